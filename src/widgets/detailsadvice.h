// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// DetailsAdvice: the advice in one line, what the facts say the stage is, and the next step.
#pragma once

#include "detailssection.h"
#include "step.h"
#include "todaymodel.h"

class QPushButton;

namespace afterword {

class FlowLayout;

class DetailsAdvice final : public DetailsSection
{
    Q_OBJECT

public:
    explicit DetailsAdvice(QWidget *parent);

    void show(const DetailsModel &model) override;
    /// What the next step's buttons take in one row, with the card around them.
    int widthOfButtons() const;

Q_SIGNALS:
    void mainRequested(const afterword::AgendaRow &row);
    /// The rectangle is that of the button, on the screen.
    void snoozeRequested(const afterword::AgendaRow &row, const QRect &anchor);
    void skipRequested(const afterword::AgendaRow &row);
    void whyRequested(const afterword::AgendaRow &row);
    void whyAdviceRequested();
    /// The application belongs into that stage by its facts.
    void stageRequested(afterword::Stage stage, const QRect &anchor);

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *addText(QVBoxLayout *layout, const QString &name);
    void makeAdvice();
    void makeSuggestion();
    void makeStepCard();
    void showNextStep(const DetailsModel &model);
    void restyle();

    QLabel *m_advice = nullptr;
    QToolButton *m_adviceWhy = nullptr;
    QWidget *m_suggestion = nullptr;
    QLabel *m_suggested = nullptr;
    QPushButton *m_move = nullptr;
    QWidget *m_card = nullptr;
    FlowLayout *m_buttons = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_when = nullptr;
    QLabel *m_reason = nullptr;
    QLabel *m_later = nullptr;
    QPushButton *m_main = nullptr;
    QToolButton *m_snooze = nullptr;
    QToolButton *m_skip = nullptr;
    QToolButton *m_why = nullptr;
    std::optional<AgendaRow> m_next;
    std::optional<Stage> m_stage;
    Tone m_tone = Tone::Quiet;
};

} // namespace afterword

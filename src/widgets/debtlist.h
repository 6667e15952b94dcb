// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// DebtList: what is owed between the person and somebody, each with a way to it.
#pragma once

#include "personmodel.h"
#include "todaymodel.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace afterword {

class DebtList final : public QWidget
{
    Q_OBJECT

public:
    explicit DebtList(QWidget *parent = nullptr);

    /// Steps to them and what they asked for.
    void showYours(const PersonModel &model);
    /// What they promised.
    void showTheirs(const PersonModel &model);

Q_SIGNALS:
    void mainRequested(const afterword::AgendaRow &row);
    void applicationChosen(const afterword::ApplicationId &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line
    {
        QString title;
        QString when;
        QString where;
        Tone tone = Tone::Later;
        ApplicationId application;
        std::optional<AgendaRow> step;
    };

    void show(std::vector<Line> lines);
    QWidget *makeRow(const Line &line);

    QVBoxLayout *m_layout;
    std::vector<Line> m_lines;
};

} // namespace afterword

// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// AdviceRow: one sentence of the rules, how grave it is, and what can be done about it.
#pragma once

#include "steptext.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace afterword {

class ReasonEdit;

/// How grave it is shows by an icon, a bar and a word for screen readers, never by colour alone.
class AdviceRow : public QFrame
{
    Q_OBJECT

public:
    enum class Weight { Stop, Ask, Hint, Know, Done };

    explicit AdviceRow(QWidget *parent);

    void setSentence(Weight weight, const QString &sentence);
    QString sentence() const;
    /// Shown as chosen in its list.
    void setChosen(bool chosen);
    /// Buttons stand below the sentence in the order in which they are added. The screen reader hears the
    /// sentence with each.
    QToolButton *addButton(const QString &name, const QString &text);
    /// A question for a reason below the buttons, hidden until asked.
    ReasonEdit *addReason(const QString &button);

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    Weight m_weight = Weight::Know;
    bool m_isChosen = false;
    QLabel *m_icon;
    QLabel *m_sentence;
    QVBoxLayout *m_column;
    QHBoxLayout *m_buttons = nullptr;
};

} // namespace afterword

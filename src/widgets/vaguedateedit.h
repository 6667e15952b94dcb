// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// VagueDateEdit: a date as it was said, and the day that it stands for once the person has confirmed it.
#pragma once

#include "vaguedate.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QToolButton;

namespace afterword {

/// While a person types "by the end of next week" the proposals stand beneath with their readings. Down and
/// Up mark one, Enter or a click confirms it; a day may be picked in a calendar instead. Only what was
/// confirmed counts (C-29): until then deadline() is empty. Changing the words takes the confirmation back.
class VagueDateEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit VagueDateEdit(QWidget *parent = nullptr);

    /// What the field asks for, to a screen reader: "By when".
    void setQuestion(const QString &question);
    /// When it was said, and whose hours are meant. A confirmation stays only where the words still mean that
    /// day.
    void setSpoken(const SpokenOn &spoken, const Zone &zone);
    /// What is known already; it counts as confirmed.
    void setDeadline(const std::optional<Deadline> &deadline);
    /// Words that somebody else said; as if they had been typed, so they are still to be confirmed.
    void setWords(const QString &words);
    void clear();

    /// What was confirmed; empty: nothing yet.
    std::optional<Deadline> deadline() const;
    /// The words as they were typed; empty where the day was picked by hand.
    QString words() const;
    bool isEmpty() const;
    /// Why words that were typed are no confirmed day yet: one sentence; empty where nothing is wrong.
    QString problem() const { return m_problem; }
    QLineEdit *lineEdit() const { return m_line; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void read();
    void confirm(int row);
    void pickByHand();
    void showState();
    void restyle();
    void fit();

    QLineEdit *m_line;
    QToolButton *m_calendar;
    QListWidget *m_list;
    QLabel *m_tick;
    QLabel *m_told;
    SpokenOn m_spoken;
    Zone m_zone;
    VagueDates m_dates;
    std::optional<DateProposal> m_confirmed;
    QString m_problem;
    bool m_isByHand = false;
};

} // namespace afterword

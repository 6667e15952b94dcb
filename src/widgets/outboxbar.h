// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// OutboxBar: one message at a time that is on its way or asked about, at the window's lower edge.
#pragma once

#include "outboxnotice.h"

#include <QToolBar>

class QBoxLayout;
class QDateTimeEdit;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace afterword {

/// Never takes the focus and never stands in the way; is read out by screen readers when it has something
/// new.
class OutboxBar final : public QToolBar
{
    Q_OBJECT

public:
    /// Narrow: what it offers stands below its words, without what there is room for elsewhere.
    enum class Shape { Wide, Narrow };
    explicit OutboxBar(QWidget *parent = nullptr, Shape shape = Shape::Wide);

    /// `more` are waiting behind it. Times are asked for in the zone and can lie no later than `now`.
    void showNotice(const OutboxNotice &notice, int more, const Zone &zone, Instant now);
    void showNothing();
    /// What it shows; nullopt: nothing.
    const std::optional<OutboxNotice> &notice() const { return m_notice; }

Q_SIGNALS:
    void cancelRequested(const afterword::OutboxKey &key);
    /// Without waiting any longer.
    void hurryRequested(const afterword::OutboxKey &key);
    /// The person's word; nullopt: by the way for which it was written.
    void confirmedSent(const afterword::OutboxKey &key, afterword::Instant at,
                       std::optional<afterword::Channel> channel);
    void confirmedNotSent(const afterword::OutboxKey &key);
    void notYet(const afterword::OutboxKey &key);
    /// The message will never be sent.
    void discardRequested(const afterword::OutboxKey &key);
    void openRequested(const afterword::OutboxKey &key);
    void accountRequested();
    /// Enough of this one for now.
    void dismissed(const afterword::OutboxKey &key);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build(const Zone &zone, Instant now);
    bool isNarrow() const;
    void takeActs();
    void placeActs();
    QPushButton *addButton(const QString &name, const QString &text, const QString &tip = {});
    void addCounting();
    void addUncertain();
    void addFailed(bool accountToo);
    void addQuestion(const Zone &zone, Instant now);
    /// Posted is what was written on paper.
    void nameYes(bool isPosted);
    void addChannels();
    void addDismiss();
    void offer(const Zone &zone, Instant now);
    void announce();

    Shape m_shape;
    QWidget *m_content;
    QLabel *m_text;
    QLabel *m_more;
    QLabel *m_details;
    QWidget *m_acts = nullptr;
    bool m_isBelow = false; ///< they stand below the words
    QHBoxLayout *m_row;
    QLayout *m_actsRow = nullptr;
    QPushButton *m_yes = nullptr;
    QDateTimeEdit *m_at = nullptr;
    std::optional<Channel> m_channel; ///< by which "Yes" says that it went
    Instant m_offered;                ///< what it shows unless the person chose another
    std::optional<OutboxNotice> m_notice;
};

} // namespace afterword

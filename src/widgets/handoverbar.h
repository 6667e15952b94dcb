// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// HandOverBar: the ways in which a draft leaves the composer, below it.
#pragma once

#include "composerdraft.h"
#include "datetext.h"
#include "handoverway.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace afterword {

/// The main button is the way that fits the channel. While something keeps the message from leaving, a
/// sentence beside it says what.
class HandOverBar final : public QWidget
{
    Q_OBJECT

public:
    explicit HandOverBar(QWidget *parent);

    /// Whether an account to send by is there; else that way stands among the others and asks for one.
    void setCanSend(bool canSend);
    void show(const ComposerDraft &draft, const DateText &dates);
    using QWidget::show;
    HandOverWay mainWay() const { return m_main; }
    bool isFree() const { return m_isFree; }

Q_SIGNALS:
    void requested(afterword::HandOverWay way);
    /// The person says that the message went out.
    void sentRequested();
    /// And that it went another way than it was written for.
    void sentByRequested(afterword::Channel channel);
    /// It did not.
    void notSentRequested();
    /// It is about to leave, and shall not.
    void cancelRequested();
    void discardRequested();

private:
    void offer(Channel channel);
    void offerOtherWays();
    static QString handedOverWords(const HandedOver &handedOver, const DateText &dates);

    QPointer<const ComposerDraft> m_draft;
    bool m_canSend = false;
    bool m_isFree = false;
    bool m_isWaiting = false;
    HandOverWay m_main = HandOverWay::MailProgram;
    QLabel *m_state;
    QToolButton *m_sent;
    QToolButton *m_notSent;
    QPushButton *m_second;
    QToolButton *m_more;
    QPushButton *m_mainButton;
    HandOverWay m_secondWay = HandOverWay::CopyPlain;
    QList<QAction *> m_ways;
    QAction *m_sentAction;
    QMenu *m_otherWays;
    QAction *m_discard;
};

/// As it stands on a button: "Open in Mail Program".
QString handOverText(HandOverWay way);

} // namespace afterword

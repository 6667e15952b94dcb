// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The buttons below a draft.
#include "handoverbar.h"

#include "datetext.h"
#include "detailswords.h"
#include "dialogproblems.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <array>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array ways{HandOverWay::Send,     HandOverWay::MailProgram, HandOverWay::CopyPlain,
                          HandOverWay::CopyRich, HandOverWay::SaveMessage, HandOverWay::PrintCard};

bool fits(HandOverWay way, Channel channel)
{
    const bool isMail = channel == Channel::Email;
    switch (way) {
    case HandOverWay::Send:
    case HandOverWay::MailProgram:
    case HandOverWay::SaveMessage:
        return isMail;
    case HandOverWay::PrintCard:
        return channel == Channel::Letter;
    case HandOverWay::CopyPlain:
    case HandOverWay::CopyRich:
        break;
    }
    return true;
}

} // namespace

QString handOverText(HandOverWay way)
{
    switch (way) {
    case HandOverWay::MailProgram:
        return HandOverBar::tr("Open in &Mail Program");
    case HandOverWay::CopyPlain:
        return HandOverBar::tr("&Copy");
    case HandOverWay::CopyRich:
        return HandOverBar::tr("Copy with Fo&rmatting");
    case HandOverWay::SaveMessage:
        return HandOverBar::tr("Save as &File…");
    case HandOverWay::PrintCard:
        return HandOverBar::tr("&Print Card…");
    case HandOverWay::Send:
        return HandOverBar::tr("Se&nd");
    }
    return {};
}

HandOverBar::HandOverBar(QWidget *parent)
    : QWidget(parent)
    , m_state(new QLabel(this))
    , m_sent(new QToolButton(this))
    , m_notSent(new QToolButton(this))
    , m_second(new QPushButton(this))
    , m_more(new QToolButton(this))
    , m_mainButton(new QPushButton(this))
{
    setObjectName(u"handOverBar"_s);
    m_state->setObjectName(u"handOverState"_s);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_sent->setObjectName(u"itWasSentButton"_s);
    m_sent->setText(tr("It Was &Sent"));
    m_sent->setFocusPolicy(Qt::StrongFocus);
    m_sent->setToolTip(tr("Counts the message as sent now; what is due follows from that."));
    m_notSent->setObjectName(u"itWasNotSentButton"_s);
    m_notSent->setFocusPolicy(Qt::StrongFocus);
    m_second->setObjectName(u"handOverSecondButton"_s);
    m_second->setAutoDefault(false);
    m_more->setObjectName(u"handOverMoreButton"_s);
    m_more->setText(tr("Mor&e"));
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_mainButton->setObjectName(u"handOverMainButton"_s);
    m_mainButton->setAutoDefault(false);
    auto *menu = new QMenu(m_more);
    for (const HandOverWay way : ways) {
        QAction *action = menu->addAction(handOverText(way));
        action->setData(QVariant::fromValue(way));
        connect(action, &QAction::triggered, this, [this, way] { Q_EMIT requested(way); });
        m_ways.append(action);
    }
    menu->addSeparator();
    m_sentAction = menu->addAction(tr("I &Already Sent It"));
    m_sentAction->setObjectName(u"alreadySentAction"_s);
    m_otherWays = menu->addMenu(tr("Sent Another &Way"));
    m_otherWays->setObjectName(u"sentAnotherWayMenu"_s);
    m_discard = menu->addAction(tr("&Discard the Draft"));
    m_discard->setObjectName(u"discardDraftAction"_s);
    m_more->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &HandOverBar::offerOtherWays);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::unit);
    layout->addWidget(m_state, 1);
    for (QWidget *button :
         std::initializer_list<QWidget *>{m_sent, m_notSent, m_more, m_second, m_mainButton})
        layout->addWidget(button);
    connect(m_mainButton, &QPushButton::clicked, this, [this] { Q_EMIT requested(m_main); });
    connect(m_second, &QPushButton::clicked, this, [this] { Q_EMIT requested(m_secondWay); });
    connect(m_sent, &QToolButton::clicked, this, &HandOverBar::sentRequested);
    connect(m_notSent, &QToolButton::clicked, this, [this] {
        if (m_isWaiting)
            Q_EMIT cancelRequested();
        else
            Q_EMIT notSentRequested();
    });
    connect(m_sentAction, &QAction::triggered, this, &HandOverBar::sentRequested);
    connect(m_discard, &QAction::triggered, this, &HandOverBar::discardRequested);
}

void HandOverBar::setCanSend(bool canSend)
{
    m_canSend = canSend;
}

void HandOverBar::offer(Channel channel)
{
    const bool isMail = channel == Channel::Email;
    m_main = isMail                       ? (m_canSend ? HandOverWay::Send : HandOverWay::MailProgram)
             : channel == Channel::Letter ? HandOverWay::PrintCard
                                          : HandOverWay::CopyPlain;
    m_secondWay = m_main == HandOverWay::Send        ? HandOverWay::MailProgram
                  : m_main == HandOverWay::CopyPlain ? HandOverWay::CopyRich
                                                     : HandOverWay::CopyPlain;
    m_mainButton->setText(handOverText(m_main));
    m_second->setText(handOverText(m_secondWay));
    for (QAction *action : std::as_const(m_ways)) {
        const auto way = action->data().value<HandOverWay>();
        action->setVisible(fits(way, channel) && way != m_main && way != m_secondWay);
        if (way == HandOverWay::Send) // asks for an account first
            action->setText(m_canSend ? handOverText(way) : tr("Se&nd…"));
    }
}

QString HandOverBar::handedOverWords(const HandedOver &handedOver, const DateText &dates)
{
    const QString when = dates.moment(handedOver.at);
    switch (handedOver.how) {
    case HandOver::MailProgram:
        //: %1 is a moment: “today 17:00”
        return tr("Opened in your mail program %1. Has it gone out?").arg(when);
    case HandOver::SavedFile:
        //: %1 is a moment: “today 17:00”
        return tr("Saved as a file %1. Has it gone out?").arg(when);
    case HandOver::Copied:
        //: %1 is a moment: “today 17:00”
        return tr("Copied %1. Has it gone out?").arg(when);
    case HandOver::Printed:
        //: %1 is a moment: “today 17:00”
        return tr("Printed %1. Has it gone out?").arg(when);
    }
    return {};
}

// A copied text can have gone anywhere; the button beside it says the likely way.
// The rules are asked when somebody looks, not with each letter that is typed.
void HandOverBar::offerOtherWays()
{
    m_otherWays->clear();
    const std::vector<Channel> channels = m_draft ? m_draft->sentChannels() : std::vector<Channel>();
    for (const Channel channel : channels) {
        if (channel != m_draft->channel())
            m_otherWays->addAction(channelName(channel), this,
                                   [this, channel] { Q_EMIT sentByRequested(channel); });
    }
    m_otherWays->menuAction()->setVisible(!m_otherWays->isEmpty() && m_sentAction->isEnabled());
}

void HandOverBar::show(const ComposerDraft &draft, const DateText &dates)
{
    m_draft = &draft;
    offer(draft.channel());
    const Hindrance hindrance = draft.hindrance();
    const bool isAway = hindrance.what == Hindrance::What::Away;
    m_isFree = hindrance.what == Hindrance::What::Nothing;
    m_isWaiting = draft.state() == OutgoingState::Waiting;
    QString words = hindrance.sentence;
    if (m_isFree && draft.handedOver())
        words = handedOverWords(*draft.handedOver(), dates);
    else if (m_isFree)
        words = draft.trouble();
    else if (!isAway)
        //: What must be done before a message can leave: %1 is a sentence
        words = tr("Not yet: %1").arg(hindrance.sentence);
    m_state->setText(words);
    const bool isOpen = draft.state() == OutgoingState::Uncertain || (draft.handedOver() && !isAway);
    m_sent->setVisible(isOpen);
    m_notSent->setVisible(isOpen || m_isWaiting);
    m_notSent->setText(m_isWaiting ? tr("Do N&ot Send") : tr("It Was N&ot Sent"));
    for (QPushButton *button : {m_mainButton, m_second}) {
        button->setEnabled(m_isFree);
        button->setToolTip(m_isFree ? QString() : words);
        button->setAccessibleDescription(m_isFree ? QString() : words);
    }
    for (QAction *action : std::as_const(m_ways))
        action->setEnabled(m_isFree);
    m_sentAction->setEnabled(stateAfter(draft.state(), OutboxEvent::ConfirmSent).has_value());
    m_discard->setEnabled(stateAfter(draft.state(), OutboxEvent::Discard).has_value());
}

} // namespace afterword

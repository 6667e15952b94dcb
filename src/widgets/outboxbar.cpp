// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the bar says and offers.
#include "outboxbar.h"

#include "detailswords.h"
#include "dialogfields.h"
#include "flowlayout.h"
#include "icons.h"
#include "theme.h"

#include <QAccessible>
#include <QAction>
#include <QActionGroup>
#include <QDateTimeEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

/// As high as its lines need in the width that it has: a tool bar asks for no more than a guess of that.
class WholeLabel final : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QLabel::resizeEvent(event);
        setMinimumHeight(std::max(0, heightForWidth(width())));
    }
};

/// So with buttons that flow.
class WholeRows final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    bool event(QEvent *event) override
    {
        const bool done = QWidget::event(event);
        if ((event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) && layout() &&
            layout()->hasHeightForWidth())
            setMinimumHeight(layout()->totalHeightForWidth(width()));
        return done;
    }
};

QLabel *plainLabel(const QString &name, QWidget *parent)
{
    auto *label = new WholeLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

OutboxBar::OutboxBar(QWidget *parent, Shape shape)
    : QToolBar(tr("Messages on their way"), parent)
    , m_shape(shape)
    , m_content(new QWidget(this))
    , m_text(plainLabel(u"outboxText"_s, m_content))
    , m_more(plainLabel(u"outboxMore"_s, m_content))
    , m_details(plainLabel(u"outboxDetails"_s, m_content))
    , m_row(new QHBoxLayout)
{
    setObjectName(u"outboxBar"_s);
    setMovable(false);
    setFloatable(false);
    toggleViewAction()->setVisible(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(grid::unit, grid::half, grid::unit, grid::half);
    layout->setSpacing(grid::half);
    m_row->setSpacing(grid::unit);
    m_row->addWidget(m_text, 1);
    m_row->addWidget(m_more);
    m_more->setWordWrap(false);
    layout->addLayout(m_row);
    layout->addWidget(m_details);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_content->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(m_content);
    hide();
}

void OutboxBar::showNotice(const OutboxNotice &notice, int more, const Zone &zone, Instant now)
{
    const bool isSame = m_notice && m_notice->key == notice.key && m_notice->what == notice.what &&
                        m_notice->channels == notice.channels;
    m_notice = notice;
    m_text->setText(notice.sentence);
    //: Beside a message: the number counts other messages that are asked about next
    m_more->setText(more > 0 ? tr("and %n more", nullptr, more) : QString());
    m_more->setVisible(more > 0);
    m_details->setText(notice.details);
    // A countdown changes its words only: whoever is at its buttons stays there.
    if (!isSame) {
        for (QLabel *label : {m_text, m_details})
            label->setMinimumHeight(0); // of the words before
        m_details->hide();
        build(zone, now);
        show();
        announce();
    } else if (m_at && momentIn(m_at, zone) == m_offered) {
        offer(zone, now);
    }
}

// What the person sees is what "Yes" means; an untouched time goes with the clock.
void OutboxBar::offer(const Zone &zone, Instant now)
{
    m_at->clearMaximumDateTime();
    setMoment(m_at, now, zone);
    m_at->setMaximumDateTime(m_at->dateTime());
    m_offered = momentIn(m_at, zone);
}

void OutboxBar::showNothing()
{
    m_notice.reset();
    hide();
}

void OutboxBar::announce()
{
    setAccessibleName(m_text->text());
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QPushButton *OutboxBar::addButton(const QString &name, const QString &text, const QString &tip)
{
    auto *button = new QPushButton(text, m_acts);
    button->setObjectName(name);
    button->setAutoDefault(false);
    button->setToolTip(tip);
    m_actsRow->addWidget(button);
    return button;
}

bool OutboxBar::isNarrow() const
{
    // The words get half a line of their own at least.
    return m_shape == Shape::Narrow || width() < m_acts->sizeHint().width() + 28 * grid::unit;
}

void OutboxBar::takeActs()
{
    m_content->layout()->removeWidget(m_acts);
    m_row->removeWidget(m_acts);
}

// Beside the words, or below them where that would leave the words a column of their own.
void OutboxBar::placeActs()
{
    m_isBelow = isNarrow();
    // Whatever flows needs all the width that there is.
    const Qt::Alignment alignment = m_shape == Shape::Narrow ? Qt::Alignment() : Qt::AlignLeading;
    if (m_isBelow)
        static_cast<QVBoxLayout *>(m_content->layout())->insertWidget(1, m_acts, 0, alignment);
    else
        m_row->addWidget(m_acts);
}

void OutboxBar::resizeEvent(QResizeEvent *event)
{
    QToolBar::resizeEvent(event);
    if (m_acts && m_isBelow != isNarrow()) {
        takeActs();
        placeActs();
        m_text->setMinimumHeight(0); // of the lines in the width before
    }
}

void OutboxBar::build(const Zone &zone, Instant now)
{
    const bool hadFocus = m_acts && m_acts->isAncestorOf(window()->focusWidget());
    m_at = nullptr;
    if (m_acts) {
        takeActs();
        m_acts->hide();
        m_acts->deleteLater(); // one of its buttons may have been clicked just now
    }
    m_acts = new WholeRows(m_content);
    auto *rows = new QVBoxLayout(m_acts);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(grid::half);
    m_actsRow = m_shape == Shape::Narrow ? static_cast<QLayout *>(new FlowLayout) : new QHBoxLayout;
    rows->addLayout(m_actsRow);
    m_actsRow->setSpacing(grid::unit);
    switch (m_notice->what) {
    case OutboxNotice::What::Counting:
        addCounting();
        break;
    case OutboxNotice::What::Sending:
        break;
    case OutboxNotice::What::Uncertain:
        addUncertain();
        break;
    case OutboxNotice::What::Failed:
        addFailed(true);
        break;
    case OutboxNotice::What::HeldBack:
        addFailed(false);
        break;
    case OutboxNotice::What::AskSent:
        addQuestion(zone, now);
        break;
    }
    placeActs();
    m_acts->show();
    if (hadFocus && m_actsRow->count() > 0)
        m_actsRow->itemAt(0)->widget()->setFocus();
}

// Whoever is told may put another notice here, or none: each gets a key of its own.
void OutboxBar::addCounting()
{
    connect(addButton(u"outboxCancel"_s, tr("&Cancel"), tr("Do not send it; the draft stays as it is")),
            &QPushButton::clicked, this, [this] { Q_EMIT cancelRequested(OutboxKey(m_notice->key)); });
    connect(addButton(u"outboxNow"_s, tr("Send &Now"), tr("Do not wait any longer")), &QPushButton::clicked,
            this, [this] { Q_EMIT hurryRequested(OutboxKey(m_notice->key)); });
}

void OutboxBar::addUncertain()
{
    QPushButton *check = addButton(u"outboxCheck"_s, tr("&What to check"));
    check->setCheckable(true);
    connect(check, &QPushButton::toggled, m_details, &QWidget::setVisible);
    connect(addButton(u"outboxWasSent"_s, tr("It was &sent"), tr("I looked in my Sent folder, or asked")),
            &QPushButton::clicked, this,
            [this] { Q_EMIT confirmedSent(OutboxKey(m_notice->key), m_notice->at, {}); });
    connect(addButton(u"outboxWasNotSent"_s, tr("It was &not sent"), tr("It becomes a draft again")),
            &QPushButton::clicked, this, [this] { Q_EMIT confirmedNotSent(OutboxKey(m_notice->key)); });
    addDismiss();
}

void OutboxBar::addFailed(bool accountToo)
{
    connect(addButton(u"outboxOpen"_s, tr("&Open the message")), &QPushButton::clicked, this, [this] {
        const OutboxKey key = m_notice->key;
        Q_EMIT dismissed(key);
        Q_EMIT openRequested(key);
    });
    if (accountToo)
        connect(addButton(u"outboxAccount"_s, tr("&Mail account…"), tr("Check server, user and password")),
                &QPushButton::clicked, this, &OutboxBar::accountRequested);
    addDismiss();
}

void OutboxBar::addQuestion(const Zone &zone, Instant now)
{
    m_at = new QDateTimeEdit(m_acts);
    m_at->setObjectName(u"outboxAt"_s);
    m_at->setCalendarPopup(true);
    offer(zone, now);
    m_yes = addButton(u"outboxYes"_s, QString());
    nameYes(m_notice->isPosted);
    connect(m_yes, &QPushButton::clicked, this, [this, zone] {
        Q_EMIT confirmedSent(OutboxKey(m_notice->key), momentIn(m_at, zone), m_channel);
    });
    m_actsRow->addWidget(m_at);
    if (m_shape == Shape::Wide)
        addChannels();
    connect(addButton(u"outboxNotYet"_s, tr("Not ye&t"), tr("Asks again later")), &QPushButton::clicked, this,
            [this] { Q_EMIT notYet(OutboxKey(m_notice->key)); });
    if (m_shape == Shape::Narrow) {
        addChannels();
        return;
    }
    connect(
        addButton(u"outboxNever"_s, tr("I &won’t send it"), tr("Discards the draft; Undo brings it back")),
        &QPushButton::clicked, this, [this] { Q_EMIT discardRequested(OutboxKey(m_notice->key)); });
}

void OutboxBar::nameYes(bool isPosted)
{
    m_yes->setText(isPosted ? tr("&Yes, posted at") : tr("&Yes, sent at"));
    m_at->setAccessibleName(isPosted ? tr("When it was posted") : tr("When it was sent"));
    m_at->setToolTip(m_at->accessibleName());
}

// A copied text can have gone anywhere: the likely way stands there, another one is chosen here.
void OutboxBar::addChannels()
{
    const std::vector<Channel> &channels = m_notice->channels;
    m_channel = channels.empty() ? std::nullopt : std::optional(channels.front());
    if (channels.size() < 2)
        return;
    auto *button = new QToolButton(m_acts);
    button->setObjectName(u"outboxChannel"_s);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(tr("Which way it went"));
    auto *menu = new QMenu(button);
    auto *group = new QActionGroup(menu);
    const auto choose = [this, button](Channel channel) {
        m_channel = channel;
        nameYes(channel == Channel::Letter);
        button->setText(channelName(channel));
        //: Read out by screen readers: %1 is "By mail" or another way
        button->setAccessibleName(tr("Which way it went: %1").arg(channelName(channel)));
    };
    for (const Channel channel : channels) {
        QAction *action = menu->addAction(channelName(channel), this, [choose, channel] { choose(channel); });
        action->setCheckable(true);
        action->setChecked(channel == m_channel);
        action->setData(static_cast<int>(channel));
        group->addAction(action);
    }
    button->setMenu(menu);
    choose(*m_channel);
    m_actsRow->addWidget(button);
}

void OutboxBar::addDismiss()
{
    auto *close = new QToolButton(m_acts);
    close->setObjectName(u"outboxDismiss"_s);
    close->setIcon(lineIcon(u"close"_s));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::StrongFocus);
    close->setToolTip(tr("Not now"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, [this] { Q_EMIT dismissed(OutboxKey(m_notice->key)); });
    m_actsRow->addWidget(close);
}

void OutboxBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        update();
    QToolBar::changeEvent(event);
}

void OutboxBar::paintEvent(QPaintEvent *)
{
    const Theme theme(palette());
    QPainter painter(this);
    const bool isTrouble = m_notice && (m_notice->what == OutboxNotice::What::Uncertain ||
                                        m_notice->what == OutboxNotice::What::Failed);
    const QColor tint = isTrouble ? theme.tone(Tone::Overdue) : theme.accent();
    painter.fillRect(rect(), blended(theme.canvas(), tint, 0.14));
    painter.fillRect(0, 0, width(), 1, theme.hairline());
}

} // namespace afterword

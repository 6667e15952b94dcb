// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The buttons of a row.
#include "steprowactions.h"

#include "calendarmoves.h"
#include "stepactions.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace afterword {

namespace {

QAction *add(QMenu *menu, TodayAction action, const QString &text = {})
{
    QAction *entry = menu->addAction(text.isEmpty() ? todayActionText(action) : text);
    entry->setObjectName(QStringLiteral("todayAction-%1").arg(static_cast<int>(action)));
    entry->setData(QVariant::fromValue(action));
    return entry;
}

QString snoozeText(TodayAction action, const DateText &dates)
{
    const auto until = snoozedUntil(action, dates.now(), dates.zone());
    // Where a menu shows the key of an entry this one shows its moment.
    return until ? todayActionText(action) + QLatin1Char('\t') + dates.moment(*until)
                 : todayActionText(action);
}

} // namespace

void StepRowActions::fillSnooze(QMenu *menu, const std::vector<Step> &steps, const DateText &dates)
{
    menu->setToolTipsVisible(true);
    for (const TodayAction action : snoozeActions(dates.now(), dates.zone())) {
        QAction *entry = add(menu, action, snoozeText(action, dates));
        const auto until = snoozedUntil(action, dates.now(), dates.zone());
        const QString why = until ? whyNotSnoozed(steps, *until, dates) : QString();
        entry->setEnabled(why.isEmpty());
        entry->setToolTip(why);
        entry->setStatusTip(why);
    }
}

StepRowActions::StepRowActions(QWidget *parent)
    : QWidget(parent)
    , m_main(new QPushButton(this))
    , m_snooze(toolButton(QStringLiteral("todaySnoozeButton"), tr("Snooze")))
    , m_skip(toolButton(QStringLiteral("todaySkipButton"), todayActionText(TodayAction::Skip)))
    , m_more(toolButton(QStringLiteral("todayMoreButton"), QStringLiteral("\u22ef")))
{
    m_main->setObjectName(QStringLiteral("todayMainButton"));
    m_main->setAutoDefault(false);
    for (const auto &[kind, name] : ExchangeNames<Kind>::names) {
        m_main->setText(mainActionText(kind));
        m_mainSize = m_mainSize.expandedTo(m_main->sizeHint());
    }
    m_main->setFixedSize(m_mainSize);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::half);
    for (QWidget *button : std::initializer_list<QWidget *>{m_snooze, m_skip, m_more, m_main})
        layout->addWidget(button);

    give(m_snooze, new QMenu(m_snooze));
    give(m_more, new QMenu(m_more));
    connect(m_main, &QPushButton::clicked, this, [this] { Q_EMIT triggered(TodayAction::Main); });
    connect(m_skip, &QToolButton::clicked, this, [this] { Q_EMIT triggered(TodayAction::Skip); });
}

QToolButton *StepRowActions::toolButton(const QString &name, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void StepRowActions::give(QToolButton *button, QMenu *menu)
{
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    connect(menu, &QMenu::triggered, this,
            [this](const QAction *action) { Q_EMIT triggered(action->data().value<TodayAction>()); });
    connect(menu, &QMenu::aboutToHide, this, &StepRowActions::menuClosed, Qt::QueuedConnection);
}

bool StepRowActions::isMenuOpen() const
{
    return m_snooze->menu()->isVisible() || m_more->menu()->isVisible();
}

void StepRowActions::fill(QMenu *menu, const QString &mainWords, const Step &step, bool adjustable,
                          const DateText &dates)
{
    if (!mainWords.isEmpty())
        menu->setDefaultAction(add(menu, TodayAction::Main, mainWords));
    add(menu, TodayAction::Open);
    add(menu, TodayAction::Why);
    if (!adjustable)
        return;
    menu->addSeparator();
    fillSnooze(menu->addMenu(tr("Snooze")), {step}, dates);
    add(menu, TodayAction::Skip);
    if (isWrittenToo(step.kind))
        add(menu, TodayAction::Write);
    add(menu, TodayAction::Done, doneActionText(step.kind));
}

void StepRowActions::describe(const QString &what, const QString &mainWords, const Step &step,
                              bool adjustable, const DateText &dates)
{
    if (QMenu *more = m_more->menu(); !more->isVisible()) {
        // Menus within it belong to it, and would outlive their entries.
        qDeleteAll(more->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
        more->clear();
        if (m_isCompact) {
            fill(more, {}, step, adjustable, dates);
        } else {
            add(more, TodayAction::Open);
            add(more, TodayAction::Why);
            if (isWrittenToo(step.kind))
                add(more, TodayAction::Write);
            add(more, TodayAction::Done, doneActionText(step.kind));
        }
    }
    if (!m_snooze->menu()->isVisible()) {
        m_snooze->menu()->clear();
        fillSnooze(m_snooze->menu(), {step}, dates);
    }
    m_main->setText(mainWords);
    m_main->setVisible(!mainWords.isEmpty());
    m_snooze->setVisible(adjustable && !m_isCompact);
    m_skip->setVisible(adjustable && !m_isCompact);
    //: For a screen reader: %1 is the words of a button, %2 the step it is for
    const auto name = [&what](const QString &words) { return tr("%1: %2").arg(words, what); };
    m_main->setAccessibleName(name(mainWords));
    m_snooze->setAccessibleName(name(m_snooze->text()));
    m_skip->setAccessibleName(name(m_skip->text()));
    m_more->setAccessibleName(name(tr("More")));
    m_more->setToolTip(tr("More"));
}

void StepRowActions::cover(const QRect &mainButton)
{
    layout()->activate();
    const QSize size(sizeHint().width(), mainButton.height());
    if (layoutDirection() == Qt::RightToLeft)
        setGeometry(QRect(mainButton.topLeft(), size));
    else
        setGeometry(QRect(QPoint(mainButton.right() + 1 - size.width(), mainButton.top()), size));
}

void StepRowActions::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down || event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace afterword

// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A count and the acts that several steps share.
#include "todayselectionbar.h"

#include "icons.h"
#include "steprowactions.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace afterword {

TodaySelectionBar::TodaySelectionBar(QWidget *parent)
    : QWidget(parent)
    , m_count(new QLabel(this))
    , m_snooze(new QMenu(this))
{
    setObjectName(u"todaySelectionBar"_s);
    m_count->setObjectName(u"todaySelectionCount"_s);
    m_count->setTextFormat(Qt::PlainText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * grid::unit, grid::unit, 2 * grid::unit, grid::unit);
    layout->setSpacing(grid::unit);
    layout->addWidget(m_count, 1);
    const auto button = [&](const QString &name, const QString &text, const QString &spoken) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(name);
        made->setAccessibleName(spoken);
        made->setAutoDefault(false);
        layout->addWidget(made);
        return made;
    };
    QPushButton *snooze = button(u"todaySnoozeSelected"_s, tr("Snooze"), tr("Snooze the chosen steps"));
    snooze->setMenu(m_snooze);
    QPushButton *skip = button(u"todaySkipSelected"_s, tr("Skip…"), tr("Skip the chosen steps"));
    QPushButton *done = button(u"todayDoneSelected"_s, tr("Done"), tr("Mark the chosen steps as done"));
    done->setToolTip(tr("Own tasks are done; messages are recorded as sent now"));
    auto *clear = new QToolButton(this);
    clear->setObjectName(u"todayClearSelection"_s);
    clear->setIcon(lineIcon(u"close"_s));
    clear->setAutoRaise(true);
    clear->setToolTip(tr("Choose one alone"));
    clear->setAccessibleName(clear->toolTip());
    layout->addWidget(clear);
    connect(m_snooze, &QMenu::triggered, this,
            [this](const QAction *action) { Q_EMIT triggered(action->data().value<TodayAction>()); });
    connect(skip, &QPushButton::clicked, this, [this] { Q_EMIT triggered(TodayAction::Skip); });
    connect(done, &QPushButton::clicked, this, [this] { Q_EMIT triggered(TodayAction::Done); });
    connect(clear, &QToolButton::clicked, this, &TodaySelectionBar::cleared);
}

void TodaySelectionBar::describe(const std::vector<Step> &steps, const DateText &dates)
{
    m_count->setText(tr("%Ln step(s) chosen", nullptr, static_cast<int>(steps.size())));
    if (m_snooze->isVisible())
        return;
    m_snooze->clear();
    StepRowActions::fillSnooze(m_snooze, steps, dates);
}

void TodaySelectionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Theme(palette()).hairline());
    painter.drawLine(rect().topLeft(), rect().topRight());
}

} // namespace afterword

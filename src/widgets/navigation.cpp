// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Three buttons of which one is down.
#include "navigation.h"

#include "icons.h"
#include "theme.h"

#include <QButtonGroup>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace afterword {

Navigation::Navigation(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"navigation"_s);
    setAccessibleName(tr("Pages"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::unit, grid::unit, grid::unit, grid::unit);
    layout->setSpacing(grid::half);
    layout->addStrut(9 * grid::unit); // a least width of the widget's own would let longer words be cut
    layout->addWidget(addSearch());
    auto *group = new QButtonGroup(this);
    m_buttons = {add(Page::Today, u"todayButton"_s, tr("Today"), u"today"_s),
                 add(Page::Board, u"boardButton"_s, tr("Board"), u"board"_s),
                 add(Page::Calendar, u"calendarButton"_s, tr("Calendar"), u"calendar"_s),
                 add(Page::People, u"peopleButton"_s, tr("People"), u"people"_s)};
    for (QToolButton *button : m_buttons) {
        layout->addWidget(button);
        group->addButton(button);
    }
    layout->addStretch();
    setCurrent(Page::Today);
}

QToolButton *Navigation::add(Page page, const QString &name, const QString &text, const QString &icon)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setAccessibleName(text);
    button->setIcon(lineIcon(icon));
    button->setIconSize({3 * grid::unit, 3 * grid::unit});
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setCheckable(true);
    button->setAutoRaise(true);
    // As wide as the widest of them: with a larger font, or in another language, more than this.
    button->setMinimumHeight(8 * grid::unit);
    button->setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
    connect(button, &QToolButton::clicked, this, [this, page] { Q_EMIT chosen(page); });
    return button;
}

QToolButton *Navigation::addSearch()
{
    auto *button = new QToolButton(this);
    button->setObjectName(u"searchButton"_s);
    button->setText(tr("Search"));
    button->setAccessibleName(tr("Search and open"));
    button->setToolTip(tr("Find an application, a person, a note or a message (Ctrl+K)"));
    button->setIcon(lineIcon(u"search"_s));
    button->setIconSize({3 * grid::unit, 3 * grid::unit});
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setAutoRaise(true);
    button->setMinimumHeight(8 * grid::unit);
    button->setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
    connect(button, &QToolButton::clicked, this, &Navigation::searchRequested);
    return button;
}

void Navigation::setCurrent(Page page)
{
    m_buttons[static_cast<size_t>(page)]->setChecked(true);
}

void Navigation::setDue(int count)
{
    QToolButton *today = m_buttons.front();
    //: Button of the page with what is due; %1 counts it
    today->setText(count > 0 ? tr("Today (%1)").arg(count) : tr("Today"));
    today->setAccessibleName(count > 0 ? tr("Today, %n due", nullptr, count) : tr("Today"));
}

void Navigation::paintEvent(QPaintEvent *)
{
    const Theme theme(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.lane());
    painter.fillRect(QRect(width() - 1, 0, 1, height()), theme.hairline());
}

} // namespace afterword

// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One model below three views.
#include "calendarpage.h"

#include "calendaragendalist.h"
#include "calendardaypopover.h"
#include "calendarlayout.h"
#include "monthview.h"
#include "snoozepopover.h"
#include "theme.h"
#include "weekview.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QShowEvent>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

constexpr std::array viewNames{"month"_L1, "week"_L1, "agenda"_L1};

QDate firstOf(QDate month)
{
    return {month.year(), month.month(), 1};
}

QToolButton *button(QWidget *parent, const QString &name, const QString &text, const QString &tip)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

CalendarPage::CalendarPage(TrackerStore &store, const Clock &clock, const BusinessCalendar &calendar,
                           QWidget *parent)
    : QWidget(parent)
    , m_model(store, clock, calendar)
    , m_day(m_model.today())
    , m_shown(firstOf(m_day))
    , m_stack(new QStackedWidget(this))
    , m_month(new MonthView(m_stack))
    , m_week(new WeekView(m_stack))
    , m_agenda(new CalendarAgendaList(m_model, m_stack))
{
    setObjectName(u"calendarPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_stack, 1);
    for (QWidget *view : std::initializer_list<QWidget *>{m_month, m_week, m_agenda})
        m_stack->addWidget(view);
    connectGrid(*m_month);
    connectGrid(*m_week);
    connectAgenda();
    connect(&m_model, &CalendarViewModel::failed, this, &CalendarPage::failed);
    setFocusProxy(m_month);
    restyle();
}

QWidget *CalendarPage::makeHeader()
{
    auto *header = new QWidget(this);
    m_column = new QVBoxLayout(header);
    m_column->setContentsMargins(2 * grid::unit, grid::unit, 2 * grid::unit, grid::unit);
    m_column->setSpacing(grid::half);
    m_row = new QHBoxLayout;
    m_row->setSpacing(grid::half);
    m_column->addLayout(m_row);
    QHBoxLayout *row = m_row;
    QToolButton *today = button(header, u"calendarTodayButton"_s, tr("Today"), tr("To today (Home)"));
    m_previous = button(header, u"calendarPreviousButton"_s, {}, {});
    m_next = button(header, u"calendarNextButton"_s, {}, {});
    m_previous->setArrowType(Qt::LeftArrow);
    m_next->setArrowType(Qt::RightArrow);
    for (QToolButton *each : {m_previous, m_next})
        each->setAutoRaise(true);
    m_heading = new QLabel(header);
    m_heading->setObjectName(u"calendarHeading"_s);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_heading->installEventFilter(this);
    row->addWidget(today);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addSpacing(grid::unit);
    row->addWidget(m_heading, 1);
    row->addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding)); // for when the heading stands below
    m_status = button(header, u"calendarPublishingButton"_s, {}, {});
    m_status->setAutoRaise(true);
    m_status->hide();
    row->addWidget(m_status);
    row->addSpacing(grid::unit);
    auto *group = new QButtonGroup(header);
    m_buttons = {button(header, u"calendarMonthButton"_s, tr("Month"), tr("Month (Ctrl+Shift+1)")),
                 button(header, u"calendarWeekButton"_s, tr("Week"), tr("Week (Ctrl+Shift+2)")),
                 button(header, u"calendarAgendaButton"_s, tr("Agenda"), tr("Agenda (Ctrl+Shift+3)"))};
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        QToolButton *each = m_buttons[i];
        each->setCheckable(true);
        each->setAutoRaise(true);
        group->addButton(each);
        row->addWidget(each);
        connect(each, &QToolButton::clicked, this, [this, i] { setView(static_cast<CalendarView>(i)); });
    }
    m_more = button(header, u"calendarMoreButton"_s, u"\u22ef"_s, tr("Export, publish and print"));
    m_more->setAutoRaise(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->hide();
    row->addWidget(m_more);
    m_buttons.front()->setChecked(true);
    connect(today, &QToolButton::clicked, this, &CalendarPage::showToday);
    connect(m_previous, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { turn(1); });
    return header;
}

void CalendarPage::setMoreActions(const QList<QAction *> &actions)
{
    auto *menu = new QMenu(m_more);
    menu->addActions(actions);
    m_more->setMenu(menu);
    m_more->setVisible(!actions.isEmpty());
}

void CalendarPage::setStatus(QAction *action)
{
    m_status->setDefaultAction(action);
    const auto follow = [this, action] {
        m_status->setVisible(action->isVisible());
        m_status->setAccessibleName(action->text());
        m_status->setAccessibleDescription(action->toolTip());
        placeHeading();
    };
    connect(action, &QAction::changed, m_status, follow);
    follow();
}

void CalendarPage::connectGrid(CalendarGrid &grid)
{
    grid.setModel(&m_model);
    connect(&grid, &CalendarGrid::currentChanged, this, [this, &grid] {
        m_day = grid.currentDay();
        tellCurrent();
    });
    connect(&grid, &CalendarGrid::dayRequested, this, &CalendarPage::showDay);
    connect(&grid, &CalendarGrid::activated, this, &CalendarPage::activated);
    connect(&grid, &CalendarGrid::newRequested, this, &CalendarPage::newRequested);
    connect(&grid, &CalendarGrid::menuRequested, this, &CalendarPage::menuRequested);
    connect(&grid, &CalendarGrid::moveRequested, this, &CalendarPage::moveRequested);
    connect(&grid, &CalendarGrid::turnRequested, this, &CalendarPage::turn);
    connect(&grid, &CalendarGrid::todayRequested, this, &CalendarPage::showToday);
    connect(&grid, &CalendarGrid::moreRequested, this, &CalendarPage::showAll);
}

void CalendarPage::connectAgenda()
{
    connect(m_agenda, &CalendarAgendaList::currentEntryChanged, this, [this] {
        if (m_view != CalendarView::Agenda || !m_agenda->currentDay().isValid())
            return;
        m_day = m_agenda->currentDay();
        tellCurrent();
    });
    connect(m_agenda, &CalendarAgendaList::entryActivated, this, &CalendarPage::activated);
    connect(m_agenda, &CalendarAgendaList::menuRequested, this, &CalendarPage::menuRequested);
    connect(m_agenda, &CalendarAgendaList::moveRequested, this, &CalendarPage::moveRequested);
    connect(m_agenda, &CalendarAgendaList::turnRequested, this, &CalendarPage::turn);
    connect(m_agenda, &CalendarAgendaList::todayRequested, this, &CalendarPage::showToday);
}

void CalendarPage::showAll(QDate day)
{
    auto *popover = new CalendarDayPopover(m_model, day, this);
    popover->setAttribute(Qt::WA_DeleteOnClose);
    CalendarAgendaList &list = popover->list();
    connect(&list, &CalendarAgendaList::entryActivated, this, &CalendarPage::activated);
    connect(&list, &CalendarAgendaList::menuRequested, this, &CalendarPage::menuRequested);
    connect(&list, &CalendarAgendaList::moveRequested, this, &CalendarPage::moveRequested);
    placePopover(popover, grid()->globalDayRect(day));
    popover->open();
}

CalendarGrid *CalendarPage::grid() const
{
    switch (m_view) {
    case CalendarView::Month:
        return m_month;
    case CalendarView::Week:
        return m_week;
    case CalendarView::Agenda:
        break;
    }
    return nullptr;
}

const DayEntry *CalendarPage::currentEntry() const
{
    return grid() ? grid()->currentEntry() : m_agenda->currentEntry();
}

std::optional<AgendaRow> CalendarPage::currentStep() const
{
    const DayEntry *entry = currentEntry();
    return entry && entry->step() ? m_model.rowOf(*entry->step()) : std::nullopt;
}

void CalendarPage::tellCurrent()
{
    if (const DayEntry *entry = currentEntry(); entry && entry->application())
        Q_EMIT currentChanged(entry->application());
}

QRect CalendarPage::anchorOf(const DayEntry &entry) const
{
    QRect place = grid() ? grid()->globalRect(entry.key()) : m_agenda->globalRect(entry.key());
    if (place.isEmpty() && grid())
        place = grid()->globalDayRect(m_day);
    return place.isEmpty() ? QRect(m_stack->mapToGlobal(m_stack->rect().center()), QSize(1, 1)) : place;
}

void CalendarPage::setView(CalendarView view)
{
    m_buttons[static_cast<size_t>(view)]->setChecked(true);
    const DayEntry *entry = currentEntry();
    const QString key = entry ? entry->key() : QString();
    const bool hadFocus = m_stack->currentWidget() && m_stack->currentWidget()->hasFocus();
    const bool isOther = std::exchange(m_view, view) != view;
    QWidget *shown = m_stack->widget(static_cast<int>(view));
    m_stack->setCurrentWidget(shown);
    setFocusProxy(shown);
    if (hadFocus)
        shown->setFocus();
    if (!isOther)
        return;
    m_shown = firstOf(m_day);
    refresh();
    if (!isVisible())
        return;
    if (view == CalendarView::Week)
        m_week->scrollToHours();
    if (CalendarGrid *there = grid())
        there->setCurrent(m_day, key);
    else
        m_agenda->showDay(m_day);
}

void CalendarPage::showDay(QDate day)
{
    m_day = day;
    const bool isInSight = m_view == CalendarView::Month && m_model.first().isValid() &&
                           m_model.first() <= day && day <= m_model.last();
    if (!isInSight)
        m_shown = firstOf(day);
    refresh();
    if (CalendarGrid *there = grid())
        there->setCurrent(day);
    else
        m_agenda->showDay(day);
}

void CalendarPage::showEntry(QDate day, const QString &key)
{
    if (m_model.first() > day || day > m_model.last())
        showDay(day);
    if (CalendarGrid *there = grid())
        there->setCurrent(day, key);
    else
        m_agenda->setCurrent(key);
}

void CalendarPage::showToday()
{
    m_shown = firstOf(m_model.today());
    showDay(m_model.today());
    if (m_view == CalendarView::Week)
        m_week->scrollToHours();
}

void CalendarPage::turn(int pages)
{
    if (m_view == CalendarView::Week) {
        showDay(m_day.addDays(7 * pages));
        return;
    }
    const QDate month = m_shown.addMonths(pages);
    m_shown = month;
    const QDate day(month.year(), month.month(), std::min(m_day.day(), month.daysInMonth()));
    m_day = day;
    refresh();
    if (CalendarGrid *there = grid())
        there->setCurrent(day);
    else
        m_agenda->showDay(month);
}

QString CalendarPage::heading() const
{
    const QLocale locale;
    if (m_view == CalendarView::Week) {
        const QDate first = weekStart(m_day, locale.firstDayOfWeek());
        const QDate last = first.addDays(6);
        //: Order and form of the day that a week ends with, in Qt’s letters (d MMM yyyy: 29 Nov 2026)
        const QString withYear = tr("d MMM yyyy");
        //: The same of the day that it begins with
        const QString withoutYear = tr("d MMM");
        //: Heading of a week: from a day to a day
        return tr("%1 – %2").arg(locale.toString(first, first.year() == last.year() ? withoutYear : withYear),
                                 locale.toString(last, withYear));
    }
    return monthHeading(m_shown);
}

QString CalendarPage::monthHeading(QDate month)
{
    //: Heading of the calendar: %1 is a month, %2 a year
    return tr("%1 %2").arg(QLocale().standaloneMonthName(month.month()), QString::number(month.year()));
}

QString CalendarPage::viewName() const
{
    return viewNames[static_cast<size_t>(m_view)];
}

void CalendarPage::setViewNamed(const QString &name)
{
    const auto known = std::ranges::find(viewNames, name);
    if (known != viewNames.end())
        setView(static_cast<CalendarView>(known - viewNames.begin()));
}

// Reads what the view shows, and says so.
void CalendarPage::refresh()
{
    const Qt::DayOfWeek firstDay = QLocale().firstDayOfWeek();
    showHeading();
    const bool isWeek = m_view == CalendarView::Week;
    m_previous->setToolTip(isWeek ? tr("Previous week (Page Up)") : tr("Previous month (Page Up)"));
    m_next->setToolTip(isWeek ? tr("Next week (Page Down)") : tr("Next month (Page Down)"));
    for (QToolButton *each : {m_previous, m_next})
        each->setAccessibleName(each->toolTip());
    if (!isVisible())
        return;
    if (m_view == CalendarView::Month) {
        const MonthWeeks weeks = monthWeeks(m_shown, firstDay);
        m_month->setMonth(m_shown);
        m_model.show(weeks.first, weeks.first.addDays(7 * weeks.weeks - 1));
    } else if (isWeek) {
        const QDate first = weekStart(m_day, firstDay);
        m_model.show(first, first.addDays(6));
    } else {
        m_model.show(m_shown, m_shown.addMonths(1).addDays(-1));
        m_agenda->list(m_model.first(), m_model.last());
    }
}

void CalendarPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model.setWatched(true);
    refresh();
    if (CalendarGrid *there = grid()) {
        const DayEntry *entry = there->currentEntry();
        there->setCurrent(m_day, entry ? entry->key() : QString());
    } else if (!m_agenda->currentIndex().isValid()) {
        m_agenda->showDay(m_day);
    }
    if (m_view == CalendarView::Week && !event->spontaneous())
        m_week->scrollToHours();
}

void CalendarPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model.setWatched(false);
}

void CalendarPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeHeading();
}

void CalendarPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        restyle();
}

void CalendarPage::restyle()
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    m_previous->setArrowType(isMirrored ? Qt::RightArrow : Qt::LeftArrow);
    m_next->setArrowType(isMirrored ? Qt::LeftArrow : Qt::RightArrow);
    QFont font = scaledFont(this->font(), 1.25);
    font.setWeight(QFont::DemiBold);
    m_heading->setFont(font);
    // By the page's direction, whatever that of the words is.
    m_heading->setAlignment((isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute |
                            Qt::AlignVCenter);
    showHeading();
}

// Which month it is must be read in a narrow window too: there the heading has a line of its own. The longest
// month decides, so that nothing jumps when pages are turned.
void CalendarPage::placeHeading()
{
    int longest = m_heading->fontMetrics().horizontalAdvance(heading());
    for (int month = 1; month <= 12; ++month)
        longest = std::max(
            longest, m_heading->fontMetrics().horizontalAdvance(monthHeading({m_shown.year(), month, 1})));
    const QMargins around = m_column->contentsMargins();
    const bool isBelow = width() < m_row->minimumSize().width() + around.left() + around.right() + longest;
    if (isBelow == (m_column->indexOf(m_heading) >= 0))
        return;
    if (isBelow) {
        m_row->removeWidget(m_heading);
        m_column->addWidget(m_heading);
    } else {
        m_column->removeWidget(m_heading);
        m_row->insertWidget(m_row->indexOf(m_next) + 2, m_heading, 1);
    }
}

// As much of it as there is room for.
void CalendarPage::showHeading()
{
    placeHeading();
    const QString words = heading();
    const QString shown = m_heading->fontMetrics().elidedText(words, Qt::ElideRight, m_heading->width());
    m_heading->setText(shown);
    m_heading->setAccessibleName(words);
    m_heading->setToolTip(shown == words ? QString() : words);
}

bool CalendarPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_heading && event->type() == QEvent::Resize)
        showHeading();
    return QWidget::eventFilter(watched, event);
}

void CalendarPage::paintEvent(QPaintEvent *)
{
    const Theme theme(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface());
    painter.fillRect(QRect(0, m_stack->y() - 1, width(), 1), theme.hairline());
}

} // namespace afterword

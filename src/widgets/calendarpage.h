// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar: month, week or agenda, and the way from one day to another.
#pragma once

#include "calendarviewmodel.h"

#include <QWidget>

#include <array>

class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace afterword {

class CalendarAgendaList;
class CalendarGrid;
class MonthView;
class WeekView;

enum class CalendarView { Month, Week, Agenda };

/// Reads nothing before it is shown. It changes nothing: what is to be done with an entry it only asks for.
class CalendarPage final : public QWidget
{
    Q_OBJECT

public:
    /// Store and clock must outlive it.
    CalendarPage(TrackerStore &store, const Clock &clock, const BusinessCalendar &calendar,
                 QWidget *parent = nullptr);

    /// What stands in the menu beside the views: export, print.
    void setMoreActions(const QList<QAction *> &actions);
    /// What became of publishing, beside the views; seen where the action is visible.
    void setStatus(QAction *action);
    CalendarView view() const { return m_view; }
    void setView(CalendarView view);
    /// The day that everything turns around.
    QDate day() const { return m_day; }
    void showDay(QDate day);
    /// Gives the entry with that key the focus, on that day.
    void showEntry(QDate day, const QString &key);
    CalendarViewModel &model() { return m_model; }
    MonthView &month() const { return *m_month; }
    WeekView &week() const { return *m_week; }
    CalendarAgendaList &agenda() const { return *m_agenda; }
    /// nullptr: a day has the focus.
    const DayEntry *currentEntry() const;
    /// The step with the focus; nullopt: none has it.
    std::optional<AgendaRow> currentStep() const;
    /// Where the entry stands on the screen, else where its day does.
    QRect anchorOf(const DayEntry &entry) const;
    /// What heads the page: "November 2026".
    QString heading() const;
    /// The first day of the month that month and agenda show.
    QDate shownMonth() const { return m_shown; }
    /// For the next start: "month", "week" or "agenda".
    QString viewName() const;
    void setViewNamed(const QString &name);

public Q_SLOTS:
    void showToday();
    /// To the next (1) or previous (-1) month or week.
    void turn(int pages);

Q_SIGNALS:
    void currentChanged(const afterword::ApplicationId &application);
    void activated(const afterword::DayEntry &entry);
    void newRequested(const QDate &day, const QTime &time);
    void menuRequested(const afterword::DayEntry &entry, const QPoint &at);
    void moveRequested(const afterword::DayEntry &entry, const QDate &day, const QTime &time);
    void failed(const afterword::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHeader();
    void connectGrid(CalendarGrid &grid);
    void connectAgenda();
    void showAll(QDate day);
    void refresh();
    void restyle();
    static QString monthHeading(QDate month);
    void placeHeading();
    void showHeading();
    void tellCurrent();
    CalendarGrid *grid() const;

    CalendarViewModel m_model;
    CalendarView m_view = CalendarView::Month;
    QDate m_day;
    QDate m_shown;                   ///< the month; a day beside it may have the focus
    QVBoxLayout *m_column = nullptr; ///< of the header
    QHBoxLayout *m_row = nullptr;
    QLabel *m_heading = nullptr;
    std::array<QToolButton *, 3> m_buttons{};
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QToolButton *m_status = nullptr;
    QToolButton *m_more = nullptr;
    QStackedWidget *m_stack = nullptr;
    MonthView *m_month = nullptr;
    WeekView *m_week = nullptr;
    CalendarAgendaList *m_agenda = nullptr;
};

} // namespace afterword

// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CalendarWords: what an entry of the calendar is called and says.
#pragma once

#include "calendarexport.h"
#include "zone.h"

#include <QCoreApplication>

namespace afterword {

/// As much as the options let others read; in the person's language, times as their locale writes them.
class CalendarWords
{
    Q_DECLARE_TR_FUNCTIONS(CalendarExport)

public:
    /// Both must outlive it.
    CalendarWords(const Tracker &tracker, const CalendarExportOptions &options);

    QString summary(const Application &application, const Interview &interview) const;
    QString description(const Interview &interview, const Zone &zone, bool wholeDays);
    QString location(const Application &application, const Interview &interview) const;
    /// The application is null for what concerns the whole search.
    QString summary(const Step &step, const Application *application) const;
    QString description(const Step &step, const Application *application, const Zone &zone);
    QStringList categories(bool isInterview) const;

    const Person *person(const PersonId &id) const { return m_people.value(id); }

private:
    bool isFull() const { return m_options.detail == CalendarDetail::Full; }
    bool isPrivate() const { return m_options.detail == CalendarDetail::Private; }
    const QString &dayName(QDate day);
    QString timeName(QTime time) const;
    QString moment(Instant instant, const Zone &zone);
    QString period(Instant start, Instant end, const Zone &zone);

    const CalendarExportOptions &m_options;
    QHash<PersonId, const Person *> m_people;
    QHash<QDate, QString> m_dayNames;
};

} // namespace afterword

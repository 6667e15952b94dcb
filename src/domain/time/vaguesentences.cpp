// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words beside proposed days.
#include "vaguesentences.h"

#include "localtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace afterword::vague {

namespace {

struct VagueDate
{
    Q_DECLARE_TR_FUNCTIONS(VagueDate)
};

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

} // namespace

// Each of these stands behind a date and a comma: "Friday 11 December, the end of next week".
QString partOfWeek(Part part, int weeksAhead)
{
    switch (part) {
    case Part::Early:
        return weeksAhead == 0   ? VagueDate::tr("the beginning of this week")
               : weeksAhead == 1 ? VagueDate::tr("the beginning of next week")
                                 : VagueDate::tr("the beginning of the week after next");
    case Part::Middle:
        return weeksAhead == 0   ? VagueDate::tr("the middle of this week")
               : weeksAhead == 1 ? VagueDate::tr("the middle of next week")
                                 : VagueDate::tr("the middle of the week after next");
    case Part::FirstHalf:
        return weeksAhead == 0   ? VagueDate::tr("the first half of this week")
               : weeksAhead == 1 ? VagueDate::tr("the first half of next week")
                                 : VagueDate::tr("the first half of the week after next");
    case Part::Whole:
    case Part::Late:
    case Part::End:
        break;
    }
    return weeksAhead == 0   ? VagueDate::tr("the end of this week")
           : weeksAhead == 1 ? VagueDate::tr("the end of next week")
                             : VagueDate::tr("the end of the week after next");
}

QString partOfNumberedWeek(Part part, int number)
{
    switch (part) {
    case Part::Early:
    case Part::FirstHalf:
        //: %1 is the number of a week of the year
        return VagueDate::tr("the beginning of week %1").arg(number);
    case Part::Middle:
        //: %1 is the number of a week of the year
        return VagueDate::tr("the middle of week %1").arg(number);
    default:
        //: %1 is the number of a week of the year
        return VagueDate::tr("the end of week %1").arg(number);
    }
}

QString partOf(Part part, const QString &name)
{
    switch (part) {
    case Part::Early:
        //: %1 is a month: "December", "January 2027"
        return VagueDate::tr("the beginning of %1").arg(name);
    case Part::Middle:
        //: %1 is a month: "December", "January 2027"
        return VagueDate::tr("the middle of %1").arg(name);
    case Part::FirstHalf:
        //: %1 is a month: "December", "January 2027"
        return VagueDate::tr("the first half of %1").arg(name);
    default:
        //: %1 is a month: "December", "January 2027"
        return VagueDate::tr("the end of %1").arg(name);
    }
}

QString endOfYear()
{
    return VagueDate::tr("the end of the year");
}

QString startOfYear()
{
    return VagueDate::tr("the beginning of the new year");
}

QString later(int count, Unit unit, const QString &after)
{
    if (after.isEmpty()) {
        switch (unit) {
        case Unit::Days:
            return VagueDate::tr("%n day(s) after it was said", nullptr, count);
        case Unit::WorkingDays:
            return VagueDate::tr("%n working day(s) after it was said", nullptr, count);
        case Unit::Weeks:
            return VagueDate::tr("%n week(s) after it was said", nullptr, count);
        case Unit::Months:
            return VagueDate::tr("%n month(s) after it was said", nullptr, count);
        case Unit::Hours:
            return VagueDate::tr("%n hour(s) after it was said", nullptr, count);
        }
    }
    switch (unit) {
    case Unit::Days:
        //: %1 is a day: "Friday 11 December"
        return VagueDate::tr("%n day(s) after %1", nullptr, count).arg(after);
    case Unit::WorkingDays:
        //: %1 is a day: "Friday 11 December"
        return VagueDate::tr("%n working day(s) after %1", nullptr, count).arg(after);
    case Unit::Weeks:
        //: %1 is a day: "Friday 11 December"
        return VagueDate::tr("%n week(s) after %1", nullptr, count).arg(after);
    case Unit::Months:
        //: %1 is a day: "Friday 11 December"
        return VagueDate::tr("%n month(s) after %1", nullptr, count).arg(after);
    case Unit::Hours:
        //: %1 is a day: "Friday 11 December"
        return VagueDate::tr("%n hour(s) after %1", nullptr, count).arg(after);
    }
    return {};
}

QString whenSeenFrom(QDate said, QDate day)
{
    const qint64 ahead = said.daysTo(day);
    if (ahead == 0) {
        //: Of a day: the day on which something was said
        return VagueDate::tr("the day it was said");
    }
    if (ahead == 1) {
        //: Of a day: the one after the day on which something was said
        return VagueDate::tr("the day after it was said");
    }
    switch (mondayOf(said).daysTo(mondayOf(day))) {
    case 0:
        return VagueDate::tr("this week");
    case 7:
        return VagueDate::tr("next week");
    case 14:
        return VagueDate::tr("the week after next");
    default:
        return {};
    }
}

QString monthInWords(QDate first, QDate said, const QLocale &locale)
{
    const QString name = locale.standaloneMonthName(first.month());
    //: A month of another year: %1 its name, %2 the year
    return first.year() == said.year() ? name : VagueDate::tr("%1 %2", "month").arg(name).arg(first.year());
}

QString latestOfRange()
{
    return VagueDate::tr("the latest day named");
}

QString thoughNamed(int weekday, const QLocale &locale)
{
    //: The date and the day of the week that were named do not fit; %1 is "Friday"
    return VagueDate::tr("though “%1” was said").arg(locale.standaloneDayName(weekday));
}

QString holiday()
{
    return VagueDate::tr("a public holiday");
}

QString beforeItWasSaid()
{
    return VagueDate::tr("before the day it was said");
}

QString reading(const QString &day, const std::optional<QTime> &time, const QStringList &why,
                const QLocale &locale)
{
    //: %1 is a day, %2 a time of it: "Friday 11 December, 17:00"
    const QString when =
        time ? VagueDate::tr("%1, %2", "day and time").arg(day, shortTime(*time, locale)) : day;
    return (QStringList{when} + why).join(u", "_s);
}

QString remark(NoDate reason)
{
    switch (reason) {
    case NoDate::None:
    case NoDate::Empty:
        return {};
    case NoDate::Unknown:
        return VagueDate::tr(
            "No day is recognised in these words. Try “Friday”, “end of next week” or a date, "
            "or choose one in the calendar.");
    case NoDate::NamesNone:
        return VagueDate::tr(
            "These words name no day, and none is made up for them: without a date the usual "
            "waiting times count.");
    case NoDate::OpenEnded:
        return VagueDate::tr(
            "These words say from when, not by when. If you know a last day, write that one.");
    case NoDate::NoSuchDay:
        return VagueDate::tr("That month has no such day. Which one is meant?");
    case NoDate::Over:
        return VagueDate::tr("The day that these words name was over when they were said. If it was that day "
                             "all the same, write it with its year.");
    }
    return {};
}

} // namespace afterword::vague

namespace afterword {

QString dayInWords(QDate day, QDate said, const QLocale &locale)
{
    //: Order and form of a date with its weekday, in Qt’s letters (dddd d MMMM: Friday 4 December)
    return locale.toString(day, day.year() == said.year() ? vague::VagueDate::tr("dddd d MMMM")
                                                          //: The same in another year: Friday 4 December 2027
                                                          : vague::VagueDate::tr("dddd d MMMM yyyy"));
}

} // namespace afterword

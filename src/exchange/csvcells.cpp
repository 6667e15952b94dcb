// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cells out and in.
#include "csvcells.h"

#include "csvdates.h"
#include "interviewjson.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

template <typename E>
QString nameOf(std::optional<E> value)
{
    return value ? QString(exchangeName(*value)) : QString();
}

QString dateText(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

std::unexpected<Error> wrong(const QString &message)
{
    return fail(ErrorCode::BadInput, message);
}

template <typename E>
QString allNames()
{
    QStringList names;
    for (const auto &[value, name] : ExchangeNames<E>::names)
        names.append(QString(name));
    return names.join(u", "_s);
}

//: %1 is what stands in a cell, %2 a list of words that may stand there
QString unknownWord(const QString &cell, const QString &allowed)
{
    return QCoreApplication::translate("ApplicationsCsv", "“%1” is none of: %2.").arg(cell, allowed);
}

Result<void> setStage(const QString &cell, const CsvCellReading &reading, Application &application)
{
    if (cell.isEmpty()) {
        application.stage.reset();
        application.outcome.reset();
        return {};
    }
    const auto read = reading.stages.constFind(csvStageKey(cell));
    if (read == reading.stages.cend())
        return wrong(unknownWord(cell, allNames<Stage>()));
    // A bare "closed" does not take away how it ended, nor a word without a meaning a stage.
    const bool saysNoMore = !read->stage || (read->stage == application.stage && !read->outcome);
    if (saysNoMore && !reading.clears)
        return {};
    application.stage = read->stage;
    application.outcome = read->outcome;
    return {};
}

Result<void> setOutcome(const QString &cell, Application &application)
{
    if (cell.isEmpty())
        return {};
    auto outcome = fromExchangeName<Outcome>(cell);
    if (const auto read = csvStageOf(cell); !outcome && read)
        outcome = read->outcome;
    if (!outcome)
        return wrong(unknownWord(cell, allNames<Outcome>()));
    if (application.stage.value_or(Stage::Closed) != Stage::Closed)
        return wrong(
            QCoreApplication::translate("ApplicationsCsv", "Only a closed application has an outcome."));
    application.stage = Stage::Closed;
    application.outcome = outcome;
    return {};
}

std::unexpected<Error> noDate(const QString &cell)
{
    //: %1 is what stands in a cell
    return wrong(QCoreApplication::translate("ApplicationsCsv", "“%1” is no date; write one like 2026-12-01.")
                     .arg(cell));
}

Result<void> setDate(const QString &cell, bool dayFirst, QDate &value)
{
    const auto read = csvDateOf(cell, dayFirst);
    if (!read && !cell.isEmpty())
        return noDate(cell);
    value = read ? read->date : QDate();
    return {};
}

/// The table knows one interview; one of that day that is recorded already is that one.
Result<bool> setInterview(const QString &cell, const CsvCellReading &reading, Application &application)
{
    if (cell.isEmpty())
        return false;
    const auto read = csvDateOf(cell, reading.dayFirst);
    if (!read)
        return noDate(cell);
    const InterviewId id(u"table-interview"_s);
    const Zone zone = zoneOr(application.timeZone, reading.zone);
    const auto own = std::ranges::find(application.interviews, id, &Interview::id);
    const bool isThere = std::ranges::any_of(application.interviews, [&](const Interview &interview) {
        const LocalTime local = zoneOr(interview.timeZone, zone).local(interview.start);
        return local.date == read->date && (!read->time || local.time == *read->time);
    });
    const bool isElsewhere = read->time && own == application.interviews.end() &&
                             std::ranges::any_of(application.interviews, [&](const Interview &interview) {
                                 return zone.dateAt(interview.start) == read->date;
                             });
    if (isThere || isElsewhere)
        return false;
    const Instant start = zone.resolve(read->date, read->time.value_or(QTime(12, 0)));
    if (own != application.interviews.end()) {
        own->end = start + (own->end - own->start);
        own->start = start;
        return !read->time;
    }
    Interview interview;
    interview.id = id;
    interview.start = start;
    interview.end = start + std::chrono::hours(1);
    for (const Interview &other : application.interviews)
        interview.round = std::max(interview.round, other.round + 1);
    application.interviews.push_back(interview);
    return !read->time;
}

Result<void> setDream(const QString &cell, Application &application)
{
    const QString word = u' ' + cell.toLower() + u' ';
    application.dream = u" yes true x 1 ja wahr oui sí ✓ ⭐ "_s.contains(word);
    if (cell.isEmpty() || application.dream || u" no false 0 nein falsch non - "_s.contains(word))
        return {};
    return wrong(unknownWord(cell, u"yes, no"_s));
}

Result<void> setInterest(const QString &cell, Application &application)
{
    const auto interest = fromExchangeName<Interest>(cell.toLower());
    if (!interest && !cell.isEmpty())
        return wrong(unknownWord(cell, allNames<Interest>()));
    application.interest = interest.value_or(Interest::High);
    return {};
}

Result<void> setZone(const QString &cell, Application &application)
{
    if (!cell.isEmpty()) {
        if (const auto zone = Zone::named(cell); !zone)
            return std::unexpected(zone.error());
    }
    application.timeZone = cell;
    return {};
}

Result<void> setRequired(const QString &cell, QString &value)
{
    if (cell.isEmpty())
        return wrong(QCoreApplication::translate("ApplicationsCsv", "Company and role must not be empty."));
    value = cell;
    return {};
}

QStringList tagsOf(const QString &cell)
{
    static const QRegularExpression separators(u"\\s*[;,]\\s*"_s);
    return cell.trimmed().split(separators, Qt::SkipEmptyParts);
}

QString *plainField(CsvColumn column, Application &application)
{
    switch (column) {
    case CsvColumn::Location:
        return &application.location;
    case CsvColumn::Url:
        return &application.url;
    case CsvColumn::Source:
        return &application.source;
    case CsvColumn::Salary:
        return &application.salary;
    case CsvColumn::Notes:
        return &application.notes;
    default:
        return nullptr;
    }
}

} // namespace

QString csvCell(CsvColumn column, const Application &application)
{
    switch (column) {
    case CsvColumn::Id:
        return application.id.value();
    case CsvColumn::Company:
        return application.company;
    case CsvColumn::Role:
        return application.role;
    case CsvColumn::Stage:
        return nameOf(application.stage);
    case CsvColumn::Outcome:
        return nameOf(application.outcome);
    case CsvColumn::AppliedOn:
        return dateText(application.appliedOn);
    case CsvColumn::ClosedOn:
        return dateText(application.closedOn);
    case CsvColumn::Location:
        return application.location;
    case CsvColumn::Url:
        return application.url;
    case CsvColumn::Source:
        return application.source;
    case CsvColumn::Salary:
        return application.salary;
    case CsvColumn::Tags:
        return application.tags.join(u"; "_s);
    case CsvColumn::Dream:
        return application.dream ? u"yes"_s : QString();
    case CsvColumn::Interest:
        return QString(exchangeName(application.interest));
    case CsvColumn::TimeZone:
        return application.timeZone;
    case CsvColumn::Region:
        return application.region ? application.region->code.isEmpty() ? u"none"_s : application.region->code
                                  : QString();
    case CsvColumn::Notes:
        return application.notes;
    default:
        return {};
    }
}

namespace {

Result<void> setKnownCell(CsvColumn column, const QString &cell, const CsvCellReading &reading,
                          Application &application)
{
    if (QString *field = plainField(column, application)) {
        *field = cell;
        return {};
    }
    switch (column) {
    case CsvColumn::Company:
        return setRequired(cell, application.company);
    case CsvColumn::Role:
        return setRequired(cell, application.role);
    case CsvColumn::Stage:
        return setStage(cell, reading, application);
    case CsvColumn::Outcome:
        return setOutcome(cell, application);
    case CsvColumn::AppliedOn:
        return setDate(cell, reading.dayFirst, application.appliedOn);
    case CsvColumn::ClosedOn:
        return setDate(cell, reading.dayFirst, application.closedOn);
    case CsvColumn::Tags:
        application.tags = tagsOf(cell);
        return {};
    case CsvColumn::Dream:
        return setDream(cell, application);
    case CsvColumn::Interest:
        return setInterest(cell, application);
    case CsvColumn::TimeZone:
        return setZone(cell, application);
    case CsvColumn::Region:
        application.region =
            cell.isEmpty() ? std::nullopt : std::optional(Region{cell == "none"_L1 ? QString() : cell});
        return {};
    default:
        return {};
    }
}

} // namespace

Result<bool> setCsvCell(CsvColumn column, const QString &cell, const CsvCellReading &reading,
                        Application &application)
{
    if (column == CsvColumn::InterviewAt)
        return setInterview(cell, reading, application);
    const bool isRequired = column == CsvColumn::Company || column == CsvColumn::Role;
    if (cell.isEmpty() && !reading.clears && !isRequired)
        return false;
    if (const auto set = setKnownCell(column, cell, reading, application); !set)
        return std::unexpected(set.error());
    return false;
}

} // namespace afterword

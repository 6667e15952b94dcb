// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cells out and in.
#include "csvcells.h"

#include "zone.h"

#include <QCoreApplication>
#include <QRegularExpression>

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

Result<void> setStage(const QString &cell, Application &application)
{
    application.stage.reset();
    application.outcome.reset();
    if (cell.isEmpty())
        return {};
    const auto named = fromExchangeName<Stage>(cell);
    const auto read = named ? CsvStage{*named, {}} : csvStageOf(cell);
    if (!read)
        return wrong(unknownWord(cell, allNames<Stage>()));
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

Result<void> setDate(const QString &cell, bool dayFirst, QDate &value)
{
    value = csvDateOf(cell, dayFirst);
    if (cell.isEmpty() || value.isValid())
        return {};
    //: %1 is what stands in a cell
    return wrong(QCoreApplication::translate("ApplicationsCsv", "“%1” is no date; write one like 2026-12-01.")
                     .arg(cell));
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

Result<void> setCsvCell(CsvColumn column, const QString &cell, bool dayFirst, Application &application)
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
        return setStage(cell, application);
    case CsvColumn::Outcome:
        return setOutcome(cell, application);
    case CsvColumn::AppliedOn:
        return setDate(cell, dayFirst, application.appliedOn);
    case CsvColumn::ClosedOn:
        return setDate(cell, dayFirst, application.closedOn);
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

} // namespace afterword

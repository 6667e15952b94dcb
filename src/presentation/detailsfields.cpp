// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One row of words and rules a field.
#include "detailsfields.h"

#include "personchoice.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

struct Fields
{
    Q_DECLARE_TR_FUNCTIONS(DetailsFields)
};

QStringList tagsIn(const QString &text)
{
    QStringList tags;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        if (const QString tag = part.simplified(); !tag.isEmpty() && !tags.contains(tag))
            tags.append(tag);
    }
    return tags;
}

/// The locale's short form, with the whole year.
QString dayFormat(const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains("yyyy"_L1))
        format.replace("yy"_L1, "yyyy"_L1);
    return format;
}

PersonId &personOf(Application &application, DetailsField field)
{
    return field == DetailsField::HiringManager ? application.hiringManager : application.coordinator;
}

QString *lineOf(Application &application, DetailsField field)
{
    switch (field) {
    case DetailsField::Company:
        return &application.company;
    case DetailsField::Role:
        return &application.role;
    case DetailsField::Location:
        return &application.location;
    case DetailsField::Url:
        return &application.url;
    case DetailsField::Source:
        return &application.source;
    case DetailsField::Salary:
        return &application.salary;
    case DetailsField::Notes:
        return &application.notes;
    default:
        return nullptr;
    }
}

QDate *dayOf(Application &application, DetailsField field)
{
    return field == DetailsField::AppliedOn  ? &application.appliedOn
           : field == DetailsField::ClosedOn ? &application.closedOn
                                             : nullptr;
}

} // namespace

QString fieldName(DetailsField field)
{
    switch (field) {
    case DetailsField::Company:
        return Fields::tr("Company");
    case DetailsField::Role:
        return Fields::tr("Role");
    case DetailsField::Location:
        return Fields::tr("Location");
    case DetailsField::Url:
        return Fields::tr("Job advert");
    case DetailsField::Source:
        return Fields::tr("Found through");
    case DetailsField::Salary:
        return Fields::tr("Salary");
    case DetailsField::Tags:
        return Fields::tr("Tags");
    case DetailsField::AppliedOn:
        return Fields::tr("Applied on");
    case DetailsField::ClosedOn:
        return Fields::tr("Closed on");
    case DetailsField::HiringManager:
        return Fields::tr("Hiring manager");
    case DetailsField::Coordinator:
        return Fields::tr("Coordinator");
    case DetailsField::Notes:
        return Fields::tr("Notes");
    }
    return {};
}

QString fieldInvitation(DetailsField field)
{
    switch (field) {
    case DetailsField::Company:
        return Fields::tr("Name the company");
    case DetailsField::Role:
        return Fields::tr("Name the role");
    case DetailsField::Location:
        return Fields::tr("Add a location");
    case DetailsField::Url:
        return Fields::tr("Add the address of the advert");
    case DetailsField::Source:
        return Fields::tr("Add where you found it");
    case DetailsField::Salary:
        return Fields::tr("Add what it pays");
    case DetailsField::Tags:
        return Fields::tr("Add tags, with commas between");
    case DetailsField::AppliedOn:
    case DetailsField::ClosedOn:
        return Fields::tr("Add the day");
    case DetailsField::HiringManager:
    case DetailsField::Coordinator:
        return Fields::tr("Add a name");
    case DetailsField::Notes:
        return Fields::tr("Add a note");
    }
    return {};
}

QString fieldText(const Application &application, DetailsField field, const std::vector<Person> &people)
{
    Application copy = application;
    if (const QString *line = lineOf(copy, field))
        return *line;
    if (const QDate *day = dayOf(copy, field))
        return day->isValid() ? QLocale().toString(*day, dayFormat(QLocale())) : QString();
    if (field == DetailsField::Tags)
        return application.tags.join(", "_L1);
    return lineFor(personOf(copy, field), people);
}

QString fieldReading(const Application &application, DetailsField field, const std::vector<Person> &people,
                     const DateText &dates)
{
    Application copy = application;
    if (const QDate *day = dayOf(copy, field))
        return day->isValid() ? dates.day(*day) : QString();
    if (field == DetailsField::HiringManager || field == DetailsField::Coordinator) {
        const auto person = std::ranges::find(people, personOf(copy, field), &Person::id);
        return person == people.end() ? QString() : person->name;
    }
    return fieldText(application, field, people);
}

QString fieldProblem(DetailsField field, const QString &text, QDate today)
{
    const QString typed = text.simplified();
    switch (field) {
    case DetailsField::Company:
        return typed.isEmpty() ? Fields::tr("An application needs the name of the company.") : QString();
    case DetailsField::Role:
        return typed.isEmpty() ? Fields::tr("An application needs the name of the role.") : QString();
    case DetailsField::Url:
        return typed.isEmpty() || isWebAddress(typed)
                   ? QString()
                   : Fields::tr("A link begins with https:// and names a site.");
    case DetailsField::AppliedOn:
    case DetailsField::ClosedOn: {
        const QDate day = readDay(typed, today);
        if (typed.isEmpty() || (day.isValid() && day <= today))
            return {};
        return day.isValid() ? Fields::tr("That day has not come yet.")
                             //: %1 is today, written as a day is to be written
                             : Fields::tr("That is no day of the calendar. Write it as %1.")
                                   .arg(QLocale().toString(today, dayFormat(QLocale())));
    }
    case DetailsField::HiringManager:
    case DetailsField::Coordinator: {
        const qsizetype open = typed.indexOf(u'<');
        const bool isOdd = open >= 0 && (!typed.endsWith(u'>') ||
                                         !looksLikeAddress(typed.mid(open + 1).chopped(1).trimmed()));
        return isOdd ? Fields::tr("A name, or a name with its mail address: Ann Ito <ann@acme.example>.")
                     : QString();
    }
    default:
        return {};
    }
}

Command changeField(const Application &application, DetailsField field, const QString &text,
                    const std::vector<Person> &people, QDate today)
{
    //: Stands after "Undo" and "Redo"; %1 is a field as "Location", %2 a company
    Command command{Fields::tr("changing “%1” of %2").arg(fieldName(field), application.company), {}};
    Application changed = application;
    if (QString *line = lineOf(changed, field))
        *line = field == DetailsField::Notes ? text : text.simplified();
    else if (QDate *day = dayOf(changed, field))
        *day = readDay(text.simplified(), today);
    else if (field == DetailsField::Tags)
        changed.tags = tagsIn(text);
    else {
        PersonChoice named = personNamed(text, people, application.company);
        personOf(changed, field) = named.person;
        if (named.added)
            command.changes.emplace_back(SavePerson{std::move(*named.added)});
    }
    if (changed == application)
        return {};
    command.changes.emplace_back(SaveApplication{std::move(changed)});
    return command;
}

Command changeDream(const Application &application, bool dream)
{
    if (application.dream == dream)
        return {};
    Application changed = application;
    changed.dream = dream;
    const QString label = dream
                              //: Stands after "Undo" and "Redo"; %1 is a company
                              ? Fields::tr("marking %1 as a dream job").arg(application.company)
                              //: Stands after "Undo" and "Redo"; %1 is a company
                              : Fields::tr("marking %1 as no dream job").arg(application.company);
    return {label, {SaveApplication{std::move(changed)}}};
}

bool isWebAddress(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
}

QDate readDay(const QString &text, QDate today, const QLocale &locale)
{
    const QString typed = text.simplified();
    if (typed.compare(Fields::tr("today"), Qt::CaseInsensitive) == 0)
        return today;
    if (typed.compare(Fields::tr("yesterday"), Qt::CaseInsensitive) == 0)
        return today.addDays(-1);
    const QString isoForm = u"yyyy-MM-dd"_s;
    for (const QString &format :
         {isoForm, dayFormat(locale), locale.dateFormat(QLocale::LongFormat), u"d.M.yyyy"_s, u"d MMM yyyy"_s,
          u"d. MMM yyyy"_s, u"d MMMM yyyy"_s, u"d. MMMM yyyy"_s, u"MMM d, yyyy"_s, u"MMMM d, yyyy"_s}) {
        const QDate day = locale.toDate(typed, format);
        if (day.isValid() && day.year() >= 1900)
            return day;
    }
    for (const QString &format :
         {u"d MMM"_s, u"d. MMM"_s, u"d MMMM"_s, u"d. MMMM"_s, u"MMM d"_s, u"MMMM d"_s, u"d.M."_s}) {
        // 1904 has a 29 February.
        const QDate day = locale.toDate(typed + u" 1904"_s, format + u" yyyy"_s);
        for (int year = today.year(); day.isValid() && year > today.year() - 5; --year) {
            const QDate candidate(year, day.month(), day.day());
            if (candidate.isValid() && candidate <= today)
                return candidate;
        }
    }
    return {};
}

} // namespace afterword

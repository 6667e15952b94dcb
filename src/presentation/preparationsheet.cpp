// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Collecting what is known.
#include "preparationsheet.h"

#include "detailswords.h"
#include "localtext.h"
#include "timelinemodel.h"

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

struct Preparing
{
    Q_DECLARE_TR_FUNCTIONS(Preparing)
};

/// "Thursday 26 November 2026, 14:00 to 15:00".
QString periodText(const Interview &interview, const Zone &zone)
{
    const QLocale locale;
    const LocalTime start = zone.local(interview.start);
    const LocalTime end = zone.local(interview.end);
    //: A day in full, in Qt’s letters: Thursday 26 November 2026
    const QString day = locale.toString(start.date, Preparing::tr("dddd d MMMM yyyy"));
    if (interview.end <= interview.start || end.date != start.date) {
        //: %1 a day, %2 a time of the day
        return Preparing::tr("%1, %2").arg(day, shortTime(start.time, locale));
    }
    //: %1 a day, %2 and %3 times of the day
    return Preparing::tr("%1, %2 to %3").arg(day, shortTime(start.time, locale), shortTime(end.time, locale));
}

void addPeople(PreparationSheet &sheet, const Application &application, const Interview &interview,
               const std::vector<Person> &people)
{
    std::vector<PersonId> ids = interview.interviewers;
    if (application.coordinator && std::ranges::find(ids, application.coordinator) == ids.end())
        ids.push_back(application.coordinator);
    for (const PersonId &id : ids) {
        const auto person = std::ranges::find(people, id, &Person::id);
        if (person == people.end())
            continue;
        QStringList contact;
        for (const QString &way : {person->email, person->phone}) {
            if (!way.isEmpty())
                contact.append(way);
        }
        QString title = person->title;
        if (id == application.coordinator && title.isEmpty())
            title = Preparing::tr("coordinates the interviews");
        sheet.people.push_back({person->name, title, contact.join(u" · "_s), person->notes.trimmed()});
    }
}

void addEarlierRounds(PreparationSheet &sheet, const Application &application, const Interview &interview)
{
    std::vector<const Interview *> earlier;
    for (const Interview &other : application.interviews) {
        if (other.debrief && other.id != interview.id && other.start < interview.start)
            earlier.push_back(&other);
    }
    std::ranges::stable_sort(
        earlier, [](const Interview *one, const Interview *other) { return other->start < one->start; });
    for (const Interview *round : earlier) {
        const Debrief &debrief = *round->debrief;
        for (const DebriefQuestion &question : debrief.questions) {
            if (question.unsure)
                sheet.unsure.push_back({question.question, question.answer, question.research, round->round});
        }
        for (const QString &question : debrief.questionsToAsk) {
            if (!sheet.toAsk.contains(question))
                sheet.toAsk.append(question);
        }
        if (!debrief.compliments.isEmpty())
            sheet.likedSoFar.append(debrief.compliments);
    }
}

} // namespace

PreparationSheet preparationSheet(const Application &application, const Interview &interview,
                                  const std::vector<Person> &people, const DateText &home)
{
    PreparationSheet sheet;
    sheet.company = application.company;
    sheet.role = application.role;
    sheet.round = interview.round;
    sheet.when = periodText(interview, home.zone());
    const Zone theirs = zoneNamedOr(interview.timeZone, zoneNamedOr(application.timeZone, home.zone()));
    if (theirs.offsetSeconds(interview.start) != home.zone().offsetSeconds(interview.start)) {
        //: %1 is a day with times, %2 a place: "America/New York"
        sheet.theirTime = Preparing::tr("%1 there (%2)")
                              .arg(periodText(interview, theirs), theirs.name().replace(u'_', u' '));
    }
    sheet.mode = modeName(interview.mode);
    sheet.place = interview.location.isEmpty() && interview.mode == InterviewMode::Onsite
                      ? application.location
                      : interview.location;
    addPeople(sheet, application, interview, people);
    for (const Commitment &commitment : application.commitments) {
        if (commitment.fulfilledAt)
            continue;
        const auto person = std::ranges::find(people, commitment.person, &Person::id);
        QString line = commitmentTitle(commitment, person == people.end() ? QString() : person->name, home);
        if (!commitment.what.isEmpty())
            line += u": "_s + commitment.what.simplified();
        sheet.promised.append(line);
    }
    addEarlierRounds(sheet, application, interview);
    if (interview.debrief) {
        for (const QString &question : interview.debrief->questionsToAsk) {
            if (!sheet.toAsk.contains(question))
                sheet.toAsk.append(question);
        }
    }
    sheet.checklist = {Preparing::tr("When will I hear, and from whom?"),
                       Preparing::tr("By phone or by mail? May I call?"),
                       Preparing::tr("If I hear nothing: when may I ask, and whom?"),
                       Preparing::tr("The name, spelling and address of everybody I met"),
                       Preparing::tr("What comes next: another round, a test, references?")};
    return sheet;
}

} // namespace afterword

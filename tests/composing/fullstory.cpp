// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Recording everything there is.
#include "fullstory.h"

using namespace Qt::StringLiterals;

namespace afterword::test {

namespace {

Debrief englishDebrief()
{
    Debrief debrief;
    debrief.keyPoints = u"They move from nightly batches to streams; want somebody who has done it.\n"
                        u"Two readers in three come from libraries."_s;
    debrief.compliments = u"“Clearest chart of the week.”"_s;
    debrief.unsaid = u"That I have run the on-call rota."_s;
    debrief.corrections = u"I said 2019; it was 2021."_s;
    debrief.questions = {{u"How would you test a stream job?"_s,
                          u"Replay recorded events."_s,
                          {},
                          true,
                          u"Compare tables after a replay."_s}};
    debrief.questionsToAsk = {u"How would you test a stream job?"_s, u"Budget for training?"_s,
                              u"How big is the on-call rota?"_s};
    return debrief;
}

Debrief germanDebrief()
{
    Debrief debrief;
    debrief.keyPoints = u"Der Umstieg auf Ströme beginnt im Frühjahr und braucht jemanden mit Erfahrung.\n"
                        u"Zwei von drei Lesern kommen aus den Büchereien."_s;
    debrief.compliments = u"„Die klarste Grafik der Woche.“"_s;
    debrief.unsaid = u"Dass ich die Rufbereitschaft geleitet habe."_s;
    debrief.corrections = u"Ich habe 2019 gesagt, es war aber 2021."_s;
    debrief.questionsToAsk = {u"Wie groß ist die Rufbereitschaft?"_s};
    return debrief;
}

} // namespace

Story fullStory(const QString &language)
{
    Story story;
    story.tracker.profile.name = u"Sam Lee"_s;
    story.tracker.profile.email = u"sam.lee@mail.example"_s;
    story.tracker.profile.signature = u"Sam Lee\n+1 212 555 0100"_s;
    story.interview("2026-12-01T13:00:00-05:00", "2026-12-01T14:00:00-05:00", {u"ann"_s, u"bob"_s});
    Interview &interview = story.lastInterview();
    interview.mode = InterviewMode::Onsite;
    interview.signs = {Signal::ShownAround, Signal::IntroducedToTeam};
    interview.debrief = language == u"de" ? germanDebrief() : englishDebrief();
    Application &acme = story.acme();
    acme.coordinator = PersonId(u"hana"_s);
    acme.referencesRequested = true;
    Person ines;
    ines.id = PersonId(u"ines"_s);
    ines.name = u"Dr. Inês Falcão"_s;
    ines.email = u"ines@mail.example"_s;
    story.tracker.people.push_back(ines);
    story.tracker.references = {{ines.id, Consent::Given, u"led my team"_s}};
    acme.references = {ines.id};
    story.person("hana").phone = u"+1 212 555 0164"_s;
    return story;
}

} // namespace afterword::test

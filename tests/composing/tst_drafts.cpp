// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every message that a plan asks for can be drafted, in both languages: it is finished and breaks no
// etiquette.
#include "drafting.h"
#include "histories.h"
#include "randomtracker.h"
#include "sampletracker.h"
#include "testsupport.h"

#include <QTest>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

/// Days of the sample's own time line on which most kinds of message are due.
const std::array SampleMoments{"2026-11-20T18:00:00+01:00", "2026-11-25T10:00:00+01:00",
                               "2026-11-29T10:00:00+01:00", "2026-12-09T10:00:00+01:00"};

struct Loss
{
    const char *name;
    std::function<void(Tracker &)> lose;
};

void eachApplication(Tracker &tracker, const std::function<void(Application &)> &change)
{
    for (Application &application : tracker.applications)
        change(application);
}

void eachInterview(Tracker &tracker, const std::function<void(Interview &)> &change)
{
    eachApplication(tracker, [&](Application &application) {
        for (Interview &interview : application.interviews)
            change(interview);
    });
}

void eachDebrief(Tracker &tracker, const std::function<void(Debrief &)> &change)
{
    eachInterview(tracker, [&](Interview &interview) {
        if (interview.debrief)
            change(*interview.debrief);
    });
}

void eachCommitment(Tracker &tracker, const std::function<void(Commitment &)> &change)
{
    eachApplication(tracker, [&](Application &application) {
        for (Commitment &commitment : application.commitments)
            change(commitment);
    });
}

void eachMail(Tracker &tracker, const std::function<void(Correspondence &)> &change)
{
    eachApplication(tracker, [&](Application &application) {
        for (Correspondence &entry : application.correspondence)
            change(entry);
    });
}

const std::vector<Loss> &losses()
{
    static const std::vector<Loss> all{
        {"nothing", [](Tracker &) {}},
        {"the signature", [](Tracker &t) { t.profile.signature.clear(); }},
        {"the telephone", [](Tracker &t) { t.profile.phone.clear(); }},
        {"the own address", [](Tracker &t) { t.profile.email.clear(); }},
        {"the zone", [](Tracker &t) { t.profile.timeZone.clear(); }},
        {"the region", [](Tracker &t) { t.profile.region.reset(); }},
        {"days away", [](Tracker &t) { t.profile.away.clear(); }},
        {"given names",
         [](Tracker &t) { std::ranges::for_each(t.people, [](Person &p) { p.givenName.clear(); }); }},
        {"titles", [](Tracker &t) { std::ranges::for_each(t.people, [](Person &p) { p.title.clear(); }); }},
        {"telephones",
         [](Tracker &t) { std::ranges::for_each(t.people, [](Person &p) { p.phone.clear(); }); }},
        {"zones of people",
         [](Tracker &t) { std::ranges::for_each(t.people, [](Person &p) { p.timeZone.clear(); }); }},
        {"coordinators", [](Tracker &t) { eachApplication(t, [](Application &a) { a.coordinator = {}; }); }},
        {"hiring managers",
         [](Tracker &t) { eachApplication(t, [](Application &a) { a.hiringManager = {}; }); }},
        {"interviews",
         [](Tracker &t) {
             eachApplication(t, [](Application &a) {
                 a.interviews.clear();
                 std::ranges::for_each(a.correspondence, [](Correspondence &c) { c.interview = {}; });
                 std::ranges::for_each(a.commitments, [](Commitment &c) { c.interview = {}; });
             });
         }},
        {"interviewers", [](Tracker &t) { eachInterview(t, [](Interview &i) { i.interviewers.clear(); }); }},
        {"signs", [](Tracker &t) { eachInterview(t, [](Interview &i) { i.signs.clear(); }); }},
        {"debriefs", [](Tracker &t) { eachInterview(t, [](Interview &i) { i.debrief.reset(); }); }},
        {"key points", [](Tracker &t) { eachDebrief(t, [](Debrief &d) { d.keyPoints.clear(); }); }},
        {"compliments", [](Tracker &t) { eachDebrief(t, [](Debrief &d) { d.compliments.clear(); }); }},
        {"what was not said", [](Tracker &t) { eachDebrief(t, [](Debrief &d) { d.unsaid.clear(); }); }},
        {"corrections", [](Tracker &t) { eachDebrief(t, [](Debrief &d) { d.corrections.clear(); }); }},
        {"questions", [](Tracker &t) { eachDebrief(t, [](Debrief &d) { d.questionsToAsk.clear(); }); }},
        {"named dates", [](Tracker &t) { eachCommitment(t, [](Commitment &c) { c.by.reset(); }); }},
        {"who asked", [](Tracker &t) { eachCommitment(t, [](Commitment &c) { c.person = {}; }); }},
        {"what was asked for", [](Tracker &t) { eachCommitment(t, [](Commitment &c) { c.what.clear(); }); }},
        {"subjects", [](Tracker &t) { eachMail(t, [](Correspondence &c) { c.subject.clear(); }); }},
        {"bodies", [](Tracker &t) { eachMail(t, [](Correspondence &c) { c.body.clear(); }); }},
        {"dates in replies", [](Tracker &t) { eachMail(t, [](Correspondence &c) { c.until.reset(); }); }},
        {"days for offers",
         [](Tracker &t) {
             eachApplication(t, [](Application &a) {
                 std::ranges::for_each(a.offers, [](Offer &o) { o.respondBy.reset(); });
             });
         }},
    };
    return all;
}

/// The faults of every message that is due or to come; at most a few.
QString faultsIn(const Tracker &tracker, Instant now)
{
    QStringList faults;
    for (const QString &language : {u"en"_s, u"de"_s}) {
        forEachDraft(tracker, now, language, [&](const Step &step, const Result<FinishedDraft> &draft) {
            if (faults.size() > 5)
                return;
            if (!draft) {
                faults += nameOfStep(step) + u": "_s + draft.error().message;
                return;
            }
            QStringList wrong = gapsIn(*draft);
            wrong += offencesIn(tracker, now, step, *draft, false);
            if (!wrong.isEmpty())
                faults += u"%1: %2\nSubject: %3\n%4\n"_s.arg(nameOfStep(step), wrong.join(u"; "_s),
                                                             draft->message.subject, draft->message.body);
        });
    }
    return faults.join(u'\n');
}

} // namespace

class DraftsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_message_of_the_sample_whatever_is_missing_data();
    void every_message_of_the_sample_whatever_is_missing();
    void every_message_of_many_histories();
    void texts_of_the_kind_that_break_programs();
};

void DraftsTest::every_message_of_the_sample_whatever_is_missing_data()
{
    QTest::addColumn<int>("number");
    for (size_t number = 0; number < losses().size(); ++number)
        QTest::newRow(losses()[number].name) << static_cast<int>(number);
}

void DraftsTest::every_message_of_the_sample_whatever_is_missing()
{
    QFETCH(const int, number);
    for (const char *moment : SampleMoments) {
        Tracker tracker = sampleTracker(at(SampleMoments[1])).value();
        losses()[static_cast<size_t>(number)].lose(tracker);
        VERIFY_NO_FAULTS(faultsIn(tracker, at(moment)));
    }
}

void DraftsTest::every_message_of_many_histories()
{
    for (quint32 seed = 1; seed <= 200; ++seed) {
        const PlausibleHistory history = plausibleHistory(seed);
        const QString faults = faultsIn(history.tracker, history.now);
        QVERIFY2(faults.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(faults)));
    }
}

/// Whatever stands in the records, a draft is made, and no line of it begins a header.
void DraftsTest::texts_of_the_kind_that_break_programs()
{
    for (quint32 seed = 1; seed <= 60; ++seed) {
        const Tracker tracker = randomTracker(seed);
        for (const QString &language : {u"en"_s, u"de"_s}) {
            forEachDraft(tracker, at("2026-06-01T10:00:00Z"), language,
                         [&](const Step &step, const Result<FinishedDraft> &draft) {
                             QVERIFY2(draft.has_value(), qPrintable(nameOfStep(step)));
                             for (const QString &line : {draft->message.subject, draft->message.from.name}) {
                                 for (const QChar letter : line)
                                     QVERIFY(letter.category() != QChar::Other_Control);
                             }
                         });
        }
    }
}

QTEST_APPLESS_MAIN(DraftsTest)
#include "tst_drafts.moc"

// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever writes about one application is told the same by what surrounds it as by all the facts together.
#include "beforewriting.h"
#include "draft.h"
#include "etiquette.h"
#include "histories.h"
#include "insertablefacts.h"
#include "knownnames.h"
#include "plausibletracker.h"
#include "policyplanner.h"
#include "randomtracker.h"
#include "sampletracker.h"
#include "sqltrackerstore.h"
#include "testsupport.h"

#include <QTemporaryDir>
#include <QTest>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array kinds{Kind::ThankYou,    Kind::StatusCheckIn,    Kind::FinalFollowUp,
                           Kind::KeepInTouch, Kind::AcknowledgeReply, Kind::NotifyReference,
                           Kind::Other};

/// Where another record says otherwise, its words are in here.
QString suspiciousBody(const Tracker &tracker, const Person &recipient)
{
    QString body = u"Dear %1,\n\nthank you for the talk about the role."_s.arg(recipient.name);
    int named = 0;
    for (const Application &application : tracker.applications) {
        if (++named > 6)
            break;
        body += u" I am keen on %1 at %2 in %3."_s.arg(application.role, application.company,
                                                       application.location);
    }
    return body + u"\n\nKind regards\n%1"_s.arg(tracker.profile.name);
}

QString subjectOfOthers(const Tracker &tracker)
{
    for (auto application = tracker.applications.rbegin(); application != tracker.applications.rend();
         ++application) {
        for (const Correspondence &entry : application->correspondence) {
            if (!entry.subject.isEmpty())
                return u"Re: "_s + entry.subject;
        }
    }
    return u"Re: hello"_s;
}

} // namespace

class TestTrackerAround : public QObject
{
    Q_OBJECT

private:
    BusinessCalendar m_calendar;
    PolicyPlanner m_planner{m_calendar};
    TemplateBook m_templates = TemplateBook::read().value();

    /// How many messages were compared.
    void compare(const Tracker &whole, const Tracker &part, const KnownNamesPtr &names,
                 const ApplicationId &id, const PersonId &to, Instant now, int *compared) const;

private Q_SLOTS:
    void itTellsTheSameAsEverything_data();
    void itTellsTheSameAsEverything();
    void outlinesTellCompanyAndRole();
    void mailIsFoundByIdAndAddress();
};

void TestTrackerAround::compare(const Tracker &whole, const Tracker &part, const KnownNamesPtr &names,
                                const ApplicationId &id, const PersonId &to, Instant now, int *compared) const
{
    const Cadence cadence = Cadence::from(whole.cadence).value_or(Cadence());
    const Person &recipient = *whole.find(to);
    QCOMPARE(insertableFacts(part, id, to, {}, u"en"_s, now),
             insertableFacts(whole, id, to, {}, u"en"_s, now));
    for (const Kind kind : kinds) {
        const GuardQuestion question{id, kind, to, Channel::Email, {}};
        const auto before = beforeWriting(whole, cadence, m_calendar, question, now);
        const auto after = beforeWriting(part, cadence, m_calendar, question, now);
        QCOMPARE(after.size(), before.size());
        for (size_t i = 0; i < before.size(); ++i)
            QCOMPARE(after[i].sentence, before[i].sentence);
        QVERIFY(after == before);
        if (isDrafted(kind)) {
            DraftRequest request;
            request.application = id;
            request.kind = kind;
            request.to = to;
            request.language = u"en"_s;
            const auto one = makeDraft(whole, cadence, m_calendar, m_templates, request, now);
            const auto other = makeDraft(part, cadence, m_calendar, m_templates, request, now);
            QCOMPARE(other.has_value(), one.has_value());
            if (one)
                QCOMPARE(other->message.body, one->message.body);
        }
        MailMessage message;
        message.from = {whole.profile.name, whole.profile.email};
        message.to = {{recipient.name, recipient.email}};
        message.subject = subjectOfOthers(whole);
        message.body = suspiciousBody(whole, recipient);
        const auto checked = [&](const Tracker &facts, const KnownNamesPtr &known) {
            return Etiquette(EtiquetteContext{facts, m_calendar, now, id, kind, to, {}, {}, nullptr, known})
                .check(message, DraftForm::Mail);
        };
        const EtiquetteAnswer expected = checked(whole, nullptr);
        const EtiquetteAnswer told = checked(part, names);
        for (size_t i = 0; i < std::min(expected.findings.size(), told.findings.size()); ++i)
            QCOMPARE(told.findings[i].message, expected.findings[i].message);
        QVERIFY(told == expected);
        ++*compared;
    }
}

void TestTrackerAround::itTellsTheSameAsEverything_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("seed");
    QTest::newRow("the sample") << u"sample"_s << 0;
    for (int seed = 1; seed <= 12; ++seed)
        QTest::addRow("a plausible history %d", seed) << u"plausible"_s << seed;
    for (int seed = 1; seed <= 12; ++seed)
        QTest::addRow("by chance %d", seed) << u"random"_s << seed;
}

void TestTrackerAround::itTellsTheSameAsEverything()
{
    QFETCH(QString, what);
    QFETCH(int, seed);
    Tracker tracker;
    Instant now = at("2026-11-25T10:20:00Z");
    if (what == u"sample"_s) {
        tracker = sampleTracker(now).value();
    } else if (what == u"plausible"_s) {
        PlausibleHistory history = plausibleHistory(static_cast<quint32>(seed), {8, 5});
        tracker = std::move(history.tracker);
        now = history.now;
    } else {
        tracker = randomTracker(static_cast<quint32>(seed), {8, 6, false});
    }
    const QTemporaryDir folder;
    const FakeClock clock(now);
    auto store = SqlTrackerStore::open(folder.filePath(u"a.db"_s), m_planner, clock);
    VERIFY_RESULT(store);
    VERIFY_RESULT((*store)->import(tracker, false));
    const Tracker whole = (*store)->tracker().value();
    int compared = 0;
    size_t outlines = 0;
    const Tracker outlined = (*store)->trackerOutlines().value();
    QCOMPARE(outlined.people, whole.people);
    QCOMPARE(outlined.applications.size(), whole.applications.size());
    for (size_t i = 0; i < whole.applications.size(); ++i)
        outlines += outlined.applications[i] == whole.applications[i] ? 0 : 1;
    size_t left = 0;
    for (const Application &application : whole.applications) {
        const auto names = std::make_shared<const KnownNames>(outlined, application.id);
        int people = 0;
        for (const Person &person : whole.people) {
            const auto part = (*store)->trackerAround(application.id, {person.id});
            VERIFY_RESULT(part);
            QCOMPARE(part->profile, whole.profile);
            QCOMPARE(part->references, whole.references);
            QVERIFY(part->find(person.id));
            left += whole.applications.size() - part->applications.size();
            // In the same order.
            auto place = whole.applications.begin();
            for (const Application &one : part->applications) {
                place = std::ranges::find(place, whole.applications.end(), one.id, &Application::id);
                QVERIFY(place != whole.applications.end());
            }
            QVERIFY(*part->find(application.id) == application);
            if (++people <= 4)
                compare(whole, *part, names, application.id, person.id, now, &compared);
            if (QTest::currentTestFailed())
                return;
        }
    }
    QVERIFY(compared > 50);
    if (what == u"sample"_s) // by chance nearly everybody is everywhere
        QVERIFY(outlines > 0 && left > 0);
}

void TestTrackerAround::outlinesTellCompanyAndRole()
{
    const Instant now = at("2026-11-25T10:20:00Z");
    const QTemporaryDir folder;
    const FakeClock clock(now);
    auto store = SqlTrackerStore::open(folder.filePath(u"a.db"_s), m_planner, clock);
    VERIFY_RESULT((*store)->import(*sampleTracker(now), false));
    const Tracker whole = (*store)->tracker().value();
    const auto part = (*store)->trackerOutlines();
    VERIFY_RESULT(part);
    for (size_t i = 0; i < whole.applications.size(); ++i) {
        QCOMPARE(part->applications[i].company, whole.applications[i].company);
        QCOMPARE(part->applications[i].role, whole.applications[i].role);
    }
}

void TestTrackerAround::mailIsFoundByIdAndAddress()
{
    const Instant now = at("2026-11-25T10:20:00Z");
    const QTemporaryDir folder;
    const FakeClock clock(now);
    auto store = SqlTrackerStore::open(folder.filePath(u"a.db"_s), m_planner, clock);
    VERIFY_RESULT(store);
    Tracker tracker;
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s}) {
        Application application;
        application.id = ApplicationId(name);
        application.company = name;
        application.role = u"Analyst"_s;
        Correspondence entry;
        entry.id = CorrespondenceId(u"1"_s);
        entry.direction = Direction::In;
        entry.at = now;
        entry.messageId = u"<%1@acme.example>"_s.arg(name);
        entry.address = u"Jobs-%1@Acme.example"_s.arg(name);
        application.correspondence = {entry};
        tracker.applications.push_back(application);
    }
    VERIFY_RESULT((*store)->import(tracker, false));
    const auto found = [&](const QStringList &ids, const QStringList &addresses) {
        QStringList names;
        const auto byIndex = (*store)->applicationsWithMail(ids, addresses);
        for (const ApplicationId &id : *byIndex)
            names += id.value();
        names.sort();
        // As any other store finds it.
        const auto byReading = (*store)->TrackerStore::applicationsWithMail(ids, addresses);
        QStringList same;
        for (const ApplicationId &id : *byReading)
            same += id.value();
        same.sort();
        return names == same ? names.join(u' ') : u"the two differ"_s;
    };
    QCOMPARE(found({u"a@acme.example"_s, u"nowhere@x"_s}, {}), u"a"_s);
    QCOMPARE(found({u"<b@acme.example>"_s}, {u"jobs-C@acme.EXAMPLE"_s}), u"b c"_s);
    QCOMPARE(found({QString()}, {QString()}), QString());
    QCOMPARE(found({}, {}), QString());
}

QTEST_MAIN(TestTrackerAround)
#include "tst_trackeraround.moc"

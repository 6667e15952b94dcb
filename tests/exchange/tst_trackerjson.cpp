// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tracker document: what is written reads back the same, byte for byte where the bytes are ours.
#include "randomtracker.h"
#include "testsupport.h"
#include "trackerjson.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

QByteArray golden(const QString &name)
{
    QFile file(QStringLiteral(AFTERWORD_GOLDEN "/tracker/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The trackers of one worked case, however it holds them.
QList<QJsonObject> trackersOf(const QJsonObject &scenario)
{
    QList<QJsonObject> trackers;
    if (scenario[u"format"_s] == u"afterword.tracker"_s)
        trackers.append(scenario);
    if (scenario.contains(u"tracker"_s))
        trackers.append(scenario[u"tracker"_s].toObject());
    return trackers;
}

} // namespace

class TrackerJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsGoldenBytes_data();
    void keepsGoldenBytes();
    void readsEverything();
    void keepsWorkedTrackers();
    void keepsTrackersMadeByChance();
    void tellsNullFromAbsent();
    void takesDefaultsForAbsent();
    void writesTimesInTheZoneOfTheRecord();
    void takesAnyOffsetAndAByteOrderMark();
    void replacesHalfCharacters();
    void readsAndWritesManyApplications();
};

void TrackerJsonTest::keepsGoldenBytes_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("everything that the schema can say") << u"everything.json"_s;
    QTest::newRow("the least document") << u"minimal.json"_s;
}

void TrackerJsonTest::keepsGoldenBytes()
{
    QFETCH(QString, name);
    const QByteArray bytes = golden(name);
    QVERIFY(!bytes.isEmpty());
    const auto tracker = readTracker(bytes, name);
    VERIFY_RESULT(tracker);
    QCOMPARE(writeTracker(*tracker), bytes);
}

/// Spot checks in each kind of record, so that a field read and written wrongly in the same way is seen.
void TrackerJsonTest::readsEverything()
{
    const auto tracker = readTracker(golden(u"everything.json"_s));
    VERIFY_RESULT(tracker);
    QCOMPARE(tracker->profile.region, std::optional(Region{u"DE-BE"_s}));
    QCOMPARE(tracker->profile.away.at(0).to, QDate(2027, 1, 1));
    QCOMPARE(tracker->cadence[u"finalAfterDays"_s].toInt(), 10);
    const Person &ann = tracker->people.at(0);
    QCOMPARE(ann.preferredChannel, std::optional(Channel::Letter));
    QVERIFY(ann.callsWelcome && ann.contactRefused);
    QVERIFY(ann.notes.contains(u"\u0007"_s) && ann.notes.contains(u"🙂"_s));
    QCOMPARE(tracker->references.at(1).consent, Consent::NotAsked);

    const Application &acme = tracker->applications.at(0);
    QCOMPARE(acme.tags, QStringList({u"remote"_s, u"data, big"_s, QString()}));
    QVERIFY(acme.dream && acme.referencesRequested);
    QCOMPARE(acme.stage, std::optional(Stage::Closed));
    QCOMPARE(acme.outcome, std::optional(Outcome::NoResponse));
    QCOMPARE(acme.region, std::optional(Region{}));
    QCOMPARE(acme.designatedContact.value(), u"cy~/"_s);
    const Interview &interview = acme.interviews.at(0);
    QCOMPARE(interview.round, 2);
    QCOMPARE(interview.start, test::at("2026-12-01T15:00:00Z"));
    QCOMPARE(interview.debriefedAt, std::optional(test::at("2026-12-01T16:00:00.250Z")));
    QCOMPARE(interview.signs.size(), std::size(ExchangeNames<Signal>::names));
    QCOMPARE(interview.debrief->questions.at(0).research, u"their reports"_s);
    QVERIFY(acme.interviews.at(1).debrief == Debrief{});
    QCOMPARE(acme.commitments.at(0).by, std::optional(Deadline(QDate(2026, 12, 4))));
    QCOMPARE(acme.commitments.at(1).by, std::optional(Deadline(test::at("2026-12-04T22:00:00Z"))));
    QCOMPARE(acme.correspondence.at(0).delivery, Delivery::Uncertain);
    QCOMPARE(acme.correspondence.at(0).body, u"Dear Ann,\r\n\r\nhello."_s);
    QCOMPARE(acme.correspondence.at(1).meaning, std::optional(Meaning::NewDate));
    QCOMPARE(acme.offers.at(0).declinedAt, std::optional(test::at("2026-12-12T14:00:00Z")));
    QCOMPARE(acme.adjustments.at(0).interview.value(), u"i2"_s);
}

/// Every tracker of the worked cases, read, written and read again.
void TrackerJsonTest::keepsWorkedTrackers()
{
    int count = 0;
    QDirIterator files(QStringLiteral(AFTERWORD_GOLDEN "/scenarios"), {u"*.json"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QJsonObject> trackers = trackersOf(QJsonDocument::fromJson(file.readAll()).object());
        for (const QJsonObject &tracker : trackers) {
            const auto read = readTracker(QJsonDocument(tracker).toJson(), file.fileName());
            VERIFY_RESULT(read);
            const QByteArray written = writeTracker(*read);
            const auto again = readTracker(written);
            VERIFY_RESULT(again);
            QVERIFY2(*again == *read, qPrintable(file.fileName()));
            QCOMPARE(writeTracker(*again), written);
            ++count;
        }
    }
    QVERIFY2(count > 40, "the worked cases are not there");
}

void TrackerJsonTest::keepsTrackersMadeByChance()
{
    for (quint32 seed = 1; seed <= 150; ++seed) {
        const Tracker tracker = test::randomTracker(seed);
        const QByteArray written = writeTracker(tracker);
        const auto read = readTracker(written, u"seed %1"_s.arg(seed));
        VERIFY_RESULT(read);
        if (*read != tracker)
            QFAIL(qPrintable(u"seed %1 came back changed"_s.arg(seed)));
        QCOMPARE(writeTracker(*read), written);
        QVERIFY(written.isValidUtf8());
    }
}

void TrackerJsonTest::tellsNullFromAbsent()
{
    const QByteArray head = R"({"format":"afterword.tracker","version":1,)";
    const auto both = readTracker(head + R"("profile":{"region":null},"applications":[
        {"id":"A","company":"a","role":"r","region":null},{"id":"B","company":"b","role":"r"}]})");
    VERIFY_RESULT(both);
    QCOMPARE(both->profile.region, std::optional(Region{}));
    QCOMPARE(both->applications.at(0).region, std::optional(Region{}));
    QVERIFY(!both->applications.at(1).region);
    const auto again = readTracker(writeTracker(*both));
    VERIFY_RESULT(again);
    QVERIFY(*again == *both);
    QCOMPARE(writeTracker(*both).count("\"region\": null"), qsizetype(2));
}

void TrackerJsonTest::takesDefaultsForAbsent()
{
    const auto tracker = readTracker(R"({"format":"afterword.tracker","version":1.0,"applications":[
        {"id":"A","company":"a","role":"r","interviews":[
            {"id":"i","round":1e0,"start":"2026-12-01T10:00:00Z","end":"2026-12-01T10:00:00Z"}],
         "correspondence":[{"id":"m","direction":"out","at":"2026-12-01T10:00:00z"}]}]})");
    VERIFY_RESULT(tracker);
    const Application &application = tracker->applications.at(0);
    QCOMPARE(application.interest, Interest::High);
    QVERIFY(!application.stage && !application.outcome && !application.region);
    QCOMPARE(application.interviews.at(0).mode, InterviewMode::Onsite);
    QCOMPARE(application.interviews.at(0).status, InterviewStatus::Planned);
    QVERIFY(!application.interviews.at(0).debrief && !application.interviews.at(0).selfRating);
    QCOMPARE(application.correspondence.at(0).delivery, Delivery::Sent);
    QVERIFY(!application.correspondence.at(0).channel);
}

void TrackerJsonTest::writesTimesInTheZoneOfTheRecord()
{
    Tracker tracker;
    Application application;
    application.id = ApplicationId(u"A"_s);
    application.company = u"Acme"_s;
    application.role = u"Analyst"_s;
    Interview interview;
    interview.id = InterviewId(u"i"_s);
    interview.start = test::at("2026-07-01T12:00:00Z");
    interview.end = interview.start;
    application.interviews.push_back(interview);
    tracker.applications.push_back(application);
    QVERIFY(writeTracker(tracker).contains("\"start\": \"2026-07-01T12:00:00Z\""));
    tracker.profile.timeZone = u"Europe/Berlin"_s;
    QVERIFY(writeTracker(tracker).contains("\"start\": \"2026-07-01T14:00:00+02:00\""));
    tracker.applications[0].timeZone = u"America/New_York"_s;
    QVERIFY(writeTracker(tracker).contains("\"start\": \"2026-07-01T08:00:00-04:00\""));
    tracker.applications[0].interviews[0].timeZone = u"Asia/Kathmandu"_s;
    QVERIFY(writeTracker(tracker).contains("\"start\": \"2026-07-01T17:45:00+05:45\""));
}

void TrackerJsonTest::takesAnyOffsetAndAByteOrderMark()
{
    const auto tracker = readTracker("\xef\xbb\xbf"
                                     R"({"applications":[{"offers":[
        {"at":"2026-12-01T23:30:00.5+14:00","form":"verbal","id":"o"}],"role":"r","company":"c","id":"A"}],
        "version":1,"format":"afterword.tracker"})");
    VERIFY_RESULT(tracker);
    QCOMPARE(tracker->applications.at(0).offers.at(0).at, test::at("2026-12-01T09:30:00.500Z"));
}

/// A text cut inside an emoji, as a window might hand over, still gives a document that can be read.
void TrackerJsonTest::replacesHalfCharacters()
{
    Tracker tracker;
    tracker.profile.name = u"cut "_s + QChar(0xd83d);
    const auto read = readTracker(writeTracker(tracker));
    VERIFY_RESULT(read);
    QCOMPARE(read->profile.name, u"cut ?"_s);
}

/// No time is asserted; what it takes is said.
void TrackerJsonTest::readsAndWritesManyApplications()
{
    test::RandomTrackerOptions options;
    options.applications = qEnvironmentVariableIntValue("AFTERWORD_APPLICATIONS");
    if (options.applications == 0)
        options.applications = 1000; // 10,000 are for a build with optimisation
    options.people = 40;
    options.hostile = false;
    const Tracker tracker = test::randomTracker(1, options);
    QElapsedTimer watch;
    watch.start();
    const QByteArray written = writeTracker(tracker);
    const qint64 writing = watch.restart();
    const auto read = readTracker(written);
    const qint64 reading = watch.elapsed();
    VERIFY_RESULT(read);
    QVERIFY(*read == tracker);
    qInfo("%d applications, %lld KiB: written in %lld ms, read in %lld ms", options.applications,
          written.size() / 1024ll, writing, reading);
}

QTEST_GUILESS_MAIN(TrackerJsonTest)
#include "tst_trackerjson.moc"

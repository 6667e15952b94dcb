// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sample tracker: rich enough to look at, true to itself, and right in whichever week it is looked at.
#include "sampletracker.h"
#include "testsupport.h"
#include "trackerjson.h"
#include "zone.h"

#include <QSet>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

/// All that has happened, with a word for it.
std::vector<std::pair<Instant, QString>> facts(const Application &application)
{
    std::vector<std::pair<Instant, QString>> facts;
    for (const Interview &interview : application.interviews) {
        if (interview.status == InterviewStatus::Held)
            facts.emplace_back(interview.end, u"interview "_s + interview.id.value());
        if (interview.debriefedAt)
            facts.emplace_back(*interview.debriefedAt, u"debrief "_s + interview.id.value());
    }
    for (const Commitment &commitment : application.commitments)
        facts.emplace_back(commitment.madeAt, u"promise "_s + commitment.id.value());
    for (const Correspondence &entry : application.correspondence)
        facts.emplace_back(entry.at, u"message "_s + entry.id.value());
    for (const Offer &offer : application.offers)
        facts.emplace_back(offer.at, u"offer "_s + offer.id.value());
    for (const Adjustment &adjustment : application.adjustments)
        facts.emplace_back(adjustment.at, u"decision"_s);
    return facts;
}

const Zone &berlin()
{
    static const Zone zone = Zone::named(u"Europe/Berlin"_s).value();
    return zone;
}

} // namespace

class SampleTrackerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEveryKindOfThing();
    void isTrueToItself();
    void movesByWholeWeeks_data();
    void movesByWholeWeeks();
    void staysAValidDocument();
};

void SampleTrackerTest::showsEveryKindOfThing()
{
    const auto sample = sampleTracker(test::at("2026-11-23T09:00:00+01:00"));
    VERIFY_RESULT(sample);
    QCOMPARE(sample->applications.size(), size_t(25));
    QSet<int> stages;
    QSet<int> outcomes;
    QSet<int> meanings;
    QSet<int> commitments;
    QSet<QString> zones;
    for (const Application &application : sample->applications) {
        QVERIFY2(application.stage, qPrintable(application.id.value()));
        stages.insert(static_cast<int>(*application.stage));
        if (application.outcome)
            outcomes.insert(static_cast<int>(*application.outcome));
        for (const Correspondence &entry : application.correspondence) {
            if (entry.meaning)
                meanings.insert(static_cast<int>(*entry.meaning));
        }
        for (const Commitment &commitment : application.commitments)
            commitments.insert(static_cast<int>(commitment.type));
        zones.insert(application.timeZone.section(u'/', 0, 0));
    }
    QCOMPARE(stages.size(), std::ssize(ExchangeNames<Stage>::names));
    QCOMPARE(outcomes.size(), std::ssize(ExchangeNames<Outcome>::names));
    QCOMPARE(meanings.size(), std::ssize(ExchangeNames<Meaning>::names));
    QVERIFY(commitments.size() >= 4);
    QVERIFY(zones.size() >= 6);
}

void SampleTrackerTest::isTrueToItself()
{
    const auto sample = sampleTracker(test::at("2026-11-23T09:00:00+01:00"));
    VERIFY_RESULT(sample);
    const Instant monday = berlin().startOfDay(QDate(2026, 11, 23));
    for (const Application &application : sample->applications) {
        const QByteArray name = application.id.value().toUtf8();
        for (const auto &[when, what] : facts(application)) {
            const QByteArray about = name + ": " + what.toUtf8();
            QVERIFY2(when < monday, about.constData());
            QVERIFY2(!application.appliedOn.isValid() || berlin().dateAt(when) >= application.appliedOn,
                     about.constData());
            QVERIFY2(!application.closedOn.isValid() ||
                         berlin().dateAt(when) <= application.closedOn.addDays(2),
                     about.constData());
        }
        for (const Interview &interview : application.interviews) {
            if (interview.status == InterviewStatus::Planned && application.id.value() != "okonkwo"_L1)
                QVERIFY2(interview.start >= monday, name.constData());
            if (interview.debriefedAt)
                QVERIFY2(*interview.debriefedAt >= interview.end, name.constData());
        }
        QCOMPARE(application.stage == Stage::Closed, application.closedOn.isValid());
        for (const Correspondence &entry : application.correspondence) {
            QVERIFY2(entry.direction == Direction::Out ? entry.kind && !entry.meaning
                                                       : entry.meaning && !entry.kind,
                     name.constData());
        }
    }
    for (const Person &person : sample->people)
        QVERIFY2(person.email.isEmpty() || person.email.endsWith(".example"_L1), qPrintable(person.email));
}

void SampleTrackerTest::movesByWholeWeeks_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<int>("weeks");
    QTest::newRow("the reference week, Monday") << u"2026-11-23T00:00:00+01:00"_s << 0;
    QTest::newRow("the reference week, Friday night") << u"2026-11-27T23:59:59+01:00"_s << 0;
    QTest::newRow("the weekend looks to the coming week") << u"2026-11-28T00:00:00+01:00"_s << 1;
    QTest::newRow("Sunday night before it") << u"2026-11-22T23:59:59+01:00"_s << 0;
    QTest::newRow("Friday, in Berlin still the week before") << u"2026-11-20T23:59:59+01:00"_s << -1;
    QTest::newRow("into summer time") << u"2027-06-30T12:00:00+02:00"_s << 31;
    QTest::newRow("years on") << u"2031-03-05T12:00:00Z"_s << 223;
    QTest::newRow("years ago") << u"2024-02-29T12:00:00Z"_s << -143;
}

void SampleTrackerTest::movesByWholeWeeks()
{
    QFETCH(QString, now);
    QFETCH(int, weeks);
    const auto still = sampleTracker(test::at("2026-11-23T09:00:00+01:00"));
    const auto moved = sampleTracker(*Instant::parse(now));
    VERIFY_RESULT(still);
    VERIFY_RESULT(moved);
    for (size_t i = 0; i < still->applications.size(); ++i) {
        const Application &before = still->applications[i];
        const Application &after = moved->applications[i];
        const Zone zone = Zone::named(before.timeZone).value();
        for (size_t k = 0; k < before.correspondence.size(); ++k) {
            const LocalTime was = zone.local(before.correspondence[k].at);
            const LocalTime is = zone.local(after.correspondence[k].at);
            QCOMPARE(was.date.daysTo(is.date), qint64(7 * weeks));
            QCOMPARE(is.time, was.time);
        }
        if (before.appliedOn.isValid())
            QCOMPARE(before.appliedOn.daysTo(after.appliedOn), qint64(7 * weeks));
        for (size_t k = 0; k < before.interviews.size(); ++k) {
            const Zone place = before.interviews[k].timeZone.isEmpty()
                                   ? zone
                                   : Zone::named(before.interviews[k].timeZone).value();
            QCOMPARE(place.local(after.interviews[k].start).time,
                     place.local(before.interviews[k].start).time);
        }
    }
}

void SampleTrackerTest::staysAValidDocument()
{
    const auto sample = sampleTracker(test::at("2027-06-30T12:00:00+02:00"));
    VERIFY_RESULT(sample);
    const auto again = readTracker(writeTracker(*sample));
    VERIFY_RESULT(again);
    QVERIFY(*again == *sample);
}

QTEST_GUILESS_MAIN(SampleTrackerTest)
#include "tst_sampletracker.moc"

// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// When the calendar is published by itself: by a clock that obeys the test.
#include "automaticpublishing.h"
#include "faketrackerstore.h"
#include "testsupport.h"

#include <QSignalSpy>

using namespace afterword;
using namespace afterword::test;
using namespace std::chrono_literals;

class AutomaticPublishingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isOffUntilAskedFor();
    void goesOnSomeMomentsAfterTheLastChange();
    void pausesGrowToAnHour();
    void aChangeMeanwhileIsPublishedToo();
    void whatWasRefusedWaitsForThePerson_data();
    void whatWasRefusedWaitsForThePerson();
    void theEndOfAnotherAccountsRunDecidesNothing();
    void aClockThatIsPutBackHoldsNothingUp();

private:
    int later(Duration elapsed)
    {
        m_clock.advance(elapsed);
        m_automatic->look();
        return static_cast<int>(std::exchange(m_due, 0));
    }
    void change() { Q_EMIT m_store.changed({}); }
    void fails(ErrorCode code)
    {
        m_automatic->began();
        m_automatic->ended(std::unexpected(Error{code, QString(), QString()}));
    }
    void succeeds()
    {
        m_automatic->began();
        m_automatic->ended(PublishingReport());
    }

    FakeClock m_clock{at("2026-11-23T09:00:00Z")};
    FakeTrackerStore m_store;
    std::unique_ptr<AutomaticPublishing> m_automatic;
    int m_due = 0;
};

void AutomaticPublishingTest::init()
{
    m_automatic = std::make_unique<AutomaticPublishing>(m_store, m_clock, nullptr);
    m_due = 0;
    connect(m_automatic.get(), &AutomaticPublishing::due, this, [this] { ++m_due; });
}

void AutomaticPublishingTest::isOffUntilAskedFor()
{
    change();
    QCOMPARE(later(24h), 0);
    m_automatic->setOn(true);
    QCOMPARE(later(10s), 1); // what was left from before
    change();
    m_automatic->setOn(false);
    QCOMPARE(later(24h), 0);
}

void AutomaticPublishingTest::goesOnSomeMomentsAfterTheLastChange()
{
    m_automatic->setOn(true);
    succeeds();
    QCOMPARE(later(24h), 0);
    change();
    QCOMPARE(later(9s), 0);
    change();
    QCOMPARE(later(9s), 0);
    QCOMPARE(later(1s), 1);
    QCOMPARE(later(24h), 0); // once
}

void AutomaticPublishingTest::pausesGrowToAnHour()
{
    m_automatic->setOn(true);
    for (const auto pause : {1min, 2min, 4min, 8min, 16min, 32min, 60min, 60min}) {
        fails(ErrorCode::Unavailable);
        change(); // hurries nothing
        QCOMPARE(later(pause - 1s), 0);
        QCOMPARE(later(1s), 1);
    }
    succeeds();
    fails(ErrorCode::Unavailable);
    QCOMPARE(later(1min), 1); // from the beginning
}

void AutomaticPublishingTest::aChangeMeanwhileIsPublishedToo()
{
    m_automatic->setOn(true);
    m_automatic->began();
    change();
    QCOMPARE(later(24h), 0); // it is still going on
    m_automatic->ended(PublishingReport());
    QCOMPARE(later(10s), 1);
}

void AutomaticPublishingTest::whatWasRefusedWaitsForThePerson_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("wrong password") << ErrorCode::Refused;
    QTest::newRow("no password") << ErrorCode::NotFound;
    QTest::newRow("wrong address") << ErrorCode::BadInput;
}

void AutomaticPublishingTest::whatWasRefusedWaitsForThePerson()
{
    QFETCH(ErrorCode, code);
    m_automatic->setOn(true);
    fails(code);
    QVERIFY(m_automatic->isStuck());
    change();
    QCOMPARE(later(24h), 0);
    succeeds();
    QVERIFY(!m_automatic->isStuck());
    change();
    QCOMPARE(later(10s), 1);
}

void AutomaticPublishingTest::theEndOfAnotherAccountsRunDecidesNothing()
{
    m_automatic->setOn(true);
    m_automatic->began();
    m_automatic->setOn(true); // of the account that takes its place
    QCOMPARE(later(1min), 0); // one at a time
    m_automatic->abandoned();
    QCOMPARE(later(10s), 1);
    m_automatic->began();
    m_automatic->setOn(false);
    m_automatic->abandoned();
    QCOMPARE(later(24h), 0);
}

void AutomaticPublishingTest::aClockThatIsPutBackHoldsNothingUp()
{
    m_automatic->setOn(true);
    m_clock.advance(-48h);
    QCOMPARE(later(1s), 1);
}

QTEST_GUILESS_MAIN(AutomaticPublishingTest)
#include "tst_automaticpublishing.moc"

// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The store: what is saved is read again, what is imported is merged, what is done can be undone.
#include "storefixture.h"

#include <QSignalSpy>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using What = ImportReport::Entry::What;

class TrackerStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatWasImported();
};

void TrackerStoreTest::readsWhatWasImported()
{
    StoreFixture f;
    const Tracker tracker = fullTracker();
    {
        const auto store = f.open();
        VERIFY_RESULT(store);
        const auto report = (*store)->import(tracker, false);
        VERIFY_RESULT(report);
        QCOMPARE(report->count(What::Added), 8);
    }
    const auto store = f.open();
    VERIFY_RESULT(store);
    const auto read = (*store)->tracker();
    VERIFY_RESULT(read);
    QVERIFY(*read == tracker);
    const auto one = (*store)->application(ApplicationId(u"a-full"_s));
    VERIFY_RESULT(one);
    QVERIFY(*one == tracker.applications.front());
    const auto again = (*store)->import(tracker, false);
    VERIFY_RESULT(again);
    QCOMPARE(again->count(What::Unchanged), int(again->entries.size()));
    QVERIFY(again->changes.isEmpty());
    const auto undone = (*store)->undo();
    VERIFY_RESULT(undone);
    QVERIFY((*store)->tracker().value() == Tracker());
    VERIFY_RESULT((*store)->redo());
    QVERIFY((*store)->tracker().value() == tracker);
    const auto cards = (*store)->boardCards(Stage::Applied, 0, 20);
    VERIFY_RESULT(cards);
    QCOMPARE(cards->size(), size_t{1});
}

QTEST_GUILESS_MAIN(TrackerStoreTest)
#include "tst_trackerstore.moc"

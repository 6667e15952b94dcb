// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Undo: whatever was done can be taken back, in any order of doing and undoing, for a hundred steps.
#include "storechanges.h"
#include "storedump.h"

#include <QRandomGenerator>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

class TrackerUndoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewCommandEndsRedoing();
    void keepsTheLastHundred();
    void undoAnswersConflictWhereTheRowsChanged();
    void anImportIsOneUndo();
    void whatISaidIHadSentCanBeCorrected();
    void whatAfterwordSentStaysSent();
    void theRestOfACommandThatSendsIsTakenBack();
    void whatASentMessageBelongsToStays();
    void whatIsSavedWhileItIsTypedIsOneUndo();
    void anActivityEndsWithTheNextCommand();
    void anActivityThatWasTakenBackBeginsAnew();
    void anythingDoneCanBeUndone();
};

namespace {

Correspondence mail(Delivery delivery)
{
    Correspondence entry = sent("mail");
    entry.delivery = delivery;
    return entry;
}

/// As the program that sends will: a draft, on its way, sent.
void send(SqlTrackerStore &store, const ApplicationId &application)
{
    VERIFY_RESULT(
        store.execute(command(SaveCorrespondence{application, mail(Delivery::Draft)}, "the draft")));
    VERIFY_RESULT(
        store.execute(command(SaveCorrespondence{application, mail(Delivery::Sending)}, "sending")));
    VERIFY_RESULT(store.execute(command(SaveCorrespondence{application, mail(Delivery::Sent)}, "sent")));
}

} // namespace

namespace {

/// The notes of the bare application, as saved while they are typed.
Command typing(const SqlTrackerStore &store, const QString &notes)
{
    Application application = store.application(bare()).value();
    application.notes = notes;
    Command typed = command(SaveApplication{application}, "typing");
    typed.activity = u"notes"_s;
    return typed;
}

} // namespace

void TrackerUndoTest::whatIsSavedWhileItIsTypedIsOneUndo()
{
    StoreFixture f;
    const auto store = f.open();
    VERIFY_RESULT(store);
    VERIFY_RESULT((*store)->import(fullTracker(), false));
    VERIFY_RESULT((*store)->execute(command(MoveCard{bare(), Stage::Applied, {}, {}}, "moving")));
    const Application before = (*store)->application(bare()).value();
    for (const QString &notes : {u"W"_s, u"Wi"_s, u"Wise"_s}) {
        Command typed = typing(**store, notes);
        // Another row with the second save.
        if (notes == u"Wi"_s)
            typed.changes.emplace_back(AdjustStep{bare(), snooze()});
        VERIFY_RESULT((*store)->execute(typed));
    }
    QCOMPARE((*store)->application(bare())->notes, u"Wise"_s);
    VERIFY_RESULT((*store)->undo());
    QCOMPARE((*store)->application(bare()).value(), before);
    QCOMPARE((*store)->undoLabel(), u"moving"_s);
    VERIFY_RESULT((*store)->redo());
    QCOMPARE((*store)->application(bare())->notes, u"Wise"_s);
    QCOMPARE((*store)->application(bare())->adjustments.size(), size_t{1});
    QVERIFY((*store)->check()->empty());
}

void TrackerUndoTest::anActivityEndsWithTheNextCommand()
{
    StoreFixture f;
    const auto store = f.open();
    VERIFY_RESULT(store);
    VERIFY_RESULT((*store)->import(fullTracker(), false));
    VERIFY_RESULT((*store)->execute(typing(**store, u"one"_s)));
    VERIFY_RESULT((*store)->execute(command(MoveCard{bare(), Stage::Applied, {}, {}}, "moving")));
    VERIFY_RESULT((*store)->execute(typing(**store, u"one two"_s)));
    VERIFY_RESULT((*store)->undo());
    QCOMPARE((*store)->application(bare())->notes, u"one"_s);
    QCOMPARE((*store)->undoLabel(), u"moving"_s);
    // Another program's command ends it as well.
    VERIFY_RESULT((*store)->execute(typing(**store, u"one three"_s)));
    const auto other = f.open();
    VERIFY_RESULT(
        (*other)->execute(command(MoveCard{bare(), Stage::Closed, Outcome::Withdrawn, {}}, "elsewhere")));
    VERIFY_RESULT((*store)->execute(typing(**store, u"one three four"_s)));
    VERIFY_RESULT((*store)->undo());
    QCOMPARE((*store)->application(bare())->notes, u"one three"_s);
    QCOMPARE((*store)->undoLabel(), u"elsewhere"_s);
}

void TrackerUndoTest::anActivityThatWasTakenBackBeginsAnew()
{
    StoreFixture f;
    const auto store = f.open();
    VERIFY_RESULT(store);
    VERIFY_RESULT((*store)->import(fullTracker(), false));
    const QString notes = (*store)->application(bare())->notes;
    VERIFY_RESULT((*store)->execute(typing(**store, u"one"_s)));
    VERIFY_RESULT((*store)->undo());
    VERIFY_RESULT((*store)->execute(typing(**store, u"two"_s)));
    QVERIFY((*store)->redoLabel().isEmpty());
    VERIFY_RESULT((*store)->execute(typing(**store, u"two three"_s)));
    VERIFY_RESULT((*store)->undo());
    QCOMPARE((*store)->application(bare())->notes, notes);
}

void TrackerUndoTest::whatISaidIHadSentCanBeCorrected()
{
    StoreFixture f;
    const auto store = f.open();
    VERIFY_RESULT(store);
    VERIFY_RESULT((*store)->import(fullTracker(), false));
    VERIFY_RESULT((*store)->execute(command(SaveCorrespondence{bare(), mail(Delivery::Sent)})));
    VERIFY_RESULT((*store)->undo());
    QVERIFY((*store)->application(bare())->correspondence.empty());
    VERIFY_RESULT((*store)->redo());
    QCOMPARE((*store)->application(bare())->correspondence.size(), size_t{1});
}

void TrackerUndoTest::whatAfterwordSentStaysSent()
{
    StoreFixture f;
    auto store = f.open();
    VERIFY_RESULT(store);
    VERIFY_RESULT((*store)->import(fullTracker(), false));
    VERIFY_RESULT((*store)->execute(command(MoveCard{bare(), Stage::Applied, {}, {}}, "moving")));
    send(**store, bare());
    store = f.open(); // after a restart too
    VERIFY_RESULT(store);
    // The last thing that can be taken back is what was done before.
    QCOMPARE((*store)->undoLabel(), u"moving"_s);
    VERIFY_RESULT((*store)->undo());
    const auto application = (*store)->application(bare());
    VERIFY_RESULT(application);
    QVERIFY(application->stage != Stage::Applied);
    QCOMPARE(application->correspondence.size(), size_t{1});
    QCOMPARE(application->correspondence.front().delivery, Delivery::Sent);
    QCOMPARE(application->correspondence.front().people.size(), size_t{1});
    VERIFY_RESULT((*store)->redo());
    QCOMPARE((*store)->application(bare())->correspondence.size(), size_t{1});
    // Whether it arrived, where that was unknown, is the person's own word again.
    VERIFY_RESULT((*store)->execute(command(SaveCorrespondence{bare(), mail(Delivery::Uncertain)})));
    VERIFY_RESULT((*store)->undo());
    QCOMPARE((*store)->application(bare())->correspondence.front().delivery, Delivery::Sent);
}

void TrackerUndoTest::theRestOfACommandThatSendsIsTakenBack()
{
    StoreFixture f;
    const auto store = f.open();
    VERIFY_RESULT(store);
    VERIFY_RESULT((*store)->import(fullTracker(), false));
    Command both = command(SaveCorrespondence{bare(), mail(Delivery::Sending)});
    both.changes.emplace_back(AdjustStep{bare(), snooze()});
    VERIFY_RESULT((*store)->execute(both));
    VERIFY_RESULT((*store)->undo());
    const auto application = (*store)->application(bare());
    VERIFY_RESULT(application);
    QVERIFY(application->adjustments.empty());
    QCOMPARE(application->correspondence.size(), size_t{1});
    VERIFY_RESULT((*store)->redo());
    QCOMPARE((*store)->application(bare())->adjustments.size(), size_t{1});
    QVERIFY((*store)->check()->empty());
}

void TrackerUndoTest::whatASentMessageBelongsToStays()
{
    StoreFixture f;
    const auto store = f.open();
    VERIFY_RESULT(store);
    VERIFY_RESULT((*store)->execute(command(SavePerson{person("p-manager", "Maria")})));
    VERIFY_RESULT((*store)->execute(command(SaveApplication{application("a")})));
    send(**store, ApplicationId(u"a"_s));
    const QString before = dump(f.file);
    const auto refused = (*store)->undo();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QVERIFY(refused.error().message.contains(u"A message that was sent"_s));
    QCOMPARE(dump(f.file), before);
    // The person may still remove all of it, and bring it back.
    VERIFY_RESULT((*store)->execute(command(RemoveApplication{ApplicationId(u"a"_s)})));
    VERIFY_RESULT((*store)->undo());
    QCOMPARE(dump(f.file), before);
    QVERIFY((*store)->check()->empty());
}

void TrackerUndoTest::aNewCommandEndsRedoing()
{
    StoreFixture f;
    const auto store = f.open();
    VERIFY_RESULT(store);
    QCOMPARE((*store)->undo().error().code, ErrorCode::NotFound);
    QCOMPARE((*store)->redo().error().code, ErrorCode::NotFound);
    VERIFY_RESULT((*store)->execute(command(SaveApplication{application("a")}, "a")));
    VERIFY_RESULT((*store)->execute(command(SaveApplication{application("b")}, "b")));
    VERIFY_RESULT((*store)->undo());
    VERIFY_RESULT((*store)->execute(command(SaveApplication{application("c")}, "c")));
    QVERIFY((*store)->redoLabel().isEmpty());
    QCOMPARE((*store)->redo().error().code, ErrorCode::NotFound);
    QCOMPARE((*store)->undoLabel(), u"c"_s);
}

void TrackerUndoTest::keepsTheLastHundred()
{
    StoreFixture f;
    const auto store = f.open();
    VERIFY_RESULT(store);
    for (int i = 0; i < 103; ++i)
        VERIFY_RESULT(
            (*store)->execute(command(SaveApplication{application(QByteArray::number(i).constData())})));
    int undone = 0;
    while ((*store)->undo())
        ++undone;
    QCOMPARE(undone, 100);
    QCOMPARE((*store)->tracker()->applications.size(), size_t{3});
}

void TrackerUndoTest::undoAnswersConflictWhereTheRowsChanged()
{
    StoreFixture f;
    const auto store = f.open();
    VERIFY_RESULT(store);
    VERIFY_RESULT((*store)->execute(command(SaveApplication{application("a")})));
    {
        const auto database = Database::open(f.file, Database::Access::ReadWrite);
        VERIFY_RESULT(database);
        VERIFY_RESULT((*database)->run(u"UPDATE applications SET notes = 'changed by somebody'"_s));
    }
    const auto refused = (*store)->undo();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE((*store)->tracker()->applications.front().notes, u"changed by somebody"_s);
}

void TrackerUndoTest::anImportIsOneUndo()
{
    StoreFixture f;
    const auto store = f.open();
    VERIFY_RESULT(store);
    VERIFY_RESULT((*store)->execute(command(SaveApplication{application("mine")})));
    const QString before = dump(f.file);
    Tracker tracker = fullTracker();
    tracker.applications.push_back(application("mine", "Mine", "renamed"));
    for (int i = 0; i < 400; ++i) // many enough to be undone in one sweep
        tracker.applications.push_back(application(QByteArray::number(i).constData()));
    VERIFY_RESULT((*store)->import(tracker, false));
    const QString after = dump(f.file);
    VERIFY_RESULT((*store)->undo());
    QCOMPARE(dump(f.file), before);
    QCOMPARE((*store)->tracker()->applications.size(), size_t{1});
    VERIFY_RESULT((*store)->redo());
    QCOMPARE(dump(f.file), after);
}

void TrackerUndoTest::anythingDoneCanBeUndone()
{
    const int iterations = std::max(300, qEnvironmentVariableIntValue("AFTERWORD_ITERATIONS"));
    const auto seed = quint32(qEnvironmentVariableIntValue("AFTERWORD_SEED") + 1);
    QRandomGenerator random(seed);
    StoreFixture f;
    auto store = f.open();
    VERIFY_RESULT(store);
    std::vector<QString> dumps{dump(f.file)}; // after each command that can be undone
    size_t now = 0;
    const auto id = [&] { return QByteArray::number(random.bounded(12)); };
    for (int i = 0; i < iterations; ++i) {
        const QString where = u"seed %1, step %2"_s.arg(seed).arg(i);
        if (random.bounded(20) == 0) {
            store = f.open();
            VERIFY_RESULT(store);
        }
        const int what = random.bounded(20);
        if (what < 5) {
            const auto undone = (*store)->undo();
            QVERIFY2(undone.has_value() == (now > 0) || dumps.size() > 100, qPrintable(where));
            if (undone)
                --now;
        } else if (what < 8) {
            const auto redone = (*store)->redo();
            QVERIFY2(redone.has_value() == (now + 1 < dumps.size()), qPrintable(where));
            if (redone)
                ++now;
        } else {
            const ApplicationId one(QString::fromLatin1(id()));
            const std::array stages{Stage::Saved, Stage::Applied, Stage::Closed};
            const Stage stage = stages[size_t(random.bounded(3))];
            Command tried{u"a change"_s, {}};
            for (int n = random.bounded(1, 4); n > 0; --n) {
                Application saved =
                    application(one.value().toLatin1().constData(), random.bounded(2) ? "Acme" : "Beta");
                if (random.bounded(2))
                    saved.hiringManager = PersonId(QString::fromLatin1(id()));
                saved.tags = QStringList(random.bounded(3), u"t"_s);
                const std::array<Change, 10> changes{
                    SaveApplication{saved},
                    RemoveApplication{one},
                    MoveCard{one, stage, {}, {}},
                    MoveCard{one, stage, {}, ApplicationId(QString::fromLatin1(id()))},
                    SaveInterview{
                        one, interview(id().constData(), "2026-11-20T15:00:00Z", "2026-11-20T16:00:00Z")},
                    RemoveInterview{one, InterviewId(QString::fromLatin1(id()))},
                    SavePerson{person(id().constData(), random.bounded(2) ? "Kim" : "Sam")},
                    RemovePerson{PersonId(QString::fromLatin1(id()))},
                    AdjustStep{one, snooze()},
                    SaveReference{{PersonId(QString::fromLatin1(id())), Consent::Given, {}}}};
                tried.changes.push_back(changes[size_t(random.bounded(int(changes.size())))]);
            }
            const auto done = (*store)->execute(tried);
            if (done && !done->isEmpty()) {
                dumps.resize(++now);
                dumps.push_back(dump(f.file));
            }
        }
        QVERIFY2(dump(f.file) == dumps[now], qPrintable(where));
        if (random.bounded(50) == 0)
            QVERIFY2((*store)->check().value().empty(), qPrintable(where));
    }
}

QTEST_GUILESS_MAIN(TrackerUndoTest)
#include "tst_trackerundo.moc"

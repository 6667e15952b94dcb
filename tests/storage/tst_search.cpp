// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The search finds what was recorded, the newest first, and forgets what was taken back.
#include "searchrepository.h"
#include "storechanges.h"

#include <QRandomGenerator>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;
using What = SearchHit::What;

namespace {

const std::array names{"application", "person",    "notes",   "person notes", "sent",
                       "received",    "interview", "promise", "offer"};

/// As "application Acme, sent Acme".
QString found(const SearchIndex &index, const QString &typed)
{
    const auto hits = index.search(typed);
    if (!hits)
        return hits.error().message;
    QStringList lines;
    for (const SearchHit &hit : *hits)
        lines += QString::fromLatin1(names[size_t(hit.what)]) + u' ' + hit.title;
    return lines.join(u", "_s);
}

QString marked(QString text, const std::vector<TextRange> &marks)
{
    for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark) {
        text.insert(mark->start + mark->length, u']');
        text.insert(mark->start, u'[');
    }
    return text;
}

Correspondence message(const QString &id, const QString &body, Instant when)
{
    Correspondence entry;
    entry.id = CorrespondenceId(id);
    entry.at = when;
    entry.body = body;
    return entry;
}

} // namespace

class SearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingThatWasWrittenIsFound_data();
    void everythingThatWasWrittenIsFound();
    void whatIsTypedIsNeverSyntax_data();
    void whatIsTypedIsNeverSyntax();
    void hitsSayWhereTheyLeadAndWhy();
    void theNewestComeFirst();
    void thousandsAtTheSameMinuteAreAllFound();
    void theBestNameComesFirst();
    void followsChangesUndoAndRedo();
    void aRenamedCompanyIsFoundByItsNewName();
    void neverFallsOutOfStep();
    void checkMendsIt_data();
    void checkMendsIt();
    void anOlderDatabaseIsIndexedOnOpening();
    void backupAndRestoreKeepIt();
};

void SearchTest::everythingThatWasWrittenIsFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("hits");
    const QString manager = u"person Maria O'Neill; DROP TABLE people"_s;
    QTest::newRow("company and role") << u"bare min"_s << u"application Bare"_s;
    QTest::newRow("location") << u"york"_s << u"application Acme, "_s + manager;
    QTest::newRow("tag") << u"remote"_s << u"application Acme"_s;
    QTest::newRow("source") << u"friend"_s << u"application Acme"_s;
    QTest::newRow("notes") << u"json"_s << u"notes Acme"_s;
    QTest::newRow("name") << u"maria"_s << manager;
    QTest::newRow("quote in a name") << u"o'neill"_s << manager;
    QTest::newRow("title") << u"head of"_s << manager;
    QTest::newRow("address") << u"maria@acme.example"_s << manager;
    QTest::newRow("phone") << u"0100"_s << manager;
    QTest::newRow("postal address") << u"1 road"_s << manager;
    QTest::newRow("a person's notes")
        << u"two sugars"_s << u"person notes Maria O'Neill; DROP TABLE people"_s;
    QTest::newRow("interview's place") << u"room 4"_s << u"interview Acme"_s;
    QTest::newRow("debrief") << u"unsaid"_s << u"interview Acme"_s;
    QTest::newRow("debrief's questions") << u"because nod"_s << u"interview Acme"_s;
    QTest::newRow("what they said") << u"call me"_s << u"promise Acme"_s;
    QTest::newRow("subject") << u"re: thanks"_s << u"received Acme"_s;
    QTest::newRow("body") << u"line"_s << u"received Acme"_s;
    QTest::newRow("topic") << u"charity"_s << u"received Acme"_s;
    QTest::newRow("offer") << u"written offer"_s << u"offer Acme"_s;
    QTest::newRow("company and message") << u"acme thanks"_s << u"received Acme"_s;
    QTest::newRow("nobody") << u"zebra"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("spaces") << u"  "_s << QString();
}

void SearchTest::everythingThatWasWrittenIsFound()
{
    QFETCH(QString, typed);
    StoreFixture f;
    const auto store = f.open();
    VERIFY_RESULT(store);
    VERIFY_RESULT((*store)->import(fullTracker(), false));
    QTEST(found(**store, typed), "hits");
}

void SearchTest::whatIsTypedIsNeverSyntax_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"\"acme",
                              "acme\"",
                              "acme*",
                              "acme OR",
                              "OR",
                              "AND NOT",
                              "NEAR(acme bare)",
                              "-acme",
                              "acme-",
                              "{words}: acme",
                              "words:acme",
                              "acme^",
                              "(",
                              ")",
                              "'",
                              "';--",
                              "\\",
                              "^a",
                              "a + b",
                              "%",
                              "_",
                              "\xe2\x80\x9c"
                              "acme"
                              "\xe2\x80\x9d",
                              "c++ c#",
                              "\x10",
                              "a\xef\xbf\xbf"})
        QTest::addRow("%s", typed) << QString::fromUtf8(typed);
    QTest::addRow("long") << u"acme "_s.repeated(4000);
    QTest::addRow("one long word") << u"a"_s.repeated(100'000);
    QTest::addRow("half a pair") << QString(QChar(0xd83d));
}

void SearchTest::whatIsTypedIsNeverSyntax()
{
    QFETCH(QString, typed);
    StoreFixture f;
    const auto store = f.open();
    VERIFY_RESULT(store);
    VERIFY_RESULT((*store)->import(fullTracker(), false));
    VERIFY_RESULT((*store)->search(typed));
    if (typed.contains("acme"_L1) && !typed.contains("OR"_L1) && !typed.contains("words"_L1) &&
        !typed.contains("NEAR"_L1))
        QVERIFY2(found(**store, typed).startsWith(u"application Acme"_s), qPrintable(found(**store, typed)));
}

void SearchTest::hitsSayWhereTheyLeadAndWhy()
{
    StoreFixture f;
    const auto store = f.open();
    VERIFY_RESULT(store);
    VERIFY_RESULT((*store)->import(fullTracker(), false));
    const auto message = (*store)->search(u"than"_s);
    VERIFY_RESULT(message);
    QCOMPARE(message->size(), size_t{1});
    const SearchHit &hit = message->front();
    QCOMPARE(hit.application, full());
    QCOMPARE(hit.entry, u"m"_s);
    QCOMPARE(hit.at, at("2026-11-21T10:00:00Z"));
    QCOMPARE(hit.context, u"Analyst"_s);
    QCOMPARE(marked(hit.text, hit.textMarks), u"Re: [than]ks – line  line"_s);
    const auto person = (*store)->search(u"head mar"_s);
    VERIFY_RESULT(person);
    QCOMPARE(person->front().person, PersonId(u"p-manager"_s));
    QVERIFY(person->front().application.isEmpty());
    QCOMPARE(marked(person->front().context, person->front().contextMarks), u"[Head] of Data, Acme"_s);
    QVERIFY(person->front().text.isEmpty());
    const auto place = (*store)->search(u"new"_s);
    VERIFY_RESULT(place);
    QCOMPARE(marked(place->front().text, place->front().textMarks),
             u"[New] York · data · [remote] · a friend"_s);
}

void SearchTest::theNewestComeFirst()
{
    StoreFixture f;
    const auto store = f.open();
    VERIFY_RESULT(store);
    Tracker tracker;
    Application acme = application("a");
    // Recorded in another order than it happened.
    for (const int day : {3, 1, 5, 2, 4})
        acme.correspondence.push_back(
            message(QString::number(day), u"salary"_s,
                    Instant::fromMilliseconds(1'700'000'000'000 + day * 86'400'000LL)));
    tracker.applications = {acme};
    VERIFY_RESULT((*store)->import(tracker, false));
    const auto hits = (*store)->search(u"salary"_s, {.history = 3});
    VERIFY_RESULT(hits);
    QStringList ids;
    for (const SearchHit &hit : *hits)
        ids += hit.entry;
    QCOMPARE(ids.join(u' '), u"5 4 3"_s);
}

void SearchTest::thousandsAtTheSameMinuteAreAllFound()
{
    StoreFixture f;
    const auto store = f.open();
    VERIFY_RESULT(store);
    Tracker tracker;
    Application acme = application("a");
    for (int i = 0; i < 5000; ++i)
        acme.correspondence.push_back(
            message(QString::number(i), u"salary number%1"_s.arg(i), at("2026-11-21T10:00:00Z")));
    tracker.applications = {acme};
    VERIFY_RESULT((*store)->import(tracker, false));
    for (const int one : {0, 4095, 4096, 4999})
        QCOMPARE(found(**store, u"number%1"_s.arg(one)), u"sent Acme"_s);
    QVERIFY((*store)->check()->empty());
}

void SearchTest::theBestNameComesFirst()
{
    StoreFixture f;
    const auto store = f.open();
    VERIFY_RESULT(store);
    Tracker tracker;
    tracker.applications = {application("1", "Arm", "Nurse"), application("2", "Long Arm", "Nurse"),
                            application("3", "Armada", "Nurse"), application("4", "Beta", "Arm doctor")};
    for (int i = 0; i < 100; ++i) // newer, and no better
        tracker.applications.push_back(
            application(QByteArray::number(100 + i).constData(), "Gamma", "Armourer"));
    VERIFY_RESULT((*store)->import(tracker, false));
    const auto hits = (*store)->search(u"arm"_s, {.applications = 4});
    VERIFY_RESULT(hits);
    QCOMPARE(hits->size(), size_t{4});
    QCOMPARE((*hits)[0].title, u"Arm"_s);
    QCOMPARE((*hits)[1].title, u"Long Arm"_s);
    QCOMPARE((*hits)[2].title, u"Beta"_s);
    QCOMPARE((*hits)[3].title, u"Gamma"_s);
}

void SearchTest::followsChangesUndoAndRedo()
{
    StoreFixture f;
    const auto store = f.open();
    VERIFY_RESULT(store);
    VERIFY_RESULT((*store)->import(fullTracker(), false));
    const auto run = [&](Change change) { return (*store)->execute(command(std::move(change))).has_value(); };
    QVERIFY(
        run(SaveCorrespondence{bare(), message(u"n"_s, u"the salamander"_s, at("2026-11-22T10:00:00Z"))}));
    QCOMPARE(found(**store, u"salam"_s), u"sent Bare"_s);
    QVERIFY(run(SaveCorrespondence{bare(), message(u"n"_s, u"the gecko"_s, at("2026-11-22T10:00:00Z"))}));
    QCOMPARE(found(**store, u"salam"_s), QString());
    QCOMPARE(found(**store, u"gecko"_s), u"sent Bare"_s);
    VERIFY_RESULT((*store)->undo());
    QCOMPARE(found(**store, u"salam"_s), u"sent Bare"_s);
    QCOMPARE(found(**store, u"gecko"_s), QString());
    VERIFY_RESULT((*store)->undo());
    QCOMPARE(found(**store, u"salam"_s), QString());
    VERIFY_RESULT((*store)->redo());
    VERIFY_RESULT((*store)->redo());
    QCOMPARE(found(**store, u"gecko"_s), u"sent Bare"_s);
    QVERIFY(run(RemoveApplication{bare()}));
    QCOMPARE(found(**store, u"bare"_s), QString());
    QCOMPARE(found(**store, u"gecko"_s), QString());
    VERIFY_RESULT((*store)->undo());
    QCOMPARE(found(**store, u"bare"_s), u"application Bare, sent Bare"_s);
    QVERIFY(run(MoveCard{bare(), Stage::Applied, {}, {}}));
    QCOMPARE(found(**store, u"bare"_s), u"application Bare, sent Bare"_s);
    QVERIFY((*store)->check()->empty());
}

void SearchTest::aRenamedCompanyIsFoundByItsNewName()
{
    StoreFixture f;
    const auto store = f.open();
    VERIFY_RESULT(store);
    VERIFY_RESULT((*store)->import(fullTracker(), false));
    Application renamed = (*store)->application(full()).value();
    renamed.company = u"Zenith"_s;
    VERIFY_RESULT((*store)->execute(command(SaveApplication{renamed})));
    QCOMPARE(found(**store, u"zenith thanks"_s), u"received Zenith"_s);
    QCOMPARE(found(**store, u"acme thanks"_s), QString());
    QVERIFY((*store)->check()->empty());
    VERIFY_RESULT((*store)->undo());
    QCOMPARE(found(**store, u"acme thanks"_s), u"received Acme"_s);
    QVERIFY((*store)->check()->empty());
}

void SearchTest::neverFallsOutOfStep()
{
    QRandomGenerator random(quint32(qEnvironmentVariableIntValue("AFTERWORD_SEED") + 1));
    StoreFixture f;
    auto store = f.open();
    VERIFY_RESULT(store);
    const std::array texts{"Acme", "Beta salary", "", "東京 office", "the Ærø note", "Zoë"};
    const auto text = [&] { return texts[size_t(random.bounded(int(texts.size())))]; };
    const auto id = [&] { return QByteArray::number(random.bounded(6)); };
    for (int i = 0; i < 400; ++i) {
        if (random.bounded(20) == 0)
            store = f.open();
        VERIFY_RESULT(store);
        const ApplicationId one(QString::fromLatin1(id()));
        switch (random.bounded(8)) {
        case 0:
        case 1: {
            Application saved = application(id().constData(), text(), text());
            if (saved.company.isEmpty())
                saved.company = u"Gamma"_s;
            saved.role = u"Role"_s;
            saved.notes = QString::fromUtf8(text());
            if (random.bounded(2))
                saved.correspondence = {
                    message(u"m"_s, QString::fromUtf8(text()), at("2026-11-21T10:00:00Z"))};
            std::ignore = (*store)->execute(command(SaveApplication{saved}));
            break;
        }
        case 2:
            std::ignore = (*store)->execute(command(RemoveApplication{one}));
            break;
        case 3: {
            Person saved = person(id().constData(), "Kim");
            saved.notes = QString::fromUtf8(text());
            std::ignore = (*store)->execute(command(SavePerson{saved}));
            break;
        }
        case 4:
            std::ignore = (*store)->execute(
                command(SaveCorrespondence{one, message(QString::fromLatin1(id()), QString::fromUtf8(text()),
                                                        at("2026-11-21T10:00:00Z"))}));
            break;
        case 5:
            std::ignore = (*store)->redo();
            break;
        default:
            std::ignore = (*store)->undo();
        }
    }
    const auto problems = (*store)->check();
    VERIFY_RESULT(problems);
    QVERIFY2(problems->empty(), problems->empty() ? "" : qPrintable(problems->front().message));
}

void SearchTest::checkMendsIt_data()
{
    QTest::addColumn<QString>("harm");
    QTest::newRow("an entry is missing") << u"DELETE FROM search_entries WHERE what = 'message'"_s;
    QTest::newRow("an entry says something else")
        << u"UPDATE search_entries SET words = 'zebra' WHERE what = 'message'"_s;
    QTest::newRow("an entry too many")
        << u"INSERT INTO search_entries (id, application, what, record, words) VALUES (1, 'x', 'message', 'y', 'z')"_s;
    QTest::newRow("the words are gone") << u"DELETE FROM search_words"_s;
    QTest::newRow("the index is empty") << u"INSERT INTO search_index (search_index) VALUES ('delete-all')"_s;
}

void SearchTest::checkMendsIt()
{
    QFETCH(QString, harm);
    StoreFixture f;
    const auto store = f.open();
    VERIFY_RESULT(store);
    VERIFY_RESULT((*store)->import(fullTracker(), false));
    QVERIFY((*store)->check()->empty());
    {
        const auto database = Database::open(f.file, Database::Access::ReadWrite);
        VERIFY_RESULT(database);
        VERIFY_RESULT((*database)->run(harm));
    }
    const auto problems = (*store)->check();
    VERIFY_RESULT(problems);
    QCOMPARE(problems->size(), size_t{1});
    QVERIFY(problems->front().repaired);
    QCOMPARE(found(**store, u"thanks"_s), u"received Acme"_s);
    QCOMPARE(found(**store, u"zebra"_s), QString());
    QVERIFY((*store)->check()->empty());
}

void SearchTest::anOlderDatabaseIsIndexedOnOpening()
{
    StoreFixture f;
    {
        const auto store = f.open();
        VERIFY_RESULT(store);
        VERIFY_RESULT((*store)->import(fullTracker(), false));
        const auto database = Database::open(f.file, Database::Access::ReadWrite);
        VERIFY_RESULT(database);
        for (const QString &statement : {u"INSERT INTO search_index (search_index) VALUES ('delete-all')"_s,
                                         u"DELETE FROM search_entries"_s, u"DELETE FROM search_words"_s,
                                         u"UPDATE search_state SET form = 0"_s})
            VERIFY_RESULT((*database)->run(statement));
        QCOMPARE(found(**store, u"thanks"_s), QString());
    }
    const auto store = f.open();
    VERIFY_RESULT(store);
    QCOMPARE(found(**store, u"thanks"_s), u"received Acme"_s);
    QVERIFY((*store)->check()->empty());
}

void SearchTest::backupAndRestoreKeepIt()
{
    StoreFixture f;
    const QString copy = f.folder.filePath(u"backup.db"_s);
    {
        const auto store = f.open();
        VERIFY_RESULT(store);
        VERIFY_RESULT((*store)->import(fullTracker(), false));
        VERIFY_RESULT((*store)->backup(copy));
        VERIFY_RESULT((*store)->execute(command(RemoveApplication{full()})));
    }
    VERIFY_RESULT(SqlTrackerStore::restore(copy, f.file, f.clock));
    const auto store = f.open();
    VERIFY_RESULT(store);
    QCOMPARE(found(**store, u"thanks"_s), u"received Acme"_s);
    QVERIFY((*store)->check()->empty());
}

QTEST_GUILESS_MAIN(SearchTest)
#include "tst_search.moc"

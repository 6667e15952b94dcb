// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Another program with the same database, for tests: opens it, holds its write lock, or writes until it is
// killed.
//   storechild open FILE     says "ok" or "error CODE"
//   storechild hold FILE     says "held"; lets go when its input ends
//   storechild write FILE N  saves applications N, N + 1, …, each with a person and an interview, in one
//   command;
//                            says each number once it is safe; undoes and redoes some on the way
//   storechild list FILE     says the id of each application that is whole, then "problems N"
#include "database.h"
#include "storefixture.h"

#include <QCoreApplication>

#include <cstdio>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

void say(const QByteArray &line)
{
    std::fputs((line + '\n').constData(), stdout);
    std::fflush(stdout);
}

int complain(const Error &error)
{
    say("error " + QByteArray::number(int(error.code)));
    return 1;
}

int hold(const QString &file)
{
    const auto database = Database::open(file, Database::Access::ReadWrite);
    if (!database)
        return complain(database.error());
    const auto transaction = Transaction::write(**database);
    if (!transaction)
        return complain(transaction.error());
    say("held");
    while (std::getchar() != EOF) {
    }
    return 0;
}

int writeOn(SqlTrackerStore &store, int number)
{
    for (;; ++number) {
        const QByteArray name = QByteArray::number(number);
        Application saved = application(("a" + name).constData());
        saved.company = u"Company "_s + QString::fromLatin1(name); // who applies twice for one job plans both
        saved.interviews = {interview("i", "2026-11-20T15:00:00Z", "2026-11-20T16:00:00Z")};
        saved.hiringManager = PersonId(u"p"_s + QString::fromLatin1(name));
        saved.interviews.front().interviewers = {saved.hiringManager};
        saved.notes = QString(2000, u'n');
        const Command both{
            u"adding "_s + saved.company,
            {SavePerson{person(("p" + name).constData(), "Somebody")}, SaveApplication{saved}}};
        if (const auto done = store.execute(both); !done)
            return complain(done.error());
        if (number % 3 == 0) {
            if (const auto undone = store.undo(); !undone)
                return complain(undone.error());
            if (const auto redone = store.redo(); !redone)
                return complain(redone.error());
        }
        say(name);
    }
}

int list(SqlTrackerStore &store)
{
    const auto tracker = store.tracker();
    if (!tracker)
        return complain(tracker.error());
    for (const Application &saved : tracker->applications) {
        if (saved.interviews.size() == 1 && tracker->find(saved.hiringManager))
            say(saved.id.value().toLatin1());
    }
    const auto problems = store.check();
    if (!problems)
        return complain(problems.error());
    say("problems " + QByteArray::number(qsizetype(problems->size())));
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication program(argc, argv);
    const QStringList arguments = program.arguments();
    const QString what = arguments.value(1);
    const QString file = arguments.value(2);
    if (what == "hold"_L1)
        return hold(file);
    const FakePlanner planner;
    const FakeClock clock(at("2026-11-23T09:00:00Z"));
    const auto store = SqlTrackerStore::open(file, planner, clock);
    if (!store)
        return complain(store.error());
    if (what == "write"_L1)
        return writeOn(**store, arguments.value(3).toInt());
    if (what == "list"_L1)
        return list(**store);
    say("ok");
    return 0;
}

// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A program that writes and sends message after message until it is killed, for tst_killedsending.
//   sendchild FILE PORT N INSTANT  makes applications N, N + 1, … with a mail each and sends it to that port
//                                  of this machine; its clock begins at the instant. Says "made ID", then
//                                  "sent ID", "failed ID" or "uncertain ID"; "busy" or "error" and why where
//                                  the store cannot be used.
#include "outboxrunner.h"
#include "sendfixture.h"

#include <QCoreApplication>

#include <cstdio>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

void say(const QString &line)
{
    std::fputs((line + u'\n').toUtf8().constData(), stdout);
    std::fflush(stdout);
}

int complain(const Error &error)
{
    // Two on a slow machine may have to wait for each other for longer than a store does.
    say((error.code == ErrorCode::Locked ? u"busy "_s : u"error "_s) + error.message);
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication program(argc, argv);
    const QStringList arguments = program.arguments();
    const FakePlanner planner;
    FakeClock clock(Instant::parse(arguments.value(4)).value());
    auto store = SqlTrackerStore::open(arguments.value(1), planner, clock);
    if (!store)
        return complain(store.error());
    Outbox &outbox = **store;
    const MailAccount account{
        u"account"_s,
        {u"Robin"_s, u"robin@example.org"_s},
        {u"127.0.0.1"_s, quint16(arguments.value(2).toInt()), SmtpSecurity::PlainLoopback, {}}};
    OutboxRunner runner(
        outbox, clock, [&](const QString &) { return account; },
        [](const MailAccount &, const OutboxRunner::TellPassword &tell) { tell(std::nullopt); });
    int number = arguments.value(3).toInt();

    /// The next message: written, and Send pressed ten seconds ago.
    const auto next = [&] {
        const auto made = makeDraft(**store, number++);
        if (!made) {
            complain(made.error());
            return QCoreApplication::exit(1);
        }
        say(u"made "_s + made->draft.message.messageId);
        if (const auto waits = outbox.send(made->draft.key, {account.key, false}); !waits)
            complain(waits.error());
        clock.advance(Outbox::cancelTime);
        runner.wake();
    };
    QObject::connect(&runner, &OutboxRunner::concluded, &program,
                     [&](const OutboxKey &key, OutgoingState state) {
                         const auto message = outbox.message(key);
                         if (message)
                             say(QString(exchangeName(state)) + u' ' + message->draft.message.messageId);
                     });
    QObject::connect(&runner, &OutboxRunner::troubled, &program, [](const Error &error) {
        if (error.code != ErrorCode::Locked) // the other program sends
            complain(error);
    });
    QObject::connect(&runner, &OutboxRunner::idle, &program, next);
    if (const auto started = runner.start(); !started)
        return complain(started.error());
    return QCoreApplication::exec();
}

// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sending and publishing from the command line.
#include "synccommand.h"

#include "calendarsync.h"
#include "outboxrunner.h"
#include "sqltrackerstore.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace afterword::cli {

namespace {

class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// What became of one message, for the person.
struct Line
{
    QString message; ///< its id
    QString to;
    QString state;
    QString sentence;
};

/// A password comes by a file that was opened for this program: arguments and environment can be read by
/// others.
Result<QByteArray> passwordFrom(const QString &descriptor)
{
    bool isNumber = false;
    const int number = descriptor.toInt(&isNumber);
    QFile file;
    constexpr qint64 longest = 4096;
    if (!isNumber || number < 0 || !file.open(number, QIODevice::ReadOnly))
        return fail(ErrorCode::BadInput,
                    CommandLine::tr("No password can be read from the descriptor “%1”.").arg(descriptor));
    QByteArray password = file.readLine(longest);
    while (password.endsWith('\n') || password.endsWith('\r'))
        password.chop(1);
    if (password.isEmpty())
        return fail(ErrorCode::BadInput,
                    CommandLine::tr("The descriptor “%1” gave no password.").arg(descriptor));
    return password;
}

QString recipientOf(const Outbox &outbox, const OutboxKey &key)
{
    const auto message = outbox.message(key);
    if (!message || message->draft.message.to.empty())
        return {};
    const Mailbox &to = message->draft.message.to.front();
    return to.name.isEmpty() ? to.address : to.name;
}

/// The descriptor that an option names; nullopt: it was not given.
Result<std::optional<QByteArray>> passwordBy(const QString &option, const Invocation &invocation)
{
    const auto descriptor = invocation.options.constFind(option);
    if (descriptor == invocation.options.cend())
        return std::optional<QByteArray>();
    auto read = passwordFrom(*descriptor);
    if (!read)
        return std::unexpected(read.error());
    return std::optional(std::move(*read));
}

QJsonObject documentOf(const PublishingReport &report)
{
    return {{u"added"_s, report.added},
            {u"changed"_s, report.changed},
            {u"deleted"_s, report.deleted},
            {u"unchanged"_s, report.unchanged},
            {u"questions"_s, report.questions}};
}

void print(const std::vector<Line> &lines, const std::optional<PublishingReport> &calendar, bool json,
           QTextStream &out)
{
    if (json) {
        QJsonArray messages;
        for (const Line &line : lines)
            messages.append(QJsonObject{{u"message"_s, line.message},
                                        {u"to"_s, line.to},
                                        {u"state"_s, line.state},
                                        {u"reason"_s, line.sentence}});
        QJsonObject document{{u"messages"_s, messages}};
        if (calendar)
            document.insert(u"calendar"_s, documentOf(*calendar));
        out << QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Indented));
        return;
    }
    for (const Line &line : lines)
        out << line.sentence << u'\n';
    if (calendar)
        //: %1 is how many entries were added, changed and so on
        out << CommandLine::tr("Calendar: %1").arg(publishingSentence(*calendar)) << u'\n';
    if (lines.empty() && !calendar)
        out << CommandLine::tr("There is nothing to send.") << u'\n';
}

} // namespace

QString SyncCommand::name() const
{
    return u"sync"_s;
}

QString SyncCommand::summary() const
{
    return CommandLine::tr("Sends what waits in the outbox and publishes the calendar.");
}

QString SyncCommand::usage() const
{
    return {};
}

QString SyncCommand::example() const
{
    return u"afterword-cli sync --password-fd 3 3< <(secret-tool lookup service afterword)"_s;
}

QList<OptionSpec> SyncCommand::options() const
{
    return {{u"password-fd"_s, CommandLine::tr("N"),
             CommandLine::tr("Read the password of the mail account from this open file descriptor.")},
            {u"calendar-password-fd"_s, CommandLine::tr("N"),
             CommandLine::tr("Read the password of the calendar account from this open file descriptor.")}};
}

namespace {

/// True: everything that was to leave did.
Result<bool> sendMail(const Invocation &invocation, Session &session, std::vector<Line> &lines)
{
    const auto opened = session.store(false);
    if (!opened)
        return std::unexpected(opened.error());
    Outbox &outbox = **opened;
    QSettings settings(MailAccounts::settingsFile(), QSettings::IniFormat);
    const MailAccounts accounts(settings);
    bool isAllSent = true;
    const auto note = [&](const OutboxKey &key, QLatin1StringView state, const QString &sentence) {
        lines.push_back({key.entry.value(), recipientOf(outbox, key), state, sentence});
        isAllSent = isAllSent && state == exchangeName(OutgoingState::Sent);
    };

    const auto recovered = outbox.recover();
    if (!recovered)
        return std::unexpected(recovered.error());
    for (const OutboxKey &key : recovered->uncertain)
        note(key, exchangeName(OutgoingState::Uncertain),
             //: %1 is a name
             CommandLine::tr("It is not certain whether the message to %1 was sent; say so in the window.")
                 .arg(recipientOf(outbox, key)));
    for (const OutboxKey &key : recovered->heldBack)
        note(key, exchangeName(OutgoingState::Draft),
             //: %1 is a name
             CommandLine::tr("The message to %1 waited for too long; send it again if you still want to.")
                 .arg(recipientOf(outbox, key)));
    const auto due = outbox.due();
    if (!due)
        return std::unexpected(due.error());
    if (due->empty())
        return isAllSent;
    if (accounts.all().empty())
        return fail(ErrorCode::BadInput,
                    CommandLine::tr("%n message(s) wait to be sent, but no mail account is set up; add one "
                                    "in the settings of the window.",
                                    nullptr, static_cast<int>(due->size())));
    auto read = passwordBy(u"password-fd"_s, invocation);
    if (!read)
        return std::unexpected(read.error());
    std::optional<QByteArray> password = std::move(*read);
    // What waits goes on waiting for somebody who has the password.
    for (const OutboxKey &key : *due) {
        const auto message = outbox.message(key);
        const auto account = message ? accounts.account(message->account) : std::nullopt;
        if (account && !account->server.user.isEmpty() && !password)
            return fail(ErrorCode::BadInput,
                        //: %1 is a mail address
                        CommandLine::tr("The mail account of %1 needs a password; give it by --password-fd. "
                                        "Nothing was sent.")
                            .arg(account->sender.address));
    }

    std::optional<Error> trouble;
    {
        QEventLoop loop;
        OutboxRunner runner(
            outbox, session.clock(), [&](const QString &key) { return accounts.account(key); },
            [&](const MailAccount &, const OutboxRunner::TellPassword &tell) { tell(password); });
        QObject::connect(&runner, &OutboxRunner::concluded, &loop,
                         [&](const OutboxKey &key, OutgoingState state, const QString &sentence) {
                             const QString to = recipientOf(outbox, key);
                             note(key, exchangeName(state),
                                  state == OutgoingState::Sent
                                      //: %1 is a name
                                      ? CommandLine::tr("Sent to %1.").arg(to)
                                      //: %1 is a name, %2 a sentence that says what happened
                                      : CommandLine::tr("To %1: %2").arg(to, sentence));
                         });
        QObject::connect(
            &runner, &OutboxRunner::heldBack, &loop, [&](const OutboxKey &key, const QString &sentence) {
                note(key, exchangeName(OutgoingState::Draft),
                     //: %1 is a name, %2 a sentence that says why
                     CommandLine::tr("Held back, to %1: %2").arg(recipientOf(outbox, key), sentence));
            });
        QObject::connect(&runner, &OutboxRunner::idle, &loop, [&] { loop.quit(); });
        QObject::connect(&runner, &OutboxRunner::troubled, &loop, [&](const Error &error) {
            trouble = error;
            loop.quit();
        });
        if (const auto started = runner.start(); !started)
            return std::unexpected(started.error());
        loop.exec();
    }
    if (password)
        password->fill('\0');
    if (trouble)
        return std::unexpected(*trouble);
    return isAllSent;
}

} // namespace

Result<Exit> SyncCommand::run(const Invocation &invocation, Session &session, QTextStream &out) const
{
    std::vector<Line> lines;
    const auto sent = sendMail(invocation, session, lines);
    std::optional<PublishingReport> calendar;
    std::optional<Error> trouble;
    // One does not wait for the other.
    if (const auto account = calendarAccount(); account && !session.isReadOnly()) {
        const auto password = passwordBy(u"calendar-password-fd"_s, invocation);
        if (const auto published = password ? syncCalendar(*account, *password, session)
                                            : Result<PublishingReport>(std::unexpected(password.error())))
            calendar = *published;
        else
            trouble = published.error();
    }
    if (sent || calendar || !lines.empty())
        print(lines, calendar, invocation.json, out);
    if (!sent)
        return std::unexpected(sent.error());
    if (trouble)
        return std::unexpected(*trouble);
    return *sent ? Exit::Done : Exit::No;
}

} // namespace afterword::cli

// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From a question to a mail on standard output.
#include "draftcommand.h"

#include "draft.h"
#include "mailwriter.h"
#include "messagequestion.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace afterword::cli {

namespace {

class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QJsonObject documentOf(const FinishedDraft &draft)
{
    QJsonArray recipients;
    for (const Mailbox &mailbox : draft.message.to)
        recipients.append(QJsonObject{{u"name"_s, mailbox.name}, {u"address"_s, mailbox.address}});
    return {{u"channel"_s, exchangeName(draft.channel).toString()},
            {u"from"_s,
             QJsonObject{{u"name"_s, draft.message.from.name}, {u"address"_s, draft.message.from.address}}},
            {u"to"_s, recipients},
            {u"subject"_s, draft.message.subject},
            {u"body"_s, draft.message.body},
            {u"messageId"_s, draft.message.messageId},
            {u"inReplyTo"_s, draft.message.inReplyTo},
            {u"references"_s, QJsonArray::fromStringList(draft.message.references)},
            {u"interview"_s, draft.interview.value()},
            {u"topic"_s, draft.topic ? exchangeName(*draft.topic).toString() : QString()},
            {u"template"_s, draft.templateId},
            {u"language"_s, draft.language},
            {u"missing"_s, QJsonArray::fromStringList(draft.missing)}};
}

/// Who has no address yet is told of in the text alone.
MailMessage addressed(MailMessage mail)
{
    std::erase_if(mail.to, [](const Mailbox &mailbox) { return mailbox.address.isEmpty(); });
    return mail;
}

} // namespace

QString DraftCommand::name() const
{
    return u"draft"_s;
}

QString DraftCommand::summary() const
{
    return CommandLine::tr("Prints a finished draft, made from what is recorded, as a mail (RFC 5322).");
}

QString DraftCommand::usage() const
{
    return u"--application A --kind K --to P [--interview I]"_s;
}

QString DraftCommand::example() const
{
    return u"afterword-cli draft --application acme --kind thank-you --to ann > thanks.eml"_s;
}

QList<OptionSpec> DraftCommand::options() const
{
    QList<OptionSpec> options = messageOptions();
    options.removeIf([](const OptionSpec &option) { return option.name == u"channel"; });
    return options;
}

Result<Exit> DraftCommand::run(const Invocation &invocation, Session &session, QTextStream &out) const
{
    const auto tracker = session.tracker();
    if (!tracker)
        return std::unexpected(tracker.error());
    const auto cadence = Cadence::from(tracker->cadence);
    if (!cadence)
        return std::unexpected(cadence.error());
    const auto question = messageQuestion(invocation, *tracker, name());
    if (!question)
        return std::unexpected(question.error());
    if (!isDrafted(question->kind))
        return fail(ErrorCode::BadInput,
                    CommandLine::tr("Nothing is written for “%1”: it is no message.")
                        .arg(exchangeName(question->kind)),
                    u"--kind"_s);
    const auto book = TemplateBook::read();
    if (!book)
        return std::unexpected(book.error());

    DraftRequest request;
    request.application = question->application;
    request.kind = question->kind;
    request.to = question->to;
    request.interview = question->interview;
    request.language =
        likelyLanguage(*tracker->find(question->application), question->to, *book, QLocale().name());
    request.messageId = draftMessageId(newId(), tracker->profile.email);
    const auto draft =
        makeDraft(*tracker, *cadence, session.businessCalendar(), *book, request, session.at());
    if (!draft)
        return std::unexpected(draft.error());
    if (invocation.json) {
        out << QString::fromUtf8(QJsonDocument(documentOf(*draft)).toJson(QJsonDocument::Indented));
        return Exit::Done;
    }
    const auto bytes = writeMail(addressed(draft->message), MailForm::Draft);
    if (!bytes)
        return std::unexpected(bytes.error());
    out << QString::fromLatin1(*bytes);
    return Exit::Done;
}

} // namespace afterword::cli

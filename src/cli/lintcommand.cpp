// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From a file or standard input to findings.
#include "lintcommand.h"

#include "etiquette.h"
#include "mailreader.h"
#include "messagequestion.h"
#include "speller.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword::cli {

namespace {

class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct Draft
{
    MailMessage mail;
    DraftForm form = DraftForm::Body;
};

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file;
    bool isOpen = false;
    if (path.isEmpty() || path == u"-") {
        isOpen = file.open(stdin, QIODevice::ReadOnly);
    } else {
        file.setFileName(path);
        isOpen = file.open(QIODevice::ReadOnly);
    }
    if (!isOpen)
        return fail(ErrorCode::Unavailable,
                    CommandLine::tr("The draft cannot be read: %1").arg(file.errorString()), path);
    const QByteArray bytes = file.read(LargestMail + 1);
    if (bytes.size() > LargestMail)
        return fail(ErrorCode::BadInput, CommandLine::tr("The draft is too large for a mail."), path);
    return bytes;
}

Result<Draft> draftOf(const QString &path)
{
    const auto bytes = bytesOf(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (looksLikeMail(*bytes)) {
        auto mail = readMail(*bytes, path);
        if (!mail)
            return std::unexpected(mail.error());
        return Draft{std::move(*mail), DraftForm::Mail};
    }
    Draft draft;
    draft.mail.body = QString::fromUtf8(*bytes);
    draft.mail.body.replace(u"\r\n"_s, u"\n"_s);
    if (draft.mail.body.startsWith(QChar(QChar::ByteOrderMark)))
        draft.mail.body.remove(0, 1);
    return draft;
}

/// Whom the mail itself names, where --to does not.
PersonId recipientOf(const Tracker &tracker, const MailMessage &mail)
{
    for (const Mailbox &mailbox : mail.to) {
        const auto person = std::ranges::find_if(tracker.people, [&](const Person &one) {
            return !one.email.isEmpty() && one.email.compare(mailbox.address, Qt::CaseInsensitive) == 0;
        });
        if (person != tracker.people.end())
            return person->id;
    }
    return {};
}

QJsonObject documentOf(const EtiquetteAnswer &answer)
{
    QJsonArray findings;
    for (const EtiquetteFinding &finding : answer.findings) {
        const bool hasPlace = finding.field == DraftField::Body && finding.start >= 0;
        findings.append(QJsonObject{{u"check"_s, finding.check},
                                    {u"severity"_s, exchangeName(finding.severity).toString()},
                                    {u"message"_s, finding.message},
                                    {u"start"_s, hasPlace ? finding.start : -1},
                                    {u"length"_s, hasPlace ? finding.length : 0}});
    }
    return {{u"findings"_s, findings}, {u"words"_s, answer.words}};
}

QString textOf(const EtiquetteAnswer &answer, const QString &body)
{
    QString text;
    for (const EtiquetteFinding &finding : answer.findings) {
        //: Before what etiquette found in a draft. %1: number of the check, as L01
        text += (finding.severity == Severity::Block ? CommandLine::tr("%1 must change: ")
                                                     : CommandLine::tr("%1 consider: "))
                    .arg(finding.check);
        text += finding.message + u'\n';
        if (finding.field == DraftField::Body && finding.start >= 0 && finding.length > 0) {
            constexpr int Shown = 70;
            QString quoted = body.mid(finding.start, std::min(finding.length, Shown)).simplified();
            if (finding.length > Shown)
                quoted += u"…"_s;
            text += u"    "_s + quoted + u'\n';
        }
    }
    if (answer.findings.empty())
        text += CommandLine::tr("Nothing to mend.") + u'\n';
    text += CommandLine::tr("%n word(s).", nullptr, answer.words) + u'\n';
    return text;
}

} // namespace

QString LintCommand::name() const
{
    return u"lint"_s;
}

QString LintCommand::summary() const
{
    return CommandLine::tr("Checks the etiquette of a draft; exit status 1 if anything must change.");
}

QString LintCommand::usage() const
{
    return u"--application A --kind K [--to P] [--interview I] [--channel C] [DRAFT or -]"_s;
}

QString LintCommand::example() const
{
    return u"afterword-cli lint --application acme --kind thank-you --to ann thanks.eml"_s;
}

QList<OptionSpec> LintCommand::options() const
{
    return messageOptions();
}

Result<Exit> LintCommand::run(const Invocation &invocation, Session &session, QTextStream &out) const
{
    const auto tracker = session.tracker();
    if (!tracker)
        return std::unexpected(tracker.error());
    const auto question = messageQuestion(invocation, *tracker, name(), Recipient::Optional);
    if (!question)
        return std::unexpected(question.error());
    const auto draft = draftOf(invocation.arguments.value(0));
    if (!draft)
        return std::unexpected(draft.error());
    const Speller speller;
    EtiquetteContext context{
        *tracker,       session.businessCalendar(),
        session.at(),   question->application,
        question->kind, question->to ? question->to : recipientOf(*tracker, draft->mail)};
    context.interview = question->interview;
    context.channel = question->channel;
    context.speller = &speller;
    const EtiquetteAnswer answer = etiquette(context, draft->mail, draft->form);
    if (invocation.json)
        out << QString::fromUtf8(QJsonDocument(documentOf(answer)).toJson(QJsonDocument::Indented));
    else
        out << textOf(answer, draft->mail.body);
    return answer.blocks() ? Exit::No : Exit::Done;
}

} // namespace afterword::cli

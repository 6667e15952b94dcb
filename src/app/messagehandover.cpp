// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Mail program, clipboard, file and paper.
#include "messagehandover.h"

#include "carddialog.h"
#include "mailtourl.h"
#include "mailwriter.h"
#include "safefile.h"
#include "windowatwork.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QMimeData>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

HandOver howOf(HandOverWay way)
{
    switch (way) {
    case HandOverWay::CopyPlain:
    case HandOverWay::CopyRich:
        return HandOver::Copied;
    case HandOverWay::SaveMessage:
        return HandOver::SavedFile;
    case HandOverWay::PrintCard:
        return HandOver::Printed;
    case HandOverWay::MailProgram:
    case HandOverWay::Send:
        break;
    }
    return HandOver::MailProgram;
}

QString folderForMail()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return documents.isEmpty() ? QDir::homePath() : documents;
}

} // namespace

QString richTextOf(const QString &body)
{
    static const QRegularExpression emptyLines(u"\\n\\s*\\n"_s);
    QString html;
    for (const QString &paragraph : body.trimmed().split(emptyLines, Qt::SkipEmptyParts))
        html += "<p>"_L1 + paragraph.toHtmlEscaped().replace(u'\n', "<br>\n"_L1) + "</p>\n"_L1;
    return html;
}

QString fileNameFor(const MailMessage &message)
{
    static const QRegularExpression odd(u"[\\p{C}/\\\\:*?\"<>|]+"_s,
                                        QRegularExpression::UseUnicodePropertiesOption);
    QString name = message.subject;
    name = name.replace(odd, u" "_s).simplified().left(80);
    while (name.startsWith(u'.') || name.startsWith(u'-'))
        name.remove(0, 1);
    //: The name of a file, where the message has no subject
    return (name.trimmed().isEmpty() ? MessageHandOver::tr("Message") : name.trimmed()) + ".eml"_L1;
}

MessageHandOver::MessageHandOver(Outbox &outbox, QWidget *window)
    : QObject(window)
    , m_outbox(outbox)
    , m_window(window)
    , m_opener(&QDesktopServices::openUrl)
{}

MessageHandOver::~MessageHandOver() = default;

void MessageHandOver::handOver(const OutboxKey &key, HandOverWay way, const CardAddresses &addresses)
{
    const Result<OutgoingMessage> outgoing = m_outbox.message(key);
    if (!outgoing) {
        Q_EMIT failed(outgoing.error());
        return;
    }
    // Nothing leaves that could not be noted as handed over afterwards.
    if (!stateAfter(outgoing->state, OutboxEvent::HandOver)) {
        Q_EMIT failed(notAllowed(outgoing->state, OutboxEvent::HandOver));
        return;
    }
    const MailMessage &message = outgoing->draft.message;
    switch (way) {
    case HandOverWay::MailProgram:
        if (const auto opened = openInMailProgram(message); !opened)
            Q_EMIT failed(opened.error());
        else
            record(key, howOf(way),
                   tr("Opened in your mail program. Afterword asks later whether you sent it."));
        break;
    case HandOverWay::CopyPlain:
    case HandOverWay::CopyRich:
        copy(message, way == HandOverWay::CopyRich);
        record(key, howOf(way), tr("Copied. Afterword asks later whether you sent it."));
        break;
    case HandOverWay::SaveMessage:
        chooseFile(key, message);
        break;
    case HandOverWay::PrintCard:
        openCard(key, message, addresses);
        break;
    case HandOverWay::Send:
        break;
    }
}

void MessageHandOver::record(const OutboxKey &key, HandOver how, const QString &sentence)
{
    if (const auto recorded = m_outbox.handOver(key, how); !recorded) {
        Q_EMIT failed(recorded.error());
        return;
    }
    Q_EMIT told(sentence);
    Q_EMIT handedOver(key, how);
}

Result<void> MessageHandOver::openInMailProgram(const MailMessage &message)
{
    const Result<MailtoUrl> address = mailtoUrl(message);
    if (!address)
        return std::unexpected(address.error());
    QUrl url = QUrl::fromEncoded(address->url);
    if (address->needsEml != NeedsEml::No) {
        const Result<QUrl> file = temporaryMessage(message);
        if (!file)
            return std::unexpected(file.error());
        url = *file;
    }
    if (!m_opener(url))
        return fail(ErrorCode::Unavailable,
                    tr("No mail program could be opened. Copy the message or save it as a file instead."));
    return {};
}

// Its own folder, so that nobody else reads it while the mail program does; it goes with the program.
Result<QUrl> MessageHandOver::temporaryMessage(const MailMessage &message)
{
    const Result<QByteArray> bytes = writeMail(message, MailForm::HandOver);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (!m_temporary)
        m_temporary = std::make_unique<QTemporaryDir>(QDir::temp().filePath(u"afterword-mail-XXXXXX"_s));
    if (!m_temporary->isValid())
        return fail(ErrorCode::Unavailable, tr("No folder can be made for the mail program to read from."),
                    QDir::tempPath());
    const QDir folder(m_temporary->path());
    const QString name = fileNameFor(message);
    QString file = folder.filePath(name);
    for (int number = 2; QFileInfo::exists(file); ++number)
        file = folder.filePath(QString::number(number) + u' ' + name);
    if (const auto written = writeFileSafely(file, *bytes); !written)
        return std::unexpected(written.error());
    return QUrl::fromLocalFile(file);
}

void MessageHandOver::copy(const MailMessage &message, bool rich)
{
    auto *data = new QMimeData;
    data->setText(message.body);
    if (rich)
        data->setHtml(richTextOf(message.body));
    QApplication::clipboard()->setMimeData(data);
}

void MessageHandOver::chooseFile(const OutboxKey &key, const MailMessage &message)
{
    auto *dialog = new QFileDialog(windowAtWork(m_window), tr("Save the Message"), folderForMail(),
                                   tr("Mail messages (*.eml)"));
    dialog->setObjectName(u"saveMessageDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"eml"_s);
    dialog->selectFile(fileNameFor(message));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, key, message](const QString &file) { saveTo(key, message, file); });
    dialog->open();
}

void MessageHandOver::saveTo(const OutboxKey &key, const MailMessage &message, const QString &file)
{
    const Result<QByteArray> bytes = writeMail(message, MailForm::HandOver);
    if (!bytes) {
        Q_EMIT failed(bytes.error());
        return;
    }
    if (const auto written = writeFileSafely(file, *bytes); !written) {
        Q_EMIT failed(written.error());
        return;
    }
    //: %1 is a file's name
    record(key, HandOver::SavedFile, tr("Saved as %1.").arg(QFileInfo(file).fileName()));
}

void MessageHandOver::openCard(const OutboxKey &key, const MailMessage &message,
                               const CardAddresses &addresses)
{
    auto *dialog = new CardDialog(message.body, addresses, windowAtWork(m_window));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CardDialog::failed, this, &MessageHandOver::failed);
    connect(dialog, &CardDialog::printed, this, [this, key](const QString &file) {
        record(key, HandOver::Printed,
               file.isEmpty() ? tr("Printed. Afterword asks later whether you posted it.")
                              //: %1 is a file's name
                              : tr("Saved as %1 to be printed.").arg(QFileInfo(file).fileName()));
    });
    dialog->open();
}

} // namespace afterword

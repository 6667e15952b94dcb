// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From bytes to the dialog.
#include "incomingmail.h"

#include "mailreader.h"
#include "mailtargetdialog.h"
#include "safefile.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QMimeData>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace afterword {

IncomingMail::IncomingMail(TrackerStore &store, const Clock &clock, CommandRunner &runner, QWidget *window)
    : QObject(window)
    , m_store(store)
    , m_clock(clock)
    , m_window(window)
    , m_facts(new FactDialogs(store, clock, runner, window))
{
    connect(m_facts, &FactDialogs::failed, this, &IncomingMail::failed);
}

bool IncomingMail::isMail(const QString &file)
{
    if (file.endsWith(".eml"_L1, Qt::CaseInsensitive))
        return true;
    QFile opened(file);
    constexpr qint64 enough = 4096;
    return opened.open(QIODevice::ReadOnly) && looksLikeMail(opened.read(enough));
}

void IncomingMail::logFile(const QString &file)
{
    const Result<QByteArray> bytes = readFileWhole(file, LargestMail);
    if (!bytes) {
        Q_EMIT failed(bytes.error());
        return;
    }
    if (const Result<ReceivedMail> mail = readReply(*bytes, file))
        log(*mail);
    else
        Q_EMIT failed(mail.error());
}

void IncomingMail::chooseFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    auto *dialog =
        new QFileDialog(m_window, tr("Log a Mail"), folder, tr("Mail messages (*.eml);;All files (*)"));
    dialog->setObjectName(u"chooseMailDialog"_s);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &IncomingMail::logFile);
    dialog->open();
}

void IncomingMail::paste(const ApplicationId &shown)
{
    const QMimeData *data = QApplication::clipboard()->mimeData();
    const QList<QUrl> urls = data ? data->urls() : QList<QUrl>();
    if (urls.size() == 1 && urls.front().isLocalFile()) {
        logFile(urls.front().toLocalFile());
        return;
    }
    const QString text = data ? data->text() : QString();
    if (text.trimmed().isEmpty()) {
        Q_EMIT told(tr("There is no text on the clipboard. Copy the mail first."));
        return;
    }
    const QByteArray bytes = text.trimmed().toUtf8();
    if (looksLikeMail(bytes)) {
        if (const Result<ReceivedMail> mail = readReply(bytes)) {
            log(*mail);
            return;
        }
    }
    logText(shown, text);
}

// Without a header nobody knows whose it is.
void IncomingMail::logText(const ApplicationId &shown, const QString &text)
{
    if (shown.isEmpty()) {
        Q_EMIT told(tr("Choose the application first to which that text belongs."));
        return;
    }
    const auto application = m_facts->read(shown);
    if (!application)
        return;
    Correspondence entry;
    entry.direction = Direction::In;
    entry.at = m_clock.now();
    entry.channel = Channel::Email;
    entry.body = text.trimmed();
    for (const Correspondence &earlier : application->correspondence) {
        if (earlier.direction == Direction::Out)
            entry.people = earlier.people;
    }
    m_facts->logMessage(*application, entry);
}

namespace {

/// The address that could not be reached, one that is known rather than another; empty: it is no bounce.
QString bouncedAddress(const ReceivedMail &received, const std::vector<Person> &people,
                       const SpokenOn &spoken)
{
    if (received.origin == MailOrigin::Bounce) {
        for (const QString &address : received.failedAddresses) {
            if (std::ranges::any_of(people, [&](const Person &person) {
                    return person.email.compare(address, Qt::CaseInsensitive) == 0;
                }))
                return address;
        }
        if (!received.failedAddresses.isEmpty())
            return received.failedAddresses.front();
    }
    // Some servers tell the address in their words alone; what a person writes is never a bounce.
    if (received.origin != MailOrigin::Bounce && received.origin != MailOrigin::Program)
        return {};
    const MailMessage &mail = received.mail;
    const auto said = composing::proposeMeaning({mail.from.address, mail.subject, mail.body}, spoken);
    return said.meaning == Meaning::Bounce ? said.address : QString();
}

} // namespace

// Those that hold its thread or an address of it, and those whose people have one or belong to the same
// organisation.
Result<std::vector<Application>> IncomingMail::applicationsFor(const MailMessage &mail,
                                                               const QString &bounced,
                                                               const std::vector<Person> &people) const
{
    QStringList addresses{mail.from.address, bounced};
    for (const auto *boxes : {&mail.to, &mail.cc}) {
        for (const Mailbox &box : *boxes)
            addresses.append(box.address);
    }
    addresses.removeAll(QString());
    const QStringList messages = mail.references + QStringList{mail.inReplyTo, mail.messageId};
    const auto holding = m_store.applicationsWithMail(messages, addresses);
    if (!holding)
        return std::unexpected(holding.error());
    QSet<ApplicationId> wanted(holding->cbegin(), holding->cend());
    QSet<QString> organisations;
    for (const QString &address : std::as_const(addresses))
        organisations.insert(organisationOf(address));
    organisations.remove(QString());
    for (const Person &person : people) {
        if (person.email.isEmpty() || (!addresses.contains(person.email, Qt::CaseInsensitive) &&
                                       !organisations.contains(organisationOf(person.email))))
            continue;
        const auto ids = m_store.applicationsNaming(person.id);
        if (!ids)
            return std::unexpected(ids.error());
        wanted.unite(QSet<ApplicationId>(ids->cbegin(), ids->cend()));
    }
    std::vector<Application> applications;
    for (const ApplicationId &id : std::as_const(wanted)) {
        auto application = m_store.application(id);
        if (!application)
            return std::unexpected(application.error());
        applications.push_back(std::move(*application));
    }
    std::ranges::sort(applications, {}, &Application::id);
    return applications;
}

void IncomingMail::log(const ReceivedMail &received)
{
    const auto people = m_store.people();
    const auto profile = m_store.profile();
    if (!people || !profile) {
        Q_EMIT failed(people ? profile.error() : people.error());
        return;
    }
    MailMessage mail = received.mail;
    // Of a bounce, the mail that came back stands in what it brings along only; the nearest comes last.
    for (const QString &id : std::views::reverse(received.answers)) {
        if (id != mail.inReplyTo) {
            mail.references.removeAll(id);
            mail.references.append(id);
        }
    }
    const QString bounced =
        bouncedAddress(received, *people, {.day = profileZone(m_store).dateAt(m_clock.now())});
    const auto applications = applicationsFor(mail, bounced, *people);
    if (!applications) {
        Q_EMIT failed(applications.error());
        return;
    }
    const MailMatch match = matchMail(mail, bounced, *profile, *people, *applications);
    if (match.known)
        tellKnown(*match.known);
    else if (match.isThread || match.applications.size() == 1)
        open(match.applications.front(), mail, match, bounced);
    else
        ask(mail, match, bounced);
}

void IncomingMail::tellKnown(const MailMatch::Known &known)
{
    const auto application = m_store.application(known.application);
    if (!application) {
        Q_EMIT failed(application.error());
        return;
    }
    const auto entry = std::ranges::find(application->correspondence, known.entry, &Correspondence::id);
    const DateText dates(profileZone(m_store), m_clock.now());
    //: %1 is a company, %2 a moment: "today 10:20"
    Q_EMIT told(tr("This mail is logged already: %1, %2. Nothing was changed.")
                    .arg(application->company,
                         entry == application->correspondence.end() ? QString() : dates.moment(entry->at)));
}

void IncomingMail::ask(const MailMessage &mail, const MailMatch &match, const QString &bounced)
{
    const auto tracker = m_store.trackerOutlines();
    if (!tracker) {
        Q_EMIT failed(tracker.error());
        return;
    }
    if (tracker->applications.empty()) {
        Q_EMIT told(tr("There is no application yet to which this mail could belong."));
        return;
    }
    auto *dialog = new MailTargetDialog(mail, match.applications, tracker->applications, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, mail, match, bounced] { open(dialog->chosen(), mail, match, bounced); });
    dialog->open();
}

void IncomingMail::open(const ApplicationId &id, const MailMessage &mail, const MailMatch &match,
                        const QString &bounced)
{
    const auto application = m_facts->read(id);
    if (!application)
        return;
    const Correspondence entry = entryOf(mail, match, bounced, m_clock.now());
    QString somebodyElse;
    const Mailbox other = match.direction == Direction::In ? mail.from
                          : mail.to.empty()                ? Mailbox()
                                                           : mail.to.front();
    if (match.people.empty() && bounced.isEmpty() && !other.address.isEmpty())
        somebodyElse = other.name.isEmpty()
                           ? other.address.section(u'@', 0, 0) + " <"_L1 + other.address + u'>'
                           : other.name + " <"_L1 + other.address + u'>';
    m_facts->logMail(*application, entry, mail.from.address, somebodyElse);
}

} // namespace afterword

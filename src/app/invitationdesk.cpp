// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From bytes to one command.
#include "invitationdesk.h"

#include "calendarpart.h"
#include "datetext.h"
#include "homezone.h"
#include "invitation.h"
#include "invitationdialog.h"
#include "invitationids.h"
#include "invitationimport.h"
#include "invitationtext.h"
#include "mailaccounts.h"
#include "mailreader.h"
#include "safefile.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QMimeData>
#include <QSettings>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

/// Where the invitation comes from: a file, or text.
struct InvitationDesk::Source
{
    QString file;
    QByteArray text; ///< where there is no file
};

/// One file from its reading to its command.
struct InvitationDesk::Batch
{
    bool isPlainMail = false;
    QString file;
    Tracker tracker; ///< with what was agreed to so far
    std::vector<Invitation> invitations;
    QStringList ownAddresses;
    InvitationMemory memory;
    std::vector<InvitationProposal> agreed;
    size_t next = 0;
    QPointer<InvitationDialog> dialog;
};

namespace {

/// Nobody looks through more of them one by one.
constexpr size_t MostEvents = 20;

QStringList accountAddresses()
{
    QSettings settings(MailAccounts::settingsFile(), QSettings::IniFormat);
    QStringList addresses;
    for (const MailAccount &account : MailAccounts(settings).all())
        addresses.append(account.sender.address);
    return addresses;
}

/// The calendar in a mail or in what is none; empty: the mail carries none. A mail to one person alone says
/// who that person is.
Result<QByteArray> calendarIn(const QByteArray &bytes, const QString &file, QStringList &ownAddresses)
{
    if (!looksLikeMail(bytes))
        return bytes;
    auto part = readCalendarPart(bytes, file);
    if (!part)
        return std::unexpected(part.error());
    if (part->recipients.size() == 1)
        ownAddresses += part->recipients;
    // A mail may have an invitation in its plain text.
    if (part->text.isEmpty() && hasCalendar(bytes))
        return bytes;
    return std::move(part->text);
}

} // namespace

InvitationDesk::InvitationDesk(const InvitationDeskParts &parts)
    : QObject(parts.window)
    , m_parts(parts)
{}

bool InvitationDesk::mayHold(const QString &file)
{
    if (file.endsWith(".eml"_L1, Qt::CaseInsensitive) || formatOfFile(file) == FileFormat::Invitation)
        return true;
    QFile opened(file);
    constexpr qint64 enough = 4096;
    return opened.open(QIODevice::ReadOnly) && looksLikeMail(opened.read(enough));
}

void InvitationDesk::openFile(const QString &file)
{
    read({file, {}});
}

void InvitationDesk::openText(const QByteArray &text)
{
    read({{}, text});
}

void InvitationDesk::chooseFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    auto *dialog = new QFileDialog(m_parts.window, tr("Import an Invitation"), folder,
                                   tr("Invitations (*.ics *.eml);;All files (*)"));
    dialog->setObjectName(u"chooseInvitationDialog"_s);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &InvitationDesk::openFile);
    dialog->open();
}

void InvitationDesk::paste()
{
    const QMimeData *data = QApplication::clipboard()->mimeData();
    const QList<QUrl> urls = data ? data->urls() : QList<QUrl>();
    if (urls.size() == 1 && urls.front().isLocalFile() && mayHold(urls.front().toLocalFile())) {
        openFile(urls.front().toLocalFile());
        return;
    }
    const QByteArray calendar = data ? data->data(u"text/calendar"_s) : QByteArray();
    const QByteArray text = data && data->hasText() ? data->text().trimmed().toUtf8() : QByteArray();
    if (!calendar.isEmpty())
        openText(calendar);
    else if (looksLikeMail(text) || hasCalendar(text))
        openText(text);
    else
        Q_EMIT told(tr("There is no invitation on the clipboard. Copy the calendar file or its text first."));
}

void InvitationDesk::read(const Source &source)
{
    const auto work = [source, trackerFile = m_parts.store.file(), &planner = m_parts.planner,
                       &clock = m_parts.clock]() -> Result<std::shared_ptr<Batch>> {
        auto batch = std::make_shared<Batch>();
        batch->file = source.file;
        const auto bytes =
            source.file.isEmpty() ? Result<QByteArray>(source.text) : readFileWhole(source.file, LargestMail);
        if (!bytes)
            return std::unexpected(bytes.error());
        batch->ownAddresses = accountAddresses();
        const auto calendar = calendarIn(*bytes, source.file, batch->ownAddresses);
        if (!calendar)
            return std::unexpected(calendar.error());
        if (calendar->isEmpty() && looksLikeMail(*bytes)) {
            batch->isPlainMail = true;
            return batch;
        }
        const auto store = SqlTrackerStore::open(trackerFile, planner, clock);
        if (!store)
            return std::unexpected(store.error());
        auto tracker = (*store)->tracker();
        if (!tracker)
            return std::unexpected(tracker.error());
        auto invitations = readInvitations(*calendar, source.file, homeZone(tracker->profile.timeZone));
        if (!invitations)
            return std::unexpected(invitations.error());
        if (invitations->size() > MostEvents)
            return fail(ErrorCode::BadInput,
                        tr("This is a calendar with %n event(s); choose a single invitation.", nullptr,
                           static_cast<int>(invitations->size())),
                        source.file);
        QStringList uids;
        for (const Invitation &invitation : *invitations)
            uids.append(invitation.uid);
        auto memory = (*store)->takenInvitations(uids);
        if (!memory)
            return std::unexpected(memory.error());
        batch->tracker = std::move(*tracker);
        batch->invitations = std::move(*invitations);
        batch->memory = std::move(*memory);
        return batch;
    };
    m_parts.work.run<Result<std::shared_ptr<Batch>>>(
        work, this, [this, source](const Result<std::shared_ptr<Batch>> &batch) {
            if (batch && (*batch)->isPlainMail) {
                Q_EMIT isPlainMail(source.file);
            } else if (batch) {
                begin(*batch);
            } else {
                auto *dialog = new InvitationDialog(profileZone(m_parts.store), m_parts.window);
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                connect(dialog, &InvitationDialog::skipped, dialog, &QDialog::reject);
                dialog->showError(batch.error());
                dialog->open();
            }
        });
}

void InvitationDesk::begin(const std::shared_ptr<Batch> &batch)
{
    auto *dialog = new InvitationDialog(homeZone(batch->tracker.profile.timeZone), m_parts.window);
    batch->dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &InvitationDialog::confirmed, this, [this, batch] { take(batch); });
    connect(dialog, &InvitationDialog::skipped, this, [this, batch] {
        ++batch->next;
        showNext(batch);
    });
    showNext(batch);
    if (batch->dialog)
        dialog->open();
}

void InvitationDesk::showNext(const std::shared_ptr<Batch> &batch)
{
    if (batch->next == batch->invitations.size()) {
        finish(batch);
        return;
    }
    const Invitation &invitation = batch->invitations[batch->next];
    const InvitationProposal proposal =
        understandInvitation(batch->tracker, invitation, batch->ownAddresses, batch->memory);
    batch->dialog->showInvitation(batch->tracker, invitation, proposal, static_cast<int>(batch->next) + 1,
                                  static_cast<int>(batch->invitations.size()));
}

void InvitationDesk::take(const std::shared_ptr<Batch> &batch)
{
    const InvitationProposal proposal = batch->dialog->proposal();
    auto tracker = withProposal(std::move(batch->tracker), proposal);
    if (!tracker) {
        batch->dialog->showError(tracker.error());
        return;
    }
    batch->tracker = std::move(*tracker);
    batch->agreed.push_back(proposal);
    batch->memory.insert(proposal.uid, takenBy(proposal));
    ++batch->next;
    showNext(batch);
}

/// What the proposals are about as it is now: time has passed since they were made.
Result<Tracker> InvitationDesk::presentOf(const std::vector<InvitationProposal> &proposals) const
{
    Tracker tracker;
    const auto takePerson = [&](const PersonId &id) {
        if (id.isEmpty() || tracker.find(id))
            return;
        if (auto person = m_parts.store.person(id))
            tracker.people.push_back(std::move(*person));
    };
    for (const InvitationProposal &proposal : proposals) {
        for (const InvitedGuess &guess : proposal.people) {
            takePerson(guess.known);
            takePerson(invitedPersonId(guess.invited.email));
        }
        const ApplicationId id =
            proposal.application.isEmpty() ? invitedApplicationId(proposal.uid) : proposal.application;
        if (tracker.find(id))
            continue;
        auto application = m_parts.store.application(id);
        if (application)
            tracker.applications.push_back(std::move(*application));
        else if (application.error().code != ErrorCode::NotFound)
            return std::unexpected(application.error());
    }
    return tracker;
}

Result<Command> InvitationDesk::commandFor(const std::vector<InvitationProposal> &proposals) const
{
    const auto present = presentOf(proposals);
    if (!present)
        return std::unexpected(present.error());
    Tracker after = *present;
    for (const InvitationProposal &proposal : proposals) {
        auto changed = withProposal(std::move(after), proposal);
        if (!changed)
            return std::unexpected(changed.error());
        after = std::move(*changed);
    }
    const InvitationProposal &first = proposals.front();
    const Application *application =
        after.find(first.application.isEmpty() ? invitedApplicationId(first.uid) : first.application);
    const QString company = application ? application->company : first.company;
    using What = InvitationProposal::What;
    Command command;
    command.label = proposals.size() > 1
                        //: Stands after "Undo" and "Redo"
                        ? tr("recording %n interview(s)", nullptr, static_cast<int>(proposals.size()))
                        : first.what == What::Cancel
                              //: Stands after "Undo" and "Redo"; %1 is a company
                              ? tr("cancelling the interview at %1").arg(company)
                              : first.what == What::Move
                                    //: Stands after "Undo" and "Redo"; %1 is a company
                                    ? tr("moving the interview at %1").arg(company)
                                    //: Stands after "Undo" and "Redo"; %1 is a company
                                    : tr("recording the interview at %1").arg(company);
    Tracker records = changedRecords(*present, after);
    for (Person &person : records.people)
        command.changes.emplace_back(SavePerson{std::move(person)});
    for (Application &changed : records.applications)
        command.changes.emplace_back(SaveApplication{std::move(changed)});
    return command;
}

void InvitationDesk::finish(const std::shared_ptr<Batch> &batch)
{
    const QPointer<InvitationDialog> dialog = batch->dialog;
    if (batch->agreed.empty()) {
        dialog->reject();
        return;
    }
    const auto command = commandFor(batch->agreed);
    if (!command) {
        dialog->showError(command.error());
        return;
    }
    dialog->accept();
    if (!m_parts.runner.run(*command))
        return;
    std::vector<TakenInvitation> taken;
    for (const InvitationProposal &proposal : batch->agreed)
        taken.push_back(takenBy(proposal));
    if (const auto remembered = m_parts.store.rememberInvitations(taken); !remembered)
        Q_EMIT failed(remembered.error());
    const InvitationProposal &first = batch->agreed.front();
    Q_EMIT recorded(first.application.isEmpty() ? invitedApplicationId(first.uid) : first.application);
}

} // namespace afterword

// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Requests of the pane, one by one.
#include "detailsdialogs.h"

#include "detailsentries.h"
#include "detailsforms.h"
#include "logmessagedialog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

DetailsDialogs::DetailsDialogs(DetailsPane &pane, const DetailsModel &model, TrackerStore &store,
                               const Clock &clock, CommandRunner &runner, FactDialogs &facts,
                               CommitmentDialogs &commitments, QWidget *window)
    : QObject(window)
    , m_pane(pane)
    , m_model(model)
    , m_store(store)
    , m_clock(clock)
    , m_runner(runner)
    , m_facts(facts)
    , m_commitments(commitments)
    , m_window(window)
{
    connect(&pane, &DetailsPane::fieldEdited, this, &DetailsDialogs::changeField);
    connect(&pane, &DetailsPane::dreamToggled, this, &DetailsDialogs::setDream);
    connect(&pane, &DetailsPane::entryOpenRequested, this, &DetailsDialogs::openEntry);
    connect(&pane, &DetailsPane::entryRemoveRequested, this, &DetailsDialogs::removeEntry);
    connect(&pane, &DetailsPane::personAddRequested, this, [this] { openPerson({}); });
    connect(&pane, &DetailsPane::personEditRequested, this, &DetailsDialogs::editPerson);
    connect(&pane, &DetailsPane::personRemoveRequested, this, &DetailsDialogs::removePerson);
    connect(&pane, &DetailsPane::attachRequested, this, &DetailsDialogs::attach);
    connect(&pane, &DetailsPane::dropped, this, &DetailsDialogs::attachDropped);
    connect(&pane, &DetailsPane::linkActivated, &m_links, &LinkOpener::open);
    connect(&m_links, &LinkOpener::told, this, &DetailsDialogs::told);
    connect(&pane, &DetailsPane::commitmentEditRequested, this,
            [this](const CommitmentId &id) { m_commitments.edit(shown(), id); });
    connect(&pane, &DetailsPane::commitmentDoneRequested, this,
            [this](const CommitmentId &id) { m_commitments.settle(shown(), id); });
    connect(&pane, &DetailsPane::interviewEditRequested, this,
            [this](const InterviewId &id) { m_facts.editInterview(shown(), id); });
    connect(&pane, &DetailsPane::prepareRequested, this,
            [this](const InterviewId &id) { m_facts.prepare(shown(), id); });
    connect(&pane, &DetailsPane::debriefRequested, this,
            [this](const InterviewId &id) { m_facts.debrief(shown(), id); });
}

void DetailsDialogs::changeField(const ApplicationId &id, DetailsField field, const QString &text)
{
    if (const auto application = m_facts.read(id)) {
        const QDate today = m_facts.zoneOf(*application).dateAt(m_clock.now());
        m_runner.run(afterword::changeField(*application, field, text, m_facts.people(), today));
    }
}

void DetailsDialogs::setDream(bool dream)
{
    if (const auto application = m_facts.read(shown()))
        m_runner.run(changeDream(*application, dream));
}

void DetailsDialogs::openEntry(TimelineKind kind, const QString &id)
{
    switch (kind) {
    case TimelineKind::Applied:
        m_pane.editField(DetailsField::AppliedOn);
        break;
    case TimelineKind::Closed:
        m_pane.editField(DetailsField::ClosedOn);
        break;
    case TimelineKind::Interview:
        m_facts.editInterview(shown(), InterviewId(id));
        break;
    case TimelineKind::Out:
    case TimelineKind::In:
        openMessage(CorrespondenceId(id));
        break;
    case TimelineKind::Commitment:
        m_commitments.edit(shown(), CommitmentId(id));
        break;
    case TimelineKind::Offer:
        openOffer(OfferId(id));
        break;
    case TimelineKind::Adjustment:
        break;
    }
}

void DetailsDialogs::openMessage(const CorrespondenceId &id)
{
    const auto application = m_facts.read(shown());
    if (!application)
        return;
    const auto entry = std::ranges::find(application->correspondence, id, &Correspondence::id);
    if (entry == application->correspondence.end())
        return;
    auto *dialog = new LogMessageDialog(*application, *entry, m_facts.people(), m_facts.zoneOf(*application),
                                        m_clock.now(), m_window);
    dialog->setSpoken(m_facts.spokenOn(*application, entry->at));
    dialog->setHome(profileZone(m_store));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, application = *application] {
        m_runner.run(correctMessage(application, dialog->entry(), dialog->added()));
    });
    dialog->open();
}

void DetailsDialogs::openOffer(const OfferId &id)
{
    const auto application = m_facts.read(shown());
    if (!application)
        return;
    const auto offer = std::ranges::find(application->offers, id, &Offer::id);
    if (offer == application->offers.end())
        return;
    auto *dialog = new OfferDialog(*application, *offer, m_facts.people(), m_facts.zoneOf(*application),
                                   profileZone(m_store), m_facts.spokenOn(*application, offer->at),
                                   m_clock.now(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, application = *application] {
        Command command = saveOffer(application, dialog->offer());
        for (const Person &person : dialog->added())
            command.changes.insert(command.changes.begin(), SavePerson{person});
        m_runner.run(command);
    });
    dialog->open();
}

void DetailsDialogs::removeEntry(TimelineKind kind, const QString &id)
{
    // No question first: undo brings it back, and says so.
    if (const auto application = m_facts.read(shown()))
        m_runner.run(afterword::removeEntry(*application, kind, id));
}

void DetailsDialogs::openPerson(const Person &person)
{
    const auto application = m_facts.read(shown());
    if (!application)
        return;
    auto *dialog = new PersonDialog(*application, person, m_facts.people(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, application = *application] {
        const Person saved = dialog->person();
        const std::optional<RoleIn> role = dialog->role();
        std::optional<Reference> reference;
        if (role && role->role == PartRole::Reference) {
            const Result<Tracker> tracker = m_store.tracker();
            if (tracker && std::ranges::find(tracker->references, saved.id, &Reference::person) ==
                               tracker->references.end())
                reference = Reference{saved.id, Consent::NotAsked, {}};
        }
        m_runner.run(savePersonIn(application, saved, role, reference));
    });
    dialog->open();
}

void DetailsDialogs::editPerson(const PersonId &id)
{
    const std::vector<Person> people = m_facts.people();
    const auto person = std::ranges::find(people, id, &Person::id);
    if (person != people.end())
        openPerson(*person);
}

void DetailsDialogs::removePerson(const PersonId &id)
{
    if (const auto application = m_facts.read(shown()))
        m_runner.run(removePersonFrom(*application, id, m_model.nameOf(id)));
}

void DetailsDialogs::attach()
{
    auto *dialog = new AttachLinkDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = shown()] {
        if (const auto application = m_facts.read(id))
            m_runner.run(attachLinks(*application, {dialog->line()}));
    });
    dialog->open();
}

void DetailsDialogs::attachDropped(const QList<QUrl> &urls)
{
    const auto application = m_facts.read(shown());
    if (!application)
        return;
    QStringList lines;
    for (const QUrl &url : urls) {
        const QUrl link =
            linkFromText(url.isLocalFile() ? url.toLocalFile() : url.toString(QUrl::FullyEncoded));
        if (link.isValid() && !link.isEmpty())
            lines.append(linkLine(link, {}));
    }
    if (lines.isEmpty())
        Q_EMIT told(tr("Only files of your own and web addresses can be attached."));
    else
        m_runner.run(attachLinks(*application, lines));
}

} // namespace afterword

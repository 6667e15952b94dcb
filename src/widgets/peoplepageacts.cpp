// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of people does when asked: merging, removing, naming as a reference.
#include "peoplepage.h"

#include "icons.h"
#include "mergedialog.h"
#include "personactions.h"
#include "personpane.h"

#include <QInputDialog>
#include <QListView>
#include <QMenu>
#include <QMetaMethod>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

constexpr int mostProposed = 100; ///< applications of a stage to name a reference with

} // namespace

// A message is about an application; where there is none, only the mail program can help.
void PeoplePage::write(const PersonId &to, const QUrl &link)
{
    const auto about = m_store.applicationsNaming(to);
    if (!about)
        Q_EMIT failed(about.error());
    else if (!about->empty() && isSignalConnected(QMetaMethod::fromSignal(&PeoplePage::messageRequested)))
        Q_EMIT messageRequested(to);
    else if (!link.isEmpty())
        Q_EMIT linkRequested(link);
    else
        Q_EMIT failed({ErrorCode::NotFound,
                       tr("Name this person in an application first; every message is about one."),
                       {}});
}

void PeoplePage::connectReference()
{
    connect(m_pane, &PersonPane::referenceSaveRequested, this, [this](const Reference &reference) {
        m_runner.run(saveReference(m_person.person(), reference));
    });
    connect(m_pane, &PersonPane::referenceDropRequested, this, [this] {
        bool ok = true;
        const auto applications = naming(currentPerson(), &ok);
        if (ok)
            m_runner.run(dropReference(m_person.person(), applications));
    });
    connect(m_pane, &PersonPane::referenceListRequested, this, &PeoplePage::chooseApplication);
    connect(m_pane, &PersonPane::referenceUnlistRequested, this, [this](const ApplicationId &id) {
        if (const auto from = application(id))
            m_runner.run(listReference(*from, m_person.person(), false));
    });
    connect(m_pane, &PersonPane::referenceToldRequested, this, [this](const ApplicationId &id) {
        if (const auto about = application(id))
            m_runner.run(tellReference(*about, m_person.person(), m_clock.now()));
    });
}

std::optional<Application> PeoplePage::application(const ApplicationId &id)
{
    auto read = m_store.application(id);
    if (!read) {
        Q_EMIT failed(read.error());
        return std::nullopt;
    }
    return std::move(*read);
}

std::vector<Application> PeoplePage::naming(const PersonId &id, bool *ok)
{
    std::vector<Application> applications;
    const auto ids = m_store.applicationsNaming(id);
    if (!ids) {
        *ok = false;
        Q_EMIT failed(ids.error());
        return applications;
    }
    for (const ApplicationId &one : *ids) {
        auto read = application(one);
        if (!read) {
            *ok = false;
            return {};
        }
        applications.push_back(std::move(*read));
    }
    return applications;
}

void PeoplePage::compare(const PersonId &first, const PersonId &second)
{
    m_pane->commit();
    const auto entry = [this](const PersonId &id) -> std::optional<PersonEntry> {
        auto person = m_store.person(id);
        const auto references = m_store.references();
        if (!person || !references) {
            Q_EMIT failed(person ? references.error() : person.error());
            return std::nullopt;
        }
        PersonEntry entry{std::move(*person), {}};
        for (const Reference &reference : *references) {
            if (reference.person == id)
                entry.reference = reference;
        }
        return entry;
    };
    const auto one = entry(first);
    const auto other = entry(second);
    bool ok = true;
    const auto applications = naming(second, &ok);
    if (!one || !other || !ok)
        return;
    auto *dialog = new MergeDialog(*one, *other, applications, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MergeDialog::keptApart, this,
            [this, first, second] { m_people.keepApart(first, second); });
    connect(dialog, &QDialog::accepted, this, [this, dialog, first, second] {
        // Both as they are by now: a reminder or another program may have changed an application.
        bool isRead = true;
        const auto now = naming(second, &isRead);
        if (isRead && m_runner.run(dialog->merge().command(now)))
            showPerson(first);
    });
    dialog->open();
}

void PeoplePage::remove(const PersonId &id)
{
    if (id.isEmpty())
        return;
    const auto person = m_store.person(id);
    if (!person) {
        Q_EMIT failed(person.error());
        return;
    }
    const int row = m_people.indexOf(id).row();
    if (!m_runner.run(removePerson(*person)))
        return; // who names the person has been said
    if (const PersonId next = m_people.idAt(std::min(row, m_people.rowCount() - 1)); !next.isEmpty())
        showPerson(next);
}

std::vector<PersonId> PeoplePage::selected() const
{
    std::vector<PersonId> people;
    const QModelIndexList indexes = m_list->selectionModel()->selectedIndexes();
    for (const QModelIndex &index : indexes)
        people.push_back(m_people.idAt(index.row()));
    return people;
}

void PeoplePage::openMenu(const QPoint &at)
{
    const auto people = selected();
    if (people.empty())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"peopleMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (people.size() == 2) {
        const bool currentIsFirst = people.front() == currentPerson();
        const PersonId first = currentIsFirst ? people.front() : people.back();
        const PersonId second = currentIsFirst ? people.back() : people.front();
        menu->addAction(tr("&Compare and Merge…"), this, [this, first, second] { compare(first, second); });
        menu->addSeparator();
    }
    QAction *writing = menu->addAction(lineIcon(u"write"_s), tr("New &Message…"), this,
                                       [this, id = people.front()] { write(id, {}); });
    writing->setEnabled(people.size() == 1);
    menu->addAction(lineIcon(u"add"_s), tr("&New Person"), this, &PeoplePage::newPerson);
    QAction *removing = menu->addAction(lineIcon(u"delete"_s), tr("Re&move Person"), this,
                                        [this, id = people.front()] { remove(id); });
    removing->setEnabled(people.size() == 1);
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

void PeoplePage::chooseApplication(const QRect &anchor)
{
    QStringList names;
    std::vector<ApplicationId> ids;
    for (const Stage stage : {Stage::Interviewing, Stage::AwaitingDecision, Stage::FollowingUp,
                              Stage::Applied, Stage::Offer, Stage::Saved}) {
        const auto cards = m_store.boardCards(stage, 0, mostProposed);
        if (!cards) {
            Q_EMIT failed(cards.error());
            return;
        }
        for (const BoardCard &card : *cards) {
            const auto isUsed = [&](const ReferenceUse &use) { return use.application == card.id; };
            if (std::ranges::any_of(m_person.referenceUses(), isUsed))
                continue;
            //: %1 is a company, %2 a job
            QString name = tr("%1, %2").arg(card.company, card.role);
            while (names.contains(name))
                name += u" "_s; // the same job twice: each is still to be chosen
            names.append(name);
            ids.push_back(card.id);
        }
    }
    if (names.isEmpty()) {
        Q_EMIT failed(
            {ErrorCode::NotFound, tr("No open application is left to name this reference with."), {}});
        return;
    }
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"listReferenceDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QInputDialog::UseListViewForComboBoxItems);
    dialog->setWindowTitle(tr("Name as a Reference"));
    //: %1 is the name of a reference
    dialog->setLabelText(tr("Which application is to name %1?").arg(m_person.person().name));
    dialog->setComboBoxItems(names);
    dialog->setTextValue(names.front());
    dialog->setOkButtonText(tr("Name There"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, names, ids](const QString &name) {
        const qsizetype chosen = names.indexOf(name);
        if (chosen < 0)
            return;
        if (const auto there = application(ids[static_cast<size_t>(chosen)]))
            m_runner.run(listReference(*there, m_person.person(), true));
    });
    dialog->open();
    dialog->move(anchor.bottomLeft());
}

} // namespace afterword

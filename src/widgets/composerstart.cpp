// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A message that no step asks for.
#include "composerpages.h"
#include "newmessagedialog.h"

#include <algorithm>

namespace afterword {

void ComposerPages::startTo(const PersonId &person)
{
    const auto to = m_around.store.person(person);
    const auto ids = m_around.store.applicationsNaming(person);
    if (!to || !ids) {
        Q_EMIT failed(to ? ids.error() : to.error());
        return;
    }
    std::vector<Application> applications;
    for (const ApplicationId &id : *ids) {
        auto application = m_around.store.application(id);
        if (!application) {
            Q_EMIT failed(application.error());
            return;
        }
        applications.push_back(std::move(*application));
    }
    start({*to}, std::move(applications));
}

void ComposerPages::startAbout(const ApplicationId &application)
{
    if (application.isEmpty()) {
        Q_EMIT failed({ErrorCode::NotFound, tr("Choose an application or a person first."), {}});
        return;
    }
    auto about = m_around.store.application(application);
    const auto ids = m_around.store.peopleNamedIn({application});
    if (!about || !ids) {
        Q_EMIT failed(about ? ids.error() : about.error());
        return;
    }
    std::vector<Person> people;
    for (const PersonId &id : *ids) {
        if (auto person = m_around.store.person(id))
            people.push_back(std::move(*person));
    }
    if (people.empty()) {
        Q_EMIT failed({ErrorCode::NotFound,
                       //: %1 is a company
                       tr("Nobody is named in the application to %1 yet; add whom to write to first.")
                           .arg(about->company),
                       {}});
        return;
    }
    start(std::move(people), {std::move(*about)});
}

// Open applications first; whoever is responsible for hiring first.
void ComposerPages::start(std::vector<Person> people, std::vector<Application> applications)
{
    if (applications.empty()) {
        Q_EMIT failed({ErrorCode::NotFound,
                       tr("Name this person in an application first; every message is about one."),
                       {}});
        return;
    }
    std::ranges::stable_sort(applications, {},
                             [](const Application &application) { return application.outcome.has_value(); });
    const Application &about = applications.front();
    std::ranges::stable_sort(people, {}, [&](const Person &person) {
        return person.id == about.designatedContact ? 0
               : person.id == about.hiringManager   ? 1
               : person.id == about.coordinator     ? 2
                                                    : 3;
    });
    auto *dialog = new NewMessageDialog(people, applications, qobject_cast<QWidget *>(parent()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { compose(dialog->subject()); });
    dialog->open();
}

} // namespace afterword

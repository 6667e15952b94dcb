// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// PersonModel: one person as the page tells it: what passed, what is owed either way, where as a reference.
#pragma once

#include "clock.h"
#include "persontimeline.h"
#include "steptext.h"
#include "trackerstore.h"

#include <QTimer>

namespace afterword {

/// Something that one of the two has promised or asked, with where.
struct PersonDebt
{
    ApplicationId application;
    QString title; ///< "A decision by Fri 11 Dec"
    QString where; ///< "Acme, Data Analyst"
    Tone tone = Tone::Later;
};

/// Where somebody stands as a reference for one application.
struct ReferenceUse
{
    ApplicationId application;
    QString where; ///< "Acme, Data Analyst"
    bool isRequested = false;
    bool isClosed = false;
    std::optional<Instant> toldAt; ///< when the heads-up went out
    QString text;                  ///< "told yesterday", "not told yet"
};

/// Reads the person when shown and again whenever the store says that something of it changed. The
/// applications are read in turns of the event loop where there are many.
class PersonModel final : public QObject
{
    Q_OBJECT

public:
    static constexpr size_t slice = 24; ///< applications read in one turn

    /// Both must outlive it.
    PersonModel(TrackerStore &store, const Clock &clock, QObject *parent = nullptr);

    void show(const PersonId &id);
    void clear();
    /// Reads again, for a new moment.
    void refresh();

    bool isEmpty() const { return m_person.id.isEmpty(); }
    const Person &person() const { return m_person; }
    const std::optional<Reference> &reference() const { return m_reference; }
    PersonRoles roles() const { return m_roles; }
    /// Whether all applications that name the person have been read.
    bool isComplete() const { return m_pending.empty(); }
    /// How many applications name the person.
    int applicationCount() const { return static_cast<int>(m_naming.size()); }
    PersonTimelineModel *timeline() { return &m_timeline; }
    /// Steps that go to this person alone, what is open first.
    const std::vector<AgendaRow> &steps() const { return m_steps; }
    /// What they asked for and no step stands for.
    const std::vector<PersonDebt> &requests() const { return m_requests; }
    /// What they promised.
    const std::vector<PersonDebt> &promises() const { return m_promises; }
    const std::vector<ReferenceUse> &referenceUses() const { return m_uses; }
    const DateText &dates() const { return m_dates; }
    /// "It is 14:30 there, 6 hours behind you."; empty: no zone is known.
    QString theirTime() const;
    /// "until today 17:00", or empty.
    QString whenText(const Step &step) const;
    Tone toneOf(const Step &step) const;

Q_SIGNALS:
    /// What is shown is another, or has changed.
    void changed();
    /// The person has gone.
    void gone();
    /// Reading failed; what was shown stays.
    void failed(const afterword::Error &error);

private:
    void follow(const ChangeSet &changes);
    bool read(const PersonId &id);
    bool readSlice();
    void add(const Application &application);
    void addDebts(const Application &application, const QString &where);

    TrackerStore &m_store;
    const Clock &m_clock;
    Person m_person;
    std::optional<Reference> m_reference;
    PersonRoles m_roles;
    std::vector<ApplicationId> m_naming;
    std::vector<ApplicationId> m_pending; ///< of them, still to be read; from the back
    std::vector<AgendaRow> m_steps;
    std::vector<PersonDebt> m_requests;
    std::vector<PersonDebt> m_promises;
    std::vector<ReferenceUse> m_uses;
    PersonTimelineModel m_timeline;
    DateText m_dates;
    QTimer m_reading;
};

} // namespace afterword

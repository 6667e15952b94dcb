// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// DetailsModel: one application as the Details pane tells it; follows the store.
#pragma once

#include "clock.h"
#include "detailsfields.h"
#include "detailslinks.h"
#include "detailswords.h"
#include "steptext.h"
#include "timelinemodel.h"
#include "trackerstore.h"

#include <QHash>

namespace afterword {

/// A round with its interviewers, in words.
struct DetailsRound
{
    InterviewId interview;
    QString title;  ///< "Round 2 · Video call"
    QString when;   ///< their time, and the person's own where it differs
    QString people; ///< names, or empty
    QString place;
    bool isAhead = false; ///< planned, and not over
    bool held = false;
    bool debriefed = false;
    bool isMissed = false; ///< did not take place, and somebody can be asked for another time

    bool operator==(const DetailsRound &) const = default;
};

/// Somebody of this application.
struct DetailsPerson
{
    PersonId person;
    QString name;
    QString role;             ///< "Hiring manager, interviewer"
    QString contact;          ///< address and number, or what is missing
    bool isThanksDue = false; ///< as a reference

    bool operator==(const DetailsPerson &) const = default;
};

/// Something that they said will happen, or asked for.
struct DetailsCommitment
{
    CommitmentId commitment;
    QString title;  ///< "Ann Ito promised a decision by Fri 11 Dec"
    QString detail; ///< the words, when it was said, when it was done
    bool isDone = false;

    bool operator==(const DetailsCommitment &) const = default;
};

/// Reads the application when shown and again whenever the store says that it changed. Times are shown in the
/// application's zone, else the profile's, else the machine's.
class DetailsModel final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    DetailsModel(TrackerStore &store, const Clock &clock, QObject *parent = nullptr);

    void show(const ApplicationId &id);
    void clear();
    /// Reads again, for a new moment.
    void refresh();

    bool isEmpty() const { return m_application.id.isEmpty(); }
    const Application &application() const { return m_application; }
    const ApplicationAdvice &advice() const { return m_advice; }
    /// Employer-facing and open ones before the others; earliest due first.
    const std::vector<AgendaRow> &steps() const { return m_steps; }
    /// The step to do first; nullptr: none.
    const AgendaRow *nextStep() const;
    const std::vector<DetailsRound> &rounds() const { return m_rounds; }
    const std::vector<DetailsPerson> &people() const { return m_people; }
    /// What is still open first, then the newest.
    const std::vector<DetailsCommitment> &commitments() const { return m_commitments; }
    /// Found in advert, notes and messages.
    const std::vector<DetailsLink> &links() const { return m_links; }
    const std::vector<Person> &everybody() const { return m_everybody; }
    /// A fact as it is read.
    QString reading(DetailsField field) const;
    /// Empty: nobody of that id is known.
    QString nameOf(const PersonId &person) const;
    TimelineModel *timeline() { return &m_timeline; }
    const DateText &dates() const { return m_dates; }

    /// "Awaiting decision · Berlin · applied Thu 12 Nov 2026".
    QString headline() const;
    /// "until today 17:00", "from …", or empty; by the person's own clock, as on Today and on the board.
    QString whenText(const Step &step) const;
    Tone toneOf(const Step &step) const;

Q_SIGNALS:
    /// What is shown is another, or has changed.
    void changed();
    /// Reading failed; what was shown stays.
    void failed(const afterword::Error &error);

private:
    void follow(const ChangeSet &changes);
    bool read(const ApplicationId &id);
    void buildRounds(const Zone &home);
    void buildPeople();
    void buildCommitments();

    TrackerStore &m_store;
    const Clock &m_clock;
    Application m_application;
    ApplicationAdvice m_advice;
    std::vector<AgendaRow> m_steps;
    std::vector<DetailsRound> m_rounds;
    std::vector<DetailsPerson> m_people;
    std::vector<DetailsCommitment> m_commitments;
    std::vector<DetailsLink> m_links;
    std::vector<Person> m_everybody; ///< read once; again when people changed
    bool m_everybodyIsRead = false;
    TimelineModel m_timeline;
    DateText m_dates;     ///< by the clocks of the place of the job
    DateText m_homeDates; ///< by the person's own
};

} // namespace afterword

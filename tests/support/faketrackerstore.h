// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// FakeTrackerStore: a board and an agenda in memory, for tests of what stands on a store; fails when told.
#pragma once

#include "trackerstore.h"

#include <optional>
#include <vector>

namespace afterword::test {

/// Holds the faces of cards and the rows of the agenda as they were put in: no rules, no facts. It knows
/// MoveCard, RemoveApplication, and AdjustStep (a skip takes the step away, a snooze moves its opening);
/// other changes only count as such.
class FakeTrackerStore final : public TrackerStore
{
public:
    using TrackerStore::TrackerStore;

    /// Last in its column.
    void add(const BoardCard &card);
    void add(const AgendaRow &row);
    /// Replaces the card with that id, where it stands, and tells it.
    void replace(const BoardCard &card);
    void remove(const ApplicationId &id);
    void setTimeZone(const QString &name);
    void setSummary(const ApplicationId &id, const QString &summary);
    /// Tells that everything is to be read anew.
    void tellEverything();
    /// Ids from top to bottom.
    QStringList column(Stage stage) const;
    /// The next command is refused with this error and changes nothing.
    void refuseNext(const Error &error) { m_refusal = error; }
    /// Whatever is searched for finds these.
    void setSearchHits(std::vector<SearchHit> hits) { m_hits = std::move(hits); }
    void failSearch(const Error &error) { m_hits = std::unexpected(error); }
    const std::vector<Command> &executed() const { return m_executed; }
    int reads() const { return m_reads; } ///< calls of boardCards()

    Result<std::vector<SearchHit>> search(const QString &, const SearchLimits & = {}) const override
    {
        return m_hits;
    }
    Result<Tracker> tracker() const override
    {
        Tracker tracker;
        tracker.profile = m_profile;
        return tracker;
    }
    Result<Application> application(const ApplicationId &id) const override;
    Result<ApplicationAdvice> advice(const ApplicationId &id) const override;
    Result<std::vector<Person>> people() const override { return std::vector<Person>(); }
    Result<Profile> profile() const override { return m_profile; }
    Result<std::vector<BoardCard>> boardCards(Stage stage, int offset, int limit) const override;
    Result<std::vector<BoardCard>> boardCardsAfter(Stage stage, const BoardPlace &place,
                                                   int limit) const override;
    Result<BoardCard> boardCard(const ApplicationId &id) const override;
    Result<StageCounts> stageCounts() const override;
    Result<std::vector<AgendaRow>> steps(const ApplicationId &id) const override;
    Result<std::vector<AgendaRow>> agenda(Instant opensBefore, int limit) const override;
    Result<ChangeSet> execute(const Command &command) override;
    Result<ChangeSet> undo() override;
    Result<ChangeSet> redo() override;
    QString undoLabel() const override;
    QString redoLabel() const override { return {}; }
    Result<ImportReport> import(const Tracker &, bool, const Progress &) override { return ImportReport(); }
    Result<void> replan(Instant) override { return {}; }
    Result<bool> catchUp() override { return false; }
    Result<std::optional<Instant>> planValidUntil() const override { return std::optional<Instant>(); }
    Result<std::vector<Reminder>> claimDue(Instant) override { return std::vector<Reminder>(); }
    Result<std::vector<Reminder>> shown() const override { return std::vector<Reminder>(); }
    Result<void> acknowledge(const StepId &, Instant) override { return {}; }
    Result<std::optional<Instant>> nextOpening(Instant after) const override;

private:
    struct State
    {
        std::vector<BoardCard> cards; ///< all columns, each in its order
        std::vector<AgendaRow> agenda;
    };

    /// Whether other cards have got another rank as well.
    bool apply(const MoveCard &move);
    bool rank(std::vector<BoardCard>::iterator card);
    void apply(const AdjustStep &adjust);

    Profile m_profile;
    Result<std::vector<SearchHit>> m_hits;
    State m_state;
    std::vector<std::pair<QString, State>> m_undo;
    std::vector<std::pair<ApplicationId, QString>> m_summaries;
    std::vector<Command> m_executed;
    std::optional<Error> m_refusal;
    mutable int m_reads = 0;
};

/// A card with these words, in order of writing.
BoardCard card(const QString &id, Stage stage, const QString &company = {}, const QString &role = {});

} // namespace afterword::test

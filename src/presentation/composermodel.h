// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ComposerModel: the messages of one composer, one for each recipient of a panel.
#pragma once

#include "composerdraft.h"

namespace afterword {

/// Follows the store: whatever is recorded meanwhile, guard, etiquette and facts know of it.
class ComposerModel final : public QObject
{
    Q_OBJECT

public:
    explicit ComposerModel(const ComposerParts &parts, QObject *parent = nullptr);

    /// The message, and beside it those of the same kind that are due to others of the same round; where
    /// there are messages already, that one alone. The error where that one cannot be begun.
    Result<void> open(const ComposerSubject &subject);
    /// Whether that message is one of these.
    bool holds(const ComposerSubject &subject) const { return indexOf(subject) >= 0; }
    int indexOf(const ComposerSubject &subject) const;

    /// Whether the message belongs to the same panel or group.
    bool isOfGroup(const ComposerSubject &subject) const;

    const std::vector<ComposerDraft *> &drafts() const { return m_drafts; }
    /// "Thank-you: Acme, Data Analyst".
    QString title() const;
    /// Keeps what is not kept yet. False: something could not be.
    bool save();
    /// The composer is left.
    void close();
    /// Reads the facts again, for a new moment.
    void refresh();

Q_SIGNALS:
    void failed(const afterword::Error &error);

private:
    Result<std::vector<ComposerSubject>> panelOf(const ComposerSubject &subject) const;
    /// What matters for messages about that application to those people.
    Result<std::shared_ptr<const Tracker>> readTracker(const ApplicationId &application,
                                                       const std::vector<ComposerSubject> &panel) const;
    /// What they could be mixed up with.
    void readNames();
    void takeNames(const Result<KnownNamesPtr> &names);
    void add(ComposerDraft *draft);
    void follow(const ChangeSet &changes);
    void tellPanel();

    ComposerParts m_parts;
    std::vector<ComposerDraft *> m_drafts;
    QString m_role;
    KnownNamesPtr m_names;         ///< nullptr: not read yet
    bool m_areNamesMissed = false; ///< the last reading of them failed
    QTimer m_namesAgain;
    QTimer m_refresh;
};

/// What is chosen by kind and person alone is the step that asks for it, and belongs to the panel of that
/// one; where a draft without either is kept, it is that.
ComposerSubject asStep(const ComposerSubject &subject, const TrackerStore &store, const Outbox &outbox);

/// The message that a step asks for; nullopt: it asks for none that is written.
std::optional<ComposerSubject> subjectOf(const Step &step);

} // namespace afterword

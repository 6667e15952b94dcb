// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SearchIndex: finding of applications, people, notes and everything that was said and sent, by its words.
#pragma once

#include "error.h"
#include "ids.h"
#include "instant.h"
#include "searchwords.h"

#include <optional>

namespace afterword {

/// One thing that was found, with the places that matched.
struct SearchHit
{
    /// What it is; in the order in which they are listed.
    enum class What {
        Application,      ///< by its company, role, place, tags or source
        Person,           ///< by name, title, company or addresses
        ApplicationNotes, ///< the person's own notes about an application
        PersonNotes,
        MessageSent,
        MessageReceived,
        Interview, ///< its place and what was noted after it
        Promise,   ///< what they said will happen, or asked for
        Offer
    };

    What what = What::Application;
    ApplicationId application; ///< empty with people
    PersonId person;           ///< empty but with people
    QString entry;   ///< id of the message, interview, commitment or offer within the application; else empty
    QString title;   ///< the company, or the person's name
    QString context; ///< the role, or the person's title and company
    QString text;    ///< one line of what matched beside these; may be empty
    std::vector<TextRange> titleMarks;
    std::vector<TextRange> contextMarks;
    std::vector<TextRange> textMarks;
    std::optional<Instant> at; ///< when it was said, sent or met

    bool operator==(const SearchHit &) const = default;
};

/// How many of each at most.
struct SearchLimits
{
    int applications = 6;
    int people = 5;
    int notes = 4;
    int history = 12; ///< messages, interviews, promises and offers
};

class SearchIndex
{
public:
    virtual ~SearchIndex() = default;

    /// What holds every word that was typed, the last of which may be a beginning as may all others.
    /// Applications and people come first, the best match of a name before the others; then notes, then
    /// what happened, newest first. A word of an application's company finds what belongs to it too, so that
    /// "acme salary" finds what Acme wrote about it. Nothing typed finds nothing. Answers while a person
    /// types: its time does not grow with what is stored.
    virtual Result<std::vector<SearchHit>> search(const QString &typed,
                                                  const SearchLimits &limits = {}) const = 0;

protected:
    SearchIndex() = default;
    Q_DISABLE_COPY_MOVE(SearchIndex)
};

} // namespace afterword

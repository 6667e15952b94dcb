// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SearchHits: from what a person typed to what is shown of each thing found.
#pragma once

#include "database.h"
#include "searchdocuments.h"
#include "searchindex.h"

namespace afterword {

/// One search; call it within a reading transaction.
class SearchHits
{
public:
    SearchHits(const Database &database, const QString &typed);

    Result<std::vector<SearchHit>> find(const SearchLimits &limits) const;

private:
    /// The words as the index is asked for them; nullopt: one is in nothing.
    Result<std::optional<QString>> expression() const;
    /// Only whole words.
    QString wholeExpression() const;
    /// What the index names on that shelf, highest ids first.
    Result<std::vector<std::pair<qint64, SearchHit>>> hits(const QString &expression, SearchShelf shelf,
                                                           int limit) const;
    /// The best matches of the title first.
    Result<void> addNamed(std::vector<SearchHit> &hits, const QString &expression, SearchShelf shelf,
                          int limit) const;
    Result<void> addNewest(std::vector<SearchHit> &hits, const QString &expression, SearchShelf shelf,
                           int limit) const;
    void mark(SearchHit &hit, const QString &text, bool onlyIfNeeded) const;
    int rankOf(const SearchHit &hit) const;

    const Database &m_database;
    TypedWords m_words;
    QString m_typed; ///< as words, in order
};

} // namespace afterword

// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SearchRepository: keeps the index of words in step with the facts, whatever changes them.
#pragma once

#include "rowchange.h"
#include "searchdocuments.h"

#include <QSet>

namespace afterword {

/// Words of what was removed stay among those that there are until everything is indexed anew; they find
/// nothing.
class SearchRepository
{
public:
    explicit SearchRepository(const Database &database)
        : m_database(database)
    {}

    /// Indexes what these rows hold now; call it once they are written, in the same transaction.
    Result<void> follow(const RowChanges &changes, const GoesOn &goesOn = {});
    /// Indexes everything where that was never done, or by words of another form. Opens a transaction.
    Result<void> build();
    /// Indexes everything anew. Call it within a transaction.
    Result<void> rebuild();
    /// How many records are not indexed as they should be; -1: the index itself is not that of its entries.
    Result<int> countWrong();

private:
    struct Entry
    {
        qint64 id;
        SearchDocument document;
        QString words;
    };

    Result<void> put(const SearchDocument &document);
    Result<void> putHistory(const ApplicationId &application);
    Result<void> add(const SearchDocument &document);
    /// Writes what waits.
    Result<void> writeEntries();
    Result<void> removeEntry(qint64 id, const QString &words);
    Result<void> learn(const QStringList &words);
    Result<qint64> freeId(SearchShelf shelf, qint64 order);
    Result<QString> companyOf(const ApplicationId &application);
    template <typename Sink>
    Result<void> eachDocument(Sink &&sink);

    const Database &m_database;
    QHash<QString, QString> m_companies; ///< by application, as far as they were asked for
    QHash<qint64, qint64> m_nextIds;     ///< by the lowest id of an order, likewise
    std::vector<Entry> m_waiting;        ///< to be written in the order of their ids
    QSet<QString> m_known;               ///< words that were stored already
};

} // namespace afterword

// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SearchDocument: a record of the facts as the search knows it, by its words.
#pragma once

#include "records.h"

namespace afterword {

/// Where what is found is listed; the shelf is the highest part of an entry's id.
enum class SearchShelf { History, Notes, People, Applications };

struct SearchDocument
{
    SearchShelf shelf = SearchShelf::History;
    QLatin1StringView what; ///< as the entries name it; a record has one document of a kind
    QString application;    ///< empty: of a person
    QString record;         ///< id of the person, message ...; empty: of the application itself
    qint64 order = 0;       ///< within the shelf, later is higher: a minute since 1970, or a position
    QStringList words;      ///< sorted; none: nothing of it can be found
};

/// Entries of a shelf have ids from first to last; `slot` tells apart those of one order.
namespace searchids {
inline constexpr int slotBits = 12;
inline constexpr int shelfBits = 50;
inline constexpr qint64 lastOrder = (qint64{1} << (shelfBits - slotBits)) - 1;

inline qint64 first(SearchShelf shelf)
{
    return static_cast<qint64>(shelf) << shelfBits;
}
inline qint64 last(SearchShelf shelf)
{
    return first(shelf) + (qint64{1} << shelfBits) - 1;
}
/// The lowest id of an order.
inline qint64 of(SearchShelf shelf, qint64 order)
{
    return first(shelf) + (order << slotBits);
}
} // namespace searchids

/// The kinds of documents, as entries name them.
namespace searchkinds {
inline constexpr QLatin1StringView application("application");
inline constexpr QLatin1StringView applicationNotes("application-notes");
inline constexpr QLatin1StringView person("person");
inline constexpr QLatin1StringView personNotes("person-notes");
inline constexpr QLatin1StringView message("message");
inline constexpr QLatin1StringView interview("interview");
inline constexpr QLatin1StringView promise("promise");
inline constexpr QLatin1StringView offer("offer");
} // namespace searchkinds

/// What was noted after an interview, as one text.
QString debriefText(const Debrief &debrief);

/// A document without words is one that must not be found any more.
std::vector<SearchDocument> documentsOf(const ApplicationRecord &record);
std::vector<SearchDocument> documentsOf(const PersonRecord &record);
/// These are found by the company's words too, where they have words of their own.
SearchDocument documentOf(const Held<Interview> &interview, const QString &company);
SearchDocument documentOf(const Held<Commitment> &commitment, const QString &company);
SearchDocument documentOf(const Held<Correspondence> &message, const QString &company);
SearchDocument documentOf(const Held<Offer> &offer, const QString &company);

} // namespace afterword

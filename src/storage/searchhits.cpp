// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Asking the index, reading what it names, marking.
#include "searchhits.h"

#include "exchangename.h"
#include "jsonfields.h"

#include <algorithm>
#include <array>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

/// A beginning that more words have than this is left to the index.
constexpr qsizetype mostWords = 40;

QString joined(QStringList parts, const QString &separator)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

/// So much of a message is looked through for what to show of it.
#define AFTERWORD_HEAD(column) "substr(" column ", 1, 32768)"

/// Statements that join what is shown of each thing to what the index names. One a shelf: to a person who
/// types, every further statement is felt. Columns: id, kind, application, record, title, two of context,
/// when, and from eight on what holds the match.
QString applicationsSql(const QString &found)
{
    return u"SELECT e.id, e.what, e.application, e.record, a.company, a.role, '', NULL, a.location, a.tags, "
           "a.source FROM (%1) s JOIN search_entries e ON e.id = s.rowid JOIN applications a ON a.id = "
           "e.application"_s.arg(found);
}

QString peopleSql(const QString &found)
{
    return u"SELECT e.id, e.what, e.application, e.record, p.name, p.title, p.company, NULL, p.email, "
           u"p.phone, "
           "p.postal_address, p.linkedin FROM (%1) s JOIN search_entries e ON e.id = s.rowid JOIN people p "
           "ON "
           "p.id = e.record"_s.arg(found);
}

QString notesSql(const QString &found)
{
    return u"SELECT e.id, e.what, e.application, e.record, coalesce(a.company, p.name), coalesce(a.role, "
           "p.title), coalesce(p.company, ''), NULL, coalesce(" AFTERWORD_HEAD("a.notes") ", " AFTERWORD_HEAD(
               "p.notes") ", '') FROM (%1) s JOIN search_entries e ON e.id = s.rowid LEFT JOIN applications "
                          "a ON "
                          "a.id = e.application LEFT JOIN people p ON p.id = e.record AND e.application = '' "
                          "ORDER BY e.id "
                          "DESC"_s.arg(found);
}

QString historySql(const QString &found)
{
    return u"SELECT e.id, coalesce(m.direction, e.what), e.application, e.record, a.company, a.role, '', "
           "coalesce(m.happened_at, i.starts_at, c.made_at, o.made_at), coalesce(m.subject, i.location, "
           "c.words, "
           "''), coalesce(" AFTERWORD_HEAD(
               "m.body") ", c.what, ''), coalesce(i.debrief, '') FROM (%1) s JOIN "
                         "search_entries e ON e.id = s.rowid JOIN applications a ON a.id = e.application "
                         "LEFT JOIN correspondence m ON e.what = 'message' AND m.application = e.application "
                         "AND m.id = "
                         "e.record LEFT JOIN interviews i ON e.what = 'interview' AND i.application = "
                         "e.application AND i.id "
                         "= e.record LEFT JOIN commitments c ON e.what = 'promise' AND c.application = "
                         "e.application AND c.id "
                         "= e.record LEFT JOIN offers o ON e.what = 'offer' AND o.application = "
                         "e.application AND o.id = "
                         "e.record"_s.arg(found);
}

SearchHit::What kindOf(const QString &what)
{
    using What = SearchHit::What;
    static const QHash<QString, What> kinds{{searchkinds::application, What::Application},
                                            {searchkinds::person, What::Person},
                                            {searchkinds::applicationNotes, What::ApplicationNotes},
                                            {searchkinds::personNotes, What::PersonNotes},
                                            {QString(exchangeName(Direction::Out)), What::MessageSent},
                                            {QString(exchangeName(Direction::In)), What::MessageReceived},
                                            {searchkinds::interview, What::Interview},
                                            {searchkinds::promise, What::Promise},
                                            {searchkinds::offer, What::Offer}};
    return kinds.value(what, What::Application);
}

/// What holds the match, as one text.
QString matchedText(const Query &row, SearchShelf shelf)
{
    switch (shelf) {
    case SearchShelf::Applications: {
        QStringList tags;
        fromJsonField(jsonFromText(row.text(9)), tags);
        return joined(QStringList{row.text(8)} + tags + QStringList{row.text(10)}, u" · "_s);
    }
    case SearchShelf::People:
        return joined({row.text(8), row.text(9), row.text(10), row.text(11)}, u" · "_s);
    case SearchShelf::Notes:
        return row.text(8);
    case SearchShelf::History:
        break;
    }
    const QString debrief = row.text(10);
    std::optional<Debrief> noted;
    if (!debrief.isEmpty())
        fromJsonField(jsonFromText(debrief), noted);
    return joined({row.text(8), row.text(9), noted ? debriefText(*noted) : QString()}, u" – "_s);
}

} // namespace

SearchHits::SearchHits(const Database &database, const QString &typed)
    : m_database(database)
    , m_words(typed)
    , m_typed(searchWords(typed).join(u' '))
{}

Result<std::optional<QString>> SearchHits::expression() const
{
    const Dialect &dialect = m_database.dialect();
    QStringList all;
    for (const TypedWords::Term &term : m_words.terms()) {
        if (term.isWhole) {
            all += dialect.anyInSearch({term.word});
            continue;
        }
        if (term.word.size() <= Dialect::searchPrefix) {
            all += dialect.beginningInSearch(term.word);
            continue;
        }
        QStringList words;
        Query query(m_database, u"SELECT word FROM search_words WHERE word >= ? AND word < ? LIMIT ?"_s);
        static const QString afterAll = QString::fromUcs4(U"\U0010ffff", 1);
        auto read = query.each({term.word, term.word + afterAll, qint64{mostWords + 1}},
                               [&](const Query &row) { words += row.text(0); });
        if (!read)
            return std::unexpected(read.error());
        if (words.isEmpty())
            return std::optional<QString>();
        all += words.size() <= mostWords ? dialect.anyInSearch(words) : dialect.beginningInSearch(term.word);
    }
    return std::optional(dialect.allInSearch(all));
}

#undef AFTERWORD_HEAD

QString SearchHits::wholeExpression() const
{
    const Dialect &dialect = m_database.dialect();
    QStringList all;
    for (const TypedWords::Term &term : m_words.terms())
        all += dialect.anyInSearch({term.word});
    return dialect.allInSearch(all);
}

void SearchHits::mark(SearchHit &hit, const QString &text, bool onlyIfNeeded) const
{
    hit.titleMarks = m_words.marksIn(hit.title);
    hit.contextMarks = m_words.marksIn(hit.context);
    Excerpt line = excerpt(text, m_words);
    // It is shown for what the others do not say.
    if (onlyIfNeeded && (line.marks.empty() || m_words.areIn(QString(hit.title + u'\n' + hit.context))))
        return;
    hit.text = std::move(line.text);
    hit.textMarks = std::move(line.marks);
}

Result<std::vector<std::pair<qint64, SearchHit>>> SearchHits::hits(const QString &expression,
                                                                   SearchShelf shelf, int limit) const
{
    static const QString found = m_database.dialect().matchSearch();
    static const std::array sql{historySql(found), notesSql(found), peopleSql(found), applicationsSql(found)};
    std::vector<std::pair<qint64, SearchHit>> hits;
    Query query(m_database, sql[static_cast<size_t>(shelf)]);
    auto read = query.each({expression, searchids::first(shelf), searchids::last(shelf), qint64{limit}},
                           [&](const Query &row) {
                               SearchHit hit;
                               hit.what = kindOf(row.text(1));
                               hit.application = ApplicationId(row.text(2));
                               const QString record = row.text(3);
                               if (hit.application.isEmpty())
                                   hit.person = PersonId(record);
                               else
                                   hit.entry = record;
                               hit.title = row.text(4);
                               hit.context = joined({row.text(5), row.text(6)}, u", "_s);
                               if (!row.isNull(7))
                                   hit.at = Instant::fromMilliseconds(row.integer(7));
                               mark(hit, matchedText(row, shelf), shelf >= SearchShelf::People);
                               hits.emplace_back(row.integer(0), std::move(hit));
                           });
    std::ranges::sort(hits, std::ranges::greater(), &std::pair<qint64, SearchHit>::first);
    return read | mapped([&] { return std::move(hits); });
}

int SearchHits::rankOf(const SearchHit &hit) const
{
    const QString title = searchWords(hit.title).join(u' ');
    if (title == m_typed)
        return 0;
    if (title.startsWith(m_typed))
        return 1;
    if (m_words.areIn(hit.title))
        return 2;
    if (!hit.titleMarks.empty() || m_words.areIn(hit.context))
        return 3;
    return 4;
}

Result<void> SearchHits::addNamed(std::vector<SearchHit> &hits, const QString &expression, SearchShelf shelf,
                                  int limit) const
{
    if (limit <= 0)
        return {};
    const int candidates = 2 * limit;
    auto found = this->hits(expression, shelf, candidates);
    if (!found)
        return std::unexpected(found.error());
    if (static_cast<int>(found->size()) == candidates) {
        // Whole names may be older than many that only begin so.
        auto whole = this->hits(wholeExpression(), shelf, limit);
        if (!whole)
            return std::unexpected(whole.error());
        for (auto &one : *found) {
            if (std::ranges::find(*whole, one.first, &std::pair<qint64, SearchHit>::first) == whole->end())
                whole->push_back(std::move(one));
        }
        found = std::move(whole);
    }
    std::vector<std::pair<int, SearchHit>> ranked;
    ranked.reserve(found->size());
    for (auto &[id, hit] : *found) {
        const int rank = rankOf(hit);
        ranked.emplace_back(rank, std::move(hit));
    }
    std::ranges::stable_sort(ranked, {}, &std::pair<int, SearchHit>::first);
    for (auto &[rank, hit] : ranked) {
        if (limit-- > 0)
            hits.push_back(std::move(hit));
    }
    return {};
}

Result<void> SearchHits::addNewest(std::vector<SearchHit> &hits, const QString &expression, SearchShelf shelf,
                                   int limit) const
{
    if (limit <= 0)
        return {};
    // Notes whose company or person alone matches are beside that already.
    const bool ownOnly = shelf == SearchShelf::Notes;
    auto found = this->hits(expression, shelf, ownOnly ? 2 * limit : limit);
    if (!found)
        return std::unexpected(found.error());
    const auto first = static_cast<std::ptrdiff_t>(hits.size());
    for (auto &[id, hit] : *found) {
        if (limit > 0 && !(ownOnly && hit.textMarks.empty())) {
            hits.push_back(std::move(hit));
            --limit;
        }
    }
    // The index knows minutes.
    std::stable_sort(hits.begin() + first, hits.end(),
                     [](const SearchHit &left, const SearchHit &right) { return left.at > right.at; });
    return {};
}

Result<std::vector<SearchHit>> SearchHits::find(const SearchLimits &limits) const
{
    std::vector<SearchHit> hits;
    if (m_words.isEmpty())
        return hits;
    const auto asked = expression();
    if (!asked)
        return std::unexpected(asked.error());
    if (!*asked)
        return hits;
    return addNamed(hits, **asked, SearchShelf::Applications, limits.applications) |
           andThen([&] { return addNamed(hits, **asked, SearchShelf::People, limits.people); }) |
           andThen([&] { return addNewest(hits, **asked, SearchShelf::Notes, limits.notes); }) |
           andThen([&] { return addNewest(hits, **asked, SearchShelf::History, limits.history); }) |
           mapped([&] { return std::move(hits); });
}

} // namespace afterword

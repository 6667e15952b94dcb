// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Asking the index, reading what it names, marking.
#include "searchhits.h"

#include "tables.h"

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

/// A beginning that more words have than this is left to the index.
constexpr qsizetype mostWords = 40;

template <typename Record, typename Describe>
Result<std::optional<Record>> readOne(const Database &database, const Table &table, const SqlValues &key,
                                      Describe &&fields)
{
    std::optional<Record> found;
    Query query(database, table.selectByKey());
    return query.each(key, [&](const Query &row) {
        const SqlValues values = row.values(table.columnCount());
        ColumnReader reader(values);
        fields(reader, found.emplace());
    }) | mapped([&] { return std::move(found); });
}

QString joined(QStringList parts, const QString &separator)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

} // namespace

#define AFTERWORD_FIELDS(fields) [](auto &columns, auto &record) { fields(columns, record); }

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

QString SearchHits::wholeExpression() const
{
    const Dialect &dialect = m_database.dialect();
    QStringList all;
    for (const TypedWords::Term &term : m_words.terms())
        all += dialect.anyInSearch({term.word});
    return dialect.allInSearch(all);
}

Result<std::vector<qint64>> SearchHits::ids(const QString &expression, SearchShelf shelf, int limit) const
{
    std::vector<qint64> ids;
    Query query(m_database, m_database.dialect().matchSearch());
    return query.each({expression, searchids::first(shelf), searchids::last(shelf), qint64{limit}},
                      [&](const Query &row) { ids.push_back(row.integer(0)); }) |
           mapped([&] { return std::move(ids); });
}

void SearchHits::mark(SearchHit &hit, const QString &text, bool onlyIfMarked) const
{
    hit.titleMarks = m_words.marksIn(hit.title);
    hit.contextMarks = m_words.marksIn(hit.context);
    Excerpt line = excerpt(text, m_words);
    // It is shown for what the others do not say.
    if (onlyIfMarked && (line.marks.empty() || m_words.areIn(QString(hit.title + u'\n' + hit.context))))
        return;
    hit.text = std::move(line.text);
    hit.textMarks = std::move(line.marks);
}

Result<std::optional<SearchHit>> SearchHits::hit(qint64 id) const
{
    std::optional<Entry> entry;
    {
        Query query(m_database, u"SELECT application, what, record FROM search_entries WHERE id = ?"_s);
        auto read = query.each({id}, [&](const Query &row) {
            entry = Entry{row.text(0), row.text(1), row.text(2)};
        });
        if (!read)
            return std::unexpected(read.error());
    }
    if (!entry)
        return std::optional<SearchHit>();
    using What = SearchHit::What;
    SearchHit hit;
    hit.application = ApplicationId(entry->application);
    if (entry->application.isEmpty()) {
        auto record = readOne<PersonRecord>(m_database, tables::people(), {entry->record},
                                            AFTERWORD_FIELDS(personFields));
        if (!record || !*record)
            return record | mapped([](auto &&) { return std::optional<SearchHit>(); });
        const Person &p = (*record)->person;
        const bool isNotes = entry->what == searchkinds::personNotes;
        hit.what = isNotes ? What::PersonNotes : What::Person;
        hit.person = p.id;
        hit.title = p.name;
        hit.context = joined({p.title, p.company}, u", "_s);
        mark(hit, isNotes ? p.notes : joined({p.email, p.phone, p.postalAddress, p.linkedin}, u" · "_s),
             !isNotes);
        return std::optional(std::move(hit));
    }
    auto application = readOne<ApplicationRecord>(m_database, tables::applications(), {entry->application},
                                                  AFTERWORD_FIELDS(applicationFields));
    if (!application || !*application)
        return application | mapped([](auto &&) { return std::optional<SearchHit>(); });
    const Application &a = (*application)->application;
    hit.title = a.company;
    hit.context = a.role;
    if (entry->what == searchkinds::application) {
        hit.what = What::Application;
        mark(hit, joined(QStringList{a.location} + a.tags + QStringList{a.source}, u" · "_s), true);
        return std::optional(std::move(hit));
    }
    if (entry->what == searchkinds::applicationNotes) {
        hit.what = What::ApplicationNotes;
        mark(hit, a.notes, false);
        return std::optional(std::move(hit));
    }
    hit.entry = entry->record;
    const SqlValues key{entry->application, entry->record};
    bool isThere = false;
    const auto read = [&]<typename T>(const Table &table, auto &&fields, auto &&describe) -> Result<void> {
        return readOne<Held<T>>(m_database, table, key, fields) |
               mapped([&](const std::optional<Held<T>> &held) {
                   isThere = held.has_value();
                   if (held)
                       describe(held->record);
               });
    };
    Result<void> done;
    if (entry->what == searchkinds::message) {
        done = read.operator()<Correspondence>(
            tables::correspondence(), AFTERWORD_FIELDS(correspondenceFields), [&](const Correspondence &c) {
                hit.what = c.direction == Direction::Out ? What::MessageSent : What::MessageReceived;
                hit.at = c.at;
                mark(hit, joined({c.subject, c.body}, u" – "_s), false);
            });
    } else if (entry->what == searchkinds::interview) {
        done = read.operator()<
            Interview>(tables::interviews(), AFTERWORD_FIELDS(interviewFields), [&](const Interview &i) {
            hit.what = What::Interview;
            hit.at = i.start;
            mark(hit, joined({i.location, i.debrief ? debriefText(*i.debrief) : QString()}, u" – "_s), false);
        });
    } else if (entry->what == searchkinds::promise) {
        done = read.operator()<Commitment>(tables::commitments(), AFTERWORD_FIELDS(commitmentFields),
                                           [&](const Commitment &c) {
                                               hit.what = What::Promise;
                                               hit.at = c.madeAt;
                                               mark(hit, joined({c.words, c.what}, u" – "_s), false);
                                           });
    } else {
        done = read.operator()<Offer>(tables::offers(), AFTERWORD_FIELDS(offerFields), [&](const Offer &o) {
            hit.what = What::Offer;
            hit.at = o.at;
            mark(hit, {}, true);
        });
    }
    return done | mapped([&] { return isThere ? std::optional(std::move(hit)) : std::nullopt; });
}

#undef AFTERWORD_FIELDS

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
    // Whole names may be older than many that only begin so.
    auto found = ids(wholeExpression(), shelf, limit);
    if (!found)
        return std::unexpected(found.error());
    const auto begun = ids(expression, shelf, 2 * limit);
    if (!begun)
        return std::unexpected(begun.error());
    for (const qint64 id : *begun) {
        if (std::ranges::find(*found, id) == found->end())
            found->push_back(id);
    }
    std::vector<std::pair<int, SearchHit>> ranked;
    for (const qint64 id : *found) {
        auto one = hit(id);
        if (!one)
            return std::unexpected(one.error());
        if (*one) {
            const int rank = rankOf(**one);
            ranked.emplace_back(rank, std::move(**one));
        }
    }
    std::ranges::stable_sort(ranked, {}, &std::pair<int, SearchHit>::first);
    for (auto &[rank, one] : ranked) {
        if (limit-- > 0)
            hits.push_back(std::move(one));
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
    const auto found = ids(expression, shelf, ownOnly ? 3 * limit : limit);
    if (!found)
        return std::unexpected(found.error());
    const auto first = static_cast<std::ptrdiff_t>(hits.size());
    for (const qint64 id : *found) {
        if (static_cast<std::ptrdiff_t>(hits.size()) - first >= limit)
            break;
        auto one = hit(id);
        if (!one)
            return std::unexpected(one.error());
        if (*one && !(ownOnly && (*one)->textMarks.empty()))
            hits.push_back(std::move(**one));
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

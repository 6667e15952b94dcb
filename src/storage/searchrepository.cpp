// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From changed rows to entries and words.
#include "searchrepository.h"

#include "searchwords.h"

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype manyEntries = 2000; ///< from here on the index is worth settling
constexpr size_t mostWaiting = 50000;   ///< entries that are kept in memory

#define AFTERWORD_FIELDS(fields) [](auto &columns, auto &record) { fields(columns, record); }

/// What the columns say; what cannot be understood is told by whoever reads the facts.
template <typename Record, typename Describe>
Record recordFrom(const SqlValues &values, Describe &&fields)
{
    Record record;
    ColumnReader reader(values);
    fields(reader, record);
    return record;
}

/// Calls sink(record) for every row of the statement until it fails.
template <typename Record, typename Describe, typename Sink>
Result<void> eachRecord(const Database &database, const Table &table, const QString &sql,
                        const SqlValues &bound, Describe &&fields, Sink &&sink)
{
    Result<void> done;
    Query query(database, sql);
    auto read = query.each(bound, [&](const Query &row) {
        if (done)
            done = sink(recordFrom<Record>(row.values(table.columnCount()), fields));
    });
    return done ? read : done;
}

/// Of what happened: calls use(table, record's type, fields).
template <typename Use>
Result<void> eachHistoryTable(Use &&use)
{
    return use.template operator()<Interview>(tables::interviews(), AFTERWORD_FIELDS(interviewFields)) |
           andThen([&] {
               return use.template operator()<Commitment>(tables::commitments(),
                                                          AFTERWORD_FIELDS(commitmentFields));
           }) |
           andThen([&] {
               return use.template operator()<Correspondence>(tables::correspondence(),
                                                              AFTERWORD_FIELDS(correspondenceFields));
           }) |
           andThen([&] {
               return use.template operator()<Offer>(tables::offers(), AFTERWORD_FIELDS(offerFields));
           });
}

template <typename T>
Held<T> heldWithKey(const SqlValues &key)
{
    Held<T> held;
    held.application = ApplicationId(std::get<QString>(key[0]));
    held.record.id = decltype(held.record.id)(std::get<QString>(key[1]));
    return held;
}

} // namespace

Result<void> SearchRepository::follow(const RowChanges &changes, const GoesOn &goesOn)
{
    const Patience patience(goesOn);
    Result<void> done;
    std::vector<ApplicationId> renamed;
    qsizetype added = 0;
    const auto putAll = [&](const std::vector<SearchDocument> &documents, bool isNew) {
        for (const SearchDocument &document : documents) {
            if (done)
                done = isNew ? add(document) : put(document);
            ++added;
        }
    };
    // Companies first: what happened is found by them.
    for (const RowChange &change : changes) {
        if (change.table != &tables::applications() && change.table != &tables::people())
            continue;
        const bool isNew = !change.before;
        if (change.table == &tables::people()) {
            PersonRecord record;
            record.person.id = PersonId(std::get<QString>(change.key.front()));
            if (change.after)
                record = recordFrom<PersonRecord>(*change.after, AFTERWORD_FIELDS(personFields));
            putAll(documentsOf(record), isNew);
            continue;
        }
        ApplicationRecord record;
        record.application.id = ApplicationId(std::get<QString>(change.key.front()));
        if (change.after) {
            record = recordFrom<ApplicationRecord>(*change.after, AFTERWORD_FIELDS(applicationFields));
            const QString &company = record.application.company;
            m_companies.insert(record.application.id.value(), company);
            const bool isRenamed =
                !isNew && recordFrom<ApplicationRecord>(*change.before, AFTERWORD_FIELDS(applicationFields))
                                  .application.company != company;
            if (isRenamed)
                renamed.push_back(record.application.id);
        }
        putAll(documentsOf(record), isNew);
    }
    for (const RowChange &change : changes) {
        const auto follow = [&]<typename T>(const Table &table, auto &&fields) -> Result<void> {
            if (change.table != &table)
                return {};
            if (!change.after) {
                // Without its words it has none of the company's either.
                SearchDocument gone = documentOf(heldWithKey<T>(change.key), QString());
                gone.words.clear();
                return put(gone);
            }
            const auto held = recordFrom<Held<T>>(*change.after, fields);
            const auto company = companyOf(held.application);
            if (!company)
                return std::unexpected(company.error());
            ++added;
            return change.before ? put(documentOf(held, *company)) : add(documentOf(held, *company));
        };
        if (done)
            done = patience.ask() | andThen([&] { return eachHistoryTable(follow); });
    }
    for (const ApplicationId &id : renamed) {
        if (done)
            done = putHistory(id);
    }
    if (done)
        done = writeEntries();
    if (done && added >= manyEntries)
        done = m_database.run(m_database.dialect().settleSearch());
    return done;
}

Result<void> SearchRepository::putHistory(const ApplicationId &application)
{
    const auto company = companyOf(application);
    if (!company)
        return std::unexpected(company.error());
    return eachHistoryTable([&]<typename T>(const Table &table, auto &&fields) {
        std::vector<Held<T>> records; // not written while they are being read
        return eachRecord<Held<T>>(m_database, table, table.selectOfApplication(), {toSql(application)},
                                   fields,
                                   [&](Held<T> &&held) {
                                       records.push_back(std::move(held));
                                       return Result<void>();
                                   }) |
               andThen([&] {
                   Result<void> done;
                   for (const Held<T> &held : records) {
                       if (done)
                           done = put(documentOf(held, *company));
                   }
                   return done;
               });
    });
}

Result<QString> SearchRepository::companyOf(const ApplicationId &application)
{
    if (const auto known = m_companies.constFind(application.value()); known != m_companies.cend())
        return *known;
    QString company;
    Query query(m_database, u"SELECT company FROM applications WHERE id = ?"_s);
    return query.each({toSql(application)}, [&](const Query &row) { company = row.text(0); }) | mapped([&] {
               m_companies.insert(application.value(), company);
               return company;
           });
}

Result<void> SearchRepository::put(const SearchDocument &document)
{
    if (auto written = writeEntries(); !written)
        return written;
    std::optional<std::pair<qint64, QString>> present;
    {
        Query query(m_database, u"SELECT id, words FROM search_entries WHERE application = ? AND what = ? "
                                "AND record = ?"_s);
        auto read = query.each({document.application, QString(document.what), document.record},
                               [&](const Query &row) { present.emplace(row.integer(0), row.text(1)); });
        if (!read)
            return read;
    }
    if (!present)
        return add(document);
    const qint64 lowest = searchids::of(document.shelf, document.order);
    const bool isInOrder = present->first >> searchids::slotBits == lowest >> searchids::slotBits;
    if (isInOrder && present->second == document.words.join(u' '))
        return {};
    return removeEntry(present->first, present->second) | andThen([&] { return add(document); });
}

Result<void> SearchRepository::removeEntry(qint64 id, const QString &words)
{
    return Query(m_database, m_database.dialect().removeFromSearch()).run({id, words}) |
           andThen([&] { return Query(m_database, u"DELETE FROM search_entries WHERE id = ?"_s).run({id}); });
}

Result<void> SearchRepository::add(const SearchDocument &document)
{
    if (document.words.isEmpty())
        return {};
    const auto id = freeId(document.shelf, document.order);
    if (!id)
        return std::unexpected(id.error());
    m_waiting.push_back({*id, document, document.words.join(u' ')});
    if (auto learnt = learn(document.words); !learnt)
        return learnt;
    m_waiting.back().document.words.clear();
    return m_waiting.size() < mostWaiting ? Result<void>() : writeEntries();
}

// The index gathers what comes in the order of the ids in memory and writes it at once; each step back makes
// it write what it has.
Result<void> SearchRepository::writeEntries()
{
    if (m_waiting.empty())
        return {};
    std::ranges::sort(m_waiting, {}, &Entry::id);
    Query entries(m_database, u"INSERT INTO search_entries (id, application, what, record, words) VALUES "
                              "(?, ?, ?, ?, ?)"_s);
    Query index(m_database, m_database.dialect().addToSearch());
    for (const auto &[id, document, words] : m_waiting) {
        if (auto done =
                entries.run({id, document.application, QString(document.what), document.record, words}) |
                andThen([&] {
                    return index.run({id, words});
                });
            !done)
            return done;
    }
    m_waiting.clear();
    return {};
}

Result<void> SearchRepository::learn(const QStringList &words)
{
    Query query(m_database, u"INSERT INTO search_words (word) VALUES (?) ON CONFLICT (word) DO NOTHING"_s);
    for (const QString &word : words) {
        // Shorter beginnings are not looked up here.
        if (word.size() <= Dialect::searchPrefix || m_known.contains(word))
            continue;
        if (auto stored = query.run({word}); !stored)
            return stored;
        m_known.insert(word);
    }
    return {};
}

Result<qint64> SearchRepository::freeId(SearchShelf shelf, qint64 order)
{
    // The next order takes what one cannot hold: thousands of messages of the same minute.
    for (; order <= searchids::lastOrder; ++order) {
        const qint64 lowest = searchids::of(shelf, order);
        const qint64 end = lowest + (qint64{1} << searchids::slotBits);
        auto next = m_nextIds.find(lowest);
        if (next == m_nextIds.end()) {
            qint64 free = lowest;
            Query query(m_database, u"SELECT max(id) FROM search_entries WHERE id >= ? AND id < ?"_s);
            auto read = query.each({lowest, end}, [&](const Query &row) {
                if (!row.isNull(0))
                    free = row.integer(0) + 1;
            });
            if (!read)
                return std::unexpected(read.error());
            next = m_nextIds.insert(lowest, free);
        }
        if (*next < end)
            return (*next)++;
    }
    return fail(ErrorCode::Full,
                Database::tr("The search holds too much at one moment; nothing was changed."),
                m_database.file());
}

template <typename Sink>
Result<void> SearchRepository::eachDocument(Sink &&sink)
{
    const auto all = [&](const std::vector<SearchDocument> &documents) {
        Result<void> done;
        for (const SearchDocument &document : documents) {
            if (done)
                done = sink(document);
        }
        return done;
    };
    return eachRecord<PersonRecord>(m_database, tables::people(), tables::people().selectAll(), {},
                                    AFTERWORD_FIELDS(personFields),
                                    [&](PersonRecord &&record) { return all(documentsOf(record)); }) |
           andThen([&] {
               return eachRecord<ApplicationRecord>(
                   m_database, tables::applications(), tables::applications().selectAll(), {},
                   AFTERWORD_FIELDS(applicationFields), [&](ApplicationRecord &&record) {
                       m_companies.insert(record.application.id.value(), record.application.company);
                       return all(documentsOf(record));
                   });
           }) |
           andThen([&] {
               return eachHistoryTable([&]<typename T>(const Table &table, auto &&fields) {
                   return eachRecord<Held<T>>(
                       m_database, table, table.selectAll(), {}, fields, [&](Held<T> &&held) {
                           const QString company = m_companies.value(held.application.value());
                           return sink(documentOf(held, company));
                       });
               });
           });
}

Result<void> SearchRepository::rebuild()
{
    m_companies.clear();
    m_nextIds.clear();
    m_known.clear();
    m_waiting.clear();
    const Dialect &dialect = m_database.dialect();
    Result<void> done;
    for (const QString &statement : {dialect.clearSearch(), u"DELETE FROM search_entries"_s,
                                     u"DELETE FROM search_words"_s, u"DELETE FROM search_state"_s}) {
        if (done)
            done = m_database.run(statement);
    }
    return done | andThen([&] {
               return eachDocument([this](const SearchDocument &document) { return add(document); });
           }) |
           andThen([&] { return writeEntries(); }) |
           andThen([&] { return m_database.run(dialect.settleSearch()); }) | andThen([&] {
               return Query(m_database, u"INSERT INTO search_state (id, form) VALUES (1, ?)"_s)
                   .run({qint64{searchWordsForm}});
           });
}

Result<void> SearchRepository::build()
{
    const auto isBuilt = [this] {
        return m_database.value(u"SELECT form FROM search_state"_s) |
               mapped([](const SqlValue &form) { return form == SqlValue(qint64{searchWordsForm}); });
    };
    if (const auto built = isBuilt(); !built || *built)
        return built | mapped([](bool) {});
    auto transaction = Transaction::write(m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    // Another program may have been faster.
    if (const auto built = isBuilt(); !built || *built)
        return built | mapped([](bool) {});
    return rebuild() | andThen([&] { return transaction->commit(); });
}

Result<int> SearchRepository::countWrong()
{
    m_companies.clear();
    struct Entry
    {
        qint64 order;
        size_t words;
    };
    const auto key = [](const QString &application, const QString &what, const QString &record) {
        return application + QChar(0x1f) + what + QChar(0x1f) + record;
    };
    QHash<QString, Entry> entries;
    QSet<QString> unknown;
    {
        Query query(m_database, u"SELECT id, application, what, record, words FROM search_entries"_s);
        auto read = query.each({}, [&](const Query &row) {
            const QString words = row.text(4);
            for (const QStringView word : QStringView(words).split(u' ')) {
                if (word.size() > Dialect::searchPrefix)
                    unknown.insert(word.toString());
            }
            entries.insert(key(row.text(1), row.text(2), row.text(3)), {row.integer(0), qHash(words)});
        });
        if (!read)
            return std::unexpected(read.error());
    }
    {
        Query query(m_database, u"SELECT word FROM search_words"_s);
        if (auto read = query.each({}, [&](const Query &row) { unknown.remove(row.text(0)); }); !read)
            return std::unexpected(read.error());
    }
    int wrong = static_cast<int>(unknown.size());
    auto compared = eachDocument([&](const SearchDocument &document) {
        const auto found = entries.find(key(document.application, document.what, document.record));
        const bool isThere = found != entries.end();
        // A crowded minute's entries stand a little later.
        const qint64 lowest = searchids::of(document.shelf, document.order);
        const bool isRight = document.words.isEmpty()
                                 ? !isThere
                                 : isThere && found->words == qHash(document.words.join(u' ')) &&
                                       found->order >= lowest &&
                                       found->order < lowest + (qint64{1} << (searchids::slotBits + 8));
        wrong += isRight ? 0 : 1;
        if (isThere)
            entries.erase(found);
        return Result<void>();
    });
    if (!compared)
        return std::unexpected(compared.error());
    wrong += static_cast<int>(entries.size());
    if (wrong > 0)
        return wrong;
    const auto verified = m_database.run(m_database.dialect().verifySearch());
    if (!verified && verified.error().code != ErrorCode::Damaged)
        return std::unexpected(verified.error());
    return verified ? 0 : -1;
}

#undef AFTERWORD_FIELDS

} // namespace afterword

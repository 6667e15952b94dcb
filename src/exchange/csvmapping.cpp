// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Guessing what a table means, by names and by contents.
#include "csvmapping.h"

#include "csvdates.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

constexpr int rowsForHeader = 25;
constexpr int rowsForContents = 200;

bool isLink(const QString &text)
{
    return text.startsWith("http://"_L1, Qt::CaseInsensitive) ||
           text.startsWith("https://"_L1, Qt::CaseInsensitive) ||
           text.startsWith("www."_L1, Qt::CaseInsensitive);
}

bool isNumber(const QString &text)
{
    return std::ranges::all_of(text, [](QChar unit) { return !unit.isLetter(); });
}

bool isDate(const QString &text)
{
    const bool hasDigit = std::ranges::any_of(text, [](QChar unit) { return unit.isDigit(); });
    return hasDigit && (csvDateOf(text, true) || csvDateOf(text, false));
}

bool namesAJob(const QString &text)
{
    static const QStringList words{
        u"engineer"_s,  u"manager"_s,   u"developer"_s, u"analyst"_s,        u"designer"_s,   u"consultant"_s,
        u"assistant"_s, u"director"_s,  u"intern"_s,    u"lead"_s,           u"specialist"_s, u"scientist"_s,
        u"architect"_s, u"officer"_s,   u"nurse"_s,     u"teacher"_s,        u"entwickler"_s, u"ingenieur"_s,
        u"leiter"_s,    u"berater"_s,   u"referent"_s,  u"sachbearbeiter"_s, u"kauf"_s,       u"(m/w/d)"_s,
        u"praktik"_s,   u"redakteur"_s, u"pfleger"_s,   u"assistenz"_s};
    const QString lower = text.toLower();
    return std::ranges::any_of(words, [&](const QString &word) { return lower.contains(word); });
}

/// How the cells of a column look.
struct Contents
{
    int filled = 0;
    int dates = 0;
    int links = 0;
    int numbers = 0;
    int stages = 0;
    int jobs = 0;
    qsizetype letters = 0;

    bool mostly(int count) const { return filled > 0 && count * 10 >= filled * 6; }
    bool isText() const { return filled > 0 && !mostly(dates) && !mostly(links) && !mostly(numbers); }
    bool isLong() const { return filled > 0 && letters > qsizetype(filled) * 60; }
};

Contents contentsOf(const CsvTable &table, int firstRow, int column)
{
    Contents contents;
    const int end = std::min(table.rowCount(), firstRow + rowsForContents);
    for (int row = firstRow; row < end; ++row) {
        const QString text = table.cell(row, column).trimmed();
        if (text.isEmpty())
            continue;
        ++contents.filled;
        contents.letters += text.size();
        if (isDate(text))
            ++contents.dates;
        else if (isLink(text))
            ++contents.links;
        else if (isNumber(text))
            ++contents.numbers;
        else if (csvStageOf(text))
            ++contents.stages;
        else if (namesAJob(text))
            ++contents.jobs;
    }
    return contents;
}

/// Fills what the names left open.
class ContentGuess
{
public:
    ContentGuess(const CsvTable &table, int headerRow, std::vector<CsvColumn> &columns)
        : m_columns(columns)
    {
        for (int column = 0; column < table.columnCount(); ++column)
            m_contents.push_back(contentsOf(table, headerRow + 1, column));
    }

    void run(bool hasHeader)
    {
        if (!hasHeader) {
            take(CsvColumn::Url, [](const Contents &cells) { return cells.mostly(cells.links); });
            take(CsvColumn::AppliedOn, [](const Contents &cells) { return cells.mostly(cells.dates); });
            take(CsvColumn::Stage, [](const Contents &cells) { return cells.mostly(cells.stages); });
            take(CsvColumn::Notes, [](const Contents &cells) { return cells.isLong(); });
        }
        takeRole();
        take(CsvColumn::Company, [](const Contents &cells) { return cells.isText() && !cells.isLong(); });
        take(CsvColumn::Role, [](const Contents &cells) { return cells.isText() && !cells.isLong(); });
    }

private:
    bool isTaken(CsvColumn column) const { return std::ranges::find(m_columns, column) != m_columns.end(); }

    template <typename Fits>
    void take(CsvColumn column, Fits fits)
    {
        if (isTaken(column))
            return;
        for (size_t i = 0; i < m_columns.size(); ++i) {
            if (m_columns[i] == CsvColumn::ToNotes && fits(m_contents[i])) {
                m_columns[i] = column;
                return;
            }
        }
    }

    /// Titles give themselves away, names of companies do not.
    void takeRole()
    {
        if (isTaken(CsvColumn::Role))
            return;
        size_t best = m_columns.size();
        for (size_t i = 0; i < m_columns.size(); ++i) {
            const Contents &cells = m_contents[i];
            const bool fits = m_columns[i] == CsvColumn::ToNotes && cells.isText() && !cells.isLong() &&
                              cells.jobs * 5 >= cells.filled;
            if (fits && (best == m_columns.size() || cells.jobs > m_contents[best].jobs))
                best = i;
        }
        if (best < m_columns.size())
            m_columns[best] = CsvColumn::Role;
    }

    std::vector<CsvColumn> &m_columns;
    std::vector<Contents> m_contents;
};

/// Whether the first record names columns in words that nobody here knows: it is all words, and below stands
/// something else.
bool looksLikeNames(const CsvTable &table)
{
    bool isOtherBelow = false;
    for (int column = 0; column < table.columnCount(); ++column) {
        const QString name = table.cell(0, column).trimmed();
        if (name.isEmpty() || isDate(name) || isLink(name) || isNumber(name) || name.size() > 40)
            return false;
        const Contents below = contentsOf(table, 1, column);
        isOtherBelow = isOtherBelow || below.mostly(below.dates) || below.mostly(below.links) ||
                       below.mostly(below.numbers);
    }
    return isOtherBelow;
}

} // namespace

int CsvMapping::find(CsvColumn column) const
{
    const auto found = std::ranges::find(columns, column);
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

int likelyHeaderRow(const CsvTable &table)
{
    int best = -1;
    qsizetype most = 1;
    for (int row = 0; row < std::min(table.rowCount(), rowsForHeader); ++row) {
        QSet<int> known;
        for (int column = 0; column < table.cellCount(row); ++column) {
            if (const auto name = csvColumnOf(table.cell(row, column)))
                known.insert(static_cast<int>(*name));
        }
        const bool names = known.contains(static_cast<int>(CsvColumn::Company)) ||
                           known.contains(static_cast<int>(CsvColumn::Role));
        if (names && known.size() > most) {
            most = known.size();
            best = row;
        }
    }
    if (best < 0 && table.rowCount() > 1 && looksLikeNames(table))
        best = 0;
    return best;
}

QStringList csvHeaders(const CsvTable &table, int headerRow)
{
    QStringList headers;
    for (int column = 0; column < table.columnCount(); ++column)
        headers.append(headerRow < 0 ? QString() : table.cell(headerRow, column).simplified());
    return headers;
}

std::vector<CsvColumn> likelyColumns(const CsvTable &table, int headerRow)
{
    std::vector<CsvColumn> columns;
    const QStringList headers = csvHeaders(table, headerRow);
    for (int column = 0; column < table.columnCount(); ++column) {
        CsvColumn likely = csvColumnOf(headers.at(column)).value_or(CsvColumn::ToNotes);
        const Contents cells = contentsOf(table, headerRow + 1, column);
        // "Interview: yes" names no day.
        if (likely == CsvColumn::InterviewAt && !cells.mostly(cells.dates))
            likely = CsvColumn::ToNotes;
        switch (likely) {
        case CsvColumn::StageNow:
        case CsvColumn::NextInterview:
        case CsvColumn::Interviews:
        case CsvColumn::LastMessage:
            likely = CsvColumn::Ignored;
            break;
        default:
            break;
        }
        const bool isTwice = std::ranges::find(columns, likely) != columns.end();
        columns.push_back(isTwice && likely != CsvColumn::Ignored ? CsvColumn::ToNotes : likely);
    }
    ContentGuess(table, headerRow, columns).run(headerRow >= 0);
    return columns;
}

std::vector<CsvStageWord> csvStageWords(const CsvTable &table, const CsvMapping &mapping,
                                        const std::vector<CsvStageWord> &known)
{
    std::vector<CsvStageWord> words;
    const int column = mapping.find(CsvColumn::Stage);
    if (column < 0)
        return words;
    const QString header =
        mapping.headerRow < 0 ? QString() : table.cell(mapping.headerRow, column).simplified();
    QHash<QString, size_t> places;
    for (int row = mapping.headerRow + 1; row < table.rowCount(); ++row) {
        const QString word = withoutFormulaGuard(table.cell(row, column)).simplified();
        if (word.isEmpty() || word == header)
            continue;
        const QString name = csvStageKey(word);
        if (const auto place = places.constFind(name); place != places.cend()) {
            ++words[*place].rows;
            continue;
        }
        places.insert(name, words.size());
        const auto chosen = std::ranges::find_if(
            known, [&](const CsvStageWord &one) { return csvStageKey(one.word) == name; });
        words.push_back({word, 1, chosen != known.end() ? chosen->meaning : csvStageOf(word)});
    }
    return words;
}

CsvDateOrder csvDateOrder(const CsvTable &table, const CsvMapping &mapping)
{
    CsvDateOrder order;
    for (const CsvColumn what : {CsvColumn::AppliedOn, CsvColumn::ClosedOn, CsvColumn::InterviewAt}) {
        const int column = mapping.find(what);
        if (column < 0)
            continue;
        for (int row = mapping.headerRow + 1; row < table.rowCount(); ++row) {
            const QString text = withoutFormulaGuard(table.cell(row, column)).trimmed();
            if (text.isEmpty())
                continue;
            const CsvDateProof proof = csvDateProof(text);
            order.dayProved = order.dayProved || proof == CsvDateProof::DayFirst;
            order.monthProved = order.monthProved || proof == CsvDateProof::MonthFirst;
            const int line = table.line(row);
            if (proof == CsvDateProof::Open && (order.openLine == 0 || line < order.openLine)) {
                order.openLine = line;
                order.open = text;
            }
        }
    }
    return order;
}

CsvMapping likelyMapping(const CsvTable &table, bool dayFirstOtherwise)
{
    CsvMapping mapping;
    mapping.headerRow = likelyHeaderRow(table);
    mapping.columns = likelyColumns(table, mapping.headerRow);
    mapping.stages = csvStageWords(table, mapping);
    const CsvDateOrder order = csvDateOrder(table, mapping);
    mapping.dayFirst = order.dayProved == order.monthProved ? dayFirstOtherwise : order.dayProved;
    return mapping;
}

std::optional<QString> mappingProblem(const CsvMapping &mapping)
{
    for (size_t i = 0; i < mapping.columns.size(); ++i) {
        const CsvColumn column = mapping.columns[i];
        if (column != CsvColumn::ToNotes && column != CsvColumn::Ignored &&
            std::find(mapping.columns.begin() + static_cast<std::ptrdiff_t>(i) + 1, mapping.columns.end(),
                      column) != mapping.columns.end())
            return QCoreApplication::translate("ApplicationsCsv", "Two columns have the same meaning.");
    }
    if (!mapping.has(CsvColumn::Company))
        return QCoreApplication::translate("ApplicationsCsv", "Say which column names the company.");
    if (!mapping.has(CsvColumn::Role))
        return QCoreApplication::translate("ApplicationsCsv", "Say which column names the role.");
    return std::nullopt;
}

} // namespace afterword

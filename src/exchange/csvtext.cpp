// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Decoding, parsing and writing of CSV.
#include "csvtext.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

/// What the bytes 0x80 to 0x9f mean in Windows-1252; the five without a meaning stay control characters.
constexpr std::array<char16_t, 32> Windows1252{
    0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008d, 0x017d, 0x008f, 0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178};

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &unit : text) {
        if (unit.unicode() >= 0x80 && unit.unicode() < 0xa0)
            unit = QChar(Windows1252[unit.unicode() - 0x80u]);
    }
    return text;
}

QString decoded(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::encodingForData(bytes).value_or(QStringDecoder::Utf8),
                           QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes); // takes a byte order mark off
    return decoder.hasError() ? fromWindows1252(bytes) : text;
}

/// Goes through the text character by character; knows in which line it is.
class CsvParser
{
public:
    CsvParser(QStringView text, const QString &file)
        : m_text(text)
        , m_file(file)
    {}

    Result<std::vector<CsvRecord>> run();

private:
    void chooseSeparator();
    Result<QString> field();
    Result<QString> quoted();
    bool atLineEnd() const { return m_at == m_text.size() || m_text[m_at] == u'\n' || m_text[m_at] == u'\r'; }
    void skipLineEnd();

    QStringView m_text;
    QString m_file;
    QChar m_separator = u',';
    qsizetype m_at = 0;
    int m_line = 1;
};

void CsvParser::skipLineEnd()
{
    if (m_at == m_text.size())
        return;
    const bool pair = m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n';
    m_at += pair ? 2 : 1;
    ++m_line;
}

void CsvParser::chooseSeparator()
{
    if (m_text.startsWith("sep="_L1, Qt::CaseInsensitive) && m_text.size() > 4) {
        m_separator = m_text[4];
        m_at = 5;
        skipLineEnd();
        return;
    }
    constexpr std::array separators{u',', u';', u'\t', u'|'};
    std::array<int, separators.size()> counts{};
    bool inQuotes = false;
    for (const QChar unit : m_text) {
        if (unit == u'"')
            inQuotes = !inQuotes;
        else if (!inQuotes && (unit == u'\n' || unit == u'\r'))
            break;
        for (size_t i = 0; i < separators.size() && !inQuotes; ++i)
            counts[i] += unit == separators[i] ? 1 : 0;
    }
    const auto most = std::ranges::max_element(counts);
    m_separator = separators[static_cast<size_t>(most - counts.begin())];
}

Result<QString> CsvParser::quoted()
{
    const int firstLine = m_line;
    QString value;
    for (++m_at; m_at < m_text.size(); ++m_at) {
        const QChar unit = m_text[m_at];
        if (unit != u'"') {
            const bool firstOfPair = unit == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n';
            m_line += unit == u'\n' || (unit == u'\r' && !firstOfPair) ? 1 : 0;
            value += unit;
        } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
            value += m_text[m_at++];
        } else {
            ++m_at;
            while (!atLineEnd() && m_text[m_at] == u' ' && m_separator != u' ')
                ++m_at;
            if (atLineEnd() || m_text[m_at] == m_separator)
                return value;
            return fail(ErrorCode::BadInput,
                        QCoreApplication::translate("ApplicationsCsv",
                                                    "Text stands between a closing quote and the separator."),
                        linePlace(m_file, m_line));
        }
    }
    return fail(ErrorCode::BadInput,
                QCoreApplication::translate("ApplicationsCsv", "The quote that begins here never ends."),
                linePlace(m_file, firstLine));
}

Result<QString> CsvParser::field()
{
    if (m_at < m_text.size() && m_text[m_at] == u'"')
        return quoted();
    const qsizetype first = m_at;
    while (!atLineEnd() && m_text[m_at] != m_separator)
        ++m_at;
    return m_text.sliced(first, m_at - first).toString();
}

Result<std::vector<CsvRecord>> CsvParser::run()
{
    chooseSeparator();
    std::vector<CsvRecord> records;
    while (m_at < m_text.size()) {
        CsvRecord record{m_line, {}};
        while (true) {
            auto value = field();
            if (!value)
                return std::unexpected(value.error());
            record.fields.append(*std::move(value));
            if (atLineEnd())
                break;
            ++m_at;
        }
        skipLineEnd();
        if (std::ranges::any_of(record.fields,
                                [](const QString &value) { return !value.trimmed().isEmpty(); }))
            records.push_back(std::move(record));
    }
    return records;
}

/// Whether a spreadsheet may read the field as a formula, with any number of apostrophes before it.
bool looksLikeFormula(QStringView field, qsizetype apostrophes)
{
    static const QString triggers = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20"_s;
    const QStringView rest = field.sliced(apostrophes);
    for (const QChar unit : rest) {
        if (triggers.contains(unit))
            return true;
        if (!unit.isSpace())
            return false;
    }
    return false;
}

qsizetype leadingApostrophes(QStringView field)
{
    qsizetype count = 0;
    while (count < field.size() && field[count] == u'\'')
        ++count;
    return count;
}

} // namespace

Result<std::vector<CsvRecord>> parseCsv(const QByteArray &bytes, const QString &file)
{
    const QString text = decoded(bytes);
    if (const qsizetype nul = text.indexOf(QChar(u'\0')); nul >= 0) {
        const auto line = static_cast<int>(QStringView(text).first(nul).count(u'\n')) + 1;
        return fail(ErrorCode::BadInput,
                    QCoreApplication::translate("ApplicationsCsv", "This is no text file."),
                    linePlace(file, line));
    }
    return CsvParser(text, file).run();
}

QString csvRecord(const QStringList &fields)
{
    QStringList written;
    for (QString field : fields) {
        field.remove(QChar(u'\0'));
        if (looksLikeFormula(field, leadingApostrophes(field)))
            field.prepend(u'\'');
        const bool plain = std::ranges::none_of(field, [](QChar unit) {
            return unit == u',' || unit == u';' || unit == u'\t' || unit == u'|' || unit == u'"' ||
                   unit == u'\n' || unit == u'\r';
        });
        written.append(plain ? field : u'"' + field.replace(u'"', u"\"\""_s) + u'"');
    }
    return written.join(u',') + u"\r\n"_s;
}

QString withoutFormulaGuard(const QString &field)
{
    const qsizetype apostrophes = leadingApostrophes(field);
    return apostrophes > 0 && looksLikeFormula(field, apostrophes) ? field.sliced(1) : field;
}

QString linePlace(const QString &file, int line)
{
    return file.isEmpty() ? QString::number(line) : file + u':' + QString::number(line);
}

} // namespace afterword

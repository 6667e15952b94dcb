// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Decoding and writing of CSV.
#include "csvtext.h"

#include "csvparser.h"

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

std::optional<QString> decodedAs(QStringDecoder::Encoding encoding, const QByteArray &bytes)
{
    QStringDecoder decoder(encoding, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes); // takes a byte order mark off
    return decoder.hasError() ? std::nullopt : std::optional(std::move(text));
}

/// UTF-16 without a byte order mark betrays itself by the zero halves of commas and line ends.
std::optional<CsvEncoding> unmarkedUtf16(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(4096);
    std::array<int, 2> zeros{};
    for (qsizetype i = 0; i < start.size(); ++i)
        zeros[static_cast<size_t>(i % 2)] += start[i] == '\0' ? 1 : 0;
    const auto enough = static_cast<int>(start.size() / 20);
    if (bytes.size() % 2 != 0 || zeros[0] + zeros[1] <= enough)
        return std::nullopt;
    if (zeros[0] == 0)
        return CsvEncoding::Utf16LittleEndian;
    return zeros[1] == 0 ? std::optional(CsvEncoding::Utf16BigEndian) : std::nullopt;
}

CsvEncoding likelyEncoding(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xfe"))
        return CsvEncoding::Utf16LittleEndian;
    if (bytes.startsWith("\xfe\xff"))
        return CsvEncoding::Utf16BigEndian;
    if (const auto encoding = unmarkedUtf16(bytes))
        return *encoding;
    return bytes.isValidUtf8() ? CsvEncoding::Utf8 : CsvEncoding::Windows1252;
}

QString decoded(const QByteArray &bytes, CsvEncoding encoding)
{
    // A byte order mark is no text, whatever the person takes the bytes for.
    const bool hasUtf8Mark = bytes.startsWith("\xef\xbb\xbf");
    std::optional<QString> text;
    switch (encoding) {
    case CsvEncoding::Utf8: {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        return decoder(bytes);
    }
    case CsvEncoding::Utf16LittleEndian:
        text = decodedAs(QStringDecoder::Utf16LE, bytes);
        break;
    case CsvEncoding::Utf16BigEndian:
        text = decodedAs(QStringDecoder::Utf16BE, bytes);
        break;
    case CsvEncoding::Windows1252:
        break;
    }
    if (!text)
        return fromWindows1252(hasUtf8Mark ? bytes.mid(3) : bytes);
    if (text->startsWith(QChar(QChar::ByteOrderMark)))
        text->remove(0, 1);
    return *std::move(text);
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

QString CsvTable::cell(int row, int column) const
{
    const Row &record = m_rows[static_cast<size_t>(row)];
    if (column >= record.cells)
        return {};
    const Cell &cell = m_cells[record.firstCell + static_cast<size_t>(column)];
    QString text = m_text.mid(cell.at, cell.length);
    return cell.hasPairs ? text.replace(u"\"\""_s, u"\""_s) : text;
}

std::optional<Error> refusedWorkbook(const QByteArray &bytes, const QString &file)
{
    // A zip archive, as .xlsx, .ods and .numbers are, or the older .xls.
    if (!bytes.startsWith("PK\x03\x04") && !bytes.startsWith("\xd0\xcf\x11\xe0"))
        return std::nullopt;
    return Error{ErrorCode::BadInput,
                 QCoreApplication::translate(
                     "ApplicationsCsv",
                     "This is the workbook of a spreadsheet program. Open it there, choose “Save As” or "
                     "“Download”, take the type CSV, and import that file."),
                 file};
}

Result<CsvTable> parseCsv(const QByteArray &bytes, const QString &file, const CsvReadOptions &options)
{
    if (auto refused = refusedWorkbook(bytes, file))
        return std::unexpected(*std::move(refused));
    const CsvEncoding encoding = options.encoding.value_or(likelyEncoding(bytes));
    QString text = decoded(bytes, encoding);
    if (const qsizetype nul = text.indexOf(QChar(u'\0')); nul >= 0) {
        const auto line = static_cast<int>(QStringView(text).first(nul).count(u'\n')) + 1;
        return fail(ErrorCode::BadInput,
                    QCoreApplication::translate("ApplicationsCsv", "This is no text file."),
                    linePlace(file, line));
    }
    auto table = CsvParser(std::move(text), file, options).run();
    if (!table)
        return table;
    if (table->columnCount() > MostCsvColumns)
        return fail(ErrorCode::BadInput,
                    QCoreApplication::translate("ApplicationsCsv", "The table has more than %n columns.",
                                                nullptr, MostCsvColumns),
                    file);
    table->m_encoding = encoding;
    return table;
}

QString csvRecord(const QStringList &fields, QChar separator)
{
    QStringList written;
    for (QString field : fields) {
        field.remove(QChar(u'\0'));
        if (looksLikeFormula(field, leadingApostrophes(field)))
            field.prepend(u'\'');
        const bool plain = std::ranges::none_of(field, [separator](QChar unit) {
            return unit == separator || unit == u',' || unit == u';' || unit == u'\t' || unit == u'|' ||
                   unit == u'"' || unit == u'\n' || unit == u'\r';
        });
        written.append(plain ? field : u'"' + field.replace(u'"', u"\"\""_s) + u'"');
    }
    return written.join(separator) + u"\r\n"_s;
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

// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// withoutQuotation(): line by line.
#include "replyreading.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

constexpr qsizetype LongestIntroduction = 300;
constexpr qsizetype MostIntroductionLines = 3;

/// "On Monday Dana wrote:", which mail programs fold over up to three lines; how many lines it takes, 0:
/// none.
qsizetype introductionAt(const QStringList &lines, qsizetype at)
{
    static const QRegularExpression begins(u"^\\s*(On|Am|Den|Le|Op|El|Il)\\b.*\\d"_s);
    static const QRegularExpression ends(
        u"(wrote|schrieb|geschrieben|a écrit|schreef|escribió|ha scritto)\\b[^:]{0,120}:\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression nameFirst(u"^\\S.{0,150}\\b(wrote|schrieb)( am \\d.{0,60})?:\\s*$"_s);
    QString joined;
    for (qsizetype count = 1; count <= MostIntroductionLines && at + count <= lines.size(); ++count) {
        const QString &line = lines[at + count - 1];
        if (line.trimmed().isEmpty() || joined.size() + line.size() > LongestIntroduction)
            return 0;
        joined += line + u' ';
        if (begins.match(joined).hasMatch() && ends.match(joined).hasMatch())
            return count;
        if (count == 1 && nameFirst.match(line).hasMatch())
            return count;
    }
    return 0;
}

bool isSeparator(const QString &line)
{
    static const QRegularExpression rule(
        u"^\\s*-{2,}\\s*(Original Message|Original Appointment|Forwarded message|Ursprüngliche Nachricht|"
        "Originalnachricht|Weitergeleitete Nachricht|Message d'origine)\\s*-{2,}\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return rule.match(line).hasMatch();
}

/// Outlook's header of the quoted mail: From and at least two more of its fields in the next lines.
bool isHeaderBlock(const QStringList &lines, qsizetype at)
{
    static const QRegularExpression first(u"^\\*?(From|Von|De)\\s?:\\*? ?\\S"_s);
    static const QRegularExpression field(
        u"^\\*?(Sent|Date|To|Cc|Subject|Gesendet|Datum|An|Betreff|Envoyé|À|Objet)\\s?:\\*?"_s);
    if (!first.match(lines[at]).hasMatch())
        return false;
    int fields = 0;
    for (qsizetype next = at + 1; next < std::min(at + 6, lines.size()); ++next)
        fields += field.match(lines[next]).hasMatch() ? 1 : 0;
    return fields >= 2;
}

bool isQuoted(const QString &line)
{
    return line.startsWith(u'>') || line.startsWith("|>"_L1);
}

} // namespace

QString withoutQuotation(const QString &body)
{
    static const QRegularExpression underscores(u"^_{20,}\\s*$"_s);
    const QStringList lines = body.split(u'\n');
    QStringList own;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const QString &line = lines[at];
        if (line == "-- "_L1 || line == "--"_L1) {
            // A signature ends the text, unless somebody wrote below what they quote.
            while (at + 1 < lines.size() && !isQuoted(lines[at + 1]) && introductionAt(lines, at + 1) == 0)
                ++at;
            continue;
        }
        if (isQuoted(line))
            continue;
        if (isSeparator(line) || isHeaderBlock(lines, at) ||
            (underscores.match(line).hasMatch() && at + 1 < lines.size() && isHeaderBlock(lines, at + 1)))
            break;
        if (const qsizetype introduction = introductionAt(lines, at); introduction > 0) {
            qsizetype next = at + introduction;
            while (next < lines.size() && lines[next].trimmed().isEmpty())
                ++next;
            // Without marks nobody can tell where the quotation ends.
            if (next == lines.size() || !isQuoted(lines[next]))
                break;
            at = next - 1;
            continue;
        }
        own.append(line);
    }
    const QString text = own.join(u'\n').trimmed();
    return text.isEmpty() ? body.trimmed() : text;
}

} // namespace afterword

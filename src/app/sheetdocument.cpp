// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Setting of the sheet as a page.
#include "sheetdocument.h"

#include <QCoreApplication>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

struct SheetDocument
{
    Q_DECLARE_TR_FUNCTIONS(SheetDocument)
};

} // namespace

namespace {

/// Sets paragraphs one after the other.
class Page
{
public:
    explicit Page(QTextDocument &document)
        : m_cursor(&document)
        , m_size(document.defaultFont().pointSizeF())
    {}

    void title(const QString &text) { paragraph(text, 1.6, true, 0); }
    void heading(const QString &text) { paragraph(text, 1.1, true, m_size); }
    void text(const QString &text, bool strong = false) { paragraph(text, 1, strong, m_size / 4); }
    void list(const QStringList &lines, QTextListFormat::Style style)
    {
        QTextListFormat format;
        format.setStyle(style);
        format.setIndent(1);
        QTextList *list = nullptr;
        for (const QString &line : lines) {
            text(line);
            if (list)
                list->add(m_cursor.block());
            else
                list = m_cursor.createList(format);
        }
    }

private:
    void paragraph(const QString &text, double scale, bool strong, double above)
    {
        QTextBlockFormat block;
        block.setTopMargin(above);
        QTextCharFormat letters;
        letters.setFontPointSize(m_size * scale);
        letters.setFontWeight(strong ? QFont::DemiBold : QFont::Normal);
        if (m_hasBegun)
            m_cursor.insertBlock(block, letters);
        else
            m_cursor.setBlockFormat(block);
        m_hasBegun = true;
        if (QTextList *list = m_cursor.currentList())
            list->remove(m_cursor.block());
        m_cursor.setBlockFormat(block);
        // Lines of a note stay lines of one paragraph.
        m_cursor.insertText(QString(text).replace(u'\n', QChar::LineSeparator), letters);
    }

    QTextCursor m_cursor;
    double m_size;
    bool m_hasBegun = false;
};

void writePeople(Page &page, const PreparationSheet &sheet)
{
    if (sheet.people.empty())
        return;
    page.heading(SheetDocument::tr("Who"));
    for (const SheetPerson &person : sheet.people) {
        QStringList parts{person.name};
        for (const QString &part : {person.title, person.contact}) {
            if (!part.isEmpty())
                parts.append(part);
        }
        page.text(parts.join(u" – "_s));
        if (!person.notes.isEmpty())
            page.text(person.notes);
    }
}

void writeQuestions(Page &page, const PreparationSheet &sheet)
{
    if (!sheet.unsure.empty())
        page.heading(SheetDocument::tr("Asked before, and may be asked again"));
    for (const OpenQuestion &open : sheet.unsure) {
        //: A question of an earlier interview: %1 the question, %2 counts the rounds
        page.text(SheetDocument::tr("%1 (round %2)").arg(open.question).arg(open.round), true);
        if (!open.answer.isEmpty()) {
            //: What was answered then
            page.text(SheetDocument::tr("You said: %1").arg(open.answer));
        }
        page.text(open.research.isEmpty() ? SheetDocument::tr("Nothing was looked up yet.")
                                          //: What was looked up since
                                          : SheetDocument::tr("Found since: %1").arg(open.research));
    }
}

} // namespace

void write(const PreparationSheet &sheet, QTextDocument &document)
{
    document.clear();
    Page page(document);
    //: Title of a sheet: %1 a company, %2 a job, %3 counts the rounds
    page.title(SheetDocument::tr("%1, %2: round %3").arg(sheet.company, sheet.role).arg(sheet.round));
    page.text(sheet.when, true);
    if (!sheet.theirTime.isEmpty())
        page.text(sheet.theirTime);
    page.text(sheet.place.isEmpty() ? sheet.mode : sheet.mode + u": "_s + sheet.place);
    writePeople(page, sheet);
    const auto section = [&](const QString &heading, const QStringList &lines,
                             QTextListFormat::Style style = QTextListFormat::ListDisc) {
        if (lines.isEmpty())
            return;
        page.heading(heading);
        page.list(lines, style);
    };
    section(SheetDocument::tr("Said and asked for so far"), sheet.promised);
    writeQuestions(page, sheet);
    section(SheetDocument::tr("What they liked"), sheet.likedSoFar);
    section(SheetDocument::tr("What I want to ask"), sheet.toAsk);
    section(SheetDocument::tr("Before I leave, I know"), sheet.checklist, QTextListFormat::ListSquare);
}

} // namespace afterword

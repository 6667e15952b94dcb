// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet for an interview, on the screen and on paper of both worlds.
#include "preparationdialog.h"
#include "testsupport.h"

#include <QPdfWriter>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTextBrowser>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

PreparationSheet usual()
{
    PreparationSheet sheet;
    sheet.company = u"Acme <b>& Sons"_s; // no markup
    sheet.role = u"Data Analyst"_s;
    sheet.round = 2;
    sheet.when = u"Wednesday 2 December 2026, 16:00 to 17:00"_s;
    sheet.theirTime = u"Wednesday 2 December 2026, 10:00 to 11:00 there (America/New York)"_s;
    sheet.mode = u"Video call"_s;
    sheet.place = u"https://meet.acme.example/42"_s;
    sheet.people = {{u"Bob Marsh"_s, u"Engineer"_s, u"bob@acme.example"_s, u"Likes climbing"_s}};
    sheet.promised = {u"Ann Ito asked for work samples"_s};
    sheet.unsure = {{u"What is a watermark?"_s, u"I guessed\nand guessed"_s, u"Late data"_s, 1}};
    sheet.toAsk = {u"Who decides?"_s};
    sheet.checklist = {u"When will I hear, and from whom?"_s};
    return sheet;
}

QString output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitCode() == 0
               ? QString::fromUtf8(process.readAllStandardOutput())
               : QString();
}

} // namespace

class TestPreparation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingStandsThereAsItWasTyped()
    {
        PreparationDialog dialog(usual());
        const QString text = dialog.findChild<QTextBrowser *>(u"preparationText"_s)->toPlainText();
        for (const QString &line :
             {u"Acme <b>& Sons, Data Analyst: round 2"_s, u"Bob Marsh – Engineer – bob@acme.example"_s,
              u"Video call: https://meet.acme.example/42"_s, u"Who decides?"_s, u"Late data"_s})
            QVERIFY2(text.contains(line), qPrintable(line + u" is not in\n"_s + text));
    }

    void onePageOnEitherPaper_data()
    {
        QTest::addColumn<QPageSize::PageSizeId>("paper");
        QTest::newRow("A4") << QPageSize::A4;
        QTest::newRow("Letter") << QPageSize::Letter;
    }
    void onePageOnEitherPaper()
    {
        QFETCH(QPageSize::PageSizeId, paper);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"sheet.pdf"_s);
        {
            QPdfWriter writer(file);
            writer.setResolution(300);
            QPageLayout layout = PreparationDialog::usualLayout();
            layout.setPageSize(QPageSize(paper));
            writer.setPageLayout(layout);
            QVERIFY(PreparationDialog::print(usual(), writer));
        }
        const QString info = output(u"pdfinfo"_s, {file});
        QVERIFY2(info.contains(QRegularExpression(u"Pages:\\s+1\\n"_s)), qPrintable(info));
        const QString text = output(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
        QVERIFY2(text.contains(u"Who decides?"_s) && text.contains(u"When will I hear"_s), qPrintable(text));
    }

    void aLongOneGoesOnOverPages()
    {
        PreparationSheet sheet = usual();
        for (int i = 0; i < 120; ++i)
            sheet.toAsk.append(u"Question number %1, which takes a line of its own?"_s.arg(i));
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"sheet.pdf"_s);
        PreparationDialog dialog(sheet);
        QSignalSpy printed(&dialog, &PreparationDialog::printed);
        dialog.saveTo(file);
        QCOMPARE(printed.size(), 1);
        QCOMPARE(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const QString text = output(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
        for (int i = 0; i < 120; ++i)
            QVERIFY2(text.contains(u"number %1,"_s.arg(i)), qPrintable(u"%1 is cut"_s.arg(i)));
    }

    void aFolderThatIsNotThereIsTold()
    {
        PreparationDialog dialog(usual());
        QSignalSpy printed(&dialog, &PreparationDialog::printed);
        dialog.saveTo(u"/nowhere/at/all/sheet.pdf"_s);
        QVERIFY(printed.isEmpty());
    }
};

QTEST_MAIN(TestPreparation)
#include "tst_preparation.moc"

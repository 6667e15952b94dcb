// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The person's own message templates: kept privately, tried while they are typed, told what is wrong and
// where.
#include "templatesdialog.h"
#include "testsupport.h"

#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

const QString good =
    u"Subject: Thanks, {{firstName}}\n\nHello {{firstName}},\n\nit was good to talk about the "
    "{{role}} position.\n\nBest regards,\\\n{{signature}}\n"_s;

QString read(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? QString::fromUtf8(opened.readAll()) : QString();
}

} // namespace

class TestTemplates : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<TemplateShelf> m_shelf;

    QString file(const QString &id) const { return folder() + u'/' + templatePath(id, u"en"_s); }
    QString folder() const { return m_home->filePath(u"afterword/templates"_s); }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(u"en_GB"_s));
        m_home = std::make_unique<QTemporaryDir>();
        m_shelf = std::make_unique<TemplateShelf>(folder());
        VERIFY_RESULT(m_shelf->read());
    }

    void everyBuiltInTextCanBeTried()
    {
        QVERIFY(m_shelf->templates().size() > 30);
        for (const MessageTemplate &text : m_shelf->templates()) {
            const auto draft = TemplateShelf::preview(text.id, text.language, text.source);
            QVERIFY2(draft.has_value(),
                     qPrintable(text.language + u'/' + text.id + u": "_s +
                                (draft ? QString() : draft.error().message + draft.error().place)));
            QVERIFY(!draft->message.body.contains(u"{{"_s));
        }
    }

    void aTextIsKeptForThePersonAlone()
    {
        const QString id = u"thank-you"_s;
        VERIFY_RESULT(m_shelf->save(id, u"en"_s, good));
        QCOMPARE(read(file(id)), good);
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther |
                            QFile::ExeGroup | QFile::ExeOther;
        for (const QString &path : {file(id), folder(), QFileInfo(file(id)).path()})
            QVERIFY2(!QFile::permissions(path).testAnyFlags(others), qPrintable(path));
        QVERIFY(m_shelf->book().find(id, u"en"_s)->isOwn);
        QVERIFY(m_shelf->isBuiltIn(id, u"en"_s));
        VERIFY_RESULT(m_shelf->reset(id, u"en"_s));
        QVERIFY(!QFile::exists(file(id)));
        QVERIFY(!m_shelf->book().find(id, u"en"_s)->isOwn);
    }

    void whatIsWrongIsToldWithItsLineAndChangesNothing()
    {
        const QString wrong = QString(good).replace(u"{{role}}"_s, u"{{roll}}"_s);
        const auto saved = m_shelf->save(u"thank-you"_s, u"en"_s, wrong);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::BadInput);
        QCOMPARE(lineOf(saved.error()), 5);
        QVERIFY(!QDir(folder()).exists());
    }

    void theDialogTriesWhatIsTyped()
    {
        TemplatesDialog dialog(*m_shelf);
        dialog.QDialog::show();
        dialog.show(u"thank-you"_s, u"en"_s);
        auto *source = dialog.findChild<QPlainTextEdit *>(u"sourceEdit"_s);
        auto *preview = dialog.findChild<QPlainTextEdit *>(u"previewEdit"_s);
        auto *problem = dialog.findChild<QLabel *>(u"problemLabel"_s);
        auto *save = dialog.findChild<QPushButton *>(u"saveButton"_s);
        auto *reset = dialog.findChild<QPushButton *>(u"resetButton"_s);
        QVERIFY(preview->toPlainText().contains(u"Hello Alex,"_s));
        QVERIFY(!save->isEnabled());
        QVERIFY(!reset->isVisible());
        if (const QString folder = qEnvironmentVariable("AFTERWORD_PICTURES"); !folder.isEmpty())
            dialog.grab().save(folder + u"/templates.png"_s);

        source->setPlainText(QString(good).replace(u"{{signature}}"_s, u"{{signature"_s));
        QTRY_VERIFY2(problem->text().startsWith(u"Line 8: "_s), qPrintable(problem->text()));
        QVERIFY(!save->isEnabled());
        QCOMPARE(source->extraSelections().size(), 1);
        QCOMPARE(source->extraSelections().front().cursor.blockNumber(), 7);
        if (const QString folder = qEnvironmentVariable("AFTERWORD_PICTURES"); !folder.isEmpty())
            dialog.grab().save(folder + u"/templates-wrong.png"_s);

        source->setPlainText(good);
        QTRY_VERIFY(save->isEnabled());
        QVERIFY(!problem->isVisible());
        QVERIFY(preview->toPlainText().startsWith(u"Subject: Thanks, Alex\n\nHello Alex,"_s));
        QSignalSpy changed(&dialog, &TemplatesDialog::changed);
        save->click();
        QCOMPARE(changed.size(), 1);
        QVERIFY(dialog.findChild<QListWidget *>()->currentItem()->text().endsWith(u"(yours)"_s));
        QVERIFY(reset->isVisible());

        dialog.findChild<QPushButton *>(u"copyButton"_s)->click();
        QCOMPARE(changed.size(), 2);
        QVERIFY(QFile::exists(file(u"thank-you.own1"_s)));
        QCOMPARE(reset->text(), u"&Remove"_s);
        reset->click();
        QVERIFY(!QFile::exists(file(u"thank-you.own1"_s)));
        dialog.show(u"thank-you"_s, u"en"_s);
        reset->click();
        QCOMPARE(changed.size(), 4);
        QVERIFY(!m_shelf->book().find(u"thank-you"_s, u"en"_s)->isOwn);
        QVERIFY(preview->toPlainText().contains(u"Thank you for taking the time"_s));
    }

    void whatIsTypedIsNotLostUnasked()
    {
        TemplatesDialog dialog(*m_shelf);
        dialog.QDialog::show();
        dialog.show(u"thank-you"_s, u"en"_s);
        auto *source = dialog.findChild<QPlainTextEdit *>(u"sourceEdit"_s);
        source->setPlainText(good);
        const auto answer = [&](QMessageBox::StandardButton button) {
            QTimer::singleShot(0, &dialog, [&dialog, button] {
                dialog.findChild<QMessageBox *>()->button(button)->click();
            });
        };
        answer(QMessageBox::Cancel);
        dialog.reject();
        QVERIFY(dialog.isVisible());
        QCOMPARE(source->toPlainText(), good);
        answer(QMessageBox::Discard);
        dialog.reject();
        QVERIFY(!dialog.isVisible());
        QVERIFY(!QDir(folder()).exists());
    }
};

QTEST_MAIN(TestTemplates)
#include "tst_templates.moc"

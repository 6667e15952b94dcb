// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The morning after a panel, in a real window: three thank-yous are written, one is mended and goes to the
// mail program, one is copied, one is left for later; board and Today follow what the person says.
#include "composeredit.h"
#include "composerpage.h"
#include "composerwindow.h"
#include "desktopfixture.h"
#include "panelstory.h"

#include <QClipboard>
#include <QFile>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

class TestComposing : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_bin;
    const ApplicationId m_acme{u"acme"_s};

    QString opened() const
    {
        QFile log(m_bin.filePath(u"opened"_s));
        return log.open(QIODevice::ReadOnly) ? QString::fromUtf8(log.readAll()) : QString();
    }
    static QStringList toThank(const DesktopFixture &f)
    {
        QStringList names;
        const auto rows = f.second()->steps(ApplicationId(u"acme"_s));
        for (const AgendaRow &row : *rows) {
            if (row.step.kind == Kind::ThankYou)
                names.append(row.recipient);
        }
        names.sort();
        return names;
    }
    static void click(QWidget *widget) { QTest::mouseClick(widget, Qt::LeftButton); }
    static void goTo(ComposerWindow &composer, const QString &name)
    {
        auto *tabs = composer.findChild<QTabWidget *>(u"composerTabs"_s)->tabBar();
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->tabText(i) == name)
                QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(i).center());
        }
    }

private Q_SLOTS:
    // A mail program that only notes what it was asked to open.
    void initTestCase()
    {
        QFile script(m_bin.filePath(u"xdg-open"_s));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\nprintf '%s\\n' \"$1\" >>'" + QFile::encodeName(m_bin.filePath(u"opened"_s)) +
                     "'\n");
        script.close();
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("PATH", QFile::encodeName(m_bin.path()) + ':' + qgetenv("PATH"));
    }

    void threeThankYousAfterAPanel()
    {
        DesktopFixture f(panelMorning());
        VERIFY_RESULT(f.second()->import(panelStory(), false));
        f.start();
        QVERIFY(QTest::qWaitForWindowActive(&f.window()));
        f.window().showApplication(m_acme);
        QCOMPARE(toThank(f), (QStringList{u"Ann Ito"_s, u"Bob Marsh"_s, u"Cy Okoro"_s}));
        auto *write = f.window().findChild<QPushButton *>(u"nextStepMainButton"_s);
        QTRY_VERIFY(write->isVisible());
        click(write);
        QTRY_VERIFY(openDialog<ComposerWindow>());
        ComposerWindow &composer = *openDialog<ComposerWindow>();
        QVERIFY(QTest::qWaitForWindowActive(&composer));

        // To Ann, with the wrong name at first.
        goTo(composer, u"Ann Ito"_s);
        auto *text = composer.currentPage()->findChild<ComposerEdit *>();
        QTextCursor name = text->document()->find(u"Ann"_s);
        QVERIFY(!name.isNull());
        text->setTextCursor(name);
        text->setFocus();
        QVERIFY(test::write(u"Bob"_s));
        auto *handOver = composer.currentPage()->findChild<QPushButton *>(u"handOverMainButton"_s);
        QTRY_VERIFY(!handOver->isEnabled());
        QVERIFY(press(u"F7"_s));
        QVERIFY(press(u"alt+Return"_s));
        QTRY_VERIFY(handOver->isEnabled());
        QVERIFY(text->toPlainText().contains(u"Ann"_s));
        QVERIFY(press(u"ctrl+Return"_s));
        QTRY_VERIFY2(opened().contains(u"ann"_s), qPrintable(opened()));
        auto *sent = composer.currentPage()->findChild<QToolButton *>(u"itWasSentButton"_s);
        QTRY_VERIFY(sent->isVisible());
        QCOMPARE(toThank(f).size(), 3); // nobody has said so yet
        click(sent);
        QTRY_COMPARE(toThank(f), (QStringList{u"Bob Marsh"_s, u"Cy Okoro"_s}));

        // To Bob, by another way.
        goTo(composer, u"Bob Marsh"_s);
        QCOMPARE(composer.currentPage()->draft().recipientName(), u"Bob Marsh"_s);
        click(composer.currentPage()->findChild<QPushButton *>(u"handOverSecondButton"_s));
        QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"Bob"_s));
        sent = composer.currentPage()->findChild<QToolButton *>(u"itWasSentButton"_s);
        QTRY_VERIFY(sent->isVisible());
        click(sent);
        QTRY_COMPARE(toThank(f), QStringList{u"Cy Okoro"_s});

        // Cy's is begun and left.
        goTo(composer, u"Cy Okoro"_s);
        text = composer.currentPage()->findChild<ComposerEdit *>();
        text->setFocus();
        text->moveCursor(QTextCursor::End);
        QVERIFY(test::write(u" PS"_s));
        QVERIFY(press(u"Escape"_s));
        QTRY_VERIFY(!openDialog<ComposerWindow>());
        const auto unsent = f.second()->unsent();
        QCOMPARE(unsent->size(), size_t(1));
        QVERIFY(unsent->front().draft.message.body.endsWith(u"PS"_s));
        QCOMPARE(f.second()->boardCard(m_acme)->nextRecipient, u"Cy Okoro"_s);
    }
};

QTEST_MAIN(TestComposing)
#include "tst_composer.moc"

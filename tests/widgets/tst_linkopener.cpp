// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Links open documents and sites, and never run anything.
#include "linkopener.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace afterword;
using namespace Qt::StringLiterals;

class TestLinkOpener : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString file(const QString &name, const QByteArray &content, bool isExecutable)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {};
        file.close();
        auto rights = QFile::ReadOwner | QFile::WriteOwner;
        if (isExecutable)
            rights |= QFile::ExeOwner;
        file.setPermissions(rights);
        return path;
    }

private Q_SLOTS:
    void aFileIsShownNeverRun_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("isExecutable");
        QTest::addColumn<bool>("isOpened");
        const auto r = [](const char *name, const QByteArray &content, bool isExecutable, bool isOpened) {
            QTest::newRow(name) << QString::fromLatin1(name) << content << isExecutable << isOpened;
        };
        r("cv.pdf", "%PDF-1.4\n", false, true);
        r("marked by a memory stick.pdf", "%PDF-1.4\n", true, true);
        r("notes.txt", "Ask about the team.\n", false, true);
        r("notes that can be run.txt", "echo ouch\n", true, false);
        r("run.sh", "#!/bin/sh\necho ouch\n", false, false);
        r("no suffix", "#!/bin/sh\necho ouch\n", true, false);
        r("job.desktop", "[Desktop Entry]\nType=Application\nExec=ouch\n", false, false);
        r("tool.AppImage",
          "\x7f"
          "ELF",
          false, false);
        r("cv.pdf.exe", "MZ", false, false);
        r("script.py", "print('ouch')\n", false, false);
    }
    void aFileIsShownNeverRun()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(bool, isExecutable);
        QFETCH(bool, isOpened);
        const QString path = file(name, content, isExecutable);
        QVERIFY(!path.isEmpty());
        LinkOpener opener;
        QList<QUrl> opened;
        opener.setHandOver([&opened](const QUrl &url) {
            opened.append(url);
            return true;
        });
        QSignalSpy told(&opener, &LinkOpener::told);
        opener.open(QUrl::fromLocalFile(path));
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first(), QUrl::fromLocalFile(isOpened ? path : m_folder.path()));
        QCOMPARE(told.count(), isOpened ? 0 : 1);
    }

    void aLinkToAProgramIsNoDocument()
    {
        const QString script = file(u"real.sh"_s, "#!/bin/sh\n", true);
        const QString link = m_folder.filePath(u"innocent.pdf"_s);
        QVERIFY(QFile::link(script, link));
        QVERIFY(LinkOpener::couldRun(link));
    }

    void whatIsGoneOrForeignIsSaid_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::newRow("gone") << QUrl::fromLocalFile(u"/nowhere/cv.pdf"_s);
        QTest::newRow("another machine's") << QUrl(u"file://server/share/cv.pdf"_s);
        QTest::newRow("a script") << QUrl(u"javascript:alert(1)"_s);
        QTest::newRow("another program's") << QUrl(u"steam://run/1"_s);
        QTest::newRow("no site") << QUrl(u"https:///jobs"_s);
    }
    void whatIsGoneOrForeignIsSaid()
    {
        QFETCH(QUrl, url);
        LinkOpener opener;
        int opened = 0;
        opener.setHandOver([&opened](const QUrl &) { return ++opened > 0; });
        QSignalSpy told(&opener, &LinkOpener::told);
        opener.open(url);
        QCOMPARE(opened, 0);
        QCOMPARE(told.count(), 1);
        QVERIFY(!told.first().first().toString().isEmpty());
    }

    void sitesAndMailGoToTheDesktop()
    {
        LinkOpener opener;
        QStringList opened;
        opener.setHandOver([&opened](const QUrl &url) {
            opened.append(url.toString());
            return url.scheme() != "mailto"_L1;
        });
        QSignalSpy told(&opener, &LinkOpener::told);
        opener.open(QUrl(u"https://acme.example/jobs"_s));
        opener.open(QUrl(u"mailto:ann@acme.example"_s));
        QCOMPARE(opened, (QStringList{u"https://acme.example/jobs"_s, u"mailto:ann@acme.example"_s}));
        QCOMPARE(told.count(), 1); // nothing that opens mail: said, not swallowed
    }
};

QTEST_GUILESS_MAIN(TestLinkOpener)
#include "tst_linkopener.moc"

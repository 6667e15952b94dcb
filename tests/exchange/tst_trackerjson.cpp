// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tracker document: what is written reads back the same, over worked trackers.
#include "testsupport.h"
#include "trackerjson.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>

using namespace afterword;
using namespace Qt::StringLiterals;

class TrackerJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Every tracker of the worked cases, read, written and read again.
    void keepsWorkedTrackers()
    {
        int count = 0;
        QDirIterator files(QStringLiteral(AFTERWORD_GOLDEN "/scenarios"), {u"*.json"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QJsonObject scenario = QJsonDocument::fromJson(file.readAll()).object();
            const QByteArray given = QJsonDocument(scenario[u"tracker"_s].toObject()).toJson();
            const auto read = readTracker(given, file.fileName());
            VERIFY_RESULT(read);
            const QByteArray written = writeTracker(*read);
            const auto again = readTracker(written);
            VERIFY_RESULT(again);
            QVERIFY(*again == *read);
            QCOMPARE(writeTracker(*again), written);
            ++count;
        }
        QVERIFY(count > 0);
    }
};

QTEST_GUILESS_MAIN(TrackerJsonTest)
#include "tst_trackerjson.moc"

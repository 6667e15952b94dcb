// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What may stand in a notification, whatever somebody has called a company.
#include "notificationtext.h"

#include <QTest>

using namespace afterword;
using namespace Qt::StringLiterals;

class NotificationTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void summaryIsOnePlainLine();
    void bodyIsEscapedOnlyForMarkup();
    void longTextsAreCutBetweenCharacters();
    void nothingTurnsTheTextAround();
};

void NotificationTextTest::summaryIsOnePlainLine()
{
    QCOMPARE(notificationSummary(u"Thank\nAnn\t Ito \r\n"_s), u"Thank Ann Ito"_s);
    QCOMPARE(notificationSummary(u"<b>Acme</b> & Sons"_s), u"<b>Acme</b> & Sons"_s);
}

void NotificationTextTest::bodyIsEscapedOnlyForMarkup()
{
    const QString body = u"Fish & <i>Chips</i>\nuntil \"today\""_s;
    QCOMPARE(notificationBody(body, false), body);
    QCOMPARE(notificationBody(body, true), u"Fish &amp; &lt;i&gt;Chips&lt;/i&gt;\nuntil &quot;today&quot;"_s);
}

void NotificationTextTest::longTextsAreCutBetweenCharacters()
{
    const QString faces = u"x"_s + u"\U0001F600"_s.repeated(5000);
    for (const QString &text : {notificationSummary(faces), notificationBody(faces, false)}) {
        QVERIFY(text.size() <= 2000);
        QVERIFY(text.endsWith(QChar(0x2026)));
        QVERIFY(text.isValidUtf16());
    }
    QVERIFY(notificationSummary(faces).size() <= 200);
}

void NotificationTextTest::nothingTurnsTheTextAround()
{
    const QString text = u"Acme\u202Eemca\u2066 a"_s + QChar(0) + u'\a';
    const QString body = notificationBody(text, false);
    for (const QChar character : body)
        QVERIFY(character.isPrint());
}

QTEST_GUILESS_MAIN(NotificationTextTest)
#include "tst_notificationtext.moc"

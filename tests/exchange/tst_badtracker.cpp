// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bad tracker documents: each is refused with the exact place of what is wrong, and with words that help.
#include "jsontext.h"
#include "testsupport.h"
#include "trackerjson.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

QJsonValue everything()
{
    QFile file(QStringLiteral(AFTERWORD_GOLDEN "/tracker/everything.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// The value with another one put at that place; undefined takes the place away.
QJsonValue withChange(const QJsonValue &value, const QStringList &path, const QJsonValue &change)
{
    if (path.isEmpty())
        return change;
    const QString step = QString(path.first()).replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s);
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        const qsizetype index = step.toLongLong();
        if (index == array.size())
            array.append(QJsonValue());
        array[index] = withChange(array.at(index), path.sliced(1), change);
        return array;
    }
    QJsonObject object = value.toObject();
    const QJsonValue changed = withChange(object.value(step), path.sliced(1), change);
    if (changed.isUndefined())
        object.remove(step);
    else
        object.insert(step, changed);
    return object;
}

QByteArray documentWith(const QString &pointer, const QJsonValue &change)
{
    const QStringList path = pointer.isEmpty() ? QStringList() : pointer.sliced(1).split(u'/');
    const QJsonValue changed = withChange(everything(), path, change);
    return changed.isArray() ? QJsonDocument(changed.toArray()).toJson()
                             : QJsonDocument(changed.toObject()).toJson();
}

} // namespace

class BadTrackerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesValues_data();
    void refusesValues();
    void refusesTexts_data();
    void refusesTexts();
    void refusesANewerVersion();
    void refusesHugeDocuments();
};

void BadTrackerTest::refusesValues_data()
{
    QTest::addColumn<QString>("pointer"); ///< where the document is changed
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("place"); ///< empty: the same
    QTest::addColumn<QString>("words"); ///< part of the sentence
    const auto row = [](const char *pointer, const QJsonValue &value, const char *words,
                        const char *place = "") {
        const QByteArray name = QByteArray(pointer) + ' ' +
                                QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).left(60);
        QTest::newRow(name.constData())
            << QString::fromUtf8(pointer) << value << QString::fromUtf8(place) << QString::fromUtf8(words);
    };
    const QJsonValue absent = QJsonValue::Undefined;
    const QString longId(129, u'x');

    // The head
    row("", QJsonArray(), "object");
    row("/format", u"other"_s, "afterword.tracker");
    row("/format", absent, "missing");
    row("/version", 0, "Version 1");
    row("/version", u"1"_s, "Version 1");
    row("/version", absent, "missing");
    row("/applications", absent, "missing");
    row("/applications", QJsonObject(), "list");
    row("/extra", 1, "unknown");
    row("/a~1b~0c", 1, "unknown");

    // The profile and the cadence
    row("/profile", QJsonArray(), "object");
    row("/profile/name", 7, "text");
    row("/profile/nickname", u"x"_s, "unknown");
    row("/profile/timeZone", u"Europe/Atlantis"_s, "Europe/Atlantis");
    row("/profile/timeZone", QString(), "time zone");
    row("/profile/region", 5, "null");
    row("/profile/away", QJsonObject(), "list");
    row("/profile/away/0/to", absent, "missing");
    row("/profile/away/0/from", u"2026-02-30"_s, "date");
    row("/profile/away/0/from", u"2026-1-1"_s, "date");
    row("/profile/away/0/to", u"2026-12-23"_s, "ends before");
    row("/cadence", QJsonArray(), "object");
    row("/cadence/finalAfterDays", u"ten"_s, "whole number");
    row("/cadence/sendWindow/weekdays", QJsonArray{8}, "Weekdays");
    row("/cadence/unheardOf", 1, "unheardOf");

    // People and references
    row("/people", u"ann"_s, "list");
    row("/people/0", u"ann"_s, "object");
    row("/people/1/name", absent, "missing");
    row("/people/1/name", QString(), "empty");
    row("/people/1/id", QString(), "128");
    row("/people/1/id", longId, "128");
    row("/people/1/id", 5, "text");
    row("/people/1/id", u"ann"_s, "taken");
    row("/people/0/preferredChannel", u"sms"_s, "email, phone, letter, linkedin");
    row("/people/0/callsWelcome", u"yes"_s, "true or false");
    row("/people/0/notes", QJsonValue::Null, "text");
    row("/references/0/consent", u"maybe"_s, "given, asked, declined, not-asked");
    row("/references/0/consent", absent, "missing");
    row("/references/0/person", u"nobody"_s, "nobody");
    row("/references/1/person", u"bo"_s, "already");

    // Applications
    row("/applications/1", 3, "object");
    row("/applications/1/id", u"A"_s, "taken");
    row("/applications/1/company", QString(), "empty");
    row("/applications/1/role", absent, "missing");
    row("/applications/0/stage", u"hired"_s, "following-up");
    row("/applications/0/outcome", u"lost"_s, "no-response");
    row("/applications/0/stage", u"offer"_s, "outcome", "/applications/0/outcome");
    row("/applications/0/stage", absent, "outcome", "/applications/0/outcome");
    row("/applications/0/interest", u"HIGH"_s, "high, normal, low");
    row("/applications/0/dream", 1, "true or false");
    row("/applications/0/tags/1", 2, "text");
    row("/applications/0/appliedOn", u"2026-10-01T00:00:00Z"_s, "date");
    row("/applications/0/hiringManager", u"ANN"_s, "ANN");
    row("/applications/0/coordinator", QString(), "128");
    row("/applications/0/designatedContact", u"x"_s, "person");
    row("/applications/0/references/1", u"x"_s, "person");

    // Interviews
    row("/applications/0/interviews/0/round", 0, "from 1 on");
    row("/applications/0/interviews/0/round", 1.5, "whole number");
    row("/applications/0/interviews/0/round", 3e10, "whole number");
    row("/applications/0/interviews/0/selfRating", 6, "from 1 to 5");
    row("/applications/0/interviews/0/start", absent, "missing");
    row("/applications/0/interviews/0/start", u"2026-12-01T10:00:00"_s, "offset");
    row("/applications/0/interviews/0/start", u"2026-12-01T25:00:00Z"_s, "offset");
    row("/applications/0/interviews/0/end", u"9999-12-31T23:59:59-14:00"_s, "offset");
    row("/applications/0/interviews/0/end", u"2026-12-01T09:44:59-05:00"_s, "ends before");
    row("/applications/0/interviews/1/id", u"i1"_s, "taken");
    row("/applications/0/interviews/0/mode", u"hologram"_s, "onsite, video, phone");
    row("/applications/0/interviews/0/status", QJsonValue::Null, "planned");
    row("/applications/0/interviews/0/interviewers/1", u"x"_s, "person");
    row("/applications/0/interviews/0/signals/5", u"smile"_s, "overran");
    row("/applications/0/interviews/0/timeZone", u"UTC+03:00"_s, "time zone");
    row("/applications/0/interviews/0/debrief", QJsonArray(), "object");
    row("/applications/0/interviews/0/debrief/mood", u"good"_s, "unknown");
    row("/applications/0/interviews/0/debrief/questions/1/question", absent, "missing");
    row("/applications/0/interviews/0/debrief/questions/0/unsure", 0, "true or false");

    // What was promised, written, offered and decided
    row("/applications/0/commitments/1/id", u"c1"_s, "taken");
    row("/applications/0/commitments/0/type", u"promise"_s, "decision-by");
    row("/applications/0/commitments/0/by", u"Friday"_s, "2026-12-01");
    row("/applications/0/commitments/0/interview", u"i9"_s, "i9");
    row("/applications/0/commitments/0/person", u"x"_s, "person");
    row("/applications/0/commitments/1/from", absent, "missing");
    row("/applications/0/commitments/1/to", absent, "missing");
    row("/applications/0/commitments/1/to", u"2026-12-02T08:00:00-05:00"_s, "ends before");
    row("/applications/0/correspondence/1/id", u"m1"_s, "taken");
    row("/applications/0/correspondence/0/direction", u"sideways"_s, "out, in");
    row("/applications/0/correspondence/0/at", absent, "missing");
    row("/applications/0/correspondence/0/channel", u"fax"_s, "social");
    row("/applications/0/correspondence/0/people", u"ann"_s, "list");
    row("/applications/0/correspondence/0/people/0", u"x"_s, "person");
    row("/applications/0/correspondence/0/interview", u"i3"_s, "interview");
    row("/applications/0/correspondence/0/kind", u"spam"_s, "thank-you");
    row("/applications/0/correspondence/1/meaning", u"meh"_s, "positive");
    row("/applications/0/correspondence/0/delivery", u"lost"_s, "uncertain");
    row("/applications/0/correspondence/1/until", 5, "2026-12-01");
    row("/applications/0/offers/1", QJsonObject{{u"id"_s, u"o1"_s}}, "missing",
        "/applications/0/offers/1/form");
    row("/applications/0/offers/0/form", u"oral"_s, "verbal, written");
    row("/applications/0/offers/0/person", u"x"_s, "person");
    row("/applications/0/adjustments/0/action", u"ignore"_s, "snooze, skip, allow");
    row("/applications/0/adjustments/1/at", absent, "missing");
    row("/applications/0/adjustments/0/interview", u"i7"_s, "interview");
    row("/applications/0/adjustments/1/id", u"a1"_s, "unknown");
}

void BadTrackerTest::refusesValues()
{
    QFETCH(QString, pointer);
    QFETCH(QJsonValue, value);
    QFETCH(QString, place);
    QFETCH(QString, words);
    const auto read = readTracker(documentWith(pointer, value), u"bad.json"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::BadInput);
    QCOMPARE(read.error().place, documentPlace(u"bad.json"_s, place.isEmpty() ? pointer : place));
    QVERIFY2(read.error().message.contains(words), qPrintable(read.error().message));
}

void BadTrackerTest::refusesTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    const QByteArray head = R"({"format": "afterword.tracker", "version": 1, )";
    QTest::newRow("nothing") << QByteArray() << u"bad.json"_s;
    QTest::newRow("blanks") << QByteArray(" \n ") << u"bad.json"_s;
    QTest::newRow("a bare word") << QByteArray("tracker") << u"bad.json:1:1"_s;
    QTest::newRow("a comma too many") << QByteArray("{\n  \"format\": 1,\n}") << u"bad.json:3:1"_s;
    QTest::newRow("columns count characters") << QByteArray("{\"ä🙂\" 1}") << u"bad.json:1:7"_s;
    QTest::newRow("no UTF-8") << QByteArray("{\"a\": \"\xff\"}") << u"bad.json:1:8"_s;
    QTest::newRow("a key twice") << head + R"("applications": [], "version": 1})" << u"bad.json: /version"_s;
    QTest::newRow("a key twice, once written with an escape")
        << head + R"("applications": [{"id": "A", "role": "r", "rol\u0065": "r", "company": "c"}]})"
        << u"bad.json: /applications/0/role"_s;
    QTest::newRow("half a surrogate pair")
        << head + R"("profile": {"name": "\ud83d"}, "applications": []})" << u"bad.json: /profile/name"_s;
    QTest::newRow("the empty key") << head + R"("applications": [], "": 1})" << u"bad.json: /"_s;
}

void BadTrackerTest::refusesTexts()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, place);
    const auto read = readTracker(text, u"bad.json"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::BadInput);
    QCOMPARE(read.error().place, place);
    QVERIFY(!read.error().message.isEmpty());
}

void BadTrackerTest::refusesANewerVersion()
{
    const auto read = readTracker(R"({"format": "afterword.tracker", "version": 2, "boards": []})");
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::NewerVersion);
    QCOMPARE(read.error().place, u"/version"_s);
}

void BadTrackerTest::refusesHugeDocuments()
{
    const auto deep = readTracker(QByteArray(5000, '['), u"bad.json"_s);
    QVERIFY(!deep);
    QVERIFY(deep.error().place.startsWith("bad.json:1:"_L1));
    const auto huge = readTracker(QByteArray(MostJsonBytes + 1, ' '), u"bad.json"_s);
    QVERIFY(!huge);
    QCOMPARE(huge.error().place, u"bad.json"_s);
}

QTEST_GUILESS_MAIN(BadTrackerTest)
#include "tst_badtracker.moc"

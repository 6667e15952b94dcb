// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cadence: the defaults are the rulebook's, overrides are read to the letter, nonsense is named with its
// place.
#include "cadence.h"
#include "testsupport.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

/// The rulebook's table of defaults, word for word.
constexpr auto rulebookDefaults = R"({
  "morningEnds": "12:00",
  "thankYou": { "morningOpens": "12:00", "morningTarget": "18:00", "afternoonOpens": "08:00", "afternoonTarget": "10:00", "dueHours": 24, "closesHours": 48 },
  "debrief": { "dueHours": 2 },
  "handwrittenCard": { "offer": true, "closesDays": 7 },
  "withoutPromise": "interest",
  "interest": { "afterThankYouHours": 48, "afterInterviewHours": 72, "dueAfterInterviewHours": 96, "whilePromisePending": false },
  "statusAfterWeekDays": 7,
  "promiseGraceHours": 48,
  "finalAfterDays": 7,
  "quietBusinessDays": 7,
  "nudgeDueBusinessDays": 2,
  "unansweredCap": 3,
  "noResponseAfterDays": 7,
  "acknowledgeDueHours": 24,
  "withdrawDueHours": 24,
  "thankYouAnyway": { "offer": true, "dueHours": 48, "closesDays": 14 },
  "keepInTouch": { "intervalDays": 21, "max": 2, "haltedAfterDays": 14 },
  "references": { "notifyDueHours": 24, "askContactedAfterDays": 7 },
  "linkedin": { "offer": true, "closesDays": 14 },
  "keepApplying": { "everyDays": 7, "minimumActive": 2 },
  "sendWindow": { "from": "09:00", "to": "17:00", "weekdays": [1, 2, 3, 4, 5], "holidays": true },
  "collisionBusinessDays": 1,
  "words": { "thankYou": 120, "followUp": 150, "short": 80 }
})";

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class CadenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultsAreTheRulebooks()
    {
        const auto read = Cadence::from(object(rulebookDefaults));
        VERIFY_RESULT(read);
        QCOMPARE(*read, Cadence());
    }

    void anOverrideChangesWhatItNames()
    {
        const auto read = Cadence::from(object(
            R"({"withoutPromise": "status-after-week", "thankYou": {"dueHours": 36}, "sendWindow": {"to": "18:30", "weekdays": [7, 1]}, "words": {"short": 60}})"));
        VERIFY_RESULT(read);
        QCOMPARE(read->withoutPromise, WithoutPromise::StatusAfterWeek);
        QCOMPARE(read->thankYou.dueHours, 36);
        QCOMPARE(read->thankYou.closesHours, 48);
        QCOMPARE(read->sendWindow.to, QTime(18, 30));
        QCOMPARE(read->sendWindow.weekdays, (std::array{true, false, false, false, false, false, true}));
        QCOMPARE(read->words.shortMail, 60);
    }

    /// Each number of the table is read from its own key and from no other.
    void everyKeyIsRead()
    {
        const QJsonObject defaults = object(rulebookDefaults);
        const auto changed = [](const QJsonValue &value) {
            if (value.isBool())
                return QJsonValue(!value.toBool());
            if (value.isDouble())
                return QJsonValue(value.toInt() + (value.toInt() == 2 ? -1 : 1)); // 2 may be the most
            if (value.isArray())
                return QJsonValue(QJsonArray{1});
            if (value.toString() == "interest"_L1)
                return QJsonValue(u"none"_s);
            return QJsonValue(QTime::fromString(value.toString(), u"HH:mm"_s).addSecs(60).toString(u"HH:mm"));
        };
        for (auto outer = defaults.begin(); outer != defaults.end(); ++outer) {
            const QJsonObject inner =
                outer->isObject() ? outer->toObject() : QJsonObject{{QString(), *outer}};
            for (auto key = inner.begin(); key != inner.end(); ++key) {
                const QJsonValue value = changed(*key);
                const QJsonObject overrides{
                    {outer.key(), outer->isObject() ? QJsonValue(QJsonObject{{key.key(), value}}) : value}};
                const auto read = Cadence::from(overrides);
                VERIFY_RESULT(read);
                QVERIFY2(*read != Cadence(), qPrintable(outer.key() + u'/' + key.key()));
            }
        }
    }

    void nonsenseIsNamedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const char *json, const char *place) {
            QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(place);
        };
        row("unknown key", R"({"thankyou": {}})", "/cadence/thankyou");
        row("a key with a slash and a tilde", R"({"a/b~c": 1})", "/cadence/a~1b~0c");
        row("unknown inner key", R"({"thankYou": {"due": 1}})", "/cadence/thankYou/due");
        row("text for a number", R"({"unansweredCap": "3"})", "/cadence/unansweredCap");
        row("half a day", R"({"finalAfterDays": 7.5})", "/cadence/finalAfterDays");
        row("negative", R"({"promiseGraceHours": -1})", "/cadence/promiseGraceHours");
        row("too large", R"({"promiseGraceHours": 97})", "/cadence/promiseGraceHours");
        row("a cap of one", R"({"unansweredCap": 1})", "/cadence/unansweredCap");
        row("a cap of five", R"({"unansweredCap": 5})", "/cadence/unansweredCap");
        row("three warm mails", R"({"keepInTouch": {"max": 3}})", "/cadence/keepInTouch/max");
        row("an inner key outside", R"({"thankYou/dueHours": 30})", "/cadence/thankYou~1dueHours");
        row("no time of day", R"({"morningEnds": "noon"})", "/cadence/morningEnds");
        row("25 o'clock", R"({"sendWindow": {"from": "25:00"}})", "/cadence/sendWindow/from");
        row("a window that ends first", R"({"sendWindow": {"from": "17:00", "to": "09:00"}})",
            "/cadence/sendWindow/to");
        row("a window that begins too late", R"({"sendWindow": {"from": "18:00"}})",
            "/cadence/sendWindow/from");
        row("due after it is too late", R"({"thankYou": {"dueHours": 999}})", "/cadence/thankYou/dueHours");
        row("too late before it is due", R"({"thankYou": {"closesHours": 12}})",
            "/cadence/thankYou/closesHours");
        row("best before it opens, morning", R"({"thankYou": {"morningTarget": "11:00"}})",
            "/cadence/thankYou/morningTarget");
        row("best before it opens, afternoon", R"({"thankYou": {"afternoonOpens": "10:30"}})",
            "/cadence/thankYou/afternoonOpens");
        row("interest due before it opens", R"({"interest": {"dueAfterInterviewHours": 71}})",
            "/cadence/interest/dueAfterInterviewHours");
        row("thanks for a rejection due too late", R"({"thankYouAnyway": {"closesDays": 1}})",
            "/cadence/thankYouAnyway/closesDays");
        row("an eighth day", R"({"sendWindow": {"weekdays": [8]}})", "/cadence/sendWindow/weekdays");
        row("no day at all", R"({"sendWindow": {"weekdays": []}})", "/cadence/sendWindow/weekdays");
        row("a word nobody knows", R"({"withoutPromise": "soon"})", "/cadence/withoutPromise");
        row("a number for an object", R"({"words": 120})", "/cadence/words");
        row("a number for a flag", R"({"linkedin": {"offer": 1}})", "/cadence/linkedin/offer");
    }

    void nonsenseIsNamedWithItsPlace()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, place);
        const auto read = Cadence::from(object(json.constData()));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::BadInput);
        QCOMPARE(read.error().place, place);
        QVERIFY(!read.error().message.isEmpty());
    }
};

QTEST_GUILESS_MAIN(CadenceTest)
#include "tst_cadence.moc"

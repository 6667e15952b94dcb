// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CadenceBook: an application goes its own way where it has overrides, over the general cadence otherwise.
#include "cadencebook.h"
#include "testsupport.h"

#include <QJsonDocument>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

ApplicationId id(const char *text)
{
    return ApplicationId(QString::fromLatin1(text));
}

} // namespace

class CadenceBookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anApplicationOverridesTheGeneralCadence()
    {
        const QJsonObject stored = object(
            R"({"finalAfterDays": 9, "unansweredCap": 4, "applications": {"a": {"unansweredCap": 2, "thankYou": {"dueHours": 30}}, "b": {}}})");
        const auto book = CadenceBook::from(stored);
        VERIFY_RESULT(book);
        QCOMPARE(book->general().unansweredCap, 4);
        QCOMPARE(book->of(id("a")).unansweredCap, 2);
        QCOMPARE(book->of(id("a")).finalAfterDays, 9);
        QCOMPARE(book->of(id("a")).thankYou.dueHours, 30);
        QVERIFY(book->of(id("b")) == book->general());
        QVERIFY(book->of(id("never heard of")) == book->general());
        QVERIFY(Cadence::from(stored).value() == book->general());
        const CadenceBook over(Cadence(), stored);
        QCOMPARE(over.general().unansweredCap, 3);
        QCOMPARE(over.of(id("a")).unansweredCap, 2);
        QCOMPARE(over.of(id("a")).finalAfterDays, 7);
    }

    void nonsenseIsNamedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const char *json, const char *place) {
            QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(place);
        };
        row("in the general one", R"({"unansweredCap": 9, "applications": {}})", "/cadence/unansweredCap");
        row("a list of applications", R"({"applications": []})", "/cadence/applications");
        row("a number for an application", R"({"applications": {"a": 1}})", "/cadence/applications/a");
        row("out of bounds", R"({"applications": {"a": {"unansweredCap": 9}}})",
            "/cadence/applications/a/unansweredCap");
        row("an id with a slash", R"({"applications": {"a/b": {"pace": 9}}})",
            "/cadence/applications/a~1b/pace");
        row("applications of an application", R"({"applications": {"a": {"applications": {}}}})",
            "/cadence/applications/a/applications");
        row("what is for all only", R"({"applications": {"a": {"words": {"short": 40}}}})",
            "/cadence/applications/a/words/short");
        row("the gap between applications", R"({"applications": {"a": {"collisionBusinessDays": 2}}})",
            "/cadence/applications/a/collisionBusinessDays");
        row("two windows that do not fit",
            R"({"sendWindow": {"from": "11:00"}, "applications": {"a": {"sendWindow": {"to": "10:00"}}}})",
            "/cadence/applications/a/sendWindow/to");
    }

    void nonsenseIsNamedWithItsPlace()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, place);
        const QJsonObject stored = object(json.constData());
        const auto read = CadenceBook::from(stored);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::BadInput);
        QCOMPARE(read.error().place, place);
        QVERIFY(!read.error().message.isEmpty());
        // The planner goes on without it.
        const Cadence general = Cadence::from(stored).value_or(Cadence());
        QVERIFY(CadenceBook(general, stored).of(id("a")) == general);
    }

    void oneApplicationIsChangedAndAllElseStays()
    {
        const QJsonObject stored =
            object(R"({"finalAfterDays": 9, "applications": {"a": {"unansweredCap": 2}}})");
        QCOMPARE(ownOverrides(stored, id("a")), object(R"({"unansweredCap": 2})"));
        QVERIFY(ownOverrides(stored, id("b")).isEmpty());
        QCOMPARE(
            withOwnOverrides(stored, id("b"), object(R"({"finalAfterDays": 3})")),
            object(
                R"({"finalAfterDays": 9, "applications": {"a": {"unansweredCap": 2}, "b": {"finalAfterDays": 3}}})"));
        QCOMPARE(withOwnOverrides(stored, id("a"), {}), object(R"({"finalAfterDays": 9})"));
        QCOMPARE(withGeneralOverrides(stored, object(R"({"unansweredCap": 4})")),
                 object(R"({"unansweredCap": 4, "applications": {"a": {"unansweredCap": 2}}})"));
    }

    void whatChangedIsKnown()
    {
        const QJsonObject stored =
            object(R"({"finalAfterDays": 9, "applications": {"a": {"unansweredCap": 2}}})");
        QCOMPARE(changedCadences(stored, stored), std::optional(QList<ApplicationId>()));
        QCOMPARE(changedCadences(stored, withOwnOverrides(stored, id("a"), {})),
                 std::optional(QList{id("a")}));
        QCOMPARE(
            changedCadences(stored, withOwnOverrides(stored, id("b"), object(R"({"unansweredCap": 2})"))),
            std::optional(QList{id("b")}));
        QCOMPARE(changedCadences(stored, withGeneralOverrides(stored, {})),
                 std::optional<QList<ApplicationId>>());
    }
};

QTEST_GUILESS_MAIN(CadenceBookTest)
#include "tst_cadencebook.moc"

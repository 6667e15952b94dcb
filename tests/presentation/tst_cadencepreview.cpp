// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The preview: what each cadence makes of an interview on Tuesday from 10 to 11.
#include "cadencepreview.h"
#include "cadencesettings.h"
#include "testsupport.h"

#include <QJsonDocument>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

Zone berlin()
{
    return Zone::named(u"Europe/Berlin"_s).value();
}

/// Monday.
const Instant monday = at("2026-11-23T09:00:00Z");

QString told(const PreviewStep &step)
{
    const auto time = [](std::optional<Instant> instant) {
        if (!instant)
            return u"-"_s;
        const LocalTime local = berlin().local(*instant);
        return local.date.toString(u"ddd d") + u' ' + local.time.toString(u"HH:mm");
    };
    const QString what = step.kind ? QString(exchangeName(*step.kind)) : u"end"_s;
    return u"%1: %2, %3, %4"_s.arg(what, time(step.opens), time(step.target), time(step.due));
}

QStringList told(const std::vector<PreviewStep> &steps)
{
    QStringList lines;
    for (const PreviewStep &step : steps)
        lines.append(told(step));
    return lines;
}

} // namespace

class TestCadencePreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stories_data()
    {
        QTest::addColumn<QByteArray>("overrides");
        QTest::addColumn<PreviewCase>("what");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const char *overrides, PreviewCase what,
                            const QStringList &expected) {
            QTest::newRow(name) << QByteArray(overrides) << what << expected;
        };
        using enum PreviewCase;
        const QString thanks = u"thank-you: Tue 24 12:00, Tue 24 18:00, Wed 25 11:00"_s;
        const QStringList byFriday{thanks, u"status-check-in: Mon 30 09:00, -, Wed 2 17:00"_s,
                                   u"final-follow-up: Mon 7 09:00, -, Wed 9 17:00"_s,
                                   u"end: Mon 14 09:00, -, -"_s};
        row("balanced, no date", "{}", NoDateNamed,
            {thanks, u"interest-follow-up: Fri 27 11:00, -, Mon 30 17:00"_s,
             u"final-follow-up: Fri 4 11:00, -, Tue 8 17:00"_s, u"end: Fri 11 11:00, -, -"_s});
        row("balanced, by Friday", "{}", AnswerByFriday, byFriday);
        row("patient, no date", R"({"withoutPromise": "status-after-week"})", NoDateNamed,
            {thanks, u"status-check-in: Tue 1 12:00, -, Thu 3 17:00"_s,
             u"final-follow-up: Tue 8 12:00, -, Thu 10 17:00"_s, u"end: Tue 15 12:00, -, -"_s});
        row("patient, by Friday", R"({"withoutPromise": "status-after-week"})", AnswerByFriday, byFriday);
        row("strict, no date: thanks, then nothing", R"({"withoutPromise": "none"})", NoDateNamed,
            {thanks, u"end: -, -, -"_s});
        row("strict, by Friday", R"({"withoutPromise": "none"})", AnswerByFriday, byFriday);
        row("two mails at most", R"({"unansweredCap": 2})", NoDateNamed,
            {thanks, u"interest-follow-up: Fri 27 11:00, -, Mon 30 17:00"_s, u"end: Fri 4 11:00, -, -"_s});
        row("no grace: Saturday is rolled to Monday all the same", R"({"promiseGraceHours": 0})",
            AnswerByFriday, byFriday);
        row("four days of grace", R"({"promiseGraceHours": 96})", AnswerByFriday,
            {thanks, u"status-check-in: Wed 2 09:00, -, Fri 4 17:00"_s,
             u"final-follow-up: Wed 9 09:00, -, Fri 11 17:00"_s, u"end: Wed 16 09:00, -, -"_s});
        row("mail on Saturdays too", R"({"promiseGraceHours": 0, "sendWindow": {"weekdays": [1,2,3,4,5,6]}})",
            AnswerByFriday,
            {thanks, u"status-check-in: Sat 28 09:00, -, Tue 1 17:00"_s,
             u"final-follow-up: Sat 5 09:00, -, Tue 8 17:00"_s, u"end: Sat 12 09:00, -, -"_s});
        row("ten is no morning", R"({"morningEnds": "09:30"})", NoDateNamed,
            {u"thank-you: Wed 25 08:00, Wed 25 10:00, Wed 25 11:00"_s,
             u"interest-follow-up: Fri 27 11:00, -, Mon 30 17:00"_s,
             u"final-follow-up: Fri 4 11:00, -, Tue 8 17:00"_s, u"end: Fri 11 11:00, -, -"_s});
    }

    void stories()
    {
        QFETCH(QByteArray, overrides);
        QFETCH(PreviewCase, what);
        QFETCH(QStringList, expected);
        const auto cadence = Cadence::from(QJsonDocument::fromJson(overrides).object());
        VERIFY_RESULT(cadence);
        QCOMPARE(told(previewOf(*cadence, what, monday, berlin())), expected);
    }

    /// Whatever a person sets, the preview comes to an end.
    void everyExtremeEnds_data()
    {
        QTest::addColumn<QString>("key");
        for (const CadenceSetting &setting : cadenceSettings())
            QTest::newRow(QByteArray(setting.key.data(), setting.key.size()).constData())
                << QString(setting.key);
    }
    void everyExtremeEnds()
    {
        QFETCH(QString, key);
        const CadenceSetting &setting = *cadenceSetting(key);
        std::vector<CadenceValue> extremes;
        if (const CadenceValue value = setting.defaultValue(); std::holds_alternative<int>(value))
            extremes = {setting.least, setting.most};
        else if (const bool *flag = std::get_if<bool>(&value))
            extremes = {!*flag};
        else if (std::holds_alternative<QTime>(value))
            extremes = {QTime(0, 0), QTime(23, 59)};
        else if (std::holds_alternative<WithoutPromise>(value))
            extremes = {WithoutPromise::StatusAfterWeek, WithoutPromise::None};
        else
            extremes = {std::array{false, false, false, false, false, false, true}};
        for (const CadenceValue &value : extremes) {
            Cadence cadence;
            setting.set(cadence, value);
            if (contradictionIn(cadence))
                continue;
            for (const PreviewCase what : {PreviewCase::NoDateNamed, PreviewCase::AnswerByFriday}) {
                const auto steps = previewOf(cadence, what, monday, berlin());
                QVERIFY(!steps.empty() && !steps.back().kind);
                QVERIFY2(steps.size() <= 5, qPrintable(told(steps).join(u'\n')));
            }
        }
    }

    void theTuesdayIsTheNextOne_data()
    {
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<QString>("day");
        QTest::newRow("on a Monday") << QByteArray("2026-11-23T22:59:00Z") << u"Tuesday, November 24"_s;
        QTest::newRow("on a Tuesday, by the clock there")
            << QByteArray("2026-11-23T23:01:00Z") << u"Tuesday, December 1"_s;
        QTest::newRow("on a Wednesday") << QByteArray("2026-11-25T12:00:00Z") << u"Tuesday, December 1"_s;
    }
    void theTuesdayIsTheNextOne()
    {
        QFETCH(QByteArray, now);
        QFETCH(QString, day);
        const QLocale english(QLocale::English, QLocale::UnitedStates);
        const QString heading = previewHeading(at(now.constData()), berlin(), english);
        QVERIFY2(heading.contains(day), qPrintable(heading));
    }

    void linesNameEveryDay()
    {
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        auto lines = previewLines(previewOf(Cadence(), PreviewCase::NoDateNamed, monday, berlin()), monday,
                                  berlin(), english);
        QCOMPARE(lines.size(), size_t{4});
        for (PreviewLine &line : lines)
            line.when.replace(QChar::Nbsp, u' ');
        QCOMPARE(lines.front().what, u"Send the thank-you"_s);
        QCOMPARE(lines.front().when, u"from Tue 24 Nov 12:00, best by 18:00, due Wed 25 Nov 11:00"_s);
        QCOMPARE(lines.back().what, u"Stop writing: it counts as no response"_s);
        QCOMPARE(lines.back().when, u"from Fri 11 Dec 11:00"_s);
    }
};

QTEST_GUILESS_MAIN(TestCadencePreview)
#include "tst_cadencepreview.moc"

// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where entries stand: lanes, columns, hours, weeks.
#include "calendarlayout.h"
#include "testsupport.h"

#include <random>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

/// Each bar as "entry:lane first-last", with < and > where it goes on beyond the row.
QStringList texts(const BarRow &row)
{
    QStringList texts;
    for (const BarPlace &bar : row.bars) {
        texts << u"%1:%2 %3%4-%5%6"_s.arg(bar.entry)
                     .arg(bar.lane)
                     .arg(bar.beganBefore ? u"<"_s : QString())
                     .arg(bar.days.first)
                     .arg(bar.days.last)
                     .arg(bar.goesOn ? u">"_s : QString());
    }
    return texts;
}

QStringList texts(const std::vector<ColumnPlace> &places)
{
    QStringList texts;
    for (const ColumnPlace &place : places) {
        const QString text = u"%1/%2"_s.arg(place.column).arg(place.columns);
        texts << (place.width > 1 ? text + u'x' + QString::number(place.width) : text);
    }
    return texts;
}

QString text(const std::optional<MinuteSpan> &span)
{
    const auto clock = [](int minute) {
        return u"%1:%2"_s.arg(minute / 60, 2, 10, QChar(u'0')).arg(minute % 60, 2, 10, QChar(u'0'));
    };
    return span ? clock(span->from) + u'-' + clock(span->to) : u"none"_s;
}

using Spans = std::vector<DaySpan>;
using Minutes = std::vector<MinuteSpan>;

} // namespace

Q_DECLARE_METATYPE(Spans)
Q_DECLARE_METATYPE(Minutes)

class TestCalendarLayout : public QObject
{
    Q_OBJECT

private:
    Zone m_berlin = Zone::named(u"Europe/Berlin"_s).value();

private Q_SLOTS:
    void bars_data()
    {
        QTest::addColumn<Spans>("spans");
        QTest::addColumn<int>("lanes");
        QTest::addColumn<QStringList>("bars");
        QTest::addColumn<QList<int>>("hidden");
        const QList<int> none{0, 0, 0, 0, 0, 0, 0};
        QTest::newRow("nothing") << Spans{} << 3 << QStringList{} << none;
        QTest::newRow("one day") << Spans{{2, 2}} << 3 << QStringList{u"0:0 2-2"_s} << none;
        QTest::newRow("apart they share a lane")
            << Spans{{0, 1}, {2, 3}} << 3 << QStringList{u"0:0 0-1"_s, u"1:0 2-3"_s} << none;
        QTest::newRow("who comes first keeps the top")
            << Spans{{0, 3}, {2, 5}, {3, 3}} << 3 << QStringList{u"0:0 0-3"_s, u"1:1 2-5"_s, u"2:2 3-3"_s}
            << none;
        QTest::newRow("a later one fills a gap above")
            << Spans{{0, 1}, {1, 4}, {3, 3}} << 3 << QStringList{u"0:0 0-1"_s, u"1:1 1-4"_s, u"2:0 3-3"_s}
            << none;
        QTest::newRow("beyond both ends") << Spans{{-4, 9}} << 3 << QStringList{u"0:0 <0-6>"_s} << none;
        QTest::newRow("not in the row")
            << Spans{{-4, -1}, {7, 8}, {6, 7}} << 3 << QStringList{u"2:0 6-6>"_s} << none;
        QTest::newRow("as many as there is room for")
            << Spans{{1, 1}, {1, 1}} << 2 << QStringList{u"0:0 1-1"_s, u"1:1 1-1"_s} << none;
        QTest::newRow("one too many: the last lane says so")
            << Spans{{1, 1}, {1, 1}, {1, 1}} << 2 << QStringList{u"0:0 1-1"_s}
            << QList<int>{0, 2, 0, 0, 0, 0, 0};
        QTest::newRow("a long bar gives way on all of its days")
            << Spans{{1, 1}, {0, 3}, {1, 1}} << 2 << QStringList{u"0:0 1-1"_s}
            << QList<int>{1, 2, 1, 1, 0, 0, 0};
        QTest::newRow("one lane only")
            << Spans{{0, 0}, {0, 0}} << 1 << QStringList{} << QList<int>{2, 0, 0, 0, 0, 0, 0};
    }
    void bars()
    {
        QFETCH(Spans, spans);
        QFETCH(int, lanes);
        QFETCH(QStringList, bars);
        QFETCH(QList<int>, hidden);
        const BarRow row = placeBars(spans, 7, lanes);
        QCOMPARE(texts(row), bars);
        QCOMPARE(QList<int>(row.hidden.begin(), row.hidden.end()), hidden);
    }

    void barsNeverMeetAndNoneIsLost()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 500; ++round) {
            Spans spans;
            const auto count = random() % 40;
            for (unsigned i = 0; i < count; ++i) {
                const int first = static_cast<int>(random() % 11) - 2;
                spans.push_back({first, first + static_cast<int>(random() % 5)});
            }
            const int lanes = 1 + static_cast<int>(random() % 6);
            const BarRow row = placeBars(spans, 7, lanes);
            for (int day = 0; day < 7; ++day) {
                QSet<int> taken;
                int shown = 0;
                for (const BarPlace &bar : row.bars) {
                    if (bar.days.first > day || bar.days.last < day)
                        continue;
                    QVERIFY(bar.lane < lanes && !taken.contains(bar.lane));
                    taken.insert(bar.lane);
                    ++shown;
                }
                const int hidden = row.hidden[static_cast<size_t>(day)];
                const auto there = std::ranges::count_if(
                    spans, [day](const DaySpan &span) { return span.first <= day && day <= span.last; });
                QCOMPARE(shown + hidden, static_cast<int>(there));
                QVERIFY2(hidden == 0 || !taken.contains(lanes - 1), "the line for more has its room");
            }
        }
    }

    void columns_data()
    {
        QTest::addColumn<Minutes>("spans");
        QTest::addColumn<QStringList>("places");
        QTest::newRow("nothing") << Minutes{} << QStringList{};
        QTest::newRow("one") << Minutes{{60, 120}} << QStringList{u"0/1"_s};
        QTest::newRow("one after the other")
            << Minutes{{60, 120}, {120, 180}} << QStringList{u"0/1"_s, u"0/1"_s};
        QTest::newRow("at once") << Minutes{{60, 120}, {60, 120}} << QStringList{u"0/2"_s, u"1/2"_s};
        QTest::newRow("three in a row, two at a time")
            << Minutes{{0, 60}, {30, 90}, {60, 120}} << QStringList{u"0/2"_s, u"1/2"_s, u"0/2"_s};
        QTest::newRow("whoever has room beside takes it")
            << Minutes{{0, 120}, {0, 60}, {0, 60}, {60, 120}}
            << QStringList{u"0/3"_s, u"1/3"_s, u"2/3"_s, u"1/3x2"_s};
        QTest::newRow("not in order")
            << Minutes{{300, 360}, {0, 60}, {330, 400}} << QStringList{u"0/2"_s, u"0/1"_s, u"1/2"_s};
    }
    void columns()
    {
        QFETCH(Minutes, spans);
        QFETCH(QStringList, places);
        QCOMPARE(texts(placeColumns(spans)), places);
    }

    void columnsNeverMeet()
    {
        std::mt19937 random(11);
        for (int round = 0; round < 300; ++round) {
            Minutes spans;
            const auto count = random() % 20;
            for (unsigned i = 0; i < count; ++i) {
                const int from = static_cast<int>(random() % 1300);
                spans.push_back({from, from + 10 + static_cast<int>(random() % 120)});
            }
            const auto places = placeColumns(spans);
            for (size_t i = 0; i < spans.size(); ++i) {
                QVERIFY(places[i].column + places[i].width <= places[i].columns);
                for (size_t j = i + 1; j < spans.size(); ++j) {
                    if (spans[i].to <= spans[j].from || spans[j].to <= spans[i].from)
                        continue;
                    QCOMPARE(places[i].columns, places[j].columns);
                    QVERIFY(places[i].column + places[i].width <= places[j].column ||
                            places[j].column + places[j].width <= places[i].column);
                }
            }
        }
    }

    void hours_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("end");
        QTest::addColumn<QString>("minutes");
        const QDate day(2026, 11, 25);
        QTest::newRow("an hour") << day << u"2026-11-25T10:00:00+01:00"_s << u"2026-11-25T11:00:00+01:00"_s
                                 << u"10:00-11:00"_s;
        QTest::newRow("another day") << day << u"2026-11-26T10:00:00+01:00"_s
                                     << u"2026-11-26T11:00:00+01:00"_s << u"none"_s;
        QTest::newRow("until midnight")
            << day << u"2026-11-25T22:30:00+01:00"_s << u"2026-11-26T00:00:00+01:00"_s << u"22:30-24:00"_s;
        QTest::newRow("until midnight is none of the next day")
            << day.addDays(1) << u"2026-11-25T22:30:00+01:00"_s << u"2026-11-26T00:00:00+01:00"_s
            << u"none"_s;
        QTest::newRow("across midnight, the evening")
            << day << u"2026-11-25T23:00:00+01:00"_s << u"2026-11-26T01:30:00+01:00"_s << u"23:00-24:00"_s;
        QTest::newRow("across midnight, the night") << day.addDays(1) << u"2026-11-25T23:00:00+01:00"_s
                                                    << u"2026-11-26T01:30:00+01:00"_s << u"00:00-01:30"_s;
        const QDate gap(2026, 3, 29);
        QTest::newRow("over the hour that is skipped")
            << gap << u"2026-03-29T01:30:00+01:00"_s << u"2026-03-29T03:30:00+02:00"_s << u"01:30-03:30"_s;
        QTest::newRow("after the hour that is skipped")
            << gap << u"2026-03-29T03:00:00+02:00"_s << u"2026-03-29T04:00:00+02:00"_s << u"03:00-04:00"_s;
        const QDate overlap(2026, 10, 25);
        QTest::newRow("over the hour that comes twice") << overlap << u"2026-10-25T01:30:00+02:00"_s
                                                        << u"2026-10-25T02:30:00+01:00"_s << u"01:30-03:30"_s;
        QTest::newRow("from the first to the second of an hour")
            << overlap << u"2026-10-25T02:45:00+02:00"_s << u"2026-10-25T02:15:00+01:00"_s
            << u"02:45-03:15"_s;
        QTest::newRow("the second of that hour") << overlap << u"2026-10-25T02:00:00+01:00"_s
                                                 << u"2026-10-25T03:00:00+01:00"_s << u"02:00-03:00"_s;
    }
    void hours()
    {
        QFETCH(QDate, day);
        QFETCH(QString, start);
        QFETCH(QString, end);
        QFETCH(QString, minutes);
        QCOMPARE(text(minutesOn(day, *Instant::parse(start), *Instant::parse(end), m_berlin)), minutes);
    }

    void shiftsOfTheClocks()
    {
        QCOMPARE(text(skippedOn(QDate(2026, 3, 29), m_berlin)), u"02:00-03:00"_s);
        QCOMPARE(text(skippedOn(QDate(2026, 3, 28), m_berlin)), u"none"_s);
        QCOMPARE(text(repeatedOn(QDate(2026, 10, 25), m_berlin)), u"02:00-03:00"_s);
        QCOMPARE(text(repeatedOn(QDate(2026, 10, 24), m_berlin)), u"none"_s);
        const Zone lordHowe = Zone::named(u"Australia/Lord_Howe"_s).value();
        QCOMPARE(text(skippedOn(QDate(2026, 10, 4), lordHowe)), u"02:00-02:30"_s);
        QCOMPARE(text(repeatedOn(QDate(2026, 4, 5), lordHowe)), u"01:30-02:00"_s);
        // There the day itself begins an hour late.
        const Zone beirut = Zone::named(u"Asia/Beirut"_s).value();
        QCOMPARE(text(skippedOn(QDate(2026, 3, 29), beirut)), u"00:00-01:00"_s);
    }

    void lastDays()
    {
        const auto last = [this](const char *start, const char *end) {
            return lastDayOf(at(start), at(end), m_berlin);
        };
        QCOMPARE(last("2026-11-25T09:00:00Z", "2026-11-25T10:00:00Z"), QDate(2026, 11, 25));
        QCOMPARE(last("2026-11-25T09:00:00Z", "2026-11-25T23:00:00Z"), QDate(2026, 11, 25));
        QCOMPARE(last("2026-11-25T09:00:00Z", "2026-11-25T23:00:01Z"), QDate(2026, 11, 26));
        QCOMPARE(last("2026-11-25T23:00:00Z", "2026-11-25T23:00:00Z"), QDate(2026, 11, 26));
    }

    void weeks()
    {
        QCOMPARE(weekStart(QDate(2026, 11, 25), Qt::Monday), QDate(2026, 11, 23));
        QCOMPARE(weekStart(QDate(2026, 11, 23), Qt::Monday), QDate(2026, 11, 23));
        QCOMPARE(weekStart(QDate(2026, 11, 25), Qt::Sunday), QDate(2026, 11, 22));
        QCOMPARE(weekStart(QDate(2026, 11, 25), Qt::Saturday), QDate(2026, 11, 21));
        QVERIFY(monthWeeks(QDate(2026, 11, 25), Qt::Monday) == (MonthWeeks{QDate(2026, 10, 26), 6}));
        QVERIFY(monthWeeks(QDate(2026, 11, 1), Qt::Sunday) == (MonthWeeks{QDate(2026, 11, 1), 5}));
        QVERIFY(monthWeeks(QDate(2027, 2, 10), Qt::Monday) == (MonthWeeks{QDate(2027, 2, 1), 4}));
        QCOMPARE(weekNumber(QDate(2026, 11, 23)), 48);
        QCOMPARE(weekNumber(QDate(2026, 12, 28)), 53); // its Thursday is the last day of the year
        QCOMPARE(weekNumber(QDate(2027, 1, 4)), 1);
        QCOMPARE(weekNumber(QDate(2026, 12, 27)), 1); // a Sunday: it has 1 January
        QCOMPARE(weekNumber(QDate(2027, 1, 3)), 2);
    }
};

QTEST_GUILESS_MAIN(TestCalendarLayout)
#include "tst_calendarlayout.moc"

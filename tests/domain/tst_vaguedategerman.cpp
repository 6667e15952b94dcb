// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What employers say about days, in German: the days that are proposed.
#include "vaguedatetest.h"

using namespace afterword;
using namespace afterword::test;

class VagueDateGermanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void german_data();
    void german() { compareDays(QLocale(QLocale::German, QLocale::Germany)); }
    void namesOfDaysAndMonthsAreThoseOfTheLocale();
};

// 2 December 2026 is a Wednesday, 4 December a Friday, 5 and 6 a weekend.
void VagueDateGermanTest::german_data()
{
    dayColumns();
    const auto row = [](const char *text, const char *said, const char *expected) {
        dayRow(text, said, expected);
    };
    row("heute", "2026-12-02", "2026-12-02");
    row("bis heute Abend", "2026-12-02", "2026-12-02");
    row("morgen", "2026-12-31", "2027-01-01");
    row("bis morgen", "2028-02-28", "2028-02-29");
    row("übermorgen", "2026-12-02", "2026-12-04");
    row("morgen früh", "2026-12-02", "2026-12-03T12:00");
    // Days of the week.
    row("am Montag", "2026-12-02", "2026-12-07");
    row("Montag", "2026-12-02", "2026-12-07");
    row("bis Freitag", "2026-12-02", "2026-12-04");
    row("bis Freitag", "2026-12-04", "2026-12-11 2026-12-04");
    row("diesen Freitag", "2026-12-02", "2026-12-04");
    row("kommenden Freitag", "2026-12-02", "2026-12-04");
    row("nächsten Montag", "2026-12-02", "2026-12-07");
    row("nächsten Freitag", "2026-12-02", "2026-12-11 2026-12-04");
    row("naechsten Freitag", "2026-12-04", "2026-12-11");
    row("übernächsten Freitag", "2026-12-02", "2026-12-18 2026-12-11");
    row("spätestens Donnerstag", "2026-12-02", "2026-12-03");
    row("Freitag nächster Woche", "2026-12-02", "2026-12-11");
    row("nächste Woche Freitag", "2026-12-02", "2026-12-11");
    row("Dienstag kommender Woche", "2026-12-31", "2027-01-05");
    row("Freitag in einer Woche", "2026-12-02", "2026-12-11");
    row("heute in zwei Wochen", "2026-12-02", "2026-12-16");
    row("Sonnabend", "2026-12-02", "2026-12-05");
    row("bis Do", "2026-12-02", "2026-12-03");
    row("vor Freitag", "2026-12-02", "2026-12-03");
    // Weeks: they end on Friday.
    row("bis Ende der Woche", "2026-12-02", "2026-12-04");
    row("Ende dieser Woche", "2026-12-02", "2026-12-04");
    row("bis Ende der Woche", "2026-12-05", "2026-12-11");
    row("bis zum Wochenende", "2026-12-02", "2026-12-04");
    row("am Wochenende", "2026-12-02", "2026-12-06");
    row("nach dem Wochenende", "2026-12-02", "2026-12-07");
    row("diese Woche", "2026-12-02", "2026-12-04");
    row("im Laufe der Woche", "2026-12-02", "2026-12-04");
    row("nächste Woche", "2026-12-02", "2026-12-11");
    row("im Laufe der nächsten Woche", "2026-12-02", "2026-12-11");
    row("kommende Woche", "2026-12-06", "2026-12-11");
    row("bis Ende nächster Woche", "2026-12-02", "2026-12-11");
    row("bis Ende nächster Woche", "2026-12-28", "2027-01-08");
    row("Wir melden uns bis Ende nächster Woche bei Ihnen.", "2026-12-02", "2026-12-11");
    row("Anfang nächster Woche", "2026-12-02", "2026-12-08");
    row("zu Beginn der nächsten Woche", "2026-12-02", "2026-12-08");
    row("Mitte nächster Woche", "2026-12-02", "2026-12-10 2026-12-09");
    row("bis Mitte nächster Woche", "2026-12-02", "2026-12-09 2026-12-10");
    row("übernächste Woche", "2026-12-02", "2026-12-18");
    row("Ende der übernächsten Woche", "2026-12-02", "2026-12-18");
    row("bis Ende der 50. Kalenderwoche", "2026-12-02", "2026-12-11");
    row("zwischen Weihnachten und Neujahr", "2026-12-02", "2027-01-01");
    row("in den ersten zwei Wochen im Januar", "2026-12-02", "2027-01-14");
    row("in den ersten zwei Januarwochen", "2026-12-02", "");
    row("in KW 50", "2026-12-02", "2026-12-11");
    row("in der Kalenderwoche 2", "2026-12-02", "2027-01-15");
    row("Woche vom 7. Dezember", "2026-12-02", "2026-12-11");
    // Spans: the day itself is not counted.
    row("innerhalb von fünf Werktagen", "2026-12-02", "2026-12-09");
    row("in den nächsten 5 Arbeitstagen", "2026-12-02", "2026-12-09");
    row("in etwa zehn Arbeitstagen", "2026-12-02", "2026-12-16");
    row("am nächsten Werktag", "2026-12-04", "2026-12-07");
    row("in 2-3 Tagen", "2026-12-02", "2026-12-05");
    row("in einer Woche", "2026-12-02", "2026-12-09");
    row("in zwei Wochen", "2026-12-22", "2027-01-05");
    row("in ein bis zwei Wochen", "2026-12-02", "2026-12-16");
    row("ein, zwei Wochen", "2026-12-02", "2026-12-16");
    row("in ein oder zwei Tagen", "2026-12-02", "2026-12-04");
    row("in 14 Tagen", "2026-12-02", "2026-12-16");
    row("in vierzehn Tagen", "2026-12-02", "2026-12-16");
    row("in acht Tagen", "2026-12-02", "2026-12-10 2026-12-09");
    row("binnen 10 Tagen", "2026-12-02", "2026-12-12");
    row("innerhalb eines Monats", "2027-01-31", "2027-02-28");
    row("zwei Wochen nach Freitag", "2026-12-02", "2026-12-18");
    row("in zwanzig Tagen", "2026-12-02", "2026-12-22");
    // Months and years.
    row("Ende des Monats", "2026-12-02", "2026-12-31");
    row("bis Monatsende", "2028-02-10", "2028-02-29");
    row("Ende nächsten Monats", "2026-12-02", "2027-01-31");
    row("Mitte Januar", "2026-12-02", "2027-01-20 2027-01-15");
    row("bis Mitte Januar", "2026-12-02", "2027-01-15 2027-01-20");
    row("Anfang Januar", "2026-12-02", "2027-01-10");
    row("Ende Februar", "2028-01-02", "2028-02-29");
    row("im Januar", "2026-12-02", "2027-01-31");
    row("bis Jahresende", "2026-12-02", "2026-12-31");
    row("bis Ende des Jahres", "2026-12-02", "2026-12-31");
    row("im neuen Jahr", "2026-12-02", "2027-01-10 2027-01-31");
    row("Anfang des neuen Jahres", "2026-12-02", "2027-01-10");
    row("noch vor Weihnachten", "2026-12-02", "2026-12-23");
    row("bis Weihnachten", "2026-12-02", "2026-12-24");
    row("zum Quartalsende", "2026-11-02", "2026-12-31");
    // Dates.
    row("bis zum 15.", "2026-12-02", "2026-12-15");
    row("bis zum 15.", "2026-12-20", "2027-01-15");
    row("bis zum fünfzehnten", "2026-12-02", "2026-12-15");
    row("am 15. des nächsten Monats", "2026-12-02", "2027-01-15");
    row("15. Dezember", "2026-12-02", "2026-12-15");
    row("bis zum 15. Januar", "2026-12-02", "2027-01-15");
    row("15. Dez. 2026", "2026-12-20", "2026-12-15");
    row("am 15.12.", "2026-12-02", "2026-12-15");
    row("15.12.2026", "2026-12-20", "2026-12-15");
    row("15.12.26", "2026-12-20", "2026-12-15");
    row("15.12", "2026-12-02", "2026-12-15");
    row("3.4.", "2026-12-02", "2027-04-03");
    row("Freitag, den 11. Dezember", "2026-12-02", "2026-12-11");
    row("Fr. 11.12.", "2026-12-02", "2026-12-11");
    row("Freitag, den 11.", "2026-12-02", "2026-12-11");
    // Of a range the latest.
    row("Montag bis Mittwoch", "2026-12-02", "2026-12-09");
    row("Donnerstag oder Freitag", "2026-12-02", "2026-12-04");
    row("zwischen Montag und Mittwoch", "2026-12-02", "2026-12-09");
    row("vom 7. bis 11. Dezember", "2026-12-02", "2026-12-11");
    row("7.–11. Dezember", "2026-12-02", "2026-12-11");
    row("zwischen dem 7. und dem 11. Dezember", "2026-12-02", "2026-12-11");
    // Hours.
    row("bis 17 Uhr", "2026-12-02", "2026-12-02T17:00");
    row("Freitag bis 17 Uhr", "2026-12-02", "2026-12-04T17:00");
    row("bis Freitag, 17.30 Uhr", "2026-12-02", "2026-12-04T17:30");
    row("am 15.12. um 17 Uhr", "2026-12-02", "2026-12-15T17:00");
    row("Freitag um 9 Uhr 30", "2026-12-02", "2026-12-04T09:30");
    row("Freitag Mittag", "2026-12-02", "2026-12-04T12:00");
    row("Montag Morgen", "2026-12-02", "2026-12-07T12:00");
    row("Freitagnachmittag", "2026-12-02", "2026-12-04T17:00");
    row("heute bis Dienstschluss", "2026-12-02", "2026-12-02T17:00");
    row("Freitag um 5 Uhr nachmittags", "2026-12-02", "2026-12-04T17:00");
    // In a sentence.
    row("Wir haben am Montag gesprochen und entscheiden bis Freitag.", "2026-12-02", "2026-12-04");
    row("in 5 Tagen oder so", "2026-12-02", "2026-12-07");
    row("Wir sagen Ihnen das so in drei Tagen", "2026-12-02", "2026-12-05");
}

void VagueDateGermanTest::namesOfDaysAndMonthsAreThoseOfTheLocale()
{
    const VagueDates dates = readVagueDate(
        QStringLiteral("bis Ende nächster Woche"),
        {QDate(2026, 12, 2), QLocale(QLocale::German, QLocale::Germany), BusinessCalendar(), Region()});
    QVERIFY(dates.proposals.front().reading.startsWith(QStringLiteral("Freitag 11 Dezember")));
}

QTEST_GUILESS_MAIN(VagueDateGermanTest)
#include "tst_vaguedategerman.moc"

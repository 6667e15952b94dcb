// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Invitations as calendars and scheduling services send them.
#include "invitation.h"
#include "testsupport.h"

#include <QFile>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace afterword;
using afterword::test::at;

namespace {

QByteArray golden(const QString &name)
{
    QFile file(QStringLiteral(GOLDEN "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<std::vector<Invitation>> read(const QString &name)
{
    return readInvitations(golden(name), name, Zone::named(u"Europe/Lisbon"_s).value());
}

/// A file with one event of these lines.
QByteArray fileWith(const QByteArray &lines)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:u1\r\n" + lines +
           "END:VEVENT\r\nEND:VCALENDAR\r\n";
}

const QByteArray Times = "DTSTART:20261201T100000Z\r\nDTEND:20261201T110000Z\r\n";

} // namespace

class TestInvitation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhen_data();
    void knowsWhen();
    void knowsZones_data();
    void knowsZones();
    void readsGoogle();
    void readsOutlook();
    void readsApple();
    void readsASchedulingService();
    void noticesCancellation();
    void takesAllDay();
    void refuses_data();
    void refuses();
    void survivesHostileTexts();
    void survivesMutilation();
};

void TestInvitation::knowsWhen_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("zone");
    const auto row = [](const char *file, const char *start, const char *end, const char *zone) {
        QTest::newRow(file) << QString::fromLatin1(file) << QString::fromLatin1(start)
                            << QString::fromLatin1(end) << QString::fromLatin1(zone);
    };
    row("google.ics", "2026-12-01T15:00:00Z", "2026-12-01T16:00:00Z", "");
    row("outlook.ics", "2026-07-15T12:00:00Z", "2026-07-15T13:30:00Z", "Europe/Berlin");
    row("outlook-without-zone.ics", "2026-07-15T12:00:00Z", "2026-07-15T13:30:00Z", "Europe/Berlin");
    row("apple.ics", "2026-12-04T15:15:00Z", "2026-12-04T16:00:00Z", "America/New_York");
    row("calendly.ics", "2026-11-30T18:30:00Z", "2026-11-30T19:00:00Z", "");
    row("floating.ics", "2026-12-10T09:00:00Z", "2026-12-10T10:00:00Z", "");
}

void TestInvitation::knowsWhen()
{
    QFETCH(const QString, file);
    QFETCH(const QString, start);
    QFETCH(const QString, end);
    QFETCH(const QString, zone);
    const auto invitations = read(file);
    VERIFY_RESULT(invitations);
    QCOMPARE(invitations->size(), 1U);
    QCOMPARE(invitations->front().start.toString(), start);
    QCOMPARE(invitations->front().end.toString(), end);
    QCOMPARE(invitations->front().timeZone, zone);
    QVERIFY(!invitations->front().cancelled);
    QVERIFY(!invitations->front().allDay);
}

void TestInvitation::knowsZones_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("described");
    QTest::addColumn<QString>("start");
    const QByteArray fiveHoursWest =
        "BEGIN:VTIMEZONE\r\nTZID:Our own\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n"
        "TZOFFSETFROM:-0500\r\nTZOFFSETTO:-0500\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";
    QTest::newRow("IANA's") << QByteArray("TZID=America/New_York") << QByteArray()
                            << u"2026-07-01T14:00:00Z"_s;
    QTest::newRow("with a prefix") << QByteArray("TZID=/softwarestudio.example/Europe/Berlin") << QByteArray()
                                   << u"2026-07-01T08:00:00Z"_s;
    QTest::newRow("Windows'") << QByteArray("TZID=Pacific Standard Time") << QByteArray()
                              << u"2026-07-01T17:00:00Z"_s;
    QTest::newRow("quoted") << QByteArray("TZID=\"Tokyo Standard Time\"") << QByteArray()
                            << u"2026-07-01T01:00:00Z"_s;
    QTest::newRow("folded") << QByteArray("TZID=Tokyo Stan\r\n dard Time") << QByteArray()
                            << u"2026-07-01T01:00:00Z"_s;
    QTest::newRow("described") << QByteArray("TZID=Our own") << fiveHoursWest << u"2026-07-01T15:00:00Z"_s;
}

void TestInvitation::knowsZones()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QByteArray, described);
    QFETCH(const QString, start);
    QByteArray bytes = fileWith("DTSTART;" + zone + ":20260701T100000\r\n");
    bytes.replace("BEGIN:VEVENT", described + "BEGIN:VEVENT");
    const auto invitations = readInvitations(bytes, {}, Zone::named(u"Asia/Kolkata"_s).value());
    VERIFY_RESULT(invitations);
    QCOMPARE(invitations->front().start.toString(), start);
    QCOMPARE(invitations->front().end.toString(), start);
}

void TestInvitation::readsGoogle()
{
    const auto invitations = read(u"google.ics"_s);
    VERIFY_RESULT(invitations);
    const Invitation &invitation = invitations->front();
    QCOMPARE(invitation.uid, u"7k2m9q4c8e1example@google.com"_s);
    QCOMPARE(invitation.summary, u"Interview with Harbour Lights: Data Analyst"_s);
    QVERIFY(invitation.description.startsWith(u"Hello Sam,\nwe look forward"_s));
    QCOMPARE(invitation.url, u"https://meet.google.com/abc-defg-hij"_s);
    QCOMPARE(invitation.organiser, (InvitedPerson{u"Ann Ito"_s, u"ann.ito@harbourlights.example"_s}));
    // Neither the organiser again nor the room.
    QCOMPARE(invitation.attendees,
             (std::vector<InvitedPerson>{{u"Bruno Sá"_s, u"bruno.sa@harbourlights.example"_s},
                                         {QString(), u"sam@home.example"_s}}));
}

void TestInvitation::readsOutlook()
{
    const auto invitations = read(u"outlook.ics"_s);
    VERIFY_RESULT(invitations);
    const Invitation &invitation = invitations->front();
    QCOMPARE(invitation.summary, u"Vorstellungsgespräch Nordwerk"_s);
    QCOMPARE(invitation.location, u"Werftstraße 9, Kiel"_s);
    QCOMPARE(invitation.organiser, (InvitedPerson{u"Kern, Petra"_s, u"petra.kern@nordwerk.example"_s}));
    QCOMPARE(invitation.attendees.size(), 2U);
    QCOMPARE(invitation.url, QString());
}

void TestInvitation::readsApple()
{
    const auto invitations = read(u"apple.ics"_s);
    VERIFY_RESULT(invitations);
    const Invitation &invitation = invitations->front();
    QCOMPARE(invitation.summary, u"Phone interview; second round"_s);
    QCOMPARE(invitation.version.sequence, 2);
    QCOMPARE(invitation.location, u"+1 212 555 0147"_s);
}

void TestInvitation::readsASchedulingService()
{
    const auto invitations = read(u"calendly.ics"_s);
    VERIFY_RESULT(invitations);
    QCOMPARE(invitations->front().url, u"https://us02web.zoom.us/j/1234567890?pwd=ExAmPlE"_s);
    QCOMPARE(invitations->front().organiser.email, u"priya@blue-kite.example"_s);
}

void TestInvitation::noticesCancellation()
{
    const auto invitations = read(u"google-cancelled.ics"_s);
    VERIFY_RESULT(invitations);
    QVERIFY(invitations->front().cancelled);
    QCOMPARE(invitations->front().version.sequence, 1);
    // Some send only the status, some only the method.
    const auto byStatus = readInvitations(fileWith(Times + "STATUS:CANCELLED\r\n"), {});
    VERIFY_RESULT(byStatus);
    QVERIFY(byStatus->front().cancelled);
    QByteArray bytes = fileWith(Times);
    bytes.replace("PRODID:x\r\n", "PRODID:x\r\nMETHOD:CANCEL\r\n");
    const auto byMethod = readInvitations(bytes, {});
    VERIFY_RESULT(byMethod);
    QVERIFY(byMethod->front().cancelled);
}

void TestInvitation::takesAllDay()
{
    const auto invitations = read(u"all-day.ics"_s);
    VERIFY_RESULT(invitations);
    QVERIFY(invitations->front().allDay);
    QCOMPARE(invitations->front().start, at("2026-12-14T00:00:00Z"));
    QCOMPARE(invitations->front().end, at("2026-12-15T00:00:00Z"));
}

void TestInvitation::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sentence");
    const QString broken = u"broken"_s;
    const QString none = u"no calendar file"_s;
    QTest::newRow("nothing") << QByteArray() << none;
    QTest::newRow("something else") << QByteArray("<html>hello</html>") << none;
    QTest::newRow("JSON") << QByteArray("{\"a\": 1}") << none;
    QTest::newRow("another format in the same dress")
        << QByteArray("BEGIN:VCARD\r\nFN:Ann\r\nEND:VCARD\r\n") << none;
    QTest::newRow("no event") << QByteArray("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n")
                              << u"no event"_s;
    QTest::newRow("cut off") << golden(u"google.ics"_s).left(700) << u"ends too early"_s;
    QTest::newRow("closed twice") << golden(u"google.ics"_s) + "END:VCALENDAR\r\n" << broken;
    QTest::newRow("closed crosswise")
        << QByteArray("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR\r\nEND:VEVENT\r\n") << broken;
    QTest::newRow("repeating") << golden(u"repeating.ics"_s) << u"repeats"_s;
    QTest::newRow("repeating by dates") << fileWith(Times + "RDATE:20270101T000000Z\r\n") << u"repeats"_s;
    QTest::newRow("no start") << fileWith("SUMMARY:x\r\n") << u"no valid start"_s;
    QTest::newRow("a start that is no time") << fileWith("DTSTART:soon\r\n") << u"no valid start"_s;
    QTest::newRow("a zone nobody knows") << golden(u"unknown-zone.ics"_s) << u"Middle Earth Time"_s;
    QTest::newRow("no UID") << fileWith(Times).replace("UID:u1\r\n", "") << u"no UID"_s;
    QTest::newRow("nested without end") << QByteArray("BEGIN:VCALENDAR\r\n").repeated(200'000) << broken;
    QTest::newRow("a zone that changes each second")
        << fileWith(Times).replace(
               "BEGIN:VEVENT",
               "BEGIN:VTIMEZONE\r\nTZID:Z\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n"
               "TZOFFSETFROM:+0000\r\nTZOFFSETTO:+0000\r\nRRULE:FREQ=SECONDLY\r\nEND:STANDARD\r\n"
               "END:VTIMEZONE\r\nBEGIN:VEVENT")
        << broken;
    QByteArray many = "BEGIN:VCALENDAR\r\n";
    many += QByteArray("BEGIN:VEVENT\r\nUID:x\r\nEND:VEVENT\r\n").repeated(1001);
    QTest::newRow("a whole calendar") << many + "END:VCALENDAR\r\n" << u"more than 1000 events"_s;
    QTest::newRow("too large") << QByteArray(MostInvitationBytes + 1, 'x') << u"larger than 10 MiB"_s;
}

void TestInvitation::refuses()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, sentence);
    const auto result = readInvitations(bytes, u"/tmp/invite.ics"_s);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::BadInput);
    QCOMPARE(result.error().place, u"/tmp/invite.ics"_s);
    QVERIFY2(result.error().message.contains(sentence), qPrintable(result.error().message));
}

void TestInvitation::survivesHostileTexts()
{
    const QByteArray summary =
        QByteArray("Interview\\nwith \x1b[31m \xf0\x9f\x98\x80 \xff\xfe") + '\0' + "<b>x</b>";
    const auto result = readInvitations(
        fileWith(Times + "SUMMARY:" + summary + "\r\nDESCRIPTION:" + QByteArray(1'000'000, 'a') +
                 "\r\nURL:javascript:alert(1)\r\n" + "ORGANIZER;CN=\"a\\nb\":mailto:A@B.example\r\n" +
                 "ATTENDEE:not an address\r\n"),
        {});
    VERIFY_RESULT(result);
    const Invitation &invitation = result->front();
    for (const QChar unit : invitation.summary)
        QVERIFY(unit.unicode() >= 0x20);
    QVERIFY(invitation.summary.startsWith(u"Interview with"_s));
    QCOMPARE(invitation.description.size(), 1'000'000);
    QCOMPARE(invitation.url, QString());
    QCOMPARE(invitation.organiser.email, u"a@b.example"_s);
    QVERIFY(!invitation.organiser.name.contains(u'\n'));
    QVERIFY(invitation.attendees.empty());
}

void TestInvitation::survivesMutilation()
{
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("AFTERWORD_ITERATIONS", &given);
    QRandomGenerator random(7);
    const QList<QByteArray> files{golden(u"google.ics"_s), golden(u"outlook.ics"_s), golden(u"apple.ics"_s)};
    for (int i = 0; i < (given ? wanted : 500); ++i) {
        QByteArray bytes = files[i % files.size()];
        const int changes = 1 + random.bounded(8);
        for (int k = 0; k < changes; ++k) {
            const qsizetype where = random.bounded(int(bytes.size()));
            switch (random.bounded(4)) {
            case 0:
                bytes[where] = char(random.bounded(256));
                break;
            case 1:
                bytes.remove(where, 1 + random.bounded(20));
                break;
            case 2:
                bytes.insert(where, bytes.mid(random.bounded(int(bytes.size())), random.bounded(80)));
                break;
            default:
                bytes.insert(where, QByteArray(random.bounded(300), char(random.bounded(256))));
            }
        }
        const auto result = readInvitations(bytes, u"x"_s);
        if (result) {
            for (const Invitation &invitation : *result)
                QVERIFY(invitation.end >= invitation.start);
        } else {
            QVERIFY(!result.error().message.isEmpty());
        }
    }
}

QTEST_GUILESS_MAIN(TestInvitation)
#include "tst_invitation.moc"

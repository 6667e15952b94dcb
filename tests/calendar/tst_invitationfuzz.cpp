// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Mutilated invitations on their whole way: mail, calendar, understanding, tracker. Nothing crashes, hangs or
// comes out unclean. AFTERWORD_FUZZ_SECONDS says how long (2 without it), AFTERWORD_FUZZ_SEED from where;
// with the asan preset that is a fuzzer. A finding is named by its number: AFTERWORD_FUZZ_ONE runs that
// alone.
#include "calendarpart.h"
#include "invitationimport.h"
#include "mailreader.h"
#include "testsupport.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace afterword;

namespace {

/// Whatever one file of the collection makes of another by chance.
class Mutator
{
public:
    Mutator(const QList<QByteArray> &files, quint32 seed)
        : m_files(files)
        , m_random(seed)
    {}

    QByteArray next()
    {
        QByteArray bytes = m_files[below(m_files.size())];
        const qsizetype changes = 1 + below(8);
        for (qsizetype i = 0; i < changes; ++i)
            change(bytes);
        return bytes;
    }

private:
    qsizetype below(qsizetype end) { return end <= 0 ? 0 : m_random.bounded(static_cast<int>(end)); }
    char byte() { return static_cast<char>(m_random.bounded(256)); }

    QByteArray token()
    {
        static const QList<QByteArray> tokens{"BEGIN:VEVENT\r\n",
                                              "END:VEVENT\r\n",
                                              "BEGIN:VCALENDAR\r\n",
                                              "END:VCALENDAR\r\n",
                                              "BEGIN:VTIMEZONE\n",
                                              "END:VTIMEZONE\n",
                                              "BEGIN:STANDARD\n",
                                              "END:STANDARD\n",
                                              "BEGIN:VALARM\r\n",
                                              "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\n",
                                              "RRULE:COUNT=1\n",
                                              ";TZID=",
                                              ";VALUE=DATE",
                                              "DTSTART:99991231T235959Z\n",
                                              "DTEND:00010101T000000\n",
                                              "DURATION:P99999999W\n",
                                              "DURATION:-PT1S\n",
                                              "SEQUENCE:99999999999999999999\n",
                                              "SEQUENCE:-1\n",
                                              "UID:\n",
                                              "TZOFFSETTO:+9999\n",
                                              "TZOFFSETFROM:-999999\n",
                                              "TZID:UTC\n",
                                              "DTSTART;TZID=Europe/Berlin:20270328T023000\n",
                                              "ATTENDEE;CN=\"\":mailto:@\n",
                                              "\xff\xfe",
                                              "\\n\\,\\;",
                                              "ORGANIZER:\n",
                                              "METHOD:CANCEL\n",
                                              "STATUS:CANCELLED\n",
                                              "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE\n",
                                              "RECURRENCE-ID:20270101T000000Z\n",
                                              "URL:https://zoom.us/j/1\n",
                                              "\r\n ",
                                              "\"",
                                              ":",
                                              ";",
                                              "=?utf-8?b?",
                                              "Content-Type: text/calendar; charset=utf-16\r\n",
                                              "--=_b1\r\n",
                                              "\xed\xa0\x80",
                                              "\xf0\x9f\x98\x80"};
        return tokens[below(tokens.size())];
    }

    void change(QByteArray &bytes)
    {
        const qsizetype at = below(bytes.size());
        switch (below(9)) {
        case 0:
            if (!bytes.isEmpty())
                bytes[at] = byte();
            break;
        case 1:
            bytes.remove(at, 1 + below(20));
            break;
        case 2:
            bytes.insert(at, bytes.mid(below(bytes.size()), below(200)));
            break;
        case 3:
            bytes.insert(at, QByteArray(below(300), byte()));
            break;
        case 4:
            bytes.insert(at, token());
            break;
        case 5: {
            const QByteArray &other = m_files[below(m_files.size())];
            bytes.replace(at, below(300), other.mid(below(other.size()), below(400)));
            break;
        }
        case 6:
            changeLine(bytes);
            break;
        case 7:
            changeNumber(bytes, at);
            break;
        default:
            bytes.truncate(at);
        }
    }

    void changeLine(QByteArray &bytes)
    {
        QList<QByteArray> lines = bytes.split('\n');
        const qsizetype line = below(lines.size());
        switch (below(3)) {
        case 0:
            lines.removeAt(line);
            break;
        case 1:
            lines.insert(line, lines[below(lines.size())]);
            break;
        default:
            lines.swapItemsAt(line, below(lines.size()));
        }
        bytes = lines.join('\n');
    }

    void changeNumber(QByteArray &bytes, qsizetype from)
    {
        for (qsizetype at = from; at < bytes.size(); ++at) {
            if (bytes[at] >= '0' && bytes[at] <= '9') {
                bytes[at] = static_cast<char>('0' + below(10));
                return;
            }
        }
    }

    const QList<QByteArray> &m_files;
    QRandomGenerator m_random;
};

bool isClean(const QString &text)
{
    return text.isValidUtf16() && std::ranges::none_of(text, [](QChar unit) {
               const char16_t code = unit.unicode();
               return (code < 0x20 && code != u'\n' && code != u'\t') || (code >= 0x7f && code < 0xa0);
           });
}

} // namespace

class TestInvitationFuzz : public QObject
{
    Q_OBJECT

private:
    void takeIn(const QByteArray &bytes);
    void understand(const Invitation &invitation);
    void forget();

    Tracker m_tracker;
    InvitationMemory m_memory;

private Q_SLOTS:
    void survives();
};

void TestInvitationFuzz::takeIn(const QByteArray &bytes)
{
    QByteArray text = bytes;
    if (looksLikeMail(bytes)) {
        const auto part = readCalendarPart(bytes, u"x"_s);
        if (!part) {
            QVERIFY(!part.error().message.isEmpty());
            return;
        }
        text = part->text;
    }
    const auto invitations = readInvitations(text, u"x"_s, Zone::named(u"Europe/Lisbon"_s).value());
    if (!invitations) {
        QVERIFY(!invitations.error().message.isEmpty());
        return;
    }
    QVERIFY(!invitations->empty());
    for (const Invitation &invitation : *invitations)
        understand(invitation);
}

void TestInvitationFuzz::understand(const Invitation &invitation)
{
    QVERIFY(invitation.end >= invitation.start);
    for (const QString &text : {invitation.uid, invitation.summary, invitation.description,
                                invitation.location, invitation.organiser.name, invitation.organiser.email})
        QVERIFY(isClean(text));
    const InvitationProposal proposal = understandInvitation(m_tracker, invitation, {}, m_memory);
    const auto after = withProposal(m_tracker, proposal);
    VERIFY_RESULT(after);
    if (proposal.changesSomething()) {
        QVERIFY(proposal.interview.end >= proposal.interview.start);
        QVERIFY(!proposal.people.empty() || proposal.interview.round >= 1);
        m_memory.insert(proposal.uid, takenBy(proposal));
    }
    const InvitationProposal again = understandInvitation(*after, invitation, {}, m_memory);
    QVERIFY2(!again.changesSomething(), "the same invitation changes something the second time");
    m_tracker = *after;
}

/// Trackers that grow make it slow.
void TestInvitationFuzz::forget()
{
    m_tracker.applications.clear();
    m_tracker.people.clear();
    m_memory.clear();
}

void TestInvitationFuzz::survives()
{
    QList<QByteArray> files;
    for (const QString &folder : {QStringLiteral(INVITATIONS), QStringLiteral(GOLDEN)}) {
        for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files, QDir::Name)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            files.append(file.readAll());
        }
    }
    m_tracker.profile.email = u"sam@home.example"_s;
    bool isGiven = false;
    const int seconds = qEnvironmentVariableIntValue("AFTERWORD_FUZZ_SECONDS", &isGiven);
    const auto seed = static_cast<quint32>(qEnvironmentVariableIntValue("AFTERWORD_FUZZ_SEED"));
    bool isOne = false;
    const auto one = static_cast<quint32>(qEnvironmentVariableIntValue("AFTERWORD_FUZZ_ONE", &isOne));
    QElapsedTimer all;
    all.start();
    quint32 number = isOne ? one : seed;
    do {
        qputenv("AFTERWORD_FUZZ_AT", QByteArray::number(number)); // for whoever looks at a core
        const std::clock_t begun = std::clock();                  // of this process: the machine may be busy
        const QByteArray bytes = Mutator(files, number).next();
        takeIn(bytes);
        if (number % 200 == 0)
            forget();
        const auto milliseconds = 1000 * (std::clock() - begun) / CLOCKS_PER_SEC;
        const bool tookLong = milliseconds > 5000;
        if (tookLong || QTest::currentTestFailed()) {
            QFile finding(u"fuzz-finding-%1"_s.arg(number));
            if (finding.open(QIODevice::WriteOnly))
                finding.write(bytes);
            qWarning("number %u, %lld ms", number, static_cast<long long>(milliseconds));
            QVERIFY(!tookLong);
            return;
        }
        ++number;
    } while (!isOne && all.elapsed() < 1000 * qint64{isGiven ? seconds : 2});
    qInfo("%u inputs", number - seed);
}

QTEST_GUILESS_MAIN(TestInvitationFuzz)
#include "tst_invitationfuzz.moc"

// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whose mail it is, which application it belongs to, and where well-known providers take mail.
#include "mailmatch.h"
#include "mailproviders.h"
#include "testsupport.h"

#include <QTest>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

const ApplicationId acme(u"acme"_s);
const ApplicationId acmeToo(u"acme-too"_s);
const ApplicationId globex(u"globex"_s);
const PersonId ann(u"ann"_s);
const PersonId tom(u"tom"_s);

struct Records
{
    Records()
    {
        profile.email = u"robin@mail.example"_s;
        people.resize(2);
        people[0].id = ann;
        people[0].name = u"Ann Ito"_s;
        people[0].email = u"Ann.Ito@acme.example"_s;
        people[1].id = tom;
        people[1].name = u"Tom Berg"_s;
        people[1].email = u"tom@globex.example"_s;
        applications.resize(3);
        applications[0].id = acme;
        applications[0].hiringManager = ann;
        Correspondence thanks;
        thanks.id = CorrespondenceId(u"thanks"_s);
        thanks.at = at("2026-11-20T09:00:00Z");
        thanks.people = {ann};
        thanks.messageId = u"<thanks@mail.example>"_s;
        applications[0].correspondence = {thanks};
        applications[1].id = acmeToo;
        applications[1].coordinator = ann;
        Correspondence later = thanks;
        later.at = at("2026-11-24T09:00:00Z");
        later.messageId = u"<later@mail.example>"_s;
        applications[1].correspondence = {later};
        applications[2].id = globex;
        applications[2].hiringManager = tom;
    }
    MailMatch match(const MailMessage &mail, const QString &bounced = {}) const
    {
        return matchMail(mail, bounced, profile, people, applications);
    }
    Profile profile;
    std::vector<Person> people;
    std::vector<Application> applications;
};

MailMessage mailFrom(const QString &address)
{
    MailMessage mail;
    mail.from = {u"Somebody"_s, address};
    mail.to = {{{}, u"robin@mail.example"_s}};
    mail.messageId = u"new@acme.example"_s;
    mail.subject = u"Re: Thank you"_s;
    mail.body = u"Thanks.\n"_s;
    mail.date = at("2026-11-25T08:00:00Z");
    return mail;
}

} // namespace

class TestMailMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMailItAnswersLeavesNoDoubt()
    {
        const Records records;
        MailMessage mail = mailFrom(u"ann.ito@acme.example"_s);
        mail.inReplyTo = u"thanks@mail.example"_s;
        const MailMatch match = records.match(mail);
        QVERIFY(match.isThread);
        QCOMPARE(match.applications.front(), acme);
        QCOMPARE(match.people, std::vector{ann});
        QVERIFY(!match.known);
    }
    void ofALongThreadTheNewestMailDecides()
    {
        MailMessage mail = mailFrom(u"ann.ito@acme.example"_s);
        mail.references = {u"thanks@mail.example"_s, u"later@mail.example"_s};
        QCOMPARE(Records().match(mail).applications.front(), acmeToo);
    }
    void anotherAddressOfTheOneThatAnswers()
    {
        MailMessage mail = mailFrom(u"ann.private@gmail.com"_s);
        mail.references = {u"thanks@mail.example"_s};
        QCOMPARE(Records().match(mail).people, std::vector{ann});
    }
    void byAddressTheApplicationTouchedLastComesFirst()
    {
        const MailMatch match = Records().match(mailFrom(u"ANN.ITO@ACME.EXAMPLE"_s));
        QVERIFY(!match.isThread);
        QCOMPARE(match.people, std::vector{ann});
        QCOMPARE(match.applications, (std::vector{acmeToo, acme}));
    }
    void aColleagueBelongsToTheSameOrganisation()
    {
        const MailMatch match = Records().match(mailFrom(u"hr@globex.example"_s));
        QVERIFY(match.people.empty());
        QCOMPARE(match.applications, std::vector{globex});
        Records free;
        free.people[1].email = u"tom@gmail.com"_s;
        QVERIFY(free.match(mailFrom(u"stranger@gmail.com"_s)).applications.empty());
    }
    void theSameMailIsKnown()
    {
        MailMessage mail = mailFrom(u"ann.ito@acme.example"_s);
        mail.messageId = u"thanks@mail.example"_s;
        const MailMatch match = Records().match(mail);
        QVERIFY(match.known == (MailMatch::Known{acme, CorrespondenceId(u"thanks"_s)}));
        mail.messageId.clear();
        QVERIFY(!Records().match(mail).known);
    }
    void onesOwnMailWentOut()
    {
        const Records records;
        MailMessage mail = mailFrom(u"Robin@mail.example"_s);
        mail.to = {{u"Tom"_s, u"tom@globex.example"_s}};
        const MailMatch match = records.match(mail);
        QCOMPARE(match.direction, Direction::Out);
        QCOMPARE(match.people, std::vector{tom});
        const Correspondence entry = entryOf(mail, match, {}, at("2026-11-25T10:00:00Z"));
        QVERIFY(entry.kind == Kind::Other);
        QVERIFY(!entry.meaning);
    }
    void aBounceIsAboutWhomItCouldNotReach()
    {
        const Records records;
        const MailMatch match =
            records.match(mailFrom(u"mailer-daemon@mail.example"_s), u"tom@globex.example"_s);
        QCOMPARE(match.people, std::vector{tom});
        QCOMPARE(match.applications, std::vector{globex});
    }
    void theEntryHasWhatTheMailSays()
    {
        MailMessage mail = mailFrom(u"ann.ito@acme.example"_s);
        mail.inReplyTo = u"thanks@mail.example"_s;
        const Correspondence entry = entryOf(mail, Records().match(mail), {}, at("2026-11-25T10:00:00Z"));
        QCOMPARE(entry.at, at("2026-11-25T08:00:00Z"));
        QCOMPARE(entry.messageId, u"<new@acme.example>"_s);
        QCOMPARE(entry.inReplyTo, u"<thanks@mail.example>"_s);
        QVERIFY(!entry.meaning); // only the person says so
        // A clock that goes wrong elsewhere.
        QCOMPARE(entryOf(mail, {}, {}, at("2026-11-25T07:00:00Z")).at, at("2026-11-25T07:00:00Z"));
    }

    void providers_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::addColumn<bool>("startTls");
        QTest::newRow("Gmail") << u"Ann@GMail.com"_s << u"smtp.gmail.com"_s << 465 << false;
        QTest::newRow("GMX") << u"ann@gmx.at"_s << u"mail.gmx.net"_s << 465 << false;
        QTest::newRow("WEB.DE") << u" ann@web.de "_s << u"smtp.web.de"_s << 587 << true;
        QTest::newRow("iCloud") << u"ann@me.com"_s << u"smtp.mail.me.com"_s << 587 << true;
        QTest::newRow("takes none") << u"ann@proton.me"_s << QString() << 465 << false;
    }
    void providers()
    {
        QFETCH(QString, address);
        const auto provider = mailProviderFor(address);
        QVERIFY(provider);
        QTEST(provider->host, "host");
        QTEST(provider->port, "port");
        QTEST(provider->startTls, "startTls");
        if (provider->host.isEmpty())
            QVERIFY(!provider->hint.isEmpty());
    }
    void othersAreNotGuessed()
    {
        for (const QString &address : {u"ann@acme.example"_s, u"gmail.com"_s, QString(), u"ann@"_s})
            QVERIFY(!mailProviderFor(address));
        QVERIFY(hostProblem(u"smtp.gmail.com"_s).isEmpty());
        for (const QString &host :
             {u"https://smtp.gmail.com"_s, u"smtp.gmail.com:465"_s, u"smtp gmail"_s, u"smtp..com"_s, u"-x"_s})
            QVERIFY2(!hostProblem(host).isEmpty(), qPrintable(host));
    }
};

QTEST_GUILESS_MAIN(TestMailMatch)
#include "tst_mailmatch.moc"

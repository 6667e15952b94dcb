// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Messages that no step asks for: thanks to a reference in the end, another time for a missed interview.
#include "courtesyletters.h"
#include "panelstory.h"
#include "testsupport.h"

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

class TestCourtesyLetters : public QObject
{
    Q_OBJECT

private:
    static Correspondence sent(Kind kind, const PersonId &person, const char *when)
    {
        Correspondence entry;
        entry.id = CorrespondenceId(QString::fromLatin1(when));
        entry.kind = kind;
        entry.people = {person};
        entry.at = at(when);
        return entry;
    }

private Q_SLOTS:
    void aReferenceIsThankedOnceItIsDecided()
    {
        const PersonId rita(u"rita"_s);
        Application acme = panelStory().applications.front();
        acme.references = {rita};
        acme.stage = Stage::Closed;
        QVERIFY(!isThanksDue(acme, rita)); // knew nothing of it
        acme.correspondence = {sent(Kind::NotifyReference, rita, "2026-11-24T20:00:00Z")};
        QVERIFY(isThanksDue(acme, rita));
        QVERIFY(!isThanksDue(acme, PersonId(u"ann"_s)));
        acme.stage = Stage::Interviewing;
        QVERIFY(!isThanksDue(acme, rita));
        Offer offer;
        offer.acceptedAt = at("2026-12-01T10:00:00Z");
        acme.offers = {offer};
        QCOMPARE(referencesToThank(acme), std::vector{rita});
        acme.correspondence.push_back(sent(Kind::Other, rita, "2026-12-02T10:00:00Z"));
        QVERIFY(!isThanksDue(acme, rita));
        acme.correspondence.back().delivery = Delivery::Draft;
        QVERIFY(isThanksDue(acme, rita));
        QCOMPARE(referenceThanks(acme.id, rita).templateId, u"other.reference-thanks"_s);
    }

    void anotherTimeIsAskedOfWhoeverArrangesThem()
    {
        Application acme = panelStory().applications.front();
        const InterviewId panel(u"panel"_s);
        QVERIFY(!anotherTime(acme, panel)); // it took place
        acme.interviews.front().status = InterviewStatus::NoShow;
        QCOMPARE(anotherTime(acme, panel)->to, PersonId(u"ann"_s));
        QCOMPARE(anotherTime(acme, panel)->interview, panel);
        acme.coordinator = PersonId(u"hana"_s);
        QCOMPARE(anotherTime(acme, panel)->to, acme.coordinator);
        acme.coordinator = acme.hiringManager = {};
        acme.interviews.front().interviewers.clear();
        QVERIFY(!anotherTime(acme, panel));
        QVERIFY(!anotherTime(acme, InterviewId(u"none"_s)));
    }
};

QTEST_GUILESS_MAIN(TestCourtesyLetters)
#include "tst_courtesyletters.moc"

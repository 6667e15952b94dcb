// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a message goes, and what of that is recorded of its recipient.
#include "composerfixture.h"

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

class TestComposerAddress : public ComposerFixture
{
    Q_OBJECT

private Q_SLOTS:
    void anAddressThatIsTypedReachesTheRecipient()
    {
        Tracker story = panelStory();
        for (Person &person : story.people) {
            if (person.id == PersonId(u"ann"_s))
                person.email.clear();
        }
        VERIFY_RESULT(m_store->import(story, false));
        const auto model = opened();
        ComposerDraft &ann = draftTo(*model, u"ann"_s);
        QCOMPARE(ann.hindrance().what, Hindrance::What::Reason);
        ann.setAddress(u"ann at acme"_s);
        QTRY_COMPARE(ann.hindrance().what, Hindrance::What::Reason);
        ann.keepAddress();
        QVERIFY(m_store->person(PersonId(u"ann"_s))->email.isEmpty());
        ann.setAddress(u"ann@acme.example"_s);
        QTRY_COMPARE(ann.hindrance(), Hindrance());
        // Who had none has it from now on.
        ann.keepAddress();
        QCOMPARE(m_store->person(PersonId(u"ann"_s))->email, u"ann@acme.example"_s);
        // A slip in it is put right from here.
        ann.setAddress(u"ito@acme.example"_s);
        ann.keepAddress();
        QCOMPARE(m_store->person(PersonId(u"ann"_s))->email, u"ito@acme.example"_s);
        QCOMPARE(ann.hindrance(), Hindrance());
        ann.setAddress(u"ann at acme"_s);
        QCOMPARE(ann.hindrance().what, Hindrance::What::Address);
        // Another one for a message alone is not recorded.
        const auto later = opened();
        ComposerDraft &again = draftTo(*later, u"ann"_s);
        again.setAddress(u"private@acme.example"_s);
        again.keepAddress();
        QCOMPARE(m_store->person(PersonId(u"ann"_s))->email, u"ito@acme.example"_s);
        m_runner->undo();
        m_runner->undo();
        QVERIFY(m_store->person(PersonId(u"ann"_s))->email.isEmpty());
    }

    void anAddressInTheMessageServesWhereMailCameBack()
    {
        Tracker story = panelStory();
        Correspondence bounce;
        bounce.id = CorrespondenceId(u"bounce"_s);
        bounce.direction = Direction::In;
        bounce.meaning = Meaning::Bounce;
        bounce.channel = Channel::Email;
        bounce.at = m_clock.now();
        bounce.people = {PersonId(u"ann"_s)}; // which address it was, nobody noted
        story.applications.front().correspondence.push_back(bounce);
        VERIFY_RESULT(m_store->import(story, false));
        const auto model = opened();
        ComposerDraft &ann = draftTo(*model, u"ann"_s);
        QCOMPARE(ann.hindrance().what, Hindrance::What::Reason);
        ann.setAddress(u"ann.ito@acme.example"_s);
        QTRY_COMPARE(ann.hindrance(), Hindrance());
        ann.keepAddress();
        QCOMPARE(m_store->person(PersonId(u"ann"_s))->email, u"ann.ito@acme.example"_s);
        const auto later = opened();
        QCOMPARE(draftTo(*later, u"ann"_s).hindrance(), Hindrance());
    }
};

QTEST_GUILESS_MAIN(TestComposerAddress)
#include "tst_composeraddress.moc"

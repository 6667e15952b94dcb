// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Names: every enumerator has one exchange name and finds back; people are addressed; steps have titles.
#include "person.h"
#include "step.h"
#include "steptitle.h"
#include "testsupport.h"

#include <QSet>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

template <typename E>
void findsBack()
{
    QSet<QString> seen;
    for (const auto &[value, name] : ExchangeNames<E>::names) {
        QCOMPARE(fromExchangeName<E>(QString(name)), std::optional(value));
        QCOMPARE(exchangeName(value), name);
        QVERIFY2(!seen.contains(QString(name)), name.data());
        seen.insert(QString(name));
    }
    QVERIFY(!fromExchangeName<E>(u"no such name"));
    QVERIFY(!fromExchangeName<E>(u""));
}

} // namespace

class NamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNameFindsBack()
    {
        findsBack<Kind>();
        findsBack<Channel>();
        findsBack<Stage>();
        findsBack<Outcome>();
        findsBack<Interest>();
        findsBack<InterviewMode>();
        findsBack<InterviewStatus>();
        findsBack<Signal>();
        findsBack<CommitmentType>();
        findsBack<Direction>();
        findsBack<Meaning>();
        findsBack<Topic>();
        findsBack<Delivery>();
        findsBack<OfferForm>();
        findsBack<AdjustmentAction>();
        findsBack<Consent>();
        findsBack<StepState>();
        findsBack<BlockedBy>();
        findsBack<NeedsUser>();
        findsBack<Advice>();
    }

    void someNamesOfTheContract()
    {
        QCOMPARE(QString(exchangeName(Kind::LinkedinConnect)), u"linkedin-connect"_s);
        QCOMPARE(QString(exchangeName(Kind::ThankYouAnyway)), u"thank-you-anyway"_s);
        QCOMPARE(QString(exchangeName(Channel::InPerson)), u"in-person"_s);
        QCOMPARE(QString(exchangeName(Signal::IntroducedToTeam)), u"introduced-to-team"_s);
        QCOMPARE(QString(exchangeName(BlockedBy::SamePersonCollision)), u"same-person-collision"_s);
    }

    void peopleAreAddressedByTheirGivenName()
    {
        Person person;
        person.name = u"  Ann  Ito"_s;
        QCOMPARE(person.addressedAs(), u"Ann"_s);
        person.givenName = u"Annie"_s;
        QCOMPARE(person.addressedAs(), u"Annie"_s);
        person.givenName.clear();
        person.name = u"Dr. J. Moritz von Ahlefeldt"_s;
        QCOMPARE(person.addressedAs(), u"Moritz"_s);
        person.name = u"Dr."_s;
        QCOMPARE(person.addressedAs(), u"Dr."_s);
    }

    void everyStepHasATitle()
    {
        for (const auto &[kind, name] : ExchangeNames<Kind>::names) {
            QVERIFY2(!stepTitle(kind, {}).isEmpty(), name.data());
            QVERIFY2(!stepTitle(kind, u"Ann"_s).contains(u'%'), name.data());
            QVERIFY2(!isEmployerFacing(kind) || stepTitle(kind, u"Ann Ito"_s).contains("Ann Ito"_L1),
                     name.data());
        }
        QCOMPARE(stageName(Stage::KeepingInTouch), u"Keeping in touch"_s);
        QCOMPARE(outcomeName(Outcome::NoResponse), u"no response"_s);
    }
};

QTEST_GUILESS_MAIN(NamesTest)
#include "tst_names.moc"

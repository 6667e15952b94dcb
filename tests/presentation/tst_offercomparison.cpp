// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Offers side by side: which are shown, in which order, in which words.
#include "offercomparison.h"
#include "panelstory.h"
#include "testsupport.h"

#include <QAbstractItemModelTester>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

class TestOfferComparison : public QObject
{
    Q_OBJECT

private:
    Tracker m_tracker;

    Application &add(const char *id, OfferForm form)
    {
        Application application = panelStory().applications.front();
        application.id = ApplicationId(QString::fromLatin1(id));
        application.company = QString::fromLatin1(id);
        application.stage = Stage::Offer;
        Offer offer;
        offer.id = OfferId(u"offer"_s);
        offer.form = form;
        offer.at = at("2026-11-25T09:00:00Z");
        offer.person = PersonId(u"bob"_s);
        application.offers = {offer};
        m_tracker.applications.push_back(application);
        return m_tracker.applications.back();
    }
    std::vector<ComparedOffer> compared() const
    {
        const DateText home(Zone::named(u"America/New_York"_s).value(), at("2026-11-26T15:00:00Z"),
                            QLocale(QLocale::English, QLocale::UnitedKingdom));
        return comparedOffers(m_tracker, home);
    }
    static QString fact(const ComparedOffer &offer, OfferFact fact)
    {
        return offer.facts[static_cast<qsizetype>(fact)];
    }
    static QStringList companies(const std::vector<ComparedOffer> &offers)
    {
        QStringList names;
        for (const ComparedOffer &offer : offers)
            names += offer.company;
        return names;
    }

private Q_SLOTS:
    void init()
    {
        m_tracker = panelStory();
        m_tracker.applications.clear();
        m_tracker.applications.reserve(8);
    }

    void whoWantsAnAnswerSoonestComesFirst()
    {
        add("Calm", OfferForm::Written);
        add("Late", OfferForm::Written).offers.front().respondBy = Deadline(QDate(2026, 12, 4));
        add("Soon", OfferForm::Verbal).offers.front().respondBy = Deadline(QDate(2026, 11, 30));
        add("Taken", OfferForm::Written).offers.front().acceptedAt = at("2026-11-26T10:00:00Z");
        add("Refused", OfferForm::Written).offers.front().declinedAt = at("2026-11-26T10:00:00Z");
        add("Closed", OfferForm::Written).stage = Stage::Closed;
        add("None", OfferForm::Written).offers.clear();
        const auto offers = compared();
        QCOMPARE(companies(offers), QStringList({u"Taken"_s, u"Soon"_s, u"Late"_s, u"Calm"_s}));
        QVERIFY(offers[0].isAccepted);
        QVERIFY(fact(offers[0], OfferFact::Form).contains(u"accepted"));
    }

    void eachFactIsToldAsItIsRecorded()
    {
        Application &acme = add("Acme", OfferForm::Verbal);
        acme.salary = u"80 000"_s;
        acme.location = u"Leeds"_s;
        acme.dream = true;
        acme.notes = u"Long way\nNice people "_s;
        acme.offers.front().respondBy = Deadline(QDate(2026, 11, 25));
        Commitment promised;
        promised.type = CommitmentType::ContactBy;
        promised.what = u"send the contract"_s;
        promised.by = Deadline(QDate(2026, 11, 27));
        acme.commitments = {promised};
        const ComparedOffer offer = compared().front();
        QVERIFY(offer.isLate);
        QVERIFY(fact(offer, OfferFact::AnswerBy).contains(u"over"));
        QCOMPARE(fact(offer, OfferFact::Made), u"yesterday"_s);
        QCOMPARE(fact(offer, OfferFact::Salary), u"80 000"_s);
        QCOMPARE(fact(offer, OfferFact::Location), u"Leeds"_s);
        QCOMPARE(fact(offer, OfferFact::OfferedBy), u"Bob Marsh"_s);
        QCOMPARE(fact(offer, OfferFact::Notes), u"Long way\nNice people"_s);
        QVERIFY(fact(offer, OfferFact::Interviews).startsWith(u"1 interview"));
        QVERIFY(!fact(offer, OfferFact::StillOpen).isEmpty());
        QVERIFY(fact(offer, OfferFact::Interest).contains(u"Dream"));
    }

    void theTableHasAColumnForEach()
    {
        add("Acme", OfferForm::Written);
        add("Brook", OfferForm::Verbal);
        OfferTableModel model;
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 0);
        model.setOffers(compared());
        QCOMPARE(model.columnCount(), 2);
        QCOMPARE(model.rowCount(), static_cast<int>(OfferFact::Count));
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Brook\nData Analyst"_s);
        for (int row = 0; row < model.rowCount(); ++row)
            QVERIFY(!model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString().isEmpty());
        const auto salary = model.index(static_cast<int>(OfferFact::Salary), 0);
        QCOMPARE(salary.data().toString(), u"–"_s);
        QCOMPARE(salary.data(Qt::AccessibleTextRole).toString(), u"not known"_s);
        model.setOffers({});
        QCOMPARE(model.columnCount(), 0);
    }

    void whatFollowsIsWithdrawingElsewhereAndThanks()
    {
        Application &taken = add("Taken", OfferForm::Written);
        taken.offers.front().acceptedAt = at("2026-11-26T10:00:00Z");
        taken.references = {PersonId(u"cy"_s)};
        Correspondence told;
        told.kind = Kind::NotifyReference;
        told.people = taken.references;
        told.at = at("2026-11-24T10:00:00Z");
        taken.correspondence = {told};
        AgendaRow withdraw;
        withdraw.step.kind = Kind::Withdraw;
        withdraw.step.application = ApplicationId(u"other"_s);
        withdraw.company = u"Brook"_s;
        withdraw.role = u"Engineer"_s;
        AgendaRow thanks;
        thanks.step.kind = Kind::ThankYou;
        const auto found = offerConsequences(m_tracker, {thanks, withdraw});
        QCOMPARE(found.size(), size_t(2));
        QVERIFY(!found[0].isThanks());
        QVERIFY(found[0].text.contains(u"Brook, Engineer"));
        QVERIFY(found[1].isThanks());
        QCOMPARE(found[1].reference, PersonId(u"cy"_s));
        QVERIFY(found[1].text.contains(u"Cy Okoro"));
    }
};

QTEST_GUILESS_MAIN(TestOfferComparison)
#include "tst_offercomparison.moc"

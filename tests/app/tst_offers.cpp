// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Offers side by side in the window: read beside it, answered, and what follows opened one by one.
#include "offercomparisondialog.h"
#include "offerdesk.h"
#include "panelstory.h"
#include "policyplanner.h"
#include "stepactions.h"
#include "testsupport.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

class TestOffers : public QObject
{
    Q_OBJECT

private:
    static Tracker twoOffers()
    {
        Tracker story = panelStory();
        Application brook = story.applications.front();
        brook.id = ApplicationId(u"brook"_s);
        brook.company = u"Brook"_s;
        brook.role = u"Engineer"_s;
        story.applications.push_back(brook);
        Offer offer;
        offer.form = OfferForm::Written;
        for (Application &application : story.applications) {
            application.stage = Stage::Offer;
            offer.id = OfferId(application.id.value() + u"-offer"_s);
            offer.at = panelMorning() - Duration(std::chrono::hours(1));
            application.offers = {offer};
        }
        return story;
    }

private Q_SLOTS:
    void anAcceptedOfferProposesTheWithdrawalsElsewhere()
    {
        const QTemporaryDir folder;
        const FakeClock clock(panelMorning());
        const BusinessCalendar calendar;
        const PolicyPlanner planner(calendar);
        auto store = SqlTrackerStore::open(folder.filePath(u"a.db"_s), planner, clock);
        VERIFY_RESULT(store);
        VERIFY_RESULT((*store)->import(twoOffers(), false));
        BackgroundWork work;
        QWidget window;
        OfferDesk desk(**store, clock, planner, work, &window);
        QSignalSpy answered(&desk, &OfferDesk::answerRequested);
        QSignalSpy steps(&desk, &OfferDesk::stepRequested);
        desk.open();
        OfferComparisonDialog *dialog = desk.dialog();
        QVERIFY(dialog);
        auto *table = dialog->findChild<QTableView *>(u"offerTable"_s);
        auto *follows = dialog->findChild<QListWidget *>(u"offerConsequences"_s);
        auto *answer = dialog->findChild<QPushButton *>(u"answerOfferButton"_s);
        QTRY_COMPARE(table->model()->columnCount(), 2);
        QVERIFY(!follows->isVisible());
        QVERIFY(answer->isEnabled());
        answer->click();
        QCOMPARE(answered.size(), 1);

        const Application acme = (*store)->application(ApplicationId(u"acme"_s)).value();
        VERIFY_RESULT((*store)->execute(answerOffer(acme, *openOffer(acme), true, clock.now())));
        QTRY_VERIFY(follows->isVisible());
        QCOMPARE(follows->count(), 1);
        QVERIFY2(follows->item(0)->text().contains(u"Brook"), qPrintable(follows->item(0)->text()));
        QVERIFY(!answer->isEnabled()); // the accepted one is chosen
        dialog->findChild<QPushButton *>(u"writeConsequenceButton"_s)->click();
        QCOMPARE(steps.size(), 1);
        QCOMPARE(steps.front().front().value<AgendaRow>().step.kind, Kind::Withdraw);
        QCOMPARE((*store)->application(ApplicationId(u"brook"_s))->correspondence.size(),
                 size_t(0)); // nothing by itself
    }

    void opensByItselfOnlyWhereSomethingFollows()
    {
        const QTemporaryDir folder;
        const FakeClock clock(panelMorning());
        const BusinessCalendar calendar;
        const PolicyPlanner planner(calendar);
        auto store = SqlTrackerStore::open(folder.filePath(u"a.db"_s), planner, clock);
        VERIFY_RESULT(store);
        VERIFY_RESULT((*store)->import(twoOffers(), false));
        QWidget window;
        {
            auto work = std::make_unique<BackgroundWork>();
            OfferDesk desk(**store, clock, planner, *work, &window);
            desk.openWhereSomethingFollows();
            work.reset(); // waits for the reading
            QCoreApplication::processEvents();
            QVERIFY(!desk.dialog());
        }
        BackgroundWork work;
        OfferDesk desk(**store, clock, planner, work, &window);
        const Application acme = (*store)->application(ApplicationId(u"acme"_s)).value();
        VERIFY_RESULT((*store)->execute(answerOffer(acme, *openOffer(acme), true, clock.now())));
        desk.openWhereSomethingFollows();
        QTRY_VERIFY(desk.dialog());
    }

    void saysWhatToDoWhereThereIsNone()
    {
        OfferComparisonDialog dialog;
        dialog.setOffers({}, {});
        QVERIFY(!dialog.findChild<QLabel *>(u"offerHeading"_s)->text().isEmpty());
        QVERIFY(!dialog.findChild<QPushButton *>(u"answerOfferButton"_s)->isEnabled());
        dialog.setProblem(u"The file is gone."_s);
        QCOMPARE(dialog.findChild<QLabel *>(u"offerHeading"_s)->text(), u"The file is gone."_s);
    }
};

QTEST_MAIN(TestOffers)
#include "tst_offers.moc"

// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cards that are moved: what is asked first, and what is recorded.
#include "boardview.h"
#include "stagefactpopover.h"
#include "windowfixture.h"

#include <QCheckBox>
#include <QLabel>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

class TestCardMove : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> m_f;

    void openWithSample()
    {
        m_f->importSample();
        m_f->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_f->window.get()));
    }
    MainWindow *window() { return m_f->window.get(); }
    QAction *action(const QString &name) { return window()->findChild<QAction *>(name); }
    Application read(const ApplicationId &id) { return m_f->store->application(id).value_or(Application()); }

private Q_SLOTS:
    void init() { m_f = std::make_unique<WindowFixture>(); }
    void cleanup() { m_f.reset(); }

    void aMoveToInterviewingAsksAndEscapeChangesNothing()
    {
        openWithSample();
        window()->showPage(Page::Board);
        const auto cards = m_f->store->boardCards(Stage::Applied, 0, 10);
        ApplicationId id;
        for (const BoardCard &card : *cards) {
            if (read(card.id).interviews.empty())
                id = card.id;
        }
        QVERIFY(!id.isEmpty());
        const Application before = read(id);
        auto *board = window()->findChild<BoardView *>();
        Q_EMIT board->moveRequested({id}, Stage::Interviewing, {});
        QTRY_VERIFY(openDialog<StageFactPopover>());
        QTest::keyClick(openDialog<StageFactPopover>(), Qt::Key_Escape);
        QTRY_VERIFY(!openDialog<StageFactPopover>());
        QVERIFY(read(id) == before);
        QCOMPARE(m_f->store->boardCard(id)->stage, Stage::Applied);

        Q_EMIT board->moveRequested({id}, Stage::Interviewing, {});
        QTRY_VERIFY(openDialog<StageFactPopover>());
        QTest::keyClick(openDialog<StageFactPopover>(), Qt::Key_Return);
        QCOMPARE(m_f->store->boardCard(id)->stage, Stage::Interviewing);
        QCOMPARE(read(id).interviews.size(), size_t(1));
        action(u"undoAction"_s)->trigger();
        QVERIFY(read(id) == before);
    }

    void twoCardsAreAskedAboutInTurnAndOnlyThenMoved()
    {
        openWithSample();
        window()->showPage(Page::Board);
        std::vector<ApplicationId> ids;
        const auto cards = m_f->store->boardCards(Stage::Applied, 0, 10);
        for (const BoardCard &card : *cards) {
            if (read(card.id).interviews.empty() && ids.size() < 2)
                ids.push_back(card.id);
        }
        QCOMPARE(ids.size(), size_t(2));
        auto *board = window()->findChild<BoardView *>();
        const auto said = [this](const QString &name) {
            return openDialog<StageFactPopover>()->findChild<QLabel *>(name)->text();
        };
        const auto answerFirst = [&] {
            Q_EMIT board->moveRequested(ids, Stage::Interviewing, {});
            QTRY_VERIFY(openDialog<StageFactPopover>());
            QVERIFY2(said(u"questionLabel"_s).contains(read(ids[0]).company),
                     qPrintable(said(u"questionLabel"_s)));
            QCOMPARE(said(u"headingLabel"_s), u"Interviewing (1 of 2)"_s);
            QTest::keyClick(openDialog<StageFactPopover>(), Qt::Key_Return);
            QTRY_VERIFY(openDialog<StageFactPopover>() &&
                        said(u"questionLabel"_s).contains(read(ids[1]).company));
        };
        answerFirst();
        QTest::keyClick(openDialog<StageFactPopover>(), Qt::Key_Escape);
        QTRY_VERIFY(!openDialog<StageFactPopover>());
        for (const ApplicationId &id : ids) {
            QVERIFY(read(id).interviews.empty());
            QCOMPARE(m_f->store->boardCard(id)->stage, Stage::Applied);
        }

        answerFirst();
        openDialog<StageFactPopover>()->findChild<QCheckBox *>(u"noDateCheck"_s)->setChecked(true);
        QTest::keyClick(openDialog<StageFactPopover>(), Qt::Key_Return);
        QTRY_VERIFY(!openDialog<StageFactPopover>());
        for (const ApplicationId &id : ids)
            QCOMPARE(m_f->store->boardCard(id)->stage, Stage::Interviewing);
        QCOMPARE(read(ids[0]).interviews.size(), size_t(1));
        QVERIFY(read(ids[1]).interviews.empty()); // it is no interview of the other company
        action(u"undoAction"_s)->trigger();
        for (const ApplicationId &id : ids)
            QCOMPARE(m_f->store->boardCard(id)->stage, Stage::Applied);
    }

    void howSeveralEndedIsAskedOnce()
    {
        openWithSample();
        std::vector<ApplicationId> ids;
        const auto cards = m_f->store->boardCards(Stage::Applied, 0, 2);
        for (const BoardCard &card : *cards)
            ids.push_back(card.id);
        Q_EMIT window()->findChild<BoardView *>()->moveRequested(ids, Stage::Closed, {});
        QTRY_VERIFY(openDialog<StageFactPopover>());
        const QString question =
            openDialog<StageFactPopover>()->findChild<QLabel *>(u"questionLabel"_s)->text();
        QVERIFY2(question.contains(u'2') && !question.contains(read(ids[0]).company), qPrintable(question));
        QTest::keyClick(openDialog<StageFactPopover>(), Qt::Key_Return);
        QTRY_VERIFY(!openDialog<StageFactPopover>());
        for (const ApplicationId &id : ids) {
            QCOMPARE(read(id).stage, std::optional(Stage::Closed));
            QVERIFY(read(id).outcome.has_value());
        }
    }

    void closingAsksHowItEnded()
    {
        openWithSample();
        const ApplicationId id = m_f->store->boardCards(Stage::Applied, 0, 1)->front().id;
        Q_EMIT window()->findChild<BoardView *>()->moveRequested({id}, Stage::Closed, {});
        QTRY_VERIFY(openDialog<StageFactPopover>());
        QTest::keyClick(openDialog<StageFactPopover>(), Qt::Key_Return);
        QCOMPARE(read(id).stage, std::optional(Stage::Closed));
        QVERIFY(read(id).outcome.has_value());
        QCOMPARE(read(id).closedOn, QDate(2026, 11, 25));
    }

    void whatIsRecordedWhileAQuestionStandsOpenStays()
    {
        openWithSample();
        const ApplicationId id = m_f->store->boardCards(Stage::Applied, 0, 1)->front().id;
        Q_EMIT window()->findChild<BoardView *>()->moveRequested({id}, Stage::Closed, {});
        QTRY_VERIFY(openDialog<StageFactPopover>());
        Application noted = read(id);
        noted.notes = u"The porter knows the way."_s;
        VERIFY_RESULT(m_f->store->execute({u"a note"_s, {SaveApplication{noted}}}));
        QTest::keyClick(openDialog<StageFactPopover>(), Qt::Key_Return);
        QCOMPARE(read(id).stage, std::optional(Stage::Closed));
        QCOMPARE(read(id).closedOn, QDate(2026, 11, 25));
        QCOMPARE(read(id).notes, u"The porter knows the way."_s);
    }
};

QTEST_MAIN(TestCardMove)
#include "tst_cardmove.moc"

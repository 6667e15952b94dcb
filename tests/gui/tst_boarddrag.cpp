// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// In a real window: a card dragged by the mouse asks for its fact, the database has it, undo brings it back.
#include "boardview.h"
#include "desktopfixture.h"
#include "stagefactpopover.h"

#include <QAction>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

class TestBoardDrag : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DesktopFixture> m_f;
    ApplicationId m_id;
    Application m_before;

    void dragToInterviewing()
    {
        auto *board = m_f->window().findChild<BoardView *>();
        const QPoint from = board->globalCardRect(m_id).center();
        const QRect column = board->globalColumnRect(Stage::Interviewing);
        const QPoint to(column.center().x(), column.top() + 160);
        QVERIFY(runProgram(supportFile("xdrag"), {QString::number(from.x()), QString::number(from.y()),
                                                  QString::number(to.x()), QString::number(to.y())}));
        QTRY_VERIFY_WITH_TIMEOUT(openDialog<StageFactPopover>(), 5000);
    }

private Q_SLOTS:
    void init()
    {
        m_f = std::make_unique<DesktopFixture>();
        m_f->importSample();
        m_f->start();
        QVERIFY(QTest::qWaitForWindowActive(&m_f->window()));
        m_f->window().showPage(Page::Board);
        m_f->window().findChild<QAction *>(u"showDetailsAction"_s)->setChecked(false);
        const auto store = m_f->second();
        m_id = {};
        const auto cards = store->boardCards(Stage::Applied, 0, 3);
        for (const BoardCard &card : *cards) {
            if (m_id.isEmpty() && store->application(card.id)->interviews.empty())
                m_id = card.id;
        }
        QVERIFY2(!m_id.isEmpty(), "the sample has an application without an interview");
        m_before = *store->application(m_id);
        auto *board = m_f->window().findChild<BoardView *>();
        QTRY_VERIFY(board->globalCardRect(m_id).isValid());
        QTest::qWait(200); // the window manager may still be placing the window
    }
    void cleanup() { m_f.reset(); }

    void aDragAsksRecordsAndIsUndone()
    {
        dragToInterviewing();
        QVERIFY(runProgram(u"xdotool"_s, {u"key"_s, u"Return"_s}));
        QTRY_COMPARE(m_f->second()->boardCard(m_id)->stage, Stage::Interviewing);
        QCOMPARE(m_f->second()->application(m_id)->interviews.size(), size_t(1));
        QTRY_VERIFY(!openDialog<StageFactPopover>());
        QVERIFY(runProgram(u"xdotool"_s, {u"key"_s, u"ctrl+z"_s}));
        QTRY_COMPARE(m_f->second()->boardCard(m_id)->stage, Stage::Applied);
        QVERIFY(*m_f->second()->application(m_id) == m_before);
    }

    void escapeLeavesTheCardWhereItWas()
    {
        dragToInterviewing();
        QVERIFY(runProgram(u"xdotool"_s, {u"key"_s, u"Escape"_s}));
        QTRY_VERIFY(!openDialog<StageFactPopover>());
        QCOMPARE(m_f->second()->boardCard(m_id)->stage, Stage::Applied);
        QVERIFY(*m_f->second()->application(m_id) == m_before);
    }
};

QTEST_MAIN(TestBoardDrag)
#include "tst_boarddrag.moc"

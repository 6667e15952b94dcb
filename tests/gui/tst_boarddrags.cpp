// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// In a real window: cards dragged at random, within and between columns, while another program changes the
// same tracker; given up, dropped outside, moved by key, undone, redone. What is seen is always what the
// database holds. AFTERWORD_DRAGS: how many drags, 40 by default.
#include "boardview.h"
#include "cardlist.h"
#include "desktopfixture.h"
#include "stagefactpopover.h"

#include <QAction>
#include <QRandomGenerator>
#include <QScrollBar>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

class TestBoardDrags : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DesktopFixture> m_f;
    std::unique_ptr<SqlTrackerStore> m_other;
    BoardView *m_board = nullptr;
    QRandomGenerator m_chance{20261125};
    int m_edits = 0;

    CardList *list(Stage stage) const
    {
        return m_board->findChild<CardList *>(u"cardList-"_s + exchangeName(stage));
    }
    QString held(Stage stage) const
    {
        QStringList ids;
        const auto cards = m_other->boardCards(stage, 0, 10000);
        for (const BoardCard &card : *cards)
            ids << card.id.value() + u'/' + card.company + u'/' + card.role;
        return ids.join(u' ');
    }
    QString shown(Stage stage) const
    {
        const ColumnModel *column = m_board->model()->column(stage);
        QStringList ids;
        for (int row = 0; row < column->rowCount(); ++row) {
            const CardView view = column->cardView(row);
            ids << view.id.value() + u'/' + view.company + u'/' + view.role;
        }
        return ids.join(u' ');
    }
    QString all(QString (TestBoardDrags::*of)(Stage) const) const
    {
        QString text;
        for (int stage = 0; stage < 8; ++stage)
            text += (this->*of)(static_cast<Stage>(stage)) + u'\n';
        return text;
    }
    QString held() const { return all(&TestBoardDrags::held); }
    QString shown() const { return all(&TestBoardDrags::shown); }
    bool agrees() const
    {
        (void)m_board->model()->store().catchUp();
        for (int stage = 0; stage < 8; ++stage) {
            if (m_board->model()->count(static_cast<Stage>(stage)).cards !=
                m_board->model()->column(static_cast<Stage>(stage))->rowCount())
                return false;
        }
        return held() == shown();
    }

    /// Another program changes a fact of some card.
    void changeElsewhere()
    {
        const auto stage = static_cast<Stage>(m_chance.bounded(7));
        const auto cards = m_other->boardCards(stage, 0, 100);
        if (!cards || cards->empty())
            return;
        const ApplicationId id = (*cards)[m_chance.bounded(static_cast<int>(cards->size()))].id;
        Application application = *m_other->application(id);
        application.role = u"Role %1"_s.arg(++m_edits);
        (void)m_other->execute({u"elsewhere"_s, {SaveApplication{application}}});
        (void)m_board->model()->store().catchUp();
    }

    /// A card of the column that is wholly in sight; invalid: there is none.
    QPoint someCard(Stage stage)
    {
        CardList *cards = list(stage);
        const int rows = std::min(cards->model()->rowCount(),
                                  (cards->viewport()->height() + cards->verticalScrollBar()->value()) /
                                      cards->rowHeight());
        const int first = (cards->verticalScrollBar()->value() + cards->rowHeight() - 1) / cards->rowHeight();
        if (rows <= first)
            return {-1, -1};
        const int row = first + m_chance.bounded(rows - first);
        return cards->viewport()->mapToGlobal(cards->visualRect(cards->model()->index(row, 0)).center());
    }
    std::vector<Stage> stagesInSight() const
    {
        std::vector<Stage> stages;
        for (int stage = 0; stage < 8; ++stage) {
            if (m_board->globalColumnRect(static_cast<Stage>(stage)).width() > 200)
                stages.push_back(static_cast<Stage>(stage));
        }
        return stages;
    }
    static bool drag(QPoint from, QPoint to)
    {
        return runProgram(supportFile("xdrag"), {QString::number(from.x()), QString::number(from.y()),
                                                 QString::number(to.x()), QString::number(to.y())});
    }
    static bool press(const QString &key) { return runProgram(u"xdotool"_s, {u"key"_s, key}); }

private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        qputenv("STEPS", "6");
        qputenv("PAUSE", "0.012");
        qputenv("HOVER", "0.06");
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_f = std::make_unique<DesktopFixture>();
        m_f->importSample();
        m_f->settings.setValue(u"board/folded"_s, QStringList());
        m_f->start();
        QVERIFY(QTest::qWaitForWindowActive(&m_f->window()));
        m_f->window().showPage(Page::Board);
        m_f->window().findChild<QAction *>(u"showDetailsAction"_s)->setChecked(false);
        m_board = m_f->window().findChild<BoardView *>();
        m_other = m_f->second();
        QTRY_VERIFY(m_board->model()->isComplete());
        QTest::qWait(200); // the window manager may still be placing the window
        QCOMPARE(held(), shown());
    }
    void cleanup()
    {
        m_other.reset();
        m_f.reset();
    }

    void whatIsSeenIsWhatIsHeldAfterEachDrag()
    {
        const int drags = qEnvironmentVariableIsSet("AFTERWORD_DRAGS")
                              ? qEnvironmentVariableIntValue("AFTERWORD_DRAGS")
                              : 40;
        int moved = 0;
        int questions = 0;
        for (int turn = 0; turn < drags; ++turn) {
            QScrollBar *sideways = m_board->horizontalScrollBar();
            sideways->setValue(m_chance.bounded(sideways->maximum() + 1));
            const std::vector<Stage> stages = stagesInSight();
            const Stage from = stages[m_chance.bounded(static_cast<int>(stages.size()))];
            const Stage to =
                m_chance.bounded(3) ? stages[m_chance.bounded(static_cast<int>(stages.size()))] : from;
            const QPoint card = someCard(from);
            if (card.x() < 0)
                continue;
            const QRect column = m_board->globalColumnRect(to);
            const QPoint place(column.center().x(),
                               column.top() + 60 + m_chance.bounded(column.height() - 90));
            const QString before = held();
            if (turn % 3 == 0) // while the card is in the hand
                QTimer::singleShot(120, this, [this] { changeElsewhere(); });
            QVERIFY(drag(card, place));
            if (turn % 3 == 1)
                changeElsewhere();
            QTest::qWait(20);
            if (openDialog<StageFactPopover>()) {
                ++questions;
                QVERIFY(press(turn % 2 ? u"Return"_s : u"Escape"_s));
                QTRY_VERIFY(!openDialog<StageFactPopover>());
            }
            QTRY_VERIFY2(agrees(),
                         qPrintable(u"drag %1:\nheld  %2\nshown %3"_s.arg(turn).arg(held(), shown())));
            moved += held() == before ? 0 : 1;
        }
        qInfo("%d drags, %d changed the board, %d asked for a fact", drags, moved, questions);
        QVERIFY(moved > drags / 2);
        // All of it taken back, one by one, and done again.
        for (int turn = 0; turn < std::min(10, moved); ++turn) {
            QVERIFY(press(u"ctrl+z"_s));
            QTRY_VERIFY2(agrees(), "undo");
        }
        for (int turn = 0; turn < 5; ++turn) {
            QVERIFY(press(u"ctrl+shift+z"_s));
            QTRY_VERIFY2(agrees(), "redo");
        }
    }

    void escapeDuringADragLeavesEverything()
    {
        const QPoint card = someCard(Stage::Applied);
        QVERIFY(card.x() >= 0);
        const QPoint place = m_board->globalColumnRect(Stage::Saved).center();
        const QString before = held();
        const auto at = [](QPoint p) {
            return QStringList{u"mousemove"_s, QString::number(p.x()), QString::number(p.y()), u"sleep"_s,
                               u"0.05"_s};
        };
        QStringList way = at(card) + QStringList{u"mousedown"_s, u"1"_s};
        for (int step = 1; step <= 6; ++step)
            way += at(card + (place - card) * step / 6);
        way += QStringList{u"key"_s, u"Escape"_s, u"sleep"_s, u"0.1"_s, u"mouseup"_s, u"1"_s};
        QVERIFY(runProgram(u"xdotool"_s, way));
        QTest::qWait(50);
        QCOMPARE(held(), before);
        QVERIFY(agrees());
        // The board is free again: what changes now is shown.
        changeElsewhere();
        QTRY_VERIFY(agrees());
        QVERIFY(held() != before);
    }

    void aDropOutsideLeavesEverything()
    {
        const QPoint card = someCard(Stage::Applied);
        const QString before = held();
        QVERIFY(drag(card, {card.x(), 8})); // the menu or the frame
        QVERIFY(drag(card, {1270, 890}));   // the desktop below the window
        QTest::qWait(50);
        QCOMPARE(held(), before);
        QVERIFY(agrees());
    }

    void keysMoveCards()
    {
        list(Stage::Applied)->setFocus();
        list(Stage::Applied)->setCurrentIndex(list(Stage::Applied)->model()->index(0, 0));
        const ApplicationId id = m_board->currentApplication();
        const QString before = held();
        for (const QString &key : {u"alt+Down"_s, u"alt+End"_s, u"alt+Home"_s, u"alt+Down"_s, u"alt+Up"_s}) {
            QVERIFY(press(key));
            QTRY_VERIFY(agrees());
            QCOMPARE(m_board->currentApplication(), id);
        }
        QVERIFY(press(u"alt+Left"_s));
        QTRY_COMPARE(m_other->boardCard(id)->stage, Stage::Saved);
        QTRY_VERIFY(agrees());
        QTRY_COMPARE(m_board->currentApplication(), id);
        QVERIFY(press(u"alt+Right"_s));
        QTRY_COMPARE(m_other->boardCard(id)->stage, Stage::Applied);
        QTRY_VERIFY(agrees());
        // Several as one: chosen by keys, moved by a key, undone by a key.
        QVERIFY(press(u"shift+Down"_s));
        const std::vector<ApplicationId> two = m_board->selectedApplications();
        QCOMPARE(two.size(), size_t(2));
        const QString both = held();
        QVERIFY(press(u"alt+Left"_s));
        QTRY_COMPARE(m_other->boardCard(two.back())->stage, Stage::Saved);
        QCOMPARE(m_other->boardCard(two.front())->stage, Stage::Saved);
        QTRY_VERIFY(agrees());
        QVERIFY(press(u"ctrl+z"_s));
        QTRY_COMPARE(held(), both);
        QTRY_VERIFY(agrees());
    }

    void theFilterComesAndGoesByKey()
    {
        list(Stage::Applied)->setFocus();
        const QString before = shown();
        QVERIFY(press(u"ctrl+f"_s));
        QVERIFY(runProgram(u"xdotool"_s, {u"type"_s, u"zzz"_s}));
        QTRY_COMPARE(m_board->model()->shownCount(), 0);
        QVERIFY(press(u"Escape"_s));
        QTRY_COMPARE(shown(), before);
        QTRY_VERIFY(qobject_cast<CardList *>(QApplication::focusWidget()));
    }
};

QTEST_MAIN(TestBoardDrags)
#include "tst_boarddrags.moc"

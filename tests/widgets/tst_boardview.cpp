// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The board under hand and keyboard: going between columns, moving cards, dropping, folding, the menu.
#include "boardview.h"
#include "cardlist.h"
#include "columnheader.h"
#include "faketrackerstore.h"
#include "sampleboard.h"
#include "testsupport.h"

#include <QApplication>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

/// A shown board over a store; moves are carried out at once, as the window does where no fact is implied.
struct Shown
{
    explicit Shown(FakeTrackerStore &store)
        : model(store, clock)
    {
        view.setModel(&model);
        view.resize(1280, 700);
        QObject::connect(&view, &BoardView::moveRequested, &model,
                         [this](const std::vector<ApplicationId> &ids, Stage to,
                                const ApplicationId &before) { (void)model.move(ids, to, before); });
        view.show();
        (void)QTest::qWaitForWindowExposed(&view);
        view.activateWindow();
    }

    CardList *list(const QString &stage) const { return view.findChild<CardList *>(u"cardList-"_s + stage); }
    ColumnHeader *header(const QString &stage) const
    {
        return view.findChild<ColumnHeader *>(u"columnHeader-"_s + stage);
    }
    void focus(const QString &stage, int row) const
    {
        list(stage)->setFocus();
        list(stage)->setCurrentIndex(list(stage)->model()->index(row, 0));
    }
    static void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }

    FakeClock clock{sampleNow()};
    BoardModel model;
    BoardView view;
};

QString joined(const std::vector<ApplicationId> &ids)
{
    QStringList names;
    for (const ApplicationId &id : ids)
        names << id.value();
    return names.join(u' ');
}

void fill(FakeTrackerStore &store, Stage stage, const QString &names)
{
    for (const QChar name : names)
        store.add(card(name, stage));
}

} // namespace

class TestBoardView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theArrowsGoThroughTheBoard()
    {
        FakeTrackerStore store;
        fill(store, Stage::Saved, u"abc"_s);
        fill(store, Stage::Interviewing, u"xyz"_s); // applied is empty and is passed over
        const Shown board(store);
        QSignalSpy current(&board.view, &BoardView::currentChanged);
        board.focus(u"saved"_s, 0);
        board.press(Qt::Key_Down);
        QCOMPARE(board.view.currentApplication().value(), u"b"_s);
        board.press(Qt::Key_Right);
        QCOMPARE(QApplication::focusWidget(), board.list(u"interviewing"_s));
        QCOMPARE(board.view.currentApplication().value(), u"y"_s); // at the same height
        board.press(Qt::Key_Right);                                // nothing further right
        QCOMPARE(board.view.currentApplication().value(), u"y"_s);
        board.press(Qt::Key_Left);
        QCOMPARE(board.view.currentApplication().value(), u"b"_s);
        QCOMPARE(joined(board.view.selectedApplications()), u"b"_s); // one column at a time
        QVERIFY(!board.list(u"interviewing"_s)->selectionModel()->hasSelection());
        QCOMPARE(current.last().first().value<ApplicationId>().value(), u"b"_s);
    }

    void keysMoveACard_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<QString>("saved");
        QTest::addColumn<QString>("applied");
        QTest::newRow("a stage on") << int(Qt::Key_Right) << int(Qt::ControlModifier) << u"ac"_s << u"bx"_s;
        QTest::newRow("the same with Alt")
            << int(Qt::Key_Right) << int(Qt::AltModifier) << u"ac"_s << u"bx"_s;
        QTest::newRow("before the first stage")
            << int(Qt::Key_Left) << int(Qt::ControlModifier) << u"abc"_s << u"x"_s;
        QTest::newRow("up") << int(Qt::Key_Up) << int(Qt::AltModifier) << u"bac"_s << u"x"_s;
        QTest::newRow("down") << int(Qt::Key_Down) << int(Qt::AltModifier) << u"acb"_s << u"x"_s;
    }
    void keysMoveACard()
    {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        QFETCH(QString, saved);
        QFETCH(QString, applied);
        FakeTrackerStore store;
        fill(store, Stage::Saved, u"abc"_s);
        fill(store, Stage::Applied, u"x"_s);
        const Shown board(store);
        board.focus(u"saved"_s, 1);
        board.press(key, Qt::KeyboardModifiers(modifiers));
        QCOMPARE(store.column(Stage::Saved).join(QString()), saved);
        QCOMPARE(store.column(Stage::Applied).join(QString()), applied);
        QCOMPARE(board.view.currentApplication().value(), u"b"_s); // it is followed
    }

    void theFocusGoesWithTheCard()
    {
        FakeTrackerStore store;
        fill(store, Stage::Saved, u"abc"_s);
        const Shown board(store);
        board.focus(u"saved"_s, 2);
        for (const QString &stage : {u"applied"_s, u"interviewing"_s, u"awaiting-decision"_s}) {
            board.press(Qt::Key_Right, Qt::ControlModifier);
            QCOMPARE(QApplication::focusWidget(), board.list(stage));
            QCOMPARE(board.view.currentApplication().value(), u"c"_s);
        }
        QCOMPARE(store.executed().size(), size_t(3));
    }

    void severalChosenCardsGoTogether()
    {
        FakeTrackerStore store;
        fill(store, Stage::Saved, u"abcd"_s);
        const Shown board(store);
        board.focus(u"saved"_s, 1);
        board.press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(joined(board.view.selectedApplications()), u"b c"_s);
        board.press(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(store.executed().size(), size_t(1));
        QCOMPARE(store.column(Stage::Applied).join(QString()), u"bc"_s);
        QCOMPARE(joined(board.view.selectedApplications()), u"b c"_s);
    }

    void enterOpensAndDeleteAsks()
    {
        FakeTrackerStore store;
        fill(store, Stage::Saved, u"ab"_s);
        const Shown board(store);
        QSignalSpy opened(&board.view, &BoardView::activated);
        QSignalSpy removed(&board.view, &BoardView::removeRequested);
        board.focus(u"saved"_s, 1);
        board.press(Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().value<ApplicationId>().value(), u"b"_s);
        board.press(Qt::Key_Delete);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(joined(removed.first().first().value<std::vector<ApplicationId>>()), u"b"_s);
        QCOMPARE(store.executed().size(), size_t(0)); // the board itself deletes nothing
    }

    void aDropShowsItsPlaceAndAsksForTheMove()
    {
        FakeTrackerStore store;
        fill(store, Stage::Saved, u"ab"_s);
        fill(store, Stage::Applied, u"xyz"_s);
        const Shown board(store);
        CardList *target = board.list(u"applied"_s);
        const int height = target->sizeHintForRow(0);
        const ColumnModel *from = board.model.column(Stage::Saved);
        const std::unique_ptr<QMimeData> data(from->mimeData({from->index(0)}));

        for (const auto &[y, row] : {std::pair{0, 0}, {height / 2 + 2, 1}, {height + 4, 1}, {9 * height, 3}})
            QCOMPARE(target->dropRowAt({20, y}), row);
        const QPoint between(40, height + 3);
        QDragEnterEvent enter(between, Qt::MoveAction | Qt::CopyAction, data.get(), Qt::LeftButton,
                              Qt::NoModifier);
        QApplication::sendEvent(target->viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QCOMPARE(target->dropRow(), 1);
        QDragLeaveEvent leave;
        QApplication::sendEvent(target->viewport(), &leave);
        QCOMPARE(target->dropRow(), -1);
        QCOMPARE(store.executed().size(), size_t(0)); // Escape or leaving: nothing happened

        QApplication::sendEvent(target->viewport(), &enter);
        QDropEvent drop(between, Qt::MoveAction | Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target->viewport(), &drop);
        QVERIFY(drop.isAccepted());
        QCOMPARE(target->dropRow(), -1);
        QCOMPARE(store.executed().size(), size_t(1));
        QCOMPARE(store.column(Stage::Applied).join(QString()), u"xayz"_s);
        QCOMPARE(from->rowCount(), 1);
    }

    void aForeignDragIsNotTaken()
    {
        FakeTrackerStore store;
        fill(store, Stage::Saved, u"ab"_s);
        const Shown board(store);
        QMimeData text;
        text.setText(u"hello"_s);
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(board.list(u"saved"_s)->viewport(), &enter);
        QVERIFY(!enter.isAccepted());
        QCOMPARE(board.list(u"saved"_s)->dropRow(), -1);
    }

    void aFoldedColumnIsAStripThatStillTakesCards()
    {
        FakeTrackerStore store;
        fill(store, Stage::Saved, u"ab"_s);
        fill(store, Stage::Closed, u"z"_s);
        Shown board(store);
        QCOMPARE(board.view.foldedStages(), QStringList{u"closed"_s});
        QVERIFY(board.list(u"closed"_s)->isHidden());
        const std::unique_ptr<QMimeData> data(
            board.model.column(Stage::Saved)->mimeData({board.model.column(Stage::Saved)->index(0)}));
        QDragEnterEvent enter(QPoint(10, 60), Qt::MoveAction | Qt::CopyAction, data.get(), Qt::LeftButton,
                              Qt::NoModifier);
        QApplication::sendEvent(board.header(u"closed"_s), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPoint(10, 60), Qt::MoveAction | Qt::CopyAction, data.get(), Qt::LeftButton,
                        Qt::NoModifier);
        QApplication::sendEvent(board.header(u"closed"_s), &drop);
        QCOMPARE(store.column(Stage::Closed).join(QString()), u"za"_s);

        QSignalSpy folded(&board.view, &BoardView::foldedStagesChanged);
        board.header(u"closed"_s)->click();
        QCOMPARE(board.view.foldedStages(), QStringList());
        QVERIFY(!board.list(u"closed"_s)->isHidden());
        QCOMPARE(folded.count(), 1);
        board.view.setProperty("foldedStages", QStringList{u"saved"_s, u"closed"_s});
        QCOMPARE(board.view.foldedStages(), (QStringList{u"saved"_s, u"closed"_s}));
    }

    void theMenuMovesAndLetsOthersAdd()
    {
        FakeTrackerStore store;
        fill(store, Stage::Saved, u"ab"_s);
        const Shown board(store);
        QPointer<QMenu> menu;
        connect(&board.view, &BoardView::menuAboutToOpen, this,
                [&menu](QMenu *opened, const std::vector<ApplicationId> &) { menu = opened; });
        board.focus(u"saved"_s, 0);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(board.list(u"saved"_s)->viewport(), &event);
        QVERIFY(menu);
        auto *own = menu->findChild<QAction *>(u"boardMoveAction-saved"_s);
        QVERIFY(own && !own->isEnabled());
        menu->findChild<QAction *>(u"boardMoveAction-offer"_s)->trigger();
        QCOMPARE(store.column(Stage::Offer).join(QString()), u"a"_s);
        menu->close();
    }

    void everythingHasANameForAScreenReader()
    {
        FakeTrackerStore store;
        fillSample(store);
        const Shown board(store);
        QVERIFY(!board.view.accessibleName().isEmpty());
        for (const CardList *list : board.view.findChildren<CardList *>()) {
            QVERIFY(!list->objectName().isEmpty());
            QVERIFY(!list->accessibleName().isEmpty());
        }
        const QString name = board.header(u"interviewing"_s)->accessibleName();
        QVERIFY2(name.contains(u"Interviewing"_s) && name.contains(u"4"_s) && name.contains(u"1"_s),
                 qPrintable(name));
        const QModelIndex index = board.list(u"interviewing"_s)->model()->index(0, 0);
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(u"Thank Ann Ito"_s));
    }

    void whatACompanyIsCalledIsNeverMarkup()
    {
        FakeTrackerStore store;
        store.add(card(u"a"_s, Stage::Saved, u"<img src=x>& Sons"_s));
        const Shown board(store);
        const QString tip = board.list(u"saved"_s)->model()->index(0, 0).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(u"&lt;img"_s), qPrintable(tip));
    }

    void tenThousandCardsComeWithoutABlock()
    {
        FakeTrackerStore store;
        for (int i = 0; i < 10'000; ++i)
            store.add(card(QString::number(i), static_cast<Stage>(i % 8), u"Company %1"_s.arg(i), u"Role"_s));
        QElapsedTimer timer;
        timer.start();
        Shown board(store);
        board.view.grab();
        qInfo("10,000 cards: shown and painted after %lld ms", timer.restart());
        qint64 longest = 0;
        while (!board.model.isComplete()) {
            QElapsedTimer turn;
            turn.start();
            QCoreApplication::processEvents();
            longest = std::max(longest, turn.elapsed());
        }
        qInfo("all read after further %lld ms, longest turn %lld ms", timer.restart(), longest);
        CardList *list = board.list(u"saved"_s);
        QCOMPARE(list->model()->rowCount(), 1250);
        QList<qint64> frames;
        for (int step = 0; step < 100; ++step) {
            timer.restart();
            list->verticalScrollBar()->setValue(step * 60);
            list->viewport()->repaint();
            frames << timer.nsecsElapsed();
        }
        std::ranges::sort(frames);
        qInfo("wheel in one column: median %.2f ms, worst %.2f ms", double(frames[50]) / 1e6,
              double(frames.back()) / 1e6);
        QVERIFY(list->verticalScrollBar()->maximum() > 1000 * list->sizeHintForRow(0));
    }
};

QTEST_MAIN(TestBoardView)
#include "tst_boardview.moc"

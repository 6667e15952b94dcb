// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The board with its filter, its orders and what its cards offer; rows that need no layout.
#include "boardfilterbar.h"
#include "boardpage.h"
#include "carddelegate.h"
#include "cardlist.h"
#include "columnheader.h"
#include "faketrackerstore.h"
#include "sampleboard.h"
#include "testsupport.h"

#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

struct Shown
{
    explicit Shown(FakeTrackerStore &store)
        : model(store, clock)
    {
        page.setModel(&model);
        page.resize(1280, 700);
        page.show();
        (void)QTest::qWaitForWindowExposed(&page);
        page.activateWindow();
    }
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return page.findChild<Widget *>(name);
    }
    CardList *list(const QString &stage) const { return find<CardList>(u"cardList-"_s + stage); }

    FakeClock clock{sampleNow()};
    BoardModel model;
    BoardPage page;
};

} // namespace

class TestBoardPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFilterIsThereWhileItIsUsed()
    {
        FakeTrackerStore store;
        for (const QString &id : {u"a"_s, u"b"_s, u"c"_s})
            store.add(card(id, Stage::Saved, u"Company "_s + id));
        Shown board(store);
        QVERIFY(!board.page.findChild<BoardFilterBar *>());
        board.list(u"saved"_s)->setCurrentIndex(board.list(u"saved"_s)->model()->index(1, 0));
        QSignalSpy current(board.page.view(), &BoardView::currentChanged);
        board.page.filter();
        auto *text = board.find<QLineEdit>(u"filterText"_s);
        QVERIFY(text && text->hasFocus());
        QTest::keyClicks(text, u"company b"_s);
        QCOMPARE(board.model.shownCount(), 1);
        QCOMPARE(board.find<QLabel>(u"filterCount"_s)->text(), u"1 of 3 shown"_s);
        QVERIFY(board.find<ColumnHeader>(u"columnHeader-saved"_s)->accessibleName().endsWith(u"shown: 1"_s));
        QCOMPARE(board.list(u"saved"_s)->currentId().value(), u"b"_s); // who was chosen still is
        QCOMPARE(current.count(), 0);
        QTest::keyClick(text, Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), board.list(u"saved"_s));
        QTest::keyClick(board.list(u"saved"_s), Qt::Key_Escape);
        QCOMPARE(board.model.shownCount(), 3);
        QVERIFY(board.page.findChild<BoardFilterBar *>()->isHidden());

        board.page.filter();
        QVERIFY(text->hasFocus() && text->text().isEmpty());
        QTest::keyClicks(text, u"zzz"_s);
        QCOMPARE(board.model.shownCount(), 0);
        QTest::keyClick(text, Qt::Key_Escape);
        QCOMPARE(board.model.shownCount(), 3);
    }

    void everyFieldFiltersAndOneButtonClearsAll()
    {
        FakeTrackerStore store;
        BoardCard one = card(u"a"_s, Stage::Saved);
        one.tags = {u"Remote"_s};
        one.dream = true;
        store.add(one);
        store.add(card(u"b"_s, Stage::Offer));
        Shown board(store);
        board.page.filter();
        auto *tag = board.find<QComboBox>(u"filterTag"_s);
        tag->setCurrentIndex(tag->findText(u"Remote"_s));
        QCOMPARE(board.model.shownCount(), 1);
        board.find<QToolButton>(u"filterDream"_s)->click();
        QCOMPARE(board.model.shownCount(), 1);
        auto *stage = board.find<QComboBox>(u"filterStage"_s);
        stage->setCurrentIndex(stage->findText(u"Offer"_s));
        QCOMPARE(board.model.shownCount(), 0);
        QVERIFY(board.list(u"saved"_s)->parentWidget()->isHidden());
        QVERIFY(!board.list(u"offer"_s)->parentWidget()->isHidden());
        board.find<QComboBox>(u"filterDue"_s)->setCurrentIndex(1);
        board.find<QToolButton>(u"filterClose"_s)->click();
        QVERIFY(board.model.filter().isEmpty());
        QCOMPARE(board.model.shownCount(), 2);
        QVERIFY(!board.list(u"saved"_s)->parentWidget()->isHidden());
        for (const QWidget *field : board.page.findChild<BoardFilterBar *>()->findChildren<QWidget *>()) {
            if (field->focusPolicy() & Qt::TabFocus &&
                field->parentWidget()->objectName() == u"boardFilterBar"_s)
                QVERIFY2(!field->accessibleName().isEmpty(), qPrintable(field->objectName()));
        }
    }

    void aColumnIsSortedFromItsHeadingAndStaysSo()
    {
        FakeTrackerStore store;
        for (const QString &id : {u"c"_s, u"a"_s, u"b"_s})
            store.add(card(id, Stage::Saved));
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
        {
            Shown board(store);
            auto *header = board.find<ColumnHeader>(u"columnHeader-saved"_s);
            QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
            QApplication::sendEvent(header, &event);
            auto *menu = board.find<QMenu>(u"columnMenu"_s);
            QVERIFY(menu);
            menu->findChild<QAction *>(u"columnOrder-company"_s)->trigger();
            QCOMPARE(board.list(u"saved"_s)->column()->idAt(0).value(), u"a"_s);
            QVERIFY(header->accessibleName().contains(u"Company"_s));
            board.page.save(settings);
            menu->close();
        }
        Shown board(store);
        board.page.restore(settings);
        QCOMPARE(board.list(u"saved"_s)->column()->order(), CardOrder::Company);
        QCOMPARE(board.page.view()->columnOrders(), QStringList{u"saved=company"_s});
        // A drop within it moves nothing and says why.
        QSignalSpy told(board.page.view(), &BoardView::message);
        board.list(u"saved"_s)->setFocus();
        board.list(u"saved"_s)->setCurrentIndex(board.list(u"saved"_s)->model()->index(0, 0));
        QTest::keyClick(board.list(u"saved"_s), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(told.count(), 1);
        QVERIFY(told.first().first().toString().contains(u"Company"_s));
        QVERIFY(store.executed().empty());
    }

    void aSuggestionIsOneClickAway()
    {
        FakeTrackerStore store;
        BoardCard face = card(u"a"_s, Stage::Applied);
        face.suggestedStage = Stage::FollowingUp;
        store.add(face);
        Shown board(store);
        QSignalSpy moves(board.page.view(), &BoardView::moveRequested);
        CardList *list = board.list(u"applied"_s);
        const QRect item = list->visualRect(list->model()->index(0, 0));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, item.center() - QPoint(0, 20));
        QCOMPARE(moves.count(), 0); // elsewhere on the card
        const CardGeometry at(item, CardFonts(list->font()), Qt::LeftToRight);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, {at.role.right() - 12, at.role.center().y()});
        QCOMPARE(moves.count(), 1);
        QCOMPARE(moves.first().at(1).value<Stage>(), Stage::FollowingUp);
        // And in the menu.
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(list->viewport(), &event);
        auto *menu = board.find<QMenu>(u"boardMenu"_s);
        QVERIFY(menu);
        menu->findChild<QAction *>(u"boardSuggestionAction"_s)->trigger();
        QCOMPARE(moves.count(), 2);
        menu->close();
    }

    void rowsNeedNoLayout()
    {
        FakeTrackerStore store;
        for (int i = 0; i < 300; ++i)
            store.add(card(u"%1"_s.arg(i, 3), Stage::Saved));
        Shown board(store);
        QTRY_VERIFY(board.model.isComplete());
        CardList *list = board.list(u"saved"_s);
        const int height = list->rowHeight();
        QCOMPARE(list->verticalScrollBar()->maximum(), 300 * height - list->viewport()->height());
        for (const int row : {0, 150, 299}) {
            const QModelIndex index = list->model()->index(row, 0);
            list->scrollTo(index);
            QVERIFY(list->viewport()->rect().contains(list->visualRect(index)));
            QCOMPARE(list->indexAt(list->visualRect(index).center()), index);
        }
        list->scrollTo(list->model()->index(100, 0), QAbstractItemView::PositionAtTop);
        QCOMPARE(list->visualRect(list->model()->index(100, 0)).top(), 0);
        // What comes or goes above does not push away what is looked at.
        const ApplicationId seen = list->column()->idAt(100);
        store.replace(card(u"  5"_s, Stage::Offer));
        store.replace(card(u"  5"_s, Stage::Saved));
        QCOMPARE(list->visualRect(list->model()->index(list->column()->rowOf(seen), 0)).top(), 0);
        QCOMPARE(list->indexAt({10, -5 - 200 * height}), QModelIndex());
        QCOMPARE(list->indexAt({10, 100'000}), QModelIndex());
    }

    void allOfAColumnIsChosenByKeyAndMovesAsOne()
    {
        FakeTrackerStore store;
        for (const QString &id : {u"a"_s, u"b"_s, u"c"_s})
            store.add(card(id, Stage::Saved));
        Shown board(store);
        connect(board.page.view(), &BoardView::moveRequested, &board.model,
                [&board](const std::vector<ApplicationId> &ids, Stage to, const ApplicationId &before) {
                    (void)board.model.move(ids, to, before);
                });
        board.list(u"saved"_s)->setFocus();
        QTest::keyClick(board.list(u"saved"_s), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(board.page.view()->selectedApplications().size(), size_t(3));
        QTest::keyClick(board.list(u"saved"_s), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(store.executed().size(), size_t(1));
        QVERIFY(store.executed().front().label.startsWith(u"moving 3 application"_s));
        QCOMPARE(store.column(Stage::Applied).join(QString()), u"abc"_s);
    }
};

QTEST_MAIN(TestBoardPage)
#include "tst_boardpage.moc"

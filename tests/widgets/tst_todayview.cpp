// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Today under hand and keyboard: rows, their buttons, their menus, the empty page.
#include "faketrackerstore.h"
#include "sampleboard.h"
#include "steprowactions.h"
#include "steprowdelegate.h"
#include "testsupport.h"
#include "todaylist.h"
#include "todayview.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
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
        view.setModel(&model);
        view.resize(900, 700);
        view.show();
        (void)QTest::qWaitForWindowExposed(&view);
        view.activateWindow();
        list = view.findChild<TodayList *>(u"todayList"_s);
        list->setFocus();
    }
    template <typename Button>
    Button *button(const QString &name) const
    {
        return view.findChild<Button *>(name);
    }
    int rowOf(const QString &what) const
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row).data(TodayModel::WhatRole).toString() == what)
                return row;
        }
        return -1;
    }

    FakeClock clock{sampleNow()};
    TodayModel model;
    TodayView view;
    TodayList *list = nullptr;
};

} // namespace

class TestTodayView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKeyboardPassesOverHeadings()
    {
        FakeTrackerStore store;
        fillSample(store);
        const Shown today(store);
        today.list->setCurrentIndex(today.model.index(2)); // the last overdue one
        QTest::keyClick(today.list, Qt::Key_Down);
        QCOMPARE(today.list->currentIndex().row(), 4); // the heading Now is row 3
        QTest::keyClick(today.list, Qt::Key_Up);
        QCOMPARE(today.list->currentIndex().row(), 2);
        QCOMPARE(today.view.currentApplication(), today.model.agendaRow(2).step.application);
    }

    void homeEndAndPagesReachTheFirstAndTheLastStep()
    {
        FakeTrackerStore store;
        fillSample(store);
        const Shown today(store);
        today.list->setFixedHeight(3 * today.list->visualRect(today.model.index(1)).height());
        const int last = today.model.rowCount() - 1;
        const auto press = [&today](Qt::Key key) {
            QTest::keyClick(today.list, key);
            return today.list->currentIndex().row();
        };
        QCOMPARE(press(Qt::Key_End), last);
        QCOMPARE(press(Qt::Key_Home), 1);
        QCOMPARE(today.list->visualRect(today.model.index(0)).top(), 0); // with its heading
        QSet<int> rows;
        for (int before = 1, row = press(Qt::Key_PageDown); row != before; row = press(Qt::Key_PageDown)) {
            QVERIFY(row > before);
            rows.insert(row);
            before = row;
        }
        QVERIFY(rows.contains(last) && rows.size() > 1);
        for (int turn = 0; turn <= rows.size() && today.list->currentIndex().row() != 1; ++turn)
            press(Qt::Key_PageUp);
        QCOMPARE(today.list->currentIndex().row(), 1);
        QTest::keyClick(today.list, Qt::Key_End, Qt::ShiftModifier);
        QVERIFY(today.list->selectionModel()->isSelected(today.model.index(1)));
        QVERIFY(today.list->selectionModel()->isSelected(today.model.index(last)));
    }

    void aNarrowRowKeepsItsWordsAndItsActionsInTheMenu()
    {
        FakeTrackerStore store;
        fillSample(store);
        Shown today(store);
        const auto shownAt = [&today](int width) {
            today.view.resize(width, 500);
            QCoreApplication::processEvents();
            today.list->setFocus();
            today.list->setCurrentIndex(today.model.index(2));
            today.list->setCurrentIndex(today.model.index(1));
            return today.button<QToolButton>(u"todaySkipButton"_s)->isVisible();
        };
        QVERIFY(shownAt(700));
        QVERIFY(!shownAt(340));
        QVERIFY(!today.button<QToolButton>(u"todaySnoozeButton"_s)->isVisible());
        auto *more = today.button<QToolButton>(u"todayMoreButton"_s);
        QVERIFY(more->isVisible());
        QList<TodayAction> actions;
        for (const QAction *action : more->menu()->actions()) {
            if (!action->isSeparator() && !action->menu())
                actions.append(action->data().value<TodayAction>());
            if (action->menu())
                QVERIFY(!action->menu()->actions().isEmpty()); // Snooze
        }
        // Filled anew with each placing, and nothing of the former ones is left.
        for (int i = 0; i < 3; ++i)
            QVERIFY(!shownAt(340 - i));
        QCOMPARE(more->menu()->findChildren<QMenu *>().size(), 1);
        QVERIFY(actions.contains(TodayAction::Skip) && actions.contains(TodayAction::Done));
        QVERIFY(shownAt(700));
    }

    void aClickOnTheReasonAsksForItsRule()
    {
        FakeTrackerStore store;
        fillSample(store);
        const Shown today(store);
        QSignalSpy acts(&today.view, &TodayView::actionRequested);
        const QModelIndex index = today.model.index(1);
        const auto *delegate = qobject_cast<const StepRowDelegate *>(today.list->itemDelegate());
        const StepRowGeometry at = delegate->geometry(today.list->optionFor(index), index);
        QVERIFY(!at.whyText.isEmpty());
        QWidget *viewport = today.list->viewport();
        QTest::mouseMove(viewport, at.whyText.center());
        QTRY_COMPARE(viewport->cursor().shape(), Qt::PointingHandCursor);
        QTest::mouseClick(viewport, Qt::LeftButton, Qt::NoModifier, at.whyText.center());
        QCOMPARE(acts.size(), 1);
        QCOMPARE(acts.first().at(0).value<AgendaRow>().step.id, today.model.agendaRow(1).step.id);
        QCOMPARE(acts.first().at(1).value<TodayAction>(), TodayAction::Why);
        QCOMPARE(today.list->currentIndex(), index);
        // Beside it, or with a key that chooses several, it is a click on the row.
        QTest::mouseMove(viewport, at.what.center());
        QTRY_VERIFY(viewport->cursor().shape() != Qt::PointingHandCursor);
        QTest::mouseClick(viewport, Qt::LeftButton, Qt::NoModifier, at.what.center());
        QTest::mouseClick(viewport, Qt::LeftButton, Qt::ControlModifier, at.whyText.center());
        QCOMPARE(acts.size(), 1);
    }

    void theButtonsStandOverTheCurrentRowWithNames()
    {
        FakeTrackerStore store;
        fillSample(store);
        const Shown today(store);
        const int row = today.rowOf(u"Thank Ann Ito"_s);
        today.list->setCurrentIndex(today.model.index(row));
        auto *main = today.button<QPushButton>(u"todayMainButton"_s);
        QVERIFY(main->isVisible());
        const QRect place(main->mapTo(today.list->viewport(), QPoint()), main->size());
        QVERIFY(today.list->visualRect(today.model.index(row)).contains(place));
        for (const QAbstractButton *button : today.view.findChildren<QAbstractButton *>()) {
            if (!button->isVisibleTo(&today.view) || !button->objectName().startsWith(u"today"))
                continue;
            QVERIFY2(button->accessibleName().contains(u"Thank Ann Ito"_s), qPrintable(button->objectName()));
        }
        QSignalSpy acts(&today.view, &TodayView::actionRequested);
        QTest::mouseClick(main, Qt::LeftButton);
        QCOMPARE(acts.count(), 1);
        QCOMPARE(acts.first().at(0).value<AgendaRow>().recipient, u"Ann Ito"_s);
        QCOMPARE(acts.first().at(1).value<TodayAction>(), TodayAction::Main);
        QTest::mouseClick(today.button<QToolButton>(u"todaySkipButton"_s), Qt::LeftButton);
        QCOMPARE(acts.last().at(1).value<TodayAction>(), TodayAction::Skip);
    }

    void theMouseBringsTheButtonsToItsRow()
    {
        FakeTrackerStore store;
        fillSample(store);
        const Shown today(store);
        today.list->setCurrentIndex(today.model.index(1));
        const int row = today.rowOf(u"Write down how the interview went"_s);
        const QRect place = today.list->visualRect(today.model.index(row));
        QTest::mouseMove(today.list->viewport(), place.center());
        auto *main = today.button<QPushButton>(u"todayMainButton"_s);
        QTRY_VERIFY(place.contains(main->mapTo(today.list->viewport(), QPoint(3, 3))));
        QSignalSpy acts(&today.view, &TodayView::actionRequested);
        QTest::mouseClick(main, Qt::LeftButton);
        QCOMPARE(acts.first().at(0).value<AgendaRow>().step.kind, Kind::Debrief);
    }

    void theSnoozeMenuSaysUntilWhen()
    {
        FakeTrackerStore store;
        fillSample(store);
        const Shown today(store);
        today.list->setCurrentIndex(today.model.index(1));
        QSignalSpy acts(&today.view, &TodayView::actionRequested);
        const QMenu *menu = today.button<QToolButton>(u"todaySnoozeButton"_s)->menu();
        QCOMPARE(menu->actions().size(), 4);
        QVERIFY(menu->actions().at(1)->text().endsWith(today.model.dates().moment(
            *snoozedUntil(TodayAction::SnoozeTomorrow, sampleNow(), today.model.dates().zone()))));
        menu->actions().at(1)->trigger();
        QCOMPARE(acts.count(), 1);
        QCOMPARE(acts.first().at(1).value<TodayAction>(), TodayAction::SnoozeTomorrow);
        QCOMPARE(acts.first().at(0).value<AgendaRow>().step.id, today.model.agendaRow(1).step.id);
    }

    void whatIsTooLateForAStepCannotBeChosenAndSaysWhy()
    {
        FakeTrackerStore store;
        const auto add = [&](const QString &id, Duration closes) {
            AgendaRow row;
            row.company = id;
            row.step.id = StepId(id);
            row.step.application = ApplicationId(id);
            row.step.kind = Kind::InterestFollowUp;
            row.step.opens = sampleNow() - std::chrono::hours(3);
            row.step.due = sampleNow() + std::chrono::hours(1);
            row.step.closes = sampleNow() + closes;
            store.add(row);
        };
        add(u"soon"_s, std::chrono::hours(30));
        add(u"later"_s, std::chrono::hours(24 * 20));
        Shown today(store);
        const auto rowOf = [&](const QString &id) {
            int row = 0;
            while (today.model.agendaRow(row).company != id || !today.model.isStep(row))
                ++row;
            return today.model.index(row);
        };
        const DateText dates = today.model.dates();
        const auto expect = [&](const QMenu *menu, const QStringList &refused) {
            QStringList found;
            for (const QAction *action : menu->actions()) {
                const bool hasReason = action->statusTip().contains(u"no longer worth doing"_s) &&
                                       action->toolTip() == action->statusTip();
                QCOMPARE(hasReason, !action->isEnabled());
                if (!action->isEnabled())
                    found.append(action->text().section(u'\t', 0, 0));
            }
            QCOMPARE(found, refused);
            QVERIFY(menu->toolTipsVisible());
        };
        const QMenu *menu = today.button<QToolButton>(u"todaySnoozeButton"_s)->menu();
        today.list->setCurrentIndex(rowOf(u"soon"_s));
        expect(menu, {todayActionText(TodayAction::SnoozeMonday)});
        today.list->setCurrentIndex(rowOf(u"later"_s));
        expect(menu, {});
        // The menu of the row, too; and of several those that can are put off.
        QMenu context;
        StepRowActions::fill(&context, {}, today.model.agendaRow(rowOf(u"soon"_s).row()).step, true, dates);
        expect(context.findChild<QMenu *>(), {todayActionText(TodayAction::SnoozeMonday)});
        const auto *many = today.button<QPushButton>(u"todaySnoozeSelected"_s)->menu();
        QTest::keyClick(today.list, Qt::Key_A, Qt::ControlModifier);
        QVERIFY(today.button<QPushButton>(u"todaySnoozeSelected"_s)->isVisible());
        expect(many, {});
    }

    void keysOpenActAndSkip()
    {
        FakeTrackerStore store;
        fillSample(store);
        const Shown today(store);
        today.list->setCurrentIndex(today.model.index(1));
        QSignalSpy opened(&today.view, &TodayView::activated);
        QSignalSpy acts(&today.view, &TodayView::actionRequested);
        QTest::keyClick(today.list, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().value<ApplicationId>(), today.model.agendaRow(1).step.application);
        QTest::keyClick(today.list, Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(today.list, Qt::Key_Delete);
        QCOMPARE(acts.count(), 2);
        QCOMPARE(acts.at(0).at(1).value<TodayAction>(), TodayAction::Main);
        QCOMPARE(acts.at(1).at(1).value<TodayAction>(), TodayAction::Skip);
    }

    void aLongLineEndsBeforeTheButtons_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void aLongLineEndsBeforeTheButtons()
    {
        QFETCH(Qt::LayoutDirection, direction);
        FakeTrackerStore store;
        fillSample(store);
        Shown today(store);
        today.view.setLayoutDirection(direction);
        today.view.resize(480, 500);
        const QModelIndex index = today.model.index(today.rowOf(u"Thank Ann Ito"_s));
        today.list->setCurrentIndex(index);
        const auto *delegate = qobject_cast<const StepRowDelegate *>(today.list->itemDelegate());
        const auto *snooze = today.button<QToolButton>(u"todaySnoozeButton"_s);
        QTRY_VERIFY(snooze->isVisible());
        const QRect place(snooze->mapTo(today.list->viewport(), QPoint()), snooze->size());
        const auto geometry = [&] { return delegate->geometry(today.list->optionFor(index), index); };
        QTRY_VERIFY(geometry().what.width() > 0 && !geometry().what.intersects(place));
        QVERIFY(geometry().when.intersects(QRect(place.left(), geometry().when.top(), place.width(), 1)));
    }

    void whoWaitsHasNothingToSnooze()
    {
        FakeTrackerStore store;
        fillSample(store);
        const Shown today(store);
        const int row = today.rowOf(u"Waiting for their answer"_s);
        QVERIFY(row > 0);
        QTest::keyClick(today.list, Qt::Key_End); // with the mouse resting over some other row
        QVERIFY(today.list->currentIndex().row() >= row);
        QVERIFY(today.button<QPushButton>(u"todayMainButton"_s)->isHidden());
        QVERIFY(today.button<QToolButton>(u"todaySnoozeButton"_s)->isHidden());
        QSignalSpy acts(&today.view, &TodayView::actionRequested);
        QTest::keyClick(today.list, Qt::Key_Delete);
        QTest::keyClick(today.list, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(acts.count(), 0);
    }

    void theMenuStaysWithItsRow()
    {
        FakeTrackerStore store;
        fillSample(store);
        Shown today(store);
        today.list->setCurrentIndex(today.model.index(1));
        const StepId step = today.model.agendaRow(1).step.id;
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(today.list->viewport(), &event);
        auto *menu = today.view.findChild<QMenu *>(u"todayMenu"_s);
        QVERIFY(menu);
        today.list->setCurrentIndex(today.model.index(5)); // the list goes on living meanwhile
        QSignalSpy acts(&today.view, &TodayView::actionRequested);
        for (QAction *action : menu->actions()) {
            if (action->data().value<TodayAction>() == TodayAction::Why && action->data().isValid())
                action->trigger();
        }
        QCOMPARE(acts.count(), 1);
        QCOMPARE(acts.first().at(0).value<AgendaRow>().step.id, step);
        menu->close();
    }

    void severalAreChosenAndPutOffTogether()
    {
        FakeTrackerStore store;
        fillSample(store);
        const Shown today(store);
        const auto *bar = today.view.findChild<QWidget *>(u"todaySelectionBar"_s);
        QVERIFY(bar->isHidden());
        QSignalSpy one(&today.view, &TodayView::actionRequested);
        QSignalSpy many(&today.view, &TodayView::manyRequested);
        today.list->setCurrentIndex(today.model.index(1));
        QTest::keyClick(today.list, Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(bar->isVisible());
        QVERIFY(today.view.findChild<QLabel *>(u"todaySelectionCount"_s)->text().contains(u'2'));
        QTest::keyClick(today.list, Qt::Key_Delete);
        QCOMPARE(many.count(), 1);
        QCOMPARE(many.first().at(0).value<std::vector<AgendaRow>>().size(), size_t(2));
        QCOMPARE(many.first().at(1).value<TodayAction>(), TodayAction::Skip);
        QTest::mouseClick(today.button<QPushButton>(u"todayDoneSelected"_s), Qt::LeftButton);
        QCOMPARE(many.last().at(1).value<TodayAction>(), TodayAction::Done);
        // The main button and the application are those of one row.
        QTest::keyClick(today.list, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(one.count(), 1);
        QTest::keyClick(today.list, Qt::Key_A, Qt::ControlModifier);
        int steps = 0;
        for (int row = 0; row < today.model.rowCount(); ++row)
            steps += today.model.index(row).data(TodayModel::AdjustableRole).toBool() ? 1 : 0;
        QTest::keyClick(today.list, Qt::Key_Delete);
        QCOMPARE(many.last().at(0).value<std::vector<AgendaRow>>().size(), static_cast<size_t>(steps));
        QTest::keyClick(today.list, Qt::Key_Escape);
        QVERIFY(bar->isHidden());
        QTest::keyClick(today.list, Qt::Key_Delete);
        QCOMPARE(one.count(), 2);
    }

    void aLongBacklogIsShownByItsLastLineAndGoesOnWhileScrolling()
    {
        FakeTrackerStore store;
        for (int i = 0; i < 5000; ++i) {
            AgendaRow row;
            row.company = u"Company %1"_s.arg(i);
            row.step.id = StepId(u"s%1"_s.arg(i, 4, 10, QLatin1Char('0')));
            row.step.application = ApplicationId(u"a%1"_s.arg(i));
            row.step.opens = sampleNow() - std::chrono::hours(90);
            row.step.due = sampleNow() - std::chrono::hours(48);
            store.add(row);
        }
        const Shown today(store);
        QCOMPARE(today.model.openCount(), 5000);
        const int more = TodayModel::firstRows + 1;
        today.list->setCurrentIndex(today.model.index(more - 1));
        QTest::keyClick(today.list, Qt::Key_Down);
        QCOMPARE(today.list->currentIndex().row(), more);
        QVERIFY(!today.button<QPushButton>(u"todayMainButton"_s)->isVisible()); // no step to act on
        QTest::keyClick(today.list, Qt::Key_Return);
        QCOMPARE(today.model.rowCount(), more + TodayModel::pageSize + 1);
        QVERIFY(today.model.isStep(today.list->currentIndex().row()));
        QTest::keyClick(today.list, Qt::Key_End);
        QTRY_VERIFY(today.model.rowCount() > more + 2 * TodayModel::pageSize);
    }

    void whatIsChosenStaysThroughTheMinutes()
    {
        FakeTrackerStore store;
        fillSample(store);
        Shown today(store);
        today.view.resize(700, 260);
        today.list->setCurrentIndex(today.model.index(2));
        QTest::keyClick(today.list, Qt::Key_Down, Qt::ShiftModifier);
        const auto ids = [&] {
            QStringList ids;
            for (const QModelIndex &index : today.list->selectionModel()->selectedIndexes())
                ids << today.model.agendaRow(index.row()).step.id.value();
            ids.sort();
            return ids;
        };
        today.list->verticalScrollBar()->setValue(40);
        const QStringList before = ids();
        QCOMPARE(before.size(), 2);
        const int scrolled = today.list->verticalScrollBar()->value();
        for (int minute = 0; minute < 3; ++minute) {
            today.clock.advance(std::chrono::minutes(1));
            today.model.refresh();
            store.tellEverything();
            QCoreApplication::processEvents();
        }
        QCOMPARE(ids(), before);
        QCOMPARE(today.list->verticalScrollBar()->value(), scrolled);
    }

    void nothingDueIsSaidKindly()
    {
        FakeTrackerStore store;
        AgendaRow row;
        row.step.id = StepId(u"s"_s);
        row.step.application = ApplicationId(u"a"_s);
        row.step.kind = Kind::Other;
        store.add(row);
        Shown today(store);
        const auto *empty = today.view.findChild<QLabel *>(u"todayEmptyLabel"_s);
        QVERIFY(!empty->isVisible());
        VERIFY_RESULT(store.execute({.label = {},
                                     .changes = {AdjustStep{row.step.application,
                                                            {.kind = Kind::Other,
                                                             .person = {},
                                                             .interview = {},
                                                             .action = AdjustmentAction::Skip,
                                                             .until = {},
                                                             .at = {},
                                                             .reason = {}}}}}));
        QVERIFY(empty->isVisible());
        QCOMPARE(empty->textFormat(), Qt::PlainText);
        QVERIFY(!empty->text().isEmpty());
    }
};

QTEST_MAIN(TestTodayView)
#include "tst_todayview.moc"

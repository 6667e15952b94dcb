// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window as a person uses it: beginning, adding by keyboard, moving with a question, acting on steps,
// undo.
#include "applicationdialog.h"
#include "boardview.h"
#include "debriefwindow.h"
#include "detailspane.h"
#include "interviewdialog.h"
#include "logmessagedialog.h"
#include "snoozepopover.h"
#include "stepactions.h"
#include "stepdialogs.h"
#include "windowfixture.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeWidget>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

void type(QWidget *field, const QString &text)
{
    field->setFocus();
    QTest::keyClicks(field, text);
}

} // namespace

class TestMainWindow : public QObject
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
    /// An application with a step to write somebody.
    AgendaRow someStep(Kind kind)
    {
        const auto agenda = m_f->store->agenda(at("2100-01-01T00:00:00Z"), 1000);
        for (const AgendaRow &row : *agenda) {
            if (row.step.kind == kind)
                return row;
        }
        return {};
    }

private Q_SLOTS:
    void init() { m_f = std::make_unique<WindowFixture>(); }
    void cleanup() { m_f.reset(); }

    void beginsWithTheWelcomePage()
    {
        m_f->show();
        auto *pages = window()->findChild<QStackedWidget *>(u"pages"_s);
        QCOMPARE(pages->currentWidget()->objectName(), u"WelcomePage"_s);
        QSignalSpy sample(window(), &MainWindow::sampleRequested);
        window()->findChild<QPushButton *>(u"sampleButton"_s)->click();
        QCOMPARE(sample.count(), 1);
    }

    void theFirstPaintReadsThePageThatIsShown_data()
    {
        QTest::addColumn<QString>("page");
        for (const QString &page : {u"today"_s, u"board"_s, u"people"_s})
            QTest::newRow(qPrintable(page)) << page;
    }

    void theFirstPaintReadsThePageThatIsShown()
    {
        QFETCH(const QString, page);
        m_f->importSample();
        m_f->settings.setValue(u"window/page"_s, page);
        m_f->show(FirstRead::WhenStarted);
        const ColumnModel *applied = m_f->board->column(Stage::Applied);
        QCOMPARE(m_f->today->rowCount() > 0, page == u"today"_s);
        QCOMPARE(applied->rowCount() > 0, page == u"board"_s);
        QCOMPARE(window()->findChild<QWidget *>(u"peoplePage"_s) != nullptr, page == u"people"_s);
        QCOMPARE(window()->findChild<QWidget *>(u"detailsHeadline"_s), nullptr);
        QCOMPARE(window()->findChild<QWidget *>(u"WelcomePage"_s), nullptr);
        QTRY_VERIFY(m_f->board->isCounted() && m_f->board->isComplete());
        QVERIFY(applied->rowCount() > 0);
        QVERIFY(m_f->today->openCount() > 0);
        QVERIFY2(window()->windowTitle().contains(QString::number(m_f->today->openCount())),
                 qPrintable(window()->windowTitle()));
    }

    void anApplicationIsAddedByKeyboardAndUndone()
    {
        m_f->show();
        window()->activateWindow();
        action(u"newApplicationAction"_s)->trigger();
        QTRY_VERIFY(openDialog<ApplicationDialog>());
        auto *dialog = openDialog<ApplicationDialog>();
        auto *save = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
        QVERIFY(!save->isEnabled());
        QCOMPARE(dialog->findChild<QLabel *>(u"problemLabel"_s)->text(), u"Still needed: company, role."_s);
        type(dialog->findChild<QLineEdit *>(u"companyEdit"_s), u"Acme"_s);
        QVERIFY(!save->isEnabled());
        type(dialog->findChild<QLineEdit *>(u"roleEdit"_s), u"Data Analyst"_s);
        QVERIFY(save->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Return);
        const ApplicationId id = m_f->idOf(u"Acme"_s);
        QVERIFY(!id.isEmpty());
        QCOMPARE(read(id).stage, std::optional(Stage::Applied));
        QCOMPARE(read(id).appliedOn, QDate(2026, 11, 25));
        QCOMPARE(m_f->details->application().company, u"Acme"_s);
        auto *toast = window()->findChild<QLabel *>(u"toastText"_s);
        QVERIFY(toast->isVisible());
        QCOMPARE(toast->text(), u"Adding Acme: done"_s);
        m_f->runner->tellDone(u"1 new"_s);
        QCOMPARE(toast->text(), u"Adding Acme: 1 new"_s);
        window()->findChild<QPushButton *>(u"toastAction"_s)->click();
        QVERIFY(m_f->idOf(u"Acme"_s).isEmpty());
        action(u"redoAction"_s)->trigger();
        QVERIFY(!m_f->idOf(u"Acme"_s).isEmpty());
    }

    void anAmpersandInTheUndoMenuIsNoMnemonic()
    {
        m_f->show();
        Application fish;
        fish.id = ApplicationId(u"fish"_s);
        fish.company = u"Fish & Sons"_s;
        fish.role = u"Cook"_s;
        QVERIFY(m_f->runner->run({u"adding Fish & Sons"_s, {SaveApplication{fish}}}));
        QCOMPARE(action(u"undoAction"_s)->text(), u"&Undo adding Fish && Sons"_s);
        m_f->runner->undo();
        QCOMPARE(action(u"redoAction"_s)->text(), u"&Redo adding Fish && Sons"_s);
    }

    void theKeysOfEveryShortcutAreReadAtOnce()
    {
        m_f->show();
        action(u"shortcutsAction"_s)->trigger();
        QTRY_VERIFY(m_f->window->findChild<QTreeWidget *>(u"shortcutsTree"_s));
        const auto *tree = m_f->window->findChild<QTreeWidget *>(u"shortcutsTree"_s);
        QTRY_VERIFY(tree->isVisible() && tree->horizontalScrollBar()->maximum() == 0);
        for (int row = 0; row < 2 * tree->topLevelItemCount(); ++row) {
            const QString text = tree->topLevelItem(row / 2)->text(row % 2);
            const int width = tree->fontMetrics().horizontalAdvance(text);
            QVERIFY2(tree->header()->sectionSize(row % 2) > width, qPrintable(text));
        }
        tree->window()->close();
    }

    void moreFieldsLeaveNoGapAboveTheButtons()
    {
        m_f->show();
        action(u"newApplicationAction"_s)->trigger();
        QTRY_VERIFY(openDialog<ApplicationDialog>());
        auto *dialog = openDialog<ApplicationDialog>();
        dialog->findChild<QToolButton *>(u"moreButton"_s)->click();
        const auto *area = dialog->findChild<QScrollArea *>(u"moreArea"_s);
        const auto *told = dialog->findChild<QLabel *>(u"problemLabel"_s);
        QTRY_VERIFY(area->isVisible() && told->isVisible());
        QTRY_VERIFY2(told->y() - area->geometry().bottom() < 40,
                     qPrintable(QString::number(told->y() - area->geometry().bottom())));
        QTest::keyClick(dialog, Qt::Key_Escape);
    }

    void aWrongLinkIsToldInPlaceAndNothingIsSaved()
    {
        m_f->show();
        action(u"newApplicationAction"_s)->trigger();
        auto *dialog = openDialog<ApplicationDialog>();
        type(dialog->findChild<QLineEdit *>(u"companyEdit"_s), u"Acme"_s);
        type(dialog->findChild<QLineEdit *>(u"roleEdit"_s), u"Analyst"_s);
        dialog->findChild<QLineEdit *>(u"urlEdit"_s)->setText(u"javascript:alert(1)"_s);
        QVERIFY(!dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->isEnabled());
        auto *told = dialog->findChild<QLabel *>(u"urlEditProblem"_s);
        QVERIFY(told && told->text().contains(u"https://"_s));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(m_f->idOf(u"Acme"_s).isEmpty());
    }

    void anInterviewWithANewInterviewerIsAddedByKeyboard()
    {
        openWithSample();
        const ApplicationId id = m_f->store->tracker()->applications.front().id;
        const size_t before = read(id).interviews.size();
        window()->showApplication(id);
        action(u"addInterviewAction"_s)->trigger();
        auto *dialog = openDialog<InterviewDialog>();
        QVERIFY(dialog);
        type(dialog->findChild<QLineEdit *>(u"nameEdit"_s), u"Zoe Quill"_s);
        type(dialog->findChild<QLineEdit *>(u"mailEdit"_s), u"zoe@acme"_s);
        QTest::keyClick(dialog->findChild<QLineEdit *>(u"mailEdit"_s), Qt::Key_Return);
        QCOMPARE(dialog->findChild<QListWidget *>(u"interviewersList"_s)->count(), 1);
        QVERIFY(dialog->isVisible());
        QTest::keyClick(dialog->findChild<QLineEdit *>(u"mailEdit"_s), Qt::Key_Return);
        const Application after = read(id);
        QCOMPARE(after.interviews.size(), before + 1);
        const auto added = std::ranges::find_if(
            after.interviews, [&](const Interview &interview) { return interview.interviewers.size() == 1; });
        QVERIFY(added != after.interviews.end());
        const auto people = m_f->store->people();
        const auto zoe = std::ranges::find(*people, u"Zoe Quill"_s, &Person::name);
        QVERIFY(zoe != people->end());
        QCOMPARE(zoe->email, u"zoe@acme"_s);
        action(u"undoAction"_s)->trigger();
        QCOMPARE(read(id).interviews.size(), before);
    }

    void sentIsRecordedAsSent()
    {
        openWithSample();
        const AgendaRow row = someStep(Kind::StatusCheckIn);
        QVERIFY(!row.step.application.isEmpty());
        const size_t before = read(row.step.application).correspondence.size();
        window()->showApplication(row.step.application);
        window()->findChild<StepDialogs *>()->act(row, TodayAction::Done); // "I already sent it…"
        auto *dialog = openDialog<LogMessageDialog>();
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_Return);
        const Application after = read(row.step.application);
        QCOMPARE(after.correspondence.size(), before + 1);
        const auto sent = std::ranges::find_if(after.correspondence, [this](const Correspondence &entry) {
            return entry.at == m_f->clock.now();
        });
        QVERIFY(sent != after.correspondence.end());
        QCOMPARE(sent->kind, std::optional(Kind::StatusCheckIn));
        QCOMPARE(sent->people, row.step.to);
    }

    void aDebriefIsWrittenDown()
    {
        openWithSample();
        ApplicationId id;
        InterviewId interview;
        const Tracker tracker = *m_f->store->tracker();
        for (const Application &application : tracker.applications) {
            for (const Interview &candidate : application.interviews) {
                if (candidate.isHeldAt(m_f->clock.now()) && !candidate.debriefedAt) {
                    id = application.id;
                    interview = candidate.id;
                }
            }
        }
        QVERIFY2(!id.isEmpty(), "the sample has an interview without a debrief");
        window()->showApplication(id);
        Q_EMIT window()->findChild<DetailsPane *>(u"detailsPane"_s)->debriefRequested(interview);
        auto *debrief = openDialog<DebriefWindow>();
        QVERIFY(debrief);
        QTest::keyClicks(debrief->findChild<QPlainTextEdit *>(u"keyPointsEdit"_s), u"their data"_s);
        debrief->findChild<QPushButton *>(u"doneButton"_s)->click();
        QVERIFY(!openDialog<DebriefWindow>());
        const Application after = read(id);
        const auto found = std::ranges::find(after.interviews, interview, &Interview::id);
        QCOMPARE(found->debriefedAt, std::optional(m_f->clock.now()));
        QCOMPARE(found->debrief->keyPoints, u"their data"_s);
    }

    void aStepIsSnoozedFromTheDetails()
    {
        openWithSample();
        const auto agenda = m_f->store->agenda(at("2100-01-01T00:00:00Z"), 1000);
        const auto isOpen = [this](const AgendaRow &candidate) {
            const Step &step = candidate.step;
            return canBeAdjusted(step) && step.opens && *step.opens <= m_f->clock.now() &&
                   (!step.closes || *step.closes > m_f->clock.now() + std::chrono::hours(48));
        };
        const auto found = std::ranges::find_if(*agenda, isOpen);
        QVERIFY(found != agenda->end());
        const AgendaRow row = *found;
        window()->showApplication(row.step.application);
        const size_t before = read(row.step.application).adjustments.size();
        window()->findChild<QAbstractButton *>(u"nextStepSnoozeButton"_s)->click();
        QTRY_VERIFY(openDialog<SnoozePopover>());
        QTest::keyClick(openDialog<SnoozePopover>(), Qt::Key_Return);
        const Application after = read(row.step.application);
        QCOMPARE(after.adjustments.size(), before + 1);
        // Tomorrow at nine in the zone of the sample's profile.
        QCOMPARE(after.adjustments.back().until, std::optional(at("2026-11-26T08:00:00Z")));
    }

    void aStepIsNotPutOffPastItsEnd()
    {
        openWithSample();
        // The one that is over first, of those that can be put off at all.
        std::optional<AgendaRow> row;
        const auto steps = m_f->store->agenda(at("2100-01-01T00:00:00Z"), 1000);
        VERIFY_RESULT(steps);
        for (const AgendaRow &candidate : *steps) {
            const Step &step = candidate.step;
            if (canBeAdjusted(step) && step.opens && *step.opens <= m_f->clock.now() && step.closes &&
                (!row || *step.closes < *row->step.closes))
                row = candidate;
        }
        QVERIFY(row);
        m_f->clock.set(*row->step.closes - std::chrono::minutes(90));
        const size_t before = read(row->step.application).adjustments.size();
        auto *dialogs = window()->findChild<StepDialogs *>();
        QSignalSpy told(dialogs, &StepDialogs::told);
        dialogs->act(*row, TodayAction::SnoozeMonday);
        QCOMPARE(told.size(), 1);
        QVERIFY2(told[0][0].toString().contains(u"no longer worth doing"), qPrintable(told[0][0].toString()));
        QCOMPARE(read(row->step.application).adjustments.size(), before);
        // The popover offers what is possible, and says why not the rest.
        dialogs->snooze(*row, QRect(0, 0, 10, 10));
        QTRY_VERIFY(openDialog<SnoozePopover>());
        auto *popover = openDialog<SnoozePopover>();
        const auto *monday = popover->findChild<QRadioButton *>(u"mondayRadio"_s);
        QVERIFY(!monday->isEnabled() && monday->toolTip() == told[0][0].toString());
        auto *own = popover->findChild<QDateTimeEdit *>(u"untilEdit"_s);
        own->setDateTime(own->dateTime().addYears(1));
        QVERIFY(!popover->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
        popover->reject();
    }

    void everythingThatCanBeUsedHasANameAndAnObjectName()
    {
        openWithSample();
        for (QAbstractButton *button : window()->findChildren<QAbstractButton *>()) {
            if (!button->isVisibleTo(window()) || button->objectName().startsWith(u"qt_"_s))
                continue;
            QVERIFY2(!button->objectName().isEmpty(), qPrintable(button->text() + button->toolTip()));
            QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                     qPrintable(button->objectName()));
        }
        for (QAction *action : window()->findChild<MainWindowActions *>()->findChildren<QAction *>())
            QVERIFY2(!action->objectName().isEmpty(), qPrintable(action->text()));
    }

    void theTitleCountsWhatIsDue()
    {
        openWithSample();
        QVERIFY(m_f->today->openCount() > 0);
        QVERIFY2(window()->windowTitle().contains(QString::number(m_f->today->openCount())),
                 qPrintable(window()->windowTitle()));
    }

    void withoutATrayItIsMinimisedOnceThatWasChosen()
    {
        openWithSample();
        QSignalSpy quit(window(), &MainWindow::quitRequested);
        window()->close();
        auto *question = window()->findChild<QMessageBox *>(u"noTrayQuestion"_s);
        QVERIFY(question && question->isVisible());
        question->defaultButton()->click();
        QVERIFY(window()->isMinimized());
        window()->showNormal();
        window()->close(); // asked no more
        QVERIFY(window()->isMinimized() && window()->isVisible());
        QVERIFY(!openDialog<QMessageBox>());
        QCOMPARE(quit.count(), 0);
    }

    void theWindowIsAsItWasLeft()
    {
        openWithSample();
        window()->showPage(Page::Board);
        action(u"showDetailsAction"_s)->setChecked(false);
        m_f->settings.setValue(u"close/minimises"_s, false);
        QSignalSpy quit(window(), &MainWindow::quitRequested);
        window()->close();
        QCOMPARE(quit.count(), 1);
        m_f->window.reset();
        m_f->show();
        QVERIFY(!action(u"showDetailsAction"_s)->isChecked());
        QVERIFY(window()->findChild<BoardView *>()->isVisible());
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"

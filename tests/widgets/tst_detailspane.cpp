// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Details pane under hand and keyboard: facts changed where they stand, entries opened and removed,
// people, links; and what a refresh must not take away.
#include "detailsdialogs.h"
#include "detailsforms.h"
#include "detailspane.h"
#include "inplaceedit.h"
#include "interviewdialog.h"
#include "logmessagedialog.h"
#include "windowfixture.h"

#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

class TestDetailsPane : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> m_f;
    ApplicationId m_id;

    DetailsPane *pane() const { return m_f->window->findChild<DetailsPane *>(u"detailsPane"_s); }
    template <typename Widget>
    Widget *part(const QString &name) const
    {
        return pane()->findChild<Widget *>(name);
    }
    QLineEdit *field(const QString &name) const { return part<QLineEdit>(name + u"Edit"_s); }
    Application stored() const { return m_f->store->application(m_id).value(); }
    /// Begins to change a fact by a click on it.
    QLineEdit *clickOn(const QString &name) const
    {
        auto *label = part<QLabel>(name);
        if (!label->isVisible())
            part<QToolButton>(u"moreFactsButton"_s)->click();
        QTest::mouseClick(label, Qt::LeftButton);
        return field(name);
    }
    QString toast() const { return m_f->window->findChild<QLabel *>(u"toastText"_s)->text(); }
    QListView *timeline() const { return part<QListView>(u"timeline"_s); }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void init()
    {
        m_f = std::make_unique<WindowFixture>();
        Tracker tracker;
        tracker.profile.timeZone = u"Europe/Berlin"_s;
        Person ann;
        ann.id = PersonId(u"ann"_s);
        ann.name = u"Ann Ito"_s;
        ann.email = u"ann@acme.example"_s;
        ann.company = u"Acme"_s;
        tracker.people = {ann};
        Application acme;
        acme.id = ApplicationId(u"acme"_s);
        acme.company = u"Acme"_s;
        acme.role = u"Analyst"_s;
        acme.location = u"Leeds"_s;
        acme.appliedOn = QDate(2026, 11, 12);
        acme.hiringManager = ann.id;
        acme.notes = u"First note"_s;
        Interview interview;
        interview.id = InterviewId(u"i1"_s);
        interview.start = at("2026-11-24T09:00:00Z");
        interview.end = at("2026-11-24T10:00:00Z");
        interview.interviewers = {ann.id};
        acme.interviews = {interview};
        for (int i = 0; i < 30; ++i) {
            Correspondence entry;
            entry.id = CorrespondenceId(u"m%1"_s.arg(i));
            entry.direction = i % 2 ? Direction::In : Direction::Out;
            entry.kind = i % 2 ? std::nullopt : std::optional(Kind::StatusCheckIn);
            entry.meaning = i % 2 ? std::optional(Meaning::Courtesy) : std::nullopt;
            entry.at = at("2026-11-13T09:00:00Z") + std::chrono::hours(i);
            entry.people = {ann.id};
            entry.subject = u"Message %1"_s.arg(i);
            acme.correspondence.push_back(entry);
        }
        Offer offer;
        offer.id = OfferId(u"o1"_s);
        offer.at = at("2026-11-24T12:00:00Z");
        acme.offers = {offer};
        Application other;
        other.id = ApplicationId(u"other"_s);
        other.company = u"Globex"_s;
        other.role = u"Engineer"_s;
        tracker.applications = {acme, other};
        QVERIFY(m_f->store->import(tracker, false).has_value());
        m_id = acme.id;
        m_f->show();
        m_f->window->showApplication(m_id);
        QVERIFY(QTest::qWaitForWindowExposed(m_f->window.get()));
        m_f->window->activateWindow();
        QTRY_VERIFY(m_f->window->isActiveWindow());
    }
    void cleanup() { m_f.reset(); }

    void aWordLongerThanALinePushesNothingOutOfSight()
    {
        const QString word =
            u"Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"_s;
        Application wide = stored();
        wide.company = word;
        wide.role = u"Lead of "_s + word;
        wide.location = word;
        wide.notes = word + u" https://"_s + word + u".example/job"_s;
        Person person;
        person.id = PersonId(u"long"_s);
        person.name = word;
        person.email = word + u"@acme.example"_s;
        wide.coordinator = person.id;
        QVERIFY(m_f->runner->run({u"changing "_s + word, {SavePerson{person}, SaveApplication{wide}}}));
        m_f->runner->tellDone();
        QTRY_COMPARE(part<QLabel>(u"detailsCompany"_s)->text(), word);
        QCoreApplication::processEvents();
        QCOMPARE(pane()->widget()->width(), pane()->viewport()->width());
        const int right = pane()->viewport()->mapToGlobal(QPoint(pane()->viewport()->width(), 0)).x();
        for (const QString &name : {u"detailsEditButton"_s, u"personEdit-long"_s}) {
            const auto *button = part<QToolButton>(name);
            QVERIFY2(button->mapToGlobal(QPoint(button->width(), 0)).x() <= right, qPrintable(name));
        }
        // In as many lines as it takes.
        const auto *company = part<QLabel>(u"detailsCompany"_s);
        QTRY_VERIFY(company->height() >= 2 * company->fontMetrics().height());
        QTRY_COMPARE(company->height(), company->heightForWidth(company->width()));
    }

    void aNarrowWindowHasRoomForThePaneAndAllItsButtons()
    {
        const QStringList names{u"nextStepMainButton"_s, u"nextStepSnoozeButton"_s, u"nextStepSkipButton"_s,
                                u"nextStepWhyButton"_s};
        const auto rows = [&] {
            QSet<int> rows;
            for (const QString &name : names) {
                const auto *button = part<QWidget>(name);
                const int right = button->mapTo(pane()->viewport(), QPoint(button->width(), 0)).x();
                if (!button->isVisible() || right > pane()->viewport()->width())
                    return 0;
                rows.insert(button->mapTo(pane(), button->rect().center()).y() / 4);
            }
            return static_cast<int>(rows.size());
        };
        QTRY_COMPARE(rows(), 1);
        part<QPushButton>(u"nextStepMainButton"_s)->setText(u"As a very long language would have it"_s);
        const int wide = pane()->minimumWidth();
        m_f->window->resize(800, 600);
        QTRY_COMPARE(m_f->window->width(), 800);
        QVERIFY(pane()->minimumWidth() < wide);
        QTRY_VERIFY2(rows() > 1, qPrintable(QString::number(rows())));
        QCOMPARE(pane()->widget()->width(), pane()->viewport()->width());
    }

    void aFactIsChangedWhereItStands()
    {
        QLineEdit *edit = clickOn(u"detailsLocation"_s);
        QVERIFY(edit->isVisible() && edit->hasFocus());
        QCOMPARE(edit->selectedText(), u"Leeds"_s);
        QTest::keyClicks(edit, u"York"_s);
        QCOMPARE(stored().location, u"Leeds"_s); // not before it is left
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(stored().location, u"York"_s);
        QCOMPARE(part<QLabel>(u"detailsLocation"_s)->text(), u"York"_s);
        QVERIFY2(toast().contains(u"Location"_s), qPrintable(toast()));
        QVERIFY(m_f->window->findChild<QPushButton *>(u"toastAction"_s)->isVisible());
        m_f->runner->undo();
        QCOMPARE(stored().location, u"Leeds"_s);
        QCOMPARE(part<QLabel>(u"detailsLocation"_s)->text(), u"Leeds"_s);
    }

    void escapeTakesItBackAndLeavingSaves()
    {
        QLineEdit *edit = clickOn(u"detailsLocation"_s);
        QTest::keyClicks(edit, u"nowhere"_s);
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(!edit->isVisible());
        QVERIFY(part<QLabel>(u"detailsLocation"_s)->hasFocus());
        QCOMPARE(stored().location, u"Leeds"_s);
        QVERIFY(m_f->store->undoLabel().isEmpty() || !m_f->store->undoLabel().contains(u"Location"_s));
        edit = clickOn(u"detailsLocation"_s);
        QTest::keyClicks(edit, u"York"_s);
        timeline()->setFocus(Qt::MouseFocusReason);
        QCOMPARE(stored().location, u"York"_s);
        // Looked at and left: nothing to undo.
        const QString label = m_f->store->undoLabel();
        edit = clickOn(u"detailsRole"_s);
        timeline()->setFocus(Qt::MouseFocusReason);
        QCOMPARE(m_f->store->undoLabel(), label);
    }

    void whatIsWrongIsSaidAndNotSaved()
    {
        QLineEdit *edit = clickOn(u"detailsCompany"_s);
        QTest::keyClick(edit, Qt::Key_Delete);
        auto *problem = part<QLabel>(u"detailsCompanyProblem"_s);
        QVERIFY(problem->isVisible() && !problem->text().isEmpty());
        QCOMPARE(edit->accessibleDescription(), problem->text());
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(edit->isVisible()); // what was typed is not lost
        QCOMPARE(stored().company, u"Acme"_s);
        QTest::keyClicks(edit, u"Acme Ltd"_s);
        QVERIFY(!problem->isVisible());
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(stored().company, u"Acme Ltd"_s);

        edit = clickOn(u"detailsAppliedOn"_s);
        QTest::keyClicks(edit, u"31 February 2026"_s);
        QVERIFY(part<QLabel>(u"detailsAppliedOnProblem"_s)->isVisible());
        edit->selectAll();
        QTest::keyClicks(edit, u"10 Nov"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(stored().appliedOn, QDate(2026, 11, 10));
    }

    void byTheKeyboardAlone()
    {
        auto *label = part<QLabel>(u"detailsCompany"_s);
        label->setFocus(Qt::TabFocusReason);
        QTest::keyClick(label, Qt::Key_F2); // of the window otherwise: here it means this text
        QLineEdit *edit = field(u"detailsCompany"_s);
        QVERIFY(edit->hasFocus());
        QTest::keyClicks(edit, u"Acme Ltd"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(stored().company, u"Acme Ltd"_s);
        QVERIFY(label->hasFocus());
        QTest::keyClick(label, Qt::Key_Return);
        QVERIFY(edit->hasFocus());
        QTest::keyClick(edit, Qt::Key_Tab);
        QVERIFY(!edit->isVisible());
        QVERIFY(part<QLabel>(u"detailsRole"_s)->hasFocus());

        // Down the time line: open one, close it, remove one, bring it back.
        timeline()->setFocus(Qt::TabFocusReason);
        timeline()->setCurrentIndex(
            m_f->details->timeline()->index(m_f->details->timeline()->rowOf(u"i1"_s)));
        QTest::keyClick(timeline(), Qt::Key_Return);
        auto *dialog = openDialog<InterviewDialog>();
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!openDialog<InterviewDialog>());
        timeline()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(timeline(), Qt::Key_Delete);
        QVERIFY(stored().interviews.empty());
        m_f->runner->undo();
        QCOMPARE(stored().interviews.size(), size_t(1));
    }

    void notesAreWrittenInPlace()
    {
        auto *label = part<QLabel>(u"detailsNotes"_s);
        QTest::mouseClick(label, Qt::LeftButton);
        auto *edit = part<QPlainTextEdit>(u"detailsNotesEdit"_s);
        QVERIFY(edit->hasFocus());
        QTest::keyClick(edit, Qt::Key_Return);
        QTest::keyClicks(edit, u"and a second"_s);
        QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(stored().notes, u"First note\nand a second"_s);
    }

    void theStarMarksADreamJob()
    {
        part<QToolButton>(u"detailsDreamButton"_s)->click();
        QVERIFY(stored().dream);
        m_f->runner->undo();
        QVERIFY(!part<QToolButton>(u"detailsDreamButton"_s)->isChecked());
    }

    void anEditOutlivesEveryRefresh()
    {
        QLineEdit *edit = clickOn(u"detailsLocation"_s);
        QTest::keyClicks(edit, u"Yor"_s);
        m_f->clock.advance(std::chrono::minutes(2));
        VERIFY_RESULT(m_f->store->replan(m_f->clock.now()));
        m_f->details->refresh();
        Application changed = stored(); // somebody else's change, from another window
        changed.salary = u"60 k"_s;
        VERIFY_RESULT(m_f->store->execute({u"salary"_s, {SaveApplication{changed}}}));
        QVERIFY(edit->isVisible() && edit->hasFocus());
        QCOMPARE(edit->text(), u"Yor"_s);
        QTest::keyClicks(edit, u"k"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(stored().location, u"York"_s);
        QCOMPARE(stored().salary, u"60 k"_s);
    }

    void choosingAnotherApplicationSavesTheEditWhereItBelongs()
    {
        QLineEdit *edit = clickOn(u"detailsLocation"_s);
        QTest::keyClicks(edit, u"York"_s);
        m_f->window->showApplication(ApplicationId(u"other"_s));
        QCOMPARE(stored().location, u"York"_s);
        QCOMPARE(m_f->store->application(ApplicationId(u"other"_s))->location, QString());
        QVERIFY(!edit->isVisible());
    }

    void scrollFocusAndChoiceOutliveARefresh()
    {
        timeline()->setFocus();
        timeline()->setCurrentIndex(m_f->details->timeline()->index(6));
        const QString chosen = timeline()->currentIndex().data().toString();
        pane()->verticalScrollBar()->setValue(120);
        QCOMPARE(pane()->verticalScrollBar()->value(), 120);
        auto *button = part<QToolButton>(u"interviewButton-i1"_s);
        m_f->clock.advance(std::chrono::minutes(1));
        m_f->details->refresh();
        QCoreApplication::processEvents();
        QCOMPARE(pane()->verticalScrollBar()->value(), 120);
        QCOMPARE(timeline()->currentIndex().data().toString(), chosen);
        QVERIFY(timeline()->hasFocus());
        QCOMPARE(part<QToolButton>(u"interviewButton-i1"_s), button); // the same one, with its focus
    }

    void anEntryIsFoundScrolledToAndChosen()
    {
        m_f->window->showApplication(ApplicationId(u"other"_s));
        pane()->showEntry(m_id, u"m3"_s);
        QCOMPARE(m_f->details->application().id, m_id);
        const QModelIndex index = timeline()->currentIndex();
        QCOMPARE(index.data(TimelineModel::IdRole).toString(), u"m3"_s);
        QCoreApplication::processEvents();
        pane()->showEntry(m_id, u"m3"_s);
        const QRect row = timeline()->visualRect(index);
        const QRect seen(
            pane()->viewport()->mapFromGlobal(timeline()->viewport()->mapToGlobal(row.topLeft())),
            row.size());
        QVERIFY(pane()->viewport()->rect().contains(seen.center()));
        pane()->showEntry(m_id, u"gone"_s); // nothing happens
        QCOMPARE(timeline()->currentIndex(), index);
    }

    void aMessageIsOpenedAndCorrected()
    {
        Q_EMIT pane()->entryOpenRequested(TimelineKind::Out, u"m0"_s);
        auto *dialog = openDialog<LogMessageDialog>();
        QVERIFY(dialog);
        auto *subject = dialog->findChild<QLineEdit *>(u"subjectEdit"_s);
        QCOMPARE(subject->text(), u"Message 0"_s);
        subject->setText(u"Where we stand"_s);
        dialog->accept();
        QCOMPARE(stored().correspondence.front().subject, u"Where we stand"_s);
        QCOMPARE(stored().correspondence.size(), size_t(30));
        Q_EMIT pane()->entryRemoveRequested(TimelineKind::Out, u"m0"_s);
        QCOMPARE(stored().correspondence.size(), size_t(29));
        QVERIFY(!toast().isEmpty());
        m_f->runner->undo();
        QCOMPARE(stored().correspondence.size(), size_t(30));
    }

    void anOfferIsCorrected()
    {
        Q_EMIT pane()->entryOpenRequested(TimelineKind::Offer, u"o1"_s);
        auto *dialog = openDialog<OfferDialog>();
        QVERIFY(dialog);
        dialog->findChild<QComboBox *>(u"formCombo"_s)->setCurrentIndex(1);
        dialog->findChild<QComboBox *>(u"answerCombo"_s)->setCurrentIndex(2);
        dialog->accept();
        QCOMPARE(stored().offers.front().form, OfferForm::Written);
        QCOMPARE(stored().offers.front().declinedAt, std::optional(m_f->clock.now()));
    }

    void somebodyIsAddedCorrectedAndTakenAway()
    {
        QSignalSpy chosen(pane(), &DetailsPane::personChosen);
        part<QToolButton>(u"personOpen-ann"_s)->click();
        QCOMPARE(chosen.first().first().value<PersonId>().value(), u"ann"_s);
        part<QPushButton>(u"addPersonButton"_s)->click();
        auto *dialog = openDialog<PersonDialog>();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(u"nameEdit"_s)->setText(u"Ben Cho"_s);
        dialog->findChild<QLineEdit *>(u"mailEdit"_s)->setText(u"ben@acme.example"_s);
        auto *role = dialog->findChild<QComboBox *>(u"roleCombo"_s);
        role->setCurrentIndex(role->findText(u"Coordinator"_s));
        dialog->accept();
        const PersonId ben = stored().coordinator;
        QVERIFY(!ben.isEmpty());
        QTRY_VERIFY(!openDialog<PersonDialog>());
        part<QToolButton>(u"personEdit-"_s + ben.value())->click();
        dialog = openDialog<PersonDialog>();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(u"nameEdit"_s)->setText(u"Ben Choi"_s);
        dialog->accept();
        QCOMPARE(m_f->details->nameOf(ben), u"Ben Choi"_s);
        part<QToolButton>(u"personRemove-"_s + ben.value())->click();
        QVERIFY(stored().coordinator.isEmpty());
        m_f->runner->undo();
        QCOMPARE(stored().coordinator, ben);
    }

    void aLinkIsAttachedAndOpened()
    {
        auto *dialogs = m_f->window->findChild<DetailsDialogs *>();
        QStringList opened;
        dialogs->links().setHandOver([&opened](const QUrl &url) {
            opened.append(url.toString());
            return true;
        });
        part<QPushButton>(u"attachLinkButton"_s)->click();
        auto *dialog = openDialog<AttachLinkDialog>();
        QVERIFY(dialog);
        auto *address = dialog->findChild<QLineEdit *>(u"addressEdit"_s);
        address->setText(u"soon"_s);
        QVERIFY(dialog->findChild<QLabel *>(u"problemLabel"_s)->isVisible());
        address->setText(u"https://acme.example/advert"_s);
        dialog->findChild<QLineEdit *>(u"titleEdit"_s)->setText(u"The advert"_s);
        dialog->accept();
        QCOMPARE(stored().notes, u"First note\nThe advert: https://acme.example/advert"_s);
        QVERIFY(opened.isEmpty()); // only by a click
        part<QToolButton>(u"linkButton-0"_s)->click();
        QCOMPARE(opened, QStringList{u"https://acme.example/advert"_s});
    }

    void aFileIsDroppedOntoThePane()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(u"/home/ann/cv.pdf"_s), QUrl(u"javascript:alert(1)"_s)});
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction | Qt::LinkAction, &data, Qt::LeftButton,
                              Qt::NoModifier);
        QApplication::sendEvent(pane()->viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(20, 20), Qt::CopyAction | Qt::LinkAction, &data, Qt::LeftButton,
                        Qt::NoModifier);
        QApplication::sendEvent(pane()->viewport(), &drop);
        QCOMPARE(stored().notes, u"First note\nfile:///home/ann/cv.pdf"_s);
        m_f->runner->undo();
        QCOMPARE(stored().notes, u"First note"_s);
    }

    void theWholeTimeLineIsPaintedWithAnEntryChosen()
    {
        pane()->showEntry(m_id, u"m5"_s);
        const QImage chosen = timeline()->viewport()->grab().toImage();
        timeline()->clearSelection();
        timeline()->setCurrentIndex({});
        QVERIFY(timeline()->viewport()->grab().toImage() != chosen);
    }
};

QTEST_MAIN(TestDetailsPane)
#include "tst_detailspane.moc"

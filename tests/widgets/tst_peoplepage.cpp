// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page of people, used with the keys alone.
#include "manypeople.h"
#include "mergedialog.h"
#include "peoplepage.h"
#include "personform.h"
#include "personpane.h"
#include "policyplanner.h"
#include "windowfixture.h"

#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QDesktopServices>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Kim met Ann Ito at Acme this morning; Ann is entered twice. Bo may vouch for Kim.
Tracker kimsSearch(Instant now)
{
    Tracker tracker;
    tracker.profile.timeZone = u"Europe/London"_s;
    const auto add = [&](const QString &id, const QString &name, const QString &company,
                         const QString &email) {
        Person person;
        person.id = PersonId(id);
        person.name = name;
        person.company = company;
        person.email = email;
        tracker.people.push_back(person);
    };
    add(u"ann"_s, u"Ann Ito"_s, u"Acme"_s, u"ann@acme.example"_s);
    add(u"again"_s, u"Ito, Ann"_s, u"Acme Inc."_s, u"a.ito@acme.example"_s);
    add(u"bo"_s, u"Bo Lund"_s, u"Contoso"_s, u"bo@contoso.example"_s);
    Application acme;
    acme.id = ApplicationId(u"acme"_s);
    acme.company = u"Acme"_s;
    acme.role = u"Data Analyst"_s;
    acme.hiringManager = PersonId(u"ann"_s);
    acme.referencesRequested = true;
    Interview interview;
    interview.id = InterviewId(u"first"_s);
    interview.start = now - 4h;
    interview.end = now - 3h;
    interview.interviewers = {PersonId(u"ann"_s), PersonId(u"again"_s)};
    interview.debriefedAt = interview.end;
    acme.interviews = {interview};
    tracker.applications = {acme};
    return tracker;
}

} // namespace

class TestPeoplePage : public QObject
{
    Q_OBJECT

private:
    PolicyPlanner m_planner{BusinessCalendar()};
    std::unique_ptr<WindowFixture> f;
    QList<QUrl> m_opened;

    PeoplePage &page() { return *f->window->findChild<PeoplePage *>(); }
    template <typename T>
    T *part(const char *name)
    {
        return f->window->findChild<T *>(QString::fromLatin1(name));
    }
    Person person(const char *id) { return f->store->person(PersonId(QString::fromLatin1(id))).value(); }
    QString shownName() { return part<QLabel>("personName")->text(); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    /// Goes on with Tab until that part has the focus.
    void tabTo(const char *name)
    {
        const auto *wanted = part<QWidget>(name);
        QVERIFY2(wanted, name);
        for (int i = 0; i < 80 && QApplication::focusWidget() != wanted; ++i)
            press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), wanted);
    }
    QStringList thanked()
    {
        QStringList names;
        const auto steps = f->store->steps(ApplicationId(u"acme"_s)).value();
        for (const AgendaRow &row : steps) {
            if (row.step.kind == Kind::ThankYou)
                names.append(row.recipient);
        }
        names.sort();
        return names;
    }

public Q_SLOTS:
    void open(const QUrl &link) { m_opened.append(link); }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QDesktopServices::setUrlHandler(u"mailto"_s, this, "open");
    }
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(u"mailto"_s); }

    void init()
    {
        f = std::make_unique<WindowFixture>(m_planner);
        QVERIFY(f->store->import(kimsSearch(f->clock.now()), false));
        f->show();
        f->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(f->window.get()));
        f->window->setFocus();
        QTest::keyClick(f->window.get(), Qt::Key_4, Qt::ControlModifier);
        QVERIFY(page().isVisible());
        QTRY_VERIFY(page().model().isComplete());
    }
    void cleanup() { f.reset(); }

    void theListLeadsToThePerson()
    {
        QCOMPARE(QApplication::focusWidget(), part<QListView>("peopleList"));
        QCOMPARE(shownName(), u"Ann Ito"_s); // the first of all
        press(Qt::Key_Down);
        QCOMPARE(shownName(), u"Bo Lund"_s);
        press(Qt::Key_I); // typed ahead
        QTRY_COMPARE(shownName(), u"Ito, Ann"_s);
        part<QLineEdit>("peopleFilter")->setFocus();
        type(u"contoso"_s);
        QCOMPARE(part<QListView>("peopleList")->model()->rowCount(), 1);
        QCOMPARE(part<QLabel>("peopleCountLabel")->text(), u"1 of 3"_s);
        type(u"zzz"_s);
        QVERIFY(part<QLabel>("peopleNoneLabel")->isVisible());
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Delete);
        QCOMPARE(part<QListView>("peopleList")->model()->rowCount(), 3);
        QVERIFY(!part<QWidget>("detailsPane")->isVisible());
    }

    void aFieldIsSavedWhenItIsLeft()
    {
        tabTo("emailEdit");
        press(Qt::Key_A, Qt::ControlModifier);
        type(u"ann@"_s);
        auto *problem = part<QLabel>("emailEditProblem");
        QVERIFY(problem && problem->isVisible());
        QTRY_VERIFY(problem->width() >= part<QLineEdit>("emailEdit")->width()); // no narrow column of words
        QVERIFY(!part<QToolButton>("mailButton")->isEnabled());
        press(Qt::Key_Tab);
        QCOMPARE(person("ann").email, u"ann@acme.example"_s); // what is wrong is not saved
        part<QLineEdit>("emailEdit")->setFocus();
        press(Qt::Key_End);
        type(u"home.example"_s);
        QVERIFY(!problem->isVisible());
        press(Qt::Key_Tab);
        QCOMPARE(person("ann").email, u"ann@home.example"_s);
        QVERIFY(m_opened.isEmpty()); // nothing is opened unasked
        QCOMPARE(QApplication::focusWidget(), part<QToolButton>("mailButton"));
        press(Qt::Key_Space);
        QCOMPARE(m_opened, QList{QUrl(u"mailto:ann@home.example"_s)});
        // In a field that has nothing to take back itself, the last change is taken back.
        part<QLineEdit>("phoneEdit")->setFocus();
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(person("ann").email, u"ann@acme.example"_s);
        QCOMPARE(part<QLineEdit>("emailEdit")->text(), u"ann@acme.example"_s);
    }

    void escapeBringsBackWhatIsStored()
    {
        tabTo("titleEdit");
        type(u"Head of Data"_s);
        press(Qt::Key_Escape);
        QCOMPARE(part<QLineEdit>("titleEdit")->text(), QString());
        type(u"Head of Data"_s);
        // Another page: what was typed is saved.
        QTest::keyClick(f->window.get(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(person("ann").title, u"Head of Data"_s);
    }

    void notesOfManyLines()
    {
        auto *notes = part<QPlainTextEdit>("notesEdit");
        notes->setFocus();
        type(u"Likes tea."_s);
        press(Qt::Key_Return);
        type(u"Knows Bo."_s);
        press(Qt::Key_Tab); // leaves, as everywhere
        QVERIFY(!notes->hasFocus());
        QCOMPARE(person("ann").notes, u"Likes tea.\nKnows Bo."_s);
    }

    void theirTimeIsToldOnceTheZoneIsKnown()
    {
        tabTo("timeZoneEdit");
        type(u"Asia/Tokyo"_s);
        part<QLineEdit>("timeZoneEdit")->completer()->popup()->hide();
        QTest::keyClick(part<QLineEdit>("timeZoneEdit"), Qt::Key_Tab);
        QCOMPARE(person("ann").timeZone, u"Asia/Tokyo"_s);
        QCOMPARE(part<QLabel>("theirTimeLabel")->text(), u"It is 19:20 there, 9 h ahead of you."_s);
    }

    void somebodyNewNeedsAName()
    {
        QTest::keyClick(f->window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), part<QLineEdit>("nameEdit"));
        press(Qt::Key_Tab);
        type(u"Cid"_s);
        press(Qt::Key_Tab);
        QCOMPARE(f->store->people().value().size(), size_t(3)); // without a name there is nobody
        part<QLineEdit>("nameEdit")->setFocus();
        type(u"Cid Nowak"_s);
        press(Qt::Key_Tab);
        QCOMPARE(f->store->people().value().size(), size_t(4));
        const Person added = f->store->people().value().back();
        QCOMPARE(added.name, u"Cid Nowak"_s);
        QCOMPARE(added.givenName, u"Cid"_s);
        QCOMPARE(page().currentPerson(), added.id);
        QCOMPARE(shownName(), u"Cid Nowak"_s);
        // Gone again with one undo, or never there with Escape.
        f->runner->undo();
        QCOMPARE(f->store->people().value().size(), size_t(3));
        page().newPerson();
        press(Qt::Key_Escape);
        QVERIFY(!part<PersonForm>("personForm")->isNew());
        QCOMPARE(QApplication::focusWidget(), part<QListView>("peopleList"));
    }

    void oneRecruiterEnteredTwiceIsThankedOnce()
    {
        QCOMPARE(thanked(), (QStringList{u"Ann Ito"_s, u"Ito, Ann"_s}));
        QVERIFY(part<QLabel>("alikeLabel")->isVisible());
        QVERIFY(part<QLabel>("alikeLabel")->text().contains(u"Ito, Ann"_s));
        tabTo("compareButton");
        press(Qt::Key_Space);
        auto *dialog = f->window->findChild<MergeDialog *>();
        QTRY_VERIFY(dialog && dialog->isVisible());
        QVERIFY(dialog->findChild<QLabel *>(u"mergeEffectLabel"_s)->text().contains(u"1 interview"_s));
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(f->store->people().value().size(), size_t(2));
        QCOMPARE(thanked(), QStringList{u"Ann Ito"_s});
        QCOMPARE(shownName(), u"Ann Ito"_s);
        QVERIFY(!part<QLabel>("alikeLabel")->isVisible());
        QTest::keyClick(f->window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(f->store->people().value().size(), size_t(3));
        QCOMPARE(thanked().size(), 2);
    }

    void theChoiceIsThePersons()
    {
        tabTo("compareButton");
        press(Qt::Key_Space);
        auto *dialog = f->window->findChild<MergeDialog *>();
        QVERIFY(dialog);
        const auto second = u"merge%1Second"_s.arg(static_cast<int>(PersonField::Email));
        auto *mail = dialog->findChild<QAbstractButton *>(second);
        QVERIFY(mail && !mail->isChecked());
        QTest::keyClick(mail, Qt::Key_Space);
        QVERIFY(mail->isChecked());
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(person("ann").email, u"a.ito@acme.example"_s);
    }

    void askedOnceAndNeverAgain()
    {
        tabTo("keepApartButton");
        press(Qt::Key_Space);
        QVERIFY(!part<QLabel>("alikeLabel")->isVisible());
        QCOMPARE(f->store->keptApart().value().size(), size_t(1));
        page().showPerson(PersonId(u"again"_s));
        QVERIFY(!part<QLabel>("alikeLabel")->isVisible());
    }

    void whoIsNamedStays()
    {
        QSignalSpy failed(f->runner.get(), &CommandRunner::failed);
        part<QListView>("peopleList")->setFocus();
        press(Qt::Key_Delete);
        QCOMPARE(failed.count(), 1);
        QVERIFY(failed.front().front().value<Error>().message.contains(u"Acme, Data Analyst"_s));
        press(Qt::Key_Down);
        press(Qt::Key_Delete);
        QCOMPARE(f->store->people().value().size(), size_t(2));
        QCOMPARE(shownName(), u"Ito, Ann"_s); // the next one
        QTest::keyClick(f->window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(f->store->people().value().size(), size_t(3));
    }

    void aReferenceIsNamedAndTold()
    {
        page().showPerson(PersonId(u"bo"_s));
        tabTo("makeReferenceButton");
        press(Qt::Key_Space);
        QCOMPARE(f->store->references().value().size(), size_t(1));
        auto *consent = part<QComboBox>("consentCombo");
        consent->setFocus();
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        QVERIFY(f->store->references().value().front().consent == Consent::Given);
        part<QLineEdit>("relationshipEdit")->setFocus();
        type(u"led my team"_s);
        press(Qt::Key_Tab);
        QCOMPARE(f->store->references().value().front().relationship, u"led my team"_s);
        tabTo("listReferenceButton");
        press(Qt::Key_Space);
        auto *dialog = f->window->findChild<QInputDialog *>(u"listReferenceDialog"_s);
        QVERIFY(dialog);
        dialog->accept();
        const auto acme = [this] { return f->store->application(ApplicationId(u"acme"_s)).value(); };
        QCOMPARE(acme().references, std::vector{PersonId(u"bo"_s)});
        // The rules ask for a heads-up: it is what is owed to Bo, until it is told.
        const auto owesHeadsUp = [this] {
            const auto steps = f->store->stepsTo(PersonId(u"bo"_s)).value();
            return std::ranges::any_of(
                steps, [](const AgendaRow &row) { return row.step.kind == Kind::NotifyReference; });
        };
        QVERIFY(owesHeadsUp());
        QVERIFY(part<QPushButton>("debtMainButton"));
        tabTo("referenceToldButton");
        press(Qt::Key_Space);
        QVERIFY(!owesHeadsUp());
        QVERIFY(acme().correspondence.back().kind == Kind::NotifyReference);
    }

    void whatPassedLeadsToItsApplication()
    {
        auto *timeline = part<QListView>("personTimeline");
        QVERIFY(timeline->model()->rowCount() > 0);
        timeline->setFocus();
        timeline->setCurrentIndex(timeline->model()->index(0, 0));
        press(Qt::Key_Return);
        QVERIFY(part<QWidget>("boardView")->isVisible());
        QVERIFY(part<QWidget>("detailsPane")->isVisible());
        QCOMPARE(f->details->application().id, ApplicationId(u"acme"_s));
        // And back to where one was.
        QTest::keyClick(f->window.get(), Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(shownName(), u"Ann Ito"_s);
    }

    void whatPassedWrapsAnewInANarrowerWindow()
    {
        auto *timeline = part<QListView>("personTimeline");
        const auto fits = [&] {
            int height = 0;
            for (int row = 0; row < timeline->model()->rowCount(); ++row) {
                const QModelIndex index = timeline->model()->index(row, 0);
                const int wanted = timeline->sizeHintForIndex(index).height();
                if (timeline->visualRect(index).height() != wanted)
                    return false;
                height += wanted;
            }
            return timeline->height() == height;
        };
        Application wordy = f->store->application(ApplicationId(u"acme"_s)).value();
        wordy.role = u"Head of the department for what takes more than one line to say"_s;
        QVERIFY(f->runner->run({u"role"_s, {SaveApplication{wordy}}}));
        f->window->resize(1600, 700);
        QTRY_VERIFY(timeline->width() > 600 && fits());
        const int before = timeline->height();
        f->window->resize(f->window->minimumSizeHint().width(), 700);
        QTRY_VERIFY(timeline->height() > before);
        QTRY_VERIFY(fits());
    }

    void everythingUsableHasAName()
    {
        page().showPerson(PersonId(u"bo"_s));
        press(Qt::Key_Tab);
        const auto buttons = page().findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            if (button->isVisible() && button->focusPolicy() != Qt::NoFocus) {
                QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                         qPrintable(button->objectName()));
            }
        }
    }

    void fitsASmallWindow_data()
    {
        QTest::addColumn<bool>("rightToLeft");
        QTest::addColumn<double>("scale");
        QTest::newRow("left to right") << false << 1.0;
        QTest::newRow("right to left") << true << 1.0;
        QTest::newRow("letters half as large again") << false << 1.5;
    }
    void fitsASmallWindow()
    {
        QFETCH(bool, rightToLeft);
        QFETCH(double, scale);
        f->window->setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        QFont font = f->window->font();
        font.setPointSizeF(font.pointSizeF() * scale);
        f->window->setFont(font);
        f->window->resize(900, 600);
        QCoreApplication::processEvents();
        QCOMPARE(f->window->width(), 900);
        const auto *pane = part<PersonPane>("personPane");
        QVERIFY2(
            pane->widget()->minimumSizeHint().width() <= pane->viewport()->width(),
            qPrintable(
                u"%1 in %2"_s.arg(pane->widget()->minimumSizeHint().width()).arg(pane->viewport()->width())));
    }

    void tenThousandDoNotKeepThePageWaiting()
    {
        f = std::make_unique<WindowFixture>();
        QVERIFY(f->store->import(manyPeople(10000, f->clock.now()), false));
        f->show();
        QBENCHMARK_ONCE
        {
            f->window->showPage(Page::People);
            f->window->repaint();
        }
        QVERIFY(!page().model().isComplete()); // the rest comes while one looks
        QVERIFY(part<QListView>("peopleList")->model()->rowCount() >= PeopleModel::firstPage);
        QTRY_VERIFY_WITH_TIMEOUT(page().model().isComplete(), 60000);
        QCOMPARE(part<QListView>("peopleList")->model()->rowCount(), 10000);
        page().showPerson(PersonId(u"p9999"_s));
        QVERIFY(shownName().endsWith(u"9999"_s));
    }

    void nobodyHereYet()
    {
        f = std::make_unique<WindowFixture>();
        Application application;
        application.id = ApplicationId(u"a"_s);
        application.company = u"Acme"_s;
        application.role = u"Analyst"_s;
        QVERIFY(f->store->execute({u"one"_s, {SaveApplication{application}}}));
        f->show();
        f->window->showPage(Page::People);
        auto *first = part<QPushButton>("firstPersonButton");
        QVERIFY(first->isVisible());
        first->click();
        QTRY_VERIFY(part<QLineEdit>("nameEdit")->isVisible());
    }
};

QTEST_MAIN(TestPeoplePage)
#include "tst_peoplepage.moc"

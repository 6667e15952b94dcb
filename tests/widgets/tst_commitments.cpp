// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// They named a date, they asked for something: typed with the keys alone, and the plan follows.
#include "boardcardview.h"
#include "boardview.h"
#include "commitmentdialog.h"
#include "detailspane.h"
#include "logmessagedialog.h"
#include "policyplanner.h"
#include "stagefactpopover.h"
#include "vaguedateedit.h"
#include "windowfixture.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTimeEdit>
#include <QToolButton>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

/// Kim was interviewed by Ann Ito on Wednesday, 2 December 2026, in London, and has thanked her.
Tracker kimsSearch()
{
    Tracker tracker;
    tracker.profile.timeZone = u"Europe/London"_s;
    Person ann;
    ann.id = PersonId(u"ann"_s);
    ann.name = u"Ann Ito"_s;
    ann.email = u"ann@acme.example"_s;
    tracker.people = {ann};
    Application acme;
    acme.id = ApplicationId(u"acme"_s);
    acme.company = u"Acme"_s;
    acme.role = u"Data Analyst"_s;
    acme.appliedOn = QDate(2026, 11, 20);
    acme.hiringManager = ann.id;
    Interview interview;
    interview.id = InterviewId(u"first"_s);
    interview.start = at("2026-12-02T10:00:00Z");
    interview.end = at("2026-12-02T11:00:00Z");
    interview.interviewers = {ann.id};
    interview.mode = InterviewMode::Video;
    interview.debriefedAt = interview.end;
    acme.interviews = {interview};
    Correspondence thanks;
    thanks.id = CorrespondenceId(u"thanks"_s);
    thanks.kind = Kind::ThankYou;
    thanks.channel = Channel::Email;
    thanks.people = {ann.id};
    thanks.interview = interview.id;
    thanks.at = at("2026-12-02T13:00:00Z");
    Correspondence linked = thanks;
    linked.id = CorrespondenceId(u"linked"_s);
    linked.kind = Kind::LinkedinConnect;
    linked.channel = Channel::Linkedin;
    acme.correspondence = {thanks, linked};
    tracker.applications = {acme};
    return tracker;
}

} // namespace

class TestCommitments : public QObject
{
    Q_OBJECT

private:
    const ApplicationId m_acme{u"acme"_s};
    QTemporaryDir m_folder;
    FakeClock m_clock{at("2026-12-02T14:00:00Z")};
    PolicyPlanner m_planner{BusinessCalendar()};
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<SqlTrackerStore> m_store;
    std::unique_ptr<CommandRunner> m_runner;
    std::unique_ptr<BoardModel> m_board;
    std::unique_ptr<TodayModel> m_today;
    std::unique_ptr<DetailsModel> m_details;
    std::unique_ptr<MainWindow> m_window;
    int m_count = 0;

    Application acme() { return m_store->application(m_acme).value(); }
    Commitment said() { return acme().commitments.empty() ? Commitment() : acme().commitments.front(); }
    CardView card() { return cardView(m_store->boardCard(m_acme).value(), m_details->dates()); }
    std::optional<Step> step(Kind kind)
    {
        const auto steps = m_store->steps(m_acme);
        for (const AgendaRow &row : *steps) {
            if (row.step.kind == kind)
                return row.step;
        }
        return std::nullopt;
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void init()
    {
        const QString name = m_folder.filePath(u"afterword-%1.db"_s.arg(++m_count));
        auto opened = SqlTrackerStore::open(name, m_planner, m_clock);
        VERIFY_RESULT(opened);
        m_store = std::move(*opened);
        VERIFY_RESULT(m_store->import(kimsSearch(), false));
        m_settings = std::make_unique<QSettings>(name + u".ini"_s, QSettings::IniFormat);
        m_runner = std::make_unique<CommandRunner>(*m_store);
        m_board = std::make_unique<BoardModel>(*m_store, m_clock);
        m_today = std::make_unique<TodayModel>(*m_store, m_clock);
        m_details = std::make_unique<DetailsModel>(*m_store, m_clock);
        m_window = std::make_unique<MainWindow>(MainWindowParts{
            *m_store, m_clock, *m_runner, *m_board, *m_today, *m_details, *m_settings, BusinessCalendar()});
        m_window->resize(1280, 900);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->showPage(Page::Board);
        m_window->showApplication(m_acme);
    }
    void cleanup() { m_window.reset(); }

    void aDateTheyNamedIsTypedWithTheKeysAndTheBoardFollows()
    {
        press(Qt::Key_D, Qt::ControlModifier);
        QTRY_VERIFY(openDialog<CommitmentDialog>());
        auto *dialog = openDialog<CommitmentDialog>();
        auto *save = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"whoEdit"_s)->text(), u"Ann Ito"_s);
        QCOMPARE(dialog->findChild<QLabel *>(u"problemLabel"_s)->text(),
                 u"Still needed: the day that is meant."_s);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"dateWordsEdit"_s);
        type(u"by Friday"_s);
        QVERIFY2(!save->isEnabled(), "a proposal is no date yet");
        press(Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        QVERIFY(save->isEnabled());
        press(Qt::Key_Return);
        QTRY_VERIFY(!openDialog<CommitmentDialog>());

        QCOMPARE(said().type, CommitmentType::DecisionBy);
        QCOMPARE(said().by, std::optional(Deadline(QDate(2026, 12, 4))));
        QCOMPARE(said().words, u"by Friday"_s);
        QCOMPARE(said().person, PersonId(u"ann"_s));
        QCOMPARE(said().interview, InterviewId(u"first"_s));
        QCOMPARE(said().madeAt, m_clock.now());
        // Friday ends at 24:00, 48 hours of grace end on Sunday night: Monday at nine.
        const auto question = step(Kind::StatusCheckIn);
        QVERIFY(question);
        QCOMPARE(question->opens, std::optional(at("2026-12-07T09:00:00Z")));
        QCOMPARE(card().step, u"Ask Ann Ito about the decision"_s);
        QCOMPARE(card().when, u"from Mon 7 Dec"_s);

        m_window->findChild<QAction *>(u"undoAction"_s)->trigger();
        QVERIFY(acme().commitments.empty());
        QVERIFY(card().step != u"Ask Ann Ito about the decision"_s);
    }

    void whatTheyAskedForIsAStep_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("due");
        const auto row = [](const char *name, CommitmentType type, const char *words, Kind kind,
                            const char *due) {
            QTest::newRow(name) << int(type) << QString::fromLatin1(words) << int(kind)
                                << QString::fromLatin1(due);
        };
        row("a deliverable", CommitmentType::Deliverable, "by noon tomorrow", Kind::Deliverable,
            "2026-12-03T12:00:00Z");
        row("contact", CommitmentType::ContactBy, "within two working days", Kind::ContactByDate,
            "2026-12-04T17:00:00Z");
        row("a call", CommitmentType::CallWindow, "on Thursday", Kind::RequestedCall, "2026-12-03T17:00:00Z");
        row("asking again", CommitmentType::CheckBackIfSilent, "by Thursday", Kind::RequestedCheckIn, "");
    }
    void whatTheyAskedForIsAStep()
    {
        QFETCH(int, type);
        QFETCH(QString, words);
        QFETCH(int, kind);
        QFETCH(QString, due);
        press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(openDialog<CommitmentDialog>());
        auto *dialog = openDialog<CommitmentDialog>();
        auto *combo = dialog->findChild<QComboBox *>(u"typeCombo"_s);
        combo->setCurrentIndex(combo->findData(type));
        const bool isAsked = type != int(CommitmentType::CheckBackIfSilent);
        auto *what = dialog->findChild<QLineEdit *>(u"whatEdit"_s);
        QCOMPARE(what->isVisible(), isAsked);
        if (isAsked)
            QTest::keyClicks(what, u"two references"_s);
        QLineEdit *line = dialog->findChild<VagueDateEdit *>(u"byEdit"_s)->lineEdit();
        line->setFocus();
        QTest::keyClicks(line, words);
        QTest::keyClick(line, Qt::Key_Return);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(!openDialog<CommitmentDialog>());
        QCOMPARE(int(said().type), type);
        const auto planned = step(Kind(kind));
        QVERIFY(planned);
        if (!due.isEmpty())
            QCOMPARE(planned->due, Instant::parse(due));
        else
            QCOMPARE(planned->opens, std::optional(at("2026-12-04T09:00:00Z")));
    }

    void whatTheySaidIsChangedSettledAndRemovedInTheDetails()
    {
        m_window->findChild<QPushButton *>(u"namedDateButton"_s)->click();
        QLineEdit *line = openDialog<CommitmentDialog>()->findChild<VagueDateEdit *>()->lineEdit();
        QTest::keyClicks(line, u"by Friday"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTest::keyClick(line, Qt::Key_Return);
        const QString id = said().id.value();
        const auto button = [&](const char *what) {
            return m_window->findChild<QToolButton *>(QLatin1StringView(what) + id);
        };
        QVERIFY(button("commitmentEdit-"));
        button("commitmentEdit-")->click();
        auto *dialog = openDialog<CommitmentDialog>();
        line = dialog->findChild<VagueDateEdit *>()->lineEdit();
        QCOMPARE(line->text(), u"Friday 4 December"_s);
        line->selectAll();
        QTest::keyClicks(line, u"end of next week"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(acme().commitments.size(), size_t(1));
        QCOMPARE(said().by, std::optional(Deadline(QDate(2026, 12, 11))));
        QCOMPARE(said().words, u"by Friday"_s);

        button("commitmentDone-")->click();
        QCOMPARE(said().fulfilledAt, std::optional(m_clock.now()));
        QTRY_VERIFY(button("commitmentDone-")->accessibleName().contains(u"not settled"_s));
        button("commitmentDone-")->click();
        QVERIFY(!said().fulfilledAt);
        button("commitmentRemove-")->click();
        QVERIFY(acme().commitments.empty());
        m_window->findChild<QAction *>(u"undoAction"_s)->trigger();
        QCOMPARE(said().by, std::optional(Deadline(QDate(2026, 12, 11))));
    }

    void aReplyWithANewDateTakesWordsToo()
    {
        press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(openDialog<LogMessageDialog>());
        auto *dialog = openDialog<LogMessageDialog>();
        auto *save = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
        auto *meaning = dialog->findChild<QComboBox *>(u"meaningCombo"_s);
        meaning->setCurrentIndex(meaning->findData(int(Meaning::NewDate)));
        QVERIFY(!save->isEnabled());
        QLineEdit *line = dialog->findChild<VagueDateEdit *>(u"untilEdit"_s)->lineEdit();
        line->setFocus();
        QTest::keyClicks(line, u"within five working days"_s);
        QVERIFY(!save->isEnabled());
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(save->isEnabled());
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(!openDialog<LogMessageDialog>());
        const auto entries = acme().correspondence;
        const auto reply = std::ranges::find(entries, Direction::In, &Correspondence::direction);
        QVERIFY(reply != entries.end());
        QCOMPARE(reply->until, std::optional(Deadline(QDate(2026, 12, 9))));
    }

    void anOfferSaysUntilWhenItWantsAnAnswer()
    {
        Q_EMIT m_window->findChild<BoardView *>()->moveRequested({m_acme}, Stage::Offer, {});
        QTRY_VERIFY(openDialog<StageFactPopover>());
        auto *popover = openDialog<StageFactPopover>();
        popover->findChild<QRadioButton *>(u"writtenRadio"_s)->click();
        QLineEdit *line = popover->findChild<VagueDateEdit *>(u"respondByEdit"_s)->lineEdit();
        line->setFocus();
        QTest::keyClicks(line, u"by 5 pm on Monday"_s);
        QVERIFY(!popover->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
        QTest::keyClick(line, Qt::Key_Return);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(!openDialog<StageFactPopover>());
        QCOMPARE(acme().offers.size(), size_t(1));
        QCOMPARE(acme().offers.front().form, OfferForm::Written);
        QCOMPARE(acme().offers.front().respondBy, std::optional(Deadline(at("2026-12-07T17:00:00Z"))));
        QCOMPARE(step(Kind::OfferResponse)->due, std::optional(at("2026-12-07T17:00:00Z")));
    }

    void aWindowThatEndsBeforeItBeginsIsToldInPlace()
    {
        press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(openDialog<CommitmentDialog>());
        auto *dialog = openDialog<CommitmentDialog>();
        auto *combo = dialog->findChild<QComboBox *>(u"typeCombo"_s);
        combo->setCurrentIndex(combo->findData(int(CommitmentType::CallWindow)));
        dialog->findChild<QTimeEdit *>(u"toEdit"_s)->setTime(QTime(8, 0));
        QVERIFY(dialog->findChild<QLabel *>(u"problemLabel"_s)->text().contains(u"before it begins"_s));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!openDialog<CommitmentDialog>());
        QVERIFY(acme().commitments.empty());
    }
};

QTEST_MAIN(TestCommitments)
#include "tst_commitments.moc"

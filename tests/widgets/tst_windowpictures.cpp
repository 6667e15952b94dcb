// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window and every dialog painted with the sample: something is drawn, in light and dark. With
// AFTERWORD_PICTURES=folder the pictures are kept for looking at.
#include "advicedialog.h"
#include "answerdialogs.h"
#include "applicationdialog.h"
#include "commitmentactions.h"
#include "commitmentdialog.h"
#include "debriefdialog.h"
#include "importdialog.h"
#include "interviewdialog.h"
#include "logmessagedialog.h"
#include "shortcutsdialog.h"
#include "snoozepopover.h"
#include "stagefactpopover.h"
#include "stepactions.h"
#include "vaguedateedit.h"
#include "whydialog.h"
#include "windowfixture.h"

#include <QDir>
#include <QLineEdit>
#include <QStyleFactory>
#include <QToolButton>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

void usePalette(bool dark)
{
    QPalette palette(dark ? QColor(0x2a, 0x2e, 0x32) : QColor(0xef, 0xf0, 0xf1));
    palette.setColor(QPalette::Base, dark ? QColor(0x1f, 0x22, 0x25) : QColor(Qt::white));
    palette.setColor(QPalette::Highlight, dark ? QColor(0x3d, 0xae, 0xe9) : QColor(0x2a, 0x7f, 0xd4));
    palette.setColor(QPalette::PlaceholderText, dark ? QColor(0x8a, 0x90, 0x96) : QColor(0x80, 0x86, 0x8c));
    QApplication::setPalette(palette);
}

} // namespace

class TestWindowPictures : public QObject
{
    Q_OBJECT

private:
    QString m_mode;

    void keep(QWidget &widget, const QString &name)
    {
        QCoreApplication::processEvents();
        const QImage image = widget.grab().toImage();
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x < image.width(); x += 3)
                colours.insert(image.pixel(x, y));
        }
        QVERIFY2(colours.size() > 10, qPrintable(name));
        if (const QString folder = qEnvironmentVariable("AFTERWORD_PICTURES"); !folder.isEmpty())
            QVERIFY(image.save(QDir(folder).filePath(name + u'-' + m_mode + u".png"_s)));
    }
    void keepDialog(QDialog &&dialog, const QString &name)
    {
        dialog.show();
        keep(dialog, name);
    }

    void pictureAdvice(const Zone &zone, Instant now)
    {
        const RuleBook book;
        const DateText dates(zone, now);
        AgendaRow row;
        row.recipient = u"Ann Ito"_s;
        row.step.kind = Kind::ThankYou;
        row.step.state = StepState::Due;
        row.step.due = now + std::chrono::hours(5);
        row.step.reason = u"The interview ended on Tuesday at 11:20; a thank-you is due within 24 hours."_s;
        row.step.rules = {u"C-01"_s, u"001-16"_s, u"004-06"_s, u"003-05"_s, u"001-08"_s, u"001-17"_s};
        WhyDialog step(book);
        step.show(whyStep(row, dates, book));
        keep(step, u"why-step"_s);
        HeldMessage held;
        held.kind = Kind::StatusCheckIn;
        held.until = now + std::chrono::hours(120);
        held.reason = u"They named Friday 27 November for an answer; ask 48 hours after it has passed."_s;
        held.rules = {u"004-13"_s, u"C-07"_s};
        WhyDialog wait(book);
        wait.show(whyHeld(held, u"Ann Ito"_s, dates, book));
        keep(wait, u"why-held"_s);
        AdviceDialog all(book);
        all.showRule(u"C-11"_s);
        keep(all, u"advice-all"_s);
        all.showRule(u"004-30"_s);
        keep(all, u"advice-never"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QFont font = QApplication::font();
        font.setPointSizeF(10);
        QApplication::setFont(font);
    }

    void pictures_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void pictures()
    {
        QFETCH(bool, dark);
        m_mode = QString::fromLatin1(QTest::currentDataTag());
        usePalette(dark);

        WindowFixture empty;
        empty.show();
        keep(*empty.window, u"welcome"_s);

        WindowFixture f;
        f.importSample();
        f.show();
        const Tracker tracker = *f.store->tracker();
        const Application *subject = &tracker.applications.front();
        for (const Application &application : tracker.applications) {
            if (application.interviews.size() > subject->interviews.size() &&
                !application.interviews.back().interviewers.empty())
                subject = &application;
        }
        f.window->showPage(Page::Today);
        f.window->showApplication(subject->id);
        keep(*f.window, u"today"_s);
        f.window->showPage(Page::Board);
        f.window->showApplication(subject->id);
        keep(*f.window, u"board"_s);
        f.runner->run(snoozeStep(f.details->steps().empty() ? Step{} : f.details->steps().front().step,
                                 f.clock.now() + std::chrono::hours(30), f.clock.now()));
        keep(*f.window, u"toast"_s);

        const Zone zone = Zone::named(u"Europe/Berlin"_s).value();
        const QDate today(2026, 11, 25);
        keepDialog(ApplicationDialog({}, Stage::Applied, tracker.people, today), u"dialog-application-new"_s);
        ApplicationDialog more(*subject, Stage::Interviewing, tracker.people, today);
        more.show();
        more.findChild<QToolButton *>(u"moreButton"_s)->click();
        keep(more, u"dialog-application-more"_s);
        keepDialog(InterviewDialog(*subject, subject->interviews.back(), tracker.people, zone),
                   u"dialog-interview"_s);
        Correspondence out;
        out.at = f.clock.now();
        out.kind = Kind::ThankYou;
        out.people = subject->interviews.back().interviewers;
        keepDialog(LogMessageDialog(*subject, out, tracker.people, zone, f.clock.now()), u"dialog-sent"_s);
        Correspondence in;
        in.direction = Direction::In;
        in.at = f.clock.now();
        in.meaning = Meaning::NewDate;
        keepDialog(LogMessageDialog(*subject, in, tracker.people, zone, f.clock.now()), u"dialog-reply"_s);
        CommitmentDialog said(*subject, newCommitment(*subject, CommitmentType::DecisionBy, f.clock.now()),
                              tracker.people, zone, {today}, f.clock.now());
        said.show();
        QLineEdit *words = said.findChild<VagueDateEdit *>()->lineEdit();
        QTest::keyClicks(words, u"next Friday"_s);
        keep(said, u"dialog-commitment"_s);
        QTest::keyClick(words, Qt::Key_Return);
        keep(said, u"dialog-commitment-confirmed"_s);
        words->selectAll();
        QTest::keyClicks(words, u"soon"_s);
        keep(said, u"dialog-commitment-no-day"_s);
        keepDialog(CommitmentDialog(*subject,
                                    newCommitment(*subject, CommitmentType::CallWindow, f.clock.now()),
                                    tracker.people, zone, {today}, f.clock.now()),
                   u"dialog-commitment-call"_s);
        keepDialog(DebriefDialog(subject->interviews.front(), u"Company, round 1, today 14:00"_s),
                   u"dialog-debrief"_s);
        Offer offer;
        offer.form = OfferForm::Written;
        keepDialog(OfferAnswerDialog(subject->company, offer), u"dialog-offer"_s);
        keepDialog(ConsentDialog(tracker.people.front().name), u"dialog-consent"_s);
        keepDialog(SkipDialog(u"Thank Ann Ito"_s), u"dialog-skip"_s);
        pictureAdvice(zone, f.clock.now());
        keepDialog(SnoozePopover(f.clock.now(), zone), u"popover-snooze"_s);
        for (const StageQuestion question :
             {StageQuestion::InterviewTime, StageQuestion::OfferForm, StageQuestion::HowItEnded}) {
            keepDialog(StageFactPopover(subject->company, question,
                                        likelyAnswer(*subject, {}, question, zone, f.clock.now()), zone),
                       u"popover-fact-%1"_s.arg(static_cast<int>(question)));
        }
        ImportDialog import(u"/home/ann/job search.json"_s);
        import.show();
        keep(import, u"dialog-import-reading"_s);
        WindowFixture other;
        import.showPreview(*other.store->import(tracker, true));
        keep(import, u"dialog-import-preview"_s);
        import.showError(
            {ErrorCode::BadInput, u"The field is missing."_s, u"job search.json: /applications/3"_s});
        keep(import, u"dialog-import-error"_s);
        keepDialog(ShortcutsDialog(f.window->findChild<MainWindowActions *>()->withShortcut()),
                   u"dialog-shortcuts"_s);
    }
};

QTEST_MAIN(TestWindowPictures)
#include "tst_windowpictures.moc"

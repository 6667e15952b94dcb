// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What each window shows.
#include "gallery.h"

#include "advicedialog.h"
#include "answerdialogs.h"
#include "applicationdialog.h"
#include "boardview.h"
#include "calendargrid.h"
#include "commitmentactions.h"
#include "commitmentdialog.h"
#include "composeredit.h"
#include "composerpage.h"
#include "composerpages.h"
#include "composerwindow.h"
#include "debriefwindow.h"
#include "detailsforms.h"
#include "importdialog.h"
#include "interviewdialog.h"
#include "logmessagedialog.h"
#include "mailaccountdialog.h"
#include "mailtargetdialog.h"
#include "mergedialog.h"
#include "outboxbar.h"
#include "panelstory.h"
#include "peoplepage.h"
#include "personactions.h"
#include "policyplanner.h"
#include "searchpages.h"
#include "shortcutsdialog.h"
#include "snoozepopover.h"
#include "stagefactpopover.h"
#include "stepactions.h"
#include "vaguedateedit.h"
#include "whydialog.h"
#include "windowfixture.h"

#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace afterword::test {

namespace {

const QDate today(2026, 11, 25);

/// The sample, and the application in it that has most to show.
struct Subject
{
    Subject()
    {
        f.importSample();
        tracker = *f.store->tracker();
        application = &tracker.applications.front();
        for (const Application &other : tracker.applications) {
            if (other.interviews.size() > application->interviews.size() &&
                !other.interviews.back().interviewers.empty())
                application = &other;
        }
    }

    WindowFixture f;
    Tracker tracker;
    const Application *application = nullptr;
    Zone zone = Zone::named(u"Europe/Berlin"_s).value();
};

} // namespace

void Gallery::showAll(QSize size)
{
    showPages(size);
    showPeople(size);
    showFactDialogs();
    showCommitments();
    showAdvice();
    showPopovers();
    showFiles();
    showComposer(size);
    showMail();
    showDebrief();
    showDesks();
}

void Gallery::see(QWidget &window, const QString &name)
{
    window.show();
    // A pane within a pane finds its height in a few rounds.
    for (int round = 0; round < 8; ++round)
        QCoreApplication::processEvents();
    m_visit(window, name);
}

void Gallery::show(QDialog &&dialog, const QString &name)
{
    see(dialog, name);
}

void Gallery::showDebrief()
{
    const BusinessCalendar calendar;
    const PolicyPlanner rules(calendar);
    WindowFixture f(rules, at("2026-11-24T19:05:00Z"));
    Tracker story = panelStory();
    Interview &panel = story.applications.front().interviews.front();
    panel.debriefedAt.reset();
    panel.debrief->questions = {
        {u"Why do you want to leave your present job?"_s, u"I said too much about the reorganisation."_s,
         u"A frown, then a change of subject"_s, true, u"Say what I look for, not what I leave"_s}};
    if (!f.store->import(story, false))
        qFatal("the story cannot be imported");
    CommandRunner runner(*f.store);
    DebriefWindow window(*f.store, f.clock, runner, calendar);
    if (!window.open(story.applications.front().id, panel.id))
        qFatal("the debrief cannot be opened");
    window.resize(960, 760);
    window.show();
    QLineEdit *words = window.findChild<VagueDateEdit *>(u"decisionEdit"_s)->lineEdit();
    QTest::keyClicks(words, u"next Friday"_s);
    QTest::keyClick(words, Qt::Key_Return);
    window.findChild<QPushButton *>(u"addRequestButton"_s)->click();
    window.model().save();
    see(window, u"debrief"_s);
    window.findChild<QScrollArea *>(u"debriefArea"_s)
        ->ensureWidgetVisible(window.findChild<QWidget *>(u"ratingCombo"_s));
    see(window, u"debrief-below"_s);
}

void Gallery::showMail()
{
    Subject s;
    MailAccountForm form;
    form.name = u"Robin Weiß"_s;
    form.address = u"robin.weiss@gmail.com"_s;
    show(MailAccountDialog(form), u"dialog-mail-account"_s);
    MailAccountDialog failed({u"Robin Weiß"_s, u"robin@mail.example"_s, u"smtp.mail.example"_s, 587, true,
                              u"robin@mail.example"_s});
    failed.setPasswordKnown(true);
    failed.setPasswordStore(false);
    failed.showTest(MailAccountDialog::Test::Failed,
                    u"The server did not take user and password: 535 5.7.8 Bad credentials."_s);
    see(failed, u"dialog-mail-account-failed"_s);
    MailMessage mail;
    mail.from = {u"Kim Oh"_s, u"kim@agency.example"_s};
    mail.subject = u"Re: Data Analyst"_s;
    std::vector<ApplicationId> likely;
    for (size_t i = 0; i < 2; ++i)
        likely.push_back(s.tracker.applications[i].id);
    show(MailTargetDialog(mail, likely, s.tracker.applications), u"dialog-mail-target"_s);
    Correspondence reply;
    reply.direction = Direction::In;
    reply.at = s.f.clock.now();
    reply.channel = Channel::Email;
    reply.subject = u"Re: Thank you"_s;
    reply.body =
        u"Dear Robin,\n\nthank you for your note. We should have a decision by the end of next week, as the "
        "board meets on Tuesday.\n\nBest regards\nAnn"_s;
    LogMessageDialog proposed(*s.application, reply, s.tracker.people, s.zone, s.f.clock.now());
    SpokenOn spoken;
    spoken.day = today;
    proposed.setSpoken(spoken);
    proposed.proposeMeanings();
    see(proposed, u"dialog-reply-proposed"_s);

    s.f.show();
    auto *bar = new OutboxBar(s.f.window.get());
    s.f.window->addToolBar(Qt::BottomToolBarArea, bar);
    OutgoingMessage message;
    message.draft.key = {s.application->id, CorrespondenceId(u"m"_s)};
    message.draft.message.to = {{u"Ann Ito"_s, u"ann@acme.example"_s}};
    message.draft.message.subject = u"Thank you"_s;
    message.sendAfter = s.f.clock.now() + std::chrono::seconds(8);
    message.attempts = {
        {s.f.clock.now(), {}, SendPhase::SigningIn, u"The server refused user or password."_s}};
    message.draft.handedOver = HandedOver{HandOver::MailProgram, s.f.clock.now() - std::chrono::hours(1), {}};
    const DateText dates(s.zone, s.f.clock.now());
    for (const auto &[state, name] : {std::pair(OutgoingState::Waiting, u"outbox-counting"_s),
                                      std::pair(OutgoingState::Failed, u"outbox-failed"_s),
                                      std::pair(OutgoingState::Uncertain, u"outbox-uncertain"_s)}) {
        message.state = state;
        bar->showNotice(*noticeOf(message, u"Ann Ito"_s, dates), 1, s.zone, s.f.clock.now());
        if (auto *check = bar->findChild<QPushButton *>(u"outboxCheck"_s))
            check->click();
        see(*s.f.window, name);
    }
    bar->showNotice(askAbout(message, u"Ann Ito"_s, dates), 0, s.zone, s.f.clock.now());
    see(*s.f.window, u"outbox-sent"_s);
    message.draft.handedOver->how = HandOver::Copied;
    OutboxNotice copied = askAbout(message, u"Ann Ito"_s, dates);
    copied.channels = {Channel::Letter, Channel::Email};
    bar->showNotice(copied, 0, s.zone, s.f.clock.now());
    see(*s.f.window, u"outbox-sent-copied"_s);
}

void Gallery::showPages(QSize size)
{
    WindowFixture empty;
    empty.show();
    empty.window->resize(size);
    see(*empty.window, u"welcome"_s);

    Subject s;
    s.f.show();
    MainWindow &window = *s.f.window;
    window.resize(size);
    for (const auto &[page, name] : {std::pair(Page::Today, u"today"_s), std::pair(Page::Board, u"board"_s),
                                     std::pair(Page::Calendar, u"calendar"_s)}) {
        window.showPage(page);
        window.showApplication(s.application->id);
        see(window, name);
        // What was looked at for a while stands among the recently opened, however fast this goes.
        const auto *look =
            window.findChild<SearchPages *>()->findChild<QTimer *>(QString(), Qt::FindDirectChildrenOnly);
        if (!QTest::qWaitFor([look] { return !look->isActive(); }))
            qWarning("the look at an application never ends");
    }
    s.f.runner->run(snoozeStep(s.f.details->steps().empty() ? Step{} : s.f.details->steps().front().step,
                               s.f.clock.now() + std::chrono::hours(30), s.f.clock.now()));
    see(window, u"toast"_s);
    window.findChild<QAction *>(u"searchAction"_s)->trigger();
    see(window, u"quick-open-empty"_s);
    window.findChild<QLineEdit *>(u"quickOpenField"_s)->setText(u"in"_s);
    see(window, u"quick-open"_s);
    QObject keys;
    show(ShortcutsDialog(window.findChild<MainWindowActions *>()->withShortcut() +
                         BoardView::describedKeys(&keys) + CalendarGrid::describedKeys(&keys) +
                         ComposerWindow::describedKeys(&keys)),
         u"dialog-shortcuts"_s);
}

void Gallery::showPeople(QSize size)
{
    Subject s;
    Person again = s.tracker.people.front();
    again.id = PersonId(u"again"_s);
    again.name = again.name.section(u' ', -1) + u", "_s + again.name.section(u' ', 0, 0);
    again.title = u"Talent partner"_s;
    again.phone = u"+49 30 5550100"_s;
    again.notes = u"Wrote from another address once."_s;
    s.f.store->execute(addPerson(again));
    s.f.show();
    MainWindow &window = *s.f.window;
    window.resize(size);
    window.showPerson(s.application->interviews.back().interviewers.front());
    see(window, u"people"_s);
    window.showPerson(again.id);
    see(window, u"people-twice"_s);
    const PersonId referee =
        s.tracker.references.empty() ? s.tracker.people.back().id : s.tracker.references.front().person;
    window.showPerson(referee);
    auto *pane = window.findChild<QScrollArea *>(u"personPane"_s);
    pane->ensureWidgetVisible(window.findChild<QWidget *>(u"referenceSection"_s));
    see(window, u"people-reference"_s);
    window.findChild<PeoplePage *>()->newPerson();
    see(window, u"people-new"_s);
    std::vector<Application> naming;
    for (const Application &application : s.tracker.applications) {
        if (s.f.store->peopleNamedIn({application.id}).value().size() > 1)
            naming.push_back(application);
    }
    PersonEntry first{s.tracker.people.front(), {}};
    first.person.notes = u"Likes tea."_s;
    show(MergeDialog({again, {}}, first, naming), u"dialog-merge"_s);
}

void Gallery::showFactDialogs()
{
    const Subject s;
    const auto &people = s.tracker.people;
    const Instant now = s.f.clock.now();
    show(ApplicationDialog({}, Stage::Applied, people, today), u"dialog-application-new"_s);
    ApplicationDialog more(*s.application, Stage::Interviewing, people, today);
    more.show();
    (void)QTest::qWaitForWindowExposed(&more); // else its first size comes back after the next one
    more.findChild<QToolButton *>(u"moreButton"_s)->click();
    see(more, u"dialog-application-more"_s);
    show(InterviewDialog(*s.application, s.application->interviews.back(), people, s.zone),
         u"dialog-interview"_s);
    Correspondence out;
    out.at = now;
    out.kind = Kind::ThankYou;
    out.people = s.application->interviews.back().interviewers;
    show(LogMessageDialog(*s.application, out, people, s.zone, now), u"dialog-sent"_s);
    Correspondence in;
    in.direction = Direction::In;
    in.at = now;
    in.meaning = Meaning::NewDate;
    show(LogMessageDialog(*s.application, in, people, s.zone, now), u"dialog-reply"_s);
    Offer offer;
    offer.form = OfferForm::Written;
    show(OfferAnswerDialog(s.application->company, offer), u"dialog-offer"_s);
    offer.at = now;
    show(OfferDialog(*s.application, offer, people, s.zone, Zone(), {today}, now), u"dialog-offer-change"_s);
    show(PersonDialog(*s.application, {}, people), u"dialog-person-new"_s);
    show(PersonDialog(*s.application, people.front(), people), u"dialog-person"_s);
    show(AttachLinkDialog(), u"dialog-attach"_s);
    show(ConsentDialog(people.front().name), u"dialog-consent"_s);
    show(SkipDialog(u"Thank Ann Ito"_s), u"dialog-skip"_s);
}

void Gallery::showCommitments()
{
    const Subject s;
    const Instant now = s.f.clock.now();
    CommitmentDialog said(*s.application, newCommitment(*s.application, CommitmentType::DecisionBy, now),
                          s.tracker.people, s.zone, {today}, now);
    said.show();
    QLineEdit *words = said.findChild<VagueDateEdit *>()->lineEdit();
    QTest::keyClicks(words, u"next Friday"_s);
    see(said, u"dialog-commitment"_s);
    QTest::keyClick(words, Qt::Key_Return);
    see(said, u"dialog-commitment-confirmed"_s);
    words->selectAll();
    QTest::keyClicks(words, u"soon"_s);
    see(said, u"dialog-commitment-no-day"_s);
    show(CommitmentDialog(*s.application, newCommitment(*s.application, CommitmentType::CallWindow, now),
                          s.tracker.people, s.zone, {today}, now),
         u"dialog-commitment-call"_s);
}

void Gallery::showAdvice()
{
    const Instant now = at("2026-11-25T10:20:00Z");
    const RuleBook book;
    const DateText dates(Zone::named(u"Europe/Berlin"_s).value(), now);
    AgendaRow row;
    row.recipient = u"Ann Ito"_s;
    row.step.kind = Kind::ThankYou;
    row.step.state = StepState::Due;
    row.step.due = now + std::chrono::hours(5);
    row.step.reason = u"The interview ended on Tuesday at 11:20; a thank-you is due within 24 hours."_s;
    row.step.rules = {u"C-01"_s, u"001-16"_s, u"004-06"_s, u"003-05"_s, u"001-08"_s, u"001-17"_s};
    WhyDialog step(book);
    step.show(whyStep(row, dates, book));
    see(step, u"why-step"_s);
    HeldMessage held;
    held.kind = Kind::StatusCheckIn;
    held.until = now + std::chrono::hours(120);
    held.reason = u"They named Friday 27 November for an answer; ask 48 hours after it has passed."_s;
    held.rules = {u"004-13"_s, u"C-07"_s};
    WhyDialog wait(book);
    wait.show(whyHeld(held, u"Ann Ito"_s, dates, book));
    see(wait, u"why-held"_s);
    AdviceDialog all(book);
    all.showRule(u"C-11"_s);
    see(all, u"advice-all"_s);
    all.showRule(u"004-30"_s);
    see(all, u"advice-never"_s);
}

void Gallery::showPopovers()
{
    const Subject s;
    const Instant now = s.f.clock.now();
    show(SnoozePopover(now, s.zone), u"popover-snooze"_s);
    SnoozePopover tight(now, s.zone);
    tight.setWhyNot([&](Instant until) {
        return until < now + std::chrono::hours(30)
                   ? QString()
                   : u"After Thu 26 Nov 16:00 it is no longer worth doing: do it before, or skip it."_s;
    });
    tight.findChild<QDateTimeEdit *>(u"untilEdit"_s)->stepUp();
    see(tight, u"popover-snooze-tight"_s);
    for (const StageQuestion question :
         {StageQuestion::InterviewTime, StageQuestion::OfferForm, StageQuestion::HowItEnded}) {
        show(StageFactPopover(s.application->company, question,
                              likelyAnswer(*s.application, {}, question, s.zone, now), s.zone),
             u"popover-fact-%1"_s.arg(static_cast<int>(question)));
    }
}

void Gallery::showFiles()
{
    const Subject s;
    ImportDialog import(u"/home/ann/job search.json"_s);
    see(import, u"dialog-import-reading"_s);
    const WindowFixture other;
    import.showPreview(*other.store->import(s.tracker, true));
    see(import, u"dialog-import-preview"_s);
    import.showError(
        {ErrorCode::BadInput, u"The field is missing."_s, u"job search.json: /applications/3"_s});
    see(import, u"dialog-import-error"_s);
}

void Gallery::showComposer(QSize size)
{
    BusinessCalendar calendar;
    const PolicyPlanner rules(calendar);
    WindowFixture f(rules, panelMorning());
    if (!f.store->import(panelStory(), false))
        qFatal("the story cannot be imported");
    f.show();
    ComposerPages &pages = *f.window->composers();
    ComposerSubject subject;
    subject.application = ApplicationId(u"acme"_s);
    subject.kind = Kind::ThankYou;
    subject.to = PersonId(u"ann"_s);
    subject.interview = InterviewId(u"panel"_s);
    const auto open = [&]() -> ComposerWindow & {
        pages.compose(subject);
        pages.current()->resize(size);
        return *pages.current();
    };
    ComposerWindow &panel = open();
    see(panel, u"composer-panel"_s);
    const QString body = panel.currentPage()->draft().message().body;
    auto *text = panel.findChild<ComposerEdit *>();
    QString wrong = body;
    wrong.replace(u"Ann"_s, u"Bob"_s);
    wrong.append(u"\n\nPlease, please give me this oppertunity!!! When will you decide?"_s);
    text->replaceAll(wrong);
    panel.currentPage()->draft().check();
    panel.currentPage()->nextFinding();
    see(panel, u"composer-findings"_s);
    for (auto *keep : panel.findChildren<QToolButton *>(u"keepButton"_s)) {
        keep->click();
        break;
    }
    see(panel, u"composer-reason"_s);
    text->replaceAll(body);
    panel.currentPage()->draft().check();
    if (!panel.currentPage()->draft().begin() ||
        !f.store->handOver(panel.currentPage()->draft().key(), HandOver::MailProgram))
        qFatal("the message cannot be handed over");
    QCoreApplication::processEvents();
    see(panel, u"composer-handed-over"_s);
    panel.close();
    subject.kind = Kind::StatusCheckIn;
    see(open(), u"composer-asked"_s);
}

} // namespace afterword::test

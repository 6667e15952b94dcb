// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar's account and its password, and what somebody changed in the calendar.
#include "calendardesk.h"

#include "calendaraccountdialog.h"
#include "calendarmoves.h"
#include "calendarplace.h"
#include "calendarquestionsdialog.h"
#include "stepactions.h"

#include <QInputDialog>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

void CalendarDesk::openAccount()
{
    if (m_account && m_account->isVisible()) {
        m_account->raise();
        m_account->activateWindow();
        return;
    }
    const auto account = m_settings.account();
    auto *dialog = new CalendarAccountDialog(account, m_parts.window);
    m_account = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (const auto last = m_settings.lastResult(); account && last)
        dialog->showTest(CalendarAccountDialog::Test::None, whenTried(*last));
    // Whether there is a password store is seen when it is asked.
    m_secrets.read(u"caldav:"_s, dialog, [dialog](const Result<QByteArray> &answer) {
        if (!answer && answer.error().code == ErrorCode::Unavailable)
            dialog->setPasswordStore(false);
    });
    connect(dialog, &CalendarAccountDialog::testRequested, this, [this, dialog] { test(dialog); });
    connect(dialog, &CalendarAccountDialog::testCancelled, this, [this, dialog] {
        if (m_testStopped)
            *m_testStopped = true;
        m_testStopped.reset();
        dialog->showTest(CalendarAccountDialog::Test::None);
    });
    connect(dialog, &CalendarAccountDialog::removeRequested, this, &CalendarDesk::removeAccount);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { saveAccount(*dialog); });
    dialog->open();
}

void CalendarDesk::test(CalendarAccountDialog *dialog)
{
    using Test = CalendarAccountDialog::Test;
    dialog->showTest(Test::Running);
    const CalendarAccount account = dialog->account();
    auto stopped = std::make_shared<std::atomic_bool>(false);
    m_testStopped = stopped;
    const auto ask = [this, dialog, account, stopped](const QByteArray &password) {
        const auto work = [account, password, stopped, limits = m_limits] {
            DavClient client(
                account.user, password, [stopped] { return !*stopped; }, limits);
            return findCalendarPlace(client, QUrl(account.address));
        };
        m_parts.work.run<Result<CalendarPlace>>(
            work, dialog, [dialog, stopped](const Result<CalendarPlace> &place) {
                if (*stopped)
                    return;
                if (!place) {
                    dialog->showTest(Test::Failed, place.error().message);
                    return;
                }
                dialog->setCollection(place->exists ? place->collection.toString() : QString());
                const QString todos =
                    place->takesToDos ? QString() : u' ' + tr("It takes no to-dos, so steps become events.");
                dialog->showTest(Test::Passed,
                                 //: %1 is a calendar's name
                                 (place->exists ? tr("It works: Afterword publishes into the calendar “%1”.")
                                                //: %1 is a calendar's name
                                                : tr("It works: the calendar “%1” is made when you publish."))
                                         .arg(place->name) +
                                     todos);
            });
    };
    if (account.user.isEmpty() || !dialog->password().isEmpty()) {
        ask(dialog->password().toUtf8());
        return;
    }
    m_secrets.read(account.secretName(), dialog, [dialog, ask](const Result<QByteArray> &answer) {
        if (answer)
            ask(*answer);
        else
            dialog->showTest(Test::Failed, answer.error().code == ErrorCode::Refused
                                               ? answer.error().message
                                               : tr("Type the password first."));
    });
}

void CalendarDesk::saveAccount(const CalendarAccountDialog &dialog)
{
    const auto before = m_settings.account();
    const CalendarAccount account = dialog.account();
    m_settings.save(account);
    const QByteArray password = dialog.password().toUtf8();
    // A password of another account, or one that is not to be kept any more.
    if (before && (!dialog.keepsPassword() || before->secretName() != account.secretName()))
        forget(*before, tr("The calendar account is kept."));
    if (dialog.keepsPassword() && !password.isEmpty())
        m_secrets.write(account.secretName(), password, this, [this](const Result<void> &answer) {
            if (!answer)
                Q_EMIT failed(answer.error());
        });
    m_automatic.setOn(m_isOwn && account.byItself);
    showPublishing();
    Q_EMIT told(account.byItself ? tr("The calendar account is kept; changes are published by themselves.")
                                 : tr("The calendar account is kept; File, Publish Calendar publishes now."));
}

void CalendarDesk::forget(const CalendarAccount &account, const QString &done)
{
    const QString name = account.secretName();
    m_secrets.forget(name, this, [this, name, done](const Result<void> &answer) {
        if (const auto kept = keptPassword(name, answer))
            Q_EMIT failed({kept->code, done + u' ' + kept->message, kept->place});
    });
}

void CalendarDesk::removeAccount()
{
    const auto account = m_settings.account();
    m_settings.removeAccount();
    m_automatic.setOn(false);
    showPublishing();
    const QString done = tr("The calendar account was removed. What was published stays on the server.");
    Q_EMIT told(done);
    if (account && !account->user.isEmpty())
        forget(*account, done);
}

void CalendarDesk::askPassword(const CalendarAccount &account, const TellPassword &tell)
{
    m_secrets.read(account.secretName(), this, [this, account, tell](const Result<QByteArray> &answer) {
        if (answer)
            tell(*answer);
        else
            askPerson(account, tell);
    });
}

// For this run alone; it is kept nowhere.
void CalendarDesk::askPerson(const CalendarAccount &account, const TellPassword &tell)
{
    auto *dialog = new QInputDialog(m_parts.window);
    dialog->setObjectName(u"passwordDialog"_s);
    dialog->setOkButtonText(tr("&Publish"));
    dialog->setWindowTitle(tr("Password"));
    //: %1 is a user's name, %2 a server
    dialog->setLabelText(tr("Password of %1 at %2. It is used once and not kept.")
                             .arg(account.user, QUrl(account.address).host()));
    dialog->setTextEchoMode(QLineEdit::Password);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [dialog, tell](int result) {
        const QByteArray password = dialog->textValue().toUtf8();
        tell(result == QDialog::Accepted && !password.isEmpty() ? std::optional(password) : std::nullopt);
    });
    dialog->open();
}

void CalendarDesk::openQuestions()
{
    if (!m_questions) {
        m_questions = new CalendarQuestionsDialog(DateText(home(), m_parts.clock.now()), m_parts.window);
        m_questions->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_questions, &CalendarQuestionsDialog::answered, this, &CalendarDesk::answer);
    }
    showQuestions();
    m_questions->show();
    m_questions->raise();
    m_questions->activateWindow();
}

void CalendarDesk::showQuestions()
{
    if (!m_questions)
        return;
    const auto entries = m_parts.store.publishedQuestions();
    if (!entries) {
        Q_EMIT failed(entries.error());
        return;
    }
    std::vector<CalendarQuestion> questions;
    for (const PublishedEntry &entry : *entries)
        questions.push_back(calendarQuestion(entry, home()));
    m_questions->setQuestions(questions);
    m_waiting = static_cast<int>(questions.size());
    showPublishing();
}

void CalendarDesk::answer(const CalendarQuestion &question, CalendarAnswer answer)
{
    if (answer == CalendarAnswer::TakeTheirs) {
        const auto command = takingOver(question);
        if (!command) {
            Q_EMIT failed(command.error());
            return;
        }
        if (!m_parts.runner.run(*command))
            return;
    }
    const auto done = answerCalendarQuestion(m_parts.store, question.entry, answer, m_parts.clock.now());
    if (!done)
        Q_EMIT failed(done.error());
    showQuestions();
}

Result<Command> CalendarDesk::takingOver(const CalendarQuestion &question) const
{
    const auto record = m_parts.store.calendarRecord(question.entry.uid);
    if (!record)
        return std::unexpected(record.error());
    if (record->interview.isEmpty())
        return takingOverStep(question, *record);
    const auto application = m_parts.store.application(record->application);
    if (!application)
        return std::unexpected(application.error());
    const auto found = std::ranges::find(application->interviews, record->interview, &Interview::id);
    if (found == application->interviews.end())
        return fail(ErrorCode::NotFound, tr("The interview is no longer recorded here."));
    Interview interview = *found;
    if (question.what == CalendarQuestion::What::CalledOff) {
        interview.status = InterviewStatus::Cancelled;
        //: Stands after "Undo" and "Redo"; %1 is a company
        return Command{tr("calling off the interview at %1").arg(application->company),
                       {SaveInterview{application->id, interview}}};
    }
    if (!question.theirs.start)
        return fail(ErrorCode::BadInput, tr("The calendar tells no time for it."));
    const Duration length = interview.end - interview.start;
    interview.start = *question.theirs.start;
    interview.end = std::max(interview.start, question.theirs.end.value_or(interview.start + length));
    return moveInterview(*application, interview);
}

Result<Command> CalendarDesk::takingOverStep(const CalendarQuestion &question,
                                             const CalendarRecord &record) const
{
    const auto rows = m_parts.store.steps(record.application);
    if (!rows)
        return std::unexpected(rows.error());
    const auto row = std::ranges::find(*rows, record.step, [](const AgendaRow &one) { return one.step.id; });
    if (row == rows->end())
        return fail(ErrorCode::NotFound,
                    tr("That step is no longer planned; keep ours, and it goes from the calendar."));
    const Step &step = row->step;
    const Instant now = m_parts.clock.now();
    if (question.what == CalendarQuestion::What::Done) {
        const auto application = m_parts.store.application(record.application);
        if (!application)
            return std::unexpected(application.error());
        if (!isDoneByWord(step))
            return fail(ErrorCode::BadInput,
                        tr("Record it in Afterword: this step ends with more than a word."));
        return finishSteps({step}, {*application}, now);
    }
    if (question.what == CalendarQuestion::What::CalledOff) {
        if (!canBeAdjusted(step))
            return fail(ErrorCode::BadInput, tr("A task of the whole search cannot be skipped."));
        return skipStep(step, {}, now);
    }
    // It opens when they have it begin; where only its end was moved, as much later as that.
    std::optional<Instant> until = question.theirs.start;
    if (until == question.ours.start && question.ours.end && question.theirs.end)
        until = step.opens.value_or(now) + (*question.theirs.end - *question.ours.end);
    if (!until)
        return fail(ErrorCode::BadInput, tr("The calendar tells no time for it."));
    if (const QString why = whyNotSnoozed(step, *until, DateText(home(), now)); !why.isEmpty())
        return fail(ErrorCode::BadInput, why);
    return snoozeStep(step, *until, now);
}

} // namespace afterword

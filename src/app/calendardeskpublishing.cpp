// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Publishing, when the person asks for it and by itself, and what became of it.
#include "calendardesk.h"

#include "calendaraccountdialog.h"
#include "calendarquestionsdialog.h"
#include "workingdialog.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace afterword {

void CalendarDesk::publish()
{
    if (!m_isOwn) {
        Q_EMIT told(tr("The sample is not published; open your own tracker for that."));
        return;
    }
    const auto account = m_settings.account();
    if (!account) {
        openAccount();
        return;
    }
    if (m_isRunning) {
        Q_EMIT told(tr("The calendar is being published at this moment."));
        return;
    }
    if (account->user.isEmpty()) {
        run(*account, {}, Asked::ByPerson);
        return;
    }
    askPassword(*account, [this, account](const std::optional<QByteArray> &password) {
        if (password)
            run(*account, *password, Asked::ByPerson);
    });
}

// Neither a dialog nor the keyring's own question comes between a person and what they are typing.
void CalendarDesk::publishByItself()
{
    const auto account = m_settings.account();
    if (!m_isOwn || !account || !account->byItself || m_isRunning)
        return;
    if (account->user.isEmpty()) {
        run(*account, {}, Asked::ByItself);
        return;
    }
    m_secrets.readQuietly(account->secretName(), this, [this, account](const Result<QByteArray> &answer) {
        // Meanwhile the person may have removed or replaced the account, or have begun to publish: that run
        // concludes, and what replaced it has a plan of its own.
        if (m_isRunning || !m_automatic.isOn() || m_settings.account() != account)
            return;
        if (answer)
            run(*account, *answer, Asked::ByItself);
        else
            conclude(*account, std::unexpected(answer.error()), Asked::ByItself);
    });
}

void CalendarDesk::run(const CalendarAccount &account, const QByteArray &password, Asked asked)
{
    if (std::exchange(m_isRunning, true))
        return;
    m_automatic.began();
    showPublishing();
    PublishingOrder order;
    order.account = account;
    order.password = password;
    order.limits = m_limits;
    order.goesOn = [all = m_stopped] { return !*all; };
    QPointer<WorkingDialog> progress;
    if (asked == Asked::ByPerson) {
        progress = new WorkingDialog(tr("Publishing the calendar…"), m_parts.window);
        order.goesOn = [stopped = progress->stopped(), all = m_stopped] { return !*stopped && !*all; };
        order.progress = [tell = progress->progress()](int done, int total) mutable { tell(done, total); };
    }
    const auto work = [this, order = std::move(order),
                       at = m_parts.clock.now()]() -> Result<PublishingReport> {
        const auto opened = openBeside();
        if (!opened)
            return std::unexpected(opened.error());
        const auto &[store, tracker] = *opened;
        return publishTracker(tracker, m_parts.planner, at, *store, *store, order);
    };
    m_parts.work.run<Result<PublishingReport>>(
        work, this, [this, account, progress, asked](const Result<PublishingReport> &result) {
            if (progress)
                progress->dismiss();
            m_isRunning = false;
            conclude(account, result, asked);
        });
}

void CalendarDesk::conclude(const CalendarAccount &account, const Result<PublishingReport> &result,
                            Asked asked)
{
    const auto present = m_settings.account();
    const bool isPresent = present && present->isSame(account); // not removed or replaced meanwhile
    const bool wasStuck = m_automatic.isStuck();
    isPresent ? m_automatic.ended(result) : m_automatic.abandoned();
    const QString sentence = result ? publishingSentence(*result) : result.error().message;
    m_settings.noteResult(account, {m_parts.clock.now(), sentence, !result});
    const int before = m_waiting;
    if (result && isPresent)
        m_waiting = result->questions;
    showPublishing();
    if (!result) {
        // Nobody wants to hear every minute that they are offline: the calendar's page says it.
        if (asked == Asked::ByPerson || (m_automatic.isStuck() && !wasStuck))
            Q_EMIT failed(result.error());
        return;
    }
    Q_EMIT published(*result);
    if (asked == Asked::ByPerson) {
        //: %1 is how many entries were added, changed and so on
        Q_EMIT told(tr("Published: %1").arg(sentence));
    } else if (m_waiting > before) { // never of an account that is gone
        Q_EMIT told(tr("%n change(s) made in your calendar wait for your decision.", nullptr, m_waiting));
    }
    if (m_waiting > 0 && asked == Asked::ByPerson && isPresent)
        openQuestions();
    else
        showQuestions();
}

QString CalendarDesk::whenTried(const LastPublishing &last) const
{
    const QString moment = DateText(home(), m_parts.clock.now()).moment(last.at);
    //: %1 is a moment, %2 what became of it
    return (last.failed ? tr("Last tried %1: %2")
                        //: %1 is a moment, %2 what became of it
                        : tr("Last published %1: %2"))
        .arg(moment, last.sentence);
}

// On the calendar's page, where it disturbs nobody.
void CalendarDesk::showPublishing()
{
    if (!m_status)
        return;
    const auto account = m_settings.account();
    const auto last = m_settings.lastResult();
    m_status->setVisible(account && (last || account->byItself || m_isRunning));
    if (!m_status->isVisible())
        return;
    const DateText dates(home(), m_parts.clock.now());
    QStringList lines;
    if (last)
        lines.append(whenTried(*last));
    if (m_isRunning)
        m_status->setText(tr("Publishing…"));
    else if (m_waiting > 0)
        m_status->setText(tr("%n change(s) to decide", nullptr, m_waiting));
    else if (!last)
        m_status->setText(tr("Not published yet"));
    else if (last->failed)
        m_status->setText(tr("Not published"));
    else
        //: %1 is a moment: “today 17:00”
        m_status->setText(tr("Published %1").arg(dates.moment(last->at)));
    if (m_automatic.isStuck())
        lines.append(tr("Publish it once yourself: then it goes on by itself."));
    else if (const auto next = m_automatic.next(); next && last && last->failed)
        //: %1 is a moment: “today 17:00”
        lines.append(tr("The next try is %1.").arg(dates.moment(*next)));
    else if (m_automatic.isOn())
        lines.append(tr("Afterword publishes by itself when something changes."));
    m_status->setToolTip(lines.join(u'\n'));
}

} // namespace afterword

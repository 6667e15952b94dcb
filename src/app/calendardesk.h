// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CalendarDesk: the calendar on its way out of one open tracker: as a file, as one that stays fresh, to a
// server.
#pragma once

#include "automaticpublishing.h"
#include "backgroundwork.h"
#include "calendarquestions.h"
#include "commandrunner.h"
#include "freshcalendarfile.h"
#include "secretstore.h"
#include "trackerpublishing.h"

#include <QPointer>
#include <QSettings>

class QAction;

namespace afterword {

class CalendarAccountDialog;
class CalendarQuestionsDialog;
class MainWindow;

struct CalendarDeskParts
{
    SqlTrackerStore &store;
    const Clock &clock;
    const Planner &planner;
    CommandRunner &runner;
    BackgroundWork &work;
    QWidget *window;
};

/// Dialogs stand over the window. The password goes to the desktop's password store or nowhere.
class CalendarDesk final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; it belongs to the window.
    CalendarDesk(const CalendarDeskParts &parts, std::unique_ptr<QSettings> settings);
    ~CalendarDesk() override;

    /// Does what its menus ask for, and tells there.
    void showIn(MainWindow &window);
    /// The person's own tracker is published and kept fresh; the sample never is.
    void start(bool isOwn);
    /// Nothing goes on any more.
    void stop();
    /// The clock may have moved on.
    void look();
    /// Servers of tests have certificates of their own.
    void setLimits(const DavLimits &limits) { m_limits = limits; }

public Q_SLOTS:
    /// Asks what it is to tell, then for the file.
    void exportCalendar();
    void exportTo(const QString &file, const afterword::CalendarExportOptions &options);
    void openAccount();
    void publish();
    void openQuestions();

Q_SIGNALS:
    void told(const QString &sentence);
    void failed(const afterword::Error &error);
    /// A run has ended.
    void published(const afterword::PublishingReport &report);

private:
    using TellPassword = std::function<void(std::optional<QByteArray> password)>;

    QString preview(const CalendarExportOptions &options) const;
    void chooseFile(const CalendarExportOptions &options, bool fresh);
    void test(CalendarAccountDialog *dialog);
    void saveAccount(const CalendarAccountDialog &dialog);
    void removeAccount();
    /// Its password; `done` is what stands before it where that fails.
    void forget(const CalendarAccount &account, const QString &done);
    struct Opened
    {
        std::unique_ptr<SqlTrackerStore> store;
        Tracker tracker;
    };
    /// In a thread: with a connection of its own.
    Result<Opened> openBeside() const;
    void publishByItself();
    void showPublishing();
    QString whenTried(const LastPublishing &last) const;
    void askPassword(const CalendarAccount &account, const TellPassword &tell);
    void askPerson(const CalendarAccount &account, const TellPassword &tell);
    /// Who asks for it sees how far it is; what goes on by itself shows nothing.
    enum class Asked { ByPerson, ByItself };
    void run(const CalendarAccount &account, const QByteArray &password, Asked asked);
    void conclude(const CalendarAccount &account, const Result<PublishingReport> &result, Asked asked);
    void answer(const CalendarQuestion &question, CalendarAnswer answer);
    /// What takes theirs over; BadInput where it cannot be.
    Result<Command> takingOver(const CalendarQuestion &question) const;
    Result<Command> takingOverStep(const CalendarQuestion &question, const CalendarRecord &record) const;
    void showQuestions();
    Zone home() const;

    CalendarDeskParts m_parts;
    std::unique_ptr<QSettings> m_file;
    CalendarSettings m_settings;
    SecretStore m_secrets;
    DavLimits m_limits;
    FreshCalendarFile m_fresh;
    AutomaticPublishing m_automatic;
    QAction *m_status = nullptr;
    int m_waiting = 0; ///< questions
    QPointer<CalendarAccountDialog> m_account;
    QPointer<CalendarQuestionsDialog> m_questions;
    std::shared_ptr<std::atomic_bool> m_stopped = std::make_shared<std::atomic_bool>(false);
    std::shared_ptr<std::atomic_bool> m_testStopped;
    bool m_isOwn = false;
    bool m_isRunning = false;
};

} // namespace afterword

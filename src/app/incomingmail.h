// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// IncomingMail: a mail that was dropped, pasted or chosen becomes an entry of the history, once the person
// says so.
#pragma once

#include "factdialogs.h"
#include "mailmatch.h"
#include "replyreading.h"

namespace afterword {

/// Finds whose mail it is and to which application it belongs, asks where that is not certain, and opens the
/// dialog with what it seems to say. The same mail twice changes nothing.
class IncomingMail final : public QObject
{
    Q_OBJECT

public:
    /// Store, clock and runner must outlive it; it belongs to the window.
    IncomingMail(TrackerStore &store, const Clock &clock, CommandRunner &runner, QWidget *window);

    void setCalendar(const BusinessCalendar &calendar) { m_facts->setCalendar(calendar); }
    /// Whether the name or the first bytes are those of a mail.
    static bool isMail(const QString &file);
    void logFile(const QString &file);
    /// Asks for the file first.
    void chooseFile();
    /// What is on the clipboard: a mail's file, its source, or its bare text, which then belongs to the shown
    /// application.
    void paste(const ApplicationId &shown);
    void log(const ReceivedMail &received);

Q_SIGNALS:
    /// A sentence to pass on.
    void told(const QString &sentence);
    void failed(const afterword::Error &error);

private:
    void logText(const ApplicationId &shown, const QString &text);
    void ask(const MailMessage &mail, const MailMatch &match, const QString &bounced);
    void open(const ApplicationId &id, const MailMessage &mail, const MailMatch &match,
              const QString &bounced);
    void tellKnown(const MailMatch::Known &known);
    /// What the matching needs: everything where nobody is known by the mail's addresses.
    Result<std::vector<Application>> applicationsFor(const MailMessage &mail, const QString &bounced,
                                                     const std::vector<Person> &people) const;

    TrackerStore &m_store;
    const Clock &m_clock;
    QWidget *m_window;
    FactDialogs *m_facts;
};

} // namespace afterword

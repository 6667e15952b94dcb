// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// InvitationDesk: an invitation that was dropped, pasted, chosen or opened becomes an interview, once the
// person says so.
#pragma once

#include "backgroundwork.h"
#include "clock.h"
#include "commandrunner.h"
#include "planner.h"
#include "sqltrackerstore.h"
#include "trackerfiles.h"

#include <QPointer>

class QWidget;

namespace afterword {

class InvitationDialog;

struct InvitationDeskParts
{
    SqlTrackerStore &store;
    const Clock &clock;
    const Planner &planner;
    CommandRunner &runner;
    BackgroundWork &work;
    QWidget *window;
};

/// Reads and understands in a thread with a connection of its own, shows each event in the dialog, and makes
/// one command of all that was agreed to.
class InvitationDesk final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; it belongs to the window.
    explicit InvitationDesk(const InvitationDeskParts &parts);

    /// Whether the file is an invitation, or a mail that may carry one.
    static bool mayHold(const QString &file);
    void openFile(const QString &file);
    /// iCalendar text with or without words around it, or the source of a mail.
    void openText(const QByteArray &text);
    /// Asks for the file first.
    void chooseFile();
    /// What is on the clipboard: a file, a calendar, or text with one in it.
    void paste();

Q_SIGNALS:
    /// A sentence to pass on.
    void told(const QString &sentence);
    void failed(const afterword::Error &error);
    /// The mail carries no invitation: it is for whoever logs mail. The file is empty where it was pasted.
    void isPlainMail(const QString &file);
    /// The interview's application wants to be seen.
    void recorded(const afterword::ApplicationId &application);

private:
    struct Source;
    struct Batch;

    void read(const Source &source);
    void begin(const std::shared_ptr<Batch> &batch);
    void showNext(const std::shared_ptr<Batch> &batch);
    void take(const std::shared_ptr<Batch> &batch);
    void finish(const std::shared_ptr<Batch> &batch);
    Result<Command> commandFor(const std::vector<InvitationProposal> &proposals) const;
    Result<Tracker> presentOf(const std::vector<InvitationProposal> &proposals) const;

    InvitationDeskParts m_parts;
};

} // namespace afterword

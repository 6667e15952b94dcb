// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ComposerPages: opens composers, one for each message or panel, and keeps what they share.
#pragma once

#include "composermodel.h"
#include "handoverway.h"
#include "personalwords.h"
#include "rulebook.h"

#include <QPointer>

class QSettings;

namespace afterword {

class ComposerWindow;
class WhyDialog;

/// What composers are made from; all must outlive them.
struct ComposerSurroundings
{
    TrackerStore &store;
    Outbox &outbox;
    const Clock &clock;
    CommandRunner &runner;
    BusinessCalendar calendar;
    QSettings &settings;    ///< for the shape of the window and the person's own words
    QString templateFolder; ///< with the person's own templates; empty: none
};

class ComposerPages final : public QObject
{
    Q_OBJECT

public:
    ComposerPages(const ComposerSurroundings &surroundings, QObject *parent);
    ~ComposerPages() override;

    /// Whether an account to send by is there.
    void setCanSend(bool canSend);
    /// Of composers opened from now on: ComposerParts::readNames.
    void setReadNames(ComposerParts::ReadNames readNames) { m_readNames = std::move(readNames); }
    /// The composer that is written in, else the newest; nullptr: none is open.
    ComposerWindow *current() const;

    /// The message that the step asks for, or the one already begun.
    void write(const AgendaRow &row);

public Q_SLOTS:
    /// A message that was begun.
    void openDraft(const afterword::OutboxKey &draft);
    void compose(const afterword::ComposerSubject &subject);
    /// Asks which message to that person, and about which application.
    void startTo(const afterword::PersonId &person);
    /// The same, to one of the people of that application.
    void startAbout(const afterword::ApplicationId &application);
    /// The person's own templates are others now.
    void readTemplates();
    /// A passing message in the composer of that draft; false: it is not open.
    bool showMessage(const afterword::OutboxKey &draft, const QString &text);
    bool showError(const afterword::OutboxKey &draft, const afterword::Error &error);
    /// That message was sent; its composer goes where nothing else is left in it to be written.
    void closeSent(const afterword::OutboxKey &draft);

Q_SIGNALS:
    /// The person hands a message over. The draft is kept, nothing keeps it from leaving; whoever gets this
    /// tells the outbox what was done.
    void handOverRequested(afterword::HandOverWay way, const afterword::MailMessage &message,
                           const afterword::OutboxKey &draft);
    /// The person wants to read the rule of that id; empty: all.
    void ruleRequested(const QString &id);
    void settingsRequested(const QString &rule);
    void failed(const afterword::Error &error);

private:
    bool prepare();
    void start(std::vector<Person> people, std::vector<Application> applications);
    void keep(ComposerWindow *window);
    void why(const QString &heading, const QString &sentence, const QStringList &rules);
    ComposerWindow *windowOf(const OutboxKey &draft) const;

    ComposerSurroundings m_around;
    std::optional<TemplateBook> m_templates;
    std::unique_ptr<PersonalWords> m_words;
    RuleBook m_book;
    QPointer<WhyDialog> m_why;
    std::vector<QPointer<ComposerWindow>> m_windows;
    ComposerParts::ReadNames m_readNames;
    bool m_canSend = false;
};

} // namespace afterword

// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ComposerDraft: one message while it is written: its text, what the rules say of it, and whether it may
// leave.
#pragma once

#include "beforewriting.h"
#include "clock.h"
#include "commandrunner.h"
#include "draft.h"
#include "etiquette.h"
#include "insertablefacts.h"
#include "knownnames.h"
#include "outbox.h"
#include "sharedtext.h"

#include <QTimer>

#include <functional>

namespace afterword {

class PersonalWords;

/// What composers stand on; all must outlive them.
struct ComposerParts
{
    TrackerStore &store;
    Outbox &outbox;
    const Clock &clock;
    CommandRunner &runner;
    const BusinessCalendar &calendar;
    const TemplateBook &templates;
    PersonalWords &words;
    /// Reads beside the window whatever the tracker knows by name, for a draft about the application, and
    /// hands it over in the thread of the context; the context may go before. Empty: it is read at once.
    using TakeNames = std::function<void(Result<KnownNamesPtr>)>;
    using ReadNames = std::function<void(const ApplicationId &application, QObject *context, TakeNames take)>;
    ReadNames readNames = {};
};

/// What a message is about, before there is one.
struct ComposerSubject
{
    ApplicationId application;
    Kind kind = Kind::Other;
    PersonId to;
    InterviewId interview; ///< empty: the newest held one that fits
    std::optional<Topic> topic;
    StepId step;        ///< that it is written for; empty: none
    QString templateId; ///< to begin with; empty: the usual one

    bool operator==(const ComposerSubject &) const = default;
};

/// One finding of etiquette, and what the person decided about it.
struct ComposerFinding
{
    EtiquetteFinding finding;
    bool isSetAside = false; ///< read, and left as it is
    QString reason;          ///< why; empty for a hint

    bool isSpelling() const { return finding.isUnknownWord; }
    bool stops() const { return finding.severity == Severity::Block && !isSetAside; }
    bool operator==(const ComposerFinding &) const = default;
};

/// What another tab of the same panel says.
struct PanelText
{
    QString name;
    QString body;
};

/// What keeps a message from leaving.
struct Hindrance
{
    enum class What {
        Nothing,
        Away,      ///< it is on its way, sent, or nobody knows
        Never,     ///< the guard forbids it
        Reason,    ///< the guard asks for a reason
        Names,     ///< what it could be mixed up with is still being read: for a moment
        Address,   ///< what is typed as the recipient's address is none
        Etiquette, ///< a finding stops it
        Empty      ///< there is nothing to send
    };
    What what = What::Nothing;
    QString sentence; ///< translated; empty: nothing

    bool operator==(const Hindrance &) const = default;
};

/// Follows what is typed: the rules are asked again some moments after the last key, and the outbox keeps the
/// text soon after. Nothing is kept while the person has changed nothing. Pure of widgets.
class ComposerDraft final : public QObject
{
    Q_OBJECT

public:
    /// So long after the last key the rules are asked.
    static constexpr auto checkDelay = std::chrono::milliseconds(150);
    /// So long after the first unsaved key the text is kept.
    static constexpr auto saveDelay = std::chrono::milliseconds(1500);

    ComposerDraft(const ComposerParts &parts, ComposerSubject subject, QObject *parent = nullptr);

    /// Goes on with the unsent message of that kind to that person, else drafts one. The error of drafting,
    /// where there is nothing to begin with.
    Result<void> open(std::shared_ptr<const Tracker> tracker);
    /// The facts are others: reads what it stands on anew and leaves the text alone.
    void setFacts(std::shared_ptr<const Tracker> tracker);
    /// What it could be mixed up with; until then nothing leaves.
    void setNames(KnownNamesPtr names);
    /// They could not be read, which is tried again.
    void missNames(const Error &error);
    /// The other messages to the same panel.
    void setPanel(std::vector<PanelText> others);

    const ComposerSubject &subject() const { return m_subject; }
    Channel channel() const { return m_channel; }
    bool isMail() const { return m_channel == Channel::Email; }
    /// By which it can have gone, the likely one first; empty: that is clear.
    std::vector<Channel> sentChannels() const;
    const QString &recipientName() const { return m_recipientName; }
    const QString &company() const { return m_company; }
    const MailMessage &message() const { return m_message; }
    const QString &language() const { return m_language; }
    /// Without an entry while nothing is kept.
    const OutboxKey &key() const { return m_key; }
    OutgoingState state() const { return m_state; }
    /// Whether the text can be changed.
    bool isEditable() const;
    const std::optional<HandedOver> &handedOver() const { return m_handedOver; }
    /// Why it came back although it was to be sent: one sentence; empty: it did not.
    const QString &trouble() const { return m_trouble; }

    void setTitle(const QString &subjectLine); ///< the message's subject line
    void setBody(const QString &body);
    void setAddress(const QString &address);
    /// The message goes to the address that is typed: whoever could not be reached has it from now on, one
    /// undo.
    void keepAddress();

    /// Templates that the message could be made from; the current one is templateId() in language().
    std::vector<const MessageTemplate *> templates() const;
    const QString &templateId() const { return m_templateId; }
    /// Drafts the text anew; the message keeps its identity. replaced() follows.
    void useTemplate(const QString &id, const QString &language);

    /// The strip above: what to know before a word is typed.
    const std::vector<WritingNotice> &notices() const { return m_notices; }
    const std::vector<ComposerFinding> &findings() const { return m_findings; }
    const std::vector<InsertableFact> &facts() const { return m_facts; }
    int words() const { return m_words; }
    /// So many words at most; 0: no limit.
    int wordLimit() const;
    /// Where the body says the same as a mail to somebody else of the panel, in UTF-16 units; empty unless
    /// the two are too alike.
    const std::vector<SharedText::Range> &sharedRanges() const { return m_shared; }
    /// Who gets that; empty: nobody.
    const QString &sharedWith() const { return m_sharedWith; }

    Hindrance hindrance() const;
    bool mayBeOverridden() const; ///< the guard forbids nothing
    /// The person decides to write although the guard asks; recorded with the reason, one undo.
    void allow(const QString &reason);
    /// Leaves what the finding speaks of as it is. What stops the message needs a reason.
    void setAside(const ComposerFinding &finding, const QString &reason = {});
    /// Takes that back.
    void takeUp(const ComposerFinding &finding);

    /// The words that the finding speaks of.
    QString wordsOf(const EtiquetteFinding &finding) const;
    QStringList suggestions(const QString &word) const;
    void addToWords(const QString &word);

    /// Asks the rules now.
    void check();
    /// Keeps what is not kept yet. False: it could not be, which failed() tells.
    bool save();
    /// Keeps also a text that nobody has changed: it is about to leave.
    bool begin();
    /// The composer is left.
    void close();
    /// Throws the message away.
    void discard();
    /// The person's word about a message that was handed over, or of which nobody knows.
    void confirmSent(std::optional<Channel> channel = {});
    void confirmNotSent();
    /// Send was pressed, and the person thinks better of it.
    void cancelSend();

Q_SIGNALS:
    void bodyChanged();
    /// Subject, address and text were made anew, by somebody else than the person.
    void replaced();
    /// Findings, words and shared ranges are those of the present text.
    void checked();
    void noticesChanged();
    void factsChanged();
    /// State, hand-over, key or what hinders it.
    void stateChanged();
    void discarded();
    void failed(const afterword::Error &error);

private:
    DraftRequest request() const;
    /// The person's general one; what the application has of its own is taken from the tracker.
    Cadence cadence() const;
    void take(const OutgoingMessage &kept);
    void takeState(const OutgoingMessage &kept);
    void use(const FinishedDraft &text);
    void beginEmpty();
    void edited();
    std::shared_ptr<const Tracker> seenFromHere() const;
    QString typedAddress() const;
    bool isReachable() const;
    void readFacts();
    void readEtiquette();
    void readState();
    void compare();
    bool tell(const Result<void> &result);
    std::vector<SetAside> setAsideList() const;
    void keepSetAside();
    QString placeOf(const EtiquetteFinding &finding) const;

    ComposerParts m_parts;
    ComposerSubject m_subject;
    QString m_recipientName;
    QString m_company;
    Channel m_channel = Channel::Email;
    QString m_language;
    QString m_templateId;
    MailMessage m_message;
    OutboxKey m_key;
    OutgoingState m_state = OutgoingState::Draft;
    std::optional<HandedOver> m_handedOver;
    QString m_trouble;
    std::optional<Etiquette> m_etiquette;
    std::shared_ptr<const Tracker> m_tracker;
    std::shared_ptr<const Tracker> m_seen; ///< seenFromHere() of that
    KnownNamesPtr m_names;                 ///< nullptr: still being read
    QString m_namesTrouble;                ///< why they are not there yet
    std::vector<WritingNotice> m_notices;
    std::vector<ComposerFinding> m_findings;
    std::vector<InsertableFact> m_facts;
    std::vector<PanelText> m_panel;
    std::vector<SharedText::Range> m_shared;
    QString m_sharedWith;
    QHash<QString, QString> m_setAside; ///< reasons by placeOf()
    Cadence::Words m_limits;
    int m_words = 0;
    bool m_isDirty = false;
    bool m_isAddressNew = false;
    QString m_keptAddress; ///< what this composer recorded of the recipient
    QTimer m_checkTimer;
    QTimer m_saveTimer;
};

} // namespace afterword

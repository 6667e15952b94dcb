// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Outbox: messages that are being written, handed over or sent, each of which leaves at most once.
#pragma once

#include "application.h"
#include "error.h"
#include "mailmessage.h"

namespace afterword {

/// A message by the entry of its application's history that it is.
struct OutboxKey
{
    ApplicationId application;
    CorrespondenceId entry;

    bool operator==(const OutboxKey &) const = default;
    friend size_t qHash(const OutboxKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.application, key.entry);
    }
};

/// How a message fares. The history's Delivery follows in the same transaction, so that plan, guard and board
/// do: waiting and sending are Delivery::Sending there, all others are called the same.
enum class OutgoingState {
    Draft,    ///< being written, or handed over without an answer whether it was sent
    Waiting,  ///< Send was pressed; it can still be cancelled
    Sending,  ///< claimed by one program; nobody can say yet whether it will arrive
    Sent,     ///< a server took it, or the person said so
    Failed,   ///< a server refused it, or none was reached: certainly not sent
    Uncertain ///< may have been sent; only the person can say
};

/// What happens to a message. Which state allows what, and what follows, is one table: stateAfter().
enum class OutboxEvent {
    Edit,
    Discard,       ///< removes it
    HandOver,      ///< to a mail program, a file, the clipboard or paper
    Send,          ///< the person pressed Send
    Cancel,        ///< the person thought better of it
    Hurry,         ///< the person does not want to wait for the time in which it can be cancelled
    HoldBack,      ///< the rules object by now, or too much time has passed since Send
    Leave,         ///< claimed; the first byte may leave from here on
    Accept,        ///< the server took it
    Refuse,        ///< it was certainly not taken
    Lose,          ///< nobody knows what became of it
    ConfirmSent,   ///< the person says that it was sent
    ConfirmNotSent ///< the person says that it was not
};

/// nullopt: not allowed in that state.
std::optional<OutgoingState> stateAfter(OutgoingState state, OutboxEvent event);
/// Why not, as a Conflict with one sentence for the person.
Error notAllowed(OutgoingState state, OutboxEvent event);
/// What the history says of a message in that state.
Delivery deliveryOf(OutgoingState state);

/// Where a draft went without Afterword sending it.
enum class HandOver { MailProgram, SavedFile, Copied, Printed };

struct HandedOver
{
    HandOver how = HandOver::MailProgram;
    Instant at;
    std::optional<Instant> askedAt; ///< when "Sent?" was last asked

    bool operator==(const HandedOver &) const = default;
};

/// What etiquette found and the person left as it is.
struct SetAside
{
    QString check;  ///< its id
    QString words;  ///< of which it speaks, as they stood in the text; empty: of the whole
    QString reason; ///< the person's; empty for what was only a hint

    bool operator==(const SetAside &) const = default;
};

struct OutboxDraft
{
    OutboxKey key; ///< no entry: a new one is made
    Kind kind = Kind::Other;
    PersonId recipient;
    InterviewId interview; ///< empty: none
    Channel channel = Channel::Email;
    std::optional<Topic> topic; ///< keep-in-touch only
    StepId step;                ///< the step that it was written for; empty: none
    QString templateId;         ///< what it was made of; empty: nothing
    QString language;           ///< ISO 639; empty: not chosen
    MailMessage message;        ///< its Message-ID stays the same for as long as the draft lives
    Instant madeAt;
    Instant editedAt;
    std::optional<HandedOver> handedOver;
    std::vector<SetAside> setAside; ///< in no order

    bool operator==(const OutboxDraft &) const = default;
};

/// How far the talk with a server came.
enum class SendPhase {
    Connecting,
    SigningIn,
    Addressing, ///< sender and recipients
    Content,    ///< from here on the server may have the message
    Answered    ///< the server said what it did with it
};

struct SendAttempt
{
    Instant begunAt;
    std::optional<Instant> endedAt; ///< nullopt: it is still going on, or the program ended meanwhile
    SendPhase phase = SendPhase::Connecting;
    QString reply; ///< one sentence: the server's, or what went wrong

    bool operator==(const SendAttempt &) const = default;
};

struct OutgoingMessage
{
    OutboxDraft draft;
    OutgoingState state = OutgoingState::Draft;
    std::optional<Instant> sendAfter; ///< waiting only
    QString account;                  ///< key of the account that it goes by; never a password
    bool overridden = false;          ///< the person sends it although the rules ask not to
    /// It was held back instead of sent: why, until it is sent, edited or handed over; empty: it was not.
    QString heldBack;
    std::vector<SendAttempt> attempts; ///< oldest first

    bool operator==(const OutgoingMessage &) const = default;
};

/// What became of a message once it was claimed.
struct SendOutcome
{
    enum class What { Accepted, Refused, Unsure };
    What what = What::Unsure;
    SendPhase phase = SendPhase::Connecting; ///< how far it came
    QString reply;                           ///< one sentence
};

/// How a message is to be sent.
struct SendOrder
{
    QString account;         ///< key of the account
    bool overridden = false; ///< the person has read what the rules ask and decided, with a recorded reason
};

/// Each call that changes something is one transaction, durable when it returns; one that is not allowed
/// answers Conflict and changes nothing. What others show of the message is told by TrackerStore::changed().
/// NotFound where there is no such message. Times are those of the store's clock.
///
/// Drafts are no steps of undo, and neither is anything that Afterword delivers; what the person says
/// (discarding, that it was sent or not) is one.
class Outbox
{
public:
    virtual ~Outbox() = default;

    /// For so long after Send a message can be cancelled.
    static constexpr Duration cancelTime = std::chrono::seconds(10);
    /// Later than that after its time a message is held back and asked about instead of sent: the program was
    /// closed or the computer asleep meanwhile, and much can have happened.
    static constexpr Duration latest = std::chrono::minutes(10);

    /// Begins a message: the history gets its entry, with a new id and Message-ID where the draft has none.
    /// BadInput where application, person or interview do not exist.
    virtual Result<OutgoingMessage> createDraft(const OutboxDraft &draft) = 0;
    /// Keeps what was typed, cheaply: nothing is planned and nobody told. Its attachments and Message-ID stay
    /// as they are.
    virtual Result<void> saveDraft(const OutboxKey &key, const MailMessage &content) = 0;
    virtual Result<void> saveAttachments(const OutboxKey &key,
                                         const std::vector<MailAttachment> &attachments) = 0;
    /// Another template or language was chosen.
    virtual Result<void> saveOrigin(const OutboxKey &key, const QString &templateId,
                                    const QString &language) = 0;
    /// What the person decided about etiquette's findings; stays with the message when it is sent.
    virtual Result<void> saveSetAside(const OutboxKey &key, const std::vector<SetAside> &setAside) = 0;
    /// The composer is left: timeline and search follow what was typed.
    virtual Result<void> closeDraft(const OutboxKey &key) = 0;
    virtual Result<void> discardDraft(const OutboxKey &key) = 0;

    /// Drafts of documents that were imported are messages too, with what documents know of them.
    virtual Result<OutgoingMessage> message(const OutboxKey &key) const = 0;
    /// All that is not sent, the last edited first; without their attachments.
    virtual Result<std::vector<OutgoingMessage>> unsent() const = 0;
    /// The message of that kind to that person about that interview that is not sent yet, the last edited of
    /// several; nullopt: none.
    virtual Result<std::optional<OutboxKey>> unsentFor(const ApplicationId &application, Kind kind,
                                                       const PersonId &recipient,
                                                       const InterviewId &interview) const = 0;

    virtual Result<void> handOver(const OutboxKey &key, HandOver how) = 0;
    /// Handed over before that moment and neither answered nor asked about since then, oldest first.
    virtual Result<std::vector<OutboxKey>> toAskAbout(Instant before) const = 0;
    virtual Result<void> noteAsked(const OutboxKey &key) = 0;
    /// The person's word, of a draft that was handed over or sent otherwise, and of an uncertain message.
    /// `channel`: how it went; nullopt: as it was drafted.
    virtual Result<void> confirmSent(const OutboxKey &key, Instant at, std::optional<Channel> channel) = 0;
    virtual Result<void> confirmNotSent(const OutboxKey &key) = 0;

    /// Lets the message wait for cancelTime, then leave. Refused, with the rules' sentence, where they
    /// object; Conflict also while another message of that kind to that person may be on its way.
    virtual Result<OutgoingMessage> send(const OutboxKey &key, const SendOrder &order) = 0;
    virtual Result<void> cancelSend(const OutboxKey &key) = 0;
    /// Ends the time in which it can be cancelled: it is due now.
    virtual Result<void> sendNow(const OutboxKey &key) = 0;
    /// When the next message may leave; nullopt: none waits.
    virtual Result<std::optional<Instant>> nextSendAfter() const = 0;
    /// Messages whose time has come, oldest first.
    virtual Result<std::vector<OutboxKey>> due() const = 0;

    /// Claims a message whose time has come, for this program alone: from here on nobody else sends it, and
    /// if this program ends before conclude() it is uncertain. The rules are asked again; where they object,
    /// or it is too late, it becomes a draft and the answer is Refused. Locked while another program sends.
    virtual Result<OutgoingMessage> take(const OutboxKey &key) = 0;
    /// How far it came; for the log.
    virtual Result<void> noteReached(const OutboxKey &key, SendPhase phase) = 0;
    /// Ends what take() began. Conflict where this program has not claimed the message.
    virtual Result<void> conclude(const OutboxKey &key, const SendOutcome &outcome) = 0;

    struct Recovered
    {
        std::vector<OutboxKey> uncertain; ///< a program ended while it sent them
        std::vector<OutboxKey> heldBack;  ///< waited for too long
    };
    /// To be called when a program starts that shows or sends messages: what ended programs left is told as
    /// it is. Leaves alone what another program is sending.
    virtual Result<Recovered> recover() = 0;

protected:
    Outbox() = default;
    Q_DISABLE_COPY_MOVE(Outbox)
};

template <>
struct ExchangeNames<OutgoingState>
{
    using enum OutgoingState;
    using L = QLatin1StringView;
    static constexpr std::array names{std::pair{Draft, L("draft")},     std::pair{Waiting, L("waiting")},
                                      std::pair{Sending, L("sending")}, std::pair{Sent, L("sent")},
                                      std::pair{Failed, L("failed")},   std::pair{Uncertain, L("uncertain")}};
};

template <>
struct ExchangeNames<HandOver>
{
    using enum HandOver;
    using L = QLatin1StringView;
    static constexpr std::array names{std::pair{MailProgram, L("mail-program")},
                                      std::pair{SavedFile, L("saved-file")}, std::pair{Copied, L("copied")},
                                      std::pair{Printed, L("printed")}};
};

template <>
struct ExchangeNames<SendPhase>
{
    using enum SendPhase;
    using L = QLatin1StringView;
    static constexpr std::array names{std::pair{Connecting, L("connecting")},
                                      std::pair{SigningIn, L("signing-in")},
                                      std::pair{Addressing, L("addressing")},
                                      std::pair{Content, L("content")}, std::pair{Answered, L("answered")}};
};

} // namespace afterword

// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Etiquette: what the rulebook has to say about a draft before it goes out (rulebook, lint.md).
#pragma once

#include "businesscalendar.h"
#include "mailmessage.h"
#include "tracker.h"

#include <QLocale>
#include <QStringList>

#include <memory>
#include <span>
#include <vector>

namespace afterword {

class Speller;
struct KnownNames;

/// block: stops sending until changed or, where guard allows it, overridden with a reason; warn: a hint.
enum class Severity { Block, Warn };
/// Which part of the mail a place lies in.
enum class DraftField { Body, Subject, Recipients, Attachments };
/// What a draft is so far: a plain body has neither recipients nor subject, thread or attachments to look at.
enum class DraftForm { Body, Mail };

/// One click that mends a finding: put `text` in place of a range of the body or subject; an empty range
/// inserts.
struct Remedy
{
    QString label; ///< what the button says, translated: "Add a greeting"
    DraftField field = DraftField::Body;
    int start = 0;
    int length = 0;
    QString text;

    bool operator==(const Remedy &) const = default;
};

struct EtiquetteFinding
{
    QString check; ///< "L01" to "L60"
    Severity severity = Severity::Warn;
    QString message;                     ///< one translated sentence that names its fact and says what to do
    DraftField field = DraftField::Body; ///< what start and length count in
    int start = -1;                      ///< in UTF-16 units of the field; -1: it has no place
    int length = 0;
    QStringList rules; ///< ids that RuleBook knows, for "Why?"; at least one
    std::vector<Remedy>
        remedies;               ///< best first; a word that no dictionary has: Speller::suggestions() instead
    bool isUnknownWord = false; ///< its place is one word that no dictionary has

    bool operator==(const EtiquetteFinding &) const = default;
};

struct EtiquetteAnswer
{
    std::vector<EtiquetteFinding> findings; ///< in the rulebook's order
    int words = 0; ///< of the person's own text: without quoted mail and signature (settled, lint)

    bool blocks() const;
    bool operator==(const EtiquetteAnswer &) const = default;
};

/// What a draft is checked against. The tracker is read once, by the constructor of Etiquette.
struct EtiquetteContext
{
    const Tracker &tracker;
    const BusinessCalendar &calendar;
    Instant at; ///< the moment the mail is thought of as sent
    ApplicationId application;
    Kind kind = Kind::Other;
    PersonId to;                         ///< empty: nobody known
    InterviewId interview = {};          ///< empty: the newest one held by then
    std::optional<Channel> channel = {}; ///< nullopt: as the kind has it, else by mail
    const Speller *speller = nullptr;    ///< nullptr: spelling is not looked at (L44)
    /// Of everybody, where the tracker tells only what surrounds the application; nullptr: of the tracker.
    std::shared_ptr<const KnownNames> names = {};
};

/// The sixty checks for one draft: made once, asked again after every change of the text. Pure; not for
/// several threads at once.
class Etiquette
{
public:
    explicit Etiquette(const EtiquetteContext &context);
    ~Etiquette();
    Etiquette(Etiquette &&) noexcept;
    Etiquette &operator=(Etiquette &&) noexcept;

    /// The bodies of the other drafts to the same panel (L25).
    void setPanel(const QStringList &otherBodies);
    /// Attachments, recipients and subject count only where the form is Mail.
    EtiquetteAnswer check(const MailMessage &draft, DraftForm form = DraftForm::Mail) const;

private:
    struct Facts;
    std::unique_ptr<Facts> m_facts;
};

/// The same for a single look.
EtiquetteAnswer etiquette(const EtiquetteContext &context, const MailMessage &draft,
                          DraftForm form = DraftForm::Mail);

/// One check as the rulebook lists it.
struct EtiquetteRule
{
    QString check;
    QString title;     ///< translated: what a draft should be like
    QStringList rules; ///< ids that RuleBook knows
};
/// All sixty in the rulebook's order, for whoever asks "Why?" or browses.
std::vector<EtiquetteRule> etiquetteRules();

template <>
struct ExchangeNames<Severity>
{
    static constexpr std::array names{std::pair{Severity::Block, QLatin1StringView("block")},
                                      std::pair{Severity::Warn, QLatin1StringView("warn")}};
};

} // namespace afterword

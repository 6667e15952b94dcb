// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// makeDraft(): a finished text out of a template and what is recorded.
#pragma once

#include "businesscalendar.h"
#include "cadence.h"
#include "mailmessage.h"
#include "templatebook.h"
#include "tracker.h"

namespace afterword {

/// What a keep-in-touch mail passes on; each part may be empty.
struct SharedItem
{
    QString title; ///< of the article, event or piece of work
    QString link;
    QString why; ///< one sentence of the person's

    bool operator==(const SharedItem &) const = default;
};

/// Which text is wanted.
struct DraftRequest
{
    ApplicationId application;
    Kind kind = Kind::Other;
    PersonId to;
    InterviewId interview;      ///< empty: the newest held one that fits
    std::optional<Topic> topic; ///< keep-in-touch; nullopt: the first that was not used
    SharedItem item;            ///< keep-in-touch
    QString language;           ///< empty: likelyLanguage() with "en" as the last resort
    QString templateId;         ///< empty: the plain one, for a panel one variant a person
    PersonId about;             ///< whom the step is about (Step::about); empty: whoever it concerns
    QString messageId;          ///< of the draft to be, see draftMessageId(); empty: none yet
};

/// No placeholder, no gap. `message.to` is empty for cards and LinkedIn notes, its address where none is
/// recorded.
struct FinishedDraft
{
    MailMessage message;
    Kind kind = Kind::Other;
    PersonId to;
    Channel channel = Channel::Email;
    InterviewId interview; ///< the one it speaks of; empty: none
    std::optional<Topic> topic;
    QString templateId;
    QString language;
    bool wantsAttachment = false; ///< they asked for something that the text alone is not; the person adds it
    QStringList missing; ///< facts that the template would speak of and that are not recorded, by name
};

/// Fills in what is recorded and leaves out every sentence whose fact is missing. Days are told as the
/// recipient knows them, in the template's language; "yesterday" only where it is true (L42). A recorded note
/// that would make the text break its own etiquette is left out, too; what remains passes with no block.
/// NotFound: no such application, person, interview or template; BadInput: nothing is drafted for that kind,
/// or the template is broken (place: file:line).
Result<FinishedDraft> makeDraft(const Tracker &tracker, const Cadence &cadence,
                                const BusinessCalendar &calendar, const TemplateBook &book,
                                const DraftRequest &request, Instant at);

/// The language in which the two have written to each other so far, else in which the application's other
/// mails are written, as far as the book has it; else `otherwise` (ISO 639), else "en".
QString likelyLanguage(const Application &application, const PersonId &person, const TemplateBook &book,
                       const QString &otherwise = {});

/// A Message-ID without brackets for a draft: that unique part (newId(), say) at the domain of the sender.
QString draftMessageId(const QString &uniquePart, const QString &senderAddress);

} // namespace afterword

// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words for facts of an application: channels, meanings, modes, deadlines.
#pragma once

#include "datetext.h"
#include "deadline.h"
#include "enums.h"

namespace afterword {

/// Translated, as they stand in a list to choose from: "By mail", "A positive answer".
QString channelName(Channel channel);
QString meaningName(Meaning meaning);
QString modeName(InterviewMode mode);
QString interviewStatusName(InterviewStatus status);
QString interestName(Interest interest);
QString consentName(Consent consent);
QString topicName(Topic topic);
QString signalName(Signal signal);
QString offerFormName(OfferForm form);
/// What they said, as a kind to choose: "When they will decide".
QString commitmentTypeName(CommitmentType type);
/// What a sent message was for: "Thank-you", "Status check-in".
QString messageName(Kind kind);

/// "today 17:00", or the day alone.
QString deadlineText(const Deadline &deadline, const DateText &dates);
/// The zone of that name; home where it is empty or unknown.
Zone zoneNamedOr(const QString &name, const Zone &home);

} // namespace afterword

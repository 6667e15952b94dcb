// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Result and Error: how every fallible call of Afterword answers.
#pragma once

#include <QString>

#include <expected>

namespace afterword {

/// What a caller may want to branch on; the sentence for the person is Error::message.
enum class ErrorCode {
    BadInput,     ///< what was given is not understood or not allowed
    NotFound,     ///< no such record, file or command
    Conflict,     ///< the record has changed since it was read
    Refused,      ///< the rules forbid it
    Locked,       ///< another program holds the data
    ReadOnly,     ///< the data can be read but not written
    Damaged,      ///< the data cannot be understood; it was left as it is
    NewerVersion, ///< the data was written by a newer Afterword; it was left as it is
    Full,         ///< no space left
    Unavailable,  ///< a service or file cannot be reached
    Cancelled,    ///< the person stopped it
    Internal      ///< a defect of Afterword
};

/// A failure: a code for the caller, one sentence for the person, and the place that it speaks of.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString message; ///< one translated sentence, naming what was wrong and what was left unchanged
    QString place;   ///< file, file:line or JSON pointer; empty where there is none

    bool operator==(const Error &) const = default;
};

template <typename T>
using Result = std::expected<T, Error>;

/// `return fail(ErrorCode::BadInput, tr("…"), place);`
inline std::unexpected<Error> fail(ErrorCode code, QString message, QString place = {})
{
    return std::unexpected(Error{code, std::move(message), std::move(place)});
}

} // namespace afterword

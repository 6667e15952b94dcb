// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Typed identifiers: an ApplicationId can never be passed where a PersonId is wanted.
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace afterword {

/// The text a person's data names a record by, 1 to 128 characters; made by newId() or taken from a document.
template <typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString value)
        : m_value(std::move(value))
    {}

    const QString &value() const { return m_value; }
    bool isEmpty() const { return m_value.isEmpty(); }
    explicit operator bool() const { return !m_value.isEmpty(); }

    friend bool operator==(const Id &, const Id &) = default;
    friend auto operator<=>(const Id &left, const Id &right)
    {
        return QString::compare(left.m_value, right.m_value) <=> 0;
    }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_value, seed); }

private:
    QString m_value;
};

using ApplicationId = Id<struct ApplicationTag>;
using PersonId = Id<struct PersonTag>;
/// Interviews, commitments, correspondence and offers are named within their application only.
using InterviewId = Id<struct InterviewTag>;
using CommitmentId = Id<struct CommitmentTag>;
using CorrespondenceId = Id<struct CorrespondenceTag>;
using OfferId = Id<struct OfferTag>;
/// The same step has the same id in every run, on every machine, at every moment.
using StepId = Id<struct StepTag>;

/// A new random id: a UUID without braces.
QString newId();

} // namespace afterword

template <typename Tag>
struct std::hash<afterword::Id<Tag>>
{
    size_t operator()(const afterword::Id<Tag> &id) const noexcept { return qHash(id); }
};

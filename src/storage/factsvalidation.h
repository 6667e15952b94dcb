// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// FactsValidation: what may not be stored, said in one sentence.
#pragma once

#include "facts.h"
#include "resultpipe.h"

namespace afterword {

/// Checks one record against all the facts; the place of an error names the field.
class FactsValidation
{
public:
    explicit FactsValidation(const Facts &facts)
        : m_facts(facts)
    {}

    Result<void> check(const Application &application) const;
    Result<void> check(const Person &person) const;
    Result<void> check(const Reference &reference) const;
    Result<void> check(const Profile &profile) const;
    Result<void> checkCadence(const QJsonObject &overrides) const;
    /// Refused where anything names the person who was removed.
    Result<void> checkUnnamed(const PersonId &id, const std::optional<PersonRecord> &removed) const;

private:
    const Facts &m_facts;
};

} // namespace afterword

// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One place for the name that each enumerator bears in documents, on the command line and in the database.
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <optional>
#include <utility>

namespace afterword {

/// Specialised once for each enumeration: `static constexpr std::array names{ std::pair{E::A,
/// QLatin1StringView("a")}, … };`
template <typename E>
struct ExchangeNames;

template <typename E>
constexpr QLatin1StringView exchangeName(E value)
{
    for (const auto &[candidate, name] : ExchangeNames<E>::names) {
        if (candidate == value)
            return name;
    }
    return {};
}

template <typename E>
std::optional<E> fromExchangeName(QStringView text)
{
    for (const auto &[candidate, name] : ExchangeNames<E>::names) {
        if (text == name)
            return candidate;
    }
    return std::nullopt;
}

} // namespace afterword

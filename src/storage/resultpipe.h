// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `result | mapped(f) | andThen(g)`: std::expected's chaining, which the oldest supported compiler lacks.
#pragma once

#include "error.h"

#include <type_traits>
#include <utility>

namespace afterword {

template <typename F>
struct Mapped
{
    F function;
};
template <typename F>
struct AndThen
{
    F function;
};

/// What f makes of the value; an error passes through.
template <typename F>
Mapped<F> mapped(F function)
{
    return {std::move(function)};
}
/// The result of f called with the value; an error passes through.
template <typename F>
AndThen<F> andThen(F function)
{
    return {std::move(function)};
}

template <typename T, typename F>
auto operator|(Result<T> result, Mapped<F> next)
{
    if constexpr (std::is_void_v<T>) {
        using Value = decltype(next.function());
        if (!result)
            return Result<Value>(std::unexpected(std::move(result.error())));
        if constexpr (std::is_void_v<Value>) {
            next.function();
            return Result<void>();
        } else {
            return Result<Value>(next.function());
        }
    } else {
        using Value = decltype(next.function(std::move(*result)));
        if (!result)
            return Result<Value>(std::unexpected(std::move(result.error())));
        if constexpr (std::is_void_v<Value>) {
            next.function(std::move(*result));
            return Result<void>();
        } else {
            return Result<Value>(next.function(std::move(*result)));
        }
    }
}

template <typename T, typename F>
auto operator|(Result<T> result, AndThen<F> next)
{
    if constexpr (std::is_void_v<T>) {
        using Next = decltype(next.function());
        return result ? next.function() : Next(std::unexpected(std::move(result.error())));
    } else {
        using Next = decltype(next.function(std::move(*result)));
        return result ? next.function(std::move(*result)) : Next(std::unexpected(std::move(result.error())));
    }
}

} // namespace afterword

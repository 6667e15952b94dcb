// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sentence: what is said about a step, put into words only when somebody reads it.
#pragma once

#include "zone.h"

#include <QString>

#include <memory>
#include <variant>
#include <vector>

namespace afterword {

/// A pattern with numbered places and what fills them. Planning makes many of these and few are read, so the
/// words, in the language of the reader and with dates as that language writes them, are made by text()
/// alone.
class Sentence
{
public:
    /// A name or words as they are; a day; a day with the time that the clocks show; a number; a sentence.
    using Place = std::variant<QString, QDate, LocalTime, int, std::shared_ptr<const Sentence>>;

    Sentence() = default;
    /// Words as they are, in whatever language.
    Sentence(QString words); // NOLINT(google-explicit-constructor): words are a sentence
    /// The pattern is a literal that is marked for translators in the context "Policy", by
    /// QT_TRANSLATE_NOOP("Policy", "…"); %1 to %9 stand for the places.
    template <typename... Places>
    explicit Sentence(const char *pattern, Places &&...places)
        : m_pattern(pattern)
    {
        m_places.reserve(sizeof...(places));
        (m_places.push_back(placed(std::forward<Places>(places))), ...);
    }

    bool isEmpty() const { return !m_pattern && m_words.isEmpty(); }
    /// One line of text in the person's language.
    QString text() const;
    /// Another sentence to be read after this one.
    void append(Sentence next);

    friend bool operator==(const Sentence &left, const Sentence &right);

private:
    static Place placed(const Sentence &sentence) { return std::make_shared<const Sentence>(sentence); }
    static Place placed(const auto &place) { return place; }

    const char *m_pattern = nullptr;
    QString m_words; ///< without a pattern
    std::vector<Place> m_places;
    std::shared_ptr<const Sentence> m_next;
};

} // namespace afterword

// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// RuleBook: what stands behind the ids that steps, held messages and findings cite, in the person's language.
#pragma once

#include "enums.h"

#include <QLocale>
#include <QStringList>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace afterword {

/// Where a rule comes from.
enum class RuleSource {
    Article,   ///< an article says it
    Differing, ///< articles differ, or one with itself; the program chose
    Silent,    ///< no article says enough; the program chose
    Own,       ///< a number of the program's own
    Person     ///< the person decided it
};

/// What some articles say where they differ.
struct RuleSide
{
    QStringList rules; ///< ids of source rules
    QString says;
};

struct RuleText
{
    QString id; ///< "001-16", "C-07", "own-debrief", "own", "user"
    RuleSource source = RuleSource::Article;
    bool never = false; ///< a prohibition
    QString title;
    QString text;    ///< one to three sentences of our own; of a decision: what was chosen
    int article = 0; ///< counted from 1; 0: stands in no article
    std::vector<std::pair<int, int>> lines; ///< first and last line in the article, counted from 1
    std::vector<RuleSide> sides;            ///< of a decision
    QString change; ///< what the person may change; empty where that is told with the decision instead
    bool isInSettings = false; ///< what may be changed stands in Settings
    QStringList see;           ///< ids of rules to read with it, decisions about it among them
};

struct RuleArticle
{
    QString title;  ///< as the article calls itself, in its language
    QString author; ///< a name or a description
};

/// The texts come out of a resource that is read when first asked for. Whoever plans does not need it. Not
/// for several threads at once.
class RuleBook
{
public:
    /// Speaks the first language of the locale that there are texts in, else English.
    explicit RuleBook(const QLocale &locale = QLocale());
    ~RuleBook();
    RuleBook(RuleBook &&) noexcept;
    RuleBook &operator=(RuleBook &&) noexcept;

    /// The rule of that id; nullopt: there is none.
    std::optional<RuleText> find(const QString &id) const;
    /// All: source rules by article and number, decisions, own numbers.
    std::span<const RuleText> rules() const;
    /// Counted from 1, as RuleText::article is.
    RuleArticle article(int number) const;
    int articleCount() const;
    /// "en", "de".
    QString language() const;

    /// What to read for an id that a step or held message of that kind cites: for "own" the number that this
    /// kind has, where there is one; else the id.
    QString forKind(const QString &id, Kind kind) const;

private:
    struct Contents;
    const Contents &contents() const;

    QLocale m_locale;
    mutable std::unique_ptr<const Contents> m_contents;
};

} // namespace afterword

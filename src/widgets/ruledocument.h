// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// RuleDocument: rules as a page of text with links, in the colours of a palette.
#pragma once

#include "ruletext.h"
#include "theme.h"

namespace afterword {

/// Links read "rule:C-07"; a rule that stands on the page itself has an anchor of its id.
class RuleDocument
{
public:
    RuleDocument(const RuleBook &book, const QPalette &palette);

    /// The reason with its date, and a card for each rule behind it.
    QString why(const WhyPage &page) const;
    /// One rule by itself.
    QString rule(const RuleText &rule) const;

    /// The id that a link leads to; empty: it leads to no rule.
    static QString linkedRule(const QUrl &link);
    /// Whether a link leads to Settings.
    static bool isSettings(const QUrl &link);

private:
    QString card(const RuleText &rule) const;
    QString contents(const RuleText &rule) const;
    QString sides(const RuleText &rule) const;
    QString link(const QString &target, const QString &words) const;
    QString ruleLink(const QString &id, const QString &words) const;
    QString muted(const QString &html) const;
    QColor toneOf(const RuleText &rule) const;

    const RuleBook &m_book;
    Theme m_theme;
};

} // namespace afterword

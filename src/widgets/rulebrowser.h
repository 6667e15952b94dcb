// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// RuleBrowser: a page of rules that follows the palette; its links are rules.
#pragma once

#include "ruledocument.h"

#include <QTextBrowser>

#include <variant>

namespace afterword {

/// Read by keyboard as any page: Tab goes from link to link, Enter follows, arrows scroll.
class RuleBrowser final : public QTextBrowser
{
    Q_OBJECT

public:
    /// The book must outlive it.
    explicit RuleBrowser(const RuleBook &book, QWidget *parent = nullptr);

    void show(const WhyPage &page);
    void show(const RuleText &rule);
    /// Every rule that the page shows in full.
    QStringList shownRules() const;

Q_SIGNALS:
    /// A link to a rule that does not stand on the page itself.
    void ruleRequested(const QString &id);
    void settingsRequested(const QString &rule);

protected:
    void changeEvent(QEvent *event) override;

private:
    void write();
    void follow(const QUrl &link);

    const RuleBook &m_book;
    std::variant<std::monostate, WhyPage, RuleText> m_shown;
};

} // namespace afterword

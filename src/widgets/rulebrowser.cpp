// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A text browser over RuleDocument.
#include "rulebrowser.h"

#include <QEvent>
#include <QScrollBar>

namespace afterword {

RuleBrowser::RuleBrowser(const RuleBook &book, QWidget *parent)
    : QTextBrowser(parent)
    , m_book(book)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(2 * grid::unit);
    connect(this, &QTextBrowser::anchorClicked, this, &RuleBrowser::follow);
}

void RuleBrowser::show(const WhyPage &page)
{
    m_shown = page;
    write();
    verticalScrollBar()->setValue(0);
}

void RuleBrowser::show(const RuleText &rule)
{
    m_shown = rule;
    write();
    verticalScrollBar()->setValue(0);
}

QStringList RuleBrowser::shownRules() const
{
    QStringList ids;
    if (const auto *page = std::get_if<WhyPage>(&m_shown)) {
        for (const RuleText &rule : page->rules)
            ids.append(rule.id);
    }
    if (const auto *rule = std::get_if<RuleText>(&m_shown))
        ids.append(rule->id);
    return ids;
}

void RuleBrowser::write()
{
    const RuleDocument document(m_book, palette());
    const int scrolled = verticalScrollBar()->value();
    if (const auto *page = std::get_if<WhyPage>(&m_shown))
        setHtml(document.why(*page));
    else if (const auto *rule = std::get_if<RuleText>(&m_shown))
        setHtml(document.rule(*rule));
    verticalScrollBar()->setValue(scrolled);
    // The arrows scroll and move no cursor; a screen reader has the whole page at once.
    setAccessibleDescription(toPlainText());
}

void RuleBrowser::follow(const QUrl &link)
{
    if (RuleDocument::isSettings(link)) {
        Q_EMIT settingsRequested(link.path());
        return;
    }
    const QString id = RuleDocument::linkedRule(link);
    if (id.isEmpty())
        return;
    if (shownRules().contains(id))
        scrollToAnchor(id);
    else
        Q_EMIT ruleRequested(id);
}

void RuleBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    // A palette of our own would come from here again: colours are in the page, not in the widget.
    if (event->type() == QEvent::PaletteChange)
        write();
}

} // namespace afterword

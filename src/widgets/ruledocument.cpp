// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rules as rich text. Every text goes in escaped: reasons hold what the person typed.
#include "ruledocument.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

struct RulePage
{
    Q_DECLARE_TR_FUNCTIONS(RulePage)
};

QString paragraph(const QString &html, int above = grid::half)
{
    return u"<p style=\"margin-top:%1px; margin-bottom:0px;\">%2</p>"_s.arg(above).arg(html);
}

} // namespace

RuleDocument::RuleDocument(const RuleBook &book, const QPalette &palette)
    : m_book(book)
    , m_theme(palette)
{}

QString RuleDocument::linkedRule(const QUrl &link)
{
    return link.scheme() == "rule"_L1 ? link.path() : QString();
}

bool RuleDocument::isSettings(const QUrl &link)
{
    return link.scheme() == "settings"_L1;
}

QString RuleDocument::link(const QString &target, const QString &words) const
{
    return u"<a href=\"%1\" style=\"color:%2;\">%3</a>"_s.arg(target, m_theme.accentText().name(),
                                                              words.toHtmlEscaped());
}

QString RuleDocument::ruleLink(const QString &id, const QString &words) const
{
    return link(u"rule:"_s + id, words);
}

QString RuleDocument::muted(const QString &html) const
{
    return u"<span style=\"color:%1;\">%2</span>"_s.arg(m_theme.mutedText().name(), html);
}

QColor RuleDocument::toneOf(const RuleText &rule) const
{
    if (rule.never)
        return m_theme.toneText(Tone::Overdue);
    switch (rule.source) {
    case RuleSource::Article:
        return m_theme.toneText(Tone::Good);
    case RuleSource::Differing:
    case RuleSource::Silent:
        return m_theme.accentText();
    case RuleSource::Own:
        return m_theme.toneText(Tone::Blocked);
    case RuleSource::Person:
        break;
    }
    return m_theme.mutedText();
}

QString RuleDocument::sides(const RuleText &rule) const
{
    QString html;
    for (const RuleSide &side : rule.sides) {
        QStringList places;
        for (const QString &id : side.rules) {
            if (const auto named = m_book.find(id))
                places.append(ruleLink(id, placeText(*named)));
        }
        //: %1 where something stands in the articles, %2 what it says there
        html += paragraph(RulePage::tr("%1: %2").arg(places.join(u"; "_s), side.says.toHtmlEscaped()));
    }
    return html;
}

QString RuleDocument::contents(const RuleText &rule) const
{
    QString html = u"<p style=\"margin:0px;\"><span style=\"color:%1; font-size:small;\">%2</span></p>"_s.arg(
        toneOf(rule).name(), sourceMark(rule).toHtmlEscaped());
    html +=
        u"<h3 style=\"margin-top:2px; margin-bottom:0px; font-size:large; font-weight:600;\">%1</h3>"_s.arg(
            rule.title.toHtmlEscaped());
    html += paragraph(rule.text.toHtmlEscaped(), grid::half + 2);
    if (!rule.sides.empty()) {
        html +=
            paragraph(muted(RulePage::tr("What the articles say").toHtmlEscaped()), grid::unit) + sides(rule);
    }
    if (rule.article > 0) {
        const QString place = placeText(rule).toHtmlEscaped();
        html += paragraph(
            muted(u"%1 · %2"_s.arg(place, articleText(m_book.article(rule.article)).toHtmlEscaped())),
            grid::half + 2);
    }
    if (!rule.change.isEmpty()) {
        //: %1 is a list of what can be changed, a sentence
        QString change = muted(RulePage::tr("What you can change: %1").arg(rule.change.toHtmlEscaped()));
        if (rule.isInSettings) {
            //: A link
            change += u' ' + link(u"settings:"_s + rule.id, RulePage::tr("Settings…"));
        }
        html += paragraph(change, grid::unit);
    }
    QStringList others;
    for (const QString &id : rule.see) {
        if (const auto other = m_book.find(id))
            others.append(ruleLink(id, other->title));
    }
    if (!others.isEmpty()) {
        //: %1 are titles of other rules
        html += paragraph(muted(RulePage::tr("See also: %1").arg(others.join(u" · "_s))), grid::half + 2);
    }
    return html;
}

QString RuleDocument::card(const RuleText &rule) const
{
    return u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\" style=\"margin-top:%1px;\"><tr>"
           "<td width=\"4\" style=\"background-color:%2;\"></td>"
           "<td style=\"background-color:%3; padding:%4px %5px;\"><a name=\"%6\"></a>%7</td></tr></table>"_s
               .arg(grid::unit + grid::half)
               .arg(toneOf(rule).name(), m_theme.surface().name())
               .arg(grid::unit + 2)
               .arg(2 * grid::unit)
               .arg(rule.id, contents(rule));
}

QString RuleDocument::why(const WhyPage &page) const
{
    QString html = u"<h2 style=\"margin:0px; font-weight:600;\">%1</h2>"_s.arg(page.heading.toHtmlEscaped());
    html += paragraph(page.reason.toHtmlEscaped(), grid::unit);
    if (!page.when.isEmpty())
        html += paragraph(muted(page.when.toHtmlEscaped()));
    for (const RuleText &rule : page.rules)
        html += card(rule);
    return html;
}

QString RuleDocument::rule(const RuleText &rule) const
{
    return contents(rule);
}

} // namespace afterword

// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The checks of one draft, in the rulebook's order.
#include "etiquette.h"

#include "draftreading.h"
#include "etiquettecheck.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

using namespace composing;

bool EtiquetteAnswer::blocks() const
{
    return std::ranges::find(findings, Severity::Block, &EtiquetteFinding::severity) != findings.end();
}

struct Etiquette::Facts
{
    DraftFacts facts;
    QStringList sentToPanel; ///< what the tracker knows of
};

Etiquette::Etiquette(const EtiquetteContext &context)
    : m_facts(std::make_unique<Facts>(Facts{DraftFacts(context), {}}))
{
    m_facts->sentToPanel = m_facts->facts.panel;
}

Etiquette::~Etiquette() = default;
Etiquette::Etiquette(Etiquette &&) noexcept = default;
Etiquette &Etiquette::operator=(Etiquette &&) noexcept = default;

void Etiquette::setPanel(const QStringList &otherBodies)
{
    m_facts->facts.panel = m_facts->sentToPanel + otherBodies;
}

EtiquetteAnswer Etiquette::check(const MailMessage &draft, DraftForm form) const
{
    const DraftReading reading(m_facts->facts, draft, form);
    EtiquetteAnswer answer;
    answer.words = reading.text().wordCount();
    for (const EtiquetteCheck &check : etiquetteTable()) {
        if (!contains(check.kinds, m_facts->facts.kind))
            continue;
        CheckResult result(check, answer.findings);
        check.look(reading, result);
    }
    return answer;
}

EtiquetteAnswer etiquette(const EtiquetteContext &context, const MailMessage &draft, DraftForm form)
{
    return Etiquette(context).check(draft, form);
}

std::vector<EtiquetteRule> etiquetteRules()
{
    std::vector<EtiquetteRule> rules;
    for (const EtiquetteCheck &check : etiquetteTable()) {
        EtiquetteRule rule{QString::fromLatin1(check.id), Checks::tr(check.title), {}};
        for (const char *id : check.rules)
            rule.rules += QString::fromLatin1(id);
        rules.push_back(std::move(rule));
    }
    return rules;
}

namespace composing {

EtiquetteFinding &CheckResult::add(const QString &message)
{
    return addAt(DraftField::Body, message);
}

EtiquetteFinding &CheckResult::add(const QString &message, const Span &place)
{
    return addAt(DraftField::Body, message, place);
}

EtiquetteFinding &CheckResult::addAt(DraftField field, const QString &message, const Span &place)
{
    ++m_count;
    EtiquetteFinding finding;
    finding.check = QString::fromLatin1(m_check.id);
    finding.severity = m_check.severity;
    finding.message = message;
    finding.field = field;
    finding.start = place.start;
    finding.length = place.start < 0 ? 0 : place.length;
    for (const char *id : m_check.rules)
        finding.rules += QString::fromLatin1(id);
    m_findings.push_back(std::move(finding));
    return m_findings.back();
}

} // namespace composing

} // namespace afterword

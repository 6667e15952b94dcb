// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Walking through a plan with a pen.
#include "drafting.h"

#include "histories.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword::test {

const TemplateBook &builtIn()
{
    static const TemplateBook book = TemplateBook::read().value();
    return book;
}

DraftRequest requestFor(const Step &step, const QString &language)
{
    DraftRequest request;
    request.application = step.application;
    request.kind = step.kind;
    request.to = step.to.front();
    request.interview = step.interview;
    request.about = step.about;
    request.language = language;
    request.messageId = u"1@mail.example"_s;
    return request;
}

void forEachDraft(const Tracker &tracker, Instant now, const QString &language,
                  const std::function<void(const Step &, const Result<FinishedDraft> &)> &visit)
{
    const Plan whole = plan(tracker, Cadence(), testCalendar(), now);
    for (const Step &step : whole.steps) {
        if (isDrafted(step.kind) && !step.to.empty() && !step.application.isEmpty())
            visit(step,
                  makeDraft(tracker, Cadence(), testCalendar(), builtIn(), requestFor(step, language), now));
    }
}

QStringList gapsIn(const FinishedDraft &draft)
{
    const QString common =
        u"\\{\\{|\\}\\}|  |[ \\t]\\n|\\n\\n\\n| [,;:!?]|,[,.;]|[.;:]\\.|:\\n|“”|„“|\\(\\)|\\b(?:%1) ?[.,;?](?=\\s|$)"_s;
    const QRegularExpression gap(common.arg(draft.language == u"de" ? u"und|oder|bis|am|bei|als|vom|zum"_s
                                                                    : u"and|or|by|on|from|at|with|the"_s));
    QStringList found;
    for (const QString &text : {draft.message.subject, draft.message.body}) {
        if (const auto match = gap.match(text); match.hasMatch())
            found += u"a gap at “%1”"_s.arg(text.mid(std::max(match.capturedStart() - 20, qsizetype(0)), 40));
        if (text != text.trimmed())
            found += u"blanks around"_s;
    }
    if (draft.channel == Channel::Email && draft.message.subject.isEmpty())
        found += u"no subject"_s;
    if (draft.message.body.endsWith(u','))
        found += u"an open end"_s;
    const auto paragraphs = draft.message.body.split(u"\n\n"_s);
    if (paragraphs.size() < 3)
        found += u"too little text"_s;
    return found;
}

QStringList offencesIn(const Tracker &tracker, Instant now, const Step &step, const FinishedDraft &draft,
                       bool withWarnings)
{
    const EtiquetteContext context{tracker,  testCalendar(), now,           step.application, step.kind,
                                   draft.to, step.interview, draft.channel, nullptr};
    const EtiquetteAnswer answer = etiquette(
        context, draft.message, draft.channel == Channel::Email ? DraftForm::Mail : DraftForm::Body);
    QStringList found;
    for (const EtiquetteFinding &finding : answer.findings) {
        // Not of the text: a step may wait until it is known whether an earlier mail went out.
        if (finding.check == u"L24"_s)
            continue;
        if (finding.severity == Severity::Block || withWarnings)
            found += u"%1 %2: %3"_s.arg(finding.check, exchangeName(finding.severity), finding.message);
    }
    return found;
}

QString nameOfStep(const Step &step)
{
    return u"%1 in %2 to %3"_s.arg(exchangeName(step.kind), step.application.value(),
                                   step.to.front().value());
}

} // namespace afterword::test

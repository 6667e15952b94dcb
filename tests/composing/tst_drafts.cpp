// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every message of the sample is drafted, in both languages: it is finished, and it reads well.
#include "draft.h"
#include "insertablefacts.h"
#include "plan.h"
#include "sampletracker.h"
#include "story.h"

#include <QTest>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

const TemplateBook &book()
{
    static const TemplateBook read = TemplateBook::read().value();
    return read;
}

/// What no finished text has.
QStringList gapsIn(const DraftText &draft)
{
    QStringList found;
    const QString &body = draft.message.body;
    for (const QString &gap : {u"{{"_s, u"}}"_s, u"  "_s, u" ,"_s, u" ."_s, u"\n\n\n"_s, u" \n"_s, u",,"_s,
                               u"and ."_s, u"on ."_s, u"by ."_s, u"“”"_s, u"„“"_s}) {
        if (body.contains(gap) || draft.message.subject.contains(gap))
            found += u"“%1”"_s.arg(gap);
    }
    if (body != body.trimmed())
        found += u"blanks around"_s;
    if (draft.channel == Channel::Email && draft.message.subject.isEmpty())
        found += u"no subject"_s;
    return found;
}

} // namespace

class DraftsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_message_of_the_sample_is_finished_data();
    void every_message_of_the_sample_is_finished();
};

void DraftsTest::every_message_of_the_sample_is_finished_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("German") << u"de"_s;
}

void DraftsTest::every_message_of_the_sample_is_finished()
{
    QFETCH(const QString, language);
    const Instant now = at("2026-11-25T10:00:00+01:00");
    const Tracker tracker = sampleTracker(now).value();
    const Plan whole = plan(tracker, Cadence(), testCalendar(), now);
    for (const Step &step : whole.steps) {
        if (!isDrafted(step.kind) || step.to.empty())
            continue;
        DraftRequest request;
        request.application = step.application;
        request.kind = step.kind;
        request.to = step.to.front();
        request.interview = step.interview;
        request.language = language;
        const auto draft = makeDraft(tracker, Cadence(), testCalendar(), book(), request, now);
        VERIFY_RESULT(draft);
        const QStringList gaps = gapsIn(*draft);
        QVERIFY2(gaps.isEmpty(), qPrintable(gaps.join(u", "_s) + u"\n"_s + draft->message.body));
    }
}

QTEST_APPLESS_MAIN(DraftsTest)
#include "tst_drafts.moc"

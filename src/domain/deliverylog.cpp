// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ids of what tells of an interview. No step of a plan begins like that: those begin with an application's
// id, in which every slash is escaped, or are one word.
#include "deliverylog.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

constexpr QLatin1StringView Prefix = "/interview/"_L1;

QString escaped(const QString &part)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(part));
}

} // namespace

StepId interviewNoticeId(const ApplicationId &application, const InterviewId &interview, Instant start)
{
    return StepId(Prefix + escaped(application.value()) + u'/' + escaped(interview.value()) + u'/' +
                  QString::number(start.milliseconds()));
}

bool isInterviewNotice(const StepId &step)
{
    return step.value().startsWith(Prefix);
}

} // namespace afterword

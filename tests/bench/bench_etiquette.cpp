// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long the checks of a draft of 2,000 words take, beside a floor measured in the same run: splitting the
// same text into words.
#include "etiquette.h"

#include <QTextBoundaryFinder>
#include <QTextStream>

#include <algorithm>
#include <chrono>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

constexpr int Words = 2000;
constexpr int Runs = 60;

/// Ordinary sentences, every fourth a question: what makes the phrase book work hardest.
QString longDraft()
{
    const QStringList sentences{
        u"Thank you again for the time that you and your team took to meet with me on Tuesday."_s,
        u"I would be very interested to hear how the reports are put together and who would read them in the end."_s,
        u"If you need anything else from me before you make a decision, please let me know whenever it suits you."_s,
        u"Could you tell me which tools the team uses when there is a question about late data?"_s,
        u"I have worked with hospitals for three years, and I would be able to take over the weekly report at once."_s};
    QString text = u"Hello Ann,\n\n"_s;
    int words = 2;
    for (int number = 0; words < Words; ++number) {
        const QString &sentence = sentences.at(number % sentences.size());
        text += sentence + (number % 6 == 5 ? u"\n\n"_s : u" "_s);
        words += static_cast<int>(sentence.count(u' ')) + 1;
    }
    return text + u"\n\nI look forward to hearing from you.\n\nBest regards,\nSam Lee\n"_s;
}

template <typename Work>
double milliseconds(Work work)
{
    std::vector<double> times;
    for (int run = 0; run < Runs; ++run) {
        const auto start = std::chrono::steady_clock::now();
        work();
        times.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

} // namespace

int main()
{
    Tracker tracker;
    tracker.profile.name = u"Sam Lee"_s;
    Person ann;
    ann.id = PersonId(u"ann"_s);
    ann.name = u"Ann Ito"_s;
    tracker.people = {ann};
    for (int number = 0; number < 50; ++number) {
        Application application;
        application.id = ApplicationId(u"a"_s + QString::number(number));
        application.company = u"Company %1 Works"_s.arg(number);
        application.role = u"Analyst %1"_s.arg(number);
        tracker.applications.push_back(application);
    }
    const BusinessCalendar calendar;
    const Etiquette etiquette({tracker, calendar, Instant::fromMilliseconds(1796400000000),
                               ApplicationId(u"a1"_s), Kind::InterestFollowUp, ann.id});
    MailMessage mail;
    mail.subject = u"Our conversation"_s;
    mail.body = longDraft();
    qsizetype sink = 0;
    const double floor = milliseconds([&] {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Word, mail.body);
        for (qsizetype at = finder.toNextBoundary(); at > 0; at = finder.toNextBoundary())
            sink += at;
    });
    const double checks =
        milliseconds([&] { sink += static_cast<qsizetype>(etiquette.check(mail).findings.size()); });
    QTextStream(stdout) << "words split      " << floor << " ms\n"
                        << "all checks       " << checks << " ms, " << checks / floor << " times the floor\n"
                        << (sink > 0 ? "" : "nothing measured\n");
    return checks > 5 ? 1 : 0;
}

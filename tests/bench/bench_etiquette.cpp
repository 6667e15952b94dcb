// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long the checks of a draft of 2,000 words take, beside a floor measured in the same run: splitting the
// same text into words.
#include "etiquette.h"

#include <QTextBoundaryFinder>
#include <QTextStream>

#include <algorithm>
#include <ctime>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

constexpr int Words = 2000;
constexpr int Runs = 30;

/// Ordinary sentences, every fourth a question: what makes the phrase book work hardest. No two are the same,
/// nor are they in the draft of another number.
QString longDraft(int draft)
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
        QString sentence = sentences.at(number % sentences.size());
        sentence.insert(sentence.size() - 1, u" of line %1 page %2"_s.arg(draft).arg(number));
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
        // Time of the processor: what else the machine does is none of it.
        const std::clock_t start = std::clock();
        work();
        times.push_back(1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
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
    qsizetype sink = 0;
    int draft = 0;
    const QString text = longDraft(++draft);
    const double floor = milliseconds([&] {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
        for (qsizetype at = finder.toNextBoundary(); at > 0; at = finder.toNextBoundary())
            sink += at;
    });
    const auto check = [&](const QString &body) {
        mail.body = body;
        sink += static_cast<qsizetype>(etiquette.check(mail).findings.size());
    };
    const double first = milliseconds([&] { check(longDraft(++draft)); });
    // Each key changes one sentence in the middle.
    const double typed = milliseconds([&] {
        QString changed = text;
        changed.insert(changed.indexOf(u'.', changed.size() / 2), u" and %1"_s.arg(++draft));
        check(changed);
    });
    QTextStream out(stdout);
    out << "words split           " << floor << " ms\n"
        << "checks, first look    " << first << " ms, " << first / floor << " times the floor\n"
        << "checks, one key typed " << typed << " ms, " << typed / floor << " times the floor\n";
    double worst = 0;
    for (const auto &[name, body] :
         {std::pair{"10,000 equal words   ", u"Hello Ann,\n\n"_s + u"thank "_s.repeated(10000)},
          std::pair{"one line of 100 KB   ",
                    u"Hello Ann, "_s + u"if you decide when i will hear, "_s.repeated(3200)},
          std::pair{"100 KB without spaces", u"you,will,decide,"_s.repeated(6400)}}) {
        const double taken = milliseconds([&] { check(body + QString::number(++draft)); });
        out << name << ' ' << taken << " ms\n";
        worst = std::max(worst, taken);
    }
    if (sink == 0)
        out << "nothing measured\n";
    return first > 5 || worst > 50 ? 1 : 0;
}

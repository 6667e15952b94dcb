// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Measures opening of a composer and what it does after each change of the tracker, beside its floor: reading
// the application alone; and reading of all names, which a thread does meanwhile. usage: bench_composer
// FOLDER [APPLICATIONS...]; what lies in the folder is kept.
#include "benchdata.h"
#include "commandrunner.h"
#include "composermodel.h"
#include "personalwords.h"

#include <QElapsedTimer>

#include <cstdio>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

template <typename Work>
double milliseconds(int turns, Work &&work)
{
    std::vector<double> times;
    for (int turn = 0; turn < turns; ++turn) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    return bench::median(std::move(times));
}

void measure(const bench::Ground &ground, const QString &file, int count)
{
    constexpr int turns = 7;
    const auto store = ground.open(file);
    const auto agenda = store->agenda(ground.clock.now() + std::chrono::hours(24 * 30), 2000);
    std::optional<ComposerSubject> subject;
    for (const AgendaRow &row : *agenda) {
        subject = subjectOf(row.step);
        if (subject && subject->kind == Kind::ThankYou)
            break;
    }
    if (!subject)
        qFatal("nothing is to be written");
    const double floor = milliseconds(turns, [&] { std::ignore = store->application(subject->application); });
    const double whole = milliseconds(3, [&] { std::ignore = store->tracker(); });
    const double around =
        milliseconds(turns, [&] { std::ignore = store->trackerAround(subject->application, {subject->to}); });
    CommandRunner runner(*store);
    const auto templates = TemplateBook::read();
    PersonalWords words({});
    KnownNamesPtr names;
    const double reading = milliseconds(3, [&] {
        names = std::make_shared<const KnownNames>(*store->trackerOutlines(), subject->application);
    });
    const ComposerParts parts{
        *store,
        *store,
        ground.clock,
        runner,
        ground.calendar,
        *templates,
        words,
        [&](const ApplicationId &, QObject *, const ComposerParts::TakeNames &take) { take(names); }};
    double opening = 0;
    double refreshing = 0;
    size_t drafts = 0;
    std::vector<double> openings;
    for (int turn = 0; turn < turns; ++turn) {
        ComposerModel model(parts);
        openings.push_back(milliseconds(1, [&] { std::ignore = model.open(*subject); }));
        refreshing = milliseconds(3, [&] { model.refresh(); });
        drafts = model.drafts().size();
    }
    opening = bench::median(std::move(openings));
    std::printf("%7d applications  tracker %.1f ms  around %.1f ms  open (%zu) %.1f ms  refresh %.1f ms  "
                "names %.1f ms  floor %.3f ms\n",
                count, whole, around, drafts, opening, refreshing, reading, floor);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const bench::Ground ground;
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2)
        return 1;
    QStringList counts = arguments.mid(2);
    if (counts.isEmpty())
        counts = {u"1000"_s, u"10000"_s};
    for (const QString &count : counts) {
        const QString file = ground.tracker(QDir(arguments.at(1)), count.toInt());
        if (file.isEmpty())
            return 1;
        measure(ground, file, count.toInt());
    }
    return 0;
}

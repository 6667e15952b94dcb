// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From exec to the first painted board, and the memory of the board once it has settled, beside an empty main
// window in the same run: pairs in turns, medians of their ratios. On whatever display it is given.
#include "benchdata.h"
#include "startprobe.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>

using namespace afterword::bench;
using namespace Qt::StringLiterals;

namespace {

struct Start
{
    double milliseconds = 0;
    double pss = 0; ///< MiB
    double rss = 0;
};

Start start(const QString &program, const QStringList &arguments, const QProcessEnvironment &around)
{
    QProcess process;
    process.setProcessEnvironment(around);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const long long before = monotonic();
    process.start(program, arguments);
    if (!process.waitForFinished(120'000))
        qFatal("%s does not end", qPrintable(program));
    Start start;
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.first() == "painted")
            start.milliseconds = static_cast<double>(words.value(1).toLongLong() - before) / 1e6;
        if (words.first() == "memory") {
            start.pss = words.value(1).toDouble() / 1024;
            start.rss = words.value(2).toDouble() / 1024;
        }
    }
    if (start.milliseconds <= 0)
        qFatal("%s never painted", qPrintable(program));
    return start;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"data"_s, u"Folder that keeps the tracker files."_s, u"DIR"_s,
                        QDir::temp().filePath(u"afterword-bench"_s)},
                       {u"pairs"_s, u"Pairs for each size."_s, u"N"_s, u"15"_s},
                       {u"settle"_s, u"Milliseconds until the memory is looked at."_s, u"MS"_s, u"4000"_s},
                       {u"sizes"_s, u"How many applications."_s, u"N,N"_s, u"1000,10000,100000"_s}});
    parser.addHelpOption();
    parser.process(application);
    const QDir data(parser.value(u"data"_s));
    data.mkpath(u"."_s);
    const Ground ground;
    const QTemporaryDir home;
    QProcessEnvironment around = QProcessEnvironment::systemEnvironment();
    for (const QString &place : {u"CONFIG"_s, u"DATA"_s, u"STATE"_s, u"CACHE"_s})
        around.insert(u"XDG_"_s + place + u"_HOME"_s, home.filePath(place));
    QDir().mkpath(home.filePath(u"CONFIG/afterword"_s));
    QSettings(home.filePath(u"CONFIG/afterword/window.ini"_s), QSettings::IniFormat)
        .setValue(u"window/page"_s, u"board"_s);

    const QString folder = QCoreApplication::applicationDirPath();
    const QString empty = folder + u"/bench_start_empty"_s;
    const QString program = folder + u"/bench_start_program"_s;
    QTextStream out(stdout);
    out << "applications   empty ms   board ms   ratio   PSS empty, board MiB   ratio" << Qt::endl;
    double first = 0;
    for (const QString &size : parser.value(u"sizes"_s).split(u',')) {
        const QString file = ground.tracker(data, size.toInt());
        std::vector<double> floors;
        std::vector<double> boards;
        std::vector<double> ratios;
        for (int pair = 0; pair < parser.value(u"pairs"_s).toInt(); ++pair) {
            floors.push_back(start(empty, {}, around).milliseconds);
            boards.push_back(start(program, {file}, around).milliseconds);
            ratios.push_back(boards.back() / floors.back());
        }
        QProcessEnvironment patient = around;
        patient.insert(u"AFTERWORD_SETTLE"_s, parser.value(u"settle"_s));
        const Start bare = start(empty, {}, patient);
        const Start board = start(program, {file}, patient);
        first = first > 0 ? first : median(boards) / median(floors);
        out << qSetFieldWidth(12) << size << Qt::fixed << qSetRealNumberPrecision(1) << median(floors)
            << median(boards) << qSetRealNumberPrecision(2) << median(ratios) << bare.pss << board.pss
            << board.pss / bare.pss << qSetFieldWidth(0) << "   RSS " << board.rss << " / " << bare.rss
            << "   beside the first size " << median(boards) / median(floors) / first << Qt::endl;
    }
    return 0;
}

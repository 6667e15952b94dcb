// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A program that publishes once, to be killed meanwhile.
//   publishchild FILE ADDRESS INSTANT
#include "davfixture.h"

#include <QCoreApplication>

using namespace afterword;
using namespace afterword::test;

int main(int argc, char *argv[])
{
    const QCoreApplication program(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const FakePlanner planner;
    const FakeClock clock(Instant::parse(arguments.value(3)).value());
    const auto store = SqlTrackerStore::open(arguments.value(1), planner, clock);
    if (!store)
        return 2;
    PublishingOrder order;
    order.account.address = arguments.value(2);
    order.account.user = u"app"_s;
    order.password = "pw";
    return publishOnce(**store, planner, clock, order) ? 0 : 1;
}

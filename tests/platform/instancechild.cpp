// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A program that wants to be the only one: instancechild FOLDER MESSAGE PATIENCE
// With the word "barrier" behind these it says "ready" and waits for a line. Says "primary", "secondary" or
// "alone", or "error" and why; as the first one then whatever it is told, until it is ended.
#include "singleinstance.h"

#include <QCoreApplication>

#include <cstdio>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

void say(const QByteArray &line)
{
    std::fputs((line + '\n').constData(), stdout);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    SingleInstance instance(u"own"_s, arguments.value(1));
    QObject::connect(&instance, &SingleInstance::received, &instance,
                     [](const QByteArray &message) { say("told " + message); });
    if (arguments.value(4) == u"barrier"_s) {
        say("ready");
        std::getchar();
    }
    const auto role =
        instance.claim(arguments.value(2).toUtf8(), std::chrono::milliseconds(arguments.value(3).toInt()));
    if (!role) {
        say("error " + role.error().message.toUtf8());
        return 4;
    }
    switch (*role) {
    case SingleInstance::Role::Primary:
        say("primary");
        return QCoreApplication::exec();
    case SingleInstance::Role::Secondary:
        say("secondary");
        return 0;
    case SingleInstance::Role::Alone:
        break;
    }
    say("alone");
    return 0;
}

// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Commands for cards.
#include "boardactions.h"

#include <QCoreApplication>

namespace afterword {

namespace {

struct BoardActions
{
    Q_DECLARE_TR_FUNCTIONS(BoardActions)
};

} // namespace

Command markAsDream(const std::vector<Application> &applications, bool dream)
{
    Command command;
    QString company;
    for (Application application : applications) {
        if (application.dream == dream)
            continue;
        company = application.company;
        application.dream = dream;
        command.changes.emplace_back(SaveApplication{std::move(application)});
    }
    const int count = static_cast<int>(command.changes.size());
    if (count == 1) {
        command.label = dream
                            //: Stands after "Undo" and "Redo"; %1 is a company
                            ? BoardActions::tr("marking %1 as a dream job").arg(company)
                            //: Stands after "Undo" and "Redo"; %1 is a company
                            : BoardActions::tr("marking %1 as no dream job").arg(company);
    } else {
        command.label = dream
                            //: Stands after "Undo" and "Redo"
                            ? BoardActions::tr("marking %n application(s) as dream jobs", nullptr, count)
                            //: Stands after "Undo" and "Redo"
                            : BoardActions::tr("marking %n application(s) as no dream jobs", nullptr, count);
    }
    return command;
}

} // namespace afterword

// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The place of the database in the XDG data folder.
#include "location.h"

#include <QStandardPaths>

namespace afterword {

using namespace Qt::StringLiterals;

QString defaultDatabasePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           u"/afterword/afterword.db"_s;
}

} // namespace afterword

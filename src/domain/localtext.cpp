// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Times of day for people.
#include "localtext.h"

using namespace Qt::StringLiterals;

namespace afterword {

QString shortTime(QTime time, const QLocale &locale)
{
    QString format = locale.timeFormat(QLocale::ShortFormat);
    format.remove(":ss"_L1);
    return locale.toString(time, format);
}

} // namespace afterword

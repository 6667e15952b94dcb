// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Times of day, days and languages, for people.
#include "localtext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace afterword {

QString shortTime(QTime time, const QLocale &locale)
{
    QString format = locale.timeFormat(QLocale::ShortFormat);
    format.remove(":ss"_L1);
    return locale.toString(time, format);
}

QString longDay(QDate day, const QLocale &locale)
{
    // With what ties it to the rest: ", yyyy", " 'de' yyyy", "yyyy. ", "yyyy年", "yyyy 'm'. ".
    static const QRegularExpression year(u"(?:[ ,،]*'[^']*')?[ ,،]*yyyy(?:'[^']*'|[^Md'])*"_s);
    QString format = locale.dateFormat(QLocale::LongFormat);
    format.replace(year, u" "_s);
    return locale.toString(day, format.simplified());
}

QString languageName(const QString &language)
{
    const QLocale locale(language);
    if (locale.language() == QLocale::English)
        return QStringLiteral("English"); // Qt names the country too
    const QString name = locale.nativeLanguageName();
    return name.isEmpty() ? language : name;
}

} // namespace afterword

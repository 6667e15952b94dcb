// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Days and lists in the language of a letter, whatever the language of the program.
#include "letterwords.h"

#include "letterfacts.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace afterword::composing {

QString wordsForDay(qint64 daysAgo, const QString &dayInWords, const QString &language)
{
    const bool isGerman = language == u"de";
    const bool isEnglish = language == u"en";
    if (isGerman && daysAgo == 0)
        return u"heute"_s;
    if (isGerman && daysAgo == 1)
        return u"gestern"_s;
    if (isGerman)
        return u"am "_s + dayInWords;
    if (isEnglish && daysAgo == 0)
        return u"today"_s;
    if (isEnglish && daysAgo == 1)
        return u"yesterday"_s;
    return isEnglish ? u"on "_s + dayInWords : dayInWords;
}

QString youIn(const QString &language)
{
    return language == u"en" ? u"you"_s : QString();
}

QString dayInWords(QDate day, QDate today, const QString &language, const QString &region)
{
    // In English the order of day and month is the country's; without one, as Americans have it.
    const QString country = region.section(u'-', 0, 0);
    QLocale locale(country.isEmpty() ? language : language + u'_' + country);
    if (locale.language() == QLocale::C)
        locale = QLocale(u"en_US"_s);
    static const QRegularExpression weekday(u"dddd?(?:[ ,،]|'[^']*')*"_s);
    static const QRegularExpression year(u"(?:[ ,،]*'[^']*')?[ ,،]*yyyy(?:'[^']*'|[^Md'])*"_s);
    QString format = locale.dateFormat(QLocale::LongFormat);
    format.remove(weekday);
    if (qAbs(day.daysTo(today)) < 180)
        format.replace(year, u" "_s);
    format = format.simplified();
    while (format.endsWith(u','))
        format.chop(1);
    return locale.toString(day, format);
}

QString listInWords(const QStringList &names, const QString &language)
{
    if (names.size() < 2)
        return names.join(u""_s);
    const QString andWord = language == u"en" ? u" and "_s : language == u"de" ? u" und "_s : u", "_s;
    return names.first(names.size() - 1).join(u", "_s) + andWord + names.back();
}

} // namespace afterword::composing

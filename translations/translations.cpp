// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which catalogues are loaded, and in which order.
#include "translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

void install(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>(&application);
    if (translator->load(locale, name, u"_"_s, folder))
        QCoreApplication::installTranslator(translator.release());
}

} // namespace

void installTranslations(QCoreApplication &application)
{
    // What was installed last is asked first.
    install(application, QLocale(QLocale::English), u"afterword"_s, u":/i18n"_s);
    install(application, QLocale(), u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, QLocale(), u"afterword"_s, u":/i18n"_s);
}

} // namespace afterword

// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is a document, and what is not.
#include "linkopener.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QMimeDatabase>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

/// Of these the desktop has viewers, whatever bits the file has: some file systems set them on all files.
bool isPlainDocument(const QMimeType &type)
{
    const QString name = type.name();
    return name.startsWith("image/"_L1) || name.startsWith("audio/"_L1) || name.startsWith("video/"_L1) ||
           name == "application/pdf"_L1 || name.startsWith("application/vnd.oasis.opendocument."_L1) ||
           name.startsWith("application/vnd.openxmlformats-officedocument."_L1) ||
           name == "application/msword"_L1 || name == "application/rtf"_L1;
}

} // namespace

LinkOpener::LinkOpener(QObject *parent)
    : QObject(parent)
    , m_handOver(&QDesktopServices::openUrl)
{}

bool LinkOpener::couldRun(const QString &file)
{
    // A link may stand for something else than its name says.
    const QString real = QFileInfo(file).canonicalFilePath();
    const QFileInfo info(real.isEmpty() ? file : real);
    if (info.isDir())
        return false;
    static const QStringList suffixes{u"desktop"_s, u"appimage"_s,   u"sh"_s,   u"bash"_s, u"run"_s, u"bin"_s,
                                      u"exe"_s,     u"msi"_s,        u"bat"_s,  u"cmd"_s,  u"com"_s, u"ps1"_s,
                                      u"py"_s,      u"pl"_s,         u"rb"_s,   u"js"_s,   u"jar"_s, u"deb"_s,
                                      u"rpm"_s,     u"flatpakref"_s, u"snap"_s, u"url"_s,  u"lnk"_s, u"scr"_s,
                                      u"vbs"_s,     u"command"_s};
    if (suffixes.contains(info.suffix().toLower()))
        return true;
    const QMimeDatabase types;
    const QMimeType type = types.mimeTypeForFile(info);
    const bool isProgram =
        type.inherits(u"application/x-executable"_s) || type.inherits(u"application/x-sharedlib"_s) ||
        type.inherits(u"application/x-desktop"_s) || type.inherits(u"application/x-ms-dos-executable"_s);
    return isProgram || (info.isExecutable() && !isPlainDocument(type));
}

void LinkOpener::open(const QUrl &url)
{
    const bool isWeb = (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && !url.host().isEmpty();
    if (isWeb || (url.scheme() == "mailto"_L1 && !url.path().isEmpty()))
        handOver(url);
    else if (url.isLocalFile() && url.host().isEmpty())
        openFile(url.toLocalFile());
    else
        Q_EMIT told(tr("Only web addresses, mail addresses and files of your own are opened."));
}

void LinkOpener::openFile(const QString &file)
{
    const QFileInfo info(file);
    if (!info.exists()) {
        //: %1 is a file with its folder
        Q_EMIT told(tr("The file is no longer there: %1").arg(QDir::toNativeSeparators(file)));
        return;
    }
    if (!couldRun(file)) {
        handOver(QUrl::fromLocalFile(file));
        return;
    }
    handOver(QUrl::fromLocalFile(info.absolutePath()));
    //: %1 is a file
    Q_EMIT told(tr("%1 could be run as a program, so its folder is shown instead.").arg(info.fileName()));
}

void LinkOpener::handOver(const QUrl &url)
{
    if (!m_handOver(url)) {
        Q_EMIT told(tr("The desktop knows no program to open %1 with.")
                        .arg(url.toDisplayString(QUrl::PreferLocalFile)));
    }
}

} // namespace afterword

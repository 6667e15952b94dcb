// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Links of an application: files and web addresses that stand in its notes, its advert and its messages.
#pragma once

#include "commands.h"

#include <QUrl>

namespace afterword {

struct DetailsLink
{
    QUrl url;      ///< http, https, mailto or a file of this machine
    QString title; ///< what the note calls it, else the file's name or the site
    QString where; ///< where it stands, or the file's folder

    bool operator==(const DetailsLink &) const = default;
};

/// Each once, in the order advert, notes, messages from the newest; at most 100.
std::vector<DetailsLink> linksIn(const Application &application);

/// The address or file that somebody typed; an invalid URL: neither. Paths are taken from the root or from ~.
QUrl linkFromText(const QString &text);
/// The line of notes that linksIn() reads again.
QString linkLine(const QUrl &url, const QString &title);
/// Adds the lines to the notes.
Command attachLinks(const Application &application, const QStringList &lines);

} // namespace afterword

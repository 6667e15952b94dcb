// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tracker document, version 1: everything a person has recorded, in and out without loss.
#pragma once

#include "error.h"
#include "tracker.h"

namespace afterword {

/// Reads a whole document or nothing. BadInput with the first thing that is wrong and its place: `file:line:
/// column` where the text is no JSON, else `file: /json/pointer` (the file may be left out). Refused are more
/// than 256 MiB, keys that are unknown or stand twice, missing ones, wrong types, words and bounds, ids given
/// twice, people and interviews that are named and not there, and times that cannot be. NewerVersion for a
/// version above 1. Stage, zones and region stay absent where they are absent.
Result<Tracker> readTracker(const QByteArray &json, const QString &file = {});

/// UTF-8 with keys in the schema's order, what is empty or default left out, and a newline at the end; the
/// same tracker gives the same bytes. Times carry the offset of the interview's zone, else the application's,
/// else the profile's, else UTC.
QByteArray writeTracker(const Tracker &tracker);

} // namespace afterword

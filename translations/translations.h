// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of both programs in the person's language.
#pragma once

class QCoreApplication;

namespace afterword {

/// Installs the texts for the language of the person's locale, Qt's own included, and below them English with
/// its plurals. They live as long as the application. To be called once, before anything is said.
void installTranslations(QCoreApplication &application);

} // namespace afterword

// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet for an interview as a document, for the screen and for paper.
#pragma once

#include "preparationsheet.h"

class QTextDocument;

namespace afterword {

/// Headings, paragraphs and lists in the document's font; texts stand in it as they were typed.
void write(const PreparationSheet &sheet, QTextDocument &document);

} // namespace afterword

// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Filling in of one template, and what it would still speak of.
#pragma once

#include "letterfacts.h"

namespace afterword::composing {

struct Rendered
{
    QString subject; ///< one line
    QString body;    ///< paragraphs parted by one empty line; no blank stands twice or at an end
};

/// Only of a template without a fault.
Result<Rendered> render(const MessageTemplate &text, const LetterFacts &facts);

/// The facts that the template names and that are not there, in its order; conditions are none.
QStringList missingFacts(const MessageTemplate &text, const LetterFacts &facts);

} // namespace afterword::composing

// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The facts that a template may speak of, for whoever reads or edits one.
#pragma once

#include <QStringList>

#include <vector>

namespace afterword {

/// Text: {{name}} stands for it, {{#name}} … {{/name}} keeps what is between only where it is recorded.
/// Condition: for {{#name}} … {{/name}} and {{^name}} … {{/name}} alone.
enum class FactUse { Text, Condition };

struct TemplateFact
{
    QString name;
    FactUse use = FactUse::Text;
    QString meaning; ///< translated, one sentence without a full stop
    QString example; ///< translated; empty for a condition
};

/// All of them, in the order in which an editor lists them; in the language of the program.
std::vector<TemplateFact> templateFacts();

/// Whether a template may speak of it.
bool isTemplateFact(const QString &name);

} // namespace afterword

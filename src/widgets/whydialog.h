// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// WhyDialog: the reason of a step, a held message or an advice, and the rules behind it.
#pragma once

#include "ruletext.h"

#include <QDialog>

namespace afterword {

class RuleBrowser;

/// Stands beside the window and does not lock it; Escape closes.
class WhyDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The book must outlive it.
    explicit WhyDialog(const RuleBook &book, QWidget *parent = nullptr);

    void show(const WhyPage &page);

Q_SIGNALS:
    /// A rule that is not on the page.
    void ruleRequested(const QString &id);
    void allRequested();
    void settingsRequested(const QString &rule);

private:
    RuleBrowser *m_page;
};

} // namespace afterword

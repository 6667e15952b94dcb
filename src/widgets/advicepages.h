// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// AdvicePages: opens "Why?" and "All advice"; one window of each, used again.
#pragma once

#include "detailsmodel.h"
#include "rulebook.h"

#include <QPointer>

namespace afterword {

class AdviceDialog;
class WhyDialog;
struct WhyPage;

class AdvicePages final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; it belongs to the window.
    AdvicePages(const TrackerStore &store, const Clock &clock, QWidget *window);
    ~AdvicePages() override;

    void whyStep(const AgendaRow &row);
    /// The recipient is a name, or empty.
    void whyHeld(const HeldMessage &held, const QString &recipient, const DateText &dates);
    void whyAdvice(const DetailsModel &details);
    /// With an id, at that rule.
    void showAll(const QString &id = {});

Q_SIGNALS:
    /// A link to where the numbers of that rule are changed.
    void settingsRequested(const QString &rule);

private:
    void show(const WhyPage &page);

    const TrackerStore &m_store;
    const Clock &m_clock;
    QWidget *m_window;
    RuleBook m_book;
    QPointer<WhyDialog> m_why;
    QPointer<AdviceDialog> m_all;
};

} // namespace afterword

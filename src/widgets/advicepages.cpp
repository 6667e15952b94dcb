// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The two pages about advice.
#include "advicepages.h"

#include "advicedialog.h"
#include "whydialog.h"

namespace afterword {

AdvicePages::AdvicePages(const TrackerStore &store, const Clock &clock, QWidget *window)
    : QObject(window)
    , m_store(store)
    , m_clock(clock)
    , m_window(window)
{}

AdvicePages::~AdvicePages()
{
    // They read the book.
    delete m_why;
    delete m_all;
}

void AdvicePages::whyStep(const AgendaRow &row)
{
    show(afterword::whyStep(row, DateText(profileZone(m_store), m_clock.now()), m_book));
}

void AdvicePages::whyHeld(const HeldMessage &held, const QString &recipient, const DateText &dates)
{
    show(afterword::whyHeld(held, recipient, dates, m_book));
}

void AdvicePages::whyAdvice(const DetailsModel &details)
{
    show(afterword::whyAdvice(details.application(), details.advice(), details.dates(), m_book));
}

void AdvicePages::show(const WhyPage &page)
{
    if (!m_why) {
        m_why = new WhyDialog(m_book, m_window);
        connect(m_why, &WhyDialog::ruleRequested, this, &AdvicePages::showAll);
        connect(m_why, &WhyDialog::settingsRequested, this, &AdvicePages::settingsRequested);
        connect(m_why, &WhyDialog::allRequested, this, [this] { showAll(); });
    }
    m_why->show(page);
}

void AdvicePages::showAll(const QString &id)
{
    if (!m_all) {
        m_all = new AdviceDialog(m_book, m_window);
        connect(m_all, &AdviceDialog::settingsRequested, this, &AdvicePages::settingsRequested);
    }
    m_all->showRule(id);
}

} // namespace afterword

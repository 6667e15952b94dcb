// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page behind "Why?".
#include "whydialog.h"

#include "rulebrowser.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace afterword {

WhyDialog::WhyDialog(const RuleBook &book, QWidget *parent)
    : QDialog(parent)
    , m_page(new RuleBrowser(book, this))
{
    setObjectName(u"whyDialog"_s);
    setWindowTitle(tr("Why"));
    setModal(false);
    resize(560, 620);
    m_page->setObjectName(u"whyPage"_s);
    m_page->setAccessibleName(tr("Why, and the advice behind it"));
    // The page lies on the window's own ground, its cards on top of it.
    m_page->viewport()->setAutoFillBackground(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *all = buttons->addButton(tr("&All Advice"), QDialogButtonBox::ActionRole);
    all->setObjectName(u"allAdviceButton"_s);
    all->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_page);
    auto *bottom = new QVBoxLayout;
    bottom->setContentsMargins(2 * grid::unit, grid::unit, 2 * grid::unit, 2 * grid::unit);
    bottom->addWidget(buttons);
    layout->addLayout(bottom);
    connect(m_page, &RuleBrowser::ruleRequested, this, &WhyDialog::ruleRequested);
    connect(m_page, &RuleBrowser::settingsRequested, this, &WhyDialog::settingsRequested);
    connect(all, &QPushButton::clicked, this, &WhyDialog::allRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void WhyDialog::show(const WhyPage &page)
{
    //: Window title: %1 is a step, “Thank Ann Ito”, or a company
    setWindowTitle(tr("Why – %1").arg(page.heading));
    m_page->show(page);
    m_page->setFocus();
    QDialog::show();
    raise();
    activateWindow();
}

} // namespace afterword

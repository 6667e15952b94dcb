// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Three ways to begin.
#include "welcomepage.h"

#include "dialogproblems.h"
#include "icons.h"
#include "ui_welcomepage.h"

namespace afterword {

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::WelcomePage>())
{
    m_ui->setupUi(this);
    makeHeading(m_ui->headingLabel);
    makeHint(m_ui->sampleLabel);
    m_ui->newButton->setIcon(lineIcon(QStringLiteral("add")));
    m_ui->importButton->setIcon(lineIcon(QStringLiteral("import")));
    m_ui->sampleButton->setIcon(lineIcon(QStringLiteral("board")));
    for (QPushButton *button : {m_ui->newButton, m_ui->importButton, m_ui->sampleButton})
        button->setMinimumHeight(40);
    connect(m_ui->newButton, &QPushButton::clicked, this, &WelcomePage::newRequested);
    connect(m_ui->importButton, &QPushButton::clicked, this, &WelcomePage::importRequested);
    connect(m_ui->sampleButton, &QPushButton::clicked, this, &WelcomePage::sampleRequested);
}

WelcomePage::~WelcomePage() = default;

} // namespace afterword

// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Three ways to begin.
#include "welcomepage.h"

#include "dialogproblems.h"
#include "icons.h"
#include "theme.h"
#include "ui_welcomepage.h"

namespace afterword {

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::WelcomePage>())
{
    m_ui->setupUi(this);
    makeHeading(m_ui->headingLabel);
    m_ui->markLabel->setPixmap(programIcon().pixmap(8 * grid::unit, 8 * grid::unit));
    m_ui->newButton->setDefault(true);
    makeHint(m_ui->sampleLabel);
    m_ui->newButton->setIcon(lineIcon(QStringLiteral("add")));
    m_ui->importButton->setIcon(lineIcon(QStringLiteral("import")));
    m_ui->sampleButton->setIcon(lineIcon(QStringLiteral("board")));
    for (QPushButton *button : {m_ui->newButton, m_ui->importButton, m_ui->sampleButton})
        button->setMinimumHeight(5 * grid::unit);
    // A column to be read at a glance, wider only where the words or the font ask for it.
    m_ui->columnWidget->setFixedWidth(std::max(50 * grid::unit, m_ui->column->minimumSize().width()));
    connect(m_ui->newButton, &QPushButton::clicked, this, &WelcomePage::newRequested);
    connect(m_ui->importButton, &QPushButton::clicked, this, &WelcomePage::importRequested);
    connect(m_ui->sampleButton, &QPushButton::clicked, this, &WelcomePage::sampleRequested);
}

WelcomePage::~WelcomePage() = default;

} // namespace afterword

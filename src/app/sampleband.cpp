// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A band in a quiet shade of the accent.
#include "sampleband.h"

#include "theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace afterword {

SampleBand::SampleBand(QWidget *parent)
    : QToolBar(tr("Sample"), parent)
{
    setObjectName(u"sampleBand"_s);
    setMovable(false);
    setFloatable(false);
    toggleViewAction()->setVisible(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    auto *content = new QWidget(this);
    auto *layout = new QHBoxLayout(content);
    layout->setContentsMargins(grid::unit, grid::half, grid::unit, grid::half);
    layout->setSpacing(grid::unit);
    auto *text = new QLabel(tr("This is the sample; nothing here is yours."), content);
    text->setObjectName(u"sampleBandText"_s);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto *reset = new QPushButton(tr("&Reset the Sample"), content);
    reset->setObjectName(u"resetSampleButton"_s);
    reset->setToolTip(tr("Make the sample anew, as of this week"));
    auto *leave = new QPushButton(tr("&Go to My Own Tracker"), content);
    leave->setObjectName(u"leaveSampleButton"_s);
    layout->addWidget(text, 1);
    layout->addWidget(reset);
    layout->addWidget(leave);
    content->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(content);
    connect(reset, &QPushButton::clicked, this, &SampleBand::resetRequested);
    connect(leave, &QPushButton::clicked, this, &SampleBand::leaveRequested);
}

void SampleBand::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        update();
    QToolBar::changeEvent(event);
}

void SampleBand::paintEvent(QPaintEvent *)
{
    const Theme theme(palette());
    QPainter painter(this);
    painter.fillRect(rect(), blended(theme.canvas(), theme.accent(), 0.16));
    painter.fillRect(0, height() - 1, width(), 1, theme.hairline());
}

} // namespace afterword

// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Headings, rows and small buttons.
#include "detailssection.h"

#include "icons.h"
#include "theme.h"
#include "wrappinglabel.h"

#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace afterword {

QToolButton *smallButton(const QString &name, const QString &icon, const QString &what, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(lineIcon(icon));
    button->setAutoRaise(true);
    button->setToolTip(what);
    button->setAccessibleName(what);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QToolButton *textButton(const QString &name, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setText(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

DetailsSection::DetailsSection(const QString &name, const QString &heading, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_rows(new QVBoxLayout)
{
    setObjectName(name);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    if (!heading.isEmpty()) {
        m_heading = new QLabel(heading, this);
        m_heading->setObjectName(name + QLatin1StringView("Heading"));
        QFont font = m_heading->font();
        font.setWeight(QFont::DemiBold);
        m_heading->setFont(font);
        m_heading->setContentsMargins(0, grid::unit, 0, 0);
        m_column->addWidget(m_heading);
    }
    m_rows->setSpacing(grid::unit);
    m_column->addLayout(m_rows);
}

void DetailsSection::clearRows()
{
    m_mutedRows.clear();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            // Gone from sight at once; a click that is being handled may still come from it.
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

QWidget *DetailsSection::addRow(const QStringList &lines, const QList<QToolButton *> &buttons)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        auto *text = new WrappingLabel(lines[i], row);
        words->addWidget(text);
        if (i > 0)
            m_mutedRows.append(text);
    }
    layout->addLayout(words, 1);
    for (QToolButton *button : buttons) {
        button->setParent(row);
        layout->addWidget(button, 0, Qt::AlignTop);
    }
    m_rows->addWidget(row);
    row->show();
    restyle();
    return row;
}

void DetailsSection::mute(QLabel *label)
{
    m_muted.append(label);
    restyle();
}

void DetailsSection::restyle()
{
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, Theme(palette()).mutedText());
    for (QLabel *label : m_muted + m_mutedRows)
        label->setPalette(muted);
}

void DetailsSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        restyle();
}

} // namespace afterword

// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A row each: what, until when, where, and the step's main button.
#include "debtlist.h"

#include "linklabel.h"
#include "stepactions.h"
#include "steptitle.h"
#include "theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

QLabel *coloured(const QString &text, const QColor &colour, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
    return label;
}

} // namespace

DebtList::DebtList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(grid::unit);
}

void DebtList::showYours(const PersonModel &model)
{
    std::vector<Line> lines;
    for (const AgendaRow &row : model.steps()) {
        const Tone tone = model.toneOf(row.step);
        const QString when = tone == Tone::Blocked && row.step.blockedBy ? blockedText(row.step.blockedBy)
                                                                         : model.whenText(row.step);
        //: %1 is a company, %2 a job
        const QString where = row.step.application ? tr("%1, %2").arg(row.company, row.role) : QString();
        lines.push_back(
            {stepTitle(row.step.kind, row.recipient), when, where, tone, row.step.application, row});
    }
    for (const PersonDebt &debt : model.requests())
        lines.push_back({debt.title, {}, debt.where, debt.tone, debt.application, {}});
    show(std::move(lines));
}

void DebtList::showTheirs(const PersonModel &model)
{
    std::vector<Line> lines;
    for (const PersonDebt &debt : model.promises())
        lines.push_back({debt.title, {}, debt.where, debt.tone, debt.application, {}});
    show(std::move(lines));
}

void DebtList::show(std::vector<Line> lines)
{
    m_lines = std::move(lines);
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        // Gone from sight at once; a click that is being handled may still come from it.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Line &line : m_lines) {
        QWidget *row = makeRow(line);
        m_layout->addWidget(row);
        row->show();
    }
    setVisible(!m_lines.empty());
}

QWidget *DebtList::makeRow(const Line &line)
{
    const Theme theme(palette());
    auto *row = new QWidget(this);
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    const bool isLate = line.tone == Tone::Overdue && line.when.isEmpty();
    texts->addWidget(coloured(line.title, isLate ? theme.toneText(line.tone) : theme.text(), row));
    if (!line.when.isEmpty())
        texts->addWidget(coloured(line.when, theme.toneText(line.tone), row));
    if (line.application) {
        auto *where = new LinkLabel(row);
        where->setObjectName(u"debtApplicationLink"_s);
        where->showLink(line.where);
        //: For a screen reader; %1 is an application: "Acme, Data Analyst"
        where->setAccessibleName(tr("Open %1").arg(line.where));
        where->setToolTip(tr("Open the application"));
        connect(where, &QLabel::linkActivated, this,
                [this, id = line.application] { Q_EMIT applicationChosen(id); });
        texts->addWidget(where);
    }
    across->addLayout(texts, 1);
    if (line.step) {
        auto *main = new QPushButton(mainActionText(line.step->step.kind), row);
        main->setObjectName(u"debtMainButton"_s);
        //: For a screen reader; %1 is a button's text, %2 a step: "Sent…, Thank Ann Ito"
        main->setAccessibleName(tr("%1, %2").arg(main->text(), line.title));
        connect(main, &QPushButton::clicked, this, [this, step = *line.step] { Q_EMIT mainRequested(step); });
        across->addWidget(main, 0, Qt::AlignTop);
    }
    return row;
}

void DebtList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_layout && !m_lines.empty())
        show(std::vector<Line>(m_lines));
}

} // namespace afterword

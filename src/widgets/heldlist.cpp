// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Held messages, one below the other.
#include "heldlist.h"

#include "steptitle.h"
#include "theme.h"

#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace afterword {

HeldList::HeldList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"heldMessages"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(grid::unit);
}

void HeldList::show(const DetailsModel &model)
{
    m_reasons.clear();
    while (QLayoutItem *item = m_column->takeAt(0)) {
        // Gone from sight at once; a click that is being handled may still come from it.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    int number = 0;
    for (const HeldMessage &held : model.advice().held) {
        const QString recipient = held.to.empty() ? QString() : model.nameOf(held.to.front());
        const QString title = stepTitle(held.kind, recipient);
        auto *row = new QWidget(this);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(grid::half);
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        auto *name = new QLabel(title, row);
        auto *reason = new QLabel(held.reason.text(), row);
        reason->setObjectName(u"heldReason-%1"_s.arg(number));
        for (QLabel *text : {name, reason}) {
            text->setTextFormat(Qt::PlainText);
            text->setWordWrap(true);
            words->addWidget(text);
        }
        m_reasons.append(reason);
        layout->addLayout(words, 1);
        auto *why = new QToolButton(row);
        why->setObjectName(u"heldWhyButton-%1"_s.arg(number));
        why->setText(tr("Why?"));
        //: For a screen reader: %1 is a message that should wait
        why->setAccessibleName(tr("Why not now: %1").arg(title));
        why->setAutoRaise(true);
        why->setFocusPolicy(Qt::StrongFocus);
        layout->addWidget(why, 0, Qt::AlignTop);
        connect(why, &QToolButton::clicked, this,
                [this, held, recipient] { Q_EMIT whyRequested(held, recipient); });
        m_column->addWidget(row);
        row->show();
        ++number;
    }
    restyle();
}

void HeldList::restyle()
{
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, Theme(palette()).mutedText());
    for (QLabel *reason : std::as_const(m_reasons))
        reason->setPalette(muted);
}

void HeldList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        restyle();
}

} // namespace afterword

// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Layout and painting of a row.
#include "advicerow.h"

#include "icons.h"
#include "reasonedit.h"
#include "theme.h"
#include "wrappinglabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

Tone toneOf(AdviceRow::Weight weight)
{
    switch (weight) {
    case AdviceRow::Weight::Stop:
        return Tone::Overdue;
    case AdviceRow::Weight::Ask:
    case AdviceRow::Weight::Hint:
        return Tone::Blocked;
    case AdviceRow::Weight::Done:
        return Tone::Good;
    case AdviceRow::Weight::Know:
        break;
    }
    return Tone::Later;
}

QString iconOf(AdviceRow::Weight weight)
{
    switch (weight) {
    case AdviceRow::Weight::Stop:
    case AdviceRow::Weight::Ask:
        return u"warning"_s;
    case AdviceRow::Weight::Done:
        return u"done"_s;
    case AdviceRow::Weight::Hint:
    case AdviceRow::Weight::Know:
        break;
    }
    return u"info"_s;
}

} // namespace

AdviceRow::AdviceRow(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_sentence(new WrappingLabel(this))
    , m_column(new QVBoxLayout)
{
    m_sentence->setObjectName(u"adviceSentence"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(grid::unit + grid::half, grid::half, grid::half, grid::half);
    layout->setSpacing(grid::unit);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    m_column->setSpacing(grid::half);
    m_column->addWidget(m_sentence);
    layout->addLayout(m_column, 1);
    restyle();
}

void AdviceRow::setSentence(Weight weight, const QString &sentence)
{
    m_weight = weight;
    m_sentence->setText(sentence);
    QString grave;
    switch (weight) {
    case Weight::Stop:
        //: For a screen reader: how grave a finding about a message is
        grave = tr("Stops the message");
        break;
    case Weight::Ask:
        //: For a screen reader: how grave a finding about a message is
        grave = tr("Asks for a reason");
        break;
    case Weight::Hint:
        //: For a screen reader: how grave a finding about a message is
        grave = tr("Hint");
        break;
    case Weight::Know:
        //: For a screen reader: how grave a finding about a message is
        grave = tr("Good to know");
        break;
    case Weight::Done:
        //: For a screen reader: how grave a finding about a message is
        grave = tr("Settled");
        break;
    }
    //: For a screen reader: %1 how grave it is, %2 a sentence
    setAccessibleName(tr("%1: %2").arg(grave, sentence));
    m_icon->setToolTip(grave);
    restyle();
}

QString AdviceRow::sentence() const
{
    return m_sentence->text();
}

void AdviceRow::setChosen(bool chosen)
{
    if (m_isChosen == chosen)
        return;
    m_isChosen = chosen;
    update();
}

QToolButton *AdviceRow::addButton(const QString &name, const QString &text)
{
    if (!m_buttons) {
        m_buttons = new QHBoxLayout;
        m_buttons->setSpacing(grid::half);
        m_buttons->addStretch();
        m_column->addLayout(m_buttons);
    }
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setFocusPolicy(Qt::StrongFocus);
    //: For a screen reader: %1 the words of a button, %2 the sentence it stands below
    button->setAccessibleName(tr("%1: %2").arg(QString(text).remove(u'&'), m_sentence->text()));
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

ReasonEdit *AdviceRow::addReason(const QString &button)
{
    auto *reason = new ReasonEdit(button, this);
    m_column->addWidget(reason);
    return reason;
}

void AdviceRow::restyle()
{
    const Theme theme(palette());
    const QColor colour = theme.toneText(toneOf(m_weight));
    m_icon->setPixmap(lineIcon(iconOf(m_weight), colour).pixmap(2 * grid::unit, 2 * grid::unit));
}

void AdviceRow::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        restyle();
}

void AdviceRow::mouseReleaseEvent(QMouseEvent *event)
{
    QFrame::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton)
        Q_EMIT clicked();
}

void AdviceRow::paintEvent(QPaintEvent *)
{
    const Theme theme(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_isChosen ? theme.selected() : theme.surface());
    painter.drawRoundedRect(rect(), grid::radius, grid::radius);
    QRect bar(0, grid::half, grid::half, height() - grid::unit);
    if (layoutDirection() == Qt::RightToLeft)
        bar.moveLeft(width() - bar.width());
    painter.setBrush(theme.tone(toneOf(m_weight)));
    painter.drawRoundedRect(bar, 2, 2);
}

} // namespace afterword

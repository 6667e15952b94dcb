// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A column's heading.
#include "columnheader.h"

#include "boardcolumnmodel.h"
#include "steptitle.h"
#include "theme.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace afterword {

ColumnHeader::ColumnHeader(Stage stage, QWidget *parent)
    : QAbstractButton(parent)
    , m_stage(stage)
{
    setObjectName(QStringLiteral("columnHeader-%1").arg(exchangeName(stage)));
    setCheckable(true);
    setChecked(true);
    setAcceptDrops(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setText(stageName(stage));
    connect(this, &QAbstractButton::toggled, this, [this] {
        describe();
        updateGeometry();
    });
    describe();
}

void ColumnHeader::setCount(const StageCount &count)
{
    if (count == m_count)
        return;
    m_count = count;
    describe();
    update();
}

void ColumnHeader::describe()
{
    //: For a screen reader: the heading of a column and how many cards it has
    QString name = tr("%1, %n application(s)", nullptr, m_count.cards).arg(stageName(m_stage));
    if (m_count.yourTurn > 0)
        name = tr("%1, your turn: %2").arg(name).arg(m_count.yourTurn);
    setAccessibleName(name);
    setAccessibleDescription(isChecked() ? tr("Folds the column") : tr("Unfolds the column"));
    setToolTip(isChecked() ? QString() : name);
}

QSize ColumnHeader::sizeHint() const
{
    const int line = fontMetrics().height();
    if (isChecked())
        return {grid::columnWidth / 2, line + 2 * grid::unit + grid::half};
    return {grid::foldedWidth, fontMetrics().horizontalAdvance(text()) + 10 * grid::unit};
}

void ColumnHeader::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void ColumnHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme(palette());
    if (underMouse() || m_dropHovers) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(
            blended(theme.lane(), m_dropHovers ? theme.accent() : theme.text(), m_dropHovers ? 0.2 : 0.05));
        painter.drawRoundedRect(rect(), grid::radius, grid::radius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent(), 1.6));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), grid::radius, grid::radius);
    }
    isChecked() ? paintUnfolded(painter) : paintFolded(painter);
}

void ColumnHeader::paintUnfolded(QPainter &painter) const
{
    const Theme theme(palette());
    QRect line = rect().adjusted(grid::unit + grid::half, 0, -grid::unit - grid::half, 0);
    const QString turn = m_count.yourTurn > 0
                             //: How many cards of a column wait for the person
                             ? tr("your turn: %1").arg(m_count.yourTurn)
                             : QString();
    const auto draw = [&](const QRect &place, Qt::Alignment side, const QString &text) {
        const auto flags = QStyle::visualAlignment(layoutDirection(), side | Qt::AlignVCenter);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place),
                         static_cast<int>(flags) | Qt::TextSingleLine, text);
    };
    if (!turn.isEmpty()) {
        painter.setPen(readableOn(theme.lane(), theme.accent()));
        draw(line, Qt::AlignRight, turn);
        line.setRight(line.right() - fontMetrics().horizontalAdvance(turn) - grid::unit);
    }
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    const QString number = locale().toString(m_count.cards);
    const int numberWidth = fontMetrics().horizontalAdvance(number) + grid::unit;
    const QString name = metrics.elidedText(text(), Qt::ElideRight, line.width() - numberWidth);
    painter.setPen(theme.text());
    painter.setFont(bold);
    draw(line, Qt::AlignLeft, name);
    painter.setFont(font());
    painter.setPen(readableOn(theme.lane(), theme.mutedText()));
    draw(line.adjusted(metrics.horizontalAdvance(name) + grid::unit, 0, 0, 0), Qt::AlignLeft, number);
}

void ColumnHeader::paintFolded(QPainter &painter) const
{
    const Theme theme(palette());
    painter.translate(width(), 0);
    painter.rotate(90);
    const QRect line(2 * grid::unit, 0, height() - 2 * grid::unit, width());
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(readableOn(theme.lane(), theme.mutedText()));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, text());
    const int after = QFontMetrics(bold).horizontalAdvance(text()) + grid::unit;
    painter.setFont(font());
    painter.drawText(line.adjusted(after, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     locale().toString(m_count.cards));
}

void ColumnHeader::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasFormat(applicationIdsMimeType()))
        return;
    m_dropHovers = true;
    update();
    event->acceptProposedAction();
}

void ColumnHeader::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropHovers = false;
    update();
}

void ColumnHeader::dropEvent(QDropEvent *event)
{
    m_dropHovers = false;
    update();
    Q_EMIT idsDropped(event->mimeData());
    event->acceptProposedAction();
}

} // namespace afterword

// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A column's heading.
#include "columnheader.h"

#include "boarddata.h"
#include "steptitle.h"
#include "theme.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

constexpr int usualCount = 88; // as wide as a number of cards mostly is

} // namespace

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

void ColumnHeader::setCount(const StageCount &count, int shown)
{
    if (std::exchange(m_isCounted, true) && count == m_count && shown == m_shown)
        return;
    m_count = count;
    m_shown = shown;
    describe();
    update();
}

void ColumnHeader::setOrder(CardOrder order)
{
    if (order == m_order)
        return;
    m_order = order;
    describe();
    update();
}

void ColumnHeader::describe()
{
    //: For a screen reader: the heading of a column and how many cards it has
    QString name = m_isCounted ? tr("%1, %n application(s)", nullptr, m_count.cards) : u"%1"_s;
    name = name.arg(stageName(m_stage));
    if (m_count.yourTurn > 0)
        name = tr("%1, your turn: %2").arg(name).arg(m_count.yourTurn);
    if (m_shown < m_count.cards) {
        //: %1 is the heading of a column; %2 of its cards pass the filter
        name = tr("%1, shown: %2").arg(name).arg(m_shown);
    }
    if (m_order != CardOrder::ByHand) {
        //: %1 is the heading of a column, %2 the order of its cards
        name = tr("%1, sorted: %2").arg(name, cardOrderName(m_order));
    }
    setAccessibleName(name);
    setAccessibleDescription(isChecked() ? tr("Folds the column") : tr("Unfolds the column"));
    setToolTip(name);
}

QString ColumnHeader::numberText() const
{
    if (!m_isCounted)
        return {};
    const QString all = locale().toString(m_count.cards);
    //: In the heading of a column: %1 of its %2 cards pass the filter
    return m_shown < m_count.cards ? tr("%1 of %2").arg(locale().toString(m_shown), all) : all;
}

QRect ColumnHeader::menuRect() const
{
    constexpr int width = 3 * grid::unit;
    return QStyle::visualRect(layoutDirection(), rect(), {this->width() - width, 0, width, height()});
}

void ColumnHeader::mousePressEvent(QMouseEvent *event)
{
    if (isChecked() && event->button() == Qt::LeftButton && menuRect().contains(event->position().toPoint()))
        Q_EMIT menuPressed(mapToGlobal(menuRect().bottomLeft()));
    else
        QAbstractButton::mousePressEvent(event);
}

void ColumnHeader::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT menuPressed(byKey ? mapToGlobal(rect().bottomLeft()) : event->globalPos());
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
    QRect line = rect().adjusted(grid::unit + grid::half, 0, -3 * grid::unit, 0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(underMouse() || hasFocus() ? theme.text() : theme.hairline());
    for (int dot = -1; dot <= 1; ++dot)
        painter.drawEllipse(QRectF(menuRect()).center() + QPointF(5 * dot, 0), 1.6, 1.6);
    // Another order than by hand is to be seen; it says less than whose turn it is.
    // Before the cards are counted there is room for it, so that no name moves then.
    const auto yourTurn = [](int cards) {
        //: How many cards of a column wait for the person
        return tr("your turn: %1").arg(cards);
    };
    const QString turn = m_order != CardOrder::ByHand ? u"\u2193 "_s + cardOrderName(m_order)
                         : m_count.yourTurn > 0       ? yourTurn(m_count.yourTurn)
                                                      : QString();
    const auto draw = [&](const QRect &place, Qt::Alignment side, const QString &text) {
        const auto flags = QStyle::visualAlignment(layoutDirection(), side | Qt::AlignVCenter);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place),
                         static_cast<int>(flags) | Qt::TextSingleLine, text);
    };
    if (!turn.isEmpty()) {
        painter.setPen(readableOn(theme.lane(), theme.accent()));
        draw(line, Qt::AlignRight, turn);
    }
    if (const QString taken = m_isCounted || !turn.isEmpty() ? turn : yourTurn(usualCount); !taken.isEmpty())
        line.setRight(line.right() - fontMetrics().horizontalAdvance(taken) - grid::unit);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    const QString number = numberText();
    const int numberWidth =
        fontMetrics().horizontalAdvance(m_isCounted ? number : locale().toString(usualCount)) + grid::unit;
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
    painter.drawText(line.adjusted(after, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, numberText());
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

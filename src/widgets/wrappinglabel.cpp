// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of a text whose words may be longer than a line.
#include "wrappinglabel.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QtMath>

namespace afterword {

namespace {

// A few letters a line: less would be a column of letters.
constexpr int leastLetters = 8;

/// Lays the text out in that width; gives the height. Like QLabel's the direction is that of the words.
int layOut(QTextLayout &layout, int width, Qt::Alignment alignment)
{
    const auto direction = layout.text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
    QTextOption option(QStyle::visualAlignment(direction, alignment));
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    qreal y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    return qCeil(y);
}

QString withLines(QString text)
{
    return text.replace(u'\n', QChar::LineSeparator);
}

} // namespace

WrappingLabel::WrappingLabel(QWidget *parent)
    : WrappingLabel({}, parent)
{}

WrappingLabel::WrappingLabel(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

QSize WrappingLabel::around() const
{
    const QMargins margins = contentsMargins();
    return QSize(margins.left() + margins.right(), margins.top() + margins.bottom()) +
           QSize(2 * margin(), 2 * margin());
}

bool WrappingLabel::breaksWords(int width) const
{
    return width < QLabel::minimumSizeHint().width();
}

QSize WrappingLabel::minimumSizeHint() const
{
    const QSize asked = QLabel::minimumSizeHint();
    const int letters = leastLetters * fontMetrics().averageCharWidth() + around().width();
    return {std::min(asked.width(), letters), asked.height()};
}

int WrappingLabel::heightForWidth(int width) const
{
    if (!breaksWords(width))
        return QLabel::heightForWidth(width);
    QTextLayout layout(withLines(text()), font());
    return layOut(layout, std::max(1, width - around().width()), alignment()) + around().height();
}

void WrappingLabel::paintEvent(QPaintEvent *event)
{
    if (!breaksWords(width())) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    drawFrame(&painter);
    const QRect place = contentsRect().marginsRemoved({margin(), margin(), margin(), margin()});
    QTextLayout layout(withLines(text()), font());
    const int height = layOut(layout, place.width(), alignment());
    const int rest = std::max(0, place.height() - height);
    const int above = alignment() & Qt::AlignTop ? 0 : alignment() & Qt::AlignBottom ? rest : rest / 2;
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    painter.setClipRect(place);
    layout.draw(&painter, place.topLeft() + QPoint(0, above));
}

} // namespace afterword

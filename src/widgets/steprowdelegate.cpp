// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A row of Today: what and for whom, until when, why; its main button at the end.
#include "steprowdelegate.h"

#include "theme.h"
#include "todaymodel.h"

#include <QApplication>
#include <QListView>
#include <QPainter>
#include <QStyleOptionButton>
#include <QTextLayout>

namespace afterword {

namespace {

constexpr int marginX = 2 * grid::unit;
constexpr int paddingY = grid::unit + 2;
constexpr int barWidth = 3;
constexpr int lineGap = 3;
constexpr int mostReasonLines = 2;
constexpr int widestText = 720; // longer lines are hard to read

QString oneLine(const QString &text)
{
    return text.simplified();
}

} // namespace

StepRowFonts::StepRowFonts(const QFont &font)
    : heading(scaledFont(font, 1.05))
    , what(scaledFont(font, 1.05))
    , plain(font)
    , small(scaledFont(font, 0.95))
{
    heading.setWeight(QFont::DemiBold);
    what.setWeight(QFont::DemiBold);
}

QStringList elidedLines(const QString &text, const QFont &font, int width, int mostLines)
{
    if (text.isEmpty() || width <= 0)
        return {};
    QStringList lines;
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(text, font);
    layout.setTextOption(wrap);
    layout.beginLayout();
    for (;;) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const int start = line.textStart();
        if (lines.size() == mostLines - 1) {
            lines << QFontMetrics(font).elidedText(text.mid(start), Qt::ElideRight, width);
            break;
        }
        lines << text.mid(start, line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

StepRowGeometry::StepRowGeometry(const QRect &row, const StepRowFonts &fonts, const QString &reason,
                                 QSize mainButton, Qt::LayoutDirection direction)
{
    const int textLeft = row.left() + marginX + barWidth + marginX - grid::half;
    const int buttonLeft = row.right() + 1 - marginX - mainButton.width();
    const int textWidth = std::max(0, std::min(widestText, buttonLeft - marginX - textLeft));
    int top = row.top() + paddingY;
    const auto line = [&](const QFont &font) {
        const QRect place(textLeft, top, textWidth, QFontMetrics(font).height());
        top = place.bottom() + 1 + lineGap;
        return place;
    };
    what = line(fonts.what);
    when = line(fonts.plain);
    whyLines = elidedLines(oneLine(reason), fonts.small, textWidth, mostReasonLines);
    why = QRect(textLeft, top, textWidth,
                static_cast<int>(whyLines.size()) * QFontMetrics(fonts.small).lineSpacing());
    int widest = 0;
    for (const QString &text : std::as_const(whyLines))
        widest = std::max(widest, QFontMetrics(fonts.small).horizontalAdvance(text));
    whyText = QRect(why.topLeft(), QSize(std::min(widest, why.width()), why.height()));
    const int bottom = whyLines.empty() ? when.bottom() + 1 : why.bottom() + 1;
    height = std::max(bottom + paddingY + 1 - row.top(), mainButton.height() + 2 * paddingY);
    bar = QRect(row.left() + marginX, row.top() + paddingY, barWidth, height - 2 * paddingY - 1);
    main = QRect(QPoint(buttonLeft, row.top() + paddingY - 1), mainButton);

    for (QRect *place : {&bar, &what, &when, &why, &whyText, &main})
        *place = QStyle::visualRect(direction, row, *place);
}

StepRowGeometry StepRowDelegate::geometry(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    StepRowGeometry at(option.rect, StepRowFonts(option.font), index.data(TodayModel::WhyRole).toString(),
                       m_mainButton, option.direction);
    if (index.row() == m_coveredRow && m_buttons.isValid()) {
        if (option.direction == Qt::RightToLeft)
            at.what.setLeft(std::max(at.what.left(), m_buttons.right() + grid::unit));
        else
            at.what.setRight(std::min(at.what.right(), m_buttons.left() - grid::unit));
    }
    return at;
}

QSize StepRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *list = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = list ? list->viewport()->width() : option.rect.width();
    if (index.data(TodayModel::HeadingRole).toBool()) {
        const int line = QFontMetrics(StepRowFonts(option.font).heading).height();
        return {width, line + (index.row() == 0 ? 3 : 4) * grid::unit};
    }
    if (index.data(TodayModel::MoreRole).toBool())
        return {width, QFontMetrics(option.font).height() + 3 * grid::unit};
    if (m_heightsWidth != width || m_heightsFont != option.font || m_heights.size() > 20000) {
        m_heights.clear();
        m_heightsWidth = width;
        m_heightsFont = option.font;
    }
    const QString reason = index.data(TodayModel::WhyRole).toString();
    int &height = m_heights[reason];
    if (height == 0) {
        QStyleOptionViewItem wide = option;
        wide.rect = QRect(0, 0, width, 0);
        height = geometry(wide, index).height;
    }
    return {width, height};
}

void StepRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    if (index.data(TodayModel::HeadingRole).toBool())
        paintHeading(painter, option, index);
    else if (index.data(TodayModel::MoreRole).toBool())
        paintMore(painter, option, index);
    else
        paintStep(painter, option, index);
    painter->restore();
}

void StepRowDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    QPalette palette = option.palette;
    palette.setCurrentColorGroup(QPalette::Active); // nobody can choose it, yet it is to be read
    const Theme theme(palette);
    const StepRowFonts fonts(option.font);
    QRect line = option.rect.adjusted(marginX, 0, -marginX, -grid::unit);
    const auto group = static_cast<TodayGroup>(index.data(TodayModel::GroupRole).toInt());
    const QString name = index.data(TodayModel::WhatRole).toString();
    const auto flags =
        static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignBottom));
    painter->setFont(fonts.heading);
    painter->setPen(group == TodayGroup::Overdue ? theme.toneText(Tone::Overdue) : theme.text());
    painter->drawText(line, flags, name);
    const int after = QFontMetrics(fonts.heading).horizontalAdvance(name) + grid::unit;
    line = QStyle::visualRect(option.direction, line, line.adjusted(after, 0, 0, 0));
    painter->setFont(fonts.plain);
    painter->setPen(theme.mutedText());
    painter->drawText(line, flags, QLocale().toString(index.data(TodayModel::CountRole).toInt()));
}

void StepRowDelegate::paintMore(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const Theme theme(option.palette);
    const StepRowFonts fonts(option.font);
    const QRectF box = QRectF(option.rect).adjusted(grid::half, 1, -grid::half, -1);
    painter->setPen(Qt::NoPen);
    painter->setBrush(option.state & QStyle::State_MouseOver ? QBrush(theme.hovered()) : QBrush(Qt::NoBrush));
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        painter->setPen(QPen(theme.accent(), 1.6));
    painter->drawRoundedRect(box, grid::radius, grid::radius);
    const StepRowGeometry at(option.rect, fonts, {}, m_mainButton, option.direction);
    QRect line(at.what.left(), option.rect.top(), at.what.width(), option.rect.height());
    painter->setFont(fonts.plain);
    painter->setPen(theme.accentText());
    painter->drawText(
        line, static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
        index.data(TodayModel::WhatRole).toString());
}

void StepRowDelegate::paintStep(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const Theme theme(option.palette);
    const StepRowFonts fonts(option.font);
    const StepRowGeometry at = geometry(option, index);
    const bool selected = option.state & QStyle::State_Selected;
    const auto tone = static_cast<Tone>(index.data(TodayModel::ToneRole).toInt());
    const QRect row(option.rect.left(), option.rect.top(), option.rect.width(), at.height);
    const auto side =
        static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)) |
        Qt::TextSingleLine;
    const auto draw = [&](const QRect &place, const QString &text) {
        painter->drawText(place, side,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    };

    const QRectF box = QRectF(row).adjusted(grid::half, 1, -grid::half, -1);
    painter->setPen(Qt::NoPen);
    if (selected)
        painter->setBrush(theme.selected());
    else if (option.state & QStyle::State_MouseOver)
        painter->setBrush(theme.hovered());
    else
        painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(box, grid::radius, grid::radius);
    const bool last = index.siblingAtRow(index.row() + 1).data(TodayModel::HeadingRole).toBool();
    if (!last) {
        painter->setPen(QPen(theme.hairline(), 1));
        const double y = row.bottom() + 0.5;
        painter->drawLine(QPointF(row.left() + marginX, y), QPointF(row.right() - marginX, y));
    }
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter->setPen(QPen(theme.accent(), 1.6));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(box, grid::radius, grid::radius);
    }
    if (const QColor colour = theme.tone(tone); colour.alpha() > 0) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        painter->drawRoundedRect(at.bar, barWidth / 2.0, barWidth / 2.0);
    }

    painter->setFont(fonts.what);
    painter->setPen(theme.text());
    draw(at.what, oneLine(index.data(TodayModel::WhatRole).toString()));
    if (index.data(TodayModel::OptionalRole).toBool()) {
        const int after =
            painter->fontMetrics().horizontalAdvance(oneLine(index.data(TodayModel::WhatRole).toString()));
        const QRect rest = QStyle::visualRect(option.direction, at.what,
                                              at.what.adjusted(after + grid::unit + grid::half, 0, 0, 0));
        painter->setFont(fonts.small);
        painter->setPen(theme.onCard(theme.mutedText(), selected));
        if (rest.width() > 0)
            draw(rest, tr("optional"));
    }
    // When comes first: it carries the colour.
    painter->setFont(fonts.plain);
    const QString when = index.data(TodayModel::WhenRole).toString();
    QString whom = oneLine(index.data(TodayModel::ForWhomRole).toString());
    QRect rest = at.when;
    if (!when.isEmpty()) {
        painter->setPen(theme.onCard(theme.toneText(tone), selected));
        draw(at.when, when);
        const int after = painter->fontMetrics().horizontalAdvance(when) + grid::unit;
        rest = QStyle::visualRect(option.direction, at.when, at.when.adjusted(after, 0, 0, 0));
        whom.prepend(QStringLiteral("\u00b7  "));
    }
    painter->setPen(theme.text());
    if (rest.width() > 0)
        draw(rest, whom);
    const bool isLink = index.row() == m_linkedRow;
    QFont reason = fonts.small;
    reason.setUnderline(isLink);
    painter->setFont(reason);
    painter->setPen(theme.onCard(isLink ? theme.accentText() : theme.mutedText(), selected));
    QRect line(at.why.left(), at.why.top(), at.why.width(), QFontMetrics(fonts.small).lineSpacing());
    for (const QString &text : at.whyLines) {
        painter->drawText(line, side, text);
        line.translate(0, line.height());
    }

    const QString words = index.data(TodayModel::MainTextRole).toString();
    if (words.isEmpty() || index.row() == m_coveredRow)
        return;
    QStyleOptionButton button;
    button.initFrom(option.widget ? option.widget : QApplication::activeWindow());
    button.state = QStyle::State_Enabled | QStyle::State_Raised | (option.state & QStyle::State_Active);
    button.rect = at.main;
    button.text = words;
    button.palette = option.palette;
    button.fontMetrics = QFontMetrics(fonts.plain);
    painter->setFont(fonts.plain);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_PushButton, &button, painter, option.widget);
}

} // namespace afterword

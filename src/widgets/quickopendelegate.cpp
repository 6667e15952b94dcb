// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Geometry and painting of a row of the quick open.
#include "quickopendelegate.h"

#include "icons.h"
#include "quickopenmodel.h"
#include "theme.h"

#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

constexpr int inset = grid::unit;
constexpr int iconSize = 2 * grid::unit;

QFont headingFont(const QFont &font)
{
    QFont heading = scaledFont(font, 0.85);
    heading.setWeight(QFont::DemiBold);
    return heading;
}

QString iconOf(const QuickOpenRow &row)
{
    using What = SearchHit::What;
    if (row.what == QuickOpenRow::What::Command)
        return row.command.icon.isEmpty() ? u"menu"_s : row.command.icon;
    switch (row.hit.what) {
    case What::Application:
        return u"company"_s;
    case What::Person:
        return u"people"_s;
    case What::ApplicationNotes:
    case What::PersonNotes:
        return u"edit"_s;
    case What::MessageSent:
        return u"mail"_s;
    case What::MessageReceived:
        return u"import"_s;
    case What::Interview:
        return u"interview"_s;
    case What::Promise:
        return u"clock"_s;
    case What::Offer:
        return u"star"_s;
    }
    return {};
}

/// One line of text with parts of it in bold and the colour of emphasis.
class MarkedLine
{
public:
    MarkedLine(const QFont &font, QString text, const std::vector<TextRange> &marks, const QColor &colour,
               Qt::LayoutDirection direction)
        : m_layout(text, font)
    {
        QTextOption option;
        option.setWrapMode(QTextOption::NoWrap);
        option.setTextDirection(direction);
        m_layout.setTextOption(option);
        QList<QTextLayout::FormatRange> formats;
        for (const TextRange &mark : marks) {
            QTextLayout::FormatRange range;
            range.start = static_cast<int>(mark.start);
            range.length = static_cast<int>(mark.length);
            range.format.setFontWeight(QFont::Bold);
            range.format.setForeground(colour);
            formats.append(range);
        }
        m_layout.setFormats(formats);
        m_layout.beginLayout();
        m_line = m_layout.createLine();
        m_layout.endLayout();
    }

    int width() const { return qRound(m_line.isValid() ? m_line.naturalTextWidth() + 1 : 0); }

    /// Cut off at the rectangle, its end fading where there is more.
    void draw(QPainter *painter, const QRect &rect, Qt::LayoutDirection direction) const
    {
        if (rect.isEmpty())
            return;
        painter->save();
        painter->setClipRect(rect, Qt::IntersectClip);
        const bool reversed = direction == Qt::RightToLeft;
        const int left = reversed ? rect.right() + 1 - width() : rect.left();
        m_layout.draw(painter, QPointF(left, rect.top()));
        painter->restore();
    }

private:
    QTextLayout m_layout;
    QTextLine m_line;
};

QRect mirrored(const QRect &rect, const QStyleOptionViewItem &option)
{
    return QStyle::visualRect(option.direction, option.rect, rect);
}

/// Hides the end of a line that is cut, so that no half letter stands there.
void fade(QPainter *painter, const QRect &rect, const QColor &background, bool reversed)
{
    const int length = 3 * grid::unit;
    QLinearGradient gradient(reversed ? rect.left() + length : rect.right() - length, 0,
                             reversed ? rect.left() : rect.right(), 0);
    QColor clear = background;
    clear.setAlpha(0);
    gradient.setColorAt(0, clear);
    gradient.setColorAt(1, background);
    painter->fillRect(rect, gradient);
}

} // namespace

QSize QuickOpenDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(QuickOpenModel::HeadingRole).toBool())
        return {0, QFontMetrics(headingFont(option.font)).lineSpacing() + grid::unit + grid::half};
    const bool hasText = !index.data(QuickOpenModel::TextRole).toString().isEmpty();
    const QFontMetrics small(scaledFont(option.font, 0.9));
    return {0, QFontMetrics(option.font).lineSpacing() + (hasText ? small.lineSpacing() : 0) + grid::unit};
}

void QuickOpenDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const auto *model = qobject_cast<const QuickOpenModel *>(index.model());
    if (!model)
        return;
    const QuickOpenRow &row = model->row(index.row());
    const Theme theme(option.palette);
    const QRect inner = option.rect.adjusted(inset, grid::half, -inset, -grid::half);
    const bool reversed = option.direction == Qt::RightToLeft;
    painter->save();
    if (row.what == QuickOpenRow::What::Heading) {
        painter->setFont(headingFont(option.font));
        painter->setPen(theme.mutedText());
        painter->drawText(inner, Qt::AlignBottom | QStyle::visualAlignment(option.direction, Qt::AlignLeft),
                          row.hit.title);
        painter->restore();
        return;
    }
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    const QColor background = selected ? theme.selected() : hovered ? theme.hovered() : theme.surface();
    if (selected || hovered) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(background);
        painter->drawRoundedRect(option.rect, grid::radius, grid::radius);
    }
    const QColor text = theme.onCard(theme.text(), selected);
    const QColor muted = theme.onCard(theme.mutedText(), selected);
    const QColor strong = theme.onCard(theme.accentText(), selected);
    const QFont small = scaledFont(option.font, 0.9);
    const int height = QFontMetrics(option.font).lineSpacing();

    const QRect icon(inner.left(), inner.top() + (height - iconSize) / 2, iconSize, iconSize);
    lineIcon(iconOf(row), muted).paint(painter, mirrored(icon, option));
    int left = icon.right() + 1 + grid::unit + grid::half;

    // What it is and when keeps its place at the end; the names share the rest.
    const int whenWidth = row.when.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(row.when) + 1;
    QRect when(inner.right() + 1 - whenWidth, inner.top(), whenWidth, height);
    when.setLeft(std::max(when.left(), left + (inner.right() - left) / 2));
    painter->setFont(small);
    painter->setPen(muted);
    painter->drawText(mirrored(when, option),
                      Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignRight),
                      QFontMetrics(small).elidedText(row.when, Qt::ElideRight, when.width()));
    const int end = when.isEmpty() ? inner.right() : when.left() - grid::unit;

    const auto line = [&](const QFont &font, const QString &words, const std::vector<TextRange> &marks,
                          const QColor &colour, const QRect &place) {
        const MarkedLine marked(font, words, marks, strong, option.direction);
        painter->setPen(colour);
        const QRect at = mirrored(place, option);
        marked.draw(painter, at, option.direction);
        if (marked.width() > place.width())
            fade(painter, at, background, reversed);
        return marked.width();
    };
    const int used = line(option.font, row.hit.title, row.hit.titleMarks, text,
                          QRect(left, inner.top(), std::max(0, end - left), height));
    const int beside = left + used + grid::unit;
    if (!row.hit.context.isEmpty() && beside < end)
        line(option.font, row.hit.context, row.hit.contextMarks, muted,
             QRect(beside, inner.top(), end - beside, height));
    if (!row.hit.text.isEmpty())
        line(small, row.hit.text, row.hit.textMarks, muted,
             QRect(left, inner.top() + height, inner.right() - left, QFontMetrics(small).lineSpacing()));
    painter->restore();
}

} // namespace afterword

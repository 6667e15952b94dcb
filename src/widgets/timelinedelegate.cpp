// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An icon on a line, what happened, when, and one more line.
#include "timelinedelegate.h"

#include "icons.h"
#include "theme.h"
#include "timelinemodel.h"

#include <QListView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

QString iconOf(TimelineKind kind)
{
    switch (kind) {
    case TimelineKind::Applied:
        return u"flag"_s;
    case TimelineKind::Interview:
        return u"interview"_s;
    case TimelineKind::Out:
        return u"mail"_s;
    case TimelineKind::In:
        return u"import"_s;
    case TimelineKind::Commitment:
        return u"clock"_s;
    case TimelineKind::Offer:
        return u"star"_s;
    case TimelineKind::Adjustment:
        return u"snooze"_s;
    case TimelineKind::Closed:
        return u"done"_s;
    }
    return {};
}

constexpr int iconSize = 2 * grid::unit;

} // namespace

TimelineDelegate::Geometry TimelineDelegate::geometry(const QStyleOptionViewItem &option,
                                                      const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const int left = iconSize + grid::unit + grid::half;
    const int room = std::max(40, width - left);
    const QFontMetrics metrics(option.font);
    const auto height = [&](const QString &text) {
        return text.isEmpty()
                   ? 0
                   : metrics.boundingRect(QRect(0, 0, room, 10000), Qt::TextWordWrap, text).height();
    };
    Geometry at;
    const int top = grid::half;
    at.icon = QRect(0, top, iconSize, iconSize);
    at.title = QRect(left, top, room, height(index.data(TimelineModel::TitleRole).toString()));
    at.when = QRect(left, at.title.bottom() + 1, room, metrics.height());
    at.detail =
        QRect(left, at.when.bottom() + 1, room, height(index.data(TimelineModel::DetailRole).toString()));
    at.height = at.detail.top() + at.detail.height() + grid::unit;
    for (QRect *place : {&at.icon, &at.title, &at.when, &at.detail})
        *place = QStyle::visualRect(option.direction, QRect(0, 0, width, at.height), *place);
    return at;
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {10 * grid::unit, geometry(option, index).height};
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Theme theme(option.palette);
    const Geometry at = geometry(option, index);
    const bool ahead = index.data(TimelineModel::AheadRole).toBool();
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->translate(option.rect.topLeft());
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.selected());
        painter->drawRoundedRect(QRect(0, 0, option.rect.width(), at.height - grid::half), grid::half,
                                 grid::half);
    }
    // The line that joins the rows leaves room around the icon.
    const int middle = at.icon.center().x();
    const bool isLast = index.row() == index.model()->rowCount() - 1;
    if (!isLast)
        painter->fillRect(
            QRect(middle, at.icon.bottom() + grid::half, 1, at.height - at.icon.bottom() - grid::half),
            theme.hairline());
    const auto kind = static_cast<TimelineKind>(index.data(TimelineModel::KindRole).toInt());
    const QColor colour = ahead ? theme.accent() : theme.mutedText();
    lineIcon(iconOf(kind), colour).paint(painter, at.icon);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(theme.accent());
        painter->drawRect(QRect(0, 0, option.rect.width() - 1, at.height - grid::half));
    }
    painter->setFont(option.font);
    painter->setPen(theme.text());
    painter->drawText(at.title, Qt::TextWordWrap, index.data(TimelineModel::TitleRole).toString());
    painter->setPen(ahead ? theme.accentText() : theme.mutedText());
    painter->drawText(at.when,
                      static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) |
                          Qt::AlignVCenter,
                      index.data(TimelineModel::WhenRole).toString());
    painter->setPen(theme.mutedText());
    painter->drawText(at.detail, Qt::TextWordWrap, index.data(TimelineModel::DetailRole).toString());
    painter->restore();
}

} // namespace afterword

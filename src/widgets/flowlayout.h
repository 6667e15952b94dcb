// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// FlowLayout: a row that goes on in a next one where there is no more room.
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace afterword {

/// Asks for one row and is content with the width of its widest item. From right to left where the language
/// is.
class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    using QLayout::QLayout;
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect &place) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;

private:
    /// Gives each item its place unless it only measures; returns the height.
    int arrange(const QRect &place, bool measures) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace afterword

// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// FactList: what was noted, to be put into a message.
#pragma once

#include "insertablefacts.h"

#include <QListWidget>

namespace afterword {

/// Enter, a double click or dragging it into the text inserts a fact.
class FactList final : public QListWidget
{
    Q_OBJECT

public:
    explicit FactList(QWidget *parent = nullptr);

    void show(const std::vector<InsertableFact> &facts);
    using QWidget::show;

Q_SIGNALS:
    void chosen(const QString &text);

protected:
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QList<QListWidgetItem *> &items) const override;
};

} // namespace afterword

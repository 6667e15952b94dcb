// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// DetailsSection: a part of the Details pane, with a heading and rows of text with small buttons beside them.
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace afterword {

class DetailsModel;

QToolButton *smallButton(const QString &name, const QString &icon, const QString &what, QWidget *parent);
QToolButton *textButton(const QString &name, const QString &text, QWidget *parent);

class DetailsSection : public QWidget
{
    Q_OBJECT

public:
    /// An empty heading: none.
    DetailsSection(const QString &name, const QString &heading, QWidget *parent);

    /// Shows what the model holds now; what has not changed stays as it is, with its focus.
    virtual void show(const DetailsModel &model) = 0;

protected:
    QVBoxLayout *column() const { return m_column; }
    QLabel *heading() const { return m_heading; }
    /// Takes all rows away; buttons that stay below them do not belong to the rows.
    void clearRows();
    /// A row of plain text; the first line stands out where there are several.
    QWidget *addRow(const QStringList &lines, const QList<QToolButton *> &buttons);
    /// Quieter than the rest, following the palette.
    void mute(QLabel *label);
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    QVBoxLayout *m_column;
    QVBoxLayout *m_rows;
    QLabel *m_heading = nullptr;
    QList<QLabel *> m_muted;
    QList<QLabel *> m_mutedRows;
};

} // namespace afterword

// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// NoteEdit: a few lines of plain text; the field grows with them, so that nothing has to be scrolled within
// it.
#pragma once

#include <QPlainTextEdit>

namespace afterword {

class NoteEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// The question stands as its name to a screen reader.
    NoteEdit(const QString &name, const QString &question, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void grow();

    int m_lines = 0;
};

} // namespace afterword

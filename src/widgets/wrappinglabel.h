// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// WrappingLabel: plain text that never asks for more width than there is.
#pragma once

#include <QLabel>

namespace afterword {

/// Wraps at words like any label, and within a word that is longer than a line: a name or an address
/// without a space would else widen what it stands in, and push the buttons beside it out of sight.
class WrappingLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit WrappingLabel(QWidget *parent = nullptr);
    explicit WrappingLabel(const QString &text, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Whether some word is longer than a line in that width, with the margins.
    bool breaksWords(int width) const;
    /// What the margins take.
    QSize around() const;
};

} // namespace afterword

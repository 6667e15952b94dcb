// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A label of links that Tab and Shift+Tab walk through and leave again.
#pragma once

#include <QLabel>

namespace afterword {

/// Rich text whose links take the focus one after the other. QLabel alone holds the focus once more before
/// the first link, with nothing to see, and never lets Shift+Tab go past the first link.
class LinkLabel : public QLabel
{
    Q_OBJECT

public:
    explicit LinkLabel(QWidget *parent = nullptr);

    /// One link with that plain text, in the accent of the palette.
    void showLink(const QString &text);

protected:
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    QString m_link;
};

} // namespace afterword

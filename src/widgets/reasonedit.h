// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ReasonEdit: asks in place why something is done although it is advised against.
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace afterword {

/// One line that appears where it is needed; Enter gives the reason, Escape takes the question back. Nothing
/// is accepted without a reason.
class ReasonEdit final : public QWidget
{
    Q_OBJECT

public:
    /// The button says what will be done: "Write Anyway".
    ReasonEdit(const QString &button, QWidget *parent);

    void ask();

Q_SIGNALS:
    void given(const QString &reason);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *m_reason;
    QPushButton *m_give;
};

} // namespace afterword

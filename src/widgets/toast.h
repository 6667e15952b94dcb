// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Toast: a passing message at the bottom of a window, with at most one thing to do about it.
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;
class QToolButton;

namespace afterword {

/// Lies over its parent and follows its size. Never takes the focus; is read out by screen readers. A message
/// goes after a while unless the mouse or the focus is on it; an error stays until it is closed.
class Toast final : public QFrame
{
    Q_OBJECT

public:
    explicit Toast(QWidget *parent);

    /// So much higher than usual: what stands at the bottom stays in view.
    void setLift(int pixels) { m_lift = pixels; }

    /// The action may be empty: then there is no button.
    void showMessage(const QString &text, const QString &action = {});
    void showError(const QString &text);

Q_SIGNALS:
    void actionTriggered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void appear(const QString &text, const QString &action, bool isError);
    void place();
    void leaveWhenIdle();

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
    QTimer m_leave;
    int m_lift = 0;
};

} // namespace afterword

// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Showing, placing and leaving.
#include "toast.h"

#include "icons.h"
#include "theme.h"
#include "wrappinglabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace afterword {

Toast::Toast(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new WrappingLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"toast"_s);
    m_text->setObjectName(u"toastText"_s);
    m_action->setObjectName(u"toastAction"_s);
    m_action->setFlat(true);
    m_close->setObjectName(u"toastClose"_s);
    m_close->setIcon(lineIcon(u"close"_s));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(tr("Close"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * grid::unit, grid::unit, grid::unit, grid::unit);
    layout->setSpacing(grid::unit);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    m_leave.setSingleShot(true);
    connect(&m_leave, &QTimer::timeout, this, &Toast::leaveWhenIdle);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT actionTriggered();
    });
    parent->installEventFilter(this);
    hide();
}

void Toast::showMessage(const QString &text, const QString &action)
{
    appear(text, action, false);
    m_leave.start(8s);
}

void Toast::showError(const QString &text)
{
    m_leave.stop();
    appear(text, {}, true);
}

void Toast::appear(const QString &text, const QString &action, bool isError)
{
    m_icon->setVisible(isError);
    if (isError) {
        const QColor colour = Theme(palette()).toneText(Tone::Overdue);
        m_icon->setPixmap(lineIcon(u"warning"_s, colour).pixmap(2 * grid::unit, 2 * grid::unit));
    }
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    place();
    show();
    raise();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::leaveWhenIdle()
{
    const QWidget *focus = window()->focusWidget();
    if (underMouse() || (focus && isAncestorOf(focus)))
        m_leave.start(2s);
    else
        hide();
}

void Toast::place()
{
    const int margin = 3 * grid::unit;
    const int most = std::max(200, parentWidget()->width() - 2 * margin);
    QFontMetrics metrics(m_text->font());
    const int controls = 20 * grid::unit + (m_action->text().isEmpty() ? 0 : m_action->sizeHint().width());
    const int wide = std::min({most, 640, metrics.horizontalAdvance(m_text->text()) + controls});
    setFixedWidth(wide);
    adjustSize();
    move((parentWidget()->width() - width()) / 2, parentWidget()->height() - height() - margin - m_lift);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent *)
{
    const Theme theme(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.hairline());
    painter.setBrush(blended(theme.surface(), theme.text(), 0.06));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), grid::radius, grid::radius);
}

} // namespace afterword

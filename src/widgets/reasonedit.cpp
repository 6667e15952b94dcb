// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The question for a reason.
#include "reasonedit.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace afterword {

using namespace Qt::StringLiterals;

ReasonEdit::ReasonEdit(const QString &button, QWidget *parent)
    : QWidget(parent)
    , m_reason(new QLineEdit(this))
    , m_give(new QPushButton(button, this))
{
    setObjectName(u"reasonEdit"_s);
    m_reason->setObjectName(u"reasonField"_s);
    m_reason->setPlaceholderText(tr("Your reason"));
    m_reason->setAccessibleName(tr("Your reason"));
    m_give->setObjectName(u"reasonButton"_s);
    m_give->setAutoDefault(false);
    m_give->setEnabled(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_reason, 1);
    layout->addWidget(m_give);
    hide();
    const auto give = [this] {
        const QString reason = m_reason->text().trimmed();
        if (reason.isEmpty())
            return;
        hide();
        Q_EMIT given(reason);
    };
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_give->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, this, give);
    connect(m_give, &QPushButton::clicked, this, give);
}

void ReasonEdit::ask()
{
    m_reason->clear();
    show();
    m_reason->setFocus();
}

void ReasonEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    hide();
    Q_EMIT left();
}

} // namespace afterword

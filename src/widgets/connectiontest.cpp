// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The button's two meanings.
#include "connectiontest.h"

#include "dialogfields.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace afterword {

ConnectionTest::ConnectionTest(const Parts &parts, const QString &running, QDialog *dialog)
    : QObject(dialog)
    , m_parts(parts)
    , m_begin(parts.button->text())
    , m_running(running)
    , m_dialog(dialog)
{
    connect(parts.button, &QPushButton::clicked, this, [this] {
        if (m_state == State::Running)
            Q_EMIT cancelled();
        else
            Q_EMIT requested();
    });
    connect(dialog, &QDialog::finished, this, [this] {
        if (m_state == State::Running)
            Q_EMIT cancelled();
    });
    show(State::None);
}

void ConnectionTest::show(State state, const QString &sentence)
{
    m_state = state;
    const bool isRunning = state == State::Running;
    m_parts.button->setText(isRunning ? tr("Cancel the &test") : m_begin);
    const QString text = isRunning ? m_running : sentence;
    m_parts.label->setText(text);
    m_parts.label->setVisible(!text.isEmpty());
    m_parts.busy->setVisible(isRunning);
    fitToContents(*m_dialog);
}

void ConnectionTest::forget()
{
    if (m_state == State::Passed || m_state == State::Failed)
        show(State::None);
}

} // namespace afterword

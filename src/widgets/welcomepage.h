// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// WelcomePage: the first page while there is no application yet.
#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class WelcomePage;
}

namespace afterword {

class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);
    ~WelcomePage() override;

Q_SIGNALS:
    void newRequested();
    void importRequested();
    void sampleRequested();

private:
    std::unique_ptr<Ui::WelcomePage> m_ui;
};

} // namespace afterword

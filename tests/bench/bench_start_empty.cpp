// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The floor of bench_start: an empty main window.
#include "startprobe.h"

#include <QMainWindow>

namespace {

class EmptyWindow final : public QMainWindow
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        if (!std::exchange(m_painted, true))
            QTimer::singleShot(0, this, &afterword::bench::reportPainted);
    }

private:
    bool m_painted = false;
};

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    EmptyWindow window;
    window.resize(1200, 760);
    window.show();
    return QApplication::exec();
}

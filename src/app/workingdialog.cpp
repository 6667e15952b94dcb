// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A progress dialog without an end known.
#include "workingdialog.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTimer>

namespace afterword {

WorkingDialog::WorkingDialog(const QString &what, QWidget *parent)
    : QProgressDialog(what, tr("Cancel"), 0, 0, parent)
{
    setObjectName(QStringLiteral("workingDialog"));
    setWindowModality(Qt::WindowModal);
    setAutoClose(false);
    setAutoReset(false);
    setMinimumDuration(0);
    reset(); // not shown before its time
    connect(this, &QProgressDialog::canceled, this, [this] { *m_stopped = true; });
    QTimer::singleShot(200, this, &QWidget::show);
}

std::function<bool(int, int)> WorkingDialog::progress()
{
    return [shown = QPointer(this), stopped = stopped(), last = -1](int done, int total) mutable {
        const int share = total > 0 ? 100 * done / total : 0;
        if (share != last) {
            last = share;
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [shown, share] {
                    if (!shown)
                        return;
                    shown->setMaximum(100);
                    shown->setValue(share);
                },
                Qt::QueuedConnection);
        }
        return !*stopped;
    };
}

void WorkingDialog::dismiss()
{
    hide();
    deleteLater();
}

} // namespace afterword

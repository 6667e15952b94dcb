// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A progress dialog without an end known.
#include "workingdialog.h"

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

} // namespace afterword

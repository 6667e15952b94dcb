// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// WorkingDialog: says that something long is being done, and stops it when asked to.
#pragma once

#include <QProgressDialog>

#include <atomic>
#include <functional>
#include <memory>

namespace afterword {

/// Appears only where the work takes longer than a moment. Delete it when the work is done.
class WorkingDialog final : public QProgressDialog
{
    Q_OBJECT

public:
    explicit WorkingDialog(const QString &what, QWidget *parent = nullptr);

    /// True once the person wants no more of it; for the thread that works.
    std::shared_ptr<const std::atomic_bool> stopped() const { return m_stopped; }

    /// Shows from a thread how far the work is, a hundred steps at most; says whether it goes on.
    std::function<bool(int done, int total)> progress();
    /// Later: showing progress handles events, of which the end of the work may be one.
    void dismiss();

private:
    std::shared_ptr<std::atomic_bool> m_stopped = std::make_shared<std::atomic_bool>(false);
};

} // namespace afterword

// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// WorkingDialog: says that something long is being done, and stops it when asked to.
#pragma once

#include <QProgressDialog>

#include <atomic>
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

private:
    std::shared_ptr<std::atomic_bool> m_stopped = std::make_shared<std::atomic_bool>(false);
};

} // namespace afterword

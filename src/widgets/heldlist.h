// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// HeldList: the messages that are better not sent now, each with its reason and a way to the rules.
#pragma once

#include "detailsmodel.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace afterword {

class HeldList final : public QWidget
{
    Q_OBJECT

public:
    explicit HeldList(QWidget *parent = nullptr);

    /// What this application holds back.
    void show(const DetailsModel &model);

Q_SIGNALS:
    /// The recipient is a name, or empty.
    void whyRequested(const afterword::HeldMessage &held, const QString &recipient);

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    QVBoxLayout *m_column;
    QList<QLabel *> m_reasons;
};

} // namespace afterword

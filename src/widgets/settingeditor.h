// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SettingEditor: the field of one setting of the cadence, in its unit and within its bounds.
#pragma once

#include "cadencesettings.h"

#include <QWidget>

#include <functional>

namespace afterword {

/// A number with its unit, a time of day, a yes or the days of the week. The mouse wheel scrolls the page and
/// changes only the field that has the focus.
class SettingEditor final : public QWidget
{
    Q_OBJECT

public:
    /// The row of the table outlives everything.
    explicit SettingEditor(const CadenceSetting &setting, const QString &label, QWidget *parent = nullptr);

    const CadenceSetting &setting() const { return m_setting; }
    /// Shows it; tells nobody.
    void setValue(const CadenceValue &value);
    /// The widget that a label's shortcut leads to.
    QWidget *field() const { return m_field; }

Q_SIGNALS:
    /// By the person.
    void edited(const afterword::CadenceValue &value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeNumber();
    void makeTime();
    void makeFlag();
    void makeWeekdays();

    const CadenceSetting &m_setting;
    QString m_label;
    QWidget *m_field = nullptr;
    std::function<void(const CadenceValue &)> m_show;
};

} // namespace afterword

Q_DECLARE_METATYPE(afterword::CadenceValue)

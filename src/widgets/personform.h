// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// PersonForm: who somebody is and how to reach them; each field is saved when it is left.
#pragma once

#include "person.h"

#include <QHash>
#include <QUrl>
#include <QWidget>

#include <functional>
#include <memory>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace Ui {
class PersonForm;
}

namespace afterword {

/// What is wrong is told below the field as it is typed; such a field is not saved. Escape brings back what
/// is stored.
class PersonForm final : public QWidget
{
    Q_OBJECT

public:
    explicit PersonForm(QWidget *parent = nullptr);
    ~PersonForm() override;

    /// Shows what is stored. A field that is being typed in keeps its text while it is the same person.
    void show(const Person &person);
    /// Shows somebody new: nothing is saved before there is a name.
    void showNew();
    bool isNew() const { return m_isNew; }
    /// Forgets somebody new whom nothing was saved of.
    void endNew();
    /// "It is 14:30 there, …"; empty: nothing is known.
    void setTheirTime(const QString &text);
    /// Saves what was typed and not left yet, where it is right.
    void commit();
    void focusName();
    /// Puts the labels above the fields where they have no room beside them.
    void fitInto(int width);

Q_SIGNALS:
    /// The stored person with the change of one field.
    void saveRequested(const afterword::Person &person);
    /// Somebody new who has a name by now.
    void addRequested(const afterword::Person &person);
    /// Escape while nothing of somebody new is typed.
    void abandoned();
    void linkRequested(const QUrl &link);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    using Text = QString Person::*;
    struct Field
    {
        QWidget *edit = nullptr;
        Text member = nullptr;
        std::function<QString(const QString &)> problem;
        QToolButton *opener = nullptr;
        std::function<QUrl(const QString &)> link;
    };

    void add(QWidget *edit, Text member, std::function<QString(const QString &)> problem = {},
             QToolButton *opener = nullptr, std::function<QUrl(const QString &)> link = {});
    void fill();
    void check(const Field &field);
    void leave(const Field &field);
    void restore(const Field &field);
    void save(const Person &person);
    QLabel *problemLabel(QWidget *edit);
    const Field *fieldOf(const QObject *edit) const;

    std::unique_ptr<Ui::PersonForm> m_ui;
    std::vector<Field> m_fields;
    QHash<QWidget *, QLabel *> m_problems;
    Person m_person;
    bool m_isNew = false;
    bool m_isFilling = false;
};

} // namespace afterword

// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// InPlaceEdit: a text that is changed where it stands.
#pragma once

#include <QWidget>

#include <functional>

class QCompleter;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace afterword {

/// Reads as text. A click, F2 or Enter makes it a field; Enter (with Ctrl where there are several lines) or
/// leaving saves, Escape takes back. While what is typed is wrong a sentence below says so and nothing is
/// saved: the field stays open. Text set from outside waits until an edit is over.
class InPlaceEdit final : public QWidget
{
    Q_OBJECT

public:
    enum class Lines { One, Many };

    /// The name is that of the label within; `what` is what the field holds, to a screen reader.
    InPlaceEdit(const QString &name, const QString &what, Lines lines, QWidget *parent = nullptr);

    /// One sentence about what is wrong with a text; empty: nothing.
    void setCheck(std::function<QString(const QString &)> check) { m_check = std::move(check); }
    /// Stands where there is no text.
    void setInvitation(const QString &invitation);
    /// Offered while typing; takes it. Null: nothing.
    void setCompleter(QCompleter *completer);
    /// As it is read, and as it is edited.
    void setText(const QString &reading, const QString &edited);
    void setTextFont(const QFont &font);

    bool isEditing() const { return m_isEditing; }
    /// Opens the field.
    void edit();
    /// Saves what has no problem and closes; else stays open. False: it stayed open.
    bool finish();
    /// Closes the field without saving.
    void takeBack();
    QLabel *label() const { return m_label; }

Q_SIGNALS:
    void editingStarted();
    /// The text is another one, without a problem.
    void edited(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool onLabel(QEvent *event);
    bool onEditor(QEvent *event);
    QWidget *editor() const;
    QString typed() const;
    void check();
    void close(bool keepFocus);
    void showText();
    void restyle();
    void fitEditor();

    QLabel *m_label;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QLabel *m_problem;
    QString m_invitation;
    QString m_reading;
    QString m_edited;
    std::function<QString(const QString &)> m_check;
    bool m_isEditing = false;
};

} // namespace afterword

// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is cut, by widget class.
#include "cuttexts.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStyleOptionComboBox>
#include <QTextDocument>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace afterword::test {

namespace {

constexpr int tolerance = 2; // pixels; metrics round

QString plain(QString text)
{
    return text.remove(u'&');
}

int widthOf(const QWidget &widget, const QString &text)
{
    int width = 0;
    for (const QString &line : plain(text).split(u'\n'))
        width = std::max(width, widget.fontMetrics().horizontalAdvance(line));
    return width;
}

/// How much more room the words want than there is; negative or 0: they fit.
QSize lack(const QLabel &label)
{
    if (label.text().isEmpty())
        return {};
    const QSize room = label.contentsRect().size();
    if (label.wordWrap())
        return {0, label.heightForWidth(label.width()) - label.height()};
    if (Qt::mightBeRichText(label.text()))
        return label.sizeHint() - label.size();
    return {widthOf(label, label.text()) - room.width(), label.fontMetrics().height() - room.height()};
}

QSize lack(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const QRect field =
        box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    return {widthOf(box, box.currentText()) - field.width(), 0};
}

QSize lack(const QLineEdit &field)
{
    // Of what the person types the field shows a part; of its own words all.
    if (field.placeholderText().isEmpty() || !field.text().isEmpty())
        return {};
    return {widthOf(field, field.placeholderText()) - field.width() + 4, 0};
}

QSize lackOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return lack(*label);
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return lack(*box);
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
        return lack(*field);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        if (!button->text().isEmpty())
            return button->sizeHint() - button->size();
    }
    return {};
}

QString wordsOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return box->currentText();
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
        return field->placeholderText();
    return {};
}

bool isScrolled(const QWidget &widget, const QWidget &window)
{
    for (const QWidget *parent = widget.parentWidget(); parent && parent != &window;
         parent = parent->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(parent))
            return true;
    }
    return false;
}

QString told(const QWidget &widget, const QString &fault)
{
    return u"%1 %2 “%3”: %4"_s.arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(),
                                   wordsOf(widget).left(60), fault);
}

} // namespace

QStringList cutTexts(const QWidget &window)
{
    QStringList found;
    QList<const QWidget *> worded;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window || wordsOf(*widget).isEmpty())
            continue;
        const QSize lacking = lackOf(*widget);
        if (lacking.width() > tolerance || lacking.height() > tolerance)
            found += told(*widget, u"lacks %1 x %2"_s.arg(lacking.width()).arg(lacking.height()));
        const QRect place(widget->mapTo(&window, QPoint()), widget->size());
        if (!isScrolled(*widget, window) && !window.rect().contains(place))
            found += told(*widget, u"is not whole in the window"_s);
        worded += widget;
    }
    for (qsizetype i = 0; i < worded.size(); ++i) {
        for (qsizetype j = i + 1; j < worded.size(); ++j) {
            if (worded[i]->parentWidget() == worded[j]->parentWidget() &&
                worded[i]->geometry().intersects(worded[j]->geometry()))
                found += told(*worded[i], u"overlaps “%1”"_s.arg(wordsOf(*worded[j]).left(40)));
        }
    }
    return found;
}

} // namespace afterword::test

// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Telling problems in place.
#include "dialogproblems.h"

#include "theme.h"

#include <QApplication>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace afterword {

namespace {

struct DialogProblemsText
{
    Q_DECLARE_TR_FUNCTIONS(DialogProblems)
};

QFormLayout *formOf(QWidget *field)
{
    for (QFormLayout *form : field->window()->findChildren<QFormLayout *>()) {
        int row = -1;
        QFormLayout::ItemRole role{};
        form->getWidgetPosition(field, &row, &role);
        if (row >= 0)
            return form;
    }
    return nullptr;
}

/// Keeps the colour of a label one of the palette around it, which may change while it stands there.
class LabelColour final : public QObject
{
public:
    using Colour = QColor (*)(const QPalette &);

    LabelColour(QLabel *label, Colour colour)
        : QObject(label)
        , m_label(label)
        , m_colour(colour)
    {
        label->installEventFilter(this);
        follow();
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange)
            follow();
        return false;
    }

private:
    void follow()
    {
        const QWidget *around = m_label->parentWidget();
        QPalette palette = m_label->palette();
        const QColor colour = m_colour(around ? around->palette() : QApplication::palette(m_label));
        if (palette.color(QPalette::WindowText) == colour)
            return; // also what setting it below brings
        palette.setColor(QPalette::WindowText, colour);
        m_label->setPalette(palette);
    }

    QLabel *m_label;
    Colour m_colour;
};

QColor problemColour(const QPalette &palette)
{
    return Theme(palette).toneText(Tone::Overdue);
}

QColor hintColour(const QPalette &palette)
{
    return Theme(palette).mutedText();
}

} // namespace

DialogProblems::DialogProblems(QLabel *summary, QPushButton *accept, QWidget *parent)
    : QObject(parent)
    , m_summary(summary)
    , m_accept(accept)
{
    m_summary->setVisible(false);
}

void DialogProblems::setMissing(QWidget *field, const QString &name, bool missing)
{
    const auto isField = [field](const auto &entry) { return entry.first == field; };
    const bool known = std::ranges::any_of(m_missing, isField);
    if (missing && !known)
        m_missing.append({field, name});
    if (!missing && known)
        m_missing.removeIf(isField);
    show();
}

void DialogProblems::setProblem(QWidget *field, const QString &sentence)
{
    if (sentence.isEmpty())
        m_problems.remove(field);
    else
        m_problems.insert(field, sentence);
    if (!sentence.isEmpty() || m_labels.contains(field)) {
        if (QLabel *label = labelFor(field)) {
            label->setText(sentence);
            label->setVisible(!sentence.isEmpty());
        }
    }
    field->setAccessibleDescription(sentence);
    show();
}

bool DialogProblems::isEmpty() const
{
    return m_missing.isEmpty() && m_problems.isEmpty();
}

QLabel *DialogProblems::labelFor(QWidget *field)
{
    if (const QPointer<QLabel> label = m_labels.value(field))
        return label;
    QFormLayout *form = formOf(field);
    if (!form)
        return nullptr;
    int row = -1;
    QFormLayout::ItemRole role{};
    form->getWidgetPosition(field, &row, &role);
    auto *label = new QLabel(field->parentWidget());
    label->setObjectName(field->objectName() + QLatin1StringView("Problem"));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    spanFields(label);
    new LabelColour(label, &problemColour);
    form->insertRow(row + 1, QString(), label);
    m_labels.insert(field, label);
    return label;
}

void DialogProblems::show()
{
    QStringList sentences;
    if (!m_missing.isEmpty()) {
        QStringList names;
        for (const auto &[field, name] : std::as_const(m_missing))
            names.append(name);
        //: %1 is a list of field names: "company, role"
        sentences.append(
            DialogProblemsText::tr("Still needed: %1.").arg(names.join(QLatin1StringView(", "))));
    }
    for (auto problem = m_problems.cbegin(); problem != m_problems.cend(); ++problem) {
        if (!m_labels.value(problem.key()))
            sentences.append(problem.value());
    }
    if (sentences.isEmpty() && !m_problems.isEmpty())
        sentences.append(DialogProblemsText::tr("One of the fields above needs another value."));
    m_summary->setText(sentences.join(QLatin1Char('\n')));
    m_summary->setVisible(!sentences.isEmpty());
    m_accept->setEnabled(isEmpty());
}

void makeHeading(QLabel *label)
{
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 1.3);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
}

void makeHint(QLabel *label)
{
    new LabelColour(label, &hintColour);
}

void spanFields(QLabel *label)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
}

} // namespace afterword

// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// List, text and preview of templates.
#include "templatesdialog.h"

#include "detailswords.h"
#include "dialogproblems.h"
#include "localtext.h"
#include "ui_templatesdialog.h"

#include <QFontDatabase>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QTextBlock>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookDelay = 250; // milliseconds after the last key

QString nameOf(const MessageTemplate &text)
{
    QString name = messageName(text.kind);
    if (text.topic)
        //: A template: %1 is a kind of message, %2 the topic that it is about
        name = TemplatesDialog::tr("%1: %2").arg(name, QString(exchangeName(*text.topic)));
    const QString variant = text.id.section(u'.', 1);
    if (!text.title.isEmpty())
        //: A template: %1 is a kind of message, %2 what the person calls this text
        name = TemplatesDialog::tr("%1 – %2").arg(name, text.title);
    else if (!variant.isEmpty())
        //: A template: %1 is a kind of message, %2 tells its texts apart
        name = TemplatesDialog::tr("%1 – variant %2").arg(name, variant);
    //: A template of the person's own: %1 is its name
    return text.isOwn ? TemplatesDialog::tr("%1 (yours)").arg(name) : name;
}

} // namespace

TemplatesDialog::TemplatesDialog(TemplateShelf &shelf, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::TemplatesDialog>())
    , m_shelf(shelf)
{
    m_ui->setupUi(this);
    makeHeading(m_ui->headingLabel);
    makeHint(m_ui->hintLabel);
    m_ui->sourceEdit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_ui->splitter->setStretchFactor(0, 2);
    m_ui->splitter->setStretchFactor(1, 4);
    m_ui->splitter->setStretchFactor(2, 4);
    m_look.setSingleShot(true);
    m_look.setInterval(lookDelay);
    connect(&m_look, &QTimer::timeout, this, &TemplatesDialog::look);
    connect(m_ui->sourceEdit, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isFilling)
            m_look.start();
    });
    connect(m_ui->languageCombo, &QComboBox::activated, this, [this] {
        if (mayLeave())
            fill();
        else
            m_ui->languageCombo->setCurrentIndex(m_ui->languageCombo->findData(m_shown.language));
    });
    connect(m_ui->list, &QListWidget::currentItemChanged, this,
            [this](const QListWidgetItem *item, QListWidgetItem *before) {
                if (m_isFilling)
                    return;
                if (mayLeave()) {
                    choose(item);
                    return;
                }
                // Out of its own signal, the list would go on to the new one.
                QTimer::singleShot(0, this, [this, before] {
                    m_isFilling = true;
                    m_ui->list->setCurrentItem(before);
                    m_isFilling = false;
                });
            });
    connect(m_ui->saveButton, &QPushButton::clicked, this, &TemplatesDialog::save);
    connect(m_ui->resetButton, &QPushButton::clicked, this, &TemplatesDialog::reset);
    connect(m_ui->copyButton, &QPushButton::clicked, this, &TemplatesDialog::copy);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_ui->buttonBox->button(QDialogButtonBox::Close)->setAutoDefault(false);
    fillLanguages();
    fill();
}

TemplatesDialog::~TemplatesDialog() = default;

void TemplatesDialog::fillLanguages()
{
    for (const QString &language : m_shelf.book().languages())
        m_ui->languageCombo->addItem(languageName(language), language);
    const QString own = QLocale().name().section(u'_', 0, 0);
    const int index = m_ui->languageCombo->findData(own);
    m_ui->languageCombo->setCurrentIndex(
        std::max(0, index >= 0 ? index : m_ui->languageCombo->findData(u"en"_s)));
}

void TemplatesDialog::fill()
{
    const QString language = m_ui->languageCombo->currentData().toString();
    m_isFilling = true;
    m_ui->list->clear();
    QListWidgetItem *current = nullptr;
    for (const MessageTemplate &text : m_shelf.templates()) {
        if (text.language != language)
            continue;
        auto *item = new QListWidgetItem(nameOf(text), m_ui->list);
        item->setData(Qt::UserRole, text.id);
        if (text.fault)
            item->setToolTip(text.fault->message);
        QFont font = item->font();
        font.setBold(text.isOwn);
        item->setFont(font);
        if (text.id == m_shown.id)
            current = item;
    }
    m_ui->list->setCurrentItem(current ? current : m_ui->list->item(0));
    m_isFilling = false;
    choose(m_ui->list->currentItem());
}

void TemplatesDialog::show(const QString &id, const QString &language)
{
    m_shown = {id, language};
    m_ui->languageCombo->setCurrentIndex(m_ui->languageCombo->findData(language));
    fill();
}

void TemplatesDialog::choose(const QListWidgetItem *item)
{
    const QString language = m_ui->languageCombo->currentData().toString();
    const MessageTemplate *text =
        item ? m_shelf.book().find(item->data(Qt::UserRole).toString(), language) : nullptr;
    m_shown = {text ? text->id : QString(), language};
    m_source = text ? text->source : QString();
    m_isFilling = true;
    m_ui->sourceEdit->setPlainText(m_source);
    m_isFilling = false;
    m_source = m_ui->sourceEdit->toPlainText();
    m_ui->copyButton->setEnabled(text);
    const bool isOwn = text && text->isOwn;
    const bool isBuiltIn = text && m_shelf.isBuiltIn(text->id, language);
    m_ui->resetButton->setVisible(isOwn);
    m_ui->resetButton->setText(isBuiltIn ? tr("&Reset to the Built-in Text") : tr("&Remove"));
    look();
}

void TemplatesDialog::look()
{
    m_look.stop();
    const QString source = m_ui->sourceEdit->toPlainText();
    m_ui->problemLabel->hide();
    mark(0);
    if (m_shown.id.isEmpty()) {
        m_ui->previewEdit->clear();
        m_ui->saveButton->setEnabled(false);
        return;
    }
    const Result<FinishedDraft> draft = TemplateShelf::preview(m_shown.id, m_shown.language, source);
    m_ui->saveButton->setEnabled(draft && source != m_source);
    if (!draft) {
        const int line = lineOf(draft.error());
        m_ui->problemLabel->setText(line > 0
                                        //: The number counts lines of a text; %1 is a sentence
                                        ? tr("Line %n: %1", nullptr, line).arg(draft.error().message)
                                        : draft.error().message);
        m_ui->problemLabel->show();
        mark(line);
        return;
    }
    const QString subject = draft->message.subject;
    m_ui->previewEdit->setPlainText(subject.isEmpty()
                                        ? draft->message.body
                                        //: The preview of a mail: %1 is its subject
                                        : tr("Subject: %1").arg(subject) + u"\n\n"_s + draft->message.body);
}

void TemplatesDialog::mark(int line)
{
    QList<QTextEdit::ExtraSelection> marks;
    const QTextBlock block = m_ui->sourceEdit->document()->findBlockByNumber(line - 1);
    if (line > 0 && block.isValid()) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(block);
        QColor tint = palette().color(QPalette::Highlight);
        tint.setAlphaF(0.25F);
        mark.format.setBackground(tint);
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks.append(mark);
    }
    m_ui->sourceEdit->setExtraSelections(marks);
}

void TemplatesDialog::tell(const Result<void> &result)
{
    if (!result) {
        m_ui->problemLabel->setText(result.error().message);
        m_ui->problemLabel->show();
        return;
    }
    fill();
    Q_EMIT changed();
}

void TemplatesDialog::save()
{
    tell(m_shelf.save(m_shown.id, m_shown.language, m_ui->sourceEdit->toPlainText()));
}

void TemplatesDialog::reset()
{
    tell(m_shelf.reset(m_shown.id, m_shown.language));
}

// A further text for the same message, which begins as the one that is shown.
void TemplatesDialog::copy()
{
    const QString source = m_ui->sourceEdit->toPlainText();
    const QString id = m_shelf.freeId(m_shown.id, m_shown.language);
    const auto saved = m_shelf.save(id, m_shown.language, source);
    if (saved)
        m_shown.id = id;
    tell(saved);
    m_ui->sourceEdit->setFocus();
}

bool TemplatesDialog::mayLeave()
{
    if (m_shown.id.isEmpty() || m_ui->sourceEdit->toPlainText() == m_source)
        return true;
    QMessageBox box(QMessageBox::Question, windowTitle(), tr("What you typed is not saved."),
                    QMessageBox::Discard | QMessageBox::Cancel, this);
    box.setObjectName(u"unsavedTemplateBox"_s);
    if (m_ui->saveButton->isEnabled())
        box.addButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save:
        if (const auto saved = m_shelf.save(m_shown.id, m_shown.language, m_ui->sourceEdit->toPlainText());
            !saved) {
            m_ui->problemLabel->setText(saved.error().message);
            m_ui->problemLabel->show();
            return false;
        }
        m_source = m_ui->sourceEdit->toPlainText();
        Q_EMIT changed();
        return true;
    case QMessageBox::Discard:
        m_source = m_ui->sourceEdit->toPlainText();
        return true;
    default:
        return false;
    }
}

void TemplatesDialog::done(int result)
{
    if (mayLeave())
        QDialog::done(result);
}

} // namespace afterword

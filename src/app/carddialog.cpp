// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Preview, printer and PDF.
#include "carddialog.h"

#include "dialogproblems.h"
#include "safefile.h"
#include "ui_carddialog.h"

#include <QBuffer>
#include <QFileDialog>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

/// A page as it looks, with the edge of the paper.
QPixmap pictureOf(const CardPaper &paper, int page, int width, qreal ratio)
{
    const QSizeF size = paper.layoutOf(page).fullRectPoints().size();
    const QSize pixels(qRound(width * ratio), qRound(width * ratio * size.height() / size.width()));
    QPixmap picture(pixels);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    paper.paint(painter, page, pixels);
    painter.setPen(Qt::gray);
    painter.drawRect(QRect(QPoint(), pixels - QSize(1, 1)));
    painter.end();
    picture.setDevicePixelRatio(ratio);
    return picture;
}

} // namespace

CardDialog::CardDialog(QString text, const CardAddresses &addresses, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::CardDialog>())
    , m_text(std::move(text))
{
    m_ui->setupUi(this);
    makeHeading(m_ui->headingLabel);
    makeHint(m_ui->hintLabel);
    //: A size of cards and envelopes
    m_ui->formCombo->addItem(tr("C6: card 148 × 105 mm"), static_cast<int>(CardForm::C6));
    //: A size of cards and envelopes
    m_ui->formCombo->addItem(tr("DL: card 210 × 99 mm"), static_cast<int>(CardForm::Dl));
    //: A size of cards and envelopes
    m_ui->formCombo->addItem(tr("US No. 10: card 9¼ × 3¾ in"), static_cast<int>(CardForm::UsNo10));
    m_ui->formCombo->setCurrentIndex(m_ui->formCombo->findData(static_cast<int>(usualCardForm(QLocale()))));
    m_ui->recipientEdit->setPlainText(addresses.recipient);
    m_ui->senderEdit->setPlainText(addresses.sender);
    QPushButton *print = m_ui->buttonBox->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    print->setObjectName(u"printButton"_s);
    QPushButton *save = m_ui->buttonBox->addButton(tr("&Save as PDF…"), QDialogButtonBox::ActionRole);
    save->setObjectName(u"savePdfButton"_s);
    print->setDefault(true);
    connect(print, &QPushButton::clicked, this, &CardDialog::choosePrinter);
    connect(save, &QPushButton::clicked, this, &CardDialog::chooseFile);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->formCombo, &QComboBox::currentIndexChanged, this, &CardDialog::preview);
    for (QPlainTextEdit *edit : {m_ui->recipientEdit, m_ui->senderEdit})
        connect(edit, &QPlainTextEdit::textChanged, this, &CardDialog::preview);
    preview();
}

CardDialog::~CardDialog() = default;

CardPaper CardDialog::paper() const
{
    return {m_text,
            {m_ui->recipientEdit->toPlainText().trimmed(), m_ui->senderEdit->toPlainText().trimmed()},
            static_cast<CardForm>(m_ui->formCombo->currentData().toInt())};
}

void CardDialog::preview()
{
    const CardPaper shown = paper();
    constexpr int width = 320;
    m_ui->cardPicture->setPixmap(pictureOf(shown, 0, width, devicePixelRatioF()));
    m_ui->cardPicture->setAccessibleDescription(m_text);
    m_ui->envelopePicture->setPixmap(pictureOf(shown, 1, width, devicePixelRatioF()));
    const bool hasAddress = !m_ui->recipientEdit->toPlainText().trimmed().isEmpty();
    m_ui->problemLabel->setText(
        !shown.fits() ? tr("The text is too long for this card; shorten it or take a larger one.")
        : !hasAddress ? tr("No postal address is known; the envelope stays empty.")
                      : QString());
    m_ui->problemLabel->setVisible(!m_ui->problemLabel->text().isEmpty());
    for (const QString &name : {u"printButton"_s, u"savePdfButton"_s})
        m_ui->buttonBox->findChild<QPushButton *>(name)->setEnabled(shown.fits());
}

void CardDialog::chooseFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Save the Card"), folder, tr("PDF documents (*.pdf)"));
    dialog->setObjectName(u"savePdfDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    //: The name of a file
    dialog->selectFile(tr("Card") + ".pdf"_L1);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &CardDialog::saveTo);
    dialog->open();
}

void CardDialog::saveTo(const QString &file)
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    QPdfWriter writer(&bytes);
    writer.setTitle(m_ui->headingLabel->text());
    writer.setCreator(u"Afterword"_s);
    writer.setResolution(300);
    Result<void> written =
        paper().print(writer) ? Result<void>() : fail(ErrorCode::Internal, tr("The PDF cannot be made."));
    if (written)
        written = writeFileSafely(file, bytes.data());
    if (!written) {
        m_ui->problemLabel->setText(written.error().message);
        m_ui->problemLabel->setVisible(true);
        Q_EMIT failed(written.error());
        return;
    }
    Q_EMIT printed(file);
    accept();
}

void CardDialog::choosePrinter()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(m_ui->headingLabel->text());
    printer->setPageLayout(paper().layoutOf(0));
    printer->setFullPage(true);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        if (!paper().print(*printer)) {
            m_ui->problemLabel->setText(tr("The printer did not take it; nothing was printed."));
            m_ui->problemLabel->setVisible(true);
            return;
        }
        Q_EMIT printed({});
        accept();
    });
    // The printer lives as long as its dialog.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

} // namespace afterword

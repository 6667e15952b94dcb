// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Screen, printer and PDF.
#include "preparationdialog.h"

#include "safefile.h"
#include "sheetdocument.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

namespace afterword {

using namespace Qt::StringLiterals;

PreparationDialog::PreparationDialog(const PreparationSheet &sheet, QWidget *parent)
    : QDialog(parent)
    , m_sheet(sheet)
    , m_text(new QTextBrowser(this))
    , m_problem(new QLabel(this))
{
    setObjectName(u"preparationDialog"_s);
    //: Title of a window; %1 is a company
    setWindowTitle(tr("Before the interview: %1").arg(sheet.company));
    m_text->setObjectName(u"preparationText"_s);
    m_text->setAccessibleName(windowTitle());
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDefaultFont(m_text->font());
    m_text->document()->setDocumentMargin(16);
    write(sheet, *m_text->document());
    m_text->moveCursor(QTextCursor::Start);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *printing = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    printing->setObjectName(u"printButton"_s);
    QPushButton *saving = buttons->addButton(tr("&Save as PDF…"), QDialogButtonBox::ActionRole);
    saving->setObjectName(u"savePdfButton"_s);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text, 1);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    resize(640, 720);
    connect(printing, &QPushButton::clicked, this, &PreparationDialog::choosePrinter);
    connect(saving, &QPushButton::clicked, this, &PreparationDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_text->setFocus();
}

QPageLayout PreparationDialog::usualLayout()
{
    const bool isLetter = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    return {QPageSize(isLetter ? QPageSize::Letter : QPageSize::A4), QPageLayout::Portrait,
            QMarginsF(20, 18, 18, 18), QPageLayout::Millimeter};
}

bool PreparationDialog::print(const PreparationSheet &sheet, QPagedPaintDevice &device)
{
    QTextDocument document;
    QFont font = document.defaultFont();
    font.setPointSizeF(10.5);
    document.setDefaultFont(font);
    document.setDocumentMargin(0);
    // The document is laid out in points and painted in the device's dots.
    const QSizeF page = device.pageLayout().paintRectPoints().size();
    document.setPageSize(page);
    write(sheet, document);
    QPainter painter(&device);
    if (!painter.isActive())
        return false;
    const double scale = painter.viewport().width() / page.width();
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = QPalette(Qt::black, Qt::white);
    document.documentLayout()->setPaintDevice(nullptr);
    for (int number = 0; number < document.pageCount(); ++number) {
        if (number > 0 && !device.newPage())
            return false;
        painter.save();
        painter.scale(scale, scale);
        painter.translate(0, -number * page.height());
        context.clip = QRectF(0, number * page.height(), page.width(), page.height());
        painter.setClipRect(context.clip);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
    }
    return painter.end();
}

void PreparationDialog::chooseFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Save the Sheet"), folder, tr("PDF documents (*.pdf)"));
    dialog->setObjectName(u"savePdfDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    //: The name of a file
    dialog->selectFile(tr("Interview") + ".pdf"_L1);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &PreparationDialog::saveTo);
    dialog->open();
}

void PreparationDialog::saveTo(const QString &file)
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    QPdfWriter writer(&bytes);
    writer.setTitle(windowTitle());
    writer.setCreator(u"Afterword"_s);
    writer.setResolution(300);
    writer.setPageLayout(usualLayout());
    Result<void> written =
        print(m_sheet, writer) ? Result<void>() : fail(ErrorCode::Internal, tr("The PDF cannot be made."));
    if (written)
        written = writeFileSafely(file, bytes.data());
    if (!written) {
        tell(written.error().message);
        return;
    }
    tell({});
    Q_EMIT printed(file);
}

void PreparationDialog::choosePrinter()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(windowTitle());
    printer->setPageLayout(usualLayout());
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        if (!print(m_sheet, *printer)) {
            tell(tr("The printer did not take it; nothing was printed."));
            return;
        }
        Q_EMIT printed({});
    });
    // The printer lives as long as its dialog.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

void PreparationDialog::tell(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

} // namespace afterword

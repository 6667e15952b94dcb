// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The views paint themselves, in the size of the paper.
#include "calendarpaper.h"

#include "calendaragendalist.h"
#include "monthview.h"
#include "preparationdialog.h"
#include "safefile.h"
#include "theme.h"
#include "weekview.h"

#include <QBuffer>
#include <QFileDialog>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>
#include <QStyle>

#include <memory>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

QPalette paperPalette(const QPalette &desktop)
{
    QPalette palette(Qt::white);
    for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Base, QPalette::Button})
        palette.setColor(role, Qt::white);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, QColor(0x20, 0x20, 0x20)); // pure black asks for high contrast
    palette.setColor(QPalette::Highlight, readableOn(Qt::white, desktop.color(QPalette::Highlight)));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    return palette;
}

/// In pixels, whatever the device's own measure of a point.
QFont inPixels(QFont font)
{
    font.setPixelSize(QFontInfo(font).pixelSize());
    return font;
}

/// Paper, measured as the screen is, so that letters are as large as there.
class Sheet
{
public:
    Sheet(const CalendarPage &page, QPagedPaintDevice &device)
        : m_page(page)
        , m_device(device)
        , m_painter(&device)
    {
        if (!isActive())
            return;
        const QSizeF points = device.pageLayout().paintRectPoints().size();
        m_scale = m_painter.viewport().width() / (points.width() * page.logicalDpiX() / 72);
        m_size = QSizeF(m_painter.viewport().size()) / m_scale;
        begin();
    }

    bool isActive() const { return m_painter.isActive(); }
    QPainter &painter() { return m_painter; }
    /// What is left below the heading.
    QRectF room() const { return {0, m_top, m_size.width(), m_size.height() - m_top}; }
    bool nextPage()
    {
        m_painter.resetTransform();
        if (!m_device.newPage())
            return false;
        begin();
        return true;
    }
    bool end() { return m_painter.end(); }

    /// The view in the size given, on all of the room.
    void show(CalendarGrid &view, const QSize &size)
    {
        view.resize(size);
        const double shrink = std::min(room().width() / size.width(), room().height() / size.height());
        m_painter.save();
        m_painter.translate(room().topLeft());
        m_painter.scale(shrink, shrink);
        view.render(&m_painter, QPoint(), QRegion(), QWidget::DrawChildren);
        m_painter.restore();
    }

private:
    void begin()
    {
        m_painter.scale(m_scale, m_scale);
        QFont font = inPixels(scaledFont(m_page.font(), 1.4));
        font.setWeight(QFont::DemiBold);
        m_painter.setFont(font);
        m_painter.setPen(Qt::black);
        const QFontMetrics metrics(font);
        const auto align = static_cast<int>(QStyle::visualAlignment(m_page.layoutDirection(), Qt::AlignLeft));
        m_painter.drawText(QRectF(0, 0, m_size.width(), metrics.height()), align | Qt::AlignVCenter,
                           m_page.heading());
        m_top = metrics.height() + 2 * grid::unit;
    }

    const CalendarPage &m_page;
    QPagedPaintDevice &m_device;
    QPainter m_painter;
    QSizeF m_size;
    double m_scale = 1;
    double m_top = 0;
};

void prepare(CalendarGrid &view, CalendarPage &page)
{
    view.setPalette(paperPalette(page.palette()));
    view.setFont(inPixels(page.font()));
    view.setLayoutDirection(page.layoutDirection());
    view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setModel(&page.model());
    // A view that was never shown does not lay itself out anew when its size changes.
    view.setAttribute(Qt::WA_DontShowOnScreen);
    view.show();
}

bool printAgenda(Sheet &sheet, CalendarPage &page)
{
    CalendarAgendaModel rows(page.model());
    rows.list(page.model().first(), page.model().last());
    const CalendarAgendaDelegate delegate;
    QStyleOptionViewItem option;
    option.font = inPixels(page.font());
    option.fontMetrics = QFontMetrics(option.font);
    option.palette = paperPalette(page.palette());
    option.direction = page.layoutDirection();
    option.state = QStyle::State_Enabled;
    double top = sheet.room().top();
    for (int row = 0; row < rows.rowCount(); ++row) {
        const QModelIndex index = rows.index(row);
        const int height = delegate.sizeHint(option, index).height();
        // A heading keeps its first entry.
        const bool isAlone = rows.isHeading(row) && row + 1 < rows.rowCount();
        const int needed =
            isAlone ? height + delegate.sizeHint(option, rows.index(row + 1)).height() : height;
        if (top + needed > sheet.room().bottom()) {
            if (!sheet.nextPage())
                return false;
            top = sheet.room().top();
        }
        option.rect = QRect(0, qRound(top), qRound(sheet.room().width()), height);
        delegate.paint(&sheet.painter(), option, index);
        top += height;
    }
    return true;
}

} // namespace

QPageLayout CalendarPaper::layout() const
{
    QPageLayout layout = PreparationDialog::usualLayout();
    layout.setOrientation(m_page.view() == CalendarView::Month ? QPageLayout::Landscape
                                                               : QPageLayout::Portrait);
    layout.setMargins(QMarginsF(12, 12, 12, 12));
    return layout;
}

bool CalendarPaper::print(QPagedPaintDevice &device) const
{
    Sheet sheet(m_page, device);
    if (!sheet.isActive())
        return false;
    switch (m_page.view()) {
    case CalendarView::Month: {
        MonthView view;
        prepare(view, m_page);
        view.setMonth(m_page.shownMonth());
        sheet.show(view, sheet.room().size().toSize());
        break;
    }
    case CalendarView::Week: {
        WeekView view;
        prepare(view, m_page);
        // All hours on one page: as much wider as it is higher than the page.
        const int width = qRound(sheet.room().width());
        int height = qRound(sheet.room().height());
        for (int round = 0; round < 4; ++round) { // what stands above the hours depends on the height
            view.resize(width, height);
            height = view.fullHeight();
        }
        const double longer = std::max(1.0, height / sheet.room().height());
        sheet.show(view, QSize(qRound(sheet.room().width() * longer), height));
        break;
    }
    case CalendarView::Agenda:
        if (!printAgenda(sheet, m_page))
            return false;
        break;
    }
    return sheet.end();
}

CalendarPrinting::CalendarPrinting(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    setObjectName(u"calendarPrinting"_s);
}

void CalendarPrinting::choosePrinter(CalendarPage *page)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(page->heading());
    printer->setPageLayout(CalendarPaper(*page).layout());
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, page, [this, printer, page] {
        if (!CalendarPaper(*page).print(*printer))
            Q_EMIT failed(
                {ErrorCode::Unavailable, tr("The printer did not take it; nothing was printed."), {}});
    });
    // The printer lives as long as its dialog.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

void CalendarPrinting::chooseFile(CalendarPage *page)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(m_window, tr("Save the Calendar"), folder, tr("PDF documents (*.pdf)"));
    dialog->setObjectName(u"saveCalendarDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(page->heading() + ".pdf"_L1);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, page,
            [this, page](const QString &file) { saveTo(*page, file); });
    dialog->open();
}

void CalendarPrinting::saveTo(CalendarPage &page, const QString &file)
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    QPdfWriter writer(&bytes);
    writer.setTitle(page.heading());
    writer.setCreator(u"Afterword"_s);
    writer.setResolution(300);
    const CalendarPaper paper(page);
    writer.setPageLayout(paper.layout());
    Result<void> written =
        paper.print(writer) ? Result<void>() : fail(ErrorCode::Internal, tr("The PDF cannot be made."));
    if (written)
        written = writeFileSafely(file, bytes.data());
    if (!written) {
        Q_EMIT failed(written.error());
        return;
    }
    //: %1 is the name of a file
    Q_EMIT told(tr("Saved %1").arg(QFileInfo(file).fileName()));
}

} // namespace afterword

// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Laying out a card and its envelope.
#include "cardpaper.h"

#include <QAbstractTextDocumentLayout>
#include <QFontDatabase>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextDocument>

#include <memory>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

constexpr double pointsPerMillimetre = 72.0 / 25.4;
constexpr double largest = 13;
constexpr double smallest = 8;

/// In millimetres.
struct Sizes
{
    QSizeF card;
    QSizeF envelope;
};

Sizes sizesOf(CardForm form)
{
    switch (form) {
    case CardForm::C6:
        return {{148, 105}, {162, 114}};
    case CardForm::Dl:
        return {{210, 99}, {220, 110}};
    case CardForm::UsNo10:
        return {{235, 95.25}, {241.3, 104.775}};
    }
    return {};
}

constexpr double cardMargin = 12;     // millimetres
constexpr double envelopeMargin = 10; // millimetres

QSizeF inPoints(const QSizeF &millimetres)
{
    return millimetres * pointsPerMillimetre;
}

/// Measured in points whatever the device; the painter scales.
std::unique_ptr<QTextDocument> documentOf(const QString &text, double pointSize, double width)
{
    auto document = std::make_unique<QTextDocument>();
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    // A pixel of the document is a point of the paper.
    font.setPixelSize(qRound(pointSize));
    document->setDefaultFont(font);
    document->setDocumentMargin(0);
    document->setPlainText(text);
    document->setTextWidth(width);
    return document;
}

void drawText(QPainter &painter, const QString &text, double pointSize, const QRectF &place)
{
    painter.save();
    painter.translate(place.topLeft());
    const auto document = documentOf(text, pointSize, place.width());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black); // paper is white, whatever the desktop
    document->documentLayout()->draw(&painter, context);
    painter.restore();
}

} // namespace

CardForm usualCardForm(const QLocale &locale)
{
    // Letter paper: North America and a few others; Qt knows by measures and country.
    const auto country = locale.territory();
    const bool american = locale.measurementSystem() == QLocale::ImperialUSSystem ||
                          country == QLocale::Canada || country == QLocale::Mexico ||
                          country == QLocale::Philippines;
    return american ? CardForm::UsNo10 : CardForm::C6;
}

CardPaper::CardPaper(QString text, CardAddresses addresses, CardForm form)
    : m_text(std::move(text).trimmed())
    , m_addresses(std::move(addresses))
    , m_form(form)
{}

QPageLayout CardPaper::layoutOf(int page) const
{
    const Sizes sizes = sizesOf(m_form);
    const QSizeF size = page == 0 ? sizes.card : sizes.envelope;
    // Sizes are given upright; the layout turns them.
    return {QPageSize(size.transposed(), QPageSize::Millimeter, {}, QPageSize::ExactMatch),
            QPageLayout::Landscape, QMarginsF(0, 0, 0, 0)};
}

double CardPaper::heightAt(double pointSize) const
{
    const double width = inPoints(sizesOf(m_form).card).width() - 2 * cardMargin * pointsPerMillimetre;
    return documentOf(m_text, pointSize, width)->size().height();
}

double CardPaper::pointSize() const
{
    const double room = inPoints(sizesOf(m_form).card).height() - 2 * cardMargin * pointsPerMillimetre;
    double size = largest;
    while (size > smallest && heightAt(size) > room)
        size -= 1;
    return size;
}

bool CardPaper::fits() const
{
    return heightAt(smallest) <=
           inPoints(sizesOf(m_form).card).height() - 2 * cardMargin * pointsPerMillimetre;
}

void CardPaper::paint(QPainter &painter, int page, const QSize &pixels) const
{
    const Sizes sizes = sizesOf(m_form);
    const QSizeF paper = inPoints(page == 0 ? sizes.card : sizes.envelope);
    painter.save();
    painter.scale(pixels.width() / paper.width(), pixels.height() / paper.height());
    if (page == 0) {
        const double margin = cardMargin * pointsPerMillimetre;
        drawText(painter, m_text, pointSize(),
                 QRectF(QPointF(), paper).adjusted(margin, margin, -margin, -margin));
    } else {
        const double margin = envelopeMargin * pointsPerMillimetre;
        drawText(painter, m_addresses.sender, 8,
                 QRectF(margin, margin, paper.width() * 0.45, paper.height() * 0.4));
        // Where post offices read: right of the middle, in the lower half.
        drawText(painter, m_addresses.recipient, 12,
                 QRectF(paper.width() * 0.48, paper.height() * 0.5, paper.width() * 0.52 - margin,
                        paper.height() * 0.5 - margin));
    }
    painter.restore();
}

bool CardPaper::print(QPagedPaintDevice &device) const
{
    QPainter painter;
    for (int page = 0; page < pages; ++page) {
        device.setPageLayout(layoutOf(page));
        if (page == 0 ? !painter.begin(&device) : !device.newPage())
            return false;
        paint(painter, page, {device.width(), device.height()});
    }
    return painter.end();
}

} // namespace afterword

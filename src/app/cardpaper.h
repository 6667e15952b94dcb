// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CardPaper: the text of a card, to be written or printed, and its envelope, on paper of the country.
#pragma once

#include <QLocale>
#include <QPageLayout>
#include <QString>

class QPagedPaintDevice;
class QPainter;

namespace afterword {

/// Sizes of card and envelope that belong together.
enum class CardForm {
    C6,    ///< a card A6 (148 × 105 mm) in an envelope C6 (162 × 114 mm)
    Dl,    ///< a card 210 × 99 mm in an envelope DL (220 × 110 mm)
    UsNo10 ///< a card 9¼ × 3¾ in an envelope No. 10 (9½ × 4⅛ inches)
};

/// What the country's stationers sell: No. 10 where letters are 8½ × 11 inches, else C6.
CardForm usualCardForm(const QLocale &locale);

/// Lines as they stand on an envelope.
struct CardAddresses
{
    QString recipient; ///< name and postal address
    QString sender;    ///< may be empty

    bool operator==(const CardAddresses &) const = default;
};

/// Two pages: the card, then the envelope.
class CardPaper
{
public:
    CardPaper(QString text, CardAddresses addresses, CardForm form);

    static constexpr int pages = 2;
    QPageLayout layoutOf(int page) const;
    /// Whether the text has room on the card in a size that can be read.
    bool fits() const;
    /// Paints the page on that many pixels.
    void paint(QPainter &painter, int page, const QSize &pixels) const;
    /// Both pages on a printer or into a PDF. False: the device failed.
    bool print(QPagedPaintDevice &device) const;

private:
    double pointSize() const;
    double heightAt(double pointSize) const;

    QString m_text;
    CardAddresses m_addresses;
    CardForm m_form;
};

} // namespace afterword

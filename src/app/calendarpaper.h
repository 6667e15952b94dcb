// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar on paper: what its page shows, printed or saved as a PDF.
#pragma once

#include "calendarpage.h"

#include <QPageLayout>

class QPagedPaintDevice;

namespace afterword {

/// A month lies across one page, a week stands on one with all of its hours, an agenda takes as many as it
/// needs. Black on white whatever the desktop, nothing chosen.
class CalendarPaper
{
public:
    explicit CalendarPaper(CalendarPage &page)
        : m_page(page)
    {}

    QPageLayout layout() const;
    /// False: the device failed.
    bool print(QPagedPaintDevice &device) const;

private:
    CalendarPage &m_page;
};

/// Asks for a printer or a file. Belongs to the window.
class CalendarPrinting final : public QObject
{
    Q_OBJECT

public:
    explicit CalendarPrinting(QWidget *window);

    void choosePrinter(CalendarPage *page);
    void chooseFile(CalendarPage *page);

Q_SIGNALS:
    void told(const QString &sentence);
    void failed(const afterword::Error &error);

private:
    void saveTo(CalendarPage &page, const QString &file);

    QWidget *m_window;
};

} // namespace afterword

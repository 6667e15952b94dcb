// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Gallery: every page and every dialog of the program, shown one after the other with the sample in them.
#pragma once

#include <QDialog>

#include <functional>

namespace afterword::test {

class Gallery
{
public:
    /// Called with each window while it is shown, with what it shows; the name serves as a file's name too.
    using Visit = std::function<void(QWidget &window, const QString &name)>;

    explicit Gallery(Visit visit)
        : m_visit(std::move(visit))
    {}

    /// Pages are shown in that size, dialogs in their own.
    void showAll(QSize size = {1280, 800});

private:
    void show(QDialog &&dialog, const QString &name);
    void see(QWidget &window, const QString &name);
    void showPages(QSize size);
    void showPeople(QSize size);
    void showFactDialogs();
    void showCommitments();
    void showAdvice();
    void showPopovers();
    void showFiles();
    void showComposer(QSize size);
    void showDebrief();
    void showMail();
    void showDesks();

    Visit m_visit;
};

} // namespace afterword::test

// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every page and dialog painted with the sample: something is drawn, in light and dark. With
// AFTERWORD_PICTURES=folder the pictures are kept for looking at.
#include "gallery.h"
#include "translations.h"

#include <QApplication>
#include <QDir>
#include <QSet>
#include <QStyleFactory>
#include <QTest>

using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

void usePalette(bool dark)
{
    QPalette palette(dark ? QColor(0x2a, 0x2e, 0x32) : QColor(0xef, 0xf0, 0xf1));
    palette.setColor(QPalette::Base, dark ? QColor(0x1f, 0x22, 0x25) : QColor(Qt::white));
    palette.setColor(QPalette::Highlight, dark ? QColor(0x3d, 0xae, 0xe9) : QColor(0x2a, 0x7f, 0xd4));
    palette.setColor(QPalette::PlaceholderText, dark ? QColor(0x8a, 0x90, 0x96) : QColor(0x80, 0x86, 0x8c));
    QApplication::setPalette(palette);
}

void keep(QWidget &window, const QString &name)
{
    const QImage image = window.grab().toImage();
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3)
            colours.insert(image.pixel(x, y));
    }
    QVERIFY2(colours.size() > 10, qPrintable(name));
    if (const QString folder = qEnvironmentVariable("AFTERWORD_PICTURES"); !folder.isEmpty())
        QVERIFY(image.save(QDir(folder).filePath(name + u".png"_s)));
}

} // namespace

class TestWindowPictures : public QObject
{
    Q_OBJECT

private:
    QSize m_size{1280, 800};

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QFont font = QApplication::font();
        font.setPointSizeF(10);
        QApplication::setFont(font);
        const QString look = qEnvironmentVariable("AFTERWORD_PICTURES_LOOK");
        if (look == u"de"_s) {
            QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
            afterword::installTranslations(*qApp);
        } else if (look == u"rtl"_s) {
            QApplication::setLayoutDirection(Qt::RightToLeft);
        } else if (look == u"small"_s) {
            m_size = QSize(900, 600);
        }
    }

    void pictures_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void pictures()
    {
        QFETCH(bool, dark);
        const QString mode = QString::fromLatin1(QTest::currentDataTag());
        usePalette(dark);
        Gallery([&](QWidget &window, const QString &name) {
            keep(window, name + u'-' + mode);
        }).showAll(m_size);
    }
};

QTEST_MAIN(TestWindowPictures)
#include "tst_windowpictures.moc"

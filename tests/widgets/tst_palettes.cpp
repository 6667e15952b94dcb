// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window follows the system's palette while it stands open: changed to dark it looks as if it had been
// opened in the dark, whatever the style.
#include "gallery.h"

#include <QApplication>
#include <QLineEdit>
#include <QMap>
#include <QStyleFactory>
#include <QTest>
#include <QToolButton>
#include <QWidget>

#include <algorithm>

using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

QPalette lightPalette()
{
    QPalette palette(QColor(0xef, 0xf0, 0xf1));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Highlight, QColor(0x2a, 0x7f, 0xd4));
    return palette;
}

QPalette darkPalette()
{
    QPalette palette(QColor(0x2a, 0x2e, 0x32));
    palette.setColor(QPalette::Base, QColor(0x1f, 0x22, 0x25));
    palette.setColor(QPalette::Highlight, QColor(0x3d, 0xae, 0xe9));
    return palette;
}

QPalette contrastPalette()
{
    QPalette palette(Qt::black);
    palette.setColor(QPalette::Base, Qt::black);
    palette.setColor(QPalette::Highlight, Qt::yellow);
    palette.setColor(QPalette::HighlightedText, Qt::black);
    return palette;
}

/// Pictures by the window's name.
using Pictures = QMap<QString, QImage>;

QImage pictureOf(QWidget &window)
{
    // The button that clears a field fades in.
    const auto isFading = [&] {
        const auto buttons = window.findChildren<QToolButton *>();
        return std::ranges::any_of(buttons, [](const QToolButton *button) {
            const auto *field = qobject_cast<const QLineEdit *>(button->parentWidget());
            const QVariant opacity = button->property("opacity");
            return field && !field->text().isEmpty() && opacity.isValid() && opacity.toReal() < 1;
        });
    };
    QCoreApplication::processEvents();
    if (!QTest::qWaitFor([&] { return !isFading(); }))
        return {};
    return window.grab().toImage();
}

/// Where the pictures differ.
QRect difference(const QImage &one, const QImage &other)
{
    QRect found;
    if (one == other)
        return found;
    for (int y = 0; y < std::min(one.height(), other.height()); ++y) {
        for (int x = 0; x < std::min(one.width(), other.width()); ++x) {
            if (one.pixel(x, y) != other.pixel(x, y))
                found |= QRect(x, y, 1, 1);
        }
    }
    return found;
}

} // namespace

class TestPalettes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanupTestCase() { QApplication::setPalette(lightPalette()); }

    void initTestCase()
    {
        QApplication::setCursorFlashTime(0); // a blinking cursor is a difference
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void itIsFollowed_data()
    {
        QTest::addColumn<QString>("style");
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("dark") << u"Fusion"_s << darkPalette();
        QTest::newRow("high-contrast") << u"Fusion"_s << contrastPalette();
        QTest::newRow("dark-another-style") << u"Windows"_s << darkPalette();
    }
    void itIsFollowed()
    {
        QFETCH(QString, style);
        QFETCH(QPalette, palette);
        QApplication::setStyle(QStyleFactory::create(style));

        Pictures followed;
        Gallery([&](QWidget &window, const QString &name) {
            QApplication::setPalette(palette);
            followed[name] = pictureOf(window);
            QApplication::setPalette(lightPalette());
            QCoreApplication::processEvents();
        }).showAll();
        QApplication::setPalette(palette);
        Pictures expected;
        Gallery([&](QWidget &window, const QString &name) { expected[name] = pictureOf(window); }).showAll();

        QCOMPARE(followed.size(), expected.size());
        QStringList different;
        for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
            const QRect place = difference(it.value(), followed[it.key()]);
            if (place.isNull())
                continue;
            different += u"%1 at %2,%3 %4x%5"_s.arg(it.key())
                             .arg(place.x())
                             .arg(place.y())
                             .arg(place.width())
                             .arg(place.height());
            if (const QString folder = qEnvironmentVariable("AFTERWORD_PICTURES"); !folder.isEmpty()) {
                const QString name =
                    folder + u"/palette-"_s + QString::fromLatin1(QTest::currentDataTag()) + u'-' + it.key();
                QVERIFY(it.value().save(name + u"-expected.png"_s));
                QVERIFY(followed[it.key()].save(name + u".png"_s));
            }
        }
        QVERIFY2(different.isEmpty(), qPrintable(different.join(u'\n')));
    }
};

QTEST_MAIN(TestPalettes)
#include "tst_palettes.moc"

// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Board and Today painted with a plausible search: something is drawn, in light and dark, at two scales. With
// AFTERWORD_PICTURES=folder the pictures are kept for looking at.
#include "boardview.h"
#include "sampleboard.h"
#include "testsupport.h"
#include "theme.h"
#include "todayview.h"

#include <QApplication>
#include <QDir>
#include <QListView>
#include <QSignalSpy>
#include <QStyleFactory>

using namespace afterword;
using namespace afterword::test;

namespace {

QPalette darkPalette()
{
    QPalette dark(QColor(0x2a, 0x2e, 0x32));
    dark.setColor(QPalette::Base, QColor(0x1f, 0x22, 0x25));
    dark.setColor(QPalette::Highlight, QColor(0x3d, 0xae, 0xe9));
    return dark;
}

QPalette lightPalette()
{
    QPalette light(QColor(0xef, 0xf0, 0xf1));
    light.setColor(QPalette::Base, Qt::white);
    light.setColor(QPalette::Highlight, QColor(0x2a, 0x7f, 0xd4));
    return light;
}

/// How many different colours the picture has: an empty one has hardly any.
int colours(const QImage &image)
{
    QSet<QRgb> seen;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3)
            seen.insert(image.pixel(x, y));
    }
    return static_cast<int>(seen.size());
}

void keep(const QImage &image, const QString &name)
{
    if (const QString folder = qEnvironmentVariable("AFTERWORD_PICTURES"); !folder.isEmpty())
        QVERIFY(image.save(QDir(folder).filePath(name + QStringLiteral(".png"))));
}

} // namespace

class TestPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QFont font = QApplication::font();
        font.setPointSizeF(10);
        QApplication::setFont(font);
    }

    void board_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << lightPalette();
        QTest::newRow("dark") << darkPalette();
    }
    void board()
    {
        QFETCH(QPalette, palette);
        QApplication::setPalette(palette);
        FakeTrackerStore store;
        fillSample(store);
        const FakeClock clock(sampleNow());
        BoardModel model(store, clock);
        BoardView view;
        view.setModel(&model);
        view.resize(1280, 800);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.setCurrentApplication(ApplicationId(QStringLiteral("a09")));
        const QImage image = view.grab().toImage();
        QVERIFY(colours(image) > 40);
        keep(image, QStringLiteral("board-%1").arg(QString::fromLatin1(QTest::currentDataTag())));
        view.setFoldedStages({QStringLiteral("saved"), QStringLiteral("applied")});
        view.setCurrentApplication(ApplicationId(QStringLiteral("a22")));
        view.resize(1920, 800);
        QCoreApplication::processEvents();
        keep(view.grab().toImage(),
             QStringLiteral("board-wide-%1").arg(QString::fromLatin1(QTest::currentDataTag())));
    }

    void today_data() { board_data(); }
    void today()
    {
        QFETCH(QPalette, palette);
        QApplication::setPalette(palette);
        FakeTrackerStore store;
        fillSample(store);
        const FakeClock clock(sampleNow());
        TodayModel model(store, clock);
        TodayView view;
        view.setModel(&model);
        view.resize(1000, 900);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        auto *list = view.findChild<QListView *>(QStringLiteral("todayList"));
        list->setFocus();
        list->setCurrentIndex(model.index(2));
        QCoreApplication::processEvents();
        const QImage image = view.grab().toImage();
        QVERIFY(colours(image) > 40);
        keep(image, QStringLiteral("today-%1").arg(QString::fromLatin1(QTest::currentDataTag())));
    }

    void emptyPages()
    {
        QApplication::setPalette(lightPalette());
        FakeTrackerStore store;
        const FakeClock clock(sampleNow());
        TodayModel todayModel(store, clock);
        TodayView today;
        today.setModel(&todayModel);
        today.resize(800, 400);
        keep(today.grab().toImage(), QStringLiteral("today-empty"));
        BoardModel boardModel(store, clock);
        BoardView board;
        board.setModel(&boardModel);
        board.resize(1280, 400);
        keep(board.grab().toImage(), QStringLiteral("board-empty"));
    }
};

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"

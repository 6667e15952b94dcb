// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing on the clipboard is pasted into texts, and then something.
#include "pasteguard.h"

#include <QClipboard>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextEdit>

using namespace afterword;
using namespace Qt::StringLiterals;

class TestPasteGuard : public QObject
{
    Q_OBJECT

private:
    template <typename Text>
    static void paste()
    {
        const PasteGuard guard;
        Text edit;
        edit.setPlainText(u"Dear Ann"_s);
        edit.show();
        QVERIFY(QTest::qWaitForWindowActive(&edit));
        QGuiApplication::clipboard()->setMimeData(new QMimeData);
        QVERIFY(QGuiApplication::clipboard()->mimeData()->formats().isEmpty());
        QTest::keyClick(&edit, Qt::Key_V, Qt::ControlModifier);
        QTest::keyClick(&edit, Qt::Key_Insert, Qt::ShiftModifier);
        QTest::mouseClick(edit.viewport(), Qt::MiddleButton);
        QCOMPARE(edit.toPlainText(), u"Dear Ann"_s);
        edit.moveCursor(QTextCursor::End);
        QGuiApplication::clipboard()->setText(u" Ito"_s);
        QTest::keyClick(&edit, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(edit.toPlainText(), u"Dear Ann Ito"_s);
    }

private Q_SLOTS:
    void plainText() { paste<QPlainTextEdit>(); }
    void richText() { paste<QTextEdit>(); }
};

QTEST_MAIN(TestPasteGuard)
#include "tst_pasteguard.moc"

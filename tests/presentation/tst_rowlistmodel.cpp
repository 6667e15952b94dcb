// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From one list to another by small steps: the result is right, nothing that stays is touched.
#include "rowlistmodel.h"
#include "testsupport.h"

#include <QRandomGenerator>

using namespace afterword;

namespace {

std::vector<QString> list(const QString &letters)
{
    std::vector<QString> keys;
    for (const QChar letter : letters)
        keys.push_back(letter);
    return keys;
}

/// What the steps make of the old list.
std::vector<QString> applied(std::vector<QString> rows, const std::vector<QString> &wanted,
                             const std::vector<RowEdit> &edits)
{
    for (const RowEdit &edit : edits) {
        const auto at = rows.begin() + edit.row;
        switch (edit.what) {
        case RowEdit::What::Remove:
            rows.erase(at, at + edit.count);
            break;
        case RowEdit::What::Insert:
            rows.insert(at, wanted.begin() + edit.source, wanted.begin() + edit.source + edit.count);
            break;
        case RowEdit::What::Move: {
            const QString key = *at;
            rows.erase(at);
            rows.insert(rows.begin() + (edit.target > edit.row ? edit.target - 1 : edit.target), key);
            break;
        }
        }
    }
    return rows;
}

} // namespace

class TestRowListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itTakesAsFewStepsAsItCan_data()
    {
        QTest::addColumn<QString>("old");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<int>("steps");
        QTest::newRow("nothing changed") << "abcd"
                                         << "abcd" << 0;
        QTest::newRow("first to last") << "abcdef"
                                       << "bcdefa" << 1;
        QTest::newRow("last to first") << "abcdef"
                                       << "fabcde" << 1;
        QTest::newRow("neighbours change places") << "abcdef"
                                                  << "abdcef" << 1;
        QTest::newRow("one in") << "abcd"
                                << "abxcd" << 1;
        QTest::newRow("one out") << "abcd"
                                 << "abd" << 1;
        QTest::newRow("a run out") << "abcdef"
                                   << "af" << 1;
        QTest::newRow("a run in") << "af"
                                  << "abcdef" << 1;
        QTest::newRow("all out") << "abc"
                                 << "" << 1;
        QTest::newRow("all in") << ""
                                << "abc" << 1;
        QTest::newRow("one out, one in, one moved") << "abcde"
                                                    << "xbcea" << 4;
    }
    void itTakesAsFewStepsAsItCan()
    {
        QFETCH(QString, old);
        QFETCH(QString, wanted);
        QFETCH(int, steps);
        const auto edits = rowEdits(list(old), list(wanted));
        QVERIFY(static_cast<int>(edits.size()) <= steps);
        QVERIFY(applied(list(old), list(wanted), edits) == list(wanted));
    }

    void aListShuffledAsAWholeIsPutInAnew()
    {
        std::vector<QString> old;
        for (int i = 0; i < 300; ++i)
            old.push_back(QString::number(i));
        const std::vector<QString> wanted(old.rbegin(), old.rend());
        const auto edits = rowEdits(old, wanted);
        QVERIFY(std::ranges::none_of(edits, [](const RowEdit &e) { return e.what == RowEdit::What::Move; }));
        QVERIFY(applied(old, wanted, edits) == wanted);
    }

    void aKeyThatStandsTwiceIsTakenOnce()
    {
        QVERIFY(applied(list(QStringLiteral("abab")), list(QStringLiteral("ba")),
                        rowEdits(list(QStringLiteral("abab")), list(QStringLiteral("ba")))) ==
                list(QStringLiteral("ba")));
    }

    void anyListBecomesAnyOther()
    {
        QRandomGenerator chance(20261202);
        for (int round = 0; round < 2000; ++round) {
            const auto draw = [&chance] {
                std::vector<QString> keys;
                for (const QChar letter : QStringLiteral("abcdefghijklmnop")) {
                    if (chance.bounded(3))
                        keys.push_back(letter);
                }
                for (size_t i = keys.size(); i > 1; --i)
                    std::swap(keys[i - 1], keys[chance.bounded(static_cast<quint32>(i))]);
                return keys;
            };
            const auto old = draw();
            const auto wanted = draw();
            QVERIFY(applied(old, wanted, rowEdits(old, wanted)) == wanted);
            QVERIFY(applied(old, wanted, rowEdits(old, wanted, 3)) == wanted);
        }
    }
};

QTEST_GUILESS_MAIN(TestRowListModel)
#include "tst_rowlistmodel.moc"

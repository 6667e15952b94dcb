// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What etiquette and spelling found, as a list by itself.
#include "findinglist.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace afterword;
using namespace Qt::StringLiterals;

class TestFindingList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWordThatIsInNoDictionaryIsChangedInTheList()
    {
        FindingList list(nullptr);
        list.setSuggestions([](const EtiquetteFinding &) {
            return QStringList{u"received"_s, u"relieved"_s};
        });
        ComposerFinding wrong;
        wrong.finding.check = u"L44"_s;
        wrong.finding.message = u"“recieved” is in no dictionary"_s;
        wrong.finding.start = 2;
        wrong.finding.length = 8;
        list.show({wrong}, true); // two words of it may be right
        QVERIFY(!list.findChild<QMenu *>(u"changeWordMenu"_s) && !list.remedy());
        wrong.finding.isUnknownWord = true;
        list.show({}, true);
        list.show({wrong}, true);
        QSignalSpy asked(&list, &FindingList::remedyRequested);
        QSignalSpy added(&list, &FindingList::wordAdded);
        auto *menu = list.findChild<QMenu *>(u"changeWordMenu"_s);
        QVERIFY(menu);
        Q_EMIT menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 4); // with the line between
        menu->actions().at(1)->trigger();
        const Remedy second{u"relieved"_s, DraftField::Body, 2, 8, u"relieved"_s};
        QCOMPARE(asked.value(0).value(0).value<Remedy>(), second);
        menu->actions().at(3)->trigger();
        QCOMPARE(added.size(), 1);
        // By its key the likeliest word is taken.
        QCOMPARE(list.remedy()->text, u"received"_s);
    }
};

QTEST_MAIN(TestFindingList)
#include "tst_findinglist.moc"

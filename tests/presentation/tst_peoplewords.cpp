// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Words, links and likenesses of people.
#include "duplicatefinder.h"
#include "personwords.h"
#include "testsupport.h"

#include <QTest>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

PersonSummary entry(const char *id, const QString &name, const QString &company = {})
{
    PersonSummary person;
    person.id = PersonId(QString::fromLatin1(id));
    person.name = name;
    person.company = company;
    return person;
}

} // namespace

class PeopleWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void linksLeadWhereTheySay_data();
    void linksLeadWhereTheySay();
    void tellsRoles();
    void findsWhoIsEnteredTwice_data();
    void findsWhoIsEnteredTwice();
    void believesThatTheyAreTwo();
    void forgetsWhoHasChanged();
    void tellsTheStrongestReason();
};

void PeopleWordsTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("problem");
    QTest::addColumn<bool>("isFine");
    const auto row = [](const char *name, const QString &problem, bool isFine) {
        QTest::newRow(name) << problem << isFine;
    };
    row("mail", emailProblem(u" ann@acme.example "_s), true);
    row("mail without a place", emailProblem(u"ann@"_s), false);
    row("mail of two", emailProblem(u"ann@acme.example, bo@acme.example"_s), false);
    row("mail with a name", emailProblem(u"Ann <ann@acme.example>"_s), false);
    row("mail with dots in a row", emailProblem(u"ann@acme..example"_s), false);
    row("mail of one machine", emailProblem(u"ann@localhost"_s), true);
    row("no mail", emailProblem({}), true);
    row("number", phoneProblem(u"+49 (0)30 123-456/7"_s), true);
    row("number with an extension", phoneProblem(u"212 555 0100 ext. 12"_s), true);
    row("number in words", phoneProblem(u"ask Ann"_s), false);
    row("two digits", phoneProblem(u"12"_s), false);
    row("Arabic digits", phoneProblem(u"٠١٢٣٤٥٦"_s), true);
    row("profile", linkProblem(u"https://www.linkedin.com/in/ann"_s), true);
    row("profile without a scheme", linkProblem(u"linkedin.com/in/ann"_s), true);
    row("a program as a link", linkProblem(u"javascript:alert(1)"_s), false);
    row("a file as a link", linkProblem(u"file:///etc/passwd"_s), false);
    row("a name in front of the host", linkProblem(u"https://linkedin.com@evil.example/in/ann"_s), false);
    row("words", linkProblem(u"see her card"_s), false);
    row("zone", zoneProblem(u"America/New_York"_s), true);
    row("no zone", zoneProblem(u"Europe/Gotham"_s), false);
    row("name", nameProblem(u"Ann"_s), true);
    row("blank name", nameProblem(u"  "_s), false);
}

void PeopleWordsTest::saysWhatIsWrong()
{
    QFETCH(QString, problem);
    QFETCH(bool, isFine);
    QCOMPARE(problem.isEmpty(), isFine);
    QVERIFY(isFine || (problem.endsWith(u'.') && !problem.contains(u'\n')));
}

void PeopleWordsTest::linksLeadWhereTheySay_data()
{
    QTest::addColumn<QUrl>("link");
    QTest::addColumn<QString>("leads");
    QTest::newRow("mail") << mailLink(u"ann+jobs@acme.example"_s) << u"mailto:ann+jobs@acme.example"_s;
    QTest::newRow("mail that would add a copy") << mailLink(u"ann@acme.example?cc=bo@acme.example"_s)
                                                << u"mailto:ann@acme.example%3Fcc=bo@acme.example"_s;
    QTest::newRow("no mail") << mailLink(u"ann"_s) << QString();
    QTest::newRow("number") << phoneLink(u"+49 (0)30 123-456/7"_s) << u"tel:+490301234567"_s;
    QTest::newRow("extension") << phoneLink(u"212 555 0100 ext. 12"_s) << u"tel:2125550100"_s;
    QTest::newRow("profile") << webLink(u"linkedin.com/in/ann"_s) << u"https://linkedin.com/in/ann"_s;
    QTest::newRow("no profile") << webLink(u"javascript:alert(1)"_s) << QString();
}

void PeopleWordsTest::linksLeadWhereTheySay()
{
    QFETCH(QUrl, link);
    QFETCH(QString, leads);
    if (QByteArray(QTest::currentDataTag()) == "mail that would add a copy") {
        QVERIFY(link.isEmpty() || !link.hasQuery()); // one recipient, whatever the address says
        return;
    }
    QCOMPARE(link.toString(QUrl::FullyEncoded), leads);
}

void PeopleWordsTest::tellsRoles()
{
    QCOMPARE(rolesText({}), QString());
    QCOMPARE(rolesText(PersonRole::Interviewer | PersonRole::HiringManager),
             u"Hiring manager · Interviewer"_s);
    QCOMPARE(positionText(u"Head of Data"_s, u"Acme"_s), u"Head of Data, Acme"_s);
    QCOMPARE(positionText({}, u"Acme"_s), u"Acme"_s);
}

void PeopleWordsTest::findsWhoIsEnteredTwice_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("firstCompany");
    QTest::addColumn<QString>("secondCompany");
    QTest::addColumn<QString>("how"); ///< what stands in the address of both, by field
    QTest::addColumn<bool>("isSame");
    const auto names = [](const char *row, const QString &first, const QString &second,
                          const QString &firstCompany, const QString &secondCompany, bool isSame) {
        QTest::newRow(row) << first << second << firstCompany << secondCompany << QString() << isSame;
    };
    names("same", u"Ann Ito"_s, u"Ann Ito"_s, u"Acme"_s, u"Acme"_s, true);
    names("case and form of the company", u"Ann Ito"_s, u"ANN ITO"_s, u"Acme Inc."_s, u"ACME"_s, true);
    names("marks", u"Björn Ångström"_s, u"Bjorn Angstrom"_s, u"Acme"_s, u"Acme"_s, true);
    names("sharp s", u"Eva Weiß"_s, u"Eva Weiss"_s, u"Acme"_s, u"Acme"_s, true);
    names("letters without a plain one", u"Łukasz Ørn"_s, u"Lukasz Orn"_s, u"Acme"_s, u"Acme"_s, true);
    names("last, first", u"Ito, Ann"_s, u"Ann Ito"_s, u"Acme"_s, u"Acme"_s, true);
    names("title", u"Dr. Ann Ito"_s, u"Ann Ito"_s, u"Acme"_s, u"Acme"_s, true);
    names("company missing", u"Ann Ito"_s, u"Ann Ito"_s, u"Acme"_s, QString(), true);
    names("other company", u"Ann Ito"_s, u"Ann Ito"_s, u"Acme"_s, u"Contoso"_s, false);
    names("other name", u"Ann Ito"_s, u"Anna Ito"_s, u"Acme"_s, u"Acme"_s, false);
    const auto ways = [](const char *row, const QString &first, const QString &second, bool isSame) {
        QTest::newRow(row) << u"Ann Ito"_s << u"A. I."_s << u"Acme"_s << u"Contoso"_s << first + u'|' + second
                           << isSame;
    };
    ways("mail", u"Ann@acme.example"_s, u"ann@ACME.example "_s, true);
    ways("other mail", u"ann@acme.example"_s, u"bo@acme.example"_s, false);
    ways("number", u"+49 30 123 45 67"_s, u"030/1234567"_s, true);
    ways("other number", u"+49 30 123 45 67"_s, u"030/1234568"_s, false);
    ways("profile", u"https://de.linkedin.com/in/ann/"_s, u"LinkedIn.com/in/Ann?trk=x"_s, true);
    ways("other profile", u"linkedin.com/in/ann"_s, u"linkedin.com/in/anna"_s, false);
}

void PeopleWordsTest::findsWhoIsEnteredTwice()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, firstCompany);
    QFETCH(QString, secondCompany);
    QFETCH(QString, how);
    QFETCH(bool, isSame);
    PersonSummary one = entry("one", first, firstCompany);
    PersonSummary other = entry("other", second, secondCompany);
    const auto set = [](PersonSummary &person, const QString &way) {
        (way.contains(u'@')                                 ? person.email
         : way.contains("linkedin"_L1, Qt::CaseInsensitive) ? person.linkedin
                                                            : person.phone) = way;
    };
    if (!how.isEmpty()) {
        set(one, how.section(u'|', 0, 0));
        set(other, how.section(u'|', 1));
    }
    DuplicateFinder finder;
    finder.put(one);
    finder.put(other);
    QCOMPARE(finder.hasLike(one.id), isSame);
    QCOMPARE(finder.hasLike(other.id), isSame);
}

void PeopleWordsTest::believesThatTheyAreTwo()
{
    DuplicateFinder finder;
    finder.put(entry("one", u"Ann Ito"_s));
    finder.put(entry("two", u"Ann Ito"_s));
    finder.put(entry("three", u"Ann Ito"_s));
    QCOMPARE(finder.like(PersonId(u"one"_s)).size(), size_t(2));
    finder.setKeptApart({peoplePair(PersonId(u"two"_s), PersonId(u"one"_s))});
    QCOMPARE(finder.like(PersonId(u"one"_s)),
             (std::vector{LikelySame{PersonId(u"three"_s), SamePersonBy::Name}}));
    QCOMPARE(finder.like(PersonId(u"three"_s)).size(), size_t(2));
}

void PeopleWordsTest::forgetsWhoHasChanged()
{
    DuplicateFinder finder;
    finder.put(entry("one", u"Ann Ito"_s));
    finder.put(entry("two", u"Ann Ito"_s));
    finder.put(entry("two", u"Bo Lund"_s));
    QVERIFY(!finder.hasLike(PersonId(u"one"_s)));
    finder.put(entry("two", u"ann ito"_s));
    QVERIFY(finder.hasLike(PersonId(u"one"_s)));
    finder.remove(PersonId(u"two"_s));
    QVERIFY(!finder.hasLike(PersonId(u"one"_s)));
}

void PeopleWordsTest::tellsTheStrongestReason()
{
    DuplicateFinder finder;
    PersonSummary one = entry("one", u"Ann Ito"_s);
    PersonSummary two = entry("two", u"Ann Ito"_s);
    one.email = two.email = u"ann@acme.example"_s;
    one.phone = two.phone = u"+1 212 555 0100"_s;
    finder.put(one);
    finder.put(two);
    QCOMPARE(finder.like(one.id), (std::vector{LikelySame{two.id, SamePersonBy::Email}}));
}

QTEST_GUILESS_MAIN(PeopleWordsTest)
#include "tst_peoplewords.moc"

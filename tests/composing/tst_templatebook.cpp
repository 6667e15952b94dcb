// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A person edits a text, adds one, and breaks one: what the book makes of it.
#include "templatebook.h"

#include "enums.h"
#include "templatefacts.h"
#include "testsupport.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace afterword;
using namespace Qt::StringLiterals;

class TemplateBookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void every_message_has_a_text_in_both_languages();
    void a_panel_of_six_gets_six_texts();
    void a_broken_text_names_its_place_data();
    void a_broken_text_names_its_place();
    void what_may_stand_in_a_text_data();
    void what_may_stand_in_a_text();
    void lines_are_joined_and_broken_as_meant();
    void an_edited_text_takes_the_place_of_the_built_in_one();
    void an_added_text_comes_last();
    void a_text_that_was_broken_stays_in_the_book();
    void a_folder_that_is_not_there_is_no_error();
    void every_fact_is_explained();
    void names_of_files();

private:
    void write(const QString &name, const QString &text)
    {
        QVERIFY(QDir(m_folder->path()).mkpath(name.section(u'/', 0, -2)));
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TemplateBookTest::every_message_has_a_text_in_both_languages()
{
    const auto book = TemplateBook::read();
    VERIFY_RESULT(book);
    QCOMPARE(book->languages(), (QStringList{u"de"_s, u"en"_s}));
    for (const MessageTemplate &text : book->templates()) {
        QVERIFY2(!text.fault, qPrintable(text.file + (text.fault ? text.fault->message : QString())));
        QVERIFY2(book->find(text.id, text.language == u"de" ? u"en"_s : u"de"_s), qPrintable(text.id));
        QVERIFY(!text.isOwn);
    }
    for (const auto &[kind, name] : ExchangeNames<Kind>::names) {
        for (const QString &language : book->languages()) {
            if (kind == Kind::KeepInTouch) {
                for (const auto &[topic, topicName] : ExchangeNames<Topic>::names)
                    QVERIFY2(!book->templatesFor(kind, language, topic).empty(), topicName.data());
                continue;
            }
            const auto texts = book->templatesFor(kind, language);
            QVERIFY2(texts.empty() != isDrafted(kind), name.data());
            if (!texts.empty())
                QCOMPARE(texts.front()->id, QString(name));
        }
    }
}

void TemplateBookTest::a_panel_of_six_gets_six_texts()
{
    const auto book = TemplateBook::read();
    VERIFY_RESULT(book);
    for (const QString &language : book->languages())
        QVERIFY(book->templatesFor(Kind::ThankYou, language).size() >= 6);
}

void TemplateBookTest::a_broken_text_names_its_place_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QString &source, int line, const QString &said) {
        QTest::newRow(name) << source << line << said;
    };
    row("nothing", u""_s, 1, u"subject"_s);
    row("no subject", u"Hello {{firstName}},\n\nThank you.\n"_s, 1, u"Subject"_s);
    row("an empty subject", u"Subject:\n\nThank you.\n"_s, 1, u"subject"_s);
    row("no text", u"Subject: Thanks\n\n"_s, 3, u"no text"_s);
    row("no text either", u"Subject: Thanks"_s, 1, u"no text"_s);
    row("a strange first line", u"Subject: Thanks\nFrom: me\n\nThank you.\n"_s, 2, u"Subject"_s);
    row("a bracket left open", u"Subject: Thanks\n\nHello {{firstName,\n\nThank you.\n"_s, 3, u"closed"_s);
    row("a bracket left open before another", u"Subject: T\n\nHello {{firstName, about {{role}}.\n"_s, 3,
        u"closed"_s);
    row("a bracket in the subject", u"Subject: {{role\n\nThank you.\n"_s, 1, u"closed"_s);
    row("a fact nobody knows", u"Subject: T\n\nHello,\n\nabout {{pay}}.\n"_s, 5, u"pay"_s);
    row("a fact nobody knows as a condition", u"Subject: T\n\n{{#pay}}x{{/pay}}\n"_s, 3, u"pay"_s);
    row("a part never ended", u"Subject: T\n\nHello,\n{{#detail}}So: {{detail}}\n"_s, 4, u"{{/detail}}"_s);
    row("a part never begun", u"Subject: T\n\nHello,\n\nSo: {{/detail}}\n"_s, 5, u"never begun"_s);
    row("parts that cross", u"Subject: T\n\n{{#detail}}{{#unsaid}}x{{/detail}}{{/unsaid}}\n"_s, 3,
        u"{{/unsaid}}"_s);
    row("empty brackets", u"Subject: T\n\nHello {{ }}\n"_s, 3, u"empty"_s);
    row("another file", u"Subject: T\n\n{{> footer}}\n"_s, 3, u"footer"_s);
    row("other brackets", u"Subject: T\n\n{{=<% %>=}}\n"_s, 3, u"one template"_s);
    row("a bracket at the very end", u"Subject: T\n\nHello {{"_s, 3, u"closed"_s);
}

void TemplateBookTest::a_broken_text_names_its_place()
{
    QFETCH(const QString, source);
    QFETCH(const int, line);
    QFETCH(const QString, said);
    const auto text = readTemplate(source, u"thank-you"_s, u"en"_s, u"mine.mustache"_s);
    QVERIFY(!text);
    QCOMPARE(text.error().code, ErrorCode::BadInput);
    QCOMPARE(text.error().place, u"mine.mustache:%1"_s.arg(line));
    QVERIFY2(text.error().message.contains(said), qPrintable(text.error().message));
}

void TemplateBookTest::what_may_stand_in_a_text_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("source");
    QTest::newRow("a plain one") << u"thank-you"_s << u"Subject: T\n\nThank you.\n"_s;
    QTest::newRow("with a title and remarks")
        << u"thank-you.short"_s << u"{{! mine }}\nTitle: Short\nSubject: T\n\n{{! so }}Thank you.\n"_s;
    QTest::newRow("written on another system") << u"thank-you"_s << u"Subject: T\r\n\r\nThank you.\r\n"_s;
    QTest::newRow("single braces") << u"thank-you"_s << u"Subject: T\n\nA set {1, 2} or } or {.\n"_s;
    QTest::newRow("a card without a head")
        << u"handwritten-card"_s << u"Hello {{firstName}},\n\nThank you.\n"_s;
    QTest::newRow("a card that begins with a colon")
        << u"handwritten-card"_s << u"{{firstName}}: thank you.\n\nYours\n"_s;
    QTest::newRow("nested parts") << u"thank-you"_s
                                  << u"Subject: T\n\n{{#detail}}{{^unsaid}}x{{/unsaid}}{{/detail}}y\n"_s;
}

void TemplateBookTest::what_may_stand_in_a_text()
{
    QFETCH(const QString, id);
    QFETCH(const QString, source);
    const auto text = readTemplate(source, id, u"en"_s, u"mine.mustache"_s);
    VERIFY_RESULT(text);
    QVERIFY(!text->body.contains(u'\r'));
}

void TemplateBookTest::lines_are_joined_and_broken_as_meant()
{
    const auto text =
        readTemplate(u"Subject: T\n\n\nHello,\n\nOne\n  two\nthree.\n\n\nRegards,\\\nSam\\\nLee\n\n"_s,
                     u"thank-you"_s, u"en"_s, u"mine"_s);
    VERIFY_RESULT(text);
    QCOMPARE(text->body, u"Hello,\n\nOne two three.\n\nRegards,\nSam\nLee"_s);
}

void TemplateBookTest::an_edited_text_takes_the_place_of_the_built_in_one()
{
    write(templatePath(templateId(Kind::ThankYou, {}), u"en"_s),
          u"Title: Mine\nSubject: T\n\nThank you.\n"_s);
    const auto book = TemplateBook::read(m_folder->path());
    VERIFY_RESULT(book);
    const MessageTemplate *text = book->find(u"thank-you"_s, u"en"_s);
    QVERIFY(text);
    QVERIFY(text->isOwn);
    QCOMPARE(text->title, u"Mine"_s);
    QCOMPARE(text->body, u"Thank you."_s);
    QCOMPARE(book->templatesFor(Kind::ThankYou, u"en"_s).front(), text);
    QVERIFY(!book->find(u"thank-you"_s, u"de"_s)->isOwn);
}

void TemplateBookTest::an_added_text_comes_last()
{
    write(templatePath(templateId(Kind::ThankYou, {}, u"1 And short!"_s), u"en"_s),
          u"Subject: T\n\nThank you.\n"_s);
    write(templatePath(templateId(Kind::KeepInTouch, Topic::Article, u"x"_s), u"fr"_s),
          u"Subject: T\n\nMerci.\n"_s);
    const auto book = TemplateBook::read(m_folder->path());
    VERIFY_RESULT(book);
    QCOMPARE(book->templatesFor(Kind::ThankYou, u"en"_s).back()->id, u"thank-you.1-and-short-"_s);
    QCOMPARE(book->languages(), (QStringList{u"de"_s, u"en"_s, u"fr"_s}));
    QCOMPARE(book->templatesFor(Kind::KeepInTouch, u"fr"_s, Topic::Article).size(), size_t(1));
}

void TemplateBookTest::a_text_that_was_broken_stays_in_the_book()
{
    write(u"en/thank-you.mustache"_s, u"Subject: T\n\nThank you for {{everything}}.\n"_s);
    write(u"en/shopping.mustache"_s, u"Subject: T\n\nMilk.\n"_s);
    write(u"en/final-follow-up.mustache"_s, u"Subject: T\n\n"_s + QString(100000, u'x'));
    const auto book = TemplateBook::read(m_folder->path());
    VERIFY_RESULT(book);
    const MessageTemplate *text = book->find(u"thank-you"_s, u"en"_s);
    QVERIFY(text && text->fault);
    QVERIFY(text->source.contains(u"everything"));
    QVERIFY2(text->fault->place.endsWith(u"en/thank-you.mustache:3"), qPrintable(text->fault->place));
    QCOMPARE(book->templatesFor(Kind::ThankYou, u"en"_s).front(), text);
    QVERIFY(book->find(u"shopping"_s, u"en"_s)->fault);
    QVERIFY(book->find(u"final-follow-up"_s, u"en"_s)->fault);
    for (const MessageTemplate *other : book->templatesFor(Kind::Other, u"en"_s))
        QVERIFY(other->id != u"shopping");
}

void TemplateBookTest::a_folder_that_is_not_there_is_no_error()
{
    const auto book = TemplateBook::read(m_folder->filePath(u"none"_s));
    VERIFY_RESULT(book);
    QVERIFY(book->find(u"thank-you"_s, u"en"_s));
}

void TemplateBookTest::every_fact_is_explained()
{
    QStringList names;
    for (const TemplateFact &fact : templateFacts()) {
        QVERIFY2(!fact.meaning.isEmpty() && !fact.meaning.endsWith(u'.'), qPrintable(fact.name));
        QCOMPARE(fact.example.isEmpty(), fact.use == FactUse::Condition);
        QVERIFY2(!names.contains(fact.name), qPrintable(fact.name));
        QVERIFY(isTemplateFact(fact.name));
        names += fact.name;
    }
    QVERIFY(!isTemplateFact(u"pay"_s));
    // A condition has no words: {{#wasToday}} is fine, {{wasToday}} would print a word nobody meant.
    const auto book = TemplateBook::read();
    VERIFY_RESULT(book);
    static const QRegularExpression value(u"\\{\\{([A-Za-z]+)\\}\\}"_s);
    for (const MessageTemplate &text : book->templates()) {
        for (auto matches = value.globalMatch(text.source); matches.hasNext();) {
            const QString name = matches.next().captured(1);
            for (const TemplateFact &fact : templateFacts())
                QVERIFY2(fact.name != name || fact.use == FactUse::Text, qPrintable(text.file + name));
        }
    }
}

void TemplateBookTest::names_of_files()
{
    QCOMPARE(templateId(Kind::ThankYou, {}), u"thank-you"_s);
    QCOMPARE(templateId(Kind::KeepInTouch, Topic::Event, u"Mein Text"_s), u"keep-in-touch-event.mein-text"_s);
    QCOMPARE(templatePath(u"thank-you.2"_s, u"en"_s), u"en/thank-you.2.mustache"_s);
    QVERIFY(!templateName(u"debrief"_s));
    QVERIFY(!templateName(u"keep-in-touch-weather"_s));
    QCOMPARE(templateName(u"keep-in-touch-charity.9"_s)->topic, Topic::Charity);
}

QTEST_APPLESS_MAIN(TemplateBookTest)
#include "tst_templatebook.moc"

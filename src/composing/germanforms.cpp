// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of what no ending tells, and a light stemmer.
#include "germanforms.h"

#include <QHash>

#include <array>

namespace afterword::composing {

namespace {

/// Forms of German verbs that no ending tells; the first of each line stands for all.
constexpr std::array germanFamilies{
    u"schreib schreibe schreiben schreibt schrieb schrieben geschrieben zurueckgeschrieben zurueckschreiben",
    u"entscheid entscheide entscheiden entscheidet entschied entschieden entschlossen entschliessen "
    u"entschloss",
    u"sprech spreche sprechen spricht sprach sprachen gesprochen",
    u"geb gebe geben gibt gab gaben gegeben gaebe gaeben",
    u"nehm nehme nehmen nimmt nahm nahmen genommen naehme",
    u"komm komme kommen kommt kam kamen gekommen kaeme",
    u"geh gehe gehen geht ging gingen gegangen ginge",
    u"ruf rufe rufen ruft rief riefen gerufen anrufe anrufen anruft anrief angerufen zurueckrufen "
    u"zurueckgerufen "
    u"anzurufen zurueckzurufen",
    u"lass lasse lassen laesst lasst liess liessen gelassen liesse",
    u"halt halte halten haelt hielt hielten gehalten eingehalten einhalten einzuhalten",
    u"wiss weiss wissen wusste wussten gewusst wuesste wuessten",
    u"treff treffe treffen trifft traf trafen getroffen",
    u"bekomm bekomme bekommen bekommt bekam bekamen bekaeme kriege kriegen kriegt gekriegt erhalte erhalten "
    u"erhaelt erhielt",
    u"vergess vergesse vergessen vergisst vergass vergassen",
    u"versprech verspreche versprechen verspricht versprach versprachen versprochen zugesagt zusagen zusagte "
    u"zugesichert zusicherten angekuendigt ankuendigten versichert versicherten",
    u"bleib bleibe bleiben bleibt blieb blieben geblieben",
    u"zieh ziehe ziehen zieht zog zogen gezogen",
    u"bring bringe bringen bringt brachte brachten gebracht mitbringen mitgebracht mitbringe vorbeibringen "
    u"vorbeibringe vorbeigebracht mitzubringen",
    u"denk denke denken denkt dachte dachten gedacht",
    u"find finde finden findet fand fanden gefunden faende",
    u"seh sehe sehen sieht sah sahen gesehen",
    u"tu tue tun tut tat taten getan taete",
    u"schick schicke schicken schickt schickte geschickt zuschicken zugeschickt sende senden sendet sandte "
    u"gesendet gesandt zusenden uebersandt",
    u"werd werde werden wird wurde wurden wuerde wuerden geworden",
    u"hab habe haben hat hatte hatten gehabt haette haetten",
    u"sein bin ist sind war waren waere waeren gewesen sei",
    u"koenn kann koennen konnte konnten koennte koennten gekonnt",
    u"duerf darf duerfen durfte durften duerfte duerften",
    u"muess muss muessen musste mussten muesste muessten",
    u"woll will wollen wollte wollten gewollt moechte moechten",
    u"soll soll sollen sollte sollten",
    u"luege luegen luegt log gelogen belogen belog angelogen anluegen",
    u"betrueg betruegen betrogen betrog getaeuscht taeuschen taeuschte",
    u"verlier verliere verlieren verliert verlor verloren",
    u"biet biete bieten bietet bot boten geboten boete anbieten angeboten",
    u"steh stehe stehen steht stand standen gestanden stuende",
    u"lies lese lesen liest las lasen gelesen",
    u"helf helfe helfen hilft half geholfen",
    u"meld melde melden meldet meldete meldeten gemeldet zurueckmelden zurueckgemeldet zurueckzumelden "
    u"meldest",
    u"besetz besetze besetzen besetzt besetzte vergeben vergibt vergab vergebe",
    u"waehl waehle waehlen gewaehlt auswaehlen ausgewaehlt ausgesucht aussuchen",
    u"stell einstellen eingestellt einstelle einzustellen",
};

/// Of words said to friends: first the word, then what stands for it where one is polite.
constexpr std::array informalWords{
    u"du sie",
    u"dir ihnen sich",
    u"dich sie sich",
    u"ihr sie",
    u"euch ihnen sie sich",
    u"dein ihr",
    u"deine ihre",
    u"deiner ihrer",
    u"deinem ihrem",
    u"deinen ihren",
    u"euer ihr",
    u"eure ihre",
    u"eurer ihrer",
    u"eurem ihrem",
    u"euren ihren",
    u"hast haben",
    u"habt haben",
    u"bist sind",
    u"seid sind",
    u"wirst werden",
    u"werdet werden",
    u"kannst koennen",
    u"koennt koennen",
    u"willst wollen",
    u"wollt wollen",
    u"musst muessen",
    u"muesst muessen",
    u"sollt sollen",
    u"sollst sollen",
    u"duerft duerfen",
    u"koenntest koennten",
    u"koenntet koennten",
    u"wuerdest wuerden",
    u"wuerdet wuerden",
    u"solltest sollten",
    u"solltet sollten",
    u"wolltest wollten",
    u"wolltet wollten",
    u"hattest hatten",
    u"hattet hatten",
    u"haettest haetten",
    u"haettet haetten",
    u"weisst wissen",
    u"wisst wissen",
    u"magst moechten",
    u"moegt moechten",
    u"gibst geben",
    u"gebt geben",
    u"sagst sagen",
    u"sagt sagen",
    u"meldest melden",
    u"meldet melden",
    u"antwortest antworten",
    u"antwortet antworten",
    u"entscheidest entscheiden",
    u"entscheidet entscheiden",
    u"nimmst nehmen",
    u"nehmt nehmen",
    u"lasst lassen",
    u"schreibst schreiben",
    u"schreibt schreiben",
    u"fandest fanden",
    u"fandet fanden",
    u"findest finden",
    u"wart waren",
    u"warst waren",
    u"brauchst brauchen",
    u"braucht brauchen",
    u"erreichst erreichen",
    u"zahlt zahlen",
    u"behandelt behandeln",
    u"denkst denken",
    u"denkt denken",
    u"ruft rufen",
    u"haltet halten",
    u"ruf rufe",
    u"komm komme",
    u"hab habe",
    u"meld melde",
    u"nehm nehme",
    u"schau schaue",
    u"brauch brauche",
    u"bring bringe",
    u"klingel klingle",
    u"schreib schreibe",
    u"mach mache",
    u"freu freue",
    u"schick schicke",
    u"geh gehe",
    u"sitz sitze",
    u"bau baue",
    u"raeum raeume",
    u"wuerd wuerde",
    u"haett haette",
    u"waer waere",
    u"find finde",
    u"glaub glaube",
    u"denk denke",
    u"frag frage",
    u"lad lade",
    u"versuch versuche",
    u"such suche",
    u"unterschreib unterschreibe",
    u"zieh ziehe",
    u"lass lasse",
    u"werd werde",
};

const QHash<QString, QString> &germanForms()
{
    static const QHash<QString, QString> forms = [] {
        QHash<QString, QString> made;
        for (const char16_t *line : germanFamilies) {
            const QStringList words = QString::fromUtf16(line).split(u' ');
            for (const QString &word : words)
                made.insert(word, words.first());
        }
        return made;
    }();
    return forms;
}

} // namespace

QStringList formalForms(const QString &word)
{
    static const QHash<QString, QStringList> forms = [] {
        QHash<QString, QStringList> made;
        for (const char16_t *line : informalWords) {
            const QStringList words = QString::fromUtf16(line).split(u' ');
            made.insert(words.first(), words.mid(1));
        }
        return made;
    }();
    return forms.value(word);
}

QString germanFamily(const QString &word)
{
    constexpr qsizetype Shortest = 4;
    const auto irregular = germanForms().constFind(word);
    if (irregular != germanForms().constEnd())
        return *irregular;
    QString stem = word;
    if (stem.size() >= 7 && stem.startsWith(u"ge") && stem.endsWith(u't'))
        stem.remove(0, 2);
    static const std::array<QStringView, 8> endings{u"en", u"em", u"er", u"es", u"et", u"st", u"e", u"t"};
    for (bool isCut = true; isCut;) {
        isCut = false;
        for (const QStringView ending : endings) {
            if (!stem.endsWith(ending) || stem.size() - ending.size() < Shortest)
                continue;
            stem.chop(ending.size());
            isCut = true;
            break;
        }
    }
    return stem;
}

} // namespace afterword::composing

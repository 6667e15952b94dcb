// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Phrases of English and German replies. A blank in a pattern is any number of blanks and line ends.
#include "meaningphrases.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace afterword::composing {

namespace {

QRegularExpression pattern(QString text)
{
    text.replace(u' ', "\\s+"_L1);
    return QRegularExpression(text, QRegularExpression::UseUnicodePropertiesOption);
}

struct Row
{
    Meaning meaning;
    const char16_t *says;
    const char16_t *unless = u"";
    bool needsDate = false;
};

// Where a rejection is only supposed or not decided.
constexpr auto notDecided =
    u"\\bif you .*\\b(assume|consider|presume)|\\bnot (yet )?decided|\\bno decision|"
    u"\\bhave(n't| not) (yet )?(made|decided|rejected)|\\bnoch nicht\\b|\\bnoch keine";
constexpr auto noAppointment =
    u"offer you (a|an|another|the following|some|several|two|three|any) (\\S+ ){0,2}"
    u"(slot|slots|time|times|date|dates|interview|call|chat|coffee|chance)|\\bhope to\\b|"
    u"\\b(cannot|can't|not|unable|if we|sollten wir|falls wir)\\b|\\bleider\\b|\\bnicht\\b";

constexpr Row rows[] = {
    // A mail server's words, where neither sender nor subject told.
    {Meaning::Bounce,
     u"\\b(could not|couldn't|cannot|was not|wasn't|has not been|can't) (be )?delivered( to)?\\b"},
    {Meaning::Bounce,
     u"\\b(user unknown|recipient address rejected|address (not found|couldn't be found)|no such user|"
     u"mailbox (unavailable|not found|does not exist)|550[ -]5\\.\\d\\.\\d)"},
    {Meaning::Bounce, u"\\b(konnte|kann|k\u00f6nnen) (\\S+ ){0,6}nicht zugestellt\\b|\\bunzustellbar\\b|"
                      u"\\bempf\u00e4nger(adresse)? (ist )?(unbekannt|existiert nicht)"},
    // An automatic reply speaks of now; what somebody says of next week comes below.
    {Meaning::OutOfOffice,
     u"\\b(i am|i'm|i will be|i'll be) (currently |presently |now |away |travell?ing |and )*"
     u"(out of (the )?office|out of office|on (\\S+ )?leave|on vacation|on holidays?|away from"
     u"|not in the office|away until|away on|out until)",
     u"\\bso (we|i|our|the)\\b|\\bbut (we|i)\\b|\\b(we|i)'ll decide"},
    {Meaning::OutOfOffice,
     u"\\bwith (limited|no|little) access to (my )?(e-?mails?|messages)|\\bin my absence\\b|"
     u"\\bthis is an auto(mated|matic)[ -](reply|response)"},
    {Meaning::OutOfOffice,
     u"\\b(bin|befinde mich) (ich )?(\\S+ ){0,8}(nicht (im b\u00fcro|im haus|erreichbar|am platz|zu "
     u"erreichen)|au\u00dfer haus|au\u00dfer b\u00fcro|im urlaub|in (\\S+ )?(elternzeit|"
     u"mutterschutz)|abwesend)",
     u"\\bdeshalb\\b|\\bdaher\\b|\\bentscheiden\\b"},
    {Meaning::OutOfOffice, u"\\bw\u00e4hrend meiner abwesenheit\\b|\\bautomatische (antwort|nachricht)\\b|"
                           u"\\be-?mails? (werden|wird) nicht weitergeleitet\\b"},

    {Meaning::Rejection,
     u"\\b(decided|chosen|elected|opted) (not to|to not|against) "
     u"(move|mov|proceed|progress|continue|go|tak|pursu|hir|offer)\\S*",
     notDecided},
    {Meaning::Rejection,
     u"\\b(not|won't|unable to|cannot|can't) (be )?(able to )?(mov|proceed|progress|tak|go|continu|"
     u"pursu|consider)\\S* (you |your (application|candidacy|candidature) |things |with )?"
     u"(forward|ahead|further|any further|with your|on with|to the (next|final)|your "
     u"(application|candidacy|candidature))",
     notDecided},
    {Meaning::Rejection,
     u"\\b(mov|go|went|gone|proceed|progress|continu)\\S* (ahead |forward |on )?with "
     u"(another|other|a different|a stronger|different|an internal|an external|candidates "
     u"(who|whose|with)|someone|somebody|applicants|one of the other)",
     notDecided},
    {Meaning::Rejection,
     u"\\b(regret|sorry|saddened|disappointed) (to|that|but)\\b.*\\b(inform|tell|let you know|say|"
     u"not|un(able|successful)|filled|other candidate)",
     u"\\b(delay|postpon|resched|longer|late\\b|slow|wait|await|trouble|confusion|miss(ed|ing)|not "
     u"(yet|had|have|"
     u"been able to (reply|respond|write|answer|get back|decide))|respond|sooner|earlier)"},
    {Meaning::Rejection, u"\\bunsuccessful\\b|\\bnot (been )?(selected|shortlisted|chosen|successful)\\b",
     u"\\bif (you|we)\\b|\\bnot (yet )?been (selected|chosen)\\b.*\\byet\\b|\\bonly (un)?successful"},
    {Meaning::Rejection,
     u"\\b(position|role|vacancy|post|opening|job|headcount) (has|have|had|is|was) (now |already |since "
     u"|unfortunately )?(been )?(now |already )?(filled|closed|cancell?ed|frozen|withdrawn|"
     u"eliminated)",
     u"\\b(until|once|when|before|after|not)\\b.*\\b(filled|closed)"},
    {Meaning::Rejection,
     u"\\b(chose|chosen|selected|hired|appointed|picked|settled on|gone for|went for|offered (it|the "
     u"(job|role|position)) to|made an offer to|extended an offer to) (another|a different|someone|"
     u"somebody|an internal|an external|a candidate|one of the other|other)",
     notDecided},
    {Meaning::Rejection,
     u"\\b(unable|not able|not in a position|not going|won't be able|cannot|can't|will not) (to )?"
     u"(be )?(offer|make|extend|hir)\\S* (you|an offer)",
     u"\\b(yet|until|before|today)\\b"},
    {Meaning::Rejection,
     u"\\bwish you (all |every |the |much |lots )?(of )?(very )?(best|success|luck|well)( of luck)? "
     u"(in|with|for|on) (your|the) (\\S+ ){0,2}(search|future|hunt|endeavou?rs?|career|"
     u"applications?|path|journey|onward)"},
    {Meaning::Rejection,
     u"\\b(not|isn't|wasn't) (quite )?(the right|a|a good|the best) (fit|match)\\b|\\b(stronger|better|"
     u"closer) (fit|match|suited)\\b|\\bmore closely (match|align|fit)"},
    {Meaning::Rejection,
     u"\\bno longer (considering|under consideration|being considered|be considered|moving|in the "
     u"running|hiring)|\\b(have|had|going|decided) to pass\\b|\\bturn(ed)? (you|your application) "
     u"down\\b|\\breject(ed|ing)? your application\\b",
     notDecided},
    {Meaning::Rejection,
     u"\\bf\u00fcr (eine[nm]?|die|den) ander\\S+ (\\S+ )?(bewerb\\S*|kandidat\\S*|person)|"
     u"\\b(bewerber|kandidat)\\S* (\\S+ ){0,6}entschieden\\b|\\bmit ander\\S+ "
     u"(bewerb|kandidat)\\S+ (\\S+ ){0,3}(weiter|fort)",
     notDecided},
    {Meaning::Rejection,
     u"\\b(absage|abzusagen|absagen m\u00fcssen|abgelehnt)\\b|\\bleider .*\\b(absagen|absehen|nicht "
     u"(weiter |mehr )?(ber\u00fccksichtig|anbieten|in (die|betracht)|zusagen|entsprechen|"
     u"entgegenkommen)\\S*)",
     u"\\b(termin|gespr\u00e4ch|treffen) .*\\babsagen\\b|\\bnoch nicht\\b|\\bweder zu- noch absag"},
    {Meaning::Rejection,
     u"\\bnicht (weiter |mehr )?(ber\u00fccksichtigen|ber\u00fccksichtigt|weiterverfolgen|in betracht "
     u"ziehen|zum zuge)\\b|\\bkeine (positive|bessere|erfreulichere) (r\u00fcckmeldung|nachricht|"
     u"antwort)|\\bkeinen? positiven bescheid\\b"},
    {Meaning::Rejection,
     u"\\b(stelle|position|vakanz) (ist |wurde |wird |haben wir )?(\\S+ ){0,4}(besetzt|vergeben|"
     u"gestrichen)\\b",
     u"\\b(noch nicht|sobald|bis|wenn)\\b"},
    {Meaning::Rejection,
     u"\\bf\u00fcr (ihr|dein)e[nr]? (weitere|zuk\u00fcnftige|beruflich)\\S* .*\\b(alles gute|viel "
     u"erfolg|viel gl\u00fcck)|\\b(alles (gute|erdenklich gute)|viel (erfolg|gl\u00fcck)) (\\S+ "
     u"){0,3}(f\u00fcr|auf|bei) (ihr|dein)\\S* (weitere|berufliche|zuk\u00fcnftige|jobsuche|"
     u"stellensuche|suche)"},
    {Meaning::Rejection,
     u"\\b(nicht f\u00fcr (sie|dich)|gegen (ihre bewerbung|eine einstellung|sie|dich|eine zusammenarbeit))"
     u" entschieden\\b|\\b(verfahren|prozess) (\\S+ ){0,5}nicht (fort|weiter)\\S*|\\bwahl (\\S+ )?"
     u"auf (eine|die) ander",
     u"\\bnoch nicht\\b"},

    {Meaning::OfferWritten,
     u"\\b(offer letter|contract|formal offer|written offer|offer of employment|employment agreement|"
     u"offer)\\b.*\\b(attached|enclosed|sign|docusign|e-sign|below)|\\b(attached|enclosed|find|"
     u"sign|signing|review|docusign)\\b.*\\b(offer letter|contract|formal offer|written offer|offer "
     u"of employment|employment agreement|your offer|the offer|our offer)\\b",
     u"\\b(will|to) (follow|send|be sent|prepare)|\\b(cannot|not able|unable|shortly|soon|next "
     u"week|once)\\b"},
    {Meaning::OfferWritten,
     u"\\b(anbei|im anhang|beigef\u00fcgt|angeh\u00e4ngt|als anlage|in der anlage|anliegend)\\b.*\\b("
     u"arbeitsvertrag|vertrag|vertragsentwurf|angebot|vertragsangebot|zusage|anstellungsvertrag)\\b|"
     u"\\b(arbeitsvertrag|vertrag|vertragsangebot|angebot)\\b.*\\b(anbei|im anhang|"
     u"unterschrieben|unterschreiben|unterzeichnet|gegengezeichnet)\\b",
     u"\\b(folgt|folgen|sobald)\\b"},
    {Meaning::OfferVerbal,
     u"\\b(pleased|delighted|happy|thrilled|excited|glad|like|love|want|proud|going|ready) to (\\S+ )"
     u"{0,2}(offer you|extend (you )?(an|our|the) offer|make you an offer)",
     noAppointment},
    {Meaning::OfferVerbal,
     u"\\b(the job|the role|the position) is yours\\b|\\bwelcome (to the team|aboard|on board)\\b|"
     u"\\b(like|want|love) (to have you|you to (join|come)) (\\S+ ){0,2}(on board|join|on (the|our) "
     u"team|us|our|the team|work)|\\bwe('ve| have)? (decided|chosen) (on you|you|to hire you|to "
     u"offer)|\\byou('ve| have) got the job\\b|\\b(written|formal) (offer|contract) (will|is "
     u"going to|to) (follow|be sent|come)",
     noAppointment},
    {Meaning::OfferVerbal,
     u"\\b(stelle|position|job|arbeitsvertrag|angebot|vertrag|zusage)\\b (\\S+ ){0,5}(anbieten|"
     u"anzubieten|unterbreiten|zu unterbreiten|zu machen|machen|geben|zu geben|aussprechen)\\b|"
     u"\\b(sie haben|du hast) (die stelle|den job)\\b|\\bwillkommen (im team|an bord)\\b|"
     u"\\bf\u00fcr (sie|dich) entschieden\\b|\\b(sie|dich) (gerne? )?(einstellen|einzustellen|ins "
     u"team holen)\\b|\\bwir haben uns f\u00fcr (sie|dich)\\b|\\b(vertrag|angebot|unterlagen) "
     u"(folgt|folgen|schicken wir|senden wir)\\b",
     noAppointment},

    {Meaning::NextRound,
     u"\\b(invite|inviting|like|love|want|pleased|happy|delighted|available|time|arrange|schedule|set up|"
     u"book|free|fix|plan|organi[sz]e|come)\\b.*\\b(second|third|fourth|final|next|further|"
     u"follow-?up|another|last|2nd|3rd|on-?site|technical|panel) (round |stage |step |technical |"
     u"panel |on-?site |video |phone |in-person |of |the )*(interviews?|round|stage|conversation|"
     u"meeting|call|chat|day)\\b",
     u"\\b(sorry|decided not|cannot|before (inviting|we invite)|whether to|who (to|will))\\b"},
    {Meaning::NextRound,
     u"\\b(mov|tak|bring|progress|advanc|put|pass)\\S* (you|your application)( on| ahead| forward| "
     u"through| further)* (to|into|in) (the |our )?(next|final|second|third|interview)|\\b(move|"
     u"moving) you forward\\b|\\byou('ve| have)? (made it|advanced|progressed|got) (through )?(in)?to "
     u"(the|our) (next|final|second)",
     u"\\b(not|unable|won't|cannot|whether)\\b"},
    {Meaning::NextRound,
     u"\\b(meet|introduce you to|speak with|talk to|sit down with) (with )?(the rest of |some of |more of "
     u")?(the|our|my|your) (\\S+ )?(team|ceo|cto|cfo|founders?|vp|director|colleagues?|manager|"
     u"partners?|boss)\\b|\\b(assessment (day|cent(er|re))|trial day|take-home|coding "
     u"(challenge|test)|case study|shadow day)\\b",
     u"\\b(was|were|enjoyed|great|nice|glad|pleasure|thank you|thanks|liked|after you|hope you|need to|have "
     u"to)\\b"},
    {Meaning::NextRound,
     u"\\b(zweite|dritte|weitere|n\u00e4chste|finale|letzte|abschlie\u00dfende|pers\u00f6nliche)\\S* "
     u"(vorstellungs|bewerbungs|kennenlern|video|telefon|fach|abschluss|auswahl)?(gespr\u00e4ch|"
     u"runde|interview|termin)\\S*",
     u"\\b(leider|noch (im|in|mitten)|f\u00fchren|nicht|entscheiden|dank f\u00fcr|bis zum|ob|weiteren? "
     u"(bewerb|kandid))"},
    {Meaning::NextRound,
     u"\\b(zweitgespr\u00e4ch|probearbeit\\S*|probetag|schnuppertag|assessment-?center)\\b|\\b(eine runde "
     u"weiter|n\u00e4her kennenlernen|(das|unser|dem|unserem) team (kennenlernen|vorstellen))\\b|"
     u"\\blernen (sie|du) (\\S+ )?(das|unser) team\\b",
     u"\\b(leider|nicht)\\b"},

    {Meaning::DoNotContact,
     u"\\b(do not|don't|no need to|need not|refrain from|rather you didn't|stop) (\\S+ ){0,2}(contact|"
     u"call|follow|chas|reach|email|e-mail|writ|get in touch|check(ing)? in|inquir|enquir|"
     u"messag)\\S*",
     u"hesitate|\\bplease call if\\b"},
    {Meaning::DoNotContact,
     u"\\b(we|i|hr|he|she|they|our team|someone|a colleague|recruiting)( will|'ll) (then )?(contact|"
     u"reach out to|get in touch with|call|approach) you\\b",
     u"\\bif you (don't|do not|have)|\\b(by|until|before|on|within|next|this) (the )?(\\S+ "
     u")?(week|monday|tuesday|"
     u"wednesday|thursday|friday|end|month|\\d)"},
    {Meaning::DoNotContact,
     u"\\b(sehen sie|siehst du|sieh|bitten wir|bitte) (\\S+ ){0,3}von (\\S+ )?(nachfragen|"
     u"r\u00fcckfragen|anrufen|weiteren \\S+)( \\S+){0,3} (ab|abzusehen)\\b|\\b(bitte|sie|du) (\\S+ "
     u"){0,6}nicht (mehr |weiter |nochmals? )?(anrufen|nachfragen|kontaktieren|anschreiben|"
     u"nachzufragen|anzurufen)|\\bmelden sie sich (bitte )?nicht\\b|\\brufen sie (bitte )?nicht\\b|"
     u"\\bkommen (dann )?(von uns aus )?(wieder )?auf (sie|dich) zu\\b|\\bmelden uns (dann )?(von "
     u"uns aus|unaufgefordert)\\b|\\bnachfragen (sind|ist) nicht (n\u00f6tig|erw\u00fcnscht)"},

    {Meaning::CheckBackIfSilent,
     u"\\bif you (do not|don't|haven't|have not|still haven't|still have not|hear nothing|should "
     u"not)( yet)?( heard?| received?| get| got)?\\b.*\\b(hear|heard|anything|nothing|from "
     u"(me|us)|back|reply|answer|news)",
     u"\\b(assume|consider|presume)\\b"},
    {Meaning::CheckBackIfSilent,
     u"\\b(check back|check in|follow up|reach out|touch base|get in touch|ping|drop me|write to "
     u"me|nudge|chase|email me|call me|remind me|try (me )?again|ask (me )?again|get back to "
     u"(me|us)|contact (me|us))\\b",
     u"\\b(we|i)( will|'ll) (\\S+ )?(check|follow|reach|touch|get|contact)|hesitate|\\bthank", true},
    {Meaning::CheckBackIfSilent,
     u"\\b(falls|wenn|sollten|solltest|h\u00f6ren) (sie|du) (\\S+ ){0,10}(nichts|keine "
     u"(nachricht|r\u00fcckmeldung|antwort))\\b"},
    {Meaning::CheckBackIfSilent,
     u"\\b(melden sie sich|melde dich|fragen sie|frag|haken sie|hak|erinnern sie|erinnere|rufen "
     u"sie|ruf|schreiben sie|schreib)\\b",
     u"\\bnicht\\b", true},

    {Meaning::NewDate,
     u"\\b(decision|decides?|deciding|decided|answer|update|let you know|letting you "
     u"know|(get|come|be|getting) "
     u"back to you|in touch|hear (back )?from|hear back|hear more|feedback|finali[sz]e|conclude|wrap(ping)? "
     u"up|choice|respond|reply|news|next steps|contact you|call you|know more|complete|finish|inform "
     u"you|tell you|verdict)\\b",
     u"\\b(if you|please (reply|respond|answer|confirm|send)|looking forward to (your|hearing)|by "
     u"return)\\b|\\byour "
     u"(answer|decision|reply|response|feedback) (by|until)|\\?",
     true},
    {Meaning::NewDate,
     u"\\b(entscheid\\S*|bescheid|r\u00fcckmeldung|melde\\S*|antwort\\S*|auf (sie|dich) zu|h\u00f6ren (\\S+ "
     u"){0,5}von (uns|mir)|ergebnis\\S*|benachrichtig\\S*|abschlie\u00dfen|abgeschlossen|informieren|"
     u"n\u00e4heres|wissen wir|zur\u00fcck)\\b",
     u"\\bwenn sie\\b|\\bbitte (um|melden|antworten|geben sie)\\b|\\bgeben sie\\b|\\?", true},

    {Meaning::OutOfOffice,
     u"\\b(i am|i'm|i will be|i'll be) (\\S+ ){0,3}(out of (the )?office|on (\\S+ )?leave|on vacation|on "
     u"holidays?|back (in the office )?on)\\b",
     u"\\b(we|team)\\b"},

    {Meaning::Question,
     u"\\b(please|kindly) (\\S+ )?(send|provide|confirm|share|let (me|us) know|forward|fill|complete|tell|"
     u"advise|reply with)\\b",
     u"\\b(let (me|us) know|tell (me|us)) (if|should) (you|there|anything)|\\bany (further )?questions\\b"},
    {Meaning::Question,
     u"\\bbitte (\\S+ ){0,4}(schicken|senden|teilen|best\u00e4tigen|nennen|geben|\u00fcbermitteln|lassen|"
     u"schick|sende|teile|nenne) (sie|mir|uns)\\b|\\b(schicken|senden|teilen|best\u00e4tigen|nennen|"
     u"lassen|geben) (sie|du) (\\S+ ){0,3}bitte\\b|\\bbitten (wir |ich )?(sie )?um\\b",
     u"\\b(bei fragen|um (etwas |ein wenig )?geduld|um verst\u00e4ndnis)\\b"},

    {Meaning::Positive,
     u"\\b(impressed|thrilled|front-?runner|shortlist(ed)?|top (candidates?|choices?|of)|very (strong|"
     u"interested|positive|promising)|strong (candidate|impression|fit|contender)|(great|good|excellent|"
     u"perfect) (fit|match|candidate|addition|impression)|(positive|great|good|excellent|glowing) "
     u"feedback|stood out|loved|team (really |very much )?(liked|enjoyed|was)|excited (about|to|by)|keep "
     u"(us|me) (posted|updated|apprised|in the loop)|keep (you )?in mind|(stay|keep|remain) in touch|"
     u"looking forward to (working|continuing|seeing you|taking)|thought (very )?highly|great things)\\b",
     u"\\b(not|unfortunately|although|isn't|wasn't)\\b"},
    {Meaning::Positive,
     u"\\b(\u00fcberzeugt|beeindruckt|begeistert|gut gefallen|positiv\\S*|(in|im) (kontakt|verbindung|"
     u"austausch) (zu )?bleiben|bleiben (wir|sie) (\\S+ )?in (kontakt|verbindung)|passen (\\S+ ){0,3}zu "
     u"(uns|unserem)|(gute|starke|tolle|hervorragende)\\S* eindruck|engere\\S* (auswahl|wahl|kreis)|auf dem "
     u"laufenden zu halten|halten sie (uns|mich) (\\S+ )?auf dem laufenden|gro\u00dfes interesse|sehr "
     u"interessiert|freuen uns (sehr )?(auf|\u00fcber) (die|eine) zusammenarbeit|favorit\\S*)\\b",
     u"\\b(nicht|leider|obwohl|trotz)\\b"},

    {Meaning::Unclear,
     u"\\b((get|come|circle|be getting) back to you|be in touch|let you know|keep you (posted|updated|"
     u"informed|in the loop)|update you|hear from us|no (news|update|updates|decision|answer) "
     u"(yet|so far|at (this|the)|to share|from)|still (in|interviewing|reviewing|waiting|deciding|"
     u"considering|under|working|meeting|going|talking|discussing|speaking|evaluating|open)|(not|\\w+n't) "
     u"(yet )?(made|decided|finali[sz]ed|reached|had|heard)|(longer|more time) than|bear with|on hold|"
     u"delayed?|under (review|consideration)|in progress|in due course|need(s)? (some |a bit |a little )?"
     u"more time)\\b"},
    {Meaning::Unclear,
     u"\\b(noch (nicht|keine|keinen|im|in|mitten|nichts|etwas|ein|andere|weitere|offen)|sobald|dauert|"
     u"geduld|melde(n)? (uns|mich)|halten (sie|dich) auf dem laufenden|in k\u00fcrze|zeitnah|"
     u"demn\u00e4chst|verz\u00f6ger\\S*|l\u00e4nger|in bearbeitung|gepr\u00fcft|pr\u00fcfen|im laufenden "
     u"verfahren|bescheid geben)\\b"},

    {Meaning::Courtesy,
     u"\\b(thanks|thank you|welcome|my pleasure|pleasure (meeting|to meet|was|talking|speaking)|(nice|good|"
     u"great|lovely) (to (meet|hear|talk|speak|see)|meeting|talking|speaking|hearing|seeing)|enjoyed|"
     u"received|noted|got it|appreciate|appreciated|cheers|likewise|same here|glad)\\b"},
    {Meaning::Courtesy,
     u"\\b(danke|dank|gern geschehen|gerne|erhalten|eingegangen|freut|gefreut|nett|sch\u00f6n|"
     u"ebenfalls|ebenso|zur kenntnis)\\b"},
};

} // namespace

std::span<const MeaningPhrase> meaningPhrases()
{
    static const std::vector<MeaningPhrase> phrases = [] {
        std::vector<MeaningPhrase> made;
        for (const Row &row : rows)
            made.push_back({row.meaning, pattern(QString::fromUtf16(row.says)),
                            pattern(QString::fromUtf16(row.unless)), row.needsDate});
        return made;
    }();
    return phrases;
}

std::optional<Meaning> meaningOfSubject(const QString &subject)
{
    static const QRegularExpression bounce = pattern(
        u"\\b(undeliver(ed|able)|undelivered mail|delivery (status notification|failure|has "
        u"failed|failed)|mail "
        "delivery (failed|failure|subsystem|system)|returned mail|returned to sender|failure notice|nicht "
        "zugestellt|unzustellbar|zustellung (\\S+ )?fehlgeschlagen|could not be delivered)\\b"_s);
    static const QRegularExpression away = pattern(
        u"\\b(auto(matic|mated)?[ -]?(reply|response|responder)|out[ -]of[ -](the[ -])?office|ooo\\b|on "
        u"(\\S+ "
        ")?leave\\b|away (until|from)|abwesen(d|heit|heitsnotiz|heitsnachricht)\\b|automatische (antwort|"
        "nachricht)|nicht im (b\u00fcro|haus)|im urlaub)"_s);
    if (bounce.match(subject).hasMatch())
        return Meaning::Bounce;
    if (away.match(subject).hasMatch())
        return Meaning::OutOfOffice;
    return std::nullopt;
}

bool isMailServer(const QString &address)
{
    const QString name = address.section(u'@', 0, 0).toLower();
    return name == "mailer-daemon"_L1 || name == "postmaster"_L1 || name == "mail-daemon"_L1 ||
           name.startsWith("bounce"_L1);
}

bool isQuestion(const QString &sentence)
{
    static const QRegularExpression asks = pattern(
        u"\\b(you|your|sie|ihr|ihre|ihren|ihrer|ihnen|du|dir|dein\\S*|dich|when|what|which|wann|was|welche\\S*|wie)\\b"_s);
    static const QRegularExpression rhetorical = pattern(
        u"\\b(how are you|how have you been|how are things|wie geht|alles gut)\\b|\\bany (further )?questions\\?"_s);
    return sentence.trimmed().endsWith(u'?') && asks.match(sentence).hasMatch() &&
           !rhetorical.match(sentence).hasMatch();
}

} // namespace afterword::composing

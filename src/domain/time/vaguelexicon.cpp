// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// English and German words of time.
#include "vaguelexicon.h"

namespace afterword::vague {

namespace {

using enum Word;

constexpr Phrase english[] = {
    // Of no weight.
    {"the", Filler}, {"of", Filler}, {"on", Filler}, {"at", Filler}, {"please", Filler}, {"time", Filler},
    {"at the latest", Filler}, {"latest", Filler}, {"at the very latest", Filler}, {"some time", Filler},
    {"sometime", Filler}, {"any time", Filler}, {"anytime", Filler}, {"during", Filler}, {"over", Filler},
    {"full", Filler}, {"whole", Filler}, {"about", Filler}, {"around", Filler}, {"approximately", Filler},
    {"roughly", Filler}, {"or so", Filler}, {"or thereabouts", Filler}, {"thereabouts", Filler},
    {"maybe", Filler}, {"perhaps", Filler}, {"probably", Filler}, {"hopefully", Filler}, {"or sooner", Filler},
    {"or earlier", Filler}, {"if not sooner", Filler}, {"if not before", Filler}, {"at most", Filler},
    {"up to", Filler}, {"no more than", Filler}, {"just", Filler}, {"say", Filler}, {"first thing", Filler},
    {"in the course of", In}, {"between", Filler}, {"from now", From, 0, Today},
    // Where the day stands to the words.
    {"by", By}, {"until", By}, {"till", By}, {"til", By}, {"due", By}, {"no later than", By},
    {"not later than", By}, {"on or before", By}, {"in", In}, {"within", In}, {"inside", In},
    {"before", Before}, {"ahead of", Before}, {"prior to", Before}, {"after", After}, {"once", After},
    {"not before", After}, {"not until", After}, {"no earlier than", After}, {"at the earliest", After},
    {"earliest", After}, {"as of", From}, {"from", From}, {"starting", From}, {"commencing", From},
    {"beginning", From}, {"to", To}, {"through", To}, {"thru", To}, {"or", Or}, {"and", And},
    {"next", Next}, {"following", Next}, {"after next", AfterNext}, {"this", This}, {"current", This},
    {"coming", Coming}, {"upcoming", Coming}, {"last", Last}, {"past", Last}, {"previous", Last},
    {"ago", Ago},
    // Parts.
    {"early", Early}, {"beginning of", Early}, {"start of", Early}, {"first part of", Early},
    {"first half of", FirstHalf}, {"mid", Middle}, {"middle", Middle}, {"middle of", Middle},
    {"midway through", Middle}, {"late", Late}, {"later", Late}, {"second half of", Late},
    {"latter half of", Late}, {"latter part of", Late}, {"towards the end of", End},
    {"toward the end of", End}, {"tail end of", End}, {"end", End}, {"last day of", End},
    {"last week of", End}, {"last week in", End}, {"last working day of", End}, {"eod", End, 0, Day},
    {"eow", End, 0, Week}, {"eom", End, 0, MonthUnit}, {"eoy", End, 0, YearUnit},
    {"month end", End, 0, MonthUnit}, {"year end", End, 0, YearUnit}, {"week end", End, 0, Week},
    {"quarter end", End, 0, QuarterUnit}, {"midweek", Middle, 0, Week},
    // Units.
    {"day", Day, 1}, {"days", Day, 2}, {"calendar days", Day, 2}, {"working day", WorkDay, 1},
    {"working days", WorkDay, 2}, {"business day", WorkDay, 1}, {"business days", WorkDay, 2},
    {"work day", WorkDay, 1}, {"work days", WorkDay, 2}, {"workday", WorkDay, 1}, {"workdays", WorkDay, 2},
    {"weekday", WorkDay, 1}, {"weekdays", WorkDay, 2}, {"week", Week, 1}, {"weeks", Week, 2},
    {"wk", Week, 1}, {"wks", Week, 2}, {"working week", Week, 1}, {"working weeks", Week, 2},
    {"month", MonthUnit, 1}, {"months", MonthUnit, 2}, {"quarter", QuarterUnit, 1}, {"year", YearUnit, 1},
    {"hour", Hour, 1}, {"hours", Hour, 2}, {"hrs", Hour, 2}, {"fortnight", Fortnight, 1},
    {"weekend", Weekend}, {"calendar week", WeekNumber}, {"cw", WeekNumber}, {"kw", WeekNumber},
    // How many.
    {"a", Number, 1}, {"an", Number, 1}, {"one", Number, 1}, {"two", Number, 2}, {"three", Number, 3},
    {"four", Number, 4}, {"five", Number, 5}, {"six", Number, 6}, {"seven", Number, 7},
    {"eight", Number, 8}, {"nine", Number, 9}, {"ten", Number, 10}, {"eleven", Number, 11},
    {"twelve", Number, 12}, {"thirteen", Number, 13}, {"fourteen", Number, 14}, {"fifteen", Number, 15},
    {"sixteen", Number, 16}, {"seventeen", Number, 17}, {"eighteen", Number, 18}, {"nineteen", Number, 19},
    {"twenty", Number, 20}, {"thirty", Number, 30}, {"couple", Number, 2}, {"couple of", Number, 2},
    {"a couple", Number, 2}, {"a couple of", Number, 2}, {"few", Few}, {"a few", Few}, {"several", Few},
    {"some", Few}, {"first", Ordinal, 1}, {"second", Ordinal, 2, Filler, true}, {"third", Ordinal, 3},
    {"fourth", Ordinal, 4}, {"fifth", Ordinal, 5}, {"sixth", Ordinal, 6}, {"seventh", Ordinal, 7},
    {"eighth", Ordinal, 8}, {"ninth", Ordinal, 9}, {"tenth", Ordinal, 10}, {"eleventh", Ordinal, 11},
    {"twelfth", Ordinal, 12}, {"thirteenth", Ordinal, 13}, {"fourteenth", Ordinal, 14},
    {"fifteenth", Ordinal, 15}, {"sixteenth", Ordinal, 16}, {"seventeenth", Ordinal, 17},
    {"eighteenth", Ordinal, 18}, {"nineteenth", Ordinal, 19}, {"twentieth", Ordinal, 20},
    {"thirtieth", Ordinal, 30},
    // Days, months, feasts.
    {"today", Today, 0}, {"tomorrow", Today, 1}, {"day after tomorrow", Today, 2}, {"yesterday", Today, -1},
    {"tonight", Today, 0, PartOfDay},
    {"monday", Weekday, 1}, {"tuesday", Weekday, 2}, {"wednesday", Weekday, 3}, {"thursday", Weekday, 4},
    {"friday", Weekday, 5}, {"saturday", Weekday, 6}, {"sunday", Weekday, 7}, {"mondays", Weekday, 1},
    {"fridays", Weekday, 5}, {"mon", Weekday, 1, Filler, true}, {"tue", Weekday, 2}, {"tues", Weekday, 2},
    {"wed", Weekday, 3, Filler, true}, {"weds", Weekday, 3}, {"thu", Weekday, 4}, {"thur", Weekday, 4},
    {"thurs", Weekday, 4}, {"fri", Weekday, 5}, {"sat", Weekday, 6, Filler, true},
    {"sun", Weekday, 7, Filler, true},
    {"january", Month, 1}, {"february", Month, 2}, {"march", Month, 3, Filler, true}, {"april", Month, 4},
    {"may", Month, 5, Filler, true}, {"june", Month, 6}, {"july", Month, 7}, {"august", Month, 8},
    {"september", Month, 9}, {"october", Month, 10}, {"november", Month, 11}, {"december", Month, 12},
    {"jan", Month, 1}, {"feb", Month, 2}, {"mar", Month, 3, Filler, true}, {"apr", Month, 4},
    {"jun", Month, 6}, {"jul", Month, 7}, {"aug", Month, 8}, {"sep", Month, 9}, {"sept", Month, 9},
    {"oct", Month, 10}, {"nov", Month, 11}, {"dec", Month, 12},
    {"christmas", FixedDay, 1225}, {"xmas", FixedDay, 1225}, {"christmas day", FixedDay, 1225},
    {"christmas eve", FixedDay, 1224}, {"boxing day", FixedDay, 1226}, {"new year eve", FixedDay, 1231},
    {"new years eve", FixedDay, 1231}, {"new year day", FixedDay, 101}, {"new years day", FixedDay, 101},
    {"new year", NewYear}, {"new years", NewYear},
    // Hours.
    {"am", Am}, {"a m", Am}, {"pm", Pm}, {"p m", Pm}, {"oclock", OClock}, {"o clock", OClock},
    {"noon", PartOfDay, 12}, {"midday", PartOfDay, 12}, {"lunch", PartOfDay, 12}, {"lunchtime", PartOfDay, 12},
    {"morning", PartOfDay, 12}, {"afternoon", PartOfDay, 17}, {"evening", PartOfDay, 24},
    {"night", PartOfDay, 24}, {"midnight", PartOfDay, 24}, {"close of business", PartOfDay, 17},
    {"cob", PartOfDay, 17}, {"close of play", PartOfDay, 17}, {"end of business", PartOfDay, 17},
    {"end of the working day", PartOfDay, 17}, {"end of the business day", PartOfDay, 17},
    // Words that name no day.
    {"soon", NamesNone}, {"shortly", NamesNone}, {"as soon as possible", NamesNone}, {"asap", NamesNone},
    {"in due course", NamesNone}, {"in the near future", NamesNone}, {"any day now", NamesNone},
    {"any day", NamesNone}, {"at some point", NamesNone}, {"eventually", NamesNone}, {"in a while", NamesNone},
    {"a while", NamesNone}, {"before long", NamesNone}, {"in good time", NamesNone}, {"in no time", NamesNone},
    {"one of these days", NamesNone}, {"these days", NamesNone}, {"promptly", NamesNone},
    {"immediately", NamesNone}, {"right away", NamesNone}, {"straight away", NamesNone},
    {"holidays", NamesNone}, {"holiday season", NamesNone}, {"when we can", NamesNone},
};

constexpr Phrase german[] = {
    // Of no weight.
    {"der", Filler}, {"die", Filler}, {"das", Filler}, {"den", Filler}, {"dem", Filler}, {"des", Filler},
    {"am", Filler}, {"an", Filler}, {"um", Filler}, {"zu", Filler}, {"zum", Filler}, {"zur", Filler},
    {"ca", Filler}, {"circa", Filler}, {"etwa", Filler}, {"ungefaehr", Filler}, {"rund", Filler},
    {"oder so", Filler}, {"spaetestens", Filler}, {"voraussichtlich", Filler}, {"wahrscheinlich", Filler},
    {"vielleicht", Filler}, {"gegen", Filler}, {"noch", Filler}, {"dann", Filler}, {"ganz*", Filler},
    {"voll*", Filler}, {"laufe", Filler}, {"lauf", Filler}, {"verlauf", Filler}, {"waehrend", Filler},
    {"ueber", Filler}, {"maximal", Filler}, {"hoechstens", Filler}, {"zwischen", Filler}, {"erst", Filler},
    {"bitte", Filler}, {"bzw", Or},
    // Where the day stands to the words.
    {"bis", By}, {"bis zum", By}, {"bis zur", By}, {"bis spaetestens", By}, {"bis einschliesslich", By},
    {"in", In}, {"im", In}, {"innerhalb", In}, {"innerhalb von", In}, {"binnen", In}, {"vor", Before},
    {"noch vor", Before}, {"nach", After}, {"fruehestens", After}, {"nicht vor", After}, {"erst ab", After},
    {"erst nach", After}, {"ab", From}, {"vom", From}, {"von", From}, {"seit", Ago}, {"oder", Or},
    {"und", And}, {"naechst*", Next}, {"folgend*", Next}, {"kommend*", Coming}, {"dies*", This},
    {"laufend*", This}, {"aktuell*", This}, {"uebernaechst*", AfterNext}, {"letzt+", Last},
    {"vergangen*", Last}, {"vorig*", Last},
    // Parts.
    {"anfang", Early}, {"beginn", Early}, {"mitte", Middle}, {"ende", End}, {"gegen ende", End},
    {"spaeter", Late}, {"erst+ haelfte", FirstHalf}, {"zweit+ haelfte", Late}, {"letzt+ tag*", End},
    {"letzt+ woche im", End}, {"letzt+ woche des", End}, {"letzt+ werktag*", End},
    {"wochenanfang", Early, 0, Week}, {"wochenbeginn", Early, 0, Week}, {"wochenmitte", Middle, 0, Week},
    {"monatsanfang", Early, 0, MonthUnit}, {"monatsmitte", Middle, 0, MonthUnit},
    {"monatsende", End, 0, MonthUnit}, {"quartalsende", End, 0, QuarterUnit},
    {"jahresende", End, 0, YearUnit}, {"jahreswechsel", End, 0, YearUnit}, {"tagesende", End, 0, Day},
    // Units.
    {"tag", Day, 1}, {"tages", Day, 1}, {"tage", Day, 2}, {"tagen", Day, 2}, {"kalendertag+", Day, 2},
    {"werktag", WorkDay, 1}, {"werktag+", WorkDay, 2}, {"arbeitstag", WorkDay, 1},
    {"arbeitstag+", WorkDay, 2}, {"bankarbeitstag+", WorkDay, 2}, {"geschaeftstag+", WorkDay, 2},
    {"woche", Week, 1}, {"wochen", Week, 2}, {"monat", MonthUnit, 1}, {"monats", MonthUnit, 1},
    {"monate", MonthUnit, 2}, {"monaten", MonthUnit, 2}, {"quartal*", QuarterUnit, 1}, {"jahr", YearUnit, 1},
    {"jahres", YearUnit, 1}, {"jahre", YearUnit, 1}, {"stunde*", Hour, 2}, {"wochenende*", Weekend},
    {"kalenderwoche", WeekNumber}, {"kw", WeekNumber},
    // How many.
    {"ein", Number, 1}, {"eine", Number, 1}, {"einen", Number, 1}, {"einem", Number, 1},
    {"einer", Number, 1}, {"eines", Number, 1}, {"eins", Number, 1}, {"zwei", Number, 2}, {"zwo", Number, 2},
    {"drei", Number, 3}, {"vier", Number, 4}, {"fuenf", Number, 5}, {"sechs", Number, 6},
    {"sieben", Number, 7}, {"acht", Number, 8}, {"neun", Number, 9}, {"zehn", Number, 10}, {"elf", Number, 11},
    {"zwoelf", Number, 12}, {"dreizehn", Number, 13}, {"vierzehn", Number, 14}, {"fuenfzehn", Number, 15},
    {"sechzehn", Number, 16}, {"siebzehn", Number, 17}, {"achtzehn", Number, 18}, {"neunzehn", Number, 19},
    {"zwanzig", Number, 20}, {"dreissig", Number, 30}, {"paar", Few}, {"ein paar", Few}, {"einige*", Few},
    {"wenige*", Few}, {"mehrere*", Few}, {"erst+", Ordinal, 1}, {"zweit+", Ordinal, 2},
    {"dritt+", Ordinal, 3}, {"viert+", Ordinal, 4}, {"fuenft+", Ordinal, 5}, {"sechst+", Ordinal, 6},
    {"siebt+", Ordinal, 7}, {"siebent+", Ordinal, 7}, {"acht+", Ordinal, 8}, {"neunt+", Ordinal, 9},
    {"zehnt+", Ordinal, 10}, {"elft+", Ordinal, 11}, {"zwoelft+", Ordinal, 12}, {"dreizehnt+", Ordinal, 13},
    {"vierzehnt+", Ordinal, 14}, {"fuenfzehnt+", Ordinal, 15}, {"sechzehnt+", Ordinal, 16},
    {"siebzehnt+", Ordinal, 17}, {"achtzehnt+", Ordinal, 18}, {"neunzehnt+", Ordinal, 19},
    {"zwanzigst+", Ordinal, 20}, {"dreissigst+", Ordinal, 30},
    // Days, months, feasts.
    {"heute", Today, 0}, {"morgen", Today, 1}, {"uebermorgen", Today, 2}, {"gestern", Today, -1},
    {"vorgestern", Today, -2}, {"montag*", Weekday, 1}, {"dienstag*", Weekday, 2}, {"mittwoch*", Weekday, 3},
    {"donnerstag*", Weekday, 4}, {"freitag*", Weekday, 5}, {"samstag*", Weekday, 6},
    {"sonnabend*", Weekday, 6}, {"sonntag*", Weekday, 7}, {"mo", Weekday, 1, Filler, true},
    {"di", Weekday, 2, Filler, true}, {"mi", Weekday, 3, Filler, true}, {"do", Weekday, 4, Filler, true},
    {"fr", Weekday, 5, Filler, true}, {"sa", Weekday, 6, Filler, true}, {"so", Weekday, 7, Filler, true},
    {"januar*", Month, 1}, {"jaenner*", Month, 1}, {"februar*", Month, 2}, {"feber*", Month, 2},
    {"maerz*", Month, 3}, {"april*", Month, 4}, {"mai", Month, 5}, {"juni", Month, 6}, {"juli", Month, 7},
    {"august*", Month, 8}, {"september*", Month, 9}, {"oktober*", Month, 10}, {"november*", Month, 11},
    {"dezember*", Month, 12}, {"jan", Month, 1}, {"feb", Month, 2}, {"mrz", Month, 3}, {"apr", Month, 4},
    {"jun", Month, 6}, {"jul", Month, 7}, {"aug", Month, 8}, {"sep", Month, 9}, {"sept", Month, 9},
    {"okt", Month, 10}, {"nov", Month, 11}, {"dez", Month, 12},
    {"weihnachten", FixedDay, 1224}, {"heiligabend", FixedDay, 1224}, {"heilig+ abend", FixedDay, 1224},
    {"silvester", FixedDay, 1231}, {"neujahr*", FixedDay, 101}, {"nikolaus", FixedDay, 1206},
    {"dreikoenig*", FixedDay, 106}, {"neue* jahr*", NewYear},
    // Hours.
    {"uhr", OClock}, {"mittag*", PartOfDay, 12}, {"vormittag*", PartOfDay, 12}, {"morgens", PartOfDay, 12},
    {"frueh", PartOfDay, 12}, {"nachmittag*", PartOfDay, 17}, {"abend*", PartOfDay, 24},
    {"mitternacht", PartOfDay, 24}, {"feierabend", PartOfDay, 17}, {"dienstschluss", PartOfDay, 17},
    {"bueroschluss", PartOfDay, 17}, {"geschaeftsschluss", PartOfDay, 17},
    // Words that name no day.
    {"bald", NamesNone}, {"moeglichst bald", NamesNone}, {"so bald wie moeglich", NamesNone},
    {"sobald wie moeglich", NamesNone}, {"baldmoeglichst", NamesNone}, {"schnellstmoeglich", NamesNone},
    {"so schnell wie moeglich", NamesNone}, {"demnaechst", NamesNone}, {"in kuerze", NamesNone},
    {"zeitnah", NamesNone}, {"in absehbarer zeit", NamesNone}, {"zu gegebener zeit", NamesNone},
    {"die tage", NamesNone}, {"dieser tage", NamesNone}, {"umgehend", NamesNone}, {"alsbald", NamesNone},
    {"in naechster zeit", NamesNone}, {"in baelde", NamesNone}, {"irgendwann", NamesNone},
    {"rasch", NamesNone}, {"feiertag*", NamesNone}, {"ferien", NamesNone},
};

} // namespace

std::span<const Phrase> lexicon(Language language)
{
    return language == Language::English ? std::span<const Phrase>(english) : std::span<const Phrase>(german);
}

} // namespace afterword::vague

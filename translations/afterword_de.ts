<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AfterwordLink</name>
    <message>
        <source>This link leads to no step or interview.</source>
        <translation>Dieser Link führt zu keinem Schritt und keinem Gespräch.</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Heute noch</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Demnächst</translation>
    </message>
    <message>
        <source>Nothing is due and nothing comes up. A good day for another application.</source>
        <translation>Nichts ist fällig und nichts steht bevor. Ein guter Tag für eine weitere Bewerbung.</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a role, %2 a company</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>morgen %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>%1 is a moment</extracomment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>war fällig %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>es fehlt etwas</translation>
    </message>
    <message>
        <source>you decide first</source>
        <translation>erst entscheiden Sie</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>freiwillig</translation>
    </message>
    <message>
        <source>Allowed: nothing speaks against sending it now.</source>
        <translation>Erlaubt: Nichts spricht dagegen, es jetzt zu senden.</translation>
    </message>
    <message>
        <source>Ask yourself first:</source>
        <translation>Fragen Sie sich zuerst:</translation>
    </message>
    <message>
        <source>Never:</source>
        <translation>Niemals:</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>Order and form of a short date with its weekday, in Qt’s letters (ddd d MMM: Fri 4 Dec)</extracomment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>ApplicationDialog</name>
    <message>
        <source>Application</source>
        <translation>Bewerbung</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Neue Bewerbung</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Stelle</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>S&amp;tand</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>More about the application</source>
        <translation>Mehr zur Bewerbung</translation>
    </message>
    <message>
        <source>&amp;Applied on</source>
        <translation>&amp;Beworben am</translation>
    </message>
    <message>
        <source>Applied on a known day</source>
        <translation>An einem bekannten Tag beworben</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Beworben am</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Lin&amp;k</source>
        <translation>Lin&amp;k</translation>
    </message>
    <message>
        <source>Link to the advertisement</source>
        <translation>Link zur Stellenanzeige</translation>
    </message>
    <message>
        <source>https://</source>
        <translation>https://</translation>
    </message>
    <message>
        <source>Found through</source>
        <translation>Gefunden über</translation>
    </message>
    <message>
        <source>Job site, friend, recruiter</source>
        <translation>Stellenbörse, Bekannte, Personalvermittlung</translation>
    </message>
    <message>
        <source>Salar&amp;y</source>
        <translation>&amp;Gehalt</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>Sti&amp;chworte</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Stichworte</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Durch Kommas getrennt</translation>
    </message>
    <message>
        <source>&amp;Interest</source>
        <translation>&amp;Interesse</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>Hiring manager</source>
        <translation>Einstellende Person</translation>
    </message>
    <message>
        <source>Name or Name &lt;address&gt;</source>
        <translation>Name oder Name &lt;Adresse&gt;</translation>
    </message>
    <message>
        <source>Coor&amp;dinator</source>
        <translation>Koor&amp;dination</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordination</translation>
    </message>
    <message>
        <source>Who arranges the dates: Name or Name &lt;address&gt;</source>
        <translation>Wer die Termine vereinbart: Name oder Name &lt;Adresse&gt;</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>Time zone of the company</source>
        <translation>Zeitzone der Firma</translation>
    </message>
    <message>
        <source>&amp;Holidays of</source>
        <translation>Feiertage &amp;von</translation>
    </message>
    <message>
        <source>Region whose public holidays count</source>
        <translation>Region, deren Feiertage zählen</translation>
    </message>
    <message>
        <source>How it e&amp;nded</source>
        <translation>&amp;Wie es endete</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie es endete</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>What &amp;happened</source>
        <translation>Was gesc&amp;hehen ist</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Wann es geschehen ist</translation>
    </message>
    <message>
        <source>&amp;Found through</source>
        <translation>Gef&amp;unden über</translation>
    </message>
    <message>
        <source>My dream &amp;job</source>
        <translation>Meine Tr&amp;aumstelle</translation>
    </message>
    <message>
        <source>Hirin&amp;g manager</source>
        <translation>&amp;Einstellende Person</translation>
    </message>
    <message>
        <source>They asked for r&amp;eferences</source>
        <translation>Um &amp;Referenzen wurde gebeten</translation>
    </message>
</context>
<context>
    <name>ApplicationsCsv</name>
    <message>
        <source>The table is empty.</source>
        <translation>Die Tabelle ist leer.</translation>
    </message>
    <message>
        <source>A second column says the same as an earlier one: “%1”.</source>
        <extracomment>%1 is the name of a column</extracomment>
        <translation>Eine zweite Spalte sagt dasselbe wie eine frühere: „%1“.</translation>
    </message>
    <message>
        <source>The first line must name a column for the company and one for the role.</source>
        <translation>Die erste Zeile muss eine Spalte für die Firma und eine für die Stelle nennen.</translation>
    </message>
    <message>
        <source>The date could mean two days; write it like 2026-12-01.</source>
        <translation>Das Datum könnte zwei Tage bedeuten; schreiben Sie es wie 2026-12-01.</translation>
    </message>
    <message>
        <source>The row has more cells than there are columns.</source>
        <translation>Die Zeile hat mehr Zellen, als es Spalten gibt.</translation>
    </message>
    <message>
        <source>An id has from 1 to 128 characters.</source>
        <translation>Eine Kennung hat 1 bis 128 Zeichen.</translation>
    </message>
    <message numerus="yes">
        <source>The table is longer than %n MiB.</source>
        <translation>
            <numerusform>Die Tabelle ist länger als %n MiB.</numerusform>
            <numerusform>Die Tabelle ist länger als %n MiB.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <extracomment>%1 is what stands in a cell, %2 a list of words that may stand there</extracomment>
        <translation>„%1“ ist keines von diesen: %2.</translation>
    </message>
    <message>
        <source>Only a closed application has an outcome.</source>
        <translation>Nur eine abgeschlossene Bewerbung hat einen Ausgang.</translation>
    </message>
    <message>
        <source>“%1” is no date; write one like 2026-12-01.</source>
        <extracomment>%1 is what stands in a cell</extracomment>
        <translation>„%1“ ist kein Datum; schreiben Sie eines wie 2026-12-01.</translation>
    </message>
    <message>
        <source>Company and role must not be empty.</source>
        <translation>Firma und Stelle dürfen nicht leer sein.</translation>
    </message>
    <message>
        <source>Text stands between a closing quote and the separator.</source>
        <translation>Zwischen einem schließenden Anführungszeichen und dem Trennzeichen steht Text.</translation>
    </message>
    <message>
        <source>The quote that begins here never ends.</source>
        <translation>Das Anführungszeichen, das hier beginnt, endet nirgends.</translation>
    </message>
    <message>
        <source>This is no text file.</source>
        <translation>Das ist keine Textdatei.</translation>
    </message>
    <message>
        <source>Two columns have the same meaning.</source>
        <translation>Zwei Spalten haben dieselbe Bedeutung.</translation>
    </message>
    <message>
        <source>Say which column names the company.</source>
        <translation>Geben Sie an, welche Spalte die Firma nennt.</translation>
    </message>
    <message>
        <source>Say which column names the role.</source>
        <translation>Geben Sie an, welche Spalte die Stelle nennt.</translation>
    </message>
    <message>
        <source>A quote stands inside of a cell; it was taken as a letter.</source>
        <translation>Mitten in einer Zelle steht ein Anführungszeichen; es wurde als gewöhnliches Zeichen gelesen.</translation>
    </message>
    <message>
        <source>A quote never ends; it was taken as a letter.</source>
        <translation>Ein Anführungszeichen endet nirgends; es wurde als gewöhnliches Zeichen gelesen.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>It names the columns once more.</source>
        <translation>Sie nennt die Spalten noch einmal.</translation>
    </message>
    <message>
        <source>It says the same as line %1.</source>
        <extracomment>%1 is the number of a line of a file</extracomment>
        <translation>Sie sagt dasselbe wie Zeile %1.</translation>
    </message>
    <message>
        <source>The id “%1” is taken already, in line %2.</source>
        <extracomment>%1 is an id that two rows of a table have, %2 the number of the line of the first</extracomment>
        <translation>Die Kennung „%1“ ist schon vergeben, in Zeile %2.</translation>
    </message>
    <message>
        <source>The interview has no time of day in the table; noon was taken.</source>
        <translation>Das Gespräch hat in der Tabelle keine Uhrzeit; 12 Uhr mittags wurde angenommen.</translation>
    </message>
    <message>
        <source>This is the workbook of a spreadsheet program. Open it there, choose “Save As” or “Download”, take the type CSV, and import that file.</source>
        <translation>Das ist die Arbeitsmappe eines Tabellenprogramms. Öffnen Sie sie dort, wählen Sie „Speichern unter“ oder „Herunterladen“, nehmen Sie den Typ CSV und importieren Sie dann diese Datei.</translation>
    </message>
    <message numerus="yes">
        <source>The table has more than %n columns.</source>
        <translation>
            <numerusform>Die Tabelle hat mehr als %n Spalte.</numerusform>
            <numerusform>Die Tabelle hat mehr als %n Spalten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttachLinkDialog</name>
    <message>
        <source>Attach a Link</source>
        <translation>Link anhängen</translation>
    </message>
    <message>
        <source>Attach a link</source>
        <translation>Einen Link anhängen</translation>
    </message>
    <message>
        <source>The file stays where it is; a line of the notes remembers it.</source>
        <translation>Die Datei bleibt, wo sie ist; eine Zeile der Notizen erinnert an sie.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Choose a &amp;File…</source>
        <translation>&amp;Datei wählen …</translation>
    </message>
    <message>
        <source>&amp;Called</source>
        <translation>&amp;Bezeichnung</translation>
    </message>
</context>
<context>
    <name>Bank</name>
    <message>
        <source>%1, round %2</source>
        <extracomment>Where an answer was given: %1 a company, %2 counts the rounds</extracomment>
        <translation>%1, Runde %2</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Found since</source>
        <translation>Seither gefunden</translation>
    </message>
    <message>
        <source>Best answer</source>
        <translation>Beste Antwort</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Stichworte</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>BeforeWriting</name>
    <message>
        <source>You last wrote to %1 on %2: “%3”.</source>
        <extracomment>%1 is a person, %2 a date, %3 the subject of the message</extracomment>
        <translation>Zuletzt haben Sie %1 am %2 geschrieben: „%3“.</translation>
    </message>
    <message>
        <source>You last wrote to %1 on %2.</source>
        <extracomment>%1 is a person, %2 a date</extracomment>
        <translation>Zuletzt haben Sie %1 am %2 geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of yours in this round are unanswered; after %1 it is time to stop.</source>
        <translation>
            <numerusform>%n Nachricht von Ihnen ist in dieser Runde unbeantwortet; nach %1 ist es Zeit aufzuhören.</numerusform>
            <numerusform>%n Nachrichten von Ihnen sind in dieser Runde unbeantwortet; nach %1 ist es Zeit aufzuhören.</numerusform>
        </translation>
    </message>
    <message>
        <source>They named %1; until then the answer is theirs to give.</source>
        <translation>Genannt wurde %1; bis dahin liegt die Antwort bei der Firma.</translation>
    </message>
    <message>
        <source>They named %1, and that day has passed.</source>
        <translation>Genannt wurde %1; dieser Tag ist vorbei.</translation>
    </message>
    <message>
        <source>%1 also belongs to your application as %2 at %3; your last message there went out on %4.</source>
        <extracomment>%1 is a person, %2 a role, %3 a company, %4 a date</extracomment>
        <translation>%1 gehört auch zu Ihrer Bewerbung als %2 bei %3; Ihre letzte Nachricht dort ging am %4 hinaus.</translation>
    </message>
    <message>
        <source>%1 also belongs to your application as %2 at %3; do not mix them up.</source>
        <extracomment>%1 is a person, %2 a role, %3 a company</extracomment>
        <translation>%1 gehört auch zu Ihrer Bewerbung als %2 bei %3; verwechseln Sie die beiden nicht.</translation>
    </message>
    <message>
        <source>You applied to %1 twice; this message is about %2, not about %3.</source>
        <extracomment>%1 is a company, %2 and %3 are roles</extracomment>
        <translation>Bei %1 haben Sie sich zweimal beworben; in dieser Nachricht geht es um %2, nicht um %3.</translation>
    </message>
    <message>
        <source>%1 prefers the telephone.</source>
        <translation>%1 telefoniert lieber.</translation>
    </message>
    <message>
        <source>%1 prefers letters.</source>
        <translation>%1 bevorzugt Briefe.</translation>
    </message>
    <message>
        <source>%1 prefers LinkedIn.</source>
        <translation>%1 bevorzugt LinkedIn.</translation>
    </message>
</context>
<context>
    <name>BoardActions</name>
    <message>
        <source>marking %1 as a dream job</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;; %1 is a company</extracomment>
        <translation>%1 als Traumstelle markieren</translation>
    </message>
    <message>
        <source>marking %1 as no dream job</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;; %1 is a company</extracomment>
        <translation>%1 nicht mehr als Traumstelle markieren</translation>
    </message>
    <message numerus="yes">
        <source>marking %n application(s) as dream jobs</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;</extracomment>
        <translation>
            <numerusform>%n Bewerbung als Traumstelle markieren</numerusform>
            <numerusform>%n Bewerbungen als Traumstellen markieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>marking %n application(s) as no dream jobs</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;</extracomment>
        <translation>
            <numerusform>%n Bewerbung nicht mehr als Traumstelle markieren</numerusform>
            <numerusform>%n Bewerbungen nicht mehr als Traumstellen markieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardFilterText</name>
    <message>
        <source>By hand</source>
        <extracomment>An order of cards: as the person has put them</extracomment>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Next due</source>
        <extracomment>An order of cards: what is due first on top</extracomment>
        <translation>Nächste Fälligkeit</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Latest activity</source>
        <extracomment>An order of cards: where something happened last on top</extracomment>
        <translation>Letzte Aktivität</translation>
    </message>
    <message>
        <source>Due at any time</source>
        <extracomment>Which cards to show: whenever they are due</extracomment>
        <translation>Zu beliebiger Zeit fällig</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Sie sind am Zug</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>Due within a week</source>
        <translation>Binnen einer Woche fällig</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Nichts geplant</translation>
    </message>
</context>
<context>
    <name>BoardHints</name>
    <message>
        <source>Jobs you may apply for</source>
        <translation>Stellen, auf die Sie sich bewerben könnten</translation>
    </message>
    <message>
        <source>What you have sent stands here until they answer</source>
        <translation>Was Sie abgeschickt haben, steht hier, bis eine Antwort kommt</translation>
    </message>
    <message>
        <source>An interview is planned, or was just held</source>
        <translation>Ein Gespräch ist geplant oder war gerade</translation>
    </message>
    <message>
        <source>You have thanked them; it is their turn</source>
        <translation>Sie haben gedankt; jetzt ist die Firma am Zug</translation>
    </message>
    <message>
        <source>Their date has passed, or a week went by</source>
        <translation>Der genannte Tag ist vorbei, oder eine Woche verging</translation>
    </message>
    <message>
        <source>No decision, but a warm word: stay in touch</source>
        <translation>Keine Entscheidung, aber ein freundliches Wort: in Kontakt bleiben</translation>
    </message>
    <message>
        <source>One day, an offer</source>
        <translation>Eines Tages ein Angebot</translation>
    </message>
    <message>
        <source>What is over, either way</source>
        <translation>Was vorbei ist, so oder so</translation>
    </message>
</context>
<context>
    <name>Cadence</name>
    <message>
        <source>An object is expected.</source>
        <translation>Hier wird ein Objekt erwartet.</translation>
    </message>
    <message>
        <source>Weekdays are numbers from 1, Monday, to 7, Sunday.</source>
        <translation>Wochentage sind Zahlen von 1, Montag, bis 7, Sonntag.</translation>
    </message>
    <message>
        <source>A list with at least one weekday is expected.</source>
        <translation>Hier wird eine Liste mit mindestens einem Wochentag erwartet.</translation>
    </message>
    <message>
        <source>This holds for all applications together; one of them cannot have it otherwise.</source>
        <translation>Das gilt für alle Bewerbungen zusammen; eine einzelne kann es nicht anders haben.</translation>
    </message>
    <message>
        <source>The cadence has no key “%1”.</source>
        <extracomment>%1 is a key that a settings table does not know</extracomment>
        <translation>Der Rhythmus hat keinen Schlüssel „%1“.</translation>
    </message>
    <message>
        <source>true or false is expected.</source>
        <translation>Hier wird true oder false erwartet.</translation>
    </message>
    <message>
        <source>A time of day like 09:00 is expected.</source>
        <translation>Hier wird eine Uhrzeit wie 09:00 erwartet.</translation>
    </message>
    <message>
        <source>One of interest, status-after-week and none is expected.</source>
        <translation>Hier wird eines von interest, status-after-week und none erwartet.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 is expected.</source>
        <extracomment>%1 and %2 are the bounds of a number in the settings</extracomment>
        <translation>Hier wird eine ganze Zahl von %1 bis %2 erwartet.</translation>
    </message>
    <message>
        <source>The send window must end after it begins.</source>
        <translation>Die Sendezeit muss enden, nachdem sie begonnen hat.</translation>
    </message>
    <message>
        <source>The best time for a thank-you after a morning interview cannot come before the time from which it may be sent.</source>
        <translation>Die beste Zeit für einen Dank nach einem Gespräch am Vormittag kann nicht vor der Zeit liegen, ab der er hinausgehen darf.</translation>
    </message>
    <message>
        <source>The best time for a thank-you after an afternoon interview cannot come before the time from which it may be sent.</source>
        <translation>Die beste Zeit für einen Dank nach einem Gespräch am Nachmittag kann nicht vor der Zeit liegen, ab der er hinausgehen darf.</translation>
    </message>
    <message>
        <source>A thank-you cannot be due at a time when it already counts as too late.</source>
        <translation>Ein Dank kann nicht erst fällig sein, wenn er schon als zu spät gilt.</translation>
    </message>
    <message>
        <source>The mail of interest cannot be due before the time from which it may be sent.</source>
        <translation>Die Mail, die Ihr Interesse zeigt, kann nicht fällig sein, bevor sie hinausgehen darf.</translation>
    </message>
    <message>
        <source>Thanks after a rejection cannot be due at a time when they are no longer suggested.</source>
        <translation>Der Dank nach einer Absage kann nicht erst fällig sein, wenn er nicht mehr vorgeschlagen wird.</translation>
    </message>
</context>
<context>
    <name>CadencePreview</name>
    <message>
        <source>Stop writing: it counts as no response</source>
        <extracomment>The end of a preview of steps: %1 is a day with a time</extracomment>
        <translation>Nicht mehr schreiben: Es zählt als keine Antwort</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>%1 is a day with a time: “from Tue 24 Nov 12:00”</extracomment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>Nothing more: you wait to hear from them</source>
        <translation>Nichts weiter: Sie warten, bis die Firma sich meldet</translation>
    </message>
    <message>
        <source>best by %1</source>
        <extracomment>%1 is a time, perhaps with its day: “best by 18:00”</extracomment>
        <translation>am besten bis %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <extracomment>%1 is a time, perhaps with its day: “due Wed 25 Nov 11:00”</extracomment>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>An interview on %1, %2 to %3, would give:</source>
        <extracomment>Heads a list of steps: %1 is a weekday with its day, %2 and %3 are times of that day</extracomment>
        <translation>Ein Gespräch am %1, %2 bis %3, ergäbe:</translation>
    </message>
</context>
<context>
    <name>CadenceWords</name>
    <message>
        <source>Thank-you</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>An interview is in the morning if it begins before</source>
        <translation>Ein Gespräch ist am Vormittag, wenn es beginnt vor</translation>
    </message>
    <message>
        <source>After a morning: write from, the same day</source>
        <translation>Nach einem Vormittag: schreiben ab, am selben Tag</translation>
    </message>
    <message>
        <source>After a morning: best by, the same day</source>
        <translation>Nach einem Vormittag: am besten bis, am selben Tag</translation>
    </message>
    <message>
        <source>After an afternoon: write from, the next day</source>
        <translation>Nach einem Nachmittag: schreiben ab, am nächsten Tag</translation>
    </message>
    <message>
        <source>After an afternoon: best by, the next day</source>
        <translation>Nach einem Nachmittag: am besten bis, am nächsten Tag</translation>
    </message>
    <message>
        <source>Due after the interview’s end</source>
        <translation>Fällig nach dem Ende des Gesprächs</translation>
    </message>
    <message>
        <source>Very late after the interview’s end</source>
        <translation>Sehr spät nach dem Ende des Gesprächs</translation>
    </message>
    <message>
        <source>Follow-up when no date was named</source>
        <translation>Nachfassen, wenn kein Termin genannt wurde</translation>
    </message>
    <message>
        <source>Write of your interest: after the thank-you at least</source>
        <translation>Interesse zeigen: nach dem Dank mindestens</translation>
    </message>
    <message>
        <source>Write of your interest: after the interview at least</source>
        <translation>Interesse zeigen: nach dem Gespräch mindestens</translation>
    </message>
    <message>
        <source>Write of your interest: due after the interview</source>
        <translation>Interesse zeigen: fällig nach dem Gespräch</translation>
    </message>
    <message>
        <source>Ask about the decision: after the thank-you</source>
        <translation>Nach der Entscheidung fragen: nach dem Dank</translation>
    </message>
    <message>
        <source>Last mail: after the one before it</source>
        <translation>Letzte Mail: nach der Mail davor</translation>
    </message>
    <message>
        <source>Time for a question or a last mail, once it may go</source>
        <translation>Zeit für eine Nachfrage oder letzte Mail, sobald sie hinaus darf</translation>
    </message>
    <message>
        <source>When a date was named</source>
        <translation>Wenn ein Termin genannt wurde</translation>
    </message>
    <message>
        <source>Wait after the date has passed</source>
        <translation>Warten, nachdem der Termin vorbei ist</translation>
    </message>
    <message>
        <source>Write of your interest before that date as well</source>
        <translation>Auch vor diesem Termin Interesse zeigen</translation>
    </message>
    <message>
        <source>When they answer</source>
        <translation>Wenn eine Antwort kommt</translation>
    </message>
    <message>
        <source>Answer their message within</source>
        <translation>Auf die Nachricht antworten binnen</translation>
    </message>
    <message>
        <source>Stay quiet after an unclear answer</source>
        <translation>Nach einer unklaren Antwort still bleiben</translation>
    </message>
    <message>
        <source>Keep in touch after a warm answer every</source>
        <translation>Nach einer freundlichen Antwort melden alle</translation>
    </message>
    <message>
        <source>Keep in touch at most with</source>
        <translation>In Kontakt bleiben mit höchstens</translation>
    </message>
    <message>
        <source>Keeping in touch is over after a silence of</source>
        <translation>Der Kontakt endet nach einem Schweigen von</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Aufhören</translation>
    </message>
    <message>
        <source>Unanswered at most, the thank-you included</source>
        <translation>Unbeantwortet höchstens, den Dank eingeschlossen</translation>
    </message>
    <message>
        <source>Counts as no response after the last mail and</source>
        <translation>Zählt als keine Antwort: nach der letzten Mail und</translation>
    </message>
    <message>
        <source>Suggest thanking after a rejection</source>
        <translation>Nach einer Absage einen Dank vorschlagen</translation>
    </message>
    <message>
        <source>Thanks after a rejection: due after</source>
        <translation>Dank nach einer Absage: fällig nach</translation>
    </message>
    <message>
        <source>Thanks after a rejection: no longer after</source>
        <translation>Dank nach einer Absage: nicht mehr nach</translation>
    </message>
    <message>
        <source>Withdraw elsewhere after accepting an offer, within</source>
        <translation>Nach einer Zusage anderswo zurückziehen, binnen</translation>
    </message>
    <message>
        <source>Notes, references and cards</source>
        <translation>Notizen, Referenzen und Karten</translation>
    </message>
    <message>
        <source>Write down how it went within</source>
        <translation>Aufschreiben, wie es war, binnen</translation>
    </message>
    <message>
        <source>Tell your references after the interview within</source>
        <translation>Den Referenzen nach dem Gespräch Bescheid sagen binnen</translation>
    </message>
    <message>
        <source>Ask them whether they were contacted after</source>
        <translation>Die Referenzen fragen, ob jemand anrief, nach</translation>
    </message>
    <message>
        <source>Suggest a handwritten card</source>
        <translation>Eine handgeschriebene Karte vorschlagen</translation>
    </message>
    <message>
        <source>A card is no longer worth it after</source>
        <translation>Eine Karte lohnt nicht mehr nach</translation>
    </message>
    <message>
        <source>Suggest to connect on LinkedIn</source>
        <translation>Eine LinkedIn-Einladung vorschlagen</translation>
    </message>
    <message>
        <source>Connecting is no longer worth it after</source>
        <translation>Eine Einladung lohnt nicht mehr nach</translation>
    </message>
    <message>
        <source>When mail may go out</source>
        <translation>Wann Mails hinausgehen dürfen</translation>
    </message>
    <message>
        <source>From, by the recipient’s clock</source>
        <translation>Von, nach der Uhr der Empfänger</translation>
    </message>
    <message>
        <source>Until, by the recipient’s clock</source>
        <translation>Bis, nach der Uhr der Empfänger</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>An diesen Tagen</translation>
    </message>
    <message>
        <source>Never on public holidays</source>
        <translation>Nie an Feiertagen</translation>
    </message>
    <message>
        <source>Several applications</source>
        <translation>Mehrere Bewerbungen</translation>
    </message>
    <message>
        <source>Between two like mails to one person about two jobs</source>
        <translation>Zwischen zwei ähnlichen Mails an eine Person zu zwei Stellen</translation>
    </message>
    <message>
        <source>Remind to keep applying with fewer than</source>
        <translation>Ans Weiterbewerben erinnern bei weniger als</translation>
    </message>
    <message>
        <source>Remind of it at most every</source>
        <translation>Daran erinnern höchstens alle</translation>
    </message>
    <message>
        <source>Length of mails</source>
        <translation>Länge der Mails</translation>
    </message>
    <message>
        <source>Thank-you at most</source>
        <translation>Dank höchstens</translation>
    </message>
    <message>
        <source>Follow-up: warn above</source>
        <translation>Nachfrage: warnen ab</translation>
    </message>
    <message>
        <source>Last mail and answers: warn above</source>
        <translation>Letzte Mail und Antworten: warnen ab</translation>
    </message>
    <message>
        <source>When no date was named</source>
        <translation>Wenn kein Termin genannt wurde</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s)</source>
        <translation>
            <numerusform>%n Werktag</numerusform>
            <numerusform>%n Werktage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n Bewerbung</numerusform>
            <numerusform>%n Bewerbungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Balanced</source>
        <extracomment>How patient a person is: the usual way</extracomment>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Patient</source>
        <extracomment>How patient a person is</extracomment>
        <translation>Geduldig</translation>
    </message>
    <message>
        <source>Strict</source>
        <extracomment>How patient a person is: waits for a date that was named</extracomment>
        <translation>Streng</translation>
    </message>
    <message>
        <source>With no date named, a short mail of interest on the third or fourth day, and a last one a week later.</source>
        <translation>Ist kein Termin genannt, am dritten oder vierten Tag eine kurze Mail, die Interesse zeigt, und eine Woche später eine letzte.</translation>
    </message>
    <message>
        <source>With no date named, nothing until a full week has passed; then one question about the decision.</source>
        <translation>Ist kein Termin genannt, nichts, bis eine volle Woche vergangen ist; dann eine Frage nach der Entscheidung.</translation>
    </message>
    <message>
        <source>You ask only once a date that they named has passed; with no date named you thank them and wait.</source>
        <translation>Sie fragen erst, wenn ein genannter Termin vorbei ist; ist keiner genannt, danken Sie und warten.</translation>
    </message>
    <message>
        <source>ours</source>
        <extracomment>A link to where a number comes from: it is the program’s own, from no article</extracomment>
        <translation>unsere</translation>
    </message>
</context>
<context>
    <name>CalendarAccountDialog</name>
    <message>
        <source>Calendar Account</source>
        <translation>Kalenderkonto</translation>
    </message>
    <message>
        <source>Your calendar server</source>
        <translation>Ihr Kalenderserver</translation>
    </message>
    <message>
        <source>Afterword publishes into a calendar of its own on any CalDAV server. What you change there comes back as a question.</source>
        <translation>Afterword veröffentlicht in einen eigenen Kalender auf einem beliebigen CalDAV-Server. Was Sie dort ändern, kommt als Frage zurück.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Address of the server or of one calendar</source>
        <translation>Adresse des Servers oder eines Kalenders</translation>
    </message>
    <message>
        <source>https://calendar.example.org</source>
        <translation>https://calendar.example.org</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>User name at the server</source>
        <translation>Benutzername beim Server</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Password at the server</source>
        <translation>Passwort beim Server</translation>
    </message>
    <message>
        <source>&amp;Keep the password</source>
        <translation>Passwort be&amp;halten</translation>
    </message>
    <message>
        <source>Test the c&amp;onnection</source>
        <translation>&amp;Verbindung prüfen</translation>
    </message>
    <message>
        <source>&amp;Remove the account</source>
        <translation>Konto &amp;entfernen</translation>
    </message>
    <message>
        <source>Forgets address and password; what was published stays on the server</source>
        <translation>Vergisst Adresse und Passwort; was veröffentlicht wurde, bleibt auf dem Server</translation>
    </message>
    <message>
        <source>The connection is being tested</source>
        <translation>Die Verbindung wird geprüft</translation>
    </message>
    <message>
        <source>Publish by itself when &amp;something changes</source>
        <translation>Von selbst veröffentlichen, &amp;wenn sich etwas ändert</translation>
    </message>
    <message>
        <source>Some moments after a change, and again until the server is reached; it never asks anything meanwhile</source>
        <translation>Kurz nach einer Änderung, und erneut, bis der Server erreicht ist; dabei wird nie etwas gefragt</translation>
    </message>
</context>
<context>
    <name>CalendarExport</name>
    <message>
        <source>%1, %2 (%3)</source>
        <extracomment>A moment: %1 is a date, %2 a time, %3 the time zone</extracomment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A period over midnight; %1 and %2 are moments</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3 (%4)</source>
        <extracomment>A period: %1 is a date, %2 and %3 are times, %4 the time zone</extracomment>
        <translation>%1, %2 bis %3 (%4)</translation>
    </message>
    <message>
        <source>Appointment</source>
        <extracomment>What somebody else sees in a shared calendar where an interview is</extracomment>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Interview: %1</source>
        <extracomment>Calendar entry; %1 is a company</extracomment>
        <translation>Vorstellungsgespräch: %1</translation>
    </message>
    <message>
        <source>Interview: %1, %2 (round %3)</source>
        <extracomment>Calendar entry; %1 is a company, %2 a job, %3 the number of the round</extracomment>
        <translation>Vorstellungsgespräch: %1, %2 (Runde %3)</translation>
    </message>
    <message>
        <source>Interview: %1, %2</source>
        <extracomment>Calendar entry; %1 is a company, %2 a job</extracomment>
        <translation>Vorstellungsgespräch: %1, %2</translation>
    </message>
    <message>
        <source>Local time: %1</source>
        <extracomment>In the notes of a calendar entry; %1 is a period with its time zone</extracomment>
        <translation>Ortszeit: %1</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>Videogespräch</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Telefonat</translation>
    </message>
    <message>
        <source>With %1</source>
        <extracomment>In the notes of a calendar entry; %1 is a list of people</extracomment>
        <translation>Mit %1</translation>
    </message>
    <message>
        <source>Task</source>
        <extracomment>What somebody else sees in a shared calendar where a step of the job search is</extracomment>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Calendar entry; %1 is what to do, %2 a company</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>In the notes of a calendar entry; %1 is a moment with its time zone</extracomment>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>In the notes of a calendar entry; %1 is a moment with its time zone</extracomment>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Job search</source>
        <translation>Stellensuche</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Gespräch</translation>
    </message>
</context>
<context>
    <name>CalendarExportDialog</name>
    <message>
        <source>Export Calendar</source>
        <translation>Kalender exportieren</translation>
    </message>
    <message>
        <source>Export the calendar</source>
        <translation>Den Kalender exportieren</translation>
    </message>
    <message>
        <source>A file that any calendar program takes. Interviews are events; each entry keeps its identity, so importing it again doubles nothing.</source>
        <translation>Eine Datei, die jedes Kalenderprogramm nimmt. Gespräche sind Termine; jeder Eintrag behält seine Kennung, sodass ein erneuter Import nichts verdoppelt.</translation>
    </message>
    <message>
        <source>&amp;Keep this file up to date</source>
        <translation>Diese Datei a&amp;ktuell halten</translation>
    </message>
    <message>
        <source>Afterword writes it anew when something changes, for calendars that subscribe to a file</source>
        <translation>Afterword schreibt sie neu, wenn sich etwas ändert, für Kalender, die eine Datei abonnieren</translation>
    </message>
    <message>
        <source>What the next entry says</source>
        <translation>Was der nächste Eintrag sagt</translation>
    </message>
    <message>
        <source>Preview of one entry</source>
        <translation>Vorschau eines Eintrags</translation>
    </message>
</context>
<context>
    <name>CalendarItem</name>
    <message>
        <source>The calendar’s entry cannot be understood.</source>
        <translation>Der Kalendereintrag ist nicht zu verstehen.</translation>
    </message>
</context>
<context>
    <name>CalendarMoves</name>
    <message>
        <source>This interview was cancelled; open it to plan it anew.</source>
        <translation>Dieses Gespräch wurde abgesagt; öffnen Sie es, um es neu zu planen.</translation>
    </message>
    <message>
        <source>This interview is over; if its time was noted wrongly, change it there.</source>
        <translation>Dieses Gespräch ist vorbei; wenn seine Zeit falsch notiert ist, ändern Sie sie dort.</translation>
    </message>
    <message>
        <source>That moment is already over; the interview stays where it is.</source>
        <translation>Dieser Zeitpunkt ist schon vorbei; das Gespräch bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>moving the interview at %1</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;; %1 is a company</extracomment>
        <translation>Verschieben des Gesprächs bei %1</translation>
    </message>
    <message>
        <source>This is a task of your whole search; it cannot be put off.</source>
        <translation>Das ist eine Aufgabe Ihrer ganzen Suche; sie lässt sich nicht zurückstellen.</translation>
    </message>
    <message>
        <source>That moment is already over; a step can only be put off to later.</source>
        <translation>Dieser Zeitpunkt ist schon vorbei; ein Schritt lässt sich nur auf später verschieben.</translation>
    </message>
    <message>
        <source>By the rules it is for %1: it can be put off, but not brought forward.</source>
        <extracomment>%1 is a moment: “from tomorrow 08:00”</extracomment>
        <translation>Nach den Regeln gilt er %1: Er lässt sich zurückstellen, aber nicht vorziehen.</translation>
    </message>
    <message>
        <source>After %1 it is no longer worth doing: do it before, or skip it.</source>
        <extracomment>%1 is a moment: “Fri 4 Dec 17:00”</extracomment>
        <translation>Nach %1 lohnt er sich nicht mehr: Erledigen Sie ihn vorher oder überspringen Sie ihn.</translation>
    </message>
    <message>
        <source>They named this date; if they name another one, record that.</source>
        <translation>Diesen Tag haben sie genannt; wenn sie einen anderen nennen, halten Sie das fest.</translation>
    </message>
</context>
<context>
    <name>CalendarOptionsForm</name>
    <message>
        <source>&amp;Privacy</source>
        <translation>Privat&amp;sphäre</translation>
    </message>
    <message>
        <source>How much others who see the calendar may read</source>
        <translation>Wie viel andere lesen dürfen, die den Kalender sehen</translation>
    </message>
    <message>
        <source>S&amp;teps</source>
        <translation>S&amp;chritte</translation>
    </message>
    <message>
        <source>How steps stand in the calendar</source>
        <translation>Wie Schritte im Kalender stehen</translation>
    </message>
    <message>
        <source>Many calendars show events only</source>
        <translation>Viele Kalender zeigen nur Termine</translation>
    </message>
    <message>
        <source>Also interviews that came by an in&amp;vitation</source>
        <translation>Auch Gespräche, die aus einer Ein&amp;ladung kamen</translation>
    </message>
    <message>
        <source>Your calendar may have these already</source>
        <translation>Ihr Kalender hat sie vielleicht schon</translation>
    </message>
    <message>
        <source>Times by the &amp;clocks of the place</source>
        <translation>Zeiten nach den &amp;Uhren des Ortes</translation>
    </message>
    <message>
        <source>Instead of UTC, which every calendar shows rightly</source>
        <translation>Statt UTC, das jeder Kalender richtig zeigt</translation>
    </message>
    <message>
        <source>&amp;Interviews: alarm</source>
        <translation>&amp;Gespräche: Erinnerung</translation>
    </message>
    <message>
        <source>An alarm of your calendar; Afterword’s own reminders come besides</source>
        <translation>Eine Erinnerung Ihres Kalenders; die von Afterword kommen außerdem</translation>
    </message>
    <message>
        <source>Minutes before an interview</source>
        <translation>Minuten vor einem Gespräch</translation>
    </message>
    <message>
        <source>Steps: alarm &amp;before due</source>
        <translation>Schritte: Erinnerung vor &amp;Fälligkeit</translation>
    </message>
    <message>
        <source>Minutes before a step is due</source>
        <translation>Minuten, bevor ein Schritt fällig ist</translation>
    </message>
    <message>
        <source>A&amp;larm when a step opens</source>
        <translation>E&amp;rinnerung, wenn ein Schritt beginnt</translation>
    </message>
</context>
<context>
    <name>CalendarPlace</name>
    <message>
        <source>The server does not let you do that at this address.</source>
        <translation>Der Server lässt das an dieser Adresse nicht zu.</translation>
    </message>
    <message>
        <source>There is nothing at this address of the server.</source>
        <translation>An dieser Adresse des Servers ist nichts.</translation>
    </message>
    <message>
        <source>There is no space left on the server.</source>
        <translation>Auf dem Server ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>The server answered with an error (%1).</source>
        <extracomment>%1 is a number by which servers say what is wrong</extracomment>
        <translation>Der Server hat mit einem Fehler geantwortet (%1).</translation>
    </message>
    <message>
        <source>The server does not say where your calendars are; enter the address of one calendar.</source>
        <translation>Der Server sagt nicht, wo Ihre Kalender sind; geben Sie die Adresse eines Kalenders ein.</translation>
    </message>
    <message>
        <source>The server made no calendar.</source>
        <translation>Der Server hat keinen Kalender angelegt.</translation>
    </message>
</context>
<context>
    <name>CalendarPublishing</name>
    <message>
        <source>The server does not let you change this calendar.</source>
        <translation>Der Server lässt Änderungen an diesem Kalender nicht zu.</translation>
    </message>
    <message>
        <source>There is no space left on the server.</source>
        <translation>Auf dem Server ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>The server answered with an error (%1); what is not published yet will be the next time.</source>
        <extracomment>%1 is a number by which servers say what is wrong</extracomment>
        <translation>Der Server hat mit einem Fehler geantwortet (%1); was noch nicht veröffentlicht ist, folgt beim nächsten Mal.</translation>
    </message>
    <message>
        <source>The calendar is no longer on the server; set the calendar account up again.</source>
        <translation>Der Kalender ist nicht mehr auf dem Server; richten Sie das Kalenderkonto neu ein.</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 deleted, %4 as they were.</source>
        <translation>%1 hinzugefügt, %2 geändert, %3 gelöscht, %4 unverändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made elsewhere wait for your decision.</source>
        <translation>
            <numerusform>%n anderswo gemachte Änderung wartet auf Ihre Entscheidung.</numerusform>
            <numerusform>%n anderswo gemachte Änderungen warten auf Ihre Entscheidung.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarQuestionsDialog</name>
    <message>
        <source>Changes in Your Calendar</source>
        <translation>Änderungen in Ihrem Kalender</translation>
    </message>
    <message>
        <source>Changed in your calendar</source>
        <translation>In Ihrem Kalender geändert</translation>
    </message>
    <message>
        <source>Nothing is taken over or overwritten until you say so.</source>
        <translation>Nichts wird übernommen oder überschrieben, bevor Sie es sagen.</translation>
    </message>
    <message>
        <source>Changes that wait for your decision</source>
        <translation>Änderungen, die auf Ihre Entscheidung warten</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>Über&amp;nehmen</translation>
    </message>
    <message>
        <source>Records it in Afterword</source>
        <translation>Hält es in Afterword fest</translation>
    </message>
    <message>
        <source>&amp;Keep ours</source>
        <translation>Unseres &amp;behalten</translation>
    </message>
    <message>
        <source>Writes Afterword’s entry over it the next time</source>
        <translation>Überschreibt es beim nächsten Mal mit dem Eintrag von Afterword</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>So &amp;lassen</translation>
    </message>
    <message>
        <source>It stays as it is there, and Afterword no longer publishes this entry</source>
        <translation>Es bleibt dort, wie es ist, und Afterword veröffentlicht diesen Eintrag nicht mehr</translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message>
        <source>%1–%2</source>
        <extracomment>From a time to a time: “10:00–11:00”</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Answer %1’s offer</source>
        <extracomment>In the calendar: the day by which an offer is to be answered; %1 is a company</extracomment>
        <translation>Angebot von %1 beantworten</translation>
    </message>
    <message>
        <source>%1 decides</source>
        <extracomment>In the calendar: the day by which they said they would decide; %1 is a company</extracomment>
        <translation>%1 entscheidet</translation>
    </message>
    <message>
        <source>Ask %1 again</source>
        <extracomment>In the calendar: they said to ask again after that day; %1 is a company</extracomment>
        <translation>Bei %1 wieder nachfragen</translation>
    </message>
    <message>
        <source>Contact %1</source>
        <extracomment>In the calendar: the person is to be in touch by that day; %1 is a company</extracomment>
        <translation>Bei %1 melden</translation>
    </message>
    <message>
        <source>Promised to %1</source>
        <extracomment>In the calendar: something was promised by that day; %1 is a company</extracomment>
        <translation>%1 versprochen</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <extracomment>In the calendar: %1 is what was promised by that day, %2 a company</extracomment>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>Call %1</source>
        <extracomment>In the calendar: when they can be called; %1 is a company</extracomment>
        <translation>%1 anrufen</translation>
    </message>
    <message>
        <source>Your whole search</source>
        <translation>Ihre ganze Suche</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Company and job: “Acme, Data Analyst”</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>settled</source>
        <extracomment>Of a date that somebody named: nothing is left to do</extracomment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>freiwillig</translation>
    </message>
    <message>
        <source>Interview %1, %2</source>
        <extracomment>%1 counts the rounds of one application, %2 is “Video call” or “On site”</extracomment>
        <translation>Gespräch %1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>hours and place</comment>
        <extracomment>What the clocks of a place show: “09:00–10:00 New York”</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>CardDialog</name>
    <message>
        <source>Card and Envelope</source>
        <translation>Karte und Umschlag</translation>
    </message>
    <message>
        <source>Card and envelope</source>
        <translation>Karte und Umschlag</translation>
    </message>
    <message>
        <source>Print it, or copy the text by hand: a card in your own writing is remembered longer.</source>
        <translation>Drucken Sie sie oder schreiben Sie den Text ab: Eine Karte in Ihrer eigenen Schrift bleibt länger im Gedächtnis.</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>Size of the card and its envelope</source>
        <translation>Größe der Karte und ihres Umschlags</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;An</translation>
    </message>
    <message>
        <source>Name and postal address on the envelope</source>
        <translation>Name und Postanschrift auf dem Umschlag</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>Your own address on the envelope, if you want one</source>
        <translation>Ihre eigene Anschrift auf dem Umschlag, wenn Sie eine möchten</translation>
    </message>
    <message>
        <source>The card</source>
        <translation>Die Karte</translation>
    </message>
    <message>
        <source>The envelope</source>
        <translation>Der Umschlag</translation>
    </message>
</context>
<context>
    <name>CardText</name>
    <message>
        <source>Nothing more to send</source>
        <translation>Nichts mehr zu senden</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>Noch nicht beworben</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Warten auf eine Antwort</translation>
    </message>
    <message>
        <source>All set for now</source>
        <translation>Vorerst alles getan</translation>
    </message>
    <message>
        <source>Waiting for their decision</source>
        <translation>Warten auf die Entscheidung</translation>
    </message>
    <message>
        <source>In touch</source>
        <translation>In Kontakt</translation>
    </message>
    <message>
        <source>An offer in hand</source>
        <translation>Ein Angebot in der Hand</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Company, then job: “Acme, Data Analyst”</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>step</comment>
        <extracomment>What is to be done, then when: “Thank Ann Ito, until today 17:00”</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Interview: %1</source>
        <translation>Gespräch: %1</translation>
    </message>
    <message>
        <source>The facts say: %1</source>
        <translation>Die Fakten sagen: %1</translation>
    </message>
    <message>
        <source>Dream job</source>
        <translation>Traumstelle</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>added    %1</source>
        <translation>neu       %1</translation>
    </message>
    <message>
        <source>changed  %1</source>
        <translation>geändert  %1</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 left as they were.</source>
        <translation>%1 neu, %2 geändert, %3 gelassen, wie es war.</translation>
    </message>
    <message>
        <source>A dry run, nothing was written. It would be: %1</source>
        <translation>Nur ein Probelauf, nichts wurde geschrieben. Es wäre: %1</translation>
    </message>
    <message>
        <source>No temporary folder could be made.</source>
        <translation>Es ließ sich kein vorläufiger Ordner anlegen.</translation>
    </message>
    <message>
        <source>The name must end in .json, .csv or .ics; that says what to write.</source>
        <translation>Der Name muss auf .json, .csv oder .ics enden; das sagt, was zu schreiben ist.</translation>
    </message>
    <message>
        <source>Only tell what would be added and changed.</source>
        <translation>Nur sagen, was neu wäre und was geändert würde.</translation>
    </message>
    <message>
        <source>This command works on a database; leave out --tracker and --sample.</source>
        <translation>Dieser Befehl arbeitet mit einer Datenbank; lassen Sie --tracker und --sample weg.</translation>
    </message>
    <message>
        <source>Writes everything as FILE.json, one row an application as FILE.csv, or interviews and steps as FILE.ics.</source>
        <translation>Schreibt alles als DATEI.json, je Bewerbung eine Zeile als DATEI.csv, oder Gespräche und Schritte als DATEI.ics.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Reads everything and verifies it; exit status 1 if anything is wrong.</source>
        <translation>Liest alles und prüft es; Rückgabewert 1, wenn etwas nicht stimmt.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Alles in Ordnung.</translation>
    </message>
    <message>
        <source>repaired: %1</source>
        <translation>berichtigt: %1</translation>
    </message>
    <message>
        <source>Makes a consistent copy of the database, while the program may go on running.</source>
        <translation>Macht eine stimmige Kopie der Datenbank; das Programm darf dabei weiterlaufen.</translation>
    </message>
    <message>
        <source>Puts a backup in the database’s place and keeps what it replaces beside it.</source>
        <translation>Setzt eine Sicherung an die Stelle der Datenbank und hebt daneben auf, was sie ersetzt.</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>afterword-cli: what is due after a job interview, to whom, and when to stop</source>
        <translation>afterword-cli: was nach einem Vorstellungsgespräch fällig ist, bei wem, und wann Schluss ist</translation>
    </message>
    <message>
        <source>Usage: afterword-cli COMMAND [OPTIONS]</source>
        <translation>Aufruf: afterword-cli BEFEHL [OPTIONEN]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Optionen jedes Befehls:</translation>
    </message>
    <message>
        <source>“afterword-cli COMMAND --help” tells more about one, with an example.</source>
        <translation>„afterword-cli BEFEHL --help“ sagt mehr zu einem, mit einem Beispiel.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Beispiel:</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>The database to use; by default the one in your data folder.</source>
        <translation>Die Datenbank; ohne Angabe die in Ihrem Datenordner.</translation>
    </message>
    <message>
        <source>FILE.json</source>
        <translation>DATEI.json</translation>
    </message>
    <message>
        <source>Read a tracker document instead of a database, and change nothing.</source>
        <translation>Statt einer Datenbank ein Tracker-Dokument lesen und nichts ändern.</translation>
    </message>
    <message>
        <source>Use the built-in sample tracker, moved to the present week, and change nothing.</source>
        <translation>Den eingebauten Beispiel-Tracker nehmen, auf die jetzige Woche verschoben, und nichts ändern.</translation>
    </message>
    <message>
        <source>INSTANT</source>
        <translation>ZEITPUNKT</translation>
    </message>
    <message>
        <source>The moment to reckon from, like 2026-12-01T09:00:00+01:00; by default now.</source>
        <translation>Der Zeitpunkt, von dem aus gerechnet wird, wie 2026-12-01T09:00:00+01:00; ohne Angabe jetzt.</translation>
    </message>
    <message>
        <source>Print JSON instead of text.</source>
        <translation>JSON statt Text ausgeben.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>“%1” is not a moment like 2026-12-01T09:00:00+01:00.</source>
        <extracomment>%1 is what was given after --at</extracomment>
        <translation>„%1“ ist kein Zeitpunkt wie 2026-12-01T09:00:00+01:00.</translation>
    </message>
    <message>
        <source>Use only one of --db, --tracker and --sample.</source>
        <translation>Geben Sie nur eines von --db, --tracker und --sample an.</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2.</source>
        <extracomment>%1 is what was given, %2 the list of what may be given</extracomment>
        <translation>„%1“ ist keines von diesen: %2.</translation>
    </message>
    <message>
        <source>There is no application “%1”.</source>
        <translation>Es gibt keine Bewerbung „%1“.</translation>
    </message>
    <message>
        <source>There is no person “%1”.</source>
        <translation>Es gibt keine Person „%1“.</translation>
    </message>
    <message>
        <source>The application has no interview “%1”.</source>
        <translation>Die Bewerbung hat kein Gespräch „%1“.</translation>
    </message>
    <message>
        <source>Prints every step, open or foreseeable, and one advice for each application.</source>
        <translation>Gibt jeden offenen oder absehbaren Schritt aus und zu jeder Bewerbung einen Rat.</translation>
    </message>
    <message>
        <source>Tells what is due today and what comes in the next seven days.</source>
        <translation>Sagt, was heute fällig ist und was in den nächsten sieben Tagen kommt.</translation>
    </message>
    <message>
        <source>Tells whether a message may be sent now: allow, ask or block; exit status 1 on block.</source>
        <translation>Sagt, ob eine Nachricht jetzt gesendet werden darf: allow, ask oder block; Rückgabewert 1 bei block.</translation>
    </message>
    <message>
        <source>Id of the application.</source>
        <translation>Kennung der Bewerbung.</translation>
    </message>
    <message>
        <source>What the message is for: %1.</source>
        <translation>Wozu die Nachricht dient: %1.</translation>
    </message>
    <message>
        <source>Id of the person it goes to.</source>
        <translation>Kennung der Person, an die sie geht.</translation>
    </message>
    <message>
        <source>By which way: %1; by default email.</source>
        <translation>Auf welchem Weg: %1; ohne Angabe email.</translation>
    </message>
    <message>
        <source>Id of the interview it belongs to; by default the newest that fits.</source>
        <translation>Kennung des Gesprächs, zu dem sie gehört; ohne Angabe das neueste, das passt.</translation>
    </message>
    <message>
        <source>“%1” takes no option --%2.</source>
        <extracomment>%1 is a command, %2 an option</extracomment>
        <translation>„%1“ kennt keine Option --%2.</translation>
    </message>
    <message>
        <source>What is “%1” for?</source>
        <translation>Wozu dient „%1“?</translation>
    </message>
    <message>
        <source>“%1” needs %2.</source>
        <extracomment>%1 is a command, %2 what has to follow it</extracomment>
        <translation>„%1“ braucht %2.</translation>
    </message>
    <message>
        <source>There is no command “%1”; --help lists them.</source>
        <translation>Es gibt keinen Befehl „%1“; --help nennt alle.</translation>
    </message>
    <message>
        <source>The result could not be written.</source>
        <translation>Das Ergebnis ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>There is no tracker yet. “afterword-cli import FILE” makes one, --sample shows an example.</source>
        <translation>Es gibt noch keinen Tracker. „afterword-cli import DATEI“ legt einen an, --sample zeigt ein Beispiel.</translation>
    </message>
    <message>
        <source>FILE [--dry-run]</source>
        <extracomment>FILE stands for a file; the option is as it is typed</extracomment>
        <translation>DATEI [--dry-run]</translation>
    </message>
    <message>
        <source>Prints a finished draft, made from what is recorded, as a mail (RFC 5322).</source>
        <translation>Gibt einen fertigen Entwurf aus, gemacht aus dem, was festgehalten ist, als Mail (RFC 5322).</translation>
    </message>
    <message>
        <source>Nothing is written for “%1”: it is no message.</source>
        <translation>Für „%1“ wird nichts geschrieben: Das ist keine Nachricht.</translation>
    </message>
    <message>
        <source>%1 needs --application, --kind and --to.</source>
        <extracomment>%1 is a command</extracomment>
        <translation>%1 braucht --application, --kind und --to.</translation>
    </message>
    <message>
        <source>%1 needs --application and --kind.</source>
        <translation>%1 braucht --application und --kind.</translation>
    </message>
    <message>
        <source>The draft cannot be read: %1</source>
        <translation>Der Entwurf kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The draft is too large for a mail.</source>
        <translation>Der Entwurf ist für eine Mail zu groß.</translation>
    </message>
    <message>
        <source>%1 must change: </source>
        <extracomment>Before what etiquette found in a draft. %1: number of the check, as L01</extracomment>
        <translation>%1 zu ändern: </translation>
    </message>
    <message>
        <source>%1 consider: </source>
        <translation>%1 zu bedenken: </translation>
    </message>
    <message>
        <source>Nothing to mend.</source>
        <translation>Nichts zu ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s).</source>
        <translation>
            <numerusform>%n Wort.</numerusform>
            <numerusform>%n Wörter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks the etiquette of a draft; exit status 1 if anything must change.</source>
        <translation>Prüft die Umgangsformen eines Entwurfs; Rückgabewert 1, wenn etwas zu ändern ist.</translation>
    </message>
    <message>
        <source>No password can be read from the descriptor “%1”.</source>
        <translation>Vom Deskriptor „%1“ kann kein Passwort gelesen werden.</translation>
    </message>
    <message>
        <source>The descriptor “%1” gave no password.</source>
        <translation>Der Deskriptor „%1“ lieferte kein Passwort.</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>Es gibt nichts zu senden.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Read the password of the mail account from this open file descriptor.</source>
        <translation>Liest das Passwort des Mailkontos von diesem offenen Dateideskriptor.</translation>
    </message>
    <message>
        <source>It is not certain whether the message to %1 was sent; say so in the window.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Es ist nicht sicher, ob die Nachricht an %1 gesendet wurde; sagen Sie es im Fenster.</translation>
    </message>
    <message>
        <source>The message to %1 waited for too long; send it again if you still want to.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Die Nachricht an %1 hat zu lange gewartet; senden Sie sie noch einmal, wenn Sie das noch möchten.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait to be sent, but no mail account is set up; add one in the settings of the window.</source>
        <translation>
            <numerusform>%n Nachricht wartet auf das Senden, aber es ist kein Mailkonto eingerichtet; legen Sie eines in den Einstellungen des Fensters an.</numerusform>
            <numerusform>%n Nachrichten warten auf das Senden, aber es ist kein Mailkonto eingerichtet; legen Sie eines in den Einstellungen des Fensters an.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail account of %1 needs a password; give it by --password-fd. Nothing was sent.</source>
        <extracomment>%1 is a mail address</extracomment>
        <translation>Das Mailkonto von %1 braucht ein Passwort; geben Sie es mit --password-fd. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>An %1 gesendet.</translation>
    </message>
    <message>
        <source>To %1: %2</source>
        <translation>An %1: %2</translation>
    </message>
    <message>
        <source>Held back, to %1: %2</source>
        <extracomment>%1 is a name, %2 a sentence that says why</extracomment>
        <translation>Zurückgehalten, an %1: %2</translation>
    </message>
    <message>
        <source>This mail carries no invitation.</source>
        <translation>Diese Mail enthält keine Einladung.</translation>
    </message>
    <message>
        <source>Takes in a tracker document, a spreadsheet of applications or an invitation (.ics, or the .eml that carries it); the same file twice changes nothing.</source>
        <translation>Nimmt ein Tracker-Dokument, eine Tabelle von Bewerbungen oder eine Einladung auf (.ics oder die .eml, die sie enthält); dieselbe Datei ein zweites Mal ändert nichts.</translation>
    </message>
    <message>
        <source>--detail must be full, company or private, not “%1”.</source>
        <translation>--detail muss full, company oder private sein, nicht „%1“.</translation>
    </message>
    <message>
        <source>--steps must be todo, event or none, not “%1”.</source>
        <translation>--steps muss todo, event oder none sein, nicht „%1“.</translation>
    </message>
    <message>
        <source>LEVEL</source>
        <translation>STUFE</translation>
    </message>
    <message>
        <source>How much a calendar tells: full, company or private (default: full).</source>
        <translation>Wie viel ein Kalender verrät: full, company oder private (Vorgabe: full).</translation>
    </message>
    <message>
        <source>FORM</source>
        <translation>FORM</translation>
    </message>
    <message>
        <source>Steps in a calendar: todo, event or none (default: todo).</source>
        <translation>Schritte in einem Kalender: todo, event oder none (Vorgabe: todo).</translation>
    </message>
    <message>
        <source>A calendar without alarms.</source>
        <translation>Ein Kalender ohne Erinnerungen.</translation>
    </message>
    <message>
        <source>A calendar by the clocks of each place, with its zone, instead of in UTC.</source>
        <translation>Ein Kalender nach den Uhren jedes Ortes, mit seiner Zeitzone, statt in UTC.</translation>
    </message>
    <message>
        <source>A calendar without interviews that came from an invitation.</source>
        <translation>Ein Kalender ohne Gespräche, die aus einer Einladung kamen.</translation>
    </message>
    <message>
        <source>These options are for calendars (.ics) alone.</source>
        <translation>Diese Optionen gelten nur für Kalender (.ics).</translation>
    </message>
    <message>
        <source>The calendar account of %1 needs a password; give it by --calendar-password-fd. Nothing was published.</source>
        <extracomment>%1 is a user&apos;s name</extracomment>
        <translation>Das Kalenderkonto von %1 braucht ein Passwort; geben Sie es mit --calendar-password-fd. Nichts wurde veröffentlicht.</translation>
    </message>
    <message>
        <source>Calendar: %1</source>
        <extracomment>%1 is how many entries were added, changed and so on</extracomment>
        <translation>Kalender: %1</translation>
    </message>
    <message>
        <source>Sends what waits in the outbox and publishes the calendar.</source>
        <translation>Sendet, was im Postausgang wartet, und veröffentlicht den Kalender.</translation>
    </message>
    <message>
        <source>Read the password of the calendar account from this open file descriptor.</source>
        <translation>Das Passwort des Kalenderkontos aus diesem offenen Dateideskriptor lesen.</translation>
    </message>
</context>
<context>
    <name>CommitmentActions</name>
    <message>
        <source>settling what %1 said</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;; %1 is a company</extracomment>
        <translation>erledigen, was %1 gesagt hat</translation>
    </message>
    <message>
        <source>opening what %1 said again</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;; %1 is a company</extracomment>
        <translation>wieder öffnen, was %1 gesagt hat</translation>
    </message>
    <message>
        <source>removing what %1 said</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;; %1 is a company</extracomment>
        <translation>entfernen, was %1 gesagt hat</translation>
    </message>
    <message>
        <source>noting what %1 said</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;; %1 is a company</extracomment>
        <translation>festhalten, was %1 gesagt hat</translation>
    </message>
</context>
<context>
    <name>CommitmentDialog</name>
    <message>
        <source>What they said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>&amp;They said</source>
        <translation>&amp;Gesagt wurde</translation>
    </message>
    <message>
        <source>What kind of thing they said</source>
        <translation>Welcher Art das Gesagte ist</translation>
    </message>
    <message>
        <source>W&amp;hat</source>
        <translation>W&amp;as</translation>
    </message>
    <message>
        <source>What they asked for</source>
        <translation>Worum man Sie gebeten hat</translation>
    </message>
    <message>
        <source>For instance: two references</source>
        <translation>Zum Beispiel: zwei Referenzen</translation>
    </message>
    <message>
        <source>&amp;By when</source>
        <translation>&amp;Bis wann</translation>
    </message>
    <message>
        <source>B&amp;etween</source>
        <translation>&amp;Zwischen</translation>
    </message>
    <message>
        <source>Call from this time</source>
        <translation>Anruf ab dieser Zeit</translation>
    </message>
    <message>
        <source>an&amp;d</source>
        <translation>un&amp;d</translation>
    </message>
    <message>
        <source>Call until this time</source>
        <translation>Anruf bis zu dieser Zeit</translation>
    </message>
    <message>
        <source>&amp;Who said so</source>
        <translation>W&amp;er es sagte</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>Wer es sagte</translation>
    </message>
    <message>
        <source>Name or Name &lt;address&gt;</source>
        <translation>Name oder Name &lt;Adresse&gt;</translation>
    </message>
    <message>
        <source>Sa&amp;id on</source>
        <translation>Gesagt a&amp;m</translation>
    </message>
    <message>
        <source>When it was said</source>
        <translation>Wann es gesagt wurde</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Optional: as it was said, to quote it later</source>
        <translation>Freiwillig: wie es gesagt wurde, zum Zitieren</translation>
    </message>
    <message>
        <source>Thei&amp;r words</source>
        <translation>Wort&amp;laut</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Ihre Referenz</translation>
    </message>
    <message>
        <source>&amp;Agreed</source>
        <translation>&amp;Zugesagt</translation>
    </message>
    <message>
        <source>A&amp;sked, no answer yet</source>
        <translation>Ge&amp;fragt, noch keine Antwort</translation>
    </message>
    <message>
        <source>&amp;Declined</source>
        <translation>&amp;Abgelehnt</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>Order and form of a short date with its weekday, in Qt’s letters (ddd d MMM: Fri 4 Dec)</extracomment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Day and time of day: “today 17:00”, “Fri 4 Dec 10:00”</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 is a day, perhaps with a time: “until today 17:00”</extracomment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>%1 is a day, perhaps with a time: “from tomorrow 08:00”</extracomment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <extracomment>%1 is a time of this day</extracomment>
        <translation>überfällig seit %1</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <comment>day</comment>
        <extracomment>%1 is a day: “overdue since yesterday”</extracomment>
        <translation>überfällig seit %1</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DavClient</name>
    <message>
        <source>There is no server called %1, or no connection to the network.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Es gibt keinen Server namens %1 oder keine Verbindung zum Netz.</translation>
    </message>
    <message>
        <source>%1 takes no connection at that address.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 nimmt an dieser Adresse keine Verbindung an.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>No safe connection to %1 could be made.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Es kam keine sichere Verbindung zu %1 zustande.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not to be trusted: %2</source>
        <extracomment>%1 is a server, %2 what is wrong with its certificate</extracomment>
        <translation>Dem Zertifikat von %1 ist nicht zu trauen: %2</translation>
    </message>
    <message>
        <source>The connection to %1 broke: %2</source>
        <extracomment>%1 is a server, %2 what the system says</extracomment>
        <translation>Die Verbindung zu %1 ist abgerissen: %2</translation>
    </message>
    <message>
        <source>“%1” is no address of a calendar server; write one like https://calendar.example.org.</source>
        <translation>„%1“ ist keine Adresse eines Kalenderservers; schreiben Sie eine wie https://calendar.example.org.</translation>
    </message>
    <message>
        <source>The connection to %1 would not be encrypted; the address must begin with https.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Die Verbindung zu %1 wäre nicht verschlüsselt; die Adresse muss mit https beginnen.</translation>
    </message>
    <message>
        <source>%1 sends its visitors to %2. Your password was not sent there; if that is your server, enter its address.</source>
        <extracomment>%1 and %2 are servers</extracomment>
        <translation>%1 schickt seine Besucher zu %2. Ihr Passwort wurde dorthin nicht gesendet; wenn das Ihr Server ist, geben Sie seine Adresse ein.</translation>
    </message>
    <message>
        <source>The server leads in a circle.</source>
        <translation>Der Server führt im Kreis.</translation>
    </message>
    <message>
        <source>Stopped; what was not done yet is done the next time.</source>
        <translation>Angehalten; was noch nicht getan ist, folgt beim nächsten Mal.</translation>
    </message>
    <message>
        <source>The server’s answer has no end.</source>
        <translation>Die Antwort des Servers hat kein Ende.</translation>
    </message>
    <message>
        <source>%1 wants a user name and a password.</source>
        <translation>%1 verlangt einen Benutzernamen und ein Passwort.</translation>
    </message>
    <message>
        <source>%1 does not accept that user name and password.</source>
        <translation>%1 nimmt diesen Benutzernamen und dieses Passwort nicht an.</translation>
    </message>
    <message>
        <source>The server’s answer cannot be understood.</source>
        <translation>Die Antwort des Servers ist nicht zu verstehen.</translation>
    </message>
</context>
<context>
    <name>DavModule</name>
    <message>
        <source>The part of Afterword that speaks with calendar servers is missing; install Afterword again.</source>
        <translation>Der Teil von Afterword, der mit Kalenderservern spricht, fehlt; installieren Sie Afterword noch einmal.</translation>
    </message>
</context>
<context>
    <name>Debriefing</name>
    <message>
        <source>noting the debrief of %1</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;; %1 is a company</extracomment>
        <translation>Nachbereitung zu %1 festhalten</translation>
    </message>
</context>
<context>
    <name>DetailsEntries</name>
    <message>
        <source>forgetting a decision about %1</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;; %1 is a company</extracomment>
        <translation>Entscheidung zu %1 vergessen</translation>
    </message>
    <message>
        <source>correcting a message to %1</source>
        <translation>Nachricht an %1 berichtigen</translation>
    </message>
    <message>
        <source>correcting a reply from %1</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;; %1 is a company</extracomment>
        <translation>Antwort von %1 berichtigen</translation>
    </message>
    <message>
        <source>the offer of %1</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;; %1 is a company</extracomment>
        <translation>Angebot von %1</translation>
    </message>
    <message>
        <source>removing an interview at %1</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;; %1 is a company</extracomment>
        <translation>Gespräch bei %1 entfernen</translation>
    </message>
    <message>
        <source>removing a message to %1</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;; %1 is a company</extracomment>
        <translation>Nachricht an %1 entfernen</translation>
    </message>
    <message>
        <source>removing a reply from %1</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;; %1 is a company</extracomment>
        <translation>Antwort von %1 entfernen</translation>
    </message>
    <message>
        <source>removing the offer of %1</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;; %1 is a company</extracomment>
        <translation>Angebot von %1 entfernen</translation>
    </message>
</context>
<context>
    <name>DetailsFields</name>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Job advert</source>
        <translation>Stellenanzeige</translation>
    </message>
    <message>
        <source>Found through</source>
        <translation>Gefunden über</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Stichworte</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Beworben am</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Abgeschlossen am</translation>
    </message>
    <message>
        <source>Hiring manager</source>
        <translation>Einstellende Person</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordination</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Name the company</source>
        <translation>Firma nennen</translation>
    </message>
    <message>
        <source>Name the role</source>
        <translation>Stelle nennen</translation>
    </message>
    <message>
        <source>Add a location</source>
        <translation>Ort hinzufügen</translation>
    </message>
    <message>
        <source>Add the address of the advert</source>
        <translation>Adresse der Anzeige hinzufügen</translation>
    </message>
    <message>
        <source>Add where you found it</source>
        <translation>Hinzufügen, wo Sie sie gefunden haben</translation>
    </message>
    <message>
        <source>Add what it pays</source>
        <translation>Gehalt hinzufügen</translation>
    </message>
    <message>
        <source>Add tags, with commas between</source>
        <translation>Stichworte hinzufügen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Add the day</source>
        <translation>Tag hinzufügen</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Namen hinzufügen</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>An application needs the name of the company.</source>
        <translation>Eine Bewerbung braucht den Namen der Firma.</translation>
    </message>
    <message>
        <source>An application needs the name of the role.</source>
        <translation>Eine Bewerbung braucht den Namen der Stelle.</translation>
    </message>
    <message>
        <source>A link begins with https:// and names a site.</source>
        <translation>Ein Link beginnt mit https:// und nennt eine Website.</translation>
    </message>
    <message>
        <source>That day has not come yet.</source>
        <translation>Dieser Tag ist noch nicht gekommen.</translation>
    </message>
    <message>
        <source>That is no day of the calendar. Write it as %1.</source>
        <translation>Diesen Tag gibt es im Kalender nicht. Schreiben Sie ihn wie %1.</translation>
    </message>
    <message>
        <source>A name, or a name with its mail address: Ann Ito &lt;ann@acme.example&gt;.</source>
        <translation>Ein Name oder ein Name mit Mailadresse: Ann Ito &lt;ann@acme.example&gt;.</translation>
    </message>
    <message>
        <source>changing “%1” of %2</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;; %1 is a field as &quot;Location&quot;, %2 a company</extracomment>
        <translation>„%1“ bei %2 ändern</translation>
    </message>
    <message>
        <source>marking %1 as a dream job</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;; %1 is a company</extracomment>
        <translation>%1 als Traumstelle markieren</translation>
    </message>
    <message>
        <source>marking %1 as no dream job</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;; %1 is a company</extracomment>
        <translation>%1 nicht mehr als Traumstelle markieren</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
</context>
<context>
    <name>DetailsLinks</name>
    <message>
        <source>A message</source>
        <translation>Eine Nachricht</translation>
    </message>
    <message numerus="yes">
        <source>attaching %n link(s) to %1</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;; %1 is a company</extracomment>
        <translation>
            <numerusform>%n Link bei %1 anhängen</numerusform>
            <numerusform>%n Links bei %1 anhängen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsRoles</name>
    <message>
        <source>Hiring manager</source>
        <translation>Einstellende Person</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordination</translation>
    </message>
    <message>
        <source>Will be in touch</source>
        <translation>Meldet sich</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Interviewer, round %1</source>
        <extracomment>%1 counts the rounds of interviews</extracomment>
        <translation>Im Gespräch, Runde %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;; %1 is a name, %2 a company</extracomment>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>taking %1 from %2</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;; %1 is a name, %2 a company</extracomment>
        <translation>%1 bei %2 entfernen</translation>
    </message>
</context>
<context>
    <name>DialogFields</name>
    <message>
        <source>As in your profile</source>
        <extracomment>Whose public holidays count: those of the person&apos;s own profile</extracomment>
        <translation>Wie in Ihrem Profil</translation>
    </message>
    <message>
        <source>Weekends only</source>
        <extracomment>No public holidays count</extracomment>
        <translation>Nur Wochenenden</translation>
    </message>
</context>
<context>
    <name>DialogProblems</name>
    <message>
        <source>Still needed: %1.</source>
        <extracomment>%1 is a list of field names: &quot;company, role&quot;</extracomment>
        <translation>Es fehlt noch: %1.</translation>
    </message>
    <message>
        <source>One of the fields above needs another value.</source>
        <translation>Eines der Felder oben braucht einen anderen Wert.</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>There is no template “%1” in that language.</source>
        <translation>In dieser Sprache gibt es keine Vorlage „%1“.</translation>
    </message>
    <message>
        <source>There is no template for this kind of message.</source>
        <translation>Für diese Art von Nachricht gibt es keine Vorlage.</translation>
    </message>
    <message>
        <source>Nothing is written for “%1”: it is no message.</source>
        <translation>Für „%1“ wird nichts geschrieben: Das ist keine Nachricht.</translation>
    </message>
    <message>
        <source>There is no person “%1”.</source>
        <translation>Es gibt keine Person „%1“.</translation>
    </message>
    <message>
        <source>The application has no interview “%1”.</source>
        <translation>Die Bewerbung hat kein Gespräch „%1“.</translation>
    </message>
    <message>
        <source>There is no application “%1”.</source>
        <translation>Es gibt keine Bewerbung „%1“.</translation>
    </message>
</context>
<context>
    <name>Etiquette</name>
    <message>
        <source>Greet %1</source>
        <translation>%1 begrüßen</translation>
    </message>
    <message>
        <source>It goes to %1, but the greeting does not name %2.</source>
        <translation>Sie geht an %1, aber die Anrede nennt %2 nicht.</translation>
    </message>
    <message>
        <source>It does not greet %1; begin with the name.</source>
        <translation>%1 wird nicht begrüßt; beginnen Sie mit dem Namen.</translation>
    </message>
    <message>
        <source>The greeting could go to anybody; greet %1 by name.</source>
        <translation>Diese Anrede passt auf alle; sprechen Sie %1 mit Namen an.</translation>
    </message>
    <message>
        <source>The greeting could go to anybody; greet a person by name.</source>
        <translation>Diese Anrede passt auf alle; sprechen Sie jemanden mit Namen an.</translation>
    </message>
    <message>
        <source>A thank-you has at most %1 words, this one has %2; leave out what is not thanks, one good point and the look ahead.</source>
        <translation>Ein Dank hat höchstens %1 Wörter, dieser hat %2; lassen Sie weg, was nicht Dank, ein guter Punkt oder der Blick nach vorn ist.</translation>
    </message>
    <message numerus="yes">
        <source>It gives thanks in %n sentence(s); one or two are enough.</source>
        <translation>
            <numerusform>Sie dankt in %n Satz; ein oder zwei genügen.</numerusform>
            <numerusform>Sie dankt in %n Sätzen; ein oder zwei genügen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It speaks of your qualifications in %n sentence(s); pick the one or two that fit best.</source>
        <translation>
            <numerusform>Sie spricht in %n Satz von dem, was Sie können; wählen Sie den einen oder die zwei, die am besten passen.</numerusform>
            <numerusform>Sie spricht in %n Sätzen von dem, was Sie können; wählen Sie den einen oder die zwei, die am besten passen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has %1 words; the shorter a follow-up, the more welcome. Try to stay below %2.</source>
        <translation>Sie hat %1 Wörter; je kürzer eine Nachfrage, desto willkommener. Versuchen Sie, unter %2 zu bleiben.</translation>
    </message>
    <message>
        <source>It has %1 words; two or three lines do more here. Try to stay below %2.</source>
        <translation>Sie hat %1 Wörter; zwei, drei Zeilen bewirken hier mehr. Versuchen Sie, unter %2 zu bleiben.</translation>
    </message>
    <message>
        <source>Add a thank-you</source>
        <translation>Dank einfügen</translation>
    </message>
    <message>
        <source>There is no word of thanks in it; say thank you for their time.</source>
        <translation>Darin steht kein Wort des Dankes; danken Sie für die Zeit.</translation>
    </message>
    <message>
        <source>A follow-up thanks once more; add one sentence.</source>
        <translation>Eine Nachfrage dankt noch einmal; fügen Sie einen Satz hinzu.</translation>
    </message>
    <message>
        <source>It thanks more often than is good; once or twice is respectful, more sounds needy.</source>
        <translation>Sie dankt öfter, als gut ist; ein- oder zweimal ist höflich, mehr klingt bedürftig.</translation>
    </message>
    <message>
        <source>It does not say that you want the job; one sentence is enough.</source>
        <translation>Sie sagt nicht, dass Sie die Stelle möchten; ein Satz genügt.</translation>
    </message>
    <message>
        <source>Say that you are interested</source>
        <translation>Interesse zeigen</translation>
    </message>
    <message>
        <source>End by looking forward to their answer or to the next talk.</source>
        <translation>Schließen Sie mit der Freude auf die Antwort oder das nächste Gespräch.</translation>
    </message>
    <message>
        <source>Add a closing line</source>
        <translation>Schlusssatz einfügen</translation>
    </message>
    <message>
        <source>Anybody could have written it; name one thing that you talked about.</source>
        <translation>Das könnte jeder geschrieben haben; nennen Sie etwas, worüber Sie gesprochen haben.</translation>
    </message>
    <message>
        <source>You may ask whether they can share any feedback.</source>
        <translation>Sie dürfen fragen, ob man Ihnen eine Rückmeldung geben kann.</translation>
    </message>
    <message>
        <source>Keep the door open: say that you would like to hear of other roles.</source>
        <translation>Halten Sie die Tür offen: Sagen Sie, dass Sie gern von anderen Stellen hören.</translation>
    </message>
    <message>
        <source>Begin lightly and recall a good moment of the interview.</source>
        <translation>Beginnen Sie leicht und erinnern Sie an einen guten Augenblick des Gesprächs.</translation>
    </message>
    <message>
        <source>Say in one sentence what you could add there.</source>
        <translation>Sagen Sie in einem Satz, was Sie dort beitragen könnten.</translation>
    </message>
    <message>
        <source>thank them for the news</source>
        <translation>für die Nachricht danken</translation>
    </message>
    <message>
        <source>say that you look forward to hearing from them</source>
        <translation>sagen, dass Sie sich auf Nachricht freuen</translation>
    </message>
    <message>
        <source>offer whatever they still need</source>
        <translation>anbieten, was noch gebraucht wird</translation>
    </message>
    <message>
        <source>An answer to their news is complete with three things; still to do: %1.</source>
        <extracomment>%1: a list of things to do</extracomment>
        <translation>Zur Antwort auf ihre Nachricht gehören drei Dinge; noch fehlt: %1.</translation>
    </message>
    <message>
        <source>There is nothing new in it; write when you have an article, an event or a success to tell of.</source>
        <translation>Darin steht nichts Neues; schreiben Sie, wenn Sie von einem Artikel, einer Veranstaltung oder einem Erfolg erzählen können.</translation>
    </message>
    <message>
        <source>You wrote them about this already; say something new each time.</source>
        <translation>Darüber haben Sie schon geschrieben; sagen Sie jedes Mal etwas Neues.</translation>
    </message>
    <message>
        <source>An earlier mail was about the same kind of thing; choose another topic this time.</source>
        <translation>In einer früheren Mail ging es um das Gleiche; wählen Sie diesmal ein anderes Thema.</translation>
    </message>
    <message>
        <source>You are away from %1 to %2; say so, in case they write.</source>
        <translation>Sie sind vom %1 bis zum %2 abwesend; sagen Sie es, falls man Ihnen schreibt.</translation>
    </message>
    <message>
        <source>Say that you are away</source>
        <translation>Abwesenheit nennen</translation>
    </message>
    <message>
        <source>A withdrawal does not bargain; thank them and withdraw.</source>
        <translation>Wer absagt, verhandelt nicht; danken Sie und ziehen Sie die Bewerbung zurück.</translation>
    </message>
    <message>
        <source>It does not say that you withdraw; one plain sentence is enough.</source>
        <translation>Sie sagt nicht, dass Sie die Bewerbung zurückziehen; ein klarer Satz genügt.</translation>
    </message>
    <message>
        <source>Say that you withdraw</source>
        <translation>Rückzug aussprechen</translation>
    </message>
    <message>
        <source>Do not ask for praise; tell what the job is and leave the words to them.</source>
        <translation>Bitten Sie nicht um Lob; sagen Sie, um welche Stelle es geht, und überlassen Sie ihnen die Worte.</translation>
    </message>
    <message>
        <source>Thank them; they give you their time.</source>
        <translation>Danken Sie; man gibt Ihnen Zeit.</translation>
    </message>
    <message>
        <source>Tell them which position it is.</source>
        <translation>Sagen Sie, um welche Stelle es geht.</translation>
    </message>
    <message>
        <source>Tell them which company may call: %1.</source>
        <translation>Sagen Sie, welche Firma anrufen könnte: %1.</translation>
    </message>
    <message>
        <source>Tell them from which number a call may come.</source>
        <translation>Sagen Sie, von welcher Nummer ein Anruf kommen könnte.</translation>
    </message>
    <message>
        <source>Tell them when a call may come.</source>
        <translation>Sagen Sie, wann ein Anruf kommen könnte.</translation>
    </message>
    <message>
        <source>An offer to help stands for itself; leave the interview out.</source>
        <translation>Ein Angebot zu helfen steht für sich; lassen Sie das Gespräch weg.</translation>
    </message>
    <message>
        <source>LinkedIn is for staying connected; ask for news by mail.</source>
        <translation>LinkedIn dient dem Kontakt; nach Neuigkeiten fragen Sie per Mail.</translation>
    </message>
    <message>
        <source>Put it right in one sentence; a long defence makes more of it than it was.</source>
        <translation>Stellen Sie es in einem Satz richtig; eine lange Verteidigung macht mehr daraus, als es war.</translation>
    </message>
    <message>
        <source>It says nearly the same as your thank-you to somebody else of the panel; write to each what only you two talked about.</source>
        <translation>Sie sagt fast dasselbe wie Ihr Dank an jemand anderen aus der Runde; schreiben Sie jedem, worüber nur Sie beide gesprochen haben.</translation>
    </message>
    <message>
        <source>It goes to %1; write to each interviewer alone.</source>
        <translation>Sie geht an %1; schreiben Sie jedem einzeln.</translation>
    </message>
    <message>
        <source>The subject is empty; say in a few words what it is about.</source>
        <translation>Der Betreff ist leer; sagen Sie in wenigen Worten, worum es geht.</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>„%1“ schreiben</translation>
    </message>
    <message>
        <source>It answers a mail about another application; begin in the right thread.</source>
        <translation>Sie antwortet auf eine Mail zu einer anderen Bewerbung; beginnen Sie im richtigen Verlauf.</translation>
    </message>
    <message>
        <source>It belongs to a conversation; keep the “Re:” so that they see which.</source>
        <translation>Sie gehört zu einem Mailwechsel; behalten Sie das „Re:“, damit man sieht, zu welchem.</translation>
    </message>
    <message>
        <source>Add “Re:”</source>
        <translation>„Re:“ einfügen</translation>
    </message>
    <message>
        <source>It goes to %1; one question goes to one person.</source>
        <translation>Sie geht an %1; eine Frage geht an eine Person.</translation>
    </message>
    <message>
        <source>It is meant for %1 but addressed to %2.</source>
        <translation>Sie ist für %1 gedacht, aber an %2 adressiert.</translation>
    </message>
    <message>
        <source>A card needs only a few words; this one has %1.</source>
        <translation>Eine Karte braucht nur wenige Wörter; diese hat %1.</translation>
    </message>
    <message>
        <source>A card goes beside the mail, never in its place; send the thank-you by mail first.</source>
        <translation>Eine Karte geht neben der Mail, nie an ihrer Stelle; senden Sie zuerst den Dank per Mail.</translation>
    </message>
    <message>
        <source>Nothing is attached; add the file, or the text itself.</source>
        <translation>Nichts ist angehängt; fügen Sie die Datei hinzu oder den Text selbst.</translation>
    </message>
    <message>
        <source>You have no address of %1; this is the mail in which to ask for it.</source>
        <translation>Sie haben keine Adresse von %1; in dieser Mail können Sie danach fragen.</translation>
    </message>
    <message>
        <source>%1 has not agreed to be a reference yet; ask first.</source>
        <translation>%1 hat noch nicht zugestimmt, als Referenz zu dienen; fragen Sie zuerst.</translation>
    </message>
    <message>
        <source>This mail goes to %1, but it names %2.</source>
        <translation>Diese Mail geht an %1, nennt aber %2.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>This mail is about %1, but it names %2, your application at %3.</source>
        <extracomment>%1 and %2: roles; %3: the company that the other role is at</extracomment>
        <translation>In dieser Mail geht es um %1, sie nennt aber %2, Ihre Bewerbung bei %3.</translation>
    </message>
    <message>
        <source>Leave this sentence out</source>
        <translation>Diesen Satz weglassen</translation>
    </message>
    <message>
        <source>A thank-you asks nothing; keep the question for the follow-up.</source>
        <translation>Ein Dank fragt nichts; heben Sie die Frage für die nächste Mail auf.</translation>
    </message>
    <message>
        <source>It asks when they will decide or write; leave that for a later mail, once their time is over.</source>
        <translation>Sie fragt, wann entschieden oder geschrieben wird; lassen Sie das für eine spätere Mail, wenn die Zeit um ist.</translation>
    </message>
    <message>
        <source>It asks about the decision; ask about the work itself, or offer whatever they still need.</source>
        <translation>Sie fragt nach der Entscheidung; fragen Sie nach der Arbeit selbst, oder bieten Sie an, was noch gebraucht wird.</translation>
    </message>
    <message>
        <source>It speaks of pay; that has its time once there is an offer.</source>
        <translation>Sie spricht vom Gehalt; dafür ist Zeit, sobald es ein Angebot gibt.</translation>
    </message>
    <message>
        <source>You talked about this in the interview already: “%1”</source>
        <translation>Darüber haben Sie im Gespräch schon geredet: „%1“</translation>
    </message>
    <message numerus="yes">
        <source>It asks %n question(s); one about the decision and one about yourself are enough.</source>
        <translation>
            <numerusform>Sie stellt %n Frage; eine zur Entscheidung und eine zu Ihnen genügen.</numerusform>
            <numerusform>Sie stellt %n Fragen; eine zur Entscheidung und eine zu Ihnen genügen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The interview was on %1; the mail says “%2”.</source>
        <translation>Das Gespräch war am %1; in der Mail steht „%2“.</translation>
    </message>
    <message>
        <source>The interview began at %1; the mail says “%2”.</source>
        <translation>Das Gespräch begann um %1; in der Mail steht „%2“.</translation>
    </message>
    <message>
        <source>You were told %1; the mail says “%2”.</source>
        <translation>Genannt wurde %1; in der Mail steht „%2“.</translation>
    </message>
    <message>
        <source>You spoke with %1; the mail says “%2”.</source>
        <translation>Gesprochen haben Sie mit %1; in der Mail steht „%2“.</translation>
    </message>
    <message>
        <source>whom you spoke with (%1)</source>
        <extracomment>What a mail must name: whom the interview was with. %1: a name</extracomment>
        <translation>mit wem Sie gesprochen haben (%1)</translation>
    </message>
    <message>
        <source>when (%1)</source>
        <extracomment>What a mail must name: when the interview was. %1: a day</extracomment>
        <translation>wann (%1)</translation>
    </message>
    <message>
        <source>the position (%1)</source>
        <extracomment>What a mail must name: the position. %1: a role</extracomment>
        <translation>die Stelle (%1)</translation>
    </message>
    <message>
        <source>the day you were told (%1)</source>
        <extracomment>What a mail must name: the day by which an answer was promised. %1: a day</extracomment>
        <translation>der genannte Tag (%1)</translation>
    </message>
    <message>
        <source>Help them to find you: name %1.</source>
        <extracomment>%1: a list of what is missing</extracomment>
        <translation>Machen Sie es leicht, Sie zuzuordnen: Nennen Sie %1.</translation>
    </message>
    <message>
        <source>Name the position: %1.</source>
        <translation>Nennen Sie die Stelle: %1.</translation>
    </message>
    <message>
        <source>The interview was on %1; “%2” in the subject is not true today.</source>
        <translation>Das Gespräch war am %1; „%2“ im Betreff stimmt heute nicht.</translation>
    </message>
    <message>
        <source>Write “Job interview follow-up”</source>
        <translation>„Zu unserem Vorstellungsgespräch“ schreiben</translation>
    </message>
    <message>
        <source>It is not signed; end with your name.</source>
        <translation>Sie ist nicht unterschrieben; schließen Sie mit Ihrem Namen.</translation>
    </message>
    <message>
        <source>It is not signed; end with your name, %1.</source>
        <translation>Sie ist nicht unterschrieben; schließen Sie mit Ihrem Namen, %1.</translation>
    </message>
    <message>
        <source>Sign it</source>
        <translation>Unterschreiben</translation>
    </message>
    <message>
        <source>“%1” is still to be filled in.</source>
        <translation>„%1“ ist noch auszufüllen.</translation>
    </message>
    <message>
        <source>“%1” is in no dictionary; is it spelled right?</source>
        <translation>„%1“ steht in keinem Wörterbuch; ist es richtig geschrieben?</translation>
    </message>
    <message>
        <source>Close by saying that you look forward to hearing from them.</source>
        <translation>Schließen Sie damit, dass Sie sich auf Nachricht freuen.</translation>
    </message>
    <message>
        <source>End by saying that you are available whenever they wish to get in touch.</source>
        <translation>Schließen Sie damit, dass Sie jederzeit erreichbar sind.</translation>
    </message>
    <message>
        <source>Say that you are available</source>
        <translation>Erreichbarkeit nennen</translation>
    </message>
    <message>
        <source>This sounds desperate; say calmly that you remain interested.</source>
        <translation>Das klingt verzweifelt; sagen Sie ruhig, dass Sie weiter interessiert sind.</translation>
    </message>
    <message>
        <source>This puts them under pressure; ask them to write when they have a moment.</source>
        <translation>Das setzt unter Druck; bitten Sie um Nachricht, wenn Zeit dafür ist.</translation>
    </message>
    <message>
        <source>You need not run yourself down; say in one sentence what is right, or leave it out.</source>
        <translation>Machen Sie sich nicht klein; sagen Sie in einem Satz, was richtig ist, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>This blames them; name the date that you were told as a fact and ask kindly.</source>
        <translation>Das ist ein Vorwurf; nennen Sie das genannte Datum als Tatsache und fragen Sie freundlich.</translation>
    </message>
    <message>
        <source>This sounds bitter; thank them and leave the door open.</source>
        <translation>Das klingt bitter; danken Sie und lassen Sie die Tür offen.</translation>
    </message>
    <message>
        <source>A present looks like a bribe; your thanks are enough.</source>
        <translation>Ein Geschenk wirkt wie Bestechung; Ihr Dank genügt.</translation>
    </message>
    <message>
        <source>It announces a call, text or visit that nobody asked for; ask whether it would be all right, or write.</source>
        <translation>Sie kündigt einen Anruf, eine Kurznachricht oder einen Besuch an, um den niemand gebeten hat; fragen Sie, ob es recht wäre, oder schreiben Sie.</translation>
    </message>
    <message>
        <source>It speaks as if you had the job; write “if” and “would” until there is an offer.</source>
        <translation>Sie klingt, als hätten Sie die Stelle; schreiben Sie „wenn“ und „würde“, bis es ein Angebot gibt.</translation>
    </message>
    <message>
        <source>It quotes somebody inside; leave out what you were not told officially.</source>
        <translation>Sie beruft sich auf jemanden im Haus; lassen Sie weg, was man Ihnen nicht offiziell gesagt hat.</translation>
    </message>
    <message>
        <source>Keep the tone formal: one mark at the end of a sentence.</source>
        <translation>Bleiben Sie förmlich: ein Zeichen am Ende eines Satzes.</translation>
    </message>
    <message>
        <source>Words in capitals sound like shouting; write them as usual.</source>
        <translation>Wörter in Großbuchstaben klingen wie Geschrei; schreiben Sie sie wie gewohnt.</translation>
    </message>
    <message>
        <source>A withdrawal is no place for complaints; thank them and withdraw.</source>
        <translation>Eine Absage ist kein Ort für Beschwerden; danken Sie und sagen Sie ab.</translation>
    </message>
    <message>
        <source>“%1” stands there twice.</source>
        <translation>„%1“ steht zweimal da.</translation>
    </message>
    <message>
        <source>Leave one out</source>
        <translation>Eines weglassen</translation>
    </message>
    <message>
        <source>Before “%1” it is “%2”.</source>
        <translation>Vor „%1“ heißt es „%2“.</translation>
    </message>
    <message>
        <source>“%1”: is that right?</source>
        <translation>„%1“: Stimmt das so?</translation>
    </message>
    <message>
        <source>Ask about the work or the company, not about the person.</source>
        <translation>Fragen Sie nach der Arbeit oder dem Unternehmen, nicht nach der Person.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>By mail</source>
        <translation>Per E-Mail</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Telefonisch</translation>
    </message>
    <message>
        <source>By letter or card</source>
        <translation>Per Brief oder Karte</translation>
    </message>
    <message>
        <source>On LinkedIn</source>
        <translation>Auf LinkedIn</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>In a video call</source>
        <translation>Im Videogespräch</translation>
    </message>
    <message>
        <source>By text message</source>
        <translation>Per SMS</translation>
    </message>
    <message>
        <source>On another network</source>
        <translation>In einem anderen Netzwerk</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>A warm answer</source>
        <translation>Eine freundliche Antwort</translation>
    </message>
    <message>
        <source>A polite line, nothing to answer</source>
        <translation>Eine höfliche Zeile ohne Frage</translation>
    </message>
    <message>
        <source>An unclear answer</source>
        <translation>Eine unklare Antwort</translation>
    </message>
    <message>
        <source>A new date for the decision</source>
        <translation>Ein neuer Termin für die Entscheidung</translation>
    </message>
    <message>
        <source>Ask again if nothing comes</source>
        <translation>Nachfragen, wenn nichts kommt</translation>
    </message>
    <message>
        <source>“We will get in touch with you”</source>
        <translation>„Wir melden uns“</translation>
    </message>
    <message>
        <source>An invitation to the next round</source>
        <translation>Einladung zur nächsten Runde</translation>
    </message>
    <message>
        <source>A rejection</source>
        <translation>Eine Absage</translation>
    </message>
    <message>
        <source>A verbal offer</source>
        <translation>Ein mündliches Angebot</translation>
    </message>
    <message>
        <source>A written offer</source>
        <translation>Ein schriftliches Angebot</translation>
    </message>
    <message>
        <source>An out-of-office note</source>
        <translation>Eine Abwesenheitsnotiz</translation>
    </message>
    <message>
        <source>Mail returned: address unknown</source>
        <translation>Unzustellbar: Adresse unbekannt</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Eine Frage</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>Vor Ort</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>Videogespräch</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Telefonat</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Fand statt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>Niemand kam</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Gering</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Asked, no answer yet</source>
        <translation>Gefragt, noch keine Antwort</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <source>An article</source>
        <translation>Ein Artikel</translation>
    </message>
    <message>
        <source>An event</source>
        <translation>Eine Veranstaltung</translation>
    </message>
    <message>
        <source>Something you achieved</source>
        <translation>Etwas, das Sie erreicht haben</translation>
    </message>
    <message>
        <source>A good cause</source>
        <translation>Ein guter Zweck</translation>
    </message>
    <message>
        <source>Another topic</source>
        <translation>Ein anderes Thema</translation>
    </message>
    <message>
        <source>It ran over time</source>
        <translation>Es dauerte länger als geplant</translation>
    </message>
    <message>
        <source>They named a timeline</source>
        <translation>Ein Zeitplan wurde genannt</translation>
    </message>
    <message>
        <source>They showed me around</source>
        <translation>Man hat mich herumgeführt</translation>
    </message>
    <message>
        <source>They introduced me to the team</source>
        <translation>Man hat mich dem Team vorgestellt</translation>
    </message>
    <message>
        <source>They gave no contact details</source>
        <translation>Man gab keine Kontaktdaten</translation>
    </message>
    <message>
        <source>They paid a compliment</source>
        <translation>Man machte mir ein Kompliment</translation>
    </message>
    <message>
        <source>Written offer</source>
        <translation>Schriftliches Angebot</translation>
    </message>
    <message>
        <source>Verbal offer</source>
        <translation>Mündliches Angebot</translation>
    </message>
    <message>
        <source>Thank-you</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>Handwritten card</source>
        <translation>Handgeschriebene Karte</translation>
    </message>
    <message>
        <source>Request for contact details</source>
        <translation>Bitte um Kontaktdaten</translation>
    </message>
    <message>
        <source>Request to be a reference</source>
        <translation>Bitte um eine Referenz</translation>
    </message>
    <message>
        <source>Word to a reference</source>
        <translation>Bescheid an eine Referenz</translation>
    </message>
    <message>
        <source>Question to a reference</source>
        <translation>Frage an eine Referenz</translation>
    </message>
    <message>
        <source>LinkedIn invitation</source>
        <translation>LinkedIn-Einladung</translation>
    </message>
    <message>
        <source>Follow-up of interest</source>
        <translation>Mail, die Interesse zeigt</translation>
    </message>
    <message>
        <source>Status check-in</source>
        <translation>Nachfrage zum Stand</translation>
    </message>
    <message>
        <source>Final follow-up</source>
        <translation>Letzte Nachfrage</translation>
    </message>
    <message>
        <source>Answer to their message</source>
        <translation>Antwort auf eine Nachricht</translation>
    </message>
    <message>
        <source>Check-in as agreed</source>
        <translation>Meldung wie vereinbart</translation>
    </message>
    <message>
        <source>Contact as they asked</source>
        <translation>Meldung wie gewünscht</translation>
    </message>
    <message>
        <source>What they asked for</source>
        <translation>Das Gewünschte</translation>
    </message>
    <message>
        <source>Call as they asked</source>
        <translation>Anruf wie gewünscht</translation>
    </message>
    <message>
        <source>Keeping in touch</source>
        <translation>In Kontakt bleiben</translation>
    </message>
    <message>
        <source>Thanks after the rejection</source>
        <translation>Dank nach der Absage</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Rückzug</translation>
    </message>
    <message>
        <source>Answer to the offer</source>
        <translation>Antwort auf das Angebot</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>When they will decide or be in touch</source>
        <translation>Wann entschieden wird oder man sich meldet</translation>
    </message>
    <message>
        <source>“If you have not heard by then, ask”</source>
        <translation>„Wenn Sie bis dahin nichts hören, fragen Sie“</translation>
    </message>
    <message>
        <source>That you get in touch by a day</source>
        <translation>Dass Sie sich bis zu einem Tag melden</translation>
    </message>
    <message>
        <source>That you send something by a day</source>
        <translation>Dass Sie bis zu einem Tag etwas senden</translation>
    </message>
    <message>
        <source>That you call at a certain time</source>
        <translation>Dass Sie zu einer bestimmten Zeit anrufen</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>What becomes of each record</source>
        <translation>Was aus jedem Eintrag wird</translation>
    </message>
</context>
<context>
    <name>ImportEntriesModel</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird</translation>
    </message>
</context>
<context>
    <name>InsertableFacts</name>
    <message>
        <source>Key point</source>
        <translation>Wichtiger Punkt</translation>
    </message>
    <message>
        <source>Compliment</source>
        <translation>Lob</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Richtigstellung</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>Herausgefunden</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Erbeten</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Decision by</source>
        <translation>Entscheidung bis</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Away</source>
        <extracomment>%1 and %2 are days</extracomment>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>Ihr Telefon</translation>
    </message>
    <message>
        <source>Your mail</source>
        <translation>Ihre Mailadresse</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>InterviewDialog</name>
    <message>
        <source>Interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>&amp;Round</source>
        <translation>&amp;Runde</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>&amp;Starts</source>
        <translation>&amp;Beginn</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>&amp;Ends</source>
        <translation>&amp;Ende</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>Time zone of these times</source>
        <translation>Zeitzone dieser Zeiten</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Wie</translation>
    </message>
    <message>
        <source>How it is held</source>
        <translation>Auf welche Weise</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Address, room or link</source>
        <translation>Adresse, Raum oder Link</translation>
    </message>
    <message>
        <source>Sta&amp;tus</source>
        <translation>S&amp;tatus</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>&amp;Interviewers</source>
        <translation>&amp;Gespräch mit</translation>
    </message>
    <message>
        <source>Interviewers</source>
        <translation>Gespräch mit</translation>
    </message>
    <message>
        <source>&amp;Add somebody</source>
        <translation>Jemanden &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Name of an interviewer</source>
        <translation>Name der Person im Gespräch</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Mail address of the interviewer</source>
        <translation>Mailadresse der Person im Gespräch</translation>
    </message>
    <message>
        <source>Mail address, if known</source>
        <translation>Mail, falls bekannt</translation>
    </message>
    <message>
        <source>Add interviewer</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>It went on beyond the planned end. That is noted, and changes no step.</source>
        <translation>Es ging über das geplante Ende hinaus. Das wird notiert und ändert keinen Schritt.</translation>
    </message>
    <message>
        <source>It took &amp;longer than planned</source>
        <translation>Es dauerte &amp;länger als geplant</translation>
    </message>
</context>
<context>
    <name>InterviewMovePopover</name>
    <message>
        <source>Move Interview</source>
        <translation>Gespräch verschieben</translation>
    </message>
    <message>
        <source>Have they agreed to the new time?</source>
        <translation>Ist die neue Zeit mit ihnen abgesprochen?</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Ändern …</translation>
    </message>
    <message>
        <source>Opens the interview with the new time</source>
        <translation>Öffnet das Gespräch mit der neuen Zeit</translation>
    </message>
    <message>
        <source>&amp;Not Yet</source>
        <translation>&amp;Noch nicht</translation>
    </message>
    <message>
        <source>Leaves the interview where it is</source>
        <translation>Lässt das Gespräch, wo es ist</translation>
    </message>
    <message>
        <source>&amp;Yes, Move It</source>
        <translation>&amp;Ja, verschieben</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Unknown company</source>
        <extracomment>Stands for a company&apos;s name where an invitation tells none</extracomment>
        <translation>Unbekannte Firma</translation>
    </message>
    <message>
        <source>This calendar file is broken; nothing was imported.</source>
        <translation>Diese Kalenderdatei ist beschädigt; nichts wurde importiert.</translation>
    </message>
    <message>
        <source>This is no calendar file (.ics); nothing was imported.</source>
        <translation>Das ist keine Kalenderdatei (.ics); nichts wurde importiert.</translation>
    </message>
    <message>
        <source>This calendar file holds more than 1000 events; choose a single invitation.</source>
        <translation>Diese Kalenderdatei enthält mehr als 1000 Ereignisse; wählen Sie eine einzelne Einladung.</translation>
    </message>
    <message>
        <source>The invitation has no UID to know it again by; nothing was imported.</source>
        <translation>Die Einladung hat keine UID, an der sie wiederzuerkennen wäre; nichts wurde importiert.</translation>
    </message>
    <message>
        <source>This invitation repeats; Afterword takes single interviews only. Nothing was imported.</source>
        <translation>Diese Einladung wiederholt sich; Afterword nimmt nur einzelne Gespräche auf. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>This calendar file ends too early; nothing was imported.</source>
        <translation>Diese Kalenderdatei endet zu früh; nichts wurde importiert.</translation>
    </message>
    <message>
        <source>This calendar file holds no event; nothing was imported.</source>
        <translation>Diese Kalenderdatei enthält kein Ereignis; nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Role to be named</source>
        <extracomment>Stands for the job&apos;s name where an invitation tells none</extracomment>
        <translation>Stelle noch offen</translation>
    </message>
    <message>
        <source>This calendar file is larger than 10 MiB; choose a single invitation.</source>
        <translation>Diese Kalenderdatei ist größer als 10 MiB; wählen Sie eine einzelne Einladung.</translation>
    </message>
    <message>
        <source>The file speaks of a time zone “%1” that it does not describe; nothing was imported.</source>
        <extracomment>%1 is what a file calls a time zone</extracomment>
        <translation>Die Datei nennt eine Zeitzone „%1“, die sie nicht beschreibt; nichts wurde importiert.</translation>
    </message>
    <message>
        <source>The event has no valid start; nothing was imported.</source>
        <translation>Das Ereignis hat keinen gültigen Beginn; nichts wurde importiert.</translation>
    </message>
    <message>
        <source>This file is somebody’s answer to an invitation, not an invitation; nothing was imported.</source>
        <translation>Diese Datei ist eine Antwort auf eine Einladung, keine Einladung; nichts wurde importiert.</translation>
    </message>
    <message>
        <source>This file proposes another time, which nobody has confirmed yet; nothing was imported.</source>
        <translation>Diese Datei schlägt eine andere Zeit vor, die noch niemand bestätigt hat; nichts wurde importiert.</translation>
    </message>
    <message>
        <source>This file declines another time that was proposed: the interview stays as it is. Nothing was imported.</source>
        <translation>Diese Datei lehnt eine vorgeschlagene andere Zeit ab: Das Gespräch bleibt, wie es ist. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>This file asks for an invitation and is none; nothing was imported.</source>
        <translation>Diese Datei bittet um eine Einladung und ist selbst keine; nichts wurde importiert.</translation>
    </message>
    <message>
        <source>This calendar file is of the old form vCalendar 1.0, which Afterword does not read; nothing was imported.</source>
        <translation>Diese Kalenderdatei hat die alte Form vCalendar 1.0, die Afterword nicht liest; nichts wurde importiert.</translation>
    </message>
    <message>
        <source>The application is not there any more.</source>
        <translation>Die Bewerbung gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>InvitationDialog</name>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>&amp;Application</source>
        <translation>Bewerbun&amp;g</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Bewerbung</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Stelle</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>&amp;Starts</source>
        <translation>&amp;Beginn</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>&amp;Ends</source>
        <translation>&amp;Ende</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>Time zone of these times</source>
        <translation>Zeitzone dieser Zeiten</translation>
    </message>
    <message>
        <source>R&amp;ound</source>
        <translation>&amp;Runde</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Wie</translation>
    </message>
    <message>
        <source>How it is held</source>
        <translation>Auf welche Weise</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Address, room or link</source>
        <translation>Adresse, Raum oder Link</translation>
    </message>
    <message>
        <source>Peop&amp;le</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>People of the invitation</source>
        <translation>Personen der Einladung</translation>
    </message>
    <message>
        <source>Its &amp;words</source>
        <translation>Wortla&amp;ut</translation>
    </message>
    <message>
        <source>What the invitation says</source>
        <translation>Was die Einladung sagt</translation>
    </message>
</context>
<context>
    <name>InvitationWords</name>
    <message>
        <source>Adds an interview at %1: %2.</source>
        <extracomment>What an invitation does: %1 is a company, %2 when</extracomment>
        <translation>Fügt ein Gespräch bei %1 hinzu: %2.</translation>
    </message>
    <message>
        <source>Completes the interview at %1 that you recorded: %2.</source>
        <extracomment>What an invitation does: %1 is a company, %2 when</extracomment>
        <translation>Ergänzt das Gespräch bei %1, das Sie erfasst haben: %2.</translation>
    </message>
    <message>
        <source>Changes the interview at %1: %2.</source>
        <extracomment>What an invitation does, whose time stays: %1 is a company, %2 when</extracomment>
        <translation>Ändert das Gespräch bei %1: %2.</translation>
    </message>
    <message>
        <source>Moves the interview at %1 from %2 to %3.</source>
        <extracomment>What an invitation does: %1 is a company, %2 and %3 when it was and when it will be</extracomment>
        <translation>Verlegt das Gespräch bei %1 von %2 auf %3.</translation>
    </message>
    <message>
        <source>Cancels the interview at %1: %2.</source>
        <extracomment>What an invitation does: %1 is a company, %2 when</extracomment>
        <translation>Sagt das Gespräch bei %1 ab: %2.</translation>
    </message>
    <message>
        <source>The interview at %1 is here already, nothing to do: %2.</source>
        <extracomment>%1 is a company, %2 when</extracomment>
        <translation>Das Gespräch bei %1 ist schon da, nichts zu tun: %2.</translation>
    </message>
    <message>
        <source>This invitation is older than the one by which the interview at %1 stands, nothing to do: %2.</source>
        <extracomment>%1 is a company, %2 when</extracomment>
        <translation>Diese Einladung ist älter als die, nach der das Gespräch bei %1 steht, nichts zu tun: %2.</translation>
    </message>
    <message>
        <source>The interview at %1 is over and stays as you recorded it: %2.</source>
        <extracomment>%1 is a company, %2 when</extracomment>
        <translation>Das Gespräch bei %1 ist vorbei und bleibt, wie Sie es erfasst haben: %2.</translation>
    </message>
    <message>
        <source>Cancels an interview that is not recorded here, nothing to do: %1.</source>
        <extracomment>%1 is when</extracomment>
        <translation>Sagt ein Gespräch ab, das hier nicht erfasst ist, nichts zu tun: %1.</translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <extracomment>When an interview takes place: %1 is a day, %2 and %3 times of day</extracomment>
        <translation>%1, %2–%3</translation>
    </message>
</context>
<context>
    <name>LogMessageDialog</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>I have sent it</source>
        <translation>Ich habe es gesendet</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>What the message was for</source>
        <translation>Wozu die Nachricht diente</translation>
    </message>
    <message>
        <source>What it &amp;says</source>
        <translation>Was &amp;darin steht</translation>
    </message>
    <message>
        <source>What the reply says</source>
        <translation>Was in der Antwort steht</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>To or from whom</source>
        <translation>An wen oder von wem</translation>
    </message>
    <message>
        <source>Somebody &amp;else</source>
        <translation>J&amp;emand anderes</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>Name or Name &lt;address&gt;</source>
        <translation>Name oder Name &lt;Adresse&gt;</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>Wa&amp;nn</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Kanal</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>&amp;Date named</source>
        <translation>&amp;Genannter Termin</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>&amp;Betreff</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Text der Nachricht</translation>
    </message>
    <message>
        <source>Optional: the text, to find it again</source>
        <translation>Freiwillig: der Text, um ihn wiederzufinden</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
</context>
<context>
    <name>MailAccountDialog</name>
    <message>
        <source>Mail Account</source>
        <translation>Mailkonto</translation>
    </message>
    <message>
        <source>Your mail account</source>
        <translation>Ihr Mailkonto</translation>
    </message>
    <message>
        <source>Only for sending from within Afterword. Without it, messages open in your mail program.</source>
        <translation>Nur um aus Afterword heraus zu senden. Ohne es öffnen sich Nachrichten in Ihrem Mailprogramm.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Your name as recipients see it</source>
        <translation>Ihr Name, wie andere ihn sehen</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Your mail address</source>
        <translation>Ihre Mailadresse</translation>
    </message>
    <message>
        <source>you@example.org</source>
        <translation>sie@example.org</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Ser&amp;ver</translation>
    </message>
    <message>
        <source>Server that takes outgoing mail (SMTP)</source>
        <translation>Server, der ausgehende Mail annimmt (SMTP)</translation>
    </message>
    <message>
        <source>smtp.example.org</source>
        <translation>smtp.example.org</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Se&amp;curity</source>
        <translation>&amp;Sicherheit</translation>
    </message>
    <message>
        <source>How the connection is protected</source>
        <translation>Wie die Verbindung geschützt ist</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>User name at the server</source>
        <translation>Benutzername beim Server</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>&amp;Keep the password</source>
        <translation>Passwort be&amp;halten</translation>
    </message>
    <message>
        <source>Keep the password</source>
        <translation>Passwort behalten</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>Verbindung prü&amp;fen</translation>
    </message>
    <message>
        <source>&amp;Remove the account</source>
        <translation>Konto &amp;entfernen</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translation>Verbindung wird geprüft</translation>
    </message>
</context>
<context>
    <name>MailModule</name>
    <message>
        <source>The part of Afterword that reads and writes mail is missing; install Afterword again.</source>
        <translation>Der Teil von Afterword, der Mails liest und schreibt, fehlt; installieren Sie Afterword noch einmal.</translation>
    </message>
</context>
<context>
    <name>MailProviders</name>
    <message>
        <source>%1 wants a password for this program alone: make an app password in the security settings of your account.</source>
        <extracomment>%1 is a mail provider</extracomment>
        <translation>%1 verlangt ein Passwort nur für dieses Programm: Legen Sie in den Sicherheitseinstellungen Ihres Kontos ein App-Passwort an.</translation>
    </message>
    <message>
        <source>%1 has to be told first: allow POP3 and IMAP in the settings of your mailbox.</source>
        <extracomment>%1 is a mail provider</extracomment>
        <translation>%1 muss es erst erfahren: Erlauben Sie POP3 und IMAP in den Einstellungen Ihres Postfachs.</translation>
    </message>
    <message>
        <source>%1 has a password of its own for mail programs; set it in the customer centre.</source>
        <extracomment>%1 is a mail provider</extracomment>
        <translation>%1 hat für Mailprogramme ein eigenes Passwort; legen Sie es im Kundencenter fest.</translation>
    </message>
    <message>
        <source>%1 takes no mail from other programs. Open messages in your mail program, or copy them, instead.</source>
        <extracomment>%1 is a mail provider</extracomment>
        <translation>%1 nimmt von anderen Programmen keine Mail an. Öffnen Sie Nachrichten stattdessen in Ihrem Mailprogramm oder kopieren Sie sie.</translation>
    </message>
    <message>
        <source>%1 no longer takes passwords from programs. Open messages in your mail program, or copy them, instead.</source>
        <extracomment>%1 is a mail provider</extracomment>
        <translation>%1 nimmt von Programmen keine Passwörter mehr an. Öffnen Sie Nachrichten stattdessen in Ihrem Mailprogramm oder kopieren Sie sie.</translation>
    </message>
    <message>
        <source>A server is named like smtp.example.org, without anything before or after.</source>
        <translation>Ein Server heißt wie smtp.example.org, ohne etwas davor oder dahinter.</translation>
    </message>
</context>
<context>
    <name>MailTargetDialog</name>
    <message>
        <source>Log a Mail</source>
        <translation>Mail festhalten</translation>
    </message>
    <message>
        <source>Which application is it about?</source>
        <translation>Um welche Bewerbung geht es?</translation>
    </message>
    <message>
        <source>Company or role</source>
        <translation>Firma oder Stelle</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Bewerbungen</translation>
    </message>
</context>
<context>
    <name>NewMessageDialog</name>
    <message>
        <source>New Message</source>
        <translation>Neue Nachricht</translation>
    </message>
    <message>
        <source>What do you want to write?</source>
        <translation>Was möchten Sie schreiben?</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;An</translation>
    </message>
    <message>
        <source>To whom it goes</source>
        <translation>An wen sie geht</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>Ü&amp;ber</translation>
    </message>
    <message>
        <source>Which application it is about</source>
        <translation>Um welche Bewerbung es geht</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Nachricht</translation>
    </message>
    <message>
        <source>What kind of message it is</source>
        <translation>Welche Art von Nachricht es ist</translation>
    </message>
</context>
<context>
    <name>OfferAnswerDialog</name>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Answer the offer</source>
        <translation>Auf das Angebot antworten</translation>
    </message>
    <message>
        <source>I have &amp;accepted</source>
        <translation>Ich habe ange&amp;nommen</translation>
    </message>
    <message>
        <source>I have &amp;declined</source>
        <translation>Ich habe abge&amp;lehnt</translation>
    </message>
</context>
<context>
    <name>OfferComparison</name>
    <message>
        <source>Dream job</source>
        <translation>Traumstelle</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s), the last %2</source>
        <extracomment>%2 is a day: &quot;3 interviews, the last on Fri 4 Dec&quot;</extracomment>
        <translation>
            <numerusform>%n Gespräch, das letzte %2</numerusform>
            <numerusform>%n Gespräche, das letzte %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, accepted</source>
        <extracomment>%1 is &quot;Written offer&quot; or &quot;Verbal offer&quot;</extracomment>
        <translation>%1, angenommen</translation>
    </message>
    <message>
        <source>%1, which is over</source>
        <extracomment>%1 is a day or a moment</extracomment>
        <translation>%1, schon vorbei</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Antwort bis</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Your interest</source>
        <translation>Ihr Interesse</translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation>Angeboten von</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <extracomment>%1 is &quot;Withdraw, to Ann Ito&quot; and the like, %2 a company, %3 a job</extracomment>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source>Thank %1, who stood as a reference</source>
        <extracomment>%1 is the name of a reference</extracomment>
        <translation>%1 als Referenz danken</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>OfferDialog</name>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Form</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Wann</translation>
    </message>
    <message>
        <source>Answer &amp;by</source>
        <translation>Antworten b&amp;is</translation>
    </message>
    <message>
        <source>Who &amp;made it</source>
        <translation>Von we&amp;m</translation>
    </message>
    <message>
        <source>&amp;Your answer</source>
        <translation>Ihre &amp;Antwort</translation>
    </message>
</context>
<context>
    <name>OutboxNotices</name>
    <message>
        <source>(without a subject)</source>
        <translation>(ohne Betreff)</translation>
    </message>
    <message>
        <source>The message: to %1, “%2”, %3.</source>
        <extracomment>%1 is a mail address, %2 a subject, %3 a moment: &quot;today 10:20&quot;</extracomment>
        <translation>Die Nachricht: an %1, „%2“, %3.</translation>
    </message>
    <message>
        <source>1. Look into the Sent folder of your mail account on the web: many servers keep a copy of what they took.</source>
        <translation>1. Sehen Sie im Web in den Gesendet-Ordner Ihres Mailkontos: Viele Server behalten eine Kopie dessen, was sie angenommen haben.</translation>
    </message>
    <message>
        <source>2. Look into your inbox: a mail that cannot be delivered comes back, mostly within minutes.</source>
        <translation>2. Sehen Sie in Ihren Posteingang: Eine Mail, die nicht zugestellt werden kann, kommt zurück, meist binnen Minuten.</translation>
    </message>
    <message>
        <source>3. Still in doubt? Wait a day, or ask %1 in another way. A late mail is better than the same one twice.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>3. Noch im Zweifel? Warten Sie einen Tag oder fragen Sie %1 auf anderem Weg. Eine späte Mail ist besser als zweimal dieselbe.</translation>
    </message>
    <message numerus="yes">
        <source>Sending to %1 in %n s</source>
        <extracomment>%1 is a name; the number counts seconds</extracomment>
        <translation>
            <numerusform>Senden an %1 in %n s</numerusform>
            <numerusform>Senden an %1 in %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending to %1…</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Senden an %1 …</translation>
    </message>
    <message>
        <source>It is not certain whether your message to %1 was sent: the connection ended before the server’s answer came. It is not sent again by itself.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Es ist nicht sicher, ob Ihre Nachricht an %1 gesendet wurde: Die Verbindung endete, bevor die Antwort des Servers kam. Von selbst wird sie nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Your message to %1 was not sent.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Ihre Nachricht an %1 wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Your message to %1 was held back. %2</source>
        <extracomment>%1 is a name, %2 a sentence that says why</extracomment>
        <translation>Ihre Nachricht an %1 wurde zurückgehalten. %2</translation>
    </message>
    <message>
        <source>Did you send the message to %1 that you opened in your mail program %2?</source>
        <extracomment>%1 is a name, %2 a moment: &quot;today 10:20&quot;</extracomment>
        <translation>Haben Sie die Nachricht an %1 gesendet, die Sie im Mailprogramm geöffnet haben (%2)?</translation>
    </message>
    <message>
        <source>Did you send the message to %1 that you saved %2?</source>
        <extracomment>%1 is a name, %2 a moment: &quot;today 10:20&quot;</extracomment>
        <translation>Haben Sie die Nachricht an %1 gesendet, die Sie gespeichert haben (%2)?</translation>
    </message>
    <message>
        <source>Did you send the message to %1 that you copied %2?</source>
        <extracomment>%1 is a name, %2 a moment: &quot;today 10:20&quot;</extracomment>
        <translation>Haben Sie die Nachricht an %1 gesendet, die Sie kopiert haben (%2)?</translation>
    </message>
    <message>
        <source>Did you post the card to %1 that you printed %2?</source>
        <extracomment>%1 is a name, %2 a moment: &quot;today 10:20&quot;</extracomment>
        <translation>Haben Sie die Karte an %1 eingeworfen, die Sie gedruckt haben (%2)?</translation>
    </message>
</context>
<context>
    <name>OutboxText</name>
    <message>
        <source>This message does not wait to be sent; nothing was changed.</source>
        <translation>Diese Nachricht wartet nicht darauf, gesendet zu werden; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This message was not sent; nothing was changed.</source>
        <translation>Diese Nachricht wurde nicht gesendet; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This message waits to be sent; cancel that first. Nothing was changed.</source>
        <translation>Diese Nachricht wartet darauf, gesendet zu werden; brechen Sie das zuerst ab. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This message is being sent; nothing was changed.</source>
        <translation>Diese Nachricht wird gerade gesendet; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This message was sent already; nothing was changed.</source>
        <translation>Diese Nachricht wurde schon gesendet; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It is not certain whether this message was sent. Say first whether it was; nothing was changed.</source>
        <translation>Es ist nicht sicher, ob diese Nachricht gesendet wurde. Sagen Sie das zuerst; nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>ausgeschlagen</translation>
    </message>
    <message>
        <source>no response</source>
        <translation>keine Antwort</translation>
    </message>
</context>
<context>
    <name>OwnTimeHint</name>
    <message>
        <source>Clocks of %1; for you that is %2.</source>
        <extracomment>Below a field for a moment: %1 is a city whose clocks the field shows, %2 the same moment for the person</extracomment>
        <translation>Uhrzeit in %1; für Sie ist das %2.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Interviewer</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>Hiring manager</source>
        <translation>Einstellende Person</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordination</translation>
    </message>
    <message>
        <source>Contact</source>
        <extracomment>Somebody who said to be in touch; a recruiter, mostly</extracomment>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>Somebody who may vouch for the person</extracomment>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a position, %2 a company: &quot;Head of Data, Acme&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Eine Person braucht einen Namen.</translation>
    </message>
    <message>
        <source>A mail address is one like name@example.org.</source>
        <translation>Eine Mailadresse sieht aus wie name@example.org.</translation>
    </message>
    <message>
        <source>A number has digits, a + in front, and nothing but spaces, brackets, - and / between them.</source>
        <translation>Eine Nummer hat Ziffern, vorn vielleicht ein +, und dazwischen nur Leerzeichen, Klammern, - und /.</translation>
    </message>
    <message>
        <source>A number has three digits at least.</source>
        <translation>Eine Nummer hat mindestens drei Ziffern.</translation>
    </message>
    <message>
        <source>A link is one like https://www.linkedin.com/in/name.</source>
        <translation>Ein Link sieht aus wie https://www.linkedin.com/in/name.</translation>
    </message>
    <message>
        <source>No time zone is called that; one is called Europe/Berlin, another America/New_York.</source>
        <extracomment>The names stay as they are</extracomment>
        <translation>Keine Zeitzone heißt so; eine heißt Europe/Berlin, eine andere America/New_York.</translation>
    </message>
</context>
<context>
    <name>PersonActions</name>
    <message>
        <source>adding %1</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;; %1 is a name</extracomment>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>changing %1</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;; %1 is a name</extracomment>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>removing %1</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;; %1 is a name</extracomment>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>%1 as a reference</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;; %1 is the name of somebody who may vouch for the person</extracomment>
        <translation>%1 als Referenz</translation>
    </message>
    <message>
        <source>no longer asking %1 as a reference</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;; %1 is a name</extracomment>
        <translation>%1 nicht mehr um eine Referenz bitten</translation>
    </message>
    <message>
        <source>naming %1 as a reference at %2</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;; %1 is a name, %2 a company</extracomment>
        <translation>%1 als Referenz bei %2 nennen</translation>
    </message>
    <message>
        <source>no longer naming %1 at %2</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;; %1 is a name, %2 a company</extracomment>
        <translation>%1 bei %2 nicht mehr nennen</translation>
    </message>
    <message>
        <source>telling %1 about %2</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;; %1 is a name, %2 a company</extracomment>
        <translation>%1 von %2 erzählen</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Somebody</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Jemanden hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Mail</source>
        <translation>&amp;Mail</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>P&amp;art</source>
        <translation>&amp;Rolle</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>A&amp;ddressed as</source>
        <translation>Anr&amp;ede</translation>
    </message>
    <message>
        <source>How the person is addressed</source>
        <translation>Wie die Person angesprochen wird</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>&amp;Position</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>&amp;Mail</source>
        <translation>&amp;Mail</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Mailadresse</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Mail schreiben</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Call this number</source>
        <translation>Diese Nummer anrufen</translation>
    </message>
    <message>
        <source>&amp;LinkedIn</source>
        <translation>&amp;LinkedIn</translation>
    </message>
    <message>
        <source>LinkedIn profile or another page</source>
        <translation>LinkedIn-Profil oder eine andere Seite</translation>
    </message>
    <message>
        <source>Open this page in the browser</source>
        <translation>Diese Seite im Browser öffnen</translation>
    </message>
    <message>
        <source>P&amp;ostal address</source>
        <translation>P&amp;ostanschrift</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postanschrift</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>P&amp;refers</source>
        <translation>&amp;Bevorzugt</translation>
    </message>
    <message>
        <source>How the person prefers to be reached</source>
        <translation>Wie die Person am liebsten erreicht wird</translation>
    </message>
    <message>
        <source>May be c&amp;alled</source>
        <translation>Darf angerufen &amp;werden</translation>
    </message>
    <message>
        <source>Asked to be called, or said that a call is fine; nobody else is proposed a call</source>
        <translation>Hat um einen Anruf gebeten oder gesagt, dass einer recht ist; für niemanden sonst wird ein Anruf vorgeschlagen</translation>
    </message>
    <message>
        <source>Gave no contact details &amp;when asked</source>
        <translation>Hat auf Nachfrage &amp;keine Kontaktdaten gegeben</translation>
    </message>
    <message>
        <source>Then the program proposes nothing that is written to this person</source>
        <translation>Dann schlägt das Programm nichts Schriftliches an diese Person vor</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>Not&amp;izen</translation>
    </message>
    <message>
        <source>Notes about the person</source>
        <translation>Notizen zur Person</translation>
    </message>
</context>
<context>
    <name>PersonMerge</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Addressed as</source>
        <extracomment>How a person is addressed: the given name, mostly</extracomment>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postanschrift</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Prefers</source>
        <translation>Bevorzugt</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>As a reference</source>
        <translation>Als Referenz</translation>
    </message>
    <message>
        <source>Knows you as</source>
        <translation>Kennt Sie als</translation>
    </message>
    <message>
        <source>May be called</source>
        <translation>Darf angerufen werden</translation>
    </message>
    <message>
        <source>Gave no contact details when asked</source>
        <translation>Hat auf Nachfrage keine Kontaktdaten gegeben</translation>
    </message>
    <message>
        <source>merging the entries of %1</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;; two entries of %1 became one</extracomment>
        <translation>Einträge von %1 zusammenführen</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a date, %2 a time of day</extracomment>
        <translation>%1, %2 Uhr</translation>
    </message>
    <message>
        <source>%1 gave no contact details, so ask %2 to pass your thanks on.</source>
        <translation>%1 hat keine Kontaktdaten gegeben; bitten Sie deshalb %2, Ihren Dank weiterzugeben.</translation>
    </message>
    <message>
        <source>Your mail to %1 came back; ask %2 for an address that works.</source>
        <translation>Ihre Mail an %1 kam zurück; fragen Sie %2 nach einer Adresse, die stimmt.</translation>
    </message>
    <message>
        <source>You have no address for %1; ask %2 for it, so that the thanks can still arrive in time.</source>
        <translation>Sie haben keine Adresse von %1; fragen Sie %2 danach, damit der Dank noch rechtzeitig ankommt.</translation>
    </message>
    <message>
        <source>It is not recorded who interviewed you on %1; ask for the names and addresses, so that you can thank everybody.</source>
        <translation>Es ist nicht festgehalten, wer am %1 mit Ihnen gesprochen hat; fragen Sie nach Namen und Adressen, damit Sie allen danken können.</translation>
    </message>
    <message>
        <source>You took this job. Congratulations.</source>
        <translation>Sie haben diese Stelle angenommen. Herzlichen Glückwunsch.</translation>
    </message>
    <message>
        <source>They said no on %1. Take what you learned to the next one.</source>
        <translation>Die Absage kam am %1. Nehmen Sie mit, was Sie für die nächste Bewerbung gelernt haben.</translation>
    </message>
    <message>
        <source>They said no. Take what you learned to the next one.</source>
        <translation>Es kam eine Absage. Nehmen Sie mit, was Sie für die nächste Bewerbung gelernt haben.</translation>
    </message>
    <message>
        <source>You withdrew; there is nothing more to do.</source>
        <translation>Sie haben die Bewerbung zurückgezogen; es gibt nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>You declined; there is nothing more to do.</source>
        <translation>Sie haben abgelehnt; es gibt nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>They never answered; anything from them reopens it.</source>
        <translation>Es kam nie eine Antwort; meldet sich doch noch jemand, geht es weiter.</translation>
    </message>
    <message>
        <source>The next interview is on %1.</source>
        <translation>Das nächste Gespräch ist am %1.</translation>
    </message>
    <message>
        <source>They named %1 for an answer; wait for it.</source>
        <translation>Für eine Antwort wurde %1 genannt; warten Sie darauf.</translation>
    </message>
    <message>
        <source>Nothing to send before %1.</source>
        <translation>Vor %1 ist nichts zu senden.</translation>
    </message>
    <message>
        <source>Saved; you have not applied yet.</source>
        <translation>Gemerkt; Sie haben sich noch nicht beworben.</translation>
    </message>
    <message>
        <source>You applied on %1; wait for an invitation.</source>
        <translation>Sie haben sich am %1 beworben; warten Sie auf eine Einladung.</translation>
    </message>
    <message>
        <source>You applied; wait for an invitation.</source>
        <translation>Sie haben sich beworben; warten Sie auf eine Einladung.</translation>
    </message>
    <message>
        <source>You wrote on %1; it is their turn, so wait for them.</source>
        <translation>Sie haben am %1 geschrieben; jetzt ist die Firma am Zug, warten Sie also.</translation>
    </message>
    <message>
        <source>It is their turn; wait for them.</source>
        <translation>Die Firma ist am Zug; warten Sie auf sie.</translation>
    </message>
    <message>
        <source>You have written enough and heard nothing; let it rest and put your strength into other applications.</source>
        <translation>Sie haben genug geschrieben und nichts gehört; lassen Sie es ruhen und stecken Sie Ihre Kraft in andere Bewerbungen.</translation>
    </message>
    <message>
        <source>There is nothing more to send here; let them come to you.</source>
        <translation>Hier ist nichts mehr zu senden; lassen Sie die Firma auf sich zukommen.</translation>
    </message>
    <message>
        <source>They asked you for something first; do that, and it will be your sign of life.</source>
        <translation>Man hat Sie um etwas gebeten; tun Sie zuerst das, es ist zugleich Ihr Lebenszeichen.</translation>
    </message>
    <message>
        <source>Their last message is still unanswered; answer it before you ask for anything.</source>
        <translation>Die letzte Nachricht der Firma ist noch unbeantwortet; antworten Sie darauf, bevor Sie um etwas bitten.</translation>
    </message>
    <message>
        <source>You decided to send it all the same. What speaks against it: %1</source>
        <translation>Sie haben entschieden, es trotzdem zu senden. Was dagegen spricht: %1</translation>
    </message>
    <message>
        <source>%1 has or gets the same kind of mail from you about another job: send one mail for both, or leave a business day between them.</source>
        <translation>%1 hat die gleiche Art Mail zu einer anderen Stelle von Ihnen bekommen oder bekommt sie noch: Senden Sie eine Mail für beide, oder lassen Sie einen Werktag dazwischen.</translation>
    </message>
    <message>
        <source>This application is closed; nothing more needs to be sent.</source>
        <translation>Diese Bewerbung ist abgeschlossen; es ist nichts mehr zu senden.</translation>
    </message>
    <message>
        <source>%1 has had this mail from you already; a second one looks careless.</source>
        <translation>%1 hat diese Mail schon von Ihnen; eine zweite wirkt unaufmerksam.</translation>
    </message>
    <message>
        <source>It is too early: the time for it begins on %1.</source>
        <translation>Es ist zu früh: Die Zeit dafür beginnt am %1.</translation>
    </message>
    <message>
        <source>%1 has or gets the same kind of mail from you about another job.</source>
        <translation>%1 hat die gleiche Art Mail zu einer anderen Stelle von Ihnen bekommen oder bekommt sie noch.</translation>
    </message>
    <message>
        <source>%1 is the one to write to; one question goes to one person.</source>
        <translation>%1 ist die richtige Person dafür; eine Frage geht an eine Person.</translation>
    </message>
    <message>
        <source>There is no usable address for %1.</source>
        <translation>Es gibt keine brauchbare Adresse von %1.</translation>
    </message>
    <message>
        <source>You chose to leave it out.</source>
        <translation>Sie haben entschieden, darauf zu verzichten.</translation>
    </message>
    <message>
        <source>The interview is not over yet; thank them afterwards.</source>
        <translation>Das Gespräch ist noch nicht vorbei; danken Sie danach.</translation>
    </message>
    <message>
        <source>It is too late for thanks alone; another mail has taken their place.</source>
        <translation>Für einen bloßen Dank ist es zu spät; eine andere Mail ist an seine Stelle getreten.</translation>
    </message>
    <message>
        <source>%1 did not interview you in that round.</source>
        <translation>%1 hat in dieser Runde nicht mit Ihnen gesprochen.</translation>
    </message>
    <message>
        <source>A card thanks for an interview; there was none with %1 yet.</source>
        <translation>Eine Karte dankt für ein Gespräch; mit %1 gab es noch keines.</translation>
    </message>
    <message>
        <source>%1 has not written anything that wants an answer.</source>
        <translation>%1 hat nichts geschrieben, das eine Antwort erwartet.</translation>
    </message>
    <message>
        <source>Nobody is waiting for that from you.</source>
        <translation>Darauf wartet niemand von Ihnen.</translation>
    </message>
    <message>
        <source>It is not the time for a follow-up: it comes some days after the interview, once you have said thank you.</source>
        <translation>Zum Nachfassen ist es noch zu früh: Das kommt einige Tage nach dem Gespräch, wenn Sie gedankt haben.</translation>
    </message>
    <message>
        <source>There is nothing to ask about yet.</source>
        <translation>Es gibt noch nichts, wonach Sie fragen könnten.</translation>
    </message>
    <message>
        <source>A last mail follows only one that stayed unanswered for a while.</source>
        <translation>Eine letzte Mail folgt nur auf eine, die eine Weile unbeantwortet blieb.</translation>
    </message>
    <message>
        <source>Nobody asked you to check in.</source>
        <translation>Niemand hat Sie gebeten, sich zu melden.</translation>
    </message>
    <message>
        <source>Only a warm reply opens the way for keeping in touch.</source>
        <translation>Nur eine freundliche Antwort öffnet den Weg, in Kontakt zu bleiben.</translation>
    </message>
    <message>
        <source>Only an accepted offer in writing is a reason to withdraw elsewhere; until then let it run.</source>
        <translation>Nur ein schriftlich angenommenes Angebot ist ein Grund, sich anderswo zurückzuziehen; lassen Sie es bis dahin laufen.</translation>
    </message>
    <message>
        <source>%1 has not agreed to be a reference, or nobody has asked for one.</source>
        <translation>%1 hat der Referenz nicht zugestimmt, oder niemand hat danach gefragt.</translation>
    </message>
    <message>
        <source>%1 does not want to be a reference.</source>
        <translation>%1 möchte keine Referenz sein.</translation>
    </message>
    <message>
        <source>%1 does not know yet that a call may come.</source>
        <translation>%1 weiß noch nicht, dass ein Anruf kommen kann.</translation>
    </message>
    <message>
        <source>Connect after your thank-you to %1 has gone out.</source>
        <translation>Laden Sie %1 erst ein, wenn Ihr Dank hinausgegangen ist.</translation>
    </message>
    <message>
        <source>The last word after a refusal comes within two weeks, or not at all.</source>
        <translation>Das letzte Wort nach einer Absage kommt binnen zwei Wochen oder gar nicht.</translation>
    </message>
    <message>
        <source>They have not said no.</source>
        <translation>Es gab keine Absage.</translation>
    </message>
    <message>
        <source>There is no open offer to answer.</source>
        <translation>Es gibt kein offenes Angebot, auf das Sie antworten könnten.</translation>
    </message>
    <message>
        <source>The application or the person is not in your records.</source>
        <translation>Die Bewerbung oder die Person ist hier nicht verzeichnet.</translation>
    </message>
    <message>
        <source>You have written enough in this round, the last time on %1, and nobody answered; another mail would only press. Put your strength into other applications.</source>
        <translation>Sie haben in dieser Runde genug geschrieben, zuletzt am %1, und niemand hat geantwortet; eine weitere Mail würde nur drängen. Stecken Sie Ihre Kraft in andere Bewerbungen.</translation>
    </message>
    <message>
        <source>They named %1 for an answer; until then there is nothing to follow up.</source>
        <translation>Für eine Antwort wurde %1 genannt; bis dahin gibt es nichts nachzufassen.</translation>
    </message>
    <message>
        <source>They named %1 for an answer; what is left to ask is about that.</source>
        <translation>Für eine Antwort wurde %1 genannt; zu fragen bleibt nur noch danach.</translation>
    </message>
    <message>
        <source>On %1 they said that they will get in touch; leave it to them.</source>
        <translation>Am %1 hieß es, man werde sich melden; überlassen Sie es der Firma.</translation>
    </message>
    <message>
        <source>They answered on %1, so the follow-up has done its work already.</source>
        <translation>Am %1 kam eine Antwort; das Nachfassen hat seinen Zweck also schon erfüllt.</translation>
    </message>
    <message>
        <source>They answered on %1, so there is no last reminder to send.</source>
        <translation>Am %1 kam eine Antwort; eine letzte Erinnerung ist also nicht nötig.</translation>
    </message>
    <message>
        <source>Your last mail with news, of %1, stayed unanswered; that ends the green light for more.</source>
        <translation>Ihre letzte Mail mit Neuigkeiten vom %1 blieb unbeantwortet; damit endet das grüne Licht für weitere.</translation>
    </message>
    <message>
        <source>Your last mail with news, of %1, is still unanswered; wait for a word first.</source>
        <translation>Ihre letzte Mail mit Neuigkeiten vom %1 ist noch unbeantwortet; warten Sie erst auf ein Wort.</translation>
    </message>
    <message>
        <source>You have sent as many mails with news as keep a contact warm, the last on %1; more would wear it out.</source>
        <translation>Sie haben so viele Mails mit Neuigkeiten gesendet, wie ein Kontakt verträgt, die letzte am %1; mehr würden ihn ermüden.</translation>
    </message>
    <message>
        <source>They named %1 for an answer; wait for it first.</source>
        <translation>Für eine Antwort wurde %1 genannt; warten Sie das erst ab.</translation>
    </message>
    <message>
        <source>%1 gave no contact details; thanks can only go through whoever coordinates.</source>
        <translation>%1 hat keine Kontaktdaten gegeben; ein Dank geht nur über die Person, die koordiniert.</translation>
    </message>
    <message>
        <source>There is no address for %1 yet; ask for it first.</source>
        <translation>Es gibt noch keine Adresse von %1; fragen Sie erst danach.</translation>
    </message>
    <message>
        <source>This application is closed; there is nothing left to ask.</source>
        <translation>Diese Bewerbung ist abgeschlossen; es gibt nichts mehr zu fragen.</translation>
    </message>
    <message>
        <source>The next interview is on %1; ask about the decision after it, not before.</source>
        <translation>Das nächste Gespräch ist am %1; die Frage nach der Entscheidung kommt danach, nicht davor.</translation>
    </message>
    <message>
        <source>On %1 they invited you to the next round; ask about the decision after it, not before.</source>
        <translation>Am %1 kam die Einladung zur nächsten Runde; die Frage nach der Entscheidung kommt nach ihr, nicht davor.</translation>
    </message>
    <message>
        <source>Your last mail, of %1, is unanswered; what may follow it is one last mail, not another question.</source>
        <translation>Ihre letzte Mail vom %1 ist unbeantwortet; folgen darf eine letzte Mail, keine weitere Frage.</translation>
    </message>
    <message>
        <source>No date was named, and your cadence asks only about a date that was named and has passed.</source>
        <translation>Es wurde kein Termin genannt, und Ihr Rhythmus fragt nur nach einem, der genannt wurde und vorbei ist.</translation>
    </message>
    <message>
        <source>Your thank-you went out on %1; give them until %2 before you ask how things stand.</source>
        <translation>Ihr Dank ging am %1 hinaus; geben Sie der Firma Zeit bis %2, bevor Sie nach dem Stand fragen.</translation>
    </message>
    <message>
        <source>The interview was on %1; say thank you first, and give them time before you ask how things stand.</source>
        <translation>Das Gespräch war am %1; danken Sie erst und lassen Sie Zeit, bevor Sie nach dem Stand fragen.</translation>
    </message>
    <message>
        <source>They made you an offer; answer that, and ask nothing else.</source>
        <translation>Sie haben ein Angebot; antworten Sie darauf und fragen Sie sonst nichts.</translation>
    </message>
    <message>
        <source>You took another job; withdraw here instead.</source>
        <translation>Sie haben eine andere Stelle angenommen; ziehen Sie sich hier stattdessen zurück.</translation>
    </message>
    <message>
        <source>They asked you to check in after %1; do just that, and not before.</source>
        <translation>Man hat Sie gebeten, sich nach %1 zu melden; tun Sie genau das, und nicht früher.</translation>
    </message>
    <message>
        <source>They named %1 for an answer; a question before %2 would be too early.</source>
        <translation>Für eine Antwort wurde %1 genannt; eine Frage vor %2 wäre zu früh.</translation>
    </message>
    <message>
        <source>Their reply of %1 left it open and you are not very interested; wait for them.</source>
        <translation>Die Antwort vom %1 ließ es offen, und Ihr Interesse ist gering; warten Sie auf die Firma.</translation>
    </message>
    <message>
        <source>Their reply of %1 left it open; give them until %2 before you ask.</source>
        <translation>Die Antwort vom %1 ließ es offen; geben Sie der Firma Zeit bis %2, bevor Sie fragen.</translation>
    </message>
    <message>
        <source>Before you leave on %1, ask when you will hear, from whom, whether by phone or mail, and note everybody’s name and address.</source>
        <translation>Bevor Sie am %1 gehen, fragen Sie, wann Sie Bescheid bekommen, von wem, ob per Telefon oder Mail, und notieren Sie alle Namen und Adressen.</translation>
    </message>
    <message>
        <source>Round %1 is on %2: questions of the last round may come again, so look up the answers you were unsure of.</source>
        <translation>Runde %1 ist am %2: Fragen der letzten Runde können wiederkommen; schlagen Sie also die Antworten nach, bei denen Sie unsicher waren.</translation>
    </message>
    <message>
        <source>The interview ended on %1; write down the questions, your answers and what you did not get to say while you still know them.</source>
        <translation>Das Gespräch endete am %1; schreiben Sie die Fragen, Ihre Antworten und das, was Sie nicht sagen konnten, auf, solange Sie es noch wissen.</translation>
    </message>
    <message>
        <source>You met %1 on %2; a handwritten card stands out, because few people send one. It comes beside the mail, never instead of it.</source>
        <translation>Sie haben %1 am %2 getroffen; eine handgeschriebene Karte fällt auf, weil kaum jemand eine schickt. Sie kommt zur Mail hinzu und ersetzt sie nie.</translation>
    </message>
    <message>
        <source>Your thank-you to %1 went out on %2, so you may connect on LinkedIn now if you like.</source>
        <translation>Ihr Dank an %1 ging am %2 hinaus; wenn Sie möchten, dürfen Sie sich jetzt auf LinkedIn verbinden.</translation>
    </message>
    <message>
        <source>You were to hear by %1; if nothing has come by %3, you may ask %2 how things stand.</source>
        <translation>Sie sollten bis %1 Bescheid bekommen; ist bis %3 nichts gekommen, dürfen Sie %2 nach dem Stand fragen.</translation>
    </message>
    <message>
        <source>On %1 they said that they will get in touch; from %2 on one question is possible, if you want to ask it.</source>
        <translation>Am %1 hieß es, man werde sich melden; ab %2 ist eine Frage möglich, wenn Sie fragen möchten.</translation>
    </message>
    <message>
        <source>The reply of %1 left it open; if no news has come by %3, you may ask %2 how things stand.</source>
        <translation>Die Antwort vom %1 ließ es offen; ist bis %3 nichts Neues gekommen, dürfen Sie %2 nach dem Stand fragen.</translation>
    </message>
    <message>
        <source>No date was named and your thank-you went out on %1; if nothing has come by %3, you may ask %2 how things stand.</source>
        <translation>Es wurde kein Termin genannt, und Ihr Dank ging am %1 hinaus; ist bis %3 nichts gekommen, dürfen Sie %2 nach dem Stand fragen.</translation>
    </message>
    <message>
        <source>No date was named at the interview of %1; from %3 on a short mail of substance to %2 keeps you in mind. It does not ask about the decision.</source>
        <translation>Im Gespräch vom %1 wurde kein Termin genannt; ab %3 hält eine kurze, gehaltvolle Mail an %2 Sie in Erinnerung. Sie fragt nicht nach der Entscheidung.</translation>
    </message>
    <message>
        <source>Your last mail, of %1, is unanswered; from %3 on one more short mail to %2 is fine, and after it none.</source>
        <translation>Ihre letzte Mail vom %1 ist unbeantwortet; ab %3 ist noch eine kurze Mail an %2 in Ordnung, danach keine mehr.</translation>
    </message>
    <message>
        <source>%1 asked you to check in if you have not heard by %2; do just that, from %3 on.</source>
        <translation>%1 hat Sie gebeten, sich zu melden, wenn Sie bis %2 nichts gehört haben; tun Sie genau das, ab %3.</translation>
    </message>
    <message>
        <source>The last word from them, on %1, was warm and nothing is decided; from %3 on a mail with something new keeps the line to %2 open.</source>
        <translation>Das letzte Wort der Firma, am %1, war freundlich, und nichts ist entschieden; ab %3 hält eine Mail mit etwas Neuem den Kontakt zu %2 offen.</translation>
    </message>
    <message>
        <source>Never call about the decision on the day after the interview.</source>
        <translation>Rufen Sie nie am Tag nach dem Gespräch wegen der Entscheidung an.</translation>
    </message>
    <message>
        <source>%1 neither asked for a call nor said that one is fine; write instead.</source>
        <translation>%1 hat weder um einen Anruf gebeten noch gesagt, dass einer recht ist; schreiben Sie stattdessen.</translation>
    </message>
    <message>
        <source>Never by text message, whatever the reason.</source>
        <translation>Nie per SMS, aus welchem Grund auch immer.</translation>
    </message>
    <message>
        <source>Never in public comments, and no friend requests to those who decide.</source>
        <translation>Nie in öffentlichen Kommentaren, und keine Freundschaftsanfragen an die, die entscheiden.</translation>
    </message>
    <message>
        <source>Never turn up uninvited.</source>
        <translation>Erscheinen Sie nie uneingeladen.</translation>
    </message>
    <message>
        <source>Never ask for news through LinkedIn.</source>
        <translation>Fragen Sie nie über LinkedIn nach Neuigkeiten.</translation>
    </message>
    <message>
        <source>A mail of this kind to %1 may have gone out already; find out first whether it did.</source>
        <translation>Eine solche Mail an %1 ist vielleicht schon hinausgegangen; klären Sie das zuerst.</translation>
    </message>
    <message>
        <source>It is outside the time that was agreed for the call.</source>
        <translation>Es liegt außerhalb der Zeit, die für den Anruf vereinbart wurde.</translation>
    </message>
    <message>
        <source>Mail is the formal way; LinkedIn is for staying connected afterwards.</source>
        <translation>Mail ist der förmliche Weg; LinkedIn dient dazu, danach in Verbindung zu bleiben.</translation>
    </message>
    <message>
        <source>A card is fine beside the mail, never instead of it.</source>
        <translation>Eine Karte ist neben der Mail gut, aber nie an ihrer Stelle.</translation>
    </message>
    <message>
        <source>%1 is on your list of references but has not agreed yet; ask before anybody gets the name.</source>
        <translation>%1 steht auf Ihrer Liste der Referenzen, hat aber noch nicht zugesagt; fragen Sie, bevor jemand den Namen bekommt.</translation>
    </message>
    <message>
        <source>%1 asked for references; tell %2 now about the job and that a call may come, so that it is no surprise.</source>
        <translation>%1 hat um Referenzen gebeten; erzählen Sie %2 jetzt von der Stelle und dass ein Anruf kommen kann, damit er nicht überrascht.</translation>
    </message>
    <message>
        <source>You told %1 on %2 that a call may come; ask whether it did. If not, that means nothing bad.</source>
        <translation>Sie haben %1 am %2 gesagt, dass ein Anruf kommen kann; fragen Sie, ob einer kam. Wenn nicht, heißt das nichts Schlechtes.</translation>
    </message>
    <message>
        <source>%1 at %2 is entered more than once; merge the entries, or one person may get the same mail twice.</source>
        <translation>%1 bei %2 ist mehrfach eingetragen; führen Sie die Einträge zusammen, sonst bekommt jemand dieselbe Mail womöglich zweimal.</translation>
    </message>
    <message>
        <source>what was asked for</source>
        <translation>das Gewünschte</translation>
    </message>
    <message>
        <source>%1 asked you for something: %2. Never let that drop; it may be a test.</source>
        <extracomment>%1 is a person, %2 what was asked for: &quot;a writing sample&quot;</extracomment>
        <translation>%1 hat Sie um etwas gebeten: %2. Lassen Sie das nie liegen; es kann eine Probe sein.</translation>
    </message>
    <message>
        <source>%1 asked you to be in touch: %2. Do it by the date, it may be a test.</source>
        <extracomment>%1 is a person, %2 what it is about</extracomment>
        <translation>%1 hat Sie gebeten, sich zu melden: %2. Tun Sie es bis zum Termin, es kann eine Probe sein.</translation>
    </message>
    <message>
        <source>The date is %1.</source>
        <translation>Der Termin ist %1.</translation>
    </message>
    <message>
        <source>%1 wrote on %2 and has no answer yet; a short, friendly one is better late than never. It presses for nothing.</source>
        <translation>%1 hat am %2 geschrieben und noch keine Antwort; eine kurze, freundliche ist besser spät als nie. Sie drängt auf nichts.</translation>
    </message>
    <message>
        <source>%1 wrote on %2; a short, friendly answer by %3 shows that you are reliable. It presses for nothing.</source>
        <translation>%1 hat am %2 geschrieben; eine kurze, freundliche Antwort bis %3 zeigt, dass auf Sie Verlass ist. Sie drängt auf nichts.</translation>
    </message>
    <message>
        <source>%1 asked you to call; a call that was asked for is the one call to make.</source>
        <translation>%1 hat Sie gebeten anzurufen; ein Anruf, um den man gebeten hat, ist der einzige, den Sie machen sollten.</translation>
    </message>
    <message>
        <source>The time for it is from %1 to %2.</source>
        <translation>Die Zeit dafür ist von %1 bis %2.</translation>
    </message>
    <message>
        <source>They said no on %1; one last friendly mail to %2 thanks them, may ask for feedback and keeps the door open.</source>
        <translation>Am %1 kam die Absage; eine letzte freundliche Mail an %2 dankt, darf um eine Rückmeldung bitten und hält die Tür offen.</translation>
    </message>
    <message>
        <source>You accepted the written offer of %1 on %2; tell %3 gracefully that you withdraw here.</source>
        <translation>Sie haben das schriftliche Angebot von %1 am %2 angenommen; sagen Sie %3 freundlich, dass Sie sich hier zurückziehen.</translation>
    </message>
    <message>
        <source>%1 made you an offer in writing on %2; answer in time.</source>
        <translation>%1 hat Ihnen am %2 ein schriftliches Angebot gemacht; antworten Sie rechtzeitig.</translation>
    </message>
    <message>
        <source>%1 made you an offer by word of mouth on %2; answer warmly, and keep the others going until it is in writing.</source>
        <translation>%1 hat Ihnen am %2 ein mündliches Angebot gemacht; antworten Sie herzlich, und lassen Sie die anderen weiterlaufen, bis es schriftlich vorliegt.</translation>
    </message>
    <message>
        <source>They want to hear by %1.</source>
        <translation>Die Antwort wird bis %1 erwartet.</translation>
    </message>
    <message>
        <source>Few applications are running; do not put all your hopes into one, and keep applying while you wait.</source>
        <translation>Nur wenige Bewerbungen laufen; setzen Sie nicht alle Hoffnung auf eine, und bewerben Sie sich weiter, während Sie warten.</translation>
    </message>
    <message>
        <source>Until an offer is in writing nothing is certain; keep applying elsewhere.</source>
        <translation>Solange kein Angebot schriftlich vorliegt, ist nichts sicher; bewerben Sie sich weiter.</translation>
    </message>
    <message>
        <source>You put it off until %1.</source>
        <translation>Sie haben es bis %1 aufgeschoben.</translation>
    </message>
    <message>
        <source>You have not thanked %1 for the interview that ended on %2; it is very late, but one honest mail is better than none.</source>
        <translation>Sie haben %1 für das Gespräch, das am %2 endete, noch nicht gedankt; es ist sehr spät, aber eine ehrliche Mail ist besser als keine.</translation>
    </message>
    <message>
        <source>You met %1 in the interview that ended on %2; thank everybody you met by name, in a mail of their own, by %3.</source>
        <translation>Sie haben %1 in dem Gespräch getroffen, das am %2 endete; danken Sie allen, die Sie getroffen haben, mit Namen und in je einer eigenen Mail, bis %3.</translation>
    </message>
    <message>
        <source>the company</source>
        <extracomment>stands where a person’s name is not known</extracomment>
        <translation>jemand aus der Firma</translation>
    </message>
    <message>
        <source>You are away from %1 to %2: prepare it before you go.</source>
        <translation>Sie sind von %1 bis %2 nicht da: Bereiten Sie es vor, bevor Sie gehen.</translation>
    </message>
</context>
<context>
    <name>Preparing</name>
    <message>
        <source>dddd d MMMM yyyy</source>
        <extracomment>A day in full, in Qt’s letters: Thursday 26 November 2026</extracomment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a day, %2 a time of the day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <extracomment>%1 a day, %2 and %3 times of the day</extracomment>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>coordinates the interviews</source>
        <translation>koordiniert die Gespräche</translation>
    </message>
    <message>
        <source>%1 there (%2)</source>
        <extracomment>%1 is a day with times, %2 a place: &quot;America/New York&quot;</extracomment>
        <translation>%1 dort (%2)</translation>
    </message>
    <message>
        <source>When will I hear, and from whom?</source>
        <translation>Wann höre ich von ihnen, und von wem?</translation>
    </message>
    <message>
        <source>By phone or by mail? May I call?</source>
        <translation>Telefonisch oder per Mail? Darf ich anrufen?</translation>
    </message>
    <message>
        <source>If I hear nothing: when may I ask, and whom?</source>
        <translation>Wenn ich nichts höre: wann darf ich nachfragen, und bei wem?</translation>
    </message>
    <message>
        <source>The name, spelling and address of everybody I met</source>
        <translation>Name, Schreibweise und Adresse aller, die ich getroffen habe</translation>
    </message>
    <message>
        <source>What comes next: another round, a test, references?</source>
        <translation>Was folgt: noch eine Runde, ein Test, Referenzen?</translation>
    </message>
</context>
<context>
    <name>RemindersDialog</name>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>When to tell</source>
        <translation>Wann erinnert wird</translation>
    </message>
    <message>
        <source>As soon as something is &amp;due</source>
        <translation>Sobald etwas &amp;fällig ist</translation>
    </message>
    <message>
        <source>&amp;All of a day in one message at</source>
        <translation>&amp;Alles eines Tages in einer Meldung um</translation>
    </message>
    <message>
        <source>Time of the daily message</source>
        <translation>Uhrzeit der täglichen Meldung</translation>
    </message>
    <message>
        <source>What is due or over before the next such message is still told in time.</source>
        <translation>Was vor der nächsten solchen Meldung fällig oder vorbei ist, wird dennoch rechtzeitig gemeldet.</translation>
    </message>
    <message>
        <source>When to be silent</source>
        <translation>Wann Ruhe ist</translation>
    </message>
    <message>
        <source>&amp;Quiet hours from</source>
        <translation>&amp;Ruhezeit von</translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <translation>Die Ruhezeit beginnt</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <translation>Die Ruhezeit endet</translation>
    </message>
    <message>
        <source>Beginning on</source>
        <translation>Beginnend am</translation>
    </message>
    <message>
        <source>Quiet hours begin on</source>
        <translation>Die Ruhezeit beginnt am</translation>
    </message>
    <message>
        <source>Quiet all day</source>
        <translation>Ganztags Ruhe</translation>
    </message>
    <message>
        <source>What falls into a quiet time is told together when it is over. Only an interview that would have begun by then is told of all the same.</source>
        <translation>Was in eine Ruhezeit fällt, wird zusammen gemeldet, wenn sie vorbei ist. Nur an ein Gespräch, das bis dahin begonnen hätte, wird trotzdem erinnert.</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>&amp;Before an interview</source>
        <translation>&amp;Vor einem Gespräch</translation>
    </message>
    <message>
        <source>To prepare is a step of its own, on the day before.</source>
        <translation>Die Vorbereitung ist ein eigener Schritt, am Tag davor.</translation>
    </message>
    <message>
        <source>What others may see and hear</source>
        <translation>Was andere sehen und hören dürfen</translation>
    </message>
    <message>
        <source>Show &amp;names of people and companies</source>
        <translation>&amp;Namen von Personen und Firmen zeigen</translation>
    </message>
    <message>
        <source>Without them a message says only what is due: whoever looks at a locked or shared screen learns no more.</source>
        <translation>Ohne sie sagt eine Meldung nur, was fällig ist: Wer auf einen gesperrten oder geteilten Bildschirm sieht, erfährt nicht mehr.</translation>
    </message>
    <message>
        <source>Play a &amp;sound</source>
        <translation>Einen &amp;Ton abspielen</translation>
    </message>
    <message>
        <source>Always there</source>
        <translation>Immer da</translation>
    </message>
    <message>
        <source>Start Afterword when I &amp;log in, hidden in the tray</source>
        <translation>Afterword bei der An&amp;meldung starten, verborgen im Infobereich</translation>
    </message>
    <message>
        <source>Only a program that is running can remind you.</source>
        <translation>Nur ein laufendes Programm kann Sie erinnern.</translation>
    </message>
</context>
<context>
    <name>RulePage</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 where something stands in the articles, %2 what it says there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What the articles say</source>
        <translation>Was die Artikel sagen</translation>
    </message>
    <message>
        <source>What you can change: %1</source>
        <extracomment>%1 is a list of what can be changed, a sentence</extracomment>
        <translation>Was Sie ändern können: %1</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>A link</extracomment>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>See also: %1</source>
        <extracomment>%1 are titles of other rules</extracomment>
        <translation>Siehe auch: %1</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>Lines of an article: from %1 to %2</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>An article’s advice: never</source>
        <translation>Rat eines Artikels: niemals</translation>
    </message>
    <message>
        <source>An article’s advice</source>
        <translation>Rat eines Artikels</translation>
    </message>
    <message>
        <source>Where articles differ: our choice</source>
        <translation>Wo Artikel sich widersprechen: unsere Wahl</translation>
    </message>
    <message>
        <source>Where articles are silent: our choice</source>
        <translation>Wo Artikel schweigen: unsere Wahl</translation>
    </message>
    <message>
        <source>Our own number</source>
        <translation>Unsere eigene Zahl</translation>
    </message>
    <message>
        <source>Your own decision</source>
        <translation>Ihre eigene Entscheidung</translation>
    </message>
    <message>
        <source>Article %1, line %2</source>
        <translation>Artikel %1, Zeile %2</translation>
    </message>
    <message>
        <source>Article %1, lines %2 to %3</source>
        <translation>Artikel %1, Zeilen %2 bis %3</translation>
    </message>
    <message>
        <source>Article %1, lines %2 and %3</source>
        <extracomment>%1 the number of an article; %2 and %3 are lines in it: “Article 1, lines 54 and 90”</extracomment>
        <translation>Artikel %1, Zeilen %2 und %3</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <extracomment>%1 the title of an article, %2 its author</extracomment>
        <translation>„%1“, %2</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <extracomment>Heading above the reason; %1 is a step that should wait: “Ask Ann Ito about the decision”</extracomment>
        <translation>Noch nicht: %1</translation>
    </message>
    <message>
        <source>not before %1</source>
        <extracomment>%1 is a moment: “Fri 4 Dec 09:00”</extracomment>
        <translation>nicht vor %1</translation>
    </message>
</context>
<context>
    <name>SafeFile</name>
    <message>
        <source>There is no space left to write “%1”; what was there was left unchanged.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Es ist kein Platz mehr, um „%1“ zu schreiben; was dort war, blieb unverändert.</translation>
    </message>
    <message>
        <source>“%1” may not be written here.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>„%1“ darf hier nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2; what was there was left unchanged.</source>
        <extracomment>%1 is a path, %2 what the system says</extracomment>
        <translation>„%1“ ließ sich nicht schreiben: %2; was dort war, blieb unverändert.</translation>
    </message>
    <message>
        <source>“%1” was written, but may not outlast a power cut: %2.</source>
        <extracomment>%1 is a path, %2 what the system says</extracomment>
        <translation>„%1“ wurde geschrieben, übersteht aber vielleicht keinen Stromausfall: %2.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>„%1“ ist ein Ordner.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <extracomment>%1 is a path, %2 what the system says</extracomment>
        <translation>„%1“ lässt sich nicht lesen: %2.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is longer than %n KiB.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>
            <numerusform>„%1“ ist länger als %n KiB.</numerusform>
            <numerusform>„%1“ ist länger als %n KiB.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; the file was left as it was.</source>
        <translation>Abgebrochen; die Datei blieb, wie sie war.</translation>
    </message>
</context>
<context>
    <name>SamePerson</name>
    <message>
        <source>the same mail address</source>
        <extracomment>Why two entries look like one person</extracomment>
        <translation>dieselbe Mailadresse</translation>
    </message>
    <message>
        <source>the same profile</source>
        <translation>dasselbe Profil</translation>
    </message>
    <message>
        <source>the same number</source>
        <translation>dieselbe Nummer</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>derselbe Name</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>When it is time to write, and when to stop. Beside each number stands where it comes from.</source>
        <translation>Wann es Zeit ist zu schreiben und wann Schluss ist. Neben jeder Zahl steht, woher sie kommt.</translation>
    </message>
    <message>
        <source>Settings of the cadence</source>
        <translation>Einstellungen des Rhythmus</translation>
    </message>
    <message>
        <source>What this cadence would give</source>
        <translation>Was dieser Rhythmus ergäbe</translation>
    </message>
    <message>
        <source>If no date is named</source>
        <translation>Wenn kein Termin genannt wird</translation>
    </message>
    <message>
        <source>Preview where no date is named</source>
        <translation>Vorschau ohne genannten Termin</translation>
    </message>
    <message>
        <source>If an answer by Friday is promised</source>
        <translation>Wenn eine Antwort bis Freitag zugesagt ist</translation>
    </message>
    <message>
        <source>Preview where an answer by Friday is promised</source>
        <translation>Vorschau mit einer bis Freitag zugesagten Antwort</translation>
    </message>
    <message>
        <source>Each mail is sent as soon as it may go, and nobody answers.</source>
        <translation>Jede Mail wird gesendet, sobald sie hinaus darf, und niemand antwortet.</translation>
    </message>
    <message>
        <source>&amp;Reset All</source>
        <translation>Alles &amp;zurücksetzen</translation>
    </message>
</context>
<context>
    <name>SheetDocument</name>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Asked before, and may be asked again</source>
        <translation>Schon gefragt, und vielleicht noch einmal</translation>
    </message>
    <message>
        <source>%1 (round %2)</source>
        <extracomment>A question of an earlier interview: %1 the question, %2 counts the rounds</extracomment>
        <translation>%1 (Runde %2)</translation>
    </message>
    <message>
        <source>You said: %1</source>
        <extracomment>What was answered then</extracomment>
        <translation>Sie sagten: %1</translation>
    </message>
    <message>
        <source>Nothing was looked up yet.</source>
        <translation>Noch nichts nachgeschlagen.</translation>
    </message>
    <message>
        <source>Found since: %1</source>
        <translation>Seither gefunden: %1</translation>
    </message>
    <message>
        <source>%1, %2: round %3</source>
        <extracomment>Title of a sheet: %1 a company, %2 a job, %3 counts the rounds</extracomment>
        <translation>%1, %2: Runde %3</translation>
    </message>
    <message>
        <source>Said and asked for so far</source>
        <translation>Bisher zugesagt und erbeten</translation>
    </message>
    <message>
        <source>What they liked</source>
        <translation>Was gut ankam</translation>
    </message>
    <message>
        <source>What I want to ask</source>
        <translation>Was ich fragen will</translation>
    </message>
    <message>
        <source>Before I leave, I know</source>
        <translation>Bevor ich gehe, weiß ich</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>SkipDialog</name>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Diesen Schritt überspringen</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Freiwillig</translation>
    </message>
    <message>
        <source>A skip is no message: it does not count as sent. You can undo it.</source>
        <translation>Ein übersprungener Schritt ist keine Nachricht: Er gilt nicht als gesendet. Sie können ihn zurücknehmen.</translation>
    </message>
</context>
<context>
    <name>SnoozePopover</name>
    <message>
        <source>Snooze</source>
        <translation>Aufschieben</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Aufschieben bis wann?</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Am</translation>
    </message>
    <message>
        <source>Until a moment of your own</source>
        <translation>Bis zu einem selbst gewählten Zeitpunkt</translation>
    </message>
    <message>
        <source>&amp;Tonight</source>
        <translation>&amp;Heute Abend</translation>
    </message>
    <message>
        <source>Tomorrow &amp;morning</source>
        <translation>&amp;Morgen früh</translation>
    </message>
    <message>
        <source>&amp;Next Monday</source>
        <translation>&amp;Nächsten Montag</translation>
    </message>
</context>
<context>
    <name>SpreadsheetExportDialog</name>
    <message>
        <source>Export Spreadsheet</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>Export a spreadsheet</source>
        <translation>Eine Tabelle exportieren</translation>
    </message>
    <message>
        <source>A CSV file with one row for each application. Importing it again changes nothing.</source>
        <translation>Eine CSV-Datei mit einer Zeile je Bewerbung. Sie wieder zu importieren ändert nichts.</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Trennzeichen</translation>
    </message>
    <message>
        <source>Separator of the columns</source>
        <translation>Trennzeichen der Spalten</translation>
    </message>
    <message>
        <source>Excel expects a semicolon where decimals are written with a comma</source>
        <translation>Excel erwartet ein Semikolon, wo Dezimalzahlen mit Komma geschrieben werden</translation>
    </message>
    <message>
        <source>For &amp;Excel: begin with a byte order mark</source>
        <translation>Für &amp;Excel: mit einer Bytereihenfolge-Marke (BOM) beginnen</translation>
    </message>
    <message>
        <source>Without it Excel shows letters such as ü and é wrongly</source>
        <translation>Ohne sie zeigt Excel Buchstaben wie ü und é falsch an</translation>
    </message>
</context>
<context>
    <name>SpreadsheetImportDialog</name>
    <message>
        <source>Import a Spreadsheet</source>
        <translation>Tabelle importieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Column &amp;names</source>
        <translation>&amp;Spaltennamen</translation>
    </message>
    <message>
        <source>Line that names the columns</source>
        <translation>Zeile mit den Spaltennamen</translation>
    </message>
    <message>
        <source>Titles and blank lines above it are passed over</source>
        <translation>Titel und leere Zeilen darüber werden übergangen</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Datumsangaben</translation>
    </message>
    <message>
        <source>Order of the dates</source>
        <translation>Reihenfolge in Datumsangaben</translation>
    </message>
    <message>
        <source>How dates written in numbers are read</source>
        <translation>Wie ein Datum aus Zahlen gelesen wird</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Kodierung</translation>
    </message>
    <message>
        <source>Encoding of the file</source>
        <translation>Kodierung der Datei</translation>
    </message>
    <message>
        <source>Try another one where letters look wrong</source>
        <translation>Versuchen Sie eine andere, wenn Buchstaben falsch aussehen</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Trennzeichen</translation>
    </message>
    <message>
        <source>Separator of the columns</source>
        <translation>Trennzeichen der Spalten</translation>
    </message>
    <message>
        <source>What stands between two cells</source>
        <translation>Was zwischen zwei Zellen steht</translation>
    </message>
    <message>
        <source>What each column becomes</source>
        <translation>Was aus jeder Spalte wird</translation>
    </message>
    <message>
        <source>What each word for a stage means</source>
        <translation>Was jedes Wort für einen Stand bedeutet</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>Rows to show</source>
        <translation>Anzuzeigende Zeilen</translation>
    </message>
    <message>
        <source>What becomes of each row</source>
        <translation>Was aus jeder Zeile wird</translation>
    </message>
    <message>
        <source>&amp;Leave out the rows that cannot be read</source>
        <translation>&amp;Nicht lesbare Zeilen auslassen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>SpreadsheetWords</name>
    <message>
        <source>Afterword’s id</source>
        <extracomment>What a column of a spreadsheet becomes: the identifier that Afterword&apos;s own exports have</extracomment>
        <translation>Kennung von Afterword</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>How a closed application ended</extracomment>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Beworben am</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Abgeschlossen am</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Where the job was found</extracomment>
        <translation>Gefunden über</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Stichworte</translation>
    </message>
    <message>
        <source>Dream job</source>
        <translation>Traumstelle</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Holiday region</source>
        <translation>Feiertagsregion</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Interview</source>
        <extracomment>When an interview was or will be</extracomment>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>To the notes, with its name</source>
        <extracomment>What a column of a spreadsheet becomes: a line of the notes that begins with the column&apos;s name</extracomment>
        <translation>In die Notizen, mit Spaltennamen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>What a column of a spreadsheet becomes: nothing</extracomment>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>A word of a spreadsheet whose stage is not known yet</extracomment>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>As the facts say</source>
        <extracomment>No stage of its own: it follows from what is recorded</extracomment>
        <translation>Wie die Fakten sagen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A stage and how it ended: &quot;Closed: rejected&quot;
----------
%1 is the name of a column, %2 a sentence about what is wrong in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>UTF-16, big-endian</source>
        <extracomment>An encoding of text with the bytes the other way round</extracomment>
        <translation>UTF-16, Big-Endian</translation>
    </message>
    <message>
        <source>Western (Windows-1252, Latin-1)</source>
        <extracomment>The encoding Windows-1252, of which Latin-1 is a part</extracomment>
        <translation>Westeuropäisch (Windows-1252, Latin-1)</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Komma ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Semikolon ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Senkrechter Strich |</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>What becomes of a row of a spreadsheet</extracomment>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>What becomes of a row of a spreadsheet: something of the application changes</extracomment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>as it was</source>
        <extracomment>What becomes of a row of a spreadsheet: all of it is there already</extracomment>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>What becomes of a row of a spreadsheet</extracomment>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <extracomment>What becomes of a row of a spreadsheet</extracomment>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>What its stage means is still to be chosen above.</source>
        <translation>Was der Stand bedeutet, ist oben noch zu wählen.</translation>
    </message>
    <message>
        <source>applied on %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>beworben am %1</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n Gespräch</numerusform>
            <numerusform>%n Gespräche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as it was</source>
        <translation>
            <numerusform>%n unverändert</numerusform>
            <numerusform>%n unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n ausgelassen</numerusform>
            <numerusform>%n ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <translation>
            <numerusform>%n nicht lesbar</numerusform>
            <numerusform>%n nicht lesbar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Saved</source>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Beworben</translation>
    </message>
    <message>
        <source>Interviewing</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>Awaiting decision</source>
        <translation>Entscheidung offen</translation>
    </message>
    <message>
        <source>Following up</source>
        <translation>Nachfassen</translation>
    </message>
    <message>
        <source>Keeping in touch</source>
        <translation>In Kontakt bleiben</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
</context>
<context>
    <name>StageFactPopover</name>
    <message>
        <source>Stage</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Interviewing</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Wann</translation>
    </message>
    <message>
        <source>When the interview starts</source>
        <translation>Wann das Gespräch beginnt</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>Mi&amp;nuten</translation>
    </message>
    <message>
        <source>Minutes it takes</source>
        <translation>Dauer in Minuten</translation>
    </message>
    <message>
        <source>H&amp;ow</source>
        <translation>W&amp;ie</translation>
    </message>
    <message>
        <source>How it is held</source>
        <translation>Auf welche Weise</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Noch kein Termin</translation>
    </message>
    <message>
        <source>&amp;Verbal</source>
        <translation>&amp;Mündlich</translation>
    </message>
    <message>
        <source>&amp;Rejected</source>
        <translation>&amp;Absage</translation>
    </message>
    <message>
        <source>&amp;No response</source>
        <translation>&amp;Keine Antwort</translation>
    </message>
    <message>
        <source>I &amp;declined the offer</source>
        <translation>Ich habe ab&amp;gelehnt</translation>
    </message>
    <message>
        <source>I &amp;accepted the offer</source>
        <translation>Ich habe angen&amp;ommen</translation>
    </message>
    <message>
        <source>&amp;They want an answer by (if they said so)</source>
        <translation>Antwort erwartet &amp;bis (falls gesagt)</translation>
    </message>
    <message>
        <source>Wr&amp;itten</source>
        <translation>&amp;Schriftlich</translation>
    </message>
    <message>
        <source>Wit&amp;hdrawn</source>
        <translation>&amp;Zurückgezogen</translation>
    </message>
</context>
<context>
    <name>StepActions</name>
    <message>
        <source>Debrief…</source>
        <extracomment>Button: opens the page for notes after an interview</extracomment>
        <translation>Nachbereiten …</translation>
    </message>
    <message>
        <source>Answer…</source>
        <extracomment>Button: accept or decline an offer</extracomment>
        <translation>Antworten …</translation>
    </message>
    <message>
        <source>Asked…</source>
        <extracomment>Button: records what a reference answered</extracomment>
        <translation>Gefragt …</translation>
    </message>
    <message>
        <source>New…</source>
        <extracomment>Button: adds an application</extracomment>
        <translation>Neu …</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>Button: shows two entries that may be one</extracomment>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button: the task is done</extracomment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Called…</source>
        <extracomment>Button: records that the call was made</extracomment>
        <translation>Angerufen …</translation>
    </message>
    <message>
        <source>Sent…</source>
        <extracomment>Button: records that the message was sent</extracomment>
        <translation>Gesendet …</translation>
    </message>
    <message>
        <source>snoozing “%1”</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;; %1 is a step: &quot;Thank Ann Ito&quot;</extracomment>
        <translation>„%1“ aufschieben</translation>
    </message>
    <message>
        <source>skipping “%1”</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;; %1 is a step: &quot;Thank Ann Ito&quot;</extracomment>
        <translation>„%1“ überspringen</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>The recorded reason why a task is no longer shown</extracomment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>finishing “%1”</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;; %1 is a step: &quot;Prepare for the next round&quot;</extracomment>
        <translation>„%1“ erledigen</translation>
    </message>
    <message>
        <source>logging the message to %1</source>
        <translation>Nachricht an %1 festhalten</translation>
    </message>
    <message>
        <source>logging the reply from %1</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;; %1 is a company</extracomment>
        <translation>Antwort von %1 festhalten</translation>
    </message>
    <message>
        <source>accepting the offer of %1</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;; %1 is a company</extracomment>
        <translation>Angebot von %1 annehmen</translation>
    </message>
    <message>
        <source>declining the offer of %1</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;; %1 is a company</extracomment>
        <translation>Angebot von %1 ablehnen</translation>
    </message>
    <message numerus="yes">
        <source>snoozing %n step(s)</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;</extracomment>
        <translation>
            <numerusform>%n Schritt aufschieben</numerusform>
            <numerusform>%n Schritte aufschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>skipping %n step(s)</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;</extracomment>
        <translation>
            <numerusform>%n Schritt überspringen</numerusform>
            <numerusform>%n Schritte überspringen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>finishing %n step(s)</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;</extracomment>
        <translation>
            <numerusform>%n Schritt erledigen</numerusform>
            <numerusform>%n Schritte erledigen</numerusform>
        </translation>
    </message>
    <message>
        <source>noting the debrief of %1</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;; %1 is a company</extracomment>
        <translation>Nachbereitung zu %1 festhalten</translation>
    </message>
    <message>
        <source>noting the answer of your reference</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;</extracomment>
        <translation>Antwort Ihrer Referenz festhalten</translation>
    </message>
    <message>
        <source>I already sent it…</source>
        <extracomment>Records a message that was sent by another way than from this program</extracomment>
        <translation>Ich habe sie schon gesendet …</translation>
    </message>
    <message>
        <source>Write…</source>
        <extracomment>Button: opens the draft of a message</extracomment>
        <translation>Schreiben …</translation>
    </message>
    <message>
        <source>deciding to write to %1</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;; %1 is a name</extracomment>
        <translation>Entscheidung, %1 zu schreiben</translation>
    </message>
    <message>
        <source>Prepare…</source>
        <extracomment>Button: opens the sheet for an interview</extracomment>
        <translation>Vorbereiten …</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>Blocked: no address is known</source>
        <translation>Blockiert: Es ist keine Adresse bekannt</translation>
    </message>
    <message>
        <source>Blocked: nobody to send it to is known</source>
        <translation>Blockiert: Es ist niemand bekannt, an den es gehen könnte</translation>
    </message>
    <message>
        <source>Blocked: it is not known yet whether the last message was sent</source>
        <translation>Blockiert: Es ist noch nicht bekannt, ob die letzte Nachricht gesendet wurde</translation>
    </message>
    <message>
        <source>Blocked: the same person would hear from you twice</source>
        <translation>Blockiert: Dieselbe Person hörte zweimal von Ihnen</translation>
    </message>
</context>
<context>
    <name>StepTitle</name>
    <message>
        <source>Know what to ask at the interview</source>
        <translation>Wissen, was Sie im Gespräch fragen</translation>
    </message>
    <message>
        <source>Prepare for the next round</source>
        <translation>Auf die nächste Runde vorbereiten</translation>
    </message>
    <message>
        <source>Write down how the interview went</source>
        <translation>Aufschreiben, wie das Gespräch war</translation>
    </message>
    <message>
        <source>Thank %1</source>
        <extracomment>%1 is a person’s name</extracomment>
        <translation>%1 danken</translation>
    </message>
    <message>
        <source>Send the thank-you</source>
        <translation>Den Dank senden</translation>
    </message>
    <message>
        <source>Post a card to %1</source>
        <extracomment>%1 is a person’s name</extracomment>
        <translation>%1 eine Karte schreiben</translation>
    </message>
    <message>
        <source>Post a handwritten card</source>
        <translation>Eine handgeschriebene Karte schicken</translation>
    </message>
    <message>
        <source>Ask %1 for contact details</source>
        <extracomment>%1 is a person’s name</extracomment>
        <translation>%1 nach Kontaktdaten fragen</translation>
    </message>
    <message>
        <source>Ask for contact details</source>
        <translation>Nach Kontaktdaten fragen</translation>
    </message>
    <message>
        <source>Ask %1 to be a reference</source>
        <extracomment>%1 is a person’s name</extracomment>
        <translation>%1 um eine Referenz bitten</translation>
    </message>
    <message>
        <source>Ask for consent as a reference</source>
        <translation>Um Zustimmung als Referenz bitten</translation>
    </message>
    <message>
        <source>Tell %1 that a call may come</source>
        <extracomment>%1 is a person’s name</extracomment>
        <translation>%1 einen Anruf ankündigen</translation>
    </message>
    <message>
        <source>Tell your reference that a call may come</source>
        <translation>Der Referenz einen Anruf ankündigen</translation>
    </message>
    <message>
        <source>Ask %1 whether they were contacted</source>
        <extracomment>%1 is a person’s name</extracomment>
        <translation>%1 nach einem Anruf fragen</translation>
    </message>
    <message>
        <source>Ask your reference whether they were contacted</source>
        <translation>Die Referenz nach einem Anruf fragen</translation>
    </message>
    <message>
        <source>Connect with %1 on LinkedIn</source>
        <extracomment>%1 is a person’s name</extracomment>
        <translation>%1 auf LinkedIn einladen</translation>
    </message>
    <message>
        <source>Connect on LinkedIn</source>
        <translation>Auf LinkedIn verbinden</translation>
    </message>
    <message>
        <source>Write to %1 that you are interested</source>
        <extracomment>%1 is a person’s name</extracomment>
        <translation>%1 Ihr Interesse zeigen</translation>
    </message>
    <message>
        <source>Write that you are interested</source>
        <translation>Ihr Interesse zeigen</translation>
    </message>
    <message>
        <source>Ask %1 about the decision</source>
        <extracomment>%1 is a person’s name</extracomment>
        <translation>Bei %1 nachfragen</translation>
    </message>
    <message>
        <source>Ask about the decision</source>
        <translation>Nach der Entscheidung fragen</translation>
    </message>
    <message>
        <source>Write to %1 a last time</source>
        <extracomment>%1 is a person’s name</extracomment>
        <translation>%1 ein letztes Mal schreiben</translation>
    </message>
    <message>
        <source>Write a last time</source>
        <translation>Ein letztes Mal schreiben</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <extracomment>%1 is a person’s name</extracomment>
        <translation>%1 antworten</translation>
    </message>
    <message>
        <source>Answer their message</source>
        <translation>Auf die Nachricht antworten</translation>
    </message>
    <message>
        <source>Check in with %1, as agreed</source>
        <extracomment>%1 is a person’s name</extracomment>
        <translation>Bei %1 melden, wie vereinbart</translation>
    </message>
    <message>
        <source>Check in, as agreed</source>
        <translation>Wie vereinbart melden</translation>
    </message>
    <message>
        <source>Contact %1, as they asked</source>
        <extracomment>%1 is a person’s name</extracomment>
        <translation>Bei %1 melden, wie gewünscht</translation>
    </message>
    <message>
        <source>Contact them, as they asked</source>
        <translation>Wie gewünscht melden</translation>
    </message>
    <message>
        <source>Send %1 what they asked for</source>
        <extracomment>%1 is a person’s name</extracomment>
        <translation>%1 das Gewünschte senden</translation>
    </message>
    <message>
        <source>Send what they asked for</source>
        <translation>Das Gewünschte senden</translation>
    </message>
    <message>
        <source>Call %1, as they asked</source>
        <extracomment>%1 is a person’s name</extracomment>
        <translation>%1 wie gewünscht anrufen</translation>
    </message>
    <message>
        <source>Call, as they asked</source>
        <translation>Wie gewünscht anrufen</translation>
    </message>
    <message>
        <source>Keep in touch with %1</source>
        <extracomment>%1 is a person’s name</extracomment>
        <translation>Mit %1 in Kontakt bleiben</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>In Kontakt bleiben</translation>
    </message>
    <message>
        <source>Thank %1 for their time</source>
        <extracomment>%1 is a person’s name</extracomment>
        <translation>%1 für die Zeit danken</translation>
    </message>
    <message>
        <source>Thank them for their time</source>
        <translation>Für die Zeit danken</translation>
    </message>
    <message>
        <source>Tell %1 that you withdraw</source>
        <extracomment>%1 is a person’s name</extracomment>
        <translation>Bei %1 zurückziehen</translation>
    </message>
    <message>
        <source>Withdraw the application</source>
        <translation>Die Bewerbung zurückziehen</translation>
    </message>
    <message>
        <source>Answer %1’s offer</source>
        <extracomment>%1 is a person’s name</extracomment>
        <translation>Auf das Angebot von %1 antworten</translation>
    </message>
    <message>
        <source>Answer the offer</source>
        <translation>Auf das Angebot antworten</translation>
    </message>
    <message>
        <source>Keep applying elsewhere</source>
        <translation>Weiter bewerben</translation>
    </message>
    <message>
        <source>Merge two entries of one application</source>
        <translation>Zwei Einträge einer Bewerbung zusammenführen</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
</context>
<context>
    <name>TemplateShelf</name>
    <message>
        <source>The folder for your templates cannot be made.</source>
        <translation>Der Ordner für Ihre Vorlagen lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The folder for your templates cannot be made private.</source>
        <translation>Der Ordner für Ihre Vorlagen lässt sich nicht vor anderen schützen.</translation>
    </message>
    <message>
        <source>The team moves its reports to streams.</source>
        <translation>Das Team stellt seine Berichte auf Datenströme um.</translation>
    </message>
    <message>
        <source>They liked the way I explained my last project.</source>
        <translation>Es gefiel ihnen, wie ich mein letztes Projekt erklärt habe.</translation>
    </message>
    <message>
        <source>I have led a team of four for two years.</source>
        <translation>Ich habe zwei Jahre lang ein Team von vier geleitet.</translation>
    </message>
    <message>
        <source>The project took eight months, not six.</source>
        <translation>Das Projekt dauerte acht Monate, nicht sechs.</translation>
    </message>
    <message>
        <source>How is the work shared between the two teams?</source>
        <translation>Wie ist die Arbeit zwischen den beiden Teams verteilt?</translation>
    </message>
    <message>
        <source>Your Name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Head of Data</source>
        <translation>Leitung Daten</translation>
    </message>
    <message>
        <source>Former colleague</source>
        <translation>Früherer Kollege</translation>
    </message>
    <message>
        <source>Data Analyst</source>
        <translation>Datenanalyst</translation>
    </message>
    <message>
        <source>a sample of my work</source>
        <translation>eine Arbeitsprobe</translation>
    </message>
    <message>
        <source>The template cannot be removed.</source>
        <translation>Die Vorlage lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <source>There is no room for a preview.</source>
        <translation>Für eine Vorschau ist kein Platz.</translation>
    </message>
    <message>
        <source>A year of streams</source>
        <translation>Ein Jahr mit Datenströmen</translation>
    </message>
    <message>
        <source>It describes the very change that you spoke of.</source>
        <translation>Er beschreibt genau die Umstellung, von der Sie sprachen.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>This is too long for a template.</source>
        <translation>Das ist zu lang für eine Vorlage.</translation>
    </message>
    <message>
        <source>Before the first empty line only “Subject: …” and “Title: …” may stand.</source>
        <translation>Vor der ersten leeren Zeile dürfen nur „Subject: …“ und „Title: …“ stehen.</translation>
    </message>
    <message>
        <source>“{{%1}}” is not understood here: one template holds one whole text.</source>
        <translation>„{{%1}}“ wird hier nicht verstanden: Eine Vorlage enthält einen ganzen Text.</translation>
    </message>
    <message>
        <source>The brackets are empty.</source>
        <translation>Die Klammern sind leer.</translation>
    </message>
    <message>
        <source>There is no fact “%1”; the list of facts names those there are.</source>
        <translation>Es gibt keine Angabe „%1“; die Liste der Angaben nennt die vorhandenen.</translation>
    </message>
    <message>
        <source>“{{/%1}}” ends what was never begun.</source>
        <translation>„{{/%1}}“ beendet, was nie begonnen wurde.</translation>
    </message>
    <message>
        <source>“{{/%1}}” stands where “{{/%2}}” has to come first.</source>
        <translation>„{{/%1}}“ steht, wo zuerst „{{/%2}}“ kommen muss.</translation>
    </message>
    <message>
        <source>These brackets are opened and never closed.</source>
        <translation>Diese Klammern werden geöffnet und nie geschlossen.</translation>
    </message>
    <message>
        <source>“{{#%1}}” is begun and never ended by “{{/%1}}”.</source>
        <translation>„{{#%1}}“ wird begonnen und nie mit „{{/%1}}“ beendet.</translation>
    </message>
    <message>
        <source>A mail needs a subject: begin with a line “Subject: …”.</source>
        <translation>Eine Mail braucht einen Betreff: Beginnen Sie mit einer Zeile „Subject: …“.</translation>
    </message>
    <message>
        <source>There is no text below the first lines.</source>
        <translation>Unter den ersten Zeilen steht kein Text.</translation>
    </message>
    <message>
        <source>The name of the file does not begin with a kind of message, such as thank-you.mustache or keep-in-touch-article.mustache.</source>
        <translation>Der Name der Datei beginnt nicht mit einer Art von Nachricht, wie thank-you.mustache oder keep-in-touch-article.mustache.</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>Message Templates</source>
        <translation>Nachrichtenvorlagen</translation>
    </message>
    <message>
        <source>The texts that drafts begin with</source>
        <translation>Die Texte, mit denen Entwürfe beginnen</translation>
    </message>
    <message>
        <source>Double braces stand for a fact: {{firstName}}. What stands between {{#detail}} and {{/detail}} is left out where that fact is missing. An empty line begins a paragraph, a backslash at the end breaks the line.</source>
        <translation>Doppelte Klammern stehen für eine Angabe: {{firstName}}. Was zwischen {{#detail}} und {{/detail}} steht, entfällt, wo diese Angabe fehlt. Eine leere Zeile beginnt einen Absatz, ein umgekehrter Schrägstrich am Ende bricht die Zeile um.</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Sprache der Texte</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>&amp;Add a Copy</source>
        <translation>&amp;Kopie hinzufügen</translation>
    </message>
    <message>
        <source>A further text of yours for the same message</source>
        <translation>Ein weiterer eigener Text für dieselbe Nachricht</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>The text, with facts in double braces</source>
        <translation>Der Text, mit Angaben in doppelten Klammern</translation>
    </message>
    <message>
        <source>&amp;Reset to the Built-in Text</source>
        <translation>Auf den mitgelieferten Text &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Preview, with made-up facts</source>
        <translation>&amp;Vorschau mit erfundenen Angaben</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>TodayActions</name>
    <message>
        <source>Mark as done</source>
        <translation>Als erledigt markieren</translation>
    </message>
    <message>
        <source>Until tonight</source>
        <translation>Bis heute Abend</translation>
    </message>
    <message>
        <source>Until tomorrow morning</source>
        <translation>Bis morgen früh</translation>
    </message>
    <message>
        <source>Until next Monday</source>
        <translation>Bis nächsten Montag</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Why this?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Open the application</source>
        <translation>Bewerbung öffnen</translation>
    </message>
    <message>
        <source>Pick a moment…</source>
        <extracomment>Asks until when a step is put off</extracomment>
        <translation>Zeitpunkt wählen …</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>Für eine Stunde</translation>
    </message>
    <message>
        <source>Write a message…</source>
        <extracomment>Opens the draft of a message</extracomment>
        <translation>Nachricht schreiben …</translation>
    </message>
</context>
<context>
    <name>TrackerDocument</name>
    <message>
        <source>Only a closed application has an outcome.</source>
        <translation>Nur eine abgeschlossene Bewerbung hat einen Ausgang.</translation>
    </message>
    <message>
        <source>The time ends before it begins.</source>
        <translation>Die Zeit endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>The interview ends before it begins.</source>
        <translation>Das Gespräch endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>A date like 2026-12-01 is expected.</source>
        <translation>Ein Datum wie 2026-12-01 wird erwartet.</translation>
    </message>
    <message>
        <source>A date and time with an offset like 2026-12-01T10:20:00-05:00 is expected.</source>
        <translation>Datum und Uhrzeit mit Abstand zu UTC wie 2026-12-01T10:20:00-05:00 werden erwartet.</translation>
    </message>
    <message>
        <source>One of these is expected: %1.</source>
        <extracomment>%1 is a list of words, one of which must stand in a document</extracomment>
        <translation>Eines von diesen wird erwartet: %1.</translation>
    </message>
    <message>
        <source>The id “%1” is taken already.</source>
        <extracomment>%1 is an id that a document gives to two records</extracomment>
        <translation>Die Kennung „%1“ ist schon vergeben.</translation>
    </message>
    <message>
        <source>An object is expected.</source>
        <translation>Ein Objekt wird erwartet.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <extracomment>%1 is a key that a document must have at this place</extracomment>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>The key “%1” is unknown here.</source>
        <extracomment>%1 is a key that a document has and must not have at this place</extracomment>
        <translation>Der Schlüssel „%1“ ist hier unbekannt.</translation>
    </message>
    <message>
        <source>A text is expected.</source>
        <translation>Ein Text wird erwartet.</translation>
    </message>
    <message>
        <source>The text holds one half of a surrogate pair.</source>
        <translation>Der Text enthält eine Hälfte eines Ersatzzeichenpaars.</translation>
    </message>
    <message>
        <source>“%1” must not be empty.</source>
        <translation>„%1“ darf nicht leer sein.</translation>
    </message>
    <message>
        <source>true or false is expected.</source>
        <translation>true oder false wird erwartet.</translation>
    </message>
    <message>
        <source>A whole number from %1 on is expected.</source>
        <extracomment>%1 is the least number allowed</extracomment>
        <translation>Eine ganze Zahl ab %1 wird erwartet.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 is expected.</source>
        <extracomment>%1 and %2 are the bounds of a number</extracomment>
        <translation>Eine ganze Zahl von %1 bis %2 wird erwartet.</translation>
    </message>
    <message>
        <source>A date like 2026-12-01, or a date and time with an offset like 2026-12-01T10:20:00-05:00 is expected.</source>
        <translation>Ein Datum wie 2026-12-01 oder Datum und Uhrzeit mit Abstand zu UTC wie 2026-12-01T10:20:00-05:00 werden erwartet.</translation>
    </message>
    <message>
        <source>A region like US or DE-BE, or null is expected.</source>
        <translation>Eine Region wie US oder DE-BE oder null wird erwartet.</translation>
    </message>
    <message>
        <source>An id has from 1 to 128 characters.</source>
        <translation>Eine Kennung hat 1 bis 128 Zeichen.</translation>
    </message>
    <message>
        <source>There is no person “%1”.</source>
        <extracomment>%1 is the id of a person</extracomment>
        <translation>Es gibt keine Person „%1“.</translation>
    </message>
    <message>
        <source>This application has no interview “%1”.</source>
        <extracomment>%1 is the id of an interview</extracomment>
        <translation>Diese Bewerbung hat kein Gespräch „%1“.</translation>
    </message>
    <message>
        <source>A list is expected.</source>
        <translation>Eine Liste wird erwartet.</translation>
    </message>
    <message>
        <source>The document is nested too deeply.</source>
        <translation>Das Dokument ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>This is no UTF-8 text.</source>
        <translation>Das ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>This is no JSON: %1.</source>
        <extracomment>%1 is what the JSON parser says</extracomment>
        <translation>Das ist kein JSON: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The document is longer than %n MiB.</source>
        <translation>
            <numerusform>Das Dokument ist länger als %n MiB.</numerusform>
            <numerusform>Das Dokument ist länger als %n MiB.</numerusform>
        </translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation>Das Dokument ist leer.</translation>
    </message>
    <message>
        <source>The key “%1” stands here twice.</source>
        <extracomment>%1 is a key of a document</extracomment>
        <translation>Der Schlüssel „%1“ steht hier zweimal.</translation>
    </message>
    <message>
        <source>The time away ends before it begins.</source>
        <translation>Die Abwesenheit endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>“%1” is expected.</source>
        <extracomment>%1 is what a document must say of itself</extracomment>
        <translation>„%1“ wird erwartet.</translation>
    </message>
    <message>
        <source>Version %1 is expected.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>Version %1 wird erwartet.</translation>
    </message>
    <message>
        <source>The reference “%1” is listed already.</source>
        <extracomment>%1 is the id of a person</extracomment>
        <translation>Die Referenz „%1“ ist schon aufgeführt.</translation>
    </message>
    <message>
        <source>The document was written by a newer Afterword.</source>
        <translation>Das Dokument wurde von einem neueren Afterword geschrieben.</translation>
    </message>
</context>
<context>
    <name>TrackerFiles</name>
    <message>
        <source>This is neither a tracker document (.json) nor a spreadsheet (.csv) nor an invitation (.ics).</source>
        <translation>Das ist weder ein Tracker-Dokument (.json) noch eine Tabelle (.csv) noch eine Einladung (.ics).</translation>
    </message>
    <message>
        <source>This is a tracker file: it is opened, not imported.</source>
        <translation>Das ist eine Tracker-Datei: Sie wird geöffnet, nicht importiert.</translation>
    </message>
</context>
<context>
    <name>VagueDate</name>
    <message>
        <source>the beginning of this week</source>
        <translation>der Anfang dieser Woche</translation>
    </message>
    <message>
        <source>the beginning of next week</source>
        <translation>der Anfang der nächsten Woche</translation>
    </message>
    <message>
        <source>the beginning of the week after next</source>
        <translation>der Anfang der übernächsten Woche</translation>
    </message>
    <message>
        <source>the middle of this week</source>
        <translation>die Mitte dieser Woche</translation>
    </message>
    <message>
        <source>the middle of next week</source>
        <translation>die Mitte der nächsten Woche</translation>
    </message>
    <message>
        <source>the middle of the week after next</source>
        <translation>die Mitte der übernächsten Woche</translation>
    </message>
    <message>
        <source>the first half of this week</source>
        <translation>die erste Hälfte dieser Woche</translation>
    </message>
    <message>
        <source>the first half of next week</source>
        <translation>die erste Hälfte der nächsten Woche</translation>
    </message>
    <message>
        <source>the first half of the week after next</source>
        <translation>die erste Hälfte der übernächsten Woche</translation>
    </message>
    <message>
        <source>the end of this week</source>
        <translation>das Ende dieser Woche</translation>
    </message>
    <message>
        <source>the end of next week</source>
        <translation>das Ende der nächsten Woche</translation>
    </message>
    <message>
        <source>the end of the week after next</source>
        <translation>das Ende der übernächsten Woche</translation>
    </message>
    <message>
        <source>the beginning of week %1</source>
        <extracomment>%1 is the number of a week of the year</extracomment>
        <translation>Anfang der Kalenderwoche %1</translation>
    </message>
    <message>
        <source>the middle of week %1</source>
        <extracomment>%1 is the number of a week of the year</extracomment>
        <translation>Mitte der Kalenderwoche %1</translation>
    </message>
    <message>
        <source>the end of week %1</source>
        <extracomment>%1 is the number of a week of the year</extracomment>
        <translation>Ende der Kalenderwoche %1</translation>
    </message>
    <message>
        <source>the beginning of %1</source>
        <extracomment>%1 is a month: &quot;December&quot;, &quot;January 2027&quot;</extracomment>
        <translation>Anfang %1</translation>
    </message>
    <message>
        <source>the middle of %1</source>
        <extracomment>%1 is a month: &quot;December&quot;, &quot;January 2027&quot;</extracomment>
        <translation>Mitte %1</translation>
    </message>
    <message>
        <source>the first half of %1</source>
        <extracomment>%1 is a month: &quot;December&quot;, &quot;January 2027&quot;</extracomment>
        <translation>erste Hälfte %1</translation>
    </message>
    <message>
        <source>the end of %1</source>
        <extracomment>%1 is a month: &quot;December&quot;, &quot;January 2027&quot;</extracomment>
        <translation>Ende %1</translation>
    </message>
    <message>
        <source>the end of the year</source>
        <translation>das Ende des Jahres</translation>
    </message>
    <message>
        <source>the beginning of the new year</source>
        <translation>der Anfang des neuen Jahres</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after it was said</source>
        <translation>
            <numerusform>%n Tag, nachdem es gesagt wurde</numerusform>
            <numerusform>%n Tage, nachdem es gesagt wurde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) after it was said</source>
        <translation>
            <numerusform>%n Arbeitstag, nachdem es gesagt wurde</numerusform>
            <numerusform>%n Arbeitstage, nachdem es gesagt wurde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) after it was said</source>
        <translation>
            <numerusform>%n Woche, nachdem es gesagt wurde</numerusform>
            <numerusform>%n Wochen, nachdem es gesagt wurde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) after it was said</source>
        <translation>
            <numerusform>%n Monat, nachdem es gesagt wurde</numerusform>
            <numerusform>%n Monate, nachdem es gesagt wurde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) after it was said</source>
        <translation>
            <numerusform>%n Stunde, nachdem es gesagt wurde</numerusform>
            <numerusform>%n Stunden, nachdem es gesagt wurde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after %1</source>
        <extracomment>%1 is a day: &quot;Friday 11 December&quot;</extracomment>
        <translation>
            <numerusform>%n Tag nach %1</numerusform>
            <numerusform>%n Tage nach %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) after %1</source>
        <extracomment>%1 is a day: &quot;Friday 11 December&quot;</extracomment>
        <translation>
            <numerusform>%n Arbeitstag nach %1</numerusform>
            <numerusform>%n Arbeitstage nach %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) after %1</source>
        <extracomment>%1 is a day: &quot;Friday 11 December&quot;</extracomment>
        <translation>
            <numerusform>%n Woche nach %1</numerusform>
            <numerusform>%n Wochen nach %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) after %1</source>
        <extracomment>%1 is a day: &quot;Friday 11 December&quot;</extracomment>
        <translation>
            <numerusform>%n Monat nach %1</numerusform>
            <numerusform>%n Monate nach %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) after %1</source>
        <extracomment>%1 is a day: &quot;Friday 11 December&quot;</extracomment>
        <translation>
            <numerusform>%n Stunde nach %1</numerusform>
            <numerusform>%n Stunden nach %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the day it was said</source>
        <extracomment>Of a day: the day on which something was said</extracomment>
        <translation>der Tag, an dem es gesagt wurde</translation>
    </message>
    <message>
        <source>the day after it was said</source>
        <extracomment>Of a day: the one after the day on which something was said</extracomment>
        <translation>der Tag, nachdem es gesagt wurde</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>nächste Woche</translation>
    </message>
    <message>
        <source>the week after next</source>
        <translation>übernächste Woche</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month</comment>
        <extracomment>A month of another year: %1 its name, %2 the year</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the latest day named</source>
        <translation>der letzte der genannten Tage</translation>
    </message>
    <message>
        <source>though “%1” was said</source>
        <extracomment>The date and the day of the week that were named do not fit; %1 is &quot;Friday&quot;</extracomment>
        <translation>obwohl „%1“ gesagt wurde</translation>
    </message>
    <message>
        <source>a public holiday</source>
        <translation>ein Feiertag</translation>
    </message>
    <message>
        <source>before the day it was said</source>
        <translation>vor dem Tag, an dem es gesagt wurde</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <extracomment>%1 is a day, %2 a time of it: &quot;Friday 11 December, 17:00&quot;</extracomment>
        <translation>%1, %2 Uhr</translation>
    </message>
    <message>
        <source>No day is recognised in these words. Try “Friday”, “end of next week” or a date, or choose one in the calendar.</source>
        <translation>In diesen Worten ist kein Tag zu erkennen. Versuchen Sie „Freitag“, „Ende nächster Woche“ oder ein Datum, oder wählen Sie einen Tag im Kalender.</translation>
    </message>
    <message>
        <source>These words name no day, and none is made up for them: without a date the usual waiting times count.</source>
        <translation>Diese Worte nennen keinen Tag, und es wird keiner erfunden: Ohne Termin gelten die üblichen Wartezeiten.</translation>
    </message>
    <message>
        <source>These words say from when, not by when. If you know a last day, write that one.</source>
        <translation>Diese Worte sagen, ab wann, nicht bis wann. Wenn Sie einen letzten Tag wissen, schreiben Sie diesen.</translation>
    </message>
    <message>
        <source>The day that these words name was over when they were said. If it was that day all the same, write it with its year.</source>
        <translation>Der Tag, den diese Worte nennen, war schon vorbei, als sie gesagt wurden. War er es trotzdem, schreiben Sie ihn mit der Jahreszahl.</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>Order and form of a date with its weekday, in Qt’s letters (dddd d MMMM: Friday 4 December)</extracomment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>That month has no such day. Which one is meant?</source>
        <translation>Diesen Tag gibt es in dem Monat nicht. Welcher ist gemeint?</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Afterword</source>
        <translation>Willkommen bei Afterword</translation>
    </message>
    <message>
        <source>What is due after a job interview, to whom, and when to stop. Everything stays in one file on this machine.</source>
        <translation>Was nach einem Vorstellungsgespräch fällig ist, bei wem, und wann Schluss ist. Alles bleibt in einer Datei auf diesem Rechner.</translation>
    </message>
    <message>
        <source>&amp;Start with your first application…</source>
        <translation>Mit Ihrer &amp;ersten Bewerbung beginnen …</translation>
    </message>
    <message>
        <source>&amp;Import a spreadsheet or a tracker file…</source>
        <translation>&amp;Tabelle oder Tracker-Datei importieren …</translation>
    </message>
    <message>
        <source>&amp;Look at the sample</source>
        <translation>&amp;Beispiel ansehen</translation>
    </message>
    <message>
        <source>The sample is a file of its own; your data never mixes with it. A file can also be dropped onto this window.</source>
        <translation>Das Beispiel ist eine eigene Datei; Ihre Daten mischen sich nie damit. Sie können eine Datei auch auf dieses Fenster ziehen.</translation>
    </message>
</context>
<context>
    <name>Zone</name>
    <message>
        <source>“%1” is not a known time zone; write one like Europe/Berlin.</source>
        <extracomment>%1 is what stands where a time zone is expected</extracomment>
        <translation>„%1“ ist keine bekannte Zeitzone; schreiben Sie eine wie Europe/Berlin.</translation>
    </message>
</context>
<context>
    <name>afterword::AdviceDialog</name>
    <message>
        <source>All Advice</source>
        <translation>Alle Ratschläge</translation>
    </message>
    <message>
        <source>Search all advice</source>
        <translation>Alle Ratschläge durchsuchen</translation>
    </message>
    <message>
        <source>All advice, by article</source>
        <translation>Alle Ratschläge, nach Artikeln</translation>
    </message>
    <message>
        <source>The advice that is chosen</source>
        <translation>Der gewählte Ratschlag</translation>
    </message>
    <message>
        <source>Nothing speaks of that.</source>
        <translation>Dazu gibt es keinen Ratschlag.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n Ratschlag</numerusform>
            <numerusform>%n Ratschläge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::AdviceRow</name>
    <message>
        <source>Stops the message</source>
        <extracomment>For a screen reader: how grave a finding about a message is</extracomment>
        <translation>Hält die Nachricht auf</translation>
    </message>
    <message>
        <source>Asks for a reason</source>
        <extracomment>For a screen reader: how grave a finding about a message is</extracomment>
        <translation>Fragt nach einem Grund</translation>
    </message>
    <message>
        <source>Hint</source>
        <extracomment>For a screen reader: how grave a finding about a message is</extracomment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Good to know</source>
        <extracomment>For a screen reader: how grave a finding about a message is</extracomment>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Settled</source>
        <extracomment>For a screen reader: how grave a finding about a message is</extracomment>
        <translation>Geklärt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For a screen reader: %1 how grave it is, %2 a sentence
----------
For a screen reader: %1 the words of a button, %2 the sentence it stands below</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>afterword::ApplicationDialog</name>
    <message>
        <source>Change the application</source>
        <translation>Bewerbung ändern</translation>
    </message>
    <message>
        <source>As in your profile</source>
        <translation>Wie in Ihrem Profil</translation>
    </message>
    <message>
        <source>company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>A link begins with https:// and names a site.</source>
        <translation>Ein Link beginnt mit https:// und nennt eine Website.</translation>
    </message>
    <message>
        <source>This time zone is not known; choose one of the list.</source>
        <translation>Diese Zeitzone ist nicht bekannt; wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>A region is a country’s code, as DE, or with its state, as DE-BE.</source>
        <translation>Eine Region ist das Kürzel eines Landes wie DE oder mit Bundesland wie DE-BE.</translation>
    </message>
    <message>
        <source>adding %1</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;; %1 is a company</extracomment>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>changing %1</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;; %1 is a company</extracomment>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>I applied on</source>
        <translation>Ich habe mich beworben am</translation>
    </message>
    <message>
        <source>The interview was or is on</source>
        <extracomment>A fact of a new application; a date and a time follow, past or to come</extracomment>
        <translation>Das Gespräch war oder ist am</translation>
    </message>
    <message>
        <source>Nothing yet: I may apply</source>
        <translation>Noch nichts: Vielleicht bewerbe ich mich</translation>
    </message>
</context>
<context>
    <name>afterword::AttachLinkDialog</name>
    <message>
        <source>Attach</source>
        <translation>Anhängen</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>die Adresse</translation>
    </message>
    <message>
        <source>That is neither a web address, as https://acme.example/jobs, nor a file of yours.</source>
        <translation>Das ist weder eine Webadresse wie https://acme.example/jobs noch eine Ihrer Dateien.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Eine solche Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose a File to Attach</source>
        <translation>Datei zum Anhängen wählen</translation>
    </message>
</context>
<context>
    <name>afterword::Autostart</name>
    <message>
        <source>The file that starts Afterword could not be removed.</source>
        <translation>Die Datei, die Afterword startet, konnte nicht entfernt werden.</translation>
    </message>
    <message>
        <source>Reminds of what is due after a job interview</source>
        <translation>Erinnert an das, was nach einem Vorstellungsgespräch fällig ist</translation>
    </message>
    <message>
        <source>The file that starts Afterword could not be written: %1</source>
        <translation>Die Datei, die Afterword startet, konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Afterword reminds you of what is due.</source>
        <extracomment>Why the program wants to be started; the desktop may show it when it asks</extracomment>
        <translation>Afterword erinnert Sie an das, was fällig ist.</translation>
    </message>
    <message>
        <source>This desktop does not let Afterword be started by the session.</source>
        <translation>Dieser Desktop lässt nicht zu, dass die Sitzung Afterword startet.</translation>
    </message>
    <message>
        <source>The desktop was asked to start Afterword, and did not agree.</source>
        <translation>Der Desktop wurde gebeten, Afterword zu starten, und hat nicht zugestimmt.</translation>
    </message>
</context>
<context>
    <name>afterword::BoardColumn</name>
    <message>
        <source>No card here passes the filter</source>
        <extracomment>In a column of which the filter shows no card</extracomment>
        <translation>Keine Karte hier passt zum Filter</translation>
    </message>
    <message>
        <source>Sort</source>
        <extracomment>Above the orders in which a column can show its cards</extracomment>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Sort All Columns Like This</source>
        <extracomment>Of the order of one column</extracomment>
        <translation>Alle Spalten so sortieren</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Aufklappen</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Zuklappen</translation>
    </message>
</context>
<context>
    <name>afterword::BoardFilterBar</name>
    <message>
        <source>Tag</source>
        <translation>Stichwort</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Dream jobs only</source>
        <translation>Nur Traumstellen</translation>
    </message>
    <message>
        <source>Clear the filter and close it (Esc)</source>
        <translation>Filter leeren und schließen (Esc)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Nach Text filtern</translation>
    </message>
    <message>
        <source>Company, job, tag or name</source>
        <translation>Firma, Stelle, Stichwort oder Name</translation>
    </message>
    <message>
        <source>Any stage</source>
        <translation>Jeder Stand</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Jedes Stichwort</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>How many cards pass the filter, of how many there are</extracomment>
        <translation>%1 von %2 angezeigt</translation>
    </message>
</context>
<context>
    <name>afterword::BoardModel</name>
    <message numerus="yes">
        <source>moving %n application(s) to %1</source>
        <extracomment>Behind “Undo”; %1 is a stage</extracomment>
        <translation>
            <numerusform>%n Bewerbung nach %1 verschieben</numerusform>
            <numerusform>%n Bewerbungen nach %1 verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>moving %1 to %2</source>
        <extracomment>Behind “Undo”: %1 is a company, %2 a stage</extracomment>
        <translation>%1 nach %2 verschieben</translation>
    </message>
</context>
<context>
    <name>afterword::BoardView</name>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>&amp;Verschieben nach</translation>
    </message>
    <message>
        <source>%1 is sorted: %2. To order it yourself, choose “By hand” in the menu of its heading.</source>
        <extracomment>%1 is a column, %2 the order of its cards</extracomment>
        <translation>„%1“ ist sortiert: %2. Um selbst zu ordnen, wählen Sie „Von Hand“ im Menü der Überschrift.</translation>
    </message>
    <message>
        <source>Board: to the next or previous column</source>
        <translation>Tafel: zur nächsten oder vorigen Spalte</translation>
    </message>
    <message>
        <source>Board: open the card</source>
        <translation>Tafel: Karte öffnen</translation>
    </message>
    <message>
        <source>Board: move to the next or previous stage</source>
        <translation>Tafel: zum nächsten oder vorigen Stand verschieben</translation>
    </message>
    <message>
        <source>Board: move up or down in the column</source>
        <translation>Tafel: in der Spalte nach oben oder unten verschieben</translation>
    </message>
    <message>
        <source>Board: move to the top or bottom of the column</source>
        <translation>Tafel: an den Anfang oder das Ende der Spalte verschieben</translation>
    </message>
    <message>
        <source>Board: choose several cards</source>
        <translation>Tafel: mehrere Karten auswählen</translation>
    </message>
    <message>
        <source>Board: choose the whole column</source>
        <translation>Tafel: die ganze Spalte auswählen</translation>
    </message>
    <message>
        <source>Board: menu of the card or the column</source>
        <translation>Tafel: Menü der Karte oder der Spalte</translation>
    </message>
    <message>
        <source>Board: remove the card</source>
        <translation>Tafel: Karte entfernen</translation>
    </message>
    <message>
        <source>Move to %1, as the Facts Say</source>
        <extracomment>%1 is a stage: the facts say that the card belongs there</extracomment>
        <translation>Nach „%1“ verschieben, wie die Fakten sagen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>afterword::BoardWork</name>
    <message>
        <source>&amp;Dream Job</source>
        <translation>&amp;Traumstelle</translation>
    </message>
    <message>
        <source>S&amp;nooze: %1…</source>
        <extracomment>%1 is the next step of a card: &quot;Thank Ann Ito&quot;</extracomment>
        <translation>&amp;Aufschieben: %1 …</translation>
    </message>
    <message>
        <source>S&amp;kip: %1…</source>
        <extracomment>%1 is the next step of a card: &quot;Thank Ann Ito&quot;</extracomment>
        <translation>Ü&amp;berspringen: %1 …</translation>
    </message>
</context>
<context>
    <name>afterword::CadenceDraft</name>
    <message>
        <source>changing the cadence for %1</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;; %1 is a company</extracomment>
        <translation>Rhythmus für %1 ändern</translation>
    </message>
    <message>
        <source>changing the cadence</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;</extracomment>
        <translation>Rhythmus ändern</translation>
    </message>
</context>
<context>
    <name>afterword::CalendarAccountDialog</name>
    <message>
        <source>Kept; type only to change it</source>
        <translation>Behalten; nur zum Ändern eingeben</translation>
    </message>
    <message>
        <source>It is kept in the password store of your desktop and nowhere else.</source>
        <translation>Es liegt im Passwortspeicher Ihres Desktops und nirgends sonst.</translation>
    </message>
    <message>
        <source>There is no password store on this desktop: Afterword asks for the password each time and never keeps it.</source>
        <translation>Auf diesem Desktop gibt es keinen Passwortspeicher: Afterword fragt jedes Mal nach dem Passwort und behält es nie.</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>die Adresse</translation>
    </message>
    <message>
        <source>Connecting and looking; nothing is written…</source>
        <translation>Verbindung wird geprüft; nichts wird geschrieben …</translation>
    </message>
</context>
<context>
    <name>afterword::CalendarAgendaList</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
</context>
<context>
    <name>afterword::CalendarAgendaModel</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>Heading of a day near today: %1 is “Today” or “Tomorrow”, %2 the whole date</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n entry(s)</source>
        <extracomment>A heading and how many rows it has, for a screen reader; %1 is a day</extracomment>
        <translation>
            <numerusform>%1, %n Eintrag</numerusform>
            <numerusform>%1, %n Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::CalendarDesk</name>
    <message>
        <source>Export Calendar</source>
        <translation>Kalender exportieren</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>job search</source>
        <extracomment>Suggested name of an exported file</extracomment>
        <translation>Jobsuche</translation>
    </message>
    <message>
        <source>Exporting the calendar…</source>
        <translation>Kalender wird exportiert …</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Exportiert nach %1</translation>
    </message>
    <message>
        <source>The sample is not published; open your own tracker for that.</source>
        <translation>Das Beispiel wird nicht veröffentlicht; öffnen Sie dazu Ihren eigenen Tracker.</translation>
    </message>
    <message>
        <source>Publishing the calendar…</source>
        <translation>Kalender wird veröffentlicht …</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <extracomment>%1 is how many entries were added, changed and so on</extracomment>
        <translation>Veröffentlicht: %1</translation>
    </message>
    <message>
        <source>Last published %1: %2</source>
        <translation>Zuletzt veröffentlicht %1: %2</translation>
    </message>
    <message>
        <source>It takes no to-dos, so steps become events.</source>
        <translation>Er nimmt keine Aufgaben an, daher werden Schritte zu Terminen.</translation>
    </message>
    <message>
        <source>It works: Afterword publishes into the calendar “%1”.</source>
        <extracomment>%1 is a calendar&apos;s name</extracomment>
        <translation>Es geht: Afterword veröffentlicht in den Kalender „%1“.</translation>
    </message>
    <message>
        <source>It works: the calendar “%1” is made when you publish.</source>
        <translation>Es geht: Der Kalender „%1“ wird beim Veröffentlichen angelegt.</translation>
    </message>
    <message>
        <source>Type the password first.</source>
        <translation>Geben Sie zuerst das Passwort ein.</translation>
    </message>
    <message>
        <source>The calendar account is kept; File, Publish Calendar publishes now.</source>
        <translation>Das Kalenderkonto ist gespeichert; „Kalender veröffentlichen“ im Menü „Datei“ veröffentlicht jetzt.</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Veröffentlichen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password of %1 at %2. It is used once and not kept.</source>
        <extracomment>%1 is a user&apos;s name, %2 a server</extracomment>
        <translation>Passwort von %1 bei %2. Es wird einmal verwendet und nicht behalten.</translation>
    </message>
    <message>
        <source>The interview is no longer recorded here.</source>
        <translation>Das Gespräch ist hier nicht mehr festgehalten.</translation>
    </message>
    <message>
        <source>calling off the interview at %1</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;; %1 is a company</extracomment>
        <translation>Absage des Gesprächs bei %1</translation>
    </message>
    <message>
        <source>The calendar tells no time for it.</source>
        <translation>Der Kalender nennt keine Zeit dafür.</translation>
    </message>
    <message>
        <source>That step is no longer planned; keep ours, and it goes from the calendar.</source>
        <translation>Dieser Schritt ist nicht mehr geplant; behalten Sie unseres, und er verschwindet aus dem Kalender.</translation>
    </message>
    <message>
        <source>Record it in Afterword: this step ends with more than a word.</source>
        <translation>Halten Sie es in Afterword fest: Dieser Schritt endet mit mehr als einem Wort.</translation>
    </message>
    <message>
        <source>The calendar account is kept.</source>
        <translation>Das Kalenderkonto ist gespeichert.</translation>
    </message>
    <message>
        <source>The calendar account is kept; changes are published by themselves.</source>
        <translation>Das Kalenderkonto ist gespeichert; Änderungen werden von selbst veröffentlicht.</translation>
    </message>
    <message>
        <source>The calendar account was removed. What was published stays on the server.</source>
        <translation>Das Kalenderkonto wurde entfernt. Was veröffentlicht wurde, bleibt auf dem Server.</translation>
    </message>
    <message>
        <source>A task of the whole search cannot be skipped.</source>
        <translation>Eine Aufgabe der ganzen Suche kann nicht übergangen werden.</translation>
    </message>
    <message>
        <source>The calendar is being published at this moment.</source>
        <translation>Der Kalender wird gerade veröffentlicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made in your calendar wait for your decision.</source>
        <translation>
            <numerusform>Eine Änderung aus Ihrem Kalender wartet auf Ihre Entscheidung.</numerusform>
            <numerusform>%n Änderungen aus Ihrem Kalender warten auf Ihre Entscheidung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last tried %1: %2</source>
        <extracomment>%1 is a moment, %2 what became of it</extracomment>
        <translation>Zuletzt versucht %1: %2</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>Wird veröffentlicht …</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to decide</source>
        <translation>
            <numerusform>%n Änderung zu entscheiden</numerusform>
            <numerusform>%n Änderungen zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation>Noch nicht veröffentlicht</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>Nicht veröffentlicht</translation>
    </message>
    <message>
        <source>Published %1</source>
        <extracomment>%1 is a moment: “today 17:00”</extracomment>
        <translation>Veröffentlicht %1</translation>
    </message>
    <message>
        <source>Publish it once yourself: then it goes on by itself.</source>
        <translation>Veröffentlichen Sie einmal selbst, dann geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>The next try is %1.</source>
        <extracomment>%1 is a moment: “today 17:00”</extracomment>
        <translation>Der nächste Versuch ist %1.</translation>
    </message>
    <message>
        <source>Afterword publishes by itself when something changes.</source>
        <translation>Afterword veröffentlicht von selbst, wenn sich etwas ändert.</translation>
    </message>
</context>
<context>
    <name>afterword::CalendarExportDialog</name>
    <message>
        <source>Save As…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Es gibt noch nichts zu exportieren.</translation>
    </message>
</context>
<context>
    <name>afterword::CalendarGrid</name>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>The last line of a full day in the calendar; the number counts the entries that have no room</extracomment>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n entry(s)</source>
        <extracomment>A day of the calendar and how many entries it has, for a screen reader</extracomment>
        <translation>
            <numerusform>%1, %n Eintrag</numerusform>
            <numerusform>%1, %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar: to the next or previous day</source>
        <translation>Kalender: zum nächsten oder vorigen Tag</translation>
    </message>
    <message>
        <source>Calendar: to the next or previous entry of the day</source>
        <translation>Kalender: zum nächsten oder vorigen Eintrag des Tages</translation>
    </message>
    <message>
        <source>Calendar: to the next or previous week in the month</source>
        <translation>Kalender: zur nächsten oder vorigen Woche im Monat</translation>
    </message>
    <message>
        <source>Calendar: to the next or previous month or week</source>
        <translation>Kalender: zum nächsten oder vorigen Monat oder zur nächsten oder vorigen Woche</translation>
    </message>
    <message>
        <source>Calendar: to today</source>
        <translation>Kalender: zu heute</translation>
    </message>
    <message>
        <source>Calendar: open the entry, or make an interview on that day</source>
        <translation>Kalender: den Eintrag öffnen oder an dem Tag ein Gespräch anlegen</translation>
    </message>
    <message>
        <source>Calendar: move the entry by a day</source>
        <translation>Kalender: den Eintrag um einen Tag verschieben</translation>
    </message>
    <message>
        <source>Calendar: move the entry by a week, or among the hours by a quarter</source>
        <translation>Kalender: den Eintrag um eine Woche verschieben, zwischen den Stunden um eine Viertelstunde</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>In a day of the calendar: %1 is a time, %2 a company</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>In a day of the calendar: %1 is a step (“Thank Ann Ito”), %2 a company</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>afterword::CalendarOptionsForm</name>
    <message>
        <source>Everything: company, job, people, place</source>
        <translation>Alles: Firma, Stelle, Personen, Ort</translation>
    </message>
    <message>
        <source>The company only</source>
        <translation>Nur die Firma</translation>
    </message>
    <message>
        <source>“Appointment”, nothing else</source>
        <translation>„Termin“, sonst nichts</translation>
    </message>
    <message>
        <source>As to-dos</source>
        <translation>Als Aufgaben</translation>
    </message>
    <message>
        <source>As events</source>
        <translation>Als Termine</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source> minutes before</source>
        <extracomment>Behind a number, as in &quot;60 minutes before&quot;</extracomment>
        <translation> Minuten vorher</translation>
    </message>
</context>
<context>
    <name>afterword::CalendarPage</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>To today (Home)</source>
        <translation>Zu heute (Pos1)</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Month (Ctrl+Shift+1)</source>
        <translation>Monat (Strg+Umschalt+1)</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Week (Ctrl+Shift+2)</source>
        <translation>Woche (Strg+Umschalt+2)</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Agenda (Ctrl+Shift+3)</source>
        <translation>Agenda (Strg+Umschalt+3)</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Order and form of the day that a week ends with, in Qt’s letters (d MMM yyyy: 29 Nov 2026)</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>The same of the day that it begins with</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Heading of a week: from a day to a day</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Heading of the calendar: %1 is a month, %2 a year</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Previous week (Page Up)</source>
        <translation>Vorige Woche (Bild auf)</translation>
    </message>
    <message>
        <source>Previous month (Page Up)</source>
        <translation>Voriger Monat (Bild auf)</translation>
    </message>
    <message>
        <source>Next week (Page Down)</source>
        <translation>Nächste Woche (Bild ab)</translation>
    </message>
    <message>
        <source>Next month (Page Down)</source>
        <translation>Nächster Monat (Bild ab)</translation>
    </message>
    <message>
        <source>Export, publish and print</source>
        <translation>Exportieren, veröffentlichen und drucken</translation>
    </message>
</context>
<context>
    <name>afterword::CalendarPart</name>
    <message>
        <source>The invitation is packed in a form that only Outlook reads (winmail.dat); ask the sender for a calendar file (.ics). Nothing was imported.</source>
        <translation>Die Einladung ist in einer Form verpackt, die nur Outlook liest (winmail.dat); bitten Sie um eine Kalenderdatei (.ics). Nichts wurde importiert.</translation>
    </message>
</context>
<context>
    <name>afterword::CalendarPrinting</name>
    <message>
        <source>The printer did not take it; nothing was printed.</source>
        <translation>Der Drucker hat es nicht angenommen; nichts wurde gedruckt.</translation>
    </message>
    <message>
        <source>Save the Calendar</source>
        <translation>Kalender speichern</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>The PDF cannot be made.</source>
        <translation>Das PDF kann nicht erstellt werden.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 gespeichert</translation>
    </message>
</context>
<context>
    <name>afterword::CalendarQuestionsDialog</name>
    <message>
        <source>without a time</source>
        <translation>ohne Zeit</translation>
    </message>
    <message>
        <source>Moved in your calendar: it is at %1 there, at %2 here.</source>
        <extracomment>%1 and %2 are moments</extracomment>
        <translation>In Ihrem Kalender verschoben: dort %1, hier %2.</translation>
    </message>
    <message>
        <source>Marked as done in your calendar.</source>
        <translation>In Ihrem Kalender als erledigt markiert.</translation>
    </message>
    <message>
        <source>Called off in your calendar.</source>
        <translation>In Ihrem Kalender abgesagt.</translation>
    </message>
    <message>
        <source>Its words were changed in your calendar, and Afterword would write over them.</source>
        <translation>Der Text wurde in Ihrem Kalender geändert, und Afterword würde ihn überschreiben.</translation>
    </message>
    <message>
        <source>What is there now cannot be understood.</source>
        <translation>Was jetzt dort steht, ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>Deleted in your calendar.</source>
        <translation>In Ihrem Kalender gelöscht.</translation>
    </message>
    <message>
        <source>Nothing waits for your decision.</source>
        <translation>Nichts wartet auf Ihre Entscheidung.</translation>
    </message>
    <message>
        <source>&amp;Publish it again</source>
        <translation>Erneut &amp;veröffentlichen</translation>
    </message>
    <message>
        <source>&amp;Keep ours</source>
        <translation>Unseres &amp;behalten</translation>
    </message>
</context>
<context>
    <name>afterword::CalendarViewModel</name>
    <message>
        <source>Away</source>
        <extracomment>Beside a day in the calendar: the person is away then</extracomment>
        <translation>Verreist</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <extracomment>Beside a day in the calendar</extracomment>
        <translation>Feiertag</translation>
    </message>
</context>
<context>
    <name>afterword::CalendarWork</name>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Change Interview…</source>
        <translation>Gespräch &amp;ändern …</translation>
    </message>
    <message>
        <source>&amp;Prepare…</source>
        <translation>&amp;Vorbereiten …</translation>
    </message>
    <message>
        <source>&amp;Debrief…</source>
        <translation>&amp;Nachbereiten …</translation>
    </message>
    <message>
        <source>The interview stays where it is until they agree.</source>
        <translation>Das Gespräch bleibt, wo es ist, bis sie zustimmen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a company, %2 a job</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No open application is left to have an interview.</source>
        <translation>Es gibt keine offene Bewerbung mehr, die ein Gespräch haben könnte.</translation>
    </message>
    <message>
        <source>New Interview</source>
        <translation>Neues Gespräch</translation>
    </message>
    <message>
        <source>Which application is the interview for?</source>
        <translation>Zu welcher Bewerbung gehört das Gespräch?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>afterword::CardDelegate</name>
    <message>
        <source>→ %1?</source>
        <extracomment>On a card: its facts say that it belongs to stage %1</extracomment>
        <translation>→ %1?</translation>
    </message>
</context>
<context>
    <name>afterword::CardDialog</name>
    <message>
        <source>C6: card 148 × 105 mm</source>
        <extracomment>A size of cards and envelopes</extracomment>
        <translation>C6: Karte 148 × 105 mm</translation>
    </message>
    <message>
        <source>DL: card 210 × 99 mm</source>
        <extracomment>A size of cards and envelopes</extracomment>
        <translation>DL: Karte 210 × 99 mm</translation>
    </message>
    <message>
        <source>US No. 10: card 9¼ × 3¾ in</source>
        <extracomment>A size of cards and envelopes</extracomment>
        <translation>US Nr. 10: Karte 9¼ × 3¾ Zoll</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als PDF &amp;speichern …</translation>
    </message>
    <message>
        <source>The text is too long for this card; shorten it or take a larger one.</source>
        <translation>Der Text ist für diese Karte zu lang; kürzen Sie ihn oder nehmen Sie eine größere.</translation>
    </message>
    <message>
        <source>No postal address is known; the envelope stays empty.</source>
        <translation>Es ist keine Postanschrift bekannt; der Umschlag bleibt leer.</translation>
    </message>
    <message>
        <source>Save the Card</source>
        <translation>Karte speichern</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>The name of a file</extracomment>
        <translation>Karte</translation>
    </message>
    <message>
        <source>The PDF cannot be made.</source>
        <translation>Das PDF lässt sich nicht erstellen.</translation>
    </message>
    <message>
        <source>The printer did not take it; nothing was printed.</source>
        <translation>Der Drucker hat es nicht angenommen; nichts wurde gedruckt.</translation>
    </message>
</context>
<context>
    <name>afterword::CardList</name>
    <message>
        <source>Sorted: %1</source>
        <extracomment>Where a card is dropped: %1 is the order of the column: &quot;Next due&quot;</extracomment>
        <translation>Sortierung: %1</translation>
    </message>
</context>
<context>
    <name>afterword::CloseQuestion</name>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Keep Afterword in the tray, so that it can remind you?</source>
        <translation>Soll Afterword im Infobereich bleiben, damit es Sie erinnern kann?</translation>
    </message>
    <message>
        <source>This is asked once. File, Quit always ends the program.</source>
        <translation>Das wird nur einmal gefragt. Mit „Datei“, „Beenden“ endet das Programm immer.</translation>
    </message>
    <message>
        <source>Keep in the tray</source>
        <translation>Im Infobereich bleiben</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>This desktop has no tray: once closed, Afterword cannot remind you.</source>
        <translation>Diese Arbeitsumgebung hat keinen Infobereich: Ist das Fenster geschlossen, kann Afterword Sie nicht erinnern.</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>Minimieren</translation>
    </message>
    <message>
        <source>About Afterword</source>
        <translation>Über Afterword</translation>
    </message>
    <message>
        <source>Afterword %1</source>
        <translation>Afterword %1</translation>
    </message>
    <message>
        <source>What is due after a job interview, to whom, and when to stop.
Everything stays in one file on this machine.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Was nach einem Vorstellungsgespräch fällig ist, bei wem, und wann Schluss ist.
Alles bleibt in einer Datei auf diesem Rechner.

Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Minimised, it goes on reminding you. This is asked once. File, Quit always ends the program.</source>
        <translation>Minimiert erinnert es Sie weiter. Das wird nur einmal gefragt. „Beenden“ im Menü „Datei“ beendet das Programm immer.</translation>
    </message>
</context>
<context>
    <name>afterword::ColumnHeader</name>
    <message numerus="yes">
        <source>%1, %n application(s)</source>
        <extracomment>For a screen reader: the heading of a column and how many cards it has</extracomment>
        <translation>
            <numerusform>%1, %n Bewerbung</numerusform>
            <numerusform>%1, %n Bewerbungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, your turn: %2</source>
        <translation>%1, Sie sind am Zug: %2</translation>
    </message>
    <message>
        <source>Folds the column</source>
        <translation>Klappt die Spalte zu</translation>
    </message>
    <message>
        <source>Unfolds the column</source>
        <translation>Klappt die Spalte auf</translation>
    </message>
    <message>
        <source>your turn: %1</source>
        <extracomment>How many cards of a column wait for the person</extracomment>
        <translation>für Sie: %1</translation>
    </message>
    <message>
        <source>%1, shown: %2</source>
        <extracomment>%1 is the heading of a column; %2 of its cards pass the filter</extracomment>
        <translation>%1, gezeigt: %2</translation>
    </message>
    <message>
        <source>%1, sorted: %2</source>
        <extracomment>%1 is the heading of a column, %2 the order of its cards</extracomment>
        <translation>%1, Sortierung: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>In the heading of a column: %1 of its %2 cards pass the filter</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>afterword::CommitmentDialog</name>
    <message>
        <source>What %1 said</source>
        <extracomment>Heading; %1 is a company</extracomment>
        <translation>Was %1 gesagt hat</translation>
    </message>
    <message>
        <source>&amp;On which day</source>
        <translation>A&amp;n welchem Tag</translation>
    </message>
    <message>
        <source>&amp;By when</source>
        <translation>&amp;Bis wann</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>An welchem Tag</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>the day that is meant</source>
        <translation>der gemeinte Tag</translation>
    </message>
    <message>
        <source>The call cannot end before it begins.</source>
        <translation>Der Anruf kann nicht enden, bevor er beginnt.</translation>
    </message>
    <message>
        <source>That moment has not come yet.</source>
        <translation>Dieser Zeitpunkt ist noch nicht gekommen.</translation>
    </message>
</context>
<context>
    <name>afterword::ComposerDraft</name>
    <message>
        <source>The application or the person is no longer there.</source>
        <translation>Die Bewerbung oder die Person gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>It leaves in a few seconds.</source>
        <translation>Sie geht in wenigen Sekunden hinaus.</translation>
    </message>
    <message>
        <source>It is on its way.</source>
        <translation>Sie ist unterwegs.</translation>
    </message>
    <message>
        <source>It may have been sent already; say first whether it was.</source>
        <translation>Sie wurde vielleicht schon gesendet; sagen Sie zuerst, ob das so ist.</translation>
    </message>
    <message>
        <source>It was sent.</source>
        <translation>Sie wurde gesendet.</translation>
    </message>
    <message>
        <source>There is nothing to send yet.</source>
        <translation>Noch gibt es nichts zu senden.</translation>
    </message>
    <message>
        <source>One moment: names are still being compared.</source>
        <translation>Einen Augenblick: Namen werden noch verglichen.</translation>
    </message>
    <message>
        <source>Names could not be compared yet; that is tried again. %1</source>
        <extracomment>%1 is a sentence that says what went wrong</extracomment>
        <translation>Namen konnten noch nicht verglichen werden; es wird noch einmal versucht. %1</translation>
    </message>
    <message>
        <source>“%1” is no mail address.</source>
        <extracomment>%1 is what was typed where an address belongs</extracomment>
        <translation>„%1“ ist keine Mailadresse.</translation>
    </message>
</context>
<context>
    <name>afterword::ComposerEdit</name>
    <message>
        <source>Text of the message</source>
        <translation>Text der Nachricht</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Kein Vorschlag</translation>
    </message>
    <message>
        <source>Add to My Words</source>
        <translation>Zu meinen Wörtern hinzufügen</translation>
    </message>
</context>
<context>
    <name>afterword::ComposerModel</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>Title of a window in which messages are written; %1 the kind of message, %2 a company, %3 a role</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>afterword::ComposerPage</name>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Variant %1</source>
        <translation>Variante %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A template: %1 its name, %2 its language</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Writes the text anew from another template; Undo brings the old one back.</source>
        <translation>Schreibt den Text aus einer anderen Vorlage neu; Rückgängig bringt den alten zurück.</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;An:</translation>
    </message>
    <message>
        <source>Sub&amp;ject:</source>
        <translation>&amp;Betreff:</translation>
    </message>
    <message>
        <source>Temp&amp;late:</source>
        <translation>&amp;Vorlage:</translation>
    </message>
    <message>
        <source>Etiquette</source>
        <translation>Umgangsformen</translation>
    </message>
    <message>
        <source>&amp;Facts to insert</source>
        <translation>An&amp;gaben zum Einfügen</translation>
    </message>
    <message>
        <source>The address of %1 is not known yet</source>
        <translation>Die Adresse von %1 ist noch nicht bekannt</translation>
    </message>
    <message>
        <source>As you left it</source>
        <translation>Wie Sie sie zurückließen</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 words</source>
        <translation>
            <numerusform>%n von %1 Wörtern</numerusform>
            <numerusform>%n von %1 Wörtern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Nearly the same as to %1: the shaded words are in both.</source>
        <extracomment>%1 is somebody else who was met with the recipient</extracomment>
        <translation>Fast dasselbe wie an %1: Die unterlegten Wörter stehen in beiden.</translation>
    </message>
</context>
<context>
    <name>afterword::ComposerPages</name>
    <message>
        <source>Choose an application or a person first.</source>
        <translation>Wählen Sie zuerst eine Bewerbung oder eine Person.</translation>
    </message>
    <message>
        <source>Nobody is named in the application to %1 yet; add whom to write to first.</source>
        <extracomment>%1 is a company</extracomment>
        <translation>In der Bewerbung bei %1 ist noch niemand genannt; fügen Sie zuerst hinzu, wem Sie schreiben.</translation>
    </message>
    <message>
        <source>Name this person in an application first; every message is about one.</source>
        <translation>Nennen Sie diese Person zuerst in einer Bewerbung; jede Nachricht gehört zu einer.</translation>
    </message>
</context>
<context>
    <name>afterword::ComposerWindow</name>
    <message>
        <source>Hand over or send</source>
        <translation>Übergeben oder senden</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Nächster Befund</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Voriger Befund</translation>
    </message>
    <message>
        <source>Mend the chosen finding</source>
        <translation>Gewählten Befund beheben</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>An wen</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <extracomment>Tooltip of a tab; %1 is a person</extracomment>
        <translation>An %1 gesendet</translation>
    </message>
</context>
<context>
    <name>afterword::ConnectionTest</name>
    <message>
        <source>Cancel the &amp;test</source>
        <translation>&amp;Test abbrechen</translation>
    </message>
</context>
<context>
    <name>afterword::ConsentDialog</name>
    <message>
        <source>What did %1 say to being a reference?</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Was hat %1 auf die Bitte um eine Referenz geantwortet?</translation>
    </message>
</context>
<context>
    <name>afterword::Database</name>
    <message>
        <source>Qt&apos;s SQLite driver is missing on this machine (package libqt6sql6-sqlite), so nothing was opened.</source>
        <translation>Auf diesem Rechner fehlt der SQLite-Treiber von Qt (Paket libqt6sql6-sqlite); deshalb wurde nichts geöffnet.</translation>
    </message>
    <message>
        <source>Another program is using the database; nothing was changed. Try again when it has finished.</source>
        <translation>Ein anderes Programm benutzt die Datenbank; nichts wurde geändert. Versuchen Sie es wieder, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>The database cannot be written; nothing was changed.</source>
        <translation>Die Datenbank lässt sich nicht beschreiben; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The database is damaged; it was left as it is. Restore a backup, or keep the file for somebody who can repair it.</source>
        <translation>Die Datenbank ist beschädigt; sie wurde gelassen, wie sie war. Stellen Sie eine Sicherung wieder her, oder heben Sie die Datei für jemanden auf, der sie reparieren kann.</translation>
    </message>
    <message>
        <source>This file is no database; it was left as it is.</source>
        <translation>Diese Datei ist keine Datenbank; sie wurde gelassen, wie sie war.</translation>
    </message>
    <message>
        <source>There is no space left on the disk; nothing was changed. What was saved before is safe.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr; nichts wurde geändert. Was vorher gespeichert war, ist sicher.</translation>
    </message>
    <message>
        <source>The database cannot be opened; nothing was changed.</source>
        <translation>Die Datenbank lässt sich nicht öffnen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The disk or the memory failed while the database was used (%1); nothing was changed.</source>
        <translation>Datenträger oder Speicher versagten, während die Datenbank benutzt wurde (%1); nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The database refused a statement (%1, %2); nothing was changed.</source>
        <translation>Die Datenbank wies eine Anweisung zurück (%1, %2); nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file cannot be put in its place (%1); nothing was changed.</source>
        <translation>Die Datei lässt sich nicht an ihren Platz setzen (%1); nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The folder cannot be written (%1); nothing was changed.</source>
        <translation>Der Ordner lässt sich nicht beschreiben (%1); nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This backup is empty; nothing was changed.</source>
        <translation>Diese Sicherung ist leer; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This backup is damaged; nothing was changed.</source>
        <translation>Diese Sicherung ist beschädigt; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The folder or file of the database cannot be written; nothing was changed.</source>
        <translation>Der Ordner oder die Datei der Datenbank lässt sich nicht beschreiben; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The database&apos;s file cannot be used (%1); nothing was changed.</source>
        <translation>Die Datei der Datenbank ist nicht benutzbar (%1); nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The database does not take the setting %1 = %2 (it says %3), without which data would not be safe, so it was not opened.</source>
        <translation>Die Datenbank nimmt die Einstellung %1 = %2 nicht an (sie meldet %3), ohne die Daten nicht sicher wären; deshalb wurde sie nicht geöffnet.</translation>
    </message>
    <message>
        <source>This is a folder, not a database.</source>
        <translation>Das ist ein Ordner, keine Datenbank.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Eine solche Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>This is not a file, so it is no database.</source>
        <translation>Das ist keine Datei, also auch keine Datenbank.</translation>
    </message>
    <message>
        <source>A record of the table %1 cannot be understood; the database was left as it is.</source>
        <translation>Ein Eintrag der Tabelle %1 ist nicht zu verstehen; die Datenbank wurde gelassen, wie sie war.</translation>
    </message>
    <message>
        <source>There is no application with the id %1; nothing was changed.</source>
        <translation>Es gibt keine Bewerbung mit der Kennung %1; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no interview with the id %1; nothing was changed.</source>
        <translation>Es gibt kein Gespräch mit der Kennung %1; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing that they said has the id %1; nothing was changed.</source>
        <translation>Nichts, was gesagt wurde, hat die Kennung %1; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Only a closed application has an outcome; nothing was changed.</source>
        <translation>Nur eine abgeschlossene Bewerbung hat einen Ausgang; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The card that this one should stand above is in another column by now; nothing was changed.</source>
        <translation>Die Karte, über der diese stehen soll, ist inzwischen in einer anderen Spalte; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A snoozed step needs the moment until which it waits, and no other decision has one; nothing was changed.</source>
        <translation>Ein aufgeschobener Schritt braucht den Zeitpunkt, bis zu dem er wartet, und keine andere Entscheidung hat einen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no person with the id %1; nothing was changed.</source>
        <translation>Es gibt keine Person mit der Kennung %1; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>An id has 1 to 128 characters; nothing was changed.</source>
        <translation>Eine Kennung hat 1 bis 128 Zeichen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This may not be empty; nothing was changed.</source>
        <translation>Das darf nicht leer sein; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The id %1 is used twice; nothing was changed.</source>
        <translation>Die Kennung %1 kommt zweimal vor; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Rounds are counted from 1; nothing was changed.</source>
        <translation>Runden zählen ab 1; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>An interview cannot end before it starts; nothing was changed.</source>
        <translation>Ein Gespräch kann nicht enden, bevor es beginnt; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A rating is a number from 1 to 5; nothing was changed.</source>
        <translation>Eine Bewertung ist eine Zahl von 1 bis 5; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A time cannot end before it starts; nothing was changed.</source>
        <translation>Eine Zeit kann nicht enden, bevor sie beginnt; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The application names a person (%1) who is not recorded; nothing was changed.</source>
        <translation>Die Bewerbung nennt eine Person (%1), die nicht verzeichnet ist; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>An interview (%1) is named that the application does not have; nothing was changed.</source>
        <translation>Es wird ein Gespräch (%1) genannt, das die Bewerbung nicht hat; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>People are written to by email, phone, letter or LinkedIn; nothing was changed.</source>
        <translation>Personen schreibt man per Mail, Telefon, Brief oder LinkedIn; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A reference names a person (%1) who is not recorded; nothing was changed.</source>
        <translation>Eine Referenz nennt eine Person (%1), die nicht verzeichnet ist; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A time away needs a first day and a last day that is not before it; nothing was changed.</source>
        <translation>Eine Abwesenheit braucht einen ersten Tag und einen letzten, der nicht davor liegt; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is one of your references and cannot be removed; nothing was changed.</source>
        <translation>%1 gehört zu Ihren Referenzen und kann nicht entfernt werden; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is named in the application %2, %3 and cannot be removed; nothing was changed.</source>
        <translation>%1 wird in der Bewerbung %2, %3 genannt und kann nicht entfernt werden; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This database belongs to another program; it was left as it is.</source>
        <translation>Diese Datenbank gehört einem anderen Programm; sie wurde gelassen, wie sie war.</translation>
    </message>
    <message>
        <source>This database was written by a newer Afterword (version %1 of its form; this program knows %2); it was left as it is. Install the newer program to open it.</source>
        <translation>Diese Datenbank wurde von einem neueren Afterword geschrieben (Version %1 ihrer Form; dieses Programm kennt %2); sie wurde gelassen, wie sie war. Installieren Sie das neuere Programm, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>The stored plan cannot be understood.</source>
        <translation>Der gespeicherte Plan ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>This reminder was never shown.</source>
        <translation>Diese Erinnerung wurde nie gezeigt.</translation>
    </message>
    <message>
        <source>A text holds half a symbol, which cannot be stored; nothing was changed.</source>
        <translation>Ein Text enthält ein halbes Zeichen, das sich nicht speichern lässt; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>What this would take back has been changed since, so nothing was changed.</source>
        <translation>Was damit zurückgenommen würde, wurde seither geändert; deshalb wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no application with the id %1.</source>
        <translation>Es gibt keine Bewerbung mit der Kennung %1.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was changed.</source>
        <translation>Der Import wurde abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>your profile</source>
        <translation>Ihr Profil</translation>
    </message>
    <message>
        <source>your cadence</source>
        <translation>Ihr Rhythmus</translation>
    </message>
    <message>
        <source>person %1</source>
        <extracomment>An entry of an import&apos;s report: the name of a person.</extracomment>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>reference %1</source>
        <extracomment>An entry of an import&apos;s report: the name of somebody who vouches for the person.</extracomment>
        <translation>Referenz %1</translation>
    </message>
    <message>
        <source>application %1, %2</source>
        <extracomment>An entry of an import&apos;s report: company and role.</extracomment>
        <translation>Bewerbung %1, %2</translation>
    </message>
    <message>
        <source>What is kept for undoing cannot be understood; nothing was changed.</source>
        <translation>Was zum Zurücknehmen aufgehoben ist, ist nicht zu verstehen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A message that was sent belongs to what this would take away, so nothing was changed.</source>
        <translation>Zu dem, was damit entfernt würde, gehört eine gesendete Nachricht; deshalb wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no reference with the id %1; nothing was changed.</source>
        <translation>Es gibt keine Referenz mit der Kennung %1; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The search holds too much at one moment; nothing was changed.</source>
        <translation>Für einen einzigen Zeitpunkt ist es der Suche zu viel; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no message with the id %1; nothing was changed.</source>
        <translation>Es gibt keine Nachricht mit der Kennung %1; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It was stopped; nothing was changed.</source>
        <translation>Es wurde angehalten; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing can be sent, because this file cannot be written.</source>
        <translation>Es kann nichts gesendet werden, weil diese Datei nicht geschrieben werden kann.</translation>
    </message>
    <message>
        <source>Nothing can be sent, because this file cannot be locked.</source>
        <translation>Es kann nichts gesendet werden, weil diese Datei nicht gesperrt werden kann.</translation>
    </message>
    <message>
        <source>This link of a calendar belongs to nothing that is recorded here.</source>
        <translation>Dieser Link aus einem Kalender gehört zu nichts, was hier festgehalten ist.</translation>
    </message>
    <message>
        <source>What is stored of these days cannot be understood.</source>
        <translation>Was zu diesen Tagen gespeichert ist, ist nicht zu verstehen.</translation>
    </message>
</context>
<context>
    <name>afterword::DebriefModel</name>
    <message>
        <source>This interview is no longer recorded.</source>
        <translation>Dieses Gespräch ist nicht mehr erfasst.</translation>
    </message>
    <message>
        <source>%1, round %2, %3</source>
        <extracomment>Which interview: %1 company, %2 counts the rounds, %3 when it was</extracomment>
        <translation>%1, Runde %2, %3</translation>
    </message>
</context>
<context>
    <name>afterword::DebriefPage</name>
    <message>
        <source>How it went</source>
        <translation>Wie es lief</translation>
    </message>
    <message>
        <source>&amp;What was talked about</source>
        <translation>&amp;Worüber gesprochen wurde</translation>
    </message>
    <message>
        <source>Projects, people, needs: what a thank-you can take up</source>
        <translation>Projekte, Personen, Bedarf: was ein Dank aufgreifen kann</translation>
    </message>
    <message>
        <source>What they &amp;liked</source>
        <translation>Was gut an&amp;kam</translation>
    </message>
    <message>
        <source>Their words about your work, as near as you remember</source>
        <translation>Ihre Worte über Ihre Arbeit, so genau Sie sich erinnern</translation>
    </message>
    <message>
        <source>What you did &amp;not get to say</source>
        <translation>Was Sie &amp;nicht sagen konnten</translation>
    </message>
    <message>
        <source>A strength or an example that the thank-you can still bring in</source>
        <translation>Eine Stärke oder ein Beispiel, das der Dank noch bringen kann</translation>
    </message>
    <message>
        <source>What to &amp;put right</source>
        <translation>Was &amp;richtigzustellen ist</translation>
    </message>
    <message>
        <source>Something you got wrong or unclear</source>
        <translation>Etwas, das falsch oder unklar war</translation>
    </message>
    <message>
        <source>What to do &amp;better next time</source>
        <translation>Was nächstes Mal &amp;besser geht</translation>
    </message>
    <message>
        <source>Questions that came up</source>
        <translation>Fragen, die gestellt wurden</translation>
    </message>
    <message>
        <source>They may be asked again: whatever you were not sure of comes back before the next round.</source>
        <translation>Sie können wiederkommen: Wobei Sie unsicher waren, das steht vor der nächsten Runde wieder da.</translation>
    </message>
    <message>
        <source>Questions to as&amp;k next time</source>
        <translation>Fragen fürs nächste &amp;Mal</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Eine je Zeile</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>They will decide by</source>
        <translation>Entscheidung fällt bis</translation>
    </message>
    <message>
        <source>If I hear nothing, I may ask from</source>
        <translation>Höre ich nichts, darf ich fragen ab</translation>
    </message>
    <message>
        <source>When you will hear</source>
        <translation>Wann Sie von ihnen hören</translation>
    </message>
    <message>
        <source>When you will &amp;hear</source>
        <translation>Wann Sie von ihnen &amp;hören</translation>
    </message>
    <message>
        <source>A name, or a name and &lt;address&gt;</source>
        <translation>Ein Name, oder ein Name und &lt;Adresse&gt;</translation>
    </message>
    <message>
        <source>Who will be in &amp;touch</source>
        <translation>Wer sich mel&amp;det</translation>
    </message>
    <message>
        <source>What they asked you to send</source>
        <translation>Was Sie schicken sollen</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Anzeichen</translation>
    </message>
    <message>
        <source>None of them is proof, good or bad: only their word counts, and no sign moves a card or a date.</source>
        <translation>Keines ist ein Beweis, ob gut oder schlecht: Es zählt allein ihr Wort, und kein Anzeichen verschiebt eine Karte oder einen Tag.</translation>
    </message>
    <message>
        <source>Why signs count for so little</source>
        <translation>Warum Anzeichen so wenig zählen</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>1 – badly</source>
        <translation>1 – schlecht</translation>
    </message>
    <message>
        <source>2 – not well</source>
        <translation>2 – nicht gut</translation>
    </message>
    <message>
        <source>3 – so so</source>
        <translation>3 – mittel</translation>
    </message>
    <message>
        <source>4 – well</source>
        <translation>4 – gut</translation>
    </message>
    <message>
        <source>5 – very well</source>
        <translation>5 – sehr gut</translation>
    </message>
    <message>
        <source>How it felt; &amp;for yourself alone</source>
        <translation>Wie es sich &amp;anfühlte; nur für Sie</translation>
    </message>
    <message>
        <source>Calls are welcome</source>
        <translation>Anrufe sind willkommen</translation>
    </message>
    <message>
        <source>Calls are welcome to %1</source>
        <extracomment>To a screen reader; %1 is a person</extracomment>
        <translation>Anrufe sind %1 willkommen</translation>
    </message>
    <message>
        <source>Gave no contact details</source>
        <translation>Gab keine Kontaktdaten</translation>
    </message>
    <message>
        <source>%1 gave no contact details</source>
        <extracomment>To a screen reader; %1 is a person</extracomment>
        <translation>%1 gab keine Kontaktdaten</translation>
    </message>
</context>
<context>
    <name>afterword::DebriefQuestionEdit</name>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>I was not sure of my answer</source>
        <translation>Ich war mir nicht sicher</translation>
    </message>
    <message>
        <source>What you found since:</source>
        <translation>Seither gefunden:</translation>
    </message>
    <message>
        <source>What you found since</source>
        <translation>Seither gefunden</translation>
    </message>
    <message>
        <source>What they asked</source>
        <translation>Was gefragt wurde</translation>
    </message>
    <message>
        <source>It comes back when you prepare for the next round.</source>
        <translation>Sie kommt wieder, wenn Sie sich auf die nächste Runde vorbereiten.</translation>
    </message>
    <message>
        <source>Question:</source>
        <translation>Frage:</translation>
    </message>
    <message>
        <source>Your answer:</source>
        <translation>Ihre Antwort:</translation>
    </message>
    <message>
        <source>Their reaction:</source>
        <translation>Die Reaktion:</translation>
    </message>
    <message>
        <source>Question %1</source>
        <extracomment>To a screen reader; %1 counts the questions of an interview</extracomment>
        <translation>Frage %1</translation>
    </message>
    <message>
        <source>Your answer to question %1</source>
        <translation>Ihre Antwort auf Frage %1</translation>
    </message>
    <message>
        <source>Their reaction to your answer to question %1</source>
        <translation>Die Reaktion auf Ihre Antwort auf Frage %1</translation>
    </message>
    <message>
        <source>I was not sure of my answer to question %1</source>
        <translation>Bei Frage %1 war ich mir nicht sicher</translation>
    </message>
    <message>
        <source>What you found since about question %1</source>
        <translation>Seither zu Frage %1 gefunden</translation>
    </message>
    <message>
        <source>Remove question %1</source>
        <translation>Frage %1 entfernen</translation>
    </message>
</context>
<context>
    <name>afterword::DebriefQuestions</name>
    <message>
        <source>Add a &amp;question</source>
        <translation>Fra&amp;ge hinzufügen</translation>
    </message>
</context>
<context>
    <name>afterword::DebriefRequests</name>
    <message>
        <source>Add what they &amp;asked for</source>
        <translation>Bitte hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>Work samples, a certificate…</source>
        <translation>Arbeitsproben, ein Zeugnis …</translation>
    </message>
    <message>
        <source>What they asked for</source>
        <translation>Worum sie baten</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Remove this request</source>
        <translation>Diese Bitte entfernen</translation>
    </message>
    <message>
        <source>by</source>
        <extracomment>Between what was asked for and the day</extracomment>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>afterword::DebriefWindow</name>
    <message>
        <source>Debrief: %1</source>
        <extracomment>Title of a window; %1 is an interview: &quot;Acme, round 2, today 14:00&quot;</extracomment>
        <translation>Nachbereitung: %1</translation>
    </message>
    <message>
        <source>What follows from this</source>
        <translation>Was daraus folgt</translation>
    </message>
    <message>
        <source>Nothing is due to them for now.</source>
        <translation>Vorerst ist ihnen nichts zu schreiben.</translation>
    </message>
    <message>
        <source>Go on lat&amp;er</source>
        <translation>S&amp;päter weiter</translation>
    </message>
    <message>
        <source>Everything stays; the debrief opens again from Details.</source>
        <translation>Alles bleibt; die Nachbereitung öffnet sich wieder aus den Details.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>F&amp;ertig</translation>
    </message>
    <message>
        <source>Everything you typed is kept.</source>
        <translation>Alles Getippte ist gesichert.</translation>
    </message>
    <message>
        <source>Keeping what you type…</source>
        <translation>Getipptes wird gesichert …</translation>
    </message>
</context>
<context>
    <name>afterword::DebriefWindows</name>
    <message>
        <source>The debrief is kept. Go on with it from the round in Details.</source>
        <translation>Die Nachbereitung ist gesichert. Weiter geht es bei der Runde in den Details.</translation>
    </message>
</context>
<context>
    <name>afterword::DebtList</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a company, %2 a job
----------
For a screen reader; %1 is a button&apos;s text, %2 a step: &quot;Sent…, Thank Ann Ito&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>For a screen reader; %1 is an application: &quot;Acme, Data Analyst&quot;</extracomment>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Open the application</source>
        <translation>Bewerbung öffnen</translation>
    </message>
</context>
<context>
    <name>afterword::DesktopApplication</name>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Afterword</source>
        <translation>Afterword</translation>
    </message>
    <message>
        <source>File: %1
It was left as it is.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Datei: %1
Sie wurde gelassen, wie sie war.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Eine solche Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such file any more.</source>
        <translation>Diese Datei gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Wird wiederhergestellt …</translation>
    </message>
    <message>
        <source>The copy was put in the place of the tracker.</source>
        <translation>Die Kopie wurde an die Stelle des Trackers gesetzt.</translation>
    </message>
</context>
<context>
    <name>afterword::DetailsAdvice</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Why this advice</source>
        <translation>Warum dieser Rat</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Später …</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>Überspringen …</translation>
    </message>
    <message>
        <source>The facts say: %1</source>
        <extracomment>%1 is a stage of the board: &quot;Following up&quot;</extracomment>
        <translation>Die Fakten sagen: %1</translation>
    </message>
    <message>
        <source>Move there</source>
        <translation>Dorthin verschieben</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <extracomment>For a screen reader; %1 is a stage of the board</extracomment>
        <translation>Nach „%1“ verschieben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A later step: %1 what, %2 when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Then:
%1</source>
        <extracomment>%1 are steps, one a line</extracomment>
        <translation>Danach:
%1</translation>
    </message>
</context>
<context>
    <name>afterword::DetailsAttachments</name>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Attach a link…</source>
        <translation>Link anhängen …</translation>
    </message>
    <message>
        <source>A file or a web address; files can be dropped here too</source>
        <translation>Eine Datei oder eine Webadresse; Dateien lassen sich auch hierher ziehen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>%1 is what a link leads to</extracomment>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>afterword::DetailsDialogs</name>
    <message>
        <source>Only files of your own and web addresses can be attached.</source>
        <translation>Nur eigene Dateien und Webadressen lassen sich anhängen.</translation>
    </message>
</context>
<context>
    <name>afterword::DetailsFacts</name>
    <message>
        <source>More facts</source>
        <translation>Weitere Fakten</translation>
    </message>
    <message>
        <source>Shows the facts that are not known yet</source>
        <translation>Zeigt die Fakten, die noch nicht bekannt sind</translation>
    </message>
</context>
<context>
    <name>afterword::DetailsHeader</name>
    <message>
        <source>My dream job</source>
        <translation>Meine Traumstelle</translation>
    </message>
    <message>
        <source>Cadence for this application</source>
        <translation>Rhythmus dieser Bewerbung</translation>
    </message>
    <message>
        <source>Change the application</source>
        <translation>Bewerbung ändern</translation>
    </message>
    <message>
        <source>This is a dream job; click if it is not</source>
        <translation>Das ist eine Traumstelle; klicken Sie, wenn sie es nicht ist</translation>
    </message>
    <message>
        <source>Mark it as a dream job</source>
        <translation>Als Traumstelle markieren</translation>
    </message>
</context>
<context>
    <name>afterword::DetailsModel</name>
    <message>
        <source>Round %1 · %2</source>
        <extracomment>%1 counts the rounds, %2 is &quot;Video call&quot; and the like</extracomment>
        <translation>Runde %1 · %2</translation>
    </message>
    <message>
        <source>%1 (%2 your time)</source>
        <extracomment>%1 is a moment in their zone, %2 the same moment in yours</extracomment>
        <translation>%1 (%2 Ihre Zeit)</translation>
    </message>
    <message>
        <source>hiring manager</source>
        <translation>einstellende Person</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>Koordination</translation>
    </message>
    <message>
        <source>will be in touch</source>
        <translation>meldet sich</translation>
    </message>
    <message>
        <source>interviewer</source>
        <translation>im Gespräch</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>noch keine Adresse</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1 are the words that somebody said</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>said %1</source>
        <extracomment>When something was said; %1 is a moment</extracomment>
        <translation>gesagt %1</translation>
    </message>
    <message>
        <source>done %1</source>
        <extracomment>%1 is a moment</extracomment>
        <translation>erledigt %1</translation>
    </message>
</context>
<context>
    <name>afterword::DetailsPane</name>
    <message>
        <source>Details of the application</source>
        <translation>Einzelheiten der Bewerbung</translation>
    </message>
    <message>
        <source>Choose an application to see its whole story here.</source>
        <translation>Wählen Sie eine Bewerbung, um ihre ganze Geschichte zu sehen.</translation>
    </message>
    <message>
        <source>Better not now</source>
        <translation>Besser noch nicht</translation>
    </message>
</context>
<context>
    <name>afterword::DetailsPeople</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Add somebody…</source>
        <translation>Jemanden hinzufügen …</translation>
    </message>
    <message>
        <source>Show all about %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Alles zu %1 zeigen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Take %1 from this application</source>
        <extracomment>%1 is a name</extracomment>
        <translation>%1 aus dieser Bewerbung nehmen</translation>
    </message>
    <message>
        <source>Thank %1 for being a reference</source>
        <extracomment>%1 is the name of a reference</extracomment>
        <translation>%1 als Referenz danken</translation>
    </message>
</context>
<context>
    <name>afterword::DetailsPromises</name>
    <message>
        <source>What they said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>They named a date…</source>
        <translation>Termin genannt …</translation>
    </message>
    <message>
        <source>They asked…</source>
        <translation>Bitte an Sie …</translation>
    </message>
    <message>
        <source>They asked for something</source>
        <translation>Man hat Sie um etwas gebeten</translation>
    </message>
    <message>
        <source>This is not settled after all</source>
        <translation>Doch noch nicht erledigt</translation>
    </message>
    <message>
        <source>This is settled</source>
        <translation>Das ist erledigt</translation>
    </message>
    <message>
        <source>Change what they said</source>
        <translation>Gesagtes ändern</translation>
    </message>
    <message>
        <source>Remove what they said</source>
        <translation>Gesagtes entfernen</translation>
    </message>
</context>
<context>
    <name>afterword::DetailsRounds</name>
    <message>
        <source>Interviews</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Add an interview…</source>
        <translation>Gespräch hinzufügen …</translation>
    </message>
    <message>
        <source>Read the debrief of this interview</source>
        <translation>Nachbereitung dieses Gesprächs lesen</translation>
    </message>
    <message>
        <source>Write down how this interview went</source>
        <translation>Aufschreiben, wie dieses Gespräch war</translation>
    </message>
    <message>
        <source>Change this interview</source>
        <translation>Dieses Gespräch ändern</translation>
    </message>
    <message>
        <source>Remove this interview</source>
        <translation>Dieses Gespräch entfernen</translation>
    </message>
    <message>
        <source>What to know and to ask at this interview</source>
        <translation>Was bei diesem Gespräch zu wissen und zu fragen ist</translation>
    </message>
    <message>
        <source>Ask for another time, as this interview did not take place</source>
        <translation>Um einen neuen Termin bitten, da dieses Gespräch nicht stattfand</translation>
    </message>
</context>
<context>
    <name>afterword::DetailsTimeline</name>
    <message>
        <source>Everything so far</source>
        <translation>Alles bisher</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Log sent…</source>
        <translation>Gesendetes …</translation>
    </message>
    <message>
        <source>Log a message that you sent</source>
        <translation>Eine gesendete Nachricht festhalten</translation>
    </message>
    <message>
        <source>Log reply…</source>
        <translation>Antwort erhalten …</translation>
    </message>
    <message>
        <source>Log a reply that came</source>
        <translation>Eine erhaltene Antwort festhalten</translation>
    </message>
    <message>
        <source>Everything that happened, the newest first</source>
        <translation>Alles, was geschah, das Neueste zuerst</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <extracomment>For a screen reader: %1 is an entry of the time line</extracomment>
        <translation>Ändern: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <extracomment>For a screen reader: %1 is an entry of the time line</extracomment>
        <translation>Entfernen: %1</translation>
    </message>
</context>
<context>
    <name>afterword::FactDialogs</name>
    <message>
        <source>removing %1</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;; %1 is a company</extracomment>
        <translation>%1 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>removing %n application(s)</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;</extracomment>
        <translation>
            <numerusform>%n Bewerbung entfernen</numerusform>
            <numerusform>%n Bewerbungen entfernen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::FactList</name>
    <message>
        <source>Facts to insert</source>
        <translation>Angaben zum Einfügen</translation>
    </message>
    <message>
        <source>Enter or a double click inserts a fact; it can be dragged into the text, too.</source>
        <translation>Die Eingabetaste oder ein Doppelklick fügt eine Angabe ein; sie lässt sich auch in den Text ziehen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A noted fact: %1 what it is, such as &quot;Compliment&quot;, %2 its words</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>afterword::FileActions</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Tracker documents (*.json)</source>
        <translation>Tracker-Dokumente (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export Tracker</source>
        <translation>Tracker exportieren</translation>
    </message>
    <message>
        <source>Export Spreadsheet</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>job search</source>
        <extracomment>Suggested name of an exported file</extracomment>
        <translation>stellensuche</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Exportiert nach %1</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv *.tsv *.txt)</source>
        <translation>Tabellen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Tracker files (*.db)</source>
        <translation>Tracker-Dateien (*.db)</translation>
    </message>
    <message>
        <source>job search %1</source>
        <extracomment>Suggested name of a copy of the tracker; %1 is a date</extracomment>
        <translation>stellensuche %1</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>Kopie wird gespeichert …</translation>
    </message>
    <message>
        <source>Saved a copy as %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Kopie gespeichert als %1</translation>
    </message>
    <message>
        <source>Everything that can be imported (*.json *.csv *.tsv *.txt *.ics *.eml)</source>
        <translation>Alles, was sich importieren lässt (*.json *.csv *.tsv *.txt *.ics *.eml)</translation>
    </message>
    <message>
        <source>Invitations (*.ics *.eml)</source>
        <translation>Einladungen (*.ics *.eml)</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>What came of an import: how many applications, people and messages are new</extracomment>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <extracomment>What came of an import: how many applications, people and messages were changed</extracomment>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::FindingList</name>
    <message>
        <source>Etiquette</source>
        <translation>Umgangsformen</translation>
    </message>
    <message>
        <source>Nothing to object to.</source>
        <translation>Nichts einzuwenden.</translation>
    </message>
    <message>
        <source>%1 You left it: %2</source>
        <extracomment>%1 is a finding, %2 why it was left as it is</extracomment>
        <translation>%1 Sie haben es so gelassen: %2</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Ignore</source>
        <extracomment>Button: a hint about a message is read and left as it is</extracomment>
        <translation>Übergehen</translation>
    </message>
    <message>
        <source>Keep it…</source>
        <extracomment>Button: opens a field for the reason why a message stays as it is</extracomment>
        <translation>So lassen …</translation>
    </message>
    <message>
        <source>Keep It</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Change to</source>
        <extracomment>Button: opens a list of words that may have been meant by one that no dictionary has</extracomment>
        <translation>Ändern in</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Kein Vorschlag</translation>
    </message>
    <message>
        <source>Add to My Words</source>
        <translation>Zu meinen Wörtern hinzufügen</translation>
    </message>
</context>
<context>
    <name>afterword::HandOverBar</name>
    <message>
        <source>Open in &amp;Mail Program</source>
        <translation>Im &amp;Mailprogramm öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy with Fo&amp;rmatting</source>
        <translation>Mit &amp;Formatierung kopieren</translation>
    </message>
    <message>
        <source>Save as &amp;File…</source>
        <translation>Als &amp;Datei speichern …</translation>
    </message>
    <message>
        <source>&amp;Print Card…</source>
        <translation>Karte &amp;drucken …</translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>It Was &amp;Sent</source>
        <translation>Sie &amp;wurde gesendet</translation>
    </message>
    <message>
        <source>Counts the message as sent now; what is due follows from that.</source>
        <translation>Zählt die Nachricht ab jetzt als gesendet; danach richtet sich, was fällig ist.</translation>
    </message>
    <message>
        <source>Mor&amp;e</source>
        <translation>M&amp;ehr</translation>
    </message>
    <message>
        <source>I &amp;Already Sent It</source>
        <translation>&amp;Ich habe sie schon gesendet</translation>
    </message>
    <message>
        <source>&amp;Discard the Draft</source>
        <translation>Entwurf &amp;verwerfen</translation>
    </message>
    <message>
        <source>Opened in your mail program %1. Has it gone out?</source>
        <extracomment>%1 is a moment: “today 17:00”</extracomment>
        <translation>In Ihrem Mailprogramm geöffnet: %1. Ist sie hinausgegangen?</translation>
    </message>
    <message>
        <source>Saved as a file %1. Has it gone out?</source>
        <extracomment>%1 is a moment: “today 17:00”</extracomment>
        <translation>Als Datei gespeichert: %1. Ist sie hinausgegangen?</translation>
    </message>
    <message>
        <source>Copied %1. Has it gone out?</source>
        <extracomment>%1 is a moment: “today 17:00”</extracomment>
        <translation>Kopiert: %1. Ist sie hinausgegangen?</translation>
    </message>
    <message>
        <source>Printed %1. Has it gone out?</source>
        <extracomment>%1 is a moment: “today 17:00”</extracomment>
        <translation>Gedruckt: %1. Ist sie hinausgegangen?</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <extracomment>What must be done before a message can leave: %1 is a sentence</extracomment>
        <translation>Noch nicht: %1</translation>
    </message>
    <message>
        <source>Do N&amp;ot Send</source>
        <translation>&amp;Nicht senden</translation>
    </message>
    <message>
        <source>It Was N&amp;ot Sent</source>
        <translation>Sie wurde &amp;nicht gesendet</translation>
    </message>
    <message>
        <source>Se&amp;nd…</source>
        <translation>Se&amp;nden …</translation>
    </message>
    <message>
        <source>Sent Another &amp;Way</source>
        <translation>Auf anderem &amp;Weg gesendet</translation>
    </message>
</context>
<context>
    <name>afterword::HeldList</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Why not now: %1</source>
        <extracomment>For a screen reader: %1 is a message that should wait</extracomment>
        <translation>Warum noch nicht: %1</translation>
    </message>
</context>
<context>
    <name>afterword::HiddenStart</name>
    <message>
        <source>Afterword is running, minimised</source>
        <extracomment>Title of a notification</extracomment>
        <translation>Afterword läuft, minimiert</translation>
    </message>
    <message>
        <source>This desktop has no tray, so its window waits in the list of windows.</source>
        <translation>Dieser Desktop hat keinen Infobereich; das Fenster wartet in der Fensterliste.</translation>
    </message>
</context>
<context>
    <name>afterword::ImportDialog</name>
    <message>
        <source>Import %1</source>
        <extracomment>Heading; %1 is a file name</extracomment>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as they were</source>
        <extracomment>A summary: &quot;12 new, 3 changed, 4 as they were&quot;</extracomment>
        <translation>%1 neu, %2 geändert, %3 unverändert</translation>
    </message>
    <message>
        <source>All of it is there already: there is nothing to import.</source>
        <translation>Alles ist schon da: Es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>Nothing was imported, and nothing was changed.</source>
        <translation>Nichts wurde importiert, und nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1
Place: %2</source>
        <translation>%1
Stelle: %2</translation>
    </message>
    <message>
        <source>The file holds nothing to import.</source>
        <translation>Die Datei enthält nichts zum Importieren.</translation>
    </message>
</context>
<context>
    <name>afterword::InPlaceEdit</name>
    <message>
        <source>Click, F2 or Enter to change it</source>
        <translation>Ändern mit Klick, F2 oder Eingabetaste</translation>
    </message>
    <message>
        <source>%1; F2 or Enter changes it</source>
        <extracomment>For a screen reader: %1 is what a text holds, as &quot;Location&quot;</extracomment>
        <translation>%1; ändern mit F2 oder Eingabetaste</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For a screen reader: %1 is what a text holds (&quot;Location&quot;), %2 the text</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>afterword::IncomingMail</name>
    <message>
        <source>Log a Mail</source>
        <translation>Mail festhalten</translation>
    </message>
    <message>
        <source>Mail messages (*.eml);;All files (*)</source>
        <translation>Mails (*.eml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy the mail first.</source>
        <translation>In der Zwischenablage ist kein Text. Kopieren Sie zuerst die Mail.</translation>
    </message>
    <message>
        <source>Choose the application first to which that text belongs.</source>
        <translation>Wählen Sie zuerst die Bewerbung, zu der dieser Text gehört.</translation>
    </message>
    <message>
        <source>This mail is logged already: %1, %2. Nothing was changed.</source>
        <extracomment>%1 is a company, %2 a moment: &quot;today 10:20&quot;</extracomment>
        <translation>Diese Mail ist schon festgehalten: %1, %2. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no application yet to which this mail could belong.</source>
        <translation>Es gibt noch keine Bewerbung, zu der diese Mail gehören könnte.</translation>
    </message>
</context>
<context>
    <name>afterword::InterviewDialog</name>
    <message>
        <source>Interview at %1</source>
        <extracomment>Heading of the dialog; %1 is a company</extracomment>
        <translation>Gespräch bei %1</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <extracomment>The entry of the zone list that stands for the application&apos;s own zone; %1 is its name</extracomment>
        <translation>Dort: %1</translation>
    </message>
    <message>
        <source>It ends before it starts.</source>
        <translation>Es endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>This time zone is not known; choose one of the list.</source>
        <translation>Diese Zeitzone ist nicht bekannt; wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>That is no mail address: somebody@somewhere is.</source>
        <translation>Das ist keine Mailadresse: jemand@irgendwo ist eine.</translation>
    </message>
    <message>
        <source>Whose address is it? A name is missing.</source>
        <translation>Wessen Adresse ist das? Es fehlt ein Name.</translation>
    </message>
    <message>
        <source>%1 (no address yet)</source>
        <translation>%1 (noch keine Adresse)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>saving the interview at %1</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;; %1 is a company</extracomment>
        <translation>Gespräch bei %1 speichern</translation>
    </message>
</context>
<context>
    <name>afterword::InterviewMovePopover</name>
    <message>
        <source>Move the interview at %1?</source>
        <extracomment>%1 is a company</extracomment>
        <translation>Das Gespräch bei %1 verschieben?</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <extracomment>The old and the new moment of an interview</extracomment>
        <translation>Von %1 auf %2.</translation>
    </message>
    <message>
        <source>By the clocks of %1: %2.</source>
        <extracomment>%1 is a city, %2 the new moment by the clocks there</extracomment>
        <translation>Nach den Uhren von %1: %2.</translation>
    </message>
</context>
<context>
    <name>afterword::InvitationDesk</name>
    <message>
        <source>Import an Invitation</source>
        <translation>Einladung importieren</translation>
    </message>
    <message>
        <source>Invitations (*.ics *.eml);;All files (*)</source>
        <translation>Einladungen (*.ics *.eml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is no invitation on the clipboard. Copy the calendar file or its text first.</source>
        <translation>In der Zwischenablage ist keine Einladung. Kopieren Sie zuerst die Kalenderdatei oder ihren Text.</translation>
    </message>
    <message numerus="yes">
        <source>This is a calendar with %n event(s); choose a single invitation.</source>
        <translation>
            <numerusform>Dies ist ein Kalender mit %n Termin; wählen Sie eine einzelne Einladung.</numerusform>
            <numerusform>Dies ist ein Kalender mit %n Terminen; wählen Sie eine einzelne Einladung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>recording %n interview(s)</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;</extracomment>
        <translation>
            <numerusform>%n Gespräch erfassen</numerusform>
            <numerusform>%n Gespräche erfassen</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelling the interview at %1</source>
        <translation>Gespräch bei %1 absagen</translation>
    </message>
    <message>
        <source>moving the interview at %1</source>
        <translation>Gespräch bei %1 verlegen</translation>
    </message>
    <message>
        <source>recording the interview at %1</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;; %1 is a company</extracomment>
        <translation>Gespräch bei %1 erfassen</translation>
    </message>
</context>
<context>
    <name>afterword::InvitationDialog</name>
    <message>
        <source>S&amp;kip This One</source>
        <translation>Überspr&amp;ingen</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>Heading: %1 is an invitation&apos;s title, it is number %2 of %3 in its file</extracomment>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>The invitation names no end; an hour is assumed.</source>
        <translation>Die Einladung nennt kein Ende; angenommen wird eine Stunde.</translation>
    </message>
    <message>
        <source>The invitation names a day and no time: please set when it starts.</source>
        <translation>Die Einladung nennt einen Tag und keine Uhrzeit: Bitte setzen Sie den Beginn.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nächste</translation>
    </message>
    <message>
        <source>&amp;Mark as Cancelled</source>
        <translation>Als &amp;abgesagt merken</translation>
    </message>
    <message>
        <source>&amp;Move Interview</source>
        <translation>Gespräch &amp;verlegen</translation>
    </message>
    <message>
        <source>Add &amp;Interview</source>
        <translation>Gespräch &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Change &amp;Interview</source>
        <translation>Gespräch än&amp;dern</translation>
    </message>
    <message>
        <source>This invitation cannot be read</source>
        <translation>Diese Einladung lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A new application</source>
        <translation>Eine neue Bewerbung</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>Dort: %1</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>Bei Ihnen: %1</translation>
    </message>
    <message>
        <source>company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>It ends before it starts.</source>
        <translation>Es endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>No time zone has this name.</source>
        <translation>Keine Zeitzone heißt so.</translation>
    </message>
</context>
<context>
    <name>afterword::InvitedPeopleModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a name, %2 a mail address</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <extracomment>Which part somebody takes in an interview</extracomment>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordination</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>Somebody of an invitation who has nothing to do with the interview</extracomment>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <extracomment>Somebody of an invitation who is not recorded yet</extracomment>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>%1 is a column, %2 who, %3 what is chosen there</extracomment>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>Invited</source>
        <extracomment>Heading above the people of an invitation</extracomment>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Is</source>
        <extracomment>Heading: who of the recorded people that is</extracomment>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Takes part as</source>
        <extracomment>Heading: which part they take</extracomment>
        <translation>Nimmt teil als</translation>
    </message>
</context>
<context>
    <name>afterword::LinkOpener</name>
    <message>
        <source>Only web addresses, mail addresses and files of your own are opened.</source>
        <translation>Nur Webadressen, Mailadressen und eigene Dateien werden geöffnet.</translation>
    </message>
    <message>
        <source>The file is no longer there: %1</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>Die Datei ist nicht mehr da: %1</translation>
    </message>
    <message>
        <source>%1 could be run as a program, so its folder is shown instead.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 könnte als Programm ausgeführt werden; deshalb wird stattdessen der Ordner gezeigt.</translation>
    </message>
    <message>
        <source>The desktop knows no program to open %1 with.</source>
        <translation>Die Arbeitsumgebung kennt kein Programm, um %1 zu öffnen.</translation>
    </message>
</context>
<context>
    <name>afterword::LogMessageDialog</name>
    <message>
        <source>Reply from %1</source>
        <translation>Antwort von %1</translation>
    </message>
    <message>
        <source>I have called</source>
        <translation>Ich habe angerufen</translation>
    </message>
    <message>
        <source>I have posted it</source>
        <translation>Ich habe es abgeschickt</translation>
    </message>
    <message>
        <source>I have sent it</source>
        <translation>Ich habe es gesendet</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>the date they named</source>
        <translation>der genannte Termin</translation>
    </message>
    <message>
        <source>to whom it went</source>
        <translation>an wen es ging</translation>
    </message>
    <message>
        <source>That moment has not come yet.</source>
        <translation>Dieser Zeitpunkt ist noch nicht gekommen.</translation>
    </message>
    <message>
        <source>If nothing &amp;by</source>
        <translation>Wenn nichts b&amp;is</translation>
    </message>
    <message>
        <source>&amp;Back on</source>
        <translation>Wieder da a&amp;m</translation>
    </message>
    <message>
        <source>Answer &amp;by</source>
        <translation>Antworten b&amp;is</translation>
    </message>
    <message>
        <source>&amp;Date named</source>
        <translation>&amp;Genannter Termin</translation>
    </message>
    <message>
        <source>what it says</source>
        <translation>was darin steht</translation>
    </message>
</context>
<context>
    <name>afterword::LongUndo</name>
    <message>
        <source>Undoing %1…</source>
        <extracomment>Shown while it is done; %1 is what is taken back, such as &quot;importing jobs.csv&quot;</extracomment>
        <translation>%1 wird rückgängig gemacht …</translation>
    </message>
    <message>
        <source>Redoing %1…</source>
        <translation>%1 wird wiederholt …</translation>
    </message>
</context>
<context>
    <name>afterword::MailAccountDesk</name>
    <message>
        <source>Type the password first.</source>
        <translation>Geben Sie zuerst das Passwort ein.</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password of %1 at %2. It is used once and not kept.</source>
        <extracomment>%1 is a user&apos;s name, %2 a server</extracomment>
        <translation>Passwort von %1 bei %2. Es wird einmal verwendet und nicht behalten.</translation>
    </message>
    <message>
        <source>The mail account is kept.</source>
        <translation>Das Mailkonto ist gespeichert.</translation>
    </message>
    <message>
        <source>The mail account was removed.</source>
        <translation>Das Mailkonto wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>afterword::MailAccountDialog</name>
    <message>
        <source>TLS from the start (usual)</source>
        <extracomment>How a connection is protected</extracomment>
        <translation>TLS von Anfang an (üblich)</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <extracomment>How a connection is protected</extracomment>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Server, port and security are proposed as %1 tells its customers.</source>
        <extracomment>%1 is a mail provider</extracomment>
        <translation>Server, Port und Sicherheit sind vorgeschlagen, wie %1 sie angibt.</translation>
    </message>
    <message>
        <source>your mail address</source>
        <translation>Ihre Mailadresse</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>den Server</translation>
    </message>
    <message>
        <source>Kept; type only to change it</source>
        <translation>Behalten; nur zum Ändern eingeben</translation>
    </message>
    <message>
        <source>It is kept in the password store of your desktop and nowhere else.</source>
        <translation>Es liegt im Passwortspeicher Ihres Desktops und nirgends sonst.</translation>
    </message>
    <message>
        <source>There is no password store on this desktop: Afterword asks for the password each time and never keeps it.</source>
        <translation>Auf diesem Desktop gibt es keinen Passwortspeicher: Afterword fragt jedes Mal nach dem Passwort und behält es nie.</translation>
    </message>
    <message>
        <source>Connecting and signing in; no mail is sent…</source>
        <translation>Verbinden und anmelden; es wird keine Mail gesendet …</translation>
    </message>
    <message>
        <source>It works: the server would take mail from you.</source>
        <translation>Es klappt: Der Server nähme Mail von Ihnen an.</translation>
    </message>
</context>
<context>
    <name>afterword::MailAddress</name>
    <message>
        <source>This is not a mail address.</source>
        <translation>Das ist keine Mailadresse.</translation>
    </message>
    <message>
        <source>“%1” is not a mail address; it should look like name@example.com.</source>
        <translation>„%1“ ist keine Mailadresse; sie sollte aussehen wie name@example.com.</translation>
    </message>
    <message>
        <source>The mail address is missing.</source>
        <translation>Die Mailadresse fehlt.</translation>
    </message>
    <message>
        <source>“%1” has letters before the @ that most mail servers do not take; ask for an address in plain letters.</source>
        <extracomment>%1 is the address</extracomment>
        <translation>„%1“ hat vor dem @ Buchstaben, die die meisten Mailserver nicht annehmen; fragen Sie nach einer Adresse in einfachen Buchstaben.</translation>
    </message>
</context>
<context>
    <name>afterword::MailDesk</name>
    <message>
        <source>This is a sample; nothing is sent from here.</source>
        <translation>Dies ist ein Beispiel; von hier wird nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>afterword::MailReader</name>
    <message>
        <source>This mail is larger than 40 MiB; it was not read.</source>
        <translation>Diese Mail ist größer als 40 MiB; sie wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>This is not a mail: it does not begin with a header.</source>
        <translation>Das ist keine Mail: Sie beginnt nicht mit einem Kopf.</translation>
    </message>
    <message>
        <source>This mail has more than a thousand parts; it was not read.</source>
        <translation>Diese Mail hat mehr als tausend Teile; sie wurde nicht gelesen.</translation>
    </message>
</context>
<context>
    <name>afterword::MailTargetDialog</name>
    <message>
        <source>A mail from %1</source>
        <translation>Eine Mail von %1</translation>
    </message>
    <message>
        <source>A mail from %1: “%2”</source>
        <translation>Eine Mail von %1: „%2“</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>afterword::MailWriter</name>
    <message>
        <source>The mail was not written: %1 has a line break or a control character in it.</source>
        <extracomment>%1 is the name of a header field of a mail, such as Subject</extracomment>
        <translation>Die Mail wurde nicht geschrieben: %1 enthält einen Zeilenumbruch oder ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>The mail was not written: %1 holds something that is no Message-ID.</source>
        <extracomment>%1 is the name of a header field of a mail, such as In-Reply-To</extracomment>
        <translation>Die Mail wurde nicht geschrieben: %1 enthält etwas, das keine Message-ID ist.</translation>
    </message>
    <message>
        <source>The mail was not written: it has no date yet.</source>
        <translation>Die Mail wurde nicht geschrieben: Sie hat noch kein Datum.</translation>
    </message>
    <message>
        <source>The mail was not written: nobody is named to whom it goes.</source>
        <translation>Die Mail wurde nicht geschrieben: Es ist niemand genannt, an den sie geht.</translation>
    </message>
    <message>
        <source>The mail was not written: the name of an attachment has a line break or a control character in it.</source>
        <translation>Die Mail wurde nicht geschrieben: Der Name einer Anlage enthält einen Zeilenumbruch oder ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>The mail could not be put into its transport form.</source>
        <translation>Die Mail konnte nicht in ihre Transportform gebracht werden.</translation>
    </message>
</context>
<context>
    <name>afterword::MailtoUrl</name>
    <message>
        <source>The subject has a line break or a control character in it; write it anew.</source>
        <translation>Der Betreff enthält einen Zeilenumbruch oder ein Steuerzeichen; schreiben Sie ihn neu.</translation>
    </message>
</context>
<context>
    <name>afterword::MainWindow</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>Window title: %1 is a file, steps due, or both; %2 is the program</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <extracomment>Window title of the usual tracker: the number counts steps</extracomment>
        <translation>
            <numerusform>%n fällig</numerusform>
            <numerusform>%n fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n due</source>
        <extracomment>Window title: %1 is a file, the number counts steps</extracomment>
        <translation>
            <numerusform>%1 – %n fällig</numerusform>
            <numerusform>%1 – %n fällig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::MainWindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New Application…</source>
        <translation>&amp;Neue Bewerbung …</translation>
    </message>
    <message>
        <source>&amp;Open Tracker File…</source>
        <translation>Tracker-Datei ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open the &amp;Sample</source>
        <translation>Bei&amp;spiel öffnen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Export &amp;Calendar…</source>
        <translation>&amp;Kalender exportieren …</translation>
    </message>
    <message>
        <source>Export &amp;Tracker…</source>
        <translation>&amp;Tracker exportieren …</translation>
    </message>
    <message>
        <source>Export S&amp;preadsheet…</source>
        <translation>Tab&amp;elle exportieren …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>%1 is what is taken back: &quot;moving Acme to Interviewing&quot;</extracomment>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>%1 is what is done again: &quot;moving Acme to Interviewing&quot;</extracomment>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Change Application…</source>
        <translation>Bewerbung ä&amp;ndern …</translation>
    </message>
    <message>
        <source>Add &amp;Interview…</source>
        <translation>&amp;Gespräch hinzufügen …</translation>
    </message>
    <message>
        <source>Log &amp;Sent Message…</source>
        <translation>Ge&amp;sendetes festhalten …</translation>
    </message>
    <message>
        <source>Log Re&amp;ply…</source>
        <translation>&amp;Antwort festhalten …</translation>
    </message>
    <message>
        <source>Re&amp;move Application</source>
        <translation>Bewerbung &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>&amp;Tafel</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Einzelheiten</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Afterword</source>
        <translation>Ü&amp;ber Afterword</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>They &amp;Named a Date…</source>
        <translation>&amp;Termin genannt …</translation>
    </message>
    <message>
        <source>They &amp;Asked for Something…</source>
        <translation>&amp;Bitte an Sie …</translation>
    </message>
    <message>
        <source>Ca&amp;dence for This Application…</source>
        <translation>R&amp;hythmus dieser Bewerbung …</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>E&amp;instellungen …</translation>
    </message>
    <message>
        <source>&amp;Why This?</source>
        <translation>&amp;Warum das?</translation>
    </message>
    <message>
        <source>All &amp;Advice</source>
        <translation>&amp;Alle Ratschläge</translation>
    </message>
    <message>
        <source>New &amp;Person</source>
        <translation>Neue Pe&amp;rson</translation>
    </message>
    <message>
        <source>Ne&amp;w Tracker File…</source>
        <translation>Neue Tracker-&amp;Datei …</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Save a Cop&amp;y…</source>
        <translation>K&amp;opie speichern …</translation>
    </message>
    <message>
        <source>Restore from a Copy…</source>
        <translation>Aus einer Kopie wiederherstellen …</translation>
    </message>
    <message>
        <source>S&amp;earch and Open…</source>
        <translation>S&amp;uchen und öffnen …</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>&amp;Filter the Board</source>
        <translation>Tafel &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;Log the Copied Mail…</source>
        <translation>&amp;Kopierte Mail festhalten …</translation>
    </message>
    <message>
        <source>Log a Mail from a &amp;File…</source>
        <translation>Mail aus einer &amp;Datei festhalten …</translation>
    </message>
    <message>
        <source>Import In&amp;vitation…</source>
        <translation>Ein&amp;ladung importieren …</translation>
    </message>
    <message>
        <source>Ne&amp;w Message…</source>
        <translation>Neue Na&amp;chricht …</translation>
    </message>
    <message>
        <source>Paste In&amp;vitation…</source>
        <translation>Einladung ein&amp;fügen …</translation>
    </message>
    <message>
        <source>Messa&amp;ge Templates…</source>
        <translation>Nachrichten&amp;vorlagen …</translation>
    </message>
    <message>
        <source>Mail Acc&amp;ount…</source>
        <translation>Mail&amp;konto …</translation>
    </message>
    <message>
        <source>&amp;Questions from Interviews…</source>
        <translation>&amp;Fragen aus Gesprächen …</translation>
    </message>
    <message>
        <source>&amp;Offers Side by Side…</source>
        <translation>An&amp;gebote nebeneinander …</translation>
    </message>
    <message>
        <source>Reminders…</source>
        <translation>Erinnerungen …</translation>
    </message>
    <message>
        <source>P&amp;rint Calendar…</source>
        <translation>Kalender &amp;drucken …</translation>
    </message>
    <message>
        <source>Save Calendar as P&amp;DF…</source>
        <translation>Kalender als &amp;PDF speichern …</translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation>&amp;Kalender</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Monat</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Woche</translation>
    </message>
    <message>
        <source>&amp;Agenda</source>
        <translation>A&amp;genda</translation>
    </message>
    <message>
        <source>Pu&amp;blish Calendar</source>
        <translation>Kalender &amp;veröffentlichen</translation>
    </message>
    <message>
        <source>C&amp;hanges in Your Calendar…</source>
        <translation>Änder&amp;ungen in Ihrem Kalender …</translation>
    </message>
    <message>
        <source>Calendar Account…</source>
        <translation>Kalenderkonto …</translation>
    </message>
</context>
<context>
    <name>afterword::MergeDialog</name>
    <message>
        <source>The Same Person?</source>
        <translation>Dieselbe Person?</translation>
    </message>
    <message>
        <source>Make one person of these two entries</source>
        <translation>Aus diesen beiden Einträgen eine Person machen</translation>
    </message>
    <message>
        <source>Where both say something, choose what stays.</source>
        <translation>Wo beide etwas sagen, wählen Sie, was bleibt.</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>These Are &amp;Two People</source>
        <translation>Das sind z&amp;wei Personen</translation>
    </message>
    <message>
        <source>Never ask about these two again</source>
        <translation>Nie wieder nach diesen beiden fragen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For a screen reader: %1 is a field: &quot;Mail&quot;, %2 what it says in one of two entries</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Both, one below the other</source>
        <extracomment>Of the notes of two entries: one below the other</extracomment>
        <translation>Beide, untereinander</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n Gespräch</numerusform>
            <numerusform>%n Gespräche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s)</source>
        <extracomment>Promises, requests, offers and decisions about steps</extracomment>
        <translation>
            <numerusform>%n weitere Angabe</numerusform>
            <numerusform>%n weitere Angaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else names the entry “%1”; it goes. One undo takes it back.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Sonst nennt nichts den Eintrag „%1“; er entfällt. Einmal „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message numerus="yes">
        <source>The entry “%1” goes; %n application(s) will name the one that stays. One undo takes it back.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>
            <numerusform>Der Eintrag „%1“ entfällt; %n Bewerbung nennt dann den, der bleibt. Einmal „Rückgängig“ nimmt es zurück.</numerusform>
            <numerusform>Der Eintrag „%1“ entfällt; %n Bewerbungen nennen dann den, der bleibt. Einmal „Rückgängig“ nimmt es zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 move over in %n application(s), and the entry “%2” goes. What is due to both will be due once. One undo takes it back.</source>
        <extracomment>%1 is a list: &quot;2 messages, 1 interview&quot;, %2 a name</extracomment>
        <translation>
            <numerusform>In %n Bewerbung wird übernommen: %1. Der Eintrag „%2“ entfällt. Was bei beiden fällig ist, ist dann nur einmal fällig. Einmal „Rückgängig“ nimmt es zurück.</numerusform>
            <numerusform>In %n Bewerbungen wird übernommen: %1. Der Eintrag „%2“ entfällt. Was bei beiden fällig ist, ist dann nur einmal fällig. Einmal „Rückgängig“ nimmt es zurück.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::MessageHandOver</name>
    <message>
        <source>Message</source>
        <extracomment>The name of a file, where the message has no subject</extracomment>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Opened in your mail program. Afterword asks later whether you sent it.</source>
        <translation>Im Mailprogramm geöffnet. Afterword fragt später, ob Sie sie gesendet haben.</translation>
    </message>
    <message>
        <source>Copied. Afterword asks later whether you sent it.</source>
        <translation>Kopiert. Afterword fragt später, ob Sie sie gesendet haben.</translation>
    </message>
    <message>
        <source>No mail program could be opened. Copy the message or save it as a file instead.</source>
        <translation>Es ließ sich kein Mailprogramm öffnen. Kopieren Sie die Nachricht oder speichern Sie sie als Datei.</translation>
    </message>
    <message>
        <source>No folder can be made for the mail program to read from.</source>
        <translation>Es lässt sich kein Ordner anlegen, aus dem das Mailprogramm lesen könnte.</translation>
    </message>
    <message>
        <source>Save the Message</source>
        <translation>Nachricht speichern</translation>
    </message>
    <message>
        <source>Mail messages (*.eml)</source>
        <translation>Mails (*.eml)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is a file&apos;s name</extracomment>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Printed. Afterword asks later whether you posted it.</source>
        <translation>Gedruckt. Afterword fragt später, ob Sie sie eingeworfen haben.</translation>
    </message>
    <message>
        <source>Saved as %1 to be printed.</source>
        <translation>Gespeichert als %1, um gedruckt zu werden.</translation>
    </message>
</context>
<context>
    <name>afterword::MonthView</name>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>The first day of a month in the calendar, in Qt’s letters (d MMM: 1 Dec)</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Holiday</source>
        <extracomment>Beside a day in the calendar, where “Public holiday” has no room</extracomment>
        <translation>Feiertag</translation>
    </message>
</context>
<context>
    <name>afterword::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Today (%1)</source>
        <extracomment>Button of the page with what is due; %1 counts it</extracomment>
        <translation>Heute (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Today, %n due</source>
        <translation>
            <numerusform>Heute, %n fällig</numerusform>
            <numerusform>Heute, %n fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search and open</source>
        <translation>Suchen und öffnen</translation>
    </message>
    <message>
        <source>Find an application, a person, a note or a message (Ctrl+K)</source>
        <translation>Eine Bewerbung, Person, Notiz oder Nachricht finden (Ctrl+K)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>afterword::NewMessageDialog</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Schreiben</translation>
    </message>
</context>
<context>
    <name>afterword::NoticeStrip</name>
    <message>
        <source>Before you write</source>
        <translation>Bevor Sie schreiben</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Write anyway…</source>
        <extracomment>Button: opens a field for the reason; the rules ask not to write that message now</extracomment>
        <translation>Trotzdem schreiben …</translation>
    </message>
    <message>
        <source>Write Anyway</source>
        <translation>Trotzdem schreiben</translation>
    </message>
    <message>
        <source>Show less</source>
        <extracomment>Button: shows what else is good to know before writing</extracomment>
        <translation>Weniger zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n more to know</source>
        <translation>
            <numerusform>%n weiterer Hinweis</numerusform>
            <numerusform>%n weitere Hinweise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::OfferAnswerDialog</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is &quot;Written offer&quot; or &quot;Verbal offer&quot;, %2 a company</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>The application will be closed as declined.</source>
        <translation>Die Bewerbung wird als ausgeschlagen abgeschlossen.</translation>
    </message>
    <message>
        <source>Your other applications in process will ask you to withdraw.</source>
        <translation>Ihre anderen laufenden Bewerbungen werden Sie bitten, sich zurückzuziehen.</translation>
    </message>
    <message>
        <source>A verbal yes withdraws nothing elsewhere: wait for it in writing.</source>
        <translation>Ein mündliches Ja zieht anderswo nichts zurück: Warten Sie, bis es schriftlich vorliegt.</translation>
    </message>
</context>
<context>
    <name>afterword::OfferComparisonDialog</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>What follows from your answer; nothing is sent by itself</source>
        <translation>Was aus Ihrer Antwort folgt; nichts wird von selbst gesendet</translation>
    </message>
    <message>
        <source>Offers Side by Side</source>
        <translation>Angebote nebeneinander</translation>
    </message>
    <message>
        <source>&amp;Answer This Offer…</source>
        <translation>Dieses Angebot &amp;beantworten …</translation>
    </message>
    <message>
        <source>&amp;Show the Application</source>
        <translation>Bewerbung &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Write…</source>
        <translation>Schr&amp;eiben …</translation>
    </message>
    <message>
        <source>No offer waits for an answer. Record one in an application, by a drag to “Offer” on the board or in its Details.</source>
        <translation>Kein Angebot wartet auf eine Antwort. Halten Sie eines in einer Bewerbung fest: durch Ziehen auf „Angebot“ auf der Tafel oder in ihren Details.</translation>
    </message>
    <message>
        <source>What is recorded of each, as you entered it. Only a written offer is one to count on.</source>
        <translation>Was zu jedem festgehalten ist, so wie Sie es eingegeben haben. Zählen kann man nur auf ein schriftliches Angebot.</translation>
    </message>
</context>
<context>
    <name>afterword::OfferDialog</name>
    <message>
        <source>Offer of %1</source>
        <extracomment>Heading; %1 is a company</extracomment>
        <translation>Angebot von %1</translation>
    </message>
    <message>
        <source>Until when they want your answer</source>
        <translation>Bis wann Ihre Antwort erwartet wird</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Noch nicht beantwortet</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>the day that is meant</source>
        <translation>der gemeinte Tag</translation>
    </message>
    <message>
        <source>That moment has not come yet.</source>
        <translation>Dieser Zeitpunkt ist noch nicht gekommen.</translation>
    </message>
</context>
<context>
    <name>afterword::OutboxBar</name>
    <message>
        <source>Messages on their way</source>
        <translation>Nachrichten unterwegs</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Beside a message: the number counts other messages that are asked about next</extracomment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Do not send it; the draft stays as it is</source>
        <translation>Nicht senden; der Entwurf bleibt, wie er ist</translation>
    </message>
    <message>
        <source>&amp;What to check</source>
        <translation>&amp;Was zu prüfen ist</translation>
    </message>
    <message>
        <source>It was &amp;sent</source>
        <translation>Sie wurde &amp;gesendet</translation>
    </message>
    <message>
        <source>I looked in my Sent folder, or asked</source>
        <translation>Ich habe im Gesendet-Ordner nachgesehen oder gefragt</translation>
    </message>
    <message>
        <source>It was &amp;not sent</source>
        <translation>Sie wurde &amp;nicht gesendet</translation>
    </message>
    <message>
        <source>It becomes a draft again</source>
        <translation>Sie wird wieder ein Entwurf</translation>
    </message>
    <message>
        <source>&amp;Open the message</source>
        <translation>Nachricht &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Mail account…</source>
        <translation>&amp;Mailkonto …</translation>
    </message>
    <message>
        <source>Check server, user and password</source>
        <translation>Server, Benutzer und Passwort prüfen</translation>
    </message>
    <message>
        <source>When it was posted</source>
        <translation>Wann sie eingeworfen wurde</translation>
    </message>
    <message>
        <source>When it was sent</source>
        <translation>Wann sie gesendet wurde</translation>
    </message>
    <message>
        <source>&amp;Yes, posted at</source>
        <translation>&amp;Ja, eingeworfen</translation>
    </message>
    <message>
        <source>&amp;Yes, sent at</source>
        <translation>&amp;Ja, gesendet</translation>
    </message>
    <message>
        <source>Not ye&amp;t</source>
        <translation>Noch n&amp;icht</translation>
    </message>
    <message>
        <source>Asks again later</source>
        <translation>Fragt später noch einmal</translation>
    </message>
    <message>
        <source>I &amp;won’t send it</source>
        <translation>Ich &amp;sende sie nicht</translation>
    </message>
    <message>
        <source>Discards the draft; Undo brings it back</source>
        <translation>Verwirft den Entwurf; Rückgängig bringt ihn zurück</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Send &amp;Now</source>
        <translation>&amp;Jetzt senden</translation>
    </message>
    <message>
        <source>Do not wait any longer</source>
        <translation>Nicht länger warten</translation>
    </message>
    <message>
        <source>Which way it went</source>
        <translation>Auf welchem Weg sie ging</translation>
    </message>
    <message>
        <source>Which way it went: %1</source>
        <extracomment>Read out by screen readers: %1 is &quot;By mail&quot; or another way</extracomment>
        <translation>Auf welchem Weg sie ging: %1</translation>
    </message>
</context>
<context>
    <name>afterword::OutboxDesk</name>
    <message>
        <source>Cancelled; nothing was sent. The draft is as it was.</source>
        <translation>Abgebrochen; nichts wurde gesendet. Der Entwurf ist, wie er war.</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <extracomment>A passing message: %1 is a name</extracomment>
        <translation>An %1 gesendet.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>The draft that you had begun for it was put away; Undo brings it back.</source>
        <translation>Der begonnene Entwurf dazu wurde weggelegt; Rückgängig bringt ihn zurück.</translation>
    </message>
</context>
<context>
    <name>afterword::OutboxNotes</name>
    <message>
        <source>Messages to answer for</source>
        <translation>Nachrichten, zu denen etwas zu sagen ist</translation>
    </message>
</context>
<context>
    <name>afterword::OutboxRunner</name>
    <message>
        <source>Afterword was closed before the server had answered.</source>
        <translation>Afterword wurde geschlossen, bevor der Server geantwortet hatte.</translation>
    </message>
    <message>
        <source>The mail account that this message was to go by is not set up any more; it was not sent.</source>
        <translation>Das Mailkonto, über das diese Nachricht gehen sollte, ist nicht mehr eingerichtet; sie wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>There was no password for %1; the message was not sent.</source>
        <translation>Für %1 gab es kein Passwort; die Nachricht wurde nicht gesendet.</translation>
    </message>
</context>
<context>
    <name>afterword::PassingMessages</name>
    <message>
        <source>%1: done</source>
        <extracomment>A passing message: %1 is what was done: &quot;moving Acme to Interviewing&quot;</extracomment>
        <translation>%1: erledigt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1: taken back</source>
        <extracomment>A passing message: %1 is what was taken back</extracomment>
        <translation>%1: zurückgenommen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>%1: done again</source>
        <extracomment>A passing message: %1 is what was done again</extracomment>
        <translation>%1: wiederhergestellt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a sentence, %2 the file or place that it speaks of</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>afterword::PeopleModel</name>
    <message>
        <source>Owes you an answer</source>
        <translation>Schuldet Ihnen eine Antwort</translation>
    </message>
    <message>
        <source>Owes you an answer since %1</source>
        <extracomment>%1 is a day or a moment</extracomment>
        <translation>Schuldet Ihnen seit %1 eine Antwort</translation>
    </message>
    <message>
        <source>Owes you an answer by %1</source>
        <extracomment>%1 is a day or a moment</extracomment>
        <translation>Schuldet Ihnen bis %1 eine Antwort</translation>
    </message>
    <message>
        <source>Last contact: %1</source>
        <extracomment>%1 is a day: &quot;yesterday&quot;</extracomment>
        <translation>Letzter Kontakt: %1</translation>
    </message>
    <message>
        <source>Perhaps entered twice</source>
        <translation>Vielleicht doppelt eingetragen</translation>
    </message>
</context>
<context>
    <name>afterword::PeoplePage</name>
    <message>
        <source>Filter people</source>
        <translation>Personen filtern</translation>
    </message>
    <message>
        <source>Name, company or address</source>
        <translation>Name, Firma oder Adresse</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Which people</source>
        <translation>Welche Personen</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Perhaps entered twice</source>
        <translation>Vielleicht doppelt eingetragen</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>Last contact first</source>
        <translation>Letzter Kontakt zuerst</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Nobody here fits. Clear the filter to see everybody.</source>
        <translation>Hier passt niemand. Leeren Sie den Filter, um alle zu sehen.</translation>
    </message>
    <message>
        <source>Nobody is here yet.
Whoever you record with an interview or a message comes by itself – or add somebody now.</source>
        <translation>Hier ist noch niemand.
Wer bei einem Gespräch oder einer Nachricht festgehalten wird, kommt von selbst dazu – oder fügen Sie jetzt jemanden hinzu.</translation>
    </message>
    <message>
        <source>&amp;New Person</source>
        <translation>&amp;Neue Person</translation>
    </message>
    <message>
        <source>Remove Person</source>
        <translation>Person entfernen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Compare and Merge…</source>
        <translation>&amp;Vergleichen und zusammenführen …</translation>
    </message>
    <message>
        <source>Re&amp;move Person</source>
        <translation>Person &amp;entfernen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a company, %2 a job</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No open application is left to name this reference with.</source>
        <translation>Es bleibt keine offene Bewerbung, in der Sie diese Referenz nennen könnten.</translation>
    </message>
    <message>
        <source>Name as a Reference</source>
        <translation>Als Referenz nennen</translation>
    </message>
    <message>
        <source>Which application is to name %1?</source>
        <extracomment>%1 is the name of a reference</extracomment>
        <translation>In welcher Bewerbung soll %1 genannt werden?</translation>
    </message>
    <message>
        <source>Name There</source>
        <translation>Dort nennen</translation>
    </message>
    <message>
        <source>Name this person in an application first; every message is about one.</source>
        <translation>Nennen Sie diese Person zuerst in einer Bewerbung; jede Nachricht gehört zu einer.</translation>
    </message>
    <message>
        <source>New &amp;Message…</source>
        <translation>Neue &amp;Nachricht …</translation>
    </message>
</context>
<context>
    <name>afterword::PersonDialog</name>
    <message>
        <source>Add somebody at %1</source>
        <extracomment>Heading; %1 is a company</extracomment>
        <translation>Jemanden bei %1 hinzufügen</translation>
    </message>
    <message>
        <source>No part of their own</source>
        <translation>Ohne eigene Rolle</translation>
    </message>
    <message>
        <source>As now: %1</source>
        <translation>Wie jetzt: %1</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>ein Name</translation>
    </message>
    <message>
        <source>That is no mail address: somebody@somewhere is.</source>
        <translation>Das ist keine Mailadresse: jemand@irgendwo ist eine.</translation>
    </message>
</context>
<context>
    <name>afterword::PersonForm</name>
    <message>
        <source>the first name</source>
        <extracomment>Stands in an empty field: the given name is taken</extracomment>
        <translation>das erste Wort des Namens</translation>
    </message>
    <message>
        <source>No preference known</source>
        <translation>Keine Vorliebe bekannt</translation>
    </message>
    <message>
        <source>as Europe/Berlin</source>
        <extracomment>Stands in an empty field; the name itself stays as it is</extracomment>
        <translation>wie Europe/Berlin</translation>
    </message>
    <message>
        <source>Empty: the application’s</source>
        <translation>Leer: die der Bewerbung</translation>
    </message>
</context>
<context>
    <name>afterword::PersonModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a company, %2 a job</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>told %1</source>
        <extracomment>Of a reference; %1 is a day: &quot;yesterday&quot;</extracomment>
        <translation>informiert %1</translation>
    </message>
    <message>
        <source>asked for, not told yet</source>
        <extracomment>Of a reference: the employer has asked for references</extracomment>
        <translation>angefordert, noch nicht Bescheid gesagt</translation>
    </message>
    <message>
        <source>not asked for yet</source>
        <extracomment>Of a reference: the employer has not asked for references so far</extracomment>
        <translation>noch nicht angefordert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what somebody asked for or promised, %2 says what in the person&apos;s own words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It is %1 there, as with you.</source>
        <extracomment>%1 is a time: &quot;14:30&quot;</extracomment>
        <translation>Dort ist es %1 Uhr, wie bei Ihnen.</translation>
    </message>
    <message>
        <source>It is %1 there, %2 h ahead of you.</source>
        <extracomment>%1 is a time: &quot;14:30&quot;, %2 a number of hours: &quot;6&quot; or &quot;5:30&quot;</extracomment>
        <translation>Dort ist es %1 Uhr, %2 h später als bei Ihnen.</translation>
    </message>
    <message>
        <source>It is %1 there, %2 h behind you.</source>
        <extracomment>%1 is a time: &quot;14:30&quot;, %2 a number of hours: &quot;6&quot; or &quot;5:30&quot;</extracomment>
        <translation>Dort ist es %1 Uhr, %2 h früher als bei Ihnen.</translation>
    </message>
</context>
<context>
    <name>afterword::PersonPane</name>
    <message>
        <source>The person</source>
        <translation>Die Person</translation>
    </message>
    <message>
        <source>Choose somebody to see what passed between you and what is due.</source>
        <translation>Wählen Sie eine Person, um zu sehen, was zwischen Ihnen war und was fällig ist.</translation>
    </message>
    <message>
        <source>What you owe</source>
        <translation>Was Sie schulden</translation>
    </message>
    <message>
        <source>What they owe you</source>
        <translation>Was man Ihnen schuldet</translation>
    </message>
    <message>
        <source>Who, and how to reach them</source>
        <translation>Wer, und wie erreichbar</translation>
    </message>
    <message>
        <source>As a reference</source>
        <translation>Als Referenz</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>Diese Person entfernen</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Open the profile in the browser</source>
        <translation>Profil im Browser öffnen</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Vergleichen …</translation>
    </message>
    <message>
        <source>These Are &amp;Two People</source>
        <translation>Das sind &amp;zwei Personen</translation>
    </message>
    <message>
        <source>Never ask about these two again</source>
        <translation>Zu diesen beiden nie wieder fragen</translation>
    </message>
    <message>
        <source>All that passed</source>
        <translation>Alles bisher</translation>
    </message>
    <message>
        <source>Nothing yet. Interviews and messages with this person will stand here.</source>
        <translation>Noch nichts. Gespräche und Nachrichten mit dieser Person stehen dann hier.</translation>
    </message>
    <message>
        <source>Everything that passed, the newest first; Enter opens the application</source>
        <translation>Alles bisher, das Neueste zuerst; die Eingabetaste öffnet die Bewerbung</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>A name is enough; everything is saved as you leave it.</source>
        <translation>Ein Name genügt; gespeichert wird alles, sobald Sie das Feld verlassen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a name, %2 a position: &quot;Ann Ito (Head of Data, Acme)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Looks like the same person as %1: %2.</source>
        <extracomment>%1 is somebody else in the list, %2 why: &quot;the same mail address&quot;</extracomment>
        <translation>Wohl dieselbe Person wie %1: %2.</translation>
    </message>
    <message>
        <source>Show More (%1)</source>
        <translation>Mehr zeigen (%1)</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Eine Nachricht schreiben</translation>
    </message>
</context>
<context>
    <name>afterword::PersonTimelineModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a company, %2 a job</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Interview, round %1</source>
        <extracomment>%1 counts the rounds</extracomment>
        <translation>Gespräch, Runde %1</translation>
    </message>
    <message>
        <source>not sent</source>
        <extracomment>A message that has not gone out</extracomment>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>Open the application</source>
        <translation>Bewerbung öffnen</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>A row of the time line for a screen reader: %1 when, %2 what, %3 more</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>afterword::PreparationDialog</name>
    <message>
        <source>Before the interview: %1</source>
        <extracomment>Title of a window; %1 is a company</extracomment>
        <translation>Vor dem Gespräch: %1</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als PDF &amp;speichern …</translation>
    </message>
    <message>
        <source>Save the Sheet</source>
        <translation>Blatt speichern</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Interview</source>
        <extracomment>The name of a file</extracomment>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>The PDF cannot be made.</source>
        <translation>Das PDF lässt sich nicht erstellen.</translation>
    </message>
    <message>
        <source>The printer did not take it; nothing was printed.</source>
        <translation>Der Drucker hat es nicht angenommen; nichts wurde gedruckt.</translation>
    </message>
</context>
<context>
    <name>afterword::QuestionBankModel</name>
    <message>
        <source>? %1</source>
        <extracomment>A question whose answer was not sure, in a list</extracomment>
        <translation>? %1</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>afterword::QuestionDialog</name>
    <message>
        <source>Only where I was &amp;not sure</source>
        <translation>Nur wo ich u&amp;nsicher war</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Questions from Interviews</source>
        <translation>Fragen aus Gesprächen</translation>
    </message>
    <message>
        <source>Words of a question or an answer, a company, a role, a tag</source>
        <translation>Worte einer Frage oder Antwort, eine Firma, eine Stelle, ein Stichwort</translation>
    </message>
    <message>
        <source>Find questions</source>
        <translation>Fragen finden</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Open De&amp;brief</source>
        <translation>Nach&amp;bereitung öffnen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Your answer, of which you were not sure</source>
        <extracomment>Heading of an answer that was not sure</extracomment>
        <translation>Ihre Antwort, bei der Sie unsicher waren</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>A better answer of yours (%1)</source>
        <extracomment>%1 tells where: &quot;Acme, round 2&quot;</extracomment>
        <translation>Eine bessere Antwort von Ihnen (%1)</translation>
    </message>
    <message>
        <source>Their reaction</source>
        <translation>Die Reaktion</translation>
    </message>
    <message>
        <source>What you found since</source>
        <translation>Seither gefunden</translation>
    </message>
    <message>
        <source>No question is noted yet. Write them down in the debrief after an interview.</source>
        <translation>Noch ist keine Frage notiert. Schreiben Sie sie nach einem Gespräch in der Nachbereitung auf.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of %2</source>
        <extracomment>%2 is how many there are at all</extracomment>
        <translation>
            <numerusform>%n Frage von %2</numerusform>
            <numerusform>%n Fragen von %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Questions</source>
        <translation>Fragen exportieren</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>interview questions</source>
        <extracomment>Suggested name of an exported file</extracomment>
        <translation>Gesprächsfragen</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Exportiert nach %1</translation>
    </message>
</context>
<context>
    <name>afterword::QuickOpen</name>
    <message>
        <source>Search and quick open</source>
        <translation>Suchen und schnell öffnen</translation>
    </message>
    <message>
        <source>Search applications, people, notes and messages</source>
        <translation>Bewerbungen, Personen, Notizen und Nachrichten durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Type a company, a name, or a word of a note or message.</source>
        <translation>Geben Sie eine Firma, einen Namen oder ein Wort aus einer Notiz oder Nachricht ein.</translation>
    </message>
    <message>
        <source>Nothing has these words yet. Try fewer letters, or a company or a name.</source>
        <translation>Diese Worte kommen noch nirgends vor. Versuchen Sie es mit weniger Buchstaben, einer Firma oder einem Namen.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <extracomment>Read out by screen readers while somebody types</extracomment>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::QuickOpenModel</name>
    <message>
        <source>Notes</source>
        <extracomment>What was found in the search</extracomment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>They said</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What was found and when it happened: &quot;Sent, yesterday 17:00&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>A group of what was found: things that the window can do</extracomment>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Recently opened</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Messages and meetings</source>
        <translation>Nachrichten und Gespräche</translation>
    </message>
</context>
<context>
    <name>afterword::ReasonEdit</name>
    <message>
        <source>Your reason</source>
        <translation>Ihr Grund</translation>
    </message>
</context>
<context>
    <name>afterword::RecentFiles</name>
    <message>
        <source>My Own Tracker</source>
        <translation>Mein eigener Tracker</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <extracomment>A recently opened file that is not there any more</extracomment>
        <translation>%1 (nicht gefunden)</translation>
    </message>
    <message>
        <source>No other files yet</source>
        <translation>Noch keine anderen Dateien</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>Liste &amp;leeren</translation>
    </message>
</context>
<context>
    <name>afterword::ReferenceSection</name>
    <message>
        <source>Make a &amp;Reference</source>
        <translation>Zur &amp;Referenz machen</translation>
    </message>
    <message>
        <source>Not named with any application yet.</source>
        <translation>Noch bei keiner Bewerbung genannt.</translation>
    </message>
    <message>
        <source>Name with an &amp;Application…</source>
        <translation>Bei einer &amp;Bewerbung nennen …</translation>
    </message>
    <message>
        <source>This person may vouch for you</source>
        <translation>Diese Person kann für Sie bürgen</translation>
    </message>
    <message>
        <source>Whether the person agreed to be a reference</source>
        <translation>Ob die Person der Referenz zugestimmt hat</translation>
    </message>
    <message>
        <source>How the person knows you</source>
        <translation>Woher die Person Sie kennt</translation>
    </message>
    <message>
        <source>as: led my team at Acme until 2024</source>
        <translation>etwa: leitete bis 2024 mein Team bei Acme</translation>
    </message>
    <message>
        <source>No Longer a Reference</source>
        <translation>Keine Referenz mehr</translation>
    </message>
    <message>
        <source>A&amp;greed</source>
        <translation>&amp;Zugesagt</translation>
    </message>
    <message>
        <source>&amp;Knows you as</source>
        <translation>&amp;Kennt Sie als</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>For a screen reader; %1 is an application: &quot;Acme, Data Analyst&quot;</extracomment>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Open the application</source>
        <translation>Bewerbung öffnen</translation>
    </message>
    <message>
        <source>Told</source>
        <extracomment>A button: the reference was told of the application just now</extracomment>
        <translation>Bescheid gesagt</translation>
    </message>
    <message>
        <source>Told about %1</source>
        <extracomment>For a screen reader; %1 is an application</extracomment>
        <translation>Bescheid gesagt zu %1</translation>
    </message>
    <message>
        <source>You have told this reference about the application and that a call may come</source>
        <translation>Sie haben dieser Referenz von der Bewerbung erzählt und dass ein Anruf kommen kann</translation>
    </message>
    <message>
        <source>No longer name this reference with %1</source>
        <extracomment>%1 is an application</extracomment>
        <translation>Diese Referenz bei %1 nicht mehr nennen</translation>
    </message>
    <message>
        <source>No longer name this reference there</source>
        <translation>Diese Referenz dort nicht mehr nennen</translation>
    </message>
</context>
<context>
    <name>afterword::ReminderNotifications</name>
    <message>
        <source>Open</source>
        <extracomment>Button of a notification: shows the step in the window</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Snooze Until Tomorrow</source>
        <extracomment>Button of a notification: puts the reminder off until tomorrow morning</extracomment>
        <translation>Bis morgen warten</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Last line of a notification that lists the first of many steps</extracomment>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) are due</source>
        <extracomment>Title of a notification about many steps at once</extracomment>
        <translation>
            <numerusform>%n Schritt ist fällig</numerusform>
            <numerusform>%n Schritte sind fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>For which job: role at company</extracomment>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>Was due on %1 at %2</source>
        <extracomment>Second line of a notification</extracomment>
        <translation>War fällig am %1 um %2</translation>
    </message>
    <message>
        <source>Until today, %1</source>
        <extracomment>Second line of a notification; %1 is a time of day</extracomment>
        <translation>Bis heute, %1</translation>
    </message>
    <message>
        <source>Until tomorrow, %1</source>
        <extracomment>Second line of a notification; %1 is a time of day</extracomment>
        <translation>Bis morgen, %1</translation>
    </message>
    <message>
        <source>Until %1, %2</source>
        <extracomment>Second line of a notification: name of a day of the week, time of day</extracomment>
        <translation>Bis %1, %2</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>Second line of a notification; %1 is a date</extracomment>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Open Afterword to see what it is about.</source>
        <extracomment>Text of a notification that says no more, for the sake of privacy</extracomment>
        <translation>Öffnen Sie Afterword, um zu sehen, worum es geht.</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>Button of a notification: opens the draft of the message</extracomment>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Debrief</source>
        <extracomment>Button of a notification: opens the page for notes after an interview</extracomment>
        <translation>Nachbereitung</translation>
    </message>
    <message>
        <source>Prepare</source>
        <extracomment>Button of a notification: opens the sheet for an interview</extracomment>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button of a notification: an own task is done</extracomment>
        <translation>Erledigt</translation>
    </message>
    <message numerus="yes">
        <source>Interview at %1 in %n minute(s)</source>
        <extracomment>Title of a notification: %1 is a company</extracomment>
        <translation>
            <numerusform>Gespräch bei %1 in %n Minute</numerusform>
            <numerusform>Gespräch bei %1 in %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interview in %n minute(s)</source>
        <extracomment>Title of a notification</extracomment>
        <translation>
            <numerusform>Gespräch in %n Minute</numerusform>
            <numerusform>Gespräch in %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Interview at %1 at %2</source>
        <extracomment>Title of a notification: %1 is a company, %2 a time of day</extracomment>
        <translation>Gespräch bei %1 um %2</translation>
    </message>
    <message>
        <source>Interview at %1</source>
        <extracomment>Title of a notification: %1 is a time of day</extracomment>
        <translation>Gespräch um %1</translation>
    </message>
    <message>
        <source>It begins today at %1.</source>
        <extracomment>Second line of a notification; %1 is a time of day</extracomment>
        <translation>Es beginnt heute um %1.</translation>
    </message>
    <message>
        <source>It begins on %1 at %2.</source>
        <translation>Es beginnt am %1 um %2.</translation>
    </message>
    <message>
        <source>Snooze for One Hour</source>
        <extracomment>Button of a notification: puts the reminder off for an hour, where tomorrow would be too late</extracomment>
        <translation>Eine Stunde warten</translation>
    </message>
    <message>
        <source>%1 (%2×)</source>
        <extracomment>A line of a notification that lists steps: %1 is what is to be done, %2 how often</extracomment>
        <translation>%1 (%2×)</translation>
    </message>
    <message numerus="yes">
        <source>%n are due in all, see Today</source>
        <extracomment>Last line of that notification: the number is the one that tray and window show</extracomment>
        <translation>
            <numerusform>Insgesamt ist %n fällig, siehe „Heute“</numerusform>
            <numerusform>Insgesamt sind %n fällig, siehe „Heute“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) have become due</source>
        <extracomment>Title of a notification about many steps at once, where others are due since longer</extracomment>
        <translation>
            <numerusform>%n Schritt ist fällig geworden</numerusform>
            <numerusform>%n Schritte sind fällig geworden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::ReminderService</name>
    <message>
        <source>This reminder is no longer there; nothing was changed.</source>
        <translation>Diese Erinnerung gibt es nicht mehr; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>putting off “%1”</source>
        <extracomment>Stands after &quot;Undo&quot; or &quot;Redo&quot;; %1 is what the reminder was for: &quot;Thank Ann Ito&quot;</extracomment>
        <translation>„%1“ aufschieben</translation>
    </message>
    <message numerus="yes">
        <source>putting off %n reminder(s)</source>
        <extracomment>Stands after &quot;Undo&quot; or &quot;Redo&quot;</extracomment>
        <translation>
            <numerusform>%n Erinnerung aufschieben</numerusform>
            <numerusform>%n Erinnerungen aufschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Put off for so long, it would be too late for “%1”; nothing was changed.</source>
        <translation>So lange aufgeschoben, wäre es zu spät für „%1“; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” opens later by itself; nothing was changed.</source>
        <translation>„%1“ steht ohnehin erst später an; nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>afterword::RemindersDialog</name>
    <message>
        <source>Not at all</source>
        <extracomment>How long before an interview somebody is reminded of it</extracomment>
        <translation>Gar nicht</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before</source>
        <translation>
            <numerusform>%n Minute vorher</numerusform>
            <numerusform>%n Minuten vorher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) before</source>
        <translation>
            <numerusform>%n Stunde vorher</numerusform>
            <numerusform>%n Stunden vorher</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave one day that is not quiet all day, or nothing would ever be told.</source>
        <translation>Lassen Sie einen Tag, an dem nicht ganztags Ruhe ist, sonst würde nie etwas gemeldet.</translation>
    </message>
    <message>
        <source>Quiet hours that end when they begin are none; choose another time.</source>
        <translation>Eine Ruhezeit, die endet, wenn sie beginnt, ist keine; wählen Sie eine andere Zeit.</translation>
    </message>
</context>
<context>
    <name>afterword::ReplyProposal</name>
    <message>
        <source>Paste the reply below: what it says is then proposed here.</source>
        <translation>Fügen Sie die Antwort unten ein: Was sie sagt, wird dann hier vorgeschlagen.</translation>
    </message>
    <message>
        <source>Nothing in the text says it plainly. Please choose.</source>
        <translation>Nichts im Text sagt es klar. Bitte wählen Sie.</translation>
    </message>
    <message>
        <source>Because of “%1”. Change it if that is wrong.</source>
        <extracomment>%1 are words of the reply</extracomment>
        <translation>Wegen „%1“. Ändern Sie es, wenn das nicht stimmt.</translation>
    </message>
</context>
<context>
    <name>afterword::RuleListModel</name>
    <message>
        <source>%1: never</source>
        <extracomment>%1 is a place in an article, of a rule that forbids something</extracomment>
        <translation>%1: niemals</translation>
    </message>
    <message>
        <source>Article %1: %2</source>
        <extracomment>%1 counts the articles, %2 is the title of one</extracomment>
        <translation>Artikel %1: %2</translation>
    </message>
    <message>
        <source>Where articles differ or are silent</source>
        <translation>Wo Artikel sich widersprechen oder schweigen</translation>
    </message>
    <message>
        <source>Our own numbers, and you</source>
        <translation>Unsere eigenen Zahlen und Sie</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>For a screen reader: %1 the title of a rule, %2 where it stands or comes from: “Our own number”</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>afterword::SampleBand</name>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>This is the sample; nothing here is yours.</source>
        <translation>Das ist das Beispiel; nichts davon gehört Ihnen.</translation>
    </message>
    <message>
        <source>&amp;Reset the Sample</source>
        <translation>Beispiel zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>Make the sample anew, as of this week</source>
        <translation>Das Beispiel neu anlegen, auf diese Woche bezogen</translation>
    </message>
    <message>
        <source>&amp;Go to My Own Tracker</source>
        <translation>Zu meinem ei&amp;genen Tracker</translation>
    </message>
</context>
<context>
    <name>afterword::SearchPages</name>
    <message>
        <source>add create job</source>
        <extracomment>Other words that find this command in the search: New Application</extracomment>
        <translation>hinzufügen anlegen erstellen stelle job</translation>
    </message>
    <message>
        <source>open read spreadsheet csv ics invitation</source>
        <extracomment>Other words that find this command in the search: Import</extracomment>
        <translation>öffnen einlesen tabelle csv ics einladung</translation>
    </message>
    <message>
        <source>ics ical save</source>
        <extracomment>Other words that find this command in the search: Export Calendar</extracomment>
        <translation>ics ical speichern</translation>
    </message>
    <message>
        <source>json save backup</source>
        <extracomment>Other words that find this command in the search: Export Tracker</extracomment>
        <translation>json speichern sicherung backup</translation>
    </message>
    <message>
        <source>csv excel save</source>
        <extracomment>Other words that find this command in the search: Export Spreadsheet</extracomment>
        <translation>csv excel speichern</translation>
    </message>
    <message>
        <source>preferences options cadence configure</source>
        <extracomment>Other words that find this command in the search: Settings</extracomment>
        <translation>optionen rhythmus konfigurieren einrichten</translation>
    </message>
    <message>
        <source>keys help</source>
        <extracomment>Other words that find this command in the search: Keyboard Shortcuts</extracomment>
        <translation>tasten hilfe</translation>
    </message>
    <message>
        <source>rules help articles</source>
        <extracomment>Other words that find this command in the search: All Advice</extracomment>
        <translation>regeln hilfe artikel</translation>
    </message>
    <message>
        <source>mail wrote thank</source>
        <extracomment>Other words that find this command in the search: Log Sent Message</extracomment>
        <translation>mail geschrieben dank</translation>
    </message>
    <message>
        <source>answer received mail</source>
        <extracomment>Other words that find this command in the search: Log Reply</extracomment>
        <translation>antwort erhalten mail</translation>
    </message>
</context>
<context>
    <name>afterword::SecretStore</name>
    <message>
        <source>There is no keyring on this desktop, so the password is not kept; it is asked for each time.</source>
        <translation>Auf diesem Desktop gibt es keinen Schlüsselbund, daher wird das Passwort nicht behalten; es wird jedes Mal danach gefragt.</translation>
    </message>
    <message>
        <source>The keyring holds no password for this account.</source>
        <translation>Der Schlüsselbund enthält kein Passwort für dieses Konto.</translation>
    </message>
    <message>
        <source>The keyring did not give access; unlock it and try again.</source>
        <translation>Der Schlüsselbund hat den Zugriff verweigert; entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The keyring reported an error; the password was not kept.</source>
        <translation>Der Schlüsselbund meldete einen Fehler; das Passwort wurde nicht behalten.</translation>
    </message>
    <message>
        <source>The keyring is locked, so the password in it cannot be had.</source>
        <translation>Der Schlüsselbund ist gesperrt, das Passwort darin ist also nicht zu lesen.</translation>
    </message>
    <message>
        <source>The keyring still holds its password, “%1”: delete it there.</source>
        <extracomment>%1 is what a password is called in the keyring: &quot;caldav:sam@cloud.example.org&quot;</extracomment>
        <translation>Der Schlüsselbund enthält das Passwort „%1“ noch: Löschen Sie es dort.</translation>
    </message>
</context>
<context>
    <name>afterword::SettingEditor</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>Tip of a field: the least and the greatest number that it takes</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For screen readers: %1 is a setting, %2 a day of the week</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>afterword::SettingsDialog</name>
    <message>
        <source>Cadence for %1</source>
        <extracomment>Heading of a dialog: %1 is a company</extracomment>
        <translation>Rhythmus für %1</translation>
    </message>
    <message>
        <source>What you change here holds for this application alone; everything else stays as everywhere.</source>
        <translation>Was Sie hier ändern, gilt nur für diese Bewerbung; alles andere bleibt wie überall.</translation>
    </message>
    <message>
        <source>All as &amp;Everywhere</source>
        <extracomment>A button: takes back every number that one application has of its own</extracomment>
        <translation>Alles wie &amp;überall</translation>
    </message>
    <message>
        <source>As everywhere</source>
        <extracomment>A button beside a number: the application has it as all others have it</extracomment>
        <translation>Wie überall</translation>
    </message>
    <message>
        <source>Source of “%1”: %2</source>
        <extracomment>For screen readers: %1 is a setting, %2 are titles of rules</extracomment>
        <translation>Quelle zu „%1“: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) otherwise than everywhere</source>
        <extracomment>Beside a button that resets them</extracomment>
        <translation>
            <numerusform>%n Einstellung anders als überall</numerusform>
            <numerusform>%n Einstellungen anders als überall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed from the default</source>
        <translation>
            <numerusform>%n Einstellung vom Standard abweichend</numerusform>
            <numerusform>%n Einstellungen vom Standard abweichend</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as everywhere</source>
        <extracomment>A choice for one application: %1 is the choice for all: “Balanced, as everywhere”</extracomment>
        <translation>%1, wie überall</translation>
    </message>
    <message>
        <source>Everywhere: %1</source>
        <translation>Überall: %1</translation>
    </message>
    <message>
        <source>%1: as everywhere, %2</source>
        <extracomment>%1 is a setting, %2 its value: “24 hours”</extracomment>
        <translation>%1: wie überall, %2</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück auf %1</translation>
    </message>
    <message>
        <source>%1: back to %2</source>
        <extracomment>%1 is a setting, %2 its default: “24 hours”</extracomment>
        <translation>%1: zurück auf %2</translation>
    </message>
</context>
<context>
    <name>afterword::ShortcutsDialog</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>afterword::SingleInstance</name>
    <message>
        <source>Afterword is already running (process %1), but it does not answer. Wait a moment, or end that process, and start it again.</source>
        <translation>Afterword läuft bereits (Prozess %1), antwortet aber nicht. Warten Sie einen Augenblick oder beenden Sie diesen Prozess und starten Sie es erneut.</translation>
    </message>
    <message>
        <source>Afterword is already running, but it does not answer. Wait a moment, or end it, and start it again.</source>
        <translation>Afterword läuft bereits, antwortet aber nicht. Warten Sie einen Augenblick oder beenden Sie es und starten Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>afterword::SkipDialog</name>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
</context>
<context>
    <name>afterword::SmtpTransfer</name>
    <message>
        <source>The name of the mail server is not right; look into the settings of the account.</source>
        <translation>Der Name des Mailservers stimmt nicht; sehen Sie in den Einstellungen des Kontos nach.</translation>
    </message>
    <message>
        <source>Nothing was sent: without encryption mail goes to this machine alone, and never with a password.</source>
        <translation>Nichts wurde gesendet: Unverschlüsselt geht Mail nur an diesen Rechner und nie mit einem Passwort.</translation>
    </message>
    <message>
        <source>Nothing was sent: an address of the mail is not right.</source>
        <translation>Nichts wurde gesendet: Eine Adresse der Mail stimmt nicht.</translation>
    </message>
    <message>
        <source>Nothing was sent: the mail is not in its transport form.</source>
        <translation>Nichts wurde gesendet: Die Mail ist nicht in ihrer Transportform.</translation>
    </message>
    <message>
        <source>Nobody can tell whether this mail was sent: the connection to %1 ended while the mail was on its way. Look whether it arrived before you send it again.</source>
        <extracomment>%1 is the name of a mail server</extracomment>
        <translation>Niemand kann sagen, ob diese Mail gesendet wurde: Die Verbindung zu %1 endete, während sie unterwegs war. Sehen Sie nach, ob sie ankam, bevor Sie sie noch einmal senden.</translation>
    </message>
    <message>
        <source>%1 The server said: “%2” (%3)</source>
        <extracomment>%1 is a sentence, %2 what the mail server said, %3 the number of its reply</extracomment>
        <translation>%1 Der Server sagte: „%2“ (%3)</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired, so it cannot be trusted; no password was given away. Only who runs the server can mend that; check your clock too.</source>
        <extracomment>%1 is the name of a mail server</extracomment>
        <translation>Das Zertifikat von %1 ist abgelaufen, ihm ist also nicht zu trauen; kein Passwort wurde preisgegeben. Nur wer den Server betreibt, kann das beheben; prüfen Sie auch Ihre Uhr.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by itself or by nobody whom this computer trusts; no password was given away.</source>
        <extracomment>%1 is the name of a mail server</extracomment>
        <translation>Das Zertifikat von %1 ist von ihm selbst oder von niemandem unterschrieben, dem dieser Computer vertraut; kein Passwort wurde preisgegeben.</translation>
    </message>
    <message>
        <source>The server that answered as %1 has the certificate of another one; no password was given away. Check the server’s name.</source>
        <extracomment>%1 is the name of a mail server</extracomment>
        <translation>Der Server, der sich als %1 meldete, hat das Zertifikat eines anderen; kein Passwort wurde preisgegeben. Prüfen Sie den Namen des Servers.</translation>
    </message>
    <message>
        <source>%1 could not prove that it is the right server; no password was given away.</source>
        <extracomment>%1 is the name of a mail server</extracomment>
        <translation>%1 konnte nicht beweisen, der richtige Server zu sein; kein Passwort wurde preisgegeben.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network and the name of the server.</source>
        <extracomment>%1 is the name of a mail server</extracomment>
        <translation>%1 ist nicht zu erreichen. Prüfen Sie das Netz und den Namen des Servers.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <extracomment>%1 is the name of a mail server</extracomment>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>%1 offers no encryption (STARTTLS) at this port, so nothing was said to it and no password was given away. Try TLS from the start.</source>
        <translation>%1 bietet an diesem Port keine Verschlüsselung (STARTTLS) an; darum wurde ihm nichts gesagt und kein Passwort preisgegeben. Versuchen Sie TLS von Anfang an.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made at this port; no password was given away. Check port and security.</source>
        <extracomment>%1 is the name of a mail server</extracomment>
        <translation>Zu %1 kam an diesem Port keine verschlüsselte Verbindung zustande; kein Passwort wurde preisgegeben. Prüfen Sie Port und Sicherheit.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the mail began.</source>
        <extracomment>%1 is the name of a mail server</extracomment>
        <translation>Die Verbindung zu %1 brach ab, bevor die Mail begann.</translation>
    </message>
    <message>
        <source>%1 takes no password from programs like this one. Set up an app password there, or open the mail in your mail program.</source>
        <extracomment>%1 is the name of a mail server</extracomment>
        <translation>%1 nimmt von Programmen wie diesem kein Passwort an. Richten Sie dort ein App-Passwort ein oder öffnen Sie die Mail in Ihrem Mailprogramm.</translation>
    </message>
    <message>
        <source>%1 refused user name or password.</source>
        <extracomment>%1 is the name of a mail server</extracomment>
        <translation>%1 hat Benutzername oder Passwort abgelehnt.</translation>
    </message>
    <message>
        <source>%1 does not let you send from this address.</source>
        <extracomment>%1 is the name of a mail server</extracomment>
        <translation>%1 lässt Sie von dieser Adresse nicht senden.</translation>
    </message>
    <message>
        <source>The server refused the recipient %1.</source>
        <extracomment>%1 is a mail address</extracomment>
        <translation>Der Server hat die Adresse %1 abgelehnt.</translation>
    </message>
    <message>
        <source>The mail is larger than %1 takes.</source>
        <extracomment>%1 is the name of a mail server</extracomment>
        <translation>Die Mail ist größer, als %1 annimmt.</translation>
    </message>
    <message>
        <source>%1 refused the mail.</source>
        <extracomment>%1 is the name of a mail server</extracomment>
        <translation>%1 hat die Mail abgelehnt.</translation>
    </message>
    <message>
        <source>%1 refused the mail after reading it.</source>
        <extracomment>%1 is the name of a mail server</extracomment>
        <translation>%1 hat die Mail gelesen und abgelehnt.</translation>
    </message>
    <message>
        <source>It was stopped in time.</source>
        <translation>Es wurde rechtzeitig angehalten.</translation>
    </message>
</context>
<context>
    <name>afterword::SnoozePopover</name>
    <message>
        <source>Snooze</source>
        <translation>Aufschieben</translation>
    </message>
    <message>
        <source>That moment is already over.</source>
        <translation>Dieser Zeitpunkt ist schon vorbei.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A choice and its moment: &quot;Tonight (today 18:00)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;For one hour</source>
        <translation>&amp;Für eine Stunde</translation>
    </message>
</context>
<context>
    <name>afterword::SpreadsheetColumnsModel</name>
    <message>
        <source> · </source>
        <extracomment>Between examples of what stands in a column of a spreadsheet</extracomment>
        <translation> · </translation>
    </message>
    <message>
        <source>Column %1</source>
        <extracomment>A column of a spreadsheet that has no name; %1 is its letter</extracomment>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <extracomment>What a screen reader says: %1 is a column of a spreadsheet, %2 what it becomes</extracomment>
        <translation>%1 wird zu %2</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>Was darin steht</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
</context>
<context>
    <name>afterword::SpreadsheetExportDialog</name>
    <message>
        <source>Save As…</source>
        <translation>Speichern unter …</translation>
    </message>
</context>
<context>
    <name>afterword::SpreadsheetImport</name>
    <message>
        <source>The table is empty.</source>
        <translation>Die Tabelle ist leer.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert …</translation>
    </message>
</context>
<context>
    <name>afterword::SpreadsheetImportDialog</name>
    <message>
        <source>Import %1</source>
        <extracomment>Heading; %1 is a file name</extracomment>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <extracomment>%1 is a file; the numbers count its rows and columns</extracomment>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>No line names them</source>
        <translation>Keine Zeile benennt sie</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>A line of a spreadsheet and what begins it
----------
%1 is the number of a line, %2 a sentence</extracomment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Day first: %1 is %2</source>
        <extracomment>%1 is a date in numbers, %2 the day that it means</extracomment>
        <translation>Tag zuerst: %1 ist %2</translation>
    </message>
    <message>
        <source>Month first: %1 is %2</source>
        <translation>Monat zuerst: %1 ist %2</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What becomes of rows, and how many there are: &quot;new (12)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1
Place: %2</source>
        <extracomment>%1 is a sentence, %2 the place in the file that it speaks of</extracomment>
        <translation>%1
Stelle: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be read. Change what columns and words mean, mend the file, or leave them out.</source>
        <translation>
            <numerusform>%n Zeile lässt sich nicht lesen. Ändern Sie, was Spalten und Wörter bedeuten, berichtigen Sie die Datei, oder lassen Sie die Zeile weg.</numerusform>
            <numerusform>%n Zeilen lassen sich nicht lesen. Ändern Sie, was Spalten und Wörter bedeuten, berichtigen Sie die Datei, oder lassen Sie die Zeilen weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could be two days: see that the order of the dates is right.</source>
        <extracomment>%1 is a date in numbers</extracomment>
        <translation>„%1“ könnte zwei Tage bedeuten: Prüfen Sie, ob die Reihenfolge von Tag und Monat stimmt.</translation>
    </message>
    <message>
        <source>All of it is there already: there is nothing to import.</source>
        <translation>Alles ist schon da: Es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>Nothing was imported, and nothing was changed.</source>
        <translation>Nichts wurde importiert, und nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n application(s)</source>
        <extracomment>Button; the number counts applications that are added or changed</extracomment>
        <translation>
            <numerusform>%n Bewerbung importieren</numerusform>
            <numerusform>%n Bewerbungen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>No row below the names of the columns holds an application.</source>
        <translation>Keine Zeile unter den Spaltennamen enthält eine Bewerbung.</translation>
    </message>
</context>
<context>
    <name>afterword::SpreadsheetRowsModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>An application in one line: company, role</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Bewerbung</translation>
    </message>
    <message>
        <source>What or why</source>
        <extracomment>What changes in the application, or why the row is left out</extracomment>
        <translation>Was oder warum</translation>
    </message>
</context>
<context>
    <name>afterword::SpreadsheetStagesModel</name>
    <message>
        <source>%1 means %2</source>
        <extracomment>What a screen reader says: %1 is a word of a spreadsheet, %2 the stage that it means</extracomment>
        <translation>%1 bedeutet %2</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>afterword::SqlTrackerStore</name>
    <message>
        <source>This is a folder; a backup needs the name of a file.</source>
        <translation>Das ist ein Ordner; eine Sicherung braucht den Namen einer Datei.</translation>
    </message>
    <message>
        <source>A backup cannot take the place of the database itself.</source>
        <translation>Eine Sicherung kann nicht an die Stelle der Datenbank selbst treten.</translation>
    </message>
    <message>
        <source>Another program has the database open; close it first. Nothing was changed.</source>
        <translation>Ein anderes Programm hat die Datenbank offen; schließen Sie es zuerst. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file is damaged: %1. Keep it, and restore a backup.</source>
        <translation>Die Datei ist beschädigt: %1. Heben Sie sie auf und stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>A record of the table %1 refers to one of %2 that is not there.</source>
        <translation>Ein Eintrag der Tabelle %1 verweist auf einen in %2, den es nicht gibt.</translation>
    </message>
    <message numerus="yes">
        <source>The plan of %n application(s) was not the one that the facts give; it was made anew.</source>
        <translation>
            <numerusform>Der Plan von %n Bewerbung war nicht der, den die Fakten ergeben; er wurde neu gemacht.</numerusform>
            <numerusform>Der Plan von %n Bewerbungen war nicht der, den die Fakten ergeben; er wurde neu gemacht.</numerusform>
        </translation>
    </message>
    <message>
        <source>importing</source>
        <extracomment>As it stands after &quot;Undo&quot;.</extracomment>
        <translation>Import</translation>
    </message>
    <message>
        <source>The copy was stopped; nothing was changed.</source>
        <translation>Das Kopieren wurde abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The search did not know all that the facts say; it was made anew.</source>
        <translation>Die Suche kannte nicht alles, was die Fakten sagen; sie wurde neu aufgebaut.</translation>
    </message>
    <message>
        <source>There is no person with the id %1.</source>
        <translation>Es gibt keine Person mit der Kennung %1.</translation>
    </message>
    <message>
        <source>There is no application with the id %1; nothing was changed.</source>
        <translation>Es gibt keine Bewerbung mit der Kennung %1; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This message has been begun already.</source>
        <translation>Diese Nachricht ist schon begonnen.</translation>
    </message>
    <message>
        <source>discarding the draft to %1</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;; %1 is a name</extracomment>
        <translation>Verwerfen des Entwurfs an %1</translation>
    </message>
    <message>
        <source>noting that the message to %1 was sent</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;; %1 is a name</extracomment>
        <translation>Vermerk, dass die Nachricht an %1 gesendet wurde</translation>
    </message>
    <message>
        <source>noting that the message to %1 was not sent</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;; %1 is a name</extracomment>
        <translation>Vermerk, dass die Nachricht an %1 nicht gesendet wurde</translation>
    </message>
    <message>
        <source>The message has no address to go to; nothing was changed.</source>
        <translation>Die Nachricht hat keine Adresse, an die sie gehen kann; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Another message of this kind to the same person is on its way or may have been sent; find out first. Nothing was changed.</source>
        <translation>Eine andere Nachricht dieser Art an dieselbe Person ist unterwegs oder wurde vielleicht gesendet; klären Sie das zuerst. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Another program is sending just now; the message waits.</source>
        <translation>Ein anderes Programm sendet gerade; die Nachricht wartet.</translation>
    </message>
    <message>
        <source>The time of this message has not come yet.</source>
        <translation>Die Zeit für diese Nachricht ist noch nicht gekommen.</translation>
    </message>
    <message>
        <source>It did not leave in time, because the program was closed or the computer asleep. Send it again if you still want to.</source>
        <translation>Sie ging nicht rechtzeitig hinaus, weil das Programm geschlossen war oder der Rechner schlief. Senden Sie sie noch einmal, wenn Sie das noch möchten.</translation>
    </message>
</context>
<context>
    <name>afterword::StageFactPopover</name>
    <message>
        <source>Move</source>
        <extracomment>Button: moves the card</extracomment>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>How did %1 make the offer?</source>
        <extracomment>%1 is a company</extracomment>
        <translation>Wie hat %1 das Angebot gemacht?</translation>
    </message>
    <message>
        <source>How did it end with %1?</source>
        <extracomment>%1 is a company</extracomment>
        <translation>Wie endete es mit %1?</translation>
    </message>
    <message>
        <source>When is the interview at %1?</source>
        <extracomment>%1 is a company</extracomment>
        <translation>Wann ist das Gespräch bei %1?</translation>
    </message>
    <message>
        <source>Until when they want your answer</source>
        <translation>Bis wann Ihre Antwort erwartet wird</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>Heading: %1 is a stage; of several applications it is asked about one after the other</extracomment>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button: to the same question about the next application</extracomment>
        <translation>Weiter</translation>
    </message>
    <message numerus="yes">
        <source>How did it end with these %n application(s)?</source>
        <translation>
            <numerusform>Wie endete es mit dieser einen Bewerbung?</numerusform>
            <numerusform>Wie endete es mit diesen %n Bewerbungen?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::StepDialogs</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>These steps ask for an answer of their own: open them one by one.</source>
        <translation>Diese Schritte verlangen je eine eigene Antwort: Öffnen Sie sie einzeln.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) cannot wait so long and stay as they are.</source>
        <translation>
            <numerusform>Ein Schritt kann nicht so lange warten und bleibt, wie er ist.</numerusform>
            <numerusform>%n Schritte können nicht so lange warten und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::StepRowActions</name>
    <message>
        <source>Snooze</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For a screen reader: %1 is the words of a button, %2 the step it is for</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>afterword::StepRowDelegate</name>
    <message>
        <source>optional</source>
        <translation>freiwillig</translation>
    </message>
</context>
<context>
    <name>afterword::TemplatesDialog</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A template: %1 is a kind of message, %2 the topic that it is about</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A template: %1 is a kind of message, %2 what the person calls this text</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 – variant %2</source>
        <extracomment>A template: %1 is a kind of message, %2 tells its texts apart</extracomment>
        <translation>%1 – Variante %2</translation>
    </message>
    <message>
        <source>%1 (yours)</source>
        <extracomment>A template of the person&apos;s own: %1 is its name</extracomment>
        <translation>%1 (eigener Text)</translation>
    </message>
    <message>
        <source>&amp;Reset to the Built-in Text</source>
        <translation>Auf den mitgelieferten Text &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Line %n: %1</source>
        <translation>
            <numerusform>Zeile %n: %1</numerusform>
            <numerusform>Zeile %n: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Betreff: %1</translation>
    </message>
    <message>
        <source>What you typed is not saved.</source>
        <translation>Was Sie getippt haben, ist nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>afterword::TimelineModel</name>
    <message>
        <source>They</source>
        <translation>Die Firma</translation>
    </message>
    <message>
        <source>%1 promised a decision by %2</source>
        <extracomment>%1 is a name, %2 a date</extracomment>
        <translation>%1 hat bis %2 eine Entscheidung zugesagt</translation>
    </message>
    <message>
        <source>%1: ask again if nothing came by %2</source>
        <extracomment>%1 is a name, %2 a date</extracomment>
        <translation>%1: nachfragen, wenn bis %2 nichts kam</translation>
    </message>
    <message>
        <source>%1 asked to be contacted by %2</source>
        <extracomment>%1 is a name, %2 a date</extracomment>
        <translation>%1 bat, sich bis %2 zu melden</translation>
    </message>
    <message>
        <source>%1 asked for something by %2</source>
        <extracomment>%1 is a name, %2 a date</extracomment>
        <translation>%1 bat bis %2 um etwas</translation>
    </message>
    <message>
        <source>%1 asked for a call from %2</source>
        <extracomment>%1 is a name, %2 a moment</extracomment>
        <translation>%1 bat um einen Anruf ab %2</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Beworben</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>Interview, round %1</source>
        <extracomment>%1 counts the rounds</extracomment>
        <translation>Gespräch, Runde %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 is a message, %2 names</extracomment>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>%1 is a message, %2 names</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>nicht zugestellt</translation>
    </message>
    <message>
        <source>unsure whether it was sent</source>
        <translation>unsicher, ob gesendet</translation>
    </message>
    <message>
        <source>done %1</source>
        <extracomment>%1 is a moment</extracomment>
        <translation>erledigt %1</translation>
    </message>
    <message>
        <source>accepted %1</source>
        <extracomment>%1 is a moment</extracomment>
        <translation>angenommen %1</translation>
    </message>
    <message>
        <source>declined %1</source>
        <extracomment>%1 is a moment</extracomment>
        <translation>abgelehnt %1</translation>
    </message>
    <message>
        <source>answer by %1</source>
        <extracomment>%1 is a moment or a day</extracomment>
        <translation>Antwort bis %1</translation>
    </message>
    <message>
        <source>Snoozed “%1” until %2</source>
        <extracomment>%1 is a step, %2 a moment</extracomment>
        <translation>„%1“ bis %2 aufgeschoben</translation>
    </message>
    <message>
        <source>Set aside “%1”</source>
        <extracomment>%1 is a step</extracomment>
        <translation>„%1“ beiseitegelegt</translation>
    </message>
    <message>
        <source>Allowed “%1”</source>
        <extracomment>%1 is a step</extracomment>
        <translation>„%1“ erlaubt</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>A row of the time line for a screen reader: %1 when, %2 what, %3 more</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>afterword::Toast</name>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>afterword::TodayList</name>
    <message>
        <source>What is due</source>
        <translation>Was fällig ist</translation>
    </message>
    <message>
        <source>Show the rule behind it</source>
        <translation>Die Regel dahinter zeigen</translation>
    </message>
</context>
<context>
    <name>afterword::TodayModel</name>
    <message>
        <source>Your whole search</source>
        <translation>Ihre ganze Suche</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Company and job: “Acme, Data Analyst”</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Heute noch</translation>
    </message>
    <message>
        <source>Next seven days</source>
        <translation>In den nächsten sieben Tagen</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>Warten auf andere</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n step(s)</source>
        <extracomment>A heading and how many rows it has, for a screen reader</extracomment>
        <translation>
            <numerusform>%1, %n Schritt</numerusform>
            <numerusform>%1, %n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for their answer</source>
        <translation>Warten auf die Antwort</translation>
    </message>
    <message>
        <source>you may ask from %1</source>
        <extracomment>Until then the employer has time to answer; %1 is a day</extracomment>
        <translation>fragen dürfen Sie ab %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>What is missing, then why the step is due at all</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>freiwillig</translation>
    </message>
    <message>
        <source>Nothing is due. You have done what there was to do.</source>
        <translation>Nichts ist fällig. Alles, was zu tun war, ist getan.</translation>
    </message>
    <message>
        <source>%1
Next: %2.</source>
        <extracomment>%1 is the sentence that nothing is due, %2 a day</extracomment>
        <translation>%1
Als Nächstes: %2.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more: show</source>
        <extracomment>The last row of a long group; the number counts those that are not shown. A click shows them.</extracomment>
        <translation>
            <numerusform>Und %Ln weiterer: zeigen</numerusform>
            <numerusform>Und %Ln weitere: zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::TodaySelectionBar</name>
    <message>
        <source>Snooze</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Snooze the chosen steps</source>
        <translation>Die gewählten Schritte aufschieben</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>Überspringen …</translation>
    </message>
    <message>
        <source>Skip the chosen steps</source>
        <translation>Die gewählten Schritte überspringen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Mark the chosen steps as done</source>
        <translation>Die gewählten Schritte als erledigt markieren</translation>
    </message>
    <message>
        <source>Own tasks are done; messages are recorded as sent now</source>
        <translation>Eigene Aufgaben gelten als erledigt, Nachrichten als jetzt gesendet</translation>
    </message>
    <message>
        <source>Choose one alone</source>
        <translation>Nur einen wählen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) chosen</source>
        <translation>
            <numerusform>%Ln Schritt gewählt</numerusform>
            <numerusform>%Ln Schritte gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::TrackerSession</name>
    <message>
        <source>Afterword closes as soon as the message has been sent.</source>
        <translation>Afterword schließt sich, sobald die Nachricht gesendet ist.</translation>
    </message>
    <message>
        <source>This link leads to an application that is not in this tracker.</source>
        <translation>Dieser Link führt zu einer Bewerbung, die nicht in diesem Tracker ist.</translation>
    </message>
    <message>
        <source>That step is no longer planned; this is how things stand now.</source>
        <translation>Dieser Schritt ist nicht mehr geplant; so steht es jetzt.</translation>
    </message>
</context>
<context>
    <name>afterword::TrackerStore</name>
    <message>
        <source>There is no person with the id %1.</source>
        <translation>Es gibt keine Person mit der Kennung %1.</translation>
    </message>
    <message>
        <source>This store cannot remember that; nothing was changed.</source>
        <translation>Dieser Speicher kann sich das nicht merken; nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>afterword::TrackerSwitcher</name>
    <message>
        <source>Tracker files (*.db)</source>
        <translation>Tracker-Dateien (*.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>New Tracker File</source>
        <translation>Neue Tracker-Datei</translation>
    </message>
    <message>
        <source>Open Tracker File</source>
        <translation>Tracker-Datei öffnen</translation>
    </message>
    <message>
        <source>Restore from a Copy</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Aus einer Kopie wiederherstellen</translation>
    </message>
    <message>
        <source>Put the copy “%1” in the place of this tracker?</source>
        <translation>Die Kopie „%1“ an die Stelle dieses Trackers setzen?</translation>
    </message>
    <message>
        <source>What this tracker holds now is kept beside it, in a file of its own.</source>
        <translation>Was dieser Tracker jetzt enthält, bleibt daneben in einer eigenen Datei erhalten.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>afterword::TrayIcon</name>
    <message>
        <source>&amp;Open Afterword</source>
        <extracomment>Tray menu: shows the window</extracomment>
        <translation>Afterword ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;New Application…</source>
        <extracomment>Tray menu</extracomment>
        <translation>&amp;Neue Bewerbung …</translation>
    </message>
    <message>
        <source>&amp;Snooze All Until Tomorrow</source>
        <extracomment>Tray menu: puts off everything that is due</extracomment>
        <translation>Alle bis &amp;morgen aufschieben</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>Tray menu: ends the program</extracomment>
        <translation>&amp;Beenden</translation>
    </message>
    <message numerus="yes">
        <source>Afterword: %n step(s) due</source>
        <extracomment>Tool tip of the tray icon</extracomment>
        <translation>
            <numerusform>Afterword: %n Schritt fällig</numerusform>
            <numerusform>Afterword: %n Schritte fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Afterword: nothing is due</source>
        <extracomment>Tool tip of the tray icon</extracomment>
        <translation>Afterword: nichts ist fällig</translation>
    </message>
    <message>
        <source>Snooze Until Tomorrow</source>
        <translation>Bis morgen zurückstellen</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Tray menu: shows this step in the window</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Snooze for One Hour</source>
        <extracomment>Tray menu: puts off this step</extracomment>
        <translation>Eine Stunde warten</translation>
    </message>
</context>
<context>
    <name>afterword::TraySteps</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A line of the tray&apos;s menu: %1 is a step, %2 a company</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>afterword::VagueDateEdit</name>
    <message>
        <source>As it was said: by the end of next week</source>
        <extracomment>What may be typed where a date is asked for</extracomment>
        <translation>Wie es gesagt wurde: bis Ende nächster Woche</translation>
    </message>
    <message>
        <source>Choose the day in a calendar</source>
        <translation>Den Tag in einem Kalender wählen</translation>
    </message>
    <message>
        <source>Days that it may mean</source>
        <translation>Tage, die gemeint sein können</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day, %2 a time of it: &quot;Friday 11 December, 17:00&quot;</extracomment>
        <translation>%1, %2 Uhr</translation>
    </message>
    <message>
        <source>The day is not confirmed yet: press Enter or click the day that is meant.</source>
        <translation>Der Tag ist noch nicht bestätigt: Drücken Sie die Eingabetaste oder klicken Sie auf den gemeinten Tag.</translation>
    </message>
    <message>
        <source>Enter takes the marked day, Down and Up mark another.</source>
        <translation>Die Eingabetaste nimmt den markierten Tag, Ab und Auf markieren einen anderen.</translation>
    </message>
    <message>
        <source>Enter takes this day.</source>
        <translation>Die Eingabetaste nimmt diesen Tag.</translation>
    </message>
    <message>
        <source>Confirmed: %1</source>
        <extracomment>For a screen reader: %1 is the day that was confirmed</extracomment>
        <translation>Bestätigt: %1</translation>
    </message>
    <message>
        <source>%1 (%2 of %3). %4</source>
        <extracomment>For a screen reader: %1 is the marked day, %2 its place, %3 how many there are, %4 what the keys do</extracomment>
        <translation>%1 (%2 von %3). %4</translation>
    </message>
</context>
<context>
    <name>afterword::WeekView</name>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>ddd d</source>
        <extracomment>A day in the head of the week, in Qt’s letters (ddd d: Mon 23)</extracomment>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>W %1</source>
        <extracomment>Beside the days of a week: its number; short for “week”</extracomment>
        <translation>KW %1</translation>
    </message>
    <message>
        <source>no such hour</source>
        <extracomment>On the hour that the clocks skip when summer time begins</extracomment>
        <translation>keine solche Stunde</translation>
    </message>
    <message>
        <source>comes twice</source>
        <translation>kommt zweimal</translation>
    </message>
</context>
<context>
    <name>afterword::WeekdayButtons</name>
    <message>
        <source>%1: %2</source>
        <extracomment>For screen readers: %1 is a setting, %2 a day of the week</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>afterword::WhyDialog</name>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why, and the advice behind it</source>
        <translation>Warum, und welcher Rat dahintersteht</translation>
    </message>
    <message>
        <source>&amp;All Advice</source>
        <translation>&amp;Alle Ratschläge</translation>
    </message>
    <message>
        <source>Why – %1</source>
        <extracomment>Window title: %1 is a step, “Thank Ann Ito”, or a company</extracomment>
        <translation>Warum – %1</translation>
    </message>
</context>
<context>
    <name>afterword::WorkingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>What is due after a job interview, to whom, and when to stop.</source>
        <translation>Was nach einem Vorstellungsgespräch fällig ist, bei wem, und wann Schluss ist.</translation>
    </message>
    <message>
        <source>Open this tracker file instead of your own.</source>
        <translation>Diese Tracker-Datei statt der eigenen öffnen.</translation>
    </message>
    <message>
        <source>FILE</source>
        <extracomment>Stands for a file on the command line</extracomment>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>Start in the tray, where there is one.</source>
        <translation>Im Infobereich starten, wo es einen gibt.</translation>
    </message>
    <message>
        <source>unexpected argument “%1”; see --help</source>
        <translation>unerwartetes Argument „%1“; siehe --help</translation>
    </message>
    <message>
        <source>Open the made-up sample.</source>
        <translation>Das erfundene Beispiel öffnen.</translation>
    </message>
    <message>
        <source>[FILE]</source>
        <extracomment>Stands for a file on the command line</extracomment>
        <translation>[DATEI]</translation>
    </message>
    <message>
        <source>--sample opens no other file; see --help</source>
        <translation>--sample öffnet keine andere Datei; siehe --help</translation>
    </message>
    <message>
        <source>A tracker file to open, a tracker document, spreadsheet or invitation to import, or an afterword: link to follow.</source>
        <translation>Eine Trackerdatei zum Öffnen, ein Trackerdokument, eine Tabelle oder eine Einladung zum Importieren oder ein afterword:-Link, dem gefolgt wird.</translation>
    </message>
</context>
</TS>

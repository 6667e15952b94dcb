<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Applied on</source>
            <translation>&amp;Beworben am</translation>
        </message>
        <message>
            <source>Applied on a known day</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>https://</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Foun&amp;d through</source>
            <translation>Gef&amp;unden über</translation>
        </message>
        <message>
            <source>Found through</source>
            <translation>Gefunden über</translation>
        </message>
        <message>
            <source>Job site, friend, recruiter</source>
            <translation type="unfinished" />
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
            <translation>Stich&amp;worte</translation>
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
            <source>My &amp;dream job</source>
            <translation>Meine T&amp;raumstelle</translation>
        </message>
        <message>
            <source>Hiring &amp;manager</source>
            <translation>Einstell&amp;ende Person</translation>
        </message>
        <message>
            <source>Hiring manager</source>
            <translation>Einstellende Person</translation>
        </message>
        <message>
            <source>Name or Name &lt;address&gt;</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coor&amp;dinator</source>
            <translation>Koor&amp;dination</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who arranges the dates: Name or Name &lt;address&gt;</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They asked for &amp;references</source>
            <translation>Sie haben um &amp;Referenzen gebeten</translation>
        </message>
        <message>
            <source>Time &amp;zone</source>
            <translation>&amp;Zeitzone</translation>
        </message>
        <message>
            <source>Time zone of the company</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Holidays of</source>
            <translation>Feierta&amp;ge von</translation>
        </message>
        <message>
            <source>Region whose public holidays count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it e&amp;nded</source>
            <translation>Wie es ende&amp;te</translation>
        </message>
        <message>
            <source>How it ended</source>
            <translation>Wie es endete</translation>
        </message>
        <message>
            <source>N&amp;otes</source>
            <translation>N&amp;otizen</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
    </context>
    <context>
        <name>BoardHints</name>
        <message>
            <source>Jobs you may apply for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you have sent stands here until they answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An interview is planned, or was just held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You have thanked them; it is their turn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Their date has passed, or a week went by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No decision, but a warm word: stay in touch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One day, an offer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is over, either way</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CalendarExport</name>
        <message>
            <source>%1, %2 (%3)</source>
            <extracomment>A moment: %1 is a date, %2 a time, %3 the time zone</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 to %2</source>
            <extracomment>A period over midnight; %1 and %2 are moments</extracomment>
            <translation>%1 an %2</translation>
        </message>
        <message>
            <source>%1, %2 to %3 (%4)</source>
            <extracomment>A period: %1 is a date, %2 and %3 are times, %4 the time zone</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Appointment</source>
            <extracomment>What somebody else sees in a shared calendar where an interview is</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Interview: %1</source>
            <extracomment>Calendar entry; %1 is a company</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Interview: %1, %2 (round %3)</source>
            <extracomment>Calendar entry; %1 is a company, %2 a job, %3 the number of the round</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Interview: %1, %2</source>
            <extracomment>Calendar entry; %1 is a company, %2 a job</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Local time: %1</source>
            <extracomment>In the notes of a calendar entry; %1 is a period with its time zone</extracomment>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Task</source>
            <extracomment>What somebody else sees in a shared calendar where a step of the job search is</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>Calendar entry; %1 is what to do, %2 a company</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>From %1</source>
            <extracomment>In the notes of a calendar entry; %1 is a moment with its time zone</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until %1</source>
            <extracomment>In the notes of a calendar entry; %1 is a moment with its time zone</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Job search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Interview</source>
            <translation>Gespräch</translation>
        </message>
    </context>
    <context>
        <name>CardText</name>
        <message>
            <source>Nothing more to send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not applied yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting for an answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All set for now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting for their decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In touch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An offer in hand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>blocked</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>The facts say: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dream job</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ConsentDialog</name>
        <message>
            <source>Reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Agreed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A&amp;sked, no answer yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Declined</source>
            <translation type="unfinished" />
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
            <translation>ab %1</translation>
        </message>
        <message>
            <source>overdue since %1</source>
            <extracomment>%1 is a time of this day</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>overdue since %1</source>
            <comment>day</comment>
            <extracomment>%1 is a day: “overdue since yesterday”</extracomment>
            <translation type="unfinished" />
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
        <name>DebriefDialog</name>
        <message>
            <source>Debrief</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;What was talked about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was talked about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Projects, people, needs: what a thank-you can take up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What they &amp;liked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What they liked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you did &amp;not get to say</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you did not get to say</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What needs &amp;correcting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What needs correcting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you would do &amp;better</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you would do better</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Questions they asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Questions they asked, your answers and their reactions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Questions to &amp;ask next time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Questions to ask next time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One a line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signs (they prove nothing)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;How it felt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it felt</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DialogFields</name>
        <message>
            <source>As in your profile</source>
            <extracomment>Whose public holidays count: those of the person's own profile</extracomment>
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
            <extracomment>%1 is a list of field names: "company, role"</extracomment>
            <translation>Es fehlt noch: %1.</translation>
        </message>
        <message>
            <source>One of the fields above needs another value.</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>An event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something you achieved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A good cause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another topic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It ran over time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They named a timeline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They showed me around</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They introduced me to the team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They gave no contact details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They paid a compliment</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Request for contact details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Request to be a reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Word to a reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Question to a reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LinkedIn invitation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow-up of interest</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check-in as agreed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contact as they asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What they asked for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Call as they asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keeping in touch</source>
            <translation>In Kontakt bleiben</translation>
        </message>
        <message>
            <source>Thanks after the rejection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdrawal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer to the offer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Message</source>
            <translation>Nachricht</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is added and changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Progress of the import</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Starts</source>
            <translation>&amp;Beginn</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Ends</source>
            <translation>&amp;Ende</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time &amp;zone</source>
            <translation>&amp;Zeitzone</translation>
        </message>
        <message>
            <source>Time zone of these times</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;How</source>
            <translation>&amp;Wie</translation>
        </message>
        <message>
            <source>How it is held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Place</source>
            <translation>&amp;Ort</translation>
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address, room or link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sta&amp;tus</source>
            <translation>S&amp;tatus</translation>
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Interviewers</source>
            <translation>&amp;Gesprächspartner</translation>
        </message>
        <message>
            <source>Interviewers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Add somebody</source>
            <translation>Jemanden &amp;hinzufügen</translation>
        </message>
        <message>
            <source>Name of an interviewer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Mail address of the interviewer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mail address, if known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add interviewer</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
    </context>
    <context>
        <name>Invitation</name>
        <message>
            <source>Unknown company</source>
            <extracomment>Stands for a company's name where an invitation tells none</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This calendar file is broken; nothing was imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is no calendar file (.ics); nothing was imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This calendar file holds more than 1000 events; choose a single invitation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The invitation has no UID to know it again by; nothing was imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This invitation repeats; Afterword takes single interviews only. Nothing was imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This calendar file ends too early; nothing was imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This calendar file holds no event; nothing was imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Role to be named</source>
            <extracomment>Stands for the job's name where an invitation tells none</extracomment>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the message was for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it &amp;says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the reply says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To or from whom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody &amp;else</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody else</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name or Name &lt;address&gt;</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>W&amp;hen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Channel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Channel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Date named</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A date was named</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The date named</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Topic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Topic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S&amp;ubject</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Subject</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text of the message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Optional: the text, to find it again</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>I have &amp;declined</source>
            <translation type="unfinished" />
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
        <name>ShortcutsDialog</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Optional</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A skip is no message: it does not count as sent. You can undo it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Snooze</name>
        <message>
            <source>In One Hour</source>
            <extracomment>Menu entry: put a reminder off</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tonight</source>
            <extracomment>Menu entry: put a reminder off until 18:00</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tomorrow Morning</source>
            <extracomment>Menu entry: put a reminder off until 9:00 of the next day</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next Monday</source>
            <extracomment>Menu entry: put a reminder off until Monday, 9:00</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SnoozePopover</name>
        <message>
            <source>Snooze</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>Snooze until</source>
            <translation>Später: wann?</translation>
        </message>
        <message>
            <source>In three hours</source>
            <translation>In drei Stunden</translation>
        </message>
        <message>
            <source>Tomorrow morning</source>
            <translation>Morgen früh</translation>
        </message>
        <message>
            <source>In two days</source>
            <translation>In zwei Tagen</translation>
        </message>
        <message>
            <source>In a week</source>
            <translation>In einer Woche</translation>
        </message>
        <message>
            <source>&amp;On</source>
            <translation>&amp;Am</translation>
        </message>
        <message>
            <source>Until a moment of your own</source>
            <translation type="unfinished" />
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
            <translation>Warten auf Entscheidung</translation>
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Minutes</source>
            <translation>&amp;Minuten</translation>
        </message>
        <message>
            <source>Minutes it takes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>H&amp;ow</source>
            <translation>W&amp;ie</translation>
        </message>
        <message>
            <source>How it is held</source>
            <translation type="unfinished" />
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
            <source>&amp;Written</source>
            <translation>&amp;Schriftlich</translation>
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
            <source>&amp;Withdrawn</source>
            <translation>&amp;Zurückgezogen</translation>
        </message>
        <message>
            <source>I &amp;declined the offer</source>
            <translation>Ich habe ab&amp;gelehnt</translation>
        </message>
        <message>
            <source>I &amp;accepted the offer</source>
            <translation>Ich habe an&amp;genommen</translation>
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
            <source>Posted…</source>
            <extracomment>Button: records that the card was posted</extracomment>
            <translation>Abgeschickt …</translation>
        </message>
        <message>
            <source>Sent…</source>
            <extracomment>Button: records that the message was sent</extracomment>
            <translation>Gesendet …</translation>
        </message>
        <message>
            <source>snoozing “%1”</source>
            <extracomment>Stands after "Undo" and "Redo"; %1 is a step: "Thank Ann Ito"</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>skipping “%1”</source>
            <extracomment>Stands after "Undo" and "Redo"; %1 is a step: "Thank Ann Ito"</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>done</source>
            <extracomment>The recorded reason why a task is no longer shown</extracomment>
            <translation>erledigt</translation>
        </message>
        <message>
            <source>finishing “%1”</source>
            <extracomment>Stands after "Undo" and "Redo"; %1 is a step: "Prepare for the next round"</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>logging the message to %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>logging the reply from %1</source>
            <extracomment>Stands after "Undo" and "Redo"; %1 is a company</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the debrief of %1</source>
            <extracomment>Stands after "Undo" and "Redo"; %1 is a company</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>accepting the offer of %1</source>
            <extracomment>Stands after "Undo" and "Redo"; %1 is a company</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>declining the offer of %1</source>
            <extracomment>Stands after "Undo" and "Redo"; %1 is a company</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the answer of your reference</source>
            <extracomment>Stands after "Undo" and "Redo"</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StepText</name>
        <message>
            <source>Blocked: no address is known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blocked: nobody to send it to is known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blocked: it is not certain whether the last message was sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blocked: the same person would hear from you twice</source>
            <translation type="unfinished" />
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
            <translation>%1 einen möglichen Anruf ankündigen</translation>
        </message>
        <message>
            <source>Tell your reference that a call may come</source>
            <translation>Der Referenz einen möglichen Anruf ankündigen</translation>
        </message>
        <message>
            <source>Ask %1 whether they were contacted</source>
            <extracomment>%1 is a person’s name</extracomment>
            <translation>%1 fragen, ob jemand angerufen hat</translation>
        </message>
        <message>
            <source>Ask your reference whether they were contacted</source>
            <translation>Die Referenz fragen, ob jemand angerufen hat</translation>
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
            <translation>%1 Ihr Interesse schreiben</translation>
        </message>
        <message>
            <source>Write that you are interested</source>
            <translation>Ihr Interesse schreiben</translation>
        </message>
        <message>
            <source>Ask %1 about the decision</source>
            <extracomment>%1 is a person’s name</extracomment>
            <translation>%1 nach der Entscheidung fragen</translation>
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
            <translation>Sich wie vereinbart bei %1 melden</translation>
        </message>
        <message>
            <source>Check in, as agreed</source>
            <translation>Sich wie vereinbart melden</translation>
        </message>
        <message>
            <source>Contact %1, as they asked</source>
            <extracomment>%1 is a person’s name</extracomment>
            <translation>Sich wie gewünscht bei %1 melden</translation>
        </message>
        <message>
            <source>Contact them, as they asked</source>
            <translation>Sich wie gewünscht melden</translation>
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
            <translation>%1 sagen, dass Sie sich zurückziehen</translation>
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
        <name>TodayActions</name>
        <message>
            <source>Mark as done</source>
            <translation>Als erledigt markieren</translation>
        </message>
        <message>
            <source>For one hour</source>
            <translation>Für eine Stunde</translation>
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
    </context>
    <context>
        <name>TrackerFiles</name>
        <message>
            <source>This is neither a tracker document (.json) nor a spreadsheet (.csv) nor an invitation (.ics).</source>
            <translation type="unfinished" />
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
            <source>&amp;Add your first application</source>
            <translation>&amp;Erste Bewerbung hinzufügen</translation>
        </message>
        <message>
            <source>&amp;Import what you have…</source>
            <translation>&amp;Vorhandenes importieren …</translation>
        </message>
        <message>
            <source>&amp;Look at the sample tracker</source>
            <translation>&amp;Beispiel ansehen</translation>
        </message>
        <message>
            <source>The sample is a file of its own; your data never mixes with it.</source>
            <translation>Das Beispiel ist eine eigene Datei; Ihre Daten mischen sich nie damit.</translation>
        </message>
    </context>
    <context>
        <name>WhyDialog</name>
        <message>
            <source>Why</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Zone</name>
        <message>
            <source>“%1” is not a known time zone; write one like Europe/Berlin.</source>
            <extracomment>%1 is what stands where a time zone is expected</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>afterword</name>
        <message>
            <source>One of interest, status-after-week and none is expected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weekdays are numbers from 1, Monday, to 7, Sunday.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A list with at least one weekday is expected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The send window must end after it begins.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The application or the person is not in your records.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This calendar file is larger than 10 MiB; choose a single invitation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file speaks of a time zone “%1” that it does not describe; nothing was imported.</source>
            <extracomment>%1 is what a file calls a time zone</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This calendar file is broken; nothing was imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The event has no valid start; nothing was imported.</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>This time zone is not known; choose one of the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A region is a country’s code, as DE, or with its state, as DE-BE.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>adding %1</source>
            <extracomment>Stands after "Undo" and "Redo"; %1 is a company</extracomment>
            <translation>%1 hinzufügen</translation>
        </message>
        <message>
            <source>changing %1</source>
            <extracomment>Stands after "Undo" and "Redo"; %1 is a company</extracomment>
            <translation>%1 ändern</translation>
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Move to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Delete…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>afterword::CardDelegate</name>
        <message>
            <source>→ %1?</source>
            <extracomment>On a card: its facts say that it belongs to stage %1</extracomment>
            <translation type="unfinished" />
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
            <translation>Soll Afterword in der Taskleiste bleiben, damit es Sie erinnern kann?</translation>
        </message>
        <message>
            <source>This is asked once. File, Quit always ends the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep in the tray</source>
            <translation>In der Taskleiste bleiben</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>This desktop has no tray: once closed, Afterword cannot remind you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minimise the window to be reminded. This is said once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minimise</source>
            <translation>Minimieren</translation>
        </message>
        <message>
            <source>About Afterword</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Afterword %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is due after a job interview, to whom, and when to stop.
Everything stays in one file on this machine.

Free software under the GNU General Public License, version 3 or later.</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folds the column</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unfolds the column</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>your turn: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>afterword::ConsentDialog</name>
        <message>
            <source>What did %1 say to being a reference?</source>
            <extracomment>%1 is a person's name</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>afterword::DebriefDialog</name>
        <message>
            <source>Question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Their reaction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To look up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not rated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 – badly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2 – not well</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>3 – so so</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>4 – well</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>5 – very well</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tick where you were unsure</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>afterword::DesktopApplication</name>
        <message>
            <source>Sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open Tracker File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tracker files (*.db)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Afterword</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File: %1
It was left as it is.</source>
            <extracomment>%1 is a file</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>afterword::DetailsModel</name>
        <message>
            <source>Round %1 · %2</source>
            <extracomment>%1 counts the rounds, %2 is "Video call" and the like</extracomment>
            <translation>Runde %1 · %2</translation>
        </message>
        <message>
            <source>%1 (%2 your time)</source>
            <extracomment>%1 is a moment in their zone, %2 the same moment in yours</extracomment>
            <translation>%1 (%2 Ihre Zeit)</translation>
        </message>
        <message>
            <source>hiring manager</source>
            <translation>Einstellende Person</translation>
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
            <source>Change the application</source>
            <translation>Bewerbung ändern</translation>
        </message>
        <message>
            <source>Interviews</source>
            <translation>Gespräche</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Everything so far</source>
            <translation>Alles bisher</translation>
        </message>
        <message>
            <source>Log sent…</source>
            <translation>Gesendetes festhalten …</translation>
        </message>
        <message>
            <source>Log a message that you sent</source>
            <translation>Eine gesendete Nachricht festhalten</translation>
        </message>
        <message>
            <source>Log reply…</source>
            <translation>Antwort festhalten …</translation>
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
            <source>Why?</source>
            <translation>Warum?</translation>
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
            <source>Add an interview…</source>
            <translation>Gespräch hinzufügen …</translation>
        </message>
    </context>
    <context>
        <name>afterword::FactDialogs</name>
        <message>
            <source>removing %1</source>
            <extracomment>Stands after "Undo" and "Redo"; %1 is a company</extracomment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>removing %n application(s)</source>
            <extracomment>Stands after "Undo" and "Redo"</extracomment>
            <translation>
                <numerusform>%n Bewerbung entfernen</numerusform>
                <numerusform>%n Bewerbungen entfernen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, round %2, %3</source>
            <extracomment>Which interview: %1 company, %2 counts the rounds, %3 when it was</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>afterword::FileActions</name>
        <message>
            <source>Import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything that can be imported (*.json *.csv *.tsv *.ics)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tracker documents (*.json)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Spreadsheets (*.csv *.tsv)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Invitations (*.ics)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export Calendar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export Tracker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export Spreadsheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calendars (*.ics)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Spreadsheets (*.csv)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>job search</source>
            <extracomment>Suggested name of an exported file</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exported to %1</source>
            <extracomment>%1 is a file</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>afterword::Guard</name>
        <message>
            <source>This application is closed; nothing more needs to be sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has had this mail from you already; a second one looks careless.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is too early: the time for it begins on %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no usable address for %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has or gets the same kind of mail from you about another job.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is the one to write to; one question goes to one person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 did not interview you in that round.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The interview is not over yet; thank them afterwards.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not the time for a follow-up: it comes three to four days after the interview, once you have said thank you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to ask about yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A last mail comes a week after a follow-up that stayed unanswered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody asked you to check in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only a warm reply opens the way for keeping in touch.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only an accepted offer in writing is a reason to withdraw elsewhere; until then let it run.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has not agreed to be a reference, or nobody has asked for one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connect after your thank-you to %1 has gone out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They have not said no.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no open offer to answer.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>afterword::ImportDialog</name>
        <message>
            <source>Import %1</source>
            <extracomment>Heading; %1 is a file name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Becomes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 new, %2 changed, %3 as they were</source>
            <extracomment>A summary: "12 new, 3 changed, 4 as they were"</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All of it is there already: there is nothing to import.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Imported: %1.</source>
            <extracomment>%1 is "12 new, 3 changed, 4 as they were"</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was imported, and nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1
Place: %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>afterword::InterviewDialog</name>
        <message>
            <source>Interview at %1</source>
            <extracomment>Heading of the dialog; %1 is a company</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Theirs: %1</source>
            <extracomment>The entry of the zone list that stands for the application's own zone; %1 is its name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It ends before it starts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This time zone is not known; choose one of the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is no mail address: somebody@somewhere is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose address is it? A name is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (no address yet)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>the interview at %1</source>
            <extracomment>Stands after "Undo" and "Redo"; %1 is a company</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>afterword::LogMessageDialog</name>
        <message>
            <source>Reply from %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I have called</source>
            <translation>Ich habe angerufen</translation>
        </message>
        <message>
            <source>I have posted it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I have sent it</source>
            <translation>Ich habe es gesendet</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <extracomment>Window title: %1 is "I have sent it", %2 a company</extracomment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>the date they named</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to whom it went</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That moment has not come yet.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>afterword::MainWindow</name>
        <message>
            <source>%1: done</source>
            <extracomment>A passing message: %1 is what was done: "moving Acme to Interviewing"</extracomment>
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
            <translation>Wiederherstellen</translation>
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
            <translation>Ta&amp;belle exportieren …</translation>
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
            <extracomment>%1 is what is taken back: "moving Acme to Interviewing"</extracomment>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <extracomment>%1 is what is done again: "moving Acme to Interviewing"</extracomment>
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
    </context>
    <context>
        <name>afterword::OfferAnswerDialog</name>
        <message>
            <source>%1 of %2</source>
            <extracomment>%1 is "Written offer" or "Verbal offer", %2 a company</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>your answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The application will be closed as declined.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your other applications in process will ask you to withdraw.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A verbal yes withdraws nothing elsewhere: wait for it in writing.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>afterword::Reader</name>
        <message>
            <source>A whole number from %1 to %2 is expected.</source>
            <extracomment>%1 and %2 are the bounds of a number in the settings</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>true or false is expected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A time of day like 09:00 is expected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An object is expected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The cadence has no key “%1”.</source>
            <extracomment>%1 is a key that a settings table does not know</extracomment>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Was due on %1 at %2</source>
            <extracomment>Second line of a notification</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until today, %1</source>
            <extracomment>Second line of a notification; %1 is a time of day</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until tomorrow, %1</source>
            <extracomment>Second line of a notification; %1 is a time of day</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until %1, %2</source>
            <extracomment>Second line of a notification: name of a day of the week, time of day</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until %1</source>
            <extracomment>Second line of a notification; %1 is a date</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open Afterword to see what it is about.</source>
            <extracomment>Text of a notification that says no more, for the sake of privacy</extracomment>
            <translation>Öffnen Sie Afterword, um zu sehen, worum es geht.</translation>
        </message>
    </context>
    <context>
        <name>afterword::ReminderService</name>
        <message>
            <source>This reminder is no longer there; nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>putting off “%1”</source>
            <extracomment>Stands after "Undo" or "Redo"; %1 is what the reminder was for: "Thank Ann Ito"</extracomment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>putting off %n reminder(s)</source>
            <extracomment>Stands after "Undo" or "Redo"</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Put off for so long, it would be too late for “%1”; nothing was changed.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>afterword::ShortcutsDialog</name>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
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
        <name>afterword::SnoozePopover</name>
        <message>
            <source>Snooze</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>That moment is already over.</source>
            <translation type="unfinished" />
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
        <name>afterword::TimelineModel</name>
        <message>
            <source>They</source>
            <translation>Sie</translation>
        </message>
        <message>
            <source>%1 promised a decision by %2</source>
            <extracomment>%1 is a name, %2 a date</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: ask again if nothing came by %2</source>
            <extracomment>%1 is a name, %2 a date</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 asked to be contacted by %2</source>
            <extracomment>%1 is a name, %2 a date</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 asked for something by %2</source>
            <extracomment>%1 is a name, %2 a date</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 asked for a call from %2</source>
            <extracomment>%1 is a name, %2 a moment</extracomment>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>not delivered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unsure whether it was sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>done %1</source>
            <extracomment>%1 is a moment</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>accepted %1</source>
            <extracomment>%1 is a moment</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>declined %1</source>
            <extracomment>%1 is a moment</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>answer by %1</source>
            <extracomment>%1 is a moment or a day</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Snoozed “%1” until %2</source>
            <extracomment>%1 is a step, %2 a moment</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set aside “%1”</source>
            <extracomment>%1 is a step</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Allowed “%1”</source>
            <extracomment>%1 is a step</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2. %3</source>
            <extracomment>A row of the time line for a screen reader: %1 when, %2 what, %3 more</extracomment>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
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
    </context>
    <context>
        <name>afterword::TrackerSession</name>
        <message>
            <source>%1 (%2)</source>
            <extracomment>A line of the tray's menu: %1 is a step, %2 a company</extracomment>
            <translation>%1 (%2)</translation>
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
            <translation>Afterword: nichts ist fällig</translation>
        </message>
    </context>
    <context>
        <name>afterword::WhyDialog</name>
        <message>
            <source>a rule of our own, from no article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>your own decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rests on: %1</source>
            <extracomment>%1 is a list of rule ids</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>afterword::policy</name>
        <message>
            <source>You took this job. Congratulations.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They said no. Take what you learned to the next one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You withdrew; there is nothing more to do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You declined; there is nothing more to do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They never answered; anything from them reopens it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The next interview is on %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They named %1 for an answer; wait for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to send before %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved; you have not applied yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You applied; wait for an invitation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is their turn; wait for them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You have written enough and heard nothing; let it rest and put your strength into other applications.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing more to send here; let them come to you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They asked you for something first; do that, and it will be your sign of life.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Their last message is still unanswered; answer it before you ask for anything.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You decided to send it all the same. What speaks against it: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has or gets the same kind of mail from you about another job: send one mail for both, or leave a business day between them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your messages of this round are unanswered; another one would only press. Put your strength into other applications.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before you leave on %1, ask when you will hear, from whom, whether by phone or mail, and note everybody’s name and address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Round %1 is on %2: questions of the last round may come again, so look up the answers you were unsure of.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The interview ended on %1; write down the questions, your answers and what you did not get to say while you still know them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A handwritten card to %1 stands out, because few people send one; it comes beside the mail, never instead of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your thank-you to %1 went out on %2, so you may connect on LinkedIn now if you like.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You were to hear by %1; two days after a date has passed in silence you may ask %2 about it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On %1 they said that they will get in touch; after seven business days one question is possible, if you want to ask it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reply of %1 left it open; after seven business days without news you may ask %2 how things stand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No date was named and your thank-you went out on %1; after a full week you may ask %2 how things stand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No date was named; three to four days after the interview of %1 a short mail of substance to %2 keeps you in mind. It does not ask about the decision.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your last mail of %1 is unanswered; a week later one last short mail to %2 is fine, and after it none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 asked you to check in if you have not heard by %2, so do just that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last word from them, on %1, was warm and nothing is decided; a mail with something new keeps the line to %2 open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Never call about the decision on the day after the interview.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 neither asked for a call nor said that one is fine; write instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Never by text message, whatever the reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Never in public comments, and no friend requests to those who decide.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Never turn up uninvited.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Never ask for news through LinkedIn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A mail of this kind to %1 may have gone out already; find out first whether it did.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is outside the time that was agreed for the call.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mail is the formal way; LinkedIn is for staying connected afterwards.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A card is fine beside the mail, never instead of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is on your list of references but has not agreed yet; ask before anybody gets the name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 asked for references; tell %2 now about the job and that a call may come, so that it is no surprise.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You told %1 on %2 that a call may come; ask whether it did. If not, that means nothing bad.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 at %2 is entered more than once; merge the entries, or one person may get the same mail twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what was asked for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 asked you for something: %2. Never let that drop; it may be a test.</source>
            <extracomment>%1 is a person, %2 what was asked for: "a writing sample"</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 asked you to be in touch: %2. Do it by the date, it may be a test.</source>
            <extracomment>%1 is a person, %2 what it is about</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The date is %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 wrote on %2; a short, friendly answer within a day shows that you are reliable. It presses for nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 asked you to call; a call that was asked for is the one call to make.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The time for it is from %1 to %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They said no on %1; one last friendly mail to %2 thanks them, may ask for feedback and keeps the door open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You accepted the written offer of %1 on %2; tell %3 gracefully that you withdraw here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 made you an offer in writing on %2; answer in time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 made you an offer by word of mouth on %2; answer warmly, and keep the others going until it is in writing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They want to hear by %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Few applications are running; do not put all your hopes into one, and keep applying while you wait.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until an offer is in writing nothing is certain; keep applying elsewhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You put it off until %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You have not thanked %1 for the interview that ended on %2; it is very late, but one honest mail is better than none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You met %1 in the interview that ended on %2; thank everybody you met by name, in a mail of their own, within 24 hours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 gave no contact details, so ask %2 to pass your thanks on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your mail to %1 came back; ask %2 for an address that works.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You have no address for %1; ask %2 for it, so that the thanks can still arrive in time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not recorded who interviewed you on %1; ask for the names and addresses, so that you can thank everybody.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>%1 is a date, %2 a time of day</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>the company</source>
            <extracomment>stands where a person’s name is not known</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>afterword::policy::Holds</name>
        <message>
            <source>This application is closed; there is nothing left to ask.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They invited you to the next round; ask about the decision after it, not before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They named %1; a question before that day is over and two more have passed would be too early.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Their reply left it open and you are not very interested; wait for them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Their reply left it open; give them seven business days before you ask.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give them at least a week before you ask how things stand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They named %1 for an answer; until then there is nothing to follow up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They said that they will get in touch; leave it to them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They have answered, so the follow-up has done its work already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They asked you for something first; do that, and it will be your sign of life.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You chose to leave it out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They have answered, so there is no last reminder to send.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your last mail with news stayed unanswered; that ends the green light for more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your last mail with news is still unanswered; wait for a word first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You have sent as many mails with news as keep a contact warm; more would wear it out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A date was named; wait for it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 gave no contact details; thanks can only go through whoever coordinates.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no address for %1 yet; ask for it first.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>What is due after a job interview, to whom, and when to stop.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open this tracker file instead of your own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>FILE</source>
            <extracomment>Stands for a file on the command line</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start in the tray, where there is one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unexpected argument “%1”; see --help</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>

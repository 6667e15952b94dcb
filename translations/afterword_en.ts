<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ApplicationsCsv</name>
    <message numerus="yes">
        <source>The table is longer than %n MiB.</source>
        <translation>
            <numerusform>The table is longer than %n MiB.</numerusform>
            <numerusform>The table is longer than %n MiB.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The table has more than %n columns.</source>
        <translation>
            <numerusform>The table has more than %n column.</numerusform>
            <numerusform>The table has more than %n columns.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BeforeWriting</name>
    <message numerus="yes">
        <source>%n message(s) of yours in this round are unanswered; after %1 it is time to stop.</source>
        <translation>
            <numerusform>%n message of yours in this round is unanswered; after %1 it is time to stop.</numerusform>
            <numerusform>%n messages of yours in this round are unanswered; after %1 it is time to stop.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardActions</name>
    <message numerus="yes">
        <source>marking %n application(s) as dream jobs</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;</extracomment>
        <translation>
            <numerusform>marking %n application as a dream job</numerusform>
            <numerusform>marking %n applications as dream jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>marking %n application(s) as no dream jobs</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;</extracomment>
        <translation>
            <numerusform>marking %n application as no dream job</numerusform>
            <numerusform>marking %n applications as no dream jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CadenceWords</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s)</source>
        <translation>
            <numerusform>%n business day</numerusform>
            <numerusform>%n business days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarPublishing</name>
    <message numerus="yes">
        <source>%n change(s) made elsewhere wait for your decision.</source>
        <translation>
            <numerusform>%n change made elsewhere waits for your decision.</numerusform>
            <numerusform>%n changes made elsewhere wait for your decision.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n word(s).</source>
        <translation>
            <numerusform>%n word.</numerusform>
            <numerusform>%n words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait to be sent, but no mail account is set up; add one in the settings of the window.</source>
        <translation>
            <numerusform>%n message waits to be sent, but no mail account is set up; add one in the settings of the window.</numerusform>
            <numerusform>%n messages wait to be sent, but no mail account is set up; add one in the settings of the window.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsLinks</name>
    <message numerus="yes">
        <source>attaching %n link(s) to %1</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;; %1 is a company</extracomment>
        <translation>
            <numerusform>attaching %n link to %1</numerusform>
            <numerusform>attaching %n links to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Etiquette</name>
    <message numerus="yes">
        <source>It gives thanks in %n sentence(s); one or two are enough.</source>
        <translation>
            <numerusform>It gives thanks in %n sentence; one or two are enough.</numerusform>
            <numerusform>It gives thanks in %n sentences; one or two are enough.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It speaks of your qualifications in %n sentence(s); pick the one or two that fit best.</source>
        <translation>
            <numerusform>It speaks of your qualifications in %n sentence; pick the one or two that fit best.</numerusform>
            <numerusform>It speaks of your qualifications in %n sentences; pick the one or two that fit best.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It asks %n question(s); one about the decision and one about yourself are enough.</source>
        <translation>
            <numerusform>It asks %n question; one about the decision and one about yourself are enough.</numerusform>
            <numerusform>It asks %n questions; one about the decision and one about yourself are enough.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfferComparison</name>
    <message numerus="yes">
        <source>%n interview(s), the last %2</source>
        <extracomment>%2 is a day: &quot;3 interviews, the last on Fri 4 Dec&quot;</extracomment>
        <translation>
            <numerusform>%n interview, the last %2</numerusform>
            <numerusform>%n interviews, the last %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxNotices</name>
    <message numerus="yes">
        <source>Sending to %1 in %n s</source>
        <extracomment>%1 is a name; the number counts seconds</extracomment>
        <translation>
            <numerusform>Sending to %1 in %n s</numerusform>
            <numerusform>Sending to %1 in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafeFile</name>
    <message numerus="yes">
        <source>“%1” is longer than %n KiB.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>
            <numerusform>“%1” is longer than %n KiB.</numerusform>
            <numerusform>“%1” is longer than %n KiB.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpreadsheetWords</name>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n interview</numerusform>
            <numerusform>%n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as it was</source>
        <translation>
            <numerusform>%n as it was</numerusform>
            <numerusform>%n as it was</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <translation>
            <numerusform>%n cannot be read</numerusform>
            <numerusform>%n cannot be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepActions</name>
    <message numerus="yes">
        <source>snoozing %n step(s)</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;</extracomment>
        <translation>
            <numerusform>snoozing %n step</numerusform>
            <numerusform>snoozing %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>skipping %n step(s)</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;</extracomment>
        <translation>
            <numerusform>skipping %n step</numerusform>
            <numerusform>skipping %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>finishing %n step(s)</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;</extracomment>
        <translation>
            <numerusform>finishing %n step</numerusform>
            <numerusform>finishing %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackerDocument</name>
    <message numerus="yes">
        <source>The document is longer than %n MiB.</source>
        <translation>
            <numerusform>The document is longer than %n MiB.</numerusform>
            <numerusform>The document is longer than %n MiB.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VagueDate</name>
    <message numerus="yes">
        <source>%n day(s) after it was said</source>
        <translation>
            <numerusform>%n day after it was said</numerusform>
            <numerusform>%n days after it was said</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) after it was said</source>
        <translation>
            <numerusform>%n working day after it was said</numerusform>
            <numerusform>%n working days after it was said</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) after it was said</source>
        <translation>
            <numerusform>%n week after it was said</numerusform>
            <numerusform>%n weeks after it was said</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) after it was said</source>
        <translation>
            <numerusform>%n month after it was said</numerusform>
            <numerusform>%n months after it was said</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) after it was said</source>
        <translation>
            <numerusform>%n hour after it was said</numerusform>
            <numerusform>%n hours after it was said</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after %1</source>
        <extracomment>%1 is a day: &quot;Friday 11 December&quot;</extracomment>
        <translation>
            <numerusform>%n day after %1</numerusform>
            <numerusform>%n days after %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) after %1</source>
        <extracomment>%1 is a day: &quot;Friday 11 December&quot;</extracomment>
        <translation>
            <numerusform>%n working day after %1</numerusform>
            <numerusform>%n working days after %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) after %1</source>
        <extracomment>%1 is a day: &quot;Friday 11 December&quot;</extracomment>
        <translation>
            <numerusform>%n week after %1</numerusform>
            <numerusform>%n weeks after %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) after %1</source>
        <extracomment>%1 is a day: &quot;Friday 11 December&quot;</extracomment>
        <translation>
            <numerusform>%n month after %1</numerusform>
            <numerusform>%n months after %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) after %1</source>
        <extracomment>%1 is a day: &quot;Friday 11 December&quot;</extracomment>
        <translation>
            <numerusform>%n hour after %1</numerusform>
            <numerusform>%n hours after %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::AdviceDialog</name>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n piece of advice</numerusform>
            <numerusform>%n pieces of advice</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::BoardModel</name>
    <message numerus="yes">
        <source>moving %n application(s) to %1</source>
        <extracomment>Behind “Undo”; %1 is a stage</extracomment>
        <translation>
            <numerusform>moving %n application to %1</numerusform>
            <numerusform>moving %n applications to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::CalendarAgendaModel</name>
    <message numerus="yes">
        <source>%1, %n entry(s)</source>
        <extracomment>A heading and how many rows it has, for a screen reader; %1 is a day</extracomment>
        <translation>
            <numerusform>%1, %n entry</numerusform>
            <numerusform>%1, %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::CalendarDesk</name>
    <message numerus="yes">
        <source>%n change(s) made in your calendar wait for your decision.</source>
        <translation>
            <numerusform>One change made in your calendar waits for your decision.</numerusform>
            <numerusform>%n changes made in your calendar wait for your decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to decide</source>
        <translation>
            <numerusform>%n change to decide</numerusform>
            <numerusform>%n changes to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::CalendarGrid</name>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>The last line of a full day in the calendar; the number counts the entries that have no room</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n entry(s)</source>
        <extracomment>A day of the calendar and how many entries it has, for a screen reader</extracomment>
        <translation>
            <numerusform>%1, %n entry</numerusform>
            <numerusform>%1, %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::ColumnHeader</name>
    <message numerus="yes">
        <source>%1, %n application(s)</source>
        <extracomment>For a screen reader: the heading of a column and how many cards it has</extracomment>
        <translation>
            <numerusform>%1, %n application</numerusform>
            <numerusform>%1, %n applications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::ComposerPage</name>
    <message numerus="yes">
        <source>%n of %1 words</source>
        <translation>
            <numerusform>%n of %1 words</numerusform>
            <numerusform>%n of %1 words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::FactDialogs</name>
    <message numerus="yes">
        <source>removing %n application(s)</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;</extracomment>
        <translation>
            <numerusform>removing %n application</numerusform>
            <numerusform>removing %n applications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::FileActions</name>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>What came of an import: how many applications, people and messages are new</extracomment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <extracomment>What came of an import: how many applications, people and messages were changed</extracomment>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::InvitationDesk</name>
    <message numerus="yes">
        <source>This is a calendar with %n event(s); choose a single invitation.</source>
        <translation>
            <numerusform>This is a calendar with %n event; choose a single invitation.</numerusform>
            <numerusform>This is a calendar with %n events; choose a single invitation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>recording %n interview(s)</source>
        <extracomment>Stands after &quot;Undo&quot; and &quot;Redo&quot;</extracomment>
        <translation>
            <numerusform>recording %n interview</numerusform>
            <numerusform>recording %n interviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::MainWindow</name>
    <message numerus="yes">
        <source>%n due</source>
        <extracomment>Window title of the usual tracker: the number counts steps</extracomment>
        <translation>
            <numerusform>%n due</numerusform>
            <numerusform>%n due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n due</source>
        <extracomment>Window title: %1 is a file, the number counts steps</extracomment>
        <translation>
            <numerusform>%1 – %n due</numerusform>
            <numerusform>%1 – %n due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::MergeDialog</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n interview</numerusform>
            <numerusform>%n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s)</source>
        <extracomment>Promises, requests, offers and decisions about steps</extracomment>
        <translation>
            <numerusform>%n other record</numerusform>
            <numerusform>%n other records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The entry “%1” goes; %n application(s) will name the one that stays. One undo takes it back.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>
            <numerusform>The entry “%1” goes; %n application will name the one that stays. One undo takes it back.</numerusform>
            <numerusform>The entry “%1” goes; %n applications will name the one that stays. One undo takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 move over in %n application(s), and the entry “%2” goes. What is due to both will be due once. One undo takes it back.</source>
        <extracomment>%1 is a list: &quot;2 messages, 1 interview&quot;, %2 a name</extracomment>
        <translation>
            <numerusform>%1 move over in %n application, and the entry “%2” goes. What is due to both will be due once. One undo takes it back.</numerusform>
            <numerusform>%1 move over in %n applications, and the entry “%2” goes. What is due to both will be due once. One undo takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::Navigation</name>
    <message numerus="yes">
        <source>Today, %n due</source>
        <translation>
            <numerusform>Today, %n due</numerusform>
            <numerusform>Today, %n due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::NoticeStrip</name>
    <message numerus="yes">
        <source>%n more to know</source>
        <translation>
            <numerusform>%n more to know</numerusform>
            <numerusform>%n more to know</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::OutboxBar</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Beside a message: the number counts other messages that are asked about next</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::PeoplePage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::QuestionDialog</name>
    <message numerus="yes">
        <source>%n question(s) of %2</source>
        <extracomment>%2 is how many there are at all</extracomment>
        <translation>
            <numerusform>%n question of %2</numerusform>
            <numerusform>%n questions of %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::QuickOpen</name>
    <message numerus="yes">
        <source>%n found</source>
        <extracomment>Read out by screen readers while somebody types</extracomment>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::ReminderNotifications</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Last line of a notification that lists the first of many steps</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) are due</source>
        <extracomment>Title of a notification about many steps at once</extracomment>
        <translation>
            <numerusform>%n step is due</numerusform>
            <numerusform>%n steps are due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interview at %1 in %n minute(s)</source>
        <extracomment>Title of a notification: %1 is a company</extracomment>
        <translation>
            <numerusform>Interview at %1 in %n minute</numerusform>
            <numerusform>Interview at %1 in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interview in %n minute(s)</source>
        <extracomment>Title of a notification</extracomment>
        <translation>
            <numerusform>Interview in %n minute</numerusform>
            <numerusform>Interview in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are due in all, see Today</source>
        <extracomment>Last line of that notification: the number is the one that tray and window show</extracomment>
        <translation>
            <numerusform>%n is due in all, see Today</numerusform>
            <numerusform>%n are due in all, see Today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) have become due</source>
        <extracomment>Title of a notification about many steps at once, where others are due since longer</extracomment>
        <translation>
            <numerusform>%n step has become due</numerusform>
            <numerusform>%n steps have become due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::ReminderService</name>
    <message numerus="yes">
        <source>putting off %n reminder(s)</source>
        <extracomment>Stands after &quot;Undo&quot; or &quot;Redo&quot;</extracomment>
        <translation>
            <numerusform>putting off %n reminder</numerusform>
            <numerusform>putting off %n reminders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::RemindersDialog</name>
    <message numerus="yes">
        <source>%n minute(s) before</source>
        <translation>
            <numerusform>%n minute before</numerusform>
            <numerusform>%n minutes before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) before</source>
        <translation>
            <numerusform>%n hour before</numerusform>
            <numerusform>%n hours before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::SettingsDialog</name>
    <message numerus="yes">
        <source>%n setting(s) otherwise than everywhere</source>
        <extracomment>Beside a button that resets them</extracomment>
        <translation>
            <numerusform>%n setting otherwise than everywhere</numerusform>
            <numerusform>%n settings otherwise than everywhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed from the default</source>
        <translation>
            <numerusform>%n setting changed from the default</numerusform>
            <numerusform>%n settings changed from the default</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::SpreadsheetImportDialog</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <extracomment>%1 is a file; the numbers count its rows and columns</extracomment>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be read. Change what columns and words mean, mend the file, or leave them out.</source>
        <translation>
            <numerusform>%n row cannot be read. Change what columns and words mean, mend the file, or leave it out.</numerusform>
            <numerusform>%n rows cannot be read. Change what columns and words mean, mend the file, or leave them out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n application(s)</source>
        <extracomment>Button; the number counts applications that are added or changed</extracomment>
        <translation>
            <numerusform>Import %n application</numerusform>
            <numerusform>Import %n applications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::SqlTrackerStore</name>
    <message numerus="yes">
        <source>The plan of %n application(s) was not the one that the facts give; it was made anew.</source>
        <translation>
            <numerusform>The plan of %n application was not the one that the facts give; it was made anew.</numerusform>
            <numerusform>The plan of %n applications was not the one that the facts give; it was made anew.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::StageFactPopover</name>
    <message numerus="yes">
        <source>How did it end with these %n application(s)?</source>
        <translation>
            <numerusform>How did it end with this %n application?</numerusform>
            <numerusform>How did it end with these %n applications?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::StepDialogs</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) cannot wait so long and stay as they are.</source>
        <translation>
            <numerusform>One step cannot wait so long and stays as it is.</numerusform>
            <numerusform>%n steps cannot wait so long and stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::TemplatesDialog</name>
    <message numerus="yes">
        <source>Line %n: %1</source>
        <translation>
            <numerusform>Line %n: %1</numerusform>
            <numerusform>Line %n: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::TodayModel</name>
    <message numerus="yes">
        <source>%1, %n step(s)</source>
        <extracomment>A heading and how many rows it has, for a screen reader</extracomment>
        <translation>
            <numerusform>%1, %n step</numerusform>
            <numerusform>%1, %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more: show</source>
        <extracomment>The last row of a long group; the number counts those that are not shown. A click shows them.</extracomment>
        <translation>
            <numerusform>And %Ln more: show</numerusform>
            <numerusform>And %Ln more: show</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::TodaySelectionBar</name>
    <message numerus="yes">
        <source>%Ln step(s) chosen</source>
        <translation>
            <numerusform>%Ln step chosen</numerusform>
            <numerusform>%Ln steps chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::TrayIcon</name>
    <message numerus="yes">
        <source>Afterword: %n step(s) due</source>
        <extracomment>Tool tip of the tray icon</extracomment>
        <translation>
            <numerusform>Afterword: %n step due</numerusform>
            <numerusform>Afterword: %n steps due</numerusform>
        </translation>
    </message>
</context>
</TS>

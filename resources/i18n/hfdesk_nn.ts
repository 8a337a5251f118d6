<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn_NO" sourcelanguage="en">
<context>
    <name>Fault</name>
    <message>
        <source>Something went wrong in hfdesk</source>
        <translation>Noko gjekk gale i hfdesk</translation>
    </message>
    <message>
        <source>hfdesk did something it should not. What you have written is saved. You can go on working. Send the report below to whoever looks after hfdesk.</source>
        <translation>hfdesk gjorde noko det ikkje skulle. Det du har skrive, er lagra. Du kan arbeide vidare. Send rapporten under til dei som steller med hfdesk hos dykk.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Keys</source>
        <translation>Tastar</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>The desk of the committees</source>
        <translation>Skrivebordet for utvala</translation>
    </message>
    <message>
        <source>Meetings, cases and decisions lie in an archive: one file on this machine.</source>
        <translation>Møte, saker og vedtak ligg i eit arkiv: éi fil på denne maskina.</translation>
    </message>
    <message>
        <source>Open an archive</source>
        <translation>Opne eit arkiv</translation>
    </message>
    <message>
        <source>New archive</source>
        <translation>Nytt arkiv</translation>
    </message>
    <message>
        <source>Look at the example</source>
        <translation>Sjå på eksempelet</translation>
    </message>
    <message>
        <source>Drop a package here (.json or .hfpakke)</source>
        <translation>Slepp ei pakke her (.json eller .hfpakke)</translation>
    </message>
</context>
<context>
    <name>hfdesk</name>
    <message numerus="yes">
        <source>%n absent</source>
        <translation>
            <numerusform>%n forfall</numerusform>
            <numerusform>%n forfall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachments are damaged and came along as far as they can be read: {names}.</source>
        <translation>
            <numerusform>%n vedlegg er skadd og er teke med så langt det kan lesast: {names}.</numerusform>
            <numerusform>%n vedlegg er skadde og er tekne med så langt dei kan lesast: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case papers missing</source>
        <translation>
            <numerusform>%n saksframlegg manglar</numerusform>
            <numerusform>%n saksframlegg manglar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n sak</numerusform>
            <numerusform>%n saker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies that were set aside lie beside the archive. They can be read.</source>
        <translation>
            <numerusform>%n kopi som er lagd til side, ligg ved sida av arkivet. Han kan lesast av alle.</numerusform>
            <numerusform>%n kopiar som er lagde til side, ligg ved sida av arkivet. Dei kan lesast av alle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>for %n dag sidan</numerusform>
            <numerusform>for %n dagar sidan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>%n dag over</numerusform>
            <numerusform>%n dagar over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents made</source>
        <translation>
            <numerusform>%n dokument laga</numerusform>
            <numerusform>%n dokument laga</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were changed outside hfdesk and are not touched.</source>
        <translation>
            <numerusform>%n fil er endra utanfor hfdesk og er ikkje rørt.</numerusform>
            <numerusform>%n filer er endra utanfor hfdesk og er ikkje rørte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n treff</numerusform>
            <numerusform>%n treff</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n i alt</numerusform>
            <numerusform>%n i alt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n medlem</numerusform>
            <numerusform>%n medlemer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min free before a pinned start</source>
        <translation>
            <numerusform>%n min ledig før fast klokkeslett</numerusform>
            <numerusform>%n min ledig før fast klokkeslett</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min over the end</source>
        <translation>
            <numerusform>%n min over møteslutt</numerusform>
            <numerusform>%n min over møteslutt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minutt</numerusform>
            <numerusform>%n minutt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n over fristen</numerusform>
            <numerusform>%n over fristen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places need a look.</source>
        <translation>
            <numerusform>%n stad bør sjåast over.</numerusform>
            <numerusform>%n stader bør sjåast over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n til stades</numerusform>
            <numerusform>%n til stades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remain</source>
        <translation>
            <numerusform>%n står att</numerusform>
            <numerusform>%n står att</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things remain</source>
        <translation>
            <numerusform>%n ting står att</numerusform>
            <numerusform>%n ting står att</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n ventar</numerusform>
            <numerusform>%n ventar</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Sak</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;Dokument</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Rediger</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjelp</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>&amp;Møte</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>Ver&amp;ktøy</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>A line tells at least one thing.</source>
        <translation>Ei linje må seie minst éin ting.</translation>
    </message>
    <message>
        <source>A line that would be empty is left out. Alt+↑, Alt+↓: move. Delete: take out.</source>
        <translation>Ei linje som ville vore tom, blir ikkje teken med. Alt+↑, Alt+↓: flytt. Delete: ta ut.</translation>
    </message>
    <message>
        <source>A whole copy is in {name}. Its attachments lie beside it: hand over both.</source>
        <translation>Ein heil kopi ligg i {name}. Vedlegga ligg ved sida av; overlever begge delar.</translation>
    </message>
    <message>
        <source>About hfdesk</source>
        <translation>Om hfdesk</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Forfall</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Legg til kolonne</translation>
    </message>
    <message>
        <source>Add one …</source>
        <translation>Legg til …</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Legg til rad</translation>
    </message>
    <message>
        <source>A word in braces is filled in: {words}. What stands between semicolons is left out where it is empty.</source>
        <translation>Ord i klammer blir fylte ut: {words}. Det som står mellom semikolon, fell bort når det er tomt.</translation>
    </message>
    <message>
        <source>Addition</source>
        <translation>Tilleggsframlegg</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>Adressa til lenka</translation>
    </message>
    <message>
        <source>After the end of the meeting</source>
        <translation>Etter møteslutt</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Saksliste</translation>
    </message>
    <message>
        <source>Agenda, case papers, attendance, minutes, documents</source>
        <translation>Saksliste, saksframlegg, frammøte, referat, dokument</translation>
    </message>
    <message>
        <source>Agenda, places and papers, in the committee&apos;s own layout.</source>
        <translation>Saksliste, stad og saksframlegg, i oppsettet til utvalet.</translation>
    </message>
    <message>
        <source>All committees</source>
        <translation>Alle utval</translation>
    </message>
    <message>
        <source>All is saved again {clock}</source>
        <translation>Alt er lagra igjen {clock}</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Alle personar</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Endra</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Endringsframlegg</translation>
    </message>
    <message>
        <source>Approve the minutes of</source>
        <translation>Godkjenn referatet frå</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkjent</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arkiv</translation>
    </message>
    <message>
        <source>Archive (*.hfdesk)</source>
        <translation>Arkiv (*.hfdesk)</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>Som føreslått</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>At {clock}</source>
        <translation>Klokka {clock}</translation>
    </message>
    <message>
        <source>Attach …</source>
        <translation>Legg ved …</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Vedlegg</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Vedlegg</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Frammøte</translation>
    </message>
    <message>
        <source>Attendance and other people stand in lines of their own.</source>
        <translation>Oppmøte og andre personar må stå i kvar si linje.</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Frammøteliste</translation>
    </message>
    <message>
        <source>Attendance, discussion and decisions, as a draft to be read.</source>
        <translation>Frammøte, drøfting og vedtak, som utkast til gjennomlesing.</translation>
    </message>
    <message>
        <source>B</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Backups at {place} do not have the archive&apos;s key yet, and may be readable. They get it when the place is there again.</source>
        <translation>Tryggingskopiane på {place} har ikkje nøkkelen til arkivet enno, og kan kanskje lesast. Dei får han når staden er der att.</translation>
    </message>
    <message>
        <source>Before sending</source>
        <translation>Før utsending</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Byrj på</translation>
    </message>
    <message>
        <source>Begin the paper before you attach anything.</source>
        <translation>Begynn på saksframlegget før du legg ved noko.</translation>
    </message>
    <message>
        <source>Body text</source>
        <translation>Brødtekst</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Feit</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Bring back the backup as an archive</source>
        <translation>Hent tryggingskopien tilbake som eit arkiv</translation>
    </message>
    <message>
        <source>Bring back the newest good backup</source>
        <translation>Hent fram den nyaste gode tryggingskopien</translation>
    </message>
    <message>
        <source>Bring it back as an archive …</source>
        <translation>Hent han tilbake som eit arkiv …</translation>
    </message>
    <message>
        <source>Bringing back the backup …</source>
        <translation>Hentar fram tryggingskopien …</translation>
    </message>
    <message>
        <source>Bullet list</source>
        <translation>Punktliste</translation>
    </message>
    <message>
        <source>Bullets</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Innkalla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>Avlys møtet</translation>
    </message>
    <message>
        <source>Cancel the meeting …</source>
        <translation>Avlys møtet …</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Case officer</source>
        <translation>Saksbehandlar</translation>
    </message>
    <message>
        <source>Case papers</source>
        <translation>Saksframlegg</translation>
    </message>
    <message>
        <source>Case queue</source>
        <translation>Sakskø</translation>
    </message>
    <message>
        <source>Case queue: Ctrl+N, F2, Delete</source>
        <translation>Sakskø: Ctrl+N, F2, Delete</translation>
    </message>
    <message>
        <source>Case queue: Enter</source>
        <translation>Sakskø: Enter</translation>
    </message>
    <message>
        <source>Case queue: letters</source>
        <translation>Sakskø: bokstavar</translation>
    </message>
    <message>
        <source>Case {number}, {title}</source>
        <translation>Sak {number}, {title}</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Saker</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Møteleiar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Change the cell</source>
        <translation>Endre feltet</translation>
    </message>
    <message>
        <source>Change the clock of</source>
        <translation>Endre klokkeslettet for</translation>
    </message>
    <message>
        <source>Change the length of</source>
        <translation>Endre lengda på</translation>
    </message>
    <message>
        <source>Change the meeting</source>
        <translation>Endre møtet</translation>
    </message>
    <message>
        <source>Change the start of</source>
        <translation>Endre starten på</translation>
    </message>
    <message>
        <source>Changed since it was sent</source>
        <translation>Endra etter innkalling</translation>
    </message>
    <message>
        <source>Check the archive</source>
        <translation>Kontroller arkivet</translation>
    </message>
    <message>
        <source>Checking the archive …</source>
        <translation>Kontrollerer arkivet …</translation>
    </message>
    <message>
        <source>Choose a case first.</source>
        <translation>Vel ei sak først.</translation>
    </message>
    <message>
        <source>Choose an item first.</source>
        <translation>Vel eit punkt først.</translation>
    </message>
    <message>
        <source>Choose another archive …</source>
        <translation>Vel eit anna arkiv …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Lukk meldinga</translation>
    </message>
    <message>
        <source>Close without storing</source>
        <translation>Lukk utan å lagre</translation>
    </message>
    <message>
        <source>Collect the log for support</source>
        <translation>Samle logg for brukarstøtte</translation>
    </message>
    <message>
        <source>Collect the log for support …</source>
        <translation>Samle logg for brukarstøtte …</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Utval</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>Utval</translation>
    </message>
    <message>
        <source>Committees and people</source>
        <translation>Utval og personar</translation>
    </message>
    <message>
        <source>Committees and their next meeting</source>
        <translation>Utvala og neste møte i dei</translation>
    </message>
    <message>
        <source>Committees · next meeting</source>
        <translation>Utval · neste møte</translation>
    </message>
    <message>
        <source>Compressed folder (*.zip)</source>
        <translation>Komprimert mappe (*.zip)</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontaktar</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innhald</translation>
    </message>
    <message>
        <source>Copy the meeting</source>
        <translation>Kopier møtet</translation>
    </message>
    <message>
        <source>Copy the meeting …</source>
        <translation>Kopier møtet …</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Kopier rapporten</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopier teksten</translation>
    </message>
    <message>
        <source>Correct the clock of the case …</source>
        <translation>Rett klokkeslettet for saka …</translation>
    </message>
    <message>
        <source>Correct the closed part …</source>
        <translation>Rett den lukka delen …</translation>
    </message>
    <message>
        <source>Correct the minutes of</source>
        <translation>Rett referatet frå</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørk</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Days for comments on the minutes</source>
        <translation>Dagar til innspel på referatet</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Vedtak</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Vedtak</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Delete the meeting</source>
        <translation>Slett møtet</translation>
    </message>
    <message>
        <source>Delete them for good</source>
        <translation>Slett dei for godt</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Vara</translation>
    </message>
    <message>
        <source>Deputy leader</source>
        <translation>Nestleiar</translation>
    </message>
    <message>
        <source>Did not attend</source>
        <translation>Møtte ikkje</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Drøfting</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Drafts out for comments</source>
        <translation>Utkast ute til innspel</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Fråfallen</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Earlier case</source>
        <translation>Tidlegare sak</translation>
    </message>
    <message>
        <source>Empty lines for others</source>
        <translation>Tomme linjer til andre</translation>
    </message>
    <message>
        <source>Encrypt them too</source>
        <translation>Krypter dei òg</translation>
    </message>
    <message>
        <source>End of meeting</source>
        <translation>Møteslutt</translation>
    </message>
    <message>
        <source>English</source>
        <translation>engelsk</translation>
    </message>
    <message>
        <source>Enter opens, F2 renames, Alt and the arrows move, Delete takes out.</source>
        <translation>Enter opnar, F2 gir nytt namn, Alt og pilene flyttar, Delete tek ut.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Eksempelet</translation>
    </message>
    <message>
        <source>Export a package</source>
        <translation>Eksporter ei pakke</translation>
    </message>
    <message>
        <source>Export a package …</source>
        <translation>Eksporter pakke …</translation>
    </message>
    <message>
        <source>Exported: {name}</source>
        <translation>Eksportert: {name}</translation>
    </message>
    <message>
        <source>Exporting {name} …</source>
        <translation>Eksporterer {name} …</translation>
    </message>
    <message>
        <source>F4 goes to the next change and reads what was struck and what is new.</source>
        <translation>F4 går til neste endring og les kva som er teke ut og kva som er nytt.</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Hent</translation>
    </message>
    <message>
        <source>Fetch a package</source>
        <translation>Hent ei pakke</translation>
    </message>
    <message>
        <source>Fetch a package …</source>
        <translation>Hent pakke …</translation>
    </message>
    <message>
        <source>Fetched: {what}</source>
        <translation>Henta: {what}</translation>
    </message>
    <message>
        <source>Fetching {name} …</source>
        <translation>Hentar {name} …</translation>
    </message>
    <message>
        <source>Find in the queue</source>
        <translation>Finn i sakskøen</translation>
    </message>
    <message>
        <source>Find on the page</source>
        <translation>Finn på sida</translation>
    </message>
    <message>
        <source>Fit the lengths</source>
        <translation>Tilpass lengdene</translation>
    </message>
    <message>
        <source>Focus area, area, measure</source>
        <translation>Innsatsområde, område, tiltak</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>Follow-up due {day}</source>
        <translation>Oppfølging med frist {day}</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>Follows {case}</source>
        <translation>Følgjer opp {case}</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Treff</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
    </message>
    <message>
        <source>From {day} {clock}, {age}. What was there is kept beside it.</source>
        <translation>Frå {day} kl. {clock}, {age}. Det som låg der, blir liggjande ved sida av.</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Frå – til</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Midlar</translation>
    </message>
    <message>
        <source>Go to the agenda first.</source>
        <translation>Gå til saklista først.</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grøn</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Overskrift</translation>
    </message>
    <message>
        <source>Heading of the part</source>
        <translation>Overskrifta på delen</translation>
    </message>
    <message>
        <source>Heading over the projects</source>
        <translation>Overskrift over prosjekta</translation>
    </message>
    <message>
        <source>Heading over the status</source>
        <translation>Overskrift over statusen</translation>
    </message>
    <message>
        <source>Heading over the target group</source>
        <translation>Overskrift over målgruppa</translation>
    </message>
    <message>
        <source>Heading over the timetable</source>
        <translation>Overskrift over tidsplanen</translation>
    </message>
    <message>
        <source>Heading over the vision</source>
        <translation>Overskrift over visjonen</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Halde</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>Kor langt arbeidet er kome</translation>
    </message>
    <message>
        <source>I</source>
        <translation>K</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>Under førebuing</translation>
    </message>
    <message>
        <source>In the table of projects, over them</source>
        <translation>I tabellen med prosjekt, over prosjekta</translation>
    </message>
    <message>
        <source>In the timetable, over the areas</source>
        <translation>I tidsplanen, over områda</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Set inn</translation>
    </message>
    <message>
        <source>Insert a break</source>
        <translation>Set inn ein pause</translation>
    </message>
    <message>
        <source>Insert a break, other business, a note</source>
        <translation>Set inn pause, eventuelt, merknad</translation>
    </message>
    <message>
        <source>Insert a case</source>
        <translation>Set inn ei sak</translation>
    </message>
    <message>
        <source>Insert a note</source>
        <translation>Set inn ein merknad</translation>
    </message>
    <message>
        <source>Insert other business</source>
        <translation>Set inn eventuelt</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Innkalling</translation>
    </message>
    <message>
        <source>Invitation not sent</source>
        <translation>Innkalling ikkje send</translation>
    </message>
    <message>
        <source>Invitation sent</source>
        <translation>Innkalling send</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Labels over values, side by side</source>
        <translation>Leietekstar over verdiar, ved sida av kvarandre</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Større tekst</translation>
    </message>
    <message>
        <source>Larger, smaller, usual text</source>
        <translation>Større, mindre, vanleg tekst</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Seinare</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leiar</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Bokstavar</translation>
    </message>
    <message>
        <source>Letters a)</source>
        <translation>Bokstavar a)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lys</translation>
    </message>
    <message>
        <source>Lines below</source>
        <translation>Linjer under</translation>
    </message>
    <message>
        <source>Lines under the title</source>
        <translation>Linjer under tittelen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lenke</translation>
    </message>
    <message>
        <source>Look at the example</source>
        <translation>Sjå på eksempelet</translation>
    </message>
    <message>
        <source>Looking at the backup …</source>
        <translation>Ser på tryggingskopien …</translation>
    </message>
    <message>
        <source>Looking for backups …</source>
        <translation>Ser etter tryggingskopiar …</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Laga</translation>
    </message>
    <message>
        <source>Made: {name}</source>
        <translation>Laga: {name}</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>Make a copy for handover</source>
        <translation>Lag kopi for overlevering</translation>
    </message>
    <message>
        <source>Make a copy for handover …</source>
        <translation>Lag kopi for overlevering …</translation>
    </message>
    <message>
        <source>Make extracts of the cases …</source>
        <translation>Lag saksutskrifter …</translation>
    </message>
    <message>
        <source>Make the case papers …</source>
        <translation>Lag saksframlegg …</translation>
    </message>
    <message>
        <source>Make the invitation</source>
        <translation>Lag innkalling</translation>
    </message>
    <message>
        <source>Make the invitation …</source>
        <translation>Lag innkalling …</translation>
    </message>
    <message>
        <source>Make the minutes …</source>
        <translation>Lag referat …</translation>
    </message>
    <message>
        <source>Making the case papers …</source>
        <translation>Lagar saksframlegg …</translation>
    </message>
    <message>
        <source>Making the extracts …</source>
        <translation>Lagar saksutskrifter …</translation>
    </message>
    <message>
        <source>Making the invitation …</source>
        <translation>Lagar innkallinga …</translation>
    </message>
    <message>
        <source>Making the minutes …</source>
        <translation>Lagar referatet …</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Meeting today</source>
        <translation>Møte i dag</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Medlem</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemer</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Referat</translation>
    </message>
    <message>
        <source>Minutes by</source>
        <translation>Referent</translation>
    </message>
    <message>
        <source>Minutes written</source>
        <translation>Referat skrive</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytt</translation>
    </message>
    <message>
        <source>Move it to this machine …</source>
        <translation>Flytt arkivet til denne maskina …</translation>
    </message>
    <message>
        <source>Move the archive to this machine</source>
        <translation>Flytt arkivet til denne maskina</translation>
    </message>
    <message>
        <source>Move the archive to this machine …</source>
        <translation>Flytt arkivet til denne maskina …</translation>
    </message>
    <message>
        <source>Move the end to {clock}</source>
        <translation>Skyv slutten til {clock}</translation>
    </message>
    <message>
        <source>Move the item</source>
        <translation>Flytt punktet</translation>
    </message>
    <message>
        <source>Move the item down</source>
        <translation>Flytt punktet ned</translation>
    </message>
    <message>
        <source>Move the item up</source>
        <translation>Flytt punktet opp</translation>
    </message>
    <message>
        <source>Move the meeting</source>
        <translation>Flytt møtet</translation>
    </message>
    <message>
        <source>Move the meeting …</source>
        <translation>Flytt møtet …</translation>
    </message>
    <message>
        <source>Moving the archive …</source>
        <translation>Flyttar arkivet …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Name cards</source>
        <translation>Namneskilt</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>New archive</source>
        <translation>Nytt arkiv</translation>
    </message>
    <message>
        <source>New archive …</source>
        <translation>Nytt arkiv …</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Ny sak</translation>
    </message>
    <message>
        <source>New case, e.g. “Duty plan, 30 min, by 12.3., reported by Kari”</source>
        <translation>Ny sak, t.d. «Vaktplan, 30 min, innan 12.3., meld av Kari»</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nytt møte</translation>
    </message>
    <message>
        <source>New meeting …</source>
        <translation>Nytt møte …</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>Ny del</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Neste sak</translation>
    </message>
    <message>
        <source>Next meetings</source>
        <translation>Neste møte</translation>
    </message>
    <message>
        <source>Next, previous area</source>
        <translation>Neste, førre område</translation>
    </message>
    <message>
        <source>No agenda yet</source>
        <translation>Saksliste ikkje laga</translation>
    </message>
    <message>
        <source>No cases are here yet.</source>
        <translation>Her er det ingen saker enno.</translation>
    </message>
    <message>
        <source>No cases are on the agenda.</source>
        <translation>Ingen saker står på sakslista.</translation>
    </message>
    <message>
        <source>No cases are waiting.</source>
        <translation>Ingen saker ventar.</translation>
    </message>
    <message>
        <source>No decisions are here yet.</source>
        <translation>Her er det ingen vedtak enno.</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Utan fil</translation>
    </message>
    <message>
        <source>No follow-ups are open.</source>
        <translation>Ingen oppfølgingar er opne.</translation>
    </message>
    <message>
        <source>No meeting is planned</source>
        <translation>Ingen møte er planlagde</translation>
    </message>
    <message>
        <source>No meetings are here yet.</source>
        <translation>Her er det ingen møte enno.</translation>
    </message>
    <message>
        <source>No meetings are planned.</source>
        <translation>Ingen møte er planlagde.</translation>
    </message>
    <message>
        <source>No portfolio plan is here yet.</source>
        <translation>Her er det ingen porteføljeplan enno.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Nobody is on the attendance list yet.</source>
        <translation>Ingen står på frammøtelista enno.</translation>
    </message>
    <message>
        <source>Not closed after all</source>
        <translation>Ikkje lukka likevel</translation>
    </message>
    <message>
        <source>Not saved to the archive since {clock}</source>
        <translation>Ikkje lagra i arkivet sidan {clock}</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>Ikkje lagra</translation>
    </message>
    <message>
        <source>Not stored: “{text}”</source>
        <translation>Ikkje lagra: «{text}»</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Til orientering</translation>
    </message>
    <message>
        <source>Nothing in it has been changed. Choose how you want to go on.</source>
        <translation>Ingenting i det er endra. Vel korleis du vil gå vidare.</translation>
    </message>
    <message>
        <source>Nothing in the queue matches.</source>
        <translation>Ingenting i køen passar.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Ingenting manglar.</translation>
    </message>
    <message>
        <source>Nothing is out for comments.</source>
        <translation>Ingenting er ute til innspel.</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Ingenting er over fristen.</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>Her er det ikkje skrive noko enno.</translation>
    </message>
    <message>
        <source>Nothing is written here yet. An empty part is not printed.</source>
        <translation>Ikkje noko er skrive her enno. Ein tom del kjem ikkje med i dokumentet.</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer or shorter words.</source>
        <translation>Ingen treff. Prøv færre eller kortare ord.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummerer</translation>
    </message>
    <message>
        <source>Numbered</source>
        <translation>Nummerert</translation>
    </message>
    <message>
        <source>Numbered 1)</source>
        <translation>Nummerert 1)</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observatør</translation>
    </message>
    <message>
        <source>On the agenda</source>
        <translation>På sakslista</translation>
    </message>
    <message>
        <source>One Word file for each case that has a paper.</source>
        <translation>Éi Word-fil for kvar sak som har saksframlegg.</translation>
    </message>
    <message>
        <source>One Word file for each case: what was proposed and decided.</source>
        <translation>Éi Word-fil for kvar sak: kva som vart føreslått og vedteke.</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>På nett</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>Open a meeting first.</source>
        <translation>Opne eit møte først.</translation>
    </message>
    <message>
        <source>Open an archive</source>
        <translation>Opne eit arkiv</translation>
    </message>
    <message>
        <source>Open an archive first.</source>
        <translation>Opne eit arkiv først.</translation>
    </message>
    <message>
        <source>Open an archive …</source>
        <translation>Opne eit arkiv …</translation>
    </message>
    <message>
        <source>Open and close a branch</source>
        <translation>Opne og lukk ei grein</translation>
    </message>
    <message>
        <source>Open the case paper</source>
        <translation>Opne saksframlegget</translation>
    </message>
    <message>
        <source>Open the rescued archive</source>
        <translation>Opne det redda arkivet</translation>
    </message>
    <message>
        <source>Opening the example …</source>
        <translation>Opnar eksempelet …</translation>
    </message>
    <message>
        <source>Opening {name} …</source>
        <translation>Opnar {name} …</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisasjon</translation>
    </message>
    <message>
        <source>Other business</source>
        <translation>Eventuelt</translation>
    </message>
    <message>
        <source>Other documents</source>
        <translation>Andre dokument</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andre</translation>
    </message>
    <message>
        <source>Out for comments</source>
        <translation>Ute til innspel</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Outcome of</source>
        <translation>Utfall av</translation>
    </message>
    <message>
        <source>Over the title</source>
        <translation>Over tittelen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Over fristen</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pakke</translation>
    </message>
    <message>
        <source>Package (*.json *.hfpakke)</source>
        <translation>Pakke (*.json *.hfpakke)</translation>
    </message>
    <message>
        <source>Parts of the meeting</source>
        <translation>Delar av møtet</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personar</translation>
    </message>
    <message>
        <source>Pin the item&apos;s start, or let it loose</source>
        <translation>Fest starten på punktet, eller løys han</translation>
    </message>
    <message>
        <source>Pinned start</source>
        <translation>Fast klokkeslett</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Stader</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan of meetings</source>
        <translation>Møteplan</translation>
    </message>
    <message>
        <source>Portfolio plan</source>
        <translation>Porteføljeplan</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Utsett</translation>
    </message>
    <message>
        <source>Postponed from {day}</source>
        <translation>Utsett frå {day}</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Til stades</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Førre sak</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Framdrift</translation>
    </message>
    <message>
        <source>Promised “{words}”, {where}</source>
        <translation>Lova «{words}», {where}</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Framlegg</translation>
    </message>
    <message>
        <source>Proposed decision</source>
        <translation>Framlegg til vedtak</translation>
    </message>
    <message>
        <source>Publish the minutes of</source>
        <translation>Publiser referatet frå</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Sitat</translation>
    </message>
    <message>
        <source>Reading what can be read …</source>
        <translation>Les det som kan lesast …</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Innstilling</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Raud</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjer om</translation>
    </message>
    <message>
        <source>Register a case</source>
        <translation>Registrer ei sak</translation>
    </message>
    <message>
        <source>Register a case …</source>
        <translation>Meld inn ei sak …</translation>
    </message>
    <message>
        <source>Register a case, rename it, delete it</source>
        <translation>Registrer ei sak, gi henne nytt namn, slett henne</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registrert</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Avvist</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Merknader</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>Ta ut kolonnen</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Ta ut rada</translation>
    </message>
    <message>
        <source>Reported by {names}</source>
        <translation>Meld av {names}</translation>
    </message>
    <message>
        <source>Rescue what can be read</source>
        <translation>Redd det som kan lesast</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarleg</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Save in a file</source>
        <translation>Lagre i ei fil</translation>
    </message>
    <message>
        <source>Save in a file …</source>
        <translation>Lagre i ei fil …</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Lagre loggen</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Lagre …</translation>
    </message>
    <message>
        <source>Saved {clock}</source>
        <translation>Lagra {clock}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Søk i alt</translation>
    </message>
    <message>
        <source>Search for “{words}”</source>
        <translation>Søk etter «{words}»</translation>
    </message>
    <message>
        <source>Second line of the title</source>
        <translation>Andre linja i tittelen</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Sekretær</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Send for comments the minutes of</source>
        <translation>Send til innspel referatet frå</translation>
    </message>
    <message>
        <source>Send on</source>
        <translation>Send vidare</translation>
    </message>
    <message>
        <source>Send the case to another committee …</source>
        <translation>Send saka til eit anna utval …</translation>
    </message>
    <message>
        <source>Send to another committee</source>
        <translation>Send til eit anna utval</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Send tilbake</translation>
    </message>
    <message>
        <source>Sent back on {day}</source>
        <translation>Send tilbake {day}</translation>
    </message>
    <message>
        <source>Set up the meeting again</source>
        <translation>Set opp møtet igjen</translation>
    </message>
    <message>
        <source>Shift the end</source>
        <translation>Skyv slutten</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Show all follow-ups</source>
        <translation>Vis alle oppfølgingar</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Vis i mappe</translation>
    </message>
    <message>
        <source>Show the archive&apos;s folder</source>
        <translation>Vis mappa til arkivet</translation>
    </message>
    <message>
        <source>Sign for the door</source>
        <translation>Skilt til døra</translation>
    </message>
    <message>
        <source>Since {clock}</source>
        <translation>Sidan {clock}</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mindre tekst</translation>
    </message>
    <message>
        <source>Something is not stored</source>
        <translation>Noko er ikkje lagra</translation>
    </message>
    <message>
        <source>Spelling of {language} is not installed on this machine.</source>
        <translation>Stavekontroll for {language} er ikkje installert på denne maskina.</translation>
    </message>
    <message>
        <source>Stands large</source>
        <translation>Står stort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Statement for the minutes</source>
        <translation>Protokolltilførsel</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bli her</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Avbrote.</translation>
    </message>
    <message>
        <source>Store and go down, store and go on, take back</source>
        <translation>Lagre og gå ned, lagre og gå vidare, ta tilbake</translation>
    </message>
    <message>
        <source>Style of the paragraph</source>
        <translation>Stilen til avsnittet</translation>
    </message>
    <message>
        <source>Sub-heading</source>
        <translation>Deloverskrift</translation>
    </message>
    <message>
        <source>Tab sets the level of a point. Ctrl+Tab and F6 leave the text.</source>
        <translation>Tab set nivået på eit punkt. Ctrl+Tab og F6 går ut av teksten.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Ta ut</translation>
    </message>
    <message>
        <source>Take the case into the agenda, below the current row</source>
        <translation>Ta saka inn i saklista, under rada du står på</translation>
    </message>
    <message>
        <source>Take the item out</source>
        <translation>Ta ut punktet</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Målgruppe</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
    <message>
        <source>Text in the agenda</source>
        <translation>Tekst i sakslista</translation>
    </message>
    <message>
        <source>Text in the case paper</source>
        <translation>Tekst i saksframlegget</translation>
    </message>
    <message>
        <source>Text in the decision</source>
        <translation>Tekst i vedtaket</translation>
    </message>
    <message>
        <source>Text in the discussion</source>
        <translation>Tekst i drøftinga</translation>
    </message>
    <message>
        <source>Text in the proposal</source>
        <translation>Tekst i framlegget</translation>
    </message>
    <message>
        <source>The archive does not have this. Without a copy it is lost when hfdesk lets go of it.</source>
        <translation>Dette er ikkje i arkivet. Utan ein kopi er det borte når du lukkar.</translation>
    </message>
    <message>
        <source>The archive does not open</source>
        <translation>Arkivet lèt seg ikkje opne</translation>
    </message>
    <message numerus="yes">
        <source>The archive has %n faults. Nothing was changed. Keep a copy of the file: {faults}</source>
        <translation>
            <numerusform>Arkivet har %n skade. Ingenting er endra. Ta vare på ein kopi av fila: {faults}</numerusform>
            <numerusform>Arkivet har %n skadar. Ingenting er endra. Ta vare på ein kopi av fila: {faults}</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive is copied to {folder} and goes on there.</source>
        <translation>Arkivet blir kopiert til {folder} og brukt vidare derifrå.</translation>
    </message>
    <message>
        <source>The archive is on this machine now. The old one is called {name}.</source>
        <translation>Arkivet er på denne maskina no. Det gamle heiter {name}.</translation>
    </message>
    <message>
        <source>The archive is open for reading only.</source>
        <translation>Arkivet er opna berre for lesing.</translation>
    </message>
    <message>
        <source>The archive is whole.</source>
        <translation>Arkivet er heilt.</translation>
    </message>
    <message>
        <source>The archive lies in a folder that {place} synchronizes. It may be damaged there, or what one of two writers wrote may be lost. Keep it on this machine, and put a copy in the folder when others are to have it.</source>
        <translation>Arkivet ligg i ei mappe som {place} synkroniserer. Der kan det bli skadd, og skriv to samtidig, kan det den eine skreiv, gå tapt. Ha det på denne maskina, og legg ein kopi i mappa når andre skal ha det.</translation>
    </message>
    <message>
        <source>The archive lies on another machine ({place}). When the connection fails nothing can be saved, and the archive may be damaged. Keep it on this machine, and hand over a copy.</source>
        <translation>Arkivet ligg på ei anna maskin ({place}). Når sambandet sviktar, kan ingenting lagrast, og arkivet kan bli skadd. Ha det på denne maskina, og overlever ein kopi.</translation>
    </message>
    <message>
        <source>The archive lies on this machine already.</source>
        <translation>Arkivet ligg på denne maskina frå før.</translation>
    </message>
    <message>
        <source>The archive “{name}” is damaged on the disk</source>
        <translation>Arkivet «{name}» er skada på disken</translation>
    </message>
    <message>
        <source>The archive “{name}” is not where it was</source>
        <translation>Arkivet «{name}» er ikkje der det var</translation>
    </message>
    <message>
        <source>The attachments have no room here. Let them stand in a line at the top.</source>
        <translation>Vedlegga har ikkje plass her. Lat dei stå i ei linje øvst.</translation>
    </message>
    <message>
        <source>The case goes with its paper and gets its number there. It can be walked both ways.</source>
        <translation>Saka følgjer med saksframlegget sitt og får nummer der. Du kan gå begge vegar mellom sakene.</translation>
    </message>
    <message>
        <source>The case has not been closed. Ctrl+L closes the meeting for it.</source>
        <translation>Saka er ikkje lukka. Ctrl+L lukkar møtet for henne.</translation>
    </message>
    <message>
        <source>The case&apos;s way</source>
        <translation>Saka før og etter</translation>
    </message>
    <message>
        <source>The damaged archive is kept as {name}</source>
        <translation>Det skadde arkivet ligg som {name}</translation>
    </message>
    <message>
        <source>The desk where a helsefellesskap&apos;s meetings are prepared and written up.</source>
        <translation>Skrivebordet der møta i eit helsefellesskap blir førebudde og skrivne.</translation>
    </message>
    <message>
        <source>The document that is shown</source>
        <translation>Dokumentet som blir vist</translation>
    </message>
    <message>
        <source>The document whose layout is changed</source>
        <translation>Dokumentet som oppsettet gjeld</translation>
    </message>
    <message>
        <source>The file has in it what is shown here and nothing else: what happened and when, but nothing that was written, and no names. hfdesk sends nothing: you send the file.</source>
        <translation>Fila inneheld det som blir vist her, og ingenting anna: kva som skjedde og når, men ikkje noko du har skrive, og ingen namn. hfdesk sender ingenting; du sender fila sjølv.</translation>
    </message>
    <message>
        <source>The item has no clock to be pinned at: the meeting has no start.</source>
        <translation>Punktet har ikkje noko klokkeslett å festast til: møtet har ingen start.</translation>
    </message>
    <message>
        <source>The item has not been begun.</source>
        <translation>Punktet er ikkje byrja.</translation>
    </message>
    <message>
        <source>The items take {planned} min, the meeting lasts {room}.</source>
        <translation>Punkta tek {planned} min, møtet varer {room}.</translation>
    </message>
    <message>
        <source>The key in {safe} is used instead.</source>
        <translation>Då blir nøkkelen i {safe} brukt.</translation>
    </message>
    <message>
        <source>The keys of this page</source>
        <translation>Tastane på denne sida</translation>
    </message>
    <message>
        <source>The meeting has been held. Its agenda stays as it was.</source>
        <translation>Møtet er halde. Saklista blir ståande som ho var.</translation>
    </message>
    <message numerus="yes">
        <source>The meeting runs %n min over.</source>
        <translation>
            <numerusform>Møtet går %n min over.</numerusform>
            <numerusform>Møtet går %n min over.</numerusform>
        </translation>
    </message>
    <message>
        <source>The menu bar</source>
        <translation>Menylinja</translation>
    </message>
    <message>
        <source>The minutes are published as Word and PDF</source>
        <translation>Referatet er publisert som Word og PDF</translation>
    </message>
    <message>
        <source>The minutes were approved while you wrote.</source>
        <translation>Referatet vart godkjent medan du skreiv.</translation>
    </message>
    <message>
        <source>The new ones have names of their own.</source>
        <translation>Dei nye har fått eigne namn.</translation>
    </message>
    <message>
        <source>The old one stays where it is, under a name that says that it was moved, so that nobody goes on writing in it.</source>
        <translation>Det gamle blir liggjande der det er, med eit namn som seier at det er flytta, så ingen skriv vidare i det.</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>Rapporten ligg på utklippstavla.</translation>
    </message>
    <message>
        <source>The step is taken back here. What was made of the minutes lies where it was.</source>
        <translation>Steget er angra her. Filene som vart laga av referatet, ligg der dei låg.</translation>
    </message>
    <message>
        <source>The text is no longer shown. What you pasted was not put in.</source>
        <translation>Teksten er ikkje lenger framme. Det du limte inn, er ikkje sett inn.</translation>
    </message>
    <message>
        <source>There is no backup of it that is whole.</source>
        <translation>Det finst ingen heil tryggingskopi av det.</translation>
    </message>
    <message>
        <source>There is nothing to make here yet.</source>
        <translation>Her er det ikkje noko å lage enno.</translation>
    </message>
    <message>
        <source>They stand below the lines at the top. Alt+↑, Alt+↓: move left, right. Delete: take out.</source>
        <translation>Dei står under linjene øvst. Alt+↑, Alt+↓: flytt mot venstre, høgre. Delete: ta ut.</translation>
    </message>
    <message>
        <source>This becomes a case when it is taken into the agenda. Rename it there.</source>
        <translation>Dette blir ei sak når det blir teke inn i saklista. Gi henne namn der.</translation>
    </message>
    <message>
        <source>This is a number from 0 to {most}.</source>
        <translation>Dette er eit tal frå 0 til {most}.</translation>
    </message>
    <message>
        <source>This is no longer in the archive. Nothing is changed.</source>
        <translation>Dette finst ikkje lenger i arkivet. Ingenting er endra.</translation>
    </message>
    <message>
        <source>This is not done on this page.</source>
        <translation>Dette blir ikkje gjort på denne sida.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Denne månaden</translation>
    </message>
    <message>
        <source>This stands in minutes and is not deleted here.</source>
        <translation>Dette står i eit referat og blir ikkje sletta her.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Title and organization</source>
        <translation>Tittel og organisasjon</translation>
    </message>
    <message>
        <source>Title for the public</source>
        <translation>Offentleg tittel</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Understreka</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Angre, gjer om</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Angre: {what}</translation>
    </message>
    <message>
        <source>Usual text</source>
        <translation>Vanleg tekst</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Visjon</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Røyster</translation>
    </message>
    <message>
        <source>Wait until the work that is going on is done.</source>
        <translation>Vent til arbeidet som går føre seg, er ferdig.</translation>
    </message>
    <message>
        <source>Wanted by {day}</source>
        <translation>Ønskt innan {day}</translation>
    </message>
    <message>
        <source>We go on at {clock}</source>
        <translation>Vi held fram {clock}</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Velkomen</translation>
    </message>
    <message>
        <source>What could be read has been rescued</source>
        <translation>Det som kunne lesast, er redda</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Det som er i fila</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Det som manglar</translation>
    </message>
    <message>
        <source>What is not stored</source>
        <translation>Det som ikkje er lagra</translation>
    </message>
    <message>
        <source>What is the meeting to decide?</source>
        <translation>Kva skal møtet vedta?</translation>
    </message>
    <message>
        <source>What it tells of each</source>
        <translation>Dette står om kvar</translation>
    </message>
    <message>
        <source>What it tells of the case</source>
        <translation>Dette står om saka</translation>
    </message>
    <message>
        <source>What the plan says</source>
        <translation>Det planen seier</translation>
    </message>
    <message>
        <source>What you pasted fills some {pages} pages. Nothing was put in. Paste a part at a time.</source>
        <translation>Det du limte inn, fyller om lag {pages} sider. Ingenting er sett inn. Lim inn ein del om gongen.</translation>
    </message>
    <message>
        <source>What you wrote last is in this window only. Make a corrected edition, or copy it.</source>
        <translation>Det siste du skreiv, står berre i dette vindauget. Lag ei retta utgåve, eller kopier det.</translation>
    </message>
    <message>
        <source>When the item began and ended</source>
        <translation>Når punktet byrja og slutta</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Kvar</translation>
    </message>
    <message>
        <source>Where shall the document lie?</source>
        <translation>Kvar skal dokumentet liggje?</translation>
    </message>
    <message>
        <source>Which folder shall the documents lie in?</source>
        <translation>Kva mappe skal dokumenta liggje i?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kven</translation>
    </message>
    <message>
        <source>Who stayed</source>
        <translation>Kven vart att</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Trekt</translation>
    </message>
    <message>
        <source>Without a day</source>
        <translation>Utan frist</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word-dokument (*.docx)</translation>
    </message>
    <message>
        <source>Year&apos;s plan …</source>
        <translation>Møteplan …</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gul</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>vedteke</translation>
    </message>
    <message>
        <source>adopted with changes</source>
        <translation>vedteke med endringar</translation>
    </message>
    <message>
        <source>against</source>
        <translation>mot</translation>
    </message>
    <message>
        <source>appointments</source>
        <translation>tilsetjingar</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>per {day}</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>blanke</translation>
    </message>
    <message>
        <source>bokmål</source>
        <translation>bokmål</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>innan {day}</translation>
    </message>
    <message>
        <source>came at {clock}</source>
        <translation>kom {clock}</translation>
    </message>
    <message>
        <source>case {numbers} only</source>
        <translation>berre sak {numbers}</translation>
    </message>
    <message>
        <source>case {number}</source>
        <translation>sak {number}</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>saker</translation>
    </message>
    <message>
        <source>committees</source>
        <translation>utval</translation>
    </message>
    <message>
        <source>control, offences</source>
        <translation>kontroll, lovbrot</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>kopi</translation>
    </message>
    <message>
        <source>date with the day of the week</source>
        <translation>dato med vekedag</translation>
    </message>
    <message>
        <source>deputy for {name}</source>
        <translation>vara for {name}</translation>
    </message>
    <message>
        <source>documents obtained from outside</source>
        <translation>dokument henta inn utanfrå</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>frist {day}</translation>
    </message>
    <message>
        <source>duty of secrecy</source>
        <translation>teieplikt</translation>
    </message>
    <message>
        <source>exams, identity numbers</source>
        <translation>eksamen, fødselsnummer</translation>
    </message>
    <message>
        <source>for</source>
        <translation>for</translation>
    </message>
    <message>
        <source>from case {number}</source>
        <translation>frå sak {number}</translation>
    </message>
    <message>
        <source>hfdesk could not do this. Nothing is changed. The report has been kept in the log.</source>
        <translation>hfdesk fekk ikkje gjort dette. Ingenting er endra. Rapporten er lagd i loggen.</translation>
    </message>
    <message>
        <source>hfdesk stopped unexpectedly last time. What was typed is in the archive.</source>
        <translation>hfdesk stoppa uventa førre gong. Det du skreiv, ligg i arkivet.</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>i sakskøen</translation>
    </message>
    <message>
        <source>in {place}</source>
        <translation>i {place}</translation>
    </message>
    <message>
        <source>internal documents</source>
        <translation>organinterne dokument</translation>
    </message>
    <message>
        <source>issued by</source>
        <translation>gitt ut av</translation>
    </message>
    <message>
        <source>issued on</source>
        <translation>gitt ut</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>fall bort</translation>
    </message>
    <message>
        <source>left at {clock}</source>
        <translation>gjekk {clock}</translation>
    </message>
    <message>
        <source>length</source>
        <translation>lengde</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>møte</translation>
    </message>
    <message>
        <source>negotiating position</source>
        <translation>forhandlingsposisjon</translation>
    </message>
    <message>
        <source>nynorsk</source>
        <translation>nynorsk</translation>
    </message>
    <message>
        <source>older ones are not closed yet</source>
        <translation>eldre kopiar er ikkje sikra enno</translation>
    </message>
    <message>
        <source>on a screen</source>
        <translation>på skjerm</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personar</translation>
    </message>
    <message>
        <source>period</source>
        <translation>periode</translation>
    </message>
    <message>
        <source>personal circumstances, business secrets</source>
        <translation>personlege forhold, forretningsløyndommar</translation>
    </message>
    <message>
        <source>portfolio plans</source>
        <translation>porteføljeplanar</translation>
    </message>
    <message>
        <source>previous meeting</source>
        <translation>førre møte</translation>
    </message>
    <message>
        <source>projects as of</source>
        <translation>prosjekt per</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>ikkje vedteke</translation>
    </message>
    <message>
        <source>report by {day}</source>
        <translation>rapport innan {day}</translation>
    </message>
    <message>
        <source>room to write</source>
        <translation>plass til å skrive</translation>
    </message>
    <message>
        <source>staff matters, protection of privacy</source>
        <translation>forhold for arbeidstakar, personvern</translation>
    </message>
    <message>
        <source>status as of</source>
        <translation>status per</translation>
    </message>
    <message>
        <source>the leader&apos;s casting vote</source>
        <translation>dobbeltrøysta til leiaren</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versjon</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>trekt</translation>
    </message>
    <message>
        <source>{found} of {all}</source>
        <translation>{found} av {all}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{names}. Tab takes the first, the down arrow goes to the others.</source>
        <translation>{names}. Tab tek det første, pil ned går til dei andre.</translation>
    </message>
    <message>
        <source>{name} left the meeting, recused</source>
        <translation>{name} gjekk frå som ugild</translation>
    </message>
    <message>
        <source>{name} stepped in</source>
        <translation>{name} møtte i staden</translation>
    </message>
    <message>
        <source>{slot} stands for the day of the meeting before: “Minutes from {slot}”.</source>
        <translation>{slot} står for dagen for møtet før: «Godkjenning av referat frå {slot}».</translation>
    </message>
    <message>
        <source>{text}, case {number}</source>
        <translation>{text}, sak {number}</translation>
    </message>
    <message>
        <source>{word}. Click to take it out.</source>
        <translation>{word}. Klikk for å ta det ut.</translation>
    </message>
    <message>
        <source>“{ground}” names no paragraph. It stands as you typed it.</source>
        <translation>«{ground}» nemner ingen paragraf. Det står som du skreiv det.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>“{name}” is a backup. What is written in it would be lost, so it is not opened itself.</source>
        <translation>«{name}» er ein tryggingskopi. Det som blir skrive i han, ville gå tapt, så han blir ikkje opna sjølv.</translation>
    </message>
    <message>
        <source>“{name}” is locked</source>
        <translation>«{name}» er låst</translation>
    </message>
    <message>
        <source>“{name}” is no package. Nothing was fetched. A package ends in .json or .hfpakke.</source>
        <translation>«{name}» er inga pakke. Ingenting er henta. Ei pakke sluttar på .json eller .hfpakke.</translation>
    </message>
    <message>
        <source>“{name}” is not the archive that hfdesk made</source>
        <translation>«{name}» er ikkje eit hfdesk-arkiv</translation>
    </message>
    <message>
        <source>“{name}” was changed outside hfdesk. A PDF is not read again: it is compared as it was made.</source>
        <translation>«{name}» er endra utanfor hfdesk. Ein PDF blir ikkje lesen på nytt: han blir samanlikna slik han vart laga.</translation>
    </message>
    <message>
        <source>“{old}” is open in another program and is not touched. The new one is called “{new}”.</source>
        <translation>Fila «{old}» er open i eit anna program og er ikkje rørt. Den nye får namnet «{new}».</translation>
    </message>
    <message>
        <source>“{text}” is no address. Write one like https://eksempel.no or kari@eksempel.no.</source>
        <translation>«{text}» er inga adresse. Skriv ei som https://eksempel.no eller kari@eksempel.no.</translation>
    </message>
    <message>
        <source>“{title}” waits in {committee}.</source>
        <translation>«{title}» ventar i {committee}.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Kall inn</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Rett</translation>
    </message>
    <message>
        <source>Do the word beside the remark</source>
        <translation>Gjer det ordet ved merknaden seier</translation>
    </message>
    <message>
        <source>Enter goes there, Space does what the word at the right says.</source>
        <translation>Enter går dit, mellomrom gjer det ordet til høgre seier.</translation>
    </message>
    <message>
        <source>Next remark</source>
        <translation>Neste merknad</translation>
    </message>
    <message>
        <source>Next remark, previous remark</source>
        <translation>Neste, førre merknad</translation>
    </message>
    <message>
        <source>Previous remark</source>
        <translation>Førre merknad</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Klar til å sendast</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mellomrom</translation>
    </message>
    <message>
        <source>There is nothing to remark.</source>
        <translation>Det er ingenting å merke seg.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Skriv</translation>
    </message>
    <message>
        <source>{at} of {count}: {what}</source>
        <translation>{at} av {count}: {what}</translation>
    </message>
    <message>
        <source>Change the membership of</source>
        <translation>Endre medlemskapen til</translation>
    </message>
    <message>
        <source>Change the setup of</source>
        <translation>Endre oppsettet av</translation>
    </message>
    <message>
        <source>End the membership of</source>
        <translation>Avslutt medlemskapen til</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Slå saman</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Ny medlem</translation>
    </message>
    <message>
        <source>Remove the membership of</source>
        <translation>Fjern medlemskapen til</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Kva som helst</translation>
    </message>
    <message>
        <source>Change the case in the panel</source>
        <translation>Endre saka i panelet</translation>
    </message>
    <message>
        <source>Delete a case that no meeting has had</source>
        <translation>Slett ei sak som ikkje har vore i eit møte</translation>
    </message>
    <message>
        <source>In the case queue</source>
        <translation>I sakskøen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lengd</translation>
    </message>
    <message>
        <source>Make a committee first, under Committees and people.</source>
        <translation>Lag eit utval først, under Utval og personar.</translation>
    </message>
    <message>
        <source>No case matches.</source>
        <translation>Ingen saker passar.</translation>
    </message>
    <message>
        <source>Reported by (names)</source>
        <translation>Meld av</translation>
    </message>
    <message>
        <source>Send on …</source>
        <translation>Send vidare …</translation>
    </message>
    <message>
        <source>The case after</source>
        <translation>Saka vidare</translation>
    </message>
    <message>
        <source>The case before</source>
        <translation>Saka før</translation>
    </message>
    <message>
        <source>The new case&apos;s committee</source>
        <translation>Utvalet til den nye saka</translation>
    </message>
    <message>
        <source>Wanted by</source>
        <translation>Ønskt innan</translation>
    </message>
    <message>
        <source>Wanted meeting</source>
        <translation>Ønskt møte</translation>
    </message>
    <message>
        <source>e.g. 12.3. or 12 March</source>
        <translation>t.d. 12.3. eller 12. mars</translation>
    </message>
    <message>
        <source>e.g. Decision</source>
        <translation>t.d. Avgjerd</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutt</translation>
    </message>
    <message numerus="yes">
        <source>%n min after its pinned start</source>
        <translation>
            <numerusform>%n min etter fast klokkeslett</numerusform>
            <numerusform>%n min etter fast klokkeslett</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes after fitting</source>
        <translation>
            <numerusform>%n minutt etter tilpassing</numerusform>
            <numerusform>%n minutt etter tilpassing</numerusform>
        </translation>
    </message>
    <message>
        <source>Fit the lengths …</source>
        <translation>Tilpass lengdene …</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fast tid</translation>
    </message>
    <message>
        <source>Pin this and what follows anew</source>
        <translation>Fest dette og det som følgjer, der dei no byrjar</translation>
    </message>
    <message>
        <source>Provisional number</source>
        <translation>Førebels nummer</translation>
    </message>
    <message numerus="yes">
        <source>Runs %n min past the pinned start. Shift what follows</source>
        <translation>
            <numerusform>Går %n min forbi fast klokkeslett. Skyv det som følgjer</numerusform>
            <numerusform>Går %n min forbi fast klokkeslett. Skyv det som følgjer</numerusform>
        </translation>
    </message>
    <message>
        <source>Shift what follows</source>
        <translation>Skyv det som følgjer</translation>
    </message>
    <message>
        <source>Shift what follows, from</source>
        <translation>Skyv det som følgjer, frå</translation>
    </message>
    <message>
        <source>The numbers are provisional</source>
        <translation>Numra er førebelse</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Bruk</translation>
    </message>
    <message numerus="yes">
        <source>What comes before runs %n min past a pinned start.</source>
        <translation>
            <numerusform>Går %n min forbi eit fast klokkeslett.</numerusform>
            <numerusform>Går %n min forbi eit fast klokkeslett.</numerusform>
        </translation>
    </message>
    <message>
        <source>With the new lengths they take {planned}.</source>
        <translation>Med dei nye lengdene tek dei {planned}.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>of {room} min</source>
        <translation>av {room} min</translation>
    </message>
    <message numerus="yes">
        <source>%n cases go back to the queue.</source>
        <translation>
            <numerusform>%n sak går tilbake til sakskøen.</numerusform>
            <numerusform>%n saker går tilbake til sakskøen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings made</source>
        <translation>
            <numerusform>%n møte laga</numerusform>
            <numerusform>%n møte laga</numerusform>
        </translation>
    </message>
    <message>
        <source>A weekday of the month</source>
        <translation>Ein vekedag i månaden</translation>
    </message>
    <message>
        <source>A {weekday}</source>
        <translation>Ein {weekday}</translation>
    </message>
    <message>
        <source>Archive reference</source>
        <translation>Arkivsak</translation>
    </message>
    <message>
        <source>As the meeting of {day}: lengths, breaks, people</source>
        <translation>Som møtet {day}: lengder, pausar, personar</translation>
    </message>
    <message>
        <source>At the same time as {committees}</source>
        <translation>Samstundes med {committees}</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Begynn med</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avlyst</translation>
    </message>
    <message>
        <source>Choose a meeting first.</source>
        <translation>Vel eit møte først.</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Kopi til</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datoar</translation>
    </message>
    <message>
        <source>Dates that I write</source>
        <translation>Datoar eg skriv</translation>
    </message>
    <message>
        <source>Delete the meeting …</source>
        <translation>Slett møtet …</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Frå dato</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Blir sendt til</translation>
    </message>
    <message>
        <source>In July</source>
        <translation>I juli</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siste dag</translation>
    </message>
    <message>
        <source>Let it stand</source>
        <translation>La det stå</translation>
    </message>
    <message numerus="yes">
        <source>Make %n meetings</source>
        <translation>
            <numerusform>Lag %n møte</numerusform>
            <numerusform>Lag %n møte</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the copy</source>
        <translation>Lag kopien</translation>
    </message>
    <message>
        <source>Make the meeting</source>
        <translation>Lag møtet</translation>
    </message>
    <message>
        <source>Make the meetings</source>
        <translation>Lag møta</translation>
    </message>
    <message>
        <source>Months between</source>
        <translation>Månader mellom</translation>
    </message>
    <message>
        <source>Proposed days</source>
        <translation>Føreslåtte dagar</translation>
    </message>
    <message>
        <source>Public holiday: {name}</source>
        <translation>Heilagdag: {name}</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Sekretariat</translation>
    </message>
    <message>
        <source>Set up a committee first, under Committees and people.</source>
        <translation>Legg inn eit utval først, under Utval og personar.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Innleiarar</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>Takes the minutes</source>
        <translation>Referent</translation>
    </message>
    <message>
        <source>The agenda comes along without the cases that have a paper.</source>
        <translation>Saklista følgjer med, utan sakene som har saksframlegg.</translation>
    </message>
    <message>
        <source>The committee also meets that day</source>
        <translation>Utvalet har eit møte den dagen</translation>
    </message>
    <message>
        <source>The committee also meets that day at {clock}</source>
        <translation>Utvalet har eit møte den dagen, kl. {clock}</translation>
    </message>
    <message>
        <source>The committee&apos;s standing items</source>
        <translation>Dei faste punkta til utvalet</translation>
    </message>
    <message>
        <source>The day has passed</source>
        <translation>Dagen er passert</translation>
    </message>
    <message>
        <source>The invitation has been made. Cancel the meeting instead.</source>
        <translation>Innkallinga er laga. Avlys møtet i staden.</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>Møtet</translation>
    </message>
    <message>
        <source>The meeting goes from the lists. Undo brings it back.</source>
        <translation>Møtet går ut av listene. Angre hentar det tilbake.</translation>
    </message>
    <message>
        <source>The meeting has been held.</source>
        <translation>Møtet er halde.</translation>
    </message>
    <message>
        <source>The meeting has been held. Its time stays as it was.</source>
        <translation>Møtet er halde. Tida står som ho var.</translation>
    </message>
    <message>
        <source>The meeting is cancelled.</source>
        <translation>Møtet er avlyst.</translation>
    </message>
    <message>
        <source>The meeting is cancelled. Its agenda stays as it was.</source>
        <translation>Møtet er avlyst. Saklista står som ho var.</translation>
    </message>
    <message>
        <source>The meeting is not cancelled.</source>
        <translation>Møtet er ikkje avlyst.</translation>
    </message>
    <message>
        <source>The meeting stays in the list as cancelled, and can be set up again.</source>
        <translation>Møtet blir ståande i lista som avlyst, og kan setjast opp igjen.</translation>
    </message>
    <message>
        <source>The meeting …</source>
        <translation>Møtet …</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Til dato</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Veke</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Veke {number}</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Vekedag</translation>
    </message>
    <message>
        <source>Weeks between</source>
        <translation>Veker mellom</translation>
    </message>
    <message>
        <source>Weeks between:</source>
        <translation>Veker mellom møta:</translation>
    </message>
    <message>
        <source>Which of the month</source>
        <translation>Kva for ein i månaden</translation>
    </message>
    <message>
        <source>Write or paste dates: 14.1., 12. March, 2027-05-06</source>
        <translation>Skriv eller lim inn datoar: 14.1., 12. mars, 2027-05-06</translation>
    </message>
    <message>
        <source>Year&apos;s plan</source>
        <translation>Møteplan</translation>
    </message>
    <message>
        <source>each so many months:</source>
        <translation>månader mellom møta:</translation>
    </message>
    <message>
        <source>first</source>
        <translation>første</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>fjerde</translation>
    </message>
    <message>
        <source>last</source>
        <translation>siste</translation>
    </message>
    <message>
        <source>names divided by comma</source>
        <translation>namn med komma mellom</translation>
    </message>
    <message>
        <source>second</source>
        <translation>andre</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>same dag</translation>
    </message>
    <message>
        <source>third</source>
        <translation>tredje</translation>
    </message>
    <message>
        <source>{field}: calendar</source>
        <translation>{field}: kalender</translation>
    </message>
    <message>
        <source>Ctrl+Enter stores, Esc takes back</source>
        <translation>Ctrl+Enter lagrar, Esc tek tilbake</translation>
    </message>
    <message>
        <source>Ctrl+Enter stores, Esc takes back. Tab sets a point&apos;s level.</source>
        <translation>Ctrl+Enter lagrar, Esc tek tilbake. Tab set nivået til eit punkt.</translation>
    </message>
    <message>
        <source>Text under “{title}”</source>
        <translation>Tekst under «{title}»</translation>
    </message>
    <message>
        <source>Write the text under the title</source>
        <translation>Skriv teksten under tittelen</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n endring</numerusform>
            <numerusform>%n endringar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items have another clock time</source>
        <translation>
            <numerusform>%n punkt har fått anna klokkeslett</numerusform>
            <numerusform>%n punkt har fått anna klokkeslett</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since the invitation: {what}</source>
        <translation>Endra etter innkallinga: {what}</translation>
    </message>
    <message>
        <source>Changes since the invitation</source>
        <translation>Endringar etter innkallinga</translation>
    </message>
    <message>
        <source>Make a revised invitation …</source>
        <translation>Lag revidert innkalling …</translation>
    </message>
    <message>
        <source>Nothing has changed since the invitation.</source>
        <translation>Ingenting er endra etter innkallinga.</translation>
    </message>
    <message>
        <source>Nothing has changed since {day}. The same invitation is made again.</source>
        <translation>Ingenting er endra sidan {day} Den same innkallinga er laga igjen.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>Show what was sent</source>
        <translation>Vis det som vart sendt</translation>
    </message>
    <message>
        <source>Since the invitation of {day}</source>
        <translation>Etter innkallinga {day}</translation>
    </message>
    <message>
        <source>The call is taken back here. The file that was made lies where it was.</source>
        <translation>Innkallinga er angra her. Fila som vart laga, ligg der ho låg.</translation>
    </message>
    <message>
        <source>The copy is gone</source>
        <translation>Kopien er ikkje der han var</translation>
    </message>
    <message>
        <source>The head of the invitation</source>
        <translation>Hovudet i innkallinga</translation>
    </message>
    <message>
        <source>The invitation is made</source>
        <translation>Innkallinga er laga</translation>
    </message>
    <message>
        <source>The revised invitation is made</source>
        <translation>Den reviderte innkallinga er laga</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>vedlegg</translation>
    </message>
    <message>
        <source>case paper</source>
        <translation>saksframlegg</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>flytta</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nytt</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nummer</translation>
    </message>
    <message>
        <source>responsible</source>
        <translation>ansvarleg</translation>
    </message>
    <message>
        <source>revised</source>
        <translation>revidert</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>teke ut</translation>
    </message>
    <message>
        <source>text in the list</source>
        <translation>tekst i lista</translation>
    </message>
    <message>
        <source>time</source>
        <translation>klokkeslett</translation>
    </message>
    <message>
        <source>title</source>
        <translation>tittel</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>was “{name}”</source>
        <translation>heitte «{name}»</translation>
    </message>
    <message>
        <source>revised, no. {number}</source>
        <translation>revidert nr. {number}</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Legg ved</translation>
    </message>
    <message>
        <source>Begin the paper of</source>
        <translation>Byrja på saksframlegget til</translation>
    </message>
    <message>
        <source>Change the level of the section</source>
        <translation>Endra nivået til delen</translation>
    </message>
    <message>
        <source>Change the paper of</source>
        <translation>Endra saksframlegget til</translation>
    </message>
    <message>
        <source>Move the attachment</source>
        <translation>Flytt vedlegget</translation>
    </message>
    <message>
        <source>Move the section</source>
        <translation>Flytt delen</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Ny del</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Siter</translation>
    </message>
    <message>
        <source>Remove the quotation of</source>
        <translation>Fjern sitatet av</translation>
    </message>
    <message>
        <source>Remove the section</source>
        <translation>Fjern delen</translation>
    </message>
    <message>
        <source>Rename the attachment</source>
        <translation>Gje vedlegget nytt namn</translation>
    </message>
    <message>
        <source>Rename the section</source>
        <translation>Gje delen nytt namn</translation>
    </message>
    <message>
        <source>Take out the attachment</source>
        <translation>Ta ut vedlegget</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Delar av sida</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Saka</translation>
    </message>
    <message>
        <source>Heading of the new part</source>
        <translation>Overskrift på den nye delen</translation>
    </message>
    <message>
        <source>Leave the text</source>
        <translation>Ut av teksten</translation>
    </message>
    <message>
        <source>Looking for suggestions …</source>
        <translation>Leitar etter framlegg …</translation>
    </message>
    <message>
        <source>Move the part, in the contents</source>
        <translation>Flytt delen, i innhaldet</translation>
    </message>
    <message>
        <source>Next unknown word</source>
        <translation>Neste ukjende ord</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Ingen framlegg</translation>
    </message>
    <message>
        <source>Nothing more to undo in this text. Outside the text Ctrl+Z takes back: {gesture}</source>
        <translation>Ikkje meir å angre i denne teksten. Utanfor teksten tek Ctrl+Z tilbake: {gesture}</translation>
    </message>
    <message>
        <source>Paste the words alone</source>
        <translation>Lim inn utan format</translation>
    </message>
    <message>
        <source>Quotation from an earlier case</source>
        <translation>Sitat frå tidlegare sak</translation>
    </message>
    <message>
        <source>The file is not where it was</source>
        <translation>Fila er ikkje der ho var</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tom</translation>
    </message>
    <message>
        <source>later</source>
        <translation>seinare</translation>
    </message>
    <message>
        <source>A point one level in, out</source>
        <translation>Eit punkt eitt nivå inn, ut</translation>
    </message>
    <message>
        <source>Add “{word}” to the word list</source>
        <translation>Legg «{word}» til i ordlista</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Legg ved filer</translation>
    </message>
    <message>
        <source>Attaching …</source>
        <translation>Legg ved …</translation>
    </message>
    <message>
        <source>Begin with the committee&apos;s parts</source>
        <translation>Begynn med delane til utvalet</translation>
    </message>
    <message>
        <source>Bold, italic, underlined</source>
        <translation>Feit, kursiv, understreka</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>%n møte</numerusform>
            <numerusform>%n møte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memberships</source>
        <translation>
            <numerusform>%n medlemskap</numerusform>
            <numerusform>%n medlemskapar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organizations</source>
        <translation>
            <numerusform>%n organisasjon</numerusform>
            <numerusform>%n organisasjonar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own phrases</source>
        <translation>
            <numerusform>%n eigen frase</numerusform>
            <numerusform>%n eigne frasar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plans</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n planar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n standing items</source>
        <translation>
            <numerusform>%n fast punkt</numerusform>
            <numerusform>%n faste punkt</numerusform>
        </translation>
    </message>
    <message>
        <source>A quorum is needed</source>
        <translation>Krev vedtaksførleik</translation>
    </message>
    <message>
        <source>Add a member …</source>
        <translation>Legg til ein medlem …</translation>
    </message>
    <message>
        <source>Add a phrase …</source>
        <translation>Legg til ein frase …</translation>
    </message>
    <message>
        <source>Add a standing item …</source>
        <translation>Legg til eit fast punkt …</translation>
    </message>
    <message>
        <source>Add an organization …</source>
        <translation>Legg til ein organisasjon …</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Etat</translation>
    </message>
    <message>
        <source>Also spelled</source>
        <translation>Blir òg skrive</translation>
    </message>
    <message>
        <source>Also spelled: {names}</source>
        <translation>Blir òg skrive: {names}</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Styresmakt</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Tilbake til lista</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Tilbake til i dag</translation>
    </message>
    <message>
        <source>Before the last</source>
        <translation>Før det siste</translation>
    </message>
    <message>
        <source>Begins at 1 again</source>
        <translation>Byrjar på 1 igjen</translation>
    </message>
    <message>
        <source>Change the phrase</source>
        <translation>Rediger frasen</translation>
    </message>
    <message>
        <source>Choose a person in the list.</source>
        <translation>Vel ein person i lista.</translation>
    </message>
    <message>
        <source>Choose whom to merge with.</source>
        <translation>Vel kven det skal slåast saman med.</translation>
    </message>
    <message>
        <source>Comparing names …</source>
        <translation>Samanliknar namn …</translation>
    </message>
    <message>
        <source>Delete a person who is not in use</source>
        <translation>Slett ein person som ikkje er i bruk</translation>
    </message>
    <message>
        <source>Delete an organization that is not in use</source>
        <translation>Slett ein organisasjon som ikkje er i bruk</translation>
    </message>
    <message>
        <source>Delete the committee</source>
        <translation>Slett utvalet</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Bydel</translation>
    </message>
    <message>
        <source>Does not vote</source>
        <translation>Røystar ikkje</translation>
    </message>
    <message>
        <source>Each year</source>
        <translation>Kvart år</translation>
    </message>
    <message>
        <source>Earlier members</source>
        <translation>Tidlegare medlemmer</translation>
    </message>
    <message>
        <source>End the membership today</source>
        <translation>Avslutt medlemskapen i dag</translation>
    </message>
    <message>
        <source>Enter adds</source>
        <translation>Enter legg til</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Først</translation>
    </message>
    <message>
        <source>For instance: {number}</source>
        <translation>Til dømes: {number}</translation>
    </message>
    <message>
        <source>General practitioners</source>
        <translation>Fastlegar</translation>
    </message>
    <message>
        <source>Go on from</source>
        <translation>Hald fram frå nummer</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Sjukehus</translation>
    </message>
    <message>
        <source>It is the same person. Choose another.</source>
        <translation>Det er same person. Vel ein annan.</translation>
    </message>
    <message>
        <source>Keep “{name}”</source>
        <translation>Behald «{name}»</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Language of documents</source>
        <translation>Språk i dokumenta</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Sist</translation>
    </message>
    <message>
        <source>Layout of documents</source>
        <translation>Oppsett av dokumenta</translation>
    </message>
    <message>
        <source>Make a committee first.</source>
        <translation>Lag eit utval først.</translation>
    </message>
    <message>
        <source>Minutes tell when items began</source>
        <translation>Referatet viser når sakene byrja</translation>
    </message>
    <message>
        <source>Move the phrase</source>
        <translation>Flytt frasen</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Name of the new person</source>
        <translation>Namn på den nye personen</translation>
    </message>
    <message>
        <source>Name of the new person, then Enter</source>
        <translation>Namn på den nye personen, så Enter</translation>
    </message>
    <message>
        <source>Name of the other person</source>
        <translation>Namn på den andre personen</translation>
    </message>
    <message>
        <source>Name or short name</source>
        <translation>Namn eller kortnamn</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Aldri</translation>
    </message>
    <message>
        <source>New committee</source>
        <translation>Nytt utval</translation>
    </message>
    <message>
        <source>New committee …</source>
        <translation>Nytt utval …</translation>
    </message>
    <message>
        <source>New organization</source>
        <translation>Ny organisasjon</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Ny person</translation>
    </message>
    <message>
        <source>New phrase</source>
        <translation>Ny frase</translation>
    </message>
    <message>
        <source>New standing item</source>
        <translation>Nytt fast punkt</translation>
    </message>
    <message>
        <source>Next column</source>
        <translation>Neste kolonne</translation>
    </message>
    <message>
        <source>Next number: {number}</source>
        <translation>Neste nummer: {number}</translation>
    </message>
    <message>
        <source>No, two people</source>
        <translation>Nei, to personar</translation>
    </message>
    <message>
        <source>Nobody is found.</source>
        <translation>Ingen er funnen.</translation>
    </message>
    <message>
        <source>Nobody sits here on that day.</source>
        <translation>Ingen sit her den dagen.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ikkje sagt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Nothing can be changed meanwhile.</source>
        <translation>Redigering er av så lenge.</translation>
    </message>
    <message>
        <source>Numbers and meetings</source>
        <translation>Nummer og møte</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Val</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisasjonar</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anna</translation>
    </message>
    <message>
        <source>Own number series</source>
        <translation>Eigne nummerseriar</translation>
    </message>
    <message>
        <source>Papers go with the invitation</source>
        <translation>Saksframlegg følgjer innkallinga</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Helsefellesskap</translation>
    </message>
    <message>
        <source>Pattern of case numbers</source>
        <translation>Mønster for saksnummer</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Frasar</translation>
    </message>
    <message>
        <source>Place on the agenda</source>
        <translation>Plass på saklista</translation>
    </message>
    <message>
        <source>Possible doubles</source>
        <translation>Moglege dobbeltføringar</translation>
    </message>
    <message>
        <source>Present at least</source>
        <translation>Minst til stades</translation>
    </message>
    <message>
        <source>Recusals are noted</source>
        <translation>Habilitet blir ført</translation>
    </message>
    <message>
        <source>Remove the membership altogether</source>
        <translation>Fjern medlemskapen heilt</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Rapporterer til</translation>
    </message>
    <message>
        <source>Represents</source>
        <translation>Representerer</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>Same person?</translation>
    </message>
    <message>
        <source>Sections of a new paper</source>
        <translation>Delar i eit nytt saksframlegg</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Oppsett</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kortnamn</translation>
    </message>
    <message>
        <source>Show as of a date …</source>
        <translation>Vis per dato …</translation>
    </message>
    <message>
        <source>Sits in</source>
        <translation>Sit i</translation>
    </message>
    <message>
        <source>Standing items</source>
        <translation>Faste punkt</translation>
    </message>
    <message>
        <source>Store the field</source>
        <translation>Lagre feltet</translation>
    </message>
    <message>
        <source>Tags of cases</source>
        <translation>Merke på saker</translation>
    </message>
    <message>
        <source>Take the phrase out</source>
        <translation>Ta ut frasen</translation>
    </message>
    <message>
        <source>The committee</source>
        <translation>Utvalet</translation>
    </message>
    <message>
        <source>The day that is shown</source>
        <translation>Dagen som blir vist</translation>
    </message>
    <message>
        <source>The districts</source>
        <translation>Bydelane</translation>
    </message>
    <message>
        <source>The hospital</source>
        <translation>Sjukehuset</translation>
    </message>
    <message>
        <source>The municipalities</source>
        <translation>Kommunane</translation>
    </message>
    <message>
        <source>The other person</source>
        <translation>Den andre personen</translation>
    </message>
    <message>
        <source>The tabs</source>
        <translation>Fanene</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>Det vanlege</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>Fagforeining</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Brukarar</translation>
    </message>
    <message>
        <source>Usual end</source>
        <translation>Vanleg slutt</translation>
    </message>
    <message>
        <source>Usual place</source>
        <translation>Vanleg stad</translation>
    </message>
    <message>
        <source>Usual start</source>
        <translation>Vanleg start</translation>
    </message>
    <message>
        <source>Votes are counted</source>
        <translation>Votering</translation>
    </message>
    <message>
        <source>Votes or not</source>
        <translation>Røystar eller ikkje</translation>
    </message>
    <message>
        <source>Who sat here on</source>
        <translation>Kven sat her</translation>
    </message>
    <message>
        <source>You are looking at another day. Go back to today to change anything.</source>
        <translation>Du ser på ein annan dag. Gå tilbake til i dag for å endre noko.</translation>
    </message>
    <message>
        <source>after the last one used</source>
        <translation>etter det siste som er brukt</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>frå {day}</translation>
    </message>
    <message>
        <source>half of them</source>
        <translation>halvparten</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>til {day}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are likely one. Merging keeps “{one}”, for all people and places.</source>
        <translation>«{one}» og «{other}» er truleg den same. Slår du dei saman, blir «{one}» ståande.</translation>
    </message>
    <message>
        <source>“{text}” is none of these: {options}.</source>
        <translation>«{text}» er ingen av desse: {options}.</translation>
    </message>
    <message>
        <source>Merge two people</source>
        <translation>Slå saman to personar</translation>
    </message>
    <message>
        <source>Merge with another …</source>
        <translation>Slå saman med ein annan …</translation>
    </message>
    <message>
        <source>Merge …</source>
        <translation>Slå saman …</translation>
    </message>
    <message>
        <source>No committees are here yet</source>
        <translation>Ingen utval er lagde inn</translation>
    </message>
    <message>
        <source>Other business takes a number</source>
        <translation>Eventuelt får nummer</translation>
    </message>
    <message numerus="yes">
        <source>%n colours</source>
        <translation>
            <numerusform>%n farge</numerusform>
            <numerusform>%n fargar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n kommentar</numerusform>
            <numerusform>%n kommentarar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted texts</source>
        <translation>
            <numerusform>%n sletta tekst</numerusform>
            <numerusform>%n sletta tekstar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n footnotes at the foot</source>
        <translation>
            <numerusform>%n fotnote nedst</numerusform>
            <numerusform>%n fotnotar nedst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kinds of letters</source>
        <translation>
            <numerusform>%n skrifttype</numerusform>
            <numerusform>%n skrifttypar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links that are not followed</source>
        <translation>
            <numerusform>%n lenke som ikkje blir følgd</numerusform>
            <numerusform>%n lenker som ikkje blir følgde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n bilete</numerusform>
            <numerusform>%n bilete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text boxes</source>
        <translation>
            <numerusform>%n tekstboks</numerusform>
            <numerusform>%n tekstboksar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Og %n til.</numerusform>
            <numerusform>Og %n til.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cleaning what was pasted …</source>
        <translation>Reinsar det som er limt inn …</translation>
    </message>
    <message>
        <source>Decisions found</source>
        <translation>Vedtak som er funne</translation>
    </message>
    <message>
        <source>No decision has all these words.</source>
        <translation>Ingen vedtak har alle desse orda.</translation>
    </message>
    <message>
        <source>Number, title or words of the decision</source>
        <translation>Nummer, tittel eller ord i vedtaket</translation>
    </message>
    <message>
        <source>Only the paper of a case can quote.</source>
        <translation>Berre eit saksframlegg kan ha sitat.</translation>
    </message>
    <message>
        <source>Pasted without {what}.</source>
        <translation>Limt inn utan {what}.</translation>
    </message>
    <message>
        <source>Title of the attachment</source>
        <translation>Tittelen på vedlegget</translation>
    </message>
    <message>
        <source>Where is the file of “{title}”?</source>
        <translation>Kvar er fila til «{title}»?</translation>
    </message>
    <message>
        <source>Words of the decision</source>
        <translation>Ord i vedtaket</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>ingenting anna</translation>
    </message>
    <message>
        <source>“{gone}” becomes another spelling of “{keep}”. What moves: {moves}. What has been printed stays as it is. One undo takes it all back.</source>
        <translation>«{gone}» blir ein annan skrivemåte av «{keep}». Det som blir flytta: {moves}. Det som er trykt, blir som det er. Éi angring tek alt tilbake.</translation>
    </message>
    <message>
        <source>Change the type of</source>
        <translation>Endre typen på</translation>
    </message>
    <message>
        <source>Close the meeting for</source>
        <translation>Lukk møtet for</translation>
    </message>
    <message>
        <source>End the meeting of</source>
        <translation>Avslutt møtet i</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Nytt punkt</translation>
    </message>
    <message>
        <source>Open the meeting again for</source>
        <translation>Opne møtet igjen for</translation>
    </message>
    <message>
        <source>Take away the vote on</source>
        <translation>Fjern røystinga over</translation>
    </message>
    <message>
        <source>Take up again the meeting of</source>
        <translation>Ta opp att møtet i</translation>
    </message>
    <message>
        <source>Vote on</source>
        <translation>Røysting over</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ahead of plan</source>
        <translation>
            <numerusform>%n min før planen</numerusform>
            <numerusform>%n min før planen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min behind plan</source>
        <translation>
            <numerusform>%n min etter planen</numerusform>
            <numerusform>%n min etter planen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min att</numerusform>
            <numerusform>%n min att</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min over</source>
        <translation>
            <numerusform>%n min over</numerusform>
            <numerusform>%n min over</numerusform>
        </translation>
    </message>
    <message>
        <source>All items are treated. End the meeting when you are done.</source>
        <translation>Alle punkta er handsama. Avslutt møtet når de er ferdige.</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Sak {number}</translation>
    </message>
    <message>
        <source>Clock: {clock}</source>
        <translation>Klokka er {clock}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukka</translation>
    </message>
    <message>
        <source>End the meeting …</source>
        <translation>Avslutt møtet …</translation>
    </message>
    <message>
        <source>Go to an item by its number</source>
        <translation>Gå til eit punkt etter nummeret</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Neste punkt</translation>
    </message>
    <message>
        <source>Next item, previous item</source>
        <translation>Neste punkt, førre punkt</translation>
    </message>
    <message>
        <source>Nothing more to undo in this text. Outside it: {what}</source>
        <translation>Ikkje meir å angre i teksten. Utanfor han: {what}</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Førre punkt</translation>
    </message>
    <message>
        <source>Proposal, discussion, decision, attendance, agenda</source>
        <translation>Framlegg, drøfting, vedtak, frammøte, saksliste</translation>
    </message>
    <message>
        <source>Room screen</source>
        <translation>Romskjerm</translation>
    </message>
    <message>
        <source>Start the meeting, or go on with it</source>
        <translation>Start eller hald fram med møtet</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Ta opp att</translation>
    </message>
    <message>
        <source>The archive is open to be read only.</source>
        <translation>Arkivet er berre opna for lesing.</translation>
    </message>
    <message>
        <source>There is no proposed decision for this item.</source>
        <translation>Punktet har ikkje noko framlegg til vedtak.</translation>
    </message>
    <message>
        <source>Treated {span}. What you write here is a correction; no clock runs.</source>
        <translation>Handsama {span}. Det du skriv her, er ei retting; inga klokke går.</translation>
    </message>
    <message>
        <source>Use the proposal</source>
        <translation>Bruk framlegget</translation>
    </message>
    <message>
        <source>Use the proposal as the decision</source>
        <translation>Bruk framlegget som vedtak</translation>
    </message>
    <message>
        <source>You look back. The clock of the current item goes on.</source>
        <translation>Du ser attende. Klokka til punktet som blir handsama, går vidare.</translation>
    </message>
    <message numerus="yes">
        <source>begins in %n min</source>
        <translation>
            <numerusform>byrjar om %n min</numerusform>
            <numerusform>byrjar om %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>begun {clock}</source>
        <translation>starta {clock}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ferdig</translation>
    </message>
    <message>
        <source>done without a decision</source>
        <translation>handsama utan vedtak</translation>
    </message>
    <message>
        <source>meeting in progress</source>
        <translation>møte i gang</translation>
    </message>
    <message>
        <source>now</source>
        <translation>no</translation>
    </message>
    <message>
        <source>on plan</source>
        <translation>i rute</translation>
    </message>
    <message>
        <source>plan {clock}</source>
        <translation>plan {clock}</translation>
    </message>
    <message numerus="yes">
        <source>used %n min</source>
        <translation>
            <numerusform>brukte %n min</numerusform>
            <numerusform>brukte %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>used as decision {clock}</source>
        <translation>brukt som vedtak {clock}</translation>
    </message>
    <message>
        <source>used {used} of {planned} min</source>
        <translation>brukte {used} av {planned} min</translation>
    </message>
    <message>
        <source>{field}, case {number}</source>
        <translation>{field}, sak {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n present may vote</source>
        <translation>
            <numerusform>%n til stades kan røyste</numerusform>
            <numerusform>%n til stades kan røyste</numerusform>
        </translation>
    </message>
    <message>
        <source>A tie. The leader&apos;s casting vote</source>
        <translation>Likt. Dobbeltrøysta til leiaren</translation>
    </message>
    <message>
        <source>Abstaining</source>
        <translation>Blanke</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>For the other</source>
        <translation>For det andre</translation>
    </message>
    <message>
        <source>For the proposal</source>
        <translation>For framlegget</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Point {point}: {text}</source>
        <translation>Punkt {point}: {text}</translation>
    </message>
    <message>
        <source>Put by</source>
        <translation>Frå</translation>
    </message>
    <message>
        <source>Set against</source>
        <translation>Blir sett opp mot</translation>
    </message>
    <message>
        <source>Set against something else</source>
        <translation>Sett opp mot noko anna</translation>
    </message>
    <message>
        <source>Store the vote</source>
        <translation>Lagre røystinga</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>The leader&apos;s casting vote</source>
        <translation>Dobbeltrøysta til leiaren</translation>
    </message>
    <message>
        <source>The whole decision</source>
        <translation>Heile vedtaket</translation>
    </message>
    <message>
        <source>Unanimous</source>
        <translation>Samrøystes</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Røysting</translation>
    </message>
    <message>
        <source>What is voted on</source>
        <translation>Kva det blir røysta over</translation>
    </message>
    <message>
        <source>What the proposal is set against</source>
        <translation>Det som framlegget blir sett opp mot</translation>
    </message>
    <message>
        <source>casting vote</source>
        <translation>dobbeltrøyst</translation>
    </message>
    <message>
        <source>names</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>ikkje brukt</translation>
    </message>
    <message>
        <source>put by</source>
        <translation>frå</translation>
    </message>
    <message>
        <source>{count} abstaining</source>
        <translation>{count} blanke</translation>
    </message>
    <message>
        <source>{count} against</source>
        <translation>{count} mot</translation>
    </message>
    <message>
        <source>{count} for</source>
        <translation>{count} for</translation>
    </message>
    <message>
        <source>{side}, names</source>
        <translation>{side}, namn</translation>
    </message>
    <message>
        <source>{side}, number</source>
        <translation>{side}, tal</translation>
    </message>
    <message>
        <source>Attendance of</source>
        <translation>Frammøtet til</translation>
    </message>
    <message>
        <source>Came:</source>
        <translation>Kom:</translation>
    </message>
    <message>
        <source>Correct the attendance of</source>
        <translation>Rett frammøtet til</translation>
    </message>
    <message>
        <source>Deputy:</source>
        <translation>Vara:</translation>
    </message>
    <message>
        <source>Guest:</source>
        <translation>Gjest:</translation>
    </message>
    <message>
        <source>Items of</source>
        <translation>Saker for</translation>
    </message>
    <message>
        <source>Left:</source>
        <translation>Gjekk:</translation>
    </message>
    <message>
        <source>No longer recused:</source>
        <translation>Ikkje ugild lenger:</translation>
    </message>
    <message>
        <source>Recused:</source>
        <translation>Ugild:</translation>
    </message>
    <message>
        <source>Remove from the attendance</source>
        <translation>Ta ut av frammøtet</translation>
    </message>
    <message>
        <source>Back to the meeting&apos;s pages</source>
        <translation>Tilbake til sidene om møtet</translation>
    </message>
    <message>
        <source>Go on with the meeting</source>
        <translation>Hald fram med møtet</translation>
    </message>
    <message>
        <source>Go to item number</source>
        <translation>Gå til sak nummer</translation>
    </message>
    <message>
        <source>Go to item …</source>
        <translation>Gå til punkt …</translation>
    </message>
    <message>
        <source>Name in or out</source>
        <translation>Namn inn eller ut</translation>
    </message>
    <message>
        <source>No item has the number {number}.</source>
        <translation>Inga sak har nummeret {number}.</translation>
    </message>
    <message>
        <source>Postpone the case</source>
        <translation>Utset saka</translation>
    </message>
    <message>
        <source>Send the case back</source>
        <translation>Send saka tilbake</translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation>Start møtet</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions. Tab takes the first: {first}</source>
        <translation>
            <numerusform>%n forslag. Tab tek det første: {first}</numerusform>
            <numerusform>%n forslag. Tab tek det første: {first}</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Forslag</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Take a shown suggestion, choose in the list, close it</source>
        <translation>Ta eit vist forslag, vel i lista, lukk henne</translation>
    </message>
    <message>
        <source>After the break</source>
        <translation>Etter pausen</translation>
    </message>
    <message>
        <source>Break until {clock}</source>
        <translation>Pause til {clock}</translation>
    </message>
    <message>
        <source>Closed item</source>
        <translation>Lukka sak</translation>
    </message>
    <message>
        <source>Discussion on the room&apos;s screen</source>
        <translation>Drøfting på romskjermen</translation>
    </message>
    <message>
        <source>First item</source>
        <translation>Første sak</translation>
    </message>
    <message>
        <source>Last item</source>
        <translation>Siste sak</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>Next: {item}</source>
        <translation>Neste: {item}</translation>
    </message>
    <message>
        <source>Next: {item}, then {then}</source>
        <translation>Neste: {item}, deretter {then}</translation>
    </message>
    <message>
        <source>The meeting has ended</source>
        <translation>Møtet er slutt</translation>
    </message>
    <message>
        <source>The meeting is closed</source>
        <translation>Møtet er lukka</translation>
    </message>
    <message>
        <source>The meeting starts soon</source>
        <translation>Møtet startar snart</translation>
    </message>
    <message>
        <source>The meeting starts {clock}</source>
        <translation>Møtet startar {clock}</translation>
    </message>
    <message>
        <source>The next item comes soon</source>
        <translation>Neste sak kjem straks</translation>
    </message>
    <message>
        <source>The room&apos;s screen is back.</source>
        <translation>Romskjermen er tilbake.</translation>
    </message>
    <message>
        <source>The room&apos;s screen is off: {screen} was unplugged. It comes back by itself.</source>
        <translation>Romskjermen er av: {screen} blei kopla frå. Han kjem tilbake av seg sjølv.</translation>
    </message>
    <message>
        <source>There is one screen alone. The room&apos;s screen is a window that you can move.</source>
        <translation>Det er berre éin skjerm. Romskjermen er eit vindauge som du kan flytte.</translation>
    </message>
    <message>
        <source>break</source>
        <translation>pause</translation>
    </message>
    <message>
        <source>break {clock}</source>
        <translation>pause {clock}</translation>
    </message>
    <message>
        <source>left of {n}</source>
        <translation>att av {n}</translation>
    </message>
    <message>
        <source>over the time</source>
        <translation>over tida</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{screen} (hfdesk is here)</source>
        <translation>{screen} (hfdesk er her)</translation>
    </message>
    <message>
        <source>Choices for the room screen</source>
        <translation>Val for romskjermen</translation>
    </message>
    <message>
        <source>Room screen on or off (F11)</source>
        <translation>Romskjerm av og på (F11)</translation>
    </message>
    <message>
        <source>This committee does not vote. Votes are turned on in its setup.</source>
        <translation>Dette utvalet røystar ikkje. Røysting blir slått på i oppsettet.</translation>
    </message>
    <message>
        <source>A copy with all that you have written is in {path}</source>
        <translation>Ein kopi med alt du har skrive, ligg i {path}</translation>
    </message>
    <message>
        <source>All until {clock} is saved.</source>
        <translation>Alt til og med {clock} er lagra.</translation>
    </message>
    <message>
        <source>Another program holds the archive.</source>
        <translation>Eit anna program held på arkivet.</translation>
    </message>
    <message>
        <source>Close that program, or save a copy elsewhere.</source>
        <translation>Lukk det programmet, eller lagre ein kopi ein annan stad.</translation>
    </message>
    <message>
        <source>Copying …</source>
        <translation>Kopierer …</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljar</translation>
    </message>
    <message>
        <source>Free some room, or save a copy elsewhere.</source>
        <translation>Frigjer plass, eller lagre ein kopi ein annan stad.</translation>
    </message>
    <message>
        <source>Free some room, or save a copy elsewhere. hfdesk saves the rest by itself when there is room.</source>
        <translation>Frigjer plass, eller lagre ein kopi ein annan stad. hfdesk lagrar resten av seg sjølv så snart det er plass.</translation>
    </message>
    <message>
        <source>Look to the disk or the network, or save a copy elsewhere.</source>
        <translation>Sjå til disken eller nettet, eller lagre ein kopi ein annan stad.</translation>
    </message>
    <message>
        <source>Put the file back, or save a copy elsewhere.</source>
        <translation>Legg fila tilbake, eller lagre ein kopi ein annan stad.</translation>
    </message>
    <message>
        <source>Reserve: lasts {time}</source>
        <translation>Reserve: held i {time}</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>Lagre kopi ein annan stad</translation>
    </message>
    <message>
        <source>Save a copy elsewhere …</source>
        <translation>Lagre kopi ein annan stad …</translation>
    </message>
    <message>
        <source>The archive</source>
        <translation>Arkivet</translation>
    </message>
    <message>
        <source>The archive “{name}” is not where it was.</source>
        <translation>Arkivet «{name}» er ikkje der det var.</translation>
    </message>
    <message>
        <source>The disk does not answer.</source>
        <translation>Disken svarer ikkje.</translation>
    </message>
    <message>
        <source>The disk does not take what is saved.</source>
        <translation>Disken tek ikkje imot det som blir lagra.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Disken er full.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Prøv igjen no</translation>
    </message>
    <message>
        <source>Wait a little, or save a copy elsewhere.</source>
        <translation>Vent litt, eller lagre ein kopi ein annan stad.</translation>
    </message>
    <message>
        <source>What you write now goes to a reserve on the disk that lasts {time} more.</source>
        <translation>Det du skriv no, går til ein reserve på disken som held i {time} til.</translation>
    </message>
    <message>
        <source>What you write now is in this window only, and is saved by itself as soon as it can be.</source>
        <translation>Det du skriv no, står berre i dette vindauget, og blir lagra av seg sjølv så snart det går.</translation>
    </message>
    <message>
        <source>You can go on writing.</source>
        <translation>Du kan skrive vidare.</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>omtrent %n minutt</numerusform>
            <numerusform>omtrent %n minutt</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>under eitt minutt</translation>
    </message>
    <message>
        <source>saving …</source>
        <translation>lagrar …</translation>
    </message>
    <message>
        <source>Came {clock}</source>
        <translation>Kom {clock}</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Innspel</translation>
    </message>
    <message>
        <source>Left {clock}</source>
        <translation>Gjekk {clock}</translation>
    </message>
    <message>
        <source>when?</source>
        <translation>frist?</translation>
    </message>
    <message>
        <source>who?</source>
        <translation>kven?</translation>
    </message>
    <message>
        <source>Changed from the proposal: {changes}</source>
        <translation>Endra mot framlegget: {changes}</translation>
    </message>
    <message>
        <source>and</source>
        <translation>og</translation>
    </message>
    <message>
        <source>paragraph {points} is changed</source>
        <translation>avsnitt {points} er endra</translation>
    </message>
    <message>
        <source>paragraph {points} is new</source>
        <translation>avsnitt {points} er nytt</translation>
    </message>
    <message>
        <source>paragraph {points} is struck</source>
        <translation>avsnitt {points} er stroke</translation>
    </message>
    <message>
        <source>paragraphs {points} are changed</source>
        <translation>avsnitt {points} er endra</translation>
    </message>
    <message>
        <source>paragraphs {points} are new</source>
        <translation>avsnitt {points} er nye</translation>
    </message>
    <message>
        <source>paragraphs {points} are struck</source>
        <translation>avsnitt {points} er strokne</translation>
    </message>
    <message>
        <source>point {points} is changed</source>
        <translation>punkt {points} er endra</translation>
    </message>
    <message>
        <source>point {points} is new</source>
        <translation>punkt {points} er nytt</translation>
    </message>
    <message>
        <source>point {points} is struck</source>
        <translation>punkt {points} er stroke</translation>
    </message>
    <message>
        <source>points {points} are changed</source>
        <translation>punkt {points} er endra</translation>
    </message>
    <message>
        <source>points {points} are new</source>
        <translation>punkt {points} er nye</translation>
    </message>
    <message>
        <source>points {points} are struck</source>
        <translation>punkt {points} er strokne</translation>
    </message>
    <message>
        <source>text is struck</source>
        <translation>tekst er stroken</translation>
    </message>
    <message>
        <source>the order is changed</source>
        <translation>rekkjefølgja er endra</translation>
    </message>
    <message>
        <source>the text is changed</source>
        <translation>teksten er endra</translation>
    </message>
    <message>
        <source>there is new text</source>
        <translation>det er ny tekst</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Forfall</translation>
    </message>
    <message>
        <source>Before the meeting is opened</source>
        <translation>Før møtet blir opna</translation>
    </message>
    <message>
        <source>Begin an item first.</source>
        <translation>Byrj på ei sak først.</translation>
    </message>
    <message>
        <source>Comes later</source>
        <translation>Kjem seinare</translation>
    </message>
    <message>
        <source>Deputy for {name}</source>
        <translation>Vara for {name}</translation>
    </message>
    <message>
        <source>Districts and agencies</source>
        <translation>Bydelar og etatar</translation>
    </message>
    <message>
        <source>For certain items only</source>
        <translation>Berre på enkelte saker</translation>
    </message>
    <message>
        <source>GPs, users and employees</source>
        <translation>Fastlegar, brukarar og tilsette</translation>
    </message>
    <message>
        <source>Go to the name</source>
        <translation>Gå til namnet</translation>
    </message>
    <message>
        <source>Last to go: {names}.</source>
        <translation>Sist ute: {names}.</translation>
    </message>
    <message>
        <source>Name, or a new guest</source>
        <translation>Namn, eller ny gjest</translation>
    </message>
    <message>
        <source>Not a quorum: {present} of {needed} needed.</source>
        <translation>Ikkje vedtaksført: {present} av {needed} som trengst.</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>Ikkje på lista</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Opne møtet</translation>
    </message>
    <message>
        <source>Present or not</source>
        <translation>Til stades eller ikkje</translation>
    </message>
    <message>
        <source>Secretariat and guests</source>
        <translation>Sekretariat og gjester</translation>
    </message>
    <message>
        <source>Shift+Enter: a new guest</source>
        <translation>Shift+Enter: ny gjest</translation>
    </message>
    <message>
        <source>There is a quorum again.</source>
        <translation>Møtet er vedtaksført igjen.</translation>
    </message>
    <message>
        <source>Who is here?</source>
        <translation>Kven er her?</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>forfall</translation>
    </message>
    <message>
        <source>as deputy</source>
        <translation>som vara</translation>
    </message>
    <message>
        <source>came</source>
        <translation>kom</translation>
    </message>
    <message>
        <source>came {clock}</source>
        <translation>kom {clock}</translation>
    </message>
    <message>
        <source>comes later</source>
        <translation>kjem seinare</translation>
    </message>
    <message>
        <source>deputy</source>
        <translation>vara</translation>
    </message>
    <message>
        <source>deputy attends</source>
        <translation>vara møter</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gjekk</translation>
    </message>
    <message>
        <source>left after {number}</source>
        <translation>gjekk etter {number}</translation>
    </message>
    <message>
        <source>left {clock}</source>
        <translation>gjekk {clock}</translation>
    </message>
    <message>
        <source>not present</source>
        <translation>ikkje til stades</translation>
    </message>
    <message>
        <source>on case {numbers}</source>
        <translation>på sak {numbers}</translation>
    </message>
    <message>
        <source>present</source>
        <translation>til stades</translation>
    </message>
    <message>
        <source>recused</source>
        <translation>ugild</translation>
    </message>
    <message>
        <source>{deputy} for {name}</source>
        <translation>{deputy} for {name}</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} og {last}</translation>
    </message>
    <message>
        <source>{name} stands in for</source>
        <translation>{name} er vara for</translation>
    </message>
    <message>
        <source>{name} {deed} · Tab: other</source>
        <translation>{name} {deed} · Tab: anna</translation>
    </message>
    <message>
        <source>{name}: on case {numbers}</source>
        <translation>{name}: på sak {numbers}</translation>
    </message>
    <message numerus="yes">
        <source>%n things are still open. Enter goes to the one you stand on.</source>
        <translation>
            <numerusform>%n ting står open. Enter går dit.</numerusform>
            <numerusform>%n ting står opne. Enter går til den du står på.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the meeting</source>
        <translation>Tilbake til møtet</translation>
    </message>
    <message>
        <source>End anyway</source>
        <translation>Avslutt likevel</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Avslutt møtet</translation>
    </message>
    <message>
        <source>Ending the meeting …</source>
        <translation>Avsluttar møtet …</translation>
    </message>
    <message>
        <source>Has no decision</source>
        <translation>Manglar vedtak</translation>
    </message>
    <message>
        <source>Has not been treated</source>
        <translation>Er ikkje behandla</translation>
    </message>
    <message>
        <source>Is still being treated</source>
        <translation>Blir framleis behandla</translation>
    </message>
    <message>
        <source>Nobody is to follow up “{text}”</source>
        <translation>Ingen er sett til å følgje opp «{text}»</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Ingenting står ope.</translation>
    </message>
    <message>
        <source>Open the minutes</source>
        <translation>Opne referatet</translation>
    </message>
    <message>
        <source>Take up the meeting again</source>
        <translation>Ta opp møtet att</translation>
    </message>
    <message>
        <source>The meeting goes on. Ended again, the minutes get a new name.</source>
        <translation>Møtet held fram. Når du avsluttar att, får referatet eit nytt namn.</translation>
    </message>
    <message>
        <source>The meeting is ended</source>
        <translation>Møtet er avslutta</translation>
    </message>
    <message>
        <source>The minutes are made</source>
        <translation>Referatet er laga</translation>
    </message>
    <message>
        <source>The minutes are made as a draft in {folder}</source>
        <translation>Referatet blir laga som utkast i {folder}</translation>
    </message>
    <message>
        <source>The statement “{text}” is nobody&apos;s</source>
        <translation>Protokolltilførsla «{text}» er ikkje frå nokon</translation>
    </message>
    <message>
        <source>comments by {day}</source>
        <translation>innspel innan {day}</translation>
    </message>
    <message>
        <source>{cast} votes, and {present} who may vote</source>
        <translation>{cast} røyster, men berre {present} kan røyste</translation>
    </message>
    <message>
        <source>{name} has neither title nor organization</source>
        <translation>{name} har verken tittel eller verksemd</translation>
    </message>
    <message>
        <source>{name} is not on the attendance list</source>
        <translation>{name} står ikkje i frammøtet</translation>
    </message>
    <message>
        <source>{name}: present or absent?</source>
        <translation>{name}: til stades eller forfall?</translation>
    </message>
    <message>
        <source>{present} present, and {quorum} are needed to decide</source>
        <translation>{present} til stades, og {quorum} trengst for å vedta noko</translation>
    </message>
    <message>
        <source>{text} is not filled in</source>
        <translation>{text} er ikkje fylt ut</translation>
    </message>
    <message>
        <source>“{text}” has no deadline</source>
        <translation>«{text}» manglar frist</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Heimel</translation>
    </message>
    <message>
        <source>Not recused after all</source>
        <translation>Ikkje ugild likevel</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grunn</translation>
    </message>
    <message>
        <source>Recused on this item: {names}</source>
        <translation>Ugild i denne saka: {names}</translation>
    </message>
    <message>
        <source>The committee does not note recusals. Turn that on under Setup.</source>
        <translation>Utvalet fører ikkje habilitet. Slå det på under Oppsett.</translation>
    </message>
    <message>
        <source>Who is recused</source>
        <translation>Kven er ugild</translation>
    </message>
    <message>
        <source>{name} is recused.</source>
        <translation>{name} er ugild.</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle tastar</translation>
    </message>
    <message>
        <source>End …</source>
        <translation>Avslutt …</translation>
    </message>
    <message>
        <source>Other field</source>
        <translation>Byt felt</translation>
    </message>
    <message>
        <source>Texts of the item</source>
        <translation>Tekstane i saka</translation>
    </message>
    <message>
        <source>Add somebody …</source>
        <translation>Legg til nokon …</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Frammøte</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Kom</translation>
    </message>
    <message>
        <source>Deputy for</source>
        <translation>Vara for</translation>
    </message>
    <message>
        <source>Edit the field</source>
        <translation>Rediger feltet</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gjekk</translation>
    </message>
    <message>
        <source>Break in the meeting</source>
        <translation>Pause i møtet</translation>
    </message>
    <message>
        <source>Break now</source>
        <translation>Pause no</translation>
    </message>
    <message>
        <source>New case under other business</source>
        <translation>Ny sak under eventuelt</translation>
    </message>
    <message>
        <source>Title of the new case</source>
        <translation>Tittel på den nye saka</translation>
    </message>
    <message>
        <source>Change the type of the case …</source>
        <translation>Endre type sak …</translation>
    </message>
    <message>
        <source>Close the meeting, or open it again</source>
        <translation>Lukk møtet, eller opne det att</translation>
    </message>
    <message>
        <source>Ground for closing the meeting</source>
        <translation>Heimel for å lukke møtet</translation>
    </message>
    <message>
        <source>New case with its own number</source>
        <translation>Ny sak med eige nummer</translation>
    </message>
    <message>
        <source>Open the meeting first.</source>
        <translation>Opne møtet først.</translation>
    </message>
    <message>
        <source>The meeting is open again.</source>
        <translation>Møtet er opna att.</translation>
    </message>
    <message>
        <source>Type of the case</source>
        <translation>Type sak</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Kva ho gjeld</translation>
    </message>
    <message>
        <source>Withdraw the case</source>
        <translation>Trekk saka</translation>
    </message>
    <message>
        <source>New case with its own number …</source>
        <translation>Ny sak med eige nummer …</translation>
    </message>
    <message>
        <source>Recusal</source>
        <translation>Habilitet</translation>
    </message>
    <message>
        <source>+name  -name</source>
        <translation>+namn  -namn</translation>
    </message>
    <message>
        <source>Begins a line that is a decision, a follow-up, a statement, a contribution</source>
        <translation>Framfor eit vedtak, ei oppfølging, ei protokolltilførsle, eit innspel</translation>
    </message>
    <message>
        <source>Begins a line that says who came or left</source>
        <translation>Framfor den som kom eller gjekk</translation>
    </message>
    <message>
        <source>Postpone the case, send it back</source>
        <translation>Utset saka, send ho tilbake</translation>
    </message>
    <message>
        <source>The proposal replaced what was written. Ctrl+Z brings that back.</source>
        <translation>Forslaget står no i staden for det du hadde skrive. Ctrl+Z hentar det tilbake.</translation>
    </message>
    <message>
        <source>From the page to its text</source>
        <translation>Frå sida til teksten</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Neste side</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Sidebreidd</translation>
    </message>
    <message>
        <source>Page width, size on paper</source>
        <translation>Sidebreidd, storleik på papir</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Side {page} av {count}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Førehandsvising</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Førre side</translation>
    </message>
    <message>
        <source>The document as it will print. Enter goes to the text at the top of the view.</source>
        <translation>Dokumentet slik det blir skrive ut. Enter går til teksten øvst i visinga.</translation>
    </message>
    <message>
        <source>The page could not be made.</source>
        <translation>Sida let seg ikkje lage.</translation>
    </message>
    <message>
        <source>The page shows what was written a while ago: the new one could not be made.</source>
        <translation>Sida viser det som stod for ei stund sidan. Den nye let seg ikkje lage.</translation>
    </message>
    <message>
        <source>What you write is stored as usual.</source>
        <translation>Det du skriv, blir lagra som vanleg.</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Heile sida</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom in the preview</source>
        <translation>Større eller mindre side i førehandsvisinga</translation>
    </message>
    <message>
        <source>wheel</source>
        <translation>hjulet</translation>
    </message>
    <message>
        <source>“{old}” was changed outside hfdesk and is not touched. The new one is called “{new}”.</source>
        <translation>Fila «{old}» er endra utanfor hfdesk og er ikkje rørt. Den nye får namnet «{new}».</translation>
    </message>
    <message>
        <source>“{old}” was not made by hfdesk and is not touched. The new one is called “{new}”.</source>
        <translation>«{old}» er ikkje laga av hfdesk og er ikkje rørt. Den nye får namnet «{new}».</translation>
    </message>
    <message>
        <source>As it was made</source>
        <translation>Som ho vart laga</translation>
    </message>
    <message>
        <source>As it would be made now</source>
        <translation>Slik ho ville blitt laga no</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Kan ikkje lesast</translation>
    </message>
    <message>
        <source>Case paper</source>
        <translation>Saksframlegg</translation>
    </message>
    <message>
        <source>Change {number} of {count}</source>
        <translation>Endring {number} av {count}</translation>
    </message>
    <message>
        <source>Changed after it was made</source>
        <translation>Endra etter at ho vart laga</translation>
    </message>
    <message>
        <source>Changed outside hfdesk</source>
        <translation>Endra utanfor hfdesk</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Samanlikn versjonar</translation>
    </message>
    <message>
        <source>Compare …</source>
        <translation>Samanlikn …</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Samanliknar …</translation>
    </message>
    <message>
        <source>Extract of a case</source>
        <translation>Saksutskrift</translation>
    </message>
    <message>
        <source>Files that were made</source>
        <translation>Filer som er laga</translation>
    </message>
    <message>
        <source>Layout: {name}</source>
        <translation>Oppsett: {name}</translation>
    </message>
    <message>
        <source>Looking at the file …</source>
        <translation>Ser på fila …</translation>
    </message>
    <message>
        <source>Make anew</source>
        <translation>Lag på nytt</translation>
    </message>
    <message>
        <source>Making {name} …</source>
        <translation>Lagar {name} …</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Nyare</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Neste endring</translation>
    </message>
    <message>
        <source>Not where it was put</source>
        <translation>Ikkje der ho vart lagd</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Eldre</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Opne fila</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Førre endring</translation>
    </message>
    <message>
        <source>Replaced by a newer one</source>
        <translation>Erstatta av ei nyare</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>Dei seier det same.</translation>
    </message>
    <message>
        <source>Underlined: stands in the newer one alone. Struck through: stands in the older one alone.</source>
        <translation>Understreka: står berre i den nyare. Gjennomstreka: står berre i den eldre.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Det som er ulikt</translation>
    </message>
    <message>
        <source>after change no. {number}</source>
        <translation>etter endring nr. {number} i arkivet</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>utkast</translation>
    </message>
    <message>
        <source>made anew, the new one gets a name of its own</source>
        <translation>blir ho laga på nytt, får den nye eit eige namn</translation>
    </message>
    <message>
        <source>public copy</source>
        <translation>offentleg versjon</translation>
    </message>
    <message>
        <source>template: {name}</source>
        <translation>mal: {name}</translation>
    </message>
    <message>
        <source>what it is made of was changed after it was made</source>
        <translation>innhaldet er endra etter at ho vart laga</translation>
    </message>
    <message>
        <source>“{name}” is not where it was put.</source>
        <translation>«{name}» er ikkje der ho vart lagd.</translation>
    </message>
    <message>
        <source>“{new}” is new</source>
        <translation>«{new}» er nytt</translation>
    </message>
    <message>
        <source>“{old}” became “{new}”</source>
        <translation>«{old}» vart «{new}»</translation>
    </message>
    <message>
        <source>“{old}” is struck</source>
        <translation>«{old}» er teke ut</translation>
    </message>
    <message>
        <source>Nothing has been made yet.</source>
        <translation>Ingenting er laga enno.</translation>
    </message>
    <message>
        <source>Closed part</source>
        <translation>Lukka del</translation>
    </message>
    <message>
        <source>Enter stores · ↑ ↓ chooses a point</source>
        <translation>Enter lagrar · ↑ ↓ vel punkt</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Preview beside it</source>
        <translation>Førehandsvis ved sida av</translation>
    </message>
    <message>
        <source>Text and page</source>
        <translation>Tekst og side</translation>
    </message>
    <message>
        <source>The minutes are approved. They are locked.</source>
        <translation>Referatet er godkjent og låst.</translation>
    </message>
    <message>
        <source>“{name}” as it is now</source>
        <translation>«{name}» slik fila er no</translation>
    </message>
    <message>
        <source>A column holds at least one thing.</source>
        <translation>Ein kolonne inneheld minst éin ting.</translation>
    </message>
    <message>
        <source>A line each</source>
        <translation>På kvar si linje</translation>
    </message>
    <message>
        <source>A proposal of one paragraph is numbered too</source>
        <translation>Eit framlegg på eitt avsnitt blir òg nummerert</translation>
    </message>
    <message>
        <source>A table of two and two</source>
        <translation>Tabell med to og to ved sida av kvarandre</translation>
    </message>
    <message>
        <source>A table of two columns</source>
        <translation>Tabell med to kolonnar</translation>
    </message>
    <message>
        <source>A word in braces is filled in; parts between semicolons are left out where they are empty. Alt+↑, Alt+↓: move. Delete: take out.</source>
        <translation>Ord i klammer blir fylte ut; delar mellom semikolon fell bort når dei er tomme. Alt+↑, Alt+↓: flytt. Delete: ta ut.</translation>
    </message>
    <message>
        <source>Adapt the layout of documents</source>
        <translation>Tilpass oppsettet for dokument</translation>
    </message>
    <message>
        <source>Adapt …</source>
        <translation>Tilpass …</translation>
    </message>
    <message>
        <source>Add a line …</source>
        <translation>Legg til ei linje …</translation>
    </message>
    <message>
        <source>Add them and use it</source>
        <translation>Legg dei til og bruk malen</translation>
    </message>
    <message>
        <source>After the table</source>
        <translation>Etter tabellen</translation>
    </message>
    <message>
        <source>An earlier case</source>
        <translation>Ei tidlegare sak</translation>
    </message>
    <message>
        <source>As a row in a box</source>
        <translation>Som ei rad i ei ramme</translation>
    </message>
    <message>
        <source>As a sentence</source>
        <translation>Som ei setning</translation>
    </message>
    <message>
        <source>Before the first words</source>
        <translation>Framfor dei første orda</translation>
    </message>
    <message>
        <source>Between two clocks</source>
        <translation>Mellom to klokkeslett</translation>
    </message>
    <message>
        <source>Case numbers without the year in sentences</source>
        <translation>Saksnummer utan årstal i setningar</translation>
    </message>
    <message>
        <source>Change the layout</source>
        <translation>Endre oppsettet</translation>
    </message>
    <message>
        <source>Choose a Word document</source>
        <translation>Vel eit Word-dokument</translation>
    </message>
    <message>
        <source>Choose a Word document …</source>
        <translation>Vel eit Word-dokument …</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Vel eit bilete</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>Vel eit bilete …</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Klokkeslett</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonnar</translation>
    </message>
    <message>
        <source>Comes with hfdesk</source>
        <translation>Følgjer med hfdesk</translation>
    </message>
    <message>
        <source>Common</source>
        <translation>Felles</translation>
    </message>
    <message>
        <source>Date in words</source>
        <translation>Dato med ord</translation>
    </message>
    <message>
        <source>Dates and clocks</source>
        <translation>Datoar og klokkeslett</translation>
    </message>
    <message>
        <source>Deadline for comments</source>
        <translation>Frist for innspel</translation>
    </message>
    <message>
        <source>Delete the layout</source>
        <translation>Slett oppsettet</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Each as</source>
        <translation>Kvar som</translation>
    </message>
    <message>
        <source>Fetch a layout from a file</source>
        <translation>Hent eit oppsett frå fil</translation>
    </message>
    <message>
        <source>Fetch from a file …</source>
        <translation>Hent frå fil …</translation>
    </message>
    <message>
        <source>Fetch the layout</source>
        <translation>Hent oppsettet</translation>
    </message>
    <message>
        <source>Heading over the attachments</source>
        <translation>Overskrift over vedlegga</translation>
    </message>
    <message>
        <source>Heading over the table</source>
        <translation>Overskrift over tabellen</translation>
    </message>
    <message>
        <source>Height of the logo, millimetres</source>
        <translation>Høgda på logoen i millimeter</translation>
    </message>
    <message>
        <source>I have forgotten the passphrase</source>
        <translation>Eg har gløymt passfrasen</translation>
    </message>
    <message>
        <source>In brackets</source>
        <translation>I parentes</translation>
    </message>
    <message>
        <source>In or out</source>
        <translation>Med eller ikkje</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Leietekst</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Leietekstar</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Oppsett</translation>
    </message>
    <message>
        <source>Layout (*.hfoppsett)</source>
        <translation>Oppsett (*.hfoppsett)</translation>
    </message>
    <message>
        <source>Layout and document</source>
        <translation>Oppsett og dokument</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Brevhovud</translation>
    </message>
    <message>
        <source>Letterhead of the layout</source>
        <translation>Brevhovudet i oppsettet</translation>
    </message>
    <message>
        <source>Line {number} above the first page</source>
        <translation>Linje {number} øvst på første side</translation>
    </message>
    <message>
        <source>Line {number} at the foot of each page</source>
        <translation>Linje {number} nedst på kvar side</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linjer</translation>
    </message>
    <message>
        <source>Lines at the top</source>
        <translation>Linjene øvst</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Logo and lines stand</source>
        <translation>Logo og linjer står</translation>
    </message>
    <message>
        <source>Logo of {name}</source>
        <translation>Logoen til {name}</translation>
    </message>
    <message>
        <source>Make a version of my own</source>
        <translation>Lag ei eiga utgåve</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meir</translation>
    </message>
    <message>
        <source>Move the row</source>
        <translation>Flytt rada</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>Namnet på oppsettet</translation>
    </message>
    <message>
        <source>New layout</source>
        <translation>Nytt oppsett</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Ingen logo</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Blir ikkje skriven</translation>
    </message>
    <message>
        <source>Not used by any committee</source>
        <translation>Ikkje i bruk i noko utval</translation>
    </message>
    <message>
        <source>On a line of its own</source>
        <translation>På ei eiga linje</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>Etter kvarandre</translation>
    </message>
    <message>
        <source>One for every numbered case</source>
        <translation>Eitt for kvar nummerert sak</translation>
    </message>
    <message>
        <source>Over a decision</source>
        <translation>Over eit vedtak</translation>
    </message>
    <message>
        <source>Over a proposed decision</source>
        <translation>Over eit framlegg til vedtak</translation>
    </message>
    <message>
        <source>Papers behind the invitation</source>
        <translation>Saksframlegg bak innkallinga</translation>
    </message>
    <message>
        <source>People stand</source>
        <translation>Personane står</translation>
    </message>
    <message>
        <source>Picture (*.png *.jpg *.jpeg)</source>
        <translation>Bilete (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Rename the layout</source>
        <translation>Gi nytt namn til oppsettet</translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <translation>Lagre som fil …</translation>
    </message>
    <message>
        <source>Save the layout as a file</source>
        <translation>Lagre oppsettet som fil</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Lagra: {name}</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Delar</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Underskrift</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Underskrifter</translation>
    </message>
    <message>
        <source>Space: in or out. Alt+↑, Alt+↓: move.</source>
        <translation>Mellomrom: med eller ikkje. Alt+↑, Alt+↓: flytt.</translation>
    </message>
    <message>
        <source>Take the row out</source>
        <translation>Ta ut rada</translation>
    </message>
    <message>
        <source>Template of the layout</source>
        <translation>Malen til oppsettet</translation>
    </message>
    <message>
        <source>The decision&apos;s label stands</source>
        <translation>Leieteksten til vedtaket står</translation>
    </message>
    <message>
        <source>The height is from 5 to 60 millimetres.</source>
        <translation>Høgda er frå 5 til 60 millimeter.</translation>
    </message>
    <message>
        <source>The order of its parts</source>
        <translation>Delane i rekkjefølgje</translation>
    </message>
    <message>
        <source>The role of the day</source>
        <translation>Rolla den dagen</translation>
    </message>
    <message>
        <source>The table of cases</source>
        <translation>Tabellen med saker</translation>
    </message>
    <message>
        <source>The template is the usual one, “{name}”.</source>
        <translation>Malen er den vanlege, «{name}».</translation>
    </message>
    <message>
        <source>The template is this layout&apos;s own.</source>
        <translation>Malen er oppsettet sin eigen.</translation>
    </message>
    <message>
        <source>The title stands after the lines at the top</source>
        <translation>Tittelen står etter linjene øvst</translation>
    </message>
    <message>
        <source>The top is</source>
        <translation>Øvst står</translation>
    </message>
    <message>
        <source>The width is a number from 1 to 100.</source>
        <translation>Breidda er eit tal frå 1 til 100.</translation>
    </message>
    <message>
        <source>This layout comes with hfdesk and stays as it is. Make a version of your own to change it.</source>
        <translation>Dette oppsettet følgjer med hfdesk og er som det er. Lag ei eiga utgåve for å endre det.</translation>
    </message>
    <message>
        <source>Those that are written</source>
        <translation>Dei som er skrivne</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>Til venstre</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Til høgre</translation>
    </message>
    <message>
        <source>Treated before</source>
        <translation>Behandla tidlegare</translation>
    </message>
    <message>
        <source>Under the signer&apos;s name</source>
        <translation>Under namnet på den som skriv under</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Bruk malen</translation>
    </message>
    <message>
        <source>Use the usual one</source>
        <translation>Bruk den vanlege</translation>
    </message>
    <message>
        <source>Used by {committees}</source>
        <translation>I bruk i {committees}</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>onsdag</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Innhald</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Det som står der</translation>
    </message>
    <message>
        <source>What the logo shows, for who does not see it</source>
        <translation>Kva logoen viser, for den som ikkje ser han</translation>
    </message>
    <message>
        <source>Where title and organization lack</source>
        <translation>Der tittel og organisasjon manglar</translation>
    </message>
    <message>
        <source>Who was there for certain cases only, in a sentence</source>
        <translation>Dei som berre var med på enkelte saker, i ei setning</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breidd</translation>
    </message>
    <message>
        <source>Widths are shares of the line. Alt+↑, Alt+↓: move left, right. Delete: take out.</source>
        <translation>Breidda er ein del av linja. Alt+↑, Alt+↓: flytt til venstre, høgre. Delete: ta ut.</translation>
    </message>
    <message>
        <source>Word document (*.docx *.dotx *.docm *.dotm)</source>
        <translation>Word-dokument (*.docx *.dotx *.docm *.dotm)</translation>
    </message>
    <message>
        <source>Word template</source>
        <translation>Word-mal</translation>
    </message>
    <message>
        <source>archive reference</source>
        <translation>arkivreferanse</translation>
    </message>
    <message>
        <source>case number</source>
        <translation>saksnummer</translation>
    </message>
    <message>
        <source>case officers</source>
        <translation>saksbehandlarar</translation>
    </message>
    <message>
        <source>case title</source>
        <translation>sakstittel</translation>
    </message>
    <message>
        <source>chair of the meeting</source>
        <translation>møteleiar</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>klokkeslett</translation>
    </message>
    <message>
        <source>clocks</source>
        <translation>klokkeslett</translation>
    </message>
    <message>
        <source>committee</source>
        <translation>utval</translation>
    </message>
    <message>
        <source>committee&apos;s short name</source>
        <translation>kortnamnet på utvalet</translation>
    </message>
    <message>
        <source>copy to</source>
        <translation>kopi til</translation>
    </message>
    <message>
        <source>date</source>
        <translation>dato</translation>
    </message>
    <message>
        <source>date in words</source>
        <translation>dato med ord</translation>
    </message>
    <message>
        <source>day of the paper</source>
        <translation>datoen på saksframlegget</translation>
    </message>
    <message>
        <source>day of the paper in words</source>
        <translation>datoen på saksframlegget med ord</translation>
    </message>
    <message>
        <source>deadline for comments</source>
        <translation>frist for innspel</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>vedtak</translation>
    </message>
    <message>
        <source>details</source>
        <translation>detaljar</translation>
    </message>
    <message>
        <source>discussion</source>
        <translation>drøfting</translation>
    </message>
    <message>
        <source>earlier case</source>
        <translation>tidlegare sak</translation>
    </message>
    <message>
        <source>follow-ups</source>
        <translation>oppfølging</translation>
    </message>
    <message>
        <source>from</source>
        <translation>frå</translation>
    </message>
    <message>
        <source>in</source>
        <translation>med</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ikkje med</translation>
    </message>
    <message>
        <source>link to the meeting</source>
        <translation>lenkje til møtet</translation>
    </message>
    <message>
        <source>minute-takers</source>
        <translation>referentar</translation>
    </message>
    <message>
        <source>minutes (length)</source>
        <translation>minutt</translation>
    </message>
    <message>
        <source>motions</source>
        <translation>framlegg i møtet</translation>
    </message>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ingenting</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>organisasjon</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>utfall</translation>
    </message>
    <message>
        <source>owners of the case</source>
        <translation>saksansvarlege</translation>
    </message>
    <message>
        <source>partnership</source>
        <translation>helsefellesskap</translation>
    </message>
    <message>
        <source>place</source>
        <translation>stad</translation>
    </message>
    <message>
        <source>place of signing</source>
        <translation>stad for underskrift</translation>
    </message>
    <message>
        <source>proposed decision</source>
        <translation>framlegg til vedtak</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>mottakar</translation>
    </message>
    <message>
        <source>recusals</source>
        <translation>ugildskap</translation>
    </message>
    <message>
        <source>secretariat</source>
        <translation>sekretariat</translation>
    </message>
    <message>
        <source>signed by</source>
        <translation>underskrive av</translation>
    </message>
    <message>
        <source>speakers</source>
        <translation>innleiarar</translation>
    </message>
    <message>
        <source>statements</source>
        <translation>protokolltilførslar</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>merke</translation>
    </message>
    <message>
        <source>the attachments</source>
        <translation>vedlegga</translation>
    </message>
    <message>
        <source>the case&apos;s archive reference</source>
        <translation>arkivreferansen til saka</translation>
    </message>
    <message>
        <source>the meeting&apos;s archive reference</source>
        <translation>arkivreferansen til møtet</translation>
    </message>
    <message>
        <source>the meeting&apos;s link</source>
        <translation>lenkja til møtet</translation>
    </message>
    <message>
        <source>the meeting&apos;s place</source>
        <translation>staden for møtet</translation>
    </message>
    <message>
        <source>the meeting&apos;s recipients</source>
        <translation>mottakarane av innkallinga</translation>
    </message>
    <message>
        <source>the meeting&apos;s subject</source>
        <translation>temaet for møtet</translation>
    </message>
    <message>
        <source>the meeting&apos;s title</source>
        <translation>tittelen på møtet</translation>
    </message>
    <message>
        <source>those present</source>
        <translation>dei til stades</translation>
    </message>
    <message>
        <source>those who did not turn up</source>
        <translation>dei som ikkje møtte</translation>
    </message>
    <message>
        <source>those with notice of absence</source>
        <translation>dei med forfall</translation>
    </message>
    <message>
        <source>title of a person</source>
        <translation>tittel</translation>
    </message>
    <message>
        <source>to</source>
        <translation>til</translation>
    </message>
    <message>
        <source>type of case</source>
        <translation>type sak</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>røyster</translation>
    </message>
    <message>
        <source>whole date</source>
        <translation>heil dato</translation>
    </message>
    <message>
        <source>whole day of the paper</source>
        <translation>heile datoen på saksframlegget</translation>
    </message>
    <message>
        <source>whom one represents</source>
        <translation>kven ein representerer</translation>
    </message>
    <message>
        <source>“{name}” has all the styles that documents use.</source>
        <translation>«{name}» har alle stilane som dokumenta bruker.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” lacks %n of the styles that documents use: {styles}.</source>
        <translation>
            <numerusform>«{name}» manglar %n av stilane som dokumenta bruker: {styles}.</numerusform>
            <numerusform>«{name}» manglar %n av stilane som dokumenta bruker: {styles}.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}” is not known here. Known are: {words}.</source>
        <translation>«{word}» er ikkje kjent her. Du kan bruke: {words}.</translation>
    </message>
    <message>
        <source>A file for each case that has a paper.</source>
        <translation>Ei fil for kvar sak som har saksframlegg.</translation>
    </message>
    <message>
        <source>A file for each case: what was proposed and decided.</source>
        <translation>Ei fil for kvar sak: kva som vart foreslått og vedteke.</translation>
    </message>
    <message>
        <source>A folder: agenda, a file a paper, numbered attachments</source>
        <translation>Ei mappe: saksliste, ei fil per sak, nummererte vedlegg</translation>
    </message>
    <message>
        <source>Any kind, in Word or PDF, full or public: decisions only, attendance list, name cards …</source>
        <translation>Alle slag, i Word eller PDF, fullt eller offentleg: berre vedtak, frammøteliste, namneskilt …</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Godkjenn</translation>
    </message>
    <message>
        <source>Approve the minutes</source>
        <translation>Godkjenn referatet</translation>
    </message>
    <message>
        <source>Approve the minutes …</source>
        <translation>Godkjenn referatet …</translation>
    </message>
    <message>
        <source>Approve …</source>
        <translation>Godkjenn …</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Godkjent</translation>
    </message>
    <message>
        <source>Approved on {day}</source>
        <translation>Godkjent {day}</translation>
    </message>
    <message>
        <source>Approving the minutes …</source>
        <translation>Godkjenner referatet …</translation>
    </message>
    <message>
        <source>As the committee has it</source>
        <translation>Som utvalet har det</translation>
    </message>
    <message>
        <source>As they stand: draft, out for comments, approved or corrected.</source>
        <translation>Slik det står: utkast, ute til innspel, godkjent eller retta.</translation>
    </message>
    <message>
        <source>Attendance list to sign</source>
        <translation>Frammøteliste til underskrift</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Utgåve</translation>
    </message>
    <message>
        <source>Corrected edition {number}: {why}</source>
        <translation>Retta utgåve {number}: {why}</translation>
    </message>
    <message>
        <source>Decisions only</source>
        <translation>Berre vedtaka (vedtaksprotokoll)</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Everybody who is expected, and room for others.</source>
        <translation>Alle som er venta, og plass til fleire.</translation>
    </message>
    <message>
        <source>Extracts of the cases</source>
        <translation>Saksutskrifter</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Fullstendig</translation>
    </message>
    <message>
        <source>It stands at the top of the corrected edition. The one before stays as it was sent.</source>
        <translation>Det står øvst i den retta utgåva. Den førre blir ståande slik ho vart send.</translation>
    </message>
    <message>
        <source>Make a corrected edition</source>
        <translation>Lag retta utgåve</translation>
    </message>
    <message>
        <source>Make a corrected edition …</source>
        <translation>Lag retta utgåve …</translation>
    </message>
    <message>
        <source>Make a document</source>
        <translation>Lag dokument</translation>
    </message>
    <message>
        <source>Make a document …</source>
        <translation>Lag dokument …</translation>
    </message>
    <message>
        <source>Make the draft</source>
        <translation>Lag utkastet</translation>
    </message>
    <message>
        <source>Make …</source>
        <translation>Lag …</translation>
    </message>
    <message>
        <source>Making the document …</source>
        <translation>Lagar dokumentet …</translation>
    </message>
    <message>
        <source>Making the draft …</source>
        <translation>Lagar utkastet …</translation>
    </message>
    <message>
        <source>Metadata beside it</source>
        <translation>Metadata ved sida av</translation>
    </message>
    <message>
        <source>More that can be done with the minutes</source>
        <translation>Meir som kan gjerast med referatet</translation>
    </message>
    <message>
        <source>Noark 5 (XML)</source>
        <translation>Noark 5 (XML)</translation>
    </message>
    <message>
        <source>Numbers, titles and what was decided.</source>
        <translation>Nummer, titlar og det som vart vedteke.</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>Éi fil</translation>
    </message>
    <message>
        <source>Out for comments until {day}</source>
        <translation>Ute til innspel til {day}</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Saksframlegg</translation>
    </message>
    <message>
        <source>Public: without what is exempt</source>
        <translation>Offentleg: utan det som er unnateke</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publiser</translation>
    </message>
    <message>
        <source>Publish the minutes</source>
        <translation>Publiser referatet</translation>
    </message>
    <message>
        <source>Publishing the minutes …</source>
        <translation>Publiserer referatet …</translation>
    </message>
    <message>
        <source>Send for comments</source>
        <translation>Send til innspel</translation>
    </message>
    <message>
        <source>Send for comments …</source>
        <translation>Send til innspel …</translation>
    </message>
    <message>
        <source>Send the minutes for comments …</source>
        <translation>Send referatet til innspel …</translation>
    </message>
    <message>
        <source>The agenda, and the papers. The meeting is not called by it.</source>
        <translation>Sakslista, og saksframlegga. Møtet blir ikkje innkalla av det.</translation>
    </message>
    <message>
        <source>The draft says that it is subject to comments and approval, and tells the deadline.</source>
        <translation>Utkastet seier at det er med atterhald om innspel og godkjenning, og nemner fristen.</translation>
    </message>
    <message>
        <source>The minutes are approved</source>
        <translation>Referatet er godkjent</translation>
    </message>
    <message>
        <source>The minutes can be corrected. Approve them again when they are right.</source>
        <translation>Referatet kan rettast. Godkjenn det på nytt når det er rett.</translation>
    </message>
    <message>
        <source>Two on a page, to be cut out and folded.</source>
        <translation>To på ei side, til å klippe ut og brette.</translation>
    </message>
    <message>
        <source>Unlock the minutes</source>
        <translation>Lås opp referatet</translation>
    </message>
    <message>
        <source>Usually the next meeting approves them by its own item, when it is ended. Approved minutes are locked.</source>
        <translation>Vanlegvis godkjenner neste møte det i si eiga sak, når det blir avslutta. Eit godkjent referat er låst.</translation>
    </message>
    <message>
        <source>What is corrected</source>
        <translation>Kva blir retta</translation>
    </message>
    <message>
        <source>Who meets, when and where.</source>
        <translation>Kven som møtest, når og kvar.</translation>
    </message>
    <message>
        <source>With the papers</source>
        <translation>Med saksframlegga</translation>
    </message>
    <message>
        <source>Without the papers</source>
        <translation>Utan saksframlegga</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>eInnsyn (JSON)</source>
        <translation>eInnsyn (JSON)</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publisert</translation>
    </message>
    <message>
        <source>{files} are not where they were. The rest is made.</source>
        <translation>{files} er ikkje der dei var. Resten er laga.</translation>
    </message>
    <message>
        <source>“{name}” is open in another window, which is in front now.</source>
        <translation>«{name}» er ope i eit anna vindauge, som no ligg fremst.</translation>
    </message>
    <message>
        <source>A part of the paper</source>
        <translation>Ein del av saksframlegget</translation>
    </message>
    <message>
        <source>Bring back an earlier version in</source>
        <translation>Hent tilbake tidlegare versjon i</translation>
    </message>
    <message>
        <source>Bring back this version</source>
        <translation>Hent tilbake denne versjonen</translation>
    </message>
    <message>
        <source>Brought back: {name}</source>
        <translation>Henta tilbake: {name}</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Sletta</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Tidlegare versjonar</translation>
    </message>
    <message>
        <source>Earlier versions …</source>
        <translation>Tidlegare versjonar …</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Innleiing</translation>
    </message>
    <message>
        <source>Only the formatting is another.</source>
        <translation>Berre formateringa er ei anna.</translation>
    </message>
    <message>
        <source>Open a meeting or a case first.</source>
        <translation>Opne eit møte eller ei sak først.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Les …</translation>
    </message>
    <message>
        <source>Text on the agenda</source>
        <translation>Tekst på saklista</translation>
    </message>
    <message>
        <source>There are no earlier versions yet.</source>
        <translation>Det finst ingen tidlegare versjonar enno.</translation>
    </message>
    <message>
        <source>This is the text as it stands now.</source>
        <translation>Dette er teksten slik han står no.</translation>
    </message>
    <message>
        <source>This text is deleted. Copy what you need of it.</source>
        <translation>Denne teksten er sletta. Kopier det du treng av han.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versjonar</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>godkjend</translation>
    </message>
    <message>
        <source>as it stands now</source>
        <translation>som han står no</translation>
    </message>
    <message>
        <source>sent for comments</source>
        <translation>sendt til fråsegn</translation>
    </message>
    <message>
        <source>sent with the invitation</source>
        <translation>sendt med innkallinga</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
    <message>
        <source>Struck through: stood earlier. Underlined: stands in the text now.</source>
        <translation>Gjennomstreka: stod der tidlegare. Understreka: står i teksten no.</translation>
    </message>
    <message>
        <source>At the second place: {when}.</source>
        <translation>På den ekstra staden: {when}.</translation>
    </message>
    <message>
        <source>Backup {when}</source>
        <translation>Tryggingskopi {when}</translation>
    </message>
    <message>
        <source>Fetching the backup …</source>
        <translation>Hentar fram tryggingskopien …</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Ingen tryggingskopi enno</translation>
    </message>
    <message numerus="yes">
        <source>The backup is %n days old</source>
        <translation>
            <numerusform>Tryggingskopien er %n dag gammal</numerusform>
            <numerusform>Tryggingskopien er %n dagar gammal</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is in place. What was there before is kept as “{name}”.</source>
        <translation>Kopien er henta fram. Det som var der, heiter no «{name}».</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldri</translation>
    </message>
    <message>
        <source>no access to the folder</source>
        <translation>ingen tilgang til mappa</translation>
    </message>
    <message>
        <source>the archive is damaged</source>
        <translation>arkivet er skada</translation>
    </message>
    <message>
        <source>the disk does not answer</source>
        <translation>disken svarar ikkje</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>disken er full</translation>
    </message>
    <message>
        <source>the last try failed</source>
        <translation>han lét seg ikkje lage sist</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments get another file name.</source>
        <translation>
            <numerusform>%n vedlegg får eit anna filnamn.</numerusform>
            <numerusform>%n vedlegg får eit anna filnamn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups have the name until they are thinned; monthly ones stay.</source>
        <translation>
            <numerusform>%n tryggingskopi har framleis namnet. Kopiar blir sletta etter kvart, men éin for kvar månad blir liggjande.</numerusform>
            <numerusform>%n tryggingskopiar har framleis namnet. Kopiar blir sletta etter kvart, men éin for kvar månad blir liggjande.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents of approved minutes stay.</source>
        <translation>
            <numerusform>%n dokument frå godkjende referat blir.</numerusform>
            <numerusform>%n dokument frå godkjende referat blir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier versions of texts</source>
        <translation>
            <numerusform>%n tidlegare versjon av tekstar</numerusform>
            <numerusform>%n tidlegare versjonar av tekstar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fil</numerusform>
            <numerusform>%n filer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open follow-ups lose their owner.</source>
        <translation>
            <numerusform>%n open oppfølging mistar den ansvarlege.</numerusform>
            <numerusform>%n opne oppfølgingar mistar den ansvarlege.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n stad</numerusform>
            <numerusform>%n stader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places in</source>
        <translation>
            <numerusform>%n stad i</numerusform>
            <numerusform>%n stader i</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After that it also goes from undo and from %n earlier versions of texts.</source>
        <translation>
            <numerusform>Etter det blir namnet sletta òg i %n tidlegare versjon av tekstar.</numerusform>
            <numerusform>Etter det blir namnet sletta òg i %n tidlegare versjonar av tekstar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved minutes are not changed, nor the cases that they treated: {names}.</source>
        <translation>Godkjende referat blir ikkje endra, heller ikkje sakene dei behandla: {names}.</translation>
    </message>
    <message>
        <source>Asked for it</source>
        <translation>Bad om saka</translation>
    </message>
    <message>
        <source>Attachments that are taken out lie here for thirty days, and as long as undo may need them. They are deleted only on a day when the archive is in use.</source>
        <translation>Vedlegg som er tekne ut, ligg her i tretti dagar, og så lenge det kan angrast. Er arkivet lite i bruk, ligg dei lenger.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Tryggingskopiar</translation>
    </message>
    <message>
        <source>Becomes an empty place</source>
        <translation>Blir ein tom plass</translation>
    </message>
    <message>
        <source>Becomes “Former participant”</source>
        <translation>Blir «Tidlegare deltakar»</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papirkorg</translation>
    </message>
    <message>
        <source>Bin …</source>
        <translation>Papirkorg …</translation>
    </message>
    <message>
        <source>Cases and follow-ups</source>
        <translation>Saker og oppfølging</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Copies of all of it: of the last month daily, before that monthly. They have what the archive had on their day, also people who were taken out since.</source>
        <translation>Kopiar av alt saman: daglege for den siste månaden, månadlege før det. Dei har det arkivet hadde den dagen, òg personar som er tekne ut sidan.</translation>
    </message>
    <message>
        <source>Delete for good now</source>
        <translation>Slett for godt no</translation>
    </message>
    <message>
        <source>Delete now</source>
        <translation>Slett no</translation>
    </message>
    <message>
        <source>Deleting for good …</source>
        <translation>Slettar for godt …</translation>
    </message>
    <message>
        <source>Deputies of the person</source>
        <translation>Vara for personen</translation>
    </message>
    <message>
        <source>Documents that were made</source>
        <translation>Dokument som er laga</translation>
    </message>
    <message>
        <source>Documents that were made and sent</source>
        <translation>Dokument som er laga og sende</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Files that were attached, as they came. What is taken out lies in the bin for thirty days and is deleted then.</source>
        <translation>Filer som er lagde ved, slik dei kom. Det som blir teke ut, ligg i papirkorga i tretti dagar og blir så sletta.</translation>
    </message>
    <message>
        <source>Files that were made lie in your folders: {names}.</source>
        <translation>Filer som er laga, ligg i mappene dine: {names}.</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Finn ein person</translation>
    </message>
    <message>
        <source>For your register of processing activities</source>
        <translation>Til protokollen over behandlingsaktivitetar</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Gå dit</translation>
    </message>
    <message>
        <source>Gone for good, also from undo and from earlier versions.</source>
        <translation>Sletta for godt, òg frå angre og frå tidlegare versjonar.</translation>
    </message>
    <message>
        <source>In the bin since</source>
        <translation>I korga frå</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>I registeret</translation>
    </message>
    <message>
        <source>Is deleted</source>
        <translation>Blir sletta</translation>
    </message>
    <message>
        <source>Is not looked for</source>
        <translation>Blir det ikkje leita etter</translation>
    </message>
    <message>
        <source>Look at this yourself</source>
        <translation>Sjå på dette sjølv</translation>
    </message>
    <message>
        <source>Looking through the archive …</source>
        <translation>Ser gjennom arkivet …</translation>
    </message>
    <message>
        <source>Looking through the bin …</source>
        <translation>Ser gjennom papirkorga …</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Medlemskap</translation>
    </message>
    <message>
        <source>Motions</source>
        <translation>Framlegg</translation>
    </message>
    <message>
        <source>Name of a person</source>
        <translation>Namnet på ein person</translation>
    </message>
    <message>
        <source>Name, other spellings, title, organization, e-mail and phone, so that documents name people rightly. Until somebody is taken out.</source>
        <translation>Namn, andre skrivemåtar, tittel, verksemd, e-post og telefon, slik at dokument nemner folk rett. Til personen blir teken ut.</translation>
    </message>
    <message>
        <source>Named in texts</source>
        <translation>Nemnd i tekstar</translation>
    </message>
    <message>
        <source>Nothing done before can be undone then.</source>
        <translation>Då kan ingenting frå før angrast.</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Éin person</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigar</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personopplysningar</translation>
    </message>
    <message>
        <source>Personal data of {name}</source>
        <translation>Personopplysningar om {name}</translation>
    </message>
    <message>
        <source>Personal data …</source>
        <translation>Personopplysningar …</translation>
    </message>
    <message>
        <source>Presents</source>
        <translation>Legg fram</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Gjorde framlegg</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Legg tilbake</translation>
    </message>
    <message>
        <source>Recusals</source>
        <translation>Habilitet</translation>
    </message>
    <message>
        <source>Recused</source>
        <translation>Inhabil</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Lagre ein kopi</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>Lagre ein kopi …</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Lagre som fil</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Skriv under</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storleik</translation>
    </message>
    <message>
        <source>So that nothing is lost by a slip. Old steps go by themselves; versions become fewer with age. Who is taken out is gone from both after seven days.</source>
        <translation>Slik at ingenting går tapt ved eit uhell. Gamle steg forsvinn av seg sjølve, og versjonane blir færre med alderen. Den som blir teken ut, er borte frå begge etter sju dagar.</translation>
    </message>
    <message>
        <source>Something that can be undone needs it.</source>
        <translation>Noko du kan angre, treng ho.</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Protokolltilføring</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Protokolltilføringar</translation>
    </message>
    <message>
        <source>Stays as it was printed</source>
        <translation>Blir ståande slik det vart skrive ut</translation>
    </message>
    <message>
        <source>Stored of the person</source>
        <translation>Lagra om personen</translation>
    </message>
    <message>
        <source>Take out …</source>
        <translation>Ta ut …</translation>
    </message>
    <message>
        <source>Take {name} out of the archive</source>
        <translation>Ta {name} ut av arkivet</translation>
    </message>
    <message>
        <source>Taking the person out …</source>
        <translation>Tek ut personen …</translation>
    </message>
    <message>
        <source>Tasks in meetings</source>
        <translation>Oppgåver i møte</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Tekstar</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Papirkorga er tom.</translation>
    </message>
    <message>
        <source>The entry in the register, with other spellings, e-mail and phone.</source>
        <translation>Oppføringa i registeret, med andre skrivemåtar, e-post og telefon.</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Loggen</translation>
    </message>
    <message>
        <source>The register of people</source>
        <translation>Personregisteret</translation>
    </message>
    <message>
        <source>The role in a meeting stays. Title, organization, e-mail and phone go.</source>
        <translation>Rolla i møtet blir ståande. Tittel, verksemd, e-post og telefon forsvinn.</translation>
    </message>
    <message>
        <source>Type the first letters of a name, then Enter.</source>
        <translation>Skriv dei første bokstavane i namnet og trykk Enter.</translation>
    </message>
    <message>
        <source>Undo and earlier versions of texts</source>
        <translation>Angre og tidlegare versjonar av tekstar</translation>
    </message>
    <message numerus="yes">
        <source>Undo brings it back for %n days.</source>
        <translation>
            <numerusform>Angre hentar det tilbake i %n dag.</numerusform>
            <numerusform>Angre hentar det tilbake i %n dagar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Was attached to</source>
        <translation>Var vedlegg til</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>What attachments and files that were sent say inside is not changed.</source>
        <translation>Det som står inni vedlegg og filer som er sende, blir ikkje endra.</translation>
    </message>
    <message>
        <source>What happened, never what was written. No names.</source>
        <translation>Kva som skjedde, aldri kva som vart skrive. Ingen namn.</translation>
    </message>
    <message>
        <source>What is written in papers, discussions and decisions may name anybody. Write about health or other sensitive matters only where the case needs it.</source>
        <translation>Det som blir skrive i saksframlegg, drøftingar og vedtak, kan nemne kven som helst. Skriv om helse og anna kjensleg berre der saka treng det.</translation>
    </message>
    <message>
        <source>What the archive holds</source>
        <translation>Kva arkivet har</translation>
    </message>
    <message>
        <source>What they say, so that versions can be compared. The files themselves lie in your folders.</source>
        <translation>Kva som står i dei, slik at versjonar kan samanliknast. Sjølve filene ligg i mappene dine.</translation>
    </message>
    <message>
        <source>When it is final</source>
        <translation>Når det er endeleg</translation>
    </message>
    <message>
        <source>Who asks for a case, owns it or is to do something by a day. As long as the case is kept.</source>
        <translation>Kven som bed om ei sak, eig ho eller skal gjere noko innan ein dag. Så lenge saka er der.</translation>
    </message>
    <message>
        <source>Who sits in which committee, as what, for whom and from when to when. Until they are removed.</source>
        <translation>Kven som sit i kva utval, som kva, for kven og frå når til når. Til det blir fjerna.</translation>
    </message>
    <message>
        <source>Who was there, led, took the minutes, presented, proposed, voted, was recused or had a statement entered. Approved minutes are public records and stay as they were printed.</source>
        <translation>Kven som var til stades, leidde, førte referatet, la fram, gjorde framlegg, røysta, var inhabil eller fekk ført inn ei tilføring. Godkjende referat er dokumentasjon og blir ståande slik dei vart skrivne ut.</translation>
    </message>
    <message>
        <source>Writing {name} …</source>
        <translation>Skriv {name} …</translation>
    </message>
    <message>
        <source>when undo lets go of it</source>
        <translation>kan enno angrast</translation>
    </message>
    <message>
        <source>{names}: others are called so too. These words stay where they stand in texts.</source>
        <translation>{names}: Andre heiter òg det. Orda blir ståande i tekstane.</translation>
    </message>
    <message>
        <source>{name} is taken out, and gone for good from {day} on.</source>
        <translation>{name} er teken ut, og er sletta for godt frå {day}.</translation>
    </message>
    <message>
        <source>{name} is taken out. Undo brings it back.</source>
        <translation>{name} er teken ut. Angre hentar det tilbake.</translation>
    </message>
    <message>
        <source>{name} is to lead {meetings}. Choose another chair.</source>
        <translation>{name} skal leie {meetings}. Vel ein annan møteleiar.</translation>
    </message>
    <message numerus="yes">
        <source>%n backups are not whole. The others are.</source>
        <translation>
            <numerusform>%n tryggingskopi er ikkje heil. Dei andre er det.</numerusform>
            <numerusform>%n tryggingskopiar er ikkje heile. Dei andre er det.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n committees</source>
        <translation>
            <numerusform>%n utval</numerusform>
            <numerusform>%n utval</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings changed</source>
        <translation>
            <numerusform>%n møte er endra</numerusform>
            <numerusform>%n møte er endra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings deleted</source>
        <translation>
            <numerusform>%n møte er sletta</numerusform>
            <numerusform>%n møte er sletta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings new</source>
        <translation>
            <numerusform>%n møte er nytt</numerusform>
            <numerusform>%n møte er nye</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts differ</source>
        <translation>
            <numerusform>%n tekst er ei anna</numerusform>
            <numerusform>%n tekstar er andre</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is being made …</source>
        <translation>Ein tryggingskopi blir laga …</translation>
    </message>
    <message>
        <source>All backups are whole.</source>
        <translation>Alle tryggingskopiane er heile.</translation>
    </message>
    <message>
        <source>Backups …</source>
        <translation>Tryggingskopiar …</translation>
    </message>
    <message>
        <source>Bring this backup back</source>
        <translation>Hent fram denne</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Sjå over alle</translation>
    </message>
    <message>
        <source>Checking all backups …</source>
        <translation>Ser over alle …</translation>
    </message>
    <message>
        <source>Choose a second place</source>
        <translation>Vel ein ekstra stad</translation>
    </message>
    <message>
        <source>Choose a second place …</source>
        <translation>Vel ein ekstra stad …</translation>
    </message>
    <message>
        <source>If you bring it back, the archive as it is now is kept beside it.</source>
        <translation>Hentar du han fram, blir arkivet slik det er no teke vare på ved sida av.</translation>
    </message>
    <message>
        <source>Looking into the backup …</source>
        <translation>Ser kva som er i kopien …</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Lag tryggingskopi no</translation>
    </message>
    <message>
        <source>Newest change: {when}.</source>
        <translation>Siste endring: {when}.</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>Ikkje bruk ekstra stad</translation>
    </message>
    <message>
        <source>No second place is chosen. A stick or a network folder keeps a copy if this machine breaks.</source>
        <translation>Alle kopiane er på denne maskina. Vel ein minnepinne eller ei nettverksmappe, så er det ein kopi også om maskina går sund.</translation>
    </message>
    <message>
        <source>Second place: {path}. A copy goes there each time it is there.</source>
        <translation>Ekstra stad: {path}. Dit går det ein kopi kvar gong staden er tilgjengeleg.</translation>
    </message>
    <message>
        <source>Since then: {what}.</source>
        <translation>Sidan då: {what}.</translation>
    </message>
    <message>
        <source>The archive cannot be read now, so it is not compared.</source>
        <translation>Arkivet lèt seg ikkje lese no, så det er ikkje samanlikna.</translation>
    </message>
    <message>
        <source>The archive says the same now.</source>
        <translation>Arkivet er likt no.</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made by itself each day of use.</source>
        <translation>Det finst ingen tryggingskopi enno. Han blir laga av seg sjølv kvar dag du bruker hfdesk.</translation>
    </message>
    <message>
        <source>made at start</source>
        <translation>laga ved start</translation>
    </message>
    <message>
        <source>made before the archive was changed for a new version</source>
        <translation>laga før ei ny utgåve av hfdesk</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>laga for hand</translation>
    </message>
    <message>
        <source>made daily</source>
        <translation>laga dagleg</translation>
    </message>
    <message>
        <source>not whole</source>
        <translation>ikkje heil</translation>
    </message>
    <message>
        <source>second place</source>
        <translation>ekstra stad</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>denne maskina</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>heil</translation>
    </message>
    <message numerus="yes">
        <source>%n more places.</source>
        <translation>
            <numerusform>%n stad til.</numerusform>
            <numerusform>%n stader til.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the archive</source>
        <translation>Lukk arkivet</translation>
    </message>
    <message>
        <source>Read it through. Its earlier versions and the backups have what stood there.</source>
        <translation>Les gjennom det. Tidlegare utgåver og tryggingskopiane har det som stod der.</translation>
    </message>
    <message>
        <source>The archive is damaged on the disk. Close it now, and choose how to go on from there.</source>
        <translation>Arkivet er skada på disken. Lukk det no, og vel korleis du vil gå vidare derifrå.</translation>
    </message>
    <message>
        <source>The disk has changed something in the archive: {place}.</source>
        <translation>Disken har endra noko i arkivet: {place}.</translation>
    </message>
    <message>
        <source>It may have been moved, or its disk is not connected. Choose how you want to go on.</source>
        <translation>Det kan vere flytta, eller liggje på ein disk som ikkje er kopla til. Vel korleis du vil gå vidare.</translation>
    </message>
    <message>
        <source>hfdesk makes a new archive of it and tells what is missing. The damaged one is kept.</source>
        <translation>hfdesk lagar eit nytt arkiv av det, og fortel kva som manglar. Det skadde blir liggjande ved sida av.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Opne likevel</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Opne lenkja</translation>
    </message>
    <message>
        <source>Opening “{name}” ({kind}).</source>
        <translation>Opnar «{name}» ({kind}).</translation>
    </message>
    <message>
        <source>The link leads here:</source>
        <translation>Lenkja fører hit:</translation>
    </message>
    <message>
        <source>a compressed folder</source>
        <translation>ei komprimert mappe</translation>
    </message>
    <message>
        <source>a document with macros</source>
        <translation>eit dokument med makroar</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>eit bilete</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>eit program</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>ei nettside</translation>
    </message>
    <message>
        <source>an Office document</source>
        <translation>eit Office-dokument</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>eit gammalt Office-dokument</translation>
    </message>
    <message>
        <source>of no kind that is known</source>
        <translation>av ukjent slag</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>rein tekst</translation>
    </message>
    <message>
        <source>“{name}” is a program. It is not opened from here.</source>
        <translation>«{name}» er eit program. Det blir ikkje opna herifrå.</translation>
    </message>
    <message>
        <source>“{name}” is called something else than it is: {kind}. It is not opened yet.</source>
        <translation>«{name}» heiter noko anna enn det er: {kind}. Ho er ikkje opna enno.</translation>
    </message>
    <message>
        <source>“{name}” may run or fetch something ({kind}). It is not opened yet.</source>
        <translation>«{name}» kan køyre eller hente noko ({kind}). Ho er ikkje opna enno.</translation>
    </message>
    <message>
        <source>A moment …</source>
        <translation>Eit augeblikk …</translation>
    </message>
    <message>
        <source>At least ten characters. Some words that you remember are better than one.</source>
        <translation>Minst ti teikn. Nokre ord som du hugsar, er betre enn eitt.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Endre passfrasen</translation>
    </message>
    <message>
        <source>Change the passphrase …</source>
        <translation>Endre passfrasen …</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Krypter</translation>
    </message>
    <message>
        <source>Encrypt the archive</source>
        <translation>Krypter arkivet</translation>
    </message>
    <message>
        <source>Encrypt the archive …</source>
        <translation>Krypter arkivet …</translation>
    </message>
    <message>
        <source>Encrypted, the archive, its attachments and its backups cannot be read by somebody who finds the machine, a memory stick or a copy. It does not help against somebody who uses the machine while the archive is open. Documents that you make lie outside it, as ordinary files.</source>
        <translation>Er arkivet kryptert, kan ingen som finn maskina, ein minnepinne eller ein kopi, lese det, vedlegga eller tryggingskopiane. Det hjelper ikkje mot nokon som bruker maskina medan arkivet er ope. Dokument som du lagar, ligg utanfor, som vanlege filer.</translation>
    </message>
    <message>
        <source>Encrypting the archive …</source>
        <translation>Krypterer arkivet …</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Kryptering</translation>
    </message>
    <message>
        <source>Encryption …</source>
        <translation>Kryptering …</translation>
    </message>
    <message>
        <source>Forget the key on this machine</source>
        <translation>Gløym nøkkelen på denne maskina</translation>
    </message>
    <message>
        <source>Forgetting the key …</source>
        <translation>Gløymer nøkkelen …</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Skjul</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Skjul det som blir skrive</translation>
    </message>
    <message>
        <source>I have kept the code</source>
        <translation>Eg har teke vare på koden</translation>
    </message>
    <message>
        <source>If you forget the passphrase, the recovery code opens the archive. You get the code next: print it and keep it somewhere else. If both are lost, nobody can open the archive.</source>
        <translation>Gløymer du passfrasen, opnar gjenopprettingskoden arkivet. Du får koden etterpå: skriv han ut og legg han ein annan stad. Er begge borte, kan ingen opne arkivet.</translation>
    </message>
    <message>
        <source>In the system&apos;s own safe. The archive then opens by itself for you here.</source>
        <translation>I den eigne nøkkelringen til maskina. Arkivet opnar seg då av seg sjølv for deg her.</translation>
    </message>
    <message>
        <source>It opens by itself for you here: {safe} has the key.</source>
        <translation>Det opnar seg av seg sjølv for deg her: {safe} har nøkkelen.</translation>
    </message>
    <message>
        <source>Keep it on paper, apart from the machine. Whoever has the code and the archive can read it all.</source>
        <translation>Ha han på papir, ein annan stad enn maskina. Den som har koden og arkivet, kan lese alt.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Lag ny nøkkel</translation>
    </message>
    <message>
        <source>Make a new key …</source>
        <translation>Lag ny nøkkel …</translation>
    </message>
    <message>
        <source>Make the archive</source>
        <translation>Lag arkivet</translation>
    </message>
    <message>
        <source>Making a new key …</source>
        <translation>Lagar ny nøkkel …</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Ny passfrase</translation>
    </message>
    <message>
        <source>Open the archive in hfdesk, choose the recovery code, and write it as it stands here.</source>
        <translation>Opne arkivet i hfdesk, vel gjenopprettingskoden, og skriv han slik han står her.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passfrase</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Gjenopprettingskode</translation>
    </message>
    <message>
        <source>Remember the key</source>
        <translation>Hugs nøkkelen</translation>
    </message>
    <message>
        <source>Remember the key on this machine</source>
        <translation>Hugs nøkkelen på denne maskina</translation>
    </message>
    <message>
        <source>Remember the key on this machine …</source>
        <translation>Hugs nøkkelen på denne maskina …</translation>
    </message>
    <message>
        <source>Remember the key on this machine, in {safe}</source>
        <translation>Hugs nøkkelen på denne maskina, i {safe}</translation>
    </message>
    <message>
        <source>Remembered, the archive opens by itself for you here, and nowhere else.</source>
        <translation>Då opnar arkivet seg av seg sjølv for deg her, og ingen andre stader.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lagre som PDF</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Lagre som PDF …</translation>
    </message>
    <message>
        <source>Saved: {path}. Move it to another place than the archive&apos;s.</source>
        <translation>Lagra: {path}. Flytt henne til ein annan stad enn arkivet.</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Vis koden</translation>
    </message>
    <message>
        <source>Show the recovery code</source>
        <translation>Vis gjenopprettingskoden</translation>
    </message>
    <message>
        <source>Show the recovery code …</source>
        <translation>Vis gjenopprettingskoden …</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Vis det som blir skrive</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stans</translation>
    </message>
    <message>
        <source>Stopped. The archive is as it was.</source>
        <translation>Stansa. Arkivet er som det var.</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Stansar …</translation>
    </message>
    <message>
        <source>Take the encryption away</source>
        <translation>Fjern krypteringa</translation>
    </message>
    <message>
        <source>Take the encryption away …</source>
        <translation>Fjern krypteringa …</translation>
    </message>
    <message>
        <source>Taking the encryption away …</source>
        <translation>Fjernar krypteringa …</translation>
    </message>
    <message>
        <source>The archive has a new key.</source>
        <translation>Arkivet har fått ein ny nøkkel.</translation>
    </message>
    <message>
        <source>The archive is closed meanwhile, and opens again by itself.</source>
        <translation>Arkivet er lukka imens, og opnar seg igjen av seg sjølv.</translation>
    </message>
    <message>
        <source>The archive is encrypted</source>
        <translation>Arkivet er kryptert</translation>
    </message>
    <message>
        <source>The archive is encrypted anew, with another key. Do that where somebody may have seen the recovery code. The old code opens nothing after, and you get a new one.</source>
        <translation>Arkivet blir kryptert på nytt, med ein annan nøkkel. Gjer det om nokon kan ha sett gjenopprettingskoden. Den gamle koden opnar ingenting etterpå, og du får ein ny.</translation>
    </message>
    <message>
        <source>The archive is encrypted anew. The recovery code that you have opens nothing after.</source>
        <translation>Arkivet blir kryptert på nytt. Gjenopprettingskoden du har, opnar ingenting etterpå.</translation>
    </message>
    <message>
        <source>The archive is encrypted.</source>
        <translation>Arkivet er kryptert.</translation>
    </message>
    <message>
        <source>The archive is no longer encrypted.</source>
        <translation>Arkivet er ikkje lenger kryptert.</translation>
    </message>
    <message>
        <source>The archive is not encrypted.</source>
        <translation>Arkivet er ikkje kryptert.</translation>
    </message>
    <message>
        <source>The key is forgotten here. The passphrase is asked for next time.</source>
        <translation>Nøkkelen er gløymd her. Neste gong blir du spurd om passfrasen.</translation>
    </message>
    <message>
        <source>The key is remembered in {safe}.</source>
        <translation>Nøkkelen ligg i {safe}.</translation>
    </message>
    <message>
        <source>The new passphrase once more</source>
        <translation>Den nye passfrasen ein gong til</translation>
    </message>
    <message>
        <source>The one that holds now, or the recovery code, is asked for.</source>
        <translation>Du blir spurd om den som gjeld no, eller om gjenopprettingskoden.</translation>
    </message>
    <message>
        <source>The passphrase is asked for before the code is shown.</source>
        <translation>Du blir spurd om passfrasen før koden blir vist.</translation>
    </message>
    <message>
        <source>The passphrase is asked for each time that it is opened.</source>
        <translation>Du blir spurd om passfrasen kvar gong det blir opna.</translation>
    </message>
    <message>
        <source>The passphrase is asked for each time. The archive stays as it is.</source>
        <translation>Du blir spurd om passfrasen kvar gong. Arkivet er som før.</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>Passfrasen er endra.</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>Passfrasen ein gong til</translation>
    </message>
    <message>
        <source>The passphrase that holds now</source>
        <translation>Passfrasen som gjeld no</translation>
    </message>
    <message>
        <source>The recovery code stays the same. So does a key that is remembered.</source>
        <translation>Gjenopprettingskoden er den same, og ein nøkkel som er hugsa, gjeld framleis.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Dei to er ikkje like.</translation>
    </message>
    <message>
        <source>This code opens “{name}” where the passphrase is forgotten.</source>
        <translation>Denne koden opnar «{name}» når passfrasen er gløymd.</translation>
    </message>
    <message>
        <source>This machine has no safe place for keys, so the passphrase is asked for each time.</source>
        <translation>Denne maskina har ikkje nokon trygg stad for nøklar, så du blir spurd om passfrasen kvar gong.</translation>
    </message>
    <message>
        <source>This machine has no safe place for the key. The passphrase is asked for each time.</source>
        <translation>Denne maskina har ikkje nokon trygg stad for nøkkelen. Du blir spurd om passfrasen kvar gong.</translation>
    </message>
    <message>
        <source>To print it or to save it: it opens the archive where the passphrase is forgotten.</source>
        <translation>For å skrive han ut eller lagre han. Han opnar arkivet når passfrasen er gløymd.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås opp</translation>
    </message>
    <message>
        <source>Unlock …</source>
        <translation>Lås opp …</translation>
    </message>
    <message>
        <source>Use the passphrase instead</source>
        <translation>Bruk passfrasen i staden</translation>
    </message>
    <message>
        <source>Use the recovery code instead</source>
        <translation>Bruk gjenopprettingskoden i staden</translation>
    </message>
    <message>
        <source>Whoever gets hold of the file can read it after.</source>
        <translation>Den som får tak i fila, kan lese henne etterpå.</translation>
    </message>
    <message>
        <source>Whoever gets hold of the file can read it.</source>
        <translation>Den som får tak i fila, kan lese henne.</translation>
    </message>
    <message>
        <source>With encryption</source>
        <translation>Med kryptering</translation>
    </message>
    <message>
        <source>Without encryption</source>
        <translation>Utan kryptering</translation>
    </message>
    <message>
        <source>Write a passphrase.</source>
        <translation>Skriv ein passfrase.</translation>
    </message>
    <message>
        <source>Write the passphrase.</source>
        <translation>Skriv passfrasen.</translation>
    </message>
    <message>
        <source>Write the recovery code.</source>
        <translation>Skriv gjenopprettingskoden.</translation>
    </message>
    <message>
        <source>You can change this later. {name}</source>
        <translation>Du kan endre dette seinare. {name}</translation>
    </message>
    <message>
        <source>“{name}” is locked.</source>
        <translation>«{name}» er låst.</translation>
    </message>
    <message>
        <source>“{name}” opens with its passphrase.</source>
        <translation>«{name}» blir opna med passfrasen sin.</translation>
    </message>
    <message>
        <source>You can encrypt the archive again later, with a new passphrase and a new recovery code.</source>
        <translation>Du kan kryptere arkivet igjen seinare, med ny passfrase og ny gjenopprettingskode.</translation>
    </message>
    <message>
        <source>After this whoever gets hold of the file can read it, also the attachments and the backups.</source>
        <translation>Etter dette kan den som får tak i fila, lese henne, og vedlegga og tryggingskopiane med.</translation>
    </message>
    <message>
        <source>An interruption on {day} left an unfinished copy beside the archive.</source>
        <translation>Eit avbrot {day} etterlét ein uferdig kopi ved sida av arkivet.</translation>
    </message>
    <message>
        <source>It may have texts that are nowhere else.</source>
        <translation>Han kan ha tekstar som ikkje finst andre stader.</translation>
    </message>
    <message>
        <source>Keep the copy</source>
        <translation>Ta vare på kopien</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Fjern han</translation>
    </message>
    <message>
        <source>The copy is kept as {name}</source>
        <translation>Kopien ligg som {name}</translation>
    </message>
    <message>
        <source>The unfinished copy is removed.</source>
        <translation>Den uferdige kopien er fjerna.</translation>
    </message>
    <message>
        <source>Insert the quotation</source>
        <translation>Set inn sitatet</translation>
    </message>
    <message>
        <source>Open it as it is</source>
        <translation>Opne det som det er</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>Rett det opp</translation>
    </message>
    <message>
        <source>Put it right …</source>
        <translation>Rett det opp …</translation>
    </message>
    <message>
        <source>The disk has changed something in the archive “{name}”</source>
        <translation>Disken har endra noko i arkivet «{name}»</translation>
    </message>
    <message>
        <source>hfdesk makes a new archive in which each place says what it last said, and tells what could not be put right. The damaged one is kept.</source>
        <translation>hfdesk lagar eit nytt arkiv der kvar stad igjen seier det som sist vart skrive, og fortel kva som ikkje let seg rette opp. Det skadde blir liggjande ved sida av.</translation>
    </message>
    <message>
        <source>“{name}” alone is not taken out of {places}. Does it mean this person, write it under “Also spelled” first.</source>
        <translation>«{name}» åleine blir ståande i {places}. Er det denne personen, legg det inn under «Blir òg skrive» først.</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments are gone from their folder; backups have them.</source>
        <translation>
            <numerusform>%n vedlegg er borte frå mappa si, men tryggingskopiane har det.</numerusform>
            <numerusform>%n vedlegg er borte frå mappa si, men tryggingskopiane har dei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachments are in no backup: they cannot be read.</source>
        <translation>
            <numerusform>%n vedlegg er ikkje med i nokon tryggingskopi, for det lèt seg ikkje lese.</numerusform>
            <numerusform>%n vedlegg er ikkje med i nokon tryggingskopi, for dei lèt seg ikkje lese.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was made from another machine or folder, and lies in {name}.</source>
        <translation>Han vart laga frå ei anna maskin eller mappe, og ligg i {name}.</translation>
    </message>
    <message>
        <source>not at the second place</source>
        <translation>ikkje på den ekstra staden</translation>
    </message>
    <message>
        <source>second place, made from another machine or folder: {name}</source>
        <translation>ekstra stad, laga frå ei anna maskin eller mappe: {name}</translation>
    </message>
    <message numerus="yes">
        <source>without %n attachments</source>
        <translation>
            <numerusform>utan %n vedlegg</numerusform>
            <numerusform>utan %n vedlegg</numerusform>
        </translation>
    </message>
    <message>
        <source>Type in the search field what you are looking for.</source>
        <translation>Skriv i søkjefeltet kva du leitar etter.</translation>
    </message>
    <message>
        <source>D&amp;uring the meeting</source>
        <translation>&amp;I møtet</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO" sourcelanguage="en">
<context>
    <name>Fault</name>
    <message>
        <source>Something went wrong in hfdesk</source>
        <translation>Noe gikk galt i hfdesk</translation>
    </message>
    <message>
        <source>hfdesk did something it should not. What you have written is saved. You can go on working. Send the report below to whoever looks after hfdesk.</source>
        <translation>hfdesk gjorde noe det ikke skulle. Det du har skrevet, er lagret. Du kan arbeide videre. Send rapporten under til dem som steller med hfdesk hos dere.</translation>
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
        <translation>Taster</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>The desk of the committees</source>
        <translation>Skrivebordet for utvalgene</translation>
    </message>
    <message>
        <source>Meetings, cases and decisions lie in an archive: one file on this machine.</source>
        <translation>Møter, saker og vedtak ligger i et arkiv: én fil på denne maskinen.</translation>
    </message>
    <message>
        <source>Open an archive</source>
        <translation>Åpne et arkiv</translation>
    </message>
    <message>
        <source>New archive</source>
        <translation>Nytt arkiv</translation>
    </message>
    <message>
        <source>Look at the example</source>
        <translation>Se på eksempelet</translation>
    </message>
    <message>
        <source>Drop a package here (.json or .hfpakke)</source>
        <translation>Slipp en pakke her (.json eller .hfpakke)</translation>
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
            <numerusform>%n vedlegg er skadet og er tatt med så langt det kan leses: {names}.</numerusform>
            <numerusform>%n vedlegg er skadet og er tatt med så langt de kan leses: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case papers missing</source>
        <translation>
            <numerusform>%n saksfremlegg mangler</numerusform>
            <numerusform>%n saksfremlegg mangler</numerusform>
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
            <numerusform>%n kopi som er lagt til side, ligger ved siden av arkivet. Den kan leses av alle.</numerusform>
            <numerusform>%n kopier som er lagt til side, ligger ved siden av arkivet. De kan leses av alle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>for %n dag siden</numerusform>
            <numerusform>for %n dager siden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>%n dag over</numerusform>
            <numerusform>%n dager over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents made</source>
        <translation>
            <numerusform>%n dokument laget</numerusform>
            <numerusform>%n dokumenter laget</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were changed outside hfdesk and are not touched.</source>
        <translation>
            <numerusform>%n fil er endret utenfor hfdesk og er ikke rørt.</numerusform>
            <numerusform>%n filer er endret utenfor hfdesk og er ikke rørt.</numerusform>
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
            <numerusform>%n medlemmer</numerusform>
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
            <numerusform>%n min over møtets slutt</numerusform>
            <numerusform>%n min over møtets slutt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minutt</numerusform>
            <numerusform>%n minutter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n over frist</numerusform>
            <numerusform>%n over frist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places need a look.</source>
        <translation>
            <numerusform>%n sted bør ses over.</numerusform>
            <numerusform>%n steder bør ses over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n til stede</numerusform>
            <numerusform>%n til stede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remain</source>
        <translation>
            <numerusform>%n gjenstår</numerusform>
            <numerusform>%n gjenstår</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things remain</source>
        <translation>
            <numerusform>%n ting gjenstår</numerusform>
            <numerusform>%n ting gjenstår</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n venter</numerusform>
            <numerusform>%n venter</numerusform>
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
        <translation>En linje må si minst én ting.</translation>
    </message>
    <message>
        <source>A line that would be empty is left out. Alt+↑, Alt+↓: move. Delete: take out.</source>
        <translation>En linje som ville vært tom, tas ikke med. Alt+↑, Alt+↓: flytt. Delete: ta ut.</translation>
    </message>
    <message>
        <source>A whole copy is in {name}. Its attachments lie beside it: hand over both.</source>
        <translation>En hel kopi ligger i {name}. Vedleggene ligger ved siden av; overlever begge deler.</translation>
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
        <translation>Ord i klammer fylles ut: {words}. Det som står mellom semikolon, faller bort når det er tomt.</translation>
    </message>
    <message>
        <source>Addition</source>
        <translation>Tilleggsforslag</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>Lenkens adresse</translation>
    </message>
    <message>
        <source>After the end of the meeting</source>
        <translation>Etter møtets slutt</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Saksliste</translation>
    </message>
    <message>
        <source>Agenda, case papers, attendance, minutes, documents</source>
        <translation>Saksliste, saksfremlegg, oppmøte, referat, dokumenter</translation>
    </message>
    <message>
        <source>Agenda, places and papers, in the committee&apos;s own layout.</source>
        <translation>Saksliste, sted og saksfremlegg, i utvalgets eget oppsett.</translation>
    </message>
    <message>
        <source>All committees</source>
        <translation>Alle utvalg</translation>
    </message>
    <message>
        <source>All is saved again {clock}</source>
        <translation>Alt er lagret igjen {clock}</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Alle personer</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Endret</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Endringsforslag</translation>
    </message>
    <message>
        <source>Approve the minutes of</source>
        <translation>Godkjenn referatet fra</translation>
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
        <translation>Som foreslått</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>At {clock}</source>
        <translation>Klokken {clock}</translation>
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
        <translation>Oppmøte</translation>
    </message>
    <message>
        <source>Attendance and other people stand in lines of their own.</source>
        <translation>Oppmøte og andre personer må stå i hver sin linje.</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Oppmøteliste</translation>
    </message>
    <message>
        <source>Attendance, discussion and decisions, as a draft to be read.</source>
        <translation>Oppmøte, drøfting og vedtak, som utkast til gjennomlesing.</translation>
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
        <translation>Sikkerhetskopiene på {place} har ikke arkivets nøkkel ennå, og kan kanskje leses. De får den når stedet er der igjen.</translation>
    </message>
    <message>
        <source>Before sending</source>
        <translation>Før utsending</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begynn på</translation>
    </message>
    <message>
        <source>Begin the paper before you attach anything.</source>
        <translation>Begynn på saksfremlegget før du legger ved noe.</translation>
    </message>
    <message>
        <source>Body text</source>
        <translation>Brødtekst</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fet</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Bring back the backup as an archive</source>
        <translation>Hent sikkerhetskopien tilbake som et arkiv</translation>
    </message>
    <message>
        <source>Bring back the newest good backup</source>
        <translation>Hent fram den nyeste gode sikkerhetskopien</translation>
    </message>
    <message>
        <source>Bring it back as an archive …</source>
        <translation>Hent den tilbake som et arkiv …</translation>
    </message>
    <message>
        <source>Bringing back the backup …</source>
        <translation>Henter fram sikkerhetskopien …</translation>
    </message>
    <message>
        <source>Bullet list</source>
        <translation>Punktliste</translation>
    </message>
    <message>
        <source>Bullets</source>
        <translation>Punkter</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Innkalt</translation>
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
        <translation>Saksbehandler</translation>
    </message>
    <message>
        <source>Case papers</source>
        <translation>Saksfremlegg</translation>
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
        <translation>Sakskø: bokstaver</translation>
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
        <translation>Møteleder</translation>
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
        <translation>Endre lengden på</translation>
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
        <translation>Endret etter innkalling</translation>
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
        <translation>Velg en sak først.</translation>
    </message>
    <message>
        <source>Choose an item first.</source>
        <translation>Velg et punkt først.</translation>
    </message>
    <message>
        <source>Choose another archive …</source>
        <translation>Velg et annet arkiv …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Lukk meldingen</translation>
    </message>
    <message>
        <source>Close without storing</source>
        <translation>Lukk uten å lagre</translation>
    </message>
    <message>
        <source>Collect the log for support</source>
        <translation>Samle logg for brukerstøtte</translation>
    </message>
    <message>
        <source>Collect the log for support …</source>
        <translation>Samle logg for brukerstøtte …</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Utvalg</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>Utvalg</translation>
    </message>
    <message>
        <source>Committees and people</source>
        <translation>Utvalg og personer</translation>
    </message>
    <message>
        <source>Committees and their next meeting</source>
        <translation>Utvalgene og neste møte i dem</translation>
    </message>
    <message>
        <source>Committees · next meeting</source>
        <translation>Utvalg · neste møte</translation>
    </message>
    <message>
        <source>Compressed folder (*.zip)</source>
        <translation>Komprimert mappe (*.zip)</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innhold</translation>
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
        <translation>Rett klokkeslettet for saken …</translation>
    </message>
    <message>
        <source>Correct the closed part …</source>
        <translation>Rett den lukkede delen …</translation>
    </message>
    <message>
        <source>Correct the minutes of</source>
        <translation>Rett referatet fra</translation>
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
        <translation>Dager til innspill på referatet</translation>
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
        <translation>Slett dem for godt</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Vara</translation>
    </message>
    <message>
        <source>Deputy leader</source>
        <translation>Nestleder</translation>
    </message>
    <message>
        <source>Did not attend</source>
        <translation>Møtte ikke</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Drøfting</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Drafts out for comments</source>
        <translation>Utkast ute til innspill</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Frafalt</translation>
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
        <translation>Tidligere sak</translation>
    </message>
    <message>
        <source>Empty lines for others</source>
        <translation>Tomme linjer til andre</translation>
    </message>
    <message>
        <source>Encrypt them too</source>
        <translation>Krypter dem også</translation>
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
        <translation>Enter åpner, F2 gir nytt navn, Alt og pilene flytter, Delete tar ut.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Eksempelet</translation>
    </message>
    <message>
        <source>Export a package</source>
        <translation>Eksporter en pakke</translation>
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
        <translation>F4 går til neste endring og leser hva som er tatt ut og hva som er nytt.</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Hent</translation>
    </message>
    <message>
        <source>Fetch a package</source>
        <translation>Hent en pakke</translation>
    </message>
    <message>
        <source>Fetch a package …</source>
        <translation>Hent pakke …</translation>
    </message>
    <message>
        <source>Fetched: {what}</source>
        <translation>Hentet: {what}</translation>
    </message>
    <message>
        <source>Fetching {name} …</source>
        <translation>Henter {name} …</translation>
    </message>
    <message>
        <source>Find in the queue</source>
        <translation>Finn i sakskøen</translation>
    </message>
    <message>
        <source>Find on the page</source>
        <translation>Finn på siden</translation>
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
        <translation>Følger opp {case}</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Treff</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>From {day} {clock}, {age}. What was there is kept beside it.</source>
        <translation>Fra {day} kl. {clock}, {age}. Det som lå der, blir liggende ved siden av.</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Fra – til</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Midler</translation>
    </message>
    <message>
        <source>Go to the agenda first.</source>
        <translation>Gå til sakslisten først.</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grønn</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Overskrift</translation>
    </message>
    <message>
        <source>Heading of the part</source>
        <translation>Delens overskrift</translation>
    </message>
    <message>
        <source>Heading over the projects</source>
        <translation>Overskrift over prosjektene</translation>
    </message>
    <message>
        <source>Heading over the status</source>
        <translation>Overskrift over statusen</translation>
    </message>
    <message>
        <source>Heading over the target group</source>
        <translation>Overskrift over målgruppen</translation>
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
        <translation>Holdt</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>Hvor langt arbeidet er kommet</translation>
    </message>
    <message>
        <source>I</source>
        <translation>K</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>Under forberedelse</translation>
    </message>
    <message>
        <source>In the table of projects, over them</source>
        <translation>I tabellen med prosjekter, over prosjektene</translation>
    </message>
    <message>
        <source>In the timetable, over the areas</source>
        <translation>I tidsplanen, over områdene</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Sett inn</translation>
    </message>
    <message>
        <source>Insert a break</source>
        <translation>Sett inn en pause</translation>
    </message>
    <message>
        <source>Insert a break, other business, a note</source>
        <translation>Sett inn pause, eventuelt, merknad</translation>
    </message>
    <message>
        <source>Insert a case</source>
        <translation>Sett inn en sak</translation>
    </message>
    <message>
        <source>Insert a note</source>
        <translation>Sett inn en merknad</translation>
    </message>
    <message>
        <source>Insert other business</source>
        <translation>Sett inn eventuelt</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Innkalling</translation>
    </message>
    <message>
        <source>Invitation not sent</source>
        <translation>Innkalling ikke sendt</translation>
    </message>
    <message>
        <source>Invitation sent</source>
        <translation>Innkalling sendt</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Labels over values, side by side</source>
        <translation>Ledetekster over verdier, ved siden av hverandre</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Større tekst</translation>
    </message>
    <message>
        <source>Larger, smaller, usual text</source>
        <translation>Større, mindre, vanlig tekst</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senere</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Bokstaver</translation>
    </message>
    <message>
        <source>Letters a)</source>
        <translation>Bokstaver a)</translation>
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
        <translation>Se på eksempelet</translation>
    </message>
    <message>
        <source>Looking at the backup …</source>
        <translation>Ser på sikkerhetskopien …</translation>
    </message>
    <message>
        <source>Looking for backups …</source>
        <translation>Ser etter sikkerhetskopier …</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Laget</translation>
    </message>
    <message>
        <source>Made: {name}</source>
        <translation>Laget: {name}</translation>
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
        <translation>Lag saksfremlegg …</translation>
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
        <translation>Lager saksfremlegg …</translation>
    </message>
    <message>
        <source>Making the extracts …</source>
        <translation>Lager saksutskrifter …</translation>
    </message>
    <message>
        <source>Making the invitation …</source>
        <translation>Lager innkallingen …</translation>
    </message>
    <message>
        <source>Making the minutes …</source>
        <translation>Lager referatet …</translation>
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
        <translation>Møter</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Medlem</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmer</translation>
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
        <translation>Referat skrevet</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytt</translation>
    </message>
    <message>
        <source>Move it to this machine …</source>
        <translation>Flytt arkivet til denne maskinen …</translation>
    </message>
    <message>
        <source>Move the archive to this machine</source>
        <translation>Flytt arkivet til denne maskinen</translation>
    </message>
    <message>
        <source>Move the archive to this machine …</source>
        <translation>Flytt arkivet til denne maskinen …</translation>
    </message>
    <message>
        <source>Move the end to {clock}</source>
        <translation>Forskyv slutten til {clock}</translation>
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
        <translation>Flytter arkivet …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Name cards</source>
        <translation>Navneskilt</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Navn</translation>
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
        <translation>Ny sak, f.eks. «Vaktplan, 30 min, innen 12.3., meldt av Kari»</translation>
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
        <translation>Neste møter</translation>
    </message>
    <message>
        <source>Next, previous area</source>
        <translation>Neste, forrige område</translation>
    </message>
    <message>
        <source>No agenda yet</source>
        <translation>Saksliste ikke laget</translation>
    </message>
    <message>
        <source>No cases are here yet.</source>
        <translation>Her er det ingen saker ennå.</translation>
    </message>
    <message>
        <source>No cases are on the agenda.</source>
        <translation>Ingen saker står på sakslisten.</translation>
    </message>
    <message>
        <source>No cases are waiting.</source>
        <translation>Ingen saker venter.</translation>
    </message>
    <message>
        <source>No decisions are here yet.</source>
        <translation>Her er det ingen vedtak ennå.</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Uten fil</translation>
    </message>
    <message>
        <source>No follow-ups are open.</source>
        <translation>Ingen oppfølginger er åpne.</translation>
    </message>
    <message>
        <source>No meeting is planned</source>
        <translation>Ingen møter er planlagt</translation>
    </message>
    <message>
        <source>No meetings are here yet.</source>
        <translation>Her er det ingen møter ennå.</translation>
    </message>
    <message>
        <source>No meetings are planned.</source>
        <translation>Ingen møter er planlagt.</translation>
    </message>
    <message>
        <source>No portfolio plan is here yet.</source>
        <translation>Her er det ingen porteføljeplan ennå.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Nobody is on the attendance list yet.</source>
        <translation>Ingen står på oppmøtelisten ennå.</translation>
    </message>
    <message>
        <source>Not closed after all</source>
        <translation>Ikke lukket likevel</translation>
    </message>
    <message>
        <source>Not saved to the archive since {clock}</source>
        <translation>Ikke lagret i arkivet siden {clock}</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>Ikke lagret</translation>
    </message>
    <message>
        <source>Not stored: “{text}”</source>
        <translation>Ikke lagret: «{text}»</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Til orientering</translation>
    </message>
    <message>
        <source>Nothing in it has been changed. Choose how you want to go on.</source>
        <translation>Ingenting i det er endret. Velg hvordan du vil gå videre.</translation>
    </message>
    <message>
        <source>Nothing in the queue matches.</source>
        <translation>Ingenting i køen passer.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Ingenting mangler.</translation>
    </message>
    <message>
        <source>Nothing is out for comments.</source>
        <translation>Ingenting er ute til innspill.</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Ingenting er over frist.</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>Her er det ikke skrevet noe ennå.</translation>
    </message>
    <message>
        <source>Nothing is written here yet. An empty part is not printed.</source>
        <translation>Ikke noe er skrevet her ennå. En tom del kommer ikke med i dokumentet.</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer or shorter words.</source>
        <translation>Ingen treff. Prøv færre eller kortere ord.</translation>
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
        <translation>På sakslisten</translation>
    </message>
    <message>
        <source>One Word file for each case that has a paper.</source>
        <translation>Én Word-fil for hver sak som har saksfremlegg.</translation>
    </message>
    <message>
        <source>One Word file for each case: what was proposed and decided.</source>
        <translation>Én Word-fil for hver sak: hva som ble foreslått og vedtatt.</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>På nett</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Open a meeting first.</source>
        <translation>Åpne et møte først.</translation>
    </message>
    <message>
        <source>Open an archive</source>
        <translation>Åpne et arkiv</translation>
    </message>
    <message>
        <source>Open an archive first.</source>
        <translation>Åpne et arkiv først.</translation>
    </message>
    <message>
        <source>Open an archive …</source>
        <translation>Åpne et arkiv …</translation>
    </message>
    <message>
        <source>Open and close a branch</source>
        <translation>Åpne og lukk en gren</translation>
    </message>
    <message>
        <source>Open the case paper</source>
        <translation>Åpne saksfremlegget</translation>
    </message>
    <message>
        <source>Open the rescued archive</source>
        <translation>Åpne det reddede arkivet</translation>
    </message>
    <message>
        <source>Opening the example …</source>
        <translation>Åpner eksempelet …</translation>
    </message>
    <message>
        <source>Opening {name} …</source>
        <translation>Åpner {name} …</translation>
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
        <translation>Andre dokumenter</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andre</translation>
    </message>
    <message>
        <source>Out for comments</source>
        <translation>Ute til innspill</translation>
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
        <translation>Over frist</translation>
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
        <translation>Deler av møtet</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Pin the item&apos;s start, or let it loose</source>
        <translation>Fest starten på punktet, eller løs den</translation>
    </message>
    <message>
        <source>Pinned start</source>
        <translation>Fast klokkeslett</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Steder</translation>
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
        <translation>Utsatt</translation>
    </message>
    <message>
        <source>Postponed from {day}</source>
        <translation>Utsatt fra {day}</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Til stede</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Forrige sak</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fremdrift</translation>
    </message>
    <message>
        <source>Promised “{words}”, {where}</source>
        <translation>Lovet «{words}», {where}</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Forslag</translation>
    </message>
    <message>
        <source>Proposed decision</source>
        <translation>Forslag til vedtak</translation>
    </message>
    <message>
        <source>Publish the minutes of</source>
        <translation>Publiser referatet fra</translation>
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
        <translation>Leser det som kan leses …</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Innstilling</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rød</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjør om</translation>
    </message>
    <message>
        <source>Register a case</source>
        <translation>Registrer en sak</translation>
    </message>
    <message>
        <source>Register a case …</source>
        <translation>Meld inn en sak …</translation>
    </message>
    <message>
        <source>Register a case, rename it, delete it</source>
        <translation>Registrer en sak, gi den nytt navn, slett den</translation>
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
        <translation>Ta ut raden</translation>
    </message>
    <message>
        <source>Reported by {names}</source>
        <translation>Meldt av {names}</translation>
    </message>
    <message>
        <source>Rescue what can be read</source>
        <translation>Redd det som kan leses</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
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
        <translation>Lagre i en fil</translation>
    </message>
    <message>
        <source>Save in a file …</source>
        <translation>Lagre i en fil …</translation>
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
        <translation>Lagret {clock}</translation>
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
        <translation>Andre linje i tittelen</translation>
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
        <translation>Send til innspill referatet fra</translation>
    </message>
    <message>
        <source>Send on</source>
        <translation>Send videre</translation>
    </message>
    <message>
        <source>Send the case to another committee …</source>
        <translation>Send saken til et annet utvalg …</translation>
    </message>
    <message>
        <source>Send to another committee</source>
        <translation>Send til et annet utvalg</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Sendt tilbake</translation>
    </message>
    <message>
        <source>Sent back on {day}</source>
        <translation>Sendt tilbake {day}</translation>
    </message>
    <message>
        <source>Set up the meeting again</source>
        <translation>Sett opp møtet igjen</translation>
    </message>
    <message>
        <source>Shift the end</source>
        <translation>Forskyv slutten</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Show all follow-ups</source>
        <translation>Vis alle oppfølginger</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Vis i mappe</translation>
    </message>
    <message>
        <source>Show the archive&apos;s folder</source>
        <translation>Vis arkivets mappe</translation>
    </message>
    <message>
        <source>Sign for the door</source>
        <translation>Skilt til døra</translation>
    </message>
    <message>
        <source>Since {clock}</source>
        <translation>Siden {clock}</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mindre tekst</translation>
    </message>
    <message>
        <source>Something is not stored</source>
        <translation>Noe er ikke lagret</translation>
    </message>
    <message>
        <source>Spelling of {language} is not installed on this machine.</source>
        <translation>Stavekontroll for {language} er ikke installert på denne maskinen.</translation>
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
        <translation>Åpen</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Avbrutt.</translation>
    </message>
    <message>
        <source>Store and go down, store and go on, take back</source>
        <translation>Lagre og gå ned, lagre og gå videre, ta tilbake</translation>
    </message>
    <message>
        <source>Style of the paragraph</source>
        <translation>Avsnittets stil</translation>
    </message>
    <message>
        <source>Sub-heading</source>
        <translation>Deloverskrift</translation>
    </message>
    <message>
        <source>Tab sets the level of a point. Ctrl+Tab and F6 leave the text.</source>
        <translation>Tab setter nivået på et punkt. Ctrl+Tab og F6 går ut av teksten.</translation>
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
        <translation>Ta saken inn i sakslisten, under raden du står på</translation>
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
        <translation>Tekst i sakslisten</translation>
    </message>
    <message>
        <source>Text in the case paper</source>
        <translation>Tekst i saksfremlegget</translation>
    </message>
    <message>
        <source>Text in the decision</source>
        <translation>Tekst i vedtaket</translation>
    </message>
    <message>
        <source>Text in the discussion</source>
        <translation>Tekst i drøftingen</translation>
    </message>
    <message>
        <source>Text in the proposal</source>
        <translation>Tekst i forslaget</translation>
    </message>
    <message>
        <source>The archive does not have this. Without a copy it is lost when hfdesk lets go of it.</source>
        <translation>Dette er ikke i arkivet. Uten en kopi er det borte når du lukker.</translation>
    </message>
    <message>
        <source>The archive does not open</source>
        <translation>Arkivet lar seg ikke åpne</translation>
    </message>
    <message numerus="yes">
        <source>The archive has %n faults. Nothing was changed. Keep a copy of the file: {faults}</source>
        <translation>
            <numerusform>Arkivet har %n skade. Ingenting er endret. Ta vare på en kopi av filen: {faults}</numerusform>
            <numerusform>Arkivet har %n skader. Ingenting er endret. Ta vare på en kopi av filen: {faults}</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive is copied to {folder} and goes on there.</source>
        <translation>Arkivet kopieres til {folder} og brukes videre derfra.</translation>
    </message>
    <message>
        <source>The archive is on this machine now. The old one is called {name}.</source>
        <translation>Arkivet er på denne maskinen nå. Det gamle heter {name}.</translation>
    </message>
    <message>
        <source>The archive is open for reading only.</source>
        <translation>Arkivet er åpnet bare for lesing.</translation>
    </message>
    <message>
        <source>The archive is whole.</source>
        <translation>Arkivet er helt.</translation>
    </message>
    <message>
        <source>The archive lies in a folder that {place} synchronizes. It may be damaged there, or what one of two writers wrote may be lost. Keep it on this machine, and put a copy in the folder when others are to have it.</source>
        <translation>Arkivet ligger i en mappe som {place} synkroniserer. Der kan det bli skadet, og skriver to samtidig, kan det den ene skrev, gå tapt. Ha det på denne maskinen, og legg en kopi i mappen når andre skal ha det.</translation>
    </message>
    <message>
        <source>The archive lies on another machine ({place}). When the connection fails nothing can be saved, and the archive may be damaged. Keep it on this machine, and hand over a copy.</source>
        <translation>Arkivet ligger på en annen maskin ({place}). Når forbindelsen svikter, kan ingenting lagres, og arkivet kan bli skadet. Ha det på denne maskinen, og overlever en kopi.</translation>
    </message>
    <message>
        <source>The archive lies on this machine already.</source>
        <translation>Arkivet ligger på denne maskinen allerede.</translation>
    </message>
    <message>
        <source>The archive “{name}” is damaged on the disk</source>
        <translation>Arkivet «{name}» er skadet på disken</translation>
    </message>
    <message>
        <source>The archive “{name}” is not where it was</source>
        <translation>Arkivet «{name}» er ikke der det var</translation>
    </message>
    <message>
        <source>The attachments have no room here. Let them stand in a line at the top.</source>
        <translation>Vedleggene har ikke plass her. La dem stå i en linje øverst.</translation>
    </message>
    <message>
        <source>The case goes with its paper and gets its number there. It can be walked both ways.</source>
        <translation>Saken følger med saksfremlegget sitt og får nummer der. Du kan gå begge veier mellom sakene.</translation>
    </message>
    <message>
        <source>The case has not been closed. Ctrl+L closes the meeting for it.</source>
        <translation>Saken er ikke lukket. Ctrl+L lukker møtet for den.</translation>
    </message>
    <message>
        <source>The case&apos;s way</source>
        <translation>Saken før og etter</translation>
    </message>
    <message>
        <source>The damaged archive is kept as {name}</source>
        <translation>Det skadede arkivet ligger som {name}</translation>
    </message>
    <message>
        <source>The desk where a helsefellesskap&apos;s meetings are prepared and written up.</source>
        <translation>Skrivebordet der møtene i et helsefellesskap blir forberedt og skrevet.</translation>
    </message>
    <message>
        <source>The document that is shown</source>
        <translation>Dokumentet som vises</translation>
    </message>
    <message>
        <source>The document whose layout is changed</source>
        <translation>Dokumentet som oppsettet gjelder</translation>
    </message>
    <message>
        <source>The file has in it what is shown here and nothing else: what happened and when, but nothing that was written, and no names. hfdesk sends nothing: you send the file.</source>
        <translation>Filen inneholder det som vises her, og ingenting annet: hva som skjedde og når, men ikke noe du har skrevet, og ingen navn. hfdesk sender ingenting; du sender filen selv.</translation>
    </message>
    <message>
        <source>The item has no clock to be pinned at: the meeting has no start.</source>
        <translation>Punktet har ikke noe klokkeslett å festes til: møtet har ingen start.</translation>
    </message>
    <message>
        <source>The item has not been begun.</source>
        <translation>Punktet er ikke begynt.</translation>
    </message>
    <message>
        <source>The items take {planned} min, the meeting lasts {room}.</source>
        <translation>Punktene tar {planned} min, møtet varer {room}.</translation>
    </message>
    <message>
        <source>The key in {safe} is used instead.</source>
        <translation>Da brukes nøkkelen i {safe}.</translation>
    </message>
    <message>
        <source>The keys of this page</source>
        <translation>Tastene på denne siden</translation>
    </message>
    <message>
        <source>The meeting has been held. Its agenda stays as it was.</source>
        <translation>Møtet er holdt. Sakslisten blir stående som den var.</translation>
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
        <translation>Menylinjen</translation>
    </message>
    <message>
        <source>The minutes are published as Word and PDF</source>
        <translation>Referatet er publisert som Word og PDF</translation>
    </message>
    <message>
        <source>The minutes were approved while you wrote.</source>
        <translation>Referatet ble godkjent mens du skrev.</translation>
    </message>
    <message>
        <source>The new ones have names of their own.</source>
        <translation>De nye har fått egne navn.</translation>
    </message>
    <message>
        <source>The old one stays where it is, under a name that says that it was moved, so that nobody goes on writing in it.</source>
        <translation>Det gamle blir liggende der det er, med et navn som sier at det er flyttet, så ingen skriver videre i det.</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>Rapporten ligger på utklippstavlen.</translation>
    </message>
    <message>
        <source>The step is taken back here. What was made of the minutes lies where it was.</source>
        <translation>Steget er angret her. Filene som ble laget av referatet, ligger der de lå.</translation>
    </message>
    <message>
        <source>The text is no longer shown. What you pasted was not put in.</source>
        <translation>Teksten er ikke lenger framme. Det du limte inn, er ikke satt inn.</translation>
    </message>
    <message>
        <source>There is no backup of it that is whole.</source>
        <translation>Det finnes ingen hel sikkerhetskopi av det.</translation>
    </message>
    <message>
        <source>There is nothing to make here yet.</source>
        <translation>Her er det ikke noe å lage ennå.</translation>
    </message>
    <message>
        <source>They stand below the lines at the top. Alt+↑, Alt+↓: move left, right. Delete: take out.</source>
        <translation>De står under linjene øverst. Alt+↑, Alt+↓: flytt mot venstre, høyre. Delete: ta ut.</translation>
    </message>
    <message>
        <source>This becomes a case when it is taken into the agenda. Rename it there.</source>
        <translation>Dette blir en sak når det tas inn i sakslisten. Gi den navn der.</translation>
    </message>
    <message>
        <source>This is a number from 0 to {most}.</source>
        <translation>Dette er et tall fra 0 til {most}.</translation>
    </message>
    <message>
        <source>This is no longer in the archive. Nothing is changed.</source>
        <translation>Dette finnes ikke lenger i arkivet. Ingenting er endret.</translation>
    </message>
    <message>
        <source>This is not done on this page.</source>
        <translation>Dette gjøres ikke på denne siden.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Denne måneden</translation>
    </message>
    <message>
        <source>This stands in minutes and is not deleted here.</source>
        <translation>Dette står i et referat og slettes ikke her.</translation>
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
        <translation>Offentlig tittel</translation>
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
        <translation>Understreket</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Angre, gjør om</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Angre: {what}</translation>
    </message>
    <message>
        <source>Usual text</source>
        <translation>Vanlig tekst</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Visjon</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stemmer</translation>
    </message>
    <message>
        <source>Wait until the work that is going on is done.</source>
        <translation>Vent til arbeidet som pågår, er ferdig.</translation>
    </message>
    <message>
        <source>Wanted by {day}</source>
        <translation>Ønsket innen {day}</translation>
    </message>
    <message>
        <source>We go on at {clock}</source>
        <translation>Vi fortsetter {clock}</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Velkommen</translation>
    </message>
    <message>
        <source>What could be read has been rescued</source>
        <translation>Det som kunne leses, er reddet</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Det som er i filen</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Det som mangler</translation>
    </message>
    <message>
        <source>What is not stored</source>
        <translation>Det som ikke er lagret</translation>
    </message>
    <message>
        <source>What is the meeting to decide?</source>
        <translation>Hva skal møtet vedta?</translation>
    </message>
    <message>
        <source>What it tells of each</source>
        <translation>Dette står om hver</translation>
    </message>
    <message>
        <source>What it tells of the case</source>
        <translation>Dette står om saken</translation>
    </message>
    <message>
        <source>What the plan says</source>
        <translation>Det planen sier</translation>
    </message>
    <message>
        <source>What you pasted fills some {pages} pages. Nothing was put in. Paste a part at a time.</source>
        <translation>Det du limte inn, fyller om lag {pages} sider. Ingenting er satt inn. Lim inn en del om gangen.</translation>
    </message>
    <message>
        <source>What you wrote last is in this window only. Make a corrected edition, or copy it.</source>
        <translation>Det siste du skrev, står bare i dette vinduet. Lag en rettet utgave, eller kopier det.</translation>
    </message>
    <message>
        <source>When the item began and ended</source>
        <translation>Når punktet begynte og sluttet</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>Where shall the document lie?</source>
        <translation>Hvor skal dokumentet ligge?</translation>
    </message>
    <message>
        <source>Which folder shall the documents lie in?</source>
        <translation>Hvilken mappe skal dokumentene ligge i?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Who stayed</source>
        <translation>Hvem ble</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Trukket</translation>
    </message>
    <message>
        <source>Without a day</source>
        <translation>Uten frist</translation>
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
        <translation>vedtatt</translation>
    </message>
    <message>
        <source>adopted with changes</source>
        <translation>vedtatt med endringer</translation>
    </message>
    <message>
        <source>against</source>
        <translation>mot</translation>
    </message>
    <message>
        <source>appointments</source>
        <translation>ansettelser</translation>
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
        <translation>innen {day}</translation>
    </message>
    <message>
        <source>came at {clock}</source>
        <translation>kom {clock}</translation>
    </message>
    <message>
        <source>case {numbers} only</source>
        <translation>bare sak {numbers}</translation>
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
        <translation>utvalg</translation>
    </message>
    <message>
        <source>control, offences</source>
        <translation>kontroll, lovbrudd</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>kopi</translation>
    </message>
    <message>
        <source>date with the day of the week</source>
        <translation>dato med ukedag</translation>
    </message>
    <message>
        <source>deputy for {name}</source>
        <translation>vara for {name}</translation>
    </message>
    <message>
        <source>documents obtained from outside</source>
        <translation>dokumenter hentet inn utenfra</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>frist {day}</translation>
    </message>
    <message>
        <source>duty of secrecy</source>
        <translation>taushetsplikt</translation>
    </message>
    <message>
        <source>exams, identity numbers</source>
        <translation>eksamen, fødselsnumre</translation>
    </message>
    <message>
        <source>for</source>
        <translation>for</translation>
    </message>
    <message>
        <source>from case {number}</source>
        <translation>fra sak {number}</translation>
    </message>
    <message>
        <source>hfdesk could not do this. Nothing is changed. The report has been kept in the log.</source>
        <translation>hfdesk fikk ikke gjort dette. Ingenting er endret. Rapporten er lagt i loggen.</translation>
    </message>
    <message>
        <source>hfdesk stopped unexpectedly last time. What was typed is in the archive.</source>
        <translation>hfdesk stoppet uventet forrige gang. Det du skrev, ligger i arkivet.</translation>
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
        <translation>organinterne dokumenter</translation>
    </message>
    <message>
        <source>issued by</source>
        <translation>utgitt av</translation>
    </message>
    <message>
        <source>issued on</source>
        <translation>utgitt</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>falt bort</translation>
    </message>
    <message>
        <source>left at {clock}</source>
        <translation>gikk {clock}</translation>
    </message>
    <message>
        <source>length</source>
        <translation>lengde</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>møter</translation>
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
        <translation>eldre kopier er ikke sikret ennå</translation>
    </message>
    <message>
        <source>on a screen</source>
        <translation>på skjerm</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personer</translation>
    </message>
    <message>
        <source>period</source>
        <translation>periode</translation>
    </message>
    <message>
        <source>personal circumstances, business secrets</source>
        <translation>personlige forhold, forretningshemmeligheter</translation>
    </message>
    <message>
        <source>portfolio plans</source>
        <translation>porteføljeplaner</translation>
    </message>
    <message>
        <source>previous meeting</source>
        <translation>forrige møte</translation>
    </message>
    <message>
        <source>projects as of</source>
        <translation>prosjekter per</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>ikke vedtatt</translation>
    </message>
    <message>
        <source>report by {day}</source>
        <translation>rapport innen {day}</translation>
    </message>
    <message>
        <source>room to write</source>
        <translation>plass til å skrive</translation>
    </message>
    <message>
        <source>staff matters, protection of privacy</source>
        <translation>arbeidstakers forhold, personvern</translation>
    </message>
    <message>
        <source>status as of</source>
        <translation>status per</translation>
    </message>
    <message>
        <source>the leader&apos;s casting vote</source>
        <translation>lederens dobbeltstemme</translation>
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
        <translation>trukket</translation>
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
        <translation>{names}. Tab tar det første, pil ned går til de andre.</translation>
    </message>
    <message>
        <source>{name} left the meeting, recused</source>
        <translation>{name} fratrådte som inhabil</translation>
    </message>
    <message>
        <source>{name} stepped in</source>
        <translation>{name} møtte i stedet</translation>
    </message>
    <message>
        <source>{slot} stands for the day of the meeting before: “Minutes from {slot}”.</source>
        <translation>{slot} står for dagen for møtet før: «Godkjenning av referat fra {slot}».</translation>
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
        <translation>«{ground}» nevner ingen paragraf. Det står som du skrev det.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>“{name}” is a backup. What is written in it would be lost, so it is not opened itself.</source>
        <translation>«{name}» er en sikkerhetskopi. Det som skrives i den, ville gå tapt, så den åpnes ikke selv.</translation>
    </message>
    <message>
        <source>“{name}” is locked</source>
        <translation>«{name}» er låst</translation>
    </message>
    <message>
        <source>“{name}” is no package. Nothing was fetched. A package ends in .json or .hfpakke.</source>
        <translation>«{name}» er ingen pakke. Ingenting er hentet. En pakke slutter på .json eller .hfpakke.</translation>
    </message>
    <message>
        <source>“{name}” is not the archive that hfdesk made</source>
        <translation>«{name}» er ikke et hfdesk-arkiv</translation>
    </message>
    <message>
        <source>“{name}” was changed outside hfdesk. A PDF is not read again: it is compared as it was made.</source>
        <translation>«{name}» er endret utenfor hfdesk. En PDF blir ikke lest på nytt: den sammenlignes slik den ble laget.</translation>
    </message>
    <message>
        <source>“{old}” is open in another program and is not touched. The new one is called “{new}”.</source>
        <translation>Filen «{old}» er åpen i et annet program og er ikke rørt. Den nye får navnet «{new}».</translation>
    </message>
    <message>
        <source>“{text}” is no address. Write one like https://eksempel.no or kari@eksempel.no.</source>
        <translation>«{text}» er ingen adresse. Skriv en som https://eksempel.no eller kari@eksempel.no.</translation>
    </message>
    <message>
        <source>“{title}” waits in {committee}.</source>
        <translation>«{title}» venter i {committee}.</translation>
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
        <translation>Gjør det ordet ved merknaden sier</translation>
    </message>
    <message>
        <source>Enter goes there, Space does what the word at the right says.</source>
        <translation>Enter går dit, mellomrom gjør det ordet til høyre sier.</translation>
    </message>
    <message>
        <source>Next remark</source>
        <translation>Neste merknad</translation>
    </message>
    <message>
        <source>Next remark, previous remark</source>
        <translation>Neste, forrige merknad</translation>
    </message>
    <message>
        <source>Previous remark</source>
        <translation>Forrige merknad</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Klar til å sendes</translation>
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
        <translation>Endre medlemskapet til</translation>
    </message>
    <message>
        <source>Change the setup of</source>
        <translation>Endre oppsettet av</translation>
    </message>
    <message>
        <source>End the membership of</source>
        <translation>Avslutt medlemskapet til</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Slå sammen</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Nytt medlem</translation>
    </message>
    <message>
        <source>Remove the membership of</source>
        <translation>Fjern medlemskapet til</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Hvilket som helst</translation>
    </message>
    <message>
        <source>Change the case in the panel</source>
        <translation>Endre saken i panelet</translation>
    </message>
    <message>
        <source>Delete a case that no meeting has had</source>
        <translation>Slett en sak som ikke har vært i et møte</translation>
    </message>
    <message>
        <source>In the case queue</source>
        <translation>I sakskøen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lengde</translation>
    </message>
    <message>
        <source>Make a committee first, under Committees and people.</source>
        <translation>Lag et utvalg først, under Utvalg og personer.</translation>
    </message>
    <message>
        <source>No case matches.</source>
        <translation>Ingen saker passer.</translation>
    </message>
    <message>
        <source>Reported by (names)</source>
        <translation>Meldt av</translation>
    </message>
    <message>
        <source>Send on …</source>
        <translation>Send videre …</translation>
    </message>
    <message>
        <source>The case after</source>
        <translation>Saken videre</translation>
    </message>
    <message>
        <source>The case before</source>
        <translation>Saken før</translation>
    </message>
    <message>
        <source>The new case&apos;s committee</source>
        <translation>Utvalget til den nye saken</translation>
    </message>
    <message>
        <source>Wanted by</source>
        <translation>Ønsket innen</translation>
    </message>
    <message>
        <source>Wanted meeting</source>
        <translation>Ønsket møte</translation>
    </message>
    <message>
        <source>e.g. 12.3. or 12 March</source>
        <translation>f.eks. 12.3. eller 12. mars</translation>
    </message>
    <message>
        <source>e.g. Decision</source>
        <translation>f.eks. Beslutning</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutter</translation>
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
            <numerusform>%n minutt etter tilpasning</numerusform>
            <numerusform>%n minutter etter tilpasning</numerusform>
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
        <translation>Fest dette og det som følger, der de nå begynner</translation>
    </message>
    <message>
        <source>Provisional number</source>
        <translation>Foreløpig nummer</translation>
    </message>
    <message numerus="yes">
        <source>Runs %n min past the pinned start. Shift what follows</source>
        <translation>
            <numerusform>Går %n min forbi fast klokkeslett. Forskyv det som følger</numerusform>
            <numerusform>Går %n min forbi fast klokkeslett. Forskyv det som følger</numerusform>
        </translation>
    </message>
    <message>
        <source>Shift what follows</source>
        <translation>Forskyv det som følger</translation>
    </message>
    <message>
        <source>Shift what follows, from</source>
        <translation>Forskyv det som følger, fra</translation>
    </message>
    <message>
        <source>The numbers are provisional</source>
        <translation>Numrene er foreløpige</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Bruk</translation>
    </message>
    <message numerus="yes">
        <source>What comes before runs %n min past a pinned start.</source>
        <translation>
            <numerusform>Går %n min forbi et fast klokkeslett.</numerusform>
            <numerusform>Går %n min forbi et fast klokkeslett.</numerusform>
        </translation>
    </message>
    <message>
        <source>With the new lengths they take {planned}.</source>
        <translation>Med de nye lengdene tar de {planned}.</translation>
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
            <numerusform>%n møte laget</numerusform>
            <numerusform>%n møter laget</numerusform>
        </translation>
    </message>
    <message>
        <source>A weekday of the month</source>
        <translation>En ukedag i måneden</translation>
    </message>
    <message>
        <source>A {weekday}</source>
        <translation>En {weekday}</translation>
    </message>
    <message>
        <source>Archive reference</source>
        <translation>Arkivsak</translation>
    </message>
    <message>
        <source>As the meeting of {day}: lengths, breaks, people</source>
        <translation>Som møtet {day}: lengder, pauser, personer</translation>
    </message>
    <message>
        <source>At the same time as {committees}</source>
        <translation>Samtidig med {committees}</translation>
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
        <translation>Velg et møte først.</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Kopi til</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datoer</translation>
    </message>
    <message>
        <source>Dates that I write</source>
        <translation>Datoer jeg skriver</translation>
    </message>
    <message>
        <source>Delete the meeting …</source>
        <translation>Slett møtet …</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Fra dato</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Sendes til</translation>
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
            <numerusform>Lag %n møter</numerusform>
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
        <translation>Lag møtene</translation>
    </message>
    <message>
        <source>Months between</source>
        <translation>Måneder mellom</translation>
    </message>
    <message>
        <source>Proposed days</source>
        <translation>Foreslåtte dager</translation>
    </message>
    <message>
        <source>Public holiday: {name}</source>
        <translation>Helligdag: {name}</translation>
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
        <translation>Legg inn et utvalg først, under Utvalg og personer.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Innledere</translation>
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
        <translation>Sakslisten følger med, uten sakene som har saksfremlegg.</translation>
    </message>
    <message>
        <source>The committee also meets that day</source>
        <translation>Utvalget har et møte den dagen</translation>
    </message>
    <message>
        <source>The committee also meets that day at {clock}</source>
        <translation>Utvalget har et møte den dagen, kl. {clock}</translation>
    </message>
    <message>
        <source>The committee&apos;s standing items</source>
        <translation>Utvalgets faste punkter</translation>
    </message>
    <message>
        <source>The day has passed</source>
        <translation>Dagen er passert</translation>
    </message>
    <message>
        <source>The invitation has been made. Cancel the meeting instead.</source>
        <translation>Innkallingen er laget. Avlys møtet i stedet.</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>Møtet</translation>
    </message>
    <message>
        <source>The meeting goes from the lists. Undo brings it back.</source>
        <translation>Møtet går ut av listene. Angre henter det tilbake.</translation>
    </message>
    <message>
        <source>The meeting has been held.</source>
        <translation>Møtet er holdt.</translation>
    </message>
    <message>
        <source>The meeting has been held. Its time stays as it was.</source>
        <translation>Møtet er holdt. Tiden står som den var.</translation>
    </message>
    <message>
        <source>The meeting is cancelled.</source>
        <translation>Møtet er avlyst.</translation>
    </message>
    <message>
        <source>The meeting is cancelled. Its agenda stays as it was.</source>
        <translation>Møtet er avlyst. Sakslisten står som den var.</translation>
    </message>
    <message>
        <source>The meeting is not cancelled.</source>
        <translation>Møtet er ikke avlyst.</translation>
    </message>
    <message>
        <source>The meeting stays in the list as cancelled, and can be set up again.</source>
        <translation>Møtet blir stående i listen som avlyst, og kan settes opp igjen.</translation>
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
        <translation>Uke</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Uke {number}</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Ukedag</translation>
    </message>
    <message>
        <source>Weeks between</source>
        <translation>Uker mellom</translation>
    </message>
    <message>
        <source>Weeks between:</source>
        <translation>Uker mellom møtene:</translation>
    </message>
    <message>
        <source>Which of the month</source>
        <translation>Hvilken i måneden</translation>
    </message>
    <message>
        <source>Write or paste dates: 14.1., 12. March, 2027-05-06</source>
        <translation>Skriv eller lim inn datoer: 14.1., 12. mars, 2027-05-06</translation>
    </message>
    <message>
        <source>Year&apos;s plan</source>
        <translation>Møteplan</translation>
    </message>
    <message>
        <source>each so many months:</source>
        <translation>måneder mellom møtene:</translation>
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
        <translation>navn med komma mellom</translation>
    </message>
    <message>
        <source>second</source>
        <translation>andre</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>samme dag</translation>
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
        <translation>Ctrl+Enter lagrer, Esc tar tilbake</translation>
    </message>
    <message>
        <source>Ctrl+Enter stores, Esc takes back. Tab sets a point&apos;s level.</source>
        <translation>Ctrl+Enter lagrer, Esc tar tilbake. Tab setter nivået til et punkt.</translation>
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
            <numerusform>%n endringer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items have another clock time</source>
        <translation>
            <numerusform>%n punkt har fått annet klokkeslett</numerusform>
            <numerusform>%n punkter har fått annet klokkeslett</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since the invitation: {what}</source>
        <translation>Endret etter innkallingen: {what}</translation>
    </message>
    <message>
        <source>Changes since the invitation</source>
        <translation>Endringer etter innkallingen</translation>
    </message>
    <message>
        <source>Make a revised invitation …</source>
        <translation>Lag revidert innkalling …</translation>
    </message>
    <message>
        <source>Nothing has changed since the invitation.</source>
        <translation>Ingenting er endret etter innkallingen.</translation>
    </message>
    <message>
        <source>Nothing has changed since {day}. The same invitation is made again.</source>
        <translation>Ingenting er endret siden {day} Den samme innkallingen er laget igjen.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>Show what was sent</source>
        <translation>Vis det som ble sendt</translation>
    </message>
    <message>
        <source>Since the invitation of {day}</source>
        <translation>Etter innkallingen {day}</translation>
    </message>
    <message>
        <source>The call is taken back here. The file that was made lies where it was.</source>
        <translation>Innkallingen er angret her. Filen som ble laget, ligger der den lå.</translation>
    </message>
    <message>
        <source>The copy is gone</source>
        <translation>Kopien er ikke der den var</translation>
    </message>
    <message>
        <source>The head of the invitation</source>
        <translation>Hodet i innkallingen</translation>
    </message>
    <message>
        <source>The invitation is made</source>
        <translation>Innkallingen er laget</translation>
    </message>
    <message>
        <source>The revised invitation is made</source>
        <translation>Den reviderte innkallingen er laget</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>vedlegg</translation>
    </message>
    <message>
        <source>case paper</source>
        <translation>saksfremlegg</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>flyttet</translation>
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
        <translation>ansvarlig</translation>
    </message>
    <message>
        <source>revised</source>
        <translation>revidert</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>tatt ut</translation>
    </message>
    <message>
        <source>text in the list</source>
        <translation>tekst i listen</translation>
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
        <translation>het «{name}»</translation>
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
        <translation>Begynn på saksfremlegget til</translation>
    </message>
    <message>
        <source>Change the level of the section</source>
        <translation>Endre nivået til delen</translation>
    </message>
    <message>
        <source>Change the paper of</source>
        <translation>Endre saksfremlegget til</translation>
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
        <translation>Gi vedlegget nytt navn</translation>
    </message>
    <message>
        <source>Rename the section</source>
        <translation>Gi delen nytt navn</translation>
    </message>
    <message>
        <source>Take out the attachment</source>
        <translation>Ta ut vedlegget</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Deler av siden</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Saken</translation>
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
        <translation>Leter etter forslag …</translation>
    </message>
    <message>
        <source>Move the part, in the contents</source>
        <translation>Flytt delen, i innholdet</translation>
    </message>
    <message>
        <source>Next unknown word</source>
        <translation>Neste ukjente ord</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Ingen forslag</translation>
    </message>
    <message>
        <source>Nothing more to undo in this text. Outside the text Ctrl+Z takes back: {gesture}</source>
        <translation>Ikke mer å angre i denne teksten. Utenfor teksten tar Ctrl+Z tilbake: {gesture}</translation>
    </message>
    <message>
        <source>Paste the words alone</source>
        <translation>Lim inn uten format</translation>
    </message>
    <message>
        <source>Quotation from an earlier case</source>
        <translation>Sitat fra tidligere sak</translation>
    </message>
    <message>
        <source>The file is not where it was</source>
        <translation>Filen er ikke der den var</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tom</translation>
    </message>
    <message>
        <source>later</source>
        <translation>senere</translation>
    </message>
    <message>
        <source>A point one level in, out</source>
        <translation>Et punkt ett nivå inn, ut</translation>
    </message>
    <message>
        <source>Add “{word}” to the word list</source>
        <translation>Legg «{word}» til i ordlisten</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Legg ved filer</translation>
    </message>
    <message>
        <source>Attaching …</source>
        <translation>Legger ved …</translation>
    </message>
    <message>
        <source>Begin with the committee&apos;s parts</source>
        <translation>Begynn med utvalgets deler</translation>
    </message>
    <message>
        <source>Bold, italic, underlined</source>
        <translation>Fet, kursiv, understreket</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>%n møte</numerusform>
            <numerusform>%n møter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memberships</source>
        <translation>
            <numerusform>%n medlemskap</numerusform>
            <numerusform>%n medlemskap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organizations</source>
        <translation>
            <numerusform>%n organisasjon</numerusform>
            <numerusform>%n organisasjoner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own phrases</source>
        <translation>
            <numerusform>%n egen frase</numerusform>
            <numerusform>%n egne fraser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plans</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n planer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n standing items</source>
        <translation>
            <numerusform>%n fast punkt</numerusform>
            <numerusform>%n faste punkter</numerusform>
        </translation>
    </message>
    <message>
        <source>A quorum is needed</source>
        <translation>Krever vedtaksførhet</translation>
    </message>
    <message>
        <source>Add a member …</source>
        <translation>Legg til et medlem …</translation>
    </message>
    <message>
        <source>Add a phrase …</source>
        <translation>Legg til en frase …</translation>
    </message>
    <message>
        <source>Add a standing item …</source>
        <translation>Legg til et fast punkt …</translation>
    </message>
    <message>
        <source>Add an organization …</source>
        <translation>Legg til en organisasjon …</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Etat</translation>
    </message>
    <message>
        <source>Also spelled</source>
        <translation>Skrives også</translation>
    </message>
    <message>
        <source>Also spelled: {names}</source>
        <translation>Skrives også: {names}</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Myndighet</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Tilbake til listen</translation>
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
        <translation>Begynner på 1 igjen</translation>
    </message>
    <message>
        <source>Change the phrase</source>
        <translation>Rediger frasen</translation>
    </message>
    <message>
        <source>Choose a person in the list.</source>
        <translation>Velg en person i listen.</translation>
    </message>
    <message>
        <source>Choose whom to merge with.</source>
        <translation>Velg hvem det skal slås sammen med.</translation>
    </message>
    <message>
        <source>Comparing names …</source>
        <translation>Sammenligner navn …</translation>
    </message>
    <message>
        <source>Delete a person who is not in use</source>
        <translation>Slett en person som ikke er i bruk</translation>
    </message>
    <message>
        <source>Delete an organization that is not in use</source>
        <translation>Slett en organisasjon som ikke er i bruk</translation>
    </message>
    <message>
        <source>Delete the committee</source>
        <translation>Slett utvalget</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Bydel</translation>
    </message>
    <message>
        <source>Does not vote</source>
        <translation>Stemmer ikke</translation>
    </message>
    <message>
        <source>Each year</source>
        <translation>Hvert år</translation>
    </message>
    <message>
        <source>Earlier members</source>
        <translation>Tidligere medlemmer</translation>
    </message>
    <message>
        <source>End the membership today</source>
        <translation>Avslutt medlemskapet i dag</translation>
    </message>
    <message>
        <source>Enter adds</source>
        <translation>Enter legger til</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Først</translation>
    </message>
    <message>
        <source>For instance: {number}</source>
        <translation>For eksempel: {number}</translation>
    </message>
    <message>
        <source>General practitioners</source>
        <translation>Fastleger</translation>
    </message>
    <message>
        <source>Go on from</source>
        <translation>Fortsett fra nummer</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Sykehus</translation>
    </message>
    <message>
        <source>It is the same person. Choose another.</source>
        <translation>Det er samme person. Velg en annen.</translation>
    </message>
    <message>
        <source>Keep “{name}”</source>
        <translation>Behold «{name}»</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Language of documents</source>
        <translation>Språk i dokumentene</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Sist</translation>
    </message>
    <message>
        <source>Layout of documents</source>
        <translation>Oppsett av dokumentene</translation>
    </message>
    <message>
        <source>Make a committee first.</source>
        <translation>Lag et utvalg først.</translation>
    </message>
    <message>
        <source>Minutes tell when items began</source>
        <translation>Referatet viser når sakene begynte</translation>
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
        <translation>Navn på den nye personen</translation>
    </message>
    <message>
        <source>Name of the new person, then Enter</source>
        <translation>Navn på den nye personen, så Enter</translation>
    </message>
    <message>
        <source>Name of the other person</source>
        <translation>Navn på den andre personen</translation>
    </message>
    <message>
        <source>Name or short name</source>
        <translation>Navn eller kortnavn</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Aldri</translation>
    </message>
    <message>
        <source>New committee</source>
        <translation>Nytt utvalg</translation>
    </message>
    <message>
        <source>New committee …</source>
        <translation>Nytt utvalg …</translation>
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
        <translation>Nei, to personer</translation>
    </message>
    <message>
        <source>Nobody is found.</source>
        <translation>Ingen er funnet.</translation>
    </message>
    <message>
        <source>Nobody sits here on that day.</source>
        <translation>Ingen sitter her den dagen.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ikke sagt</translation>
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
        <translation>Nummer og møter</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Valg</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisasjoner</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annet</translation>
    </message>
    <message>
        <source>Own number series</source>
        <translation>Egne nummerserier</translation>
    </message>
    <message>
        <source>Papers go with the invitation</source>
        <translation>Saksfremlegg følger innkallingen</translation>
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
        <translation>Fraser</translation>
    </message>
    <message>
        <source>Place on the agenda</source>
        <translation>Plass på sakslisten</translation>
    </message>
    <message>
        <source>Possible doubles</source>
        <translation>Mulige dobbeltføringer</translation>
    </message>
    <message>
        <source>Present at least</source>
        <translation>Minst til stede</translation>
    </message>
    <message>
        <source>Recusals are noted</source>
        <translation>Habilitet føres</translation>
    </message>
    <message>
        <source>Remove the membership altogether</source>
        <translation>Fjern medlemskapet helt</translation>
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
        <translation>Samme person?</translation>
    </message>
    <message>
        <source>Sections of a new paper</source>
        <translation>Deler i et nytt saksfremlegg</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Oppsett</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kortnavn</translation>
    </message>
    <message>
        <source>Show as of a date …</source>
        <translation>Vis per dato …</translation>
    </message>
    <message>
        <source>Sits in</source>
        <translation>Sitter i</translation>
    </message>
    <message>
        <source>Standing items</source>
        <translation>Faste punkter</translation>
    </message>
    <message>
        <source>Store the field</source>
        <translation>Lagre feltet</translation>
    </message>
    <message>
        <source>Tags of cases</source>
        <translation>Merker på saker</translation>
    </message>
    <message>
        <source>Take the phrase out</source>
        <translation>Ta ut frasen</translation>
    </message>
    <message>
        <source>The committee</source>
        <translation>Utvalget</translation>
    </message>
    <message>
        <source>The day that is shown</source>
        <translation>Dagen som vises</translation>
    </message>
    <message>
        <source>The districts</source>
        <translation>Bydelene</translation>
    </message>
    <message>
        <source>The hospital</source>
        <translation>Sykehuset</translation>
    </message>
    <message>
        <source>The municipalities</source>
        <translation>Kommunene</translation>
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
        <translation>Det vanlige</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>Fagforening</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Brukere</translation>
    </message>
    <message>
        <source>Usual end</source>
        <translation>Vanlig slutt</translation>
    </message>
    <message>
        <source>Usual place</source>
        <translation>Vanlig sted</translation>
    </message>
    <message>
        <source>Usual start</source>
        <translation>Vanlig start</translation>
    </message>
    <message>
        <source>Votes are counted</source>
        <translation>Votering</translation>
    </message>
    <message>
        <source>Votes or not</source>
        <translation>Stemmer eller ikke</translation>
    </message>
    <message>
        <source>Who sat here on</source>
        <translation>Hvem satt her</translation>
    </message>
    <message>
        <source>You are looking at another day. Go back to today to change anything.</source>
        <translation>Du ser på en annen dag. Gå tilbake til i dag for å endre noe.</translation>
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
        <translation>fra {day}</translation>
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
        <translation>«{one}» og «{other}» er trolig den samme. Slår du dem sammen, blir «{one}» stående.</translation>
    </message>
    <message>
        <source>“{text}” is none of these: {options}.</source>
        <translation>«{text}» er ingen av disse: {options}.</translation>
    </message>
    <message>
        <source>Merge two people</source>
        <translation>Slå sammen to personer</translation>
    </message>
    <message>
        <source>Merge with another …</source>
        <translation>Slå sammen med en annen …</translation>
    </message>
    <message>
        <source>Merge …</source>
        <translation>Slå sammen …</translation>
    </message>
    <message>
        <source>No committees are here yet</source>
        <translation>Ingen utvalg er lagt inn</translation>
    </message>
    <message>
        <source>Other business takes a number</source>
        <translation>Eventuelt får nummer</translation>
    </message>
    <message numerus="yes">
        <source>%n colours</source>
        <translation>
            <numerusform>%n farge</numerusform>
            <numerusform>%n farger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n kommentar</numerusform>
            <numerusform>%n kommentarer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted texts</source>
        <translation>
            <numerusform>%n slettet tekst</numerusform>
            <numerusform>%n slettede tekster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n footnotes at the foot</source>
        <translation>
            <numerusform>%n fotnote nederst</numerusform>
            <numerusform>%n fotnoter nederst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kinds of letters</source>
        <translation>
            <numerusform>%n skrifttype</numerusform>
            <numerusform>%n skrifttyper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links that are not followed</source>
        <translation>
            <numerusform>%n lenke som ikke følges</numerusform>
            <numerusform>%n lenker som ikke følges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n bilde</numerusform>
            <numerusform>%n bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text boxes</source>
        <translation>
            <numerusform>%n tekstboks</numerusform>
            <numerusform>%n tekstbokser</numerusform>
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
        <translation>Renser det som er limt inn …</translation>
    </message>
    <message>
        <source>Decisions found</source>
        <translation>Vedtak som er funnet</translation>
    </message>
    <message>
        <source>No decision has all these words.</source>
        <translation>Ingen vedtak har alle disse ordene.</translation>
    </message>
    <message>
        <source>Number, title or words of the decision</source>
        <translation>Nummer, tittel eller ord i vedtaket</translation>
    </message>
    <message>
        <source>Only the paper of a case can quote.</source>
        <translation>Bare et saksfremlegg kan ha sitat.</translation>
    </message>
    <message>
        <source>Pasted without {what}.</source>
        <translation>Limt inn uten {what}.</translation>
    </message>
    <message>
        <source>Title of the attachment</source>
        <translation>Vedleggets tittel</translation>
    </message>
    <message>
        <source>Where is the file of “{title}”?</source>
        <translation>Hvor er filen til «{title}»?</translation>
    </message>
    <message>
        <source>Words of the decision</source>
        <translation>Ord i vedtaket</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>ingenting annet</translation>
    </message>
    <message>
        <source>“{gone}” becomes another spelling of “{keep}”. What moves: {moves}. What has been printed stays as it is. One undo takes it all back.</source>
        <translation>«{gone}» blir en annen skrivemåte av «{keep}». Det som flyttes: {moves}. Det som er trykt, blir som det er. Én angring tar alt tilbake.</translation>
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
        <translation>Åpne møtet igjen for</translation>
    </message>
    <message>
        <source>Take away the vote on</source>
        <translation>Fjern voteringen over</translation>
    </message>
    <message>
        <source>Take up again the meeting of</source>
        <translation>Ta opp igjen møtet i</translation>
    </message>
    <message>
        <source>Vote on</source>
        <translation>Votering over</translation>
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
            <numerusform>%n min foran plan</numerusform>
            <numerusform>%n min foran plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min behind plan</source>
        <translation>
            <numerusform>%n min etter plan</numerusform>
            <numerusform>%n min etter plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min igjen</numerusform>
            <numerusform>%n min igjen</numerusform>
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
        <translation>Alle punkter er behandlet. Avslutt møtet når dere er ferdige.</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Sak {number}</translation>
    </message>
    <message>
        <source>Clock: {clock}</source>
        <translation>Klokken er {clock}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>End the meeting …</source>
        <translation>Avslutt møtet …</translation>
    </message>
    <message>
        <source>Go to an item by its number</source>
        <translation>Gå til et punkt etter nummeret</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Neste punkt</translation>
    </message>
    <message>
        <source>Next item, previous item</source>
        <translation>Neste punkt, forrige punkt</translation>
    </message>
    <message>
        <source>Nothing more to undo in this text. Outside it: {what}</source>
        <translation>Ikke mer å angre i teksten. Utenfor den: {what}</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Forrige punkt</translation>
    </message>
    <message>
        <source>Proposal, discussion, decision, attendance, agenda</source>
        <translation>Forslag, drøfting, vedtak, oppmøte, saksliste</translation>
    </message>
    <message>
        <source>Room screen</source>
        <translation>Romskjerm</translation>
    </message>
    <message>
        <source>Start the meeting, or go on with it</source>
        <translation>Start eller fortsett møtet</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Ta opp igjen</translation>
    </message>
    <message>
        <source>The archive is open to be read only.</source>
        <translation>Arkivet er bare åpnet for lesing.</translation>
    </message>
    <message>
        <source>There is no proposed decision for this item.</source>
        <translation>Punktet har ikke noe forslag til vedtak.</translation>
    </message>
    <message>
        <source>Treated {span}. What you write here is a correction; no clock runs.</source>
        <translation>Behandlet {span}. Det du skriver her, er en rettelse; ingen klokke går.</translation>
    </message>
    <message>
        <source>Use the proposal</source>
        <translation>Bruk forslaget</translation>
    </message>
    <message>
        <source>Use the proposal as the decision</source>
        <translation>Bruk forslaget som vedtak</translation>
    </message>
    <message>
        <source>You look back. The clock of the current item goes on.</source>
        <translation>Du ser tilbake. Klokken til punktet som behandles, går videre.</translation>
    </message>
    <message numerus="yes">
        <source>begins in %n min</source>
        <translation>
            <numerusform>begynner om %n min</numerusform>
            <numerusform>begynner om %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>begun {clock}</source>
        <translation>startet {clock}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ferdig</translation>
    </message>
    <message>
        <source>done without a decision</source>
        <translation>behandlet uten vedtak</translation>
    </message>
    <message>
        <source>meeting in progress</source>
        <translation>møte pågår</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nå</translation>
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
            <numerusform>%n til stede kan stemme</numerusform>
            <numerusform>%n til stede kan stemme</numerusform>
        </translation>
    </message>
    <message>
        <source>A tie. The leader&apos;s casting vote</source>
        <translation>Likt. Leders dobbeltstemme</translation>
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
        <translation>For forslaget</translation>
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
        <translation>Fra</translation>
    </message>
    <message>
        <source>Set against</source>
        <translation>Settes opp mot</translation>
    </message>
    <message>
        <source>Set against something else</source>
        <translation>Sett opp mot noe annet</translation>
    </message>
    <message>
        <source>Store the vote</source>
        <translation>Lagre voteringen</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>The leader&apos;s casting vote</source>
        <translation>Leders dobbeltstemme</translation>
    </message>
    <message>
        <source>The whole decision</source>
        <translation>Hele vedtaket</translation>
    </message>
    <message>
        <source>Unanimous</source>
        <translation>Enstemmig</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Votering</translation>
    </message>
    <message>
        <source>What is voted on</source>
        <translation>Hva det stemmes over</translation>
    </message>
    <message>
        <source>What the proposal is set against</source>
        <translation>Det som forslaget settes opp mot</translation>
    </message>
    <message>
        <source>casting vote</source>
        <translation>dobbeltstemme</translation>
    </message>
    <message>
        <source>names</source>
        <translation>navn</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>ikke brukt</translation>
    </message>
    <message>
        <source>put by</source>
        <translation>fra</translation>
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
        <translation>{side}, navn</translation>
    </message>
    <message>
        <source>{side}, number</source>
        <translation>{side}, antall</translation>
    </message>
    <message>
        <source>Attendance of</source>
        <translation>Oppmøtet til</translation>
    </message>
    <message>
        <source>Came:</source>
        <translation>Kom:</translation>
    </message>
    <message>
        <source>Correct the attendance of</source>
        <translation>Rett oppmøtet til</translation>
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
        <translation>Gikk:</translation>
    </message>
    <message>
        <source>No longer recused:</source>
        <translation>Ikke inhabil lenger:</translation>
    </message>
    <message>
        <source>Recused:</source>
        <translation>Inhabil:</translation>
    </message>
    <message>
        <source>Remove from the attendance</source>
        <translation>Ta ut av oppmøtet</translation>
    </message>
    <message>
        <source>Back to the meeting&apos;s pages</source>
        <translation>Tilbake til møtets sider</translation>
    </message>
    <message>
        <source>Go on with the meeting</source>
        <translation>Fortsett møtet</translation>
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
        <translation>Navn inn eller ut</translation>
    </message>
    <message>
        <source>No item has the number {number}.</source>
        <translation>Ingen sak har nummeret {number}.</translation>
    </message>
    <message>
        <source>Postpone the case</source>
        <translation>Utsett saken</translation>
    </message>
    <message>
        <source>Send the case back</source>
        <translation>Send saken tilbake</translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation>Start møtet</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions. Tab takes the first: {first}</source>
        <translation>
            <numerusform>%n forslag. Tab tar det første: {first}</numerusform>
            <numerusform>%n forslag. Tab tar det første: {first}</numerusform>
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
        <translation>Ta et vist forslag, velg i listen, lukk den</translation>
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
        <translation>Lukket sak</translation>
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
        <translation>Møtet er lukket</translation>
    </message>
    <message>
        <source>The meeting starts soon</source>
        <translation>Møtet starter snart</translation>
    </message>
    <message>
        <source>The meeting starts {clock}</source>
        <translation>Møtet starter {clock}</translation>
    </message>
    <message>
        <source>The next item comes soon</source>
        <translation>Neste sak kommer straks</translation>
    </message>
    <message>
        <source>The room&apos;s screen is back.</source>
        <translation>Romskjermen er tilbake.</translation>
    </message>
    <message>
        <source>The room&apos;s screen is off: {screen} was unplugged. It comes back by itself.</source>
        <translation>Romskjermen er av: {screen} ble koblet fra. Den kommer tilbake av seg selv.</translation>
    </message>
    <message>
        <source>There is one screen alone. The room&apos;s screen is a window that you can move.</source>
        <translation>Det er bare én skjerm. Romskjermen er et vindu som du kan flytte.</translation>
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
        <translation>igjen av {n}</translation>
    </message>
    <message>
        <source>over the time</source>
        <translation>over tiden</translation>
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
        <translation>Valg for romskjermen</translation>
    </message>
    <message>
        <source>Room screen on or off (F11)</source>
        <translation>Romskjerm av og på (F11)</translation>
    </message>
    <message>
        <source>This committee does not vote. Votes are turned on in its setup.</source>
        <translation>Dette utvalget stemmer ikke. Votering slås på i oppsettet.</translation>
    </message>
    <message>
        <source>A copy with all that you have written is in {path}</source>
        <translation>En kopi med alt du har skrevet, ligger i {path}</translation>
    </message>
    <message>
        <source>All until {clock} is saved.</source>
        <translation>Alt til og med {clock} er lagret.</translation>
    </message>
    <message>
        <source>Another program holds the archive.</source>
        <translation>Et annet program holder på arkivet.</translation>
    </message>
    <message>
        <source>Close that program, or save a copy elsewhere.</source>
        <translation>Lukk det programmet, eller lagre en kopi et annet sted.</translation>
    </message>
    <message>
        <source>Copying …</source>
        <translation>Kopierer …</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Free some room, or save a copy elsewhere.</source>
        <translation>Frigjør plass, eller lagre en kopi et annet sted.</translation>
    </message>
    <message>
        <source>Free some room, or save a copy elsewhere. hfdesk saves the rest by itself when there is room.</source>
        <translation>Frigjør plass, eller lagre en kopi et annet sted. hfdesk lagrer resten av seg selv så snart det er plass.</translation>
    </message>
    <message>
        <source>Look to the disk or the network, or save a copy elsewhere.</source>
        <translation>Se til disken eller nettet, eller lagre en kopi et annet sted.</translation>
    </message>
    <message>
        <source>Put the file back, or save a copy elsewhere.</source>
        <translation>Legg filen tilbake, eller lagre en kopi et annet sted.</translation>
    </message>
    <message>
        <source>Reserve: lasts {time}</source>
        <translation>Reserve: holder i {time}</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>Lagre kopi et annet sted</translation>
    </message>
    <message>
        <source>Save a copy elsewhere …</source>
        <translation>Lagre kopi et annet sted …</translation>
    </message>
    <message>
        <source>The archive</source>
        <translation>Arkivet</translation>
    </message>
    <message>
        <source>The archive “{name}” is not where it was.</source>
        <translation>Arkivet «{name}» er ikke der det var.</translation>
    </message>
    <message>
        <source>The disk does not answer.</source>
        <translation>Disken svarer ikke.</translation>
    </message>
    <message>
        <source>The disk does not take what is saved.</source>
        <translation>Disken tar ikke imot det som lagres.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Disken er full.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Prøv igjen nå</translation>
    </message>
    <message>
        <source>Wait a little, or save a copy elsewhere.</source>
        <translation>Vent litt, eller lagre en kopi et annet sted.</translation>
    </message>
    <message>
        <source>What you write now goes to a reserve on the disk that lasts {time} more.</source>
        <translation>Det du skriver nå, går til en reserve på disken som holder i {time} til.</translation>
    </message>
    <message>
        <source>What you write now is in this window only, and is saved by itself as soon as it can be.</source>
        <translation>Det du skriver nå, står bare i dette vinduet, og lagres av seg selv så snart det går.</translation>
    </message>
    <message>
        <source>You can go on writing.</source>
        <translation>Du kan skrive videre.</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>omtrent %n minutt</numerusform>
            <numerusform>omtrent %n minutter</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>under ett minutt</translation>
    </message>
    <message>
        <source>saving …</source>
        <translation>lagrer …</translation>
    </message>
    <message>
        <source>Came {clock}</source>
        <translation>Kom {clock}</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Innspill</translation>
    </message>
    <message>
        <source>Left {clock}</source>
        <translation>Gikk {clock}</translation>
    </message>
    <message>
        <source>when?</source>
        <translation>frist?</translation>
    </message>
    <message>
        <source>who?</source>
        <translation>hvem?</translation>
    </message>
    <message>
        <source>Changed from the proposal: {changes}</source>
        <translation>Endret mot forslaget: {changes}</translation>
    </message>
    <message>
        <source>and</source>
        <translation>og</translation>
    </message>
    <message>
        <source>paragraph {points} is changed</source>
        <translation>avsnitt {points} er endret</translation>
    </message>
    <message>
        <source>paragraph {points} is new</source>
        <translation>avsnitt {points} er nytt</translation>
    </message>
    <message>
        <source>paragraph {points} is struck</source>
        <translation>avsnitt {points} er strøket</translation>
    </message>
    <message>
        <source>paragraphs {points} are changed</source>
        <translation>avsnitt {points} er endret</translation>
    </message>
    <message>
        <source>paragraphs {points} are new</source>
        <translation>avsnitt {points} er nye</translation>
    </message>
    <message>
        <source>paragraphs {points} are struck</source>
        <translation>avsnitt {points} er strøket</translation>
    </message>
    <message>
        <source>point {points} is changed</source>
        <translation>punkt {points} er endret</translation>
    </message>
    <message>
        <source>point {points} is new</source>
        <translation>punkt {points} er nytt</translation>
    </message>
    <message>
        <source>point {points} is struck</source>
        <translation>punkt {points} er strøket</translation>
    </message>
    <message>
        <source>points {points} are changed</source>
        <translation>punkt {points} er endret</translation>
    </message>
    <message>
        <source>points {points} are new</source>
        <translation>punkt {points} er nye</translation>
    </message>
    <message>
        <source>points {points} are struck</source>
        <translation>punkt {points} er strøket</translation>
    </message>
    <message>
        <source>text is struck</source>
        <translation>tekst er strøket</translation>
    </message>
    <message>
        <source>the order is changed</source>
        <translation>rekkefølgen er endret</translation>
    </message>
    <message>
        <source>the text is changed</source>
        <translation>teksten er endret</translation>
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
        <translation>Før møtet åpnes</translation>
    </message>
    <message>
        <source>Begin an item first.</source>
        <translation>Begynn på en sak først.</translation>
    </message>
    <message>
        <source>Comes later</source>
        <translation>Kommer senere</translation>
    </message>
    <message>
        <source>Deputy for {name}</source>
        <translation>Vara for {name}</translation>
    </message>
    <message>
        <source>Districts and agencies</source>
        <translation>Bydeler og etater</translation>
    </message>
    <message>
        <source>For certain items only</source>
        <translation>Bare på enkelte saker</translation>
    </message>
    <message>
        <source>GPs, users and employees</source>
        <translation>Fastleger, brukere og ansatte</translation>
    </message>
    <message>
        <source>Go to the name</source>
        <translation>Gå til navnet</translation>
    </message>
    <message>
        <source>Last to go: {names}.</source>
        <translation>Sist ute: {names}.</translation>
    </message>
    <message>
        <source>Name, or a new guest</source>
        <translation>Navn, eller ny gjest</translation>
    </message>
    <message>
        <source>Not a quorum: {present} of {needed} needed.</source>
        <translation>Ikke vedtaksført: {present} av {needed} som trengs.</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>Ikke på listen</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Åpne møtet</translation>
    </message>
    <message>
        <source>Present or not</source>
        <translation>Til stede eller ikke</translation>
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
        <translation>Hvem er her?</translation>
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
        <translation>kommer senere</translation>
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
        <translation>gikk</translation>
    </message>
    <message>
        <source>left after {number}</source>
        <translation>gikk etter {number}</translation>
    </message>
    <message>
        <source>left {clock}</source>
        <translation>gikk {clock}</translation>
    </message>
    <message>
        <source>not present</source>
        <translation>ikke til stede</translation>
    </message>
    <message>
        <source>on case {numbers}</source>
        <translation>på sak {numbers}</translation>
    </message>
    <message>
        <source>present</source>
        <translation>til stede</translation>
    </message>
    <message>
        <source>recused</source>
        <translation>inhabil</translation>
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
        <translation>{name} {deed} · Tab: annet</translation>
    </message>
    <message>
        <source>{name}: on case {numbers}</source>
        <translation>{name}: på sak {numbers}</translation>
    </message>
    <message numerus="yes">
        <source>%n things are still open. Enter goes to the one you stand on.</source>
        <translation>
            <numerusform>%n ting står åpen. Enter går dit.</numerusform>
            <numerusform>%n ting står åpne. Enter går til den du står på.</numerusform>
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
        <translation>Avslutter møtet …</translation>
    </message>
    <message>
        <source>Has no decision</source>
        <translation>Mangler vedtak</translation>
    </message>
    <message>
        <source>Has not been treated</source>
        <translation>Er ikke behandlet</translation>
    </message>
    <message>
        <source>Is still being treated</source>
        <translation>Behandles fortsatt</translation>
    </message>
    <message>
        <source>Nobody is to follow up “{text}”</source>
        <translation>Ingen er satt til å følge opp «{text}»</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Ingenting står åpent.</translation>
    </message>
    <message>
        <source>Open the minutes</source>
        <translation>Åpne referatet</translation>
    </message>
    <message>
        <source>Take up the meeting again</source>
        <translation>Ta opp møtet igjen</translation>
    </message>
    <message>
        <source>The meeting goes on. Ended again, the minutes get a new name.</source>
        <translation>Møtet fortsetter. Når du avslutter igjen, får referatet et nytt navn.</translation>
    </message>
    <message>
        <source>The meeting is ended</source>
        <translation>Møtet er avsluttet</translation>
    </message>
    <message>
        <source>The minutes are made</source>
        <translation>Referatet er laget</translation>
    </message>
    <message>
        <source>The minutes are made as a draft in {folder}</source>
        <translation>Referatet lages som utkast i {folder}</translation>
    </message>
    <message>
        <source>The statement “{text}” is nobody&apos;s</source>
        <translation>Protokolltilførselen «{text}» er ikke fra noen</translation>
    </message>
    <message>
        <source>comments by {day}</source>
        <translation>innspill innen {day}</translation>
    </message>
    <message>
        <source>{cast} votes, and {present} who may vote</source>
        <translation>{cast} stemmer, men bare {present} kan stemme</translation>
    </message>
    <message>
        <source>{name} has neither title nor organization</source>
        <translation>{name} har verken tittel eller virksomhet</translation>
    </message>
    <message>
        <source>{name} is not on the attendance list</source>
        <translation>{name} står ikke i oppmøtet</translation>
    </message>
    <message>
        <source>{name}: present or absent?</source>
        <translation>{name}: til stede eller forfall?</translation>
    </message>
    <message>
        <source>{present} present, and {quorum} are needed to decide</source>
        <translation>{present} til stede, og {quorum} trengs for å vedta noe</translation>
    </message>
    <message>
        <source>{text} is not filled in</source>
        <translation>{text} er ikke fylt ut</translation>
    </message>
    <message>
        <source>“{text}” has no deadline</source>
        <translation>«{text}» mangler frist</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Hjemmel</translation>
    </message>
    <message>
        <source>Not recused after all</source>
        <translation>Ikke inhabil likevel</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grunn</translation>
    </message>
    <message>
        <source>Recused on this item: {names}</source>
        <translation>Inhabil i denne saken: {names}</translation>
    </message>
    <message>
        <source>The committee does not note recusals. Turn that on under Setup.</source>
        <translation>Utvalget fører ikke habilitet. Slå det på under Oppsett.</translation>
    </message>
    <message>
        <source>Who is recused</source>
        <translation>Hvem er inhabil</translation>
    </message>
    <message>
        <source>{name} is recused.</source>
        <translation>{name} er inhabil.</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle taster</translation>
    </message>
    <message>
        <source>End …</source>
        <translation>Avslutt …</translation>
    </message>
    <message>
        <source>Other field</source>
        <translation>Bytt felt</translation>
    </message>
    <message>
        <source>Texts of the item</source>
        <translation>Tekstene i saken</translation>
    </message>
    <message>
        <source>Add somebody …</source>
        <translation>Legg til noen …</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Oppmøte</translation>
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
        <translation>Gikk</translation>
    </message>
    <message>
        <source>Break in the meeting</source>
        <translation>Pause i møtet</translation>
    </message>
    <message>
        <source>Break now</source>
        <translation>Pause nå</translation>
    </message>
    <message>
        <source>New case under other business</source>
        <translation>Ny sak under eventuelt</translation>
    </message>
    <message>
        <source>Title of the new case</source>
        <translation>Tittel på den nye saken</translation>
    </message>
    <message>
        <source>Change the type of the case …</source>
        <translation>Endre type sak …</translation>
    </message>
    <message>
        <source>Close the meeting, or open it again</source>
        <translation>Lukk møtet, eller åpne det igjen</translation>
    </message>
    <message>
        <source>Ground for closing the meeting</source>
        <translation>Hjemmel for å lukke møtet</translation>
    </message>
    <message>
        <source>New case with its own number</source>
        <translation>Ny sak med eget nummer</translation>
    </message>
    <message>
        <source>Open the meeting first.</source>
        <translation>Åpne møtet først.</translation>
    </message>
    <message>
        <source>The meeting is open again.</source>
        <translation>Møtet er åpnet igjen.</translation>
    </message>
    <message>
        <source>Type of the case</source>
        <translation>Type sak</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Hva den gjelder</translation>
    </message>
    <message>
        <source>Withdraw the case</source>
        <translation>Trekk saken</translation>
    </message>
    <message>
        <source>New case with its own number …</source>
        <translation>Ny sak med eget nummer …</translation>
    </message>
    <message>
        <source>Recusal</source>
        <translation>Habilitet</translation>
    </message>
    <message>
        <source>+name  -name</source>
        <translation>+navn  -navn</translation>
    </message>
    <message>
        <source>Begins a line that is a decision, a follow-up, a statement, a contribution</source>
        <translation>Foran et vedtak, en oppfølging, en protokolltilførsel, et innspill</translation>
    </message>
    <message>
        <source>Begins a line that says who came or left</source>
        <translation>Foran den som kom eller gikk</translation>
    </message>
    <message>
        <source>Postpone the case, send it back</source>
        <translation>Utsett saken, send den tilbake</translation>
    </message>
    <message>
        <source>The proposal replaced what was written. Ctrl+Z brings that back.</source>
        <translation>Forslaget står nå i stedet for det du hadde skrevet. Ctrl+Z henter det tilbake.</translation>
    </message>
    <message>
        <source>From the page to its text</source>
        <translation>Fra siden til teksten</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Neste side</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Sidebredde</translation>
    </message>
    <message>
        <source>Page width, size on paper</source>
        <translation>Sidebredde, størrelse på papir</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Side {page} av {count}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Forhåndsvisning</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Forrige side</translation>
    </message>
    <message>
        <source>The document as it will print. Enter goes to the text at the top of the view.</source>
        <translation>Dokumentet slik det blir skrevet ut. Enter går til teksten øverst i visningen.</translation>
    </message>
    <message>
        <source>The page could not be made.</source>
        <translation>Siden lot seg ikke lage.</translation>
    </message>
    <message>
        <source>The page shows what was written a while ago: the new one could not be made.</source>
        <translation>Siden viser det som sto for en stund siden. Den nye lot seg ikke lage.</translation>
    </message>
    <message>
        <source>What you write is stored as usual.</source>
        <translation>Det du skriver, lagres som vanlig.</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Hele siden</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom in the preview</source>
        <translation>Større eller mindre side i forhåndsvisningen</translation>
    </message>
    <message>
        <source>wheel</source>
        <translation>hjulet</translation>
    </message>
    <message>
        <source>“{old}” was changed outside hfdesk and is not touched. The new one is called “{new}”.</source>
        <translation>Filen «{old}» er endret utenfor hfdesk og er ikke rørt. Den nye får navnet «{new}».</translation>
    </message>
    <message>
        <source>“{old}” was not made by hfdesk and is not touched. The new one is called “{new}”.</source>
        <translation>«{old}» er ikke laget av hfdesk og er ikke rørt. Den nye får navnet «{new}».</translation>
    </message>
    <message>
        <source>As it was made</source>
        <translation>Som den ble laget</translation>
    </message>
    <message>
        <source>As it would be made now</source>
        <translation>Slik den ville blitt laget nå</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Kan ikke leses</translation>
    </message>
    <message>
        <source>Case paper</source>
        <translation>Saksfremlegg</translation>
    </message>
    <message>
        <source>Change {number} of {count}</source>
        <translation>Endring {number} av {count}</translation>
    </message>
    <message>
        <source>Changed after it was made</source>
        <translation>Endret etter at den ble laget</translation>
    </message>
    <message>
        <source>Changed outside hfdesk</source>
        <translation>Endret utenfor hfdesk</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Sammenlign versjoner</translation>
    </message>
    <message>
        <source>Compare …</source>
        <translation>Sammenlign …</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Sammenligner …</translation>
    </message>
    <message>
        <source>Extract of a case</source>
        <translation>Saksutskrift</translation>
    </message>
    <message>
        <source>Files that were made</source>
        <translation>Filer som er laget</translation>
    </message>
    <message>
        <source>Layout: {name}</source>
        <translation>Oppsett: {name}</translation>
    </message>
    <message>
        <source>Looking at the file …</source>
        <translation>Ser på filen …</translation>
    </message>
    <message>
        <source>Make anew</source>
        <translation>Lag på nytt</translation>
    </message>
    <message>
        <source>Making {name} …</source>
        <translation>Lager {name} …</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Nyere</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Neste endring</translation>
    </message>
    <message>
        <source>Not where it was put</source>
        <translation>Ikke der den ble lagt</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Eldre</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Åpne filen</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Forrige endring</translation>
    </message>
    <message>
        <source>Replaced by a newer one</source>
        <translation>Erstattet av en nyere</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>De sier det samme.</translation>
    </message>
    <message>
        <source>Underlined: stands in the newer one alone. Struck through: stands in the older one alone.</source>
        <translation>Understreket: står bare i den nyere. Gjennomstreket: står bare i den eldre.</translation>
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
        <translation>lages den på nytt, får den nye et eget navn</translation>
    </message>
    <message>
        <source>public copy</source>
        <translation>offentlig versjon</translation>
    </message>
    <message>
        <source>template: {name}</source>
        <translation>mal: {name}</translation>
    </message>
    <message>
        <source>what it is made of was changed after it was made</source>
        <translation>innholdet er endret etter at den ble laget</translation>
    </message>
    <message>
        <source>“{name}” is not where it was put.</source>
        <translation>«{name}» er ikke der den ble lagt.</translation>
    </message>
    <message>
        <source>“{new}” is new</source>
        <translation>«{new}» er nytt</translation>
    </message>
    <message>
        <source>“{old}” became “{new}”</source>
        <translation>«{old}» ble «{new}»</translation>
    </message>
    <message>
        <source>“{old}” is struck</source>
        <translation>«{old}» er tatt ut</translation>
    </message>
    <message>
        <source>Nothing has been made yet.</source>
        <translation>Ingenting er laget ennå.</translation>
    </message>
    <message>
        <source>Closed part</source>
        <translation>Lukket del</translation>
    </message>
    <message>
        <source>Enter stores · ↑ ↓ chooses a point</source>
        <translation>Enter lagrer · ↑ ↓ velger punkt</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Preview beside it</source>
        <translation>Forhåndsvis ved siden av</translation>
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
        <translation>«{name}» slik filen er nå</translation>
    </message>
    <message>
        <source>A column holds at least one thing.</source>
        <translation>En kolonne inneholder minst én ting.</translation>
    </message>
    <message>
        <source>A line each</source>
        <translation>På hver sin linje</translation>
    </message>
    <message>
        <source>A proposal of one paragraph is numbered too</source>
        <translation>Et forslag på ett avsnitt nummereres også</translation>
    </message>
    <message>
        <source>A table of two and two</source>
        <translation>Tabell med to og to ved siden av hverandre</translation>
    </message>
    <message>
        <source>A table of two columns</source>
        <translation>Tabell med to kolonner</translation>
    </message>
    <message>
        <source>A word in braces is filled in; parts between semicolons are left out where they are empty. Alt+↑, Alt+↓: move. Delete: take out.</source>
        <translation>Ord i klammer fylles ut; deler mellom semikolon faller bort når de er tomme. Alt+↑, Alt+↓: flytt. Delete: ta ut.</translation>
    </message>
    <message>
        <source>Adapt the layout of documents</source>
        <translation>Tilpass oppsettet for dokumenter</translation>
    </message>
    <message>
        <source>Adapt …</source>
        <translation>Tilpass …</translation>
    </message>
    <message>
        <source>Add a line …</source>
        <translation>Legg til en linje …</translation>
    </message>
    <message>
        <source>Add them and use it</source>
        <translation>Legg dem til og bruk malen</translation>
    </message>
    <message>
        <source>After the table</source>
        <translation>Etter tabellen</translation>
    </message>
    <message>
        <source>An earlier case</source>
        <translation>En tidligere sak</translation>
    </message>
    <message>
        <source>As a row in a box</source>
        <translation>Som en rad i en ramme</translation>
    </message>
    <message>
        <source>As a sentence</source>
        <translation>Som en setning</translation>
    </message>
    <message>
        <source>Before the first words</source>
        <translation>Foran de første ordene</translation>
    </message>
    <message>
        <source>Between two clocks</source>
        <translation>Mellom to klokkeslett</translation>
    </message>
    <message>
        <source>Case numbers without the year in sentences</source>
        <translation>Saksnumre uten årstall i setninger</translation>
    </message>
    <message>
        <source>Change the layout</source>
        <translation>Endre oppsettet</translation>
    </message>
    <message>
        <source>Choose a Word document</source>
        <translation>Velg et Word-dokument</translation>
    </message>
    <message>
        <source>Choose a Word document …</source>
        <translation>Velg et Word-dokument …</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Velg et bilde</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>Velg et bilde …</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Klokkeslett</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>Comes with hfdesk</source>
        <translation>Følger med hfdesk</translation>
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
        <translation>Datoer og klokkeslett</translation>
    </message>
    <message>
        <source>Deadline for comments</source>
        <translation>Frist for innspill</translation>
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
        <translation>Hver som</translation>
    </message>
    <message>
        <source>Fetch a layout from a file</source>
        <translation>Hent et oppsett fra fil</translation>
    </message>
    <message>
        <source>Fetch from a file …</source>
        <translation>Hent fra fil …</translation>
    </message>
    <message>
        <source>Fetch the layout</source>
        <translation>Hent oppsettet</translation>
    </message>
    <message>
        <source>Heading over the attachments</source>
        <translation>Overskrift over vedleggene</translation>
    </message>
    <message>
        <source>Heading over the table</source>
        <translation>Overskrift over tabellen</translation>
    </message>
    <message>
        <source>Height of the logo, millimetres</source>
        <translation>Logoens høyde i millimeter</translation>
    </message>
    <message>
        <source>I have forgotten the passphrase</source>
        <translation>Jeg har glemt passfrasen</translation>
    </message>
    <message>
        <source>In brackets</source>
        <translation>I parentes</translation>
    </message>
    <message>
        <source>In or out</source>
        <translation>Med eller ikke</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Ledetekst</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Ledetekster</translation>
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
        <translation>Brevhode</translation>
    </message>
    <message>
        <source>Letterhead of the layout</source>
        <translation>Brevhodet i oppsettet</translation>
    </message>
    <message>
        <source>Line {number} above the first page</source>
        <translation>Linje {number} øverst på første side</translation>
    </message>
    <message>
        <source>Line {number} at the foot of each page</source>
        <translation>Linje {number} nederst på hver side</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linjer</translation>
    </message>
    <message>
        <source>Lines at the top</source>
        <translation>Linjene øverst</translation>
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
        <translation>Lag en egen utgave</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Move the row</source>
        <translation>Flytt raden</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>Oppsettets navn</translation>
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
        <translation>Skrives ikke</translation>
    </message>
    <message>
        <source>Not used by any committee</source>
        <translation>Brukes ikke av noe utvalg</translation>
    </message>
    <message>
        <source>On a line of its own</source>
        <translation>På en egen linje</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>Etter hverandre</translation>
    </message>
    <message>
        <source>One for every numbered case</source>
        <translation>Ett for hver nummererte sak</translation>
    </message>
    <message>
        <source>Over a decision</source>
        <translation>Over et vedtak</translation>
    </message>
    <message>
        <source>Over a proposed decision</source>
        <translation>Over et forslag til vedtak</translation>
    </message>
    <message>
        <source>Papers behind the invitation</source>
        <translation>Saksfremlegg bak innkallingen</translation>
    </message>
    <message>
        <source>People stand</source>
        <translation>Personene står</translation>
    </message>
    <message>
        <source>Picture (*.png *.jpg *.jpeg)</source>
        <translation>Bilde (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Rename the layout</source>
        <translation>Gi nytt navn til oppsettet</translation>
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
        <translation>Lagret: {name}</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Deler</translation>
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
        <translation>Mellomrom: med eller ikke. Alt+↑, Alt+↓: flytt.</translation>
    </message>
    <message>
        <source>Take the row out</source>
        <translation>Ta ut raden</translation>
    </message>
    <message>
        <source>Template of the layout</source>
        <translation>Malen til oppsettet</translation>
    </message>
    <message>
        <source>The decision&apos;s label stands</source>
        <translation>Ledeteksten til vedtaket står</translation>
    </message>
    <message>
        <source>The height is from 5 to 60 millimetres.</source>
        <translation>Høyden er fra 5 til 60 millimeter.</translation>
    </message>
    <message>
        <source>The order of its parts</source>
        <translation>Delene i rekkefølge</translation>
    </message>
    <message>
        <source>The role of the day</source>
        <translation>Rollen den dagen</translation>
    </message>
    <message>
        <source>The table of cases</source>
        <translation>Tabellen med saker</translation>
    </message>
    <message>
        <source>The template is the usual one, “{name}”.</source>
        <translation>Malen er den vanlige, «{name}».</translation>
    </message>
    <message>
        <source>The template is this layout&apos;s own.</source>
        <translation>Malen er oppsettets egen.</translation>
    </message>
    <message>
        <source>The title stands after the lines at the top</source>
        <translation>Tittelen står etter linjene øverst</translation>
    </message>
    <message>
        <source>The top is</source>
        <translation>Øverst står</translation>
    </message>
    <message>
        <source>The width is a number from 1 to 100.</source>
        <translation>Bredden er et tall fra 1 til 100.</translation>
    </message>
    <message>
        <source>This layout comes with hfdesk and stays as it is. Make a version of your own to change it.</source>
        <translation>Dette oppsettet følger med hfdesk og er som det er. Lag en egen utgave for å endre det.</translation>
    </message>
    <message>
        <source>Those that are written</source>
        <translation>De som er skrevet</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>Til venstre</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Til høyre</translation>
    </message>
    <message>
        <source>Treated before</source>
        <translation>Behandlet tidligere</translation>
    </message>
    <message>
        <source>Under the signer&apos;s name</source>
        <translation>Under navnet på den som skriver under</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Bruk malen</translation>
    </message>
    <message>
        <source>Use the usual one</source>
        <translation>Bruk den vanlige</translation>
    </message>
    <message>
        <source>Used by {committees}</source>
        <translation>Brukes av {committees}</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>onsdag</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Innhold</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Det som står der</translation>
    </message>
    <message>
        <source>What the logo shows, for who does not see it</source>
        <translation>Hva logoen viser, for den som ikke ser den</translation>
    </message>
    <message>
        <source>Where title and organization lack</source>
        <translation>Der tittel og organisasjon mangler</translation>
    </message>
    <message>
        <source>Who was there for certain cases only, in a sentence</source>
        <translation>De som bare var med på enkelte saker, i en setning</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Bredde</translation>
    </message>
    <message>
        <source>Widths are shares of the line. Alt+↑, Alt+↓: move left, right. Delete: take out.</source>
        <translation>Bredden er en andel av linjen. Alt+↑, Alt+↓: flytt til venstre, høyre. Delete: ta ut.</translation>
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
        <translation>saksbehandlere</translation>
    </message>
    <message>
        <source>case title</source>
        <translation>sakstittel</translation>
    </message>
    <message>
        <source>chair of the meeting</source>
        <translation>møteleder</translation>
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
        <translation>utvalg</translation>
    </message>
    <message>
        <source>committee&apos;s short name</source>
        <translation>utvalgets kortnavn</translation>
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
        <translation>saksfremleggets dato</translation>
    </message>
    <message>
        <source>day of the paper in words</source>
        <translation>saksfremleggets dato med ord</translation>
    </message>
    <message>
        <source>deadline for comments</source>
        <translation>frist for innspill</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>vedtak</translation>
    </message>
    <message>
        <source>details</source>
        <translation>detaljer</translation>
    </message>
    <message>
        <source>discussion</source>
        <translation>drøfting</translation>
    </message>
    <message>
        <source>earlier case</source>
        <translation>tidligere sak</translation>
    </message>
    <message>
        <source>follow-ups</source>
        <translation>oppfølging</translation>
    </message>
    <message>
        <source>from</source>
        <translation>fra</translation>
    </message>
    <message>
        <source>in</source>
        <translation>med</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ikke med</translation>
    </message>
    <message>
        <source>link to the meeting</source>
        <translation>lenke til møtet</translation>
    </message>
    <message>
        <source>minute-takers</source>
        <translation>referenter</translation>
    </message>
    <message>
        <source>minutes (length)</source>
        <translation>minutter</translation>
    </message>
    <message>
        <source>motions</source>
        <translation>forslag i møtet</translation>
    </message>
    <message>
        <source>name</source>
        <translation>navn</translation>
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
        <translation>saksansvarlige</translation>
    </message>
    <message>
        <source>partnership</source>
        <translation>helsefellesskap</translation>
    </message>
    <message>
        <source>place</source>
        <translation>sted</translation>
    </message>
    <message>
        <source>place of signing</source>
        <translation>sted for underskrift</translation>
    </message>
    <message>
        <source>proposed decision</source>
        <translation>forslag til vedtak</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>mottaker</translation>
    </message>
    <message>
        <source>recusals</source>
        <translation>inhabilitet</translation>
    </message>
    <message>
        <source>secretariat</source>
        <translation>sekretariat</translation>
    </message>
    <message>
        <source>signed by</source>
        <translation>underskrevet av</translation>
    </message>
    <message>
        <source>speakers</source>
        <translation>innledere</translation>
    </message>
    <message>
        <source>statements</source>
        <translation>protokolltilførsler</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>merker</translation>
    </message>
    <message>
        <source>the attachments</source>
        <translation>vedleggene</translation>
    </message>
    <message>
        <source>the case&apos;s archive reference</source>
        <translation>sakens arkivreferanse</translation>
    </message>
    <message>
        <source>the meeting&apos;s archive reference</source>
        <translation>møtets arkivreferanse</translation>
    </message>
    <message>
        <source>the meeting&apos;s link</source>
        <translation>møtets lenke</translation>
    </message>
    <message>
        <source>the meeting&apos;s place</source>
        <translation>møtets sted</translation>
    </message>
    <message>
        <source>the meeting&apos;s recipients</source>
        <translation>møtets mottakere</translation>
    </message>
    <message>
        <source>the meeting&apos;s subject</source>
        <translation>møtets tema</translation>
    </message>
    <message>
        <source>the meeting&apos;s title</source>
        <translation>møtets tittel</translation>
    </message>
    <message>
        <source>those present</source>
        <translation>de til stede</translation>
    </message>
    <message>
        <source>those who did not turn up</source>
        <translation>de som ikke møtte</translation>
    </message>
    <message>
        <source>those with notice of absence</source>
        <translation>de med forfall</translation>
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
        <translation>stemmer</translation>
    </message>
    <message>
        <source>whole date</source>
        <translation>hel dato</translation>
    </message>
    <message>
        <source>whole day of the paper</source>
        <translation>saksfremleggets hele dato</translation>
    </message>
    <message>
        <source>whom one represents</source>
        <translation>hvem man representerer</translation>
    </message>
    <message>
        <source>“{name}” has all the styles that documents use.</source>
        <translation>«{name}» har alle stilene som dokumentene bruker.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” lacks %n of the styles that documents use: {styles}.</source>
        <translation>
            <numerusform>«{name}» mangler %n av stilene som dokumentene bruker: {styles}.</numerusform>
            <numerusform>«{name}» mangler %n av stilene som dokumentene bruker: {styles}.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}” is not known here. Known are: {words}.</source>
        <translation>«{word}» er ikke kjent her. Du kan bruke: {words}.</translation>
    </message>
    <message>
        <source>A file for each case that has a paper.</source>
        <translation>En fil for hver sak som har saksfremlegg.</translation>
    </message>
    <message>
        <source>A file for each case: what was proposed and decided.</source>
        <translation>En fil for hver sak: hva som ble foreslått og vedtatt.</translation>
    </message>
    <message>
        <source>A folder: agenda, a file a paper, numbered attachments</source>
        <translation>En mappe: saksliste, en fil per sak, nummererte vedlegg</translation>
    </message>
    <message>
        <source>Any kind, in Word or PDF, full or public: decisions only, attendance list, name cards …</source>
        <translation>Alle slag, i Word eller PDF, fullt eller offentlig: bare vedtak, oppmøteliste, navneskilt …</translation>
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
        <translation>Som utvalget har det</translation>
    </message>
    <message>
        <source>As they stand: draft, out for comments, approved or corrected.</source>
        <translation>Slik det står: utkast, ute til innspill, godkjent eller rettet.</translation>
    </message>
    <message>
        <source>Attendance list to sign</source>
        <translation>Oppmøteliste til underskrift</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Utgave</translation>
    </message>
    <message>
        <source>Corrected edition {number}: {why}</source>
        <translation>Rettet utgave {number}: {why}</translation>
    </message>
    <message>
        <source>Decisions only</source>
        <translation>Bare vedtakene (vedtaksprotokoll)</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Everybody who is expected, and room for others.</source>
        <translation>Alle som er ventet, og plass til flere.</translation>
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
        <translation>Det står øverst i den rettede utgaven. Den forrige blir stående slik den ble sendt.</translation>
    </message>
    <message>
        <source>Make a corrected edition</source>
        <translation>Lag rettet utgave</translation>
    </message>
    <message>
        <source>Make a corrected edition …</source>
        <translation>Lag rettet utgave …</translation>
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
        <translation>Lager dokumentet …</translation>
    </message>
    <message>
        <source>Making the draft …</source>
        <translation>Lager utkastet …</translation>
    </message>
    <message>
        <source>Metadata beside it</source>
        <translation>Metadata ved siden av</translation>
    </message>
    <message>
        <source>More that can be done with the minutes</source>
        <translation>Mer som kan gjøres med referatet</translation>
    </message>
    <message>
        <source>Noark 5 (XML)</source>
        <translation>Noark 5 (XML)</translation>
    </message>
    <message>
        <source>Numbers, titles and what was decided.</source>
        <translation>Numre, titler og det som ble vedtatt.</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>Én fil</translation>
    </message>
    <message>
        <source>Out for comments until {day}</source>
        <translation>Ute til innspill til {day}</translation>
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
        <translation>Saksfremlegg</translation>
    </message>
    <message>
        <source>Public: without what is exempt</source>
        <translation>Offentlig: uten det som er unntatt</translation>
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
        <translation>Send til innspill</translation>
    </message>
    <message>
        <source>Send for comments …</source>
        <translation>Send til innspill …</translation>
    </message>
    <message>
        <source>Send the minutes for comments …</source>
        <translation>Send referatet til innspill …</translation>
    </message>
    <message>
        <source>The agenda, and the papers. The meeting is not called by it.</source>
        <translation>Sakslisten, og saksfremleggene. Møtet blir ikke innkalt av det.</translation>
    </message>
    <message>
        <source>The draft says that it is subject to comments and approval, and tells the deadline.</source>
        <translation>Utkastet sier at det er med forbehold om innspill og godkjenning, og nevner fristen.</translation>
    </message>
    <message>
        <source>The minutes are approved</source>
        <translation>Referatet er godkjent</translation>
    </message>
    <message>
        <source>The minutes can be corrected. Approve them again when they are right.</source>
        <translation>Referatet kan rettes. Godkjenn det på nytt når det er riktig.</translation>
    </message>
    <message>
        <source>Two on a page, to be cut out and folded.</source>
        <translation>To på en side, til å klippe ut og brette.</translation>
    </message>
    <message>
        <source>Unlock the minutes</source>
        <translation>Lås opp referatet</translation>
    </message>
    <message>
        <source>Usually the next meeting approves them by its own item, when it is ended. Approved minutes are locked.</source>
        <translation>Vanligvis godkjenner neste møte det i sin egen sak, når det avsluttes. Et godkjent referat er låst.</translation>
    </message>
    <message>
        <source>What is corrected</source>
        <translation>Hva rettes</translation>
    </message>
    <message>
        <source>Who meets, when and where.</source>
        <translation>Hvem som møtes, når og hvor.</translation>
    </message>
    <message>
        <source>With the papers</source>
        <translation>Med saksfremleggene</translation>
    </message>
    <message>
        <source>Without the papers</source>
        <translation>Uten saksfremleggene</translation>
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
        <translation>{files} er ikke der de var. Resten er laget.</translation>
    </message>
    <message>
        <source>“{name}” is open in another window, which is in front now.</source>
        <translation>«{name}» er åpent i et annet vindu, som nå ligger fremst.</translation>
    </message>
    <message>
        <source>A part of the paper</source>
        <translation>En del av saksframlegget</translation>
    </message>
    <message>
        <source>Bring back an earlier version in</source>
        <translation>Hent tilbake tidligere versjon i</translation>
    </message>
    <message>
        <source>Bring back this version</source>
        <translation>Hent tilbake denne versjonen</translation>
    </message>
    <message>
        <source>Brought back: {name}</source>
        <translation>Hentet tilbake: {name}</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Slettet</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Tidligere versjoner</translation>
    </message>
    <message>
        <source>Earlier versions …</source>
        <translation>Tidligere versjoner …</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Innledning</translation>
    </message>
    <message>
        <source>Only the formatting is another.</source>
        <translation>Bare formateringen er en annen.</translation>
    </message>
    <message>
        <source>Open a meeting or a case first.</source>
        <translation>Åpne et møte eller en sak først.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leser …</translation>
    </message>
    <message>
        <source>Text on the agenda</source>
        <translation>Tekst på sakslisten</translation>
    </message>
    <message>
        <source>There are no earlier versions yet.</source>
        <translation>Det finnes ingen tidligere versjoner ennå.</translation>
    </message>
    <message>
        <source>This is the text as it stands now.</source>
        <translation>Dette er teksten slik den står nå.</translation>
    </message>
    <message>
        <source>This text is deleted. Copy what you need of it.</source>
        <translation>Denne teksten er slettet. Kopier det du trenger av den.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versjoner</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>godkjent</translation>
    </message>
    <message>
        <source>as it stands now</source>
        <translation>som den står nå</translation>
    </message>
    <message>
        <source>sent for comments</source>
        <translation>sendt til uttalelse</translation>
    </message>
    <message>
        <source>sent with the invitation</source>
        <translation>sendt med innkallingen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
    <message>
        <source>Struck through: stood earlier. Underlined: stands in the text now.</source>
        <translation>Gjennomstreket: sto der tidligere. Understreket: står i teksten nå.</translation>
    </message>
    <message>
        <source>At the second place: {when}.</source>
        <translation>På det ekstra stedet: {when}.</translation>
    </message>
    <message>
        <source>Backup {when}</source>
        <translation>Sikkerhetskopi {when}</translation>
    </message>
    <message>
        <source>Fetching the backup …</source>
        <translation>Henter fram sikkerhetskopien …</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Ingen sikkerhetskopi ennå</translation>
    </message>
    <message numerus="yes">
        <source>The backup is %n days old</source>
        <translation>
            <numerusform>Sikkerhetskopien er %n dag gammel</numerusform>
            <numerusform>Sikkerhetskopien er %n dager gammel</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is in place. What was there before is kept as “{name}”.</source>
        <translation>Kopien er hentet fram. Det som var der, heter nå «{name}».</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldri</translation>
    </message>
    <message>
        <source>no access to the folder</source>
        <translation>ingen tilgang til mappen</translation>
    </message>
    <message>
        <source>the archive is damaged</source>
        <translation>arkivet er skadet</translation>
    </message>
    <message>
        <source>the disk does not answer</source>
        <translation>disken svarer ikke</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>disken er full</translation>
    </message>
    <message>
        <source>the last try failed</source>
        <translation>den lot seg ikke lage sist</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments get another file name.</source>
        <translation>
            <numerusform>%n vedlegg får et annet filnavn.</numerusform>
            <numerusform>%n vedlegg får et annet filnavn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups have the name until they are thinned; monthly ones stay.</source>
        <translation>
            <numerusform>%n sikkerhetskopi har fortsatt navnet. Kopier slettes etter hvert, men én for hver måned blir liggende.</numerusform>
            <numerusform>%n sikkerhetskopier har fortsatt navnet. Kopier slettes etter hvert, men én for hver måned blir liggende.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents of approved minutes stay.</source>
        <translation>
            <numerusform>%n dokument fra godkjente referater blir.</numerusform>
            <numerusform>%n dokumenter fra godkjente referater blir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier versions of texts</source>
        <translation>
            <numerusform>%n tidligere versjon av tekster</numerusform>
            <numerusform>%n tidligere versjoner av tekster</numerusform>
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
            <numerusform>%n åpen oppfølging mister den ansvarlige.</numerusform>
            <numerusform>%n åpne oppfølginger mister den ansvarlige.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n sted</numerusform>
            <numerusform>%n steder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places in</source>
        <translation>
            <numerusform>%n sted i</numerusform>
            <numerusform>%n steder i</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After that it also goes from undo and from %n earlier versions of texts.</source>
        <translation>
            <numerusform>Etter det slettes navnet også i %n tidligere versjon av tekster.</numerusform>
            <numerusform>Etter det slettes navnet også i %n tidligere versjoner av tekster.</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved minutes are not changed, nor the cases that they treated: {names}.</source>
        <translation>Godkjente referater endres ikke, heller ikke sakene de behandlet: {names}.</translation>
    </message>
    <message>
        <source>Asked for it</source>
        <translation>Ba om saken</translation>
    </message>
    <message>
        <source>Attachments that are taken out lie here for thirty days, and as long as undo may need them. They are deleted only on a day when the archive is in use.</source>
        <translation>Vedlegg som er tatt ut, ligger her i tretti dager, og så lenge det kan angres. Er arkivet lite i bruk, ligger de lenger.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sikkerhetskopier</translation>
    </message>
    <message>
        <source>Becomes an empty place</source>
        <translation>Blir en tom plass</translation>
    </message>
    <message>
        <source>Becomes “Former participant”</source>
        <translation>Blir «Tidligere deltaker»</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papirkurv</translation>
    </message>
    <message>
        <source>Bin …</source>
        <translation>Papirkurv …</translation>
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
        <translation>Kopier av alt sammen: daglige for den siste måneden, månedlige før det. De har det arkivet hadde den dagen, også personer som er tatt ut siden.</translation>
    </message>
    <message>
        <source>Delete for good now</source>
        <translation>Slett for godt nå</translation>
    </message>
    <message>
        <source>Delete now</source>
        <translation>Slett nå</translation>
    </message>
    <message>
        <source>Deleting for good …</source>
        <translation>Sletter for godt …</translation>
    </message>
    <message>
        <source>Deputies of the person</source>
        <translation>Vara for personen</translation>
    </message>
    <message>
        <source>Documents that were made</source>
        <translation>Dokumenter som er laget</translation>
    </message>
    <message>
        <source>Documents that were made and sent</source>
        <translation>Dokumenter som er laget og sendt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Files that were attached, as they came. What is taken out lies in the bin for thirty days and is deleted then.</source>
        <translation>Filer som er lagt ved, slik de kom. Det som tas ut, ligger i papirkurven i tretti dager og slettes så.</translation>
    </message>
    <message>
        <source>Files that were made lie in your folders: {names}.</source>
        <translation>Filer som er laget, ligger i mappene dine: {names}.</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Finn en person</translation>
    </message>
    <message>
        <source>For your register of processing activities</source>
        <translation>Til protokollen over behandlingsaktiviteter</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Gå dit</translation>
    </message>
    <message>
        <source>Gone for good, also from undo and from earlier versions.</source>
        <translation>Slettet for godt, også fra angre og fra tidligere versjoner.</translation>
    </message>
    <message>
        <source>In the bin since</source>
        <translation>I kurven fra</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>I registeret</translation>
    </message>
    <message>
        <source>Is deleted</source>
        <translation>Slettes</translation>
    </message>
    <message>
        <source>Is not looked for</source>
        <translation>Letes det ikke etter</translation>
    </message>
    <message>
        <source>Look at this yourself</source>
        <translation>Se på dette selv</translation>
    </message>
    <message>
        <source>Looking through the archive …</source>
        <translation>Ser gjennom arkivet …</translation>
    </message>
    <message>
        <source>Looking through the bin …</source>
        <translation>Ser gjennom papirkurven …</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Medlemskap</translation>
    </message>
    <message>
        <source>Motions</source>
        <translation>Forslag</translation>
    </message>
    <message>
        <source>Name of a person</source>
        <translation>Navnet på en person</translation>
    </message>
    <message>
        <source>Name, other spellings, title, organization, e-mail and phone, so that documents name people rightly. Until somebody is taken out.</source>
        <translation>Navn, andre skrivemåter, tittel, virksomhet, e-post og telefon, slik at dokumenter nevner folk riktig. Til personen tas ut.</translation>
    </message>
    <message>
        <source>Named in texts</source>
        <translation>Nevnt i tekster</translation>
    </message>
    <message>
        <source>Nothing done before can be undone then.</source>
        <translation>Da kan ingenting fra før angres.</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Én person</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eier</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personopplysninger</translation>
    </message>
    <message>
        <source>Personal data of {name}</source>
        <translation>Personopplysninger om {name}</translation>
    </message>
    <message>
        <source>Personal data …</source>
        <translation>Personopplysninger …</translation>
    </message>
    <message>
        <source>Presents</source>
        <translation>Legger fram</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Foreslo</translation>
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
        <translation>Lagre en kopi</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>Lagre en kopi …</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Lagre som fil</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Underskriver</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>So that nothing is lost by a slip. Old steps go by themselves; versions become fewer with age. Who is taken out is gone from both after seven days.</source>
        <translation>Slik at ingenting går tapt ved et uhell. Gamle steg forsvinner av seg selv, og versjonene blir færre med alderen. Den som tas ut, er borte fra begge etter sju dager.</translation>
    </message>
    <message>
        <source>Something that can be undone needs it.</source>
        <translation>Noe du kan angre, trenger den.</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Protokolltilførsel</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Protokolltilførsler</translation>
    </message>
    <message>
        <source>Stays as it was printed</source>
        <translation>Blir stående slik det ble skrevet ut</translation>
    </message>
    <message>
        <source>Stored of the person</source>
        <translation>Lagret om personen</translation>
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
        <translation>Tar ut personen …</translation>
    </message>
    <message>
        <source>Tasks in meetings</source>
        <translation>Oppgaver i møter</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Tekster</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Papirkurven er tom.</translation>
    </message>
    <message>
        <source>The entry in the register, with other spellings, e-mail and phone.</source>
        <translation>Oppføringen i registeret, med andre skrivemåter, e-post og telefon.</translation>
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
        <translation>Rollen i møtet blir stående. Tittel, virksomhet, e-post og telefon forsvinner.</translation>
    </message>
    <message>
        <source>Type the first letters of a name, then Enter.</source>
        <translation>Skriv de første bokstavene i navnet og trykk Enter.</translation>
    </message>
    <message>
        <source>Undo and earlier versions of texts</source>
        <translation>Angre og tidligere versjoner av tekster</translation>
    </message>
    <message numerus="yes">
        <source>Undo brings it back for %n days.</source>
        <translation>
            <numerusform>Angre henter det tilbake i %n dag.</numerusform>
            <numerusform>Angre henter det tilbake i %n dager.</numerusform>
        </translation>
    </message>
    <message>
        <source>Was attached to</source>
        <translation>Var vedlegg til</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>What attachments and files that were sent say inside is not changed.</source>
        <translation>Det som står inni vedlegg og filer som er sendt, endres ikke.</translation>
    </message>
    <message>
        <source>What happened, never what was written. No names.</source>
        <translation>Hva som skjedde, aldri hva som ble skrevet. Ingen navn.</translation>
    </message>
    <message>
        <source>What is written in papers, discussions and decisions may name anybody. Write about health or other sensitive matters only where the case needs it.</source>
        <translation>Det som skrives i saksfremlegg, drøftinger og vedtak, kan nevne hvem som helst. Skriv om helse og annet følsomt bare der saken trenger det.</translation>
    </message>
    <message>
        <source>What the archive holds</source>
        <translation>Hva arkivet har</translation>
    </message>
    <message>
        <source>What they say, so that versions can be compared. The files themselves lie in your folders.</source>
        <translation>Hva som står i dem, slik at versjoner kan sammenlignes. Selve filene ligger i mappene dine.</translation>
    </message>
    <message>
        <source>When it is final</source>
        <translation>Når det er endelig</translation>
    </message>
    <message>
        <source>Who asks for a case, owns it or is to do something by a day. As long as the case is kept.</source>
        <translation>Hvem som ber om en sak, eier den eller skal gjøre noe innen en dag. Så lenge saken er der.</translation>
    </message>
    <message>
        <source>Who sits in which committee, as what, for whom and from when to when. Until they are removed.</source>
        <translation>Hvem som sitter i hvilket utvalg, som hva, for hvem og fra når til når. Til det fjernes.</translation>
    </message>
    <message>
        <source>Who was there, led, took the minutes, presented, proposed, voted, was recused or had a statement entered. Approved minutes are public records and stay as they were printed.</source>
        <translation>Hvem som var til stede, ledet, førte referatet, la fram, foreslo, stemte, var inhabil eller fikk ført inn en tilførsel. Godkjente referater er dokumentasjon og blir stående slik de ble skrevet ut.</translation>
    </message>
    <message>
        <source>Writing {name} …</source>
        <translation>Skriver {name} …</translation>
    </message>
    <message>
        <source>when undo lets go of it</source>
        <translation>kan ennå angres</translation>
    </message>
    <message>
        <source>{names}: others are called so too. These words stay where they stand in texts.</source>
        <translation>{names}: Andre heter også det. Ordene blir stående i tekstene.</translation>
    </message>
    <message>
        <source>{name} is taken out, and gone for good from {day} on.</source>
        <translation>{name} er tatt ut, og er slettet for godt fra {day}.</translation>
    </message>
    <message>
        <source>{name} is taken out. Undo brings it back.</source>
        <translation>{name} er tatt ut. Angre henter det tilbake.</translation>
    </message>
    <message>
        <source>{name} is to lead {meetings}. Choose another chair.</source>
        <translation>{name} skal lede {meetings}. Velg en annen møteleder.</translation>
    </message>
    <message numerus="yes">
        <source>%n backups are not whole. The others are.</source>
        <translation>
            <numerusform>%n sikkerhetskopi er ikke hel. De andre er det.</numerusform>
            <numerusform>%n sikkerhetskopier er ikke hele. De andre er det.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n committees</source>
        <translation>
            <numerusform>%n utvalg</numerusform>
            <numerusform>%n utvalg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings changed</source>
        <translation>
            <numerusform>%n møte er endret</numerusform>
            <numerusform>%n møter er endret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings deleted</source>
        <translation>
            <numerusform>%n møte er slettet</numerusform>
            <numerusform>%n møter er slettet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings new</source>
        <translation>
            <numerusform>%n møte er nytt</numerusform>
            <numerusform>%n møter er nye</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts differ</source>
        <translation>
            <numerusform>%n tekst er en annen</numerusform>
            <numerusform>%n tekster er andre</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is being made …</source>
        <translation>En sikkerhetskopi blir laget …</translation>
    </message>
    <message>
        <source>All backups are whole.</source>
        <translation>Alle sikkerhetskopiene er hele.</translation>
    </message>
    <message>
        <source>Backups …</source>
        <translation>Sikkerhetskopier …</translation>
    </message>
    <message>
        <source>Bring this backup back</source>
        <translation>Hent fram denne</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Se over alle</translation>
    </message>
    <message>
        <source>Checking all backups …</source>
        <translation>Ser over alle …</translation>
    </message>
    <message>
        <source>Choose a second place</source>
        <translation>Velg et ekstra sted</translation>
    </message>
    <message>
        <source>Choose a second place …</source>
        <translation>Velg et ekstra sted …</translation>
    </message>
    <message>
        <source>If you bring it back, the archive as it is now is kept beside it.</source>
        <translation>Henter du den fram, blir arkivet slik det er nå tatt vare på ved siden av.</translation>
    </message>
    <message>
        <source>Looking into the backup …</source>
        <translation>Ser hva som er i kopien …</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Lag sikkerhetskopi nå</translation>
    </message>
    <message>
        <source>Newest change: {when}.</source>
        <translation>Siste endring: {when}.</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>Ikke bruk ekstra sted</translation>
    </message>
    <message>
        <source>No second place is chosen. A stick or a network folder keeps a copy if this machine breaks.</source>
        <translation>Alle kopiene er på denne maskinen. Velg en minnepinne eller en nettverksmappe, så er det en kopi også om maskinen går i stykker.</translation>
    </message>
    <message>
        <source>Second place: {path}. A copy goes there each time it is there.</source>
        <translation>Ekstra sted: {path}. Dit går det en kopi hver gang stedet er tilgjengelig.</translation>
    </message>
    <message>
        <source>Since then: {what}.</source>
        <translation>Siden da: {what}.</translation>
    </message>
    <message>
        <source>The archive cannot be read now, so it is not compared.</source>
        <translation>Arkivet lar seg ikke lese nå, så det er ikke sammenlignet.</translation>
    </message>
    <message>
        <source>The archive says the same now.</source>
        <translation>Arkivet er likt nå.</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made by itself each day of use.</source>
        <translation>Det finnes ingen sikkerhetskopi ennå. Den blir laget av seg selv hver dag du bruker hfdesk.</translation>
    </message>
    <message>
        <source>made at start</source>
        <translation>laget ved start</translation>
    </message>
    <message>
        <source>made before the archive was changed for a new version</source>
        <translation>laget før en ny utgave av hfdesk</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>laget for hånd</translation>
    </message>
    <message>
        <source>made daily</source>
        <translation>laget daglig</translation>
    </message>
    <message>
        <source>not whole</source>
        <translation>ikke hel</translation>
    </message>
    <message>
        <source>second place</source>
        <translation>ekstra sted</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>denne maskinen</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>hel</translation>
    </message>
    <message numerus="yes">
        <source>%n more places.</source>
        <translation>
            <numerusform>%n sted til.</numerusform>
            <numerusform>%n steder til.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the archive</source>
        <translation>Lukk arkivet</translation>
    </message>
    <message>
        <source>Read it through. Its earlier versions and the backups have what stood there.</source>
        <translation>Les gjennom det. Tidligere utgaver og sikkerhetskopiene har det som stod der.</translation>
    </message>
    <message>
        <source>The archive is damaged on the disk. Close it now, and choose how to go on from there.</source>
        <translation>Arkivet er skadet på disken. Lukk det nå, og velg hvordan du vil gå videre derfra.</translation>
    </message>
    <message>
        <source>The disk has changed something in the archive: {place}.</source>
        <translation>Disken har endret noe i arkivet: {place}.</translation>
    </message>
    <message>
        <source>It may have been moved, or its disk is not connected. Choose how you want to go on.</source>
        <translation>Det kan være flyttet, eller ligge på en disk som ikke er koblet til. Velg hvordan du vil gå videre.</translation>
    </message>
    <message>
        <source>hfdesk makes a new archive of it and tells what is missing. The damaged one is kept.</source>
        <translation>hfdesk lager et nytt arkiv av det, og forteller hva som mangler. Det skadede blir liggende ved siden av.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Åpne likevel</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Åpne lenken</translation>
    </message>
    <message>
        <source>Opening “{name}” ({kind}).</source>
        <translation>Åpner «{name}» ({kind}).</translation>
    </message>
    <message>
        <source>The link leads here:</source>
        <translation>Lenken fører hit:</translation>
    </message>
    <message>
        <source>a compressed folder</source>
        <translation>en komprimert mappe</translation>
    </message>
    <message>
        <source>a document with macros</source>
        <translation>et dokument med makroer</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>et bilde</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>et program</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>en nettside</translation>
    </message>
    <message>
        <source>an Office document</source>
        <translation>et Office-dokument</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>et gammelt Office-dokument</translation>
    </message>
    <message>
        <source>of no kind that is known</source>
        <translation>av ukjent slag</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>ren tekst</translation>
    </message>
    <message>
        <source>“{name}” is a program. It is not opened from here.</source>
        <translation>«{name}» er et program. Det åpnes ikke herfra.</translation>
    </message>
    <message>
        <source>“{name}” is called something else than it is: {kind}. It is not opened yet.</source>
        <translation>«{name}» heter noe annet enn det er: {kind}. Den er ikke åpnet ennå.</translation>
    </message>
    <message>
        <source>“{name}” may run or fetch something ({kind}). It is not opened yet.</source>
        <translation>«{name}» kan kjøre eller hente noe ({kind}). Den er ikke åpnet ennå.</translation>
    </message>
    <message>
        <source>A moment …</source>
        <translation>Et øyeblikk …</translation>
    </message>
    <message>
        <source>At least ten characters. Some words that you remember are better than one.</source>
        <translation>Minst ti tegn. Noen ord som du husker, er bedre enn ett.</translation>
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
        <translation>Er arkivet kryptert, kan ingen som finner maskinen, en minnepinne eller en kopi, lese det, vedleggene eller sikkerhetskopiene. Det hjelper ikke mot noen som bruker maskinen mens arkivet er åpent. Dokumenter som du lager, ligger utenfor, som vanlige filer.</translation>
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
        <translation>Glem nøkkelen på denne maskinen</translation>
    </message>
    <message>
        <source>Forgetting the key …</source>
        <translation>Glemmer nøkkelen …</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Skjul</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Skjul det som skrives</translation>
    </message>
    <message>
        <source>I have kept the code</source>
        <translation>Jeg har tatt vare på koden</translation>
    </message>
    <message>
        <source>If you forget the passphrase, the recovery code opens the archive. You get the code next: print it and keep it somewhere else. If both are lost, nobody can open the archive.</source>
        <translation>Glemmer du passfrasen, åpner gjenopprettingskoden arkivet. Du får koden etterpå: skriv den ut og legg den et annet sted. Er begge borte, kan ingen åpne arkivet.</translation>
    </message>
    <message>
        <source>In the system&apos;s own safe. The archive then opens by itself for you here.</source>
        <translation>I maskinens egen nøkkelring. Arkivet åpner seg da av seg selv for deg her.</translation>
    </message>
    <message>
        <source>It opens by itself for you here: {safe} has the key.</source>
        <translation>Det åpner seg av seg selv for deg her: {safe} har nøkkelen.</translation>
    </message>
    <message>
        <source>Keep it on paper, apart from the machine. Whoever has the code and the archive can read it all.</source>
        <translation>Ha den på papir, et annet sted enn maskinen. Den som har koden og arkivet, kan lese alt.</translation>
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
        <translation>Lager ny nøkkel …</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Ny passfrase</translation>
    </message>
    <message>
        <source>Open the archive in hfdesk, choose the recovery code, and write it as it stands here.</source>
        <translation>Åpne arkivet i hfdesk, velg gjenopprettingskoden, og skriv den slik den står her.</translation>
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
        <translation>Husk nøkkelen</translation>
    </message>
    <message>
        <source>Remember the key on this machine</source>
        <translation>Husk nøkkelen på denne maskinen</translation>
    </message>
    <message>
        <source>Remember the key on this machine …</source>
        <translation>Husk nøkkelen på denne maskinen …</translation>
    </message>
    <message>
        <source>Remember the key on this machine, in {safe}</source>
        <translation>Husk nøkkelen på denne maskinen, i {safe}</translation>
    </message>
    <message>
        <source>Remembered, the archive opens by itself for you here, and nowhere else.</source>
        <translation>Da åpner arkivet seg av seg selv for deg her, og ingen andre steder.</translation>
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
        <translation>Lagret: {path}. Flytt den til et annet sted enn arkivet.</translation>
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
        <translation>Vis det som skrives</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stans</translation>
    </message>
    <message>
        <source>Stopped. The archive is as it was.</source>
        <translation>Stanset. Arkivet er som det var.</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Stanser …</translation>
    </message>
    <message>
        <source>Take the encryption away</source>
        <translation>Fjern krypteringen</translation>
    </message>
    <message>
        <source>Take the encryption away …</source>
        <translation>Fjern krypteringen …</translation>
    </message>
    <message>
        <source>Taking the encryption away …</source>
        <translation>Fjerner krypteringen …</translation>
    </message>
    <message>
        <source>The archive has a new key.</source>
        <translation>Arkivet har fått en ny nøkkel.</translation>
    </message>
    <message>
        <source>The archive is closed meanwhile, and opens again by itself.</source>
        <translation>Arkivet er lukket imens, og åpner seg igjen av seg selv.</translation>
    </message>
    <message>
        <source>The archive is encrypted</source>
        <translation>Arkivet er kryptert</translation>
    </message>
    <message>
        <source>The archive is encrypted anew, with another key. Do that where somebody may have seen the recovery code. The old code opens nothing after, and you get a new one.</source>
        <translation>Arkivet blir kryptert på nytt, med en annen nøkkel. Gjør det hvis noen kan ha sett gjenopprettingskoden. Den gamle koden åpner ingenting etterpå, og du får en ny.</translation>
    </message>
    <message>
        <source>The archive is encrypted anew. The recovery code that you have opens nothing after.</source>
        <translation>Arkivet blir kryptert på nytt. Gjenopprettingskoden du har, åpner ingenting etterpå.</translation>
    </message>
    <message>
        <source>The archive is encrypted.</source>
        <translation>Arkivet er kryptert.</translation>
    </message>
    <message>
        <source>The archive is no longer encrypted.</source>
        <translation>Arkivet er ikke lenger kryptert.</translation>
    </message>
    <message>
        <source>The archive is not encrypted.</source>
        <translation>Arkivet er ikke kryptert.</translation>
    </message>
    <message>
        <source>The key is forgotten here. The passphrase is asked for next time.</source>
        <translation>Nøkkelen er glemt her. Neste gang blir du spurt om passfrasen.</translation>
    </message>
    <message>
        <source>The key is remembered in {safe}.</source>
        <translation>Nøkkelen ligger i {safe}.</translation>
    </message>
    <message>
        <source>The new passphrase once more</source>
        <translation>Den nye passfrasen en gang til</translation>
    </message>
    <message>
        <source>The one that holds now, or the recovery code, is asked for.</source>
        <translation>Du blir spurt om den som gjelder nå, eller om gjenopprettingskoden.</translation>
    </message>
    <message>
        <source>The passphrase is asked for before the code is shown.</source>
        <translation>Du blir spurt om passfrasen før koden vises.</translation>
    </message>
    <message>
        <source>The passphrase is asked for each time that it is opened.</source>
        <translation>Du blir spurt om passfrasen hver gang det åpnes.</translation>
    </message>
    <message>
        <source>The passphrase is asked for each time. The archive stays as it is.</source>
        <translation>Du blir spurt om passfrasen hver gang. Arkivet er som før.</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>Passfrasen er endret.</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>Passfrasen en gang til</translation>
    </message>
    <message>
        <source>The passphrase that holds now</source>
        <translation>Passfrasen som gjelder nå</translation>
    </message>
    <message>
        <source>The recovery code stays the same. So does a key that is remembered.</source>
        <translation>Gjenopprettingskoden er den samme, og en nøkkel som huskes, gjelder fortsatt.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>De to er ikke like.</translation>
    </message>
    <message>
        <source>This code opens “{name}” where the passphrase is forgotten.</source>
        <translation>Denne koden åpner «{name}» når passfrasen er glemt.</translation>
    </message>
    <message>
        <source>This machine has no safe place for keys, so the passphrase is asked for each time.</source>
        <translation>Denne maskinen har ikke noe trygt sted for nøkler, så du blir spurt om passfrasen hver gang.</translation>
    </message>
    <message>
        <source>This machine has no safe place for the key. The passphrase is asked for each time.</source>
        <translation>Denne maskinen har ikke noe trygt sted for nøkkelen. Du blir spurt om passfrasen hver gang.</translation>
    </message>
    <message>
        <source>To print it or to save it: it opens the archive where the passphrase is forgotten.</source>
        <translation>For å skrive den ut eller lagre den. Den åpner arkivet når passfrasen er glemt.</translation>
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
        <translation>Bruk passfrasen i stedet</translation>
    </message>
    <message>
        <source>Use the recovery code instead</source>
        <translation>Bruk gjenopprettingskoden i stedet</translation>
    </message>
    <message>
        <source>Whoever gets hold of the file can read it after.</source>
        <translation>Den som får tak i filen, kan lese den etterpå.</translation>
    </message>
    <message>
        <source>Whoever gets hold of the file can read it.</source>
        <translation>Den som får tak i filen, kan lese den.</translation>
    </message>
    <message>
        <source>With encryption</source>
        <translation>Med kryptering</translation>
    </message>
    <message>
        <source>Without encryption</source>
        <translation>Uten kryptering</translation>
    </message>
    <message>
        <source>Write a passphrase.</source>
        <translation>Skriv en passfrase.</translation>
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
        <translation>Du kan endre dette senere. {name}</translation>
    </message>
    <message>
        <source>“{name}” is locked.</source>
        <translation>«{name}» er låst.</translation>
    </message>
    <message>
        <source>“{name}” opens with its passphrase.</source>
        <translation>«{name}» åpnes med passfrasen sin.</translation>
    </message>
    <message>
        <source>You can encrypt the archive again later, with a new passphrase and a new recovery code.</source>
        <translation>Du kan kryptere arkivet igjen senere, med ny passfrase og ny gjenopprettingskode.</translation>
    </message>
    <message>
        <source>After this whoever gets hold of the file can read it, also the attachments and the backups.</source>
        <translation>Etter dette kan den som får tak i filen, lese den, og vedleggene og sikkerhetskopiene med.</translation>
    </message>
    <message>
        <source>An interruption on {day} left an unfinished copy beside the archive.</source>
        <translation>Et avbrudd {day} etterlot en uferdig kopi ved siden av arkivet.</translation>
    </message>
    <message>
        <source>It may have texts that are nowhere else.</source>
        <translation>Den kan ha tekster som ikke finnes andre steder.</translation>
    </message>
    <message>
        <source>Keep the copy</source>
        <translation>Ta vare på kopien</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Fjern den</translation>
    </message>
    <message>
        <source>The copy is kept as {name}</source>
        <translation>Kopien ligger som {name}</translation>
    </message>
    <message>
        <source>The unfinished copy is removed.</source>
        <translation>Den uferdige kopien er fjernet.</translation>
    </message>
    <message>
        <source>Insert the quotation</source>
        <translation>Sett inn sitatet</translation>
    </message>
    <message>
        <source>Open it as it is</source>
        <translation>Åpne det som det er</translation>
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
        <translation>Disken har endret noe i arkivet «{name}»</translation>
    </message>
    <message>
        <source>hfdesk makes a new archive in which each place says what it last said, and tells what could not be put right. The damaged one is kept.</source>
        <translation>hfdesk lager et nytt arkiv der hvert sted igjen sier det som sist ble skrevet, og forteller hva som ikke lot seg rette opp. Det skadede blir liggende ved siden av.</translation>
    </message>
    <message>
        <source>“{name}” alone is not taken out of {places}. Does it mean this person, write it under “Also spelled” first.</source>
        <translation>«{name}» alene blir stående i {places}. Er det denne personen, legg det inn under «Skrives også» først.</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments are gone from their folder; backups have them.</source>
        <translation>
            <numerusform>%n vedlegg er borte fra mappen sin, men sikkerhetskopiene har det.</numerusform>
            <numerusform>%n vedlegg er borte fra mappen sin, men sikkerhetskopiene har dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachments are in no backup: they cannot be read.</source>
        <translation>
            <numerusform>%n vedlegg er ikke med i noen sikkerhetskopi, for det lar seg ikke lese.</numerusform>
            <numerusform>%n vedlegg er ikke med i noen sikkerhetskopi, for de lar seg ikke lese.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was made from another machine or folder, and lies in {name}.</source>
        <translation>Den ble laget fra en annen maskin eller mappe, og ligger i {name}.</translation>
    </message>
    <message>
        <source>not at the second place</source>
        <translation>ikke på det ekstra stedet</translation>
    </message>
    <message>
        <source>second place, made from another machine or folder: {name}</source>
        <translation>ekstra sted, laget fra en annen maskin eller mappe: {name}</translation>
    </message>
    <message numerus="yes">
        <source>without %n attachments</source>
        <translation>
            <numerusform>uten %n vedlegg</numerusform>
            <numerusform>uten %n vedlegg</numerusform>
        </translation>
    </message>
    <message>
        <source>Type in the search field what you are looking for.</source>
        <translation>Skriv i søkefeltet hva du leter etter.</translation>
    </message>
    <message>
        <source>D&amp;uring the meeting</source>
        <translation>&amp;I møtet</translation>
    </message>
</context>
</TS>

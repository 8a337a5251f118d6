<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Fault</name>
    <message>
        <source>Something went wrong in hfdesk</source>
        <translation>Something went wrong in hfdesk</translation>
    </message>
    <message>
        <source>hfdesk did something it should not. What you have written is saved. You can go on working. Send the report below to whoever looks after hfdesk.</source>
        <translation>hfdesk did something it should not. What you have written is saved. You can go on working. Send the report below to whoever looks after hfdesk.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>The desk of the committees</source>
        <translation>The desk of the committees</translation>
    </message>
    <message>
        <source>Meetings, cases and decisions lie in an archive: one file on this machine.</source>
        <translation>Meetings, cases and decisions lie in an archive: one file on this machine.</translation>
    </message>
    <message>
        <source>Open an archive</source>
        <translation>Open an archive</translation>
    </message>
    <message>
        <source>New archive</source>
        <translation>New archive</translation>
    </message>
    <message>
        <source>Look at the example</source>
        <translation>Look at the example</translation>
    </message>
    <message>
        <source>Drop a package here (.json or .hfpakke)</source>
        <translation>Drop a package here (.json or .hfpakke)</translation>
    </message>
</context>
<context>
    <name>hfdesk</name>
    <message numerus="yes">
        <source>%n absent</source>
        <translation>
            <numerusform>%n absent</numerusform>
            <numerusform>%n absent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachments are damaged and came along as far as they can be read: {names}.</source>
        <translation>
            <numerusform>%n attachment is damaged and came along as far as it can be read: {names}.</numerusform>
            <numerusform>%n attachments are damaged and came along as far as they can be read: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case papers missing</source>
        <translation>
            <numerusform>%n case paper missing</numerusform>
            <numerusform>%n case papers missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies that were set aside lie beside the archive. They can be read.</source>
        <translation>
            <numerusform>%n copy that was set aside lies beside the archive. It can be read.</numerusform>
            <numerusform>%n copies that were set aside lie beside the archive. They can be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents made</source>
        <translation>
            <numerusform>%n document made</numerusform>
            <numerusform>%n documents made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were changed outside hfdesk and are not touched.</source>
        <translation>
            <numerusform>%n file was changed outside hfdesk and is not touched.</numerusform>
            <numerusform>%n files were changed outside hfdesk and are not touched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n in all</numerusform>
            <numerusform>%n in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min free before a pinned start</source>
        <translation>
            <numerusform>%n min free before a pinned start</numerusform>
            <numerusform>%n min free before a pinned start</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min over the end</source>
        <translation>
            <numerusform>%n min over the end</numerusform>
            <numerusform>%n min over the end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places need a look.</source>
        <translation>
            <numerusform>%n place needs a look.</numerusform>
            <numerusform>%n places need a look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n present</numerusform>
            <numerusform>%n present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remain</source>
        <translation>
            <numerusform>%n remains</numerusform>
            <numerusform>%n remain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things remain</source>
        <translation>
            <numerusform>%n thing remains</numerusform>
            <numerusform>%n things remain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Case</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;Document</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>&amp;Meeting</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Tools</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>+name  -name</source>
        <translation>+name  -name</translation>
    </message>
    <message>
        <source>A line tells at least one thing.</source>
        <translation>A line tells at least one thing.</translation>
    </message>
    <message>
        <source>A line that would be empty is left out. Alt+↑, Alt+↓: move. Delete: take out.</source>
        <translation>A line that would be empty is left out. Alt+↑, Alt+↓: move. Delete: take out.</translation>
    </message>
    <message>
        <source>A whole copy is in {name}. Its attachments lie beside it: hand over both.</source>
        <translation>A whole copy is in {name}. Its attachments lie beside it: hand over both.</translation>
    </message>
    <message>
        <source>About hfdesk</source>
        <translation>About hfdesk</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Add a column</translation>
    </message>
    <message>
        <source>Add one …</source>
        <translation>Add one …</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Add a row</translation>
    </message>
    <message>
        <source>A word in braces is filled in: {words}. What stands between semicolons is left out where it is empty.</source>
        <translation>A word in braces is filled in: {words}. What stands between semicolons is left out where it is empty.</translation>
    </message>
    <message>
        <source>Addition</source>
        <translation>Addition</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>Address of the link</translation>
    </message>
    <message>
        <source>After the end of the meeting</source>
        <translation>After the end of the meeting</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Agenda, case papers, attendance, minutes, documents</source>
        <translation>Agenda, case papers, attendance, minutes, documents</translation>
    </message>
    <message>
        <source>Agenda, places and papers, in the committee&apos;s own layout.</source>
        <translation>Agenda, places and papers, in the committee&apos;s own layout.</translation>
    </message>
    <message>
        <source>All committees</source>
        <translation>All committees</translation>
    </message>
    <message>
        <source>All is saved again {clock}</source>
        <translation>All is saved again {clock}</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>All people</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Amended</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Amendment</translation>
    </message>
    <message>
        <source>Approve the minutes of</source>
        <translation>Approve the minutes of</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Archive (*.hfdesk)</source>
        <translation>Archive (*.hfdesk)</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>As proposed</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>At {clock}</source>
        <translation>At {clock}</translation>
    </message>
    <message>
        <source>Attach …</source>
        <translation>Attach …</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Attachment</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Attendance and other people stand in lines of their own.</source>
        <translation>Attendance and other people stand in lines of their own.</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Attendance list</translation>
    </message>
    <message>
        <source>Attendance, discussion and decisions, as a draft to be read.</source>
        <translation>Attendance, discussion and decisions, as a draft to be read.</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Backups at {place} do not have the archive&apos;s key yet, and may be readable. They get it when the place is there again.</source>
        <translation>Backups at {place} do not have the archive&apos;s key yet, and may be readable. They get it when the place is there again.</translation>
    </message>
    <message>
        <source>Before sending</source>
        <translation>Before sending</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Begin the paper before you attach anything.</source>
        <translation>Begin the paper before you attach anything.</translation>
    </message>
    <message>
        <source>Begins a line that is a decision, a follow-up, a statement, a contribution</source>
        <translation>Begins a line that is a decision, a follow-up, a statement, a contribution</translation>
    </message>
    <message>
        <source>Begins a line that says who came or left</source>
        <translation>Begins a line that says who came or left</translation>
    </message>
    <message>
        <source>Body text</source>
        <translation>Body text</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Bold</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Bring back the backup as an archive</source>
        <translation>Bring back the backup as an archive</translation>
    </message>
    <message>
        <source>Bring back the newest good backup</source>
        <translation>Bring back the newest good backup</translation>
    </message>
    <message>
        <source>Bring it back as an archive …</source>
        <translation>Bring it back as an archive …</translation>
    </message>
    <message>
        <source>Bringing back the backup …</source>
        <translation>Bringing back the backup …</translation>
    </message>
    <message>
        <source>Bullet list</source>
        <translation>Bullet list</translation>
    </message>
    <message>
        <source>Bullets</source>
        <translation>Bullets</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>Cancel the meeting</translation>
    </message>
    <message>
        <source>Cancel the meeting …</source>
        <translation>Cancel the meeting …</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Case officer</source>
        <translation>Case officer</translation>
    </message>
    <message>
        <source>Case papers</source>
        <translation>Case papers</translation>
    </message>
    <message>
        <source>Case queue</source>
        <translation>Case queue</translation>
    </message>
    <message>
        <source>Case queue: Ctrl+N, F2, Delete</source>
        <translation>Case queue: Ctrl+N, F2, Delete</translation>
    </message>
    <message>
        <source>Case queue: Enter</source>
        <translation>Case queue: Enter</translation>
    </message>
    <message>
        <source>Case queue: letters</source>
        <translation>Case queue: letters</translation>
    </message>
    <message>
        <source>Case {number}, {title}</source>
        <translation>Case {number}, {title}</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Change the cell</source>
        <translation>Change the cell</translation>
    </message>
    <message>
        <source>Change the clock of</source>
        <translation>Change the clock of</translation>
    </message>
    <message>
        <source>Change the length of</source>
        <translation>Change the length of</translation>
    </message>
    <message>
        <source>Change the meeting</source>
        <translation>Change the meeting</translation>
    </message>
    <message>
        <source>Change the start of</source>
        <translation>Change the start of</translation>
    </message>
    <message>
        <source>Changed since it was sent</source>
        <translation>Changed since it was sent</translation>
    </message>
    <message>
        <source>Check the archive</source>
        <translation>Check the archive</translation>
    </message>
    <message>
        <source>Checking the archive …</source>
        <translation>Checking the archive …</translation>
    </message>
    <message>
        <source>Choose a case first.</source>
        <translation>Choose a case first.</translation>
    </message>
    <message>
        <source>Choose an item first.</source>
        <translation>Choose an item first.</translation>
    </message>
    <message>
        <source>Choose another archive …</source>
        <translation>Choose another archive …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Close the message</translation>
    </message>
    <message>
        <source>Close without storing</source>
        <translation>Close without storing</translation>
    </message>
    <message>
        <source>Collect the log for support</source>
        <translation>Collect the log for support</translation>
    </message>
    <message>
        <source>Collect the log for support …</source>
        <translation>Collect the log for support …</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Committee</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>Committees</translation>
    </message>
    <message>
        <source>Committees and people</source>
        <translation>Committees and people</translation>
    </message>
    <message>
        <source>Committees and their next meeting</source>
        <translation>Committees and their next meeting</translation>
    </message>
    <message>
        <source>Committees · next meeting</source>
        <translation>Committees · next meeting</translation>
    </message>
    <message>
        <source>Compressed folder (*.zip)</source>
        <translation>Compressed folder (*.zip)</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Copy the meeting</source>
        <translation>Copy the meeting</translation>
    </message>
    <message>
        <source>Copy the meeting …</source>
        <translation>Copy the meeting …</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copy the report</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copy the text</translation>
    </message>
    <message>
        <source>Correct the clock of the case …</source>
        <translation>Correct the clock of the case …</translation>
    </message>
    <message>
        <source>Correct the closed part …</source>
        <translation>Correct the closed part …</translation>
    </message>
    <message>
        <source>Correct the minutes of</source>
        <translation>Correct the minutes of</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Days for comments on the minutes</source>
        <translation>Days for comments on the minutes</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Delete the meeting</source>
        <translation>Delete the meeting</translation>
    </message>
    <message>
        <source>Delete them for good</source>
        <translation>Delete them for good</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Deputy</translation>
    </message>
    <message>
        <source>Deputy leader</source>
        <translation>Deputy leader</translation>
    </message>
    <message>
        <source>Did not attend</source>
        <translation>Did not attend</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Drafts out for comments</source>
        <translation>Drafts out for comments</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Dropped</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Earlier case</source>
        <translation>Earlier case</translation>
    </message>
    <message>
        <source>Empty lines for others</source>
        <translation>Empty lines for others</translation>
    </message>
    <message>
        <source>Encrypt them too</source>
        <translation>Encrypt them too</translation>
    </message>
    <message>
        <source>End of meeting</source>
        <translation>End of meeting</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Enter opens, F2 renames, Alt and the arrows move, Delete takes out.</source>
        <translation>Enter opens, F2 renames, Alt and the arrows move, Delete takes out.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>Export a package</source>
        <translation>Export a package</translation>
    </message>
    <message>
        <source>Export a package …</source>
        <translation>Export a package …</translation>
    </message>
    <message>
        <source>Exported: {name}</source>
        <translation>Exported: {name}</translation>
    </message>
    <message>
        <source>Exporting {name} …</source>
        <translation>Exporting {name} …</translation>
    </message>
    <message>
        <source>F4 goes to the next change and reads what was struck and what is new.</source>
        <translation>F4 goes to the next change and reads what was struck and what is new.</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Fetch</translation>
    </message>
    <message>
        <source>Fetch a package</source>
        <translation>Fetch a package</translation>
    </message>
    <message>
        <source>Fetch a package …</source>
        <translation>Fetch a package …</translation>
    </message>
    <message>
        <source>Fetched: {what}</source>
        <translation>Fetched: {what}</translation>
    </message>
    <message>
        <source>Fetching {name} …</source>
        <translation>Fetching {name} …</translation>
    </message>
    <message>
        <source>Find in the queue</source>
        <translation>Find in the queue</translation>
    </message>
    <message>
        <source>Find on the page</source>
        <translation>Find on the page</translation>
    </message>
    <message>
        <source>Fit the lengths</source>
        <translation>Fit the lengths</translation>
    </message>
    <message>
        <source>Focus area, area, measure</source>
        <translation>Focus area, area, measure</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Follow-up due {day}</source>
        <translation>Follow-up due {day}</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Follow-ups</translation>
    </message>
    <message>
        <source>Follows {case}</source>
        <translation>Follows {case}</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>From {day} {clock}, {age}. What was there is kept beside it.</source>
        <translation>From {day} {clock}, {age}. What was there is kept beside it.</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>From – to</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Funding</translation>
    </message>
    <message>
        <source>Go to the agenda first.</source>
        <translation>Go to the agenda first.</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Heading of the part</source>
        <translation>Heading of the part</translation>
    </message>
    <message>
        <source>Heading over the projects</source>
        <translation>Heading over the projects</translation>
    </message>
    <message>
        <source>Heading over the status</source>
        <translation>Heading over the status</translation>
    </message>
    <message>
        <source>Heading over the target group</source>
        <translation>Heading over the target group</translation>
    </message>
    <message>
        <source>Heading over the timetable</source>
        <translation>Heading over the timetable</translation>
    </message>
    <message>
        <source>Heading over the vision</source>
        <translation>Heading over the vision</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>How far the work is</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>In preparation</translation>
    </message>
    <message>
        <source>In the table of projects, over them</source>
        <translation>In the table of projects, over them</translation>
    </message>
    <message>
        <source>In the timetable, over the areas</source>
        <translation>In the timetable, over the areas</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Insert a break</source>
        <translation>Insert a break</translation>
    </message>
    <message>
        <source>Insert a break, other business, a note</source>
        <translation>Insert a break, other business, a note</translation>
    </message>
    <message>
        <source>Insert a case</source>
        <translation>Insert a case</translation>
    </message>
    <message>
        <source>Insert a note</source>
        <translation>Insert a note</translation>
    </message>
    <message>
        <source>Insert other business</source>
        <translation>Insert other business</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Invitation not sent</source>
        <translation>Invitation not sent</translation>
    </message>
    <message>
        <source>Invitation sent</source>
        <translation>Invitation sent</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italic</translation>
    </message>
    <message>
        <source>Labels over values, side by side</source>
        <translation>Labels over values, side by side</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Larger, smaller, usual text</source>
        <translation>Larger, smaller, usual text</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Letters a)</source>
        <translation>Letters a)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Lines below</source>
        <translation>Lines below</translation>
    </message>
    <message>
        <source>Lines under the title</source>
        <translation>Lines under the title</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Look at the example</source>
        <translation>Look at the example</translation>
    </message>
    <message>
        <source>Looking at the backup …</source>
        <translation>Looking at the backup …</translation>
    </message>
    <message>
        <source>Looking for backups …</source>
        <translation>Looking for backups …</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Made: {name}</source>
        <translation>Made: {name}</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Make</translation>
    </message>
    <message>
        <source>Make a copy for handover</source>
        <translation>Make a copy for handover</translation>
    </message>
    <message>
        <source>Make a copy for handover …</source>
        <translation>Make a copy for handover …</translation>
    </message>
    <message>
        <source>Make extracts of the cases …</source>
        <translation>Make extracts of the cases …</translation>
    </message>
    <message>
        <source>Make the case papers …</source>
        <translation>Make the case papers …</translation>
    </message>
    <message>
        <source>Make the invitation</source>
        <translation>Make the invitation</translation>
    </message>
    <message>
        <source>Make the invitation …</source>
        <translation>Make the invitation …</translation>
    </message>
    <message>
        <source>Make the minutes …</source>
        <translation>Make the minutes …</translation>
    </message>
    <message>
        <source>Making the case papers …</source>
        <translation>Making the case papers …</translation>
    </message>
    <message>
        <source>Making the extracts …</source>
        <translation>Making the extracts …</translation>
    </message>
    <message>
        <source>Making the invitation …</source>
        <translation>Making the invitation …</translation>
    </message>
    <message>
        <source>Making the minutes …</source>
        <translation>Making the minutes …</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandate</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Meeting today</source>
        <translation>Meeting today</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Minutes by</source>
        <translation>Minutes by</translation>
    </message>
    <message>
        <source>Minutes written</source>
        <translation>Minutes written</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Move it to this machine …</source>
        <translation>Move it to this machine …</translation>
    </message>
    <message>
        <source>Move the archive to this machine</source>
        <translation>Move the archive to this machine</translation>
    </message>
    <message>
        <source>Move the archive to this machine …</source>
        <translation>Move the archive to this machine …</translation>
    </message>
    <message>
        <source>Move the end to {clock}</source>
        <translation>Move the end to {clock}</translation>
    </message>
    <message>
        <source>Move the item</source>
        <translation>Move the item</translation>
    </message>
    <message>
        <source>Move the item down</source>
        <translation>Move the item down</translation>
    </message>
    <message>
        <source>Move the item up</source>
        <translation>Move the item up</translation>
    </message>
    <message>
        <source>Move the meeting</source>
        <translation>Move the meeting</translation>
    </message>
    <message>
        <source>Move the meeting …</source>
        <translation>Move the meeting …</translation>
    </message>
    <message>
        <source>Moving the archive …</source>
        <translation>Moving the archive …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name cards</source>
        <translation>Name cards</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>New archive</source>
        <translation>New archive</translation>
    </message>
    <message>
        <source>New archive …</source>
        <translation>New archive …</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>New case</translation>
    </message>
    <message>
        <source>New case with its own number …</source>
        <translation>New case with its own number …</translation>
    </message>
    <message>
        <source>New case, e.g. “Duty plan, 30 min, by 12.3., reported by Kari”</source>
        <translation>New case, e.g. “Duty plan, 30 min, by 12.3., reported by Kari”</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>New meeting</translation>
    </message>
    <message>
        <source>New meeting …</source>
        <translation>New meeting …</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>New part</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Next case</translation>
    </message>
    <message>
        <source>Next meetings</source>
        <translation>Next meetings</translation>
    </message>
    <message>
        <source>Next, previous area</source>
        <translation>Next, previous area</translation>
    </message>
    <message>
        <source>No agenda yet</source>
        <translation>No agenda yet</translation>
    </message>
    <message>
        <source>No cases are here yet.</source>
        <translation>No cases are here yet.</translation>
    </message>
    <message>
        <source>No cases are on the agenda.</source>
        <translation>No cases are on the agenda.</translation>
    </message>
    <message>
        <source>No cases are waiting.</source>
        <translation>No cases are waiting.</translation>
    </message>
    <message>
        <source>No decisions are here yet.</source>
        <translation>No decisions are here yet.</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>No file</translation>
    </message>
    <message>
        <source>No follow-ups are open.</source>
        <translation>No follow-ups are open.</translation>
    </message>
    <message>
        <source>No meeting is planned</source>
        <translation>No meeting is planned</translation>
    </message>
    <message>
        <source>No meetings are here yet.</source>
        <translation>No meetings are here yet.</translation>
    </message>
    <message>
        <source>No meetings are planned.</source>
        <translation>No meetings are planned.</translation>
    </message>
    <message>
        <source>No portfolio plan is here yet.</source>
        <translation>No portfolio plan is here yet.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Nobody is on the attendance list yet.</source>
        <translation>Nobody is on the attendance list yet.</translation>
    </message>
    <message>
        <source>Not closed after all</source>
        <translation>Not closed after all</translation>
    </message>
    <message>
        <source>Not saved to the archive since {clock}</source>
        <translation>Not saved to the archive since {clock}</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>Not stored</translation>
    </message>
    <message>
        <source>Not stored: “{text}”</source>
        <translation>Not stored: “{text}”</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noted</translation>
    </message>
    <message>
        <source>Nothing in it has been changed. Choose how you want to go on.</source>
        <translation>Nothing in it has been changed. Choose how you want to go on.</translation>
    </message>
    <message>
        <source>Nothing in the queue matches.</source>
        <translation>Nothing in the queue matches.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Nothing is missing.</translation>
    </message>
    <message>
        <source>Nothing is out for comments.</source>
        <translation>Nothing is out for comments.</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Nothing is overdue.</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>Nothing is written here yet.</translation>
    </message>
    <message>
        <source>Nothing is written here yet. An empty part is not printed.</source>
        <translation>Nothing is written here yet. An empty part is not printed.</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer or shorter words.</source>
        <translation>Nothing was found. Try fewer or shorter words.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Numbered</source>
        <translation>Numbered</translation>
    </message>
    <message>
        <source>Numbered 1)</source>
        <translation>Numbered 1)</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observer</translation>
    </message>
    <message>
        <source>On the agenda</source>
        <translation>On the agenda</translation>
    </message>
    <message>
        <source>One Word file for each case that has a paper.</source>
        <translation>One Word file for each case that has a paper.</translation>
    </message>
    <message>
        <source>One Word file for each case: what was proposed and decided.</source>
        <translation>One Word file for each case: what was proposed and decided.</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open a meeting first.</source>
        <translation>Open a meeting first.</translation>
    </message>
    <message>
        <source>Open an archive</source>
        <translation>Open an archive</translation>
    </message>
    <message>
        <source>Open an archive first.</source>
        <translation>Open an archive first.</translation>
    </message>
    <message>
        <source>Open an archive …</source>
        <translation>Open an archive …</translation>
    </message>
    <message>
        <source>Open and close a branch</source>
        <translation>Open and close a branch</translation>
    </message>
    <message>
        <source>Open the case paper</source>
        <translation>Open the case paper</translation>
    </message>
    <message>
        <source>Open the rescued archive</source>
        <translation>Open the rescued archive</translation>
    </message>
    <message>
        <source>Opening the example …</source>
        <translation>Opening the example …</translation>
    </message>
    <message>
        <source>Opening {name} …</source>
        <translation>Opening {name} …</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>Other business</source>
        <translation>Other business</translation>
    </message>
    <message>
        <source>Other documents</source>
        <translation>Other documents</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>Out for comments</source>
        <translation>Out for comments</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Outcome of</source>
        <translation>Outcome of</translation>
    </message>
    <message>
        <source>Over the title</source>
        <translation>Over the title</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Package</translation>
    </message>
    <message>
        <source>Package (*.json *.hfpakke)</source>
        <translation>Package (*.json *.hfpakke)</translation>
    </message>
    <message>
        <source>Parts of the meeting</source>
        <translation>Parts of the meeting</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Pin the item&apos;s start, or let it loose</source>
        <translation>Pin the item&apos;s start, or let it loose</translation>
    </message>
    <message>
        <source>Pinned start</source>
        <translation>Pinned start</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan of meetings</source>
        <translation>Plan of meetings</translation>
    </message>
    <message>
        <source>Portfolio plan</source>
        <translation>Portfolio plan</translation>
    </message>
    <message>
        <source>Postpone the case, send it back</source>
        <translation>Postpone the case, send it back</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Postponed</translation>
    </message>
    <message>
        <source>Postponed from {day}</source>
        <translation>Postponed from {day}</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Previous case</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Promised “{words}”, {where}</source>
        <translation>Promised “{words}”, {where}</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Proposed decision</source>
        <translation>Proposed decision</translation>
    </message>
    <message>
        <source>Publish the minutes of</source>
        <translation>Publish the minutes of</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Quotation</translation>
    </message>
    <message>
        <source>Reading what can be read …</source>
        <translation>Reading what can be read …</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommendation</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Register a case</source>
        <translation>Register a case</translation>
    </message>
    <message>
        <source>Register a case …</source>
        <translation>Register a case …</translation>
    </message>
    <message>
        <source>Register a case, rename it, delete it</source>
        <translation>Register a case, rename it, delete it</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>Remove the column</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Remove the row</translation>
    </message>
    <message>
        <source>Reported by {names}</source>
        <translation>Reported by {names}</translation>
    </message>
    <message>
        <source>Rescue what can be read</source>
        <translation>Rescue what can be read</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Save in a file</source>
        <translation>Save in a file</translation>
    </message>
    <message>
        <source>Save in a file …</source>
        <translation>Save in a file …</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Save the log</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Save …</translation>
    </message>
    <message>
        <source>Saved {clock}</source>
        <translation>Saved {clock}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>Search for “{words}”</source>
        <translation>Search for “{words}”</translation>
    </message>
    <message>
        <source>Second line of the title</source>
        <translation>Second line of the title</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Secretary</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Send for comments the minutes of</source>
        <translation>Send for comments the minutes of</translation>
    </message>
    <message>
        <source>Send the case to another committee …</source>
        <translation>Send the case to another committee …</translation>
    </message>
    <message>
        <source>Send to another committee</source>
        <translation>Send to another committee</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Sent back</translation>
    </message>
    <message>
        <source>Sent back on {day}</source>
        <translation>Sent back on {day}</translation>
    </message>
    <message>
        <source>Set up the meeting again</source>
        <translation>Set up the meeting again</translation>
    </message>
    <message>
        <source>Shift the end</source>
        <translation>Shift the end</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Show all follow-ups</source>
        <translation>Show all follow-ups</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Show in folder</translation>
    </message>
    <message>
        <source>Show the archive&apos;s folder</source>
        <translation>Show the archive&apos;s folder</translation>
    </message>
    <message>
        <source>Sign for the door</source>
        <translation>Sign for the door</translation>
    </message>
    <message>
        <source>Since {clock}</source>
        <translation>Since {clock}</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Something is not stored</source>
        <translation>Something is not stored</translation>
    </message>
    <message>
        <source>Spelling of {language} is not installed on this machine.</source>
        <translation>Spelling of {language} is not installed on this machine.</translation>
    </message>
    <message>
        <source>Stands large</source>
        <translation>Stands large</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Statement for the minutes</source>
        <translation>Statement for the minutes</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Still open</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stopped.</translation>
    </message>
    <message>
        <source>Store and go down, store and go on, take back</source>
        <translation>Store and go down, store and go on, take back</translation>
    </message>
    <message>
        <source>Style of the paragraph</source>
        <translation>Style of the paragraph</translation>
    </message>
    <message>
        <source>Sub-heading</source>
        <translation>Sub-heading</translation>
    </message>
    <message>
        <source>Tab sets the level of a point. Ctrl+Tab and F6 leave the text.</source>
        <translation>Tab sets the level of a point. Ctrl+Tab and F6 leave the text.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>Take the case into the agenda, below the current row</source>
        <translation>Take the case into the agenda, below the current row</translation>
    </message>
    <message>
        <source>Take the item out</source>
        <translation>Take the item out</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Target group</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Text in the agenda</source>
        <translation>Text in the agenda</translation>
    </message>
    <message>
        <source>Text in the case paper</source>
        <translation>Text in the case paper</translation>
    </message>
    <message>
        <source>Text in the decision</source>
        <translation>Text in the decision</translation>
    </message>
    <message>
        <source>Text in the discussion</source>
        <translation>Text in the discussion</translation>
    </message>
    <message>
        <source>Text in the proposal</source>
        <translation>Text in the proposal</translation>
    </message>
    <message>
        <source>The archive does not have this. Without a copy it is lost when hfdesk lets go of it.</source>
        <translation>The archive does not have this. Without a copy it is lost when hfdesk lets go of it.</translation>
    </message>
    <message>
        <source>The archive does not open</source>
        <translation>The archive does not open</translation>
    </message>
    <message numerus="yes">
        <source>The archive has %n faults. Nothing was changed. Keep a copy of the file: {faults}</source>
        <translation>
            <numerusform>The archive has %n fault. Nothing was changed. Keep a copy of the file: {faults}</numerusform>
            <numerusform>The archive has %n faults. Nothing was changed. Keep a copy of the file: {faults}</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive is copied to {folder} and goes on there.</source>
        <translation>The archive is copied to {folder} and goes on there.</translation>
    </message>
    <message>
        <source>The archive is on this machine now. The old one is called {name}.</source>
        <translation>The archive is on this machine now. The old one is called {name}.</translation>
    </message>
    <message>
        <source>The archive is open for reading only.</source>
        <translation>The archive is open for reading only.</translation>
    </message>
    <message>
        <source>The archive is whole.</source>
        <translation>The archive is whole.</translation>
    </message>
    <message>
        <source>The archive lies in a folder that {place} synchronizes. It may be damaged there, or what one of two writers wrote may be lost. Keep it on this machine, and put a copy in the folder when others are to have it.</source>
        <translation>The archive lies in a folder that {place} synchronizes. It may be damaged there, or what one of two writers wrote may be lost. Keep it on this machine, and put a copy in the folder when others are to have it.</translation>
    </message>
    <message>
        <source>The archive lies on another machine ({place}). When the connection fails nothing can be saved, and the archive may be damaged. Keep it on this machine, and hand over a copy.</source>
        <translation>The archive lies on another machine ({place}). When the connection fails nothing can be saved, and the archive may be damaged. Keep it on this machine, and hand over a copy.</translation>
    </message>
    <message>
        <source>The archive lies on this machine already.</source>
        <translation>The archive lies on this machine already.</translation>
    </message>
    <message>
        <source>The archive “{name}” is damaged on the disk</source>
        <translation>The archive “{name}” is damaged on the disk</translation>
    </message>
    <message>
        <source>The archive “{name}” is not where it was</source>
        <translation>The archive “{name}” is not where it was</translation>
    </message>
    <message>
        <source>The attachments have no room here. Let them stand in a line at the top.</source>
        <translation>The attachments have no room here. Let them stand in a line at the top.</translation>
    </message>
    <message>
        <source>The case goes with its paper and gets its number there. It can be walked both ways.</source>
        <translation>The case goes with its paper and gets its number there. It can be walked both ways.</translation>
    </message>
    <message>
        <source>The case has not been closed. Ctrl+L closes the meeting for it.</source>
        <translation>The case has not been closed. Ctrl+L closes the meeting for it.</translation>
    </message>
    <message>
        <source>The case&apos;s way</source>
        <translation>The case&apos;s way</translation>
    </message>
    <message>
        <source>The damaged archive is kept as {name}</source>
        <translation>The damaged archive is kept as {name}</translation>
    </message>
    <message>
        <source>The desk where a helsefellesskap&apos;s meetings are prepared and written up.</source>
        <translation>The desk where a helsefellesskap&apos;s meetings are prepared and written up.</translation>
    </message>
    <message>
        <source>The document that is shown</source>
        <translation>The document that is shown</translation>
    </message>
    <message>
        <source>The document whose layout is changed</source>
        <translation>The document whose layout is changed</translation>
    </message>
    <message>
        <source>The file has in it what is shown here and nothing else: what happened and when, but nothing that was written, and no names. hfdesk sends nothing: you send the file.</source>
        <translation>The file has in it what is shown here and nothing else: what happened and when, but nothing that was written, and no names. hfdesk sends nothing: you send the file.</translation>
    </message>
    <message>
        <source>The item has no clock to be pinned at: the meeting has no start.</source>
        <translation>The item has no clock to be pinned at: the meeting has no start.</translation>
    </message>
    <message>
        <source>The item has not been begun.</source>
        <translation>The item has not been begun.</translation>
    </message>
    <message>
        <source>The items take {planned} min, the meeting lasts {room}.</source>
        <translation>The items take {planned} min, the meeting lasts {room}.</translation>
    </message>
    <message>
        <source>The key in {safe} is used instead.</source>
        <translation>The key in {safe} is used instead.</translation>
    </message>
    <message>
        <source>The keys of this page</source>
        <translation>The keys of this page</translation>
    </message>
    <message>
        <source>The meeting has been held. Its agenda stays as it was.</source>
        <translation>The meeting has been held. Its agenda stays as it was.</translation>
    </message>
    <message numerus="yes">
        <source>The meeting runs %n min over.</source>
        <translation>
            <numerusform>The meeting runs %n min over.</numerusform>
            <numerusform>The meeting runs %n min over.</numerusform>
        </translation>
    </message>
    <message>
        <source>The menu bar</source>
        <translation>The menu bar</translation>
    </message>
    <message>
        <source>The minutes are published as Word and PDF</source>
        <translation>The minutes are published as Word and PDF</translation>
    </message>
    <message>
        <source>The minutes were approved while you wrote.</source>
        <translation>The minutes were approved while you wrote.</translation>
    </message>
    <message>
        <source>The new ones have names of their own.</source>
        <translation>The new ones have names of their own.</translation>
    </message>
    <message>
        <source>The old one stays where it is, under a name that says that it was moved, so that nobody goes on writing in it.</source>
        <translation>The old one stays where it is, under a name that says that it was moved, so that nobody goes on writing in it.</translation>
    </message>
    <message>
        <source>The proposal replaced what was written. Ctrl+Z brings that back.</source>
        <translation>The proposal replaced what was written. Ctrl+Z brings that back.</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>The report is on the clipboard.</translation>
    </message>
    <message>
        <source>The step is taken back here. What was made of the minutes lies where it was.</source>
        <translation>The step is taken back here. What was made of the minutes lies where it was.</translation>
    </message>
    <message>
        <source>The text is no longer shown. What you pasted was not put in.</source>
        <translation>The text is no longer shown. What you pasted was not put in.</translation>
    </message>
    <message>
        <source>There is no backup of it that is whole.</source>
        <translation>There is no backup of it that is whole.</translation>
    </message>
    <message>
        <source>There is nothing to make here yet.</source>
        <translation>There is nothing to make here yet.</translation>
    </message>
    <message>
        <source>They stand below the lines at the top. Alt+↑, Alt+↓: move left, right. Delete: take out.</source>
        <translation>They stand below the lines at the top. Alt+↑, Alt+↓: move left, right. Delete: take out.</translation>
    </message>
    <message>
        <source>This becomes a case when it is taken into the agenda. Rename it there.</source>
        <translation>This becomes a case when it is taken into the agenda. Rename it there.</translation>
    </message>
    <message>
        <source>This is a number from 0 to {most}.</source>
        <translation>This is a number from 0 to {most}.</translation>
    </message>
    <message>
        <source>This is no longer in the archive. Nothing is changed.</source>
        <translation>This is no longer in the archive. Nothing is changed.</translation>
    </message>
    <message>
        <source>This is not done on this page.</source>
        <translation>This is not done on this page.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>This stands in minutes and is not deleted here.</source>
        <translation>This stands in minutes and is not deleted here.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Title and organization</source>
        <translation>Title and organization</translation>
    </message>
    <message>
        <source>Title for the public</source>
        <translation>Title for the public</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
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
        <translation>Underlined</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Undo, redo</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Undo: {what}</translation>
    </message>
    <message>
        <source>Usual text</source>
        <translation>Usual text</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Wait until the work that is going on is done.</source>
        <translation>Wait until the work that is going on is done.</translation>
    </message>
    <message>
        <source>Wanted by {day}</source>
        <translation>Wanted by {day}</translation>
    </message>
    <message>
        <source>We go on at {clock}</source>
        <translation>We go on at {clock}</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>What could be read has been rescued</source>
        <translation>What could be read has been rescued</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>What is in the file</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>What is missing</translation>
    </message>
    <message>
        <source>What is not stored</source>
        <translation>What is not stored</translation>
    </message>
    <message>
        <source>What is the meeting to decide?</source>
        <translation>What is the meeting to decide?</translation>
    </message>
    <message>
        <source>What it tells of each</source>
        <translation>What it tells of each</translation>
    </message>
    <message>
        <source>What it tells of the case</source>
        <translation>What it tells of the case</translation>
    </message>
    <message>
        <source>What the plan says</source>
        <translation>What the plan says</translation>
    </message>
    <message>
        <source>What you pasted fills some {pages} pages. Nothing was put in. Paste a part at a time.</source>
        <translation>What you pasted fills some {pages} pages. Nothing was put in. Paste a part at a time.</translation>
    </message>
    <message>
        <source>What you wrote last is in this window only. Make a corrected edition, or copy it.</source>
        <translation>What you wrote last is in this window only. Make a corrected edition, or copy it.</translation>
    </message>
    <message>
        <source>When the item began and ended</source>
        <translation>When the item began and ended</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Where shall the document lie?</source>
        <translation>Where shall the document lie?</translation>
    </message>
    <message>
        <source>Which folder shall the documents lie in?</source>
        <translation>Which folder shall the documents lie in?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Who stayed</source>
        <translation>Who stayed</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Without a day</source>
        <translation>Without a day</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word document (*.docx)</translation>
    </message>
    <message>
        <source>Year&apos;s plan …</source>
        <translation>Year&apos;s plan …</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Yellow</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>adopted</translation>
    </message>
    <message>
        <source>adopted with changes</source>
        <translation>adopted with changes</translation>
    </message>
    <message>
        <source>against</source>
        <translation>against</translation>
    </message>
    <message>
        <source>appointments</source>
        <translation>appointments</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>as of {day}</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>blank</translation>
    </message>
    <message>
        <source>bokmål</source>
        <translation>bokmål</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>by {day}</translation>
    </message>
    <message>
        <source>came at {clock}</source>
        <translation>came at {clock}</translation>
    </message>
    <message>
        <source>case {numbers} only</source>
        <translation>case {numbers} only</translation>
    </message>
    <message>
        <source>case {number}</source>
        <translation>case {number}</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>cases</translation>
    </message>
    <message>
        <source>committees</source>
        <translation>committees</translation>
    </message>
    <message>
        <source>control, offences</source>
        <translation>control, offences</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copy</translation>
    </message>
    <message>
        <source>date with the day of the week</source>
        <translation>date with the day of the week</translation>
    </message>
    <message>
        <source>deputy for {name}</source>
        <translation>deputy for {name}</translation>
    </message>
    <message>
        <source>documents obtained from outside</source>
        <translation>documents obtained from outside</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>due {day}</translation>
    </message>
    <message>
        <source>duty of secrecy</source>
        <translation>duty of secrecy</translation>
    </message>
    <message>
        <source>exams, identity numbers</source>
        <translation>exams, identity numbers</translation>
    </message>
    <message>
        <source>for</source>
        <translation>for</translation>
    </message>
    <message>
        <source>from case {number}</source>
        <translation>from case {number}</translation>
    </message>
    <message>
        <source>hfdesk could not do this. Nothing is changed. The report has been kept in the log.</source>
        <translation>hfdesk could not do this. Nothing is changed. The report has been kept in the log.</translation>
    </message>
    <message>
        <source>hfdesk stopped unexpectedly last time. What was typed is in the archive.</source>
        <translation>hfdesk stopped unexpectedly last time. What was typed is in the archive.</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>in the queue</translation>
    </message>
    <message>
        <source>in {place}</source>
        <translation>in {place}</translation>
    </message>
    <message>
        <source>internal documents</source>
        <translation>internal documents</translation>
    </message>
    <message>
        <source>issued by</source>
        <translation>issued by</translation>
    </message>
    <message>
        <source>issued on</source>
        <translation>issued on</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>lapsed</translation>
    </message>
    <message>
        <source>left at {clock}</source>
        <translation>left at {clock}</translation>
    </message>
    <message>
        <source>length</source>
        <translation>length</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>meetings</translation>
    </message>
    <message>
        <source>negotiating position</source>
        <translation>negotiating position</translation>
    </message>
    <message>
        <source>nynorsk</source>
        <translation>nynorsk</translation>
    </message>
    <message>
        <source>older ones are not closed yet</source>
        <translation>older ones are not closed yet</translation>
    </message>
    <message>
        <source>on a screen</source>
        <translation>on a screen</translation>
    </message>
    <message>
        <source>people</source>
        <translation>people</translation>
    </message>
    <message>
        <source>period</source>
        <translation>period</translation>
    </message>
    <message>
        <source>personal circumstances, business secrets</source>
        <translation>personal circumstances, business secrets</translation>
    </message>
    <message>
        <source>portfolio plans</source>
        <translation>portfolio plans</translation>
    </message>
    <message>
        <source>previous meeting</source>
        <translation>previous meeting</translation>
    </message>
    <message>
        <source>projects as of</source>
        <translation>projects as of</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejected</translation>
    </message>
    <message>
        <source>report by {day}</source>
        <translation>report by {day}</translation>
    </message>
    <message>
        <source>room to write</source>
        <translation>room to write</translation>
    </message>
    <message>
        <source>staff matters, protection of privacy</source>
        <translation>staff matters, protection of privacy</translation>
    </message>
    <message>
        <source>status as of</source>
        <translation>status as of</translation>
    </message>
    <message>
        <source>the leader&apos;s casting vote</source>
        <translation>the leader&apos;s casting vote</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>{found} of {all}</source>
        <translation>{found} of {all}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{name} left the meeting, recused</source>
        <translation>{name} left the meeting, recused</translation>
    </message>
    <message>
        <source>{name} stepped in</source>
        <translation>{name} stepped in</translation>
    </message>
    <message>
        <source>{slot} stands for the day of the meeting before: “Minutes from {slot}”.</source>
        <translation>{slot} stands for the day of the meeting before: “Minutes from {slot}”.</translation>
    </message>
    <message>
        <source>{text}, case {number}</source>
        <translation>{text}, case {number}</translation>
    </message>
    <message>
        <source>“{ground}” names no paragraph. It stands as you typed it.</source>
        <translation>“{ground}” names no paragraph. It stands as you typed it.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>“{name}” is a backup. What is written in it would be lost, so it is not opened itself.</source>
        <translation>“{name}” is a backup. What is written in it would be lost, so it is not opened itself.</translation>
    </message>
    <message>
        <source>“{name}” is locked</source>
        <translation>“{name}” is locked</translation>
    </message>
    <message>
        <source>“{name}” is no package. Nothing was fetched. A package ends in .json or .hfpakke.</source>
        <translation>“{name}” is no package. Nothing was fetched. A package ends in .json or .hfpakke.</translation>
    </message>
    <message>
        <source>“{name}” is not the archive that hfdesk made</source>
        <translation>“{name}” is not the archive that hfdesk made</translation>
    </message>
    <message>
        <source>“{name}” was changed outside hfdesk. A PDF is not read again: it is compared as it was made.</source>
        <translation>“{name}” was changed outside hfdesk. A PDF is not read again: it is compared as it was made.</translation>
    </message>
    <message>
        <source>“{old}” is open in another program and is not touched. The new one is called “{new}”.</source>
        <translation>“{old}” is open in another program and is not touched. The new one is called “{new}”.</translation>
    </message>
    <message>
        <source>“{text}” is no address. Write one like https://eksempel.no or kari@eksempel.no.</source>
        <translation>“{text}” is no address. Write one like https://eksempel.no or kari@eksempel.no.</translation>
    </message>
    <message>
        <source>“{title}” waits in {committee}.</source>
        <translation>“{title}” waits in {committee}.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>{names}. Tab takes the first, the down arrow goes to the others.</source>
        <translation>{names}. Tab takes the first, the down arrow goes to the others.</translation>
    </message>
    <message>
        <source>{word}. Click to take it out.</source>
        <translation>{word}. Click to take it out.</translation>
    </message>
    <message>
        <source>Send on</source>
        <translation>Send on</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Do the word beside the remark</source>
        <translation>Do the word beside the remark</translation>
    </message>
    <message>
        <source>Enter goes there, Space does what the word at the right says.</source>
        <translation>Enter goes there, Space does what the word at the right says.</translation>
    </message>
    <message>
        <source>Next remark</source>
        <translation>Next remark</translation>
    </message>
    <message>
        <source>Next remark, previous remark</source>
        <translation>Next remark, previous remark</translation>
    </message>
    <message>
        <source>Previous remark</source>
        <translation>Previous remark</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Ready to send</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>There is nothing to remark.</source>
        <translation>There is nothing to remark.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>{at} of {count}: {what}</source>
        <translation>{at} of {count}: {what}</translation>
    </message>
    <message>
        <source>Change the membership of</source>
        <translation>Change the membership of</translation>
    </message>
    <message>
        <source>Change the setup of</source>
        <translation>Change the setup of</translation>
    </message>
    <message>
        <source>End the membership of</source>
        <translation>End the membership of</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>New member</translation>
    </message>
    <message>
        <source>Remove the membership of</source>
        <translation>Remove the membership of</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Any</translation>
    </message>
    <message>
        <source>Change the case in the panel</source>
        <translation>Change the case in the panel</translation>
    </message>
    <message>
        <source>Delete a case that no meeting has had</source>
        <translation>Delete a case that no meeting has had</translation>
    </message>
    <message>
        <source>In the case queue</source>
        <translation>In the case queue</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Make a committee first, under Committees and people.</source>
        <translation>Make a committee first, under Committees and people.</translation>
    </message>
    <message>
        <source>No case matches.</source>
        <translation>No case matches.</translation>
    </message>
    <message>
        <source>Reported by (names)</source>
        <translation>Reported by (names)</translation>
    </message>
    <message>
        <source>Send on …</source>
        <translation>Send on …</translation>
    </message>
    <message>
        <source>The case after</source>
        <translation>The case after</translation>
    </message>
    <message>
        <source>The case before</source>
        <translation>The case before</translation>
    </message>
    <message>
        <source>The new case&apos;s committee</source>
        <translation>The new case&apos;s committee</translation>
    </message>
    <message>
        <source>Wanted by</source>
        <translation>Wanted by</translation>
    </message>
    <message>
        <source>Wanted meeting</source>
        <translation>Wanted meeting</translation>
    </message>
    <message>
        <source>e.g. 12.3. or 12 March</source>
        <translation>e.g. 12.3. or 12 March</translation>
    </message>
    <message>
        <source>e.g. Decision</source>
        <translation>e.g. Decision</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message numerus="yes">
        <source>%n min after its pinned start</source>
        <translation>
            <numerusform>%n min after its pinned start</numerusform>
            <numerusform>%n min after its pinned start</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes after fitting</source>
        <translation>
            <numerusform>%n minute after fitting</numerusform>
            <numerusform>%n minutes after fitting</numerusform>
        </translation>
    </message>
    <message>
        <source>Fit the lengths …</source>
        <translation>Fit the lengths …</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Pin</translation>
    </message>
    <message>
        <source>Pin this and what follows anew</source>
        <translation>Pin this and what follows anew</translation>
    </message>
    <message>
        <source>Provisional number</source>
        <translation>Provisional number</translation>
    </message>
    <message numerus="yes">
        <source>Runs %n min past the pinned start. Shift what follows</source>
        <translation>
            <numerusform>Runs %n min past the pinned start. Shift what follows</numerusform>
            <numerusform>Runs %n min past the pinned start. Shift what follows</numerusform>
        </translation>
    </message>
    <message>
        <source>Shift what follows</source>
        <translation>Shift what follows</translation>
    </message>
    <message>
        <source>Shift what follows, from</source>
        <translation>Shift what follows, from</translation>
    </message>
    <message>
        <source>The numbers are provisional</source>
        <translation>Numbers are provisional</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Use</translation>
    </message>
    <message numerus="yes">
        <source>What comes before runs %n min past a pinned start.</source>
        <translation>
            <numerusform>What comes before runs %n min past a pinned start.</numerusform>
            <numerusform>What comes before runs %n min past a pinned start.</numerusform>
        </translation>
    </message>
    <message>
        <source>With the new lengths they take {planned}.</source>
        <translation>With the new lengths they take {planned}.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>of {room} min</source>
        <translation>of {room} min</translation>
    </message>
    <message numerus="yes">
        <source>%n cases go back to the queue.</source>
        <translation>
            <numerusform>%n case goes back to the queue.</numerusform>
            <numerusform>%n cases go back to the queue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings made</source>
        <translation>
            <numerusform>%n meeting made</numerusform>
            <numerusform>%n meetings made</numerusform>
        </translation>
    </message>
    <message>
        <source>A weekday of the month</source>
        <translation>A weekday of the month</translation>
    </message>
    <message>
        <source>A {weekday}</source>
        <translation>A {weekday}</translation>
    </message>
    <message>
        <source>Archive reference</source>
        <translation>Archive reference</translation>
    </message>
    <message>
        <source>As the meeting of {day}: lengths, breaks, people</source>
        <translation>As the meeting of {day}: lengths, breaks, people</translation>
    </message>
    <message>
        <source>At the same time as {committees}</source>
        <translation>At the same time as {committees}</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Begin with</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Choose a meeting first.</source>
        <translation>Choose a meeting first.</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Copy to</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Dates that I write</source>
        <translation>Dates that I write</translation>
    </message>
    <message>
        <source>Delete the meeting …</source>
        <translation>Delete the meeting …</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>From day</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Goes to</translation>
    </message>
    <message>
        <source>In July</source>
        <translation>In July</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Let it stand</source>
        <translation>Let it stand</translation>
    </message>
    <message numerus="yes">
        <source>Make %n meetings</source>
        <translation>
            <numerusform>Make %n meeting</numerusform>
            <numerusform>Make %n meetings</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the copy</source>
        <translation>Make the copy</translation>
    </message>
    <message>
        <source>Make the meeting</source>
        <translation>Make the meeting</translation>
    </message>
    <message>
        <source>Make the meetings</source>
        <translation>Make the meetings</translation>
    </message>
    <message>
        <source>Months between</source>
        <translation>Months between</translation>
    </message>
    <message>
        <source>Proposed days</source>
        <translation>Proposed days</translation>
    </message>
    <message>
        <source>Public holiday: {name}</source>
        <translation>Public holiday: {name}</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Secretariat</translation>
    </message>
    <message>
        <source>Set up a committee first, under Committees and people.</source>
        <translation>Set up a committee first, under Committees and people.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Speakers</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Takes the minutes</source>
        <translation>Takes the minutes</translation>
    </message>
    <message>
        <source>The agenda comes along without the cases that have a paper.</source>
        <translation>The agenda comes along without the cases that have a paper.</translation>
    </message>
    <message>
        <source>The committee also meets that day</source>
        <translation>The committee also meets that day</translation>
    </message>
    <message>
        <source>The committee also meets that day at {clock}</source>
        <translation>The committee also meets that day at {clock}</translation>
    </message>
    <message>
        <source>The committee&apos;s standing items</source>
        <translation>The committee&apos;s standing items</translation>
    </message>
    <message>
        <source>The day has passed</source>
        <translation>The day has passed</translation>
    </message>
    <message>
        <source>The invitation has been made. Cancel the meeting instead.</source>
        <translation>The invitation has been made. Cancel the meeting instead.</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>The meeting</translation>
    </message>
    <message>
        <source>The meeting goes from the lists. Undo brings it back.</source>
        <translation>The meeting goes from the lists. Undo brings it back.</translation>
    </message>
    <message>
        <source>The meeting has been held.</source>
        <translation>The meeting has been held.</translation>
    </message>
    <message>
        <source>The meeting has been held. Its time stays as it was.</source>
        <translation>The meeting has been held. Its time stays as it was.</translation>
    </message>
    <message>
        <source>The meeting is cancelled.</source>
        <translation>The meeting is cancelled.</translation>
    </message>
    <message>
        <source>The meeting is cancelled. Its agenda stays as it was.</source>
        <translation>The meeting is cancelled. Its agenda stays as it was.</translation>
    </message>
    <message>
        <source>The meeting is not cancelled.</source>
        <translation>The meeting is not cancelled.</translation>
    </message>
    <message>
        <source>The meeting stays in the list as cancelled, and can be set up again.</source>
        <translation>The meeting stays in the list as cancelled, and can be set up again.</translation>
    </message>
    <message>
        <source>The meeting …</source>
        <translation>The meeting …</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>To day</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Week {number}</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Weekday</translation>
    </message>
    <message>
        <source>Weeks between</source>
        <translation>Weeks between</translation>
    </message>
    <message>
        <source>Weeks between:</source>
        <translation>Weeks between:</translation>
    </message>
    <message>
        <source>Which of the month</source>
        <translation>Which of the month</translation>
    </message>
    <message>
        <source>Write or paste dates: 14.1., 12. March, 2027-05-06</source>
        <translation>Write or paste dates: 14.1., 12 March, 2027-05-06</translation>
    </message>
    <message>
        <source>Year&apos;s plan</source>
        <translation>Year&apos;s plan</translation>
    </message>
    <message>
        <source>each so many months:</source>
        <translation>months between:</translation>
    </message>
    <message>
        <source>first</source>
        <translation>first</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>fourth</translation>
    </message>
    <message>
        <source>last</source>
        <translation>last</translation>
    </message>
    <message>
        <source>names divided by comma</source>
        <translation>names divided by comma</translation>
    </message>
    <message>
        <source>second</source>
        <translation>second</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>the same day</translation>
    </message>
    <message>
        <source>third</source>
        <translation>third</translation>
    </message>
    <message>
        <source>{field}: calendar</source>
        <translation>{field}: calendar</translation>
    </message>
    <message>
        <source>Ctrl+Enter stores, Esc takes back</source>
        <translation>Ctrl+Enter stores, Esc takes back</translation>
    </message>
    <message>
        <source>Ctrl+Enter stores, Esc takes back. Tab sets a point&apos;s level.</source>
        <translation>Ctrl+Enter stores, Esc takes back. Tab sets a point&apos;s level.</translation>
    </message>
    <message>
        <source>Text under “{title}”</source>
        <translation>Text under “{title}”</translation>
    </message>
    <message>
        <source>Write the text under the title</source>
        <translation>Write the text under the title</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items have another clock time</source>
        <translation>
            <numerusform>%n item has another clock time</numerusform>
            <numerusform>%n items have another clock time</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since the invitation: {what}</source>
        <translation>Changed since the invitation: {what}</translation>
    </message>
    <message>
        <source>Changes since the invitation</source>
        <translation>Changes since the invitation</translation>
    </message>
    <message>
        <source>Make a revised invitation …</source>
        <translation>Make a revised invitation …</translation>
    </message>
    <message>
        <source>Nothing has changed since the invitation.</source>
        <translation>Nothing has changed since the invitation.</translation>
    </message>
    <message>
        <source>Nothing has changed since {day}. The same invitation is made again.</source>
        <translation>Nothing has changed since {day}. The same invitation is made again.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Show what was sent</source>
        <translation>Show what was sent</translation>
    </message>
    <message>
        <source>Since the invitation of {day}</source>
        <translation>Since the invitation of {day}</translation>
    </message>
    <message>
        <source>The call is taken back here. The file that was made lies where it was.</source>
        <translation>The call is taken back here. The file that was made lies where it was.</translation>
    </message>
    <message>
        <source>The copy is gone</source>
        <translation>The copy is gone</translation>
    </message>
    <message>
        <source>The head of the invitation</source>
        <translation>The head of the invitation</translation>
    </message>
    <message>
        <source>The invitation is made</source>
        <translation>The invitation is made</translation>
    </message>
    <message>
        <source>The revised invitation is made</source>
        <translation>The revised invitation is made</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>attachments</translation>
    </message>
    <message>
        <source>case paper</source>
        <translation>case paper</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>moved</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>number</source>
        <translation>number</translation>
    </message>
    <message>
        <source>responsible</source>
        <translation>responsible</translation>
    </message>
    <message>
        <source>revised</source>
        <translation>revised</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>taken out</translation>
    </message>
    <message>
        <source>text in the list</source>
        <translation>text in the list</translation>
    </message>
    <message>
        <source>time</source>
        <translation>time</translation>
    </message>
    <message>
        <source>title</source>
        <translation>title</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>was “{name}”</source>
        <translation>was “{name}”</translation>
    </message>
    <message>
        <source>revised, no. {number}</source>
        <translation>revised, no. {number}</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Attach</translation>
    </message>
    <message>
        <source>Begin the paper of</source>
        <translation>Begin the paper of</translation>
    </message>
    <message>
        <source>Change the level of the section</source>
        <translation>Change the level of the section</translation>
    </message>
    <message>
        <source>Change the paper of</source>
        <translation>Change the paper of</translation>
    </message>
    <message>
        <source>Move the attachment</source>
        <translation>Move the attachment</translation>
    </message>
    <message>
        <source>Move the section</source>
        <translation>Move the section</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>New section</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Remove the quotation of</source>
        <translation>Remove the quotation of</translation>
    </message>
    <message>
        <source>Remove the section</source>
        <translation>Remove the section</translation>
    </message>
    <message>
        <source>Rename the attachment</source>
        <translation>Rename the attachment</translation>
    </message>
    <message>
        <source>Rename the section</source>
        <translation>Rename the section</translation>
    </message>
    <message>
        <source>Take out the attachment</source>
        <translation>Take out the attachment</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Parts of the page</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>The case</translation>
    </message>
    <message>
        <source>Heading of the new part</source>
        <translation>Heading of the new part</translation>
    </message>
    <message>
        <source>Leave the text</source>
        <translation>Leave the text</translation>
    </message>
    <message>
        <source>Looking for suggestions …</source>
        <translation>Looking for suggestions …</translation>
    </message>
    <message>
        <source>Move the part, in the contents</source>
        <translation>Move the part, in the contents</translation>
    </message>
    <message>
        <source>Next unknown word</source>
        <translation>Next unknown word</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>No suggestions</translation>
    </message>
    <message>
        <source>Nothing more to undo in this text. Outside the text Ctrl+Z takes back: {gesture}</source>
        <translation>Nothing more to undo in this text. Outside the text Ctrl+Z takes back: {gesture}</translation>
    </message>
    <message>
        <source>Paste the words alone</source>
        <translation>Paste the words alone</translation>
    </message>
    <message>
        <source>Quotation from an earlier case</source>
        <translation>Quotation from an earlier case</translation>
    </message>
    <message>
        <source>The file is not where it was</source>
        <translation>The file is not where it was</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>later</source>
        <translation>later</translation>
    </message>
    <message>
        <source>A point one level in, out</source>
        <translation>A point one level in, out</translation>
    </message>
    <message>
        <source>Add “{word}” to the word list</source>
        <translation>Add “{word}” to the word list</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Attach files</translation>
    </message>
    <message>
        <source>Attaching …</source>
        <translation>Attaching …</translation>
    </message>
    <message>
        <source>Begin with the committee&apos;s parts</source>
        <translation>Begin with the committee&apos;s parts</translation>
    </message>
    <message>
        <source>Bold, italic, underlined</source>
        <translation>Bold, italic, underlined</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memberships</source>
        <translation>
            <numerusform>%n membership</numerusform>
            <numerusform>%n memberships</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organizations</source>
        <translation>
            <numerusform>%n organization</numerusform>
            <numerusform>%n organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own phrases</source>
        <translation>
            <numerusform>%n own phrase</numerusform>
            <numerusform>%n own phrases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plans</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n standing items</source>
        <translation>
            <numerusform>%n standing item</numerusform>
            <numerusform>%n standing items</numerusform>
        </translation>
    </message>
    <message>
        <source>A quorum is needed</source>
        <translation>A quorum is needed</translation>
    </message>
    <message>
        <source>Add a member …</source>
        <translation>Add a member …</translation>
    </message>
    <message>
        <source>Add a phrase …</source>
        <translation>Add a phrase …</translation>
    </message>
    <message>
        <source>Add a standing item …</source>
        <translation>Add a standing item …</translation>
    </message>
    <message>
        <source>Add an organization …</source>
        <translation>Add an organization …</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Also spelled</source>
        <translation>Also spelled</translation>
    </message>
    <message>
        <source>Also spelled: {names}</source>
        <translation>Also spelled: {names}</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Back to today</translation>
    </message>
    <message>
        <source>Before the last</source>
        <translation>Before the last</translation>
    </message>
    <message>
        <source>Begins at 1 again</source>
        <translation>Begins at 1 again</translation>
    </message>
    <message>
        <source>Change the phrase</source>
        <translation>Change the phrase</translation>
    </message>
    <message>
        <source>Choose a person in the list.</source>
        <translation>Choose a person in the list.</translation>
    </message>
    <message>
        <source>Choose whom to merge with.</source>
        <translation>Choose whom to merge with.</translation>
    </message>
    <message>
        <source>Comparing names …</source>
        <translation>Comparing names …</translation>
    </message>
    <message>
        <source>Delete a person who is not in use</source>
        <translation>Delete a person who is not in use</translation>
    </message>
    <message>
        <source>Delete an organization that is not in use</source>
        <translation>Delete an organization that is not in use</translation>
    </message>
    <message>
        <source>Delete the committee</source>
        <translation>Delete the committee</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Does not vote</source>
        <translation>Does not vote</translation>
    </message>
    <message>
        <source>Each year</source>
        <translation>Each year</translation>
    </message>
    <message>
        <source>Earlier members</source>
        <translation>Earlier members</translation>
    </message>
    <message>
        <source>End the membership today</source>
        <translation>End the membership today</translation>
    </message>
    <message>
        <source>Enter adds</source>
        <translation>Enter adds</translation>
    </message>
    <message>
        <source>First</source>
        <translation>First</translation>
    </message>
    <message>
        <source>For instance: {number}</source>
        <translation>For instance: {number}</translation>
    </message>
    <message>
        <source>General practitioners</source>
        <translation>General practitioners</translation>
    </message>
    <message>
        <source>Go on from</source>
        <translation>Go on from</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Hospital</translation>
    </message>
    <message>
        <source>It is the same person. Choose another.</source>
        <translation>It is the same person. Choose another.</translation>
    </message>
    <message>
        <source>Keep “{name}”</source>
        <translation>Keep “{name}”</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Language of documents</source>
        <translation>Language of documents</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Layout of documents</source>
        <translation>Layout of documents</translation>
    </message>
    <message>
        <source>Make a committee first.</source>
        <translation>Make a committee first.</translation>
    </message>
    <message>
        <source>Minutes tell when items began</source>
        <translation>Minutes tell when items began</translation>
    </message>
    <message>
        <source>Move the phrase</source>
        <translation>Move the phrase</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Name of the new person</source>
        <translation>Name of the new person</translation>
    </message>
    <message>
        <source>Name of the new person, then Enter</source>
        <translation>Name of the new person, then Enter</translation>
    </message>
    <message>
        <source>Name of the other person</source>
        <translation>Name of the other person</translation>
    </message>
    <message>
        <source>Name or short name</source>
        <translation>Name or short name</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>New committee</source>
        <translation>New committee</translation>
    </message>
    <message>
        <source>New committee …</source>
        <translation>New committee …</translation>
    </message>
    <message>
        <source>New organization</source>
        <translation>New organization</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>New phrase</source>
        <translation>New phrase</translation>
    </message>
    <message>
        <source>New standing item</source>
        <translation>New standing item</translation>
    </message>
    <message>
        <source>Next column</source>
        <translation>Next column</translation>
    </message>
    <message>
        <source>Next number: {number}</source>
        <translation>Next number: {number}</translation>
    </message>
    <message>
        <source>No, two people</source>
        <translation>No, two people</translation>
    </message>
    <message>
        <source>Nobody is found.</source>
        <translation>Nobody is found.</translation>
    </message>
    <message>
        <source>Nobody sits here on that day.</source>
        <translation>Nobody sits here on that day.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Not said</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing can be changed meanwhile.</source>
        <translation>Nothing can be changed meanwhile.</translation>
    </message>
    <message>
        <source>Numbers and meetings</source>
        <translation>Numbers and meetings</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizations</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Own number series</source>
        <translation>Own number series</translation>
    </message>
    <message>
        <source>Papers go with the invitation</source>
        <translation>Papers go with the invitation</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Partnership</translation>
    </message>
    <message>
        <source>Pattern of case numbers</source>
        <translation>Pattern of case numbers</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>Place on the agenda</source>
        <translation>Place on the agenda</translation>
    </message>
    <message>
        <source>Possible doubles</source>
        <translation>Possible doubles</translation>
    </message>
    <message>
        <source>Present at least</source>
        <translation>Present at least</translation>
    </message>
    <message>
        <source>Recusals are noted</source>
        <translation>Recusals are noted</translation>
    </message>
    <message>
        <source>Remove the membership altogether</source>
        <translation>Remove the membership altogether</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Reports to</translation>
    </message>
    <message>
        <source>Represents</source>
        <translation>Represents</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>Same person?</translation>
    </message>
    <message>
        <source>Sections of a new paper</source>
        <translation>Sections of a new paper</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Setup</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Show as of a date …</source>
        <translation>Show as of a date …</translation>
    </message>
    <message>
        <source>Sits in</source>
        <translation>Sits in</translation>
    </message>
    <message>
        <source>Standing items</source>
        <translation>Standing items</translation>
    </message>
    <message>
        <source>Store the field</source>
        <translation>Store the field</translation>
    </message>
    <message>
        <source>Tags of cases</source>
        <translation>Tags of cases</translation>
    </message>
    <message>
        <source>Take the phrase out</source>
        <translation>Take the phrase out</translation>
    </message>
    <message>
        <source>The committee</source>
        <translation>The committee</translation>
    </message>
    <message>
        <source>The day that is shown</source>
        <translation>The day that is shown</translation>
    </message>
    <message>
        <source>The districts</source>
        <translation>The districts</translation>
    </message>
    <message>
        <source>The hospital</source>
        <translation>The hospital</translation>
    </message>
    <message>
        <source>The municipalities</source>
        <translation>The municipalities</translation>
    </message>
    <message>
        <source>The other person</source>
        <translation>The other person</translation>
    </message>
    <message>
        <source>The tabs</source>
        <translation>The tabs</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>The usual one</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>Union</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Usual end</source>
        <translation>Usual end</translation>
    </message>
    <message>
        <source>Usual place</source>
        <translation>Usual place</translation>
    </message>
    <message>
        <source>Usual start</source>
        <translation>Usual start</translation>
    </message>
    <message>
        <source>Votes are counted</source>
        <translation>Votes are counted</translation>
    </message>
    <message>
        <source>Votes or not</source>
        <translation>Votes or not</translation>
    </message>
    <message>
        <source>Who sat here on</source>
        <translation>Who sat here on</translation>
    </message>
    <message>
        <source>You are looking at another day. Go back to today to change anything.</source>
        <translation>You are looking at another day. Go back to today to change anything.</translation>
    </message>
    <message>
        <source>after the last one used</source>
        <translation>after the last one used</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>from {day}</translation>
    </message>
    <message>
        <source>half of them</source>
        <translation>half of them</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are likely one. Merging keeps “{one}”, for all people and places.</source>
        <translation>“{one}” and “{other}” are likely one. Merging keeps “{one}”, for all people and places.</translation>
    </message>
    <message>
        <source>“{text}” is none of these: {options}.</source>
        <translation>“{text}” is none of these: {options}.</translation>
    </message>
    <message>
        <source>Merge two people</source>
        <translation>Merge two people</translation>
    </message>
    <message>
        <source>Merge with another …</source>
        <translation>Merge with another …</translation>
    </message>
    <message>
        <source>Merge …</source>
        <translation>Merge …</translation>
    </message>
    <message>
        <source>No committees are here yet</source>
        <translation>No committees are here yet</translation>
    </message>
    <message>
        <source>Other business takes a number</source>
        <translation>Other business takes a number</translation>
    </message>
    <message numerus="yes">
        <source>%n colours</source>
        <translation>
            <numerusform>%n colour</numerusform>
            <numerusform>%n colours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted texts</source>
        <translation>
            <numerusform>%n deleted text</numerusform>
            <numerusform>%n deleted texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n footnotes at the foot</source>
        <translation>
            <numerusform>%n footnote at the foot</numerusform>
            <numerusform>%n footnotes at the foot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kinds of letters</source>
        <translation>
            <numerusform>%n kind of letters</numerusform>
            <numerusform>%n kinds of letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links that are not followed</source>
        <translation>
            <numerusform>%n link that is not followed</numerusform>
            <numerusform>%n links that are not followed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text boxes</source>
        <translation>
            <numerusform>%n text box</numerusform>
            <numerusform>%n text boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cleaning what was pasted …</source>
        <translation>Cleaning what was pasted …</translation>
    </message>
    <message>
        <source>Decisions found</source>
        <translation>Decisions found</translation>
    </message>
    <message>
        <source>No decision has all these words.</source>
        <translation>No decision has all these words.</translation>
    </message>
    <message>
        <source>Number, title or words of the decision</source>
        <translation>Number, title or words of the decision</translation>
    </message>
    <message>
        <source>Only the paper of a case can quote.</source>
        <translation>Only the paper of a case can quote.</translation>
    </message>
    <message>
        <source>Pasted without {what}.</source>
        <translation>Pasted without {what}.</translation>
    </message>
    <message>
        <source>Title of the attachment</source>
        <translation>Title of the attachment</translation>
    </message>
    <message>
        <source>Where is the file of “{title}”?</source>
        <translation>Where is the file of “{title}”?</translation>
    </message>
    <message>
        <source>Words of the decision</source>
        <translation>Words of the decision</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>nothing else</translation>
    </message>
    <message>
        <source>“{gone}” becomes another spelling of “{keep}”. What moves: {moves}. What has been printed stays as it is. One undo takes it all back.</source>
        <translation>“{gone}” becomes another spelling of “{keep}”. What moves: {moves}. What has been printed stays as it is. One undo takes it all back.</translation>
    </message>
    <message>
        <source>Change the type of</source>
        <translation>Change the type of</translation>
    </message>
    <message>
        <source>Close the meeting for</source>
        <translation>Close the meeting for</translation>
    </message>
    <message>
        <source>End the meeting of</source>
        <translation>End the meeting of</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>New item</translation>
    </message>
    <message>
        <source>Open the meeting again for</source>
        <translation>Open the meeting again for</translation>
    </message>
    <message>
        <source>Take away the vote on</source>
        <translation>Take away the vote on</translation>
    </message>
    <message>
        <source>Take up again the meeting of</source>
        <translation>Take up again the meeting of</translation>
    </message>
    <message>
        <source>Vote on</source>
        <translation>Vote on</translation>
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
            <numerusform>%n min ahead of plan</numerusform>
            <numerusform>%n min ahead of plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min behind plan</source>
        <translation>
            <numerusform>%n min behind plan</numerusform>
            <numerusform>%n min behind plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min left</numerusform>
            <numerusform>%n min left</numerusform>
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
        <translation>All items are treated. End the meeting when you are done.</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Case {number}</translation>
    </message>
    <message>
        <source>Clock: {clock}</source>
        <translation>Clock: {clock}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>End the meeting …</source>
        <translation>End the meeting …</translation>
    </message>
    <message>
        <source>Go to an item by its number</source>
        <translation>Go to an item by its number</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Next item</translation>
    </message>
    <message>
        <source>Next item, previous item</source>
        <translation>Next item, previous item</translation>
    </message>
    <message>
        <source>Nothing more to undo in this text. Outside it: {what}</source>
        <translation>Nothing more to undo in this text. Outside it: {what}</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Previous item</translation>
    </message>
    <message>
        <source>Proposal, discussion, decision, attendance, agenda</source>
        <translation>Proposal, discussion, decision, attendance, agenda</translation>
    </message>
    <message>
        <source>Room screen</source>
        <translation>Room screen</translation>
    </message>
    <message>
        <source>Start the meeting, or go on with it</source>
        <translation>Start the meeting, or go on with it</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Take up again</translation>
    </message>
    <message>
        <source>The archive is open to be read only.</source>
        <translation>The archive is open to be read only.</translation>
    </message>
    <message>
        <source>There is no proposed decision for this item.</source>
        <translation>There is no proposed decision for this item.</translation>
    </message>
    <message>
        <source>Treated {span}. What you write here is a correction; no clock runs.</source>
        <translation>Treated {span}. What you write here is a correction; no clock runs.</translation>
    </message>
    <message>
        <source>Use the proposal</source>
        <translation>Use the proposal</translation>
    </message>
    <message>
        <source>Use the proposal as the decision</source>
        <translation>Use the proposal as the decision</translation>
    </message>
    <message>
        <source>You look back. The clock of the current item goes on.</source>
        <translation>You look back. The clock of the current item goes on.</translation>
    </message>
    <message numerus="yes">
        <source>begins in %n min</source>
        <translation>
            <numerusform>begins in %n min</numerusform>
            <numerusform>begins in %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>begun {clock}</source>
        <translation>begun {clock}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>done without a decision</source>
        <translation>done without a decision</translation>
    </message>
    <message>
        <source>meeting in progress</source>
        <translation>meeting in progress</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>on plan</source>
        <translation>on plan</translation>
    </message>
    <message>
        <source>plan {clock}</source>
        <translation>plan {clock}</translation>
    </message>
    <message numerus="yes">
        <source>used %n min</source>
        <translation>
            <numerusform>used %n min</numerusform>
            <numerusform>used %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>used as decision {clock}</source>
        <translation>used as decision {clock}</translation>
    </message>
    <message>
        <source>used {used} of {planned} min</source>
        <translation>used {used} of {planned} min</translation>
    </message>
    <message>
        <source>{field}, case {number}</source>
        <translation>{field}, case {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n present may vote</source>
        <translation>
            <numerusform>%n present may vote</numerusform>
            <numerusform>%n present may vote</numerusform>
        </translation>
    </message>
    <message>
        <source>A tie. The leader&apos;s casting vote</source>
        <translation>A tie. The leader&apos;s casting vote</translation>
    </message>
    <message>
        <source>Abstaining</source>
        <translation>Abstaining</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>Against it</translation>
    </message>
    <message>
        <source>For the other</source>
        <translation>For the other</translation>
    </message>
    <message>
        <source>For the proposal</source>
        <translation>For the proposal</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>In favour</translation>
    </message>
    <message>
        <source>Point {point}: {text}</source>
        <translation>Point {point}: {text}</translation>
    </message>
    <message>
        <source>Put by</source>
        <translation>Put by</translation>
    </message>
    <message>
        <source>Set against</source>
        <translation>Set against</translation>
    </message>
    <message>
        <source>Set against something else</source>
        <translation>Set against something else</translation>
    </message>
    <message>
        <source>Store the vote</source>
        <translation>Store the vote</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>The leader&apos;s casting vote</source>
        <translation>The leader&apos;s casting vote</translation>
    </message>
    <message>
        <source>The whole decision</source>
        <translation>The whole decision</translation>
    </message>
    <message>
        <source>Unanimous</source>
        <translation>Unanimous</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>What is voted on</source>
        <translation>What is voted on</translation>
    </message>
    <message>
        <source>What the proposal is set against</source>
        <translation>What the proposal is set against</translation>
    </message>
    <message>
        <source>casting vote</source>
        <translation>casting vote</translation>
    </message>
    <message>
        <source>names</source>
        <translation>names</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>not used</translation>
    </message>
    <message>
        <source>put by</source>
        <translation>put by</translation>
    </message>
    <message>
        <source>{count} abstaining</source>
        <translation>{count} abstaining</translation>
    </message>
    <message>
        <source>{count} against</source>
        <translation>{count} against</translation>
    </message>
    <message>
        <source>{count} for</source>
        <translation>{count} for</translation>
    </message>
    <message>
        <source>{side}, names</source>
        <translation>{side}, names</translation>
    </message>
    <message>
        <source>{side}, number</source>
        <translation>{side}, number</translation>
    </message>
    <message>
        <source>Attendance of</source>
        <translation>Attendance of</translation>
    </message>
    <message>
        <source>Came:</source>
        <translation>Came:</translation>
    </message>
    <message>
        <source>Correct the attendance of</source>
        <translation>Correct the attendance of</translation>
    </message>
    <message>
        <source>Deputy:</source>
        <translation>Deputy:</translation>
    </message>
    <message>
        <source>Guest:</source>
        <translation>Guest:</translation>
    </message>
    <message>
        <source>Items of</source>
        <translation>Items of</translation>
    </message>
    <message>
        <source>Left:</source>
        <translation>Left:</translation>
    </message>
    <message>
        <source>No longer recused:</source>
        <translation>No longer recused:</translation>
    </message>
    <message>
        <source>Recused:</source>
        <translation>Recused:</translation>
    </message>
    <message>
        <source>Remove from the attendance</source>
        <translation>Remove from the attendance</translation>
    </message>
    <message>
        <source>Back to the meeting&apos;s pages</source>
        <translation>Back to the meeting&apos;s pages</translation>
    </message>
    <message>
        <source>Go on with the meeting</source>
        <translation>Go on with the meeting</translation>
    </message>
    <message>
        <source>Go to item number</source>
        <translation>Go to item number</translation>
    </message>
    <message>
        <source>Go to item …</source>
        <translation>Go to item …</translation>
    </message>
    <message>
        <source>Name in or out</source>
        <translation>Name in or out</translation>
    </message>
    <message>
        <source>No item has the number {number}.</source>
        <translation>No item has the number {number}.</translation>
    </message>
    <message>
        <source>Postpone the case</source>
        <translation>Postpone the case</translation>
    </message>
    <message>
        <source>Send the case back</source>
        <translation>Send the case back</translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation>Start the meeting</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions. Tab takes the first: {first}</source>
        <translation>
            <numerusform>%n suggestion. Tab takes it: {first}</numerusform>
            <numerusform>%n suggestions. Tab takes the first: {first}</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Take a shown suggestion, choose in the list, close it</source>
        <translation>Take a shown suggestion, choose in the list, close it</translation>
    </message>
    <message>
        <source>After the break</source>
        <translation>After the break</translation>
    </message>
    <message>
        <source>Break until {clock}</source>
        <translation>Break until {clock}</translation>
    </message>
    <message>
        <source>Closed item</source>
        <translation>Closed item</translation>
    </message>
    <message>
        <source>Discussion on the room&apos;s screen</source>
        <translation>Discussion on the room&apos;s screen</translation>
    </message>
    <message>
        <source>First item</source>
        <translation>First item</translation>
    </message>
    <message>
        <source>Last item</source>
        <translation>Last item</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Next: {item}</source>
        <translation>Next: {item}</translation>
    </message>
    <message>
        <source>Next: {item}, then {then}</source>
        <translation>Next: {item}, then {then}</translation>
    </message>
    <message>
        <source>The meeting has ended</source>
        <translation>The meeting has ended</translation>
    </message>
    <message>
        <source>The meeting is closed</source>
        <translation>The meeting is closed</translation>
    </message>
    <message>
        <source>The meeting starts soon</source>
        <translation>The meeting starts soon</translation>
    </message>
    <message>
        <source>The meeting starts {clock}</source>
        <translation>The meeting starts {clock}</translation>
    </message>
    <message>
        <source>The next item comes soon</source>
        <translation>The next item comes soon</translation>
    </message>
    <message>
        <source>The room&apos;s screen is back.</source>
        <translation>The room&apos;s screen is back.</translation>
    </message>
    <message>
        <source>The room&apos;s screen is off: {screen} was unplugged. It comes back by itself.</source>
        <translation>The room&apos;s screen is off: {screen} was unplugged. It comes back by itself.</translation>
    </message>
    <message>
        <source>There is one screen alone. The room&apos;s screen is a window that you can move.</source>
        <translation>There is one screen alone. The room&apos;s screen is a window that you can move.</translation>
    </message>
    <message>
        <source>break</source>
        <translation>break</translation>
    </message>
    <message>
        <source>break {clock}</source>
        <translation>break {clock}</translation>
    </message>
    <message>
        <source>left of {n}</source>
        <translation>left of {n}</translation>
    </message>
    <message>
        <source>over the time</source>
        <translation>over the time</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{screen} (hfdesk is here)</source>
        <translation>{screen} (hfdesk is here)</translation>
    </message>
    <message>
        <source>Choices for the room screen</source>
        <translation>Choices for the room screen</translation>
    </message>
    <message>
        <source>Room screen on or off (F11)</source>
        <translation>Room screen on or off (F11)</translation>
    </message>
    <message>
        <source>This committee does not vote. Votes are turned on in its setup.</source>
        <translation>This committee does not vote. Votes are turned on in its setup.</translation>
    </message>
    <message>
        <source>A copy with all that you have written is in {path}</source>
        <translation>A copy with all that you have written is in {path}</translation>
    </message>
    <message>
        <source>All until {clock} is saved.</source>
        <translation>All until {clock} is saved.</translation>
    </message>
    <message>
        <source>Another program holds the archive.</source>
        <translation>Another program holds the archive.</translation>
    </message>
    <message>
        <source>Close that program, or save a copy elsewhere.</source>
        <translation>Close that program, or save a copy elsewhere.</translation>
    </message>
    <message>
        <source>Copying …</source>
        <translation>Copying …</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Free some room, or save a copy elsewhere.</source>
        <translation>Free some room, or save a copy elsewhere.</translation>
    </message>
    <message>
        <source>Free some room, or save a copy elsewhere. hfdesk saves the rest by itself when there is room.</source>
        <translation>Free some room, or save a copy elsewhere. hfdesk saves the rest by itself when there is room.</translation>
    </message>
    <message>
        <source>Look to the disk or the network, or save a copy elsewhere.</source>
        <translation>Look to the disk or the network, or save a copy elsewhere.</translation>
    </message>
    <message>
        <source>Put the file back, or save a copy elsewhere.</source>
        <translation>Put the file back, or save a copy elsewhere.</translation>
    </message>
    <message>
        <source>Reserve: lasts {time}</source>
        <translation>Reserve: lasts {time}</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>Save a copy elsewhere</translation>
    </message>
    <message>
        <source>Save a copy elsewhere …</source>
        <translation>Save a copy elsewhere …</translation>
    </message>
    <message>
        <source>The archive</source>
        <translation>The archive</translation>
    </message>
    <message>
        <source>The archive “{name}” is not where it was.</source>
        <translation>The archive “{name}” is not where it was.</translation>
    </message>
    <message>
        <source>The disk does not answer.</source>
        <translation>The disk does not answer.</translation>
    </message>
    <message>
        <source>The disk does not take what is saved.</source>
        <translation>The disk does not take what is saved.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>The disk is full.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Try again now</translation>
    </message>
    <message>
        <source>Wait a little, or save a copy elsewhere.</source>
        <translation>Wait a little, or save a copy elsewhere.</translation>
    </message>
    <message>
        <source>What you write now goes to a reserve on the disk that lasts {time} more.</source>
        <translation>What you write now goes to a reserve on the disk that lasts {time} more.</translation>
    </message>
    <message>
        <source>What you write now is in this window only, and is saved by itself as soon as it can be.</source>
        <translation>What you write now is in this window only, and is saved by itself as soon as it can be.</translation>
    </message>
    <message>
        <source>You can go on writing.</source>
        <translation>You can go on writing.</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>less than a minute</translation>
    </message>
    <message>
        <source>saving …</source>
        <translation>saving …</translation>
    </message>
    <message>
        <source>Came {clock}</source>
        <translation>Came {clock}</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Input</translation>
    </message>
    <message>
        <source>Left {clock}</source>
        <translation>Left {clock}</translation>
    </message>
    <message>
        <source>when?</source>
        <translation>when?</translation>
    </message>
    <message>
        <source>who?</source>
        <translation>who?</translation>
    </message>
    <message>
        <source>Changed from the proposal: {changes}</source>
        <translation>Changed from the proposal: {changes}</translation>
    </message>
    <message>
        <source>and</source>
        <translation>and</translation>
    </message>
    <message>
        <source>paragraph {points} is changed</source>
        <translation>paragraph {points} is changed</translation>
    </message>
    <message>
        <source>paragraph {points} is new</source>
        <translation>paragraph {points} is new</translation>
    </message>
    <message>
        <source>paragraph {points} is struck</source>
        <translation>paragraph {points} is struck</translation>
    </message>
    <message>
        <source>paragraphs {points} are changed</source>
        <translation>paragraphs {points} are changed</translation>
    </message>
    <message>
        <source>paragraphs {points} are new</source>
        <translation>paragraphs {points} are new</translation>
    </message>
    <message>
        <source>paragraphs {points} are struck</source>
        <translation>paragraphs {points} are struck</translation>
    </message>
    <message>
        <source>point {points} is changed</source>
        <translation>point {points} is changed</translation>
    </message>
    <message>
        <source>point {points} is new</source>
        <translation>point {points} is new</translation>
    </message>
    <message>
        <source>point {points} is struck</source>
        <translation>point {points} is struck</translation>
    </message>
    <message>
        <source>points {points} are changed</source>
        <translation>points {points} are changed</translation>
    </message>
    <message>
        <source>points {points} are new</source>
        <translation>points {points} are new</translation>
    </message>
    <message>
        <source>points {points} are struck</source>
        <translation>points {points} are struck</translation>
    </message>
    <message>
        <source>text is struck</source>
        <translation>text is struck</translation>
    </message>
    <message>
        <source>the order is changed</source>
        <translation>the order is changed</translation>
    </message>
    <message>
        <source>the text is changed</source>
        <translation>the text is changed</translation>
    </message>
    <message>
        <source>there is new text</source>
        <translation>there is new text</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Before the meeting is opened</source>
        <translation>Before the meeting is opened</translation>
    </message>
    <message>
        <source>Begin an item first.</source>
        <translation>Begin an item first.</translation>
    </message>
    <message>
        <source>Comes later</source>
        <translation>Comes later</translation>
    </message>
    <message>
        <source>Deputy for {name}</source>
        <translation>Deputy for {name}</translation>
    </message>
    <message>
        <source>Districts and agencies</source>
        <translation>Districts and agencies</translation>
    </message>
    <message>
        <source>For certain items only</source>
        <translation>For certain items only</translation>
    </message>
    <message>
        <source>GPs, users and employees</source>
        <translation>GPs, users and employees</translation>
    </message>
    <message>
        <source>Go to the name</source>
        <translation>Go to the name</translation>
    </message>
    <message>
        <source>Last to go: {names}.</source>
        <translation>Last to go: {names}.</translation>
    </message>
    <message>
        <source>Name, or a new guest</source>
        <translation>Name, or a new guest</translation>
    </message>
    <message>
        <source>Not a quorum: {present} of {needed} needed.</source>
        <translation>Not a quorum: {present} of {needed} needed.</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>Not on the list</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Open the meeting</translation>
    </message>
    <message>
        <source>Present or not</source>
        <translation>Present or not</translation>
    </message>
    <message>
        <source>Secretariat and guests</source>
        <translation>Secretariat and guests</translation>
    </message>
    <message>
        <source>Shift+Enter: a new guest</source>
        <translation>Shift+Enter: a new guest</translation>
    </message>
    <message>
        <source>There is a quorum again.</source>
        <translation>There is a quorum again.</translation>
    </message>
    <message>
        <source>Who is here?</source>
        <translation>Who is here?</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>as deputy</source>
        <translation>as deputy</translation>
    </message>
    <message>
        <source>came</source>
        <translation>came</translation>
    </message>
    <message>
        <source>came {clock}</source>
        <translation>came {clock}</translation>
    </message>
    <message>
        <source>comes later</source>
        <translation>comes later</translation>
    </message>
    <message>
        <source>deputy</source>
        <translation>deputy</translation>
    </message>
    <message>
        <source>deputy attends</source>
        <translation>deputy attends</translation>
    </message>
    <message>
        <source>left</source>
        <translation>left</translation>
    </message>
    <message>
        <source>left after {number}</source>
        <translation>left after {number}</translation>
    </message>
    <message>
        <source>left {clock}</source>
        <translation>left {clock}</translation>
    </message>
    <message>
        <source>not present</source>
        <translation>not present</translation>
    </message>
    <message>
        <source>on case {numbers}</source>
        <translation>on case {numbers}</translation>
    </message>
    <message>
        <source>present</source>
        <translation>present</translation>
    </message>
    <message>
        <source>recused</source>
        <translation>recused</translation>
    </message>
    <message>
        <source>{deputy} for {name}</source>
        <translation>{deputy} for {name}</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} and {last}</translation>
    </message>
    <message>
        <source>{name} stands in for</source>
        <translation>{name} stands in for</translation>
    </message>
    <message>
        <source>{name} {deed} · Tab: other</source>
        <translation>{name} {deed} · Tab: other</translation>
    </message>
    <message>
        <source>{name}: on case {numbers}</source>
        <translation>{name}: on case {numbers}</translation>
    </message>
    <message numerus="yes">
        <source>%n things are still open. Enter goes to the one you stand on.</source>
        <translation>
            <numerusform>%n thing is still open. Enter goes there.</numerusform>
            <numerusform>%n things are still open. Enter goes to the one you stand on.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the meeting</source>
        <translation>Back to the meeting</translation>
    </message>
    <message>
        <source>End anyway</source>
        <translation>End anyway</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>End the meeting</translation>
    </message>
    <message>
        <source>Ending the meeting …</source>
        <translation>Ending the meeting …</translation>
    </message>
    <message>
        <source>Has no decision</source>
        <translation>Has no decision</translation>
    </message>
    <message>
        <source>Has not been treated</source>
        <translation>Has not been treated</translation>
    </message>
    <message>
        <source>Is still being treated</source>
        <translation>Is still being treated</translation>
    </message>
    <message>
        <source>Nobody is to follow up “{text}”</source>
        <translation>Nobody is to follow up “{text}”</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nothing is open.</translation>
    </message>
    <message>
        <source>Open the minutes</source>
        <translation>Open the minutes</translation>
    </message>
    <message>
        <source>Take up the meeting again</source>
        <translation>Take up the meeting again</translation>
    </message>
    <message>
        <source>The meeting goes on. Ended again, the minutes get a new name.</source>
        <translation>The meeting goes on. Ended again, the minutes get a new name.</translation>
    </message>
    <message>
        <source>The meeting is ended</source>
        <translation>The meeting is ended</translation>
    </message>
    <message>
        <source>The minutes are made</source>
        <translation>The minutes are made</translation>
    </message>
    <message>
        <source>The minutes are made as a draft in {folder}</source>
        <translation>The minutes are made as a draft in {folder}</translation>
    </message>
    <message>
        <source>The statement “{text}” is nobody&apos;s</source>
        <translation>The statement “{text}” is nobody&apos;s</translation>
    </message>
    <message>
        <source>comments by {day}</source>
        <translation>comments by {day}</translation>
    </message>
    <message>
        <source>{cast} votes, and {present} who may vote</source>
        <translation>{cast} votes, and {present} who may vote</translation>
    </message>
    <message>
        <source>{name} has neither title nor organization</source>
        <translation>{name} has neither title nor organization</translation>
    </message>
    <message>
        <source>{name} is not on the attendance list</source>
        <translation>{name} is not on the attendance list</translation>
    </message>
    <message>
        <source>{name}: present or absent?</source>
        <translation>{name}: present or absent?</translation>
    </message>
    <message>
        <source>{present} present, and {quorum} are needed to decide</source>
        <translation>{present} present, and {quorum} are needed to decide</translation>
    </message>
    <message>
        <source>{text} is not filled in</source>
        <translation>{text} is not filled in</translation>
    </message>
    <message>
        <source>“{text}” has no deadline</source>
        <translation>“{text}” has no deadline</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Ground</translation>
    </message>
    <message>
        <source>Not recused after all</source>
        <translation>Not recused after all</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Recused on this item: {names}</source>
        <translation>Recused on this item: {names}</translation>
    </message>
    <message>
        <source>The committee does not note recusals. Turn that on under Setup.</source>
        <translation>The committee does not note recusals. Turn that on under Setup.</translation>
    </message>
    <message>
        <source>Who is recused</source>
        <translation>Who is recused</translation>
    </message>
    <message>
        <source>{name} is recused.</source>
        <translation>{name} is recused.</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>All keys</translation>
    </message>
    <message>
        <source>End …</source>
        <translation>End …</translation>
    </message>
    <message>
        <source>Other field</source>
        <translation>Other field</translation>
    </message>
    <message>
        <source>Texts of the item</source>
        <translation>Texts of the item</translation>
    </message>
    <message>
        <source>Add somebody …</source>
        <translation>Add somebody …</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Attended</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>Deputy for</source>
        <translation>Deputy for</translation>
    </message>
    <message>
        <source>Edit the field</source>
        <translation>Edit the field</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Break in the meeting</source>
        <translation>Break in the meeting</translation>
    </message>
    <message>
        <source>Break now</source>
        <translation>Break now</translation>
    </message>
    <message>
        <source>New case under other business</source>
        <translation>New case under other business</translation>
    </message>
    <message>
        <source>Title of the new case</source>
        <translation>Title of the new case</translation>
    </message>
    <message>
        <source>Change the type of the case …</source>
        <translation>Change the type of the case …</translation>
    </message>
    <message>
        <source>Close the meeting, or open it again</source>
        <translation>Close the meeting, or open it again</translation>
    </message>
    <message>
        <source>Ground for closing the meeting</source>
        <translation>Ground for closing the meeting</translation>
    </message>
    <message>
        <source>New case with its own number</source>
        <translation>New case with its own number</translation>
    </message>
    <message>
        <source>Open the meeting first.</source>
        <translation>Open the meeting first.</translation>
    </message>
    <message>
        <source>The meeting is open again.</source>
        <translation>The meeting is open again.</translation>
    </message>
    <message>
        <source>Type of the case</source>
        <translation>Type of the case</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>Withdraw the case</source>
        <translation>Withdraw the case</translation>
    </message>
    <message>
        <source>Recusal</source>
        <translation>Recusal</translation>
    </message>
    <message>
        <source>From the page to its text</source>
        <translation>From the page to its text</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Page width</translation>
    </message>
    <message>
        <source>Page width, size on paper</source>
        <translation>Page width, size on paper</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Page {page} of {count}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>The document as it will print. Enter goes to the text at the top of the view.</source>
        <translation>The document as it will print. Enter goes to the text at the top of the view.</translation>
    </message>
    <message>
        <source>The page could not be made.</source>
        <translation>The page could not be made.</translation>
    </message>
    <message>
        <source>The page shows what was written a while ago: the new one could not be made.</source>
        <translation>The page shows what was written a while ago: the new one could not be made.</translation>
    </message>
    <message>
        <source>What you write is stored as usual.</source>
        <translation>What you write is stored as usual.</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom in the preview</source>
        <translation>Zoom in the preview</translation>
    </message>
    <message>
        <source>wheel</source>
        <translation>wheel</translation>
    </message>
    <message>
        <source>“{old}” was changed outside hfdesk and is not touched. The new one is called “{new}”.</source>
        <translation>“{old}” was changed outside hfdesk and is not touched. The new one is called “{new}”.</translation>
    </message>
    <message>
        <source>“{old}” was not made by hfdesk and is not touched. The new one is called “{new}”.</source>
        <translation>“{old}” was not made by hfdesk and is not touched. The new one is called “{new}”.</translation>
    </message>
    <message>
        <source>As it was made</source>
        <translation>As it was made</translation>
    </message>
    <message>
        <source>As it would be made now</source>
        <translation>As it would be made now</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Cannot be read</translation>
    </message>
    <message>
        <source>Case paper</source>
        <translation>Case paper</translation>
    </message>
    <message>
        <source>Change {number} of {count}</source>
        <translation>Change {number} of {count}</translation>
    </message>
    <message>
        <source>Changed after it was made</source>
        <translation>Changed after it was made</translation>
    </message>
    <message>
        <source>Changed outside hfdesk</source>
        <translation>Changed outside hfdesk</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Compare versions</translation>
    </message>
    <message>
        <source>Compare …</source>
        <translation>Compare …</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Comparing …</translation>
    </message>
    <message>
        <source>Extract of a case</source>
        <translation>Extract of a case</translation>
    </message>
    <message>
        <source>Files that were made</source>
        <translation>Files that were made</translation>
    </message>
    <message>
        <source>Layout: {name}</source>
        <translation>Layout: {name}</translation>
    </message>
    <message>
        <source>Looking at the file …</source>
        <translation>Looking at the file …</translation>
    </message>
    <message>
        <source>Make anew</source>
        <translation>Make anew</translation>
    </message>
    <message>
        <source>Making {name} …</source>
        <translation>Making {name} …</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Newer</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Next change</translation>
    </message>
    <message>
        <source>Not where it was put</source>
        <translation>Not where it was put</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Older</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Open the file</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Previous change</translation>
    </message>
    <message>
        <source>Replaced by a newer one</source>
        <translation>Replaced by a newer one</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>They say the same.</translation>
    </message>
    <message>
        <source>Underlined: stands in the newer one alone. Struck through: stands in the older one alone.</source>
        <translation>Underlined: stands in the newer one alone. Struck through: stands in the older one alone.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>What differs</translation>
    </message>
    <message>
        <source>after change no. {number}</source>
        <translation>after change no. {number} in the archive</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>made anew, the new one gets a name of its own</source>
        <translation>made anew, the new one gets a name of its own</translation>
    </message>
    <message>
        <source>public copy</source>
        <translation>public copy</translation>
    </message>
    <message>
        <source>template: {name}</source>
        <translation>template: {name}</translation>
    </message>
    <message>
        <source>what it is made of was changed after it was made</source>
        <translation>what it is made of was changed after it was made</translation>
    </message>
    <message>
        <source>“{name}” is not where it was put.</source>
        <translation>“{name}” is not where it was put.</translation>
    </message>
    <message>
        <source>“{new}” is new</source>
        <translation>“{new}” is new</translation>
    </message>
    <message>
        <source>“{old}” became “{new}”</source>
        <translation>“{old}” became “{new}”</translation>
    </message>
    <message>
        <source>“{old}” is struck</source>
        <translation>“{old}” is struck</translation>
    </message>
    <message>
        <source>Nothing has been made yet.</source>
        <translation>Nothing has been made yet.</translation>
    </message>
    <message>
        <source>Closed part</source>
        <translation>Closed part</translation>
    </message>
    <message>
        <source>Enter stores · ↑ ↓ chooses a point</source>
        <translation>Enter stores · ↑ ↓ chooses a point</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Preview beside it</source>
        <translation>Preview beside it</translation>
    </message>
    <message>
        <source>Text and page</source>
        <translation>Text and page</translation>
    </message>
    <message>
        <source>The minutes are approved. They are locked.</source>
        <translation>The minutes are approved. They are locked.</translation>
    </message>
    <message>
        <source>“{name}” as it is now</source>
        <translation>“{name}” as it is now</translation>
    </message>
    <message>
        <source>A column holds at least one thing.</source>
        <translation>A column holds at least one thing.</translation>
    </message>
    <message>
        <source>A line each</source>
        <translation>A line each</translation>
    </message>
    <message>
        <source>A proposal of one paragraph is numbered too</source>
        <translation>A proposal of one paragraph is numbered too</translation>
    </message>
    <message>
        <source>A table of two and two</source>
        <translation>A table of two and two</translation>
    </message>
    <message>
        <source>A table of two columns</source>
        <translation>A table of two columns</translation>
    </message>
    <message>
        <source>A word in braces is filled in; parts between semicolons are left out where they are empty. Alt+↑, Alt+↓: move. Delete: take out.</source>
        <translation>A word in braces is filled in; parts between semicolons are left out where they are empty. Alt+↑, Alt+↓: move. Delete: take out.</translation>
    </message>
    <message>
        <source>Adapt the layout of documents</source>
        <translation>Adapt the layout of documents</translation>
    </message>
    <message>
        <source>Adapt …</source>
        <translation>Adapt …</translation>
    </message>
    <message>
        <source>Add a line …</source>
        <translation>Add a line …</translation>
    </message>
    <message>
        <source>Add them and use it</source>
        <translation>Add them and use it</translation>
    </message>
    <message>
        <source>After the table</source>
        <translation>After the table</translation>
    </message>
    <message>
        <source>An earlier case</source>
        <translation>An earlier case</translation>
    </message>
    <message>
        <source>As a row in a box</source>
        <translation>As a row in a box</translation>
    </message>
    <message>
        <source>As a sentence</source>
        <translation>As a sentence</translation>
    </message>
    <message>
        <source>Before the first words</source>
        <translation>Before the first words</translation>
    </message>
    <message>
        <source>Between two clocks</source>
        <translation>Between two clocks</translation>
    </message>
    <message>
        <source>Case numbers without the year in sentences</source>
        <translation>Case numbers without the year in sentences</translation>
    </message>
    <message>
        <source>Change the layout</source>
        <translation>Change the layout</translation>
    </message>
    <message>
        <source>Choose a Word document</source>
        <translation>Choose a Word document</translation>
    </message>
    <message>
        <source>Choose a Word document …</source>
        <translation>Choose a Word document …</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choose a picture</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>Choose a picture …</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Comes with hfdesk</source>
        <translation>Comes with hfdesk</translation>
    </message>
    <message>
        <source>Common</source>
        <translation>Common</translation>
    </message>
    <message>
        <source>Date in words</source>
        <translation>Date in words</translation>
    </message>
    <message>
        <source>Dates and clocks</source>
        <translation>Dates and clocks</translation>
    </message>
    <message>
        <source>Deadline for comments</source>
        <translation>Deadline for comments</translation>
    </message>
    <message>
        <source>Delete the layout</source>
        <translation>Delete the layout</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Each as</source>
        <translation>Each as</translation>
    </message>
    <message>
        <source>Fetch a layout from a file</source>
        <translation>Fetch a layout from a file</translation>
    </message>
    <message>
        <source>Fetch from a file …</source>
        <translation>Fetch from a file …</translation>
    </message>
    <message>
        <source>Fetch the layout</source>
        <translation>Fetch the layout</translation>
    </message>
    <message>
        <source>Heading over the attachments</source>
        <translation>Heading over the attachments</translation>
    </message>
    <message>
        <source>Heading over the table</source>
        <translation>Heading over the table</translation>
    </message>
    <message>
        <source>Height of the logo, millimetres</source>
        <translation>Height of the logo, millimetres</translation>
    </message>
    <message>
        <source>I have forgotten the passphrase</source>
        <translation>I have forgotten the passphrase</translation>
    </message>
    <message>
        <source>In brackets</source>
        <translation>In brackets</translation>
    </message>
    <message>
        <source>In or out</source>
        <translation>In or out</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Layout (*.hfoppsett)</source>
        <translation>Layout (*.hfoppsett)</translation>
    </message>
    <message>
        <source>Layout and document</source>
        <translation>Layout and document</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Letterhead</translation>
    </message>
    <message>
        <source>Letterhead of the layout</source>
        <translation>Letterhead of the layout</translation>
    </message>
    <message>
        <source>Line {number} above the first page</source>
        <translation>Line {number} above the first page</translation>
    </message>
    <message>
        <source>Line {number} at the foot of each page</source>
        <translation>Line {number} at the foot of each page</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Lines at the top</source>
        <translation>Lines at the top</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Logo and lines stand</source>
        <translation>Logo and lines stand</translation>
    </message>
    <message>
        <source>Logo of {name}</source>
        <translation>Logo of {name}</translation>
    </message>
    <message>
        <source>Make a version of my own</source>
        <translation>Make a version of my own</translation>
    </message>
    <message>
        <source>March</source>
        <translation>March</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Move the row</source>
        <translation>Move the row</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>Name of the layout</translation>
    </message>
    <message>
        <source>New layout</source>
        <translation>New layout</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>No logo</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Not printed</translation>
    </message>
    <message>
        <source>Not used by any committee</source>
        <translation>Not used by any committee</translation>
    </message>
    <message>
        <source>On a line of its own</source>
        <translation>On a line of its own</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>One after the other</translation>
    </message>
    <message>
        <source>One for every numbered case</source>
        <translation>One for every numbered case</translation>
    </message>
    <message>
        <source>Over a decision</source>
        <translation>Over a decision</translation>
    </message>
    <message>
        <source>Over a proposed decision</source>
        <translation>Over a proposed decision</translation>
    </message>
    <message>
        <source>Papers behind the invitation</source>
        <translation>Papers behind the invitation</translation>
    </message>
    <message>
        <source>People stand</source>
        <translation>People stand</translation>
    </message>
    <message>
        <source>Picture (*.png *.jpg *.jpeg)</source>
        <translation>Picture (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Rename the layout</source>
        <translation>Rename the layout</translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <translation>Save as a file …</translation>
    </message>
    <message>
        <source>Save the layout as a file</source>
        <translation>Save the layout as a file</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Saved: {name}</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Space: in or out. Alt+↑, Alt+↓: move.</source>
        <translation>Space: in or out. Alt+↑, Alt+↓: move.</translation>
    </message>
    <message>
        <source>Take the row out</source>
        <translation>Take the row out</translation>
    </message>
    <message>
        <source>Template of the layout</source>
        <translation>Template of the layout</translation>
    </message>
    <message>
        <source>The decision&apos;s label stands</source>
        <translation>The decision&apos;s label stands</translation>
    </message>
    <message>
        <source>The height is from 5 to 60 millimetres.</source>
        <translation>The height is from 5 to 60 millimetres.</translation>
    </message>
    <message>
        <source>The order of its parts</source>
        <translation>The order of its parts</translation>
    </message>
    <message>
        <source>The role of the day</source>
        <translation>The role of the day</translation>
    </message>
    <message>
        <source>The table of cases</source>
        <translation>The table of cases</translation>
    </message>
    <message>
        <source>The template is the usual one, “{name}”.</source>
        <translation>The template is the usual one, “{name}”.</translation>
    </message>
    <message>
        <source>The template is this layout&apos;s own.</source>
        <translation>The template is this layout&apos;s own.</translation>
    </message>
    <message>
        <source>The title stands after the lines at the top</source>
        <translation>The title stands after the lines at the top</translation>
    </message>
    <message>
        <source>The top is</source>
        <translation>The top is</translation>
    </message>
    <message>
        <source>The width is a number from 1 to 100.</source>
        <translation>The width is a number from 1 to 100.</translation>
    </message>
    <message>
        <source>This layout comes with hfdesk and stays as it is. Make a version of your own to change it.</source>
        <translation>This layout comes with hfdesk and stays as it is. Make a version of your own to change it.</translation>
    </message>
    <message>
        <source>Those that are written</source>
        <translation>Those that are written</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>To the left</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>To the right</translation>
    </message>
    <message>
        <source>Treated before</source>
        <translation>Treated before</translation>
    </message>
    <message>
        <source>Under the signer&apos;s name</source>
        <translation>Under the signer&apos;s name</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Use it</translation>
    </message>
    <message>
        <source>Use the usual one</source>
        <translation>Use the usual one</translation>
    </message>
    <message>
        <source>Used by {committees}</source>
        <translation>Used by {committees}</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>What it holds</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>What stands there</translation>
    </message>
    <message>
        <source>What the logo shows, for who does not see it</source>
        <translation>What the logo shows, for who does not see it</translation>
    </message>
    <message>
        <source>Where title and organization lack</source>
        <translation>Where title and organization lack</translation>
    </message>
    <message>
        <source>Who was there for certain cases only, in a sentence</source>
        <translation>Who was there for certain cases only, in a sentence</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>Widths are shares of the line. Alt+↑, Alt+↓: move left, right. Delete: take out.</source>
        <translation>Widths are shares of the line. Alt+↑, Alt+↓: move left, right. Delete: take out.</translation>
    </message>
    <message>
        <source>Word document (*.docx *.dotx *.docm *.dotm)</source>
        <translation>Word document (*.docx *.dotx *.docm *.dotm)</translation>
    </message>
    <message>
        <source>Word template</source>
        <translation>Word template</translation>
    </message>
    <message>
        <source>archive reference</source>
        <translation>archive reference</translation>
    </message>
    <message>
        <source>case number</source>
        <translation>case number</translation>
    </message>
    <message>
        <source>case officers</source>
        <translation>case officers</translation>
    </message>
    <message>
        <source>case title</source>
        <translation>case title</translation>
    </message>
    <message>
        <source>chair of the meeting</source>
        <translation>chair of the meeting</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>clock</translation>
    </message>
    <message>
        <source>clocks</source>
        <translation>clocks</translation>
    </message>
    <message>
        <source>committee</source>
        <translation>committee</translation>
    </message>
    <message>
        <source>committee&apos;s short name</source>
        <translation>committee&apos;s short name</translation>
    </message>
    <message>
        <source>copy to</source>
        <translation>copy to</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>date in words</source>
        <translation>date in words</translation>
    </message>
    <message>
        <source>day of the paper</source>
        <translation>day of the paper</translation>
    </message>
    <message>
        <source>day of the paper in words</source>
        <translation>day of the paper in words</translation>
    </message>
    <message>
        <source>deadline for comments</source>
        <translation>deadline for comments</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>decision</translation>
    </message>
    <message>
        <source>details</source>
        <translation>details</translation>
    </message>
    <message>
        <source>discussion</source>
        <translation>discussion</translation>
    </message>
    <message>
        <source>earlier case</source>
        <translation>earlier case</translation>
    </message>
    <message>
        <source>follow-ups</source>
        <translation>follow-ups</translation>
    </message>
    <message>
        <source>from</source>
        <translation>from</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>link to the meeting</source>
        <translation>link to the meeting</translation>
    </message>
    <message>
        <source>minute-takers</source>
        <translation>minute-takers</translation>
    </message>
    <message>
        <source>minutes (length)</source>
        <translation>minutes (length)</translation>
    </message>
    <message>
        <source>motions</source>
        <translation>motions</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>organization</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>outcome</translation>
    </message>
    <message>
        <source>owners of the case</source>
        <translation>owners of the case</translation>
    </message>
    <message>
        <source>partnership</source>
        <translation>partnership</translation>
    </message>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
    <message>
        <source>place of signing</source>
        <translation>place of signing</translation>
    </message>
    <message>
        <source>proposed decision</source>
        <translation>proposed decision</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>recipient</translation>
    </message>
    <message>
        <source>recusals</source>
        <translation>recusals</translation>
    </message>
    <message>
        <source>secretariat</source>
        <translation>secretariat</translation>
    </message>
    <message>
        <source>signed by</source>
        <translation>signed by</translation>
    </message>
    <message>
        <source>speakers</source>
        <translation>speakers</translation>
    </message>
    <message>
        <source>statements</source>
        <translation>statements</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>subject</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>tags</translation>
    </message>
    <message>
        <source>the attachments</source>
        <translation>the attachments</translation>
    </message>
    <message>
        <source>the case&apos;s archive reference</source>
        <translation>the case&apos;s archive reference</translation>
    </message>
    <message>
        <source>the meeting&apos;s archive reference</source>
        <translation>the meeting&apos;s archive reference</translation>
    </message>
    <message>
        <source>the meeting&apos;s link</source>
        <translation>the meeting&apos;s link</translation>
    </message>
    <message>
        <source>the meeting&apos;s place</source>
        <translation>the meeting&apos;s place</translation>
    </message>
    <message>
        <source>the meeting&apos;s recipients</source>
        <translation>the meeting&apos;s recipients</translation>
    </message>
    <message>
        <source>the meeting&apos;s subject</source>
        <translation>the meeting&apos;s subject</translation>
    </message>
    <message>
        <source>the meeting&apos;s title</source>
        <translation>the meeting&apos;s title</translation>
    </message>
    <message>
        <source>those present</source>
        <translation>those present</translation>
    </message>
    <message>
        <source>those who did not turn up</source>
        <translation>those who did not turn up</translation>
    </message>
    <message>
        <source>those with notice of absence</source>
        <translation>those with notice of absence</translation>
    </message>
    <message>
        <source>title of a person</source>
        <translation>title of a person</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>type of case</source>
        <translation>type of case</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>votes</translation>
    </message>
    <message>
        <source>whole date</source>
        <translation>whole date</translation>
    </message>
    <message>
        <source>whole day of the paper</source>
        <translation>whole day of the paper</translation>
    </message>
    <message>
        <source>whom one represents</source>
        <translation>whom one represents</translation>
    </message>
    <message>
        <source>“{name}” has all the styles that documents use.</source>
        <translation>“{name}” has all the styles that documents use.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” lacks %n of the styles that documents use: {styles}.</source>
        <translation>
            <numerusform>“{name}” lacks %n of the styles that documents use: {styles}.</numerusform>
            <numerusform>“{name}” lacks %n of the styles that documents use: {styles}.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}” is not known here. Known are: {words}.</source>
        <translation>“{word}” is not known here. Known are: {words}.</translation>
    </message>
    <message>
        <source>A file for each case that has a paper.</source>
        <translation>A file for each case that has a paper.</translation>
    </message>
    <message>
        <source>A file for each case: what was proposed and decided.</source>
        <translation>A file for each case: what was proposed and decided.</translation>
    </message>
    <message>
        <source>A folder: agenda, a file a paper, numbered attachments</source>
        <translation>A folder: agenda, a file a paper, numbered attachments</translation>
    </message>
    <message>
        <source>Any kind, in Word or PDF, full or public: decisions only, attendance list, name cards …</source>
        <translation>Any kind, in Word or PDF, full or public: decisions only, attendance list, name cards …</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Approve the minutes</source>
        <translation>Approve the minutes</translation>
    </message>
    <message>
        <source>Approve the minutes …</source>
        <translation>Approve the minutes …</translation>
    </message>
    <message>
        <source>Approve …</source>
        <translation>Approve …</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Approved on</translation>
    </message>
    <message>
        <source>Approved on {day}</source>
        <translation>Approved on {day}</translation>
    </message>
    <message>
        <source>Approving the minutes …</source>
        <translation>Approving the minutes …</translation>
    </message>
    <message>
        <source>As the committee has it</source>
        <translation>As the committee has it</translation>
    </message>
    <message>
        <source>As they stand: draft, out for comments, approved or corrected.</source>
        <translation>As they stand: draft, out for comments, approved or corrected.</translation>
    </message>
    <message>
        <source>Attendance list to sign</source>
        <translation>Attendance list to sign</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Corrected edition {number}: {why}</source>
        <translation>Corrected edition {number}: {why}</translation>
    </message>
    <message>
        <source>Decisions only</source>
        <translation>Decisions only</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Everybody who is expected, and room for others.</source>
        <translation>Everybody who is expected, and room for others.</translation>
    </message>
    <message>
        <source>Extracts of the cases</source>
        <translation>Extracts of the cases</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>It stands at the top of the corrected edition. The one before stays as it was sent.</source>
        <translation>It stands at the top of the corrected edition. The one before stays as it was sent.</translation>
    </message>
    <message>
        <source>Make a corrected edition</source>
        <translation>Make a corrected edition</translation>
    </message>
    <message>
        <source>Make a corrected edition …</source>
        <translation>Make a corrected edition …</translation>
    </message>
    <message>
        <source>Make a document</source>
        <translation>Make a document</translation>
    </message>
    <message>
        <source>Make a document …</source>
        <translation>Make a document …</translation>
    </message>
    <message>
        <source>Make the draft</source>
        <translation>Make the draft</translation>
    </message>
    <message>
        <source>Make …</source>
        <translation>Make …</translation>
    </message>
    <message>
        <source>Making the document …</source>
        <translation>Making the document …</translation>
    </message>
    <message>
        <source>Making the draft …</source>
        <translation>Making the draft …</translation>
    </message>
    <message>
        <source>Metadata beside it</source>
        <translation>Metadata beside it</translation>
    </message>
    <message>
        <source>More that can be done with the minutes</source>
        <translation>More that can be done with the minutes</translation>
    </message>
    <message>
        <source>Noark 5 (XML)</source>
        <translation>Noark 5 (XML)</translation>
    </message>
    <message>
        <source>Numbers, titles and what was decided.</source>
        <translation>Numbers, titles and what was decided.</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>One file</translation>
    </message>
    <message>
        <source>Out for comments until {day}</source>
        <translation>Out for comments until {day}</translation>
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
        <translation>Papers</translation>
    </message>
    <message>
        <source>Public: without what is exempt</source>
        <translation>Public: without what is exempt</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Publish the minutes</source>
        <translation>Publish the minutes</translation>
    </message>
    <message>
        <source>Publishing the minutes …</source>
        <translation>Publishing the minutes …</translation>
    </message>
    <message>
        <source>Send for comments</source>
        <translation>Send for comments</translation>
    </message>
    <message>
        <source>Send for comments …</source>
        <translation>Send for comments …</translation>
    </message>
    <message>
        <source>Send the minutes for comments …</source>
        <translation>Send the minutes for comments …</translation>
    </message>
    <message>
        <source>The agenda, and the papers. The meeting is not called by it.</source>
        <translation>The agenda, and the papers. The meeting is not called by it.</translation>
    </message>
    <message>
        <source>The draft says that it is subject to comments and approval, and tells the deadline.</source>
        <translation>The draft says that it is subject to comments and approval, and tells the deadline.</translation>
    </message>
    <message>
        <source>The minutes are approved</source>
        <translation>The minutes are approved</translation>
    </message>
    <message>
        <source>The minutes can be corrected. Approve them again when they are right.</source>
        <translation>The minutes can be corrected. Approve them again when they are right.</translation>
    </message>
    <message>
        <source>Two on a page, to be cut out and folded.</source>
        <translation>Two on a page, to be cut out and folded.</translation>
    </message>
    <message>
        <source>Unlock the minutes</source>
        <translation>Unlock the minutes</translation>
    </message>
    <message>
        <source>Usually the next meeting approves them by its own item, when it is ended. Approved minutes are locked.</source>
        <translation>Usually the next meeting approves them by its own item, when it is ended. Approved minutes are locked.</translation>
    </message>
    <message>
        <source>What is corrected</source>
        <translation>What is corrected</translation>
    </message>
    <message>
        <source>Who meets, when and where.</source>
        <translation>Who meets, when and where.</translation>
    </message>
    <message>
        <source>With the papers</source>
        <translation>With the papers</translation>
    </message>
    <message>
        <source>Without the papers</source>
        <translation>Without the papers</translation>
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
        <translation>published</translation>
    </message>
    <message>
        <source>{files} are not where they were. The rest is made.</source>
        <translation>{files} are not where they were. The rest is made.</translation>
    </message>
    <message>
        <source>“{name}” is open in another window, which is in front now.</source>
        <translation>“{name}” is open in another window, which is in front now.</translation>
    </message>
    <message>
        <source>A part of the paper</source>
        <translation>A part of the paper</translation>
    </message>
    <message>
        <source>Bring back an earlier version in</source>
        <translation>Bring back an earlier version in</translation>
    </message>
    <message>
        <source>Bring back this version</source>
        <translation>Bring back this version</translation>
    </message>
    <message>
        <source>Brought back: {name}</source>
        <translation>Brought back: {name}</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copied.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Earlier versions</translation>
    </message>
    <message>
        <source>Earlier versions …</source>
        <translation>Earlier versions …</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Only the formatting is another.</source>
        <translation>Only the formatting is another.</translation>
    </message>
    <message>
        <source>Open a meeting or a case first.</source>
        <translation>Open a meeting or a case first.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Reading …</translation>
    </message>
    <message>
        <source>Text on the agenda</source>
        <translation>Text on the agenda</translation>
    </message>
    <message>
        <source>There are no earlier versions yet.</source>
        <translation>There are no earlier versions yet.</translation>
    </message>
    <message>
        <source>This is the text as it stands now.</source>
        <translation>This is the text as it stands now.</translation>
    </message>
    <message>
        <source>This text is deleted. Copy what you need of it.</source>
        <translation>This text is deleted. Copy what you need of it.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approved</translation>
    </message>
    <message>
        <source>as it stands now</source>
        <translation>as it stands now</translation>
    </message>
    <message>
        <source>sent for comments</source>
        <translation>sent for comments</translation>
    </message>
    <message>
        <source>sent with the invitation</source>
        <translation>sent with the invitation</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>Struck through: stood earlier. Underlined: stands in the text now.</source>
        <translation>Struck through: stood earlier. Underlined: stands in the text now.</translation>
    </message>
    <message>
        <source>At the second place: {when}.</source>
        <translation>At the second place: {when}.</translation>
    </message>
    <message>
        <source>Backup {when}</source>
        <translation>Backup {when}</translation>
    </message>
    <message>
        <source>Fetching the backup …</source>
        <translation>Fetching the backup …</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>No backup yet</translation>
    </message>
    <message numerus="yes">
        <source>The backup is %n days old</source>
        <translation>
            <numerusform>The backup is %n day old</numerusform>
            <numerusform>The backup is %n days old</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is in place. What was there before is kept as “{name}”.</source>
        <translation>The backup is in place. What was there before is kept as “{name}”.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>no access to the folder</source>
        <translation>no access to the folder</translation>
    </message>
    <message>
        <source>the archive is damaged</source>
        <translation>the archive is damaged</translation>
    </message>
    <message>
        <source>the disk does not answer</source>
        <translation>the disk does not answer</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>the disk is full</translation>
    </message>
    <message>
        <source>the last try failed</source>
        <translation>the last try failed</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments get another file name.</source>
        <translation>
            <numerusform>%n attachment gets another file name.</numerusform>
            <numerusform>%n attachments get another file name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups have the name until they are thinned; monthly ones stay.</source>
        <translation>
            <numerusform>%n backup still has the name. Copies are thinned by and by, but one of each month stays.</numerusform>
            <numerusform>%n backups still have the name. Copies are thinned by and by, but one of each month stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents of approved minutes stay.</source>
        <translation>
            <numerusform>%n document of approved minutes stays.</numerusform>
            <numerusform>%n documents of approved minutes stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier versions of texts</source>
        <translation>
            <numerusform>%n earlier version of texts</numerusform>
            <numerusform>%n earlier versions of texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open follow-ups lose their owner.</source>
        <translation>
            <numerusform>%n open follow-up loses its owner.</numerusform>
            <numerusform>%n open follow-ups lose their owner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places in</source>
        <translation>
            <numerusform>%n place in</numerusform>
            <numerusform>%n places in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After that it also goes from undo and from %n earlier versions of texts.</source>
        <translation>
            <numerusform>After that it also goes from undo and from %n earlier version of texts.</numerusform>
            <numerusform>After that it also goes from undo and from %n earlier versions of texts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved minutes are not changed, nor the cases that they treated: {names}.</source>
        <translation>Approved minutes are not changed, nor the cases that they treated: {names}.</translation>
    </message>
    <message>
        <source>Asked for it</source>
        <translation>Asked for it</translation>
    </message>
    <message>
        <source>Attachments that are taken out lie here for thirty days, and as long as undo may need them. They are deleted only on a day when the archive is in use.</source>
        <translation>Attachments that are taken out lie here for thirty days, and as long as undo may need them. They are deleted only on a day when the archive is in use.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Becomes an empty place</source>
        <translation>Becomes an empty place</translation>
    </message>
    <message>
        <source>Becomes “Former participant”</source>
        <translation>Becomes “Former participant”</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>Bin …</source>
        <translation>Bin …</translation>
    </message>
    <message>
        <source>Cases and follow-ups</source>
        <translation>Cases and follow-ups</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Copies of all of it: of the last month daily, before that monthly. They have what the archive had on their day, also people who were taken out since.</source>
        <translation>Copies of all of it: of the last month daily, before that monthly. They have what the archive had on their day, also people who were taken out since.</translation>
    </message>
    <message>
        <source>Delete for good now</source>
        <translation>Delete for good now</translation>
    </message>
    <message>
        <source>Delete now</source>
        <translation>Delete now</translation>
    </message>
    <message>
        <source>Deleting for good …</source>
        <translation>Deleting for good …</translation>
    </message>
    <message>
        <source>Deputies of the person</source>
        <translation>Deputies of the person</translation>
    </message>
    <message>
        <source>Documents that were made</source>
        <translation>Documents that were made</translation>
    </message>
    <message>
        <source>Documents that were made and sent</source>
        <translation>Documents that were made and sent</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Files that were attached, as they came. What is taken out lies in the bin for thirty days and is deleted then.</source>
        <translation>Files that were attached, as they came. What is taken out lies in the bin for thirty days and is deleted then.</translation>
    </message>
    <message>
        <source>Files that were made lie in your folders: {names}.</source>
        <translation>Files that were made lie in your folders: {names}.</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Find a person</translation>
    </message>
    <message>
        <source>For your register of processing activities</source>
        <translation>For your register of processing activities</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Go there</translation>
    </message>
    <message>
        <source>Gone for good, also from undo and from earlier versions.</source>
        <translation>Gone for good, also from undo and from earlier versions.</translation>
    </message>
    <message>
        <source>In the bin since</source>
        <translation>In the bin since</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>In the register</translation>
    </message>
    <message>
        <source>Is deleted</source>
        <translation>Is deleted</translation>
    </message>
    <message>
        <source>Is not looked for</source>
        <translation>Is not looked for</translation>
    </message>
    <message>
        <source>Look at this yourself</source>
        <translation>Look at this yourself</translation>
    </message>
    <message>
        <source>Looking through the archive …</source>
        <translation>Looking through the archive …</translation>
    </message>
    <message>
        <source>Looking through the bin …</source>
        <translation>Looking through the bin …</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Memberships</translation>
    </message>
    <message>
        <source>Motions</source>
        <translation>Motions</translation>
    </message>
    <message>
        <source>Name of a person</source>
        <translation>Name of a person</translation>
    </message>
    <message>
        <source>Name, other spellings, title, organization, e-mail and phone, so that documents name people rightly. Until somebody is taken out.</source>
        <translation>Name, other spellings, title, organization, e-mail and phone, so that documents name people rightly. Until somebody is taken out.</translation>
    </message>
    <message>
        <source>Named in texts</source>
        <translation>Named in texts</translation>
    </message>
    <message>
        <source>Nothing done before can be undone then.</source>
        <translation>Nothing done before can be undone then.</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>One person</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>Personal data of {name}</source>
        <translation>Personal data of {name}</translation>
    </message>
    <message>
        <source>Personal data …</source>
        <translation>Personal data …</translation>
    </message>
    <message>
        <source>Presents</source>
        <translation>Presents</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Recusals</source>
        <translation>Recusals</translation>
    </message>
    <message>
        <source>Recused</source>
        <translation>Recused</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>Save a copy …</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Save as a file</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signs</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>So that nothing is lost by a slip. Old steps go by themselves; versions become fewer with age. Who is taken out is gone from both after seven days.</source>
        <translation>So that nothing is lost by a slip. Old steps go by themselves; versions become fewer with age. Who is taken out is gone from both after seven days.</translation>
    </message>
    <message>
        <source>Something that can be undone needs it.</source>
        <translation>Something that can be undone needs it.</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Statements</translation>
    </message>
    <message>
        <source>Stays as it was printed</source>
        <translation>Stays as it was printed</translation>
    </message>
    <message>
        <source>Stored of the person</source>
        <translation>Stored of the person</translation>
    </message>
    <message>
        <source>Take out …</source>
        <translation>Take out …</translation>
    </message>
    <message>
        <source>Take {name} out of the archive</source>
        <translation>Take {name} out of the archive</translation>
    </message>
    <message>
        <source>Taking the person out …</source>
        <translation>Taking the person out …</translation>
    </message>
    <message>
        <source>Tasks in meetings</source>
        <translation>Tasks in meetings</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>The bin is empty.</translation>
    </message>
    <message>
        <source>The entry in the register, with other spellings, e-mail and phone.</source>
        <translation>The entry in the register, with other spellings, e-mail and phone.</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>The log</translation>
    </message>
    <message>
        <source>The register of people</source>
        <translation>The register of people</translation>
    </message>
    <message>
        <source>The role in a meeting stays. Title, organization, e-mail and phone go.</source>
        <translation>The role in a meeting stays. Title, organization, e-mail and phone go.</translation>
    </message>
    <message>
        <source>Type the first letters of a name, then Enter.</source>
        <translation>Type the first letters of a name, then Enter.</translation>
    </message>
    <message>
        <source>Undo and earlier versions of texts</source>
        <translation>Undo and earlier versions of texts</translation>
    </message>
    <message numerus="yes">
        <source>Undo brings it back for %n days.</source>
        <translation>
            <numerusform>Undo brings it back for %n day.</numerusform>
            <numerusform>Undo brings it back for %n days.</numerusform>
        </translation>
    </message>
    <message>
        <source>Was attached to</source>
        <translation>Was attached to</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>What attachments and files that were sent say inside is not changed.</source>
        <translation>What attachments and files that were sent say inside is not changed.</translation>
    </message>
    <message>
        <source>What happened, never what was written. No names.</source>
        <translation>What happened, never what was written. No names.</translation>
    </message>
    <message>
        <source>What is written in papers, discussions and decisions may name anybody. Write about health or other sensitive matters only where the case needs it.</source>
        <translation>What is written in papers, discussions and decisions may name anybody. Write about health or other sensitive matters only where the case needs it.</translation>
    </message>
    <message>
        <source>What the archive holds</source>
        <translation>What the archive holds</translation>
    </message>
    <message>
        <source>What they say, so that versions can be compared. The files themselves lie in your folders.</source>
        <translation>What they say, so that versions can be compared. The files themselves lie in your folders.</translation>
    </message>
    <message>
        <source>When it is final</source>
        <translation>When it is final</translation>
    </message>
    <message>
        <source>Who asks for a case, owns it or is to do something by a day. As long as the case is kept.</source>
        <translation>Who asks for a case, owns it or is to do something by a day. As long as the case is kept.</translation>
    </message>
    <message>
        <source>Who sits in which committee, as what, for whom and from when to when. Until they are removed.</source>
        <translation>Who sits in which committee, as what, for whom and from when to when. Until they are removed.</translation>
    </message>
    <message>
        <source>Who was there, led, took the minutes, presented, proposed, voted, was recused or had a statement entered. Approved minutes are public records and stay as they were printed.</source>
        <translation>Who was there, led, took the minutes, presented, proposed, voted, was recused or had a statement entered. Approved minutes are public records and stay as they were printed.</translation>
    </message>
    <message>
        <source>Writing {name} …</source>
        <translation>Writing {name} …</translation>
    </message>
    <message>
        <source>when undo lets go of it</source>
        <translation>when undo lets go of it</translation>
    </message>
    <message>
        <source>{names}: others are called so too. These words stay where they stand in texts.</source>
        <translation>{names}: others are called so too. These words stay where they stand in texts.</translation>
    </message>
    <message>
        <source>{name} is taken out, and gone for good from {day} on.</source>
        <translation>{name} is taken out, and gone for good from {day} on.</translation>
    </message>
    <message>
        <source>{name} is taken out. Undo brings it back.</source>
        <translation>{name} is taken out. Undo brings it back.</translation>
    </message>
    <message>
        <source>{name} is to lead {meetings}. Choose another chair.</source>
        <translation>{name} is to lead {meetings}. Choose another chair.</translation>
    </message>
    <message numerus="yes">
        <source>%n backups are not whole. The others are.</source>
        <translation>
            <numerusform>%n backup is not whole. The others are.</numerusform>
            <numerusform>%n backups are not whole. The others are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n committees</source>
        <translation>
            <numerusform>%n committee</numerusform>
            <numerusform>%n committees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings changed</source>
        <translation>
            <numerusform>%n meeting changed</numerusform>
            <numerusform>%n meetings changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings deleted</source>
        <translation>
            <numerusform>%n meeting deleted</numerusform>
            <numerusform>%n meetings deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings new</source>
        <translation>
            <numerusform>%n meeting new</numerusform>
            <numerusform>%n meetings new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts differ</source>
        <translation>
            <numerusform>%n text differs</numerusform>
            <numerusform>%n texts differ</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is being made …</source>
        <translation>A backup is being made …</translation>
    </message>
    <message>
        <source>All backups are whole.</source>
        <translation>All backups are whole.</translation>
    </message>
    <message>
        <source>Backups …</source>
        <translation>Backups …</translation>
    </message>
    <message>
        <source>Bring this backup back</source>
        <translation>Bring this backup back</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Check all</translation>
    </message>
    <message>
        <source>Checking all backups …</source>
        <translation>Checking all backups …</translation>
    </message>
    <message>
        <source>Choose a second place</source>
        <translation>Choose a second place</translation>
    </message>
    <message>
        <source>Choose a second place …</source>
        <translation>Choose a second place …</translation>
    </message>
    <message>
        <source>If you bring it back, the archive as it is now is kept beside it.</source>
        <translation>If you bring it back, the archive as it is now is kept beside it.</translation>
    </message>
    <message>
        <source>Looking into the backup …</source>
        <translation>Looking into the backup …</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Make a backup now</translation>
    </message>
    <message>
        <source>Newest change: {when}.</source>
        <translation>Newest change: {when}.</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>No second place</translation>
    </message>
    <message>
        <source>No second place is chosen. A stick or a network folder keeps a copy if this machine breaks.</source>
        <translation>No second place is chosen. A stick or a network folder keeps a copy if this machine breaks.</translation>
    </message>
    <message>
        <source>Second place: {path}. A copy goes there each time it is there.</source>
        <translation>Second place: {path}. A copy goes there each time it is there.</translation>
    </message>
    <message>
        <source>Since then: {what}.</source>
        <translation>Since then: {what}.</translation>
    </message>
    <message>
        <source>The archive cannot be read now, so it is not compared.</source>
        <translation>The archive cannot be read now, so it is not compared.</translation>
    </message>
    <message>
        <source>The archive says the same now.</source>
        <translation>The archive says the same now.</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made by itself each day of use.</source>
        <translation>There is no backup yet. One is made by itself each day of use.</translation>
    </message>
    <message>
        <source>made at start</source>
        <translation>made at start</translation>
    </message>
    <message>
        <source>made before the archive was changed for a new version</source>
        <translation>made before the archive was changed for a new version</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>made by hand</translation>
    </message>
    <message>
        <source>made daily</source>
        <translation>made daily</translation>
    </message>
    <message>
        <source>not whole</source>
        <translation>not whole</translation>
    </message>
    <message>
        <source>second place</source>
        <translation>second place</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>this machine</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>whole</translation>
    </message>
    <message numerus="yes">
        <source>%n more places.</source>
        <translation>
            <numerusform>%n more place.</numerusform>
            <numerusform>%n more places.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the archive</source>
        <translation>Close the archive</translation>
    </message>
    <message>
        <source>Read it through. Its earlier versions and the backups have what stood there.</source>
        <translation>Read it through. Its earlier versions and the backups have what stood there.</translation>
    </message>
    <message>
        <source>The archive is damaged on the disk. Close it now, and choose how to go on from there.</source>
        <translation>The archive is damaged on the disk. Close it now, and choose how to go on from there.</translation>
    </message>
    <message>
        <source>The disk has changed something in the archive: {place}.</source>
        <translation>The disk has changed something in the archive: {place}.</translation>
    </message>
    <message>
        <source>It may have been moved, or its disk is not connected. Choose how you want to go on.</source>
        <translation>It may have been moved, or its disk is not connected. Choose how you want to go on.</translation>
    </message>
    <message>
        <source>hfdesk makes a new archive of it and tells what is missing. The damaged one is kept.</source>
        <translation>hfdesk makes a new archive of it and tells what is missing. The damaged one is kept.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Open anyway</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Open the link</translation>
    </message>
    <message>
        <source>Opening “{name}” ({kind}).</source>
        <translation>Opening “{name}” ({kind}).</translation>
    </message>
    <message>
        <source>The link leads here:</source>
        <translation>The link leads here:</translation>
    </message>
    <message>
        <source>a compressed folder</source>
        <translation>a compressed folder</translation>
    </message>
    <message>
        <source>a document with macros</source>
        <translation>a document with macros</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>a picture</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>a program</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>a web page</translation>
    </message>
    <message>
        <source>an Office document</source>
        <translation>an Office document</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>an old Office document</translation>
    </message>
    <message>
        <source>of no kind that is known</source>
        <translation>of no kind that is known</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>plain text</translation>
    </message>
    <message>
        <source>“{name}” is a program. It is not opened from here.</source>
        <translation>“{name}” is a program. It is not opened from here.</translation>
    </message>
    <message>
        <source>“{name}” is called something else than it is: {kind}. It is not opened yet.</source>
        <translation>“{name}” is called something else than it is: {kind}. It is not opened yet.</translation>
    </message>
    <message>
        <source>“{name}” may run or fetch something ({kind}). It is not opened yet.</source>
        <translation>“{name}” may run or fetch something ({kind}). It is not opened yet.</translation>
    </message>
    <message>
        <source>A moment …</source>
        <translation>A moment …</translation>
    </message>
    <message>
        <source>At least ten characters. Some words that you remember are better than one.</source>
        <translation>At least ten characters. Some words that you remember are better than one.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Change the passphrase</translation>
    </message>
    <message>
        <source>Change the passphrase …</source>
        <translation>Change the passphrase …</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Encrypt</translation>
    </message>
    <message>
        <source>Encrypt the archive</source>
        <translation>Encrypt the archive</translation>
    </message>
    <message>
        <source>Encrypt the archive …</source>
        <translation>Encrypt the archive …</translation>
    </message>
    <message>
        <source>Encrypted, the archive, its attachments and its backups cannot be read by somebody who finds the machine, a memory stick or a copy. It does not help against somebody who uses the machine while the archive is open. Documents that you make lie outside it, as ordinary files.</source>
        <translation>Encrypted, the archive, its attachments and its backups cannot be read by somebody who finds the machine, a memory stick or a copy. It does not help against somebody who uses the machine while the archive is open. Documents that you make lie outside it, as ordinary files.</translation>
    </message>
    <message>
        <source>Encrypting the archive …</source>
        <translation>Encrypting the archive …</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Encryption</translation>
    </message>
    <message>
        <source>Encryption …</source>
        <translation>Encryption …</translation>
    </message>
    <message>
        <source>Forget the key on this machine</source>
        <translation>Forget the key on this machine</translation>
    </message>
    <message>
        <source>Forgetting the key …</source>
        <translation>Forgetting the key …</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Hide what is typed</translation>
    </message>
    <message>
        <source>I have kept the code</source>
        <translation>I have kept the code</translation>
    </message>
    <message>
        <source>If you forget the passphrase, the recovery code opens the archive. You get the code next: print it and keep it somewhere else. If both are lost, nobody can open the archive.</source>
        <translation>If you forget the passphrase, the recovery code opens the archive. You get the code next: print it and keep it somewhere else. If both are lost, nobody can open the archive.</translation>
    </message>
    <message>
        <source>In the system&apos;s own safe. The archive then opens by itself for you here.</source>
        <translation>In the system&apos;s own safe. The archive then opens by itself for you here.</translation>
    </message>
    <message>
        <source>It opens by itself for you here: {safe} has the key.</source>
        <translation>It opens by itself for you here: {safe} has the key.</translation>
    </message>
    <message>
        <source>Keep it on paper, apart from the machine. Whoever has the code and the archive can read it all.</source>
        <translation>Keep it on paper, apart from the machine. Whoever has the code and the archive can read it all.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Make a new key</translation>
    </message>
    <message>
        <source>Make a new key …</source>
        <translation>Make a new key …</translation>
    </message>
    <message>
        <source>Make the archive</source>
        <translation>Make the archive</translation>
    </message>
    <message>
        <source>Making a new key …</source>
        <translation>Making a new key …</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>Open the archive in hfdesk, choose the recovery code, and write it as it stands here.</source>
        <translation>Open the archive in hfdesk, choose the recovery code, and write it as it stands here.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Remember the key</source>
        <translation>Remember the key</translation>
    </message>
    <message>
        <source>Remember the key on this machine</source>
        <translation>Remember the key on this machine</translation>
    </message>
    <message>
        <source>Remember the key on this machine …</source>
        <translation>Remember the key on this machine …</translation>
    </message>
    <message>
        <source>Remember the key on this machine, in {safe}</source>
        <translation>Remember the key on this machine, in {safe}</translation>
    </message>
    <message>
        <source>Remembered, the archive opens by itself for you here, and nowhere else.</source>
        <translation>Remembered, the archive opens by itself for you here, and nowhere else.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Save as PDF …</translation>
    </message>
    <message>
        <source>Saved: {path}. Move it to another place than the archive&apos;s.</source>
        <translation>Saved: {path}. Move it to another place than the archive&apos;s.</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Show the code</translation>
    </message>
    <message>
        <source>Show the recovery code</source>
        <translation>Show the recovery code</translation>
    </message>
    <message>
        <source>Show the recovery code …</source>
        <translation>Show the recovery code …</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Show what is typed</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stopped. The archive is as it was.</source>
        <translation>Stopped. The archive is as it was.</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Stopping …</translation>
    </message>
    <message>
        <source>Take the encryption away</source>
        <translation>Take the encryption away</translation>
    </message>
    <message>
        <source>Take the encryption away …</source>
        <translation>Take the encryption away …</translation>
    </message>
    <message>
        <source>Taking the encryption away …</source>
        <translation>Taking the encryption away …</translation>
    </message>
    <message>
        <source>The archive has a new key.</source>
        <translation>The archive has a new key.</translation>
    </message>
    <message>
        <source>The archive is closed meanwhile, and opens again by itself.</source>
        <translation>The archive is closed meanwhile, and opens again by itself.</translation>
    </message>
    <message>
        <source>The archive is encrypted</source>
        <translation>The archive is encrypted</translation>
    </message>
    <message>
        <source>The archive is encrypted anew, with another key. Do that where somebody may have seen the recovery code. The old code opens nothing after, and you get a new one.</source>
        <translation>The archive is encrypted anew, with another key. Do that where somebody may have seen the recovery code. The old code opens nothing after, and you get a new one.</translation>
    </message>
    <message>
        <source>The archive is encrypted anew. The recovery code that you have opens nothing after.</source>
        <translation>The archive is encrypted anew. The recovery code that you have opens nothing after.</translation>
    </message>
    <message>
        <source>The archive is encrypted.</source>
        <translation>The archive is encrypted.</translation>
    </message>
    <message>
        <source>The archive is no longer encrypted.</source>
        <translation>The archive is no longer encrypted.</translation>
    </message>
    <message>
        <source>The archive is not encrypted.</source>
        <translation>The archive is not encrypted.</translation>
    </message>
    <message>
        <source>The key is forgotten here. The passphrase is asked for next time.</source>
        <translation>The key is forgotten here. The passphrase is asked for next time.</translation>
    </message>
    <message>
        <source>The key is remembered in {safe}.</source>
        <translation>The key is remembered in {safe}.</translation>
    </message>
    <message>
        <source>The new passphrase once more</source>
        <translation>The new passphrase once more</translation>
    </message>
    <message>
        <source>The one that holds now, or the recovery code, is asked for.</source>
        <translation>The one that holds now, or the recovery code, is asked for.</translation>
    </message>
    <message>
        <source>The passphrase is asked for before the code is shown.</source>
        <translation>The passphrase is asked for before the code is shown.</translation>
    </message>
    <message>
        <source>The passphrase is asked for each time that it is opened.</source>
        <translation>The passphrase is asked for each time that it is opened.</translation>
    </message>
    <message>
        <source>The passphrase is asked for each time. The archive stays as it is.</source>
        <translation>The passphrase is asked for each time. The archive stays as it is.</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>The passphrase is changed.</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>The passphrase once more</translation>
    </message>
    <message>
        <source>The passphrase that holds now</source>
        <translation>The passphrase that holds now</translation>
    </message>
    <message>
        <source>The recovery code stays the same. So does a key that is remembered.</source>
        <translation>The recovery code stays the same. So does a key that is remembered.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>The two are not the same.</translation>
    </message>
    <message>
        <source>This code opens “{name}” where the passphrase is forgotten.</source>
        <translation>This code opens “{name}” where the passphrase is forgotten.</translation>
    </message>
    <message>
        <source>This machine has no safe place for keys, so the passphrase is asked for each time.</source>
        <translation>This machine has no safe place for keys, so the passphrase is asked for each time.</translation>
    </message>
    <message>
        <source>This machine has no safe place for the key. The passphrase is asked for each time.</source>
        <translation>This machine has no safe place for the key. The passphrase is asked for each time.</translation>
    </message>
    <message>
        <source>To print it or to save it: it opens the archive where the passphrase is forgotten.</source>
        <translation>To print it or to save it: it opens the archive where the passphrase is forgotten.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Unlock …</source>
        <translation>Unlock …</translation>
    </message>
    <message>
        <source>Use the passphrase instead</source>
        <translation>Use the passphrase instead</translation>
    </message>
    <message>
        <source>Use the recovery code instead</source>
        <translation>Use the recovery code instead</translation>
    </message>
    <message>
        <source>Whoever gets hold of the file can read it after.</source>
        <translation>Whoever gets hold of the file can read it after.</translation>
    </message>
    <message>
        <source>Whoever gets hold of the file can read it.</source>
        <translation>Whoever gets hold of the file can read it.</translation>
    </message>
    <message>
        <source>With encryption</source>
        <translation>With encryption</translation>
    </message>
    <message>
        <source>Without encryption</source>
        <translation>Without encryption</translation>
    </message>
    <message>
        <source>Write a passphrase.</source>
        <translation>Write a passphrase.</translation>
    </message>
    <message>
        <source>Write the passphrase.</source>
        <translation>Write the passphrase.</translation>
    </message>
    <message>
        <source>Write the recovery code.</source>
        <translation>Write the recovery code.</translation>
    </message>
    <message>
        <source>You can change this later. {name}</source>
        <translation>You can change this later. {name}</translation>
    </message>
    <message>
        <source>“{name}” is locked.</source>
        <translation>“{name}” is locked.</translation>
    </message>
    <message>
        <source>“{name}” opens with its passphrase.</source>
        <translation>“{name}” opens with its passphrase.</translation>
    </message>
    <message>
        <source>You can encrypt the archive again later, with a new passphrase and a new recovery code.</source>
        <translation>You can encrypt the archive again later, with a new passphrase and a new recovery code.</translation>
    </message>
    <message>
        <source>After this whoever gets hold of the file can read it, also the attachments and the backups.</source>
        <translation>After this whoever gets hold of the file can read it, also the attachments and the backups.</translation>
    </message>
    <message>
        <source>An interruption on {day} left an unfinished copy beside the archive.</source>
        <translation>An interruption on {day} left an unfinished copy beside the archive.</translation>
    </message>
    <message>
        <source>It may have texts that are nowhere else.</source>
        <translation>It may have texts that are nowhere else.</translation>
    </message>
    <message>
        <source>Keep the copy</source>
        <translation>Keep the copy</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Remove it</translation>
    </message>
    <message>
        <source>The copy is kept as {name}</source>
        <translation>The copy is kept as {name}</translation>
    </message>
    <message>
        <source>The unfinished copy is removed.</source>
        <translation>The unfinished copy is removed.</translation>
    </message>
    <message>
        <source>Insert the quotation</source>
        <translation>Insert the quotation</translation>
    </message>
    <message>
        <source>Open it as it is</source>
        <translation>Open it as it is</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>Put it right</translation>
    </message>
    <message>
        <source>Put it right …</source>
        <translation>Put it right …</translation>
    </message>
    <message>
        <source>The disk has changed something in the archive “{name}”</source>
        <translation>The disk has changed something in the archive “{name}”</translation>
    </message>
    <message>
        <source>hfdesk makes a new archive in which each place says what it last said, and tells what could not be put right. The damaged one is kept.</source>
        <translation>hfdesk makes a new archive in which each place says what it last said, and tells what could not be put right. The damaged one is kept.</translation>
    </message>
    <message>
        <source>“{name}” alone is not taken out of {places}. Does it mean this person, write it under “Also spelled” first.</source>
        <translation>“{name}” alone stays in {places}. If it means this person, write it under “Also spelled” first.</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments are gone from their folder; backups have them.</source>
        <translation>
            <numerusform>%n attachment is gone from its folder; backups have it.</numerusform>
            <numerusform>%n attachments are gone from their folder; backups have them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachments are in no backup: they cannot be read.</source>
        <translation>
            <numerusform>%n attachment is in no backup: it cannot be read.</numerusform>
            <numerusform>%n attachments are in no backup: they cannot be read.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was made from another machine or folder, and lies in {name}.</source>
        <translation>It was made from another machine or folder, and lies in {name}.</translation>
    </message>
    <message>
        <source>not at the second place</source>
        <translation>not at the second place</translation>
    </message>
    <message>
        <source>second place, made from another machine or folder: {name}</source>
        <translation>second place, made from another machine or folder: {name}</translation>
    </message>
    <message numerus="yes">
        <source>without %n attachments</source>
        <translation>
            <numerusform>without %n attachment</numerusform>
            <numerusform>without %n attachments</numerusform>
        </translation>
    </message>
    <message>
        <source>Type in the search field what you are looking for.</source>
        <translation>Type in the search field what you are looking for.</translation>
    </message>
    <message>
        <source>D&amp;uring the meeting</source>
        <translation>D&amp;uring the meeting</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CommandBlock</name>
    <message numerus="yes">
        <source>Copy %n command(s)</source>
        <translation>
            <numerusform>Copy %n command</numerusform>
            <numerusform>Copy %n commands</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareText</name>
    <message numerus="yes">
        <source>%n instruction(s) ticked off</source>
        <extracomment>Of a step</extracomment>
        <translation>
            <numerusform>%n instruction ticked off</numerusform>
            <numerusform>%n instructions ticked off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <extracomment>Of evidence</extracomment>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <extracomment>Of pieces of evidence that do not count any more</extracomment>
        <translation>
            <numerusform>%n withdrawn</numerusform>
            <numerusform>%n withdrawn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonController</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <extracomment>Of a comparison: how many things are not the same on both sides</extracomment>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <extracomment>Of a comparison: how many things are the same on both sides</extracomment>
        <translation>
            <numerusform>%n the same</numerusform>
            <numerusform>%n the same</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonHead</name>
    <message numerus="yes">
        <source>%1, %n difference(s)</source>
        <translation>
            <numerusform>%1, %n difference</numerusform>
            <numerusform>%1, %n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeadlineText</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <extracomment>How much time is left</extracomment>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message numerus="yes">
        <source>Delete %n migration(s) for good?</source>
        <translation>
            <numerusform>Delete %n migration for good?</numerusform>
            <numerusform>Delete %n migrations for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected migrations are open and stay.</source>
        <translation>
            <numerusform>%n of the selected migrations is open and stays.</numerusform>
            <numerusform>%n of the selected migrations are open and stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message numerus="yes">
        <source>%1 erased the content of %n entries: “%2”</source>
        <extracomment>%1 is a person, %2 the reason in that person&apos;s words, %n how many entries of a record lost their content</extracomment>
        <translation>
            <numerusform>%1 erased the content of %n entry: “%2”</numerusform>
            <numerusform>%1 erased the content of %n entries: “%2”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeController</name>
    <message numerus="yes">
        <source>%n migration(s)</source>
        <translation>
            <numerusform>%n migration</numerusform>
            <numerusform>%n migrations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeText</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence missing in the file</source>
        <translation>
            <numerusform>%n piece of evidence missing in the file</numerusform>
            <numerusform>%n pieces of evidence missing in the file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message numerus="yes">
        <source>Export %n migration(s)</source>
        <translation>
            <numerusform>Export %n migration</numerusform>
            <numerusform>Export %n migrations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresController</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <extracomment>How often a check failed</extracomment>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n migration(s)</source>
        <extracomment>In how many migrations a check failed</extracomment>
        <translation>
            <numerusform>in %n migration</numerusform>
            <numerusform>in %n migrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too few migrations to compare with: %n other(s) of the same product, and a median needs three.</source>
        <extracomment>%n other migrations were found, which is too few for a median</extracomment>
        <translation>
            <numerusform>Too few migrations to compare with: %n other of the same product, and a median needs three.</numerusform>
            <numerusform>Too few migrations to compare with: %n others of the same product, and a median needs three.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beside %n other migration(s) of the same product; time ran out before more were read.</source>
        <extracomment>%n: how many other migrations were read</extracomment>
        <translation>
            <numerusform>Beside %n other migration of the same product; time ran out before more were read.</numerusform>
            <numerusform>Beside %n other migrations of the same product; time ran out before more were read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beside the last %n migration(s) of the same product.</source>
        <extracomment>%n: how many other migrations were read</extracomment>
        <translation>
            <numerusform>Beside the last %n migration of the same product.</numerusform>
            <numerusform>Beside the last %n migrations of the same product.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Last item of a list that was cut; %n is how many there are beyond it
----------
Headline of a card; %n is a number of servers</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n DNS record(s) of the domain missing: %3. Without them, computers and the other server do not find the domain controller.</source>
        <extracomment>%3 is a list of DNS records and the servers that lack them</extracomment>
        <translation>
            <numerusform>%n DNS record of the domain is missing: %3. Without it, computers and the other server do not find the domain controller.</numerusform>
            <numerusform>%n DNS records of the domain are missing: %3. Without them, computers and the other server do not find the domain controller.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n less important DNS record(s) missing: %3. The migration works without them, changing passwords or finding the nearest server may not.</source>
        <translation>
            <numerusform>%n less important DNS record is missing: %3. The migration works without it, changing passwords or finding the nearest server may not.</numerusform>
            <numerusform>%n less important DNS records are missing: %3. The migration works without them, changing passwords or finding the nearest server may not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <extracomment>Headline of a card; %n is the number of DNS records that two servers answer differently</extracomment>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The servers give different answers for %n DNS record(s): %1. Computers may be sent to the wrong server.</source>
        <extracomment>%1 is a list of DNS names</extracomment>
        <translation>
            <numerusform>The servers give different answers for %n DNS record: %1. Computers may be sent to the wrong server.</numerusform>
            <numerusform>The servers give different answers for %n DNS records: %1. Computers may be sent to the wrong server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <extracomment>Headline of a card; %n is a number of IP addresses</extracomment>
        <translation>
            <numerusform>%n address</numerusform>
            <numerusform>%n addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDC record(s)</source>
        <extracomment>Headline of a card; %n is the number of servers that DNS names as the PDC emulator</extracomment>
        <translation>
            <numerusform>%n PDC record</numerusform>
            <numerusform>%n PDC records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) open</source>
        <extracomment>Headline of a card; %n is the number of TCP ports that accept connections</extracomment>
        <translation>
            <numerusform>%n port open</numerusform>
            <numerusform>%n ports open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) refused</source>
        <extracomment>Headline of a card; %n is the number of TCP ports that refuse connections</extracomment>
        <translation>
            <numerusform>%n port refused</numerusform>
            <numerusform>%n ports refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refuses connections on %n port(s) that a domain controller needs: %2.</source>
        <extracomment>%1 is a server, %2 a list such as &quot;53 (DNS) and 88 (Kerberos)&quot;</extracomment>
        <translation>
            <numerusform>%1 refuses connections on %n port that a domain controller needs: %2.</numerusform>
            <numerusform>%1 refuses connections on %n ports that a domain controller needs: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refuses connections on %n port(s) that the migration can do without: %2.</source>
        <extracomment>%1 is a server, %2 a list such as &quot;464 (kpasswd)&quot;</extracomment>
        <translation>
            <numerusform>%1 refuses connections on %n port that the migration can do without: %2.</numerusform>
            <numerusform>%1 refuses connections on %n ports that the migration can do without: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) silent</source>
        <extracomment>Headline of a card; %n is the number of TCP ports that neither accept nor refuse</extracomment>
        <translation>
            <numerusform>%n port silent</numerusform>
            <numerusform>%n ports silent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gives no answer on %n port(s) that a domain controller needs: %2. Whether the service runs cannot be told.</source>
        <extracomment>%1 is a server, %2 a list such as &quot;53 (DNS) and 88 (Kerberos)&quot;</extracomment>
        <translation>
            <numerusform>%1 gives no answer on %n port that a domain controller needs: %2. Whether the service runs cannot be told.</numerusform>
            <numerusform>%1 gives no answer on %n ports that a domain controller needs: %2. Whether the services run cannot be told.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <extracomment>Headline of a card; %n is a number of operations-master roles</extracomment>
        <translation>
            <numerusform>%n role</numerusform>
            <numerusform>%n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) elsewhere</source>
        <extracomment>Headline of a card; %n is the number of operations-master roles that the wrong server holds</extracomment>
        <translation>
            <numerusform>%n role elsewhere</numerusform>
            <numerusform>%n roles elsewhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operations master role(s) should be on %3 but are on %2: %1. Windows Server Essentials must hold them, and removing their holder would break the domain.</source>
        <extracomment>%1 is a list of operations-master roles, %2 a list of servers, %3 a server</extracomment>
        <translation>
            <numerusform>%n operations master role should be on %3 but is on %2: %1. Windows Server Essentials must hold it, and removing its holder would break the domain.</numerusform>
            <numerusform>%n operations master roles should be on %3 but are on %2: %1. Windows Server Essentials must hold them, and removing their holder would break the domain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operations master role(s) still on %2 instead of %3: %1. This can wait, but not beyond the demotion of the source server.</source>
        <translation>
            <numerusform>%n operations master role is still on %2 instead of %3: %1. This can wait, but not beyond the demotion of the source server.</numerusform>
            <numerusform>%n operations master roles are still on %2 instead of %3: %1. This can wait, but not beyond the demotion of the source server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) lost</source>
        <extracomment>Headline of a card; %n is the number of operations-master roles without a holder</extracomment>
        <translation>
            <numerusform>%n role lost</numerusform>
            <numerusform>%n roles lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operations master role(s) belong to a server that was deleted: %1. Nobody performs them now.</source>
        <extracomment>%1 is a list of operations-master roles</extracomment>
        <translation>
            <numerusform>%n operations master role belongs to a server that was deleted: %1. Nobody performs it now.</numerusform>
            <numerusform>%n operations master roles belong to a server that was deleted: %1. Nobody performs them now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s)</source>
        <extracomment>Headline of a card; %n is the number of operations-master roles</extracomment>
        <translation>
            <numerusform>%n contradiction</numerusform>
            <numerusform>%n contradictions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The two servers name different holders for %n operations master role(s): %1. The change was not replicated.</source>
        <extracomment>%1 is a list of operations-master roles</extracomment>
        <translation>
            <numerusform>The two servers name different holders for %n operations master role: %1. The change was not replicated.</numerusform>
            <numerusform>The two servers name different holders for %n operations master roles: %1. The change was not replicated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operations master role(s) are on another server that does not answer (%2): %1. Whether it is alive cannot be told.</source>
        <extracomment>%1 is a list of operations-master roles, %2 a list of servers</extracomment>
        <translation>
            <numerusform>%n operations master role is on another server that does not answer (%2): %1. Whether it is alive cannot be told.</numerusform>
            <numerusform>%n operations master roles are on another server that does not answer (%2): %1. Whether it is alive cannot be told.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n naming context(s) replicate in both directions; the oldest success was %1 ago.</source>
        <extracomment>Headline of a card: how long ago the oldest replication was %n is a number of naming contexts (parts of the directory), %1 a span such as &quot;12 min&quot;</extracomment>
        <translation>
            <numerusform>%n naming context replicates in both directions; the oldest success was %1 ago.</numerusform>
            <numerusform>%n naming contexts replicate in both directions; the oldest success was %1 ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <extracomment>Headline of a card; %n is a number of naming contexts</extracomment>
        <translation>
            <numerusform>%n failing</numerusform>
            <numerusform>%n failing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <extracomment>Headline of a card; %n is the number of people who have an account</extracomment>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s)</source>
        <extracomment>Headline of a card; %n is the number of computers in the domain</extracomment>
        <translation>
            <numerusform>%n computer</numerusform>
            <numerusform>%n computers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %n computer(s)</source>
        <extracomment>Headline of a card; %n is the number of computers whose system is a problem</extracomment>
        <translation>
            <numerusform>Look at %n computer</numerusform>
            <numerusform>Look at %n computers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <extracomment>Headline of a card: how many days are left</extracomment>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <extracomment>Headline of a card: the age of something</extracomment>
        <translation>
            <numerusform>%n day old</numerusform>
            <numerusform>%n days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es)</source>
        <extracomment>Headline of a card; %n is a number of mailboxes</extracomment>
        <translation>
            <numerusform>%n mailbox</numerusform>
            <numerusform>%n mailboxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es) are on %1: %2. That is normal until the step “%3” is done.</source>
        <extracomment>%1 is a server, %2 a list of people, %3 the title of a step</extracomment>
        <translation>
            <numerusform>%n mailbox is on %1: %2. That is normal until the step “%3” is done.</numerusform>
            <numerusform>%n mailboxes are on %1: %2. That is normal until the step “%3” is done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es) are still on %1: %2. Exchange refuses to be uninstalled while there is one.</source>
        <extracomment>%1 is a server, %2 a list of people</extracomment>
        <translation>
            <numerusform>%n mailbox is still on %1: %2. Exchange refuses to be uninstalled while there is one.</numerusform>
            <numerusform>%n mailboxes are still on %1: %2. Exchange refuses to be uninstalled while there is one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n printer(s)</source>
        <extracomment>Headline of a card; %n is a number of printers</extracomment>
        <translation>
            <numerusform>%n printer</numerusform>
            <numerusform>%n printers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The directory lists %n printer(s) of %1: %2. That is normal until the step “%3” is done.</source>
        <extracomment>%1 is a server, %2 a list of printers, %3 the title of a step</extracomment>
        <translation>
            <numerusform>The directory lists %n printer of %1: %2. That is normal until the step “%3” is done.</numerusform>
            <numerusform>The directory lists %n printers of %1: %2. That is normal until the step “%3” is done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The directory still lists %n printer(s) of %1: %2. Client computers would look for printers that are gone.</source>
        <extracomment>%1 is a server, %2 a list of printers</extracomment>
        <translation>
            <numerusform>The directory still lists %n printer of %1: %2. Client computers would look for printers that are gone.</numerusform>
            <numerusform>The directory still lists %n printers of %1: %2. Client computers would look for printers that are gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remain(s)</source>
        <extracomment>Headline of a card; %n is a number of domain controllers</extracomment>
        <translation>
            <numerusform>%n remains</numerusform>
            <numerusform>%n remain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Besides %1 and the source server there are %n more of these servers in the directory: %2. Their licences allow only one in a domain, and they shut themselves down.</source>
        <extracomment>%1 is a server, %2 a list of servers</extracomment>
        <translation>
            <numerusform>Besides %1 and the source server there is %n more of these servers in the directory: %2. Their licences allow only one in a domain, and they shut themselves down.</numerusform>
            <numerusform>Besides %1 and the source server there are %n more of these servers in the directory: %2. Their licences allow only one in a domain, and they shut themselves down.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message numerus="yes">
        <source>%n migration(s) on this console</source>
        <translation>
            <numerusform>%n migration on this console</numerusform>
            <numerusform>%n migrations on this console</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <extracomment>More were found than are looked through; %n is how many of them are shown</extracomment>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n that began last are shown. Type more to find older ones.</source>
        <translation>
            <numerusform>The %n that began last is shown. Type more to find older ones.</numerusform>
            <numerusform>The %n that began last are shown. Type more to find older ones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryDetails</name>
    <message numerus="yes">
        <source>The record agrees with itself: %n entries, their chain verified</source>
        <extracomment>%n is the number of entries of a record. It agrees only with itself: a hash known from elsewhere would prove more</extracomment>
        <translation>
            <numerusform>The record agrees with itself: %n entry, its chain verified</numerusform>
            <numerusform>The record agrees with itself: %n entries, their chain verified</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>%n migration(s) are kept longer than wanted</source>
        <extracomment>Records whose period is over</extracomment>
        <translation>
            <numerusform>%n migration is kept longer than wanted</numerusform>
            <numerusform>%n migrations are kept longer than wanted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistorySelection</name>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>number of migrations</comment>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenMigrations</name>
    <message numerus="yes">
        <source>%n open migration(s)</source>
        <translation>
            <numerusform>%n open migration</numerusform>
            <numerusform>%n open migrations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastMigrations</name>
    <message numerus="yes">
        <source>%n finished</source>
        <comment>number of migrations</comment>
        <translation>
            <numerusform>%n finished</numerusform>
            <numerusform>%n finished</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhaseModel</name>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>Number of checks that are failed, below the name of a phase</extracomment>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be told</source>
        <extracomment>Number of checks that could not be made, below the name of a phase</extracomment>
        <translation>
            <numerusform>%n cannot be told</numerusform>
            <numerusform>%n cannot be told</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanController</name>
    <message numerus="yes">
        <source>%n plan(s) are not complete.</source>
        <translation>
            <numerusform>%n plan is not complete.</numerusform>
            <numerusform>%n plans are not complete.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) are open.</source>
        <translation>
            <numerusform>%n result is open.</numerusform>
            <numerusform>%n results are open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanImportSheet</name>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Below a list that was cut</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanImporter</name>
    <message numerus="yes">
        <source>%n new application(s) found.</source>
        <translation>
            <numerusform>%n new application found.</numerusform>
            <numerusform>%n new applications found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n license key(s) were left out: the plan says where a key is kept, never the key.</source>
        <translation>
            <numerusform>%n license key was left out: the plan says where a key is kept, never the key.</numerusform>
            <numerusform>%n license keys were left out: the plan says where a key is kept, never the key.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without an application are left out.</source>
        <translation>
            <numerusform>%n row without an application is left out.</numerusform>
            <numerusform>%n rows without an application are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that the plan has already are left out.</source>
        <translation>
            <numerusform>%n row that the plan has already is left out.</numerusform>
            <numerusform>%n rows that the plan has already are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordController</name>
    <message numerus="yes">
        <source>The entries up to %1 are as they were when the hash that you entered was written down. The %n later ones agree with each other, no more than that.</source>
        <extracomment>%1 is the number of an entry, %n how many were written later</extracomment>
        <translation>
            <numerusform>The entries up to %1 are as they were when the hash that you entered was written down. The %n later one agrees with them, no more than that.</numerusform>
            <numerusform>The entries up to %1 are as they were when the hash that you entered was written down. The %n later ones agree with each other, no more than that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <extracomment>How many entries a record has</extracomment>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them erased</source>
        <extracomment>Of the entries of a record: their content was deleted on purpose</extracomment>
        <translation>
            <numerusform>%n of them erased</numerusform>
            <numerusform>%n of them erased</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplayBar</name>
    <message numerus="yes">
        <source>%n min/s</source>
        <extracomment>Speed of a replay: minutes of the migration in one second</extracomment>
        <translation>
            <numerusform>%n min/s</numerusform>
            <numerusform>%n min/s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) of the migration in a second</source>
        <translation>
            <numerusform>%n minute of the migration in a second</numerusform>
            <numerusform>%n minutes of the migration in a second</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next failure (%n)</source>
        <extracomment>Goes to the next check that failed; %n is how many are still ahead</extracomment>
        <translation>
            <numerusform>Next failure (%n)</numerusform>
            <numerusform>Next failure (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next note (%n)</source>
        <extracomment>Goes to the next note; %n is how many are still ahead</extracomment>
        <translation>
            <numerusform>Next note (%n)</numerusform>
            <numerusform>Next note (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next sign-off (%n)</source>
        <extracomment>Goes to the next sign-off of a phase or of the whole; %n is how many are still ahead</extracomment>
        <translation>
            <numerusform>Next sign-off (%n)</numerusform>
            <numerusform>Next sign-off (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message numerus="yes">
        <source>%n migrations have an identifier that begins with “%1”. Give more of it.</source>
        <extracomment>%1 is the beginning of an identifier, %n how many begin so</extracomment>
        <translation>
            <numerusform>%n migration has an identifier that begins with “%1”. Give more of it.</numerusform>
            <numerusform>%n migrations have an identifier that begins with “%1”. Give more of it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportMaker</name>
    <message numerus="yes">
        <source>%n steps are not finished yet.</source>
        <extracomment>Steps of the guide</extracomment>
        <translation>
            <numerusform>%n step is not finished yet.</numerusform>
            <numerusform>%n steps are not finished yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence.</source>
        <translation>
            <numerusform>%n piece of evidence.</numerusform>
            <numerusform>%n pieces of evidence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them erased</source>
        <extracomment>Of the entries of a record: their content was deleted on purpose</extracomment>
        <translation>
            <numerusform>%n of them erased</numerusform>
            <numerusform>%n of them erased</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RescueText</name>
    <message numerus="yes">
        <source>%n migration(s)</source>
        <translation>
            <numerusform>%n migration</numerusform>
            <numerusform>%n migrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetentionController</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <extracomment>How long records are kept</extracomment>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message numerus="yes">
        <source>%1 · %n failed</source>
        <extracomment>Phases that are done, and checks that failed: %1 is &quot;7 of 8&quot;</extracomment>
        <translation>
            <numerusform>%1 · %n failed</numerusform>
            <numerusform>%1 · %n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n to look at</source>
        <extracomment>Phases that are done, and checks that warn or cannot tell: %1 is &quot;7 of 8&quot;</extracomment>
        <translation>
            <numerusform>%1 · %n to look at</numerusform>
            <numerusform>%1 · %n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <extracomment>%n is a number of seconds between two checks</extracomment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignOffController</name>
    <message numerus="yes">
        <source>%n required step(s) still open. The phase can be signed when they are settled.</source>
        <translation>
            <numerusform>%n required step is still open. The phase can be signed when it is settled.</numerusform>
            <numerusform>%n required steps are still open. The phase can be signed when they are settled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TickListController</name>
    <message numerus="yes">
        <source>%n of the rows are open.</source>
        <translation>
            <numerusform>%n of the rows is open.</numerusform>
            <numerusform>%n of the rows are open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The directory has %n more that stand in no row: add those that matter.</source>
        <translation>
            <numerusform>The directory has %n more that stands in no row: add it if it matters.</numerusform>
            <numerusform>The directory has %n more that stand in no row: add those that matter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyTexts</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contents of %n entry(s) were erased on purpose.</source>
        <translation>
            <numerusform>Contents of %n entry were erased on purpose.</numerusform>
            <numerusform>Contents of %n entries were erased on purpose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitKeeper</name>
    <message numerus="yes">
        <source>%n step(s) changed.</source>
        <comment>by other people or by the checks</comment>
        <translation>
            <numerusform>%n step changed.</numerusform>
            <numerusform>%n steps changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) turned red.</source>
        <comment>failed or cannot tell</comment>
        <translation>
            <numerusform>%n check turned red.</numerusform>
            <numerusform>%n checks turned red.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n override(s) were given.</source>
        <comment>of verdicts</comment>
        <translation>
            <numerusform>%n override was given.</numerusform>
            <numerusform>%n overrides were given.</numerusform>
        </translation>
    </message>
</context>
</TS>

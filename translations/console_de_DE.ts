<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>CardFoot</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what a button does, %2 the title of the card it stands on</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CardHead</name>
    <message>
        <source>confirming</source>
        <extracomment>An answer got worse and is asked again before it counts. Beside a status word.</extracomment>
        <translation>wird bestätigt</translation>
    </message>
    <message>
        <source>stale</source>
        <extracomment>The verdict is too old to rely on. Beside a status word.</extracomment>
        <translation>veraltet</translation>
    </message>
</context>
<context>
    <name>CardModel</name>
    <message>
        <source>Asking the server …</source>
        <extracomment>On a card, while the server is asked</extracomment>
        <translation>Server wird gefragt …</translation>
    </message>
    <message>
        <source>By hand</source>
        <extracomment>Badge on a card: no check of the console can see this</extracomment>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Confirmed by %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Bestätigt von %1</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <extracomment>%1 is a tolerance such as &quot;± 5 min&quot;</extracomment>
        <translation>Grenze %1</translation>
    </message>
    <message>
        <source>%1 · live</source>
        <extracomment>The age of a value that is asked again by itself; %1 is &quot;8 s ago&quot;</extracomment>
        <translation>%1 · live</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>Since when something is failed; %1 is a time</extracomment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button: sign in to the servers</extracomment>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Look at the certificate</source>
        <extracomment>Button: opens the question whether a certificate can be trusted</extracomment>
        <translation>Zertifikat ansehen</translation>
    </message>
    <message>
        <source>Show the cause</source>
        <extracomment>Button: goes to the card that names the cause</extracomment>
        <translation>Ursache zeigen</translation>
    </message>
    <message>
        <source>Open the step</source>
        <extracomment>Buttons that open a step&apos;s page</extracomment>
        <translation>Schritt öffnen</translation>
    </message>
    <message>
        <source>Show how</source>
        <translation>So geht es</translation>
    </message>
</context>
<context>
    <name>CertificateSheet</name>
    <message>
        <source>Trust the certificate of %1?</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Dem Zertifikat von %1 vertrauen?</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Fingerabdruck (SHA-256)</translation>
    </message>
    <message>
        <source>Compare the fingerprint on the server itself. If another certificate comes later, the sign-in stops.</source>
        <translation>Vergleichen Sie den Fingerabdruck am Server selbst. Kommt später ein anderes Zertifikat, hält die Anmeldung an.</translation>
    </message>
    <message>
        <source>Trust it for this migration</source>
        <translation>Für diese Migration vertrauen</translation>
    </message>
    <message>
        <source>Do not sign in</source>
        <translation>Nicht anmelden</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>The checks did not end. This is a mistake of the program.</source>
        <translation>Die Prüfungen sind nicht zu Ende gekommen. Das ist ein Fehler des Programms.</translation>
    </message>
    <message>
        <source>The guide of this product cannot be read: %1</source>
        <translation>Das Migrationshandbuch dieses Produkts ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>--after: the guide has no step “%1”.</source>
        <translation>--after: Das Migrationshandbuch kennt keinen Schritt „%1“.</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Kennwort von %1: </translation>
    </message>
    <message>
        <source>The password cannot be read. Give it at the terminal or with --password-fd.</source>
        <translation>Das Kennwort ist nicht lesbar. Geben Sie es am Terminal oder mit --password-fd ein.</translation>
    </message>
</context>
<context>
    <name>CommandBlock</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n command(s)</source>
        <translation>
            <numerusform>%n Befehl kopieren</numerusform>
            <numerusform>%n Befehle kopieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1
“%2 --help” tells what is possible.</source>
        <extracomment>%1 is what is wrong with the command line, %2 the name of the program</extracomment>
        <translation>%1
„%2 --help“ sagt, was möglich ist.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Zeigt die Version.</translation>
    </message>
    <message>
        <source>Opens this session.</source>
        <translation>Öffnet diese Sitzung.</translation>
    </message>
    <message>
        <source>Language for this run, such as de_DE.</source>
        <translation>Sprache für diesen Lauf, zum Beispiel de_DE.</translation>
    </message>
    <message>
        <source>Size of the window, such as 1280x800.</source>
        <translation>Größe des Fensters, zum Beispiel 1280x800.</translation>
    </message>
    <message>
        <source>Text size in percent, 100 to 200.</source>
        <translation>Textgröße in Prozent, 100 bis 200.</translation>
    </message>
    <message>
        <source>system, light, dark or high-contrast.</source>
        <translation>system, light, dark oder high-contrast.</translation>
    </message>
    <message>
        <source>Uses this database.</source>
        <translation>Verwendet diese Datenbank.</translation>
    </message>
    <message>
        <source>Opens the session on the practice site that the console was started on.</source>
        <translation>Öffnet die Sitzung auf dem Übungsstandort, auf dem die Konsole gestartet wurde.</translation>
    </message>
    <message>
        <source>Makes every page in every theme, then ends.</source>
        <translation>Erzeugt jede Seite in jedem Farbschema und endet dann.</translation>
    </message>
    <message>
        <source>Checks the practice site without anybody touching it, leaves pictures of the pages in this folder, then ends.</source>
        <translation>Prüft den Übungsstandort, ohne dass jemand etwas berührt, legt Bilder der Seiten in diesem Ordner ab und endet dann.</translation>
    </message>
    <message>
        <source>Leads a small business from an old Windows server to Windows Server 2012 Essentials.

Command without a window: check (see check --help).</source>
        <translation>Führt ein kleines Unternehmen von einem alten Windows-Server zu Windows Server 2012 Essentials.

Befehl ohne Fenster: check (siehe check --help).</translation>
    </message>
    <message>
        <source>“%1” is not a command.</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>„%1“ ist kein Befehl.</translation>
    </message>
    <message>
        <source>A size looks like 1280x800, not like “%1”.</source>
        <translation>Eine Größe sieht aus wie 1280x800, nicht wie „%1“.</translation>
    </message>
    <message>
        <source>A text size is a number from 100 to 200, not “%1”.</source>
        <translation>Eine Textgröße ist eine Zahl von 100 bis 200, nicht „%1“.</translation>
    </message>
    <message>
        <source>There is no theme “%1”: it is system, light, dark or high-contrast.</source>
        <translation>Es gibt kein Farbschema „%1“, sondern system, light, dark und high-contrast.</translation>
    </message>
    <message>
        <source>Product of the source server: %1.</source>
        <translation>Produkt des Quellservers: %1.</translation>
    </message>
    <message>
        <source>Name or IP address of the source server.</source>
        <translation>Name oder IP-Adresse des Quellservers.</translation>
    </message>
    <message>
        <source>Name or IP address of the destination server, once there is one.</source>
        <translation>Name oder IP-Adresse des Zielservers, sobald es einen gibt.</translation>
    </message>
    <message>
        <source>External time source.</source>
        <translation>Externe Zeitquelle.</translation>
    </message>
    <message>
        <source>The last step that is done, such as prepare.run-migration-tool: what is normal follows it.</source>
        <translation>Der letzte erledigte Schritt, zum Beispiel prepare.run-migration-tool: Danach richtet sich, was normal ist.</translation>
    </message>
    <message>
        <source>DNS name of the domain; without it a server is asked.</source>
        <translation>DNS-Name der Domäne; ohne ihn wird ein Server gefragt.</translation>
    </message>
    <message>
        <source>Signs in as this user; the password is asked for.</source>
        <translation>Meldet sich als dieser Benutzer an; nach dem Kennwort wird gefragt.</translation>
    </message>
    <message>
        <source>Reads the password from this file descriptor instead, up to the end of the line.</source>
        <translation>Liest das Kennwort stattdessen aus diesem Dateideskriptor, bis zum Ende der Zeile.</translation>
    </message>
    <message>
        <source>Prints JSON instead of a table.</source>
        <translation>Gibt JSON statt einer Tabelle aus.</translation>
    </message>
    <message>
        <source>Keeps the record in this database; without it nothing is kept.</source>
        <translation>Bewahrt die Aufzeichnung in dieser Datenbank auf; ohne diese Angabe bleibt nichts erhalten.</translation>
    </message>
    <message>
        <source>Checks a site once and prints what each check found.

Ends with 0 when everything passed, 1 with warnings, 2 when something failed that must not, 3 when something cannot be told, 64 for wrong usage, 70 for an error of the program.</source>
        <translation>Prüft einen Standort einmal und gibt aus, was jede Prüfung ergeben hat.

Endet mit 0, wenn alles bestanden ist, 1 bei Warnungen, 2, wenn etwas nicht bestanden ist, das bestanden sein muss, 3, wenn etwas nicht feststellbar ist, 64 bei falschem Aufruf, 70 bei einem Fehler des Programms.</translation>
    </message>
    <message>
        <source>This command.</source>
        <translation>Dieser Befehl.</translation>
    </message>
    <message>
        <source>“%1” does not belong here.</source>
        <translation>„%1“ gehört nicht hierher.</translation>
    </message>
    <message>
        <source>Name the product with --product: %1.</source>
        <translation>Nennen Sie das Produkt mit --product: %1.</translation>
    </message>
    <message>
        <source>Name the source server with --source.</source>
        <translation>Nennen Sie den Quellserver mit --source.</translation>
    </message>
    <message>
        <source>--%1: %2</source>
        <extracomment>%1 is an option such as --source, %2 what is wrong with its value</extracomment>
        <translation>--%1: %2</translation>
    </message>
    <message>
        <source>--password-fd takes the number of an open file descriptor, together with --user.</source>
        <translation>--password-fd braucht die Nummer eines offenen Dateideskriptors, zusammen mit --user.</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Mark this step as done?</source>
        <translation>Diesen Schritt als erledigt vermerken?</translation>
    </message>
    <message>
        <source>What to keep as evidence</source>
        <translation>Was als Nachweis aufbewahrt wird</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>For example: full backup to the USB disk, three files restored and compared</source>
        <translation>Zum Beispiel: vollständige Sicherung auf die USB-Platte, drei Dateien wiederhergestellt und verglichen</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Als erledigt vermerken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>DatabaseProblem</name>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Where the records are</source>
        <translation>Wo die Aufzeichnungen liegen</translation>
    </message>
</context>
<context>
    <name>EventModel</name>
    <message>
        <source>The content of this entry was erased.</source>
        <extracomment>An entry of the record whose content was removed after its time</extracomment>
        <translation>Der Inhalt dieses Eintrags wurde gelöscht.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>A note of a person: %1 is the name, %2 the note</extracomment>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>finding</comment>
        <extracomment>What a check found: %1 is a status such as &quot;Failed&quot;, %2 a value such as &quot;+7 min 12 s&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>step</comment>
        <extracomment>What was done about a step: %1 is a status such as &quot;Skipped&quot;, %2 the reason in a person&apos;s words</extracomment>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>step</comment>
        <extracomment>What was done about a step: %1 is a status such as &quot;Done&quot;, %2 a person</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2): “%3”</source>
        <comment>step</comment>
        <extracomment>What was done about a step: %1 is a status such as &quot;Skipped&quot;, %2 a person, %3 the reason in that person&apos;s words</extracomment>
        <translation>%1 (%2): „%3“</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>%1 (required)</source>
        <extracomment>%1 is the label of a field that must be filled in</extracomment>
        <translation>%1 (erforderlich)</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Kennwort verbergen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Kennwort zeigen</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>A filter and how many cards it shows</extracomment>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Needs attention %1</source>
        <translation>Eingreifen erforderlich %1</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>Erledigt %1</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>This console does not know the finding “%1”: it was recorded by a newer version.</source>
        <translation>Diese Konsole kennt den Befund „%1“ nicht: Eine neuere Version hat ihn aufgezeichnet.</translation>
    </message>
    <message>
        <source>Open the session with a newer console to read it.</source>
        <translation>Öffnen Sie die Sitzung mit einer neueren Konsole, um ihn zu lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Last item of a list that was cut; %n is how many there are beyond it</extracomment>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A TCP port and the protocol behind it, as in &quot;88 (Kerberos)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <extracomment>The fingerprint of a certificate</extracomment>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>The clocks differ by %3. The limit is %2.</source>
        <extracomment>Headline of a card: a time difference such as &quot;+7 min 12 s&quot; %3 is a span such as &quot;0.4 s&quot;, %2 a limit such as &quot;5 min&quot;</extracomment>
        <translation>Die Uhren weichen um %3 voneinander ab. Die Grenze liegt bei %2.</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; the clock of the source server is the one that is off. From %2 on, sign-in between the servers fails.</source>
        <extracomment>%3 is a span, %2 a limit such as &quot;5 min&quot;</extracomment>
        <translation>Die Uhren gehen %3 auseinander; die Uhr des Quellservers geht falsch. Ab %2 schlägt die Anmeldung zwischen den Servern fehl.</translation>
    </message>
    <message>
        <source>Set the time on the source server before the difference grows.</source>
        <translation>Stellen Sie die Uhrzeit auf dem Quellserver, bevor die Abweichung wächst.</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; the clock of the destination server is the one that is off. From %2 on, sign-in between the servers fails.</source>
        <translation>Die Uhren gehen %3 auseinander; die Uhr des Zielservers geht falsch. Ab %2 schlägt die Anmeldung zwischen den Servern fehl.</translation>
    </message>
    <message>
        <source>Set the time on the destination server before the difference grows.</source>
        <translation>Stellen Sie die Uhrzeit auf dem Zielserver, bevor die Abweichung wächst.</translation>
    </message>
    <message>
        <source>The clock of this console is %3 off. From %2 on, signing in to the servers fails.</source>
        <translation>Die Uhr dieser Konsole geht um %3 falsch. Ab %2 schlägt die Anmeldung an den Servern fehl.</translation>
    </message>
    <message>
        <source>Set the time on this device.</source>
        <translation>Stellen Sie die Uhrzeit auf diesem Gerät.</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; which one is off cannot be told. From %2 on, sign-in between the servers fails.</source>
        <translation>Die Uhren gehen %3 auseinander; welche falsch geht, ist nicht feststellbar. Ab %2 schlägt die Anmeldung zwischen den Servern fehl.</translation>
    </message>
    <message>
        <source>Compare both servers with a clock that you trust, and set the one that is off.</source>
        <translation>Vergleichen Sie beide Server mit einer Uhr, der Sie vertrauen, und stellen Sie die, die falsch geht.</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; the limit is %2. The clock of the source server is wrong, so sign-in between the servers fails.</source>
        <translation>Die Uhren gehen %3 auseinander; die Grenze liegt bei %2. Die Uhr des Quellservers geht falsch, deshalb schlägt die Anmeldung zwischen den Servern fehl.</translation>
    </message>
    <message>
        <source>Set the time on the source server before you go on.</source>
        <translation>Stellen Sie die Uhrzeit auf dem Quellserver, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; the limit is %2. The clock of the destination server is wrong, so sign-in between the servers fails.</source>
        <translation>Die Uhren gehen %3 auseinander; die Grenze liegt bei %2. Die Uhr des Zielservers geht falsch, deshalb schlägt die Anmeldung zwischen den Servern fehl.</translation>
    </message>
    <message>
        <source>Set the time on the destination server before you go on.</source>
        <translation>Stellen Sie die Uhrzeit auf dem Zielserver, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>The clock of this console is %3 off; the limit is %2. Signing in to the servers fails until it is set.</source>
        <translation>Die Uhr dieser Konsole geht um %3 falsch; die Grenze liegt bei %2. Bis sie gestellt ist, schlägt die Anmeldung an den Servern fehl.</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; the limit is %2. Which one is wrong cannot be told, and sign-in between the servers fails.</source>
        <translation>Die Uhren gehen %3 auseinander; die Grenze liegt bei %2. Welche falsch geht, ist nicht feststellbar, und die Anmeldung zwischen den Servern schlägt fehl.</translation>
    </message>
    <message>
        <source>Compare both servers with a clock that you trust, and set the one that is wrong.</source>
        <translation>Vergleichen Sie beide Server mit einer Uhr, der Sie vertrauen, und stellen Sie die falsche.</translation>
    </message>
    <message>
        <source>Two times</source>
        <extracomment>Headline of a card: the server tells two different times</extracomment>
        <translation>Zwei Uhrzeiten</translation>
    </message>
    <message>
        <source>%1 tells two different times: %2 over NTP and %3 in its directory, measured against this console. Which one counts cannot be told.</source>
        <extracomment>%1 is a server; %2 and %3 are time differences such as &quot;+7 min 12 s&quot;</extracomment>
        <translation>%1 nennt zwei verschiedene Uhrzeiten: %2 über NTP und %3 im Verzeichnis, gemessen gegen diese Konsole. Welche gilt, ist nicht feststellbar.</translation>
    </message>
    <message>
        <source>Look at the clock of %1 itself, and restart its Windows Time service.</source>
        <translation>Sehen Sie auf die Uhr von %1 selbst, und starten Sie dort den Windows-Zeitdienst neu.</translation>
    </message>
    <message>
        <source>No time</source>
        <extracomment>Headline of a card: a server did not tell the time</extracomment>
        <translation>Keine Uhrzeit</translation>
    </message>
    <message>
        <source>%1 tells the time neither over NTP nor in its directory, so the clocks cannot be compared.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 nennt die Uhrzeit weder über NTP noch im Verzeichnis, deshalb lassen sich die Uhren nicht vergleichen.</translation>
    </message>
    <message>
        <source>Start the Windows Time service on %1, then check again.</source>
        <translation>Starten Sie den Windows-Zeitdienst auf %1, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Headline of a card: found and expected number of records</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Every record that the domain needs is there: asked of %3.</source>
        <extracomment>%3 is a list of DNS servers</extracomment>
        <translation>Jeder Eintrag, den die Domäne braucht, ist vorhanden: gefragt wurde %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n DNS record(s) of the domain missing: %3. Without them, computers and the other server do not find the domain controller.</source>
        <extracomment>%3 is a list of DNS records and the servers that lack them</extracomment>
        <translation>
            <numerusform>%n DNS-Eintrag der Domäne fehlt: %3. Ohne ihn finden Computer und der andere Server den Domänencontroller nicht.</numerusform>
            <numerusform>%n DNS-Einträge der Domäne fehlen: %3. Ohne sie finden Computer und der andere Server den Domänencontroller nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run ipconfig /registerdns on the server and restart its Netlogon service, then check again.</source>
        <translation>Führen Sie auf dem Server ipconfig /registerdns aus, starten Sie dort den Netlogon-Dienst neu, und prüfen Sie dann erneut.</translation>
    </message>
    <message numerus="yes">
        <source>%n less important DNS record(s) missing: %3. The migration works without them, changing passwords or finding the nearest server may not.</source>
        <translation>
            <numerusform>%n weniger wichtiger DNS-Eintrag fehlt: %3. Die Migration geht ohne ihn, das Ändern von Kennwörtern oder das Finden des nächsten Servers vielleicht nicht.</numerusform>
            <numerusform>%n weniger wichtige DNS-Einträge fehlen: %3. Die Migration geht ohne sie, das Ändern von Kennwörtern oder das Finden des nächsten Servers vielleicht nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart the Netlogon service on the server, then check again.</source>
        <translation>Starten Sie den Netlogon-Dienst auf dem Server neu, und prüfen Sie dann erneut.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <extracomment>Headline of a card; %n is the number of DNS records that two servers answer differently</extracomment>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The servers give different answers for %n DNS record(s): %1. Computers may be sent to the wrong server.</source>
        <extracomment>%1 is a list of DNS names</extracomment>
        <translation>
            <numerusform>Die Server antworten bei %n DNS-Eintrag verschieden: %1. Computer werden vielleicht zum falschen Server geschickt.</numerusform>
            <numerusform>Die Server antworten bei %n DNS-Einträgen verschieden: %1. Computer werden vielleicht zum falschen Server geschickt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait for the next replication of DNS. If the difference stays, look at the zone in DNS Manager on both servers.</source>
        <translation>Warten Sie die nächste Replikation des DNS ab. Bleibt der Unterschied, sehen Sie sich die Zone im DNS-Manager auf beiden Servern an.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <extracomment>Headline of a card; %n is a number of IP addresses</extracomment>
        <translation>
            <numerusform>%n Adresse</numerusform>
            <numerusform>%n Adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>DNS gives more than one address for %1: %2. The migration needs one network adapter with one address.</source>
        <extracomment>%1 is a server, %2 a list of IP addresses</extracomment>
        <translation>Das DNS nennt für %1 mehr als eine Adresse: %2. Die Migration braucht einen Netzwerkadapter mit einer Adresse.</translation>
    </message>
    <message>
        <source>Disable the second network adapter on %1, and delete its DNS entry.</source>
        <translation>Deaktivieren Sie den zweiten Netzwerkadapter auf %1, und löschen Sie seinen DNS-Eintrag.</translation>
    </message>
    <message numerus="yes">
        <source>%n PDC record(s)</source>
        <extracomment>Headline of a card; %n is the number of servers that DNS names as the PDC emulator</extracomment>
        <translation>
            <numerusform>%n PDC-Eintrag</numerusform>
            <numerusform>%n PDC-Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>DNS must name exactly one PDC emulator, but it names: %1. Clocks and passwords follow that server.</source>
        <extracomment>%1 is a list of servers</extracomment>
        <translation>Das DNS muss genau einen PDC-Emulator nennen, nennt aber: %1. Uhren und Kennwörter richten sich nach diesem Server.</translation>
    </message>
    <message>
        <source>Delete the DNS entry that is wrong, and restart the Netlogon service on the PDC emulator.</source>
        <translation>Löschen Sie den falschen DNS-Eintrag, und starten Sie den Netlogon-Dienst auf dem PDC-Emulator neu.</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>Headline of a card: the directory is synchronized and ready</extracomment>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>%1 is a synchronized domain controller of %2, and its global catalog is ready. Domain functional level: %3.</source>
        <extracomment>%1 is a server, %2 a domain, %3 a Windows version</extracomment>
        <translation>%1 ist ein synchronisierter Domänencontroller von %2, und sein globaler Katalog ist bereit. Domänenfunktionsebene: %3.</translation>
    </message>
    <message>
        <source>Not synchronized</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Nicht synchronisiert</translation>
    </message>
    <message>
        <source>%1 says that its directory is not synchronized: it has not yet taken over everything from the other domain controller.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 meldet, dass sein Verzeichnis nicht synchronisiert ist: Es hat noch nicht alles vom anderen Domänencontroller übernommen.</translation>
    </message>
    <message>
        <source>Wait for the replication to finish. If it does not, look at the Directory Service event log on %1.</source>
        <translation>Warten Sie, bis die Replikation fertig ist. Wird sie es nicht, sehen Sie in das Ereignisprotokoll „Verzeichnisdienst“ (Directory Service) auf %1.</translation>
    </message>
    <message>
        <source>Catalog not ready</source>
        <extracomment>Headline of a card: the global catalog</extracomment>
        <translation>Katalog nicht bereit</translation>
    </message>
    <message>
        <source>The global catalog on %1 is not ready. Without it, users cannot sign in through this server.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Der globale Katalog auf %1 ist nicht bereit. Ohne ihn können sich Benutzer nicht über diesen Server anmelden.</translation>
    </message>
    <message>
        <source>Wait for the replication to finish, and check that %1 is marked as a global catalog server.</source>
        <translation>Warten Sie, bis die Replikation fertig ist, und prüfen Sie, ob %1 als globaler Katalogserver gekennzeichnet ist.</translation>
    </message>
    <message>
        <source>Other domain</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Andere Domäne</translation>
    </message>
    <message>
        <source>%1 belongs to the domain %2, but this migration is about %3.</source>
        <extracomment>%1 is a server, %2 and %3 are domains</extracomment>
        <translation>%1 gehört zur Domäne %2, in dieser Migration geht es aber um %3.</translation>
    </message>
    <message>
        <source>Correct the address of the server or the domain of the session.</source>
        <translation>Berichtigen Sie die Adresse des Servers oder die Domäne der Sitzung.</translation>
    </message>
    <message>
        <source>No domain controller</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Kein Domänencontroller</translation>
    </message>
    <message>
        <source>%1 answers over LDAP, but no domain stands behind it: it is not a domain controller, or not yet.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 antwortet über LDAP, aber dahinter steht keine Domäne: Der Server ist kein Domänencontroller oder noch keiner.</translation>
    </message>
    <message>
        <source>Check the address. On the destination server, wait until the installation has finished.</source>
        <translation>Prüfen Sie die Adresse. Beim Zielserver warten Sie, bis die Installation fertig ist.</translation>
    </message>
    <message>
        <source>Schema %1</source>
        <extracomment>Headline of a card; %1 is the version number of the Active Directory schema</extracomment>
        <translation>Schema %1</translation>
    </message>
    <message>
        <source>This is the normal version before the Migration Preparation Tool is run.</source>
        <translation>Das ist die normale Version, bevor das Tool zum Vorbereiten der Migration ausgeführt wird.</translation>
    </message>
    <message>
        <source>The Active Directory schema is prepared for Windows Server 2012 Essentials.</source>
        <translation>Das Active Directory-Schema ist für Windows Server 2012 Essentials vorbereitet.</translation>
    </message>
    <message>
        <source>The schema has version %1, but %2 is needed. The Migration Preparation Tool was not run or did not finish, so the installation would stop.</source>
        <extracomment>%1 and %2 are version numbers</extracomment>
        <translation>Das Schema hat die Version %1, gebraucht wird %2. Das Tool zum Vorbereiten der Migration wurde nicht ausgeführt oder nicht fertig, deshalb würde die Installation anhalten.</translation>
    </message>
    <message>
        <source>Run the Migration Preparation Tool on the source server, and wait until it says that it is done.</source>
        <translation>Führen Sie auf dem Quellserver das Tool zum Vorbereiten der Migration aus, und warten Sie, bis es den Abschluss meldet.</translation>
    </message>
    <message>
        <source>The schema has version %1, which is newer than the expected %2: the domain was prepared for a newer release of Windows Server.</source>
        <translation>Das Schema hat die Version %1 und ist damit neuer als die erwartete %2: Die Domäne wurde für eine neuere Ausgabe von Windows Server vorbereitet.</translation>
    </message>
    <message>
        <source>Find out who prepared it and for what, before you go on.</source>
        <translation>Klären Sie, wer sie wofür vorbereitet hat, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>Schema %1 and %2</source>
        <extracomment>Headline of a card: two version numbers</extracomment>
        <translation>Schema %1 und %2</translation>
    </message>
    <message>
        <source>The source server has schema version %1 and the destination server %2: the schema was not replicated.</source>
        <translation>Der Quellserver hat die Schemaversion %1, der Zielserver %2: Das Schema wurde nicht repliziert.</translation>
    </message>
    <message>
        <source>Wait for the next replication. If the difference stays, look at the card about replication.</source>
        <translation>Warten Sie die nächste Replikation ab. Bleibt der Unterschied, sehen Sie sich die Karte zur Replikation an.</translation>
    </message>
    <message>
        <source>Domain functional level %1, forest functional level %2: enough for the destination server.</source>
        <extracomment>Headline of a card: a Windows version, as the functional level of the domain %1 and %2 are Windows versions</extracomment>
        <translation>Domänenfunktionsebene %1, Gesamtstruktur­funktions­ebene %2: Das genügt für den Zielserver.</translation>
    </message>
    <message>
        <source>Domain functional level %1, forest functional level %2: both must be %3 or higher, or the destination server cannot become a domain controller.</source>
        <extracomment>%1, %2 and %3 are Windows versions</extracomment>
        <translation>Domänenfunktionsebene %1, Gesamtstruktur­funktions­ebene %2: Beide müssen mindestens %3 sein, sonst kann der Zielserver kein Domänencontroller werden.</translation>
    </message>
    <message>
        <source>Remove domain controllers that are older, then raise the levels in Active Directory Domains and Trusts.</source>
        <translation>Entfernen Sie ältere Domänencontroller, und stufen Sie dann die Ebenen in „Active Directory-Domänen und -Vertrauensstellungen“ herauf.</translation>
    </message>
    <message>
        <source>Mixed mode</source>
        <extracomment>Headline of a card: the domain still admits Windows NT controllers</extracomment>
        <translation>Gemischter Modus</translation>
    </message>
    <message>
        <source>The domain runs in Windows 2000 mixed mode, in which the destination server cannot become a domain controller.</source>
        <translation>Die Domäne läuft im gemischten Modus von Windows 2000, in dem der Zielserver kein Domänencontroller werden kann.</translation>
    </message>
    <message>
        <source>Raise the domain functional level to Windows Server 2003 in Active Directory Domains and Trusts.</source>
        <translation>Stufen Sie die Domänenfunktionsebene in „Active Directory-Domänen und -Vertrauensstellungen“ auf Windows Server 2003 herauf.</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>Headline of a card, under 24 characters</extracomment>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>%1 answered on no port, so nothing about it can be told.</source>
        <extracomment>%1 is a server&apos;s name or address</extracomment>
        <translation>%1 hat auf keinem Port geantwortet, deshalb ist nichts über diesen Server feststellbar.</translation>
    </message>
    <message>
        <source>Check that the server is switched on, that the cable is plugged in and that the address is right.</source>
        <translation>Prüfen Sie, ob der Server eingeschaltet ist, ob das Kabel steckt und ob die Adresse stimmt.</translation>
    </message>
    <message>
        <source>%1 gave no answer over %2 within %3. The service may be hanging, or a firewall drops what is sent.</source>
        <extracomment>%1 is a server, %2 a protocol such as LDAP, %3 a span such as &quot;10 s&quot;</extracomment>
        <translation>%1 hat über %2 innerhalb von %3 nicht geantwortet. Der Dienst hängt vielleicht, oder eine Firewall verwirft das Gesendete.</translation>
    </message>
    <message>
        <source>Look at the %2 service and the firewall on %1, then check again.</source>
        <extracomment>%1 is a server, %2 a protocol such as LDAP</extracomment>
        <translation>Sehen Sie nach dem %2-Dienst und der Firewall auf %1, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Not understood</source>
        <extracomment>Headline of a card: an answer came and makes no sense</extracomment>
        <translation>Nicht verstanden</translation>
    </message>
    <message>
        <source>%1 sent an answer over %2 that makes no sense. Something else may be listening there, or the answer was damaged on its way.</source>
        <extracomment>%1 is a server, %2 a protocol such as LDAP</extracomment>
        <translation>%1 hat über %2 eine Antwort geschickt, die keinen Sinn ergibt. Vielleicht lauscht dort etwas anderes, oder die Antwort wurde unterwegs beschädigt.</translation>
    </message>
    <message>
        <source>Make sure that %1 is the right machine, then check again.</source>
        <translation>Vergewissern Sie sich, dass %1 der richtige Computer ist, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>%1 closed the connection over %2 before its answer was complete.</source>
        <extracomment>%1 is a server, %2 a protocol such as LDAP</extracomment>
        <translation>%1 hat die Verbindung über %2 beendet, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>Check again. If it happens every time, restart the %2 service on %1.</source>
        <translation>Prüfen Sie erneut. Geschieht es jedes Mal, starten Sie den %2-Dienst auf %1 neu.</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <extracomment>Headline of a card: the account has no right to read this</extracomment>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>The account may not read %2 on %1, so the check could not be made.</source>
        <extracomment>%1 is a server, %2 the name of an object in its directory</extracomment>
        <translation>Das Konto darf %2 auf %1 nicht lesen, deshalb war die Prüfung nicht möglich.</translation>
    </message>
    <message>
        <source>Sign in with an account that is a domain administrator.</source>
        <translation>Melden Sie sich mit dem Konto eines Domänenadministrators an.</translation>
    </message>
    <message>
        <source>Name not found</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Name nicht gefunden</translation>
    </message>
    <message>
        <source>The site&apos;s DNS servers know no address for %1, so the server cannot be asked.</source>
        <extracomment>%1 is a server&apos;s name</extracomment>
        <translation>Die DNS-Server des Standorts kennen keine Adresse für %1, deshalb kann der Server nicht gefragt werden.</translation>
    </message>
    <message>
        <source>Correct the name, or enter the IP address of the server.</source>
        <translation>Berichtigen Sie den Namen, oder geben Sie die IP-Adresse des Servers ein.</translation>
    </message>
    <message>
        <source>No address</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Keine Adresse</translation>
    </message>
    <message>
        <source>No address was given for the source server, so it cannot be asked.</source>
        <translation>Für den Quellserver wurde keine Adresse angegeben, deshalb kann er nicht gefragt werden.</translation>
    </message>
    <message>
        <source>Enter the name or the IP address of the source server.</source>
        <translation>Geben Sie den Namen oder die IP-Adresse des Quellservers ein.</translation>
    </message>
    <message>
        <source>No address was given for the destination server, so it cannot be asked.</source>
        <translation>Für den Zielserver wurde keine Adresse angegeben, deshalb kann er nicht gefragt werden.</translation>
    </message>
    <message>
        <source>Enter the name or the IP address of the destination server.</source>
        <translation>Geben Sie den Namen oder die IP-Adresse des Zielservers ein.</translation>
    </message>
    <message>
        <source>No network</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Kein Netzwerk</translation>
    </message>
    <message>
        <source>This console has no network connection of its own, so no server can be asked.</source>
        <translation>Diese Konsole hat selbst keine Netzwerkverbindung, deshalb kann kein Server gefragt werden.</translation>
    </message>
    <message>
        <source>Connect this device to the customer&apos;s network by cable or Wi-Fi.</source>
        <translation>Verbinden Sie dieses Gerät per Kabel oder WLAN mit dem Netzwerk des Kunden.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>The check was cancelled before an answer came.</source>
        <translation>Die Prüfung wurde abgebrochen, bevor eine Antwort kam.</translation>
    </message>
    <message>
        <source>Check again when you are ready.</source>
        <translation>Prüfen Sie erneut, wenn Sie so weit sind.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <extracomment>Headline of a card: another card names the cause</extracomment>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>This can only be checked when “%1” is in order.</source>
        <extracomment>%1 is the title of another card</extracomment>
        <translation>Das lässt sich erst prüfen, wenn „%1“ in Ordnung ist.</translation>
    </message>
    <message>
        <source>Solve “%1” first.</source>
        <translation>Lösen Sie zuerst „%1“.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <extracomment>Headline of a card: it has no meaning before a certain step</extracomment>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>This applies after the step “%1” is done.</source>
        <extracomment>%1 is the title of a step</extracomment>
        <translation>Das gilt erst, wenn der Schritt „%1“ erledigt ist.</translation>
    </message>
    <message>
        <source>No longer</source>
        <extracomment>Headline of a card: it has no meaning any more</extracomment>
        <translation>Nicht mehr</translation>
    </message>
    <message>
        <source>This applied only until the step “%1” was done.</source>
        <extracomment>%1 is the title of a step</extracomment>
        <translation>Das galt nur, bis der Schritt „%1“ erledigt war.</translation>
    </message>
    <message>
        <source>There is no destination server until phase 2.</source>
        <translation>Bis Phase 2 gibt es keinen Zielserver.</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) open</source>
        <extracomment>Headline of a card; %n is the number of TCP ports that accept connections</extracomment>
        <translation>
            <numerusform>%n Port offen</numerusform>
            <numerusform>%n Ports offen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answers on every port that a domain controller needs.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 antwortet auf jedem Port, den ein Domänencontroller braucht.</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) refused</source>
        <extracomment>Headline of a card; %n is the number of TCP ports that refuse connections</extracomment>
        <translation>
            <numerusform>%n Port abgelehnt</numerusform>
            <numerusform>%n Ports abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refuses connections on %n port(s) that a domain controller needs: %2.</source>
        <extracomment>%1 is a server, %2 a list such as &quot;53 (DNS) and 88 (Kerberos)&quot;</extracomment>
        <translation>
            <numerusform>%1 lehnt Verbindungen auf %n Port ab, den ein Domänencontroller braucht: %2.</numerusform>
            <numerusform>%1 lehnt Verbindungen auf %n Ports ab, die ein Domänencontroller braucht: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1, start the service behind the port or allow it in Windows Firewall.</source>
        <translation>Starten Sie auf %1 den Dienst hinter dem Port, oder lassen Sie ihn in der Windows-Firewall zu.</translation>
    </message>
    <message numerus="yes">
        <source>%1 refuses connections on %n port(s) that the migration can do without: %2.</source>
        <extracomment>%1 is a server, %2 a list such as &quot;464 (kpasswd)&quot;</extracomment>
        <translation>
            <numerusform>%1 lehnt Verbindungen auf %n Port ab, auf den die Migration verzichten kann: %2.</numerusform>
            <numerusform>%1 lehnt Verbindungen auf %n Ports ab, auf die die Migration verzichten kann: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1, allow the port in Windows Firewall if the service is meant to run.</source>
        <translation>Lassen Sie den Port auf %1 in der Windows-Firewall zu, wenn der Dienst laufen soll.</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) silent</source>
        <extracomment>Headline of a card; %n is the number of TCP ports that neither accept nor refuse</extracomment>
        <translation>
            <numerusform>%n Port stumm</numerusform>
            <numerusform>%n Ports stumm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gives no answer on %n port(s) that a domain controller needs: %2. Whether the service runs cannot be told.</source>
        <extracomment>%1 is a server, %2 a list such as &quot;53 (DNS) and 88 (Kerberos)&quot;</extracomment>
        <translation>
            <numerusform>%1 antwortet auf %n Port nicht, den ein Domänencontroller braucht: %2. Ob der Dienst läuft, ist nicht feststellbar.</numerusform>
            <numerusform>%1 antwortet auf %n Ports nicht, die ein Domänencontroller braucht: %2. Ob die Dienste laufen, ist nicht feststellbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check whether a firewall between here and %1 drops the connection.</source>
        <translation>Prüfen Sie, ob eine Firewall zwischen hier und %1 die Verbindung verwirft.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Signed in to %1 as %2, over a sealed connection.</source>
        <extracomment>%1 is a server, %2 a user name</extracomment>
        <translation>Auf %1 als %2 angemeldet, über eine versiegelte Verbindung.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Nobody has signed in to %1 yet. Some checks can only be made with the account of a domain administrator.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Auf %1 hat sich noch niemand angemeldet. Einige Prüfungen sind nur mit dem Konto eines Domänenadministrators möglich.</translation>
    </message>
    <message>
        <source>Sign in as a domain administrator.</source>
        <translation>Melden Sie sich als Domänenadministrator an.</translation>
    </message>
    <message>
        <source>The password for %1 was forgotten on purpose, because the console slept or was not touched for a while.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Das Kennwort für %1 wurde mit Absicht vergessen, weil die Konsole im Ruhezustand war oder eine Weile nicht berührt wurde.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Password refused</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Kennwort abgelehnt</translation>
    </message>
    <message>
        <source>%1 refused the password of %2. It is not sent again by itself, so that the account does not get locked.</source>
        <extracomment>%1 is a server, %2 a user name</extracomment>
        <translation>%1 hat das Kennwort von %2 abgelehnt. Es wird nicht von selbst noch einmal gesendet, damit das Konto nicht gesperrt wird.</translation>
    </message>
    <message>
        <source>Sign in again with the right password.</source>
        <translation>Melden Sie sich mit dem richtigen Kennwort neu an.</translation>
    </message>
    <message>
        <source>Unknown account</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Unbekanntes Konto</translation>
    </message>
    <message>
        <source>%1 knows no account with the name %2.</source>
        <extracomment>%1 is a server, %2 a user name</extracomment>
        <translation>%1 kennt kein Konto mit dem Namen %2.</translation>
    </message>
    <message>
        <source>Check how the user name is written, then sign in again.</source>
        <translation>Prüfen Sie, wie der Benutzername geschrieben ist, und melden Sie sich dann neu an.</translation>
    </message>
    <message>
        <source>Account locked</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Konto gesperrt</translation>
    </message>
    <message>
        <source>%1 has locked the account %2 after too many wrong passwords. Until it is free, nobody can sign in with it.</source>
        <extracomment>%1 is a server, %2 a user name</extracomment>
        <translation>%1 hat das Konto %2 nach zu vielen falschen Kennwörtern gesperrt. Bis es frei ist, kann sich niemand damit anmelden.</translation>
    </message>
    <message>
        <source>Unlock the account in Active Directory Users and Computers, or wait until the lock ends, then sign in again.</source>
        <translation>Entsperren Sie das Konto in „Active Directory-Benutzer und -Computer“, oder warten Sie das Ende der Sperre ab, und melden Sie sich dann neu an.</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Konto deaktiviert</translation>
    </message>
    <message>
        <source>The account %2 is disabled on %1, so it cannot sign in.</source>
        <extracomment>%1 is a server, %2 a user name</extracomment>
        <translation>Das Konto %2 ist auf %1 deaktiviert, deshalb ist keine Anmeldung damit möglich.</translation>
    </message>
    <message>
        <source>Enable the account, or sign in with another one.</source>
        <translation>Aktivieren Sie das Konto, oder melden Sie sich mit einem anderen an.</translation>
    </message>
    <message>
        <source>Password expired</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Kennwort abgelaufen</translation>
    </message>
    <message>
        <source>The password of %2 has expired or must be changed, so %1 lets nobody in with it.</source>
        <extracomment>%1 is a server, %2 a user name</extracomment>
        <translation>Das Kennwort von %2 ist abgelaufen oder muss geändert werden, deshalb lässt %1 niemanden damit hinein.</translation>
    </message>
    <message>
        <source>Change the password on a computer of the domain, then sign in again.</source>
        <translation>Ändern Sie das Kennwort an einem Computer der Domäne, und melden Sie sich dann neu an.</translation>
    </message>
    <message>
        <source>Clocks too far apart</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Uhren zu weit auseinander</translation>
    </message>
    <message>
        <source>%1 refused the sign-in because its clock and the clock of this console differ by more than Kerberos allows.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 hat die Anmeldung abgelehnt, weil seine Uhr und die Uhr dieser Konsole stärker voneinander abweichen, als Kerberos erlaubt.</translation>
    </message>
    <message>
        <source>Set the clock that is wrong: the card about the time difference says which one it is.</source>
        <translation>Stellen Sie die Uhr, die falsch geht: Die Karte zur Zeitabweichung sagt, welche es ist.</translation>
    </message>
    <message>
        <source>Sign-in rejected</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Anmeldung abgewiesen</translation>
    </message>
    <message>
        <source>%1 rejected the sign-in of %2: %3.</source>
        <extracomment>%1 is a server, %2 a user name, %3 the server&apos;s own words, not translated</extracomment>
        <translation>%1 hat die Anmeldung von %2 abgewiesen: %3.</translation>
    </message>
    <message>
        <source>Check the account on the server, then sign in again.</source>
        <translation>Prüfen Sie das Konto auf dem Server, und melden Sie sich dann neu an.</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Zertifikat nicht vertraut</translation>
    </message>
    <message>
        <source>%1 showed a certificate for %2 that nobody vouches for. Nothing was sent over this connection.</source>
        <extracomment>%1 is a server, %2 the name in the certificate</extracomment>
        <translation>%1 hat ein Zertifikat für %2 vorgelegt, für das niemand bürgt. Über diese Verbindung wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one on the server, and trust it only if they are the same.</source>
        <translation>Vergleichen Sie den Fingerabdruck mit dem auf dem Server, und vertrauen Sie ihm nur, wenn beide gleich sind.</translation>
    </message>
    <message>
        <source>Certificate changed</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Zertifikat geändert</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you trusted in this session. The sign-in was stopped: somebody may be in between.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 legt ein anderes Zertifikat vor als das, dem Sie in dieser Sitzung vertraut haben. Die Anmeldung wurde angehalten: Vielleicht steht jemand dazwischen.</translation>
    </message>
    <message>
        <source>Find out whether the certificate was renewed. Trust it again only if the fingerprint on the server is the same.</source>
        <translation>Klären Sie, ob das Zertifikat erneuert wurde. Vertrauen Sie ihm nur, wenn der Fingerabdruck auf dem Server derselbe ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <extracomment>Headline of a card; %n is a number of operations-master roles</extracomment>
        <translation>
            <numerusform>%n Rolle</numerusform>
            <numerusform>%n Rollen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds all operations master roles, as it should at this point.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 hat alle Betriebsmasterrollen, wie es jetzt sein soll.</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) elsewhere</source>
        <extracomment>Headline of a card; %n is the number of operations-master roles that the wrong server holds</extracomment>
        <translation>
            <numerusform>%n Rolle woanders</numerusform>
            <numerusform>%n Rollen woanders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operations master role(s) should be on %3 but are on %2: %1. Windows Server Essentials must hold them, and removing their holder would break the domain.</source>
        <extracomment>%1 is a list of operations-master roles, %2 a list of servers, %3 a server</extracomment>
        <translation>
            <numerusform>%n Betriebsmasterrolle soll auf %3 sein, ist aber auf %2: %1. Windows Server Essentials muss sie haben, und ohne ihren Inhaber wäre die Domäne gestört.</numerusform>
            <numerusform>%n Betriebsmasterrollen sollen auf %3 sein, sind aber auf %2: %1. Windows Server Essentials muss sie haben, und ohne ihren Inhaber wäre die Domäne gestört.</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfer the roles to %3.</source>
        <translation>Übertragen Sie die Rollen auf %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n operations master role(s) still on %2 instead of %3: %1. This can wait, but not beyond the demotion of the source server.</source>
        <translation>
            <numerusform>%n Betriebsmasterrolle ist noch auf %2 statt auf %3: %1. Das kann warten, aber nicht länger als bis zum Herabstufen des Quellservers.</numerusform>
            <numerusform>%n Betriebsmasterrollen sind noch auf %2 statt auf %3: %1. Das kann warten, aber nicht länger als bis zum Herabstufen des Quellservers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfer the roles to %3 before the source server is demoted.</source>
        <translation>Übertragen Sie die Rollen auf %3, bevor der Quellserver herabgestuft wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) lost</source>
        <extracomment>Headline of a card; %n is the number of operations-master roles without a holder</extracomment>
        <translation>
            <numerusform>%n Rolle verloren</numerusform>
            <numerusform>%n Rollen verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operations master role(s) belong to a server that was deleted: %1. Nobody performs them now.</source>
        <extracomment>%1 is a list of operations-master roles</extracomment>
        <translation>
            <numerusform>%n Betriebsmasterrolle gehört einem gelöschten Server: %1. Niemand füllt sie jetzt aus.</numerusform>
            <numerusform>%n Betriebsmasterrollen gehören einem gelöschten Server: %1. Niemand füllt sie jetzt aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seize the roles with ntdsutil on the server that shall hold them.</source>
        <translation>Übernehmen Sie die Rollen mit ntdsutil auf dem Server, der sie haben soll.</translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s)</source>
        <extracomment>Headline of a card; %n is the number of operations-master roles</extracomment>
        <translation>
            <numerusform>%n Widerspruch</numerusform>
            <numerusform>%n Widersprüche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The two servers name different holders for %n operations master role(s): %1. The change was not replicated.</source>
        <extracomment>%1 is a list of operations-master roles</extracomment>
        <translation>
            <numerusform>Die beiden Server nennen für %n Betriebsmasterrolle verschiedene Inhaber: %1. Die Änderung wurde nicht repliziert.</numerusform>
            <numerusform>Die beiden Server nennen für %n Betriebsmasterrollen verschiedene Inhaber: %1. Die Änderung wurde nicht repliziert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait for the next replication. If the contradiction stays, look at the card about replication.</source>
        <translation>Warten Sie die nächste Replikation ab. Bleibt der Widerspruch, sehen Sie sich die Karte zur Replikation an.</translation>
    </message>
    <message>
        <source>Holder silent</source>
        <extracomment>Headline of a card: the server with a role does not answer</extracomment>
        <translation>Inhaber antwortet nicht</translation>
    </message>
    <message numerus="yes">
        <source>%n operations master role(s) are on another server that does not answer (%2): %1. Whether it is alive cannot be told.</source>
        <extracomment>%1 is a list of operations-master roles, %2 a list of servers</extracomment>
        <translation>
            <numerusform>%n Betriebsmasterrolle ist auf einem anderen Server, der nicht antwortet (%2): %1. Ob er noch läuft, ist nicht feststellbar.</numerusform>
            <numerusform>%n Betriebsmasterrollen sind auf einem anderen Server, der nicht antwortet (%2): %1. Ob er noch läuft, ist nicht feststellbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find out what %2 is. If it is gone for good, its roles must be seized.</source>
        <translation>Klären Sie, was %2 ist. Gibt es den Server nicht mehr, müssen seine Rollen übernommen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n naming context(s) replicate in both directions; the oldest success was %1 ago.</source>
        <extracomment>Headline of a card: how long ago the oldest replication was %n is a number of naming contexts (parts of the directory), %1 a span such as &quot;12 min&quot;</extracomment>
        <translation>
            <numerusform>%n Namenskontext wird in beide Richtungen repliziert; der älteste Erfolg liegt %1 zurück.</numerusform>
            <numerusform>%n Namenskontexte werden in beide Richtungen repliziert; der älteste Erfolg liegt %1 zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <extracomment>Headline of a card; %n is a number of naming contexts</extracomment>
        <translation>
            <numerusform>%n gestört</numerusform>
            <numerusform>%n gestört</numerusform>
        </translation>
    </message>
    <message>
        <source>Look up the error in the Directory Service event log of the receiving server, then check again.</source>
        <translation>Suchen Sie den Fehler im Ereignisprotokoll „Verzeichnisdienst“ (Directory Service) des empfangenden Servers, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The last successful replication was %2 ago: %1. What was changed since then may be missing on the other server.</source>
        <extracomment>%1 is a list of naming contexts, %2 a span such as &quot;2 h 5 min&quot;</extracomment>
        <translation>Die letzte erfolgreiche Replikation liegt %2 zurück: %1. Was seither geändert wurde, fehlt vielleicht auf dem anderen Server.</translation>
    </message>
    <message>
        <source>Start a replication in Active Directory Sites and Services, then check again.</source>
        <translation>Starten Sie eine Replikation in „Active Directory-Standorte und -Dienste“, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>This was never replicated: %1. What stands on one server only would be lost with it.</source>
        <extracomment>%1 is a list of naming contexts with their direction</extracomment>
        <translation>Das wurde noch nie repliziert: %1. Was nur auf einem Server steht, ginge mit ihm verloren.</translation>
    </message>
    <message>
        <source>Start a replication in Active Directory Sites and Services, and wait for its first success before you go on.</source>
        <translation>Starten Sie eine Replikation in „Active Directory-Standorte und -Dienste“, und warten Sie ihren ersten Erfolg ab, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>No partner</source>
        <extracomment>Headline of a card: no replication is set up</extracomment>
        <translation>Kein Partner</translation>
    </message>
    <message>
        <source>No replication partner is set up: %1. These parts of the directory stand on one server only.</source>
        <extracomment>%1 is a list of naming contexts with their direction</extracomment>
        <translation>Es ist kein Replikationspartner eingerichtet: %1. Diese Teile des Verzeichnisses stehen nur auf einem Server.</translation>
    </message>
    <message>
        <source>Run repadmin /kcc on the server that has no partner, then check again.</source>
        <translation>Führen Sie auf dem Server ohne Partner repadmin /kcc aus, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>One controller</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Ein Domänencontroller</translation>
    </message>
    <message>
        <source>The domain has one domain controller, so there is nothing to replicate.</source>
        <translation>Die Domäne hat einen Domänencontroller, deshalb gibt es nichts zu replizieren.</translation>
    </message>
    <message>
        <source>The external time source does not answer. Give the source server one that can be reached.</source>
        <translation>Die externe Zeitquelle antwortet nicht. Geben Sie dem Quellserver eine, die erreichbar ist.</translation>
    </message>
    <message>
        <source>Only one of NTP and the directory told the time, so it has no second witness.</source>
        <translation>Nur eines von NTP und Verzeichnis hat die Uhrzeit genannt, sie hat also keinen zweiten Zeugen.</translation>
    </message>
    <message>
        <source>The clock of this console is off. Times in the record are measured with it: set it.</source>
        <translation>Die Uhr dieser Konsole geht falsch. Die Zeiten der Aufzeichnung werden mit ihr gemessen: Stellen Sie sie.</translation>
    </message>
    <message>
        <source>The external time source is %3 away from every other clock, which agree with each other.</source>
        <translation>Die externe Zeitquelle weicht um %3 von allen anderen Uhren ab, die miteinander übereinstimmen.</translation>
    </message>
    <message>
        <source>Compare it with a clock that you trust, and give the source server another time source if it is wrong.</source>
        <translation>Vergleichen Sie sie mit einer Uhr, der Sie vertrauen, und geben Sie dem Quellserver eine andere Zeitquelle, wenn sie falsch geht.</translation>
    </message>
    <message>
        <source>The schema has version %1: neither a normal start for this product nor prepared (%2).</source>
        <translation>Das Schema hat die Version %1: weder ein normaler Anfang für dieses Produkt noch vorbereitet (%2).</translation>
    </message>
    <message>
        <source>Find out whether the Migration Preparation Tool stopped halfway or another server was added, before you go on.</source>
        <translation>Klären Sie, ob das Tool zum Vorbereiten der Migration unterwegs angehalten hat oder ein anderer Server hinzugekommen ist, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>Replication fails with error %2: %1. The last success was %3 ago; changes since then do not reach the other server.</source>
        <extracomment>%1 is a list of naming contexts, %2 an error number, %3 a span such as &quot;5 h&quot;</extracomment>
        <translation>Die Replikation schlägt mit Fehler %2 fehl: %1. Der letzte Erfolg liegt %3 zurück; Änderungen seither erreichen den anderen Server nicht.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 s</source>
        <extracomment>Less than a second: a number with one decimal place. Unit: seconds
----------
A number of seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A number of minutes</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>Minutes and seconds</extracomment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A number of hours</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>Hours and minutes</extracomment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A number of days</extracomment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>Days and hours</extracomment>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>± %1</source>
        <extracomment>A limit to both sides; %1 is a span such as &quot;5 min&quot;</extracomment>
        <translation>± %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <extracomment>How long ago, in seconds</extracomment>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <extracomment>How long ago, in minutes</extracomment>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <extracomment>How long ago, in hours</extracomment>
        <translation>vor %1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>A number of milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A date and a time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>InstructionModel</name>
    <message>
        <source>Command prompt</source>
        <extracomment>Program in which a command is typed</extracomment>
        <translation>Eingabeaufforderung</translation>
    </message>
</context>
<context>
    <name>LanguageModel</name>
    <message>
        <source>As the system</source>
        <extracomment>First entry of the list of languages: the one that the system is set to</extracomment>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Migration Console</source>
        <translation>Migrationskonsole</translation>
    </message>
</context>
<context>
    <name>MenuSheet</name>
    <message>
        <source>Source Server</source>
        <translation>Quellserver</translation>
    </message>
    <message>
        <source>Destination Server</source>
        <translation>Zielserver</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keiner</translation>
    </message>
    <message>
        <source>Sign in to the domain</source>
        <translation>An der Domäne anmelden</translation>
    </message>
    <message>
        <source>Forget the password now</source>
        <translation>Kennwort jetzt vergessen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>All migrations</source>
        <translation>Alle Migrationen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Leaves a sheet without doing anything</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>NewMigrationPage</name>
    <message>
        <source>This is needed to begin.</source>
        <translation>Das wird gebraucht, um zu beginnen.</translation>
    </message>
    <message>
        <source>New migration</source>
        <translation>Neue Migration</translation>
    </message>
    <message>
        <source>To Windows Server 2012 Essentials</source>
        <translation>Zu Windows Server 2012 Essentials</translation>
    </message>
    <message>
        <source>Begin the migration</source>
        <translation>Migration beginnen</translation>
    </message>
    <message>
        <source>The migration could not be begun</source>
        <translation>Die Migration konnte nicht begonnen werden</translation>
    </message>
    <message>
        <source>What is moved</source>
        <translation>Was umzieht</translation>
    </message>
    <message>
        <source>Old server</source>
        <translation>Alter Server</translation>
    </message>
    <message>
        <source>Choose what runs on the old server.</source>
        <translation>Wählen Sie, was auf dem alten Server läuft.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <extracomment>The name of the person who does the migration</extracomment>
        <translation>Durchgeführt von</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>Der Standort</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>The full DNS name of the Active Directory domain.</source>
        <translation>Der vollständige DNS-Name der Active Directory-Domäne.</translation>
    </message>
    <message>
        <source>Source Server</source>
        <translation>Quellserver</translation>
    </message>
    <message>
        <source>Name or IP address of the old server.</source>
        <translation>Name oder IP-Adresse des alten Servers.</translation>
    </message>
    <message>
        <source>Destination Server</source>
        <translation>Zielserver</translation>
    </message>
    <message>
        <source>May stay empty until phase 2.</source>
        <translation>Darf bis Phase 2 leer bleiben.</translation>
    </message>
</context>
<context>
    <name>OpenMigrations</name>
    <message numerus="yes">
        <source>%n open migration(s)</source>
        <translation>
            <numerusform>%n offene Migration</numerusform>
            <numerusform>%n offene Migrationen</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry on</source>
        <extracomment>Heading above the migrations that are not finished</extracomment>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>New migration</source>
        <translation>Neue Migration</translation>
    </message>
    <message>
        <source>No open migration</source>
        <translation>Keine offene Migration</translation>
    </message>
    <message>
        <source>Begin one with the name of the customer and of the old server. Everything can be changed later, and nothing here needs the network.</source>
        <translation>Beginnen Sie eine mit dem Namen des Kunden und des alten Servers. Alles lässt sich später ändern, und nichts hier braucht das Netzwerk.</translation>
    </message>
    <message>
        <source>Rehearse on the practice site</source>
        <translation>Am Übungsstandort proben</translation>
    </message>
    <message>
        <source>Two real domain controllers on this machine, with faults to find. Marked as rehearsal everywhere.</source>
        <translation>Zwei echte Domänencontroller auf diesem Computer, mit Fehlern zum Finden. Überall als Probe gekennzeichnet.</translation>
    </message>
    <message>
        <source>Two real domain controllers on this machine. This starts the console on them:</source>
        <translation>Zwei echte Domänencontroller auf diesem Computer. So startet die Konsole mit ihnen:</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Start the rehearsal</source>
        <translation>Probe starten</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>PastMigrations</name>
    <message>
        <source>Past migrations</source>
        <translation>Frühere Migrationen</translation>
    </message>
    <message numerus="yes">
        <source>%n finished</source>
        <comment>number of migrations</comment>
        <translation>
            <numerusform>%n abgeschlossen</numerusform>
            <numerusform>%n abgeschlossen</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet. A migration stays here with its whole record once it is finished.</source>
        <translation>Noch keine. Eine fertige Migration bleibt hier mit ihrer ganzen Aufzeichnung.</translation>
    </message>
</context>
<context>
    <name>PhaseCards</name>
    <message>
        <source>Understood</source>
        <extracomment>Takes a message off the screen</extracomment>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>The values below are the last ones that arrived. Steps can be read and done all the same.</source>
        <translation>Die Werte unten sind die letzten, die angekommen sind. Schritte lassen sich trotzdem lesen und erledigen.</translation>
    </message>
    <message>
        <source>Nothing needs attention in this phase</source>
        <translation>In dieser Phase ist kein Eingreifen erforderlich</translation>
    </message>
    <message>
        <source>Nothing is done in this phase yet</source>
        <translation>In dieser Phase ist noch nichts erledigt</translation>
    </message>
    <message>
        <source>This phase has no steps</source>
        <translation>Diese Phase hat keine Schritte</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>PhaseModel</name>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>Number of checks that are failed, below the name of a phase</extracomment>
        <translation>
            <numerusform>%n nicht bestanden</numerusform>
            <numerusform>%n nicht bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be told</source>
        <extracomment>Number of checks that could not be made, below the name of a phase</extracomment>
        <translation>
            <numerusform>%n nicht feststellbar</numerusform>
            <numerusform>%n nicht feststellbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>A phase</extracomment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>A phase: somebody works on it</extracomment>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Not started</source>
        <extracomment>A phase that nobody has begun</extracomment>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>How many of the cards of a phase are done</extracomment>
        <translation>%1 von %2 erledigt</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>The session was not found</source>
        <translation>Die Sitzung wurde nicht gefunden</translation>
    </message>
    <message>
        <source>The database does not hold this session any more.</source>
        <translation>Die Datenbank enthält diese Sitzung nicht mehr.</translation>
    </message>
    <message>
        <source>Go back to the list of sessions.</source>
        <translation>Gehen Sie zurück zur Liste der Sitzungen.</translation>
    </message>
    <message>
        <source>The database is from a newer version</source>
        <translation>Die Datenbank stammt von einer neueren Version</translation>
    </message>
    <message>
        <source>A newer version of this program has written the database. It can be read, and nothing in it is changed.</source>
        <translation>Eine neuere Version dieses Programms hat die Datenbank geschrieben. Sie lässt sich lesen, und nichts darin wird geändert.</translation>
    </message>
    <message>
        <source>Install the newer version to go on working.</source>
        <translation>Installieren Sie die neuere Version, um weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>The database is in use</source>
        <translation>Die Datenbank ist in Gebrauch</translation>
    </message>
    <message>
        <source>Another program holds the database, so nothing can be written to it.</source>
        <translation>Ein anderes Programm hält die Datenbank fest, deshalb kann nichts hineingeschrieben werden.</translation>
    </message>
    <message>
        <source>Close the other window or program, then try again.</source>
        <translation>Schließen Sie das andere Fenster oder Programm, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The database is read-only</source>
        <translation>Die Datenbank ist schreibgeschützt</translation>
    </message>
    <message>
        <source>The database or its folder cannot be written to. Everything can be read.</source>
        <translation>In die Datenbank oder ihren Ordner kann nicht geschrieben werden. Alles lässt sich lesen.</translation>
    </message>
    <message>
        <source>Allow writing to the folder, then start the console again.</source>
        <translation>Erlauben Sie das Schreiben in den Ordner, und starten Sie die Konsole dann neu.</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>Die Datenbank ist beschädigt</translation>
    </message>
    <message>
        <source>Parts of the database cannot be read. It was left as it is, nothing was deleted.</source>
        <translation>Teile der Datenbank sind nicht lesbar. Sie blieb, wie sie ist, nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>Copy the file to a safe place, then use a backup of it.</source>
        <translation>Kopieren Sie die Datei an einen sicheren Ort, und verwenden Sie dann eine Sicherung davon.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>The last entry could not be stored. Everything before it is safe.</source>
        <translation>Der letzte Eintrag konnte nicht gespeichert werden. Alles davor ist sicher.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The database cannot be opened</source>
        <translation>Die Datenbank lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Your account may not open the database or its folder.</source>
        <translation>Ihr Konto darf die Datenbank oder ihren Ordner nicht öffnen.</translation>
    </message>
    <message>
        <source>Give your account the permission, or choose another file with --database.</source>
        <translation>Geben Sie Ihrem Konto die Berechtigung, oder wählen Sie mit --database eine andere Datei.</translation>
    </message>
    <message>
        <source>The disk does not answer</source>
        <translation>Der Datenträger antwortet nicht</translation>
    </message>
    <message>
        <source>The system reports an error while reading or writing the database.</source>
        <translation>Das System meldet einen Fehler beim Lesen oder Schreiben der Datenbank.</translation>
    </message>
    <message>
        <source>Check the disk, then start the console again.</source>
        <translation>Prüfen Sie den Datenträger, und starten Sie die Konsole dann neu.</translation>
    </message>
    <message>
        <source>This is not a database of the console</source>
        <translation>Das ist keine Datenbank der Konsole</translation>
    </message>
    <message>
        <source>The file is a database, but another program has made it.</source>
        <translation>Die Datei ist eine Datenbank, aber ein anderes Programm hat sie angelegt.</translation>
    </message>
    <message>
        <source>Choose another file with --database.</source>
        <translation>Wählen Sie mit --database eine andere Datei.</translation>
    </message>
    <message>
        <source>The entry was not stored</source>
        <translation>Der Eintrag wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>What was to be stored contradicts the record. Nothing was changed.</source>
        <translation>Was gespeichert werden sollte, widerspricht der Aufzeichnung. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Start the console again. If it happens again, report it with the log.</source>
        <translation>Starten Sie die Konsole neu. Geschieht es wieder, melden Sie es mit dem Protokoll.</translation>
    </message>
    <message>
        <source>The DNS server %1 does not answer. Check the address and the network cable, or type the servers in by hand.</source>
        <extracomment>%1 is the address of a DNS server</extracomment>
        <translation>Der DNS-Server %1 antwortet nicht. Prüfen Sie die Adresse und das Netzwerkkabel, oder geben Sie die Server von Hand ein.</translation>
    </message>
    <message>
        <source>%1 refuses to answer DNS questions. Enter the address of the site&apos;s DNS server, or type the servers in by hand.</source>
        <translation>%1 beantwortet keine DNS-Anfragen. Geben Sie die Adresse des DNS-Servers am Standort ein, oder geben Sie die Server von Hand ein.</translation>
    </message>
    <message>
        <source>%1 does not know this domain. Check how it is written, or type the servers in by hand.</source>
        <translation>%1 kennt diese Domäne nicht. Prüfen Sie, wie sie geschrieben ist, oder geben Sie die Server von Hand ein.</translation>
    </message>
    <message>
        <source>%1 gave an answer that makes no sense. Type the servers in by hand.</source>
        <translation>%1 hat eine Antwort gegeben, die keinen Sinn ergibt. Geben Sie die Server von Hand ein.</translation>
    </message>
    <message>
        <source>The name holds a character that no server name may have. Type it anew.</source>
        <translation>Der Name enthält ein Zeichen, das kein Servername haben darf. Geben Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>A part of the name is longer than 63 characters.</source>
        <translation>Ein Teil des Namens ist länger als 63 Zeichen.</translation>
    </message>
    <message>
        <source>The name is longer than 253 characters.</source>
        <translation>Der Name ist länger als 253 Zeichen.</translation>
    </message>
    <message>
        <source>There are two dots in a row, or a dot at the beginning.</source>
        <translation>Es stehen zwei Punkte hintereinander oder ein Punkt am Anfang.</translation>
    </message>
    <message>
        <source>This is not a complete IP address.</source>
        <translation>Das ist keine vollständige IP-Adresse.</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Not used at this site</source>
        <translation>An diesem Standort nicht im Einsatz</translation>
    </message>
    <message>
        <source>Done before, in another way</source>
        <translation>Schon früher auf anderem Weg erledigt</translation>
    </message>
    <message>
        <source>The customer decided so</source>
        <translation>Der Kunde hat so entschieden</translation>
    </message>
    <message>
        <source>Skip this step?</source>
        <translation>Diesen Schritt überspringen?</translation>
    </message>
    <message>
        <source>Do this step later?</source>
        <translation>Diesen Schritt zurückstellen?</translation>
    </message>
    <message>
        <source>If it is skipped</source>
        <translation>Wenn er übersprungen wird</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>Skip the step</source>
        <translation>Schritt überspringen</translation>
    </message>
    <message>
        <source>Do it later</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>Practice site</source>
        <extracomment>Stands where the customer&apos;s name stands, when the console runs on the practice site</extracomment>
        <translation>Übungsstandort</translation>
    </message>
</context>
<context>
    <name>ServerChips</name>
    <message>
        <source>Rehearsal</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Source · %1</source>
        <extracomment>%1 is the name of the server that is being replaced</extracomment>
        <translation>Quelle · %1</translation>
    </message>
    <message>
        <source>Destination · %1</source>
        <extracomment>%1 is the name of the new server</extracomment>
        <translation>Ziel · %1</translation>
    </message>
</context>
<context>
    <name>ServerField</name>
    <message>
        <source>Take %1 as %2</source>
        <extracomment>%1 is a server that was found, %2 the field it goes into</extracomment>
        <translation>%1 als %2 übernehmen</translation>
    </message>
</context>
<context>
    <name>ServerFinder</name>
    <message>
        <source>DNS server of the site</source>
        <translation>DNS-Server des Standorts</translation>
    </message>
    <message>
        <source>Usually the old server&apos;s IP address. With it the console can look for the servers of the domain.</source>
        <translation>Meist die IP-Adresse des alten Servers. Damit kann die Konsole die Server der Domäne suchen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Find servers</source>
        <translation>Server suchen</translation>
    </message>
    <message>
        <source>Type the servers below: the search is only a help.</source>
        <translation>Geben Sie die Server unten ein: Die Suche ist nur eine Hilfe.</translation>
    </message>
    <message>
        <source>Looking for servers</source>
        <translation>Server werden gesucht</translation>
    </message>
</context>
<context>
    <name>ServerSearch</name>
    <message>
        <source>Enter the IP address of the site&apos;s DNS server: a name cannot be asked before there is one.</source>
        <translation>Geben Sie die IP-Adresse des DNS-Servers am Standort ein: Ein Name lässt sich ohne ihn nicht fragen.</translation>
    </message>
    <message>
        <source>This is not a domain name. It looks like contoso.lan.</source>
        <translation>Das ist kein Domänenname. Er sieht aus wie contoso.lan.</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Rehearsal</source>
        <extracomment>Marks a migration that is only practised</extracomment>
        <translation>Probe</translation>
    </message>
</context>
<context>
    <name>SessionController</name>
    <message>
        <source>Phase %1 of %2</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Phase %1 von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The most important next thing: title of a card and its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Buttons of the most important next thing</extracomment>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Show how</source>
        <translation>So geht es</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <extracomment>The most important next thing, when nothing is wrong: %1 is the title of a step</extracomment>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message>
        <source>Open the step</source>
        <translation>Schritt öffnen</translation>
    </message>
    <message>
        <source>No live data since %1</source>
        <extracomment>The part of the program that asks the servers is silent; %1 is a time</extracomment>
        <translation>Keine Live-Daten seit %1</translation>
    </message>
    <message>
        <source>Asking the servers …</source>
        <extracomment>While the servers are asked; %1 and %2 are numbers of checks</extracomment>
        <translation>Server werden gefragt …</translation>
    </message>
    <message>
        <source>%1 of %2 checks have an answer</source>
        <translation>%1 von %2 Prüfungen haben eine Antwort</translation>
    </message>
</context>
<context>
    <name>SessionListModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>On the start page: title of the card that matters most, and its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>last looked at %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>zuletzt angesehen %1</translation>
    </message>
    <message>
        <source>Phase %1 of %2 · last looked at %3</source>
        <extracomment>%1 and %2 are numbers, %3 a time</extracomment>
        <translation>Phase %1 von %2 · zuletzt angesehen %3</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Stop checking</source>
        <translation>Prüfung anhalten</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Opens the list of everything else that can be done</extracomment>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>SessionService</name>
    <message>
        <source>There is no guide for this product. Choose another one.</source>
        <translation>Für dieses Produkt gibt es kein Migrationshandbuch. Wählen Sie ein anderes.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Four appearances: as the system says, light, dark, high contrast</extracomment>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number, such as 150</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Nothing slides or turns.</source>
        <translation>Nichts gleitet oder dreht sich.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Live checks</source>
        <translation>Live-Prüfungen</translation>
    </message>
    <message>
        <source>Ask the servers every</source>
        <translation>Server fragen alle</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <extracomment>%n is a number of seconds between two checks</extracomment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget the password after</source>
        <translation>Kennwort vergessen nach</translation>
    </message>
    <message>
        <source>It is kept in memory only, and forgotten when the console is not touched for so long.</source>
        <translation>Es bleibt nur im Arbeitsspeicher und wird vergessen, wenn die Konsole so lange nicht berührt wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <source>The database is read-only at the moment.</source>
        <translation>Die Datenbank ist im Moment schreibgeschützt.</translation>
    </message>
    <message>
        <source>Everything that happens is kept in this file:</source>
        <translation>Alles, was geschieht, steht in dieser Datei:</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Pfad kopieren</translation>
    </message>
</context>
<context>
    <name>SignInSheet</name>
    <message>
        <source>Sign in to the domain</source>
        <translation>An der Domäne anmelden</translation>
    </message>
    <message>
        <source>Reading the directory needs a domain administrator. The password stays in memory, is never written down, and a refused one is never sent again by itself.</source>
        <translation>Zum Lesen des Verzeichnisses ist ein Domänenadministrator nötig. Das Kennwort bleibt im Arbeitsspeicher, wird nie gespeichert, und ein abgelehntes wird nie von selbst noch einmal gesendet.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Of the domain %1</source>
        <extracomment>%1 is the DNS name of a domain</extracomment>
        <translation>Der Domäne %1</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung läuft</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft …</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Migration Console</source>
        <translation>Migrationskonsole</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Name of a page and of the button that opens it</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Opening the records…</source>
        <translation>Aufzeichnungen werden geöffnet …</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>Waits for: %1</source>
        <extracomment>%1 is the title of the card that names the cause</extracomment>
        <translation>Wartet auf: %1</translation>
    </message>
</context>
<context>
    <name>StepActions</name>
    <message>
        <source>Skip with a reason</source>
        <translation>Mit Begründung überspringen</translation>
    </message>
    <message>
        <source>Do it later</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Reopen the step</source>
        <extracomment>Takes back what was said about this step: done, skipped or deferred</extracomment>
        <translation>Schritt wieder öffnen</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Als erledigt vermerken</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Check again: %1</source>
        <translation>Erneut prüfen: %1</translation>
    </message>
</context>
<context>
    <name>StepAside</name>
    <message>
        <source>Choose a card</source>
        <translation>Wählen Sie eine Karte</translation>
    </message>
    <message>
        <source>Its step, with what to do and why, opens here.</source>
        <translation>Ihr Schritt öffnet sich hier: was zu tun ist und warum.</translation>
    </message>
</context>
<context>
    <name>StepBody</name>
    <message>
        <source>Why it matters</source>
        <translation>Warum das wichtig ist</translation>
    </message>
    <message>
        <source>Only if</source>
        <extracomment>Heading: in which case this step has to be done</extracomment>
        <translation>Nur wenn</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Important</source>
        <extracomment>Label above an important remark</extracomment>
        <translation>Wichtig</translation>
    </message>
    <message>
        <source>Limits</source>
        <extracomment>Heading above the limits that a value is judged by</extracomment>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>What to keep as evidence</source>
        <translation>Was als Nachweis aufbewahrt wird</translation>
    </message>
    <message>
        <source>If it is skipped</source>
        <translation>Wenn er übersprungen wird</translation>
    </message>
</context>
<context>
    <name>StepController</name>
    <message>
        <source>Phase %1 · %2</source>
        <extracomment>%1 is a number, %2 the title of a phase</extracomment>
        <translation>Phase %1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>What was done about a step: %1 is a status such as &quot;Done&quot;, %2 a person, %3 a time</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>In this phase</source>
        <translation>In dieser Phase</translation>
    </message>
</context>
<context>
    <name>StepRecord</name>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Nothing yet. Every answer, confirmation and note is kept here.</source>
        <translation>Noch nichts. Jede Antwort, Bestätigung und Notiz steht dann hier.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What should whoever reads this later know?</source>
        <translation>Was soll wissen, wer das später liest?</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>%1, %2</source>
        <extracomment>For screen readers: %1 title of a step, %2 how it stands</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>TimelineRail</name>
    <message>
        <source>Phases</source>
        <extracomment>Name of the list of the eight phases</extracomment>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Phase %1: %2, %3</source>
        <extracomment>For screen readers: %1 number of the phase, %2 its title, %3 how it stands</extracomment>
        <translation>Phase %1: %2, %3</translation>
    </message>
</context>
<context>
    <name>TimelineStrip</name>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Phase %1: %2, %3</source>
        <translation>Phase %1: %2, %3</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Not run</source>
        <extracomment>Status of a check that never ran</extracomment>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>Queued</source>
        <extracomment>Status of a check</extracomment>
        <translation>In der Warteschlange</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>Status of a check: the console works on it</extracomment>
        <translation>Wird ausgeführt</translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>Status of a check: its condition is met</extracomment>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Status of a check</extracomment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Status of a check: its condition is not met. Not a broken operation</extracomment>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <extracomment>Status of a check that could not be made</extracomment>
        <translation>Nicht feststellbar</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <extracomment>Status of a check that a rule excludes here</extracomment>
        <translation>Nicht zutreffend</translation>
    </message>
    <message>
        <source>Blocked</source>
        <extracomment>Status of a check whose cause another card names</extracomment>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>Status of a check that the technician ended</extracomment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <extracomment>Status of a check that ran when the program ended</extracomment>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Stale</source>
        <extracomment>Status of a value that was right once and is too old now</extracomment>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>To do</source>
        <extracomment>Status of a step: the technician has not begun</extracomment>
        <translation>Zu erledigen</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>Status of a step: a person works on it</extracomment>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Status of a step</extracomment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>Status of a step</extracomment>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Deferred</source>
        <extracomment>Status of a step: will be done later</extracomment>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Reopened</source>
        <extracomment>Status of a step that was done and is open again</extracomment>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>Blocker</source>
        <extracomment>Weight of a rule: must be met</extracomment>
        <translation>Blockierend</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>severity</comment>
        <extracomment>Weight of a rule: may pass with a reason</extracomment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Advice</source>
        <extracomment>Weight of a rule: recommended</extracomment>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Source server</source>
        <translation>Quellserver</translation>
    </message>
    <message>
        <source>Destination server</source>
        <translation>Zielserver</translation>
    </message>
    <message>
        <source>schema master</source>
        <translation>Schemamaster</translation>
    </message>
    <message>
        <source>domain naming master</source>
        <translation>Domänennamenmaster</translation>
    </message>
    <message>
        <source>PDC emulator</source>
        <translation>PDC-Emulator</translation>
    </message>
    <message>
        <source>RID master</source>
        <translation>RID-Master</translation>
    </message>
    <message>
        <source>infrastructure master</source>
        <translation>Infrastrukturmaster</translation>
    </message>
    <message>
        <source>owner of DomainDnsZones</source>
        <extracomment>Owner of the DNS data of the domain, one of seven operations-master roles</extracomment>
        <translation>Besitzer von DomainDnsZones</translation>
    </message>
    <message>
        <source>owner of ForestDnsZones</source>
        <extracomment>Owner of the DNS data of the forest, one of seven operations-master roles</extracomment>
        <translation>Besitzer von ForestDnsZones</translation>
    </message>
    <message>
        <source>Windows Server 2003 interim</source>
        <extracomment>Functional level between Windows 2000 and Windows Server 2003</extracomment>
        <translation>Windows Server 2003 (Übergang)</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>Diese Konsole</translation>
    </message>
    <message>
        <source>External time source</source>
        <translation>Externe Zeitquelle</translation>
    </message>
    <message>
        <source>At your desk</source>
        <extracomment>Where a step is done: nothing is touched, only read, planned or decided</extracomment>
        <translation>Am Schreibtisch</translation>
    </message>
    <message>
        <source>On the source server</source>
        <extracomment>Where a step is done</extracomment>
        <translation>Auf dem Quellserver</translation>
    </message>
    <message>
        <source>On the destination server</source>
        <extracomment>Where a step is done</extracomment>
        <translation>Auf dem Zielserver</translation>
    </message>
    <message>
        <source>On both servers</source>
        <extracomment>Where a step is done</extracomment>
        <translation>Auf beiden Servern</translation>
    </message>
    <message>
        <source>On the client computers</source>
        <extracomment>Where a step is done</extracomment>
        <translation>Auf den Clientcomputern</translation>
    </message>
    <message>
        <source>On the router</source>
        <extracomment>Where a step is done</extracomment>
        <translation>Am Router</translation>
    </message>
    <message>
        <source>Required</source>
        <extracomment>Of a step: it has to be done</extracomment>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Recommended</source>
        <extracomment>Of a step</extracomment>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Optional</source>
        <extracomment>Of a step</extracomment>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Required under a condition</source>
        <extracomment>Of a step: required where its condition holds</extracomment>
        <translation>Unter einer Bedingung erforderlich</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>BackupFolderSheet</name>
    <message>
        <source>Folder for backups</source>
        <translation>Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>Best on another disk than the records themselves: then both are not lost at once.</source>
        <translation>Am besten auf einem anderen Datenträger als die Aufzeichnungen selbst: So geht nicht beides zugleich verloren.</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Diesen Ordner verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>Nach oben</translation>
    </message>
</context>
<context>
    <name>BackupGroup</name>
    <message>
        <source>Backups of the records</source>
        <translation>Sicherungen der Aufzeichnungen</translation>
    </message>
    <message>
        <source>Choose a folder on another disk, such as a stick. A backup holds every migration with its evidence.</source>
        <translation>Wählen Sie einen Ordner auf einem anderen Datenträger, zum Beispiel einem Stick. Eine Sicherung enthält jede Migration mit ihren Nachweisen.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <extracomment>Button: a folder for backups</extracomment>
        <translation>Anderen Ordner wählen</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Every day by itself</source>
        <translation>Jeden Tag von selbst</translation>
    </message>
    <message>
        <source>The newest %1 of these are kept. Those that were asked for stay.</source>
        <extracomment>%1 is a number of backups, several</extracomment>
        <translation>Von diesen werden die neuesten %1 aufbewahrt. Von Hand gemachte bleiben.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>BackupService</name>
    <message>
        <source>There is no backup in this folder yet.</source>
        <translation>In diesem Ordner liegt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>The newest backup is of %1, %2.</source>
        <extracomment>%1 is a time, %2 a size such as &quot;4.2 MB&quot;</extracomment>
        <translation>Die neueste Sicherung: %1, %2.</translation>
    </message>
    <message>
        <source>This folder is not there at the moment. Plug the disk in again, or choose another folder.</source>
        <translation>Dieser Ordner ist im Moment nicht da. Schließen Sie den Datenträger wieder an, oder wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>BeginSheet</name>
    <message>
        <source>Begin this step?</source>
        <translation>Diesen Schritt beginnen?</translation>
    </message>
    <message>
        <source>It cannot be undone</source>
        <translation>Er kann nicht rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>Only a backup leads back. Everything that this step relies on is measured again now; it begins only if all of that is proven.</source>
        <translation>Nur eine Sicherung führt zurück. Alles, worauf sich dieser Schritt stützt, wird jetzt neu gemessen; er beginnt nur, wenn all das nachgewiesen ist.</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum das wichtig ist</translation>
    </message>
    <message>
        <source>Measure and begin</source>
        <translation>Messen und beginnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
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
    <message>
        <source>Overridden by %1 until %2: “%3”</source>
        <extracomment>Somebody answers for a verdict that closes a gate: %1 is a person, %2 a date and time, %3 that person&apos;s reason</extracomment>
        <translation>Ausnahme von %1 bis %2: „%3“</translation>
    </message>
    <message>
        <source>Retired</source>
        <extracomment>Short badge on a card: a step or a check that was recorded with another version of the guide, and that this one does not have</extracomment>
        <translation>Entfallen</translation>
    </message>
</context>
<context>
    <name>CardOverride</name>
    <message>
        <source>Withdraw the override</source>
        <extracomment>Button on a card: nobody answers for its verdict any more</extracomment>
        <translation>Ausnahme zurücknehmen</translation>
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
    <name>CloseMigrationSheet</name>
    <message>
        <source>Finish this migration?</source>
        <translation>Diese Migration abschließen?</translation>
    </message>
    <message>
        <source>Abandon this migration?</source>
        <translation>Diese Migration aufgeben?</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>Was das bedeutet</translation>
    </message>
    <message>
        <source>All steps are settled. The record stays and can be read at any time; nothing is asked of the servers any more.</source>
        <translation>Alle Schritte sind erledigt. Die Aufzeichnung bleibt und kann jederzeit gelesen werden; die Server werden nicht mehr abgefragt.</translation>
    </message>
    <message>
        <source>Steps are still open. The record stays and can be read and reopened at any time; nothing is asked of the servers any more.</source>
        <translation>Es sind noch Schritte offen. Die Aufzeichnung bleibt und kann jederzeit gelesen und wieder geöffnet werden; die Server werden nicht mehr abgefragt.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>What should whoever reads this later know?</source>
        <translation>Was sollte wissen, wer dies später liest?</translation>
    </message>
    <message>
        <source>Finish the migration</source>
        <translation>Migration abschließen</translation>
    </message>
    <message>
        <source>Abandon the migration</source>
        <translation>Migration aufgeben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
        <source>Checks the practice site without anybody touching it, leaves pictures of the pages in this folder, then ends.</source>
        <translation>Prüft den Übungsstandort, ohne dass jemand etwas berührt, legt Bilder der Seiten in diesem Ordner ab und endet dann.</translation>
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
    <message>
        <source>Prints JSON instead of a text.</source>
        <translation>Gibt JSON statt eines Textes aus.</translation>
    </message>
    <message>
        <source>Prints the guide of a product as it is declared: phases, steps, commands, limits and checks.</source>
        <translation>Gibt die Anleitung eines Produkts so aus, wie sie festgelegt ist: Phasen, Schritte, Befehle, Grenzen und Prüfungen.</translation>
    </message>
    <message>
        <source>Name the product: %1.</source>
        <extracomment>%1 is a list of product keys</extracomment>
        <translation>Nennen Sie das Produkt: %1.</translation>
    </message>
    <message>
        <source>Makes every page in every theme, then ends; with --screenshots it leaves a picture of each look.</source>
        <translation>Erzeugt jede Seite in jedem Farbschema und endet dann; mit --screenshots bleibt von jeder Ansicht ein Bild.</translation>
    </message>
    <message>
        <source>Leads a small business from an old Windows server to Windows Server 2012 Essentials.

Commands without a window: check, guide, report, export and import (see check --help and so on).</source>
        <translation>Führt ein kleines Unternehmen von einem alten Windows-Server zu Windows Server 2012 Essentials.

Befehle ohne Fenster: check, guide, report, export und import (siehe check --help und so weiter).</translation>
    </message>
    <message>
        <source>Writes the report for paper.</source>
        <translation>Schreibt den Bericht für Papier.</translation>
    </message>
    <message>
        <source>Writes the report for a browser, as one file.</source>
        <translation>Schreibt den Bericht für einen Browser, als eine Datei.</translation>
    </message>
    <message>
        <source>Writes the report for a spreadsheet.</source>
        <translation>Schreibt den Bericht für eine Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>Writes the report for programs.</source>
        <translation>Schreibt den Bericht für Programme.</translation>
    </message>
    <message>
        <source>Language of the report, such as de_DE; twice for two languages at once.</source>
        <translation>Sprache des Berichts, etwa de_DE; zweimal für zwei Sprachen zugleich.</translation>
    </message>
    <message>
        <source>How much it tells: summary or full.</source>
        <translation>Ausführlichkeit: summary (Zusammenfassung) oder full (alles).</translation>
    </message>
    <message>
        <source>Language of the messages, such as de_DE.</source>
        <translation>Sprache der Meldungen, etwa de_DE.</translation>
    </message>
    <message>
        <source>Prints how far it is, in percent, one a line.</source>
        <translation>Gibt den Fortschritt in Prozent aus, je Zeile einen Wert.</translation>
    </message>
    <message>
        <source>Writes the report of a migration.

Ends with 0 when it is written, 64 for wrong usage, 70 for an error of the program or the disk.</source>
        <translation>Schreibt den Bericht einer Migration.

Endet mit 0, wenn er geschrieben ist, mit 64 bei falschem Aufruf, mit 70 bei einem Fehler des Programms oder des Datenträgers.</translation>
    </message>
    <message>
        <source>Identifier of the migration, or the beginning of it.</source>
        <translation>Kennung der Migration oder deren Anfang.</translation>
    </message>
    <message>
        <source>Name the migration by its identifier, or the beginning of it.</source>
        <translation>Geben Sie die Migration mit ihrer Kennung oder deren Anfang an.</translation>
    </message>
    <message>
        <source>--%1 takes the name of a file.</source>
        <extracomment>%1 is an option such as --pdf</extracomment>
        <translation>--%1 erwartet den Namen einer Datei.</translation>
    </message>
    <message>
        <source>Name the file to write: --pdf, --html, --csv or --json.</source>
        <translation>Geben Sie die Datei an, die geschrieben werden soll: --pdf, --html, --csv oder --json.</translation>
    </message>
    <message>
        <source>There is no report in “%1”.</source>
        <translation>Einen Bericht in „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>A report is made in one language or in two.</source>
        <translation>Ein Bericht wird in einer Sprache oder in zweien erstellt.</translation>
    </message>
    <message>
        <source>There is no detail “%1”: it is summary or full.</source>
        <translation>Die Ausführlichkeit „%1“ gibt es nicht: Sie ist summary oder full.</translation>
    </message>
    <message>
        <source>Exports every migration.</source>
        <translation>Exportiert jede Migration.</translation>
    </message>
    <message>
        <source>Writes migrations with their records and evidence into one file, which another console can import and migration-console-verify can verify.</source>
        <translation>Schreibt Migrationen mit ihren Aufzeichnungen und Nachweisen in eine Datei, die eine andere Konsole importieren und migration-console-verify prüfen kann.</translation>
    </message>
    <message>
        <source>Ids of the migrations.</source>
        <translation>Kennungen der Migrationen.</translation>
    </message>
    <message>
        <source>The file to write; it must not be there yet.</source>
        <translation>Die Datei, die geschrieben wird; sie darf noch nicht da sein.</translation>
    </message>
    <message>
        <source>Name the migrations and then the file.</source>
        <translation>Nennen Sie die Migrationen und dann die Datei.</translation>
    </message>
    <message>
        <source>“%1” is not the id of a migration.</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>„%1“ ist keine Kennung einer Migration.</translation>
    </message>
    <message>
        <source>Takes in migrations that another console exported. Everything in the file is verified first.</source>
        <translation>Übernimmt Migrationen, die eine andere Konsole exportiert hat. Alles in der Datei wird zuerst geprüft.</translation>
    </message>
    <message>
        <source>The exported file.</source>
        <translation>Die exportierte Datei.</translation>
    </message>
    <message>
        <source>Name one file.</source>
        <translation>Nennen Sie eine Datei.</translation>
    </message>
    <message>
        <source>With --self-test: every language in every size, text size and theme, instead of a sample.</source>
        <translation>Mit --self-test: jede Sprache in jeder Größe, Textgröße und Darstellung statt einer Stichprobe.</translation>
    </message>
    <message>
        <source>With --self-test and --screenshots: one picture of each page, in all languages side by side.</source>
        <translation>Mit --self-test und --screenshots: ein Bild jeder Seite, in allen Sprachen nebeneinander.</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Comparison</source>
        <extracomment>Title of a page: two migrations, or two moments of one, side by side</extracomment>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Reading both records …</source>
        <translation>Beide Aufzeichnungen werden gelesen …</translation>
    </message>
    <message>
        <source>Nothing is chosen yet</source>
        <translation>Noch nichts gewählt</translation>
    </message>
    <message>
        <source>Choose an earlier moment of this migration, or another migration, to see what is different.</source>
        <translation>Wählen Sie einen früheren Zeitpunkt dieser Migration oder eine andere Migration, um die Unterschiede zu sehen.</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>Button: what is to be compared</extracomment>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Keine Unterschiede</translation>
    </message>
    <message>
        <source>Nothing differs in this phase</source>
        <translation>Keine Unterschiede in dieser Phase</translation>
    </message>
    <message>
        <source>All that both sides know is the same.</source>
        <translation>Alles, was beide Seiten wissen, ist gleich.</translation>
    </message>
</context>
<context>
    <name>CompareSheet</name>
    <message>
        <source>Which moment?</source>
        <translation>Welcher Zeitpunkt?</translation>
    </message>
    <message>
        <source>Which migration?</source>
        <translation>Welche Migration?</translation>
    </message>
    <message>
        <source>The migration is shown as it was when this had just been done.</source>
        <translation>Die Migration wird so gezeigt, wie sie war, als dies gerade erledigt war.</translation>
    </message>
    <message>
        <source>It is shown as it is now.</source>
        <translation>Sie wird so gezeigt, wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>Reading the record …</source>
        <translation>Die Aufzeichnung wird gelesen …</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Stand jetzt</translation>
    </message>
    <message>
        <source>There is no other migration on this console.</source>
        <translation>Auf dieser Konsole gibt es keine andere Migration.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Already in the comparison</source>
        <extracomment>Below a migration that cannot be chosen for that reason</extracomment>
        <translation>Wird bereits verglichen</translation>
    </message>
</context>
<context>
    <name>CompareText</name>
    <message>
        <source>The migration as a whole</source>
        <extracomment>Heading in a comparison: what belongs to no phase</extracomment>
        <translation>Die Migration insgesamt</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>What of a migration is compared</extracomment>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Techniker</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>External time source</source>
        <translation>Externe Zeitquelle</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>How a migration ended</extracomment>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Signature of the customer</source>
        <translation>Unterschrift des Kunden</translation>
    </message>
    <message>
        <source>Update KB943494 on the source server</source>
        <translation>Update KB943494 auf dem Quellserver</translation>
    </message>
    <message>
        <source>Certificate of %1</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Zertifikat von %1</translation>
    </message>
    <message>
        <source>No line-of-business applications</source>
        <translation>Keine Branchenanwendungen</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>What is compared: what people did about a step</extracomment>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Instructions</source>
        <extracomment>What is compared: the single instructions of a step</extracomment>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>What is compared: that a step began before others</extracomment>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>What is compared: files that prove that a step was done</extracomment>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>What is compared: computers, users or shares of a step</extracomment>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Application</source>
        <extracomment>What is compared: a line-of-business application</extracomment>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>What is compared: what a check found</extracomment>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>What is compared: the verdict is the same, its values may not be</extracomment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Override</source>
        <extracomment>What is compared: somebody answers for a verdict</extracomment>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>Condition</source>
        <extracomment>What is compared: whether a step or a phase is needed</extracomment>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <extracomment>What is compared: the technician&apos;s signature under a phase</extracomment>
        <translation>Abnahme</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Of a migration: it is neither finished nor abandoned</extracomment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <extracomment>One side of a comparison where there is nothing</extracomment>
        <translation>Nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>What a person wrote, in quotation marks</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>How a migration ended</extracomment>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Signed</source>
        <extracomment>By the customer, or by the technician under a phase</extracomment>
        <translation>Unterschrieben</translation>
    </message>
    <message>
        <source>Vouched for</source>
        <extracomment>Somebody stands for what no check can see</extracomment>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>No longer vouched for</source>
        <translation>Nicht mehr bestätigt</translation>
    </message>
    <message>
        <source>Trusted</source>
        <extracomment>Of a server&apos;s certificate: the technician trusts it</extracomment>
        <translation>Vertraut</translation>
    </message>
    <message>
        <source>Before the migration began</source>
        <extracomment>Of a step: it was done before the console was asked for help</extracomment>
        <translation>Vor Beginn der Migration</translation>
    </message>
    <message numerus="yes">
        <source>%n instruction(s) ticked off</source>
        <extracomment>Of a step</extracomment>
        <translation>
            <numerusform>%n Anweisung abgehakt</numerusform>
            <numerusform>%n Anweisungen abgehakt</numerusform>
        </translation>
    </message>
    <message>
        <source>Needed here</source>
        <extracomment>Whether a step or a phase is needed, as a person says</extracomment>
        <translation>Hier nötig</translation>
    </message>
    <message>
        <source>Not needed here</source>
        <translation>Hier nicht nötig</translation>
    </message>
    <message>
        <source>Order overruled</source>
        <extracomment>A step began though others were open</extracomment>
        <translation>Reihenfolge übergangen</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <extracomment>Of evidence</extracomment>
        <translation>
            <numerusform>%n Nachweis</numerusform>
            <numerusform>%n Nachweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <extracomment>Of pieces of evidence that do not count any more</extracomment>
        <translation>
            <numerusform>%n zurückgezogen</numerusform>
            <numerusform>%n zurückgezogen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 done, %2 set aside, %3 open</source>
        <extracomment>Of a list of computers, users or shares: three numbers</extracomment>
        <translation>%1 erledigt, %2 ausgeschlossen, %3 offen</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <extracomment>Of a list: %1 names the first ones that are not done</extracomment>
        <translation>Offen: %1</translation>
    </message>
    <message>
        <source>Works after the move</source>
        <extracomment>Of a line-of-business application</extracomment>
        <translation>Funktioniert nach dem Umzug</translation>
    </message>
    <message>
        <source>Does not work after the move</source>
        <extracomment>Of a line-of-business application</extracomment>
        <translation>Funktioniert nach dem Umzug nicht</translation>
    </message>
    <message>
        <source>Is not moved</source>
        <extracomment>Of a line-of-business application</extracomment>
        <translation>Wird nicht umgezogen</translation>
    </message>
    <message>
        <source>No result yet</source>
        <extracomment>Of a line-of-business application: nobody has said yet whether it works after the move</extracomment>
        <translation>Noch kein Ergebnis</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <extracomment>Whom an answer came from: %1 is the name or the address of a server</extracomment>
        <translation>Antwort von %1</translation>
    </message>
    <message>
        <source>Overridden</source>
        <extracomment>Of a verdict: somebody answers for it</extracomment>
        <translation>Mit Ausnahme</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>An override: %1 is a date and time</extracomment>
        <translation>Bis %1</translation>
    </message>
</context>
<context>
    <name>ComparedRow</name>
    <message>
        <source>Differs</source>
        <extracomment>On a row of a comparison</extracomment>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Gleich</translation>
    </message>
</context>
<context>
    <name>ComparisonController</name>
    <message>
        <source>As it is now</source>
        <extracomment>Of a migration, beside another moment of it</extracomment>
        <translation>Stand jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <extracomment>Of a comparison: how many things are not the same on both sides</extracomment>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <extracomment>Of a comparison: how many things are the same on both sides</extracomment>
        <translation>
            <numerusform>%n gleich</numerusform>
            <numerusform>%n gleich</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Two finished texts: %1 is the title of a phase, %2 a sentence about what differs in it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ComparisonHead</name>
    <message>
        <source>Choose another</source>
        <extracomment>Button under one side of a comparison: something else is compared in its place</extracomment>
        <translation>Anderes wählen</translation>
    </message>
    <message>
        <source>Choose another in the place of %1</source>
        <extracomment>For screen readers: %1 is one side of a comparison</extracomment>
        <translation>Anderes anstelle von %1 wählen</translation>
    </message>
    <message>
        <source>First: %1</source>
        <extracomment>%1 is a sentence about what differs first</extracomment>
        <translation>Zuerst: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Only differences</source>
        <extracomment>What of a comparison is shown</extracomment>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>All phases</source>
        <translation>Alle Phasen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Title of a phase, and how many differences there are in it</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n difference(s)</source>
        <translation>
            <numerusform>%1, %n Unterschied</numerusform>
            <numerusform>%1, %n Unterschiede</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>For screen readers: %1 is the title of a step or of a check, %2 what of it is compared, such as &quot;Verdict&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 differs. %2: %3. %4: %5</source>
        <extracomment>For screen readers, a row of a comparison: %1 what is compared, %2 the name of the one side, %3 what it says, %4 and %5 of the other</extracomment>
        <translation>%1 unterscheidet sich. %2: %3. %4: %5</translation>
    </message>
    <message>
        <source>%1 is the same: %2</source>
        <extracomment>For screen readers, a row of a comparison: %1 what is compared, %2 what both sides say</extracomment>
        <translation>%1 ist gleich: %2</translation>
    </message>
</context>
<context>
    <name>ConditionSheet</name>
    <message>
        <source>Is this step needed at this site?</source>
        <translation>Ist dieser Schritt an diesem Standort nötig?</translation>
    </message>
    <message>
        <source>Only if</source>
        <extracomment>Heading: in which case this step has to be done</extracomment>
        <translation>Nur wenn</translation>
    </message>
    <message>
        <source>What is known</source>
        <extracomment>Heading: what is known about the condition of a step</extracomment>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>What did you see at the site?</source>
        <translation>Was haben Sie am Standort gesehen?</translation>
    </message>
    <message>
        <source>It is needed</source>
        <translation>Er ist nötig</translation>
    </message>
    <message>
        <source>It is not needed</source>
        <translation>Er ist nicht nötig</translation>
    </message>
    <message>
        <source>As the checks say</source>
        <translation>Wie die Prüfungen sagen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
    <message>
        <source>Date of the backup</source>
        <translation>Datum der Sicherung</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>A date</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>A date</extracomment>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Where the backup is kept</source>
        <translation>Aufbewahrungsort der Sicherung</translation>
    </message>
    <message>
        <source>For example: USB disk 2, in the safe</source>
        <translation>Zum Beispiel: USB-Festplatte 2, im Tresor</translation>
    </message>
    <message>
        <source>Names of the restored files (required)</source>
        <translation>Namen der wiederhergestellten Dateien (erforderlich)</translation>
    </message>
    <message>
        <source>Which files were restored and compared?</source>
        <translation>Welche Dateien wurden wiederhergestellt und verglichen?</translation>
    </message>
</context>
<context>
    <name>ConfirmationController</name>
    <message>
        <source>This is not a day up to today. Enter it like this: %1</source>
        <extracomment>%1 is an example of a date</extracomment>
        <translation>Dies ist kein Tag bis heute. Geben Sie ihn so ein: %1</translation>
    </message>
    <message>
        <source>the date of the backup</source>
        <extracomment>What is missing in a form</extracomment>
        <translation>das Datum der Sicherung</translation>
    </message>
    <message>
        <source>where the backup is kept</source>
        <extracomment>What is missing in a form</extracomment>
        <translation>der Aufbewahrungsort der Sicherung</translation>
    </message>
    <message>
        <source>the names of the restored files</source>
        <extracomment>What is missing in a form</extracomment>
        <translation>die Namen der wiederhergestellten Dateien</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Es fehlt noch: %1</translation>
    </message>
</context>
<context>
    <name>CorrectionPage</name>
    <message>
        <source>This is needed.</source>
        <translation>Das wird benötigt.</translation>
    </message>
    <message>
        <source>Correct the migration</source>
        <translation>Migration berichtigen</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Berichtigung speichern</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>Was das bedeutet</translation>
    </message>
    <message>
        <source>The record keeps what was said before. Every answer of the checks counts as old until it is measured again.</source>
        <translation>Die Aufzeichnung behält, was vorher gesagt wurde. Jede Antwort der Prüfungen gilt als veraltet, bis neu gemessen wurde.</translation>
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
    <name>DeadlineRow</name>
    <message>
        <source>Status</source>
        <extracomment>A status such as &quot;Passed&quot; or &quot;Warning&quot;</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>The moment from which a deadline is counted</extracomment>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>The moment at which a deadline ends</extracomment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Last day on which you are surely in time</source>
        <translation>Letzter Tag, an dem Sie sicher rechtzeitig sind</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <extracomment>How far a deadline may be off, such as &quot;± 5 min&quot;</extracomment>
        <translation>Unsicherheit</translation>
    </message>
    <message>
        <source>Open the step: %1</source>
        <extracomment>%1 is the title of a step</extracomment>
        <translation>Schritt öffnen: %1</translation>
    </message>
</context>
<context>
    <name>DeadlineService</name>
    <message>
        <source>%1 confirmed it: %2</source>
        <translation>%1 hat es bestätigt: %2</translation>
    </message>
    <message>
        <source>%1 took the confirmation back: %2</source>
        <extracomment>%1 is a person, %2 a time</extracomment>
        <translation>%1 hat die Bestätigung zurückgenommen: %2</translation>
    </message>
</context>
<context>
    <name>DeadlineText</name>
    <message>
        <source>Source server out of the network</source>
        <extracomment>A deadline</extracomment>
        <translation>Quellserver aus dem Netzwerk</translation>
    </message>
    <message>
        <source>Source server must be gone by %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Quellserver muss weg sein bis %1</translation>
    </message>
    <message>
        <source>Source server had to be gone before</source>
        <translation>Quellserver müsste schon weg sein</translation>
    </message>
    <message>
        <source>Cannot tell how long the source server may stay</source>
        <translation>Wie lange der Quellserver bleiben darf, ist nicht feststellbar</translation>
    </message>
    <message>
        <source>Counted from the moment at which the destination server became a domain controller; it tells that moment itself.</source>
        <translation>Gezählt ab dem Zeitpunkt, zu dem der Zielserver Domänencontroller wurde; er nennt ihn selbst.</translation>
    </message>
    <message>
        <source>Installation after the preparation tool</source>
        <extracomment>A deadline</extracomment>
        <translation>Installation nach dem Vorbereitungstool</translation>
    </message>
    <message>
        <source>Install the destination server by %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Zielserver installieren bis %1</translation>
    </message>
    <message>
        <source>The preparation tool must be run again</source>
        <translation>Das Vorbereitungstool muss noch einmal ausgeführt werden</translation>
    </message>
    <message>
        <source>Cannot tell whether the preparation tool must be run again</source>
        <translation>Ob das Vorbereitungstool noch einmal ausgeführt werden muss, ist nicht feststellbar</translation>
    </message>
    <message>
        <source>Counted from the moment at which the preparation tool changed the schema.</source>
        <translation>Gezählt ab dem Zeitpunkt, zu dem das Vorbereitungstool das Schema geändert hat.</translation>
    </message>
    <message>
        <source>Preparation tool after the backup</source>
        <extracomment>A deadline</extracomment>
        <translation>Vorbereitungstool nach der Sicherung</translation>
    </message>
    <message>
        <source>Run the preparation tool by %1, or back up again</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Vorbereitungstool ausführen bis %1, oder noch einmal sichern</translation>
    </message>
    <message>
        <source>The source server must be backed up again</source>
        <translation>Der Quellserver muss noch einmal gesichert werden</translation>
    </message>
    <message>
        <source>Cannot tell whether the backup is too old</source>
        <translation>Ob die Sicherung zu alt ist, ist nicht feststellbar</translation>
    </message>
    <message>
        <source>Counted from the newest system-state backup that the directory knows.</source>
        <translation>Gezählt ab der neuesten Sicherung des Systemstatus, die das Verzeichnis kennt.</translation>
    </message>
    <message>
        <source>Replication between the servers</source>
        <extracomment>A deadline</extracomment>
        <translation>Replikation zwischen den Servern</translation>
    </message>
    <message>
        <source>The servers must replicate by %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Die Server müssen replizieren bis %1</translation>
    </message>
    <message>
        <source>The servers have not replicated for too long</source>
        <translation>Die Server haben zu lange nicht repliziert</translation>
    </message>
    <message>
        <source>Cannot tell whether the servers have not replicated for too long</source>
        <translation>Ob die Server zu lange nicht repliziert haben, ist nicht feststellbar</translation>
    </message>
    <message>
        <source>Counted from the last success of replication that lies furthest back. After this time, deleted objects come back.</source>
        <translation>Gezählt ab dem am weitesten zurückliegenden letzten Erfolg der Replikation. Nach dieser Zeit tauchen gelöschte Objekte wieder auf.</translation>
    </message>
    <message>
        <source>Certificate of a server</source>
        <extracomment>A deadline</extracomment>
        <translation>Zertifikat eines Servers</translation>
    </message>
    <message>
        <source>The certificate of %2 is valid until %1</source>
        <extracomment>%1 is a day, %2 a server</extracomment>
        <translation>Das Zertifikat von %2 gilt bis %1</translation>
    </message>
    <message>
        <source>The certificate of %2 has ended</source>
        <translation>Das Zertifikat von %2 ist abgelaufen</translation>
    </message>
    <message>
        <source>Cannot tell whether the certificate of %2 has ended</source>
        <translation>Ob das Zertifikat von %2 abgelaufen ist, ist nicht feststellbar</translation>
    </message>
    <message>
        <source>The certificate that you trust names its end itself.</source>
        <translation>Das Zertifikat, dem Sie vertrauen, nennt sein Ende selbst.</translation>
    </message>
    <message>
        <source>Source server kept in reserve</source>
        <extracomment>A reminder: the old server is kept for a while</extracomment>
        <translation>Quellserver als Reserve</translation>
    </message>
    <message>
        <source>Keep the source server until %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Quellserver aufbewahren bis %1</translation>
    </message>
    <message>
        <source>The source server need not be kept any longer</source>
        <translation>Der Quellserver muss nicht länger aufbewahrt werden</translation>
    </message>
    <message>
        <source>Cannot tell how long the source server must be kept</source>
        <translation>Wie lange der Quellserver aufzubewahren ist, ist nicht feststellbar</translation>
    </message>
    <message>
        <source>Counted from the moment at which the step before was marked as done.</source>
        <translation>Gezählt ab dem Zeitpunkt, zu dem der Schritt davor als erledigt markiert wurde.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A deadline: %1 is what must be done by when, %2 how much time is left</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <extracomment>How much time is left</extracomment>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>How much time is left; %1 is a span such as &quot;5 h 12 min&quot;</extracomment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Counted from the moment at which the step was marked as done. What it is about happened before that.</source>
        <translation>Gezählt ab dem Zeitpunkt, zu dem der Schritt als erledigt markiert wurde. Das, worum es geht, geschah davor.</translation>
    </message>
    <message>
        <source>Last seen: %1.</source>
        <extracomment>%1 is a time, or a date and a time</extracomment>
        <translation>Zuletzt gesehen: %1.</translation>
    </message>
    <message>
        <source>The destination server has not told yet since when it is a domain controller. Sign in and check now.</source>
        <translation>Der Zielserver hat noch nicht gesagt, seit wann er Domänencontroller ist. Melden Sie sich an, und prüfen Sie jetzt.</translation>
    </message>
    <message>
        <source>The shorter period counts until update KB943494 is confirmed on the source server.</source>
        <translation>Es zählt die kürzere Frist, bis das Update KB943494 auf dem Quellserver bestätigt ist.</translation>
    </message>
    <message>
        <source>The server’s clock was never compared with this console, so a day is added to the uncertainty.</source>
        <translation>Die Uhr des Servers wurde nie mit dieser Konsole verglichen, deshalb kommt ein Tag zur Unsicherheit hinzu.</translation>
    </message>
    <message>
        <source>The clocks were not compared lately, so five minutes are added to the uncertainty.</source>
        <translation>Die Uhren wurden in letzter Zeit nicht verglichen, deshalb kommen fünf Minuten zur Unsicherheit hinzu.</translation>
    </message>
    <message>
        <source>The clock of this console shows less than when something was last recorded. Set it right.</source>
        <translation>Die Uhr dieser Konsole zeigt weniger an als beim letzten Eintrag. Stellen Sie sie richtig.</translation>
    </message>
    <message>
        <source>Nobody has recorded when that was: the step was taken over as done. Sign in and check now.</source>
        <translation>Niemand hat festgehalten, wann das war: Der Schritt wurde als erledigt übernommen. Melden Sie sich an, und prüfen Sie jetzt.</translation>
    </message>
</context>
<context>
    <name>DeadlinesSheet</name>
    <message>
        <source>Deadlines</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>Counted by this console’s clock, corrected by how far the servers’ clocks are off.</source>
        <translation>Gezählt nach der Uhr dieser Konsole, berichtigt um die Abweichung der Server-Uhren.</translation>
    </message>
    <message>
        <source>No deadline runs now. The first one begins with the backup of the source server.</source>
        <translation>Zurzeit läuft keine Frist. Die erste beginnt mit der Sicherung des Quellservers.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Leaves a sheet without doing anything</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n migration(s) for good?</source>
        <translation>
            <numerusform>%n Migration endgültig löschen?</numerusform>
            <numerusform>%n Migrationen endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Traces are left in the file</source>
        <translation>In der Datei sind noch Spuren</translation>
    </message>
    <message>
        <source>The file could not be rewritten now. The console does it after its next start.</source>
        <translation>Die Datei konnte jetzt nicht neu geschrieben werden. Die Konsole holt es nach ihrem nächsten Start nach.</translation>
    </message>
    <message>
        <source>Deleting …</source>
        <translation>Wird gelöscht …</translation>
    </message>
    <message>
        <source>What goes</source>
        <extracomment>Heading: what is deleted</extracomment>
        <translation>Was gelöscht wird</translation>
    </message>
    <message>
        <source>Names, notes, findings and evidence, out of the file and out of the search. This cannot be undone.</source>
        <translation>Namen, Notizen, Befunde und Nachweise, aus der Datei und aus der Suche. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>What stays</source>
        <extracomment>Heading: what is not deleted</extracomment>
        <translation>Was bleibt</translation>
    </message>
    <message>
        <source>The entries without their content, their hashes, and an entry that says who deleted it, when and why. Backups and exported files keep what they hold.</source>
        <translation>Die Einträge ohne ihren Inhalt, ihre Hashes und ein Eintrag, der sagt, wer wann und warum gelöscht hat. Sicherungen und exportierte Dateien behalten, was sie enthalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected migrations are open and stay.</source>
        <translation>
            <numerusform>%n der ausgewählten Migrationen ist offen und bleibt.</numerusform>
            <numerusform>%n der ausgewählten Migrationen sind offen und bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>EventText</name>
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
    <message>
        <source>Overridden by %1 until %2: “%3”</source>
        <extracomment>Somebody answers for a verdict: %1 is a person, %2 a date and time, %3 that person&apos;s reason</extracomment>
        <translation>Ausnahme von %1 bis %2: „%3“</translation>
    </message>
    <message>
        <source>Override withdrawn by %1</source>
        <extracomment>%1 is a person</extracomment>
        <translation>Ausnahme zurückgenommen von %1</translation>
    </message>
    <message>
        <source>Order overruled by %1: “%2”</source>
        <extracomment>A step begins though others are open: %1 is a person, %2 that person&apos;s reason</extracomment>
        <translation>Reihenfolge aufgehoben von %1: „%2“</translation>
    </message>
    <message>
        <source>Condition left to the checks by %1</source>
        <extracomment>Whether a step is needed; %1 is a person</extracomment>
        <translation>Bedingung von %1 den Prüfungen überlassen</translation>
    </message>
    <message>
        <source>Needed here, says %1: “%2”</source>
        <extracomment>Whether a step is needed: %1 is a person, %2 that person&apos;s reason</extracomment>
        <translation>Hier nötig, sagt %1: „%2“</translation>
    </message>
    <message>
        <source>Not needed here, says %1: “%2”</source>
        <extracomment>Whether a step is needed: %1 is a person, %2 that person&apos;s reason</extracomment>
        <translation>Hier nicht nötig, sagt %1: „%2“</translation>
    </message>
    <message>
        <source>%1 added evidence from the clipboard</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 hat einen Nachweis aus der Zwischenablage hinzugefügt</translation>
    </message>
    <message>
        <source>%1 added the evidence “%2”</source>
        <extracomment>%1 is a person, %2 the name of a file</extracomment>
        <translation>%1 hat den Nachweis „%2“ hinzugefügt</translation>
    </message>
    <message>
        <source>%1 withdrew a piece of evidence: “%2”</source>
        <extracomment>%1 is a person, %2 the reason in that person&apos;s words</extracomment>
        <translation>%1 hat einen Nachweis zurückgezogen: „%2“</translation>
    </message>
    <message>
        <source>%1 withdrew the signature under the phase: “%2”</source>
        <extracomment>%1 is a person, %2 the reason in that person&apos;s words</extracomment>
        <translation>%1 hat die Unterschrift unter der Phase zurückgezogen: „%2“</translation>
    </message>
    <message>
        <source>%1 signed the phase</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 hat die Phase unterschrieben</translation>
    </message>
    <message>
        <source>%1 signed the phase: “%2”</source>
        <extracomment>%1 is a person, %2 a remark in that person&apos;s words</extracomment>
        <translation>%1 hat die Phase unterschrieben: „%2“</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Sicherung vom %1</translation>
    </message>
    <message>
        <source>Kept on: %1</source>
        <extracomment>Where a backup is kept: %1 is a disk or a folder</extracomment>
        <translation>Aufbewahrt auf: %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <extracomment>%1 is a list of names of files</extracomment>
        <translation>Wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>%1, seen by a check</source>
        <comment>step</comment>
        <extracomment>What was done about a step: %1 is a status such as &quot;Done&quot;; a check has found it out</extracomment>
        <translation>%1, von einer Prüfung festgestellt</translation>
    </message>
    <message>
        <source>%1 vouched for it: “%2”</source>
        <extracomment>Somebody vouches for what no check can see: %1 is a person, %2 a remark in that person&apos;s words</extracomment>
        <translation>%1 bürgt dafür: „%2“</translation>
    </message>
    <message>
        <source>%1 no longer vouches for it</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 bürgt nicht mehr dafür</translation>
    </message>
    <message>
        <source>%1 took an application off the plan: “%2”</source>
        <extracomment>%1 is a person, %2 the reason in that person&apos;s words</extracomment>
        <translation>%1 hat eine Anwendung aus dem Plan genommen: „%2“</translation>
    </message>
    <message>
        <source>%1 said that there are no such applications</source>
        <extracomment>Of line-of-business applications; %1 is a person</extracomment>
        <translation>%1 hat angegeben, dass es solche Anwendungen nicht gibt</translation>
    </message>
    <message>
        <source>%1 took back that there are no such applications</source>
        <extracomment>Of line-of-business applications; %1 is a person</extracomment>
        <translation>%1 hat zurückgenommen, dass es solche Anwendungen nicht gibt</translation>
    </message>
    <message>
        <source>“%1” taken off the list by %2: “%3”</source>
        <extracomment>A row of a list: %1 is a computer, a user or a share, %2 a person, %3 the reason in that person&apos;s words</extracomment>
        <translation>„%1“ von %2 aus der Liste genommen: „%3“</translation>
    </message>
    <message>
        <source>“%1” done (%2)</source>
        <extracomment>A row of a list: %1 is a computer, a user or a share, %2 a person</extracomment>
        <translation>„%1“ erledigt (%2)</translation>
    </message>
    <message>
        <source>“%1” set aside by %2: “%3”</source>
        <extracomment>A row of a list: %1 is a computer, a user or a share, %2 a person, %3 the reason in that person&apos;s words</extracomment>
        <translation>„%1“ von %2 ausgeschlossen: „%3“</translation>
    </message>
    <message>
        <source>“%1” open (%2)</source>
        <extracomment>A row of a list: %1 is a computer, a user or a share, %2 a person</extracomment>
        <translation>„%1“ offen (%2)</translation>
    </message>
    <message>
        <source>“%1” works after the move, says %2</source>
        <extracomment>%1 is an application, %2 a person</extracomment>
        <translation>„%1“ funktioniert nach der Migration, sagt %2</translation>
    </message>
    <message>
        <source>“%1” does not work after the move, says %2: “%3”</source>
        <extracomment>%1 is an application, %2 a person, %3 a remark in that person&apos;s words</extracomment>
        <translation>„%1“ funktioniert nach der Migration nicht, sagt %2: „%3“</translation>
    </message>
    <message>
        <source>“%1” is not moved, says %2: “%3”</source>
        <extracomment>%1 is an application, %2 a person, %3 the reason in that person&apos;s words</extracomment>
        <translation>„%1“ wird nicht übernommen, sagt %2: „%3“</translation>
    </message>
    <message>
        <source>Plan for “%1” written by %2</source>
        <extracomment>%1 is an application, %2 a person</extracomment>
        <translation>Plan für „%1“ von %2 geschrieben</translation>
    </message>
    <message>
        <source>%1 took a piece of evidence back</source>
        <extracomment>It was added by mistake; %1 is a person</extracomment>
        <translation>%1 hat einen Nachweis zurückgenommen</translation>
    </message>
    <message>
        <source>%1 vouched for it</source>
        <extracomment>Somebody vouches for what no check can see: %1 is a person</extracomment>
        <translation>%1 bürgt dafür</translation>
    </message>
    <message>
        <source>%1 took the signature under the phase back</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 hat die Unterschrift unter der Phase zurückgenommen</translation>
    </message>
    <message>
        <source>%1 put a piece of evidence back as it was</source>
        <extracomment>It was withdrawn, or added after that, by mistake; %1 is a person</extracomment>
        <translation>%1 hat einen Nachweis auf den vorigen Stand zurückgesetzt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>event</comment>
        <extracomment>An event of a migration: %1 is the title of a check or a step, %2 what happened to it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Somebody</source>
        <extracomment>Stands for the name of a person that is not known</extracomment>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>The migration began</source>
        <extracomment>%1 is a person</extracomment>
        <translation>Die Migration begann</translation>
    </message>
    <message>
        <source>%1 began the migration</source>
        <translation>%1 hat die Migration begonnen</translation>
    </message>
    <message>
        <source>The data of the migration were corrected</source>
        <translation>Die Angaben zur Migration wurden berichtigt</translation>
    </message>
    <message>
        <source>For an hour no check found a change</source>
        <translation>Eine Stunde lang fand keine Prüfung eine Änderung</translation>
    </message>
    <message>
        <source>%1 ticked off instruction %2</source>
        <extracomment>%1 is a person, %2 a number</extracomment>
        <translation>%1 hat Anweisung %2 abgehakt</translation>
    </message>
    <message>
        <source>%1 took the tick off instruction %2</source>
        <extracomment>%1 is a person, %2 a number</extracomment>
        <translation>%1 hat den Haken von Anweisung %2 entfernt</translation>
    </message>
    <message>
        <source>%1 trusts the certificate of %2</source>
        <extracomment>%1 is a person, %2 a server</extracomment>
        <translation>%1 vertraut dem Zertifikat von %2</translation>
    </message>
    <message>
        <source>Signed in to the domain as %1</source>
        <extracomment>%1 is an account</extracomment>
        <translation>An der Domäne angemeldet als %1</translation>
    </message>
    <message>
        <source>%1 finished the migration</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 hat die Migration abgeschlossen</translation>
    </message>
    <message>
        <source>%1 abandoned the migration: “%2”</source>
        <extracomment>%1 is a person, %2 the reason in that person&apos;s words</extracomment>
        <translation>%1 hat die Migration abgebrochen: „%2“</translation>
    </message>
    <message>
        <source>%1 reopened the migration</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 hat die Migration wieder geöffnet</translation>
    </message>
    <message>
        <source>The destination was installed anew</source>
        <translation>Das Ziel wurde neu installiert</translation>
    </message>
    <message>
        <source>%1 signed for the customer</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 hat für den Kunden unterschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%1 erased the content of %n entries: “%2”</source>
        <extracomment>%1 is a person, %2 the reason in that person&apos;s words, %n how many entries of a record lost their content</extracomment>
        <translation>
            <numerusform>%1 hat den Inhalt von %n Eintrag gelöscht: „%2“</numerusform>
            <numerusform>%1 hat den Inhalt von %n Einträgen gelöscht: „%2“</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceController</name>
    <message>
        <source>Up to %1 a piece, %2 a migration and %3 pieces a step.</source>
        <extracomment>%1 and %2 are sizes such as &quot;32 MiB&quot;, %3 is a number</extracomment>
        <translation>Bis zu %1 je Nachweis, %2 je Migration und %3 Nachweise je Schritt.</translation>
    </message>
    <message>
        <source>This piece is there already</source>
        <translation>Dieser Nachweis ist schon da</translation>
    </message>
    <message>
        <source>The same content is among the evidence of this step. Nothing was added.</source>
        <translation>Derselbe Inhalt ist schon unter den Nachweisen dieses Schritts. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>The file %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Die Datei %1</translation>
    </message>
    <message>
        <source>A picture of %1 × %2 pixels</source>
        <extracomment>%1 and %2 are the width and height of a picture</extracomment>
        <translation>Ein Bild mit %1 × %2 Pixeln</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>The content of a file is on its way</extracomment>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Only the beginning is shown. The record holds all of it.</source>
        <translation>Nur der Anfang wird gezeigt. Die Aufzeichnung enthält alles.</translation>
    </message>
    <message>
        <source>A file of this kind cannot be shown here. The record holds all of it.</source>
        <translation>Eine Datei dieser Art kann hier nicht gezeigt werden. Die Aufzeichnung enthält alles.</translation>
    </message>
    <message>
        <source>The content cannot be read from the database. Check the disk, then open the piece again.</source>
        <translation>Der Inhalt kann nicht aus der Datenbank gelesen werden. Prüfen Sie den Datenträger, und öffnen Sie den Nachweis dann erneut.</translation>
    </message>
</context>
<context>
    <name>EvidenceModel</name>
    <message>
        <source>Picture from the clipboard</source>
        <extracomment>A piece of evidence without a name of its own</extracomment>
        <translation>Bild aus der Zwischenablage</translation>
    </message>
    <message>
        <source>Text from the clipboard</source>
        <translation>Text aus der Zwischenablage</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>A piece of evidence: %1 is its size, %2 the person who added it, %3 when</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Withdrawn by %1, %2: “%3”</source>
        <extracomment>A piece of evidence that does not count any more: %1 is a person, %2 when, %3 the reason in that person&apos;s words</extracomment>
        <translation>Zurückgezogen von %1, %2: „%3“</translation>
    </message>
    <message>
        <source>Taken back by %1, %2</source>
        <extracomment>A piece of evidence that was added by mistake: %1 is a person, %2 when</extracomment>
        <translation>Zurückgenommen von %1, %2</translation>
    </message>
</context>
<context>
    <name>EvidenceProblem</name>
    <message>
        <source>Close</source>
        <extracomment>Takes a message away that was read</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>EvidenceSheet</name>
    <message>
        <source>The picture is damaged or has too many pixels to be shown. The record holds all of it.</source>
        <translation>Das Bild ist beschädigt oder hat zu viele Pixel, um gezeigt zu werden. Die Aufzeichnung enthält alles.</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>Makes a picture larger</extracomment>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>Makes a picture smaller</extracomment>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Why does it not count any more?</source>
        <translation>Warum gilt er nicht mehr?</translation>
    </message>
    <message>
        <source>For example: it shows another server</source>
        <translation>Zum Beispiel: Er zeigt einen anderen Server</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <extracomment>Says that a piece of evidence does not count any more</extracomment>
        <translation>Zurückziehen</translation>
    </message>
</context>
<context>
    <name>ExchangeCommand</name>
    <message>
        <source>Written: %1, %2.</source>
        <translation>Geschrieben: %1, %2.</translation>
    </message>
    <message>
        <source>Newest hashes, to be written down elsewhere:</source>
        <translation>Neueste Hashes, anderswo zu notieren:</translation>
    </message>
</context>
<context>
    <name>ExchangeController</name>
    <message numerus="yes">
        <source>%n migration(s)</source>
        <translation>
            <numerusform>%n Migration</numerusform>
            <numerusform>%n Migrationen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeProgress</name>
    <message>
        <source>Writing the file…</source>
        <translation>Die Datei wird geschrieben…</translation>
    </message>
    <message>
        <source>Verifying the file…</source>
        <translation>Die Datei wird geprüft…</translation>
    </message>
    <message>
        <source>Taking it in…</source>
        <translation>Wird übernommen…</translation>
    </message>
</context>
<context>
    <name>ExchangeText</name>
    <message>
        <source>The folder is not there</source>
        <translation>Der Ordner ist nicht da</translation>
    </message>
    <message>
        <source>The disk may have been unplugged. Nothing was written.</source>
        <translation>Der Datenträger wurde möglicherweise abgezogen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Plug the disk in again, or choose another folder.</source>
        <translation>Schließen Sie den Datenträger wieder an, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is a file of this name already</source>
        <translation>Eine Datei dieses Namens ist schon da</translation>
    </message>
    <message>
        <source>It was left as it is, and nothing was written.</source>
        <translation>Sie wurde so gelassen, wie sie ist, und es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation>Wählen Sie einen anderen Namen oder einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is no room for the file</source>
        <translation>Für die Datei ist kein Platz</translation>
    </message>
    <message>
        <source>The disk that it was to be written to is full. Nothing was left there.</source>
        <translation>Der Datenträger, auf den sie geschrieben werden sollte, ist voll. Dort ist nichts zurückgeblieben.</translation>
    </message>
    <message>
        <source>Free some space on it, or choose another folder.</source>
        <translation>Schaffen Sie dort Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The disk holds no file that large</source>
        <translation>Der Datenträger fasst keine so große Datei</translation>
    </message>
    <message>
        <source>Many sticks hold files of up to 4 GB only. Nothing was left there.</source>
        <translation>Viele Sticks fassen nur Dateien bis 4 GB. Dort ist nichts zurückgeblieben.</translation>
    </message>
    <message>
        <source>Export fewer migrations at once, or choose another disk.</source>
        <translation>Exportieren Sie weniger Migrationen auf einmal, oder wählen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>That is too much for one file</source>
        <translation>Das ist zu viel für eine Datei</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Export fewer migrations at once.</source>
        <translation>Exportieren Sie weniger Migrationen auf einmal.</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Die Datei konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Your account may not write there, or the disk reports an error.</source>
        <translation>Ihr Konto darf dort nicht schreiben, oder der Datenträger meldet einen Fehler.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Entry %1 of the console %2.</source>
        <extracomment>Says where in a record something is. %1 is the number of an entry, %2 the id of a console</extracomment>
        <translation>Eintrag %1 der Konsole %2.</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>Es wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>Die Datei ist nicht mehr da</translation>
    </message>
    <message>
        <source>It was removed, or the disk that it is on was unplugged.</source>
        <translation>Sie wurde entfernt, oder ihr Datenträger wurde abgezogen.</translation>
    </message>
    <message>
        <source>Plug the disk in again, then choose the file once more.</source>
        <translation>Schließen Sie den Datenträger wieder an, und wählen Sie die Datei dann noch einmal.</translation>
    </message>
    <message>
        <source>The file may not be read</source>
        <translation>Die Datei darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>Your account has no permission to read it.</source>
        <translation>Ihr Konto hat keine Berechtigung, sie zu lesen.</translation>
    </message>
    <message>
        <source>Copy the file to your home folder with an account that may read it, then choose the copy.</source>
        <translation>Kopieren Sie die Datei mit einem Konto, das sie lesen darf, in Ihren persönlichen Ordner, und wählen Sie dann die Kopie.</translation>
    </message>
    <message>
        <source>This is not an exported migration</source>
        <translation>Das ist keine exportierte Migration</translation>
    </message>
    <message>
        <source>The console has not written this file.</source>
        <translation>Diese Datei hat nicht die Konsole geschrieben.</translation>
    </message>
    <message>
        <source>Choose a file that ends with .migration.</source>
        <translation>Wählen Sie eine Datei, die auf .migration endet.</translation>
    </message>
    <message>
        <source>The file is from a newer version</source>
        <translation>Die Datei ist von einer neueren Version</translation>
    </message>
    <message>
        <source>This console does not know its format.</source>
        <translation>Diese Konsole kennt ihr Format nicht.</translation>
    </message>
    <message>
        <source>Install the newer version, then import it again.</source>
        <translation>Installieren Sie die neuere Version, und importieren Sie sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>It was cut or changed since it was written.</source>
        <translation>Sie wurde abgeschnitten oder verändert, seit sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>Copy it again from where it comes from, or export it again.</source>
        <translation>Kopieren Sie sie noch einmal von dort, woher sie kommt, oder exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The record in the file was changed</source>
        <translation>Die Aufzeichnung in der Datei wurde verändert</translation>
    </message>
    <message>
        <source>Do not trust this file. Ask who gave it to you for another copy.</source>
        <translation>Vertrauen Sie dieser Datei nicht. Bitten Sie, wer sie Ihnen gegeben hat, um eine andere Kopie.</translation>
    </message>
    <message>
        <source>Evidence in the file was changed</source>
        <translation>Ein Nachweis in der Datei wurde verändert</translation>
    </message>
    <message>
        <source>Its content does not match its hash.</source>
        <translation>Sein Inhalt passt nicht zu seinem Hash.</translation>
    </message>
    <message>
        <source>The file contradicts the record</source>
        <translation>Die Datei widerspricht der Aufzeichnung</translation>
    </message>
    <message>
        <source>Both hold something else at the same place: two databases were used under one name.</source>
        <translation>An derselben Stelle steht Verschiedenes: Zwei Datenbanken wurden unter einem Namen verwendet.</translation>
    </message>
    <message>
        <source>Keep both. The one whose newest hash was printed or signed is the one that counts.</source>
        <translation>Behalten Sie beide. Es zählt die, deren neuester Hash gedruckt oder unterschrieben wurde.</translation>
    </message>
    <message>
        <source>The file is not as it should be</source>
        <translation>Die Datei ist nicht so, wie sie sein soll</translation>
    </message>
    <message>
        <source>No console has written it like this.</source>
        <translation>So hat sie keine Konsole geschrieben.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The disk reports an error.</source>
        <translation>Der Datenträger meldet einen Fehler.</translation>
    </message>
    <message>
        <source>Copy the file to another disk, then choose the copy.</source>
        <translation>Kopieren Sie die Datei auf einen anderen Datenträger, und wählen Sie dann die Kopie.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n Nachweis</numerusform>
            <numerusform>%n Nachweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence missing in the file</source>
        <translation>
            <numerusform>%n Nachweis, der in der Datei fehlt</numerusform>
            <numerusform>%n Nachweise, die in der Datei fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not here yet, %2.</source>
        <extracomment>Before an import. %1 is a customer with a product, %2 something like &quot;1,200 entries and 3 pieces of evidence&quot;</extracomment>
        <translation>%1: noch nicht hier, %2.</translation>
    </message>
    <message>
        <source>%1: here already, and the file knows more: %2.</source>
        <extracomment>Before an import. %1 is a customer with a product, %2 something like &quot;1,200 entries and 3 pieces of evidence&quot;</extracomment>
        <translation>%1: schon hier, und die Datei weiß mehr: %2.</translation>
    </message>
    <message>
        <source>%1: all of it is here already.</source>
        <extracomment>%1 is a customer with a product</extracomment>
        <translation>%1: alles ist schon hier.</translation>
    </message>
    <message>
        <source>%1: added, %2.</source>
        <extracomment>After an import. %1 is a customer with a product, %2 something like &quot;1,200 entries and 3 pieces of evidence&quot;</extracomment>
        <translation>%1: hinzugefügt, %2.</translation>
    </message>
    <message>
        <source>%1: brought together, %2 more.</source>
        <extracomment>After an import. %1 is a customer with a product, %2 something like &quot;1,200 entries and 3 pieces of evidence&quot;</extracomment>
        <translation>%1: zusammengeführt, %2 mehr.</translation>
    </message>
    <message>
        <source>%1: all of it was here already. Nothing was changed.</source>
        <extracomment>%1 is a customer with a product</extracomment>
        <translation>%1: alles war schon hier. Es wurde nichts verändert.</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message numerus="yes">
        <source>Export %n migration(s)</source>
        <translation>
            <numerusform>%n Migration exportieren</numerusform>
            <numerusform>%n Migrationen exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Another console can import this file. migration-console-verify verifies it without a console.</source>
        <translation>Eine andere Konsole kann diese Datei importieren. migration-console-verify prüft sie ohne Konsole.</translation>
    </message>
    <message>
        <source>One file with the whole record and all evidence. Choose the folder, such as on a stick.</source>
        <translation>Eine Datei mit der ganzen Aufzeichnung und allen Nachweisen. Wählen Sie den Ordner, zum Beispiel auf einem Stick.</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Label above the path of a file</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Newest hash, to be written down elsewhere</source>
        <extracomment>Label above the hash of the last entry of a record</extracomment>
        <translation>Neuester Hash, anderswo zu notieren</translation>
    </message>
    <message>
        <source>Export here</source>
        <translation>Hierher exportieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>Hash kopieren</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>Nach oben</translation>
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
    <name>FigureLegend</name>
    <message>
        <source>Time with work</source>
        <extracomment>Legend of a plot: how long people worked in a phase</extracomment>
        <translation>Zeit mit Arbeit</translation>
    </message>
    <message>
        <source>Waiting: for half an hour and longer nobody did anything</source>
        <extracomment>Legend of a plot</extracomment>
        <translation>Warten: eine halbe Stunde und länger hat niemand etwas getan</translation>
    </message>
    <message>
        <source>Median of the others</source>
        <extracomment>Legend of a plot: half of the others took longer, half less</extracomment>
        <translation>Median der anderen</translation>
    </message>
</context>
<context>
    <name>FiguresController</name>
    <message>
        <source>Not begun</source>
        <extracomment>Of a phase</extracomment>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <extracomment>Of a phase that has not ended: %1 is a span such as &quot;3 d 4 h&quot;</extracomment>
        <translation>Bisher %1</translation>
    </message>
    <message>
        <source>%1 of it waiting</source>
        <extracomment>Of the time that a phase took: %1 is a span in which nobody did anything</extracomment>
        <translation>davon %1 Wartezeit</translation>
    </message>
    <message>
        <source>Median of the others: %1</source>
        <extracomment>%1 is a span: in half of the other migrations the phase took longer, in half less</extracomment>
        <translation>Median der anderen: %1</translation>
    </message>
    <message>
        <source>%1 longer</source>
        <extracomment>A phase beside the same phase of other migrations; %1 is a span</extracomment>
        <translation>%1 länger</translation>
    </message>
    <message>
        <source>%1 shorter</source>
        <translation>%1 kürzer</translation>
    </message>
    <message>
        <source>Overrides</source>
        <extracomment>A figure of a migration: how often somebody answered for a verdict</extracomment>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Steps that were opened again</source>
        <extracomment>A figure of a migration</extracomment>
        <translation>Wieder geöffnete Schritte</translation>
    </message>
    <message>
        <source>Times a check turned to failed</source>
        <extracomment>A figure of a migration: how often a check that was good became bad</extracomment>
        <translation>So oft wurde eine Prüfung zum Fehler</translation>
    </message>
    <message>
        <source>Sweeps that found something new</source>
        <extracomment>A figure of a migration: a sweep asks all checks once</extracomment>
        <translation>Durchläufe mit Neuem</translation>
    </message>
    <message>
        <source>Entries of the record</source>
        <extracomment>A figure of a migration</extracomment>
        <translation>Einträge der Aufzeichnung</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <extracomment>How often a check failed</extracomment>
        <translation>
            <numerusform>%n Mal</numerusform>
            <numerusform>%n Mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n migration(s)</source>
        <extracomment>In how many migrations a check failed</extracomment>
        <translation>
            <numerusform>in %n Migration</numerusform>
            <numerusform>in %n Migrationen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” took %2 longer than the median of the others. For %3 of its time nobody did anything.</source>
        <translation>„%1“ dauerte %2 länger als der Median der anderen. %3 davon hat niemand etwas getan.</translation>
    </message>
    <message>
        <source>“%1” took %2 longer than the median of the others.</source>
        <translation>„%1“ dauerte %2 länger als der Median der anderen.</translation>
    </message>
    <message numerus="yes">
        <source>Too few migrations to compare with: %n other(s) of the same product, and a median needs three.</source>
        <extracomment>%n other migrations were found, which is too few for a median</extracomment>
        <translation>
            <numerusform>Zu wenige Migrationen zum Vergleichen: %n andere desselben Produkts, und ein Median braucht drei.</numerusform>
            <numerusform>Zu wenige Migrationen zum Vergleichen: %n andere desselben Produkts, und ein Median braucht drei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beside %n other migration(s) of the same product; time ran out before more were read.</source>
        <extracomment>%n: how many other migrations were read</extracomment>
        <translation>
            <numerusform>Im Vergleich mit %n anderen Migration desselben Produkts; für weitere reichte die Zeit nicht.</numerusform>
            <numerusform>Im Vergleich mit %n anderen Migrationen desselben Produkts; für weitere reichte die Zeit nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beside the last %n migration(s) of the same product.</source>
        <extracomment>%n: how many other migrations were read</extracomment>
        <translation>
            <numerusform>Im Vergleich mit der letzten %n Migration desselben Produkts.</numerusform>
            <numerusform>Im Vergleich mit den letzten %n Migrationen desselben Produkts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Figures</source>
        <extracomment>Title of a page: durations and numbers of a migration</extracomment>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Neu zählen</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>This record and the last ones of the same product are read.</source>
        <translation>Diese Aufzeichnung und die letzten desselben Produkts werden gelesen.</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>Noch nichts zum Vergleichen</translation>
    </message>
    <message>
        <source>What slowed this migration down</source>
        <translation>Was diese Migration verlangsamt hat</translation>
    </message>
    <message>
        <source>No phase took noticeably longer</source>
        <translation>Keine Phase dauerte merklich länger</translation>
    </message>
    <message>
        <source>How long each phase took</source>
        <translation>Dauer der Phasen</translation>
    </message>
    <message>
        <source>Most frequent failures</source>
        <extracomment>Heading above the checks that failed most often</extracomment>
        <translation>Häufigste Fehler</translation>
    </message>
    <message>
        <source>No check has failed yet.</source>
        <translation>Noch keine Prüfung hat einen Fehler gefunden.</translation>
    </message>
</context>
<context>
    <name>FileSheet</name>
    <message>
        <source>Add a file as evidence</source>
        <translation>Datei als Nachweis hinzufügen</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>Was zeigt er?</translation>
    </message>
    <message>
        <source>For example: the last line of the backup log</source>
        <translation>Zum Beispiel: die letzte Zeile des Sicherungsprotokolls</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>Nach oben</translation>
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
        <extracomment>Last item of a list that was cut; %n is how many there are beyond it
----------
Headline of a card; %n is a number of servers</extracomment>
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
        <extracomment>Headline of a card: the directory is synchronized</extracomment>
        <translation>Bereit</translation>
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
        <translation>Domänenfunktionsebene %1, Gesamtstrukturfunktionsebene %2: Das genügt für den Zielserver.</translation>
    </message>
    <message>
        <source>Domain functional level %1, forest functional level %2: both must be %3 or higher, or the destination server cannot become a domain controller.</source>
        <extracomment>%1, %2 and %3 are Windows versions</extracomment>
        <translation>Domänenfunktionsebene %1, Gesamtstrukturfunktionsebene %2: Beide müssen mindestens %3 sein, sonst kann der Zielserver kein Domänencontroller werden.</translation>
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
    <message>
        <source>No way there</source>
        <extracomment>Headline of a card: this device&apos;s network settings lead nowhere near the server</extracomment>
        <translation>Kein Weg dorthin</translation>
    </message>
    <message>
        <source>This console has a network, but none that leads to %1: its own address belongs to another network.</source>
        <extracomment>%1 is a server&apos;s address</extracomment>
        <translation>Diese Konsole hat ein Netzwerk, aber keines, das zu %1 führt: Ihre eigene Adresse gehört zu einem anderen Netzwerk.</translation>
    </message>
    <message>
        <source>Give this device an address in the server&apos;s network, or correct the address of the server.</source>
        <translation>Geben Sie diesem Gerät eine Adresse im Netzwerk des Servers, oder berichtigen Sie die Adresse des Servers.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One line of a list: %1 is a Windows version, %2 the number of computers that run it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <extracomment>Headline of a card; %n is the number of people who have an account</extracomment>
        <translation>
            <numerusform>%n Benutzer</numerusform>
            <numerusform>%n Benutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>Users: %1 of at most %2. Computers that were in use lately: %3 of at most %4. The license of the destination server is enough.</source>
        <extracomment>%1 is a number of users, %2 their limit, %3 a number of computers, %4 their limit</extracomment>
        <translation>Benutzer: %1 von höchstens %2. In letzter Zeit benutzte Computer: %3 von höchstens %4. Die Lizenz des Zielservers reicht aus.</translation>
    </message>
    <message>
        <source>Users: %1 of at most %2. Computers that were in use lately: %3 of at most %4. That is more than the license of the destination server allows.</source>
        <extracomment>%1 is a number of users, %2 their limit, %3 a number of computers, %4 their limit</extracomment>
        <translation>Benutzer: %1 von höchstens %2. In letzter Zeit benutzte Computer: %3 von höchstens %4. Das ist mehr, als die Lizenz des Zielservers erlaubt.</translation>
    </message>
    <message>
        <source>Disable the accounts that nobody needs, or plan for an edition of Windows Server without these limits.</source>
        <translation>Deaktivieren Sie nicht mehr benötigte Konten, oder planen Sie eine Edition von Windows Server ohne diese Grenzen ein.</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s)</source>
        <extracomment>Headline of a card; %n is the number of computers in the domain</extracomment>
        <translation>
            <numerusform>%n Computer</numerusform>
            <numerusform>%n Computer</numerusform>
        </translation>
    </message>
    <message>
        <source>The Connector can be installed on every computer of the domain.</source>
        <extracomment>The Connector is a program of Windows Server Essentials</extracomment>
        <translation>Der Connector lässt sich auf jedem Computer der Domäne installieren.</translation>
    </message>
    <message>
        <source>The Connector cannot be installed on Windows XP and Windows Vista: %1. These computers stay in the domain without it. It can be installed on all others.</source>
        <extracomment>%1 is a list of computers</extracomment>
        <translation>Auf Windows XP und Windows Vista lässt sich der Connector nicht installieren: %1. Diese Computer bleiben ohne ihn in der Domäne. Auf allen anderen lässt er sich installieren.</translation>
    </message>
    <message>
        <source>All computers of the domain run a Windows on which the Connector cannot be installed. They stay in the domain without it.</source>
        <translation>Auf allen Computern der Domäne läuft ein Windows, auf dem sich der Connector nicht installieren lässt. Sie bleiben ohne ihn in der Domäne.</translation>
    </message>
    <message>
        <source>Set them aside in the list of the step, or add the computers that replace them.</source>
        <translation>Schließen Sie die Computer in der Liste des Schritts aus, oder fügen Sie die Computer hinzu, die sie ersetzen.</translation>
    </message>
    <message numerus="yes">
        <source>Look at %n computer(s)</source>
        <extracomment>Headline of a card; %n is the number of computers whose system is a problem</extracomment>
        <translation>
            <numerusform>%n Computer prüfen</numerusform>
            <numerusform>%n Computer prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>The guides do not say that the Connector can be installed on the systems of these computers: %1. Home editions cannot join a domain at all.</source>
        <extracomment>%1 is a list of computers</extracomment>
        <translation>In den Anleitungen steht nicht, dass sich der Connector auf den Systemen dieser Computer installieren lässt: %1. Home-Editionen können einer Domäne gar nicht beitreten.</translation>
    </message>
    <message>
        <source>Try the Connector on one of them before you promise a date, or set these computers aside with a reason.</source>
        <translation>Probieren Sie den Connector auf einem dieser Computer aus, bevor Sie einen Termin zusagen, oder schließen Sie die Computer mit Begründung aus.</translation>
    </message>
    <message>
        <source>The directory does not say which system these computers run: %1. Whether the Connector can be installed there is not known.</source>
        <extracomment>%1 is a list of computers</extracomment>
        <translation>Im Verzeichnis steht nicht, welches System auf diesen Computern läuft: %1. Ob sich der Connector dort installieren lässt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Look at the computers themselves.</source>
        <translation>Sehen Sie an den Computern selbst nach.</translation>
    </message>
    <message>
        <source>No computers</source>
        <extracomment>Headline of a card: the directory has no computers in it</extracomment>
        <translation>Keine Computer</translation>
    </message>
    <message>
        <source>The directory lists no computers besides its servers. Either none has joined the domain, or this account may not see them.</source>
        <translation>Das Verzeichnis nennt außer seinen Servern keine Computer. Entweder ist keiner der Domäne beigetreten, oder dieses Konto darf sie nicht sehen.</translation>
    </message>
    <message>
        <source>Add the computers to the list of the step by hand.</source>
        <translation>Fügen Sie die Computer von Hand zur Liste des Schritts hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <extracomment>Headline of a card: how many days are left</extracomment>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>The destination server has been a domain controller since %1. By %2 the source server must be out of the network.</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>Der Zielserver ist seit %1 Domänencontroller. Bis %2 muss der Quellserver aus dem Netzwerk sein.</translation>
    </message>
    <message>
        <source>More than two thirds of the time are over. When it ends on %2, the source server shuts down by itself.</source>
        <translation>Mehr als zwei Drittel der Zeit sind um. Wenn sie am %2 endet, fährt der Quellserver von selbst herunter.</translation>
    </message>
    <message>
        <source>Plan the demotion of the source server for one of the days that are left.</source>
        <translation>Planen Sie das Herabstufen des Quellservers für einen der verbleibenden Tage.</translation>
    </message>
    <message>
        <source>Time is over</source>
        <extracomment>Headline of a card: the time that was allowed has ended</extracomment>
        <translation>Zeit abgelaufen</translation>
    </message>
    <message>
        <source>The source server had to be out of the network by %2. It may shut down at any moment.</source>
        <extracomment>%2 is a date</extracomment>
        <translation>Der Quellserver hätte bis %2 aus dem Netzwerk sein müssen. Er kann jederzeit herunterfahren.</translation>
    </message>
    <message>
        <source>Secure what is still on it, demote it and switch it off.</source>
        <translation>Sichern Sie, was noch darauf ist, stufen Sie ihn herab und schalten Sie ihn aus.</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Headline of a card: nothing has to be watched any longer</extracomment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>The source server is out of the network, so its time no longer counts.</source>
        <translation>Der Quellserver ist aus dem Netzwerk, deshalb zählt seine Zeit nicht mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <extracomment>Headline of a card: the age of something</extracomment>
        <translation>
            <numerusform>%n Tag alt</numerusform>
            <numerusform>%n Tage alt</numerusform>
        </translation>
    </message>
    <message>
        <source>The preparation tool was run on %1. The installation accepts a run for %2 days.</source>
        <extracomment>%1 is a date, %2 a number of days</extracomment>
        <translation>Das Vorbereitungstool wurde am %1 ausgeführt. Die Installation akzeptiert eine Ausführung %2 Tage lang.</translation>
    </message>
    <message>
        <source>The preparation tool was run on %1. The installation accepts a run for %2 days, and most of them are over.</source>
        <translation>Das Vorbereitungstool wurde am %1 ausgeführt. Die Installation akzeptiert eine Ausführung %2 Tage lang, und die meisten davon sind um.</translation>
    </message>
    <message>
        <source>Install the destination server now, or run the tool once more just before the installation.</source>
        <translation>Installieren Sie den Zielserver jetzt, oder führen Sie das Tool direkt vor der Installation noch einmal aus.</translation>
    </message>
    <message>
        <source>The preparation tool was run on %1. The installation accepts a run for %2 days, so it would stop.</source>
        <translation>Das Vorbereitungstool wurde am %1 ausgeführt. Die Installation akzeptiert eine Ausführung %2 Tage lang und würde deshalb abbrechen.</translation>
    </message>
    <message>
        <source>Run the Migration Preparation Tool on the source server again, and mark its step as done anew.</source>
        <translation>Führen Sie das Tool zum Vorbereiten der Migration auf dem Quellserver noch einmal aus, und markieren Sie seinen Schritt erneut als erledigt.</translation>
    </message>
    <message>
        <source>Age unknown</source>
        <extracomment>Headline of a card: how old something is cannot be told</extracomment>
        <translation>Alter unbekannt</translation>
    </message>
    <message>
        <source>The schema was changed on %1, more than %2 days ago. A later run of the preparation tool leaves no trace there, so its age cannot be told.</source>
        <translation>Das Schema wurde am %1 geändert, vor mehr als %2 Tagen. Eine spätere Ausführung des Vorbereitungstools hinterlässt dort keine Spur, deshalb lässt sich ihr Alter nicht feststellen.</translation>
    </message>
    <message>
        <source>Run the tool again, or mark its step as done on the day on which it was run.</source>
        <translation>Führen Sie das Tool noch einmal aus, oder markieren Sie seinen Schritt an dem Tag als erledigt, an dem es ausgeführt wurde.</translation>
    </message>
    <message>
        <source>%1 old</source>
        <extracomment>Headline of a card: %1 is an age such as &quot;5 h&quot;</extracomment>
        <translation>%1 alt</translation>
    </message>
    <message>
        <source>A domain controller backed up its system state on %2. Whether that was a full backup, the directory does not tell.</source>
        <extracomment>%2 is a date</extracomment>
        <translation>Ein Domänencontroller hat am %2 seinen Systemstatus gesichert. Ob das eine vollständige Sicherung war, sagt das Verzeichnis nicht.</translation>
    </message>
    <message>
        <source>The newest system-state backup is of %2. What was changed since is lost when the server must be restored.</source>
        <translation>Die neueste Sicherung des Systemstatus ist vom %2. Was seitdem geändert wurde, geht verloren, wenn der Server wiederhergestellt werden muss.</translation>
    </message>
    <message>
        <source>Back up the source server again before the preparation tool is run.</source>
        <translation>Sichern Sie den Quellserver noch einmal, bevor das Vorbereitungstool ausgeführt wird.</translation>
    </message>
    <message>
        <source>The newest system-state backup is of %2: too old to undo the schema change without loss.</source>
        <translation>Die neueste Sicherung des Systemstatus ist vom %2: zu alt, um die Schemaänderung ohne Verlust rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Make a full backup of the source server with its system state.</source>
        <translation>Erstellen Sie eine vollständige Sicherung des Quellservers mit seinem Systemstatus.</translation>
    </message>
    <message>
        <source>No backup</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Keine Sicherung</translation>
    </message>
    <message>
        <source>The directory knows of no system-state backup. Only such a backup undoes the schema change.</source>
        <translation>Das Verzeichnis kennt keine Sicherung des Systemstatus. Nur eine solche Sicherung macht die Schemaänderung rückgängig.</translation>
    </message>
    <message>
        <source>Name unknown</source>
        <extracomment>Headline of a card: the name of the source server is not known</extracomment>
        <translation>Name unbekannt</translation>
    </message>
    <message>
        <source>The source server is known only as %1. The directory knows servers by their names, so what belongs to it cannot be told.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Der Quellserver ist nur als %1 bekannt. Das Verzeichnis kennt Server mit ihren Namen; was zu ihm gehört, lässt sich daher nicht sagen.</translation>
    </message>
    <message>
        <source>Enter the name of the source server for this migration, then check again.</source>
        <translation>Geben Sie den Namen des Quellservers für diese Migration ein und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>No mailboxes</source>
        <extracomment>Headline of a card: no mailboxes</extracomment>
        <translation>Keine Postfächer</translation>
    </message>
    <message>
        <source>No account of the domain has its mailbox on %1. Public folders are not part of this.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Kein Konto der Domäne hat sein Postfach auf %1. Öffentliche Ordner sind hier nicht erfasst.</translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es)</source>
        <extracomment>Headline of a card; %n is a number of mailboxes</extracomment>
        <translation>
            <numerusform>%n Postfach</numerusform>
            <numerusform>%n Postfächer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es) are on %1: %2. That is normal until the step “%3” is done.</source>
        <extracomment>%1 is a server, %2 a list of people, %3 the title of a step</extracomment>
        <translation>
            <numerusform>%n Postfach ist auf %1: %2. Das ist normal, bis der Schritt „%3“ erledigt ist.</numerusform>
            <numerusform>%n Postfächer sind auf %1: %2. Das ist normal, bis der Schritt „%3“ erledigt ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es) are still on %1: %2. Exchange refuses to be uninstalled while there is one.</source>
        <extracomment>%1 is a server, %2 a list of people</extracomment>
        <translation>
            <numerusform>%n Postfach ist noch auf %1: %2. Exchange lässt sich nicht deinstallieren, solange eines da ist.</numerusform>
            <numerusform>%n Postfächer sind noch auf %1: %2. Exchange lässt sich nicht deinstallieren, solange eines da ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move these mailboxes to the chosen mail system, or remove those that nobody needs.</source>
        <translation>Verschieben Sie diese Postfächer in das gewählte E-Mail-System, oder entfernen Sie die, die niemand braucht.</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <extracomment>Headline of a card: nothing is left of it</extracomment>
        <translation>Nichts übrig</translation>
    </message>
    <message>
        <source>The directory holds no Exchange server object of %1.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Das Verzeichnis enthält kein Exchange-Serverobjekt von %1.</translation>
    </message>
    <message>
        <source>The directory holds no Exchange server object of %1. Exchange is on %2.</source>
        <extracomment>%1 is a server, %2 a list of other servers</extracomment>
        <translation>Das Verzeichnis enthält kein Exchange-Serverobjekt von %1. Exchange ist auf %2.</translation>
    </message>
    <message>
        <source>Present</source>
        <extracomment>Headline of a card: it is there</extracomment>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>%1 is registered as an Exchange server. That is normal until the step “%2” is done.</source>
        <extracomment>%1 is a server, %2 the title of a step</extracomment>
        <translation>%1 ist als Exchange-Server eingetragen. Das ist normal, bis der Schritt „%2“ erledigt ist.</translation>
    </message>
    <message>
        <source>Still there</source>
        <extracomment>Headline of a card: it is there, but should not be</extracomment>
        <translation>Noch vorhanden</translation>
    </message>
    <message>
        <source>%1 is still registered as an Exchange server, so the domain goes on sending mail to it.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 ist noch als Exchange-Server eingetragen; die Domäne sendet ihm also weiter E-Mails.</translation>
    </message>
    <message>
        <source>Finish the uninstallation of Exchange on %1. Never delete the whole Exchange organization.</source>
        <translation>Schließen Sie die Deinstallation von Exchange auf %1 ab. Löschen Sie nie die ganze Exchange-Organisation.</translation>
    </message>
    <message>
        <source>The directory holds no certification authority of %1.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Das Verzeichnis enthält keine Zertifizierungsstelle von %1.</translation>
    </message>
    <message>
        <source>%1 runs a certification authority: %2. That is normal until the step “%3” is done.</source>
        <extracomment>%1 is a server, %2 a list of certification authorities, %3 the title of a step</extracomment>
        <translation>Auf %1 läuft eine Zertifizierungsstelle: %2. Das ist normal, bis der Schritt „%3“ erledigt ist.</translation>
    </message>
    <message>
        <source>%1 is still registered as a certification authority: %2. A domain controller that is one cannot be demoted.</source>
        <extracomment>%1 is a server, %2 a list of certification authorities</extracomment>
        <translation>%1 ist noch als Zertifizierungsstelle eingetragen: %2. Ein Domänencontroller, der eine ist, lässt sich nicht herabstufen.</translation>
    </message>
    <message>
        <source>Remove Active Directory Certificate Services from %1, and restart it.</source>
        <translation>Entfernen Sie die Active Directory-Zertifikatdienste von %1, und starten Sie den Server neu.</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <extracomment>Headline of a card: what was left behind</extracomment>
        <translation>Überreste</translation>
    </message>
    <message>
        <source>The certification authority of %1 is gone, but its distribution points are left: %2. They hinder nothing now, but certificates may name them.</source>
        <extracomment>%1 is a server, %2 a list of directory objects</extracomment>
        <translation>Die Zertifizierungsstelle von %1 ist weg, aber ihre Verteilungspunkte sind noch da: %2. Sie stören jetzt nicht, doch Zertifikate können sie nennen.</translation>
    </message>
    <message>
        <source>Delete them when no certificate of that authority is in use any more.</source>
        <translation>Löschen Sie sie, wenn kein Zertifikat dieser Stelle mehr verwendet wird.</translation>
    </message>
    <message>
        <source>The directory lists no printer of %1. Printers that are shared without being listed are not part of this.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Das Verzeichnis führt keinen Drucker von %1. Drucker, die freigegeben, aber nicht aufgeführt sind, sind hier nicht erfasst.</translation>
    </message>
    <message numerus="yes">
        <source>%n printer(s)</source>
        <extracomment>Headline of a card; %n is a number of printers</extracomment>
        <translation>
            <numerusform>%n Drucker</numerusform>
            <numerusform>%n Drucker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The directory lists %n printer(s) of %1: %2. That is normal until the step “%3” is done.</source>
        <extracomment>%1 is a server, %2 a list of printers, %3 the title of a step</extracomment>
        <translation>
            <numerusform>Das Verzeichnis führt %n Drucker von %1: %2. Das ist normal, bis der Schritt „%3“ erledigt ist.</numerusform>
            <numerusform>Das Verzeichnis führt %n Drucker von %1: %2. Das ist normal, bis der Schritt „%3“ erledigt ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The directory still lists %n printer(s) of %1: %2. Client computers would look for printers that are gone.</source>
        <extracomment>%1 is a server, %2 a list of printers</extracomment>
        <translation>
            <numerusform>Das Verzeichnis führt noch %n Drucker von %1: %2. Clientcomputer würden nach einem Drucker suchen, den es nicht mehr gibt.</numerusform>
            <numerusform>Das Verzeichnis führt noch %n Drucker von %1: %2. Clientcomputer würden nach Druckern suchen, die es nicht mehr gibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop sharing them on %1, and share them on the destination server.</source>
        <translation>Beenden Sie die Freigabe auf %1, und geben Sie die Drucker auf dem Zielserver frei.</translation>
    </message>
    <message numerus="yes">
        <source>%n remain(s)</source>
        <extracomment>Headline of a card; %n is a number of domain controllers</extracomment>
        <translation>
            <numerusform>%n bleibt</numerusform>
            <numerusform>%n bleiben</numerusform>
        </translation>
    </message>
    <message>
        <source>After the demotion of %1 the domain has a writable domain controller: %2. Roles, global catalog, DNS and replication have cards of their own; SYSVOL is not read here.</source>
        <extracomment>%1 is a server, %2 a list of servers</extracomment>
        <translation>Nach der Herabstufung von %1 hat die Domäne einen beschreibbaren Domänencontroller: %2. Rollen, globaler Katalog, DNS und Replikation haben eigene Karten; SYSVOL wird hier nicht gelesen.</translation>
    </message>
    <message>
        <source>The last one</source>
        <extracomment>Headline of a card: the server is the last domain controller</extracomment>
        <translation>Der letzte</translation>
    </message>
    <message>
        <source>As far as %2 knows, %1 is the only writable domain controller. Its demotion would end the domain with all accounts.</source>
        <extracomment>%1 and %2 are servers</extracomment>
        <translation>Soweit %2 weiß, ist %1 der einzige beschreibbare Domänencontroller. Seine Herabstufung würde die Domäne mit allen Konten beenden.</translation>
    </message>
    <message>
        <source>Do not demote %1. Look at the card about replication, and at the one that says whether the destination is a controller.</source>
        <translation>Stufen Sie %1 nicht herab. Sehen Sie die Karte zur Replikation an und die, die sagt, ob der Zielserver ein Controller ist.</translation>
    </message>
    <message>
        <source>Demoted</source>
        <extracomment>Headline of a card: the server was demoted</extracomment>
        <translation>Herabgestuft</translation>
    </message>
    <message>
        <source>%1 is no domain controller any more: its NTDS Settings, the marks of its account and its replica of SYSVOL are gone.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 ist kein Domänencontroller mehr: Seine NTDS-Einstellungen, die Kennzeichen seines Kontos und sein Replikat von SYSVOL sind weg.</translation>
    </message>
    <message>
        <source>Domain controller</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Domänencontroller</translation>
    </message>
    <message>
        <source>%1 is still a domain controller. That is normal until it is demoted in the step “%2”.</source>
        <extracomment>%1 is a server, %2 the title of a step</extracomment>
        <translation>%1 ist noch Domänencontroller. Das ist normal, bis er im Schritt „%2“ herabgestuft wird.</translation>
    </message>
    <message>
        <source>The domain still takes %1 for a domain controller: its NTDS Settings are there. Replication and computers go on looking for it.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Die Domäne hält %1 noch für einen Domänencontroller: Seine NTDS-Einstellungen sind da. Replikation und Computer suchen ihn weiter.</translation>
    </message>
    <message>
        <source>If %1 still runs as a domain controller, demote it. If it is gone, clean up with ntdsutil metadata cleanup.</source>
        <translation>Läuft %1 noch als Domänencontroller, stufen Sie ihn herab. Ist er weg, bereinigen Sie mit „ntdsutil metadata cleanup“.</translation>
    </message>
    <message>
        <source>%1 is no domain controller any more, but what only a controller has is still there: %2.</source>
        <extracomment>%1 is a server, %2 a list of directory objects</extracomment>
        <translation>%1 ist kein Domänencontroller mehr, aber was nur ein Controller hat, ist noch da: %2.</translation>
    </message>
    <message>
        <source>Wait for the next replication. What is still there then, delete with ntdsutil metadata cleanup.</source>
        <translation>Warten Sie die nächste Replikation ab. Was dann noch da ist, löschen Sie mit „ntdsutil metadata cleanup“.</translation>
    </message>
    <message>
        <source>Neither an account nor a server object of %1 is in the directory.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Im Verzeichnis ist weder ein Konto noch ein Serverobjekt von %1.</translation>
    </message>
    <message>
        <source>%1 is still in the directory. That is normal until the step “%2” is done.</source>
        <extracomment>%1 is a server, %2 the title of a step</extracomment>
        <translation>%1 ist noch im Verzeichnis. Das ist normal, bis der Schritt „%2“ erledigt ist.</translation>
    </message>
    <message>
        <source>%1 is still in the directory: %2. It confuses replication and the Best Practices Analyzer.</source>
        <extracomment>%1 is a server, %2 a list of directory objects</extracomment>
        <translation>%1 ist noch im Verzeichnis: %2. Das verwirrt die Replikation und den Best Practices Analyzer.</translation>
    </message>
    <message>
        <source>Delete it in Active Directory Users and Computers, and in Active Directory Sites and Services.</source>
        <translation>Löschen Sie ihn in Active Directory-Benutzer und -Computer und in Active Directory-Standorte und -Dienste.</translation>
    </message>
    <message>
        <source>%1 runs %2 (version %3), the system that this guide is for.</source>
        <extracomment>Headline of a card; %3 is a version such as &quot;6.2 (9200)&quot; %1 is a server, %2 the name of an operating system, %3 its version</extracomment>
        <translation>Auf %1 läuft %2 (Version %3), das System, für das diese Anleitung gilt.</translation>
    </message>
    <message>
        <source>Other system</source>
        <extracomment>Headline of a card: the server runs another operating system than the guide is for</extracomment>
        <translation>Anderes System</translation>
    </message>
    <message>
        <source>%1 runs %2 (version %3). This guide is for Windows Server 2012 Essentials; for another edition or release its steps and limits differ.</source>
        <extracomment>%1 is a server, %2 the name of an operating system, %3 its version</extracomment>
        <translation>Auf %1 läuft %2 (Version %3). Diese Anleitung gilt für Windows Server 2012 Essentials; für eine andere Edition oder Version gelten andere Schritte und Grenzen.</translation>
    </message>
    <message>
        <source>Find out which system was meant. If it is this one, follow Microsoft’s guide for it.</source>
        <translation>Klären Sie, welches System gemeint war. Ist es dieses, folgen Sie Microsofts Anleitung dafür.</translation>
    </message>
    <message>
        <source>%1 is a writable domain controller: its NTDS Settings, the kind of its account and its group say so.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 ist ein beschreibbarer Domänencontroller: Das sagen seine NTDS-Einstellungen, die Art seines Kontos und seine Gruppe.</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <extracomment>Headline of a card: some signs of a domain controller are missing</extracomment>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>%1 is not a domain controller in every respect: %2 is missing in the directory. The configuration may still be running, or was interrupted.</source>
        <extracomment>%1 is a server, %2 a list of technical names</extracomment>
        <translation>%1 ist nicht in jeder Hinsicht ein Domänencontroller: Im Verzeichnis fehlt %2. Die Konfiguration läuft vielleicht noch oder wurde unterbrochen.</translation>
    </message>
    <message>
        <source>Wait until the installation says that it is done. If this stays, look at its log before you go on.</source>
        <translation>Warten Sie, bis die Installation meldet, dass sie fertig ist. Bleibt es dabei, sehen Sie ihr Protokoll an, bevor Sie fortfahren.</translation>
    </message>
    <message>
        <source>Not a controller</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Kein Controller</translation>
    </message>
    <message>
        <source>The directory does not know %1 as a domain controller, so the domain would end with the source server.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Das Verzeichnis kennt %1 nicht als Domänencontroller; die Domäne würde mit dem Quellserver enden.</translation>
    </message>
    <message>
        <source>Find out where the installation in migration mode stopped, before anything else is done.</source>
        <translation>Klären Sie zuerst, wo die Installation im Migrationsmodus stehen geblieben ist.</translation>
    </message>
    <message>
        <source>Global catalog</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Globaler Katalog</translation>
    </message>
    <message>
        <source>%1 is a global catalog, and ready as one.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 ist ein globaler Katalog und als solcher bereit.</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <extracomment>Headline of a card: the global catalog is not ready yet</extracomment>
        <translation>Noch nicht bereit</translation>
    </message>
    <message>
        <source>%1 is to be a global catalog, but is not ready: it still receives the data. Until then sign-in depends on the source server.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 soll globaler Katalog sein, ist aber nicht bereit: Er empfängt noch die Daten. Bis dahin hängt die Anmeldung vom Quellserver ab.</translation>
    </message>
    <message>
        <source>Wait, then check again. If it stays so for more than an hour, look at the card about replication.</source>
        <translation>Warten Sie und prüfen Sie dann erneut. Bleibt es länger als eine Stunde so, sehen Sie die Karte zur Replikation an.</translation>
    </message>
    <message>
        <source>No global catalog</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Kein globaler Katalog</translation>
    </message>
    <message>
        <source>%1 is not a global catalog. Without the source server nobody could sign in.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 ist kein globaler Katalog. Ohne den Quellserver könnte sich niemand anmelden.</translation>
    </message>
    <message>
        <source>In Active Directory Sites and Services open the NTDS Settings of %1 and tick “Global Catalog”.</source>
        <translation>Öffnen Sie in Active Directory-Standorte und -Dienste die NTDS-Einstellungen von %1 und aktivieren Sie „Globaler Katalog“.</translation>
    </message>
    <message>
        <source>Licensing server</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Lizenzserver</translation>
    </message>
    <message>
        <source>%1 is the licensing server of the site %2.</source>
        <extracomment>%1 is a server, %2 a site of Active Directory</extracomment>
        <translation>%1 ist der Lizenzserver des Standorts %2.</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <extracomment>Headline of a card: another server has the job</extracomment>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>The licensing server of the site %2 is %3 instead of %1, and would go with it.</source>
        <extracomment>%1 and %3 are servers, %2 a site of Active Directory</extracomment>
        <translation>Der Lizenzserver des Standorts %2 ist %3 statt %1 und fiele mit ihm weg.</translation>
    </message>
    <message>
        <source>In Active Directory Sites and Services open the site, then its Licensing Site Settings, and change the computer to %1.</source>
        <translation>Öffnen Sie in Active Directory-Standorte und -Dienste den Standort, dann dessen Licensing Site Settings, und ändern Sie den Computer in %1.</translation>
    </message>
    <message>
        <source>No server</source>
        <extracomment>Headline of a card: no server has the job</extracomment>
        <translation>Kein Server</translation>
    </message>
    <message>
        <source>The site %2 names no licensing server; it should be %1.</source>
        <extracomment>%1 is a server, %2 a site of Active Directory</extracomment>
        <translation>Der Standort %2 nennt keinen Lizenzserver; es sollte %1 sein.</translation>
    </message>
    <message>
        <source>In Active Directory Sites and Services open the site, then its Licensing Site Settings, and choose %1.</source>
        <translation>Öffnen Sie in Active Directory-Standorte und -Dienste den Standort, dann dessen Licensing Site Settings, und wählen Sie %1.</translation>
    </message>
    <message>
        <source>No other</source>
        <extracomment>Headline of a card: no other server of this kind</extracomment>
        <translation>Kein weiterer</translation>
    </message>
    <message>
        <source>Besides %1 and the source server the directory knows no other Essentials or Small Business Server.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Außer %1 und dem Quellserver kennt das Verzeichnis keinen weiteren Essentials- oder Small Business Server.</translation>
    </message>
    <message numerus="yes">
        <source>Besides %1 and the source server there are %n more of these servers in the directory: %2. Their licences allow only one in a domain, and they shut themselves down.</source>
        <extracomment>%1 is a server, %2 a list of servers</extracomment>
        <translation>
            <numerusform>Außer %1 und dem Quellserver ist noch %n solcher Server im Verzeichnis: %2. Ihre Lizenzen erlauben nur einen in einer Domäne, und sie fahren sich selbst herunter.</numerusform>
            <numerusform>Außer %1 und dem Quellserver sind noch %n solche Server im Verzeichnis: %2. Ihre Lizenzen erlauben nur einen in einer Domäne, und sie fahren sich selbst herunter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %2 out of the network. If a server is long gone, delete its account.</source>
        <translation>Nehmen Sie %2 aus dem Netzwerk. Gibt es einen Server längst nicht mehr, löschen Sie sein Konto.</translation>
    </message>
    <message>
        <source>%1 is a synchronized domain controller of %2. Domain functional level: %3.</source>
        <extracomment>%1 is a server, %2 a domain, %3 a Windows version</extracomment>
        <translation>%1 ist ein synchronisierter Domänencontroller von %2. Domänenfunktionsebene: %3.</translation>
    </message>
    <message>
        <source>None left</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Nichts übrig</translation>
    </message>
    <message>
        <source>None of the old policies is left. Policies that were read in the directory: %1. Their folders in SYSVOL were not looked at.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Keine der alten Richtlinien ist übrig. Im Verzeichnis gelesene Richtlinien: %1. Ihre Ordner in SYSVOL wurden nicht angesehen.</translation>
    </message>
    <message>
        <source>Old policies left</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Alte Richtlinien übrig</translation>
    </message>
    <message>
        <source>Policies of the former server still exist: %1. They contradict those of the destination server.</source>
        <extracomment>%1 is a list of Group Policy objects</extracomment>
        <translation>Richtlinien des früheren Servers sind noch vorhanden: %1. Sie widersprechen denen des Zielservers.</translation>
    </message>
    <message>
        <source>Save a copy of those that were modified, and delete them in Group Policy Management.</source>
        <translation>Speichern Sie eine Kopie derer, die geändert wurden, und löschen Sie sie in der Gruppenrichtlinienverwaltung.</translation>
    </message>
    <message>
        <source>Default policy missing</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Standardrichtlinie fehlt</translation>
    </message>
    <message>
        <source>A policy that every domain needs does not exist: %1. Password rules and user rights of the domain depend on it.</source>
        <extracomment>%1 is a list of Group Policy objects</extracomment>
        <translation>Eine Richtlinie, die jede Domäne braucht, gibt es nicht: %1. Kennwortregeln und Benutzerrechte der Domäne hängen von ihr ab.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or create it anew with dcgpofix, before you change any other policy.</source>
        <translation>Stellen Sie sie aus einer Sicherung wieder her, oder erstellen Sie sie mit dcgpofix neu, bevor Sie eine andere Richtlinie ändern.</translation>
    </message>
    <message>
        <source>None of the old WMI filters is left. WMI filters that remain: %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Keiner der alten WMI-Filter ist übrig. Verbleibende WMI-Filter: %1.</translation>
    </message>
    <message>
        <source>Old filters left</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Alte Filter übrig</translation>
    </message>
    <message>
        <source>WMI filters of the former server still exist: %1. Nothing needs them after its policies are deleted.</source>
        <extracomment>%1 is a list of WMI filters</extracomment>
        <translation>WMI-Filter des früheren Servers sind noch vorhanden: %1. Sobald seine Richtlinien gelöscht sind, braucht sie nichts mehr.</translation>
    </message>
    <message>
        <source>Delete them in Group Policy Management under WMI Filters.</source>
        <translation>Löschen Sie sie in der Gruppenrichtlinienverwaltung unter „WMI-Filter“.</translation>
    </message>
    <message>
        <source>Filter missing</source>
        <extracomment>Headline of a card: a WMI filter</extracomment>
        <translation>Filter fehlt</translation>
    </message>
    <message>
        <source>These policies ask for a WMI filter that does not exist: %1. Such a policy is applied to no computer.</source>
        <extracomment>%1 is a list of Group Policy objects</extracomment>
        <translation>Diese Richtlinien verlangen einen WMI-Filter, den es nicht gibt: %1. Eine solche Richtlinie wird auf keinen Computer angewendet.</translation>
    </message>
    <message>
        <source>Open each of these policies in Group Policy Management, and choose no WMI filter or one that exists.</source>
        <translation>Öffnen Sie jede dieser Richtlinien in der Gruppenrichtlinienverwaltung, und wählen Sie keinen oder einen vorhandenen WMI-Filter.</translation>
    </message>
    <message>
        <source>Links complete</source>
        <extracomment>Headline of a card: links of Group Policy objects</extracomment>
        <translation>Verknüpfungen in Ordnung</translation>
    </message>
    <message>
        <source>Every link leads to a policy that exists. Links that were read: %1. The folders in SYSVOL were not compared.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Jede Verknüpfung führt zu einer vorhandenen Richtlinie. Gelesene Verknüpfungen: %1. Die Ordner in SYSVOL wurden nicht verglichen.</translation>
    </message>
    <message>
        <source>Broken links</source>
        <extracomment>Headline of a card: links of Group Policy objects</extracomment>
        <translation>Verknüpfungen ins Leere</translation>
    </message>
    <message>
        <source>These links lead to policies that do not exist: %1. Computers look for them at every policy update.</source>
        <extracomment>%1 is a list of identifiers and places</extracomment>
        <translation>Diese Verknüpfungen führen zu Richtlinien, die es nicht gibt: %1. Computer suchen bei jeder Richtlinienaktualisierung danach.</translation>
    </message>
    <message>
        <source>Remove these links in Group Policy Management.</source>
        <translation>Entfernen Sie diese Verknüpfungen in der Gruppenrichtlinienverwaltung.</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>Headline of a card: folder redirection</extracomment>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>These policies redirect folders of users: %1. The folders must be on the destination server before the source server goes.</source>
        <extracomment>%1 is a list of Group Policy objects</extracomment>
        <translation>Diese Richtlinien leiten Ordner von Benutzern um: %1. Die Ordner müssen auf dem Zielserver sein, bevor der Quellserver geht.</translation>
    </message>
    <message>
        <source>None found</source>
        <extracomment>Headline of a card: folder redirection</extracomment>
        <translation>Keine gefunden</translation>
    </message>
    <message>
        <source>No policy in the directory redirects folders. Policies that were read: %1. Their files in SYSVOL were not looked at, so this does not decide whether the phase is needed.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Keine Richtlinie im Verzeichnis leitet Ordner um. Gelesene Richtlinien: %1. Ihre Dateien in SYSVOL wurden nicht angesehen; ob die Phase nötig ist, entscheidet das also nicht.</translation>
    </message>
    <message>
        <source>Ask whether the folders of users, such as Documents, are kept on the source server.</source>
        <translation>Fragen Sie, ob Ordner der Benutzer, etwa „Dokumente“, auf dem Quellserver liegen.</translation>
    </message>
    <message>
        <source>The old redirection policy is gone. Policies that were read in the directory: %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Die alte Umleitungsrichtlinie ist weg. Im Verzeichnis gelesene Richtlinien: %1.</translation>
    </message>
    <message>
        <source>Old policy left</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Alte Richtlinie übrig</translation>
    </message>
    <message>
        <source>The former redirection still exists: %1. It keeps sending folders of users to the source server.</source>
        <extracomment>%1 is a list of Group Policy objects</extracomment>
        <translation>Die frühere Umleitung ist noch vorhanden: %1. Sie schickt weiterhin Ordner von Benutzern auf den Quellserver.</translation>
    </message>
    <message>
        <source>Delete it in Group Policy Management.</source>
        <translation>Löschen Sie sie in der Gruppenrichtlinienverwaltung.</translation>
    </message>
    <message>
        <source>In force</source>
        <extracomment>Headline of a card: a policy is in force</extracomment>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>The policy “%1” exists and is linked. Where it sends the folders is written in SYSVOL, which was not looked at.</source>
        <extracomment>%1 is a Group Policy object</extracomment>
        <translation>Die Richtlinie „%1“ ist vorhanden und verknüpft. Wohin sie die Ordner schickt, steht in SYSVOL; dort wurde nicht nachgesehen.</translation>
    </message>
    <message>
        <source>Not in force</source>
        <extracomment>Headline of a card: a policy is not in force</extracomment>
        <translation>Nicht in Kraft</translation>
    </message>
    <message>
        <source>The policy “%1” exists, but it is not linked or its user part is switched off, so no folder moves to the destination server.</source>
        <extracomment>%1 is a Group Policy object</extracomment>
        <translation>Die Richtlinie „%1“ ist vorhanden, aber nicht verknüpft, oder ihr Benutzerteil ist ausgeschaltet; so zieht kein Ordner auf den Zielserver um.</translation>
    </message>
    <message>
        <source>Link the policy in Group Policy Management, and enable its user settings.</source>
        <translation>Verknüpfen Sie die Richtlinie in der Gruppenrichtlinienverwaltung, und aktivieren Sie ihre Benutzereinstellungen.</translation>
    </message>
    <message>
        <source>Other policy</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Andere Richtlinie</translation>
    </message>
    <message>
        <source>These policies redirect folders: %1. None of them has the name that the Dashboard gives, and where they send the folders cannot be told from the directory.</source>
        <extracomment>%1 is a list of Group Policy objects</extracomment>
        <translation>Diese Richtlinien leiten Ordner um: %1. Keine hat den Namen, den das Dashboard vergibt, und wohin sie die Ordner schicken, ist dem Verzeichnis nicht zu entnehmen.</translation>
    </message>
    <message>
        <source>Check in Group Policy Management that they send the folders to the destination server.</source>
        <translation>Prüfen Sie in der Gruppenrichtlinienverwaltung, dass sie die Ordner auf den Zielserver schicken.</translation>
    </message>
    <message>
        <source>Policy missing</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Richtlinie fehlt</translation>
    </message>
    <message>
        <source>No new policy “%1” exists, so no folder moves to the destination server.</source>
        <extracomment>%1 is a Group Policy object</extracomment>
        <translation>Es gibt keine neue Richtlinie „%1“; so zieht kein Ordner auf den Zielserver um.</translation>
    </message>
    <message>
        <source>Enable folder redirection in the Dashboard of the destination server.</source>
        <translation>Aktivieren Sie die Ordnerumleitung im Dashboard des Zielservers.</translation>
    </message>
    <message>
        <source>A demotion leaves the server object of the source in Active Directory Sites and Services; it is deleted in a later step.</source>
        <translation>Eine Herabstufung lässt das Serverobjekt des Quellservers in Active Directory-Standorte und -Dienste zurück; es wird in einem späteren Schritt gelöscht.</translation>
    </message>
    <message>
        <source>%1 hosts the e-mail of the company with %2. Mailboxes on it: %3.</source>
        <extracomment>%1 is a server, %2 a product such as &quot;Exchange Server 2003&quot;, %3 a number</extracomment>
        <translation>%1 beherbergt mit %2 die E-Mail der Firma. Postfächer darauf: %3.</translation>
    </message>
    <message>
        <source>Mailboxes: %3</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Postfächer: %3</translation>
    </message>
    <message>
        <source>%1 runs %2 with mailboxes on it (%3), and nobody has chosen where they go. The source server cannot be removed while they are there.</source>
        <extracomment>%1 is a server, %2 a product, %3 a number of mailboxes</extracomment>
        <translation>Auf %1 läuft %2 mit Postfächern (%3), und niemand hat entschieden, wohin sie kommen. Solange sie dort sind, lässt sich der Quellserver nicht entfernen.</translation>
    </message>
    <message>
        <source>Choose the new home for e-mail in phase 1.</source>
        <translation>Wählen Sie in Phase 1 das neue Zuhause der E-Mail.</translation>
    </message>
    <message>
        <source>Not on the source</source>
        <extracomment>Headline of a card: the service runs on another server</extracomment>
        <translation>Nicht am Quellserver</translation>
    </message>
    <message>
        <source>Exchange runs on %1 and not on the source server, so the e-mail does not depend on the source server.</source>
        <extracomment>%1 is a list of servers</extracomment>
        <translation>Exchange läuft auf %1 und nicht auf dem Quellserver; die E-Mail hängt also nicht vom Quellserver ab.</translation>
    </message>
    <message>
        <source>No Exchange</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Kein Exchange</translation>
    </message>
    <message>
        <source>The directory lists no Exchange server, so the steps about e-mail are not needed.</source>
        <translation>Das Verzeichnis führt keinen Exchange-Server auf; die Schritte zur E-Mail sind also nicht nötig.</translation>
    </message>
    <message>
        <source>Authority found</source>
        <extracomment>Headline of a card: a certification authority</extracomment>
        <translation>Zertifizierungsstelle da</translation>
    </message>
    <message>
        <source>%1 is a certification authority (%2). It cannot be demoted before Active Directory Certificate Services are removed.</source>
        <extracomment>%1 is a server, %2 a list of names of authorities</extracomment>
        <translation>%1 ist eine Zertifizierungsstelle (%2). Der Server lässt sich erst herabstufen, wenn die Active Directory-Zertifikatdienste entfernt sind.</translation>
    </message>
    <message>
        <source>Not certain</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>%1 has a place for revocation lists in the directory, but no enterprise authority is registered for it. It may run a stand-alone authority, or an earlier one may have left this behind.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 hat im Verzeichnis einen Platz für Sperrlisten, doch für den Server ist keine Unternehmens-CA eingetragen. Vielleicht läuft dort eine eigenständige Zertifizierungsstelle, oder eine frühere hat ihn hinterlassen.</translation>
    </message>
    <message>
        <source>Look for Active Directory Certificate Services among the roles of %1.</source>
        <translation>Suchen Sie unter den Rollen von %1 nach den Active Directory-Zertifikatdiensten.</translation>
    </message>
    <message>
        <source>The certification authority %1 runs on another server, so it does not keep the source server from being demoted.</source>
        <extracomment>%1 is a list of names of authorities</extracomment>
        <translation>Die Zertifizierungsstelle %1 läuft auf einem anderen Server und steht der Herabstufung des Quellservers nicht im Weg.</translation>
    </message>
    <message>
        <source>No authority</source>
        <extracomment>Headline of a card: no certification authority</extracomment>
        <translation>Keine CA</translation>
    </message>
    <message>
        <source>The directory lists no certification authority. A stand-alone authority would not be listed there.</source>
        <translation>Das Verzeichnis führt keine Zertifizierungsstelle auf. Eine eigenständige wäre dort nicht aufgeführt.</translation>
    </message>
    <message>
        <source>Source authorized</source>
        <extracomment>Headline of a card: the source server may hand out addresses</extracomment>
        <translation>Quellserver autorisiert</translation>
    </message>
    <message>
        <source>The directory allows %1 to hand out addresses, so the steps about DHCP apply. Whether its DHCP service runs is not proven by that. Authorized are: %2.</source>
        <extracomment>%1 is a server, %2 a list of servers</extracomment>
        <translation>Das Verzeichnis erlaubt %1, Adressen zu vergeben; die Schritte zu DHCP gelten also. Ob der DHCP-Dienst dort läuft, ist damit nicht bewiesen. Autorisiert sind: %2.</translation>
    </message>
    <message>
        <source>Destination authorized</source>
        <extracomment>Headline of a card: the destination server may hand out addresses</extracomment>
        <translation>Zielserver autorisiert</translation>
    </message>
    <message>
        <source>The directory allows %1, the destination server, to hand out addresses. It should not, because two DHCP servers disturb each other.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Das Verzeichnis erlaubt %1, dem Zielserver, Adressen zu vergeben. Er sollte es nicht tun, denn zwei DHCP-Server stören einander.</translation>
    </message>
    <message>
        <source>Find out whether the DHCP Server role runs on %1, and remove it there if it does.</source>
        <translation>Stellen Sie fest, ob auf %1 die Rolle „DHCP-Server“ läuft, und entfernen Sie sie dort gegebenenfalls.</translation>
    </message>
    <message>
        <source>Other servers</source>
        <extracomment>Headline of a card: other servers may hand out addresses</extracomment>
        <translation>Andere Server</translation>
    </message>
    <message>
        <source>The directory allows these servers to hand out addresses: %1. The source server is not among them, which does not prove that it hands out none.</source>
        <extracomment>%1 is a list of servers</extracomment>
        <translation>Das Verzeichnis erlaubt diesen Servern, Adressen zu vergeben: %1. Der Quellserver ist nicht darunter, doch das beweist nicht, dass er keine vergibt.</translation>
    </message>
    <message>
        <source>Find out on the source server and on the router who hands out addresses.</source>
        <translation>Stellen Sie am Quellserver und am Router fest, wer Adressen vergibt.</translation>
    </message>
    <message>
        <source>The directory allows no server to hand out addresses. That does not prove that the source server hands out none.</source>
        <translation>Das Verzeichnis erlaubt keinem Server, Adressen zu vergeben. Das beweist nicht, dass der Quellserver keine vergibt.</translation>
    </message>
    <message>
        <source>No user has one</source>
        <extracomment>Headline of a card: a logon script</extracomment>
        <translation>Kein Benutzer hat eins</translation>
    </message>
    <message>
        <source>No user has a logon script. Accounts that were read: %1. The file in NETLOGON was not looked at.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Kein Benutzer hat ein Anmeldeskript. Gelesene Konten: %1. Die Datei in NETLOGON wurde nicht angesehen.</translation>
    </message>
    <message>
        <source>Script still set</source>
        <extracomment>Headline of a card: a logon script</extracomment>
        <translation>Skript noch gesetzt</translation>
    </message>
    <message>
        <source>These users still start %2 when they sign in: %1. The script belongs to the former server, and they wait for it.</source>
        <extracomment>%1 is a list of users, %2 a file name</extracomment>
        <translation>Diese Benutzer starten bei der Anmeldung noch %2: %1. Das Skript gehört zum früheren Server, und sie warten darauf.</translation>
    </message>
    <message>
        <source>Empty “Logon script” in the properties of each of these users.</source>
        <translation>Leeren Sie „Anmeldeskript“ in den Eigenschaften jedes dieser Benutzer.</translation>
    </message>
    <message>
        <source>Other scripts</source>
        <extracomment>Headline of a card: logon scripts</extracomment>
        <translation>Andere Skripts</translation>
    </message>
    <message>
        <source>No user starts the script of the former server, but these users have another logon script: %1.</source>
        <extracomment>%1 is a list of users</extracomment>
        <translation>Kein Benutzer startet das Skript des früheren Servers, doch diese Benutzer haben ein anderes Anmeldeskript: %1.</translation>
    </message>
    <message>
        <source>Check that these scripts do not name the source server.</source>
        <translation>Prüfen Sie, dass diese Skripts den Quellserver nicht nennen.</translation>
    </message>
    <message>
        <source>Strong</source>
        <extracomment>Headline of a card: the password policy</extracomment>
        <translation>Stark</translation>
    </message>
    <message>
        <source>The domain demands complex passwords with a length of at least %1.</source>
        <extracomment>%1 is a number of characters</extracomment>
        <translation>Die Domäne verlangt komplexe Kennwörter mit einer Länge von mindestens %1.</translation>
    </message>
    <message>
        <source>Length %1</source>
        <extracomment>Headline of a card: the shortest password; %1 is a number</extracomment>
        <translation>Länge %1</translation>
    </message>
    <message>
        <source>The domain accepts passwords with a length of %1; at least %2 is advised. Short passwords are easy to guess.</source>
        <extracomment>%1 and %2 are numbers of characters</extracomment>
        <translation>Die Domäne nimmt Kennwörter mit einer Länge von %1 an; geraten sind mindestens %2. Kurze Kennwörter sind leicht zu erraten.</translation>
    </message>
    <message>
        <source>Set the password policy in the Dashboard of the destination server.</source>
        <translation>Legen Sie die Kennwortrichtlinie im Dashboard des Zielservers fest.</translation>
    </message>
    <message>
        <source>Not complex</source>
        <extracomment>Headline of a card: the password policy</extracomment>
        <translation>Nicht komplex</translation>
    </message>
    <message>
        <source>The domain does not demand complex passwords, only a length of %1. Such passwords are easy to guess.</source>
        <extracomment>%1 is a number of characters</extracomment>
        <translation>Die Domäne verlangt keine komplexen Kennwörter, nur eine Länge von %1. Solche Kennwörter sind leicht zu erraten.</translation>
    </message>
    <message>
        <source>No zone names the source server as a name server. Zones that were asked: %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Keine Zone nennt den Quellserver als Namenserver. Abgefragte Zonen: %1.</translation>
    </message>
    <message>
        <source>Name server left</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Namenserver übrig</translation>
    </message>
    <message>
        <source>These entries still name the source server, or a server without an address: %1. Name resolution waits there for a server that never answers.</source>
        <extracomment>%1 is a list of DNS records</extracomment>
        <translation>Diese Einträge nennen noch den Quellserver oder einen Server ohne Adresse: %1. Die Namensauflösung wartet dort auf einen Server, der nie antwortet.</translation>
    </message>
    <message>
        <source>Remove the source server from “Name Servers” in the properties of each of these zones, and correct the primary server on the page “Start of Authority (SOA)”.</source>
        <translation>Entfernen Sie den Quellserver in den Eigenschaften jeder dieser Zonen unter „Namenserver“ (Name Servers), und berichtigen Sie den primären Server auf der Seite „Autoritätsursprung (SOA)“ (Start of Authority).</translation>
    </message>
    <message>
        <source>No record by which computers find a domain controller leads to the source server. Names that were asked: %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Kein Eintrag, über den Computer einen Domänencontroller finden, führt zum Quellserver. Abgefragte Namen: %1.</translation>
    </message>
    <message>
        <source>Records left</source>
        <extracomment>Headline of a card: DNS records</extracomment>
        <translation>Einträge übrig</translation>
    </message>
    <message>
        <source>These records still lead to the source server, or to a server without an address: %1. Computers that follow them find no domain controller.</source>
        <extracomment>%1 is a list of DNS records</extracomment>
        <translation>Diese Einträge führen noch zum Quellserver oder zu einem Server ohne Adresse: %1. Computer, die ihnen folgen, finden keinen Domänencontroller.</translation>
    </message>
    <message>
        <source>Delete these records in DNS Manager on the destination server.</source>
        <translation>Löschen Sie diese Einträge im DNS-Manager auf dem Zielserver.</translation>
    </message>
    <message>
        <source>Address left</source>
        <extracomment>Headline of a card: an address in DNS</extracomment>
        <translation>Adresse übrig</translation>
    </message>
    <message>
        <source>The global catalog still has the address of the source server: %1. Programs that ask there first have to wait.</source>
        <extracomment>%1 is a list of DNS records</extracomment>
        <translation>Der globale Katalog hat noch die Adresse des Quellservers: %1. Programme, die zuerst dort fragen, müssen warten.</translation>
    </message>
    <message>
        <source>No home folder, profile, logon script, licensing server or DHCP authorization in the directory names the source server. Accounts that were read: %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Im Verzeichnis nennt kein Basisordner, Profil, Anmeldeskript, Lizenzierungsserver und keine DHCP-Autorisierung den Quellserver. Gelesene Konten: %1.</translation>
    </message>
    <message>
        <source>Entries left</source>
        <extracomment>Headline of a card: entries of the directory</extracomment>
        <translation>Einträge übrig</translation>
    </message>
    <message>
        <source>These entries of the directory still name the source server: %1. What follows them looks for a server that is gone.</source>
        <extracomment>%1 is a list of entries</extracomment>
        <translation>Diese Einträge des Verzeichnisses nennen noch den Quellserver: %1. Was ihnen folgt, sucht einen Server, den es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>Correct or delete each of these entries.</source>
        <translation>Berichtigen oder löschen Sie jeden dieser Einträge.</translation>
    </message>
    <message>
        <source>Folders on the source</source>
        <extracomment>Headline of a card: the source server</extracomment>
        <translation>Ordner auf Quellserver</translation>
    </message>
    <message>
        <source>Folders of users are on the source server, which is gone: %1. These users sign in without their files.</source>
        <extracomment>%1 is a list of users and folders</extracomment>
        <translation>Ordner von Benutzern liegen auf dem Quellserver, den es nicht mehr gibt: %1. Diese Benutzer melden sich ohne ihre Dateien an.</translation>
    </message>
    <message>
        <source>Enter the folders on the destination server in the properties of each of these users.</source>
        <translation>Tragen Sie in den Eigenschaften jedes dieser Benutzer die Ordner auf dem Zielserver ein.</translation>
    </message>
    <message>
        <source>Server not known</source>
        <extracomment>Headline of a card: a server</extracomment>
        <translation>Server nicht bekannt</translation>
    </message>
    <message>
        <source>These folders are on another server: %1. This console does not know the name of the source server, so it cannot tell whether they are lost with it.</source>
        <extracomment>%1 is a list of users and folders</extracomment>
        <translation>Diese Ordner liegen auf einem anderen Server: %1. Die Konsole kennt den Namen des Quellservers nicht und kann nicht sagen, ob sie mit ihm verloren sind.</translation>
    </message>
    <message>
        <source>Compare the server in these paths with the name of the source server.</source>
        <translation>Vergleichen Sie den Server in diesen Pfaden mit dem Namen des Quellservers.</translation>
    </message>
</context>
<context>
    <name>FolderList</name>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Places</source>
        <extracomment>Disks, sticks and folders that a file can be chosen from</extracomment>
        <translation>Orte</translation>
    </message>
    <message>
        <source>The medium does not answer. Unplug it and plug it in again, or choose another place.</source>
        <translation>Das Medium antwortet nicht. Ziehen Sie es ab, und schließen Sie es wieder an, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>This folder cannot be read: it is gone, or your account may not open it. Choose another one.</source>
        <translation>Dieser Ordner kann nicht gelesen werden: Er ist nicht mehr da, oder Ihr Konto darf ihn nicht öffnen. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Only the first %1 are shown. Move the file to a smaller folder if it is not among them.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Nur die ersten %1 werden gezeigt. Ist die Datei nicht darunter, verschieben Sie sie in einen kleineren Ordner.</translation>
    </message>
    <message>
        <source>There is nothing in this folder.</source>
        <translation>Dieser Ordner ist leer.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A file: %1 is its size, %2 when it was changed</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>A folder</extracomment>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Downloads</source>
        <extracomment>A folder</extracomment>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>A folder</extracomment>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Home folder</source>
        <extracomment>The folder of the person who uses the computer</extracomment>
        <translation>Persönlicher Ordner</translation>
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
        <comment>date and time</comment>
        <extracomment>A date and a time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A day: %1 is the day of the week, short; %2 the date</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>GateBanner</name>
    <message>
        <source>Show all %1</source>
        <extracomment>Button: shows every reason why a step or a phase is closed; %1 is how many there are</extracomment>
        <translation>Alle %1 zeigen</translation>
    </message>
</context>
<context>
    <name>GateController</name>
    <message>
        <source>Everything that this step relies on is measured again …</source>
        <translation>Alles, worauf sich dieser Schritt stützt, wird neu gemessen …</translation>
    </message>
    <message>
        <source>Not everything of this step is done yet</source>
        <translation>Noch ist nicht alles an diesem Schritt erledigt</translation>
    </message>
    <message>
        <source>The step has not begun. What is listed here is not proven at this moment.</source>
        <translation>Der Schritt hat nicht begonnen. Was hier steht, ist in diesem Moment nicht nachgewiesen.</translation>
    </message>
    <message>
        <source>This step cannot begin yet</source>
        <translation>Dieser Schritt kann noch nicht beginnen</translation>
    </message>
    <message>
        <source>This phase is not open yet</source>
        <translation>Diese Phase ist noch nicht offen</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>condition</comment>
        <extracomment>Who decided whether a step is needed: %1 is a person, %2 that person&apos;s reason</extracomment>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>No check can tell this. Decide it yourself.</source>
        <translation>Keine Prüfung kann das feststellen. Entscheiden Sie es selbst.</translation>
    </message>
    <message>
        <source>The check that decides this has no answer yet.</source>
        <translation>Die Prüfung, die das entscheidet, hat noch keine Antwort.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>condition</comment>
        <extracomment>What decides whether a step is needed: %1 is the title of a check, %2 its value</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>GateReasonRow</name>
    <message>
        <source>%1, %2</source>
        <extracomment>For screen readers: %1 title of a step or check, %2 what is the matter with it</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Carry on all the same …</source>
        <extracomment>Button beside the reason why a step may not begin: a person answers for it with a reason</extracomment>
        <translation>Trotzdem fortfahren …</translation>
    </message>
    <message>
        <source>Carry on all the same: %1</source>
        <translation>Trotzdem fortfahren: %1</translation>
    </message>
</context>
<context>
    <name>GuideReport</name>
    <message>
        <source>Only if: %1</source>
        <extracomment>%1 says when a step is needed</extracomment>
        <translation>Nur wenn: %1</translation>
    </message>
    <message>
        <source>Limits: %1</source>
        <translation>Grenzen: %1</translation>
    </message>
    <message>
        <source>Not before: %1</source>
        <extracomment>%1 is the title of another step</extracomment>
        <translation>Nicht vor: %1</translation>
    </message>
    <message>
        <source>Due before: %1</source>
        <extracomment>%1 is the title of another step</extracomment>
        <translation>Fällig vor: %1</translation>
    </message>
    <message>
        <source>If it is skipped: %1</source>
        <extracomment>%1 is what is lost when a step is left out</extracomment>
        <translation>Wenn er übersprungen wird: %1</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <extracomment>%1 is what proves that a step is done</extracomment>
        <translation>Nachweis: %1</translation>
    </message>
    <message>
        <source>Checked by the console: %1</source>
        <extracomment>%1 is the title of something that the console checks by itself</extracomment>
        <translation>Prüft die Konsole selbst: %1</translation>
    </message>
</context>
<context>
    <name>Guides</name>
    <message>
        <source>Demote and remove the source server</source>
        <translation>Herabstufen und Entfernen des Quellservers</translation>
    </message>
    <message>
        <source>Demote and remove</source>
        <extracomment>Short name of phase 6 for the timeline; keep it under 24 characters</extracomment>
        <translation>Herabstufen und entfernen</translation>
    </message>
    <message>
        <source>The source server is not to stay as it is</source>
        <extracomment>When the phase is needed</extracomment>
        <translation>Der Quellserver soll nicht bleiben, wie er ist</translation>
    </message>
    <message>
        <source>Move mailboxes created late</source>
        <extracomment>Title of a step</extracomment>
        <translation>Verschieben spät erstellter Postfächer</translation>
    </message>
    <message>
        <source>New users still got their mailbox on the old Exchange server, and it cannot be uninstalled while one remains.</source>
        <translation>Neue Benutzer haben ihr Postfach noch auf dem alten Exchange-Server erhalten, und er lässt sich nicht deinstallieren, solange eines übrig ist.</translation>
    </message>
    <message>
        <source>Users were added after the mailboxes were moved</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Benutzer wurden hinzugefügt, nachdem die Postfächer verschoben waren</translation>
    </message>
    <message>
        <source>Exchange refuses to be uninstalled.</source>
        <translation>Exchange lässt sich nicht deinstallieren.</translation>
    </message>
    <message>
        <source>No mailbox is left on the source server</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Auf dem Quellserver ist kein Postfach mehr übrig</translation>
    </message>
    <message>
        <source>List the mailboxes that are still on the source server.</source>
        <translation>Listen Sie die Postfächer auf, die noch auf dem Quellserver sind.</translation>
    </message>
    <message>
        <source>Move each of them to the chosen mail system.</source>
        <translation>Verschieben Sie jedes davon in das gewählte E-Mail-System.</translation>
    </message>
    <message>
        <source>Microsoft’s guide says “to the Destination Server”, which has no Exchange; the chosen mail system is meant.</source>
        <translation>Im Migrationshandbuch von Microsoft steht „auf den Zielserver“, der aber kein Exchange hat; gemeint ist das gewählte E-Mail-System.</translation>
    </message>
    <message>
        <source>Uninstall Exchange from the source</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>Deinstallieren von Exchange auf dem Quellserver</translation>
    </message>
    <message>
        <source>The uninstallation removes the references to this Exchange server from Active Directory.</source>
        <translation>Die Deinstallation entfernt die Verweise auf diesen Exchange-Server aus Active Directory.</translation>
    </message>
    <message>
        <source>Active Directory keeps pointing to a mail server that does not exist.</source>
        <translation>Active Directory verweist weiterhin auf einen E-Mail-Server, den es nicht gibt.</translation>
    </message>
    <message>
        <source>The Configuration partition holds no Exchange server object for the source server</source>
        <translation>Die Konfigurationspartition enthält kein Exchange-Serverobjekt für den Quellserver</translation>
    </message>
    <message>
        <source>Make sure that no mailbox and no public folder is left, because setup refuses otherwise.</source>
        <translation>Vergewissern Sie sich, dass weder ein Postfach noch ein öffentlicher Ordner übrig ist, denn sonst verweigert das Setup die Deinstallation.</translation>
    </message>
    <message>
        <source>Have the installation discs of Windows Small Business Server 2003 ready.</source>
        <translation>Halten Sie die Installationsdatenträger von Windows Small Business Server 2003 bereit.</translation>
    </message>
    <message>
        <source>Open Add or Remove Programs &gt; Windows Small Business Server 2003 &gt; Change/Remove.</source>
        <translation>Öffnen Sie Software (Add or Remove Programs) &gt; Windows Small Business Server 2003 &gt; Ändern/Entfernen (Change/Remove).</translation>
    </message>
    <message>
        <source>On the page “Component Selection” set “Exchange Server” to “Remove”.</source>
        <translation>Stellen Sie auf der Seite „Komponentenauswahl“ (Component Selection) „Exchange Server“ auf „Entfernen“ (Remove).</translation>
    </message>
    <message>
        <source>Insert “CD#3” when setup asks for it.</source>
        <translation>Legen Sie „CD#3“ ein, wenn das Setup danach fragt.</translation>
    </message>
    <message>
        <source>Disconnect printers attached to the source</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>Trennen der am Quellserver angeschlossenen Drucker</translation>
    </message>
    <message>
        <source>Printers that the source server shares are entries in the directory that would stay behind.</source>
        <translation>Vom Quellserver freigegebene Drucker haben Einträge im Verzeichnis, die zurückbleiben würden.</translation>
    </message>
    <message>
        <source>Printers are attached to the source server</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Am Quellserver sind Drucker angeschlossen</translation>
    </message>
    <message>
        <source>Client computers look for printers that are gone.</source>
        <translation>Clientcomputer suchen nach Druckern, die es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>No printQueue object of the source server is left in the directory</source>
        <translation>Im Verzeichnis ist kein printQueue-Objekt des Quellservers mehr übrig</translation>
    </message>
    <message>
        <source>Stop sharing the printers that are attached to the source server, and unplug them.</source>
        <translation>Beenden Sie die Freigabe der Drucker, die am Quellserver angeschlossen sind, und ziehen Sie deren Kabel ab.</translation>
    </message>
    <message>
        <source>Make sure that no entries for them are left in the directory.</source>
        <translation>Vergewissern Sie sich, dass im Verzeichnis keine Einträge für sie übrig sind.</translation>
    </message>
    <message>
        <source>Attach the printers to the destination server and share them there.</source>
        <translation>Schließen Sie die Drucker am Zielserver an, und geben Sie sie dort frei.</translation>
    </message>
    <message>
        <source>Make sure that every mailbox and public folder that is still needed has been moved.</source>
        <translation>Vergewissern Sie sich, dass jedes noch benötigte Postfach und jeder noch benötigte öffentliche Ordner verschoben ist.</translation>
    </message>
    <message>
        <source>Have the installation media of Exchange Server 2007 ready.</source>
        <translation>Halten Sie die Installationsmedien von Exchange Server 2007 bereit.</translation>
    </message>
    <message>
        <source>Have the installation media of Exchange Server 2010 ready.</source>
        <translation>Halten Sie die Installationsmedien von Exchange Server 2010 bereit.</translation>
    </message>
    <message>
        <source>Follow Microsoft’s article “How to Completely Remove Exchange 2007 from a Server”.</source>
        <translation>Folgen Sie dem Artikel „How to Completely Remove Exchange 2007 from a Server“ von Microsoft.</translation>
    </message>
    <message>
        <source>Follow Microsoft’s article “Modify or Remove Exchange 2010”.</source>
        <translation>Folgen Sie dem Artikel „Ändern oder Entfernen von Exchange 2010“ (Modify or Remove Exchange 2010) von Microsoft.</translation>
    </message>
    <message>
        <source>Remove Certification Authority Web Enrollment first</source>
        <extracomment>Title of a step</extracomment>
        <translation>Vorheriges Entfernen der Zertifizierungsstellen-Webregistrierung</translation>
    </message>
    <message>
        <source>The certification authority can be removed only after its web pages.</source>
        <translation>Die Zertifizierungsstelle lässt sich erst nach ihren Webseiten entfernen.</translation>
    </message>
    <message>
        <source>Certification Authority Web Enrollment is installed on the source server</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Auf dem Quellserver ist die Zertifizierungsstellen-Webregistrierung installiert</translation>
    </message>
    <message>
        <source>The removal of Active Directory Certificate Services fails.</source>
        <translation>Das Entfernen der Active Directory-Zertifikatdienste schlägt fehl.</translation>
    </message>
    <message>
        <source>The source server no longer lists the role service as installed</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Der Quellserver führt den Rollendienst nicht mehr als installiert auf</translation>
    </message>
    <message>
        <source>In Server Manager open Manage &gt; Remove Roles and Features and select the local server.</source>
        <translation>Öffnen Sie im Server-Manager Verwalten &gt; Rollen und Features entfernen (Manage &gt; Remove Roles and Features), und wählen Sie den lokalen Server aus.</translation>
    </message>
    <message>
        <source>Open Active Directory Certificate Services and clear the box “Certification Authority Web Enrollment”.</source>
        <extracomment>Clear: remove the tick from a box</extracomment>
        <translation>Öffnen Sie „Active Directory-Zertifikatdienste“ (Active Directory Certificate Services), und deaktivieren Sie das Kontrollkästchen „Zertifizierungsstellen-Webregistrierung“ (Certification Authority Web Enrollment).</translation>
    </message>
    <message>
        <source>Finish the wizard and close it; the next step opens it anew.</source>
        <translation>Führen Sie den Assistenten bis zum Ende aus, und schließen Sie ihn; der nächste Schritt öffnet ihn neu.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for 2012 R2 gives this hint for every source server.</source>
        <translation>Das Migrationshandbuch von Microsoft für 2012 R2 gibt diesen Hinweis für jeden Quellserver.</translation>
    </message>
    <message>
        <source>Remove Active Directory Certificate Services</source>
        <extracomment>Title of a step</extracomment>
        <translation>Entfernen der Active Directory-Zertifikatdienste</translation>
    </message>
    <message>
        <source>A domain controller that is a certification authority cannot be demoted.</source>
        <translation>Ein Domänencontroller, der eine Zertifizierungsstelle ist, lässt sich nicht herabstufen.</translation>
    </message>
    <message>
        <source>The source server is to be demoted, and Active Directory Certificate Services are installed</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Der Quellserver soll herabgestuft werden, und die Active Directory-Zertifikatdienste sind installiert</translation>
    </message>
    <message>
        <source>Active Directory Certificate Services are installed on the source server</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Auf dem Quellserver sind die Active Directory-Zertifikatdienste installiert</translation>
    </message>
    <message>
        <source>The demotion is refused.</source>
        <translation>Die Herabstufung wird verweigert.</translation>
    </message>
    <message>
        <source>The Configuration partition holds no enrollment service of the source server, and its service CertSvc is gone</source>
        <translation>Die Konfigurationspartition enthält keinen Registrierungsdienst des Quellservers, und sein Dienst CertSvc ist verschwunden</translation>
    </message>
    <message>
        <source>Sign in with the rights of the one who installed the authority, for an enterprise one at least Enterprise Admins.</source>
        <translation>Melden Sie sich mit den Rechten dessen an, der die Zertifizierungsstelle installiert hat, bei einer Unternehmens-CA mindestens als Mitglied der Organisations-Admins (Enterprise Admins).</translation>
    </message>
    <message>
        <source>In Server Manager open Roles Summary &gt; Remove Roles.</source>
        <translation>Öffnen Sie im Server-Manager Rollenübersicht &gt; Rollen entfernen (Roles Summary &gt; Remove Roles).</translation>
    </message>
    <message>
        <source>Clear the box “Active Directory Certificate Services”, choose “Next” and then “Remove”.</source>
        <extracomment>Clear: remove the tick from a box</extracomment>
        <translation>Deaktivieren Sie das Kontrollkästchen „Active Directory-Zertifikatdienste“ (Active Directory Certificate Services), klicken Sie auf „Weiter“ und dann auf „Entfernen“ (Remove).</translation>
    </message>
    <message>
        <source>If asked, agree to stop Internet Information Services (IIS).</source>
        <translation>Stimmen Sie zu, wenn gefragt wird, ob die Internetinformationsdienste (IIS) beendet werden sollen.</translation>
    </message>
    <message>
        <source>Restart the server afterwards, even if nothing asks for it.</source>
        <translation>Starten Sie den Server danach neu, auch wenn nichts dazu auffordert.</translation>
    </message>
    <message>
        <source>The removal differs slightly when several role services of Active Directory Certificate Services are installed.</source>
        <translation>Das Entfernen läuft etwas anders ab, wenn mehrere Rollendienste der Active Directory-Zertifikatdienste installiert sind.</translation>
    </message>
    <message>
        <source>If Certification Authority Web Enrollment is installed, it may have to be removed before the role.</source>
        <translation>Ist die Zertifizierungsstellen-Webregistrierung installiert, muss sie vielleicht vor der Rolle entfernt werden.</translation>
    </message>
    <message>
        <source>Microsoft’s guide removes the certificate services in any case; without them there is nothing to remove.</source>
        <translation>Das Migrationshandbuch von Microsoft entfernt die Zertifikatdienste in jedem Fall; sind sie nicht installiert, gibt es nichts zu entfernen.</translation>
    </message>
    <message>
        <source>The source server is to be demoted, and printers are attached to it</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Der Quellserver soll herabgestuft werden, und an ihm sind Drucker angeschlossen</translation>
    </message>
    <message>
        <source>Exchange server in the directory</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Exchange-Server im Verzeichnis</translation>
    </message>
    <message>
        <source>Certification authority on the source</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Zertifizierungsstelle am Quellserver</translation>
    </message>
    <message>
        <source>Printers of the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Drucker des Quellservers</translation>
    </message>
    <message>
        <source>Move the source into a workgroup</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>Verschieben des Quellservers in eine Arbeitsgruppe</translation>
    </message>
    <message>
        <source>The server leaves the domain while the domain can still take note of it.</source>
        <translation>Der Server verlässt die Domäne, solange sie das noch zur Kenntnis nehmen kann.</translation>
    </message>
    <message>
        <source>Its account stays active in the directory.</source>
        <translation>Sein Konto bleibt im Verzeichnis aktiv.</translation>
    </message>
    <message>
        <source>The system properties of the source server show a workgroup</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Die Systemeigenschaften des Quellservers zeigen eine Arbeitsgruppe</translation>
    </message>
    <message>
        <source>Wait for the restart after the demotion.</source>
        <translation>Warten Sie den Neustart nach der Herabstufung ab.</translation>
    </message>
    <message>
        <source>Change the membership from the domain to a workgroup before you disconnect the server.</source>
        <translation>Ändern Sie die Mitgliedschaft von der Domäne auf eine Arbeitsgruppe, bevor Sie den Server vom Netzwerk trennen.</translation>
    </message>
    <message>
        <source>Delete the source’s account from the directory</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>Löschen des Kontos des Quellservers aus dem Verzeichnis</translation>
    </message>
    <message>
        <source>Leftovers of the source server confuse replication and the analyzer of the last phase.</source>
        <translation>Überreste des Quellservers bringen die Replikation und den Best Practices Analyzer der letzten Phase durcheinander.</translation>
    </message>
    <message>
        <source>The directory keeps a computer that does not exist.</source>
        <translation>Das Verzeichnis behält einen Computer, den es nicht gibt.</translation>
    </message>
    <message>
        <source>The source server is in none of the three places</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Der Quellserver steht an keiner der drei Stellen</translation>
    </message>
    <message>
        <source>In Active Directory Users and Computers open your domain &gt; Computers and delete the source server if it is there.</source>
        <translation>Öffnen Sie in „Active Directory-Benutzer und -Computer“ Ihre Domäne &gt; Computers, und löschen Sie den Quellserver, falls er dort steht.</translation>
    </message>
    <message>
        <source>Delete it from the organizational unit of the SBS computers as well.</source>
        <translation>Löschen Sie ihn auch aus der Organisationseinheit der SBS-Computer.</translation>
    </message>
    <message>
        <source>In Active Directory Sites and Services delete the source server if it is there.</source>
        <translation>Löschen Sie den Quellserver in „Active Directory-Standorte und -Dienste“, falls er dort steht.</translation>
    </message>
    <message>
        <source>Verify that the source server is gone from all three places.</source>
        <translation>Überprüfen Sie, ob der Quellserver an allen drei Stellen verschwunden ist.</translation>
    </message>
    <message>
        <source>Microsoft’s guide names only the computer account; the analyzer of phase 8 looks at all three places.</source>
        <translation>Das Migrationshandbuch von Microsoft nennt nur das Computerkonto; der Best Practices Analyzer in Phase 8 sieht an allen drei Stellen nach.</translation>
    </message>
    <message>
        <source>Move DHCP from the source to the router (SBS 2003)</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>Verschieben von DHCP vom Quellserver auf den Router (SBS 2003)</translation>
    </message>
    <message>
        <source>When the source server is off, nobody else hands out addresses.</source>
        <translation>Ist der Quellserver ausgeschaltet, vergibt sonst niemand Adressen.</translation>
    </message>
    <message>
        <source>The source server runs DHCP, and it was not moved before</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Auf dem Quellserver läuft DHCP, und es wurde nicht schon vorher verschoben</translation>
    </message>
    <message>
        <source>The same address range as on the source server; exactly one DHCP server</source>
        <extracomment>Limits of the step</extracomment>
        <translation>Derselbe Adressbereich wie auf dem Quellserver; genau ein DHCP-Server</translation>
    </message>
    <message>
        <source>Client computers lose the network when their addresses expire.</source>
        <translation>Clientcomputer verlieren das Netzwerk, wenn ihre Adressen ablaufen.</translation>
    </message>
    <message>
        <source>Only the router answers, the service is disabled on the source, and the destination keeps its address</source>
        <extracomment>The source: the source server; the destination: the destination server</extracomment>
        <translation>Nur der Router antwortet, der Dienst ist auf dem Quellserver deaktiviert, und der Zielserver behält seine Adresse</translation>
    </message>
    <message>
        <source>Note the address range and the reservations of the DHCP Server role.</source>
        <translation>Notieren Sie den Adressbereich und die Reservierungen der DHCP-Serverrolle.</translation>
    </message>
    <message>
        <source>Open Services &gt; DHCP Server, set the startup type to “Disabled” and stop the service.</source>
        <translation>Öffnen Sie Dienste &gt; DHCP-Server (Services &gt; DHCP Server), legen Sie den Starttyp „Deaktiviert“ (Disabled) fest, und beenden Sie den Dienst.</translation>
    </message>
    <message>
        <source>Turn on DHCP on the router with the same address range.</source>
        <translation>Schalten Sie DHCP am Router mit demselben Adressbereich ein.</translation>
    </message>
    <message>
        <source>Give the destination server a static address, or reserve its address on the router.</source>
        <translation>Geben Sie dem Zielserver eine statische Adresse, oder reservieren Sie seine Adresse am Router.</translation>
    </message>
    <message>
        <source>If its address changed all the same, correct the port forwarding.</source>
        <extracomment>Forward: let the router pass requests on to a server</extracomment>
        <translation>Hat sich seine Adresse trotzdem geändert, berichtigen Sie die Portweiterleitung.</translation>
    </message>
    <message>
        <source>Microsoft’s guide calls the service “Windows Server” here; it is “DHCP Server”.</source>
        <translation>Das Migrationshandbuch von Microsoft nennt den Dienst hier „Windows Server“; richtig ist „DHCP-Server“ (DHCP Server).</translation>
    </message>
    <message>
        <source>Microsoft’s order moves DHCP after the demotion; you may do it from phase 4 on, and must before the source server is switched off.</source>
        <translation>Nach Microsofts Reihenfolge wird DHCP nach der Herabstufung verschoben; Sie dürfen es ab Phase 4 tun und müssen es tun, bevor der Quellserver ausgeschaltet wird.</translation>
    </message>
    <message>
        <source>Switch the source off and keep it</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>Herunterfahren und Aufbewahren des Quellservers</translation>
    </message>
    <message>
        <source>If something is missing on the new server, the former one is the last place to find it.</source>
        <translation>Fehlt auf dem neuen Server etwas, ist der frühere der letzte Ort, an dem es zu finden ist.</translation>
    </message>
    <message>
        <source>Do not reformat it for at least one week</source>
        <translation>Mindestens eine Woche lang nicht neu formatieren</translation>
    </message>
    <message>
        <source>When the licence period ends, the source server shuts down by itself.</source>
        <translation>Wenn die Karenzzeit der Lizenz endet, fährt der Quellserver von selbst herunter.</translation>
    </message>
    <message>
        <source>The source server no longer answers in the network</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Der Quellserver antwortet im Netzwerk nicht mehr</translation>
    </message>
    <message>
        <source>Shut the source server down and disconnect it from the network.</source>
        <translation>Fahren Sie den Quellserver herunter, und trennen Sie ihn vom Netzwerk.</translation>
    </message>
    <message>
        <source>Keep it unchanged for at least one week, until all data is known to be complete.</source>
        <translation>Bewahren Sie ihn mindestens eine Woche lang unverändert auf, bis feststeht, dass alle Daten vollständig sind.</translation>
    </message>
    <message>
        <source>Restart the destination</source>
        <extracomment>Title of a step; the destination: the destination server</extracomment>
        <translation>Neustarten des Zielservers</translation>
    </message>
    <message>
        <source>A restart shows that the new server works without the former one.</source>
        <translation>Ein Neustart zeigt, dass der neue Server ohne den früheren funktioniert.</translation>
    </message>
    <message>
        <source>Services may keep looking for the source server.</source>
        <translation>Dienste suchen vielleicht weiterhin nach dem Quellserver.</translation>
    </message>
    <message>
        <source>The last start of the destination server is later than the removal of the source server</source>
        <extracomment>Last: most recent</extracomment>
        <translation>Der letzte Start des Zielservers liegt nach dem Entfernen des Quellservers</translation>
    </message>
    <message>
        <source>Restart the destination server after the source server is gone.</source>
        <translation>Starten Sie den Zielserver neu, nachdem der Quellserver entfernt wurde.</translation>
    </message>
    <message>
        <source>Reuse the old hardware</source>
        <extracomment>Title of a step</extracomment>
        <translation>Wiederverwenden der alten Hardware</translation>
    </message>
    <message>
        <source>A demoted source server is not healthy enough to go on as it is.</source>
        <translation>Ein herabgestufter Quellserver ist nicht fehlerfrei genug, um so weiterzulaufen, wie er ist.</translation>
    </message>
    <message>
        <source>The machine runs a new system, or is out of use</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Der Computer läuft mit einem neuen System oder ist außer Betrieb</translation>
    </message>
    <message>
        <source>Make sure that at least seven days have passed and that nobody misses any data.</source>
        <translation>Vergewissern Sie sich, dass mindestens sieben Tage vergangen sind und niemand Daten vermisst.</translation>
    </message>
    <message>
        <source>Reformat the disks and install a server system.</source>
        <translation>Formatieren Sie die Datenträger neu, und installieren Sie ein Serverbetriebssystem.</translation>
    </message>
    <message>
        <source>Add the machine to the network as an additional server.</source>
        <translation>Fügen Sie den Computer dem Netzwerk als zusätzlichen Server hinzu.</translation>
    </message>
    <message>
        <source>The migration can be signed off without this step.</source>
        <translation>Die Migration kann auch ohne diesen Schritt abgenommen werden.</translation>
    </message>
    <message>
        <source>The source server is to leave the network</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Der Quellserver soll das Netzwerk verlassen</translation>
    </message>
    <message>
        <source>Microsoft’s guide has no step for this, but takes the workgroup for granted in what follows.</source>
        <translation>Das Migrationshandbuch von Microsoft hat dafür keinen Schritt, setzt die Arbeitsgruppe aber im Folgenden voraus.</translation>
    </message>
    <message>
        <source>If the domain has an organizational unit of SBS computers, delete it from there as well.</source>
        <translation>Hat die Domäne eine Organisationseinheit mit SBS-Computern, löschen Sie das Konto auch dort.</translation>
    </message>
    <message>
        <source>The former server goes on running, though nobody looks after it any more.</source>
        <translation>Der frühere Server läuft weiter, obwohl sich niemand mehr um ihn kümmert.</translation>
    </message>
    <message>
        <source>Source server out of the directory</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Quellserver aus dem Verzeichnis</translation>
    </message>
    <message>
        <source>Force a policy update on all clients</source>
        <extracomment>Title of a step</extracomment>
        <translation>Erzwingen einer Richtlinienaktualisierung auf allen Clients</translation>
    </message>
    <message>
        <source>Each client has to know the policies of the new server before the former one goes.</source>
        <translation>Jeder Client muss die Richtlinien des neuen Servers kennen, bevor der frühere verschwindet.</translation>
    </message>
    <message>
        <source>The source server is to be demoted</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Der Quellserver soll herabgestuft werden</translation>
    </message>
    <message>
        <source>Client computers keep settings that point to the source server.</source>
        <translation>Clientcomputer behalten Einstellungen, die auf den Quellserver verweisen.</translation>
    </message>
    <message>
        <source>Confirmation for each client computer</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Bestätigung für jeden Clientcomputer</translation>
    </message>
    <message>
        <source>Keep both servers connected while the client computers update.</source>
        <translation>Lassen Sie beide Server mit dem Netzwerk verbunden, während sich die Clientcomputer aktualisieren.</translation>
    </message>
    <message>
        <source>Open an administrator command prompt on each client computer, update the policies and confirm a sign-out if asked.</source>
        <translation>Öffnen Sie auf jedem Clientcomputer eine Eingabeaufforderung als Administrator, aktualisieren Sie die Richtlinien, und bestätigen Sie die Abmeldung, wenn danach gefragt wird.</translation>
    </message>
    <message>
        <source>Back up the destination server</source>
        <extracomment>Title of a step; gate: a point that may be passed only when its condition is met</extracomment>
        <translation>Zielserver sichern</translation>
    </message>
    <message>
        <source>After the demotion the destination server is the only domain controller: without a backup of it, its loss is the loss of the domain.</source>
        <translation>Nach dem Herabstufen ist der Zielserver der einzige Domänencontroller: Ohne eine Sicherung von ihm ist sein Verlust der Verlust der Domäne.</translation>
    </message>
    <message>
        <source>If the destination server fails after the demotion, accounts, computers and policies of the domain are lost.</source>
        <translation>Fällt der Zielserver nach dem Herabstufen aus, sind Konten, Computer und Richtlinien der Domäne verloren.</translation>
    </message>
    <message>
        <source>Date and target of the backup, and the names of files that were restored from it</source>
        <translation>Datum und Ziel der Sicherung und die Namen der daraus wiederhergestellten Dateien</translation>
    </message>
    <message>
        <source>Set up server backup in the Dashboard of the destination server, and start a backup that includes the system state.</source>
        <translation>Richten Sie im Dashboard des Zielservers die Serversicherung ein, und starten Sie eine Sicherung, die den Systemstatus enthält.</translation>
    </message>
    <message>
        <source>Keep the backup on a disk that is not part of the destination server.</source>
        <translation>Bewahren Sie die Sicherung auf einem Datenträger auf, der nicht zum Zielserver gehört.</translation>
    </message>
    <message>
        <source>Restore some files to another folder and compare them with their originals.</source>
        <translation>Stellen Sie einige Dateien in einem anderen Ordner wieder her, und vergleichen Sie sie mit den Originalen.</translation>
    </message>
    <message>
        <source>Demote the source to a member server</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>Herabstufen des Quellservers zu einem Mitgliedsserver</translation>
    </message>
    <message>
        <source>Only a demotion hands the directory over cleanly; simply switching the server off leaves its traces in the domain.</source>
        <translation>Nur eine Herabstufung übergibt das Verzeichnis sauber; wird der Server bloß ausgeschaltet, bleiben seine Spuren in der Domäne.</translation>
    </message>
    <message>
        <source>The domain keeps looking for a domain controller that is gone.</source>
        <translation>Die Domäne sucht weiterhin nach einem Domänencontroller, den es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>The directory holds no NTDS Settings object for the source server</source>
        <translation>Das Verzeichnis enthält kein NTDS Settings-Objekt für den Quellserver</translation>
    </message>
    <message>
        <source>Make sure that data, redirected folders and mailboxes have left the source server.</source>
        <translation>Vergewissern Sie sich, dass Daten, umgeleitete Ordner und Postfächer den Quellserver verlassen haben.</translation>
    </message>
    <message>
        <source>Make sure that data and redirected folders have left the source server.</source>
        <translation>Vergewissern Sie sich, dass Daten und umgeleitete Ordner den Quellserver verlassen haben.</translation>
    </message>
    <message>
        <source>Start the demotion and choose “Next” twice.</source>
        <translation>Starten Sie die Herabstufung, und klicken Sie zweimal auf „Weiter“.</translation>
    </message>
    <message>
        <source>Leave the box “This server is the last domain controller in the domain” empty.</source>
        <translation>Lassen Sie das Kontrollkästchen „Dieser Server ist der letzte Domänencontroller in der Domäne“ (This server is the last domain controller in the domain) leer.</translation>
    </message>
    <message>
        <source>Enter a password for the new local Administrator and choose “Next”.</source>
        <translation>Geben Sie ein Kennwort für den neuen lokalen Administrator ein, und klicken Sie auf „Weiter“.</translation>
    </message>
    <message>
        <source>On the page “Summary” choose “Next”, then “Finish”; the server restarts.</source>
        <translation>Klicken Sie auf der Seite „Zusammenfassung“ (Summary) auf „Weiter“ und dann auf „Fertig stellen“; der Server startet neu.</translation>
    </message>
    <message>
        <source>Clear the box “Active Directory Domain Services” and choose “Remove Features”.</source>
        <extracomment>Clear: remove the tick from a box</extracomment>
        <translation>Deaktivieren Sie das Kontrollkästchen „Active Directory-Domänendienste“ (Active Directory Domain Services), und klicken Sie auf „Features entfernen“ (Remove Features).</translation>
    </message>
    <message>
        <source>In the next window choose “Demote this domain controller”.</source>
        <translation>Klicken Sie im nächsten Fenster auf „Diesen Domänencontroller tiefer stufen“ (Demote this domain controller).</translation>
    </message>
    <message>
        <source>On the page “Credentials” leave the box “Last domain controller in the domain” empty.</source>
        <translation>Lassen Sie auf der Seite „Anmeldeinformationen“ (Credentials) das Kontrollkästchen „Letzter Domänencontroller in der Domäne“ (Last domain controller in the domain) leer.</translation>
    </message>
    <message>
        <source>On the page “Warnings” tick “Proceed with removal”.</source>
        <translation>Aktivieren Sie auf der Seite „Warnungen“ (Warnings) „Entfernen fortsetzen“ (Proceed with removal).</translation>
    </message>
    <message>
        <source>On the page “Removal Options” choose “Next”; if asked, enter a password for the new local Administrator.</source>
        <translation>Klicken Sie auf der Seite „Entfernungsoptionen“ (Removal Options) auf „Weiter“; geben Sie ein Kennwort für den neuen lokalen Administrator ein, wenn danach gefragt wird.</translation>
    </message>
    <message>
        <source>On the page “Review Options” choose “Demote”; the server restarts by itself.</source>
        <translation>Klicken Sie auf der Seite „Optionen prüfen“ (Review Options) auf „Tiefer stufen“ (Demote); der Server startet von selbst neu.</translation>
    </message>
    <message>
        <source>Marking the server as the last domain controller would delete the domain.</source>
        <translation>Den Server als letzten Domänencontroller zu kennzeichnen würde die Domäne löschen.</translation>
    </message>
    <message>
        <source>The source server may also stay in the network, as a domain controller or as an additional server.</source>
        <translation>Der Quellserver darf auch im Netzwerk bleiben, als Domänencontroller oder als zusätzlicher Server.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for 2012 R2 mixes up the ways to demote: from Windows Server 2012 on the role is removed.</source>
        <translation>Das Migrationshandbuch von Microsoft für 2012 R2 verwechselt die Arten der Herabstufung: Ab Windows Server 2012 wird die Rolle entfernt.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for 2012 R2 mixes up the ways to demote: before Windows Server 2012 it is dcpromo.</source>
        <translation>Das Migrationshandbuch von Microsoft für 2012 R2 verwechselt die Arten der Herabstufung: Vor Windows Server 2012 ist es dcpromo.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for SBS 2003 does not mention Active Directory Certificate Services; if they are installed, remove them first.</source>
        <translation>Das Migrationshandbuch von Microsoft für SBS 2003 erwähnt die Active Directory-Zertifikatdienste nicht; sind sie installiert, entfernen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Domain controllers that remain</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Verbleibende Domänencontroller</translation>
    </message>
    <message>
        <source>Source server demoted</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Quellserver herabgestuft</translation>
    </message>
    <message>
        <source>Directory of the destination server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Verzeichnis des Zielservers</translation>
    </message>
    <message>
        <source>Ports of the destination server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Ports des Zielservers</translation>
    </message>
    <message>
        <source>Sign-in at the destination server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Anmeldung am Zielserver</translation>
    </message>
    <message>
        <source>Authorized DHCP servers</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Autorisierte DHCP-Server</translation>
    </message>
    <message>
        <source>Users and computers</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Benutzer und Computer</translation>
    </message>
    <message>
        <source>Functional levels</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Funktionsebenen</translation>
    </message>
    <message>
        <source>DNS records of the domain</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>DNS-Einträge der Domäne</translation>
    </message>
    <message>
        <source>Replication between the servers</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Replikation zwischen den Servern</translation>
    </message>
    <message>
        <source>Operations master roles</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Betriebsmasterrollen</translation>
    </message>
    <message>
        <source>Schema version</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Schemaversion</translation>
    </message>
    <message>
        <source>Install the destination server in migration mode</source>
        <translation>Installieren des Zielservers im Migrationsmodus</translation>
    </message>
    <message>
        <source>Install</source>
        <extracomment>Short name of phase 2 for the timeline; keep it under 24 characters</extracomment>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>Gate: preparation tool not older than two weeks</source>
        <extracomment>Title of a step; gate: a point that may be passed only when its condition is met</extracomment>
        <translation>Kontrollpunkt: Lauf des Vorbereitungstools nicht älter als zwei Wochen</translation>
    </message>
    <message>
        <source>The installation is blocked when the last successful run of the preparation tool is too old.</source>
        <extracomment>Last: most recent</extracomment>
        <translation>Die Installation wird blockiert, wenn der letzte erfolgreiche Lauf des Vorbereitungstools zu alt ist.</translation>
    </message>
    <message>
        <source>At most 14 days between the last successful run and the installation</source>
        <extracomment>Last: most recent</extracomment>
        <translation>Höchstens 14 Tage zwischen dem letzten erfolgreichen Lauf und der Installation</translation>
    </message>
    <message>
        <source>The installation stops halfway, and the tool has to be run again.</source>
        <translation>Die Installation hält auf halbem Weg an, und das Tool muss noch einmal ausgeführt werden.</translation>
    </message>
    <message>
        <source>Age of the last successful run on the day of the installation</source>
        <extracomment>Last: most recent</extracomment>
        <translation>Alter des letzten erfolgreichen Laufs am Tag der Installation</translation>
    </message>
    <message>
        <source>Compare the date of the last successful run with the planned day of the installation.</source>
        <extracomment>Last: most recent</extracomment>
        <translation>Vergleichen Sie das Datum des letzten erfolgreichen Laufs mit dem geplanten Tag der Installation.</translation>
    </message>
    <message>
        <source>If more than 14 days lie between them, run the Migration Preparation Tool again.</source>
        <translation>Liegen mehr als 14 Tage dazwischen, führen Sie das Tool zum Vorbereiten der Migration noch einmal aus.</translation>
    </message>
    <message>
        <source>Prepare the installation medium</source>
        <extracomment>Title of a step</extracomment>
        <translation>Vorbereiten des Installationsmediums</translation>
    </message>
    <message>
        <source>The new server starts from this medium, and a flash drive is faster than a disc.</source>
        <translation>Der neue Server startet von diesem Medium, und ein USB-Speicherstick ist schneller als eine DVD.</translation>
    </message>
    <message>
        <source>The medium starts a computer</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Das Medium startet einen Computer</translation>
    </message>
    <message>
        <source>Have Windows Server 2012 Essentials DVD1 ready, or make a bootable USB flash drive from the ISO file with the Windows 7 USB/DVD Download Tool.</source>
        <translation>Halten Sie DVD1 von Windows Server 2012 Essentials bereit, oder erstellen Sie mit dem Windows 7 USB/DVD Download Tool aus der ISO-Datei einen startbaren USB-Speicherstick.</translation>
    </message>
    <message>
        <source>Check the processor: 64-bit, 1.4 GHz with one core or 1.3 GHz with several; 3.1 GHz with several is recommended.</source>
        <translation>Prüfen Sie den Prozessor: 64&#xa0;Bit, 1,4&#xa0;GHz mit einem Kern oder 1,3&#xa0;GHz mit mehreren; empfohlen sind 3,1&#xa0;GHz mit mehreren.</translation>
    </message>
    <message>
        <source>Check the memory: 2 GB, recommended 8 GB.</source>
        <translation>Prüfen Sie den Arbeitsspeicher: 2&#xa0;GB, empfohlen 8&#xa0;GB.</translation>
    </message>
    <message>
        <source>Check the disk: 160 GB with a system partition of 60 GB on C:.</source>
        <translation>Prüfen Sie die Festplatte: 160&#xa0;GB mit einer Systempartition von 60&#xa0;GB auf C:.</translation>
    </message>
    <message>
        <source>Check that exactly one network adapter is enabled, with Gigabit Ethernet and a cable to the router.</source>
        <translation>Prüfen Sie, ob genau ein Netzwerkadapter aktiviert ist, mit Gigabit-Ethernet und einem Kabel zum Router.</translation>
    </message>
    <message>
        <source>On a used machine, reformat and repartition the disks first.</source>
        <translation>Formatieren und partitionieren Sie bei einem gebrauchten Computer zuerst die Festplatten neu.</translation>
    </message>
    <message>
        <source>An answer file can be put on a USB flash drive; without one you enter the migration data in the wizard.</source>
        <translation>Eine Antwortdatei kann auf einem USB-Speicherstick liegen; ohne sie geben Sie die Migrationsdaten im Assistenten ein.</translation>
    </message>
    <message>
        <source>Start the destination from the medium</source>
        <extracomment>Title of a step; the destination: the destination server</extracomment>
        <translation>Starten des Zielservers vom Medium</translation>
    </message>
    <message>
        <source>Migration mode exists only in a new installation.</source>
        <translation>Den Migrationsmodus gibt es nur bei einer neuen Installation.</translation>
    </message>
    <message>
        <source>The setup of the new system runs</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Das Setup des neuen Systems läuft</translation>
    </message>
    <message>
        <source>Start the server and confirm with any key when it asks whether to start from CD or DVD.</source>
        <translation>Starten Sie den Server, und drücken Sie zur Bestätigung eine beliebige Taste, wenn er fragt, ob er von CD oder DVD starten soll.</translation>
    </message>
    <message>
        <source>If it does not start from the disc, put “DVD-ROM” first in the boot order of the BIOS.</source>
        <translation>Startet er nicht von der DVD, setzen Sie „DVD-ROM“ in der Startreihenfolge des BIOS an die erste Stelle.</translation>
    </message>
    <message>
        <source>Choose “New Installation”; some media show “Install now” instead.</source>
        <translation>Klicken Sie auf „Neue Installation“ (New Installation); manche Medien zeigen stattdessen „Jetzt installieren“ (Install now).</translation>
    </message>
    <message>
        <source>Media with “Install now” also ask for product key, licence, “Custom” and the disk; the goal is the same.</source>
        <translation>Medien mit „Jetzt installieren“ (Install now) fragen auch nach Product Key, Lizenz, „Benutzerdefiniert“ (Custom) und Festplatte; das Ergebnis ist dasselbe.</translation>
    </message>
    <message>
        <source>Load disk drivers</source>
        <extracomment>Title of a step</extracomment>
        <translation>Laden der Festplattentreiber</translation>
    </message>
    <message>
        <source>Setup can use only a disk that it sees.</source>
        <translation>Das Setup kann nur eine Festplatte verwenden, die es sieht.</translation>
    </message>
    <message>
        <source>An internal disk is missing from the list</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Eine interne Festplatte fehlt in der Liste</translation>
    </message>
    <message>
        <source>The system cannot be installed on this disk.</source>
        <translation>Das System kann nicht auf dieser Festplatte installiert werden.</translation>
    </message>
    <message>
        <source>All internal disks are listed</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Alle internen Festplatten sind aufgeführt</translation>
    </message>
    <message>
        <source>Choose “Load Drivers” (on some media “Load Driver”) and name the drivers of the disk controller.</source>
        <translation>Klicken Sie auf „Treiber laden“ (Load Drivers, auf manchen Medien Load Driver), und geben Sie die Treiber des Festplattencontrollers an.</translation>
    </message>
    <message>
        <source>Confirm erasing the primary disk and install</source>
        <extracomment>Title of a step</extracomment>
        <translation>Bestätigen des Löschens der primären Festplatte und Installieren</translation>
    </message>
    <message>
        <source>The new system takes the whole primary disk.</source>
        <translation>Das neue System belegt die ganze primäre Festplatte.</translation>
    </message>
    <message>
        <source>The files of the new system are being copied</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Die Dateien des neuen Systems werden kopiert</translation>
    </message>
    <message>
        <source>Make sure that nothing on the primary disk of this machine is still needed.</source>
        <translation>Vergewissern Sie sich, dass nichts auf der primären Festplatte dieses Computers noch gebraucht wird.</translation>
    </message>
    <message>
        <source>Tick the box that all data on the primary disk will be deleted, and choose “Install”.</source>
        <translation>Aktivieren Sie das Kontrollkästchen, dass alle Daten auf der primären Festplatte gelöscht werden, und klicken Sie auf „Installieren“.</translation>
    </message>
    <message>
        <source>This destroys everything on the primary disk of the destination server.</source>
        <translation>Das zerstört alles auf der primären Festplatte des Zielservers.</translation>
    </message>
    <message>
        <source>Media with “Install now” show no such box; there you choose “Custom” and the disk.</source>
        <translation>Medien mit „Jetzt installieren“ (Install now) zeigen kein solches Kontrollkästchen; dort wählen Sie „Benutzerdefiniert“ (Custom) und die Festplatte.</translation>
    </message>
    <message>
        <source>Check date, time and time zone in the wizard</source>
        <extracomment>Title of a step</extracomment>
        <translation>Prüfen von Datum, Uhrzeit und Zeitzone im Assistenten</translation>
    </message>
    <message>
        <source>The new server can join the domain only when its clock agrees with that of the source server.</source>
        <translation>Der neue Server kann der Domäne nur beitreten, wenn seine Uhr mit der des Quellservers übereinstimmt.</translation>
    </message>
    <message>
        <source>At most 5 minutes from the source server; same date; same time zone</source>
        <translation>Höchstens 5 Minuten Abweichung vom Quellserver; gleiches Datum; gleiche Zeitzone</translation>
    </message>
    <message>
        <source>The installation may fail when it joins the domain.</source>
        <translation>Die Installation schlägt beim Beitritt zur Domäne vielleicht fehl.</translation>
    </message>
    <message>
        <source>A measured difference of less than 5 minutes, and date and time zone confirmed</source>
        <translation>Eine gemessene Abweichung von weniger als 5 Minuten, und Datum und Zeitzone bestätigt</translation>
    </message>
    <message>
        <source>On the page “Verify the date and time settings” set date, time and time zone like those of the source server.</source>
        <translation>Stellen Sie auf der Seite „Einstellungen für Datum und Uhrzeit überprüfen“ (Verify the date and time settings) Datum, Uhrzeit und Zeitzone wie auf dem Quellserver ein.</translation>
    </message>
    <message>
        <source>In a virtual machine use the time zone of the host.</source>
        <translation>Verwenden Sie auf einem virtuellen Computer die Zeitzone des Hosts.</translation>
    </message>
    <message>
        <source>Under Hyper-V turn off the time synchronization with the host, or use the time zone of the host.</source>
        <translation>Schalten Sie unter Hyper-V die Zeitsynchronisierung mit dem Host aus, oder verwenden Sie die Zeitzone des Hosts.</translation>
    </message>
    <message>
        <source>Choose the migration mode</source>
        <extracomment>Title of a step</extracomment>
        <translation>Auswählen des Migrationsmodus</translation>
    </message>
    <message>
        <source>Only this mode joins the existing domain and takes over its roles.</source>
        <translation>Nur in diesem Modus tritt der Server der vorhandenen Domäne bei und übernimmt ihre Rollen.</translation>
    </message>
    <message>
        <source>Server name: up to 15 characters; administrator account: up to 19 characters; password: at least 8 characters</source>
        <translation>Servername: bis zu 15 Zeichen; Administratorkonto: bis zu 19 Zeichen; Kennwort: mindestens 8 Zeichen</translation>
    </message>
    <message>
        <source>The server starts a domain of its own and has to be installed again.</source>
        <translation>Der Server beginnt eine eigene Domäne und muss noch einmal installiert werden.</translation>
    </message>
    <message>
        <source>The wizard shows the source domain and goes on</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Der Assistent zeigt die Quelldomäne und geht weiter</translation>
    </message>
    <message>
        <source>On the page “Choose server installation mode” choose “Server migration”.</source>
        <translation>Klicken Sie auf der Seite „Installationsmodus auswählen“ (Choose server installation mode) auf „Servermigration“ (Server migration).</translation>
    </message>
    <message>
        <source>Enter the source domain, the source server and the administrator account of the migration.</source>
        <translation>Geben Sie die Quelldomäne, den Quellserver und das Administratorkonto der Migration ein.</translation>
    </message>
    <message>
        <source>Choose a unique server name of letters, digits and hyphens, not digits only, and with no hyphen in front.</source>
        <translation>Wählen Sie einen eindeutigen Servernamen aus Buchstaben, Ziffern und Bindestrichen, nicht nur aus Ziffern und ohne Bindestrich am Anfang.</translation>
    </message>
    <message>
        <source>Choose an account name other than the two that are reserved.</source>
        <translation>Wählen Sie einen anderen Kontonamen als die beiden reservierten.</translation>
    </message>
    <message>
        <source>Choose a password with characters of three of the four classes: capital letters, small letters, digits and signs.</source>
        <translation>Wählen Sie ein Kennwort mit Zeichen aus drei der vier Klassen: Großbuchstaben, Kleinbuchstaben, Ziffern und Sonderzeichen.</translation>
    </message>
    <message>
        <source>The server name and the internal domain name cannot be changed after this step.</source>
        <translation>Der Servername und der interne Domänenname lassen sich nach diesem Schritt nicht mehr ändern.</translation>
    </message>
    <message>
        <source>Microsoft’s guide speaks of an answer file here; with or without one, the wizard asks for the same data.</source>
        <translation>Das Migrationshandbuch von Microsoft spricht hier von einer Antwortdatei; mit oder ohne sie fragt der Assistent nach denselben Daten.</translation>
    </message>
    <message>
        <source>Wait for the success message</source>
        <extracomment>Title of a step</extracomment>
        <translation>Warten auf die Erfolgsmeldung</translation>
    </message>
    <message>
        <source>An interrupted configuration leaves a half-made domain controller behind.</source>
        <translation>Eine unterbrochene Konfiguration hinterlässt einen halb fertigen Domänencontroller.</translation>
    </message>
    <message>
        <source>The next steps meet a server that is not ready.</source>
        <translation>Die nächsten Schritte treffen auf einen Server, der nicht bereit ist.</translation>
    </message>
    <message>
        <source>The message “Your server is successfully migrated”</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Die Meldung „Der Server wurde erfolgreich migriert“ (Your server is successfully migrated)</translation>
    </message>
    <message>
        <source>Leave the server alone: no restart by hand, no unplugged cable, no restart of the router.</source>
        <translation>Lassen Sie den Server in Ruhe: kein Neustart von Hand, kein abgezogenes Kabel, kein Neustart des Routers.</translation>
    </message>
    <message>
        <source>If you need the desktop meanwhile, unlock it as the built-in administrator with an empty password.</source>
        <translation>Brauchen Sie zwischendurch den Desktop, entsperren Sie ihn als integrierter Administrator mit leerem Kennwort.</translation>
    </message>
    <message>
        <source>Wait for “Your server is successfully migrated” and choose “Close”.</source>
        <translation>Warten Sie auf „Der Server wurde erfolgreich migriert“ (Your server is successfully migrated), und klicken Sie auf „Schließen“.</translation>
    </message>
    <message>
        <source>Expect about 30 minutes for the system and about 30 minutes for the configuration on the smallest hardware.</source>
        <translation>Rechnen Sie auf der kleinsten Hardware mit etwa 30 Minuten für das System und etwa 30 Minuten für die Konfiguration.</translation>
    </message>
    <message>
        <source>The server restarts and signs in by itself with the administrator account of the migration.</source>
        <translation>Der Server startet neu und meldet sich von selbst mit dem Administratorkonto der Migration an.</translation>
    </message>
    <message>
        <source>Age of the preparation tool’s run</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Alter der Ausführung des Vorbereitungstools</translation>
    </message>
    <message>
        <source>Gate: confirm what the wizard did</source>
        <extracomment>Title of a step; gate: a point that may be passed only when its condition is met</extracomment>
        <translation>Kontrollpunkt: Bestätigen der Arbeit des Assistenten</translation>
    </message>
    <message>
        <source>Everything that follows relies on the new server being the domain controller that holds all roles.</source>
        <translation>Alles Weitere verlässt sich darauf, dass der neue Server der Domänencontroller ist, der alle Rollen hat.</translation>
    </message>
    <message>
        <source>Only one server with Windows Server 2012 Essentials in the network; it is a domain controller and holds the roles</source>
        <translation>Nur ein Server mit Windows Server 2012 Essentials im Netzwerk; er ist Domänencontroller und hat die Rollen</translation>
    </message>
    <message>
        <source>A role that stayed on the source server is lost when the source server goes.</source>
        <translation>Eine Rolle, die auf dem Quellserver geblieben ist, geht verloren, wenn der Quellserver entfernt wird.</translation>
    </message>
    <message>
        <source>Schema version 56, all five operations master roles and a ready global catalog on the destination server</source>
        <translation>Schemaversion 56, alle fünf Betriebsmasterrollen und ein bereiter globaler Katalog auf dem Zielserver</translation>
    </message>
    <message>
        <source>Check that the destination server has joined the domain as a domain controller.</source>
        <translation>Prüfen Sie, ob der Zielserver der Domäne als Domänencontroller beigetreten ist.</translation>
    </message>
    <message>
        <source>Check that it holds the five operations master (FSMO) roles and is a global catalog.</source>
        <translation>Prüfen Sie, ob er die fünf Betriebsmasterrollen (FSMO) hat und ein globaler Katalogserver ist.</translation>
    </message>
    <message>
        <source>Check that it is the site licensing server.</source>
        <translation>Prüfen Sie, ob er der Standortlizenzserver ist.</translation>
    </message>
    <message>
        <source>Check that the schema has version 56 on both servers.</source>
        <translation>Prüfen Sie, ob das Schema auf beiden Servern die Version 56 hat.</translation>
    </message>
    <message>
        <source>Check that the destination server does not hand out addresses by DHCP.</source>
        <translation>Vergewissern Sie sich, dass der Zielserver keine Adressen über DHCP vergibt.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for SBS 2003 does not list the schema update among the wizard’s tasks; it has to be there all the same.</source>
        <translation>Das Migrationshandbuch von Microsoft für SBS 2003 nennt die Schemaaktualisierung nicht unter den Aufgaben des Assistenten; vorhanden sein muss sie trotzdem.</translation>
    </message>
    <message>
        <source>The guide says that the product does not use the DHCP Server role, yet setup may switch it on when the router does not offer DHCP.</source>
        <translation>Laut Migrationshandbuch verwendet das Produkt die DHCP-Serverrolle nicht, doch das Setup schaltet sie vielleicht ein, wenn der Router kein DHCP anbietet.</translation>
    </message>
    <message>
        <source>Start the 21-day countdown</source>
        <extracomment>Title of a step</extracomment>
        <translation>Starten des 21-Tage-Countdowns</translation>
    </message>
    <message>
        <source>The licence tolerates both servers in one network only for a limited time.</source>
        <translation>Die Lizenz duldet beide Server in einem Netzwerk nur für begrenzte Zeit.</translation>
    </message>
    <message>
        <source>Source server out of the network within 21 days, or 7 days until update KB943494 is proven on it; after its demotion 7 days or the rest of the 21, whichever is less</source>
        <translation>Quellserver innerhalb von 21 Tagen aus dem Netzwerk, oder innerhalb von 7 Tagen, solange das Update KB943494 auf ihm nicht nachgewiesen ist; nach seinem Herabstufen 7 Tage oder der Rest der 21 Tage, je nachdem, was weniger ist</translation>
    </message>
    <message>
        <source>When the period ends, the source server shuts down.</source>
        <translation>Wenn die Karenzzeit endet, fährt der Quellserver herunter.</translation>
    </message>
    <message>
        <source>The day on which the destination server became a domain controller, and the last day of the period</source>
        <extracomment>Last: final</extracomment>
        <translation>Der Tag, an dem der Zielserver Domänencontroller wurde, und der letzte Tag der Karenzzeit</translation>
    </message>
    <message>
        <source>Count from the day on which the destination server became a domain controller.</source>
        <translation>Zählen Sie ab dem Tag, an dem der Zielserver Domänencontroller wurde.</translation>
    </message>
    <message>
        <source>Find out whether update KB943494 is installed on the source server.</source>
        <translation>Stellen Sie fest, ob das Update KB943494 auf dem Quellserver installiert ist.</translation>
    </message>
    <message>
        <source>Plan the removal of the source server for a day within the period: 21 days with the update, 7 days without it.</source>
        <translation>Planen Sie das Entfernen des Quellservers für einen Tag innerhalb der Karenzzeit: 21 Tage mit dem Update, 7 Tage ohne.</translation>
    </message>
    <message>
        <source>Tell the customer about the last day.</source>
        <extracomment>Last: final</extracomment>
        <translation>Nennen Sie dem Kunden den letzten Tag.</translation>
    </message>
    <message>
        <source>Until the source server is gone, the event log gets one licensing error a day (FSMO Role Check, licensing policy).</source>
        <extracomment>Log: the event log of Windows</extracomment>
        <translation>Bis der Quellserver entfernt ist, kommt jeden Tag ein Lizenzierungsfehler in das Ereignisprotokoll (Überprüfung der FSMO-Rolle, Lizenzierungsrichtlinie; auf Englisch: FSMO Role Check, licensing policy).</translation>
    </message>
    <message>
        <source>The message demands that the Essentials server holds the PDC emulator and domain naming roles.</source>
        <translation>Die Meldung verlangt, dass der Essentials-Server die Rollen PDC-Emulator und Domänennamenmaster hat.</translation>
    </message>
    <message>
        <source>The text of that event names a “Management Server” and says that “this server” shuts down; it is the source server that does.</source>
        <translation>Der Text dieses Ereignisses nennt einen „Verwaltungsserver“ (Management Server) und sagt, dass „dieser Server“ (this server) herunterfährt; tatsächlich ist es der Quellserver.</translation>
    </message>
    <message>
        <source>The guides give several starting points for the 21 days; the earliest one is used here.</source>
        <translation>Die Migrationshandbücher nennen für die 21 Tage mehrere Anfangszeitpunkte; hier gilt der früheste.</translation>
    </message>
    <message>
        <source>Check the new domain controller</source>
        <extracomment>Title of a step</extracomment>
        <translation>Prüfen des neuen Domänencontrollers</translation>
    </message>
    <message>
        <source>Client computers will rely on it alone, so its faults have to go while the source server is still there.</source>
        <translation>Die Clientcomputer werden auf ihn allein angewiesen sein, deshalb müssen seine Fehler behoben sein, solange der Quellserver noch da ist.</translation>
    </message>
    <message>
        <source>Faults of the new domain controller come up after the source server is gone.</source>
        <translation>Fehler des neuen Domänencontrollers kommen erst zum Vorschein, nachdem der Quellserver entfernt ist.</translation>
    </message>
    <message>
        <source>Output of the tools without open errors</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Ausgabe der Tools ohne offene Fehler</translation>
    </message>
    <message>
        <source>Test the new domain controller.</source>
        <translation>Testen Sie den neuen Domänencontroller.</translation>
    </message>
    <message>
        <source>Test the replication in both directions.</source>
        <translation>Testen Sie die Replikation in beide Richtungen.</translation>
    </message>
    <message>
        <source>Test the network on the source server.</source>
        <translation>Testen Sie das Netzwerk auf dem Quellserver.</translation>
    </message>
    <message>
        <source>Correct everything that the tools report before you go on.</source>
        <translation>Beheben Sie alles, was die Tools melden, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>Microsoft’s guide recommends Netdiag for the new server too; it does not exist there, only on Windows Server 2003.</source>
        <translation>Das Migrationshandbuch von Microsoft empfiehlt Netdiag auch für den neuen Server; dort gibt es das Tool nicht, nur auf Windows Server 2003.</translation>
    </message>
    <message>
        <source>Build the second Exchange server</source>
        <extracomment>Title of a step</extracomment>
        <translation>Einrichten des zweiten Exchange-Servers</translation>
    </message>
    <message>
        <source>The mailboxes need their new home before Exchange leaves the source server.</source>
        <extracomment>Home for e-mail: the system that hosts the mailboxes</extracomment>
        <translation>Die Postfächer brauchen ihren neuen Ort, bevor Exchange den Quellserver verlässt.</translation>
    </message>
    <message>
        <source>Exchange on premises is the chosen home for e-mail</source>
        <extracomment>When the step is needed; home for e-mail: the system that hosts the mailboxes</extracomment>
        <translation>Lokales Exchange ist als neues E-Mail-System gewählt</translation>
    </message>
    <message>
        <source>The mailboxes stay on the source server and keep it from being demoted.</source>
        <translation>Die Postfächer bleiben auf dem Quellserver und verhindern dessen Herabstufen.</translation>
    </message>
    <message>
        <source>The new Exchange server sends and receives mail</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Der neue Exchange-Server sendet und empfängt E-Mails</translation>
    </message>
    <message>
        <source>Install Exchange on a second server that is a member of the domain.</source>
        <translation>Installieren Sie Exchange auf einem zweiten Server, der Mitglied der Domäne ist.</translation>
    </message>
    <message>
        <source>Integrate it with the destination server.</source>
        <translation>Richten Sie die Integration zwischen ihm und dem Zielserver ein.</translation>
    </message>
    <message>
        <source>Finish the move of the mailboxes before the source server is demoted.</source>
        <translation>Schließen Sie das Verschieben der Postfächer ab, bevor der Quellserver herabgestuft wird.</translation>
    </message>
    <message>
        <source>Turn on Office 365 integration</source>
        <extracomment>Title of a step</extracomment>
        <translation>Aktivieren der Office 365-Integration</translation>
    </message>
    <message>
        <source>With it the Dashboard manages the online accounts together with those of the domain.</source>
        <translation>Damit verwaltet das Dashboard die Onlinekonten zusammen mit denen der Domäne.</translation>
    </message>
    <message>
        <source>Office 365 is the chosen home for e-mail</source>
        <extracomment>When the step is needed; home for e-mail: the system that hosts the mailboxes</extracomment>
        <translation>Office 365 ist als neues E-Mail-System gewählt</translation>
    </message>
    <message>
        <source>Online accounts and passwords have to be maintained separately by hand.</source>
        <translation>Onlinekonten und Kennwörter müssen von Hand getrennt geführt werden.</translation>
    </message>
    <message>
        <source>The Dashboard shows the Office 365 subscription</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Das Dashboard zeigt das Office 365-Abonnement</translation>
    </message>
    <message>
        <source>Open the Dashboard, start the Office 365 integration and complete its wizard.</source>
        <translation>Öffnen Sie das Dashboard, starten Sie die Office 365-Integration, und schließen Sie ihren Assistenten ab.</translation>
    </message>
    <message>
        <source>The guide for 2012 R2 demands that Exchange is removed from the source when the integration is used; this one leaves it open, so settle it with the customer.</source>
        <extracomment>The source: the source server</extracomment>
        <translation>Das Migrationshandbuch für 2012 R2 verlangt, dass Exchange vom Quellserver entfernt wird, wenn die Integration verwendet wird; dieses lässt es offen, klären Sie es deshalb mit dem Kunden.</translation>
    </message>
    <message>
        <source>Only one server with Windows Server 2012 Essentials after the migration; it is a domain controller and holds the roles</source>
        <translation>Nach der Migration nur ein Server mit Windows Server 2012 Essentials; er ist Domänencontroller und hat die Rollen</translation>
    </message>
    <message>
        <source>Microsoft’s guide does not list the schema update as a task of the wizard; it has to be there all the same.</source>
        <translation>Das Migrationshandbuch von Microsoft nennt die Schemaaktualisierung nicht als Aufgabe des Assistenten; vorhanden sein muss sie trotzdem.</translation>
    </message>
    <message>
        <source>Microsoft’s guide does not list the schema update; check it all the same, though the source has version 56.</source>
        <extracomment>The source: the source server</extracomment>
        <translation>Das Migrationshandbuch von Microsoft nennt die Schemaaktualisierung nicht; prüfen Sie sie trotzdem, obwohl der Quellserver schon die Version 56 hat.</translation>
    </message>
    <message>
        <source>The guide says the DHCP Server role is not used by default; setup may switch it on without DHCP on the router.</source>
        <translation>Laut Migrationshandbuch wird die DHCP-Serverrolle standardmäßig nicht verwendet, doch das Setup schaltet sie vielleicht ein, wenn der Router kein DHCP anbietet.</translation>
    </message>
    <message>
        <source>Setup may switch on the DHCP Server role when the router does not offer DHCP.</source>
        <translation>Das Setup schaltet die DHCP-Serverrolle vielleicht ein, wenn der Router kein DHCP anbietet.</translation>
    </message>
    <message>
        <source>The guide for Windows Server 2008 Foundation sets no period of 21 days; the source server may stay.</source>
        <translation>Das Migrationshandbuch für Windows Server 2008 Foundation setzt keine Frist von 21 Tagen; der Quellserver darf bleiben.</translation>
    </message>
    <message>
        <source>Source server out of the network within 21 days</source>
        <extracomment>Limit of a step</extracomment>
        <translation>Quellserver innerhalb von 21 Tagen aus dem Netzwerk</translation>
    </message>
    <message>
        <source>Plan the removal of the source server for a day within the 21 days.</source>
        <translation>Planen Sie das Entfernen des Quellservers für einen Tag innerhalb der 21 Tage.</translation>
    </message>
    <message>
        <source>The message demands the PDC emulator and domain naming roles of an Essentials server; the source has lost them.</source>
        <extracomment>The source: the source server</extracomment>
        <translation>Die Meldung verlangt von einem Essentials-Server die Rollen PDC-Emulator und Domänennamenmaster; der Quellserver hat sie nicht mehr.</translation>
    </message>
    <message>
        <source>Client computers will rely on it, so its faults have to go before they are connected.</source>
        <translation>Die Clientcomputer werden auf ihn angewiesen sein, deshalb müssen seine Fehler behoben sein, bevor sie verbunden werden.</translation>
    </message>
    <message>
        <source>Faults of the new domain controller come up when the client computers rely on it.</source>
        <translation>Fehler des neuen Domänencontrollers kommen erst zum Vorschein, wenn die Clientcomputer auf ihn angewiesen sind.</translation>
    </message>
    <message>
        <source>Microsoft’s guide also recommends Netdiag; neither server has it, and the tools named here are enough.</source>
        <translation>Das Migrationshandbuch von Microsoft empfiehlt auch Netdiag; auf keinem der beiden Server gibt es dieses Tool, und die hier genannten genügen.</translation>
    </message>
    <message>
        <source>System of the destination server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>System des Zielservers</translation>
    </message>
    <message>
        <source>Destination as domain controller</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Zielserver als Domänencontroller</translation>
    </message>
    <message>
        <source>Destination as global catalog</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Zielserver als globaler Katalog</translation>
    </message>
    <message>
        <source>Site licensing server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Lizenzserver des Standorts</translation>
    </message>
    <message>
        <source>Only one Essentials server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Nur ein Essentials-Server</translation>
    </message>
    <message>
        <source>Time left for the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Verbleibende Zeit des Quellservers</translation>
    </message>
    <message>
        <source>Join computers to the new network</source>
        <translation>Hinzufügen von Computern zum neuen Netzwerk</translation>
    </message>
    <message>
        <source>Join computers</source>
        <extracomment>Short name of phase 3 for the timeline; keep it under 24 characters</extracomment>
        <translation>Computer hinzufügen</translation>
    </message>
    <message>
        <source>Connect each client to the destination</source>
        <extracomment>Title of a step; the destination: the destination server</extracomment>
        <translation>Verbinden jedes Clients mit dem Zielserver</translation>
    </message>
    <message>
        <source>The Connector lists the computer in the Dashboard, backs it up and watches its health.</source>
        <translation>Der Connector führt den Computer im Dashboard auf, sichert ihn und überwacht seine Integrität.</translation>
    </message>
    <message>
        <source>Windows 7, Windows 8 or Mac OS X 10.5 to 10.8; 1.4 GHz, 1 GB of memory, 1 GB of free space; name up to 15 characters</source>
        <translation>Windows 7, Windows 8 oder Mac OS X 10.5 bis 10.8; 1,4&#xa0;GHz, 1&#xa0;GB Arbeitsspeicher, 1&#xa0;GB freier Speicherplatz; Name bis zu 15 Zeichen</translation>
    </message>
    <message>
        <source>The computer has neither backup nor Remote Web Access.</source>
        <translation>Der Computer hat weder Sicherung noch Remotewebzugriff.</translation>
    </message>
    <message>
        <source>The computer is listed in the Dashboard, and the Connector is installed</source>
        <translation>Der Computer ist im Dashboard aufgeführt, und der Connector ist installiert</translation>
    </message>
    <message>
        <source>Check that the computer has an NTFS boot partition, .NET Framework 4.5, the right time and an address in the server’s subnet.</source>
        <translation>Prüfen Sie, ob der Computer eine NTFS-Startpartition, .NET Framework 4.5, die richtige Uhrzeit und eine Adresse im Subnetz des Servers hat.</translation>
    </message>
    <message>
        <source>Check that the name of the computer has only ASCII characters and no underscore.</source>
        <translation>Prüfen Sie, ob der Name des Computers nur ASCII-Zeichen und keinen Unterstrich enthält.</translation>
    </message>
    <message>
        <source>Open this address with the name of the destination server in a browser.</source>
        <translation>Öffnen Sie diese Adresse mit dem Namen des Zielservers in einem Browser.</translation>
    </message>
    <message>
        <source>Install the Windows Server Connector as on a new computer, whether the computer is in the domain already or not.</source>
        <translation>Installieren Sie den Windows Server Connector wie auf einem neuen Computer, gleich ob der Computer der Domäne schon angehört oder nicht.</translation>
    </message>
    <message>
        <source>Windows XP and Windows Vista are not supported by the Connector; leave out those that are in the domain already.</source>
        <translation>Der Connector unterstützt Windows XP und Windows Vista nicht; lassen Sie solche Computer aus, die der Domäne schon angehören.</translation>
    </message>
    <message>
        <source>Home editions of Windows cannot join a domain.</source>
        <translation>Home-Editionen von Windows können keiner Domäne beitreten.</translation>
    </message>
    <message>
        <source>Check that clients take Group Policy from the destination</source>
        <extracomment>Title of a step; the destination: the destination server</extracomment>
        <translation>Überprüfen, ob die Clients Gruppenrichtlinien vom Zielserver beziehen</translation>
    </message>
    <message>
        <source>A client that still reads its policies from the source loses them with it.</source>
        <extracomment>The source: the source server</extracomment>
        <translation>Ein Client, der seine Richtlinien noch vom Quellserver liest, verliert sie mit ihm.</translation>
    </message>
    <message>
        <source>The source had custom Group Policy, such as folder redirection</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Auf dem Quellserver gab es benutzerdefinierte Gruppenrichtlinien, zum Beispiel eine Ordnerumleitung</translation>
    </message>
    <message>
        <source>Policies and redirected folders keep pointing to the source server.</source>
        <translation>Richtlinien und umgeleitete Ordner verweisen weiterhin auf den Quellserver.</translation>
    </message>
    <message>
        <source>Output of the command that names the destination server</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Befehlsausgabe, die den Zielserver nennt</translation>
    </message>
    <message>
        <source>Keep both servers running meanwhile.</source>
        <translation>Lassen Sie beide Server währenddessen laufen.</translation>
    </message>
    <message>
        <source>Open a command prompt on each client computer and show the applied policies.</source>
        <translation>Öffnen Sie auf jedem Clientcomputer eine Eingabeaufforderung, und zeigen Sie die angewendeten Richtlinien an.</translation>
    </message>
    <message>
        <source>Check that this line names the destination server, for example “DestinationSrv.Domain.local”.</source>
        <translation>Prüfen Sie, ob diese Zeile (auf Deutsch „Gruppenrichtlinie wurde angewendet von:“) den Zielserver nennt, zum Beispiel „DestinationSrv.Domain.local“.</translation>
    </message>
    <message>
        <source>Ignore the line “Domain Type”: it shows a year of Windows that says nothing about the migration.</source>
        <translation>Ignorieren Sie die Zeile „Domänentyp“ (Domain Type): Sie zeigt eine Jahreszahl von Windows, die nichts über die Migration aussagt.</translation>
    </message>
    <message>
        <source>Refresh Group Policy</source>
        <extracomment>Title of a step</extracomment>
        <translation>Aktualisieren der Gruppenrichtlinie</translation>
    </message>
    <message>
        <source>A refresh lets the client look for its domain controller again.</source>
        <translation>Bei einer Aktualisierung sucht der Client erneut nach seinem Domänencontroller.</translation>
    </message>
    <message>
        <source>The output does not name the destination server</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Die Ausgabe nennt den Zielserver nicht</translation>
    </message>
    <message>
        <source>The repeated check names the destination server</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Die wiederholte Prüfung nennt den Zielserver</translation>
    </message>
    <message>
        <source>Refresh the policies on the client computer.</source>
        <translation>Aktualisieren Sie die Richtlinien auf dem Clientcomputer.</translation>
    </message>
    <message>
        <source>Check the source of the policies again.</source>
        <extracomment>Source: the server that the policies come from</extracomment>
        <translation>Prüfen Sie erneut, woher die Richtlinien kommen.</translation>
    </message>
    <message>
        <source>Find out why policy fails</source>
        <extracomment>Title of a step</extracomment>
        <translation>Ermitteln der Ursache fehlschlagender Richtlinien</translation>
    </message>
    <message>
        <source>The failing policy names its own error.</source>
        <translation>Die fehlschlagende Richtlinie nennt ihren Fehler selbst.</translation>
    </message>
    <message>
        <source>The output still does not name the destination server after the refresh</source>
        <translation>Die Ausgabe nennt den Zielserver auch nach der Aktualisierung nicht</translation>
    </message>
    <message>
        <source>The error is found and corrected</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Der Fehler ist gefunden und behoben</translation>
    </message>
    <message>
        <source>Show the resulting set of policies on the client computer.</source>
        <translation>Zeigen Sie auf dem Clientcomputer den Richtlinienergebnissatz an.</translation>
    </message>
    <message>
        <source>Expand the tree to the node marked with an X and choose “View Error” from its context menu.</source>
        <translation>Erweitern Sie die Struktur bis zu dem Knoten, der mit einem X gekennzeichnet ist, und klicken Sie in seinem Kontextmenü auf „Fehler anzeigen“ (View Error).</translation>
    </message>
    <message>
        <source>Correct the error and check the source of the policies again.</source>
        <extracomment>Source: the server that the policies come from</extracomment>
        <translation>Beheben Sie den Fehler, und prüfen Sie erneut, woher die Richtlinien kommen.</translation>
    </message>
    <message>
        <source>Uninstall the old Connector software</source>
        <extracomment>Title of a step</extracomment>
        <translation>Deinstallieren der alten Connector-Software</translation>
    </message>
    <message>
        <source>A client computer can be connected to only one Essentials server at a time.</source>
        <translation>Ein Clientcomputer kann immer nur mit einem Essentials-Server verbunden sein.</translation>
    </message>
    <message>
        <source>The client computer is joined to the source server with Connector software</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Der Clientcomputer ist über Connector-Software mit dem Quellserver verbunden</translation>
    </message>
    <message>
        <source>The client computer cannot be connected to the destination server.</source>
        <translation>Der Clientcomputer lässt sich nicht mit dem Zielserver verbinden.</translation>
    </message>
    <message>
        <source>“Programs and Features” no longer lists the old Connector</source>
        <extracomment>What proves that the step is done; the label in quotation marks is a page of Windows</extracomment>
        <translation>„Programme und Funktionen“ (Programs and Features) führt den alten Connector nicht mehr auf</translation>
    </message>
    <message>
        <source>Open Control Panel &gt; Programs and Features on each client computer that is connected to the source server.</source>
        <translation>Öffnen Sie auf jedem Clientcomputer, der mit dem Quellserver verbunden ist, Systemsteuerung &gt; Programme und Funktionen (Programs and Features).</translation>
    </message>
    <message>
        <source>Uninstall the Connector software of the source server.</source>
        <translation>Deinstallieren Sie die Connector-Software des Quellservers.</translation>
    </message>
    <message>
        <source>Uninstall “Windows Small Business Server 2011 Essentials Connector”.</source>
        <extracomment>The name in quotation marks is a program in the list of Windows</extracomment>
        <translation>Deinstallieren Sie „Windows Small Business Server 2011 Essentials Connector“.</translation>
    </message>
    <message>
        <source>Uninstall “Windows Server 2012 Connector”.</source>
        <extracomment>The name in quotation marks is a program in the list of Windows</extracomment>
        <translation>Deinstallieren Sie „Windows Server 2012 Connector“.</translation>
    </message>
    <message>
        <source>On a computer with several accounts sign in with the one whose documents and settings are to be kept.</source>
        <translation>Melden Sie sich auf einem Computer mit mehreren Konten mit dem Konto an, dessen Dokumente und Einstellungen erhalten bleiben sollen.</translation>
    </message>
    <message>
        <source>Systems of the computers</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Systeme der Computer</translation>
    </message>
    <message>
        <source>Configure the network with Set up Anywhere Access</source>
        <extracomment>Title of a step</extracomment>
        <translation>Konfigurieren des Netzwerks mit „Zugriff überall einrichten“</translation>
    </message>
    <message>
        <source>The wizard sets up the router and the domain name for access from outside.</source>
        <translation>Der Assistent richtet den Router und den Domainnamen für den Zugriff von außen ein.</translation>
    </message>
    <message>
        <source>Nobody reaches the new server from outside.</source>
        <translation>Niemand erreicht den neuen Server von außen.</translation>
    </message>
    <message>
        <source>The Dashboard shows Anywhere Access as configured</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Das Dashboard zeigt „Zugriff überall“ (Anywhere Access) als konfiguriert an</translation>
    </message>
    <message>
        <source>Open Home &gt; SETUP &gt; Set up Anywhere Access in the Dashboard.</source>
        <translation>Öffnen Sie im Dashboard Startseite &gt; SETUP &gt; Zugriff überall einrichten (Home &gt; SETUP &gt; Set up Anywhere Access).</translation>
    </message>
    <message>
        <source>Choose “Click to configure Anywhere Access” and complete the wizard.</source>
        <translation>Klicken Sie auf „Hier klicken, um Zugriff überall zu konfigurieren“ (Click to configure Anywhere Access), und schließen Sie den Assistenten ab.</translation>
    </message>
    <message>
        <source>Forward the ports by hand</source>
        <extracomment>Title of a step; forward: let the router pass requests on to a server</extracomment>
        <translation>Weiterleiten der Ports von Hand</translation>
    </message>
    <message>
        <source>The wizard can set up only a router that lets itself be set up by UPnP.</source>
        <translation>Der Assistent kann nur einen Router einrichten, der sich über UPnP einrichten lässt.</translation>
    </message>
    <message>
        <source>The router has no UPnP, or it is off</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Der Router hat kein UPnP, oder es ist ausgeschaltet</translation>
    </message>
    <message>
        <source>TCP 80 (HTTP) and 443 (HTTPS) to the destination server; TCP 25 (SMTP) to another server with Exchange, if there is one</source>
        <translation>TCP 80 (HTTP) und 443 (HTTPS) an den Zielserver; TCP 25 (SMTP) an einen weiteren Server mit Exchange, falls es einen gibt</translation>
    </message>
    <message>
        <source>Requests from outside end at the router.</source>
        <translation>Anfragen von außen enden am Router.</translation>
    </message>
    <message>
        <source>The ports answer from outside the network</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Die Ports antworten auf Anfragen von außerhalb des Netzwerks</translation>
    </message>
    <message>
        <source>Forward TCP 80 and TCP 443 to the destination server.</source>
        <extracomment>Forward: let the router pass requests on to a server</extracomment>
        <translation>Leiten Sie TCP 80 und TCP 443 an den Zielserver weiter.</translation>
    </message>
    <message>
        <source>If there is another server with Exchange, forward TCP 25 to it.</source>
        <translation>Gibt es einen weiteren Server mit Exchange, leiten Sie TCP 25 an diesen weiter.</translation>
    </message>
    <message>
        <source>A yellow warning sign beside the router in the wizard can mean that UPnP is missing.</source>
        <translation>Ein gelbes Warnsymbol neben dem Router im Assistenten kann bedeuten, dass UPnP fehlt.</translation>
    </message>
    <message>
        <source>Move DHCP from the source to the router</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>Verschieben von DHCP vom Quellserver auf den Router</translation>
    </message>
    <message>
        <source>The destination server does not take over DHCP, and two DHCP servers disturb each other.</source>
        <translation>Der Zielserver übernimmt DHCP nicht, und zwei DHCP-Server stören einander.</translation>
    </message>
    <message>
        <source>The source server runs DHCP</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Auf dem Quellserver läuft DHCP</translation>
    </message>
    <message>
        <source>If the address of the destination server changed all the same, correct the port forwarding.</source>
        <extracomment>Forward: let the router pass requests on to a server</extracomment>
        <translation>Hat sich die Adresse des Zielservers trotzdem geändert, berichtigen Sie die Portweiterleitung.</translation>
    </message>
    <message>
        <source>With another range and no fixed address, the router may give the destination server a different address.</source>
        <translation>Bei einem anderen Bereich und ohne feste Adresse gibt der Router dem Zielserver vielleicht eine andere Adresse.</translation>
    </message>
    <message>
        <source>Phase 1 of Microsoft’s guide advises to wait until the source server goes; you may, but only until it is switched off.</source>
        <translation>Phase 1 des Migrationshandbuchs von Microsoft rät zu warten, bis der Quellserver verschwindet; Sie dürfen warten, aber nur, bis er ausgeschaltet wird.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for this product has no such step, but a source server with DHCP needs it all the same.</source>
        <translation>Das Migrationshandbuch von Microsoft für dieses Produkt enthält keinen solchen Schritt, aber bei einem Quellserver mit DHCP ist er trotzdem nötig.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for this product speaks of moving DHCP but has no step for it; it is as for other products.</source>
        <translation>Das Migrationshandbuch von Microsoft für dieses Produkt spricht vom Verschieben von DHCP, enthält aber keinen Schritt dafür; er ist derselbe wie bei anderen Produkten.</translation>
    </message>
    <message>
        <source>If DHCP moves to the router in this phase, move it before you start the wizard.</source>
        <translation>Wird DHCP in dieser Phase auf den Router verschoben, verschieben Sie es, bevor Sie den Assistenten starten.</translation>
    </message>
    <message>
        <source>TCP 80 (HTTP) and 443 (HTTPS) to the destination server</source>
        <extracomment>Limits of the step</extracomment>
        <translation>TCP 80 (HTTP) und 443 (HTTPS) an den Zielserver</translation>
    </message>
    <message>
        <source>Import user accounts missing in the Dashboard</source>
        <extracomment>Title of a step</extracomment>
        <translation>Importieren der Benutzerkonten, die im Dashboard fehlen</translation>
    </message>
    <message>
        <source>Accounts come over by themselves, except those whose properties do not meet the requirements.</source>
        <translation>Konten kommen von selbst mit, außer denen, deren Eigenschaften die Anforderungen nicht erfüllen.</translation>
    </message>
    <message>
        <source>The account works, but the Dashboard cannot manage it.</source>
        <translation>Das Konto funktioniert, aber das Dashboard kann es nicht verwalten.</translation>
    </message>
    <message>
        <source>Every enabled account of a person is listed under Users in the Dashboard</source>
        <translation>Jedes aktivierte Konto einer Person steht im Dashboard unter „Benutzer“ (Users)</translation>
    </message>
    <message>
        <source>Compare the user accounts of the domain with the list under Users in the Dashboard.</source>
        <translation>Vergleichen Sie die Benutzerkonten der Domäne mit der Liste im Dashboard unter „Benutzer“ (Users).</translation>
    </message>
    <message>
        <source>Open Windows PowerShell as an administrator and import each missing account.</source>
        <translation>Öffnen Sie Windows PowerShell als Administrator, und importieren Sie jedes fehlende Konto.</translation>
    </message>
    <message>
        <source>The guides never list these requirements, so go by the accounts that are missing.</source>
        <translation>Die Migrationshandbücher führen diese Anforderungen nirgends auf; richten Sie sich deshalb nach den Konten, die fehlen.</translation>
    </message>
    <message>
        <source>Remove the SBS 2003 logon script from user accounts</source>
        <extracomment>Title of a step</extracomment>
        <translation>Entfernen des SBS 2003-Anmeldeskripts aus den Benutzerkonten</translation>
    </message>
    <message>
        <source>The script belongs to the former server and does nothing useful any more.</source>
        <translation>Das Skript gehört zum früheren Server und bewirkt nichts Nützliches mehr.</translation>
    </message>
    <message>
        <source>Users wait at every sign-in for a script of a server that is gone.</source>
        <translation>Benutzer warten bei jeder Anmeldung auf ein Skript eines Servers, den es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>The attribute scriptPath is empty for all users</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Das Attribut scriptPath ist bei allen Benutzern leer</translation>
    </message>
    <message>
        <source>If the script was modified, rename it first, so that the changes are kept.</source>
        <translation>Wurde das Skript geändert, benennen Sie es zuerst um, damit die Änderungen erhalten bleiben.</translation>
    </message>
    <message>
        <source>In Active Directory Users and Computers open Properties &gt; Profile of each user and empty “Logon script”.</source>
        <translation>Öffnen Sie in „Active Directory-Benutzer und -Computer“ bei jedem Benutzer Eigenschaften &gt; Profil (Properties &gt; Profile), und leeren Sie „Anmeldeskript“ (Logon script).</translation>
    </message>
    <message>
        <source>Only accounts made with the “Add New Users Wizard” have the script.</source>
        <translation>Nur Konten, die mit dem „Assistenten zum Hinzufügen neuer Benutzer“ (Add New Users Wizard) erstellt wurden, haben das Skript.</translation>
    </message>
    <message>
        <source>The guides never list these requirements, nor agree if some or all must be unmet; go by the missing accounts.</source>
        <translation>Die Migrationshandbücher führen diese Anforderungen nirgends auf und sind sich nicht einig, ob einige oder alle verfehlt sein müssen; richten Sie sich nach den Konten, die fehlen.</translation>
    </message>
    <message>
        <source>The link to this task in Microsoft’s guide leads into the guide for SBS 2003; the content is the same.</source>
        <translation>Der Link zu dieser Aufgabe führt im Migrationshandbuch von Microsoft in das Handbuch für SBS 2003; der Inhalt ist derselbe.</translation>
    </message>
    <message>
        <source>Logon script of SBS 2003</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Anmeldeskript von SBS 2003</translation>
    </message>
    <message>
        <source>Assign computers to users for Remote Web Access</source>
        <extracomment>Title of a step</extracomment>
        <translation>Zuweisen von Computern an Benutzer für den Remotewebzugriff</translation>
    </message>
    <message>
        <source>SBS 2003 showed all computers to everybody; the new server shows only those that are assigned.</source>
        <translation>SBS 2003 zeigte jedem alle Computer; der neue Server zeigt nur die, die zugewiesen sind.</translation>
    </message>
    <message>
        <source>SBS 2008 showed all computers to everybody; the new server shows only those that are assigned.</source>
        <translation>SBS 2008 zeigte jedem alle Computer; der neue Server zeigt nur die, die zugewiesen sind.</translation>
    </message>
    <message>
        <source>SBS 2011 Standard showed all computers to everybody; the new server shows only those that are assigned.</source>
        <translation>SBS 2011 Standard zeigte jedem alle Computer; der neue Server zeigt nur die, die zugewiesen sind.</translation>
    </message>
    <message>
        <source>In Remote Web Access, the new server shows each user only the computers that are assigned.</source>
        <translation>Im Remotewebzugriff zeigt der neue Server jedem Benutzer nur die Computer, die ihm zugewiesen sind.</translation>
    </message>
    <message>
        <source>Users do not see their computers in Remote Web Access.</source>
        <translation>Benutzer sehen ihre Computer im Remotewebzugriff nicht.</translation>
    </message>
    <message>
        <source>Each user sees their own computer in Remote Web Access</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Jeder Benutzer sieht den eigenen Computer im Remotewebzugriff</translation>
    </message>
    <message>
        <source>In the Dashboard open Users, the account, and then “View the account properties”.</source>
        <translation>Öffnen Sie im Dashboard „Benutzer“ (Users), das Konto und dann „Kontoeigenschaften anzeigen“ (View the account properties).</translation>
    </message>
    <message>
        <source>On the tab “Anywhere Access” tick “Allow Remote Web Access and access to web services applications”.</source>
        <translation>Aktivieren Sie auf der Registerkarte „Zugriff überall“ (Anywhere Access) das Kontrollkästchen „Remotewebzugriff und Zugriff auf Webdienstanwendungen zulassen“ (Allow Remote Web Access and access to web services applications).</translation>
    </message>
    <message>
        <source>Tick “Shared Folders”, “Computers” and “Homepage links”, and choose “Apply”.</source>
        <translation>Aktivieren Sie „Freigegebene Ordner“ (Shared Folders), „Computer“ (Computers) und „Links auf der Startseite“ (Homepage links), und klicken Sie auf „Übernehmen“.</translation>
    </message>
    <message>
        <source>On the tab “Computer access” tick the computers of the user.</source>
        <translation>Aktivieren Sie auf der Registerkarte „Computerzugriff“ (Computer access) die Computer des Benutzers.</translation>
    </message>
    <message>
        <source>Repeat this for each user; nothing has to be done on the client computers.</source>
        <translation>Wiederholen Sie das für jeden Benutzer; auf den Clientcomputern ist nichts zu tun.</translation>
    </message>
    <message>
        <source>If the first new user made after the migration does not work, delete that user and create it again.</source>
        <translation>Funktioniert der erste neue Benutzer nicht, der nach der Migration erstellt wurde, löschen Sie diesen Benutzer, und erstellen Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>The overview of Microsoft’s guide puts this step among the post-migration tasks; it belongs here.</source>
        <translation>Die Übersicht im Migrationshandbuch von Microsoft ordnet diesen Schritt den Aufgaben nach der Migration zu; er gehört hierher.</translation>
    </message>
    <message>
        <source>The overview of Microsoft’s guide puts this step in phase 7; it belongs here.</source>
        <translation>Die Übersicht im Migrationshandbuch von Microsoft ordnet diesen Schritt der Phase 7 zu; er gehört hierher.</translation>
    </message>
    <message>
        <source>Move settings and data to the destination server</source>
        <translation>Verschieben von Einstellungen und Daten auf den Zielserver</translation>
    </message>
    <message>
        <source>Move settings and data</source>
        <extracomment>Short name of phase 4 for the timeline; keep it under 24 characters</extracomment>
        <translation>Daten verschieben</translation>
    </message>
    <message>
        <source>Delete the old SBS Group Policy objects</source>
        <extracomment>Title of a step</extracomment>
        <translation>Löschen der alten SBS-Gruppenrichtlinienobjekte</translation>
    </message>
    <message>
        <source>They conflict with those of the destination server, which cover all of their settings.</source>
        <translation>Sie stehen im Konflikt mit denen des Zielservers, die alle ihre Einstellungen abdecken.</translation>
    </message>
    <message>
        <source>Two sets of policies contradict each other.</source>
        <translation>Zwei Sätze von Richtlinien widersprechen einander.</translation>
    </message>
    <message>
        <source>None of the names exists under CN=Policies,CN=System</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Keiner der Namen ist unter CN=Policies,CN=System vorhanden</translation>
    </message>
    <message>
        <source>Open Server Management &gt; Advanced Management &gt; Group Policy Management &gt; Forest &gt; Domains, your domain, and then Group Policy Objects.</source>
        <translation>Öffnen Sie Serververwaltung &gt; Erweiterte Verwaltung (Server Management &gt; Advanced Management), dort Gruppenrichtlinienverwaltung &gt; Gesamtstruktur &gt; Domänen (Group Policy Management &gt; Forest &gt; Domains), Ihre Domäne und dann Gruppenrichtlinienobjekte (Group Policy Objects).</translation>
    </message>
    <message>
        <source>Open Group Policy Management &gt; Forest &gt; Domains, your domain, and then Group Policy Objects.</source>
        <translation>Öffnen Sie Gruppenrichtlinienverwaltung &gt; Gesamtstruktur &gt; Domänen (Group Policy Management &gt; Forest &gt; Domains), Ihre Domäne und dann Gruppenrichtlinienobjekte (Group Policy Objects).</translation>
    </message>
    <message>
        <source>Save a copy of each object that was modified.</source>
        <translation>Speichern Sie von jedem Objekt, das geändert wurde, eine Kopie.</translation>
    </message>
    <message>
        <source>Delete each of these objects that exists.</source>
        <translation>Löschen Sie jedes dieser Objekte, das vorhanden ist.</translation>
    </message>
    <message>
        <source>With the R2 release, delete these as well.</source>
        <translation>Löschen Sie bei der Ausgabe R2 auch diese.</translation>
    </message>
    <message>
        <source>Delete these as well if they exist.</source>
        <translation>Löschen Sie auch diese, wenn sie vorhanden sind.</translation>
    </message>
    <message>
        <source>Delete also the other objects whose names begin with “Small Business Server”, “Windows SBS” or “Update Services”.</source>
        <translation>Löschen Sie auch die anderen Objekte, deren Namen mit „Small Business Server“, „Windows SBS“ oder „Update Services“ beginnen.</translation>
    </message>
    <message>
        <source>Set the password policy in the Dashboard and keep strong passwords.</source>
        <translation>Legen Sie die Kennwortrichtlinie im Dashboard fest, und bleiben Sie bei sicheren Kennwörtern.</translation>
    </message>
    <message>
        <source>The password policy is now stored in the Default Domain Policy and no longer in an SBS object.</source>
        <translation>Die Kennwortrichtlinie steht jetzt in der Default Domain Policy (Standarddomänenrichtlinie) und nicht mehr in einem SBS-Objekt.</translation>
    </message>
    <message>
        <source>On your server a name may have a hyphen instead of a dash, or “Policies” instead of “Policy”.</source>
        <translation>Auf Ihrem Server kann ein Name einen Bindestrich statt eines Gedankenstrichs oder „Policies“ statt „Policy“ enthalten.</translation>
    </message>
    <message>
        <source>Keep the object that redirects folders; it is deleted in phase 5, after the new policy is enabled.</source>
        <translation>Behalten Sie das Objekt, das Ordner umleitet; es wird erst in Phase 5 gelöscht, nachdem die neue Richtlinie aktiviert ist.</translation>
    </message>
    <message>
        <source>Microsoft’s guide lists names of SBS 2003 and of an “SBS 2008 R2” that never existed; go by how the names begin.</source>
        <translation>Das Migrationshandbuch von Microsoft führt Namen von SBS 2003 und von einem „SBS 2008 R2“ auf, das es nie gab; richten Sie sich nach dem Anfang der Namen.</translation>
    </message>
    <message>
        <source>Microsoft’s guide goes through “Server Management &gt; Advanced Management”, as in SBS 2003; open the console itself.</source>
        <translation>Das Migrationshandbuch von Microsoft geht wie bei SBS 2003 über „Serververwaltung &gt; Erweiterte Verwaltung“ (Server Management &gt; Advanced Management); öffnen Sie die Konsole selbst.</translation>
    </message>
    <message>
        <source>Delete the old WMI filters</source>
        <extracomment>Title of a step</extracomment>
        <translation>Löschen der alten WMI-Filter</translation>
    </message>
    <message>
        <source>They belong to the deleted policies and nothing uses them any more.</source>
        <translation>Sie gehören zu den gelöschten Richtlinien, und nichts verwendet sie mehr.</translation>
    </message>
    <message>
        <source>Filters without a policy remain in the directory.</source>
        <translation>Filter ohne Richtlinie bleiben im Verzeichnis zurück.</translation>
    </message>
    <message>
        <source>No such msWMI-Som object is left in the directory</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Im Verzeichnis ist kein solches msWMI-Som-Objekt mehr vorhanden</translation>
    </message>
    <message>
        <source>Open Server Manager &gt; Features &gt; Group Policy Management, your domain, and then WMI Filters.</source>
        <translation>Öffnen Sie Server-Manager &gt; Features &gt; Gruppenrichtlinienverwaltung (Server Manager &gt; Features &gt; Group Policy Management), Ihre Domäne und dann „WMI-Filter“ (WMI Filters).</translation>
    </message>
    <message>
        <source>In the same console open WMI Filters.</source>
        <translation>Öffnen Sie in derselben Konsole „WMI-Filter“ (WMI Filters).</translation>
    </message>
    <message>
        <source>Delete these two filters.</source>
        <translation>Löschen Sie diese beiden Filter.</translation>
    </message>
    <message>
        <source>Delete these two filters if they exist.</source>
        <translation>Löschen Sie diese beiden Filter, wenn sie vorhanden sind.</translation>
    </message>
    <message>
        <source>Delete also the filters whose names begin with “Windows SBS”.</source>
        <translation>Löschen Sie auch die Filter, deren Namen mit „Windows SBS“ beginnen.</translation>
    </message>
    <message>
        <source>Delete each of these three filters that exists.</source>
        <translation>Löschen Sie jeden dieser drei Filter, der vorhanden ist.</translation>
    </message>
    <message>
        <source>Microsoft’s guide speaks of three filters, but SBS 2003 has these two.</source>
        <translation>Das Migrationshandbuch von Microsoft spricht von drei Filtern, SBS 2003 hat aber nur diese beiden.</translation>
    </message>
    <message>
        <source>Microsoft’s guide speaks of three filters but names only these two, which are those of SBS 2003.</source>
        <translation>Das Migrationshandbuch von Microsoft spricht von drei Filtern, nennt aber nur diese beiden; es sind die von SBS 2003.</translation>
    </message>
    <message>
        <source>Old SBS Group Policy objects</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Alte SBS-Gruppenrichtlinienobjekte</translation>
    </message>
    <message>
        <source>Links of Group Policy objects</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Verknüpfungen der Gruppenrichtlinienobjekte</translation>
    </message>
    <message>
        <source>Password policy of the domain</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Kennwortrichtlinie der Domäne</translation>
    </message>
    <message>
        <source>Old WMI filters</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Alte WMI-Filter</translation>
    </message>
    <message>
        <source>List the shared folders and rebuild their structure</source>
        <extracomment>Title of a step</extracomment>
        <translation>Auflisten der freigegebenen Ordner und Nachbilden ihrer Struktur</translation>
    </message>
    <message>
        <source>What is not on the list is not copied, and is lost with the source server.</source>
        <translation>Was nicht auf der Liste steht, wird nicht kopiert und geht mit dem Quellserver verloren.</translation>
    </message>
    <message>
        <source>Shared folders are forgotten, or end in the wrong place.</source>
        <translation>Freigegebene Ordner werden vergessen oder landen an der falschen Stelle.</translation>
    </message>
    <message>
        <source>A list of all shares with their permissions, and a matching folder for each on the destination server</source>
        <extracomment>Share: a shared folder</extracomment>
        <translation>Eine Liste aller Freigaben mit ihren Berechtigungen und für jede ein passender Ordner auf dem Zielserver</translation>
    </message>
    <message>
        <source>List the shares of the source server with their permissions.</source>
        <extracomment>Share: a shared folder</extracomment>
        <translation>Listen Sie die Freigaben des Quellservers mit ihren Berechtigungen auf.</translation>
    </message>
    <message>
        <source>Create or adapt matching folders and shares on the destination server.</source>
        <translation>Erstellen Sie auf dem Zielserver passende Ordner und Freigaben, oder passen Sie vorhandene an.</translation>
    </message>
    <message>
        <source>Compare sizes with free space</source>
        <extracomment>Title of a step</extracomment>
        <translation>Vergleichen der Größen mit dem freien Speicherplatz</translation>
    </message>
    <message>
        <source>A copy that runs out of space stops in the middle.</source>
        <translation>Ein Kopiervorgang, dem der Speicherplatz ausgeht, bricht mittendrin ab.</translation>
    </message>
    <message>
        <source>The copy fails when the disk is full.</source>
        <translation>Das Kopieren schlägt fehl, wenn der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>Size of each folder and free space of the drive that receives it</source>
        <translation>Größe jedes Ordners und freier Speicherplatz des Laufwerks, das ihn aufnimmt</translation>
    </message>
    <message>
        <source>Determine the size of each folder on the source server.</source>
        <translation>Ermitteln Sie die Größe jedes Ordners auf dem Quellserver.</translation>
    </message>
    <message>
        <source>Make sure that the destination server has room for all of them.</source>
        <translation>Vergewissern Sie sich, dass der Zielserver für alle Platz hat.</translation>
    </message>
    <message>
        <source>Make the source shares read-only</source>
        <extracomment>Title of a step; share: a shared folder; the source: the source server</extracomment>
        <translation>Einschränken der Freigaben des Quellservers auf Lesezugriff</translation>
    </message>
    <message>
        <source>Whatever users save during the copy would stay behind.</source>
        <translation>Was Benutzer während des Kopierens speichern, bliebe zurück.</translation>
    </message>
    <message>
        <source>Late changes on the source server are lost.</source>
        <translation>Späte Änderungen auf dem Quellserver gehen verloren.</translation>
    </message>
    <message>
        <source>No user can save a file in the shares of the source server</source>
        <extracomment>What proves that the step is done; share: a shared folder</extracomment>
        <translation>Kein Benutzer kann in den Freigaben des Quellservers eine Datei speichern</translation>
    </message>
    <message>
        <source>Tell the users when the shared folders become read-only.</source>
        <translation>Sagen Sie den Benutzern, ab wann die freigegebenen Ordner schreibgeschützt sind.</translation>
    </message>
    <message>
        <source>Set the permissions of each share to read-only for all users.</source>
        <extracomment>Share: a shared folder</extracomment>
        <translation>Schränken Sie die Berechtigungen jeder Freigabe für alle Benutzer auf Lesezugriff ein.</translation>
    </message>
    <message>
        <source>Copy every share</source>
        <extracomment>Title of a step; share: a shared folder</extracomment>
        <translation>Kopieren jeder Freigabe</translation>
    </message>
    <message>
        <source>The command copies the data together with its permissions, owners and times.</source>
        <translation>Der Befehl kopiert die Daten samt ihren Berechtigungen, Besitzern und Zeitstempeln.</translation>
    </message>
    <message>
        <source>The data stays on the source server and goes with it.</source>
        <translation>Die Daten bleiben auf dem Quellserver und verschwinden mit ihm.</translation>
    </message>
    <message>
        <source>A log for each share with 0 in the column FAILED for Dirs and Files, and an exit code below 8</source>
        <extracomment>Share: a shared folder; log: the file in which the copy command writes its results</extracomment>
        <translation>Für jede Freigabe ein Protokoll mit 0 in der Spalte „FEHLER“ (FAILED) bei „Verzeich.“ (Dirs) und „Dateien“ (Files) sowie ein Exitcode unter 8</translation>
    </message>
    <message>
        <source>Sign in to the destination server as a domain administrator.</source>
        <translation>Melden Sie sich als Domänenadministrator am Zielserver an.</translation>
    </message>
    <message>
        <source>Run this command for each share, with your names and a log file of its own for each share.</source>
        <extracomment>Share: a shared folder; log: the file in which the copy command writes its results</extracomment>
        <translation>Führen Sie diesen Befehl für jede Freigabe aus, mit Ihren Namen und mit einer eigenen Protokolldatei für jede Freigabe.</translation>
    </message>
    <message>
        <source>Read each log: the column FAILED must show 0 for Dirs and Files.</source>
        <extracomment>Log: the file in which the copy command writes its results</extracomment>
        <translation>Lesen Sie jedes Protokoll: Die Spalte „FEHLER“ (FAILED) muss bei „Verzeich.“ (Dirs) und „Dateien“ (Files) 0 zeigen.</translation>
    </message>
    <message>
        <source>/E takes subfolders, empty ones too; /B reads past missing permissions; /COPY:DATSOU takes data, attributes, times, security, owner and auditing.</source>
        <translation>/E nimmt Unterordner mit, auch leere; /B liest trotz fehlender Berechtigungen; /COPY:DATSOU nimmt Daten, Attribute, Zeitstempel, Sicherheit, Besitzer und Überwachung mit.</translation>
    </message>
    <message>
        <source>Microsoft’s guide uses one log for all shares, but /LOG overwrites it each time; change the file name, or append with /LOG+.</source>
        <extracomment>Share: a shared folder; log: the file in which the copy command writes its results</extracomment>
        <translation>Das Migrationshandbuch von Microsoft verwendet ein Protokoll für alle Freigaben, aber /LOG überschreibt es jedes Mal; ändern Sie den Dateinamen, oder hängen Sie mit /LOG+ an.</translation>
    </message>
    <message>
        <source>Microsoft’s command line lacks the space between the source and the destination argument; it is correct here.</source>
        <translation>In Microsofts Befehlszeile fehlt das Leerzeichen zwischen Quelle und Ziel; hier ist sie richtig.</translation>
    </message>
    <message>
        <source>The shared folders do not stay on the source server</source>
        <extracomment>When the step is needed; the shared folders of the source server that is replaced</extracomment>
        <translation>Die freigegebenen Ordner bleiben nicht auf dem Quellserver</translation>
    </message>
    <message>
        <source>Microsoft’s guide for Foundation makes the copy optional, because the source server may stay in the network.</source>
        <translation>Im Migrationshandbuch von Microsoft für Foundation ist das Kopieren optional, denn der Quellserver darf im Netzwerk bleiben.</translation>
    </message>
    <message>
        <source>The contents list of this part of Microsoft’s guide links into the guide for SBS 2008; read the part itself.</source>
        <translation>Das Inhaltsverzeichnis dieses Teils des Migrationshandbuchs von Microsoft führt in das Handbuch für SBS 2008; lesen Sie den Teil selbst.</translation>
    </message>
    <message>
        <source>Microsoft’s command line has spaces inside the network paths; it is correct here.</source>
        <translation>In Microsofts Befehlszeile stehen Leerzeichen innerhalb der Netzwerkpfade; hier ist sie richtig.</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Vor dem Beginn</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>Short name of the part before phase 1, for the timeline</extracomment>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Read the whole procedure before starting</source>
        <extracomment>Title of a step</extracomment>
        <translation>Lesen der ganzen Anleitung vor dem Start</translation>
    </message>
    <message>
        <source>A migration takes days, and some deadlines start long before you notice them.</source>
        <translation>Eine Migration dauert Tage, und manche Fristen beginnen, lange bevor Sie es bemerken.</translation>
    </message>
    <message>
        <source>Confirmation by the technician</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Bestätigung durch die Technik</translation>
    </message>
    <message>
        <source>Read the titles, limits and conditions of all eight phases once.</source>
        <translation>Lesen Sie einmal die Titel, Grenzen und Bedingungen aller acht Phasen.</translation>
    </message>
    <message>
        <source>Make sure that the new server has 64-bit hardware, because there is no 32-bit edition of the new system.</source>
        <translation>Vergewissern Sie sich, dass der neue Server 64-Bit-Hardware hat, denn das neue System gibt es nicht als 32-Bit-Edition.</translation>
    </message>
    <message>
        <source>Plan a day for the removal of the source server: it has to be gone at the latest 21 days after the installation, or 7 days without update KB943494.</source>
        <translation>Planen Sie einen Tag für das Entfernen des Quellservers: Er muss spätestens 21 Tage nach der Installation entfernt sein, ohne das Update KB943494 schon nach 7 Tagen.</translation>
    </message>
    <message>
        <source>Microsoft collects further tools and help for this migration under its short link 217520.</source>
        <translation>Microsoft sammelt weitere Tools und Hilfe zu dieser Migration unter seinem Kurzlink 217520.</translation>
    </message>
    <message>
        <source>How to get an administrator command prompt</source>
        <extracomment>Title of a step</extracomment>
        <translation>Öffnen einer Eingabeaufforderung als Administrator</translation>
    </message>
    <message>
        <source>Many commands of this guide change nothing, or fail, without administrator rights.</source>
        <translation>Viele Befehle dieses Migrationshandbuchs ändern ohne Administratorrechte nichts oder schlagen fehl.</translation>
    </message>
    <message>
        <source>Sign in to the source server as an administrator, open Start &gt; Run and enter this command.</source>
        <translation>Melden Sie sich am Quellserver als Administrator an, öffnen Sie Start &gt; Ausführen, und geben Sie diesen Befehl ein.</translation>
    </message>
    <message>
        <source>On the destination server type the same command on the Start screen and choose “Run as administrator” for the result.</source>
        <translation>Geben Sie auf dem Zielserver denselben Befehl auf dem Startbildschirm ein, und klicken Sie beim Ergebnis auf „Als Administrator ausführen“.</translation>
    </message>
    <message>
        <source>Microsoft’s guide uses the search box and “Run as administrator” on the source; Windows Server 2003 has neither.</source>
        <extracomment>The source: the source server</extracomment>
        <translation>Das Migrationshandbuch von Microsoft verwendet auf dem Quellserver das Suchfeld und „Als Administrator ausführen“; Windows Server 2003 hat beides nicht.</translation>
    </message>
    <message>
        <source>Plan the day on which the source server goes: at the latest 21 days after the installation.</source>
        <translation>Planen Sie den Tag, an dem der Quellserver entfernt wird: spätestens 21 Tage nach der Installation.</translation>
    </message>
    <message>
        <source>Decide whether the source server stays: as a domain controller or additional server it may, without a deadline.</source>
        <translation>Entscheiden Sie, ob der Quellserver bleibt: Als Domänencontroller oder zusätzlicher Server darf er das, ohne Frist.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for this product has seven phases; folder redirection is added for servers that redirect folders.</source>
        <translation>Das Migrationshandbuch von Microsoft für dieses Produkt hat sieben Phasen; die Ordnerumleitung ist für Server hinzugefügt, die Ordner umleiten.</translation>
    </message>
    <message>
        <source>Microsoft’s guide lists the Migration Preparation Tool; it is not needed, as the schema is at version 56 already.</source>
        <translation>Das Migrationshandbuch von Microsoft führt das Tool zum Vorbereiten der Migration auf; es ist nicht nötig, denn das Schema hat bereits Version 56.</translation>
    </message>
    <message>
        <source>On the source server type this command on the Start screen and choose “Run as administrator” for it.</source>
        <translation>Geben Sie auf dem Quellserver diesen Befehl auf dem Startbildschirm ein, und klicken Sie beim Ergebnis auf „Als Administrator ausführen“.</translation>
    </message>
    <message>
        <source>On the source server type this command in the search box of Start and choose “Run as administrator” for it.</source>
        <translation>Geben Sie auf dem Quellserver diesen Befehl in das Suchfeld von Start ein, und klicken Sie beim Ergebnis auf „Als Administrator ausführen“.</translation>
    </message>
    <message>
        <source>Perform post-migration tasks</source>
        <translation>Ausführen von Aufgaben nach der Migration</translation>
    </message>
    <message>
        <source>Post-migration tasks</source>
        <extracomment>Short name of phase 7 for the timeline; keep it under 24 characters</extracomment>
        <translation>Nacharbeiten</translation>
    </message>
    <message>
        <source>Remove DNS entries of the source</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>Entfernen der DNS-Einträge des Quellservers</translation>
    </message>
    <message>
        <source>Entries of a server that is gone slow down every name that is looked up through them.</source>
        <translation>Einträge eines Servers, den es nicht mehr gibt, verlangsamen die Auflösung jedes Namens, der über sie gesucht wird.</translation>
    </message>
    <message>
        <source>Name resolution waits for a server that never answers.</source>
        <translation>Die Namensauflösung wartet auf einen Server, der nie antwortet.</translation>
    </message>
    <message>
        <source>No name server, forwarder or other record has the name or the address of the source server</source>
        <translation>Kein Namenserver, keine Weiterleitung und kein anderer Eintrag trägt den Namen oder die Adresse des Quellservers</translation>
    </message>
    <message>
        <source>In DNS Manager open the properties of the server and remove the source server from “Forwarders”.</source>
        <translation>Öffnen Sie im DNS-Manager die Eigenschaften des Servers, und entfernen Sie den Quellserver aus „Weiterleitungen“ (Forwarders).</translation>
    </message>
    <message>
        <source>Open the properties of each forward lookup zone and remove the source server from “Name Servers”.</source>
        <translation>Öffnen Sie die Eigenschaften jeder Forward-Lookupzone, und entfernen Sie den Quellserver aus „Namenserver“ (Name Servers).</translation>
    </message>
    <message>
        <source>Do the same for each reverse lookup zone.</source>
        <translation>Tun Sie dasselbe für jede Reverse-Lookupzone.</translation>
    </message>
    <message>
        <source>Share the application data folders</source>
        <extracomment>Title of a step</extracomment>
        <translation>Freigeben der Anwendungsdatenordner</translation>
    </message>
    <message>
        <source>Copied data of line-of-business and other applications is of use only when its users reach it.</source>
        <translation>Kopierte Daten von Branchen- und anderen Anwendungen nützen nur, wenn deren Benutzer sie erreichen.</translation>
    </message>
    <message>
        <source>Applications do not find their data.</source>
        <translation>Anwendungen finden ihre Daten nicht.</translation>
    </message>
    <message>
        <source>The folders are listed in the Dashboard under Storage</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Die Ordner sind im Dashboard unter „Speicher“ (Storage) aufgeführt</translation>
    </message>
    <message>
        <source>Set the share permissions of each folder of application data.</source>
        <translation>Legen Sie für jeden Ordner mit Anwendungsdaten die Freigabeberechtigungen fest.</translation>
    </message>
    <message>
        <source>Set the NTFS permissions of each of these folders.</source>
        <translation>Legen Sie für jeden dieser Ordner die NTFS-Berechtigungen fest.</translation>
    </message>
    <message>
        <source>Check that the folders appear in the Dashboard under Storage.</source>
        <translation>Prüfen Sie, ob die Ordner im Dashboard unter „Speicher“ (Storage) erscheinen.</translation>
    </message>
    <message>
        <source>Change drive mappings in logon scripts</source>
        <extracomment>Title of a step</extracomment>
        <translation>Ändern der Laufwerkzuordnungen in Anmeldeskripts</translation>
    </message>
    <message>
        <source>A mapping to the source server fails at every sign-in.</source>
        <translation>Eine Zuordnung zum Quellserver schlägt bei jeder Anmeldung fehl.</translation>
    </message>
    <message>
        <source>A logon script maps drives to the source server</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Ein Anmeldeskript verbindet Laufwerke mit dem Quellserver</translation>
    </message>
    <message>
        <source>Users miss their network drives.</source>
        <translation>Den Benutzern fehlen ihre Netzlaufwerke.</translation>
    </message>
    <message>
        <source>No script contains the name of the source server</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Kein Skript enthält den Namen des Quellservers</translation>
    </message>
    <message>
        <source>Search the scripts in the share NETLOGON for the name of the source server.</source>
        <extracomment>Share: a shared folder</extracomment>
        <translation>Suchen Sie in den Skripts der Freigabe NETLOGON nach dem Namen des Quellservers.</translation>
    </message>
    <message>
        <source>Point each mapping to the matching share of the destination server.</source>
        <extracomment>Share: a shared folder</extracomment>
        <translation>Stellen Sie jede Zuordnung auf die entsprechende Freigabe des Zielservers um.</translation>
    </message>
    <message>
        <source>Remove the ISA proxy settings from clients</source>
        <extracomment>Title of a step</extracomment>
        <translation>Entfernen der ISA-Proxyeinstellungen von den Clients</translation>
    </message>
    <message>
        <source>The client computers still send web requests to the proxy that left with the source server.</source>
        <translation>Die Clientcomputer senden Webanforderungen weiterhin an den Proxy, der mit dem Quellserver verschwunden ist.</translation>
    </message>
    <message>
        <source>The source was SBS 2003 Premium with Internet Security and Acceleration (ISA) Server</source>
        <translation>Der Quellserver war SBS 2003 Premium mit Internet Security and Acceleration (ISA) Server</translation>
    </message>
    <message>
        <source>Port 80 for a new proxy</source>
        <translation>Port 80 für einen neuen Proxy</translation>
    </message>
    <message>
        <source>Client computers have no access to the web.</source>
        <translation>Clientcomputer haben keinen Zugriff auf das Web.</translation>
    </message>
    <message>
        <source>Each client computer opens a web page</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Jeder Clientcomputer öffnet eine Webseite</translation>
    </message>
    <message>
        <source>Uninstall the Microsoft Firewall Client.</source>
        <translation>Deinstallieren Sie den Microsoft Firewall-Client.</translation>
    </message>
    <message>
        <source>In Internet Explorer open Tools &gt; Internet Options &gt; Connections &gt; LAN Settings.</source>
        <translation>Öffnen Sie in Internet Explorer Extras &gt; Internetoptionen &gt; Verbindungen &gt; LAN-Einstellungen (Tools &gt; Internet Options &gt; Connections &gt; LAN Settings).</translation>
    </message>
    <message>
        <source>Without a proxy, clear all boxes.</source>
        <extracomment>Clear: remove the tick from a box</extracomment>
        <translation>Ohne Proxy deaktivieren Sie alle Kontrollkästchen.</translation>
    </message>
    <message>
        <source>With a new proxy, clear “Automatic configuration”, tick both “Proxy server” boxes, and enter the full name of the proxy and port 80.</source>
        <extracomment>Clear: remove the tick from a box</extracomment>
        <translation>Mit einem neuen Proxy deaktivieren Sie „Automatische Konfiguration“ (Automatic configuration), aktivieren Sie beide Kontrollkästchen unter „Proxyserver“ (Proxy server), und geben Sie den vollständigen Namen des Proxys und Port 80 ein.</translation>
    </message>
    <message>
        <source>Open a web page as a test.</source>
        <translation>Öffnen Sie zum Testen eine Webseite.</translation>
    </message>
    <message>
        <source>Give Administrators the right to log on as a batch job</source>
        <extracomment>Title of a step</extracomment>
        <translation>Erteilen des Rechts „Anmelden als Stapelverarbeitungsauftrag“ an die Administratoren</translation>
    </message>
    <message>
        <source>The server can run alerts while nobody is signed in only with this right.</source>
        <translation>Nur mit diesem Recht kann der Server Integritätsmeldungen auch ausführen, während niemand angemeldet ist.</translation>
    </message>
    <message>
        <source>Alerts fail with error 2147943785 (0x80070569).</source>
        <translation>Integritätsmeldungen schlagen mit dem Fehler 2147943785 (0x80070569) fehl.</translation>
    </message>
    <message>
        <source>SeBatchLogonRight contains *S-1-5-32-544 in the file GptTmpl.inf of the policy</source>
        <translation>SeBatchLogonRight enthält *S-1-5-32-544 in der Datei GptTmpl.inf der Richtlinie</translation>
    </message>
    <message>
        <source>Open Group Policy Management &gt; Forest &gt; Domains, your domain, and then Domain Controllers &gt; Default Domain Controllers Policy.</source>
        <translation>Öffnen Sie Gruppenrichtlinienverwaltung &gt; Gesamtstruktur &gt; Domänen (Group Policy Management &gt; Forest &gt; Domains), Ihre Domäne und dann Domain Controllers &gt; Default Domain Controllers Policy (Standard-Domänencontrollerrichtlinie).</translation>
    </message>
    <message>
        <source>Choose “Edit” and open Computer Configuration &gt; Policies &gt; Windows Settings &gt; Security Settings &gt; Local Policies &gt; User Rights Assignment.</source>
        <translation>Klicken Sie auf „Bearbeiten“, und öffnen Sie Computerkonfiguration &gt; Richtlinien &gt; Windows-Einstellungen &gt; Sicherheitseinstellungen &gt; Lokale Richtlinien &gt; Zuweisen von Benutzerrechten (Computer Configuration &gt; Policies &gt; Windows Settings &gt; Security Settings &gt; Local Policies &gt; User Rights Assignment).</translation>
    </message>
    <message>
        <source>Open the properties of “Log on as a batch job” and choose “Add User or Group”, then “Browse”.</source>
        <translation>Öffnen Sie die Eigenschaften von „Anmelden als Stapelverarbeitungsauftrag“ (Log on as a batch job), klicken Sie auf „Benutzer oder Gruppe hinzufügen“ (Add User or Group) und dann auf „Durchsuchen“.</translation>
    </message>
    <message>
        <source>Enter the name of the built-in group, choose “Check Names” and confirm with “OK” three times.</source>
        <translation>Geben Sie den Namen der integrierten Gruppe ein, klicken Sie auf „Namen überprüfen“ (Check Names), und bestätigen Sie dreimal mit „OK“.</translation>
    </message>
    <message>
        <source>Leave these entries alone while the source server stays in the network, because they are needed.</source>
        <translation>Lassen Sie diese Einträge unverändert, solange der Quellserver im Netzwerk bleibt, denn sie werden gebraucht.</translation>
    </message>
    <message>
        <source>Name servers of the zones</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Namenserver der Zonen</translation>
    </message>
    <message>
        <source>DNS records of the former controller</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>DNS-Einträge des alten Controllers</translation>
    </message>
    <message>
        <source>References in the directory</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Verweise im Verzeichnis</translation>
    </message>
    <message>
        <source>Take a full backup of the source server</source>
        <extracomment>Title of a step</extracomment>
        <translation>Erstellen einer vollständigen Sicherung des Quellservers</translation>
    </message>
    <message>
        <source>Only a backup brings the server back after a fault, and only a backup undoes the schema change that follows later.</source>
        <translation>Nur eine Sicherung bringt den Server nach einem Fehler zurück, und nur eine Sicherung macht die Schemaänderung rückgängig, die später folgt.</translation>
    </message>
    <message>
        <source>A fault that cannot be repaired means loss of data.</source>
        <translation>Ein Fehler, der sich nicht beheben lässt, bedeutet Datenverlust.</translation>
    </message>
    <message>
        <source>A finished full backup with its date, target and size</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Eine abgeschlossene vollständige Sicherung mit Datum, Speicherort und Größe</translation>
    </message>
    <message>
        <source>Make a full backup with the backup tool of Windows Small Business Server 2003 before you change anything.</source>
        <translation>Erstellen Sie mit dem Sicherungsprogramm von Windows Small Business Server 2003 eine vollständige Sicherung, bevor Sie etwas ändern.</translation>
    </message>
    <message>
        <source>Include the system state, so that the directory can be restored too.</source>
        <translation>Nehmen Sie den Systemstatus in die Sicherung auf, damit auch das Verzeichnis wiederhergestellt werden kann.</translation>
    </message>
    <message>
        <source>Keep the backup on a medium that is not part of the source server.</source>
        <translation>Bewahren Sie die Sicherung auf einem Datenträger auf, der nicht zum Quellserver gehört.</translation>
    </message>
    <message>
        <source>Microsoft describes backup and restore of this product under its short link 27140.</source>
        <translation>Microsoft beschreibt das Sichern und Wiederherstellen dieses Produkts unter seinem Kurzlink 27140.</translation>
    </message>
    <message>
        <source>Prove that the backup can be restored</source>
        <extracomment>Title of a step</extracomment>
        <translation>Nachweisen der Wiederherstellbarkeit der Sicherung</translation>
    </message>
    <message>
        <source>A backup that nobody has read back is only a hope.</source>
        <translation>Eine Sicherung, die niemand zurückgelesen hat, ist nur eine Hoffnung.</translation>
    </message>
    <message>
        <source>You learn that the backup is useless at the moment when you need it.</source>
        <translation>Dass die Sicherung unbrauchbar ist, erfahren Sie erst in dem Augenblick, in dem Sie sie brauchen.</translation>
    </message>
    <message>
        <source>A list of sampled files whose restored copy has the same hash as the original</source>
        <translation>Eine Liste von Dateien aus einer Stichprobe, deren wiederhergestellte Kopie denselben Hash hat wie das Original</translation>
    </message>
    <message>
        <source>Check that the backup job ended without errors.</source>
        <translation>Prüfen Sie, ob der Sicherungsauftrag ohne Fehler zu Ende ging.</translation>
    </message>
    <message>
        <source>Pick some files at random and restore them to another folder.</source>
        <translation>Wählen Sie einige Dateien zufällig aus, und stellen Sie sie in einem anderen Ordner wieder her.</translation>
    </message>
    <message>
        <source>Compare each restored file with its original.</source>
        <translation>Vergleichen Sie jede wiederhergestellte Datei mit ihrem Original.</translation>
    </message>
    <message>
        <source>Only a backup brings the server back after a fault, and its data with it.</source>
        <translation>Nur eine Sicherung bringt den Server nach einem Fehler zurück, und mit ihm seine Daten.</translation>
    </message>
    <message>
        <source>Make a full backup with the backup tool that came with the source server before you change anything.</source>
        <translation>Erstellen Sie mit dem mitgelieferten Sicherungsprogramm des Quellservers eine vollständige Sicherung, bevor Sie etwas ändern.</translation>
    </message>
    <message>
        <source>Microsoft describes backup and restore of this product under its short link 104285.</source>
        <translation>Microsoft beschreibt das Sichern und Wiederherstellen dieses Produkts unter seinem Kurzlink 104285.</translation>
    </message>
    <message>
        <source>Microsoft describes backup and restore of this product on TechNet: “Managing Server Backup”, cc527488.</source>
        <translation>Microsoft beschreibt das Sichern und Wiederherstellen dieses Produkts im TechNet: „Managing Server Backup“, cc527488.</translation>
    </message>
    <message>
        <source>Microsoft describes the backup on TechNet: “Learn more about setting up server backup”, server-backup-support-1.</source>
        <translation>Microsoft beschreibt die Sicherung im TechNet: „Learn more about setting up server backup“, server-backup-support-1.</translation>
    </message>
    <message>
        <source>Microsoft describes backup and restore of this product on TechNet: “Backup and Recovery”, cc754097.</source>
        <translation>Microsoft beschreibt das Sichern und Wiederherstellen dieses Produkts im TechNet: „Backup and Recovery“, cc754097.</translation>
    </message>
    <message>
        <source>Microsoft describes this in its article Manage-Backup-and-Restore-in-Windows-Server-Essentials.</source>
        <translation>Microsoft beschreibt das in seinem Artikel Manage-Backup-and-Restore-in-Windows-Server-Essentials.</translation>
    </message>
    <message>
        <source>Move the mailboxes to Office 365</source>
        <extracomment>Title of a step</extracomment>
        <translation>Verschieben der Postfächer zu Office 365</translation>
    </message>
    <message>
        <source>The mailboxes must be out of the source server before Exchange can be removed from it.</source>
        <translation>Die Postfächer müssen den Quellserver verlassen haben, bevor Exchange von ihm entfernt werden kann.</translation>
    </message>
    <message>
        <source>Exchange refuses to be uninstalled while mailboxes remain.</source>
        <translation>Exchange lässt sich nicht deinstallieren, solange noch Postfächer vorhanden sind.</translation>
    </message>
    <message>
        <source>All mailboxes are in Office 365 and receive mail there</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Alle Postfächer sind in Office 365 und empfangen dort E-Mails</translation>
    </message>
    <message>
        <source>Move all mailboxes with a cutover Exchange migration.</source>
        <translation>Verschieben Sie alle Postfächer mit einer Exchange-Übernahmemigration (cutover Exchange migration).</translation>
    </message>
    <message>
        <source>Finish the move before the destination server is installed.</source>
        <translation>Schließen Sie das Verschieben ab, bevor der Zielserver installiert wird.</translation>
    </message>
    <message>
        <source>Move the content of public folders separately, because Office 365 had none.</source>
        <translation>Verschieben Sie die Inhalte öffentlicher Ordner gesondert, weil Office 365 keine hatte.</translation>
    </message>
    <message>
        <source>Switch on Office 365 integration after the installation, in phase 2.</source>
        <translation>Aktivieren Sie die Office 365-Integration nach der Installation, in Phase 2.</translation>
    </message>
    <message>
        <source>Microsoft’s guides disagree on whether Exchange has to be removed from the source for the integration: optional here, mandatory in the guide for 2012 R2; settle it with the customer.</source>
        <extracomment>The source: the source server</extracomment>
        <translation>Die Migrationshandbücher von Microsoft widersprechen sich darin, ob Exchange für die Integration vom Quellserver entfernt werden muss: hier optional, im Migrationshandbuch für 2012 R2 Pflicht; klären Sie das mit dem Kunden.</translation>
    </message>
    <message>
        <source>Let the Office 365 migration reach Exchange 2003</source>
        <extracomment>Title of a step</extracomment>
        <translation>Ermöglichen des Zugriffs der Office 365-Migration auf Exchange 2003</translation>
    </message>
    <message>
        <source>The migration service of Office 365 reads the mailboxes by RPC over HTTP.</source>
        <translation>Der Migrationsdienst von Office 365 liest die Postfächer mit RPC über HTTP.</translation>
    </message>
    <message>
        <source>The migration of the mailboxes cannot connect.</source>
        <translation>Die Migration der Postfächer kann keine Verbindung herstellen.</translation>
    </message>
    <message>
        <source>The registry value lists the full name of the source server</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Der Registrierungswert enthält den vollständigen Namen des Quellservers</translation>
    </message>
    <message>
        <source>Enable RPC over HTTP on the source server.</source>
        <translation>Aktivieren Sie RPC über HTTP auf dem Quellserver.</translation>
    </message>
    <message>
        <source>If the migration still fails, open this registry key.</source>
        <translation>Schlägt die Migration weiterhin fehl, öffnen Sie diesen Registrierungsschlüssel.</translation>
    </message>
    <message>
        <source>Make sure that the value “ValidPorts” lists the full name of the source server after this pattern, with your domain.</source>
        <translation>Vergewissern Sie sich, dass der Wert „ValidPorts“ den vollständigen Namen des Quellservers nach diesem Muster enthält, mit Ihrer Domäne.</translation>
    </message>
    <message>
        <source>Plan a second Exchange server</source>
        <extracomment>Title of a step</extracomment>
        <translation>Planen eines zweiten Exchange-Servers</translation>
    </message>
    <message>
        <source>Exchange needs a server of its own, and it can join only when the destination server runs the domain.</source>
        <translation>Exchange braucht einen eigenen Server, und der kann erst beitreten, wenn der Zielserver die Domäne führt.</translation>
    </message>
    <message>
        <source>Exchange refuses to be uninstalled from the source server while mailboxes remain.</source>
        <translation>Exchange lässt sich nicht vom Quellserver deinstallieren, solange noch Postfächer vorhanden sind.</translation>
    </message>
    <message>
        <source>All mailboxes are on the new Exchange server and receive mail there</source>
        <translation>Alle Postfächer sind auf dem neuen Exchange-Server und empfangen dort E-Mails</translation>
    </message>
    <message>
        <source>Plan a second server for Exchange Server 2013, or for Exchange Server 2010 SP1 on an older Windows Server.</source>
        <translation>Planen Sie einen zweiten Server für Exchange Server 2013 oder, mit einem älteren Windows Server, für Exchange Server 2010 SP1.</translation>
    </message>
    <message>
        <source>Set up the new Exchange server after the destination server is installed.</source>
        <translation>Richten Sie den neuen Exchange-Server ein, nachdem der Zielserver installiert ist.</translation>
    </message>
    <message>
        <source>Finish the move of all mailboxes before the source server is demoted.</source>
        <translation>Schließen Sie das Verschieben aller Postfächer ab, bevor der Quellserver herabgestuft wird.</translation>
    </message>
    <message>
        <source>Exchange is not supported on the Essentials server itself.</source>
        <translation>Auf dem Essentials-Server selbst wird Exchange nicht unterstützt.</translation>
    </message>
    <message>
        <source>Exchange 2010 does not install on Windows Server 2012.</source>
        <translation>Exchange 2010 lässt sich nicht auf Windows Server 2012 installieren.</translation>
    </message>
    <message>
        <source>Run the Best Practices Analyzer on the source</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>Ausführen des Best Practices Analyzer auf dem Quellserver</translation>
    </message>
    <message>
        <source>It reads directory, network, Exchange and other settings, and names faults that the migration would carry along.</source>
        <translation>Er liest Einstellungen von Verzeichnis, Netzwerk, Exchange und mehr und nennt Fehler, die die Migration mitnehmen würde.</translation>
    </message>
    <message>
        <source>Hidden faults of the source server come up in the middle of the migration.</source>
        <translation>Verborgene Fehler des Quellservers kommen mitten in der Migration zum Vorschein.</translation>
    </message>
    <message>
        <source>A saved report in which each finding is solved or accepted</source>
        <extracomment>What proves that the step is done; finding: what a check or an analyzer reports</extracomment>
        <translation>Ein gespeicherter Bericht, in dem jeder Befund behoben oder akzeptiert ist</translation>
    </message>
    <message>
        <source>Download, install and update the Windows SBS 2003 Best Practices Analyzer.</source>
        <translation>Laden Sie den Windows SBS 2003 Best Practices Analyzer herunter, und installieren und aktualisieren Sie ihn.</translation>
    </message>
    <message>
        <source>Open All Programs &gt; SBS Best Practices Analyzer Tool and choose “Start a scan”.</source>
        <translation>Öffnen Sie Alle Programme &gt; SBS Best Practices Analyzer Tool, und klicken Sie auf „Überprüfung starten“ (Start a scan).</translation>
    </message>
    <message>
        <source>Enter a label for the scan, for example:</source>
        <translation>Geben Sie eine Bezeichnung für die Überprüfung ein, zum Beispiel:</translation>
    </message>
    <message>
        <source>Choose “Start scanning”, then “View a report of this Best Practices scan”.</source>
        <translation>Klicken Sie auf „Überprüfung starten“ (Start scanning), dann auf „Bericht für diese Bewährte Methoden-Überprüfung anzeigen“ (View a report of this Best Practices scan).</translation>
    </message>
    <message>
        <source>Read the reports List, Tree and Other, and solve as many findings as possible.</source>
        <extracomment>Finding: what a check or an analyzer reports</extracomment>
        <translation>Lesen Sie die Berichte „Liste“ (List), „Struktur“ (Tree) und „Andere“ (Other), und beheben Sie so viele Befunde wie möglich.</translation>
    </message>
    <message>
        <source>It reads Active Directory, WMI, the registry, the IIS metabase, Exchange Server, Update Services, the network configuration, SharePoint and SQL Server.</source>
        <translation>Er liest Active Directory, WMI, die Registrierung, die IIS-Metabase, Exchange Server, Update Services, die Netzwerkkonfiguration, SharePoint und SQL Server.</translation>
    </message>
    <message>
        <source>Not every finding affects the migration.</source>
        <extracomment>Finding: what a check or an analyzer reports</extracomment>
        <translation>Nicht jeder Befund wirkt sich auf die Migration aus.</translation>
    </message>
    <message>
        <source>The analyzer for SBS 2003 does not run on a plain Windows Server 2003 Standard; use the support tools there.</source>
        <translation>Der Best Practices Analyzer für SBS 2003 läuft nicht auf einem einfachen Windows Server 2003 Standard; verwenden Sie dort die Supporttools.</translation>
    </message>
    <message>
        <source>Run the Windows Support Tools</source>
        <extracomment>Title of a step</extracomment>
        <translation>Ausführen der Windows-Supporttools</translation>
    </message>
    <message>
        <source>A new domain controller copies the directory from the source server, faults included.</source>
        <translation>Ein neuer Domänencontroller kopiert das Verzeichnis vom Quellserver, samt Fehlern.</translation>
    </message>
    <message>
        <source>The destination server may fail to join, or may join with a damaged directory.</source>
        <translation>Der Zielserver kann der Domäne vielleicht nicht beitreten, oder er tritt ihr mit einem beschädigten Verzeichnis bei.</translation>
    </message>
    <message>
        <source>Output of the three tools without open errors</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Ausgabe der drei Tools ohne offene Fehler</translation>
    </message>
    <message>
        <source>After the analyzer, test the network and its connections.</source>
        <translation>Testen Sie nach dem Best Practices Analyzer das Netzwerk und seine Verbindungen.</translation>
    </message>
    <message>
        <source>Test the domain controller.</source>
        <translation>Testen Sie den Domänencontroller.</translation>
    </message>
    <message>
        <source>Test the replication between domain controllers.</source>
        <translation>Testen Sie die Replikation zwischen Domänencontrollern.</translation>
    </message>
    <message>
        <source>Set the source server’s time correctly</source>
        <extracomment>Title of a step</extracomment>
        <translation>Einstellen der richtigen Uhrzeit auf dem Quellserver</translation>
    </message>
    <message>
        <source>Sign-in between domain controllers fails when their clocks differ by more than five minutes.</source>
        <translation>Die Anmeldung zwischen Domänencontrollern schlägt fehl, wenn ihre Uhren um mehr als fünf Minuten voneinander abweichen.</translation>
    </message>
    <message>
        <source>At most 5 minutes between source and destination; same date; same time zone</source>
        <translation>Höchstens 5 Minuten zwischen Quellserver und Zielserver; gleiches Datum; gleiche Zeitzone</translation>
    </message>
    <message>
        <source>The installation of the destination server may fail.</source>
        <translation>Die Installation des Zielservers schlägt vielleicht fehl.</translation>
    </message>
    <message>
        <source>A measured difference of less than 5 minutes, and date and time zone confirmed on both servers</source>
        <translation>Eine gemessene Abweichung von weniger als 5 Minuten, und Datum und Zeitzone auf beiden Servern bestätigt</translation>
    </message>
    <message>
        <source>Sign in as a domain administrator, open a command prompt and run these commands one after the other.</source>
        <translation>Melden Sie sich als Domänenadministrator an, öffnen Sie eine Eingabeaufforderung, und führen Sie diese Befehle nacheinander aus.</translation>
    </message>
    <message>
        <source>If the clock stays wrong, give the server a time server of its own and restart the service.</source>
        <translation>Bleibt die Uhr falsch, geben Sie dem Server einen eigenen Zeitserver, und starten Sie den Dienst neu.</translation>
    </message>
    <message>
        <source>Compare date and time zone of both servers, and confirm them in this step.</source>
        <translation>Vergleichen Sie Datum und Zeitzone beider Server, und bestätigen Sie sie in diesem Schritt.</translation>
    </message>
    <message>
        <source>If the source server is a virtual machine, set date, time and time zone of its host the same way.</source>
        <translation>Ist der Quellserver ein virtueller Computer, stellen Sie Datum, Uhrzeit und Zeitzone seines Hosts genauso ein.</translation>
    </message>
    <message>
        <source>The documented commands follow the domain hierarchy, but nothing stands above this server in it, so they do not fetch the time from the Internet; the measured difference decides.</source>
        <translation>Die dokumentierten Befehle folgen der Domänenhierarchie, aber über diesem Server steht darin nichts, deshalb holen sie die Uhrzeit nicht aus dem Internet; es zählt die gemessene Abweichung.</translation>
    </message>
    <message>
        <source>The clock of the destination can be changed during its installation; keep it within five minutes.</source>
        <extracomment>The destination: the destination server</extracomment>
        <translation>Die Uhr des Zielservers lässt sich während seiner Installation ändern; halten Sie die Abweichung innerhalb von fünf Minuten.</translation>
    </message>
    <message>
        <source>After the installation the destination server takes its time by NTP, and all members of the domain follow it.</source>
        <translation>Nach der Installation bezieht der Zielserver seine Uhrzeit über NTP, und alle Mitglieder der Domäne richten sich nach ihm.</translation>
    </message>
    <message>
        <source>Time difference between the servers</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Zeitabweichung zwischen den Servern</translation>
    </message>
    <message>
        <source>It reads the settings of directory, registry and web server, and names faults that the migration would carry along.</source>
        <translation>Er liest die Einstellungen von Verzeichnis, Registrierung und Webserver und nennt Fehler, die die Migration mitnehmen würde.</translation>
    </message>
    <message>
        <source>Download, install and update the Windows SBS 2008 Best Practices Analyzer (Microsoft download 6231).</source>
        <translation>Laden Sie den Windows SBS 2008 Best Practices Analyzer (Microsoft-Download 6231) herunter, und installieren und aktualisieren Sie ihn.</translation>
    </message>
    <message>
        <source>Download, install and update the Windows Server Solutions Best Practices Analyzer (Microsoft download 15556).</source>
        <translation>Laden Sie den Windows Server Solutions Best Practices Analyzer (Microsoft-Download 15556) herunter, und installieren und aktualisieren Sie ihn.</translation>
    </message>
    <message>
        <source>Open Devices &gt; Server Tasks &gt; Best Practices Analyzer in the Dashboard.</source>
        <translation>Öffnen Sie im Dashboard Geräte &gt; Serveraufgaben &gt; Best Practices Analyzer (Devices &gt; Server Tasks &gt; Best Practices Analyzer).</translation>
    </message>
    <message>
        <source>Read the report, and solve as many findings as possible.</source>
        <extracomment>Finding: what a check or an analyzer reports</extracomment>
        <translation>Lesen Sie den Bericht, und beheben Sie so viele Befunde wie möglich.</translation>
    </message>
    <message>
        <source>It reads Active Directory, WMI, the registry and the IIS metabase.</source>
        <translation>Er liest Active Directory, WMI, die Registrierung und die IIS-Metabase.</translation>
    </message>
    <message>
        <source>Microsoft’s overview says that the analyzer has to be downloaded; on this server too it is part of the Dashboard.</source>
        <translation>Die Übersicht von Microsoft sagt, der Best Practices Analyzer müsse heruntergeladen werden; auch auf diesem Server ist er Teil des Dashboards.</translation>
    </message>
    <message>
        <source>Microsoft’s list of contents names the Migration Preparation Tool too, but there is no such section; the tool is not needed here, because the schema is already at version 56.</source>
        <translation>Das Inhaltsverzeichnis von Microsoft nennt auch das Tool zum Vorbereiten der Migration, aber einen solchen Abschnitt gibt es nicht; das Tool wird hier nicht gebraucht, weil das Schema schon die Version 56 hat.</translation>
    </message>
    <message>
        <source>Microsoft’s guide has neither an analyzer nor an alert viewer for this product; these checks stand in for them.</source>
        <translation>Das Migrationshandbuch von Microsoft hat für dieses Produkt weder einen Best Practices Analyzer noch eine Meldungsanzeige; an ihre Stelle treten diese Prüfungen.</translation>
    </message>
    <message>
        <source>Put a router between the Internet and the network</source>
        <extracomment>Title of a step</extracomment>
        <translation>Einsetzen eines Routers zwischen Internet und Netzwerk</translation>
    </message>
    <message>
        <source>The source server will leave, so it must no longer stand between the broadband line and the network.</source>
        <translation>Der Quellserver wird später entfernt, deshalb darf er nicht länger zwischen dem Breitbandanschluss und dem Netzwerk stehen.</translation>
    </message>
    <message>
        <source>Without the source server the network has no way to the Internet.</source>
        <translation>Ohne den Quellserver hat das Netzwerk keinen Weg ins Internet.</translation>
    </message>
    <message>
        <source>The router is the default gateway of the source server and of a client computer</source>
        <translation>Der Router ist das Standardgateway des Quellservers und eines Clientcomputers</translation>
    </message>
    <message>
        <source>Unplug the network adapter of the source server that leads to the broadband line.</source>
        <translation>Ziehen Sie das Kabel von dem Netzwerkadapter des Quellservers ab, der zum Breitbandanschluss führt.</translation>
    </message>
    <message>
        <source>Install the router between the broadband line and the switch of the network.</source>
        <translation>Setzen Sie den Router zwischen den Breitbandanschluss und den Switch des Netzwerks.</translation>
    </message>
    <message>
        <source>Connect source server, destination server and client computers behind the router.</source>
        <translation>Schließen Sie Quellserver, Zielserver und Clientcomputer hinter dem Router an.</translation>
    </message>
    <message>
        <source>Give the router an address the installer can find</source>
        <extracomment>Title of a step</extracomment>
        <translation>Vergeben einer Routeradresse, die der Installations-Assistent findet</translation>
    </message>
    <message>
        <source>The installation wizard looks for the router at these addresses.</source>
        <translation>Der Installations-Assistent sucht den Router unter diesen Adressen.</translation>
    </message>
    <message>
        <source>192.168.x.1 or 192.168.x.254, with x from 1 to 254</source>
        <translation>192.168.x.1 oder 192.168.x.254, mit x von 1 bis 254</translation>
    </message>
    <message>
        <source>The installation wizard may not find the router.</source>
        <translation>Der Installations-Assistent findet den Router vielleicht nicht.</translation>
    </message>
    <message>
        <source>The source server reaches the router at this address</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Der Quellserver erreicht den Router unter dieser Adresse</translation>
    </message>
    <message>
        <source>Set the local address of the router to 192.168.x.1 or 192.168.x.254.</source>
        <translation>Stellen Sie die lokale Adresse des Routers auf 192.168.x.1 oder 192.168.x.254 ein.</translation>
    </message>
    <message>
        <source>Use this address as the default gateway of the network.</source>
        <translation>Verwenden Sie diese Adresse als Standardgateway des Netzwerks.</translation>
    </message>
    <message>
        <source>The system requirements only recommend an address of the form 192.168.x.x; they do not demand it.</source>
        <translation>Die Systemanforderungen empfehlen eine Adresse der Form 192.168.x.x nur; sie verlangen sie nicht.</translation>
    </message>
    <message>
        <source>Reduce the source server to one network adapter</source>
        <extracomment>Title of a step</extracomment>
        <translation>Beschränken des Quellservers auf einen Netzwerkadapter</translation>
    </message>
    <message>
        <source>With two adapters the server still acts as a gateway, and names and routes point to an adapter that nobody reaches.</source>
        <translation>Mit zwei Adaptern wirkt der Server weiter als Gateway, und Namen und Routen zeigen auf einen Adapter, den niemand erreicht.</translation>
    </message>
    <message>
        <source>Client computers may keep using the source server as their gateway.</source>
        <translation>Clientcomputer verwenden den Quellserver vielleicht weiter als Gateway.</translation>
    </message>
    <message>
        <source>Exactly one adapter has an IP address and one default gateway</source>
        <translation>Genau ein Adapter hat eine IP-Adresse und ein Standardgateway</translation>
    </message>
    <message>
        <source>Open Start &gt; Server Management &gt; To Do List &gt; Connect to the Internet.</source>
        <translation>Öffnen Sie Start &gt; Serververwaltung &gt; Aufgabenliste &gt; Verbindung mit dem Internet herstellen (Server Management &gt; To Do List &gt; Connect to the Internet).</translation>
    </message>
    <message>
        <source>Complete the “Configure E-mail and Internet Connection” wizard for one network adapter.</source>
        <translation>Schließen Sie den Assistenten „E-Mail- und Internetverbindung konfigurieren“ (Configure E-mail and Internet Connection) für einen Netzwerkadapter ab.</translation>
    </message>
    <message>
        <source>Enter the address of the router as the default gateway.</source>
        <translation>Geben Sie die Adresse des Routers als Standardgateway ein.</translation>
    </message>
    <message>
        <source>Switch off the VPN on the source server</source>
        <extracomment>Title of a step</extracomment>
        <translation>Deaktivieren des VPN auf dem Quellserver</translation>
    </message>
    <message>
        <source>Remote access through the source server ends when that server goes, and an open VPN port is a risk during the migration.</source>
        <translation>Mit dem Quellserver endet der Remotezugriff über ihn, und ein offener VPN-Port ist während der Migration ein Risiko.</translation>
    </message>
    <message>
        <source>A VPN is in use on the source server</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Auf dem Quellserver ist ein VPN in Gebrauch</translation>
    </message>
    <message>
        <source>Users stay connected through a server that is about to go.</source>
        <translation>Benutzer bleiben über einen Server verbunden, der bald entfernt wird.</translation>
    </message>
    <message>
        <source>Routing and Remote Access is stopped and disabled, and TCP port 1723 is closed</source>
        <translation>„Routing und RAS“ (Routing and Remote Access) ist beendet und deaktiviert, und der TCP-Port 1723 ist geschlossen</translation>
    </message>
    <message>
        <source>Open Server Management &gt; Internet and E-mail &gt; Configure Remote Access.</source>
        <translation>Öffnen Sie Serververwaltung &gt; Internet und E-Mail &gt; Remotezugriff konfigurieren (Server Management &gt; Internet and E-mail &gt; Configure Remote Access).</translation>
    </message>
    <message>
        <source>On the page “Remote Access Method” choose “Disable remote access” and finish the wizard.</source>
        <translation>Klicken Sie auf der Seite „Remotezugriffsmethode“ (Remote Access Method) auf „Remotezugriff deaktivieren“ (Disable remote access), und schließen Sie den Assistenten ab.</translation>
    </message>
    <message>
        <source>Close TCP port 1723 on the router.</source>
        <translation>Schließen Sie den TCP-Port 1723 am Router.</translation>
    </message>
    <message>
        <source>Point statically addressed devices to the new gateway</source>
        <extracomment>Title of a step</extracomment>
        <translation>Umstellen fest adressierter Geräte auf das neue Gateway</translation>
    </message>
    <message>
        <source>Devices with fixed settings do not learn of the new gateway by themselves.</source>
        <translation>Geräte mit festen Einstellungen erfahren nicht von selbst vom neuen Gateway.</translation>
    </message>
    <message>
        <source>Some devices have fixed IP settings, or the DHCP Server role still hands out the former gateway</source>
        <translation>Einige Geräte haben feste IP-Einstellungen, oder die DHCP-Serverrolle vergibt noch das bisherige Gateway</translation>
    </message>
    <message>
        <source>These devices lose access to the Internet.</source>
        <translation>Diese Geräte verlieren den Zugang zum Internet.</translation>
    </message>
    <message>
        <source>Each of these devices opens a web page</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Jedes dieser Geräte öffnet eine Webseite</translation>
    </message>
    <message>
        <source>List all devices with fixed IP settings, such as printers, access points and controllers of machines.</source>
        <translation>Stellen Sie alle Geräte mit festen IP-Einstellungen zusammen, etwa Drucker, WLAN-Zugriffspunkte und Maschinensteuerungen.</translation>
    </message>
    <message>
        <source>Enter the address of the router as the default gateway on each of them.</source>
        <translation>Geben Sie auf jedem davon die Adresse des Routers als Standardgateway ein.</translation>
    </message>
    <message>
        <source>Correct the gateway in the settings of the DHCP Server role.</source>
        <translation>Berichtigen Sie das Gateway in den Einstellungen der DHCP-Serverrolle.</translation>
    </message>
    <message>
        <source>Decide who hands out addresses during the migration</source>
        <extracomment>Title of a step</extracomment>
        <translation>Festlegen der Adressvergabe während der Migration</translation>
    </message>
    <message>
        <source>Exactly one DHCP server at any time</source>
        <translation>Zu jeder Zeit genau ein DHCP-Server</translation>
    </message>
    <message>
        <source>With none or with two DHCP servers, client computers lose the network.</source>
        <translation>Ohne DHCP-Server oder mit zweien verlieren Clientcomputer das Netzwerk.</translation>
    </message>
    <message>
        <source>A recorded choice, source server or router, that an inquiry in the network confirms</source>
        <translation>Eine festgehaltene Wahl, Quellserver oder Router, die eine Anfrage im Netzwerk bestätigt</translation>
    </message>
    <message>
        <source>Find out whether the source server or the router hands out addresses now.</source>
        <translation>Stellen Sie fest, ob jetzt der Quellserver oder der Router Adressen vergibt.</translation>
    </message>
    <message>
        <source>If the source server does, leave it there until the source server goes, and then move it to the router.</source>
        <translation>Vergibt sie der Quellserver, lassen Sie es dabei, bis der Quellserver entfernt wird, und verlegen Sie die Vergabe dann auf den Router.</translation>
    </message>
    <message>
        <source>If the router already does it without trouble, leave it there.</source>
        <translation>Vergibt sie der Router schon ohne Schwierigkeiten, lassen Sie es dabei.</translation>
    </message>
    <message>
        <source>Record the choice in a note of this step.</source>
        <extracomment>Record: write down; note: a remark that the technician types</extracomment>
        <translation>Halten Sie die Wahl in einer Notiz zu diesem Schritt fest.</translation>
    </message>
    <message>
        <source>Setup of the destination may switch on DHCP when the router does not offer it, so look for a second DHCP server right after the installation.</source>
        <extracomment>The destination: the destination server</extracomment>
        <translation>Das Setup des Zielservers schaltet DHCP vielleicht ein, wenn der Router es nicht anbietet; suchen Sie deshalb gleich nach der Installation nach einem zweiten DHCP-Server.</translation>
    </message>
    <message>
        <source>Check that a router connects the network to the Internet, and that the source server does not stand between them.</source>
        <translation>Prüfen Sie, ob ein Router das Netzwerk mit dem Internet verbindet und der Quellserver nicht dazwischen steht.</translation>
    </message>
    <message>
        <source>If there is no router yet, install one between the broadband line and the switch of the network.</source>
        <translation>Gibt es noch keinen Router, setzen Sie einen zwischen den Breitbandanschluss und den Switch des Netzwerks.</translation>
    </message>
    <message>
        <source>Make the router the default gateway of the source server and of the client computers.</source>
        <translation>Machen Sie den Router zum Standardgateway des Quellservers und der Clientcomputer.</translation>
    </message>
    <message>
        <source>Microsoft’s guide states the requirement only; it gives no procedure for it.</source>
        <translation>Das Migrationshandbuch von Microsoft nennt nur die Anforderung; ein Verfahren dafür gibt es nicht an.</translation>
    </message>
    <message>
        <source>Find out which network adapters of the source server are in use.</source>
        <translation>Stellen Sie fest, welche Netzwerkadapter des Quellservers in Gebrauch sind.</translation>
    </message>
    <message>
        <source>Leave the adapter that leads to the switch of the network, and disable all others.</source>
        <translation>Behalten Sie den Adapter, der zum Switch des Netzwerks führt, und deaktivieren Sie alle anderen.</translation>
    </message>
    <message>
        <source>Open Windows SBS Console &gt; Network &gt; Connectivity and choose the task “Configure a virtual private network”.</source>
        <translation>Öffnen Sie Windows SBS-Konsole &gt; Netzwerk &gt; Konnektivität (Windows SBS Console &gt; Network &gt; Connectivity), und klicken Sie auf die Aufgabe „Virtuelles privates Netzwerk konfigurieren“ (Configure a virtual private network).</translation>
    </message>
    <message>
        <source>Choose “Do not allow users to connect to the server by using a VPN”, complete the wizard and choose “Finish”.</source>
        <translation>Klicken Sie auf „Benutzern nicht erlauben, über ein VPN eine Verbindung mit dem Server herzustellen“ (Do not allow users to connect to the server by using a VPN), schließen Sie den Assistenten ab, und klicken Sie auf „Fertig stellen“.</translation>
    </message>
    <message>
        <source>In the Dashboard of the source server open Home &gt; Settings &gt; Anywhere Access &gt; Configure.</source>
        <translation>Öffnen Sie im Dashboard des Quellservers Startseite &gt; Einstellungen &gt; Zugriff überall &gt; Konfigurieren (Home &gt; Settings &gt; Anywhere Access &gt; Configure).</translation>
    </message>
    <message>
        <source>On the first page of the wizard “Set up Anywhere Access” choose “Next”.</source>
        <translation>Klicken Sie auf der ersten Seite des Assistenten „Zugriff überall einrichten“ (Set up Anywhere Access) auf „Weiter“.</translation>
    </message>
    <message>
        <source>On the page “Choose Anywhere Access features to enable” clear “Virtual private network (VPN)” and choose “Next”.</source>
        <translation>Deaktivieren Sie auf der Seite „Folgende Funktionen für Zugriff überall aktivieren“ (Choose Anywhere Access features to enable) das Kontrollkästchen „Virtuelles privates Netzwerk (VPN)“ (Virtual private network (VPN)), und klicken Sie auf „Weiter“.</translation>
    </message>
    <message>
        <source>Complete the wizard.</source>
        <extracomment>The wizard “Set up Anywhere Access” on the server</extracomment>
        <translation>Schließen Sie den Assistenten ab.</translation>
    </message>
    <message>
        <source>Open Start &gt; Administrative Tools &gt; Services and stop the service “Routing and Remote Access”.</source>
        <translation>Öffnen Sie Start &gt; Verwaltung &gt; Dienste (Administrative Tools &gt; Services), und beenden Sie den Dienst „Routing und RAS“ (Routing and Remote Access).</translation>
    </message>
    <message>
        <source>Set the startup type of this service to “Disabled”.</source>
        <translation>Stellen Sie den Starttyp dieses Dienstes auf „Deaktiviert“ (Disabled) ein.</translation>
    </message>
    <message>
        <source>Check that TCP port 1723 is closed on the router, and close it by hand if it is not.</source>
        <translation>Prüfen Sie, ob der TCP-Port 1723 am Router geschlossen ist, und schließen Sie ihn von Hand, wenn er es nicht ist.</translation>
    </message>
    <message>
        <source>The wizard disables Routing and Remote Access, closes port 1723 on the router and removes the VPN configuration.</source>
        <translation>Der Assistent deaktiviert „Routing und RAS“ (Routing and Remote Access), schließt den Port 1723 am Router und entfernt die VPN-Konfiguration.</translation>
    </message>
    <message>
        <source>Microsoft’s guide asks for this, but gives no procedure for it.</source>
        <translation>Das Migrationshandbuch von Microsoft verlangt dies, gibt aber kein Verfahren dafür an.</translation>
    </message>
    <message>
        <source>The contents of Microsoft’s guide call this step “Verify the network configuration”; it is about the VPN only.</source>
        <translation>Das Inhaltsverzeichnis im Migrationshandbuch von Microsoft nennt diesen Schritt „Überprüfen der Netzwerkkonfiguration“ (Verify the network configuration); es geht darin nur um das VPN.</translation>
    </message>
    <message>
        <source>The destination server does not run the DHCP Server role by default, and two DHCP servers disturb each other.</source>
        <translation>Der Zielserver führt die DHCP-Serverrolle standardmäßig nicht aus, und zwei DHCP-Server stören einander.</translation>
    </message>
    <message>
        <source>The SBS products come with the DHCP Server role on the server; it has to end on the router.</source>
        <extracomment>End on: be there in the end</extracomment>
        <translation>Bei den SBS-Produkten liegt die DHCP-Serverrolle von Haus aus auf dem Server; am Ende muss sie auf dem Router liegen.</translation>
    </message>
    <message>
        <source>Plan the move of line-of-business applications</source>
        <extracomment>Title of a step</extracomment>
        <translation>Planen des Umzugs der Branchenanwendungen</translation>
    </message>
    <message>
        <source>The business lives on these programs, and only their vendors know how to move them.</source>
        <translation>Das Unternehmen lebt von diesen Programmen, und nur ihre Hersteller wissen, wie sie umziehen.</translation>
    </message>
    <message>
        <source>An application is missing on the day when the source server is gone.</source>
        <translation>Eine Anwendung fehlt an dem Tag, an dem es den Quellserver nicht mehr gibt.</translation>
    </message>
    <message>
        <source>A table with every application, the path to its data and the result of its move</source>
        <translation>Eine Tabelle mit jeder Anwendung, dem Pfad zu ihren Daten und dem Ergebnis ihres Umzugs</translation>
    </message>
    <message>
        <source>List the installed applications from Control Panel &gt; Add or Remove Programs and the folder Program Files.</source>
        <translation>Stellen Sie die installierten Anwendungen aus Systemsteuerung &gt; Software (Add or Remove Programs) und dem Ordner „Programme“ (Program Files) zusammen.</translation>
    </message>
    <message>
        <source>Ask the vendor of each application how it is moved.</source>
        <translation>Fragen Sie den Hersteller jeder Anwendung, wie sie umzieht.</translation>
    </message>
    <message>
        <source>Find the installation media of each application.</source>
        <translation>Suchen Sie die Installationsmedien jeder Anwendung heraus.</translation>
    </message>
    <message>
        <source>Record name, path to the data and notes for each application and each folder of general data.</source>
        <extracomment>Record: write down</extracomment>
        <translation>Halten Sie für jede Anwendung und jeden Ordner mit allgemeinen Daten den Namen, den Pfad zu den Daten und Notizen fest.</translation>
    </message>
    <message>
        <source>Record the result for each of them by the end of phase 7.</source>
        <extracomment>Record: write down</extracomment>
        <translation>Halten Sie für jeden Eintrag bis zum Ende von Phase 7 das Ergebnis fest.</translation>
    </message>
    <message>
        <source>Choose the new home for e-mail</source>
        <extracomment>Title of a step; home for e-mail: the system that hosts the mailboxes</extracomment>
        <translation>Auswählen des neuen E-Mail-Systems</translation>
    </message>
    <message>
        <source>Windows Server 2012 Essentials has no mail server, so the mailboxes need another place.</source>
        <translation>Windows Server 2012 Essentials hat keinen Mailserver, deshalb brauchen die Postfächer einen anderen Ort.</translation>
    </message>
    <message>
        <source>The source server hosts the e-mail of the company</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Auf dem Quellserver liegen die E-Mails des Unternehmens</translation>
    </message>
    <message>
        <source>Exchange cannot be removed later, and the source server cannot go.</source>
        <translation>Exchange lässt sich später nicht entfernen, und der Quellserver muss bleiben.</translation>
    </message>
    <message>
        <source>A recorded choice: none, Office 365 or Exchange on premises</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Eine festgehaltene Wahl: kein E-Mail-System, Office 365 oder lokales Exchange</translation>
    </message>
    <message>
        <source>Choose Office 365 or another Exchange Server on premises.</source>
        <translation>Wählen Sie Office 365 oder einen anderen lokalen Exchange-Server.</translation>
    </message>
    <message>
        <source>The SBS POP3 Connector is not part of Exchange and cannot be used after the move.</source>
        <translation>Der SBS POP3-Connector gehört nicht zu Exchange und ist nach dem Umzug nicht mehr verwendbar.</translation>
    </message>
    <message>
        <source>Back up the prepared source server again</source>
        <extracomment>Title of a step</extracomment>
        <translation>Erneutes Sichern des vorbereiteten Quellservers</translation>
    </message>
    <message>
        <source>After updates and preparation, a new backup saves you from doing them twice.</source>
        <translation>Nach Updates und Vorbereitung erspart Ihnen eine neue Sicherung, beides noch einmal zu machen.</translation>
    </message>
    <message>
        <source>A restore throws the server back to the state before all updates.</source>
        <translation>Eine Wiederherstellung wirft den Server auf den Stand vor allen Updates zurück.</translation>
    </message>
    <message>
        <source>A full backup that is newer than the run of the preparation tool</source>
        <translation>Eine vollständige Sicherung, die neuer ist als der Lauf des Vorbereitungstools</translation>
    </message>
    <message>
        <source>Make a second full backup of the updated and prepared server.</source>
        <translation>Erstellen Sie eine zweite vollständige Sicherung des aktualisierten und vorbereiteten Servers.</translation>
    </message>
    <message>
        <source>Keep the first backup; only that one undoes the schema change.</source>
        <translation>Bewahren Sie die erste Sicherung auf; nur sie macht die Schemaänderung rückgängig.</translation>
    </message>
    <message>
        <source>List the applications in Control Panel &gt; Programs and Features and in Program Files (x86) and Program Files.</source>
        <translation>Stellen Sie die Anwendungen aus Systemsteuerung &gt; Programme und Features (Control Panel &gt; Programs and Features) und aus den Ordnern „Programme (x86)“ (Program Files (x86)) und „Programme“ (Program Files) zusammen.</translation>
    </message>
    <message>
        <source>Update health and alert add-ins made with the source product’s SDK, and install them on the destination server.</source>
        <translation>Aktualisieren Sie Add-Ins für Integrität und Meldungen, die mit dem SDK des Quellprodukts erstellt wurden, und installieren Sie sie auf dem Zielserver neu.</translation>
    </message>
    <message>
        <source>Exchange on the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Exchange auf dem Quellserver</translation>
    </message>
    <message>
        <source>Bring the source server to the latest service packs and updates</source>
        <extracomment>Title of a step</extracomment>
        <translation>Installieren der neuesten Service Packs und Updates auf dem Quellserver</translation>
    </message>
    <message>
        <source>The Migration Preparation Tool accepts the source server only when its updates are complete.</source>
        <translation>Das Tool zum Vorbereiten der Migration nimmt den Quellserver nur an, wenn seine Updates vollständig sind.</translation>
    </message>
    <message>
        <source>The source server counts as not eligible, and the preparation tool asks for the missing updates.</source>
        <translation>Der Quellserver gilt als ungeeignet, und das Vorbereitungstool verlangt die fehlenden Updates.</translation>
    </message>
    <message>
        <source>Service pack level and list of installed updates</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Stand der Service Packs und Liste der installierten Updates</translation>
    </message>
    <message>
        <source>Take a backup before each service pack.</source>
        <translation>Erstellen Sie vor jedem Service Pack eine Sicherung.</translation>
    </message>
    <message>
        <source>Work through the following steps in their order; the order of the service packs matters.</source>
        <translation>Arbeiten Sie die folgenden Schritte der Reihe nach ab; auf die Reihenfolge der Service Packs kommt es an.</translation>
    </message>
    <message>
        <source>Run Windows Update on the SBS 2003 server</source>
        <extracomment>Title of a step</extracomment>
        <translation>Ausführen von Windows Update auf dem SBS 2003-Server</translation>
    </message>
    <message>
        <source>Every update that applies has to be in place before the service packs are checked one by one.</source>
        <translation>Jedes zutreffende Update muss vorhanden sein, bevor die Service Packs einzeln geprüft werden.</translation>
    </message>
    <message>
        <source>No update is left that applies to the server</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Es ist kein Update übrig, das für den Server gilt</translation>
    </message>
    <message>
        <source>Open Start &gt; All Programs &gt; Windows Update and choose “Check for updates”.</source>
        <translation>Öffnen Sie Start &gt; Alle Programme &gt; Windows Update, und klicken Sie auf „Nach Updates suchen“ (Check for updates).</translation>
    </message>
    <message>
        <source>If it asks for settings, confirm with “OK”, adjust them under “Change settings” and check again.</source>
        <translation>Werden Einstellungen verlangt, bestätigen Sie mit „OK“, passen Sie sie unter „Einstellungen ändern“ (Change settings) an, und suchen Sie erneut.</translation>
    </message>
    <message>
        <source>Install what is offered, accept each licence and restart if asked.</source>
        <translation>Installieren Sie, was angeboten wird, nehmen Sie jede Lizenz an, und starten Sie neu, wenn Sie dazu aufgefordert werden.</translation>
    </message>
    <message>
        <source>Compare the result with Control Panel &gt; Add or Remove Programs, with the box “Show updates” ticked.</source>
        <translation>Vergleichen Sie das Ergebnis mit Systemsteuerung &gt; Software (Add or Remove Programs); aktivieren Sie dort das Kontrollkästchen „Updates anzeigen“ (Show updates).</translation>
    </message>
    <message>
        <source>Microsoft’s guide shows the menus of a later Windows (Programs &gt; View installed updates, “Change settings”); Windows Server 2003 lists its updates in Add or Remove Programs.</source>
        <translation>Das Migrationshandbuch von Microsoft zeigt die Menüs eines späteren Windows (Programme &gt; Installierte Updates anzeigen, „Einstellungen ändern“); Windows Server 2003 führt seine Updates unter „Software“ (Add or Remove Programs) auf.</translation>
    </message>
    <message>
        <source>Windows SBS 2003 Service Pack 1</source>
        <extracomment>Title of a step</extracomment>
        <translation>Windows SBS 2003 Service Pack 1</translation>
    </message>
    <message>
        <source>Installed in this order, the service packs leave the correct version of the .NET Framework behind.</source>
        <translation>In dieser Reihenfolge installiert, hinterlassen die Service Packs die richtige Version von .NET Framework.</translation>
    </message>
    <message>
        <source>Windows SBS 2003 Service Pack 1 is not installed yet</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Windows SBS 2003 Service Pack 1 ist noch nicht installiert</translation>
    </message>
    <message>
        <source>In the wrong order the correct version of the .NET Framework is not guaranteed.</source>
        <translation>In der falschen Reihenfolge ist die richtige Version von .NET Framework nicht gewährleistet.</translation>
    </message>
    <message>
        <source>Service Pack 1 is listed as installed</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Service Pack 1 ist als installiert aufgeführt</translation>
    </message>
    <message>
        <source>Take a backup of the server.</source>
        <translation>Erstellen Sie eine Sicherung des Servers.</translation>
    </message>
    <message>
        <source>Install Windows SBS 2003 Service Pack 1 before Service Pack 2 of Windows Server 2003.</source>
        <translation>Installieren Sie Windows SBS 2003 Service Pack 1 vor dem Service Pack 2 von Windows Server 2003.</translation>
    </message>
    <message>
        <source>Windows Server 2003 Service Pack 2</source>
        <extracomment>Title of a step</extracomment>
        <translation>Windows Server 2003 Service Pack 2</translation>
    </message>
    <message>
        <source>The preparation tool and its prerequisites need this level of the operating system.</source>
        <translation>Das Vorbereitungstool und seine Voraussetzungen brauchen diesen Stand des Betriebssystems.</translation>
    </message>
    <message>
        <source>Windows Server 2003 Service Pack 2 is not installed yet</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Windows Server 2003 Service Pack 2 ist noch nicht installiert</translation>
    </message>
    <message>
        <source>The preparation tool reports the missing service pack and stops.</source>
        <translation>Das Vorbereitungstool meldet das fehlende Service Pack und hält an.</translation>
    </message>
    <message>
        <source>The system properties show Service Pack 2</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Die Systemeigenschaften zeigen Service Pack 2</translation>
    </message>
    <message>
        <source>Install Windows Server 2003 Service Pack 2.</source>
        <translation>Installieren Sie Windows Server 2003 Service Pack 2.</translation>
    </message>
    <message>
        <source>If the network misbehaves afterwards, follow Microsoft Knowledge Base article 948496.</source>
        <translation>Macht das Netzwerk danach Schwierigkeiten, folgen Sie dem Artikel 948496 der Microsoft Knowledge Base.</translation>
    </message>
    <message>
        <source>Known issues and good practice for this service pack are in Knowledge Base article 939421.</source>
        <translation>Bekannte Probleme und bewährte Vorgehensweisen zu diesem Service Pack stehen im Artikel 939421 der Knowledge Base.</translation>
    </message>
    <message>
        <source>Exchange Server 2003 Service Pack 2</source>
        <extracomment>Title of a step</extracomment>
        <translation>Exchange Server 2003 Service Pack 2</translation>
    </message>
    <message>
        <source>Exchange and SharePoint are not moved by this migration, but a known level makes their own move predictable.</source>
        <translation>Exchange und SharePoint ziehen bei dieser Migration nicht mit um, aber ein bekannter Stand macht ihren eigenen Umzug berechenbar.</translation>
    </message>
    <message>
        <source>Exchange Server 2003 Service Pack 2 is not installed yet</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Exchange Server 2003 Service Pack 2 ist noch nicht installiert</translation>
    </message>
    <message>
        <source>The move of the mailboxes starts from an unknown configuration.</source>
        <translation>Der Umzug der Postfächer beginnt mit einer unbekannten Konfiguration.</translation>
    </message>
    <message>
        <source>Exchange System Manager shows Service Pack 2</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Der Exchange-System-Manager zeigt Service Pack 2</translation>
    </message>
    <message>
        <source>Install Exchange Server 2003 Service Pack 2.</source>
        <translation>Installieren Sie Exchange Server 2003 Service Pack 2.</translation>
    </message>
    <message>
        <source>Windows SharePoint Services 2.0 Service Pack 3</source>
        <extracomment>Title of a step</extracomment>
        <translation>Windows SharePoint Services 2.0 Service Pack 3</translation>
    </message>
    <message>
        <source>SharePoint content can leave this server only from a current level.</source>
        <translation>SharePoint-Inhalte können diesen Server nur von einem aktuellen Stand aus verlassen.</translation>
    </message>
    <message>
        <source>Windows SharePoint Services 2.0 Service Pack 3 is not installed yet</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Windows SharePoint Services 2.0 Service Pack 3 ist noch nicht installiert</translation>
    </message>
    <message>
        <source>SharePoint stays at an unknown level when its content is moved.</source>
        <translation>SharePoint bleibt auf einem unbekannten Stand, wenn seine Inhalte umziehen.</translation>
    </message>
    <message>
        <source>Service Pack 3 is listed as installed</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Service Pack 3 ist als installiert aufgeführt</translation>
    </message>
    <message>
        <source>Install Windows SharePoint Services 2.0 Service Pack 3.</source>
        <translation>Installieren Sie Windows SharePoint Services 2.0 Service Pack 3.</translation>
    </message>
    <message>
        <source>Windows SharePoint Services 3.0 and Windows Server Update Services 3.0 cannot be moved directly from SBS 2003.</source>
        <translation>Windows SharePoint Services 3.0 und Windows Server Update Services 3.0 können nicht direkt von SBS 2003 umziehen.</translation>
    </message>
    <message>
        <source>SharePoint content goes by way of SharePoint Foundation 2010.</source>
        <translation>SharePoint-Inhalte nehmen den Weg über SharePoint Foundation 2010.</translation>
    </message>
    <message>
        <source>Microsoft Core XML Services (MSXML) 6.0 Service Pack 1</source>
        <extracomment>Title of a step</extracomment>
        <translation>Microsoft Core XML Services (MSXML) 6.0 Service Pack 1</translation>
    </message>
    <message>
        <source>It is one of the components whose level the migration relies on.</source>
        <translation>Es ist eine der Komponenten, auf deren Stand sich die Migration verlässt.</translation>
    </message>
    <message>
        <source>The source server counts as not up to date.</source>
        <translation>Der Quellserver gilt als nicht aktuell.</translation>
    </message>
    <message>
        <source>MSXML 6.0 Service Pack 1 is listed as installed</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>MSXML 6.0 Service Pack 1 ist als installiert aufgeführt</translation>
    </message>
    <message>
        <source>Install Microsoft Core XML Services (MSXML) 6.0 Service Pack 1.</source>
        <translation>Installieren Sie Microsoft Core XML Services (MSXML) 6.0 Service Pack 1.</translation>
    </message>
    <message>
        <source>Source server and destination server work side by side for a while, and the latest updates keep them compatible.</source>
        <translation>Quellserver und Zielserver arbeiten eine Zeit lang nebeneinander, und mit den neuesten Updates vertragen sie sich.</translation>
    </message>
    <message>
        <source>The preparation tool reports what is missing and asks for it before it continues.</source>
        <translation>Das Vorbereitungstool meldet, was fehlt, und verlangt es, bevor es weitermacht.</translation>
    </message>
    <message>
        <source>The two servers may turn out not to be compatible with each other.</source>
        <translation>Die beiden Server sind vielleicht nicht miteinander kompatibel.</translation>
    </message>
    <message>
        <source>Install every update and every service pack that is available for the source server.</source>
        <translation>Installieren Sie jedes Update und jedes Service Pack, das es für den Quellserver gibt.</translation>
    </message>
    <message>
        <source>Restart the server when it asks for it, and look again until nothing more is offered.</source>
        <translation>Starten Sie den Server neu, wenn er es verlangt, und suchen Sie erneut, bis nichts mehr angeboten wird.</translation>
    </message>
    <message>
        <source>Microsoft’s guide demands this step, but does not say what happens without it.</source>
        <translation>Das Migrationshandbuch von Microsoft verlangt diesen Schritt, sagt aber nicht, was ohne ihn geschieht.</translation>
    </message>
    <message>
        <source>Microsoft’s guide words this as a recommendation; here it belongs to the steps that are required.</source>
        <translation>Das Migrationshandbuch von Microsoft gibt dies als Empfehlung aus; hier gehört es zu den erforderlichen Schritten.</translation>
    </message>
    <message>
        <source>Prepare the source server</source>
        <translation>Vorbereiten des Quellservers</translation>
    </message>
    <message>
        <source>Prepare</source>
        <extracomment>Short name of phase 1 for the timeline; keep it under 24 characters</extracomment>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Give the migration account the three directory groups</source>
        <extracomment>Title of a step</extracomment>
        <translation>Aufnehmen des Migrationskontos in die drei Verzeichnisgruppen</translation>
    </message>
    <message>
        <source>Extending the schema and adding a domain controller need the rights of all three groups.</source>
        <translation>Das Erweitern des Schemas und das Hinzufügen eines Domänencontrollers erfordern die Rechte aller drei Gruppen.</translation>
    </message>
    <message>
        <source>The preparation tool stops with a permission error.</source>
        <translation>Das Vorbereitungstool hält mit einem Berechtigungsfehler an.</translation>
    </message>
    <message>
        <source>The account is a member of the three groups and has signed in again</source>
        <translation>Das Konto ist Mitglied der drei Gruppen und hat sich neu angemeldet</translation>
    </message>
    <message>
        <source>Open Server Management &gt; Users and the properties of the account.</source>
        <translation>Öffnen Sie Serververwaltung &gt; Benutzer (Server Management &gt; Users) und die Eigenschaften des Kontos.</translation>
    </message>
    <message>
        <source>On the tab “Member Of” add whichever of these groups is missing.</source>
        <translation>Fügen Sie auf der Registerkarte „Mitglied von“ (Member Of) jede dieser Gruppen hinzu, die fehlt.</translation>
    </message>
    <message>
        <source>Sign out and sign in again, so that the membership takes effect.</source>
        <translation>Melden Sie sich ab und wieder an, damit die Mitgliedschaft wirksam wird.</translation>
    </message>
    <message>
        <source>Sign in with this account in the console as well.</source>
        <translation>Melden Sie sich mit diesem Konto auch in der Konsole an.</translation>
    </message>
    <message>
        <source>A permission error can also mean that the Netlogon service is not running.</source>
        <translation>Ein Berechtigungsfehler kann auch bedeuten, dass der Netlogon-Dienst nicht ausgeführt wird.</translation>
    </message>
    <message>
        <source>Install what the preparation tool and its update need</source>
        <extracomment>Title of a step</extracomment>
        <translation>Installieren der Voraussetzungen für das Vorbereitungstool und sein Update</translation>
    </message>
    <message>
        <source>Without these components the preparation tool does not start or cannot update itself.</source>
        <translation>Ohne diese Komponenten startet das Vorbereitungstool nicht oder kann sich nicht aktualisieren.</translation>
    </message>
    <message>
        <source>The preparation tool cannot be installed.</source>
        <translation>Das Vorbereitungstool lässt sich nicht installieren.</translation>
    </message>
    <message>
        <source>PowerShell reports version 2.0 or later, and the Baseline Configuration Analyzer 2.0 is listed as installed</source>
        <translation>PowerShell meldet Version 2.0 oder höher, und der Baseline Configuration Analyzer 2.0 ist als installiert aufgeführt</translation>
    </message>
    <message>
        <source>Install Windows PowerShell 2.0 with the Windows Management Framework, Knowledge Base 968929.</source>
        <translation>Installieren Sie Windows PowerShell 2.0 mit dem Windows Management Framework, Knowledge Base 968929.</translation>
    </message>
    <message>
        <source>Then install the Microsoft Baseline Configuration Analyzer 2.0.</source>
        <translation>Installieren Sie dann den Microsoft Baseline Configuration Analyzer 2.0.</translation>
    </message>
    <message>
        <source>Then install the latest Windows Update Agent, Knowledge Base 949104.</source>
        <translation>Installieren Sie dann den neuesten Windows Update-Agent, Knowledge Base 949104.</translation>
    </message>
    <message>
        <source>Run the Migration Preparation Tool</source>
        <extracomment>Title of a step</extracomment>
        <translation>Ausführen des Tools zum Vorbereiten der Migration</translation>
    </message>
    <message>
        <source>It extends the directory for the new server, and the installation in migration mode is refused without it.</source>
        <translation>Es erweitert das Verzeichnis für den neuen Server, und ohne das Tool wird die Installation im Migrationsmodus verweigert.</translation>
    </message>
    <message>
        <source>A successful run no older than two weeks (14 days) when the destination is installed</source>
        <extracomment>The destination: the destination server</extracomment>
        <translation>Ein erfolgreicher Lauf, der beim Installieren des Zielservers nicht älter als zwei Wochen (14 Tage) ist</translation>
    </message>
    <message>
        <source>The installation in migration mode is blocked.</source>
        <translation>Die Installation im Migrationsmodus wird blockiert.</translation>
    </message>
    <message>
        <source>Schema version 56 and the date of the successful run</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Schemaversion 56 und das Datum des erfolgreichen Laufs</translation>
    </message>
    <message>
        <source>Insert Windows Server 2012 Essentials DVD1 and start this file; if it is installed already, use the Start menu.</source>
        <translation>Legen Sie DVD1 von Windows Server 2012 Essentials ein, und starten Sie diese Datei; ist das Tool schon installiert, verwenden Sie das Startmenü.</translation>
    </message>
    <message>
        <source>Accept the newest update when the tool offers it at its first start.</source>
        <translation>Nehmen Sie das neueste Update an, wenn das Tool es beim ersten Start anbietet.</translation>
    </message>
    <message>
        <source>Choose “I have a backup and am ready to proceed” and then “Next”.</source>
        <translation>Wählen Sie „Ich verfüge über eine Datensicherung und bin bereit, den Vorgang fortzusetzen“ (I have a backup and am ready to proceed), und klicken Sie dann auf „Weiter“.</translation>
    </message>
    <message>
        <source>Wait until the tool has extended the schema, and choose “Next”.</source>
        <translation>Warten Sie, bis das Tool das Schema erweitert hat, und klicken Sie auf „Weiter“.</translation>
    </message>
    <message>
        <source>Fix every error that the scan reports, and choose “Scan Again”.</source>
        <translation>Beheben Sie jeden Fehler, den die Überprüfung meldet, und klicken Sie auf „Erneut überprüfen“ (Scan Again).</translation>
    </message>
    <message>
        <source>Fix the warnings too where possible, or acknowledge them; then choose “Next” and “Finish”.</source>
        <translation>Beheben Sie nach Möglichkeit auch die Warnungen, oder bestätigen Sie sie; klicken Sie dann auf „Weiter“ und auf „Fertig stellen“.</translation>
    </message>
    <message>
        <source>Restart the source server if the tool asks for it.</source>
        <translation>Starten Sie den Quellserver neu, wenn das Tool es verlangt.</translation>
    </message>
    <message>
        <source>Only a restore of the backup undoes the schema change.</source>
        <translation>Nur das Wiederherstellen der Sicherung macht die Schemaänderung rückgängig.</translation>
    </message>
    <message>
        <source>If a hotfix cannot be installed, follow Knowledge Base 822798, “Method 2: Rename the Catroot2 Folder”.</source>
        <translation>Lässt sich ein Hotfix nicht installieren, folgen Sie Knowledge Base 822798, „Methode 2: Umbenennen des Ordners ‚Catroot2‘“ (Method 2: Rename the Catroot2 Folder).</translation>
    </message>
    <message>
        <source>The tool reports an error when the organizational unit “MyBusiness” is missing, or when Administrators may not enable accounts to be trusted for delegation in the Default Domain Controllers Policy (KB 2908959).</source>
        <translation>Das Tool meldet einen Fehler, wenn die Organisationseinheit „MyBusiness“ fehlt oder wenn Administratoren nach der „Default Domain Controllers Policy“ (Standard-Domänencontrollerrichtlinie) nicht ermöglichen dürfen, dass Konten für Delegierungszwecke vertraut wird (KB 2908959).</translation>
    </message>
    <message>
        <source>Run the tool once more directly before the installation.</source>
        <translation>Führen Sie das Tool unmittelbar vor der Installation noch einmal aus.</translation>
    </message>
    <message>
        <source>In Active Directory Users and Computers find the account in your domain &gt; MyBusiness &gt; Users &gt; SBSUsers.</source>
        <translation>Suchen Sie in „Active Directory-Benutzer und -Computer“ das Konto in Ihrer Domäne &gt; MyBusiness &gt; Users &gt; SBSUsers.</translation>
    </message>
    <message>
        <source>In Active Directory Users and Computers find the account in your domain &gt; Users.</source>
        <translation>Suchen Sie in „Active Directory-Benutzer und -Computer“ das Konto in Ihrer Domäne &gt; Users.</translation>
    </message>
    <message>
        <source>Open the properties of the account.</source>
        <translation>Öffnen Sie die Eigenschaften des Kontos.</translation>
    </message>
    <message>
        <source>Windows Server 2008 R2 already contains Windows PowerShell 2.0; install only what is missing.</source>
        <translation>Windows Server 2008 R2 enthält Windows PowerShell 2.0 schon; installieren Sie nur, was fehlt.</translation>
    </message>
    <message>
        <source>The tool reports an error when Administrators may not enable accounts to be trusted for delegation in the Default Domain Controllers Policy (KB 2908959).</source>
        <translation>Das Tool meldet einen Fehler, wenn Administratoren nach der „Default Domain Controllers Policy“ (Standard-Domänencontrollerrichtlinie) nicht ermöglichen dürfen, dass Konten für Delegierungszwecke vertraut wird (KB 2908959).</translation>
    </message>
    <message>
        <source>Last system-state backup</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Letzte Sicherung des Systemstatus</translation>
    </message>
    <message>
        <source>Install critical and security updates</source>
        <extracomment>Title of a step</extracomment>
        <translation>Installieren kritischer Updates und von Sicherheitsupdates</translation>
    </message>
    <message>
        <source>Updates close faults and security holes that would otherwise disturb the migration.</source>
        <translation>Updates beheben Fehler und schließen Sicherheitslücken, die sonst die Migration stören würden.</translation>
    </message>
    <message>
        <source>The network is less well protected while the migration goes on, and known faults can make it fail.</source>
        <translation>Das Netzwerk ist während der Migration schlechter geschützt, und bekannte Fehler können sie scheitern lassen.</translation>
    </message>
    <message>
        <source>No critical or security update is left that applies to the server, and no restart is pending</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Kein kritisches Update und kein Sicherheitsupdate für den Server ist übrig, und kein Neustart steht aus</translation>
    </message>
    <message>
        <source>Open Start &gt; All Programs &gt; Windows Update and choose “Check online for updates from Microsoft Update”.</source>
        <translation>Öffnen Sie Start &gt; Alle Programme &gt; Windows Update, und klicken Sie auf „Online nach Updates von Microsoft Update suchen“ (Check online for updates from Microsoft Update).</translation>
    </message>
    <message>
        <source>Open Control Panel &gt; System and Security and choose “Check for updates” under Windows Update.</source>
        <translation>Öffnen Sie Systemsteuerung &gt; System und Sicherheit (Control Panel &gt; System and Security), und klicken Sie unter „Windows Update“ auf „Nach Updates suchen“ (Check for updates).</translation>
    </message>
    <message>
        <source>On the page “Windows Update” choose “Check for updates” once more.</source>
        <translation>Klicken Sie auf der Seite „Windows Update“ noch einmal auf „Nach Updates suchen“ (Check for updates).</translation>
    </message>
    <message>
        <source>If updates are found, choose “Install updates”.</source>
        <translation>Werden Updates gefunden, klicken Sie auf „Updates installieren“ (Install updates).</translation>
    </message>
    <message>
        <source>Restart the server if the updates need it, and check again until none is left.</source>
        <translation>Starten Sie den Server neu, wenn die Updates es erfordern, und suchen Sie erneut, bis keines mehr übrig ist.</translation>
    </message>
    <message>
        <source>Instead, you can approve and install the updates through Windows Server Update Services (WSUS).</source>
        <translation>Stattdessen können Sie die Updates auch über Windows Server Update Services (WSUS) genehmigen und installieren.</translation>
    </message>
    <message>
        <source>Generate and read the network report</source>
        <extracomment>Title of a step</extracomment>
        <translation>Erstellen und Lesen des Netzwerkberichts</translation>
    </message>
    <message>
        <source>The report shows critical errors of the network before the migration runs into them.</source>
        <translation>Der Bericht zeigt schwerwiegende Fehler des Netzwerks, bevor die Migration auf sie stößt.</translation>
    </message>
    <message>
        <source>Critical errors of the network come up in the middle of the migration.</source>
        <translation>Schwerwiegende Fehler des Netzwerks kommen mitten in der Migration zum Vorschein.</translation>
    </message>
    <message>
        <source>A new report without open critical errors</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Ein neuer Bericht ohne offene schwerwiegende Fehler</translation>
    </message>
    <message>
        <source>Open Windows SBS Console &gt; Reports and select a report.</source>
        <translation>Öffnen Sie Windows SBS-Konsole &gt; Berichte (Windows SBS Console &gt; Reports), und wählen Sie einen Bericht aus.</translation>
    </message>
    <message>
        <source>Choose “Generate report”.</source>
        <extracomment>A button in the Windows SBS Console on the server</extracomment>
        <translation>Klicken Sie auf „Bericht generieren“ (Generate report).</translation>
    </message>
    <message>
        <source>Look for critical errors in the report, and resolve them before you go on.</source>
        <translation>Suchen Sie im Bericht nach schwerwiegenden Fehlern, und beheben Sie sie, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>Read the alert viewer</source>
        <extracomment>Title of a step; the alert viewer is a part of the Dashboard of Windows Server Essentials</extracomment>
        <translation>Lesen der Meldungsanzeige</translation>
    </message>
    <message>
        <source>The source server reports its own faults there, and the migration should not run into them.</source>
        <translation>Der Quellserver meldet dort seine eigenen Fehler, und die Migration soll nicht auf sie stoßen.</translation>
    </message>
    <message>
        <source>Critical errors of the source server come up in the middle of the migration.</source>
        <translation>Schwerwiegende Fehler des Quellservers kommen mitten in der Migration zum Vorschein.</translation>
    </message>
    <message>
        <source>The alert viewer shows no open critical error</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Die Meldungsanzeige zeigt keinen offenen schwerwiegenden Fehler</translation>
    </message>
    <message>
        <source>Open the Dashboard of the source server, and from there the alert viewer.</source>
        <translation>Öffnen Sie das Dashboard des Quellservers und von dort aus die Meldungsanzeige.</translation>
    </message>
    <message>
        <source>Look for critical errors, and resolve them before you go on.</source>
        <translation>Suchen Sie nach schwerwiegenden Fehlern, und beheben Sie sie, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>Enable folder redirection on the destination server</source>
        <translation>Aktivieren der Ordnerumleitung auf dem Zielserver</translation>
    </message>
    <message>
        <source>Folder redirection</source>
        <extracomment>Short name of phase 5 for the timeline; keep it under 24 characters</extracomment>
        <translation>Ordnerumleitung</translation>
    </message>
    <message>
        <source>The source server redirects folders of users</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Der Quellserver leitet Ordner von Benutzern um</translation>
    </message>
    <message>
        <source>Enable folder redirection on the destination</source>
        <extracomment>Title of a step; the destination: the destination server</extracomment>
        <translation>Aktivieren der Ordnerumleitung auf dem Zielserver</translation>
    </message>
    <message>
        <source>The new policy takes over the user folders before the old one is deleted.</source>
        <translation>Die neue Richtlinie übernimmt die Benutzerordner, bevor die alte gelöscht wird.</translation>
    </message>
    <message>
        <source>The source server redirects folders</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Der Quellserver leitet Ordner um</translation>
    </message>
    <message>
        <source>Redirected folders stay on the source server and disappear with it.</source>
        <translation>Umgeleitete Ordner bleiben auf dem Quellserver und verschwinden mit ihm.</translation>
    </message>
    <message>
        <source>The new policy redirects the chosen folders to the destination server</source>
        <translation>Die neue Richtlinie leitet die gewählten Ordner auf den Zielserver um</translation>
    </message>
    <message>
        <source>Open DEVICES &gt; Devices Tasks &gt; Implement Group Policy in the Dashboard.</source>
        <translation>Öffnen Sie im Dashboard GERÄTE &gt; Geräteaufgaben &gt; Gruppenrichtlinie implementieren (DEVICES &gt; Devices Tasks &gt; Implement Group Policy).</translation>
    </message>
    <message>
        <source>On the page “Enable Folder Redirection Group Policy” tick the folders and choose “Next”.</source>
        <translation>Aktivieren Sie auf der Seite „Gruppenrichtlinie zur Ordnerumleitung aktivieren“ (Enable Folder Redirection Group Policy) die Kontrollkästchen der Ordner, und klicken Sie auf „Weiter“.</translation>
    </message>
    <message>
        <source>On the page “Enable Security Policy Settings” choose “Finish”.</source>
        <translation>Klicken Sie auf der Seite „Sicherheitsrichtlinieneinstellungen aktivieren“ (Enable Security Policy Settings) auf „Fertig stellen“.</translation>
    </message>
    <message>
        <source>Users sign out and in</source>
        <extracomment>Title of a step</extracomment>
        <translation>Ab- und Anmelden der Benutzer</translation>
    </message>
    <message>
        <source>The folders move only when each user signs in under the new policy.</source>
        <translation>Die Ordner jedes Benutzers ziehen erst um, wenn er sich unter der neuen Richtlinie anmeldet.</translation>
    </message>
    <message>
        <source>Folders of that user stay on the source server and disappear with it.</source>
        <translation>Die Ordner dieses Benutzers bleiben auf dem Quellserver und verschwinden mit ihm.</translation>
    </message>
    <message>
        <source>The folders of each user are filled on the destination server</source>
        <translation>Die Ordner jedes Benutzers sind auf dem Zielserver gefüllt</translation>
    </message>
    <message>
        <source>Have every user sign out and sign in again while both servers run.</source>
        <translation>Lassen Sie jeden Benutzer sich ab- und wieder anmelden, während beide Server laufen.</translation>
    </message>
    <message>
        <source>Check on the destination server that the folders of each user have arrived.</source>
        <translation>Prüfen Sie auf dem Zielserver, ob die Ordner jedes Benutzers angekommen sind.</translation>
    </message>
    <message>
        <source>Configure folder redirection on the destination server</source>
        <extracomment>Title of phase 5</extracomment>
        <translation>Konfigurieren der Ordnerumleitung auf dem Zielserver</translation>
    </message>
    <message>
        <source>The new policy sends the user folders to the destination server.</source>
        <translation>Die neue Richtlinie leitet die Benutzerordner auf den Zielserver um.</translation>
    </message>
    <message>
        <source>Folder redirection in use</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Ordnerumleitung in Gebrauch</translation>
    </message>
    <message>
        <source>New folder redirection policy</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Neue Richtlinie zur Ordnerumleitung</translation>
    </message>
    <message>
        <source>Delete the old folder redirection policy</source>
        <extracomment>Title of a step</extracomment>
        <translation>Löschen der alten Ordnerumleitungsrichtlinie</translation>
    </message>
    <message>
        <source>Two redirection policies would send the folders to two places.</source>
        <translation>Zwei Umleitungsrichtlinien würden die Ordner an zwei Orte schicken.</translation>
    </message>
    <message>
        <source>The old policy keeps sending folders to the source server.</source>
        <translation>Die alte Richtlinie leitet weiterhin Ordner auf den Quellserver um.</translation>
    </message>
    <message>
        <source>No Group Policy object redirects to the source server any more</source>
        <translation>Kein Gruppenrichtlinienobjekt leitet mehr auf den Quellserver um</translation>
    </message>
    <message>
        <source>Delete this object and confirm the warning.</source>
        <translation>Löschen Sie dieses Objekt, und bestätigen Sie die Warnung.</translation>
    </message>
    <message>
        <source>Delete each object that redirects folders to the source server, and confirm the warning.</source>
        <translation>Löschen Sie jedes Objekt, das Ordner auf den Quellserver umleitet, und bestätigen Sie die Warnung.</translation>
    </message>
    <message>
        <source>The tab “Settings” of an object shows whether it redirects folders.</source>
        <translation>Die Registerkarte „Einstellungen“ (Settings) eines Objekts zeigt, ob es Ordner umleitet.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for Foundation has no phase for folder redirection; a page that fits is linked from nowhere.</source>
        <translation>Das Migrationshandbuch von Microsoft für Foundation hat keine Phase für die Ordnerumleitung; es gibt eine passende Seite, auf die aber kein Link führt.</translation>
    </message>
    <message>
        <source>Microsoft’s guide gives the name that SBS 2003 uses; on SBS 2008 it may begin with “Windows SBS” instead.</source>
        <translation>Das Migrationshandbuch von Microsoft nennt den Namen, den SBS 2003 verwendet; unter SBS 2008 kann er stattdessen mit „Windows SBS“ beginnen.</translation>
    </message>
    <message>
        <source>The Dashboard gives its new policy the same name: deleted later, the new one would be gone, so delete first.</source>
        <translation>Das Dashboard gibt seiner neuen Richtlinie denselben Namen: Wird später gelöscht, ist die neue weg; löschen Sie deshalb zuerst.</translation>
    </message>
    <message>
        <source>Delete the old security template policy</source>
        <extracomment>Title of a step</extracomment>
        <translation>Löschen der alten Sicherheitsvorlagenrichtlinie</translation>
    </message>
    <message>
        <source>It belongs to the old policies; the wizard of the next step sets the security policy anew.</source>
        <translation>Sie gehört zu den alten Richtlinien; der Assistent des nächsten Schritts legt die Sicherheitsrichtlinie neu fest.</translation>
    </message>
    <message>
        <source>Old security settings stay in force beside the new ones.</source>
        <translation>Alte Sicherheitseinstellungen bleiben neben den neuen in Kraft.</translation>
    </message>
    <message>
        <source>No such object from before the migration is left</source>
        <extracomment>What proves that the step is done; object: Group Policy object</extracomment>
        <translation>Kein solches Objekt aus der Zeit vor der Migration ist noch vorhanden</translation>
    </message>
    <message>
        <source>In the same console stay in Group Policy Objects.</source>
        <translation>Bleiben Sie in derselben Konsole bei den Gruppenrichtlinienobjekten (Group Policy Objects).</translation>
    </message>
    <message>
        <source>Old folder redirection policy</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Alte Richtlinie zur Ordnerumleitung</translation>
    </message>
    <message>
        <source>Old security template policy</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Alte Sicherheitsvorlagen-Richtlinie</translation>
    </message>
    <message>
        <source>Run the Best Practices Analyzer</source>
        <translation>Ausführen des Best Practices Analyzer</translation>
    </message>
    <message>
        <source>Best Practices Analyzer</source>
        <extracomment>Short name of phase 8 for the timeline; keep it under 24 characters</extracomment>
        <translation>BPA ausführen</translation>
    </message>
    <message>
        <source>Run the analyzer on the destination</source>
        <extracomment>Title of a step; the destination: the destination server</extracomment>
        <translation>Ausführen des Best Practices Analyzer auf dem Zielserver</translation>
    </message>
    <message>
        <source>It judges the new server by the rules of its maker, now that the former one is gone.</source>
        <translation>Er beurteilt den neuen Server nach den Regeln seines Herstellers, jetzt, da der frühere nicht mehr da ist.</translation>
    </message>
    <message>
        <source>Faults of the new server stay hidden until users notice them.</source>
        <translation>Fehler des neuen Servers bleiben verborgen, bis Benutzer sie bemerken.</translation>
    </message>
    <message>
        <source>A saved report of the analyzer</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Ein gespeicherter Bericht des Best Practices Analyzer</translation>
    </message>
    <message>
        <source>Open Devices in the Dashboard, and then “Best Practices Analyzer” among the tasks of the server.</source>
        <translation>Öffnen Sie im Dashboard „Geräte“ (Devices) und dann unter den Aufgaben des Servers „Best Practices Analyzer“.</translation>
    </message>
    <message>
        <source>Wait for the result and save it.</source>
        <translation>Warten Sie das Ergebnis ab, und speichern Sie es.</translation>
    </message>
    <message>
        <source>The overview of Microsoft’s guide says that the analyzer has to be downloaded; it is part of the Dashboard.</source>
        <translation>Die Übersicht im Migrationshandbuch von Microsoft sagt, der Best Practices Analyzer müsse heruntergeladen werden; er ist Teil des Dashboards.</translation>
    </message>
    <message>
        <source>Solve the findings</source>
        <extracomment>Title of a step; finding: what a check or an analyzer reports</extracomment>
        <translation>Beheben der Befunde</translation>
    </message>
    <message>
        <source>Each finding names a fault, what it causes and what removes it.</source>
        <extracomment>Finding: what a check or an analyzer reports</extracomment>
        <translation>Jeder Befund nennt einen Fehler, was er bewirkt und was ihn behebt.</translation>
    </message>
    <message>
        <source>The customer takes over a server with known faults.</source>
        <translation>Der Kunde übernimmt einen Server mit bekannten Fehlern.</translation>
    </message>
    <message>
        <source>A second run without open findings, or a reason for each accepted one</source>
        <extracomment>Finding: what a check or an analyzer reports</extracomment>
        <translation>Ein zweiter Durchlauf ohne offene Befunde oder eine Begründung für jeden akzeptierten Befund</translation>
    </message>
    <message>
        <source>Read each message and follow its instruction.</source>
        <translation>Lesen Sie jede Meldung, und folgen Sie ihrer Anweisung.</translation>
    </message>
    <message>
        <source>Run the analyzer again.</source>
        <translation>Führen Sie den Best Practices Analyzer noch einmal aus.</translation>
    </message>
    <message>
        <source>Record a reason for each finding that you accept.</source>
        <extracomment>Record: write down; finding: what a check or an analyzer reports</extracomment>
        <translation>Halten Sie für jeden Befund, den Sie akzeptieren, eine Begründung fest.</translation>
    </message>
    <message>
        <source>The rules page contradicts itself on the account of the Windows Time service; Local Service is right.</source>
        <translation>Die Seite mit den Regeln widerspricht sich beim Konto des Windows-Zeitdienstes; richtig ist „Lokaler Dienst“ (Local Service).</translation>
    </message>
    <message>
        <source>For the Remote Desktop Gateway and the Distributed Transaction Coordinator, “Automatic” and “Automatic (Delayed Start)” are both right.</source>
        <translation>Für das Remotedesktopgateway und den Distributed Transaction Coordinator sind „Automatisch“ (Automatic) und „Automatisch (Verzögerter Start)“ (Automatic, Delayed Start) beide richtig.</translation>
    </message>
    <message>
        <source>It judges the new server by the rules of its maker, now that it has taken over.</source>
        <translation>Er beurteilt den neuen Server nach den Regeln seines Herstellers, jetzt, da er die Arbeit übernommen hat.</translation>
    </message>
    <message>
        <source>Certification authority of the source</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Zertifizierungsstelle des Quellservers</translation>
    </message>
    <message>
        <source>Directory of the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Verzeichnis des Quellservers</translation>
    </message>
    <message>
        <source>Mailboxes on the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Postfächer auf dem Quellserver</translation>
    </message>
    <message>
        <source>Ports of the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Ports des Quellservers</translation>
    </message>
    <message>
        <source>Sign-in at the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Anmeldung am Quellserver</translation>
    </message>
</context>
<context>
    <name>HistoryActions</name>
    <message>
        <source>Open</source>
        <extracomment>Button: opens a migration</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Look back</source>
        <extracomment>Button: shows a migration as it was at any moment</extracomment>
        <translation>Zurückblicken</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>Button: makes a document about a migration</extracomment>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Button: writes a whole migration into a file</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Keep or delete</source>
        <extracomment>Button: how long a migration is kept, whether it leaves the list, and whether it is deleted</extracomment>
        <translation>Aufbewahren oder löschen</translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message numerus="yes">
        <source>%n migration(s) on this console</source>
        <translation>
            <numerusform>%n Migration auf dieser Konsole</numerusform>
            <numerusform>%n Migrationen auf dieser Konsole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <extracomment>More were found than are looked through; %n is how many of them are shown</extracomment>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n that began last are shown. Type more to find older ones.</source>
        <translation>
            <numerusform>Angezeigt wird die zuletzt begonnene (%n). Geben Sie mehr ein, um ältere zu finden.</numerusform>
            <numerusform>Angezeigt werden die %n zuletzt begonnenen. Geben Sie mehr ein, um ältere zu finden.</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>A filter and how many migrations it shows</extracomment>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>A filter and how many migrations it shows: those that go on</extracomment>
        <translation>Offen %1</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <extracomment>A filter and how many migrations it shows</extracomment>
        <translation>Abgeschlossen %1</translation>
    </message>
    <message>
        <source>Abandoned %1</source>
        <extracomment>A filter and how many migrations it shows: those that were given up</extracomment>
        <translation>Abgebrochen %1</translation>
    </message>
    <message>
        <source>All products</source>
        <extracomment>A filter: old servers of every product</extracomment>
        <translation>Alle Produkte</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A filter and how many migrations it shows: %1 is a product, a year or a person, %2 a number</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All years</source>
        <extracomment>A filter: migrations that began in any year</extracomment>
        <translation>Alle Jahre</translation>
    </message>
    <message>
        <source>All technicians</source>
        <extracomment>A filter: migrations of every technician</extracomment>
        <translation>Alle Techniker</translation>
    </message>
    <message>
        <source>Last entry</source>
        <extracomment>Order of a list</extracomment>
        <translation>Letzter Eintrag</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Order of a list: when the migration began</extracomment>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>Order of a list</extracomment>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>Order of a list: the product that is replaced</extracomment>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Order of a list: open, abandoned or finished</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Archived %1</source>
        <extracomment>A filter and how many migrations it shows: those that were taken out of the list</extracomment>
        <translation>Archiviert %1</translation>
    </message>
</context>
<context>
    <name>HistoryDetails</name>
    <message>
        <source>Servers</source>
        <extracomment>Label: the servers of a migration, from the old one to the new one</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Domain</source>
        <extracomment>Label: name of a domain</extracomment>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Techniker</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Label: when a migration began</extracomment>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Last entry</source>
        <extracomment>Label: when the last entry of a record was written</extracomment>
        <translation>Letzter Eintrag</translation>
    </message>
    <message>
        <source>%1 · phases %2</source>
        <extracomment>State of a migration and how far it came: %1 is &quot;Finished&quot;, %2 &quot;8 of 8&quot;</extracomment>
        <translation>%1 · Phasen %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>event</comment>
        <extracomment>What happened last: %1 is the title of a step or a check, %2 what was said or found there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reading the record …</source>
        <translation>Die Aufzeichnung wird gelesen …</translation>
    </message>
    <message>
        <source>The record cannot be read.</source>
        <translation>Die Aufzeichnung kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The record was changed: open the migration and look at the proof of its record.</source>
        <translation>Die Aufzeichnung wurde verändert: Öffnen Sie die Migration und sehen Sie sich den Nachweis ihrer Aufzeichnung an.</translation>
    </message>
    <message numerus="yes">
        <source>The record agrees with itself: %n entries, their chain verified</source>
        <extracomment>%n is the number of entries of a record. It agrees only with itself: a hash known from elsewhere would prove more</extracomment>
        <translation>
            <numerusform>Die Aufzeichnung stimmt in sich: %n Eintrag, Kette geprüft</numerusform>
            <numerusform>Die Aufzeichnung stimmt in sich: %n Einträge, Kette geprüft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryFilterSheet</name>
    <message>
        <source>Filter and sort</source>
        <translation>Filtern und sortieren</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>Order of a list</extracomment>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Group by customer</source>
        <translation>Nach Kunde gruppieren</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>The product that is replaced</extracomment>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Techniker</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Customer, server, note, finding …</source>
        <extracomment>What can be searched for; stands in the empty field</extracomment>
        <translation>Kunde, Server, Notiz, Befund …</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Filter and sort</source>
        <extracomment>Opens what the list can be restricted to and sorted by</extracomment>
        <translation>Filtern und sortieren</translation>
    </message>
    <message>
        <source>Older records are being made ready for the search.</source>
        <translation>Ältere Aufzeichnungen werden für die Suche vorbereitet.</translation>
    </message>
</context>
<context>
    <name>HistoryHead</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Heading of a column: the product of the old server</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Techniker</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Heading of a column: when a migration began</extracomment>
        <translation>Begonnen</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Past migrations</source>
        <translation>Frühere Migrationen</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Past migrations</source>
        <translation>Frühere Migrationen</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>Button: takes in migrations from a file of another console</extracomment>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>New migration</source>
        <translation>Neue Migration</translation>
    </message>
    <message>
        <source>Reading the list …</source>
        <translation>Die Liste wird gelesen …</translation>
    </message>
    <message>
        <source>No migration yet</source>
        <translation>Noch keine Migration</translation>
    </message>
    <message>
        <source>Every migration of this console stands here with its whole record, from its first day on.</source>
        <translation>Jede Migration dieser Konsole steht hier mit ihrer ganzen Aufzeichnung, vom ersten Tag an.</translation>
    </message>
    <message>
        <source>None has all of this</source>
        <translation>Keine Migration passt zu allem</translation>
    </message>
    <message>
        <source>Words are found by their beginning, in names, servers, notes, reasons, evidence and findings. Type fewer of them, or take the filters away.</source>
        <translation>Wörter werden an ihrem Anfang gefunden: in Namen, Servern, Notizen, Begründungen, Nachweisen und Befunden. Geben Sie weniger Wörter ein oder entfernen Sie die Filter.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) are kept longer than wanted</source>
        <extracomment>Records whose period is over</extracomment>
        <translation>
            <numerusform>%n Migration wird länger aufbewahrt als vorgesehen</numerusform>
            <numerusform>%n Migrationen werden länger aufbewahrt als vorgesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is deleted by itself.</source>
        <translation>Nichts wird von selbst gelöscht.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <extracomment>Button: shows which migrations can be deleted</extracomment>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>What happened last</source>
        <translation>Was zuletzt geschah</translation>
    </message>
</context>
<context>
    <name>HistoryRow</name>
    <message>
        <source>Select %1</source>
        <extracomment>Ticks a migration, so that something can be done with several: %1 is a customer</extracomment>
        <translation>%1 auswählen</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <extracomment>Marks a migration that is only practised</extracomment>
        <translation>Probe</translation>
    </message>
</context>
<context>
    <name>HistorySelection</name>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>number of migrations</comment>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>Button: two migrations side by side</extracomment>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Button: writes whole migrations into a file</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Select none</source>
        <extracomment>Button: nothing is selected any more</extracomment>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Keep or delete</source>
        <extracomment>Button: how long migrations are kept, whether they leave the list, and whether they are deleted</extracomment>
        <translation>Aufbewahren oder löschen</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Import migrations</source>
        <translation>Migrationen importieren</translation>
    </message>
    <message>
        <source>Every entry and all evidence in the file are intact.</source>
        <translation>Jeder Eintrag und alle Nachweise in der Datei sind unversehrt.</translation>
    </message>
    <message>
        <source>Choose a file that a console exported. It is verified before anything is taken in.</source>
        <translation>Wählen Sie eine Datei, die eine Konsole exportiert hat. Sie wird geprüft, bevor etwas übernommen wird.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>Button: takes migrations in from a file</extracomment>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>Nach oben</translation>
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
    <name>KeepSheet</name>
    <message>
        <source>Keep or delete</source>
        <translation>Aufbewahren oder löschen</translation>
    </message>
    <message>
        <source>Keep the records of %1</source>
        <extracomment>%1 is a customer; below it a number of years is chosen</extracomment>
        <translation>Aufzeichnungen von %1 aufbewahren</translation>
    </message>
    <message>
        <source>Keep all other records</source>
        <extracomment>Below it a number of years is chosen</extracomment>
        <translation>Alle anderen Aufzeichnungen aufbewahren</translation>
    </message>
    <message>
        <source>Counted from the last entry. Nothing is deleted by itself: the list says what is due.</source>
        <translation>Gezählt ab dem letzten Eintrag. Nichts wird von selbst gelöscht: Die Liste sagt, was fällig ist.</translation>
    </message>
    <message>
        <source>What is archived leaves the list. A filter and the search still find it.</source>
        <translation>Was archiviert ist, verlässt die Liste. Ein Filter und die Suche finden es weiterhin.</translation>
    </message>
    <message>
        <source>Only what is finished or abandoned can be archived or deleted.</source>
        <translation>Nur was abgeschlossen oder abgebrochen ist, lässt sich archivieren oder löschen.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Back into the list</source>
        <extracomment>Buttons: out of the list, or back into it</extracomment>
        <translation>Zurück in die Liste</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Delete …</source>
        <extracomment>Button: asks first</extracomment>
        <translation>Löschen …</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>As the language</source>
        <extracomment>How numbers and dates are written: the way the chosen language writes them</extracomment>
        <translation>Wie die Sprache</translation>
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
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkombinationen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
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
    <message>
        <source>Line-of-business applications</source>
        <translation>Branchenanwendungen</translation>
    </message>
    <message>
        <source>Correct the data of the migration</source>
        <translation>Angaben zur Migration berichtigen</translation>
    </message>
    <message>
        <source>The destination was installed anew</source>
        <translation>Das Ziel wurde neu installiert</translation>
    </message>
    <message>
        <source>Finish the migration</source>
        <translation>Migration abschließen</translation>
    </message>
    <message>
        <source>Abandon the migration</source>
        <translation>Migration aufgeben</translation>
    </message>
    <message>
        <source>Signature of the customer</source>
        <translation>Unterschrift des Kunden</translation>
    </message>
    <message>
        <source>Proof of the record</source>
        <translation>Nachweis der Aufzeichnung</translation>
    </message>
    <message>
        <source>Look back at any moment</source>
        <translation>Auf jeden Zeitpunkt zurückblicken</translation>
    </message>
    <message>
        <source>Report of the migration</source>
        <extracomment>Opens the sheet that makes a report of the migration</extracomment>
        <translation>Bericht zur Migration</translation>
    </message>
    <message>
        <source>Compare with an earlier moment</source>
        <translation>Mit einem früheren Zeitpunkt vergleichen</translation>
    </message>
    <message>
        <source>Compare with another migration</source>
        <translation>Mit einer anderen Migration vergleichen</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>Opens durations and numbers of the migration</extracomment>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Export the migration</source>
        <translation>Migration exportieren</translation>
    </message>
</context>
<context>
    <name>MigrationController</name>
    <message>
        <source>This migration is finished</source>
        <translation>Diese Migration ist abgeschlossen</translation>
    </message>
    <message>
        <source>This migration was abandoned</source>
        <translation>Diese Migration wurde abgebrochen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who closed a migration: %1 is a person, %2 a date and time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2: “%3”</source>
        <extracomment>Who closed a migration: %1 is a person, %2 a date and time, %3 that person&apos;s reason</extracomment>
        <translation>%1, %2: „%3“</translation>
    </message>
</context>
<context>
    <name>MissingController</name>
    <message>
        <source>From before it was moved, of %1: %2</source>
        <extracomment>%1 is a time, %2 the name of a file</extracomment>
        <translation>Stand vor dem Verschieben, %1: %2</translation>
    </message>
</context>
<context>
    <name>MissingOffer</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Opening the records…</source>
        <translation>Aufzeichnungen werden geöffnet …</translation>
    </message>
    <message>
        <source>To go on without it</source>
        <translation>Ohne sie weiterarbeiten</translation>
    </message>
    <message>
        <source>What was recorded since then is missing there. Once the disk is back, export its migrations from there and import them here.</source>
        <translation>Was seitdem aufgezeichnet wurde, fehlt dort. Ist der Datenträger wieder da, exportieren Sie seine Migrationen von dort und importieren Sie sie hier.</translation>
    </message>
    <message>
        <source>Open the old file</source>
        <translation>Alte Datei öffnen</translation>
    </message>
    <message>
        <source>Open a copy of the backup</source>
        <translation>Eine Kopie der Sicherung öffnen</translation>
    </message>
</context>
<context>
    <name>MomentModel</name>
    <message>
        <source>The migration began</source>
        <translation>Die Migration begann</translation>
    </message>
    <message>
        <source>The data of the migration were changed</source>
        <translation>Die Angaben zur Migration wurden geändert</translation>
    </message>
    <message>
        <source>The customer signed</source>
        <translation>Der Kunde hat unterschrieben</translation>
    </message>
    <message>
        <source>The migration was closed</source>
        <extracomment>Finished or abandoned</extracomment>
        <translation>Die Migration wurde abgeschlossen</translation>
    </message>
    <message>
        <source>The migration was opened again</source>
        <translation>Die Migration wurde wieder geöffnet</translation>
    </message>
    <message>
        <source>The destination server was installed anew</source>
        <translation>Der Zielserver wurde neu installiert</translation>
    </message>
</context>
<context>
    <name>MoveController</name>
    <message>
        <source>This file was named at the start with --database, so it is not moved from here.</source>
        <translation>Diese Datei wurde beim Start mit --database angegeben, deshalb wird sie nicht von hier aus verschoben.</translation>
    </message>
    <message>
        <source>To move the file to another disk, leave the open migration first.</source>
        <translation>Um die Datei auf einen anderen Datenträger zu verschieben, verlassen Sie zuerst die offene Migration.</translation>
    </message>
    <message>
        <source>It can be moved to another disk once it can be written to.</source>
        <translation>Sie lässt sich auf einen anderen Datenträger verschieben, sobald sie beschreibbar ist.</translation>
    </message>
    <message>
        <source>The database has %1; %2 are free in this folder.</source>
        <extracomment>%1 and %2 are sizes such as &quot;4.2 MB&quot;</extracomment>
        <translation>Die Datenbank hat %1; in diesem Ordner sind %2 frei.</translation>
    </message>
    <message>
        <source>Reading the copy again…</source>
        <translation>Kopie wird noch einmal gelesen…</translation>
    </message>
    <message>
        <source>Copying the database…</source>
        <translation>Datenbank wird kopiert…</translation>
    </message>
</context>
<context>
    <name>MoveSheet</name>
    <message>
        <source>Move the database</source>
        <translation>Datenbank verschieben</translation>
    </message>
    <message>
        <source>Choose the folder that it is to be in. Its disk must be plugged in whenever the console is used.</source>
        <translation>Wählen Sie den Ordner, in dem sie liegen soll. Sein Datenträger muss angeschlossen sein, wann immer die Konsole benutzt wird.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Label above the path of a file</extracomment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>After the move</source>
        <extracomment>Label above the path of a file</extracomment>
        <translation>Nach dem Verschieben</translation>
    </message>
    <message>
        <source>It is copied and read again before the console changes over. The old file is kept.</source>
        <translation>Sie wird kopiert und noch einmal gelesen, bevor die Konsole wechselt. Die alte Datei bleibt.</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Diesen Ordner verwenden</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Anderen Ordner wählen</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>Nach oben</translation>
    </message>
</context>
<context>
    <name>MoveText</name>
    <message>
        <source>The database is in this folder already</source>
        <translation>Die Datenbank liegt schon in diesem Ordner</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The folder is not there</source>
        <translation>Der Ordner ist nicht da</translation>
    </message>
    <message>
        <source>Its disk may be unplugged. The database is where it was.</source>
        <translation>Sein Datenträger ist vielleicht nicht angeschlossen. Die Datenbank ist, wo sie war.</translation>
    </message>
    <message>
        <source>Plug the disk in again, or choose another folder.</source>
        <translation>Schließen Sie den Datenträger wieder an, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Nothing can be written to this folder</source>
        <translation>In diesen Ordner kann nichts geschrieben werden</translation>
    </message>
    <message>
        <source>Your account may not, or the disk is read-only.</source>
        <translation>Ihr Konto darf es nicht, oder der Datenträger ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Allow writing to it, or choose another folder.</source>
        <translation>Erlauben Sie das Schreiben, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>A database lies in this folder already</source>
        <translation>In diesem Ordner liegt schon eine Datenbank</translation>
    </message>
    <message>
        <source>It is never replaced.</source>
        <translation>Sie wird nie ersetzt.</translation>
    </message>
    <message>
        <source>Give that file another name, or choose another folder.</source>
        <translation>Geben Sie jener Datei einen anderen Namen, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is no room for the database</source>
        <translation>Für die Datenbank ist kein Platz</translation>
    </message>
    <message>
        <source>The database is where it was.</source>
        <translation>Die Datenbank ist, wo sie war.</translation>
    </message>
    <message>
        <source>Free some space on the disk, or choose another folder.</source>
        <translation>Machen Sie auf dem Datenträger Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The database is in use</source>
        <translation>Die Datenbank ist in Gebrauch</translation>
    </message>
    <message>
        <source>Another window or program has it open, or a backup, an export or an import is running. What they record would be lost.</source>
        <translation>Ein anderes Fenster oder Programm hat sie geöffnet, oder eine Sicherung, ein Export oder ein Import läuft. Was dort aufgezeichnet wird, ginge verloren.</translation>
    </message>
    <message>
        <source>Close them or wait until they are done, then try again.</source>
        <translation>Schließen Sie sie, oder warten Sie, bis sie fertig sind, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The copy is not like the original</source>
        <translation>Die Kopie ist nicht wie das Original</translation>
    </message>
    <message>
        <source>It was read again and thrown away. The database is where it was.</source>
        <translation>Sie wurde noch einmal gelesen und verworfen. Die Datenbank ist, wo sie war.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>Wählen Sie einen Ordner auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>The new place cannot be kept</source>
        <translation>Der neue Ort lässt sich nicht merken</translation>
    </message>
    <message>
        <source>The file with your settings cannot be written. The database is where it was.</source>
        <translation>Die Datei mit Ihren Einstellungen kann nicht geschrieben werden. Die Datenbank ist, wo sie war.</translation>
    </message>
    <message>
        <source>Free some space on its disk or allow writing to it, then try again.</source>
        <translation>Machen Sie auf ihrem Datenträger Platz, oder erlauben Sie das Schreiben, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The disk does not answer</source>
        <translation>Der Datenträger antwortet nicht</translation>
    </message>
    <message>
        <source>The system reports an error. The database is where it was.</source>
        <translation>Das System meldet einen Fehler. Die Datenbank ist, wo sie war.</translation>
    </message>
    <message>
        <source>Check both disks, or choose another folder.</source>
        <translation>Prüfen Sie beide Datenträger, oder wählen Sie einen anderen Ordner.</translation>
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
    <name>NoCards</name>
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
        <translation>Alle anzeigen</translation>
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
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>OverrideSheet</name>
    <message>
        <source>Known and harmless here</source>
        <translation>Bekannt und hier harmlos</translation>
    </message>
    <message>
        <source>Proven in another way</source>
        <translation>Auf andere Weise nachgewiesen</translation>
    </message>
    <message>
        <source>The customer decided so</source>
        <translation>Der Kunde hat so entschieden</translation>
    </message>
    <message>
        <source>Carry on all the same?</source>
        <translation>Trotzdem fortfahren?</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>Was das bedeutet</translation>
    </message>
    <message>
        <source>The step stays open and has to be done later. Your name and reason stand in the record and in the report.</source>
        <translation>Der Schritt bleibt offen und muss später erledigt werden. Ihr Name und Ihre Begründung stehen in der Aufzeichnung und im Bericht.</translation>
    </message>
    <message>
        <source>The card keeps its verdict. Your name and reason stand beside it, in the record and in the report. When the verdict changes, this ends.</source>
        <translation>Die Karte behält ihr Ergebnis. Ihr Name und Ihre Begründung stehen daneben, in der Aufzeichnung und im Bericht. Ändert sich das Ergebnis, endet die Ausnahme.</translation>
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
        <source>What did you see that makes this safe?</source>
        <translation>Was haben Sie gesehen, das dies sicher macht?</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>How long an override lasts</extracomment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>The end of today</source>
        <translation>Ende des heutigen Tages</translation>
    </message>
    <message>
        <source>Three days from now</source>
        <translation>In drei Tagen</translation>
    </message>
    <message>
        <source>A week from now</source>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <source>I answer for it</source>
        <translation>Ich verantworte das</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
    <message>
        <source>Search all migrations</source>
        <extracomment>Button: opens the list of all migrations, where they can be searched</extracomment>
        <translation>Alle Migrationen durchsuchen</translation>
    </message>
    <message>
        <source>Import from another console</source>
        <translation>Von einer anderen Konsole importieren</translation>
    </message>
</context>
<context>
    <name>PasteSheet</name>
    <message>
        <source>Add from the clipboard</source>
        <translation>Aus der Zwischenablage hinzufügen</translation>
    </message>
    <message>
        <source>The clipboard holds neither a picture nor text. Copy one where it is shown, then come back.</source>
        <translation>Die Zwischenablage enthält weder ein Bild noch Text. Kopieren Sie dort, wo er gezeigt wird, und kommen Sie dann zurück.</translation>
    </message>
    <message>
        <source>On the clipboard</source>
        <extracomment>Label above what is on the clipboard</extracomment>
        <translation>In der Zwischenablage</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>Was zeigt er?</translation>
    </message>
    <message>
        <source>For example: the last line of the backup log</source>
        <translation>Zum Beispiel: die letzte Zeile des Sicherungsprotokolls</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>PhaseCards</name>
    <message>
        <source>The values below are the last ones that arrived. Steps can be read and done all the same.</source>
        <translation>Die Werte unten sind die letzten, die angekommen sind. Schritte lassen sich trotzdem lesen und erledigen.</translation>
    </message>
    <message>
        <source>Reopen it</source>
        <extracomment>Button: a migration that was closed goes on</extracomment>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Show the newest</source>
        <translation>Das Neueste zeigen</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Show where</source>
        <extracomment>Button: leads to the page about the record</extracomment>
        <translation>Stelle anzeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
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
    <name>PhaseSignOff</name>
    <message>
        <source>Sign-off of this phase</source>
        <extracomment>Heading: the technician signs that a phase is finished</extracomment>
        <translation>Abnahme dieser Phase</translation>
    </message>
    <message>
        <source>A required step was reopened after the signature. Settle it, or withdraw the signature.</source>
        <translation>Ein erforderlicher Schritt wurde nach der Unterschrift wieder geöffnet. Erledigen Sie ihn, oder ziehen Sie die Unterschrift zurück.</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Opens the form in which a phase is signed</extracomment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Sign the phase</source>
        <translation>Phase unterschreiben</translation>
    </message>
    <message>
        <source>Signature of the customer</source>
        <translation>Unterschrift des Kunden</translation>
    </message>
</context>
<context>
    <name>PlanController</name>
    <message>
        <source>Every plan is complete.</source>
        <translation>Jeder Plan ist vollständig.</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) are not complete.</source>
        <translation>
            <numerusform>%n Plan ist nicht vollständig.</numerusform>
            <numerusform>%n Pläne sind nicht vollständig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every application has its result.</source>
        <translation>Jede Anwendung hat ihr Ergebnis.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) are open.</source>
        <translation>
            <numerusform>%n Ergebnis steht aus.</numerusform>
            <numerusform>%n Ergebnisse stehen aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed: there are no such applications (%1, %2).</source>
        <extracomment>%1 is a person, %2 a date</extracomment>
        <translation>Bestätigt: Es gibt keine solchen Anwendungen (%1, %2).</translation>
    </message>
    <message>
        <source>This looks like the key itself. Enter where it is kept: the record is read by others.</source>
        <translation>Das sieht nach dem Schlüssel selbst aus. Eintragen, wo er liegt: Die Aufzeichnung wird auch von anderen gelesen.</translation>
    </message>
</context>
<context>
    <name>PlanHeads</name>
    <message>
        <source>Application</source>
        <extracomment>Heading of a column</extracomment>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Media and key</source>
        <extracomment>Heading of a column: where the installation media and the license key are</extracomment>
        <translation>Medien und Schlüssel</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>Heading of a column: the path to the data of an application</extracomment>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Test after the move</source>
        <extracomment>Heading of a column: how to see that an application works after the move</extracomment>
        <translation>Test nach dem Umzug</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Heading of a column: what came of moving an application</extracomment>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>PlanImportSheet</name>
    <message>
        <source>Import a table</source>
        <translation>Tabelle importieren</translation>
    </message>
    <message>
        <source>A table that was saved as CSV, with one application a row, at most 500 rows and 1 MiB.</source>
        <translation>Eine als CSV gespeicherte Tabelle mit einer Anwendung je Zeile, höchstens 500 Zeilen und 1 MiB.</translation>
    </message>
    <message>
        <source>Or the table itself</source>
        <translation>Oder die Tabelle selbst</translation>
    </message>
    <message>
        <source>Paste the rows here.</source>
        <translation>Die Zeilen hier einfügen.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Below a list that was cut</extracomment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation>In den Plan übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Andere Datei wählen</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>Nach oben</translation>
    </message>
</context>
<context>
    <name>PlanImporter</name>
    <message>
        <source>The file could not be read within %1: the drive or the network behind it does not answer. Copy the file to this computer and try again.</source>
        <translation>Die Datei konnte nicht innerhalb von %1 gelesen werden: Das Laufwerk oder das Netzwerk dahinter antwortet nicht. Die Datei auf diesen Computer kopieren und erneut versuchen.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1. Check its path and who may read it.</source>
        <translation>Die Datei kann nicht geöffnet werden: %1. Den Pfad und die Leserechte prüfen.</translation>
    </message>
    <message>
        <source>The table is larger than %1, so nothing of it was taken. Save only the rows that name applications, and import that file.</source>
        <translation>Die Tabelle ist größer als %1, deshalb wurde nichts daraus übernommen. Nur die Zeilen mit Anwendungen speichern und diese Datei importieren.</translation>
    </message>
    <message>
        <source>The table has more than %1 rows, so nothing of it was taken. Save only the rows that name applications, and import that file.</source>
        <translation>Die Tabelle hat mehr als %1 Zeilen, deshalb wurde nichts daraus übernommen. Nur die Zeilen mit Anwendungen speichern und diese Datei importieren.</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 columns, so this is not a list of applications. Check which separator the file uses.</source>
        <translation>Zeile %1 hat mehr als %2 Spalten, es ist also keine Liste von Anwendungen. Prüfen, welches Trennzeichen die Datei verwendet.</translation>
    </message>
    <message>
        <source>A cell in line %1 is longer than %2 characters, so nothing was taken. Shorten it, or look for a quotation mark that is missing before it.</source>
        <translation>Eine Zelle in Zeile %1 ist länger als %2 Zeichen, deshalb wurde nichts übernommen. Die Zelle kürzen oder davor nach einem fehlenden Anführungszeichen suchen.</translation>
    </message>
    <message>
        <source>This is not a text file, so no rows can be read from it. Open it in its own program, save it as CSV, and import that file.</source>
        <translation>Dies ist keine Textdatei, deshalb lassen sich daraus keine Zeilen lesen. Die Datei in ihrem eigenen Programm öffnen, als CSV speichern und diese Datei importieren.</translation>
    </message>
    <message>
        <source>The quotation mark at line %1, column %2 has no partner or does not belong there, so the cells behind it cannot be told apart. Correct it in the file, and import it again.</source>
        <translation>Das Anführungszeichen in Zeile %1, Spalte %2 hat kein Gegenstück oder gehört dort nicht hin, deshalb lassen sich die Zellen dahinter nicht trennen. Es in der Datei berichtigen und diese erneut importieren.</translation>
    </message>
    <message>
        <source>The table is empty. Enter one application a row, and import it again.</source>
        <translation>Die Tabelle ist leer. Je Zeile eine Anwendung eintragen und die Tabelle erneut importieren.</translation>
    </message>
    <message>
        <source>The table has no application that the plan does not have already.</source>
        <translation>Die Tabelle enthält keine Anwendung, die nicht schon im Plan steht.</translation>
    </message>
    <message numerus="yes">
        <source>%n new application(s) found.</source>
        <translation>
            <numerusform>%n neue Anwendung gefunden.</numerusform>
            <numerusform>%n neue Anwendungen gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The columns were recognized by their names.</source>
        <translation>Die Spalten wurden an ihren Namen erkannt.</translation>
    </message>
    <message>
        <source>The first row does not name the columns, so they were taken in this order: application, vendor, contact, media, place of the license key, path to the data, test after the move, note.</source>
        <translation>Die erste Zeile nennt die Spalten nicht, deshalb gilt diese Reihenfolge: Anwendung, Hersteller, Kontakt, Medien, Ort des Lizenzschlüssels, Pfad zu den Daten, Test nach dem Umzug, Notiz.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A name from another program, in quotation marks</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>These columns are left out, because the plan has no field for them: %1.</source>
        <translation>Diese Spalten werden weggelassen, weil der Plan kein Feld für sie hat: %1.</translation>
    </message>
    <message>
        <source>These columns are left out, because they seem to hold license keys, which no record may keep: %1.</source>
        <translation>Diese Spalten werden weggelassen, weil sie offenbar Lizenzschlüssel enthalten, die in keiner Aufzeichnung stehen dürfen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n license key(s) were left out: the plan says where a key is kept, never the key.</source>
        <translation>
            <numerusform>%n Lizenzschlüssel wurde weggelassen: Im Plan steht, wo ein Schlüssel liegt, nie der Schlüssel selbst.</numerusform>
            <numerusform>%n Lizenzschlüssel wurden weggelassen: Im Plan steht, wo ein Schlüssel liegt, nie der Schlüssel selbst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without an application are left out.</source>
        <translation>
            <numerusform>%n Zeile ohne Anwendung wird weggelassen.</numerusform>
            <numerusform>%n Zeilen ohne Anwendung werden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that the plan has already are left out.</source>
        <translation>
            <numerusform>%n Zeile, die schon im Plan steht, wird weggelassen.</numerusform>
            <numerusform>%n Zeilen, die schon im Plan stehen, werden weggelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanLine</name>
    <message>
        <source>Vendor</source>
        <extracomment>Label: the company that made a program</extracomment>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Contact</source>
        <extracomment>Label: whom to ask about a program</extracomment>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Installation media</source>
        <translation>Installationsmedien</translation>
    </message>
    <message>
        <source>Place of the license key</source>
        <translation>Ort des Lizenzschlüssels</translation>
    </message>
    <message>
        <source>Path to the data</source>
        <translation>Pfad zu den Daten</translation>
    </message>
    <message>
        <source>Test after the move</source>
        <translation>Test nach dem Umzug</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Opens the fields of an application</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change %1</source>
        <extracomment>%1 is an application</extracomment>
        <translation>%1 ändern</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Works</source>
        <extracomment>Result of moving an application to the new server</extracomment>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>Fails</source>
        <extracomment>Result of moving an application to the new server</extracomment>
        <translation>Funktioniert nicht</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>An application or a computer that is left out of the migration, with a reason</extracomment>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <extracomment>Result of moving an application: nobody has tested it yet</extracomment>
        <translation>Noch nicht getestet</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a result such as &quot;Works&quot;, %2 a date</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <extracomment>%1 is a result such as &quot;Works&quot;, %2 a person, %3 a date</extracomment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>name of the application</source>
        <extracomment>Part of a list of what is missing</extracomment>
        <translation>Name der Anwendung</translation>
    </message>
    <message>
        <source>vendor or installation media</source>
        <extracomment>Part of a list of what is missing</extracomment>
        <translation>Hersteller oder Installationsmedien</translation>
    </message>
    <message>
        <source>path to the data</source>
        <extracomment>Part of a list of what is missing</extracomment>
        <translation>Pfad zu den Daten</translation>
    </message>
    <message>
        <source>test after the move</source>
        <extracomment>Part of a list of what is missing</extracomment>
        <translation>Test nach dem Umzug</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <extracomment>%1 is a list of what is not filled in</extracomment>
        <translation>Es fehlt: %1</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Line-of-business applications</source>
        <translation>Branchenanwendungen</translation>
    </message>
    <message>
        <source>Import a table</source>
        <extracomment>Reads a table that another program saved</extracomment>
        <translation>Tabelle importieren</translation>
    </message>
    <message>
        <source>Add an application</source>
        <translation>Anwendung hinzufügen</translation>
    </message>
    <message>
        <source>No line-of-business applications</source>
        <translation>Keine Branchenanwendungen</translation>
    </message>
    <message>
        <source>No application is written down yet</source>
        <translation>Noch keine Anwendung eingetragen</translation>
    </message>
    <message>
        <source>Write down each program that the business lives on, such as accounting or stock: who made it, where its media and its data are, and how to see that it works after the move. The list is complete before the destination server is installed; the results follow by the end of phase 7.</source>
        <translation>Tragen Sie jedes Programm ein, von dem das Unternehmen lebt, etwa Buchhaltung oder Lager: wer es hergestellt hat, wo Medien und Daten liegen und woran man erkennt, dass es nach dem Umzug funktioniert. Die Liste ist vollständig, bevor der Zielserver installiert wird; die Ergebnisse folgen bis zum Ende von Phase 7.</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>There are no such applications</source>
        <translation>Es gibt keine solchen Anwendungen</translation>
    </message>
</context>
<context>
    <name>PlanRemoveSheet</name>
    <message>
        <source>Written down twice</source>
        <translation>Doppelt eingetragen</translation>
    </message>
    <message>
        <source>Not used any more</source>
        <translation>Wird nicht mehr benutzt</translation>
    </message>
    <message>
        <source>Written down by mistake</source>
        <translation>Irrtümlich eingetragen</translation>
    </message>
    <message>
        <source>Remove this application?</source>
        <translation>Diese Anwendung entfernen?</translation>
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
        <source>Remove the application</source>
        <translation>Anwendung entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>PlanRowSheet</name>
    <message>
        <source>New application</source>
        <translation>Neue Anwendung</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Installation media</source>
        <translation>Installationsmedien</translation>
    </message>
    <message>
        <source>A vendor or the media must be known: without them the application cannot be installed anew.</source>
        <translation>Hersteller oder Medien müssen bekannt sein: Ohne sie lässt sich die Anwendung nicht neu installieren.</translation>
    </message>
    <message>
        <source>Place of the license key</source>
        <translation>Ort des Lizenzschlüssels</translation>
    </message>
    <message>
        <source>Where it is kept, never the key itself.</source>
        <translation>Wo er liegt, nie der Schlüssel selbst.</translation>
    </message>
    <message>
        <source>Path to the data</source>
        <translation>Pfad zu den Daten</translation>
    </message>
    <message>
        <source>Test after the move</source>
        <translation>Test nach dem Umzug</translation>
    </message>
    <message>
        <source>What has to work, and who can tell?</source>
        <translation>Was muss funktionieren, und wer kann es beurteilen?</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>What came of moving an application</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Enter in the note why it is set aside.</source>
        <translation>Geben Sie in der Notiz an, warum die Anwendung ausgeschlossen wird.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Remove the application</source>
        <translation>Anwendung entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ProblemBanner</name>
    <message>
        <source>Understood</source>
        <extracomment>Takes a message off the screen</extracomment>
        <translation>Verstanden</translation>
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
        <source>Choose another one from the list of sessions.</source>
        <translation>Wählen Sie eine andere aus der Liste der Sitzungen.</translation>
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
    <message>
        <source>There is no more room for evidence</source>
        <translation>Für Nachweise ist kein Platz mehr</translation>
    </message>
    <message>
        <source>The step or the migration holds as much as the record keeps. Nothing was added.</source>
        <translation>Der Schritt oder die Migration enthält so viel, wie die Aufzeichnung aufbewahrt. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Add a smaller file or only the part that matters, and keep the rest with the papers of the customer.</source>
        <translation>Fügen Sie eine kleinere Datei oder nur den wichtigen Teil hinzu, und bewahren Sie den Rest bei den Unterlagen des Kunden auf.</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>Die Datei ist nicht mehr da</translation>
    </message>
    <message>
        <source>It was removed, or the medium that it is on was unplugged. Nothing was added.</source>
        <translation>Sie wurde entfernt, oder das Medium, auf dem sie liegt, wurde abgezogen. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Plug the medium in again, then choose the file once more.</source>
        <translation>Schließen Sie das Medium wieder an, und wählen Sie die Datei dann erneut.</translation>
    </message>
    <message>
        <source>The file may not be read</source>
        <translation>Die Datei darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>Your account has no permission to read it. Nothing was added.</source>
        <translation>Ihr Konto hat keine Berechtigung, sie zu lesen. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Copy the file to your home folder with an account that may read it, then choose the copy.</source>
        <translation>Kopieren Sie die Datei mit einem Konto, das sie lesen darf, in Ihren persönlichen Ordner, und wählen Sie dann die Kopie.</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>Dies ist keine Datei</translation>
    </message>
    <message>
        <source>A folder or a device has no content that could be kept. Nothing was added.</source>
        <translation>Ein Ordner oder ein Gerät hat keinen Inhalt, der aufbewahrt werden könnte. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>There is nothing in it</source>
        <translation>Es ist nichts darin</translation>
    </message>
    <message>
        <source>It holds 0 bytes, which proves nothing. Nothing was added.</source>
        <translation>Es sind 0 Bytes, und die weisen nichts nach. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Save it again where it comes from, then add it once more.</source>
        <translation>Speichern Sie dort, woher es kommt, noch einmal, und fügen Sie es dann erneut hinzu.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <extracomment>%1 and %2 are sizes such as &quot;2 GiB&quot;</extracomment>
        <translation>Die Datei ist zu groß</translation>
    </message>
    <message>
        <source>It has %1; the record keeps up to %2 a piece. Nothing was added.</source>
        <translation>Sie hat %1; die Aufzeichnung bewahrt bis zu %2 je Nachweis auf. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Add only the part that matters, or a picture of it.</source>
        <translation>Fügen Sie nur den wichtigen Teil oder ein Bild davon hinzu.</translation>
    </message>
    <message>
        <source>The file was changed while it was read</source>
        <translation>Die Datei wurde beim Lesen geändert</translation>
    </message>
    <message>
        <source>It became shorter, so what was read is not whole. Nothing was added.</source>
        <translation>Sie wurde kürzer, das Gelesene ist also nicht vollständig. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Wait until the program that writes it has finished, then choose the file once more.</source>
        <translation>Warten Sie, bis das Programm fertig ist, das sie schreibt, und wählen Sie die Datei dann erneut.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The medium reports an error. Nothing was added.</source>
        <translation>Das Medium meldet einen Fehler. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Copy the file to another medium, then choose the copy.</source>
        <translation>Kopieren Sie die Datei auf ein anderes Medium, und wählen Sie dann die Kopie.</translation>
    </message>
    <message>
        <source>The file cannot be read in time</source>
        <translation>Die Datei kann nicht rechtzeitig gelesen werden</translation>
    </message>
    <message>
        <source>The medium did not answer within a minute. Nothing was added.</source>
        <translation>Das Medium hat innerhalb einer Minute nicht geantwortet. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Unplug the medium and plug it in again, or copy the file to another one.</source>
        <translation>Ziehen Sie das Medium ab, und schließen Sie es wieder an, oder kopieren Sie die Datei auf ein anderes.</translation>
    </message>
    <message>
        <source>There is no room for the backup</source>
        <translation>Für die Sicherung ist kein Platz</translation>
    </message>
    <message>
        <source>The disk that it was to be written to is full. Nothing was left there.</source>
        <translation>Der Datenträger, auf den sie geschrieben werden sollte, ist voll. Dort ist nichts zurückgeblieben.</translation>
    </message>
    <message>
        <source>Free some space on it, or choose another folder.</source>
        <translation>Schaffen Sie dort Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The backup could not be written</source>
        <translation>Die Sicherung konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The folder is not there, or your account may not write to it. Nothing was left there.</source>
        <translation>Der Ordner ist nicht da, oder Ihr Konto darf nicht hineinschreiben. Dort ist nichts zurückgeblieben.</translation>
    </message>
    <message>
        <source>Plug the disk in again, or choose another folder.</source>
        <translation>Schließen Sie den Datenträger wieder an, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is no room for the report</source>
        <translation>Für den Bericht ist kein Platz</translation>
    </message>
    <message>
        <source>The report could not be written</source>
        <translation>Der Bericht konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Nothing could be saved</source>
        <translation>Nichts ließ sich retten</translation>
    </message>
    <message>
        <source>No part of the file holds anything that can be read.</source>
        <translation>Kein Teil der Datei enthält etwas Lesbares.</translation>
    </message>
    <message>
        <source>There is no room for the new file</source>
        <translation>Für die neue Datei ist kein Platz</translation>
    </message>
    <message>
        <source>The new file could not be written</source>
        <translation>Die neue Datei konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The database is not there</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Die Datenbank ist nicht da</translation>
    </message>
    <message>
        <source>It is kept in %1, and there is no such file now. Nothing was made in its place.</source>
        <translation>Sie liegt in %1, und diese Datei gibt es jetzt nicht. An ihrer Stelle wurde nichts angelegt.</translation>
    </message>
    <message>
        <source>Plug the disk in that it is on, then try again.</source>
        <translation>Schließen Sie den Datenträger an, auf dem sie liegt, und versuchen Sie es dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>ReasonModel</name>
    <message>
        <source>This step comes first.</source>
        <extracomment>Why a step may not begin yet, under the title of another step</extracomment>
        <translation>Dieser Schritt kommt zuerst.</translation>
    </message>
    <message>
        <source>This step could wait until now, and no longer.</source>
        <extracomment>Why a step may not begin yet, under the title of another step</extracomment>
        <translation>Dieser Schritt konnte bis jetzt warten, aber nicht länger.</translation>
    </message>
    <message>
        <source>Its last answer is too old to count.</source>
        <extracomment>Why a step may not begin yet, under the title of a check</extracomment>
        <translation>Die letzte Antwort ist zu alt, um zu zählen.</translation>
    </message>
    <message>
        <source>It was not asked yet.</source>
        <extracomment>Why a step may not begin yet, under the title of a check</extracomment>
        <translation>Sie wurde noch nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Some days have to pass after this step. Not before %1.</source>
        <extracomment>Why a step may not begin yet: %1 is a date and time</extracomment>
        <translation>Nach diesem Schritt müssen einige Tage vergehen. Nicht vor %1.</translation>
    </message>
    <message>
        <source>Rows of its list are still open.</source>
        <extracomment>Why a step cannot be done yet, under its title</extracomment>
        <translation>Zeilen seiner Liste sind noch offen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>finding</comment>
        <extracomment>What a check found: %1 is a status such as &quot;Failed&quot;, %2 a value such as &quot;+7 min 12 s&quot;</extracomment>
        <translation>%1, %2</translation>
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
    <name>RecordController</name>
    <message>
        <source>Reading the record…</source>
        <translation>Die Aufzeichnung wird gelesen …</translation>
    </message>
    <message>
        <source>The record is intact</source>
        <translation>Die Aufzeichnung ist unversehrt</translation>
    </message>
    <message>
        <source>The record agrees with itself</source>
        <translation>Die Aufzeichnung ist in sich stimmig</translation>
    </message>
    <message>
        <source>The record was changed afterwards</source>
        <translation>Die Aufzeichnung wurde nachträglich verändert</translation>
    </message>
    <message>
        <source>Somebody or something wrote into the database past the console. Keep the file as it is, and compare it with a backup of it.</source>
        <translation>Jemand oder etwas hat an der Konsole vorbei in die Datenbank geschrieben. Lassen Sie die Datei, wie sie ist, und vergleichen Sie sie mit einer Sicherung.</translation>
    </message>
    <message>
        <source>No entry was changed, dropped, moved or put in, as far as the record can tell by itself. Whoever could write all of it anew could make it agree with itself again: a hash that was printed or signed proves more.</source>
        <translation>Soweit sich das allein an der Aufzeichnung erkennen lässt, wurde kein Eintrag verändert, entfernt, verschoben oder eingefügt. Wer alles neu schreiben könnte, könnte sie auch wieder stimmig machen: Ein gedruckter oder unterschriebener Hash beweist mehr.</translation>
    </message>
    <message>
        <source>Every entry is as it was when the hash that you entered was written down.</source>
        <translation>Jeder Eintrag ist so, wie er war, als der eingegebene Hash notiert wurde.</translation>
    </message>
    <message>
        <source>Every entry of that console is as it was when the hash that you entered was written down. Each other chain needs a hash of its own.</source>
        <translation>Jeder Eintrag dieser Konsole ist so, wie er war, als der eingegebene Hash notiert wurde. Für jede andere Kette ist ein eigener Hash nötig.</translation>
    </message>
    <message numerus="yes">
        <source>The entries up to %1 are as they were when the hash that you entered was written down. The %n later ones agree with each other, no more than that.</source>
        <extracomment>%1 is the number of an entry, %n how many were written later</extracomment>
        <translation>
            <numerusform>Die Einträge bis %1 sind so, wie sie waren, als der eingegebene Hash notiert wurde. Der %n spätere ist in sich stimmig, mehr ist nicht bewiesen.</numerusform>
            <numerusform>Die Einträge bis %1 sind so, wie sie waren, als der eingegebene Hash notiert wurde. Die %n späteren sind in sich stimmig, mehr ist nicht bewiesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is no hash: it has 16 to 64 digits from 0 to 9 and from a to f, as a report or a signature shows them.</source>
        <extracomment>A hash is the fingerprint of the record</extracomment>
        <translation>Das ist kein Hash: Er hat 16 bis 64 Ziffern von 0 bis 9 und von a bis f, wie ein Bericht oder eine Unterschrift sie zeigt.</translation>
    </message>
    <message>
        <source>This hash is not in the record. Either a digit of it is wrong, or it belongs to another migration, or the record was written anew since.</source>
        <translation>Dieser Hash kommt in der Aufzeichnung nicht vor. Entweder stimmt eine Ziffer nicht, oder er gehört zu einer anderen Migration, oder die Aufzeichnung wurde seitdem neu geschrieben.</translation>
    </message>
    <message>
        <source>Entry %1 is not there: it was taken out or moved.</source>
        <extracomment>%1 is the number of an entry of the record</extracomment>
        <translation>Eintrag %1 fehlt: Er wurde entfernt oder verschoben.</translation>
    </message>
    <message>
        <source>Entry %1 is not as it was written.</source>
        <extracomment>%1 is the number of an entry of the record</extracomment>
        <translation>Eintrag %1 ist nicht mehr so, wie er geschrieben wurde.</translation>
    </message>
    <message>
        <source>Entry %1 does not follow the one before it: an entry was put in or exchanged.</source>
        <extracomment>%1 is the number of an entry of the record</extracomment>
        <translation>Eintrag %1 folgt nicht auf den vorigen: Ein Eintrag wurde eingefügt oder ausgetauscht.</translation>
    </message>
    <message>
        <source>The content of entry %1 is not as it was written.</source>
        <extracomment>%1 is the number of an entry of the record</extracomment>
        <translation>Der Inhalt von Eintrag %1 ist nicht mehr so, wie er geschrieben wurde.</translation>
    </message>
    <message>
        <source>The record ends before entry %1, which was there.</source>
        <extracomment>%1 is the number of an entry of the record</extracomment>
        <translation>Die Aufzeichnung endet vor Eintrag %1, den es gab.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <extracomment>How many entries a record has</extracomment>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them erased</source>
        <extracomment>Of the entries of a record: their content was deleted on purpose</extracomment>
        <translation>
            <numerusform>davon %n gelöscht</numerusform>
            <numerusform>davon %n gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Written on this console</source>
        <translation>Auf dieser Konsole geschrieben</translation>
    </message>
    <message>
        <source>Written on console %1</source>
        <translation>Auf der Konsole %1 geschrieben</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Proof of the record</source>
        <translation>Nachweis der Aufzeichnung</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Newest hash, to be written down elsewhere</source>
        <extracomment>Label above the hash of the last entry of a record</extracomment>
        <translation>Neuester Hash, anderswo zu notieren</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>Hash kopieren</translation>
    </message>
    <message>
        <source>Hash from a report or a signature</source>
        <translation>Hash aus einem Bericht oder einer Unterschrift</translation>
    </message>
    <message>
        <source>At least 16 digits, with or without spaces</source>
        <translation>Mindestens 16 Ziffern, mit oder ohne Leerzeichen</translation>
    </message>
    <message>
        <source>Compare with the record</source>
        <extracomment>Button: the record is compared with a hash that is known from elsewhere</extracomment>
        <translation>Mit der Aufzeichnung vergleichen</translation>
    </message>
</context>
<context>
    <name>RecordsGroup</name>
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
        <source>The database was moved</source>
        <translation>Die Datenbank wurde verschoben</translation>
    </message>
    <message>
        <source>The copy was read again and holds every entry. The old file is no longer used; it was kept, and you can delete it by hand:</source>
        <translation>Die Kopie wurde noch einmal gelesen und enthält jeden Eintrag. Die alte Datei wird nicht mehr verwendet; sie ist noch da, und Sie können sie von Hand löschen:</translation>
    </message>
    <message>
        <source>What is recorded meanwhile waits until it is done.</source>
        <translation>Was unterdessen aufgezeichnet wird, wartet, bis es fertig ist.</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Move to another disk</source>
        <translation>Auf anderen Datenträger verschieben</translation>
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
    <message>
        <source>Migration %1</source>
        <extracomment>Stands where the customer&apos;s name stands, when that was erased: %1 is the beginning of an identifier</extracomment>
        <translation>Migration %1</translation>
    </message>
</context>
<context>
    <name>ReplaceSheet</name>
    <message>
        <source>Was the destination server installed anew?</source>
        <translation>Wurde der Zielserver neu installiert?</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>Was das bedeutet</translation>
    </message>
    <message>
        <source>The steps of the installation phase are open again, every answer of the checks counts as old, and overrides end. What was done stays in the record.</source>
        <translation>Die Schritte der Installationsphase sind wieder offen, alle Antworten der Prüfungen gelten als veraltet, und Ausnahmen enden. Was getan wurde, bleibt in der Aufzeichnung.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>For example: the first installation stopped at the network drivers</source>
        <translation>Zum Beispiel: Die erste Installation blieb bei den Netzwerktreibern stehen</translation>
    </message>
    <message>
        <source>It was installed anew</source>
        <translation>Er wurde neu installiert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ReplayBar</name>
    <message>
        <source>Looking back</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>What happened before</source>
        <translation>Was davor geschah</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Stops the replay of a migration at the moment it shows</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>What happened next</source>
        <translation>Was danach geschah</translation>
    </message>
    <message>
        <source>Moment of the migration</source>
        <translation>Zeitpunkt der Migration</translation>
    </message>
    <message>
        <source>Back to now</source>
        <extracomment>Leaves a moment of the past</extracomment>
        <translation>Zurück zur Gegenwart</translation>
    </message>
    <message>
        <source>As it was: %1. Nothing can be changed here.</source>
        <extracomment>%1 is a date and a time of the past</extracomment>
        <translation>Stand vom %1. Hier kann nichts geändert werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n min/s</source>
        <extracomment>Speed of a replay: minutes of the migration in one second</extracomment>
        <translation>
            <numerusform>%n Min./s</numerusform>
            <numerusform>%n Min./s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) of the migration in a second</source>
        <translation>
            <numerusform>%n Minute der Migration in einer Sekunde</numerusform>
            <numerusform>%n Minuten der Migration in einer Sekunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next failure (%n)</source>
        <extracomment>Goes to the next check that failed; %n is how many are still ahead</extracomment>
        <translation>
            <numerusform>Nächste nicht bestandene Prüfung (%n)</numerusform>
            <numerusform>Nächste nicht bestandene Prüfung (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next note (%n)</source>
        <extracomment>Goes to the next note; %n is how many are still ahead</extracomment>
        <translation>
            <numerusform>Nächste Notiz (%n)</numerusform>
            <numerusform>Nächste Notiz (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next sign-off (%n)</source>
        <extracomment>Goes to the next sign-off of a phase or of the whole; %n is how many are still ahead</extracomment>
        <translation>
            <numerusform>Nächste Abnahme (%n)</numerusform>
            <numerusform>Nächste Abnahme (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked</source>
        <extracomment>Keeps a moment of the past, to compare another one with it</extracomment>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Mark this moment</source>
        <translation>Diesen Zeitpunkt markieren</translation>
    </message>
    <message>
        <source>What changed since the mark</source>
        <extracomment>Compares the marked moment of the past with the one that is shown</extracomment>
        <translation>Änderungen seit der Markierung</translation>
    </message>
</context>
<context>
    <name>ReplayController</name>
    <message>
        <source>Entry %1 of %2</source>
        <extracomment>Where one stands in the record of a migration; %1 and %2 are numbers</extracomment>
        <translation>Eintrag %1 von %2</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>There is no database “%1”. Name another one with --database.</source>
        <translation>Die Datenbank „%1“ gibt es nicht. Geben Sie mit --database eine andere an.</translation>
    </message>
    <message>
        <source>No migration in this database has an identifier that begins with “%1”. A report of it shows the whole one.</source>
        <translation>Keine Migration in dieser Datenbank hat eine Kennung, die mit „%1“ beginnt. Ein Bericht zur Migration zeigt die ganze Kennung.</translation>
    </message>
    <message numerus="yes">
        <source>%n migrations have an identifier that begins with “%1”. Give more of it.</source>
        <extracomment>%1 is the beginning of an identifier, %n how many begin so</extracomment>
        <translation>
            <numerusform>%n Migration hat eine Kennung, die mit „%1“ beginnt. Geben Sie mehr davon an.</numerusform>
            <numerusform>%n Migrationen haben eine Kennung, die mit „%1“ beginnt. Geben Sie mehr davon an.</numerusform>
        </translation>
    </message>
    <message>
        <source>The guide “%1” of this migration cannot be read: %2</source>
        <translation>Das Migrationshandbuch „%1“ dieser Migration kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The report is not the same in both languages. This is a mistake of the program.</source>
        <translation>Der Bericht ist nicht in beiden Sprachen gleich. Das ist ein Fehler des Programms.</translation>
    </message>
    <message>
        <source>The report cannot be made in this form. This is a mistake of the program.</source>
        <translation>Der Bericht kann in dieser Form nicht erstellt werden. Das ist ein Fehler des Programms.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a path, %2 what is wrong and what to do</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ReportController</name>
    <message>
        <source>Report</source>
        <extracomment>Beginning of the name of a report&apos;s file</extracomment>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>The report was not made</source>
        <translation>Der Bericht wurde nicht erstellt</translation>
    </message>
    <message>
        <source>The part of the program that makes reports ended without a word. Nothing was left.</source>
        <translation>Der Programmteil, der Berichte erstellt, endete ohne Meldung. Es ist nichts zurückgeblieben.</translation>
    </message>
    <message>
        <source>Try it once more.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>ReportFolderSheet</name>
    <message>
        <source>Folder for the report</source>
        <translation>Ordner für den Bericht</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Diesen Ordner verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>Nach oben</translation>
    </message>
</context>
<context>
    <name>ReportMaker</name>
    <message>
        <source>Report of the migration</source>
        <extracomment>Title of a report; %1 is a customer</extracomment>
        <translation>Bericht zur Migration</translation>
    </message>
    <message>
        <source>Report of the migration at %1</source>
        <translation>Bericht zur Migration bei %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>Heading over the list of a report&apos;s parts</extracomment>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Migration</source>
        <extracomment>From which product to which</extracomment>
        <translation>Migration</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Source Server</source>
        <translation>Quellserver</translation>
    </message>
    <message>
        <source>Destination Server</source>
        <translation>Zielserver</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Techniker</translation>
    </message>
    <message>
        <source>Begun</source>
        <extracomment>When the record of a migration was begun</extracomment>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Last entry</source>
        <extracomment>When something was last written into the record of a migration</extracomment>
        <translation>Letzter Eintrag</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>The migration</source>
        <translation>Die Migration</translation>
    </message>
    <message>
        <source>This is a rehearsal on the practice site. It says nothing about the servers of a customer.</source>
        <translation>Dies ist eine Probe auf dem Übungsstandort. Sie sagt nichts über die Server eines Kunden aus.</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <extracomment>Of a migration that is still going on</extracomment>
        <translation>Noch nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Finished on %1 by %2</source>
        <extracomment>Of a migration: %1 is a time, %2 a person</extracomment>
        <translation>Abgeschlossen am %1 von %2</translation>
    </message>
    <message>
        <source>Abandoned on %1 by %2: “%3”</source>
        <extracomment>Of a migration: %1 is a time, %2 a person, %3 that person&apos;s reason</extracomment>
        <translation>Abgebrochen am %1 von %2: „%3“</translation>
    </message>
    <message>
        <source>Program that wrote the record</source>
        <translation>Programm, das die Aufzeichnung schrieb</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Migrationshandbuch</translation>
    </message>
    <message>
        <source>Program that made this report</source>
        <translation>Programm, das diesen Bericht erstellte</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Bericht erstellt</translation>
    </message>
    <message>
        <source>Times are those of</source>
        <translation>Zeitangaben gelten für</translation>
    </message>
    <message>
        <source>Identifier of the migration</source>
        <translation>Kennung der Migration</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Heads of columns in a report</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>Head of a column: what somebody decided</extracomment>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Head of a column: since when something is not as it should be</extracomment>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Known by</source>
        <extracomment>Head of a column: how it is known that something is done</extracomment>
        <translation>Bekannt durch</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>Head of a column: what happened</extracomment>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>Erledigte Schritte</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Newest hash</source>
        <translation>Neuester Hash</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Nobody overrode a verdict, an order or a condition.</source>
        <translation>Niemand hat für ein Prüfergebnis, eine Reihenfolge oder eine Bedingung eine Ausnahme gemacht.</translation>
    </message>
    <message>
        <source>What somebody answers for. An override never changes what was measured.</source>
        <translation>Wofür jemand einsteht. Eine Ausnahme ändert nie, was gemessen wurde.</translation>
    </message>
    <message>
        <source>Override, in force until %1</source>
        <extracomment>What somebody decided about a verdict; %1 is a time</extracomment>
        <translation>Ausnahme, gilt bis %1</translation>
    </message>
    <message>
        <source>Override, no longer in force</source>
        <extracomment>What somebody decided about a verdict</extracomment>
        <translation>Ausnahme, gilt nicht mehr</translation>
    </message>
    <message>
        <source>Condition decided</source>
        <extracomment>Whether a step is needed, as somebody decided</extracomment>
        <translation>Bedingung entschieden</translation>
    </message>
    <message>
        <source>Said to be needed</source>
        <translation>Für nötig erklärt</translation>
    </message>
    <message>
        <source>Said not to be needed</source>
        <translation>Für nicht nötig erklärt</translation>
    </message>
    <message>
        <source>Order overruled</source>
        <extracomment>A step was begun though others had to be done before</extracomment>
        <translation>Reihenfolge übergangen</translation>
    </message>
    <message>
        <source>The content of this entry was erased.</source>
        <extracomment>In a report: an entry of the record whose content was removed after its time</extracomment>
        <translation>Der Inhalt dieses Eintrags wurde gelöscht.</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Offene Punkte</translation>
    </message>
    <message>
        <source>Nothing is open: every check that applies has passed, and every step is done or not needed.</source>
        <translation>Nichts ist offen: Jede zutreffende Prüfung ist bestanden, und jeder Schritt ist erledigt oder nicht nötig.</translation>
    </message>
    <message>
        <source>No check failed, and no step was deferred or skipped.</source>
        <translation>Keine Prüfung ist fehlgeschlagen, und kein Schritt wurde zurückgestellt oder übersprungen.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps are not finished yet.</source>
        <extracomment>Steps of the guide</extracomment>
        <translation>
            <numerusform>%n Schritt ist noch nicht abgeschlossen.</numerusform>
            <numerusform>%n Schritte sind noch nicht abgeschlossen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not work</source>
        <extracomment>Of a line-of-business application after the move</extracomment>
        <translation>Funktioniert nicht</translation>
    </message>
    <message>
        <source>Phases</source>
        <extracomment>A section of a report, with the phases of a migration</extracomment>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>“Who” and “When” say who signed the phase, and when.</source>
        <translation>„Wer“ und „Wann“ nennen, wer die Phase unterschrieben hat und wann.</translation>
    </message>
    <message>
        <source>Only if: %1</source>
        <extracomment>%1 says when a phase is needed</extracomment>
        <translation>Nur wenn: %1</translation>
    </message>
    <message>
        <source>Steps that this version of the guide does not have</source>
        <translation>Schritte, die diese Version des Migrationshandbuchs nicht hat</translation>
    </message>
    <message>
        <source>Seen by a check</source>
        <extracomment>How it is known that a step is done</extracomment>
        <translation>Von einer Prüfung festgestellt</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>How it is known that a step is done: a person said so</extracomment>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Known from before</source>
        <extracomment>How it is known that a step is done: it was done before the record began</extracomment>
        <translation>Von früher bekannt</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Sicherung vom %1</translation>
    </message>
    <message>
        <source>Kept on: %1</source>
        <extracomment>Where a backup is kept: %1 is a disk or a folder</extracomment>
        <translation>Aufbewahrt auf: %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <extracomment>%1 is a list of names of files</extracomment>
        <translation>Wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>Withdrawn by %1 on %2: “%3”</source>
        <extracomment>Of a piece of evidence: %1 is a person, %2 a time, %3 that person&apos;s reason</extracomment>
        <translation>Zurückgezogen von %1 am %2: „%3“</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <extracomment>The name of evidence that was pasted and has none of its own</extracomment>
        <translation>Aus der Zwischenablage</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>There is no evidence.</source>
        <extracomment>How much evidence there is</extracomment>
        <translation>Es gibt keine Nachweise.</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence.</source>
        <translation>
            <numerusform>%n Nachweis.</numerusform>
            <numerusform>%n Nachweise.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line-of-business applications</source>
        <translation>Branchenanwendungen</translation>
    </message>
    <message>
        <source>There are none, says %1 (%2).</source>
        <translation>Es gibt keine, sagt %1 (%2).</translation>
    </message>
    <message>
        <source>None were written down.</source>
        <translation>Es wurden keine aufgeschrieben.</translation>
    </message>
    <message>
        <source>Not tested</source>
        <extracomment>Result of the test of an application after the move: there is none yet</extracomment>
        <translation>Nicht getestet</translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>Result of the test of an application after the move</extracomment>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>Of an application, a computer, a user or a share: it is not moved</extracomment>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Vendor: %1</source>
        <extracomment>Of an application: %1 is a company</extracomment>
        <translation>Hersteller: %1</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <extracomment>Of an application: %1 is a person or a telephone number</extracomment>
        <translation>Kontakt: %1</translation>
    </message>
    <message>
        <source>Media: %1</source>
        <extracomment>Of an application: %1 is a place</extracomment>
        <translation>Medien: %1</translation>
    </message>
    <message>
        <source>Place of the license key: %1</source>
        <extracomment>Of an application: %1 is a place, never the key itself</extracomment>
        <translation>Ort des Lizenzschlüssels: %1</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <extracomment>Of an application: %1 is a folder</extracomment>
        <translation>Daten: %1</translation>
    </message>
    <message>
        <source>Test after the move: %1</source>
        <extracomment>Of an application: %1 is what is tried after the move</extracomment>
        <translation>Test nach dem Umzug: %1</translation>
    </message>
    <message>
        <source>Computers, users and shared folders</source>
        <translation>Computer, Benutzer und freigegebene Ordner</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>Given beside %1</source>
        <extracomment>Of a signature: %1 is the technician who was there</extracomment>
        <translation>Im Beisein von %1</translation>
    </message>
    <message>
        <source>The signature is bound to the record with %1 entries and the hash %2.</source>
        <extracomment>What a signature is bound to: %1 is how many entries a record had, %2 a hash</extracomment>
        <translation>Die Unterschrift ist an die Aufzeichnung mit %1 Einträgen und dem Hash %2 gebunden.</translation>
    </message>
    <message>
        <source>Signature of %1</source>
        <extracomment>What a picture shows; %1 is a name</extracomment>
        <translation>Unterschrift von %1</translation>
    </message>
    <message>
        <source>The customer has not signed.</source>
        <translation>Der Kunde hat nicht unterschrieben.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>A note of a person: %1 is the name, %2 the note</extracomment>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>The record was begun.</source>
        <translation>Die Aufzeichnung wurde begonnen.</translation>
    </message>
    <message>
        <source>The data of the migration were corrected.</source>
        <translation>Die Angaben zur Migration wurden berichtigt.</translation>
    </message>
    <message>
        <source>%1 finished the migration.</source>
        <translation>%1 hat die Migration abgeschlossen.</translation>
    </message>
    <message>
        <source>%1 abandoned the migration: “%2”</source>
        <extracomment>%1 is a person, %2 that person&apos;s reason</extracomment>
        <translation>%1 hat die Migration abgebrochen: „%2“</translation>
    </message>
    <message>
        <source>%1 opened the migration again: “%2”</source>
        <extracomment>%1 is a person, %2 that person&apos;s reason</extracomment>
        <translation>%1 hat die Migration wieder geöffnet: „%2“</translation>
    </message>
    <message>
        <source>The destination was installed anew, as its directory says.</source>
        <translation>Das Ziel wurde neu installiert, wie sein Verzeichnis zeigt.</translation>
    </message>
    <message>
        <source>The destination was installed anew, says %1: “%2”</source>
        <translation>Das Ziel wurde neu installiert, sagt %1: „%2“</translation>
    </message>
    <message>
        <source>The customer signed.</source>
        <translation>Der Kunde hat unterschrieben.</translation>
    </message>
    <message>
        <source>Course of events</source>
        <extracomment>A section of a report: what people did, in the order in which they did it</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>%n of them erased</source>
        <extracomment>Of the entries of a record: their content was deleted on purpose</extracomment>
        <translation>
            <numerusform>davon %n gelöscht</numerusform>
            <numerusform>davon %n gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Written on console %1</source>
        <extracomment>%1 is the beginning of a console&apos;s identifier</extracomment>
        <translation>Auf der Konsole %1 geschrieben</translation>
    </message>
    <message>
        <source>Proof of the record</source>
        <translation>Nachweis der Aufzeichnung</translation>
    </message>
    <message>
        <source>Whoever keeps this report keeps the newest hash with it: entered in the console under “Proof of the record”, it proves later that no entry up to it was changed, dropped, moved or put in. Without a hash from elsewhere the record proves only that it agrees with itself.</source>
        <translation>Wer diesen Bericht aufbewahrt, bewahrt mit ihm den neuesten Hash auf: In der Konsole unter „Nachweis der Aufzeichnung“ eingegeben, beweist er später, dass bis dahin kein Eintrag geändert, entfernt, verschoben oder eingefügt wurde. Ohne einen Hash von anderswo beweist die Aufzeichnung nur, dass sie in sich stimmig ist.</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>For paper and for the file.</source>
        <translation>Für Papier und für die Akte.</translation>
    </message>
    <message>
        <source>For a browser: one file, which needs nothing else.</source>
        <translation>Für einen Browser: eine Datei, die sonst nichts braucht.</translation>
    </message>
    <message>
        <source>For a spreadsheet: every line of every table.</source>
        <translation>Für eine Tabellenkalkulation: jede Zeile jeder Tabelle.</translation>
    </message>
    <message>
        <source>For programs.</source>
        <translation>Für Programme.</translation>
    </message>
    <message>
        <source>PDF</source>
        <extracomment>A form of a report</extracomment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Zweite Sprache</translation>
    </message>
    <message>
        <source>Both stand in one document, the second below the first.</source>
        <translation>Beide stehen in einem Dokument, die zweite unter der ersten.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No second language</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Detail</source>
        <extracomment>How much a report tells</extracomment>
        <translation>Ausführlichkeit</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>How much a report tells</extracomment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Anderen Ordner wählen</translation>
    </message>
    <message>
        <source>The report is being made …</source>
        <translation>Der Bericht wird erstellt …</translation>
    </message>
    <message>
        <source>The report is written</source>
        <translation>Der Bericht ist geschrieben</translation>
    </message>
    <message>
        <source>Make another one</source>
        <translation>Noch einen erstellen</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Bericht erstellen</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Stops making a report</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Leaves a sheet without doing anything</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>RescueController</name>
    <message>
        <source>Open the new database and go on.</source>
        <translation>Öffnen Sie die neue Datenbank, und arbeiten Sie weiter.</translation>
    </message>
    <message>
        <source>Open the new database and look at the migrations that are incomplete. Where a backup holds more of them, keep it.</source>
        <translation>Öffnen Sie die neue Datenbank, und sehen Sie sich die unvollständigen Migrationen an. Wo eine Sicherung mehr davon enthält, bewahren Sie sie auf.</translation>
    </message>
    <message>
        <source>From now on, start the console with --database %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Starten Sie die Konsole von jetzt an mit --database %1.</translation>
    </message>
</context>
<context>
    <name>RescueOffer</name>
    <message>
        <source>What can be read goes into a new file. The damaged one is kept as it is.</source>
        <translation>Was lesbar ist, kommt in eine neue Datei. Die beschädigte bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Saving what can be read…</source>
        <translation>Lesbares wird gerettet …</translation>
    </message>
    <message>
        <source>Save what can be saved</source>
        <translation>Retten, was zu retten ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>RescueResult</name>
    <message>
        <source>What could be read is saved</source>
        <translation>Was lesbar war, ist gerettet</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Alles ist gerettet</translation>
    </message>
    <message>
        <source>Open the new database</source>
        <translation>Neue Datenbank öffnen</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Incomplete migrations</source>
        <translation>Unvollständige Migrationen</translation>
    </message>
    <message>
        <source>The new database</source>
        <translation>Die neue Datenbank</translation>
    </message>
    <message>
        <source>The damaged database, kept as it was</source>
        <translation>Die beschädigte Datenbank, wie sie war</translation>
    </message>
</context>
<context>
    <name>RescueText</name>
    <message numerus="yes">
        <source>%n migration(s)</source>
        <translation>
            <numerusform>%n Migration</numerusform>
            <numerusform>%n Migrationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n Nachweis</numerusform>
            <numerusform>%n Nachweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost entries: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Verlorene Einträge: %1</translation>
    </message>
    <message>
        <source>Entries whose content is lost or was erased: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Einträge, deren Inhalt verloren ist oder gelöscht wurde: %1</translation>
    </message>
    <message>
        <source>Lost pieces of evidence: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Verlorene Nachweise: %1</translation>
    </message>
    <message>
        <source>The newest entries may be lost</source>
        <translation>Die neuesten Einträge sind vielleicht verloren</translation>
    </message>
    <message>
        <source>The database was damaged, and what could be read was saved. %1</source>
        <extracomment>An entry of a record; %1 is a list such as &quot;Lost entries: 3 · Lost pieces of evidence: 1&quot;</extracomment>
        <translation>Die Datenbank war beschädigt, und was lesbar war, wurde gerettet. %1</translation>
    </message>
</context>
<context>
    <name>RetentionController</name>
    <message>
        <source>For ever</source>
        <extracomment>How long records are kept</extracomment>
        <translation>Für immer</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <extracomment>How long records are kept</extracomment>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>As all others</source>
        <extracomment>How long the records of one customer are kept</extracomment>
        <translation>Wie alle anderen</translation>
    </message>
</context>
<context>
    <name>SecondLanguageButton</name>
    <message>
        <source>Second language: %1</source>
        <extracomment>%1 is the name of a language, as its readers write it</extracomment>
        <translation>Zweite Sprache: %1</translation>
    </message>
    <message>
        <source>Show in a second language</source>
        <translation>In einer zweiten Sprache zeigen</translation>
    </message>
</context>
<context>
    <name>SecondLanguageSheet</name>
    <message>
        <source>Second language</source>
        <translation>Zweite Sprache</translation>
    </message>
    <message>
        <source>Every step is shown in both languages, for two people at one screen.</source>
        <translation>Jeder Schritt wird in beiden Sprachen gezeigt, für zwei Personen an einem Bildschirm.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No second language</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
    <message>
        <source>Go on: %1</source>
        <extracomment>The most important next thing: %1 is the title of a step that somebody has begun</extracomment>
        <translation>Weiter mit: %1</translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <extracomment>The most important next thing: %1 is the title of a step that was put off</extracomment>
        <translation>Noch offen: %1</translation>
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
    <name>SessionText</name>
    <message>
        <source>Finished</source>
        <extracomment>State of a migration</extracomment>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <extracomment>State of a migration: given up before its end</extracomment>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>State of a migration: it goes on</extracomment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>not begun</source>
        <extracomment>Of a migration: none of its phases was begun</extracomment>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many phases of a migration are done: %1 and %2 are numbers</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n failed</source>
        <extracomment>Phases that are done, and checks that failed: %1 is &quot;7 of 8&quot;</extracomment>
        <translation>
            <numerusform>%1 · %n fehlgeschlagen</numerusform>
            <numerusform>%1 · %n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n to look at</source>
        <extracomment>Phases that are done, and checks that warn or cannot tell: %1 is &quot;7 of 8&quot;</extracomment>
        <translation>
            <numerusform>%1 · %n zu prüfen</numerusform>
            <numerusform>%1 · %n zu prüfen</numerusform>
        </translation>
    </message>
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
    <message>
        <source>Erased</source>
        <extracomment>Marks a migration in a list: its content was deleted, the proof that it was there stays</extracomment>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
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
        <translation>%1&#xa0;%</translation>
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
        <source>Numbers and dates</source>
        <translation>Zahlen und Datum</translation>
    </message>
    <message>
        <source>Glove mode</source>
        <translation>Handschuhmodus</translation>
    </message>
    <message>
        <source>Larger buttons. What weighs heavily is held down, or pressed twice.</source>
        <translation>Größere Schaltflächen. Was schwer wiegt, wird gehalten oder zweimal gedrückt.</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>Bildschirmtastatur</translation>
    </message>
    <message>
        <source>Automatic: on a touchscreen without a keyboard. Holds from the next start.</source>
        <translation>Automatisch: an einem Touchscreen ohne Tastatur. Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>When there is a keyboard on the screen</extracomment>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkombinationen</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkombinationen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Tab leads to every control and every list, the arrow keys go through a list, Enter presses what has the frame.</source>
        <translation>Mit der Tabulatortaste erreichen Sie jedes Bedienelement und jede Liste, mit den Pfeiltasten gehen Sie durch eine Liste, die Eingabetaste drückt, was umrahmt ist.</translation>
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
    <message>
        <source>Without Kerberos</source>
        <translation>Ohne Kerberos</translation>
    </message>
    <message>
        <source>Only if port 88 cannot be reached: the password then goes to each server, over TLS and to a certificate that you trust.</source>
        <translation>Nur wenn Port 88 nicht erreichbar ist: Das Kennwort geht dann an jeden Server, über TLS und an ein Zertifikat, dem Sie vertrauen.</translation>
    </message>
</context>
<context>
    <name>SignOffController</name>
    <message>
        <source>Signed by %1, %2</source>
        <extracomment>%1 is a person, %2 a time</extracomment>
        <translation>Unterschrieben von %1, %2</translation>
    </message>
    <message>
        <source>All required steps are settled. The phase can be signed.</source>
        <translation>Alle erforderlichen Schritte sind geklärt. Die Phase kann unterschrieben werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n required step(s) still open. The phase can be signed when they are settled.</source>
        <translation>
            <numerusform>Noch %n erforderlicher Schritt offen. Die Phase kann unterschrieben werden, wenn er geklärt ist.</numerusform>
            <numerusform>Noch %n erforderliche Schritte offen. Die Phase kann unterschrieben werden, wenn sie geklärt sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>%1 says what was set aside, %2 is the reason in a person&apos;s words</extracomment>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>Deferred: %1</source>
        <extracomment>%1 is the title of a step</extracomment>
        <translation>Zurückgestellt: %1</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <extracomment>%1 is the title of a step</extracomment>
        <translation>Übersprungen: %1</translation>
    </message>
    <message>
        <source>Due later: %1</source>
        <extracomment>%1 is the title of a step that has to be done before a step of a later phase</extracomment>
        <translation>Später fällig: %1</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <extracomment>%1 is the title of a step that is only recommended</extracomment>
        <translation>Nicht erledigt: %1</translation>
    </message>
    <message>
        <source>Phases signed by the technician: %1 of %2</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Vom Techniker unterschriebene Phasen: %1 von %2</translation>
    </message>
    <message>
        <source>Entry %1 · %2</source>
        <extracomment>%1 is a number, %2 the beginning of a hash: &quot;1f2e 3d4c 5b6a 7980&quot;</extracomment>
        <translation>Eintrag %1 · %2</translation>
    </message>
    <message>
        <source>Signed by %1, %2. %3</source>
        <extracomment>%1 is a person, %2 a time, %3 says which entry of the record the signature is bound to</extracomment>
        <translation>Unterschrieben von %1, %2. %3</translation>
    </message>
</context>
<context>
    <name>SignPhaseSheet</name>
    <message>
        <source>Still open</source>
        <extracomment>Heading above steps that still have to be done</extracomment>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Signed in spite of</source>
        <extracomment>Heading above steps that were deferred or skipped</extracomment>
        <translation>Unterschrieben trotz</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>Heading above what was said with a signature</extracomment>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Why is the signature withdrawn?</source>
        <translation>Warum wird die Unterschrift zurückgezogen?</translation>
    </message>
    <message>
        <source>What should whoever reads this later know?</source>
        <translation>Was sollte wissen, wer dies später liest?</translation>
    </message>
    <message>
        <source>Sign the phase</source>
        <translation>Phase unterschreiben</translation>
    </message>
    <message>
        <source>Withdraw the signature</source>
        <translation>Unterschrift zurückziehen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SignatureField</name>
    <message>
        <source>Empty</source>
        <extracomment>For screen readers: a field to write a name in with the finger</extracomment>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Beschrieben</translation>
    </message>
</context>
<context>
    <name>SignatureSheet</name>
    <message>
        <source>Signature of the customer</source>
        <translation>Unterschrift des Kunden</translation>
    </message>
    <message>
        <source>The customer can sign when the technician has signed every phase.</source>
        <translation>Der Kunde kann unterschreiben, wenn der Techniker jede Phase unterschrieben hat.</translation>
    </message>
    <message>
        <source>With this signature the customer accepts the migration as it stands in the record.</source>
        <translation>Mit dieser Unterschrift nimmt der Kunde die Migration so ab, wie sie in der Aufzeichnung steht.</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <extracomment>Heading above phases without a signature</extracomment>
        <translation>Noch nicht unterschrieben</translation>
    </message>
    <message>
        <source>What is signed</source>
        <extracomment>Heading above what the customer signs</extracomment>
        <translation>Was unterschrieben wird</translation>
    </message>
    <message>
        <source>Bound to the record</source>
        <extracomment>Label above the hash that a signature is bound to</extracomment>
        <translation>Gebunden an die Aufzeichnung</translation>
    </message>
    <message>
        <source>Signature so far</source>
        <extracomment>Heading above a signature that was given</extracomment>
        <translation>Bisherige Unterschrift</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>Name des Kunden</translation>
    </message>
    <message>
        <source>Sign here with a finger or a pen</source>
        <translation>Hier mit Finger oder Stift unterschreiben</translation>
    </message>
    <message>
        <source>Sign with the typed name instead</source>
        <translation>Stattdessen mit dem eingegebenen Namen unterschreiben</translation>
    </message>
    <message>
        <source>Sign the migration</source>
        <translation>Migration unterschreiben</translation>
    </message>
    <message>
        <source>Write anew</source>
        <extracomment>Empties the field for a signature</extracomment>
        <translation>Neu schreiben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
    <message>
        <source>Begin the step</source>
        <extracomment>Button: the technician begins to work on this step</extracomment>
        <translation>Schritt beginnen</translation>
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
    <message>
        <source>This version of the guide no longer has this step. What was recorded about it stays, and there is nothing left to do.</source>
        <translation>Diese Version des Migrationshandbuchs hat diesen Schritt nicht mehr. Was dazu aufgezeichnet wurde, bleibt erhalten; zu tun ist hier nichts mehr.</translation>
    </message>
</context>
<context>
    <name>StepDetails</name>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <extracomment>Opens the list of applications that the business lives on</extracomment>
        <translation>Plan öffnen</translation>
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
    <name>StepEvidence</name>
    <message>
        <source>Evidence</source>
        <extracomment>Heading: files, pictures and outputs that prove what was done</extracomment>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>None yet. Add photos, screenshots, log files or the output of a command.</source>
        <translation>Noch keine. Fügen Sie Fotos, Bildschirmfotos, Protokolldateien oder die Ausgabe eines Befehls hinzu.</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Datei hinzufügen</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>Adds what is on the clipboard</extracomment>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>StepGate</name>
    <message>
        <source>Needed at this site</source>
        <translation>An diesem Standort nötig</translation>
    </message>
    <message>
        <source>Not needed at this site</source>
        <translation>An diesem Standort nicht nötig</translation>
    </message>
    <message>
        <source>Is this step needed at this site?</source>
        <translation>Ist dieser Schritt an diesem Standort nötig?</translation>
    </message>
    <message>
        <source>Decide …</source>
        <extracomment>Button: decide whether a step is needed at this site</extracomment>
        <translation>Entscheiden …</translation>
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
        <translation>Was sollte wissen, wer dies später liest?</translation>
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
    <name>TickListController</name>
    <message>
        <source>Computer by computer</source>
        <extracomment>Heading above a list of computers to tick</extracomment>
        <translation>Computer für Computer</translation>
    </message>
    <message>
        <source>User by user</source>
        <extracomment>Heading above a list of users to tick</extracomment>
        <translation>Benutzer für Benutzer</translation>
    </message>
    <message>
        <source>Shared folder by shared folder</source>
        <extracomment>Heading above a list of shared folders to tick</extracomment>
        <translation>Freigabe für Freigabe</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nichts ist offen.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the rows are open.</source>
        <translation>
            <numerusform>%n Zeile ist offen.</numerusform>
            <numerusform>%n Zeilen sind offen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The directory has %n more that stand in no row: add those that matter.</source>
        <translation>
            <numerusform>Im Verzeichnis steht %n weiterer Eintrag ohne Zeile: bei Bedarf hinzufügen.</numerusform>
            <numerusform>Im Verzeichnis stehen %n weitere Einträge ohne Zeile: die wichtigen hinzufügen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row is done or set aside.</source>
        <translation>Jede Zeile ist erledigt oder ausgeschlossen.</translation>
    </message>
    <message>
        <source>The computers come from the directory as soon as you are signed in. Until then, add them by hand.</source>
        <translation>Die Computer kommen aus dem Verzeichnis, sobald die Anmeldung erfolgt ist. Bis dahin von Hand hinzufügen.</translation>
    </message>
    <message>
        <source>The users come from the directory as soon as you are signed in. Until then, add them by hand.</source>
        <translation>Die Benutzer kommen aus dem Verzeichnis, sobald die Anmeldung erfolgt ist. Bis dahin von Hand hinzufügen.</translation>
    </message>
    <message>
        <source>Add each shared folder by hand, so that none is forgotten.</source>
        <translation>Fügen Sie jeden freigegebenen Ordner von Hand hinzu, damit keiner vergessen wird.</translation>
    </message>
    <message>
        <source>Name of the computer</source>
        <translation>Name des Computers</translation>
    </message>
    <message>
        <source>Name of the user</source>
        <translation>Name des Benutzers</translation>
    </message>
    <message>
        <source>Name of the shared folder</source>
        <translation>Name des freigegebenen Ordners</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters. Enter the short name by which the directory knows it.</source>
        <translation>Der Name ist länger als %1 Zeichen. Den kurzen Namen eingeben, unter dem das Verzeichnis ihn kennt.</translation>
    </message>
    <message>
        <source>“%1” is in the list already.</source>
        <translation>„%1“ steht schon in der Liste.</translation>
    </message>
</context>
<context>
    <name>TickListModel</name>
    <message>
        <source>Done (%1, %2)</source>
        <extracomment>A row of a list is done: %1 is a person, %2 a date</extracomment>
        <translation>Erledigt (%1, %2)</translation>
    </message>
    <message>
        <source>Set aside (%1, %2): “%3”</source>
        <extracomment>A row of a list is left out: %1 is a person, %2 a date, %3 the reason in that person&apos;s words</extracomment>
        <translation>Ausgeschlossen (%1, %2): „%3“</translation>
    </message>
    <message>
        <source>last sign-in about %1</source>
        <extracomment>%1 is a date; the directory passes it on up to two weeks late</extracomment>
        <translation>letzte Anmeldung etwa %1</translation>
    </message>
</context>
<context>
    <name>TickRow</name>
    <message>
        <source>More about %1</source>
        <extracomment>%1 is a computer, a user or a shared folder: opens what else can be done with it</extracomment>
        <translation>Mehr zu %1</translation>
    </message>
</context>
<context>
    <name>TickRowSheet</name>
    <message>
        <source>Not used any more</source>
        <translation>Wird nicht mehr benutzt</translation>
    </message>
    <message>
        <source>Its system is not supported</source>
        <translation>Das System wird nicht unterstützt</translation>
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
        <source>A row that is set aside counts as settled. The record keeps your reason.</source>
        <translation>Eine ausgeschlossene Zeile gilt als geklärt. Die Begründung bleibt in der Aufzeichnung.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
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
        <source>Save the note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>Leaves a computer, a user or a shared folder out of the step, with a reason</extracomment>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>Reopen the row</source>
        <extracomment>A row that was done or set aside is open again</extracomment>
        <translation>Zeile wieder öffnen</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>TickSection</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>A filter and how many rows it shows</extracomment>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>A filter: rows that are neither done nor set aside, and how many there are</extracomment>
        <translation>Offen %1</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <extracomment>Ticks every row of the list that is shown and still open</extracomment>
        <translation>Alle angezeigten abhaken</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Adds a row to the list</extracomment>
        <translation>Hinzufügen</translation>
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
    <name>TouchButton</name>
    <message>
        <source>Hold, or press again</source>
        <extracomment>On a button that was touched for a moment: whether that was meant</extracomment>
        <translation>Halten oder nochmals drücken</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <extracomment>Takes back what was just done</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Understood</source>
        <extracomment>Takes a message off the screen</extracomment>
        <translation>Verstanden</translation>
    </message>
</context>
<context>
    <name>UndoController</name>
    <message>
        <source>List changed: %1</source>
        <extracomment>What a person has just done: %1 is the title of a step whose list was changed</extracomment>
        <translation>Liste geändert: %1</translation>
    </message>
    <message>
        <source>The plan of the applications was changed</source>
        <translation>Der Plan der Anwendungen wurde geändert</translation>
    </message>
    <message>
        <source>The migration was closed</source>
        <translation>Die Migration wurde abgeschlossen</translation>
    </message>
    <message>
        <source>The migration was reopened</source>
        <translation>Die Migration wurde wieder geöffnet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>act</comment>
        <extracomment>What a person has just done: %1 is a status such as &quot;Done&quot;, %2 the title of a step</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ticked off</source>
        <translation>Abgehakt</translation>
    </message>
    <message>
        <source>Tick removed</source>
        <translation>Haken entfernt</translation>
    </message>
    <message>
        <source>Overridden: %1</source>
        <extracomment>What a person has just done: %1 is the title of a check</extracomment>
        <translation>Ausnahme erteilt: %1</translation>
    </message>
    <message>
        <source>Override withdrawn: %1</source>
        <extracomment>What a person has just done: %1 is the title of a check</extracomment>
        <translation>Ausnahme zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Condition decided: %1</source>
        <extracomment>What a person has just done: %1 is the title of a step or phase</extracomment>
        <translation>Bedingung entschieden: %1</translation>
    </message>
    <message>
        <source>Order overruled: %1</source>
        <extracomment>What a person has just done: %1 is the title of a step</extracomment>
        <translation>Reihenfolge aufgehoben: %1</translation>
    </message>
    <message>
        <source>The data of the migration was corrected</source>
        <translation>Die Angaben zur Migration wurden berichtigt</translation>
    </message>
    <message>
        <source>Confirmation changed</source>
        <extracomment>What a person has just done: vouched for something that no check can see, or no longer</extracomment>
        <translation>Bestätigung geändert</translation>
    </message>
    <message>
        <source>Evidence added: %1</source>
        <extracomment>What a person has just done: %1 is the title of a step</extracomment>
        <translation>Nachweis hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Evidence withdrawn: %1</source>
        <extracomment>What a person has just done: %1 is the title of a step</extracomment>
        <translation>Nachweis zurückgezogen: %1</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <extracomment>What a person has just done: %1 is the title of a phase</extracomment>
        <translation>Unterschrieben: %1</translation>
    </message>
</context>
<context>
    <name>UpdateConfirmation</name>
    <message>
        <source>Is update KB943494 installed on the source server?</source>
        <translation>Ist das Update KB943494 auf dem Quellserver installiert?</translation>
    </message>
    <message>
        <source>With it, the source server may stay for 21 days, without it for 7. Look for it in Control Panel &gt; Add or Remove Programs with “Show updates” ticked.</source>
        <translation>Mit ihm darf der Quellserver 21 Tage bleiben, ohne es 7. Suchen Sie danach in Systemsteuerung &gt; Software, mit Häkchen bei „Updates anzeigen“.</translation>
    </message>
    <message>
        <source>Take the confirmation back</source>
        <translation>Bestätigung zurücknehmen</translation>
    </message>
    <message>
        <source>Confirm that it is installed</source>
        <translation>Bestätigen, dass es installiert ist</translation>
    </message>
</context>
<context>
    <name>VerifyTexts</name>
    <message>
        <source>Verifies a file that the Migration Console exported: every entry, every chain and all evidence.

Without a hash that is known from elsewhere, such as from a printed report, it proves only that the file agrees with itself.

Ends with 0 when everything is intact and every chain is proven by a hash that you gave, 1 when everything is intact but a chain is proven only in itself, 2 when something is wrong, 64 for wrong usage, 65 when it is not such a file.</source>
        <translation>Prüft eine Datei, die die Migrationskonsole exportiert hat: jeden Eintrag, jede Kette und alle Nachweise.

Ohne einen Hash, der von anderswo bekannt ist, etwa aus einem gedruckten Bericht, ist nur bewiesen, dass die Datei in sich stimmig ist.

Endet mit 0, wenn alles unversehrt und jede Kette durch einen angegebenen Hash bewiesen ist, 1, wenn alles unversehrt, aber eine Kette nur in sich bewiesen ist, 2, wenn etwas nicht stimmt, 64 bei falschem Aufruf, 65, wenn es keine solche Datei ist.</translation>
    </message>
    <message>
        <source>The exported file.</source>
        <translation>Die exportierte Datei.</translation>
    </message>
    <message>
        <source>A hash that is known from elsewhere, or at least its first 16 characters. May be given several times.</source>
        <translation>Ein Hash, der von anderswo bekannt ist, oder mindestens seine ersten 16 Zeichen. Kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>Name one file. “migration-console-verify --help” tells what is possible.</source>
        <translation>Nennen Sie eine Datei. „migration-console-verify --help“ zeigt, was möglich ist.</translation>
    </message>
    <message>
        <source>“%1” is not a hash: it has 16 to 64 characters from 0 to 9 and from a to f.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>„%1“ ist kein Hash: Ein Hash hat 16 bis 64 Zeichen von 0 bis 9 und von a bis f.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <extracomment>%1 is what the system says</extracomment>
        <translation>Die Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>This is not a file that the Migration Console exported.</source>
        <translation>Diese Datei hat nicht die Migrationskonsole exportiert.</translation>
    </message>
    <message>
        <source>The file has version %1 of the format, which this program does not know. Use a newer one.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Die Datei hat Version %1 des Formats, die dieses Programm nicht kennt. Verwenden Sie ein neueres.</translation>
    </message>
    <message>
        <source>Entry %1 was changed: it does not give its own hash.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>Eintrag %1 wurde verändert: Er ergibt nicht seinen eigenen Hash.</translation>
    </message>
    <message>
        <source>Entry %1 was dropped.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>Eintrag %1 wurde entfernt.</translation>
    </message>
    <message>
        <source>Entry %1 is not at its place: entries were reordered.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>Eintrag %1 steht nicht an seinem Platz: Einträge wurden umgestellt.</translation>
    </message>
    <message>
        <source>An entry was inserted at place %1.</source>
        <extracomment>%1 is the number of a place in a list of entries</extracomment>
        <translation>An Stelle %1 wurde ein Eintrag eingefügt.</translation>
    </message>
    <message>
        <source>Entry %1 does not follow the entry before it: one of the two was exchanged.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>Eintrag %1 schließt nicht an den vorigen an: Einer der beiden wurde ausgetauscht.</translation>
    </message>
    <message>
        <source>What entry %1 says was changed: it does not match the hash in the entry.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>Was in Eintrag %1 steht, wurde verändert: Es passt nicht zum Hash im Eintrag.</translation>
    </message>
    <message>
        <source>What stands at place %1 is not an entry.</source>
        <extracomment>%1 is the number of a place in a list of entries</extracomment>
        <translation>Was an Stelle %1 steht, ist kein Eintrag.</translation>
    </message>
    <message>
        <source>Proven only in itself: without a hash from elsewhere, whoever wrote all of it anew would not be noticed.</source>
        <translation>Nur in sich bewiesen: Ohne einen Hash von anderswo fiele nicht auf, wenn jemand alles neu geschrieben hätte.</translation>
    </message>
    <message>
        <source>Proven by the hash that you gave, up to its last entry.</source>
        <translation>Durch den angegebenen Hash bis zum letzten Eintrag bewiesen.</translation>
    </message>
    <message>
        <source>Proven by the hash that you gave up to entry %1. What follows is proven only in itself.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>Durch den angegebenen Hash bis Eintrag %1 bewiesen. Was folgt, ist nur in sich bewiesen.</translation>
    </message>
    <message>
        <source>Console %1</source>
        <extracomment>%1 is the id of a console</extracomment>
        <translation>Konsole %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contents of %n entry(s) were erased on purpose.</source>
        <translation>
            <numerusform>Der Inhalt von %n Eintrag wurde absichtlich gelöscht.</numerusform>
            <numerusform>Der Inhalt von %n Einträgen wurde absichtlich gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest hash: %1</source>
        <extracomment>%1 is a hash</extracomment>
        <translation>Neuester Hash: %1</translation>
    </message>
    <message>
        <source>Intact.</source>
        <extracomment>Word for a chain of entries in which nothing is wrong</extracomment>
        <translation>Unversehrt.</translation>
    </message>
    <message>
        <source>BROKEN: %1</source>
        <translation>NICHT IN ORDNUNG: %1</translation>
    </message>
    <message>
        <source>Migration %1</source>
        <extracomment>%1 is an id</extracomment>
        <translation>Migration %1</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n Nachweis</numerusform>
            <numerusform>%n Nachweise</numerusform>
        </translation>
    </message>
    <message>
        <source>BROKEN: evidence %1 was changed.</source>
        <extracomment>%1 is a hash</extracomment>
        <translation>NICHT IN ORDNUNG: Nachweis %1 wurde verändert.</translation>
    </message>
    <message>
        <source>BROKEN: evidence %1 is missing.</source>
        <extracomment>%1 is a hash</extracomment>
        <translation>NICHT IN ORDNUNG: Nachweis %1 fehlt.</translation>
    </message>
    <message>
        <source>Something is wrong with this file.</source>
        <translation>Mit dieser Datei stimmt etwas nicht.</translation>
    </message>
    <message>
        <source>Everything is intact and proven by what you gave.</source>
        <translation>Alles ist unversehrt und durch Ihre Angaben bewiesen.</translation>
    </message>
    <message>
        <source>Everything is intact, but not every chain is proven by a hash from elsewhere.</source>
        <translation>Alles ist unversehrt, aber nicht jede Kette ist durch einen Hash von anderswo bewiesen.</translation>
    </message>
    <message>
        <source>BROKEN: the file as a whole is not as it was written. It was cut or changed.</source>
        <translation>NICHT IN ORDNUNG: Die Datei als Ganzes ist nicht so, wie sie geschrieben wurde. Sie wurde abgeschnitten oder verändert.</translation>
    </message>
    <message>
        <source>BROKEN: the file goes on in an unknown way: %1</source>
        <extracomment>%1 is a name from the file, or what a library says</extracomment>
        <translation>NICHT IN ORDNUNG: Die Datei geht auf unbekannte Weise weiter: %1</translation>
    </message>
    <message>
        <source>BROKEN: no intact part of a chain holds the hash %1.</source>
        <extracomment>%1 is a hash</extracomment>
        <translation>NICHT IN ORDNUNG: Kein unversehrter Teil einer Kette enthält den Hash %1.</translation>
    </message>
</context>
<context>
    <name>VisitKeeper</name>
    <message>
        <source>Since you were last here (%1)</source>
        <extracomment>Heading above what others did; %1 is a date and time</extracomment>
        <translation>Seit Sie zuletzt hier waren (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) changed.</source>
        <comment>by other people or by the checks</comment>
        <translation>
            <numerusform>%n Schritt wurde geändert.</numerusform>
            <numerusform>%n Schritte wurden geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Here were: %1.</source>
        <extracomment>Who worked here meanwhile: %1 is one name or several</extracomment>
        <translation>Hier waren: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) turned red.</source>
        <comment>failed or cannot tell</comment>
        <translation>
            <numerusform>%n Prüfung wurde rot.</numerusform>
            <numerusform>%n Prüfungen wurden rot.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n override(s) were given.</source>
        <comment>of verdicts</comment>
        <translation>
            <numerusform>%n Ausnahme wurde erteilt.</numerusform>
            <numerusform>%n Ausnahmen wurden erteilt.</numerusform>
        </translation>
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
    <message>
        <source>Can be undone</source>
        <extracomment>Of a step: it is undone as easily as done</extracomment>
        <translation>Umkehrbar</translation>
    </message>
    <message>
        <source>Hard to undo</source>
        <extracomment>Of a step: it is undone with much work or loss of time</extracomment>
        <translation>Schwer umkehrbar</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <extracomment>Of a step: it is undone from a backup only, or not at all</extracomment>
        <translation>Nicht umkehrbar</translation>
    </message>
    <message>
        <source>Windows Server 2012 Essentials on former hardware</source>
        <extracomment>Name of the product that is replaced: the same system, on the hardware that is given up</extracomment>
        <translation>Windows Server 2012 Essentials auf früherer Hardware</translation>
    </message>
</context>
</TS>

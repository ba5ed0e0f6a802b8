<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name>BackupFolderSheet</name>
    <message>
        <source>Folder for backups</source>
        <translation>Cartella per i backup</translation>
    </message>
    <message>
        <source>Best on another disk than the records themselves: then both are not lost at once.</source>
        <translation>Meglio su un disco diverso da quello delle registrazioni: così non si perdono entrambi insieme.</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Usa questa cartella</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>Su</translation>
    </message>
</context>
<context>
    <name>BackupGroup</name>
    <message>
        <source>Backups of the records</source>
        <translation>Backup delle registrazioni</translation>
    </message>
    <message>
        <source>Choose a folder on another disk, such as a stick. A backup holds every migration with its evidence.</source>
        <translation>Scegliere una cartella su un altro disco, ad esempio una chiavetta USB. Un backup contiene tutte le migrazioni con le relative evidenze.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Esegui backup ora</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <extracomment>Button: a folder for backups</extracomment>
        <translation>Scegli un&apos;altra cartella</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Scegli una cartella</translation>
    </message>
    <message>
        <source>Every day by itself</source>
        <translation>Ogni giorno in automatico</translation>
    </message>
    <message>
        <source>The newest %1 of these are kept. Those that were asked for stay.</source>
        <extracomment>%1 is a number of backups, several</extracomment>
        <translation>Di questi vengono conservati i %1 più recenti. Quelli richiesti a mano restano.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>BackupService</name>
    <message>
        <source>There is no backup in this folder yet.</source>
        <translation>In questa cartella non c&apos;è ancora nessun backup.</translation>
    </message>
    <message>
        <source>The newest backup is of %1, %2.</source>
        <extracomment>%1 is a time, %2 a size such as &quot;4.2 MB&quot;</extracomment>
        <translation>Backup più recente: %1, %2.</translation>
    </message>
    <message>
        <source>This folder is not there at the moment. Plug the disk in again, or choose another folder.</source>
        <translation>Al momento questa cartella non è presente. Ricollegare il disco o scegliere un&apos;altra cartella.</translation>
    </message>
</context>
<context>
    <name>BeginSheet</name>
    <message>
        <source>Begin this step?</source>
        <translation>Iniziare questo passaggio?</translation>
    </message>
    <message>
        <source>It cannot be undone</source>
        <translation>Non può essere annullato</translation>
    </message>
    <message>
        <source>Only a backup leads back. Everything that this step relies on is measured again now; it begins only if all of that is proven.</source>
        <translation>Solo un backup consente di tornare indietro. Tutto ciò su cui si basa questo passaggio viene ora misurato di nuovo; il passaggio inizia solo se tutto è dimostrato.</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Perché è importante</translation>
    </message>
    <message>
        <source>Measure and begin</source>
        <translation>Misura e inizia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
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
        <translation>in conferma</translation>
    </message>
    <message>
        <source>stale</source>
        <extracomment>The verdict is too old to rely on. Beside a status word.</extracomment>
        <translation>non aggiornato</translation>
    </message>
</context>
<context>
    <name>CardModel</name>
    <message>
        <source>Asking the server …</source>
        <extracomment>On a card, while the server is asked</extracomment>
        <translation>Interrogazione del server…</translation>
    </message>
    <message>
        <source>By hand</source>
        <extracomment>Badge on a card: no check of the console can see this</extracomment>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Confirmed by %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Confermato da %1</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <extracomment>%1 is a tolerance such as &quot;± 5 min&quot;</extracomment>
        <translation>Limite %1</translation>
    </message>
    <message>
        <source>%1 · live</source>
        <extracomment>The age of a value that is asked again by itself; %1 is &quot;8 s ago&quot;</extracomment>
        <translation>%1 · live</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>Since when something is failed; %1 is a time</extracomment>
        <translation>da %1</translation>
    </message>
    <message>
        <source>Overridden by %1 until %2: “%3”</source>
        <extracomment>Somebody answers for a verdict that closes a gate: %1 is a person, %2 a date and time, %3 that person&apos;s reason</extracomment>
        <translation>Deroga di %1 fino al %2: «%3»</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button: sign in to the servers</extracomment>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Look at the certificate</source>
        <extracomment>Button: opens the question whether a certificate can be trusted</extracomment>
        <translation>Esamina il certificato</translation>
    </message>
    <message>
        <source>Show the cause</source>
        <extracomment>Button: goes to the card that names the cause</extracomment>
        <translation>Mostra la causa</translation>
    </message>
    <message>
        <source>Open the step</source>
        <extracomment>Buttons that open a step&apos;s page</extracomment>
        <translation>Apri il passaggio</translation>
    </message>
    <message>
        <source>Show how</source>
        <translation>Mostra come</translation>
    </message>
    <message>
        <source>Retired</source>
        <extracomment>Short badge on a card: a step or a check that was recorded with another version of the guide, and that this one does not have</extracomment>
        <translation>Rimosso</translation>
    </message>
</context>
<context>
    <name>CardOverride</name>
    <message>
        <source>Withdraw the override</source>
        <extracomment>Button on a card: nobody answers for its verdict any more</extracomment>
        <translation>Revoca la deroga</translation>
    </message>
</context>
<context>
    <name>CertificateSheet</name>
    <message>
        <source>Trust the certificate of %1?</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Considerare attendibile il certificato di %1?</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Rilasciato a</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valido fino al</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Impronta digitale (SHA-256)</translation>
    </message>
    <message>
        <source>Compare the fingerprint on the server itself. If another certificate comes later, the sign-in stops.</source>
        <translation>Confrontare l&apos;impronta digitale direttamente nel server. Se in seguito viene presentato un altro certificato, l&apos;accesso si interrompe.</translation>
    </message>
    <message>
        <source>Trust it for this migration</source>
        <translation>Considera attendibile per questa migrazione</translation>
    </message>
    <message>
        <source>Do not sign in</source>
        <translation>Non accedere</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>The checks did not end. This is a mistake of the program.</source>
        <translation>Le verifiche non sono terminate. È un errore del programma.</translation>
    </message>
    <message>
        <source>The guide of this product cannot be read: %1</source>
        <translation>Impossibile leggere la guida alla migrazione di questo prodotto: %1</translation>
    </message>
    <message>
        <source>--after: the guide has no step “%1”.</source>
        <translation>--after: la guida alla migrazione non contiene il passaggio «%1».</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Password di %1: </translation>
    </message>
    <message>
        <source>The password cannot be read. Give it at the terminal or with --password-fd.</source>
        <translation>Impossibile leggere la password. Immetterla nel terminale o con --password-fd.</translation>
    </message>
</context>
<context>
    <name>CloseMigrationSheet</name>
    <message>
        <source>Finish this migration?</source>
        <translation>Completare questa migrazione?</translation>
    </message>
    <message>
        <source>Abandon this migration?</source>
        <translation>Abbandonare questa migrazione?</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>Che cosa significa</translation>
    </message>
    <message>
        <source>All steps are settled. The record stays and can be read at any time; nothing is asked of the servers any more.</source>
        <translation>Tutti i passaggi sono conclusi. La registrazione resta e può essere letta in qualsiasi momento; i server non vengono più interrogati.</translation>
    </message>
    <message>
        <source>Steps are still open. The record stays and can be read and reopened at any time; nothing is asked of the servers any more.</source>
        <translation>Ci sono ancora passaggi aperti. La registrazione resta e può essere letta e riaperta in qualsiasi momento; i server non vengono più interrogati.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What should whoever reads this later know?</source>
        <translation>Che cosa deve sapere chi leggerà in seguito?</translation>
    </message>
    <message>
        <source>Finish the migration</source>
        <translation>Completa la migrazione</translation>
    </message>
    <message>
        <source>Abandon the migration</source>
        <translation>Abbandona la migrazione</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>CommandBlock</name>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n command(s)</source>
        <translation>
            <numerusform>Copia %n comando</numerusform>
            <numerusform>Copia %n comandi</numerusform>
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
«%2 --help» indica che cosa è possibile fare.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Visualizza questa Guida.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Visualizza la versione.</translation>
    </message>
    <message>
        <source>Opens this session.</source>
        <translation>Apre questa sessione.</translation>
    </message>
    <message>
        <source>Language for this run, such as de_DE.</source>
        <translation>Lingua per questa esecuzione, ad esempio de_DE.</translation>
    </message>
    <message>
        <source>Size of the window, such as 1280x800.</source>
        <translation>Dimensioni della finestra, ad esempio 1280x800.</translation>
    </message>
    <message>
        <source>Text size in percent, 100 to 200.</source>
        <translation>Dimensioni del testo in percentuale, da 100 a 200.</translation>
    </message>
    <message>
        <source>system, light, dark or high-contrast.</source>
        <translation>system, light, dark o high-contrast.</translation>
    </message>
    <message>
        <source>Uses this database.</source>
        <translation>Usa questo database.</translation>
    </message>
    <message>
        <source>Opens the session on the practice site that the console was started on.</source>
        <translation>Apre la sessione sulla sede di prova su cui è stata avviata la console.</translation>
    </message>
    <message>
        <source>Makes every page in every theme, then ends; with --screenshots it leaves a picture of each look.</source>
        <translation>Genera ogni pagina in ogni tema, quindi termina; con --screenshots salva un&apos;immagine di ogni aspetto.</translation>
    </message>
    <message>
        <source>Checks the practice site without anybody touching it, leaves pictures of the pages in this folder, then ends.</source>
        <translation>Verifica la sede di prova senza alcun intervento, salva le immagini delle pagine in questa cartella, quindi termina.</translation>
    </message>
    <message>
        <source>Leads a small business from an old Windows server to Windows Server 2012 Essentials.

Commands without a window: check, guide, report, export and import (see check --help and so on).</source>
        <translation>Accompagna una piccola azienda da un vecchio server Windows a Windows Server 2012 Essentials.

Comandi senza finestra: check, guide, report, export e import (vedere check --help e così via).</translation>
    </message>
    <message>
        <source>“%1” is not a command.</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>«%1» non è un comando.</translation>
    </message>
    <message>
        <source>A size looks like 1280x800, not like “%1”.</source>
        <translation>Le dimensioni si indicano come 1280x800, non come «%1».</translation>
    </message>
    <message>
        <source>A text size is a number from 100 to 200, not “%1”.</source>
        <translation>Le dimensioni del testo sono un numero da 100 a 200, non «%1».</translation>
    </message>
    <message>
        <source>There is no theme “%1”: it is system, light, dark or high-contrast.</source>
        <translation>Il tema «%1» non esiste: i valori possibili sono system, light, dark o high-contrast.</translation>
    </message>
    <message>
        <source>Prints JSON instead of a text.</source>
        <translation>Restituisce JSON invece di un testo.</translation>
    </message>
    <message>
        <source>Prints the guide of a product as it is declared: phases, steps, commands, limits and checks.</source>
        <translation>Visualizza la guida alla migrazione di un prodotto così come è dichiarata: fasi, passaggi, comandi, limiti e verifiche.</translation>
    </message>
    <message>
        <source>This command.</source>
        <translation>Questo comando.</translation>
    </message>
    <message>
        <source>Product of the source server: %1.</source>
        <translation>Prodotto del server di origine: %1.</translation>
    </message>
    <message>
        <source>“%1” does not belong here.</source>
        <translation>«%1» qui non è ammesso.</translation>
    </message>
    <message>
        <source>Name the product: %1.</source>
        <extracomment>%1 is a list of product keys</extracomment>
        <translation>Indicare il prodotto: %1.</translation>
    </message>
    <message>
        <source>Writes the report for paper.</source>
        <translation>Scrive il report per la stampa.</translation>
    </message>
    <message>
        <source>Writes the report for a browser, as one file.</source>
        <translation>Scrive il report per un browser, in un unico file.</translation>
    </message>
    <message>
        <source>Writes the report for a spreadsheet.</source>
        <translation>Scrive il report per un foglio di calcolo.</translation>
    </message>
    <message>
        <source>Writes the report for programs.</source>
        <translation>Scrive il report per altri programmi.</translation>
    </message>
    <message>
        <source>Language of the report, such as de_DE; twice for two languages at once.</source>
        <translation>Lingua del report, ad esempio de_DE; due volte per due lingue insieme.</translation>
    </message>
    <message>
        <source>How much it tells: summary or full.</source>
        <translation>Livello di dettaglio: summary (riepilogo) o full (completo).</translation>
    </message>
    <message>
        <source>Language of the messages, such as de_DE.</source>
        <translation>Lingua dei messaggi, ad esempio de_DE.</translation>
    </message>
    <message>
        <source>Prints how far it is, in percent, one a line.</source>
        <translation>Visualizza l&apos;avanzamento in percentuale, un valore per riga.</translation>
    </message>
    <message>
        <source>Writes the report of a migration.

Ends with 0 when it is written, 64 for wrong usage, 70 for an error of the program or the disk.</source>
        <translation>Scrive il report di una migrazione.

Termina con 0 quando il report è scritto, 64 in caso di uso errato, 70 in caso di errore del programma o del disco.</translation>
    </message>
    <message>
        <source>Identifier of the migration, or the beginning of it.</source>
        <translation>Identificatore della migrazione, o la sua parte iniziale.</translation>
    </message>
    <message>
        <source>Name the migration by its identifier, or the beginning of it.</source>
        <translation>Indicare la migrazione con il suo identificatore, o con la parte iniziale.</translation>
    </message>
    <message>
        <source>--%1 takes the name of a file.</source>
        <extracomment>%1 is an option such as --pdf</extracomment>
        <translation>--%1 richiede il nome di un file.</translation>
    </message>
    <message>
        <source>Name the file to write: --pdf, --html, --csv or --json.</source>
        <translation>Indicare il file da scrivere: --pdf, --html, --csv o --json.</translation>
    </message>
    <message>
        <source>There is no report in “%1”.</source>
        <translation>Non esistono report nella lingua «%1».</translation>
    </message>
    <message>
        <source>A report is made in one language or in two.</source>
        <translation>Un report viene creato in una o due lingue.</translation>
    </message>
    <message>
        <source>There is no detail “%1”: it is summary or full.</source>
        <translation>Il livello di dettaglio «%1» non esiste: i valori possibili sono summary o full.</translation>
    </message>
    <message>
        <source>Name or IP address of the source server.</source>
        <translation>Nome o indirizzo IP del server di origine.</translation>
    </message>
    <message>
        <source>Name or IP address of the destination server, once there is one.</source>
        <translation>Nome o indirizzo IP del server di destinazione, quando esiste.</translation>
    </message>
    <message>
        <source>External time source.</source>
        <translation>Origine ora esterna.</translation>
    </message>
    <message>
        <source>The last step that is done, such as prepare.run-migration-tool: what is normal follows it.</source>
        <translation>L&apos;ultimo passaggio eseguito, ad esempio prepare.run-migration-tool: da esso dipende ciò che è considerato normale.</translation>
    </message>
    <message>
        <source>DNS name of the domain; without it a server is asked.</source>
        <translation>Nome DNS del dominio; se manca, viene chiesto a un server.</translation>
    </message>
    <message>
        <source>Signs in as this user; the password is asked for.</source>
        <translation>Accede come questo utente; la password viene richiesta.</translation>
    </message>
    <message>
        <source>Reads the password from this file descriptor instead, up to the end of the line.</source>
        <translation>Legge invece la password da questo descrittore di file, fino alla fine della riga.</translation>
    </message>
    <message>
        <source>Prints JSON instead of a table.</source>
        <translation>Restituisce JSON invece di una tabella.</translation>
    </message>
    <message>
        <source>Keeps the record in this database; without it nothing is kept.</source>
        <translation>Conserva la registrazione in questo database; senza questa opzione non viene conservato nulla.</translation>
    </message>
    <message>
        <source>Checks a site once and prints what each check found.

Ends with 0 when everything passed, 1 with warnings, 2 when something failed that must not, 3 when something cannot be told, 64 for wrong usage, 70 for an error of the program.</source>
        <translation>Verifica una sede una sola volta e visualizza il risultato di ogni verifica.

Termina con 0 quando tutto è superato, 1 in presenza di avvisi, 2 quando non è superata una verifica che deve esserlo, 3 quando qualcosa non è determinabile, 64 in caso di uso errato, 70 in caso di errore del programma.</translation>
    </message>
    <message>
        <source>Name the product with --product: %1.</source>
        <translation>Indicare il prodotto con --product: %1.</translation>
    </message>
    <message>
        <source>Name the source server with --source.</source>
        <translation>Indicare il server di origine con --source.</translation>
    </message>
    <message>
        <source>--%1: %2</source>
        <extracomment>%1 is an option such as --source, %2 what is wrong with its value</extracomment>
        <translation>--%1: %2</translation>
    </message>
    <message>
        <source>--password-fd takes the number of an open file descriptor, together with --user.</source>
        <translation>--password-fd richiede il numero di un descrittore di file aperto, insieme a --user.</translation>
    </message>
    <message>
        <source>Exports every migration.</source>
        <translation>Esporta tutte le migrazioni.</translation>
    </message>
    <message>
        <source>Writes migrations with their records and evidence into one file, which another console can import and migration-console-verify can verify.</source>
        <translation>Scrive le migrazioni con le relative registrazioni ed evidenze in un unico file, che un&apos;altra console può importare e migration-console-verify può verificare.</translation>
    </message>
    <message>
        <source>Ids of the migrations.</source>
        <translation>Identificatori delle migrazioni.</translation>
    </message>
    <message>
        <source>The file to write; it must not be there yet.</source>
        <translation>Il file da scrivere; non deve ancora esistere.</translation>
    </message>
    <message>
        <source>Name the migrations and then the file.</source>
        <translation>Indicare le migrazioni e poi il file.</translation>
    </message>
    <message>
        <source>“%1” is not the id of a migration.</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>«%1» non è l&apos;identificatore di una migrazione.</translation>
    </message>
    <message>
        <source>Takes in migrations that another console exported. Everything in the file is verified first.</source>
        <translation>Acquisisce le migrazioni esportate da un&apos;altra console. Tutto il contenuto del file viene prima verificato.</translation>
    </message>
    <message>
        <source>The exported file.</source>
        <translation>Il file esportato.</translation>
    </message>
    <message>
        <source>Name one file.</source>
        <translation>Indicare un file.</translation>
    </message>
    <message>
        <source>With --self-test: every language in every size, text size and theme, instead of a sample.</source>
        <translation>Con --self-test: tutte le lingue in tutte le dimensioni, dimensioni del testo e temi, invece di un campione.</translation>
    </message>
    <message>
        <source>With --self-test and --screenshots: one picture of each page, in all languages side by side.</source>
        <translation>Con --self-test e --screenshots: un&apos;immagine di ogni pagina, in tutte le lingue una accanto all&apos;altra.</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Comparison</source>
        <extracomment>Title of a page: two migrations, or two moments of one, side by side</extracomment>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Leggi di nuovo</translation>
    </message>
    <message>
        <source>Reading both records …</source>
        <translation>Lettura di entrambe le registrazioni…</translation>
    </message>
    <message>
        <source>Nothing is chosen yet</source>
        <translation>Nessun elemento scelto</translation>
    </message>
    <message>
        <source>Choose an earlier moment of this migration, or another migration, to see what is different.</source>
        <translation>Per vedere che cosa è diverso, scegliere un momento precedente di questa migrazione oppure un&apos;altra migrazione.</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>Button: what is to be compared</extracomment>
        <translation>Scegli</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Che cosa viene confrontato</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Nessuna differenza</translation>
    </message>
    <message>
        <source>Nothing differs in this phase</source>
        <translation>Nessuna differenza in questa fase</translation>
    </message>
    <message>
        <source>All that both sides know is the same.</source>
        <translation>Tutto ciò che è noto da entrambe le parti coincide.</translation>
    </message>
</context>
<context>
    <name>CompareSheet</name>
    <message>
        <source>Which moment?</source>
        <translation>Quale momento?</translation>
    </message>
    <message>
        <source>Which migration?</source>
        <translation>Quale migrazione?</translation>
    </message>
    <message>
        <source>The migration is shown as it was when this had just been done.</source>
        <translation>La migrazione viene mostrata com&apos;era subito dopo questo evento.</translation>
    </message>
    <message>
        <source>It is shown as it is now.</source>
        <translation>Viene mostrata com&apos;è ora.</translation>
    </message>
    <message>
        <source>Reading the record …</source>
        <translation>Lettura della registrazione…</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Stato attuale</translation>
    </message>
    <message>
        <source>There is no other migration on this console.</source>
        <translation>In questa console non ci sono altre migrazioni.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Already in the comparison</source>
        <extracomment>Below a migration that cannot be chosen for that reason</extracomment>
        <translation>Già nel confronto</translation>
    </message>
</context>
<context>
    <name>CompareText</name>
    <message>
        <source>The migration as a whole</source>
        <extracomment>Heading in a comparison: what belongs to no phase</extracomment>
        <translation>Migrazione nel suo insieme</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>What of a migration is compared</extracomment>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Tecnico</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>External time source</source>
        <translation>Origine ora esterna</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>How a migration ended</extracomment>
        <translation>Esito finale</translation>
    </message>
    <message>
        <source>Signature of the customer</source>
        <translation>Firma del cliente</translation>
    </message>
    <message>
        <source>Update KB943494 on the source server</source>
        <translation>Aggiornamento KB943494 nel server di origine</translation>
    </message>
    <message>
        <source>Certificate of %1</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Certificato di %1</translation>
    </message>
    <message>
        <source>No line-of-business applications</source>
        <translation>Nessuna applicazione line-of-business</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>What is compared: what people did about a step</extracomment>
        <translation>Lavoro</translation>
    </message>
    <message>
        <source>Instructions</source>
        <extracomment>What is compared: the single instructions of a step</extracomment>
        <translation>Istruzioni</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>What is compared: that a step began before others</extracomment>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>What is compared: files that prove that a step was done</extracomment>
        <translation>Evidenze</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>What is compared: computers, users or shares of a step</extracomment>
        <translation>Elenco</translation>
    </message>
    <message>
        <source>Application</source>
        <extracomment>What is compared: a line-of-business application</extracomment>
        <translation>Applicazione</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>What is compared: what a check found</extracomment>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>What is compared: the verdict is the same, its values may not be</extracomment>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Override</source>
        <extracomment>What is compared: somebody answers for a verdict</extracomment>
        <translation>Deroga</translation>
    </message>
    <message>
        <source>Condition</source>
        <extracomment>What is compared: whether a step or a phase is needed</extracomment>
        <translation>Condizione</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <extracomment>What is compared: the technician&apos;s signature under a phase</extracomment>
        <translation>Approvazione</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Of a migration: it is neither finished nor abandoned</extracomment>
        <translation>Aperta</translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <extracomment>One side of a comparison where there is nothing</extracomment>
        <translation>Nulla di registrato</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>What a person wrote, in quotation marks</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>How a migration ended</extracomment>
        <translation>Completata</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abbandonata</translation>
    </message>
    <message>
        <source>Signed</source>
        <extracomment>By the customer, or by the technician under a phase</extracomment>
        <translation>Firmato</translation>
    </message>
    <message>
        <source>Vouched for</source>
        <extracomment>Somebody stands for what no check can see</extracomment>
        <translation>Attestato</translation>
    </message>
    <message>
        <source>No longer vouched for</source>
        <translation>Non più attestato</translation>
    </message>
    <message>
        <source>Trusted</source>
        <extracomment>Of a server&apos;s certificate: the technician trusts it</extracomment>
        <translation>Attendibile</translation>
    </message>
    <message>
        <source>Before the migration began</source>
        <extracomment>Of a step: it was done before the console was asked for help</extracomment>
        <translation>Prima dell&apos;inizio della migrazione</translation>
    </message>
    <message numerus="yes">
        <source>%n instruction(s) ticked off</source>
        <extracomment>Of a step</extracomment>
        <translation>
            <numerusform>%n istruzione spuntata</numerusform>
            <numerusform>%n istruzioni spuntate</numerusform>
        </translation>
    </message>
    <message>
        <source>Needed here</source>
        <extracomment>Whether a step or a phase is needed, as a person says</extracomment>
        <translation>Necessario qui</translation>
    </message>
    <message>
        <source>Not needed here</source>
        <translation>Non necessario qui</translation>
    </message>
    <message>
        <source>Order overruled</source>
        <extracomment>A step began though others were open</extracomment>
        <translation>Ordine derogato</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <extracomment>Of evidence</extracomment>
        <translation>
            <numerusform>%n evidenza</numerusform>
            <numerusform>%n evidenze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <extracomment>Of pieces of evidence that do not count any more</extracomment>
        <translation>
            <numerusform>%n ritirata</numerusform>
            <numerusform>%n ritirate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 done, %2 set aside, %3 open</source>
        <extracomment>Of a list of computers, users or shares: three numbers</extracomment>
        <translation>Fatti: %1, esclusi: %2, aperti: %3</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <extracomment>Of a list: %1 names the first ones that are not done</extracomment>
        <translation>Aperti: %1</translation>
    </message>
    <message>
        <source>Works after the move</source>
        <extracomment>Of a line-of-business application</extracomment>
        <translation>Funziona dopo lo spostamento</translation>
    </message>
    <message>
        <source>Does not work after the move</source>
        <extracomment>Of a line-of-business application</extracomment>
        <translation>Non funziona dopo lo spostamento</translation>
    </message>
    <message>
        <source>Is not moved</source>
        <extracomment>Of a line-of-business application</extracomment>
        <translation>Non viene spostata</translation>
    </message>
    <message>
        <source>No result yet</source>
        <extracomment>Of a line-of-business application: nobody has said yet whether it works after the move</extracomment>
        <translation>Ancora nessun risultato</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <extracomment>Whom an answer came from: %1 is the name or the address of a server</extracomment>
        <translation>Risposta di %1</translation>
    </message>
    <message>
        <source>Overridden</source>
        <extracomment>Of a verdict: somebody answers for it</extracomment>
        <translation>In deroga</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>An override: %1 is a date and time</extracomment>
        <translation>Fino al %1</translation>
    </message>
</context>
<context>
    <name>ComparedRow</name>
    <message>
        <source>Differs</source>
        <extracomment>On a row of a comparison</extracomment>
        <translation>Diverso</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Uguale</translation>
    </message>
</context>
<context>
    <name>ComparisonController</name>
    <message>
        <source>As it is now</source>
        <extracomment>Of a migration, beside another moment of it</extracomment>
        <translation>Stato attuale</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <extracomment>Of a comparison: how many things are not the same on both sides</extracomment>
        <translation>
            <numerusform>%n differenza</numerusform>
            <numerusform>%n differenze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <extracomment>Of a comparison: how many things are the same on both sides</extracomment>
        <translation>
            <numerusform>%n elemento uguale</numerusform>
            <numerusform>%n elementi uguali</numerusform>
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
        <translation>Scegli un altro elemento</translation>
    </message>
    <message>
        <source>Choose another in the place of %1</source>
        <extracomment>For screen readers: %1 is one side of a comparison</extracomment>
        <translation>Scegli un altro elemento al posto di %1</translation>
    </message>
    <message>
        <source>First: %1</source>
        <extracomment>%1 is a sentence about what differs first</extracomment>
        <translation>Prima: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Only differences</source>
        <extracomment>What of a comparison is shown</extracomment>
        <translation>Solo le differenze</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>All phases</source>
        <translation>Tutte le fasi</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Title of a phase, and how many differences there are in it</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n difference(s)</source>
        <translation>
            <numerusform>%1, %n differenza</numerusform>
            <numerusform>%1, %n differenze</numerusform>
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
        <translation>%1: differenza. %2: %3. %4: %5</translation>
    </message>
    <message>
        <source>%1 is the same: %2</source>
        <extracomment>For screen readers, a row of a comparison: %1 what is compared, %2 what both sides say</extracomment>
        <translation>%1: nessuna differenza, %2</translation>
    </message>
</context>
<context>
    <name>ConditionSheet</name>
    <message>
        <source>Is this step needed at this site?</source>
        <translation>Questo passaggio è necessario in questa sede?</translation>
    </message>
    <message>
        <source>Only if</source>
        <extracomment>Heading: in which case this step has to be done</extracomment>
        <translation>Solo se</translation>
    </message>
    <message>
        <source>What is known</source>
        <extracomment>Heading: what is known about the condition of a step</extracomment>
        <translation>Che cosa è noto</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What did you see at the site?</source>
        <translation>Che cosa è stato osservato in sede?</translation>
    </message>
    <message>
        <source>It is needed</source>
        <translation>È necessario</translation>
    </message>
    <message>
        <source>It is not needed</source>
        <translation>Non è necessario</translation>
    </message>
    <message>
        <source>As the checks say</source>
        <translation>Secondo le verifiche</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Mark this step as done?</source>
        <translation>Segnare questo passaggio come fatto?</translation>
    </message>
    <message>
        <source>What to keep as evidence</source>
        <translation>Che cosa conservare come evidenza</translation>
    </message>
    <message>
        <source>Date of the backup</source>
        <translation>Data del backup</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>A date</extracomment>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>A date</extracomment>
        <translation>Ieri</translation>
    </message>
    <message>
        <source>Where the backup is kept</source>
        <translation>Dove è conservato il backup</translation>
    </message>
    <message>
        <source>For example: USB disk 2, in the safe</source>
        <translation>Ad esempio: disco USB 2, in cassaforte</translation>
    </message>
    <message>
        <source>Names of the restored files (required)</source>
        <translation>Nomi dei file ripristinati (obbligatorio)</translation>
    </message>
    <message>
        <source>Which files were restored and compared?</source>
        <translation>Quali file sono stati ripristinati e confrontati?</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Che cosa è stato fatto</translation>
    </message>
    <message>
        <source>For example: full backup to the USB disk, three files restored and compared</source>
        <translation>Ad esempio: backup completo sul disco USB, tre file ripristinati e confrontati</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Segna come fatto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>ConfirmationController</name>
    <message>
        <source>This is not a day up to today. Enter it like this: %1</source>
        <extracomment>%1 is an example of a date</extracomment>
        <translation>Non è un giorno fino a oggi. Immetterlo in questo formato: %1</translation>
    </message>
    <message>
        <source>the date of the backup</source>
        <extracomment>What is missing in a form</extracomment>
        <translation>la data del backup</translation>
    </message>
    <message>
        <source>where the backup is kept</source>
        <extracomment>What is missing in a form</extracomment>
        <translation>dove è conservato il backup</translation>
    </message>
    <message>
        <source>the names of the restored files</source>
        <extracomment>What is missing in a form</extracomment>
        <translation>i nomi dei file ripristinati</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Manca ancora: %1</translation>
    </message>
</context>
<context>
    <name>CorrectionPage</name>
    <message>
        <source>This is needed.</source>
        <translation>Campo obbligatorio.</translation>
    </message>
    <message>
        <source>Correct the migration</source>
        <translation>Correggi la migrazione</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Salva la correzione</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>Che cosa significa</translation>
    </message>
    <message>
        <source>The record keeps what was said before. Every answer of the checks counts as old until it is measured again.</source>
        <translation>La registrazione conserva quanto dichiarato in precedenza. Ogni risposta delle verifiche vale come non aggiornata finché non viene misurata di nuovo.</translation>
    </message>
    <message>
        <source>What is moved</source>
        <translation>Che cosa viene spostato</translation>
    </message>
    <message>
        <source>Old server</source>
        <translation>Server precedente</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <extracomment>The name of the person who does the migration</extracomment>
        <translation>Eseguito da</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>La sede</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>The full DNS name of the Active Directory domain.</source>
        <translation>Il nome DNS completo del dominio Active Directory.</translation>
    </message>
    <message>
        <source>Source Server</source>
        <translation>Server di origine</translation>
    </message>
    <message>
        <source>Name or IP address of the old server.</source>
        <translation>Nome o indirizzo IP del server precedente.</translation>
    </message>
    <message>
        <source>Destination Server</source>
        <translation>Server di destinazione</translation>
    </message>
    <message>
        <source>May stay empty until phase 2.</source>
        <translation>Può restare vuoto fino alla fase 2.</translation>
    </message>
</context>
<context>
    <name>DatabaseProblem</name>
    <message>
        <source>What to do</source>
        <translation>Che cosa fare</translation>
    </message>
    <message>
        <source>Where the records are</source>
        <translation>Dove si trovano le registrazioni</translation>
    </message>
</context>
<context>
    <name>DeadlineRow</name>
    <message>
        <source>Status</source>
        <extracomment>A status such as &quot;Passed&quot; or &quot;Warning&quot;</extracomment>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>The moment from which a deadline is counted</extracomment>
        <translation>Dal</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>The moment at which a deadline ends</extracomment>
        <translation>Fino al</translation>
    </message>
    <message>
        <source>Last day on which you are surely in time</source>
        <translation>Ultimo giorno sicuramente entro i termini</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <extracomment>How far a deadline may be off, such as &quot;± 5 min&quot;</extracomment>
        <translation>Incertezza</translation>
    </message>
    <message>
        <source>Open the step: %1</source>
        <extracomment>%1 is the title of a step</extracomment>
        <translation>Apri il passaggio: %1</translation>
    </message>
</context>
<context>
    <name>DeadlineService</name>
    <message>
        <source>%1 confirmed it: %2</source>
        <translation>%1 ha confermato: %2</translation>
    </message>
    <message>
        <source>%1 took the confirmation back: %2</source>
        <extracomment>%1 is a person, %2 a time</extracomment>
        <translation>%1 ha annullato la conferma: %2</translation>
    </message>
</context>
<context>
    <name>DeadlineText</name>
    <message>
        <source>Source server out of the network</source>
        <extracomment>A deadline</extracomment>
        <translation>Server di origine fuori dalla rete</translation>
    </message>
    <message>
        <source>Source server must be gone by %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Il server di origine deve essere rimosso entro %1</translation>
    </message>
    <message>
        <source>Source server had to be gone before</source>
        <translation>Il server di origine doveva già essere rimosso</translation>
    </message>
    <message>
        <source>Cannot tell how long the source server may stay</source>
        <translation>Non determinabile per quanto tempo può restare il server di origine</translation>
    </message>
    <message>
        <source>Counted from the moment at which the destination server became a domain controller; it tells that moment itself.</source>
        <translation>Il conteggio parte dal momento in cui il server di destinazione è diventato controller di dominio; è il server stesso a indicarlo.</translation>
    </message>
    <message>
        <source>Installation after the preparation tool</source>
        <extracomment>A deadline</extracomment>
        <translation>Installazione dopo lo strumento di preparazione</translation>
    </message>
    <message>
        <source>Install the destination server by %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Installare il server di destinazione entro %1</translation>
    </message>
    <message>
        <source>The preparation tool must be run again</source>
        <translation>Lo strumento di preparazione deve essere eseguito di nuovo</translation>
    </message>
    <message>
        <source>Cannot tell whether the preparation tool must be run again</source>
        <translation>Non determinabile se lo strumento di preparazione deve essere eseguito di nuovo</translation>
    </message>
    <message>
        <source>Counted from the moment at which the preparation tool changed the schema.</source>
        <translation>Il conteggio parte dal momento in cui lo strumento di preparazione ha modificato lo schema.</translation>
    </message>
    <message>
        <source>Preparation tool after the backup</source>
        <extracomment>A deadline</extracomment>
        <translation>Strumento di preparazione dopo il backup</translation>
    </message>
    <message>
        <source>Run the preparation tool by %1, or back up again</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Eseguire lo strumento di preparazione entro %1 oppure ripetere il backup</translation>
    </message>
    <message>
        <source>The source server must be backed up again</source>
        <translation>Il backup del server di origine deve essere ripetuto</translation>
    </message>
    <message>
        <source>Cannot tell whether the backup is too old</source>
        <translation>Non determinabile se il backup è troppo vecchio</translation>
    </message>
    <message>
        <source>Counted from the newest system-state backup that the directory knows.</source>
        <translation>Il conteggio parte dal backup dello stato del sistema più recente noto alla directory.</translation>
    </message>
    <message>
        <source>Replication between the servers</source>
        <extracomment>A deadline</extracomment>
        <translation>Replica tra i server</translation>
    </message>
    <message>
        <source>The servers must replicate by %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>I server devono completare una replica entro %1</translation>
    </message>
    <message>
        <source>The servers have not replicated for too long</source>
        <translation>I server non si replicano da troppo tempo</translation>
    </message>
    <message>
        <source>Cannot tell whether the servers have not replicated for too long</source>
        <translation>Non determinabile se i server non si replicano da troppo tempo</translation>
    </message>
    <message>
        <source>Counted from the last success of replication that lies furthest back. After this time, deleted objects come back.</source>
        <translation>Il conteggio parte dall&apos;ultima replica riuscita più lontana nel tempo. Oltre questo termine ricompaiono gli oggetti eliminati.</translation>
    </message>
    <message>
        <source>Certificate of a server</source>
        <extracomment>A deadline</extracomment>
        <translation>Certificato di un server</translation>
    </message>
    <message>
        <source>The certificate of %2 is valid until %1</source>
        <extracomment>%1 is a day, %2 a server</extracomment>
        <translation>Il certificato di %2 è valido fino a %1</translation>
    </message>
    <message>
        <source>The certificate of %2 has ended</source>
        <translation>Il certificato di %2 è scaduto</translation>
    </message>
    <message>
        <source>Cannot tell whether the certificate of %2 has ended</source>
        <translation>Non determinabile se il certificato di %2 è scaduto</translation>
    </message>
    <message>
        <source>The certificate that you trust names its end itself.</source>
        <translation>La scadenza è indicata dal certificato stesso, considerato attendibile.</translation>
    </message>
    <message>
        <source>Source server kept in reserve</source>
        <extracomment>A reminder: the old server is kept for a while</extracomment>
        <translation>Server di origine di riserva</translation>
    </message>
    <message>
        <source>Keep the source server until %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Conservare il server di origine fino a %1</translation>
    </message>
    <message>
        <source>The source server need not be kept any longer</source>
        <translation>Non è più necessario conservare il server di origine</translation>
    </message>
    <message>
        <source>Cannot tell how long the source server must be kept</source>
        <translation>Non determinabile per quanto tempo conservare il server di origine</translation>
    </message>
    <message>
        <source>Counted from the moment at which the step before was marked as done.</source>
        <translation>Il conteggio parte dal momento in cui il passaggio precedente è stato segnato come fatto.</translation>
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
            <numerusform>%n giorno rimanente</numerusform>
            <numerusform>%n giorni rimanenti</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>How much time is left; %1 is a span such as &quot;5 h 12 min&quot;</extracomment>
        <translation>ancora %1</translation>
    </message>
    <message>
        <source>Counted from the moment at which the step was marked as done. What it is about happened before that.</source>
        <translation>Il conteggio parte dal momento in cui il passaggio è stato segnato come fatto. L&apos;evento in questione è avvenuto prima.</translation>
    </message>
    <message>
        <source>Last seen: %1.</source>
        <extracomment>%1 is a time, or a date and a time</extracomment>
        <translation>Ultimo rilevamento: %1.</translation>
    </message>
    <message>
        <source>The destination server has not told yet since when it is a domain controller. Sign in and check now.</source>
        <translation>Il server di destinazione non ha ancora indicato da quando è controller di dominio. Accedere ed eseguire ora la verifica.</translation>
    </message>
    <message>
        <source>Nobody has recorded when that was: the step was taken over as done. Sign in and check now.</source>
        <translation>Nessuno ha registrato quando è avvenuto: il passaggio è stato acquisito come fatto. Accedere ed eseguire ora la verifica.</translation>
    </message>
    <message>
        <source>The shorter period counts until update KB943494 is confirmed on the source server.</source>
        <translation>Vale il periodo più breve finché l&apos;aggiornamento KB943494 non viene confermato nel server di origine.</translation>
    </message>
    <message>
        <source>The server’s clock was never compared with this console, so a day is added to the uncertainty.</source>
        <translation>L&apos;orologio del server non è mai stato confrontato con questa console, quindi all&apos;incertezza si aggiunge un giorno.</translation>
    </message>
    <message>
        <source>The clocks were not compared lately, so five minutes are added to the uncertainty.</source>
        <translation>Gli orologi non sono stati confrontati di recente, quindi all&apos;incertezza si aggiungono cinque minuti.</translation>
    </message>
    <message>
        <source>The clock of this console shows less than when something was last recorded. Set it right.</source>
        <translation>L&apos;orologio di questa console segna un&apos;ora precedente all&apos;ultima registrazione. Regolarlo.</translation>
    </message>
</context>
<context>
    <name>DeadlinesSheet</name>
    <message>
        <source>Deadlines</source>
        <translation>Scadenze</translation>
    </message>
    <message>
        <source>Counted by this console’s clock, corrected by how far the servers’ clocks are off.</source>
        <translation>Conteggio secondo l&apos;orologio di questa console, corretto in base allo scarto degli orologi dei server.</translation>
    </message>
    <message>
        <source>No deadline runs now. The first one begins with the backup of the source server.</source>
        <translation>Al momento non ci sono scadenze in corso. La prima inizia con il backup del server di origine.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Leaves a sheet without doing anything</extracomment>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Deleted</source>
        <translation>Eliminato</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n migration(s) for good?</source>
        <translation>
            <numerusform>Eliminare definitivamente %n migrazione?</numerusform>
            <numerusform>Eliminare definitivamente %n migrazioni?</numerusform>
        </translation>
    </message>
    <message>
        <source>Traces are left in the file</source>
        <translation>Nel file restano tracce</translation>
    </message>
    <message>
        <source>The file could not be rewritten now. The console does it after its next start.</source>
        <translation>Ora non è stato possibile riscrivere il file. La console lo farà dopo il prossimo avvio.</translation>
    </message>
    <message>
        <source>Deleting …</source>
        <translation>Eliminazione in corso…</translation>
    </message>
    <message>
        <source>What goes</source>
        <extracomment>Heading: what is deleted</extracomment>
        <translation>Che cosa viene eliminato</translation>
    </message>
    <message>
        <source>Names, notes, findings and evidence, out of the file and out of the search. This cannot be undone.</source>
        <translation>Nomi, note, risultati ed evidenze, dal file e dalla ricerca. L&apos;operazione non può essere annullata.</translation>
    </message>
    <message>
        <source>What stays</source>
        <extracomment>Heading: what is not deleted</extracomment>
        <translation>Che cosa resta</translation>
    </message>
    <message>
        <source>The entries without their content, their hashes, and an entry that says who deleted it, when and why. Backups and exported files keep what they hold.</source>
        <translation>Le voci senza il loro contenuto, i loro hash e una voce che dice chi ha eliminato, quando e perché. I backup e i file esportati mantengono ciò che contengono.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected migrations are open and stay.</source>
        <translation>
            <numerusform>%n delle migrazioni selezionate è aperta e resta.</numerusform>
            <numerusform>%n delle migrazioni selezionate sono aperte e restano.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Il Suo nome</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Elimina definitivamente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>The content of this entry was erased.</source>
        <extracomment>An entry of the record whose content was removed after its time</extracomment>
        <translation>Il contenuto di questa voce è stato cancellato.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>A note of a person: %1 is the name, %2 the note</extracomment>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>finding</comment>
        <extracomment>What a check found: %1 is a status such as &quot;Failed&quot;, %2 a value such as &quot;+7 min 12 s&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Overridden by %1 until %2: “%3”</source>
        <extracomment>Somebody answers for a verdict: %1 is a person, %2 a date and time, %3 that person&apos;s reason</extracomment>
        <translation>Deroga di %1 fino al %2: «%3»</translation>
    </message>
    <message>
        <source>Override withdrawn by %1</source>
        <extracomment>%1 is a person</extracomment>
        <translation>Deroga revocata da %1</translation>
    </message>
    <message>
        <source>Order overruled by %1: “%2”</source>
        <extracomment>A step begins though others are open: %1 is a person, %2 that person&apos;s reason</extracomment>
        <translation>Ordine derogato da %1: «%2»</translation>
    </message>
    <message>
        <source>Condition left to the checks by %1</source>
        <extracomment>Whether a step is needed; %1 is a person</extracomment>
        <translation>Condizione lasciata alle verifiche da %1</translation>
    </message>
    <message>
        <source>Needed here, says %1: “%2”</source>
        <extracomment>Whether a step is needed: %1 is a person, %2 that person&apos;s reason</extracomment>
        <translation>Necessario qui, secondo %1: «%2»</translation>
    </message>
    <message>
        <source>Not needed here, says %1: “%2”</source>
        <extracomment>Whether a step is needed: %1 is a person, %2 that person&apos;s reason</extracomment>
        <translation>Non necessario qui, secondo %1: «%2»</translation>
    </message>
    <message>
        <source>%1 put a piece of evidence back as it was</source>
        <extracomment>It was withdrawn, or added after that, by mistake; %1 is a person</extracomment>
        <translation>%1 ha riportato un&apos;evidenza allo stato precedente</translation>
    </message>
    <message>
        <source>%1 added evidence from the clipboard</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 ha aggiunto un&apos;evidenza dagli Appunti</translation>
    </message>
    <message>
        <source>%1 added the evidence “%2”</source>
        <extracomment>%1 is a person, %2 the name of a file</extracomment>
        <translation>%1 ha aggiunto l&apos;evidenza «%2»</translation>
    </message>
    <message>
        <source>%1 took a piece of evidence back</source>
        <extracomment>It was added by mistake; %1 is a person</extracomment>
        <translation>%1 ha annullato l&apos;aggiunta di un&apos;evidenza</translation>
    </message>
    <message>
        <source>%1 withdrew a piece of evidence: “%2”</source>
        <extracomment>%1 is a person, %2 the reason in that person&apos;s words</extracomment>
        <translation>%1 ha ritirato un&apos;evidenza: «%2»</translation>
    </message>
    <message>
        <source>%1 vouched for it</source>
        <extracomment>Somebody vouches for what no check can see: %1 is a person</extracomment>
        <translation>Attestato da %1</translation>
    </message>
    <message>
        <source>%1 vouched for it: “%2”</source>
        <extracomment>Somebody vouches for what no check can see: %1 is a person, %2 a remark in that person&apos;s words</extracomment>
        <translation>Attestato da %1: «%2»</translation>
    </message>
    <message>
        <source>%1 no longer vouches for it</source>
        <extracomment>%1 is a person</extracomment>
        <translation>Non più attestato da %1</translation>
    </message>
    <message>
        <source>%1 took an application off the plan: “%2”</source>
        <extracomment>%1 is a person, %2 the reason in that person&apos;s words</extracomment>
        <translation>%1 ha rimosso un&apos;applicazione dal piano: «%2»</translation>
    </message>
    <message>
        <source>%1 said that there are no such applications</source>
        <extracomment>Of line-of-business applications; %1 is a person</extracomment>
        <translation>%1 ha dichiarato che non esistono applicazioni di questo tipo</translation>
    </message>
    <message>
        <source>%1 took back that there are no such applications</source>
        <extracomment>Of line-of-business applications; %1 is a person</extracomment>
        <translation>%1 ha annullato la dichiarazione che non esistono applicazioni di questo tipo</translation>
    </message>
    <message>
        <source>%1 took the signature under the phase back</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 ha annullato la firma della fase</translation>
    </message>
    <message>
        <source>%1 withdrew the signature under the phase: “%2”</source>
        <extracomment>%1 is a person, %2 the reason in that person&apos;s words</extracomment>
        <translation>%1 ha ritirato la firma della fase: «%2»</translation>
    </message>
    <message>
        <source>%1 signed the phase</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 ha firmato la fase</translation>
    </message>
    <message>
        <source>%1 signed the phase: “%2”</source>
        <extracomment>%1 is a person, %2 a remark in that person&apos;s words</extracomment>
        <translation>%1 ha firmato la fase: «%2»</translation>
    </message>
    <message>
        <source>“%1” taken off the list by %2: “%3”</source>
        <extracomment>A row of a list: %1 is a computer, a user or a share, %2 a person, %3 the reason in that person&apos;s words</extracomment>
        <translation>«%1» rimosso dall&apos;elenco da %2: «%3»</translation>
    </message>
    <message>
        <source>“%1” done (%2)</source>
        <extracomment>A row of a list: %1 is a computer, a user or a share, %2 a person</extracomment>
        <translation>«%1» fatto (%2)</translation>
    </message>
    <message>
        <source>“%1” set aside by %2: “%3”</source>
        <extracomment>A row of a list: %1 is a computer, a user or a share, %2 a person, %3 the reason in that person&apos;s words</extracomment>
        <translation>«%1» escluso da %2: «%3»</translation>
    </message>
    <message>
        <source>“%1” open (%2)</source>
        <extracomment>A row of a list: %1 is a computer, a user or a share, %2 a person</extracomment>
        <translation>«%1» aperto (%2)</translation>
    </message>
    <message>
        <source>“%1” works after the move, says %2</source>
        <extracomment>%1 is an application, %2 a person</extracomment>
        <translation>«%1» funziona dopo lo spostamento, secondo %2</translation>
    </message>
    <message>
        <source>“%1” does not work after the move, says %2: “%3”</source>
        <extracomment>%1 is an application, %2 a person, %3 a remark in that person&apos;s words</extracomment>
        <translation>«%1» non funziona dopo lo spostamento, secondo %2: «%3»</translation>
    </message>
    <message>
        <source>“%1” is not moved, says %2: “%3”</source>
        <extracomment>%1 is an application, %2 a person, %3 the reason in that person&apos;s words</extracomment>
        <translation>«%1» non viene spostata, secondo %2: «%3»</translation>
    </message>
    <message>
        <source>Plan for “%1” written by %2</source>
        <extracomment>%1 is an application, %2 a person</extracomment>
        <translation>Piano per «%1» scritto da %2</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Backup del %1</translation>
    </message>
    <message>
        <source>Kept on: %1</source>
        <extracomment>Where a backup is kept: %1 is a disk or a folder</extracomment>
        <translation>Conservato in: %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <extracomment>%1 is a list of names of files</extracomment>
        <translation>File ripristinati: %1</translation>
    </message>
    <message>
        <source>%1, seen by a check</source>
        <comment>step</comment>
        <extracomment>What was done about a step: %1 is a status such as &quot;Done&quot;; a check has found it out</extracomment>
        <translation>%1, rilevato da una verifica</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>step</comment>
        <extracomment>What was done about a step: %1 is a status such as &quot;Skipped&quot;, %2 the reason in a person&apos;s words</extracomment>
        <translation>%1: «%2»</translation>
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
        <translation>%1 (%2): «%3»</translation>
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
        <translation>Qualcuno</translation>
    </message>
    <message>
        <source>The migration began</source>
        <extracomment>%1 is a person</extracomment>
        <translation>La migrazione è iniziata</translation>
    </message>
    <message>
        <source>%1 began the migration</source>
        <translation>%1 ha iniziato la migrazione</translation>
    </message>
    <message>
        <source>The data of the migration were corrected</source>
        <translation>I dati della migrazione sono stati corretti</translation>
    </message>
    <message>
        <source>For an hour no check found a change</source>
        <translation>Per un&apos;ora nessuna verifica ha rilevato modifiche</translation>
    </message>
    <message>
        <source>%1 ticked off instruction %2</source>
        <extracomment>%1 is a person, %2 a number</extracomment>
        <translation>%1 ha spuntato l&apos;istruzione %2</translation>
    </message>
    <message>
        <source>%1 took the tick off instruction %2</source>
        <extracomment>%1 is a person, %2 a number</extracomment>
        <translation>%1 ha rimosso la spunta dall&apos;istruzione %2</translation>
    </message>
    <message>
        <source>%1 trusts the certificate of %2</source>
        <extracomment>%1 is a person, %2 a server</extracomment>
        <translation>%1 considera attendibile il certificato di %2</translation>
    </message>
    <message>
        <source>Signed in to the domain as %1</source>
        <extracomment>%1 is an account</extracomment>
        <translation>Accesso al dominio eseguito come %1</translation>
    </message>
    <message>
        <source>%1 finished the migration</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 ha completato la migrazione</translation>
    </message>
    <message>
        <source>%1 abandoned the migration: “%2”</source>
        <extracomment>%1 is a person, %2 the reason in that person&apos;s words</extracomment>
        <translation>%1 ha abbandonato la migrazione: «%2»</translation>
    </message>
    <message>
        <source>%1 reopened the migration</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 ha riaperto la migrazione</translation>
    </message>
    <message>
        <source>The destination was installed anew</source>
        <translation>La destinazione è stata reinstallata</translation>
    </message>
    <message>
        <source>%1 signed for the customer</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 ha firmato per il cliente</translation>
    </message>
    <message numerus="yes">
        <source>%1 erased the content of %n entries: “%2”</source>
        <extracomment>%1 is a person, %2 the reason in that person&apos;s words, %n how many entries of a record lost their content</extracomment>
        <translation>
            <numerusform>%1 ha cancellato il contenuto di %n voce: «%2»</numerusform>
            <numerusform>%1 ha cancellato il contenuto di %n voci: «%2»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceController</name>
    <message>
        <source>Up to %1 a piece, %2 a migration and %3 pieces a step.</source>
        <extracomment>%1 and %2 are sizes such as &quot;32 MiB&quot;, %3 is a number</extracomment>
        <translation>Fino a %1 per evidenza, %2 per migrazione e %3 evidenze per passaggio.</translation>
    </message>
    <message>
        <source>This piece is there already</source>
        <translation>Questa evidenza è già presente</translation>
    </message>
    <message>
        <source>The same content is among the evidence of this step. Nothing was added.</source>
        <translation>Lo stesso contenuto è già tra le evidenze di questo passaggio. Non è stato aggiunto nulla.</translation>
    </message>
    <message>
        <source>The file %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Il file %1</translation>
    </message>
    <message>
        <source>A picture of %1 × %2 pixels</source>
        <extracomment>%1 and %2 are the width and height of a picture</extracomment>
        <translation>Un&apos;immagine di %1 × %2 pixel</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>The content of a file is on its way</extracomment>
        <translation>Lettura in corso…</translation>
    </message>
    <message>
        <source>Only the beginning is shown. The record holds all of it.</source>
        <translation>Viene mostrato solo l&apos;inizio. La registrazione contiene tutto.</translation>
    </message>
    <message>
        <source>A file of this kind cannot be shown here. The record holds all of it.</source>
        <translation>Un file di questo tipo non può essere mostrato qui. La registrazione contiene tutto.</translation>
    </message>
    <message>
        <source>The content cannot be read from the database. Check the disk, then open the piece again.</source>
        <translation>Impossibile leggere il contenuto dal database. Controllare il disco, quindi aprire di nuovo l&apos;evidenza.</translation>
    </message>
</context>
<context>
    <name>EvidenceModel</name>
    <message>
        <source>Picture from the clipboard</source>
        <extracomment>A piece of evidence without a name of its own</extracomment>
        <translation>Immagine dagli Appunti</translation>
    </message>
    <message>
        <source>Text from the clipboard</source>
        <translation>Testo dagli Appunti</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>A piece of evidence: %1 is its size, %2 the person who added it, %3 when</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Taken back by %1, %2</source>
        <extracomment>A piece of evidence that was added by mistake: %1 is a person, %2 when</extracomment>
        <translation>Annullata da %1, %2</translation>
    </message>
    <message>
        <source>Withdrawn by %1, %2: “%3”</source>
        <extracomment>A piece of evidence that does not count any more: %1 is a person, %2 when, %3 the reason in that person&apos;s words</extracomment>
        <translation>Ritirata da %1, %2: «%3»</translation>
    </message>
</context>
<context>
    <name>EvidenceProblem</name>
    <message>
        <source>Close</source>
        <extracomment>Takes a message away that was read</extracomment>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>EvidenceSheet</name>
    <message>
        <source>The picture is damaged or has too many pixels to be shown. The record holds all of it.</source>
        <translation>L&apos;immagine è danneggiata o ha troppi pixel per essere mostrata. La registrazione contiene tutto.</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>Makes a picture larger</extracomment>
        <translation>Ingrandisci</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>Makes a picture smaller</extracomment>
        <translation>Riduci</translation>
    </message>
    <message>
        <source>Why does it not count any more?</source>
        <translation>Perché non vale più?</translation>
    </message>
    <message>
        <source>For example: it shows another server</source>
        <translation>Ad esempio: mostra un altro server</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <extracomment>Says that a piece of evidence does not count any more</extracomment>
        <translation>Ritira</translation>
    </message>
</context>
<context>
    <name>ExchangeCommand</name>
    <message>
        <source>Written: %1, %2.</source>
        <translation>Scritto: %1, %2.</translation>
    </message>
    <message>
        <source>Newest hashes, to be written down elsewhere:</source>
        <translation>Hash più recenti, da annotare altrove:</translation>
    </message>
</context>
<context>
    <name>ExchangeController</name>
    <message numerus="yes">
        <source>%n migration(s)</source>
        <translation>
            <numerusform>%n migrazione</numerusform>
            <numerusform>%n migrazioni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeProgress</name>
    <message>
        <source>Writing the file…</source>
        <translation>Scrittura del file…</translation>
    </message>
    <message>
        <source>Verifying the file…</source>
        <translation>Verifica del file…</translation>
    </message>
    <message>
        <source>Taking it in…</source>
        <translation>Acquisizione in corso…</translation>
    </message>
</context>
<context>
    <name>ExchangeText</name>
    <message>
        <source>The folder is not there</source>
        <translation>La cartella non è presente</translation>
    </message>
    <message>
        <source>The disk may have been unplugged. Nothing was written.</source>
        <translation>Il disco potrebbe essere stato scollegato. Non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>Plug the disk in again, or choose another folder.</source>
        <translation>Ricollegare il disco o scegliere un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>There is a file of this name already</source>
        <translation>Esiste già un file con questo nome</translation>
    </message>
    <message>
        <source>It was left as it is, and nothing was written.</source>
        <translation>È stato lasciato com&apos;era e non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation>Scegliere un altro nome o un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>There is no room for the file</source>
        <translation>Spazio insufficiente per il file</translation>
    </message>
    <message>
        <source>The disk that it was to be written to is full. Nothing was left there.</source>
        <translation>Il disco su cui scrivere è pieno. Non vi è rimasto nulla.</translation>
    </message>
    <message>
        <source>Free some space on it, or choose another folder.</source>
        <translation>Liberare spazio sul disco o scegliere un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>The disk holds no file that large</source>
        <translation>Il disco non supporta file così grandi</translation>
    </message>
    <message>
        <source>Many sticks hold files of up to 4 GB only. Nothing was left there.</source>
        <translation>Molte chiavette USB accettano solo file fino a 4 GB. Non vi è rimasto nulla.</translation>
    </message>
    <message>
        <source>Export fewer migrations at once, or choose another disk.</source>
        <translation>Esportare meno migrazioni alla volta o scegliere un altro disco.</translation>
    </message>
    <message>
        <source>That is too much for one file</source>
        <translation>Troppi dati per un solo file</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>Export fewer migrations at once.</source>
        <translation>Esportare meno migrazioni alla volta.</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Impossibile scrivere il file</translation>
    </message>
    <message>
        <source>Your account may not write there, or the disk reports an error.</source>
        <translation>L&apos;account in uso non può scrivere in questa posizione oppure il disco segnala un errore.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Scegliere un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>Entry %1 of the console %2.</source>
        <extracomment>Says where in a record something is. %1 is the number of an entry, %2 the id of a console</extracomment>
        <translation>Voce %1 della console %2.</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>Non è stato acquisito nulla.</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>Il file non c&apos;è più</translation>
    </message>
    <message>
        <source>It was removed, or the disk that it is on was unplugged.</source>
        <translation>È stato rimosso oppure il disco su cui si trova è stato scollegato.</translation>
    </message>
    <message>
        <source>Plug the disk in again, then choose the file once more.</source>
        <translation>Ricollegare il disco, quindi scegliere di nuovo il file.</translation>
    </message>
    <message>
        <source>The file may not be read</source>
        <translation>Lettura del file non consentita</translation>
    </message>
    <message>
        <source>Your account has no permission to read it.</source>
        <translation>L&apos;account in uso non dispone dell&apos;autorizzazione per leggerlo.</translation>
    </message>
    <message>
        <source>Copy the file to your home folder with an account that may read it, then choose the copy.</source>
        <translation>Con un account autorizzato a leggerlo, copiare il file nella propria cartella personale, quindi scegliere la copia.</translation>
    </message>
    <message>
        <source>This is not an exported migration</source>
        <translation>Non è una migrazione esportata</translation>
    </message>
    <message>
        <source>The console has not written this file.</source>
        <translation>Questo file non è stato scritto dalla console.</translation>
    </message>
    <message>
        <source>Choose a file that ends with .migration.</source>
        <translation>Scegliere un file che termina con .migration.</translation>
    </message>
    <message>
        <source>The file is from a newer version</source>
        <translation>Il file proviene da una versione più recente</translation>
    </message>
    <message>
        <source>This console does not know its format.</source>
        <translation>Questa console non ne conosce il formato.</translation>
    </message>
    <message>
        <source>Install the newer version, then import it again.</source>
        <translation>Installare la versione più recente, quindi importarlo di nuovo.</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Il file è danneggiato</translation>
    </message>
    <message>
        <source>It was cut or changed since it was written.</source>
        <translation>È stato troncato o modificato dopo la scrittura.</translation>
    </message>
    <message>
        <source>Copy it again from where it comes from, or export it again.</source>
        <translation>Copiarlo di nuovo dalla posizione di provenienza oppure ripetere l&apos;esportazione.</translation>
    </message>
    <message>
        <source>The record in the file was changed</source>
        <translation>La registrazione nel file è stata modificata</translation>
    </message>
    <message>
        <source>Do not trust this file. Ask who gave it to you for another copy.</source>
        <translation>Non considerare attendibile questo file. Chiedere un&apos;altra copia a chi lo ha fornito.</translation>
    </message>
    <message>
        <source>Evidence in the file was changed</source>
        <translation>Un&apos;evidenza nel file è stata modificata</translation>
    </message>
    <message>
        <source>Its content does not match its hash.</source>
        <translation>Il contenuto non corrisponde al relativo hash.</translation>
    </message>
    <message>
        <source>The file contradicts the record</source>
        <translation>Il file contraddice la registrazione</translation>
    </message>
    <message>
        <source>Both hold something else at the same place: two databases were used under one name.</source>
        <translation>Nello stesso punto hanno contenuti diversi: due database sono stati usati con un unico nome.</translation>
    </message>
    <message>
        <source>Keep both. The one whose newest hash was printed or signed is the one that counts.</source>
        <translation>Conservare entrambi. Fa fede quello il cui hash più recente è stato stampato o firmato.</translation>
    </message>
    <message>
        <source>The file is not as it should be</source>
        <translation>Il file non è come dovrebbe essere</translation>
    </message>
    <message>
        <source>No console has written it like this.</source>
        <translation>Nessuna console lo ha scritto in questo modo.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Impossibile leggere il file</translation>
    </message>
    <message>
        <source>The disk reports an error.</source>
        <translation>Il disco segnala un errore.</translation>
    </message>
    <message>
        <source>Copy the file to another disk, then choose the copy.</source>
        <translation>Copiare il file in un altro disco, quindi scegliere la copia.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n voce</numerusform>
            <numerusform>%n voci</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n evidenza</numerusform>
            <numerusform>%n evidenze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence missing in the file</source>
        <translation>
            <numerusform>%n evidenza mancante nel file</numerusform>
            <numerusform>%n evidenze mancanti nel file</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not here yet, %2.</source>
        <extracomment>Before an import. %1 is a customer with a product, %2 something like &quot;1,200 entries and 3 pieces of evidence&quot;</extracomment>
        <translation>%1: non ancora presente, %2.</translation>
    </message>
    <message>
        <source>%1: here already, and the file knows more: %2.</source>
        <extracomment>Before an import. %1 is a customer with a product, %2 something like &quot;1,200 entries and 3 pieces of evidence&quot;</extracomment>
        <translation>%1: già presente, ma il file contiene dati in più: %2.</translation>
    </message>
    <message>
        <source>%1: all of it is here already.</source>
        <extracomment>%1 is a customer with a product</extracomment>
        <translation>%1: tutto già presente.</translation>
    </message>
    <message>
        <source>%1: added, %2.</source>
        <extracomment>After an import. %1 is a customer with a product, %2 something like &quot;1,200 entries and 3 pieces of evidence&quot;</extracomment>
        <translation>%1: aggiunta, %2.</translation>
    </message>
    <message>
        <source>%1: brought together, %2 more.</source>
        <extracomment>After an import. %1 is a customer with a product, %2 something like &quot;1,200 entries and 3 pieces of evidence&quot;</extracomment>
        <translation>%1: unita, %2 in più.</translation>
    </message>
    <message>
        <source>%1: all of it was here already. Nothing was changed.</source>
        <extracomment>%1 is a customer with a product</extracomment>
        <translation>%1: tutto era già presente. Non è stato modificato nulla.</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Exported</source>
        <translation>Esportazione completata</translation>
    </message>
    <message numerus="yes">
        <source>Export %n migration(s)</source>
        <translation>
            <numerusform>Esporta %n migrazione</numerusform>
            <numerusform>Esporta %n migrazioni</numerusform>
        </translation>
    </message>
    <message>
        <source>Another console can import this file. migration-console-verify verifies it without a console.</source>
        <translation>Un&apos;altra console può importare questo file. migration-console-verify lo verifica senza una console.</translation>
    </message>
    <message>
        <source>One file with the whole record and all evidence. Choose the folder, such as on a stick.</source>
        <translation>Un unico file con l&apos;intera registrazione e tutte le evidenze. Scegliere la cartella, ad esempio su una chiavetta USB.</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Label above the path of a file</extracomment>
        <translation>File</translation>
    </message>
    <message>
        <source>Newest hash, to be written down elsewhere</source>
        <extracomment>Label above the hash of the last entry of a record</extracomment>
        <translation>Hash più recente, da annotare altrove</translation>
    </message>
    <message>
        <source>Export here</source>
        <translation>Esporta qui</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>Copia l&apos;hash</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>Su</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>%1 (required)</source>
        <extracomment>%1 is the label of a field that must be filled in</extracomment>
        <translation>%1 (obbligatorio)</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Nascondi la password</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostra la password</translation>
    </message>
</context>
<context>
    <name>FigureLegend</name>
    <message>
        <source>Time with work</source>
        <extracomment>Legend of a plot: how long people worked in a phase</extracomment>
        <translation>Tempo di lavoro</translation>
    </message>
    <message>
        <source>Waiting: for half an hour and longer nobody did anything</source>
        <extracomment>Legend of a plot</extracomment>
        <translation>Attesa: nessuna attività per mezz&apos;ora o più</translation>
    </message>
    <message>
        <source>Median of the others</source>
        <extracomment>Legend of a plot: half of the others took longer, half less</extracomment>
        <translation>Mediana delle altre</translation>
    </message>
</context>
<context>
    <name>FiguresController</name>
    <message>
        <source>Not begun</source>
        <extracomment>Of a phase</extracomment>
        <translation>Non iniziata</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <extracomment>Of a phase that has not ended: %1 is a span such as &quot;3 d 4 h&quot;</extracomment>
        <translation>Finora %1</translation>
    </message>
    <message>
        <source>%1 of it waiting</source>
        <extracomment>Of the time that a phase took: %1 is a span in which nobody did anything</extracomment>
        <translation>di cui %1 di attesa</translation>
    </message>
    <message>
        <source>Median of the others: %1</source>
        <extracomment>%1 is a span: in half of the other migrations the phase took longer, in half less</extracomment>
        <translation>Mediana delle altre: %1</translation>
    </message>
    <message>
        <source>%1 longer</source>
        <extracomment>A phase beside the same phase of other migrations; %1 is a span</extracomment>
        <translation>%1 in più</translation>
    </message>
    <message>
        <source>%1 shorter</source>
        <translation>%1 in meno</translation>
    </message>
    <message>
        <source>Overrides</source>
        <extracomment>A figure of a migration: how often somebody answered for a verdict</extracomment>
        <translation>Deroghe</translation>
    </message>
    <message>
        <source>Steps that were opened again</source>
        <extracomment>A figure of a migration</extracomment>
        <translation>Passaggi riaperti</translation>
    </message>
    <message>
        <source>Times a check turned to failed</source>
        <extracomment>A figure of a migration: how often a check that was good became bad</extracomment>
        <translation>Verifiche passate a «Non superato»</translation>
    </message>
    <message>
        <source>Sweeps that found something new</source>
        <extracomment>A figure of a migration: a sweep asks all checks once</extracomment>
        <translation>Cicli di verifica con novità</translation>
    </message>
    <message>
        <source>Entries of the record</source>
        <extracomment>A figure of a migration</extracomment>
        <translation>Voci della registrazione</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <extracomment>How often a check failed</extracomment>
        <translation>
            <numerusform>%n volta</numerusform>
            <numerusform>%n volte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n migration(s)</source>
        <extracomment>In how many migrations a check failed</extracomment>
        <translation>
            <numerusform>in %n migrazione</numerusform>
            <numerusform>in %n migrazioni</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” took %2 longer than the median of the others. For %3 of its time nobody did anything.</source>
        <translation>«%1» è durata %2 in più della mediana delle altre. Per %3 di questo tempo non c&apos;è stata attività.</translation>
    </message>
    <message>
        <source>“%1” took %2 longer than the median of the others.</source>
        <translation>«%1» è durata %2 in più della mediana delle altre.</translation>
    </message>
    <message numerus="yes">
        <source>Too few migrations to compare with: %n other(s) of the same product, and a median needs three.</source>
        <extracomment>%n other migrations were found, which is too few for a median</extracomment>
        <translation>
            <numerusform>Troppo poche migrazioni per un confronto: %n altra dello stesso prodotto, mentre per una mediana ne servono tre.</numerusform>
            <numerusform>Troppo poche migrazioni per un confronto: altre %n dello stesso prodotto, mentre per una mediana ne servono tre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beside %n other migration(s) of the same product; time ran out before more were read.</source>
        <extracomment>%n: how many other migrations were read</extracomment>
        <translation>
            <numerusform>A confronto con %n altra migrazione dello stesso prodotto; il tempo non è bastato per leggerne di più.</numerusform>
            <numerusform>A confronto con altre %n migrazioni dello stesso prodotto; il tempo non è bastato per leggerne di più.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beside the last %n migration(s) of the same product.</source>
        <extracomment>%n: how many other migrations were read</extracomment>
        <translation>
            <numerusform>A confronto con l&apos;ultima migrazione (%n) dello stesso prodotto.</numerusform>
            <numerusform>A confronto con le ultime %n migrazioni dello stesso prodotto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Figures</source>
        <extracomment>Title of a page: durations and numbers of a migration</extracomment>
        <translation>Statistiche</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Ricalcola</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Calcolo in corso…</translation>
    </message>
    <message>
        <source>This record and the last ones of the same product are read.</source>
        <translation>Lettura di questa registrazione e delle ultime dello stesso prodotto.</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>Ancora nulla con cui fare un confronto</translation>
    </message>
    <message>
        <source>What slowed this migration down</source>
        <translation>Che cosa ha rallentato questa migrazione</translation>
    </message>
    <message>
        <source>No phase took noticeably longer</source>
        <translation>Nessuna fase è durata sensibilmente di più</translation>
    </message>
    <message>
        <source>How long each phase took</source>
        <translation>Durata di ogni fase</translation>
    </message>
    <message>
        <source>Most frequent failures</source>
        <extracomment>Heading above the checks that failed most often</extracomment>
        <translation>Verifiche con più esiti negativi</translation>
    </message>
    <message>
        <source>No check has failed yet.</source>
        <translation>Nessuna verifica è ancora risultata non superata.</translation>
    </message>
</context>
<context>
    <name>FileSheet</name>
    <message>
        <source>Add a file as evidence</source>
        <translation>Aggiungi un file come evidenza</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>Che cosa mostra?</translation>
    </message>
    <message>
        <source>For example: the last line of the backup log</source>
        <translation>Ad esempio: l&apos;ultima riga del registro del backup</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>Su</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>A filter and how many cards it shows</extracomment>
        <translation>Tutti %1</translation>
    </message>
    <message>
        <source>Needs attention %1</source>
        <translation>Richiedono attenzione %1</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>Fatti %1</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>This console does not know the finding “%1”: it was recorded by a newer version.</source>
        <translation>Questa console non conosce il rilievo «%1»: è stato registrato da una versione più recente.</translation>
    </message>
    <message>
        <source>Open the session with a newer console to read it.</source>
        <translation>Per leggerlo, aprire la sessione con una console più recente.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Last item of a list that was cut; %n is how many there are beyond it
----------
Headline of a card; %n is a number of servers</extracomment>
        <translation>
            <numerusform>%n altro</numerusform>
            <numerusform>altri %n</numerusform>
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
        <source>%1: %2</source>
        <extracomment>One line of a list: %1 is a Windows version, %2 the number of computers that run it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <extracomment>Headline of a card; %n is the number of people who have an account</extracomment>
        <translation>
            <numerusform>%n utente</numerusform>
            <numerusform>%n utenti</numerusform>
        </translation>
    </message>
    <message>
        <source>Users: %1 of at most %2. Computers that were in use lately: %3 of at most %4. The license of the destination server is enough.</source>
        <extracomment>%1 is a number of users, %2 their limit, %3 a number of computers, %4 their limit</extracomment>
        <translation>Utenti: %1 su un massimo di %2. Computer usati di recente: %3 su un massimo di %4. La licenza del server di destinazione è sufficiente.</translation>
    </message>
    <message>
        <source>Users: %1 of at most %2. Computers that were in use lately: %3 of at most %4. That is more than the license of the destination server allows.</source>
        <extracomment>%1 is a number of users, %2 their limit, %3 a number of computers, %4 their limit</extracomment>
        <translation>Utenti: %1 su un massimo di %2. Computer usati di recente: %3 su un massimo di %4. Il numero supera quanto consentito dalla licenza del server di destinazione.</translation>
    </message>
    <message>
        <source>Disable the accounts that nobody needs, or plan for an edition of Windows Server without these limits.</source>
        <translation>Disabilitare gli account non più necessari o prevedere un&apos;edizione di Windows Server senza questi limiti.</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s)</source>
        <extracomment>Headline of a card; %n is the number of computers in the domain</extracomment>
        <translation>
            <numerusform>%n computer</numerusform>
            <numerusform>%n computer</numerusform>
        </translation>
    </message>
    <message>
        <source>The Connector can be installed on every computer of the domain.</source>
        <extracomment>The Connector is a program of Windows Server Essentials</extracomment>
        <translation>Il Connettore può essere installato in tutti i computer del dominio.</translation>
    </message>
    <message>
        <source>The Connector cannot be installed on Windows XP and Windows Vista: %1. These computers stay in the domain without it. It can be installed on all others.</source>
        <extracomment>%1 is a list of computers</extracomment>
        <translation>Il Connettore non può essere installato in Windows XP e Windows Vista: %1. Questi computer restano nel dominio senza il Connettore. In tutti gli altri può essere installato.</translation>
    </message>
    <message>
        <source>All computers of the domain run a Windows on which the Connector cannot be installed. They stay in the domain without it.</source>
        <translation>Tutti i computer del dominio eseguono una versione di Windows in cui il Connettore non può essere installato. Restano nel dominio senza il Connettore.</translation>
    </message>
    <message>
        <source>Set them aside in the list of the step, or add the computers that replace them.</source>
        <translation>Escluderli nell&apos;elenco del passaggio oppure aggiungere i computer che li sostituiscono.</translation>
    </message>
    <message numerus="yes">
        <source>Look at %n computer(s)</source>
        <extracomment>Headline of a card; %n is the number of computers whose system is a problem</extracomment>
        <translation>
            <numerusform>Controllare %n computer</numerusform>
            <numerusform>Controllare %n computer</numerusform>
        </translation>
    </message>
    <message>
        <source>The guides do not say that the Connector can be installed on the systems of these computers: %1. Home editions cannot join a domain at all.</source>
        <extracomment>%1 is a list of computers</extracomment>
        <translation>Le guide non dicono che il Connettore può essere installato nei sistemi di questi computer: %1. Le edizioni Home non possono essere aggiunte a un dominio.</translation>
    </message>
    <message>
        <source>Try the Connector on one of them before you promise a date, or set these computers aside with a reason.</source>
        <translation>Provare il Connettore in uno di questi computer prima di promettere una data, oppure escluderli indicando un motivo.</translation>
    </message>
    <message>
        <source>The directory does not say which system these computers run: %1. Whether the Connector can be installed there is not known.</source>
        <extracomment>%1 is a list of computers</extracomment>
        <translation>La directory non indica quale sistema eseguono questi computer: %1. Non è noto se il Connettore può esservi installato.</translation>
    </message>
    <message>
        <source>Look at the computers themselves.</source>
        <translation>Controllare direttamente i computer.</translation>
    </message>
    <message>
        <source>No computers</source>
        <extracomment>Headline of a card: the directory has no computers in it</extracomment>
        <translation>Nessun computer</translation>
    </message>
    <message>
        <source>The directory lists no computers besides its servers. Either none has joined the domain, or this account may not see them.</source>
        <translation>La directory non elenca altri computer oltre ai propri server. O nessuno è stato aggiunto al dominio oppure questo account non può vederli.</translation>
    </message>
    <message>
        <source>Add the computers to the list of the step by hand.</source>
        <translation>Aggiungere a mano i computer all&apos;elenco del passaggio.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <extracomment>Headline of a card: how many days are left</extracomment>
        <translation>
            <numerusform>%n giorno rimanente</numerusform>
            <numerusform>%n giorni rimanenti</numerusform>
        </translation>
    </message>
    <message>
        <source>The destination server has been a domain controller since %1. By %2 the source server must be out of the network.</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>Il server di destinazione è controller di dominio dal %1. Entro il %2 il server di origine deve essere fuori dalla rete.</translation>
    </message>
    <message>
        <source>More than two thirds of the time are over. When it ends on %2, the source server shuts down by itself.</source>
        <translation>Sono trascorsi più di due terzi del tempo. Alla scadenza, il %2, il server di origine si spegne automaticamente.</translation>
    </message>
    <message>
        <source>Plan the demotion of the source server for one of the days that are left.</source>
        <translation>Pianificare l&apos;abbassamento di livello del server di origine in uno dei giorni rimanenti.</translation>
    </message>
    <message>
        <source>Time is over</source>
        <extracomment>Headline of a card: the time that was allowed has ended</extracomment>
        <translation>Tempo scaduto</translation>
    </message>
    <message>
        <source>The source server had to be out of the network by %2. It may shut down at any moment.</source>
        <extracomment>%2 is a date</extracomment>
        <translation>Il server di origine doveva essere fuori dalla rete entro il %2. Può spegnersi in qualsiasi momento.</translation>
    </message>
    <message>
        <source>Secure what is still on it, demote it and switch it off.</source>
        <translation>Mettere al sicuro quanto vi si trova ancora, abbassarlo di livello e spegnerlo.</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Headline of a card: nothing has to be watched any longer</extracomment>
        <translation>Concluso</translation>
    </message>
    <message>
        <source>The source server is out of the network, so its time no longer counts.</source>
        <translation>Il server di origine è fuori dalla rete, quindi il suo tempo non conta più.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <extracomment>Headline of a card: the age of something</extracomment>
        <translation>
            <numerusform>%n giorno fa</numerusform>
            <numerusform>%n giorni fa</numerusform>
        </translation>
    </message>
    <message>
        <source>The preparation tool was run on %1. The installation accepts a run for %2 days.</source>
        <extracomment>%1 is a date, %2 a number of days</extracomment>
        <translation>Lo strumento di preparazione è stato eseguito il %1. L&apos;installazione accetta un&apos;esecuzione per %2 giorni.</translation>
    </message>
    <message>
        <source>The preparation tool was run on %1. The installation accepts a run for %2 days, and most of them are over.</source>
        <translation>Lo strumento di preparazione è stato eseguito il %1. L&apos;installazione accetta un&apos;esecuzione per %2 giorni, in gran parte già trascorsi.</translation>
    </message>
    <message>
        <source>Install the destination server now, or run the tool once more just before the installation.</source>
        <translation>Installare ora il server di destinazione oppure eseguire di nuovo lo strumento subito prima dell&apos;installazione.</translation>
    </message>
    <message>
        <source>The preparation tool was run on %1. The installation accepts a run for %2 days, so it would stop.</source>
        <translation>Lo strumento di preparazione è stato eseguito il %1. L&apos;installazione accetta un&apos;esecuzione per %2 giorni, quindi si fermerebbe.</translation>
    </message>
    <message>
        <source>Run the Migration Preparation Tool on the source server again, and mark its step as done anew.</source>
        <translation>Eseguire di nuovo lo strumento di preparazione alla migrazione nel server di origine e segnare ancora come fatto il relativo passaggio.</translation>
    </message>
    <message>
        <source>Age unknown</source>
        <extracomment>Headline of a card: how old something is cannot be told</extracomment>
        <translation>Età sconosciuta</translation>
    </message>
    <message>
        <source>The schema was changed on %1, more than %2 days ago. A later run of the preparation tool leaves no trace there, so its age cannot be told.</source>
        <translation>Lo schema è stato modificato il %1, più di %2 giorni fa. Una successiva esecuzione dello strumento di preparazione non vi lascia traccia, quindi la sua età non è determinabile.</translation>
    </message>
    <message>
        <source>Run the tool again, or mark its step as done on the day on which it was run.</source>
        <translation>Eseguire di nuovo lo strumento oppure segnare come fatto il passaggio nel giorno in cui è stato eseguito.</translation>
    </message>
    <message>
        <source>%1 old</source>
        <extracomment>Headline of a card: %1 is an age such as &quot;5 h&quot;</extracomment>
        <translation>%1 fa</translation>
    </message>
    <message>
        <source>A domain controller backed up its system state on %2. Whether that was a full backup, the directory does not tell.</source>
        <extracomment>%2 is a date</extracomment>
        <translation>Un controller di dominio ha eseguito il backup dello stato del sistema il %2. La directory non indica se si trattava di un backup completo.</translation>
    </message>
    <message>
        <source>The newest system-state backup is of %2. What was changed since is lost when the server must be restored.</source>
        <translation>Il backup dello stato del sistema più recente è del %2. Se il server deve essere ripristinato, quanto modificato da allora va perso.</translation>
    </message>
    <message>
        <source>Back up the source server again before the preparation tool is run.</source>
        <translation>Eseguire di nuovo il backup del server di origine prima di eseguire lo strumento di preparazione.</translation>
    </message>
    <message>
        <source>The newest system-state backup is of %2: too old to undo the schema change without loss.</source>
        <translation>Il backup dello stato del sistema più recente è del %2: troppo vecchio per annullare la modifica dello schema senza perdite.</translation>
    </message>
    <message>
        <source>Make a full backup of the source server with its system state.</source>
        <translation>Eseguire un backup completo del server di origine con lo stato del sistema.</translation>
    </message>
    <message>
        <source>No backup</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Nessun backup</translation>
    </message>
    <message>
        <source>The directory knows of no system-state backup. Only such a backup undoes the schema change.</source>
        <translation>La directory non conosce alcun backup dello stato del sistema. Solo un backup di questo tipo consente di annullare la modifica dello schema.</translation>
    </message>
    <message>
        <source>Name unknown</source>
        <extracomment>Headline of a card: the name of the source server is not known</extracomment>
        <translation>Nome sconosciuto</translation>
    </message>
    <message>
        <source>The source server is known only as %1. The directory knows servers by their names, so what belongs to it cannot be told.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Il server di origine è noto solo come %1. La directory conosce i server per nome, quindi non è determinabile che cosa gli appartiene.</translation>
    </message>
    <message>
        <source>Enter the name of the source server for this migration, then check again.</source>
        <translation>Immettere il nome del server di origine per questa migrazione, quindi verificare di nuovo.</translation>
    </message>
    <message>
        <source>No mailboxes</source>
        <extracomment>Headline of a card: no mailboxes</extracomment>
        <translation>Nessuna cassetta postale</translation>
    </message>
    <message>
        <source>No account of the domain has its mailbox on %1. Public folders are not part of this.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Nessun account del dominio ha la cassetta postale in %1. Le cartelle pubbliche non sono comprese.</translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es)</source>
        <extracomment>Headline of a card; %n is a number of mailboxes</extracomment>
        <translation>
            <numerusform>%n cassetta postale</numerusform>
            <numerusform>%n cassette postali</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es) are on %1: %2. That is normal until the step “%3” is done.</source>
        <extracomment>%1 is a server, %2 a list of people, %3 the title of a step</extracomment>
        <translation>
            <numerusform>%n cassetta postale si trova in %1: %2. È normale fino al completamento del passaggio «%3».</numerusform>
            <numerusform>%n cassette postali si trovano in %1: %2. È normale fino al completamento del passaggio «%3».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es) are still on %1: %2. Exchange refuses to be uninstalled while there is one.</source>
        <extracomment>%1 is a server, %2 a list of people</extracomment>
        <translation>
            <numerusform>%n cassetta postale si trova ancora in %1: %2. Finché ne rimane una, Exchange non può essere disinstallato.</numerusform>
            <numerusform>%n cassette postali si trovano ancora in %1: %2. Finché ne rimane una, Exchange non può essere disinstallato.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move these mailboxes to the chosen mail system, or remove those that nobody needs.</source>
        <translation>Spostare queste cassette postali nel sistema di posta scelto oppure rimuovere quelle non necessarie.</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <extracomment>Headline of a card: nothing is left of it</extracomment>
        <translation>Nessun residuo</translation>
    </message>
    <message>
        <source>The directory holds no Exchange server object of %1.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>La directory non contiene alcun oggetto server Exchange di %1.</translation>
    </message>
    <message>
        <source>The directory holds no Exchange server object of %1. Exchange is on %2.</source>
        <extracomment>%1 is a server, %2 a list of other servers</extracomment>
        <translation>La directory non contiene alcun oggetto server Exchange di %1. Exchange si trova in %2.</translation>
    </message>
    <message>
        <source>Present</source>
        <extracomment>Headline of a card: it is there</extracomment>
        <translation>Presente</translation>
    </message>
    <message>
        <source>%1 is registered as an Exchange server. That is normal until the step “%2” is done.</source>
        <extracomment>%1 is a server, %2 the title of a step</extracomment>
        <translation>%1 è registrato come server Exchange. È normale fino al completamento del passaggio «%2».</translation>
    </message>
    <message>
        <source>Still there</source>
        <extracomment>Headline of a card: it is there, but should not be</extracomment>
        <translation>Ancora presente</translation>
    </message>
    <message>
        <source>%1 is still registered as an Exchange server, so the domain goes on sending mail to it.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 è ancora registrato come server Exchange, quindi il dominio continua a inviargli la posta.</translation>
    </message>
    <message>
        <source>Finish the uninstallation of Exchange on %1. Never delete the whole Exchange organization.</source>
        <translation>Completare la disinstallazione di Exchange in %1. Non eliminare mai l&apos;intera organizzazione di Exchange.</translation>
    </message>
    <message>
        <source>The directory holds no certification authority of %1.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>La directory non contiene alcuna autorità di certificazione di %1.</translation>
    </message>
    <message>
        <source>%1 runs a certification authority: %2. That is normal until the step “%3” is done.</source>
        <extracomment>%1 is a server, %2 a list of certification authorities, %3 the title of a step</extracomment>
        <translation>%1 esegue un&apos;autorità di certificazione: %2. È normale fino al completamento del passaggio «%3».</translation>
    </message>
    <message>
        <source>%1 is still registered as a certification authority: %2. A domain controller that is one cannot be demoted.</source>
        <extracomment>%1 is a server, %2 a list of certification authorities</extracomment>
        <translation>%1 è ancora registrato come autorità di certificazione: %2. Un controller di dominio che lo è non può essere abbassato di livello.</translation>
    </message>
    <message>
        <source>Remove Active Directory Certificate Services from %1, and restart it.</source>
        <translation>Rimuovere Servizi certificati Active Directory da %1 e riavviare il server.</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <extracomment>Headline of a card: what was left behind</extracomment>
        <translation>Residui</translation>
    </message>
    <message>
        <source>The certification authority of %1 is gone, but its distribution points are left: %2. They hinder nothing now, but certificates may name them.</source>
        <extracomment>%1 is a server, %2 a list of directory objects</extracomment>
        <translation>L&apos;autorità di certificazione di %1 non c&apos;è più, ma rimangono i suoi punti di distribuzione: %2. Al momento non ostacolano nulla, ma alcuni certificati potrebbero farvi riferimento.</translation>
    </message>
    <message>
        <source>Delete them when no certificate of that authority is in use any more.</source>
        <translation>Eliminarli quando nessun certificato di tale autorità è più in uso.</translation>
    </message>
    <message>
        <source>The directory lists no printer of %1. Printers that are shared without being listed are not part of this.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>La directory non elenca alcuna stampante di %1. Le stampanti condivise ma non elencate non sono comprese.</translation>
    </message>
    <message numerus="yes">
        <source>%n printer(s)</source>
        <extracomment>Headline of a card; %n is a number of printers</extracomment>
        <translation>
            <numerusform>%n stampante</numerusform>
            <numerusform>%n stampanti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The directory lists %n printer(s) of %1: %2. That is normal until the step “%3” is done.</source>
        <extracomment>%1 is a server, %2 a list of printers, %3 the title of a step</extracomment>
        <translation>
            <numerusform>La directory elenca %n stampante di %1: %2. È normale fino al completamento del passaggio «%3».</numerusform>
            <numerusform>La directory elenca %n stampanti di %1: %2. È normale fino al completamento del passaggio «%3».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The directory still lists %n printer(s) of %1: %2. Client computers would look for printers that are gone.</source>
        <extracomment>%1 is a server, %2 a list of printers</extracomment>
        <translation>
            <numerusform>La directory elenca ancora %n stampante di %1: %2. I computer client cercherebbero una stampante che non esiste più.</numerusform>
            <numerusform>La directory elenca ancora %n stampanti di %1: %2. I computer client cercherebbero stampanti che non esistono più.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop sharing them on %1, and share them on the destination server.</source>
        <translation>Interromperne la condivisione in %1 e condividerle nel server di destinazione.</translation>
    </message>
    <message numerus="yes">
        <source>%n remain(s)</source>
        <extracomment>Headline of a card; %n is a number of domain controllers</extracomment>
        <translation>
            <numerusform>%n rimanente</numerusform>
            <numerusform>%n rimanenti</numerusform>
        </translation>
    </message>
    <message>
        <source>After the demotion of %1 the domain has a writable domain controller: %2. Roles, global catalog, DNS and replication have cards of their own; SYSVOL is not read here.</source>
        <extracomment>%1 is a server, %2 a list of servers</extracomment>
        <translation>Dopo l&apos;abbassamento di livello di %1 il dominio ha un controller di dominio scrivibile: %2. Ruoli, catalogo globale, DNS e replica hanno riquadri propri; SYSVOL qui non viene letto.</translation>
    </message>
    <message>
        <source>The last one</source>
        <extracomment>Headline of a card: the server is the last domain controller</extracomment>
        <translation>L&apos;ultimo</translation>
    </message>
    <message>
        <source>As far as %2 knows, %1 is the only writable domain controller. Its demotion would end the domain with all accounts.</source>
        <extracomment>%1 and %2 are servers</extracomment>
        <translation>Per quanto risulta a %2, %1 è l&apos;unico controller di dominio scrivibile. Abbassarlo di livello significherebbe la fine del dominio con tutti gli account.</translation>
    </message>
    <message>
        <source>Do not demote %1. Look at the card about replication, and at the one that says whether the destination is a controller.</source>
        <translation>Non abbassare di livello %1. Vedere il riquadro sulla replica e quello che indica se la destinazione è un controller.</translation>
    </message>
    <message>
        <source>Demoted</source>
        <extracomment>Headline of a card: the server was demoted</extracomment>
        <translation>Abbassato di livello</translation>
    </message>
    <message>
        <source>%1 is no domain controller any more: its NTDS Settings, the marks of its account and its replica of SYSVOL are gone.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 non è più un controller di dominio: l&apos;oggetto NTDS Settings, i contrassegni dell&apos;account e la replica di SYSVOL non ci sono più.</translation>
    </message>
    <message>
        <source>Domain controller</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Controller di dominio</translation>
    </message>
    <message>
        <source>%1 is still a domain controller. That is normal until it is demoted in the step “%2”.</source>
        <extracomment>%1 is a server, %2 the title of a step</extracomment>
        <translation>%1 è ancora un controller di dominio. È normale finché non viene abbassato di livello nel passaggio «%2».</translation>
    </message>
    <message>
        <source>The domain still takes %1 for a domain controller: its NTDS Settings are there. Replication and computers go on looking for it.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Il dominio considera ancora %1 un controller di dominio: il suo oggetto NTDS Settings esiste. La replica e i computer continuano a cercarlo.</translation>
    </message>
    <message>
        <source>If %1 still runs as a domain controller, demote it. If it is gone, clean up with ntdsutil metadata cleanup.</source>
        <translation>Se %1 è ancora in esecuzione come controller di dominio, abbassarlo di livello. Se non esiste più, eseguire la pulizia con ntdsutil metadata cleanup.</translation>
    </message>
    <message>
        <source>%1 is no domain controller any more, but what only a controller has is still there: %2.</source>
        <extracomment>%1 is a server, %2 a list of directory objects</extracomment>
        <translation>%1 non è più un controller di dominio, ma è ancora presente ciò che solo un controller possiede: %2.</translation>
    </message>
    <message>
        <source>Wait for the next replication. What is still there then, delete with ntdsutil metadata cleanup.</source>
        <translation>Attendere la prossima replica. Eliminare ciò che rimane con ntdsutil metadata cleanup.</translation>
    </message>
    <message>
        <source>Neither an account nor a server object of %1 is in the directory.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Nella directory non c&apos;è né un account né un oggetto server di %1.</translation>
    </message>
    <message>
        <source>%1 is still in the directory. That is normal until the step “%2” is done.</source>
        <extracomment>%1 is a server, %2 the title of a step</extracomment>
        <translation>%1 è ancora nella directory. È normale fino al completamento del passaggio «%2».</translation>
    </message>
    <message>
        <source>%1 is still in the directory: %2. It confuses replication and the Best Practices Analyzer.</source>
        <extracomment>%1 is a server, %2 a list of directory objects</extracomment>
        <translation>%1 è ancora nella directory: %2. La sua presenza disturba la replica e Best Practices Analyzer.</translation>
    </message>
    <message>
        <source>Delete it in Active Directory Users and Computers, and in Active Directory Sites and Services.</source>
        <translation>Eliminarlo in Utenti e computer di Active Directory e in Siti e servizi di Active Directory.</translation>
    </message>
    <message>
        <source>%1 runs %2 (version %3), the system that this guide is for.</source>
        <extracomment>Headline of a card; %3 is a version such as &quot;6.2 (9200)&quot; %1 is a server, %2 the name of an operating system, %3 its version</extracomment>
        <translation>%1 esegue %2 (versione %3), il sistema a cui si riferisce questa guida.</translation>
    </message>
    <message>
        <source>Other system</source>
        <extracomment>Headline of a card: the server runs another operating system than the guide is for</extracomment>
        <translation>Altro sistema</translation>
    </message>
    <message>
        <source>%1 runs %2 (version %3). This guide is for Windows Server 2012 Essentials; for another edition or release its steps and limits differ.</source>
        <extracomment>%1 is a server, %2 the name of an operating system, %3 its version</extracomment>
        <translation>%1 esegue %2 (versione %3). Questa guida è per Windows Server 2012 Essentials; per un&apos;altra edizione o versione, passaggi e limiti sono diversi.</translation>
    </message>
    <message>
        <source>Find out which system was meant. If it is this one, follow Microsoft’s guide for it.</source>
        <translation>Accertare quale sistema era previsto. Se è questo, seguire la relativa guida di Microsoft.</translation>
    </message>
    <message>
        <source>%1 is a writable domain controller: its NTDS Settings, the kind of its account and its group say so.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 è un controller di dominio scrivibile: lo indicano l&apos;oggetto NTDS Settings, il tipo di account e il gruppo.</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <extracomment>Headline of a card: some signs of a domain controller are missing</extracomment>
        <translation>Incompleto</translation>
    </message>
    <message>
        <source>%1 is not a domain controller in every respect: %2 is missing in the directory. The configuration may still be running, or was interrupted.</source>
        <extracomment>%1 is a server, %2 a list of technical names</extracomment>
        <translation>%1 non è un controller di dominio a tutti gli effetti: nella directory manca %2. La configurazione potrebbe essere ancora in corso o essere stata interrotta.</translation>
    </message>
    <message>
        <source>Wait until the installation says that it is done. If this stays, look at its log before you go on.</source>
        <translation>Attendere che l&apos;installazione segnali il completamento. Se la situazione non cambia, esaminarne il log prima di proseguire.</translation>
    </message>
    <message>
        <source>Not a controller</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Non è un controller</translation>
    </message>
    <message>
        <source>The directory does not know %1 as a domain controller, so the domain would end with the source server.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>La directory non riconosce %1 come controller di dominio, quindi il dominio finirebbe con il server di origine.</translation>
    </message>
    <message>
        <source>Find out where the installation in migration mode stopped, before anything else is done.</source>
        <translation>Prima di fare qualsiasi altra cosa, accertare dove si è fermata l&apos;installazione in modalità di migrazione.</translation>
    </message>
    <message>
        <source>Global catalog</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Catalogo globale</translation>
    </message>
    <message>
        <source>%1 is a global catalog, and ready as one.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 è un server di catalogo globale ed è pronto come tale.</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <extracomment>Headline of a card: the global catalog is not ready yet</extracomment>
        <translation>Non ancora pronto</translation>
    </message>
    <message>
        <source>%1 is to be a global catalog, but is not ready: it still receives the data. Until then sign-in depends on the source server.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 deve diventare un server di catalogo globale, ma non è pronto: sta ancora ricevendo i dati. Fino ad allora l&apos;accesso dipende dal server di origine.</translation>
    </message>
    <message>
        <source>Wait, then check again. If it stays so for more than an hour, look at the card about replication.</source>
        <translation>Attendere, quindi verificare di nuovo. Se non cambia entro un&apos;ora, vedere il riquadro sulla replica.</translation>
    </message>
    <message>
        <source>No global catalog</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Nessun catalogo globale</translation>
    </message>
    <message>
        <source>%1 is not a global catalog. Without the source server nobody could sign in.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 non è un server di catalogo globale. Senza il server di origine nessuno potrebbe accedere.</translation>
    </message>
    <message>
        <source>In Active Directory Sites and Services open the NTDS Settings of %1 and tick “Global Catalog”.</source>
        <translation>In Siti e servizi di Active Directory aprire NTDS Settings di %1 e selezionare «Catalogo globale» (Global Catalog).</translation>
    </message>
    <message>
        <source>Licensing server</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Server licenze</translation>
    </message>
    <message>
        <source>%1 is the licensing server of the site %2.</source>
        <extracomment>%1 is a server, %2 a site of Active Directory</extracomment>
        <translation>%1 è il server licenze del sito %2.</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <extracomment>Headline of a card: another server has the job</extracomment>
        <translation>Altrove</translation>
    </message>
    <message>
        <source>The licensing server of the site %2 is %3 instead of %1, and would go with it.</source>
        <extracomment>%1 and %3 are servers, %2 a site of Active Directory</extracomment>
        <translation>Il server licenze del sito %2 è %3 anziché %1 e verrebbe a mancare insieme a quel server.</translation>
    </message>
    <message>
        <source>In Active Directory Sites and Services open the site, then its Licensing Site Settings, and change the computer to %1.</source>
        <translation>In Siti e servizi di Active Directory aprire il sito, quindi Licensing Site Settings, e sostituire il computer con %1.</translation>
    </message>
    <message>
        <source>No server</source>
        <extracomment>Headline of a card: no server has the job</extracomment>
        <translation>Nessun server</translation>
    </message>
    <message>
        <source>The site %2 names no licensing server; it should be %1.</source>
        <extracomment>%1 is a server, %2 a site of Active Directory</extracomment>
        <translation>Il sito %2 non indica alcun server licenze; dovrebbe essere %1.</translation>
    </message>
    <message>
        <source>In Active Directory Sites and Services open the site, then its Licensing Site Settings, and choose %1.</source>
        <translation>In Siti e servizi di Active Directory aprire il sito, quindi Licensing Site Settings, e scegliere %1.</translation>
    </message>
    <message>
        <source>No other</source>
        <extracomment>Headline of a card: no other server of this kind</extracomment>
        <translation>Nessun altro</translation>
    </message>
    <message>
        <source>Besides %1 and the source server the directory knows no other Essentials or Small Business Server.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Oltre a %1 e al server di origine, la directory non conosce altri server Essentials o Small Business Server.</translation>
    </message>
    <message numerus="yes">
        <source>Besides %1 and the source server there are %n more of these servers in the directory: %2. Their licences allow only one in a domain, and they shut themselves down.</source>
        <extracomment>%1 is a server, %2 a list of servers</extracomment>
        <translation>
            <numerusform>Oltre a %1 e al server di origine, nella directory c&apos;è ancora %n server di questo tipo: %2. Le licenze ne consentono uno solo per dominio e questi server si spengono automaticamente.</numerusform>
            <numerusform>Oltre a %1 e al server di origine, nella directory ci sono ancora %n server di questo tipo: %2. Le licenze ne consentono uno solo per dominio e questi server si spengono automaticamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %2 out of the network. If a server is long gone, delete its account.</source>
        <translation>Rimuovere %2 dalla rete. Se un server non esiste più da tempo, eliminarne l&apos;account.</translation>
    </message>
    <message>
        <source>The clocks differ by %3. The limit is %2.</source>
        <extracomment>Headline of a card: a time difference such as &quot;+7 min 12 s&quot; %3 is a span such as &quot;0.4 s&quot;, %2 a limit such as &quot;5 min&quot;</extracomment>
        <translation>Gli orologi differiscono di %3. Il limite è %2.</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; the clock of the source server is the one that is off. From %2 on, sign-in between the servers fails.</source>
        <extracomment>%3 is a span, %2 a limit such as &quot;5 min&quot;</extracomment>
        <translation>Gli orologi differiscono di %3; a essere sfasato è quello del server di origine. Da %2 in poi l&apos;accesso tra i server non riesce.</translation>
    </message>
    <message>
        <source>Set the time on the source server before the difference grows.</source>
        <translation>Regolare l&apos;ora nel server di origine prima che lo scarto aumenti.</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; the clock of the destination server is the one that is off. From %2 on, sign-in between the servers fails.</source>
        <translation>Gli orologi differiscono di %3; a essere sfasato è quello del server di destinazione. Da %2 in poi l&apos;accesso tra i server non riesce.</translation>
    </message>
    <message>
        <source>Set the time on the destination server before the difference grows.</source>
        <translation>Regolare l&apos;ora nel server di destinazione prima che lo scarto aumenti.</translation>
    </message>
    <message>
        <source>The clock of this console is %3 off. From %2 on, signing in to the servers fails.</source>
        <translation>L&apos;orologio di questa console è sfasato di %3. Da %2 in poi l&apos;accesso ai server non riesce.</translation>
    </message>
    <message>
        <source>Set the time on this device.</source>
        <translation>Regolare l&apos;ora in questo dispositivo.</translation>
    </message>
    <message>
        <source>The external time source is %3 away from every other clock, which agree with each other.</source>
        <translation>L&apos;origine ora esterna si scosta di %3 da tutti gli altri orologi, che concordano tra loro.</translation>
    </message>
    <message>
        <source>Compare it with a clock that you trust, and give the source server another time source if it is wrong.</source>
        <translation>Confrontarla con un orologio affidabile e, se è errata, assegnare al server di origine un&apos;altra origine ora.</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; which one is off cannot be told. From %2 on, sign-in between the servers fails.</source>
        <translation>Gli orologi differiscono di %3; non è determinabile quale sia sfasato. Da %2 in poi l&apos;accesso tra i server non riesce.</translation>
    </message>
    <message>
        <source>Compare both servers with a clock that you trust, and set the one that is off.</source>
        <translation>Confrontare entrambi i server con un orologio affidabile e regolare quello sfasato.</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; the limit is %2. The clock of the source server is wrong, so sign-in between the servers fails.</source>
        <translation>Gli orologi differiscono di %3; il limite è %2. L&apos;orologio del server di origine è errato, quindi l&apos;accesso tra i server non riesce.</translation>
    </message>
    <message>
        <source>Set the time on the source server before you go on.</source>
        <translation>Regolare l&apos;ora nel server di origine prima di proseguire.</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; the limit is %2. The clock of the destination server is wrong, so sign-in between the servers fails.</source>
        <translation>Gli orologi differiscono di %3; il limite è %2. L&apos;orologio del server di destinazione è errato, quindi l&apos;accesso tra i server non riesce.</translation>
    </message>
    <message>
        <source>Set the time on the destination server before you go on.</source>
        <translation>Regolare l&apos;ora nel server di destinazione prima di proseguire.</translation>
    </message>
    <message>
        <source>The clock of this console is %3 off; the limit is %2. Signing in to the servers fails until it is set.</source>
        <translation>L&apos;orologio di questa console è sfasato di %3; il limite è %2. Finché non viene regolato, l&apos;accesso ai server non riesce.</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; the limit is %2. Which one is wrong cannot be told, and sign-in between the servers fails.</source>
        <translation>Gli orologi differiscono di %3; il limite è %2. Non è determinabile quale sia errato e l&apos;accesso tra i server non riesce.</translation>
    </message>
    <message>
        <source>Compare both servers with a clock that you trust, and set the one that is wrong.</source>
        <translation>Confrontare entrambi i server con un orologio affidabile e regolare quello errato.</translation>
    </message>
    <message>
        <source>Two times</source>
        <extracomment>Headline of a card: the server tells two different times</extracomment>
        <translation>Due ore diverse</translation>
    </message>
    <message>
        <source>%1 tells two different times: %2 over NTP and %3 in its directory, measured against this console. Which one counts cannot be told.</source>
        <extracomment>%1 is a server; %2 and %3 are time differences such as &quot;+7 min 12 s&quot;</extracomment>
        <translation>%1 indica due ore diverse: %2 tramite NTP e %3 nella directory, misurate rispetto a questa console. Non è determinabile quale sia valida.</translation>
    </message>
    <message>
        <source>Look at the clock of %1 itself, and restart its Windows Time service.</source>
        <translation>Controllare l&apos;orologio di %1 direttamente nel server e riavviarne il servizio Ora di Windows.</translation>
    </message>
    <message>
        <source>No time</source>
        <extracomment>Headline of a card: a server did not tell the time</extracomment>
        <translation>Nessuna ora</translation>
    </message>
    <message>
        <source>%1 tells the time neither over NTP nor in its directory, so the clocks cannot be compared.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 non indica l&apos;ora né tramite NTP né nella directory, quindi gli orologi non possono essere confrontati.</translation>
    </message>
    <message>
        <source>Start the Windows Time service on %1, then check again.</source>
        <translation>Avviare il servizio Ora di Windows in %1, quindi verificare di nuovo.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Headline of a card: found and expected number of records</extracomment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Every record that the domain needs is there: asked of %3.</source>
        <extracomment>%3 is a list of DNS servers</extracomment>
        <translation>Tutti i record necessari al dominio sono presenti. Server interrogati: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n DNS record(s) of the domain missing: %3. Without them, computers and the other server do not find the domain controller.</source>
        <extracomment>%3 is a list of DNS records and the servers that lack them</extracomment>
        <translation>
            <numerusform>%n record DNS del dominio mancante: %3. Senza questo record i computer e l&apos;altro server non trovano il controller di dominio.</numerusform>
            <numerusform>%n record DNS del dominio mancanti: %3. Senza questi record i computer e l&apos;altro server non trovano il controller di dominio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run ipconfig /registerdns on the server and restart its Netlogon service, then check again.</source>
        <translation>Eseguire ipconfig /registerdns nel server e riavviarne il servizio Netlogon, quindi verificare di nuovo.</translation>
    </message>
    <message numerus="yes">
        <source>%n less important DNS record(s) missing: %3. The migration works without them, changing passwords or finding the nearest server may not.</source>
        <translation>
            <numerusform>%n record DNS meno importante mancante: %3. La migrazione funziona anche così, ma il cambio delle password o la ricerca del server più vicino potrebbero non funzionare.</numerusform>
            <numerusform>%n record DNS meno importanti mancanti: %3. La migrazione funziona anche così, ma il cambio delle password o la ricerca del server più vicino potrebbero non funzionare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart the Netlogon service on the server, then check again.</source>
        <translation>Riavviare il servizio Netlogon nel server, quindi verificare di nuovo.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <extracomment>Headline of a card; %n is the number of DNS records that two servers answer differently</extracomment>
        <translation>
            <numerusform>%n differenza</numerusform>
            <numerusform>%n differenze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The servers give different answers for %n DNS record(s): %1. Computers may be sent to the wrong server.</source>
        <extracomment>%1 is a list of DNS names</extracomment>
        <translation>
            <numerusform>I server danno risposte diverse per %n record DNS: %1. I computer potrebbero essere indirizzati al server sbagliato.</numerusform>
            <numerusform>I server danno risposte diverse per %n record DNS: %1. I computer potrebbero essere indirizzati al server sbagliato.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait for the next replication of DNS. If the difference stays, look at the zone in DNS Manager on both servers.</source>
        <translation>Attendere la prossima replica del DNS. Se la differenza rimane, esaminare la zona in Gestore DNS in entrambi i server.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <extracomment>Headline of a card; %n is a number of IP addresses</extracomment>
        <translation>
            <numerusform>%n indirizzo</numerusform>
            <numerusform>%n indirizzi</numerusform>
        </translation>
    </message>
    <message>
        <source>DNS gives more than one address for %1: %2. The migration needs one network adapter with one address.</source>
        <extracomment>%1 is a server, %2 a list of IP addresses</extracomment>
        <translation>Il DNS indica più di un indirizzo per %1: %2. La migrazione richiede una sola scheda di rete con un solo indirizzo.</translation>
    </message>
    <message>
        <source>Disable the second network adapter on %1, and delete its DNS entry.</source>
        <translation>Disabilitare la seconda scheda di rete in %1 ed eliminare la relativa voce DNS.</translation>
    </message>
    <message numerus="yes">
        <source>%n PDC record(s)</source>
        <extracomment>Headline of a card; %n is the number of servers that DNS names as the PDC emulator</extracomment>
        <translation>
            <numerusform>%n record PDC</numerusform>
            <numerusform>%n record PDC</numerusform>
        </translation>
    </message>
    <message>
        <source>DNS must name exactly one PDC emulator, but it names: %1. Clocks and passwords follow that server.</source>
        <extracomment>%1 is a list of servers</extracomment>
        <translation>Il DNS deve indicare un solo emulatore PDC, ma indica: %1. Da quel server dipendono orologi e password.</translation>
    </message>
    <message>
        <source>Delete the DNS entry that is wrong, and restart the Netlogon service on the PDC emulator.</source>
        <translation>Eliminare la voce DNS errata e riavviare il servizio Netlogon nell&apos;emulatore PDC.</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>Headline of a card: the directory is synchronized</extracomment>
        <translation>Pronta</translation>
    </message>
    <message>
        <source>%1 is a synchronized domain controller of %2. Domain functional level: %3.</source>
        <extracomment>%1 is a server, %2 a domain, %3 a Windows version</extracomment>
        <translation>%1 è un controller di dominio sincronizzato di %2. Livello di funzionalità del dominio: %3.</translation>
    </message>
    <message>
        <source>Not synchronized</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Non sincronizzata</translation>
    </message>
    <message>
        <source>%1 says that its directory is not synchronized: it has not yet taken over everything from the other domain controller.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 segnala che la sua directory non è sincronizzata: non ha ancora acquisito tutto dall&apos;altro controller di dominio.</translation>
    </message>
    <message>
        <source>Wait for the replication to finish. If it does not, look at the Directory Service event log on %1.</source>
        <translation>Attendere il completamento della replica. Se non termina, esaminare il registro eventi Servizio directory (Directory Service) in %1.</translation>
    </message>
    <message>
        <source>Catalog not ready</source>
        <extracomment>Headline of a card: the global catalog</extracomment>
        <translation>Catalogo non pronto</translation>
    </message>
    <message>
        <source>The global catalog on %1 is not ready. Without it, users cannot sign in through this server.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Il catalogo globale in %1 non è pronto. Senza il catalogo gli utenti non possono accedere tramite questo server.</translation>
    </message>
    <message>
        <source>Wait for the replication to finish, and check that %1 is marked as a global catalog server.</source>
        <translation>Attendere il completamento della replica e verificare che %1 sia contrassegnato come server di catalogo globale.</translation>
    </message>
    <message>
        <source>Other domain</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Altro dominio</translation>
    </message>
    <message>
        <source>%1 belongs to the domain %2, but this migration is about %3.</source>
        <extracomment>%1 is a server, %2 and %3 are domains</extracomment>
        <translation>%1 appartiene al dominio %2, ma questa migrazione riguarda %3.</translation>
    </message>
    <message>
        <source>Correct the address of the server or the domain of the session.</source>
        <translation>Correggere l&apos;indirizzo del server o il dominio della sessione.</translation>
    </message>
    <message>
        <source>No domain controller</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Non è un controller</translation>
    </message>
    <message>
        <source>%1 answers over LDAP, but no domain stands behind it: it is not a domain controller, or not yet.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 risponde tramite LDAP, ma senza alcun dominio: non è un controller di dominio oppure non lo è ancora.</translation>
    </message>
    <message>
        <source>Check the address. On the destination server, wait until the installation has finished.</source>
        <translation>Controllare l&apos;indirizzo. Per il server di destinazione, attendere il termine dell&apos;installazione.</translation>
    </message>
    <message>
        <source>Schema %1</source>
        <extracomment>Headline of a card; %1 is the version number of the Active Directory schema</extracomment>
        <translation>Schema %1</translation>
    </message>
    <message>
        <source>This is the normal version before the Migration Preparation Tool is run.</source>
        <translation>È la versione normale prima dell&apos;esecuzione dello strumento di preparazione alla migrazione.</translation>
    </message>
    <message>
        <source>The Active Directory schema is prepared for Windows Server 2012 Essentials.</source>
        <translation>Lo schema di Active Directory è preparato per Windows Server 2012 Essentials.</translation>
    </message>
    <message>
        <source>The schema has version %1, but %2 is needed. The Migration Preparation Tool was not run or did not finish, so the installation would stop.</source>
        <extracomment>%1 and %2 are version numbers</extracomment>
        <translation>La versione dello schema è %1, ma è necessaria la %2. Lo strumento di preparazione alla migrazione non è stato eseguito o non è terminato, quindi l&apos;installazione si fermerebbe.</translation>
    </message>
    <message>
        <source>Run the Migration Preparation Tool on the source server, and wait until it says that it is done.</source>
        <translation>Eseguire lo strumento di preparazione alla migrazione nel server di origine e attendere che segnali il completamento.</translation>
    </message>
    <message>
        <source>The schema has version %1: neither a normal start for this product nor prepared (%2).</source>
        <translation>La versione dello schema è %1: non è né un normale punto di partenza per questo prodotto né una versione preparata (%2).</translation>
    </message>
    <message>
        <source>Find out whether the Migration Preparation Tool stopped halfway or another server was added, before you go on.</source>
        <translation>Prima di proseguire, accertare se lo strumento di preparazione alla migrazione si è fermato a metà o se è stato aggiunto un altro server.</translation>
    </message>
    <message>
        <source>The schema has version %1, which is newer than the expected %2: the domain was prepared for a newer release of Windows Server.</source>
        <translation>La versione dello schema è %1, più recente della %2 prevista: il dominio è stato preparato per una versione più recente di Windows Server.</translation>
    </message>
    <message>
        <source>Find out who prepared it and for what, before you go on.</source>
        <translation>Prima di proseguire, accertare chi lo ha preparato e per quale scopo.</translation>
    </message>
    <message>
        <source>Schema %1 and %2</source>
        <extracomment>Headline of a card: two version numbers</extracomment>
        <translation>Schema %1 e %2</translation>
    </message>
    <message>
        <source>The source server has schema version %1 and the destination server %2: the schema was not replicated.</source>
        <translation>Il server di origine ha la versione %1 dello schema e il server di destinazione la versione %2: lo schema non è stato replicato.</translation>
    </message>
    <message>
        <source>Wait for the next replication. If the difference stays, look at the card about replication.</source>
        <translation>Attendere la prossima replica. Se la differenza rimane, vedere il riquadro sulla replica.</translation>
    </message>
    <message>
        <source>Domain functional level %1, forest functional level %2: enough for the destination server.</source>
        <extracomment>Headline of a card: a Windows version, as the functional level of the domain %1 and %2 are Windows versions</extracomment>
        <translation>Livello di funzionalità del dominio %1, livello di funzionalità della foresta %2: sufficienti per il server di destinazione.</translation>
    </message>
    <message>
        <source>Domain functional level %1, forest functional level %2: both must be %3 or higher, or the destination server cannot become a domain controller.</source>
        <extracomment>%1, %2 and %3 are Windows versions</extracomment>
        <translation>Livello di funzionalità del dominio %1, livello di funzionalità della foresta %2: entrambi devono essere almeno %3, altrimenti il server di destinazione non può diventare controller di dominio.</translation>
    </message>
    <message>
        <source>Remove domain controllers that are older, then raise the levels in Active Directory Domains and Trusts.</source>
        <translation>Rimuovere i controller di dominio meno recenti, quindi aumentare i livelli in Domini e trust di Active Directory.</translation>
    </message>
    <message>
        <source>Mixed mode</source>
        <extracomment>Headline of a card: the domain still admits Windows NT controllers</extracomment>
        <translation>Modalità mista</translation>
    </message>
    <message>
        <source>The domain runs in Windows 2000 mixed mode, in which the destination server cannot become a domain controller.</source>
        <translation>Il dominio è in modalità mista Windows 2000, in cui il server di destinazione non può diventare controller di dominio.</translation>
    </message>
    <message>
        <source>Raise the domain functional level to Windows Server 2003 in Active Directory Domains and Trusts.</source>
        <translation>Aumentare il livello di funzionalità del dominio a Windows Server 2003 in Domini e trust di Active Directory.</translation>
    </message>
    <message>
        <source>None left</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Nessun residuo</translation>
    </message>
    <message>
        <source>None of the old policies is left. Policies that were read in the directory: %1. Their folders in SYSVOL were not looked at.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Nessuno dei vecchi criteri è rimasto. Criteri letti nella directory: %1. Le relative cartelle in SYSVOL non sono state esaminate.</translation>
    </message>
    <message>
        <source>Old policies left</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Vecchi criteri rimasti</translation>
    </message>
    <message>
        <source>Policies of the former server still exist: %1. They contradict those of the destination server.</source>
        <extracomment>%1 is a list of Group Policy objects</extracomment>
        <translation>Esistono ancora criteri del server precedente: %1. Sono in conflitto con quelli del server di destinazione.</translation>
    </message>
    <message>
        <source>Save a copy of those that were modified, and delete them in Group Policy Management.</source>
        <translation>Salvare una copia di quelli modificati ed eliminarli in Gestione Criteri di gruppo.</translation>
    </message>
    <message>
        <source>Default policy missing</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Criterio predef. assente</translation>
    </message>
    <message>
        <source>A policy that every domain needs does not exist: %1. Password rules and user rights of the domain depend on it.</source>
        <extracomment>%1 is a list of Group Policy objects</extracomment>
        <translation>Un criterio necessario a ogni dominio non esiste: %1. Ne dipendono le regole per le password e i diritti utente del dominio.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or create it anew with dcgpofix, before you change any other policy.</source>
        <translation>Ripristinarlo da un backup oppure ricrearlo con dcgpofix, prima di modificare altri criteri.</translation>
    </message>
    <message>
        <source>None of the old WMI filters is left. WMI filters that remain: %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Nessuno dei vecchi filtri WMI è rimasto. Filtri WMI restanti: %1.</translation>
    </message>
    <message>
        <source>Old filters left</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Vecchi filtri rimasti</translation>
    </message>
    <message>
        <source>WMI filters of the former server still exist: %1. Nothing needs them after its policies are deleted.</source>
        <extracomment>%1 is a list of WMI filters</extracomment>
        <translation>Esistono ancora filtri WMI del server precedente: %1. Una volta eliminati i suoi criteri, non servono più a nulla.</translation>
    </message>
    <message>
        <source>Delete them in Group Policy Management under WMI Filters.</source>
        <translation>Eliminarli in Gestione Criteri di gruppo, in Filtri WMI (WMI Filters).</translation>
    </message>
    <message>
        <source>Filter missing</source>
        <extracomment>Headline of a card: a WMI filter</extracomment>
        <translation>Filtro mancante</translation>
    </message>
    <message>
        <source>These policies ask for a WMI filter that does not exist: %1. Such a policy is applied to no computer.</source>
        <extracomment>%1 is a list of Group Policy objects</extracomment>
        <translation>Questi criteri richiedono un filtro WMI che non esiste: %1. Un criterio di questo tipo non viene applicato a nessun computer.</translation>
    </message>
    <message>
        <source>Open each of these policies in Group Policy Management, and choose no WMI filter or one that exists.</source>
        <translation>Aprire ognuno di questi criteri in Gestione Criteri di gruppo e scegliere nessun filtro WMI oppure uno esistente.</translation>
    </message>
    <message>
        <source>Links complete</source>
        <extracomment>Headline of a card: links of Group Policy objects</extracomment>
        <translation>Collegamenti integri</translation>
    </message>
    <message>
        <source>Every link leads to a policy that exists. Links that were read: %1. The folders in SYSVOL were not compared.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Ogni collegamento porta a un criterio esistente. Collegamenti letti: %1. Le cartelle in SYSVOL non sono state confrontate.</translation>
    </message>
    <message>
        <source>Broken links</source>
        <extracomment>Headline of a card: links of Group Policy objects</extracomment>
        <translation>Collegamenti interrotti</translation>
    </message>
    <message>
        <source>These links lead to policies that do not exist: %1. Computers look for them at every policy update.</source>
        <extracomment>%1 is a list of identifiers and places</extracomment>
        <translation>Questi collegamenti portano a criteri che non esistono: %1. I computer li cercano a ogni aggiornamento dei criteri.</translation>
    </message>
    <message>
        <source>Remove these links in Group Policy Management.</source>
        <translation>Rimuovere questi collegamenti in Gestione Criteri di gruppo.</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>Headline of a card: folder redirection</extracomment>
        <translation>In uso</translation>
    </message>
    <message>
        <source>These policies redirect folders of users: %1. The folders must be on the destination server before the source server goes.</source>
        <extracomment>%1 is a list of Group Policy objects</extracomment>
        <translation>Questi criteri reindirizzano le cartelle degli utenti: %1. Le cartelle devono trovarsi nel server di destinazione prima che il server di origine venga rimosso.</translation>
    </message>
    <message>
        <source>None found</source>
        <extracomment>Headline of a card: folder redirection</extracomment>
        <translation>Nessuno trovato</translation>
    </message>
    <message>
        <source>No policy in the directory redirects folders. Policies that were read: %1. Their files in SYSVOL were not looked at, so this does not decide whether the phase is needed.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Nessun criterio nella directory reindirizza cartelle. Criteri letti: %1. I relativi file in SYSVOL non sono stati esaminati, quindi questo non basta a decidere se la fase è necessaria.</translation>
    </message>
    <message>
        <source>Ask whether the folders of users, such as Documents, are kept on the source server.</source>
        <translation>Chiedere se le cartelle degli utenti, ad esempio Documenti, sono conservate nel server di origine.</translation>
    </message>
    <message>
        <source>The old redirection policy is gone. Policies that were read in the directory: %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Il vecchio criterio di reindirizzamento non c&apos;è più. Criteri letti nella directory: %1.</translation>
    </message>
    <message>
        <source>Old policy left</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Vecchio criterio rimasto</translation>
    </message>
    <message>
        <source>The former redirection still exists: %1. It keeps sending folders of users to the source server.</source>
        <extracomment>%1 is a list of Group Policy objects</extracomment>
        <translation>Il reindirizzamento precedente esiste ancora: %1. Continua a indirizzare le cartelle degli utenti al server di origine.</translation>
    </message>
    <message>
        <source>Delete it in Group Policy Management.</source>
        <translation>Eliminarlo in Gestione Criteri di gruppo.</translation>
    </message>
    <message>
        <source>In force</source>
        <extracomment>Headline of a card: a policy is in force</extracomment>
        <translation>In vigore</translation>
    </message>
    <message>
        <source>The policy “%1” exists and is linked. Where it sends the folders is written in SYSVOL, which was not looked at.</source>
        <extracomment>%1 is a Group Policy object</extracomment>
        <translation>Il criterio «%1» esiste ed è collegato. Dove indirizza le cartelle è scritto in SYSVOL, che non è stato esaminato.</translation>
    </message>
    <message>
        <source>Not in force</source>
        <extracomment>Headline of a card: a policy is not in force</extracomment>
        <translation>Non in vigore</translation>
    </message>
    <message>
        <source>The policy “%1” exists, but it is not linked or its user part is switched off, so no folder moves to the destination server.</source>
        <extracomment>%1 is a Group Policy object</extracomment>
        <translation>Il criterio «%1» esiste, ma non è collegato oppure la sua parte utente è disattivata, quindi nessuna cartella viene spostata nel server di destinazione.</translation>
    </message>
    <message>
        <source>Link the policy in Group Policy Management, and enable its user settings.</source>
        <translation>Collegare il criterio in Gestione Criteri di gruppo e abilitarne le impostazioni utente.</translation>
    </message>
    <message>
        <source>Other policy</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Altro criterio</translation>
    </message>
    <message>
        <source>These policies redirect folders: %1. None of them has the name that the Dashboard gives, and where they send the folders cannot be told from the directory.</source>
        <extracomment>%1 is a list of Group Policy objects</extracomment>
        <translation>Questi criteri reindirizzano cartelle: %1. Nessuno ha il nome assegnato dalla dashboard e dalla directory non è determinabile dove indirizzano le cartelle.</translation>
    </message>
    <message>
        <source>Check in Group Policy Management that they send the folders to the destination server.</source>
        <translation>Controllare in Gestione Criteri di gruppo che indirizzino le cartelle al server di destinazione.</translation>
    </message>
    <message>
        <source>Policy missing</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Criterio mancante</translation>
    </message>
    <message>
        <source>No new policy “%1” exists, so no folder moves to the destination server.</source>
        <extracomment>%1 is a Group Policy object</extracomment>
        <translation>Non esiste un nuovo criterio «%1», quindi nessuna cartella viene spostata nel server di destinazione.</translation>
    </message>
    <message>
        <source>Enable folder redirection in the Dashboard of the destination server.</source>
        <translation>Abilitare il reindirizzamento cartelle nella dashboard del server di destinazione.</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>Headline of a card, under 24 characters</extracomment>
        <translation>Nessuna risposta</translation>
    </message>
    <message>
        <source>%1 answered on no port, so nothing about it can be told.</source>
        <extracomment>%1 is a server&apos;s name or address</extracomment>
        <translation>%1 non ha risposto su alcuna porta, quindi nulla è determinabile.</translation>
    </message>
    <message>
        <source>Check that the server is switched on, that the cable is plugged in and that the address is right.</source>
        <translation>Controllare che il server sia acceso, che il cavo sia collegato e che l&apos;indirizzo sia corretto.</translation>
    </message>
    <message>
        <source>%1 gave no answer over %2 within %3. The service may be hanging, or a firewall drops what is sent.</source>
        <extracomment>%1 is a server, %2 a protocol such as LDAP, %3 a span such as &quot;10 s&quot;</extracomment>
        <translation>%1 non ha risposto tramite %2 entro %3. Il servizio potrebbe essere bloccato oppure un firewall scarta le richieste.</translation>
    </message>
    <message>
        <source>Look at the %2 service and the firewall on %1, then check again.</source>
        <extracomment>%1 is a server, %2 a protocol such as LDAP</extracomment>
        <translation>Controllare il servizio %2 e il firewall in %1, quindi verificare di nuovo.</translation>
    </message>
    <message>
        <source>Not understood</source>
        <extracomment>Headline of a card: an answer came and makes no sense</extracomment>
        <translation>Risposta non valida</translation>
    </message>
    <message>
        <source>%1 sent an answer over %2 that makes no sense. Something else may be listening there, or the answer was damaged on its way.</source>
        <extracomment>%1 is a server, %2 a protocol such as LDAP</extracomment>
        <translation>%1 ha inviato tramite %2 una risposta priva di senso. Potrebbe esserci in ascolto qualcos&apos;altro oppure la risposta è stata danneggiata durante il trasferimento.</translation>
    </message>
    <message>
        <source>Make sure that %1 is the right machine, then check again.</source>
        <translation>Assicurarsi che %1 sia il computer giusto, quindi verificare di nuovo.</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Connessione interrotta</translation>
    </message>
    <message>
        <source>%1 closed the connection over %2 before its answer was complete.</source>
        <extracomment>%1 is a server, %2 a protocol such as LDAP</extracomment>
        <translation>%1 ha chiuso la connessione tramite %2 prima di completare la risposta.</translation>
    </message>
    <message>
        <source>Check again. If it happens every time, restart the %2 service on %1.</source>
        <translation>Verificare di nuovo. Se accade ogni volta, riavviare il servizio %2 in %1.</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <extracomment>Headline of a card: the account has no right to read this</extracomment>
        <translation>Non consentito</translation>
    </message>
    <message>
        <source>The account may not read %2 on %1, so the check could not be made.</source>
        <extracomment>%1 is a server, %2 the name of an object in its directory</extracomment>
        <translation>L&apos;account non può leggere %2 in %1, quindi la verifica non è stata possibile.</translation>
    </message>
    <message>
        <source>Sign in with an account that is a domain administrator.</source>
        <translation>Accedere con l&apos;account di un amministratore di dominio.</translation>
    </message>
    <message>
        <source>Name not found</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Nome non trovato</translation>
    </message>
    <message>
        <source>The site&apos;s DNS servers know no address for %1, so the server cannot be asked.</source>
        <extracomment>%1 is a server&apos;s name</extracomment>
        <translation>I server DNS della sede non conoscono alcun indirizzo per %1, quindi il server non può essere interrogato.</translation>
    </message>
    <message>
        <source>Correct the name, or enter the IP address of the server.</source>
        <translation>Correggere il nome oppure immettere l&apos;indirizzo IP del server.</translation>
    </message>
    <message>
        <source>No address</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Nessun indirizzo</translation>
    </message>
    <message>
        <source>No address was given for the source server, so it cannot be asked.</source>
        <translation>Non è stato indicato alcun indirizzo per il server di origine, quindi non può essere interrogato.</translation>
    </message>
    <message>
        <source>Enter the name or the IP address of the source server.</source>
        <translation>Immettere il nome o l&apos;indirizzo IP del server di origine.</translation>
    </message>
    <message>
        <source>No address was given for the destination server, so it cannot be asked.</source>
        <translation>Non è stato indicato alcun indirizzo per il server di destinazione, quindi non può essere interrogato.</translation>
    </message>
    <message>
        <source>Enter the name or the IP address of the destination server.</source>
        <translation>Immettere il nome o l&apos;indirizzo IP del server di destinazione.</translation>
    </message>
    <message>
        <source>No network</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Nessuna rete</translation>
    </message>
    <message>
        <source>This console has no network connection of its own, so no server can be asked.</source>
        <translation>Questa console non ha una propria connessione di rete, quindi nessun server può essere interrogato.</translation>
    </message>
    <message>
        <source>Connect this device to the customer&apos;s network by cable or Wi-Fi.</source>
        <translation>Connettere questo dispositivo alla rete del cliente tramite cavo o Wi-Fi.</translation>
    </message>
    <message>
        <source>No way there</source>
        <extracomment>Headline of a card: this device&apos;s network settings lead nowhere near the server</extracomment>
        <translation>Non raggiungibile</translation>
    </message>
    <message>
        <source>This console has a network, but none that leads to %1: its own address belongs to another network.</source>
        <extracomment>%1 is a server&apos;s address</extracomment>
        <translation>Questa console ha una rete, ma non una che porti a %1: il suo indirizzo appartiene a un&apos;altra rete.</translation>
    </message>
    <message>
        <source>Give this device an address in the server&apos;s network, or correct the address of the server.</source>
        <translation>Assegnare a questo dispositivo un indirizzo nella rete del server oppure correggere l&apos;indirizzo del server.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Interrotto</translation>
    </message>
    <message>
        <source>The check was cancelled before an answer came.</source>
        <translation>La verifica è stata annullata prima di ricevere una risposta.</translation>
    </message>
    <message>
        <source>Check again when you are ready.</source>
        <translation>Verificare di nuovo quando si è pronti.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <extracomment>Headline of a card: another card names the cause</extracomment>
        <translation>Bloccato</translation>
    </message>
    <message>
        <source>This can only be checked when “%1” is in order.</source>
        <extracomment>%1 is the title of another card</extracomment>
        <translation>Questa verifica è possibile solo quando «%1» è a posto.</translation>
    </message>
    <message>
        <source>Solve “%1” first.</source>
        <translation>Risolvere prima «%1».</translation>
    </message>
    <message>
        <source>Not yet</source>
        <extracomment>Headline of a card: it has no meaning before a certain step</extracomment>
        <translation>Non ancora</translation>
    </message>
    <message>
        <source>This applies after the step “%1” is done.</source>
        <extracomment>%1 is the title of a step</extracomment>
        <translation>Vale solo dopo il completamento del passaggio «%1».</translation>
    </message>
    <message>
        <source>No longer</source>
        <extracomment>Headline of a card: it has no meaning any more</extracomment>
        <translation>Non più</translation>
    </message>
    <message>
        <source>This applied only until the step “%1” was done.</source>
        <extracomment>%1 is the title of a step</extracomment>
        <translation>Valeva solo fino al completamento del passaggio «%1».</translation>
    </message>
    <message>
        <source>There is no destination server until phase 2.</source>
        <translation>Prima della fase 2 non esiste un server di destinazione.</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) open</source>
        <extracomment>Headline of a card; %n is the number of TCP ports that accept connections</extracomment>
        <translation>
            <numerusform>%n porta aperta</numerusform>
            <numerusform>%n porte aperte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answers on every port that a domain controller needs.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 risponde su tutte le porte necessarie a un controller di dominio.</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) refused</source>
        <extracomment>Headline of a card; %n is the number of TCP ports that refuse connections</extracomment>
        <translation>
            <numerusform>%n porta rifiutata</numerusform>
            <numerusform>%n porte rifiutate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refuses connections on %n port(s) that a domain controller needs: %2.</source>
        <extracomment>%1 is a server, %2 a list such as &quot;53 (DNS) and 88 (Kerberos)&quot;</extracomment>
        <translation>
            <numerusform>%1 rifiuta le connessioni su %n porta necessaria a un controller di dominio: %2.</numerusform>
            <numerusform>%1 rifiuta le connessioni su %n porte necessarie a un controller di dominio: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1, start the service behind the port or allow it in Windows Firewall.</source>
        <translation>In %1, avviare il servizio che usa la porta o consentirlo in Windows Firewall.</translation>
    </message>
    <message numerus="yes">
        <source>%1 refuses connections on %n port(s) that the migration can do without: %2.</source>
        <extracomment>%1 is a server, %2 a list such as &quot;464 (kpasswd)&quot;</extracomment>
        <translation>
            <numerusform>%1 rifiuta le connessioni su %n porta di cui la migrazione può fare a meno: %2.</numerusform>
            <numerusform>%1 rifiuta le connessioni su %n porte di cui la migrazione può fare a meno: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1, allow the port in Windows Firewall if the service is meant to run.</source>
        <translation>In %1, consentire la porta in Windows Firewall se il servizio deve essere in esecuzione.</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) silent</source>
        <extracomment>Headline of a card; %n is the number of TCP ports that neither accept nor refuse</extracomment>
        <translation>
            <numerusform>%n porta non risponde</numerusform>
            <numerusform>%n porte non rispondono</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gives no answer on %n port(s) that a domain controller needs: %2. Whether the service runs cannot be told.</source>
        <extracomment>%1 is a server, %2 a list such as &quot;53 (DNS) and 88 (Kerberos)&quot;</extracomment>
        <translation>
            <numerusform>%1 non risponde su %n porta necessaria a un controller di dominio: %2. Non è determinabile se il servizio è in esecuzione.</numerusform>
            <numerusform>%1 non risponde su %n porte necessarie a un controller di dominio: %2. Non è determinabile se i servizi sono in esecuzione.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check whether a firewall between here and %1 drops the connection.</source>
        <translation>Controllare se un firewall tra questo punto e %1 scarta la connessione.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Accesso eseguito</translation>
    </message>
    <message>
        <source>Signed in to %1 as %2, over a sealed connection.</source>
        <extracomment>%1 is a server, %2 a user name</extracomment>
        <translation>Accesso a %1 eseguito come %2 tramite una connessione protetta.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Accesso non eseguito</translation>
    </message>
    <message>
        <source>Nobody has signed in to %1 yet. Some checks can only be made with the account of a domain administrator.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Nessuno ha ancora eseguito l&apos;accesso a %1. Alcune verifiche sono possibili solo con l&apos;account di un amministratore di dominio.</translation>
    </message>
    <message>
        <source>Sign in as a domain administrator.</source>
        <translation>Accedere come amministratore di dominio.</translation>
    </message>
    <message>
        <source>The password for %1 was forgotten on purpose, because the console slept or was not touched for a while.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>La password per %1 è stata dimenticata intenzionalmente perché la console era in sospensione o non è stata toccata per un po&apos;.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Accedere di nuovo.</translation>
    </message>
    <message>
        <source>Password refused</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Password rifiutata</translation>
    </message>
    <message>
        <source>%1 refused the password of %2. It is not sent again by itself, so that the account does not get locked.</source>
        <extracomment>%1 is a server, %2 a user name</extracomment>
        <translation>%1 ha rifiutato la password di %2. Non viene inviata di nuovo automaticamente, per evitare il blocco dell&apos;account.</translation>
    </message>
    <message>
        <source>Sign in again with the right password.</source>
        <translation>Accedere di nuovo con la password corretta.</translation>
    </message>
    <message>
        <source>Unknown account</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Account sconosciuto</translation>
    </message>
    <message>
        <source>%1 knows no account with the name %2.</source>
        <extracomment>%1 is a server, %2 a user name</extracomment>
        <translation>%1 non conosce alcun account con il nome %2.</translation>
    </message>
    <message>
        <source>Check how the user name is written, then sign in again.</source>
        <translation>Controllare come è scritto il nome utente, quindi accedere di nuovo.</translation>
    </message>
    <message>
        <source>Account locked</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Account bloccato</translation>
    </message>
    <message>
        <source>%1 has locked the account %2 after too many wrong passwords. Until it is free, nobody can sign in with it.</source>
        <extracomment>%1 is a server, %2 a user name</extracomment>
        <translation>%1 ha bloccato l&apos;account %2 dopo troppe password errate. Finché non viene sbloccato, nessuno può usarlo per accedere.</translation>
    </message>
    <message>
        <source>Unlock the account in Active Directory Users and Computers, or wait until the lock ends, then sign in again.</source>
        <translation>Sbloccare l&apos;account in Utenti e computer di Active Directory o attendere la fine del blocco, quindi accedere di nuovo.</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Account disabilitato</translation>
    </message>
    <message>
        <source>The account %2 is disabled on %1, so it cannot sign in.</source>
        <extracomment>%1 is a server, %2 a user name</extracomment>
        <translation>L&apos;account %2 è disabilitato in %1, quindi non può accedere.</translation>
    </message>
    <message>
        <source>Enable the account, or sign in with another one.</source>
        <translation>Abilitare l&apos;account o accedere con un altro.</translation>
    </message>
    <message>
        <source>Password expired</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Password scaduta</translation>
    </message>
    <message>
        <source>The password of %2 has expired or must be changed, so %1 lets nobody in with it.</source>
        <extracomment>%1 is a server, %2 a user name</extracomment>
        <translation>La password di %2 è scaduta o deve essere cambiata, quindi %1 non consente l&apos;accesso.</translation>
    </message>
    <message>
        <source>Change the password on a computer of the domain, then sign in again.</source>
        <translation>Cambiare la password in un computer del dominio, quindi accedere di nuovo.</translation>
    </message>
    <message>
        <source>Clocks too far apart</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Orologi troppo distanti</translation>
    </message>
    <message>
        <source>%1 refused the sign-in because its clock and the clock of this console differ by more than Kerberos allows.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 ha rifiutato l&apos;accesso perché il suo orologio e quello di questa console differiscono più di quanto consentito da Kerberos.</translation>
    </message>
    <message>
        <source>Set the clock that is wrong: the card about the time difference says which one it is.</source>
        <translation>Regolare l&apos;orologio errato: il riquadro sullo scarto di tempo indica qual è.</translation>
    </message>
    <message>
        <source>Sign-in rejected</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Accesso respinto</translation>
    </message>
    <message>
        <source>%1 rejected the sign-in of %2: %3.</source>
        <extracomment>%1 is a server, %2 a user name, %3 the server&apos;s own words, not translated</extracomment>
        <translation>%1 ha respinto l&apos;accesso di %2: %3.</translation>
    </message>
    <message>
        <source>Check the account on the server, then sign in again.</source>
        <translation>Controllare l&apos;account nel server, quindi accedere di nuovo.</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Certificato non attendibile</translation>
    </message>
    <message>
        <source>%1 showed a certificate for %2 that nobody vouches for. Nothing was sent over this connection.</source>
        <extracomment>%1 is a server, %2 the name in the certificate</extracomment>
        <translation>%1 ha presentato un certificato per %2 di cui nessuno si fa garante. Su questa connessione non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one on the server, and trust it only if they are the same.</source>
        <translation>Confrontare l&apos;impronta digitale con quella nel server e considerare attendibile il certificato solo se coincidono.</translation>
    </message>
    <message>
        <source>Certificate changed</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Certificato cambiato</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you trusted in this session. The sign-in was stopped: somebody may be in between.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 presenta un certificato diverso da quello considerato attendibile in questa sessione. L&apos;accesso è stato interrotto: qualcuno potrebbe essersi inserito nella connessione.</translation>
    </message>
    <message>
        <source>Find out whether the certificate was renewed. Trust it again only if the fingerprint on the server is the same.</source>
        <translation>Accertare se il certificato è stato rinnovato. Considerarlo di nuovo attendibile solo se l&apos;impronta digitale nel server coincide.</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <extracomment>Headline of a card; %n is a number of operations-master roles</extracomment>
        <translation>
            <numerusform>%n ruolo</numerusform>
            <numerusform>%n ruoli</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds all operations master roles, as it should at this point.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 detiene tutti i ruoli di master operazioni, come deve essere a questo punto.</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) elsewhere</source>
        <extracomment>Headline of a card; %n is the number of operations-master roles that the wrong server holds</extracomment>
        <translation>
            <numerusform>%n ruolo altrove</numerusform>
            <numerusform>%n ruoli altrove</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operations master role(s) should be on %3 but are on %2: %1. Windows Server Essentials must hold them, and removing their holder would break the domain.</source>
        <extracomment>%1 is a list of operations-master roles, %2 a list of servers, %3 a server</extracomment>
        <translation>
            <numerusform>%n ruolo di master operazioni dovrebbe trovarsi in %3 ma si trova in %2: %1. Deve essere detenuto da Windows Server Essentials; rimuovendo il server che lo detiene si danneggerebbe il dominio.</numerusform>
            <numerusform>%n ruoli di master operazioni dovrebbero trovarsi in %3 ma si trovano in %2: %1. Devono essere detenuti da Windows Server Essentials; rimuovendo il server che li detiene si danneggerebbe il dominio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfer the roles to %3.</source>
        <translation>Trasferire i ruoli a %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n operations master role(s) still on %2 instead of %3: %1. This can wait, but not beyond the demotion of the source server.</source>
        <translation>
            <numerusform>%n ruolo di master operazioni è ancora in %2 anziché in %3: %1. Può attendere, ma non oltre l&apos;abbassamento di livello del server di origine.</numerusform>
            <numerusform>%n ruoli di master operazioni sono ancora in %2 anziché in %3: %1. Possono attendere, ma non oltre l&apos;abbassamento di livello del server di origine.</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfer the roles to %3 before the source server is demoted.</source>
        <translation>Trasferire i ruoli a %3 prima di abbassare di livello il server di origine.</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) lost</source>
        <extracomment>Headline of a card; %n is the number of operations-master roles without a holder</extracomment>
        <translation>
            <numerusform>%n ruolo perso</numerusform>
            <numerusform>%n ruoli persi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operations master role(s) belong to a server that was deleted: %1. Nobody performs them now.</source>
        <extracomment>%1 is a list of operations-master roles</extracomment>
        <translation>
            <numerusform>%n ruolo di master operazioni appartiene a un server eliminato: %1. Ora nessuno lo svolge.</numerusform>
            <numerusform>%n ruoli di master operazioni appartengono a un server eliminato: %1. Ora nessuno li svolge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seize the roles with ntdsutil on the server that shall hold them.</source>
        <translation>Assumere forzatamente i ruoli (seize) con ntdsutil nel server che deve detenerli.</translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s)</source>
        <extracomment>Headline of a card; %n is the number of operations-master roles</extracomment>
        <translation>
            <numerusform>%n contraddizione</numerusform>
            <numerusform>%n contraddizioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The two servers name different holders for %n operations master role(s): %1. The change was not replicated.</source>
        <extracomment>%1 is a list of operations-master roles</extracomment>
        <translation>
            <numerusform>I due server indicano titolari diversi per %n ruolo di master operazioni: %1. La modifica non è stata replicata.</numerusform>
            <numerusform>I due server indicano titolari diversi per %n ruoli di master operazioni: %1. La modifica non è stata replicata.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait for the next replication. If the contradiction stays, look at the card about replication.</source>
        <translation>Attendere la prossima replica. Se la contraddizione rimane, vedere il riquadro sulla replica.</translation>
    </message>
    <message>
        <source>Holder silent</source>
        <extracomment>Headline of a card: the server with a role does not answer</extracomment>
        <translation>Titolare non risponde</translation>
    </message>
    <message numerus="yes">
        <source>%n operations master role(s) are on another server that does not answer (%2): %1. Whether it is alive cannot be told.</source>
        <extracomment>%1 is a list of operations-master roles, %2 a list of servers</extracomment>
        <translation>
            <numerusform>%n ruolo di master operazioni si trova in un altro server che non risponde (%2): %1. Non è determinabile se il server è ancora attivo.</numerusform>
            <numerusform>%n ruoli di master operazioni si trovano in un altro server che non risponde (%2): %1. Non è determinabile se il server è ancora attivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find out what %2 is. If it is gone for good, its roles must be seized.</source>
        <translation>Accertare che cos&apos;è %2. Se non esiste più, i suoi ruoli devono essere assunti forzatamente (seize).</translation>
    </message>
    <message numerus="yes">
        <source>%n naming context(s) replicate in both directions; the oldest success was %1 ago.</source>
        <extracomment>Headline of a card: how long ago the oldest replication was %n is a number of naming contexts (parts of the directory), %1 a span such as &quot;12 min&quot;</extracomment>
        <translation>
            <numerusform>%n contesto dei nomi viene replicato in entrambe le direzioni; la replica riuscita meno recente risale a %1 fa.</numerusform>
            <numerusform>%n contesti dei nomi vengono replicati in entrambe le direzioni; la replica riuscita meno recente risale a %1 fa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <extracomment>Headline of a card; %n is a number of naming contexts</extracomment>
        <translation>
            <numerusform>%n in errore</numerusform>
            <numerusform>%n in errore</numerusform>
        </translation>
    </message>
    <message>
        <source>Replication fails with error %2: %1. The last success was %3 ago; changes since then do not reach the other server.</source>
        <extracomment>%1 is a list of naming contexts, %2 an error number, %3 a span such as &quot;5 h&quot;</extracomment>
        <translation>La replica non riesce, errore %2: %1. L&apos;ultima replica riuscita risale a %3 fa; le modifiche successive non raggiungono l&apos;altro server.</translation>
    </message>
    <message>
        <source>Look up the error in the Directory Service event log of the receiving server, then check again.</source>
        <translation>Cercare l&apos;errore nel registro eventi Servizio directory (Directory Service) del server ricevente, quindi verificare di nuovo.</translation>
    </message>
    <message>
        <source>The last successful replication was %2 ago: %1. What was changed since then may be missing on the other server.</source>
        <extracomment>%1 is a list of naming contexts, %2 a span such as &quot;2 h 5 min&quot;</extracomment>
        <translation>L&apos;ultima replica riuscita risale a %2 fa: %1. Quanto è stato modificato da allora potrebbe mancare nell&apos;altro server.</translation>
    </message>
    <message>
        <source>Start a replication in Active Directory Sites and Services, then check again.</source>
        <translation>Avviare una replica in Siti e servizi di Active Directory, quindi verificare di nuovo.</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>This was never replicated: %1. What stands on one server only would be lost with it.</source>
        <extracomment>%1 is a list of naming contexts with their direction</extracomment>
        <translation>Mai replicati: %1. Ciò che si trova solo in un server andrebbe perso con esso.</translation>
    </message>
    <message>
        <source>Start a replication in Active Directory Sites and Services, and wait for its first success before you go on.</source>
        <translation>Avviare una replica in Siti e servizi di Active Directory e attendere che riesca la prima volta prima di proseguire.</translation>
    </message>
    <message>
        <source>No partner</source>
        <extracomment>Headline of a card: no replication is set up</extracomment>
        <translation>Nessun partner</translation>
    </message>
    <message>
        <source>No replication partner is set up: %1. These parts of the directory stand on one server only.</source>
        <extracomment>%1 is a list of naming contexts with their direction</extracomment>
        <translation>Nessun partner di replica configurato: %1. Queste parti della directory si trovano in un solo server.</translation>
    </message>
    <message>
        <source>Run repadmin /kcc on the server that has no partner, then check again.</source>
        <translation>Eseguire repadmin /kcc nel server che non ha partner, quindi verificare di nuovo.</translation>
    </message>
    <message>
        <source>One controller</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Un solo controller</translation>
    </message>
    <message>
        <source>The domain has one domain controller, so there is nothing to replicate.</source>
        <translation>Il dominio ha un solo controller di dominio, quindi non c&apos;è nulla da replicare.</translation>
    </message>
    <message>
        <source>The external time source does not answer. Give the source server one that can be reached.</source>
        <translation>L&apos;origine ora esterna non risponde. Assegnare al server di origine un&apos;origine ora raggiungibile.</translation>
    </message>
    <message>
        <source>Only one of NTP and the directory told the time, so it has no second witness.</source>
        <translation>Solo uno tra NTP e directory ha indicato l&apos;ora, quindi manca una seconda conferma.</translation>
    </message>
    <message>
        <source>A demotion leaves the server object of the source in Active Directory Sites and Services; it is deleted in a later step.</source>
        <translation>L&apos;abbassamento di livello lascia l&apos;oggetto server del server di origine in Siti e servizi di Active Directory; viene eliminato in un passaggio successivo.</translation>
    </message>
    <message>
        <source>The clock of this console is off. Times in the record are measured with it: set it.</source>
        <translation>L&apos;orologio di questa console è sfasato. Gli orari nella registrazione si basano su di esso: regolarlo.</translation>
    </message>
    <message>
        <source>%1 hosts the e-mail of the company with %2. Mailboxes on it: %3.</source>
        <extracomment>%1 is a server, %2 a product such as &quot;Exchange Server 2003&quot;, %3 a number</extracomment>
        <translation>%1 ospita la posta elettronica dell&apos;azienda con %2. Cassette postali presenti: %3.</translation>
    </message>
    <message>
        <source>Mailboxes: %3</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Cassette postali: %3</translation>
    </message>
    <message>
        <source>%1 runs %2 with mailboxes on it (%3), and nobody has chosen where they go. The source server cannot be removed while they are there.</source>
        <extracomment>%1 is a server, %2 a product, %3 a number of mailboxes</extracomment>
        <translation>%1 esegue %2 con cassette postali (%3) e nessuno ha ancora scelto dove spostarle. Finché sono presenti, il server di origine non può essere rimosso.</translation>
    </message>
    <message>
        <source>Choose the new home for e-mail in phase 1.</source>
        <translation>Scegliere il nuovo sistema di posta elettronica nella fase 1.</translation>
    </message>
    <message>
        <source>Not on the source</source>
        <extracomment>Headline of a card: the service runs on another server</extracomment>
        <translation>In un altro server</translation>
    </message>
    <message>
        <source>Exchange runs on %1 and not on the source server, so the e-mail does not depend on the source server.</source>
        <extracomment>%1 is a list of servers</extracomment>
        <translation>Exchange è in esecuzione in %1 e non nel server di origine, quindi la posta elettronica non dipende dal server di origine.</translation>
    </message>
    <message>
        <source>No Exchange</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Nessun Exchange</translation>
    </message>
    <message>
        <source>The directory lists no Exchange server, so the steps about e-mail are not needed.</source>
        <translation>La directory non elenca server Exchange, quindi i passaggi sulla posta elettronica non sono necessari.</translation>
    </message>
    <message>
        <source>Authority found</source>
        <extracomment>Headline of a card: a certification authority</extracomment>
        <translation>Autorità trovata</translation>
    </message>
    <message>
        <source>%1 is a certification authority (%2). It cannot be demoted before Active Directory Certificate Services are removed.</source>
        <extracomment>%1 is a server, %2 a list of names of authorities</extracomment>
        <translation>%1 è un&apos;autorità di certificazione (%2). Non può essere abbassato di livello prima di rimuovere Servizi certificati Active Directory.</translation>
    </message>
    <message>
        <source>Not certain</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Non certo</translation>
    </message>
    <message>
        <source>%1 has a place for revocation lists in the directory, but no enterprise authority is registered for it. It may run a stand-alone authority, or an earlier one may have left this behind.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 ha nella directory una posizione per gli elenchi di revoche, ma non risulta registrato come autorità di certificazione dell&apos;organizzazione (enterprise). Potrebbe eseguire un&apos;autorità autonoma (stand-alone) oppure la posizione è un residuo di un&apos;autorità precedente.</translation>
    </message>
    <message>
        <source>Look for Active Directory Certificate Services among the roles of %1.</source>
        <translation>Cercare Servizi certificati Active Directory tra i ruoli di %1.</translation>
    </message>
    <message>
        <source>The certification authority %1 runs on another server, so it does not keep the source server from being demoted.</source>
        <extracomment>%1 is a list of names of authorities</extracomment>
        <translation>L&apos;autorità di certificazione %1 è in esecuzione in un altro server, quindi non impedisce l&apos;abbassamento di livello del server di origine.</translation>
    </message>
    <message>
        <source>No authority</source>
        <extracomment>Headline of a card: no certification authority</extracomment>
        <translation>Nessuna autorità</translation>
    </message>
    <message>
        <source>The directory lists no certification authority. A stand-alone authority would not be listed there.</source>
        <translation>La directory non elenca autorità di certificazione. Un&apos;autorità autonoma (stand-alone) non vi comparirebbe.</translation>
    </message>
    <message>
        <source>Source authorized</source>
        <extracomment>Headline of a card: the source server may hand out addresses</extracomment>
        <translation>Origine autorizzata</translation>
    </message>
    <message>
        <source>The directory allows %1 to hand out addresses, so the steps about DHCP apply. Whether its DHCP service runs is not proven by that. Authorized are: %2.</source>
        <extracomment>%1 is a server, %2 a list of servers</extracomment>
        <translation>La directory consente a %1 di assegnare indirizzi, quindi valgono i passaggi su DHCP. Ciò non dimostra che il servizio DHCP sia in esecuzione. Autorizzati: %2.</translation>
    </message>
    <message>
        <source>Destination authorized</source>
        <extracomment>Headline of a card: the destination server may hand out addresses</extracomment>
        <translation>Destinazione autorizzata</translation>
    </message>
    <message>
        <source>The directory allows %1, the destination server, to hand out addresses. It should not, because two DHCP servers disturb each other.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>La directory consente a %1, il server di destinazione, di assegnare indirizzi. Non dovrebbe farlo, perché due server DHCP si disturbano a vicenda.</translation>
    </message>
    <message>
        <source>Find out whether the DHCP Server role runs on %1, and remove it there if it does.</source>
        <translation>Accertare se il ruolo Server DHCP è in esecuzione in %1 e, in tal caso, rimuoverlo.</translation>
    </message>
    <message>
        <source>Other servers</source>
        <extracomment>Headline of a card: other servers may hand out addresses</extracomment>
        <translation>Altri server</translation>
    </message>
    <message>
        <source>The directory allows these servers to hand out addresses: %1. The source server is not among them, which does not prove that it hands out none.</source>
        <extracomment>%1 is a list of servers</extracomment>
        <translation>La directory consente a questi server di assegnare indirizzi: %1. Il server di origine non è tra questi, ma ciò non dimostra che non ne assegni.</translation>
    </message>
    <message>
        <source>Find out on the source server and on the router who hands out addresses.</source>
        <translation>Accertare nel server di origine e nel router chi assegna gli indirizzi.</translation>
    </message>
    <message>
        <source>The directory allows no server to hand out addresses. That does not prove that the source server hands out none.</source>
        <translation>La directory non consente ad alcun server di assegnare indirizzi. Ciò non dimostra che il server di origine non ne assegni.</translation>
    </message>
    <message>
        <source>No user has one</source>
        <extracomment>Headline of a card: a logon script</extracomment>
        <translation>Nessun utente lo usa</translation>
    </message>
    <message>
        <source>No user has a logon script. Accounts that were read: %1. The file in NETLOGON was not looked at.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Nessun utente ha uno script di accesso. Account letti: %1. Il file in NETLOGON non è stato esaminato.</translation>
    </message>
    <message>
        <source>Script still set</source>
        <extracomment>Headline of a card: a logon script</extracomment>
        <translation>Script ancora impostato</translation>
    </message>
    <message>
        <source>These users still start %2 when they sign in: %1. The script belongs to the former server, and they wait for it.</source>
        <extracomment>%1 is a list of users, %2 a file name</extracomment>
        <translation>Questi utenti avviano ancora %2 all&apos;accesso: %1. Lo script appartiene al server precedente e rallenta l&apos;accesso.</translation>
    </message>
    <message>
        <source>Empty “Logon script” in the properties of each of these users.</source>
        <translation>Svuotare il campo «Script di accesso» (Logon script) nelle proprietà di ognuno di questi utenti.</translation>
    </message>
    <message>
        <source>Other scripts</source>
        <extracomment>Headline of a card: logon scripts</extracomment>
        <translation>Altri script</translation>
    </message>
    <message>
        <source>No user starts the script of the former server, but these users have another logon script: %1.</source>
        <extracomment>%1 is a list of users</extracomment>
        <translation>Nessun utente avvia lo script del server precedente, ma questi utenti hanno un altro script di accesso: %1.</translation>
    </message>
    <message>
        <source>Check that these scripts do not name the source server.</source>
        <translation>Controllare che questi script non contengano il nome del server di origine.</translation>
    </message>
    <message>
        <source>Strong</source>
        <extracomment>Headline of a card: the password policy</extracomment>
        <translation>Sicuri</translation>
    </message>
    <message>
        <source>The domain demands complex passwords with a length of at least %1.</source>
        <extracomment>%1 is a number of characters</extracomment>
        <translation>Il dominio richiede password complesse con una lunghezza minima di %1.</translation>
    </message>
    <message>
        <source>Length %1</source>
        <extracomment>Headline of a card: the shortest password; %1 is a number</extracomment>
        <translation>Lunghezza %1</translation>
    </message>
    <message>
        <source>The domain accepts passwords with a length of %1; at least %2 is advised. Short passwords are easy to guess.</source>
        <extracomment>%1 and %2 are numbers of characters</extracomment>
        <translation>Il dominio accetta password con una lunghezza di %1; è consigliato almeno %2. Le password brevi sono facili da indovinare.</translation>
    </message>
    <message>
        <source>Set the password policy in the Dashboard of the destination server.</source>
        <translation>Impostare i criteri password nella dashboard del server di destinazione.</translation>
    </message>
    <message>
        <source>Not complex</source>
        <extracomment>Headline of a card: the password policy</extracomment>
        <translation>Non complesse</translation>
    </message>
    <message>
        <source>The domain does not demand complex passwords, only a length of %1. Such passwords are easy to guess.</source>
        <extracomment>%1 is a number of characters</extracomment>
        <translation>Il dominio non richiede password complesse, ma solo una lunghezza di %1. Password di questo tipo sono facili da indovinare.</translation>
    </message>
    <message>
        <source>No zone names the source server as a name server. Zones that were asked: %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Nessuna zona indica il server di origine come server dei nomi. Zone interrogate: %1.</translation>
    </message>
    <message>
        <source>Name server left</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Server dei nomi rimasto</translation>
    </message>
    <message>
        <source>These entries still name the source server, or a server without an address: %1. Name resolution waits there for a server that never answers.</source>
        <extracomment>%1 is a list of DNS records</extracomment>
        <translation>Queste voci indicano ancora il server di origine o un server senza indirizzo: %1. La risoluzione dei nomi vi attende un server che non risponde mai.</translation>
    </message>
    <message>
        <source>Remove the source server from “Name Servers” in the properties of each of these zones, and correct the primary server on the page “Start of Authority (SOA)”.</source>
        <translation>Nelle proprietà di ognuna di queste zone rimuovere il server di origine da «Server dei nomi» (Name Servers) e correggere il server primario nella scheda «Origine di autorità (SOA)» (Start of Authority).</translation>
    </message>
    <message>
        <source>No record by which computers find a domain controller leads to the source server. Names that were asked: %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Nessun record con cui i computer trovano un controller di dominio porta al server di origine. Nomi interrogati: %1.</translation>
    </message>
    <message>
        <source>Records left</source>
        <extracomment>Headline of a card: DNS records</extracomment>
        <translation>Record rimasti</translation>
    </message>
    <message>
        <source>These records still lead to the source server, or to a server without an address: %1. Computers that follow them find no domain controller.</source>
        <extracomment>%1 is a list of DNS records</extracomment>
        <translation>Questi record portano ancora al server di origine o a un server senza indirizzo: %1. I computer che li seguono non trovano alcun controller di dominio.</translation>
    </message>
    <message>
        <source>Delete these records in DNS Manager on the destination server.</source>
        <translation>Eliminare questi record in Gestore DNS nel server di destinazione.</translation>
    </message>
    <message>
        <source>Address left</source>
        <extracomment>Headline of a card: an address in DNS</extracomment>
        <translation>Indirizzo rimasto</translation>
    </message>
    <message>
        <source>The global catalog still has the address of the source server: %1. Programs that ask there first have to wait.</source>
        <extracomment>%1 is a list of DNS records</extracomment>
        <translation>Il catalogo globale ha ancora l&apos;indirizzo del server di origine: %1. I programmi che lo interrogano per primo devono attendere.</translation>
    </message>
    <message>
        <source>No home folder, profile, logon script, licensing server or DHCP authorization in the directory names the source server. Accounts that were read: %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Nella directory il server di origine non compare in alcuna cartella home, profilo, script di accesso, server licenze o autorizzazione DHCP. Account letti: %1.</translation>
    </message>
    <message>
        <source>Entries left</source>
        <extracomment>Headline of a card: entries of the directory</extracomment>
        <translation>Voci rimaste</translation>
    </message>
    <message>
        <source>These entries of the directory still name the source server: %1. What follows them looks for a server that is gone.</source>
        <extracomment>%1 is a list of entries</extracomment>
        <translation>Queste voci della directory indicano ancora il server di origine: %1. Ciò che le usa cerca un server che non esiste più.</translation>
    </message>
    <message>
        <source>Correct or delete each of these entries.</source>
        <translation>Correggere o eliminare ognuna di queste voci.</translation>
    </message>
    <message>
        <source>Folders on the source</source>
        <extracomment>Headline of a card: the source server</extracomment>
        <translation>Cartelle nell&apos;origine</translation>
    </message>
    <message>
        <source>Folders of users are on the source server, which is gone: %1. These users sign in without their files.</source>
        <extracomment>%1 is a list of users and folders</extracomment>
        <translation>Cartelle di utenti si trovano nel server di origine, che non esiste più: %1. Questi utenti accedono senza i propri file.</translation>
    </message>
    <message>
        <source>Enter the folders on the destination server in the properties of each of these users.</source>
        <translation>Immettere le cartelle nel server di destinazione nelle proprietà di ognuno di questi utenti.</translation>
    </message>
    <message>
        <source>Server not known</source>
        <extracomment>Headline of a card: a server</extracomment>
        <translation>Server non noto</translation>
    </message>
    <message>
        <source>These folders are on another server: %1. This console does not know the name of the source server, so it cannot tell whether they are lost with it.</source>
        <extracomment>%1 is a list of users and folders</extracomment>
        <translation>Queste cartelle si trovano in un altro server: %1. Questa console non conosce il nome del server di origine, quindi non può stabilire se andranno perse con esso.</translation>
    </message>
    <message>
        <source>Compare the server in these paths with the name of the source server.</source>
        <translation>Confrontare il server in questi percorsi con il nome del server di origine.</translation>
    </message>
</context>
<context>
    <name>FolderList</name>
    <message>
        <source>Reading</source>
        <translation>Lettura</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Places</source>
        <extracomment>Disks, sticks and folders that a file can be chosen from</extracomment>
        <translation>Posizioni</translation>
    </message>
    <message>
        <source>The medium does not answer. Unplug it and plug it in again, or choose another place.</source>
        <translation>Il supporto non risponde. Scollegarlo e ricollegarlo oppure scegliere un&apos;altra posizione.</translation>
    </message>
    <message>
        <source>This folder cannot be read: it is gone, or your account may not open it. Choose another one.</source>
        <translation>Impossibile leggere questa cartella: non esiste più oppure l&apos;account in uso non può aprirla. Sceglierne un&apos;altra.</translation>
    </message>
    <message>
        <source>Only the first %1 are shown. Move the file to a smaller folder if it is not among them.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Vengono mostrati solo i primi %1. Se il file non è tra questi, spostarlo in una cartella più piccola.</translation>
    </message>
    <message>
        <source>There is nothing in this folder.</source>
        <translation>Questa cartella è vuota.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A file: %1 is its size, %2 when it was changed</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>A folder</extracomment>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>Downloads</source>
        <extracomment>A folder</extracomment>
        <translation>Download</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>A folder</extracomment>
        <translation>Documenti</translation>
    </message>
    <message>
        <source>Home folder</source>
        <extracomment>The folder of the person who uses the computer</extracomment>
        <translation>Cartella Home</translation>
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
        <translation>%1 g</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>Days and hours</extracomment>
        <translation>%1 g %2 h</translation>
    </message>
    <message>
        <source>± %1</source>
        <extracomment>A limit to both sides; %1 is a span such as &quot;5 min&quot;</extracomment>
        <translation>± %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>proprio ora</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <extracomment>How long ago, in seconds</extracomment>
        <translation>%1 s fa</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <extracomment>How long ago, in minutes</extracomment>
        <translation>%1 min fa</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <extracomment>How long ago, in hours</extracomment>
        <translation>%1 h fa</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n giorno fa</numerusform>
            <numerusform>%n giorni fa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>A number of milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A day: %1 is the day of the week, short; %2 the date</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <extracomment>A date and a time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>GateBanner</name>
    <message>
        <source>Show all %1</source>
        <extracomment>Button: shows every reason why a step or a phase is closed; %1 is how many there are</extracomment>
        <translation>Mostra tutti (%1)</translation>
    </message>
</context>
<context>
    <name>GateController</name>
    <message>
        <source>Everything that this step relies on is measured again …</source>
        <translation>Nuova misurazione di tutto ciò su cui si basa questo passaggio…</translation>
    </message>
    <message>
        <source>Not everything of this step is done yet</source>
        <translation>In questo passaggio non è ancora stato fatto tutto</translation>
    </message>
    <message>
        <source>The step has not begun. What is listed here is not proven at this moment.</source>
        <translation>Il passaggio non è iniziato. Quanto elencato qui al momento non è dimostrato.</translation>
    </message>
    <message>
        <source>This step cannot begin yet</source>
        <translation>Questo passaggio non può ancora iniziare</translation>
    </message>
    <message>
        <source>This phase is not open yet</source>
        <translation>Questa fase non è ancora aperta</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>condition</comment>
        <extracomment>Who decided whether a step is needed: %1 is a person, %2 that person&apos;s reason</extracomment>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>No check can tell this. Decide it yourself.</source>
        <translation>Nessuna verifica può stabilirlo. Serve una decisione personale.</translation>
    </message>
    <message>
        <source>The check that decides this has no answer yet.</source>
        <translation>La verifica che lo stabilisce non ha ancora una risposta.</translation>
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
        <translation>Procedi comunque…</translation>
    </message>
    <message>
        <source>Carry on all the same: %1</source>
        <translation>Procedi comunque: %1</translation>
    </message>
</context>
<context>
    <name>GuideReport</name>
    <message>
        <source>Only if: %1</source>
        <extracomment>%1 says when a step is needed</extracomment>
        <translation>Solo se: %1</translation>
    </message>
    <message>
        <source>Limits: %1</source>
        <translation>Limiti: %1</translation>
    </message>
    <message>
        <source>Not before: %1</source>
        <extracomment>%1 is the title of another step</extracomment>
        <translation>Non prima di: %1</translation>
    </message>
    <message>
        <source>Due before: %1</source>
        <extracomment>%1 is the title of another step</extracomment>
        <translation>Da fare prima di: %1</translation>
    </message>
    <message>
        <source>If it is skipped: %1</source>
        <extracomment>%1 is what is lost when a step is left out</extracomment>
        <translation>Se viene saltato: %1</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <extracomment>%1 is what proves that a step is done</extracomment>
        <translation>Evidenza: %1</translation>
    </message>
    <message>
        <source>Checked by the console: %1</source>
        <extracomment>%1 is the title of something that the console checks by itself</extracomment>
        <translation>Verificato dalla console: %1</translation>
    </message>
</context>
<context>
    <name>Guides</name>
    <message>
        <source>Demote and remove the source server</source>
        <translation>Abbassare di livello e rimuovere il server di origine</translation>
    </message>
    <message>
        <source>Demote and remove</source>
        <extracomment>Short name of phase 6 for the timeline; keep it under 24 characters</extracomment>
        <translation>Abbassare e rimuovere</translation>
    </message>
    <message>
        <source>The source server is not to stay as it is</source>
        <extracomment>When the phase is needed</extracomment>
        <translation>Il server di origine non deve restare com&apos;è</translation>
    </message>
    <message>
        <source>Move mailboxes created late</source>
        <extracomment>Title of a step</extracomment>
        <translation>Spostare le cassette postali create in seguito</translation>
    </message>
    <message>
        <source>New users still got their mailbox on the old Exchange server, and it cannot be uninstalled while one remains.</source>
        <translation>I nuovi utenti hanno ancora ricevuto la cassetta postale nel vecchio server Exchange, che non può essere disinstallato finché ne rimane una.</translation>
    </message>
    <message>
        <source>Users were added after the mailboxes were moved</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Dopo lo spostamento delle cassette postali sono stati aggiunti utenti</translation>
    </message>
    <message>
        <source>Exchange refuses to be uninstalled.</source>
        <translation>Exchange rifiuta la disinstallazione.</translation>
    </message>
    <message>
        <source>No mailbox is left on the source server</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Nel server di origine non rimane alcuna cassetta postale</translation>
    </message>
    <message>
        <source>List the mailboxes that are still on the source server.</source>
        <translation>Elencare le cassette postali ancora presenti nel server di origine.</translation>
    </message>
    <message>
        <source>Move each of them to the chosen mail system.</source>
        <translation>Spostare ognuna nel sistema di posta scelto.</translation>
    </message>
    <message>
        <source>Microsoft’s guide says “to the Destination Server”, which has no Exchange; the chosen mail system is meant.</source>
        <translation>La guida di Microsoft dice «to the Destination Server» (nel server di destinazione), che non ha Exchange; si intende il sistema di posta scelto.</translation>
    </message>
    <message>
        <source>Uninstall Exchange from the source</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>Disinstallare Exchange dal server di origine</translation>
    </message>
    <message>
        <source>The uninstallation removes the references to this Exchange server from Active Directory.</source>
        <translation>La disinstallazione rimuove da Active Directory i riferimenti a questo server Exchange.</translation>
    </message>
    <message>
        <source>Active Directory keeps pointing to a mail server that does not exist.</source>
        <translation>Active Directory continua a fare riferimento a un server di posta che non esiste.</translation>
    </message>
    <message>
        <source>The Configuration partition holds no Exchange server object for the source server</source>
        <translation>La partizione Configuration non contiene alcun oggetto server Exchange per il server di origine</translation>
    </message>
    <message>
        <source>Make sure that no mailbox and no public folder is left, because setup refuses otherwise.</source>
        <translation>Assicurarsi che non rimangano cassette postali né cartelle pubbliche, altrimenti il programma di installazione si rifiuta di procedere.</translation>
    </message>
    <message>
        <source>Make sure that every mailbox and public folder that is still needed has been moved.</source>
        <translation>Assicurarsi che siano state spostate tutte le cassette postali e le cartelle pubbliche ancora necessarie.</translation>
    </message>
    <message>
        <source>Have the installation discs of Windows Small Business Server 2003 ready.</source>
        <translation>Tenere a portata di mano i dischi di installazione di Windows Small Business Server 2003.</translation>
    </message>
    <message>
        <source>Have the installation media of Exchange Server 2007 ready.</source>
        <translation>Tenere a portata di mano i supporti di installazione di Exchange Server 2007.</translation>
    </message>
    <message>
        <source>Have the installation media of Exchange Server 2010 ready.</source>
        <translation>Tenere a portata di mano i supporti di installazione di Exchange Server 2010.</translation>
    </message>
    <message>
        <source>Follow Microsoft’s article “How to Completely Remove Exchange 2007 from a Server”.</source>
        <translation>Seguire l&apos;articolo di Microsoft «How to Completely Remove Exchange 2007 from a Server».</translation>
    </message>
    <message>
        <source>Follow Microsoft’s article “Modify or Remove Exchange 2010”.</source>
        <translation>Seguire l&apos;articolo di Microsoft «Modify or Remove Exchange 2010» (Modificare o rimuovere Exchange 2010).</translation>
    </message>
    <message>
        <source>Open Add or Remove Programs &gt; Windows Small Business Server 2003 &gt; Change/Remove.</source>
        <translation>Aprire Installazione applicazioni (Add or Remove Programs) &gt; Windows Small Business Server 2003 &gt; Cambia/Rimuovi (Change/Remove).</translation>
    </message>
    <message>
        <source>On the page “Component Selection” set “Exchange Server” to “Remove”.</source>
        <translation>Nella pagina «Selezione componenti» (Component Selection) impostare «Exchange Server» su «Rimuovi» (Remove).</translation>
    </message>
    <message>
        <source>Insert “CD#3” when setup asks for it.</source>
        <translation>Inserire «CD#3» quando viene richiesto dal programma di installazione.</translation>
    </message>
    <message>
        <source>Exchange server in the directory</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Server Exchange nella directory</translation>
    </message>
    <message>
        <source>Remove Certification Authority Web Enrollment first</source>
        <extracomment>Title of a step</extracomment>
        <translation>Rimuovere prima Registrazione Web Autorità di certificazione</translation>
    </message>
    <message>
        <source>The certification authority can be removed only after its web pages.</source>
        <translation>L&apos;autorità di certificazione può essere rimossa solo dopo le relative pagine Web.</translation>
    </message>
    <message>
        <source>Certification Authority Web Enrollment is installed on the source server</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Nel server di origine è installata Registrazione Web Autorità di certificazione</translation>
    </message>
    <message>
        <source>The removal of Active Directory Certificate Services fails.</source>
        <translation>La rimozione di Servizi certificati Active Directory non riesce.</translation>
    </message>
    <message>
        <source>The source server no longer lists the role service as installed</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Il server di origine non elenca più il servizio ruolo come installato</translation>
    </message>
    <message>
        <source>In Server Manager open Manage &gt; Remove Roles and Features and select the local server.</source>
        <translation>In Server Manager aprire Gestione &gt; Rimuovi ruoli e funzionalità (Manage &gt; Remove Roles and Features) e selezionare il server locale.</translation>
    </message>
    <message>
        <source>Open Active Directory Certificate Services and clear the box “Certification Authority Web Enrollment”.</source>
        <extracomment>Clear: remove the tick from a box</extracomment>
        <translation>Aprire «Servizi certificati Active Directory» (Active Directory Certificate Services) e deselezionare la casella «Registrazione Web Autorità di certificazione» (Certification Authority Web Enrollment).</translation>
    </message>
    <message>
        <source>Finish the wizard and close it; the next step opens it anew.</source>
        <translation>Completare la procedura guidata e chiuderla; il passaggio successivo la apre di nuovo.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for 2012 R2 gives this hint for every source server.</source>
        <translation>La guida di Microsoft per 2012 R2 fornisce questa indicazione per ogni server di origine.</translation>
    </message>
    <message>
        <source>Remove Active Directory Certificate Services</source>
        <extracomment>Title of a step</extracomment>
        <translation>Rimuovere Servizi certificati Active Directory</translation>
    </message>
    <message>
        <source>A domain controller that is a certification authority cannot be demoted.</source>
        <translation>Un controller di dominio che è un&apos;autorità di certificazione non può essere abbassato di livello.</translation>
    </message>
    <message>
        <source>The source server is to be demoted, and Active Directory Certificate Services are installed</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Il server di origine deve essere abbassato di livello e Servizi certificati Active Directory è installato</translation>
    </message>
    <message>
        <source>Active Directory Certificate Services are installed on the source server</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Nel server di origine è installato Servizi certificati Active Directory</translation>
    </message>
    <message>
        <source>The demotion is refused.</source>
        <translation>L&apos;abbassamento di livello viene rifiutato.</translation>
    </message>
    <message>
        <source>The Configuration partition holds no enrollment service of the source server, and its service CertSvc is gone</source>
        <translation>La partizione Configuration non contiene alcun servizio di registrazione del server di origine e il relativo servizio CertSvc non esiste più</translation>
    </message>
    <message>
        <source>Sign in with the rights of the one who installed the authority, for an enterprise one at least Enterprise Admins.</source>
        <translation>Accedere con i diritti di chi ha installato l&apos;autorità; per un&apos;autorità dell&apos;organizzazione (enterprise), almeno come membro di Enterprise Admins.</translation>
    </message>
    <message>
        <source>In Server Manager open Roles Summary &gt; Remove Roles.</source>
        <translation>In Server Manager aprire Riepilogo ruoli &gt; Rimuovi ruoli (Roles Summary &gt; Remove Roles).</translation>
    </message>
    <message>
        <source>Clear the box “Active Directory Certificate Services”, choose “Next” and then “Remove”.</source>
        <extracomment>Clear: remove the tick from a box</extracomment>
        <translation>Deselezionare la casella «Servizi certificati Active Directory» (Active Directory Certificate Services), fare clic su «Avanti» e quindi su «Rimuovi» (Remove).</translation>
    </message>
    <message>
        <source>If asked, agree to stop Internet Information Services (IIS).</source>
        <translation>Se richiesto, acconsentire all&apos;arresto di Internet Information Services (IIS).</translation>
    </message>
    <message>
        <source>Restart the server afterwards, even if nothing asks for it.</source>
        <translation>Al termine riavviare il server, anche se non viene richiesto.</translation>
    </message>
    <message>
        <source>The removal differs slightly when several role services of Active Directory Certificate Services are installed.</source>
        <translation>La rimozione è leggermente diversa quando sono installati più servizi ruolo di Servizi certificati Active Directory.</translation>
    </message>
    <message>
        <source>If Certification Authority Web Enrollment is installed, it may have to be removed before the role.</source>
        <translation>Se è installata Registrazione Web Autorità di certificazione, potrebbe essere necessario rimuoverla prima del ruolo.</translation>
    </message>
    <message>
        <source>Microsoft’s guide removes the certificate services in any case; without them there is nothing to remove.</source>
        <translation>La guida di Microsoft rimuove i servizi certificati in ogni caso; se non sono installati, non c&apos;è nulla da rimuovere.</translation>
    </message>
    <message>
        <source>Certification authority on the source</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Autorità di certificazione nell&apos;origine</translation>
    </message>
    <message>
        <source>Disconnect printers attached to the source</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>Disconnettere le stampanti collegate al server di origine</translation>
    </message>
    <message>
        <source>Printers that the source server shares are entries in the directory that would stay behind.</source>
        <translation>Le stampanti condivise dal server di origine sono voci della directory che altrimenti vi rimarrebbero.</translation>
    </message>
    <message>
        <source>The source server is to be demoted, and printers are attached to it</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Il server di origine deve essere abbassato di livello e gli sono collegate stampanti</translation>
    </message>
    <message>
        <source>Printers are attached to the source server</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Al server di origine sono collegate stampanti</translation>
    </message>
    <message>
        <source>Client computers look for printers that are gone.</source>
        <translation>I computer client cercano stampanti che non esistono più.</translation>
    </message>
    <message>
        <source>No printQueue object of the source server is left in the directory</source>
        <translation>Nella directory non rimane alcun oggetto printQueue del server di origine</translation>
    </message>
    <message>
        <source>Stop sharing the printers that are attached to the source server, and unplug them.</source>
        <translation>Interrompere la condivisione delle stampanti collegate al server di origine e scollegarle.</translation>
    </message>
    <message>
        <source>Make sure that no entries for them are left in the directory.</source>
        <translation>Assicurarsi che nella directory non rimangano le relative voci.</translation>
    </message>
    <message>
        <source>Attach the printers to the destination server and share them there.</source>
        <translation>Collegare le stampanti al server di destinazione e condividerle lì.</translation>
    </message>
    <message>
        <source>Printers of the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Stampanti del server di origine</translation>
    </message>
    <message>
        <source>Move the source into a workgroup</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>Spostare il server di origine in un gruppo di lavoro</translation>
    </message>
    <message>
        <source>The server leaves the domain while the domain can still take note of it.</source>
        <translation>Il server lascia il dominio quando il dominio può ancora prenderne atto.</translation>
    </message>
    <message>
        <source>The source server is to leave the network</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Il server di origine deve lasciare la rete</translation>
    </message>
    <message>
        <source>Its account stays active in the directory.</source>
        <translation>Il suo account resta attivo nella directory.</translation>
    </message>
    <message>
        <source>The system properties of the source server show a workgroup</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Le proprietà del sistema del server di origine mostrano un gruppo di lavoro</translation>
    </message>
    <message>
        <source>Wait for the restart after the demotion.</source>
        <translation>Attendere il riavvio dopo l&apos;abbassamento di livello.</translation>
    </message>
    <message>
        <source>Change the membership from the domain to a workgroup before you disconnect the server.</source>
        <translation>Cambiare l&apos;appartenenza dal dominio a un gruppo di lavoro prima di disconnettere il server.</translation>
    </message>
    <message>
        <source>Microsoft’s guide has no step for this, but takes the workgroup for granted in what follows.</source>
        <translation>La guida di Microsoft non prevede un passaggio per questo, ma in seguito dà per scontato il gruppo di lavoro.</translation>
    </message>
    <message>
        <source>Delete the source’s account from the directory</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>Eliminare l&apos;account del server di origine dalla directory</translation>
    </message>
    <message>
        <source>Leftovers of the source server confuse replication and the analyzer of the last phase.</source>
        <translation>I residui del server di origine disturbano la replica e Best Practices Analyzer dell&apos;ultima fase.</translation>
    </message>
    <message>
        <source>The directory keeps a computer that does not exist.</source>
        <translation>La directory conserva un computer che non esiste.</translation>
    </message>
    <message>
        <source>The source server is in none of the three places</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Il server di origine non compare in nessuna delle tre posizioni</translation>
    </message>
    <message>
        <source>In Active Directory Users and Computers open your domain &gt; Computers and delete the source server if it is there.</source>
        <translation>In Utenti e computer di Active Directory aprire il proprio dominio &gt; Computers ed eliminare il server di origine, se presente.</translation>
    </message>
    <message>
        <source>Delete it from the organizational unit of the SBS computers as well.</source>
        <translation>Eliminarlo anche dall&apos;unità organizzativa dei computer SBS.</translation>
    </message>
    <message>
        <source>If the domain has an organizational unit of SBS computers, delete it from there as well.</source>
        <translation>Se il dominio ha un&apos;unità organizzativa per i computer SBS, eliminarlo anche da lì.</translation>
    </message>
    <message>
        <source>In Active Directory Sites and Services delete the source server if it is there.</source>
        <translation>In Siti e servizi di Active Directory eliminare il server di origine, se presente.</translation>
    </message>
    <message>
        <source>Verify that the source server is gone from all three places.</source>
        <translation>Verificare che il server di origine non compaia più in nessuna delle tre posizioni.</translation>
    </message>
    <message>
        <source>Microsoft’s guide names only the computer account; the analyzer of phase 8 looks at all three places.</source>
        <translation>La guida di Microsoft cita solo l&apos;account computer; Best Practices Analyzer della fase 8 controlla tutte e tre le posizioni.</translation>
    </message>
    <message>
        <source>Source server out of the directory</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Server di origine fuori directory</translation>
    </message>
    <message>
        <source>Move DHCP from the source to the router (SBS 2003)</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>Spostare DHCP dal server di origine al router (SBS 2003)</translation>
    </message>
    <message>
        <source>When the source server is off, nobody else hands out addresses.</source>
        <translation>Quando il server di origine è spento, nessun altro assegna indirizzi.</translation>
    </message>
    <message>
        <source>The source server runs DHCP, and it was not moved before</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Il server di origine esegue DHCP, che non è stato spostato in precedenza</translation>
    </message>
    <message>
        <source>The same address range as on the source server; exactly one DHCP server</source>
        <extracomment>Limits of the step</extracomment>
        <translation>Lo stesso intervallo di indirizzi del server di origine; un solo server DHCP</translation>
    </message>
    <message>
        <source>Client computers lose the network when their addresses expire.</source>
        <translation>I computer client perdono la rete alla scadenza dei loro indirizzi.</translation>
    </message>
    <message>
        <source>Only the router answers, the service is disabled on the source, and the destination keeps its address</source>
        <extracomment>The source: the source server; the destination: the destination server</extracomment>
        <translation>Risponde solo il router, il servizio è disabilitato nel server di origine e il server di destinazione mantiene il proprio indirizzo</translation>
    </message>
    <message>
        <source>Note the address range and the reservations of the DHCP Server role.</source>
        <translation>Annotare l&apos;intervallo di indirizzi e le prenotazioni del ruolo server DHCP.</translation>
    </message>
    <message>
        <source>Open Services &gt; DHCP Server, set the startup type to “Disabled” and stop the service.</source>
        <translation>Aprire Servizi &gt; Server DHCP (Services &gt; DHCP Server), impostare il tipo di avvio su «Disabilitato» (Disabled) e arrestare il servizio.</translation>
    </message>
    <message>
        <source>Turn on DHCP on the router with the same address range.</source>
        <translation>Attivare DHCP nel router con lo stesso intervallo di indirizzi.</translation>
    </message>
    <message>
        <source>Give the destination server a static address, or reserve its address on the router.</source>
        <translation>Assegnare al server di destinazione un indirizzo statico oppure prenotare il suo indirizzo nel router.</translation>
    </message>
    <message>
        <source>If its address changed all the same, correct the port forwarding.</source>
        <extracomment>Forward: let the router pass requests on to a server</extracomment>
        <translation>Se l&apos;indirizzo è comunque cambiato, correggere il port forwarding.</translation>
    </message>
    <message>
        <source>Microsoft’s guide calls the service “Windows Server” here; it is “DHCP Server”.</source>
        <translation>La guida di Microsoft chiama qui il servizio «Windows Server»; il nome corretto è «Server DHCP» (DHCP Server).</translation>
    </message>
    <message>
        <source>Microsoft’s order moves DHCP after the demotion; you may do it from phase 4 on, and must before the source server is switched off.</source>
        <translation>La sequenza di Microsoft sposta DHCP dopo l&apos;abbassamento di livello; è possibile farlo dalla fase 4 in poi ed è obbligatorio prima di spegnere il server di origine.</translation>
    </message>
    <message>
        <source>Switch the source off and keep it</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>Spegnere e conservare il server di origine</translation>
    </message>
    <message>
        <source>If something is missing on the new server, the former one is the last place to find it.</source>
        <translation>Se nel nuovo server manca qualcosa, il server precedente è l&apos;ultimo posto in cui trovarlo.</translation>
    </message>
    <message>
        <source>Do not reformat it for at least one week</source>
        <translation>Non riformattarlo per almeno una settimana</translation>
    </message>
    <message>
        <source>The former server goes on running, though nobody looks after it any more.</source>
        <translation>Il server precedente resta in funzione, anche se nessuno se ne occupa più.</translation>
    </message>
    <message>
        <source>When the licence period ends, the source server shuts down by itself.</source>
        <translation>Alla scadenza del periodo di tolleranza della licenza, il server di origine si spegne automaticamente.</translation>
    </message>
    <message>
        <source>The source server no longer answers in the network</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Il server di origine non risponde più in rete</translation>
    </message>
    <message>
        <source>Shut the source server down and disconnect it from the network.</source>
        <translation>Spegnere il server di origine e disconnetterlo dalla rete.</translation>
    </message>
    <message>
        <source>Keep it unchanged for at least one week, until all data is known to be complete.</source>
        <translation>Conservarlo invariato per almeno una settimana, finché non si ha la certezza che tutti i dati sono completi.</translation>
    </message>
    <message>
        <source>Restart the destination</source>
        <extracomment>Title of a step; the destination: the destination server</extracomment>
        <translation>Riavviare il server di destinazione</translation>
    </message>
    <message>
        <source>A restart shows that the new server works without the former one.</source>
        <translation>Un riavvio dimostra che il nuovo server funziona senza quello precedente.</translation>
    </message>
    <message>
        <source>Services may keep looking for the source server.</source>
        <translation>I servizi potrebbero continuare a cercare il server di origine.</translation>
    </message>
    <message>
        <source>The last start of the destination server is later than the removal of the source server</source>
        <extracomment>Last: most recent</extracomment>
        <translation>L&apos;ultimo avvio del server di destinazione è successivo alla rimozione del server di origine</translation>
    </message>
    <message>
        <source>Restart the destination server after the source server is gone.</source>
        <translation>Riavviare il server di destinazione dopo la rimozione del server di origine.</translation>
    </message>
    <message>
        <source>Reuse the old hardware</source>
        <extracomment>Title of a step</extracomment>
        <translation>Reimpiegare il vecchio hardware</translation>
    </message>
    <message>
        <source>A demoted source server is not healthy enough to go on as it is.</source>
        <translation>Un server di origine abbassato di livello non è abbastanza integro per continuare così com&apos;è.</translation>
    </message>
    <message>
        <source>The machine runs a new system, or is out of use</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Il computer esegue un nuovo sistema oppure non è più in uso</translation>
    </message>
    <message>
        <source>Make sure that at least seven days have passed and that nobody misses any data.</source>
        <translation>Assicurarsi che siano trascorsi almeno sette giorni e che a nessuno manchino dati.</translation>
    </message>
    <message>
        <source>Reformat the disks and install a server system.</source>
        <translation>Riformattare i dischi e installare un sistema server.</translation>
    </message>
    <message>
        <source>Add the machine to the network as an additional server.</source>
        <translation>Aggiungere il computer alla rete come server aggiuntivo.</translation>
    </message>
    <message>
        <source>The migration can be signed off without this step.</source>
        <translation>La migrazione può essere approvata anche senza questo passaggio.</translation>
    </message>
    <message>
        <source>Force a policy update on all clients</source>
        <extracomment>Title of a step</extracomment>
        <translation>Forzare l&apos;aggiornamento dei criteri in tutti i computer client</translation>
    </message>
    <message>
        <source>Each client has to know the policies of the new server before the former one goes.</source>
        <translation>Ogni computer client deve conoscere i criteri del nuovo server prima che quello precedente venga rimosso.</translation>
    </message>
    <message>
        <source>The source server is to be demoted</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Il server di origine deve essere abbassato di livello</translation>
    </message>
    <message>
        <source>Client computers keep settings that point to the source server.</source>
        <translation>I computer client conservano impostazioni che fanno riferimento al server di origine.</translation>
    </message>
    <message>
        <source>Confirmation for each client computer</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Conferma per ogni computer client</translation>
    </message>
    <message>
        <source>Keep both servers connected while the client computers update.</source>
        <translation>Mantenere connessi entrambi i server durante l&apos;aggiornamento dei computer client.</translation>
    </message>
    <message>
        <source>Open an administrator command prompt on each client computer, update the policies and confirm a sign-out if asked.</source>
        <translation>Aprire un prompt dei comandi come amministratore in ogni computer client, aggiornare i criteri e confermare la disconnessione se richiesta.</translation>
    </message>
    <message>
        <source>Back up the destination server</source>
        <extracomment>Title of a step; gate: a point that may be passed only when its condition is met</extracomment>
        <translation>Eseguire il backup del server di destinazione</translation>
    </message>
    <message>
        <source>After the demotion the destination server is the only domain controller: without a backup of it, its loss is the loss of the domain.</source>
        <translation>Dopo l&apos;abbassamento di livello il server di destinazione è l&apos;unico controller di dominio: senza un suo backup, perderlo significa perdere il dominio.</translation>
    </message>
    <message>
        <source>If the destination server fails after the demotion, accounts, computers and policies of the domain are lost.</source>
        <translation>Se il server di destinazione si guasta dopo l&apos;abbassamento di livello, account, computer e criteri del dominio vanno persi.</translation>
    </message>
    <message>
        <source>Date and target of the backup, and the names of files that were restored from it</source>
        <translation>Data e destinazione del backup e nomi dei file ripristinati dal backup</translation>
    </message>
    <message>
        <source>Set up server backup in the Dashboard of the destination server, and start a backup that includes the system state.</source>
        <translation>Configurare il backup del server nella dashboard del server di destinazione e avviare un backup che includa lo stato del sistema.</translation>
    </message>
    <message>
        <source>Keep the backup on a disk that is not part of the destination server.</source>
        <translation>Conservare il backup in un disco che non fa parte del server di destinazione.</translation>
    </message>
    <message>
        <source>Restore some files to another folder and compare them with their originals.</source>
        <translation>Ripristinare alcuni file in un&apos;altra cartella e confrontarli con gli originali.</translation>
    </message>
    <message>
        <source>Demote the source to a member server</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>Abbassare di livello il server di origine a server membro</translation>
    </message>
    <message>
        <source>Only a demotion hands the directory over cleanly; simply switching the server off leaves its traces in the domain.</source>
        <translation>Solo l&apos;abbassamento di livello trasferisce correttamente la directory; se il server viene semplicemente spento, le sue tracce restano nel dominio.</translation>
    </message>
    <message>
        <source>The domain keeps looking for a domain controller that is gone.</source>
        <translation>Il dominio continua a cercare un controller di dominio che non esiste più.</translation>
    </message>
    <message>
        <source>The directory holds no NTDS Settings object for the source server</source>
        <translation>La directory non contiene alcun oggetto NTDS Settings per il server di origine</translation>
    </message>
    <message>
        <source>Make sure that data, redirected folders and mailboxes have left the source server.</source>
        <translation>Assicurarsi che dati, cartelle reindirizzate e cassette postali non siano più nel server di origine.</translation>
    </message>
    <message>
        <source>Make sure that data and redirected folders have left the source server.</source>
        <translation>Assicurarsi che dati e cartelle reindirizzate non siano più nel server di origine.</translation>
    </message>
    <message>
        <source>Start the demotion and choose “Next” twice.</source>
        <translation>Avviare l&apos;abbassamento di livello e fare clic due volte su «Avanti».</translation>
    </message>
    <message>
        <source>Leave the box “This server is the last domain controller in the domain” empty.</source>
        <translation>Lasciare vuota la casella «Questo server è l&apos;ultimo controller di dominio nel dominio» (This server is the last domain controller in the domain).</translation>
    </message>
    <message>
        <source>Enter a password for the new local Administrator and choose “Next”.</source>
        <translation>Immettere una password per il nuovo account locale Administrator e fare clic su «Avanti».</translation>
    </message>
    <message>
        <source>On the page “Summary” choose “Next”, then “Finish”; the server restarts.</source>
        <translation>Nella pagina «Riepilogo» (Summary) fare clic su «Avanti», quindi su «Fine»; il server si riavvia.</translation>
    </message>
    <message>
        <source>Clear the box “Active Directory Domain Services” and choose “Remove Features”.</source>
        <extracomment>Clear: remove the tick from a box</extracomment>
        <translation>Deselezionare la casella «Servizi di dominio Active Directory» (Active Directory Domain Services) e fare clic su «Rimuovi funzionalità» (Remove Features).</translation>
    </message>
    <message>
        <source>In the next window choose “Demote this domain controller”.</source>
        <translation>Nella finestra successiva fare clic su «Abbassa di livello il controller di dominio» (Demote this domain controller).</translation>
    </message>
    <message>
        <source>On the page “Credentials” leave the box “Last domain controller in the domain” empty.</source>
        <translation>Nella pagina «Credenziali» (Credentials) lasciare vuota la casella «Ultimo controller di dominio del dominio» (Last domain controller in the domain).</translation>
    </message>
    <message>
        <source>On the page “Warnings” tick “Proceed with removal”.</source>
        <translation>Nella pagina «Avvisi» (Warnings) selezionare «Procedi con la rimozione» (Proceed with removal).</translation>
    </message>
    <message>
        <source>On the page “Removal Options” choose “Next”; if asked, enter a password for the new local Administrator.</source>
        <translation>Nella pagina «Opzioni di rimozione» (Removal Options) fare clic su «Avanti»; se richiesta, immettere una password per il nuovo account locale Administrator.</translation>
    </message>
    <message>
        <source>On the page “Review Options” choose “Demote”; the server restarts by itself.</source>
        <translation>Nella pagina «Verifica opzioni» (Review Options) fare clic su «Abbassa di livello» (Demote); il server si riavvia automaticamente.</translation>
    </message>
    <message>
        <source>Marking the server as the last domain controller would delete the domain.</source>
        <translation>Contrassegnare il server come ultimo controller di dominio eliminerebbe il dominio.</translation>
    </message>
    <message>
        <source>The source server may also stay in the network, as a domain controller or as an additional server.</source>
        <translation>Il server di origine può anche restare nella rete, come controller di dominio o come server aggiuntivo.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for 2012 R2 mixes up the ways to demote: from Windows Server 2012 on the role is removed.</source>
        <translation>La guida di Microsoft per 2012 R2 confonde i metodi di abbassamento di livello: da Windows Server 2012 in poi si rimuove il ruolo.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for 2012 R2 mixes up the ways to demote: before Windows Server 2012 it is dcpromo.</source>
        <translation>La guida di Microsoft per 2012 R2 confonde i metodi di abbassamento di livello: prima di Windows Server 2012 si usa dcpromo.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for SBS 2003 does not mention Active Directory Certificate Services; if they are installed, remove them first.</source>
        <translation>La guida di Microsoft per SBS 2003 non cita Servizi certificati Active Directory; se è installato, rimuoverlo prima.</translation>
    </message>
    <message>
        <source>Domain controllers that remain</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Controller di dominio rimanenti</translation>
    </message>
    <message>
        <source>Source server demoted</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Server di origine abbassato di livello</translation>
    </message>
    <message>
        <source>Directory of the destination server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Directory del server di destinazione</translation>
    </message>
    <message>
        <source>Ports of the destination server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Porte del server di destinazione</translation>
    </message>
    <message>
        <source>Sign-in at the destination server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Accesso al server di destinazione</translation>
    </message>
    <message>
        <source>Authorized DHCP servers</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Server DHCP autorizzati</translation>
    </message>
    <message>
        <source>Users and computers</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Utenti e computer</translation>
    </message>
    <message>
        <source>Functional levels</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Livelli di funzionalità</translation>
    </message>
    <message>
        <source>DNS records of the domain</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Record DNS del dominio</translation>
    </message>
    <message>
        <source>Replication between the servers</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Replica tra i server</translation>
    </message>
    <message>
        <source>Operations master roles</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Ruoli di master operazioni</translation>
    </message>
    <message>
        <source>Schema version</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Versione dello schema</translation>
    </message>
    <message>
        <source>Install the destination server in migration mode</source>
        <translation>Installare il server di destinazione in modalità di migrazione</translation>
    </message>
    <message>
        <source>Install</source>
        <extracomment>Short name of phase 2 for the timeline; keep it under 24 characters</extracomment>
        <translation>Installare</translation>
    </message>
    <message>
        <source>Gate: preparation tool not older than two weeks</source>
        <extracomment>Title of a step; gate: a point that may be passed only when its condition is met</extracomment>
        <translation>Punto di controllo: strumento di preparazione eseguito da non più di due settimane</translation>
    </message>
    <message>
        <source>The installation is blocked when the last successful run of the preparation tool is too old.</source>
        <extracomment>Last: most recent</extracomment>
        <translation>L&apos;installazione viene bloccata quando l&apos;ultima esecuzione riuscita dello strumento di preparazione è troppo vecchia.</translation>
    </message>
    <message>
        <source>At most 14 days between the last successful run and the installation</source>
        <extracomment>Last: most recent</extracomment>
        <translation>Al massimo 14 giorni tra l&apos;ultima esecuzione riuscita e l&apos;installazione</translation>
    </message>
    <message>
        <source>The installation stops halfway, and the tool has to be run again.</source>
        <translation>L&apos;installazione si ferma a metà e lo strumento deve essere eseguito di nuovo.</translation>
    </message>
    <message>
        <source>Age of the last successful run on the day of the installation</source>
        <extracomment>Last: most recent</extracomment>
        <translation>Età dell&apos;ultima esecuzione riuscita nel giorno dell&apos;installazione</translation>
    </message>
    <message>
        <source>Compare the date of the last successful run with the planned day of the installation.</source>
        <extracomment>Last: most recent</extracomment>
        <translation>Confrontare la data dell&apos;ultima esecuzione riuscita con il giorno previsto per l&apos;installazione.</translation>
    </message>
    <message>
        <source>If more than 14 days lie between them, run the Migration Preparation Tool again.</source>
        <translation>Se tra le due date intercorrono più di 14 giorni, eseguire di nuovo lo strumento di preparazione alla migrazione.</translation>
    </message>
    <message>
        <source>Age of the preparation tool’s run</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Età dell&apos;esecuzione dello strumento</translation>
    </message>
    <message>
        <source>Prepare the installation medium</source>
        <extracomment>Title of a step</extracomment>
        <translation>Preparare il supporto di installazione</translation>
    </message>
    <message>
        <source>The new server starts from this medium, and a flash drive is faster than a disc.</source>
        <translation>Il nuovo server si avvia da questo supporto e un&apos;unità flash USB è più veloce di un disco.</translation>
    </message>
    <message>
        <source>The medium starts a computer</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Il supporto avvia un computer</translation>
    </message>
    <message>
        <source>Have Windows Server 2012 Essentials DVD1 ready, or make a bootable USB flash drive from the ISO file with the Windows 7 USB/DVD Download Tool.</source>
        <translation>Tenere a portata di mano il DVD1 di Windows Server 2012 Essentials oppure creare un&apos;unità flash USB avviabile dal file ISO con Windows 7 USB/DVD Download Tool.</translation>
    </message>
    <message>
        <source>Check the processor: 64-bit, 1.4 GHz with one core or 1.3 GHz with several; 3.1 GHz with several is recommended.</source>
        <translation>Controllare il processore: 64 bit, 1,4 GHz con un core o 1,3 GHz con più core; consigliati 3,1 GHz con più core.</translation>
    </message>
    <message>
        <source>Check the memory: 2 GB, recommended 8 GB.</source>
        <translation>Controllare la memoria: 2 GB, consigliati 8 GB.</translation>
    </message>
    <message>
        <source>Check the disk: 160 GB with a system partition of 60 GB on C:.</source>
        <translation>Controllare il disco: 160 GB con una partizione di sistema di 60 GB in C:.</translation>
    </message>
    <message>
        <source>Check that exactly one network adapter is enabled, with Gigabit Ethernet and a cable to the router.</source>
        <translation>Controllare che sia abilitata una sola scheda di rete, con Gigabit Ethernet e un cavo verso il router.</translation>
    </message>
    <message>
        <source>On a used machine, reformat and repartition the disks first.</source>
        <translation>In un computer già utilizzato, riformattare e ripartizionare prima i dischi.</translation>
    </message>
    <message>
        <source>An answer file can be put on a USB flash drive; without one you enter the migration data in the wizard.</source>
        <translation>È possibile inserire un file di risposte in un&apos;unità flash USB; in caso contrario i dati della migrazione si immettono nella procedura guidata.</translation>
    </message>
    <message>
        <source>Start the destination from the medium</source>
        <extracomment>Title of a step; the destination: the destination server</extracomment>
        <translation>Avviare il server di destinazione dal supporto</translation>
    </message>
    <message>
        <source>Migration mode exists only in a new installation.</source>
        <translation>La modalità di migrazione esiste solo in una nuova installazione.</translation>
    </message>
    <message>
        <source>The setup of the new system runs</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>L&apos;installazione del nuovo sistema è in corso</translation>
    </message>
    <message>
        <source>Start the server and confirm with any key when it asks whether to start from CD or DVD.</source>
        <translation>Avviare il server e confermare con un tasto qualsiasi quando viene chiesto se avviare da CD o DVD.</translation>
    </message>
    <message>
        <source>If it does not start from the disc, put “DVD-ROM” first in the boot order of the BIOS.</source>
        <translation>Se non si avvia dal disco, impostare «DVD-ROM» al primo posto nell&apos;ordine di avvio del BIOS.</translation>
    </message>
    <message>
        <source>Choose “New Installation”; some media show “Install now” instead.</source>
        <translation>Scegliere «Nuova installazione» (New Installation); alcuni supporti mostrano invece «Installa» (Install now).</translation>
    </message>
    <message>
        <source>Media with “Install now” also ask for product key, licence, “Custom” and the disk; the goal is the same.</source>
        <translation>I supporti con «Installa» (Install now) richiedono anche codice Product Key, licenza, «Personalizzata» (Custom) e disco; l&apos;obiettivo è lo stesso.</translation>
    </message>
    <message>
        <source>Load disk drivers</source>
        <extracomment>Title of a step</extracomment>
        <translation>Caricare i driver del disco</translation>
    </message>
    <message>
        <source>Setup can use only a disk that it sees.</source>
        <translation>Il programma di installazione può usare solo un disco che rileva.</translation>
    </message>
    <message>
        <source>An internal disk is missing from the list</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Un disco interno manca nell&apos;elenco</translation>
    </message>
    <message>
        <source>The system cannot be installed on this disk.</source>
        <translation>Il sistema non può essere installato in questo disco.</translation>
    </message>
    <message>
        <source>All internal disks are listed</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Tutti i dischi interni sono elencati</translation>
    </message>
    <message>
        <source>Choose “Load Drivers” (on some media “Load Driver”) and name the drivers of the disk controller.</source>
        <translation>Scegliere «Carica driver» (Load Drivers, in alcuni supporti Load Driver) e indicare i driver del controller del disco.</translation>
    </message>
    <message>
        <source>Confirm erasing the primary disk and install</source>
        <extracomment>Title of a step</extracomment>
        <translation>Confermare la cancellazione del disco primario e installare</translation>
    </message>
    <message>
        <source>The new system takes the whole primary disk.</source>
        <translation>Il nuovo sistema occupa l&apos;intero disco primario.</translation>
    </message>
    <message>
        <source>The files of the new system are being copied</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>La copia dei file del nuovo sistema è in corso</translation>
    </message>
    <message>
        <source>Make sure that nothing on the primary disk of this machine is still needed.</source>
        <translation>Assicurarsi che nel disco primario di questo computer non ci sia nulla di ancora necessario.</translation>
    </message>
    <message>
        <source>Tick the box that all data on the primary disk will be deleted, and choose “Install”.</source>
        <translation>Selezionare la casella che conferma l&apos;eliminazione di tutti i dati nel disco primario e fare clic su «Installa».</translation>
    </message>
    <message>
        <source>This destroys everything on the primary disk of the destination server.</source>
        <translation>Questa operazione distrugge tutto il contenuto del disco primario del server di destinazione.</translation>
    </message>
    <message>
        <source>Media with “Install now” show no such box; there you choose “Custom” and the disk.</source>
        <translation>I supporti con «Installa» (Install now) non mostrano questa casella; in questo caso si scelgono «Personalizzata» (Custom) e il disco.</translation>
    </message>
    <message>
        <source>Check date, time and time zone in the wizard</source>
        <extracomment>Title of a step</extracomment>
        <translation>Controllare data, ora e fuso orario nella procedura guidata</translation>
    </message>
    <message>
        <source>The new server can join the domain only when its clock agrees with that of the source server.</source>
        <translation>Il nuovo server può essere aggiunto al dominio solo se il suo orologio concorda con quello del server di origine.</translation>
    </message>
    <message>
        <source>At most 5 minutes from the source server; same date; same time zone</source>
        <translation>Al massimo 5 minuti di scarto dal server di origine; stessa data; stesso fuso orario</translation>
    </message>
    <message>
        <source>The installation may fail when it joins the domain.</source>
        <translation>L&apos;installazione potrebbe non riuscire al momento dell&apos;aggiunta al dominio.</translation>
    </message>
    <message>
        <source>A measured difference of less than 5 minutes, and date and time zone confirmed</source>
        <translation>Uno scarto misurato inferiore a 5 minuti, con data e fuso orario confermati</translation>
    </message>
    <message>
        <source>On the page “Verify the date and time settings” set date, time and time zone like those of the source server.</source>
        <translation>Nella pagina «Verificare le impostazioni di data e ora» (Verify the date and time settings) impostare data, ora e fuso orario come nel server di origine.</translation>
    </message>
    <message>
        <source>In a virtual machine use the time zone of the host.</source>
        <translation>In una macchina virtuale usare il fuso orario dell&apos;host.</translation>
    </message>
    <message>
        <source>Under Hyper-V turn off the time synchronization with the host, or use the time zone of the host.</source>
        <translation>In Hyper-V disattivare la sincronizzazione dell&apos;ora con l&apos;host oppure usare il fuso orario dell&apos;host.</translation>
    </message>
    <message>
        <source>Choose the migration mode</source>
        <extracomment>Title of a step</extracomment>
        <translation>Scegliere la modalità di migrazione</translation>
    </message>
    <message>
        <source>Only this mode joins the existing domain and takes over its roles.</source>
        <translation>Solo in questa modalità il server viene aggiunto al dominio esistente e ne acquisisce i ruoli.</translation>
    </message>
    <message>
        <source>Server name: up to 15 characters; administrator account: up to 19 characters; password: at least 8 characters</source>
        <translation>Nome server: fino a 15 caratteri; account amministratore: fino a 19 caratteri; password: almeno 8 caratteri</translation>
    </message>
    <message>
        <source>The server starts a domain of its own and has to be installed again.</source>
        <translation>Il server crea un proprio dominio e deve essere installato di nuovo.</translation>
    </message>
    <message>
        <source>The wizard shows the source domain and goes on</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>La procedura guidata mostra il dominio di origine e prosegue</translation>
    </message>
    <message>
        <source>On the page “Choose server installation mode” choose “Server migration”.</source>
        <translation>Nella pagina «Scegli modalità di installazione server» (Choose server installation mode) scegliere «Migrazione del server» (Server migration).</translation>
    </message>
    <message>
        <source>Enter the source domain, the source server and the administrator account of the migration.</source>
        <translation>Immettere il dominio di origine, il server di origine e l&apos;account amministratore della migrazione.</translation>
    </message>
    <message>
        <source>Choose a unique server name of letters, digits and hyphens, not digits only, and with no hyphen in front.</source>
        <translation>Scegliere un nome server univoco composto da lettere, cifre e trattini, non da sole cifre e senza trattino iniziale.</translation>
    </message>
    <message>
        <source>Choose an account name other than the two that are reserved.</source>
        <translation>Scegliere un nome account diverso dai due riservati.</translation>
    </message>
    <message>
        <source>Choose a password with characters of three of the four classes: capital letters, small letters, digits and signs.</source>
        <translation>Scegliere una password con caratteri di tre delle quattro classi: maiuscole, minuscole, cifre e simboli.</translation>
    </message>
    <message>
        <source>The server name and the internal domain name cannot be changed after this step.</source>
        <translation>Il nome server e il nome di dominio interno non possono essere cambiati dopo questo passaggio.</translation>
    </message>
    <message>
        <source>Microsoft’s guide speaks of an answer file here; with or without one, the wizard asks for the same data.</source>
        <translation>La guida di Microsoft parla qui di un file di risposte; con o senza file, la procedura guidata richiede gli stessi dati.</translation>
    </message>
    <message>
        <source>Wait for the success message</source>
        <extracomment>Title of a step</extracomment>
        <translation>Attendere il messaggio di completamento</translation>
    </message>
    <message>
        <source>An interrupted configuration leaves a half-made domain controller behind.</source>
        <translation>Una configurazione interrotta lascia un controller di dominio incompleto.</translation>
    </message>
    <message>
        <source>The next steps meet a server that is not ready.</source>
        <translation>I passaggi successivi trovano un server non pronto.</translation>
    </message>
    <message>
        <source>The message “Your server is successfully migrated”</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Il messaggio «Migrazione del server completata» (Your server is successfully migrated)</translation>
    </message>
    <message>
        <source>Leave the server alone: no restart by hand, no unplugged cable, no restart of the router.</source>
        <translation>Non toccare il server: nessun riavvio manuale, nessun cavo scollegato, nessun riavvio del router.</translation>
    </message>
    <message>
        <source>If you need the desktop meanwhile, unlock it as the built-in administrator with an empty password.</source>
        <translation>Se nel frattempo serve il desktop, sbloccarlo come amministratore predefinito con password vuota.</translation>
    </message>
    <message>
        <source>Wait for “Your server is successfully migrated” and choose “Close”.</source>
        <translation>Attendere «Migrazione del server completata» (Your server is successfully migrated) e fare clic su «Chiudi».</translation>
    </message>
    <message>
        <source>Expect about 30 minutes for the system and about 30 minutes for the configuration on the smallest hardware.</source>
        <translation>Con l&apos;hardware minimo prevedere circa 30 minuti per il sistema e circa 30 minuti per la configurazione.</translation>
    </message>
    <message>
        <source>The server restarts and signs in by itself with the administrator account of the migration.</source>
        <translation>Il server si riavvia e accede automaticamente con l&apos;account amministratore della migrazione.</translation>
    </message>
    <message>
        <source>Gate: confirm what the wizard did</source>
        <extracomment>Title of a step; gate: a point that may be passed only when its condition is met</extracomment>
        <translation>Punto di controllo: confermare l&apos;esito della procedura guidata</translation>
    </message>
    <message>
        <source>Everything that follows relies on the new server being the domain controller that holds all roles.</source>
        <translation>Tutto ciò che segue si basa sul fatto che il nuovo server sia il controller di dominio che detiene tutti i ruoli.</translation>
    </message>
    <message>
        <source>Only one server with Windows Server 2012 Essentials after the migration; it is a domain controller and holds the roles</source>
        <translation>Un solo server con Windows Server 2012 Essentials dopo la migrazione; è controller di dominio e detiene i ruoli</translation>
    </message>
    <message>
        <source>Only one server with Windows Server 2012 Essentials in the network; it is a domain controller and holds the roles</source>
        <translation>Un solo server con Windows Server 2012 Essentials nella rete; è controller di dominio e detiene i ruoli</translation>
    </message>
    <message>
        <source>A role that stayed on the source server is lost when the source server goes.</source>
        <translation>Un ruolo rimasto nel server di origine va perso quando il server di origine viene rimosso.</translation>
    </message>
    <message>
        <source>Schema version 56, all five operations master roles and a ready global catalog on the destination server</source>
        <translation>Versione dello schema 56, tutti e cinque i ruoli di master operazioni e un catalogo globale pronto nel server di destinazione</translation>
    </message>
    <message>
        <source>Check that the destination server has joined the domain as a domain controller.</source>
        <translation>Verificare che il server di destinazione sia stato aggiunto al dominio come controller di dominio.</translation>
    </message>
    <message>
        <source>Check that it holds the five operations master (FSMO) roles and is a global catalog.</source>
        <translation>Verificare che detenga i cinque ruoli di master operazioni (FSMO) e sia un server di catalogo globale.</translation>
    </message>
    <message>
        <source>Check that it is the site licensing server.</source>
        <translation>Verificare che sia il server licenze del sito.</translation>
    </message>
    <message>
        <source>Check that the schema has version 56 on both servers.</source>
        <translation>Verificare che la versione dello schema sia 56 in entrambi i server.</translation>
    </message>
    <message>
        <source>Check that the destination server does not hand out addresses by DHCP.</source>
        <translation>Verificare che il server di destinazione non assegni indirizzi tramite DHCP.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for SBS 2003 does not list the schema update among the wizard’s tasks; it has to be there all the same.</source>
        <translation>La guida di Microsoft per SBS 2003 non elenca l&apos;aggiornamento dello schema tra le attività della procedura guidata; deve comunque essere presente.</translation>
    </message>
    <message>
        <source>Microsoft’s guide does not list the schema update as a task of the wizard; it has to be there all the same.</source>
        <translation>La guida di Microsoft non elenca l&apos;aggiornamento dello schema tra le attività della procedura guidata; deve comunque essere presente.</translation>
    </message>
    <message>
        <source>Microsoft’s guide does not list the schema update; check it all the same, though the source has version 56.</source>
        <extracomment>The source: the source server</extracomment>
        <translation>La guida di Microsoft non elenca l&apos;aggiornamento dello schema; controllarlo comunque, anche se il server di origine ha già la versione 56.</translation>
    </message>
    <message>
        <source>The guide says that the product does not use the DHCP Server role, yet setup may switch it on when the router does not offer DHCP.</source>
        <translation>Secondo la guida il prodotto non usa il ruolo server DHCP, ma il programma di installazione potrebbe attivarlo se il router non offre DHCP.</translation>
    </message>
    <message>
        <source>The guide says the DHCP Server role is not used by default; setup may switch it on without DHCP on the router.</source>
        <translation>Secondo la guida il ruolo server DHCP non viene usato per impostazione predefinita; il programma di installazione potrebbe attivarlo se nel router non c&apos;è DHCP.</translation>
    </message>
    <message>
        <source>Setup may switch on the DHCP Server role when the router does not offer DHCP.</source>
        <translation>Il programma di installazione potrebbe attivare il ruolo server DHCP se il router non offre DHCP.</translation>
    </message>
    <message>
        <source>The guide for Windows Server 2008 Foundation sets no period of 21 days; the source server may stay.</source>
        <translation>La guida per Windows Server 2008 Foundation non fissa un periodo di 21 giorni; il server di origine può restare.</translation>
    </message>
    <message>
        <source>System of the destination server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Sistema del server di destinazione</translation>
    </message>
    <message>
        <source>Destination as domain controller</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Destinazione controller di dominio</translation>
    </message>
    <message>
        <source>Destination as global catalog</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Destinazione come catalogo globale</translation>
    </message>
    <message>
        <source>Site licensing server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Server licenze del sito</translation>
    </message>
    <message>
        <source>Only one Essentials server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Un solo server Essentials</translation>
    </message>
    <message>
        <source>Start the 21-day countdown</source>
        <extracomment>Title of a step</extracomment>
        <translation>Avviare il conteggio dei 21 giorni</translation>
    </message>
    <message>
        <source>The licence tolerates both servers in one network only for a limited time.</source>
        <translation>La licenza tollera entrambi i server nella stessa rete solo per un tempo limitato.</translation>
    </message>
    <message>
        <source>Source server out of the network within 21 days, or 7 days until update KB943494 is proven on it; after its demotion 7 days or the rest of the 21, whichever is less</source>
        <translation>Server di origine fuori dalla rete entro 21 giorni, oppure entro 7 giorni finché nel server non è dimostrato l&apos;aggiornamento KB943494; dopo il suo abbassamento di livello, 7 giorni o il resto dei 21, se inferiore</translation>
    </message>
    <message>
        <source>Source server out of the network within 21 days</source>
        <extracomment>Limit of a step</extracomment>
        <translation>Server di origine fuori dalla rete entro 21 giorni</translation>
    </message>
    <message>
        <source>When the period ends, the source server shuts down.</source>
        <translation>Alla scadenza del periodo di tolleranza, il server di origine si spegne.</translation>
    </message>
    <message>
        <source>The day on which the destination server became a domain controller, and the last day of the period</source>
        <extracomment>Last: final</extracomment>
        <translation>Il giorno in cui il server di destinazione è diventato controller di dominio e l&apos;ultimo giorno del periodo di tolleranza</translation>
    </message>
    <message>
        <source>Count from the day on which the destination server became a domain controller.</source>
        <translation>Contare dal giorno in cui il server di destinazione è diventato controller di dominio.</translation>
    </message>
    <message>
        <source>Find out whether update KB943494 is installed on the source server.</source>
        <translation>Accertare se nel server di origine è installato l&apos;aggiornamento KB943494.</translation>
    </message>
    <message>
        <source>Plan the removal of the source server for a day within the period: 21 days with the update, 7 days without it.</source>
        <translation>Pianificare la rimozione del server di origine in un giorno entro il periodo di tolleranza: 21 giorni con l&apos;aggiornamento, 7 giorni senza.</translation>
    </message>
    <message>
        <source>Plan the removal of the source server for a day within the 21 days.</source>
        <translation>Pianificare la rimozione del server di origine in un giorno entro i 21 giorni.</translation>
    </message>
    <message>
        <source>Tell the customer about the last day.</source>
        <extracomment>Last: final</extracomment>
        <translation>Comunicare al cliente l&apos;ultimo giorno.</translation>
    </message>
    <message>
        <source>Until the source server is gone, the event log gets one licensing error a day (FSMO Role Check, licensing policy).</source>
        <extracomment>Log: the event log of Windows</extracomment>
        <translation>Finché il server di origine non viene rimosso, nel registro eventi compare un errore di licenza al giorno (Controllo del ruolo FSMO, criterio di gestione licenze; in inglese: FSMO Role Check, licensing policy).</translation>
    </message>
    <message>
        <source>The message demands the PDC emulator and domain naming roles of an Essentials server; the source has lost them.</source>
        <extracomment>The source: the source server</extracomment>
        <translation>Il messaggio richiede a un server Essentials i ruoli di emulatore PDC e di master per la denominazione dei domini; il server di origine non li ha più.</translation>
    </message>
    <message>
        <source>The message demands that the Essentials server holds the PDC emulator and domain naming roles.</source>
        <translation>Il messaggio richiede che il server Essentials detenga i ruoli di emulatore PDC e di master per la denominazione dei domini.</translation>
    </message>
    <message>
        <source>The text of that event names a “Management Server” and says that “this server” shuts down; it is the source server that does.</source>
        <translation>Il testo di quell&apos;evento cita un «server di gestione» (Management Server) e dice che «questo server» (this server) si spegne; si tratta in realtà del server di origine.</translation>
    </message>
    <message>
        <source>The guides give several starting points for the 21 days; the earliest one is used here.</source>
        <translation>Le guide indicano diversi punti di partenza per i 21 giorni; qui si usa il primo.</translation>
    </message>
    <message>
        <source>Time left for the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Tempo rimasto al server di origine</translation>
    </message>
    <message>
        <source>Check the new domain controller</source>
        <extracomment>Title of a step</extracomment>
        <translation>Controllare il nuovo controller di dominio</translation>
    </message>
    <message>
        <source>Client computers will rely on it, so its faults have to go before they are connected.</source>
        <translation>I computer client dipenderanno da esso, quindi i suoi errori devono essere eliminati prima di connetterli.</translation>
    </message>
    <message>
        <source>Client computers will rely on it alone, so its faults have to go while the source server is still there.</source>
        <translation>I computer client dipenderanno solo da esso, quindi i suoi errori devono essere eliminati mentre il server di origine è ancora presente.</translation>
    </message>
    <message>
        <source>Faults of the new domain controller come up when the client computers rely on it.</source>
        <translation>Gli errori del nuovo controller di dominio emergono quando i computer client dipendono da esso.</translation>
    </message>
    <message>
        <source>Faults of the new domain controller come up after the source server is gone.</source>
        <translation>Gli errori del nuovo controller di dominio emergono dopo la rimozione del server di origine.</translation>
    </message>
    <message>
        <source>Output of the tools without open errors</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Output degli strumenti senza errori aperti</translation>
    </message>
    <message>
        <source>Test the new domain controller.</source>
        <translation>Testare il nuovo controller di dominio.</translation>
    </message>
    <message>
        <source>Test the replication in both directions.</source>
        <translation>Testare la replica in entrambe le direzioni.</translation>
    </message>
    <message>
        <source>Test the network on the source server.</source>
        <translation>Testare la rete nel server di origine.</translation>
    </message>
    <message>
        <source>Correct everything that the tools report before you go on.</source>
        <translation>Correggere tutto ciò che gli strumenti segnalano prima di proseguire.</translation>
    </message>
    <message>
        <source>Microsoft’s guide recommends Netdiag for the new server too; it does not exist there, only on Windows Server 2003.</source>
        <translation>La guida di Microsoft consiglia Netdiag anche per il nuovo server; lì però non esiste, è disponibile solo in Windows Server 2003.</translation>
    </message>
    <message>
        <source>Microsoft’s guide also recommends Netdiag; neither server has it, and the tools named here are enough.</source>
        <translation>La guida di Microsoft consiglia anche Netdiag; nessuno dei due server ne dispone e gli strumenti indicati qui sono sufficienti.</translation>
    </message>
    <message>
        <source>Build the second Exchange server</source>
        <extracomment>Title of a step</extracomment>
        <translation>Configurare il secondo server Exchange</translation>
    </message>
    <message>
        <source>The mailboxes need their new home before Exchange leaves the source server.</source>
        <extracomment>Home for e-mail: the system that hosts the mailboxes</extracomment>
        <translation>Le cassette postali hanno bisogno della nuova posizione prima che Exchange lasci il server di origine.</translation>
    </message>
    <message>
        <source>Exchange on premises is the chosen home for e-mail</source>
        <extracomment>When the step is needed; home for e-mail: the system that hosts the mailboxes</extracomment>
        <translation>Come nuovo sistema di posta è stato scelto Exchange locale</translation>
    </message>
    <message>
        <source>The mailboxes stay on the source server and keep it from being demoted.</source>
        <translation>Le cassette postali restano nel server di origine e ne impediscono l&apos;abbassamento di livello.</translation>
    </message>
    <message>
        <source>The new Exchange server sends and receives mail</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Il nuovo server Exchange invia e riceve posta</translation>
    </message>
    <message>
        <source>Install Exchange on a second server that is a member of the domain.</source>
        <translation>Installare Exchange in un secondo server membro del dominio.</translation>
    </message>
    <message>
        <source>Integrate it with the destination server.</source>
        <translation>Integrarlo con il server di destinazione.</translation>
    </message>
    <message>
        <source>Finish the move of the mailboxes before the source server is demoted.</source>
        <translation>Completare lo spostamento delle cassette postali prima di abbassare di livello il server di origine.</translation>
    </message>
    <message>
        <source>Turn on Office 365 integration</source>
        <extracomment>Title of a step</extracomment>
        <translation>Attivare l&apos;integrazione con Office 365</translation>
    </message>
    <message>
        <source>With it the Dashboard manages the online accounts together with those of the domain.</source>
        <translation>Con l&apos;integrazione la dashboard gestisce gli account online insieme a quelli del dominio.</translation>
    </message>
    <message>
        <source>Office 365 is the chosen home for e-mail</source>
        <extracomment>When the step is needed; home for e-mail: the system that hosts the mailboxes</extracomment>
        <translation>Come nuovo sistema di posta è stato scelto Office 365</translation>
    </message>
    <message>
        <source>Online accounts and passwords have to be maintained separately by hand.</source>
        <translation>Account online e password devono essere gestiti separatamente a mano.</translation>
    </message>
    <message>
        <source>The Dashboard shows the Office 365 subscription</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>La dashboard mostra l&apos;abbonamento a Office 365</translation>
    </message>
    <message>
        <source>Open the Dashboard, start the Office 365 integration and complete its wizard.</source>
        <translation>Aprire la dashboard, avviare l&apos;integrazione con Office 365 e completare la procedura guidata.</translation>
    </message>
    <message>
        <source>The guide for 2012 R2 demands that Exchange is removed from the source when the integration is used; this one leaves it open, so settle it with the customer.</source>
        <extracomment>The source: the source server</extracomment>
        <translation>La guida per 2012 R2 richiede di rimuovere Exchange dal server di origine se si usa l&apos;integrazione; questa lascia la questione aperta, quindi va concordata con il cliente.</translation>
    </message>
    <message>
        <source>Join computers to the new network</source>
        <translation>Aggiungere computer alla nuova rete</translation>
    </message>
    <message>
        <source>Join computers</source>
        <extracomment>Short name of phase 3 for the timeline; keep it under 24 characters</extracomment>
        <translation>Aggiungere computer</translation>
    </message>
    <message>
        <source>Uninstall the old Connector software</source>
        <extracomment>Title of a step</extracomment>
        <translation>Disinstallare il vecchio software del Connettore</translation>
    </message>
    <message>
        <source>A client computer can be connected to only one Essentials server at a time.</source>
        <translation>Un computer client può essere connesso a un solo server Essentials alla volta.</translation>
    </message>
    <message>
        <source>The client computer is joined to the source server with Connector software</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Il computer client è connesso al server di origine con il software del Connettore</translation>
    </message>
    <message>
        <source>The client computer cannot be connected to the destination server.</source>
        <translation>Il computer client non può essere connesso al server di destinazione.</translation>
    </message>
    <message>
        <source>“Programs and Features” no longer lists the old Connector</source>
        <extracomment>What proves that the step is done; the label in quotation marks is a page of Windows</extracomment>
        <translation>«Programmi e funzionalità» (Programs and Features) non elenca più il vecchio Connettore</translation>
    </message>
    <message>
        <source>Open Control Panel &gt; Programs and Features on each client computer that is connected to the source server.</source>
        <translation>Aprire Pannello di controllo &gt; Programmi e funzionalità (Control Panel &gt; Programs and Features) in ogni computer client connesso al server di origine.</translation>
    </message>
    <message>
        <source>Uninstall the Connector software of the source server.</source>
        <translation>Disinstallare il software del Connettore del server di origine.</translation>
    </message>
    <message>
        <source>Uninstall “Windows Small Business Server 2011 Essentials Connector”.</source>
        <extracomment>The name in quotation marks is a program in the list of Windows</extracomment>
        <translation>Disinstallare «Windows Small Business Server 2011 Essentials Connector».</translation>
    </message>
    <message>
        <source>Uninstall “Windows Server 2012 Connector”.</source>
        <extracomment>The name in quotation marks is a program in the list of Windows</extracomment>
        <translation>Disinstallare «Windows Server 2012 Connector».</translation>
    </message>
    <message>
        <source>Connect each client to the destination</source>
        <extracomment>Title of a step; the destination: the destination server</extracomment>
        <translation>Connettere ogni computer client al server di destinazione</translation>
    </message>
    <message>
        <source>The Connector lists the computer in the Dashboard, backs it up and watches its health.</source>
        <translation>Il Connettore inserisce il computer nella dashboard, ne esegue il backup e ne controlla l&apos;integrità.</translation>
    </message>
    <message>
        <source>Windows 7, Windows 8 or Mac OS X 10.5 to 10.8; 1.4 GHz, 1 GB of memory, 1 GB of free space; name up to 15 characters</source>
        <translation>Windows 7, Windows 8 o Mac OS X da 10.5 a 10.8; 1,4 GHz, 1 GB di memoria, 1 GB di spazio libero; nome fino a 15 caratteri</translation>
    </message>
    <message>
        <source>The computer has neither backup nor Remote Web Access.</source>
        <translation>Il computer non dispone né del backup né di Accesso Web remoto.</translation>
    </message>
    <message>
        <source>The computer is listed in the Dashboard, and the Connector is installed</source>
        <translation>Il computer è elencato nella dashboard e il Connettore è installato</translation>
    </message>
    <message>
        <source>Check that the computer has an NTFS boot partition, .NET Framework 4.5, the right time and an address in the server’s subnet.</source>
        <translation>Controllare che il computer abbia una partizione di avvio NTFS, .NET Framework 4.5, l&apos;ora esatta e un indirizzo nella subnet del server.</translation>
    </message>
    <message>
        <source>Check that the name of the computer has only ASCII characters and no underscore.</source>
        <translation>Controllare che il nome del computer contenga solo caratteri ASCII e nessun carattere di sottolineatura.</translation>
    </message>
    <message>
        <source>On a computer with several accounts sign in with the one whose documents and settings are to be kept.</source>
        <translation>In un computer con più account accedere con quello di cui conservare documenti e impostazioni.</translation>
    </message>
    <message>
        <source>Open this address with the name of the destination server in a browser.</source>
        <translation>Aprire questo indirizzo con il nome del server di destinazione in un browser.</translation>
    </message>
    <message>
        <source>Install the Windows Server Connector as on a new computer, whether the computer is in the domain already or not.</source>
        <translation>Installare il Connettore Windows Server come in un nuovo computer, sia che il computer sia già nel dominio, sia che non lo sia.</translation>
    </message>
    <message>
        <source>Windows XP and Windows Vista are not supported by the Connector; leave out those that are in the domain already.</source>
        <translation>Windows XP e Windows Vista non sono supportati dal Connettore; tralasciare i computer di questo tipo già presenti nel dominio.</translation>
    </message>
    <message>
        <source>Home editions of Windows cannot join a domain.</source>
        <translation>Le edizioni Home di Windows non possono essere aggiunte a un dominio.</translation>
    </message>
    <message>
        <source>Systems of the computers</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Sistemi dei computer</translation>
    </message>
    <message>
        <source>Check that clients take Group Policy from the destination</source>
        <extracomment>Title of a step; the destination: the destination server</extracomment>
        <translation>Verificare che i computer client ricevano i Criteri di gruppo dal server di destinazione</translation>
    </message>
    <message>
        <source>A client that still reads its policies from the source loses them with it.</source>
        <extracomment>The source: the source server</extracomment>
        <translation>Un computer client che legge ancora i criteri dal server di origine li perde insieme ad esso.</translation>
    </message>
    <message>
        <source>The source had custom Group Policy, such as folder redirection</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Nel server di origine c&apos;erano Criteri di gruppo personalizzati, ad esempio il reindirizzamento cartelle</translation>
    </message>
    <message>
        <source>Policies and redirected folders keep pointing to the source server.</source>
        <translation>I criteri e le cartelle reindirizzate continuano a fare riferimento al server di origine.</translation>
    </message>
    <message>
        <source>Output of the command that names the destination server</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Output del comando che indica il server di destinazione</translation>
    </message>
    <message>
        <source>Keep both servers running meanwhile.</source>
        <translation>Nel frattempo mantenere in funzione entrambi i server.</translation>
    </message>
    <message>
        <source>Open a command prompt on each client computer and show the applied policies.</source>
        <translation>Aprire un prompt dei comandi in ogni computer client e visualizzare i criteri applicati.</translation>
    </message>
    <message>
        <source>Check that this line names the destination server, for example “DestinationSrv.Domain.local”.</source>
        <translation>Verificare che questa riga (in italiano «Criteri di gruppo applicati da:») indichi il server di destinazione, ad esempio «DestinationSrv.Domain.local».</translation>
    </message>
    <message>
        <source>Ignore the line “Domain Type”: it shows a year of Windows that says nothing about the migration.</source>
        <translation>Ignorare la riga «Tipo dominio» (Domain Type): mostra un anno di Windows che non dice nulla sulla migrazione.</translation>
    </message>
    <message>
        <source>Refresh Group Policy</source>
        <extracomment>Title of a step</extracomment>
        <translation>Aggiornare i Criteri di gruppo</translation>
    </message>
    <message>
        <source>A refresh lets the client look for its domain controller again.</source>
        <translation>Con un aggiornamento il computer client cerca di nuovo il proprio controller di dominio.</translation>
    </message>
    <message>
        <source>The output does not name the destination server</source>
        <extracomment>When the step is needed</extracomment>
        <translation>L&apos;output non indica il server di destinazione</translation>
    </message>
    <message>
        <source>The repeated check names the destination server</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>La verifica ripetuta indica il server di destinazione</translation>
    </message>
    <message>
        <source>Refresh the policies on the client computer.</source>
        <translation>Aggiornare i criteri nel computer client.</translation>
    </message>
    <message>
        <source>Check the source of the policies again.</source>
        <extracomment>Source: the server that the policies come from</extracomment>
        <translation>Verificare di nuovo da dove provengono i criteri.</translation>
    </message>
    <message>
        <source>Find out why policy fails</source>
        <extracomment>Title of a step</extracomment>
        <translation>Accertare perché i criteri non vengono applicati</translation>
    </message>
    <message>
        <source>The failing policy names its own error.</source>
        <translation>Il criterio non riuscito indica il proprio errore.</translation>
    </message>
    <message>
        <source>The output still does not name the destination server after the refresh</source>
        <translation>Dopo l&apos;aggiornamento l&apos;output non indica ancora il server di destinazione</translation>
    </message>
    <message>
        <source>The error is found and corrected</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>L&apos;errore è stato trovato e corretto</translation>
    </message>
    <message>
        <source>Show the resulting set of policies on the client computer.</source>
        <translation>Visualizzare il gruppo di criteri risultante nel computer client.</translation>
    </message>
    <message>
        <source>Expand the tree to the node marked with an X and choose “View Error” from its context menu.</source>
        <translation>Espandere l&apos;albero fino al nodo contrassegnato con una X e scegliere «Visualizza errore» (View Error) dal menu di scelta rapida.</translation>
    </message>
    <message>
        <source>Correct the error and check the source of the policies again.</source>
        <extracomment>Source: the server that the policies come from</extracomment>
        <translation>Correggere l&apos;errore e verificare di nuovo da dove provengono i criteri.</translation>
    </message>
    <message>
        <source>Move DHCP from the source to the router</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>Spostare DHCP dal server di origine al router</translation>
    </message>
    <message>
        <source>The destination server does not take over DHCP, and two DHCP servers disturb each other.</source>
        <translation>Il server di destinazione non acquisisce DHCP e due server DHCP si disturbano a vicenda.</translation>
    </message>
    <message>
        <source>The source server runs DHCP</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Il server di origine esegue DHCP</translation>
    </message>
    <message>
        <source>If the address of the destination server changed all the same, correct the port forwarding.</source>
        <extracomment>Forward: let the router pass requests on to a server</extracomment>
        <translation>Se l&apos;indirizzo del server di destinazione è comunque cambiato, correggere il port forwarding.</translation>
    </message>
    <message>
        <source>With another range and no fixed address, the router may give the destination server a different address.</source>
        <translation>Con un altro intervallo e senza indirizzo fisso, il router potrebbe assegnare al server di destinazione un indirizzo diverso.</translation>
    </message>
    <message>
        <source>Phase 1 of Microsoft’s guide advises to wait until the source server goes; you may, but only until it is switched off.</source>
        <translation>La fase 1 della guida di Microsoft consiglia di attendere la rimozione del server di origine; è possibile, ma solo finché non viene spento.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for this product has no such step, but a source server with DHCP needs it all the same.</source>
        <translation>La guida di Microsoft per questo prodotto non prevede questo passaggio, ma è comunque necessario se il server di origine esegue DHCP.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for this product speaks of moving DHCP but has no step for it; it is as for other products.</source>
        <translation>La guida di Microsoft per questo prodotto parla dello spostamento di DHCP ma non ne contiene il passaggio; è lo stesso degli altri prodotti.</translation>
    </message>
    <message>
        <source>Configure the network with Set up Anywhere Access</source>
        <extracomment>Title of a step</extracomment>
        <translation>Configurare la rete con Configura Accesso remoto via Internet</translation>
    </message>
    <message>
        <source>The wizard sets up the router and the domain name for access from outside.</source>
        <translation>La procedura guidata configura il router e il nome di dominio per l&apos;accesso dall&apos;esterno.</translation>
    </message>
    <message>
        <source>Nobody reaches the new server from outside.</source>
        <translation>Nessuno raggiunge il nuovo server dall&apos;esterno.</translation>
    </message>
    <message>
        <source>The Dashboard shows Anywhere Access as configured</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>La dashboard mostra Accesso remoto via Internet (Anywhere Access) come configurato</translation>
    </message>
    <message>
        <source>Open Home &gt; SETUP &gt; Set up Anywhere Access in the Dashboard.</source>
        <translation>Nella dashboard aprire Home &gt; CONFIGURA &gt; Configura Accesso remoto via Internet (Home &gt; SETUP &gt; Set up Anywhere Access).</translation>
    </message>
    <message>
        <source>Choose “Click to configure Anywhere Access” and complete the wizard.</source>
        <translation>Scegliere «Fare clic per configurare Accesso remoto via Internet» (Click to configure Anywhere Access) e completare la procedura guidata.</translation>
    </message>
    <message>
        <source>If DHCP moves to the router in this phase, move it before you start the wizard.</source>
        <translation>Se in questa fase DHCP passa al router, spostarlo prima di avviare la procedura guidata.</translation>
    </message>
    <message>
        <source>Forward the ports by hand</source>
        <extracomment>Title of a step; forward: let the router pass requests on to a server</extracomment>
        <translation>Inoltrare le porte a mano</translation>
    </message>
    <message>
        <source>The wizard can set up only a router that lets itself be set up by UPnP.</source>
        <translation>La procedura guidata può configurare solo un router che consente la configurazione tramite UPnP.</translation>
    </message>
    <message>
        <source>The router has no UPnP, or it is off</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Il router non dispone di UPnP oppure UPnP è disattivato</translation>
    </message>
    <message>
        <source>TCP 80 (HTTP) and 443 (HTTPS) to the destination server; TCP 25 (SMTP) to another server with Exchange, if there is one</source>
        <translation>TCP 80 (HTTP) e 443 (HTTPS) verso il server di destinazione; TCP 25 (SMTP) verso un altro server con Exchange, se presente</translation>
    </message>
    <message>
        <source>TCP 80 (HTTP) and 443 (HTTPS) to the destination server</source>
        <extracomment>Limits of the step</extracomment>
        <translation>TCP 80 (HTTP) e 443 (HTTPS) verso il server di destinazione</translation>
    </message>
    <message>
        <source>Requests from outside end at the router.</source>
        <translation>Le richieste dall&apos;esterno si fermano al router.</translation>
    </message>
    <message>
        <source>The ports answer from outside the network</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Le porte rispondono dall&apos;esterno della rete</translation>
    </message>
    <message>
        <source>Forward TCP 80 and TCP 443 to the destination server.</source>
        <extracomment>Forward: let the router pass requests on to a server</extracomment>
        <translation>Inoltrare TCP 80 e TCP 443 al server di destinazione.</translation>
    </message>
    <message>
        <source>If there is another server with Exchange, forward TCP 25 to it.</source>
        <translation>Se esiste un altro server con Exchange, inoltrargli TCP 25.</translation>
    </message>
    <message>
        <source>A yellow warning sign beside the router in the wizard can mean that UPnP is missing.</source>
        <translation>Nella procedura guidata, un segnale di avviso giallo accanto al router può indicare che manca UPnP.</translation>
    </message>
    <message>
        <source>Import user accounts missing in the Dashboard</source>
        <extracomment>Title of a step</extracomment>
        <translation>Importare gli account utente mancanti nella dashboard</translation>
    </message>
    <message>
        <source>Accounts come over by themselves, except those whose properties do not meet the requirements.</source>
        <translation>Gli account vengono trasferiti automaticamente, tranne quelli le cui proprietà non soddisfano i requisiti.</translation>
    </message>
    <message>
        <source>The account works, but the Dashboard cannot manage it.</source>
        <translation>L&apos;account funziona, ma la dashboard non può gestirlo.</translation>
    </message>
    <message>
        <source>Every enabled account of a person is listed under Users in the Dashboard</source>
        <translation>Ogni account abilitato di una persona è elencato in Utenti (Users) nella dashboard</translation>
    </message>
    <message>
        <source>Compare the user accounts of the domain with the list under Users in the Dashboard.</source>
        <translation>Confrontare gli account utente del dominio con l&apos;elenco in Utenti (Users) nella dashboard.</translation>
    </message>
    <message>
        <source>Open Windows PowerShell as an administrator and import each missing account.</source>
        <translation>Aprire Windows PowerShell come amministratore e importare ogni account mancante.</translation>
    </message>
    <message>
        <source>The guides never list these requirements, so go by the accounts that are missing.</source>
        <translation>Le guide non elencano mai questi requisiti, quindi fare riferimento agli account mancanti.</translation>
    </message>
    <message>
        <source>The guides never list these requirements, nor agree if some or all must be unmet; go by the missing accounts.</source>
        <translation>Le guide non elencano mai questi requisiti e non concordano se a mancare debbano essere alcuni o tutti; fare riferimento agli account mancanti.</translation>
    </message>
    <message>
        <source>The link to this task in Microsoft’s guide leads into the guide for SBS 2003; the content is the same.</source>
        <translation>Nella guida di Microsoft il collegamento a questa attività porta alla guida per SBS 2003; il contenuto è lo stesso.</translation>
    </message>
    <message>
        <source>Remove the SBS 2003 logon script from user accounts</source>
        <extracomment>Title of a step</extracomment>
        <translation>Rimuovere lo script di accesso di SBS 2003 dagli account utente</translation>
    </message>
    <message>
        <source>The script belongs to the former server and does nothing useful any more.</source>
        <translation>Lo script appartiene al server precedente e non serve più a nulla.</translation>
    </message>
    <message>
        <source>Users wait at every sign-in for a script of a server that is gone.</source>
        <translation>A ogni accesso gli utenti attendono lo script di un server che non esiste più.</translation>
    </message>
    <message>
        <source>The attribute scriptPath is empty for all users</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>L&apos;attributo scriptPath è vuoto per tutti gli utenti</translation>
    </message>
    <message>
        <source>If the script was modified, rename it first, so that the changes are kept.</source>
        <translation>Se lo script è stato modificato, rinominarlo prima, in modo da conservare le modifiche.</translation>
    </message>
    <message>
        <source>In Active Directory Users and Computers open Properties &gt; Profile of each user and empty “Logon script”.</source>
        <translation>In Utenti e computer di Active Directory aprire Proprietà &gt; Profilo (Properties &gt; Profile) di ogni utente e svuotare «Script di accesso» (Logon script).</translation>
    </message>
    <message>
        <source>Only accounts made with the “Add New Users Wizard” have the script.</source>
        <translation>Solo gli account creati con «Aggiunta guidata nuovi utenti» (Add New Users Wizard) hanno lo script.</translation>
    </message>
    <message>
        <source>Logon script of SBS 2003</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Script di accesso di SBS 2003</translation>
    </message>
    <message>
        <source>Assign computers to users for Remote Web Access</source>
        <extracomment>Title of a step</extracomment>
        <translation>Assegnare i computer agli utenti per Accesso Web remoto</translation>
    </message>
    <message>
        <source>SBS 2003 showed all computers to everybody; the new server shows only those that are assigned.</source>
        <translation>SBS 2003 mostrava tutti i computer a tutti; il nuovo server mostra solo quelli assegnati.</translation>
    </message>
    <message>
        <source>SBS 2008 showed all computers to everybody; the new server shows only those that are assigned.</source>
        <translation>SBS 2008 mostrava tutti i computer a tutti; il nuovo server mostra solo quelli assegnati.</translation>
    </message>
    <message>
        <source>SBS 2011 Standard showed all computers to everybody; the new server shows only those that are assigned.</source>
        <translation>SBS 2011 Standard mostrava tutti i computer a tutti; il nuovo server mostra solo quelli assegnati.</translation>
    </message>
    <message>
        <source>In Remote Web Access, the new server shows each user only the computers that are assigned.</source>
        <translation>In Accesso Web remoto il nuovo server mostra a ogni utente solo i computer assegnati.</translation>
    </message>
    <message>
        <source>Users do not see their computers in Remote Web Access.</source>
        <translation>Gli utenti non vedono i propri computer in Accesso Web remoto.</translation>
    </message>
    <message>
        <source>Each user sees their own computer in Remote Web Access</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Ogni utente vede il proprio computer in Accesso Web remoto</translation>
    </message>
    <message>
        <source>In the Dashboard open Users, the account, and then “View the account properties”.</source>
        <translation>Nella dashboard aprire Utenti (Users), l&apos;account e quindi «Visualizza proprietà account» (View the account properties).</translation>
    </message>
    <message>
        <source>On the tab “Anywhere Access” tick “Allow Remote Web Access and access to web services applications”.</source>
        <translation>Nella scheda «Accesso remoto via Internet» (Anywhere Access) selezionare «Consenti Accesso Web remoto e accedi ai servizi Web» (Allow Remote Web Access and access to web services applications).</translation>
    </message>
    <message>
        <source>Tick “Shared Folders”, “Computers” and “Homepage links”, and choose “Apply”.</source>
        <translation>Selezionare «Cartelle condivise» (Shared Folders), «Computer» (Computers) e «Home page - Collegamenti» (Homepage links), quindi fare clic su «Applica».</translation>
    </message>
    <message>
        <source>On the tab “Computer access” tick the computers of the user.</source>
        <translation>Nella scheda «Accesso computer» (Computer access) selezionare i computer dell&apos;utente.</translation>
    </message>
    <message>
        <source>Repeat this for each user; nothing has to be done on the client computers.</source>
        <translation>Ripetere per ogni utente; nei computer client non c&apos;è nulla da fare.</translation>
    </message>
    <message>
        <source>If the first new user made after the migration does not work, delete that user and create it again.</source>
        <translation>Se il primo nuovo utente creato dopo la migrazione non funziona, eliminarlo e crearlo di nuovo.</translation>
    </message>
    <message>
        <source>The overview of Microsoft’s guide puts this step among the post-migration tasks; it belongs here.</source>
        <translation>La panoramica della guida di Microsoft colloca questo passaggio tra le attività post-migrazione; va invece eseguito qui.</translation>
    </message>
    <message>
        <source>The overview of Microsoft’s guide puts this step in phase 7; it belongs here.</source>
        <translation>La panoramica della guida di Microsoft colloca questo passaggio nella fase 7; va invece eseguito qui.</translation>
    </message>
    <message>
        <source>Move settings and data to the destination server</source>
        <translation>Spostare dati e impostazioni nel server di destinazione</translation>
    </message>
    <message>
        <source>Move settings and data</source>
        <extracomment>Short name of phase 4 for the timeline; keep it under 24 characters</extracomment>
        <translation>Spostare i dati</translation>
    </message>
    <message>
        <source>Delete the old SBS Group Policy objects</source>
        <extracomment>Title of a step</extracomment>
        <translation>Eliminare i vecchi oggetti Criteri di gruppo di SBS</translation>
    </message>
    <message>
        <source>They conflict with those of the destination server, which cover all of their settings.</source>
        <translation>Sono in conflitto con quelli del server di destinazione, che coprono tutte le loro impostazioni.</translation>
    </message>
    <message>
        <source>Two sets of policies contradict each other.</source>
        <translation>Due serie di criteri si contraddicono.</translation>
    </message>
    <message>
        <source>None of the names exists under CN=Policies,CN=System</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>In CN=Policies,CN=System non esiste nessuno dei nomi</translation>
    </message>
    <message>
        <source>Open Server Management &gt; Advanced Management &gt; Group Policy Management &gt; Forest &gt; Domains, your domain, and then Group Policy Objects.</source>
        <translation>Aprire Gestione server &gt; Gestione avanzata (Server Management &gt; Advanced Management), quindi Gestione Criteri di gruppo &gt; Foresta &gt; Domini (Group Policy Management &gt; Forest &gt; Domains), il proprio dominio e infine Oggetti Criteri di gruppo (Group Policy Objects).</translation>
    </message>
    <message>
        <source>Open Group Policy Management &gt; Forest &gt; Domains, your domain, and then Group Policy Objects.</source>
        <translation>Aprire Gestione Criteri di gruppo &gt; Foresta &gt; Domini (Group Policy Management &gt; Forest &gt; Domains), il proprio dominio e quindi Oggetti Criteri di gruppo (Group Policy Objects).</translation>
    </message>
    <message>
        <source>Save a copy of each object that was modified.</source>
        <translation>Salvare una copia di ogni oggetto modificato.</translation>
    </message>
    <message>
        <source>Delete each of these objects that exists.</source>
        <translation>Eliminare ognuno di questi oggetti, se esiste.</translation>
    </message>
    <message>
        <source>With the R2 release, delete these as well.</source>
        <translation>Con la versione R2, eliminare anche questi.</translation>
    </message>
    <message>
        <source>Delete these as well if they exist.</source>
        <translation>Eliminare anche questi, se esistono.</translation>
    </message>
    <message>
        <source>Delete also the other objects whose names begin with “Small Business Server”, “Windows SBS” or “Update Services”.</source>
        <translation>Eliminare anche gli altri oggetti i cui nomi iniziano con «Small Business Server», «Windows SBS» o «Update Services».</translation>
    </message>
    <message>
        <source>Set the password policy in the Dashboard and keep strong passwords.</source>
        <translation>Impostare i criteri password nella dashboard e mantenere password complesse.</translation>
    </message>
    <message>
        <source>The password policy is now stored in the Default Domain Policy and no longer in an SBS object.</source>
        <translation>I criteri password sono ora memorizzati in Default Domain Policy (Criterio dominio predefinito) e non più in un oggetto SBS.</translation>
    </message>
    <message>
        <source>On your server a name may have a hyphen instead of a dash, or “Policies” instead of “Policy”.</source>
        <translation>Nel server in uso un nome può contenere un trattino breve invece di uno lungo, oppure «Policies» invece di «Policy».</translation>
    </message>
    <message>
        <source>Keep the object that redirects folders; it is deleted in phase 5, after the new policy is enabled.</source>
        <translation>Conservare l&apos;oggetto che reindirizza le cartelle; viene eliminato nella fase 5, dopo l&apos;abilitazione del nuovo criterio.</translation>
    </message>
    <message>
        <source>Microsoft’s guide lists names of SBS 2003 and of an “SBS 2008 R2” that never existed; go by how the names begin.</source>
        <translation>La guida di Microsoft elenca nomi di SBS 2003 e di un «SBS 2008 R2» mai esistito; fare riferimento alla parte iniziale dei nomi.</translation>
    </message>
    <message>
        <source>Microsoft’s guide goes through “Server Management &gt; Advanced Management”, as in SBS 2003; open the console itself.</source>
        <translation>La guida di Microsoft passa per «Gestione server &gt; Gestione avanzata» (Server Management &gt; Advanced Management), come in SBS 2003; aprire direttamente la console.</translation>
    </message>
    <message>
        <source>Old SBS Group Policy objects</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Vecchi GPO di SBS</translation>
    </message>
    <message>
        <source>Links of Group Policy objects</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Collegamenti dei GPO</translation>
    </message>
    <message>
        <source>Password policy of the domain</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Criteri password del dominio</translation>
    </message>
    <message>
        <source>Delete the old WMI filters</source>
        <extracomment>Title of a step</extracomment>
        <translation>Eliminare i vecchi filtri WMI</translation>
    </message>
    <message>
        <source>They belong to the deleted policies and nothing uses them any more.</source>
        <translation>Appartengono ai criteri eliminati e non servono più a nulla.</translation>
    </message>
    <message>
        <source>Filters without a policy remain in the directory.</source>
        <translation>Nella directory restano filtri senza criterio.</translation>
    </message>
    <message>
        <source>No such msWMI-Som object is left in the directory</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Nella directory non rimane alcun oggetto msWMI-Som di questo tipo</translation>
    </message>
    <message>
        <source>Open Server Manager &gt; Features &gt; Group Policy Management, your domain, and then WMI Filters.</source>
        <translation>Aprire Server Manager &gt; Funzionalità &gt; Gestione Criteri di gruppo (Server Manager &gt; Features &gt; Group Policy Management), il proprio dominio e quindi Filtri WMI (WMI Filters).</translation>
    </message>
    <message>
        <source>In the same console open WMI Filters.</source>
        <translation>Nella stessa console aprire Filtri WMI (WMI Filters).</translation>
    </message>
    <message>
        <source>Delete these two filters.</source>
        <translation>Eliminare questi due filtri.</translation>
    </message>
    <message>
        <source>Delete these two filters if they exist.</source>
        <translation>Eliminare questi due filtri, se esistono.</translation>
    </message>
    <message>
        <source>Delete also the filters whose names begin with “Windows SBS”.</source>
        <translation>Eliminare anche i filtri i cui nomi iniziano con «Windows SBS».</translation>
    </message>
    <message>
        <source>Delete each of these three filters that exists.</source>
        <translation>Eliminare ognuno di questi tre filtri, se esiste.</translation>
    </message>
    <message>
        <source>Microsoft’s guide speaks of three filters, but SBS 2003 has these two.</source>
        <translation>La guida di Microsoft parla di tre filtri, ma SBS 2003 ha questi due.</translation>
    </message>
    <message>
        <source>Microsoft’s guide speaks of three filters but names only these two, which are those of SBS 2003.</source>
        <translation>La guida di Microsoft parla di tre filtri ma ne indica solo due, che sono quelli di SBS 2003.</translation>
    </message>
    <message>
        <source>Old WMI filters</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Vecchi filtri WMI</translation>
    </message>
    <message>
        <source>List the shared folders and rebuild their structure</source>
        <extracomment>Title of a step</extracomment>
        <translation>Elencare le cartelle condivise e ricrearne la struttura</translation>
    </message>
    <message>
        <source>What is not on the list is not copied, and is lost with the source server.</source>
        <translation>Ciò che non è nell&apos;elenco non viene copiato e va perso con il server di origine.</translation>
    </message>
    <message>
        <source>The shared folders do not stay on the source server</source>
        <extracomment>When the step is needed; the shared folders of the source server that is replaced</extracomment>
        <translation>Le cartelle condivise non restano nel server di origine</translation>
    </message>
    <message>
        <source>Shared folders are forgotten, or end in the wrong place.</source>
        <translation>Alcune cartelle condivise vengono dimenticate o finiscono nel posto sbagliato.</translation>
    </message>
    <message>
        <source>A list of all shares with their permissions, and a matching folder for each on the destination server</source>
        <extracomment>Share: a shared folder</extracomment>
        <translation>Un elenco di tutte le condivisioni con le relative autorizzazioni e, per ognuna, una cartella corrispondente nel server di destinazione</translation>
    </message>
    <message>
        <source>List the shares of the source server with their permissions.</source>
        <extracomment>Share: a shared folder</extracomment>
        <translation>Elencare le condivisioni del server di origine con le relative autorizzazioni.</translation>
    </message>
    <message>
        <source>Create or adapt matching folders and shares on the destination server.</source>
        <translation>Creare o adattare cartelle e condivisioni corrispondenti nel server di destinazione.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for Foundation makes the copy optional, because the source server may stay in the network.</source>
        <translation>La guida di Microsoft per Foundation rende facoltativa la copia, perché il server di origine può restare nella rete.</translation>
    </message>
    <message>
        <source>The contents list of this part of Microsoft’s guide links into the guide for SBS 2008; read the part itself.</source>
        <translation>Il sommario di questa parte della guida di Microsoft rimanda alla guida per SBS 2008; leggere direttamente questa parte.</translation>
    </message>
    <message>
        <source>Compare sizes with free space</source>
        <extracomment>Title of a step</extracomment>
        <translation>Confrontare le dimensioni con lo spazio libero</translation>
    </message>
    <message>
        <source>A copy that runs out of space stops in the middle.</source>
        <translation>Una copia senza spazio sufficiente si interrompe a metà.</translation>
    </message>
    <message>
        <source>The copy fails when the disk is full.</source>
        <translation>La copia non riesce quando il disco è pieno.</translation>
    </message>
    <message>
        <source>Size of each folder and free space of the drive that receives it</source>
        <translation>Dimensioni di ogni cartella e spazio libero dell&apos;unità che la riceve</translation>
    </message>
    <message>
        <source>Determine the size of each folder on the source server.</source>
        <translation>Determinare le dimensioni di ogni cartella nel server di origine.</translation>
    </message>
    <message>
        <source>Make sure that the destination server has room for all of them.</source>
        <translation>Assicurarsi che il server di destinazione abbia spazio per tutte.</translation>
    </message>
    <message>
        <source>Make the source shares read-only</source>
        <extracomment>Title of a step; share: a shared folder; the source: the source server</extracomment>
        <translation>Impostare in sola lettura le condivisioni di origine</translation>
    </message>
    <message>
        <source>Whatever users save during the copy would stay behind.</source>
        <translation>Ciò che gli utenti salvano durante la copia resterebbe indietro.</translation>
    </message>
    <message>
        <source>Late changes on the source server are lost.</source>
        <translation>Le ultime modifiche nel server di origine vanno perse.</translation>
    </message>
    <message>
        <source>No user can save a file in the shares of the source server</source>
        <extracomment>What proves that the step is done; share: a shared folder</extracomment>
        <translation>Nessun utente può salvare un file nelle condivisioni del server di origine</translation>
    </message>
    <message>
        <source>Tell the users when the shared folders become read-only.</source>
        <translation>Comunicare agli utenti quando le cartelle condivise diventano di sola lettura.</translation>
    </message>
    <message>
        <source>Set the permissions of each share to read-only for all users.</source>
        <extracomment>Share: a shared folder</extracomment>
        <translation>Impostare le autorizzazioni di ogni condivisione sulla sola lettura per tutti gli utenti.</translation>
    </message>
    <message>
        <source>Copy every share</source>
        <extracomment>Title of a step; share: a shared folder</extracomment>
        <translation>Copiare ogni condivisione</translation>
    </message>
    <message>
        <source>The command copies the data together with its permissions, owners and times.</source>
        <translation>Il comando copia i dati insieme ad autorizzazioni, proprietari e orari.</translation>
    </message>
    <message>
        <source>The data stays on the source server and goes with it.</source>
        <translation>I dati restano nel server di origine e spariscono con esso.</translation>
    </message>
    <message>
        <source>A log for each share with 0 in the column FAILED for Dirs and Files, and an exit code below 8</source>
        <extracomment>Share: a shared folder; log: the file in which the copy command writes its results</extracomment>
        <translation>Un log per ogni condivisione con 0 nella colonna «FAILED» (non riusciti) per «Dirs» (directory) e «Files» (file) e un codice di uscita inferiore a 8</translation>
    </message>
    <message>
        <source>Sign in to the destination server as a domain administrator.</source>
        <translation>Accedere al server di destinazione come amministratore di dominio.</translation>
    </message>
    <message>
        <source>Run this command for each share, with your names and a log file of its own for each share.</source>
        <extracomment>Share: a shared folder; log: the file in which the copy command writes its results</extracomment>
        <translation>Eseguire questo comando per ogni condivisione, con i propri nomi e un file di log distinto per ogni condivisione.</translation>
    </message>
    <message>
        <source>Read each log: the column FAILED must show 0 for Dirs and Files.</source>
        <extracomment>Log: the file in which the copy command writes its results</extracomment>
        <translation>Leggere ogni log: la colonna «FAILED» (non riusciti) deve mostrare 0 per «Dirs» (directory) e «Files» (file).</translation>
    </message>
    <message>
        <source>/E takes subfolders, empty ones too; /B reads past missing permissions; /COPY:DATSOU takes data, attributes, times, security, owner and auditing.</source>
        <translation>/E include le sottocartelle, anche vuote; /B consente di leggere anche senza autorizzazioni; /COPY:DATSOU copia dati, attributi, orari, sicurezza, proprietario e controllo.</translation>
    </message>
    <message>
        <source>Microsoft’s guide uses one log for all shares, but /LOG overwrites it each time; change the file name, or append with /LOG+.</source>
        <extracomment>Share: a shared folder; log: the file in which the copy command writes its results</extracomment>
        <translation>La guida di Microsoft usa un solo log per tutte le condivisioni, ma /LOG lo sovrascrive ogni volta; cambiare il nome del file oppure aggiungere in coda con /LOG+.</translation>
    </message>
    <message>
        <source>Microsoft’s command line lacks the space between the source and the destination argument; it is correct here.</source>
        <translation>Nella riga di comando di Microsoft manca lo spazio tra l&apos;argomento di origine e quello di destinazione; qui è corretta.</translation>
    </message>
    <message>
        <source>Microsoft’s command line has spaces inside the network paths; it is correct here.</source>
        <translation>La riga di comando di Microsoft contiene spazi nei percorsi di rete; qui è corretta.</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Prima di iniziare</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>Short name of the part before phase 1, for the timeline</extracomment>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Read the whole procedure before starting</source>
        <extracomment>Title of a step</extracomment>
        <translation>Leggere l&apos;intera procedura prima di iniziare</translation>
    </message>
    <message>
        <source>A migration takes days, and some deadlines start long before you notice them.</source>
        <translation>Una migrazione dura giorni e alcune scadenze iniziano molto prima che ci se ne accorga.</translation>
    </message>
    <message>
        <source>Confirmation by the technician</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Conferma del tecnico</translation>
    </message>
    <message>
        <source>Read the titles, limits and conditions of all eight phases once.</source>
        <translation>Leggere una volta titoli, limiti e condizioni di tutte le otto fasi.</translation>
    </message>
    <message>
        <source>Make sure that the new server has 64-bit hardware, because there is no 32-bit edition of the new system.</source>
        <translation>Assicurarsi che il nuovo server abbia hardware a 64 bit, perché non esiste un&apos;edizione a 32 bit del nuovo sistema.</translation>
    </message>
    <message>
        <source>Plan a day for the removal of the source server: it has to be gone at the latest 21 days after the installation, or 7 days without update KB943494.</source>
        <translation>Pianificare un giorno per la rimozione del server di origine: deve essere rimosso al più tardi 21 giorni dopo l&apos;installazione, o 7 giorni senza l&apos;aggiornamento KB943494.</translation>
    </message>
    <message>
        <source>Plan the day on which the source server goes: at the latest 21 days after the installation.</source>
        <translation>Pianificare il giorno della rimozione del server di origine: al più tardi 21 giorni dopo l&apos;installazione.</translation>
    </message>
    <message>
        <source>Decide whether the source server stays: as a domain controller or additional server it may, without a deadline.</source>
        <translation>Decidere se il server di origine resta: come controller di dominio o server aggiuntivo può restare, senza scadenza.</translation>
    </message>
    <message>
        <source>Microsoft collects further tools and help for this migration under its short link 217520.</source>
        <translation>Microsoft raccoglie altri strumenti e informazioni per questa migrazione nel collegamento breve 217520.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for this product has seven phases; folder redirection is added for servers that redirect folders.</source>
        <translation>La guida di Microsoft per questo prodotto ha sette fasi; il reindirizzamento cartelle è aggiunto per i server che reindirizzano cartelle.</translation>
    </message>
    <message>
        <source>Microsoft’s guide lists the Migration Preparation Tool; it is not needed, as the schema is at version 56 already.</source>
        <translation>La guida di Microsoft elenca lo strumento di preparazione alla migrazione; non è necessario, perché lo schema è già alla versione 56.</translation>
    </message>
    <message>
        <source>How to get an administrator command prompt</source>
        <extracomment>Title of a step</extracomment>
        <translation>Aprire un prompt dei comandi come amministratore</translation>
    </message>
    <message>
        <source>Many commands of this guide change nothing, or fail, without administrator rights.</source>
        <translation>Molti comandi di questa guida, senza diritti di amministratore, non modificano nulla o non riescono.</translation>
    </message>
    <message>
        <source>Sign in to the source server as an administrator, open Start &gt; Run and enter this command.</source>
        <translation>Accedere al server di origine come amministratore, aprire Start &gt; Esegui e immettere questo comando.</translation>
    </message>
    <message>
        <source>On the source server type this command on the Start screen and choose “Run as administrator” for it.</source>
        <translation>Nel server di origine digitare questo comando nella schermata Start e scegliere «Esegui come amministratore» per il risultato.</translation>
    </message>
    <message>
        <source>On the source server type this command in the search box of Start and choose “Run as administrator” for it.</source>
        <translation>Nel server di origine digitare questo comando nella casella di ricerca di Start e scegliere «Esegui come amministratore» per il risultato.</translation>
    </message>
    <message>
        <source>On the destination server type the same command on the Start screen and choose “Run as administrator” for the result.</source>
        <translation>Nel server di destinazione digitare lo stesso comando nella schermata Start e scegliere «Esegui come amministratore» per il risultato.</translation>
    </message>
    <message>
        <source>Microsoft’s guide uses the search box and “Run as administrator” on the source; Windows Server 2003 has neither.</source>
        <extracomment>The source: the source server</extracomment>
        <translation>La guida di Microsoft usa la casella di ricerca e «Esegui come amministratore» nel server di origine; Windows Server 2003 non ha né l&apos;una né l&apos;altro.</translation>
    </message>
    <message>
        <source>Perform post-migration tasks</source>
        <translation>Eseguire le attività post-migrazione</translation>
    </message>
    <message>
        <source>Post-migration tasks</source>
        <extracomment>Short name of phase 7 for the timeline; keep it under 24 characters</extracomment>
        <translation>Attività successive</translation>
    </message>
    <message>
        <source>Remove DNS entries of the source</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>Rimuovere le voci DNS del server di origine</translation>
    </message>
    <message>
        <source>Entries of a server that is gone slow down every name that is looked up through them.</source>
        <translation>Le voci di un server che non esiste più rallentano la risoluzione di ogni nome cercato tramite esse.</translation>
    </message>
    <message>
        <source>Name resolution waits for a server that never answers.</source>
        <translation>La risoluzione dei nomi attende un server che non risponde mai.</translation>
    </message>
    <message>
        <source>No name server, forwarder or other record has the name or the address of the source server</source>
        <translation>Nessun server dei nomi, server d&apos;inoltro o altro record contiene il nome o l&apos;indirizzo del server di origine</translation>
    </message>
    <message>
        <source>In DNS Manager open the properties of the server and remove the source server from “Forwarders”.</source>
        <translation>In Gestore DNS aprire le proprietà del server e rimuovere il server di origine da «Server d&apos;inoltro» (Forwarders).</translation>
    </message>
    <message>
        <source>Open the properties of each forward lookup zone and remove the source server from “Name Servers”.</source>
        <translation>Aprire le proprietà di ogni zona di ricerca diretta e rimuovere il server di origine da «Server dei nomi» (Name Servers).</translation>
    </message>
    <message>
        <source>Do the same for each reverse lookup zone.</source>
        <translation>Fare lo stesso per ogni zona di ricerca inversa.</translation>
    </message>
    <message>
        <source>Leave these entries alone while the source server stays in the network, because they are needed.</source>
        <translation>Non modificare queste voci finché il server di origine resta nella rete, perché sono necessarie.</translation>
    </message>
    <message>
        <source>Name servers of the zones</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Server dei nomi delle zone</translation>
    </message>
    <message>
        <source>DNS records of the former controller</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Record DNS del controller precedente</translation>
    </message>
    <message>
        <source>Share the application data folders</source>
        <extracomment>Title of a step</extracomment>
        <translation>Condividere le cartelle dei dati delle applicazioni</translation>
    </message>
    <message>
        <source>Copied data of line-of-business and other applications is of use only when its users reach it.</source>
        <translation>I dati copiati delle applicazioni line-of-business e delle altre applicazioni servono solo se gli utenti li raggiungono.</translation>
    </message>
    <message>
        <source>Applications do not find their data.</source>
        <translation>Le applicazioni non trovano i propri dati.</translation>
    </message>
    <message>
        <source>The folders are listed in the Dashboard under Storage</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Le cartelle sono elencate nella dashboard in Archiviazione (Storage)</translation>
    </message>
    <message>
        <source>Set the share permissions of each folder of application data.</source>
        <translation>Impostare le autorizzazioni di condivisione di ogni cartella dei dati delle applicazioni.</translation>
    </message>
    <message>
        <source>Set the NTFS permissions of each of these folders.</source>
        <translation>Impostare le autorizzazioni NTFS di ognuna di queste cartelle.</translation>
    </message>
    <message>
        <source>Check that the folders appear in the Dashboard under Storage.</source>
        <translation>Verificare che le cartelle compaiano nella dashboard in Archiviazione (Storage).</translation>
    </message>
    <message>
        <source>Change drive mappings in logon scripts</source>
        <extracomment>Title of a step</extracomment>
        <translation>Modificare i mapping delle unità negli script di accesso</translation>
    </message>
    <message>
        <source>A mapping to the source server fails at every sign-in.</source>
        <translation>Un mapping al server di origine non riesce a ogni accesso.</translation>
    </message>
    <message>
        <source>A logon script maps drives to the source server</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Uno script di accesso esegue il mapping di unità al server di origine</translation>
    </message>
    <message>
        <source>Users miss their network drives.</source>
        <translation>Agli utenti mancano le unità di rete.</translation>
    </message>
    <message>
        <source>No script contains the name of the source server</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Nessuno script contiene il nome del server di origine</translation>
    </message>
    <message>
        <source>Search the scripts in the share NETLOGON for the name of the source server.</source>
        <extracomment>Share: a shared folder</extracomment>
        <translation>Cercare il nome del server di origine negli script della condivisione NETLOGON.</translation>
    </message>
    <message>
        <source>Point each mapping to the matching share of the destination server.</source>
        <extracomment>Share: a shared folder</extracomment>
        <translation>Far puntare ogni mapping alla condivisione corrispondente del server di destinazione.</translation>
    </message>
    <message>
        <source>References in the directory</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Riferimenti nella directory</translation>
    </message>
    <message>
        <source>Remove the ISA proxy settings from clients</source>
        <extracomment>Title of a step</extracomment>
        <translation>Rimuovere le impostazioni proxy ISA dai computer client</translation>
    </message>
    <message>
        <source>The client computers still send web requests to the proxy that left with the source server.</source>
        <translation>I computer client inviano ancora le richieste Web al proxy sparito con il server di origine.</translation>
    </message>
    <message>
        <source>The source was SBS 2003 Premium with Internet Security and Acceleration (ISA) Server</source>
        <translation>L&apos;origine era SBS 2003 Premium con Internet Security and Acceleration (ISA) Server</translation>
    </message>
    <message>
        <source>Port 80 for a new proxy</source>
        <translation>Porta 80 per un nuovo proxy</translation>
    </message>
    <message>
        <source>Client computers have no access to the web.</source>
        <translation>I computer client non hanno accesso al Web.</translation>
    </message>
    <message>
        <source>Each client computer opens a web page</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Ogni computer client apre una pagina Web</translation>
    </message>
    <message>
        <source>Uninstall the Microsoft Firewall Client.</source>
        <translation>Disinstallare Microsoft Firewall Client.</translation>
    </message>
    <message>
        <source>In Internet Explorer open Tools &gt; Internet Options &gt; Connections &gt; LAN Settings.</source>
        <translation>In Internet Explorer aprire Strumenti &gt; Opzioni Internet &gt; Connessioni &gt; Impostazioni LAN (Tools &gt; Internet Options &gt; Connections &gt; LAN Settings).</translation>
    </message>
    <message>
        <source>Without a proxy, clear all boxes.</source>
        <extracomment>Clear: remove the tick from a box</extracomment>
        <translation>Senza proxy, deselezionare tutte le caselle.</translation>
    </message>
    <message>
        <source>With a new proxy, clear “Automatic configuration”, tick both “Proxy server” boxes, and enter the full name of the proxy and port 80.</source>
        <extracomment>Clear: remove the tick from a box</extracomment>
        <translation>Con un nuovo proxy, deselezionare «Configurazione automatica» (Automatic configuration), selezionare entrambe le caselle «Server proxy» (Proxy server) e immettere il nome completo del proxy e la porta 80.</translation>
    </message>
    <message>
        <source>Open a web page as a test.</source>
        <translation>Aprire una pagina Web come prova.</translation>
    </message>
    <message>
        <source>Give Administrators the right to log on as a batch job</source>
        <extracomment>Title of a step</extracomment>
        <translation>Concedere ad Administrators il diritto di accesso come processo batch</translation>
    </message>
    <message>
        <source>The server can run alerts while nobody is signed in only with this right.</source>
        <translation>Solo con questo diritto il server può elaborare gli avvisi di integrità mentre nessuno ha eseguito l&apos;accesso.</translation>
    </message>
    <message>
        <source>Alerts fail with error 2147943785 (0x80070569).</source>
        <translation>Gli avvisi di integrità non riescono con l&apos;errore 2147943785 (0x80070569).</translation>
    </message>
    <message>
        <source>SeBatchLogonRight contains *S-1-5-32-544 in the file GptTmpl.inf of the policy</source>
        <translation>SeBatchLogonRight contiene *S-1-5-32-544 nel file GptTmpl.inf del criterio</translation>
    </message>
    <message>
        <source>Open Group Policy Management &gt; Forest &gt; Domains, your domain, and then Domain Controllers &gt; Default Domain Controllers Policy.</source>
        <translation>Aprire Gestione Criteri di gruppo &gt; Foresta &gt; Domini (Group Policy Management &gt; Forest &gt; Domains), il proprio dominio e quindi Domain Controllers &gt; Default Domain Controllers Policy (Criterio controller di dominio predefiniti).</translation>
    </message>
    <message>
        <source>Choose “Edit” and open Computer Configuration &gt; Policies &gt; Windows Settings &gt; Security Settings &gt; Local Policies &gt; User Rights Assignment.</source>
        <translation>Scegliere «Modifica» e aprire Configurazione computer &gt; Criteri &gt; Impostazioni di Windows &gt; Impostazioni sicurezza &gt; Criteri locali &gt; Assegnazione diritti utente (Computer Configuration &gt; Policies &gt; Windows Settings &gt; Security Settings &gt; Local Policies &gt; User Rights Assignment).</translation>
    </message>
    <message>
        <source>Open the properties of “Log on as a batch job” and choose “Add User or Group”, then “Browse”.</source>
        <translation>Aprire le proprietà di «Accesso come processo batch» (Log on as a batch job) e fare clic su «Aggiungi utente o gruppo» (Add User or Group), quindi su «Sfoglia» (Browse).</translation>
    </message>
    <message>
        <source>Enter the name of the built-in group, choose “Check Names” and confirm with “OK” three times.</source>
        <translation>Immettere il nome del gruppo predefinito, fare clic su «Controlla nomi» (Check Names) e confermare tre volte con «OK».</translation>
    </message>
    <message>
        <source>Take a full backup of the source server</source>
        <extracomment>Title of a step</extracomment>
        <translation>Eseguire un backup completo del server di origine</translation>
    </message>
    <message>
        <source>Only a backup brings the server back after a fault, and its data with it.</source>
        <translation>Solo un backup consente di recuperare il server dopo un guasto, e con esso i dati.</translation>
    </message>
    <message>
        <source>Only a backup brings the server back after a fault, and only a backup undoes the schema change that follows later.</source>
        <translation>Solo un backup consente di recuperare il server dopo un guasto e solo un backup consente di annullare la modifica dello schema che segue.</translation>
    </message>
    <message>
        <source>A fault that cannot be repaired means loss of data.</source>
        <translation>Un guasto non riparabile significa perdita di dati.</translation>
    </message>
    <message>
        <source>A finished full backup with its date, target and size</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Un backup completo terminato, con data, destinazione e dimensioni</translation>
    </message>
    <message>
        <source>Make a full backup with the backup tool of Windows Small Business Server 2003 before you change anything.</source>
        <translation>Eseguire un backup completo con lo strumento di backup di Windows Small Business Server 2003 prima di modificare qualsiasi cosa.</translation>
    </message>
    <message>
        <source>Make a full backup with the backup tool that came with the source server before you change anything.</source>
        <translation>Eseguire un backup completo con lo strumento di backup fornito con il server di origine prima di modificare qualsiasi cosa.</translation>
    </message>
    <message>
        <source>Include the system state, so that the directory can be restored too.</source>
        <translation>Includere lo stato del sistema, in modo da poter ripristinare anche la directory.</translation>
    </message>
    <message>
        <source>Keep the backup on a medium that is not part of the source server.</source>
        <translation>Conservare il backup in un supporto che non fa parte del server di origine.</translation>
    </message>
    <message>
        <source>Microsoft describes backup and restore of this product under its short link 27140.</source>
        <translation>Microsoft descrive backup e ripristino di questo prodotto nel collegamento breve 27140.</translation>
    </message>
    <message>
        <source>Microsoft describes backup and restore of this product under its short link 104285.</source>
        <translation>Microsoft descrive backup e ripristino di questo prodotto nel collegamento breve 104285.</translation>
    </message>
    <message>
        <source>Microsoft describes backup and restore of this product on TechNet: “Managing Server Backup”, cc527488.</source>
        <translation>Microsoft descrive backup e ripristino di questo prodotto su TechNet: «Managing Server Backup», cc527488.</translation>
    </message>
    <message>
        <source>Microsoft describes the backup on TechNet: “Learn more about setting up server backup”, server-backup-support-1.</source>
        <translation>Microsoft descrive il backup su TechNet: «Learn more about setting up server backup», server-backup-support-1.</translation>
    </message>
    <message>
        <source>Microsoft describes backup and restore of this product on TechNet: “Backup and Recovery”, cc754097.</source>
        <translation>Microsoft descrive backup e ripristino di questo prodotto su TechNet: «Backup and Recovery», cc754097.</translation>
    </message>
    <message>
        <source>Microsoft describes this in its article Manage-Backup-and-Restore-in-Windows-Server-Essentials.</source>
        <translation>Microsoft descrive la procedura nell&apos;articolo Manage-Backup-and-Restore-in-Windows-Server-Essentials.</translation>
    </message>
    <message>
        <source>Prove that the backup can be restored</source>
        <extracomment>Title of a step</extracomment>
        <translation>Dimostrare che il backup può essere ripristinato</translation>
    </message>
    <message>
        <source>A backup that nobody has read back is only a hope.</source>
        <translation>Un backup che nessuno ha mai riletto è solo una speranza.</translation>
    </message>
    <message>
        <source>You learn that the backup is useless at the moment when you need it.</source>
        <translation>Si scopre che il backup è inutilizzabile nel momento in cui serve.</translation>
    </message>
    <message>
        <source>A list of sampled files whose restored copy has the same hash as the original</source>
        <translation>Un elenco di file campione la cui copia ripristinata ha lo stesso hash dell&apos;originale</translation>
    </message>
    <message>
        <source>Check that the backup job ended without errors.</source>
        <translation>Verificare che il processo di backup sia terminato senza errori.</translation>
    </message>
    <message>
        <source>Pick some files at random and restore them to another folder.</source>
        <translation>Scegliere alcuni file a caso e ripristinarli in un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>Compare each restored file with its original.</source>
        <translation>Confrontare ogni file ripristinato con l&apos;originale.</translation>
    </message>
    <message>
        <source>Move the mailboxes to Office 365</source>
        <extracomment>Title of a step</extracomment>
        <translation>Spostare le cassette postali in Office 365</translation>
    </message>
    <message>
        <source>The mailboxes must be out of the source server before Exchange can be removed from it.</source>
        <translation>Le cassette postali devono essere fuori dal server di origine prima di potervi rimuovere Exchange.</translation>
    </message>
    <message>
        <source>Exchange refuses to be uninstalled while mailboxes remain.</source>
        <translation>Exchange non può essere disinstallato finché restano cassette postali.</translation>
    </message>
    <message>
        <source>All mailboxes are in Office 365 and receive mail there</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Tutte le cassette postali sono in Office 365 e vi ricevono la posta</translation>
    </message>
    <message>
        <source>Move all mailboxes with a cutover Exchange migration.</source>
        <translation>Spostare tutte le cassette postali con una migrazione completa di Exchange (cutover Exchange migration).</translation>
    </message>
    <message>
        <source>Finish the move before the destination server is installed.</source>
        <translation>Completare lo spostamento prima di installare il server di destinazione.</translation>
    </message>
    <message>
        <source>Move the content of public folders separately, because Office 365 had none.</source>
        <translation>Spostare separatamente il contenuto delle cartelle pubbliche, perché Office 365 non le prevedeva.</translation>
    </message>
    <message>
        <source>Switch on Office 365 integration after the installation, in phase 2.</source>
        <translation>Attivare l&apos;integrazione con Office 365 dopo l&apos;installazione, nella fase 2.</translation>
    </message>
    <message>
        <source>Microsoft’s guides disagree on whether Exchange has to be removed from the source for the integration: optional here, mandatory in the guide for 2012 R2; settle it with the customer.</source>
        <extracomment>The source: the source server</extracomment>
        <translation>Le guide di Microsoft non concordano se per l&apos;integrazione Exchange vada rimosso dal server di origine: qui è facoltativo, nella guida per 2012 R2 è obbligatorio; concordarlo con il cliente.</translation>
    </message>
    <message>
        <source>Let the Office 365 migration reach Exchange 2003</source>
        <extracomment>Title of a step</extracomment>
        <translation>Consentire alla migrazione di Office 365 di raggiungere Exchange 2003</translation>
    </message>
    <message>
        <source>The migration service of Office 365 reads the mailboxes by RPC over HTTP.</source>
        <translation>Il servizio di migrazione di Office 365 legge le cassette postali tramite RPC su HTTP.</translation>
    </message>
    <message>
        <source>The migration of the mailboxes cannot connect.</source>
        <translation>La migrazione delle cassette postali non riesce a connettersi.</translation>
    </message>
    <message>
        <source>The registry value lists the full name of the source server</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Il valore del Registro di sistema contiene il nome completo del server di origine</translation>
    </message>
    <message>
        <source>Enable RPC over HTTP on the source server.</source>
        <translation>Abilitare RPC su HTTP nel server di origine.</translation>
    </message>
    <message>
        <source>If the migration still fails, open this registry key.</source>
        <translation>Se la migrazione continua a non riuscire, aprire questa chiave del Registro di sistema.</translation>
    </message>
    <message>
        <source>Make sure that the value “ValidPorts” lists the full name of the source server after this pattern, with your domain.</source>
        <translation>Assicurarsi che il valore «ValidPorts» contenga il nome completo del server di origine secondo questo modello, con il proprio dominio.</translation>
    </message>
    <message>
        <source>Plan a second Exchange server</source>
        <extracomment>Title of a step</extracomment>
        <translation>Pianificare un secondo server Exchange</translation>
    </message>
    <message>
        <source>Exchange needs a server of its own, and it can join only when the destination server runs the domain.</source>
        <translation>Exchange richiede un proprio server, che può essere aggiunto solo quando il dominio è gestito dal server di destinazione.</translation>
    </message>
    <message>
        <source>Exchange refuses to be uninstalled from the source server while mailboxes remain.</source>
        <translation>Exchange non può essere disinstallato dal server di origine finché restano cassette postali.</translation>
    </message>
    <message>
        <source>All mailboxes are on the new Exchange server and receive mail there</source>
        <translation>Tutte le cassette postali sono nel nuovo server Exchange e vi ricevono la posta</translation>
    </message>
    <message>
        <source>Plan a second server for Exchange Server 2013, or for Exchange Server 2010 SP1 on an older Windows Server.</source>
        <translation>Pianificare un secondo server per Exchange Server 2013, oppure per Exchange Server 2010 SP1 con una versione precedente di Windows Server.</translation>
    </message>
    <message>
        <source>Set up the new Exchange server after the destination server is installed.</source>
        <translation>Configurare il nuovo server Exchange dopo l&apos;installazione del server di destinazione.</translation>
    </message>
    <message>
        <source>Finish the move of all mailboxes before the source server is demoted.</source>
        <translation>Completare lo spostamento di tutte le cassette postali prima di abbassare di livello il server di origine.</translation>
    </message>
    <message>
        <source>Exchange is not supported on the Essentials server itself.</source>
        <translation>Exchange non è supportato nel server Essentials stesso.</translation>
    </message>
    <message>
        <source>Exchange 2010 does not install on Windows Server 2012.</source>
        <translation>Exchange 2010 non può essere installato in Windows Server 2012.</translation>
    </message>
    <message>
        <source>Run the Best Practices Analyzer on the source</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>Eseguire Best Practices Analyzer nel server di origine</translation>
    </message>
    <message>
        <source>It reads directory, network, Exchange and other settings, and names faults that the migration would carry along.</source>
        <translation>Legge le impostazioni di directory, rete, Exchange e altro e indica gli errori che la migrazione si porterebbe dietro.</translation>
    </message>
    <message>
        <source>It reads the settings of directory, registry and web server, and names faults that the migration would carry along.</source>
        <translation>Legge le impostazioni di directory, Registro di sistema e server Web e indica gli errori che la migrazione si porterebbe dietro.</translation>
    </message>
    <message>
        <source>Hidden faults of the source server come up in the middle of the migration.</source>
        <translation>Errori nascosti del server di origine emergono nel mezzo della migrazione.</translation>
    </message>
    <message>
        <source>A saved report in which each finding is solved or accepted</source>
        <extracomment>What proves that the step is done; finding: what a check or an analyzer reports</extracomment>
        <translation>Un report salvato in cui ogni rilievo è risolto o accettato</translation>
    </message>
    <message>
        <source>Download, install and update the Windows SBS 2003 Best Practices Analyzer.</source>
        <translation>Scaricare, installare e aggiornare Windows SBS 2003 Best Practices Analyzer.</translation>
    </message>
    <message>
        <source>Download, install and update the Windows SBS 2008 Best Practices Analyzer (Microsoft download 6231).</source>
        <translation>Scaricare, installare e aggiornare Windows SBS 2008 Best Practices Analyzer (download Microsoft 6231).</translation>
    </message>
    <message>
        <source>Download, install and update the Windows Server Solutions Best Practices Analyzer (Microsoft download 15556).</source>
        <translation>Scaricare, installare e aggiornare Windows Server Solutions Best Practices Analyzer (download Microsoft 15556).</translation>
    </message>
    <message>
        <source>Open All Programs &gt; SBS Best Practices Analyzer Tool and choose “Start a scan”.</source>
        <translation>Aprire Tutti i programmi &gt; SBS Best Practices Analyzer Tool e scegliere «Avvia un&apos;analisi» (Start a scan).</translation>
    </message>
    <message>
        <source>Enter a label for the scan, for example:</source>
        <translation>Immettere un&apos;etichetta per l&apos;analisi, ad esempio:</translation>
    </message>
    <message>
        <source>Choose “Start scanning”, then “View a report of this Best Practices scan”.</source>
        <translation>Fare clic su «Avvia l&apos;analisi» (Start scanning), quindi su «Visualizza un rapporto di questa analisi Best Practices» (View a report of this Best Practices scan).</translation>
    </message>
    <message>
        <source>Open Devices &gt; Server Tasks &gt; Best Practices Analyzer in the Dashboard.</source>
        <translation>Nella dashboard aprire Dispositivi &gt; Attività server &gt; Best Practices Analyzer (Devices &gt; Server Tasks &gt; Best Practices Analyzer).</translation>
    </message>
    <message>
        <source>Read the report, and solve as many findings as possible.</source>
        <extracomment>Finding: what a check or an analyzer reports</extracomment>
        <translation>Leggere il report e risolvere il maggior numero possibile di rilievi.</translation>
    </message>
    <message>
        <source>Read the reports List, Tree and Other, and solve as many findings as possible.</source>
        <extracomment>Finding: what a check or an analyzer reports</extracomment>
        <translation>Leggere i report elenco (List), albero (Tree) e altri (Other) e risolvere il maggior numero possibile di rilievi.</translation>
    </message>
    <message>
        <source>It reads Active Directory, WMI, the registry and the IIS metabase.</source>
        <translation>Legge Active Directory, WMI, il Registro di sistema e la metabase di IIS.</translation>
    </message>
    <message>
        <source>It reads Active Directory, WMI, the registry, the IIS metabase, Exchange Server, Update Services, the network configuration, SharePoint and SQL Server.</source>
        <translation>Legge Active Directory, WMI, il Registro di sistema, la metabase di IIS, Exchange Server, Update Services, la configurazione della rete, SharePoint e SQL Server.</translation>
    </message>
    <message>
        <source>Not every finding affects the migration.</source>
        <extracomment>Finding: what a check or an analyzer reports</extracomment>
        <translation>Non tutti i rilievi influiscono sulla migrazione.</translation>
    </message>
    <message>
        <source>The analyzer for SBS 2003 does not run on a plain Windows Server 2003 Standard; use the support tools there.</source>
        <translation>Best Practices Analyzer per SBS 2003 non funziona in un semplice Windows Server 2003 Standard; in questo caso usare gli strumenti di supporto.</translation>
    </message>
    <message>
        <source>Microsoft’s overview says that the analyzer has to be downloaded; on this server too it is part of the Dashboard.</source>
        <translation>Secondo la panoramica di Microsoft, Best Practices Analyzer deve essere scaricato; anche in questo server fa parte della dashboard.</translation>
    </message>
    <message>
        <source>Run the Windows Support Tools</source>
        <extracomment>Title of a step</extracomment>
        <translation>Eseguire gli strumenti di supporto di Windows</translation>
    </message>
    <message>
        <source>A new domain controller copies the directory from the source server, faults included.</source>
        <translation>Un nuovo controller di dominio copia la directory dal server di origine, errori compresi.</translation>
    </message>
    <message>
        <source>The destination server may fail to join, or may join with a damaged directory.</source>
        <translation>L&apos;aggiunta del server di destinazione al dominio potrebbe non riuscire oppure avvenire con una directory danneggiata.</translation>
    </message>
    <message>
        <source>Output of the three tools without open errors</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Output dei tre strumenti senza errori aperti</translation>
    </message>
    <message>
        <source>After the analyzer, test the network and its connections.</source>
        <translation>Dopo Best Practices Analyzer, testare la rete e le relative connessioni.</translation>
    </message>
    <message>
        <source>Test the domain controller.</source>
        <translation>Testare il controller di dominio.</translation>
    </message>
    <message>
        <source>Test the replication between domain controllers.</source>
        <translation>Testare la replica tra i controller di dominio.</translation>
    </message>
    <message>
        <source>Set the source server’s time correctly</source>
        <extracomment>Title of a step</extracomment>
        <translation>Impostare correttamente l&apos;ora del server di origine</translation>
    </message>
    <message>
        <source>Sign-in between domain controllers fails when their clocks differ by more than five minutes.</source>
        <translation>L&apos;accesso tra controller di dominio non riesce quando i loro orologi differiscono di più di cinque minuti.</translation>
    </message>
    <message>
        <source>At most 5 minutes between source and destination; same date; same time zone</source>
        <translation>Al massimo 5 minuti tra origine e destinazione; stessa data; stesso fuso orario</translation>
    </message>
    <message>
        <source>The installation of the destination server may fail.</source>
        <translation>L&apos;installazione del server di destinazione potrebbe non riuscire.</translation>
    </message>
    <message>
        <source>A measured difference of less than 5 minutes, and date and time zone confirmed on both servers</source>
        <translation>Uno scarto misurato inferiore a 5 minuti, con data e fuso orario confermati in entrambi i server</translation>
    </message>
    <message>
        <source>Sign in as a domain administrator, open a command prompt and run these commands one after the other.</source>
        <translation>Accedere come amministratore di dominio, aprire un prompt dei comandi ed eseguire questi comandi uno dopo l&apos;altro.</translation>
    </message>
    <message>
        <source>If the clock stays wrong, give the server a time server of its own and restart the service.</source>
        <translation>Se l&apos;orologio rimane errato, assegnare al server un proprio server di riferimento ora e riavviare il servizio.</translation>
    </message>
    <message>
        <source>Compare date and time zone of both servers, and confirm them in this step.</source>
        <translation>Confrontare data e fuso orario di entrambi i server e confermarli in questo passaggio.</translation>
    </message>
    <message>
        <source>If the source server is a virtual machine, set date, time and time zone of its host the same way.</source>
        <translation>Se il server di origine è una macchina virtuale, impostare allo stesso modo data, ora e fuso orario dell&apos;host.</translation>
    </message>
    <message>
        <source>The documented commands follow the domain hierarchy, but nothing stands above this server in it, so they do not fetch the time from the Internet; the measured difference decides.</source>
        <translation>I comandi documentati seguono la gerarchia del dominio, ma sopra questo server non c&apos;è nulla, quindi non ricavano l&apos;ora da Internet; è lo scarto misurato a decidere.</translation>
    </message>
    <message>
        <source>The clock of the destination can be changed during its installation; keep it within five minutes.</source>
        <extracomment>The destination: the destination server</extracomment>
        <translation>L&apos;orologio del server di destinazione può essere modificato durante l&apos;installazione; mantenerlo entro cinque minuti.</translation>
    </message>
    <message>
        <source>After the installation the destination server takes its time by NTP, and all members of the domain follow it.</source>
        <translation>Dopo l&apos;installazione il server di destinazione ricava l&apos;ora tramite NTP e tutti i membri del dominio la seguono.</translation>
    </message>
    <message>
        <source>Microsoft’s list of contents names the Migration Preparation Tool too, but there is no such section; the tool is not needed here, because the schema is already at version 56.</source>
        <translation>Il sommario di Microsoft cita anche lo strumento di preparazione alla migrazione, ma la sezione non esiste; lo strumento qui non serve, perché lo schema è già alla versione 56.</translation>
    </message>
    <message>
        <source>Microsoft’s guide has neither an analyzer nor an alert viewer for this product; these checks stand in for them.</source>
        <translation>Per questo prodotto la guida di Microsoft non prevede né Best Practices Analyzer né un Visualizzatore avvisi; li sostituiscono queste verifiche.</translation>
    </message>
    <message>
        <source>Time difference between the servers</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Scarto di tempo tra i server</translation>
    </message>
    <message>
        <source>Put a router between the Internet and the network</source>
        <extracomment>Title of a step</extracomment>
        <translation>Inserire un router tra Internet e la rete</translation>
    </message>
    <message>
        <source>The source server will leave, so it must no longer stand between the broadband line and the network.</source>
        <translation>Il server di origine verrà rimosso, quindi non deve più trovarsi tra la linea a banda larga e la rete.</translation>
    </message>
    <message>
        <source>Without the source server the network has no way to the Internet.</source>
        <translation>Senza il server di origine la rete non ha accesso a Internet.</translation>
    </message>
    <message>
        <source>The router is the default gateway of the source server and of a client computer</source>
        <translation>Il router è il gateway predefinito del server di origine e di un computer client</translation>
    </message>
    <message>
        <source>Unplug the network adapter of the source server that leads to the broadband line.</source>
        <translation>Scollegare dal server di origine il cavo della scheda di rete che porta alla linea a banda larga.</translation>
    </message>
    <message>
        <source>Install the router between the broadband line and the switch of the network.</source>
        <translation>Installare il router tra la linea a banda larga e lo switch della rete.</translation>
    </message>
    <message>
        <source>Check that a router connects the network to the Internet, and that the source server does not stand between them.</source>
        <translation>Verificare che un router connetta la rete a Internet e che il server di origine non si trovi in mezzo.</translation>
    </message>
    <message>
        <source>If there is no router yet, install one between the broadband line and the switch of the network.</source>
        <translation>Se non c&apos;è ancora un router, installarne uno tra la linea a banda larga e lo switch della rete.</translation>
    </message>
    <message>
        <source>Connect source server, destination server and client computers behind the router.</source>
        <translation>Collegare il server di origine, il server di destinazione e i computer client dietro il router.</translation>
    </message>
    <message>
        <source>Make the router the default gateway of the source server and of the client computers.</source>
        <translation>Impostare il router come gateway predefinito del server di origine e dei computer client.</translation>
    </message>
    <message>
        <source>Microsoft’s guide states the requirement only; it gives no procedure for it.</source>
        <translation>La guida di Microsoft indica solo il requisito, senza una procedura.</translation>
    </message>
    <message>
        <source>Give the router an address the installer can find</source>
        <extracomment>Title of a step</extracomment>
        <translation>Assegnare al router un indirizzo che l&apos;installazione possa trovare</translation>
    </message>
    <message>
        <source>The installation wizard looks for the router at these addresses.</source>
        <translation>L&apos;installazione guidata cerca il router a questi indirizzi.</translation>
    </message>
    <message>
        <source>192.168.x.1 or 192.168.x.254, with x from 1 to 254</source>
        <translation>192.168.x.1 o 192.168.x.254, con x da 1 a 254</translation>
    </message>
    <message>
        <source>The installation wizard may not find the router.</source>
        <translation>L&apos;installazione guidata potrebbe non trovare il router.</translation>
    </message>
    <message>
        <source>The source server reaches the router at this address</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Il server di origine raggiunge il router a questo indirizzo</translation>
    </message>
    <message>
        <source>Set the local address of the router to 192.168.x.1 or 192.168.x.254.</source>
        <translation>Impostare l&apos;indirizzo locale del router su 192.168.x.1 o 192.168.x.254.</translation>
    </message>
    <message>
        <source>Use this address as the default gateway of the network.</source>
        <translation>Usare questo indirizzo come gateway predefinito della rete.</translation>
    </message>
    <message>
        <source>The system requirements only recommend an address of the form 192.168.x.x; they do not demand it.</source>
        <translation>I requisiti di sistema consigliano soltanto un indirizzo nella forma 192.168.x.x; non lo richiedono.</translation>
    </message>
    <message>
        <source>Reduce the source server to one network adapter</source>
        <extracomment>Title of a step</extracomment>
        <translation>Ridurre il server di origine a una sola scheda di rete</translation>
    </message>
    <message>
        <source>With two adapters the server still acts as a gateway, and names and routes point to an adapter that nobody reaches.</source>
        <translation>Con due schede il server funziona ancora da gateway, mentre nomi e route puntano a una scheda che nessuno raggiunge.</translation>
    </message>
    <message>
        <source>Client computers may keep using the source server as their gateway.</source>
        <translation>I computer client potrebbero continuare a usare il server di origine come gateway.</translation>
    </message>
    <message>
        <source>Exactly one adapter has an IP address and one default gateway</source>
        <translation>Una sola scheda ha un indirizzo IP e un gateway predefinito</translation>
    </message>
    <message>
        <source>Open Start &gt; Server Management &gt; To Do List &gt; Connect to the Internet.</source>
        <translation>Aprire Start &gt; Gestione server &gt; Elenco attività &gt; Connessione a Internet (Start &gt; Server Management &gt; To Do List &gt; Connect to the Internet).</translation>
    </message>
    <message>
        <source>Find out which network adapters of the source server are in use.</source>
        <translation>Accertare quali schede di rete del server di origine sono in uso.</translation>
    </message>
    <message>
        <source>Leave the adapter that leads to the switch of the network, and disable all others.</source>
        <translation>Mantenere la scheda che porta allo switch della rete e disabilitare tutte le altre.</translation>
    </message>
    <message>
        <source>Complete the “Configure E-mail and Internet Connection” wizard for one network adapter.</source>
        <translation>Completare la procedura guidata «Configurazione posta elettronica e connessione Internet» (Configure E-mail and Internet Connection) per una sola scheda di rete.</translation>
    </message>
    <message>
        <source>Enter the address of the router as the default gateway.</source>
        <translation>Immettere l&apos;indirizzo del router come gateway predefinito.</translation>
    </message>
    <message>
        <source>Switch off the VPN on the source server</source>
        <extracomment>Title of a step</extracomment>
        <translation>Disattivare la VPN nel server di origine</translation>
    </message>
    <message>
        <source>Remote access through the source server ends when that server goes, and an open VPN port is a risk during the migration.</source>
        <translation>L&apos;accesso remoto tramite il server di origine termina con la rimozione di quel server e una porta VPN aperta è un rischio durante la migrazione.</translation>
    </message>
    <message>
        <source>A VPN is in use on the source server</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Nel server di origine è in uso una VPN</translation>
    </message>
    <message>
        <source>Users stay connected through a server that is about to go.</source>
        <translation>Gli utenti restano connessi tramite un server che sta per essere rimosso.</translation>
    </message>
    <message>
        <source>Routing and Remote Access is stopped and disabled, and TCP port 1723 is closed</source>
        <translation>Routing e Accesso remoto (Routing and Remote Access) è arrestato e disabilitato e la porta TCP 1723 è chiusa</translation>
    </message>
    <message>
        <source>Open Server Management &gt; Internet and E-mail &gt; Configure Remote Access.</source>
        <translation>Aprire Gestione server &gt; Internet e posta elettronica &gt; Configura accesso remoto (Server Management &gt; Internet and E-mail &gt; Configure Remote Access).</translation>
    </message>
    <message>
        <source>On the page “Remote Access Method” choose “Disable remote access” and finish the wizard.</source>
        <translation>Nella pagina «Metodo di accesso remoto» (Remote Access Method) scegliere «Disabilita accesso remoto» (Disable remote access) e completare la procedura guidata.</translation>
    </message>
    <message>
        <source>Open Windows SBS Console &gt; Network &gt; Connectivity and choose the task “Configure a virtual private network”.</source>
        <translation>Aprire Console di Windows SBS &gt; Rete &gt; Connettività (Windows SBS Console &gt; Network &gt; Connectivity) e scegliere l&apos;attività «Configura una rete privata virtuale» (Configure a virtual private network).</translation>
    </message>
    <message>
        <source>Choose “Do not allow users to connect to the server by using a VPN”, complete the wizard and choose “Finish”.</source>
        <translation>Scegliere «Non consentire agli utenti di connettersi al server tramite una VPN» (Do not allow users to connect to the server by using a VPN), completare la procedura guidata e fare clic su «Fine».</translation>
    </message>
    <message>
        <source>In the Dashboard of the source server open Home &gt; Settings &gt; Anywhere Access &gt; Configure.</source>
        <translation>Nella dashboard del server di origine aprire Home &gt; Impostazioni &gt; Accesso remoto via Internet &gt; Configura (Home &gt; Settings &gt; Anywhere Access &gt; Configure).</translation>
    </message>
    <message>
        <source>On the first page of the wizard “Set up Anywhere Access” choose “Next”.</source>
        <translation>Nella prima pagina della procedura guidata «Configura Accesso remoto via Internet» (Set up Anywhere Access) fare clic su «Avanti».</translation>
    </message>
    <message>
        <source>On the page “Choose Anywhere Access features to enable” clear “Virtual private network (VPN)” and choose “Next”.</source>
        <translation>Nella pagina «Scegli le funzionalità di Accesso remoto via Internet da abilitare» (Choose Anywhere Access features to enable) deselezionare «Rete privata virtuale (VPN)» (Virtual private network (VPN)) e fare clic su «Avanti».</translation>
    </message>
    <message>
        <source>Complete the wizard.</source>
        <extracomment>The wizard “Set up Anywhere Access” on the server</extracomment>
        <translation>Completare la procedura guidata.</translation>
    </message>
    <message>
        <source>Open Start &gt; Administrative Tools &gt; Services and stop the service “Routing and Remote Access”.</source>
        <translation>Aprire Start &gt; Strumenti di amministrazione &gt; Servizi (Administrative Tools &gt; Services) e arrestare il servizio «Routing e Accesso remoto» (Routing and Remote Access).</translation>
    </message>
    <message>
        <source>Set the startup type of this service to “Disabled”.</source>
        <translation>Impostare il tipo di avvio di questo servizio su «Disabilitato» (Disabled).</translation>
    </message>
    <message>
        <source>Close TCP port 1723 on the router.</source>
        <translation>Chiudere la porta TCP 1723 nel router.</translation>
    </message>
    <message>
        <source>Check that TCP port 1723 is closed on the router, and close it by hand if it is not.</source>
        <translation>Verificare che la porta TCP 1723 sia chiusa nel router; in caso contrario chiuderla a mano.</translation>
    </message>
    <message>
        <source>The wizard disables Routing and Remote Access, closes port 1723 on the router and removes the VPN configuration.</source>
        <translation>La procedura guidata disabilita Routing e Accesso remoto (Routing and Remote Access), chiude la porta 1723 nel router e rimuove la configurazione della VPN.</translation>
    </message>
    <message>
        <source>Microsoft’s guide asks for this, but gives no procedure for it.</source>
        <translation>La guida di Microsoft lo richiede, ma senza fornire una procedura.</translation>
    </message>
    <message>
        <source>The contents of Microsoft’s guide call this step “Verify the network configuration”; it is about the VPN only.</source>
        <translation>Il sommario della guida di Microsoft chiama questo passaggio «Verificare la configurazione della rete» (Verify the network configuration); riguarda solo la VPN.</translation>
    </message>
    <message>
        <source>Point statically addressed devices to the new gateway</source>
        <extracomment>Title of a step</extracomment>
        <translation>Far puntare al nuovo gateway i dispositivi con indirizzo statico</translation>
    </message>
    <message>
        <source>Devices with fixed settings do not learn of the new gateway by themselves.</source>
        <translation>I dispositivi con impostazioni fisse non rilevano da soli il nuovo gateway.</translation>
    </message>
    <message>
        <source>Some devices have fixed IP settings, or the DHCP Server role still hands out the former gateway</source>
        <translation>Alcuni dispositivi hanno impostazioni IP fisse oppure il ruolo server DHCP assegna ancora il gateway precedente</translation>
    </message>
    <message>
        <source>These devices lose access to the Internet.</source>
        <translation>Questi dispositivi perdono l&apos;accesso a Internet.</translation>
    </message>
    <message>
        <source>Each of these devices opens a web page</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Ognuno di questi dispositivi apre una pagina Web</translation>
    </message>
    <message>
        <source>List all devices with fixed IP settings, such as printers, access points and controllers of machines.</source>
        <translation>Elencare tutti i dispositivi con impostazioni IP fisse, ad esempio stampanti, punti di accesso Wi-Fi e sistemi di controllo dei macchinari.</translation>
    </message>
    <message>
        <source>Enter the address of the router as the default gateway on each of them.</source>
        <translation>Immettere in ognuno l&apos;indirizzo del router come gateway predefinito.</translation>
    </message>
    <message>
        <source>Correct the gateway in the settings of the DHCP Server role.</source>
        <translation>Correggere il gateway nelle impostazioni del ruolo server DHCP.</translation>
    </message>
    <message>
        <source>Decide who hands out addresses during the migration</source>
        <extracomment>Title of a step</extracomment>
        <translation>Decidere chi assegna gli indirizzi durante la migrazione</translation>
    </message>
    <message>
        <source>The destination server does not run the DHCP Server role by default, and two DHCP servers disturb each other.</source>
        <translation>Per impostazione predefinita il server di destinazione non esegue il ruolo server DHCP e due server DHCP si disturbano a vicenda.</translation>
    </message>
    <message>
        <source>Exactly one DHCP server at any time</source>
        <translation>In ogni momento un solo server DHCP</translation>
    </message>
    <message>
        <source>With none or with two DHCP servers, client computers lose the network.</source>
        <translation>Senza server DHCP o con due, i computer client perdono la rete.</translation>
    </message>
    <message>
        <source>A recorded choice, source server or router, that an inquiry in the network confirms</source>
        <translation>Una scelta registrata, server di origine o router, confermata da un&apos;interrogazione in rete</translation>
    </message>
    <message>
        <source>Find out whether the source server or the router hands out addresses now.</source>
        <translation>Accertare se attualmente è il server di origine o il router ad assegnare gli indirizzi.</translation>
    </message>
    <message>
        <source>If the source server does, leave it there until the source server goes, and then move it to the router.</source>
        <translation>Se è il server di origine, lasciare così fino alla rimozione del server di origine, quindi spostare l&apos;assegnazione al router.</translation>
    </message>
    <message>
        <source>If the router already does it without trouble, leave it there.</source>
        <translation>Se il router lo fa già senza problemi, lasciare così.</translation>
    </message>
    <message>
        <source>Record the choice in a note of this step.</source>
        <extracomment>Record: write down; note: a remark that the technician types</extracomment>
        <translation>Registrare la scelta in una nota di questo passaggio.</translation>
    </message>
    <message>
        <source>The SBS products come with the DHCP Server role on the server; it has to end on the router.</source>
        <extracomment>End on: be there in the end</extracomment>
        <translation>Nei prodotti SBS il ruolo server DHCP si trova nel server; alla fine deve trovarsi nel router.</translation>
    </message>
    <message>
        <source>Setup of the destination may switch on DHCP when the router does not offer it, so look for a second DHCP server right after the installation.</source>
        <extracomment>The destination: the destination server</extracomment>
        <translation>L&apos;installazione del server di destinazione potrebbe attivare DHCP se il router non lo offre, quindi subito dopo l&apos;installazione cercare un eventuale secondo server DHCP.</translation>
    </message>
    <message>
        <source>Plan the move of line-of-business applications</source>
        <extracomment>Title of a step</extracomment>
        <translation>Pianificare lo spostamento delle applicazioni line-of-business</translation>
    </message>
    <message>
        <source>The business lives on these programs, and only their vendors know how to move them.</source>
        <translation>L&apos;azienda vive di questi programmi e solo i loro produttori sanno come spostarli.</translation>
    </message>
    <message>
        <source>An application is missing on the day when the source server is gone.</source>
        <translation>Un&apos;applicazione manca proprio il giorno in cui il server di origine non c&apos;è più.</translation>
    </message>
    <message>
        <source>A table with every application, the path to its data and the result of its move</source>
        <translation>Una tabella con ogni applicazione, il percorso dei suoi dati e il risultato dello spostamento</translation>
    </message>
    <message>
        <source>List the installed applications from Control Panel &gt; Add or Remove Programs and the folder Program Files.</source>
        <translation>Elencare le applicazioni installate da Pannello di controllo &gt; Installazione applicazioni (Add or Remove Programs) e dalla cartella Programmi (Program Files).</translation>
    </message>
    <message>
        <source>List the applications in Control Panel &gt; Programs and Features and in Program Files (x86) and Program Files.</source>
        <translation>Elencare le applicazioni in Pannello di controllo &gt; Programmi e funzionalità (Control Panel &gt; Programs and Features) e nelle cartelle Programmi (x86) (Program Files (x86)) e Programmi (Program Files).</translation>
    </message>
    <message>
        <source>Ask the vendor of each application how it is moved.</source>
        <translation>Chiedere al produttore di ogni applicazione come spostarla.</translation>
    </message>
    <message>
        <source>Find the installation media of each application.</source>
        <translation>Trovare i supporti di installazione di ogni applicazione.</translation>
    </message>
    <message>
        <source>Record name, path to the data and notes for each application and each folder of general data.</source>
        <extracomment>Record: write down</extracomment>
        <translation>Registrare nome, percorso dei dati e note per ogni applicazione e ogni cartella di dati generici.</translation>
    </message>
    <message>
        <source>Record the result for each of them by the end of phase 7.</source>
        <extracomment>Record: write down</extracomment>
        <translation>Registrare il risultato di ognuna entro la fine della fase 7.</translation>
    </message>
    <message>
        <source>Update health and alert add-ins made with the source product’s SDK, and install them on the destination server.</source>
        <translation>Aggiornare i componenti aggiuntivi di integrità e avviso creati con l&apos;SDK del prodotto di origine e installarli nel server di destinazione.</translation>
    </message>
    <message>
        <source>Choose the new home for e-mail</source>
        <extracomment>Title of a step; home for e-mail: the system that hosts the mailboxes</extracomment>
        <translation>Scegliere il nuovo sistema di posta elettronica</translation>
    </message>
    <message>
        <source>Windows Server 2012 Essentials has no mail server, so the mailboxes need another place.</source>
        <translation>Windows Server 2012 Essentials non include un server di posta, quindi le cassette postali hanno bisogno di un&apos;altra posizione.</translation>
    </message>
    <message>
        <source>The source server hosts the e-mail of the company</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Il server di origine ospita la posta elettronica dell&apos;azienda</translation>
    </message>
    <message>
        <source>Exchange cannot be removed later, and the source server cannot go.</source>
        <translation>Exchange non potrà essere rimosso e il server di origine dovrà restare.</translation>
    </message>
    <message>
        <source>A recorded choice: none, Office 365 or Exchange on premises</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Una scelta registrata: nessuno, Office 365 o Exchange locale</translation>
    </message>
    <message>
        <source>Choose Office 365 or another Exchange Server on premises.</source>
        <translation>Scegliere Office 365 o un altro Exchange Server locale.</translation>
    </message>
    <message>
        <source>The SBS POP3 Connector is not part of Exchange and cannot be used after the move.</source>
        <translation>Il connettore POP3 di SBS non fa parte di Exchange e non può essere usato dopo lo spostamento.</translation>
    </message>
    <message>
        <source>Exchange on the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Exchange nel server di origine</translation>
    </message>
    <message>
        <source>Back up the prepared source server again</source>
        <extracomment>Title of a step</extracomment>
        <translation>Eseguire di nuovo il backup del server di origine preparato</translation>
    </message>
    <message>
        <source>After updates and preparation, a new backup saves you from doing them twice.</source>
        <translation>Dopo gli aggiornamenti e la preparazione, un nuovo backup evita di doverli ripetere.</translation>
    </message>
    <message>
        <source>A restore throws the server back to the state before all updates.</source>
        <translation>Un ripristino riporta il server allo stato precedente a tutti gli aggiornamenti.</translation>
    </message>
    <message>
        <source>A full backup that is newer than the run of the preparation tool</source>
        <translation>Un backup completo più recente dell&apos;esecuzione dello strumento di preparazione</translation>
    </message>
    <message>
        <source>Make a second full backup of the updated and prepared server.</source>
        <translation>Eseguire un secondo backup completo del server aggiornato e preparato.</translation>
    </message>
    <message>
        <source>Keep the first backup; only that one undoes the schema change.</source>
        <translation>Conservare il primo backup; solo quello consente di annullare la modifica dello schema.</translation>
    </message>
    <message>
        <source>Bring the source server to the latest service packs and updates</source>
        <extracomment>Title of a step</extracomment>
        <translation>Portare il server di origine agli ultimi Service Pack e aggiornamenti</translation>
    </message>
    <message>
        <source>The Migration Preparation Tool accepts the source server only when its updates are complete.</source>
        <translation>Lo strumento di preparazione alla migrazione accetta il server di origine solo se gli aggiornamenti sono completi.</translation>
    </message>
    <message>
        <source>Source server and destination server work side by side for a while, and the latest updates keep them compatible.</source>
        <translation>Il server di origine e il server di destinazione lavorano per un certo tempo fianco a fianco; gli ultimi aggiornamenti li mantengono compatibili.</translation>
    </message>
    <message>
        <source>The source server counts as not eligible, and the preparation tool asks for the missing updates.</source>
        <translation>Il server di origine risulta non idoneo e lo strumento di preparazione richiede gli aggiornamenti mancanti.</translation>
    </message>
    <message>
        <source>The preparation tool reports what is missing and asks for it before it continues.</source>
        <translation>Lo strumento di preparazione segnala ciò che manca e lo richiede prima di continuare.</translation>
    </message>
    <message>
        <source>The two servers may turn out not to be compatible with each other.</source>
        <translation>I due server potrebbero rivelarsi incompatibili tra loro.</translation>
    </message>
    <message>
        <source>Service pack level and list of installed updates</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Livello di Service Pack ed elenco degli aggiornamenti installati</translation>
    </message>
    <message>
        <source>Take a backup before each service pack.</source>
        <translation>Eseguire un backup prima di ogni Service Pack.</translation>
    </message>
    <message>
        <source>Work through the following steps in their order; the order of the service packs matters.</source>
        <translation>Eseguire i passaggi seguenti nell&apos;ordine indicato; l&apos;ordine dei Service Pack è importante.</translation>
    </message>
    <message>
        <source>Install every update and every service pack that is available for the source server.</source>
        <translation>Installare tutti gli aggiornamenti e tutti i Service Pack disponibili per il server di origine.</translation>
    </message>
    <message>
        <source>Restart the server when it asks for it, and look again until nothing more is offered.</source>
        <translation>Riavviare il server quando lo richiede e controllare di nuovo finché non viene più proposto nulla.</translation>
    </message>
    <message>
        <source>Microsoft’s guide demands this step, but does not say what happens without it.</source>
        <translation>La guida di Microsoft richiede questo passaggio, ma non dice che cosa accade se manca.</translation>
    </message>
    <message>
        <source>Microsoft’s guide words this as a recommendation; here it belongs to the steps that are required.</source>
        <translation>La guida di Microsoft lo formula come una raccomandazione; qui rientra tra i passaggi obbligatori.</translation>
    </message>
    <message>
        <source>Run Windows Update on the SBS 2003 server</source>
        <extracomment>Title of a step</extracomment>
        <translation>Eseguire Windows Update nel server SBS 2003</translation>
    </message>
    <message>
        <source>Every update that applies has to be in place before the service packs are checked one by one.</source>
        <translation>Ogni aggiornamento applicabile deve essere presente prima di controllare uno per uno i Service Pack.</translation>
    </message>
    <message>
        <source>No update is left that applies to the server</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Non resta alcun aggiornamento applicabile al server</translation>
    </message>
    <message>
        <source>Open Start &gt; All Programs &gt; Windows Update and choose “Check for updates”.</source>
        <translation>Aprire Start &gt; Tutti i programmi &gt; Windows Update (Start &gt; All Programs &gt; Windows Update) e fare clic su «Controlla aggiornamenti» (Check for updates).</translation>
    </message>
    <message>
        <source>If it asks for settings, confirm with “OK”, adjust them under “Change settings” and check again.</source>
        <translation>Se vengono richieste impostazioni, confermare con «OK», regolarle in «Cambia impostazioni» (Change settings) e controllare di nuovo.</translation>
    </message>
    <message>
        <source>Install what is offered, accept each licence and restart if asked.</source>
        <translation>Installare quanto proposto, accettare ogni licenza e riavviare se richiesto.</translation>
    </message>
    <message>
        <source>Compare the result with Control Panel &gt; Add or Remove Programs, with the box “Show updates” ticked.</source>
        <translation>Confrontare il risultato con Pannello di controllo &gt; Installazione applicazioni (Add or Remove Programs), con la casella «Mostra aggiornamenti» (Show updates) selezionata.</translation>
    </message>
    <message>
        <source>Microsoft’s guide shows the menus of a later Windows (Programs &gt; View installed updates, “Change settings”); Windows Server 2003 lists its updates in Add or Remove Programs.</source>
        <translation>La guida di Microsoft mostra i menu di una versione successiva di Windows (Programmi &gt; Visualizza aggiornamenti installati, «Cambia impostazioni»); Windows Server 2003 elenca gli aggiornamenti in Installazione applicazioni (Add or Remove Programs).</translation>
    </message>
    <message>
        <source>Windows SBS 2003 Service Pack 1</source>
        <extracomment>Title of a step</extracomment>
        <translation>Windows SBS 2003 Service Pack 1</translation>
    </message>
    <message>
        <source>Installed in this order, the service packs leave the correct version of the .NET Framework behind.</source>
        <translation>Installati in quest&apos;ordine, i Service Pack lasciano la versione corretta di .NET Framework.</translation>
    </message>
    <message>
        <source>Windows SBS 2003 Service Pack 1 is not installed yet</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Windows SBS 2003 Service Pack 1 non è ancora installato</translation>
    </message>
    <message>
        <source>In the wrong order the correct version of the .NET Framework is not guaranteed.</source>
        <translation>Nell&apos;ordine sbagliato la versione corretta di .NET Framework non è garantita.</translation>
    </message>
    <message>
        <source>Service Pack 1 is listed as installed</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Service Pack 1 risulta installato</translation>
    </message>
    <message>
        <source>Take a backup of the server.</source>
        <translation>Eseguire un backup del server.</translation>
    </message>
    <message>
        <source>Install Windows SBS 2003 Service Pack 1 before Service Pack 2 of Windows Server 2003.</source>
        <translation>Installare Windows SBS 2003 Service Pack 1 prima di Service Pack 2 di Windows Server 2003.</translation>
    </message>
    <message>
        <source>Windows Server 2003 Service Pack 2</source>
        <extracomment>Title of a step</extracomment>
        <translation>Windows Server 2003 Service Pack 2</translation>
    </message>
    <message>
        <source>The preparation tool and its prerequisites need this level of the operating system.</source>
        <translation>Lo strumento di preparazione e i suoi prerequisiti richiedono questo livello del sistema operativo.</translation>
    </message>
    <message>
        <source>Windows Server 2003 Service Pack 2 is not installed yet</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Windows Server 2003 Service Pack 2 non è ancora installato</translation>
    </message>
    <message>
        <source>The preparation tool reports the missing service pack and stops.</source>
        <translation>Lo strumento di preparazione segnala il Service Pack mancante e si ferma.</translation>
    </message>
    <message>
        <source>The system properties show Service Pack 2</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Le proprietà del sistema mostrano Service Pack 2</translation>
    </message>
    <message>
        <source>Install Windows Server 2003 Service Pack 2.</source>
        <translation>Installare Windows Server 2003 Service Pack 2.</translation>
    </message>
    <message>
        <source>If the network misbehaves afterwards, follow Microsoft Knowledge Base article 948496.</source>
        <translation>Se in seguito la rete presenta problemi, seguire l&apos;articolo 948496 della Microsoft Knowledge Base.</translation>
    </message>
    <message>
        <source>Known issues and good practice for this service pack are in Knowledge Base article 939421.</source>
        <translation>I problemi noti e le procedure consigliate per questo Service Pack sono nell&apos;articolo 939421 della Knowledge Base.</translation>
    </message>
    <message>
        <source>Exchange Server 2003 Service Pack 2</source>
        <extracomment>Title of a step</extracomment>
        <translation>Exchange Server 2003 Service Pack 2</translation>
    </message>
    <message>
        <source>Exchange and SharePoint are not moved by this migration, but a known level makes their own move predictable.</source>
        <translation>Exchange e SharePoint non vengono spostati da questa migrazione, ma un livello noto rende prevedibile il loro spostamento.</translation>
    </message>
    <message>
        <source>Exchange Server 2003 Service Pack 2 is not installed yet</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Exchange Server 2003 Service Pack 2 non è ancora installato</translation>
    </message>
    <message>
        <source>The move of the mailboxes starts from an unknown configuration.</source>
        <translation>Lo spostamento delle cassette postali parte da una configurazione sconosciuta.</translation>
    </message>
    <message>
        <source>Exchange System Manager shows Service Pack 2</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Gestore di sistema di Exchange (Exchange System Manager) mostra Service Pack 2</translation>
    </message>
    <message>
        <source>Install Exchange Server 2003 Service Pack 2.</source>
        <translation>Installare Exchange Server 2003 Service Pack 2.</translation>
    </message>
    <message>
        <source>Windows SharePoint Services 2.0 Service Pack 3</source>
        <extracomment>Title of a step</extracomment>
        <translation>Windows SharePoint Services 2.0 Service Pack 3</translation>
    </message>
    <message>
        <source>SharePoint content can leave this server only from a current level.</source>
        <translation>I contenuti di SharePoint possono lasciare questo server solo da un livello aggiornato.</translation>
    </message>
    <message>
        <source>Windows SharePoint Services 2.0 Service Pack 3 is not installed yet</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Windows SharePoint Services 2.0 Service Pack 3 non è ancora installato</translation>
    </message>
    <message>
        <source>SharePoint stays at an unknown level when its content is moved.</source>
        <translation>SharePoint si trova a un livello sconosciuto quando i suoi contenuti vengono spostati.</translation>
    </message>
    <message>
        <source>Service Pack 3 is listed as installed</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Service Pack 3 risulta installato</translation>
    </message>
    <message>
        <source>Install Windows SharePoint Services 2.0 Service Pack 3.</source>
        <translation>Installare Windows SharePoint Services 2.0 Service Pack 3.</translation>
    </message>
    <message>
        <source>Windows SharePoint Services 3.0 and Windows Server Update Services 3.0 cannot be moved directly from SBS 2003.</source>
        <translation>Windows SharePoint Services 3.0 e Windows Server Update Services 3.0 non possono essere spostati direttamente da SBS 2003.</translation>
    </message>
    <message>
        <source>SharePoint content goes by way of SharePoint Foundation 2010.</source>
        <translation>I contenuti di SharePoint passano attraverso SharePoint Foundation 2010.</translation>
    </message>
    <message>
        <source>Microsoft Core XML Services (MSXML) 6.0 Service Pack 1</source>
        <extracomment>Title of a step</extracomment>
        <translation>Microsoft Core XML Services (MSXML) 6.0 Service Pack 1</translation>
    </message>
    <message>
        <source>It is one of the components whose level the migration relies on.</source>
        <translation>È uno dei componenti sul cui livello si basa la migrazione.</translation>
    </message>
    <message>
        <source>The source server counts as not up to date.</source>
        <translation>Il server di origine risulta non aggiornato.</translation>
    </message>
    <message>
        <source>MSXML 6.0 Service Pack 1 is listed as installed</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>MSXML 6.0 Service Pack 1 risulta installato</translation>
    </message>
    <message>
        <source>Install Microsoft Core XML Services (MSXML) 6.0 Service Pack 1.</source>
        <translation>Installare Microsoft Core XML Services (MSXML) 6.0 Service Pack 1.</translation>
    </message>
    <message>
        <source>Prepare the source server</source>
        <translation>Preparare il server di origine</translation>
    </message>
    <message>
        <source>Prepare</source>
        <extracomment>Short name of phase 1 for the timeline; keep it under 24 characters</extracomment>
        <translation>Preparare</translation>
    </message>
    <message>
        <source>Give the migration account the three directory groups</source>
        <extracomment>Title of a step</extracomment>
        <translation>Assegnare all&apos;account di migrazione i tre gruppi della directory</translation>
    </message>
    <message>
        <source>Extending the schema and adding a domain controller need the rights of all three groups.</source>
        <translation>L&apos;estensione dello schema e l&apos;aggiunta di un controller di dominio richiedono i diritti di tutti e tre i gruppi.</translation>
    </message>
    <message>
        <source>The preparation tool stops with a permission error.</source>
        <translation>Lo strumento di preparazione si ferma con un errore di autorizzazione.</translation>
    </message>
    <message>
        <source>The account is a member of the three groups and has signed in again</source>
        <translation>L&apos;account è membro dei tre gruppi e ha eseguito di nuovo l&apos;accesso</translation>
    </message>
    <message>
        <source>Open Server Management &gt; Users and the properties of the account.</source>
        <translation>Aprire Gestione server &gt; Utenti (Server Management &gt; Users) e le proprietà dell&apos;account.</translation>
    </message>
    <message>
        <source>In Active Directory Users and Computers find the account in your domain &gt; MyBusiness &gt; Users &gt; SBSUsers.</source>
        <translation>In Utenti e computer di Active Directory individuare l&apos;account nel proprio dominio &gt; MyBusiness &gt; Users &gt; SBSUsers.</translation>
    </message>
    <message>
        <source>In Active Directory Users and Computers find the account in your domain &gt; Users.</source>
        <translation>In Utenti e computer di Active Directory individuare l&apos;account nel proprio dominio &gt; Users.</translation>
    </message>
    <message>
        <source>Open the properties of the account.</source>
        <translation>Aprire le proprietà dell&apos;account.</translation>
    </message>
    <message>
        <source>On the tab “Member Of” add whichever of these groups is missing.</source>
        <translation>Nella scheda «Membro di» (Member Of) aggiungere i gruppi mancanti tra questi.</translation>
    </message>
    <message>
        <source>Sign out and sign in again, so that the membership takes effect.</source>
        <translation>Disconnettersi e accedere di nuovo, in modo da rendere effettiva l&apos;appartenenza.</translation>
    </message>
    <message>
        <source>Sign in with this account in the console as well.</source>
        <translation>Accedere con questo account anche nella console.</translation>
    </message>
    <message>
        <source>A permission error can also mean that the Netlogon service is not running.</source>
        <translation>Un errore di autorizzazione può anche significare che il servizio Netlogon non è in esecuzione.</translation>
    </message>
    <message>
        <source>Install what the preparation tool and its update need</source>
        <extracomment>Title of a step</extracomment>
        <translation>Installare quanto richiesto dallo strumento di preparazione e dal suo aggiornamento</translation>
    </message>
    <message>
        <source>Without these components the preparation tool does not start or cannot update itself.</source>
        <translation>Senza questi componenti lo strumento di preparazione non si avvia o non può aggiornarsi.</translation>
    </message>
    <message>
        <source>The preparation tool cannot be installed.</source>
        <translation>Lo strumento di preparazione non può essere installato.</translation>
    </message>
    <message>
        <source>PowerShell reports version 2.0 or later, and the Baseline Configuration Analyzer 2.0 is listed as installed</source>
        <translation>PowerShell indica la versione 2.0 o successiva e Baseline Configuration Analyzer 2.0 risulta installato</translation>
    </message>
    <message>
        <source>Install Windows PowerShell 2.0 with the Windows Management Framework, Knowledge Base 968929.</source>
        <translation>Installare Windows PowerShell 2.0 con Windows Management Framework, Knowledge Base 968929.</translation>
    </message>
    <message>
        <source>Then install the Microsoft Baseline Configuration Analyzer 2.0.</source>
        <translation>Installare quindi Microsoft Baseline Configuration Analyzer 2.0.</translation>
    </message>
    <message>
        <source>Then install the latest Windows Update Agent, Knowledge Base 949104.</source>
        <translation>Installare quindi l&apos;ultimo agente di Windows Update, Knowledge Base 949104.</translation>
    </message>
    <message>
        <source>Windows Server 2008 R2 already contains Windows PowerShell 2.0; install only what is missing.</source>
        <translation>Windows Server 2008 R2 contiene già Windows PowerShell 2.0; installare solo ciò che manca.</translation>
    </message>
    <message>
        <source>Run the Migration Preparation Tool</source>
        <extracomment>Title of a step</extracomment>
        <translation>Eseguire lo strumento di preparazione alla migrazione</translation>
    </message>
    <message>
        <source>It extends the directory for the new server, and the installation in migration mode is refused without it.</source>
        <translation>Estende la directory per il nuovo server; senza questa operazione l&apos;installazione in modalità di migrazione viene rifiutata.</translation>
    </message>
    <message>
        <source>A successful run no older than two weeks (14 days) when the destination is installed</source>
        <extracomment>The destination: the destination server</extracomment>
        <translation>Un&apos;esecuzione riuscita da non più di due settimane (14 giorni) al momento dell&apos;installazione del server di destinazione</translation>
    </message>
    <message>
        <source>The installation in migration mode is blocked.</source>
        <translation>L&apos;installazione in modalità di migrazione viene bloccata.</translation>
    </message>
    <message>
        <source>Schema version 56 and the date of the successful run</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Versione dello schema 56 e data dell&apos;esecuzione riuscita</translation>
    </message>
    <message>
        <source>Insert Windows Server 2012 Essentials DVD1 and start this file; if it is installed already, use the Start menu.</source>
        <translation>Inserire il DVD1 di Windows Server 2012 Essentials e avviare questo file; se lo strumento è già installato, usare il menu Start.</translation>
    </message>
    <message>
        <source>Accept the newest update when the tool offers it at its first start.</source>
        <translation>Accettare l&apos;aggiornamento più recente quando lo strumento lo propone al primo avvio.</translation>
    </message>
    <message>
        <source>Choose “I have a backup and am ready to proceed” and then “Next”.</source>
        <translation>Scegliere «Dispongo di un backup e desidero procedere» (I have a backup and am ready to proceed), quindi fare clic su «Avanti».</translation>
    </message>
    <message>
        <source>Wait until the tool has extended the schema, and choose “Next”.</source>
        <translation>Attendere che lo strumento abbia esteso lo schema e fare clic su «Avanti».</translation>
    </message>
    <message>
        <source>Fix every error that the scan reports, and choose “Scan Again”.</source>
        <translation>Correggere tutti gli errori segnalati dall&apos;analisi e fare clic su «Ripeti analisi» (Scan Again).</translation>
    </message>
    <message>
        <source>Fix the warnings too where possible, or acknowledge them; then choose “Next” and “Finish”.</source>
        <translation>Correggere se possibile anche gli avvisi oppure prenderne atto, quindi fare clic su «Avanti» e su «Fine».</translation>
    </message>
    <message>
        <source>Restart the source server if the tool asks for it.</source>
        <translation>Riavviare il server di origine se lo strumento lo richiede.</translation>
    </message>
    <message>
        <source>Only a restore of the backup undoes the schema change.</source>
        <translation>Solo il ripristino del backup consente di annullare la modifica dello schema.</translation>
    </message>
    <message>
        <source>If a hotfix cannot be installed, follow Knowledge Base 822798, “Method 2: Rename the Catroot2 Folder”.</source>
        <translation>Se non è possibile installare un hotfix, seguire Knowledge Base 822798, «Metodo 2: rinominare la cartella Catroot2» (Method 2: Rename the Catroot2 Folder).</translation>
    </message>
    <message>
        <source>The tool reports an error when Administrators may not enable accounts to be trusted for delegation in the Default Domain Controllers Policy (KB 2908959).</source>
        <translation>Lo strumento segnala un errore se in Default Domain Controllers Policy (Criterio controller di dominio predefiniti) gli amministratori non sono autorizzati a impostare account come attendibili per la delega (KB 2908959).</translation>
    </message>
    <message>
        <source>The tool reports an error when the organizational unit “MyBusiness” is missing, or when Administrators may not enable accounts to be trusted for delegation in the Default Domain Controllers Policy (KB 2908959).</source>
        <translation>Lo strumento segnala un errore se manca l&apos;unità organizzativa «MyBusiness» oppure se in Default Domain Controllers Policy (Criterio controller di dominio predefiniti) gli amministratori non sono autorizzati a impostare account come attendibili per la delega (KB 2908959).</translation>
    </message>
    <message>
        <source>Run the tool once more directly before the installation.</source>
        <translation>Eseguire ancora una volta lo strumento subito prima dell&apos;installazione.</translation>
    </message>
    <message>
        <source>Last system-state backup</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Ultimo backup dello stato del sistema</translation>
    </message>
    <message>
        <source>Install critical and security updates</source>
        <extracomment>Title of a step</extracomment>
        <translation>Installare gli aggiornamenti critici e della sicurezza</translation>
    </message>
    <message>
        <source>Updates close faults and security holes that would otherwise disturb the migration.</source>
        <translation>Gli aggiornamenti correggono errori e falle di sicurezza che altrimenti disturberebbero la migrazione.</translation>
    </message>
    <message>
        <source>The network is less well protected while the migration goes on, and known faults can make it fail.</source>
        <translation>La rete è meno protetta durante la migrazione, che può non riuscire a causa di errori noti.</translation>
    </message>
    <message>
        <source>No critical or security update is left that applies to the server, and no restart is pending</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Non resta alcun aggiornamento critico o della sicurezza applicabile al server e nessun riavvio è in sospeso</translation>
    </message>
    <message>
        <source>Open Start &gt; All Programs &gt; Windows Update and choose “Check online for updates from Microsoft Update”.</source>
        <translation>Aprire Start &gt; Tutti i programmi &gt; Windows Update (Start &gt; All Programs &gt; Windows Update) e scegliere «Verifica online la disponibilità di aggiornamenti da Microsoft Update» (Check online for updates from Microsoft Update).</translation>
    </message>
    <message>
        <source>Open Control Panel &gt; System and Security and choose “Check for updates” under Windows Update.</source>
        <translation>Aprire Pannello di controllo &gt; Sistema e sicurezza (Control Panel &gt; System and Security) e fare clic su «Controlla aggiornamenti» (Check for updates) in Windows Update.</translation>
    </message>
    <message>
        <source>On the page “Windows Update” choose “Check for updates” once more.</source>
        <translation>Nella pagina «Windows Update» fare clic ancora una volta su «Controlla aggiornamenti» (Check for updates).</translation>
    </message>
    <message>
        <source>If updates are found, choose “Install updates”.</source>
        <translation>Se vengono trovati aggiornamenti, fare clic su «Installa aggiornamenti» (Install updates).</translation>
    </message>
    <message>
        <source>Restart the server if the updates need it, and check again until none is left.</source>
        <translation>Riavviare il server se gli aggiornamenti lo richiedono e controllare di nuovo finché non ne resta nessuno.</translation>
    </message>
    <message>
        <source>Instead, you can approve and install the updates through Windows Server Update Services (WSUS).</source>
        <translation>In alternativa è possibile approvare e installare gli aggiornamenti tramite Windows Server Update Services (WSUS).</translation>
    </message>
    <message>
        <source>Generate and read the network report</source>
        <extracomment>Title of a step</extracomment>
        <translation>Generare e leggere il report di rete</translation>
    </message>
    <message>
        <source>The report shows critical errors of the network before the migration runs into them.</source>
        <translation>Il report mostra gli errori critici della rete prima che vi si imbatta la migrazione.</translation>
    </message>
    <message>
        <source>Critical errors of the network come up in the middle of the migration.</source>
        <translation>Errori critici della rete emergono nel mezzo della migrazione.</translation>
    </message>
    <message>
        <source>A new report without open critical errors</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Un nuovo report senza errori critici aperti</translation>
    </message>
    <message>
        <source>Open Windows SBS Console &gt; Reports and select a report.</source>
        <translation>Aprire Console di Windows SBS &gt; Report (Windows SBS Console &gt; Reports) e selezionare un report.</translation>
    </message>
    <message>
        <source>Choose “Generate report”.</source>
        <extracomment>A button in the Windows SBS Console on the server</extracomment>
        <translation>Fare clic su «Genera report» (Generate report).</translation>
    </message>
    <message>
        <source>Look for critical errors in the report, and resolve them before you go on.</source>
        <translation>Cercare errori critici nel report e risolverli prima di proseguire.</translation>
    </message>
    <message>
        <source>Read the alert viewer</source>
        <extracomment>Title of a step; the alert viewer is a part of the Dashboard of Windows Server Essentials</extracomment>
        <translation>Leggere il Visualizzatore avvisi</translation>
    </message>
    <message>
        <source>The source server reports its own faults there, and the migration should not run into them.</source>
        <translation>Il server di origine vi segnala i propri errori, in cui la migrazione non deve imbattersi.</translation>
    </message>
    <message>
        <source>Critical errors of the source server come up in the middle of the migration.</source>
        <translation>Errori critici del server di origine emergono nel mezzo della migrazione.</translation>
    </message>
    <message>
        <source>The alert viewer shows no open critical error</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Il Visualizzatore avvisi non mostra errori critici aperti</translation>
    </message>
    <message>
        <source>Open the Dashboard of the source server, and from there the alert viewer.</source>
        <translation>Aprire la dashboard del server di origine e da lì il Visualizzatore avvisi.</translation>
    </message>
    <message>
        <source>Look for critical errors, and resolve them before you go on.</source>
        <translation>Cercare errori critici e risolverli prima di proseguire.</translation>
    </message>
    <message>
        <source>Configure folder redirection on the destination server</source>
        <extracomment>Title of phase 5</extracomment>
        <translation>Configurare il reindirizzamento cartelle nel server di destinazione</translation>
    </message>
    <message>
        <source>Enable folder redirection on the destination server</source>
        <translation>Abilitare il reindirizzamento cartelle nel server di destinazione</translation>
    </message>
    <message>
        <source>Folder redirection</source>
        <extracomment>Short name of phase 5 for the timeline; keep it under 24 characters</extracomment>
        <translation>Reindirizzamento</translation>
    </message>
    <message>
        <source>The source server redirects folders of users</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Il server di origine reindirizza le cartelle degli utenti</translation>
    </message>
    <message>
        <source>Enable folder redirection on the destination</source>
        <extracomment>Title of a step; the destination: the destination server</extracomment>
        <translation>Abilitare il reindirizzamento cartelle nel server di destinazione</translation>
    </message>
    <message>
        <source>The new policy sends the user folders to the destination server.</source>
        <translation>Il nuovo criterio indirizza le cartelle degli utenti al server di destinazione.</translation>
    </message>
    <message>
        <source>The new policy takes over the user folders before the old one is deleted.</source>
        <translation>Il nuovo criterio acquisisce le cartelle degli utenti prima dell&apos;eliminazione di quello vecchio.</translation>
    </message>
    <message>
        <source>The source server redirects folders</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Il server di origine reindirizza cartelle</translation>
    </message>
    <message>
        <source>Redirected folders stay on the source server and disappear with it.</source>
        <translation>Le cartelle reindirizzate restano nel server di origine e spariscono con esso.</translation>
    </message>
    <message>
        <source>The new policy redirects the chosen folders to the destination server</source>
        <translation>Il nuovo criterio reindirizza le cartelle scelte al server di destinazione</translation>
    </message>
    <message>
        <source>Open DEVICES &gt; Devices Tasks &gt; Implement Group Policy in the Dashboard.</source>
        <translation>Nella dashboard aprire DISPOSITIVI &gt; Attività dispositivo &gt; Implementa criteri di gruppo (DEVICES &gt; Devices Tasks &gt; Implement Group Policy).</translation>
    </message>
    <message>
        <source>On the page “Enable Folder Redirection Group Policy” tick the folders and choose “Next”.</source>
        <translation>Nella pagina «Abilita criteri di gruppo per reindirizzamento cartelle» (Enable Folder Redirection Group Policy) selezionare le cartelle e fare clic su «Avanti».</translation>
    </message>
    <message>
        <source>On the page “Enable Security Policy Settings” choose “Finish”.</source>
        <translation>Nella pagina «Abilita impostazioni dei criteri di sicurezza» (Enable Security Policy Settings) fare clic su «Fine».</translation>
    </message>
    <message>
        <source>Folder redirection in use</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Reindirizzamento cartelle in uso</translation>
    </message>
    <message>
        <source>New folder redirection policy</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Nuovo criterio di reindirizzamento</translation>
    </message>
    <message>
        <source>Users sign out and in</source>
        <extracomment>Title of a step</extracomment>
        <translation>Disconnessione e nuovo accesso degli utenti</translation>
    </message>
    <message>
        <source>The folders move only when each user signs in under the new policy.</source>
        <translation>Le cartelle vengono spostate solo quando ogni utente accede con il nuovo criterio.</translation>
    </message>
    <message>
        <source>Folders of that user stay on the source server and disappear with it.</source>
        <translation>Le cartelle di quell&apos;utente restano nel server di origine e spariscono con esso.</translation>
    </message>
    <message>
        <source>The folders of each user are filled on the destination server</source>
        <translation>Nel server di destinazione le cartelle di ogni utente contengono i dati</translation>
    </message>
    <message>
        <source>Have every user sign out and sign in again while both servers run.</source>
        <translation>Chiedere a ogni utente di disconnettersi e accedere di nuovo mentre entrambi i server sono in funzione.</translation>
    </message>
    <message>
        <source>Check on the destination server that the folders of each user have arrived.</source>
        <translation>Verificare nel server di destinazione che le cartelle di ogni utente siano arrivate.</translation>
    </message>
    <message>
        <source>Delete the old folder redirection policy</source>
        <extracomment>Title of a step</extracomment>
        <translation>Eliminare il vecchio criterio di reindirizzamento cartelle</translation>
    </message>
    <message>
        <source>Two redirection policies would send the folders to two places.</source>
        <translation>Due criteri di reindirizzamento indirizzerebbero le cartelle a due posizioni.</translation>
    </message>
    <message>
        <source>The old policy keeps sending folders to the source server.</source>
        <translation>Il vecchio criterio continua a indirizzare le cartelle al server di origine.</translation>
    </message>
    <message>
        <source>No Group Policy object redirects to the source server any more</source>
        <translation>Nessun oggetto Criteri di gruppo reindirizza più al server di origine</translation>
    </message>
    <message>
        <source>Delete this object and confirm the warning.</source>
        <translation>Eliminare questo oggetto e confermare l&apos;avviso.</translation>
    </message>
    <message>
        <source>Delete each object that redirects folders to the source server, and confirm the warning.</source>
        <translation>Eliminare ogni oggetto che reindirizza cartelle al server di origine e confermare l&apos;avviso.</translation>
    </message>
    <message>
        <source>The tab “Settings” of an object shows whether it redirects folders.</source>
        <translation>La scheda «Impostazioni» (Settings) di un oggetto mostra se reindirizza cartelle.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for Foundation has no phase for folder redirection; a page that fits is linked from nowhere.</source>
        <translation>La guida di Microsoft per Foundation non ha una fase per il reindirizzamento cartelle; esiste una pagina adatta, ma nessun collegamento vi porta.</translation>
    </message>
    <message>
        <source>Microsoft’s guide gives the name that SBS 2003 uses; on SBS 2008 it may begin with “Windows SBS” instead.</source>
        <translation>La guida di Microsoft indica il nome usato da SBS 2003; in SBS 2008 può invece iniziare con «Windows SBS».</translation>
    </message>
    <message>
        <source>The Dashboard gives its new policy the same name: deleted later, the new one would be gone, so delete first.</source>
        <translation>La dashboard assegna al nuovo criterio lo stesso nome: eliminando più tardi si perderebbe quello nuovo, quindi eliminare prima quello vecchio.</translation>
    </message>
    <message>
        <source>Old folder redirection policy</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Vecchio criterio di reindirizzamento</translation>
    </message>
    <message>
        <source>Delete the old security template policy</source>
        <extracomment>Title of a step</extracomment>
        <translation>Eliminare il vecchio criterio del modello di sicurezza</translation>
    </message>
    <message>
        <source>It belongs to the old policies; the wizard of the next step sets the security policy anew.</source>
        <translation>Fa parte dei vecchi criteri; la procedura guidata del passaggio successivo imposta di nuovo i criteri di sicurezza.</translation>
    </message>
    <message>
        <source>Old security settings stay in force beside the new ones.</source>
        <translation>Le vecchie impostazioni di sicurezza restano in vigore accanto a quelle nuove.</translation>
    </message>
    <message>
        <source>No such object from before the migration is left</source>
        <extracomment>What proves that the step is done; object: Group Policy object</extracomment>
        <translation>Non rimane alcun oggetto di questo tipo precedente alla migrazione</translation>
    </message>
    <message>
        <source>In the same console stay in Group Policy Objects.</source>
        <translation>Nella stessa console restare in Oggetti Criteri di gruppo (Group Policy Objects).</translation>
    </message>
    <message>
        <source>Old security template policy</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Vecchio criterio modello di sicurezza</translation>
    </message>
    <message>
        <source>Run the Best Practices Analyzer</source>
        <translation>Eseguire Best Practices Analyzer</translation>
    </message>
    <message>
        <source>Best Practices Analyzer</source>
        <extracomment>Short name of phase 8 for the timeline; keep it under 24 characters</extracomment>
        <translation>Eseguire BPA</translation>
    </message>
    <message>
        <source>Run the analyzer on the destination</source>
        <extracomment>Title of a step; the destination: the destination server</extracomment>
        <translation>Eseguire Best Practices Analyzer nel server di destinazione</translation>
    </message>
    <message>
        <source>It judges the new server by the rules of its maker, now that it has taken over.</source>
        <translation>Valuta il nuovo server secondo le regole del suo produttore, ora che ha preso il posto del precedente.</translation>
    </message>
    <message>
        <source>It judges the new server by the rules of its maker, now that the former one is gone.</source>
        <translation>Valuta il nuovo server secondo le regole del suo produttore, ora che il server precedente non c&apos;è più.</translation>
    </message>
    <message>
        <source>Faults of the new server stay hidden until users notice them.</source>
        <translation>Gli errori del nuovo server restano nascosti finché non li notano gli utenti.</translation>
    </message>
    <message>
        <source>A saved report of the analyzer</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Un report salvato di Best Practices Analyzer</translation>
    </message>
    <message>
        <source>Open Devices in the Dashboard, and then “Best Practices Analyzer” among the tasks of the server.</source>
        <translation>Nella dashboard aprire Dispositivi (Devices), quindi «Best Practices Analyzer» tra le attività del server.</translation>
    </message>
    <message>
        <source>Wait for the result and save it.</source>
        <translation>Attendere il risultato e salvarlo.</translation>
    </message>
    <message>
        <source>The overview of Microsoft’s guide says that the analyzer has to be downloaded; it is part of the Dashboard.</source>
        <translation>Secondo la panoramica della guida di Microsoft, Best Practices Analyzer deve essere scaricato; fa invece parte della dashboard.</translation>
    </message>
    <message>
        <source>Solve the findings</source>
        <extracomment>Title of a step; finding: what a check or an analyzer reports</extracomment>
        <translation>Risolvere i rilievi</translation>
    </message>
    <message>
        <source>Each finding names a fault, what it causes and what removes it.</source>
        <extracomment>Finding: what a check or an analyzer reports</extracomment>
        <translation>Ogni rilievo indica un errore, le sue conseguenze e come eliminarlo.</translation>
    </message>
    <message>
        <source>The customer takes over a server with known faults.</source>
        <translation>Il cliente prende in consegna un server con errori noti.</translation>
    </message>
    <message>
        <source>A second run without open findings, or a reason for each accepted one</source>
        <extracomment>Finding: what a check or an analyzer reports</extracomment>
        <translation>Una seconda esecuzione senza rilievi aperti, o un motivo per ogni rilievo accettato</translation>
    </message>
    <message>
        <source>Read each message and follow its instruction.</source>
        <translation>Leggere ogni messaggio e seguirne le istruzioni.</translation>
    </message>
    <message>
        <source>Run the analyzer again.</source>
        <translation>Eseguire di nuovo Best Practices Analyzer.</translation>
    </message>
    <message>
        <source>Record a reason for each finding that you accept.</source>
        <extracomment>Record: write down; finding: what a check or an analyzer reports</extracomment>
        <translation>Registrare un motivo per ogni rilievo accettato.</translation>
    </message>
    <message>
        <source>The rules page contradicts itself on the account of the Windows Time service; Local Service is right.</source>
        <translation>La pagina delle regole si contraddice sull&apos;account del servizio Ora di Windows; quello corretto è Servizio locale (Local Service).</translation>
    </message>
    <message>
        <source>For the Remote Desktop Gateway and the Distributed Transaction Coordinator, “Automatic” and “Automatic (Delayed Start)” are both right.</source>
        <translation>Per Gateway Desktop remoto (Remote Desktop Gateway) e Distributed Transaction Coordinator sono corretti sia «Automatico» (Automatic) sia «Automatico (avvio ritardato)» (Automatic (Delayed Start)).</translation>
    </message>
    <message>
        <source>Certification authority of the source</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Autorità di certificazione dell&apos;origine</translation>
    </message>
    <message>
        <source>Directory of the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Directory del server di origine</translation>
    </message>
    <message>
        <source>Mailboxes on the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Cassette postali nel server di origine</translation>
    </message>
    <message>
        <source>Ports of the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Porte del server di origine</translation>
    </message>
    <message>
        <source>Sign-in at the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Accesso al server di origine</translation>
    </message>
</context>
<context>
    <name>HistoryActions</name>
    <message>
        <source>Open</source>
        <extracomment>Button: opens a migration</extracomment>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Look back</source>
        <extracomment>Button: shows a migration as it was at any moment</extracomment>
        <translation>Rivedi</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>Button: makes a document about a migration</extracomment>
        <translation>Report</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Button: writes a whole migration into a file</extracomment>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Keep or delete</source>
        <extracomment>Button: how long a migration is kept, whether it leaves the list, and whether it is deleted</extracomment>
        <translation>Conservare o eliminare</translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message numerus="yes">
        <source>%n migration(s) on this console</source>
        <translation>
            <numerusform>%n migrazione in questa console</numerusform>
            <numerusform>%n migrazioni in questa console</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <extracomment>More were found than are looked through; %n is how many of them are shown</extracomment>
        <translation>
            <numerusform>%n trovata</numerusform>
            <numerusform>%n trovate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n that began last are shown. Type more to find older ones.</source>
        <translation>
            <numerusform>Viene mostrata quella iniziata per ultima (%n). Per trovarne di precedenti, digitare altro testo.</numerusform>
            <numerusform>Vengono mostrate le %n iniziate per ultime. Per trovarne di precedenti, digitare altro testo.</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>A filter and how many migrations it shows</extracomment>
        <translation>Tutte %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>A filter and how many migrations it shows: those that go on</extracomment>
        <translation>Aperte %1</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <extracomment>A filter and how many migrations it shows</extracomment>
        <translation>Completate %1</translation>
    </message>
    <message>
        <source>Abandoned %1</source>
        <extracomment>A filter and how many migrations it shows: those that were given up</extracomment>
        <translation>Abbandonate %1</translation>
    </message>
    <message>
        <source>All products</source>
        <extracomment>A filter: old servers of every product</extracomment>
        <translation>Tutti i prodotti</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A filter and how many migrations it shows: %1 is a product, a year or a person, %2 a number</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All years</source>
        <extracomment>A filter: migrations that began in any year</extracomment>
        <translation>Tutti gli anni</translation>
    </message>
    <message>
        <source>All technicians</source>
        <extracomment>A filter: migrations of every technician</extracomment>
        <translation>Tutti i tecnici</translation>
    </message>
    <message>
        <source>Last entry</source>
        <extracomment>Order of a list</extracomment>
        <translation>Ultima voce</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Order of a list: when the migration began</extracomment>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>Order of a list</extracomment>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>Order of a list: the product that is replaced</extracomment>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Order of a list: open, abandoned or finished</extracomment>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Archived %1</source>
        <extracomment>A filter and how many migrations it shows: those that were taken out of the list</extracomment>
        <translation>Archiviate %1</translation>
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
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Tecnico</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Label: when a migration began</extracomment>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Last entry</source>
        <extracomment>Label: when the last entry of a record was written</extracomment>
        <translation>Ultima voce</translation>
    </message>
    <message>
        <source>%1 · phases %2</source>
        <extracomment>State of a migration and how far it came: %1 is &quot;Finished&quot;, %2 &quot;8 of 8&quot;</extracomment>
        <translation>%1 · fasi %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>event</comment>
        <extracomment>What happened last: %1 is the title of a step or a check, %2 what was said or found there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reading the record …</source>
        <translation>Lettura della registrazione…</translation>
    </message>
    <message>
        <source>The record cannot be read.</source>
        <translation>Impossibile leggere la registrazione.</translation>
    </message>
    <message>
        <source>The record was changed: open the migration and look at the proof of its record.</source>
        <translation>La registrazione è stata modificata: aprire la migrazione e controllare l&apos;integrità della registrazione.</translation>
    </message>
    <message numerus="yes">
        <source>The record agrees with itself: %n entries, their chain verified</source>
        <extracomment>%n is the number of entries of a record. It agrees only with itself: a hash known from elsewhere would prove more</extracomment>
        <translation>
            <numerusform>La registrazione è coerente con se stessa: %n voce, catena verificata</numerusform>
            <numerusform>La registrazione è coerente con se stessa: %n voci, catena verificata</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryFilterSheet</name>
    <message>
        <source>Filter and sort</source>
        <translation>Filtra e ordina</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>Order of a list</extracomment>
        <translation>Ordina per</translation>
    </message>
    <message>
        <source>Group by customer</source>
        <translation>Raggruppa per cliente</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>The product that is replaced</extracomment>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Anno</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Tecnico</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fine</translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Customer, server, note, finding …</source>
        <extracomment>What can be searched for; stands in the empty field</extracomment>
        <translation>Cliente, server, nota, rilievo…</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Cancella la ricerca</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Filter and sort</source>
        <extracomment>Opens what the list can be restricted to and sorted by</extracomment>
        <translation>Filtra e ordina</translation>
    </message>
    <message>
        <source>Older records are being made ready for the search.</source>
        <translation>Preparazione delle registrazioni meno recenti per la ricerca.</translation>
    </message>
</context>
<context>
    <name>HistoryHead</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Heading of a column: the product of the old server</extracomment>
        <translation>Da</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Tecnico</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fasi</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Heading of a column: when a migration began</extracomment>
        <translation>Inizio</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Past migrations</source>
        <translation>Migrazioni passate</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Past migrations</source>
        <translation>Migrazioni passate</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>Button: takes in migrations from a file of another console</extracomment>
        <translation>Importa</translation>
    </message>
    <message>
        <source>New migration</source>
        <translation>Nuova migrazione</translation>
    </message>
    <message>
        <source>Reading the list …</source>
        <translation>Lettura dell&apos;elenco…</translation>
    </message>
    <message>
        <source>No migration yet</source>
        <translation>Ancora nessuna migrazione</translation>
    </message>
    <message>
        <source>Every migration of this console stands here with its whole record, from its first day on.</source>
        <translation>Qui compare ogni migrazione di questa console con l&apos;intera registrazione, fin dal primo giorno.</translation>
    </message>
    <message>
        <source>None has all of this</source>
        <translation>Nessuna migrazione corrisponde a tutti i criteri</translation>
    </message>
    <message>
        <source>Words are found by their beginning, in names, servers, notes, reasons, evidence and findings. Type fewer of them, or take the filters away.</source>
        <translation>Le parole vengono trovate in base al loro inizio, in nomi, server, note, motivi, evidenze e rilievi. Digitare meno parole o rimuovere i filtri.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostra tutto</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) are kept longer than wanted</source>
        <extracomment>Records whose period is over</extracomment>
        <translation>
            <numerusform>%n migrazione è conservata più a lungo del previsto</numerusform>
            <numerusform>%n migrazioni sono conservate più a lungo del previsto</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is deleted by itself.</source>
        <translation>Niente viene eliminato da solo.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <extracomment>Button: shows which migrations can be deleted</extracomment>
        <translation>Visualizza</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>What happened last</source>
        <translation>Ultimo evento</translation>
    </message>
</context>
<context>
    <name>HistoryRow</name>
    <message>
        <source>Select %1</source>
        <extracomment>Ticks a migration, so that something can be done with several: %1 is a customer</extracomment>
        <translation>Seleziona %1</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <extracomment>Marks a migration that is only practised</extracomment>
        <translation>Esercitazione</translation>
    </message>
</context>
<context>
    <name>HistorySelection</name>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>number of migrations</comment>
        <translation>
            <numerusform>%n selezionata</numerusform>
            <numerusform>%n selezionate</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>Button: two migrations side by side</extracomment>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Button: writes whole migrations into a file</extracomment>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Select none</source>
        <extracomment>Button: nothing is selected any more</extracomment>
        <translation>Deseleziona tutto</translation>
    </message>
    <message>
        <source>Keep or delete</source>
        <extracomment>Button: how long migrations are kept, whether they leave the list, and whether they are deleted</extracomment>
        <translation>Conservare o eliminare</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Imported</source>
        <translation>Importazione completata</translation>
    </message>
    <message>
        <source>Import migrations</source>
        <translation>Importa migrazioni</translation>
    </message>
    <message>
        <source>Every entry and all evidence in the file are intact.</source>
        <translation>Tutte le voci e tutte le evidenze nel file sono integre.</translation>
    </message>
    <message>
        <source>Choose a file that a console exported. It is verified before anything is taken in.</source>
        <translation>Scegliere un file esportato da una console. Viene verificato prima di acquisirne il contenuto.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Non c&apos;è nulla da fare.</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>Button: takes migrations in from a file</extracomment>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>Su</translation>
    </message>
</context>
<context>
    <name>InstructionModel</name>
    <message>
        <source>Command prompt</source>
        <extracomment>Program in which a command is typed</extracomment>
        <translation>Prompt dei comandi</translation>
    </message>
</context>
<context>
    <name>KeepSheet</name>
    <message>
        <source>Keep or delete</source>
        <translation>Conservare o eliminare</translation>
    </message>
    <message>
        <source>Keep the records of %1</source>
        <extracomment>%1 is a customer; below it a number of years is chosen</extracomment>
        <translation>Conserva le registrazioni di %1</translation>
    </message>
    <message>
        <source>Keep all other records</source>
        <extracomment>Below it a number of years is chosen</extracomment>
        <translation>Conserva tutte le altre registrazioni</translation>
    </message>
    <message>
        <source>Counted from the last entry. Nothing is deleted by itself: the list says what is due.</source>
        <translation>A partire dall&apos;ultima voce. Niente viene eliminato da solo: l&apos;elenco dice che cosa è scaduto.</translation>
    </message>
    <message>
        <source>What is archived leaves the list. A filter and the search still find it.</source>
        <translation>Ciò che è archiviato esce dall&apos;elenco. Un filtro e la ricerca lo trovano ancora.</translation>
    </message>
    <message>
        <source>Only what is finished or abandoned can be archived or deleted.</source>
        <translation>Si può archiviare o eliminare solo ciò che è completato o abbandonato.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Back into the list</source>
        <extracomment>Buttons: out of the list, or back into it</extracomment>
        <translation>Rimetti nell&apos;elenco</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivia</translation>
    </message>
    <message>
        <source>Delete …</source>
        <extracomment>Button: asks first</extracomment>
        <translation>Elimina…</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>As the language</source>
        <extracomment>How numbers and dates are written: the way the chosen language writes them</extracomment>
        <translation>In base alla lingua</translation>
    </message>
</context>
<context>
    <name>LanguageModel</name>
    <message>
        <source>As the system</source>
        <extracomment>First entry of the list of languages: the one that the system is set to</extracomment>
        <translation>Come il sistema</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Migration Console</source>
        <translation>Console di migrazione</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tasti di scelta rapida</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verifica ora</translation>
    </message>
</context>
<context>
    <name>MenuSheet</name>
    <message>
        <source>Source Server</source>
        <translation>Server di origine</translation>
    </message>
    <message>
        <source>Destination Server</source>
        <translation>Server di destinazione</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ancora nessuno</translation>
    </message>
    <message>
        <source>Sign in to the domain</source>
        <translation>Accedi al dominio</translation>
    </message>
    <message>
        <source>Forget the password now</source>
        <translation>Dimentica ora la password</translation>
    </message>
    <message>
        <source>Line-of-business applications</source>
        <translation>Applicazioni line-of-business</translation>
    </message>
    <message>
        <source>Correct the data of the migration</source>
        <translation>Correggi i dati della migrazione</translation>
    </message>
    <message>
        <source>The destination was installed anew</source>
        <translation>La destinazione è stata reinstallata</translation>
    </message>
    <message>
        <source>Finish the migration</source>
        <translation>Completa la migrazione</translation>
    </message>
    <message>
        <source>Abandon the migration</source>
        <translation>Abbandona la migrazione</translation>
    </message>
    <message>
        <source>Signature of the customer</source>
        <translation>Firma del cliente</translation>
    </message>
    <message>
        <source>Look back at any moment</source>
        <translation>Rivedi un momento passato</translation>
    </message>
    <message>
        <source>Report of the migration</source>
        <extracomment>Opens the sheet that makes a report of the migration</extracomment>
        <translation>Report della migrazione</translation>
    </message>
    <message>
        <source>Proof of the record</source>
        <translation>Integrità della registrazione</translation>
    </message>
    <message>
        <source>Compare with an earlier moment</source>
        <translation>Confronta con un momento precedente</translation>
    </message>
    <message>
        <source>Compare with another migration</source>
        <translation>Confronta con un&apos;altra migrazione</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>Opens durations and numbers of the migration</extracomment>
        <translation>Statistiche</translation>
    </message>
    <message>
        <source>Export the migration</source>
        <translation>Esporta la migrazione</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>All migrations</source>
        <translation>Tutte le migrazioni</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Leaves a sheet without doing anything</extracomment>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>MigrationController</name>
    <message>
        <source>This migration is finished</source>
        <translation>Questa migrazione è completata</translation>
    </message>
    <message>
        <source>This migration was abandoned</source>
        <translation>Questa migrazione è stata abbandonata</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who closed a migration: %1 is a person, %2 a date and time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2: “%3”</source>
        <extracomment>Who closed a migration: %1 is a person, %2 a date and time, %3 that person&apos;s reason</extracomment>
        <translation>%1, %2: «%3»</translation>
    </message>
</context>
<context>
    <name>MissingController</name>
    <message>
        <source>From before it was moved, of %1: %2</source>
        <extracomment>%1 is a time, %2 the name of a file</extracomment>
        <translation>Di prima dello spostamento, del %1: %2</translation>
    </message>
</context>
<context>
    <name>MissingOffer</name>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Opening the records…</source>
        <translation>Apertura delle registrazioni…</translation>
    </message>
    <message>
        <source>To go on without it</source>
        <translation>Per proseguire senza</translation>
    </message>
    <message>
        <source>What was recorded since then is missing there. Once the disk is back, export its migrations from there and import them here.</source>
        <translation>Manca ciò che è stato registrato da allora. Quando il disco sarà di nuovo collegato, esportare da lì le migrazioni e importarle qui.</translation>
    </message>
    <message>
        <source>Open the old file</source>
        <translation>Apri il vecchio file</translation>
    </message>
    <message>
        <source>Open a copy of the backup</source>
        <translation>Apri una copia del backup</translation>
    </message>
</context>
<context>
    <name>MomentModel</name>
    <message>
        <source>The migration began</source>
        <translation>La migrazione è iniziata</translation>
    </message>
    <message>
        <source>The data of the migration were changed</source>
        <translation>I dati della migrazione sono stati modificati</translation>
    </message>
    <message>
        <source>The customer signed</source>
        <translation>Il cliente ha firmato</translation>
    </message>
    <message>
        <source>The migration was closed</source>
        <extracomment>Finished or abandoned</extracomment>
        <translation>La migrazione è stata chiusa</translation>
    </message>
    <message>
        <source>The migration was opened again</source>
        <translation>La migrazione è stata riaperta</translation>
    </message>
    <message>
        <source>The destination server was installed anew</source>
        <translation>Il server di destinazione è stato reinstallato</translation>
    </message>
</context>
<context>
    <name>MoveController</name>
    <message>
        <source>This file was named at the start with --database, so it is not moved from here.</source>
        <translation>Questo file è stato indicato all&apos;avvio con --database, quindi non viene spostato da qui.</translation>
    </message>
    <message>
        <source>To move the file to another disk, leave the open migration first.</source>
        <translation>Per spostare il file su un altro disco, uscire prima dalla migrazione aperta.</translation>
    </message>
    <message>
        <source>It can be moved to another disk once it can be written to.</source>
        <translation>Si può spostare su un altro disco quando sarà possibile scrivervi.</translation>
    </message>
    <message>
        <source>The database has %1; %2 are free in this folder.</source>
        <extracomment>%1 and %2 are sizes such as &quot;4.2 MB&quot;</extracomment>
        <translation>Il database occupa %1; in questa cartella sono liberi %2.</translation>
    </message>
    <message>
        <source>Reading the copy again…</source>
        <translation>Rilettura della copia…</translation>
    </message>
    <message>
        <source>Copying the database…</source>
        <translation>Copia del database…</translation>
    </message>
</context>
<context>
    <name>MoveSheet</name>
    <message>
        <source>Move the database</source>
        <translation>Sposta il database</translation>
    </message>
    <message>
        <source>Choose the folder that it is to be in. Its disk must be plugged in whenever the console is used.</source>
        <translation>Scegliere la cartella in cui deve stare. Il disco deve essere collegato ogni volta che si usa la console.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lettura</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Label above the path of a file</extracomment>
        <translation>Ora</translation>
    </message>
    <message>
        <source>After the move</source>
        <extracomment>Label above the path of a file</extracomment>
        <translation>Dopo lo spostamento</translation>
    </message>
    <message>
        <source>It is copied and read again before the console changes over. The old file is kept.</source>
        <translation>Viene copiato e riletto prima che la console passi al nuovo. Il vecchio file resta.</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Usa questa cartella</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Sposta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Scegli un&apos;altra cartella</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>Su</translation>
    </message>
</context>
<context>
    <name>MoveText</name>
    <message>
        <source>The database is in this folder already</source>
        <translation>Il database è già in questa cartella</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Scegliere un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>The folder is not there</source>
        <translation>La cartella non è presente</translation>
    </message>
    <message>
        <source>Its disk may be unplugged. The database is where it was.</source>
        <translation>Il disco potrebbe essere scollegato. Il database è dov&apos;era.</translation>
    </message>
    <message>
        <source>Plug the disk in again, or choose another folder.</source>
        <translation>Ricollegare il disco o scegliere un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>Nothing can be written to this folder</source>
        <translation>Non è possibile scrivere in questa cartella</translation>
    </message>
    <message>
        <source>Your account may not, or the disk is read-only.</source>
        <translation>L&apos;account non ne ha il permesso oppure il disco è di sola lettura.</translation>
    </message>
    <message>
        <source>Allow writing to it, or choose another folder.</source>
        <translation>Consentire la scrittura o scegliere un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>A database lies in this folder already</source>
        <translation>In questa cartella c&apos;è già un database</translation>
    </message>
    <message>
        <source>It is never replaced.</source>
        <translation>Non viene mai sostituito.</translation>
    </message>
    <message>
        <source>Give that file another name, or choose another folder.</source>
        <translation>Dare un altro nome a quel file o scegliere un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>There is no room for the database</source>
        <translation>Spazio insufficiente per il database</translation>
    </message>
    <message>
        <source>The database is where it was.</source>
        <translation>Il database è dov&apos;era.</translation>
    </message>
    <message>
        <source>Free some space on the disk, or choose another folder.</source>
        <translation>Liberare spazio sul disco o scegliere un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>The database is in use</source>
        <translation>Il database è in uso</translation>
    </message>
    <message>
        <source>Another window or program has it open, or a backup, an export or an import is running. What they record would be lost.</source>
        <translation>Un&apos;altra finestra o un altro programma lo tiene aperto oppure è in corso un backup, un&apos;esportazione o un&apos;importazione. Ciò che registrano andrebbe perso.</translation>
    </message>
    <message>
        <source>Close them or wait until they are done, then try again.</source>
        <translation>Chiuderli o attendere che terminino, quindi riprovare.</translation>
    </message>
    <message>
        <source>The copy is not like the original</source>
        <translation>La copia non è come l&apos;originale</translation>
    </message>
    <message>
        <source>It was read again and thrown away. The database is where it was.</source>
        <translation>È stata riletta e scartata. Il database è dov&apos;era.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>Scegliere una cartella su un altro disco.</translation>
    </message>
    <message>
        <source>The new place cannot be kept</source>
        <translation>Impossibile salvare la nuova posizione</translation>
    </message>
    <message>
        <source>The file with your settings cannot be written. The database is where it was.</source>
        <translation>Impossibile scrivere il file delle impostazioni. Il database è dov&apos;era.</translation>
    </message>
    <message>
        <source>Free some space on its disk or allow writing to it, then try again.</source>
        <translation>Liberare spazio sul relativo disco o consentire la scrittura, quindi riprovare.</translation>
    </message>
    <message>
        <source>The disk does not answer</source>
        <translation>Il disco non risponde</translation>
    </message>
    <message>
        <source>The system reports an error. The database is where it was.</source>
        <translation>Il sistema segnala un errore. Il database è dov&apos;era.</translation>
    </message>
    <message>
        <source>Check both disks, or choose another folder.</source>
        <translation>Controllare entrambi i dischi o scegliere un&apos;altra cartella.</translation>
    </message>
</context>
<context>
    <name>NewMigrationPage</name>
    <message>
        <source>This is needed to begin.</source>
        <translation>Necessario per iniziare.</translation>
    </message>
    <message>
        <source>New migration</source>
        <translation>Nuova migrazione</translation>
    </message>
    <message>
        <source>To Windows Server 2012 Essentials</source>
        <translation>A Windows Server 2012 Essentials</translation>
    </message>
    <message>
        <source>Begin the migration</source>
        <translation>Inizia la migrazione</translation>
    </message>
    <message>
        <source>The migration could not be begun</source>
        <translation>Impossibile iniziare la migrazione</translation>
    </message>
    <message>
        <source>What is moved</source>
        <translation>Che cosa viene spostato</translation>
    </message>
    <message>
        <source>Old server</source>
        <translation>Server precedente</translation>
    </message>
    <message>
        <source>Choose what runs on the old server.</source>
        <translation>Scegliere il prodotto in esecuzione nel server precedente.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <extracomment>The name of the person who does the migration</extracomment>
        <translation>Eseguito da</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>La sede</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>The full DNS name of the Active Directory domain.</source>
        <translation>Il nome DNS completo del dominio Active Directory.</translation>
    </message>
    <message>
        <source>Source Server</source>
        <translation>Server di origine</translation>
    </message>
    <message>
        <source>Name or IP address of the old server.</source>
        <translation>Nome o indirizzo IP del server precedente.</translation>
    </message>
    <message>
        <source>Destination Server</source>
        <translation>Server di destinazione</translation>
    </message>
    <message>
        <source>May stay empty until phase 2.</source>
        <translation>Può restare vuoto fino alla fase 2.</translation>
    </message>
</context>
<context>
    <name>NoCards</name>
    <message>
        <source>Nothing needs attention in this phase</source>
        <translation>In questa fase nulla richiede attenzione</translation>
    </message>
    <message>
        <source>Nothing is done in this phase yet</source>
        <translation>In questa fase non è ancora stato fatto nulla</translation>
    </message>
    <message>
        <source>This phase has no steps</source>
        <translation>Questa fase non ha passaggi</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostra tutto</translation>
    </message>
</context>
<context>
    <name>OpenMigrations</name>
    <message numerus="yes">
        <source>%n open migration(s)</source>
        <translation>
            <numerusform>%n migrazione aperta</numerusform>
            <numerusform>%n migrazioni aperte</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry on</source>
        <extracomment>Heading above the migrations that are not finished</extracomment>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Inizia</translation>
    </message>
    <message>
        <source>New migration</source>
        <translation>Nuova migrazione</translation>
    </message>
    <message>
        <source>No open migration</source>
        <translation>Nessuna migrazione aperta</translation>
    </message>
    <message>
        <source>Begin one with the name of the customer and of the old server. Everything can be changed later, and nothing here needs the network.</source>
        <translation>Iniziarne una con il nome del cliente e del server precedente. Tutto può essere modificato in seguito e qui la rete non è necessaria.</translation>
    </message>
    <message>
        <source>Rehearse on the practice site</source>
        <translation>Esercitazione nella sede di prova</translation>
    </message>
    <message>
        <source>Two real domain controllers on this machine, with faults to find. Marked as rehearsal everywhere.</source>
        <translation>Due veri controller di dominio in questo computer, con errori da trovare. Contrassegnata ovunque come esercitazione.</translation>
    </message>
    <message>
        <source>Two real domain controllers on this machine. This starts the console on them:</source>
        <translation>Due veri controller di dominio in questo computer. La console si avvia su di essi così:</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Avvia</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Start the rehearsal</source>
        <translation>Avvia l&apos;esercitazione</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copia il comando</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
</context>
<context>
    <name>OverrideSheet</name>
    <message>
        <source>Known and harmless here</source>
        <translation>Noto e qui innocuo</translation>
    </message>
    <message>
        <source>Proven in another way</source>
        <translation>Dimostrato in altro modo</translation>
    </message>
    <message>
        <source>The customer decided so</source>
        <translation>Decisione del cliente</translation>
    </message>
    <message>
        <source>Carry on all the same?</source>
        <translation>Procedere comunque?</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>Che cosa significa</translation>
    </message>
    <message>
        <source>The step stays open and has to be done later. Your name and reason stand in the record and in the report.</source>
        <translation>Il passaggio resta aperto e deve essere eseguito in seguito. Il nome e il motivo indicati compaiono nella registrazione e nel report.</translation>
    </message>
    <message>
        <source>The card keeps its verdict. Your name and reason stand beside it, in the record and in the report. When the verdict changes, this ends.</source>
        <translation>Il riquadro mantiene il suo esito. Il nome e il motivo indicati compaiono accanto, nella registrazione e nel report. Se l&apos;esito cambia, la deroga termina.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Con parole proprie</translation>
    </message>
    <message>
        <source>What did you see that makes this safe?</source>
        <translation>Che cosa è stato osservato che rende sicuro procedere?</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>How long an override lasts</extracomment>
        <translation>Fino al</translation>
    </message>
    <message>
        <source>The end of today</source>
        <translation>Fine della giornata</translation>
    </message>
    <message>
        <source>Three days from now</source>
        <translation>Tra tre giorni</translation>
    </message>
    <message>
        <source>A week from now</source>
        <translation>Tra una settimana</translation>
    </message>
    <message>
        <source>I answer for it</source>
        <translation>Me ne assumo la responsabilità</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
</context>
<context>
    <name>PastMigrations</name>
    <message>
        <source>Past migrations</source>
        <translation>Migrazioni passate</translation>
    </message>
    <message numerus="yes">
        <source>%n finished</source>
        <comment>number of migrations</comment>
        <translation>
            <numerusform>%n completata</numerusform>
            <numerusform>%n completate</numerusform>
        </translation>
    </message>
    <message>
        <source>Search all migrations</source>
        <extracomment>Button: opens the list of all migrations, where they can be searched</extracomment>
        <translation>Cerca in tutte le migrazioni</translation>
    </message>
    <message>
        <source>None yet. A migration stays here with its whole record once it is finished.</source>
        <translation>Ancora nessuna. Una volta completata, una migrazione resta qui con l&apos;intera registrazione.</translation>
    </message>
    <message>
        <source>Import from another console</source>
        <translation>Importa da un&apos;altra console</translation>
    </message>
</context>
<context>
    <name>PasteSheet</name>
    <message>
        <source>Add from the clipboard</source>
        <translation>Aggiungi dagli Appunti</translation>
    </message>
    <message>
        <source>The clipboard holds neither a picture nor text. Copy one where it is shown, then come back.</source>
        <translation>Gli Appunti non contengono né un&apos;immagine né testo. Copiare l&apos;elemento nel punto in cui è visualizzato, quindi tornare qui.</translation>
    </message>
    <message>
        <source>On the clipboard</source>
        <extracomment>Label above what is on the clipboard</extracomment>
        <translation>Negli Appunti</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>Che cosa mostra?</translation>
    </message>
    <message>
        <source>For example: the last line of the backup log</source>
        <translation>Ad esempio: l&apos;ultima riga del registro del backup</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>PhaseCards</name>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>The values below are the last ones that arrived. Steps can be read and done all the same.</source>
        <translation>I valori seguenti sono gli ultimi ricevuti. I passaggi possono comunque essere letti ed eseguiti.</translation>
    </message>
    <message>
        <source>Show where</source>
        <extracomment>Button: leads to the page about the record</extracomment>
        <translation>Mostra dove</translation>
    </message>
    <message>
        <source>Reopen it</source>
        <extracomment>Button: a migration that was closed goes on</extracomment>
        <translation>Riapri</translation>
    </message>
    <message>
        <source>Show the newest</source>
        <translation>Mostra i più recenti</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Ho capito</translation>
    </message>
</context>
<context>
    <name>PhaseModel</name>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>Number of checks that are failed, below the name of a phase</extracomment>
        <translation>
            <numerusform>%n non superata</numerusform>
            <numerusform>%n non superate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be told</source>
        <extracomment>Number of checks that could not be made, below the name of a phase</extracomment>
        <translation>
            <numerusform>%n non determinabile</numerusform>
            <numerusform>%n non determinabili</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>A phase</extracomment>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>A phase: somebody works on it</extracomment>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Not started</source>
        <extracomment>A phase that nobody has begun</extracomment>
        <translation>Non avviato</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>How many of the cards of a phase are done</extracomment>
        <translation>%1 di %2 fatti</translation>
    </message>
</context>
<context>
    <name>PhaseSignOff</name>
    <message>
        <source>Sign-off of this phase</source>
        <extracomment>Heading: the technician signs that a phase is finished</extracomment>
        <translation>Approvazione di questa fase</translation>
    </message>
    <message>
        <source>A required step was reopened after the signature. Settle it, or withdraw the signature.</source>
        <translation>Dopo la firma è stato riaperto un passaggio obbligatorio. Concluderlo oppure ritirare la firma.</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Opens the form in which a phase is signed</extracomment>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Sign the phase</source>
        <translation>Firma la fase</translation>
    </message>
    <message>
        <source>Signature of the customer</source>
        <translation>Firma del cliente</translation>
    </message>
</context>
<context>
    <name>PlanController</name>
    <message>
        <source>Every plan is complete.</source>
        <translation>Tutti i piani sono completi.</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) are not complete.</source>
        <translation>
            <numerusform>%n piano non è completo.</numerusform>
            <numerusform>%n piani non sono completi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every application has its result.</source>
        <translation>Tutte le applicazioni hanno un risultato.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) are open.</source>
        <translation>
            <numerusform>%n risultato è ancora aperto.</numerusform>
            <numerusform>%n risultati sono ancora aperti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed: there are no such applications (%1, %2).</source>
        <extracomment>%1 is a person, %2 a date</extracomment>
        <translation>Confermato: non esistono applicazioni di questo tipo (%1, %2).</translation>
    </message>
    <message>
        <source>This looks like the key itself. Enter where it is kept: the record is read by others.</source>
        <translation>Sembra la chiave stessa. Indicare dove è conservata: la registrazione viene letta anche da altri.</translation>
    </message>
</context>
<context>
    <name>PlanHeads</name>
    <message>
        <source>Application</source>
        <extracomment>Heading of a column</extracomment>
        <translation>Applicazione</translation>
    </message>
    <message>
        <source>Media and key</source>
        <extracomment>Heading of a column: where the installation media and the license key are</extracomment>
        <translation>Supporti e chiave</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>Heading of a column: the path to the data of an application</extracomment>
        <translation>Dati</translation>
    </message>
    <message>
        <source>Test after the move</source>
        <extracomment>Heading of a column: how to see that an application works after the move</extracomment>
        <translation>Test dopo lo spostamento</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Heading of a column: what came of moving an application</extracomment>
        <translation>Risultato</translation>
    </message>
</context>
<context>
    <name>PlanImportSheet</name>
    <message>
        <source>Import a table</source>
        <translation>Importa una tabella</translation>
    </message>
    <message>
        <source>A table that was saved as CSV, with one application a row, at most 500 rows and 1 MiB.</source>
        <translation>Una tabella salvata in formato CSV, con un&apos;applicazione per riga, al massimo 500 righe e 1 MiB.</translation>
    </message>
    <message>
        <source>Or the table itself</source>
        <translation>Oppure la tabella stessa</translation>
    </message>
    <message>
        <source>Paste the rows here.</source>
        <translation>Incollare qui le righe.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Below a list that was cut</extracomment>
        <translation>
            <numerusform>%n altra</numerusform>
            <numerusform>altre %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation>Aggiungi al piano</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Scegli un altro file</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>Su</translation>
    </message>
</context>
<context>
    <name>PlanImporter</name>
    <message>
        <source>The file could not be read within %1: the drive or the network behind it does not answer. Copy the file to this computer and try again.</source>
        <translation>Impossibile leggere il file entro %1: l&apos;unità o la rete non risponde. Copiare il file in questo computer e riprovare.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1. Check its path and who may read it.</source>
        <translation>Impossibile aprire il file: %1. Controllare il percorso e chi può leggerlo.</translation>
    </message>
    <message>
        <source>The table is larger than %1, so nothing of it was taken. Save only the rows that name applications, and import that file.</source>
        <translation>La tabella supera %1, quindi non ne è stato acquisito nulla. Salvare solo le righe con le applicazioni e importare quel file.</translation>
    </message>
    <message>
        <source>The table has more than %1 rows, so nothing of it was taken. Save only the rows that name applications, and import that file.</source>
        <translation>La tabella ha più di %1 righe, quindi non ne è stato acquisito nulla. Salvare solo le righe con le applicazioni e importare quel file.</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 columns, so this is not a list of applications. Check which separator the file uses.</source>
        <translation>La riga %1 ha più di %2 colonne, quindi non si tratta di un elenco di applicazioni. Controllare quale separatore usa il file.</translation>
    </message>
    <message>
        <source>A cell in line %1 is longer than %2 characters, so nothing was taken. Shorten it, or look for a quotation mark that is missing before it.</source>
        <translation>Una cella nella riga %1 supera i %2 caratteri, quindi non è stato acquisito nulla. Abbreviarla o cercare prima di essa una virgoletta mancante.</translation>
    </message>
    <message>
        <source>This is not a text file, so no rows can be read from it. Open it in its own program, save it as CSV, and import that file.</source>
        <translation>Non è un file di testo, quindi non è possibile leggerne le righe. Aprirlo nel programma di origine, salvarlo in formato CSV e importare quel file.</translation>
    </message>
    <message>
        <source>The quotation mark at line %1, column %2 has no partner or does not belong there, so the cells behind it cannot be told apart. Correct it in the file, and import it again.</source>
        <translation>La virgoletta nella riga %1, colonna %2 non ha corrispondenza o è fuori posto, quindi le celle successive non possono essere distinte. Correggerla nel file e importarlo di nuovo.</translation>
    </message>
    <message>
        <source>The table is empty. Enter one application a row, and import it again.</source>
        <translation>La tabella è vuota. Immettere un&apos;applicazione per riga e importarla di nuovo.</translation>
    </message>
    <message>
        <source>The table has no application that the plan does not have already.</source>
        <translation>La tabella non contiene applicazioni che non siano già nel piano.</translation>
    </message>
    <message numerus="yes">
        <source>%n new application(s) found.</source>
        <translation>
            <numerusform>%n nuova applicazione trovata.</numerusform>
            <numerusform>%n nuove applicazioni trovate.</numerusform>
        </translation>
    </message>
    <message>
        <source>The columns were recognized by their names.</source>
        <translation>Le colonne sono state riconosciute dai nomi.</translation>
    </message>
    <message>
        <source>The first row does not name the columns, so they were taken in this order: application, vendor, contact, media, place of the license key, path to the data, test after the move, note.</source>
        <translation>La prima riga non indica i nomi delle colonne, quindi è stato usato quest&apos;ordine: applicazione, produttore, contatto, supporti, posizione della chiave di licenza, percorso dei dati, test dopo lo spostamento, nota.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A name from another program, in quotation marks</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>These columns are left out, because the plan has no field for them: %1.</source>
        <translation>Queste colonne vengono tralasciate perché il piano non ha un campo corrispondente: %1.</translation>
    </message>
    <message>
        <source>These columns are left out, because they seem to hold license keys, which no record may keep: %1.</source>
        <translation>Queste colonne vengono tralasciate perché sembrano contenere chiavi di licenza, che nessuna registrazione può conservare: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n license key(s) were left out: the plan says where a key is kept, never the key.</source>
        <translation>
            <numerusform>%n chiave di licenza è stata tralasciata: il piano indica dove è conservata una chiave, mai la chiave stessa.</numerusform>
            <numerusform>%n chiavi di licenza sono state tralasciate: il piano indica dove è conservata una chiave, mai la chiave stessa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without an application are left out.</source>
        <translation>
            <numerusform>%n riga senza applicazione viene tralasciata.</numerusform>
            <numerusform>%n righe senza applicazione vengono tralasciate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that the plan has already are left out.</source>
        <translation>
            <numerusform>%n riga già presente nel piano viene tralasciata.</numerusform>
            <numerusform>%n righe già presenti nel piano vengono tralasciate.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanLine</name>
    <message>
        <source>Vendor</source>
        <extracomment>Label: the company that made a program</extracomment>
        <translation>Produttore</translation>
    </message>
    <message>
        <source>Contact</source>
        <extracomment>Label: whom to ask about a program</extracomment>
        <translation>Contatto</translation>
    </message>
    <message>
        <source>Installation media</source>
        <translation>Supporti di installazione</translation>
    </message>
    <message>
        <source>Place of the license key</source>
        <translation>Posizione della chiave di licenza</translation>
    </message>
    <message>
        <source>Path to the data</source>
        <translation>Percorso dei dati</translation>
    </message>
    <message>
        <source>Test after the move</source>
        <translation>Test dopo lo spostamento</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Opens the fields of an application</extracomment>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Change %1</source>
        <extracomment>%1 is an application</extracomment>
        <translation>Modifica %1</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Works</source>
        <extracomment>Result of moving an application to the new server</extracomment>
        <translation>Funziona</translation>
    </message>
    <message>
        <source>Fails</source>
        <extracomment>Result of moving an application to the new server</extracomment>
        <translation>Non funziona</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>An application or a computer that is left out of the migration, with a reason</extracomment>
        <translation>Escluso</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <extracomment>Result of moving an application: nobody has tested it yet</extracomment>
        <translation>Non ancora testata</translation>
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
        <translation>nome dell&apos;applicazione</translation>
    </message>
    <message>
        <source>vendor or installation media</source>
        <extracomment>Part of a list of what is missing</extracomment>
        <translation>produttore o supporti di installazione</translation>
    </message>
    <message>
        <source>path to the data</source>
        <extracomment>Part of a list of what is missing</extracomment>
        <translation>percorso dei dati</translation>
    </message>
    <message>
        <source>test after the move</source>
        <extracomment>Part of a list of what is missing</extracomment>
        <translation>test dopo lo spostamento</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <extracomment>%1 is a list of what is not filled in</extracomment>
        <translation>Manca: %1</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Line-of-business applications</source>
        <translation>Applicazioni line-of-business</translation>
    </message>
    <message>
        <source>Import a table</source>
        <extracomment>Reads a table that another program saved</extracomment>
        <translation>Importa una tabella</translation>
    </message>
    <message>
        <source>Add an application</source>
        <translation>Aggiungi un&apos;applicazione</translation>
    </message>
    <message>
        <source>No line-of-business applications</source>
        <translation>Nessuna applicazione line-of-business</translation>
    </message>
    <message>
        <source>No application is written down yet</source>
        <translation>Nessuna applicazione annotata</translation>
    </message>
    <message>
        <source>Write down each program that the business lives on, such as accounting or stock: who made it, where its media and its data are, and how to see that it works after the move. The list is complete before the destination server is installed; the results follow by the end of phase 7.</source>
        <translation>Annotare ogni programma di cui vive l&apos;azienda, ad esempio contabilità o magazzino: chi lo ha prodotto, dove si trovano i supporti e i dati e come capire se funziona dopo lo spostamento. L&apos;elenco deve essere completo prima di installare il server di destinazione; i risultati seguono entro la fine della fase 7.</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Annulla questa dichiarazione</translation>
    </message>
    <message>
        <source>There are no such applications</source>
        <translation>Nessuna applicazione di questo tipo</translation>
    </message>
</context>
<context>
    <name>PlanRemoveSheet</name>
    <message>
        <source>Written down twice</source>
        <translation>Annotata due volte</translation>
    </message>
    <message>
        <source>Not used any more</source>
        <translation>Non più in uso</translation>
    </message>
    <message>
        <source>Written down by mistake</source>
        <translation>Annotata per errore</translation>
    </message>
    <message>
        <source>Remove this application?</source>
        <translation>Rimuovere questa applicazione?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Con parole proprie</translation>
    </message>
    <message>
        <source>Remove the application</source>
        <translation>Rimuovi l&apos;applicazione</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>PlanRowSheet</name>
    <message>
        <source>New application</source>
        <translation>Nuova applicazione</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Applicazione</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Produttore</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contatto</translation>
    </message>
    <message>
        <source>Installation media</source>
        <translation>Supporti di installazione</translation>
    </message>
    <message>
        <source>A vendor or the media must be known: without them the application cannot be installed anew.</source>
        <translation>Il produttore o i supporti devono essere noti: senza di essi l&apos;applicazione non può essere reinstallata.</translation>
    </message>
    <message>
        <source>Place of the license key</source>
        <translation>Posizione della chiave di licenza</translation>
    </message>
    <message>
        <source>Where it is kept, never the key itself.</source>
        <translation>Dove è conservata, mai la chiave stessa.</translation>
    </message>
    <message>
        <source>Path to the data</source>
        <translation>Percorso dei dati</translation>
    </message>
    <message>
        <source>Test after the move</source>
        <translation>Test dopo lo spostamento</translation>
    </message>
    <message>
        <source>What has to work, and who can tell?</source>
        <translation>Che cosa deve funzionare e chi può dirlo?</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>What came of moving an application</extracomment>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Enter in the note why it is set aside.</source>
        <translation>Indicare nella nota perché viene esclusa.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Remove the application</source>
        <translation>Rimuovi l&apos;applicazione</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>ProblemBanner</name>
    <message>
        <source>Understood</source>
        <extracomment>Takes a message off the screen</extracomment>
        <translation>Ho capito</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>The session was not found</source>
        <translation>Sessione non trovata</translation>
    </message>
    <message>
        <source>The database does not hold this session any more.</source>
        <translation>Il database non contiene più questa sessione.</translation>
    </message>
    <message>
        <source>Choose another one from the list of sessions.</source>
        <translation>Sceglierne un&apos;altra dall&apos;elenco delle sessioni.</translation>
    </message>
    <message>
        <source>The database is from a newer version</source>
        <translation>Il database proviene da una versione più recente</translation>
    </message>
    <message>
        <source>A newer version of this program has written the database. It can be read, and nothing in it is changed.</source>
        <translation>Il database è stato scritto da una versione più recente di questo programma. Può essere letto e non vi viene modificato nulla.</translation>
    </message>
    <message>
        <source>Install the newer version to go on working.</source>
        <translation>Per continuare a lavorare, installare la versione più recente.</translation>
    </message>
    <message>
        <source>The database is in use</source>
        <translation>Il database è in uso</translation>
    </message>
    <message>
        <source>Another program holds the database, so nothing can be written to it.</source>
        <translation>Un altro programma tiene occupato il database, quindi non vi si può scrivere nulla.</translation>
    </message>
    <message>
        <source>Close the other window or program, then try again.</source>
        <translation>Chiudere l&apos;altra finestra o l&apos;altro programma, quindi riprovare.</translation>
    </message>
    <message>
        <source>The database is read-only</source>
        <translation>Il database è di sola lettura</translation>
    </message>
    <message>
        <source>The database or its folder cannot be written to. Everything can be read.</source>
        <translation>Non è possibile scrivere nel database o nella relativa cartella. Tutto può essere letto.</translation>
    </message>
    <message>
        <source>Allow writing to the folder, then start the console again.</source>
        <translation>Consentire la scrittura nella cartella, quindi riavviare la console.</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>Il database è danneggiato</translation>
    </message>
    <message>
        <source>Parts of the database cannot be read. It was left as it is, nothing was deleted.</source>
        <translation>Alcune parti del database non sono leggibili. È stato lasciato com&apos;era e nulla è stato eliminato.</translation>
    </message>
    <message>
        <source>Copy the file to a safe place, then use a backup of it.</source>
        <translation>Copiare il file in un luogo sicuro, quindi usarne un backup.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Il disco è pieno</translation>
    </message>
    <message>
        <source>The last entry could not be stored. Everything before it is safe.</source>
        <translation>Non è stato possibile archiviare l&apos;ultima voce. Tutto ciò che precede è al sicuro.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again.</source>
        <translation>Liberare spazio sul disco, quindi riprovare.</translation>
    </message>
    <message>
        <source>The database cannot be opened</source>
        <translation>Impossibile aprire il database</translation>
    </message>
    <message>
        <source>Your account may not open the database or its folder.</source>
        <translation>L&apos;account in uso non può aprire il database o la relativa cartella.</translation>
    </message>
    <message>
        <source>Give your account the permission, or choose another file with --database.</source>
        <translation>Concedere l&apos;autorizzazione all&apos;account o scegliere un altro file con --database.</translation>
    </message>
    <message>
        <source>The disk does not answer</source>
        <translation>Il disco non risponde</translation>
    </message>
    <message>
        <source>The system reports an error while reading or writing the database.</source>
        <translation>Il sistema segnala un errore durante la lettura o la scrittura del database.</translation>
    </message>
    <message>
        <source>Check the disk, then start the console again.</source>
        <translation>Controllare il disco, quindi riavviare la console.</translation>
    </message>
    <message>
        <source>This is not a database of the console</source>
        <translation>Non è un database della console</translation>
    </message>
    <message>
        <source>The file is a database, but another program has made it.</source>
        <translation>Il file è un database, ma è stato creato da un altro programma.</translation>
    </message>
    <message>
        <source>Choose another file with --database.</source>
        <translation>Scegliere un altro file con --database.</translation>
    </message>
    <message>
        <source>The entry was not stored</source>
        <translation>La voce non è stata archiviata</translation>
    </message>
    <message>
        <source>What was to be stored contradicts the record. Nothing was changed.</source>
        <translation>Ciò che si doveva archiviare contraddice la registrazione. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Start the console again. If it happens again, report it with the log.</source>
        <translation>Riavviare la console. Se il problema si ripete, segnalarlo allegando il log.</translation>
    </message>
    <message>
        <source>There is no more room for evidence</source>
        <translation>Non c&apos;è più spazio per le evidenze</translation>
    </message>
    <message>
        <source>The step or the migration holds as much as the record keeps. Nothing was added.</source>
        <translation>Il passaggio o la migrazione contiene già quanto la registrazione può conservare. Non è stato aggiunto nulla.</translation>
    </message>
    <message>
        <source>Add a smaller file or only the part that matters, and keep the rest with the papers of the customer.</source>
        <translation>Aggiungere un file più piccolo o solo la parte importante e conservare il resto con i documenti del cliente.</translation>
    </message>
    <message>
        <source>There is no room for the backup</source>
        <translation>Spazio insufficiente per il backup</translation>
    </message>
    <message>
        <source>The disk that it was to be written to is full. Nothing was left there.</source>
        <translation>Il disco su cui scrivere è pieno. Non vi è rimasto nulla.</translation>
    </message>
    <message>
        <source>Free some space on it, or choose another folder.</source>
        <translation>Liberare spazio sul disco o scegliere un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>The backup could not be written</source>
        <translation>Impossibile scrivere il backup</translation>
    </message>
    <message>
        <source>The folder is not there, or your account may not write to it. Nothing was left there.</source>
        <translation>La cartella non è presente oppure l&apos;account in uso non può scrivervi. Non vi è rimasto nulla.</translation>
    </message>
    <message>
        <source>Plug the disk in again, or choose another folder.</source>
        <translation>Ricollegare il disco o scegliere un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>There is no room for the report</source>
        <translation>Spazio insufficiente per il report</translation>
    </message>
    <message>
        <source>The report could not be written</source>
        <translation>Impossibile scrivere il report</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>Il file non c&apos;è più</translation>
    </message>
    <message>
        <source>It was removed, or the medium that it is on was unplugged. Nothing was added.</source>
        <translation>È stato rimosso oppure il supporto su cui si trova è stato scollegato. Non è stato aggiunto nulla.</translation>
    </message>
    <message>
        <source>Plug the medium in again, then choose the file once more.</source>
        <translation>Ricollegare il supporto, quindi scegliere di nuovo il file.</translation>
    </message>
    <message>
        <source>The file may not be read</source>
        <translation>Lettura del file non consentita</translation>
    </message>
    <message>
        <source>Your account has no permission to read it. Nothing was added.</source>
        <translation>L&apos;account in uso non dispone dell&apos;autorizzazione per leggerlo. Non è stato aggiunto nulla.</translation>
    </message>
    <message>
        <source>Copy the file to your home folder with an account that may read it, then choose the copy.</source>
        <translation>Con un account autorizzato a leggerlo, copiare il file nella propria cartella personale, quindi scegliere la copia.</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>Non è un file</translation>
    </message>
    <message>
        <source>A folder or a device has no content that could be kept. Nothing was added.</source>
        <translation>Una cartella o un dispositivo non ha contenuti da conservare. Non è stato aggiunto nulla.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Scegliere un file.</translation>
    </message>
    <message>
        <source>There is nothing in it</source>
        <translation>Non contiene nulla</translation>
    </message>
    <message>
        <source>It holds 0 bytes, which proves nothing. Nothing was added.</source>
        <translation>Contiene 0 byte, che non dimostrano nulla. Non è stato aggiunto nulla.</translation>
    </message>
    <message>
        <source>Save it again where it comes from, then add it once more.</source>
        <translation>Salvarlo di nuovo nella posizione di provenienza, quindi aggiungerlo ancora una volta.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <extracomment>%1 and %2 are sizes such as &quot;2 GiB&quot;</extracomment>
        <translation>Il file è troppo grande</translation>
    </message>
    <message>
        <source>It has %1; the record keeps up to %2 a piece. Nothing was added.</source>
        <translation>Le dimensioni sono %1; la registrazione conserva fino a %2 per evidenza. Non è stato aggiunto nulla.</translation>
    </message>
    <message>
        <source>Add only the part that matters, or a picture of it.</source>
        <translation>Aggiungere solo la parte importante o una sua immagine.</translation>
    </message>
    <message>
        <source>The file was changed while it was read</source>
        <translation>Il file è stato modificato durante la lettura</translation>
    </message>
    <message>
        <source>It became shorter, so what was read is not whole. Nothing was added.</source>
        <translation>Si è ridotto, quindi quanto letto non è completo. Non è stato aggiunto nulla.</translation>
    </message>
    <message>
        <source>Wait until the program that writes it has finished, then choose the file once more.</source>
        <translation>Attendere che il programma che lo scrive abbia terminato, quindi scegliere di nuovo il file.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Impossibile leggere il file</translation>
    </message>
    <message>
        <source>The medium reports an error. Nothing was added.</source>
        <translation>Il supporto segnala un errore. Non è stato aggiunto nulla.</translation>
    </message>
    <message>
        <source>Copy the file to another medium, then choose the copy.</source>
        <translation>Copiare il file in un altro supporto, quindi scegliere la copia.</translation>
    </message>
    <message>
        <source>The file cannot be read in time</source>
        <translation>Lettura del file non riuscita in tempo</translation>
    </message>
    <message>
        <source>The medium did not answer within a minute. Nothing was added.</source>
        <translation>Il supporto non ha risposto entro un minuto. Non è stato aggiunto nulla.</translation>
    </message>
    <message>
        <source>Unplug the medium and plug it in again, or copy the file to another one.</source>
        <translation>Scollegare e ricollegare il supporto oppure copiare il file in un altro.</translation>
    </message>
    <message>
        <source>The DNS server %1 does not answer. Check the address and the network cable, or type the servers in by hand.</source>
        <extracomment>%1 is the address of a DNS server</extracomment>
        <translation>Il server DNS %1 non risponde. Controllare l&apos;indirizzo e il cavo di rete oppure immettere i server a mano.</translation>
    </message>
    <message>
        <source>%1 refuses to answer DNS questions. Enter the address of the site&apos;s DNS server, or type the servers in by hand.</source>
        <translation>%1 rifiuta di rispondere alle richieste DNS. Immettere l&apos;indirizzo del server DNS della sede oppure immettere i server a mano.</translation>
    </message>
    <message>
        <source>%1 does not know this domain. Check how it is written, or type the servers in by hand.</source>
        <translation>%1 non conosce questo dominio. Controllare come è scritto oppure immettere i server a mano.</translation>
    </message>
    <message>
        <source>%1 gave an answer that makes no sense. Type the servers in by hand.</source>
        <translation>%1 ha fornito una risposta priva di senso. Immettere i server a mano.</translation>
    </message>
    <message>
        <source>The name holds a character that no server name may have. Type it anew.</source>
        <translation>Il nome contiene un carattere non ammesso nei nomi di server. Immetterlo di nuovo.</translation>
    </message>
    <message>
        <source>A part of the name is longer than 63 characters.</source>
        <translation>Una parte del nome supera i 63 caratteri.</translation>
    </message>
    <message>
        <source>The name is longer than 253 characters.</source>
        <translation>Il nome supera i 253 caratteri.</translation>
    </message>
    <message>
        <source>There are two dots in a row, or a dot at the beginning.</source>
        <translation>Ci sono due punti consecutivi oppure un punto all&apos;inizio.</translation>
    </message>
    <message>
        <source>This is not a complete IP address.</source>
        <translation>Non è un indirizzo IP completo.</translation>
    </message>
    <message>
        <source>Nothing could be saved</source>
        <translation>Non è stato possibile salvare nulla</translation>
    </message>
    <message>
        <source>No part of the file holds anything that can be read.</source>
        <translation>Nessuna parte del file contiene qualcosa di leggibile.</translation>
    </message>
    <message>
        <source>There is no room for the new file</source>
        <translation>Non c&apos;è spazio per il nuovo file</translation>
    </message>
    <message>
        <source>The new file could not be written</source>
        <translation>Non è stato possibile scrivere il nuovo file</translation>
    </message>
    <message>
        <source>The database is not there</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Il database non c&apos;è</translation>
    </message>
    <message>
        <source>It is kept in %1, and there is no such file now. Nothing was made in its place.</source>
        <translation>Si trova in %1, e ora quel file non c&apos;è. Non è stato creato nulla al suo posto.</translation>
    </message>
    <message>
        <source>Plug the disk in that it is on, then try again.</source>
        <translation>Collegare il disco su cui si trova, quindi riprovare.</translation>
    </message>
</context>
<context>
    <name>ReasonModel</name>
    <message>
        <source>This step comes first.</source>
        <extracomment>Why a step may not begin yet, under the title of another step</extracomment>
        <translation>Questo passaggio viene prima.</translation>
    </message>
    <message>
        <source>This step could wait until now, and no longer.</source>
        <extracomment>Why a step may not begin yet, under the title of another step</extracomment>
        <translation>Questo passaggio poteva attendere fino a ora, ma non oltre.</translation>
    </message>
    <message>
        <source>Its last answer is too old to count.</source>
        <extracomment>Why a step may not begin yet, under the title of a check</extracomment>
        <translation>L&apos;ultima risposta è troppo vecchia per essere valida.</translation>
    </message>
    <message>
        <source>It was not asked yet.</source>
        <extracomment>Why a step may not begin yet, under the title of a check</extracomment>
        <translation>Verifica non ancora eseguita.</translation>
    </message>
    <message>
        <source>Some days have to pass after this step. Not before %1.</source>
        <extracomment>Why a step may not begin yet: %1 is a date and time</extracomment>
        <translation>Dopo questo passaggio devono trascorrere alcuni giorni. Non prima di %1.</translation>
    </message>
    <message>
        <source>Rows of its list are still open.</source>
        <extracomment>Why a step cannot be done yet, under its title</extracomment>
        <translation>Ci sono ancora righe aperte nell&apos;elenco.</translation>
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
        <translation>Non in uso in questa sede</translation>
    </message>
    <message>
        <source>Done before, in another way</source>
        <translation>Già fatto in altro modo</translation>
    </message>
    <message>
        <source>The customer decided so</source>
        <translation>Decisione del cliente</translation>
    </message>
    <message>
        <source>Skip this step?</source>
        <translation>Saltare questo passaggio?</translation>
    </message>
    <message>
        <source>Do this step later?</source>
        <translation>Rinviare questo passaggio?</translation>
    </message>
    <message>
        <source>If it is skipped</source>
        <translation>Se viene saltato</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Con parole proprie</translation>
    </message>
    <message>
        <source>Skip the step</source>
        <translation>Salta il passaggio</translation>
    </message>
    <message>
        <source>Do it later</source>
        <translation>Rinvia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>RecordController</name>
    <message>
        <source>Reading the record…</source>
        <translation>Lettura della registrazione…</translation>
    </message>
    <message>
        <source>The record is intact</source>
        <translation>La registrazione è integra</translation>
    </message>
    <message>
        <source>The record agrees with itself</source>
        <translation>La registrazione è coerente con se stessa</translation>
    </message>
    <message>
        <source>The record was changed afterwards</source>
        <translation>La registrazione è stata modificata a posteriori</translation>
    </message>
    <message>
        <source>Somebody or something wrote into the database past the console. Keep the file as it is, and compare it with a backup of it.</source>
        <translation>Qualcuno o qualcosa ha scritto nel database senza passare dalla console. Lasciare il file com&apos;è e confrontarlo con un suo backup.</translation>
    </message>
    <message>
        <source>No entry was changed, dropped, moved or put in, as far as the record can tell by itself. Whoever could write all of it anew could make it agree with itself again: a hash that was printed or signed proves more.</source>
        <translation>Per quanto è determinabile dalla sola registrazione, nessuna voce è stata modificata, tolta, spostata o inserita. Chi potesse riscriverla tutta potrebbe però renderla di nuovo coerente: un hash stampato o firmato dimostra di più.</translation>
    </message>
    <message>
        <source>Every entry is as it was when the hash that you entered was written down.</source>
        <translation>Ogni voce è com&apos;era quando l&apos;hash immesso è stato annotato.</translation>
    </message>
    <message>
        <source>Every entry of that console is as it was when the hash that you entered was written down. Each other chain needs a hash of its own.</source>
        <translation>Ogni voce di quella console è com&apos;era quando l&apos;hash immesso è stato annotato. Per ogni altra catena serve un hash proprio.</translation>
    </message>
    <message numerus="yes">
        <source>The entries up to %1 are as they were when the hash that you entered was written down. The %n later ones agree with each other, no more than that.</source>
        <extracomment>%1 is the number of an entry, %n how many were written later</extracomment>
        <translation>
            <numerusform>Le voci fino alla %1 sono com&apos;erano quando l&apos;hash immesso è stato annotato. Per la voce successiva (%n) è dimostrata solo la coerenza.</numerusform>
            <numerusform>Le voci fino alla %1 sono com&apos;erano quando l&apos;hash immesso è stato annotato. Per le %n voci successive è dimostrata solo la coerenza reciproca.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is no hash: it has 16 to 64 digits from 0 to 9 and from a to f, as a report or a signature shows them.</source>
        <extracomment>A hash is the fingerprint of the record</extracomment>
        <translation>Non è un hash: un hash ha da 16 a 64 cifre da 0 a 9 e dalla a alla f, come mostrato in un report o in una firma.</translation>
    </message>
    <message>
        <source>This hash is not in the record. Either a digit of it is wrong, or it belongs to another migration, or the record was written anew since.</source>
        <translation>Questo hash non è nella registrazione. Una cifra è errata, l&apos;hash appartiene a un&apos;altra migrazione oppure nel frattempo la registrazione è stata riscritta.</translation>
    </message>
    <message>
        <source>Entry %1 is not there: it was taken out or moved.</source>
        <extracomment>%1 is the number of an entry of the record</extracomment>
        <translation>La voce %1 manca: è stata tolta o spostata.</translation>
    </message>
    <message>
        <source>Entry %1 is not as it was written.</source>
        <extracomment>%1 is the number of an entry of the record</extracomment>
        <translation>La voce %1 non è com&apos;era stata scritta.</translation>
    </message>
    <message>
        <source>Entry %1 does not follow the one before it: an entry was put in or exchanged.</source>
        <extracomment>%1 is the number of an entry of the record</extracomment>
        <translation>La voce %1 non segue quella precedente: una voce è stata inserita o sostituita.</translation>
    </message>
    <message>
        <source>The content of entry %1 is not as it was written.</source>
        <extracomment>%1 is the number of an entry of the record</extracomment>
        <translation>Il contenuto della voce %1 non è com&apos;era stato scritto.</translation>
    </message>
    <message>
        <source>The record ends before entry %1, which was there.</source>
        <extracomment>%1 is the number of an entry of the record</extracomment>
        <translation>La registrazione termina prima della voce %1, che esisteva.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <extracomment>How many entries a record has</extracomment>
        <translation>
            <numerusform>%n voce</numerusform>
            <numerusform>%n voci</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them erased</source>
        <extracomment>Of the entries of a record: their content was deleted on purpose</extracomment>
        <translation>
            <numerusform>di cui %n cancellata</numerusform>
            <numerusform>di cui %n cancellate</numerusform>
        </translation>
    </message>
    <message>
        <source>Written on this console</source>
        <translation>Scritto in questa console</translation>
    </message>
    <message>
        <source>Written on console %1</source>
        <translation>Scritto nella console %1</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Proof of the record</source>
        <translation>Integrità della registrazione</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Leggi di nuovo</translation>
    </message>
    <message>
        <source>Newest hash, to be written down elsewhere</source>
        <extracomment>Label above the hash of the last entry of a record</extracomment>
        <translation>Hash più recente, da annotare altrove</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>Copia l&apos;hash</translation>
    </message>
    <message>
        <source>Hash from a report or a signature</source>
        <translation>Hash da un report o da una firma</translation>
    </message>
    <message>
        <source>At least 16 digits, with or without spaces</source>
        <translation>Almeno 16 cifre, con o senza spazi</translation>
    </message>
    <message>
        <source>Compare with the record</source>
        <extracomment>Button: the record is compared with a hash that is known from elsewhere</extracomment>
        <translation>Confronta con la registrazione</translation>
    </message>
</context>
<context>
    <name>RecordsGroup</name>
    <message>
        <source>Records</source>
        <translation>Registrazioni</translation>
    </message>
    <message>
        <source>The database is read-only at the moment.</source>
        <translation>Al momento il database è di sola lettura.</translation>
    </message>
    <message>
        <source>Everything that happens is kept in this file:</source>
        <translation>Tutto ciò che accade viene conservato in questo file:</translation>
    </message>
    <message>
        <source>The database was moved</source>
        <translation>Il database è stato spostato</translation>
    </message>
    <message>
        <source>The copy was read again and holds every entry. The old file is no longer used; it was kept, and you can delete it by hand:</source>
        <translation>La copia è stata riletta e contiene ogni voce. Il vecchio file non viene più usato; è stato conservato e si può eliminare a mano:</translation>
    </message>
    <message>
        <source>What is recorded meanwhile waits until it is done.</source>
        <translation>Ciò che viene registrato nel frattempo attende la fine.</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copia il percorso</translation>
    </message>
    <message>
        <source>Move to another disk</source>
        <translation>Sposta su un altro disco</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>Practice site</source>
        <extracomment>Stands where the customer&apos;s name stands, when the console runs on the practice site</extracomment>
        <translation>Sede di prova</translation>
    </message>
    <message>
        <source>Migration %1</source>
        <extracomment>Stands where the customer&apos;s name stands, when that was erased: %1 is the beginning of an identifier</extracomment>
        <translation>Migrazione %1</translation>
    </message>
</context>
<context>
    <name>ReplaceSheet</name>
    <message>
        <source>Was the destination server installed anew?</source>
        <translation>Il server di destinazione è stato reinstallato?</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>Che cosa significa</translation>
    </message>
    <message>
        <source>The steps of the installation phase are open again, every answer of the checks counts as old, and overrides end. What was done stays in the record.</source>
        <translation>I passaggi della fase di installazione sono di nuovo aperti, ogni risposta delle verifiche vale come non aggiornata e le deroghe terminano. Quanto è stato fatto resta nella registrazione.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>For example: the first installation stopped at the network drivers</source>
        <translation>Ad esempio: la prima installazione si è fermata ai driver di rete</translation>
    </message>
    <message>
        <source>It was installed anew</source>
        <translation>È stato reinstallato</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>ReplayBar</name>
    <message>
        <source>Looking back</source>
        <translation>Sguardo al passato</translation>
    </message>
    <message>
        <source>What happened before</source>
        <translation>Evento precedente</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Stops the replay of a migration at the moment it shows</extracomment>
        <translation>Sospendi</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Riproduci</translation>
    </message>
    <message>
        <source>What happened next</source>
        <translation>Evento successivo</translation>
    </message>
    <message>
        <source>Moment of the migration</source>
        <translation>Momento della migrazione</translation>
    </message>
    <message>
        <source>Back to now</source>
        <extracomment>Leaves a moment of the past</extracomment>
        <translation>Torna al presente</translation>
    </message>
    <message>
        <source>As it was: %1. Nothing can be changed here.</source>
        <extracomment>%1 is a date and a time of the past</extracomment>
        <translation>Situazione del %1. Qui non è possibile modificare nulla.</translation>
    </message>
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
            <numerusform>%n minuto della migrazione in un secondo</numerusform>
            <numerusform>%n minuti della migrazione in un secondo</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked</source>
        <extracomment>Keeps a moment of the past, to compare another one with it</extracomment>
        <translation>Contrassegnato</translation>
    </message>
    <message>
        <source>Mark this moment</source>
        <translation>Contrassegna questo momento</translation>
    </message>
    <message>
        <source>What changed since the mark</source>
        <extracomment>Compares the marked moment of the past with the one that is shown</extracomment>
        <translation>Modifiche dal momento contrassegnato</translation>
    </message>
    <message numerus="yes">
        <source>Next failure (%n)</source>
        <extracomment>Goes to the next check that failed; %n is how many are still ahead</extracomment>
        <translation>
            <numerusform>Prossima verifica non superata (%n)</numerusform>
            <numerusform>Prossima verifica non superata (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next note (%n)</source>
        <extracomment>Goes to the next note; %n is how many are still ahead</extracomment>
        <translation>
            <numerusform>Prossima nota (%n)</numerusform>
            <numerusform>Prossima nota (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next sign-off (%n)</source>
        <extracomment>Goes to the next sign-off of a phase or of the whole; %n is how many are still ahead</extracomment>
        <translation>
            <numerusform>Prossima approvazione (%n)</numerusform>
            <numerusform>Prossima approvazione (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplayController</name>
    <message>
        <source>Entry %1 of %2</source>
        <extracomment>Where one stands in the record of a migration; %1 and %2 are numbers</extracomment>
        <translation>Voce %1 di %2</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>There is no database “%1”. Name another one with --database.</source>
        <translation>Il database «%1» non esiste. Indicarne un altro con --database.</translation>
    </message>
    <message>
        <source>No migration in this database has an identifier that begins with “%1”. A report of it shows the whole one.</source>
        <translation>Nessuna migrazione in questo database ha un identificatore che inizia con «%1». Un report della migrazione mostra quello completo.</translation>
    </message>
    <message numerus="yes">
        <source>%n migrations have an identifier that begins with “%1”. Give more of it.</source>
        <extracomment>%1 is the beginning of an identifier, %n how many begin so</extracomment>
        <translation>
            <numerusform>%n migrazione ha un identificatore che inizia con «%1». Indicarne una parte più lunga.</numerusform>
            <numerusform>%n migrazioni hanno un identificatore che inizia con «%1». Indicarne una parte più lunga.</numerusform>
        </translation>
    </message>
    <message>
        <source>The guide “%1” of this migration cannot be read: %2</source>
        <translation>Impossibile leggere la guida «%1» di questa migrazione: %2</translation>
    </message>
    <message>
        <source>The report is not the same in both languages. This is a mistake of the program.</source>
        <translation>Il report non è uguale nelle due lingue. È un errore del programma.</translation>
    </message>
    <message>
        <source>The report cannot be made in this form. This is a mistake of the program.</source>
        <translation>Impossibile creare il report in questo formato. È un errore del programma.</translation>
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
        <translation>Report</translation>
    </message>
    <message>
        <source>The report was not made</source>
        <translation>Il report non è stato creato</translation>
    </message>
    <message>
        <source>The part of the program that makes reports ended without a word. Nothing was left.</source>
        <translation>La parte del programma che crea i report è terminata senza alcun messaggio. Non è rimasto nulla.</translation>
    </message>
    <message>
        <source>Try it once more.</source>
        <translation>Riprovare.</translation>
    </message>
</context>
<context>
    <name>ReportFolderSheet</name>
    <message>
        <source>Folder for the report</source>
        <translation>Cartella per il report</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Usa questa cartella</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>Su</translation>
    </message>
</context>
<context>
    <name>ReportMaker</name>
    <message>
        <source>Report of the migration</source>
        <extracomment>Title of a report; %1 is a customer</extracomment>
        <translation>Report della migrazione</translation>
    </message>
    <message>
        <source>Report of the migration at %1</source>
        <translation>Report della migrazione presso %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>Heading over the list of a report&apos;s parts</extracomment>
        <translation>Sommario</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Migration</source>
        <extracomment>From which product to which</extracomment>
        <translation>Migrazione</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Source Server</source>
        <translation>Server di origine</translation>
    </message>
    <message>
        <source>Destination Server</source>
        <translation>Server di destinazione</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Tecnico</translation>
    </message>
    <message>
        <source>Begun</source>
        <extracomment>When the record of a migration was begun</extracomment>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Last entry</source>
        <extracomment>When something was last written into the record of a migration</extracomment>
        <translation>Ultima voce</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito finale</translation>
    </message>
    <message>
        <source>The migration</source>
        <translation>La migrazione</translation>
    </message>
    <message>
        <source>This is a rehearsal on the practice site. It says nothing about the servers of a customer.</source>
        <translation>Questa è un&apos;esercitazione nella sede di prova. Non dice nulla sui server di un cliente.</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <extracomment>Of a migration that is still going on</extracomment>
        <translation>Non ancora completata</translation>
    </message>
    <message>
        <source>Finished on %1 by %2</source>
        <extracomment>Of a migration: %1 is a time, %2 a person</extracomment>
        <translation>Completata il %1 da %2</translation>
    </message>
    <message>
        <source>Abandoned on %1 by %2: “%3”</source>
        <extracomment>Of a migration: %1 is a time, %2 a person, %3 that person&apos;s reason</extracomment>
        <translation>Abbandonata il %1 da %2: «%3»</translation>
    </message>
    <message>
        <source>Program that wrote the record</source>
        <translation>Programma che ha scritto la registrazione</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guida alla migrazione</translation>
    </message>
    <message>
        <source>Program that made this report</source>
        <translation>Programma che ha creato questo report</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Report creato il</translation>
    </message>
    <message>
        <source>Times are those of</source>
        <translation>Orari riferiti a</translation>
    </message>
    <message>
        <source>Identifier of the migration</source>
        <translation>Identificatore della migrazione</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioni</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Heads of columns in a report</extracomment>
        <translation>Stato</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>Head of a column: what somebody decided</extracomment>
        <translation>Decisione</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Head of a column: since when something is not as it should be</extracomment>
        <translation>Dal</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>Known by</source>
        <extracomment>Head of a column: how it is known that something is done</extracomment>
        <translation>Noto tramite</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>Head of a column: what happened</extracomment>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensioni</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passaggio</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>Passaggi fatti</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Non superate</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Voci</translation>
    </message>
    <message>
        <source>Newest hash</source>
        <translation>Hash più recente</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Piano</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Deroghe</translation>
    </message>
    <message>
        <source>Nobody overrode a verdict, an order or a condition.</source>
        <translation>Non sono state concesse deroghe per esiti, ordine o condizioni.</translation>
    </message>
    <message>
        <source>What somebody answers for. An override never changes what was measured.</source>
        <translation>Ciò di cui qualcuno si assume la responsabilità. Una deroga non cambia mai quanto è stato misurato.</translation>
    </message>
    <message>
        <source>Override, in force until %1</source>
        <extracomment>What somebody decided about a verdict; %1 is a time</extracomment>
        <translation>Deroga, in vigore fino al %1</translation>
    </message>
    <message>
        <source>Override, no longer in force</source>
        <extracomment>What somebody decided about a verdict</extracomment>
        <translation>Deroga, non più in vigore</translation>
    </message>
    <message>
        <source>Condition decided</source>
        <extracomment>Whether a step is needed, as somebody decided</extracomment>
        <translation>Condizione decisa</translation>
    </message>
    <message>
        <source>Said to be needed</source>
        <translation>Dichiarato necessario</translation>
    </message>
    <message>
        <source>Said not to be needed</source>
        <translation>Dichiarato non necessario</translation>
    </message>
    <message>
        <source>Order overruled</source>
        <extracomment>A step was begun though others had to be done before</extracomment>
        <translation>Ordine derogato</translation>
    </message>
    <message>
        <source>The content of this entry was erased.</source>
        <extracomment>In a report: an entry of the record whose content was removed after its time</extracomment>
        <translation>Il contenuto di questa voce è stato cancellato.</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Punti aperti</translation>
    </message>
    <message>
        <source>Nothing is open: every check that applies has passed, and every step is done or not needed.</source>
        <translation>Non ci sono punti aperti: ogni verifica applicabile è superata e ogni passaggio è fatto o non necessario.</translation>
    </message>
    <message>
        <source>No check failed, and no step was deferred or skipped.</source>
        <translation>Nessuna verifica è risultata non superata e nessun passaggio è stato rinviato o saltato.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps are not finished yet.</source>
        <extracomment>Steps of the guide</extracomment>
        <translation>
            <numerusform>%n passaggio non è ancora concluso.</numerusform>
            <numerusform>%n passaggi non sono ancora conclusi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not work</source>
        <extracomment>Of a line-of-business application after the move</extracomment>
        <translation>Non funziona</translation>
    </message>
    <message>
        <source>Phases</source>
        <extracomment>A section of a report, with the phases of a migration</extracomment>
        <translation>Fasi</translation>
    </message>
    <message>
        <source>“Who” and “When” say who signed the phase, and when.</source>
        <translation>«Chi» e «Quando» indicano chi ha firmato la fase e quando.</translation>
    </message>
    <message>
        <source>Only if: %1</source>
        <extracomment>%1 says when a phase is needed</extracomment>
        <translation>Solo se: %1</translation>
    </message>
    <message>
        <source>Steps that this version of the guide does not have</source>
        <translation>Passaggi non presenti in questa versione della guida</translation>
    </message>
    <message>
        <source>Seen by a check</source>
        <extracomment>How it is known that a step is done</extracomment>
        <translation>Rilevato da una verifica</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>How it is known that a step is done: a person said so</extracomment>
        <translation>Confermato</translation>
    </message>
    <message>
        <source>Known from before</source>
        <extracomment>How it is known that a step is done: it was done before the record began</extracomment>
        <translation>Noto da prima</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Backup del %1</translation>
    </message>
    <message>
        <source>Kept on: %1</source>
        <extracomment>Where a backup is kept: %1 is a disk or a folder</extracomment>
        <translation>Conservato in: %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <extracomment>%1 is a list of names of files</extracomment>
        <translation>File ripristinati: %1</translation>
    </message>
    <message>
        <source>Withdrawn by %1 on %2: “%3”</source>
        <extracomment>Of a piece of evidence: %1 is a person, %2 a time, %3 that person&apos;s reason</extracomment>
        <translation>Ritirata da %1 il %2: «%3»</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <extracomment>The name of evidence that was pasted and has none of its own</extracomment>
        <translation>Dagli Appunti</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidenze</translation>
    </message>
    <message>
        <source>There is no evidence.</source>
        <extracomment>How much evidence there is</extracomment>
        <translation>Nessuna evidenza.</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence.</source>
        <translation>
            <numerusform>%n evidenza.</numerusform>
            <numerusform>%n evidenze.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line-of-business applications</source>
        <translation>Applicazioni line-of-business</translation>
    </message>
    <message>
        <source>There are none, says %1 (%2).</source>
        <translation>Nessuna, secondo %1 (%2).</translation>
    </message>
    <message>
        <source>None were written down.</source>
        <translation>Nessuna applicazione annotata.</translation>
    </message>
    <message>
        <source>Not tested</source>
        <extracomment>Result of the test of an application after the move: there is none yet</extracomment>
        <translation>Non testata</translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>Result of the test of an application after the move</extracomment>
        <translation>Funziona</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>Of an application, a computer, a user or a share: it is not moved</extracomment>
        <translation>Escluso</translation>
    </message>
    <message>
        <source>Vendor: %1</source>
        <extracomment>Of an application: %1 is a company</extracomment>
        <translation>Produttore: %1</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <extracomment>Of an application: %1 is a person or a telephone number</extracomment>
        <translation>Contatto: %1</translation>
    </message>
    <message>
        <source>Media: %1</source>
        <extracomment>Of an application: %1 is a place</extracomment>
        <translation>Supporti: %1</translation>
    </message>
    <message>
        <source>Place of the license key: %1</source>
        <extracomment>Of an application: %1 is a place, never the key itself</extracomment>
        <translation>Posizione della chiave di licenza: %1</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <extracomment>Of an application: %1 is a folder</extracomment>
        <translation>Dati: %1</translation>
    </message>
    <message>
        <source>Test after the move: %1</source>
        <extracomment>Of an application: %1 is what is tried after the move</extracomment>
        <translation>Test dopo lo spostamento: %1</translation>
    </message>
    <message>
        <source>Computers, users and shared folders</source>
        <translation>Computer, utenti e cartelle condivise</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firme</translation>
    </message>
    <message>
        <source>Given beside %1</source>
        <extracomment>Of a signature: %1 is the technician who was there</extracomment>
        <translation>In presenza di %1</translation>
    </message>
    <message>
        <source>The signature is bound to the record with %1 entries and the hash %2.</source>
        <extracomment>What a signature is bound to: %1 is how many entries a record had, %2 a hash</extracomment>
        <translation>La firma è legata alla registrazione con %1 voci e all&apos;hash %2.</translation>
    </message>
    <message>
        <source>Signature of %1</source>
        <extracomment>What a picture shows; %1 is a name</extracomment>
        <translation>Firma di %1</translation>
    </message>
    <message>
        <source>The customer has not signed.</source>
        <translation>Il cliente non ha firmato.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>A note of a person: %1 is the name, %2 the note</extracomment>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>The record was begun.</source>
        <translation>La registrazione è iniziata.</translation>
    </message>
    <message>
        <source>The data of the migration were corrected.</source>
        <translation>I dati della migrazione sono stati corretti.</translation>
    </message>
    <message>
        <source>%1 finished the migration.</source>
        <translation>%1 ha completato la migrazione.</translation>
    </message>
    <message>
        <source>%1 abandoned the migration: “%2”</source>
        <extracomment>%1 is a person, %2 that person&apos;s reason</extracomment>
        <translation>%1 ha abbandonato la migrazione: «%2»</translation>
    </message>
    <message>
        <source>%1 opened the migration again: “%2”</source>
        <extracomment>%1 is a person, %2 that person&apos;s reason</extracomment>
        <translation>%1 ha riaperto la migrazione: «%2»</translation>
    </message>
    <message>
        <source>The destination was installed anew, as its directory says.</source>
        <translation>La destinazione è stata reinstallata, come indica la sua directory.</translation>
    </message>
    <message>
        <source>The destination was installed anew, says %1: “%2”</source>
        <translation>La destinazione è stata reinstallata, secondo %1: «%2»</translation>
    </message>
    <message>
        <source>The customer signed.</source>
        <translation>Il cliente ha firmato.</translation>
    </message>
    <message>
        <source>Course of events</source>
        <extracomment>A section of a report: what people did, in the order in which they did it</extracomment>
        <translation>Svolgimento</translation>
    </message>
    <message numerus="yes">
        <source>%n of them erased</source>
        <extracomment>Of the entries of a record: their content was deleted on purpose</extracomment>
        <translation>
            <numerusform>di cui %n cancellata</numerusform>
            <numerusform>di cui %n cancellate</numerusform>
        </translation>
    </message>
    <message>
        <source>Written on console %1</source>
        <extracomment>%1 is the beginning of a console&apos;s identifier</extracomment>
        <translation>Scritto nella console %1</translation>
    </message>
    <message>
        <source>Proof of the record</source>
        <translation>Integrità della registrazione</translation>
    </message>
    <message>
        <source>Whoever keeps this report keeps the newest hash with it: entered in the console under “Proof of the record”, it proves later that no entry up to it was changed, dropped, moved or put in. Without a hash from elsewhere the record proves only that it agrees with itself.</source>
        <translation>Chi conserva questo report conserva con esso l&apos;hash più recente: immesso nella console in «Integrità della registrazione», dimostrerà in seguito che nessuna voce fino a quel punto è stata modificata, tolta, spostata o inserita. Senza un hash ottenuto altrove, la registrazione dimostra solo di essere coerente con se stessa.</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>For paper and for the file.</source>
        <translation>Per la stampa e per l&apos;archivio.</translation>
    </message>
    <message>
        <source>For a browser: one file, which needs nothing else.</source>
        <translation>Per un browser: un unico file, che non richiede altro.</translation>
    </message>
    <message>
        <source>For a spreadsheet: every line of every table.</source>
        <translation>Per un foglio di calcolo: ogni riga di ogni tabella.</translation>
    </message>
    <message>
        <source>For programs.</source>
        <translation>Per altri programmi.</translation>
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
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Seconda lingua</translation>
    </message>
    <message>
        <source>Both stand in one document, the second below the first.</source>
        <translation>Entrambe compaiono in un unico documento, la seconda sotto la prima.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No second language</extracomment>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>Detail</source>
        <extracomment>How much a report tells</extracomment>
        <translation>Livello di dettaglio</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>How much a report tells</extracomment>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Riepilogo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Scegli un&apos;altra cartella</translation>
    </message>
    <message>
        <source>The report is being made …</source>
        <translation>Creazione del report…</translation>
    </message>
    <message>
        <source>The report is written</source>
        <translation>Il report è stato scritto</translation>
    </message>
    <message>
        <source>Make another one</source>
        <translation>Creane un altro</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Crea il report</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Stops making a report</extracomment>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Leaves a sheet without doing anything</extracomment>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>RescueController</name>
    <message>
        <source>Open the new database and go on.</source>
        <translation>Apra il nuovo database e prosegua.</translation>
    </message>
    <message>
        <source>Open the new database and look at the migrations that are incomplete. Where a backup holds more of them, keep it.</source>
        <translation>Apra il nuovo database e controlli le migrazioni incomplete. Se un backup ne contiene di più, lo conservi.</translation>
    </message>
    <message>
        <source>From now on, start the console with --database %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Da ora in poi avvii la console con --database %1.</translation>
    </message>
</context>
<context>
    <name>RescueOffer</name>
    <message>
        <source>What can be read goes into a new file. The damaged one is kept as it is.</source>
        <translation>Ciò che è leggibile va in un nuovo file. Quello danneggiato resta com&apos;è.</translation>
    </message>
    <message>
        <source>Saving what can be read…</source>
        <translation>Salvataggio di ciò che è leggibile…</translation>
    </message>
    <message>
        <source>Save what can be saved</source>
        <translation>Salva il salvabile</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>RescueResult</name>
    <message>
        <source>What could be read is saved</source>
        <translation>Ciò che era leggibile è salvo</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Tutto è salvo</translation>
    </message>
    <message>
        <source>Open the new database</source>
        <translation>Apri il nuovo database</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Che cosa fare</translation>
    </message>
    <message>
        <source>Incomplete migrations</source>
        <translation>Migrazioni incomplete</translation>
    </message>
    <message>
        <source>The new database</source>
        <translation>Il nuovo database</translation>
    </message>
    <message>
        <source>The damaged database, kept as it was</source>
        <translation>Il database danneggiato, com&apos;era</translation>
    </message>
</context>
<context>
    <name>RescueText</name>
    <message numerus="yes">
        <source>%n migration(s)</source>
        <translation>
            <numerusform>%n migrazione</numerusform>
            <numerusform>%n migrazioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n voce</numerusform>
            <numerusform>%n voci</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n evidenza</numerusform>
            <numerusform>%n evidenze</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost entries: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Voci perse: %1</translation>
    </message>
    <message>
        <source>Entries whose content is lost or was erased: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Voci il cui contenuto è perso o è stato cancellato: %1</translation>
    </message>
    <message>
        <source>Lost pieces of evidence: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Evidenze perse: %1</translation>
    </message>
    <message>
        <source>The newest entries may be lost</source>
        <translation>Le voci più recenti potrebbero essere perse</translation>
    </message>
    <message>
        <source>The database was damaged, and what could be read was saved. %1</source>
        <extracomment>An entry of a record; %1 is a list such as &quot;Lost entries: 3 · Lost pieces of evidence: 1&quot;</extracomment>
        <translation>Il database era danneggiato e ciò che era leggibile è stato salvato. %1</translation>
    </message>
</context>
<context>
    <name>RetentionController</name>
    <message>
        <source>For ever</source>
        <extracomment>How long records are kept</extracomment>
        <translation>Per sempre</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <extracomment>How long records are kept</extracomment>
        <translation>
            <numerusform>%n anno</numerusform>
            <numerusform>%n anni</numerusform>
        </translation>
    </message>
    <message>
        <source>As all others</source>
        <extracomment>How long the records of one customer are kept</extracomment>
        <translation>Come tutte le altre</translation>
    </message>
</context>
<context>
    <name>SecondLanguageButton</name>
    <message>
        <source>Second language: %1</source>
        <extracomment>%1 is the name of a language, as its readers write it</extracomment>
        <translation>Seconda lingua: %1</translation>
    </message>
    <message>
        <source>Show in a second language</source>
        <translation>Mostra in una seconda lingua</translation>
    </message>
</context>
<context>
    <name>SecondLanguageSheet</name>
    <message>
        <source>Second language</source>
        <translation>Seconda lingua</translation>
    </message>
    <message>
        <source>Every step is shown in both languages, for two people at one screen.</source>
        <translation>Ogni passaggio viene mostrato in entrambe le lingue, per due persone davanti a uno schermo.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No second language</extracomment>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>ServerChips</name>
    <message>
        <source>Rehearsal</source>
        <translation>Esercitazione</translation>
    </message>
    <message>
        <source>Source · %1</source>
        <extracomment>%1 is the name of the server that is being replaced</extracomment>
        <translation>Origine · %1</translation>
    </message>
    <message>
        <source>Destination · %1</source>
        <extracomment>%1 is the name of the new server</extracomment>
        <translation>Destinazione · %1</translation>
    </message>
</context>
<context>
    <name>ServerField</name>
    <message>
        <source>Take %1 as %2</source>
        <extracomment>%1 is a server that was found, %2 the field it goes into</extracomment>
        <translation>Usa %1 come %2</translation>
    </message>
</context>
<context>
    <name>ServerFinder</name>
    <message>
        <source>DNS server of the site</source>
        <translation>Server DNS della sede</translation>
    </message>
    <message>
        <source>Usually the old server&apos;s IP address. With it the console can look for the servers of the domain.</source>
        <translation>Di solito l&apos;indirizzo IP del server precedente. Con questo indirizzo la console può cercare i server del dominio.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Find servers</source>
        <translation>Trova server</translation>
    </message>
    <message>
        <source>Type the servers below: the search is only a help.</source>
        <translation>Immettere i server qui sotto: la ricerca è solo un aiuto.</translation>
    </message>
    <message>
        <source>Looking for servers</source>
        <translation>Ricerca dei server</translation>
    </message>
</context>
<context>
    <name>ServerSearch</name>
    <message>
        <source>Enter the IP address of the site&apos;s DNS server: a name cannot be asked before there is one.</source>
        <translation>Immettere l&apos;indirizzo IP del server DNS della sede: senza un server DNS non è possibile risolvere nomi.</translation>
    </message>
    <message>
        <source>This is not a domain name. It looks like contoso.lan.</source>
        <translation>Non è un nome di dominio. Un nome di dominio ha la forma contoso.lan.</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Rehearsal</source>
        <extracomment>Marks a migration that is only practised</extracomment>
        <translation>Esercitazione</translation>
    </message>
</context>
<context>
    <name>SessionController</name>
    <message>
        <source>Phase %1 of %2</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Fase %1 di %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The most important next thing: title of a card and its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Buttons of the most important next thing</extracomment>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Show how</source>
        <translation>Mostra come</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <extracomment>The most important next thing: %1 is the title of a step that somebody has begun</extracomment>
        <translation>Prosegui: %1</translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <extracomment>The most important next thing: %1 is the title of a step that was put off</extracomment>
        <translation>Ancora aperto: %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <extracomment>The most important next thing, when nothing is wrong: %1 is the title of a step</extracomment>
        <translation>Successivo: %1</translation>
    </message>
    <message>
        <source>Open the step</source>
        <translation>Apri il passaggio</translation>
    </message>
    <message>
        <source>No live data since %1</source>
        <extracomment>The part of the program that asks the servers is silent; %1 is a time</extracomment>
        <translation>Nessun dato in tempo reale da %1</translation>
    </message>
    <message>
        <source>Asking the servers …</source>
        <extracomment>While the servers are asked; %1 and %2 are numbers of checks</extracomment>
        <translation>Interrogazione dei server…</translation>
    </message>
    <message>
        <source>%1 of %2 checks have an answer</source>
        <translation>%1 di %2 verifiche hanno una risposta</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Stop checking</source>
        <translation>Interrompi verifica</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verifica ora</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Opens the list of everything else that can be done</extracomment>
        <translation>Altro</translation>
    </message>
</context>
<context>
    <name>SessionService</name>
    <message>
        <source>There is no guide for this product. Choose another one.</source>
        <translation>Per questo prodotto non esiste una guida alla migrazione. Sceglierne un altro.</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>Finished</source>
        <extracomment>State of a migration</extracomment>
        <translation>Completata</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <extracomment>State of a migration: given up before its end</extracomment>
        <translation>Abbandonata</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>State of a migration: it goes on</extracomment>
        <translation>Aperta</translation>
    </message>
    <message>
        <source>not begun</source>
        <extracomment>Of a migration: none of its phases was begun</extracomment>
        <translation>non iniziata</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many phases of a migration are done: %1 and %2 are numbers</extracomment>
        <translation>%1 di %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n failed</source>
        <extracomment>Phases that are done, and checks that failed: %1 is &quot;7 of 8&quot;</extracomment>
        <translation>
            <numerusform>%1 · %n non superata</numerusform>
            <numerusform>%1 · %n non superate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n to look at</source>
        <extracomment>Phases that are done, and checks that warn or cannot tell: %1 is &quot;7 of 8&quot;</extracomment>
        <translation>
            <numerusform>%1 · %n da controllare</numerusform>
            <numerusform>%1 · %n da controllare</numerusform>
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
        <translation>ultima consultazione: %1</translation>
    </message>
    <message>
        <source>Phase %1 of %2 · last looked at %3</source>
        <extracomment>%1 and %2 are numbers, %3 a time</extracomment>
        <translation>Fase %1 di %2 · ultima consultazione: %3</translation>
    </message>
    <message>
        <source>Erased</source>
        <extracomment>Marks a migration in a list: its content was deleted, the proof that it was there stays</extracomment>
        <translation>Cancellata</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviata</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colori</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Four appearances: as the system says, light, dark, high contrast</extracomment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrasto elevato</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Dimensioni testo</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number, such as 150</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Movimento ridotto</translation>
    </message>
    <message>
        <source>Nothing slides or turns.</source>
        <translation>Nulla scorre o ruota.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Live checks</source>
        <translation>Verifiche in tempo reale</translation>
    </message>
    <message>
        <source>Ask the servers every</source>
        <translation>Interroga i server ogni</translation>
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
        <translation>Dimentica la password dopo</translation>
    </message>
    <message>
        <source>It is kept in memory only, and forgotten when the console is not touched for so long.</source>
        <translation>Viene conservata solo in memoria e dimenticata se la console non viene toccata per questo tempo.</translation>
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
        <translation>Numeri e date</translation>
    </message>
    <message>
        <source>Glove mode</source>
        <translation>Modalità guanti</translation>
    </message>
    <message>
        <source>Larger buttons. What weighs heavily is held down, or pressed twice.</source>
        <translation>Pulsanti più grandi. Ciò che ha conseguenze importanti va tenuto premuto o premuto due volte.</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>Tastiera su schermo</translation>
    </message>
    <message>
        <source>Automatic: on a touchscreen without a keyboard. Holds from the next start.</source>
        <translation>Automatica: su un touchscreen senza tastiera. Vale dal prossimo avvio.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>When there is a keyboard on the screen</extracomment>
        <translation>Automatica</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tasti di scelta rapida</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tasti di scelta rapida</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Tab leads to every control and every list, the arrow keys go through a list, Enter presses what has the frame.</source>
        <translation>Con TAB si raggiungono ogni controllo e ogni elenco, con i tasti di direzione si scorre un elenco, INVIO preme ciò che è incorniciato.</translation>
    </message>
</context>
<context>
    <name>SignInSheet</name>
    <message>
        <source>Sign in to the domain</source>
        <translation>Accedi al dominio</translation>
    </message>
    <message>
        <source>Reading the directory needs a domain administrator. The password stays in memory, is never written down, and a refused one is never sent again by itself.</source>
        <translation>Per leggere la directory serve un amministratore di dominio. La password resta in memoria, non viene mai scritta e, se rifiutata, non viene mai inviata di nuovo automaticamente.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome utente</translation>
    </message>
    <message>
        <source>Of the domain %1</source>
        <extracomment>%1 is the DNS name of a domain</extracomment>
        <translation>Del dominio %1</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Without Kerberos</source>
        <translation>Senza Kerberos</translation>
    </message>
    <message>
        <source>Only if port 88 cannot be reached: the password then goes to each server, over TLS and to a certificate that you trust.</source>
        <translation>Solo se la porta 88 non è raggiungibile: in tal caso la password viene inviata a ogni server, tramite TLS e verso un certificato considerato attendibile.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Accesso in corso</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Accesso in corso…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>SignOffController</name>
    <message>
        <source>Signed by %1, %2</source>
        <extracomment>%1 is a person, %2 a time</extracomment>
        <translation>Firmato da %1, %2</translation>
    </message>
    <message>
        <source>All required steps are settled. The phase can be signed.</source>
        <translation>Tutti i passaggi obbligatori sono conclusi. La fase può essere firmata.</translation>
    </message>
    <message numerus="yes">
        <source>%n required step(s) still open. The phase can be signed when they are settled.</source>
        <translation>
            <numerusform>%n passaggio obbligatorio ancora aperto. La fase può essere firmata una volta concluso.</numerusform>
            <numerusform>%n passaggi obbligatori ancora aperti. La fase può essere firmata una volta conclusi.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>%1 says what was set aside, %2 is the reason in a person&apos;s words</extracomment>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>Deferred: %1</source>
        <extracomment>%1 is the title of a step</extracomment>
        <translation>Rinviato: %1</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <extracomment>%1 is the title of a step</extracomment>
        <translation>Saltato: %1</translation>
    </message>
    <message>
        <source>Due later: %1</source>
        <extracomment>%1 is the title of a step that has to be done before a step of a later phase</extracomment>
        <translation>Da fare più avanti: %1</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <extracomment>%1 is the title of a step that is only recommended</extracomment>
        <translation>Non fatto: %1</translation>
    </message>
    <message>
        <source>Phases signed by the technician: %1 of %2</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Fasi firmate dal tecnico: %1 di %2</translation>
    </message>
    <message>
        <source>Entry %1 · %2</source>
        <extracomment>%1 is a number, %2 the beginning of a hash: &quot;1f2e 3d4c 5b6a 7980&quot;</extracomment>
        <translation>Voce %1 · %2</translation>
    </message>
    <message>
        <source>Signed by %1, %2. %3</source>
        <extracomment>%1 is a person, %2 a time, %3 says which entry of the record the signature is bound to</extracomment>
        <translation>Firmato da %1, %2. %3</translation>
    </message>
</context>
<context>
    <name>SignPhaseSheet</name>
    <message>
        <source>Still open</source>
        <extracomment>Heading above steps that still have to be done</extracomment>
        <translation>Ancora aperti</translation>
    </message>
    <message>
        <source>Signed in spite of</source>
        <extracomment>Heading above steps that were deferred or skipped</extracomment>
        <translation>Firmato nonostante</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>Heading above what was said with a signature</extracomment>
        <translation>Osservazione</translation>
    </message>
    <message>
        <source>Why is the signature withdrawn?</source>
        <translation>Perché la firma viene ritirata?</translation>
    </message>
    <message>
        <source>What should whoever reads this later know?</source>
        <translation>Che cosa deve sapere chi leggerà in seguito?</translation>
    </message>
    <message>
        <source>Sign the phase</source>
        <translation>Firma la fase</translation>
    </message>
    <message>
        <source>Withdraw the signature</source>
        <translation>Ritira la firma</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>SignatureField</name>
    <message>
        <source>Empty</source>
        <extracomment>For screen readers: a field to write a name in with the finger</extracomment>
        <translation>Vuoto</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Compilato</translation>
    </message>
</context>
<context>
    <name>SignatureSheet</name>
    <message>
        <source>Signature of the customer</source>
        <translation>Firma del cliente</translation>
    </message>
    <message>
        <source>The customer can sign when the technician has signed every phase.</source>
        <translation>Il cliente può firmare quando il tecnico ha firmato tutte le fasi.</translation>
    </message>
    <message>
        <source>With this signature the customer accepts the migration as it stands in the record.</source>
        <translation>Con questa firma il cliente accetta la migrazione così come risulta dalla registrazione.</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <extracomment>Heading above phases without a signature</extracomment>
        <translation>Non ancora firmate</translation>
    </message>
    <message>
        <source>What is signed</source>
        <extracomment>Heading above what the customer signs</extracomment>
        <translation>Che cosa viene firmato</translation>
    </message>
    <message>
        <source>Bound to the record</source>
        <extracomment>Label above the hash that a signature is bound to</extracomment>
        <translation>Legata alla registrazione</translation>
    </message>
    <message>
        <source>Signature so far</source>
        <extracomment>Heading above a signature that was given</extracomment>
        <translation>Firma attuale</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>Nome del cliente</translation>
    </message>
    <message>
        <source>Sign here with a finger or a pen</source>
        <translation>Firmare qui con il dito o la penna</translation>
    </message>
    <message>
        <source>Sign with the typed name instead</source>
        <translation>Firma invece con il nome digitato</translation>
    </message>
    <message>
        <source>Sign the migration</source>
        <translation>Firma la migrazione</translation>
    </message>
    <message>
        <source>Write anew</source>
        <extracomment>Empties the field for a signature</extracomment>
        <translation>Riscrivi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Migration Console</source>
        <translation>Console di migrazione</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>Lingua: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Name of a page and of the button that opens it</extracomment>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Opening the records…</source>
        <translation>Apertura delle registrazioni…</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>Waits for: %1</source>
        <extracomment>%1 is the title of the card that names the cause</extracomment>
        <translation>In attesa di: %1</translation>
    </message>
</context>
<context>
    <name>StepActions</name>
    <message>
        <source>Skip with a reason</source>
        <translation>Salta con motivo</translation>
    </message>
    <message>
        <source>Do it later</source>
        <translation>Rinvia</translation>
    </message>
    <message>
        <source>Reopen the step</source>
        <extracomment>Takes back what was said about this step: done, skipped or deferred</extracomment>
        <translation>Riapri il passaggio</translation>
    </message>
    <message>
        <source>Begin the step</source>
        <extracomment>Button: the technician begins to work on this step</extracomment>
        <translation>Inizia il passaggio</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Segna come fatto</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verifica di nuovo</translation>
    </message>
    <message>
        <source>Check again: %1</source>
        <translation>Verifica di nuovo: %1</translation>
    </message>
</context>
<context>
    <name>StepAside</name>
    <message>
        <source>Choose a card</source>
        <translation>Scegliere un riquadro</translation>
    </message>
    <message>
        <source>Its step, with what to do and why, opens here.</source>
        <translation>Qui si apre il relativo passaggio: che cosa fare e perché.</translation>
    </message>
</context>
<context>
    <name>StepBody</name>
    <message>
        <source>Why it matters</source>
        <translation>Perché è importante</translation>
    </message>
</context>
<context>
    <name>StepController</name>
    <message>
        <source>Phase %1 · %2</source>
        <extracomment>%1 is a number, %2 the title of a phase</extracomment>
        <translation>Fase %1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>What was done about a step: %1 is a status such as &quot;Done&quot;, %2 a person, %3 a time</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>This version of the guide no longer has this step. What was recorded about it stays, and there is nothing left to do.</source>
        <translation>Questa versione della guida non contiene più questo passaggio. Quanto è stato registrato in proposito viene conservato e non resta nulla da fare.</translation>
    </message>
</context>
<context>
    <name>StepDetails</name>
    <message>
        <source>What to do</source>
        <translation>Che cosa fare</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <extracomment>Opens the list of applications that the business lives on</extracomment>
        <translation>Apri il piano</translation>
    </message>
    <message>
        <source>Important</source>
        <extracomment>Label above an important remark</extracomment>
        <translation>Importante</translation>
    </message>
    <message>
        <source>Limits</source>
        <extracomment>Heading above the limits that a value is judged by</extracomment>
        <translation>Limiti</translation>
    </message>
    <message>
        <source>What to keep as evidence</source>
        <translation>Che cosa conservare come evidenza</translation>
    </message>
    <message>
        <source>If it is skipped</source>
        <translation>Se viene saltato</translation>
    </message>
</context>
<context>
    <name>StepEvidence</name>
    <message>
        <source>Evidence</source>
        <extracomment>Heading: files, pictures and outputs that prove what was done</extracomment>
        <translation>Evidenze</translation>
    </message>
    <message>
        <source>None yet. Add photos, screenshots, log files or the output of a command.</source>
        <translation>Ancora nessuna. Aggiungere foto, schermate, file di log o l&apos;output di un comando.</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Aggiungi un file</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>Adds what is on the clipboard</extracomment>
        <translation>Incolla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>StepGate</name>
    <message>
        <source>Needed at this site</source>
        <translation>Necessario in questa sede</translation>
    </message>
    <message>
        <source>Not needed at this site</source>
        <translation>Non necessario in questa sede</translation>
    </message>
    <message>
        <source>Is this step needed at this site?</source>
        <translation>Questo passaggio è necessario in questa sede?</translation>
    </message>
    <message>
        <source>Decide …</source>
        <extracomment>Button: decide whether a step is needed at this site</extracomment>
        <translation>Decidi…</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>In this phase</source>
        <translation>In questa fase</translation>
    </message>
</context>
<context>
    <name>StepRecord</name>
    <message>
        <source>What happened</source>
        <translation>Che cosa è accaduto</translation>
    </message>
    <message>
        <source>Nothing yet. Every answer, confirmation and note is kept here.</source>
        <translation>Ancora nulla. Qui vengono conservate tutte le risposte, conferme e note.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What should whoever reads this later know?</source>
        <translation>Che cosa deve sapere chi leggerà in seguito?</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Aggiungi la nota</translation>
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
        <translation>Computer per computer</translation>
    </message>
    <message>
        <source>User by user</source>
        <extracomment>Heading above a list of users to tick</extracomment>
        <translation>Utente per utente</translation>
    </message>
    <message>
        <source>Shared folder by shared folder</source>
        <extracomment>Heading above a list of shared folders to tick</extracomment>
        <translation>Cartella condivisa per cartella condivisa</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nessuna riga aperta.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the rows are open.</source>
        <translation>
            <numerusform>%n riga è aperta.</numerusform>
            <numerusform>%n righe sono aperte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The directory has %n more that stand in no row: add those that matter.</source>
        <translation>
            <numerusform>La directory ne contiene %n in più che non compare in nessuna riga: aggiungerlo se è importante.</numerusform>
            <numerusform>La directory ne contiene altri %n che non compaiono in nessuna riga: aggiungere quelli importanti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row is done or set aside.</source>
        <translation>Tutte le righe sono fatte o escluse.</translation>
    </message>
    <message>
        <source>The computers come from the directory as soon as you are signed in. Until then, add them by hand.</source>
        <translation>I computer vengono ricavati dalla directory non appena si esegue l&apos;accesso. Fino ad allora, aggiungerli a mano.</translation>
    </message>
    <message>
        <source>The users come from the directory as soon as you are signed in. Until then, add them by hand.</source>
        <translation>Gli utenti vengono ricavati dalla directory non appena si esegue l&apos;accesso. Fino ad allora, aggiungerli a mano.</translation>
    </message>
    <message>
        <source>Add each shared folder by hand, so that none is forgotten.</source>
        <translation>Aggiungere a mano ogni cartella condivisa, in modo da non dimenticarne nessuna.</translation>
    </message>
    <message>
        <source>Name of the computer</source>
        <translation>Nome del computer</translation>
    </message>
    <message>
        <source>Name of the user</source>
        <translation>Nome dell&apos;utente</translation>
    </message>
    <message>
        <source>Name of the shared folder</source>
        <translation>Nome della cartella condivisa</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Immettere un nome.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters. Enter the short name by which the directory knows it.</source>
        <translation>Il nome supera i %1 caratteri. Immettere il nome breve con cui è noto alla directory.</translation>
    </message>
    <message>
        <source>“%1” is in the list already.</source>
        <translation>«%1» è già nell&apos;elenco.</translation>
    </message>
</context>
<context>
    <name>TickListModel</name>
    <message>
        <source>Done (%1, %2)</source>
        <extracomment>A row of a list is done: %1 is a person, %2 a date</extracomment>
        <translation>Fatto (%1, %2)</translation>
    </message>
    <message>
        <source>Set aside (%1, %2): “%3”</source>
        <extracomment>A row of a list is left out: %1 is a person, %2 a date, %3 the reason in that person&apos;s words</extracomment>
        <translation>Escluso (%1, %2): «%3»</translation>
    </message>
    <message>
        <source>last sign-in about %1</source>
        <extracomment>%1 is a date; the directory passes it on up to two weeks late</extracomment>
        <translation>ultimo accesso circa il %1</translation>
    </message>
</context>
<context>
    <name>TickRow</name>
    <message>
        <source>More about %1</source>
        <extracomment>%1 is a computer, a user or a shared folder: opens what else can be done with it</extracomment>
        <translation>Altro su %1</translation>
    </message>
</context>
<context>
    <name>TickRowSheet</name>
    <message>
        <source>Not used any more</source>
        <translation>Non più in uso</translation>
    </message>
    <message>
        <source>Its system is not supported</source>
        <translation>Il suo sistema non è supportato</translation>
    </message>
    <message>
        <source>Done before, in another way</source>
        <translation>Già fatto in altro modo</translation>
    </message>
    <message>
        <source>The customer decided so</source>
        <translation>Decisione del cliente</translation>
    </message>
    <message>
        <source>A row that is set aside counts as settled. The record keeps your reason.</source>
        <translation>Una riga esclusa vale come conclusa. La registrazione conserva il motivo.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Con parole proprie</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Salva la nota</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>Leaves a computer, a user or a shared folder out of the step, with a reason</extracomment>
        <translation>Escludi</translation>
    </message>
    <message>
        <source>Reopen the row</source>
        <extracomment>A row that was done or set aside is open again</extracomment>
        <translation>Riapri la riga</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Rimuovi la riga</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>TickSection</name>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>A filter and how many rows it shows</extracomment>
        <translation>Tutte %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>A filter: rows that are neither done nor set aside, and how many there are</extracomment>
        <translation>Aperte %1</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <extracomment>Ticks every row of the list that is shown and still open</extracomment>
        <translation>Spunta tutte le righe mostrate</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Adds a row to the list</extracomment>
        <translation>Aggiungi</translation>
    </message>
</context>
<context>
    <name>TimelineRail</name>
    <message>
        <source>Phases</source>
        <extracomment>Name of the list of the eight phases</extracomment>
        <translation>Fasi</translation>
    </message>
    <message>
        <source>Phase %1: %2, %3</source>
        <extracomment>For screen readers: %1 number of the phase, %2 its title, %3 how it stands</extracomment>
        <translation>Fase %1: %2, %3</translation>
    </message>
</context>
<context>
    <name>TimelineStrip</name>
    <message>
        <source>Phases</source>
        <translation>Fasi</translation>
    </message>
    <message>
        <source>Phase %1: %2, %3</source>
        <translation>Fase %1: %2, %3</translation>
    </message>
</context>
<context>
    <name>TouchButton</name>
    <message>
        <source>Hold, or press again</source>
        <extracomment>On a button that was touched for a moment: whether that was meant</extracomment>
        <translation>Tenere premuto o premere di nuovo</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <extracomment>Takes back what was just done</extracomment>
        <translation>Annulla modifica</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annulla modifica: %1</translation>
    </message>
    <message>
        <source>Understood</source>
        <extracomment>Takes a message off the screen</extracomment>
        <translation>Ho capito</translation>
    </message>
</context>
<context>
    <name>UndoController</name>
    <message>
        <source>List changed: %1</source>
        <extracomment>What a person has just done: %1 is the title of a step whose list was changed</extracomment>
        <translation>Elenco modificato: %1</translation>
    </message>
    <message>
        <source>The plan of the applications was changed</source>
        <translation>Il piano delle applicazioni è stato modificato</translation>
    </message>
    <message>
        <source>Confirmation changed</source>
        <extracomment>What a person has just done: vouched for something that no check can see, or no longer</extracomment>
        <translation>Conferma modificata</translation>
    </message>
    <message>
        <source>The migration was closed</source>
        <translation>La migrazione è stata chiusa</translation>
    </message>
    <message>
        <source>The migration was reopened</source>
        <translation>La migrazione è stata riaperta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>act</comment>
        <extracomment>What a person has just done: %1 is a status such as &quot;Done&quot;, %2 the title of a step</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ticked off</source>
        <translation>Spunta aggiunta</translation>
    </message>
    <message>
        <source>Tick removed</source>
        <translation>Spunta rimossa</translation>
    </message>
    <message>
        <source>Overridden: %1</source>
        <extracomment>What a person has just done: %1 is the title of a check</extracomment>
        <translation>Deroga concessa: %1</translation>
    </message>
    <message>
        <source>Override withdrawn: %1</source>
        <extracomment>What a person has just done: %1 is the title of a check</extracomment>
        <translation>Deroga revocata: %1</translation>
    </message>
    <message>
        <source>Condition decided: %1</source>
        <extracomment>What a person has just done: %1 is the title of a step or phase</extracomment>
        <translation>Condizione decisa: %1</translation>
    </message>
    <message>
        <source>Order overruled: %1</source>
        <extracomment>What a person has just done: %1 is the title of a step</extracomment>
        <translation>Ordine derogato: %1</translation>
    </message>
    <message>
        <source>Evidence added: %1</source>
        <extracomment>What a person has just done: %1 is the title of a step</extracomment>
        <translation>Evidenza aggiunta: %1</translation>
    </message>
    <message>
        <source>Evidence withdrawn: %1</source>
        <extracomment>What a person has just done: %1 is the title of a step</extracomment>
        <translation>Evidenza ritirata: %1</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <extracomment>What a person has just done: %1 is the title of a phase</extracomment>
        <translation>Firmato: %1</translation>
    </message>
    <message>
        <source>The data of the migration was corrected</source>
        <translation>I dati della migrazione sono stati corretti</translation>
    </message>
</context>
<context>
    <name>UpdateConfirmation</name>
    <message>
        <source>Is update KB943494 installed on the source server?</source>
        <translation>L&apos;aggiornamento KB943494 è installato nel server di origine?</translation>
    </message>
    <message>
        <source>With it, the source server may stay for 21 days, without it for 7. Look for it in Control Panel &gt; Add or Remove Programs with “Show updates” ticked.</source>
        <translation>Con l&apos;aggiornamento il server di origine può restare per 21 giorni, senza per 7. Cercarlo in Pannello di controllo &gt; Installazione applicazioni (Add or Remove Programs) con la casella «Mostra aggiornamenti» (Show updates) selezionata.</translation>
    </message>
    <message>
        <source>Take the confirmation back</source>
        <translation>Annulla la conferma</translation>
    </message>
    <message>
        <source>Confirm that it is installed</source>
        <translation>Conferma che è installato</translation>
    </message>
</context>
<context>
    <name>VerifyTexts</name>
    <message>
        <source>Verifies a file that the Migration Console exported: every entry, every chain and all evidence.

Without a hash that is known from elsewhere, such as from a printed report, it proves only that the file agrees with itself.

Ends with 0 when everything is intact and every chain is proven by a hash that you gave, 1 when everything is intact but a chain is proven only in itself, 2 when something is wrong, 64 for wrong usage, 65 when it is not such a file.</source>
        <translation>Verifica un file esportato dalla Console di migrazione: ogni voce, ogni catena e tutte le evidenze.

Senza un hash ottenuto altrove, ad esempio da un report stampato, dimostra solo che il file è coerente con se stesso.

Termina con 0 quando tutto è integro e ogni catena è dimostrata da un hash indicato, 1 quando tutto è integro ma una catena è dimostrata solo in se stessa, 2 quando qualcosa è errato, 64 in caso di uso errato, 65 quando non si tratta di un file di questo tipo.</translation>
    </message>
    <message>
        <source>The exported file.</source>
        <translation>Il file esportato.</translation>
    </message>
    <message>
        <source>A hash that is known from elsewhere, or at least its first 16 characters. May be given several times.</source>
        <translation>Un hash ottenuto altrove, o almeno i suoi primi 16 caratteri. Può essere indicato più volte.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Visualizza questa Guida.</translation>
    </message>
    <message>
        <source>Name one file. “migration-console-verify --help” tells what is possible.</source>
        <translation>Indicare un file. «migration-console-verify --help» indica che cosa è possibile fare.</translation>
    </message>
    <message>
        <source>“%1” is not a hash: it has 16 to 64 characters from 0 to 9 and from a to f.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>«%1» non è un hash: un hash ha da 16 a 64 caratteri da 0 a 9 e dalla a alla f.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <extracomment>%1 is what the system says</extracomment>
        <translation>Impossibile leggere il file: %1</translation>
    </message>
    <message>
        <source>This is not a file that the Migration Console exported.</source>
        <translation>Non è un file esportato dalla Console di migrazione.</translation>
    </message>
    <message>
        <source>The file has version %1 of the format, which this program does not know. Use a newer one.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Il file usa la versione %1 del formato, che questo programma non conosce. Usare un programma più recente.</translation>
    </message>
    <message>
        <source>Entry %1 was changed: it does not give its own hash.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>La voce %1 è stata modificata: non produce il proprio hash.</translation>
    </message>
    <message>
        <source>Entry %1 was dropped.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>La voce %1 è stata tolta.</translation>
    </message>
    <message>
        <source>Entry %1 is not at its place: entries were reordered.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>La voce %1 non è al suo posto: le voci sono state riordinate.</translation>
    </message>
    <message>
        <source>An entry was inserted at place %1.</source>
        <extracomment>%1 is the number of a place in a list of entries</extracomment>
        <translation>Nella posizione %1 è stata inserita una voce.</translation>
    </message>
    <message>
        <source>Entry %1 does not follow the entry before it: one of the two was exchanged.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>La voce %1 non segue quella precedente: una delle due è stata sostituita.</translation>
    </message>
    <message>
        <source>What entry %1 says was changed: it does not match the hash in the entry.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>Il contenuto della voce %1 è stato modificato: non corrisponde all&apos;hash nella voce.</translation>
    </message>
    <message>
        <source>What stands at place %1 is not an entry.</source>
        <extracomment>%1 is the number of a place in a list of entries</extracomment>
        <translation>Ciò che si trova nella posizione %1 non è una voce.</translation>
    </message>
    <message>
        <source>Proven only in itself: without a hash from elsewhere, whoever wrote all of it anew would not be noticed.</source>
        <translation>Dimostrata solo in se stessa: senza un hash ottenuto altrove non si noterebbe se qualcuno avesse riscritto tutto.</translation>
    </message>
    <message>
        <source>Proven by the hash that you gave, up to its last entry.</source>
        <translation>Dimostrata dall&apos;hash indicato, fino alla sua ultima voce.</translation>
    </message>
    <message>
        <source>Proven by the hash that you gave up to entry %1. What follows is proven only in itself.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>Dimostrata dall&apos;hash indicato fino alla voce %1. Ciò che segue è dimostrato solo in se stesso.</translation>
    </message>
    <message>
        <source>Console %1</source>
        <extracomment>%1 is the id of a console</extracomment>
        <translation>Console %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n voce</numerusform>
            <numerusform>%n voci</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contents of %n entry(s) were erased on purpose.</source>
        <translation>
            <numerusform>Il contenuto di %n voce è stato cancellato intenzionalmente.</numerusform>
            <numerusform>Il contenuto di %n voci è stato cancellato intenzionalmente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest hash: %1</source>
        <extracomment>%1 is a hash</extracomment>
        <translation>Hash più recente: %1</translation>
    </message>
    <message>
        <source>Intact.</source>
        <extracomment>Word for a chain of entries in which nothing is wrong</extracomment>
        <translation>Integra.</translation>
    </message>
    <message>
        <source>BROKEN: %1</source>
        <translation>DANNEGGIATO: %1</translation>
    </message>
    <message>
        <source>Migration %1</source>
        <extracomment>%1 is an id</extracomment>
        <translation>Migrazione %1</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n evidenza</numerusform>
            <numerusform>%n evidenze</numerusform>
        </translation>
    </message>
    <message>
        <source>BROKEN: evidence %1 was changed.</source>
        <extracomment>%1 is a hash</extracomment>
        <translation>DANNEGGIATO: l&apos;evidenza %1 è stata modificata.</translation>
    </message>
    <message>
        <source>BROKEN: evidence %1 is missing.</source>
        <extracomment>%1 is a hash</extracomment>
        <translation>DANNEGGIATO: l&apos;evidenza %1 manca.</translation>
    </message>
    <message>
        <source>Something is wrong with this file.</source>
        <translation>In questo file qualcosa è errato.</translation>
    </message>
    <message>
        <source>Everything is intact and proven by what you gave.</source>
        <translation>Tutto è integro e dimostrato da quanto indicato.</translation>
    </message>
    <message>
        <source>Everything is intact, but not every chain is proven by a hash from elsewhere.</source>
        <translation>Tutto è integro, ma non ogni catena è dimostrata da un hash ottenuto altrove.</translation>
    </message>
    <message>
        <source>BROKEN: the file as a whole is not as it was written. It was cut or changed.</source>
        <translation>DANNEGGIATO: il file nel suo insieme non è com&apos;era stato scritto. È stato troncato o modificato.</translation>
    </message>
    <message>
        <source>BROKEN: the file goes on in an unknown way: %1</source>
        <extracomment>%1 is a name from the file, or what a library says</extracomment>
        <translation>DANNEGGIATO: il file prosegue in modo sconosciuto: %1</translation>
    </message>
    <message>
        <source>BROKEN: no intact part of a chain holds the hash %1.</source>
        <extracomment>%1 is a hash</extracomment>
        <translation>DANNEGGIATO: nessuna parte integra di una catena contiene l&apos;hash %1.</translation>
    </message>
</context>
<context>
    <name>VisitKeeper</name>
    <message>
        <source>Since you were last here (%1)</source>
        <extracomment>Heading above what others did; %1 is a date and time</extracomment>
        <translation>Dall&apos;ultima visita (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) changed.</source>
        <comment>by other people or by the checks</comment>
        <translation>
            <numerusform>%n passaggio modificato.</numerusform>
            <numerusform>%n passaggi modificati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Here were: %1.</source>
        <extracomment>Who worked here meanwhile: %1 is one name or several</extracomment>
        <translation>Nel frattempo qui: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) turned red.</source>
        <comment>failed or cannot tell</comment>
        <translation>
            <numerusform>%n verifica passata al rosso.</numerusform>
            <numerusform>%n verifiche passate al rosso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n override(s) were given.</source>
        <comment>of verdicts</comment>
        <translation>
            <numerusform>%n deroga concessa.</numerusform>
            <numerusform>%n deroghe concesse.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Not run</source>
        <extracomment>Status of a check that never ran</extracomment>
        <translation>Non eseguito</translation>
    </message>
    <message>
        <source>Queued</source>
        <extracomment>Status of a check</extracomment>
        <translation>In coda</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>Status of a check: the console works on it</extracomment>
        <translation>In esecuzione</translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>Status of a check: its condition is met</extracomment>
        <translation>Superato</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Status of a check</extracomment>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Status of a check: its condition is not met. Not a broken operation</extracomment>
        <translation>Non superato</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <extracomment>Status of a check that could not be made</extracomment>
        <translation>Non determinabile</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <extracomment>Status of a check that a rule excludes here</extracomment>
        <translation>Non applicabile</translation>
    </message>
    <message>
        <source>Blocked</source>
        <extracomment>Status of a check whose cause another card names</extracomment>
        <translation>Bloccato</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>Status of a check that the technician ended</extracomment>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <extracomment>Status of a check that ran when the program ended</extracomment>
        <translation>Interrotto</translation>
    </message>
    <message>
        <source>Stale</source>
        <extracomment>Status of a value that was right once and is too old now</extracomment>
        <translation>Non aggiornato</translation>
    </message>
    <message>
        <source>To do</source>
        <extracomment>Status of a step: the technician has not begun</extracomment>
        <translation>Da fare</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>Status of a step: a person works on it</extracomment>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Status of a step</extracomment>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>Status of a step</extracomment>
        <translation>Saltato</translation>
    </message>
    <message>
        <source>Deferred</source>
        <extracomment>Status of a step: will be done later</extracomment>
        <translation>Rinviato</translation>
    </message>
    <message>
        <source>Reopened</source>
        <extracomment>Status of a step that was done and is open again</extracomment>
        <translation>Riaperto</translation>
    </message>
    <message>
        <source>Blocker</source>
        <extracomment>Weight of a rule: must be met</extracomment>
        <translation>Bloccante</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>severity</comment>
        <extracomment>Weight of a rule: may pass with a reason</extracomment>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>Advice</source>
        <extracomment>Weight of a rule: recommended</extracomment>
        <translation>Suggerimento</translation>
    </message>
    <message>
        <source>Source server</source>
        <translation>Server di origine</translation>
    </message>
    <message>
        <source>Destination server</source>
        <translation>Server di destinazione</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>Questa console</translation>
    </message>
    <message>
        <source>External time source</source>
        <translation>Origine ora esterna</translation>
    </message>
    <message>
        <source>schema master</source>
        <translation>master schema</translation>
    </message>
    <message>
        <source>domain naming master</source>
        <translation>master per la denominazione dei domini</translation>
    </message>
    <message>
        <source>PDC emulator</source>
        <translation>emulatore PDC</translation>
    </message>
    <message>
        <source>RID master</source>
        <translation>master RID</translation>
    </message>
    <message>
        <source>infrastructure master</source>
        <translation>master infrastrutture</translation>
    </message>
    <message>
        <source>owner of DomainDnsZones</source>
        <extracomment>Owner of the DNS data of the domain, one of seven operations-master roles</extracomment>
        <translation>proprietario di DomainDnsZones</translation>
    </message>
    <message>
        <source>owner of ForestDnsZones</source>
        <extracomment>Owner of the DNS data of the forest, one of seven operations-master roles</extracomment>
        <translation>proprietario di ForestDnsZones</translation>
    </message>
    <message>
        <source>Windows Server 2003 interim</source>
        <extracomment>Functional level between Windows 2000 and Windows Server 2003</extracomment>
        <translation>Windows Server 2003 provvisorio</translation>
    </message>
    <message>
        <source>At your desk</source>
        <extracomment>Where a step is done: nothing is touched, only read, planned or decided</extracomment>
        <translation>A tavolino</translation>
    </message>
    <message>
        <source>On the source server</source>
        <extracomment>Where a step is done</extracomment>
        <translation>Nel server di origine</translation>
    </message>
    <message>
        <source>On the destination server</source>
        <extracomment>Where a step is done</extracomment>
        <translation>Nel server di destinazione</translation>
    </message>
    <message>
        <source>On both servers</source>
        <extracomment>Where a step is done</extracomment>
        <translation>In entrambi i server</translation>
    </message>
    <message>
        <source>On the client computers</source>
        <extracomment>Where a step is done</extracomment>
        <translation>Nei computer client</translation>
    </message>
    <message>
        <source>On the router</source>
        <extracomment>Where a step is done</extracomment>
        <translation>Nel router</translation>
    </message>
    <message>
        <source>Required</source>
        <extracomment>Of a step: it has to be done</extracomment>
        <translation>Obbligatorio</translation>
    </message>
    <message>
        <source>Recommended</source>
        <extracomment>Of a step</extracomment>
        <translation>Consigliato</translation>
    </message>
    <message>
        <source>Optional</source>
        <extracomment>Of a step</extracomment>
        <translation>Facoltativo</translation>
    </message>
    <message>
        <source>Required under a condition</source>
        <extracomment>Of a step: required where its condition holds</extracomment>
        <translation>Obbligatorio a una condizione</translation>
    </message>
    <message>
        <source>Can be undone</source>
        <extracomment>Of a step: it is undone as easily as done</extracomment>
        <translation>Reversibile</translation>
    </message>
    <message>
        <source>Hard to undo</source>
        <extracomment>Of a step: it is undone with much work or loss of time</extracomment>
        <translation>Difficilmente reversibile</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <extracomment>Of a step: it is undone from a backup only, or not at all</extracomment>
        <translation>Irreversibile</translation>
    </message>
    <message>
        <source>Windows Server 2012 Essentials on former hardware</source>
        <extracomment>Name of the product that is replaced: the same system, on the hardware that is given up</extracomment>
        <translation>Windows Server 2012 Essentials su hardware precedente</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>BackupFolderSheet</name>
    <message>
        <source>Folder for backups</source>
        <translation>Dossier des sauvegardes</translation>
    </message>
    <message>
        <source>Best on another disk than the records themselves: then both are not lost at once.</source>
        <translation>De préférence sur un autre disque que les enregistrements eux-mêmes&#xa0;: ainsi, les deux ne sont pas perdus en même temps.</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Utiliser ce dossier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>Dossier parent</translation>
    </message>
</context>
<context>
    <name>BackupGroup</name>
    <message>
        <source>Backups of the records</source>
        <translation>Sauvegardes des enregistrements</translation>
    </message>
    <message>
        <source>Choose a folder on another disk, such as a stick. A backup holds every migration with its evidence.</source>
        <translation>Choisissez un dossier sur un autre disque, par exemple une clé USB. Une sauvegarde contient chaque migration avec ses preuves.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <extracomment>Button: a folder for backups</extracomment>
        <translation>Choisir un autre dossier</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Every day by itself</source>
        <translation>Chaque jour, automatiquement</translation>
    </message>
    <message>
        <source>The newest %1 of these are kept. Those that were asked for stay.</source>
        <extracomment>%1 is a number of backups, several</extracomment>
        <translation>Parmi celles-ci, les %1 plus récentes sont conservées. Celles que vous avez demandées restent.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>BackupService</name>
    <message>
        <source>There is no backup in this folder yet.</source>
        <translation>Ce dossier ne contient pas encore de sauvegarde.</translation>
    </message>
    <message>
        <source>The newest backup is of %1, %2.</source>
        <extracomment>%1 is a time, %2 a size such as &quot;4.2 MB&quot;</extracomment>
        <translation>La sauvegarde la plus récente&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>This folder is not there at the moment. Plug the disk in again, or choose another folder.</source>
        <translation>Ce dossier est introuvable pour le moment. Rebranchez le disque ou choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>BeginSheet</name>
    <message>
        <source>Begin this step?</source>
        <translation>Commencer cette étape&#x202f;?</translation>
    </message>
    <message>
        <source>It cannot be undone</source>
        <translation>Elle est irréversible</translation>
    </message>
    <message>
        <source>Only a backup leads back. Everything that this step relies on is measured again now; it begins only if all of that is proven.</source>
        <translation>Seule une sauvegarde permet de revenir en arrière. Tout ce dont dépend cette étape est mesuré à nouveau maintenant&#x202f;; elle ne commence que si tout est prouvé.</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Pourquoi c’est important</translation>
    </message>
    <message>
        <source>Measure and begin</source>
        <translation>Mesurer et commencer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>CardFoot</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what a button does, %2 the title of the card it stands on</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>CardHead</name>
    <message>
        <source>confirming</source>
        <extracomment>An answer got worse and is asked again before it counts. Beside a status word.</extracomment>
        <translation>en cours de confirmation</translation>
    </message>
    <message>
        <source>stale</source>
        <extracomment>The verdict is too old to rely on. Beside a status word.</extracomment>
        <translation>périmé</translation>
    </message>
</context>
<context>
    <name>CardModel</name>
    <message>
        <source>Asking the server …</source>
        <extracomment>On a card, while the server is asked</extracomment>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>By hand</source>
        <extracomment>Badge on a card: no check of the console can see this</extracomment>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Confirmed by %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Confirmé par %1</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <extracomment>%1 is a tolerance such as &quot;± 5 min&quot;</extracomment>
        <translation>Limite %1</translation>
    </message>
    <message>
        <source>%1 · live</source>
        <extracomment>The age of a value that is asked again by itself; %1 is &quot;8 s ago&quot;</extracomment>
        <translation>%1 · en direct</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>Since when something is failed; %1 is a time</extracomment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>Overridden by %1 until %2: “%3”</source>
        <extracomment>Somebody answers for a verdict that closes a gate: %1 is a person, %2 a date and time, %3 that person&apos;s reason</extracomment>
        <translation>Dérogation de %1 jusqu’au %2&#xa0;: «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button: sign in to the servers</extracomment>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Look at the certificate</source>
        <extracomment>Button: opens the question whether a certificate can be trusted</extracomment>
        <translation>Voir le certificat</translation>
    </message>
    <message>
        <source>Show the cause</source>
        <extracomment>Button: goes to the card that names the cause</extracomment>
        <translation>Afficher la cause</translation>
    </message>
    <message>
        <source>Open the step</source>
        <extracomment>Buttons that open a step&apos;s page</extracomment>
        <translation>Ouvrir l’étape</translation>
    </message>
    <message>
        <source>Show how</source>
        <translation>Comment faire</translation>
    </message>
    <message>
        <source>Retired</source>
        <extracomment>Short badge on a card: a step or a check that was recorded with another version of the guide, and that this one does not have</extracomment>
        <translation>Supprimé</translation>
    </message>
</context>
<context>
    <name>CardOverride</name>
    <message>
        <source>Withdraw the override</source>
        <extracomment>Button on a card: nobody answers for its verdict any more</extracomment>
        <translation>Retirer la dérogation</translation>
    </message>
</context>
<context>
    <name>CertificateSheet</name>
    <message>
        <source>Trust the certificate of %1?</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Faire confiance au certificat de %1&#x202f;?</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Délivré à</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Empreinte (SHA-256)</translation>
    </message>
    <message>
        <source>Compare the fingerprint on the server itself. If another certificate comes later, the sign-in stops.</source>
        <translation>Comparez l’empreinte sur le serveur lui-même. Si un autre certificat se présente plus tard, la connexion s’arrête.</translation>
    </message>
    <message>
        <source>Trust it for this migration</source>
        <translation>L’approuver pour cette migration</translation>
    </message>
    <message>
        <source>Do not sign in</source>
        <translation>Ne pas se connecter</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>The checks did not end. This is a mistake of the program.</source>
        <translation>Les vérifications ne se sont pas terminées. C’est une erreur du programme.</translation>
    </message>
    <message>
        <source>The guide of this product cannot be read: %1</source>
        <translation>Impossible de lire le guide de migration de ce produit&#xa0;: %1</translation>
    </message>
    <message>
        <source>--after: the guide has no step “%1”.</source>
        <translation>--after&#xa0;: le guide de migration n’a pas d’étape «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Mot de passe de %1&#xa0;: </translation>
    </message>
    <message>
        <source>The password cannot be read. Give it at the terminal or with --password-fd.</source>
        <translation>Impossible de lire le mot de passe. Saisissez-le dans le terminal ou transmettez-le avec --password-fd.</translation>
    </message>
</context>
<context>
    <name>CloseMigrationSheet</name>
    <message>
        <source>Finish this migration?</source>
        <translation>Terminer cette migration&#x202f;?</translation>
    </message>
    <message>
        <source>Abandon this migration?</source>
        <translation>Abandonner cette migration&#x202f;?</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>All steps are settled. The record stays and can be read at any time; nothing is asked of the servers any more.</source>
        <translation>Toutes les étapes sont réglées. L’enregistrement est conservé et reste lisible à tout moment&#x202f;; les serveurs ne sont plus interrogés.</translation>
    </message>
    <message>
        <source>Steps are still open. The record stays and can be read and reopened at any time; nothing is asked of the servers any more.</source>
        <translation>Des étapes sont encore ouvertes. L’enregistrement est conservé, reste lisible et peut être rouvert à tout moment&#x202f;; les serveurs ne sont plus interrogés.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>What should whoever reads this later know?</source>
        <translation>Que doit savoir la personne qui lira ceci plus tard&#x202f;?</translation>
    </message>
    <message>
        <source>Finish the migration</source>
        <translation>Terminer la migration</translation>
    </message>
    <message>
        <source>Abandon the migration</source>
        <translation>Abandonner la migration</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>CommandBlock</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n command(s)</source>
        <translation>
            <numerusform>Copier %n commande</numerusform>
            <numerusform>Copier %n commandes</numerusform>
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
«&#xa0;%2 --help&#xa0;» indique ce qui est possible.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Affiche la version.</translation>
    </message>
    <message>
        <source>Opens this session.</source>
        <translation>Ouvre cette session.</translation>
    </message>
    <message>
        <source>Language for this run, such as de_DE.</source>
        <translation>Langue pour cette exécution, par exemple de_DE.</translation>
    </message>
    <message>
        <source>Size of the window, such as 1280x800.</source>
        <translation>Taille de la fenêtre, par exemple 1280x800.</translation>
    </message>
    <message>
        <source>Text size in percent, 100 to 200.</source>
        <translation>Taille du texte en pourcentage, de 100 à 200.</translation>
    </message>
    <message>
        <source>system, light, dark or high-contrast.</source>
        <translation>system, light, dark ou high-contrast.</translation>
    </message>
    <message>
        <source>Uses this database.</source>
        <translation>Utilise cette base de données.</translation>
    </message>
    <message>
        <source>Opens the session on the practice site that the console was started on.</source>
        <translation>Ouvre la session sur le site d’entraînement avec lequel la console a été démarrée.</translation>
    </message>
    <message>
        <source>Makes every page in every theme, then ends; with --screenshots it leaves a picture of each look.</source>
        <translation>Crée chaque page dans chaque thème, puis se termine&#x202f;; avec --screenshots, laisse une image de chaque aspect.</translation>
    </message>
    <message>
        <source>Checks the practice site without anybody touching it, leaves pictures of the pages in this folder, then ends.</source>
        <translation>Vérifie le site d’entraînement sans intervention, laisse des images des pages dans ce dossier, puis se termine.</translation>
    </message>
    <message>
        <source>Leads a small business from an old Windows server to Windows Server 2012 Essentials.

Commands without a window: check, guide, report, export and import (see check --help and so on).</source>
        <translation>Conduit une petite entreprise d’un ancien serveur Windows à Windows Server 2012 Essentials.

Commandes sans fenêtre&#xa0;: check, guide, report, export et import (voir check --help, etc.).</translation>
    </message>
    <message>
        <source>“%1” is not a command.</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas une commande.</translation>
    </message>
    <message>
        <source>A size looks like 1280x800, not like “%1”.</source>
        <translation>Une taille s’écrit comme 1280x800, pas comme «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A text size is a number from 100 to 200, not “%1”.</source>
        <translation>Une taille de texte est un nombre de 100 à 200, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no theme “%1”: it is system, light, dark or high-contrast.</source>
        <translation>Le thème «&#xa0;%1&#xa0;» n’existe pas&#xa0;: choisissez system, light, dark ou high-contrast.</translation>
    </message>
    <message>
        <source>Prints JSON instead of a text.</source>
        <translation>Affiche du JSON au lieu d’un texte.</translation>
    </message>
    <message>
        <source>Prints the guide of a product as it is declared: phases, steps, commands, limits and checks.</source>
        <translation>Affiche le guide de migration d’un produit tel qu’il est défini&#xa0;: phases, étapes, commandes, limites et vérifications.</translation>
    </message>
    <message>
        <source>This command.</source>
        <translation>Cette commande.</translation>
    </message>
    <message>
        <source>Product of the source server: %1.</source>
        <translation>Produit du serveur source&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” does not belong here.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas sa place ici.</translation>
    </message>
    <message>
        <source>Name the product: %1.</source>
        <extracomment>%1 is a list of product keys</extracomment>
        <translation>Indiquez le produit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Writes the report for paper.</source>
        <translation>Écrit le rapport pour le papier.</translation>
    </message>
    <message>
        <source>Writes the report for a browser, as one file.</source>
        <translation>Écrit le rapport pour un navigateur, en un seul fichier.</translation>
    </message>
    <message>
        <source>Writes the report for a spreadsheet.</source>
        <translation>Écrit le rapport pour un tableur.</translation>
    </message>
    <message>
        <source>Writes the report for programs.</source>
        <translation>Écrit le rapport pour des programmes.</translation>
    </message>
    <message>
        <source>Language of the report, such as de_DE; twice for two languages at once.</source>
        <translation>Langue du rapport, par exemple de_DE&#x202f;; deux fois pour deux langues à la fois.</translation>
    </message>
    <message>
        <source>How much it tells: summary or full.</source>
        <translation>Niveau de détail&#xa0;: summary (résumé) ou full (complet).</translation>
    </message>
    <message>
        <source>Language of the messages, such as de_DE.</source>
        <translation>Langue des messages, par exemple de_DE.</translation>
    </message>
    <message>
        <source>Prints how far it is, in percent, one a line.</source>
        <translation>Affiche la progression en pourcentage, une valeur par ligne.</translation>
    </message>
    <message>
        <source>Writes the report of a migration.

Ends with 0 when it is written, 64 for wrong usage, 70 for an error of the program or the disk.</source>
        <translation>Écrit le rapport d’une migration.

Se termine avec 0 quand il est écrit, 64 en cas d’utilisation incorrecte, 70 en cas d’erreur du programme ou du disque.</translation>
    </message>
    <message>
        <source>Identifier of the migration, or the beginning of it.</source>
        <translation>Identificateur de la migration, ou son début.</translation>
    </message>
    <message>
        <source>Name the migration by its identifier, or the beginning of it.</source>
        <translation>Indiquez la migration par son identificateur, ou par le début de celui-ci.</translation>
    </message>
    <message>
        <source>--%1 takes the name of a file.</source>
        <extracomment>%1 is an option such as --pdf</extracomment>
        <translation>--%1 attend le nom d’un fichier.</translation>
    </message>
    <message>
        <source>Name the file to write: --pdf, --html, --csv or --json.</source>
        <translation>Indiquez le fichier à écrire&#xa0;: --pdf, --html, --csv ou --json.</translation>
    </message>
    <message>
        <source>There is no report in “%1”.</source>
        <translation>Il n’existe pas de rapport en «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A report is made in one language or in two.</source>
        <translation>Un rapport se fait en une langue ou en deux.</translation>
    </message>
    <message>
        <source>There is no detail “%1”: it is summary or full.</source>
        <translation>Le niveau de détail «&#xa0;%1&#xa0;» n’existe pas&#xa0;: choisissez summary ou full.</translation>
    </message>
    <message>
        <source>Name or IP address of the source server.</source>
        <translation>Nom ou adresse IP du serveur source.</translation>
    </message>
    <message>
        <source>Name or IP address of the destination server, once there is one.</source>
        <translation>Nom ou adresse IP du serveur de destination, dès qu’il y en a un.</translation>
    </message>
    <message>
        <source>External time source.</source>
        <translation>Source de temps externe.</translation>
    </message>
    <message>
        <source>The last step that is done, such as prepare.run-migration-tool: what is normal follows it.</source>
        <translation>Dernière étape terminée, par exemple prepare.run-migration-tool&#xa0;: ce qui est normal en dépend.</translation>
    </message>
    <message>
        <source>DNS name of the domain; without it a server is asked.</source>
        <translation>Nom DNS du domaine&#x202f;; sans lui, un serveur est interrogé.</translation>
    </message>
    <message>
        <source>Signs in as this user; the password is asked for.</source>
        <translation>Se connecte sous ce nom d’utilisateur&#x202f;; le mot de passe est demandé.</translation>
    </message>
    <message>
        <source>Reads the password from this file descriptor instead, up to the end of the line.</source>
        <translation>Lit plutôt le mot de passe depuis ce descripteur de fichier, jusqu’à la fin de la ligne.</translation>
    </message>
    <message>
        <source>Prints JSON instead of a table.</source>
        <translation>Affiche du JSON au lieu d’un tableau.</translation>
    </message>
    <message>
        <source>Keeps the record in this database; without it nothing is kept.</source>
        <translation>Conserve l’enregistrement dans cette base de données&#x202f;; sans elle, rien n’est conservé.</translation>
    </message>
    <message>
        <source>Checks a site once and prints what each check found.

Ends with 0 when everything passed, 1 with warnings, 2 when something failed that must not, 3 when something cannot be told, 64 for wrong usage, 70 for an error of the program.</source>
        <translation>Vérifie un site une fois et affiche ce que chaque vérification a constaté.

Se termine avec 0 si tout est réussi, 1 en cas d’avertissements, 2 si une condition bloquante est en échec, 3 si un point est indéterminé, 64 en cas d’utilisation incorrecte, 70 en cas d’erreur du programme.</translation>
    </message>
    <message>
        <source>Name the product with --product: %1.</source>
        <translation>Indiquez le produit avec --product&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Name the source server with --source.</source>
        <translation>Indiquez le serveur source avec --source.</translation>
    </message>
    <message>
        <source>--%1: %2</source>
        <extracomment>%1 is an option such as --source, %2 what is wrong with its value</extracomment>
        <translation>--%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>--password-fd takes the number of an open file descriptor, together with --user.</source>
        <translation>--password-fd attend le numéro d’un descripteur de fichier ouvert, avec --user.</translation>
    </message>
    <message>
        <source>Exports every migration.</source>
        <translation>Exporte toutes les migrations.</translation>
    </message>
    <message>
        <source>Writes migrations with their records and evidence into one file, which another console can import and migration-console-verify can verify.</source>
        <translation>Écrit des migrations avec leurs enregistrements et leurs preuves dans un fichier qu’une autre console peut importer et que migration-console-verify peut contrôler.</translation>
    </message>
    <message>
        <source>Ids of the migrations.</source>
        <translation>Identificateurs des migrations.</translation>
    </message>
    <message>
        <source>The file to write; it must not be there yet.</source>
        <translation>Fichier à écrire&#x202f;; il ne doit pas encore exister.</translation>
    </message>
    <message>
        <source>Name the migrations and then the file.</source>
        <translation>Indiquez les migrations, puis le fichier.</translation>
    </message>
    <message>
        <source>“%1” is not the id of a migration.</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’identificateur d’une migration.</translation>
    </message>
    <message>
        <source>Takes in migrations that another console exported. Everything in the file is verified first.</source>
        <translation>Reprend des migrations exportées par une autre console. Tout le contenu du fichier est d’abord contrôlé.</translation>
    </message>
    <message>
        <source>The exported file.</source>
        <translation>Fichier exporté.</translation>
    </message>
    <message>
        <source>Name one file.</source>
        <translation>Indiquez un fichier.</translation>
    </message>
    <message>
        <source>With --self-test: every language in every size, text size and theme, instead of a sample.</source>
        <translation>Avec --self-test&#xa0;: chaque langue dans chaque taille, taille de texte et thème, au lieu d’un échantillon.</translation>
    </message>
    <message>
        <source>With --self-test and --screenshots: one picture of each page, in all languages side by side.</source>
        <translation>Avec --self-test et --screenshots&#xa0;: une image de chaque page, dans toutes les langues côte à côte.</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Comparison</source>
        <extracomment>Title of a page: two migrations, or two moments of one, side by side</extracomment>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Reading both records …</source>
        <translation>Lecture des deux enregistrements…</translation>
    </message>
    <message>
        <source>Nothing is chosen yet</source>
        <translation>Rien n’est encore choisi</translation>
    </message>
    <message>
        <source>Choose an earlier moment of this migration, or another migration, to see what is different.</source>
        <translation>Choisissez un moment antérieur de cette migration, ou une autre migration, pour voir les différences.</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>Button: what is to be compared</extracomment>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Ce qui est comparé</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Aucune différence</translation>
    </message>
    <message>
        <source>Nothing differs in this phase</source>
        <translation>Aucune différence dans cette phase</translation>
    </message>
    <message>
        <source>All that both sides know is the same.</source>
        <translation>Tout ce que les deux côtés connaissent est identique.</translation>
    </message>
</context>
<context>
    <name>CompareSheet</name>
    <message>
        <source>Which moment?</source>
        <translation>Quel moment&#x202f;?</translation>
    </message>
    <message>
        <source>Which migration?</source>
        <translation>Quelle migration&#x202f;?</translation>
    </message>
    <message>
        <source>The migration is shown as it was when this had just been done.</source>
        <translation>La migration est affichée telle qu’elle était juste après cet événement.</translation>
    </message>
    <message>
        <source>It is shown as it is now.</source>
        <translation>Elle est affichée dans son état actuel.</translation>
    </message>
    <message>
        <source>Reading the record …</source>
        <translation>Lecture de l’enregistrement…</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>État actuel</translation>
    </message>
    <message>
        <source>There is no other migration on this console.</source>
        <translation>Cette console ne contient pas d’autre migration.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Already in the comparison</source>
        <extracomment>Below a migration that cannot be chosen for that reason</extracomment>
        <translation>Déjà dans la comparaison</translation>
    </message>
</context>
<context>
    <name>CompareText</name>
    <message>
        <source>The migration as a whole</source>
        <extracomment>Heading in a comparison: what belongs to no phase</extracomment>
        <translation>La migration dans son ensemble</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>What of a migration is compared</extracomment>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Intervenant</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>External time source</source>
        <translation>Source de temps externe</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>How a migration ended</extracomment>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Signature of the customer</source>
        <translation>Signature du client</translation>
    </message>
    <message>
        <source>Update KB943494 on the source server</source>
        <translation>Mise à jour KB943494 sur le serveur source</translation>
    </message>
    <message>
        <source>Certificate of %1</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Certificat de %1</translation>
    </message>
    <message>
        <source>No line-of-business applications</source>
        <translation>Aucune application métier</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>What is compared: what people did about a step</extracomment>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Instructions</source>
        <extracomment>What is compared: the single instructions of a step</extracomment>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>What is compared: that a step began before others</extracomment>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>What is compared: files that prove that a step was done</extracomment>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>What is compared: computers, users or shares of a step</extracomment>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Application</source>
        <extracomment>What is compared: a line-of-business application</extracomment>
        <translation>Application</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>What is compared: what a check found</extracomment>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>What is compared: the verdict is the same, its values may not be</extracomment>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Override</source>
        <extracomment>What is compared: somebody answers for a verdict</extracomment>
        <translation>Dérogation</translation>
    </message>
    <message>
        <source>Condition</source>
        <extracomment>What is compared: whether a step or a phase is needed</extracomment>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <extracomment>What is compared: the technician&apos;s signature under a phase</extracomment>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Of a migration: it is neither finished nor abandoned</extracomment>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <extracomment>One side of a comparison where there is nothing</extracomment>
        <translation>Rien d’enregistré</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>What a person wrote, in quotation marks</extracomment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>How a migration ended</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Signed</source>
        <extracomment>By the customer, or by the technician under a phase</extracomment>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Vouched for</source>
        <extracomment>Somebody stands for what no check can see</extracomment>
        <translation>Attesté</translation>
    </message>
    <message>
        <source>No longer vouched for</source>
        <translation>N’est plus attesté</translation>
    </message>
    <message>
        <source>Trusted</source>
        <extracomment>Of a server&apos;s certificate: the technician trusts it</extracomment>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Before the migration began</source>
        <extracomment>Of a step: it was done before the console was asked for help</extracomment>
        <translation>Avant le début de la migration</translation>
    </message>
    <message numerus="yes">
        <source>%n instruction(s) ticked off</source>
        <extracomment>Of a step</extracomment>
        <translation>
            <numerusform>%n instruction cochée</numerusform>
            <numerusform>%n instructions cochées</numerusform>
        </translation>
    </message>
    <message>
        <source>Needed here</source>
        <extracomment>Whether a step or a phase is needed, as a person says</extracomment>
        <translation>Nécessaire ici</translation>
    </message>
    <message>
        <source>Not needed here</source>
        <translation>Pas nécessaire ici</translation>
    </message>
    <message>
        <source>Order overruled</source>
        <extracomment>A step began though others were open</extracomment>
        <translation>Ordre outrepassé</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <extracomment>Of evidence</extracomment>
        <translation>
            <numerusform>%n preuve</numerusform>
            <numerusform>%n preuves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <extracomment>Of pieces of evidence that do not count any more</extracomment>
        <translation>
            <numerusform>%n retirée</numerusform>
            <numerusform>%n retirées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 done, %2 set aside, %3 open</source>
        <extracomment>Of a list of computers, users or shares: three numbers</extracomment>
        <translation>terminé&#xa0;: %1, mis de côté&#xa0;: %2, ouvert&#xa0;: %3</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <extracomment>Of a list: %1 names the first ones that are not done</extracomment>
        <translation>Ouvert&#xa0;: %1</translation>
    </message>
    <message>
        <source>Works after the move</source>
        <extracomment>Of a line-of-business application</extracomment>
        <translation>Fonctionne après le déplacement</translation>
    </message>
    <message>
        <source>Does not work after the move</source>
        <extracomment>Of a line-of-business application</extracomment>
        <translation>Ne fonctionne pas après le déplacement</translation>
    </message>
    <message>
        <source>Is not moved</source>
        <extracomment>Of a line-of-business application</extracomment>
        <translation>N’est pas déplacée</translation>
    </message>
    <message>
        <source>No result yet</source>
        <extracomment>Of a line-of-business application: nobody has said yet whether it works after the move</extracomment>
        <translation>Pas encore de résultat</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <extracomment>Whom an answer came from: %1 is the name or the address of a server</extracomment>
        <translation>Réponse de %1</translation>
    </message>
    <message>
        <source>Overridden</source>
        <extracomment>Of a verdict: somebody answers for it</extracomment>
        <translation>Avec dérogation</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>An override: %1 is a date and time</extracomment>
        <translation>Jusqu’au %1</translation>
    </message>
</context>
<context>
    <name>ComparedRow</name>
    <message>
        <source>Differs</source>
        <extracomment>On a row of a comparison</extracomment>
        <translation>Différent</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Identique</translation>
    </message>
</context>
<context>
    <name>ComparisonController</name>
    <message>
        <source>As it is now</source>
        <extracomment>Of a migration, beside another moment of it</extracomment>
        <translation>État actuel</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <extracomment>Of a comparison: how many things are not the same on both sides</extracomment>
        <translation>
            <numerusform>%n différence</numerusform>
            <numerusform>%n différences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <extracomment>Of a comparison: how many things are the same on both sides</extracomment>
        <translation>
            <numerusform>%n identique</numerusform>
            <numerusform>%n identiques</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Two finished texts: %1 is the title of a phase, %2 a sentence about what differs in it</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ComparisonHead</name>
    <message>
        <source>Choose another</source>
        <extracomment>Button under one side of a comparison: something else is compared in its place</extracomment>
        <translation>Choisir autre chose</translation>
    </message>
    <message>
        <source>Choose another in the place of %1</source>
        <extracomment>For screen readers: %1 is one side of a comparison</extracomment>
        <translation>Choisir autre chose à la place de %1</translation>
    </message>
    <message>
        <source>First: %1</source>
        <extracomment>%1 is a sentence about what differs first</extracomment>
        <translation>D’abord&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Only differences</source>
        <extracomment>What of a comparison is shown</extracomment>
        <translation>Différences seulement</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>All phases</source>
        <translation>Toutes les phases</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Title of a phase, and how many differences there are in it</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n difference(s)</source>
        <translation>
            <numerusform>%1, %n différence</numerusform>
            <numerusform>%1, %n différences</numerusform>
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
        <translation>%1 diffère. %2&#xa0;: %3. %4&#xa0;: %5</translation>
    </message>
    <message>
        <source>%1 is the same: %2</source>
        <extracomment>For screen readers, a row of a comparison: %1 what is compared, %2 what both sides say</extracomment>
        <translation>%1 est identique&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ConditionSheet</name>
    <message>
        <source>Is this step needed at this site?</source>
        <translation>Cette étape est-elle nécessaire sur ce site&#x202f;?</translation>
    </message>
    <message>
        <source>Only if</source>
        <extracomment>Heading: in which case this step has to be done</extracomment>
        <translation>Seulement si</translation>
    </message>
    <message>
        <source>What is known</source>
        <extracomment>Heading: what is known about the condition of a step</extracomment>
        <translation>Ce qui est connu</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>What did you see at the site?</source>
        <translation>Qu’avez-vous vu sur le site&#x202f;?</translation>
    </message>
    <message>
        <source>It is needed</source>
        <translation>Elle est nécessaire</translation>
    </message>
    <message>
        <source>It is not needed</source>
        <translation>Elle n’est pas nécessaire</translation>
    </message>
    <message>
        <source>As the checks say</source>
        <translation>Selon les vérifications</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Mark this step as done?</source>
        <translation>Marquer cette étape comme terminée&#x202f;?</translation>
    </message>
    <message>
        <source>What to keep as evidence</source>
        <translation>Ce qu’il faut conserver comme preuve</translation>
    </message>
    <message>
        <source>Date of the backup</source>
        <translation>Date de la sauvegarde</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>A date</extracomment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>A date</extracomment>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Where the backup is kept</source>
        <translation>Emplacement de la sauvegarde</translation>
    </message>
    <message>
        <source>For example: USB disk 2, in the safe</source>
        <translation>Par exemple&#xa0;: disque USB 2, dans le coffre</translation>
    </message>
    <message>
        <source>Names of the restored files (required)</source>
        <translation>Noms des fichiers restaurés (obligatoire)</translation>
    </message>
    <message>
        <source>Which files were restored and compared?</source>
        <translation>Quels fichiers ont été restaurés et comparés&#x202f;?</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>For example: full backup to the USB disk, three files restored and compared</source>
        <translation>Par exemple&#xa0;: sauvegarde complète sur le disque USB, trois fichiers restaurés et comparés</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marquer comme terminée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ConfirmationController</name>
    <message>
        <source>This is not a day up to today. Enter it like this: %1</source>
        <extracomment>%1 is an example of a date</extracomment>
        <translation>Cette date n’est pas valable ou se situe dans le futur. Saisissez-la ainsi&#xa0;: %1</translation>
    </message>
    <message>
        <source>the date of the backup</source>
        <extracomment>What is missing in a form</extracomment>
        <translation>la date de la sauvegarde</translation>
    </message>
    <message>
        <source>where the backup is kept</source>
        <extracomment>What is missing in a form</extracomment>
        <translation>l’emplacement de la sauvegarde</translation>
    </message>
    <message>
        <source>the names of the restored files</source>
        <extracomment>What is missing in a form</extracomment>
        <translation>les noms des fichiers restaurés</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Il manque encore&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>CorrectionPage</name>
    <message>
        <source>This is needed.</source>
        <translation>Cette information est nécessaire.</translation>
    </message>
    <message>
        <source>Correct the migration</source>
        <translation>Corriger la migration</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Enregistrer la correction</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>The record keeps what was said before. Every answer of the checks counts as old until it is measured again.</source>
        <translation>L’enregistrement garde ce qui a été dit auparavant. Chaque réponse des vérifications est considérée comme périmée jusqu’à la prochaine mesure.</translation>
    </message>
    <message>
        <source>What is moved</source>
        <translation>Ce qui est migré</translation>
    </message>
    <message>
        <source>Old server</source>
        <translation>Ancien serveur</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <extracomment>The name of the person who does the migration</extracomment>
        <translation>Effectué par</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>Le site</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>The full DNS name of the Active Directory domain.</source>
        <translation>Nom DNS complet du domaine Active Directory.</translation>
    </message>
    <message>
        <source>Source Server</source>
        <translation>Serveur source</translation>
    </message>
    <message>
        <source>Name or IP address of the old server.</source>
        <translation>Nom ou adresse IP de l’ancien serveur.</translation>
    </message>
    <message>
        <source>Destination Server</source>
        <translation>Serveur de destination</translation>
    </message>
    <message>
        <source>May stay empty until phase 2.</source>
        <translation>Peut rester vide jusqu’à la phase 2.</translation>
    </message>
</context>
<context>
    <name>DatabaseProblem</name>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Where the records are</source>
        <translation>Où se trouvent les enregistrements</translation>
    </message>
</context>
<context>
    <name>DeadlineRow</name>
    <message>
        <source>Status</source>
        <extracomment>A status such as &quot;Passed&quot; or &quot;Warning&quot;</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>The moment from which a deadline is counted</extracomment>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>The moment at which a deadline ends</extracomment>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Last day on which you are surely in time</source>
        <translation>Dernier jour où vous êtes sûr d’être dans les temps</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <extracomment>How far a deadline may be off, such as &quot;± 5 min&quot;</extracomment>
        <translation>Incertitude</translation>
    </message>
    <message>
        <source>Open the step: %1</source>
        <extracomment>%1 is the title of a step</extracomment>
        <translation>Ouvrir l’étape&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>DeadlineService</name>
    <message>
        <source>%1 confirmed it: %2</source>
        <translation>%1 l’a confirmé&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 took the confirmation back: %2</source>
        <extracomment>%1 is a person, %2 a time</extracomment>
        <translation>%1 a annulé la confirmation&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>DeadlineText</name>
    <message>
        <source>Source server out of the network</source>
        <extracomment>A deadline</extracomment>
        <translation>Serveur source hors du réseau</translation>
    </message>
    <message>
        <source>Source server must be gone by %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Retirer le serveur source au plus tard le %1</translation>
    </message>
    <message>
        <source>Source server had to be gone before</source>
        <translation>Le serveur source aurait déjà dû être retiré</translation>
    </message>
    <message>
        <source>Cannot tell how long the source server may stay</source>
        <translation>Impossible de savoir combien de temps le serveur source peut rester</translation>
    </message>
    <message>
        <source>Counted from the moment at which the destination server became a domain controller; it tells that moment itself.</source>
        <translation>Compté à partir du moment où le serveur de destination est devenu contrôleur de domaine&#x202f;; il indique lui-même ce moment.</translation>
    </message>
    <message>
        <source>Installation after the preparation tool</source>
        <extracomment>A deadline</extracomment>
        <translation>Installation après l’outil de préparation</translation>
    </message>
    <message>
        <source>Install the destination server by %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Installer le serveur de destination au plus tard le %1</translation>
    </message>
    <message>
        <source>The preparation tool must be run again</source>
        <translation>L’outil de préparation doit être exécuté à nouveau</translation>
    </message>
    <message>
        <source>Cannot tell whether the preparation tool must be run again</source>
        <translation>Impossible de savoir si l’outil de préparation doit être exécuté à nouveau</translation>
    </message>
    <message>
        <source>Counted from the moment at which the preparation tool changed the schema.</source>
        <translation>Compté à partir du moment où l’outil de préparation a modifié le schéma.</translation>
    </message>
    <message>
        <source>Preparation tool after the backup</source>
        <extracomment>A deadline</extracomment>
        <translation>Outil de préparation après la sauvegarde</translation>
    </message>
    <message>
        <source>Run the preparation tool by %1, or back up again</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Exécuter l’outil de préparation au plus tard le %1, sinon sauvegarder à nouveau</translation>
    </message>
    <message>
        <source>The source server must be backed up again</source>
        <translation>Le serveur source doit être sauvegardé à nouveau</translation>
    </message>
    <message>
        <source>Cannot tell whether the backup is too old</source>
        <translation>Impossible de savoir si la sauvegarde est trop ancienne</translation>
    </message>
    <message>
        <source>Counted from the newest system-state backup that the directory knows.</source>
        <translation>Compté à partir de la sauvegarde de l’état du système la plus récente que connaît l’annuaire.</translation>
    </message>
    <message>
        <source>Replication between the servers</source>
        <extracomment>A deadline</extracomment>
        <translation>Réplication entre les serveurs</translation>
    </message>
    <message>
        <source>The servers must replicate by %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Les serveurs doivent répliquer au plus tard le %1</translation>
    </message>
    <message>
        <source>The servers have not replicated for too long</source>
        <translation>Les serveurs n’ont plus répliqué depuis trop longtemps</translation>
    </message>
    <message>
        <source>Cannot tell whether the servers have not replicated for too long</source>
        <translation>Impossible de savoir si les serveurs n’ont plus répliqué depuis trop longtemps</translation>
    </message>
    <message>
        <source>Counted from the last success of replication that lies furthest back. After this time, deleted objects come back.</source>
        <translation>Compté à partir de la plus ancienne des dernières réplications réussies. Passé ce délai, des objets supprimés réapparaissent.</translation>
    </message>
    <message>
        <source>Certificate of a server</source>
        <extracomment>A deadline</extracomment>
        <translation>Certificat d’un serveur</translation>
    </message>
    <message>
        <source>The certificate of %2 is valid until %1</source>
        <extracomment>%1 is a day, %2 a server</extracomment>
        <translation>Le certificat de %2 est valable jusqu’au %1</translation>
    </message>
    <message>
        <source>The certificate of %2 has ended</source>
        <translation>Le certificat de %2 a expiré</translation>
    </message>
    <message>
        <source>Cannot tell whether the certificate of %2 has ended</source>
        <translation>Impossible de savoir si le certificat de %2 a expiré</translation>
    </message>
    <message>
        <source>The certificate that you trust names its end itself.</source>
        <translation>Le certificat que vous avez approuvé indique lui-même sa date de fin.</translation>
    </message>
    <message>
        <source>Source server kept in reserve</source>
        <extracomment>A reminder: the old server is kept for a while</extracomment>
        <translation>Serveur source gardé en réserve</translation>
    </message>
    <message>
        <source>Keep the source server until %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Conserver le serveur source jusqu’au %1</translation>
    </message>
    <message>
        <source>The source server need not be kept any longer</source>
        <translation>Il n’est plus nécessaire de conserver le serveur source</translation>
    </message>
    <message>
        <source>Cannot tell how long the source server must be kept</source>
        <translation>Impossible de savoir combien de temps conserver le serveur source</translation>
    </message>
    <message>
        <source>Counted from the moment at which the step before was marked as done.</source>
        <translation>Compté à partir du moment où l’étape précédente a été marquée comme terminée.</translation>
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
            <numerusform>%n jour restant</numerusform>
            <numerusform>%n jours restants</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>How much time is left; %1 is a span such as &quot;5 h 12 min&quot;</extracomment>
        <translation>il reste %1</translation>
    </message>
    <message>
        <source>Counted from the moment at which the step was marked as done. What it is about happened before that.</source>
        <translation>Compté à partir du moment où l’étape a été marquée comme terminée. Ce dont il s’agit a eu lieu avant.</translation>
    </message>
    <message>
        <source>Last seen: %1.</source>
        <extracomment>%1 is a time, or a date and a time</extracomment>
        <translation>Dernier relevé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The destination server has not told yet since when it is a domain controller. Sign in and check now.</source>
        <translation>Le serveur de destination n’a pas encore indiqué depuis quand il est contrôleur de domaine. Connectez-vous et vérifiez maintenant.</translation>
    </message>
    <message>
        <source>Nobody has recorded when that was: the step was taken over as done. Sign in and check now.</source>
        <translation>Personne n’a noté quand c’était&#xa0;: l’étape a été reprise comme terminée. Connectez-vous et vérifiez maintenant.</translation>
    </message>
    <message>
        <source>The shorter period counts until update KB943494 is confirmed on the source server.</source>
        <translation>Le délai le plus court s’applique tant que la mise à jour KB943494 n’est pas confirmée sur le serveur source.</translation>
    </message>
    <message>
        <source>The server’s clock was never compared with this console, so a day is added to the uncertainty.</source>
        <translation>L’horloge du serveur n’a jamais été comparée à cette console&#xa0;: un jour est donc ajouté à l’incertitude.</translation>
    </message>
    <message>
        <source>The clocks were not compared lately, so five minutes are added to the uncertainty.</source>
        <translation>Les horloges n’ont pas été comparées récemment&#xa0;: cinq minutes sont donc ajoutées à l’incertitude.</translation>
    </message>
    <message>
        <source>The clock of this console shows less than when something was last recorded. Set it right.</source>
        <translation>L’horloge de cette console affiche une heure antérieure à celle de la dernière entrée. Réglez-la.</translation>
    </message>
</context>
<context>
    <name>DeadlinesSheet</name>
    <message>
        <source>Deadlines</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Counted by this console’s clock, corrected by how far the servers’ clocks are off.</source>
        <translation>Comptées d’après l’horloge de cette console, corrigées de l’écart des horloges des serveurs.</translation>
    </message>
    <message>
        <source>No deadline runs now. The first one begins with the backup of the source server.</source>
        <translation>Aucune échéance ne court actuellement. La première commence avec la sauvegarde du serveur source.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Leaves a sheet without doing anything</extracomment>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n migration(s) for good?</source>
        <translation>
            <numerusform>Supprimer définitivement %n migration&#x202f;?</numerusform>
            <numerusform>Supprimer définitivement %n migrations&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Traces are left in the file</source>
        <translation>Il reste des traces dans le fichier</translation>
    </message>
    <message>
        <source>The file could not be rewritten now. The console does it after its next start.</source>
        <translation>Le fichier n’a pas pu être réécrit maintenant. La console le fera après son prochain démarrage.</translation>
    </message>
    <message>
        <source>Deleting …</source>
        <translation>Suppression en cours…</translation>
    </message>
    <message>
        <source>What goes</source>
        <extracomment>Heading: what is deleted</extracomment>
        <translation>Ce qui est supprimé</translation>
    </message>
    <message>
        <source>Names, notes, findings and evidence, out of the file and out of the search. This cannot be undone.</source>
        <translation>Les noms, notes, constats et preuves, du fichier et de la recherche. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>What stays</source>
        <extracomment>Heading: what is not deleted</extracomment>
        <translation>Ce qui reste</translation>
    </message>
    <message>
        <source>The entries without their content, their hashes, and an entry that says who deleted it, when and why. Backups and exported files keep what they hold.</source>
        <translation>Les entrées sans leur contenu, leurs hachages et une entrée qui dit qui a supprimé, quand et pourquoi. Les sauvegardes et les fichiers exportés gardent leur contenu.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected migrations are open and stay.</source>
        <translation>
            <numerusform>%n des migrations sélectionnées est en cours et reste.</numerusform>
            <numerusform>%n des migrations sélectionnées sont en cours et restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>The content of this entry was erased.</source>
        <extracomment>An entry of the record whose content was removed after its time</extracomment>
        <translation>Le contenu de cette entrée a été effacé.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>A note of a person: %1 is the name, %2 the note</extracomment>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;»</translation>
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
        <translation>Dérogation de %1 jusqu’au %2&#xa0;: «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>Override withdrawn by %1</source>
        <extracomment>%1 is a person</extracomment>
        <translation>Dérogation retirée par %1</translation>
    </message>
    <message>
        <source>Order overruled by %1: “%2”</source>
        <extracomment>A step begins though others are open: %1 is a person, %2 that person&apos;s reason</extracomment>
        <translation>Ordre outrepassé par %1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Condition left to the checks by %1</source>
        <extracomment>Whether a step is needed; %1 is a person</extracomment>
        <translation>Condition laissée aux vérifications par %1</translation>
    </message>
    <message>
        <source>Needed here, says %1: “%2”</source>
        <extracomment>Whether a step is needed: %1 is a person, %2 that person&apos;s reason</extracomment>
        <translation>Nécessaire ici, selon %1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Not needed here, says %1: “%2”</source>
        <extracomment>Whether a step is needed: %1 is a person, %2 that person&apos;s reason</extracomment>
        <translation>Pas nécessaire ici, selon %1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 put a piece of evidence back as it was</source>
        <extracomment>It was withdrawn, or added after that, by mistake; %1 is a person</extracomment>
        <translation>%1 a rétabli une preuve dans son état antérieur</translation>
    </message>
    <message>
        <source>%1 added evidence from the clipboard</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 a ajouté une preuve depuis le Presse-papiers</translation>
    </message>
    <message>
        <source>%1 added the evidence “%2”</source>
        <extracomment>%1 is a person, %2 the name of a file</extracomment>
        <translation>%1 a ajouté la preuve «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 took a piece of evidence back</source>
        <extracomment>It was added by mistake; %1 is a person</extracomment>
        <translation>%1 a annulé l’ajout d’une preuve</translation>
    </message>
    <message>
        <source>%1 withdrew a piece of evidence: “%2”</source>
        <extracomment>%1 is a person, %2 the reason in that person&apos;s words</extracomment>
        <translation>%1 a retiré une preuve&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 vouched for it</source>
        <extracomment>Somebody vouches for what no check can see: %1 is a person</extracomment>
        <translation>%1 l’atteste</translation>
    </message>
    <message>
        <source>%1 vouched for it: “%2”</source>
        <extracomment>Somebody vouches for what no check can see: %1 is a person, %2 a remark in that person&apos;s words</extracomment>
        <translation>%1 l’atteste&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 no longer vouches for it</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 ne l’atteste plus</translation>
    </message>
    <message>
        <source>%1 took an application off the plan: “%2”</source>
        <extracomment>%1 is a person, %2 the reason in that person&apos;s words</extracomment>
        <translation>%1 a retiré une application du plan&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 said that there are no such applications</source>
        <extracomment>Of line-of-business applications; %1 is a person</extracomment>
        <translation>%1 a indiqué qu’il n’y a pas d’applications de ce type</translation>
    </message>
    <message>
        <source>%1 took back that there are no such applications</source>
        <extracomment>Of line-of-business applications; %1 is a person</extracomment>
        <translation>%1 a retiré l’indication selon laquelle il n’y a pas d’applications de ce type</translation>
    </message>
    <message>
        <source>%1 took the signature under the phase back</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 a annulé la signature de la phase</translation>
    </message>
    <message>
        <source>%1 withdrew the signature under the phase: “%2”</source>
        <extracomment>%1 is a person, %2 the reason in that person&apos;s words</extracomment>
        <translation>%1 a retiré la signature de la phase&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 signed the phase</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 a signé la phase</translation>
    </message>
    <message>
        <source>%1 signed the phase: “%2”</source>
        <extracomment>%1 is a person, %2 a remark in that person&apos;s words</extracomment>
        <translation>%1 a signé la phase&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” taken off the list by %2: “%3”</source>
        <extracomment>A row of a list: %1 is a computer, a user or a share, %2 a person, %3 the reason in that person&apos;s words</extracomment>
        <translation>«&#xa0;%1&#xa0;» retiré de la liste par %2&#xa0;: «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” done (%2)</source>
        <extracomment>A row of a list: %1 is a computer, a user or a share, %2 a person</extracomment>
        <translation>«&#xa0;%1&#xa0;» terminé (%2)</translation>
    </message>
    <message>
        <source>“%1” set aside by %2: “%3”</source>
        <extracomment>A row of a list: %1 is a computer, a user or a share, %2 a person, %3 the reason in that person&apos;s words</extracomment>
        <translation>«&#xa0;%1&#xa0;» mis de côté par %2&#xa0;: «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” open (%2)</source>
        <extracomment>A row of a list: %1 is a computer, a user or a share, %2 a person</extracomment>
        <translation>«&#xa0;%1&#xa0;» ouvert (%2)</translation>
    </message>
    <message>
        <source>“%1” works after the move, says %2</source>
        <extracomment>%1 is an application, %2 a person</extracomment>
        <translation>«&#xa0;%1&#xa0;» fonctionne après le déplacement, selon %2</translation>
    </message>
    <message>
        <source>“%1” does not work after the move, says %2: “%3”</source>
        <extracomment>%1 is an application, %2 a person, %3 a remark in that person&apos;s words</extracomment>
        <translation>«&#xa0;%1&#xa0;» ne fonctionne pas après le déplacement, selon %2&#xa0;: «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is not moved, says %2: “%3”</source>
        <extracomment>%1 is an application, %2 a person, %3 the reason in that person&apos;s words</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas déplacée, selon %2&#xa0;: «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>Plan for “%1” written by %2</source>
        <extracomment>%1 is an application, %2 a person</extracomment>
        <translation>Plan pour «&#xa0;%1&#xa0;» rédigé par %2</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Sauvegarde du %1</translation>
    </message>
    <message>
        <source>Kept on: %1</source>
        <extracomment>Where a backup is kept: %1 is a disk or a folder</extracomment>
        <translation>Conservée sur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <extracomment>%1 is a list of names of files</extracomment>
        <translation>Restauré&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, seen by a check</source>
        <comment>step</comment>
        <extracomment>What was done about a step: %1 is a status such as &quot;Done&quot;; a check has found it out</extracomment>
        <translation>%1, constaté par une vérification</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>step</comment>
        <extracomment>What was done about a step: %1 is a status such as &quot;Skipped&quot;, %2 the reason in a person&apos;s words</extracomment>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;»</translation>
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
        <translation>%1 (%2)&#xa0;: «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>event</comment>
        <extracomment>An event of a migration: %1 is the title of a check or a step, %2 what happened to it</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Somebody</source>
        <extracomment>Stands for the name of a person that is not known</extracomment>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>The migration began</source>
        <extracomment>%1 is a person</extracomment>
        <translation>La migration a commencé</translation>
    </message>
    <message>
        <source>%1 began the migration</source>
        <translation>%1 a commencé la migration</translation>
    </message>
    <message>
        <source>The data of the migration were corrected</source>
        <translation>Les données de la migration ont été corrigées</translation>
    </message>
    <message>
        <source>For an hour no check found a change</source>
        <translation>Pendant une heure, aucune vérification n’a constaté de changement</translation>
    </message>
    <message>
        <source>%1 ticked off instruction %2</source>
        <extracomment>%1 is a person, %2 a number</extracomment>
        <translation>%1 a coché l’instruction %2</translation>
    </message>
    <message>
        <source>%1 took the tick off instruction %2</source>
        <extracomment>%1 is a person, %2 a number</extracomment>
        <translation>%1 a décoché l’instruction %2</translation>
    </message>
    <message>
        <source>%1 trusts the certificate of %2</source>
        <extracomment>%1 is a person, %2 a server</extracomment>
        <translation>%1 fait confiance au certificat de %2</translation>
    </message>
    <message>
        <source>Signed in to the domain as %1</source>
        <extracomment>%1 is an account</extracomment>
        <translation>Connecté au domaine en tant que %1</translation>
    </message>
    <message>
        <source>%1 finished the migration</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 a terminé la migration</translation>
    </message>
    <message>
        <source>%1 abandoned the migration: “%2”</source>
        <extracomment>%1 is a person, %2 the reason in that person&apos;s words</extracomment>
        <translation>%1 a abandonné la migration&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 reopened the migration</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 a rouvert la migration</translation>
    </message>
    <message>
        <source>The destination was installed anew</source>
        <translation>La destination a été réinstallée</translation>
    </message>
    <message>
        <source>%1 signed for the customer</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 a signé pour le client</translation>
    </message>
    <message numerus="yes">
        <source>%1 erased the content of %n entries: “%2”</source>
        <extracomment>%1 is a person, %2 the reason in that person&apos;s words, %n how many entries of a record lost their content</extracomment>
        <translation>
            <numerusform>%1 a effacé le contenu de %n entrée&#xa0;: «&#xa0;%2&#xa0;»</numerusform>
            <numerusform>%1 a effacé le contenu de %n entrées&#xa0;: «&#xa0;%2&#xa0;»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceController</name>
    <message>
        <source>Up to %1 a piece, %2 a migration and %3 pieces a step.</source>
        <extracomment>%1 and %2 are sizes such as &quot;32 MiB&quot;, %3 is a number</extracomment>
        <translation>Jusqu’à %1 par preuve, %2 par migration et %3 preuves par étape.</translation>
    </message>
    <message>
        <source>This piece is there already</source>
        <translation>Cette preuve existe déjà</translation>
    </message>
    <message>
        <source>The same content is among the evidence of this step. Nothing was added.</source>
        <translation>Le même contenu figure parmi les preuves de cette étape. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>The file %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Le fichier %1</translation>
    </message>
    <message>
        <source>A picture of %1 × %2 pixels</source>
        <extracomment>%1 and %2 are the width and height of a picture</extracomment>
        <translation>Une image de %1 × %2 pixels</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>The content of a file is on its way</extracomment>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Only the beginning is shown. The record holds all of it.</source>
        <translation>Seul le début est affiché. L’enregistrement contient tout.</translation>
    </message>
    <message>
        <source>A file of this kind cannot be shown here. The record holds all of it.</source>
        <translation>Ce type de fichier ne peut pas être affiché ici. L’enregistrement contient tout.</translation>
    </message>
    <message>
        <source>The content cannot be read from the database. Check the disk, then open the piece again.</source>
        <translation>Impossible de lire le contenu dans la base de données. Vérifiez le disque, puis ouvrez à nouveau la preuve.</translation>
    </message>
</context>
<context>
    <name>EvidenceModel</name>
    <message>
        <source>Picture from the clipboard</source>
        <extracomment>A piece of evidence without a name of its own</extracomment>
        <translation>Image du Presse-papiers</translation>
    </message>
    <message>
        <source>Text from the clipboard</source>
        <translation>Texte du Presse-papiers</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>A piece of evidence: %1 is its size, %2 the person who added it, %3 when</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Taken back by %1, %2</source>
        <extracomment>A piece of evidence that was added by mistake: %1 is a person, %2 when</extracomment>
        <translation>Annulée par %1, %2</translation>
    </message>
    <message>
        <source>Withdrawn by %1, %2: “%3”</source>
        <extracomment>A piece of evidence that does not count any more: %1 is a person, %2 when, %3 the reason in that person&apos;s words</extracomment>
        <translation>Retirée par %1, %2&#xa0;: «&#xa0;%3&#xa0;»</translation>
    </message>
</context>
<context>
    <name>EvidenceProblem</name>
    <message>
        <source>Close</source>
        <extracomment>Takes a message away that was read</extracomment>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>EvidenceSheet</name>
    <message>
        <source>The picture is damaged or has too many pixels to be shown. The record holds all of it.</source>
        <translation>L’image est endommagée ou contient trop de pixels pour être affichée. L’enregistrement contient tout.</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>Makes a picture larger</extracomment>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>Makes a picture smaller</extracomment>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Why does it not count any more?</source>
        <translation>Pourquoi ne compte-t-elle plus&#x202f;?</translation>
    </message>
    <message>
        <source>For example: it shows another server</source>
        <translation>Par exemple&#xa0;: elle montre un autre serveur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <extracomment>Says that a piece of evidence does not count any more</extracomment>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>ExchangeCommand</name>
    <message>
        <source>Written: %1, %2.</source>
        <translation>Écrit&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>Newest hashes, to be written down elsewhere:</source>
        <translation>Hachages les plus récents, à noter ailleurs&#xa0;:</translation>
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
    <name>ExchangeProgress</name>
    <message>
        <source>Writing the file…</source>
        <translation>Écriture du fichier…</translation>
    </message>
    <message>
        <source>Verifying the file…</source>
        <translation>Contrôle du fichier…</translation>
    </message>
    <message>
        <source>Taking it in…</source>
        <translation>Importation…</translation>
    </message>
</context>
<context>
    <name>ExchangeText</name>
    <message>
        <source>The folder is not there</source>
        <translation>Le dossier est introuvable</translation>
    </message>
    <message>
        <source>The disk may have been unplugged. Nothing was written.</source>
        <translation>Le disque a peut-être été débranché. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Plug the disk in again, or choose another folder.</source>
        <translation>Rebranchez le disque ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There is a file of this name already</source>
        <translation>Un fichier de ce nom existe déjà</translation>
    </message>
    <message>
        <source>It was left as it is, and nothing was written.</source>
        <translation>Il a été laissé tel quel, et rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation>Choisissez un autre nom ou un autre dossier.</translation>
    </message>
    <message>
        <source>There is no room for the file</source>
        <translation>Il n’y a pas de place pour le fichier</translation>
    </message>
    <message>
        <source>The disk that it was to be written to is full. Nothing was left there.</source>
        <translation>Le disque sur lequel l’écriture devait se faire est plein. Rien n’y a été laissé.</translation>
    </message>
    <message>
        <source>Free some space on it, or choose another folder.</source>
        <translation>Libérez de l’espace sur ce disque ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The disk holds no file that large</source>
        <translation>Le disque n’accepte pas de fichier aussi volumineux</translation>
    </message>
    <message>
        <source>Many sticks hold files of up to 4 GB only. Nothing was left there.</source>
        <translation>Beaucoup de clés USB n’acceptent que des fichiers de 4&#xa0;Go au maximum. Rien n’y a été laissé.</translation>
    </message>
    <message>
        <source>Export fewer migrations at once, or choose another disk.</source>
        <translation>Exportez moins de migrations à la fois ou choisissez un autre disque.</translation>
    </message>
    <message>
        <source>That is too much for one file</source>
        <translation>C’est trop pour un seul fichier</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Export fewer migrations at once.</source>
        <translation>Exportez moins de migrations à la fois.</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Impossible d’écrire le fichier</translation>
    </message>
    <message>
        <source>Your account may not write there, or the disk reports an error.</source>
        <translation>Votre compte n’a pas le droit d’y écrire, ou le disque signale une erreur.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Entry %1 of the console %2.</source>
        <extracomment>Says where in a record something is. %1 is the number of an entry, %2 the id of a console</extracomment>
        <translation>Entrée %1 de la console %2.</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>Le fichier a disparu</translation>
    </message>
    <message>
        <source>It was removed, or the disk that it is on was unplugged.</source>
        <translation>Il a été supprimé, ou le disque qui le contient a été débranché.</translation>
    </message>
    <message>
        <source>Plug the disk in again, then choose the file once more.</source>
        <translation>Rebranchez le disque, puis choisissez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>The file may not be read</source>
        <translation>La lecture du fichier n’est pas autorisée</translation>
    </message>
    <message>
        <source>Your account has no permission to read it.</source>
        <translation>Votre compte n’a pas l’autorisation de le lire.</translation>
    </message>
    <message>
        <source>Copy the file to your home folder with an account that may read it, then choose the copy.</source>
        <translation>Copiez le fichier dans votre dossier personnel avec un compte autorisé à le lire, puis choisissez la copie.</translation>
    </message>
    <message>
        <source>This is not an exported migration</source>
        <translation>Ce n’est pas une migration exportée</translation>
    </message>
    <message>
        <source>The console has not written this file.</source>
        <translation>Ce fichier n’a pas été écrit par la console.</translation>
    </message>
    <message>
        <source>Choose a file that ends with .migration.</source>
        <translation>Choisissez un fichier dont le nom se termine par .migration.</translation>
    </message>
    <message>
        <source>The file is from a newer version</source>
        <translation>Le fichier provient d’une version plus récente</translation>
    </message>
    <message>
        <source>This console does not know its format.</source>
        <translation>Cette console ne connaît pas son format.</translation>
    </message>
    <message>
        <source>Install the newer version, then import it again.</source>
        <translation>Installez la version plus récente, puis importez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Le fichier est endommagé</translation>
    </message>
    <message>
        <source>It was cut or changed since it was written.</source>
        <translation>Il a été tronqué ou modifié depuis son écriture.</translation>
    </message>
    <message>
        <source>Copy it again from where it comes from, or export it again.</source>
        <translation>Copiez-le à nouveau depuis son origine, ou exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>The record in the file was changed</source>
        <translation>L’enregistrement contenu dans le fichier a été modifié</translation>
    </message>
    <message>
        <source>Do not trust this file. Ask who gave it to you for another copy.</source>
        <translation>Ne vous fiez pas à ce fichier. Demandez une autre copie à la personne qui vous l’a remis.</translation>
    </message>
    <message>
        <source>Evidence in the file was changed</source>
        <translation>Une preuve contenue dans le fichier a été modifiée</translation>
    </message>
    <message>
        <source>Its content does not match its hash.</source>
        <translation>Son contenu ne correspond pas à son hachage.</translation>
    </message>
    <message>
        <source>The file contradicts the record</source>
        <translation>Le fichier contredit l’enregistrement</translation>
    </message>
    <message>
        <source>Both hold something else at the same place: two databases were used under one name.</source>
        <translation>Les deux contiennent autre chose au même endroit&#xa0;: deux bases de données ont été utilisées sous le même nom.</translation>
    </message>
    <message>
        <source>Keep both. The one whose newest hash was printed or signed is the one that counts.</source>
        <translation>Gardez les deux. Celui dont le hachage le plus récent a été imprimé ou signé fait foi.</translation>
    </message>
    <message>
        <source>The file is not as it should be</source>
        <translation>Le fichier n’est pas tel qu’il devrait être</translation>
    </message>
    <message>
        <source>No console has written it like this.</source>
        <translation>Aucune console ne l’a écrit ainsi.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Impossible de lire le fichier</translation>
    </message>
    <message>
        <source>The disk reports an error.</source>
        <translation>Le disque signale une erreur.</translation>
    </message>
    <message>
        <source>Copy the file to another disk, then choose the copy.</source>
        <translation>Copiez le fichier sur un autre disque, puis choisissez la copie.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n preuve</numerusform>
            <numerusform>%n preuves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence missing in the file</source>
        <translation>
            <numerusform>%n preuve absente du fichier</numerusform>
            <numerusform>%n preuves absentes du fichier</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not here yet, %2.</source>
        <extracomment>Before an import. %1 is a customer with a product, %2 something like &quot;1,200 entries and 3 pieces of evidence&quot;</extracomment>
        <translation>%1&#xa0;: pas encore ici, %2.</translation>
    </message>
    <message>
        <source>%1: here already, and the file knows more: %2.</source>
        <extracomment>Before an import. %1 is a customer with a product, %2 something like &quot;1,200 entries and 3 pieces of evidence&quot;</extracomment>
        <translation>%1&#xa0;: déjà ici, et le fichier en sait plus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: all of it is here already.</source>
        <extracomment>%1 is a customer with a product</extracomment>
        <translation>%1&#xa0;: tout est déjà ici.</translation>
    </message>
    <message>
        <source>%1: added, %2.</source>
        <extracomment>After an import. %1 is a customer with a product, %2 something like &quot;1,200 entries and 3 pieces of evidence&quot;</extracomment>
        <translation>%1&#xa0;: ajouté, %2.</translation>
    </message>
    <message>
        <source>%1: brought together, %2 more.</source>
        <extracomment>After an import. %1 is a customer with a product, %2 something like &quot;1,200 entries and 3 pieces of evidence&quot;</extracomment>
        <translation>%1&#xa0;: réuni, %2 de plus.</translation>
    </message>
    <message>
        <source>%1: all of it was here already. Nothing was changed.</source>
        <extracomment>%1 is a customer with a product</extracomment>
        <translation>%1&#xa0;: tout était déjà ici. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Exported</source>
        <translation>Exporté</translation>
    </message>
    <message numerus="yes">
        <source>Export %n migration(s)</source>
        <translation>
            <numerusform>Exporter %n migration</numerusform>
            <numerusform>Exporter %n migrations</numerusform>
        </translation>
    </message>
    <message>
        <source>Another console can import this file. migration-console-verify verifies it without a console.</source>
        <translation>Une autre console peut importer ce fichier. migration-console-verify le contrôle sans console.</translation>
    </message>
    <message>
        <source>One file with the whole record and all evidence. Choose the folder, such as on a stick.</source>
        <translation>Un seul fichier avec tout l’enregistrement et toutes les preuves. Choisissez le dossier, par exemple sur une clé USB.</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Label above the path of a file</extracomment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Newest hash, to be written down elsewhere</source>
        <extracomment>Label above the hash of the last entry of a record</extracomment>
        <translation>Hachage le plus récent, à noter ailleurs</translation>
    </message>
    <message>
        <source>Export here</source>
        <translation>Exporter ici</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>Copier le hachage</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>Dossier parent</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>%1 (required)</source>
        <extracomment>%1 is the label of a field that must be filled in</extracomment>
        <translation>%1 (obligatoire)</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
</context>
<context>
    <name>FigureLegend</name>
    <message>
        <source>Time with work</source>
        <extracomment>Legend of a plot: how long people worked in a phase</extracomment>
        <translation>Temps de travail</translation>
    </message>
    <message>
        <source>Waiting: for half an hour and longer nobody did anything</source>
        <extracomment>Legend of a plot</extracomment>
        <translation>Attente&#xa0;: personne n’a rien fait pendant une demi-heure ou plus</translation>
    </message>
    <message>
        <source>Median of the others</source>
        <extracomment>Legend of a plot: half of the others took longer, half less</extracomment>
        <translation>Médiane des autres</translation>
    </message>
</context>
<context>
    <name>FiguresController</name>
    <message>
        <source>Not begun</source>
        <extracomment>Of a phase</extracomment>
        <translation>Non commencé</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <extracomment>Of a phase that has not ended: %1 is a span such as &quot;3 d 4 h&quot;</extracomment>
        <translation>%1 jusqu’ici</translation>
    </message>
    <message>
        <source>%1 of it waiting</source>
        <extracomment>Of the time that a phase took: %1 is a span in which nobody did anything</extracomment>
        <translation>dont %1 d’attente</translation>
    </message>
    <message>
        <source>Median of the others: %1</source>
        <extracomment>%1 is a span: in half of the other migrations the phase took longer, in half less</extracomment>
        <translation>Médiane des autres&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 longer</source>
        <extracomment>A phase beside the same phase of other migrations; %1 is a span</extracomment>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>%1 shorter</source>
        <translation>%1 de moins</translation>
    </message>
    <message>
        <source>Overrides</source>
        <extracomment>A figure of a migration: how often somebody answered for a verdict</extracomment>
        <translation>Dérogations</translation>
    </message>
    <message>
        <source>Steps that were opened again</source>
        <extracomment>A figure of a migration</extracomment>
        <translation>Étapes rouvertes</translation>
    </message>
    <message>
        <source>Times a check turned to failed</source>
        <extracomment>A figure of a migration: how often a check that was good became bad</extracomment>
        <translation>Vérifications passées en échec</translation>
    </message>
    <message>
        <source>Sweeps that found something new</source>
        <extracomment>A figure of a migration: a sweep asks all checks once</extracomment>
        <translation>Passages ayant trouvé du nouveau</translation>
    </message>
    <message>
        <source>Entries of the record</source>
        <extracomment>A figure of a migration</extracomment>
        <translation>Entrées de l’enregistrement</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <extracomment>How often a check failed</extracomment>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n migration(s)</source>
        <extracomment>In how many migrations a check failed</extracomment>
        <translation>
            <numerusform>dans %n migration</numerusform>
            <numerusform>dans %n migrations</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” took %2 longer than the median of the others. For %3 of its time nobody did anything.</source>
        <translation>«&#xa0;%1&#xa0;» a duré %2 de plus que la médiane des autres. Pendant %3, personne n’a rien fait.</translation>
    </message>
    <message>
        <source>“%1” took %2 longer than the median of the others.</source>
        <translation>«&#xa0;%1&#xa0;» a duré %2 de plus que la médiane des autres.</translation>
    </message>
    <message numerus="yes">
        <source>Too few migrations to compare with: %n other(s) of the same product, and a median needs three.</source>
        <extracomment>%n other migrations were found, which is too few for a median</extracomment>
        <translation>
            <numerusform>Trop peu de migrations pour comparer&#xa0;: %n autre du même produit, et une médiane en demande trois.</numerusform>
            <numerusform>Trop peu de migrations pour comparer&#xa0;: %n autres du même produit, et une médiane en demande trois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beside %n other migration(s) of the same product; time ran out before more were read.</source>
        <extracomment>%n: how many other migrations were read</extracomment>
        <translation>
            <numerusform>Comparé à %n autre migration du même produit&#x202f;; le temps a manqué pour en lire davantage.</numerusform>
            <numerusform>Comparé à %n autres migrations du même produit&#x202f;; le temps a manqué pour en lire davantage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beside the last %n migration(s) of the same product.</source>
        <extracomment>%n: how many other migrations were read</extracomment>
        <translation>
            <numerusform>Comparé à la dernière migration du même produit (%n).</numerusform>
            <numerusform>Comparé aux %n dernières migrations du même produit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Figures</source>
        <extracomment>Title of a page: durations and numbers of a migration</extracomment>
        <translation>Chiffres clés</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Recompter</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>This record and the last ones of the same product are read.</source>
        <translation>Lecture de cet enregistrement et des derniers du même produit.</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>Pas encore de comparaison possible</translation>
    </message>
    <message>
        <source>What slowed this migration down</source>
        <translation>Ce qui a ralenti cette migration</translation>
    </message>
    <message>
        <source>No phase took noticeably longer</source>
        <translation>Aucune phase n’a été nettement plus longue</translation>
    </message>
    <message>
        <source>How long each phase took</source>
        <translation>Durée de chaque phase</translation>
    </message>
    <message>
        <source>Most frequent failures</source>
        <extracomment>Heading above the checks that failed most often</extracomment>
        <translation>Échecs les plus fréquents</translation>
    </message>
    <message>
        <source>No check has failed yet.</source>
        <translation>Aucune vérification n’a encore échoué.</translation>
    </message>
</context>
<context>
    <name>FileSheet</name>
    <message>
        <source>Add a file as evidence</source>
        <translation>Ajouter un fichier comme preuve</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>Que montre cette preuve&#x202f;?</translation>
    </message>
    <message>
        <source>For example: the last line of the backup log</source>
        <translation>Par exemple&#xa0;: la dernière ligne du journal de sauvegarde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>Dossier parent</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>A filter and how many cards it shows</extracomment>
        <translation>Toutes %1</translation>
    </message>
    <message>
        <source>Needs attention %1</source>
        <translation>Requiert votre attention %1</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>Terminées %1</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>This console does not know the finding “%1”: it was recorded by a newer version.</source>
        <translation>Cette console ne connaît pas le constat «&#xa0;%1&#xa0;»&#xa0;: il a été enregistré par une version plus récente.</translation>
    </message>
    <message>
        <source>Open the session with a newer console to read it.</source>
        <translation>Ouvrez la session avec une console plus récente pour le lire.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Last item of a list that was cut; %n is how many there are beyond it
----------
Headline of a card; %n is a number of servers</extracomment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <extracomment>Headline of a card; %n is the number of people who have an account</extracomment>
        <translation>
            <numerusform>%n utilisateur</numerusform>
            <numerusform>%n utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Users: %1 of at most %2. Computers that were in use lately: %3 of at most %4. The license of the destination server is enough.</source>
        <extracomment>%1 is a number of users, %2 their limit, %3 a number of computers, %4 their limit</extracomment>
        <translation>Utilisateurs&#xa0;: %1 sur %2 au maximum. Ordinateurs utilisés récemment&#xa0;: %3 sur %4 au maximum. La licence du serveur de destination suffit.</translation>
    </message>
    <message>
        <source>Users: %1 of at most %2. Computers that were in use lately: %3 of at most %4. That is more than the license of the destination server allows.</source>
        <extracomment>%1 is a number of users, %2 their limit, %3 a number of computers, %4 their limit</extracomment>
        <translation>Utilisateurs&#xa0;: %1 sur %2 au maximum. Ordinateurs utilisés récemment&#xa0;: %3 sur %4 au maximum. C’est plus que ne le permet la licence du serveur de destination.</translation>
    </message>
    <message>
        <source>Disable the accounts that nobody needs, or plan for an edition of Windows Server without these limits.</source>
        <translation>Désactivez les comptes dont personne n’a besoin, ou prévoyez une édition de Windows Server sans ces limites.</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s)</source>
        <extracomment>Headline of a card; %n is the number of computers in the domain</extracomment>
        <translation>
            <numerusform>%n ordinateur</numerusform>
            <numerusform>%n ordinateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>The Connector can be installed on every computer of the domain.</source>
        <extracomment>The Connector is a program of Windows Server Essentials</extracomment>
        <translation>Le Connecteur peut être installé sur tous les ordinateurs du domaine.</translation>
    </message>
    <message>
        <source>The Connector cannot be installed on Windows XP and Windows Vista: %1. These computers stay in the domain without it. It can be installed on all others.</source>
        <extracomment>%1 is a list of computers</extracomment>
        <translation>Le Connecteur ne peut pas être installé sous Windows XP et Windows Vista&#xa0;: %1. Ces ordinateurs restent dans le domaine sans lui. Il peut être installé sur tous les autres.</translation>
    </message>
    <message>
        <source>All computers of the domain run a Windows on which the Connector cannot be installed. They stay in the domain without it.</source>
        <translation>Tous les ordinateurs du domaine ont une version de Windows sur laquelle le Connecteur ne peut pas être installé. Ils restent dans le domaine sans lui.</translation>
    </message>
    <message>
        <source>Set them aside in the list of the step, or add the computers that replace them.</source>
        <translation>Mettez-les de côté dans la liste de l’étape, ou ajoutez les ordinateurs qui les remplacent.</translation>
    </message>
    <message numerus="yes">
        <source>Look at %n computer(s)</source>
        <extracomment>Headline of a card; %n is the number of computers whose system is a problem</extracomment>
        <translation>
            <numerusform>%n ordinateur à examiner</numerusform>
            <numerusform>%n ordinateurs à examiner</numerusform>
        </translation>
    </message>
    <message>
        <source>The guides do not say that the Connector can be installed on the systems of these computers: %1. Home editions cannot join a domain at all.</source>
        <extracomment>%1 is a list of computers</extracomment>
        <translation>Les guides n’indiquent nulle part que le Connecteur peut être installé sur le système de ces ordinateurs&#xa0;: %1. Les éditions familiales ne peuvent pas du tout joindre un domaine.</translation>
    </message>
    <message>
        <source>Try the Connector on one of them before you promise a date, or set these computers aside with a reason.</source>
        <translation>Essayez le Connecteur sur l’un d’eux avant de promettre une date, ou mettez ces ordinateurs de côté avec un motif.</translation>
    </message>
    <message>
        <source>The directory does not say which system these computers run: %1. Whether the Connector can be installed there is not known.</source>
        <extracomment>%1 is a list of computers</extracomment>
        <translation>L’annuaire n’indique pas quel système ces ordinateurs utilisent&#xa0;: %1. On ignore si le Connecteur peut y être installé.</translation>
    </message>
    <message>
        <source>Look at the computers themselves.</source>
        <translation>Examinez les ordinateurs eux-mêmes.</translation>
    </message>
    <message>
        <source>No computers</source>
        <extracomment>Headline of a card: the directory has no computers in it</extracomment>
        <translation>Aucun ordinateur</translation>
    </message>
    <message>
        <source>The directory lists no computers besides its servers. Either none has joined the domain, or this account may not see them.</source>
        <translation>L’annuaire ne répertorie aucun ordinateur en dehors de ses serveurs. Soit aucun n’a rejoint le domaine, soit ce compte n’a pas le droit de les voir.</translation>
    </message>
    <message>
        <source>Add the computers to the list of the step by hand.</source>
        <translation>Ajoutez les ordinateurs à la main dans la liste de l’étape.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <extracomment>Headline of a card: how many days are left</extracomment>
        <translation>
            <numerusform>%n jour restant</numerusform>
            <numerusform>%n jours restants</numerusform>
        </translation>
    </message>
    <message>
        <source>The destination server has been a domain controller since %1. By %2 the source server must be out of the network.</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>Le serveur de destination est contrôleur de domaine depuis le %1. Le serveur source doit être hors du réseau au plus tard le %2.</translation>
    </message>
    <message>
        <source>More than two thirds of the time are over. When it ends on %2, the source server shuts down by itself.</source>
        <translation>Plus des deux tiers du délai sont écoulés. À son terme, le %2, le serveur source s’arrête de lui-même.</translation>
    </message>
    <message>
        <source>Plan the demotion of the source server for one of the days that are left.</source>
        <translation>Prévoyez la rétrogradation du serveur source pour l’un des jours restants.</translation>
    </message>
    <message>
        <source>Time is over</source>
        <extracomment>Headline of a card: the time that was allowed has ended</extracomment>
        <translation>Délai écoulé</translation>
    </message>
    <message>
        <source>The source server had to be out of the network by %2. It may shut down at any moment.</source>
        <extracomment>%2 is a date</extracomment>
        <translation>Le serveur source devait être hors du réseau au plus tard le %2. Il peut s’arrêter à tout moment.</translation>
    </message>
    <message>
        <source>Secure what is still on it, demote it and switch it off.</source>
        <translation>Mettez en sécurité ce qui s’y trouve encore, rétrogradez-le et éteignez-le.</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Headline of a card: nothing has to be watched any longer</extracomment>
        <translation>Fini</translation>
    </message>
    <message>
        <source>The source server is out of the network, so its time no longer counts.</source>
        <translation>Le serveur source est hors du réseau&#xa0;: son délai ne compte plus.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <extracomment>Headline of a card: the age of something</extracomment>
        <translation>
            <numerusform>Âge&#xa0;: %n jour</numerusform>
            <numerusform>Âge&#xa0;: %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>The preparation tool was run on %1. The installation accepts a run for %2 days.</source>
        <extracomment>%1 is a date, %2 a number of days</extracomment>
        <translation>L’outil de préparation a été exécuté le %1. L’installation accepte une exécution pendant %2 jours.</translation>
    </message>
    <message>
        <source>The preparation tool was run on %1. The installation accepts a run for %2 days, and most of them are over.</source>
        <translation>L’outil de préparation a été exécuté le %1. L’installation accepte une exécution pendant %2 jours, et la plupart sont écoulés.</translation>
    </message>
    <message>
        <source>Install the destination server now, or run the tool once more just before the installation.</source>
        <translation>Installez le serveur de destination maintenant, ou exécutez l’outil encore une fois juste avant l’installation.</translation>
    </message>
    <message>
        <source>The preparation tool was run on %1. The installation accepts a run for %2 days, so it would stop.</source>
        <translation>L’outil de préparation a été exécuté le %1. L’installation accepte une exécution pendant %2 jours&#xa0;: elle s’arrêterait donc.</translation>
    </message>
    <message>
        <source>Run the Migration Preparation Tool on the source server again, and mark its step as done anew.</source>
        <translation>Exécutez à nouveau l’outil de préparation de la migration sur le serveur source, et marquez à nouveau son étape comme terminée.</translation>
    </message>
    <message>
        <source>Age unknown</source>
        <extracomment>Headline of a card: how old something is cannot be told</extracomment>
        <translation>Âge inconnu</translation>
    </message>
    <message>
        <source>The schema was changed on %1, more than %2 days ago. A later run of the preparation tool leaves no trace there, so its age cannot be told.</source>
        <translation>Le schéma a été modifié le %1, il y a plus de %2 jours. Une exécution ultérieure de l’outil de préparation n’y laisse pas de trace&#xa0;: impossible de savoir de quand elle date.</translation>
    </message>
    <message>
        <source>Run the tool again, or mark its step as done on the day on which it was run.</source>
        <translation>Exécutez l’outil à nouveau, ou marquez son étape comme terminée le jour où il a été exécuté.</translation>
    </message>
    <message>
        <source>%1 old</source>
        <extracomment>Headline of a card: %1 is an age such as &quot;5 h&quot;</extracomment>
        <translation>Âge&#xa0;: %1</translation>
    </message>
    <message>
        <source>A domain controller backed up its system state on %2. Whether that was a full backup, the directory does not tell.</source>
        <extracomment>%2 is a date</extracomment>
        <translation>Un contrôleur de domaine a sauvegardé son état du système le %2. L’annuaire n’indique pas s’il s’agissait d’une sauvegarde complète.</translation>
    </message>
    <message>
        <source>The newest system-state backup is of %2. What was changed since is lost when the server must be restored.</source>
        <translation>La sauvegarde de l’état du système la plus récente date du %2. Ce qui a été modifié depuis sera perdu s’il faut restaurer le serveur.</translation>
    </message>
    <message>
        <source>Back up the source server again before the preparation tool is run.</source>
        <translation>Sauvegardez à nouveau le serveur source avant d’exécuter l’outil de préparation.</translation>
    </message>
    <message>
        <source>The newest system-state backup is of %2: too old to undo the schema change without loss.</source>
        <translation>La sauvegarde de l’état du système la plus récente date du %2&#xa0;: elle est trop ancienne pour annuler la modification du schéma sans perte.</translation>
    </message>
    <message>
        <source>Make a full backup of the source server with its system state.</source>
        <translation>Effectuez une sauvegarde complète du serveur source, avec son état du système.</translation>
    </message>
    <message>
        <source>No backup</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Pas de sauvegarde</translation>
    </message>
    <message>
        <source>The directory knows of no system-state backup. Only such a backup undoes the schema change.</source>
        <translation>L’annuaire ne connaît aucune sauvegarde de l’état du système. Seule une telle sauvegarde annule la modification du schéma.</translation>
    </message>
    <message>
        <source>Name unknown</source>
        <extracomment>Headline of a card: the name of the source server is not known</extracomment>
        <translation>Nom inconnu</translation>
    </message>
    <message>
        <source>The source server is known only as %1. The directory knows servers by their names, so what belongs to it cannot be told.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Le serveur source n’est connu que sous %1. L’annuaire connaît les serveurs par leur nom&#xa0;: impossible de savoir ce qui lui appartient.</translation>
    </message>
    <message>
        <source>Enter the name of the source server for this migration, then check again.</source>
        <translation>Saisissez le nom du serveur source pour cette migration, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>No mailboxes</source>
        <extracomment>Headline of a card: no mailboxes</extracomment>
        <translation>Pas de boîte aux lettres</translation>
    </message>
    <message>
        <source>No account of the domain has its mailbox on %1. Public folders are not part of this.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Aucun compte du domaine n’a sa boîte aux lettres sur %1. Les dossiers publics ne sont pas pris en compte ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es)</source>
        <extracomment>Headline of a card; %n is a number of mailboxes</extracomment>
        <translation>
            <numerusform>%n boîte aux lettres</numerusform>
            <numerusform>%n boîtes aux lettres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es) are on %1: %2. That is normal until the step “%3” is done.</source>
        <extracomment>%1 is a server, %2 a list of people, %3 the title of a step</extracomment>
        <translation>
            <numerusform>%n boîte aux lettres se trouve sur %1&#xa0;: %2. C’est normal jusqu’à la fin de l’étape «&#xa0;%3&#xa0;».</numerusform>
            <numerusform>%n boîtes aux lettres se trouvent sur %1&#xa0;: %2. C’est normal jusqu’à la fin de l’étape «&#xa0;%3&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es) are still on %1: %2. Exchange refuses to be uninstalled while there is one.</source>
        <extracomment>%1 is a server, %2 a list of people</extracomment>
        <translation>
            <numerusform>%n boîte aux lettres se trouve encore sur %1&#xa0;: %2. Exchange refuse d’être désinstallé tant qu’il en reste une.</numerusform>
            <numerusform>%n boîtes aux lettres se trouvent encore sur %1&#xa0;: %2. Exchange refuse d’être désinstallé tant qu’il en reste une.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move these mailboxes to the chosen mail system, or remove those that nobody needs.</source>
        <translation>Déplacez ces boîtes aux lettres vers la messagerie choisie, ou supprimez celles dont personne n’a besoin.</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <extracomment>Headline of a card: nothing is left of it</extracomment>
        <translation>Plus rien</translation>
    </message>
    <message>
        <source>The directory holds no Exchange server object of %1.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>L’annuaire ne contient aucun objet serveur Exchange de %1.</translation>
    </message>
    <message>
        <source>The directory holds no Exchange server object of %1. Exchange is on %2.</source>
        <extracomment>%1 is a server, %2 a list of other servers</extracomment>
        <translation>L’annuaire ne contient aucun objet serveur Exchange de %1. Exchange se trouve sur %2.</translation>
    </message>
    <message>
        <source>Present</source>
        <extracomment>Headline of a card: it is there</extracomment>
        <translation>Présent</translation>
    </message>
    <message>
        <source>%1 is registered as an Exchange server. That is normal until the step “%2” is done.</source>
        <extracomment>%1 is a server, %2 the title of a step</extracomment>
        <translation>%1 est inscrit comme serveur Exchange. C’est normal jusqu’à la fin de l’étape «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Still there</source>
        <extracomment>Headline of a card: it is there, but should not be</extracomment>
        <translation>Encore présent</translation>
    </message>
    <message>
        <source>%1 is still registered as an Exchange server, so the domain goes on sending mail to it.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 est encore inscrit comme serveur Exchange&#xa0;: le domaine continue donc de lui envoyer du courrier.</translation>
    </message>
    <message>
        <source>Finish the uninstallation of Exchange on %1. Never delete the whole Exchange organization.</source>
        <translation>Terminez la désinstallation d’Exchange sur %1. Ne supprimez jamais toute l’organisation Exchange.</translation>
    </message>
    <message>
        <source>The directory holds no certification authority of %1.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>L’annuaire ne contient aucune autorité de certification de %1.</translation>
    </message>
    <message>
        <source>%1 runs a certification authority: %2. That is normal until the step “%3” is done.</source>
        <extracomment>%1 is a server, %2 a list of certification authorities, %3 the title of a step</extracomment>
        <translation>%1 héberge une autorité de certification&#xa0;: %2. C’est normal jusqu’à la fin de l’étape «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is still registered as a certification authority: %2. A domain controller that is one cannot be demoted.</source>
        <extracomment>%1 is a server, %2 a list of certification authorities</extracomment>
        <translation>%1 est encore inscrit comme autorité de certification&#xa0;: %2. Un contrôleur de domaine dans ce cas ne peut pas être rétrogradé.</translation>
    </message>
    <message>
        <source>Remove Active Directory Certificate Services from %1, and restart it.</source>
        <translation>Supprimez les Services de certificats Active Directory de %1, puis redémarrez-le.</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <extracomment>Headline of a card: what was left behind</extracomment>
        <translation>Restes</translation>
    </message>
    <message>
        <source>The certification authority of %1 is gone, but its distribution points are left: %2. They hinder nothing now, but certificates may name them.</source>
        <extracomment>%1 is a server, %2 a list of directory objects</extracomment>
        <translation>L’autorité de certification de %1 a disparu, mais ses points de distribution subsistent&#xa0;: %2. Ils ne gênent rien pour l’instant, mais des certificats peuvent les mentionner.</translation>
    </message>
    <message>
        <source>Delete them when no certificate of that authority is in use any more.</source>
        <translation>Supprimez-les quand plus aucun certificat de cette autorité n’est utilisé.</translation>
    </message>
    <message>
        <source>The directory lists no printer of %1. Printers that are shared without being listed are not part of this.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>L’annuaire ne répertorie aucune imprimante de %1. Les imprimantes partagées sans y être répertoriées ne sont pas prises en compte ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n printer(s)</source>
        <extracomment>Headline of a card; %n is a number of printers</extracomment>
        <translation>
            <numerusform>%n imprimante</numerusform>
            <numerusform>%n imprimantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The directory lists %n printer(s) of %1: %2. That is normal until the step “%3” is done.</source>
        <extracomment>%1 is a server, %2 a list of printers, %3 the title of a step</extracomment>
        <translation>
            <numerusform>L’annuaire répertorie %n imprimante de %1&#xa0;: %2. C’est normal jusqu’à la fin de l’étape «&#xa0;%3&#xa0;».</numerusform>
            <numerusform>L’annuaire répertorie %n imprimantes de %1&#xa0;: %2. C’est normal jusqu’à la fin de l’étape «&#xa0;%3&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The directory still lists %n printer(s) of %1: %2. Client computers would look for printers that are gone.</source>
        <extracomment>%1 is a server, %2 a list of printers</extracomment>
        <translation>
            <numerusform>L’annuaire répertorie encore %n imprimante de %1&#xa0;: %2. Des ordinateurs clients chercheraient une imprimante qui n’existe plus.</numerusform>
            <numerusform>L’annuaire répertorie encore %n imprimantes de %1&#xa0;: %2. Des ordinateurs clients chercheraient des imprimantes qui n’existent plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop sharing them on %1, and share them on the destination server.</source>
        <translation>Mettez fin à leur partage sur %1 et partagez-les sur le serveur de destination.</translation>
    </message>
    <message numerus="yes">
        <source>%n remain(s)</source>
        <extracomment>Headline of a card; %n is a number of domain controllers</extracomment>
        <translation>
            <numerusform>%n restant</numerusform>
            <numerusform>%n restants</numerusform>
        </translation>
    </message>
    <message>
        <source>After the demotion of %1 the domain has a writable domain controller: %2. Roles, global catalog, DNS and replication have cards of their own; SYSVOL is not read here.</source>
        <extracomment>%1 is a server, %2 a list of servers</extracomment>
        <translation>Après la rétrogradation de %1, le domaine garde un contrôleur de domaine accessible en écriture&#xa0;: %2. Les rôles, le catalogue global, le DNS et la réplication ont leurs propres cartes&#x202f;; SYSVOL n’est pas lu ici.</translation>
    </message>
    <message>
        <source>The last one</source>
        <extracomment>Headline of a card: the server is the last domain controller</extracomment>
        <translation>Le dernier</translation>
    </message>
    <message>
        <source>As far as %2 knows, %1 is the only writable domain controller. Its demotion would end the domain with all accounts.</source>
        <extracomment>%1 and %2 are servers</extracomment>
        <translation>Pour autant que %2 le sache, %1 est le seul contrôleur de domaine accessible en écriture. Sa rétrogradation mettrait fin au domaine et à tous ses comptes.</translation>
    </message>
    <message>
        <source>Do not demote %1. Look at the card about replication, and at the one that says whether the destination is a controller.</source>
        <translation>Ne rétrogradez pas %1. Consultez la carte sur la réplication, et celle qui indique si la destination est un contrôleur.</translation>
    </message>
    <message>
        <source>Demoted</source>
        <extracomment>Headline of a card: the server was demoted</extracomment>
        <translation>Rétrogradé</translation>
    </message>
    <message>
        <source>%1 is no domain controller any more: its NTDS Settings, the marks of its account and its replica of SYSVOL are gone.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 n’est plus contrôleur de domaine&#xa0;: son objet NTDS Settings, les marques de son compte et son réplica de SYSVOL ont disparu.</translation>
    </message>
    <message>
        <source>Domain controller</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Contrôleur de domaine</translation>
    </message>
    <message>
        <source>%1 is still a domain controller. That is normal until it is demoted in the step “%2”.</source>
        <extracomment>%1 is a server, %2 the title of a step</extracomment>
        <translation>%1 est encore contrôleur de domaine. C’est normal jusqu’à sa rétrogradation à l’étape «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The domain still takes %1 for a domain controller: its NTDS Settings are there. Replication and computers go on looking for it.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Le domaine considère encore %1 comme un contrôleur de domaine&#xa0;: son objet NTDS Settings est là. La réplication et les ordinateurs continuent de le chercher.</translation>
    </message>
    <message>
        <source>If %1 still runs as a domain controller, demote it. If it is gone, clean up with ntdsutil metadata cleanup.</source>
        <translation>Si %1 fonctionne encore comme contrôleur de domaine, rétrogradez-le. S’il a disparu, nettoyez avec ntdsutil metadata cleanup.</translation>
    </message>
    <message>
        <source>%1 is no domain controller any more, but what only a controller has is still there: %2.</source>
        <extracomment>%1 is a server, %2 a list of directory objects</extracomment>
        <translation>%1 n’est plus contrôleur de domaine, mais ce que seul un contrôleur possède est encore là&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Wait for the next replication. What is still there then, delete with ntdsutil metadata cleanup.</source>
        <translation>Attendez la prochaine réplication. Supprimez ce qui reste alors avec ntdsutil metadata cleanup.</translation>
    </message>
    <message>
        <source>Neither an account nor a server object of %1 is in the directory.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>L’annuaire ne contient ni compte ni objet serveur de %1.</translation>
    </message>
    <message>
        <source>%1 is still in the directory. That is normal until the step “%2” is done.</source>
        <extracomment>%1 is a server, %2 the title of a step</extracomment>
        <translation>%1 est encore dans l’annuaire. C’est normal jusqu’à la fin de l’étape «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is still in the directory: %2. It confuses replication and the Best Practices Analyzer.</source>
        <extracomment>%1 is a server, %2 a list of directory objects</extracomment>
        <translation>%1 est encore dans l’annuaire&#xa0;: %2. Cela perturbe la réplication et Best Practices Analyzer.</translation>
    </message>
    <message>
        <source>Delete it in Active Directory Users and Computers, and in Active Directory Sites and Services.</source>
        <translation>Supprimez-le dans Utilisateurs et ordinateurs Active Directory, et dans Sites et services Active Directory.</translation>
    </message>
    <message>
        <source>%1 runs %2 (version %3), the system that this guide is for.</source>
        <extracomment>Headline of a card; %3 is a version such as &quot;6.2 (9200)&quot; %1 is a server, %2 the name of an operating system, %3 its version</extracomment>
        <translation>%1 exécute %2 (version %3), le système auquel s’applique ce guide de migration.</translation>
    </message>
    <message>
        <source>Other system</source>
        <extracomment>Headline of a card: the server runs another operating system than the guide is for</extracomment>
        <translation>Autre système</translation>
    </message>
    <message>
        <source>%1 runs %2 (version %3). This guide is for Windows Server 2012 Essentials; for another edition or release its steps and limits differ.</source>
        <extracomment>%1 is a server, %2 the name of an operating system, %3 its version</extracomment>
        <translation>%1 exécute %2 (version %3). Ce guide de migration s’applique à Windows Server 2012 Essentials&#x202f;; pour une autre édition ou version, ses étapes et ses limites diffèrent.</translation>
    </message>
    <message>
        <source>Find out which system was meant. If it is this one, follow Microsoft’s guide for it.</source>
        <translation>Déterminez quel système était prévu. Si c’est celui-ci, suivez le guide de Microsoft qui lui correspond.</translation>
    </message>
    <message>
        <source>%1 is a writable domain controller: its NTDS Settings, the kind of its account and its group say so.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 est un contrôleur de domaine accessible en écriture&#xa0;: son objet NTDS Settings, le type de son compte et son groupe l’indiquent.</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <extracomment>Headline of a card: some signs of a domain controller are missing</extracomment>
        <translation>Incomplet</translation>
    </message>
    <message>
        <source>%1 is not a domain controller in every respect: %2 is missing in the directory. The configuration may still be running, or was interrupted.</source>
        <extracomment>%1 is a server, %2 a list of technical names</extracomment>
        <translation>%1 n’est pas entièrement un contrôleur de domaine&#xa0;: il manque dans l’annuaire %2. La configuration est peut-être encore en cours, ou a été interrompue.</translation>
    </message>
    <message>
        <source>Wait until the installation says that it is done. If this stays, look at its log before you go on.</source>
        <translation>Attendez que l’installation indique avoir terminé. Si rien ne change, consultez son journal avant de continuer.</translation>
    </message>
    <message>
        <source>Not a controller</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Pas un contrôleur</translation>
    </message>
    <message>
        <source>The directory does not know %1 as a domain controller, so the domain would end with the source server.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>L’annuaire ne connaît pas %1 comme contrôleur de domaine&#xa0;: le domaine disparaîtrait avec le serveur source.</translation>
    </message>
    <message>
        <source>Find out where the installation in migration mode stopped, before anything else is done.</source>
        <translation>Avant toute autre action, déterminez où l’installation en mode migration s’est arrêtée.</translation>
    </message>
    <message>
        <source>Global catalog</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Catalogue global</translation>
    </message>
    <message>
        <source>%1 is a global catalog, and ready as one.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 est un catalogue global, et il est prêt.</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <extracomment>Headline of a card: the global catalog is not ready yet</extracomment>
        <translation>Pas encore prêt</translation>
    </message>
    <message>
        <source>%1 is to be a global catalog, but is not ready: it still receives the data. Until then sign-in depends on the source server.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 doit être un catalogue global, mais n’est pas prêt&#xa0;: il reçoit encore les données. D’ici là, les connexions dépendent du serveur source.</translation>
    </message>
    <message>
        <source>Wait, then check again. If it stays so for more than an hour, look at the card about replication.</source>
        <translation>Attendez, puis vérifiez à nouveau. Si cela dure plus d’une heure, consultez la carte sur la réplication.</translation>
    </message>
    <message>
        <source>No global catalog</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Pas de catalogue global</translation>
    </message>
    <message>
        <source>%1 is not a global catalog. Without the source server nobody could sign in.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 n’est pas un catalogue global. Sans le serveur source, personne ne pourrait se connecter.</translation>
    </message>
    <message>
        <source>In Active Directory Sites and Services open the NTDS Settings of %1 and tick “Global Catalog”.</source>
        <translation>Dans Sites et services Active Directory, ouvrez NTDS Settings de %1 et cochez «&#xa0;Catalogue global&#xa0;» (Global Catalog).</translation>
    </message>
    <message>
        <source>Licensing server</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Serveur de licences</translation>
    </message>
    <message>
        <source>%1 is the licensing server of the site %2.</source>
        <extracomment>%1 is a server, %2 a site of Active Directory</extracomment>
        <translation>%1 est le serveur de licences du site %2.</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <extracomment>Headline of a card: another server has the job</extracomment>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>The licensing server of the site %2 is %3 instead of %1, and would go with it.</source>
        <extracomment>%1 and %3 are servers, %2 a site of Active Directory</extracomment>
        <translation>Le serveur de licences du site %2 est %3 au lieu de %1, et disparaîtrait avec lui.</translation>
    </message>
    <message>
        <source>In Active Directory Sites and Services open the site, then its Licensing Site Settings, and change the computer to %1.</source>
        <translation>Dans Sites et services Active Directory, ouvrez le site, puis Licensing Site Settings, et remplacez l’ordinateur par %1.</translation>
    </message>
    <message>
        <source>No server</source>
        <extracomment>Headline of a card: no server has the job</extracomment>
        <translation>Pas de serveur</translation>
    </message>
    <message>
        <source>The site %2 names no licensing server; it should be %1.</source>
        <extracomment>%1 is a server, %2 a site of Active Directory</extracomment>
        <translation>Le site %2 ne désigne aucun serveur de licences&#x202f;; ce devrait être %1.</translation>
    </message>
    <message>
        <source>In Active Directory Sites and Services open the site, then its Licensing Site Settings, and choose %1.</source>
        <translation>Dans Sites et services Active Directory, ouvrez le site, puis Licensing Site Settings, et choisissez %1.</translation>
    </message>
    <message>
        <source>No other</source>
        <extracomment>Headline of a card: no other server of this kind</extracomment>
        <translation>Aucun autre</translation>
    </message>
    <message>
        <source>Besides %1 and the source server the directory knows no other Essentials or Small Business Server.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>À part %1 et le serveur source, l’annuaire ne connaît aucun autre serveur Essentials ou Small Business Server.</translation>
    </message>
    <message numerus="yes">
        <source>Besides %1 and the source server there are %n more of these servers in the directory: %2. Their licences allow only one in a domain, and they shut themselves down.</source>
        <extracomment>%1 is a server, %2 a list of servers</extracomment>
        <translation>
            <numerusform>À part %1 et le serveur source, l’annuaire contient encore %n serveur de ce type&#xa0;: %2. Leurs licences n’en autorisent qu’un par domaine, et ils s’arrêtent d’eux-mêmes.</numerusform>
            <numerusform>À part %1 et le serveur source, l’annuaire contient encore %n serveurs de ce type&#xa0;: %2. Leurs licences n’en autorisent qu’un par domaine, et ils s’arrêtent d’eux-mêmes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %2 out of the network. If a server is long gone, delete its account.</source>
        <translation>Retirez %2 du réseau. Si un serveur a disparu depuis longtemps, supprimez son compte.</translation>
    </message>
    <message>
        <source>The clocks differ by %3. The limit is %2.</source>
        <extracomment>Headline of a card: a time difference such as &quot;+7 min 12 s&quot; %3 is a span such as &quot;0.4 s&quot;, %2 a limit such as &quot;5 min&quot;</extracomment>
        <translation>L’écart entre les horloges est de %3. La limite est de %2.</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; the clock of the source server is the one that is off. From %2 on, sign-in between the servers fails.</source>
        <extracomment>%3 is a span, %2 a limit such as &quot;5 min&quot;</extracomment>
        <translation>L’écart entre les horloges est de %3&#x202f;; c’est l’horloge du serveur source qui est inexacte. À partir de %2, l’authentification entre les serveurs échoue.</translation>
    </message>
    <message>
        <source>Set the time on the source server before the difference grows.</source>
        <translation>Réglez l’heure du serveur source avant que l’écart ne se creuse.</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; the clock of the destination server is the one that is off. From %2 on, sign-in between the servers fails.</source>
        <translation>L’écart entre les horloges est de %3&#x202f;; c’est l’horloge du serveur de destination qui est inexacte. À partir de %2, l’authentification entre les serveurs échoue.</translation>
    </message>
    <message>
        <source>Set the time on the destination server before the difference grows.</source>
        <translation>Réglez l’heure du serveur de destination avant que l’écart ne se creuse.</translation>
    </message>
    <message>
        <source>The clock of this console is %3 off. From %2 on, signing in to the servers fails.</source>
        <translation>L’horloge de cette console présente un écart de %3. À partir de %2, la connexion aux serveurs échoue.</translation>
    </message>
    <message>
        <source>Set the time on this device.</source>
        <translation>Réglez l’heure de cet appareil.</translation>
    </message>
    <message>
        <source>The external time source is %3 away from every other clock, which agree with each other.</source>
        <translation>La source de temps externe s’écarte de %3 de toutes les autres horloges, qui concordent entre elles.</translation>
    </message>
    <message>
        <source>Compare it with a clock that you trust, and give the source server another time source if it is wrong.</source>
        <translation>Comparez-la à une horloge fiable et, si elle est fausse, indiquez une autre source de temps au serveur source.</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; which one is off cannot be told. From %2 on, sign-in between the servers fails.</source>
        <translation>L’écart entre les horloges est de %3&#x202f;; impossible de savoir laquelle est inexacte. À partir de %2, l’authentification entre les serveurs échoue.</translation>
    </message>
    <message>
        <source>Compare both servers with a clock that you trust, and set the one that is off.</source>
        <translation>Comparez les deux serveurs à une horloge fiable et réglez celui dont l’heure est inexacte.</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; the limit is %2. The clock of the source server is wrong, so sign-in between the servers fails.</source>
        <translation>L’écart entre les horloges est de %3&#x202f;; la limite est de %2. L’horloge du serveur source est fausse&#xa0;: l’authentification entre les serveurs échoue.</translation>
    </message>
    <message>
        <source>Set the time on the source server before you go on.</source>
        <translation>Réglez l’heure du serveur source avant de continuer.</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; the limit is %2. The clock of the destination server is wrong, so sign-in between the servers fails.</source>
        <translation>L’écart entre les horloges est de %3&#x202f;; la limite est de %2. L’horloge du serveur de destination est fausse&#xa0;: l’authentification entre les serveurs échoue.</translation>
    </message>
    <message>
        <source>Set the time on the destination server before you go on.</source>
        <translation>Réglez l’heure du serveur de destination avant de continuer.</translation>
    </message>
    <message>
        <source>The clock of this console is %3 off; the limit is %2. Signing in to the servers fails until it is set.</source>
        <translation>L’horloge de cette console présente un écart de %3&#x202f;; la limite est de %2. La connexion aux serveurs échoue tant qu’elle n’est pas réglée.</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; the limit is %2. Which one is wrong cannot be told, and sign-in between the servers fails.</source>
        <translation>L’écart entre les horloges est de %3&#x202f;; la limite est de %2. Impossible de savoir laquelle est fausse, et l’authentification entre les serveurs échoue.</translation>
    </message>
    <message>
        <source>Compare both servers with a clock that you trust, and set the one that is wrong.</source>
        <translation>Comparez les deux serveurs à une horloge fiable et réglez celui dont l’heure est fausse.</translation>
    </message>
    <message>
        <source>Two times</source>
        <extracomment>Headline of a card: the server tells two different times</extracomment>
        <translation>Deux heures</translation>
    </message>
    <message>
        <source>%1 tells two different times: %2 over NTP and %3 in its directory, measured against this console. Which one counts cannot be told.</source>
        <extracomment>%1 is a server; %2 and %3 are time differences such as &quot;+7 min 12 s&quot;</extracomment>
        <translation>%1 indique deux heures différentes&#xa0;: %2 par NTP et %3 dans son annuaire, par rapport à cette console. Impossible de savoir laquelle est la bonne.</translation>
    </message>
    <message>
        <source>Look at the clock of %1 itself, and restart its Windows Time service.</source>
        <translation>Consultez l’horloge sur %1 même et redémarrez son service de temps Windows.</translation>
    </message>
    <message>
        <source>No time</source>
        <extracomment>Headline of a card: a server did not tell the time</extracomment>
        <translation>Pas d’heure</translation>
    </message>
    <message>
        <source>%1 tells the time neither over NTP nor in its directory, so the clocks cannot be compared.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 n’indique l’heure ni par NTP ni dans son annuaire&#xa0;: les horloges ne peuvent pas être comparées.</translation>
    </message>
    <message>
        <source>Start the Windows Time service on %1, then check again.</source>
        <translation>Démarrez le service de temps Windows sur %1, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Headline of a card: found and expected number of records</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Every record that the domain needs is there: asked of %3.</source>
        <extracomment>%3 is a list of DNS servers</extracomment>
        <translation>Tous les enregistrements dont le domaine a besoin sont présents (interrogé&#xa0;: %3).</translation>
    </message>
    <message numerus="yes">
        <source>%n DNS record(s) of the domain missing: %3. Without them, computers and the other server do not find the domain controller.</source>
        <extracomment>%3 is a list of DNS records and the servers that lack them</extracomment>
        <translation>
            <numerusform>%n enregistrement DNS du domaine manque&#xa0;: %3. Sans lui, les ordinateurs et l’autre serveur ne trouvent pas le contrôleur de domaine.</numerusform>
            <numerusform>%n enregistrements DNS du domaine manquent&#xa0;: %3. Sans eux, les ordinateurs et l’autre serveur ne trouvent pas le contrôleur de domaine.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run ipconfig /registerdns on the server and restart its Netlogon service, then check again.</source>
        <translation>Exécutez ipconfig /registerdns sur le serveur et redémarrez son service Netlogon, puis vérifiez à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n less important DNS record(s) missing: %3. The migration works without them, changing passwords or finding the nearest server may not.</source>
        <translation>
            <numerusform>%n enregistrement DNS moins important manque&#xa0;: %3. La migration fonctionne sans lui, mais peut-être pas le changement de mot de passe ni la recherche du serveur le plus proche.</numerusform>
            <numerusform>%n enregistrements DNS moins importants manquent&#xa0;: %3. La migration fonctionne sans eux, mais peut-être pas le changement de mot de passe ni la recherche du serveur le plus proche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart the Netlogon service on the server, then check again.</source>
        <translation>Redémarrez le service Netlogon sur le serveur, puis vérifiez à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <extracomment>Headline of a card; %n is the number of DNS records that two servers answer differently</extracomment>
        <translation>
            <numerusform>%n différence</numerusform>
            <numerusform>%n différences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The servers give different answers for %n DNS record(s): %1. Computers may be sent to the wrong server.</source>
        <extracomment>%1 is a list of DNS names</extracomment>
        <translation>
            <numerusform>Les serveurs donnent des réponses différentes pour %n enregistrement DNS&#xa0;: %1. Des ordinateurs peuvent être dirigés vers le mauvais serveur.</numerusform>
            <numerusform>Les serveurs donnent des réponses différentes pour %n enregistrements DNS&#xa0;: %1. Des ordinateurs peuvent être dirigés vers le mauvais serveur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait for the next replication of DNS. If the difference stays, look at the zone in DNS Manager on both servers.</source>
        <translation>Attendez la prochaine réplication du DNS. Si la différence persiste, examinez la zone dans le Gestionnaire DNS sur les deux serveurs.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <extracomment>Headline of a card; %n is a number of IP addresses</extracomment>
        <translation>
            <numerusform>%n adresse</numerusform>
            <numerusform>%n adresses</numerusform>
        </translation>
    </message>
    <message>
        <source>DNS gives more than one address for %1: %2. The migration needs one network adapter with one address.</source>
        <extracomment>%1 is a server, %2 a list of IP addresses</extracomment>
        <translation>Le DNS donne plus d’une adresse pour %1&#xa0;: %2. La migration exige une seule carte réseau avec une seule adresse.</translation>
    </message>
    <message>
        <source>Disable the second network adapter on %1, and delete its DNS entry.</source>
        <translation>Désactivez la deuxième carte réseau sur %1 et supprimez son entrée DNS.</translation>
    </message>
    <message numerus="yes">
        <source>%n PDC record(s)</source>
        <extracomment>Headline of a card; %n is the number of servers that DNS names as the PDC emulator</extracomment>
        <translation>
            <numerusform>%n enregistrement PDC</numerusform>
            <numerusform>%n enregistrements PDC</numerusform>
        </translation>
    </message>
    <message>
        <source>DNS must name exactly one PDC emulator, but it names: %1. Clocks and passwords follow that server.</source>
        <extracomment>%1 is a list of servers</extracomment>
        <translation>Le DNS doit désigner exactement un émulateur PDC, mais il désigne&#xa0;: %1. Les horloges et les mots de passe suivent ce serveur.</translation>
    </message>
    <message>
        <source>Delete the DNS entry that is wrong, and restart the Netlogon service on the PDC emulator.</source>
        <translation>Supprimez l’entrée DNS erronée et redémarrez le service Netlogon sur l’émulateur PDC.</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>Headline of a card: the directory is synchronized</extracomment>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>%1 is a synchronized domain controller of %2. Domain functional level: %3.</source>
        <extracomment>%1 is a server, %2 a domain, %3 a Windows version</extracomment>
        <translation>%1 est un contrôleur de domaine synchronisé de %2. Niveau fonctionnel de domaine&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Not synchronized</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Non synchronisé</translation>
    </message>
    <message>
        <source>%1 says that its directory is not synchronized: it has not yet taken over everything from the other domain controller.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 signale que son annuaire n’est pas synchronisé&#xa0;: il n’a pas encore tout repris de l’autre contrôleur de domaine.</translation>
    </message>
    <message>
        <source>Wait for the replication to finish. If it does not, look at the Directory Service event log on %1.</source>
        <translation>Attendez la fin de la réplication. Si elle ne se termine pas, consultez le journal des événements «&#xa0;Service d’annuaire&#xa0;» (Directory Service) sur %1.</translation>
    </message>
    <message>
        <source>Catalog not ready</source>
        <extracomment>Headline of a card: the global catalog</extracomment>
        <translation>Catalogue non prêt</translation>
    </message>
    <message>
        <source>The global catalog on %1 is not ready. Without it, users cannot sign in through this server.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Le catalogue global sur %1 n’est pas prêt. Sans lui, les utilisateurs ne peuvent pas se connecter par l’intermédiaire de ce serveur.</translation>
    </message>
    <message>
        <source>Wait for the replication to finish, and check that %1 is marked as a global catalog server.</source>
        <translation>Attendez la fin de la réplication et vérifiez que %1 est marqué comme serveur de catalogue global.</translation>
    </message>
    <message>
        <source>Other domain</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Autre domaine</translation>
    </message>
    <message>
        <source>%1 belongs to the domain %2, but this migration is about %3.</source>
        <extracomment>%1 is a server, %2 and %3 are domains</extracomment>
        <translation>%1 appartient au domaine %2, mais cette migration concerne %3.</translation>
    </message>
    <message>
        <source>Correct the address of the server or the domain of the session.</source>
        <translation>Corrigez l’adresse du serveur ou le domaine de la session.</translation>
    </message>
    <message>
        <source>No domain controller</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Pas de contrôleur</translation>
    </message>
    <message>
        <source>%1 answers over LDAP, but no domain stands behind it: it is not a domain controller, or not yet.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 répond par LDAP, mais aucun domaine ne se trouve derrière&#xa0;: ce n’est pas un contrôleur de domaine, ou pas encore.</translation>
    </message>
    <message>
        <source>Check the address. On the destination server, wait until the installation has finished.</source>
        <translation>Vérifiez l’adresse. Sur le serveur de destination, attendez la fin de l’installation.</translation>
    </message>
    <message>
        <source>Schema %1</source>
        <extracomment>Headline of a card; %1 is the version number of the Active Directory schema</extracomment>
        <translation>Schéma %1</translation>
    </message>
    <message>
        <source>This is the normal version before the Migration Preparation Tool is run.</source>
        <translation>C’est la version normale avant l’exécution de l’outil de préparation de la migration.</translation>
    </message>
    <message>
        <source>The Active Directory schema is prepared for Windows Server 2012 Essentials.</source>
        <translation>Le schéma Active Directory est préparé pour Windows Server 2012 Essentials.</translation>
    </message>
    <message>
        <source>The schema has version %1, but %2 is needed. The Migration Preparation Tool was not run or did not finish, so the installation would stop.</source>
        <extracomment>%1 and %2 are version numbers</extracomment>
        <translation>Le schéma est en version %1, mais la version %2 est nécessaire. L’outil de préparation de la migration n’a pas été exécuté ou n’est pas allé jusqu’au bout&#xa0;: l’installation s’arrêterait.</translation>
    </message>
    <message>
        <source>Run the Migration Preparation Tool on the source server, and wait until it says that it is done.</source>
        <translation>Exécutez l’outil de préparation de la migration sur le serveur source et attendez qu’il indique avoir terminé.</translation>
    </message>
    <message>
        <source>The schema has version %1: neither a normal start for this product nor prepared (%2).</source>
        <translation>Le schéma est en version %1&#xa0;: ni un point de départ normal pour ce produit, ni préparé (%2).</translation>
    </message>
    <message>
        <source>Find out whether the Migration Preparation Tool stopped halfway or another server was added, before you go on.</source>
        <translation>Avant de continuer, déterminez si l’outil de préparation de la migration s’est arrêté en route ou si un autre serveur a été ajouté.</translation>
    </message>
    <message>
        <source>The schema has version %1, which is newer than the expected %2: the domain was prepared for a newer release of Windows Server.</source>
        <translation>Le schéma est en version %1, plus récente que la version %2 attendue&#xa0;: le domaine a été préparé pour une version plus récente de Windows Server.</translation>
    </message>
    <message>
        <source>Find out who prepared it and for what, before you go on.</source>
        <translation>Avant de continuer, déterminez qui l’a préparé et dans quel but.</translation>
    </message>
    <message>
        <source>Schema %1 and %2</source>
        <extracomment>Headline of a card: two version numbers</extracomment>
        <translation>Schéma %1 et %2</translation>
    </message>
    <message>
        <source>The source server has schema version %1 and the destination server %2: the schema was not replicated.</source>
        <translation>Le serveur source a la version de schéma %1, le serveur de destination la version %2&#xa0;: le schéma n’a pas été répliqué.</translation>
    </message>
    <message>
        <source>Wait for the next replication. If the difference stays, look at the card about replication.</source>
        <translation>Attendez la prochaine réplication. Si la différence persiste, consultez la carte sur la réplication.</translation>
    </message>
    <message>
        <source>Domain functional level %1, forest functional level %2: enough for the destination server.</source>
        <extracomment>Headline of a card: a Windows version, as the functional level of the domain %1 and %2 are Windows versions</extracomment>
        <translation>Niveau fonctionnel de domaine %1, niveau fonctionnel de forêt %2&#xa0;: suffisant pour le serveur de destination.</translation>
    </message>
    <message>
        <source>Domain functional level %1, forest functional level %2: both must be %3 or higher, or the destination server cannot become a domain controller.</source>
        <extracomment>%1, %2 and %3 are Windows versions</extracomment>
        <translation>Niveau fonctionnel de domaine %1, niveau fonctionnel de forêt %2&#xa0;: les deux doivent être au moins %3, sinon le serveur de destination ne peut pas devenir contrôleur de domaine.</translation>
    </message>
    <message>
        <source>Remove domain controllers that are older, then raise the levels in Active Directory Domains and Trusts.</source>
        <translation>Supprimez les contrôleurs de domaine plus anciens, puis augmentez les niveaux dans Domaines et approbations Active Directory.</translation>
    </message>
    <message>
        <source>Mixed mode</source>
        <extracomment>Headline of a card: the domain still admits Windows NT controllers</extracomment>
        <translation>Mode mixte</translation>
    </message>
    <message>
        <source>The domain runs in Windows 2000 mixed mode, in which the destination server cannot become a domain controller.</source>
        <translation>Le domaine fonctionne en mode mixte Windows 2000, dans lequel le serveur de destination ne peut pas devenir contrôleur de domaine.</translation>
    </message>
    <message>
        <source>Raise the domain functional level to Windows Server 2003 in Active Directory Domains and Trusts.</source>
        <translation>Augmentez le niveau fonctionnel de domaine à Windows Server 2003 dans Domaines et approbations Active Directory.</translation>
    </message>
    <message>
        <source>None left</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Plus aucun reste</translation>
    </message>
    <message>
        <source>None of the old policies is left. Policies that were read in the directory: %1. Their folders in SYSVOL were not looked at.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Il ne reste aucune des anciennes stratégies. Stratégies lues dans l’annuaire&#xa0;: %1. Leurs dossiers dans SYSVOL n’ont pas été examinés.</translation>
    </message>
    <message>
        <source>Old policies left</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Stratégies restantes</translation>
    </message>
    <message>
        <source>Policies of the former server still exist: %1. They contradict those of the destination server.</source>
        <extracomment>%1 is a list of Group Policy objects</extracomment>
        <translation>Des stratégies de l’ancien serveur existent encore&#xa0;: %1. Elles contredisent celles du serveur de destination.</translation>
    </message>
    <message>
        <source>Save a copy of those that were modified, and delete them in Group Policy Management.</source>
        <translation>Enregistrez une copie de celles qui ont été modifiées, et supprimez-les dans Gestion des stratégies de groupe.</translation>
    </message>
    <message>
        <source>Default policy missing</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Stratégie par défaut absente</translation>
    </message>
    <message>
        <source>A policy that every domain needs does not exist: %1. Password rules and user rights of the domain depend on it.</source>
        <extracomment>%1 is a list of Group Policy objects</extracomment>
        <translation>Une stratégie dont chaque domaine a besoin n’existe pas&#xa0;: %1. Les règles de mot de passe et les droits d’utilisateur du domaine en dépendent.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or create it anew with dcgpofix, before you change any other policy.</source>
        <translation>Restaurez-la à partir d’une sauvegarde, ou recréez-la avec dcgpofix, avant de modifier toute autre stratégie.</translation>
    </message>
    <message>
        <source>None of the old WMI filters is left. WMI filters that remain: %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Il ne reste aucun des anciens filtres WMI. Filtres WMI restants&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Old filters left</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Filtres restants</translation>
    </message>
    <message>
        <source>WMI filters of the former server still exist: %1. Nothing needs them after its policies are deleted.</source>
        <extracomment>%1 is a list of WMI filters</extracomment>
        <translation>Des filtres WMI de l’ancien serveur existent encore&#xa0;: %1. Rien n’en a besoin une fois ses stratégies supprimées.</translation>
    </message>
    <message>
        <source>Delete them in Group Policy Management under WMI Filters.</source>
        <translation>Supprimez-les dans Gestion des stratégies de groupe, sous «&#xa0;Filtres WMI&#xa0;» (WMI Filters).</translation>
    </message>
    <message>
        <source>Filter missing</source>
        <extracomment>Headline of a card: a WMI filter</extracomment>
        <translation>Filtre absent</translation>
    </message>
    <message>
        <source>These policies ask for a WMI filter that does not exist: %1. Such a policy is applied to no computer.</source>
        <extracomment>%1 is a list of Group Policy objects</extracomment>
        <translation>Ces stratégies demandent un filtre WMI qui n’existe pas&#xa0;: %1. Une telle stratégie n’est appliquée à aucun ordinateur.</translation>
    </message>
    <message>
        <source>Open each of these policies in Group Policy Management, and choose no WMI filter or one that exists.</source>
        <translation>Ouvrez chacune de ces stratégies dans Gestion des stratégies de groupe, et ne choisissez aucun filtre WMI ou choisissez-en un qui existe.</translation>
    </message>
    <message>
        <source>Links complete</source>
        <extracomment>Headline of a card: links of Group Policy objects</extracomment>
        <translation>Liens corrects</translation>
    </message>
    <message>
        <source>Every link leads to a policy that exists. Links that were read: %1. The folders in SYSVOL were not compared.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Chaque lien mène à une stratégie qui existe. Liens lus&#xa0;: %1. Les dossiers dans SYSVOL n’ont pas été comparés.</translation>
    </message>
    <message>
        <source>Broken links</source>
        <extracomment>Headline of a card: links of Group Policy objects</extracomment>
        <translation>Liens rompus</translation>
    </message>
    <message>
        <source>These links lead to policies that do not exist: %1. Computers look for them at every policy update.</source>
        <extracomment>%1 is a list of identifiers and places</extracomment>
        <translation>Ces liens mènent à des stratégies qui n’existent pas&#xa0;: %1. Les ordinateurs les cherchent à chaque mise à jour des stratégies.</translation>
    </message>
    <message>
        <source>Remove these links in Group Policy Management.</source>
        <translation>Supprimez ces liens dans Gestion des stratégies de groupe.</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>Headline of a card: folder redirection</extracomment>
        <translation>Utilisée</translation>
    </message>
    <message>
        <source>These policies redirect folders of users: %1. The folders must be on the destination server before the source server goes.</source>
        <extracomment>%1 is a list of Group Policy objects</extracomment>
        <translation>Ces stratégies redirigent des dossiers d’utilisateurs&#xa0;: %1. Les dossiers doivent se trouver sur le serveur de destination avant le retrait du serveur source.</translation>
    </message>
    <message>
        <source>None found</source>
        <extracomment>Headline of a card: folder redirection</extracomment>
        <translation>Aucune trouvée</translation>
    </message>
    <message>
        <source>No policy in the directory redirects folders. Policies that were read: %1. Their files in SYSVOL were not looked at, so this does not decide whether the phase is needed.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Aucune stratégie de l’annuaire ne redirige de dossiers. Stratégies lues&#xa0;: %1. Leurs fichiers dans SYSVOL n’ont pas été examinés&#xa0;: cela ne décide donc pas si la phase est nécessaire.</translation>
    </message>
    <message>
        <source>Ask whether the folders of users, such as Documents, are kept on the source server.</source>
        <translation>Demandez si des dossiers d’utilisateurs, comme Documents, sont conservés sur le serveur source.</translation>
    </message>
    <message>
        <source>The old redirection policy is gone. Policies that were read in the directory: %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>L’ancienne stratégie de redirection a disparu. Stratégies lues dans l’annuaire&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Old policy left</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Stratégie restante</translation>
    </message>
    <message>
        <source>The former redirection still exists: %1. It keeps sending folders of users to the source server.</source>
        <extracomment>%1 is a list of Group Policy objects</extracomment>
        <translation>L’ancienne redirection existe encore&#xa0;: %1. Elle continue d’envoyer des dossiers d’utilisateurs vers le serveur source.</translation>
    </message>
    <message>
        <source>Delete it in Group Policy Management.</source>
        <translation>Supprimez-la dans Gestion des stratégies de groupe.</translation>
    </message>
    <message>
        <source>In force</source>
        <extracomment>Headline of a card: a policy is in force</extracomment>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>The policy “%1” exists and is linked. Where it sends the folders is written in SYSVOL, which was not looked at.</source>
        <extracomment>%1 is a Group Policy object</extracomment>
        <translation>La stratégie «&#xa0;%1&#xa0;» existe et elle est liée. L’emplacement vers lequel elle envoie les dossiers est écrit dans SYSVOL, qui n’a pas été examiné.</translation>
    </message>
    <message>
        <source>Not in force</source>
        <extracomment>Headline of a card: a policy is not in force</extracomment>
        <translation>Pas en vigueur</translation>
    </message>
    <message>
        <source>The policy “%1” exists, but it is not linked or its user part is switched off, so no folder moves to the destination server.</source>
        <extracomment>%1 is a Group Policy object</extracomment>
        <translation>La stratégie «&#xa0;%1&#xa0;» existe, mais elle n’est pas liée ou sa partie utilisateur est désactivée&#xa0;: aucun dossier n’est donc déplacé vers le serveur de destination.</translation>
    </message>
    <message>
        <source>Link the policy in Group Policy Management, and enable its user settings.</source>
        <translation>Liez la stratégie dans Gestion des stratégies de groupe, et activez ses paramètres utilisateur.</translation>
    </message>
    <message>
        <source>Other policy</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Autre stratégie</translation>
    </message>
    <message>
        <source>These policies redirect folders: %1. None of them has the name that the Dashboard gives, and where they send the folders cannot be told from the directory.</source>
        <extracomment>%1 is a list of Group Policy objects</extracomment>
        <translation>Ces stratégies redirigent des dossiers&#xa0;: %1. Aucune ne porte le nom que donne le tableau de bord, et l’annuaire ne permet pas de savoir où elles envoient les dossiers.</translation>
    </message>
    <message>
        <source>Check in Group Policy Management that they send the folders to the destination server.</source>
        <translation>Vérifiez dans Gestion des stratégies de groupe qu’elles envoient les dossiers vers le serveur de destination.</translation>
    </message>
    <message>
        <source>Policy missing</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Stratégie absente</translation>
    </message>
    <message>
        <source>No new policy “%1” exists, so no folder moves to the destination server.</source>
        <extracomment>%1 is a Group Policy object</extracomment>
        <translation>Il n’existe pas de nouvelle stratégie «&#xa0;%1&#xa0;»&#xa0;: aucun dossier n’est donc déplacé vers le serveur de destination.</translation>
    </message>
    <message>
        <source>Enable folder redirection in the Dashboard of the destination server.</source>
        <translation>Activez la redirection de dossiers dans le tableau de bord du serveur de destination.</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>Headline of a card, under 24 characters</extracomment>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>%1 answered on no port, so nothing about it can be told.</source>
        <extracomment>%1 is a server&apos;s name or address</extracomment>
        <translation>%1 n’a répondu sur aucun port&#xa0;: rien ne peut donc être déterminé à son sujet.</translation>
    </message>
    <message>
        <source>Check that the server is switched on, that the cable is plugged in and that the address is right.</source>
        <translation>Vérifiez que le serveur est allumé, que le câble est branché et que l’adresse est correcte.</translation>
    </message>
    <message>
        <source>%1 gave no answer over %2 within %3. The service may be hanging, or a firewall drops what is sent.</source>
        <extracomment>%1 is a server, %2 a protocol such as LDAP, %3 a span such as &quot;10 s&quot;</extracomment>
        <translation>%1 n’a pas répondu par %2 en %3. Le service est peut-être figé, ou un pare-feu bloque ce qui est envoyé.</translation>
    </message>
    <message>
        <source>Look at the %2 service and the firewall on %1, then check again.</source>
        <extracomment>%1 is a server, %2 a protocol such as LDAP</extracomment>
        <translation>Examinez le service %2 et le pare-feu sur %1, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>Not understood</source>
        <extracomment>Headline of a card: an answer came and makes no sense</extracomment>
        <translation>Incompréhensible</translation>
    </message>
    <message>
        <source>%1 sent an answer over %2 that makes no sense. Something else may be listening there, or the answer was damaged on its way.</source>
        <extracomment>%1 is a server, %2 a protocol such as LDAP</extracomment>
        <translation>%1 a envoyé par %2 une réponse qui n’a pas de sens. Autre chose est peut-être à l’écoute, ou la réponse a été altérée en chemin.</translation>
    </message>
    <message>
        <source>Make sure that %1 is the right machine, then check again.</source>
        <translation>Assurez-vous que %1 est la bonne machine, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Connexion perdue</translation>
    </message>
    <message>
        <source>%1 closed the connection over %2 before its answer was complete.</source>
        <extracomment>%1 is a server, %2 a protocol such as LDAP</extracomment>
        <translation>%1 a fermé la connexion par %2 avant que sa réponse soit complète.</translation>
    </message>
    <message>
        <source>Check again. If it happens every time, restart the %2 service on %1.</source>
        <translation>Vérifiez à nouveau. Si cela se produit à chaque fois, redémarrez le service %2 sur %1.</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <extracomment>Headline of a card: the account has no right to read this</extracomment>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>The account may not read %2 on %1, so the check could not be made.</source>
        <extracomment>%1 is a server, %2 the name of an object in its directory</extracomment>
        <translation>Le compte n’a pas le droit de lire %2 sur %1&#xa0;: la vérification n’a pas pu être faite.</translation>
    </message>
    <message>
        <source>Sign in with an account that is a domain administrator.</source>
        <translation>Connectez-vous avec un compte d’administrateur de domaine.</translation>
    </message>
    <message>
        <source>Name not found</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Nom introuvable</translation>
    </message>
    <message>
        <source>The site&apos;s DNS servers know no address for %1, so the server cannot be asked.</source>
        <extracomment>%1 is a server&apos;s name</extracomment>
        <translation>Les serveurs DNS du site ne connaissent aucune adresse pour %1&#xa0;: le serveur ne peut pas être interrogé.</translation>
    </message>
    <message>
        <source>Correct the name, or enter the IP address of the server.</source>
        <translation>Corrigez le nom ou saisissez l’adresse IP du serveur.</translation>
    </message>
    <message>
        <source>No address</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Pas d’adresse</translation>
    </message>
    <message>
        <source>No address was given for the source server, so it cannot be asked.</source>
        <translation>Aucune adresse n’a été indiquée pour le serveur source&#xa0;: il ne peut pas être interrogé.</translation>
    </message>
    <message>
        <source>Enter the name or the IP address of the source server.</source>
        <translation>Saisissez le nom ou l’adresse IP du serveur source.</translation>
    </message>
    <message>
        <source>No address was given for the destination server, so it cannot be asked.</source>
        <translation>Aucune adresse n’a été indiquée pour le serveur de destination&#xa0;: il ne peut pas être interrogé.</translation>
    </message>
    <message>
        <source>Enter the name or the IP address of the destination server.</source>
        <translation>Saisissez le nom ou l’adresse IP du serveur de destination.</translation>
    </message>
    <message>
        <source>No network</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Pas de réseau</translation>
    </message>
    <message>
        <source>This console has no network connection of its own, so no server can be asked.</source>
        <translation>Cette console n’a pas elle-même de connexion réseau&#xa0;: aucun serveur ne peut être interrogé.</translation>
    </message>
    <message>
        <source>Connect this device to the customer&apos;s network by cable or Wi-Fi.</source>
        <translation>Connectez cet appareil au réseau du client par câble ou par Wi-Fi.</translation>
    </message>
    <message>
        <source>No way there</source>
        <extracomment>Headline of a card: this device&apos;s network settings lead nowhere near the server</extracomment>
        <translation>Aucun chemin</translation>
    </message>
    <message>
        <source>This console has a network, but none that leads to %1: its own address belongs to another network.</source>
        <extracomment>%1 is a server&apos;s address</extracomment>
        <translation>Cette console a un réseau, mais aucun qui mène à %1&#xa0;: sa propre adresse appartient à un autre réseau.</translation>
    </message>
    <message>
        <source>Give this device an address in the server&apos;s network, or correct the address of the server.</source>
        <translation>Donnez à cet appareil une adresse dans le réseau du serveur, ou corrigez l’adresse du serveur.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>The check was cancelled before an answer came.</source>
        <translation>La vérification a été annulée avant l’arrivée d’une réponse.</translation>
    </message>
    <message>
        <source>Check again when you are ready.</source>
        <translation>Vérifiez à nouveau quand vous êtes prêt.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <extracomment>Headline of a card: another card names the cause</extracomment>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>This can only be checked when “%1” is in order.</source>
        <extracomment>%1 is the title of another card</extracomment>
        <translation>Cela ne peut être vérifié que quand «&#xa0;%1&#xa0;» est en ordre.</translation>
    </message>
    <message>
        <source>Solve “%1” first.</source>
        <translation>Réglez d’abord «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Not yet</source>
        <extracomment>Headline of a card: it has no meaning before a certain step</extracomment>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>This applies after the step “%1” is done.</source>
        <extracomment>%1 is the title of a step</extracomment>
        <translation>Valable seulement une fois l’étape «&#xa0;%1&#xa0;» terminée.</translation>
    </message>
    <message>
        <source>No longer</source>
        <extracomment>Headline of a card: it has no meaning any more</extracomment>
        <translation>Plus maintenant</translation>
    </message>
    <message>
        <source>This applied only until the step “%1” was done.</source>
        <extracomment>%1 is the title of a step</extracomment>
        <translation>Valable seulement jusqu’à la fin de l’étape «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no destination server until phase 2.</source>
        <translation>Il n’y a pas de serveur de destination avant la phase 2.</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) open</source>
        <extracomment>Headline of a card; %n is the number of TCP ports that accept connections</extracomment>
        <translation>
            <numerusform>%n port ouvert</numerusform>
            <numerusform>%n ports ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answers on every port that a domain controller needs.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 répond sur tous les ports dont un contrôleur de domaine a besoin.</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) refused</source>
        <extracomment>Headline of a card; %n is the number of TCP ports that refuse connections</extracomment>
        <translation>
            <numerusform>%n port refusé</numerusform>
            <numerusform>%n ports refusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refuses connections on %n port(s) that a domain controller needs: %2.</source>
        <extracomment>%1 is a server, %2 a list such as &quot;53 (DNS) and 88 (Kerberos)&quot;</extracomment>
        <translation>
            <numerusform>%1 refuse les connexions sur %n port dont un contrôleur de domaine a besoin&#xa0;: %2.</numerusform>
            <numerusform>%1 refuse les connexions sur %n ports dont un contrôleur de domaine a besoin&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1, start the service behind the port or allow it in Windows Firewall.</source>
        <translation>Sur %1, démarrez le service associé au port ou autorisez-le dans le Pare-feu Windows.</translation>
    </message>
    <message numerus="yes">
        <source>%1 refuses connections on %n port(s) that the migration can do without: %2.</source>
        <extracomment>%1 is a server, %2 a list such as &quot;464 (kpasswd)&quot;</extracomment>
        <translation>
            <numerusform>%1 refuse les connexions sur %n port dont la migration peut se passer&#xa0;: %2.</numerusform>
            <numerusform>%1 refuse les connexions sur %n ports dont la migration peut se passer&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1, allow the port in Windows Firewall if the service is meant to run.</source>
        <translation>Sur %1, autorisez le port dans le Pare-feu Windows si le service est censé fonctionner.</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) silent</source>
        <extracomment>Headline of a card; %n is the number of TCP ports that neither accept nor refuse</extracomment>
        <translation>
            <numerusform>%n port muet</numerusform>
            <numerusform>%n ports muets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gives no answer on %n port(s) that a domain controller needs: %2. Whether the service runs cannot be told.</source>
        <extracomment>%1 is a server, %2 a list such as &quot;53 (DNS) and 88 (Kerberos)&quot;</extracomment>
        <translation>
            <numerusform>%1 ne répond pas sur %n port dont un contrôleur de domaine a besoin&#xa0;: %2. Impossible de savoir si le service fonctionne.</numerusform>
            <numerusform>%1 ne répond pas sur %n ports dont un contrôleur de domaine a besoin&#xa0;: %2. Impossible de savoir si les services fonctionnent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check whether a firewall between here and %1 drops the connection.</source>
        <translation>Vérifiez si un pare-feu situé entre cette console et %1 bloque la connexion.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Signed in to %1 as %2, over a sealed connection.</source>
        <extracomment>%1 is a server, %2 a user name</extracomment>
        <translation>Connecté à %1 en tant que %2, par une connexion chiffrée.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Nobody has signed in to %1 yet. Some checks can only be made with the account of a domain administrator.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Personne ne s’est encore connecté à %1. Certaines vérifications ne sont possibles qu’avec le compte d’un administrateur de domaine.</translation>
    </message>
    <message>
        <source>Sign in as a domain administrator.</source>
        <translation>Connectez-vous en tant qu’administrateur de domaine.</translation>
    </message>
    <message>
        <source>The password for %1 was forgotten on purpose, because the console slept or was not touched for a while.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Le mot de passe pour %1 a été oublié volontairement, car la console était en veille ou n’a pas été touchée pendant un certain temps.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>Password refused</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Mot de passe refusé</translation>
    </message>
    <message>
        <source>%1 refused the password of %2. It is not sent again by itself, so that the account does not get locked.</source>
        <extracomment>%1 is a server, %2 a user name</extracomment>
        <translation>%1 a refusé le mot de passe de %2. Il n’est pas renvoyé automatiquement, afin que le compte ne soit pas verrouillé.</translation>
    </message>
    <message>
        <source>Sign in again with the right password.</source>
        <translation>Connectez-vous à nouveau avec le bon mot de passe.</translation>
    </message>
    <message>
        <source>Unknown account</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Compte inconnu</translation>
    </message>
    <message>
        <source>%1 knows no account with the name %2.</source>
        <extracomment>%1 is a server, %2 a user name</extracomment>
        <translation>%1 ne connaît aucun compte du nom de %2.</translation>
    </message>
    <message>
        <source>Check how the user name is written, then sign in again.</source>
        <translation>Vérifiez l’orthographe du nom d’utilisateur, puis connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>Account locked</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Compte verrouillé</translation>
    </message>
    <message>
        <source>%1 has locked the account %2 after too many wrong passwords. Until it is free, nobody can sign in with it.</source>
        <extracomment>%1 is a server, %2 a user name</extracomment>
        <translation>%1 a verrouillé le compte %2 après trop de mots de passe erronés. Tant qu’il est verrouillé, personne ne peut se connecter avec ce compte.</translation>
    </message>
    <message>
        <source>Unlock the account in Active Directory Users and Computers, or wait until the lock ends, then sign in again.</source>
        <translation>Déverrouillez le compte dans Utilisateurs et ordinateurs Active Directory, ou attendez la fin du verrouillage, puis connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Compte désactivé</translation>
    </message>
    <message>
        <source>The account %2 is disabled on %1, so it cannot sign in.</source>
        <extracomment>%1 is a server, %2 a user name</extracomment>
        <translation>Le compte %2 est désactivé sur %1&#xa0;: il ne permet pas de se connecter.</translation>
    </message>
    <message>
        <source>Enable the account, or sign in with another one.</source>
        <translation>Activez le compte ou connectez-vous avec un autre.</translation>
    </message>
    <message>
        <source>Password expired</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Mot de passe expiré</translation>
    </message>
    <message>
        <source>The password of %2 has expired or must be changed, so %1 lets nobody in with it.</source>
        <extracomment>%1 is a server, %2 a user name</extracomment>
        <translation>Le mot de passe de %2 a expiré ou doit être changé&#xa0;: %1 n’accepte donc pas la connexion.</translation>
    </message>
    <message>
        <source>Change the password on a computer of the domain, then sign in again.</source>
        <translation>Changez le mot de passe sur un ordinateur du domaine, puis connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>Clocks too far apart</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Horloges trop écartées</translation>
    </message>
    <message>
        <source>%1 refused the sign-in because its clock and the clock of this console differ by more than Kerberos allows.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 a refusé la connexion, car l’écart entre son horloge et celle de cette console dépasse ce que Kerberos autorise.</translation>
    </message>
    <message>
        <source>Set the clock that is wrong: the card about the time difference says which one it is.</source>
        <translation>Réglez l’horloge qui est fausse&#xa0;: la carte sur l’écart de temps indique laquelle.</translation>
    </message>
    <message>
        <source>Sign-in rejected</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Connexion rejetée</translation>
    </message>
    <message>
        <source>%1 rejected the sign-in of %2: %3.</source>
        <extracomment>%1 is a server, %2 a user name, %3 the server&apos;s own words, not translated</extracomment>
        <translation>%1 a rejeté la connexion de %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Check the account on the server, then sign in again.</source>
        <translation>Vérifiez le compte sur le serveur, puis connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Certificat non approuvé</translation>
    </message>
    <message>
        <source>%1 showed a certificate for %2 that nobody vouches for. Nothing was sent over this connection.</source>
        <extracomment>%1 is a server, %2 the name in the certificate</extracomment>
        <translation>%1 a présenté pour %2 un certificat dont personne ne se porte garant. Rien n’a été envoyé par cette connexion.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one on the server, and trust it only if they are the same.</source>
        <translation>Comparez l’empreinte avec celle du serveur et n’approuvez le certificat que si elles sont identiques.</translation>
    </message>
    <message>
        <source>Certificate changed</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Certificat modifié</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you trusted in this session. The sign-in was stopped: somebody may be in between.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 présente un autre certificat que celui que vous avez approuvé dans cette session. La connexion a été interrompue&#xa0;: quelqu’un se trouve peut-être entre les deux.</translation>
    </message>
    <message>
        <source>Find out whether the certificate was renewed. Trust it again only if the fingerprint on the server is the same.</source>
        <translation>Déterminez si le certificat a été renouvelé. Ne l’approuvez à nouveau que si l’empreinte sur le serveur est la même.</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <extracomment>Headline of a card; %n is a number of operations-master roles</extracomment>
        <translation>
            <numerusform>%n rôle</numerusform>
            <numerusform>%n rôles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds all operations master roles, as it should at this point.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 détient tous les rôles de maître d’opérations, comme prévu à ce stade.</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) elsewhere</source>
        <extracomment>Headline of a card; %n is the number of operations-master roles that the wrong server holds</extracomment>
        <translation>
            <numerusform>%n rôle ailleurs</numerusform>
            <numerusform>%n rôles ailleurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operations master role(s) should be on %3 but are on %2: %1. Windows Server Essentials must hold them, and removing their holder would break the domain.</source>
        <extracomment>%1 is a list of operations-master roles, %2 a list of servers, %3 a server</extracomment>
        <translation>
            <numerusform>%n rôle de maître d’opérations devrait être sur %3, mais se trouve sur %2&#xa0;: %1. Windows Server Essentials doit le détenir, et la suppression de son détenteur mettrait le domaine en panne.</numerusform>
            <numerusform>%n rôles de maître d’opérations devraient être sur %3, mais se trouvent sur %2&#xa0;: %1. Windows Server Essentials doit les détenir, et la suppression de leur détenteur mettrait le domaine en panne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfer the roles to %3.</source>
        <translation>Transférez les rôles vers %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n operations master role(s) still on %2 instead of %3: %1. This can wait, but not beyond the demotion of the source server.</source>
        <translation>
            <numerusform>%n rôle de maître d’opérations est encore sur %2 au lieu de %3&#xa0;: %1. Cela peut attendre, mais pas au-delà de la rétrogradation du serveur source.</numerusform>
            <numerusform>%n rôles de maître d’opérations sont encore sur %2 au lieu de %3&#xa0;: %1. Cela peut attendre, mais pas au-delà de la rétrogradation du serveur source.</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfer the roles to %3 before the source server is demoted.</source>
        <translation>Transférez les rôles vers %3 avant de rétrograder le serveur source.</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) lost</source>
        <extracomment>Headline of a card; %n is the number of operations-master roles without a holder</extracomment>
        <translation>
            <numerusform>%n rôle perdu</numerusform>
            <numerusform>%n rôles perdus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operations master role(s) belong to a server that was deleted: %1. Nobody performs them now.</source>
        <extracomment>%1 is a list of operations-master roles</extracomment>
        <translation>
            <numerusform>%n rôle de maître d’opérations appartient à un serveur qui a été supprimé&#xa0;: %1. Plus personne ne l’assure.</numerusform>
            <numerusform>%n rôles de maître d’opérations appartiennent à un serveur qui a été supprimé&#xa0;: %1. Plus personne ne les assure.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seize the roles with ntdsutil on the server that shall hold them.</source>
        <translation>Prenez les rôles de force avec ntdsutil sur le serveur qui doit les détenir.</translation>
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
            <numerusform>Les deux serveurs désignent des détenteurs différents pour %n rôle de maître d’opérations&#xa0;: %1. La modification n’a pas été répliquée.</numerusform>
            <numerusform>Les deux serveurs désignent des détenteurs différents pour %n rôles de maître d’opérations&#xa0;: %1. La modification n’a pas été répliquée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait for the next replication. If the contradiction stays, look at the card about replication.</source>
        <translation>Attendez la prochaine réplication. Si la contradiction persiste, consultez la carte sur la réplication.</translation>
    </message>
    <message>
        <source>Holder silent</source>
        <extracomment>Headline of a card: the server with a role does not answer</extracomment>
        <translation>Détenteur muet</translation>
    </message>
    <message numerus="yes">
        <source>%n operations master role(s) are on another server that does not answer (%2): %1. Whether it is alive cannot be told.</source>
        <extracomment>%1 is a list of operations-master roles, %2 a list of servers</extracomment>
        <translation>
            <numerusform>%n rôle de maître d’opérations est sur un autre serveur qui ne répond pas (%2)&#xa0;: %1. Impossible de savoir s’il fonctionne encore.</numerusform>
            <numerusform>%n rôles de maître d’opérations sont sur un autre serveur qui ne répond pas (%2)&#xa0;: %1. Impossible de savoir s’il fonctionne encore.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find out what %2 is. If it is gone for good, its roles must be seized.</source>
        <translation>Déterminez ce qu’est %2. S’il a définitivement disparu, ses rôles doivent être pris de force.</translation>
    </message>
    <message numerus="yes">
        <source>%n naming context(s) replicate in both directions; the oldest success was %1 ago.</source>
        <extracomment>Headline of a card: how long ago the oldest replication was %n is a number of naming contexts (parts of the directory), %1 a span such as &quot;12 min&quot;</extracomment>
        <translation>
            <numerusform>%n contexte de nommage est répliqué dans les deux sens&#x202f;; la réussite la plus ancienne remonte à %1.</numerusform>
            <numerusform>%n contextes de nommage sont répliqués dans les deux sens&#x202f;; la réussite la plus ancienne remonte à %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <extracomment>Headline of a card; %n is a number of naming contexts</extracomment>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>Replication fails with error %2: %1. The last success was %3 ago; changes since then do not reach the other server.</source>
        <extracomment>%1 is a list of naming contexts, %2 an error number, %3 a span such as &quot;5 h&quot;</extracomment>
        <translation>La réplication échoue avec l’erreur %2&#xa0;: %1. La dernière réussite remonte à %3&#x202f;; les modifications faites depuis n’atteignent pas l’autre serveur.</translation>
    </message>
    <message>
        <source>Look up the error in the Directory Service event log of the receiving server, then check again.</source>
        <translation>Recherchez l’erreur dans le journal des événements «&#xa0;Service d’annuaire&#xa0;» (Directory Service) du serveur destinataire, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>The last successful replication was %2 ago: %1. What was changed since then may be missing on the other server.</source>
        <extracomment>%1 is a list of naming contexts, %2 a span such as &quot;2 h 5 min&quot;</extracomment>
        <translation>La dernière réplication réussie remonte à %2&#xa0;: %1. Les modifications faites depuis peuvent manquer sur l’autre serveur.</translation>
    </message>
    <message>
        <source>Start a replication in Active Directory Sites and Services, then check again.</source>
        <translation>Lancez une réplication dans Sites et services Active Directory, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>This was never replicated: %1. What stands on one server only would be lost with it.</source>
        <extracomment>%1 is a list of naming contexts with their direction</extracomment>
        <translation>Ceci n’a jamais été répliqué&#xa0;: %1. Ce qui ne se trouve que sur un serveur serait perdu avec lui.</translation>
    </message>
    <message>
        <source>Start a replication in Active Directory Sites and Services, and wait for its first success before you go on.</source>
        <translation>Lancez une réplication dans Sites et services Active Directory et attendez sa première réussite avant de continuer.</translation>
    </message>
    <message>
        <source>No partner</source>
        <extracomment>Headline of a card: no replication is set up</extracomment>
        <translation>Pas de partenaire</translation>
    </message>
    <message>
        <source>No replication partner is set up: %1. These parts of the directory stand on one server only.</source>
        <extracomment>%1 is a list of naming contexts with their direction</extracomment>
        <translation>Aucun partenaire de réplication n’est configuré&#xa0;: %1. Ces parties de l’annuaire ne se trouvent que sur un serveur.</translation>
    </message>
    <message>
        <source>Run repadmin /kcc on the server that has no partner, then check again.</source>
        <translation>Exécutez repadmin /kcc sur le serveur qui n’a pas de partenaire, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>One controller</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Un seul contrôleur</translation>
    </message>
    <message>
        <source>The domain has one domain controller, so there is nothing to replicate.</source>
        <translation>Le domaine n’a qu’un contrôleur de domaine&#xa0;: il n’y a rien à répliquer.</translation>
    </message>
    <message>
        <source>The external time source does not answer. Give the source server one that can be reached.</source>
        <translation>La source de temps externe ne répond pas. Indiquez au serveur source une source joignable.</translation>
    </message>
    <message>
        <source>Only one of NTP and the directory told the time, so it has no second witness.</source>
        <translation>L’heure n’a été indiquée que par NTP ou par l’annuaire&#xa0;: il n’y a pas de second témoin.</translation>
    </message>
    <message>
        <source>A demotion leaves the server object of the source in Active Directory Sites and Services; it is deleted in a later step.</source>
        <translation>Une rétrogradation laisse l’objet serveur du serveur source dans Sites et services Active Directory&#x202f;; il est supprimé dans une étape ultérieure.</translation>
    </message>
    <message>
        <source>The clock of this console is off. Times in the record are measured with it: set it.</source>
        <translation>L’horloge de cette console est inexacte. Les heures de l’enregistrement en dépendent&#xa0;: réglez-la.</translation>
    </message>
    <message>
        <source>%1 hosts the e-mail of the company with %2. Mailboxes on it: %3.</source>
        <extracomment>%1 is a server, %2 a product such as &quot;Exchange Server 2003&quot;, %3 a number</extracomment>
        <translation>%1 héberge la messagerie de l’entreprise avec %2. Boîtes aux lettres&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Mailboxes: %3</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Boîtes aux lettres&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 runs %2 with mailboxes on it (%3), and nobody has chosen where they go. The source server cannot be removed while they are there.</source>
        <extracomment>%1 is a server, %2 a product, %3 a number of mailboxes</extracomment>
        <translation>%1 exécute %2 avec des boîtes aux lettres (%3), et personne n’a choisi leur destination. Le serveur source ne peut pas être retiré tant qu’elles y sont.</translation>
    </message>
    <message>
        <source>Choose the new home for e-mail in phase 1.</source>
        <translation>Choisissez la nouvelle messagerie à la phase 1.</translation>
    </message>
    <message>
        <source>Not on the source</source>
        <extracomment>Headline of a card: the service runs on another server</extracomment>
        <translation>Pas sur le serveur source</translation>
    </message>
    <message>
        <source>Exchange runs on %1 and not on the source server, so the e-mail does not depend on the source server.</source>
        <extracomment>%1 is a list of servers</extracomment>
        <translation>Exchange fonctionne sur %1 et non sur le serveur source&#xa0;: la messagerie ne dépend donc pas du serveur source.</translation>
    </message>
    <message>
        <source>No Exchange</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Pas d’Exchange</translation>
    </message>
    <message>
        <source>The directory lists no Exchange server, so the steps about e-mail are not needed.</source>
        <translation>L’annuaire ne répertorie aucun serveur Exchange&#xa0;: les étapes sur la messagerie ne sont donc pas nécessaires.</translation>
    </message>
    <message>
        <source>Authority found</source>
        <extracomment>Headline of a card: a certification authority</extracomment>
        <translation>Autorité trouvée</translation>
    </message>
    <message>
        <source>%1 is a certification authority (%2). It cannot be demoted before Active Directory Certificate Services are removed.</source>
        <extracomment>%1 is a server, %2 a list of names of authorities</extracomment>
        <translation>%1 est une autorité de certification (%2). Le serveur ne peut pas être rétrogradé avant la suppression des Services de certificats Active Directory.</translation>
    </message>
    <message>
        <source>Not certain</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>%1 has a place for revocation lists in the directory, but no enterprise authority is registered for it. It may run a stand-alone authority, or an earlier one may have left this behind.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 a un emplacement pour listes de révocation dans l’annuaire, mais aucune autorité d’entreprise n’y est inscrite pour ce serveur. Il héberge peut-être une autorité autonome, ou une ancienne autorité a laissé cette trace.</translation>
    </message>
    <message>
        <source>Look for Active Directory Certificate Services among the roles of %1.</source>
        <translation>Recherchez les Services de certificats Active Directory parmi les rôles de %1.</translation>
    </message>
    <message>
        <source>The certification authority %1 runs on another server, so it does not keep the source server from being demoted.</source>
        <extracomment>%1 is a list of names of authorities</extracomment>
        <translation>L’autorité de certification %1 se trouve sur un autre serveur&#xa0;: elle n’empêche pas la rétrogradation du serveur source.</translation>
    </message>
    <message>
        <source>No authority</source>
        <extracomment>Headline of a card: no certification authority</extracomment>
        <translation>Pas d’autorité</translation>
    </message>
    <message>
        <source>The directory lists no certification authority. A stand-alone authority would not be listed there.</source>
        <translation>L’annuaire ne répertorie aucune autorité de certification. Une autorité autonome n’y figurerait pas.</translation>
    </message>
    <message>
        <source>Source authorized</source>
        <extracomment>Headline of a card: the source server may hand out addresses</extracomment>
        <translation>Source autorisée</translation>
    </message>
    <message>
        <source>The directory allows %1 to hand out addresses, so the steps about DHCP apply. Whether its DHCP service runs is not proven by that. Authorized are: %2.</source>
        <extracomment>%1 is a server, %2 a list of servers</extracomment>
        <translation>L’annuaire autorise %1 à attribuer des adresses&#xa0;: les étapes sur DHCP s’appliquent donc. Cela ne prouve pas que son service DHCP fonctionne. Serveurs autorisés&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Destination authorized</source>
        <extracomment>Headline of a card: the destination server may hand out addresses</extracomment>
        <translation>Destination autorisée</translation>
    </message>
    <message>
        <source>The directory allows %1, the destination server, to hand out addresses. It should not, because two DHCP servers disturb each other.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>L’annuaire autorise %1, le serveur de destination, à attribuer des adresses. Il ne devrait pas, car deux serveurs DHCP se gênent mutuellement.</translation>
    </message>
    <message>
        <source>Find out whether the DHCP Server role runs on %1, and remove it there if it does.</source>
        <translation>Vérifiez si le rôle Serveur DHCP (DHCP Server) est installé sur %1 et, si c’est le cas, supprimez-le de ce serveur.</translation>
    </message>
    <message>
        <source>Other servers</source>
        <extracomment>Headline of a card: other servers may hand out addresses</extracomment>
        <translation>Autres serveurs</translation>
    </message>
    <message>
        <source>The directory allows these servers to hand out addresses: %1. The source server is not among them, which does not prove that it hands out none.</source>
        <extracomment>%1 is a list of servers</extracomment>
        <translation>L’annuaire autorise ces serveurs à attribuer des adresses&#xa0;: %1. Le serveur source n’en fait pas partie, ce qui ne prouve pas qu’il n’en attribue pas.</translation>
    </message>
    <message>
        <source>Find out on the source server and on the router who hands out addresses.</source>
        <translation>Vérifiez sur le serveur source et sur le routeur qui attribue les adresses.</translation>
    </message>
    <message>
        <source>The directory allows no server to hand out addresses. That does not prove that the source server hands out none.</source>
        <translation>L’annuaire n’autorise aucun serveur à attribuer des adresses. Cela ne prouve pas que le serveur source n’en attribue pas.</translation>
    </message>
    <message>
        <source>No user has one</source>
        <extracomment>Headline of a card: a logon script</extracomment>
        <translation>Aucun script</translation>
    </message>
    <message>
        <source>No user has a logon script. Accounts that were read: %1. The file in NETLOGON was not looked at.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Aucun utilisateur n’a de script d’ouverture de session. Comptes lus&#xa0;: %1. Le fichier dans NETLOGON n’a pas été examiné.</translation>
    </message>
    <message>
        <source>Script still set</source>
        <extracomment>Headline of a card: a logon script</extracomment>
        <translation>Script encore défini</translation>
    </message>
    <message>
        <source>These users still start %2 when they sign in: %1. The script belongs to the former server, and they wait for it.</source>
        <extracomment>%1 is a list of users, %2 a file name</extracomment>
        <translation>Ces utilisateurs démarrent encore %2 quand ils se connectent&#xa0;: %1. Le script appartient à l’ancien serveur, et ils l’attendent.</translation>
    </message>
    <message>
        <source>Empty “Logon script” in the properties of each of these users.</source>
        <translation>Videz «&#xa0;Script d’ouverture de session&#xa0;» (Logon script) dans les propriétés de chacun de ces utilisateurs.</translation>
    </message>
    <message>
        <source>Other scripts</source>
        <extracomment>Headline of a card: logon scripts</extracomment>
        <translation>Autres scripts</translation>
    </message>
    <message>
        <source>No user starts the script of the former server, but these users have another logon script: %1.</source>
        <extracomment>%1 is a list of users</extracomment>
        <translation>Aucun utilisateur ne démarre le script de l’ancien serveur, mais ces utilisateurs ont un autre script d’ouverture de session&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check that these scripts do not name the source server.</source>
        <translation>Vérifiez que ces scripts ne mentionnent pas le serveur source.</translation>
    </message>
    <message>
        <source>Strong</source>
        <extracomment>Headline of a card: the password policy</extracomment>
        <translation>Forte</translation>
    </message>
    <message>
        <source>The domain demands complex passwords with a length of at least %1.</source>
        <extracomment>%1 is a number of characters</extracomment>
        <translation>Le domaine exige des mots de passe complexes d’une longueur d’au moins %1.</translation>
    </message>
    <message>
        <source>Length %1</source>
        <extracomment>Headline of a card: the shortest password; %1 is a number</extracomment>
        <translation>Longueur %1</translation>
    </message>
    <message>
        <source>The domain accepts passwords with a length of %1; at least %2 is advised. Short passwords are easy to guess.</source>
        <extracomment>%1 and %2 are numbers of characters</extracomment>
        <translation>Le domaine accepte des mots de passe d’une longueur de %1&#x202f;; au moins %2 est conseillé. Les mots de passe courts sont faciles à deviner.</translation>
    </message>
    <message>
        <source>Set the password policy in the Dashboard of the destination server.</source>
        <translation>Définissez la stratégie de mot de passe dans le tableau de bord du serveur de destination.</translation>
    </message>
    <message>
        <source>Not complex</source>
        <extracomment>Headline of a card: the password policy</extracomment>
        <translation>Pas complexe</translation>
    </message>
    <message>
        <source>The domain does not demand complex passwords, only a length of %1. Such passwords are easy to guess.</source>
        <extracomment>%1 is a number of characters</extracomment>
        <translation>Le domaine n’exige pas de mots de passe complexes, seulement une longueur de %1. De tels mots de passe sont faciles à deviner.</translation>
    </message>
    <message>
        <source>No zone names the source server as a name server. Zones that were asked: %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Aucune zone ne mentionne le serveur source comme serveur de noms. Zones interrogées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Name server left</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Serveur de noms restant</translation>
    </message>
    <message>
        <source>These entries still name the source server, or a server without an address: %1. Name resolution waits there for a server that never answers.</source>
        <extracomment>%1 is a list of DNS records</extracomment>
        <translation>Ces entrées mentionnent encore le serveur source, ou un serveur sans adresse&#xa0;: %1. La résolution de noms y attend un serveur qui ne répond jamais.</translation>
    </message>
    <message>
        <source>Remove the source server from “Name Servers” in the properties of each of these zones, and correct the primary server on the page “Start of Authority (SOA)”.</source>
        <translation>Supprimez le serveur source de l’onglet «&#xa0;Serveurs de noms&#xa0;» (Name Servers) dans les propriétés de chacune de ces zones, et corrigez le serveur principal sur la page «&#xa0;Source de noms (SOA)&#xa0;» (Start of Authority).</translation>
    </message>
    <message>
        <source>No record by which computers find a domain controller leads to the source server. Names that were asked: %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Aucun enregistrement permettant aux ordinateurs de trouver un contrôleur de domaine ne mène au serveur source. Noms interrogés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Records left</source>
        <extracomment>Headline of a card: DNS records</extracomment>
        <translation>Enregistrements restants</translation>
    </message>
    <message>
        <source>These records still lead to the source server, or to a server without an address: %1. Computers that follow them find no domain controller.</source>
        <extracomment>%1 is a list of DNS records</extracomment>
        <translation>Ces enregistrements mènent encore au serveur source, ou à un serveur sans adresse&#xa0;: %1. Les ordinateurs qui les suivent ne trouvent aucun contrôleur de domaine.</translation>
    </message>
    <message>
        <source>Delete these records in DNS Manager on the destination server.</source>
        <translation>Supprimez ces enregistrements dans le Gestionnaire DNS sur le serveur de destination.</translation>
    </message>
    <message>
        <source>Address left</source>
        <extracomment>Headline of a card: an address in DNS</extracomment>
        <translation>Adresse restante</translation>
    </message>
    <message>
        <source>The global catalog still has the address of the source server: %1. Programs that ask there first have to wait.</source>
        <extracomment>%1 is a list of DNS records</extracomment>
        <translation>Le catalogue global a encore l’adresse du serveur source&#xa0;: %1. Les programmes qui s’y adressent d’abord doivent attendre.</translation>
    </message>
    <message>
        <source>No home folder, profile, logon script, licensing server or DHCP authorization in the directory names the source server. Accounts that were read: %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Dans l’annuaire, aucun dossier de base, profil, script d’ouverture de session, serveur de licences ni autorisation DHCP ne mentionne le serveur source. Comptes lus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Entries left</source>
        <extracomment>Headline of a card: entries of the directory</extracomment>
        <translation>Entrées restantes</translation>
    </message>
    <message>
        <source>These entries of the directory still name the source server: %1. What follows them looks for a server that is gone.</source>
        <extracomment>%1 is a list of entries</extracomment>
        <translation>Ces entrées de l’annuaire mentionnent encore le serveur source&#xa0;: %1. Ce qui les suit cherche un serveur qui a disparu.</translation>
    </message>
    <message>
        <source>Correct or delete each of these entries.</source>
        <translation>Corrigez ou supprimez chacune de ces entrées.</translation>
    </message>
    <message>
        <source>Folders on the source</source>
        <extracomment>Headline of a card: the source server</extracomment>
        <translation>Dossiers sur la source</translation>
    </message>
    <message>
        <source>Folders of users are on the source server, which is gone: %1. These users sign in without their files.</source>
        <extracomment>%1 is a list of users and folders</extracomment>
        <translation>Des dossiers d’utilisateurs se trouvent sur le serveur source, qui a disparu&#xa0;: %1. Ces utilisateurs se connectent sans leurs fichiers.</translation>
    </message>
    <message>
        <source>Enter the folders on the destination server in the properties of each of these users.</source>
        <translation>Indiquez les dossiers sur le serveur de destination dans les propriétés de chacun de ces utilisateurs.</translation>
    </message>
    <message>
        <source>Server not known</source>
        <extracomment>Headline of a card: a server</extracomment>
        <translation>Serveur inconnu</translation>
    </message>
    <message>
        <source>These folders are on another server: %1. This console does not know the name of the source server, so it cannot tell whether they are lost with it.</source>
        <extracomment>%1 is a list of users and folders</extracomment>
        <translation>Ces dossiers se trouvent sur un autre serveur&#xa0;: %1. Cette console ne connaît pas le nom du serveur source et ne peut pas dire s’ils disparaissent avec lui.</translation>
    </message>
    <message>
        <source>Compare the server in these paths with the name of the source server.</source>
        <translation>Comparez le serveur indiqué dans ces chemins avec le nom du serveur source.</translation>
    </message>
</context>
<context>
    <name>FolderList</name>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Places</source>
        <extracomment>Disks, sticks and folders that a file can be chosen from</extracomment>
        <translation>Emplacements</translation>
    </message>
    <message>
        <source>The medium does not answer. Unplug it and plug it in again, or choose another place.</source>
        <translation>Le support ne répond pas. Débranchez-le et rebranchez-le, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>This folder cannot be read: it is gone, or your account may not open it. Choose another one.</source>
        <translation>Impossible de lire ce dossier&#xa0;: il a disparu, ou votre compte n’a pas le droit de l’ouvrir. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Only the first %1 are shown. Move the file to a smaller folder if it is not among them.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Seuls les %1 premiers sont affichés. Si le fichier n’en fait pas partie, déplacez-le dans un dossier plus petit.</translation>
    </message>
    <message>
        <source>There is nothing in this folder.</source>
        <translation>Ce dossier est vide.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A file: %1 is its size, %2 when it was changed</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>A folder</extracomment>
        <translation>Images</translation>
    </message>
    <message>
        <source>Downloads</source>
        <extracomment>A folder</extracomment>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>A folder</extracomment>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Home folder</source>
        <extracomment>The folder of the person who uses the computer</extracomment>
        <translation>Dossier personnel</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 s</source>
        <extracomment>Less than a second: a number with one decimal place. Unit: seconds
----------
A number of seconds</extracomment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A number of minutes</extracomment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>Minutes and seconds</extracomment>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A number of hours</extracomment>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>Hours and minutes</extracomment>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A number of days</extracomment>
        <translation>%1&#xa0;j</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>Days and hours</extracomment>
        <translation>%1&#xa0;j %2&#xa0;h</translation>
    </message>
    <message>
        <source>± %1</source>
        <extracomment>A limit to both sides; %1 is a span such as &quot;5 min&quot;</extracomment>
        <translation>± %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <extracomment>How long ago, in seconds</extracomment>
        <translation>il y a %1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <extracomment>How long ago, in minutes</extracomment>
        <translation>il y a %1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <extracomment>How long ago, in hours</extracomment>
        <translation>il y a %1&#xa0;h</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>A number of milliseconds</extracomment>
        <translation>%1&#xa0;ms</translation>
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
        <translation>Tout afficher (%1)</translation>
    </message>
</context>
<context>
    <name>GateController</name>
    <message>
        <source>Everything that this step relies on is measured again …</source>
        <translation>Tout ce dont dépend cette étape est mesuré à nouveau…</translation>
    </message>
    <message>
        <source>Not everything of this step is done yet</source>
        <translation>Tout n’est pas encore terminé dans cette étape</translation>
    </message>
    <message>
        <source>The step has not begun. What is listed here is not proven at this moment.</source>
        <translation>L’étape n’a pas commencé. Ce qui figure ici n’est pas prouvé en ce moment.</translation>
    </message>
    <message>
        <source>This step cannot begin yet</source>
        <translation>Cette étape ne peut pas encore commencer</translation>
    </message>
    <message>
        <source>This phase is not open yet</source>
        <translation>Cette phase n’est pas encore ouverte</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>condition</comment>
        <extracomment>Who decided whether a step is needed: %1 is a person, %2 that person&apos;s reason</extracomment>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>No check can tell this. Decide it yourself.</source>
        <translation>Aucune vérification ne peut le dire. Décidez vous-même.</translation>
    </message>
    <message>
        <source>The check that decides this has no answer yet.</source>
        <translation>La vérification qui en décide n’a pas encore de réponse.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>condition</comment>
        <extracomment>What decides whether a step is needed: %1 is the title of a check, %2 its value</extracomment>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Continuer quand même…</translation>
    </message>
    <message>
        <source>Carry on all the same: %1</source>
        <translation>Continuer quand même&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>GuideReport</name>
    <message>
        <source>Only if: %1</source>
        <extracomment>%1 says when a step is needed</extracomment>
        <translation>Seulement si&#xa0;: %1</translation>
    </message>
    <message>
        <source>Limits: %1</source>
        <translation>Limites&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not before: %1</source>
        <extracomment>%1 is the title of another step</extracomment>
        <translation>Pas avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Due before: %1</source>
        <extracomment>%1 is the title of another step</extracomment>
        <translation>À faire avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>If it is skipped: %1</source>
        <extracomment>%1 is what is lost when a step is left out</extracomment>
        <translation>Si elle est ignorée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <extracomment>%1 is what proves that a step is done</extracomment>
        <translation>Preuve&#xa0;: %1</translation>
    </message>
    <message>
        <source>Checked by the console: %1</source>
        <extracomment>%1 is the title of something that the console checks by itself</extracomment>
        <translation>Vérifié par la console&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Guides</name>
    <message>
        <source>Demote and remove the source server</source>
        <translation>Rétrograder et supprimer le serveur source</translation>
    </message>
    <message>
        <source>Demote and remove</source>
        <extracomment>Short name of phase 6 for the timeline; keep it under 24 characters</extracomment>
        <translation>Rétrograder, supprimer</translation>
    </message>
    <message>
        <source>The source server is not to stay as it is</source>
        <extracomment>When the phase is needed</extracomment>
        <translation>Le serveur source ne doit pas rester tel quel</translation>
    </message>
    <message>
        <source>Move mailboxes created late</source>
        <extracomment>Title of a step</extracomment>
        <translation>Déplacer les boîtes aux lettres créées tardivement</translation>
    </message>
    <message>
        <source>New users still got their mailbox on the old Exchange server, and it cannot be uninstalled while one remains.</source>
        <translation>De nouveaux utilisateurs ont encore reçu leur boîte aux lettres sur l’ancien serveur Exchange, et il ne peut pas être désinstallé tant qu’il en reste une.</translation>
    </message>
    <message>
        <source>Users were added after the mailboxes were moved</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Des utilisateurs ont été ajoutés après le déplacement des boîtes aux lettres</translation>
    </message>
    <message>
        <source>Exchange refuses to be uninstalled.</source>
        <translation>Exchange refuse d’être désinstallé.</translation>
    </message>
    <message>
        <source>No mailbox is left on the source server</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Il ne reste aucune boîte aux lettres sur le serveur source</translation>
    </message>
    <message>
        <source>List the mailboxes that are still on the source server.</source>
        <translation>Répertoriez les boîtes aux lettres qui se trouvent encore sur le serveur source.</translation>
    </message>
    <message>
        <source>Move each of them to the chosen mail system.</source>
        <translation>Déplacez chacune d’elles vers la messagerie choisie.</translation>
    </message>
    <message>
        <source>Microsoft’s guide says “to the Destination Server”, which has no Exchange; the chosen mail system is meant.</source>
        <translation>Le guide de Microsoft indique «&#xa0;vers le serveur de destination&#xa0;», qui n’a pas Exchange&#x202f;; il faut comprendre la messagerie choisie.</translation>
    </message>
    <message>
        <source>Uninstall Exchange from the source</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>Désinstaller Exchange du serveur source</translation>
    </message>
    <message>
        <source>The uninstallation removes the references to this Exchange server from Active Directory.</source>
        <translation>La désinstallation supprime d’Active Directory les références à ce serveur Exchange.</translation>
    </message>
    <message>
        <source>Active Directory keeps pointing to a mail server that does not exist.</source>
        <translation>Active Directory continue de pointer vers un serveur de messagerie qui n’existe pas.</translation>
    </message>
    <message>
        <source>The Configuration partition holds no Exchange server object for the source server</source>
        <translation>La partition Configuration ne contient aucun objet serveur Exchange pour le serveur source</translation>
    </message>
    <message>
        <source>Make sure that no mailbox and no public folder is left, because setup refuses otherwise.</source>
        <translation>Assurez-vous qu’il ne reste aucune boîte aux lettres ni aucun dossier public, sinon le programme d’installation refuse la désinstallation.</translation>
    </message>
    <message>
        <source>Make sure that every mailbox and public folder that is still needed has been moved.</source>
        <translation>Assurez-vous que toutes les boîtes aux lettres et tous les dossiers publics encore utiles ont été déplacés.</translation>
    </message>
    <message>
        <source>Have the installation discs of Windows Small Business Server 2003 ready.</source>
        <translation>Préparez les disques d’installation de Windows Small Business Server 2003.</translation>
    </message>
    <message>
        <source>Have the installation media of Exchange Server 2007 ready.</source>
        <translation>Préparez le support d’installation d’Exchange Server 2007.</translation>
    </message>
    <message>
        <source>Have the installation media of Exchange Server 2010 ready.</source>
        <translation>Préparez le support d’installation d’Exchange Server 2010.</translation>
    </message>
    <message>
        <source>Follow Microsoft’s article “How to Completely Remove Exchange 2007 from a Server”.</source>
        <translation>Suivez l’article de Microsoft «&#xa0;How to Completely Remove Exchange 2007 from a Server&#xa0;».</translation>
    </message>
    <message>
        <source>Follow Microsoft’s article “Modify or Remove Exchange 2010”.</source>
        <translation>Suivez l’article de Microsoft «&#xa0;Modify or Remove Exchange 2010&#xa0;».</translation>
    </message>
    <message>
        <source>Open Add or Remove Programs &gt; Windows Small Business Server 2003 &gt; Change/Remove.</source>
        <translation>Ouvrez Ajout/Suppression de programmes (Add or Remove Programs) &gt; Windows Small Business Server 2003 &gt; Modifier/Supprimer (Change/Remove).</translation>
    </message>
    <message>
        <source>On the page “Component Selection” set “Exchange Server” to “Remove”.</source>
        <translation>Sur la page «&#xa0;Sélection des composants&#xa0;» (Component Selection), réglez «&#xa0;Exchange Server&#xa0;» sur «&#xa0;Supprimer&#xa0;» (Remove).</translation>
    </message>
    <message>
        <source>Insert “CD#3” when setup asks for it.</source>
        <translation>Insérez «&#xa0;CD#3&#xa0;» quand le programme d’installation le demande.</translation>
    </message>
    <message>
        <source>Exchange server in the directory</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Serveur Exchange dans l’annuaire</translation>
    </message>
    <message>
        <source>Remove Certification Authority Web Enrollment first</source>
        <extracomment>Title of a step</extracomment>
        <translation>Supprimer d’abord l’inscription de l’autorité de certification via le Web</translation>
    </message>
    <message>
        <source>The certification authority can be removed only after its web pages.</source>
        <translation>L’autorité de certification ne peut être supprimée qu’après ses pages web.</translation>
    </message>
    <message>
        <source>Certification Authority Web Enrollment is installed on the source server</source>
        <extracomment>When the step is needed</extracomment>
        <translation>L’inscription de l’autorité de certification via le Web est installée sur le serveur source</translation>
    </message>
    <message>
        <source>The removal of Active Directory Certificate Services fails.</source>
        <translation>La suppression des Services de certificats Active Directory échoue.</translation>
    </message>
    <message>
        <source>The source server no longer lists the role service as installed</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Le serveur source n’indique plus le service de rôle comme installé</translation>
    </message>
    <message>
        <source>In Server Manager open Manage &gt; Remove Roles and Features and select the local server.</source>
        <translation>Dans le Gestionnaire de serveur, ouvrez Gérer &gt; Supprimer des rôles et fonctionnalités (Manage &gt; Remove Roles and Features) et sélectionnez le serveur local.</translation>
    </message>
    <message>
        <source>Open Active Directory Certificate Services and clear the box “Certification Authority Web Enrollment”.</source>
        <extracomment>Clear: remove the tick from a box</extracomment>
        <translation>Ouvrez «&#xa0;Services de certificats Active Directory&#xa0;» (Active Directory Certificate Services) et décochez la case «&#xa0;Inscription de l’autorité de certification via le Web&#xa0;» (Certification Authority Web Enrollment).</translation>
    </message>
    <message>
        <source>Finish the wizard and close it; the next step opens it anew.</source>
        <translation>Terminez l’assistant et fermez-le&#x202f;; l’étape suivante l’ouvre à nouveau.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for 2012 R2 gives this hint for every source server.</source>
        <translation>Le guide de Microsoft pour 2012 R2 donne ce conseil pour tous les serveurs source.</translation>
    </message>
    <message>
        <source>Remove Active Directory Certificate Services</source>
        <extracomment>Title of a step</extracomment>
        <translation>Supprimer les Services de certificats Active Directory</translation>
    </message>
    <message>
        <source>A domain controller that is a certification authority cannot be demoted.</source>
        <translation>Un contrôleur de domaine qui est une autorité de certification ne peut pas être rétrogradé.</translation>
    </message>
    <message>
        <source>The source server is to be demoted, and Active Directory Certificate Services are installed</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Le serveur source doit être rétrogradé, et les Services de certificats Active Directory sont installés</translation>
    </message>
    <message>
        <source>Active Directory Certificate Services are installed on the source server</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Les Services de certificats Active Directory sont installés sur le serveur source</translation>
    </message>
    <message>
        <source>The demotion is refused.</source>
        <translation>La rétrogradation est refusée.</translation>
    </message>
    <message>
        <source>The Configuration partition holds no enrollment service of the source server, and its service CertSvc is gone</source>
        <translation>La partition Configuration ne contient aucun service d’inscription du serveur source, et son service CertSvc a disparu</translation>
    </message>
    <message>
        <source>Sign in with the rights of the one who installed the authority, for an enterprise one at least Enterprise Admins.</source>
        <translation>Connectez-vous avec les droits de la personne qui a installé l’autorité&#x202f;; pour une autorité d’entreprise, au moins Administrateurs de l’entreprise (Enterprise Admins).</translation>
    </message>
    <message>
        <source>In Server Manager open Roles Summary &gt; Remove Roles.</source>
        <translation>Dans le Gestionnaire de serveur, ouvrez Résumé des rôles &gt; Supprimer les rôles (Roles Summary &gt; Remove Roles).</translation>
    </message>
    <message>
        <source>Clear the box “Active Directory Certificate Services”, choose “Next” and then “Remove”.</source>
        <extracomment>Clear: remove the tick from a box</extracomment>
        <translation>Décochez la case «&#xa0;Services de certificats Active Directory&#xa0;» (Active Directory Certificate Services), cliquez sur «&#xa0;Suivant&#xa0;», puis sur «&#xa0;Supprimer&#xa0;» (Remove).</translation>
    </message>
    <message>
        <source>If asked, agree to stop Internet Information Services (IIS).</source>
        <translation>Si la question est posée, acceptez l’arrêt des services Internet (IIS).</translation>
    </message>
    <message>
        <source>Restart the server afterwards, even if nothing asks for it.</source>
        <translation>Redémarrez ensuite le serveur, même si rien ne le demande.</translation>
    </message>
    <message>
        <source>The removal differs slightly when several role services of Active Directory Certificate Services are installed.</source>
        <translation>La suppression diffère légèrement quand plusieurs services de rôle des Services de certificats Active Directory sont installés.</translation>
    </message>
    <message>
        <source>If Certification Authority Web Enrollment is installed, it may have to be removed before the role.</source>
        <translation>Si l’inscription de l’autorité de certification via le Web est installée, il faut peut-être la supprimer avant le rôle.</translation>
    </message>
    <message>
        <source>Microsoft’s guide removes the certificate services in any case; without them there is nothing to remove.</source>
        <translation>Le guide de Microsoft supprime les services de certificats dans tous les cas&#x202f;; s’ils ne sont pas installés, il n’y a rien à supprimer.</translation>
    </message>
    <message>
        <source>Certification authority on the source</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Autorité de certification sur la source</translation>
    </message>
    <message>
        <source>Disconnect printers attached to the source</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>Déconnecter les imprimantes reliées au serveur source</translation>
    </message>
    <message>
        <source>Printers that the source server shares are entries in the directory that would stay behind.</source>
        <translation>Les imprimantes que partage le serveur source sont des entrées de l’annuaire qui y resteraient.</translation>
    </message>
    <message>
        <source>The source server is to be demoted, and printers are attached to it</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Le serveur source doit être rétrogradé, et des imprimantes y sont reliées</translation>
    </message>
    <message>
        <source>Printers are attached to the source server</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Des imprimantes sont reliées au serveur source</translation>
    </message>
    <message>
        <source>Client computers look for printers that are gone.</source>
        <translation>Des ordinateurs clients cherchent des imprimantes qui n’existent plus.</translation>
    </message>
    <message>
        <source>No printQueue object of the source server is left in the directory</source>
        <translation>Il ne reste dans l’annuaire aucun objet printQueue du serveur source</translation>
    </message>
    <message>
        <source>Stop sharing the printers that are attached to the source server, and unplug them.</source>
        <translation>Mettez fin au partage des imprimantes reliées au serveur source, et débranchez-les.</translation>
    </message>
    <message>
        <source>Make sure that no entries for them are left in the directory.</source>
        <translation>Assurez-vous qu’il ne reste aucune entrée les concernant dans l’annuaire.</translation>
    </message>
    <message>
        <source>Attach the printers to the destination server and share them there.</source>
        <translation>Reliez les imprimantes au serveur de destination et partagez-les depuis celui-ci.</translation>
    </message>
    <message>
        <source>Printers of the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Imprimantes du serveur source</translation>
    </message>
    <message>
        <source>Move the source into a workgroup</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>Déplacer le serveur source dans un groupe de travail</translation>
    </message>
    <message>
        <source>The server leaves the domain while the domain can still take note of it.</source>
        <translation>Le serveur quitte le domaine tant que celui-ci peut encore en prendre acte.</translation>
    </message>
    <message>
        <source>The source server is to leave the network</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Le serveur source doit quitter le réseau</translation>
    </message>
    <message>
        <source>Its account stays active in the directory.</source>
        <translation>Son compte reste actif dans l’annuaire.</translation>
    </message>
    <message>
        <source>The system properties of the source server show a workgroup</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Les propriétés système du serveur source indiquent un groupe de travail</translation>
    </message>
    <message>
        <source>Wait for the restart after the demotion.</source>
        <translation>Attendez le redémarrage qui suit la rétrogradation.</translation>
    </message>
    <message>
        <source>Change the membership from the domain to a workgroup before you disconnect the server.</source>
        <translation>Remplacez l’appartenance au domaine par un groupe de travail avant de déconnecter le serveur du réseau.</translation>
    </message>
    <message>
        <source>Microsoft’s guide has no step for this, but takes the workgroup for granted in what follows.</source>
        <translation>Le guide de Microsoft n’a pas d’étape pour cela, mais suppose ensuite que le groupe de travail est en place.</translation>
    </message>
    <message>
        <source>Delete the source’s account from the directory</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>Supprimer le compte du serveur source de l’annuaire</translation>
    </message>
    <message>
        <source>Leftovers of the source server confuse replication and the analyzer of the last phase.</source>
        <translation>Des restes du serveur source perturbent la réplication et l’analyseur de la dernière phase.</translation>
    </message>
    <message>
        <source>The directory keeps a computer that does not exist.</source>
        <translation>L’annuaire conserve un ordinateur qui n’existe pas.</translation>
    </message>
    <message>
        <source>The source server is in none of the three places</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Le serveur source ne figure à aucun des trois endroits</translation>
    </message>
    <message>
        <source>In Active Directory Users and Computers open your domain &gt; Computers and delete the source server if it is there.</source>
        <translation>Dans Utilisateurs et ordinateurs Active Directory, ouvrez votre domaine &gt; Computers et supprimez le serveur source s’il s’y trouve.</translation>
    </message>
    <message>
        <source>Delete it from the organizational unit of the SBS computers as well.</source>
        <translation>Supprimez-le aussi de l’unité d’organisation des ordinateurs SBS.</translation>
    </message>
    <message>
        <source>If the domain has an organizational unit of SBS computers, delete it from there as well.</source>
        <translation>Si le domaine a une unité d’organisation pour les ordinateurs SBS, supprimez-le aussi de celle-ci.</translation>
    </message>
    <message>
        <source>In Active Directory Sites and Services delete the source server if it is there.</source>
        <translation>Dans Sites et services Active Directory, supprimez le serveur source s’il s’y trouve.</translation>
    </message>
    <message>
        <source>Verify that the source server is gone from all three places.</source>
        <translation>Vérifiez que le serveur source a disparu des trois endroits.</translation>
    </message>
    <message>
        <source>Microsoft’s guide names only the computer account; the analyzer of phase 8 looks at all three places.</source>
        <translation>Le guide de Microsoft ne mentionne que le compte d’ordinateur&#x202f;; l’analyseur de la phase 8 examine les trois endroits.</translation>
    </message>
    <message>
        <source>Source server out of the directory</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Serveur source hors de l’annuaire</translation>
    </message>
    <message>
        <source>Move DHCP from the source to the router (SBS 2003)</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>Déplacer DHCP du serveur source vers le routeur (SBS 2003)</translation>
    </message>
    <message>
        <source>When the source server is off, nobody else hands out addresses.</source>
        <translation>Quand le serveur source est éteint, plus rien n’attribue d’adresses.</translation>
    </message>
    <message>
        <source>The source server runs DHCP, and it was not moved before</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Le serveur source assure le service DHCP, qui n’a pas été déplacé auparavant</translation>
    </message>
    <message>
        <source>The same address range as on the source server; exactly one DHCP server</source>
        <extracomment>Limits of the step</extracomment>
        <translation>Même plage d’adresses que sur le serveur source&#x202f;; exactement un serveur DHCP</translation>
    </message>
    <message>
        <source>Client computers lose the network when their addresses expire.</source>
        <translation>Les ordinateurs clients perdent le réseau à l’expiration de leurs adresses.</translation>
    </message>
    <message>
        <source>Only the router answers, the service is disabled on the source, and the destination keeps its address</source>
        <extracomment>The source: the source server; the destination: the destination server</extracomment>
        <translation>Seul le routeur répond, le service est désactivé sur le serveur source, et le serveur de destination garde son adresse</translation>
    </message>
    <message>
        <source>Note the address range and the reservations of the DHCP Server role.</source>
        <translation>Notez la plage d’adresses et les réservations du rôle de serveur DHCP.</translation>
    </message>
    <message>
        <source>Open Services &gt; DHCP Server, set the startup type to “Disabled” and stop the service.</source>
        <translation>Ouvrez Services &gt; Serveur DHCP (DHCP Server), réglez le type de démarrage sur «&#xa0;Désactivé&#xa0;» (Disabled) et arrêtez le service.</translation>
    </message>
    <message>
        <source>Turn on DHCP on the router with the same address range.</source>
        <translation>Activez DHCP sur le routeur avec la même plage d’adresses.</translation>
    </message>
    <message>
        <source>Give the destination server a static address, or reserve its address on the router.</source>
        <translation>Donnez une adresse statique au serveur de destination, ou réservez son adresse sur le routeur.</translation>
    </message>
    <message>
        <source>If its address changed all the same, correct the port forwarding.</source>
        <extracomment>Forward: let the router pass requests on to a server</extracomment>
        <translation>Si son adresse a tout de même changé, corrigez le réacheminement de port.</translation>
    </message>
    <message>
        <source>Microsoft’s guide calls the service “Windows Server” here; it is “DHCP Server”.</source>
        <translation>Le guide de Microsoft appelle ici le service «&#xa0;Windows Server&#xa0;»&#x202f;; il s’agit de «&#xa0;Serveur DHCP&#xa0;» (DHCP Server).</translation>
    </message>
    <message>
        <source>Microsoft’s order moves DHCP after the demotion; you may do it from phase 4 on, and must before the source server is switched off.</source>
        <translation>Dans l’ordre de Microsoft, DHCP est déplacé après la rétrogradation&#x202f;; vous pouvez le faire dès la phase 4, et vous devez le faire avant d’éteindre le serveur source.</translation>
    </message>
    <message>
        <source>Switch the source off and keep it</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>Arrêter le serveur source et le conserver</translation>
    </message>
    <message>
        <source>If something is missing on the new server, the former one is the last place to find it.</source>
        <translation>S’il manque quelque chose sur le nouveau serveur, l’ancien est le dernier endroit où le trouver.</translation>
    </message>
    <message>
        <source>Do not reformat it for at least one week</source>
        <translation>Ne pas le reformater pendant au moins une semaine</translation>
    </message>
    <message>
        <source>The former server goes on running, though nobody looks after it any more.</source>
        <translation>L’ancien serveur continue de fonctionner, alors que plus personne ne s’en occupe.</translation>
    </message>
    <message>
        <source>When the licence period ends, the source server shuts down by itself.</source>
        <translation>À la fin de la période de licence, le serveur source s’arrête de lui-même.</translation>
    </message>
    <message>
        <source>The source server no longer answers in the network</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Le serveur source ne répond plus sur le réseau</translation>
    </message>
    <message>
        <source>Shut the source server down and disconnect it from the network.</source>
        <translation>Arrêtez le serveur source et déconnectez-le du réseau.</translation>
    </message>
    <message>
        <source>Keep it unchanged for at least one week, until all data is known to be complete.</source>
        <translation>Conservez-le tel quel pendant au moins une semaine, jusqu’à ce qu’il soit certain que toutes les données sont complètes.</translation>
    </message>
    <message>
        <source>Restart the destination</source>
        <extracomment>Title of a step; the destination: the destination server</extracomment>
        <translation>Redémarrer le serveur de destination</translation>
    </message>
    <message>
        <source>A restart shows that the new server works without the former one.</source>
        <translation>Un redémarrage montre que le nouveau serveur fonctionne sans l’ancien.</translation>
    </message>
    <message>
        <source>Services may keep looking for the source server.</source>
        <translation>Des services peuvent continuer de chercher le serveur source.</translation>
    </message>
    <message>
        <source>The last start of the destination server is later than the removal of the source server</source>
        <extracomment>Last: most recent</extracomment>
        <translation>Le dernier démarrage du serveur de destination est postérieur au retrait du serveur source</translation>
    </message>
    <message>
        <source>Restart the destination server after the source server is gone.</source>
        <translation>Redémarrez le serveur de destination une fois le serveur source retiré.</translation>
    </message>
    <message>
        <source>Reuse the old hardware</source>
        <extracomment>Title of a step</extracomment>
        <translation>Réutiliser l’ancien matériel</translation>
    </message>
    <message>
        <source>A demoted source server is not healthy enough to go on as it is.</source>
        <translation>Un serveur source rétrogradé n’est pas assez intègre pour continuer tel quel.</translation>
    </message>
    <message>
        <source>The machine runs a new system, or is out of use</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>La machine exécute un nouveau système, ou n’est plus utilisée</translation>
    </message>
    <message>
        <source>Make sure that at least seven days have passed and that nobody misses any data.</source>
        <translation>Assurez-vous qu’au moins sept jours se sont écoulés et qu’aucune donnée ne manque à personne.</translation>
    </message>
    <message>
        <source>Reformat the disks and install a server system.</source>
        <translation>Reformatez les disques et installez un système serveur.</translation>
    </message>
    <message>
        <source>Add the machine to the network as an additional server.</source>
        <translation>Ajoutez la machine au réseau comme serveur supplémentaire.</translation>
    </message>
    <message>
        <source>The migration can be signed off without this step.</source>
        <translation>La migration peut être validée sans cette étape.</translation>
    </message>
    <message>
        <source>Force a policy update on all clients</source>
        <extracomment>Title of a step</extracomment>
        <translation>Forcer la mise à jour des stratégies sur tous les ordinateurs clients</translation>
    </message>
    <message>
        <source>Each client has to know the policies of the new server before the former one goes.</source>
        <translation>Chaque ordinateur client doit connaître les stratégies du nouveau serveur avant la disparition de l’ancien.</translation>
    </message>
    <message>
        <source>The source server is to be demoted</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Le serveur source doit être rétrogradé</translation>
    </message>
    <message>
        <source>Client computers keep settings that point to the source server.</source>
        <translation>Des ordinateurs clients gardent des paramètres qui pointent vers le serveur source.</translation>
    </message>
    <message>
        <source>Confirmation for each client computer</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Confirmation pour chaque ordinateur client</translation>
    </message>
    <message>
        <source>Keep both servers connected while the client computers update.</source>
        <translation>Laissez les deux serveurs connectés au réseau pendant la mise à jour des ordinateurs clients.</translation>
    </message>
    <message>
        <source>Open an administrator command prompt on each client computer, update the policies and confirm a sign-out if asked.</source>
        <translation>Sur chaque ordinateur client, ouvrez une invite de commandes en tant qu’administrateur, mettez à jour les stratégies et confirmez la déconnexion si elle est demandée.</translation>
    </message>
    <message>
        <source>Back up the destination server</source>
        <extracomment>Title of a step; gate: a point that may be passed only when its condition is met</extracomment>
        <translation>Sauvegarder le serveur de destination</translation>
    </message>
    <message>
        <source>After the demotion the destination server is the only domain controller: without a backup of it, its loss is the loss of the domain.</source>
        <translation>Après la rétrogradation, le serveur de destination est le seul contrôleur de domaine&#xa0;: sans sauvegarde, sa perte est celle du domaine.</translation>
    </message>
    <message>
        <source>If the destination server fails after the demotion, accounts, computers and policies of the domain are lost.</source>
        <translation>Si le serveur de destination tombe en panne après la rétrogradation, les comptes, les ordinateurs et les stratégies du domaine sont perdus.</translation>
    </message>
    <message>
        <source>Date and target of the backup, and the names of files that were restored from it</source>
        <translation>Date et emplacement de la sauvegarde, et noms des fichiers qui en ont été restaurés</translation>
    </message>
    <message>
        <source>Set up server backup in the Dashboard of the destination server, and start a backup that includes the system state.</source>
        <translation>Configurez la sauvegarde du serveur dans le tableau de bord du serveur de destination, et lancez une sauvegarde qui comprend l’état du système.</translation>
    </message>
    <message>
        <source>Keep the backup on a disk that is not part of the destination server.</source>
        <translation>Conservez la sauvegarde sur un disque qui ne fait pas partie du serveur de destination.</translation>
    </message>
    <message>
        <source>Restore some files to another folder and compare them with their originals.</source>
        <translation>Restaurez quelques fichiers dans un autre dossier et comparez-les aux originaux.</translation>
    </message>
    <message>
        <source>Demote the source to a member server</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>Rétrograder le serveur source en serveur membre</translation>
    </message>
    <message>
        <source>Only a demotion hands the directory over cleanly; simply switching the server off leaves its traces in the domain.</source>
        <translation>Seule une rétrogradation transmet proprement l’annuaire&#x202f;; éteindre simplement le serveur laisse ses traces dans le domaine.</translation>
    </message>
    <message>
        <source>The domain keeps looking for a domain controller that is gone.</source>
        <translation>Le domaine continue de chercher un contrôleur de domaine qui a disparu.</translation>
    </message>
    <message>
        <source>The directory holds no NTDS Settings object for the source server</source>
        <translation>L’annuaire ne contient aucun objet NTDS Settings pour le serveur source</translation>
    </message>
    <message>
        <source>Make sure that data, redirected folders and mailboxes have left the source server.</source>
        <translation>Assurez-vous que les données, les dossiers redirigés et les boîtes aux lettres ont quitté le serveur source.</translation>
    </message>
    <message>
        <source>Make sure that data and redirected folders have left the source server.</source>
        <translation>Assurez-vous que les données et les dossiers redirigés ont quitté le serveur source.</translation>
    </message>
    <message>
        <source>Start the demotion and choose “Next” twice.</source>
        <translation>Démarrez la rétrogradation et cliquez deux fois sur «&#xa0;Suivant&#xa0;».</translation>
    </message>
    <message>
        <source>Leave the box “This server is the last domain controller in the domain” empty.</source>
        <translation>Laissez décochée la case «&#xa0;Ce serveur est le dernier contrôleur de domaine du domaine&#xa0;» (This server is the last domain controller in the domain).</translation>
    </message>
    <message>
        <source>Enter a password for the new local Administrator and choose “Next”.</source>
        <translation>Saisissez un mot de passe pour le nouveau compte Administrateur local et cliquez sur «&#xa0;Suivant&#xa0;».</translation>
    </message>
    <message>
        <source>On the page “Summary” choose “Next”, then “Finish”; the server restarts.</source>
        <translation>Sur la page «&#xa0;Résumé&#xa0;» (Summary), cliquez sur «&#xa0;Suivant&#xa0;», puis sur «&#xa0;Terminer&#xa0;»&#x202f;; le serveur redémarre.</translation>
    </message>
    <message>
        <source>Clear the box “Active Directory Domain Services” and choose “Remove Features”.</source>
        <extracomment>Clear: remove the tick from a box</extracomment>
        <translation>Décochez la case «&#xa0;Services de domaine Active Directory&#xa0;» (Active Directory Domain Services) et cliquez sur «&#xa0;Supprimer des fonctionnalités&#xa0;» (Remove Features).</translation>
    </message>
    <message>
        <source>In the next window choose “Demote this domain controller”.</source>
        <translation>Dans la fenêtre suivante, cliquez sur «&#xa0;Rétrograder ce contrôleur de domaine&#xa0;» (Demote this domain controller).</translation>
    </message>
    <message>
        <source>On the page “Credentials” leave the box “Last domain controller in the domain” empty.</source>
        <translation>Sur la page «&#xa0;Informations d’identification&#xa0;» (Credentials), laissez décochée la case «&#xa0;Dernier contrôleur de domaine du domaine&#xa0;» (Last domain controller in the domain).</translation>
    </message>
    <message>
        <source>On the page “Warnings” tick “Proceed with removal”.</source>
        <translation>Sur la page «&#xa0;Avertissements&#xa0;» (Warnings), cochez «&#xa0;Procéder à la suppression&#xa0;» (Proceed with removal).</translation>
    </message>
    <message>
        <source>On the page “Removal Options” choose “Next”; if asked, enter a password for the new local Administrator.</source>
        <translation>Sur la page «&#xa0;Options de suppression&#xa0;» (Removal Options), cliquez sur «&#xa0;Suivant&#xa0;»&#x202f;; si c’est demandé, saisissez un mot de passe pour le nouveau compte Administrateur local.</translation>
    </message>
    <message>
        <source>On the page “Review Options” choose “Demote”; the server restarts by itself.</source>
        <translation>Sur la page «&#xa0;Examiner les options&#xa0;» (Review Options), cliquez sur «&#xa0;Rétrograder&#xa0;» (Demote)&#x202f;; le serveur redémarre de lui-même.</translation>
    </message>
    <message>
        <source>Marking the server as the last domain controller would delete the domain.</source>
        <translation>Marquer le serveur comme dernier contrôleur de domaine supprimerait le domaine.</translation>
    </message>
    <message>
        <source>The source server may also stay in the network, as a domain controller or as an additional server.</source>
        <translation>Le serveur source peut aussi rester dans le réseau, comme contrôleur de domaine ou comme serveur supplémentaire.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for 2012 R2 mixes up the ways to demote: from Windows Server 2012 on the role is removed.</source>
        <translation>Le guide de Microsoft pour 2012 R2 confond les façons de rétrograder&#xa0;: à partir de Windows Server 2012, on supprime le rôle.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for 2012 R2 mixes up the ways to demote: before Windows Server 2012 it is dcpromo.</source>
        <translation>Le guide de Microsoft pour 2012 R2 confond les façons de rétrograder&#xa0;: avant Windows Server 2012, c’est dcpromo.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for SBS 2003 does not mention Active Directory Certificate Services; if they are installed, remove them first.</source>
        <translation>Le guide de Microsoft pour SBS 2003 ne mentionne pas les Services de certificats Active Directory&#x202f;; s’ils sont installés, supprimez-les d’abord.</translation>
    </message>
    <message>
        <source>Domain controllers that remain</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Contrôleurs de domaine restants</translation>
    </message>
    <message>
        <source>Source server demoted</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Serveur source rétrogradé</translation>
    </message>
    <message>
        <source>Directory of the destination server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Annuaire du serveur de destination</translation>
    </message>
    <message>
        <source>Ports of the destination server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Ports du serveur de destination</translation>
    </message>
    <message>
        <source>Sign-in at the destination server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Connexion au serveur de destination</translation>
    </message>
    <message>
        <source>Authorized DHCP servers</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Serveurs DHCP autorisés</translation>
    </message>
    <message>
        <source>Users and computers</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Utilisateurs et ordinateurs</translation>
    </message>
    <message>
        <source>Functional levels</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Niveaux fonctionnels</translation>
    </message>
    <message>
        <source>DNS records of the domain</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Enregistrements DNS du domaine</translation>
    </message>
    <message>
        <source>Replication between the servers</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Réplication entre les serveurs</translation>
    </message>
    <message>
        <source>Operations master roles</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Rôles de maître d’opérations</translation>
    </message>
    <message>
        <source>Schema version</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Version du schéma</translation>
    </message>
    <message>
        <source>Install the destination server in migration mode</source>
        <translation>Installer le serveur de destination en mode migration</translation>
    </message>
    <message>
        <source>Install</source>
        <extracomment>Short name of phase 2 for the timeline; keep it under 24 characters</extracomment>
        <translation>Installer</translation>
    </message>
    <message>
        <source>Gate: preparation tool not older than two weeks</source>
        <extracomment>Title of a step; gate: a point that may be passed only when its condition is met</extracomment>
        <translation>Point de contrôle&#xa0;: outil de préparation exécuté il y a deux semaines au plus</translation>
    </message>
    <message>
        <source>The installation is blocked when the last successful run of the preparation tool is too old.</source>
        <extracomment>Last: most recent</extracomment>
        <translation>L’installation est bloquée quand la dernière exécution réussie de l’outil de préparation est trop ancienne.</translation>
    </message>
    <message>
        <source>At most 14 days between the last successful run and the installation</source>
        <extracomment>Last: most recent</extracomment>
        <translation>Au plus 14 jours entre la dernière exécution réussie et l’installation</translation>
    </message>
    <message>
        <source>The installation stops halfway, and the tool has to be run again.</source>
        <translation>L’installation s’arrête à mi-chemin, et l’outil doit être exécuté à nouveau.</translation>
    </message>
    <message>
        <source>Age of the last successful run on the day of the installation</source>
        <extracomment>Last: most recent</extracomment>
        <translation>Âge de la dernière exécution réussie le jour de l’installation</translation>
    </message>
    <message>
        <source>Compare the date of the last successful run with the planned day of the installation.</source>
        <extracomment>Last: most recent</extracomment>
        <translation>Comparez la date de la dernière exécution réussie avec le jour prévu pour l’installation.</translation>
    </message>
    <message>
        <source>If more than 14 days lie between them, run the Migration Preparation Tool again.</source>
        <translation>S’il y a plus de 14 jours entre les deux, exécutez à nouveau l’outil de préparation de la migration.</translation>
    </message>
    <message>
        <source>Age of the preparation tool’s run</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Âge de l’outil de préparation</translation>
    </message>
    <message>
        <source>Prepare the installation medium</source>
        <extracomment>Title of a step</extracomment>
        <translation>Préparer le support d’installation</translation>
    </message>
    <message>
        <source>The new server starts from this medium, and a flash drive is faster than a disc.</source>
        <translation>Le nouveau serveur démarre à partir de ce support, et une clé USB est plus rapide qu’un disque.</translation>
    </message>
    <message>
        <source>The medium starts a computer</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Le support démarre un ordinateur</translation>
    </message>
    <message>
        <source>Have Windows Server 2012 Essentials DVD1 ready, or make a bootable USB flash drive from the ISO file with the Windows 7 USB/DVD Download Tool.</source>
        <translation>Préparez le DVD1 de Windows Server 2012 Essentials, ou créez une clé USB de démarrage à partir du fichier ISO avec Windows 7 USB/DVD Download Tool.</translation>
    </message>
    <message>
        <source>Check the processor: 64-bit, 1.4 GHz with one core or 1.3 GHz with several; 3.1 GHz with several is recommended.</source>
        <translation>Vérifiez le processeur&#xa0;: 64 bits, 1,4&#xa0;GHz avec un cœur ou 1,3&#xa0;GHz avec plusieurs&#x202f;; 3,1&#xa0;GHz avec plusieurs cœurs est recommandé.</translation>
    </message>
    <message>
        <source>Check the memory: 2 GB, recommended 8 GB.</source>
        <translation>Vérifiez la mémoire&#xa0;: 2&#xa0;Go, 8&#xa0;Go recommandés.</translation>
    </message>
    <message>
        <source>Check the disk: 160 GB with a system partition of 60 GB on C:.</source>
        <translation>Vérifiez le disque&#xa0;: 160&#xa0;Go avec une partition système de 60&#xa0;Go sur C:.</translation>
    </message>
    <message>
        <source>Check that exactly one network adapter is enabled, with Gigabit Ethernet and a cable to the router.</source>
        <translation>Vérifiez qu’une seule carte réseau est activée, en Gigabit Ethernet et reliée par câble au routeur.</translation>
    </message>
    <message>
        <source>On a used machine, reformat and repartition the disks first.</source>
        <translation>Sur une machine déjà utilisée, reformatez et repartitionnez d’abord les disques.</translation>
    </message>
    <message>
        <source>An answer file can be put on a USB flash drive; without one you enter the migration data in the wizard.</source>
        <translation>Un fichier de réponses peut être placé sur une clé USB&#x202f;; sans lui, vous saisissez les données de migration dans l’assistant.</translation>
    </message>
    <message>
        <source>Start the destination from the medium</source>
        <extracomment>Title of a step; the destination: the destination server</extracomment>
        <translation>Démarrer le serveur de destination à partir du support</translation>
    </message>
    <message>
        <source>Migration mode exists only in a new installation.</source>
        <translation>Le mode migration n’existe que dans une nouvelle installation.</translation>
    </message>
    <message>
        <source>The setup of the new system runs</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Le programme d’installation du nouveau système est en cours d’exécution</translation>
    </message>
    <message>
        <source>Start the server and confirm with any key when it asks whether to start from CD or DVD.</source>
        <translation>Démarrez le serveur et confirmez avec une touche quelconque quand il demande s’il doit démarrer du CD ou du DVD.</translation>
    </message>
    <message>
        <source>If it does not start from the disc, put “DVD-ROM” first in the boot order of the BIOS.</source>
        <translation>S’il ne démarre pas du disque, placez «&#xa0;DVD-ROM&#xa0;» en premier dans l’ordre de démarrage du BIOS.</translation>
    </message>
    <message>
        <source>Choose “New Installation”; some media show “Install now” instead.</source>
        <translation>Cliquez sur «&#xa0;Nouvelle installation&#xa0;» (New Installation)&#x202f;; certains supports affichent «&#xa0;Installer maintenant&#xa0;» (Install now) à la place.</translation>
    </message>
    <message>
        <source>Media with “Install now” also ask for product key, licence, “Custom” and the disk; the goal is the same.</source>
        <translation>Les supports avec «&#xa0;Installer maintenant&#xa0;» (Install now) demandent aussi la clé de produit, la licence, «&#xa0;Personnalisée&#xa0;» (Custom) et le disque&#x202f;; le but est le même.</translation>
    </message>
    <message>
        <source>Load disk drivers</source>
        <extracomment>Title of a step</extracomment>
        <translation>Charger les pilotes de disque</translation>
    </message>
    <message>
        <source>Setup can use only a disk that it sees.</source>
        <translation>Le programme d’installation ne peut utiliser qu’un disque qu’il voit.</translation>
    </message>
    <message>
        <source>An internal disk is missing from the list</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Un disque interne manque dans la liste</translation>
    </message>
    <message>
        <source>The system cannot be installed on this disk.</source>
        <translation>Le système ne peut pas être installé sur ce disque.</translation>
    </message>
    <message>
        <source>All internal disks are listed</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Tous les disques internes figurent dans la liste</translation>
    </message>
    <message>
        <source>Choose “Load Drivers” (on some media “Load Driver”) and name the drivers of the disk controller.</source>
        <translation>Cliquez sur «&#xa0;Charger les pilotes&#xa0;» (Load Drivers&#x202f;; sur certains supports, Load Driver) et indiquez les pilotes du contrôleur de disque.</translation>
    </message>
    <message>
        <source>Confirm erasing the primary disk and install</source>
        <extracomment>Title of a step</extracomment>
        <translation>Confirmer l’effacement du disque principal et installer</translation>
    </message>
    <message>
        <source>The new system takes the whole primary disk.</source>
        <translation>Le nouveau système occupe tout le disque principal.</translation>
    </message>
    <message>
        <source>The files of the new system are being copied</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>La copie des fichiers du nouveau système est en cours</translation>
    </message>
    <message>
        <source>Make sure that nothing on the primary disk of this machine is still needed.</source>
        <translation>Assurez-vous que plus rien n’est nécessaire sur le disque principal de cette machine.</translation>
    </message>
    <message>
        <source>Tick the box that all data on the primary disk will be deleted, and choose “Install”.</source>
        <translation>Cochez la case indiquant que toutes les données du disque principal seront supprimées, puis cliquez sur «&#xa0;Installer&#xa0;».</translation>
    </message>
    <message>
        <source>This destroys everything on the primary disk of the destination server.</source>
        <translation>Cela détruit tout ce qui se trouve sur le disque principal du serveur de destination.</translation>
    </message>
    <message>
        <source>Media with “Install now” show no such box; there you choose “Custom” and the disk.</source>
        <translation>Les supports avec «&#xa0;Installer maintenant&#xa0;» (Install now) n’affichent pas cette case&#x202f;; choisissez-y «&#xa0;Personnalisée&#xa0;» (Custom) et le disque.</translation>
    </message>
    <message>
        <source>Check date, time and time zone in the wizard</source>
        <extracomment>Title of a step</extracomment>
        <translation>Vérifier la date, l’heure et le fuseau horaire dans l’assistant</translation>
    </message>
    <message>
        <source>The new server can join the domain only when its clock agrees with that of the source server.</source>
        <translation>Le nouveau serveur ne peut joindre le domaine que si son horloge concorde avec celle du serveur source.</translation>
    </message>
    <message>
        <source>At most 5 minutes from the source server; same date; same time zone</source>
        <translation>Au plus 5 minutes d’écart avec le serveur source&#x202f;; même date&#x202f;; même fuseau horaire</translation>
    </message>
    <message>
        <source>The installation may fail when it joins the domain.</source>
        <translation>L’installation peut échouer au moment de joindre le domaine.</translation>
    </message>
    <message>
        <source>A measured difference of less than 5 minutes, and date and time zone confirmed</source>
        <translation>Un écart mesuré de moins de 5 minutes, la date et le fuseau horaire confirmés</translation>
    </message>
    <message>
        <source>On the page “Verify the date and time settings” set date, time and time zone like those of the source server.</source>
        <translation>Sur la page «&#xa0;Vérifier les paramètres de date et d’heure&#xa0;» (Verify the date and time settings), réglez la date, l’heure et le fuseau horaire comme sur le serveur source.</translation>
    </message>
    <message>
        <source>In a virtual machine use the time zone of the host.</source>
        <translation>Dans une machine virtuelle, utilisez le fuseau horaire de l’hôte.</translation>
    </message>
    <message>
        <source>Under Hyper-V turn off the time synchronization with the host, or use the time zone of the host.</source>
        <translation>Sous Hyper-V, désactivez la synchronisation de l’heure avec l’hôte, ou utilisez le fuseau horaire de l’hôte.</translation>
    </message>
    <message>
        <source>Choose the migration mode</source>
        <extracomment>Title of a step</extracomment>
        <translation>Choisir le mode migration</translation>
    </message>
    <message>
        <source>Only this mode joins the existing domain and takes over its roles.</source>
        <translation>Seul ce mode permet de joindre le domaine existant et d’en reprendre les rôles.</translation>
    </message>
    <message>
        <source>Server name: up to 15 characters; administrator account: up to 19 characters; password: at least 8 characters</source>
        <translation>Nom du serveur&#xa0;: jusqu’à 15 caractères&#x202f;; compte d’administrateur&#xa0;: jusqu’à 19 caractères&#x202f;; mot de passe&#xa0;: au moins 8 caractères</translation>
    </message>
    <message>
        <source>The server starts a domain of its own and has to be installed again.</source>
        <translation>Le serveur crée son propre domaine et doit être installé à nouveau.</translation>
    </message>
    <message>
        <source>The wizard shows the source domain and goes on</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>L’assistant affiche le domaine source et continue</translation>
    </message>
    <message>
        <source>On the page “Choose server installation mode” choose “Server migration”.</source>
        <translation>Sur la page «&#xa0;Choisir le mode d’installation du serveur&#xa0;» (Choose server installation mode), cliquez sur «&#xa0;Migration du serveur&#xa0;» (Server migration).</translation>
    </message>
    <message>
        <source>Enter the source domain, the source server and the administrator account of the migration.</source>
        <translation>Saisissez le domaine source, le serveur source et le compte d’administrateur de la migration.</translation>
    </message>
    <message>
        <source>Choose a unique server name of letters, digits and hyphens, not digits only, and with no hyphen in front.</source>
        <translation>Choisissez un nom de serveur unique composé de lettres, de chiffres et de traits d’union, pas uniquement de chiffres et sans trait d’union au début.</translation>
    </message>
    <message>
        <source>Choose an account name other than the two that are reserved.</source>
        <translation>Choisissez un nom de compte autre que les deux qui sont réservés.</translation>
    </message>
    <message>
        <source>Choose a password with characters of three of the four classes: capital letters, small letters, digits and signs.</source>
        <translation>Choisissez un mot de passe avec des caractères de trois des quatre catégories&#xa0;: majuscules, minuscules, chiffres et signes.</translation>
    </message>
    <message>
        <source>The server name and the internal domain name cannot be changed after this step.</source>
        <translation>Le nom du serveur et le nom de domaine interne ne peuvent plus être changés après cette étape.</translation>
    </message>
    <message>
        <source>Microsoft’s guide speaks of an answer file here; with or without one, the wizard asks for the same data.</source>
        <translation>Le guide de Microsoft parle ici d’un fichier de réponses&#x202f;; avec ou sans lui, l’assistant demande les mêmes données.</translation>
    </message>
    <message>
        <source>Wait for the success message</source>
        <extracomment>Title of a step</extracomment>
        <translation>Attendre le message de réussite</translation>
    </message>
    <message>
        <source>An interrupted configuration leaves a half-made domain controller behind.</source>
        <translation>Une configuration interrompue laisse un contrôleur de domaine inachevé.</translation>
    </message>
    <message>
        <source>The next steps meet a server that is not ready.</source>
        <translation>Les étapes suivantes se heurtent à un serveur qui n’est pas prêt.</translation>
    </message>
    <message>
        <source>The message “Your server is successfully migrated”</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Le message «&#xa0;Votre serveur a correctement migré&#xa0;» (Your server is successfully migrated)</translation>
    </message>
    <message>
        <source>Leave the server alone: no restart by hand, no unplugged cable, no restart of the router.</source>
        <translation>Ne touchez pas au serveur&#xa0;: pas de redémarrage manuel, pas de câble débranché, pas de redémarrage du routeur.</translation>
    </message>
    <message>
        <source>If you need the desktop meanwhile, unlock it as the built-in administrator with an empty password.</source>
        <translation>Si vous avez besoin du bureau entre-temps, déverrouillez-le avec le compte Administrateur intégré et un mot de passe vide.</translation>
    </message>
    <message>
        <source>Wait for “Your server is successfully migrated” and choose “Close”.</source>
        <translation>Attendez «&#xa0;Votre serveur a correctement migré&#xa0;» (Your server is successfully migrated) et cliquez sur «&#xa0;Fermer&#xa0;».</translation>
    </message>
    <message>
        <source>Expect about 30 minutes for the system and about 30 minutes for the configuration on the smallest hardware.</source>
        <translation>Comptez environ 30 minutes pour le système et environ 30 minutes pour la configuration avec le plus petit matériel.</translation>
    </message>
    <message>
        <source>The server restarts and signs in by itself with the administrator account of the migration.</source>
        <translation>Le serveur redémarre et se connecte de lui-même avec le compte d’administrateur de la migration.</translation>
    </message>
    <message>
        <source>Gate: confirm what the wizard did</source>
        <extracomment>Title of a step; gate: a point that may be passed only when its condition is met</extracomment>
        <translation>Point de contrôle&#xa0;: confirmer ce que l’assistant a fait</translation>
    </message>
    <message>
        <source>Everything that follows relies on the new server being the domain controller that holds all roles.</source>
        <translation>Toute la suite repose sur le fait que le nouveau serveur est le contrôleur de domaine qui détient tous les rôles.</translation>
    </message>
    <message>
        <source>Only one server with Windows Server 2012 Essentials after the migration; it is a domain controller and holds the roles</source>
        <translation>Un seul serveur Windows Server 2012 Essentials après la migration&#x202f;; il est contrôleur de domaine et détient les rôles</translation>
    </message>
    <message>
        <source>Only one server with Windows Server 2012 Essentials in the network; it is a domain controller and holds the roles</source>
        <translation>Un seul serveur Windows Server 2012 Essentials dans le réseau&#x202f;; il est contrôleur de domaine et détient les rôles</translation>
    </message>
    <message>
        <source>A role that stayed on the source server is lost when the source server goes.</source>
        <translation>Un rôle resté sur le serveur source est perdu quand le serveur source disparaît.</translation>
    </message>
    <message>
        <source>Schema version 56, all five operations master roles and a ready global catalog on the destination server</source>
        <translation>Version 56 du schéma, les cinq rôles de maître d’opérations et un catalogue global prêt sur le serveur de destination</translation>
    </message>
    <message>
        <source>Check that the destination server has joined the domain as a domain controller.</source>
        <translation>Vérifiez que le serveur de destination a joint le domaine comme contrôleur de domaine.</translation>
    </message>
    <message>
        <source>Check that it holds the five operations master (FSMO) roles and is a global catalog.</source>
        <translation>Vérifiez qu’il détient les cinq rôles de maître d’opérations (FSMO) et qu’il est catalogue global.</translation>
    </message>
    <message>
        <source>Check that it is the site licensing server.</source>
        <translation>Vérifiez qu’il est le serveur de licences du site.</translation>
    </message>
    <message>
        <source>Check that the schema has version 56 on both servers.</source>
        <translation>Vérifiez que le schéma est en version 56 sur les deux serveurs.</translation>
    </message>
    <message>
        <source>Check that the destination server does not hand out addresses by DHCP.</source>
        <translation>Vérifiez que le serveur de destination n’attribue pas d’adresses par DHCP.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for SBS 2003 does not list the schema update among the wizard’s tasks; it has to be there all the same.</source>
        <translation>Le guide de Microsoft pour SBS 2003 ne cite pas la mise à jour du schéma parmi les tâches de l’assistant&#x202f;; elle doit tout de même avoir été faite.</translation>
    </message>
    <message>
        <source>Microsoft’s guide does not list the schema update as a task of the wizard; it has to be there all the same.</source>
        <translation>Le guide de Microsoft ne cite pas la mise à jour du schéma comme tâche de l’assistant&#x202f;; elle doit tout de même avoir été faite.</translation>
    </message>
    <message>
        <source>Microsoft’s guide does not list the schema update; check it all the same, though the source has version 56.</source>
        <extracomment>The source: the source server</extracomment>
        <translation>Le guide de Microsoft ne cite pas la mise à jour du schéma&#x202f;; vérifiez-la tout de même, bien que le serveur source soit en version 56.</translation>
    </message>
    <message>
        <source>The guide says that the product does not use the DHCP Server role, yet setup may switch it on when the router does not offer DHCP.</source>
        <translation>Selon le guide, le produit n’utilise pas le rôle de serveur DHCP, mais le programme d’installation peut l’activer quand le routeur n’offre pas DHCP.</translation>
    </message>
    <message>
        <source>The guide says the DHCP Server role is not used by default; setup may switch it on without DHCP on the router.</source>
        <translation>Selon le guide, le rôle de serveur DHCP n’est pas utilisé par défaut&#x202f;; le programme d’installation peut l’activer si le routeur n’offre pas DHCP.</translation>
    </message>
    <message>
        <source>Setup may switch on the DHCP Server role when the router does not offer DHCP.</source>
        <translation>Le programme d’installation peut activer le rôle de serveur DHCP quand le routeur n’offre pas DHCP.</translation>
    </message>
    <message>
        <source>The guide for Windows Server 2008 Foundation sets no period of 21 days; the source server may stay.</source>
        <translation>Le guide pour Windows Server 2008 Foundation ne fixe pas de délai de 21 jours&#x202f;; le serveur source peut rester.</translation>
    </message>
    <message>
        <source>System of the destination server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Système du serveur de destination</translation>
    </message>
    <message>
        <source>Destination as domain controller</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Destination&#xa0;: contrôleur de domaine</translation>
    </message>
    <message>
        <source>Destination as global catalog</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Destination&#xa0;: catalogue global</translation>
    </message>
    <message>
        <source>Site licensing server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Serveur de licences du site</translation>
    </message>
    <message>
        <source>Only one Essentials server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Un seul serveur Essentials</translation>
    </message>
    <message>
        <source>Start the 21-day countdown</source>
        <extracomment>Title of a step</extracomment>
        <translation>Démarrer le compte à rebours de 21 jours</translation>
    </message>
    <message>
        <source>The licence tolerates both servers in one network only for a limited time.</source>
        <translation>La licence ne tolère les deux serveurs dans un même réseau que pour un temps limité.</translation>
    </message>
    <message>
        <source>Source server out of the network within 21 days, or 7 days until update KB943494 is proven on it; after its demotion 7 days or the rest of the 21, whichever is less</source>
        <translation>Serveur source hors du réseau dans les 21 jours, ou dans les 7 jours tant que la mise à jour KB943494 n’y est pas prouvée&#x202f;; après sa rétrogradation, 7 jours ou le reste des 21 jours, selon ce qui est le plus court</translation>
    </message>
    <message>
        <source>Source server out of the network within 21 days</source>
        <extracomment>Limit of a step</extracomment>
        <translation>Serveur source hors du réseau dans les 21 jours</translation>
    </message>
    <message>
        <source>When the period ends, the source server shuts down.</source>
        <translation>À la fin de ce délai, le serveur source s’arrête.</translation>
    </message>
    <message>
        <source>The day on which the destination server became a domain controller, and the last day of the period</source>
        <extracomment>Last: final</extracomment>
        <translation>Le jour où le serveur de destination est devenu contrôleur de domaine, et le dernier jour du délai</translation>
    </message>
    <message>
        <source>Count from the day on which the destination server became a domain controller.</source>
        <translation>Comptez à partir du jour où le serveur de destination est devenu contrôleur de domaine.</translation>
    </message>
    <message>
        <source>Find out whether update KB943494 is installed on the source server.</source>
        <translation>Vérifiez si la mise à jour KB943494 est installée sur le serveur source.</translation>
    </message>
    <message>
        <source>Plan the removal of the source server for a day within the period: 21 days with the update, 7 days without it.</source>
        <translation>Prévoyez le retrait du serveur source pour un jour situé dans le délai&#xa0;: 21 jours avec la mise à jour, 7 jours sans elle.</translation>
    </message>
    <message>
        <source>Plan the removal of the source server for a day within the 21 days.</source>
        <translation>Prévoyez le retrait du serveur source pour un jour situé dans les 21 jours.</translation>
    </message>
    <message>
        <source>Tell the customer about the last day.</source>
        <extracomment>Last: final</extracomment>
        <translation>Indiquez le dernier jour au client.</translation>
    </message>
    <message>
        <source>Until the source server is gone, the event log gets one licensing error a day (FSMO Role Check, licensing policy).</source>
        <extracomment>Log: the event log of Windows</extracomment>
        <translation>Jusqu’au retrait du serveur source, le journal des événements reçoit chaque jour une erreur de licence (vérification du rôle FSMO, stratégie de licence&#x202f;; en anglais&#xa0;: FSMO Role Check, licensing policy).</translation>
    </message>
    <message>
        <source>The message demands the PDC emulator and domain naming roles of an Essentials server; the source has lost them.</source>
        <extracomment>The source: the source server</extracomment>
        <translation>Le message exige d’un serveur Essentials les rôles d’émulateur PDC et de maître d’attribution de noms de domaine&#x202f;; le serveur source les a perdus.</translation>
    </message>
    <message>
        <source>The message demands that the Essentials server holds the PDC emulator and domain naming roles.</source>
        <translation>Le message exige que le serveur Essentials détienne les rôles d’émulateur PDC et de maître d’attribution de noms de domaine.</translation>
    </message>
    <message>
        <source>The text of that event names a “Management Server” and says that “this server” shuts down; it is the source server that does.</source>
        <translation>Le texte de cet événement cite un «&#xa0;Serveur de gestion&#xa0;» (Management Server) et dit que «&#xa0;ce serveur&#xa0;» (this server) s’arrête&#x202f;; c’est le serveur source qui s’arrête.</translation>
    </message>
    <message>
        <source>The guides give several starting points for the 21 days; the earliest one is used here.</source>
        <translation>Les guides indiquent plusieurs points de départ pour les 21 jours&#x202f;; c’est le plus précoce qui est retenu ici.</translation>
    </message>
    <message>
        <source>Time left for the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Délai restant pour le serveur source</translation>
    </message>
    <message>
        <source>Check the new domain controller</source>
        <extracomment>Title of a step</extracomment>
        <translation>Vérifier le nouveau contrôleur de domaine</translation>
    </message>
    <message>
        <source>Client computers will rely on it, so its faults have to go before they are connected.</source>
        <translation>Les ordinateurs clients dépendront de lui&#xa0;: ses défauts doivent donc disparaître avant qu’ils soient connectés.</translation>
    </message>
    <message>
        <source>Client computers will rely on it alone, so its faults have to go while the source server is still there.</source>
        <translation>Les ordinateurs clients dépendront de lui seul&#xa0;: ses défauts doivent donc disparaître tant que le serveur source est encore là.</translation>
    </message>
    <message>
        <source>Faults of the new domain controller come up when the client computers rely on it.</source>
        <translation>Les défauts du nouveau contrôleur de domaine apparaissent quand les ordinateurs clients dépendent de lui.</translation>
    </message>
    <message>
        <source>Faults of the new domain controller come up after the source server is gone.</source>
        <translation>Les défauts du nouveau contrôleur de domaine apparaissent une fois le serveur source disparu.</translation>
    </message>
    <message>
        <source>Output of the tools without open errors</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Sortie des outils sans erreur en suspens</translation>
    </message>
    <message>
        <source>Test the new domain controller.</source>
        <translation>Testez le nouveau contrôleur de domaine.</translation>
    </message>
    <message>
        <source>Test the replication in both directions.</source>
        <translation>Testez la réplication dans les deux sens.</translation>
    </message>
    <message>
        <source>Test the network on the source server.</source>
        <translation>Testez le réseau sur le serveur source.</translation>
    </message>
    <message>
        <source>Correct everything that the tools report before you go on.</source>
        <translation>Corrigez tout ce que signalent les outils avant de continuer.</translation>
    </message>
    <message>
        <source>Microsoft’s guide recommends Netdiag for the new server too; it does not exist there, only on Windows Server 2003.</source>
        <translation>Le guide de Microsoft recommande aussi Netdiag pour le nouveau serveur&#x202f;; cet outil n’y existe pas, il n’existe que sous Windows Server 2003.</translation>
    </message>
    <message>
        <source>Microsoft’s guide also recommends Netdiag; neither server has it, and the tools named here are enough.</source>
        <translation>Le guide de Microsoft recommande aussi Netdiag&#x202f;; aucun des deux serveurs ne l’a, et les outils indiqués ici suffisent.</translation>
    </message>
    <message>
        <source>Build the second Exchange server</source>
        <extracomment>Title of a step</extracomment>
        <translation>Monter le second serveur Exchange</translation>
    </message>
    <message>
        <source>The mailboxes need their new home before Exchange leaves the source server.</source>
        <extracomment>Home for e-mail: the system that hosts the mailboxes</extracomment>
        <translation>Les boîtes aux lettres ont besoin de leur nouvelle messagerie avant qu’Exchange ne quitte le serveur source.</translation>
    </message>
    <message>
        <source>Exchange on premises is the chosen home for e-mail</source>
        <extracomment>When the step is needed; home for e-mail: the system that hosts the mailboxes</extracomment>
        <translation>Exchange en local est la messagerie choisie</translation>
    </message>
    <message>
        <source>The mailboxes stay on the source server and keep it from being demoted.</source>
        <translation>Les boîtes aux lettres restent sur le serveur source et empêchent sa rétrogradation.</translation>
    </message>
    <message>
        <source>The new Exchange server sends and receives mail</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Le nouveau serveur Exchange envoie et reçoit du courrier</translation>
    </message>
    <message>
        <source>Install Exchange on a second server that is a member of the domain.</source>
        <translation>Installez Exchange sur un second serveur membre du domaine.</translation>
    </message>
    <message>
        <source>Integrate it with the destination server.</source>
        <translation>Intégrez-le au serveur de destination.</translation>
    </message>
    <message>
        <source>Finish the move of the mailboxes before the source server is demoted.</source>
        <translation>Terminez le déplacement des boîtes aux lettres avant de rétrograder le serveur source.</translation>
    </message>
    <message>
        <source>Turn on Office 365 integration</source>
        <extracomment>Title of a step</extracomment>
        <translation>Activer l’intégration d’Office 365</translation>
    </message>
    <message>
        <source>With it the Dashboard manages the online accounts together with those of the domain.</source>
        <translation>Avec elle, le tableau de bord gère les comptes en ligne en même temps que ceux du domaine.</translation>
    </message>
    <message>
        <source>Office 365 is the chosen home for e-mail</source>
        <extracomment>When the step is needed; home for e-mail: the system that hosts the mailboxes</extracomment>
        <translation>Office 365 est la messagerie choisie</translation>
    </message>
    <message>
        <source>Online accounts and passwords have to be maintained separately by hand.</source>
        <translation>Les comptes en ligne et leurs mots de passe doivent être gérés séparément à la main.</translation>
    </message>
    <message>
        <source>The Dashboard shows the Office 365 subscription</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Le tableau de bord affiche l’abonnement Office 365</translation>
    </message>
    <message>
        <source>Open the Dashboard, start the Office 365 integration and complete its wizard.</source>
        <translation>Ouvrez le tableau de bord, démarrez l’intégration d’Office 365 et suivez son assistant jusqu’au bout.</translation>
    </message>
    <message>
        <source>The guide for 2012 R2 demands that Exchange is removed from the source when the integration is used; this one leaves it open, so settle it with the customer.</source>
        <extracomment>The source: the source server</extracomment>
        <translation>Le guide pour 2012 R2 exige de supprimer Exchange du serveur source quand l’intégration est utilisée&#x202f;; celui-ci laisse la question ouverte&#xa0;: réglez-la avec le client.</translation>
    </message>
    <message>
        <source>Join computers to the new network</source>
        <translation>Joindre des ordinateurs au nouveau réseau</translation>
    </message>
    <message>
        <source>Join computers</source>
        <extracomment>Short name of phase 3 for the timeline; keep it under 24 characters</extracomment>
        <translation>Joindre les ordinateurs</translation>
    </message>
    <message>
        <source>Uninstall the old Connector software</source>
        <extracomment>Title of a step</extracomment>
        <translation>Désinstaller l’ancien logiciel Connecteur</translation>
    </message>
    <message>
        <source>A client computer can be connected to only one Essentials server at a time.</source>
        <translation>Un ordinateur client ne peut être connecté qu’à un seul serveur Essentials à la fois.</translation>
    </message>
    <message>
        <source>The client computer is joined to the source server with Connector software</source>
        <extracomment>When the step is needed</extracomment>
        <translation>L’ordinateur client est relié au serveur source par le logiciel Connecteur</translation>
    </message>
    <message>
        <source>The client computer cannot be connected to the destination server.</source>
        <translation>L’ordinateur client ne peut pas être connecté au serveur de destination.</translation>
    </message>
    <message>
        <source>“Programs and Features” no longer lists the old Connector</source>
        <extracomment>What proves that the step is done; the label in quotation marks is a page of Windows</extracomment>
        <translation>«&#xa0;Programmes et fonctionnalités&#xa0;» (Programs and Features) ne répertorie plus l’ancien Connecteur</translation>
    </message>
    <message>
        <source>Open Control Panel &gt; Programs and Features on each client computer that is connected to the source server.</source>
        <translation>Ouvrez Panneau de configuration &gt; Programmes et fonctionnalités (Control Panel &gt; Programs and Features) sur chaque ordinateur client connecté au serveur source.</translation>
    </message>
    <message>
        <source>Uninstall the Connector software of the source server.</source>
        <translation>Désinstallez le logiciel Connecteur du serveur source.</translation>
    </message>
    <message>
        <source>Uninstall “Windows Small Business Server 2011 Essentials Connector”.</source>
        <extracomment>The name in quotation marks is a program in the list of Windows</extracomment>
        <translation>Désinstallez «&#xa0;Windows Small Business Server 2011 Essentials Connector&#xa0;».</translation>
    </message>
    <message>
        <source>Uninstall “Windows Server 2012 Connector”.</source>
        <extracomment>The name in quotation marks is a program in the list of Windows</extracomment>
        <translation>Désinstallez «&#xa0;Windows Server 2012 Connector&#xa0;».</translation>
    </message>
    <message>
        <source>Connect each client to the destination</source>
        <extracomment>Title of a step; the destination: the destination server</extracomment>
        <translation>Connecter chaque ordinateur client au serveur de destination</translation>
    </message>
    <message>
        <source>The Connector lists the computer in the Dashboard, backs it up and watches its health.</source>
        <translation>Le Connecteur fait figurer l’ordinateur dans le tableau de bord, le sauvegarde et surveille son intégrité.</translation>
    </message>
    <message>
        <source>Windows 7, Windows 8 or Mac OS X 10.5 to 10.8; 1.4 GHz, 1 GB of memory, 1 GB of free space; name up to 15 characters</source>
        <translation>Windows 7, Windows 8 ou Mac OS X 10.5 à 10.8&#x202f;; 1,4&#xa0;GHz, 1&#xa0;Go de mémoire, 1&#xa0;Go d’espace libre&#x202f;; nom de 15 caractères au maximum</translation>
    </message>
    <message>
        <source>The computer has neither backup nor Remote Web Access.</source>
        <translation>L’ordinateur n’a ni sauvegarde ni accès web à distance.</translation>
    </message>
    <message>
        <source>The computer is listed in the Dashboard, and the Connector is installed</source>
        <translation>L’ordinateur figure dans le tableau de bord, et le Connecteur est installé</translation>
    </message>
    <message>
        <source>Check that the computer has an NTFS boot partition, .NET Framework 4.5, the right time and an address in the server’s subnet.</source>
        <translation>Vérifiez que l’ordinateur a une partition de démarrage NTFS, .NET Framework 4.5, la bonne heure et une adresse dans le sous-réseau du serveur.</translation>
    </message>
    <message>
        <source>Check that the name of the computer has only ASCII characters and no underscore.</source>
        <translation>Vérifiez que le nom de l’ordinateur ne contient que des caractères ASCII et aucun trait de soulignement.</translation>
    </message>
    <message>
        <source>On a computer with several accounts sign in with the one whose documents and settings are to be kept.</source>
        <translation>Sur un ordinateur à plusieurs comptes, connectez-vous avec celui dont les documents et les paramètres doivent être conservés.</translation>
    </message>
    <message>
        <source>Open this address with the name of the destination server in a browser.</source>
        <translation>Ouvrez cette adresse dans un navigateur, avec le nom du serveur de destination.</translation>
    </message>
    <message>
        <source>Install the Windows Server Connector as on a new computer, whether the computer is in the domain already or not.</source>
        <translation>Installez le Connecteur Windows Server comme sur un nouvel ordinateur, que l’ordinateur soit déjà dans le domaine ou non.</translation>
    </message>
    <message>
        <source>Windows XP and Windows Vista are not supported by the Connector; leave out those that are in the domain already.</source>
        <translation>Windows XP et Windows Vista ne sont pas pris en charge par le Connecteur&#x202f;; laissez de côté ceux qui sont déjà dans le domaine.</translation>
    </message>
    <message>
        <source>Home editions of Windows cannot join a domain.</source>
        <translation>Les éditions familiales de Windows ne peuvent pas joindre un domaine.</translation>
    </message>
    <message>
        <source>Systems of the computers</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Systèmes des ordinateurs</translation>
    </message>
    <message>
        <source>Check that clients take Group Policy from the destination</source>
        <extracomment>Title of a step; the destination: the destination server</extracomment>
        <translation>Vérifier que les ordinateurs clients prennent la stratégie de groupe du serveur de destination</translation>
    </message>
    <message>
        <source>A client that still reads its policies from the source loses them with it.</source>
        <extracomment>The source: the source server</extracomment>
        <translation>Un ordinateur client qui lit encore ses stratégies sur le serveur source les perd avec lui.</translation>
    </message>
    <message>
        <source>The source had custom Group Policy, such as folder redirection</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Le serveur source avait une stratégie de groupe personnalisée, comme la redirection de dossiers</translation>
    </message>
    <message>
        <source>Policies and redirected folders keep pointing to the source server.</source>
        <translation>Les stratégies et les dossiers redirigés continuent de pointer vers le serveur source.</translation>
    </message>
    <message>
        <source>Output of the command that names the destination server</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Sortie de la commande qui nomme le serveur de destination</translation>
    </message>
    <message>
        <source>Keep both servers running meanwhile.</source>
        <translation>Laissez les deux serveurs en fonctionnement pendant ce temps.</translation>
    </message>
    <message>
        <source>Open a command prompt on each client computer and show the applied policies.</source>
        <translation>Ouvrez une invite de commandes sur chaque ordinateur client et affichez les stratégies appliquées.</translation>
    </message>
    <message>
        <source>Check that this line names the destination server, for example “DestinationSrv.Domain.local”.</source>
        <translation>Vérifiez que cette ligne (en français «&#xa0;Stratégie de groupe appliquée depuis&#xa0;:&#xa0;») nomme le serveur de destination, par exemple «&#xa0;DestinationSrv.Domain.local&#xa0;».</translation>
    </message>
    <message>
        <source>Ignore the line “Domain Type”: it shows a year of Windows that says nothing about the migration.</source>
        <translation>Ignorez la ligne «&#xa0;Type de domaine&#xa0;» (Domain Type)&#xa0;: elle indique une année de Windows qui ne dit rien de la migration.</translation>
    </message>
    <message>
        <source>Refresh Group Policy</source>
        <extracomment>Title of a step</extracomment>
        <translation>Actualiser la stratégie de groupe</translation>
    </message>
    <message>
        <source>A refresh lets the client look for its domain controller again.</source>
        <translation>Après une actualisation, l’ordinateur client recherche à nouveau son contrôleur de domaine.</translation>
    </message>
    <message>
        <source>The output does not name the destination server</source>
        <extracomment>When the step is needed</extracomment>
        <translation>La sortie ne nomme pas le serveur de destination</translation>
    </message>
    <message>
        <source>The repeated check names the destination server</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>La vérification répétée nomme le serveur de destination</translation>
    </message>
    <message>
        <source>Refresh the policies on the client computer.</source>
        <translation>Actualisez les stratégies sur l’ordinateur client.</translation>
    </message>
    <message>
        <source>Check the source of the policies again.</source>
        <extracomment>Source: the server that the policies come from</extracomment>
        <translation>Vérifiez à nouveau d’où viennent les stratégies.</translation>
    </message>
    <message>
        <source>Find out why policy fails</source>
        <extracomment>Title of a step</extracomment>
        <translation>Trouver pourquoi une stratégie échoue</translation>
    </message>
    <message>
        <source>The failing policy names its own error.</source>
        <translation>La stratégie qui échoue indique elle-même son erreur.</translation>
    </message>
    <message>
        <source>The output still does not name the destination server after the refresh</source>
        <translation>La sortie ne nomme toujours pas le serveur de destination après l’actualisation</translation>
    </message>
    <message>
        <source>The error is found and corrected</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>L’erreur est trouvée et corrigée</translation>
    </message>
    <message>
        <source>Show the resulting set of policies on the client computer.</source>
        <translation>Affichez le jeu de stratégies résultant sur l’ordinateur client.</translation>
    </message>
    <message>
        <source>Expand the tree to the node marked with an X and choose “View Error” from its context menu.</source>
        <translation>Développez l’arborescence jusqu’au nœud marqué d’un X et, dans son menu contextuel, cliquez sur «&#xa0;Afficher l’erreur&#xa0;» (View Error).</translation>
    </message>
    <message>
        <source>Correct the error and check the source of the policies again.</source>
        <extracomment>Source: the server that the policies come from</extracomment>
        <translation>Corrigez l’erreur et vérifiez à nouveau d’où viennent les stratégies.</translation>
    </message>
    <message>
        <source>Move DHCP from the source to the router</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>Déplacer DHCP du serveur source vers le routeur</translation>
    </message>
    <message>
        <source>The destination server does not take over DHCP, and two DHCP servers disturb each other.</source>
        <translation>Le serveur de destination ne reprend pas DHCP, et deux serveurs DHCP se gênent mutuellement.</translation>
    </message>
    <message>
        <source>The source server runs DHCP</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Le serveur source assure le service DHCP</translation>
    </message>
    <message>
        <source>If the address of the destination server changed all the same, correct the port forwarding.</source>
        <extracomment>Forward: let the router pass requests on to a server</extracomment>
        <translation>Si l’adresse du serveur de destination a tout de même changé, corrigez le réacheminement de port.</translation>
    </message>
    <message>
        <source>With another range and no fixed address, the router may give the destination server a different address.</source>
        <translation>Avec une autre plage et sans adresse fixe, le routeur peut donner une adresse différente au serveur de destination.</translation>
    </message>
    <message>
        <source>Phase 1 of Microsoft’s guide advises to wait until the source server goes; you may, but only until it is switched off.</source>
        <translation>La phase 1 du guide de Microsoft conseille d’attendre le retrait du serveur source&#x202f;; vous pouvez attendre, mais seulement jusqu’à ce qu’il soit éteint.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for this product has no such step, but a source server with DHCP needs it all the same.</source>
        <translation>Le guide de Microsoft pour ce produit n’a pas cette étape, mais un serveur source avec DHCP en a tout de même besoin.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for this product speaks of moving DHCP but has no step for it; it is as for other products.</source>
        <translation>Le guide de Microsoft pour ce produit parle de déplacer DHCP, mais n’a pas d’étape pour cela&#x202f;; elle est la même que pour les autres produits.</translation>
    </message>
    <message>
        <source>Configure the network with Set up Anywhere Access</source>
        <extracomment>Title of a step</extracomment>
        <translation>Configurer le réseau avec «&#xa0;Configurer l’Accès en tout lieu&#xa0;»</translation>
    </message>
    <message>
        <source>The wizard sets up the router and the domain name for access from outside.</source>
        <translation>L’assistant configure le routeur et le nom de domaine pour l’accès depuis l’extérieur.</translation>
    </message>
    <message>
        <source>Nobody reaches the new server from outside.</source>
        <translation>Personne n’atteint le nouveau serveur depuis l’extérieur.</translation>
    </message>
    <message>
        <source>The Dashboard shows Anywhere Access as configured</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Le tableau de bord indique que l’Accès en tout lieu (Anywhere Access) est configuré</translation>
    </message>
    <message>
        <source>Open Home &gt; SETUP &gt; Set up Anywhere Access in the Dashboard.</source>
        <translation>Ouvrez Accueil &gt; CONFIGURATION &gt; Configurer l’Accès en tout lieu (Home &gt; SETUP &gt; Set up Anywhere Access) dans le tableau de bord.</translation>
    </message>
    <message>
        <source>Choose “Click to configure Anywhere Access” and complete the wizard.</source>
        <translation>Cliquez sur «&#xa0;Cliquez pour configurer l’Accès en tout lieu&#xa0;» (Click to configure Anywhere Access) et suivez l’assistant jusqu’au bout.</translation>
    </message>
    <message>
        <source>If DHCP moves to the router in this phase, move it before you start the wizard.</source>
        <translation>Si DHCP passe sur le routeur dans cette phase, déplacez-le avant de démarrer l’assistant.</translation>
    </message>
    <message>
        <source>Forward the ports by hand</source>
        <extracomment>Title of a step; forward: let the router pass requests on to a server</extracomment>
        <translation>Réacheminer les ports à la main</translation>
    </message>
    <message>
        <source>The wizard can set up only a router that lets itself be set up by UPnP.</source>
        <translation>L’assistant ne peut configurer qu’un routeur qui se laisse configurer par UPnP.</translation>
    </message>
    <message>
        <source>The router has no UPnP, or it is off</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Le routeur n’a pas UPnP, ou UPnP est désactivé</translation>
    </message>
    <message>
        <source>TCP 80 (HTTP) and 443 (HTTPS) to the destination server; TCP 25 (SMTP) to another server with Exchange, if there is one</source>
        <translation>TCP 80 (HTTP) et 443 (HTTPS) vers le serveur de destination&#x202f;; TCP 25 (SMTP) vers un autre serveur avec Exchange, s’il y en a un</translation>
    </message>
    <message>
        <source>TCP 80 (HTTP) and 443 (HTTPS) to the destination server</source>
        <extracomment>Limits of the step</extracomment>
        <translation>TCP 80 (HTTP) et 443 (HTTPS) vers le serveur de destination</translation>
    </message>
    <message>
        <source>Requests from outside end at the router.</source>
        <translation>Les demandes de l’extérieur s’arrêtent au routeur.</translation>
    </message>
    <message>
        <source>The ports answer from outside the network</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Les ports répondent depuis l’extérieur du réseau</translation>
    </message>
    <message>
        <source>Forward TCP 80 and TCP 443 to the destination server.</source>
        <extracomment>Forward: let the router pass requests on to a server</extracomment>
        <translation>Réacheminez TCP 80 et TCP 443 vers le serveur de destination.</translation>
    </message>
    <message>
        <source>If there is another server with Exchange, forward TCP 25 to it.</source>
        <translation>S’il y a un autre serveur avec Exchange, réacheminez TCP 25 vers celui-ci.</translation>
    </message>
    <message>
        <source>A yellow warning sign beside the router in the wizard can mean that UPnP is missing.</source>
        <translation>Dans l’assistant, un symbole d’avertissement jaune à côté du routeur peut signifier que UPnP manque.</translation>
    </message>
    <message>
        <source>Import user accounts missing in the Dashboard</source>
        <extracomment>Title of a step</extracomment>
        <translation>Importer les comptes d’utilisateur absents du tableau de bord</translation>
    </message>
    <message>
        <source>Accounts come over by themselves, except those whose properties do not meet the requirements.</source>
        <translation>Les comptes sont repris automatiquement, sauf ceux dont les propriétés ne remplissent pas les conditions.</translation>
    </message>
    <message>
        <source>The account works, but the Dashboard cannot manage it.</source>
        <translation>Le compte fonctionne, mais le tableau de bord ne peut pas le gérer.</translation>
    </message>
    <message>
        <source>Every enabled account of a person is listed under Users in the Dashboard</source>
        <translation>Chaque compte activé d’une personne figure dans le tableau de bord sous «&#xa0;Utilisateurs&#xa0;» (Users)</translation>
    </message>
    <message>
        <source>Compare the user accounts of the domain with the list under Users in the Dashboard.</source>
        <translation>Comparez les comptes d’utilisateur du domaine avec la liste «&#xa0;Utilisateurs&#xa0;» (Users) du tableau de bord.</translation>
    </message>
    <message>
        <source>Open Windows PowerShell as an administrator and import each missing account.</source>
        <translation>Ouvrez Windows PowerShell en tant qu’administrateur et importez chaque compte absent.</translation>
    </message>
    <message>
        <source>The guides never list these requirements, so go by the accounts that are missing.</source>
        <translation>Les guides n’énumèrent jamais ces conditions&#xa0;: fiez-vous aux comptes qui manquent.</translation>
    </message>
    <message>
        <source>The guides never list these requirements, nor agree if some or all must be unmet; go by the missing accounts.</source>
        <translation>Les guides n’énumèrent jamais ces conditions et ne s’accordent pas sur le fait que certaines ou toutes doivent faire défaut&#x202f;; fiez-vous aux comptes qui manquent.</translation>
    </message>
    <message>
        <source>The link to this task in Microsoft’s guide leads into the guide for SBS 2003; the content is the same.</source>
        <translation>Dans le guide de Microsoft, le lien vers cette tâche mène au guide pour SBS 2003&#x202f;; le contenu est le même.</translation>
    </message>
    <message>
        <source>Remove the SBS 2003 logon script from user accounts</source>
        <extracomment>Title of a step</extracomment>
        <translation>Supprimer le script d’ouverture de session de SBS 2003 des comptes d’utilisateur</translation>
    </message>
    <message>
        <source>The script belongs to the former server and does nothing useful any more.</source>
        <translation>Le script appartient à l’ancien serveur et ne sert plus à rien.</translation>
    </message>
    <message>
        <source>Users wait at every sign-in for a script of a server that is gone.</source>
        <translation>À chaque connexion, les utilisateurs attendent le script d’un serveur qui a disparu.</translation>
    </message>
    <message>
        <source>The attribute scriptPath is empty for all users</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>L’attribut scriptPath est vide pour tous les utilisateurs</translation>
    </message>
    <message>
        <source>If the script was modified, rename it first, so that the changes are kept.</source>
        <translation>Si le script a été modifié, renommez-le d’abord pour conserver les modifications.</translation>
    </message>
    <message>
        <source>In Active Directory Users and Computers open Properties &gt; Profile of each user and empty “Logon script”.</source>
        <translation>Dans Utilisateurs et ordinateurs Active Directory, ouvrez Propriétés &gt; Profil (Properties &gt; Profile) pour chaque utilisateur et videz «&#xa0;Script d’ouverture de session&#xa0;» (Logon script).</translation>
    </message>
    <message>
        <source>Only accounts made with the “Add New Users Wizard” have the script.</source>
        <translation>Seuls les comptes créés avec l’«&#xa0;Assistant Ajout d’utilisateurs&#xa0;» (Add New Users Wizard) ont ce script.</translation>
    </message>
    <message>
        <source>Logon script of SBS 2003</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Script d’ouverture de session SBS 2003</translation>
    </message>
    <message>
        <source>Assign computers to users for Remote Web Access</source>
        <extracomment>Title of a step</extracomment>
        <translation>Attribuer des ordinateurs aux utilisateurs pour l’accès web à distance</translation>
    </message>
    <message>
        <source>SBS 2003 showed all computers to everybody; the new server shows only those that are assigned.</source>
        <translation>SBS 2003 montrait tous les ordinateurs à tout le monde&#x202f;; le nouveau serveur ne montre que ceux qui sont attribués.</translation>
    </message>
    <message>
        <source>SBS 2008 showed all computers to everybody; the new server shows only those that are assigned.</source>
        <translation>SBS 2008 montrait tous les ordinateurs à tout le monde&#x202f;; le nouveau serveur ne montre que ceux qui sont attribués.</translation>
    </message>
    <message>
        <source>SBS 2011 Standard showed all computers to everybody; the new server shows only those that are assigned.</source>
        <translation>SBS 2011 Standard montrait tous les ordinateurs à tout le monde&#x202f;; le nouveau serveur ne montre que ceux qui sont attribués.</translation>
    </message>
    <message>
        <source>In Remote Web Access, the new server shows each user only the computers that are assigned.</source>
        <translation>Dans l’accès web à distance, le nouveau serveur ne montre à chaque utilisateur que les ordinateurs qui lui sont attribués.</translation>
    </message>
    <message>
        <source>Users do not see their computers in Remote Web Access.</source>
        <translation>Les utilisateurs ne voient pas leurs ordinateurs dans l’accès web à distance.</translation>
    </message>
    <message>
        <source>Each user sees their own computer in Remote Web Access</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Chaque utilisateur voit son propre ordinateur dans l’accès web à distance</translation>
    </message>
    <message>
        <source>In the Dashboard open Users, the account, and then “View the account properties”.</source>
        <translation>Dans le tableau de bord, ouvrez «&#xa0;Utilisateurs&#xa0;» (Users), le compte, puis «&#xa0;Afficher les propriétés du compte&#xa0;» (View the account properties).</translation>
    </message>
    <message>
        <source>On the tab “Anywhere Access” tick “Allow Remote Web Access and access to web services applications”.</source>
        <translation>Dans l’onglet «&#xa0;Accès en tout lieu&#xa0;» (Anywhere Access), cochez «&#xa0;Autoriser l’accès web à distance et l’accès aux applications de services web&#xa0;» (Allow Remote Web Access and access to web services applications).</translation>
    </message>
    <message>
        <source>Tick “Shared Folders”, “Computers” and “Homepage links”, and choose “Apply”.</source>
        <translation>Cochez «&#xa0;Dossiers partagés&#xa0;» (Shared Folders), «&#xa0;Ordinateurs&#xa0;» (Computers) et «&#xa0;Liens vers la page d’accueil&#xa0;» (Homepage links), puis cliquez sur «&#xa0;Appliquer&#xa0;».</translation>
    </message>
    <message>
        <source>On the tab “Computer access” tick the computers of the user.</source>
        <translation>Dans l’onglet «&#xa0;Accès à l’ordinateur&#xa0;» (Computer access), cochez les ordinateurs de l’utilisateur.</translation>
    </message>
    <message>
        <source>Repeat this for each user; nothing has to be done on the client computers.</source>
        <translation>Répétez ceci pour chaque utilisateur&#x202f;; il n’y a rien à faire sur les ordinateurs clients.</translation>
    </message>
    <message>
        <source>If the first new user made after the migration does not work, delete that user and create it again.</source>
        <translation>Si le premier nouvel utilisateur créé après la migration ne fonctionne pas, supprimez cet utilisateur et créez-le à nouveau.</translation>
    </message>
    <message>
        <source>The overview of Microsoft’s guide puts this step among the post-migration tasks; it belongs here.</source>
        <translation>La vue d’ensemble du guide de Microsoft place cette étape parmi les tâches post-migration&#x202f;; elle a sa place ici.</translation>
    </message>
    <message>
        <source>The overview of Microsoft’s guide puts this step in phase 7; it belongs here.</source>
        <translation>La vue d’ensemble du guide de Microsoft place cette étape dans la phase 7&#x202f;; elle a sa place ici.</translation>
    </message>
    <message>
        <source>Move settings and data to the destination server</source>
        <translation>Déplacer les paramètres et les données vers le serveur de destination</translation>
    </message>
    <message>
        <source>Move settings and data</source>
        <extracomment>Short name of phase 4 for the timeline; keep it under 24 characters</extracomment>
        <translation>Déplacer les données</translation>
    </message>
    <message>
        <source>Delete the old SBS Group Policy objects</source>
        <extracomment>Title of a step</extracomment>
        <translation>Supprimer les anciens objets de stratégie de groupe SBS</translation>
    </message>
    <message>
        <source>They conflict with those of the destination server, which cover all of their settings.</source>
        <translation>Ils sont en conflit avec ceux du serveur de destination, qui couvrent tous leurs paramètres.</translation>
    </message>
    <message>
        <source>Two sets of policies contradict each other.</source>
        <translation>Deux jeux de stratégies se contredisent.</translation>
    </message>
    <message>
        <source>None of the names exists under CN=Policies,CN=System</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Aucun de ces noms n’existe sous CN=Policies,CN=System</translation>
    </message>
    <message>
        <source>Open Server Management &gt; Advanced Management &gt; Group Policy Management &gt; Forest &gt; Domains, your domain, and then Group Policy Objects.</source>
        <translation>Ouvrez Gestion du serveur &gt; Gestion avancée (Server Management &gt; Advanced Management), puis Gestion des stratégies de groupe &gt; Forêt &gt; Domaines (Group Policy Management &gt; Forest &gt; Domains), votre domaine, et enfin Objets de stratégie de groupe (Group Policy Objects).</translation>
    </message>
    <message>
        <source>Open Group Policy Management &gt; Forest &gt; Domains, your domain, and then Group Policy Objects.</source>
        <translation>Ouvrez Gestion des stratégies de groupe &gt; Forêt &gt; Domaines (Group Policy Management &gt; Forest &gt; Domains), votre domaine, puis Objets de stratégie de groupe (Group Policy Objects).</translation>
    </message>
    <message>
        <source>Save a copy of each object that was modified.</source>
        <translation>Enregistrez une copie de chaque objet qui a été modifié.</translation>
    </message>
    <message>
        <source>Delete each of these objects that exists.</source>
        <translation>Supprimez chacun de ces objets s’il existe.</translation>
    </message>
    <message>
        <source>With the R2 release, delete these as well.</source>
        <translation>Avec la version R2, supprimez aussi ceux-ci.</translation>
    </message>
    <message>
        <source>Delete these as well if they exist.</source>
        <translation>Supprimez aussi ceux-ci s’ils existent.</translation>
    </message>
    <message>
        <source>Delete also the other objects whose names begin with “Small Business Server”, “Windows SBS” or “Update Services”.</source>
        <translation>Supprimez aussi les autres objets dont le nom commence par «&#xa0;Small Business Server&#xa0;», «&#xa0;Windows SBS&#xa0;» ou «&#xa0;Update Services&#xa0;».</translation>
    </message>
    <message>
        <source>Set the password policy in the Dashboard and keep strong passwords.</source>
        <translation>Définissez la stratégie de mot de passe dans le tableau de bord et gardez des mots de passe forts.</translation>
    </message>
    <message>
        <source>The password policy is now stored in the Default Domain Policy and no longer in an SBS object.</source>
        <translation>La stratégie de mot de passe est désormais stockée dans la Default Domain Policy (Stratégie de domaine par défaut) et non plus dans un objet SBS.</translation>
    </message>
    <message>
        <source>On your server a name may have a hyphen instead of a dash, or “Policies” instead of “Policy”.</source>
        <translation>Sur votre serveur, un nom peut comporter un trait d’union au lieu d’un tiret, ou «&#xa0;Policies&#xa0;» au lieu de «&#xa0;Policy&#xa0;».</translation>
    </message>
    <message>
        <source>Keep the object that redirects folders; it is deleted in phase 5, after the new policy is enabled.</source>
        <translation>Conservez l’objet qui redirige des dossiers&#x202f;; il est supprimé à la phase 5, une fois la nouvelle stratégie activée.</translation>
    </message>
    <message>
        <source>Microsoft’s guide lists names of SBS 2003 and of an “SBS 2008 R2” that never existed; go by how the names begin.</source>
        <translation>Le guide de Microsoft énumère des noms de SBS 2003 et d’un «&#xa0;SBS 2008 R2&#xa0;» qui n’a jamais existé&#x202f;; fiez-vous au début des noms.</translation>
    </message>
    <message>
        <source>Microsoft’s guide goes through “Server Management &gt; Advanced Management”, as in SBS 2003; open the console itself.</source>
        <translation>Le guide de Microsoft passe par «&#xa0;Gestion du serveur &gt; Gestion avancée&#xa0;» (Server Management &gt; Advanced Management), comme dans SBS 2003&#x202f;; ouvrez directement la console.</translation>
    </message>
    <message>
        <source>Old SBS Group Policy objects</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Anciens GPO de SBS</translation>
    </message>
    <message>
        <source>Links of Group Policy objects</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Liens des objets de stratégie de groupe</translation>
    </message>
    <message>
        <source>Password policy of the domain</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Stratégie de mot de passe du domaine</translation>
    </message>
    <message>
        <source>Delete the old WMI filters</source>
        <extracomment>Title of a step</extracomment>
        <translation>Supprimer les anciens filtres WMI</translation>
    </message>
    <message>
        <source>They belong to the deleted policies and nothing uses them any more.</source>
        <translation>Ils appartiennent aux stratégies supprimées et plus rien ne les utilise.</translation>
    </message>
    <message>
        <source>Filters without a policy remain in the directory.</source>
        <translation>Des filtres sans stratégie restent dans l’annuaire.</translation>
    </message>
    <message>
        <source>No such msWMI-Som object is left in the directory</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Il ne reste aucun objet msWMI-Som de ce type dans l’annuaire</translation>
    </message>
    <message>
        <source>Open Server Manager &gt; Features &gt; Group Policy Management, your domain, and then WMI Filters.</source>
        <translation>Ouvrez Gestionnaire de serveur &gt; Fonctionnalités &gt; Gestion des stratégies de groupe (Server Manager &gt; Features &gt; Group Policy Management), votre domaine, puis «&#xa0;Filtres WMI&#xa0;» (WMI Filters).</translation>
    </message>
    <message>
        <source>In the same console open WMI Filters.</source>
        <translation>Dans la même console, ouvrez «&#xa0;Filtres WMI&#xa0;» (WMI Filters).</translation>
    </message>
    <message>
        <source>Delete these two filters.</source>
        <translation>Supprimez ces deux filtres.</translation>
    </message>
    <message>
        <source>Delete these two filters if they exist.</source>
        <translation>Supprimez ces deux filtres s’ils existent.</translation>
    </message>
    <message>
        <source>Delete also the filters whose names begin with “Windows SBS”.</source>
        <translation>Supprimez aussi les filtres dont le nom commence par «&#xa0;Windows SBS&#xa0;».</translation>
    </message>
    <message>
        <source>Delete each of these three filters that exists.</source>
        <translation>Supprimez chacun de ces trois filtres s’il existe.</translation>
    </message>
    <message>
        <source>Microsoft’s guide speaks of three filters, but SBS 2003 has these two.</source>
        <translation>Le guide de Microsoft parle de trois filtres, mais SBS 2003 a ces deux-là.</translation>
    </message>
    <message>
        <source>Microsoft’s guide speaks of three filters but names only these two, which are those of SBS 2003.</source>
        <translation>Le guide de Microsoft parle de trois filtres, mais ne cite que ces deux-là, qui sont ceux de SBS 2003.</translation>
    </message>
    <message>
        <source>Old WMI filters</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Anciens filtres WMI</translation>
    </message>
    <message>
        <source>List the shared folders and rebuild their structure</source>
        <extracomment>Title of a step</extracomment>
        <translation>Répertorier les dossiers partagés et reconstruire leur structure</translation>
    </message>
    <message>
        <source>What is not on the list is not copied, and is lost with the source server.</source>
        <translation>Ce qui n’est pas dans la liste n’est pas copié et disparaît avec le serveur source.</translation>
    </message>
    <message>
        <source>The shared folders do not stay on the source server</source>
        <extracomment>When the step is needed; the shared folders of the source server that is replaced</extracomment>
        <translation>Les dossiers partagés ne restent pas sur le serveur source</translation>
    </message>
    <message>
        <source>Shared folders are forgotten, or end in the wrong place.</source>
        <translation>Des dossiers partagés sont oubliés ou finissent au mauvais endroit.</translation>
    </message>
    <message>
        <source>A list of all shares with their permissions, and a matching folder for each on the destination server</source>
        <extracomment>Share: a shared folder</extracomment>
        <translation>Une liste de tous les partages avec leurs autorisations, et un dossier correspondant pour chacun sur le serveur de destination</translation>
    </message>
    <message>
        <source>List the shares of the source server with their permissions.</source>
        <extracomment>Share: a shared folder</extracomment>
        <translation>Répertoriez les partages du serveur source avec leurs autorisations.</translation>
    </message>
    <message>
        <source>Create or adapt matching folders and shares on the destination server.</source>
        <translation>Créez ou adaptez les dossiers et les partages correspondants sur le serveur de destination.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for Foundation makes the copy optional, because the source server may stay in the network.</source>
        <translation>Le guide de Microsoft pour Foundation rend la copie facultative, car le serveur source peut rester dans le réseau.</translation>
    </message>
    <message>
        <source>The contents list of this part of Microsoft’s guide links into the guide for SBS 2008; read the part itself.</source>
        <translation>La table des matières de cette partie du guide de Microsoft mène au guide pour SBS 2008&#x202f;; lisez la partie elle-même.</translation>
    </message>
    <message>
        <source>Compare sizes with free space</source>
        <extracomment>Title of a step</extracomment>
        <translation>Comparer les tailles à l’espace libre</translation>
    </message>
    <message>
        <source>A copy that runs out of space stops in the middle.</source>
        <translation>Une copie qui manque d’espace s’arrête en plein milieu.</translation>
    </message>
    <message>
        <source>The copy fails when the disk is full.</source>
        <translation>La copie échoue quand le disque est plein.</translation>
    </message>
    <message>
        <source>Size of each folder and free space of the drive that receives it</source>
        <translation>Taille de chaque dossier et espace libre du lecteur qui le reçoit</translation>
    </message>
    <message>
        <source>Determine the size of each folder on the source server.</source>
        <translation>Déterminez la taille de chaque dossier sur le serveur source.</translation>
    </message>
    <message>
        <source>Make sure that the destination server has room for all of them.</source>
        <translation>Assurez-vous que le serveur de destination a assez de place pour tous.</translation>
    </message>
    <message>
        <source>Make the source shares read-only</source>
        <extracomment>Title of a step; share: a shared folder; the source: the source server</extracomment>
        <translation>Mettre les partages du serveur source en lecture seule</translation>
    </message>
    <message>
        <source>Whatever users save during the copy would stay behind.</source>
        <translation>Tout ce que les utilisateurs enregistreraient pendant la copie resterait sur place.</translation>
    </message>
    <message>
        <source>Late changes on the source server are lost.</source>
        <translation>Les modifications tardives sur le serveur source sont perdues.</translation>
    </message>
    <message>
        <source>No user can save a file in the shares of the source server</source>
        <extracomment>What proves that the step is done; share: a shared folder</extracomment>
        <translation>Aucun utilisateur ne peut enregistrer de fichier dans les partages du serveur source</translation>
    </message>
    <message>
        <source>Tell the users when the shared folders become read-only.</source>
        <translation>Indiquez aux utilisateurs à partir de quand les dossiers partagés sont en lecture seule.</translation>
    </message>
    <message>
        <source>Set the permissions of each share to read-only for all users.</source>
        <extracomment>Share: a shared folder</extracomment>
        <translation>Réglez les autorisations de chaque partage sur la lecture seule pour tous les utilisateurs.</translation>
    </message>
    <message>
        <source>Copy every share</source>
        <extracomment>Title of a step; share: a shared folder</extracomment>
        <translation>Copier chaque partage</translation>
    </message>
    <message>
        <source>The command copies the data together with its permissions, owners and times.</source>
        <translation>La commande copie les données avec leurs autorisations, leurs propriétaires et leurs dates.</translation>
    </message>
    <message>
        <source>The data stays on the source server and goes with it.</source>
        <translation>Les données restent sur le serveur source et disparaissent avec lui.</translation>
    </message>
    <message>
        <source>A log for each share with 0 in the column FAILED for Dirs and Files, and an exit code below 8</source>
        <extracomment>Share: a shared folder; log: the file in which the copy command writes its results</extracomment>
        <translation>Un journal par partage avec 0 dans la colonne «&#xa0;ÉCHEC&#xa0;» (FAILED) pour «&#xa0;Rép&#xa0;» (Dirs) et «&#xa0;Fichiers&#xa0;» (Files), et un code de sortie inférieur à 8</translation>
    </message>
    <message>
        <source>Sign in to the destination server as a domain administrator.</source>
        <translation>Connectez-vous au serveur de destination en tant qu’administrateur de domaine.</translation>
    </message>
    <message>
        <source>Run this command for each share, with your names and a log file of its own for each share.</source>
        <extracomment>Share: a shared folder; log: the file in which the copy command writes its results</extracomment>
        <translation>Exécutez cette commande pour chaque partage, avec vos noms et un fichier journal propre à chaque partage.</translation>
    </message>
    <message>
        <source>Read each log: the column FAILED must show 0 for Dirs and Files.</source>
        <extracomment>Log: the file in which the copy command writes its results</extracomment>
        <translation>Lisez chaque journal&#xa0;: la colonne «&#xa0;ÉCHEC&#xa0;» (FAILED) doit indiquer 0 pour «&#xa0;Rép&#xa0;» (Dirs) et «&#xa0;Fichiers&#xa0;» (Files).</translation>
    </message>
    <message>
        <source>/E takes subfolders, empty ones too; /B reads past missing permissions; /COPY:DATSOU takes data, attributes, times, security, owner and auditing.</source>
        <translation>/E prend les sous-dossiers, même vides&#x202f;; /B lit malgré des autorisations manquantes&#x202f;; /COPY:DATSOU prend les données, les attributs, les dates, la sécurité, le propriétaire et l’audit.</translation>
    </message>
    <message>
        <source>Microsoft’s guide uses one log for all shares, but /LOG overwrites it each time; change the file name, or append with /LOG+.</source>
        <extracomment>Share: a shared folder; log: the file in which the copy command writes its results</extracomment>
        <translation>Le guide de Microsoft utilise un seul journal pour tous les partages, mais /LOG l’écrase à chaque fois&#x202f;; changez le nom du fichier, ou ajoutez à la suite avec /LOG+.</translation>
    </message>
    <message>
        <source>Microsoft’s command line lacks the space between the source and the destination argument; it is correct here.</source>
        <translation>Dans la ligne de commande de Microsoft, il manque l’espace entre les arguments source et destination&#x202f;; elle est correcte ici.</translation>
    </message>
    <message>
        <source>Microsoft’s command line has spaces inside the network paths; it is correct here.</source>
        <translation>La ligne de commande de Microsoft contient des espaces dans les chemins réseau&#x202f;; elle est correcte ici.</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>Short name of the part before phase 1, for the timeline</extracomment>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Read the whole procedure before starting</source>
        <extracomment>Title of a step</extracomment>
        <translation>Lire toute la procédure avant de démarrer</translation>
    </message>
    <message>
        <source>A migration takes days, and some deadlines start long before you notice them.</source>
        <translation>Une migration dure des jours, et certains délais commencent à courir bien avant qu’on les remarque.</translation>
    </message>
    <message>
        <source>Confirmation by the technician</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Confirmation par le technicien</translation>
    </message>
    <message>
        <source>Read the titles, limits and conditions of all eight phases once.</source>
        <translation>Lisez une fois les titres, les limites et les conditions des huit phases.</translation>
    </message>
    <message>
        <source>Make sure that the new server has 64-bit hardware, because there is no 32-bit edition of the new system.</source>
        <translation>Assurez-vous que le nouveau serveur dispose d’un matériel 64 bits, car il n’existe pas d’édition 32 bits du nouveau système.</translation>
    </message>
    <message>
        <source>Plan a day for the removal of the source server: it has to be gone at the latest 21 days after the installation, or 7 days without update KB943494.</source>
        <translation>Prévoyez un jour pour le retrait du serveur source&#xa0;: il doit avoir disparu au plus tard 21 jours après l’installation, ou 7 jours sans la mise à jour KB943494.</translation>
    </message>
    <message>
        <source>Plan the day on which the source server goes: at the latest 21 days after the installation.</source>
        <translation>Prévoyez le jour où le serveur source sera retiré&#xa0;: au plus tard 21 jours après l’installation.</translation>
    </message>
    <message>
        <source>Decide whether the source server stays: as a domain controller or additional server it may, without a deadline.</source>
        <translation>Décidez si le serveur source reste&#xa0;: comme contrôleur de domaine ou comme serveur supplémentaire, il le peut, sans échéance.</translation>
    </message>
    <message>
        <source>Microsoft collects further tools and help for this migration under its short link 217520.</source>
        <translation>Microsoft rassemble d’autres outils et de l’aide pour cette migration sous son lien court 217520.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for this product has seven phases; folder redirection is added for servers that redirect folders.</source>
        <translation>Le guide de Microsoft pour ce produit a sept phases&#x202f;; la redirection de dossiers est ajoutée pour les serveurs qui redirigent des dossiers.</translation>
    </message>
    <message>
        <source>Microsoft’s guide lists the Migration Preparation Tool; it is not needed, as the schema is at version 56 already.</source>
        <translation>Le guide de Microsoft cite l’outil de préparation de la migration&#x202f;; il n’est pas nécessaire, car le schéma est déjà en version 56.</translation>
    </message>
    <message>
        <source>How to get an administrator command prompt</source>
        <extracomment>Title of a step</extracomment>
        <translation>Comment obtenir une invite de commandes d’administrateur</translation>
    </message>
    <message>
        <source>Many commands of this guide change nothing, or fail, without administrator rights.</source>
        <translation>Sans droits d’administrateur, de nombreuses commandes de ce guide de migration ne changent rien ou échouent.</translation>
    </message>
    <message>
        <source>Sign in to the source server as an administrator, open Start &gt; Run and enter this command.</source>
        <translation>Connectez-vous au serveur source en tant qu’administrateur, ouvrez Démarrer &gt; Exécuter (Start &gt; Run) et saisissez cette commande.</translation>
    </message>
    <message>
        <source>On the source server type this command on the Start screen and choose “Run as administrator” for it.</source>
        <translation>Sur le serveur source, tapez cette commande dans l’écran d’accueil et, sur le résultat, cliquez sur «&#xa0;Exécuter en tant qu’administrateur&#xa0;».</translation>
    </message>
    <message>
        <source>On the source server type this command in the search box of Start and choose “Run as administrator” for it.</source>
        <translation>Sur le serveur source, tapez cette commande dans la zone de recherche du menu Démarrer et, sur le résultat, cliquez sur «&#xa0;Exécuter en tant qu’administrateur&#xa0;».</translation>
    </message>
    <message>
        <source>On the destination server type the same command on the Start screen and choose “Run as administrator” for the result.</source>
        <translation>Sur le serveur de destination, tapez la même commande dans l’écran d’accueil et, sur le résultat, cliquez sur «&#xa0;Exécuter en tant qu’administrateur&#xa0;».</translation>
    </message>
    <message>
        <source>Microsoft’s guide uses the search box and “Run as administrator” on the source; Windows Server 2003 has neither.</source>
        <extracomment>The source: the source server</extracomment>
        <translation>Sur le serveur source, le guide de Microsoft utilise la zone de recherche et «&#xa0;Exécuter en tant qu’administrateur&#xa0;»&#x202f;; Windows Server 2003 n’a ni l’un ni l’autre.</translation>
    </message>
    <message>
        <source>Perform post-migration tasks</source>
        <translation>Effectuer les tâches post-migration</translation>
    </message>
    <message>
        <source>Post-migration tasks</source>
        <extracomment>Short name of phase 7 for the timeline; keep it under 24 characters</extracomment>
        <translation>Tâches post-migration</translation>
    </message>
    <message>
        <source>Remove DNS entries of the source</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>Supprimer les entrées DNS du serveur source</translation>
    </message>
    <message>
        <source>Entries of a server that is gone slow down every name that is looked up through them.</source>
        <translation>Les entrées d’un serveur disparu ralentissent chaque nom recherché par leur intermédiaire.</translation>
    </message>
    <message>
        <source>Name resolution waits for a server that never answers.</source>
        <translation>La résolution de noms attend un serveur qui ne répond jamais.</translation>
    </message>
    <message>
        <source>No name server, forwarder or other record has the name or the address of the source server</source>
        <translation>Aucun serveur de noms, redirecteur ou autre enregistrement ne porte le nom ou l’adresse du serveur source</translation>
    </message>
    <message>
        <source>In DNS Manager open the properties of the server and remove the source server from “Forwarders”.</source>
        <translation>Dans le Gestionnaire DNS, ouvrez les propriétés du serveur et supprimez le serveur source de l’onglet «&#xa0;Redirecteurs&#xa0;» (Forwarders).</translation>
    </message>
    <message>
        <source>Open the properties of each forward lookup zone and remove the source server from “Name Servers”.</source>
        <translation>Ouvrez les propriétés de chaque zone de recherche directe et supprimez le serveur source de l’onglet «&#xa0;Serveurs de noms&#xa0;» (Name Servers).</translation>
    </message>
    <message>
        <source>Do the same for each reverse lookup zone.</source>
        <translation>Faites de même pour chaque zone de recherche inversée.</translation>
    </message>
    <message>
        <source>Leave these entries alone while the source server stays in the network, because they are needed.</source>
        <translation>Ne touchez pas à ces entrées tant que le serveur source reste dans le réseau, car elles sont nécessaires.</translation>
    </message>
    <message>
        <source>Name servers of the zones</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Serveurs de noms des zones</translation>
    </message>
    <message>
        <source>DNS records of the former controller</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Enregistrements DNS de l’ancien serveur</translation>
    </message>
    <message>
        <source>Share the application data folders</source>
        <extracomment>Title of a step</extracomment>
        <translation>Partager les dossiers de données des applications</translation>
    </message>
    <message>
        <source>Copied data of line-of-business and other applications is of use only when its users reach it.</source>
        <translation>Les données copiées des applications métier et autres ne servent que si leurs utilisateurs y accèdent.</translation>
    </message>
    <message>
        <source>Applications do not find their data.</source>
        <translation>Des applications ne trouvent pas leurs données.</translation>
    </message>
    <message>
        <source>The folders are listed in the Dashboard under Storage</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Les dossiers figurent dans le tableau de bord sous «&#xa0;Stockage&#xa0;» (Storage)</translation>
    </message>
    <message>
        <source>Set the share permissions of each folder of application data.</source>
        <translation>Définissez les autorisations de partage de chaque dossier de données d’application.</translation>
    </message>
    <message>
        <source>Set the NTFS permissions of each of these folders.</source>
        <translation>Définissez les autorisations NTFS de chacun de ces dossiers.</translation>
    </message>
    <message>
        <source>Check that the folders appear in the Dashboard under Storage.</source>
        <translation>Vérifiez que les dossiers apparaissent dans le tableau de bord sous «&#xa0;Stockage&#xa0;» (Storage).</translation>
    </message>
    <message>
        <source>Change drive mappings in logon scripts</source>
        <extracomment>Title of a step</extracomment>
        <translation>Modifier les lecteurs réseau dans les scripts d’ouverture de session</translation>
    </message>
    <message>
        <source>A mapping to the source server fails at every sign-in.</source>
        <translation>Un lecteur réseau qui pointe vers le serveur source échoue à chaque connexion.</translation>
    </message>
    <message>
        <source>A logon script maps drives to the source server</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Un script d’ouverture de session connecte des lecteurs réseau au serveur source</translation>
    </message>
    <message>
        <source>Users miss their network drives.</source>
        <translation>Les utilisateurs n’ont plus leurs lecteurs réseau.</translation>
    </message>
    <message>
        <source>No script contains the name of the source server</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Aucun script ne contient le nom du serveur source</translation>
    </message>
    <message>
        <source>Search the scripts in the share NETLOGON for the name of the source server.</source>
        <extracomment>Share: a shared folder</extracomment>
        <translation>Recherchez le nom du serveur source dans les scripts du partage NETLOGON.</translation>
    </message>
    <message>
        <source>Point each mapping to the matching share of the destination server.</source>
        <extracomment>Share: a shared folder</extracomment>
        <translation>Faites pointer chaque lecteur réseau vers le partage correspondant du serveur de destination.</translation>
    </message>
    <message>
        <source>References in the directory</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Références dans l’annuaire</translation>
    </message>
    <message>
        <source>Remove the ISA proxy settings from clients</source>
        <extracomment>Title of a step</extracomment>
        <translation>Supprimer les paramètres proxy ISA des ordinateurs clients</translation>
    </message>
    <message>
        <source>The client computers still send web requests to the proxy that left with the source server.</source>
        <translation>Les ordinateurs clients envoient encore leurs requêtes web au proxy qui a disparu avec le serveur source.</translation>
    </message>
    <message>
        <source>The source was SBS 2003 Premium with Internet Security and Acceleration (ISA) Server</source>
        <translation>Le serveur source était SBS 2003 Premium avec Internet Security and Acceleration (ISA) Server</translation>
    </message>
    <message>
        <source>Port 80 for a new proxy</source>
        <translation>Port 80 pour un nouveau proxy</translation>
    </message>
    <message>
        <source>Client computers have no access to the web.</source>
        <translation>Les ordinateurs clients n’ont pas accès au web.</translation>
    </message>
    <message>
        <source>Each client computer opens a web page</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Chaque ordinateur client ouvre une page web</translation>
    </message>
    <message>
        <source>Uninstall the Microsoft Firewall Client.</source>
        <translation>Désinstallez le client de pare-feu Microsoft (Microsoft Firewall Client).</translation>
    </message>
    <message>
        <source>In Internet Explorer open Tools &gt; Internet Options &gt; Connections &gt; LAN Settings.</source>
        <translation>Dans Internet Explorer, ouvrez Outils &gt; Options Internet &gt; Connexions &gt; Paramètres réseau (Tools &gt; Internet Options &gt; Connections &gt; LAN Settings).</translation>
    </message>
    <message>
        <source>Without a proxy, clear all boxes.</source>
        <extracomment>Clear: remove the tick from a box</extracomment>
        <translation>Sans proxy, décochez toutes les cases.</translation>
    </message>
    <message>
        <source>With a new proxy, clear “Automatic configuration”, tick both “Proxy server” boxes, and enter the full name of the proxy and port 80.</source>
        <extracomment>Clear: remove the tick from a box</extracomment>
        <translation>Avec un nouveau proxy, décochez «&#xa0;Configuration automatique&#xa0;» (Automatic configuration), cochez les deux cases «&#xa0;Serveur proxy&#xa0;» (Proxy server), et saisissez le nom complet du proxy et le port 80.</translation>
    </message>
    <message>
        <source>Open a web page as a test.</source>
        <translation>Ouvrez une page web pour tester.</translation>
    </message>
    <message>
        <source>Give Administrators the right to log on as a batch job</source>
        <extracomment>Title of a step</extracomment>
        <translation>Donner aux administrateurs le droit d’ouvrir une session en tant que tâche</translation>
    </message>
    <message>
        <source>The server can run alerts while nobody is signed in only with this right.</source>
        <translation>Ce n’est qu’avec ce droit que le serveur peut exécuter les alertes quand personne n’est connecté.</translation>
    </message>
    <message>
        <source>Alerts fail with error 2147943785 (0x80070569).</source>
        <translation>Les alertes échouent avec l’erreur 2147943785 (0x80070569).</translation>
    </message>
    <message>
        <source>SeBatchLogonRight contains *S-1-5-32-544 in the file GptTmpl.inf of the policy</source>
        <translation>SeBatchLogonRight contient *S-1-5-32-544 dans le fichier GptTmpl.inf de la stratégie</translation>
    </message>
    <message>
        <source>Open Group Policy Management &gt; Forest &gt; Domains, your domain, and then Domain Controllers &gt; Default Domain Controllers Policy.</source>
        <translation>Ouvrez Gestion des stratégies de groupe &gt; Forêt &gt; Domaines (Group Policy Management &gt; Forest &gt; Domains), votre domaine, puis Domain Controllers &gt; Default Domain Controllers Policy (Stratégie des contrôleurs de domaine par défaut).</translation>
    </message>
    <message>
        <source>Choose “Edit” and open Computer Configuration &gt; Policies &gt; Windows Settings &gt; Security Settings &gt; Local Policies &gt; User Rights Assignment.</source>
        <translation>Cliquez sur «&#xa0;Modifier&#xa0;» (Edit) et ouvrez Configuration ordinateur &gt; Stratégies &gt; Paramètres Windows &gt; Paramètres de sécurité &gt; Stratégies locales &gt; Attribution des droits utilisateur (Computer Configuration &gt; Policies &gt; Windows Settings &gt; Security Settings &gt; Local Policies &gt; User Rights Assignment).</translation>
    </message>
    <message>
        <source>Open the properties of “Log on as a batch job” and choose “Add User or Group”, then “Browse”.</source>
        <translation>Ouvrez les propriétés de «&#xa0;Ouvrir une session en tant que tâche&#xa0;» (Log on as a batch job), cliquez sur «&#xa0;Ajouter un utilisateur ou un groupe&#xa0;» (Add User or Group), puis sur «&#xa0;Parcourir&#xa0;».</translation>
    </message>
    <message>
        <source>Enter the name of the built-in group, choose “Check Names” and confirm with “OK” three times.</source>
        <translation>Saisissez le nom du groupe intégré, cliquez sur «&#xa0;Vérifier les noms&#xa0;» (Check Names) et confirmez trois fois avec «&#xa0;OK&#xa0;».</translation>
    </message>
    <message>
        <source>Take a full backup of the source server</source>
        <extracomment>Title of a step</extracomment>
        <translation>Effectuer une sauvegarde complète du serveur source</translation>
    </message>
    <message>
        <source>Only a backup brings the server back after a fault, and its data with it.</source>
        <translation>Seule une sauvegarde permet de récupérer le serveur après une panne, et ses données avec lui.</translation>
    </message>
    <message>
        <source>Only a backup brings the server back after a fault, and only a backup undoes the schema change that follows later.</source>
        <translation>Seule une sauvegarde permet de récupérer le serveur après une panne, et elle seule annule la modification du schéma qui suit plus tard.</translation>
    </message>
    <message>
        <source>A fault that cannot be repaired means loss of data.</source>
        <translation>Une panne irréparable signifie une perte de données.</translation>
    </message>
    <message>
        <source>A finished full backup with its date, target and size</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Une sauvegarde complète terminée, avec sa date, son emplacement et sa taille</translation>
    </message>
    <message>
        <source>Make a full backup with the backup tool of Windows Small Business Server 2003 before you change anything.</source>
        <translation>Effectuez une sauvegarde complète avec l’outil de sauvegarde de Windows Small Business Server 2003 avant de modifier quoi que ce soit.</translation>
    </message>
    <message>
        <source>Make a full backup with the backup tool that came with the source server before you change anything.</source>
        <translation>Effectuez une sauvegarde complète avec l’outil de sauvegarde fourni avec le serveur source avant de modifier quoi que ce soit.</translation>
    </message>
    <message>
        <source>Include the system state, so that the directory can be restored too.</source>
        <translation>Incluez l’état du système, afin que l’annuaire puisse lui aussi être restauré.</translation>
    </message>
    <message>
        <source>Keep the backup on a medium that is not part of the source server.</source>
        <translation>Conservez la sauvegarde sur un support qui ne fait pas partie du serveur source.</translation>
    </message>
    <message>
        <source>Microsoft describes backup and restore of this product under its short link 27140.</source>
        <translation>Microsoft décrit la sauvegarde et la restauration de ce produit sous son lien court 27140.</translation>
    </message>
    <message>
        <source>Microsoft describes backup and restore of this product under its short link 104285.</source>
        <translation>Microsoft décrit la sauvegarde et la restauration de ce produit sous son lien court 104285.</translation>
    </message>
    <message>
        <source>Microsoft describes backup and restore of this product on TechNet: “Managing Server Backup”, cc527488.</source>
        <translation>Microsoft décrit la sauvegarde et la restauration de ce produit sur TechNet&#xa0;: «&#xa0;Managing Server Backup&#xa0;», cc527488.</translation>
    </message>
    <message>
        <source>Microsoft describes the backup on TechNet: “Learn more about setting up server backup”, server-backup-support-1.</source>
        <translation>Microsoft décrit la sauvegarde sur TechNet&#xa0;: «&#xa0;Learn more about setting up server backup&#xa0;», server-backup-support-1.</translation>
    </message>
    <message>
        <source>Microsoft describes backup and restore of this product on TechNet: “Backup and Recovery”, cc754097.</source>
        <translation>Microsoft décrit la sauvegarde et la restauration de ce produit sur TechNet&#xa0;: «&#xa0;Backup and Recovery&#xa0;», cc754097.</translation>
    </message>
    <message>
        <source>Microsoft describes this in its article Manage-Backup-and-Restore-in-Windows-Server-Essentials.</source>
        <translation>Microsoft décrit ceci dans son article Manage-Backup-and-Restore-in-Windows-Server-Essentials.</translation>
    </message>
    <message>
        <source>Prove that the backup can be restored</source>
        <extracomment>Title of a step</extracomment>
        <translation>Prouver que la sauvegarde peut être restaurée</translation>
    </message>
    <message>
        <source>A backup that nobody has read back is only a hope.</source>
        <translation>Une sauvegarde que personne n’a relue n’est qu’un espoir.</translation>
    </message>
    <message>
        <source>You learn that the backup is useless at the moment when you need it.</source>
        <translation>C’est au moment où vous en avez besoin que vous découvrez que la sauvegarde est inutilisable.</translation>
    </message>
    <message>
        <source>A list of sampled files whose restored copy has the same hash as the original</source>
        <translation>Une liste de fichiers pris au hasard dont la copie restaurée a le même hachage que l’original</translation>
    </message>
    <message>
        <source>Check that the backup job ended without errors.</source>
        <translation>Vérifiez que la tâche de sauvegarde s’est terminée sans erreur.</translation>
    </message>
    <message>
        <source>Pick some files at random and restore them to another folder.</source>
        <translation>Prenez quelques fichiers au hasard et restaurez-les dans un autre dossier.</translation>
    </message>
    <message>
        <source>Compare each restored file with its original.</source>
        <translation>Comparez chaque fichier restauré avec son original.</translation>
    </message>
    <message>
        <source>Move the mailboxes to Office 365</source>
        <extracomment>Title of a step</extracomment>
        <translation>Déplacer les boîtes aux lettres vers Office 365</translation>
    </message>
    <message>
        <source>The mailboxes must be out of the source server before Exchange can be removed from it.</source>
        <translation>Les boîtes aux lettres doivent avoir quitté le serveur source avant qu’Exchange puisse en être supprimé.</translation>
    </message>
    <message>
        <source>Exchange refuses to be uninstalled while mailboxes remain.</source>
        <translation>Exchange refuse d’être désinstallé tant qu’il reste des boîtes aux lettres.</translation>
    </message>
    <message>
        <source>All mailboxes are in Office 365 and receive mail there</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Toutes les boîtes aux lettres sont dans Office 365 et y reçoivent le courrier</translation>
    </message>
    <message>
        <source>Move all mailboxes with a cutover Exchange migration.</source>
        <translation>Déplacez toutes les boîtes aux lettres par une migration à basculement Exchange (cutover Exchange migration).</translation>
    </message>
    <message>
        <source>Finish the move before the destination server is installed.</source>
        <translation>Terminez le déplacement avant l’installation du serveur de destination.</translation>
    </message>
    <message>
        <source>Move the content of public folders separately, because Office 365 had none.</source>
        <translation>Déplacez le contenu des dossiers publics séparément, car Office 365 n’en avait pas.</translation>
    </message>
    <message>
        <source>Switch on Office 365 integration after the installation, in phase 2.</source>
        <translation>Activez l’intégration d’Office 365 après l’installation, à la phase 2.</translation>
    </message>
    <message>
        <source>Microsoft’s guides disagree on whether Exchange has to be removed from the source for the integration: optional here, mandatory in the guide for 2012 R2; settle it with the customer.</source>
        <extracomment>The source: the source server</extracomment>
        <translation>Les guides de Microsoft ne s’accordent pas sur la nécessité de supprimer Exchange du serveur source pour l’intégration&#xa0;: facultatif ici, obligatoire dans le guide pour 2012 R2&#x202f;; réglez la question avec le client.</translation>
    </message>
    <message>
        <source>Let the Office 365 migration reach Exchange 2003</source>
        <extracomment>Title of a step</extracomment>
        <translation>Permettre à la migration vers Office 365 d’atteindre Exchange 2003</translation>
    </message>
    <message>
        <source>The migration service of Office 365 reads the mailboxes by RPC over HTTP.</source>
        <translation>Le service de migration d’Office 365 lit les boîtes aux lettres par RPC sur HTTP.</translation>
    </message>
    <message>
        <source>The migration of the mailboxes cannot connect.</source>
        <translation>La migration des boîtes aux lettres ne peut pas établir de connexion.</translation>
    </message>
    <message>
        <source>The registry value lists the full name of the source server</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>La valeur de Registre contient le nom complet du serveur source</translation>
    </message>
    <message>
        <source>Enable RPC over HTTP on the source server.</source>
        <translation>Activez RPC sur HTTP sur le serveur source.</translation>
    </message>
    <message>
        <source>If the migration still fails, open this registry key.</source>
        <translation>Si la migration échoue toujours, ouvrez cette clé de Registre.</translation>
    </message>
    <message>
        <source>Make sure that the value “ValidPorts” lists the full name of the source server after this pattern, with your domain.</source>
        <translation>Assurez-vous que la valeur «&#xa0;ValidPorts&#xa0;» contient le nom complet du serveur source selon ce modèle, avec votre domaine.</translation>
    </message>
    <message>
        <source>Plan a second Exchange server</source>
        <extracomment>Title of a step</extracomment>
        <translation>Prévoir un second serveur Exchange</translation>
    </message>
    <message>
        <source>Exchange needs a server of its own, and it can join only when the destination server runs the domain.</source>
        <translation>Exchange a besoin de son propre serveur, qui ne peut joindre le domaine que quand le serveur de destination gère celui-ci.</translation>
    </message>
    <message>
        <source>Exchange refuses to be uninstalled from the source server while mailboxes remain.</source>
        <translation>Exchange refuse d’être désinstallé du serveur source tant qu’il reste des boîtes aux lettres.</translation>
    </message>
    <message>
        <source>All mailboxes are on the new Exchange server and receive mail there</source>
        <translation>Toutes les boîtes aux lettres sont sur le nouveau serveur Exchange et y reçoivent le courrier</translation>
    </message>
    <message>
        <source>Plan a second server for Exchange Server 2013, or for Exchange Server 2010 SP1 on an older Windows Server.</source>
        <translation>Prévoyez un second serveur pour Exchange Server 2013, ou pour Exchange Server 2010 SP1 sur une version plus ancienne de Windows Server.</translation>
    </message>
    <message>
        <source>Set up the new Exchange server after the destination server is installed.</source>
        <translation>Configurez le nouveau serveur Exchange après l’installation du serveur de destination.</translation>
    </message>
    <message>
        <source>Finish the move of all mailboxes before the source server is demoted.</source>
        <translation>Terminez le déplacement de toutes les boîtes aux lettres avant de rétrograder le serveur source.</translation>
    </message>
    <message>
        <source>Exchange is not supported on the Essentials server itself.</source>
        <translation>Exchange n’est pas pris en charge sur le serveur Essentials lui-même.</translation>
    </message>
    <message>
        <source>Exchange 2010 does not install on Windows Server 2012.</source>
        <translation>Exchange 2010 ne s’installe pas sur Windows Server 2012.</translation>
    </message>
    <message>
        <source>Run the Best Practices Analyzer on the source</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>Exécuter l’outil Best Practices Analyzer sur le serveur source</translation>
    </message>
    <message>
        <source>It reads directory, network, Exchange and other settings, and names faults that the migration would carry along.</source>
        <translation>Il lit les paramètres de l’annuaire, du réseau, d’Exchange et d’autres éléments, et signale les défauts que la migration emporterait avec elle.</translation>
    </message>
    <message>
        <source>It reads the settings of directory, registry and web server, and names faults that the migration would carry along.</source>
        <translation>Il lit les paramètres de l’annuaire, du Registre et du serveur web, et signale les défauts que la migration emporterait avec elle.</translation>
    </message>
    <message>
        <source>Hidden faults of the source server come up in the middle of the migration.</source>
        <translation>Des défauts cachés du serveur source apparaissent en pleine migration.</translation>
    </message>
    <message>
        <source>A saved report in which each finding is solved or accepted</source>
        <extracomment>What proves that the step is done; finding: what a check or an analyzer reports</extracomment>
        <translation>Un rapport enregistré dans lequel chaque constat est résolu ou accepté</translation>
    </message>
    <message>
        <source>Download, install and update the Windows SBS 2003 Best Practices Analyzer.</source>
        <translation>Téléchargez, installez et mettez à jour Windows SBS 2003 Best Practices Analyzer.</translation>
    </message>
    <message>
        <source>Download, install and update the Windows SBS 2008 Best Practices Analyzer (Microsoft download 6231).</source>
        <translation>Téléchargez, installez et mettez à jour Windows SBS 2008 Best Practices Analyzer (téléchargement Microsoft 6231).</translation>
    </message>
    <message>
        <source>Download, install and update the Windows Server Solutions Best Practices Analyzer (Microsoft download 15556).</source>
        <translation>Téléchargez, installez et mettez à jour Windows Server Solutions Best Practices Analyzer (téléchargement Microsoft 15556).</translation>
    </message>
    <message>
        <source>Open All Programs &gt; SBS Best Practices Analyzer Tool and choose “Start a scan”.</source>
        <translation>Ouvrez Tous les programmes &gt; SBS Best Practices Analyzer Tool et cliquez sur «&#xa0;Démarrer une analyse&#xa0;» (Start a scan).</translation>
    </message>
    <message>
        <source>Enter a label for the scan, for example:</source>
        <translation>Saisissez un libellé pour l’analyse, par exemple&#xa0;:</translation>
    </message>
    <message>
        <source>Choose “Start scanning”, then “View a report of this Best Practices scan”.</source>
        <translation>Cliquez sur «&#xa0;Démarrer l’analyse&#xa0;» (Start scanning), puis sur «&#xa0;Afficher un rapport de cette analyse&#xa0;» (View a report of this Best Practices scan).</translation>
    </message>
    <message>
        <source>Open Devices &gt; Server Tasks &gt; Best Practices Analyzer in the Dashboard.</source>
        <translation>Ouvrez Périphériques &gt; Tâches du serveur &gt; Best Practices Analyzer (Devices &gt; Server Tasks &gt; Best Practices Analyzer) dans le tableau de bord.</translation>
    </message>
    <message>
        <source>Read the report, and solve as many findings as possible.</source>
        <extracomment>Finding: what a check or an analyzer reports</extracomment>
        <translation>Lisez le rapport, et résolvez autant de constats que possible.</translation>
    </message>
    <message>
        <source>Read the reports List, Tree and Other, and solve as many findings as possible.</source>
        <extracomment>Finding: what a check or an analyzer reports</extracomment>
        <translation>Lisez les rapports «&#xa0;Liste&#xa0;» (List), «&#xa0;Arborescence&#xa0;» (Tree) et «&#xa0;Autre&#xa0;» (Other), et résolvez autant de constats que possible.</translation>
    </message>
    <message>
        <source>It reads Active Directory, WMI, the registry and the IIS metabase.</source>
        <translation>Il lit Active Directory, WMI, le Registre et la métabase IIS.</translation>
    </message>
    <message>
        <source>It reads Active Directory, WMI, the registry, the IIS metabase, Exchange Server, Update Services, the network configuration, SharePoint and SQL Server.</source>
        <translation>Il lit Active Directory, WMI, le Registre, la métabase IIS, Exchange Server, Update Services, la configuration réseau, SharePoint et SQL Server.</translation>
    </message>
    <message>
        <source>Not every finding affects the migration.</source>
        <extracomment>Finding: what a check or an analyzer reports</extracomment>
        <translation>Certains constats n’ont pas d’effet sur la migration.</translation>
    </message>
    <message>
        <source>The analyzer for SBS 2003 does not run on a plain Windows Server 2003 Standard; use the support tools there.</source>
        <translation>L’analyseur pour SBS 2003 ne fonctionne pas sur un simple Windows Server 2003 Standard&#x202f;; utilisez-y les outils de support.</translation>
    </message>
    <message>
        <source>Microsoft’s overview says that the analyzer has to be downloaded; on this server too it is part of the Dashboard.</source>
        <translation>La vue d’ensemble de Microsoft dit que l’analyseur doit être téléchargé&#x202f;; sur ce serveur aussi, il fait partie du tableau de bord.</translation>
    </message>
    <message>
        <source>Run the Windows Support Tools</source>
        <extracomment>Title of a step</extracomment>
        <translation>Exécuter les outils de support Windows</translation>
    </message>
    <message>
        <source>A new domain controller copies the directory from the source server, faults included.</source>
        <translation>Un nouveau contrôleur de domaine copie l’annuaire du serveur source, défauts compris.</translation>
    </message>
    <message>
        <source>The destination server may fail to join, or may join with a damaged directory.</source>
        <translation>Le serveur de destination peut échouer à joindre le domaine, ou le joindre avec un annuaire endommagé.</translation>
    </message>
    <message>
        <source>Output of the three tools without open errors</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Sortie des trois outils sans erreur en suspens</translation>
    </message>
    <message>
        <source>After the analyzer, test the network and its connections.</source>
        <translation>Après l’analyseur, testez le réseau et ses connexions.</translation>
    </message>
    <message>
        <source>Test the domain controller.</source>
        <translation>Testez le contrôleur de domaine.</translation>
    </message>
    <message>
        <source>Test the replication between domain controllers.</source>
        <translation>Testez la réplication entre les contrôleurs de domaine.</translation>
    </message>
    <message>
        <source>Set the source server’s time correctly</source>
        <extracomment>Title of a step</extracomment>
        <translation>Régler correctement l’heure du serveur source</translation>
    </message>
    <message>
        <source>Sign-in between domain controllers fails when their clocks differ by more than five minutes.</source>
        <translation>L’authentification entre contrôleurs de domaine échoue quand l’écart entre leurs horloges dépasse cinq minutes.</translation>
    </message>
    <message>
        <source>At most 5 minutes between source and destination; same date; same time zone</source>
        <translation>Au plus 5 minutes d’écart entre source et destination&#x202f;; même date&#x202f;; même fuseau horaire</translation>
    </message>
    <message>
        <source>The installation of the destination server may fail.</source>
        <translation>L’installation du serveur de destination peut échouer.</translation>
    </message>
    <message>
        <source>A measured difference of less than 5 minutes, and date and time zone confirmed on both servers</source>
        <translation>Un écart mesuré de moins de 5 minutes, la date et le fuseau horaire confirmés sur les deux serveurs</translation>
    </message>
    <message>
        <source>Sign in as a domain administrator, open a command prompt and run these commands one after the other.</source>
        <translation>Connectez-vous en tant qu’administrateur de domaine, ouvrez une invite de commandes et exécutez ces commandes l’une après l’autre.</translation>
    </message>
    <message>
        <source>If the clock stays wrong, give the server a time server of its own and restart the service.</source>
        <translation>Si l’horloge reste fausse, donnez au serveur son propre serveur de temps et redémarrez le service.</translation>
    </message>
    <message>
        <source>Compare date and time zone of both servers, and confirm them in this step.</source>
        <translation>Comparez la date et le fuseau horaire des deux serveurs, et confirmez-les dans cette étape.</translation>
    </message>
    <message>
        <source>If the source server is a virtual machine, set date, time and time zone of its host the same way.</source>
        <translation>Si le serveur source est une machine virtuelle, réglez de la même façon la date, l’heure et le fuseau horaire de son hôte.</translation>
    </message>
    <message>
        <source>The documented commands follow the domain hierarchy, but nothing stands above this server in it, so they do not fetch the time from the Internet; the measured difference decides.</source>
        <translation>Les commandes documentées suivent la hiérarchie du domaine, mais rien ne se trouve au-dessus de ce serveur&#xa0;: elles ne vont donc pas chercher l’heure sur Internet&#x202f;; c’est l’écart mesuré qui compte.</translation>
    </message>
    <message>
        <source>The clock of the destination can be changed during its installation; keep it within five minutes.</source>
        <extracomment>The destination: the destination server</extracomment>
        <translation>L’horloge du serveur de destination peut être modifiée pendant son installation&#x202f;; gardez un écart de cinq minutes au plus.</translation>
    </message>
    <message>
        <source>After the installation the destination server takes its time by NTP, and all members of the domain follow it.</source>
        <translation>Après l’installation, le serveur de destination prend l’heure par NTP, et tous les membres du domaine le suivent.</translation>
    </message>
    <message>
        <source>Microsoft’s list of contents names the Migration Preparation Tool too, but there is no such section; the tool is not needed here, because the schema is already at version 56.</source>
        <translation>La table des matières de Microsoft cite aussi l’outil de préparation de la migration, mais cette section n’existe pas&#x202f;; l’outil n’est pas nécessaire ici, car le schéma est déjà en version 56.</translation>
    </message>
    <message>
        <source>Microsoft’s guide has neither an analyzer nor an alert viewer for this product; these checks stand in for them.</source>
        <translation>Le guide de Microsoft n’a ni analyseur ni Afficheur des alertes pour ce produit&#x202f;; ces vérifications les remplacent.</translation>
    </message>
    <message>
        <source>Time difference between the servers</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Écart de temps entre les serveurs</translation>
    </message>
    <message>
        <source>Put a router between the Internet and the network</source>
        <extracomment>Title of a step</extracomment>
        <translation>Placer un routeur entre Internet et le réseau</translation>
    </message>
    <message>
        <source>The source server will leave, so it must no longer stand between the broadband line and the network.</source>
        <translation>Le serveur source va partir&#xa0;: il ne doit donc plus se trouver entre la ligne haut débit et le réseau.</translation>
    </message>
    <message>
        <source>Without the source server the network has no way to the Internet.</source>
        <translation>Sans le serveur source, le réseau n’a pas d’accès à Internet.</translation>
    </message>
    <message>
        <source>The router is the default gateway of the source server and of a client computer</source>
        <translation>Le routeur est la passerelle par défaut du serveur source et d’un ordinateur client</translation>
    </message>
    <message>
        <source>Unplug the network adapter of the source server that leads to the broadband line.</source>
        <translation>Débranchez la carte réseau du serveur source qui mène à la ligne haut débit.</translation>
    </message>
    <message>
        <source>Install the router between the broadband line and the switch of the network.</source>
        <translation>Installez le routeur entre la ligne haut débit et le commutateur du réseau.</translation>
    </message>
    <message>
        <source>Check that a router connects the network to the Internet, and that the source server does not stand between them.</source>
        <translation>Vérifiez qu’un routeur relie le réseau à Internet, et que le serveur source ne se trouve pas entre les deux.</translation>
    </message>
    <message>
        <source>If there is no router yet, install one between the broadband line and the switch of the network.</source>
        <translation>S’il n’y a pas encore de routeur, installez-en un entre la ligne haut débit et le commutateur du réseau.</translation>
    </message>
    <message>
        <source>Connect source server, destination server and client computers behind the router.</source>
        <translation>Connectez le serveur source, le serveur de destination et les ordinateurs clients derrière le routeur.</translation>
    </message>
    <message>
        <source>Make the router the default gateway of the source server and of the client computers.</source>
        <translation>Faites du routeur la passerelle par défaut du serveur source et des ordinateurs clients.</translation>
    </message>
    <message>
        <source>Microsoft’s guide states the requirement only; it gives no procedure for it.</source>
        <translation>Le guide de Microsoft énonce seulement la condition&#x202f;; il n’indique pas de procédure pour cela.</translation>
    </message>
    <message>
        <source>Give the router an address the installer can find</source>
        <extracomment>Title of a step</extracomment>
        <translation>Donner au routeur une adresse que l’assistant d’installation trouve</translation>
    </message>
    <message>
        <source>The installation wizard looks for the router at these addresses.</source>
        <translation>L’assistant d’installation cherche le routeur à ces adresses.</translation>
    </message>
    <message>
        <source>192.168.x.1 or 192.168.x.254, with x from 1 to 254</source>
        <translation>192.168.x.1 ou 192.168.x.254, avec x de 1 à 254</translation>
    </message>
    <message>
        <source>The installation wizard may not find the router.</source>
        <translation>L’assistant d’installation peut ne pas trouver le routeur.</translation>
    </message>
    <message>
        <source>The source server reaches the router at this address</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Le serveur source atteint le routeur à cette adresse</translation>
    </message>
    <message>
        <source>Set the local address of the router to 192.168.x.1 or 192.168.x.254.</source>
        <translation>Réglez l’adresse locale du routeur sur 192.168.x.1 ou 192.168.x.254.</translation>
    </message>
    <message>
        <source>Use this address as the default gateway of the network.</source>
        <translation>Utilisez cette adresse comme passerelle par défaut du réseau.</translation>
    </message>
    <message>
        <source>The system requirements only recommend an address of the form 192.168.x.x; they do not demand it.</source>
        <translation>La configuration requise recommande seulement une adresse de la forme 192.168.x.x&#x202f;; elle ne l’exige pas.</translation>
    </message>
    <message>
        <source>Reduce the source server to one network adapter</source>
        <extracomment>Title of a step</extracomment>
        <translation>Réduire le serveur source à une seule carte réseau</translation>
    </message>
    <message>
        <source>With two adapters the server still acts as a gateway, and names and routes point to an adapter that nobody reaches.</source>
        <translation>Avec deux cartes, le serveur fait encore office de passerelle, et des noms et des routes mènent à une carte que personne n’atteint.</translation>
    </message>
    <message>
        <source>Client computers may keep using the source server as their gateway.</source>
        <translation>Des ordinateurs clients peuvent continuer d’utiliser le serveur source comme passerelle.</translation>
    </message>
    <message>
        <source>Exactly one adapter has an IP address and one default gateway</source>
        <translation>Une seule carte a une adresse IP et une passerelle par défaut</translation>
    </message>
    <message>
        <source>Open Start &gt; Server Management &gt; To Do List &gt; Connect to the Internet.</source>
        <translation>Ouvrez Démarrer &gt; Gestion du serveur &gt; Liste des tâches &gt; Se connecter à Internet (Server Management &gt; To Do List &gt; Connect to the Internet).</translation>
    </message>
    <message>
        <source>Find out which network adapters of the source server are in use.</source>
        <translation>Déterminez quelles cartes réseau du serveur source sont utilisées.</translation>
    </message>
    <message>
        <source>Leave the adapter that leads to the switch of the network, and disable all others.</source>
        <translation>Gardez la carte qui mène au commutateur du réseau, et désactivez toutes les autres.</translation>
    </message>
    <message>
        <source>Complete the “Configure E-mail and Internet Connection” wizard for one network adapter.</source>
        <translation>Suivez jusqu’au bout l’assistant «&#xa0;Configuration de la messagerie et de la connexion Internet&#xa0;» (Configure E-mail and Internet Connection) pour une seule carte réseau.</translation>
    </message>
    <message>
        <source>Enter the address of the router as the default gateway.</source>
        <translation>Saisissez l’adresse du routeur comme passerelle par défaut.</translation>
    </message>
    <message>
        <source>Switch off the VPN on the source server</source>
        <extracomment>Title of a step</extracomment>
        <translation>Désactiver le VPN sur le serveur source</translation>
    </message>
    <message>
        <source>Remote access through the source server ends when that server goes, and an open VPN port is a risk during the migration.</source>
        <translation>L’accès à distance par le serveur source prend fin avec ce serveur, et un port VPN ouvert est un risque pendant la migration.</translation>
    </message>
    <message>
        <source>A VPN is in use on the source server</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Un VPN est utilisé sur le serveur source</translation>
    </message>
    <message>
        <source>Users stay connected through a server that is about to go.</source>
        <translation>Des utilisateurs restent connectés par l’intermédiaire d’un serveur qui va bientôt disparaître.</translation>
    </message>
    <message>
        <source>Routing and Remote Access is stopped and disabled, and TCP port 1723 is closed</source>
        <translation>«&#xa0;Routage et accès distant&#xa0;» (Routing and Remote Access) est arrêté et désactivé, et le port TCP 1723 est fermé</translation>
    </message>
    <message>
        <source>Open Server Management &gt; Internet and E-mail &gt; Configure Remote Access.</source>
        <translation>Ouvrez Gestion du serveur &gt; Internet et messagerie &gt; Configurer l’accès à distance (Server Management &gt; Internet and E-mail &gt; Configure Remote Access).</translation>
    </message>
    <message>
        <source>On the page “Remote Access Method” choose “Disable remote access” and finish the wizard.</source>
        <translation>Sur la page «&#xa0;Méthode d’accès à distance&#xa0;» (Remote Access Method), choisissez «&#xa0;Désactiver l’accès à distance&#xa0;» (Disable remote access) et terminez l’assistant.</translation>
    </message>
    <message>
        <source>Open Windows SBS Console &gt; Network &gt; Connectivity and choose the task “Configure a virtual private network”.</source>
        <translation>Ouvrez Console Windows SBS &gt; Réseau &gt; Connectivité (Windows SBS Console &gt; Network &gt; Connectivity) et cliquez sur la tâche «&#xa0;Configurer un réseau privé virtuel&#xa0;» (Configure a virtual private network).</translation>
    </message>
    <message>
        <source>Choose “Do not allow users to connect to the server by using a VPN”, complete the wizard and choose “Finish”.</source>
        <translation>Choisissez «&#xa0;Ne pas autoriser les utilisateurs à se connecter au serveur à l’aide d’un VPN&#xa0;» (Do not allow users to connect to the server by using a VPN), suivez l’assistant jusqu’au bout et cliquez sur «&#xa0;Terminer&#xa0;».</translation>
    </message>
    <message>
        <source>In the Dashboard of the source server open Home &gt; Settings &gt; Anywhere Access &gt; Configure.</source>
        <translation>Dans le tableau de bord du serveur source, ouvrez Accueil &gt; Paramètres &gt; Accès en tout lieu &gt; Configurer (Home &gt; Settings &gt; Anywhere Access &gt; Configure).</translation>
    </message>
    <message>
        <source>On the first page of the wizard “Set up Anywhere Access” choose “Next”.</source>
        <translation>Sur la première page de l’assistant «&#xa0;Configurer l’Accès en tout lieu&#xa0;» (Set up Anywhere Access), cliquez sur «&#xa0;Suivant&#xa0;».</translation>
    </message>
    <message>
        <source>On the page “Choose Anywhere Access features to enable” clear “Virtual private network (VPN)” and choose “Next”.</source>
        <translation>Sur la page «&#xa0;Choisir les fonctions d’Accès en tout lieu à activer&#xa0;» (Choose Anywhere Access features to enable), décochez «&#xa0;Réseau privé virtuel (VPN)&#xa0;» (Virtual private network (VPN)) et cliquez sur «&#xa0;Suivant&#xa0;».</translation>
    </message>
    <message>
        <source>Complete the wizard.</source>
        <extracomment>The wizard “Set up Anywhere Access” on the server</extracomment>
        <translation>Suivez l’assistant jusqu’au bout.</translation>
    </message>
    <message>
        <source>Open Start &gt; Administrative Tools &gt; Services and stop the service “Routing and Remote Access”.</source>
        <translation>Ouvrez Démarrer &gt; Outils d’administration &gt; Services (Administrative Tools &gt; Services) et arrêtez le service «&#xa0;Routage et accès distant&#xa0;» (Routing and Remote Access).</translation>
    </message>
    <message>
        <source>Set the startup type of this service to “Disabled”.</source>
        <translation>Réglez le type de démarrage de ce service sur «&#xa0;Désactivé&#xa0;» (Disabled).</translation>
    </message>
    <message>
        <source>Close TCP port 1723 on the router.</source>
        <translation>Fermez le port TCP 1723 sur le routeur.</translation>
    </message>
    <message>
        <source>Check that TCP port 1723 is closed on the router, and close it by hand if it is not.</source>
        <translation>Vérifiez que le port TCP 1723 est fermé sur le routeur, et fermez-le à la main s’il ne l’est pas.</translation>
    </message>
    <message>
        <source>The wizard disables Routing and Remote Access, closes port 1723 on the router and removes the VPN configuration.</source>
        <translation>L’assistant désactive «&#xa0;Routage et accès distant&#xa0;» (Routing and Remote Access), ferme le port 1723 sur le routeur et supprime la configuration VPN.</translation>
    </message>
    <message>
        <source>Microsoft’s guide asks for this, but gives no procedure for it.</source>
        <translation>Le guide de Microsoft le demande, mais n’indique pas de procédure pour cela.</translation>
    </message>
    <message>
        <source>The contents of Microsoft’s guide call this step “Verify the network configuration”; it is about the VPN only.</source>
        <translation>La table des matières du guide de Microsoft appelle cette étape «&#xa0;Vérifier la configuration réseau&#xa0;» (Verify the network configuration)&#x202f;; il n’y est question que du VPN.</translation>
    </message>
    <message>
        <source>Point statically addressed devices to the new gateway</source>
        <extracomment>Title of a step</extracomment>
        <translation>Diriger les appareils à adresse statique vers la nouvelle passerelle</translation>
    </message>
    <message>
        <source>Devices with fixed settings do not learn of the new gateway by themselves.</source>
        <translation>Les appareils à paramètres fixes n’apprennent pas d’eux-mêmes la nouvelle passerelle.</translation>
    </message>
    <message>
        <source>Some devices have fixed IP settings, or the DHCP Server role still hands out the former gateway</source>
        <translation>Certains appareils ont des paramètres IP fixes, ou le rôle de serveur DHCP attribue encore l’ancienne passerelle</translation>
    </message>
    <message>
        <source>These devices lose access to the Internet.</source>
        <translation>Ces appareils perdent l’accès à Internet.</translation>
    </message>
    <message>
        <source>Each of these devices opens a web page</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Chacun de ces appareils ouvre une page web</translation>
    </message>
    <message>
        <source>List all devices with fixed IP settings, such as printers, access points and controllers of machines.</source>
        <translation>Répertoriez tous les appareils à paramètres IP fixes, comme les imprimantes, les points d’accès et les commandes de machines.</translation>
    </message>
    <message>
        <source>Enter the address of the router as the default gateway on each of them.</source>
        <translation>Saisissez sur chacun d’eux l’adresse du routeur comme passerelle par défaut.</translation>
    </message>
    <message>
        <source>Correct the gateway in the settings of the DHCP Server role.</source>
        <translation>Corrigez la passerelle dans les paramètres du rôle de serveur DHCP.</translation>
    </message>
    <message>
        <source>Decide who hands out addresses during the migration</source>
        <extracomment>Title of a step</extracomment>
        <translation>Décider qui attribue les adresses pendant la migration</translation>
    </message>
    <message>
        <source>The destination server does not run the DHCP Server role by default, and two DHCP servers disturb each other.</source>
        <translation>Le serveur de destination n’exécute pas le rôle de serveur DHCP par défaut, et deux serveurs DHCP se gênent mutuellement.</translation>
    </message>
    <message>
        <source>Exactly one DHCP server at any time</source>
        <translation>Exactement un serveur DHCP à tout moment</translation>
    </message>
    <message>
        <source>With none or with two DHCP servers, client computers lose the network.</source>
        <translation>Sans serveur DHCP ou avec deux, les ordinateurs clients perdent le réseau.</translation>
    </message>
    <message>
        <source>A recorded choice, source server or router, that an inquiry in the network confirms</source>
        <translation>Un choix consigné, serveur source ou routeur, qu’une interrogation du réseau confirme</translation>
    </message>
    <message>
        <source>Find out whether the source server or the router hands out addresses now.</source>
        <translation>Vérifiez qui, du serveur source ou du routeur, attribue les adresses actuellement.</translation>
    </message>
    <message>
        <source>If the source server does, leave it there until the source server goes, and then move it to the router.</source>
        <translation>Si c’est le serveur source, laissez-le faire jusqu’à son retrait, puis déplacez cette fonction vers le routeur.</translation>
    </message>
    <message>
        <source>If the router already does it without trouble, leave it there.</source>
        <translation>Si le routeur le fait déjà sans problème, laissez-le faire.</translation>
    </message>
    <message>
        <source>Record the choice in a note of this step.</source>
        <extracomment>Record: write down; note: a remark that the technician types</extracomment>
        <translation>Consignez le choix dans une note de cette étape.</translation>
    </message>
    <message>
        <source>The SBS products come with the DHCP Server role on the server; it has to end on the router.</source>
        <extracomment>End on: be there in the end</extracomment>
        <translation>Les produits SBS sont livrés avec le rôle de serveur DHCP sur le serveur&#x202f;; à la fin, ce rôle doit se trouver sur le routeur.</translation>
    </message>
    <message>
        <source>Setup of the destination may switch on DHCP when the router does not offer it, so look for a second DHCP server right after the installation.</source>
        <extracomment>The destination: the destination server</extracomment>
        <translation>Le programme d’installation du serveur de destination peut activer DHCP si le routeur ne l’offre pas&#xa0;: cherchez donc un second serveur DHCP juste après l’installation.</translation>
    </message>
    <message>
        <source>Plan the move of line-of-business applications</source>
        <extracomment>Title of a step</extracomment>
        <translation>Prévoir le déplacement des applications métier</translation>
    </message>
    <message>
        <source>The business lives on these programs, and only their vendors know how to move them.</source>
        <translation>L’entreprise vit de ces programmes, et seuls leurs éditeurs savent comment les déplacer.</translation>
    </message>
    <message>
        <source>An application is missing on the day when the source server is gone.</source>
        <translation>Une application manque le jour où le serveur source a disparu.</translation>
    </message>
    <message>
        <source>A table with every application, the path to its data and the result of its move</source>
        <translation>Un tableau avec chaque application, le chemin de ses données et le résultat de son déplacement</translation>
    </message>
    <message>
        <source>List the installed applications from Control Panel &gt; Add or Remove Programs and the folder Program Files.</source>
        <translation>Répertoriez les applications installées à partir de Panneau de configuration &gt; Ajout/Suppression de programmes (Control Panel &gt; Add or Remove Programs) et du dossier Program Files.</translation>
    </message>
    <message>
        <source>List the applications in Control Panel &gt; Programs and Features and in Program Files (x86) and Program Files.</source>
        <translation>Répertoriez les applications de Panneau de configuration &gt; Programmes et fonctionnalités (Control Panel &gt; Programs and Features) ainsi que de Program Files (x86) et Program Files.</translation>
    </message>
    <message>
        <source>Ask the vendor of each application how it is moved.</source>
        <translation>Demandez à l’éditeur de chaque application comment la déplacer.</translation>
    </message>
    <message>
        <source>Find the installation media of each application.</source>
        <translation>Retrouvez le support d’installation de chaque application.</translation>
    </message>
    <message>
        <source>Record name, path to the data and notes for each application and each folder of general data.</source>
        <extracomment>Record: write down</extracomment>
        <translation>Consignez, pour chaque application et chaque dossier de données générales, le nom, le chemin des données et des remarques.</translation>
    </message>
    <message>
        <source>Record the result for each of them by the end of phase 7.</source>
        <extracomment>Record: write down</extracomment>
        <translation>Consignez le résultat pour chaque élément avant la fin de la phase 7.</translation>
    </message>
    <message>
        <source>Update health and alert add-ins made with the source product’s SDK, and install them on the destination server.</source>
        <translation>Mettez à jour les compléments d’intégrité et d’alerte créés avec le SDK du produit source, et installez-les sur le serveur de destination.</translation>
    </message>
    <message>
        <source>Choose the new home for e-mail</source>
        <extracomment>Title of a step; home for e-mail: the system that hosts the mailboxes</extracomment>
        <translation>Choisir la nouvelle messagerie</translation>
    </message>
    <message>
        <source>Windows Server 2012 Essentials has no mail server, so the mailboxes need another place.</source>
        <translation>Windows Server 2012 Essentials n’a pas de serveur de messagerie&#xa0;: il faut donc un autre emplacement pour les boîtes aux lettres.</translation>
    </message>
    <message>
        <source>The source server hosts the e-mail of the company</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Le serveur source héberge la messagerie de l’entreprise</translation>
    </message>
    <message>
        <source>Exchange cannot be removed later, and the source server cannot go.</source>
        <translation>Exchange ne peut pas être supprimé plus tard, et le serveur source ne peut pas partir.</translation>
    </message>
    <message>
        <source>A recorded choice: none, Office 365 or Exchange on premises</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Un choix consigné&#xa0;: aucune messagerie, Office 365 ou Exchange en local</translation>
    </message>
    <message>
        <source>Choose Office 365 or another Exchange Server on premises.</source>
        <translation>Choisissez Office 365 ou un autre serveur Exchange en local.</translation>
    </message>
    <message>
        <source>The SBS POP3 Connector is not part of Exchange and cannot be used after the move.</source>
        <translation>Le connecteur POP3 de SBS ne fait pas partie d’Exchange et n’est plus utilisable après le déplacement.</translation>
    </message>
    <message>
        <source>Exchange on the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Exchange sur le serveur source</translation>
    </message>
    <message>
        <source>Back up the prepared source server again</source>
        <extracomment>Title of a step</extracomment>
        <translation>Sauvegarder à nouveau le serveur source préparé</translation>
    </message>
    <message>
        <source>After updates and preparation, a new backup saves you from doing them twice.</source>
        <translation>Après les mises à jour et la préparation, une nouvelle sauvegarde vous évite de les refaire.</translation>
    </message>
    <message>
        <source>A restore throws the server back to the state before all updates.</source>
        <translation>Une restauration ramène le serveur à l’état d’avant toutes les mises à jour.</translation>
    </message>
    <message>
        <source>A full backup that is newer than the run of the preparation tool</source>
        <translation>Une sauvegarde complète plus récente que l’exécution de l’outil de préparation</translation>
    </message>
    <message>
        <source>Make a second full backup of the updated and prepared server.</source>
        <translation>Effectuez une seconde sauvegarde complète du serveur mis à jour et préparé.</translation>
    </message>
    <message>
        <source>Keep the first backup; only that one undoes the schema change.</source>
        <translation>Conservez la première sauvegarde&#x202f;; elle seule annule la modification du schéma.</translation>
    </message>
    <message>
        <source>Bring the source server to the latest service packs and updates</source>
        <extracomment>Title of a step</extracomment>
        <translation>Installer les Service Packs et mises à jour les plus récents sur le serveur source</translation>
    </message>
    <message>
        <source>The Migration Preparation Tool accepts the source server only when its updates are complete.</source>
        <translation>L’outil de préparation de la migration n’accepte le serveur source que si ses mises à jour sont complètes.</translation>
    </message>
    <message>
        <source>Source server and destination server work side by side for a while, and the latest updates keep them compatible.</source>
        <translation>Le serveur source et le serveur de destination fonctionnent côte à côte pendant un temps, et les dernières mises à jour les gardent compatibles.</translation>
    </message>
    <message>
        <source>The source server counts as not eligible, and the preparation tool asks for the missing updates.</source>
        <translation>Le serveur source est considéré comme inadapté, et l’outil de préparation demande les mises à jour manquantes.</translation>
    </message>
    <message>
        <source>The preparation tool reports what is missing and asks for it before it continues.</source>
        <translation>L’outil de préparation signale ce qui manque et le demande avant de continuer.</translation>
    </message>
    <message>
        <source>The two servers may turn out not to be compatible with each other.</source>
        <translation>Les deux serveurs peuvent se révéler incompatibles.</translation>
    </message>
    <message>
        <source>Service pack level and list of installed updates</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Niveau de Service Pack et liste des mises à jour installées</translation>
    </message>
    <message>
        <source>Take a backup before each service pack.</source>
        <translation>Effectuez une sauvegarde avant chaque Service Pack.</translation>
    </message>
    <message>
        <source>Work through the following steps in their order; the order of the service packs matters.</source>
        <translation>Suivez les étapes ci-après dans leur ordre&#x202f;; l’ordre des Service Packs est important.</translation>
    </message>
    <message>
        <source>Install every update and every service pack that is available for the source server.</source>
        <translation>Installez toutes les mises à jour et tous les Service Packs disponibles pour le serveur source.</translation>
    </message>
    <message>
        <source>Restart the server when it asks for it, and look again until nothing more is offered.</source>
        <translation>Redémarrez le serveur quand il le demande, et recherchez à nouveau jusqu’à ce que plus rien ne soit proposé.</translation>
    </message>
    <message>
        <source>Microsoft’s guide demands this step, but does not say what happens without it.</source>
        <translation>Le guide de Microsoft exige cette étape, mais ne dit pas ce qui se passe sans elle.</translation>
    </message>
    <message>
        <source>Microsoft’s guide words this as a recommendation; here it belongs to the steps that are required.</source>
        <translation>Le guide de Microsoft formule ceci comme une recommandation&#x202f;; ici, l’étape fait partie de celles qui sont obligatoires.</translation>
    </message>
    <message>
        <source>Run Windows Update on the SBS 2003 server</source>
        <extracomment>Title of a step</extracomment>
        <translation>Exécuter Windows Update sur le serveur SBS 2003</translation>
    </message>
    <message>
        <source>Every update that applies has to be in place before the service packs are checked one by one.</source>
        <translation>Toutes les mises à jour applicables doivent être en place avant de contrôler les Service Packs un par un.</translation>
    </message>
    <message>
        <source>No update is left that applies to the server</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Il ne reste aucune mise à jour applicable au serveur</translation>
    </message>
    <message>
        <source>Open Start &gt; All Programs &gt; Windows Update and choose “Check for updates”.</source>
        <translation>Ouvrez Démarrer &gt; Tous les programmes &gt; Windows Update et cliquez sur «&#xa0;Rechercher des mises à jour&#xa0;» (Check for updates).</translation>
    </message>
    <message>
        <source>If it asks for settings, confirm with “OK”, adjust them under “Change settings” and check again.</source>
        <translation>Si des paramètres sont demandés, confirmez avec «&#xa0;OK&#xa0;», ajustez-les sous «&#xa0;Modifier les paramètres&#xa0;» (Change settings) et recherchez à nouveau.</translation>
    </message>
    <message>
        <source>Install what is offered, accept each licence and restart if asked.</source>
        <translation>Installez ce qui est proposé, acceptez chaque licence et redémarrez si c’est demandé.</translation>
    </message>
    <message>
        <source>Compare the result with Control Panel &gt; Add or Remove Programs, with the box “Show updates” ticked.</source>
        <translation>Comparez le résultat avec Panneau de configuration &gt; Ajout/Suppression de programmes (Control Panel &gt; Add or Remove Programs), la case «&#xa0;Afficher les mises à jour&#xa0;» (Show updates) étant cochée.</translation>
    </message>
    <message>
        <source>Microsoft’s guide shows the menus of a later Windows (Programs &gt; View installed updates, “Change settings”); Windows Server 2003 lists its updates in Add or Remove Programs.</source>
        <translation>Le guide de Microsoft montre les menus d’une version ultérieure de Windows (Programmes &gt; Afficher les mises à jour installées, «&#xa0;Modifier les paramètres&#xa0;»)&#x202f;; Windows Server 2003 répertorie ses mises à jour dans Ajout/Suppression de programmes (Add or Remove Programs).</translation>
    </message>
    <message>
        <source>Windows SBS 2003 Service Pack 1</source>
        <extracomment>Title of a step</extracomment>
        <translation>Windows SBS 2003 Service Pack 1</translation>
    </message>
    <message>
        <source>Installed in this order, the service packs leave the correct version of the .NET Framework behind.</source>
        <translation>Installés dans cet ordre, les Service Packs laissent la bonne version de .NET Framework.</translation>
    </message>
    <message>
        <source>Windows SBS 2003 Service Pack 1 is not installed yet</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Windows SBS 2003 Service Pack 1 n’est pas encore installé</translation>
    </message>
    <message>
        <source>In the wrong order the correct version of the .NET Framework is not guaranteed.</source>
        <translation>Dans le mauvais ordre, la bonne version de .NET Framework n’est pas garantie.</translation>
    </message>
    <message>
        <source>Service Pack 1 is listed as installed</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Service Pack 1 figure comme installé</translation>
    </message>
    <message>
        <source>Take a backup of the server.</source>
        <translation>Effectuez une sauvegarde du serveur.</translation>
    </message>
    <message>
        <source>Install Windows SBS 2003 Service Pack 1 before Service Pack 2 of Windows Server 2003.</source>
        <translation>Installez Windows SBS 2003 Service Pack 1 avant Service Pack 2 de Windows Server 2003.</translation>
    </message>
    <message>
        <source>Windows Server 2003 Service Pack 2</source>
        <extracomment>Title of a step</extracomment>
        <translation>Windows Server 2003 Service Pack 2</translation>
    </message>
    <message>
        <source>The preparation tool and its prerequisites need this level of the operating system.</source>
        <translation>L’outil de préparation et ses composants requis ont besoin de ce niveau du système d’exploitation.</translation>
    </message>
    <message>
        <source>Windows Server 2003 Service Pack 2 is not installed yet</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Windows Server 2003 Service Pack 2 n’est pas encore installé</translation>
    </message>
    <message>
        <source>The preparation tool reports the missing service pack and stops.</source>
        <translation>L’outil de préparation signale le Service Pack manquant et s’arrête.</translation>
    </message>
    <message>
        <source>The system properties show Service Pack 2</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Les propriétés système indiquent Service Pack 2</translation>
    </message>
    <message>
        <source>Install Windows Server 2003 Service Pack 2.</source>
        <translation>Installez Windows Server 2003 Service Pack 2.</translation>
    </message>
    <message>
        <source>If the network misbehaves afterwards, follow Microsoft Knowledge Base article 948496.</source>
        <translation>Si le réseau pose ensuite des problèmes, suivez l’article 948496 de la Base de connaissances Microsoft.</translation>
    </message>
    <message>
        <source>Known issues and good practice for this service pack are in Knowledge Base article 939421.</source>
        <translation>Les problèmes connus et les bonnes pratiques pour ce Service Pack figurent dans l’article 939421 de la Base de connaissances.</translation>
    </message>
    <message>
        <source>Exchange Server 2003 Service Pack 2</source>
        <extracomment>Title of a step</extracomment>
        <translation>Exchange Server 2003 Service Pack 2</translation>
    </message>
    <message>
        <source>Exchange and SharePoint are not moved by this migration, but a known level makes their own move predictable.</source>
        <translation>Exchange et SharePoint ne sont pas déplacés par cette migration, mais un niveau connu rend leur propre déplacement prévisible.</translation>
    </message>
    <message>
        <source>Exchange Server 2003 Service Pack 2 is not installed yet</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Exchange Server 2003 Service Pack 2 n’est pas encore installé</translation>
    </message>
    <message>
        <source>The move of the mailboxes starts from an unknown configuration.</source>
        <translation>Le déplacement des boîtes aux lettres part d’une configuration inconnue.</translation>
    </message>
    <message>
        <source>Exchange System Manager shows Service Pack 2</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Le Gestionnaire système Exchange indique Service Pack 2</translation>
    </message>
    <message>
        <source>Install Exchange Server 2003 Service Pack 2.</source>
        <translation>Installez Exchange Server 2003 Service Pack 2.</translation>
    </message>
    <message>
        <source>Windows SharePoint Services 2.0 Service Pack 3</source>
        <extracomment>Title of a step</extracomment>
        <translation>Windows SharePoint Services 2.0 Service Pack 3</translation>
    </message>
    <message>
        <source>SharePoint content can leave this server only from a current level.</source>
        <translation>Le contenu SharePoint ne peut quitter ce serveur qu’à partir d’un niveau actuel.</translation>
    </message>
    <message>
        <source>Windows SharePoint Services 2.0 Service Pack 3 is not installed yet</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Windows SharePoint Services 2.0 Service Pack 3 n’est pas encore installé</translation>
    </message>
    <message>
        <source>SharePoint stays at an unknown level when its content is moved.</source>
        <translation>SharePoint reste à un niveau inconnu quand son contenu est déplacé.</translation>
    </message>
    <message>
        <source>Service Pack 3 is listed as installed</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Service Pack 3 figure comme installé</translation>
    </message>
    <message>
        <source>Install Windows SharePoint Services 2.0 Service Pack 3.</source>
        <translation>Installez Windows SharePoint Services 2.0 Service Pack 3.</translation>
    </message>
    <message>
        <source>Windows SharePoint Services 3.0 and Windows Server Update Services 3.0 cannot be moved directly from SBS 2003.</source>
        <translation>Windows SharePoint Services 3.0 et Windows Server Update Services 3.0 ne peuvent pas être déplacés directement depuis SBS 2003.</translation>
    </message>
    <message>
        <source>SharePoint content goes by way of SharePoint Foundation 2010.</source>
        <translation>Le contenu SharePoint passe par SharePoint Foundation 2010.</translation>
    </message>
    <message>
        <source>Microsoft Core XML Services (MSXML) 6.0 Service Pack 1</source>
        <extracomment>Title of a step</extracomment>
        <translation>Microsoft Core XML Services (MSXML) 6.0 Service Pack 1</translation>
    </message>
    <message>
        <source>It is one of the components whose level the migration relies on.</source>
        <translation>C’est l’un des composants dont le niveau compte pour la migration.</translation>
    </message>
    <message>
        <source>The source server counts as not up to date.</source>
        <translation>Le serveur source est considéré comme n’étant pas à jour.</translation>
    </message>
    <message>
        <source>MSXML 6.0 Service Pack 1 is listed as installed</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>MSXML 6.0 Service Pack 1 figure comme installé</translation>
    </message>
    <message>
        <source>Install Microsoft Core XML Services (MSXML) 6.0 Service Pack 1.</source>
        <translation>Installez Microsoft Core XML Services (MSXML) 6.0 Service Pack 1.</translation>
    </message>
    <message>
        <source>Prepare the source server</source>
        <translation>Préparer le serveur source</translation>
    </message>
    <message>
        <source>Prepare</source>
        <extracomment>Short name of phase 1 for the timeline; keep it under 24 characters</extracomment>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Give the migration account the three directory groups</source>
        <extracomment>Title of a step</extracomment>
        <translation>Ajouter le compte de migration aux trois groupes de l’annuaire</translation>
    </message>
    <message>
        <source>Extending the schema and adding a domain controller need the rights of all three groups.</source>
        <translation>Étendre le schéma et ajouter un contrôleur de domaine nécessitent les droits des trois groupes.</translation>
    </message>
    <message>
        <source>The preparation tool stops with a permission error.</source>
        <translation>L’outil de préparation s’arrête avec une erreur d’autorisation.</translation>
    </message>
    <message>
        <source>The account is a member of the three groups and has signed in again</source>
        <translation>Le compte est membre des trois groupes et s’est reconnecté</translation>
    </message>
    <message>
        <source>Open Server Management &gt; Users and the properties of the account.</source>
        <translation>Ouvrez Gestion du serveur &gt; Utilisateurs (Server Management &gt; Users) et les propriétés du compte.</translation>
    </message>
    <message>
        <source>In Active Directory Users and Computers find the account in your domain &gt; MyBusiness &gt; Users &gt; SBSUsers.</source>
        <translation>Dans Utilisateurs et ordinateurs Active Directory, recherchez le compte dans votre domaine &gt; MyBusiness &gt; Users &gt; SBSUsers.</translation>
    </message>
    <message>
        <source>In Active Directory Users and Computers find the account in your domain &gt; Users.</source>
        <translation>Dans Utilisateurs et ordinateurs Active Directory, recherchez le compte dans votre domaine &gt; Users.</translation>
    </message>
    <message>
        <source>Open the properties of the account.</source>
        <translation>Ouvrez les propriétés du compte.</translation>
    </message>
    <message>
        <source>On the tab “Member Of” add whichever of these groups is missing.</source>
        <translation>Dans l’onglet «&#xa0;Membre de&#xa0;» (Member Of), ajoutez ceux de ces groupes qui manquent.</translation>
    </message>
    <message>
        <source>Sign out and sign in again, so that the membership takes effect.</source>
        <translation>Déconnectez-vous et reconnectez-vous pour que l’appartenance prenne effet.</translation>
    </message>
    <message>
        <source>Sign in with this account in the console as well.</source>
        <translation>Connectez-vous aussi à la console avec ce compte.</translation>
    </message>
    <message>
        <source>A permission error can also mean that the Netlogon service is not running.</source>
        <translation>Une erreur d’autorisation peut aussi signifier que le service Netlogon n’est pas en cours d’exécution.</translation>
    </message>
    <message>
        <source>Install what the preparation tool and its update need</source>
        <extracomment>Title of a step</extracomment>
        <translation>Installer ce dont l’outil de préparation et sa mise à jour ont besoin</translation>
    </message>
    <message>
        <source>Without these components the preparation tool does not start or cannot update itself.</source>
        <translation>Sans ces composants, l’outil de préparation ne démarre pas ou ne peut pas se mettre à jour.</translation>
    </message>
    <message>
        <source>The preparation tool cannot be installed.</source>
        <translation>L’outil de préparation ne peut pas être installé.</translation>
    </message>
    <message>
        <source>PowerShell reports version 2.0 or later, and the Baseline Configuration Analyzer 2.0 is listed as installed</source>
        <translation>PowerShell indique la version 2.0 ou une version ultérieure, et Baseline Configuration Analyzer 2.0 figure comme installé</translation>
    </message>
    <message>
        <source>Install Windows PowerShell 2.0 with the Windows Management Framework, Knowledge Base 968929.</source>
        <translation>Installez Windows PowerShell 2.0 avec Windows Management Framework, article 968929 de la Base de connaissances.</translation>
    </message>
    <message>
        <source>Then install the Microsoft Baseline Configuration Analyzer 2.0.</source>
        <translation>Installez ensuite Microsoft Baseline Configuration Analyzer 2.0.</translation>
    </message>
    <message>
        <source>Then install the latest Windows Update Agent, Knowledge Base 949104.</source>
        <translation>Installez ensuite l’Agent Windows Update le plus récent, article 949104 de la Base de connaissances.</translation>
    </message>
    <message>
        <source>Windows Server 2008 R2 already contains Windows PowerShell 2.0; install only what is missing.</source>
        <translation>Windows Server 2008 R2 contient déjà Windows PowerShell 2.0&#x202f;; n’installez que ce qui manque.</translation>
    </message>
    <message>
        <source>Run the Migration Preparation Tool</source>
        <extracomment>Title of a step</extracomment>
        <translation>Exécuter l’outil de préparation de la migration</translation>
    </message>
    <message>
        <source>It extends the directory for the new server, and the installation in migration mode is refused without it.</source>
        <translation>Il étend l’annuaire pour le nouveau serveur, et sans lui l’installation en mode migration est refusée.</translation>
    </message>
    <message>
        <source>A successful run no older than two weeks (14 days) when the destination is installed</source>
        <extracomment>The destination: the destination server</extracomment>
        <translation>Une exécution réussie datant de deux semaines (14 jours) au plus lors de l’installation du serveur de destination</translation>
    </message>
    <message>
        <source>The installation in migration mode is blocked.</source>
        <translation>L’installation en mode migration est bloquée.</translation>
    </message>
    <message>
        <source>Schema version 56 and the date of the successful run</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Version 56 du schéma et date de l’exécution réussie</translation>
    </message>
    <message>
        <source>Insert Windows Server 2012 Essentials DVD1 and start this file; if it is installed already, use the Start menu.</source>
        <translation>Insérez le DVD1 de Windows Server 2012 Essentials et démarrez ce fichier&#x202f;; si l’outil est déjà installé, utilisez le menu Démarrer.</translation>
    </message>
    <message>
        <source>Accept the newest update when the tool offers it at its first start.</source>
        <translation>Acceptez la mise à jour la plus récente quand l’outil la propose à son premier démarrage.</translation>
    </message>
    <message>
        <source>Choose “I have a backup and am ready to proceed” and then “Next”.</source>
        <translation>Choisissez «&#xa0;J’ai une sauvegarde et je suis prêt à continuer&#xa0;» (I have a backup and am ready to proceed), puis cliquez sur «&#xa0;Suivant&#xa0;».</translation>
    </message>
    <message>
        <source>Wait until the tool has extended the schema, and choose “Next”.</source>
        <translation>Attendez que l’outil ait étendu le schéma, puis cliquez sur «&#xa0;Suivant&#xa0;».</translation>
    </message>
    <message>
        <source>Fix every error that the scan reports, and choose “Scan Again”.</source>
        <translation>Corrigez toutes les erreurs que signale l’analyse, puis cliquez sur «&#xa0;Relancer l’analyse&#xa0;» (Scan Again).</translation>
    </message>
    <message>
        <source>Fix the warnings too where possible, or acknowledge them; then choose “Next” and “Finish”.</source>
        <translation>Si possible, corrigez aussi les avertissements, sinon acceptez-les&#x202f;; cliquez ensuite sur «&#xa0;Suivant&#xa0;» et sur «&#xa0;Terminer&#xa0;».</translation>
    </message>
    <message>
        <source>Restart the source server if the tool asks for it.</source>
        <translation>Redémarrez le serveur source si l’outil le demande.</translation>
    </message>
    <message>
        <source>Only a restore of the backup undoes the schema change.</source>
        <translation>Seule une restauration de la sauvegarde annule la modification du schéma.</translation>
    </message>
    <message>
        <source>If a hotfix cannot be installed, follow Knowledge Base 822798, “Method 2: Rename the Catroot2 Folder”.</source>
        <translation>Si un correctif ne peut pas être installé, suivez l’article 822798 de la Base de connaissances, «&#xa0;Méthode 2&#xa0;: renommer le dossier Catroot2&#xa0;» (Rename the Catroot2 Folder).</translation>
    </message>
    <message>
        <source>The tool reports an error when Administrators may not enable accounts to be trusted for delegation in the Default Domain Controllers Policy (KB 2908959).</source>
        <translation>L’outil signale une erreur quand la Default Domain Controllers Policy (Stratégie des contrôleurs de domaine par défaut) ne permet pas aux administrateurs d’autoriser des comptes à être approuvés pour la délégation (KB 2908959).</translation>
    </message>
    <message>
        <source>The tool reports an error when the organizational unit “MyBusiness” is missing, or when Administrators may not enable accounts to be trusted for delegation in the Default Domain Controllers Policy (KB 2908959).</source>
        <translation>L’outil signale une erreur quand l’unité d’organisation «&#xa0;MyBusiness&#xa0;» manque, ou quand la Default Domain Controllers Policy (Stratégie des contrôleurs de domaine par défaut) ne permet pas aux administrateurs d’autoriser des comptes à être approuvés pour la délégation (KB 2908959).</translation>
    </message>
    <message>
        <source>Run the tool once more directly before the installation.</source>
        <translation>Exécutez l’outil encore une fois juste avant l’installation.</translation>
    </message>
    <message>
        <source>Last system-state backup</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Dernière sauvegarde d’état du système</translation>
    </message>
    <message>
        <source>Install critical and security updates</source>
        <extracomment>Title of a step</extracomment>
        <translation>Installer les mises à jour critiques et de sécurité</translation>
    </message>
    <message>
        <source>Updates close faults and security holes that would otherwise disturb the migration.</source>
        <translation>Les mises à jour corrigent des défauts et des failles de sécurité qui perturberaient sinon la migration.</translation>
    </message>
    <message>
        <source>The network is less well protected while the migration goes on, and known faults can make it fail.</source>
        <translation>Le réseau est moins bien protégé pendant la migration, et des défauts connus peuvent la faire échouer.</translation>
    </message>
    <message>
        <source>No critical or security update is left that applies to the server, and no restart is pending</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Il ne reste aucune mise à jour critique ou de sécurité applicable au serveur, et aucun redémarrage n’est en attente</translation>
    </message>
    <message>
        <source>Open Start &gt; All Programs &gt; Windows Update and choose “Check online for updates from Microsoft Update”.</source>
        <translation>Ouvrez Démarrer &gt; Tous les programmes &gt; Windows Update et cliquez sur «&#xa0;Rechercher en ligne des mises à jour de Microsoft Update&#xa0;» (Check online for updates from Microsoft Update).</translation>
    </message>
    <message>
        <source>Open Control Panel &gt; System and Security and choose “Check for updates” under Windows Update.</source>
        <translation>Ouvrez Panneau de configuration &gt; Système et sécurité (Control Panel &gt; System and Security) et, sous «&#xa0;Windows Update&#xa0;», cliquez sur «&#xa0;Rechercher des mises à jour&#xa0;» (Check for updates).</translation>
    </message>
    <message>
        <source>On the page “Windows Update” choose “Check for updates” once more.</source>
        <translation>Sur la page «&#xa0;Windows Update&#xa0;», cliquez encore une fois sur «&#xa0;Rechercher des mises à jour&#xa0;» (Check for updates).</translation>
    </message>
    <message>
        <source>If updates are found, choose “Install updates”.</source>
        <translation>Si des mises à jour sont trouvées, cliquez sur «&#xa0;Installer les mises à jour&#xa0;» (Install updates).</translation>
    </message>
    <message>
        <source>Restart the server if the updates need it, and check again until none is left.</source>
        <translation>Redémarrez le serveur si les mises à jour l’exigent, et recherchez à nouveau jusqu’à ce qu’il n’en reste plus.</translation>
    </message>
    <message>
        <source>Instead, you can approve and install the updates through Windows Server Update Services (WSUS).</source>
        <translation>Vous pouvez aussi approuver et installer les mises à jour par Windows Server Update Services (WSUS).</translation>
    </message>
    <message>
        <source>Generate and read the network report</source>
        <extracomment>Title of a step</extracomment>
        <translation>Générer et lire le rapport réseau</translation>
    </message>
    <message>
        <source>The report shows critical errors of the network before the migration runs into them.</source>
        <translation>Le rapport montre les erreurs critiques du réseau avant que la migration ne les rencontre.</translation>
    </message>
    <message>
        <source>Critical errors of the network come up in the middle of the migration.</source>
        <translation>Des erreurs critiques du réseau apparaissent en pleine migration.</translation>
    </message>
    <message>
        <source>A new report without open critical errors</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Un nouveau rapport sans erreur critique en suspens</translation>
    </message>
    <message>
        <source>Open Windows SBS Console &gt; Reports and select a report.</source>
        <translation>Ouvrez Console Windows SBS &gt; Rapports (Windows SBS Console &gt; Reports) et sélectionnez un rapport.</translation>
    </message>
    <message>
        <source>Choose “Generate report”.</source>
        <extracomment>A button in the Windows SBS Console on the server</extracomment>
        <translation>Cliquez sur «&#xa0;Générer le rapport&#xa0;» (Generate report).</translation>
    </message>
    <message>
        <source>Look for critical errors in the report, and resolve them before you go on.</source>
        <translation>Recherchez les erreurs critiques dans le rapport, et résolvez-les avant de continuer.</translation>
    </message>
    <message>
        <source>Read the alert viewer</source>
        <extracomment>Title of a step; the alert viewer is a part of the Dashboard of Windows Server Essentials</extracomment>
        <translation>Lire l’Afficheur des alertes</translation>
    </message>
    <message>
        <source>The source server reports its own faults there, and the migration should not run into them.</source>
        <translation>Le serveur source y signale ses propres défauts, et la migration ne doit pas s’y heurter.</translation>
    </message>
    <message>
        <source>Critical errors of the source server come up in the middle of the migration.</source>
        <translation>Des erreurs critiques du serveur source apparaissent en pleine migration.</translation>
    </message>
    <message>
        <source>The alert viewer shows no open critical error</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>L’Afficheur des alertes ne montre aucune erreur critique en suspens</translation>
    </message>
    <message>
        <source>Open the Dashboard of the source server, and from there the alert viewer.</source>
        <translation>Ouvrez le tableau de bord du serveur source et, de là, l’Afficheur des alertes.</translation>
    </message>
    <message>
        <source>Look for critical errors, and resolve them before you go on.</source>
        <translation>Recherchez les erreurs critiques, et résolvez-les avant de continuer.</translation>
    </message>
    <message>
        <source>Configure folder redirection on the destination server</source>
        <extracomment>Title of phase 5</extracomment>
        <translation>Configurer la redirection de dossiers sur le serveur de destination</translation>
    </message>
    <message>
        <source>Enable folder redirection on the destination server</source>
        <translation>Activer la redirection de dossiers sur le serveur de destination</translation>
    </message>
    <message>
        <source>Folder redirection</source>
        <extracomment>Short name of phase 5 for the timeline; keep it under 24 characters</extracomment>
        <translation>Redirection dossiers</translation>
    </message>
    <message>
        <source>The source server redirects folders of users</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Le serveur source redirige des dossiers d’utilisateurs</translation>
    </message>
    <message>
        <source>Enable folder redirection on the destination</source>
        <extracomment>Title of a step; the destination: the destination server</extracomment>
        <translation>Activer la redirection de dossiers sur le serveur de destination</translation>
    </message>
    <message>
        <source>The new policy sends the user folders to the destination server.</source>
        <translation>La nouvelle stratégie envoie les dossiers d’utilisateurs vers le serveur de destination.</translation>
    </message>
    <message>
        <source>The new policy takes over the user folders before the old one is deleted.</source>
        <translation>La nouvelle stratégie reprend les dossiers d’utilisateurs avant la suppression de l’ancienne.</translation>
    </message>
    <message>
        <source>The source server redirects folders</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Le serveur source redirige des dossiers</translation>
    </message>
    <message>
        <source>Redirected folders stay on the source server and disappear with it.</source>
        <translation>Les dossiers redirigés restent sur le serveur source et disparaissent avec lui.</translation>
    </message>
    <message>
        <source>The new policy redirects the chosen folders to the destination server</source>
        <translation>La nouvelle stratégie redirige les dossiers choisis vers le serveur de destination</translation>
    </message>
    <message>
        <source>Open DEVICES &gt; Devices Tasks &gt; Implement Group Policy in the Dashboard.</source>
        <translation>Ouvrez PÉRIPHÉRIQUES &gt; Tâches des périphériques &gt; Implémenter la stratégie de groupe (DEVICES &gt; Devices Tasks &gt; Implement Group Policy) dans le tableau de bord.</translation>
    </message>
    <message>
        <source>On the page “Enable Folder Redirection Group Policy” tick the folders and choose “Next”.</source>
        <translation>Sur la page «&#xa0;Activer la stratégie de groupe de redirection de dossiers&#xa0;» (Enable Folder Redirection Group Policy), cochez les dossiers et cliquez sur «&#xa0;Suivant&#xa0;».</translation>
    </message>
    <message>
        <source>On the page “Enable Security Policy Settings” choose “Finish”.</source>
        <translation>Sur la page «&#xa0;Activer les paramètres de stratégie de sécurité&#xa0;» (Enable Security Policy Settings), cliquez sur «&#xa0;Terminer&#xa0;».</translation>
    </message>
    <message>
        <source>Folder redirection in use</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Redirection de dossiers utilisée</translation>
    </message>
    <message>
        <source>New folder redirection policy</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Nouvelle stratégie de redirection</translation>
    </message>
    <message>
        <source>Users sign out and in</source>
        <extracomment>Title of a step</extracomment>
        <translation>Déconnecter, puis reconnecter les utilisateurs</translation>
    </message>
    <message>
        <source>The folders move only when each user signs in under the new policy.</source>
        <translation>Les dossiers d’un utilisateur ne sont déplacés que lorsqu’il se connecte sous la nouvelle stratégie.</translation>
    </message>
    <message>
        <source>Folders of that user stay on the source server and disappear with it.</source>
        <translation>Les dossiers de cet utilisateur restent sur le serveur source et disparaissent avec lui.</translation>
    </message>
    <message>
        <source>The folders of each user are filled on the destination server</source>
        <translation>Les dossiers de chaque utilisateur sont remplis sur le serveur de destination</translation>
    </message>
    <message>
        <source>Have every user sign out and sign in again while both servers run.</source>
        <translation>Demandez à chaque utilisateur de se déconnecter puis de se reconnecter pendant que les deux serveurs fonctionnent.</translation>
    </message>
    <message>
        <source>Check on the destination server that the folders of each user have arrived.</source>
        <translation>Vérifiez sur le serveur de destination que les dossiers de chaque utilisateur sont arrivés.</translation>
    </message>
    <message>
        <source>Delete the old folder redirection policy</source>
        <extracomment>Title of a step</extracomment>
        <translation>Supprimer l’ancienne stratégie de redirection de dossiers</translation>
    </message>
    <message>
        <source>Two redirection policies would send the folders to two places.</source>
        <translation>Deux stratégies de redirection enverraient les dossiers à deux endroits.</translation>
    </message>
    <message>
        <source>The old policy keeps sending folders to the source server.</source>
        <translation>L’ancienne stratégie continue d’envoyer des dossiers vers le serveur source.</translation>
    </message>
    <message>
        <source>No Group Policy object redirects to the source server any more</source>
        <translation>Plus aucun objet de stratégie de groupe ne redirige vers le serveur source</translation>
    </message>
    <message>
        <source>Delete this object and confirm the warning.</source>
        <translation>Supprimez cet objet et confirmez l’avertissement.</translation>
    </message>
    <message>
        <source>Delete each object that redirects folders to the source server, and confirm the warning.</source>
        <translation>Supprimez chaque objet qui redirige des dossiers vers le serveur source, et confirmez l’avertissement.</translation>
    </message>
    <message>
        <source>The tab “Settings” of an object shows whether it redirects folders.</source>
        <translation>L’onglet «&#xa0;Paramètres&#xa0;» (Settings) d’un objet indique s’il redirige des dossiers.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for Foundation has no phase for folder redirection; a page that fits is linked from nowhere.</source>
        <translation>Le guide de Microsoft pour Foundation n’a pas de phase pour la redirection de dossiers&#x202f;; il existe une page appropriée, mais aucun lien n’y mène.</translation>
    </message>
    <message>
        <source>Microsoft’s guide gives the name that SBS 2003 uses; on SBS 2008 it may begin with “Windows SBS” instead.</source>
        <translation>Le guide de Microsoft donne le nom qu’utilise SBS 2003&#x202f;; sous SBS 2008, il peut commencer par «&#xa0;Windows SBS&#xa0;» à la place.</translation>
    </message>
    <message>
        <source>The Dashboard gives its new policy the same name: deleted later, the new one would be gone, so delete first.</source>
        <translation>Le tableau de bord donne le même nom à sa nouvelle stratégie&#xa0;: une suppression tardive ferait disparaître la nouvelle&#x202f;; supprimez donc d’abord.</translation>
    </message>
    <message>
        <source>Old folder redirection policy</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Ancienne stratégie de redirection</translation>
    </message>
    <message>
        <source>Delete the old security template policy</source>
        <extracomment>Title of a step</extracomment>
        <translation>Supprimer l’ancienne stratégie de modèle de sécurité</translation>
    </message>
    <message>
        <source>It belongs to the old policies; the wizard of the next step sets the security policy anew.</source>
        <translation>Elle fait partie des anciennes stratégies&#x202f;; l’assistant de l’étape suivante redéfinit la stratégie de sécurité.</translation>
    </message>
    <message>
        <source>Old security settings stay in force beside the new ones.</source>
        <translation>D’anciens paramètres de sécurité restent en vigueur à côté des nouveaux.</translation>
    </message>
    <message>
        <source>No such object from before the migration is left</source>
        <extracomment>What proves that the step is done; object: Group Policy object</extracomment>
        <translation>Il ne reste aucun objet de ce type datant d’avant la migration</translation>
    </message>
    <message>
        <source>In the same console stay in Group Policy Objects.</source>
        <translation>Dans la même console, restez dans Objets de stratégie de groupe (Group Policy Objects).</translation>
    </message>
    <message>
        <source>Old security template policy</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Ancienne stratégie (modèle de sécurité)</translation>
    </message>
    <message>
        <source>Run the Best Practices Analyzer</source>
        <translation>Exécuter l’outil Best Practices Analyzer</translation>
    </message>
    <message>
        <source>Best Practices Analyzer</source>
        <extracomment>Short name of phase 8 for the timeline; keep it under 24 characters</extracomment>
        <translation>Exécuter BPA</translation>
    </message>
    <message>
        <source>Run the analyzer on the destination</source>
        <extracomment>Title of a step; the destination: the destination server</extracomment>
        <translation>Exécuter l’analyseur sur le serveur de destination</translation>
    </message>
    <message>
        <source>It judges the new server by the rules of its maker, now that it has taken over.</source>
        <translation>Il juge le nouveau serveur selon les règles de son éditeur, maintenant que celui-ci a pris le relais.</translation>
    </message>
    <message>
        <source>It judges the new server by the rules of its maker, now that the former one is gone.</source>
        <translation>Il juge le nouveau serveur selon les règles de son éditeur, maintenant que l’ancien a disparu.</translation>
    </message>
    <message>
        <source>Faults of the new server stay hidden until users notice them.</source>
        <translation>Les défauts du nouveau serveur restent cachés jusqu’à ce que des utilisateurs les remarquent.</translation>
    </message>
    <message>
        <source>A saved report of the analyzer</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Un rapport enregistré de l’analyseur</translation>
    </message>
    <message>
        <source>Open Devices in the Dashboard, and then “Best Practices Analyzer” among the tasks of the server.</source>
        <translation>Ouvrez «&#xa0;Périphériques&#xa0;» (Devices) dans le tableau de bord, puis «&#xa0;Best Practices Analyzer&#xa0;» parmi les tâches du serveur.</translation>
    </message>
    <message>
        <source>Wait for the result and save it.</source>
        <translation>Attendez le résultat et enregistrez-le.</translation>
    </message>
    <message>
        <source>The overview of Microsoft’s guide says that the analyzer has to be downloaded; it is part of the Dashboard.</source>
        <translation>La vue d’ensemble du guide de Microsoft dit que l’analyseur doit être téléchargé&#x202f;; il fait partie du tableau de bord.</translation>
    </message>
    <message>
        <source>Solve the findings</source>
        <extracomment>Title of a step; finding: what a check or an analyzer reports</extracomment>
        <translation>Résoudre les constats</translation>
    </message>
    <message>
        <source>Each finding names a fault, what it causes and what removes it.</source>
        <extracomment>Finding: what a check or an analyzer reports</extracomment>
        <translation>Chaque constat indique un défaut, ce qu’il provoque et ce qui l’élimine.</translation>
    </message>
    <message>
        <source>The customer takes over a server with known faults.</source>
        <translation>Le client reçoit un serveur aux défauts connus.</translation>
    </message>
    <message>
        <source>A second run without open findings, or a reason for each accepted one</source>
        <extracomment>Finding: what a check or an analyzer reports</extracomment>
        <translation>Une seconde exécution sans constat en suspens, ou un motif pour chaque constat accepté</translation>
    </message>
    <message>
        <source>Read each message and follow its instruction.</source>
        <translation>Lisez chaque message et suivez son instruction.</translation>
    </message>
    <message>
        <source>Run the analyzer again.</source>
        <translation>Exécutez à nouveau l’analyseur.</translation>
    </message>
    <message>
        <source>Record a reason for each finding that you accept.</source>
        <extracomment>Record: write down; finding: what a check or an analyzer reports</extracomment>
        <translation>Consignez un motif pour chaque constat que vous acceptez.</translation>
    </message>
    <message>
        <source>The rules page contradicts itself on the account of the Windows Time service; Local Service is right.</source>
        <translation>La page des règles se contredit sur le compte du service de temps Windows&#x202f;; c’est «&#xa0;Service local&#xa0;» (Local Service) qui est correct.</translation>
    </message>
    <message>
        <source>For the Remote Desktop Gateway and the Distributed Transaction Coordinator, “Automatic” and “Automatic (Delayed Start)” are both right.</source>
        <translation>Pour la Passerelle des services Bureau à distance (Remote Desktop Gateway) et le Distributed Transaction Coordinator, «&#xa0;Automatique&#xa0;» (Automatic) et «&#xa0;Automatique (début différé)&#xa0;» (Automatic (Delayed Start)) sont tous deux corrects.</translation>
    </message>
    <message>
        <source>Certification authority of the source</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Autorité de certification de la source</translation>
    </message>
    <message>
        <source>Directory of the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Annuaire du serveur source</translation>
    </message>
    <message>
        <source>Mailboxes on the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Boîtes aux lettres du serveur source</translation>
    </message>
    <message>
        <source>Ports of the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Ports du serveur source</translation>
    </message>
    <message>
        <source>Sign-in at the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Connexion au serveur source</translation>
    </message>
</context>
<context>
    <name>HistoryActions</name>
    <message>
        <source>Open</source>
        <extracomment>Button: opens a migration</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Look back</source>
        <extracomment>Button: shows a migration as it was at any moment</extracomment>
        <translation>Revoir</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>Button: makes a document about a migration</extracomment>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Button: writes a whole migration into a file</extracomment>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Keep or delete</source>
        <extracomment>Button: how long a migration is kept, whether it leaves the list, and whether it is deleted</extracomment>
        <translation>Conserver ou supprimer</translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message numerus="yes">
        <source>%n migration(s) on this console</source>
        <translation>
            <numerusform>%n migration sur cette console</numerusform>
            <numerusform>%n migrations sur cette console</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <extracomment>More were found than are looked through; %n is how many of them are shown</extracomment>
        <translation>
            <numerusform>%n trouvée</numerusform>
            <numerusform>%n trouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n that began last are shown. Type more to find older ones.</source>
        <translation>
            <numerusform>La dernière commencée est affichée (%n). Saisissez plus de texte pour en trouver de plus anciennes.</numerusform>
            <numerusform>Les %n dernières commencées sont affichées. Saisissez plus de texte pour en trouver de plus anciennes.</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>A filter and how many migrations it shows</extracomment>
        <translation>Toutes %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>A filter and how many migrations it shows: those that go on</extracomment>
        <translation>Ouvertes %1</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <extracomment>A filter and how many migrations it shows</extracomment>
        <translation>Terminées %1</translation>
    </message>
    <message>
        <source>Abandoned %1</source>
        <extracomment>A filter and how many migrations it shows: those that were given up</extracomment>
        <translation>Abandonnées %1</translation>
    </message>
    <message>
        <source>All products</source>
        <extracomment>A filter: old servers of every product</extracomment>
        <translation>Tous les produits</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A filter and how many migrations it shows: %1 is a product, a year or a person, %2 a number</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All years</source>
        <extracomment>A filter: migrations that began in any year</extracomment>
        <translation>Toutes les années</translation>
    </message>
    <message>
        <source>All technicians</source>
        <extracomment>A filter: migrations of every technician</extracomment>
        <translation>Tous les intervenants</translation>
    </message>
    <message>
        <source>Last entry</source>
        <extracomment>Order of a list</extracomment>
        <translation>Dernière entrée</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Order of a list: when the migration began</extracomment>
        <translation>Début</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>Order of a list</extracomment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>Order of a list: the product that is replaced</extracomment>
        <translation>Produit</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Order of a list: open, abandoned or finished</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Archived %1</source>
        <extracomment>A filter and how many migrations it shows: those that were taken out of the list</extracomment>
        <translation>Archivées %1</translation>
    </message>
</context>
<context>
    <name>HistoryDetails</name>
    <message>
        <source>Servers</source>
        <extracomment>Label: the servers of a migration, from the old one to the new one</extracomment>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Domain</source>
        <extracomment>Label: name of a domain</extracomment>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Intervenant</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Label: when a migration began</extracomment>
        <translation>Début</translation>
    </message>
    <message>
        <source>Last entry</source>
        <extracomment>Label: when the last entry of a record was written</extracomment>
        <translation>Dernière entrée</translation>
    </message>
    <message>
        <source>%1 · phases %2</source>
        <extracomment>State of a migration and how far it came: %1 is &quot;Finished&quot;, %2 &quot;8 of 8&quot;</extracomment>
        <translation>%1 · phases %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>event</comment>
        <extracomment>What happened last: %1 is the title of a step or a check, %2 what was said or found there</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Reading the record …</source>
        <translation>Lecture de l’enregistrement…</translation>
    </message>
    <message>
        <source>The record cannot be read.</source>
        <translation>Impossible de lire l’enregistrement.</translation>
    </message>
    <message>
        <source>The record was changed: open the migration and look at the proof of its record.</source>
        <translation>L’enregistrement a été modifié&#xa0;: ouvrez la migration et consultez l’intégrité de son enregistrement.</translation>
    </message>
    <message numerus="yes">
        <source>The record agrees with itself: %n entries, their chain verified</source>
        <extracomment>%n is the number of entries of a record. It agrees only with itself: a hash known from elsewhere would prove more</extracomment>
        <translation>
            <numerusform>L’enregistrement est cohérent&#xa0;: %n entrée, chaîne contrôlée</numerusform>
            <numerusform>L’enregistrement est cohérent&#xa0;: %n entrées, chaîne contrôlée</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryFilterSheet</name>
    <message>
        <source>Filter and sort</source>
        <translation>Filtrer et trier</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>Order of a list</extracomment>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Group by customer</source>
        <translation>Grouper par client</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>The product that is replaced</extracomment>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Intervenant</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Customer, server, note, finding …</source>
        <extracomment>What can be searched for; stands in the empty field</extracomment>
        <translation>Client, serveur, note, constat…</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Filter and sort</source>
        <extracomment>Opens what the list can be restricted to and sorted by</extracomment>
        <translation>Filtrer et trier</translation>
    </message>
    <message>
        <source>Older records are being made ready for the search.</source>
        <translation>Les enregistrements plus anciens sont en cours de préparation pour la recherche.</translation>
    </message>
</context>
<context>
    <name>HistoryHead</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Heading of a column: the product of the old server</extracomment>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Intervenant</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Heading of a column: when a migration began</extracomment>
        <translation>Début</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Past migrations</source>
        <translation>Migrations passées</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Past migrations</source>
        <translation>Migrations passées</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>Button: takes in migrations from a file of another console</extracomment>
        <translation>Importer</translation>
    </message>
    <message>
        <source>New migration</source>
        <translation>Nouvelle migration</translation>
    </message>
    <message>
        <source>Reading the list …</source>
        <translation>Lecture de la liste…</translation>
    </message>
    <message>
        <source>No migration yet</source>
        <translation>Aucune migration pour l’instant</translation>
    </message>
    <message>
        <source>Every migration of this console stands here with its whole record, from its first day on.</source>
        <translation>Chaque migration de cette console figure ici avec tout son enregistrement, dès le premier jour.</translation>
    </message>
    <message>
        <source>None has all of this</source>
        <translation>Aucune ne réunit tout cela</translation>
    </message>
    <message>
        <source>Words are found by their beginning, in names, servers, notes, reasons, evidence and findings. Type fewer of them, or take the filters away.</source>
        <translation>Les mots sont trouvés par leur début, dans les noms, les serveurs, les notes, les motifs, les preuves et les constats. Saisissez-en moins, ou retirez les filtres.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) are kept longer than wanted</source>
        <extracomment>Records whose period is over</extracomment>
        <translation>
            <numerusform>%n migration est conservée plus longtemps que prévu</numerusform>
            <numerusform>%n migrations sont conservées plus longtemps que prévu</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is deleted by itself.</source>
        <translation>Rien n’est supprimé automatiquement.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <extracomment>Button: shows which migrations can be deleted</extracomment>
        <translation>Les voir</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>What happened last</source>
        <translation>Ce qui s’est passé en dernier</translation>
    </message>
</context>
<context>
    <name>HistoryRow</name>
    <message>
        <source>Select %1</source>
        <extracomment>Ticks a migration, so that something can be done with several: %1 is a customer</extracomment>
        <translation>Sélectionner %1</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <extracomment>Marks a migration that is only practised</extracomment>
        <translation>Exercice</translation>
    </message>
</context>
<context>
    <name>HistorySelection</name>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>number of migrations</comment>
        <translation>
            <numerusform>%n sélectionnée</numerusform>
            <numerusform>%n sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>Button: two migrations side by side</extracomment>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Button: writes whole migrations into a file</extracomment>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Select none</source>
        <extracomment>Button: nothing is selected any more</extracomment>
        <translation>Tout désélectionner</translation>
    </message>
    <message>
        <source>Keep or delete</source>
        <extracomment>Button: how long migrations are kept, whether they leave the list, and whether they are deleted</extracomment>
        <translation>Conserver ou supprimer</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Import migrations</source>
        <translation>Importer des migrations</translation>
    </message>
    <message>
        <source>Every entry and all evidence in the file are intact.</source>
        <translation>Toutes les entrées et toutes les preuves du fichier sont intactes.</translation>
    </message>
    <message>
        <source>Choose a file that a console exported. It is verified before anything is taken in.</source>
        <translation>Choisissez un fichier exporté par une console. Il est contrôlé avant toute importation.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>Button: takes migrations in from a file</extracomment>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>Dossier parent</translation>
    </message>
</context>
<context>
    <name>InstructionModel</name>
    <message>
        <source>Command prompt</source>
        <extracomment>Program in which a command is typed</extracomment>
        <translation>Invite de commandes</translation>
    </message>
</context>
<context>
    <name>KeepSheet</name>
    <message>
        <source>Keep or delete</source>
        <translation>Conserver ou supprimer</translation>
    </message>
    <message>
        <source>Keep the records of %1</source>
        <extracomment>%1 is a customer; below it a number of years is chosen</extracomment>
        <translation>Conserver les enregistrements de %1</translation>
    </message>
    <message>
        <source>Keep all other records</source>
        <extracomment>Below it a number of years is chosen</extracomment>
        <translation>Conserver tous les autres enregistrements</translation>
    </message>
    <message>
        <source>Counted from the last entry. Nothing is deleted by itself: the list says what is due.</source>
        <translation>À compter de la dernière entrée. Rien n’est supprimé automatiquement&#xa0;: la liste dit ce qui est à supprimer.</translation>
    </message>
    <message>
        <source>What is archived leaves the list. A filter and the search still find it.</source>
        <translation>Ce qui est archivé quitte la liste. Un filtre et la recherche le trouvent toujours.</translation>
    </message>
    <message>
        <source>Only what is finished or abandoned can be archived or deleted.</source>
        <translation>Seul ce qui est terminé ou abandonné peut être archivé ou supprimé.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Back into the list</source>
        <extracomment>Buttons: out of the list, or back into it</extracomment>
        <translation>Remettre dans la liste</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Delete …</source>
        <extracomment>Button: asks first</extracomment>
        <translation>Supprimer…</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>As the language</source>
        <extracomment>How numbers and dates are written: the way the chosen language writes them</extracomment>
        <translation>Selon la langue</translation>
    </message>
</context>
<context>
    <name>LanguageModel</name>
    <message>
        <source>As the system</source>
        <extracomment>First entry of the list of languages: the one that the system is set to</extracomment>
        <translation>Comme le système</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Migration Console</source>
        <translation>Console de migration</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
</context>
<context>
    <name>MenuSheet</name>
    <message>
        <source>Source Server</source>
        <translation>Serveur source</translation>
    </message>
    <message>
        <source>Destination Server</source>
        <translation>Serveur de destination</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>Sign in to the domain</source>
        <translation>Se connecter au domaine</translation>
    </message>
    <message>
        <source>Forget the password now</source>
        <translation>Oublier le mot de passe maintenant</translation>
    </message>
    <message>
        <source>Line-of-business applications</source>
        <translation>Applications métier</translation>
    </message>
    <message>
        <source>Correct the data of the migration</source>
        <translation>Corriger les données de la migration</translation>
    </message>
    <message>
        <source>The destination was installed anew</source>
        <translation>La destination a été réinstallée</translation>
    </message>
    <message>
        <source>Finish the migration</source>
        <translation>Terminer la migration</translation>
    </message>
    <message>
        <source>Abandon the migration</source>
        <translation>Abandonner la migration</translation>
    </message>
    <message>
        <source>Signature of the customer</source>
        <translation>Signature du client</translation>
    </message>
    <message>
        <source>Look back at any moment</source>
        <translation>Revoir n’importe quel moment</translation>
    </message>
    <message>
        <source>Report of the migration</source>
        <extracomment>Opens the sheet that makes a report of the migration</extracomment>
        <translation>Rapport de la migration</translation>
    </message>
    <message>
        <source>Proof of the record</source>
        <translation>Intégrité de l’enregistrement</translation>
    </message>
    <message>
        <source>Compare with an earlier moment</source>
        <translation>Comparer à un moment antérieur</translation>
    </message>
    <message>
        <source>Compare with another migration</source>
        <translation>Comparer à une autre migration</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>Opens durations and numbers of the migration</extracomment>
        <translation>Chiffres clés</translation>
    </message>
    <message>
        <source>Export the migration</source>
        <translation>Exporter la migration</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>All migrations</source>
        <translation>Toutes les migrations</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Leaves a sheet without doing anything</extracomment>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>MigrationController</name>
    <message>
        <source>This migration is finished</source>
        <translation>Cette migration est terminée</translation>
    </message>
    <message>
        <source>This migration was abandoned</source>
        <translation>Cette migration a été abandonnée</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who closed a migration: %1 is a person, %2 a date and time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2: “%3”</source>
        <extracomment>Who closed a migration: %1 is a person, %2 a date and time, %3 that person&apos;s reason</extracomment>
        <translation>%1, %2&#xa0;: «&#xa0;%3&#xa0;»</translation>
    </message>
</context>
<context>
    <name>MissingController</name>
    <message>
        <source>From before it was moved, of %1: %2</source>
        <extracomment>%1 is a time, %2 the name of a file</extracomment>
        <translation>D’avant le déplacement, du %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>MissingOffer</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Opening the records…</source>
        <translation>Ouverture des enregistrements…</translation>
    </message>
    <message>
        <source>To go on without it</source>
        <translation>Pour continuer sans elle</translation>
    </message>
    <message>
        <source>What was recorded since then is missing there. Once the disk is back, export its migrations from there and import them here.</source>
        <translation>Ce qui a été enregistré depuis y manque. Quand le disque sera de retour, exportez ses migrations et importez-les ici.</translation>
    </message>
    <message>
        <source>Open the old file</source>
        <translation>Ouvrir l’ancien fichier</translation>
    </message>
    <message>
        <source>Open a copy of the backup</source>
        <translation>Ouvrir une copie de la sauvegarde</translation>
    </message>
</context>
<context>
    <name>MomentModel</name>
    <message>
        <source>The migration began</source>
        <translation>La migration a commencé</translation>
    </message>
    <message>
        <source>The data of the migration were changed</source>
        <translation>Les données de la migration ont été modifiées</translation>
    </message>
    <message>
        <source>The customer signed</source>
        <translation>Le client a signé</translation>
    </message>
    <message>
        <source>The migration was closed</source>
        <extracomment>Finished or abandoned</extracomment>
        <translation>La migration a été clôturée</translation>
    </message>
    <message>
        <source>The migration was opened again</source>
        <translation>La migration a été rouverte</translation>
    </message>
    <message>
        <source>The destination server was installed anew</source>
        <translation>Le serveur de destination a été réinstallé</translation>
    </message>
</context>
<context>
    <name>MoveController</name>
    <message>
        <source>This file was named at the start with --database, so it is not moved from here.</source>
        <translation>Ce fichier a été indiqué au démarrage avec --database&#xa0;: il n’est pas déplacé d’ici.</translation>
    </message>
    <message>
        <source>To move the file to another disk, leave the open migration first.</source>
        <translation>Pour déplacer le fichier sur un autre disque, quittez d’abord la migration ouverte.</translation>
    </message>
    <message>
        <source>It can be moved to another disk once it can be written to.</source>
        <translation>Il peut être déplacé sur un autre disque dès qu’il est possible d’y écrire.</translation>
    </message>
    <message>
        <source>The database has %1; %2 are free in this folder.</source>
        <extracomment>%1 and %2 are sizes such as &quot;4.2 MB&quot;</extracomment>
        <translation>La base de données occupe %1&#x202f;; %2 sont libres dans ce dossier.</translation>
    </message>
    <message>
        <source>Reading the copy again…</source>
        <translation>Relecture de la copie…</translation>
    </message>
    <message>
        <source>Copying the database…</source>
        <translation>Copie de la base de données…</translation>
    </message>
</context>
<context>
    <name>MoveSheet</name>
    <message>
        <source>Move the database</source>
        <translation>Déplacer la base de données</translation>
    </message>
    <message>
        <source>Choose the folder that it is to be in. Its disk must be plugged in whenever the console is used.</source>
        <translation>Choisissez le dossier où elle doit se trouver. Son disque doit être branché chaque fois que la console est utilisée.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Label above the path of a file</extracomment>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>After the move</source>
        <extracomment>Label above the path of a file</extracomment>
        <translation>Après le déplacement</translation>
    </message>
    <message>
        <source>It is copied and read again before the console changes over. The old file is kept.</source>
        <translation>Elle est copiée et relue avant que la console ne change. L’ancien fichier est conservé.</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Utiliser ce dossier</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Choisir un autre dossier</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>Dossier parent</translation>
    </message>
</context>
<context>
    <name>MoveText</name>
    <message>
        <source>The database is in this folder already</source>
        <translation>La base de données est déjà dans ce dossier</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The folder is not there</source>
        <translation>Le dossier est introuvable</translation>
    </message>
    <message>
        <source>Its disk may be unplugged. The database is where it was.</source>
        <translation>Son disque est peut-être débranché. La base de données est là où elle était.</translation>
    </message>
    <message>
        <source>Plug the disk in again, or choose another folder.</source>
        <translation>Rebranchez le disque ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Nothing can be written to this folder</source>
        <translation>Rien ne peut être écrit dans ce dossier</translation>
    </message>
    <message>
        <source>Your account may not, or the disk is read-only.</source>
        <translation>Votre compte n’en a pas le droit, ou le disque est en lecture seule.</translation>
    </message>
    <message>
        <source>Allow writing to it, or choose another folder.</source>
        <translation>Autorisez l’écriture ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>A database lies in this folder already</source>
        <translation>Une base de données se trouve déjà dans ce dossier</translation>
    </message>
    <message>
        <source>It is never replaced.</source>
        <translation>Elle n’est jamais remplacée.</translation>
    </message>
    <message>
        <source>Give that file another name, or choose another folder.</source>
        <translation>Donnez un autre nom à ce fichier ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There is no room for the database</source>
        <translation>Il n’y a pas de place pour la base de données</translation>
    </message>
    <message>
        <source>The database is where it was.</source>
        <translation>La base de données est là où elle était.</translation>
    </message>
    <message>
        <source>Free some space on the disk, or choose another folder.</source>
        <translation>Libérez de l’espace sur le disque ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The database is in use</source>
        <translation>La base de données est utilisée</translation>
    </message>
    <message>
        <source>Another window or program has it open, or a backup, an export or an import is running. What they record would be lost.</source>
        <translation>Une autre fenêtre ou un autre programme l’a ouverte, ou une sauvegarde, une exportation ou une importation est en cours. Ce qui y est enregistré serait perdu.</translation>
    </message>
    <message>
        <source>Close them or wait until they are done, then try again.</source>
        <translation>Fermez-les ou attendez qu’ils aient terminé, puis réessayez.</translation>
    </message>
    <message>
        <source>The copy is not like the original</source>
        <translation>La copie n’est pas conforme à l’original</translation>
    </message>
    <message>
        <source>It was read again and thrown away. The database is where it was.</source>
        <translation>Elle a été relue et supprimée. La base de données est là où elle était.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>Choisissez un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>The new place cannot be kept</source>
        <translation>Le nouvel emplacement ne peut pas être retenu</translation>
    </message>
    <message>
        <source>The file with your settings cannot be written. The database is where it was.</source>
        <translation>Le fichier de vos paramètres ne peut pas être écrit. La base de données est là où elle était.</translation>
    </message>
    <message>
        <source>Free some space on its disk or allow writing to it, then try again.</source>
        <translation>Libérez de l’espace sur son disque ou autorisez l’écriture, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk does not answer</source>
        <translation>Le disque ne répond pas</translation>
    </message>
    <message>
        <source>The system reports an error. The database is where it was.</source>
        <translation>Le système signale une erreur. La base de données est là où elle était.</translation>
    </message>
    <message>
        <source>Check both disks, or choose another folder.</source>
        <translation>Vérifiez les deux disques ou choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>NewMigrationPage</name>
    <message>
        <source>This is needed to begin.</source>
        <translation>Cette information est nécessaire pour commencer.</translation>
    </message>
    <message>
        <source>New migration</source>
        <translation>Nouvelle migration</translation>
    </message>
    <message>
        <source>To Windows Server 2012 Essentials</source>
        <translation>Vers Windows Server 2012 Essentials</translation>
    </message>
    <message>
        <source>Begin the migration</source>
        <translation>Commencer la migration</translation>
    </message>
    <message>
        <source>The migration could not be begun</source>
        <translation>Impossible de commencer la migration</translation>
    </message>
    <message>
        <source>What is moved</source>
        <translation>Ce qui est migré</translation>
    </message>
    <message>
        <source>Old server</source>
        <translation>Ancien serveur</translation>
    </message>
    <message>
        <source>Choose what runs on the old server.</source>
        <translation>Choisissez ce qui fonctionne sur l’ancien serveur.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <extracomment>The name of the person who does the migration</extracomment>
        <translation>Effectué par</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>Le site</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>The full DNS name of the Active Directory domain.</source>
        <translation>Nom DNS complet du domaine Active Directory.</translation>
    </message>
    <message>
        <source>Source Server</source>
        <translation>Serveur source</translation>
    </message>
    <message>
        <source>Name or IP address of the old server.</source>
        <translation>Nom ou adresse IP de l’ancien serveur.</translation>
    </message>
    <message>
        <source>Destination Server</source>
        <translation>Serveur de destination</translation>
    </message>
    <message>
        <source>May stay empty until phase 2.</source>
        <translation>Peut rester vide jusqu’à la phase 2.</translation>
    </message>
</context>
<context>
    <name>NoCards</name>
    <message>
        <source>Nothing needs attention in this phase</source>
        <translation>Rien ne requiert votre attention dans cette phase</translation>
    </message>
    <message>
        <source>Nothing is done in this phase yet</source>
        <translation>Rien n’est encore terminé dans cette phase</translation>
    </message>
    <message>
        <source>This phase has no steps</source>
        <translation>Cette phase n’a pas d’étapes</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>OpenMigrations</name>
    <message numerus="yes">
        <source>%n open migration(s)</source>
        <translation>
            <numerusform>%n migration ouverte</numerusform>
            <numerusform>%n migrations ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry on</source>
        <extracomment>Heading above the migrations that are not finished</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>New migration</source>
        <translation>Nouvelle migration</translation>
    </message>
    <message>
        <source>No open migration</source>
        <translation>Aucune migration ouverte</translation>
    </message>
    <message>
        <source>Begin one with the name of the customer and of the old server. Everything can be changed later, and nothing here needs the network.</source>
        <translation>Commencez-en une avec le nom du client et celui de l’ancien serveur. Tout peut être modifié plus tard, et rien ici n’a besoin du réseau.</translation>
    </message>
    <message>
        <source>Rehearse on the practice site</source>
        <translation>S’exercer sur le site d’entraînement</translation>
    </message>
    <message>
        <source>Two real domain controllers on this machine, with faults to find. Marked as rehearsal everywhere.</source>
        <translation>Deux vrais contrôleurs de domaine sur cette machine, avec des défauts à trouver. Marqué partout comme exercice.</translation>
    </message>
    <message>
        <source>Two real domain controllers on this machine. This starts the console on them:</source>
        <translation>Deux vrais contrôleurs de domaine sur cette machine. Voici comment démarrer la console avec eux&#xa0;:</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Start the rehearsal</source>
        <translation>Démarrer l’exercice</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>OverrideSheet</name>
    <message>
        <source>Known and harmless here</source>
        <translation>Connu et sans danger ici</translation>
    </message>
    <message>
        <source>Proven in another way</source>
        <translation>Prouvé d’une autre façon</translation>
    </message>
    <message>
        <source>The customer decided so</source>
        <translation>Décision du client</translation>
    </message>
    <message>
        <source>Carry on all the same?</source>
        <translation>Continuer quand même&#x202f;?</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>The step stays open and has to be done later. Your name and reason stand in the record and in the report.</source>
        <translation>L’étape reste ouverte et devra être faite plus tard. Votre nom et votre motif figurent dans l’enregistrement et dans le rapport.</translation>
    </message>
    <message>
        <source>The card keeps its verdict. Your name and reason stand beside it, in the record and in the report. When the verdict changes, this ends.</source>
        <translation>La carte garde son verdict. Votre nom et votre motif figurent à côté, dans l’enregistrement et dans le rapport. Quand le verdict change, la dérogation prend fin.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Avec vos propres mots</translation>
    </message>
    <message>
        <source>What did you see that makes this safe?</source>
        <translation>Qu’avez-vous vu qui rend cela sûr&#x202f;?</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>How long an override lasts</extracomment>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>The end of today</source>
        <translation>Fin de la journée</translation>
    </message>
    <message>
        <source>Three days from now</source>
        <translation>Dans trois jours</translation>
    </message>
    <message>
        <source>A week from now</source>
        <translation>Dans une semaine</translation>
    </message>
    <message>
        <source>I answer for it</source>
        <translation>J’en réponds</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>PastMigrations</name>
    <message>
        <source>Past migrations</source>
        <translation>Migrations passées</translation>
    </message>
    <message numerus="yes">
        <source>%n finished</source>
        <comment>number of migrations</comment>
        <translation>
            <numerusform>%n terminée</numerusform>
            <numerusform>%n terminées</numerusform>
        </translation>
    </message>
    <message>
        <source>Search all migrations</source>
        <extracomment>Button: opens the list of all migrations, where they can be searched</extracomment>
        <translation>Rechercher dans toutes les migrations</translation>
    </message>
    <message>
        <source>None yet. A migration stays here with its whole record once it is finished.</source>
        <translation>Aucune pour l’instant. Une migration terminée reste ici avec tout son enregistrement.</translation>
    </message>
    <message>
        <source>Import from another console</source>
        <translation>Importer depuis une autre console</translation>
    </message>
</context>
<context>
    <name>PasteSheet</name>
    <message>
        <source>Add from the clipboard</source>
        <translation>Ajouter depuis le Presse-papiers</translation>
    </message>
    <message>
        <source>The clipboard holds neither a picture nor text. Copy one where it is shown, then come back.</source>
        <translation>Le Presse-papiers ne contient ni image ni texte. Copiez l’un ou l’autre là où il s’affiche, puis revenez.</translation>
    </message>
    <message>
        <source>On the clipboard</source>
        <extracomment>Label above what is on the clipboard</extracomment>
        <translation>Dans le Presse-papiers</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>Que montre cette preuve&#x202f;?</translation>
    </message>
    <message>
        <source>For example: the last line of the backup log</source>
        <translation>Par exemple&#xa0;: la dernière ligne du journal de sauvegarde</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PhaseCards</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The values below are the last ones that arrived. Steps can be read and done all the same.</source>
        <translation>Les valeurs ci-dessous sont les dernières reçues. Les étapes restent lisibles et peuvent être effectuées quand même.</translation>
    </message>
    <message>
        <source>Show where</source>
        <extracomment>Button: leads to the page about the record</extracomment>
        <translation>Afficher l’endroit</translation>
    </message>
    <message>
        <source>Reopen it</source>
        <extracomment>Button: a migration that was closed goes on</extracomment>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Show the newest</source>
        <translation>Afficher le plus récent</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
</context>
<context>
    <name>PhaseModel</name>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>Number of checks that are failed, below the name of a phase</extracomment>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be told</source>
        <extracomment>Number of checks that could not be made, below the name of a phase</extracomment>
        <translation>
            <numerusform>%n indéterminée</numerusform>
            <numerusform>%n indéterminées</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>A phase</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>A phase: somebody works on it</extracomment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Not started</source>
        <extracomment>A phase that nobody has begun</extracomment>
        <translation>Non démarré</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>How many of the cards of a phase are done</extracomment>
        <translation>%1 sur %2 terminées</translation>
    </message>
</context>
<context>
    <name>PhaseSignOff</name>
    <message>
        <source>Sign-off of this phase</source>
        <extracomment>Heading: the technician signs that a phase is finished</extracomment>
        <translation>Validation de cette phase</translation>
    </message>
    <message>
        <source>A required step was reopened after the signature. Settle it, or withdraw the signature.</source>
        <translation>Une étape obligatoire a été rouverte après la signature. Réglez-la, ou retirez la signature.</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Opens the form in which a phase is signed</extracomment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Sign the phase</source>
        <translation>Signer la phase</translation>
    </message>
    <message>
        <source>Signature of the customer</source>
        <translation>Signature du client</translation>
    </message>
</context>
<context>
    <name>PlanController</name>
    <message>
        <source>Every plan is complete.</source>
        <translation>Tous les plans sont complets.</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) are not complete.</source>
        <translation>
            <numerusform>%n plan n’est pas complet.</numerusform>
            <numerusform>%n plans ne sont pas complets.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every application has its result.</source>
        <translation>Chaque application a son résultat.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) are open.</source>
        <translation>
            <numerusform>%n résultat est en attente.</numerusform>
            <numerusform>%n résultats sont en attente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed: there are no such applications (%1, %2).</source>
        <extracomment>%1 is a person, %2 a date</extracomment>
        <translation>Confirmé&#xa0;: il n’y a pas d’applications de ce type (%1, %2).</translation>
    </message>
    <message>
        <source>This looks like the key itself. Enter where it is kept: the record is read by others.</source>
        <translation>Cela ressemble à la clé elle-même. Saisissez l’endroit où elle est conservée&#xa0;: l’enregistrement est lu par d’autres.</translation>
    </message>
</context>
<context>
    <name>PlanHeads</name>
    <message>
        <source>Application</source>
        <extracomment>Heading of a column</extracomment>
        <translation>Application</translation>
    </message>
    <message>
        <source>Media and key</source>
        <extracomment>Heading of a column: where the installation media and the license key are</extracomment>
        <translation>Support et clé</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>Heading of a column: the path to the data of an application</extracomment>
        <translation>Données</translation>
    </message>
    <message>
        <source>Test after the move</source>
        <extracomment>Heading of a column: how to see that an application works after the move</extracomment>
        <translation>Test après le déplacement</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Heading of a column: what came of moving an application</extracomment>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>PlanImportSheet</name>
    <message>
        <source>Import a table</source>
        <translation>Importer un tableau</translation>
    </message>
    <message>
        <source>A table that was saved as CSV, with one application a row, at most 500 rows and 1 MiB.</source>
        <translation>Un tableau enregistré au format CSV, avec une application par ligne, 500 lignes et 1&#xa0;Mio au maximum.</translation>
    </message>
    <message>
        <source>Or the table itself</source>
        <translation>Ou le tableau lui-même</translation>
    </message>
    <message>
        <source>Paste the rows here.</source>
        <translation>Collez les lignes ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Below a list that was cut</extracomment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation>Ajouter au plan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Choisir un autre fichier</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>Dossier parent</translation>
    </message>
</context>
<context>
    <name>PlanImporter</name>
    <message>
        <source>The file could not be read within %1: the drive or the network behind it does not answer. Copy the file to this computer and try again.</source>
        <translation>Le fichier n’a pas pu être lu en %1&#xa0;: le lecteur ou le réseau ne répond pas. Copiez le fichier sur cet ordinateur et réessayez.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1. Check its path and who may read it.</source>
        <translation>Impossible d’ouvrir le fichier&#xa0;: %1. Vérifiez son chemin et qui a le droit de le lire.</translation>
    </message>
    <message>
        <source>The table is larger than %1, so nothing of it was taken. Save only the rows that name applications, and import that file.</source>
        <translation>Le tableau dépasse %1&#xa0;: rien n’en a été repris. N’enregistrez que les lignes qui citent des applications, et importez ce fichier.</translation>
    </message>
    <message>
        <source>The table has more than %1 rows, so nothing of it was taken. Save only the rows that name applications, and import that file.</source>
        <translation>Le tableau compte plus de %1 lignes&#xa0;: rien n’en a été repris. N’enregistrez que les lignes qui citent des applications, et importez ce fichier.</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 columns, so this is not a list of applications. Check which separator the file uses.</source>
        <translation>La ligne %1 a plus de %2 colonnes&#xa0;: ce n’est donc pas une liste d’applications. Vérifiez quel séparateur utilise le fichier.</translation>
    </message>
    <message>
        <source>A cell in line %1 is longer than %2 characters, so nothing was taken. Shorten it, or look for a quotation mark that is missing before it.</source>
        <translation>À la ligne %1, une cellule dépasse %2 caractères&#xa0;: rien n’a été repris. Raccourcissez-la, ou cherchez un guillemet manquant avant elle.</translation>
    </message>
    <message>
        <source>This is not a text file, so no rows can be read from it. Open it in its own program, save it as CSV, and import that file.</source>
        <translation>Ce n’est pas un fichier texte&#xa0;: aucune ligne ne peut y être lue. Ouvrez-le dans son propre programme, enregistrez-le au format CSV et importez ce fichier.</translation>
    </message>
    <message>
        <source>The quotation mark at line %1, column %2 has no partner or does not belong there, so the cells behind it cannot be told apart. Correct it in the file, and import it again.</source>
        <translation>Le guillemet à la ligne %1, colonne %2, n’a pas de guillemet correspondant ou n’a pas sa place ici&#xa0;: les cellules suivantes ne peuvent pas être distinguées. Corrigez-le dans le fichier et importez celui-ci à nouveau.</translation>
    </message>
    <message>
        <source>The table is empty. Enter one application a row, and import it again.</source>
        <translation>Le tableau est vide. Saisissez une application par ligne et importez-le à nouveau.</translation>
    </message>
    <message>
        <source>The table has no application that the plan does not have already.</source>
        <translation>Le tableau ne contient aucune application qui ne soit déjà dans le plan.</translation>
    </message>
    <message numerus="yes">
        <source>%n new application(s) found.</source>
        <translation>
            <numerusform>%n nouvelle application trouvée.</numerusform>
            <numerusform>%n nouvelles applications trouvées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The columns were recognized by their names.</source>
        <translation>Les colonnes ont été reconnues à leur nom.</translation>
    </message>
    <message>
        <source>The first row does not name the columns, so they were taken in this order: application, vendor, contact, media, place of the license key, path to the data, test after the move, note.</source>
        <translation>La première ligne ne nomme pas les colonnes&#x202f;; elles ont donc été lues dans cet ordre&#xa0;: application, éditeur, contact, support, emplacement de la clé de licence, chemin des données, test après le déplacement, note.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A name from another program, in quotation marks</extracomment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>These columns are left out, because the plan has no field for them: %1.</source>
        <translation>Ces colonnes sont omises, car le plan n’a pas de champ pour elles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>These columns are left out, because they seem to hold license keys, which no record may keep: %1.</source>
        <translation>Ces colonnes sont omises, car elles semblent contenir des clés de licence, qu’aucun enregistrement ne doit conserver&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n license key(s) were left out: the plan says where a key is kept, never the key.</source>
        <translation>
            <numerusform>%n clé de licence a été omise&#xa0;: le plan indique où une clé est conservée, jamais la clé.</numerusform>
            <numerusform>%n clés de licence ont été omises&#xa0;: le plan indique où une clé est conservée, jamais la clé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without an application are left out.</source>
        <translation>
            <numerusform>%n ligne sans application est omise.</numerusform>
            <numerusform>%n lignes sans application sont omises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that the plan has already are left out.</source>
        <translation>
            <numerusform>%n ligne déjà présente dans le plan est omise.</numerusform>
            <numerusform>%n lignes déjà présentes dans le plan sont omises.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanLine</name>
    <message>
        <source>Vendor</source>
        <extracomment>Label: the company that made a program</extracomment>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Contact</source>
        <extracomment>Label: whom to ask about a program</extracomment>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Installation media</source>
        <translation>Support d’installation</translation>
    </message>
    <message>
        <source>Place of the license key</source>
        <translation>Emplacement de la clé de licence</translation>
    </message>
    <message>
        <source>Path to the data</source>
        <translation>Chemin des données</translation>
    </message>
    <message>
        <source>Test after the move</source>
        <translation>Test après le déplacement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Opens the fields of an application</extracomment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change %1</source>
        <extracomment>%1 is an application</extracomment>
        <translation>Modifier %1</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Works</source>
        <extracomment>Result of moving an application to the new server</extracomment>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>Fails</source>
        <extracomment>Result of moving an application to the new server</extracomment>
        <translation>Ne fonctionne pas</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>An application or a computer that is left out of the migration, with a reason</extracomment>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <extracomment>Result of moving an application: nobody has tested it yet</extracomment>
        <translation>Pas encore testé</translation>
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
        <translation>nom de l’application</translation>
    </message>
    <message>
        <source>vendor or installation media</source>
        <extracomment>Part of a list of what is missing</extracomment>
        <translation>éditeur ou support d’installation</translation>
    </message>
    <message>
        <source>path to the data</source>
        <extracomment>Part of a list of what is missing</extracomment>
        <translation>chemin des données</translation>
    </message>
    <message>
        <source>test after the move</source>
        <extracomment>Part of a list of what is missing</extracomment>
        <translation>test après le déplacement</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <extracomment>%1 is a list of what is not filled in</extracomment>
        <translation>Il manque&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Line-of-business applications</source>
        <translation>Applications métier</translation>
    </message>
    <message>
        <source>Import a table</source>
        <extracomment>Reads a table that another program saved</extracomment>
        <translation>Importer un tableau</translation>
    </message>
    <message>
        <source>Add an application</source>
        <translation>Ajouter une application</translation>
    </message>
    <message>
        <source>No line-of-business applications</source>
        <translation>Aucune application métier</translation>
    </message>
    <message>
        <source>No application is written down yet</source>
        <translation>Aucune application n’est encore notée</translation>
    </message>
    <message>
        <source>Write down each program that the business lives on, such as accounting or stock: who made it, where its media and its data are, and how to see that it works after the move. The list is complete before the destination server is installed; the results follow by the end of phase 7.</source>
        <translation>Notez chaque programme dont vit l’entreprise, comme la comptabilité ou les stocks&#xa0;: qui l’a créé, où se trouvent son support et ses données, et comment voir qu’il fonctionne après le déplacement. La liste est complète avant l’installation du serveur de destination&#x202f;; les résultats suivent avant la fin de la phase 7.</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Retirer cette indication</translation>
    </message>
    <message>
        <source>There are no such applications</source>
        <translation>Il n’y a pas d’applications de ce type</translation>
    </message>
</context>
<context>
    <name>PlanRemoveSheet</name>
    <message>
        <source>Written down twice</source>
        <translation>Noté en double</translation>
    </message>
    <message>
        <source>Not used any more</source>
        <translation>N’est plus utilisé</translation>
    </message>
    <message>
        <source>Written down by mistake</source>
        <translation>Noté par erreur</translation>
    </message>
    <message>
        <source>Remove this application?</source>
        <translation>Supprimer cette application du plan&#x202f;?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Avec vos propres mots</translation>
    </message>
    <message>
        <source>Remove the application</source>
        <translation>Supprimer l’application</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PlanRowSheet</name>
    <message>
        <source>New application</source>
        <translation>Nouvelle application</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Installation media</source>
        <translation>Support d’installation</translation>
    </message>
    <message>
        <source>A vendor or the media must be known: without them the application cannot be installed anew.</source>
        <translation>Un éditeur ou le support doit être connu&#xa0;: sans eux, l’application ne peut pas être réinstallée.</translation>
    </message>
    <message>
        <source>Place of the license key</source>
        <translation>Emplacement de la clé de licence</translation>
    </message>
    <message>
        <source>Where it is kept, never the key itself.</source>
        <translation>L’endroit où elle est conservée, jamais la clé elle-même.</translation>
    </message>
    <message>
        <source>Path to the data</source>
        <translation>Chemin des données</translation>
    </message>
    <message>
        <source>Test after the move</source>
        <translation>Test après le déplacement</translation>
    </message>
    <message>
        <source>What has to work, and who can tell?</source>
        <translation>Qu’est-ce qui doit fonctionner, et qui peut en juger&#x202f;?</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>What came of moving an application</extracomment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Enter in the note why it is set aside.</source>
        <translation>Indiquez dans la note pourquoi elle est mise de côté.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Remove the application</source>
        <translation>Supprimer l’application</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ProblemBanner</name>
    <message>
        <source>Understood</source>
        <extracomment>Takes a message off the screen</extracomment>
        <translation>Compris</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>The session was not found</source>
        <translation>La session est introuvable</translation>
    </message>
    <message>
        <source>The database does not hold this session any more.</source>
        <translation>La base de données ne contient plus cette session.</translation>
    </message>
    <message>
        <source>Choose another one from the list of sessions.</source>
        <translation>Choisissez-en une autre dans la liste des sessions.</translation>
    </message>
    <message>
        <source>The database is from a newer version</source>
        <translation>La base de données provient d’une version plus récente</translation>
    </message>
    <message>
        <source>A newer version of this program has written the database. It can be read, and nothing in it is changed.</source>
        <translation>Une version plus récente de ce programme a écrit la base de données. Elle peut être lue, et rien n’y est modifié.</translation>
    </message>
    <message>
        <source>Install the newer version to go on working.</source>
        <translation>Installez la version plus récente pour continuer à travailler.</translation>
    </message>
    <message>
        <source>The database is in use</source>
        <translation>La base de données est utilisée</translation>
    </message>
    <message>
        <source>Another program holds the database, so nothing can be written to it.</source>
        <translation>Un autre programme bloque la base de données&#xa0;: rien ne peut y être écrit.</translation>
    </message>
    <message>
        <source>Close the other window or program, then try again.</source>
        <translation>Fermez l’autre fenêtre ou programme, puis réessayez.</translation>
    </message>
    <message>
        <source>The database is read-only</source>
        <translation>La base de données est en lecture seule</translation>
    </message>
    <message>
        <source>The database or its folder cannot be written to. Everything can be read.</source>
        <translation>Impossible d’écrire dans la base de données ou dans son dossier. Tout peut être lu.</translation>
    </message>
    <message>
        <source>Allow writing to the folder, then start the console again.</source>
        <translation>Autorisez l’écriture dans le dossier, puis redémarrez la console.</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>La base de données est endommagée</translation>
    </message>
    <message>
        <source>Parts of the database cannot be read. It was left as it is, nothing was deleted.</source>
        <translation>Certaines parties de la base de données sont illisibles. Elle a été laissée telle quelle, rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>Copy the file to a safe place, then use a backup of it.</source>
        <translation>Copiez le fichier en lieu sûr, puis utilisez une de ses sauvegardes.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>The last entry could not be stored. Everything before it is safe.</source>
        <translation>La dernière entrée n’a pas pu être enregistrée. Tout ce qui précède est en sécurité.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again.</source>
        <translation>Libérez de l’espace sur le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The database cannot be opened</source>
        <translation>Impossible d’ouvrir la base de données</translation>
    </message>
    <message>
        <source>Your account may not open the database or its folder.</source>
        <translation>Votre compte n’a pas le droit d’ouvrir la base de données ou son dossier.</translation>
    </message>
    <message>
        <source>Give your account the permission, or choose another file with --database.</source>
        <translation>Donnez l’autorisation à votre compte, ou choisissez un autre fichier avec --database.</translation>
    </message>
    <message>
        <source>The disk does not answer</source>
        <translation>Le disque ne répond pas</translation>
    </message>
    <message>
        <source>The system reports an error while reading or writing the database.</source>
        <translation>Le système signale une erreur lors de la lecture ou de l’écriture de la base de données.</translation>
    </message>
    <message>
        <source>Check the disk, then start the console again.</source>
        <translation>Vérifiez le disque, puis redémarrez la console.</translation>
    </message>
    <message>
        <source>This is not a database of the console</source>
        <translation>Ce n’est pas une base de données de la console</translation>
    </message>
    <message>
        <source>The file is a database, but another program has made it.</source>
        <translation>Le fichier est une base de données, mais un autre programme l’a créée.</translation>
    </message>
    <message>
        <source>Choose another file with --database.</source>
        <translation>Choisissez un autre fichier avec --database.</translation>
    </message>
    <message>
        <source>The entry was not stored</source>
        <translation>L’entrée n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>What was to be stored contradicts the record. Nothing was changed.</source>
        <translation>Ce qui devait être enregistré contredit l’enregistrement existant. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Start the console again. If it happens again, report it with the log.</source>
        <translation>Redémarrez la console. Si cela se reproduit, signalez-le en joignant le journal.</translation>
    </message>
    <message>
        <source>There is no more room for evidence</source>
        <translation>Il n’y a plus de place pour des preuves</translation>
    </message>
    <message>
        <source>The step or the migration holds as much as the record keeps. Nothing was added.</source>
        <translation>L’étape ou la migration contient déjà le maximum que conserve l’enregistrement. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Add a smaller file or only the part that matters, and keep the rest with the papers of the customer.</source>
        <translation>Ajoutez un fichier plus petit ou seulement la partie importante, et gardez le reste avec les documents du client.</translation>
    </message>
    <message>
        <source>There is no room for the backup</source>
        <translation>Il n’y a pas de place pour la sauvegarde</translation>
    </message>
    <message>
        <source>The disk that it was to be written to is full. Nothing was left there.</source>
        <translation>Le disque sur lequel l’écriture devait se faire est plein. Rien n’y a été laissé.</translation>
    </message>
    <message>
        <source>Free some space on it, or choose another folder.</source>
        <translation>Libérez de l’espace sur ce disque ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The backup could not be written</source>
        <translation>Impossible d’écrire la sauvegarde</translation>
    </message>
    <message>
        <source>The folder is not there, or your account may not write to it. Nothing was left there.</source>
        <translation>Le dossier est introuvable, ou votre compte n’a pas le droit d’y écrire. Rien n’y a été laissé.</translation>
    </message>
    <message>
        <source>Plug the disk in again, or choose another folder.</source>
        <translation>Rebranchez le disque ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There is no room for the report</source>
        <translation>Il n’y a pas de place pour le rapport</translation>
    </message>
    <message>
        <source>The report could not be written</source>
        <translation>Impossible d’écrire le rapport</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>Le fichier a disparu</translation>
    </message>
    <message>
        <source>It was removed, or the medium that it is on was unplugged. Nothing was added.</source>
        <translation>Il a été supprimé, ou le support qui le contient a été débranché. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Plug the medium in again, then choose the file once more.</source>
        <translation>Rebranchez le support, puis choisissez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>The file may not be read</source>
        <translation>La lecture du fichier n’est pas autorisée</translation>
    </message>
    <message>
        <source>Your account has no permission to read it. Nothing was added.</source>
        <translation>Votre compte n’a pas l’autorisation de le lire. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Copy the file to your home folder with an account that may read it, then choose the copy.</source>
        <translation>Copiez le fichier dans votre dossier personnel avec un compte autorisé à le lire, puis choisissez la copie.</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>Ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>A folder or a device has no content that could be kept. Nothing was added.</source>
        <translation>Un dossier ou un appareil n’a pas de contenu à conserver. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Choisissez un fichier.</translation>
    </message>
    <message>
        <source>There is nothing in it</source>
        <translation>Il n’y a rien dedans</translation>
    </message>
    <message>
        <source>It holds 0 bytes, which proves nothing. Nothing was added.</source>
        <translation>Il contient 0 octet, ce qui ne prouve rien. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Save it again where it comes from, then add it once more.</source>
        <translation>Enregistrez-le à nouveau depuis son origine, puis ajoutez-le encore une fois.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <extracomment>%1 and %2 are sizes such as &quot;2 GiB&quot;</extracomment>
        <translation>Le fichier est trop volumineux</translation>
    </message>
    <message>
        <source>It has %1; the record keeps up to %2 a piece. Nothing was added.</source>
        <translation>Il fait %1&#x202f;; l’enregistrement conserve jusqu’à %2 par preuve. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Add only the part that matters, or a picture of it.</source>
        <translation>Ajoutez seulement la partie importante, ou une image de celle-ci.</translation>
    </message>
    <message>
        <source>The file was changed while it was read</source>
        <translation>Le fichier a été modifié pendant sa lecture</translation>
    </message>
    <message>
        <source>It became shorter, so what was read is not whole. Nothing was added.</source>
        <translation>Il est devenu plus court&#xa0;: ce qui a été lu n’est donc pas complet. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Wait until the program that writes it has finished, then choose the file once more.</source>
        <translation>Attendez que le programme qui l’écrit ait terminé, puis choisissez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Impossible de lire le fichier</translation>
    </message>
    <message>
        <source>The medium reports an error. Nothing was added.</source>
        <translation>Le support signale une erreur. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Copy the file to another medium, then choose the copy.</source>
        <translation>Copiez le fichier sur un autre support, puis choisissez la copie.</translation>
    </message>
    <message>
        <source>The file cannot be read in time</source>
        <translation>Le fichier ne peut pas être lu à temps</translation>
    </message>
    <message>
        <source>The medium did not answer within a minute. Nothing was added.</source>
        <translation>Le support n’a pas répondu en une minute. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Unplug the medium and plug it in again, or copy the file to another one.</source>
        <translation>Débranchez le support et rebranchez-le, ou copiez le fichier sur un autre.</translation>
    </message>
    <message>
        <source>The DNS server %1 does not answer. Check the address and the network cable, or type the servers in by hand.</source>
        <extracomment>%1 is the address of a DNS server</extracomment>
        <translation>Le serveur DNS %1 ne répond pas. Vérifiez l’adresse et le câble réseau, ou saisissez les serveurs à la main.</translation>
    </message>
    <message>
        <source>%1 refuses to answer DNS questions. Enter the address of the site&apos;s DNS server, or type the servers in by hand.</source>
        <translation>%1 refuse de répondre aux requêtes DNS. Saisissez l’adresse du serveur DNS du site, ou saisissez les serveurs à la main.</translation>
    </message>
    <message>
        <source>%1 does not know this domain. Check how it is written, or type the servers in by hand.</source>
        <translation>%1 ne connaît pas ce domaine. Vérifiez son orthographe, ou saisissez les serveurs à la main.</translation>
    </message>
    <message>
        <source>%1 gave an answer that makes no sense. Type the servers in by hand.</source>
        <translation>%1 a donné une réponse qui n’a pas de sens. Saisissez les serveurs à la main.</translation>
    </message>
    <message>
        <source>The name holds a character that no server name may have. Type it anew.</source>
        <translation>Le nom contient un caractère interdit dans un nom de serveur. Saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>A part of the name is longer than 63 characters.</source>
        <translation>Une partie du nom dépasse 63 caractères.</translation>
    </message>
    <message>
        <source>The name is longer than 253 characters.</source>
        <translation>Le nom dépasse 253 caractères.</translation>
    </message>
    <message>
        <source>There are two dots in a row, or a dot at the beginning.</source>
        <translation>Il y a deux caractères «&#xa0;.&#xa0;» à la suite, ou un au début.</translation>
    </message>
    <message>
        <source>This is not a complete IP address.</source>
        <translation>Ce n’est pas une adresse IP complète.</translation>
    </message>
    <message>
        <source>Nothing could be saved</source>
        <translation>Rien n’a pu être sauvé</translation>
    </message>
    <message>
        <source>No part of the file holds anything that can be read.</source>
        <translation>Aucune partie du fichier ne contient quoi que ce soit de lisible.</translation>
    </message>
    <message>
        <source>There is no room for the new file</source>
        <translation>Il n’y a pas de place pour le nouveau fichier</translation>
    </message>
    <message>
        <source>The new file could not be written</source>
        <translation>Le nouveau fichier n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>The database is not there</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>La base de données n’est pas là</translation>
    </message>
    <message>
        <source>It is kept in %1, and there is no such file now. Nothing was made in its place.</source>
        <translation>Elle est conservée dans %1, et ce fichier n’existe pas en ce moment. Rien n’a été créé à sa place.</translation>
    </message>
    <message>
        <source>Plug the disk in that it is on, then try again.</source>
        <translation>Branchez le disque sur lequel elle se trouve, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>ReasonModel</name>
    <message>
        <source>This step comes first.</source>
        <extracomment>Why a step may not begin yet, under the title of another step</extracomment>
        <translation>Cette étape passe d’abord.</translation>
    </message>
    <message>
        <source>This step could wait until now, and no longer.</source>
        <extracomment>Why a step may not begin yet, under the title of another step</extracomment>
        <translation>Cette étape pouvait attendre jusqu’ici, mais pas plus longtemps.</translation>
    </message>
    <message>
        <source>Its last answer is too old to count.</source>
        <extracomment>Why a step may not begin yet, under the title of a check</extracomment>
        <translation>Sa dernière réponse est trop ancienne pour compter.</translation>
    </message>
    <message>
        <source>It was not asked yet.</source>
        <extracomment>Why a step may not begin yet, under the title of a check</extracomment>
        <translation>Elle n’a pas encore été exécutée.</translation>
    </message>
    <message>
        <source>Some days have to pass after this step. Not before %1.</source>
        <extracomment>Why a step may not begin yet: %1 is a date and time</extracomment>
        <translation>Quelques jours doivent s’écouler après cette étape. Pas avant le %1.</translation>
    </message>
    <message>
        <source>Rows of its list are still open.</source>
        <extracomment>Why a step cannot be done yet, under its title</extracomment>
        <translation>Des lignes de sa liste sont encore ouvertes.</translation>
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
        <translation>Pas utilisé sur ce site</translation>
    </message>
    <message>
        <source>Done before, in another way</source>
        <translation>Déjà fait d’une autre façon</translation>
    </message>
    <message>
        <source>The customer decided so</source>
        <translation>Décision du client</translation>
    </message>
    <message>
        <source>Skip this step?</source>
        <translation>Ignorer cette étape&#x202f;?</translation>
    </message>
    <message>
        <source>Do this step later?</source>
        <translation>Reporter cette étape&#x202f;?</translation>
    </message>
    <message>
        <source>If it is skipped</source>
        <translation>Si elle est ignorée</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Avec vos propres mots</translation>
    </message>
    <message>
        <source>Skip the step</source>
        <translation>Ignorer l’étape</translation>
    </message>
    <message>
        <source>Do it later</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>RecordController</name>
    <message>
        <source>Reading the record…</source>
        <translation>Lecture de l’enregistrement…</translation>
    </message>
    <message>
        <source>The record is intact</source>
        <translation>L’enregistrement est intact</translation>
    </message>
    <message>
        <source>The record agrees with itself</source>
        <translation>L’enregistrement est cohérent</translation>
    </message>
    <message>
        <source>The record was changed afterwards</source>
        <translation>L’enregistrement a été modifié après coup</translation>
    </message>
    <message>
        <source>Somebody or something wrote into the database past the console. Keep the file as it is, and compare it with a backup of it.</source>
        <translation>Quelqu’un ou quelque chose a écrit dans la base de données sans passer par la console. Gardez le fichier tel quel, et comparez-le à une de ses sauvegardes.</translation>
    </message>
    <message>
        <source>No entry was changed, dropped, moved or put in, as far as the record can tell by itself. Whoever could write all of it anew could make it agree with itself again: a hash that was printed or signed proves more.</source>
        <translation>Aucune entrée n’a été modifiée, supprimée, déplacée ou insérée, pour autant que l’enregistrement seul permette de le savoir. Quiconque pourrait tout réécrire pourrait aussi le rendre à nouveau cohérent&#xa0;: un hachage imprimé ou signé prouve davantage.</translation>
    </message>
    <message>
        <source>Every entry is as it was when the hash that you entered was written down.</source>
        <translation>Chaque entrée est telle qu’elle était quand le hachage que vous avez saisi a été noté.</translation>
    </message>
    <message>
        <source>Every entry of that console is as it was when the hash that you entered was written down. Each other chain needs a hash of its own.</source>
        <translation>Chaque entrée de cette console est telle qu’elle était quand le hachage que vous avez saisi a été noté. Chaque autre chaîne a besoin de son propre hachage.</translation>
    </message>
    <message numerus="yes">
        <source>The entries up to %1 are as they were when the hash that you entered was written down. The %n later ones agree with each other, no more than that.</source>
        <extracomment>%1 is the number of an entry, %n how many were written later</extracomment>
        <translation>
            <numerusform>Les entrées jusqu’à %1 sont telles qu’elles étaient quand le hachage que vous avez saisi a été noté. L’entrée suivante (%n) est cohérente, rien de plus.</numerusform>
            <numerusform>Les entrées jusqu’à %1 sont telles qu’elles étaient quand le hachage que vous avez saisi a été noté. Les %n suivantes sont cohérentes entre elles, rien de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is no hash: it has 16 to 64 digits from 0 to 9 and from a to f, as a report or a signature shows them.</source>
        <extracomment>A hash is the fingerprint of the record</extracomment>
        <translation>Ce n’est pas un hachage&#xa0;: un hachage compte 16 à 64 caractères de 0 à 9 et de a à f, tels que les montre un rapport ou une signature.</translation>
    </message>
    <message>
        <source>This hash is not in the record. Either a digit of it is wrong, or it belongs to another migration, or the record was written anew since.</source>
        <translation>Ce hachage ne figure pas dans l’enregistrement. Soit un de ses caractères est faux, soit il appartient à une autre migration, soit l’enregistrement a été réécrit depuis.</translation>
    </message>
    <message>
        <source>Entry %1 is not there: it was taken out or moved.</source>
        <extracomment>%1 is the number of an entry of the record</extracomment>
        <translation>L’entrée %1 manque&#xa0;: elle a été retirée ou déplacée.</translation>
    </message>
    <message>
        <source>Entry %1 is not as it was written.</source>
        <extracomment>%1 is the number of an entry of the record</extracomment>
        <translation>L’entrée %1 n’est plus telle qu’elle a été écrite.</translation>
    </message>
    <message>
        <source>Entry %1 does not follow the one before it: an entry was put in or exchanged.</source>
        <extracomment>%1 is the number of an entry of the record</extracomment>
        <translation>L’entrée %1 ne suit pas celle qui la précède&#xa0;: une entrée a été insérée ou échangée.</translation>
    </message>
    <message>
        <source>The content of entry %1 is not as it was written.</source>
        <extracomment>%1 is the number of an entry of the record</extracomment>
        <translation>Le contenu de l’entrée %1 n’est plus tel qu’il a été écrit.</translation>
    </message>
    <message>
        <source>The record ends before entry %1, which was there.</source>
        <extracomment>%1 is the number of an entry of the record</extracomment>
        <translation>L’enregistrement se termine avant l’entrée %1, qui existait.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <extracomment>How many entries a record has</extracomment>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them erased</source>
        <extracomment>Of the entries of a record: their content was deleted on purpose</extracomment>
        <translation>
            <numerusform>dont %n effacée</numerusform>
            <numerusform>dont %n effacées</numerusform>
        </translation>
    </message>
    <message>
        <source>Written on this console</source>
        <translation>Écrit sur cette console</translation>
    </message>
    <message>
        <source>Written on console %1</source>
        <translation>Écrit sur la console %1</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Proof of the record</source>
        <translation>Intégrité de l’enregistrement</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Newest hash, to be written down elsewhere</source>
        <extracomment>Label above the hash of the last entry of a record</extracomment>
        <translation>Hachage le plus récent, à noter ailleurs</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>Copier le hachage</translation>
    </message>
    <message>
        <source>Hash from a report or a signature</source>
        <translation>Hachage d’un rapport ou d’une signature</translation>
    </message>
    <message>
        <source>At least 16 digits, with or without spaces</source>
        <translation>Au moins 16 caractères, avec ou sans espaces</translation>
    </message>
    <message>
        <source>Compare with the record</source>
        <extracomment>Button: the record is compared with a hash that is known from elsewhere</extracomment>
        <translation>Comparer à l’enregistrement</translation>
    </message>
</context>
<context>
    <name>RecordsGroup</name>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>The database is read-only at the moment.</source>
        <translation>La base de données est actuellement en lecture seule.</translation>
    </message>
    <message>
        <source>Everything that happens is kept in this file:</source>
        <translation>Tout ce qui se passe est conservé dans ce fichier&#xa0;:</translation>
    </message>
    <message>
        <source>The database was moved</source>
        <translation>La base de données a été déplacée</translation>
    </message>
    <message>
        <source>The copy was read again and holds every entry. The old file is no longer used; it was kept, and you can delete it by hand:</source>
        <translation>La copie a été relue et contient chaque entrée. L’ancien fichier n’est plus utilisé&#x202f;; il est conservé et vous pouvez le supprimer à la main&#xa0;:</translation>
    </message>
    <message>
        <source>What is recorded meanwhile waits until it is done.</source>
        <translation>Ce qui est enregistré entre-temps attend la fin.</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Move to another disk</source>
        <translation>Déplacer sur un autre disque</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>Practice site</source>
        <extracomment>Stands where the customer&apos;s name stands, when the console runs on the practice site</extracomment>
        <translation>Site d’entraînement</translation>
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
        <translation>Le serveur de destination a-t-il été réinstallé&#x202f;?</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>The steps of the installation phase are open again, every answer of the checks counts as old, and overrides end. What was done stays in the record.</source>
        <translation>Les étapes de la phase d’installation sont rouvertes, chaque réponse des vérifications est considérée comme périmée, et les dérogations prennent fin. Ce qui a été fait reste dans l’enregistrement.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>For example: the first installation stopped at the network drivers</source>
        <translation>Par exemple&#xa0;: la première installation s’est arrêtée aux pilotes réseau</translation>
    </message>
    <message>
        <source>It was installed anew</source>
        <translation>Il a été réinstallé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ReplayBar</name>
    <message>
        <source>Looking back</source>
        <translation>Consultation du passé</translation>
    </message>
    <message>
        <source>What happened before</source>
        <translation>Ce qui s’est passé avant</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Stops the replay of a migration at the moment it shows</extracomment>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>What happened next</source>
        <translation>Ce qui s’est passé ensuite</translation>
    </message>
    <message>
        <source>Moment of the migration</source>
        <translation>Moment de la migration</translation>
    </message>
    <message>
        <source>Back to now</source>
        <extracomment>Leaves a moment of the past</extracomment>
        <translation>Revenir au présent</translation>
    </message>
    <message>
        <source>As it was: %1. Nothing can be changed here.</source>
        <extracomment>%1 is a date and a time of the past</extracomment>
        <translation>État du %1. Rien ne peut être modifié ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n min/s</source>
        <extracomment>Speed of a replay: minutes of the migration in one second</extracomment>
        <translation>
            <numerusform>%n&#xa0;min/s</numerusform>
            <numerusform>%n&#xa0;min/s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) of the migration in a second</source>
        <translation>
            <numerusform>%n minute de la migration par seconde</numerusform>
            <numerusform>%n minutes de la migration par seconde</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked</source>
        <extracomment>Keeps a moment of the past, to compare another one with it</extracomment>
        <translation>Marqué</translation>
    </message>
    <message>
        <source>Mark this moment</source>
        <translation>Marquer ce moment</translation>
    </message>
    <message>
        <source>What changed since the mark</source>
        <extracomment>Compares the marked moment of the past with the one that is shown</extracomment>
        <translation>Changements depuis la marque</translation>
    </message>
    <message numerus="yes">
        <source>Next failure (%n)</source>
        <extracomment>Goes to the next check that failed; %n is how many are still ahead</extracomment>
        <translation>
            <numerusform>Échec suivant (%n)</numerusform>
            <numerusform>Échec suivant (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next note (%n)</source>
        <extracomment>Goes to the next note; %n is how many are still ahead</extracomment>
        <translation>
            <numerusform>Note suivante (%n)</numerusform>
            <numerusform>Note suivante (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next sign-off (%n)</source>
        <extracomment>Goes to the next sign-off of a phase or of the whole; %n is how many are still ahead</extracomment>
        <translation>
            <numerusform>Validation suivante (%n)</numerusform>
            <numerusform>Validation suivante (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplayController</name>
    <message>
        <source>Entry %1 of %2</source>
        <extracomment>Where one stands in the record of a migration; %1 and %2 are numbers</extracomment>
        <translation>Entrée %1 sur %2</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>There is no database “%1”. Name another one with --database.</source>
        <translation>La base de données «&#xa0;%1&#xa0;» n’existe pas. Indiquez-en une autre avec --database.</translation>
    </message>
    <message>
        <source>No migration in this database has an identifier that begins with “%1”. A report of it shows the whole one.</source>
        <translation>Aucune migration de cette base de données n’a un identificateur qui commence par «&#xa0;%1&#xa0;». Un rapport de la migration le montre en entier.</translation>
    </message>
    <message numerus="yes">
        <source>%n migrations have an identifier that begins with “%1”. Give more of it.</source>
        <extracomment>%1 is the beginning of an identifier, %n how many begin so</extracomment>
        <translation>
            <numerusform>%n migration a un identificateur qui commence par «&#xa0;%1&#xa0;». Donnez-en davantage.</numerusform>
            <numerusform>%n migrations ont un identificateur qui commence par «&#xa0;%1&#xa0;». Donnez-en davantage.</numerusform>
        </translation>
    </message>
    <message>
        <source>The guide “%1” of this migration cannot be read: %2</source>
        <translation>Impossible de lire le guide de migration «&#xa0;%1&#xa0;» de cette migration&#xa0;: %2</translation>
    </message>
    <message>
        <source>The report is not the same in both languages. This is a mistake of the program.</source>
        <translation>Le rapport n’est pas identique dans les deux langues. C’est une erreur du programme.</translation>
    </message>
    <message>
        <source>The report cannot be made in this form. This is a mistake of the program.</source>
        <translation>Le rapport ne peut pas être créé sous cette forme. C’est une erreur du programme.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a path, %2 what is wrong and what to do</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ReportController</name>
    <message>
        <source>Report</source>
        <extracomment>Beginning of the name of a report&apos;s file</extracomment>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>The report was not made</source>
        <translation>Le rapport n’a pas été créé</translation>
    </message>
    <message>
        <source>The part of the program that makes reports ended without a word. Nothing was left.</source>
        <translation>La partie du programme qui crée les rapports s’est terminée sans message. Rien n’a été laissé.</translation>
    </message>
    <message>
        <source>Try it once more.</source>
        <translation>Essayez encore une fois.</translation>
    </message>
</context>
<context>
    <name>ReportFolderSheet</name>
    <message>
        <source>Folder for the report</source>
        <translation>Dossier du rapport</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Utiliser ce dossier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>Dossier parent</translation>
    </message>
</context>
<context>
    <name>ReportMaker</name>
    <message>
        <source>Report of the migration</source>
        <extracomment>Title of a report; %1 is a customer</extracomment>
        <translation>Rapport de la migration</translation>
    </message>
    <message>
        <source>Report of the migration at %1</source>
        <translation>Rapport de la migration chez %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>Heading over the list of a report&apos;s parts</extracomment>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Migration</source>
        <extracomment>From which product to which</extracomment>
        <translation>Migration</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Source Server</source>
        <translation>Serveur source</translation>
    </message>
    <message>
        <source>Destination Server</source>
        <translation>Serveur de destination</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Intervenant</translation>
    </message>
    <message>
        <source>Begun</source>
        <extracomment>When the record of a migration was begun</extracomment>
        <translation>Début</translation>
    </message>
    <message>
        <source>Last entry</source>
        <extracomment>When something was last written into the record of a migration</extracomment>
        <translation>Dernière entrée</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>The migration</source>
        <translation>La migration</translation>
    </message>
    <message>
        <source>This is a rehearsal on the practice site. It says nothing about the servers of a customer.</source>
        <translation>Ceci est un exercice sur le site d’entraînement. Il ne dit rien des serveurs d’un client.</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <extracomment>Of a migration that is still going on</extracomment>
        <translation>Pas encore terminée</translation>
    </message>
    <message>
        <source>Finished on %1 by %2</source>
        <extracomment>Of a migration: %1 is a time, %2 a person</extracomment>
        <translation>Terminée le %1 par %2</translation>
    </message>
    <message>
        <source>Abandoned on %1 by %2: “%3”</source>
        <extracomment>Of a migration: %1 is a time, %2 a person, %3 that person&apos;s reason</extracomment>
        <translation>Abandonnée le %1 par %2&#xa0;: «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>Program that wrote the record</source>
        <translation>Programme qui a écrit l’enregistrement</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide de migration</translation>
    </message>
    <message>
        <source>Program that made this report</source>
        <translation>Programme qui a créé ce rapport</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Rapport créé</translation>
    </message>
    <message>
        <source>Times are those of</source>
        <translation>Les heures sont celles de</translation>
    </message>
    <message>
        <source>Identifier of the migration</source>
        <translation>Identificateur de la migration</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Heads of columns in a report</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>Head of a column: what somebody decided</extracomment>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Head of a column: since when something is not as it should be</extracomment>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Known by</source>
        <extracomment>Head of a column: how it is known that something is done</extracomment>
        <translation>Connu par</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>Head of a column: what happened</extracomment>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>Étapes terminées</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Non réussi</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Newest hash</source>
        <translation>Hachage le plus récent</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Dérogations</translation>
    </message>
    <message>
        <source>Nobody overrode a verdict, an order or a condition.</source>
        <translation>Personne n’a dérogé à un verdict, à un ordre ou à une condition.</translation>
    </message>
    <message>
        <source>What somebody answers for. An override never changes what was measured.</source>
        <translation>Ce dont quelqu’un répond. Une dérogation ne change jamais ce qui a été mesuré.</translation>
    </message>
    <message>
        <source>Override, in force until %1</source>
        <extracomment>What somebody decided about a verdict; %1 is a time</extracomment>
        <translation>Dérogation, en vigueur jusqu’au %1</translation>
    </message>
    <message>
        <source>Override, no longer in force</source>
        <extracomment>What somebody decided about a verdict</extracomment>
        <translation>Dérogation, n’est plus en vigueur</translation>
    </message>
    <message>
        <source>Condition decided</source>
        <extracomment>Whether a step is needed, as somebody decided</extracomment>
        <translation>Condition décidée</translation>
    </message>
    <message>
        <source>Said to be needed</source>
        <translation>Déclaré nécessaire</translation>
    </message>
    <message>
        <source>Said not to be needed</source>
        <translation>Déclaré pas nécessaire</translation>
    </message>
    <message>
        <source>Order overruled</source>
        <extracomment>A step was begun though others had to be done before</extracomment>
        <translation>Ordre outrepassé</translation>
    </message>
    <message>
        <source>The content of this entry was erased.</source>
        <extracomment>In a report: an entry of the record whose content was removed after its time</extracomment>
        <translation>Le contenu de cette entrée a été effacé.</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Points ouverts</translation>
    </message>
    <message>
        <source>Nothing is open: every check that applies has passed, and every step is done or not needed.</source>
        <translation>Rien n’est ouvert&#xa0;: chaque vérification applicable est réussie, et chaque étape est terminée ou n’est pas nécessaire.</translation>
    </message>
    <message>
        <source>No check failed, and no step was deferred or skipped.</source>
        <translation>Aucune vérification n’a échoué, et aucune étape n’a été reportée ou ignorée.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps are not finished yet.</source>
        <extracomment>Steps of the guide</extracomment>
        <translation>
            <numerusform>%n étape n’est pas encore terminée.</numerusform>
            <numerusform>%n étapes ne sont pas encore terminées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not work</source>
        <extracomment>Of a line-of-business application after the move</extracomment>
        <translation>Ne fonctionne pas</translation>
    </message>
    <message>
        <source>Phases</source>
        <extracomment>A section of a report, with the phases of a migration</extracomment>
        <translation>Phases</translation>
    </message>
    <message>
        <source>“Who” and “When” say who signed the phase, and when.</source>
        <translation>«&#xa0;Qui&#xa0;» et «&#xa0;Quand&#xa0;» indiquent qui a signé la phase, et quand.</translation>
    </message>
    <message>
        <source>Only if: %1</source>
        <extracomment>%1 says when a phase is needed</extracomment>
        <translation>Seulement si&#xa0;: %1</translation>
    </message>
    <message>
        <source>Steps that this version of the guide does not have</source>
        <translation>Étapes que cette version du guide de migration ne contient pas</translation>
    </message>
    <message>
        <source>Seen by a check</source>
        <extracomment>How it is known that a step is done</extracomment>
        <translation>Constaté par une vérification</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>How it is known that a step is done: a person said so</extracomment>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Known from before</source>
        <extracomment>How it is known that a step is done: it was done before the record began</extracomment>
        <translation>Déjà connu auparavant</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Sauvegarde du %1</translation>
    </message>
    <message>
        <source>Kept on: %1</source>
        <extracomment>Where a backup is kept: %1 is a disk or a folder</extracomment>
        <translation>Conservée sur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <extracomment>%1 is a list of names of files</extracomment>
        <translation>Restauré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Withdrawn by %1 on %2: “%3”</source>
        <extracomment>Of a piece of evidence: %1 is a person, %2 a time, %3 that person&apos;s reason</extracomment>
        <translation>Retirée par %1 le %2&#xa0;: «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <extracomment>The name of evidence that was pasted and has none of its own</extracomment>
        <translation>Depuis le Presse-papiers</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>There is no evidence.</source>
        <extracomment>How much evidence there is</extracomment>
        <translation>Il n’y a pas de preuve.</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence.</source>
        <translation>
            <numerusform>%n preuve.</numerusform>
            <numerusform>%n preuves.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line-of-business applications</source>
        <translation>Applications métier</translation>
    </message>
    <message>
        <source>There are none, says %1 (%2).</source>
        <translation>Il n’y en a pas, selon %1 (%2).</translation>
    </message>
    <message>
        <source>None were written down.</source>
        <translation>Aucune n’a été notée.</translation>
    </message>
    <message>
        <source>Not tested</source>
        <extracomment>Result of the test of an application after the move: there is none yet</extracomment>
        <translation>Non testé</translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>Result of the test of an application after the move</extracomment>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>Of an application, a computer, a user or a share: it is not moved</extracomment>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Vendor: %1</source>
        <extracomment>Of an application: %1 is a company</extracomment>
        <translation>Éditeur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <extracomment>Of an application: %1 is a person or a telephone number</extracomment>
        <translation>Contact&#xa0;: %1</translation>
    </message>
    <message>
        <source>Media: %1</source>
        <extracomment>Of an application: %1 is a place</extracomment>
        <translation>Support&#xa0;: %1</translation>
    </message>
    <message>
        <source>Place of the license key: %1</source>
        <extracomment>Of an application: %1 is a place, never the key itself</extracomment>
        <translation>Emplacement de la clé de licence&#xa0;: %1</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <extracomment>Of an application: %1 is a folder</extracomment>
        <translation>Données&#xa0;: %1</translation>
    </message>
    <message>
        <source>Test after the move: %1</source>
        <extracomment>Of an application: %1 is what is tried after the move</extracomment>
        <translation>Test après le déplacement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Computers, users and shared folders</source>
        <translation>Ordinateurs, utilisateurs et dossiers partagés</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Given beside %1</source>
        <extracomment>Of a signature: %1 is the technician who was there</extracomment>
        <translation>En présence de %1</translation>
    </message>
    <message>
        <source>The signature is bound to the record with %1 entries and the hash %2.</source>
        <extracomment>What a signature is bound to: %1 is how many entries a record had, %2 a hash</extracomment>
        <translation>La signature est liée à l’enregistrement à %1 entrées et au hachage %2.</translation>
    </message>
    <message>
        <source>Signature of %1</source>
        <extracomment>What a picture shows; %1 is a name</extracomment>
        <translation>Signature de %1</translation>
    </message>
    <message>
        <source>The customer has not signed.</source>
        <translation>Le client n’a pas signé.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>A note of a person: %1 is the name, %2 the note</extracomment>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The record was begun.</source>
        <translation>L’enregistrement a commencé.</translation>
    </message>
    <message>
        <source>The data of the migration were corrected.</source>
        <translation>Les données de la migration ont été corrigées.</translation>
    </message>
    <message>
        <source>%1 finished the migration.</source>
        <translation>%1 a terminé la migration.</translation>
    </message>
    <message>
        <source>%1 abandoned the migration: “%2”</source>
        <extracomment>%1 is a person, %2 that person&apos;s reason</extracomment>
        <translation>%1 a abandonné la migration&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 opened the migration again: “%2”</source>
        <extracomment>%1 is a person, %2 that person&apos;s reason</extracomment>
        <translation>%1 a rouvert la migration&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The destination was installed anew, as its directory says.</source>
        <translation>La destination a été réinstallée, d’après son annuaire.</translation>
    </message>
    <message>
        <source>The destination was installed anew, says %1: “%2”</source>
        <translation>La destination a été réinstallée, selon %1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The customer signed.</source>
        <translation>Le client a signé.</translation>
    </message>
    <message>
        <source>Course of events</source>
        <extracomment>A section of a report: what people did, in the order in which they did it</extracomment>
        <translation>Déroulement</translation>
    </message>
    <message numerus="yes">
        <source>%n of them erased</source>
        <extracomment>Of the entries of a record: their content was deleted on purpose</extracomment>
        <translation>
            <numerusform>dont %n effacée</numerusform>
            <numerusform>dont %n effacées</numerusform>
        </translation>
    </message>
    <message>
        <source>Written on console %1</source>
        <extracomment>%1 is the beginning of a console&apos;s identifier</extracomment>
        <translation>Écrit sur la console %1</translation>
    </message>
    <message>
        <source>Proof of the record</source>
        <translation>Intégrité de l’enregistrement</translation>
    </message>
    <message>
        <source>Whoever keeps this report keeps the newest hash with it: entered in the console under “Proof of the record”, it proves later that no entry up to it was changed, dropped, moved or put in. Without a hash from elsewhere the record proves only that it agrees with itself.</source>
        <translation>Qui conserve ce rapport conserve aussi le hachage le plus récent&#xa0;: saisi dans la console sous «&#xa0;Intégrité de l’enregistrement&#xa0;», il prouve plus tard qu’aucune entrée jusqu’à celle-ci n’a été modifiée, supprimée, déplacée ou insérée. Sans un hachage connu par ailleurs, l’enregistrement prouve seulement qu’il est cohérent.</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>For paper and for the file.</source>
        <translation>Pour l’impression et pour le dossier.</translation>
    </message>
    <message>
        <source>For a browser: one file, which needs nothing else.</source>
        <translation>Pour un navigateur&#xa0;: un seul fichier, qui n’a besoin de rien d’autre.</translation>
    </message>
    <message>
        <source>For a spreadsheet: every line of every table.</source>
        <translation>Pour un tableur&#xa0;: chaque ligne de chaque tableau.</translation>
    </message>
    <message>
        <source>For programs.</source>
        <translation>Pour des programmes.</translation>
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
        <translation>Langue</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Seconde langue</translation>
    </message>
    <message>
        <source>Both stand in one document, the second below the first.</source>
        <translation>Les deux figurent dans un seul document, la seconde sous la première.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No second language</extracomment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Detail</source>
        <extracomment>How much a report tells</extracomment>
        <translation>Niveau de détail</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>How much a report tells</extracomment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Choisir un autre dossier</translation>
    </message>
    <message>
        <source>The report is being made …</source>
        <translation>Création du rapport…</translation>
    </message>
    <message>
        <source>The report is written</source>
        <translation>Le rapport est écrit</translation>
    </message>
    <message>
        <source>Make another one</source>
        <translation>En créer un autre</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Créer le rapport</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Stops making a report</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Leaves a sheet without doing anything</extracomment>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>RescueController</name>
    <message>
        <source>Open the new database and go on.</source>
        <translation>Ouvrez la nouvelle base de données et continuez.</translation>
    </message>
    <message>
        <source>Open the new database and look at the migrations that are incomplete. Where a backup holds more of them, keep it.</source>
        <translation>Ouvrez la nouvelle base de données et examinez les migrations incomplètes. Si une sauvegarde en contient davantage, conservez-la.</translation>
    </message>
    <message>
        <source>From now on, start the console with --database %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Désormais, démarrez la console avec --database %1.</translation>
    </message>
</context>
<context>
    <name>RescueOffer</name>
    <message>
        <source>What can be read goes into a new file. The damaged one is kept as it is.</source>
        <translation>Ce qui est lisible va dans un nouveau fichier. Le fichier endommagé est conservé tel quel.</translation>
    </message>
    <message>
        <source>Saving what can be read…</source>
        <translation>Sauvetage de ce qui est lisible…</translation>
    </message>
    <message>
        <source>Save what can be saved</source>
        <translation>Sauver ce qui peut l’être</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>RescueResult</name>
    <message>
        <source>What could be read is saved</source>
        <translation>Ce qui était lisible est sauvé</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Tout est sauvé</translation>
    </message>
    <message>
        <source>Open the new database</source>
        <translation>Ouvrir la nouvelle base de données</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Incomplete migrations</source>
        <translation>Migrations incomplètes</translation>
    </message>
    <message>
        <source>The new database</source>
        <translation>La nouvelle base de données</translation>
    </message>
    <message>
        <source>The damaged database, kept as it was</source>
        <translation>La base de données endommagée, conservée telle quelle</translation>
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
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n preuve</numerusform>
            <numerusform>%n preuves</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost entries: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Entrées perdues : %1</translation>
    </message>
    <message>
        <source>Entries whose content is lost or was erased: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Entrées dont le contenu est perdu ou a été effacé : %1</translation>
    </message>
    <message>
        <source>Lost pieces of evidence: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Preuves perdues : %1</translation>
    </message>
    <message>
        <source>The newest entries may be lost</source>
        <translation>Les entrées les plus récentes sont peut-être perdues</translation>
    </message>
    <message>
        <source>The database was damaged, and what could be read was saved. %1</source>
        <extracomment>An entry of a record; %1 is a list such as &quot;Lost entries: 3 · Lost pieces of evidence: 1&quot;</extracomment>
        <translation>La base de données était endommagée, et ce qui était lisible a été sauvé. %1</translation>
    </message>
</context>
<context>
    <name>RetentionController</name>
    <message>
        <source>For ever</source>
        <extracomment>How long records are kept</extracomment>
        <translation>Pour toujours</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <extracomment>How long records are kept</extracomment>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>As all others</source>
        <extracomment>How long the records of one customer are kept</extracomment>
        <translation>Comme tous les autres</translation>
    </message>
</context>
<context>
    <name>SecondLanguageButton</name>
    <message>
        <source>Second language: %1</source>
        <extracomment>%1 is the name of a language, as its readers write it</extracomment>
        <translation>Seconde langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show in a second language</source>
        <translation>Afficher dans une deuxième langue</translation>
    </message>
</context>
<context>
    <name>SecondLanguageSheet</name>
    <message>
        <source>Second language</source>
        <translation>Seconde langue</translation>
    </message>
    <message>
        <source>Every step is shown in both languages, for two people at one screen.</source>
        <translation>Chaque étape est affichée dans les deux langues, pour deux personnes devant un même écran.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No second language</extracomment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ServerChips</name>
    <message>
        <source>Rehearsal</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Source · %1</source>
        <extracomment>%1 is the name of the server that is being replaced</extracomment>
        <translation>Source · %1</translation>
    </message>
    <message>
        <source>Destination · %1</source>
        <extracomment>%1 is the name of the new server</extracomment>
        <translation>Destination · %1</translation>
    </message>
</context>
<context>
    <name>ServerField</name>
    <message>
        <source>Take %1 as %2</source>
        <extracomment>%1 is a server that was found, %2 the field it goes into</extracomment>
        <translation>Utiliser %1 comme %2</translation>
    </message>
</context>
<context>
    <name>ServerFinder</name>
    <message>
        <source>DNS server of the site</source>
        <translation>Serveur DNS du site</translation>
    </message>
    <message>
        <source>Usually the old server&apos;s IP address. With it the console can look for the servers of the domain.</source>
        <translation>En général l’adresse IP de l’ancien serveur. Elle permet à la console de chercher les serveurs du domaine.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Find servers</source>
        <translation>Trouver les serveurs</translation>
    </message>
    <message>
        <source>Type the servers below: the search is only a help.</source>
        <translation>Saisissez les serveurs ci-dessous&#xa0;: la recherche n’est qu’une aide.</translation>
    </message>
    <message>
        <source>Looking for servers</source>
        <translation>Recherche des serveurs</translation>
    </message>
</context>
<context>
    <name>ServerSearch</name>
    <message>
        <source>Enter the IP address of the site&apos;s DNS server: a name cannot be asked before there is one.</source>
        <translation>Saisissez l’adresse IP du serveur DNS du site&#xa0;: sans lui, aucun nom ne peut être résolu.</translation>
    </message>
    <message>
        <source>This is not a domain name. It looks like contoso.lan.</source>
        <translation>Ce n’est pas un nom de domaine. Il ressemble à contoso.lan.</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Rehearsal</source>
        <extracomment>Marks a migration that is only practised</extracomment>
        <translation>Exercice</translation>
    </message>
</context>
<context>
    <name>SessionController</name>
    <message>
        <source>Phase %1 of %2</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Phase %1 sur %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The most important next thing: title of a card and its value</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Buttons of the most important next thing</extracomment>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Show how</source>
        <translation>Comment faire</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <extracomment>The most important next thing: %1 is the title of a step that somebody has begun</extracomment>
        <translation>Continuer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <extracomment>The most important next thing: %1 is the title of a step that was put off</extracomment>
        <translation>Encore ouvert&#xa0;: %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <extracomment>The most important next thing, when nothing is wrong: %1 is the title of a step</extracomment>
        <translation>Ensuite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open the step</source>
        <translation>Ouvrir l’étape</translation>
    </message>
    <message>
        <source>No live data since %1</source>
        <extracomment>The part of the program that asks the servers is silent; %1 is a time</extracomment>
        <translation>Aucune donnée en direct depuis %1</translation>
    </message>
    <message>
        <source>Asking the servers …</source>
        <extracomment>While the servers are asked; %1 and %2 are numbers of checks</extracomment>
        <translation>Interrogation des serveurs…</translation>
    </message>
    <message>
        <source>%1 of %2 checks have an answer</source>
        <translation>%1 vérifications sur %2 ont une réponse</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Stop checking</source>
        <translation>Arrêter la vérification</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Opens the list of everything else that can be done</extracomment>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>SessionService</name>
    <message>
        <source>There is no guide for this product. Choose another one.</source>
        <translation>Il n’existe pas de guide de migration pour ce produit. Choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>Finished</source>
        <extracomment>State of a migration</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <extracomment>State of a migration: given up before its end</extracomment>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>State of a migration: it goes on</extracomment>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>not begun</source>
        <extracomment>Of a migration: none of its phases was begun</extracomment>
        <translation>non commencé</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many phases of a migration are done: %1 and %2 are numbers</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n failed</source>
        <extracomment>Phases that are done, and checks that failed: %1 is &quot;7 of 8&quot;</extracomment>
        <translation>
            <numerusform>%1 · %n en échec</numerusform>
            <numerusform>%1 · %n en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n to look at</source>
        <extracomment>Phases that are done, and checks that warn or cannot tell: %1 is &quot;7 of 8&quot;</extracomment>
        <translation>
            <numerusform>%1 · %n à examiner</numerusform>
            <numerusform>%1 · %n à examiner</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>On the start page: title of the card that matters most, and its value</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>last looked at %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>vu pour la dernière fois&#xa0;: %1</translation>
    </message>
    <message>
        <source>Phase %1 of %2 · last looked at %3</source>
        <extracomment>%1 and %2 are numbers, %3 a time</extracomment>
        <translation>Phase %1 sur %2 · vu pour la dernière fois&#xa0;: %3</translation>
    </message>
    <message>
        <source>Erased</source>
        <extracomment>Marks a migration in a list: its content was deleted, the proof that it was there stays</extracomment>
        <translation>Effacée</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivée</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Four appearances: as the system says, light, dark, high contrast</extracomment>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number, such as 150</extracomment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Animations réduites</translation>
    </message>
    <message>
        <source>Nothing slides or turns.</source>
        <translation>Rien ne glisse ni ne tourne.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Live checks</source>
        <translation>Vérifications en direct</translation>
    </message>
    <message>
        <source>Ask the servers every</source>
        <translation>Interroger les serveurs toutes les</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <extracomment>%n is a number of seconds between two checks</extracomment>
        <translation>
            <numerusform>%n&#xa0;s</numerusform>
            <numerusform>%n&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget the password after</source>
        <translation>Oublier le mot de passe après</translation>
    </message>
    <message>
        <source>It is kept in memory only, and forgotten when the console is not touched for so long.</source>
        <translation>Il est conservé en mémoire uniquement, et oublié quand la console n’est pas touchée pendant cette durée.</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>Nombres et dates</translation>
    </message>
    <message>
        <source>Glove mode</source>
        <translation>Mode gants</translation>
    </message>
    <message>
        <source>Larger buttons. What weighs heavily is held down, or pressed twice.</source>
        <translation>Boutons plus grands. Ce qui est lourd de conséquences se maintient appuyé ou s’appuie deux fois.</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>Clavier visuel</translation>
    </message>
    <message>
        <source>Automatic: on a touchscreen without a keyboard. Holds from the next start.</source>
        <translation>Automatique&#xa0;: sur un écran tactile sans clavier. S’applique à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>When there is a keyboard on the screen</extracomment>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Tab leads to every control and every list, the arrow keys go through a list, Enter presses what has the frame.</source>
        <translation>La touche Tab mène à chaque commande et à chaque liste, les flèches parcourent une liste, Entrée actionne ce qui est encadré.</translation>
    </message>
</context>
<context>
    <name>SignInSheet</name>
    <message>
        <source>Sign in to the domain</source>
        <translation>Se connecter au domaine</translation>
    </message>
    <message>
        <source>Reading the directory needs a domain administrator. The password stays in memory, is never written down, and a refused one is never sent again by itself.</source>
        <translation>La lecture de l’annuaire nécessite un administrateur de domaine. Le mot de passe reste en mémoire, n’est jamais enregistré et, s’il est refusé, n’est jamais renvoyé automatiquement.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Of the domain %1</source>
        <extracomment>%1 is the DNS name of a domain</extracomment>
        <translation>Du domaine %1</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Without Kerberos</source>
        <translation>Sans Kerberos</translation>
    </message>
    <message>
        <source>Only if port 88 cannot be reached: the password then goes to each server, over TLS and to a certificate that you trust.</source>
        <translation>Seulement si le port 88 n’est pas joignable&#xa0;: le mot de passe est alors envoyé à chaque serveur, par TLS et à un certificat que vous avez approuvé.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>SignOffController</name>
    <message>
        <source>Signed by %1, %2</source>
        <extracomment>%1 is a person, %2 a time</extracomment>
        <translation>Signé par %1, %2</translation>
    </message>
    <message>
        <source>All required steps are settled. The phase can be signed.</source>
        <translation>Toutes les étapes obligatoires sont réglées. La phase peut être signée.</translation>
    </message>
    <message numerus="yes">
        <source>%n required step(s) still open. The phase can be signed when they are settled.</source>
        <translation>
            <numerusform>%n étape obligatoire encore ouverte. La phase peut être signée quand elle est réglée.</numerusform>
            <numerusform>%n étapes obligatoires encore ouvertes. La phase peut être signée quand elles sont réglées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>%1 says what was set aside, %2 is the reason in a person&apos;s words</extracomment>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Deferred: %1</source>
        <extracomment>%1 is the title of a step</extracomment>
        <translation>Reporté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <extracomment>%1 is the title of a step</extracomment>
        <translation>Ignoré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Due later: %1</source>
        <extracomment>%1 is the title of a step that has to be done before a step of a later phase</extracomment>
        <translation>À faire plus tard&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <extracomment>%1 is the title of a step that is only recommended</extracomment>
        <translation>Non fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Phases signed by the technician: %1 of %2</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Phases signées par le technicien&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Entry %1 · %2</source>
        <extracomment>%1 is a number, %2 the beginning of a hash: &quot;1f2e 3d4c 5b6a 7980&quot;</extracomment>
        <translation>Entrée %1 · %2</translation>
    </message>
    <message>
        <source>Signed by %1, %2. %3</source>
        <extracomment>%1 is a person, %2 a time, %3 says which entry of the record the signature is bound to</extracomment>
        <translation>Signé par %1, %2. %3</translation>
    </message>
</context>
<context>
    <name>SignPhaseSheet</name>
    <message>
        <source>Still open</source>
        <extracomment>Heading above steps that still have to be done</extracomment>
        <translation>Encore ouvert</translation>
    </message>
    <message>
        <source>Signed in spite of</source>
        <extracomment>Heading above steps that were deferred or skipped</extracomment>
        <translation>Signé malgré</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>Heading above what was said with a signature</extracomment>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Why is the signature withdrawn?</source>
        <translation>Pourquoi la signature est-elle retirée&#x202f;?</translation>
    </message>
    <message>
        <source>What should whoever reads this later know?</source>
        <translation>Que doit savoir la personne qui lira ceci plus tard&#x202f;?</translation>
    </message>
    <message>
        <source>Sign the phase</source>
        <translation>Signer la phase</translation>
    </message>
    <message>
        <source>Withdraw the signature</source>
        <translation>Retirer la signature</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SignatureField</name>
    <message>
        <source>Empty</source>
        <extracomment>For screen readers: a field to write a name in with the finger</extracomment>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Rempli</translation>
    </message>
</context>
<context>
    <name>SignatureSheet</name>
    <message>
        <source>Signature of the customer</source>
        <translation>Signature du client</translation>
    </message>
    <message>
        <source>The customer can sign when the technician has signed every phase.</source>
        <translation>Le client peut signer une fois que le technicien a signé toutes les phases.</translation>
    </message>
    <message>
        <source>With this signature the customer accepts the migration as it stands in the record.</source>
        <translation>Par cette signature, le client accepte la migration telle qu’elle figure dans l’enregistrement.</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <extracomment>Heading above phases without a signature</extracomment>
        <translation>Pas encore signé</translation>
    </message>
    <message>
        <source>What is signed</source>
        <extracomment>Heading above what the customer signs</extracomment>
        <translation>Ce qui est signé</translation>
    </message>
    <message>
        <source>Bound to the record</source>
        <extracomment>Label above the hash that a signature is bound to</extracomment>
        <translation>Lié à l’enregistrement</translation>
    </message>
    <message>
        <source>Signature so far</source>
        <extracomment>Heading above a signature that was given</extracomment>
        <translation>Signature actuelle</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>Nom du client</translation>
    </message>
    <message>
        <source>Sign here with a finger or a pen</source>
        <translation>Signez ici avec le doigt ou un stylet</translation>
    </message>
    <message>
        <source>Sign with the typed name instead</source>
        <translation>Signer plutôt avec le nom saisi</translation>
    </message>
    <message>
        <source>Sign the migration</source>
        <translation>Signer la migration</translation>
    </message>
    <message>
        <source>Write anew</source>
        <extracomment>Empties the field for a signature</extracomment>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Migration Console</source>
        <translation>Console de migration</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>Langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Name of a page and of the button that opens it</extracomment>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Opening the records…</source>
        <translation>Ouverture des enregistrements…</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>Waits for: %1</source>
        <extracomment>%1 is the title of the card that names the cause</extracomment>
        <translation>En attente de&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>StepActions</name>
    <message>
        <source>Skip with a reason</source>
        <translation>Ignorer avec un motif</translation>
    </message>
    <message>
        <source>Do it later</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Reopen the step</source>
        <extracomment>Takes back what was said about this step: done, skipped or deferred</extracomment>
        <translation>Rouvrir l’étape</translation>
    </message>
    <message>
        <source>Begin the step</source>
        <extracomment>Button: the technician begins to work on this step</extracomment>
        <translation>Commencer l’étape</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marquer comme terminée</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Check again: %1</source>
        <translation>Vérifier à nouveau&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>StepAside</name>
    <message>
        <source>Choose a card</source>
        <translation>Choisissez une carte</translation>
    </message>
    <message>
        <source>Its step, with what to do and why, opens here.</source>
        <translation>Son étape s’ouvre ici, avec ce qu’il faut faire et pourquoi.</translation>
    </message>
</context>
<context>
    <name>StepBody</name>
    <message>
        <source>Why it matters</source>
        <translation>Pourquoi c’est important</translation>
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
        <translation>Cette version du guide de migration ne contient plus cette étape. Ce qui a été enregistré à son sujet est conservé et il ne reste rien à faire.</translation>
    </message>
</context>
<context>
    <name>StepDetails</name>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <extracomment>Opens the list of applications that the business lives on</extracomment>
        <translation>Ouvrir le plan</translation>
    </message>
    <message>
        <source>Important</source>
        <extracomment>Label above an important remark</extracomment>
        <translation>Important</translation>
    </message>
    <message>
        <source>Limits</source>
        <extracomment>Heading above the limits that a value is judged by</extracomment>
        <translation>Limites</translation>
    </message>
    <message>
        <source>What to keep as evidence</source>
        <translation>Ce qu’il faut conserver comme preuve</translation>
    </message>
    <message>
        <source>If it is skipped</source>
        <translation>Si elle est ignorée</translation>
    </message>
</context>
<context>
    <name>StepEvidence</name>
    <message>
        <source>Evidence</source>
        <extracomment>Heading: files, pictures and outputs that prove what was done</extracomment>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>None yet. Add photos, screenshots, log files or the output of a command.</source>
        <translation>Aucune pour l’instant. Ajoutez des photos, des captures d’écran, des fichiers journaux ou la sortie d’une commande.</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Ajouter un fichier</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>Adds what is on the clipboard</extracomment>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>StepGate</name>
    <message>
        <source>Needed at this site</source>
        <translation>Nécessaire sur ce site</translation>
    </message>
    <message>
        <source>Not needed at this site</source>
        <translation>Pas nécessaire sur ce site</translation>
    </message>
    <message>
        <source>Is this step needed at this site?</source>
        <translation>Cette étape est-elle nécessaire sur ce site&#x202f;?</translation>
    </message>
    <message>
        <source>Decide …</source>
        <extracomment>Button: decide whether a step is needed at this site</extracomment>
        <translation>Décider…</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>In this phase</source>
        <translation>Dans cette phase</translation>
    </message>
</context>
<context>
    <name>StepRecord</name>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Nothing yet. Every answer, confirmation and note is kept here.</source>
        <translation>Rien pour l’instant. Chaque réponse, confirmation et note est conservée ici.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What should whoever reads this later know?</source>
        <translation>Que doit savoir la personne qui lira ceci plus tard&#x202f;?</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Ajouter la note</translation>
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
        <translation>Ordinateur par ordinateur</translation>
    </message>
    <message>
        <source>User by user</source>
        <extracomment>Heading above a list of users to tick</extracomment>
        <translation>Utilisateur par utilisateur</translation>
    </message>
    <message>
        <source>Shared folder by shared folder</source>
        <extracomment>Heading above a list of shared folders to tick</extracomment>
        <translation>Dossier partagé par dossier partagé</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Rien n’est ouvert.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the rows are open.</source>
        <translation>
            <numerusform>%n ligne est ouverte.</numerusform>
            <numerusform>%n lignes sont ouvertes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The directory has %n more that stand in no row: add those that matter.</source>
        <translation>
            <numerusform>L’annuaire en contient %n autre qui ne figure dans aucune ligne&#xa0;: ajoutez-le s’il compte.</numerusform>
            <numerusform>L’annuaire en contient %n autres qui ne figurent dans aucune ligne&#xa0;: ajoutez ceux qui comptent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row is done or set aside.</source>
        <translation>Chaque ligne est terminée ou mise de côté.</translation>
    </message>
    <message>
        <source>The computers come from the directory as soon as you are signed in. Until then, add them by hand.</source>
        <translation>Les ordinateurs proviennent de l’annuaire dès que vous êtes connecté. D’ici là, ajoutez-les à la main.</translation>
    </message>
    <message>
        <source>The users come from the directory as soon as you are signed in. Until then, add them by hand.</source>
        <translation>Les utilisateurs proviennent de l’annuaire dès que vous êtes connecté. D’ici là, ajoutez-les à la main.</translation>
    </message>
    <message>
        <source>Add each shared folder by hand, so that none is forgotten.</source>
        <translation>Ajoutez chaque dossier partagé à la main, pour n’en oublier aucun.</translation>
    </message>
    <message>
        <source>Name of the computer</source>
        <translation>Nom de l’ordinateur</translation>
    </message>
    <message>
        <source>Name of the user</source>
        <translation>Nom de l’utilisateur</translation>
    </message>
    <message>
        <source>Name of the shared folder</source>
        <translation>Nom du dossier partagé</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters. Enter the short name by which the directory knows it.</source>
        <translation>Le nom dépasse %1 caractères. Saisissez le nom court sous lequel l’annuaire le connaît.</translation>
    </message>
    <message>
        <source>“%1” is in the list already.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà dans la liste.</translation>
    </message>
</context>
<context>
    <name>TickListModel</name>
    <message>
        <source>Done (%1, %2)</source>
        <extracomment>A row of a list is done: %1 is a person, %2 a date</extracomment>
        <translation>Terminé (%1, %2)</translation>
    </message>
    <message>
        <source>Set aside (%1, %2): “%3”</source>
        <extracomment>A row of a list is left out: %1 is a person, %2 a date, %3 the reason in that person&apos;s words</extracomment>
        <translation>Mis de côté (%1, %2)&#xa0;: «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>last sign-in about %1</source>
        <extracomment>%1 is a date; the directory passes it on up to two weeks late</extracomment>
        <translation>dernière connexion vers le %1</translation>
    </message>
</context>
<context>
    <name>TickRow</name>
    <message>
        <source>More about %1</source>
        <extracomment>%1 is a computer, a user or a shared folder: opens what else can be done with it</extracomment>
        <translation>Plus d’actions pour %1</translation>
    </message>
</context>
<context>
    <name>TickRowSheet</name>
    <message>
        <source>Not used any more</source>
        <translation>N’est plus utilisé</translation>
    </message>
    <message>
        <source>Its system is not supported</source>
        <translation>Son système n’est pas pris en charge</translation>
    </message>
    <message>
        <source>Done before, in another way</source>
        <translation>Déjà fait d’une autre façon</translation>
    </message>
    <message>
        <source>The customer decided so</source>
        <translation>Décision du client</translation>
    </message>
    <message>
        <source>A row that is set aside counts as settled. The record keeps your reason.</source>
        <translation>Une ligne mise de côté est considérée comme réglée. L’enregistrement conserve votre motif.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Avec vos propres mots</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>Leaves a computer, a user or a shared folder out of the step, with a reason</extracomment>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Reopen the row</source>
        <extracomment>A row that was done or set aside is open again</extracomment>
        <translation>Rouvrir la ligne</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Supprimer la ligne</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>TickSection</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>A filter and how many rows it shows</extracomment>
        <translation>Toutes %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>A filter: rows that are neither done nor set aside, and how many there are</extracomment>
        <translation>Ouvertes %1</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <extracomment>Ticks every row of the list that is shown and still open</extracomment>
        <translation>Cocher tout ce qui est affiché</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Adds a row to the list</extracomment>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>TimelineRail</name>
    <message>
        <source>Phases</source>
        <extracomment>Name of the list of the eight phases</extracomment>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Phase %1: %2, %3</source>
        <extracomment>For screen readers: %1 number of the phase, %2 its title, %3 how it stands</extracomment>
        <translation>Phase %1&#xa0;: %2, %3</translation>
    </message>
</context>
<context>
    <name>TimelineStrip</name>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Phase %1: %2, %3</source>
        <translation>Phase %1&#xa0;: %2, %3</translation>
    </message>
</context>
<context>
    <name>TouchButton</name>
    <message>
        <source>Hold, or press again</source>
        <extracomment>On a button that was touched for a moment: whether that was meant</extracomment>
        <translation>Maintenez ou appuyez encore</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <extracomment>Takes back what was just done</extracomment>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler l’action&#xa0;: %1</translation>
    </message>
    <message>
        <source>Understood</source>
        <extracomment>Takes a message off the screen</extracomment>
        <translation>Compris</translation>
    </message>
</context>
<context>
    <name>UndoController</name>
    <message>
        <source>List changed: %1</source>
        <extracomment>What a person has just done: %1 is the title of a step whose list was changed</extracomment>
        <translation>Liste modifiée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The plan of the applications was changed</source>
        <translation>Le plan des applications a été modifié</translation>
    </message>
    <message>
        <source>Confirmation changed</source>
        <extracomment>What a person has just done: vouched for something that no check can see, or no longer</extracomment>
        <translation>Confirmation modifiée</translation>
    </message>
    <message>
        <source>The migration was closed</source>
        <translation>La migration a été clôturée</translation>
    </message>
    <message>
        <source>The migration was reopened</source>
        <translation>La migration a été rouverte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>act</comment>
        <extracomment>What a person has just done: %1 is a status such as &quot;Done&quot;, %2 the title of a step</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Ticked off</source>
        <translation>Coché</translation>
    </message>
    <message>
        <source>Tick removed</source>
        <translation>Décoché</translation>
    </message>
    <message>
        <source>Overridden: %1</source>
        <extracomment>What a person has just done: %1 is the title of a check</extracomment>
        <translation>Dérogation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Override withdrawn: %1</source>
        <extracomment>What a person has just done: %1 is the title of a check</extracomment>
        <translation>Dérogation retirée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Condition decided: %1</source>
        <extracomment>What a person has just done: %1 is the title of a step or phase</extracomment>
        <translation>Condition décidée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Order overruled: %1</source>
        <extracomment>What a person has just done: %1 is the title of a step</extracomment>
        <translation>Ordre outrepassé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Evidence added: %1</source>
        <extracomment>What a person has just done: %1 is the title of a step</extracomment>
        <translation>Preuve ajoutée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Evidence withdrawn: %1</source>
        <extracomment>What a person has just done: %1 is the title of a step</extracomment>
        <translation>Preuve retirée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <extracomment>What a person has just done: %1 is the title of a phase</extracomment>
        <translation>Signé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The data of the migration was corrected</source>
        <translation>Les données de la migration ont été corrigées</translation>
    </message>
</context>
<context>
    <name>UpdateConfirmation</name>
    <message>
        <source>Is update KB943494 installed on the source server?</source>
        <translation>La mise à jour KB943494 est-elle installée sur le serveur source&#x202f;?</translation>
    </message>
    <message>
        <source>With it, the source server may stay for 21 days, without it for 7. Look for it in Control Panel &gt; Add or Remove Programs with “Show updates” ticked.</source>
        <translation>Avec elle, le serveur source peut rester 21 jours&#x202f;; sans elle, 7. Cherchez-la dans Panneau de configuration &gt; Ajout/Suppression de programmes (Control Panel &gt; Add or Remove Programs), avec «&#xa0;Afficher les mises à jour&#xa0;» (Show updates) coché.</translation>
    </message>
    <message>
        <source>Take the confirmation back</source>
        <translation>Annuler la confirmation</translation>
    </message>
    <message>
        <source>Confirm that it is installed</source>
        <translation>Confirmer qu’elle est installée</translation>
    </message>
</context>
<context>
    <name>VerifyTexts</name>
    <message>
        <source>Verifies a file that the Migration Console exported: every entry, every chain and all evidence.

Without a hash that is known from elsewhere, such as from a printed report, it proves only that the file agrees with itself.

Ends with 0 when everything is intact and every chain is proven by a hash that you gave, 1 when everything is intact but a chain is proven only in itself, 2 when something is wrong, 64 for wrong usage, 65 when it is not such a file.</source>
        <translation>Contrôle un fichier exporté par la console de migration&#xa0;: chaque entrée, chaque chaîne et toutes les preuves.

Sans un hachage connu par ailleurs, par exemple d’un rapport imprimé, cela prouve seulement que le fichier est cohérent.

Se termine avec 0 si tout est intact et chaque chaîne prouvée par un hachage que vous avez indiqué, 1 si tout est intact mais qu’une chaîne n’est prouvée que par elle-même, 2 si quelque chose ne va pas, 64 en cas d’utilisation incorrecte, 65 si ce n’est pas un fichier de ce type.</translation>
    </message>
    <message>
        <source>The exported file.</source>
        <translation>Fichier exporté.</translation>
    </message>
    <message>
        <source>A hash that is known from elsewhere, or at least its first 16 characters. May be given several times.</source>
        <translation>Un hachage connu par ailleurs, ou au moins ses 16 premiers caractères. Peut être indiqué plusieurs fois.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>Name one file. “migration-console-verify --help” tells what is possible.</source>
        <translation>Indiquez un fichier. «&#xa0;migration-console-verify --help&#xa0;» indique ce qui est possible.</translation>
    </message>
    <message>
        <source>“%1” is not a hash: it has 16 to 64 characters from 0 to 9 and from a to f.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas un hachage&#xa0;: un hachage compte 16 à 64 caractères de 0 à 9 et de a à f.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <extracomment>%1 is what the system says</extracomment>
        <translation>Impossible de lire le fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is not a file that the Migration Console exported.</source>
        <translation>Ce fichier n’a pas été exporté par la console de migration.</translation>
    </message>
    <message>
        <source>The file has version %1 of the format, which this program does not know. Use a newer one.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Le fichier utilise la version %1 du format, que ce programme ne connaît pas. Utilisez une version plus récente.</translation>
    </message>
    <message>
        <source>Entry %1 was changed: it does not give its own hash.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>L’entrée %1 a été modifiée&#xa0;: elle ne donne pas son propre hachage.</translation>
    </message>
    <message>
        <source>Entry %1 was dropped.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>L’entrée %1 a été supprimée.</translation>
    </message>
    <message>
        <source>Entry %1 is not at its place: entries were reordered.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>L’entrée %1 n’est pas à sa place&#xa0;: des entrées ont été réordonnées.</translation>
    </message>
    <message>
        <source>An entry was inserted at place %1.</source>
        <extracomment>%1 is the number of a place in a list of entries</extracomment>
        <translation>Une entrée a été insérée à la position %1.</translation>
    </message>
    <message>
        <source>Entry %1 does not follow the entry before it: one of the two was exchanged.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>L’entrée %1 ne suit pas celle qui la précède&#xa0;: l’une des deux a été échangée.</translation>
    </message>
    <message>
        <source>What entry %1 says was changed: it does not match the hash in the entry.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>Le contenu de l’entrée %1 a été modifié&#xa0;: il ne correspond pas au hachage de l’entrée.</translation>
    </message>
    <message>
        <source>What stands at place %1 is not an entry.</source>
        <extracomment>%1 is the number of a place in a list of entries</extracomment>
        <translation>Ce qui se trouve à la position %1 n’est pas une entrée.</translation>
    </message>
    <message>
        <source>Proven only in itself: without a hash from elsewhere, whoever wrote all of it anew would not be noticed.</source>
        <translation>Prouvé seulement par lui-même&#xa0;: sans un hachage connu par ailleurs, une réécriture complète passerait inaperçue.</translation>
    </message>
    <message>
        <source>Proven by the hash that you gave, up to its last entry.</source>
        <translation>Prouvé par le hachage que vous avez indiqué, jusqu’à la dernière entrée.</translation>
    </message>
    <message>
        <source>Proven by the hash that you gave up to entry %1. What follows is proven only in itself.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>Prouvé par le hachage que vous avez indiqué, jusqu’à l’entrée %1. La suite n’est prouvée que par elle-même.</translation>
    </message>
    <message>
        <source>Console %1</source>
        <extracomment>%1 is the id of a console</extracomment>
        <translation>Console %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contents of %n entry(s) were erased on purpose.</source>
        <translation>
            <numerusform>Le contenu de %n entrée a été effacé volontairement.</numerusform>
            <numerusform>Le contenu de %n entrées a été effacé volontairement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest hash: %1</source>
        <extracomment>%1 is a hash</extracomment>
        <translation>Hachage le plus récent&#xa0;: %1</translation>
    </message>
    <message>
        <source>Intact.</source>
        <extracomment>Word for a chain of entries in which nothing is wrong</extracomment>
        <translation>Intact.</translation>
    </message>
    <message>
        <source>BROKEN: %1</source>
        <translation>DÉFAUT&#xa0;: %1</translation>
    </message>
    <message>
        <source>Migration %1</source>
        <extracomment>%1 is an id</extracomment>
        <translation>Migration %1</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n preuve</numerusform>
            <numerusform>%n preuves</numerusform>
        </translation>
    </message>
    <message>
        <source>BROKEN: evidence %1 was changed.</source>
        <extracomment>%1 is a hash</extracomment>
        <translation>DÉFAUT&#xa0;: la preuve %1 a été modifiée.</translation>
    </message>
    <message>
        <source>BROKEN: evidence %1 is missing.</source>
        <extracomment>%1 is a hash</extracomment>
        <translation>DÉFAUT&#xa0;: la preuve %1 manque.</translation>
    </message>
    <message>
        <source>Something is wrong with this file.</source>
        <translation>Quelque chose ne va pas dans ce fichier.</translation>
    </message>
    <message>
        <source>Everything is intact and proven by what you gave.</source>
        <translation>Tout est intact et prouvé par ce que vous avez indiqué.</translation>
    </message>
    <message>
        <source>Everything is intact, but not every chain is proven by a hash from elsewhere.</source>
        <translation>Tout est intact, mais certaines chaînes ne sont pas prouvées par un hachage connu par ailleurs.</translation>
    </message>
    <message>
        <source>BROKEN: the file as a whole is not as it was written. It was cut or changed.</source>
        <translation>DÉFAUT&#xa0;: le fichier dans son ensemble n’est pas tel qu’il a été écrit. Il a été tronqué ou modifié.</translation>
    </message>
    <message>
        <source>BROKEN: the file goes on in an unknown way: %1</source>
        <extracomment>%1 is a name from the file, or what a library says</extracomment>
        <translation>DÉFAUT&#xa0;: le fichier se poursuit de façon inconnue&#xa0;: %1</translation>
    </message>
    <message>
        <source>BROKEN: no intact part of a chain holds the hash %1.</source>
        <extracomment>%1 is a hash</extracomment>
        <translation>DÉFAUT&#xa0;: aucune partie intacte d’une chaîne ne contient le hachage %1.</translation>
    </message>
</context>
<context>
    <name>VisitKeeper</name>
    <message>
        <source>Since you were last here (%1)</source>
        <extracomment>Heading above what others did; %1 is a date and time</extracomment>
        <translation>Depuis votre dernière visite (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) changed.</source>
        <comment>by other people or by the checks</comment>
        <translation>
            <numerusform>%n étape a changé.</numerusform>
            <numerusform>%n étapes ont changé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Here were: %1.</source>
        <extracomment>Who worked here meanwhile: %1 is one name or several</extracomment>
        <translation>Sont passés ici&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) turned red.</source>
        <comment>failed or cannot tell</comment>
        <translation>
            <numerusform>%n vérification est passée au rouge.</numerusform>
            <numerusform>%n vérifications sont passées au rouge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n override(s) were given.</source>
        <comment>of verdicts</comment>
        <translation>
            <numerusform>%n dérogation a été accordée.</numerusform>
            <numerusform>%n dérogations ont été accordées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Not run</source>
        <extracomment>Status of a check that never ran</extracomment>
        <translation>Non exécuté</translation>
    </message>
    <message>
        <source>Queued</source>
        <extracomment>Status of a check</extracomment>
        <translation>En file d’attente</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>Status of a check: the console works on it</extracomment>
        <translation>En cours d’exécution</translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>Status of a check: its condition is met</extracomment>
        <translation>Réussite</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Status of a check</extracomment>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Status of a check: its condition is not met. Not a broken operation</extracomment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <extracomment>Status of a check that could not be made</extracomment>
        <translation>Indéterminé</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <extracomment>Status of a check that a rule excludes here</extracomment>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Blocked</source>
        <extracomment>Status of a check whose cause another card names</extracomment>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>Status of a check that the technician ended</extracomment>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <extracomment>Status of a check that ran when the program ended</extracomment>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Stale</source>
        <extracomment>Status of a value that was right once and is too old now</extracomment>
        <translation>Périmé</translation>
    </message>
    <message>
        <source>To do</source>
        <extracomment>Status of a step: the technician has not begun</extracomment>
        <translation>À faire</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>Status of a step: a person works on it</extracomment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Status of a step</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>Status of a step</extracomment>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Deferred</source>
        <extracomment>Status of a step: will be done later</extracomment>
        <translation>Reporté</translation>
    </message>
    <message>
        <source>Reopened</source>
        <extracomment>Status of a step that was done and is open again</extracomment>
        <translation>Rouvert</translation>
    </message>
    <message>
        <source>Blocker</source>
        <extracomment>Weight of a rule: must be met</extracomment>
        <translation>Bloquant</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>severity</comment>
        <extracomment>Weight of a rule: may pass with a reason</extracomment>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Advice</source>
        <extracomment>Weight of a rule: recommended</extracomment>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Source server</source>
        <translation>Serveur source</translation>
    </message>
    <message>
        <source>Destination server</source>
        <translation>Serveur de destination</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>Cette console</translation>
    </message>
    <message>
        <source>External time source</source>
        <translation>Source de temps externe</translation>
    </message>
    <message>
        <source>schema master</source>
        <translation>contrôleur de schéma</translation>
    </message>
    <message>
        <source>domain naming master</source>
        <translation>maître d’attribution de noms de domaine</translation>
    </message>
    <message>
        <source>PDC emulator</source>
        <translation>émulateur PDC</translation>
    </message>
    <message>
        <source>RID master</source>
        <translation>maître RID</translation>
    </message>
    <message>
        <source>infrastructure master</source>
        <translation>maître d’infrastructure</translation>
    </message>
    <message>
        <source>owner of DomainDnsZones</source>
        <extracomment>Owner of the DNS data of the domain, one of seven operations-master roles</extracomment>
        <translation>propriétaire de DomainDnsZones</translation>
    </message>
    <message>
        <source>owner of ForestDnsZones</source>
        <extracomment>Owner of the DNS data of the forest, one of seven operations-master roles</extracomment>
        <translation>propriétaire de ForestDnsZones</translation>
    </message>
    <message>
        <source>Windows Server 2003 interim</source>
        <extracomment>Functional level between Windows 2000 and Windows Server 2003</extracomment>
        <translation>Windows Server 2003 (intermédiaire)</translation>
    </message>
    <message>
        <source>At your desk</source>
        <extracomment>Where a step is done: nothing is touched, only read, planned or decided</extracomment>
        <translation>À votre bureau</translation>
    </message>
    <message>
        <source>On the source server</source>
        <extracomment>Where a step is done</extracomment>
        <translation>Sur le serveur source</translation>
    </message>
    <message>
        <source>On the destination server</source>
        <extracomment>Where a step is done</extracomment>
        <translation>Sur le serveur de destination</translation>
    </message>
    <message>
        <source>On both servers</source>
        <extracomment>Where a step is done</extracomment>
        <translation>Sur les deux serveurs</translation>
    </message>
    <message>
        <source>On the client computers</source>
        <extracomment>Where a step is done</extracomment>
        <translation>Sur les ordinateurs clients</translation>
    </message>
    <message>
        <source>On the router</source>
        <extracomment>Where a step is done</extracomment>
        <translation>Sur le routeur</translation>
    </message>
    <message>
        <source>Required</source>
        <extracomment>Of a step: it has to be done</extracomment>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Recommended</source>
        <extracomment>Of a step</extracomment>
        <translation>Recommandé</translation>
    </message>
    <message>
        <source>Optional</source>
        <extracomment>Of a step</extracomment>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Required under a condition</source>
        <extracomment>Of a step: required where its condition holds</extracomment>
        <translation>Obligatoire sous condition</translation>
    </message>
    <message>
        <source>Can be undone</source>
        <extracomment>Of a step: it is undone as easily as done</extracomment>
        <translation>Réversible</translation>
    </message>
    <message>
        <source>Hard to undo</source>
        <extracomment>Of a step: it is undone with much work or loss of time</extracomment>
        <translation>Difficilement réversible</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <extracomment>Of a step: it is undone from a backup only, or not at all</extracomment>
        <translation>Irréversible</translation>
    </message>
    <message>
        <source>Windows Server 2012 Essentials on former hardware</source>
        <extracomment>Name of the product that is replaced: the same system, on the hardware that is given up</extracomment>
        <translation>Windows Server 2012 Essentials sur l’ancien matériel</translation>
    </message>
</context>
</TS>

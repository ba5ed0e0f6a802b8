<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>BackupFolderSheet</name>
    <message>
        <source>Folder for backups</source>
        <translation>Carpeta para las copias de seguridad</translation>
    </message>
    <message>
        <source>Best on another disk than the records themselves: then both are not lost at once.</source>
        <translation>Lo mejor es un disco distinto del que contiene los registros de actividad: así no se pierden las dos cosas a la vez.</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Usar esta carpeta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>Subir</translation>
    </message>
</context>
<context>
    <name>BackupGroup</name>
    <message>
        <source>Backups of the records</source>
        <translation>Copias de seguridad de los registros de actividad</translation>
    </message>
    <message>
        <source>Choose a folder on another disk, such as a stick. A backup holds every migration with its evidence.</source>
        <translation>Elija una carpeta en otro disco, como una memoria USB. Una copia de seguridad contiene todas las migraciones con sus evidencias.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia de seguridad ahora</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <extracomment>Button: a folder for backups</extracomment>
        <translation>Elegir otra carpeta</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Every day by itself</source>
        <translation>Automáticamente cada día</translation>
    </message>
    <message>
        <source>The newest %1 of these are kept. Those that were asked for stay.</source>
        <extracomment>%1 is a number of backups, several</extracomment>
        <translation>De estas se conservan las %1 más recientes. Las que se pidieron a mano no se borran.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>BackupService</name>
    <message>
        <source>There is no backup in this folder yet.</source>
        <translation>Todavía no hay ninguna copia de seguridad en esta carpeta.</translation>
    </message>
    <message>
        <source>The newest backup is of %1, %2.</source>
        <extracomment>%1 is a time, %2 a size such as &quot;4.2 MB&quot;</extracomment>
        <translation>Copia de seguridad más reciente: %1, %2.</translation>
    </message>
    <message>
        <source>This folder is not there at the moment. Plug the disk in again, or choose another folder.</source>
        <translation>Esta carpeta no está disponible en este momento. Vuelva a conectar el disco o elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>BeginSheet</name>
    <message>
        <source>Begin this step?</source>
        <translation>¿Comenzar este paso?</translation>
    </message>
    <message>
        <source>It cannot be undone</source>
        <translation>No se puede deshacer</translation>
    </message>
    <message>
        <source>Only a backup leads back. Everything that this step relies on is measured again now; it begins only if all of that is proven.</source>
        <translation>Solo una copia de seguridad permite volver atrás. Todo aquello en lo que se basa este paso se mide ahora de nuevo; el paso comienza solo si todo queda demostrado.</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Por qué es importante</translation>
    </message>
    <message>
        <source>Measure and begin</source>
        <translation>Medir y comenzar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <translation>confirmando</translation>
    </message>
    <message>
        <source>stale</source>
        <extracomment>The verdict is too old to rely on. Beside a status word.</extracomment>
        <translation>desactualizado</translation>
    </message>
</context>
<context>
    <name>CardModel</name>
    <message>
        <source>Asking the server …</source>
        <extracomment>On a card, while the server is asked</extracomment>
        <translation>Consultando al servidor…</translation>
    </message>
    <message>
        <source>By hand</source>
        <extracomment>Badge on a card: no check of the console can see this</extracomment>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Confirmed by %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Confirmado por %1</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <extracomment>%1 is a tolerance such as &quot;± 5 min&quot;</extracomment>
        <translation>Límite: %1</translation>
    </message>
    <message>
        <source>%1 · live</source>
        <extracomment>The age of a value that is asked again by itself; %1 is &quot;8 s ago&quot;</extracomment>
        <translation>%1 · en directo</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>Since when something is failed; %1 is a time</extracomment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>Overridden by %1 until %2: “%3”</source>
        <extracomment>Somebody answers for a verdict that closes a gate: %1 is a person, %2 a date and time, %3 that person&apos;s reason</extracomment>
        <translation>Excepción de %1 hasta el %2: “%3”</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button: sign in to the servers</extracomment>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Look at the certificate</source>
        <extracomment>Button: opens the question whether a certificate can be trusted</extracomment>
        <translation>Ver el certificado</translation>
    </message>
    <message>
        <source>Show the cause</source>
        <extracomment>Button: goes to the card that names the cause</extracomment>
        <translation>Mostrar la causa</translation>
    </message>
    <message>
        <source>Open the step</source>
        <extracomment>Buttons that open a step&apos;s page</extracomment>
        <translation>Abrir el paso</translation>
    </message>
    <message>
        <source>Show how</source>
        <translation>Mostrar cómo</translation>
    </message>
    <message>
        <source>Retired</source>
        <extracomment>Short badge on a card: a step or a check that was recorded with another version of the guide, and that this one does not have</extracomment>
        <translation>Retirado</translation>
    </message>
</context>
<context>
    <name>CardOverride</name>
    <message>
        <source>Withdraw the override</source>
        <extracomment>Button on a card: nobody answers for its verdict any more</extracomment>
        <translation>Retirar la excepción</translation>
    </message>
</context>
<context>
    <name>CertificateSheet</name>
    <message>
        <source>Trust the certificate of %1?</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>¿Confiar en el certificado de %1?</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Emitido para</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Huella digital (SHA-256)</translation>
    </message>
    <message>
        <source>Compare the fingerprint on the server itself. If another certificate comes later, the sign-in stops.</source>
        <translation>Compare la huella digital en el propio servidor. Si más adelante aparece otro certificado, el inicio de sesión se detiene.</translation>
    </message>
    <message>
        <source>Trust it for this migration</source>
        <translation>Confiar en él para esta migración</translation>
    </message>
    <message>
        <source>Do not sign in</source>
        <translation>No iniciar sesión</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>The checks did not end. This is a mistake of the program.</source>
        <translation>Las comprobaciones no han terminado. Es un error del programa.</translation>
    </message>
    <message>
        <source>The guide of this product cannot be read: %1</source>
        <translation>No se puede leer la guía de este producto: %1</translation>
    </message>
    <message>
        <source>--after: the guide has no step “%1”.</source>
        <translation>--after: la guía no contiene el paso “%1”.</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Contraseña de %1: </translation>
    </message>
    <message>
        <source>The password cannot be read. Give it at the terminal or with --password-fd.</source>
        <translation>No se puede leer la contraseña. Escríbala en el terminal o proporciónela con --password-fd.</translation>
    </message>
</context>
<context>
    <name>CloseMigrationSheet</name>
    <message>
        <source>Finish this migration?</source>
        <translation>¿Finalizar esta migración?</translation>
    </message>
    <message>
        <source>Abandon this migration?</source>
        <translation>¿Abandonar esta migración?</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>All steps are settled. The record stays and can be read at any time; nothing is asked of the servers any more.</source>
        <translation>Todos los pasos están resueltos. El registro de actividad se conserva y puede leerse en cualquier momento; ya no se consulta a los servidores.</translation>
    </message>
    <message>
        <source>Steps are still open. The record stays and can be read and reopened at any time; nothing is asked of the servers any more.</source>
        <translation>Aún quedan pasos pendientes. El registro de actividad se conserva y puede leerse y reabrirse en cualquier momento; ya no se consulta a los servidores.</translation>
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
        <translation>¿Qué debería saber quien lea esto más adelante?</translation>
    </message>
    <message>
        <source>Finish the migration</source>
        <translation>Finalizar la migración</translation>
    </message>
    <message>
        <source>Abandon the migration</source>
        <translation>Abandonar la migración</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>CommandBlock</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n command(s)</source>
        <translation>
            <numerusform>Copiar %n comando</numerusform>
            <numerusform>Copiar %n comandos</numerusform>
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
“%2 --help” muestra las posibilidades.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Muestra la versión.</translation>
    </message>
    <message>
        <source>Opens this session.</source>
        <translation>Abre esta sesión.</translation>
    </message>
    <message>
        <source>Language for this run, such as de_DE.</source>
        <translation>Idioma para esta ejecución, por ejemplo, de_DE.</translation>
    </message>
    <message>
        <source>Size of the window, such as 1280x800.</source>
        <translation>Tamaño de la ventana, por ejemplo, 1280x800.</translation>
    </message>
    <message>
        <source>Text size in percent, 100 to 200.</source>
        <translation>Tamaño del texto en porcentaje, de 100 a 200.</translation>
    </message>
    <message>
        <source>system, light, dark or high-contrast.</source>
        <translation>system, light, dark o high-contrast.</translation>
    </message>
    <message>
        <source>Uses this database.</source>
        <translation>Usa esta base de datos.</translation>
    </message>
    <message>
        <source>Opens the session on the practice site that the console was started on.</source>
        <translation>Abre la sesión del entorno de prácticas en el que se inició la consola.</translation>
    </message>
    <message>
        <source>Makes every page in every theme, then ends; with --screenshots it leaves a picture of each look.</source>
        <translation>Crea todas las páginas en todos los temas y termina; con --screenshots deja una imagen de cada aspecto.</translation>
    </message>
    <message>
        <source>Checks the practice site without anybody touching it, leaves pictures of the pages in this folder, then ends.</source>
        <translation>Comprueba el entorno de prácticas sin que nadie lo toque, deja imágenes de las páginas en esta carpeta y termina.</translation>
    </message>
    <message>
        <source>Leads a small business from an old Windows server to Windows Server 2012 Essentials.

Commands without a window: check, guide, report, export and import (see check --help and so on).</source>
        <translation>Lleva a una pequeña empresa de un servidor Windows antiguo a Windows Server 2012 Essentials.

Comandos sin ventana: check, guide, report, export e import (consulte check --help, etc.).</translation>
    </message>
    <message>
        <source>“%1” is not a command.</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>“%1” no es un comando.</translation>
    </message>
    <message>
        <source>A size looks like 1280x800, not like “%1”.</source>
        <translation>Un tamaño se escribe como 1280x800, no como “%1”.</translation>
    </message>
    <message>
        <source>A text size is a number from 100 to 200, not “%1”.</source>
        <translation>El tamaño del texto es un número de 100 a 200, no “%1”.</translation>
    </message>
    <message>
        <source>There is no theme “%1”: it is system, light, dark or high-contrast.</source>
        <translation>No existe el tema “%1”: los temas son system, light, dark y high-contrast.</translation>
    </message>
    <message>
        <source>Prints JSON instead of a text.</source>
        <translation>Muestra JSON en lugar de texto.</translation>
    </message>
    <message>
        <source>Prints the guide of a product as it is declared: phases, steps, commands, limits and checks.</source>
        <translation>Muestra la guía de un producto tal como está definida: fases, pasos, comandos, límites y comprobaciones.</translation>
    </message>
    <message>
        <source>This command.</source>
        <translation>Este comando.</translation>
    </message>
    <message>
        <source>Product of the source server: %1.</source>
        <translation>Producto del servidor de origen: %1.</translation>
    </message>
    <message>
        <source>“%1” does not belong here.</source>
        <translation>“%1” no va aquí.</translation>
    </message>
    <message>
        <source>Name the product: %1.</source>
        <extracomment>%1 is a list of product keys</extracomment>
        <translation>Indique el producto: %1.</translation>
    </message>
    <message>
        <source>Writes the report for paper.</source>
        <translation>Escribe el informe para papel.</translation>
    </message>
    <message>
        <source>Writes the report for a browser, as one file.</source>
        <translation>Escribe el informe para un navegador, en un solo archivo.</translation>
    </message>
    <message>
        <source>Writes the report for a spreadsheet.</source>
        <translation>Escribe el informe para una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Writes the report for programs.</source>
        <translation>Escribe el informe para otros programas.</translation>
    </message>
    <message>
        <source>Language of the report, such as de_DE; twice for two languages at once.</source>
        <translation>Idioma del informe, por ejemplo, de_DE; dos veces para dos idiomas a la vez.</translation>
    </message>
    <message>
        <source>How much it tells: summary or full.</source>
        <translation>Nivel de detalle: summary (resumen) o full (completo).</translation>
    </message>
    <message>
        <source>Language of the messages, such as de_DE.</source>
        <translation>Idioma de los mensajes, por ejemplo, de_DE.</translation>
    </message>
    <message>
        <source>Prints how far it is, in percent, one a line.</source>
        <translation>Muestra el avance en porcentaje, un valor por línea.</translation>
    </message>
    <message>
        <source>Writes the report of a migration.

Ends with 0 when it is written, 64 for wrong usage, 70 for an error of the program or the disk.</source>
        <translation>Escribe el informe de una migración.

Termina con 0 si se ha escrito, 64 si el uso es incorrecto y 70 si hay un error del programa o del disco.</translation>
    </message>
    <message>
        <source>Identifier of the migration, or the beginning of it.</source>
        <translation>Identificador de la migración o su comienzo.</translation>
    </message>
    <message>
        <source>Name the migration by its identifier, or the beginning of it.</source>
        <translation>Indique la migración por su identificador o por el comienzo de este.</translation>
    </message>
    <message>
        <source>--%1 takes the name of a file.</source>
        <extracomment>%1 is an option such as --pdf</extracomment>
        <translation>--%1 requiere el nombre de un archivo.</translation>
    </message>
    <message>
        <source>Name the file to write: --pdf, --html, --csv or --json.</source>
        <translation>Indique el archivo que se va a escribir: --pdf, --html, --csv o --json.</translation>
    </message>
    <message>
        <source>There is no report in “%1”.</source>
        <translation>No hay informe en “%1”.</translation>
    </message>
    <message>
        <source>A report is made in one language or in two.</source>
        <translation>Un informe se crea en un idioma o en dos.</translation>
    </message>
    <message>
        <source>There is no detail “%1”: it is summary or full.</source>
        <translation>No existe el nivel de detalle “%1”: es summary o full.</translation>
    </message>
    <message>
        <source>Name or IP address of the source server.</source>
        <translation>Nombre o dirección IP del servidor de origen.</translation>
    </message>
    <message>
        <source>Name or IP address of the destination server, once there is one.</source>
        <translation>Nombre o dirección IP del servidor de destino, en cuanto exista.</translation>
    </message>
    <message>
        <source>External time source.</source>
        <translation>Origen de hora externo.</translation>
    </message>
    <message>
        <source>The last step that is done, such as prepare.run-migration-tool: what is normal follows it.</source>
        <translation>El último paso hecho, por ejemplo, prepare.run-migration-tool: determina qué es lo normal.</translation>
    </message>
    <message>
        <source>DNS name of the domain; without it a server is asked.</source>
        <translation>Nombre DNS del dominio; si falta, se pregunta a un servidor.</translation>
    </message>
    <message>
        <source>Signs in as this user; the password is asked for.</source>
        <translation>Inicia sesión con este usuario; se pide la contraseña.</translation>
    </message>
    <message>
        <source>Reads the password from this file descriptor instead, up to the end of the line.</source>
        <translation>En lugar de pedir la contraseña, la lee de este descriptor de archivo, hasta el final de la línea.</translation>
    </message>
    <message>
        <source>Prints JSON instead of a table.</source>
        <translation>Muestra JSON en lugar de una tabla.</translation>
    </message>
    <message>
        <source>Keeps the record in this database; without it nothing is kept.</source>
        <translation>Guarda el registro de actividad en esta base de datos; sin ella no se guarda nada.</translation>
    </message>
    <message>
        <source>Checks a site once and prints what each check found.

Ends with 0 when everything passed, 1 with warnings, 2 when something failed that must not, 3 when something cannot be told, 64 for wrong usage, 70 for an error of the program.</source>
        <translation>Comprueba una sede una vez y muestra el resultado de cada comprobación.

Termina con 0 si todo se ha superado, 1 si hay advertencias, 2 si no se ha superado algo obligatorio, 3 si algo no se puede determinar, 64 si el uso es incorrecto y 70 si hay un error del programa.</translation>
    </message>
    <message>
        <source>Name the product with --product: %1.</source>
        <translation>Indique el producto con --product: %1.</translation>
    </message>
    <message>
        <source>Name the source server with --source.</source>
        <translation>Indique el servidor de origen con --source.</translation>
    </message>
    <message>
        <source>--%1: %2</source>
        <extracomment>%1 is an option such as --source, %2 what is wrong with its value</extracomment>
        <translation>--%1: %2</translation>
    </message>
    <message>
        <source>--password-fd takes the number of an open file descriptor, together with --user.</source>
        <translation>--password-fd requiere el número de un descriptor de archivo abierto, junto con --user.</translation>
    </message>
    <message>
        <source>Exports every migration.</source>
        <translation>Exporta todas las migraciones.</translation>
    </message>
    <message>
        <source>Writes migrations with their records and evidence into one file, which another console can import and migration-console-verify can verify.</source>
        <translation>Escribe las migraciones con sus registros de actividad y evidencias en un archivo, que otra consola puede importar y migration-console-verify puede verificar.</translation>
    </message>
    <message>
        <source>Ids of the migrations.</source>
        <translation>Identificadores de las migraciones.</translation>
    </message>
    <message>
        <source>The file to write; it must not be there yet.</source>
        <translation>El archivo que se va a escribir; aún no debe existir.</translation>
    </message>
    <message>
        <source>Name the migrations and then the file.</source>
        <translation>Indique las migraciones y después el archivo.</translation>
    </message>
    <message>
        <source>“%1” is not the id of a migration.</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>“%1” no es el identificador de una migración.</translation>
    </message>
    <message>
        <source>Takes in migrations that another console exported. Everything in the file is verified first.</source>
        <translation>Incorpora migraciones exportadas por otra consola. Antes se verifica todo lo que contiene el archivo.</translation>
    </message>
    <message>
        <source>The exported file.</source>
        <translation>El archivo exportado.</translation>
    </message>
    <message>
        <source>Name one file.</source>
        <translation>Indique un archivo.</translation>
    </message>
    <message>
        <source>With --self-test: every language in every size, text size and theme, instead of a sample.</source>
        <translation>Con --self-test: todos los idiomas en todos los tamaños, tamaños de texto y temas, en lugar de una muestra.</translation>
    </message>
    <message>
        <source>With --self-test and --screenshots: one picture of each page, in all languages side by side.</source>
        <translation>Con --self-test y --screenshots: una imagen de cada página, con todos los idiomas uno junto a otro.</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Comparison</source>
        <extracomment>Title of a page: two migrations, or two moments of one, side by side</extracomment>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Reading both records …</source>
        <translation>Leyendo ambos registros de actividad…</translation>
    </message>
    <message>
        <source>Nothing is chosen yet</source>
        <translation>Aún no se ha elegido nada</translation>
    </message>
    <message>
        <source>Choose an earlier moment of this migration, or another migration, to see what is different.</source>
        <translation>Elija un momento anterior de esta migración u otra migración para ver las diferencias.</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>Button: what is to be compared</extracomment>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Qué se compara</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>No hay diferencias</translation>
    </message>
    <message>
        <source>Nothing differs in this phase</source>
        <translation>No hay diferencias en esta fase</translation>
    </message>
    <message>
        <source>All that both sides know is the same.</source>
        <translation>Todo lo que conocen ambos lados es igual.</translation>
    </message>
</context>
<context>
    <name>CompareSheet</name>
    <message>
        <source>Which moment?</source>
        <translation>¿Qué momento?</translation>
    </message>
    <message>
        <source>Which migration?</source>
        <translation>¿Qué migración?</translation>
    </message>
    <message>
        <source>The migration is shown as it was when this had just been done.</source>
        <translation>La migración se muestra tal como estaba justo después de hacer esto.</translation>
    </message>
    <message>
        <source>It is shown as it is now.</source>
        <translation>Se muestra tal como está ahora.</translation>
    </message>
    <message>
        <source>Reading the record …</source>
        <translation>Leyendo el registro de actividad…</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Estado actual</translation>
    </message>
    <message>
        <source>There is no other migration on this console.</source>
        <translation>No hay otra migración en esta consola.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Already in the comparison</source>
        <extracomment>Below a migration that cannot be chosen for that reason</extracomment>
        <translation>Ya está en la comparación</translation>
    </message>
</context>
<context>
    <name>CompareText</name>
    <message>
        <source>The migration as a whole</source>
        <extracomment>Heading in a comparison: what belongs to no phase</extracomment>
        <translation>La migración en conjunto</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>What of a migration is compared</extracomment>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Técnico</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>External time source</source>
        <translation>Origen de hora externo</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>How a migration ended</extracomment>
        <translation>Desenlace</translation>
    </message>
    <message>
        <source>Signature of the customer</source>
        <translation>Firma del cliente</translation>
    </message>
    <message>
        <source>Update KB943494 on the source server</source>
        <translation>Actualización KB943494 en el servidor de origen</translation>
    </message>
    <message>
        <source>Certificate of %1</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Certificado de %1</translation>
    </message>
    <message>
        <source>No line-of-business applications</source>
        <translation>Sin aplicaciones de línea de negocio</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>What is compared: what people did about a step</extracomment>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Instructions</source>
        <extracomment>What is compared: the single instructions of a step</extracomment>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>What is compared: that a step began before others</extracomment>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>What is compared: files that prove that a step was done</extracomment>
        <translation>Evidencias</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>What is compared: computers, users or shares of a step</extracomment>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Application</source>
        <extracomment>What is compared: a line-of-business application</extracomment>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>What is compared: what a check found</extracomment>
        <translation>Dictamen</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>What is compared: the verdict is the same, its values may not be</extracomment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Override</source>
        <extracomment>What is compared: somebody answers for a verdict</extracomment>
        <translation>Excepción</translation>
    </message>
    <message>
        <source>Condition</source>
        <extracomment>What is compared: whether a step or a phase is needed</extracomment>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <extracomment>What is compared: the technician&apos;s signature under a phase</extracomment>
        <translation>Firma de la fase</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Of a migration: it is neither finished nor abandoned</extracomment>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <extracomment>One side of a comparison where there is nothing</extracomment>
        <translation>Nada registrado</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>What a person wrote, in quotation marks</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>How a migration ended</extracomment>
        <translation>Finalizada</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandonada</translation>
    </message>
    <message>
        <source>Signed</source>
        <extracomment>By the customer, or by the technician under a phase</extracomment>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>Vouched for</source>
        <extracomment>Somebody stands for what no check can see</extracomment>
        <translation>Avalado</translation>
    </message>
    <message>
        <source>No longer vouched for</source>
        <translation>Ya no avalado</translation>
    </message>
    <message>
        <source>Trusted</source>
        <extracomment>Of a server&apos;s certificate: the technician trusts it</extracomment>
        <translation>De confianza</translation>
    </message>
    <message>
        <source>Before the migration began</source>
        <extracomment>Of a step: it was done before the console was asked for help</extracomment>
        <translation>Antes de comenzar la migración</translation>
    </message>
    <message numerus="yes">
        <source>%n instruction(s) ticked off</source>
        <extracomment>Of a step</extracomment>
        <translation>
            <numerusform>%n instrucción marcada</numerusform>
            <numerusform>%n instrucciones marcadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Needed here</source>
        <extracomment>Whether a step or a phase is needed, as a person says</extracomment>
        <translation>Necesario aquí</translation>
    </message>
    <message>
        <source>Not needed here</source>
        <translation>No necesario aquí</translation>
    </message>
    <message>
        <source>Order overruled</source>
        <extracomment>A step began though others were open</extracomment>
        <translation>Orden ignorado</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <extracomment>Of evidence</extracomment>
        <translation>
            <numerusform>%n evidencia</numerusform>
            <numerusform>%n evidencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <extracomment>Of pieces of evidence that do not count any more</extracomment>
        <translation>
            <numerusform>%n retirada</numerusform>
            <numerusform>%n retiradas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 done, %2 set aside, %3 open</source>
        <extracomment>Of a list of computers, users or shares: three numbers</extracomment>
        <translation>Hechos: %1, apartados: %2, pendientes: %3</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <extracomment>Of a list: %1 names the first ones that are not done</extracomment>
        <translation>Pendientes: %1</translation>
    </message>
    <message>
        <source>Works after the move</source>
        <extracomment>Of a line-of-business application</extracomment>
        <translation>Funciona tras el traslado</translation>
    </message>
    <message>
        <source>Does not work after the move</source>
        <extracomment>Of a line-of-business application</extracomment>
        <translation>No funciona tras el traslado</translation>
    </message>
    <message>
        <source>Is not moved</source>
        <extracomment>Of a line-of-business application</extracomment>
        <translation>No se traslada</translation>
    </message>
    <message>
        <source>No result yet</source>
        <extracomment>Of a line-of-business application: nobody has said yet whether it works after the move</extracomment>
        <translation>Aún sin resultado</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <extracomment>Whom an answer came from: %1 is the name or the address of a server</extracomment>
        <translation>Respuesta de %1</translation>
    </message>
    <message>
        <source>Overridden</source>
        <extracomment>Of a verdict: somebody answers for it</extracomment>
        <translation>Con excepción</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>An override: %1 is a date and time</extracomment>
        <translation>Hasta el %1</translation>
    </message>
</context>
<context>
    <name>ComparedRow</name>
    <message>
        <source>Differs</source>
        <extracomment>On a row of a comparison</extracomment>
        <translation>Difiere</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Igual</translation>
    </message>
</context>
<context>
    <name>ComparisonController</name>
    <message>
        <source>As it is now</source>
        <extracomment>Of a migration, beside another moment of it</extracomment>
        <translation>Estado actual</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <extracomment>Of a comparison: how many things are not the same on both sides</extracomment>
        <translation>
            <numerusform>%n diferencia</numerusform>
            <numerusform>%n diferencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <extracomment>Of a comparison: how many things are the same on both sides</extracomment>
        <translation>
            <numerusform>%n igual</numerusform>
            <numerusform>%n iguales</numerusform>
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
        <translation>Elegir otro</translation>
    </message>
    <message>
        <source>Choose another in the place of %1</source>
        <extracomment>For screen readers: %1 is one side of a comparison</extracomment>
        <translation>Elegir otro en lugar de %1</translation>
    </message>
    <message>
        <source>First: %1</source>
        <extracomment>%1 is a sentence about what differs first</extracomment>
        <translation>Lo primero: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Only differences</source>
        <extracomment>What of a comparison is shown</extracomment>
        <translation>Solo diferencias</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>All phases</source>
        <translation>Todas las fases</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Title of a phase, and how many differences there are in it</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n difference(s)</source>
        <translation>
            <numerusform>%1, %n diferencia</numerusform>
            <numerusform>%1, %n diferencias</numerusform>
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
        <translation>%1 difiere. %2: %3. %4: %5</translation>
    </message>
    <message>
        <source>%1 is the same: %2</source>
        <extracomment>For screen readers, a row of a comparison: %1 what is compared, %2 what both sides say</extracomment>
        <translation>%1 es igual: %2</translation>
    </message>
</context>
<context>
    <name>ConditionSheet</name>
    <message>
        <source>Is this step needed at this site?</source>
        <translation>¿Es necesario este paso en esta sede?</translation>
    </message>
    <message>
        <source>Only if</source>
        <extracomment>Heading: in which case this step has to be done</extracomment>
        <translation>Solo si</translation>
    </message>
    <message>
        <source>What is known</source>
        <extracomment>Heading: what is known about the condition of a step</extracomment>
        <translation>Lo que se sabe</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What did you see at the site?</source>
        <translation>¿Qué ha visto en la sede?</translation>
    </message>
    <message>
        <source>It is needed</source>
        <translation>Es necesario</translation>
    </message>
    <message>
        <source>It is not needed</source>
        <translation>No es necesario</translation>
    </message>
    <message>
        <source>As the checks say</source>
        <translation>Según las comprobaciones</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Mark this step as done?</source>
        <translation>¿Marcar este paso como hecho?</translation>
    </message>
    <message>
        <source>What to keep as evidence</source>
        <translation>Qué conservar como evidencia</translation>
    </message>
    <message>
        <source>Date of the backup</source>
        <translation>Fecha de la copia de seguridad</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>A date</extracomment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>A date</extracomment>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Where the backup is kept</source>
        <translation>Dónde se guarda la copia de seguridad</translation>
    </message>
    <message>
        <source>For example: USB disk 2, in the safe</source>
        <translation>Por ejemplo: disco USB 2, en la caja fuerte</translation>
    </message>
    <message>
        <source>Names of the restored files (required)</source>
        <translation>Nombres de los archivos restaurados (obligatorio)</translation>
    </message>
    <message>
        <source>Which files were restored and compared?</source>
        <translation>¿Qué archivos se han restaurado y comparado?</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se ha hecho</translation>
    </message>
    <message>
        <source>For example: full backup to the USB disk, three files restored and compared</source>
        <translation>Por ejemplo: copia de seguridad completa en el disco USB, tres archivos restaurados y comparados</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marcar como hecho</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ConfirmationController</name>
    <message>
        <source>This is not a day up to today. Enter it like this: %1</source>
        <extracomment>%1 is an example of a date</extracomment>
        <translation>La fecha no es válida o es posterior a hoy. Escríbala así: %1</translation>
    </message>
    <message>
        <source>the date of the backup</source>
        <extracomment>What is missing in a form</extracomment>
        <translation>la fecha de la copia de seguridad</translation>
    </message>
    <message>
        <source>where the backup is kept</source>
        <extracomment>What is missing in a form</extracomment>
        <translation>dónde se guarda la copia de seguridad</translation>
    </message>
    <message>
        <source>the names of the restored files</source>
        <extracomment>What is missing in a form</extracomment>
        <translation>los nombres de los archivos restaurados</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Aún falta: %1</translation>
    </message>
</context>
<context>
    <name>CorrectionPage</name>
    <message>
        <source>This is needed.</source>
        <translation>Este dato es necesario.</translation>
    </message>
    <message>
        <source>Correct the migration</source>
        <translation>Corregir la migración</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Guardar la corrección</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>The record keeps what was said before. Every answer of the checks counts as old until it is measured again.</source>
        <translation>El registro de actividad conserva lo dicho antes. Todas las respuestas de las comprobaciones se consideran antiguas hasta que se midan de nuevo.</translation>
    </message>
    <message>
        <source>What is moved</source>
        <translation>Qué se traslada</translation>
    </message>
    <message>
        <source>Old server</source>
        <translation>Servidor antiguo</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <extracomment>The name of the person who does the migration</extracomment>
        <translation>Realizado por</translation>
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
        <translation>El nombre DNS completo del dominio de Active Directory.</translation>
    </message>
    <message>
        <source>Source Server</source>
        <translation>Servidor de origen</translation>
    </message>
    <message>
        <source>Name or IP address of the old server.</source>
        <translation>Nombre o dirección IP del servidor antiguo.</translation>
    </message>
    <message>
        <source>Destination Server</source>
        <translation>Servidor de destino</translation>
    </message>
    <message>
        <source>May stay empty until phase 2.</source>
        <translation>Puede quedar vacío hasta la fase 2.</translation>
    </message>
</context>
<context>
    <name>DatabaseProblem</name>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Where the records are</source>
        <translation>Dónde están los registros de actividad</translation>
    </message>
</context>
<context>
    <name>DeadlineRow</name>
    <message>
        <source>Status</source>
        <extracomment>A status such as &quot;Passed&quot; or &quot;Warning&quot;</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>The moment from which a deadline is counted</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>The moment at which a deadline ends</extracomment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Last day on which you are surely in time</source>
        <translation>Último día en que se está a tiempo con seguridad</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <extracomment>How far a deadline may be off, such as &quot;± 5 min&quot;</extracomment>
        <translation>Incertidumbre</translation>
    </message>
    <message>
        <source>Open the step: %1</source>
        <extracomment>%1 is the title of a step</extracomment>
        <translation>Abrir el paso: %1</translation>
    </message>
</context>
<context>
    <name>DeadlineService</name>
    <message>
        <source>%1 confirmed it: %2</source>
        <translation>%1 lo confirmó: %2</translation>
    </message>
    <message>
        <source>%1 took the confirmation back: %2</source>
        <extracomment>%1 is a person, %2 a time</extracomment>
        <translation>%1 anuló la confirmación: %2</translation>
    </message>
</context>
<context>
    <name>DeadlineText</name>
    <message>
        <source>Source server out of the network</source>
        <extracomment>A deadline</extracomment>
        <translation>Servidor de origen fuera de la red</translation>
    </message>
    <message>
        <source>Source server must be gone by %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Servidor de origen fuera a más tardar el %1</translation>
    </message>
    <message>
        <source>Source server had to be gone before</source>
        <translation>El servidor de origen ya tendría que estar fuera</translation>
    </message>
    <message>
        <source>Cannot tell how long the source server may stay</source>
        <translation>No se puede determinar cuánto tiempo puede permanecer el servidor de origen</translation>
    </message>
    <message>
        <source>Counted from the moment at which the destination server became a domain controller; it tells that moment itself.</source>
        <translation>Se cuenta desde el momento en que el servidor de destino pasó a ser controlador de dominio; él mismo indica ese momento.</translation>
    </message>
    <message>
        <source>Installation after the preparation tool</source>
        <extracomment>A deadline</extracomment>
        <translation>Instalación tras la herramienta de preparación</translation>
    </message>
    <message>
        <source>Install the destination server by %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Instalar el servidor de destino a más tardar el %1</translation>
    </message>
    <message>
        <source>The preparation tool must be run again</source>
        <translation>Hay que volver a ejecutar la herramienta de preparación</translation>
    </message>
    <message>
        <source>Cannot tell whether the preparation tool must be run again</source>
        <translation>No se puede determinar si hay que volver a ejecutar la herramienta de preparación</translation>
    </message>
    <message>
        <source>Counted from the moment at which the preparation tool changed the schema.</source>
        <translation>Se cuenta desde el momento en que la herramienta de preparación modificó el esquema.</translation>
    </message>
    <message>
        <source>Preparation tool after the backup</source>
        <extracomment>A deadline</extracomment>
        <translation>Herramienta de preparación tras la copia de seguridad</translation>
    </message>
    <message>
        <source>Run the preparation tool by %1, or back up again</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Ejecutar la herramienta de preparación a más tardar el %1 o repetir la copia de seguridad</translation>
    </message>
    <message>
        <source>The source server must be backed up again</source>
        <translation>Hay que repetir la copia de seguridad del servidor de origen</translation>
    </message>
    <message>
        <source>Cannot tell whether the backup is too old</source>
        <translation>No se puede determinar si la copia de seguridad es demasiado antigua</translation>
    </message>
    <message>
        <source>Counted from the newest system-state backup that the directory knows.</source>
        <translation>Se cuenta desde la copia de seguridad del estado del sistema más reciente que conoce el directorio.</translation>
    </message>
    <message>
        <source>Replication between the servers</source>
        <extracomment>A deadline</extracomment>
        <translation>Replicación entre los servidores</translation>
    </message>
    <message>
        <source>The servers must replicate by %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Los servidores deben replicar a más tardar el %1</translation>
    </message>
    <message>
        <source>The servers have not replicated for too long</source>
        <translation>Los servidores llevan demasiado tiempo sin replicar</translation>
    </message>
    <message>
        <source>Cannot tell whether the servers have not replicated for too long</source>
        <translation>No se puede determinar si los servidores llevan demasiado tiempo sin replicar</translation>
    </message>
    <message>
        <source>Counted from the last success of replication that lies furthest back. After this time, deleted objects come back.</source>
        <translation>Se cuenta desde la más antigua de las últimas replicaciones correctas. Pasado este plazo, los objetos eliminados reaparecen.</translation>
    </message>
    <message>
        <source>Certificate of a server</source>
        <extracomment>A deadline</extracomment>
        <translation>Certificado de un servidor</translation>
    </message>
    <message>
        <source>The certificate of %2 is valid until %1</source>
        <extracomment>%1 is a day, %2 a server</extracomment>
        <translation>El certificado de %2 es válido hasta el %1</translation>
    </message>
    <message>
        <source>The certificate of %2 has ended</source>
        <translation>El certificado de %2 ha caducado</translation>
    </message>
    <message>
        <source>Cannot tell whether the certificate of %2 has ended</source>
        <translation>No se puede determinar si el certificado de %2 ha caducado</translation>
    </message>
    <message>
        <source>The certificate that you trust names its end itself.</source>
        <translation>El propio certificado en el que confía indica su fecha de caducidad.</translation>
    </message>
    <message>
        <source>Source server kept in reserve</source>
        <extracomment>A reminder: the old server is kept for a while</extracomment>
        <translation>Servidor de origen en reserva</translation>
    </message>
    <message>
        <source>Keep the source server until %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Conservar el servidor de origen hasta el %1</translation>
    </message>
    <message>
        <source>The source server need not be kept any longer</source>
        <translation>Ya no hace falta conservar el servidor de origen</translation>
    </message>
    <message>
        <source>Cannot tell how long the source server must be kept</source>
        <translation>No se puede determinar cuánto tiempo hay que conservar el servidor de origen</translation>
    </message>
    <message>
        <source>Counted from the moment at which the step before was marked as done.</source>
        <translation>Se cuenta desde el momento en que el paso anterior se marcó como hecho.</translation>
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
            <numerusform>Queda %n día</numerusform>
            <numerusform>Quedan %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>How much time is left; %1 is a span such as &quot;5 h 12 min&quot;</extracomment>
        <translation>Tiempo restante: %1</translation>
    </message>
    <message>
        <source>Counted from the moment at which the step was marked as done. What it is about happened before that.</source>
        <translation>Se cuenta desde el momento en que el paso se marcó como hecho. Aquello de lo que trata ocurrió antes.</translation>
    </message>
    <message>
        <source>Last seen: %1.</source>
        <extracomment>%1 is a time, or a date and a time</extracomment>
        <translation>Visto por última vez: %1.</translation>
    </message>
    <message>
        <source>The destination server has not told yet since when it is a domain controller. Sign in and check now.</source>
        <translation>El servidor de destino aún no ha indicado desde cuándo es controlador de dominio. Inicie sesión y compruebe ahora.</translation>
    </message>
    <message>
        <source>Nobody has recorded when that was: the step was taken over as done. Sign in and check now.</source>
        <translation>Nadie ha registrado cuándo fue: el paso se dio por hecho al comenzar la migración. Inicie sesión y compruebe ahora.</translation>
    </message>
    <message>
        <source>The shorter period counts until update KB943494 is confirmed on the source server.</source>
        <translation>Cuenta el plazo más corto hasta que se confirme la actualización KB943494 en el servidor de origen.</translation>
    </message>
    <message>
        <source>The server’s clock was never compared with this console, so a day is added to the uncertainty.</source>
        <translation>El reloj del servidor nunca se ha comparado con esta consola, por lo que se suma un día a la incertidumbre.</translation>
    </message>
    <message>
        <source>The clocks were not compared lately, so five minutes are added to the uncertainty.</source>
        <translation>Los relojes no se han comparado últimamente, por lo que se suman cinco minutos a la incertidumbre.</translation>
    </message>
    <message>
        <source>The clock of this console shows less than when something was last recorded. Set it right.</source>
        <translation>El reloj de esta consola muestra una hora anterior a la de la última anotación. Póngalo en hora.</translation>
    </message>
</context>
<context>
    <name>DeadlinesSheet</name>
    <message>
        <source>Deadlines</source>
        <translation>Plazos</translation>
    </message>
    <message>
        <source>Counted by this console’s clock, corrected by how far the servers’ clocks are off.</source>
        <translation>Según el reloj de esta consola, corregido con la desviación de los relojes de los servidores.</translation>
    </message>
    <message>
        <source>No deadline runs now. The first one begins with the backup of the source server.</source>
        <translation>Ahora no corre ningún plazo. El primero comienza con la copia de seguridad del servidor de origen.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Leaves a sheet without doing anything</extracomment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n migration(s) for good?</source>
        <translation>
            <numerusform>¿Eliminar definitivamente %n migración?</numerusform>
            <numerusform>¿Eliminar definitivamente %n migraciones?</numerusform>
        </translation>
    </message>
    <message>
        <source>Traces are left in the file</source>
        <translation>Quedan restos en el archivo</translation>
    </message>
    <message>
        <source>The file could not be rewritten now. The console does it after its next start.</source>
        <translation>No se ha podido reescribir el archivo ahora. La consola lo hará después de su próximo inicio.</translation>
    </message>
    <message>
        <source>Deleting …</source>
        <translation>Eliminando…</translation>
    </message>
    <message>
        <source>What goes</source>
        <extracomment>Heading: what is deleted</extracomment>
        <translation>Qué se elimina</translation>
    </message>
    <message>
        <source>Names, notes, findings and evidence, out of the file and out of the search. This cannot be undone.</source>
        <translation>Nombres, notas, hallazgos y evidencias, del archivo y de la búsqueda. No se puede deshacer.</translation>
    </message>
    <message>
        <source>What stays</source>
        <extracomment>Heading: what is not deleted</extracomment>
        <translation>Qué queda</translation>
    </message>
    <message>
        <source>The entries without their content, their hashes, and an entry that says who deleted it, when and why. Backups and exported files keep what they hold.</source>
        <translation>Las entradas sin su contenido, sus hashes y una entrada que dice quién lo eliminó, cuándo y por qué. Las copias de seguridad y los archivos exportados conservan lo que contienen.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected migrations are open and stay.</source>
        <translation>
            <numerusform>%n de las migraciones seleccionadas está abierta y se queda.</numerusform>
            <numerusform>%n de las migraciones seleccionadas están abiertas y se quedan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>The content of this entry was erased.</source>
        <extracomment>An entry of the record whose content was removed after its time</extracomment>
        <translation>El contenido de esta entrada se ha borrado.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>A note of a person: %1 is the name, %2 the note</extracomment>
        <translation>%1: “%2”</translation>
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
        <translation>Excepción de %1 hasta el %2: “%3”</translation>
    </message>
    <message>
        <source>Override withdrawn by %1</source>
        <extracomment>%1 is a person</extracomment>
        <translation>Excepción retirada por %1</translation>
    </message>
    <message>
        <source>Order overruled by %1: “%2”</source>
        <extracomment>A step begins though others are open: %1 is a person, %2 that person&apos;s reason</extracomment>
        <translation>Orden ignorado por %1: “%2”</translation>
    </message>
    <message>
        <source>Condition left to the checks by %1</source>
        <extracomment>Whether a step is needed; %1 is a person</extracomment>
        <translation>%1 dejó la condición a criterio de las comprobaciones</translation>
    </message>
    <message>
        <source>Needed here, says %1: “%2”</source>
        <extracomment>Whether a step is needed: %1 is a person, %2 that person&apos;s reason</extracomment>
        <translation>Necesario aquí, según %1: “%2”</translation>
    </message>
    <message>
        <source>Not needed here, says %1: “%2”</source>
        <extracomment>Whether a step is needed: %1 is a person, %2 that person&apos;s reason</extracomment>
        <translation>No necesario aquí, según %1: “%2”</translation>
    </message>
    <message>
        <source>%1 put a piece of evidence back as it was</source>
        <extracomment>It was withdrawn, or added after that, by mistake; %1 is a person</extracomment>
        <translation>%1 devolvió una evidencia a su estado anterior</translation>
    </message>
    <message>
        <source>%1 added evidence from the clipboard</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 agregó una evidencia del portapapeles</translation>
    </message>
    <message>
        <source>%1 added the evidence “%2”</source>
        <extracomment>%1 is a person, %2 the name of a file</extracomment>
        <translation>%1 agregó la evidencia “%2”</translation>
    </message>
    <message>
        <source>%1 took a piece of evidence back</source>
        <extracomment>It was added by mistake; %1 is a person</extracomment>
        <translation>%1 anuló una evidencia</translation>
    </message>
    <message>
        <source>%1 withdrew a piece of evidence: “%2”</source>
        <extracomment>%1 is a person, %2 the reason in that person&apos;s words</extracomment>
        <translation>%1 retiró una evidencia: “%2”</translation>
    </message>
    <message>
        <source>%1 vouched for it</source>
        <extracomment>Somebody vouches for what no check can see: %1 is a person</extracomment>
        <translation>%1 lo avaló</translation>
    </message>
    <message>
        <source>%1 vouched for it: “%2”</source>
        <extracomment>Somebody vouches for what no check can see: %1 is a person, %2 a remark in that person&apos;s words</extracomment>
        <translation>%1 lo avaló: “%2”</translation>
    </message>
    <message>
        <source>%1 no longer vouches for it</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 ya no lo avala</translation>
    </message>
    <message>
        <source>%1 took an application off the plan: “%2”</source>
        <extracomment>%1 is a person, %2 the reason in that person&apos;s words</extracomment>
        <translation>%1 quitó una aplicación del plan: “%2”</translation>
    </message>
    <message>
        <source>%1 said that there are no such applications</source>
        <extracomment>Of line-of-business applications; %1 is a person</extracomment>
        <translation>%1 indicó que no hay aplicaciones de este tipo</translation>
    </message>
    <message>
        <source>%1 took back that there are no such applications</source>
        <extracomment>Of line-of-business applications; %1 is a person</extracomment>
        <translation>%1 anuló la indicación de que no hay aplicaciones de este tipo</translation>
    </message>
    <message>
        <source>%1 took the signature under the phase back</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 anuló la firma de la fase</translation>
    </message>
    <message>
        <source>%1 withdrew the signature under the phase: “%2”</source>
        <extracomment>%1 is a person, %2 the reason in that person&apos;s words</extracomment>
        <translation>%1 retiró la firma de la fase: “%2”</translation>
    </message>
    <message>
        <source>%1 signed the phase</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 firmó la fase</translation>
    </message>
    <message>
        <source>%1 signed the phase: “%2”</source>
        <extracomment>%1 is a person, %2 a remark in that person&apos;s words</extracomment>
        <translation>%1 firmó la fase: “%2”</translation>
    </message>
    <message>
        <source>“%1” taken off the list by %2: “%3”</source>
        <extracomment>A row of a list: %1 is a computer, a user or a share, %2 a person, %3 the reason in that person&apos;s words</extracomment>
        <translation>“%1” quitado de la lista por %2: “%3”</translation>
    </message>
    <message>
        <source>“%1” done (%2)</source>
        <extracomment>A row of a list: %1 is a computer, a user or a share, %2 a person</extracomment>
        <translation>“%1” hecho (%2)</translation>
    </message>
    <message>
        <source>“%1” set aside by %2: “%3”</source>
        <extracomment>A row of a list: %1 is a computer, a user or a share, %2 a person, %3 the reason in that person&apos;s words</extracomment>
        <translation>“%1” apartado por %2: “%3”</translation>
    </message>
    <message>
        <source>“%1” open (%2)</source>
        <extracomment>A row of a list: %1 is a computer, a user or a share, %2 a person</extracomment>
        <translation>“%1” pendiente (%2)</translation>
    </message>
    <message>
        <source>“%1” works after the move, says %2</source>
        <extracomment>%1 is an application, %2 a person</extracomment>
        <translation>“%1” funciona tras el traslado, según %2</translation>
    </message>
    <message>
        <source>“%1” does not work after the move, says %2: “%3”</source>
        <extracomment>%1 is an application, %2 a person, %3 a remark in that person&apos;s words</extracomment>
        <translation>“%1” no funciona tras el traslado, según %2: “%3”</translation>
    </message>
    <message>
        <source>“%1” is not moved, says %2: “%3”</source>
        <extracomment>%1 is an application, %2 a person, %3 the reason in that person&apos;s words</extracomment>
        <translation>“%1” no se traslada, según %2: “%3”</translation>
    </message>
    <message>
        <source>Plan for “%1” written by %2</source>
        <extracomment>%1 is an application, %2 a person</extracomment>
        <translation>Plan para “%1” escrito por %2</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Copia de seguridad del %1</translation>
    </message>
    <message>
        <source>Kept on: %1</source>
        <extracomment>Where a backup is kept: %1 is a disk or a folder</extracomment>
        <translation>Guardada en: %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <extracomment>%1 is a list of names of files</extracomment>
        <translation>Restaurado: %1</translation>
    </message>
    <message>
        <source>%1, seen by a check</source>
        <comment>step</comment>
        <extracomment>What was done about a step: %1 is a status such as &quot;Done&quot;; a check has found it out</extracomment>
        <translation>%1, detectado por una comprobación</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>step</comment>
        <extracomment>What was done about a step: %1 is a status such as &quot;Skipped&quot;, %2 the reason in a person&apos;s words</extracomment>
        <translation>%1: “%2”</translation>
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
        <translation>%1 (%2): “%3”</translation>
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
        <translation>Alguien</translation>
    </message>
    <message>
        <source>The migration began</source>
        <extracomment>%1 is a person</extracomment>
        <translation>Comenzó la migración</translation>
    </message>
    <message>
        <source>%1 began the migration</source>
        <translation>%1 comenzó la migración</translation>
    </message>
    <message>
        <source>The data of the migration were corrected</source>
        <translation>Se corrigieron los datos de la migración</translation>
    </message>
    <message>
        <source>For an hour no check found a change</source>
        <translation>Durante una hora, ninguna comprobación detectó cambios</translation>
    </message>
    <message>
        <source>%1 ticked off instruction %2</source>
        <extracomment>%1 is a person, %2 a number</extracomment>
        <translation>%1 marcó la instrucción %2</translation>
    </message>
    <message>
        <source>%1 took the tick off instruction %2</source>
        <extracomment>%1 is a person, %2 a number</extracomment>
        <translation>%1 desmarcó la instrucción %2</translation>
    </message>
    <message>
        <source>%1 trusts the certificate of %2</source>
        <extracomment>%1 is a person, %2 a server</extracomment>
        <translation>%1 confía en el certificado de %2</translation>
    </message>
    <message>
        <source>Signed in to the domain as %1</source>
        <extracomment>%1 is an account</extracomment>
        <translation>Sesión iniciada en el dominio como %1</translation>
    </message>
    <message>
        <source>%1 finished the migration</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 finalizó la migración</translation>
    </message>
    <message>
        <source>%1 abandoned the migration: “%2”</source>
        <extracomment>%1 is a person, %2 the reason in that person&apos;s words</extracomment>
        <translation>%1 abandonó la migración: “%2”</translation>
    </message>
    <message>
        <source>%1 reopened the migration</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 reabrió la migración</translation>
    </message>
    <message>
        <source>The destination was installed anew</source>
        <translation>El destino se instaló de nuevo</translation>
    </message>
    <message>
        <source>%1 signed for the customer</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 firmó por el cliente</translation>
    </message>
    <message numerus="yes">
        <source>%1 erased the content of %n entries: “%2”</source>
        <extracomment>%1 is a person, %2 the reason in that person&apos;s words, %n how many entries of a record lost their content</extracomment>
        <translation>
            <numerusform>%1 borró el contenido de %n entrada: “%2”</numerusform>
            <numerusform>%1 borró el contenido de %n entradas: “%2”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceController</name>
    <message>
        <source>Up to %1 a piece, %2 a migration and %3 pieces a step.</source>
        <extracomment>%1 and %2 are sizes such as &quot;32 MiB&quot;, %3 is a number</extracomment>
        <translation>Hasta %1 por evidencia, %2 por migración y %3 evidencias por paso.</translation>
    </message>
    <message>
        <source>This piece is there already</source>
        <translation>Esta evidencia ya existe</translation>
    </message>
    <message>
        <source>The same content is among the evidence of this step. Nothing was added.</source>
        <translation>El mismo contenido ya está entre las evidencias de este paso. No se ha agregado nada.</translation>
    </message>
    <message>
        <source>The file %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>El archivo %1</translation>
    </message>
    <message>
        <source>A picture of %1 × %2 pixels</source>
        <extracomment>%1 and %2 are the width and height of a picture</extracomment>
        <translation>Una imagen de %1 × %2 píxeles</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>The content of a file is on its way</extracomment>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Only the beginning is shown. The record holds all of it.</source>
        <translation>Solo se muestra el comienzo. El registro de actividad lo contiene todo.</translation>
    </message>
    <message>
        <source>A file of this kind cannot be shown here. The record holds all of it.</source>
        <translation>Un archivo de este tipo no se puede mostrar aquí. El registro de actividad lo contiene completo.</translation>
    </message>
    <message>
        <source>The content cannot be read from the database. Check the disk, then open the piece again.</source>
        <translation>No se puede leer el contenido de la base de datos. Compruebe el disco y vuelva a abrir la evidencia.</translation>
    </message>
</context>
<context>
    <name>EvidenceModel</name>
    <message>
        <source>Picture from the clipboard</source>
        <extracomment>A piece of evidence without a name of its own</extracomment>
        <translation>Imagen del portapapeles</translation>
    </message>
    <message>
        <source>Text from the clipboard</source>
        <translation>Texto del portapapeles</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>A piece of evidence: %1 is its size, %2 the person who added it, %3 when</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Taken back by %1, %2</source>
        <extracomment>A piece of evidence that was added by mistake: %1 is a person, %2 when</extracomment>
        <translation>Anulada por %1, %2</translation>
    </message>
    <message>
        <source>Withdrawn by %1, %2: “%3”</source>
        <extracomment>A piece of evidence that does not count any more: %1 is a person, %2 when, %3 the reason in that person&apos;s words</extracomment>
        <translation>Retirada por %1, %2: “%3”</translation>
    </message>
</context>
<context>
    <name>EvidenceProblem</name>
    <message>
        <source>Close</source>
        <extracomment>Takes a message away that was read</extracomment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>EvidenceSheet</name>
    <message>
        <source>The picture is damaged or has too many pixels to be shown. The record holds all of it.</source>
        <translation>La imagen está dañada o tiene demasiados píxeles para mostrarse. El registro de actividad la contiene completa.</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>Makes a picture larger</extracomment>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>Makes a picture smaller</extracomment>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Why does it not count any more?</source>
        <translation>¿Por qué ya no cuenta?</translation>
    </message>
    <message>
        <source>For example: it shows another server</source>
        <translation>Por ejemplo: muestra otro servidor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <extracomment>Says that a piece of evidence does not count any more</extracomment>
        <translation>Retirarla</translation>
    </message>
</context>
<context>
    <name>ExchangeCommand</name>
    <message>
        <source>Written: %1, %2.</source>
        <translation>Escrito: %1, %2.</translation>
    </message>
    <message>
        <source>Newest hashes, to be written down elsewhere:</source>
        <translation>Hashes más recientes, para anotarlos en otro lugar:</translation>
    </message>
</context>
<context>
    <name>ExchangeController</name>
    <message numerus="yes">
        <source>%n migration(s)</source>
        <translation>
            <numerusform>%n migración</numerusform>
            <numerusform>%n migraciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeProgress</name>
    <message>
        <source>Writing the file…</source>
        <translation>Escribiendo el archivo…</translation>
    </message>
    <message>
        <source>Verifying the file…</source>
        <translation>Verificando el archivo…</translation>
    </message>
    <message>
        <source>Taking it in…</source>
        <translation>Incorporando…</translation>
    </message>
</context>
<context>
    <name>ExchangeText</name>
    <message>
        <source>The folder is not there</source>
        <translation>La carpeta no está</translation>
    </message>
    <message>
        <source>The disk may have been unplugged. Nothing was written.</source>
        <translation>Puede que se haya desconectado el disco. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Plug the disk in again, or choose another folder.</source>
        <translation>Vuelva a conectar el disco o elija otra carpeta.</translation>
    </message>
    <message>
        <source>There is a file of this name already</source>
        <translation>Ya hay un archivo con este nombre</translation>
    </message>
    <message>
        <source>It was left as it is, and nothing was written.</source>
        <translation>Se ha dejado como está y no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation>Elija otro nombre u otra carpeta.</translation>
    </message>
    <message>
        <source>There is no room for the file</source>
        <translation>No hay espacio para el archivo</translation>
    </message>
    <message>
        <source>The disk that it was to be written to is full. Nothing was left there.</source>
        <translation>El disco en el que debía escribirse está lleno. No ha quedado nada en él.</translation>
    </message>
    <message>
        <source>Free some space on it, or choose another folder.</source>
        <translation>Libere espacio en él o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The disk holds no file that large</source>
        <translation>El disco no admite un archivo tan grande</translation>
    </message>
    <message>
        <source>Many sticks hold files of up to 4 GB only. Nothing was left there.</source>
        <translation>Muchas memorias USB solo admiten archivos de hasta 4 GB. No ha quedado nada ahí.</translation>
    </message>
    <message>
        <source>Export fewer migrations at once, or choose another disk.</source>
        <translation>Exporte menos migraciones a la vez o elija otro disco.</translation>
    </message>
    <message>
        <source>That is too much for one file</source>
        <translation>Es demasiado para un solo archivo</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Export fewer migrations at once.</source>
        <translation>Exporte menos migraciones a la vez.</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>No se ha podido escribir el archivo</translation>
    </message>
    <message>
        <source>Your account may not write there, or the disk reports an error.</source>
        <translation>Su cuenta no tiene permiso para escribir ahí o el disco notifica un error.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Entry %1 of the console %2.</source>
        <extracomment>Says where in a record something is. %1 is the number of an entry, %2 the id of a console</extracomment>
        <translation>Entrada %1 de la consola %2.</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>No se ha incorporado nada.</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>El archivo ya no está</translation>
    </message>
    <message>
        <source>It was removed, or the disk that it is on was unplugged.</source>
        <translation>Se ha quitado o se ha desconectado el disco que lo contiene.</translation>
    </message>
    <message>
        <source>Plug the disk in again, then choose the file once more.</source>
        <translation>Vuelva a conectar el disco y elija el archivo otra vez.</translation>
    </message>
    <message>
        <source>The file may not be read</source>
        <translation>No hay permiso para leer el archivo</translation>
    </message>
    <message>
        <source>Your account has no permission to read it.</source>
        <translation>Su cuenta no tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>Copy the file to your home folder with an account that may read it, then choose the copy.</source>
        <translation>Copie el archivo a su carpeta personal con una cuenta que pueda leerlo y elija la copia.</translation>
    </message>
    <message>
        <source>This is not an exported migration</source>
        <translation>Esto no es una migración exportada</translation>
    </message>
    <message>
        <source>The console has not written this file.</source>
        <translation>La consola no ha escrito este archivo.</translation>
    </message>
    <message>
        <source>Choose a file that ends with .migration.</source>
        <translation>Elija un archivo que termine en .migration.</translation>
    </message>
    <message>
        <source>The file is from a newer version</source>
        <translation>El archivo es de una versión más reciente</translation>
    </message>
    <message>
        <source>This console does not know its format.</source>
        <translation>Esta consola no conoce su formato.</translation>
    </message>
    <message>
        <source>Install the newer version, then import it again.</source>
        <translation>Instale la versión más reciente y vuelva a importarlo.</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>El archivo está dañado</translation>
    </message>
    <message>
        <source>It was cut or changed since it was written.</source>
        <translation>Se ha cortado o modificado después de escribirse.</translation>
    </message>
    <message>
        <source>Copy it again from where it comes from, or export it again.</source>
        <translation>Vuelva a copiarlo desde su lugar de procedencia o expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The record in the file was changed</source>
        <translation>El registro de actividad del archivo se ha modificado</translation>
    </message>
    <message>
        <source>Do not trust this file. Ask who gave it to you for another copy.</source>
        <translation>No confíe en este archivo. Pida otra copia a quien se lo ha dado.</translation>
    </message>
    <message>
        <source>Evidence in the file was changed</source>
        <translation>Se ha modificado una evidencia del archivo</translation>
    </message>
    <message>
        <source>Its content does not match its hash.</source>
        <translation>Su contenido no coincide con su hash.</translation>
    </message>
    <message>
        <source>The file contradicts the record</source>
        <translation>El archivo contradice el registro de actividad</translation>
    </message>
    <message>
        <source>Both hold something else at the same place: two databases were used under one name.</source>
        <translation>En el mismo lugar contienen cosas distintas: se han usado dos bases de datos con un mismo nombre.</translation>
    </message>
    <message>
        <source>Keep both. The one whose newest hash was printed or signed is the one that counts.</source>
        <translation>Conserve ambos. El que cuenta es aquel cuyo hash más reciente se imprimió o se firmó.</translation>
    </message>
    <message>
        <source>The file is not as it should be</source>
        <translation>El archivo no es como debería</translation>
    </message>
    <message>
        <source>No console has written it like this.</source>
        <translation>Ninguna consola lo ha escrito así.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>No se puede leer el archivo</translation>
    </message>
    <message>
        <source>The disk reports an error.</source>
        <translation>El disco notifica un error.</translation>
    </message>
    <message>
        <source>Copy the file to another disk, then choose the copy.</source>
        <translation>Copie el archivo a otro disco y elija la copia.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n evidencia</numerusform>
            <numerusform>%n evidencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence missing in the file</source>
        <translation>
            <numerusform>%n evidencia que falta en el archivo</numerusform>
            <numerusform>%n evidencias que faltan en el archivo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not here yet, %2.</source>
        <extracomment>Before an import. %1 is a customer with a product, %2 something like &quot;1,200 entries and 3 pieces of evidence&quot;</extracomment>
        <translation>%1: aún no está aquí, %2.</translation>
    </message>
    <message>
        <source>%1: here already, and the file knows more: %2.</source>
        <extracomment>Before an import. %1 is a customer with a product, %2 something like &quot;1,200 entries and 3 pieces of evidence&quot;</extracomment>
        <translation>%1: ya está aquí y el archivo contiene más: %2.</translation>
    </message>
    <message>
        <source>%1: all of it is here already.</source>
        <extracomment>%1 is a customer with a product</extracomment>
        <translation>%1: ya está todo aquí.</translation>
    </message>
    <message>
        <source>%1: added, %2.</source>
        <extracomment>After an import. %1 is a customer with a product, %2 something like &quot;1,200 entries and 3 pieces of evidence&quot;</extracomment>
        <translation>%1: agregado, %2.</translation>
    </message>
    <message>
        <source>%1: brought together, %2 more.</source>
        <extracomment>After an import. %1 is a customer with a product, %2 something like &quot;1,200 entries and 3 pieces of evidence&quot;</extracomment>
        <translation>%1: combinado, %2 más.</translation>
    </message>
    <message>
        <source>%1: all of it was here already. Nothing was changed.</source>
        <extracomment>%1 is a customer with a product</extracomment>
        <translation>%1: ya estaba todo aquí. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message numerus="yes">
        <source>Export %n migration(s)</source>
        <translation>
            <numerusform>Exportar %n migración</numerusform>
            <numerusform>Exportar %n migraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Another console can import this file. migration-console-verify verifies it without a console.</source>
        <translation>Otra consola puede importar este archivo. migration-console-verify lo verifica sin consola.</translation>
    </message>
    <message>
        <source>One file with the whole record and all evidence. Choose the folder, such as on a stick.</source>
        <translation>Un archivo con el registro de actividad completo y todas las evidencias. Elija la carpeta, por ejemplo, en una memoria USB.</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Label above the path of a file</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Newest hash, to be written down elsewhere</source>
        <extracomment>Label above the hash of the last entry of a record</extracomment>
        <translation>Hash más reciente, para anotarlo en otro lugar</translation>
    </message>
    <message>
        <source>Export here</source>
        <translation>Exportar aquí</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>Copiar el hash</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>Subir</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>%1 (required)</source>
        <extracomment>%1 is the label of a field that must be filled in</extracomment>
        <translation>%1 (obligatorio)</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar la contraseña</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
</context>
<context>
    <name>FigureLegend</name>
    <message>
        <source>Time with work</source>
        <extracomment>Legend of a plot: how long people worked in a phase</extracomment>
        <translation>Tiempo de trabajo</translation>
    </message>
    <message>
        <source>Waiting: for half an hour and longer nobody did anything</source>
        <extracomment>Legend of a plot</extracomment>
        <translation>Espera: durante media hora o más nadie hizo nada</translation>
    </message>
    <message>
        <source>Median of the others</source>
        <extracomment>Legend of a plot: half of the others took longer, half less</extracomment>
        <translation>Mediana de las demás</translation>
    </message>
</context>
<context>
    <name>FiguresController</name>
    <message>
        <source>Not begun</source>
        <extracomment>Of a phase</extracomment>
        <translation>Sin comenzar</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <extracomment>Of a phase that has not ended: %1 is a span such as &quot;3 d 4 h&quot;</extracomment>
        <translation>%1 hasta ahora</translation>
    </message>
    <message>
        <source>%1 of it waiting</source>
        <extracomment>Of the time that a phase took: %1 is a span in which nobody did anything</extracomment>
        <translation>de ello, %1 de espera</translation>
    </message>
    <message>
        <source>Median of the others: %1</source>
        <extracomment>%1 is a span: in half of the other migrations the phase took longer, in half less</extracomment>
        <translation>Mediana de las demás: %1</translation>
    </message>
    <message>
        <source>%1 longer</source>
        <extracomment>A phase beside the same phase of other migrations; %1 is a span</extracomment>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>%1 shorter</source>
        <translation>%1 menos</translation>
    </message>
    <message>
        <source>Overrides</source>
        <extracomment>A figure of a migration: how often somebody answered for a verdict</extracomment>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>Steps that were opened again</source>
        <extracomment>A figure of a migration</extracomment>
        <translation>Pasos reabiertos</translation>
    </message>
    <message>
        <source>Times a check turned to failed</source>
        <extracomment>A figure of a migration: how often a check that was good became bad</extracomment>
        <translation>Veces que una comprobación pasó a no superada</translation>
    </message>
    <message>
        <source>Sweeps that found something new</source>
        <extracomment>A figure of a migration: a sweep asks all checks once</extracomment>
        <translation>Rondas que encontraron algo nuevo</translation>
    </message>
    <message>
        <source>Entries of the record</source>
        <extracomment>A figure of a migration</extracomment>
        <translation>Entradas del registro de actividad</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <extracomment>How often a check failed</extracomment>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n migration(s)</source>
        <extracomment>In how many migrations a check failed</extracomment>
        <translation>
            <numerusform>en %n migración</numerusform>
            <numerusform>en %n migraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” took %2 longer than the median of the others. For %3 of its time nobody did anything.</source>
        <translation>“%1” duró %2 más que la mediana de las demás. Durante %3 de ese tiempo nadie hizo nada.</translation>
    </message>
    <message>
        <source>“%1” took %2 longer than the median of the others.</source>
        <translation>“%1” duró %2 más que la mediana de las demás.</translation>
    </message>
    <message numerus="yes">
        <source>Too few migrations to compare with: %n other(s) of the same product, and a median needs three.</source>
        <extracomment>%n other migrations were found, which is too few for a median</extracomment>
        <translation>
            <numerusform>Hay muy pocas migraciones para comparar: %n más del mismo producto; una mediana requiere tres.</numerusform>
            <numerusform>Hay muy pocas migraciones para comparar: %n más del mismo producto; una mediana requiere tres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beside %n other migration(s) of the same product; time ran out before more were read.</source>
        <extracomment>%n: how many other migrations were read</extracomment>
        <translation>
            <numerusform>En comparación con %n migración más del mismo producto; no hubo tiempo para leer otras.</numerusform>
            <numerusform>En comparación con %n migraciones más del mismo producto; no hubo tiempo para leer otras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beside the last %n migration(s) of the same product.</source>
        <extracomment>%n: how many other migrations were read</extracomment>
        <translation>
            <numerusform>En comparación con la última migración del mismo producto (%n).</numerusform>
            <numerusform>En comparación con las últimas %n migraciones del mismo producto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Figures</source>
        <extracomment>Title of a page: durations and numbers of a migration</extracomment>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Contar de nuevo</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>This record and the last ones of the same product are read.</source>
        <translation>Se leen este registro de actividad y los últimos del mismo producto.</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>Aún no hay nada con que comparar</translation>
    </message>
    <message>
        <source>What slowed this migration down</source>
        <translation>Qué ha retrasado esta migración</translation>
    </message>
    <message>
        <source>No phase took noticeably longer</source>
        <translation>Ninguna fase duró notablemente más</translation>
    </message>
    <message>
        <source>How long each phase took</source>
        <translation>Cuánto duró cada fase</translation>
    </message>
    <message>
        <source>Most frequent failures</source>
        <extracomment>Heading above the checks that failed most often</extracomment>
        <translation>No superadas con más frecuencia</translation>
    </message>
    <message>
        <source>No check has failed yet.</source>
        <translation>Aún no hay ninguna comprobación no superada.</translation>
    </message>
</context>
<context>
    <name>FileSheet</name>
    <message>
        <source>Add a file as evidence</source>
        <translation>Agregar un archivo como evidencia</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>¿Qué muestra?</translation>
    </message>
    <message>
        <source>For example: the last line of the backup log</source>
        <translation>Por ejemplo: la última línea del registro de la copia de seguridad</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>Subir</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>A filter and how many cards it shows</extracomment>
        <translation>Todas %1</translation>
    </message>
    <message>
        <source>Needs attention %1</source>
        <translation>Requieren atención %1</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>Hechas %1</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>This console does not know the finding “%1”: it was recorded by a newer version.</source>
        <translation>Esta consola no conoce el hallazgo “%1”: lo registró una versión más reciente.</translation>
    </message>
    <message>
        <source>Open the session with a newer console to read it.</source>
        <translation>Abra la sesión con una consola más reciente para leerlo.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Last item of a list that was cut; %n is how many there are beyond it
----------
Headline of a card; %n is a number of servers</extracomment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
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
            <numerusform>%n usuario</numerusform>
            <numerusform>%n usuarios</numerusform>
        </translation>
    </message>
    <message>
        <source>Users: %1 of at most %2. Computers that were in use lately: %3 of at most %4. The license of the destination server is enough.</source>
        <extracomment>%1 is a number of users, %2 their limit, %3 a number of computers, %4 their limit</extracomment>
        <translation>Usuarios: %1 de un máximo de %2. Equipos usados últimamente: %3 de un máximo de %4. La licencia del servidor de destino es suficiente.</translation>
    </message>
    <message>
        <source>Users: %1 of at most %2. Computers that were in use lately: %3 of at most %4. That is more than the license of the destination server allows.</source>
        <extracomment>%1 is a number of users, %2 their limit, %3 a number of computers, %4 their limit</extracomment>
        <translation>Usuarios: %1 de un máximo de %2. Equipos usados últimamente: %3 de un máximo de %4. Es más de lo que permite la licencia del servidor de destino.</translation>
    </message>
    <message>
        <source>Disable the accounts that nobody needs, or plan for an edition of Windows Server without these limits.</source>
        <translation>Deshabilite las cuentas que nadie necesita o prevea una edición de Windows Server sin estos límites.</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s)</source>
        <extracomment>Headline of a card; %n is the number of computers in the domain</extracomment>
        <translation>
            <numerusform>%n equipo</numerusform>
            <numerusform>%n equipos</numerusform>
        </translation>
    </message>
    <message>
        <source>The Connector can be installed on every computer of the domain.</source>
        <extracomment>The Connector is a program of Windows Server Essentials</extracomment>
        <translation>El Conector se puede instalar en todos los equipos del dominio.</translation>
    </message>
    <message>
        <source>The Connector cannot be installed on Windows XP and Windows Vista: %1. These computers stay in the domain without it. It can be installed on all others.</source>
        <extracomment>%1 is a list of computers</extracomment>
        <translation>El Conector no se puede instalar en Windows XP ni en Windows Vista: %1. Estos equipos permanecen en el dominio sin él. Se puede instalar en todos los demás.</translation>
    </message>
    <message>
        <source>All computers of the domain run a Windows on which the Connector cannot be installed. They stay in the domain without it.</source>
        <translation>Todos los equipos del dominio ejecutan un Windows en el que no se puede instalar el Conector. Permanecen en el dominio sin él.</translation>
    </message>
    <message>
        <source>Set them aside in the list of the step, or add the computers that replace them.</source>
        <translation>Apártelos en la lista del paso o agregue los equipos que los sustituyen.</translation>
    </message>
    <message numerus="yes">
        <source>Look at %n computer(s)</source>
        <extracomment>Headline of a card; %n is the number of computers whose system is a problem</extracomment>
        <translation>
            <numerusform>Revisar %n equipo</numerusform>
            <numerusform>Revisar %n equipos</numerusform>
        </translation>
    </message>
    <message>
        <source>The guides do not say that the Connector can be installed on the systems of these computers: %1. Home editions cannot join a domain at all.</source>
        <extracomment>%1 is a list of computers</extracomment>
        <translation>Las guías no dicen que el Conector se pueda instalar en los sistemas de estos equipos: %1. Las ediciones Home no pueden unirse a ningún dominio.</translation>
    </message>
    <message>
        <source>Try the Connector on one of them before you promise a date, or set these computers aside with a reason.</source>
        <translation>Pruebe el Conector en uno de ellos antes de prometer una fecha o aparte estos equipos indicando el motivo.</translation>
    </message>
    <message>
        <source>The directory does not say which system these computers run: %1. Whether the Connector can be installed there is not known.</source>
        <extracomment>%1 is a list of computers</extracomment>
        <translation>El directorio no indica qué sistema ejecutan estos equipos: %1. No se sabe si el Conector se puede instalar en ellos.</translation>
    </message>
    <message>
        <source>Look at the computers themselves.</source>
        <translation>Revise los propios equipos.</translation>
    </message>
    <message>
        <source>No computers</source>
        <extracomment>Headline of a card: the directory has no computers in it</extracomment>
        <translation>Sin equipos</translation>
    </message>
    <message>
        <source>The directory lists no computers besides its servers. Either none has joined the domain, or this account may not see them.</source>
        <translation>El directorio no contiene equipos aparte de sus servidores. O ninguno se ha unido al dominio o esta cuenta no tiene permiso para verlos.</translation>
    </message>
    <message>
        <source>Add the computers to the list of the step by hand.</source>
        <translation>Agregue los equipos a mano a la lista del paso.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <extracomment>Headline of a card: how many days are left</extracomment>
        <translation>
            <numerusform>Queda %n día</numerusform>
            <numerusform>Quedan %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>The destination server has been a domain controller since %1. By %2 the source server must be out of the network.</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>El servidor de destino es controlador de dominio desde el %1. El servidor de origen debe estar fuera de la red a más tardar el %2.</translation>
    </message>
    <message>
        <source>More than two thirds of the time are over. When it ends on %2, the source server shuts down by itself.</source>
        <translation>Han pasado más de dos tercios del plazo. Cuando termine, el %2, el servidor de origen se apagará por sí solo.</translation>
    </message>
    <message>
        <source>Plan the demotion of the source server for one of the days that are left.</source>
        <translation>Planifique la disminución de nivel del servidor de origen para uno de los días que quedan.</translation>
    </message>
    <message>
        <source>Time is over</source>
        <extracomment>Headline of a card: the time that was allowed has ended</extracomment>
        <translation>Plazo vencido</translation>
    </message>
    <message>
        <source>The source server had to be out of the network by %2. It may shut down at any moment.</source>
        <extracomment>%2 is a date</extracomment>
        <translation>El servidor de origen tenía que estar fuera de la red a más tardar el %2. Puede apagarse en cualquier momento.</translation>
    </message>
    <message>
        <source>Secure what is still on it, demote it and switch it off.</source>
        <translation>Ponga a salvo lo que aún contiene, disminúyalo de nivel y apáguelo.</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Headline of a card: nothing has to be watched any longer</extracomment>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>The source server is out of the network, so its time no longer counts.</source>
        <translation>El servidor de origen está fuera de la red, por lo que su plazo ya no cuenta.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <extracomment>Headline of a card: the age of something</extracomment>
        <translation>
            <numerusform>De hace %n día</numerusform>
            <numerusform>De hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>The preparation tool was run on %1. The installation accepts a run for %2 days.</source>
        <extracomment>%1 is a date, %2 a number of days</extracomment>
        <translation>La herramienta de preparación se ejecutó el %1. La instalación acepta una ejecución durante %2 días.</translation>
    </message>
    <message>
        <source>The preparation tool was run on %1. The installation accepts a run for %2 days, and most of them are over.</source>
        <translation>La herramienta de preparación se ejecutó el %1. La instalación acepta una ejecución durante %2 días y la mayoría ya ha pasado.</translation>
    </message>
    <message>
        <source>Install the destination server now, or run the tool once more just before the installation.</source>
        <translation>Instale ahora el servidor de destino o ejecute de nuevo la herramienta justo antes de la instalación.</translation>
    </message>
    <message>
        <source>The preparation tool was run on %1. The installation accepts a run for %2 days, so it would stop.</source>
        <translation>La herramienta de preparación se ejecutó el %1. La instalación acepta una ejecución durante %2 días, por lo que se detendría.</translation>
    </message>
    <message>
        <source>Run the Migration Preparation Tool on the source server again, and mark its step as done anew.</source>
        <translation>Ejecute de nuevo la herramienta de preparación de la migración en el servidor de origen y vuelva a marcar su paso como hecho.</translation>
    </message>
    <message>
        <source>Age unknown</source>
        <extracomment>Headline of a card: how old something is cannot be told</extracomment>
        <translation>Antigüedad desconocida</translation>
    </message>
    <message>
        <source>The schema was changed on %1, more than %2 days ago. A later run of the preparation tool leaves no trace there, so its age cannot be told.</source>
        <translation>El esquema se modificó el %1, hace más de %2 días. Una ejecución posterior de la herramienta de preparación no deja rastro en él, por lo que no se puede determinar su antigüedad.</translation>
    </message>
    <message>
        <source>Run the tool again, or mark its step as done on the day on which it was run.</source>
        <translation>Ejecute de nuevo la herramienta o marque su paso como hecho el mismo día en que se ejecute.</translation>
    </message>
    <message>
        <source>%1 old</source>
        <extracomment>Headline of a card: %1 is an age such as &quot;5 h&quot;</extracomment>
        <translation>De hace %1</translation>
    </message>
    <message>
        <source>A domain controller backed up its system state on %2. Whether that was a full backup, the directory does not tell.</source>
        <extracomment>%2 is a date</extracomment>
        <translation>Un controlador de dominio hizo una copia de seguridad de su estado del sistema el %2. El directorio no indica si era una copia de seguridad completa.</translation>
    </message>
    <message>
        <source>The newest system-state backup is of %2. What was changed since is lost when the server must be restored.</source>
        <translation>La copia de seguridad del estado del sistema más reciente es del %2. Lo que se haya cambiado después se pierde si hay que restaurar el servidor.</translation>
    </message>
    <message>
        <source>Back up the source server again before the preparation tool is run.</source>
        <translation>Haga otra copia de seguridad del servidor de origen antes de ejecutar la herramienta de preparación.</translation>
    </message>
    <message>
        <source>The newest system-state backup is of %2: too old to undo the schema change without loss.</source>
        <translation>La copia de seguridad del estado del sistema más reciente es del %2: demasiado antigua para deshacer el cambio del esquema sin pérdidas.</translation>
    </message>
    <message>
        <source>Make a full backup of the source server with its system state.</source>
        <translation>Haga una copia de seguridad completa del servidor de origen con su estado del sistema.</translation>
    </message>
    <message>
        <source>No backup</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Sin copia de seguridad</translation>
    </message>
    <message>
        <source>The directory knows of no system-state backup. Only such a backup undoes the schema change.</source>
        <translation>El directorio no conoce ninguna copia de seguridad del estado del sistema. Solo una copia así permite deshacer el cambio del esquema.</translation>
    </message>
    <message>
        <source>Name unknown</source>
        <extracomment>Headline of a card: the name of the source server is not known</extracomment>
        <translation>Nombre desconocido</translation>
    </message>
    <message>
        <source>The source server is known only as %1. The directory knows servers by their names, so what belongs to it cannot be told.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>El servidor de origen solo se conoce como %1. El directorio conoce los servidores por su nombre, por lo que no se puede determinar qué le pertenece.</translation>
    </message>
    <message>
        <source>Enter the name of the source server for this migration, then check again.</source>
        <translation>Escriba el nombre del servidor de origen para esta migración y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>No mailboxes</source>
        <extracomment>Headline of a card: no mailboxes</extracomment>
        <translation>Sin buzones</translation>
    </message>
    <message>
        <source>No account of the domain has its mailbox on %1. Public folders are not part of this.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Ninguna cuenta del dominio tiene su buzón en %1. Las carpetas públicas no se incluyen aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es)</source>
        <extracomment>Headline of a card; %n is a number of mailboxes</extracomment>
        <translation>
            <numerusform>%n buzón</numerusform>
            <numerusform>%n buzones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es) are on %1: %2. That is normal until the step “%3” is done.</source>
        <extracomment>%1 is a server, %2 a list of people, %3 the title of a step</extracomment>
        <translation>
            <numerusform>%n buzón está en %1: %2. Es normal hasta que el paso “%3” esté hecho.</numerusform>
            <numerusform>%n buzones están en %1: %2. Es normal hasta que el paso “%3” esté hecho.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es) are still on %1: %2. Exchange refuses to be uninstalled while there is one.</source>
        <extracomment>%1 is a server, %2 a list of people</extracomment>
        <translation>
            <numerusform>%n buzón sigue en %1: %2. Exchange no se puede desinstalar mientras quede alguno.</numerusform>
            <numerusform>%n buzones siguen en %1: %2. Exchange no se puede desinstalar mientras quede alguno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move these mailboxes to the chosen mail system, or remove those that nobody needs.</source>
        <translation>Mueva estos buzones al sistema de correo elegido o quite los que nadie necesita.</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <extracomment>Headline of a card: nothing is left of it</extracomment>
        <translation>No queda nada</translation>
    </message>
    <message>
        <source>The directory holds no Exchange server object of %1.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>El directorio no contiene ningún objeto de servidor Exchange de %1.</translation>
    </message>
    <message>
        <source>The directory holds no Exchange server object of %1. Exchange is on %2.</source>
        <extracomment>%1 is a server, %2 a list of other servers</extracomment>
        <translation>El directorio no contiene ningún objeto de servidor Exchange de %1. Exchange está en %2.</translation>
    </message>
    <message>
        <source>Present</source>
        <extracomment>Headline of a card: it is there</extracomment>
        <translation>Presente</translation>
    </message>
    <message>
        <source>%1 is registered as an Exchange server. That is normal until the step “%2” is done.</source>
        <extracomment>%1 is a server, %2 the title of a step</extracomment>
        <translation>%1 está registrado como servidor Exchange. Es normal hasta que el paso “%2” esté hecho.</translation>
    </message>
    <message>
        <source>Still there</source>
        <extracomment>Headline of a card: it is there, but should not be</extracomment>
        <translation>Sigue presente</translation>
    </message>
    <message>
        <source>%1 is still registered as an Exchange server, so the domain goes on sending mail to it.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 sigue registrado como servidor Exchange, por lo que el dominio sigue enviándole correo.</translation>
    </message>
    <message>
        <source>Finish the uninstallation of Exchange on %1. Never delete the whole Exchange organization.</source>
        <translation>Complete la desinstalación de Exchange en %1. No elimine nunca toda la organización de Exchange.</translation>
    </message>
    <message>
        <source>The directory holds no certification authority of %1.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>El directorio no contiene ninguna entidad de certificación de %1.</translation>
    </message>
    <message>
        <source>%1 runs a certification authority: %2. That is normal until the step “%3” is done.</source>
        <extracomment>%1 is a server, %2 a list of certification authorities, %3 the title of a step</extracomment>
        <translation>%1 ejecuta una entidad de certificación: %2. Es normal hasta que el paso “%3” esté hecho.</translation>
    </message>
    <message>
        <source>%1 is still registered as a certification authority: %2. A domain controller that is one cannot be demoted.</source>
        <extracomment>%1 is a server, %2 a list of certification authorities</extracomment>
        <translation>%1 sigue registrado como entidad de certificación: %2. Un controlador de dominio que lo sea no se puede disminuir de nivel.</translation>
    </message>
    <message>
        <source>Remove Active Directory Certificate Services from %1, and restart it.</source>
        <translation>Quite Servicios de certificados de Active Directory de %1 y reinícielo.</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <extracomment>Headline of a card: what was left behind</extracomment>
        <translation>Restos</translation>
    </message>
    <message>
        <source>The certification authority of %1 is gone, but its distribution points are left: %2. They hinder nothing now, but certificates may name them.</source>
        <extracomment>%1 is a server, %2 a list of directory objects</extracomment>
        <translation>La entidad de certificación de %1 ya no está, pero quedan sus puntos de distribución: %2. Ahora no estorban, pero puede haber certificados que los mencionen.</translation>
    </message>
    <message>
        <source>Delete them when no certificate of that authority is in use any more.</source>
        <translation>Elimínelos cuando ya no se use ningún certificado de esa entidad.</translation>
    </message>
    <message>
        <source>The directory lists no printer of %1. Printers that are shared without being listed are not part of this.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>El directorio no contiene ninguna impresora de %1. Las impresoras compartidas que no figuran en él no se incluyen aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n printer(s)</source>
        <extracomment>Headline of a card; %n is a number of printers</extracomment>
        <translation>
            <numerusform>%n impresora</numerusform>
            <numerusform>%n impresoras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The directory lists %n printer(s) of %1: %2. That is normal until the step “%3” is done.</source>
        <extracomment>%1 is a server, %2 a list of printers, %3 the title of a step</extracomment>
        <translation>
            <numerusform>El directorio contiene %n impresora de %1: %2. Es normal hasta que el paso “%3” esté hecho.</numerusform>
            <numerusform>El directorio contiene %n impresoras de %1: %2. Es normal hasta que el paso “%3” esté hecho.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The directory still lists %n printer(s) of %1: %2. Client computers would look for printers that are gone.</source>
        <extracomment>%1 is a server, %2 a list of printers</extracomment>
        <translation>
            <numerusform>El directorio aún contiene %n impresora de %1: %2. Los equipos cliente buscarían una impresora que ya no existe.</numerusform>
            <numerusform>El directorio aún contiene %n impresoras de %1: %2. Los equipos cliente buscarían impresoras que ya no existen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop sharing them on %1, and share them on the destination server.</source>
        <translation>Deje de compartirlas en %1 y compártalas en el servidor de destino.</translation>
    </message>
    <message numerus="yes">
        <source>%n remain(s)</source>
        <extracomment>Headline of a card; %n is a number of domain controllers</extracomment>
        <translation>
            <numerusform>Queda %n</numerusform>
            <numerusform>Quedan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>After the demotion of %1 the domain has a writable domain controller: %2. Roles, global catalog, DNS and replication have cards of their own; SYSVOL is not read here.</source>
        <extracomment>%1 is a server, %2 a list of servers</extracomment>
        <translation>Tras la disminución de nivel de %1, el dominio tiene un controlador de dominio grabable: %2. Los roles, el catálogo global, DNS y la replicación tienen tarjetas propias; SYSVOL no se lee aquí.</translation>
    </message>
    <message>
        <source>The last one</source>
        <extracomment>Headline of a card: the server is the last domain controller</extracomment>
        <translation>El último</translation>
    </message>
    <message>
        <source>As far as %2 knows, %1 is the only writable domain controller. Its demotion would end the domain with all accounts.</source>
        <extracomment>%1 and %2 are servers</extracomment>
        <translation>Por lo que sabe %2, %1 es el único controlador de dominio grabable. Disminuirlo de nivel acabaría con el dominio y todas sus cuentas.</translation>
    </message>
    <message>
        <source>Do not demote %1. Look at the card about replication, and at the one that says whether the destination is a controller.</source>
        <translation>No disminuya de nivel %1. Consulte la tarjeta sobre la replicación y la que indica si el destino es un controlador.</translation>
    </message>
    <message>
        <source>Demoted</source>
        <extracomment>Headline of a card: the server was demoted</extracomment>
        <translation>Nivel disminuido</translation>
    </message>
    <message>
        <source>%1 is no domain controller any more: its NTDS Settings, the marks of its account and its replica of SYSVOL are gone.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 ya no es un controlador de dominio: han desaparecido su objeto NTDS Settings, las marcas de su cuenta y su réplica de SYSVOL.</translation>
    </message>
    <message>
        <source>Domain controller</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Controlador de dominio</translation>
    </message>
    <message>
        <source>%1 is still a domain controller. That is normal until it is demoted in the step “%2”.</source>
        <extracomment>%1 is a server, %2 the title of a step</extracomment>
        <translation>%1 sigue siendo un controlador de dominio. Es normal hasta que se disminuya de nivel en el paso “%2”.</translation>
    </message>
    <message>
        <source>The domain still takes %1 for a domain controller: its NTDS Settings are there. Replication and computers go on looking for it.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>El dominio aún considera %1 un controlador de dominio: su objeto NTDS Settings sigue ahí. La replicación y los equipos siguen buscándolo.</translation>
    </message>
    <message>
        <source>If %1 still runs as a domain controller, demote it. If it is gone, clean up with ntdsutil metadata cleanup.</source>
        <translation>Si %1 aún funciona como controlador de dominio, disminúyalo de nivel. Si ya no existe, limpie los restos con ntdsutil metadata cleanup.</translation>
    </message>
    <message>
        <source>%1 is no domain controller any more, but what only a controller has is still there: %2.</source>
        <extracomment>%1 is a server, %2 a list of directory objects</extracomment>
        <translation>%1 ya no es un controlador de dominio, pero sigue presente lo que solo tiene un controlador: %2.</translation>
    </message>
    <message>
        <source>Wait for the next replication. What is still there then, delete with ntdsutil metadata cleanup.</source>
        <translation>Espere a la siguiente replicación. Elimine lo que siga presente después con ntdsutil metadata cleanup.</translation>
    </message>
    <message>
        <source>Neither an account nor a server object of %1 is in the directory.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>En el directorio no hay ninguna cuenta ni ningún objeto de servidor de %1.</translation>
    </message>
    <message>
        <source>%1 is still in the directory. That is normal until the step “%2” is done.</source>
        <extracomment>%1 is a server, %2 the title of a step</extracomment>
        <translation>%1 sigue en el directorio. Es normal hasta que el paso “%2” esté hecho.</translation>
    </message>
    <message>
        <source>%1 is still in the directory: %2. It confuses replication and the Best Practices Analyzer.</source>
        <extracomment>%1 is a server, %2 a list of directory objects</extracomment>
        <translation>%1 sigue en el directorio: %2. Esto confunde a la replicación y al Analizador de procedimientos recomendados.</translation>
    </message>
    <message>
        <source>Delete it in Active Directory Users and Computers, and in Active Directory Sites and Services.</source>
        <translation>Elimínelo en Usuarios y equipos de Active Directory y en Sitios y servicios de Active Directory.</translation>
    </message>
    <message>
        <source>%1 runs %2 (version %3), the system that this guide is for.</source>
        <extracomment>Headline of a card; %3 is a version such as &quot;6.2 (9200)&quot; %1 is a server, %2 the name of an operating system, %3 its version</extracomment>
        <translation>%1 ejecuta %2 (versión %3), el sistema al que corresponde esta guía.</translation>
    </message>
    <message>
        <source>Other system</source>
        <extracomment>Headline of a card: the server runs another operating system than the guide is for</extracomment>
        <translation>Otro sistema</translation>
    </message>
    <message>
        <source>%1 runs %2 (version %3). This guide is for Windows Server 2012 Essentials; for another edition or release its steps and limits differ.</source>
        <extracomment>%1 is a server, %2 the name of an operating system, %3 its version</extracomment>
        <translation>%1 ejecuta %2 (versión %3). Esta guía es para Windows Server 2012 Essentials; para otra edición o versión, los pasos y los límites son distintos.</translation>
    </message>
    <message>
        <source>Find out which system was meant. If it is this one, follow Microsoft’s guide for it.</source>
        <translation>Averigüe qué sistema estaba previsto. Si es este, siga la guía de Microsoft correspondiente.</translation>
    </message>
    <message>
        <source>%1 is a writable domain controller: its NTDS Settings, the kind of its account and its group say so.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 es un controlador de dominio grabable: así lo indican su objeto NTDS Settings, el tipo de su cuenta y su grupo.</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <extracomment>Headline of a card: some signs of a domain controller are missing</extracomment>
        <translation>Incompleto</translation>
    </message>
    <message>
        <source>%1 is not a domain controller in every respect: %2 is missing in the directory. The configuration may still be running, or was interrupted.</source>
        <extracomment>%1 is a server, %2 a list of technical names</extracomment>
        <translation>%1 no es un controlador de dominio en todos los aspectos: en el directorio falta %2. Puede que la configuración siga en ejecución o que se haya interrumpido.</translation>
    </message>
    <message>
        <source>Wait until the installation says that it is done. If this stays, look at its log before you go on.</source>
        <translation>Espere a que la instalación indique que ha terminado. Si la situación persiste, consulte su archivo de registro antes de continuar.</translation>
    </message>
    <message>
        <source>Not a controller</source>
        <extracomment>Headline of a card</extracomment>
        <translation>No es un controlador</translation>
    </message>
    <message>
        <source>The directory does not know %1 as a domain controller, so the domain would end with the source server.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>El directorio no conoce %1 como controlador de dominio, por lo que el dominio desaparecería con el servidor de origen.</translation>
    </message>
    <message>
        <source>Find out where the installation in migration mode stopped, before anything else is done.</source>
        <translation>Antes de hacer cualquier otra cosa, averigüe dónde se detuvo la instalación en modo de migración.</translation>
    </message>
    <message>
        <source>Global catalog</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Catálogo global</translation>
    </message>
    <message>
        <source>%1 is a global catalog, and ready as one.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 es un catálogo global y está listo como tal.</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <extracomment>Headline of a card: the global catalog is not ready yet</extracomment>
        <translation>Aún no listo</translation>
    </message>
    <message>
        <source>%1 is to be a global catalog, but is not ready: it still receives the data. Until then sign-in depends on the source server.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 va a ser un catálogo global, pero no está listo: aún está recibiendo los datos. Hasta entonces, el inicio de sesión depende del servidor de origen.</translation>
    </message>
    <message>
        <source>Wait, then check again. If it stays so for more than an hour, look at the card about replication.</source>
        <translation>Espere y compruebe de nuevo. Si sigue así más de una hora, consulte la tarjeta sobre la replicación.</translation>
    </message>
    <message>
        <source>No global catalog</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Sin catálogo global</translation>
    </message>
    <message>
        <source>%1 is not a global catalog. Without the source server nobody could sign in.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 no es un catálogo global. Sin el servidor de origen nadie podría iniciar sesión.</translation>
    </message>
    <message>
        <source>In Active Directory Sites and Services open the NTDS Settings of %1 and tick “Global Catalog”.</source>
        <translation>En Sitios y servicios de Active Directory, abra NTDS Settings de %1 y active la casilla “Catálogo global” (Global Catalog).</translation>
    </message>
    <message>
        <source>Licensing server</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Servidor de licencias</translation>
    </message>
    <message>
        <source>%1 is the licensing server of the site %2.</source>
        <extracomment>%1 is a server, %2 a site of Active Directory</extracomment>
        <translation>%1 es el servidor de licencias del sitio %2.</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <extracomment>Headline of a card: another server has the job</extracomment>
        <translation>En otro servidor</translation>
    </message>
    <message>
        <source>The licensing server of the site %2 is %3 instead of %1, and would go with it.</source>
        <extracomment>%1 and %3 are servers, %2 a site of Active Directory</extracomment>
        <translation>El servidor de licencias del sitio %2 es %3 en lugar de %1 y desaparecería con él.</translation>
    </message>
    <message>
        <source>In Active Directory Sites and Services open the site, then its Licensing Site Settings, and change the computer to %1.</source>
        <translation>En Sitios y servicios de Active Directory, abra el sitio, después Licensing Site Settings y cambie el equipo a %1.</translation>
    </message>
    <message>
        <source>No server</source>
        <extracomment>Headline of a card: no server has the job</extracomment>
        <translation>Sin servidor</translation>
    </message>
    <message>
        <source>The site %2 names no licensing server; it should be %1.</source>
        <extracomment>%1 is a server, %2 a site of Active Directory</extracomment>
        <translation>El sitio %2 no indica ningún servidor de licencias; debería ser %1.</translation>
    </message>
    <message>
        <source>In Active Directory Sites and Services open the site, then its Licensing Site Settings, and choose %1.</source>
        <translation>En Sitios y servicios de Active Directory, abra el sitio, después Licensing Site Settings y elija %1.</translation>
    </message>
    <message>
        <source>No other</source>
        <extracomment>Headline of a card: no other server of this kind</extracomment>
        <translation>Ningún otro</translation>
    </message>
    <message>
        <source>Besides %1 and the source server the directory knows no other Essentials or Small Business Server.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Aparte de %1 y del servidor de origen, el directorio no conoce ningún otro servidor Essentials o Small Business Server.</translation>
    </message>
    <message numerus="yes">
        <source>Besides %1 and the source server there are %n more of these servers in the directory: %2. Their licences allow only one in a domain, and they shut themselves down.</source>
        <extracomment>%1 is a server, %2 a list of servers</extracomment>
        <translation>
            <numerusform>Aparte de %1 y del servidor de origen, hay %n servidor más de este tipo en el directorio: %2. Sus licencias solo permiten uno por dominio y se apagan por sí solos.</numerusform>
            <numerusform>Aparte de %1 y del servidor de origen, hay %n servidores más de este tipo en el directorio: %2. Sus licencias solo permiten uno por dominio y se apagan por sí solos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %2 out of the network. If a server is long gone, delete its account.</source>
        <translation>Saque de la red %2. Si un servidor ya no existe desde hace tiempo, elimine su cuenta.</translation>
    </message>
    <message>
        <source>The clocks differ by %3. The limit is %2.</source>
        <extracomment>Headline of a card: a time difference such as &quot;+7 min 12 s&quot; %3 is a span such as &quot;0.4 s&quot;, %2 a limit such as &quot;5 min&quot;</extracomment>
        <translation>Los relojes difieren en %3. El límite es %2.</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; the clock of the source server is the one that is off. From %2 on, sign-in between the servers fails.</source>
        <extracomment>%3 is a span, %2 a limit such as &quot;5 min&quot;</extracomment>
        <translation>Los relojes difieren en %3; el que se desvía es el del servidor de origen. A partir de %2 falla el inicio de sesión entre los servidores.</translation>
    </message>
    <message>
        <source>Set the time on the source server before the difference grows.</source>
        <translation>Ponga en hora el servidor de origen antes de que aumente la diferencia.</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; the clock of the destination server is the one that is off. From %2 on, sign-in between the servers fails.</source>
        <translation>Los relojes difieren en %3; el que se desvía es el del servidor de destino. A partir de %2 falla el inicio de sesión entre los servidores.</translation>
    </message>
    <message>
        <source>Set the time on the destination server before the difference grows.</source>
        <translation>Ponga en hora el servidor de destino antes de que aumente la diferencia.</translation>
    </message>
    <message>
        <source>The clock of this console is %3 off. From %2 on, signing in to the servers fails.</source>
        <translation>El reloj de esta consola se desvía %3. A partir de %2 falla el inicio de sesión en los servidores.</translation>
    </message>
    <message>
        <source>Set the time on this device.</source>
        <translation>Ponga en hora este dispositivo.</translation>
    </message>
    <message>
        <source>The external time source is %3 away from every other clock, which agree with each other.</source>
        <translation>El origen de hora externo se desvía %3 de todos los demás relojes, que coinciden entre sí.</translation>
    </message>
    <message>
        <source>Compare it with a clock that you trust, and give the source server another time source if it is wrong.</source>
        <translation>Compárelo con un reloj de confianza y, si está mal, asigne otro origen de hora al servidor de origen.</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; which one is off cannot be told. From %2 on, sign-in between the servers fails.</source>
        <translation>Los relojes difieren en %3; no se puede determinar cuál se desvía. A partir de %2 falla el inicio de sesión entre los servidores.</translation>
    </message>
    <message>
        <source>Compare both servers with a clock that you trust, and set the one that is off.</source>
        <translation>Compare ambos servidores con un reloj de confianza y ponga en hora el que se desvía.</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; the limit is %2. The clock of the source server is wrong, so sign-in between the servers fails.</source>
        <translation>Los relojes difieren en %3; el límite es %2. El reloj del servidor de origen está mal, por lo que falla el inicio de sesión entre los servidores.</translation>
    </message>
    <message>
        <source>Set the time on the source server before you go on.</source>
        <translation>Ponga en hora el servidor de origen antes de continuar.</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; the limit is %2. The clock of the destination server is wrong, so sign-in between the servers fails.</source>
        <translation>Los relojes difieren en %3; el límite es %2. El reloj del servidor de destino está mal, por lo que falla el inicio de sesión entre los servidores.</translation>
    </message>
    <message>
        <source>Set the time on the destination server before you go on.</source>
        <translation>Ponga en hora el servidor de destino antes de continuar.</translation>
    </message>
    <message>
        <source>The clock of this console is %3 off; the limit is %2. Signing in to the servers fails until it is set.</source>
        <translation>El reloj de esta consola se desvía %3; el límite es %2. El inicio de sesión en los servidores falla hasta que se ponga en hora.</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; the limit is %2. Which one is wrong cannot be told, and sign-in between the servers fails.</source>
        <translation>Los relojes difieren en %3; el límite es %2. No se puede determinar cuál está mal y falla el inicio de sesión entre los servidores.</translation>
    </message>
    <message>
        <source>Compare both servers with a clock that you trust, and set the one that is wrong.</source>
        <translation>Compare ambos servidores con un reloj de confianza y ponga en hora el que está mal.</translation>
    </message>
    <message>
        <source>Two times</source>
        <extracomment>Headline of a card: the server tells two different times</extracomment>
        <translation>Dos horas distintas</translation>
    </message>
    <message>
        <source>%1 tells two different times: %2 over NTP and %3 in its directory, measured against this console. Which one counts cannot be told.</source>
        <extracomment>%1 is a server; %2 and %3 are time differences such as &quot;+7 min 12 s&quot;</extracomment>
        <translation>%1 indica dos horas distintas: %2 por NTP y %3 en su directorio, medidas con respecto a esta consola. No se puede determinar cuál vale.</translation>
    </message>
    <message>
        <source>Look at the clock of %1 itself, and restart its Windows Time service.</source>
        <translation>Mire el reloj en el propio %1 y reinicie su servicio Hora de Windows.</translation>
    </message>
    <message>
        <source>No time</source>
        <extracomment>Headline of a card: a server did not tell the time</extracomment>
        <translation>Sin hora</translation>
    </message>
    <message>
        <source>%1 tells the time neither over NTP nor in its directory, so the clocks cannot be compared.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 no indica la hora ni por NTP ni en su directorio, por lo que no se pueden comparar los relojes.</translation>
    </message>
    <message>
        <source>Start the Windows Time service on %1, then check again.</source>
        <translation>Inicie el servicio Hora de Windows en %1 y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Headline of a card: found and expected number of records</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Every record that the domain needs is there: asked of %3.</source>
        <extracomment>%3 is a list of DNS servers</extracomment>
        <translation>Están todos los registros DNS que necesita el dominio; se ha preguntado a %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n DNS record(s) of the domain missing: %3. Without them, computers and the other server do not find the domain controller.</source>
        <extracomment>%3 is a list of DNS records and the servers that lack them</extracomment>
        <translation>
            <numerusform>Falta %n registro DNS del dominio: %3. Sin él, los equipos y el otro servidor no encuentran el controlador de dominio.</numerusform>
            <numerusform>Faltan %n registros DNS del dominio: %3. Sin ellos, los equipos y el otro servidor no encuentran el controlador de dominio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run ipconfig /registerdns on the server and restart its Netlogon service, then check again.</source>
        <translation>Ejecute ipconfig /registerdns en el servidor, reinicie su servicio Netlogon y compruebe de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n less important DNS record(s) missing: %3. The migration works without them, changing passwords or finding the nearest server may not.</source>
        <translation>
            <numerusform>Falta %n registro DNS menos importante: %3. La migración funciona sin él; cambiar contraseñas o encontrar el servidor más cercano, quizá no.</numerusform>
            <numerusform>Faltan %n registros DNS menos importantes: %3. La migración funciona sin ellos; cambiar contraseñas o encontrar el servidor más cercano, quizá no.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart the Netlogon service on the server, then check again.</source>
        <translation>Reinicie el servicio Netlogon en el servidor y compruebe de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <extracomment>Headline of a card; %n is the number of DNS records that two servers answer differently</extracomment>
        <translation>
            <numerusform>%n diferencia</numerusform>
            <numerusform>%n diferencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The servers give different answers for %n DNS record(s): %1. Computers may be sent to the wrong server.</source>
        <extracomment>%1 is a list of DNS names</extracomment>
        <translation>
            <numerusform>Los servidores dan respuestas distintas para %n registro DNS: %1. Los equipos podrían dirigirse al servidor equivocado.</numerusform>
            <numerusform>Los servidores dan respuestas distintas para %n registros DNS: %1. Los equipos podrían dirigirse al servidor equivocado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait for the next replication of DNS. If the difference stays, look at the zone in DNS Manager on both servers.</source>
        <translation>Espere a la siguiente replicación de DNS. Si la diferencia persiste, revise la zona en el Administrador de DNS de ambos servidores.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <extracomment>Headline of a card; %n is a number of IP addresses</extracomment>
        <translation>
            <numerusform>%n dirección</numerusform>
            <numerusform>%n direcciones</numerusform>
        </translation>
    </message>
    <message>
        <source>DNS gives more than one address for %1: %2. The migration needs one network adapter with one address.</source>
        <extracomment>%1 is a server, %2 a list of IP addresses</extracomment>
        <translation>El DNS da más de una dirección para %1: %2. La migración requiere un adaptador de red con una dirección.</translation>
    </message>
    <message>
        <source>Disable the second network adapter on %1, and delete its DNS entry.</source>
        <translation>Deshabilite el segundo adaptador de red en %1 y elimine su entrada DNS.</translation>
    </message>
    <message numerus="yes">
        <source>%n PDC record(s)</source>
        <extracomment>Headline of a card; %n is the number of servers that DNS names as the PDC emulator</extracomment>
        <translation>
            <numerusform>%n registro PDC</numerusform>
            <numerusform>%n registros PDC</numerusform>
        </translation>
    </message>
    <message>
        <source>DNS must name exactly one PDC emulator, but it names: %1. Clocks and passwords follow that server.</source>
        <extracomment>%1 is a list of servers</extracomment>
        <translation>El DNS debe indicar exactamente un emulador de PDC, pero indica: %1. Los relojes y las contraseñas dependen de ese servidor.</translation>
    </message>
    <message>
        <source>Delete the DNS entry that is wrong, and restart the Netlogon service on the PDC emulator.</source>
        <translation>Elimine la entrada DNS incorrecta y reinicie el servicio Netlogon en el emulador de PDC.</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>Headline of a card: the directory is synchronized</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>%1 is a synchronized domain controller of %2. Domain functional level: %3.</source>
        <extracomment>%1 is a server, %2 a domain, %3 a Windows version</extracomment>
        <translation>%1 es un controlador de dominio sincronizado de %2. Nivel funcional de dominio: %3.</translation>
    </message>
    <message>
        <source>Not synchronized</source>
        <extracomment>Headline of a card</extracomment>
        <translation>No sincronizado</translation>
    </message>
    <message>
        <source>%1 says that its directory is not synchronized: it has not yet taken over everything from the other domain controller.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 indica que su directorio no está sincronizado: aún no ha recibido todo del otro controlador de dominio.</translation>
    </message>
    <message>
        <source>Wait for the replication to finish. If it does not, look at the Directory Service event log on %1.</source>
        <translation>Espere a que termine la replicación. Si no termina, consulte el registro de eventos Servicio de directorio (Directory Service) en %1.</translation>
    </message>
    <message>
        <source>Catalog not ready</source>
        <extracomment>Headline of a card: the global catalog</extracomment>
        <translation>Catálogo no listo</translation>
    </message>
    <message>
        <source>The global catalog on %1 is not ready. Without it, users cannot sign in through this server.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>El catálogo global de %1 no está listo. Sin él, los usuarios no pueden iniciar sesión a través de este servidor.</translation>
    </message>
    <message>
        <source>Wait for the replication to finish, and check that %1 is marked as a global catalog server.</source>
        <translation>Espere a que termine la replicación y compruebe que %1 esté marcado como servidor de catálogo global.</translation>
    </message>
    <message>
        <source>Other domain</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Otro dominio</translation>
    </message>
    <message>
        <source>%1 belongs to the domain %2, but this migration is about %3.</source>
        <extracomment>%1 is a server, %2 and %3 are domains</extracomment>
        <translation>%1 pertenece al dominio %2, pero esta migración corresponde a %3.</translation>
    </message>
    <message>
        <source>Correct the address of the server or the domain of the session.</source>
        <translation>Corrija la dirección del servidor o el dominio de la sesión.</translation>
    </message>
    <message>
        <source>No domain controller</source>
        <extracomment>Headline of a card</extracomment>
        <translation>No es un controlador</translation>
    </message>
    <message>
        <source>%1 answers over LDAP, but no domain stands behind it: it is not a domain controller, or not yet.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 responde por LDAP, pero no hay ningún dominio detrás: no es un controlador de dominio o todavía no lo es.</translation>
    </message>
    <message>
        <source>Check the address. On the destination server, wait until the installation has finished.</source>
        <translation>Compruebe la dirección. En el servidor de destino, espere a que termine la instalación.</translation>
    </message>
    <message>
        <source>Schema %1</source>
        <extracomment>Headline of a card; %1 is the version number of the Active Directory schema</extracomment>
        <translation>Esquema %1</translation>
    </message>
    <message>
        <source>This is the normal version before the Migration Preparation Tool is run.</source>
        <translation>Es la versión normal antes de ejecutar la herramienta de preparación de la migración.</translation>
    </message>
    <message>
        <source>The Active Directory schema is prepared for Windows Server 2012 Essentials.</source>
        <translation>El esquema de Active Directory está preparado para Windows Server 2012 Essentials.</translation>
    </message>
    <message>
        <source>The schema has version %1, but %2 is needed. The Migration Preparation Tool was not run or did not finish, so the installation would stop.</source>
        <extracomment>%1 and %2 are version numbers</extracomment>
        <translation>El esquema tiene la versión %1, pero se necesita la %2. La herramienta de preparación de la migración no se ejecutó o no terminó, por lo que la instalación se detendría.</translation>
    </message>
    <message>
        <source>Run the Migration Preparation Tool on the source server, and wait until it says that it is done.</source>
        <translation>Ejecute la herramienta de preparación de la migración en el servidor de origen y espere a que indique que ha terminado.</translation>
    </message>
    <message>
        <source>The schema has version %1: neither a normal start for this product nor prepared (%2).</source>
        <translation>El esquema tiene la versión %1: ni es un punto de partida normal para este producto ni está preparado (%2).</translation>
    </message>
    <message>
        <source>Find out whether the Migration Preparation Tool stopped halfway or another server was added, before you go on.</source>
        <translation>Antes de continuar, averigüe si la herramienta de preparación de la migración se detuvo a medias o si se agregó otro servidor.</translation>
    </message>
    <message>
        <source>The schema has version %1, which is newer than the expected %2: the domain was prepared for a newer release of Windows Server.</source>
        <translation>El esquema tiene la versión %1, más reciente que la %2 esperada: el dominio se preparó para una versión más reciente de Windows Server.</translation>
    </message>
    <message>
        <source>Find out who prepared it and for what, before you go on.</source>
        <translation>Antes de continuar, averigüe quién lo preparó y para qué.</translation>
    </message>
    <message>
        <source>Schema %1 and %2</source>
        <extracomment>Headline of a card: two version numbers</extracomment>
        <translation>Esquema %1 y %2</translation>
    </message>
    <message>
        <source>The source server has schema version %1 and the destination server %2: the schema was not replicated.</source>
        <translation>El servidor de origen tiene la versión de esquema %1 y el servidor de destino, la %2: el esquema no se ha replicado.</translation>
    </message>
    <message>
        <source>Wait for the next replication. If the difference stays, look at the card about replication.</source>
        <translation>Espere a la siguiente replicación. Si la diferencia persiste, consulte la tarjeta sobre la replicación.</translation>
    </message>
    <message>
        <source>Domain functional level %1, forest functional level %2: enough for the destination server.</source>
        <extracomment>Headline of a card: a Windows version, as the functional level of the domain %1 and %2 are Windows versions</extracomment>
        <translation>Nivel funcional de dominio %1, nivel funcional de bosque %2: suficiente para el servidor de destino.</translation>
    </message>
    <message>
        <source>Domain functional level %1, forest functional level %2: both must be %3 or higher, or the destination server cannot become a domain controller.</source>
        <extracomment>%1, %2 and %3 are Windows versions</extracomment>
        <translation>Nivel funcional de dominio %1, nivel funcional de bosque %2: ambos deben ser %3 o superior; si no, el servidor de destino no puede convertirse en controlador de dominio.</translation>
    </message>
    <message>
        <source>Remove domain controllers that are older, then raise the levels in Active Directory Domains and Trusts.</source>
        <translation>Quite los controladores de dominio más antiguos y eleve los niveles en Dominios y confianzas de Active Directory.</translation>
    </message>
    <message>
        <source>Mixed mode</source>
        <extracomment>Headline of a card: the domain still admits Windows NT controllers</extracomment>
        <translation>Modo mixto</translation>
    </message>
    <message>
        <source>The domain runs in Windows 2000 mixed mode, in which the destination server cannot become a domain controller.</source>
        <translation>El dominio funciona en el modo mixto de Windows 2000, en el que el servidor de destino no puede convertirse en controlador de dominio.</translation>
    </message>
    <message>
        <source>Raise the domain functional level to Windows Server 2003 in Active Directory Domains and Trusts.</source>
        <translation>Eleve el nivel funcional de dominio a Windows Server 2003 en Dominios y confianzas de Active Directory.</translation>
    </message>
    <message>
        <source>None left</source>
        <extracomment>Headline of a card</extracomment>
        <translation>No queda ninguno</translation>
    </message>
    <message>
        <source>None of the old policies is left. Policies that were read in the directory: %1. Their folders in SYSVOL were not looked at.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>No queda ninguna de las directivas antiguas. Directivas leídas en el directorio: %1. No se han revisado sus carpetas en SYSVOL.</translation>
    </message>
    <message>
        <source>Old policies left</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Quedan directivas</translation>
    </message>
    <message>
        <source>Policies of the former server still exist: %1. They contradict those of the destination server.</source>
        <extracomment>%1 is a list of Group Policy objects</extracomment>
        <translation>Aún existen directivas del servidor anterior: %1. Contradicen las del servidor de destino.</translation>
    </message>
    <message>
        <source>Save a copy of those that were modified, and delete them in Group Policy Management.</source>
        <translation>Guarde una copia de las que se hayan modificado y elimínelas en Administración de directivas de grupo.</translation>
    </message>
    <message>
        <source>Default policy missing</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Falta la predeterminada</translation>
    </message>
    <message>
        <source>A policy that every domain needs does not exist: %1. Password rules and user rights of the domain depend on it.</source>
        <extracomment>%1 is a list of Group Policy objects</extracomment>
        <translation>No existe una directiva que necesita todo dominio: %1. De ella dependen las reglas de contraseñas y los derechos de usuario del dominio.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or create it anew with dcgpofix, before you change any other policy.</source>
        <translation>Restáurela desde una copia de seguridad o créela de nuevo con dcgpofix antes de cambiar cualquier otra directiva.</translation>
    </message>
    <message>
        <source>None of the old WMI filters is left. WMI filters that remain: %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>No queda ninguno de los filtros WMI antiguos. Filtros WMI que permanecen: %1.</translation>
    </message>
    <message>
        <source>Old filters left</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Quedan filtros</translation>
    </message>
    <message>
        <source>WMI filters of the former server still exist: %1. Nothing needs them after its policies are deleted.</source>
        <extracomment>%1 is a list of WMI filters</extracomment>
        <translation>Aún existen filtros WMI del servidor anterior: %1. Nada los necesita una vez eliminadas sus directivas.</translation>
    </message>
    <message>
        <source>Delete them in Group Policy Management under WMI Filters.</source>
        <translation>Elimínelos en Administración de directivas de grupo, en Filtros WMI.</translation>
    </message>
    <message>
        <source>Filter missing</source>
        <extracomment>Headline of a card: a WMI filter</extracomment>
        <translation>Falta un filtro</translation>
    </message>
    <message>
        <source>These policies ask for a WMI filter that does not exist: %1. Such a policy is applied to no computer.</source>
        <extracomment>%1 is a list of Group Policy objects</extracomment>
        <translation>Estas directivas exigen un filtro WMI que no existe: %1. Una directiva así no se aplica a ningún equipo.</translation>
    </message>
    <message>
        <source>Open each of these policies in Group Policy Management, and choose no WMI filter or one that exists.</source>
        <translation>Abra cada una de estas directivas en Administración de directivas de grupo y elija ninguno o un filtro WMI que exista.</translation>
    </message>
    <message>
        <source>Links complete</source>
        <extracomment>Headline of a card: links of Group Policy objects</extracomment>
        <translation>Vínculos completos</translation>
    </message>
    <message>
        <source>Every link leads to a policy that exists. Links that were read: %1. The folders in SYSVOL were not compared.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Todos los vínculos llevan a una directiva que existe. Vínculos leídos: %1. No se han comparado las carpetas de SYSVOL.</translation>
    </message>
    <message>
        <source>Broken links</source>
        <extracomment>Headline of a card: links of Group Policy objects</extracomment>
        <translation>Vínculos rotos</translation>
    </message>
    <message>
        <source>These links lead to policies that do not exist: %1. Computers look for them at every policy update.</source>
        <extracomment>%1 is a list of identifiers and places</extracomment>
        <translation>Estos vínculos llevan a directivas que no existen: %1. Los equipos las buscan en cada actualización de directivas.</translation>
    </message>
    <message>
        <source>Remove these links in Group Policy Management.</source>
        <translation>Quite estos vínculos en Administración de directivas de grupo.</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>Headline of a card: folder redirection</extracomment>
        <translation>En uso</translation>
    </message>
    <message>
        <source>These policies redirect folders of users: %1. The folders must be on the destination server before the source server goes.</source>
        <extracomment>%1 is a list of Group Policy objects</extracomment>
        <translation>Estas directivas redirigen carpetas de usuarios: %1. Las carpetas deben estar en el servidor de destino antes de que desaparezca el servidor de origen.</translation>
    </message>
    <message>
        <source>None found</source>
        <extracomment>Headline of a card: folder redirection</extracomment>
        <translation>Ninguna encontrada</translation>
    </message>
    <message>
        <source>No policy in the directory redirects folders. Policies that were read: %1. Their files in SYSVOL were not looked at, so this does not decide whether the phase is needed.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Ninguna directiva del directorio redirige carpetas. Directivas leídas: %1. No se han revisado sus archivos en SYSVOL, por lo que esto no decide si la fase es necesaria.</translation>
    </message>
    <message>
        <source>Ask whether the folders of users, such as Documents, are kept on the source server.</source>
        <translation>Pregunte si las carpetas de los usuarios, como Documentos, se guardan en el servidor de origen.</translation>
    </message>
    <message>
        <source>The old redirection policy is gone. Policies that were read in the directory: %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>La directiva de redirección antigua ya no existe. Directivas leídas en el directorio: %1.</translation>
    </message>
    <message>
        <source>Old policy left</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Queda la directiva</translation>
    </message>
    <message>
        <source>The former redirection still exists: %1. It keeps sending folders of users to the source server.</source>
        <extracomment>%1 is a list of Group Policy objects</extracomment>
        <translation>La redirección anterior aún existe: %1. Sigue enviando carpetas de usuarios al servidor de origen.</translation>
    </message>
    <message>
        <source>Delete it in Group Policy Management.</source>
        <translation>Elimínela en Administración de directivas de grupo.</translation>
    </message>
    <message>
        <source>In force</source>
        <extracomment>Headline of a card: a policy is in force</extracomment>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>The policy “%1” exists and is linked. Where it sends the folders is written in SYSVOL, which was not looked at.</source>
        <extracomment>%1 is a Group Policy object</extracomment>
        <translation>La directiva “%1” existe y está vinculada. El destino de las carpetas está en SYSVOL, que no se ha revisado.</translation>
    </message>
    <message>
        <source>Not in force</source>
        <extracomment>Headline of a card: a policy is not in force</extracomment>
        <translation>No en vigor</translation>
    </message>
    <message>
        <source>The policy “%1” exists, but it is not linked or its user part is switched off, so no folder moves to the destination server.</source>
        <extracomment>%1 is a Group Policy object</extracomment>
        <translation>La directiva “%1” existe, pero no está vinculada o su parte de usuario está deshabilitada, por lo que ninguna carpeta se mueve al servidor de destino.</translation>
    </message>
    <message>
        <source>Link the policy in Group Policy Management, and enable its user settings.</source>
        <translation>Vincule la directiva en Administración de directivas de grupo y habilite su configuración de usuario.</translation>
    </message>
    <message>
        <source>Other policy</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Otra directiva</translation>
    </message>
    <message>
        <source>These policies redirect folders: %1. None of them has the name that the Dashboard gives, and where they send the folders cannot be told from the directory.</source>
        <extracomment>%1 is a list of Group Policy objects</extracomment>
        <translation>Estas directivas redirigen carpetas: %1. Ninguna tiene el nombre que asigna el panel y a partir del directorio no se puede determinar adónde envían las carpetas.</translation>
    </message>
    <message>
        <source>Check in Group Policy Management that they send the folders to the destination server.</source>
        <translation>Compruebe en Administración de directivas de grupo que envíen las carpetas al servidor de destino.</translation>
    </message>
    <message>
        <source>Policy missing</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Falta la directiva</translation>
    </message>
    <message>
        <source>No new policy “%1” exists, so no folder moves to the destination server.</source>
        <extracomment>%1 is a Group Policy object</extracomment>
        <translation>No existe ninguna directiva nueva “%1”, por lo que ninguna carpeta se mueve al servidor de destino.</translation>
    </message>
    <message>
        <source>Enable folder redirection in the Dashboard of the destination server.</source>
        <translation>Habilite la redirección de carpetas en el panel del servidor de destino.</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>Headline of a card, under 24 characters</extracomment>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>%1 answered on no port, so nothing about it can be told.</source>
        <extracomment>%1 is a server&apos;s name or address</extracomment>
        <translation>%1 no ha respondido en ningún puerto, por lo que no se puede determinar nada sobre él.</translation>
    </message>
    <message>
        <source>Check that the server is switched on, that the cable is plugged in and that the address is right.</source>
        <translation>Compruebe que el servidor esté encendido, que el cable esté conectado y que la dirección sea correcta.</translation>
    </message>
    <message>
        <source>%1 gave no answer over %2 within %3. The service may be hanging, or a firewall drops what is sent.</source>
        <extracomment>%1 is a server, %2 a protocol such as LDAP, %3 a span such as &quot;10 s&quot;</extracomment>
        <translation>%1 no ha respondido por %2 en un plazo de %3. Puede que el servicio esté bloqueado o que un firewall descarte lo que se envía.</translation>
    </message>
    <message>
        <source>Look at the %2 service and the firewall on %1, then check again.</source>
        <extracomment>%1 is a server, %2 a protocol such as LDAP</extracomment>
        <translation>Revise el servicio %2 y el firewall en %1 y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Not understood</source>
        <extracomment>Headline of a card: an answer came and makes no sense</extracomment>
        <translation>Respuesta no válida</translation>
    </message>
    <message>
        <source>%1 sent an answer over %2 that makes no sense. Something else may be listening there, or the answer was damaged on its way.</source>
        <extracomment>%1 is a server, %2 a protocol such as LDAP</extracomment>
        <translation>%1 ha enviado por %2 una respuesta sin sentido. Puede que allí escuche otra cosa o que la respuesta se haya dañado por el camino.</translation>
    </message>
    <message>
        <source>Make sure that %1 is the right machine, then check again.</source>
        <translation>Asegúrese de que %1 es el equipo correcto y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Conexión perdida</translation>
    </message>
    <message>
        <source>%1 closed the connection over %2 before its answer was complete.</source>
        <extracomment>%1 is a server, %2 a protocol such as LDAP</extracomment>
        <translation>%1 ha cerrado la conexión por %2 antes de completar su respuesta.</translation>
    </message>
    <message>
        <source>Check again. If it happens every time, restart the %2 service on %1.</source>
        <translation>Compruebe de nuevo. Si ocurre siempre, reinicie el servicio %2 en %1.</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <extracomment>Headline of a card: the account has no right to read this</extracomment>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>The account may not read %2 on %1, so the check could not be made.</source>
        <extracomment>%1 is a server, %2 the name of an object in its directory</extracomment>
        <translation>La cuenta no tiene permiso para leer %2 en %1, por lo que no se ha podido hacer la comprobación.</translation>
    </message>
    <message>
        <source>Sign in with an account that is a domain administrator.</source>
        <translation>Inicie sesión con la cuenta de un administrador de dominio.</translation>
    </message>
    <message>
        <source>Name not found</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Nombre no encontrado</translation>
    </message>
    <message>
        <source>The site&apos;s DNS servers know no address for %1, so the server cannot be asked.</source>
        <extracomment>%1 is a server&apos;s name</extracomment>
        <translation>Los servidores DNS de la sede no conocen ninguna dirección para %1, por lo que no se puede consultar al servidor.</translation>
    </message>
    <message>
        <source>Correct the name, or enter the IP address of the server.</source>
        <translation>Corrija el nombre o escriba la dirección IP del servidor.</translation>
    </message>
    <message>
        <source>No address</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Sin dirección</translation>
    </message>
    <message>
        <source>No address was given for the source server, so it cannot be asked.</source>
        <translation>No se ha indicado ninguna dirección para el servidor de origen, por lo que no se le puede consultar.</translation>
    </message>
    <message>
        <source>Enter the name or the IP address of the source server.</source>
        <translation>Escriba el nombre o la dirección IP del servidor de origen.</translation>
    </message>
    <message>
        <source>No address was given for the destination server, so it cannot be asked.</source>
        <translation>No se ha indicado ninguna dirección para el servidor de destino, por lo que no se le puede consultar.</translation>
    </message>
    <message>
        <source>Enter the name or the IP address of the destination server.</source>
        <translation>Escriba el nombre o la dirección IP del servidor de destino.</translation>
    </message>
    <message>
        <source>No network</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Sin red</translation>
    </message>
    <message>
        <source>This console has no network connection of its own, so no server can be asked.</source>
        <translation>Esta consola no tiene conexión de red propia, por lo que no se puede consultar a ningún servidor.</translation>
    </message>
    <message>
        <source>Connect this device to the customer&apos;s network by cable or Wi-Fi.</source>
        <translation>Conecte este dispositivo a la red del cliente por cable o por Wi-Fi.</translation>
    </message>
    <message>
        <source>No way there</source>
        <extracomment>Headline of a card: this device&apos;s network settings lead nowhere near the server</extracomment>
        <translation>Sin ruta al servidor</translation>
    </message>
    <message>
        <source>This console has a network, but none that leads to %1: its own address belongs to another network.</source>
        <extracomment>%1 is a server&apos;s address</extracomment>
        <translation>Esta consola tiene red, pero ninguna que lleve a %1: su propia dirección pertenece a otra red.</translation>
    </message>
    <message>
        <source>Give this device an address in the server&apos;s network, or correct the address of the server.</source>
        <translation>Asigne a este dispositivo una dirección de la red del servidor o corrija la dirección del servidor.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>The check was cancelled before an answer came.</source>
        <translation>La comprobación se canceló antes de recibir una respuesta.</translation>
    </message>
    <message>
        <source>Check again when you are ready.</source>
        <translation>Compruebe de nuevo cuando todo esté preparado.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <extracomment>Headline of a card: another card names the cause</extracomment>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>This can only be checked when “%1” is in order.</source>
        <extracomment>%1 is the title of another card</extracomment>
        <translation>Esto solo se puede comprobar cuando “%1” esté en orden.</translation>
    </message>
    <message>
        <source>Solve “%1” first.</source>
        <translation>Resuelva primero “%1”.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <extracomment>Headline of a card: it has no meaning before a certain step</extracomment>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>This applies after the step “%1” is done.</source>
        <extracomment>%1 is the title of a step</extracomment>
        <translation>Se aplica cuando el paso “%1” esté hecho.</translation>
    </message>
    <message>
        <source>No longer</source>
        <extracomment>Headline of a card: it has no meaning any more</extracomment>
        <translation>Ya no</translation>
    </message>
    <message>
        <source>This applied only until the step “%1” was done.</source>
        <extracomment>%1 is the title of a step</extracomment>
        <translation>Solo se aplicaba hasta que el paso “%1” estuviera hecho.</translation>
    </message>
    <message>
        <source>There is no destination server until phase 2.</source>
        <translation>No hay servidor de destino hasta la fase 2.</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) open</source>
        <extracomment>Headline of a card; %n is the number of TCP ports that accept connections</extracomment>
        <translation>
            <numerusform>%n puerto abierto</numerusform>
            <numerusform>%n puertos abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answers on every port that a domain controller needs.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 responde en todos los puertos que necesita un controlador de dominio.</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) refused</source>
        <extracomment>Headline of a card; %n is the number of TCP ports that refuse connections</extracomment>
        <translation>
            <numerusform>%n puerto rechazado</numerusform>
            <numerusform>%n puertos rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refuses connections on %n port(s) that a domain controller needs: %2.</source>
        <extracomment>%1 is a server, %2 a list such as &quot;53 (DNS) and 88 (Kerberos)&quot;</extracomment>
        <translation>
            <numerusform>%1 rechaza conexiones en %n puerto que necesita un controlador de dominio: %2.</numerusform>
            <numerusform>%1 rechaza conexiones en %n puertos que necesita un controlador de dominio: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1, start the service behind the port or allow it in Windows Firewall.</source>
        <translation>En %1, inicie el servicio correspondiente al puerto o permita el puerto en el Firewall de Windows.</translation>
    </message>
    <message numerus="yes">
        <source>%1 refuses connections on %n port(s) that the migration can do without: %2.</source>
        <extracomment>%1 is a server, %2 a list such as &quot;464 (kpasswd)&quot;</extracomment>
        <translation>
            <numerusform>%1 rechaza conexiones en %n puerto del que la migración puede prescindir: %2.</numerusform>
            <numerusform>%1 rechaza conexiones en %n puertos de los que la migración puede prescindir: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1, allow the port in Windows Firewall if the service is meant to run.</source>
        <translation>En %1, permita el puerto en el Firewall de Windows si el servicio debe ejecutarse.</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) silent</source>
        <extracomment>Headline of a card; %n is the number of TCP ports that neither accept nor refuse</extracomment>
        <translation>
            <numerusform>%n puerto sin respuesta</numerusform>
            <numerusform>%n puertos sin respuesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gives no answer on %n port(s) that a domain controller needs: %2. Whether the service runs cannot be told.</source>
        <extracomment>%1 is a server, %2 a list such as &quot;53 (DNS) and 88 (Kerberos)&quot;</extracomment>
        <translation>
            <numerusform>%1 no responde en %n puerto que necesita un controlador de dominio: %2. No se puede determinar si el servicio está en ejecución.</numerusform>
            <numerusform>%1 no responde en %n puertos que necesita un controlador de dominio: %2. No se puede determinar si los servicios están en ejecución.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check whether a firewall between here and %1 drops the connection.</source>
        <translation>Compruebe si un firewall entre este dispositivo y %1 descarta la conexión.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Signed in to %1 as %2, over a sealed connection.</source>
        <extracomment>%1 is a server, %2 a user name</extracomment>
        <translation>Sesión iniciada en %1 como %2 a través de una conexión cifrada.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Sesión no iniciada</translation>
    </message>
    <message>
        <source>Nobody has signed in to %1 yet. Some checks can only be made with the account of a domain administrator.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Todavía nadie ha iniciado sesión en %1. Algunas comprobaciones solo son posibles con la cuenta de un administrador de dominio.</translation>
    </message>
    <message>
        <source>Sign in as a domain administrator.</source>
        <translation>Inicie sesión como administrador de dominio.</translation>
    </message>
    <message>
        <source>The password for %1 was forgotten on purpose, because the console slept or was not touched for a while.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>La contraseña de %1 se ha olvidado a propósito, porque la consola estuvo en suspensión o sin uso durante un rato.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Password refused</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Contraseña rechazada</translation>
    </message>
    <message>
        <source>%1 refused the password of %2. It is not sent again by itself, so that the account does not get locked.</source>
        <extracomment>%1 is a server, %2 a user name</extracomment>
        <translation>%1 ha rechazado la contraseña de %2. No se vuelve a enviar automáticamente para que la cuenta no se bloquee.</translation>
    </message>
    <message>
        <source>Sign in again with the right password.</source>
        <translation>Inicie sesión de nuevo con la contraseña correcta.</translation>
    </message>
    <message>
        <source>Unknown account</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Cuenta desconocida</translation>
    </message>
    <message>
        <source>%1 knows no account with the name %2.</source>
        <extracomment>%1 is a server, %2 a user name</extracomment>
        <translation>%1 no conoce ninguna cuenta con el nombre %2.</translation>
    </message>
    <message>
        <source>Check how the user name is written, then sign in again.</source>
        <translation>Compruebe cómo está escrito el nombre de usuario e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Account locked</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Cuenta bloqueada</translation>
    </message>
    <message>
        <source>%1 has locked the account %2 after too many wrong passwords. Until it is free, nobody can sign in with it.</source>
        <extracomment>%1 is a server, %2 a user name</extracomment>
        <translation>%1 ha bloqueado la cuenta %2 por demasiadas contraseñas incorrectas. Hasta que se desbloquee, nadie puede iniciar sesión con ella.</translation>
    </message>
    <message>
        <source>Unlock the account in Active Directory Users and Computers, or wait until the lock ends, then sign in again.</source>
        <translation>Desbloquee la cuenta en Usuarios y equipos de Active Directory o espere a que termine el bloqueo. Después inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Cuenta deshabilitada</translation>
    </message>
    <message>
        <source>The account %2 is disabled on %1, so it cannot sign in.</source>
        <extracomment>%1 is a server, %2 a user name</extracomment>
        <translation>La cuenta %2 está deshabilitada en %1, por lo que no puede iniciar sesión.</translation>
    </message>
    <message>
        <source>Enable the account, or sign in with another one.</source>
        <translation>Habilite la cuenta o inicie sesión con otra.</translation>
    </message>
    <message>
        <source>Password expired</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Contraseña caducada</translation>
    </message>
    <message>
        <source>The password of %2 has expired or must be changed, so %1 lets nobody in with it.</source>
        <extracomment>%1 is a server, %2 a user name</extracomment>
        <translation>La contraseña de %2 ha caducado o debe cambiarse, por lo que %1 no permite entrar con ella.</translation>
    </message>
    <message>
        <source>Change the password on a computer of the domain, then sign in again.</source>
        <translation>Cambie la contraseña en un equipo del dominio e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Clocks too far apart</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Relojes muy distintos</translation>
    </message>
    <message>
        <source>%1 refused the sign-in because its clock and the clock of this console differ by more than Kerberos allows.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 ha rechazado el inicio de sesión porque su reloj y el de esta consola difieren más de lo que Kerberos permite.</translation>
    </message>
    <message>
        <source>Set the clock that is wrong: the card about the time difference says which one it is.</source>
        <translation>Ponga en hora el reloj que está mal: la tarjeta sobre la diferencia de hora indica cuál es.</translation>
    </message>
    <message>
        <source>Sign-in rejected</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Sesión denegada</translation>
    </message>
    <message>
        <source>%1 rejected the sign-in of %2: %3.</source>
        <extracomment>%1 is a server, %2 a user name, %3 the server&apos;s own words, not translated</extracomment>
        <translation>%1 ha denegado el inicio de sesión de %2: %3.</translation>
    </message>
    <message>
        <source>Check the account on the server, then sign in again.</source>
        <translation>Compruebe la cuenta en el servidor e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Certificado sin avalar</translation>
    </message>
    <message>
        <source>%1 showed a certificate for %2 that nobody vouches for. Nothing was sent over this connection.</source>
        <extracomment>%1 is a server, %2 the name in the certificate</extracomment>
        <translation>%1 ha presentado un certificado para %2 que nadie avala. No se ha enviado nada por esta conexión.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one on the server, and trust it only if they are the same.</source>
        <translation>Compare la huella digital con la del servidor y confíe en el certificado solo si ambas son iguales.</translation>
    </message>
    <message>
        <source>Certificate changed</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Certificado cambiado</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you trusted in this session. The sign-in was stopped: somebody may be in between.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 presenta un certificado distinto de aquel en el que se confió en esta sesión. El inicio de sesión se ha detenido: alguien podría estar interceptando la conexión.</translation>
    </message>
    <message>
        <source>Find out whether the certificate was renewed. Trust it again only if the fingerprint on the server is the same.</source>
        <translation>Averigüe si el certificado se ha renovado. Confíe en él de nuevo solo si la huella digital del servidor es la misma.</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <extracomment>Headline of a card; %n is a number of operations-master roles</extracomment>
        <translation>
            <numerusform>%n rol</numerusform>
            <numerusform>%n roles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds all operations master roles, as it should at this point.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 tiene todos los roles de maestro de operaciones, como debe ser en este momento.</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) elsewhere</source>
        <extracomment>Headline of a card; %n is the number of operations-master roles that the wrong server holds</extracomment>
        <translation>
            <numerusform>%n rol en otro lugar</numerusform>
            <numerusform>%n roles en otro lugar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operations master role(s) should be on %3 but are on %2: %1. Windows Server Essentials must hold them, and removing their holder would break the domain.</source>
        <extracomment>%1 is a list of operations-master roles, %2 a list of servers, %3 a server</extracomment>
        <translation>
            <numerusform>%n rol de maestro de operaciones debería estar en %3, pero está en %2: %1. Windows Server Essentials debe tenerlo y quitar el servidor que lo tiene dejaría inservible el dominio.</numerusform>
            <numerusform>%n roles de maestro de operaciones deberían estar en %3, pero están en %2: %1. Windows Server Essentials debe tenerlos y quitar el servidor que los tiene dejaría inservible el dominio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfer the roles to %3.</source>
        <translation>Transfiera los roles a %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n operations master role(s) still on %2 instead of %3: %1. This can wait, but not beyond the demotion of the source server.</source>
        <translation>
            <numerusform>%n rol de maestro de operaciones sigue en %2 en lugar de %3: %1. Puede esperar, pero no más allá de la disminución de nivel del servidor de origen.</numerusform>
            <numerusform>%n roles de maestro de operaciones siguen en %2 en lugar de %3: %1. Pueden esperar, pero no más allá de la disminución de nivel del servidor de origen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfer the roles to %3 before the source server is demoted.</source>
        <translation>Transfiera los roles a %3 antes de disminuir de nivel el servidor de origen.</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) lost</source>
        <extracomment>Headline of a card; %n is the number of operations-master roles without a holder</extracomment>
        <translation>
            <numerusform>%n rol perdido</numerusform>
            <numerusform>%n roles perdidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operations master role(s) belong to a server that was deleted: %1. Nobody performs them now.</source>
        <extracomment>%1 is a list of operations-master roles</extracomment>
        <translation>
            <numerusform>%n rol de maestro de operaciones pertenece a un servidor que se eliminó: %1. Ahora nadie lo desempeña.</numerusform>
            <numerusform>%n roles de maestro de operaciones pertenecen a un servidor que se eliminó: %1. Ahora nadie los desempeña.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seize the roles with ntdsutil on the server that shall hold them.</source>
        <translation>Asuma los roles con ntdsutil en el servidor que debe tenerlos.</translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s)</source>
        <extracomment>Headline of a card; %n is the number of operations-master roles</extracomment>
        <translation>
            <numerusform>%n contradicción</numerusform>
            <numerusform>%n contradicciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The two servers name different holders for %n operations master role(s): %1. The change was not replicated.</source>
        <extracomment>%1 is a list of operations-master roles</extracomment>
        <translation>
            <numerusform>Los dos servidores indican titulares distintos para %n rol de maestro de operaciones: %1. El cambio no se ha replicado.</numerusform>
            <numerusform>Los dos servidores indican titulares distintos para %n roles de maestro de operaciones: %1. El cambio no se ha replicado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait for the next replication. If the contradiction stays, look at the card about replication.</source>
        <translation>Espere a la siguiente replicación. Si la contradicción persiste, consulte la tarjeta sobre la replicación.</translation>
    </message>
    <message>
        <source>Holder silent</source>
        <extracomment>Headline of a card: the server with a role does not answer</extracomment>
        <translation>Titular sin respuesta</translation>
    </message>
    <message numerus="yes">
        <source>%n operations master role(s) are on another server that does not answer (%2): %1. Whether it is alive cannot be told.</source>
        <extracomment>%1 is a list of operations-master roles, %2 a list of servers</extracomment>
        <translation>
            <numerusform>%n rol de maestro de operaciones está en otro servidor que no responde (%2): %1. No se puede determinar si sigue activo.</numerusform>
            <numerusform>%n roles de maestro de operaciones están en otro servidor que no responde (%2): %1. No se puede determinar si sigue activo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find out what %2 is. If it is gone for good, its roles must be seized.</source>
        <translation>Averigüe qué es %2. Si ha desaparecido para siempre, hay que asumir sus roles.</translation>
    </message>
    <message numerus="yes">
        <source>%n naming context(s) replicate in both directions; the oldest success was %1 ago.</source>
        <extracomment>Headline of a card: how long ago the oldest replication was %n is a number of naming contexts (parts of the directory), %1 a span such as &quot;12 min&quot;</extracomment>
        <translation>
            <numerusform>%n contexto de nomenclatura se replica en ambas direcciones; la replicación correcta más antigua fue hace %1.</numerusform>
            <numerusform>%n contextos de nomenclatura se replican en ambas direcciones; la replicación correcta más antigua fue hace %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <extracomment>Headline of a card; %n is a number of naming contexts</extracomment>
        <translation>
            <numerusform>%n con error</numerusform>
            <numerusform>%n con error</numerusform>
        </translation>
    </message>
    <message>
        <source>Replication fails with error %2: %1. The last success was %3 ago; changes since then do not reach the other server.</source>
        <extracomment>%1 is a list of naming contexts, %2 an error number, %3 a span such as &quot;5 h&quot;</extracomment>
        <translation>La replicación falla con el error %2: %1. La última correcta fue hace %3; los cambios posteriores no llegan al otro servidor.</translation>
    </message>
    <message>
        <source>Look up the error in the Directory Service event log of the receiving server, then check again.</source>
        <translation>Busque el error en el registro de eventos Servicio de directorio (Directory Service) del servidor receptor y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>The last successful replication was %2 ago: %1. What was changed since then may be missing on the other server.</source>
        <extracomment>%1 is a list of naming contexts, %2 a span such as &quot;2 h 5 min&quot;</extracomment>
        <translation>La última replicación correcta fue hace %2: %1. Lo que se haya cambiado desde entonces puede faltar en el otro servidor.</translation>
    </message>
    <message>
        <source>Start a replication in Active Directory Sites and Services, then check again.</source>
        <translation>Inicie una replicación en Sitios y servicios de Active Directory y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>This was never replicated: %1. What stands on one server only would be lost with it.</source>
        <extracomment>%1 is a list of naming contexts with their direction</extracomment>
        <translation>Esto no se ha replicado nunca: %1. Lo que está en un solo servidor se perdería con él.</translation>
    </message>
    <message>
        <source>Start a replication in Active Directory Sites and Services, and wait for its first success before you go on.</source>
        <translation>Inicie una replicación en Sitios y servicios de Active Directory y espere a que se complete por primera vez antes de continuar.</translation>
    </message>
    <message>
        <source>No partner</source>
        <extracomment>Headline of a card: no replication is set up</extracomment>
        <translation>Sin asociado</translation>
    </message>
    <message>
        <source>No replication partner is set up: %1. These parts of the directory stand on one server only.</source>
        <extracomment>%1 is a list of naming contexts with their direction</extracomment>
        <translation>No hay configurado ningún asociado de replicación: %1. Estas partes del directorio están en un solo servidor.</translation>
    </message>
    <message>
        <source>Run repadmin /kcc on the server that has no partner, then check again.</source>
        <translation>Ejecute repadmin /kcc en el servidor que no tiene asociado y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>One controller</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Un solo controlador</translation>
    </message>
    <message>
        <source>The domain has one domain controller, so there is nothing to replicate.</source>
        <translation>El dominio tiene un solo controlador de dominio, por lo que no hay nada que replicar.</translation>
    </message>
    <message>
        <source>The external time source does not answer. Give the source server one that can be reached.</source>
        <translation>El origen de hora externo no responde. Asigne al servidor de origen uno que sea accesible.</translation>
    </message>
    <message>
        <source>Only one of NTP and the directory told the time, so it has no second witness.</source>
        <translation>Solo uno de los dos, NTP o el directorio, ha indicado la hora, por lo que no hay una segunda fuente que la confirme.</translation>
    </message>
    <message>
        <source>A demotion leaves the server object of the source in Active Directory Sites and Services; it is deleted in a later step.</source>
        <translation>Una disminución de nivel deja el objeto de servidor del origen en Sitios y servicios de Active Directory; se elimina en un paso posterior.</translation>
    </message>
    <message>
        <source>The clock of this console is off. Times in the record are measured with it: set it.</source>
        <translation>El reloj de esta consola se desvía. Las horas del registro de actividad se miden con él: póngalo en hora.</translation>
    </message>
    <message>
        <source>%1 hosts the e-mail of the company with %2. Mailboxes on it: %3.</source>
        <extracomment>%1 is a server, %2 a product such as &quot;Exchange Server 2003&quot;, %3 a number</extracomment>
        <translation>%1 aloja el correo electrónico de la empresa con %2. Buzones que contiene: %3.</translation>
    </message>
    <message>
        <source>Mailboxes: %3</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Buzones: %3</translation>
    </message>
    <message>
        <source>%1 runs %2 with mailboxes on it (%3), and nobody has chosen where they go. The source server cannot be removed while they are there.</source>
        <extracomment>%1 is a server, %2 a product, %3 a number of mailboxes</extracomment>
        <translation>%1 ejecuta %2 con buzones (%3) y nadie ha elegido adónde van. El servidor de origen no se puede quitar mientras estén ahí.</translation>
    </message>
    <message>
        <source>Choose the new home for e-mail in phase 1.</source>
        <translation>Elija el nuevo sistema de correo electrónico en la fase 1.</translation>
    </message>
    <message>
        <source>Not on the source</source>
        <extracomment>Headline of a card: the service runs on another server</extracomment>
        <translation>No en el origen</translation>
    </message>
    <message>
        <source>Exchange runs on %1 and not on the source server, so the e-mail does not depend on the source server.</source>
        <extracomment>%1 is a list of servers</extracomment>
        <translation>Exchange se ejecuta en %1 y no en el servidor de origen, por lo que el correo electrónico no depende del servidor de origen.</translation>
    </message>
    <message>
        <source>No Exchange</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Sin Exchange</translation>
    </message>
    <message>
        <source>The directory lists no Exchange server, so the steps about e-mail are not needed.</source>
        <translation>El directorio no contiene ningún servidor Exchange, por lo que los pasos sobre el correo electrónico no son necesarios.</translation>
    </message>
    <message>
        <source>Authority found</source>
        <extracomment>Headline of a card: a certification authority</extracomment>
        <translation>Entidad encontrada</translation>
    </message>
    <message>
        <source>%1 is a certification authority (%2). It cannot be demoted before Active Directory Certificate Services are removed.</source>
        <extracomment>%1 is a server, %2 a list of names of authorities</extracomment>
        <translation>%1 es una entidad de certificación (%2). No se puede disminuir de nivel hasta que se quite Servicios de certificados de Active Directory.</translation>
    </message>
    <message>
        <source>Not certain</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Sin certeza</translation>
    </message>
    <message>
        <source>%1 has a place for revocation lists in the directory, but no enterprise authority is registered for it. It may run a stand-alone authority, or an earlier one may have left this behind.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 tiene un lugar para listas de revocación en el directorio, pero no hay ninguna entidad de empresa registrada para él. Puede que ejecute una entidad independiente o que lo haya dejado una anterior.</translation>
    </message>
    <message>
        <source>Look for Active Directory Certificate Services among the roles of %1.</source>
        <translation>Busque Servicios de certificados de Active Directory entre los roles de %1.</translation>
    </message>
    <message>
        <source>The certification authority %1 runs on another server, so it does not keep the source server from being demoted.</source>
        <extracomment>%1 is a list of names of authorities</extracomment>
        <translation>La entidad de certificación %1 se ejecuta en otro servidor, por lo que no impide disminuir de nivel el servidor de origen.</translation>
    </message>
    <message>
        <source>No authority</source>
        <extracomment>Headline of a card: no certification authority</extracomment>
        <translation>Sin entidad</translation>
    </message>
    <message>
        <source>The directory lists no certification authority. A stand-alone authority would not be listed there.</source>
        <translation>El directorio no contiene ninguna entidad de certificación. Una entidad independiente no figuraría en él.</translation>
    </message>
    <message>
        <source>Source authorized</source>
        <extracomment>Headline of a card: the source server may hand out addresses</extracomment>
        <translation>Origen autorizado</translation>
    </message>
    <message>
        <source>The directory allows %1 to hand out addresses, so the steps about DHCP apply. Whether its DHCP service runs is not proven by that. Authorized are: %2.</source>
        <extracomment>%1 is a server, %2 a list of servers</extracomment>
        <translation>El directorio permite que %1 asigne direcciones, por lo que se aplican los pasos sobre DHCP. Eso no demuestra que su servicio DHCP esté en ejecución. Autorizados: %2.</translation>
    </message>
    <message>
        <source>Destination authorized</source>
        <extracomment>Headline of a card: the destination server may hand out addresses</extracomment>
        <translation>Destino autorizado</translation>
    </message>
    <message>
        <source>The directory allows %1, the destination server, to hand out addresses. It should not, because two DHCP servers disturb each other.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>El directorio permite que %1, el servidor de destino, asigne direcciones. No debería hacerlo, porque dos servidores DHCP se interfieren entre sí.</translation>
    </message>
    <message>
        <source>Find out whether the DHCP Server role runs on %1, and remove it there if it does.</source>
        <translation>Averigüe si el rol de servidor DHCP se ejecuta en %1 y, en tal caso, quítelo.</translation>
    </message>
    <message>
        <source>Other servers</source>
        <extracomment>Headline of a card: other servers may hand out addresses</extracomment>
        <translation>Otros servidores</translation>
    </message>
    <message>
        <source>The directory allows these servers to hand out addresses: %1. The source server is not among them, which does not prove that it hands out none.</source>
        <extracomment>%1 is a list of servers</extracomment>
        <translation>El directorio permite que estos servidores asignen direcciones: %1. El servidor de origen no está entre ellos, pero eso no demuestra que no asigne ninguna.</translation>
    </message>
    <message>
        <source>Find out on the source server and on the router who hands out addresses.</source>
        <translation>Averigüe en el servidor de origen y en el enrutador quién asigna las direcciones.</translation>
    </message>
    <message>
        <source>The directory allows no server to hand out addresses. That does not prove that the source server hands out none.</source>
        <translation>El directorio no permite que ningún servidor asigne direcciones. Eso no demuestra que el servidor de origen no asigne ninguna.</translation>
    </message>
    <message>
        <source>No user has one</source>
        <extracomment>Headline of a card: a logon script</extracomment>
        <translation>Ningún usuario tiene</translation>
    </message>
    <message>
        <source>No user has a logon script. Accounts that were read: %1. The file in NETLOGON was not looked at.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Ningún usuario tiene un script de inicio de sesión. Cuentas leídas: %1. No se ha revisado el archivo de NETLOGON.</translation>
    </message>
    <message>
        <source>Script still set</source>
        <extracomment>Headline of a card: a logon script</extracomment>
        <translation>Script aún asignado</translation>
    </message>
    <message>
        <source>These users still start %2 when they sign in: %1. The script belongs to the former server, and they wait for it.</source>
        <extracomment>%1 is a list of users, %2 a file name</extracomment>
        <translation>Estos usuarios aún ejecutan %2 al iniciar sesión: %1. El script pertenece al servidor anterior y los usuarios tienen que esperarlo.</translation>
    </message>
    <message>
        <source>Empty “Logon script” in the properties of each of these users.</source>
        <translation>Vacíe “Script de inicio de sesión” (Logon script) en las propiedades de cada uno de estos usuarios.</translation>
    </message>
    <message>
        <source>Other scripts</source>
        <extracomment>Headline of a card: logon scripts</extracomment>
        <translation>Otros scripts</translation>
    </message>
    <message>
        <source>No user starts the script of the former server, but these users have another logon script: %1.</source>
        <extracomment>%1 is a list of users</extracomment>
        <translation>Ningún usuario ejecuta el script del servidor anterior, pero estos usuarios tienen otro script de inicio de sesión: %1.</translation>
    </message>
    <message>
        <source>Check that these scripts do not name the source server.</source>
        <translation>Compruebe que estos scripts no mencionen el servidor de origen.</translation>
    </message>
    <message>
        <source>Strong</source>
        <extracomment>Headline of a card: the password policy</extracomment>
        <translation>Segura</translation>
    </message>
    <message>
        <source>The domain demands complex passwords with a length of at least %1.</source>
        <extracomment>%1 is a number of characters</extracomment>
        <translation>El dominio exige contraseñas complejas con una longitud mínima de %1.</translation>
    </message>
    <message>
        <source>Length %1</source>
        <extracomment>Headline of a card: the shortest password; %1 is a number</extracomment>
        <translation>Longitud %1</translation>
    </message>
    <message>
        <source>The domain accepts passwords with a length of %1; at least %2 is advised. Short passwords are easy to guess.</source>
        <extracomment>%1 and %2 are numbers of characters</extracomment>
        <translation>El dominio acepta contraseñas con una longitud de %1; se recomienda al menos %2. Las contraseñas cortas son fáciles de adivinar.</translation>
    </message>
    <message>
        <source>Set the password policy in the Dashboard of the destination server.</source>
        <translation>Establezca la directiva de contraseñas en el panel del servidor de destino.</translation>
    </message>
    <message>
        <source>Not complex</source>
        <extracomment>Headline of a card: the password policy</extracomment>
        <translation>No compleja</translation>
    </message>
    <message>
        <source>The domain does not demand complex passwords, only a length of %1. Such passwords are easy to guess.</source>
        <extracomment>%1 is a number of characters</extracomment>
        <translation>El dominio no exige contraseñas complejas, solo una longitud de %1. Esas contraseñas son fáciles de adivinar.</translation>
    </message>
    <message>
        <source>No zone names the source server as a name server. Zones that were asked: %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Ninguna zona menciona el servidor de origen como servidor de nombres. Zonas consultadas: %1.</translation>
    </message>
    <message>
        <source>Name server left</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Servidor de nombres restante</translation>
    </message>
    <message>
        <source>These entries still name the source server, or a server without an address: %1. Name resolution waits there for a server that never answers.</source>
        <extracomment>%1 is a list of DNS records</extracomment>
        <translation>Estas entradas aún mencionan el servidor de origen o un servidor sin dirección: %1. La resolución de nombres espera ahí a un servidor que nunca responde.</translation>
    </message>
    <message>
        <source>Remove the source server from “Name Servers” in the properties of each of these zones, and correct the primary server on the page “Start of Authority (SOA)”.</source>
        <translation>Quite el servidor de origen de “Servidores de nombres” (Name Servers) en las propiedades de cada una de estas zonas y corrija el servidor principal en la página “Inicio de autoridad (SOA)” (Start of Authority).</translation>
    </message>
    <message>
        <source>No record by which computers find a domain controller leads to the source server. Names that were asked: %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Ningún registro con el que los equipos encuentran un controlador de dominio lleva al servidor de origen. Nombres consultados: %1.</translation>
    </message>
    <message>
        <source>Records left</source>
        <extracomment>Headline of a card: DNS records</extracomment>
        <translation>Quedan registros DNS</translation>
    </message>
    <message>
        <source>These records still lead to the source server, or to a server without an address: %1. Computers that follow them find no domain controller.</source>
        <extracomment>%1 is a list of DNS records</extracomment>
        <translation>Estos registros DNS aún llevan al servidor de origen o a un servidor sin dirección: %1. Los equipos que los siguen no encuentran ningún controlador de dominio.</translation>
    </message>
    <message>
        <source>Delete these records in DNS Manager on the destination server.</source>
        <translation>Elimine estos registros DNS en el Administrador de DNS del servidor de destino.</translation>
    </message>
    <message>
        <source>Address left</source>
        <extracomment>Headline of a card: an address in DNS</extracomment>
        <translation>Queda la dirección</translation>
    </message>
    <message>
        <source>The global catalog still has the address of the source server: %1. Programs that ask there first have to wait.</source>
        <extracomment>%1 is a list of DNS records</extracomment>
        <translation>El catálogo global aún tiene la dirección del servidor de origen: %1. Los programas que preguntan ahí primero tienen que esperar.</translation>
    </message>
    <message>
        <source>No home folder, profile, logon script, licensing server or DHCP authorization in the directory names the source server. Accounts that were read: %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Ninguna carpeta particular, ningún perfil, script de inicio de sesión o servidor de licencias y ninguna autorización DHCP del directorio mencionan el servidor de origen. Cuentas leídas: %1.</translation>
    </message>
    <message>
        <source>Entries left</source>
        <extracomment>Headline of a card: entries of the directory</extracomment>
        <translation>Quedan entradas</translation>
    </message>
    <message>
        <source>These entries of the directory still name the source server: %1. What follows them looks for a server that is gone.</source>
        <extracomment>%1 is a list of entries</extracomment>
        <translation>Estas entradas del directorio aún mencionan el servidor de origen: %1. Lo que las sigue busca un servidor que ya no existe.</translation>
    </message>
    <message>
        <source>Correct or delete each of these entries.</source>
        <translation>Corrija o elimine cada una de estas entradas.</translation>
    </message>
    <message>
        <source>Folders on the source</source>
        <extracomment>Headline of a card: the source server</extracomment>
        <translation>Carpetas en el origen</translation>
    </message>
    <message>
        <source>Folders of users are on the source server, which is gone: %1. These users sign in without their files.</source>
        <extracomment>%1 is a list of users and folders</extracomment>
        <translation>Hay carpetas de usuarios en el servidor de origen, que ya no existe: %1. Estos usuarios inician sesión sin sus archivos.</translation>
    </message>
    <message>
        <source>Enter the folders on the destination server in the properties of each of these users.</source>
        <translation>Indique las carpetas del servidor de destino en las propiedades de cada uno de estos usuarios.</translation>
    </message>
    <message>
        <source>Server not known</source>
        <extracomment>Headline of a card: a server</extracomment>
        <translation>Servidor no conocido</translation>
    </message>
    <message>
        <source>These folders are on another server: %1. This console does not know the name of the source server, so it cannot tell whether they are lost with it.</source>
        <extracomment>%1 is a list of users and folders</extracomment>
        <translation>Estas carpetas están en otro servidor: %1. Esta consola no conoce el nombre del servidor de origen, por lo que no puede determinar si se pierden con él.</translation>
    </message>
    <message>
        <source>Compare the server in these paths with the name of the source server.</source>
        <translation>Compare el servidor de estas rutas con el nombre del servidor de origen.</translation>
    </message>
</context>
<context>
    <name>FolderList</name>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Places</source>
        <extracomment>Disks, sticks and folders that a file can be chosen from</extracomment>
        <translation>Ubicaciones</translation>
    </message>
    <message>
        <source>The medium does not answer. Unplug it and plug it in again, or choose another place.</source>
        <translation>El medio no responde. Desconéctelo y vuelva a conectarlo o elija otra ubicación.</translation>
    </message>
    <message>
        <source>This folder cannot be read: it is gone, or your account may not open it. Choose another one.</source>
        <translation>No se puede leer esta carpeta: ya no existe o su cuenta no tiene permiso para abrirla. Elija otra.</translation>
    </message>
    <message>
        <source>Only the first %1 are shown. Move the file to a smaller folder if it is not among them.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Solo se muestran los primeros %1. Si el archivo no está entre ellos, muévalo a una carpeta más pequeña.</translation>
    </message>
    <message>
        <source>There is nothing in this folder.</source>
        <translation>No hay nada en esta carpeta.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A file: %1 is its size, %2 when it was changed</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>A folder</extracomment>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Downloads</source>
        <extracomment>A folder</extracomment>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>A folder</extracomment>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Home folder</source>
        <extracomment>The folder of the person who uses the computer</extracomment>
        <translation>Carpeta personal</translation>
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
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <extracomment>How long ago, in seconds</extracomment>
        <translation>hace %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <extracomment>How long ago, in minutes</extracomment>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <extracomment>How long ago, in hours</extracomment>
        <translation>hace %1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
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
        <translation>%1, %2</translation>
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
        <translation>Mostrar los %1</translation>
    </message>
</context>
<context>
    <name>GateController</name>
    <message>
        <source>Everything that this step relies on is measured again …</source>
        <translation>Se mide de nuevo todo aquello en lo que se basa este paso…</translation>
    </message>
    <message>
        <source>Not everything of this step is done yet</source>
        <translation>Aún no está hecho todo lo de este paso</translation>
    </message>
    <message>
        <source>The step has not begun. What is listed here is not proven at this moment.</source>
        <translation>El paso no ha comenzado. Lo que se indica aquí no está demostrado en este momento.</translation>
    </message>
    <message>
        <source>This step cannot begin yet</source>
        <translation>Este paso aún no puede comenzar</translation>
    </message>
    <message>
        <source>This phase is not open yet</source>
        <translation>Esta fase aún no está abierta</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>condition</comment>
        <extracomment>Who decided whether a step is needed: %1 is a person, %2 that person&apos;s reason</extracomment>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>No check can tell this. Decide it yourself.</source>
        <translation>Ninguna comprobación puede determinarlo. Decídalo personalmente.</translation>
    </message>
    <message>
        <source>The check that decides this has no answer yet.</source>
        <translation>La comprobación que lo decide aún no tiene respuesta.</translation>
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
        <translation>Continuar de todos modos…</translation>
    </message>
    <message>
        <source>Carry on all the same: %1</source>
        <translation>Continuar de todos modos: %1</translation>
    </message>
</context>
<context>
    <name>GuideReport</name>
    <message>
        <source>Only if: %1</source>
        <extracomment>%1 says when a step is needed</extracomment>
        <translation>Solo si: %1</translation>
    </message>
    <message>
        <source>Limits: %1</source>
        <translation>Límites: %1</translation>
    </message>
    <message>
        <source>Not before: %1</source>
        <extracomment>%1 is the title of another step</extracomment>
        <translation>No antes de: %1</translation>
    </message>
    <message>
        <source>Due before: %1</source>
        <extracomment>%1 is the title of another step</extracomment>
        <translation>Vence antes de: %1</translation>
    </message>
    <message>
        <source>If it is skipped: %1</source>
        <extracomment>%1 is what is lost when a step is left out</extracomment>
        <translation>Si se omite: %1</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <extracomment>%1 is what proves that a step is done</extracomment>
        <translation>Evidencia: %1</translation>
    </message>
    <message>
        <source>Checked by the console: %1</source>
        <extracomment>%1 is the title of something that the console checks by itself</extracomment>
        <translation>Comprobado por la consola: %1</translation>
    </message>
</context>
<context>
    <name>Guides</name>
    <message>
        <source>Demote and remove the source server</source>
        <translation>Disminuir de nivel y quitar el servidor de origen</translation>
    </message>
    <message>
        <source>Demote and remove</source>
        <extracomment>Short name of phase 6 for the timeline; keep it under 24 characters</extracomment>
        <translation>Degradar y quitar</translation>
    </message>
    <message>
        <source>The source server is not to stay as it is</source>
        <extracomment>When the phase is needed</extracomment>
        <translation>El servidor de origen no va a seguir como está</translation>
    </message>
    <message>
        <source>Move mailboxes created late</source>
        <extracomment>Title of a step</extracomment>
        <translation>Mover los buzones creados a última hora</translation>
    </message>
    <message>
        <source>New users still got their mailbox on the old Exchange server, and it cannot be uninstalled while one remains.</source>
        <translation>Los usuarios nuevos aún recibieron su buzón en el antiguo servidor Exchange, que no se puede desinstalar mientras quede uno.</translation>
    </message>
    <message>
        <source>Users were added after the mailboxes were moved</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Se agregaron usuarios después de mover los buzones</translation>
    </message>
    <message>
        <source>Exchange refuses to be uninstalled.</source>
        <translation>Exchange no se puede desinstalar.</translation>
    </message>
    <message>
        <source>No mailbox is left on the source server</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>No queda ningún buzón en el servidor de origen</translation>
    </message>
    <message>
        <source>List the mailboxes that are still on the source server.</source>
        <translation>Liste los buzones que siguen en el servidor de origen.</translation>
    </message>
    <message>
        <source>Move each of them to the chosen mail system.</source>
        <translation>Mueva cada uno de ellos al sistema de correo elegido.</translation>
    </message>
    <message>
        <source>Microsoft’s guide says “to the Destination Server”, which has no Exchange; the chosen mail system is meant.</source>
        <translation>La guía de Microsoft dice “al servidor de destino”, que no tiene Exchange; se refiere al sistema de correo elegido.</translation>
    </message>
    <message>
        <source>Uninstall Exchange from the source</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>Desinstalar Exchange del servidor de origen</translation>
    </message>
    <message>
        <source>The uninstallation removes the references to this Exchange server from Active Directory.</source>
        <translation>La desinstalación quita de Active Directory las referencias a este servidor Exchange.</translation>
    </message>
    <message>
        <source>Active Directory keeps pointing to a mail server that does not exist.</source>
        <translation>Active Directory sigue apuntando a un servidor de correo que no existe.</translation>
    </message>
    <message>
        <source>The Configuration partition holds no Exchange server object for the source server</source>
        <translation>La partición de configuración no contiene ningún objeto de servidor Exchange del servidor de origen</translation>
    </message>
    <message>
        <source>Make sure that no mailbox and no public folder is left, because setup refuses otherwise.</source>
        <translation>Asegúrese de que no quede ningún buzón ni ninguna carpeta pública; de lo contrario, el programa de instalación no continúa.</translation>
    </message>
    <message>
        <source>Make sure that every mailbox and public folder that is still needed has been moved.</source>
        <translation>Asegúrese de que se hayan movido todos los buzones y carpetas públicas que aún se necesitan.</translation>
    </message>
    <message>
        <source>Have the installation discs of Windows Small Business Server 2003 ready.</source>
        <translation>Tenga a mano los discos de instalación de Windows Small Business Server 2003.</translation>
    </message>
    <message>
        <source>Have the installation media of Exchange Server 2007 ready.</source>
        <translation>Tenga a mano los medios de instalación de Exchange Server 2007.</translation>
    </message>
    <message>
        <source>Have the installation media of Exchange Server 2010 ready.</source>
        <translation>Tenga a mano los medios de instalación de Exchange Server 2010.</translation>
    </message>
    <message>
        <source>Follow Microsoft’s article “How to Completely Remove Exchange 2007 from a Server”.</source>
        <translation>Siga el artículo de Microsoft “How to Completely Remove Exchange 2007 from a Server”.</translation>
    </message>
    <message>
        <source>Follow Microsoft’s article “Modify or Remove Exchange 2010”.</source>
        <translation>Siga el artículo de Microsoft “Modify or Remove Exchange 2010”.</translation>
    </message>
    <message>
        <source>Open Add or Remove Programs &gt; Windows Small Business Server 2003 &gt; Change/Remove.</source>
        <translation>Abra Agregar o quitar programas (Add or Remove Programs) &gt; Windows Small Business Server 2003 &gt; Cambiar o quitar (Change/Remove).</translation>
    </message>
    <message>
        <source>On the page “Component Selection” set “Exchange Server” to “Remove”.</source>
        <translation>En la página “Selección de componentes” (Component Selection), establezca “Exchange Server” en “Quitar” (Remove).</translation>
    </message>
    <message>
        <source>Insert “CD#3” when setup asks for it.</source>
        <translation>Inserte “CD#3” cuando el programa de instalación lo pida.</translation>
    </message>
    <message>
        <source>Exchange server in the directory</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Servidor Exchange en el directorio</translation>
    </message>
    <message>
        <source>Remove Certification Authority Web Enrollment first</source>
        <extracomment>Title of a step</extracomment>
        <translation>Quitar primero Inscripción web de entidad de certificación</translation>
    </message>
    <message>
        <source>The certification authority can be removed only after its web pages.</source>
        <translation>La entidad de certificación solo se puede quitar después de sus páginas web.</translation>
    </message>
    <message>
        <source>Certification Authority Web Enrollment is installed on the source server</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Inscripción web de entidad de certificación está instalado en el servidor de origen</translation>
    </message>
    <message>
        <source>The removal of Active Directory Certificate Services fails.</source>
        <translation>No se puede quitar Servicios de certificados de Active Directory.</translation>
    </message>
    <message>
        <source>The source server no longer lists the role service as installed</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>El servicio de rol ya no figura como instalado en el servidor de origen</translation>
    </message>
    <message>
        <source>In Server Manager open Manage &gt; Remove Roles and Features and select the local server.</source>
        <translation>En el Administrador del servidor, abra Administrar &gt; Quitar roles y funciones (Manage &gt; Remove Roles and Features) y seleccione el servidor local.</translation>
    </message>
    <message>
        <source>Open Active Directory Certificate Services and clear the box “Certification Authority Web Enrollment”.</source>
        <extracomment>Clear: remove the tick from a box</extracomment>
        <translation>Abra “Servicios de certificados de Active Directory” (Active Directory Certificate Services) y desactive la casilla “Inscripción web de entidad de certificación” (Certification Authority Web Enrollment).</translation>
    </message>
    <message>
        <source>Finish the wizard and close it; the next step opens it anew.</source>
        <translation>Complete el asistente y ciérrelo; el paso siguiente lo abre de nuevo.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for 2012 R2 gives this hint for every source server.</source>
        <translation>La guía de Microsoft para 2012 R2 da esta indicación para todos los servidores de origen.</translation>
    </message>
    <message>
        <source>Remove Active Directory Certificate Services</source>
        <extracomment>Title of a step</extracomment>
        <translation>Quitar Servicios de certificados de Active Directory</translation>
    </message>
    <message>
        <source>A domain controller that is a certification authority cannot be demoted.</source>
        <translation>Un controlador de dominio que es entidad de certificación no se puede disminuir de nivel.</translation>
    </message>
    <message>
        <source>The source server is to be demoted, and Active Directory Certificate Services are installed</source>
        <extracomment>When the step is needed</extracomment>
        <translation>El servidor de origen se va a disminuir de nivel y Servicios de certificados de Active Directory está instalado</translation>
    </message>
    <message>
        <source>Active Directory Certificate Services are installed on the source server</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Servicios de certificados de Active Directory está instalado en el servidor de origen</translation>
    </message>
    <message>
        <source>The demotion is refused.</source>
        <translation>Se deniega la disminución de nivel.</translation>
    </message>
    <message>
        <source>The Configuration partition holds no enrollment service of the source server, and its service CertSvc is gone</source>
        <translation>La partición de configuración no contiene ningún servicio de inscripción del servidor de origen y su servicio CertSvc ya no existe</translation>
    </message>
    <message>
        <source>Sign in with the rights of the one who installed the authority, for an enterprise one at least Enterprise Admins.</source>
        <translation>Inicie sesión con los derechos de quien instaló la entidad; si es de empresa, al menos como miembro de Administradores de empresas (Enterprise Admins).</translation>
    </message>
    <message>
        <source>In Server Manager open Roles Summary &gt; Remove Roles.</source>
        <translation>En el Administrador del servidor, abra Resumen de roles &gt; Quitar roles (Roles Summary &gt; Remove Roles).</translation>
    </message>
    <message>
        <source>Clear the box “Active Directory Certificate Services”, choose “Next” and then “Remove”.</source>
        <extracomment>Clear: remove the tick from a box</extracomment>
        <translation>Desactive la casilla “Servicios de certificados de Active Directory” (Active Directory Certificate Services) y haga clic en “Siguiente” y después en “Quitar” (Remove).</translation>
    </message>
    <message>
        <source>If asked, agree to stop Internet Information Services (IIS).</source>
        <translation>Si se le pide, acepte que se detenga Internet Information Services (IIS).</translation>
    </message>
    <message>
        <source>Restart the server afterwards, even if nothing asks for it.</source>
        <translation>Después reinicie el servidor, aunque nada lo pida.</translation>
    </message>
    <message>
        <source>The removal differs slightly when several role services of Active Directory Certificate Services are installed.</source>
        <translation>El proceso varía ligeramente cuando hay instalados varios servicios de rol de Servicios de certificados de Active Directory.</translation>
    </message>
    <message>
        <source>If Certification Authority Web Enrollment is installed, it may have to be removed before the role.</source>
        <translation>Si está instalado Inscripción web de entidad de certificación, puede que haya que quitarlo antes que el rol.</translation>
    </message>
    <message>
        <source>Microsoft’s guide removes the certificate services in any case; without them there is nothing to remove.</source>
        <translation>La guía de Microsoft quita los servicios de certificados en cualquier caso; si no están instalados, no hay nada que quitar.</translation>
    </message>
    <message>
        <source>Certification authority on the source</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Entidad de certificación en el origen</translation>
    </message>
    <message>
        <source>Disconnect printers attached to the source</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>Desconectar las impresoras conectadas al servidor de origen</translation>
    </message>
    <message>
        <source>Printers that the source server shares are entries in the directory that would stay behind.</source>
        <translation>Las impresoras que comparte el servidor de origen tienen entradas en el directorio que quedarían atrás.</translation>
    </message>
    <message>
        <source>The source server is to be demoted, and printers are attached to it</source>
        <extracomment>When the step is needed</extracomment>
        <translation>El servidor de origen se va a disminuir de nivel y tiene impresoras conectadas</translation>
    </message>
    <message>
        <source>Printers are attached to the source server</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Hay impresoras conectadas al servidor de origen</translation>
    </message>
    <message>
        <source>Client computers look for printers that are gone.</source>
        <translation>Los equipos cliente buscan impresoras que ya no existen.</translation>
    </message>
    <message>
        <source>No printQueue object of the source server is left in the directory</source>
        <translation>No queda en el directorio ningún objeto printQueue del servidor de origen</translation>
    </message>
    <message>
        <source>Stop sharing the printers that are attached to the source server, and unplug them.</source>
        <translation>Deje de compartir las impresoras conectadas al servidor de origen y desconéctelas.</translation>
    </message>
    <message>
        <source>Make sure that no entries for them are left in the directory.</source>
        <translation>Asegúrese de que no queden entradas de ellas en el directorio.</translation>
    </message>
    <message>
        <source>Attach the printers to the destination server and share them there.</source>
        <translation>Conecte las impresoras al servidor de destino y compártalas allí.</translation>
    </message>
    <message>
        <source>Printers of the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Impresoras del servidor de origen</translation>
    </message>
    <message>
        <source>Move the source into a workgroup</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>Pasar el servidor de origen a un grupo de trabajo</translation>
    </message>
    <message>
        <source>The server leaves the domain while the domain can still take note of it.</source>
        <translation>El servidor sale del dominio mientras el dominio aún puede tomar nota de ello.</translation>
    </message>
    <message>
        <source>The source server is to leave the network</source>
        <extracomment>When the step is needed</extracomment>
        <translation>El servidor de origen va a salir de la red</translation>
    </message>
    <message>
        <source>Its account stays active in the directory.</source>
        <translation>Su cuenta sigue activa en el directorio.</translation>
    </message>
    <message>
        <source>The system properties of the source server show a workgroup</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Las propiedades del sistema del servidor de origen muestran un grupo de trabajo</translation>
    </message>
    <message>
        <source>Wait for the restart after the demotion.</source>
        <translation>Espere al reinicio posterior a la disminución de nivel.</translation>
    </message>
    <message>
        <source>Change the membership from the domain to a workgroup before you disconnect the server.</source>
        <translation>Cambie la pertenencia del dominio a un grupo de trabajo antes de desconectar el servidor.</translation>
    </message>
    <message>
        <source>Microsoft’s guide has no step for this, but takes the workgroup for granted in what follows.</source>
        <translation>La guía de Microsoft no tiene ningún paso para esto, pero después da por supuesto el grupo de trabajo.</translation>
    </message>
    <message>
        <source>Delete the source’s account from the directory</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>Eliminar la cuenta del servidor de origen del directorio</translation>
    </message>
    <message>
        <source>Leftovers of the source server confuse replication and the analyzer of the last phase.</source>
        <translation>Los restos del servidor de origen confunden a la replicación y al analizador de la última fase.</translation>
    </message>
    <message>
        <source>The directory keeps a computer that does not exist.</source>
        <translation>El directorio conserva un equipo que no existe.</translation>
    </message>
    <message>
        <source>The source server is in none of the three places</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>El servidor de origen no está en ninguno de los tres lugares</translation>
    </message>
    <message>
        <source>In Active Directory Users and Computers open your domain &gt; Computers and delete the source server if it is there.</source>
        <translation>En Usuarios y equipos de Active Directory, abra su dominio &gt; Computers y elimine el servidor de origen si está ahí.</translation>
    </message>
    <message>
        <source>Delete it from the organizational unit of the SBS computers as well.</source>
        <translation>Elimínelo también de la unidad organizativa de los equipos de SBS.</translation>
    </message>
    <message>
        <source>If the domain has an organizational unit of SBS computers, delete it from there as well.</source>
        <translation>Si el dominio tiene una unidad organizativa de equipos de SBS, elimínelo también de ella.</translation>
    </message>
    <message>
        <source>In Active Directory Sites and Services delete the source server if it is there.</source>
        <translation>En Sitios y servicios de Active Directory, elimine el servidor de origen si está ahí.</translation>
    </message>
    <message>
        <source>Verify that the source server is gone from all three places.</source>
        <translation>Compruebe que el servidor de origen haya desaparecido de los tres lugares.</translation>
    </message>
    <message>
        <source>Microsoft’s guide names only the computer account; the analyzer of phase 8 looks at all three places.</source>
        <translation>La guía de Microsoft solo menciona la cuenta de equipo; el analizador de la fase 8 revisa los tres lugares.</translation>
    </message>
    <message>
        <source>Source server out of the directory</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Servidor de origen fuera del directorio</translation>
    </message>
    <message>
        <source>Move DHCP from the source to the router (SBS 2003)</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>Mover DHCP del servidor de origen al enrutador (SBS 2003)</translation>
    </message>
    <message>
        <source>When the source server is off, nobody else hands out addresses.</source>
        <translation>Cuando el servidor de origen está apagado, nadie más asigna direcciones.</translation>
    </message>
    <message>
        <source>The source server runs DHCP, and it was not moved before</source>
        <extracomment>When the step is needed</extracomment>
        <translation>El servidor de origen ejecuta DHCP y no se movió antes</translation>
    </message>
    <message>
        <source>The same address range as on the source server; exactly one DHCP server</source>
        <extracomment>Limits of the step</extracomment>
        <translation>El mismo intervalo de direcciones que en el servidor de origen; exactamente un servidor DHCP</translation>
    </message>
    <message>
        <source>Client computers lose the network when their addresses expire.</source>
        <translation>Los equipos cliente pierden la red cuando caducan sus direcciones.</translation>
    </message>
    <message>
        <source>Only the router answers, the service is disabled on the source, and the destination keeps its address</source>
        <extracomment>The source: the source server; the destination: the destination server</extracomment>
        <translation>Solo responde el enrutador, el servicio está deshabilitado en el servidor de origen y el servidor de destino conserva su dirección</translation>
    </message>
    <message>
        <source>Note the address range and the reservations of the DHCP Server role.</source>
        <translation>Anote el intervalo de direcciones y las reservas del rol de servidor DHCP.</translation>
    </message>
    <message>
        <source>Open Services &gt; DHCP Server, set the startup type to “Disabled” and stop the service.</source>
        <translation>Abra Servicios &gt; Servidor DHCP (Services &gt; DHCP Server), establezca el tipo de inicio en “Deshabilitado” (Disabled) y detenga el servicio.</translation>
    </message>
    <message>
        <source>Turn on DHCP on the router with the same address range.</source>
        <translation>Active DHCP en el enrutador con el mismo intervalo de direcciones.</translation>
    </message>
    <message>
        <source>Give the destination server a static address, or reserve its address on the router.</source>
        <translation>Asigne al servidor de destino una dirección estática o reserve su dirección en el enrutador.</translation>
    </message>
    <message>
        <source>If its address changed all the same, correct the port forwarding.</source>
        <extracomment>Forward: let the router pass requests on to a server</extracomment>
        <translation>Si su dirección ha cambiado de todos modos, corrija el reenvío de puertos.</translation>
    </message>
    <message>
        <source>Microsoft’s guide calls the service “Windows Server” here; it is “DHCP Server”.</source>
        <translation>La guía de Microsoft llama aquí al servicio “Windows Server”; es “Servidor DHCP” (DHCP Server).</translation>
    </message>
    <message>
        <source>Microsoft’s order moves DHCP after the demotion; you may do it from phase 4 on, and must before the source server is switched off.</source>
        <translation>En el orden de Microsoft, DHCP se mueve después de la disminución de nivel; puede hacerlo a partir de la fase 4 y debe hacerlo antes de apagar el servidor de origen.</translation>
    </message>
    <message>
        <source>Switch the source off and keep it</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>Apagar el servidor de origen y conservarlo</translation>
    </message>
    <message>
        <source>If something is missing on the new server, the former one is the last place to find it.</source>
        <translation>Si falta algo en el servidor nuevo, el anterior es el último lugar donde encontrarlo.</translation>
    </message>
    <message>
        <source>Do not reformat it for at least one week</source>
        <translation>No formatearlo durante al menos una semana</translation>
    </message>
    <message>
        <source>The former server goes on running, though nobody looks after it any more.</source>
        <translation>El servidor anterior sigue funcionando, aunque ya nadie se ocupa de él.</translation>
    </message>
    <message>
        <source>When the licence period ends, the source server shuts down by itself.</source>
        <translation>Cuando termina el plazo de la licencia, el servidor de origen se apaga por sí solo.</translation>
    </message>
    <message>
        <source>The source server no longer answers in the network</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>El servidor de origen ya no responde en la red</translation>
    </message>
    <message>
        <source>Shut the source server down and disconnect it from the network.</source>
        <translation>Apague el servidor de origen y desconéctelo de la red.</translation>
    </message>
    <message>
        <source>Keep it unchanged for at least one week, until all data is known to be complete.</source>
        <translation>Consérvelo sin cambios al menos una semana, hasta que conste que todos los datos están completos.</translation>
    </message>
    <message>
        <source>Restart the destination</source>
        <extracomment>Title of a step; the destination: the destination server</extracomment>
        <translation>Reiniciar el servidor de destino</translation>
    </message>
    <message>
        <source>A restart shows that the new server works without the former one.</source>
        <translation>Un reinicio demuestra que el servidor nuevo funciona sin el anterior.</translation>
    </message>
    <message>
        <source>Services may keep looking for the source server.</source>
        <translation>Puede que algunos servicios sigan buscando el servidor de origen.</translation>
    </message>
    <message>
        <source>The last start of the destination server is later than the removal of the source server</source>
        <extracomment>Last: most recent</extracomment>
        <translation>El último inicio del servidor de destino es posterior a la retirada del servidor de origen</translation>
    </message>
    <message>
        <source>Restart the destination server after the source server is gone.</source>
        <translation>Reinicie el servidor de destino después de retirar el servidor de origen.</translation>
    </message>
    <message>
        <source>Reuse the old hardware</source>
        <extracomment>Title of a step</extracomment>
        <translation>Reutilizar el hardware antiguo</translation>
    </message>
    <message>
        <source>A demoted source server is not healthy enough to go on as it is.</source>
        <translation>Un servidor de origen disminuido de nivel no está en condiciones de seguir funcionando tal cual.</translation>
    </message>
    <message>
        <source>The machine runs a new system, or is out of use</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>El equipo ejecuta un sistema nuevo o está fuera de servicio</translation>
    </message>
    <message>
        <source>Make sure that at least seven days have passed and that nobody misses any data.</source>
        <translation>Asegúrese de que hayan pasado al menos siete días y de que nadie eche en falta datos.</translation>
    </message>
    <message>
        <source>Reformat the disks and install a server system.</source>
        <translation>Formatee los discos e instale un sistema de servidor.</translation>
    </message>
    <message>
        <source>Add the machine to the network as an additional server.</source>
        <translation>Agregue el equipo a la red como servidor adicional.</translation>
    </message>
    <message>
        <source>The migration can be signed off without this step.</source>
        <translation>La migración se puede firmar sin este paso.</translation>
    </message>
    <message>
        <source>Force a policy update on all clients</source>
        <extracomment>Title of a step</extracomment>
        <translation>Forzar la actualización de directivas en todos los equipos cliente</translation>
    </message>
    <message>
        <source>Each client has to know the policies of the new server before the former one goes.</source>
        <translation>Cada equipo cliente debe conocer las directivas del servidor nuevo antes de que desaparezca el anterior.</translation>
    </message>
    <message>
        <source>The source server is to be demoted</source>
        <extracomment>When the step is needed</extracomment>
        <translation>El servidor de origen se va a disminuir de nivel</translation>
    </message>
    <message>
        <source>Client computers keep settings that point to the source server.</source>
        <translation>Los equipos cliente conservan configuraciones que apuntan al servidor de origen.</translation>
    </message>
    <message>
        <source>Confirmation for each client computer</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Confirmación para cada equipo cliente</translation>
    </message>
    <message>
        <source>Keep both servers connected while the client computers update.</source>
        <translation>Mantenga ambos servidores conectados mientras se actualizan los equipos cliente.</translation>
    </message>
    <message>
        <source>Open an administrator command prompt on each client computer, update the policies and confirm a sign-out if asked.</source>
        <translation>Abra un símbolo del sistema de administrador en cada equipo cliente, actualice las directivas y confirme el cierre de sesión si se le pide.</translation>
    </message>
    <message>
        <source>Back up the destination server</source>
        <extracomment>Title of a step; gate: a point that may be passed only when its condition is met</extracomment>
        <translation>Hacer una copia de seguridad del servidor de destino</translation>
    </message>
    <message>
        <source>After the demotion the destination server is the only domain controller: without a backup of it, its loss is the loss of the domain.</source>
        <translation>Tras la disminución de nivel, el servidor de destino es el único controlador de dominio: sin una copia de seguridad, perderlo es perder el dominio.</translation>
    </message>
    <message>
        <source>If the destination server fails after the demotion, accounts, computers and policies of the domain are lost.</source>
        <translation>Si el servidor de destino falla tras la disminución de nivel, se pierden las cuentas, los equipos y las directivas del dominio.</translation>
    </message>
    <message>
        <source>Date and target of the backup, and the names of files that were restored from it</source>
        <translation>Fecha y destino de la copia de seguridad y nombres de los archivos restaurados a partir de ella</translation>
    </message>
    <message>
        <source>Set up server backup in the Dashboard of the destination server, and start a backup that includes the system state.</source>
        <translation>Configure la copia de seguridad del servidor en el panel del servidor de destino e inicie una copia que incluya el estado del sistema.</translation>
    </message>
    <message>
        <source>Keep the backup on a disk that is not part of the destination server.</source>
        <translation>Guarde la copia de seguridad en un disco que no forme parte del servidor de destino.</translation>
    </message>
    <message>
        <source>Restore some files to another folder and compare them with their originals.</source>
        <translation>Restaure algunos archivos en otra carpeta y compárelos con los originales.</translation>
    </message>
    <message>
        <source>Demote the source to a member server</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>Disminuir de nivel el servidor de origen a servidor miembro</translation>
    </message>
    <message>
        <source>Only a demotion hands the directory over cleanly; simply switching the server off leaves its traces in the domain.</source>
        <translation>Solo una disminución de nivel traspasa el directorio correctamente; si el servidor simplemente se apaga, sus rastros quedan en el dominio.</translation>
    </message>
    <message>
        <source>The domain keeps looking for a domain controller that is gone.</source>
        <translation>El dominio sigue buscando un controlador de dominio que ya no existe.</translation>
    </message>
    <message>
        <source>The directory holds no NTDS Settings object for the source server</source>
        <translation>El directorio no contiene ningún objeto NTDS Settings del servidor de origen</translation>
    </message>
    <message>
        <source>Make sure that data, redirected folders and mailboxes have left the source server.</source>
        <translation>Asegúrese de que los datos, las carpetas redirigidas y los buzones ya no estén en el servidor de origen.</translation>
    </message>
    <message>
        <source>Make sure that data and redirected folders have left the source server.</source>
        <translation>Asegúrese de que los datos y las carpetas redirigidas ya no estén en el servidor de origen.</translation>
    </message>
    <message>
        <source>Start the demotion and choose “Next” twice.</source>
        <translation>Inicie la disminución de nivel y haga clic dos veces en “Siguiente”.</translation>
    </message>
    <message>
        <source>Leave the box “This server is the last domain controller in the domain” empty.</source>
        <translation>Deje desactivada la casilla “Este servidor es el último controlador de dominio en el dominio” (This server is the last domain controller in the domain).</translation>
    </message>
    <message>
        <source>Enter a password for the new local Administrator and choose “Next”.</source>
        <translation>Escriba una contraseña para el nuevo administrador local y haga clic en “Siguiente”.</translation>
    </message>
    <message>
        <source>On the page “Summary” choose “Next”, then “Finish”; the server restarts.</source>
        <translation>En la página “Resumen” (Summary), haga clic en “Siguiente” y después en “Finalizar”; el servidor se reinicia.</translation>
    </message>
    <message>
        <source>Clear the box “Active Directory Domain Services” and choose “Remove Features”.</source>
        <extracomment>Clear: remove the tick from a box</extracomment>
        <translation>Desactive la casilla “Servicios de dominio de Active Directory” (Active Directory Domain Services) y haga clic en “Quitar características” (Remove Features).</translation>
    </message>
    <message>
        <source>In the next window choose “Demote this domain controller”.</source>
        <translation>En la ventana siguiente, haga clic en “Disminuir el nivel de este controlador de dominio” (Demote this domain controller).</translation>
    </message>
    <message>
        <source>On the page “Credentials” leave the box “Last domain controller in the domain” empty.</source>
        <translation>En la página “Credenciales” (Credentials), deje desactivada la casilla “Último controlador de dominio en el dominio” (Last domain controller in the domain).</translation>
    </message>
    <message>
        <source>On the page “Warnings” tick “Proceed with removal”.</source>
        <translation>En la página “Advertencias” (Warnings), active “Continuar con la eliminación” (Proceed with removal).</translation>
    </message>
    <message>
        <source>On the page “Removal Options” choose “Next”; if asked, enter a password for the new local Administrator.</source>
        <translation>En la página “Opciones de eliminación” (Removal Options), haga clic en “Siguiente”; si se le pide, escriba una contraseña para el nuevo administrador local.</translation>
    </message>
    <message>
        <source>On the page “Review Options” choose “Demote”; the server restarts by itself.</source>
        <translation>En la página “Revisar opciones” (Review Options), haga clic en “Disminuir nivel” (Demote); el servidor se reinicia automáticamente.</translation>
    </message>
    <message>
        <source>Marking the server as the last domain controller would delete the domain.</source>
        <translation>Marcar el servidor como último controlador de dominio eliminaría el dominio.</translation>
    </message>
    <message>
        <source>The source server may also stay in the network, as a domain controller or as an additional server.</source>
        <translation>El servidor de origen también puede permanecer en la red, como controlador de dominio o como servidor adicional.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for 2012 R2 mixes up the ways to demote: from Windows Server 2012 on the role is removed.</source>
        <translation>La guía de Microsoft para 2012 R2 confunde las formas de disminuir de nivel: a partir de Windows Server 2012 se quita el rol.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for 2012 R2 mixes up the ways to demote: before Windows Server 2012 it is dcpromo.</source>
        <translation>La guía de Microsoft para 2012 R2 confunde las formas de disminuir de nivel: antes de Windows Server 2012 se usa dcpromo.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for SBS 2003 does not mention Active Directory Certificate Services; if they are installed, remove them first.</source>
        <translation>La guía de Microsoft para SBS 2003 no menciona Servicios de certificados de Active Directory; si está instalado, quítelo primero.</translation>
    </message>
    <message>
        <source>Domain controllers that remain</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Controladores de dominio restantes</translation>
    </message>
    <message>
        <source>Source server demoted</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Servidor de origen con nivel disminuido</translation>
    </message>
    <message>
        <source>Directory of the destination server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Directorio del servidor de destino</translation>
    </message>
    <message>
        <source>Ports of the destination server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Puertos del servidor de destino</translation>
    </message>
    <message>
        <source>Sign-in at the destination server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Sesión en el servidor de destino</translation>
    </message>
    <message>
        <source>Authorized DHCP servers</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Servidores DHCP autorizados</translation>
    </message>
    <message>
        <source>Users and computers</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Usuarios y equipos</translation>
    </message>
    <message>
        <source>Functional levels</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Niveles funcionales</translation>
    </message>
    <message>
        <source>DNS records of the domain</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Registros DNS del dominio</translation>
    </message>
    <message>
        <source>Replication between the servers</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Replicación entre los servidores</translation>
    </message>
    <message>
        <source>Operations master roles</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Roles de maestro de operaciones</translation>
    </message>
    <message>
        <source>Schema version</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Versión del esquema</translation>
    </message>
    <message>
        <source>Install the destination server in migration mode</source>
        <translation>Instalar el servidor de destino en modo de migración</translation>
    </message>
    <message>
        <source>Install</source>
        <extracomment>Short name of phase 2 for the timeline; keep it under 24 characters</extracomment>
        <translation>Instalar</translation>
    </message>
    <message>
        <source>Gate: preparation tool not older than two weeks</source>
        <extracomment>Title of a step; gate: a point that may be passed only when its condition is met</extracomment>
        <translation>Punto de control: herramienta de preparación ejecutada hace dos semanas como máximo</translation>
    </message>
    <message>
        <source>The installation is blocked when the last successful run of the preparation tool is too old.</source>
        <extracomment>Last: most recent</extracomment>
        <translation>La instalación se bloquea si la última ejecución correcta de la herramienta de preparación es demasiado antigua.</translation>
    </message>
    <message>
        <source>At most 14 days between the last successful run and the installation</source>
        <extracomment>Last: most recent</extracomment>
        <translation>Como máximo 14 días entre la última ejecución correcta y la instalación</translation>
    </message>
    <message>
        <source>The installation stops halfway, and the tool has to be run again.</source>
        <translation>La instalación se detiene a medias y hay que ejecutar de nuevo la herramienta.</translation>
    </message>
    <message>
        <source>Age of the last successful run on the day of the installation</source>
        <extracomment>Last: most recent</extracomment>
        <translation>Antigüedad de la última ejecución correcta el día de la instalación</translation>
    </message>
    <message>
        <source>Compare the date of the last successful run with the planned day of the installation.</source>
        <extracomment>Last: most recent</extracomment>
        <translation>Compare la fecha de la última ejecución correcta con el día previsto para la instalación.</translation>
    </message>
    <message>
        <source>If more than 14 days lie between them, run the Migration Preparation Tool again.</source>
        <translation>Si hay más de 14 días entre ambas fechas, ejecute de nuevo la herramienta de preparación de la migración.</translation>
    </message>
    <message>
        <source>Age of the preparation tool’s run</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Antigüedad de la última preparación</translation>
    </message>
    <message>
        <source>Prepare the installation medium</source>
        <extracomment>Title of a step</extracomment>
        <translation>Preparar el medio de instalación</translation>
    </message>
    <message>
        <source>The new server starts from this medium, and a flash drive is faster than a disc.</source>
        <translation>El servidor nuevo arranca desde este medio; una unidad flash USB es más rápida que un disco.</translation>
    </message>
    <message>
        <source>The medium starts a computer</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>El medio arranca un equipo</translation>
    </message>
    <message>
        <source>Have Windows Server 2012 Essentials DVD1 ready, or make a bootable USB flash drive from the ISO file with the Windows 7 USB/DVD Download Tool.</source>
        <translation>Tenga a mano el DVD1 de Windows Server 2012 Essentials o cree una unidad flash USB de arranque a partir del archivo ISO con Windows 7 USB/DVD Download Tool.</translation>
    </message>
    <message>
        <source>Check the processor: 64-bit, 1.4 GHz with one core or 1.3 GHz with several; 3.1 GHz with several is recommended.</source>
        <translation>Compruebe el procesador: 64 bits, 1,4 GHz con un núcleo o 1,3 GHz con varios; se recomiendan 3,1 GHz con varios.</translation>
    </message>
    <message>
        <source>Check the memory: 2 GB, recommended 8 GB.</source>
        <translation>Compruebe la memoria: 2 GB; se recomiendan 8 GB.</translation>
    </message>
    <message>
        <source>Check the disk: 160 GB with a system partition of 60 GB on C:.</source>
        <translation>Compruebe el disco: 160 GB con una partición del sistema de 60 GB en C:.</translation>
    </message>
    <message>
        <source>Check that exactly one network adapter is enabled, with Gigabit Ethernet and a cable to the router.</source>
        <translation>Compruebe que haya exactamente un adaptador de red habilitado, con Gigabit Ethernet y un cable al enrutador.</translation>
    </message>
    <message>
        <source>On a used machine, reformat and repartition the disks first.</source>
        <translation>En un equipo usado, formatee y particione de nuevo los discos antes.</translation>
    </message>
    <message>
        <source>An answer file can be put on a USB flash drive; without one you enter the migration data in the wizard.</source>
        <translation>Se puede poner un archivo de respuesta en una unidad flash USB; sin él, los datos de la migración se escriben en el asistente.</translation>
    </message>
    <message>
        <source>Start the destination from the medium</source>
        <extracomment>Title of a step; the destination: the destination server</extracomment>
        <translation>Arrancar el servidor de destino desde el medio</translation>
    </message>
    <message>
        <source>Migration mode exists only in a new installation.</source>
        <translation>El modo de migración solo existe en una instalación nueva.</translation>
    </message>
    <message>
        <source>The setup of the new system runs</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>El programa de instalación del sistema nuevo está en ejecución</translation>
    </message>
    <message>
        <source>Start the server and confirm with any key when it asks whether to start from CD or DVD.</source>
        <translation>Arranque el servidor y confirme con cualquier tecla cuando pregunte si debe arrancar desde CD o DVD.</translation>
    </message>
    <message>
        <source>If it does not start from the disc, put “DVD-ROM” first in the boot order of the BIOS.</source>
        <translation>Si no arranca desde el disco, ponga “DVD-ROM” en primer lugar en el orden de arranque del BIOS.</translation>
    </message>
    <message>
        <source>Choose “New Installation”; some media show “Install now” instead.</source>
        <translation>Haga clic en “Nueva instalación” (New Installation); algunos medios muestran en su lugar “Instalar ahora” (Install now).</translation>
    </message>
    <message>
        <source>Media with “Install now” also ask for product key, licence, “Custom” and the disk; the goal is the same.</source>
        <translation>Los medios con “Instalar ahora” (Install now) piden también la clave de producto, la licencia, “Personalizada” (Custom) y el disco; el objetivo es el mismo.</translation>
    </message>
    <message>
        <source>Load disk drivers</source>
        <extracomment>Title of a step</extracomment>
        <translation>Cargar los controladores de disco</translation>
    </message>
    <message>
        <source>Setup can use only a disk that it sees.</source>
        <translation>El programa de instalación solo puede usar un disco que detecte.</translation>
    </message>
    <message>
        <source>An internal disk is missing from the list</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Falta un disco interno en la lista</translation>
    </message>
    <message>
        <source>The system cannot be installed on this disk.</source>
        <translation>El sistema no se puede instalar en este disco.</translation>
    </message>
    <message>
        <source>All internal disks are listed</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Todos los discos internos figuran en la lista</translation>
    </message>
    <message>
        <source>Choose “Load Drivers” (on some media “Load Driver”) and name the drivers of the disk controller.</source>
        <translation>Haga clic en “Cargar controladores” (Load Drivers; en algunos medios, Load Driver) e indique los controladores de la controladora de disco.</translation>
    </message>
    <message>
        <source>Confirm erasing the primary disk and install</source>
        <extracomment>Title of a step</extracomment>
        <translation>Confirmar el borrado del disco principal e instalar</translation>
    </message>
    <message>
        <source>The new system takes the whole primary disk.</source>
        <translation>El sistema nuevo ocupa todo el disco principal.</translation>
    </message>
    <message>
        <source>The files of the new system are being copied</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Se están copiando los archivos del sistema nuevo</translation>
    </message>
    <message>
        <source>Make sure that nothing on the primary disk of this machine is still needed.</source>
        <translation>Asegúrese de que ya no se necesite nada del disco principal de este equipo.</translation>
    </message>
    <message>
        <source>Tick the box that all data on the primary disk will be deleted, and choose “Install”.</source>
        <translation>Active la casilla que indica que se eliminarán todos los datos del disco principal y haga clic en “Instalar”.</translation>
    </message>
    <message>
        <source>This destroys everything on the primary disk of the destination server.</source>
        <translation>Esto destruye todo el contenido del disco principal del servidor de destino.</translation>
    </message>
    <message>
        <source>Media with “Install now” show no such box; there you choose “Custom” and the disk.</source>
        <translation>Los medios con “Instalar ahora” (Install now) no muestran esa casilla; en ellos se elige “Personalizada” (Custom) y el disco.</translation>
    </message>
    <message>
        <source>Check date, time and time zone in the wizard</source>
        <extracomment>Title of a step</extracomment>
        <translation>Comprobar fecha, hora y zona horaria en el asistente</translation>
    </message>
    <message>
        <source>The new server can join the domain only when its clock agrees with that of the source server.</source>
        <translation>El servidor nuevo solo puede unirse al dominio si su reloj coincide con el del servidor de origen.</translation>
    </message>
    <message>
        <source>At most 5 minutes from the source server; same date; same time zone</source>
        <translation>Como máximo 5 minutos de diferencia con el servidor de origen; misma fecha; misma zona horaria</translation>
    </message>
    <message>
        <source>The installation may fail when it joins the domain.</source>
        <translation>La instalación puede fallar al unirse al dominio.</translation>
    </message>
    <message>
        <source>A measured difference of less than 5 minutes, and date and time zone confirmed</source>
        <translation>Una diferencia medida de menos de 5 minutos; fecha y zona horaria confirmadas</translation>
    </message>
    <message>
        <source>On the page “Verify the date and time settings” set date, time and time zone like those of the source server.</source>
        <translation>En la página “Comprobar la configuración de fecha y hora” (Verify the date and time settings), establezca la fecha, la hora y la zona horaria igual que en el servidor de origen.</translation>
    </message>
    <message>
        <source>In a virtual machine use the time zone of the host.</source>
        <translation>En una máquina virtual, use la zona horaria del host.</translation>
    </message>
    <message>
        <source>Under Hyper-V turn off the time synchronization with the host, or use the time zone of the host.</source>
        <translation>En Hyper-V, desactive la sincronización de la hora con el host o use la zona horaria del host.</translation>
    </message>
    <message>
        <source>Choose the migration mode</source>
        <extracomment>Title of a step</extracomment>
        <translation>Elegir el modo de migración</translation>
    </message>
    <message>
        <source>Only this mode joins the existing domain and takes over its roles.</source>
        <translation>Solo este modo se une al dominio existente y asume sus roles.</translation>
    </message>
    <message>
        <source>Server name: up to 15 characters; administrator account: up to 19 characters; password: at least 8 characters</source>
        <translation>Nombre del servidor: hasta 15 caracteres; cuenta de administrador: hasta 19 caracteres; contraseña: al menos 8 caracteres</translation>
    </message>
    <message>
        <source>The server starts a domain of its own and has to be installed again.</source>
        <translation>El servidor crea un dominio propio y hay que instalarlo de nuevo.</translation>
    </message>
    <message>
        <source>The wizard shows the source domain and goes on</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>El asistente muestra el dominio de origen y continúa</translation>
    </message>
    <message>
        <source>On the page “Choose server installation mode” choose “Server migration”.</source>
        <translation>En la página “Elegir el modo de instalación del servidor” (Choose server installation mode), haga clic en “Migración de servidor” (Server migration).</translation>
    </message>
    <message>
        <source>Enter the source domain, the source server and the administrator account of the migration.</source>
        <translation>Escriba el dominio de origen, el servidor de origen y la cuenta de administrador de la migración.</translation>
    </message>
    <message>
        <source>Choose a unique server name of letters, digits and hyphens, not digits only, and with no hyphen in front.</source>
        <translation>Elija un nombre de servidor único con letras, dígitos y guiones, no solo con dígitos y sin guion al principio.</translation>
    </message>
    <message>
        <source>Choose an account name other than the two that are reserved.</source>
        <translation>Elija un nombre de cuenta distinto de los dos reservados.</translation>
    </message>
    <message>
        <source>Choose a password with characters of three of the four classes: capital letters, small letters, digits and signs.</source>
        <translation>Elija una contraseña con caracteres de tres de las cuatro clases: mayúsculas, minúsculas, dígitos y símbolos.</translation>
    </message>
    <message>
        <source>The server name and the internal domain name cannot be changed after this step.</source>
        <translation>El nombre del servidor y el nombre del dominio interno no se pueden cambiar después de este paso.</translation>
    </message>
    <message>
        <source>Microsoft’s guide speaks of an answer file here; with or without one, the wizard asks for the same data.</source>
        <translation>La guía de Microsoft habla aquí de un archivo de respuesta; con él o sin él, el asistente pide los mismos datos.</translation>
    </message>
    <message>
        <source>Wait for the success message</source>
        <extracomment>Title of a step</extracomment>
        <translation>Esperar el mensaje de éxito</translation>
    </message>
    <message>
        <source>An interrupted configuration leaves a half-made domain controller behind.</source>
        <translation>Una configuración interrumpida deja un controlador de dominio a medio hacer.</translation>
    </message>
    <message>
        <source>The next steps meet a server that is not ready.</source>
        <translation>Los pasos siguientes se encuentran con un servidor que no está listo.</translation>
    </message>
    <message>
        <source>The message “Your server is successfully migrated”</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>El mensaje “El servidor se migró correctamente” (Your server is successfully migrated)</translation>
    </message>
    <message>
        <source>Leave the server alone: no restart by hand, no unplugged cable, no restart of the router.</source>
        <translation>No toque el servidor: no lo reinicie a mano, no desconecte ningún cable ni reinicie el enrutador.</translation>
    </message>
    <message>
        <source>If you need the desktop meanwhile, unlock it as the built-in administrator with an empty password.</source>
        <translation>Si necesita el escritorio mientras tanto, desbloquéelo como administrador integrado con una contraseña vacía.</translation>
    </message>
    <message>
        <source>Wait for “Your server is successfully migrated” and choose “Close”.</source>
        <translation>Espere a que aparezca “El servidor se migró correctamente” (Your server is successfully migrated) y haga clic en “Cerrar”.</translation>
    </message>
    <message>
        <source>Expect about 30 minutes for the system and about 30 minutes for the configuration on the smallest hardware.</source>
        <translation>Calcule unos 30 minutos para el sistema y otros 30 minutos para la configuración con el hardware mínimo.</translation>
    </message>
    <message>
        <source>The server restarts and signs in by itself with the administrator account of the migration.</source>
        <translation>El servidor se reinicia e inicia sesión automáticamente con la cuenta de administrador de la migración.</translation>
    </message>
    <message>
        <source>Gate: confirm what the wizard did</source>
        <extracomment>Title of a step; gate: a point that may be passed only when its condition is met</extracomment>
        <translation>Punto de control: confirmar lo que ha hecho el asistente</translation>
    </message>
    <message>
        <source>Everything that follows relies on the new server being the domain controller that holds all roles.</source>
        <translation>Todo lo que sigue se basa en que el servidor nuevo sea el controlador de dominio que tiene todos los roles.</translation>
    </message>
    <message>
        <source>Only one server with Windows Server 2012 Essentials after the migration; it is a domain controller and holds the roles</source>
        <translation>Un solo servidor con Windows Server 2012 Essentials después de la migración; es controlador de dominio y tiene los roles</translation>
    </message>
    <message>
        <source>Only one server with Windows Server 2012 Essentials in the network; it is a domain controller and holds the roles</source>
        <translation>Un solo servidor con Windows Server 2012 Essentials en la red; es controlador de dominio y tiene los roles</translation>
    </message>
    <message>
        <source>A role that stayed on the source server is lost when the source server goes.</source>
        <translation>Un rol que se quedó en el servidor de origen se pierde cuando este desaparece.</translation>
    </message>
    <message>
        <source>Schema version 56, all five operations master roles and a ready global catalog on the destination server</source>
        <translation>Versión de esquema 56, los cinco roles de maestro de operaciones y un catálogo global listo en el servidor de destino</translation>
    </message>
    <message>
        <source>Check that the destination server has joined the domain as a domain controller.</source>
        <translation>Compruebe que el servidor de destino se haya unido al dominio como controlador de dominio.</translation>
    </message>
    <message>
        <source>Check that it holds the five operations master (FSMO) roles and is a global catalog.</source>
        <translation>Compruebe que tenga los cinco roles de maestro de operaciones (FSMO) y que sea un catálogo global.</translation>
    </message>
    <message>
        <source>Check that it is the site licensing server.</source>
        <translation>Compruebe que sea el servidor de licencias del sitio.</translation>
    </message>
    <message>
        <source>Check that the schema has version 56 on both servers.</source>
        <translation>Compruebe que el esquema tenga la versión 56 en ambos servidores.</translation>
    </message>
    <message>
        <source>Check that the destination server does not hand out addresses by DHCP.</source>
        <translation>Compruebe que el servidor de destino no asigne direcciones por DHCP.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for SBS 2003 does not list the schema update among the wizard’s tasks; it has to be there all the same.</source>
        <translation>La guía de Microsoft para SBS 2003 no incluye la actualización del esquema entre las tareas del asistente; aun así, tiene que estar hecha.</translation>
    </message>
    <message>
        <source>Microsoft’s guide does not list the schema update as a task of the wizard; it has to be there all the same.</source>
        <translation>La guía de Microsoft no incluye la actualización del esquema entre las tareas del asistente; aun así, tiene que estar hecha.</translation>
    </message>
    <message>
        <source>Microsoft’s guide does not list the schema update; check it all the same, though the source has version 56.</source>
        <extracomment>The source: the source server</extracomment>
        <translation>La guía de Microsoft no menciona la actualización del esquema; compruébela de todos modos, aunque el servidor de origen tenga la versión 56.</translation>
    </message>
    <message>
        <source>The guide says that the product does not use the DHCP Server role, yet setup may switch it on when the router does not offer DHCP.</source>
        <translation>La guía dice que el producto no usa el rol de servidor DHCP, pero el programa de instalación puede activarlo si el enrutador no ofrece DHCP.</translation>
    </message>
    <message>
        <source>The guide says the DHCP Server role is not used by default; setup may switch it on without DHCP on the router.</source>
        <translation>La guía dice que el rol de servidor DHCP no se usa de forma predeterminada; el programa de instalación puede activarlo si el enrutador no ofrece DHCP.</translation>
    </message>
    <message>
        <source>Setup may switch on the DHCP Server role when the router does not offer DHCP.</source>
        <translation>El programa de instalación puede activar el rol de servidor DHCP si el enrutador no ofrece DHCP.</translation>
    </message>
    <message>
        <source>The guide for Windows Server 2008 Foundation sets no period of 21 days; the source server may stay.</source>
        <translation>La guía para Windows Server 2008 Foundation no fija ningún plazo de 21 días; el servidor de origen puede quedarse.</translation>
    </message>
    <message>
        <source>System of the destination server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Sistema del servidor de destino</translation>
    </message>
    <message>
        <source>Destination as domain controller</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Destino como controlador de dominio</translation>
    </message>
    <message>
        <source>Destination as global catalog</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Destino como catálogo global</translation>
    </message>
    <message>
        <source>Site licensing server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Servidor de licencias del sitio</translation>
    </message>
    <message>
        <source>Only one Essentials server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Un solo servidor Essentials</translation>
    </message>
    <message>
        <source>Start the 21-day countdown</source>
        <extracomment>Title of a step</extracomment>
        <translation>Iniciar la cuenta atrás de 21 días</translation>
    </message>
    <message>
        <source>The licence tolerates both servers in one network only for a limited time.</source>
        <translation>La licencia tolera ambos servidores en una misma red solo durante un tiempo limitado.</translation>
    </message>
    <message>
        <source>Source server out of the network within 21 days, or 7 days until update KB943494 is proven on it; after its demotion 7 days or the rest of the 21, whichever is less</source>
        <translation>Servidor de origen fuera de la red en un plazo de 21 días, o de 7 días hasta que se demuestre que tiene la actualización KB943494; tras su disminución de nivel, 7 días o el resto de los 21, lo que sea menos</translation>
    </message>
    <message>
        <source>Source server out of the network within 21 days</source>
        <extracomment>Limit of a step</extracomment>
        <translation>Servidor de origen fuera de la red en un plazo de 21 días</translation>
    </message>
    <message>
        <source>When the period ends, the source server shuts down.</source>
        <translation>Cuando termina el plazo, el servidor de origen se apaga.</translation>
    </message>
    <message>
        <source>The day on which the destination server became a domain controller, and the last day of the period</source>
        <extracomment>Last: final</extracomment>
        <translation>El día en que el servidor de destino pasó a ser controlador de dominio y el último día del plazo</translation>
    </message>
    <message>
        <source>Count from the day on which the destination server became a domain controller.</source>
        <translation>Cuente desde el día en que el servidor de destino pasó a ser controlador de dominio.</translation>
    </message>
    <message>
        <source>Find out whether update KB943494 is installed on the source server.</source>
        <translation>Averigüe si la actualización KB943494 está instalada en el servidor de origen.</translation>
    </message>
    <message>
        <source>Plan the removal of the source server for a day within the period: 21 days with the update, 7 days without it.</source>
        <translation>Planifique la retirada del servidor de origen para un día dentro del plazo: 21 días con la actualización, 7 días sin ella.</translation>
    </message>
    <message>
        <source>Plan the removal of the source server for a day within the 21 days.</source>
        <translation>Planifique la retirada del servidor de origen para un día dentro de los 21 días.</translation>
    </message>
    <message>
        <source>Tell the customer about the last day.</source>
        <extracomment>Last: final</extracomment>
        <translation>Comunique al cliente el último día.</translation>
    </message>
    <message>
        <source>Until the source server is gone, the event log gets one licensing error a day (FSMO Role Check, licensing policy).</source>
        <extracomment>Log: the event log of Windows</extracomment>
        <translation>Hasta que desaparezca el servidor de origen, el registro de eventos recibe un error de licencias al día (FSMO Role Check, directiva de licencias).</translation>
    </message>
    <message>
        <source>The message demands the PDC emulator and domain naming roles of an Essentials server; the source has lost them.</source>
        <extracomment>The source: the source server</extracomment>
        <translation>El mensaje exige a un servidor Essentials los roles de emulador de PDC y de nomenclatura de dominios; el servidor de origen los ha perdido.</translation>
    </message>
    <message>
        <source>The message demands that the Essentials server holds the PDC emulator and domain naming roles.</source>
        <translation>El mensaje exige que el servidor Essentials tenga los roles de emulador de PDC y de nomenclatura de dominios.</translation>
    </message>
    <message>
        <source>The text of that event names a “Management Server” and says that “this server” shuts down; it is the source server that does.</source>
        <translation>El texto de ese evento menciona un “Servidor de administración” (Management Server) y dice que “este servidor” (this server) se apaga; el que se apaga es el servidor de origen.</translation>
    </message>
    <message>
        <source>The guides give several starting points for the 21 days; the earliest one is used here.</source>
        <translation>Las guías dan varios puntos de partida para los 21 días; aquí se usa el más temprano.</translation>
    </message>
    <message>
        <source>Time left for the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Plazo restante del servidor de origen</translation>
    </message>
    <message>
        <source>Check the new domain controller</source>
        <extracomment>Title of a step</extracomment>
        <translation>Comprobar el nuevo controlador de dominio</translation>
    </message>
    <message>
        <source>Client computers will rely on it, so its faults have to go before they are connected.</source>
        <translation>Los equipos cliente dependerán de él, por lo que sus fallos deben corregirse antes de conectarlos.</translation>
    </message>
    <message>
        <source>Client computers will rely on it alone, so its faults have to go while the source server is still there.</source>
        <translation>Los equipos cliente dependerán solo de él, por lo que sus fallos deben corregirse mientras el servidor de origen siga ahí.</translation>
    </message>
    <message>
        <source>Faults of the new domain controller come up when the client computers rely on it.</source>
        <translation>Los fallos del nuevo controlador de dominio aparecen cuando los equipos cliente dependen de él.</translation>
    </message>
    <message>
        <source>Faults of the new domain controller come up after the source server is gone.</source>
        <translation>Los fallos del nuevo controlador de dominio aparecen después de retirar el servidor de origen.</translation>
    </message>
    <message>
        <source>Output of the tools without open errors</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Salida de las herramientas sin errores pendientes</translation>
    </message>
    <message>
        <source>Test the new domain controller.</source>
        <translation>Pruebe el nuevo controlador de dominio.</translation>
    </message>
    <message>
        <source>Test the replication in both directions.</source>
        <translation>Pruebe la replicación en ambas direcciones.</translation>
    </message>
    <message>
        <source>Test the network on the source server.</source>
        <translation>Pruebe la red en el servidor de origen.</translation>
    </message>
    <message>
        <source>Correct everything that the tools report before you go on.</source>
        <translation>Corrija todo lo que notifiquen las herramientas antes de continuar.</translation>
    </message>
    <message>
        <source>Microsoft’s guide recommends Netdiag for the new server too; it does not exist there, only on Windows Server 2003.</source>
        <translation>La guía de Microsoft recomienda Netdiag también para el servidor nuevo; ahí no existe, solo en Windows Server 2003.</translation>
    </message>
    <message>
        <source>Microsoft’s guide also recommends Netdiag; neither server has it, and the tools named here are enough.</source>
        <translation>La guía de Microsoft recomienda también Netdiag; ninguno de los dos servidores lo tiene y bastan las herramientas indicadas aquí.</translation>
    </message>
    <message>
        <source>Build the second Exchange server</source>
        <extracomment>Title of a step</extracomment>
        <translation>Montar el segundo servidor Exchange</translation>
    </message>
    <message>
        <source>The mailboxes need their new home before Exchange leaves the source server.</source>
        <extracomment>Home for e-mail: the system that hosts the mailboxes</extracomment>
        <translation>Los buzones necesitan su nueva ubicación antes de que Exchange salga del servidor de origen.</translation>
    </message>
    <message>
        <source>Exchange on premises is the chosen home for e-mail</source>
        <extracomment>When the step is needed; home for e-mail: the system that hosts the mailboxes</extracomment>
        <translation>El sistema de correo elegido es Exchange local</translation>
    </message>
    <message>
        <source>The mailboxes stay on the source server and keep it from being demoted.</source>
        <translation>Los buzones se quedan en el servidor de origen e impiden disminuirlo de nivel.</translation>
    </message>
    <message>
        <source>The new Exchange server sends and receives mail</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>El nuevo servidor Exchange envía y recibe correo</translation>
    </message>
    <message>
        <source>Install Exchange on a second server that is a member of the domain.</source>
        <translation>Instale Exchange en un segundo servidor que sea miembro del dominio.</translation>
    </message>
    <message>
        <source>Integrate it with the destination server.</source>
        <translation>Intégrelo con el servidor de destino.</translation>
    </message>
    <message>
        <source>Finish the move of the mailboxes before the source server is demoted.</source>
        <translation>Termine de mover los buzones antes de disminuir de nivel el servidor de origen.</translation>
    </message>
    <message>
        <source>Turn on Office 365 integration</source>
        <extracomment>Title of a step</extracomment>
        <translation>Activar la integración de Office 365</translation>
    </message>
    <message>
        <source>With it the Dashboard manages the online accounts together with those of the domain.</source>
        <translation>Con ella, el panel administra las cuentas en línea junto con las del dominio.</translation>
    </message>
    <message>
        <source>Office 365 is the chosen home for e-mail</source>
        <extracomment>When the step is needed; home for e-mail: the system that hosts the mailboxes</extracomment>
        <translation>El sistema de correo elegido es Office 365</translation>
    </message>
    <message>
        <source>Online accounts and passwords have to be maintained separately by hand.</source>
        <translation>Las cuentas en línea y las contraseñas se tienen que mantener a mano por separado.</translation>
    </message>
    <message>
        <source>The Dashboard shows the Office 365 subscription</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>El panel muestra la suscripción a Office 365</translation>
    </message>
    <message>
        <source>Open the Dashboard, start the Office 365 integration and complete its wizard.</source>
        <translation>Abra el panel, inicie la integración de Office 365 y complete su asistente.</translation>
    </message>
    <message>
        <source>The guide for 2012 R2 demands that Exchange is removed from the source when the integration is used; this one leaves it open, so settle it with the customer.</source>
        <extracomment>The source: the source server</extracomment>
        <translation>La guía para 2012 R2 exige quitar Exchange del servidor de origen si se usa la integración; esta lo deja abierto, así que acuérdelo con el cliente.</translation>
    </message>
    <message>
        <source>Join computers to the new network</source>
        <translation>Unir equipos a la nueva red</translation>
    </message>
    <message>
        <source>Join computers</source>
        <extracomment>Short name of phase 3 for the timeline; keep it under 24 characters</extracomment>
        <translation>Unir equipos</translation>
    </message>
    <message>
        <source>Uninstall the old Connector software</source>
        <extracomment>Title of a step</extracomment>
        <translation>Desinstalar el software del Conector antiguo</translation>
    </message>
    <message>
        <source>A client computer can be connected to only one Essentials server at a time.</source>
        <translation>Un equipo cliente solo puede estar conectado a un servidor Essentials a la vez.</translation>
    </message>
    <message>
        <source>The client computer is joined to the source server with Connector software</source>
        <extracomment>When the step is needed</extracomment>
        <translation>El equipo cliente está unido al servidor de origen con el software del Conector</translation>
    </message>
    <message>
        <source>The client computer cannot be connected to the destination server.</source>
        <translation>El equipo cliente no se puede conectar al servidor de destino.</translation>
    </message>
    <message>
        <source>“Programs and Features” no longer lists the old Connector</source>
        <extracomment>What proves that the step is done; the label in quotation marks is a page of Windows</extracomment>
        <translation>“Programas y características” (Programs and Features) ya no muestra el Conector antiguo</translation>
    </message>
    <message>
        <source>Open Control Panel &gt; Programs and Features on each client computer that is connected to the source server.</source>
        <translation>Abra Panel de control &gt; Programas y características (Control Panel &gt; Programs and Features) en cada equipo cliente conectado al servidor de origen.</translation>
    </message>
    <message>
        <source>Uninstall the Connector software of the source server.</source>
        <translation>Desinstale el software del Conector del servidor de origen.</translation>
    </message>
    <message>
        <source>Uninstall “Windows Small Business Server 2011 Essentials Connector”.</source>
        <extracomment>The name in quotation marks is a program in the list of Windows</extracomment>
        <translation>Desinstale “Windows Small Business Server 2011 Essentials Connector”.</translation>
    </message>
    <message>
        <source>Uninstall “Windows Server 2012 Connector”.</source>
        <extracomment>The name in quotation marks is a program in the list of Windows</extracomment>
        <translation>Desinstale “Windows Server 2012 Connector”.</translation>
    </message>
    <message>
        <source>Connect each client to the destination</source>
        <extracomment>Title of a step; the destination: the destination server</extracomment>
        <translation>Conectar cada equipo cliente al servidor de destino</translation>
    </message>
    <message>
        <source>The Connector lists the computer in the Dashboard, backs it up and watches its health.</source>
        <translation>El Conector incluye el equipo en el panel, hace sus copias de seguridad y vigila su estado de mantenimiento.</translation>
    </message>
    <message>
        <source>Windows 7, Windows 8 or Mac OS X 10.5 to 10.8; 1.4 GHz, 1 GB of memory, 1 GB of free space; name up to 15 characters</source>
        <translation>Windows 7, Windows 8 o Mac OS X 10.5 a 10.8; 1,4 GHz, 1 GB de memoria, 1 GB de espacio libre; nombre de hasta 15 caracteres</translation>
    </message>
    <message>
        <source>The computer has neither backup nor Remote Web Access.</source>
        <translation>El equipo no tiene ni copias de seguridad ni Acceso Web remoto.</translation>
    </message>
    <message>
        <source>The computer is listed in the Dashboard, and the Connector is installed</source>
        <translation>El equipo figura en el panel y el Conector está instalado</translation>
    </message>
    <message>
        <source>Check that the computer has an NTFS boot partition, .NET Framework 4.5, the right time and an address in the server’s subnet.</source>
        <translation>Compruebe que el equipo tenga una partición de arranque NTFS, .NET Framework 4.5, la hora correcta y una dirección en la subred del servidor.</translation>
    </message>
    <message>
        <source>Check that the name of the computer has only ASCII characters and no underscore.</source>
        <translation>Compruebe que el nombre del equipo contenga solo caracteres ASCII y ningún guion bajo.</translation>
    </message>
    <message>
        <source>On a computer with several accounts sign in with the one whose documents and settings are to be kept.</source>
        <translation>En un equipo con varias cuentas, inicie sesión con aquella cuyos documentos y configuración deban conservarse.</translation>
    </message>
    <message>
        <source>Open this address with the name of the destination server in a browser.</source>
        <translation>Abra esta dirección en un navegador con el nombre del servidor de destino.</translation>
    </message>
    <message>
        <source>Install the Windows Server Connector as on a new computer, whether the computer is in the domain already or not.</source>
        <translation>Instale el Conector de Windows Server como en un equipo nuevo, tanto si el equipo ya está en el dominio como si no.</translation>
    </message>
    <message>
        <source>Windows XP and Windows Vista are not supported by the Connector; leave out those that are in the domain already.</source>
        <translation>El Conector no es compatible con Windows XP ni con Windows Vista; omita los equipos con estos sistemas que ya estén en el dominio.</translation>
    </message>
    <message>
        <source>Home editions of Windows cannot join a domain.</source>
        <translation>Las ediciones Home de Windows no pueden unirse a un dominio.</translation>
    </message>
    <message>
        <source>Systems of the computers</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Sistemas de los equipos</translation>
    </message>
    <message>
        <source>Check that clients take Group Policy from the destination</source>
        <extracomment>Title of a step; the destination: the destination server</extracomment>
        <translation>Comprobar que los equipos cliente reciban la directiva de grupo del servidor de destino</translation>
    </message>
    <message>
        <source>A client that still reads its policies from the source loses them with it.</source>
        <extracomment>The source: the source server</extracomment>
        <translation>Un equipo cliente que aún lee sus directivas del servidor de origen las pierde con él.</translation>
    </message>
    <message>
        <source>The source had custom Group Policy, such as folder redirection</source>
        <extracomment>When the step is needed</extracomment>
        <translation>El servidor de origen tenía directivas de grupo personalizadas, como la redirección de carpetas</translation>
    </message>
    <message>
        <source>Policies and redirected folders keep pointing to the source server.</source>
        <translation>Las directivas y las carpetas redirigidas siguen apuntando al servidor de origen.</translation>
    </message>
    <message>
        <source>Output of the command that names the destination server</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Salida del comando que menciona el servidor de destino</translation>
    </message>
    <message>
        <source>Keep both servers running meanwhile.</source>
        <translation>Mantenga ambos servidores en funcionamiento mientras tanto.</translation>
    </message>
    <message>
        <source>Open a command prompt on each client computer and show the applied policies.</source>
        <translation>Abra un símbolo del sistema en cada equipo cliente y muestre las directivas aplicadas.</translation>
    </message>
    <message>
        <source>Check that this line names the destination server, for example “DestinationSrv.Domain.local”.</source>
        <translation>Compruebe que esta línea (en español, “Directiva de grupo aplicada desde:”) mencione el servidor de destino, por ejemplo, “DestinationSrv.Domain.local”.</translation>
    </message>
    <message>
        <source>Ignore the line “Domain Type”: it shows a year of Windows that says nothing about the migration.</source>
        <translation>Pase por alto la línea “Tipo de dominio” (Domain Type): muestra un año de Windows que no dice nada sobre la migración.</translation>
    </message>
    <message>
        <source>Refresh Group Policy</source>
        <extracomment>Title of a step</extracomment>
        <translation>Actualizar la directiva de grupo</translation>
    </message>
    <message>
        <source>A refresh lets the client look for its domain controller again.</source>
        <translation>Una actualización hace que el equipo cliente busque de nuevo su controlador de dominio.</translation>
    </message>
    <message>
        <source>The output does not name the destination server</source>
        <extracomment>When the step is needed</extracomment>
        <translation>La salida no menciona el servidor de destino</translation>
    </message>
    <message>
        <source>The repeated check names the destination server</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>La comprobación repetida menciona el servidor de destino</translation>
    </message>
    <message>
        <source>Refresh the policies on the client computer.</source>
        <translation>Actualice las directivas en el equipo cliente.</translation>
    </message>
    <message>
        <source>Check the source of the policies again.</source>
        <extracomment>Source: the server that the policies come from</extracomment>
        <translation>Compruebe de nuevo de dónde proceden las directivas.</translation>
    </message>
    <message>
        <source>Find out why policy fails</source>
        <extracomment>Title of a step</extracomment>
        <translation>Averiguar por qué falla una directiva</translation>
    </message>
    <message>
        <source>The failing policy names its own error.</source>
        <translation>La directiva que falla indica su propio error.</translation>
    </message>
    <message>
        <source>The output still does not name the destination server after the refresh</source>
        <translation>La salida sigue sin mencionar el servidor de destino después de la actualización</translation>
    </message>
    <message>
        <source>The error is found and corrected</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>El error se ha encontrado y corregido</translation>
    </message>
    <message>
        <source>Show the resulting set of policies on the client computer.</source>
        <translation>Muestre el conjunto resultante de directivas en el equipo cliente.</translation>
    </message>
    <message>
        <source>Expand the tree to the node marked with an X and choose “View Error” from its context menu.</source>
        <translation>Expanda el árbol hasta el nodo marcado con una X y elija “Ver error” (View Error) en su menú contextual.</translation>
    </message>
    <message>
        <source>Correct the error and check the source of the policies again.</source>
        <extracomment>Source: the server that the policies come from</extracomment>
        <translation>Corrija el error y compruebe de nuevo de dónde proceden las directivas.</translation>
    </message>
    <message>
        <source>Move DHCP from the source to the router</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>Mover DHCP del servidor de origen al enrutador</translation>
    </message>
    <message>
        <source>The destination server does not take over DHCP, and two DHCP servers disturb each other.</source>
        <translation>El servidor de destino no asume DHCP y dos servidores DHCP se interfieren entre sí.</translation>
    </message>
    <message>
        <source>The source server runs DHCP</source>
        <extracomment>When the step is needed</extracomment>
        <translation>El servidor de origen ejecuta DHCP</translation>
    </message>
    <message>
        <source>If the address of the destination server changed all the same, correct the port forwarding.</source>
        <extracomment>Forward: let the router pass requests on to a server</extracomment>
        <translation>Si la dirección del servidor de destino ha cambiado de todos modos, corrija el reenvío de puertos.</translation>
    </message>
    <message>
        <source>With another range and no fixed address, the router may give the destination server a different address.</source>
        <translation>Con otro intervalo y sin dirección fija, el enrutador puede dar al servidor de destino una dirección distinta.</translation>
    </message>
    <message>
        <source>Phase 1 of Microsoft’s guide advises to wait until the source server goes; you may, but only until it is switched off.</source>
        <translation>La fase 1 de la guía de Microsoft aconseja esperar hasta que desaparezca el servidor de origen; puede hacerlo, pero solo hasta que se apague.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for this product has no such step, but a source server with DHCP needs it all the same.</source>
        <translation>La guía de Microsoft para este producto no contiene este paso, pero un servidor de origen con DHCP lo necesita de todos modos.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for this product speaks of moving DHCP but has no step for it; it is as for other products.</source>
        <translation>La guía de Microsoft para este producto habla de mover DHCP, pero no contiene ningún paso para ello; es igual que en los demás productos.</translation>
    </message>
    <message>
        <source>Configure the network with Set up Anywhere Access</source>
        <extracomment>Title of a step</extracomment>
        <translation>Configurar la red con “Configurar Acceso desde cualquier lugar”</translation>
    </message>
    <message>
        <source>The wizard sets up the router and the domain name for access from outside.</source>
        <translation>El asistente configura el enrutador y el nombre de dominio para el acceso desde el exterior.</translation>
    </message>
    <message>
        <source>Nobody reaches the new server from outside.</source>
        <translation>Nadie llega al servidor nuevo desde el exterior.</translation>
    </message>
    <message>
        <source>The Dashboard shows Anywhere Access as configured</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>El panel muestra Acceso desde cualquier lugar como configurado</translation>
    </message>
    <message>
        <source>Open Home &gt; SETUP &gt; Set up Anywhere Access in the Dashboard.</source>
        <translation>En el panel, abra Inicio &gt; CONFIGURACIÓN &gt; Configurar Acceso desde cualquier lugar (Home &gt; SETUP &gt; Set up Anywhere Access).</translation>
    </message>
    <message>
        <source>Choose “Click to configure Anywhere Access” and complete the wizard.</source>
        <translation>Haga clic en “Haga clic para configurar Acceso desde cualquier lugar” (Click to configure Anywhere Access) y complete el asistente.</translation>
    </message>
    <message>
        <source>If DHCP moves to the router in this phase, move it before you start the wizard.</source>
        <translation>Si DHCP pasa al enrutador en esta fase, muévalo antes de iniciar el asistente.</translation>
    </message>
    <message>
        <source>Forward the ports by hand</source>
        <extracomment>Title of a step; forward: let the router pass requests on to a server</extracomment>
        <translation>Reenviar los puertos a mano</translation>
    </message>
    <message>
        <source>The wizard can set up only a router that lets itself be set up by UPnP.</source>
        <translation>El asistente solo puede configurar un enrutador que lo permita mediante UPnP.</translation>
    </message>
    <message>
        <source>The router has no UPnP, or it is off</source>
        <extracomment>When the step is needed</extracomment>
        <translation>El enrutador no tiene UPnP o está desactivado</translation>
    </message>
    <message>
        <source>TCP 80 (HTTP) and 443 (HTTPS) to the destination server; TCP 25 (SMTP) to another server with Exchange, if there is one</source>
        <translation>TCP 80 (HTTP) y 443 (HTTPS) al servidor de destino; TCP 25 (SMTP) a otro servidor con Exchange, si lo hay</translation>
    </message>
    <message>
        <source>TCP 80 (HTTP) and 443 (HTTPS) to the destination server</source>
        <extracomment>Limits of the step</extracomment>
        <translation>TCP 80 (HTTP) y 443 (HTTPS) al servidor de destino</translation>
    </message>
    <message>
        <source>Requests from outside end at the router.</source>
        <translation>Las solicitudes del exterior terminan en el enrutador.</translation>
    </message>
    <message>
        <source>The ports answer from outside the network</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Los puertos responden desde fuera de la red</translation>
    </message>
    <message>
        <source>Forward TCP 80 and TCP 443 to the destination server.</source>
        <extracomment>Forward: let the router pass requests on to a server</extracomment>
        <translation>Reenvíe TCP 80 y TCP 443 al servidor de destino.</translation>
    </message>
    <message>
        <source>If there is another server with Exchange, forward TCP 25 to it.</source>
        <translation>Si hay otro servidor con Exchange, reenvíele TCP 25.</translation>
    </message>
    <message>
        <source>A yellow warning sign beside the router in the wizard can mean that UPnP is missing.</source>
        <translation>Una señal de advertencia amarilla junto al enrutador en el asistente puede significar que falta UPnP.</translation>
    </message>
    <message>
        <source>Import user accounts missing in the Dashboard</source>
        <extracomment>Title of a step</extracomment>
        <translation>Importar las cuentas de usuario que faltan en el panel</translation>
    </message>
    <message>
        <source>Accounts come over by themselves, except those whose properties do not meet the requirements.</source>
        <translation>Las cuentas se traspasan automáticamente, salvo aquellas cuyas propiedades no cumplen los requisitos.</translation>
    </message>
    <message>
        <source>The account works, but the Dashboard cannot manage it.</source>
        <translation>La cuenta funciona, pero el panel no puede administrarla.</translation>
    </message>
    <message>
        <source>Every enabled account of a person is listed under Users in the Dashboard</source>
        <translation>Cada cuenta habilitada de una persona figura en Usuarios (Users), en el panel</translation>
    </message>
    <message>
        <source>Compare the user accounts of the domain with the list under Users in the Dashboard.</source>
        <translation>Compare las cuentas de usuario del dominio con la lista de Usuarios (Users) del panel.</translation>
    </message>
    <message>
        <source>Open Windows PowerShell as an administrator and import each missing account.</source>
        <translation>Abra Windows PowerShell como administrador e importe cada cuenta que falte.</translation>
    </message>
    <message>
        <source>The guides never list these requirements, so go by the accounts that are missing.</source>
        <translation>Las guías no enumeran en ningún lugar estos requisitos; guíese por las cuentas que faltan.</translation>
    </message>
    <message>
        <source>The guides never list these requirements, nor agree if some or all must be unmet; go by the missing accounts.</source>
        <translation>Las guías no enumeran en ningún lugar estos requisitos ni coinciden en si han de incumplirse algunos o todos; guíese por las cuentas que faltan.</translation>
    </message>
    <message>
        <source>The link to this task in Microsoft’s guide leads into the guide for SBS 2003; the content is the same.</source>
        <translation>El vínculo a esta tarea en la guía de Microsoft lleva a la guía para SBS 2003; el contenido es el mismo.</translation>
    </message>
    <message>
        <source>Remove the SBS 2003 logon script from user accounts</source>
        <extracomment>Title of a step</extracomment>
        <translation>Quitar el script de inicio de sesión de SBS 2003 de las cuentas de usuario</translation>
    </message>
    <message>
        <source>The script belongs to the former server and does nothing useful any more.</source>
        <translation>El script pertenece al servidor anterior y ya no hace nada útil.</translation>
    </message>
    <message>
        <source>Users wait at every sign-in for a script of a server that is gone.</source>
        <translation>En cada inicio de sesión, los usuarios esperan un script de un servidor que ya no existe.</translation>
    </message>
    <message>
        <source>The attribute scriptPath is empty for all users</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>El atributo scriptPath está vacío para todos los usuarios</translation>
    </message>
    <message>
        <source>If the script was modified, rename it first, so that the changes are kept.</source>
        <translation>Si el script se modificó, cámbiele antes el nombre para conservar los cambios.</translation>
    </message>
    <message>
        <source>In Active Directory Users and Computers open Properties &gt; Profile of each user and empty “Logon script”.</source>
        <translation>En Usuarios y equipos de Active Directory, abra Propiedades &gt; Perfil (Properties &gt; Profile) de cada usuario y vacíe “Script de inicio de sesión” (Logon script).</translation>
    </message>
    <message>
        <source>Only accounts made with the “Add New Users Wizard” have the script.</source>
        <translation>Solo tienen el script las cuentas creadas con el “Asistente para agregar usuarios” (Add New Users Wizard).</translation>
    </message>
    <message>
        <source>Logon script of SBS 2003</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Script de inicio de sesión de SBS 2003</translation>
    </message>
    <message>
        <source>Assign computers to users for Remote Web Access</source>
        <extracomment>Title of a step</extracomment>
        <translation>Asignar equipos a los usuarios para Acceso Web remoto</translation>
    </message>
    <message>
        <source>SBS 2003 showed all computers to everybody; the new server shows only those that are assigned.</source>
        <translation>SBS 2003 mostraba todos los equipos a todo el mundo; el servidor nuevo solo muestra los asignados.</translation>
    </message>
    <message>
        <source>SBS 2008 showed all computers to everybody; the new server shows only those that are assigned.</source>
        <translation>SBS 2008 mostraba todos los equipos a todo el mundo; el servidor nuevo solo muestra los asignados.</translation>
    </message>
    <message>
        <source>SBS 2011 Standard showed all computers to everybody; the new server shows only those that are assigned.</source>
        <translation>SBS 2011 Standard mostraba todos los equipos a todo el mundo; el servidor nuevo solo muestra los asignados.</translation>
    </message>
    <message>
        <source>In Remote Web Access, the new server shows each user only the computers that are assigned.</source>
        <translation>En Acceso Web remoto, el servidor nuevo solo muestra a cada usuario los equipos asignados.</translation>
    </message>
    <message>
        <source>Users do not see their computers in Remote Web Access.</source>
        <translation>Los usuarios no ven sus equipos en Acceso Web remoto.</translation>
    </message>
    <message>
        <source>Each user sees their own computer in Remote Web Access</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Cada usuario ve su propio equipo en Acceso Web remoto</translation>
    </message>
    <message>
        <source>In the Dashboard open Users, the account, and then “View the account properties”.</source>
        <translation>En el panel, abra Usuarios (Users), la cuenta y después “Ver las propiedades de la cuenta” (View the account properties).</translation>
    </message>
    <message>
        <source>On the tab “Anywhere Access” tick “Allow Remote Web Access and access to web services applications”.</source>
        <translation>En la pestaña “Acceso desde cualquier lugar” (Anywhere Access), active “Permitir Acceso Web remoto y acceso a aplicaciones de servicios web” (Allow Remote Web Access and access to web services applications).</translation>
    </message>
    <message>
        <source>Tick “Shared Folders”, “Computers” and “Homepage links”, and choose “Apply”.</source>
        <translation>Active “Carpetas compartidas” (Shared Folders), “Equipos” (Computers) y “Vínculos de la página principal” (Homepage links) y haga clic en “Aplicar”.</translation>
    </message>
    <message>
        <source>On the tab “Computer access” tick the computers of the user.</source>
        <translation>En la pestaña “Acceso a equipos” (Computer access), active los equipos del usuario.</translation>
    </message>
    <message>
        <source>Repeat this for each user; nothing has to be done on the client computers.</source>
        <translation>Repita esto para cada usuario; en los equipos cliente no hay que hacer nada.</translation>
    </message>
    <message>
        <source>If the first new user made after the migration does not work, delete that user and create it again.</source>
        <translation>Si el primer usuario nuevo creado después de la migración no funciona, elimínelo y créelo de nuevo.</translation>
    </message>
    <message>
        <source>The overview of Microsoft’s guide puts this step among the post-migration tasks; it belongs here.</source>
        <translation>La información general de la guía de Microsoft sitúa este paso entre las tareas posteriores a la migración; corresponde a esta fase.</translation>
    </message>
    <message>
        <source>The overview of Microsoft’s guide puts this step in phase 7; it belongs here.</source>
        <translation>La información general de la guía de Microsoft sitúa este paso en la fase 7; corresponde a esta fase.</translation>
    </message>
    <message>
        <source>Move settings and data to the destination server</source>
        <translation>Mover la configuración y los datos al servidor de destino</translation>
    </message>
    <message>
        <source>Move settings and data</source>
        <extracomment>Short name of phase 4 for the timeline; keep it under 24 characters</extracomment>
        <translation>Mover datos</translation>
    </message>
    <message>
        <source>Delete the old SBS Group Policy objects</source>
        <extracomment>Title of a step</extracomment>
        <translation>Eliminar los antiguos objetos de directiva de grupo de SBS</translation>
    </message>
    <message>
        <source>They conflict with those of the destination server, which cover all of their settings.</source>
        <translation>Entran en conflicto con los del servidor de destino, que abarcan toda su configuración.</translation>
    </message>
    <message>
        <source>Two sets of policies contradict each other.</source>
        <translation>Dos conjuntos de directivas se contradicen.</translation>
    </message>
    <message>
        <source>None of the names exists under CN=Policies,CN=System</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Ninguno de los nombres existe en CN=Policies,CN=System</translation>
    </message>
    <message>
        <source>Open Server Management &gt; Advanced Management &gt; Group Policy Management &gt; Forest &gt; Domains, your domain, and then Group Policy Objects.</source>
        <translation>Abra Administración de servidores &gt; Administración avanzada (Server Management &gt; Advanced Management) y, allí, Administración de directivas de grupo &gt; Bosque &gt; Dominios (Group Policy Management &gt; Forest &gt; Domains), su dominio y después Objetos de directiva de grupo (Group Policy Objects).</translation>
    </message>
    <message>
        <source>Open Group Policy Management &gt; Forest &gt; Domains, your domain, and then Group Policy Objects.</source>
        <translation>Abra Administración de directivas de grupo &gt; Bosque &gt; Dominios (Group Policy Management &gt; Forest &gt; Domains), su dominio y después Objetos de directiva de grupo (Group Policy Objects).</translation>
    </message>
    <message>
        <source>Save a copy of each object that was modified.</source>
        <translation>Guarde una copia de cada objeto que se haya modificado.</translation>
    </message>
    <message>
        <source>Delete each of these objects that exists.</source>
        <translation>Elimine cada uno de estos objetos que exista.</translation>
    </message>
    <message>
        <source>With the R2 release, delete these as well.</source>
        <translation>En la versión R2, elimine también estos.</translation>
    </message>
    <message>
        <source>Delete these as well if they exist.</source>
        <translation>Elimine también estos si existen.</translation>
    </message>
    <message>
        <source>Delete also the other objects whose names begin with “Small Business Server”, “Windows SBS” or “Update Services”.</source>
        <translation>Elimine también los demás objetos cuyos nombres comiencen por “Small Business Server”, “Windows SBS” o “Update Services”.</translation>
    </message>
    <message>
        <source>Set the password policy in the Dashboard and keep strong passwords.</source>
        <translation>Establezca la directiva de contraseñas en el panel y mantenga contraseñas seguras.</translation>
    </message>
    <message>
        <source>The password policy is now stored in the Default Domain Policy and no longer in an SBS object.</source>
        <translation>La directiva de contraseñas se guarda ahora en Default Domain Policy (Directiva predeterminada de dominio) y ya no en un objeto de SBS.</translation>
    </message>
    <message>
        <source>On your server a name may have a hyphen instead of a dash, or “Policies” instead of “Policy”.</source>
        <translation>En su servidor, un nombre puede tener un guion corto en lugar de una raya, o “Policies” en lugar de “Policy”.</translation>
    </message>
    <message>
        <source>Keep the object that redirects folders; it is deleted in phase 5, after the new policy is enabled.</source>
        <translation>Conserve el objeto que redirige carpetas; se elimina en la fase 5, una vez habilitada la directiva nueva.</translation>
    </message>
    <message>
        <source>Microsoft’s guide lists names of SBS 2003 and of an “SBS 2008 R2” that never existed; go by how the names begin.</source>
        <translation>La guía de Microsoft contiene nombres de SBS 2003 y de un “SBS 2008 R2” que nunca existió; guíese por el comienzo de los nombres.</translation>
    </message>
    <message>
        <source>Microsoft’s guide goes through “Server Management &gt; Advanced Management”, as in SBS 2003; open the console itself.</source>
        <translation>La guía de Microsoft pasa por “Administración de servidores &gt; Administración avanzada” (Server Management &gt; Advanced Management), como en SBS 2003; abra directamente la consola.</translation>
    </message>
    <message>
        <source>Old SBS Group Policy objects</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>GPO antiguos de SBS</translation>
    </message>
    <message>
        <source>Links of Group Policy objects</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Vínculos de los GPO</translation>
    </message>
    <message>
        <source>Password policy of the domain</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Directiva de contraseñas del dominio</translation>
    </message>
    <message>
        <source>Delete the old WMI filters</source>
        <extracomment>Title of a step</extracomment>
        <translation>Eliminar los filtros WMI antiguos</translation>
    </message>
    <message>
        <source>They belong to the deleted policies and nothing uses them any more.</source>
        <translation>Pertenecen a las directivas eliminadas y ya nada los usa.</translation>
    </message>
    <message>
        <source>Filters without a policy remain in the directory.</source>
        <translation>Quedan en el directorio filtros sin directiva.</translation>
    </message>
    <message>
        <source>No such msWMI-Som object is left in the directory</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>No queda en el directorio ningún objeto msWMI-Som de este tipo</translation>
    </message>
    <message>
        <source>Open Server Manager &gt; Features &gt; Group Policy Management, your domain, and then WMI Filters.</source>
        <translation>Abra Administrador del servidor &gt; Características &gt; Administración de directivas de grupo (Server Manager &gt; Features &gt; Group Policy Management), su dominio y después Filtros WMI (WMI Filters).</translation>
    </message>
    <message>
        <source>In the same console open WMI Filters.</source>
        <translation>En la misma consola, abra Filtros WMI (WMI Filters).</translation>
    </message>
    <message>
        <source>Delete these two filters.</source>
        <translation>Elimine estos dos filtros.</translation>
    </message>
    <message>
        <source>Delete these two filters if they exist.</source>
        <translation>Elimine estos dos filtros si existen.</translation>
    </message>
    <message>
        <source>Delete also the filters whose names begin with “Windows SBS”.</source>
        <translation>Elimine también los filtros cuyos nombres comiencen por “Windows SBS”.</translation>
    </message>
    <message>
        <source>Delete each of these three filters that exists.</source>
        <translation>Elimine cada uno de estos tres filtros que exista.</translation>
    </message>
    <message>
        <source>Microsoft’s guide speaks of three filters, but SBS 2003 has these two.</source>
        <translation>La guía de Microsoft habla de tres filtros, pero SBS 2003 tiene estos dos.</translation>
    </message>
    <message>
        <source>Microsoft’s guide speaks of three filters but names only these two, which are those of SBS 2003.</source>
        <translation>La guía de Microsoft habla de tres filtros, pero solo menciona estos dos, que son los de SBS 2003.</translation>
    </message>
    <message>
        <source>Old WMI filters</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Filtros WMI antiguos</translation>
    </message>
    <message>
        <source>List the shared folders and rebuild their structure</source>
        <extracomment>Title of a step</extracomment>
        <translation>Listar las carpetas compartidas y recrear su estructura</translation>
    </message>
    <message>
        <source>What is not on the list is not copied, and is lost with the source server.</source>
        <translation>Lo que no está en la lista no se copia y se pierde con el servidor de origen.</translation>
    </message>
    <message>
        <source>The shared folders do not stay on the source server</source>
        <extracomment>When the step is needed; the shared folders of the source server that is replaced</extracomment>
        <translation>Las carpetas compartidas no se quedan en el servidor de origen</translation>
    </message>
    <message>
        <source>Shared folders are forgotten, or end in the wrong place.</source>
        <translation>Se olvidan carpetas compartidas o acaban en el lugar equivocado.</translation>
    </message>
    <message>
        <source>A list of all shares with their permissions, and a matching folder for each on the destination server</source>
        <extracomment>Share: a shared folder</extracomment>
        <translation>Una lista de todos los recursos compartidos con sus permisos y, para cada uno, una carpeta equivalente en el servidor de destino</translation>
    </message>
    <message>
        <source>List the shares of the source server with their permissions.</source>
        <extracomment>Share: a shared folder</extracomment>
        <translation>Liste los recursos compartidos del servidor de origen con sus permisos.</translation>
    </message>
    <message>
        <source>Create or adapt matching folders and shares on the destination server.</source>
        <translation>Cree o adapte en el servidor de destino las carpetas y los recursos compartidos equivalentes.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for Foundation makes the copy optional, because the source server may stay in the network.</source>
        <translation>En la guía de Microsoft para Foundation la copia es opcional, porque el servidor de origen puede permanecer en la red.</translation>
    </message>
    <message>
        <source>The contents list of this part of Microsoft’s guide links into the guide for SBS 2008; read the part itself.</source>
        <translation>El índice de esta parte de la guía de Microsoft lleva a la guía para SBS 2008; lea la parte en sí.</translation>
    </message>
    <message>
        <source>Compare sizes with free space</source>
        <extracomment>Title of a step</extracomment>
        <translation>Comparar los tamaños con el espacio libre</translation>
    </message>
    <message>
        <source>A copy that runs out of space stops in the middle.</source>
        <translation>Una copia que se queda sin espacio se detiene a medias.</translation>
    </message>
    <message>
        <source>The copy fails when the disk is full.</source>
        <translation>La copia falla cuando el disco está lleno.</translation>
    </message>
    <message>
        <source>Size of each folder and free space of the drive that receives it</source>
        <translation>Tamaño de cada carpeta y espacio libre de la unidad que la recibe</translation>
    </message>
    <message>
        <source>Determine the size of each folder on the source server.</source>
        <translation>Determine el tamaño de cada carpeta en el servidor de origen.</translation>
    </message>
    <message>
        <source>Make sure that the destination server has room for all of them.</source>
        <translation>Asegúrese de que el servidor de destino tenga espacio para todas.</translation>
    </message>
    <message>
        <source>Make the source shares read-only</source>
        <extracomment>Title of a step; share: a shared folder; the source: the source server</extracomment>
        <translation>Limitar a solo lectura los recursos compartidos del servidor de origen</translation>
    </message>
    <message>
        <source>Whatever users save during the copy would stay behind.</source>
        <translation>Lo que los usuarios guarden durante la copia quedaría atrás.</translation>
    </message>
    <message>
        <source>Late changes on the source server are lost.</source>
        <translation>Se pierden los cambios tardíos en el servidor de origen.</translation>
    </message>
    <message>
        <source>No user can save a file in the shares of the source server</source>
        <extracomment>What proves that the step is done; share: a shared folder</extracomment>
        <translation>Ningún usuario puede guardar un archivo en los recursos compartidos del servidor de origen</translation>
    </message>
    <message>
        <source>Tell the users when the shared folders become read-only.</source>
        <translation>Indique a los usuarios cuándo pasan a ser de solo lectura las carpetas compartidas.</translation>
    </message>
    <message>
        <source>Set the permissions of each share to read-only for all users.</source>
        <extracomment>Share: a shared folder</extracomment>
        <translation>Establezca los permisos de cada recurso compartido en solo lectura para todos los usuarios.</translation>
    </message>
    <message>
        <source>Copy every share</source>
        <extracomment>Title of a step; share: a shared folder</extracomment>
        <translation>Copiar cada recurso compartido</translation>
    </message>
    <message>
        <source>The command copies the data together with its permissions, owners and times.</source>
        <translation>El comando copia los datos junto con sus permisos, propietarios y marcas de tiempo.</translation>
    </message>
    <message>
        <source>The data stays on the source server and goes with it.</source>
        <translation>Los datos se quedan en el servidor de origen y desaparecen con él.</translation>
    </message>
    <message>
        <source>A log for each share with 0 in the column FAILED for Dirs and Files, and an exit code below 8</source>
        <extracomment>Share: a shared folder; log: the file in which the copy command writes its results</extracomment>
        <translation>Un archivo de registro por recurso compartido con 0 en la columna “ERROR” (FAILED) para “Director.” (Dirs) y “Archivos” (Files) y un código de salida inferior a 8</translation>
    </message>
    <message>
        <source>Sign in to the destination server as a domain administrator.</source>
        <translation>Inicie sesión en el servidor de destino como administrador de dominio.</translation>
    </message>
    <message>
        <source>Run this command for each share, with your names and a log file of its own for each share.</source>
        <extracomment>Share: a shared folder; log: the file in which the copy command writes its results</extracomment>
        <translation>Ejecute este comando para cada recurso compartido, con sus nombres y con un archivo de registro propio para cada uno.</translation>
    </message>
    <message>
        <source>Read each log: the column FAILED must show 0 for Dirs and Files.</source>
        <extracomment>Log: the file in which the copy command writes its results</extracomment>
        <translation>Lea cada archivo de registro: la columna “ERROR” (FAILED) debe mostrar 0 para “Director.” (Dirs) y “Archivos” (Files).</translation>
    </message>
    <message>
        <source>/E takes subfolders, empty ones too; /B reads past missing permissions; /COPY:DATSOU takes data, attributes, times, security, owner and auditing.</source>
        <translation>/E incluye las subcarpetas, también las vacías; /B lee aunque falten permisos; /COPY:DATSOU incluye datos, atributos, marcas de tiempo, seguridad, propietario y auditoría.</translation>
    </message>
    <message>
        <source>Microsoft’s guide uses one log for all shares, but /LOG overwrites it each time; change the file name, or append with /LOG+.</source>
        <extracomment>Share: a shared folder; log: the file in which the copy command writes its results</extracomment>
        <translation>La guía de Microsoft usa un solo archivo de registro para todos los recursos compartidos, pero /LOG lo sobrescribe cada vez; cambie el nombre del archivo o anexe con /LOG+.</translation>
    </message>
    <message>
        <source>Microsoft’s command line lacks the space between the source and the destination argument; it is correct here.</source>
        <translation>En la línea de comandos de Microsoft falta el espacio entre el argumento de origen y el de destino; aquí es correcta.</translation>
    </message>
    <message>
        <source>Microsoft’s command line has spaces inside the network paths; it is correct here.</source>
        <translation>La línea de comandos de Microsoft tiene espacios dentro de las rutas de red; aquí es correcta.</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Antes de comenzar</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>Short name of the part before phase 1, for the timeline</extracomment>
        <translation>Comenzar</translation>
    </message>
    <message>
        <source>Read the whole procedure before starting</source>
        <extracomment>Title of a step</extracomment>
        <translation>Leer todo el procedimiento antes de empezar</translation>
    </message>
    <message>
        <source>A migration takes days, and some deadlines start long before you notice them.</source>
        <translation>Una migración dura días y algunos plazos empiezan mucho antes de lo que parece.</translation>
    </message>
    <message>
        <source>Confirmation by the technician</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Confirmación del técnico</translation>
    </message>
    <message>
        <source>Read the titles, limits and conditions of all eight phases once.</source>
        <translation>Lea una vez los títulos, los límites y las condiciones de las ocho fases.</translation>
    </message>
    <message>
        <source>Make sure that the new server has 64-bit hardware, because there is no 32-bit edition of the new system.</source>
        <translation>Asegúrese de que el servidor nuevo tenga hardware de 64 bits, porque no hay edición de 32 bits del sistema nuevo.</translation>
    </message>
    <message>
        <source>Plan a day for the removal of the source server: it has to be gone at the latest 21 days after the installation, or 7 days without update KB943494.</source>
        <translation>Planifique un día para la retirada del servidor de origen: debe estar fuera a más tardar 21 días después de la instalación o, sin la actualización KB943494, 7 días después.</translation>
    </message>
    <message>
        <source>Plan the day on which the source server goes: at the latest 21 days after the installation.</source>
        <translation>Planifique el día en que desaparece el servidor de origen: a más tardar 21 días después de la instalación.</translation>
    </message>
    <message>
        <source>Decide whether the source server stays: as a domain controller or additional server it may, without a deadline.</source>
        <translation>Decida si el servidor de origen se queda: puede hacerlo como controlador de dominio o como servidor adicional, sin plazo.</translation>
    </message>
    <message>
        <source>Microsoft collects further tools and help for this migration under its short link 217520.</source>
        <translation>Microsoft reúne más herramientas y ayuda para esta migración en su vínculo corto 217520.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for this product has seven phases; folder redirection is added for servers that redirect folders.</source>
        <translation>La guía de Microsoft para este producto tiene siete fases; la redirección de carpetas se ha agregado para los servidores que redirigen carpetas.</translation>
    </message>
    <message>
        <source>Microsoft’s guide lists the Migration Preparation Tool; it is not needed, as the schema is at version 56 already.</source>
        <translation>La guía de Microsoft incluye la herramienta de preparación de la migración; no es necesaria, porque el esquema ya tiene la versión 56.</translation>
    </message>
    <message>
        <source>How to get an administrator command prompt</source>
        <extracomment>Title of a step</extracomment>
        <translation>Cómo abrir un símbolo del sistema de administrador</translation>
    </message>
    <message>
        <source>Many commands of this guide change nothing, or fail, without administrator rights.</source>
        <translation>Sin derechos de administrador, muchos comandos de esta guía no cambian nada o fallan.</translation>
    </message>
    <message>
        <source>Sign in to the source server as an administrator, open Start &gt; Run and enter this command.</source>
        <translation>Inicie sesión en el servidor de origen como administrador, abra Inicio &gt; Ejecutar y escriba este comando.</translation>
    </message>
    <message>
        <source>On the source server type this command on the Start screen and choose “Run as administrator” for it.</source>
        <translation>En el servidor de origen, escriba este comando en la pantalla Inicio y elija para él “Ejecutar como administrador”.</translation>
    </message>
    <message>
        <source>On the source server type this command in the search box of Start and choose “Run as administrator” for it.</source>
        <translation>En el servidor de origen, escriba este comando en el cuadro de búsqueda de Inicio y elija para él “Ejecutar como administrador”.</translation>
    </message>
    <message>
        <source>On the destination server type the same command on the Start screen and choose “Run as administrator” for the result.</source>
        <translation>En el servidor de destino, escriba el mismo comando en la pantalla Inicio y elija “Ejecutar como administrador” para el resultado.</translation>
    </message>
    <message>
        <source>Microsoft’s guide uses the search box and “Run as administrator” on the source; Windows Server 2003 has neither.</source>
        <extracomment>The source: the source server</extracomment>
        <translation>La guía de Microsoft usa en el servidor de origen el cuadro de búsqueda y “Ejecutar como administrador”; Windows Server 2003 no tiene ninguno de los dos.</translation>
    </message>
    <message>
        <source>Perform post-migration tasks</source>
        <translation>Realizar tareas posteriores a la migración</translation>
    </message>
    <message>
        <source>Post-migration tasks</source>
        <extracomment>Short name of phase 7 for the timeline; keep it under 24 characters</extracomment>
        <translation>Tareas posteriores</translation>
    </message>
    <message>
        <source>Remove DNS entries of the source</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>Quitar las entradas DNS del servidor de origen</translation>
    </message>
    <message>
        <source>Entries of a server that is gone slow down every name that is looked up through them.</source>
        <translation>Las entradas de un servidor que ya no existe ralentizan cada nombre que se busca a través de ellas.</translation>
    </message>
    <message>
        <source>Name resolution waits for a server that never answers.</source>
        <translation>La resolución de nombres espera a un servidor que nunca responde.</translation>
    </message>
    <message>
        <source>No name server, forwarder or other record has the name or the address of the source server</source>
        <translation>Ningún servidor de nombres, reenviador ni otro registro DNS tiene el nombre o la dirección del servidor de origen</translation>
    </message>
    <message>
        <source>In DNS Manager open the properties of the server and remove the source server from “Forwarders”.</source>
        <translation>En el Administrador de DNS, abra las propiedades del servidor y quite el servidor de origen de “Reenviadores” (Forwarders).</translation>
    </message>
    <message>
        <source>Open the properties of each forward lookup zone and remove the source server from “Name Servers”.</source>
        <translation>Abra las propiedades de cada zona de búsqueda directa y quite el servidor de origen de “Servidores de nombres” (Name Servers).</translation>
    </message>
    <message>
        <source>Do the same for each reverse lookup zone.</source>
        <translation>Haga lo mismo con cada zona de búsqueda inversa.</translation>
    </message>
    <message>
        <source>Leave these entries alone while the source server stays in the network, because they are needed.</source>
        <translation>No toque estas entradas mientras el servidor de origen permanezca en la red, porque se necesitan.</translation>
    </message>
    <message>
        <source>Name servers of the zones</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Servidores de nombres de las zonas</translation>
    </message>
    <message>
        <source>DNS records of the former controller</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Registros DNS del controlador anterior</translation>
    </message>
    <message>
        <source>Share the application data folders</source>
        <extracomment>Title of a step</extracomment>
        <translation>Compartir las carpetas de datos de aplicaciones</translation>
    </message>
    <message>
        <source>Copied data of line-of-business and other applications is of use only when its users reach it.</source>
        <translation>Los datos copiados de las aplicaciones, de línea de negocio o no, solo sirven si sus usuarios pueden acceder a ellos.</translation>
    </message>
    <message>
        <source>Applications do not find their data.</source>
        <translation>Las aplicaciones no encuentran sus datos.</translation>
    </message>
    <message>
        <source>The folders are listed in the Dashboard under Storage</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Las carpetas figuran en el panel, en Almacenamiento (Storage)</translation>
    </message>
    <message>
        <source>Set the share permissions of each folder of application data.</source>
        <translation>Establezca los permisos de recurso compartido de cada carpeta de datos de aplicaciones.</translation>
    </message>
    <message>
        <source>Set the NTFS permissions of each of these folders.</source>
        <translation>Establezca los permisos NTFS de cada una de estas carpetas.</translation>
    </message>
    <message>
        <source>Check that the folders appear in the Dashboard under Storage.</source>
        <translation>Compruebe que las carpetas aparezcan en el panel, en Almacenamiento (Storage).</translation>
    </message>
    <message>
        <source>Change drive mappings in logon scripts</source>
        <extracomment>Title of a step</extracomment>
        <translation>Cambiar las asignaciones de unidades en los scripts de inicio de sesión</translation>
    </message>
    <message>
        <source>A mapping to the source server fails at every sign-in.</source>
        <translation>Una asignación al servidor de origen falla en cada inicio de sesión.</translation>
    </message>
    <message>
        <source>A logon script maps drives to the source server</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Un script de inicio de sesión asigna unidades al servidor de origen</translation>
    </message>
    <message>
        <source>Users miss their network drives.</source>
        <translation>A los usuarios les faltan sus unidades de red.</translation>
    </message>
    <message>
        <source>No script contains the name of the source server</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Ningún script contiene el nombre del servidor de origen</translation>
    </message>
    <message>
        <source>Search the scripts in the share NETLOGON for the name of the source server.</source>
        <extracomment>Share: a shared folder</extracomment>
        <translation>Busque el nombre del servidor de origen en los scripts del recurso compartido NETLOGON.</translation>
    </message>
    <message>
        <source>Point each mapping to the matching share of the destination server.</source>
        <extracomment>Share: a shared folder</extracomment>
        <translation>Dirija cada asignación al recurso compartido equivalente del servidor de destino.</translation>
    </message>
    <message>
        <source>References in the directory</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Referencias en el directorio</translation>
    </message>
    <message>
        <source>Remove the ISA proxy settings from clients</source>
        <extracomment>Title of a step</extracomment>
        <translation>Quitar la configuración de proxy de ISA de los equipos cliente</translation>
    </message>
    <message>
        <source>The client computers still send web requests to the proxy that left with the source server.</source>
        <translation>Los equipos cliente aún envían las solicitudes web al proxy que desapareció con el servidor de origen.</translation>
    </message>
    <message>
        <source>The source was SBS 2003 Premium with Internet Security and Acceleration (ISA) Server</source>
        <translation>El servidor de origen era SBS 2003 Premium con Internet Security and Acceleration (ISA) Server</translation>
    </message>
    <message>
        <source>Port 80 for a new proxy</source>
        <translation>Puerto 80 para un proxy nuevo</translation>
    </message>
    <message>
        <source>Client computers have no access to the web.</source>
        <translation>Los equipos cliente no tienen acceso a la web.</translation>
    </message>
    <message>
        <source>Each client computer opens a web page</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Cada equipo cliente abre una página web</translation>
    </message>
    <message>
        <source>Uninstall the Microsoft Firewall Client.</source>
        <translation>Desinstale Microsoft Firewall Client.</translation>
    </message>
    <message>
        <source>In Internet Explorer open Tools &gt; Internet Options &gt; Connections &gt; LAN Settings.</source>
        <translation>En Internet Explorer, abra Herramientas &gt; Opciones de Internet &gt; Conexiones &gt; Configuración de LAN (Tools &gt; Internet Options &gt; Connections &gt; LAN Settings).</translation>
    </message>
    <message>
        <source>Without a proxy, clear all boxes.</source>
        <extracomment>Clear: remove the tick from a box</extracomment>
        <translation>Sin proxy, desactive todas las casillas.</translation>
    </message>
    <message>
        <source>With a new proxy, clear “Automatic configuration”, tick both “Proxy server” boxes, and enter the full name of the proxy and port 80.</source>
        <extracomment>Clear: remove the tick from a box</extracomment>
        <translation>Con un proxy nuevo, desactive “Configuración automática” (Automatic configuration), active las dos casillas de “Servidor proxy” (Proxy server) y escriba el nombre completo del proxy y el puerto 80.</translation>
    </message>
    <message>
        <source>Open a web page as a test.</source>
        <translation>Abra una página web como prueba.</translation>
    </message>
    <message>
        <source>Give Administrators the right to log on as a batch job</source>
        <extracomment>Title of a step</extracomment>
        <translation>Conceder a los administradores el derecho a iniciar sesión como proceso por lotes</translation>
    </message>
    <message>
        <source>The server can run alerts while nobody is signed in only with this right.</source>
        <translation>Solo con este derecho puede el servidor ejecutar alertas mientras nadie tiene la sesión iniciada.</translation>
    </message>
    <message>
        <source>Alerts fail with error 2147943785 (0x80070569).</source>
        <translation>Las alertas fallan con el error 2147943785 (0x80070569).</translation>
    </message>
    <message>
        <source>SeBatchLogonRight contains *S-1-5-32-544 in the file GptTmpl.inf of the policy</source>
        <translation>SeBatchLogonRight contiene *S-1-5-32-544 en el archivo GptTmpl.inf de la directiva</translation>
    </message>
    <message>
        <source>Open Group Policy Management &gt; Forest &gt; Domains, your domain, and then Domain Controllers &gt; Default Domain Controllers Policy.</source>
        <translation>Abra Administración de directivas de grupo &gt; Bosque &gt; Dominios (Group Policy Management &gt; Forest &gt; Domains), su dominio y después Domain Controllers &gt; Default Domain Controllers Policy (Directiva predeterminada de controladores de dominio).</translation>
    </message>
    <message>
        <source>Choose “Edit” and open Computer Configuration &gt; Policies &gt; Windows Settings &gt; Security Settings &gt; Local Policies &gt; User Rights Assignment.</source>
        <translation>Haga clic en “Editar” y abra Configuración del equipo &gt; Directivas &gt; Configuración de Windows &gt; Configuración de seguridad &gt; Directivas locales &gt; Asignación de derechos de usuario (Computer Configuration &gt; Policies &gt; Windows Settings &gt; Security Settings &gt; Local Policies &gt; User Rights Assignment).</translation>
    </message>
    <message>
        <source>Open the properties of “Log on as a batch job” and choose “Add User or Group”, then “Browse”.</source>
        <translation>Abra las propiedades de “Iniciar sesión como proceso por lotes” (Log on as a batch job) y haga clic en “Agregar usuario o grupo” (Add User or Group) y después en “Examinar”.</translation>
    </message>
    <message>
        <source>Enter the name of the built-in group, choose “Check Names” and confirm with “OK” three times.</source>
        <translation>Escriba el nombre del grupo integrado, haga clic en “Comprobar nombres” (Check Names) y confirme tres veces con “Aceptar”.</translation>
    </message>
    <message>
        <source>Take a full backup of the source server</source>
        <extracomment>Title of a step</extracomment>
        <translation>Hacer una copia de seguridad completa del servidor de origen</translation>
    </message>
    <message>
        <source>Only a backup brings the server back after a fault, and its data with it.</source>
        <translation>Solo una copia de seguridad permite recuperar el servidor y sus datos tras un fallo.</translation>
    </message>
    <message>
        <source>Only a backup brings the server back after a fault, and only a backup undoes the schema change that follows later.</source>
        <translation>Solo una copia de seguridad permite recuperar el servidor tras un fallo y solo una copia de seguridad permite deshacer el cambio de esquema que viene después.</translation>
    </message>
    <message>
        <source>A fault that cannot be repaired means loss of data.</source>
        <translation>Un fallo que no se puede reparar significa pérdida de datos.</translation>
    </message>
    <message>
        <source>A finished full backup with its date, target and size</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Una copia de seguridad completa terminada, con su fecha, destino y tamaño</translation>
    </message>
    <message>
        <source>Make a full backup with the backup tool of Windows Small Business Server 2003 before you change anything.</source>
        <translation>Haga una copia de seguridad completa con la herramienta de copia de seguridad de Windows Small Business Server 2003 antes de cambiar nada.</translation>
    </message>
    <message>
        <source>Make a full backup with the backup tool that came with the source server before you change anything.</source>
        <translation>Haga una copia de seguridad completa con la herramienta de copia de seguridad incluida en el servidor de origen antes de cambiar nada.</translation>
    </message>
    <message>
        <source>Include the system state, so that the directory can be restored too.</source>
        <translation>Incluya el estado del sistema para que también se pueda restaurar el directorio.</translation>
    </message>
    <message>
        <source>Keep the backup on a medium that is not part of the source server.</source>
        <translation>Guarde la copia de seguridad en un medio que no forme parte del servidor de origen.</translation>
    </message>
    <message>
        <source>Microsoft describes backup and restore of this product under its short link 27140.</source>
        <translation>Microsoft describe la copia de seguridad y la restauración de este producto en su vínculo corto 27140.</translation>
    </message>
    <message>
        <source>Microsoft describes backup and restore of this product under its short link 104285.</source>
        <translation>Microsoft describe la copia de seguridad y la restauración de este producto en su vínculo corto 104285.</translation>
    </message>
    <message>
        <source>Microsoft describes backup and restore of this product on TechNet: “Managing Server Backup”, cc527488.</source>
        <translation>Microsoft describe la copia de seguridad y la restauración de este producto en TechNet: “Managing Server Backup”, cc527488.</translation>
    </message>
    <message>
        <source>Microsoft describes the backup on TechNet: “Learn more about setting up server backup”, server-backup-support-1.</source>
        <translation>Microsoft describe la copia de seguridad en TechNet: “Learn more about setting up server backup”, server-backup-support-1.</translation>
    </message>
    <message>
        <source>Microsoft describes backup and restore of this product on TechNet: “Backup and Recovery”, cc754097.</source>
        <translation>Microsoft describe la copia de seguridad y la restauración de este producto en TechNet: “Backup and Recovery”, cc754097.</translation>
    </message>
    <message>
        <source>Microsoft describes this in its article Manage-Backup-and-Restore-in-Windows-Server-Essentials.</source>
        <translation>Microsoft lo describe en su artículo Manage-Backup-and-Restore-in-Windows-Server-Essentials.</translation>
    </message>
    <message>
        <source>Prove that the backup can be restored</source>
        <extracomment>Title of a step</extracomment>
        <translation>Demostrar que la copia de seguridad se puede restaurar</translation>
    </message>
    <message>
        <source>A backup that nobody has read back is only a hope.</source>
        <translation>Una copia de seguridad que nadie ha probado a leer es solo una esperanza.</translation>
    </message>
    <message>
        <source>You learn that the backup is useless at the moment when you need it.</source>
        <translation>Que la copia de seguridad no sirve se descubre justo cuando hace falta.</translation>
    </message>
    <message>
        <source>A list of sampled files whose restored copy has the same hash as the original</source>
        <translation>Una lista de archivos de muestra cuya copia restaurada tiene el mismo hash que el original</translation>
    </message>
    <message>
        <source>Check that the backup job ended without errors.</source>
        <translation>Compruebe que el trabajo de copia de seguridad haya terminado sin errores.</translation>
    </message>
    <message>
        <source>Pick some files at random and restore them to another folder.</source>
        <translation>Elija algunos archivos al azar y restáurelos en otra carpeta.</translation>
    </message>
    <message>
        <source>Compare each restored file with its original.</source>
        <translation>Compare cada archivo restaurado con su original.</translation>
    </message>
    <message>
        <source>Move the mailboxes to Office 365</source>
        <extracomment>Title of a step</extracomment>
        <translation>Mover los buzones a Office 365</translation>
    </message>
    <message>
        <source>The mailboxes must be out of the source server before Exchange can be removed from it.</source>
        <translation>Los buzones deben haber salido del servidor de origen antes de que se pueda quitar Exchange de él.</translation>
    </message>
    <message>
        <source>Exchange refuses to be uninstalled while mailboxes remain.</source>
        <translation>Exchange no se puede desinstalar mientras queden buzones.</translation>
    </message>
    <message>
        <source>All mailboxes are in Office 365 and receive mail there</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Todos los buzones están en Office 365 y reciben correo allí</translation>
    </message>
    <message>
        <source>Move all mailboxes with a cutover Exchange migration.</source>
        <translation>Mueva todos los buzones con una migración total de Exchange (cutover Exchange migration).</translation>
    </message>
    <message>
        <source>Finish the move before the destination server is installed.</source>
        <translation>Termine el traslado antes de instalar el servidor de destino.</translation>
    </message>
    <message>
        <source>Move the content of public folders separately, because Office 365 had none.</source>
        <translation>Mueva por separado el contenido de las carpetas públicas, porque Office 365 no las tenía.</translation>
    </message>
    <message>
        <source>Switch on Office 365 integration after the installation, in phase 2.</source>
        <translation>Active la integración de Office 365 después de la instalación, en la fase 2.</translation>
    </message>
    <message>
        <source>Microsoft’s guides disagree on whether Exchange has to be removed from the source for the integration: optional here, mandatory in the guide for 2012 R2; settle it with the customer.</source>
        <extracomment>The source: the source server</extracomment>
        <translation>Las guías de Microsoft discrepan sobre si hay que quitar Exchange del servidor de origen para la integración: aquí es opcional; en la guía para 2012 R2, obligatorio. Acuérdelo con el cliente.</translation>
    </message>
    <message>
        <source>Let the Office 365 migration reach Exchange 2003</source>
        <extracomment>Title of a step</extracomment>
        <translation>Permitir que la migración a Office 365 acceda a Exchange 2003</translation>
    </message>
    <message>
        <source>The migration service of Office 365 reads the mailboxes by RPC over HTTP.</source>
        <translation>El servicio de migración de Office 365 lee los buzones mediante RPC sobre HTTP.</translation>
    </message>
    <message>
        <source>The migration of the mailboxes cannot connect.</source>
        <translation>La migración de los buzones no puede conectarse.</translation>
    </message>
    <message>
        <source>The registry value lists the full name of the source server</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>El valor del Registro contiene el nombre completo del servidor de origen</translation>
    </message>
    <message>
        <source>Enable RPC over HTTP on the source server.</source>
        <translation>Habilite RPC sobre HTTP en el servidor de origen.</translation>
    </message>
    <message>
        <source>If the migration still fails, open this registry key.</source>
        <translation>Si la migración sigue fallando, abra esta clave del Registro.</translation>
    </message>
    <message>
        <source>Make sure that the value “ValidPorts” lists the full name of the source server after this pattern, with your domain.</source>
        <translation>Asegúrese de que el valor “ValidPorts” contenga el nombre completo del servidor de origen según este modelo, con su dominio.</translation>
    </message>
    <message>
        <source>Plan a second Exchange server</source>
        <extracomment>Title of a step</extracomment>
        <translation>Planificar un segundo servidor Exchange</translation>
    </message>
    <message>
        <source>Exchange needs a server of its own, and it can join only when the destination server runs the domain.</source>
        <translation>Exchange necesita un servidor propio, que solo puede unirse cuando el servidor de destino administra el dominio.</translation>
    </message>
    <message>
        <source>Exchange refuses to be uninstalled from the source server while mailboxes remain.</source>
        <translation>Exchange no se puede desinstalar del servidor de origen mientras queden buzones.</translation>
    </message>
    <message>
        <source>All mailboxes are on the new Exchange server and receive mail there</source>
        <translation>Todos los buzones están en el nuevo servidor Exchange y reciben correo allí</translation>
    </message>
    <message>
        <source>Plan a second server for Exchange Server 2013, or for Exchange Server 2010 SP1 on an older Windows Server.</source>
        <translation>Prevea un segundo servidor para Exchange Server 2013, o para Exchange Server 2010 SP1 en un Windows Server más antiguo.</translation>
    </message>
    <message>
        <source>Set up the new Exchange server after the destination server is installed.</source>
        <translation>Configure el nuevo servidor Exchange después de instalar el servidor de destino.</translation>
    </message>
    <message>
        <source>Finish the move of all mailboxes before the source server is demoted.</source>
        <translation>Termine de mover todos los buzones antes de disminuir de nivel el servidor de origen.</translation>
    </message>
    <message>
        <source>Exchange is not supported on the Essentials server itself.</source>
        <translation>Exchange no se admite en el propio servidor Essentials.</translation>
    </message>
    <message>
        <source>Exchange 2010 does not install on Windows Server 2012.</source>
        <translation>Exchange 2010 no se puede instalar en Windows Server 2012.</translation>
    </message>
    <message>
        <source>Run the Best Practices Analyzer on the source</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>Ejecutar el Analizador de procedimientos recomendados en el servidor de origen</translation>
    </message>
    <message>
        <source>It reads directory, network, Exchange and other settings, and names faults that the migration would carry along.</source>
        <translation>Lee la configuración del directorio, la red, Exchange y otras partes e indica fallos que la migración arrastraría.</translation>
    </message>
    <message>
        <source>It reads the settings of directory, registry and web server, and names faults that the migration would carry along.</source>
        <translation>Lee la configuración del directorio, el Registro y el servidor web e indica fallos que la migración arrastraría.</translation>
    </message>
    <message>
        <source>Hidden faults of the source server come up in the middle of the migration.</source>
        <translation>Los fallos ocultos del servidor de origen aparecen en plena migración.</translation>
    </message>
    <message>
        <source>A saved report in which each finding is solved or accepted</source>
        <extracomment>What proves that the step is done; finding: what a check or an analyzer reports</extracomment>
        <translation>Un informe guardado en el que cada hallazgo está resuelto o aceptado</translation>
    </message>
    <message>
        <source>Download, install and update the Windows SBS 2003 Best Practices Analyzer.</source>
        <translation>Descargue, instale y actualice Windows SBS 2003 Best Practices Analyzer.</translation>
    </message>
    <message>
        <source>Download, install and update the Windows SBS 2008 Best Practices Analyzer (Microsoft download 6231).</source>
        <translation>Descargue, instale y actualice Windows SBS 2008 Best Practices Analyzer (descarga 6231 de Microsoft).</translation>
    </message>
    <message>
        <source>Download, install and update the Windows Server Solutions Best Practices Analyzer (Microsoft download 15556).</source>
        <translation>Descargue, instale y actualice Windows Server Solutions Best Practices Analyzer (descarga 15556 de Microsoft).</translation>
    </message>
    <message>
        <source>Open All Programs &gt; SBS Best Practices Analyzer Tool and choose “Start a scan”.</source>
        <translation>Abra Todos los programas &gt; SBS Best Practices Analyzer Tool y haga clic en “Iniciar un examen” (Start a scan).</translation>
    </message>
    <message>
        <source>Enter a label for the scan, for example:</source>
        <translation>Escriba una etiqueta para el examen, por ejemplo:</translation>
    </message>
    <message>
        <source>Choose “Start scanning”, then “View a report of this Best Practices scan”.</source>
        <translation>Haga clic en “Iniciar examen” (Start scanning) y después en “Ver un informe de este examen de procedimientos recomendados” (View a report of this Best Practices scan).</translation>
    </message>
    <message>
        <source>Open Devices &gt; Server Tasks &gt; Best Practices Analyzer in the Dashboard.</source>
        <translation>En el panel, abra Dispositivos &gt; Tareas del servidor &gt; Analizador de procedimientos recomendados (Devices &gt; Server Tasks &gt; Best Practices Analyzer).</translation>
    </message>
    <message>
        <source>Read the report, and solve as many findings as possible.</source>
        <extracomment>Finding: what a check or an analyzer reports</extracomment>
        <translation>Lea el informe y resuelva tantos hallazgos como sea posible.</translation>
    </message>
    <message>
        <source>Read the reports List, Tree and Other, and solve as many findings as possible.</source>
        <extracomment>Finding: what a check or an analyzer reports</extracomment>
        <translation>Lea los informes Lista (List), Árbol (Tree) y Otros (Other) y resuelva tantos hallazgos como sea posible.</translation>
    </message>
    <message>
        <source>It reads Active Directory, WMI, the registry and the IIS metabase.</source>
        <translation>Lee Active Directory, WMI, el Registro y la metabase de IIS.</translation>
    </message>
    <message>
        <source>It reads Active Directory, WMI, the registry, the IIS metabase, Exchange Server, Update Services, the network configuration, SharePoint and SQL Server.</source>
        <translation>Lee Active Directory, WMI, el Registro, la metabase de IIS, Exchange Server, Update Services, la configuración de red, SharePoint y SQL Server.</translation>
    </message>
    <message>
        <source>Not every finding affects the migration.</source>
        <extracomment>Finding: what a check or an analyzer reports</extracomment>
        <translation>No todos los hallazgos afectan a la migración.</translation>
    </message>
    <message>
        <source>The analyzer for SBS 2003 does not run on a plain Windows Server 2003 Standard; use the support tools there.</source>
        <translation>El analizador para SBS 2003 no funciona en un simple Windows Server 2003 Standard; use allí las herramientas de soporte.</translation>
    </message>
    <message>
        <source>Microsoft’s overview says that the analyzer has to be downloaded; on this server too it is part of the Dashboard.</source>
        <translation>La información general de Microsoft dice que hay que descargar el analizador; también en este servidor forma parte del panel.</translation>
    </message>
    <message>
        <source>Run the Windows Support Tools</source>
        <extracomment>Title of a step</extracomment>
        <translation>Ejecutar las herramientas de soporte de Windows</translation>
    </message>
    <message>
        <source>A new domain controller copies the directory from the source server, faults included.</source>
        <translation>Un nuevo controlador de dominio copia el directorio del servidor de origen, fallos incluidos.</translation>
    </message>
    <message>
        <source>The destination server may fail to join, or may join with a damaged directory.</source>
        <translation>Puede que el servidor de destino no pueda unirse o que se una con un directorio dañado.</translation>
    </message>
    <message>
        <source>Output of the three tools without open errors</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Salida de las tres herramientas sin errores pendientes</translation>
    </message>
    <message>
        <source>After the analyzer, test the network and its connections.</source>
        <translation>Después del analizador, pruebe la red y sus conexiones.</translation>
    </message>
    <message>
        <source>Test the domain controller.</source>
        <translation>Pruebe el controlador de dominio.</translation>
    </message>
    <message>
        <source>Test the replication between domain controllers.</source>
        <translation>Pruebe la replicación entre los controladores de dominio.</translation>
    </message>
    <message>
        <source>Set the source server’s time correctly</source>
        <extracomment>Title of a step</extracomment>
        <translation>Poner en hora el servidor de origen</translation>
    </message>
    <message>
        <source>Sign-in between domain controllers fails when their clocks differ by more than five minutes.</source>
        <translation>El inicio de sesión entre controladores de dominio falla si sus relojes difieren en más de cinco minutos.</translation>
    </message>
    <message>
        <source>At most 5 minutes between source and destination; same date; same time zone</source>
        <translation>Como máximo 5 minutos entre el servidor de origen y el de destino; misma fecha; misma zona horaria</translation>
    </message>
    <message>
        <source>The installation of the destination server may fail.</source>
        <translation>La instalación del servidor de destino puede fallar.</translation>
    </message>
    <message>
        <source>A measured difference of less than 5 minutes, and date and time zone confirmed on both servers</source>
        <translation>Una diferencia medida de menos de 5 minutos; fecha y zona horaria confirmadas en ambos servidores</translation>
    </message>
    <message>
        <source>Sign in as a domain administrator, open a command prompt and run these commands one after the other.</source>
        <translation>Inicie sesión como administrador de dominio, abra un símbolo del sistema y ejecute estos comandos uno tras otro.</translation>
    </message>
    <message>
        <source>If the clock stays wrong, give the server a time server of its own and restart the service.</source>
        <translation>Si el reloj sigue mal, asigne al servidor un servidor horario propio y reinicie el servicio.</translation>
    </message>
    <message>
        <source>Compare date and time zone of both servers, and confirm them in this step.</source>
        <translation>Compare la fecha y la zona horaria de ambos servidores y confírmelas en este paso.</translation>
    </message>
    <message>
        <source>If the source server is a virtual machine, set date, time and time zone of its host the same way.</source>
        <translation>Si el servidor de origen es una máquina virtual, establezca del mismo modo la fecha, la hora y la zona horaria de su host.</translation>
    </message>
    <message>
        <source>The documented commands follow the domain hierarchy, but nothing stands above this server in it, so they do not fetch the time from the Internet; the measured difference decides.</source>
        <translation>Los comandos documentados siguen la jerarquía del dominio, pero no hay nada por encima de este servidor en ella, por lo que no obtienen la hora de Internet; lo que decide es la diferencia medida.</translation>
    </message>
    <message>
        <source>The clock of the destination can be changed during its installation; keep it within five minutes.</source>
        <extracomment>The destination: the destination server</extracomment>
        <translation>El reloj del servidor de destino se puede cambiar durante su instalación; manténgalo dentro de los cinco minutos.</translation>
    </message>
    <message>
        <source>After the installation the destination server takes its time by NTP, and all members of the domain follow it.</source>
        <translation>Después de la instalación, el servidor de destino obtiene la hora por NTP y todos los miembros del dominio lo siguen.</translation>
    </message>
    <message>
        <source>Microsoft’s list of contents names the Migration Preparation Tool too, but there is no such section; the tool is not needed here, because the schema is already at version 56.</source>
        <translation>El índice de Microsoft menciona también la herramienta de preparación de la migración, pero esa sección no existe; la herramienta no hace falta aquí, porque el esquema ya tiene la versión 56.</translation>
    </message>
    <message>
        <source>Microsoft’s guide has neither an analyzer nor an alert viewer for this product; these checks stand in for them.</source>
        <translation>La guía de Microsoft no incluye para este producto ni analizador ni visor de alertas; estas comprobaciones los sustituyen.</translation>
    </message>
    <message>
        <source>Time difference between the servers</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Diferencia de hora entre los servidores</translation>
    </message>
    <message>
        <source>Put a router between the Internet and the network</source>
        <extracomment>Title of a step</extracomment>
        <translation>Poner un enrutador entre Internet y la red</translation>
    </message>
    <message>
        <source>The source server will leave, so it must no longer stand between the broadband line and the network.</source>
        <translation>El servidor de origen va a desaparecer, por lo que no debe seguir entre la línea de banda ancha y la red.</translation>
    </message>
    <message>
        <source>Without the source server the network has no way to the Internet.</source>
        <translation>Sin el servidor de origen, la red no tiene salida a Internet.</translation>
    </message>
    <message>
        <source>The router is the default gateway of the source server and of a client computer</source>
        <translation>El enrutador es la puerta de enlace predeterminada del servidor de origen y de un equipo cliente</translation>
    </message>
    <message>
        <source>Unplug the network adapter of the source server that leads to the broadband line.</source>
        <translation>Desconecte el adaptador de red del servidor de origen que lleva a la línea de banda ancha.</translation>
    </message>
    <message>
        <source>Install the router between the broadband line and the switch of the network.</source>
        <translation>Instale el enrutador entre la línea de banda ancha y el conmutador de la red.</translation>
    </message>
    <message>
        <source>Check that a router connects the network to the Internet, and that the source server does not stand between them.</source>
        <translation>Compruebe que un enrutador conecte la red a Internet y que el servidor de origen no esté entre ambos.</translation>
    </message>
    <message>
        <source>If there is no router yet, install one between the broadband line and the switch of the network.</source>
        <translation>Si aún no hay enrutador, instale uno entre la línea de banda ancha y el conmutador de la red.</translation>
    </message>
    <message>
        <source>Connect source server, destination server and client computers behind the router.</source>
        <translation>Conecte el servidor de origen, el servidor de destino y los equipos cliente detrás del enrutador.</translation>
    </message>
    <message>
        <source>Make the router the default gateway of the source server and of the client computers.</source>
        <translation>Establezca el enrutador como puerta de enlace predeterminada del servidor de origen y de los equipos cliente.</translation>
    </message>
    <message>
        <source>Microsoft’s guide states the requirement only; it gives no procedure for it.</source>
        <translation>La guía de Microsoft solo indica el requisito; no da ningún procedimiento para cumplirlo.</translation>
    </message>
    <message>
        <source>Give the router an address the installer can find</source>
        <extracomment>Title of a step</extracomment>
        <translation>Dar al enrutador una dirección que el instalador encuentre</translation>
    </message>
    <message>
        <source>The installation wizard looks for the router at these addresses.</source>
        <translation>El asistente de instalación busca el enrutador en estas direcciones.</translation>
    </message>
    <message>
        <source>192.168.x.1 or 192.168.x.254, with x from 1 to 254</source>
        <translation>192.168.x.1 o 192.168.x.254, con x de 1 a 254</translation>
    </message>
    <message>
        <source>The installation wizard may not find the router.</source>
        <translation>Puede que el asistente de instalación no encuentre el enrutador.</translation>
    </message>
    <message>
        <source>The source server reaches the router at this address</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>El servidor de origen llega al enrutador en esta dirección</translation>
    </message>
    <message>
        <source>Set the local address of the router to 192.168.x.1 or 192.168.x.254.</source>
        <translation>Establezca la dirección local del enrutador en 192.168.x.1 o 192.168.x.254.</translation>
    </message>
    <message>
        <source>Use this address as the default gateway of the network.</source>
        <translation>Use esta dirección como puerta de enlace predeterminada de la red.</translation>
    </message>
    <message>
        <source>The system requirements only recommend an address of the form 192.168.x.x; they do not demand it.</source>
        <translation>Los requisitos del sistema solo recomiendan una dirección del tipo 192.168.x.x; no la exigen.</translation>
    </message>
    <message>
        <source>Reduce the source server to one network adapter</source>
        <extracomment>Title of a step</extracomment>
        <translation>Reducir el servidor de origen a un solo adaptador de red</translation>
    </message>
    <message>
        <source>With two adapters the server still acts as a gateway, and names and routes point to an adapter that nobody reaches.</source>
        <translation>Con dos adaptadores, el servidor sigue actuando como puerta de enlace; los nombres y las rutas apuntan a un adaptador al que nadie llega.</translation>
    </message>
    <message>
        <source>Client computers may keep using the source server as their gateway.</source>
        <translation>Puede que los equipos cliente sigan usando el servidor de origen como puerta de enlace.</translation>
    </message>
    <message>
        <source>Exactly one adapter has an IP address and one default gateway</source>
        <translation>Exactamente un adaptador tiene una dirección IP y una puerta de enlace predeterminada</translation>
    </message>
    <message>
        <source>Open Start &gt; Server Management &gt; To Do List &gt; Connect to the Internet.</source>
        <translation>Abra Inicio &gt; Administración de servidores &gt; Lista de tareas pendientes &gt; Conectar a Internet (Start &gt; Server Management &gt; To Do List &gt; Connect to the Internet).</translation>
    </message>
    <message>
        <source>Find out which network adapters of the source server are in use.</source>
        <translation>Averigüe qué adaptadores de red del servidor de origen se usan.</translation>
    </message>
    <message>
        <source>Leave the adapter that leads to the switch of the network, and disable all others.</source>
        <translation>Deje el adaptador que lleva al conmutador de la red y deshabilite todos los demás.</translation>
    </message>
    <message>
        <source>Complete the “Configure E-mail and Internet Connection” wizard for one network adapter.</source>
        <translation>Complete el asistente “Configurar correo electrónico y conexión a Internet” (Configure E-mail and Internet Connection) para un solo adaptador de red.</translation>
    </message>
    <message>
        <source>Enter the address of the router as the default gateway.</source>
        <translation>Escriba la dirección del enrutador como puerta de enlace predeterminada.</translation>
    </message>
    <message>
        <source>Switch off the VPN on the source server</source>
        <extracomment>Title of a step</extracomment>
        <translation>Deshabilitar la VPN en el servidor de origen</translation>
    </message>
    <message>
        <source>Remote access through the source server ends when that server goes, and an open VPN port is a risk during the migration.</source>
        <translation>El acceso remoto a través del servidor de origen termina cuando este desaparece; además, un puerto VPN abierto es un riesgo durante la migración.</translation>
    </message>
    <message>
        <source>A VPN is in use on the source server</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Se usa una VPN en el servidor de origen</translation>
    </message>
    <message>
        <source>Users stay connected through a server that is about to go.</source>
        <translation>Los usuarios siguen conectados a través de un servidor que está a punto de desaparecer.</translation>
    </message>
    <message>
        <source>Routing and Remote Access is stopped and disabled, and TCP port 1723 is closed</source>
        <translation>Enrutamiento y acceso remoto (Routing and Remote Access) está detenido y deshabilitado; el puerto TCP 1723 está cerrado</translation>
    </message>
    <message>
        <source>Open Server Management &gt; Internet and E-mail &gt; Configure Remote Access.</source>
        <translation>Abra Administración de servidores &gt; Internet y correo electrónico &gt; Configurar acceso remoto (Server Management &gt; Internet and E-mail &gt; Configure Remote Access).</translation>
    </message>
    <message>
        <source>On the page “Remote Access Method” choose “Disable remote access” and finish the wizard.</source>
        <translation>En la página “Método de acceso remoto” (Remote Access Method), elija “Deshabilitar acceso remoto” (Disable remote access) y finalice el asistente.</translation>
    </message>
    <message>
        <source>Open Windows SBS Console &gt; Network &gt; Connectivity and choose the task “Configure a virtual private network”.</source>
        <translation>Abra Consola de Windows SBS &gt; Red &gt; Conectividad (Windows SBS Console &gt; Network &gt; Connectivity) y haga clic en la tarea “Configurar una red privada virtual” (Configure a virtual private network).</translation>
    </message>
    <message>
        <source>Choose “Do not allow users to connect to the server by using a VPN”, complete the wizard and choose “Finish”.</source>
        <translation>Elija “No permitir que los usuarios se conecten al servidor mediante una VPN” (Do not allow users to connect to the server by using a VPN), complete el asistente y haga clic en “Finalizar”.</translation>
    </message>
    <message>
        <source>In the Dashboard of the source server open Home &gt; Settings &gt; Anywhere Access &gt; Configure.</source>
        <translation>En el panel del servidor de origen, abra Inicio &gt; Configuración &gt; Acceso desde cualquier lugar &gt; Configurar (Home &gt; Settings &gt; Anywhere Access &gt; Configure).</translation>
    </message>
    <message>
        <source>On the first page of the wizard “Set up Anywhere Access” choose “Next”.</source>
        <translation>En la primera página del asistente “Configurar Acceso desde cualquier lugar” (Set up Anywhere Access), haga clic en “Siguiente”.</translation>
    </message>
    <message>
        <source>On the page “Choose Anywhere Access features to enable” clear “Virtual private network (VPN)” and choose “Next”.</source>
        <translation>En la página “Elegir las características de Acceso desde cualquier lugar que desea habilitar” (Choose Anywhere Access features to enable), desactive “Red privada virtual (VPN)” (Virtual private network (VPN)) y haga clic en “Siguiente”.</translation>
    </message>
    <message>
        <source>Complete the wizard.</source>
        <extracomment>The wizard “Set up Anywhere Access” on the server</extracomment>
        <translation>Complete el asistente.</translation>
    </message>
    <message>
        <source>Open Start &gt; Administrative Tools &gt; Services and stop the service “Routing and Remote Access”.</source>
        <translation>Abra Inicio &gt; Herramientas administrativas &gt; Servicios (Start &gt; Administrative Tools &gt; Services) y detenga el servicio “Enrutamiento y acceso remoto” (Routing and Remote Access).</translation>
    </message>
    <message>
        <source>Set the startup type of this service to “Disabled”.</source>
        <translation>Establezca el tipo de inicio de este servicio en “Deshabilitado” (Disabled).</translation>
    </message>
    <message>
        <source>Close TCP port 1723 on the router.</source>
        <translation>Cierre el puerto TCP 1723 en el enrutador.</translation>
    </message>
    <message>
        <source>Check that TCP port 1723 is closed on the router, and close it by hand if it is not.</source>
        <translation>Compruebe que el puerto TCP 1723 esté cerrado en el enrutador y ciérrelo a mano si no lo está.</translation>
    </message>
    <message>
        <source>The wizard disables Routing and Remote Access, closes port 1723 on the router and removes the VPN configuration.</source>
        <translation>El asistente deshabilita Enrutamiento y acceso remoto (Routing and Remote Access), cierra el puerto 1723 en el enrutador y quita la configuración de VPN.</translation>
    </message>
    <message>
        <source>Microsoft’s guide asks for this, but gives no procedure for it.</source>
        <translation>La guía de Microsoft lo pide, pero no da ningún procedimiento para ello.</translation>
    </message>
    <message>
        <source>The contents of Microsoft’s guide call this step “Verify the network configuration”; it is about the VPN only.</source>
        <translation>El índice de la guía de Microsoft llama a este paso “Comprobar la configuración de la red” (Verify the network configuration); trata solo de la VPN.</translation>
    </message>
    <message>
        <source>Point statically addressed devices to the new gateway</source>
        <extracomment>Title of a step</extracomment>
        <translation>Dirigir los dispositivos con dirección estática a la nueva puerta de enlace</translation>
    </message>
    <message>
        <source>Devices with fixed settings do not learn of the new gateway by themselves.</source>
        <translation>Los dispositivos con configuración fija no se enteran por sí solos de la nueva puerta de enlace.</translation>
    </message>
    <message>
        <source>Some devices have fixed IP settings, or the DHCP Server role still hands out the former gateway</source>
        <translation>Algunos dispositivos tienen una configuración IP fija o el rol de servidor DHCP aún asigna la puerta de enlace anterior</translation>
    </message>
    <message>
        <source>These devices lose access to the Internet.</source>
        <translation>Estos dispositivos pierden el acceso a Internet.</translation>
    </message>
    <message>
        <source>Each of these devices opens a web page</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Cada uno de estos dispositivos abre una página web</translation>
    </message>
    <message>
        <source>List all devices with fixed IP settings, such as printers, access points and controllers of machines.</source>
        <translation>Liste todos los dispositivos con configuración IP fija, como impresoras, puntos de acceso y sistemas de control de máquinas.</translation>
    </message>
    <message>
        <source>Enter the address of the router as the default gateway on each of them.</source>
        <translation>En cada uno de ellos, escriba la dirección del enrutador como puerta de enlace predeterminada.</translation>
    </message>
    <message>
        <source>Correct the gateway in the settings of the DHCP Server role.</source>
        <translation>Corrija la puerta de enlace en la configuración del rol de servidor DHCP.</translation>
    </message>
    <message>
        <source>Decide who hands out addresses during the migration</source>
        <extracomment>Title of a step</extracomment>
        <translation>Decidir quién asigna las direcciones durante la migración</translation>
    </message>
    <message>
        <source>The destination server does not run the DHCP Server role by default, and two DHCP servers disturb each other.</source>
        <translation>El servidor de destino no ejecuta de forma predeterminada el rol de servidor DHCP y dos servidores DHCP se interfieren entre sí.</translation>
    </message>
    <message>
        <source>Exactly one DHCP server at any time</source>
        <translation>Exactamente un servidor DHCP en todo momento</translation>
    </message>
    <message>
        <source>With none or with two DHCP servers, client computers lose the network.</source>
        <translation>Con ninguno o con dos servidores DHCP, los equipos cliente pierden la red.</translation>
    </message>
    <message>
        <source>A recorded choice, source server or router, that an inquiry in the network confirms</source>
        <translation>Una elección registrada, servidor de origen o enrutador, confirmada por una consulta en la red</translation>
    </message>
    <message>
        <source>Find out whether the source server or the router hands out addresses now.</source>
        <translation>Averigüe si ahora asigna las direcciones el servidor de origen o el enrutador.</translation>
    </message>
    <message>
        <source>If the source server does, leave it there until the source server goes, and then move it to the router.</source>
        <translation>Si lo hace el servidor de origen, déjelo así hasta que desaparezca y pase entonces la función al enrutador.</translation>
    </message>
    <message>
        <source>If the router already does it without trouble, leave it there.</source>
        <translation>Si el enrutador ya lo hace sin problemas, déjelo así.</translation>
    </message>
    <message>
        <source>Record the choice in a note of this step.</source>
        <extracomment>Record: write down; note: a remark that the technician types</extracomment>
        <translation>Anote la elección en una nota de este paso.</translation>
    </message>
    <message>
        <source>The SBS products come with the DHCP Server role on the server; it has to end on the router.</source>
        <extracomment>End on: be there in the end</extracomment>
        <translation>En los productos SBS, el rol de servidor DHCP viene en el servidor; al final tiene que estar en el enrutador.</translation>
    </message>
    <message>
        <source>Setup of the destination may switch on DHCP when the router does not offer it, so look for a second DHCP server right after the installation.</source>
        <extracomment>The destination: the destination server</extracomment>
        <translation>El programa de instalación del servidor de destino puede activar DHCP si el enrutador no lo ofrece, así que busque un segundo servidor DHCP justo después de la instalación.</translation>
    </message>
    <message>
        <source>Plan the move of line-of-business applications</source>
        <extracomment>Title of a step</extracomment>
        <translation>Planificar el traslado de las aplicaciones de línea de negocio</translation>
    </message>
    <message>
        <source>The business lives on these programs, and only their vendors know how to move them.</source>
        <translation>La empresa vive de estos programas y solo sus fabricantes saben cómo trasladarlos.</translation>
    </message>
    <message>
        <source>An application is missing on the day when the source server is gone.</source>
        <translation>El día en que el servidor de origen ya no está, falta una aplicación.</translation>
    </message>
    <message>
        <source>A table with every application, the path to its data and the result of its move</source>
        <translation>Una tabla con cada aplicación, la ruta a sus datos y el resultado de su traslado</translation>
    </message>
    <message>
        <source>List the installed applications from Control Panel &gt; Add or Remove Programs and the folder Program Files.</source>
        <translation>Liste las aplicaciones instaladas según Panel de control &gt; Agregar o quitar programas (Control Panel &gt; Add or Remove Programs) y la carpeta Archivos de programa (Program Files).</translation>
    </message>
    <message>
        <source>List the applications in Control Panel &gt; Programs and Features and in Program Files (x86) and Program Files.</source>
        <translation>Liste las aplicaciones según Panel de control &gt; Programas y características (Control Panel &gt; Programs and Features) y las carpetas Archivos de programa (x86) (Program Files (x86)) y Archivos de programa (Program Files).</translation>
    </message>
    <message>
        <source>Ask the vendor of each application how it is moved.</source>
        <translation>Pregunte al fabricante de cada aplicación cómo se traslada.</translation>
    </message>
    <message>
        <source>Find the installation media of each application.</source>
        <translation>Busque los medios de instalación de cada aplicación.</translation>
    </message>
    <message>
        <source>Record name, path to the data and notes for each application and each folder of general data.</source>
        <extracomment>Record: write down</extracomment>
        <translation>Anote el nombre, la ruta a los datos y las notas de cada aplicación y de cada carpeta de datos generales.</translation>
    </message>
    <message>
        <source>Record the result for each of them by the end of phase 7.</source>
        <extracomment>Record: write down</extracomment>
        <translation>Anote el resultado de cada una de ellas antes de que termine la fase 7.</translation>
    </message>
    <message>
        <source>Update health and alert add-ins made with the source product’s SDK, and install them on the destination server.</source>
        <translation>Actualice los complementos de estado de mantenimiento y alertas creados con el SDK del producto de origen e instálelos en el servidor de destino.</translation>
    </message>
    <message>
        <source>Choose the new home for e-mail</source>
        <extracomment>Title of a step; home for e-mail: the system that hosts the mailboxes</extracomment>
        <translation>Elegir el nuevo sistema de correo electrónico</translation>
    </message>
    <message>
        <source>Windows Server 2012 Essentials has no mail server, so the mailboxes need another place.</source>
        <translation>Windows Server 2012 Essentials no tiene servidor de correo, por lo que los buzones necesitan otro lugar.</translation>
    </message>
    <message>
        <source>The source server hosts the e-mail of the company</source>
        <extracomment>When the step is needed</extracomment>
        <translation>El servidor de origen aloja el correo electrónico de la empresa</translation>
    </message>
    <message>
        <source>Exchange cannot be removed later, and the source server cannot go.</source>
        <translation>Exchange no se puede quitar después y el servidor de origen no puede desaparecer.</translation>
    </message>
    <message>
        <source>A recorded choice: none, Office 365 or Exchange on premises</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Una elección registrada: ninguno, Office 365 o Exchange local</translation>
    </message>
    <message>
        <source>Choose Office 365 or another Exchange Server on premises.</source>
        <translation>Elija Office 365 u otro servidor Exchange local.</translation>
    </message>
    <message>
        <source>The SBS POP3 Connector is not part of Exchange and cannot be used after the move.</source>
        <translation>El Conector POP3 de SBS no forma parte de Exchange y no se puede usar después del traslado.</translation>
    </message>
    <message>
        <source>Exchange on the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Exchange en el servidor de origen</translation>
    </message>
    <message>
        <source>Back up the prepared source server again</source>
        <extracomment>Title of a step</extracomment>
        <translation>Hacer otra copia de seguridad del servidor de origen preparado</translation>
    </message>
    <message>
        <source>After updates and preparation, a new backup saves you from doing them twice.</source>
        <translation>Tras las actualizaciones y la preparación, una nueva copia de seguridad evita tener que repetirlas.</translation>
    </message>
    <message>
        <source>A restore throws the server back to the state before all updates.</source>
        <translation>Una restauración devuelve el servidor al estado anterior a todas las actualizaciones.</translation>
    </message>
    <message>
        <source>A full backup that is newer than the run of the preparation tool</source>
        <translation>Una copia de seguridad completa más reciente que la ejecución de la herramienta de preparación</translation>
    </message>
    <message>
        <source>Make a second full backup of the updated and prepared server.</source>
        <translation>Haga una segunda copia de seguridad completa del servidor actualizado y preparado.</translation>
    </message>
    <message>
        <source>Keep the first backup; only that one undoes the schema change.</source>
        <translation>Conserve la primera copia de seguridad; solo esa permite deshacer el cambio de esquema.</translation>
    </message>
    <message>
        <source>Bring the source server to the latest service packs and updates</source>
        <extracomment>Title of a step</extracomment>
        <translation>Instalar los Service Packs y actualizaciones más recientes en el servidor de origen</translation>
    </message>
    <message>
        <source>The Migration Preparation Tool accepts the source server only when its updates are complete.</source>
        <translation>La herramienta de preparación de la migración solo acepta el servidor de origen si sus actualizaciones están completas.</translation>
    </message>
    <message>
        <source>Source server and destination server work side by side for a while, and the latest updates keep them compatible.</source>
        <translation>El servidor de origen y el servidor de destino trabajan juntos durante un tiempo; las últimas actualizaciones los mantienen compatibles.</translation>
    </message>
    <message>
        <source>The source server counts as not eligible, and the preparation tool asks for the missing updates.</source>
        <translation>El servidor de origen no se considera apto y la herramienta de preparación pide las actualizaciones que faltan.</translation>
    </message>
    <message>
        <source>The preparation tool reports what is missing and asks for it before it continues.</source>
        <translation>La herramienta de preparación notifica lo que falta y lo pide antes de continuar.</translation>
    </message>
    <message>
        <source>The two servers may turn out not to be compatible with each other.</source>
        <translation>Puede resultar que los dos servidores no sean compatibles entre sí.</translation>
    </message>
    <message>
        <source>Service pack level and list of installed updates</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Nivel de Service Pack y lista de actualizaciones instaladas</translation>
    </message>
    <message>
        <source>Take a backup before each service pack.</source>
        <translation>Haga una copia de seguridad antes de cada Service Pack.</translation>
    </message>
    <message>
        <source>Work through the following steps in their order; the order of the service packs matters.</source>
        <translation>Siga los pasos siguientes en su orden; el orden de los Service Packs es importante.</translation>
    </message>
    <message>
        <source>Install every update and every service pack that is available for the source server.</source>
        <translation>Instale todas las actualizaciones y todos los Service Packs disponibles para el servidor de origen.</translation>
    </message>
    <message>
        <source>Restart the server when it asks for it, and look again until nothing more is offered.</source>
        <translation>Reinicie el servidor cuando lo pida y busque de nuevo hasta que no se ofrezca nada más.</translation>
    </message>
    <message>
        <source>Microsoft’s guide demands this step, but does not say what happens without it.</source>
        <translation>La guía de Microsoft exige este paso, pero no dice qué ocurre sin él.</translation>
    </message>
    <message>
        <source>Microsoft’s guide words this as a recommendation; here it belongs to the steps that are required.</source>
        <translation>La guía de Microsoft lo formula como recomendación; aquí forma parte de los pasos obligatorios.</translation>
    </message>
    <message>
        <source>Run Windows Update on the SBS 2003 server</source>
        <extracomment>Title of a step</extracomment>
        <translation>Ejecutar Windows Update en el servidor SBS 2003</translation>
    </message>
    <message>
        <source>Every update that applies has to be in place before the service packs are checked one by one.</source>
        <translation>Todas las actualizaciones aplicables deben estar instaladas antes de comprobar los Service Packs uno por uno.</translation>
    </message>
    <message>
        <source>No update is left that applies to the server</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>No queda ninguna actualización aplicable al servidor</translation>
    </message>
    <message>
        <source>Open Start &gt; All Programs &gt; Windows Update and choose “Check for updates”.</source>
        <translation>Abra Inicio &gt; Todos los programas &gt; Windows Update y haga clic en “Buscar actualizaciones” (Check for updates).</translation>
    </message>
    <message>
        <source>If it asks for settings, confirm with “OK”, adjust them under “Change settings” and check again.</source>
        <translation>Si pide configuración, confirme con “Aceptar”, ajústela en “Cambiar configuración” (Change settings) y busque de nuevo.</translation>
    </message>
    <message>
        <source>Install what is offered, accept each licence and restart if asked.</source>
        <translation>Instale lo que se ofrezca, acepte cada licencia y reinicie si se le pide.</translation>
    </message>
    <message>
        <source>Compare the result with Control Panel &gt; Add or Remove Programs, with the box “Show updates” ticked.</source>
        <translation>Compare el resultado con Panel de control &gt; Agregar o quitar programas (Control Panel &gt; Add or Remove Programs), con la casilla “Mostrar actualizaciones” (Show updates) activada.</translation>
    </message>
    <message>
        <source>Microsoft’s guide shows the menus of a later Windows (Programs &gt; View installed updates, “Change settings”); Windows Server 2003 lists its updates in Add or Remove Programs.</source>
        <translation>La guía de Microsoft muestra los menús de un Windows posterior (Programas &gt; Ver actualizaciones instaladas, “Cambiar configuración”); Windows Server 2003 muestra sus actualizaciones en Agregar o quitar programas (Add or Remove Programs).</translation>
    </message>
    <message>
        <source>Windows SBS 2003 Service Pack 1</source>
        <extracomment>Title of a step</extracomment>
        <translation>Windows SBS 2003 Service Pack 1</translation>
    </message>
    <message>
        <source>Installed in this order, the service packs leave the correct version of the .NET Framework behind.</source>
        <translation>Instalados en este orden, los Service Packs dejan la versión correcta de .NET Framework.</translation>
    </message>
    <message>
        <source>Windows SBS 2003 Service Pack 1 is not installed yet</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Windows SBS 2003 Service Pack 1 aún no está instalado</translation>
    </message>
    <message>
        <source>In the wrong order the correct version of the .NET Framework is not guaranteed.</source>
        <translation>En un orden incorrecto no se garantiza la versión correcta de .NET Framework.</translation>
    </message>
    <message>
        <source>Service Pack 1 is listed as installed</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Service Pack 1 figura como instalado</translation>
    </message>
    <message>
        <source>Take a backup of the server.</source>
        <translation>Haga una copia de seguridad del servidor.</translation>
    </message>
    <message>
        <source>Install Windows SBS 2003 Service Pack 1 before Service Pack 2 of Windows Server 2003.</source>
        <translation>Instale Windows SBS 2003 Service Pack 1 antes que el Service Pack 2 de Windows Server 2003.</translation>
    </message>
    <message>
        <source>Windows Server 2003 Service Pack 2</source>
        <extracomment>Title of a step</extracomment>
        <translation>Windows Server 2003 Service Pack 2</translation>
    </message>
    <message>
        <source>The preparation tool and its prerequisites need this level of the operating system.</source>
        <translation>La herramienta de preparación y sus requisitos previos necesitan este nivel del sistema operativo.</translation>
    </message>
    <message>
        <source>Windows Server 2003 Service Pack 2 is not installed yet</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Windows Server 2003 Service Pack 2 aún no está instalado</translation>
    </message>
    <message>
        <source>The preparation tool reports the missing service pack and stops.</source>
        <translation>La herramienta de preparación notifica el Service Pack que falta y se detiene.</translation>
    </message>
    <message>
        <source>The system properties show Service Pack 2</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Las propiedades del sistema muestran Service Pack 2</translation>
    </message>
    <message>
        <source>Install Windows Server 2003 Service Pack 2.</source>
        <translation>Instale Windows Server 2003 Service Pack 2.</translation>
    </message>
    <message>
        <source>If the network misbehaves afterwards, follow Microsoft Knowledge Base article 948496.</source>
        <translation>Si después la red da problemas, siga el artículo 948496 de Microsoft Knowledge Base.</translation>
    </message>
    <message>
        <source>Known issues and good practice for this service pack are in Knowledge Base article 939421.</source>
        <translation>Los problemas conocidos y los procedimientos recomendados para este Service Pack están en el artículo 939421 de Knowledge Base.</translation>
    </message>
    <message>
        <source>Exchange Server 2003 Service Pack 2</source>
        <extracomment>Title of a step</extracomment>
        <translation>Exchange Server 2003 Service Pack 2</translation>
    </message>
    <message>
        <source>Exchange and SharePoint are not moved by this migration, but a known level makes their own move predictable.</source>
        <translation>Esta migración no traslada Exchange ni SharePoint, pero un nivel conocido hace previsible su propio traslado.</translation>
    </message>
    <message>
        <source>Exchange Server 2003 Service Pack 2 is not installed yet</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Exchange Server 2003 Service Pack 2 aún no está instalado</translation>
    </message>
    <message>
        <source>The move of the mailboxes starts from an unknown configuration.</source>
        <translation>El traslado de los buzones parte de una configuración desconocida.</translation>
    </message>
    <message>
        <source>Exchange System Manager shows Service Pack 2</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>El Administrador del sistema de Exchange muestra Service Pack 2</translation>
    </message>
    <message>
        <source>Install Exchange Server 2003 Service Pack 2.</source>
        <translation>Instale Exchange Server 2003 Service Pack 2.</translation>
    </message>
    <message>
        <source>Windows SharePoint Services 2.0 Service Pack 3</source>
        <extracomment>Title of a step</extracomment>
        <translation>Windows SharePoint Services 2.0 Service Pack 3</translation>
    </message>
    <message>
        <source>SharePoint content can leave this server only from a current level.</source>
        <translation>El contenido de SharePoint solo puede salir de este servidor desde un nivel actual.</translation>
    </message>
    <message>
        <source>Windows SharePoint Services 2.0 Service Pack 3 is not installed yet</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Windows SharePoint Services 2.0 Service Pack 3 aún no está instalado</translation>
    </message>
    <message>
        <source>SharePoint stays at an unknown level when its content is moved.</source>
        <translation>SharePoint queda en un nivel desconocido cuando se traslada su contenido.</translation>
    </message>
    <message>
        <source>Service Pack 3 is listed as installed</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Service Pack 3 figura como instalado</translation>
    </message>
    <message>
        <source>Install Windows SharePoint Services 2.0 Service Pack 3.</source>
        <translation>Instale Windows SharePoint Services 2.0 Service Pack 3.</translation>
    </message>
    <message>
        <source>Windows SharePoint Services 3.0 and Windows Server Update Services 3.0 cannot be moved directly from SBS 2003.</source>
        <translation>Windows SharePoint Services 3.0 y Windows Server Update Services 3.0 no se pueden trasladar directamente desde SBS 2003.</translation>
    </message>
    <message>
        <source>SharePoint content goes by way of SharePoint Foundation 2010.</source>
        <translation>El contenido de SharePoint pasa por SharePoint Foundation 2010.</translation>
    </message>
    <message>
        <source>Microsoft Core XML Services (MSXML) 6.0 Service Pack 1</source>
        <extracomment>Title of a step</extracomment>
        <translation>Microsoft Core XML Services (MSXML) 6.0 Service Pack 1</translation>
    </message>
    <message>
        <source>It is one of the components whose level the migration relies on.</source>
        <translation>Es uno de los componentes en cuyo nivel se basa la migración.</translation>
    </message>
    <message>
        <source>The source server counts as not up to date.</source>
        <translation>Se considera que el servidor de origen no está actualizado.</translation>
    </message>
    <message>
        <source>MSXML 6.0 Service Pack 1 is listed as installed</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>MSXML 6.0 Service Pack 1 figura como instalado</translation>
    </message>
    <message>
        <source>Install Microsoft Core XML Services (MSXML) 6.0 Service Pack 1.</source>
        <translation>Instale Microsoft Core XML Services (MSXML) 6.0 Service Pack 1.</translation>
    </message>
    <message>
        <source>Prepare the source server</source>
        <translation>Preparar el servidor de origen</translation>
    </message>
    <message>
        <source>Prepare</source>
        <extracomment>Short name of phase 1 for the timeline; keep it under 24 characters</extracomment>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Give the migration account the three directory groups</source>
        <extracomment>Title of a step</extracomment>
        <translation>Incluir la cuenta de migración en los tres grupos del directorio</translation>
    </message>
    <message>
        <source>Extending the schema and adding a domain controller need the rights of all three groups.</source>
        <translation>Extender el esquema y agregar un controlador de dominio requieren los derechos de los tres grupos.</translation>
    </message>
    <message>
        <source>The preparation tool stops with a permission error.</source>
        <translation>La herramienta de preparación se detiene con un error de permisos.</translation>
    </message>
    <message>
        <source>The account is a member of the three groups and has signed in again</source>
        <translation>La cuenta es miembro de los tres grupos y ha iniciado sesión de nuevo</translation>
    </message>
    <message>
        <source>Open Server Management &gt; Users and the properties of the account.</source>
        <translation>Abra Administración de servidores &gt; Usuarios (Server Management &gt; Users) y las propiedades de la cuenta.</translation>
    </message>
    <message>
        <source>In Active Directory Users and Computers find the account in your domain &gt; MyBusiness &gt; Users &gt; SBSUsers.</source>
        <translation>En Usuarios y equipos de Active Directory, busque la cuenta en su dominio &gt; MyBusiness &gt; Users &gt; SBSUsers.</translation>
    </message>
    <message>
        <source>In Active Directory Users and Computers find the account in your domain &gt; Users.</source>
        <translation>En Usuarios y equipos de Active Directory, busque la cuenta en su dominio &gt; Users.</translation>
    </message>
    <message>
        <source>Open the properties of the account.</source>
        <translation>Abra las propiedades de la cuenta.</translation>
    </message>
    <message>
        <source>On the tab “Member Of” add whichever of these groups is missing.</source>
        <translation>En la pestaña “Miembro de” (Member Of), agregue los grupos de esta lista que falten.</translation>
    </message>
    <message>
        <source>Sign out and sign in again, so that the membership takes effect.</source>
        <translation>Cierre la sesión e iníciela de nuevo para que la pertenencia surta efecto.</translation>
    </message>
    <message>
        <source>Sign in with this account in the console as well.</source>
        <translation>Inicie también sesión con esta cuenta en la consola.</translation>
    </message>
    <message>
        <source>A permission error can also mean that the Netlogon service is not running.</source>
        <translation>Un error de permisos también puede significar que el servicio Netlogon no está en ejecución.</translation>
    </message>
    <message>
        <source>Install what the preparation tool and its update need</source>
        <extracomment>Title of a step</extracomment>
        <translation>Instalar lo que necesitan la herramienta de preparación y su actualización</translation>
    </message>
    <message>
        <source>Without these components the preparation tool does not start or cannot update itself.</source>
        <translation>Sin estos componentes, la herramienta de preparación no se inicia o no puede actualizarse.</translation>
    </message>
    <message>
        <source>The preparation tool cannot be installed.</source>
        <translation>La herramienta de preparación no se puede instalar.</translation>
    </message>
    <message>
        <source>PowerShell reports version 2.0 or later, and the Baseline Configuration Analyzer 2.0 is listed as installed</source>
        <translation>PowerShell indica la versión 2.0 o posterior y Baseline Configuration Analyzer 2.0 figura como instalado</translation>
    </message>
    <message>
        <source>Install Windows PowerShell 2.0 with the Windows Management Framework, Knowledge Base 968929.</source>
        <translation>Instale Windows PowerShell 2.0 con Windows Management Framework, Knowledge Base 968929.</translation>
    </message>
    <message>
        <source>Then install the Microsoft Baseline Configuration Analyzer 2.0.</source>
        <translation>Después instale Microsoft Baseline Configuration Analyzer 2.0.</translation>
    </message>
    <message>
        <source>Then install the latest Windows Update Agent, Knowledge Base 949104.</source>
        <translation>Después instale el agente de Windows Update más reciente, Knowledge Base 949104.</translation>
    </message>
    <message>
        <source>Windows Server 2008 R2 already contains Windows PowerShell 2.0; install only what is missing.</source>
        <translation>Windows Server 2008 R2 ya contiene Windows PowerShell 2.0; instale solo lo que falte.</translation>
    </message>
    <message>
        <source>Run the Migration Preparation Tool</source>
        <extracomment>Title of a step</extracomment>
        <translation>Ejecutar la herramienta de preparación de la migración</translation>
    </message>
    <message>
        <source>It extends the directory for the new server, and the installation in migration mode is refused without it.</source>
        <translation>Extiende el directorio para el servidor nuevo; sin ella se deniega la instalación en modo de migración.</translation>
    </message>
    <message>
        <source>A successful run no older than two weeks (14 days) when the destination is installed</source>
        <extracomment>The destination: the destination server</extracomment>
        <translation>Una ejecución correcta de no más de dos semanas (14 días) al instalar el servidor de destino</translation>
    </message>
    <message>
        <source>The installation in migration mode is blocked.</source>
        <translation>La instalación en modo de migración se bloquea.</translation>
    </message>
    <message>
        <source>Schema version 56 and the date of the successful run</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Versión de esquema 56 y fecha de la ejecución correcta</translation>
    </message>
    <message>
        <source>Insert Windows Server 2012 Essentials DVD1 and start this file; if it is installed already, use the Start menu.</source>
        <translation>Inserte el DVD1 de Windows Server 2012 Essentials e inicie este archivo; si ya está instalada, use el menú Inicio.</translation>
    </message>
    <message>
        <source>Accept the newest update when the tool offers it at its first start.</source>
        <translation>Acepte la actualización más reciente cuando la herramienta la ofrezca en su primer inicio.</translation>
    </message>
    <message>
        <source>Choose “I have a backup and am ready to proceed” and then “Next”.</source>
        <translation>Elija “Tengo una copia de seguridad y estoy listo para continuar” (I have a backup and am ready to proceed) y haga clic en “Siguiente”.</translation>
    </message>
    <message>
        <source>Wait until the tool has extended the schema, and choose “Next”.</source>
        <translation>Espere a que la herramienta haya extendido el esquema y haga clic en “Siguiente”.</translation>
    </message>
    <message>
        <source>Fix every error that the scan reports, and choose “Scan Again”.</source>
        <translation>Corrija todos los errores que notifique el examen y haga clic en “Detectar de nuevo” (Scan Again).</translation>
    </message>
    <message>
        <source>Fix the warnings too where possible, or acknowledge them; then choose “Next” and “Finish”.</source>
        <translation>Corrija también las advertencias si es posible o acéptelas; después haga clic en “Siguiente” y en “Finalizar”.</translation>
    </message>
    <message>
        <source>Restart the source server if the tool asks for it.</source>
        <translation>Reinicie el servidor de origen si la herramienta lo pide.</translation>
    </message>
    <message>
        <source>Only a restore of the backup undoes the schema change.</source>
        <translation>Solo una restauración de la copia de seguridad deshace el cambio de esquema.</translation>
    </message>
    <message>
        <source>If a hotfix cannot be installed, follow Knowledge Base 822798, “Method 2: Rename the Catroot2 Folder”.</source>
        <translation>Si una revisión no se puede instalar, siga el artículo 822798 de Knowledge Base, “Method 2: Rename the Catroot2 Folder”.</translation>
    </message>
    <message>
        <source>The tool reports an error when Administrators may not enable accounts to be trusted for delegation in the Default Domain Controllers Policy (KB 2908959).</source>
        <translation>La herramienta notifica un error si, según Default Domain Controllers Policy (Directiva predeterminada de controladores de dominio), los administradores no pueden habilitar cuentas como de confianza para la delegación (KB 2908959).</translation>
    </message>
    <message>
        <source>The tool reports an error when the organizational unit “MyBusiness” is missing, or when Administrators may not enable accounts to be trusted for delegation in the Default Domain Controllers Policy (KB 2908959).</source>
        <translation>La herramienta notifica un error si falta la unidad organizativa “MyBusiness” o si, según Default Domain Controllers Policy (Directiva predeterminada de controladores de dominio), los administradores no pueden habilitar cuentas como de confianza para la delegación (KB 2908959).</translation>
    </message>
    <message>
        <source>Run the tool once more directly before the installation.</source>
        <translation>Ejecute la herramienta otra vez justo antes de la instalación.</translation>
    </message>
    <message>
        <source>Last system-state backup</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Última copia del estado del sistema</translation>
    </message>
    <message>
        <source>Install critical and security updates</source>
        <extracomment>Title of a step</extracomment>
        <translation>Instalar las actualizaciones críticas y de seguridad</translation>
    </message>
    <message>
        <source>Updates close faults and security holes that would otherwise disturb the migration.</source>
        <translation>Las actualizaciones corrigen fallos y cierran agujeros de seguridad que, si no, perturbarían la migración.</translation>
    </message>
    <message>
        <source>The network is less well protected while the migration goes on, and known faults can make it fail.</source>
        <translation>La red está menos protegida mientras dura la migración; los fallos conocidos pueden hacerla fracasar.</translation>
    </message>
    <message>
        <source>No critical or security update is left that applies to the server, and no restart is pending</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>No queda ninguna actualización crítica ni de seguridad aplicable al servidor y no hay ningún reinicio pendiente</translation>
    </message>
    <message>
        <source>Open Start &gt; All Programs &gt; Windows Update and choose “Check online for updates from Microsoft Update”.</source>
        <translation>Abra Inicio &gt; Todos los programas &gt; Windows Update y haga clic en “Buscar en línea actualizaciones de Microsoft Update” (Check online for updates from Microsoft Update).</translation>
    </message>
    <message>
        <source>Open Control Panel &gt; System and Security and choose “Check for updates” under Windows Update.</source>
        <translation>Abra Panel de control &gt; Sistema y seguridad (Control Panel &gt; System and Security) y, en Windows Update, haga clic en “Buscar actualizaciones” (Check for updates).</translation>
    </message>
    <message>
        <source>On the page “Windows Update” choose “Check for updates” once more.</source>
        <translation>En la página “Windows Update”, haga clic otra vez en “Buscar actualizaciones” (Check for updates).</translation>
    </message>
    <message>
        <source>If updates are found, choose “Install updates”.</source>
        <translation>Si se encuentran actualizaciones, haga clic en “Instalar actualizaciones” (Install updates).</translation>
    </message>
    <message>
        <source>Restart the server if the updates need it, and check again until none is left.</source>
        <translation>Reinicie el servidor si las actualizaciones lo requieren y busque de nuevo hasta que no quede ninguna.</translation>
    </message>
    <message>
        <source>Instead, you can approve and install the updates through Windows Server Update Services (WSUS).</source>
        <translation>También puede aprobar e instalar las actualizaciones mediante Windows Server Update Services (WSUS).</translation>
    </message>
    <message>
        <source>Generate and read the network report</source>
        <extracomment>Title of a step</extracomment>
        <translation>Generar y leer el informe de red</translation>
    </message>
    <message>
        <source>The report shows critical errors of the network before the migration runs into them.</source>
        <translation>El informe muestra los errores críticos de la red antes de que la migración tropiece con ellos.</translation>
    </message>
    <message>
        <source>Critical errors of the network come up in the middle of the migration.</source>
        <translation>Los errores críticos de la red aparecen en plena migración.</translation>
    </message>
    <message>
        <source>A new report without open critical errors</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Un informe nuevo sin errores críticos pendientes</translation>
    </message>
    <message>
        <source>Open Windows SBS Console &gt; Reports and select a report.</source>
        <translation>Abra Consola de Windows SBS &gt; Informes (Windows SBS Console &gt; Reports) y seleccione un informe.</translation>
    </message>
    <message>
        <source>Choose “Generate report”.</source>
        <extracomment>A button in the Windows SBS Console on the server</extracomment>
        <translation>Haga clic en “Generar informe” (Generate report).</translation>
    </message>
    <message>
        <source>Look for critical errors in the report, and resolve them before you go on.</source>
        <translation>Busque errores críticos en el informe y resuélvalos antes de continuar.</translation>
    </message>
    <message>
        <source>Read the alert viewer</source>
        <extracomment>Title of a step; the alert viewer is a part of the Dashboard of Windows Server Essentials</extracomment>
        <translation>Leer el visor de alertas</translation>
    </message>
    <message>
        <source>The source server reports its own faults there, and the migration should not run into them.</source>
        <translation>El servidor de origen notifica ahí sus propios fallos; la migración no debe tropezar con ellos.</translation>
    </message>
    <message>
        <source>Critical errors of the source server come up in the middle of the migration.</source>
        <translation>Los errores críticos del servidor de origen aparecen en plena migración.</translation>
    </message>
    <message>
        <source>The alert viewer shows no open critical error</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>El visor de alertas no muestra ningún error crítico pendiente</translation>
    </message>
    <message>
        <source>Open the Dashboard of the source server, and from there the alert viewer.</source>
        <translation>Abra el panel del servidor de origen y, desde él, el visor de alertas.</translation>
    </message>
    <message>
        <source>Look for critical errors, and resolve them before you go on.</source>
        <translation>Busque errores críticos y resuélvalos antes de continuar.</translation>
    </message>
    <message>
        <source>Configure folder redirection on the destination server</source>
        <extracomment>Title of phase 5</extracomment>
        <translation>Configurar la redirección de carpetas en el servidor de destino</translation>
    </message>
    <message>
        <source>Enable folder redirection on the destination server</source>
        <translation>Habilitar la redirección de carpetas en el servidor de destino</translation>
    </message>
    <message>
        <source>Folder redirection</source>
        <extracomment>Short name of phase 5 for the timeline; keep it under 24 characters</extracomment>
        <translation>Redirigir carpetas</translation>
    </message>
    <message>
        <source>The source server redirects folders of users</source>
        <extracomment>When the step is needed</extracomment>
        <translation>El servidor de origen redirige carpetas de usuarios</translation>
    </message>
    <message>
        <source>Enable folder redirection on the destination</source>
        <extracomment>Title of a step; the destination: the destination server</extracomment>
        <translation>Habilitar la redirección de carpetas en el servidor de destino</translation>
    </message>
    <message>
        <source>The new policy sends the user folders to the destination server.</source>
        <translation>La directiva nueva envía las carpetas de los usuarios al servidor de destino.</translation>
    </message>
    <message>
        <source>The new policy takes over the user folders before the old one is deleted.</source>
        <translation>La directiva nueva asume las carpetas de los usuarios antes de que se elimine la antigua.</translation>
    </message>
    <message>
        <source>The source server redirects folders</source>
        <extracomment>When the step is needed</extracomment>
        <translation>El servidor de origen redirige carpetas</translation>
    </message>
    <message>
        <source>Redirected folders stay on the source server and disappear with it.</source>
        <translation>Las carpetas redirigidas se quedan en el servidor de origen y desaparecen con él.</translation>
    </message>
    <message>
        <source>The new policy redirects the chosen folders to the destination server</source>
        <translation>La directiva nueva redirige las carpetas elegidas al servidor de destino</translation>
    </message>
    <message>
        <source>Open DEVICES &gt; Devices Tasks &gt; Implement Group Policy in the Dashboard.</source>
        <translation>En el panel, abra DISPOSITIVOS &gt; Tareas de dispositivos &gt; Implementar directiva de grupo (DEVICES &gt; Devices Tasks &gt; Implement Group Policy).</translation>
    </message>
    <message>
        <source>On the page “Enable Folder Redirection Group Policy” tick the folders and choose “Next”.</source>
        <translation>En la página “Habilitar directiva de grupo de redirección de carpetas” (Enable Folder Redirection Group Policy), active las carpetas y haga clic en “Siguiente”.</translation>
    </message>
    <message>
        <source>On the page “Enable Security Policy Settings” choose “Finish”.</source>
        <translation>En la página “Habilitar configuración de directiva de seguridad” (Enable Security Policy Settings), haga clic en “Finalizar”.</translation>
    </message>
    <message>
        <source>Folder redirection in use</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Redirección de carpetas en uso</translation>
    </message>
    <message>
        <source>New folder redirection policy</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Nueva directiva de redirección</translation>
    </message>
    <message>
        <source>Users sign out and in</source>
        <extracomment>Title of a step</extracomment>
        <translation>Cierre e inicio de sesión de los usuarios</translation>
    </message>
    <message>
        <source>The folders move only when each user signs in under the new policy.</source>
        <translation>Las carpetas solo se mueven cuando cada usuario inicia sesión con la directiva nueva.</translation>
    </message>
    <message>
        <source>Folders of that user stay on the source server and disappear with it.</source>
        <translation>Las carpetas de ese usuario se quedan en el servidor de origen y desaparecen con él.</translation>
    </message>
    <message>
        <source>The folders of each user are filled on the destination server</source>
        <translation>Las carpetas de cada usuario tienen contenido en el servidor de destino</translation>
    </message>
    <message>
        <source>Have every user sign out and sign in again while both servers run.</source>
        <translation>Haga que todos los usuarios cierren la sesión y la inicien de nuevo mientras ambos servidores están en funcionamiento.</translation>
    </message>
    <message>
        <source>Check on the destination server that the folders of each user have arrived.</source>
        <translation>Compruebe en el servidor de destino que hayan llegado las carpetas de cada usuario.</translation>
    </message>
    <message>
        <source>Delete the old folder redirection policy</source>
        <extracomment>Title of a step</extracomment>
        <translation>Eliminar la directiva de redirección de carpetas antigua</translation>
    </message>
    <message>
        <source>Two redirection policies would send the folders to two places.</source>
        <translation>Dos directivas de redirección enviarían las carpetas a dos lugares.</translation>
    </message>
    <message>
        <source>The old policy keeps sending folders to the source server.</source>
        <translation>La directiva antigua sigue enviando carpetas al servidor de origen.</translation>
    </message>
    <message>
        <source>No Group Policy object redirects to the source server any more</source>
        <translation>Ningún objeto de directiva de grupo redirige ya al servidor de origen</translation>
    </message>
    <message>
        <source>Delete this object and confirm the warning.</source>
        <translation>Elimine este objeto y confirme la advertencia.</translation>
    </message>
    <message>
        <source>Delete each object that redirects folders to the source server, and confirm the warning.</source>
        <translation>Elimine cada objeto que redirija carpetas al servidor de origen y confirme la advertencia.</translation>
    </message>
    <message>
        <source>The tab “Settings” of an object shows whether it redirects folders.</source>
        <translation>La pestaña “Configuración” (Settings) de un objeto muestra si redirige carpetas.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for Foundation has no phase for folder redirection; a page that fits is linked from nowhere.</source>
        <translation>La guía de Microsoft para Foundation no tiene ninguna fase de redirección de carpetas; existe una página adecuada, pero ningún vínculo lleva a ella.</translation>
    </message>
    <message>
        <source>Microsoft’s guide gives the name that SBS 2003 uses; on SBS 2008 it may begin with “Windows SBS” instead.</source>
        <translation>La guía de Microsoft da el nombre que usa SBS 2003; en SBS 2008 puede comenzar por “Windows SBS”.</translation>
    </message>
    <message>
        <source>The Dashboard gives its new policy the same name: deleted later, the new one would be gone, so delete first.</source>
        <translation>El panel da a su directiva nueva el mismo nombre: si se eliminara después, desaparecería la nueva, así que elimine primero.</translation>
    </message>
    <message>
        <source>Old folder redirection policy</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Antigua directiva de redirección</translation>
    </message>
    <message>
        <source>Delete the old security template policy</source>
        <extracomment>Title of a step</extracomment>
        <translation>Eliminar la directiva de plantilla de seguridad antigua</translation>
    </message>
    <message>
        <source>It belongs to the old policies; the wizard of the next step sets the security policy anew.</source>
        <translation>Pertenece a las directivas antiguas; el asistente del paso siguiente establece de nuevo la directiva de seguridad.</translation>
    </message>
    <message>
        <source>Old security settings stay in force beside the new ones.</source>
        <translation>La configuración de seguridad antigua sigue en vigor junto a la nueva.</translation>
    </message>
    <message>
        <source>No such object from before the migration is left</source>
        <extracomment>What proves that the step is done; object: Group Policy object</extracomment>
        <translation>No queda ningún objeto de este tipo anterior a la migración</translation>
    </message>
    <message>
        <source>In the same console stay in Group Policy Objects.</source>
        <translation>En la misma consola, permanezca en Objetos de directiva de grupo (Group Policy Objects).</translation>
    </message>
    <message>
        <source>Old security template policy</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Antigua directiva de seguridad</translation>
    </message>
    <message>
        <source>Run the Best Practices Analyzer</source>
        <translation>Ejecutar el Analizador de procedimientos recomendados</translation>
    </message>
    <message>
        <source>Best Practices Analyzer</source>
        <extracomment>Short name of phase 8 for the timeline; keep it under 24 characters</extracomment>
        <translation>Ejecutar BPA</translation>
    </message>
    <message>
        <source>Run the analyzer on the destination</source>
        <extracomment>Title of a step; the destination: the destination server</extracomment>
        <translation>Ejecutar el analizador en el servidor de destino</translation>
    </message>
    <message>
        <source>It judges the new server by the rules of its maker, now that it has taken over.</source>
        <translation>Juzga el servidor nuevo según las reglas de su fabricante, ahora que ha asumido el trabajo.</translation>
    </message>
    <message>
        <source>It judges the new server by the rules of its maker, now that the former one is gone.</source>
        <translation>Juzga el servidor nuevo según las reglas de su fabricante, ahora que el anterior ya no está.</translation>
    </message>
    <message>
        <source>Faults of the new server stay hidden until users notice them.</source>
        <translation>Los fallos del servidor nuevo quedan ocultos hasta que los notan los usuarios.</translation>
    </message>
    <message>
        <source>A saved report of the analyzer</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Un informe guardado del analizador</translation>
    </message>
    <message>
        <source>Open Devices in the Dashboard, and then “Best Practices Analyzer” among the tasks of the server.</source>
        <translation>En el panel, abra Dispositivos (Devices) y, en las tareas del servidor, “Analizador de procedimientos recomendados” (Best Practices Analyzer).</translation>
    </message>
    <message>
        <source>Wait for the result and save it.</source>
        <translation>Espere el resultado y guárdelo.</translation>
    </message>
    <message>
        <source>The overview of Microsoft’s guide says that the analyzer has to be downloaded; it is part of the Dashboard.</source>
        <translation>La información general de la guía de Microsoft dice que hay que descargar el analizador; forma parte del panel.</translation>
    </message>
    <message>
        <source>Solve the findings</source>
        <extracomment>Title of a step; finding: what a check or an analyzer reports</extracomment>
        <translation>Resolver los hallazgos</translation>
    </message>
    <message>
        <source>Each finding names a fault, what it causes and what removes it.</source>
        <extracomment>Finding: what a check or an analyzer reports</extracomment>
        <translation>Cada hallazgo indica un fallo, qué provoca y qué lo corrige.</translation>
    </message>
    <message>
        <source>The customer takes over a server with known faults.</source>
        <translation>El cliente recibe un servidor con fallos conocidos.</translation>
    </message>
    <message>
        <source>A second run without open findings, or a reason for each accepted one</source>
        <extracomment>Finding: what a check or an analyzer reports</extracomment>
        <translation>Una segunda ejecución sin hallazgos pendientes o un motivo para cada hallazgo aceptado</translation>
    </message>
    <message>
        <source>Read each message and follow its instruction.</source>
        <translation>Lea cada mensaje y siga sus instrucciones.</translation>
    </message>
    <message>
        <source>Run the analyzer again.</source>
        <translation>Ejecute de nuevo el analizador.</translation>
    </message>
    <message>
        <source>Record a reason for each finding that you accept.</source>
        <extracomment>Record: write down; finding: what a check or an analyzer reports</extracomment>
        <translation>Anote un motivo para cada hallazgo que acepte.</translation>
    </message>
    <message>
        <source>The rules page contradicts itself on the account of the Windows Time service; Local Service is right.</source>
        <translation>La página de reglas se contradice sobre la cuenta del servicio Hora de Windows; lo correcto es Servicio local (Local Service).</translation>
    </message>
    <message>
        <source>For the Remote Desktop Gateway and the Distributed Transaction Coordinator, “Automatic” and “Automatic (Delayed Start)” are both right.</source>
        <translation>Para Puerta de enlace de Escritorio remoto y Coordinador de transacciones distribuidas son correctos tanto “Automático” (Automatic) como “Automático (inicio retrasado)” (Automatic (Delayed Start)).</translation>
    </message>
    <message>
        <source>Certification authority of the source</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Entidad de certificación del origen</translation>
    </message>
    <message>
        <source>Directory of the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Directorio del servidor de origen</translation>
    </message>
    <message>
        <source>Mailboxes on the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Buzones en el servidor de origen</translation>
    </message>
    <message>
        <source>Ports of the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Puertos del servidor de origen</translation>
    </message>
    <message>
        <source>Sign-in at the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Sesión en el servidor de origen</translation>
    </message>
</context>
<context>
    <name>HistoryActions</name>
    <message>
        <source>Open</source>
        <extracomment>Button: opens a migration</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Look back</source>
        <extracomment>Button: shows a migration as it was at any moment</extracomment>
        <translation>Mirar atrás</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>Button: makes a document about a migration</extracomment>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Button: writes a whole migration into a file</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Keep or delete</source>
        <extracomment>Button: how long a migration is kept, whether it leaves the list, and whether it is deleted</extracomment>
        <translation>Conservar o eliminar</translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message numerus="yes">
        <source>%n migration(s) on this console</source>
        <translation>
            <numerusform>%n migración en esta consola</numerusform>
            <numerusform>%n migraciones en esta consola</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <extracomment>More were found than are looked through; %n is how many of them are shown</extracomment>
        <translation>
            <numerusform>%n encontrada</numerusform>
            <numerusform>%n encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n that began last are shown. Type more to find older ones.</source>
        <translation>
            <numerusform>Se muestra la última que comenzó (%n). Escriba más para encontrar migraciones anteriores.</numerusform>
            <numerusform>Se muestran las %n últimas que comenzaron. Escriba más para encontrar migraciones anteriores.</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>A filter and how many migrations it shows</extracomment>
        <translation>Todas %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>A filter and how many migrations it shows: those that go on</extracomment>
        <translation>Abiertas %1</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <extracomment>A filter and how many migrations it shows</extracomment>
        <translation>Finalizadas %1</translation>
    </message>
    <message>
        <source>Abandoned %1</source>
        <extracomment>A filter and how many migrations it shows: those that were given up</extracomment>
        <translation>Abandonadas %1</translation>
    </message>
    <message>
        <source>All products</source>
        <extracomment>A filter: old servers of every product</extracomment>
        <translation>Todos los productos</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A filter and how many migrations it shows: %1 is a product, a year or a person, %2 a number</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All years</source>
        <extracomment>A filter: migrations that began in any year</extracomment>
        <translation>Todos los años</translation>
    </message>
    <message>
        <source>All technicians</source>
        <extracomment>A filter: migrations of every technician</extracomment>
        <translation>Todos los técnicos</translation>
    </message>
    <message>
        <source>Last entry</source>
        <extracomment>Order of a list</extracomment>
        <translation>Última entrada</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Order of a list: when the migration began</extracomment>
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>Order of a list</extracomment>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>Order of a list: the product that is replaced</extracomment>
        <translation>Producto</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Order of a list: open, abandoned or finished</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Archived %1</source>
        <extracomment>A filter and how many migrations it shows: those that were taken out of the list</extracomment>
        <translation>Archivadas %1</translation>
    </message>
</context>
<context>
    <name>HistoryDetails</name>
    <message>
        <source>Servers</source>
        <extracomment>Label: the servers of a migration, from the old one to the new one</extracomment>
        <translation>Servidores</translation>
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
        <translation>Técnico</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Label: when a migration began</extracomment>
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>Last entry</source>
        <extracomment>Label: when the last entry of a record was written</extracomment>
        <translation>Última entrada</translation>
    </message>
    <message>
        <source>%1 · phases %2</source>
        <extracomment>State of a migration and how far it came: %1 is &quot;Finished&quot;, %2 &quot;8 of 8&quot;</extracomment>
        <translation>%1 · fases: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>event</comment>
        <extracomment>What happened last: %1 is the title of a step or a check, %2 what was said or found there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reading the record …</source>
        <translation>Leyendo el registro de actividad…</translation>
    </message>
    <message>
        <source>The record cannot be read.</source>
        <translation>No se puede leer el registro de actividad.</translation>
    </message>
    <message>
        <source>The record was changed: open the migration and look at the proof of its record.</source>
        <translation>El registro de actividad se ha modificado: abra la migración y consulte la verificación de su registro de actividad.</translation>
    </message>
    <message numerus="yes">
        <source>The record agrees with itself: %n entries, their chain verified</source>
        <extracomment>%n is the number of entries of a record. It agrees only with itself: a hash known from elsewhere would prove more</extracomment>
        <translation>
            <numerusform>El registro de actividad es coherente en sí mismo: %n entrada, cadena verificada</numerusform>
            <numerusform>El registro de actividad es coherente en sí mismo: %n entradas, cadena verificada</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryFilterSheet</name>
    <message>
        <source>Filter and sort</source>
        <translation>Filtrar y ordenar</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>Order of a list</extracomment>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Group by customer</source>
        <translation>Agrupar por cliente</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>The product that is replaced</extracomment>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Técnico</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Customer, server, note, finding …</source>
        <extracomment>What can be searched for; stands in the empty field</extracomment>
        <translation>Cliente, servidor, nota, hallazgo…</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Filter and sort</source>
        <extracomment>Opens what the list can be restricted to and sorted by</extracomment>
        <translation>Filtrar y ordenar</translation>
    </message>
    <message>
        <source>Older records are being made ready for the search.</source>
        <translation>Se están preparando los registros de actividad antiguos para la búsqueda.</translation>
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
        <translation>Desde</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Técnico</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fases</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Heading of a column: when a migration began</extracomment>
        <translation>Comienzo</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Past migrations</source>
        <translation>Migraciones anteriores</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Past migrations</source>
        <translation>Migraciones anteriores</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>Button: takes in migrations from a file of another console</extracomment>
        <translation>Importar</translation>
    </message>
    <message>
        <source>New migration</source>
        <translation>Nueva migración</translation>
    </message>
    <message>
        <source>Reading the list …</source>
        <translation>Leyendo la lista…</translation>
    </message>
    <message>
        <source>No migration yet</source>
        <translation>Aún no hay migraciones</translation>
    </message>
    <message>
        <source>Every migration of this console stands here with its whole record, from its first day on.</source>
        <translation>Aquí figuran todas las migraciones de esta consola con su registro de actividad completo, desde el primer día.</translation>
    </message>
    <message>
        <source>None has all of this</source>
        <translation>Ninguna coincide con todo</translation>
    </message>
    <message>
        <source>Words are found by their beginning, in names, servers, notes, reasons, evidence and findings. Type fewer of them, or take the filters away.</source>
        <translation>Las palabras se buscan por su comienzo en nombres, servidores, notas, motivos, evidencias y hallazgos. Escriba menos palabras o quite los filtros.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) are kept longer than wanted</source>
        <extracomment>Records whose period is over</extracomment>
        <translation>
            <numerusform>%n migración se conserva más tiempo del previsto</numerusform>
            <numerusform>%n migraciones se conservan más tiempo del previsto</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is deleted by itself.</source>
        <translation>Nada se elimina por sí solo.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <extracomment>Button: shows which migrations can be deleted</extracomment>
        <translation>Verlas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>What happened last</source>
        <translation>Lo último que ocurrió</translation>
    </message>
</context>
<context>
    <name>HistoryRow</name>
    <message>
        <source>Select %1</source>
        <extracomment>Ticks a migration, so that something can be done with several: %1 is a customer</extracomment>
        <translation>Seleccionar %1</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <extracomment>Marks a migration that is only practised</extracomment>
        <translation>Ensayo</translation>
    </message>
</context>
<context>
    <name>HistorySelection</name>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>number of migrations</comment>
        <translation>
            <numerusform>%n seleccionada</numerusform>
            <numerusform>%n seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>Button: two migrations side by side</extracomment>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Button: writes whole migrations into a file</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Select none</source>
        <extracomment>Button: nothing is selected any more</extracomment>
        <translation>Anular la selección</translation>
    </message>
    <message>
        <source>Keep or delete</source>
        <extracomment>Button: how long migrations are kept, whether they leave the list, and whether they are deleted</extracomment>
        <translation>Conservar o eliminar</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Import migrations</source>
        <translation>Importar migraciones</translation>
    </message>
    <message>
        <source>Every entry and all evidence in the file are intact.</source>
        <translation>Todas las entradas y evidencias del archivo están intactas.</translation>
    </message>
    <message>
        <source>Choose a file that a console exported. It is verified before anything is taken in.</source>
        <translation>Elija un archivo exportado por una consola. Se verifica antes de incorporar nada.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>No hay nada que hacer.</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>Button: takes migrations in from a file</extracomment>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>Subir</translation>
    </message>
</context>
<context>
    <name>InstructionModel</name>
    <message>
        <source>Command prompt</source>
        <extracomment>Program in which a command is typed</extracomment>
        <translation>Símbolo del sistema</translation>
    </message>
</context>
<context>
    <name>KeepSheet</name>
    <message>
        <source>Keep or delete</source>
        <translation>Conservar o eliminar</translation>
    </message>
    <message>
        <source>Keep the records of %1</source>
        <extracomment>%1 is a customer; below it a number of years is chosen</extracomment>
        <translation>Conservar los registros de actividad de %1</translation>
    </message>
    <message>
        <source>Keep all other records</source>
        <extracomment>Below it a number of years is chosen</extracomment>
        <translation>Conservar los demás registros de actividad</translation>
    </message>
    <message>
        <source>Counted from the last entry. Nothing is deleted by itself: the list says what is due.</source>
        <translation>Se cuenta desde la última entrada. Nada se elimina por sí solo: la lista dice qué toca eliminar.</translation>
    </message>
    <message>
        <source>What is archived leaves the list. A filter and the search still find it.</source>
        <translation>Lo archivado sale de la lista. Un filtro y la búsqueda siguen encontrándolo.</translation>
    </message>
    <message>
        <source>Only what is finished or abandoned can be archived or deleted.</source>
        <translation>Solo se puede archivar o eliminar lo finalizado o abandonado.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Back into the list</source>
        <extracomment>Buttons: out of the list, or back into it</extracomment>
        <translation>Devolver a la lista</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Delete …</source>
        <extracomment>Button: asks first</extracomment>
        <translation>Eliminar…</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>As the language</source>
        <extracomment>How numbers and dates are written: the way the chosen language writes them</extracomment>
        <translation>Según el idioma</translation>
    </message>
</context>
<context>
    <name>LanguageModel</name>
    <message>
        <source>As the system</source>
        <extracomment>First entry of the list of languages: the one that the system is set to</extracomment>
        <translation>Como el sistema</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Migration Console</source>
        <translation>Consola de migración</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Métodos abreviados de teclado</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
</context>
<context>
    <name>MenuSheet</name>
    <message>
        <source>Source Server</source>
        <translation>Servidor de origen</translation>
    </message>
    <message>
        <source>Destination Server</source>
        <translation>Servidor de destino</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aún ninguno</translation>
    </message>
    <message>
        <source>Sign in to the domain</source>
        <translation>Iniciar sesión en el dominio</translation>
    </message>
    <message>
        <source>Forget the password now</source>
        <translation>Olvidar la contraseña ahora</translation>
    </message>
    <message>
        <source>Line-of-business applications</source>
        <translation>Aplicaciones de línea de negocio</translation>
    </message>
    <message>
        <source>Correct the data of the migration</source>
        <translation>Corregir los datos de la migración</translation>
    </message>
    <message>
        <source>The destination was installed anew</source>
        <translation>El destino se instaló de nuevo</translation>
    </message>
    <message>
        <source>Finish the migration</source>
        <translation>Finalizar la migración</translation>
    </message>
    <message>
        <source>Abandon the migration</source>
        <translation>Abandonar la migración</translation>
    </message>
    <message>
        <source>Signature of the customer</source>
        <translation>Firma del cliente</translation>
    </message>
    <message>
        <source>Look back at any moment</source>
        <translation>Mirar atrás a cualquier momento</translation>
    </message>
    <message>
        <source>Report of the migration</source>
        <extracomment>Opens the sheet that makes a report of the migration</extracomment>
        <translation>Informe de la migración</translation>
    </message>
    <message>
        <source>Proof of the record</source>
        <translation>Verificación del registro de actividad</translation>
    </message>
    <message>
        <source>Compare with an earlier moment</source>
        <translation>Comparar con un momento anterior</translation>
    </message>
    <message>
        <source>Compare with another migration</source>
        <translation>Comparar con otra migración</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>Opens durations and numbers of the migration</extracomment>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Export the migration</source>
        <translation>Exportar la migración</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>All migrations</source>
        <translation>Todas las migraciones</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Leaves a sheet without doing anything</extracomment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>MigrationController</name>
    <message>
        <source>This migration is finished</source>
        <translation>Esta migración está finalizada</translation>
    </message>
    <message>
        <source>This migration was abandoned</source>
        <translation>Esta migración se abandonó</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who closed a migration: %1 is a person, %2 a date and time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2: “%3”</source>
        <extracomment>Who closed a migration: %1 is a person, %2 a date and time, %3 that person&apos;s reason</extracomment>
        <translation>%1, %2: “%3”</translation>
    </message>
</context>
<context>
    <name>MissingController</name>
    <message>
        <source>From before it was moved, of %1: %2</source>
        <extracomment>%1 is a time, %2 the name of a file</extracomment>
        <translation>De antes de moverla, del %1: %2</translation>
    </message>
</context>
<context>
    <name>MissingOffer</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Opening the records…</source>
        <translation>Abriendo los registros de actividad…</translation>
    </message>
    <message>
        <source>To go on without it</source>
        <translation>Para continuar sin ella</translation>
    </message>
    <message>
        <source>What was recorded since then is missing there. Once the disk is back, export its migrations from there and import them here.</source>
        <translation>Falta lo registrado desde entonces. Cuando vuelva el disco, exporte desde allí sus migraciones e impórtelas aquí.</translation>
    </message>
    <message>
        <source>Open the old file</source>
        <translation>Abrir el archivo antiguo</translation>
    </message>
    <message>
        <source>Open a copy of the backup</source>
        <translation>Abrir una copia de la copia de seguridad</translation>
    </message>
</context>
<context>
    <name>MomentModel</name>
    <message>
        <source>The migration began</source>
        <translation>Comenzó la migración</translation>
    </message>
    <message>
        <source>The data of the migration were changed</source>
        <translation>Se cambiaron los datos de la migración</translation>
    </message>
    <message>
        <source>The customer signed</source>
        <translation>El cliente firmó</translation>
    </message>
    <message>
        <source>The migration was closed</source>
        <extracomment>Finished or abandoned</extracomment>
        <translation>Se cerró la migración</translation>
    </message>
    <message>
        <source>The migration was opened again</source>
        <translation>Se reabrió la migración</translation>
    </message>
    <message>
        <source>The destination server was installed anew</source>
        <translation>El servidor de destino se instaló de nuevo</translation>
    </message>
</context>
<context>
    <name>MoveController</name>
    <message>
        <source>This file was named at the start with --database, so it is not moved from here.</source>
        <translation>Este archivo se indicó al iniciar con --database, por lo que no se mueve desde aquí.</translation>
    </message>
    <message>
        <source>To move the file to another disk, leave the open migration first.</source>
        <translation>Para mover el archivo a otro disco, salga primero de la migración abierta.</translation>
    </message>
    <message>
        <source>It can be moved to another disk once it can be written to.</source>
        <translation>Se puede mover a otro disco cuando se pueda escribir en él.</translation>
    </message>
    <message>
        <source>The database has %1; %2 are free in this folder.</source>
        <extracomment>%1 and %2 are sizes such as &quot;4.2 MB&quot;</extracomment>
        <translation>La base de datos ocupa %1; en esta carpeta hay %2 libres.</translation>
    </message>
    <message>
        <source>Reading the copy again…</source>
        <translation>Volviendo a leer la copia…</translation>
    </message>
    <message>
        <source>Copying the database…</source>
        <translation>Copiando la base de datos…</translation>
    </message>
</context>
<context>
    <name>MoveSheet</name>
    <message>
        <source>Move the database</source>
        <translation>Mover la base de datos</translation>
    </message>
    <message>
        <source>Choose the folder that it is to be in. Its disk must be plugged in whenever the console is used.</source>
        <translation>Elija la carpeta en la que debe estar. Su disco debe estar conectado siempre que se use la consola.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Label above the path of a file</extracomment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>After the move</source>
        <extracomment>Label above the path of a file</extracomment>
        <translation>Después de moverla</translation>
    </message>
    <message>
        <source>It is copied and read again before the console changes over. The old file is kept.</source>
        <translation>Se copia y se vuelve a leer antes de que la consola cambie. El archivo antiguo se conserva.</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Usar esta carpeta</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Elegir otra carpeta</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>Subir</translation>
    </message>
</context>
<context>
    <name>MoveText</name>
    <message>
        <source>The database is in this folder already</source>
        <translation>La base de datos ya está en esta carpeta</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The folder is not there</source>
        <translation>La carpeta no está</translation>
    </message>
    <message>
        <source>Its disk may be unplugged. The database is where it was.</source>
        <translation>Puede que su disco esté desconectado. La base de datos está donde estaba.</translation>
    </message>
    <message>
        <source>Plug the disk in again, or choose another folder.</source>
        <translation>Vuelva a conectar el disco o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Nothing can be written to this folder</source>
        <translation>No se puede escribir en esta carpeta</translation>
    </message>
    <message>
        <source>Your account may not, or the disk is read-only.</source>
        <translation>Su cuenta no tiene permiso o el disco es de solo lectura.</translation>
    </message>
    <message>
        <source>Allow writing to it, or choose another folder.</source>
        <translation>Permita la escritura o elija otra carpeta.</translation>
    </message>
    <message>
        <source>A database lies in this folder already</source>
        <translation>En esta carpeta ya hay una base de datos</translation>
    </message>
    <message>
        <source>It is never replaced.</source>
        <translation>Nunca se reemplaza.</translation>
    </message>
    <message>
        <source>Give that file another name, or choose another folder.</source>
        <translation>Dé otro nombre a ese archivo o elija otra carpeta.</translation>
    </message>
    <message>
        <source>There is no room for the database</source>
        <translation>No hay espacio para la base de datos</translation>
    </message>
    <message>
        <source>The database is where it was.</source>
        <translation>La base de datos está donde estaba.</translation>
    </message>
    <message>
        <source>Free some space on the disk, or choose another folder.</source>
        <translation>Libere espacio en el disco o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The database is in use</source>
        <translation>La base de datos está en uso</translation>
    </message>
    <message>
        <source>Another window or program has it open, or a backup, an export or an import is running. What they record would be lost.</source>
        <translation>Otra ventana u otro programa la tiene abierta, o hay en curso una copia de seguridad, una exportación o una importación. Lo que registren se perdería.</translation>
    </message>
    <message>
        <source>Close them or wait until they are done, then try again.</source>
        <translation>Ciérrelos o espere a que terminen y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The copy is not like the original</source>
        <translation>La copia no es como el original</translation>
    </message>
    <message>
        <source>It was read again and thrown away. The database is where it was.</source>
        <translation>Se volvió a leer y se descartó. La base de datos está donde estaba.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>Elija una carpeta en otro disco.</translation>
    </message>
    <message>
        <source>The new place cannot be kept</source>
        <translation>No se puede guardar la nueva ubicación</translation>
    </message>
    <message>
        <source>The file with your settings cannot be written. The database is where it was.</source>
        <translation>No se puede escribir el archivo con su configuración. La base de datos está donde estaba.</translation>
    </message>
    <message>
        <source>Free some space on its disk or allow writing to it, then try again.</source>
        <translation>Libere espacio en su disco o permita la escritura y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The disk does not answer</source>
        <translation>El disco no responde</translation>
    </message>
    <message>
        <source>The system reports an error. The database is where it was.</source>
        <translation>El sistema informa de un error. La base de datos está donde estaba.</translation>
    </message>
    <message>
        <source>Check both disks, or choose another folder.</source>
        <translation>Compruebe ambos discos o elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>NewMigrationPage</name>
    <message>
        <source>This is needed to begin.</source>
        <translation>Es necesario para comenzar.</translation>
    </message>
    <message>
        <source>New migration</source>
        <translation>Nueva migración</translation>
    </message>
    <message>
        <source>To Windows Server 2012 Essentials</source>
        <translation>A Windows Server 2012 Essentials</translation>
    </message>
    <message>
        <source>Begin the migration</source>
        <translation>Comenzar la migración</translation>
    </message>
    <message>
        <source>The migration could not be begun</source>
        <translation>No se ha podido comenzar la migración</translation>
    </message>
    <message>
        <source>What is moved</source>
        <translation>Qué se traslada</translation>
    </message>
    <message>
        <source>Old server</source>
        <translation>Servidor antiguo</translation>
    </message>
    <message>
        <source>Choose what runs on the old server.</source>
        <translation>Elija qué se ejecuta en el servidor antiguo.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <extracomment>The name of the person who does the migration</extracomment>
        <translation>Realizado por</translation>
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
        <translation>El nombre DNS completo del dominio de Active Directory.</translation>
    </message>
    <message>
        <source>Source Server</source>
        <translation>Servidor de origen</translation>
    </message>
    <message>
        <source>Name or IP address of the old server.</source>
        <translation>Nombre o dirección IP del servidor antiguo.</translation>
    </message>
    <message>
        <source>Destination Server</source>
        <translation>Servidor de destino</translation>
    </message>
    <message>
        <source>May stay empty until phase 2.</source>
        <translation>Puede quedar vacío hasta la fase 2.</translation>
    </message>
</context>
<context>
    <name>NoCards</name>
    <message>
        <source>Nothing needs attention in this phase</source>
        <translation>Nada requiere atención en esta fase</translation>
    </message>
    <message>
        <source>Nothing is done in this phase yet</source>
        <translation>Aún no hay nada hecho en esta fase</translation>
    </message>
    <message>
        <source>This phase has no steps</source>
        <translation>Esta fase no tiene pasos</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
</context>
<context>
    <name>OpenMigrations</name>
    <message numerus="yes">
        <source>%n open migration(s)</source>
        <translation>
            <numerusform>%n migración abierta</numerusform>
            <numerusform>%n migraciones abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry on</source>
        <extracomment>Heading above the migrations that are not finished</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Comenzar</translation>
    </message>
    <message>
        <source>New migration</source>
        <translation>Nueva migración</translation>
    </message>
    <message>
        <source>No open migration</source>
        <translation>No hay migraciones abiertas</translation>
    </message>
    <message>
        <source>Begin one with the name of the customer and of the old server. Everything can be changed later, and nothing here needs the network.</source>
        <translation>Comience una con el nombre del cliente y del servidor antiguo. Todo se puede cambiar después y nada de esto necesita la red.</translation>
    </message>
    <message>
        <source>Rehearse on the practice site</source>
        <translation>Ensayar en el entorno de prácticas</translation>
    </message>
    <message>
        <source>Two real domain controllers on this machine, with faults to find. Marked as rehearsal everywhere.</source>
        <translation>Dos controladores de dominio reales en este equipo, con fallos que encontrar. Marcado como ensayo en todas partes.</translation>
    </message>
    <message>
        <source>Two real domain controllers on this machine. This starts the console on them:</source>
        <translation>Dos controladores de dominio reales en este equipo. Así se inicia la consola con ellos:</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Start the rehearsal</source>
        <translation>Iniciar el ensayo</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar el comando</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
</context>
<context>
    <name>OverrideSheet</name>
    <message>
        <source>Known and harmless here</source>
        <translation>Conocido e inofensivo aquí</translation>
    </message>
    <message>
        <source>Proven in another way</source>
        <translation>Demostrado de otra forma</translation>
    </message>
    <message>
        <source>The customer decided so</source>
        <translation>El cliente lo ha decidido</translation>
    </message>
    <message>
        <source>Carry on all the same?</source>
        <translation>¿Continuar de todos modos?</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>The step stays open and has to be done later. Your name and reason stand in the record and in the report.</source>
        <translation>El paso queda pendiente y hay que hacerlo más adelante. Su nombre y su motivo figuran en el registro de actividad y en el informe.</translation>
    </message>
    <message>
        <source>The card keeps its verdict. Your name and reason stand beside it, in the record and in the report. When the verdict changes, this ends.</source>
        <translation>La tarjeta conserva su dictamen. Su nombre y su motivo figuran junto a él, en el registro de actividad y en el informe. Si el dictamen cambia, la excepción termina.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Con sus propias palabras</translation>
    </message>
    <message>
        <source>What did you see that makes this safe?</source>
        <translation>¿Qué ha visto que haga esto seguro?</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>How long an override lasts</extracomment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>The end of today</source>
        <translation>Hasta el final de hoy</translation>
    </message>
    <message>
        <source>Three days from now</source>
        <translation>Dentro de tres días</translation>
    </message>
    <message>
        <source>A week from now</source>
        <translation>Dentro de una semana</translation>
    </message>
    <message>
        <source>I answer for it</source>
        <translation>Respondo de ello</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>PastMigrations</name>
    <message>
        <source>Past migrations</source>
        <translation>Migraciones anteriores</translation>
    </message>
    <message numerus="yes">
        <source>%n finished</source>
        <comment>number of migrations</comment>
        <translation>
            <numerusform>%n finalizada</numerusform>
            <numerusform>%n finalizadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Search all migrations</source>
        <extracomment>Button: opens the list of all migrations, where they can be searched</extracomment>
        <translation>Buscar en todas las migraciones</translation>
    </message>
    <message>
        <source>None yet. A migration stays here with its whole record once it is finished.</source>
        <translation>Aún ninguna. Una vez finalizada, una migración se conserva aquí con su registro de actividad completo.</translation>
    </message>
    <message>
        <source>Import from another console</source>
        <translation>Importar de otra consola</translation>
    </message>
</context>
<context>
    <name>PasteSheet</name>
    <message>
        <source>Add from the clipboard</source>
        <translation>Agregar desde el portapapeles</translation>
    </message>
    <message>
        <source>The clipboard holds neither a picture nor text. Copy one where it is shown, then come back.</source>
        <translation>El portapapeles no contiene ni una imagen ni texto. Copie uno de los dos donde se muestre y vuelva aquí.</translation>
    </message>
    <message>
        <source>On the clipboard</source>
        <extracomment>Label above what is on the clipboard</extracomment>
        <translation>En el portapapeles</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>¿Qué muestra?</translation>
    </message>
    <message>
        <source>For example: the last line of the backup log</source>
        <translation>Por ejemplo: la última línea del registro de la copia de seguridad</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>PhaseCards</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>The values below are the last ones that arrived. Steps can be read and done all the same.</source>
        <translation>Los valores siguientes son los últimos que llegaron. Aun así, los pasos se pueden leer y hacer.</translation>
    </message>
    <message>
        <source>Show where</source>
        <extracomment>Button: leads to the page about the record</extracomment>
        <translation>Mostrar dónde</translation>
    </message>
    <message>
        <source>Reopen it</source>
        <extracomment>Button: a migration that was closed goes on</extracomment>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Show the newest</source>
        <translation>Mostrar lo más reciente</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
</context>
<context>
    <name>PhaseModel</name>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>Number of checks that are failed, below the name of a phase</extracomment>
        <translation>
            <numerusform>%n no superada</numerusform>
            <numerusform>%n no superadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be told</source>
        <extracomment>Number of checks that could not be made, below the name of a phase</extracomment>
        <translation>
            <numerusform>%n no determinada</numerusform>
            <numerusform>%n no determinadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>A phase</extracomment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>A phase: somebody works on it</extracomment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Not started</source>
        <extracomment>A phase that nobody has begun</extracomment>
        <translation>No iniciado</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>How many of the cards of a phase are done</extracomment>
        <translation>%1 de %2 hechas</translation>
    </message>
</context>
<context>
    <name>PhaseSignOff</name>
    <message>
        <source>Sign-off of this phase</source>
        <extracomment>Heading: the technician signs that a phase is finished</extracomment>
        <translation>Firma de esta fase</translation>
    </message>
    <message>
        <source>A required step was reopened after the signature. Settle it, or withdraw the signature.</source>
        <translation>Se reabrió un paso obligatorio después de la firma. Resuélvalo o retire la firma.</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Opens the form in which a phase is signed</extracomment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Sign the phase</source>
        <translation>Firmar la fase</translation>
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
        <translation>Todos los planes están completos.</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) are not complete.</source>
        <translation>
            <numerusform>%n plan no está completo.</numerusform>
            <numerusform>%n planes no están completos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every application has its result.</source>
        <translation>Todas las aplicaciones tienen su resultado.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) are open.</source>
        <translation>
            <numerusform>Queda %n resultado pendiente.</numerusform>
            <numerusform>Quedan %n resultados pendientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed: there are no such applications (%1, %2).</source>
        <extracomment>%1 is a person, %2 a date</extracomment>
        <translation>Confirmado: no hay aplicaciones de este tipo (%1, %2).</translation>
    </message>
    <message>
        <source>This looks like the key itself. Enter where it is kept: the record is read by others.</source>
        <translation>Parece ser la propia clave. Indique dónde se guarda: otras personas leen el registro de actividad.</translation>
    </message>
</context>
<context>
    <name>PlanHeads</name>
    <message>
        <source>Application</source>
        <extracomment>Heading of a column</extracomment>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Media and key</source>
        <extracomment>Heading of a column: where the installation media and the license key are</extracomment>
        <translation>Medios y clave</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>Heading of a column: the path to the data of an application</extracomment>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Test after the move</source>
        <extracomment>Heading of a column: how to see that an application works after the move</extracomment>
        <translation>Prueba tras el traslado</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Heading of a column: what came of moving an application</extracomment>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>PlanImportSheet</name>
    <message>
        <source>Import a table</source>
        <translation>Importar una tabla</translation>
    </message>
    <message>
        <source>A table that was saved as CSV, with one application a row, at most 500 rows and 1 MiB.</source>
        <translation>Una tabla guardada como CSV, con una aplicación por fila, con un máximo de 500 filas y 1 MiB.</translation>
    </message>
    <message>
        <source>Or the table itself</source>
        <translation>O la propia tabla</translation>
    </message>
    <message>
        <source>Paste the rows here.</source>
        <translation>Pegue aquí las filas.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Below a list that was cut</extracomment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation>Agregar al plan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Elegir otro archivo</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>Subir</translation>
    </message>
</context>
<context>
    <name>PlanImporter</name>
    <message>
        <source>The file could not be read within %1: the drive or the network behind it does not answer. Copy the file to this computer and try again.</source>
        <translation>No se ha podido leer el archivo en %1: la unidad o la red que hay detrás no responde. Copie el archivo a este equipo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1. Check its path and who may read it.</source>
        <translation>No se puede abrir el archivo: %1. Compruebe su ruta y quién puede leerlo.</translation>
    </message>
    <message>
        <source>The table is larger than %1, so nothing of it was taken. Save only the rows that name applications, and import that file.</source>
        <translation>La tabla supera %1, por lo que no se ha tomado nada de ella. Guarde solo las filas con aplicaciones e importe ese archivo.</translation>
    </message>
    <message>
        <source>The table has more than %1 rows, so nothing of it was taken. Save only the rows that name applications, and import that file.</source>
        <translation>La tabla tiene más de %1 filas, por lo que no se ha tomado nada de ella. Guarde solo las filas con aplicaciones e importe ese archivo.</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 columns, so this is not a list of applications. Check which separator the file uses.</source>
        <translation>La línea %1 tiene más de %2 columnas, por lo que no es una lista de aplicaciones. Compruebe qué separador usa el archivo.</translation>
    </message>
    <message>
        <source>A cell in line %1 is longer than %2 characters, so nothing was taken. Shorten it, or look for a quotation mark that is missing before it.</source>
        <translation>Una celda de la línea %1 tiene más de %2 caracteres, por lo que no se ha tomado nada. Acórtela o busque antes de ella unas comillas que falten.</translation>
    </message>
    <message>
        <source>This is not a text file, so no rows can be read from it. Open it in its own program, save it as CSV, and import that file.</source>
        <translation>No es un archivo de texto, por lo que no se pueden leer filas de él. Ábralo en su propio programa, guárdelo como CSV e importe ese archivo.</translation>
    </message>
    <message>
        <source>The quotation mark at line %1, column %2 has no partner or does not belong there, so the cells behind it cannot be told apart. Correct it in the file, and import it again.</source>
        <translation>Las comillas de la línea %1, columna %2, no tienen pareja o no van ahí, por lo que no se pueden separar las celdas siguientes. Corríjalas en el archivo e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The table is empty. Enter one application a row, and import it again.</source>
        <translation>La tabla está vacía. Escriba una aplicación por fila e impórtela de nuevo.</translation>
    </message>
    <message>
        <source>The table has no application that the plan does not have already.</source>
        <translation>La tabla no contiene ninguna aplicación que no esté ya en el plan.</translation>
    </message>
    <message numerus="yes">
        <source>%n new application(s) found.</source>
        <translation>
            <numerusform>Se ha encontrado %n aplicación nueva.</numerusform>
            <numerusform>Se han encontrado %n aplicaciones nuevas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The columns were recognized by their names.</source>
        <translation>Las columnas se han reconocido por sus nombres.</translation>
    </message>
    <message>
        <source>The first row does not name the columns, so they were taken in this order: application, vendor, contact, media, place of the license key, path to the data, test after the move, note.</source>
        <translation>La primera fila no nombra las columnas, por lo que se han tomado en este orden: aplicación, fabricante, contacto, medios, lugar de la clave de licencia, ruta a los datos, prueba tras el traslado, nota.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A name from another program, in quotation marks</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>These columns are left out, because the plan has no field for them: %1.</source>
        <translation>Estas columnas se omiten, porque el plan no tiene campo para ellas: %1.</translation>
    </message>
    <message>
        <source>These columns are left out, because they seem to hold license keys, which no record may keep: %1.</source>
        <translation>Estas columnas se omiten, porque parecen contener claves de licencia, que ningún registro de actividad puede guardar: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n license key(s) were left out: the plan says where a key is kept, never the key.</source>
        <translation>
            <numerusform>Se ha omitido %n clave de licencia: el plan indica dónde se guarda una clave, nunca la clave.</numerusform>
            <numerusform>Se han omitido %n claves de licencia: el plan indica dónde se guarda una clave, nunca la clave.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without an application are left out.</source>
        <translation>
            <numerusform>Se omite %n fila sin aplicación.</numerusform>
            <numerusform>Se omiten %n filas sin aplicación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that the plan has already are left out.</source>
        <translation>
            <numerusform>Se omite %n fila que ya está en el plan.</numerusform>
            <numerusform>Se omiten %n filas que ya están en el plan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanLine</name>
    <message>
        <source>Vendor</source>
        <extracomment>Label: the company that made a program</extracomment>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Contact</source>
        <extracomment>Label: whom to ask about a program</extracomment>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Installation media</source>
        <translation>Medios de instalación</translation>
    </message>
    <message>
        <source>Place of the license key</source>
        <translation>Lugar de la clave de licencia</translation>
    </message>
    <message>
        <source>Path to the data</source>
        <translation>Ruta a los datos</translation>
    </message>
    <message>
        <source>Test after the move</source>
        <translation>Prueba tras el traslado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Opens the fields of an application</extracomment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change %1</source>
        <extracomment>%1 is an application</extracomment>
        <translation>Cambiar %1</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Works</source>
        <extracomment>Result of moving an application to the new server</extracomment>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Fails</source>
        <extracomment>Result of moving an application to the new server</extracomment>
        <translation>No funciona</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>An application or a computer that is left out of the migration, with a reason</extracomment>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <extracomment>Result of moving an application: nobody has tested it yet</extracomment>
        <translation>Aún sin probar</translation>
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
        <translation>nombre de la aplicación</translation>
    </message>
    <message>
        <source>vendor or installation media</source>
        <extracomment>Part of a list of what is missing</extracomment>
        <translation>fabricante o medios de instalación</translation>
    </message>
    <message>
        <source>path to the data</source>
        <extracomment>Part of a list of what is missing</extracomment>
        <translation>ruta a los datos</translation>
    </message>
    <message>
        <source>test after the move</source>
        <extracomment>Part of a list of what is missing</extracomment>
        <translation>prueba tras el traslado</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <extracomment>%1 is a list of what is not filled in</extracomment>
        <translation>Falta: %1</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Line-of-business applications</source>
        <translation>Aplicaciones de línea de negocio</translation>
    </message>
    <message>
        <source>Import a table</source>
        <extracomment>Reads a table that another program saved</extracomment>
        <translation>Importar una tabla</translation>
    </message>
    <message>
        <source>Add an application</source>
        <translation>Agregar una aplicación</translation>
    </message>
    <message>
        <source>No line-of-business applications</source>
        <translation>Sin aplicaciones de línea de negocio</translation>
    </message>
    <message>
        <source>No application is written down yet</source>
        <translation>Aún no hay ninguna aplicación anotada</translation>
    </message>
    <message>
        <source>Write down each program that the business lives on, such as accounting or stock: who made it, where its media and its data are, and how to see that it works after the move. The list is complete before the destination server is installed; the results follow by the end of phase 7.</source>
        <translation>Anote cada programa del que vive la empresa, como la contabilidad o el almacén: quién lo hizo, dónde están sus medios y sus datos y cómo se ve que funciona tras el traslado. La lista debe estar completa antes de instalar el servidor de destino; los resultados se anotan antes de que termine la fase 7.</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>There are no such applications</source>
        <translation>No hay aplicaciones de este tipo</translation>
    </message>
</context>
<context>
    <name>PlanRemoveSheet</name>
    <message>
        <source>Written down twice</source>
        <translation>Anotada dos veces</translation>
    </message>
    <message>
        <source>Not used any more</source>
        <translation>Ya no se usa</translation>
    </message>
    <message>
        <source>Written down by mistake</source>
        <translation>Anotada por error</translation>
    </message>
    <message>
        <source>Remove this application?</source>
        <translation>¿Quitar esta aplicación?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Con sus propias palabras</translation>
    </message>
    <message>
        <source>Remove the application</source>
        <translation>Quitar la aplicación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>PlanRowSheet</name>
    <message>
        <source>New application</source>
        <translation>Aplicación nueva</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Installation media</source>
        <translation>Medios de instalación</translation>
    </message>
    <message>
        <source>A vendor or the media must be known: without them the application cannot be installed anew.</source>
        <translation>Debe conocerse el fabricante o los medios: sin ellos no se puede volver a instalar la aplicación.</translation>
    </message>
    <message>
        <source>Place of the license key</source>
        <translation>Lugar de la clave de licencia</translation>
    </message>
    <message>
        <source>Where it is kept, never the key itself.</source>
        <translation>Dónde se guarda, nunca la clave.</translation>
    </message>
    <message>
        <source>Path to the data</source>
        <translation>Ruta a los datos</translation>
    </message>
    <message>
        <source>Test after the move</source>
        <translation>Prueba tras el traslado</translation>
    </message>
    <message>
        <source>What has to work, and who can tell?</source>
        <translation>¿Qué tiene que funcionar y quién puede juzgarlo?</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>What came of moving an application</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Enter in the note why it is set aside.</source>
        <translation>Indique en la nota por qué se aparta.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Remove the application</source>
        <translation>Quitar la aplicación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ProblemBanner</name>
    <message>
        <source>Understood</source>
        <extracomment>Takes a message off the screen</extracomment>
        <translation>Entendido</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>The session was not found</source>
        <translation>No se ha encontrado la sesión</translation>
    </message>
    <message>
        <source>The database does not hold this session any more.</source>
        <translation>La base de datos ya no contiene esta sesión.</translation>
    </message>
    <message>
        <source>Choose another one from the list of sessions.</source>
        <translation>Elija otra en la lista de sesiones.</translation>
    </message>
    <message>
        <source>The database is from a newer version</source>
        <translation>La base de datos es de una versión más reciente</translation>
    </message>
    <message>
        <source>A newer version of this program has written the database. It can be read, and nothing in it is changed.</source>
        <translation>Una versión más reciente de este programa ha escrito la base de datos. Se puede leer y no se cambia nada en ella.</translation>
    </message>
    <message>
        <source>Install the newer version to go on working.</source>
        <translation>Instale la versión más reciente para seguir trabajando.</translation>
    </message>
    <message>
        <source>The database is in use</source>
        <translation>La base de datos está en uso</translation>
    </message>
    <message>
        <source>Another program holds the database, so nothing can be written to it.</source>
        <translation>Otro programa tiene ocupada la base de datos, por lo que no se puede escribir en ella.</translation>
    </message>
    <message>
        <source>Close the other window or program, then try again.</source>
        <translation>Cierre la otra ventana o el otro programa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The database is read-only</source>
        <translation>La base de datos es de solo lectura</translation>
    </message>
    <message>
        <source>The database or its folder cannot be written to. Everything can be read.</source>
        <translation>No se puede escribir en la base de datos o en su carpeta. Todo se puede leer.</translation>
    </message>
    <message>
        <source>Allow writing to the folder, then start the console again.</source>
        <translation>Permita la escritura en la carpeta y vuelva a iniciar la consola.</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>La base de datos está dañada</translation>
    </message>
    <message>
        <source>Parts of the database cannot be read. It was left as it is, nothing was deleted.</source>
        <translation>Hay partes de la base de datos que no se pueden leer. Se ha dejado como está; no se ha eliminado nada.</translation>
    </message>
    <message>
        <source>Copy the file to a safe place, then use a backup of it.</source>
        <translation>Copie el archivo a un lugar seguro y use una copia de seguridad de él.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>The last entry could not be stored. Everything before it is safe.</source>
        <translation>No se ha podido guardar la última entrada. Todo lo anterior está a salvo.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again.</source>
        <translation>Libere espacio en el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The database cannot be opened</source>
        <translation>No se puede abrir la base de datos</translation>
    </message>
    <message>
        <source>Your account may not open the database or its folder.</source>
        <translation>Su cuenta no tiene permiso para abrir la base de datos o su carpeta.</translation>
    </message>
    <message>
        <source>Give your account the permission, or choose another file with --database.</source>
        <translation>Dé el permiso a su cuenta o elija otro archivo con --database.</translation>
    </message>
    <message>
        <source>The disk does not answer</source>
        <translation>El disco no responde</translation>
    </message>
    <message>
        <source>The system reports an error while reading or writing the database.</source>
        <translation>El sistema notifica un error al leer o escribir la base de datos.</translation>
    </message>
    <message>
        <source>Check the disk, then start the console again.</source>
        <translation>Compruebe el disco y vuelva a iniciar la consola.</translation>
    </message>
    <message>
        <source>This is not a database of the console</source>
        <translation>No es una base de datos de la consola</translation>
    </message>
    <message>
        <source>The file is a database, but another program has made it.</source>
        <translation>El archivo es una base de datos, pero la ha creado otro programa.</translation>
    </message>
    <message>
        <source>Choose another file with --database.</source>
        <translation>Elija otro archivo con --database.</translation>
    </message>
    <message>
        <source>The entry was not stored</source>
        <translation>No se ha guardado la entrada</translation>
    </message>
    <message>
        <source>What was to be stored contradicts the record. Nothing was changed.</source>
        <translation>Lo que se iba a guardar contradice el registro de actividad. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Start the console again. If it happens again, report it with the log.</source>
        <translation>Vuelva a iniciar la consola. Si ocurre de nuevo, notifíquelo junto con el archivo de registro.</translation>
    </message>
    <message>
        <source>There is no more room for evidence</source>
        <translation>No hay más espacio para evidencias</translation>
    </message>
    <message>
        <source>The step or the migration holds as much as the record keeps. Nothing was added.</source>
        <translation>El paso o la migración contiene todo lo que el registro de actividad admite. No se ha agregado nada.</translation>
    </message>
    <message>
        <source>Add a smaller file or only the part that matters, and keep the rest with the papers of the customer.</source>
        <translation>Agregue un archivo más pequeño o solo la parte que importa y conserve el resto con los papeles del cliente.</translation>
    </message>
    <message>
        <source>There is no room for the backup</source>
        <translation>No hay espacio para la copia de seguridad</translation>
    </message>
    <message>
        <source>The disk that it was to be written to is full. Nothing was left there.</source>
        <translation>El disco en el que debía escribirse está lleno. No ha quedado nada en él.</translation>
    </message>
    <message>
        <source>Free some space on it, or choose another folder.</source>
        <translation>Libere espacio en él o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The backup could not be written</source>
        <translation>No se ha podido escribir la copia de seguridad</translation>
    </message>
    <message>
        <source>The folder is not there, or your account may not write to it. Nothing was left there.</source>
        <translation>La carpeta no está o su cuenta no tiene permiso para escribir en ella. No ha quedado nada ahí.</translation>
    </message>
    <message>
        <source>Plug the disk in again, or choose another folder.</source>
        <translation>Vuelva a conectar el disco o elija otra carpeta.</translation>
    </message>
    <message>
        <source>There is no room for the report</source>
        <translation>No hay espacio para el informe</translation>
    </message>
    <message>
        <source>The report could not be written</source>
        <translation>No se ha podido escribir el informe</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>El archivo ya no está</translation>
    </message>
    <message>
        <source>It was removed, or the medium that it is on was unplugged. Nothing was added.</source>
        <translation>Se ha quitado o se ha desconectado el medio que lo contiene. No se ha agregado nada.</translation>
    </message>
    <message>
        <source>Plug the medium in again, then choose the file once more.</source>
        <translation>Vuelva a conectar el medio y elija el archivo otra vez.</translation>
    </message>
    <message>
        <source>The file may not be read</source>
        <translation>No hay permiso para leer el archivo</translation>
    </message>
    <message>
        <source>Your account has no permission to read it. Nothing was added.</source>
        <translation>Su cuenta no tiene permiso para leerlo. No se ha agregado nada.</translation>
    </message>
    <message>
        <source>Copy the file to your home folder with an account that may read it, then choose the copy.</source>
        <translation>Copie el archivo a su carpeta personal con una cuenta que pueda leerlo y elija la copia.</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>No es un archivo</translation>
    </message>
    <message>
        <source>A folder or a device has no content that could be kept. Nothing was added.</source>
        <translation>Una carpeta o un dispositivo no tiene contenido que se pueda conservar. No se ha agregado nada.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Elija un archivo.</translation>
    </message>
    <message>
        <source>There is nothing in it</source>
        <translation>No contiene nada</translation>
    </message>
    <message>
        <source>It holds 0 bytes, which proves nothing. Nothing was added.</source>
        <translation>Contiene 0 bytes, que no demuestran nada. No se ha agregado nada.</translation>
    </message>
    <message>
        <source>Save it again where it comes from, then add it once more.</source>
        <translation>Guárdelo de nuevo en su lugar de procedencia y agréguelo otra vez.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <extracomment>%1 and %2 are sizes such as &quot;2 GiB&quot;</extracomment>
        <translation>El archivo es demasiado grande</translation>
    </message>
    <message>
        <source>It has %1; the record keeps up to %2 a piece. Nothing was added.</source>
        <translation>Ocupa %1; el registro de actividad admite hasta %2 por evidencia. No se ha agregado nada.</translation>
    </message>
    <message>
        <source>Add only the part that matters, or a picture of it.</source>
        <translation>Agregue solo la parte que importa o una imagen de ella.</translation>
    </message>
    <message>
        <source>The file was changed while it was read</source>
        <translation>El archivo cambió durante la lectura</translation>
    </message>
    <message>
        <source>It became shorter, so what was read is not whole. Nothing was added.</source>
        <translation>Se acortó, por lo que lo leído no está completo. No se ha agregado nada.</translation>
    </message>
    <message>
        <source>Wait until the program that writes it has finished, then choose the file once more.</source>
        <translation>Espere a que termine el programa que lo escribe y elija el archivo otra vez.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>No se puede leer el archivo</translation>
    </message>
    <message>
        <source>The medium reports an error. Nothing was added.</source>
        <translation>El medio notifica un error. No se ha agregado nada.</translation>
    </message>
    <message>
        <source>Copy the file to another medium, then choose the copy.</source>
        <translation>Copie el archivo a otro medio y elija la copia.</translation>
    </message>
    <message>
        <source>The file cannot be read in time</source>
        <translation>No se puede leer el archivo a tiempo</translation>
    </message>
    <message>
        <source>The medium did not answer within a minute. Nothing was added.</source>
        <translation>El medio no ha respondido en un minuto. No se ha agregado nada.</translation>
    </message>
    <message>
        <source>Unplug the medium and plug it in again, or copy the file to another one.</source>
        <translation>Desconecte el medio y vuelva a conectarlo o copie el archivo a otro.</translation>
    </message>
    <message>
        <source>The DNS server %1 does not answer. Check the address and the network cable, or type the servers in by hand.</source>
        <extracomment>%1 is the address of a DNS server</extracomment>
        <translation>El servidor DNS %1 no responde. Compruebe la dirección y el cable de red o escriba los servidores a mano.</translation>
    </message>
    <message>
        <source>%1 refuses to answer DNS questions. Enter the address of the site&apos;s DNS server, or type the servers in by hand.</source>
        <translation>%1 se niega a responder a consultas DNS. Escriba la dirección del servidor DNS de la sede o escriba los servidores a mano.</translation>
    </message>
    <message>
        <source>%1 does not know this domain. Check how it is written, or type the servers in by hand.</source>
        <translation>%1 no conoce este dominio. Compruebe cómo está escrito o escriba los servidores a mano.</translation>
    </message>
    <message>
        <source>%1 gave an answer that makes no sense. Type the servers in by hand.</source>
        <translation>%1 ha dado una respuesta sin sentido. Escriba los servidores a mano.</translation>
    </message>
    <message>
        <source>The name holds a character that no server name may have. Type it anew.</source>
        <translation>El nombre contiene un carácter que ningún nombre de servidor puede tener. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>A part of the name is longer than 63 characters.</source>
        <translation>Una parte del nombre tiene más de 63 caracteres.</translation>
    </message>
    <message>
        <source>The name is longer than 253 characters.</source>
        <translation>El nombre tiene más de 253 caracteres.</translation>
    </message>
    <message>
        <source>There are two dots in a row, or a dot at the beginning.</source>
        <translation>Hay dos puntos seguidos o un punto al principio.</translation>
    </message>
    <message>
        <source>This is not a complete IP address.</source>
        <translation>La dirección IP no está completa.</translation>
    </message>
    <message>
        <source>Nothing could be saved</source>
        <translation>No se pudo salvar nada</translation>
    </message>
    <message>
        <source>No part of the file holds anything that can be read.</source>
        <translation>Ninguna parte del archivo contiene nada que se pueda leer.</translation>
    </message>
    <message>
        <source>There is no room for the new file</source>
        <translation>No hay espacio para el archivo nuevo</translation>
    </message>
    <message>
        <source>The new file could not be written</source>
        <translation>No se pudo escribir el archivo nuevo</translation>
    </message>
    <message>
        <source>The database is not there</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>La base de datos no está</translation>
    </message>
    <message>
        <source>It is kept in %1, and there is no such file now. Nothing was made in its place.</source>
        <translation>Se guarda en %1, y ese archivo no existe ahora. No se ha creado nada en su lugar.</translation>
    </message>
    <message>
        <source>Plug the disk in that it is on, then try again.</source>
        <translation>Conecte el disco en el que está y vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>ReasonModel</name>
    <message>
        <source>This step comes first.</source>
        <extracomment>Why a step may not begin yet, under the title of another step</extracomment>
        <translation>Este paso va primero.</translation>
    </message>
    <message>
        <source>This step could wait until now, and no longer.</source>
        <extracomment>Why a step may not begin yet, under the title of another step</extracomment>
        <translation>Este paso podía esperar hasta ahora, pero no más.</translation>
    </message>
    <message>
        <source>Its last answer is too old to count.</source>
        <extracomment>Why a step may not begin yet, under the title of a check</extracomment>
        <translation>Su última respuesta es demasiado antigua para contar.</translation>
    </message>
    <message>
        <source>It was not asked yet.</source>
        <extracomment>Why a step may not begin yet, under the title of a check</extracomment>
        <translation>Aún no se ha consultado.</translation>
    </message>
    <message>
        <source>Some days have to pass after this step. Not before %1.</source>
        <extracomment>Why a step may not begin yet: %1 is a date and time</extracomment>
        <translation>Deben pasar algunos días después de este paso. No antes del %1.</translation>
    </message>
    <message>
        <source>Rows of its list are still open.</source>
        <extracomment>Why a step cannot be done yet, under its title</extracomment>
        <translation>Aún hay filas pendientes en su lista.</translation>
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
        <translation>No se usa en esta sede</translation>
    </message>
    <message>
        <source>Done before, in another way</source>
        <translation>Hecho antes, de otra forma</translation>
    </message>
    <message>
        <source>The customer decided so</source>
        <translation>El cliente lo ha decidido</translation>
    </message>
    <message>
        <source>Skip this step?</source>
        <translation>¿Omitir este paso?</translation>
    </message>
    <message>
        <source>Do this step later?</source>
        <translation>¿Aplazar este paso?</translation>
    </message>
    <message>
        <source>If it is skipped</source>
        <translation>Si se omite</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Con sus propias palabras</translation>
    </message>
    <message>
        <source>Skip the step</source>
        <translation>Omitir el paso</translation>
    </message>
    <message>
        <source>Do it later</source>
        <translation>Aplazar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>RecordController</name>
    <message>
        <source>Reading the record…</source>
        <translation>Leyendo el registro de actividad…</translation>
    </message>
    <message>
        <source>The record is intact</source>
        <translation>El registro de actividad está intacto</translation>
    </message>
    <message>
        <source>The record agrees with itself</source>
        <translation>El registro de actividad es coherente en sí mismo</translation>
    </message>
    <message>
        <source>The record was changed afterwards</source>
        <translation>El registro de actividad se modificó con posterioridad</translation>
    </message>
    <message>
        <source>Somebody or something wrote into the database past the console. Keep the file as it is, and compare it with a backup of it.</source>
        <translation>Alguien o algo ha escrito en la base de datos sin pasar por la consola. Deje el archivo como está y compárelo con una copia de seguridad.</translation>
    </message>
    <message>
        <source>No entry was changed, dropped, moved or put in, as far as the record can tell by itself. Whoever could write all of it anew could make it agree with itself again: a hash that was printed or signed proves more.</source>
        <translation>Por lo que se puede deducir del propio registro de actividad, no se ha modificado, suprimido, movido ni insertado ninguna entrada. Quien pudiera reescribirlo entero también podría hacerlo coherente de nuevo: un hash impreso o firmado demuestra más.</translation>
    </message>
    <message>
        <source>Every entry is as it was when the hash that you entered was written down.</source>
        <translation>Todas las entradas están como estaban cuando se anotó el hash indicado.</translation>
    </message>
    <message>
        <source>Every entry of that console is as it was when the hash that you entered was written down. Each other chain needs a hash of its own.</source>
        <translation>Todas las entradas de esa consola están como estaban cuando se anotó el hash indicado. Cada una de las demás cadenas necesita su propio hash.</translation>
    </message>
    <message numerus="yes">
        <source>The entries up to %1 are as they were when the hash that you entered was written down. The %n later ones agree with each other, no more than that.</source>
        <extracomment>%1 is the number of an entry, %n how many were written later</extracomment>
        <translation>
            <numerusform>Las entradas hasta la %1 están como estaban cuando se anotó el hash indicado. La %n posterior es coherente en sí misma, nada más.</numerusform>
            <numerusform>Las entradas hasta la %1 están como estaban cuando se anotó el hash indicado. Las %n posteriores son coherentes entre sí, nada más.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is no hash: it has 16 to 64 digits from 0 to 9 and from a to f, as a report or a signature shows them.</source>
        <extracomment>A hash is the fingerprint of the record</extracomment>
        <translation>No es un hash: un hash tiene de 16 a 64 dígitos, del 0 al 9 y de la a a la f, como se ve en un informe o en una firma.</translation>
    </message>
    <message>
        <source>This hash is not in the record. Either a digit of it is wrong, or it belongs to another migration, or the record was written anew since.</source>
        <translation>Este hash no está en el registro de actividad. O uno de sus dígitos es incorrecto, o pertenece a otra migración, o el registro de actividad se ha reescrito desde entonces.</translation>
    </message>
    <message>
        <source>Entry %1 is not there: it was taken out or moved.</source>
        <extracomment>%1 is the number of an entry of the record</extracomment>
        <translation>Falta la entrada %1: se ha extraído o movido.</translation>
    </message>
    <message>
        <source>Entry %1 is not as it was written.</source>
        <extracomment>%1 is the number of an entry of the record</extracomment>
        <translation>La entrada %1 no está como se escribió.</translation>
    </message>
    <message>
        <source>Entry %1 does not follow the one before it: an entry was put in or exchanged.</source>
        <extracomment>%1 is the number of an entry of the record</extracomment>
        <translation>La entrada %1 no sigue a la anterior: se ha insertado o cambiado una entrada.</translation>
    </message>
    <message>
        <source>The content of entry %1 is not as it was written.</source>
        <extracomment>%1 is the number of an entry of the record</extracomment>
        <translation>El contenido de la entrada %1 no está como se escribió.</translation>
    </message>
    <message>
        <source>The record ends before entry %1, which was there.</source>
        <extracomment>%1 is the number of an entry of the record</extracomment>
        <translation>El registro de actividad termina antes de la entrada %1, que existía.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <extracomment>How many entries a record has</extracomment>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them erased</source>
        <extracomment>Of the entries of a record: their content was deleted on purpose</extracomment>
        <translation>
            <numerusform>%n de ellas borrada</numerusform>
            <numerusform>%n de ellas borradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Written on this console</source>
        <translation>Escrito en esta consola</translation>
    </message>
    <message>
        <source>Written on console %1</source>
        <translation>Escrito en la consola %1</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Proof of the record</source>
        <translation>Verificación del registro de actividad</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Newest hash, to be written down elsewhere</source>
        <extracomment>Label above the hash of the last entry of a record</extracomment>
        <translation>Hash más reciente, para anotarlo en otro lugar</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>Copiar el hash</translation>
    </message>
    <message>
        <source>Hash from a report or a signature</source>
        <translation>Hash de un informe o de una firma</translation>
    </message>
    <message>
        <source>At least 16 digits, with or without spaces</source>
        <translation>Al menos 16 dígitos, con o sin espacios</translation>
    </message>
    <message>
        <source>Compare with the record</source>
        <extracomment>Button: the record is compared with a hash that is known from elsewhere</extracomment>
        <translation>Comparar con el registro de actividad</translation>
    </message>
</context>
<context>
    <name>RecordsGroup</name>
    <message>
        <source>Records</source>
        <translation>Registros de actividad</translation>
    </message>
    <message>
        <source>The database is read-only at the moment.</source>
        <translation>La base de datos es de solo lectura en este momento.</translation>
    </message>
    <message>
        <source>Everything that happens is kept in this file:</source>
        <translation>Todo lo que ocurre se guarda en este archivo:</translation>
    </message>
    <message>
        <source>The database was moved</source>
        <translation>La base de datos se ha movido</translation>
    </message>
    <message>
        <source>The copy was read again and holds every entry. The old file is no longer used; it was kept, and you can delete it by hand:</source>
        <translation>La copia se volvió a leer y contiene todas las entradas. El archivo antiguo ya no se usa; se conserva y puede eliminarlo a mano:</translation>
    </message>
    <message>
        <source>What is recorded meanwhile waits until it is done.</source>
        <translation>Lo que se registre mientras tanto espera hasta que termine.</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <source>Move to another disk</source>
        <translation>Mover a otro disco</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>Practice site</source>
        <extracomment>Stands where the customer&apos;s name stands, when the console runs on the practice site</extracomment>
        <translation>Entorno de prácticas</translation>
    </message>
    <message>
        <source>Migration %1</source>
        <extracomment>Stands where the customer&apos;s name stands, when that was erased: %1 is the beginning of an identifier</extracomment>
        <translation>Migración %1</translation>
    </message>
</context>
<context>
    <name>ReplaceSheet</name>
    <message>
        <source>Was the destination server installed anew?</source>
        <translation>¿Se ha instalado de nuevo el servidor de destino?</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>The steps of the installation phase are open again, every answer of the checks counts as old, and overrides end. What was done stays in the record.</source>
        <translation>Los pasos de la fase de instalación vuelven a estar pendientes, todas las respuestas de las comprobaciones se consideran antiguas y las excepciones terminan. Lo que se hizo permanece en el registro de actividad.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>For example: the first installation stopped at the network drivers</source>
        <translation>Por ejemplo: la primera instalación se detuvo en los controladores de red</translation>
    </message>
    <message>
        <source>It was installed anew</source>
        <translation>Se ha instalado de nuevo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ReplayBar</name>
    <message>
        <source>Looking back</source>
        <translation>Mirada atrás</translation>
    </message>
    <message>
        <source>What happened before</source>
        <translation>Lo que ocurrió antes</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Stops the replay of a migration at the moment it shows</extracomment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>What happened next</source>
        <translation>Lo que ocurrió después</translation>
    </message>
    <message>
        <source>Moment of the migration</source>
        <translation>Momento de la migración</translation>
    </message>
    <message>
        <source>Back to now</source>
        <extracomment>Leaves a moment of the past</extracomment>
        <translation>Volver al presente</translation>
    </message>
    <message>
        <source>As it was: %1. Nothing can be changed here.</source>
        <extracomment>%1 is a date and a time of the past</extracomment>
        <translation>Tal como estaba: %1. Aquí no se puede cambiar nada.</translation>
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
            <numerusform>%n minuto de la migración en un segundo</numerusform>
            <numerusform>%n minutos de la migración en un segundo</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked</source>
        <extracomment>Keeps a moment of the past, to compare another one with it</extracomment>
        <translation>Marcado</translation>
    </message>
    <message>
        <source>Mark this moment</source>
        <translation>Marcar este momento</translation>
    </message>
    <message>
        <source>What changed since the mark</source>
        <extracomment>Compares the marked moment of the past with the one that is shown</extracomment>
        <translation>Qué ha cambiado desde la marca</translation>
    </message>
    <message numerus="yes">
        <source>Next failure (%n)</source>
        <extracomment>Goes to the next check that failed; %n is how many are still ahead</extracomment>
        <translation>
            <numerusform>Siguiente no superada (%n)</numerusform>
            <numerusform>Siguiente no superada (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next note (%n)</source>
        <extracomment>Goes to the next note; %n is how many are still ahead</extracomment>
        <translation>
            <numerusform>Nota siguiente (%n)</numerusform>
            <numerusform>Nota siguiente (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next sign-off (%n)</source>
        <extracomment>Goes to the next sign-off of a phase or of the whole; %n is how many are still ahead</extracomment>
        <translation>
            <numerusform>Firma siguiente (%n)</numerusform>
            <numerusform>Firma siguiente (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplayController</name>
    <message>
        <source>Entry %1 of %2</source>
        <extracomment>Where one stands in the record of a migration; %1 and %2 are numbers</extracomment>
        <translation>Entrada %1 de %2</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>There is no database “%1”. Name another one with --database.</source>
        <translation>No existe la base de datos “%1”. Indique otra con --database.</translation>
    </message>
    <message>
        <source>No migration in this database has an identifier that begins with “%1”. A report of it shows the whole one.</source>
        <translation>Ninguna migración de esta base de datos tiene un identificador que comience por “%1”. Un informe de la migración muestra el identificador completo.</translation>
    </message>
    <message numerus="yes">
        <source>%n migrations have an identifier that begins with “%1”. Give more of it.</source>
        <extracomment>%1 is the beginning of an identifier, %n how many begin so</extracomment>
        <translation>
            <numerusform>%n migración tiene un identificador que comienza por “%1”. Indique una parte mayor.</numerusform>
            <numerusform>%n migraciones tienen un identificador que comienza por “%1”. Indique una parte mayor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The guide “%1” of this migration cannot be read: %2</source>
        <translation>No se puede leer la guía “%1” de esta migración: %2</translation>
    </message>
    <message>
        <source>The report is not the same in both languages. This is a mistake of the program.</source>
        <translation>El informe no es igual en los dos idiomas. Es un error del programa.</translation>
    </message>
    <message>
        <source>The report cannot be made in this form. This is a mistake of the program.</source>
        <translation>No se puede crear el informe en este formato. Es un error del programa.</translation>
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
        <translation>Informe</translation>
    </message>
    <message>
        <source>The report was not made</source>
        <translation>No se ha creado el informe</translation>
    </message>
    <message>
        <source>The part of the program that makes reports ended without a word. Nothing was left.</source>
        <translation>La parte del programa que crea los informes ha terminado sin ningún mensaje. No ha quedado nada.</translation>
    </message>
    <message>
        <source>Try it once more.</source>
        <translation>Inténtelo otra vez.</translation>
    </message>
</context>
<context>
    <name>ReportFolderSheet</name>
    <message>
        <source>Folder for the report</source>
        <translation>Carpeta para el informe</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Usar esta carpeta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>Subir</translation>
    </message>
</context>
<context>
    <name>ReportMaker</name>
    <message>
        <source>Report of the migration</source>
        <extracomment>Title of a report; %1 is a customer</extracomment>
        <translation>Informe de la migración</translation>
    </message>
    <message>
        <source>Report of the migration at %1</source>
        <translation>Informe de la migración en %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>Heading over the list of a report&apos;s parts</extracomment>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Migration</source>
        <extracomment>From which product to which</extracomment>
        <translation>Migración</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Source Server</source>
        <translation>Servidor de origen</translation>
    </message>
    <message>
        <source>Destination Server</source>
        <translation>Servidor de destino</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Técnico</translation>
    </message>
    <message>
        <source>Begun</source>
        <extracomment>When the record of a migration was begun</extracomment>
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>Last entry</source>
        <extracomment>When something was last written into the record of a migration</extracomment>
        <translation>Última entrada</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Desenlace</translation>
    </message>
    <message>
        <source>The migration</source>
        <translation>La migración</translation>
    </message>
    <message>
        <source>This is a rehearsal on the practice site. It says nothing about the servers of a customer.</source>
        <translation>Es un ensayo en el entorno de prácticas. No dice nada de los servidores de ningún cliente.</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <extracomment>Of a migration that is still going on</extracomment>
        <translation>Aún no finalizada</translation>
    </message>
    <message>
        <source>Finished on %1 by %2</source>
        <extracomment>Of a migration: %1 is a time, %2 a person</extracomment>
        <translation>Finalizada el %1 por %2</translation>
    </message>
    <message>
        <source>Abandoned on %1 by %2: “%3”</source>
        <extracomment>Of a migration: %1 is a time, %2 a person, %3 that person&apos;s reason</extracomment>
        <translation>Abandonada el %1 por %2: “%3”</translation>
    </message>
    <message>
        <source>Program that wrote the record</source>
        <translation>Programa que escribió el registro de actividad</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Program that made this report</source>
        <translation>Programa que creó este informe</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Informe creado</translation>
    </message>
    <message>
        <source>Times are those of</source>
        <translation>Las horas son las de</translation>
    </message>
    <message>
        <source>Identifier of the migration</source>
        <translation>Identificador de la migración</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Heads of columns in a report</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>Head of a column: what somebody decided</extracomment>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Head of a column: since when something is not as it should be</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Known by</source>
        <extracomment>Head of a column: how it is known that something is done</extracomment>
        <translation>Se sabe por</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>Head of a column: what happened</extracomment>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>Pasos hechos</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>No superadas</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Newest hash</source>
        <translation>Hash más reciente</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>Nobody overrode a verdict, an order or a condition.</source>
        <translation>Nadie ha hecho excepciones a un dictamen ni ha ignorado el orden o una condición.</translation>
    </message>
    <message>
        <source>What somebody answers for. An override never changes what was measured.</source>
        <translation>De qué responde alguien. Una excepción nunca cambia lo que se ha medido.</translation>
    </message>
    <message>
        <source>Override, in force until %1</source>
        <extracomment>What somebody decided about a verdict; %1 is a time</extracomment>
        <translation>Excepción, en vigor hasta el %1</translation>
    </message>
    <message>
        <source>Override, no longer in force</source>
        <extracomment>What somebody decided about a verdict</extracomment>
        <translation>Excepción, ya no está en vigor</translation>
    </message>
    <message>
        <source>Condition decided</source>
        <extracomment>Whether a step is needed, as somebody decided</extracomment>
        <translation>Condición decidida</translation>
    </message>
    <message>
        <source>Said to be needed</source>
        <translation>Declarado necesario</translation>
    </message>
    <message>
        <source>Said not to be needed</source>
        <translation>Declarado no necesario</translation>
    </message>
    <message>
        <source>Order overruled</source>
        <extracomment>A step was begun though others had to be done before</extracomment>
        <translation>Orden ignorado</translation>
    </message>
    <message>
        <source>The content of this entry was erased.</source>
        <extracomment>In a report: an entry of the record whose content was removed after its time</extracomment>
        <translation>El contenido de esta entrada se ha borrado.</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Puntos pendientes</translation>
    </message>
    <message>
        <source>Nothing is open: every check that applies has passed, and every step is done or not needed.</source>
        <translation>No hay nada pendiente: todas las comprobaciones aplicables se han superado y todos los pasos están hechos o no son necesarios.</translation>
    </message>
    <message>
        <source>No check failed, and no step was deferred or skipped.</source>
        <translation>No hay comprobaciones no superadas ni pasos aplazados u omitidos.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps are not finished yet.</source>
        <extracomment>Steps of the guide</extracomment>
        <translation>
            <numerusform>%n paso aún no ha finalizado.</numerusform>
            <numerusform>%n pasos aún no han finalizado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not work</source>
        <extracomment>Of a line-of-business application after the move</extracomment>
        <translation>No funciona</translation>
    </message>
    <message>
        <source>Phases</source>
        <extracomment>A section of a report, with the phases of a migration</extracomment>
        <translation>Fases</translation>
    </message>
    <message>
        <source>“Who” and “When” say who signed the phase, and when.</source>
        <translation>“Quién” y “Cuándo” indican quién firmó la fase y cuándo.</translation>
    </message>
    <message>
        <source>Only if: %1</source>
        <extracomment>%1 says when a phase is needed</extracomment>
        <translation>Solo si: %1</translation>
    </message>
    <message>
        <source>Steps that this version of the guide does not have</source>
        <translation>Pasos que esta versión de la guía no contiene</translation>
    </message>
    <message>
        <source>Seen by a check</source>
        <extracomment>How it is known that a step is done</extracomment>
        <translation>Detectado por una comprobación</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>How it is known that a step is done: a person said so</extracomment>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Known from before</source>
        <extracomment>How it is known that a step is done: it was done before the record began</extracomment>
        <translation>Conocido de antes</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Copia de seguridad del %1</translation>
    </message>
    <message>
        <source>Kept on: %1</source>
        <extracomment>Where a backup is kept: %1 is a disk or a folder</extracomment>
        <translation>Guardada en: %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <extracomment>%1 is a list of names of files</extracomment>
        <translation>Restaurado: %1</translation>
    </message>
    <message>
        <source>Withdrawn by %1 on %2: “%3”</source>
        <extracomment>Of a piece of evidence: %1 is a person, %2 a time, %3 that person&apos;s reason</extracomment>
        <translation>Retirada por %1 el %2: “%3”</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <extracomment>The name of evidence that was pasted and has none of its own</extracomment>
        <translation>Del portapapeles</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencias</translation>
    </message>
    <message>
        <source>There is no evidence.</source>
        <extracomment>How much evidence there is</extracomment>
        <translation>No hay evidencias.</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence.</source>
        <translation>
            <numerusform>%n evidencia.</numerusform>
            <numerusform>%n evidencias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line-of-business applications</source>
        <translation>Aplicaciones de línea de negocio</translation>
    </message>
    <message>
        <source>There are none, says %1 (%2).</source>
        <translation>No hay ninguna, según %1 (%2).</translation>
    </message>
    <message>
        <source>None were written down.</source>
        <translation>No se anotó ninguna.</translation>
    </message>
    <message>
        <source>Not tested</source>
        <extracomment>Result of the test of an application after the move: there is none yet</extracomment>
        <translation>Sin probar</translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>Result of the test of an application after the move</extracomment>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>Of an application, a computer, a user or a share: it is not moved</extracomment>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Vendor: %1</source>
        <extracomment>Of an application: %1 is a company</extracomment>
        <translation>Fabricante: %1</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <extracomment>Of an application: %1 is a person or a telephone number</extracomment>
        <translation>Contacto: %1</translation>
    </message>
    <message>
        <source>Media: %1</source>
        <extracomment>Of an application: %1 is a place</extracomment>
        <translation>Medios: %1</translation>
    </message>
    <message>
        <source>Place of the license key: %1</source>
        <extracomment>Of an application: %1 is a place, never the key itself</extracomment>
        <translation>Lugar de la clave de licencia: %1</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <extracomment>Of an application: %1 is a folder</extracomment>
        <translation>Datos: %1</translation>
    </message>
    <message>
        <source>Test after the move: %1</source>
        <extracomment>Of an application: %1 is what is tried after the move</extracomment>
        <translation>Prueba tras el traslado: %1</translation>
    </message>
    <message>
        <source>Computers, users and shared folders</source>
        <translation>Equipos, usuarios y carpetas compartidas</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>Given beside %1</source>
        <extracomment>Of a signature: %1 is the technician who was there</extracomment>
        <translation>Dada en presencia de %1</translation>
    </message>
    <message>
        <source>The signature is bound to the record with %1 entries and the hash %2.</source>
        <extracomment>What a signature is bound to: %1 is how many entries a record had, %2 a hash</extracomment>
        <translation>La firma está vinculada al registro de actividad con %1 entradas y el hash %2.</translation>
    </message>
    <message>
        <source>Signature of %1</source>
        <extracomment>What a picture shows; %1 is a name</extracomment>
        <translation>Firma de %1</translation>
    </message>
    <message>
        <source>The customer has not signed.</source>
        <translation>El cliente no ha firmado.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>A note of a person: %1 is the name, %2 the note</extracomment>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>The record was begun.</source>
        <translation>Comenzó el registro de actividad.</translation>
    </message>
    <message>
        <source>The data of the migration were corrected.</source>
        <translation>Se corrigieron los datos de la migración.</translation>
    </message>
    <message>
        <source>%1 finished the migration.</source>
        <translation>%1 finalizó la migración.</translation>
    </message>
    <message>
        <source>%1 abandoned the migration: “%2”</source>
        <extracomment>%1 is a person, %2 that person&apos;s reason</extracomment>
        <translation>%1 abandonó la migración: “%2”</translation>
    </message>
    <message>
        <source>%1 opened the migration again: “%2”</source>
        <extracomment>%1 is a person, %2 that person&apos;s reason</extracomment>
        <translation>%1 reabrió la migración: “%2”</translation>
    </message>
    <message>
        <source>The destination was installed anew, as its directory says.</source>
        <translation>El destino se instaló de nuevo, según indica su directorio.</translation>
    </message>
    <message>
        <source>The destination was installed anew, says %1: “%2”</source>
        <translation>El destino se instaló de nuevo, según %1: “%2”</translation>
    </message>
    <message>
        <source>The customer signed.</source>
        <translation>El cliente firmó.</translation>
    </message>
    <message>
        <source>Course of events</source>
        <extracomment>A section of a report: what people did, in the order in which they did it</extracomment>
        <translation>Cronología</translation>
    </message>
    <message numerus="yes">
        <source>%n of them erased</source>
        <extracomment>Of the entries of a record: their content was deleted on purpose</extracomment>
        <translation>
            <numerusform>%n de ellas borrada</numerusform>
            <numerusform>%n de ellas borradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Written on console %1</source>
        <extracomment>%1 is the beginning of a console&apos;s identifier</extracomment>
        <translation>Escrito en la consola %1</translation>
    </message>
    <message>
        <source>Proof of the record</source>
        <translation>Verificación del registro de actividad</translation>
    </message>
    <message>
        <source>Whoever keeps this report keeps the newest hash with it: entered in the console under “Proof of the record”, it proves later that no entry up to it was changed, dropped, moved or put in. Without a hash from elsewhere the record proves only that it agrees with itself.</source>
        <translation>Quien guarde este informe guarda con él el hash más reciente: introducido en la consola en “Verificación del registro de actividad”, demuestra más adelante que hasta ese punto no se modificó, suprimió, movió ni insertó ninguna entrada. Sin un hash de otra procedencia, el registro de actividad solo demuestra que es coherente en sí mismo.</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>For paper and for the file.</source>
        <translation>Para papel y para el expediente.</translation>
    </message>
    <message>
        <source>For a browser: one file, which needs nothing else.</source>
        <translation>Para un navegador: un archivo que no necesita nada más.</translation>
    </message>
    <message>
        <source>For a spreadsheet: every line of every table.</source>
        <translation>Para una hoja de cálculo: todas las líneas de todas las tablas.</translation>
    </message>
    <message>
        <source>For programs.</source>
        <translation>Para programas.</translation>
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
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Segundo idioma</translation>
    </message>
    <message>
        <source>Both stand in one document, the second below the first.</source>
        <translation>Ambos figuran en un solo documento, el segundo debajo del primero.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No second language</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Detail</source>
        <extracomment>How much a report tells</extracomment>
        <translation>Nivel de detalle</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>How much a report tells</extracomment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Elegir otra carpeta</translation>
    </message>
    <message>
        <source>The report is being made …</source>
        <translation>Creando el informe…</translation>
    </message>
    <message>
        <source>The report is written</source>
        <translation>El informe está escrito</translation>
    </message>
    <message>
        <source>Make another one</source>
        <translation>Crear otro</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Crear el informe</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Stops making a report</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Leaves a sheet without doing anything</extracomment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>RescueController</name>
    <message>
        <source>Open the new database and go on.</source>
        <translation>Abra la base de datos nueva y continúe.</translation>
    </message>
    <message>
        <source>Open the new database and look at the migrations that are incomplete. Where a backup holds more of them, keep it.</source>
        <translation>Abra la base de datos nueva y revise las migraciones incompletas. Si una copia de seguridad contiene más de ellas, consérvela.</translation>
    </message>
    <message>
        <source>From now on, start the console with --database %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>A partir de ahora, inicie la consola con --database %1.</translation>
    </message>
</context>
<context>
    <name>RescueOffer</name>
    <message>
        <source>What can be read goes into a new file. The damaged one is kept as it is.</source>
        <translation>Lo que se pueda leer pasa a un archivo nuevo. El dañado se conserva tal como está.</translation>
    </message>
    <message>
        <source>Saving what can be read…</source>
        <translation>Salvando lo que se puede leer…</translation>
    </message>
    <message>
        <source>Save what can be saved</source>
        <translation>Salvar lo que se pueda</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>RescueResult</name>
    <message>
        <source>What could be read is saved</source>
        <translation>Lo que se pudo leer está a salvo</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Todo está a salvo</translation>
    </message>
    <message>
        <source>Open the new database</source>
        <translation>Abrir la base de datos nueva</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Incomplete migrations</source>
        <translation>Migraciones incompletas</translation>
    </message>
    <message>
        <source>The new database</source>
        <translation>La base de datos nueva</translation>
    </message>
    <message>
        <source>The damaged database, kept as it was</source>
        <translation>La base de datos dañada, tal como estaba</translation>
    </message>
</context>
<context>
    <name>RescueText</name>
    <message numerus="yes">
        <source>%n migration(s)</source>
        <translation>
            <numerusform>%n migración</numerusform>
            <numerusform>%n migraciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n evidencia</numerusform>
            <numerusform>%n evidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost entries: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Entradas perdidas: %1</translation>
    </message>
    <message>
        <source>Entries whose content is lost or was erased: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Entradas cuyo contenido se perdió o se borró: %1</translation>
    </message>
    <message>
        <source>Lost pieces of evidence: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Evidencias perdidas: %1</translation>
    </message>
    <message>
        <source>The newest entries may be lost</source>
        <translation>Es posible que se hayan perdido las entradas más recientes</translation>
    </message>
    <message>
        <source>The database was damaged, and what could be read was saved. %1</source>
        <extracomment>An entry of a record; %1 is a list such as &quot;Lost entries: 3 · Lost pieces of evidence: 1&quot;</extracomment>
        <translation>La base de datos estaba dañada y se guardó lo que se pudo leer. %1</translation>
    </message>
</context>
<context>
    <name>RetentionController</name>
    <message>
        <source>For ever</source>
        <extracomment>How long records are kept</extracomment>
        <translation>Para siempre</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <extracomment>How long records are kept</extracomment>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>As all others</source>
        <extracomment>How long the records of one customer are kept</extracomment>
        <translation>Como los demás</translation>
    </message>
</context>
<context>
    <name>SecondLanguageButton</name>
    <message>
        <source>Second language: %1</source>
        <extracomment>%1 is the name of a language, as its readers write it</extracomment>
        <translation>Segundo idioma: %1</translation>
    </message>
    <message>
        <source>Show in a second language</source>
        <translation>Mostrar en un segundo idioma</translation>
    </message>
</context>
<context>
    <name>SecondLanguageSheet</name>
    <message>
        <source>Second language</source>
        <translation>Segundo idioma</translation>
    </message>
    <message>
        <source>Every step is shown in both languages, for two people at one screen.</source>
        <translation>Cada paso se muestra en los dos idiomas, para dos personas ante una misma pantalla.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No second language</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ServerChips</name>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Source · %1</source>
        <extracomment>%1 is the name of the server that is being replaced</extracomment>
        <translation>Origen · %1</translation>
    </message>
    <message>
        <source>Destination · %1</source>
        <extracomment>%1 is the name of the new server</extracomment>
        <translation>Destino · %1</translation>
    </message>
</context>
<context>
    <name>ServerField</name>
    <message>
        <source>Take %1 as %2</source>
        <extracomment>%1 is a server that was found, %2 the field it goes into</extracomment>
        <translation>Usar %1 como %2</translation>
    </message>
</context>
<context>
    <name>ServerFinder</name>
    <message>
        <source>DNS server of the site</source>
        <translation>Servidor DNS de la sede</translation>
    </message>
    <message>
        <source>Usually the old server&apos;s IP address. With it the console can look for the servers of the domain.</source>
        <translation>Normalmente, la dirección IP del servidor antiguo. Con ella, la consola puede buscar los servidores del dominio.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Find servers</source>
        <translation>Buscar servidores</translation>
    </message>
    <message>
        <source>Type the servers below: the search is only a help.</source>
        <translation>Escriba los servidores abajo: la búsqueda es solo una ayuda.</translation>
    </message>
    <message>
        <source>Looking for servers</source>
        <translation>Buscando servidores</translation>
    </message>
</context>
<context>
    <name>ServerSearch</name>
    <message>
        <source>Enter the IP address of the site&apos;s DNS server: a name cannot be asked before there is one.</source>
        <translation>Escriba la dirección IP del servidor DNS de la sede: sin él no se puede consultar un nombre.</translation>
    </message>
    <message>
        <source>This is not a domain name. It looks like contoso.lan.</source>
        <translation>No es un nombre de dominio. Debe ser como contoso.lan.</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Rehearsal</source>
        <extracomment>Marks a migration that is only practised</extracomment>
        <translation>Ensayo</translation>
    </message>
</context>
<context>
    <name>SessionController</name>
    <message>
        <source>Phase %1 of %2</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Fase %1 de %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The most important next thing: title of a card and its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Buttons of the most important next thing</extracomment>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Show how</source>
        <translation>Mostrar cómo</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <extracomment>The most important next thing: %1 is the title of a step that somebody has begun</extracomment>
        <translation>Continuar: %1</translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <extracomment>The most important next thing: %1 is the title of a step that was put off</extracomment>
        <translation>Aún pendiente: %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <extracomment>The most important next thing, when nothing is wrong: %1 is the title of a step</extracomment>
        <translation>Siguiente: %1</translation>
    </message>
    <message>
        <source>Open the step</source>
        <translation>Abrir el paso</translation>
    </message>
    <message>
        <source>No live data since %1</source>
        <extracomment>The part of the program that asks the servers is silent; %1 is a time</extracomment>
        <translation>Sin datos en directo desde %1</translation>
    </message>
    <message>
        <source>Asking the servers …</source>
        <extracomment>While the servers are asked; %1 and %2 are numbers of checks</extracomment>
        <translation>Consultando a los servidores…</translation>
    </message>
    <message>
        <source>%1 of %2 checks have an answer</source>
        <translation>%1 de %2 comprobaciones tienen respuesta</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Stop checking</source>
        <translation>Detener la comprobación</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Opens the list of everything else that can be done</extracomment>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>SessionService</name>
    <message>
        <source>There is no guide for this product. Choose another one.</source>
        <translation>No hay guía para este producto. Elija otro.</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>Finished</source>
        <extracomment>State of a migration</extracomment>
        <translation>Finalizada</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <extracomment>State of a migration: given up before its end</extracomment>
        <translation>Abandonada</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>State of a migration: it goes on</extracomment>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>not begun</source>
        <extracomment>Of a migration: none of its phases was begun</extracomment>
        <translation>sin comenzar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many phases of a migration are done: %1 and %2 are numbers</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n failed</source>
        <extracomment>Phases that are done, and checks that failed: %1 is &quot;7 of 8&quot;</extracomment>
        <translation>
            <numerusform>%1 · %n no superada</numerusform>
            <numerusform>%1 · %n no superadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n to look at</source>
        <extracomment>Phases that are done, and checks that warn or cannot tell: %1 is &quot;7 of 8&quot;</extracomment>
        <translation>
            <numerusform>%1 · %n por revisar</numerusform>
            <numerusform>%1 · %n por revisar</numerusform>
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
        <translation>última consulta: %1</translation>
    </message>
    <message>
        <source>Phase %1 of %2 · last looked at %3</source>
        <extracomment>%1 and %2 are numbers, %3 a time</extracomment>
        <translation>Fase %1 de %2 · última consulta: %3</translation>
    </message>
    <message>
        <source>Erased</source>
        <extracomment>Marks a migration in a list: its content was deleted, the proof that it was there stays</extracomment>
        <translation>Borrada</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivada</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Four appearances: as the system says, light, dark, high contrast</extracomment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number, such as 150</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Movimiento reducido</translation>
    </message>
    <message>
        <source>Nothing slides or turns.</source>
        <translation>Nada se desliza ni gira.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Live checks</source>
        <translation>Comprobaciones en directo</translation>
    </message>
    <message>
        <source>Ask the servers every</source>
        <translation>Consultar a los servidores cada</translation>
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
        <translation>Olvidar la contraseña tras</translation>
    </message>
    <message>
        <source>It is kept in memory only, and forgotten when the console is not touched for so long.</source>
        <translation>Solo se guarda en la memoria y se olvida cuando la consola no se usa durante ese tiempo.</translation>
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
        <translation>Números y fechas</translation>
    </message>
    <message>
        <source>Glove mode</source>
        <translation>Modo con guantes</translation>
    </message>
    <message>
        <source>Larger buttons. What weighs heavily is held down, or pressed twice.</source>
        <translation>Botones más grandes. Lo que tiene consecuencias importantes se mantiene pulsado o se pulsa dos veces.</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>Teclado en pantalla</translation>
    </message>
    <message>
        <source>Automatic: on a touchscreen without a keyboard. Holds from the next start.</source>
        <translation>Automático: en una pantalla táctil sin teclado. Se aplica a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>When there is a keyboard on the screen</extracomment>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Métodos abreviados de teclado</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Métodos abreviados de teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Tab leads to every control and every list, the arrow keys go through a list, Enter presses what has the frame.</source>
        <translation>Con el tabulador se llega a cada control y a cada lista, con las teclas de dirección se recorre una lista y Entrar pulsa lo que está enmarcado.</translation>
    </message>
</context>
<context>
    <name>SignInSheet</name>
    <message>
        <source>Sign in to the domain</source>
        <translation>Iniciar sesión en el dominio</translation>
    </message>
    <message>
        <source>Reading the directory needs a domain administrator. The password stays in memory, is never written down, and a refused one is never sent again by itself.</source>
        <translation>Leer el directorio requiere un administrador de dominio. La contraseña permanece en la memoria, nunca se guarda y, si se rechaza, no se vuelve a enviar automáticamente.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Of the domain %1</source>
        <extracomment>%1 is the DNS name of a domain</extracomment>
        <translation>Del dominio %1</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Without Kerberos</source>
        <translation>Sin Kerberos</translation>
    </message>
    <message>
        <source>Only if port 88 cannot be reached: the password then goes to each server, over TLS and to a certificate that you trust.</source>
        <translation>Solo si no se puede acceder al puerto 88: la contraseña se envía entonces a cada servidor, mediante TLS y con un certificado de confianza.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Iniciando sesión</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>SignOffController</name>
    <message>
        <source>Signed by %1, %2</source>
        <extracomment>%1 is a person, %2 a time</extracomment>
        <translation>Firmado por %1, %2</translation>
    </message>
    <message>
        <source>All required steps are settled. The phase can be signed.</source>
        <translation>Todos los pasos obligatorios están resueltos. La fase se puede firmar.</translation>
    </message>
    <message numerus="yes">
        <source>%n required step(s) still open. The phase can be signed when they are settled.</source>
        <translation>
            <numerusform>Aún queda %n paso obligatorio pendiente. La fase se puede firmar cuando esté resuelto.</numerusform>
            <numerusform>Aún quedan %n pasos obligatorios pendientes. La fase se puede firmar cuando estén resueltos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>%1 says what was set aside, %2 is the reason in a person&apos;s words</extracomment>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>Deferred: %1</source>
        <extracomment>%1 is the title of a step</extracomment>
        <translation>Aplazado: %1</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <extracomment>%1 is the title of a step</extracomment>
        <translation>Omitido: %1</translation>
    </message>
    <message>
        <source>Due later: %1</source>
        <extracomment>%1 is the title of a step that has to be done before a step of a later phase</extracomment>
        <translation>Vence más adelante: %1</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <extracomment>%1 is the title of a step that is only recommended</extracomment>
        <translation>No hecho: %1</translation>
    </message>
    <message>
        <source>Phases signed by the technician: %1 of %2</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Fases firmadas por el técnico: %1 de %2</translation>
    </message>
    <message>
        <source>Entry %1 · %2</source>
        <extracomment>%1 is a number, %2 the beginning of a hash: &quot;1f2e 3d4c 5b6a 7980&quot;</extracomment>
        <translation>Entrada %1 · %2</translation>
    </message>
    <message>
        <source>Signed by %1, %2. %3</source>
        <extracomment>%1 is a person, %2 a time, %3 says which entry of the record the signature is bound to</extracomment>
        <translation>Firmado por %1, %2. %3</translation>
    </message>
</context>
<context>
    <name>SignPhaseSheet</name>
    <message>
        <source>Still open</source>
        <extracomment>Heading above steps that still have to be done</extracomment>
        <translation>Aún pendiente</translation>
    </message>
    <message>
        <source>Signed in spite of</source>
        <extracomment>Heading above steps that were deferred or skipped</extracomment>
        <translation>Firmado a pesar de</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>Heading above what was said with a signature</extracomment>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Why is the signature withdrawn?</source>
        <translation>¿Por qué se retira la firma?</translation>
    </message>
    <message>
        <source>What should whoever reads this later know?</source>
        <translation>¿Qué debería saber quien lea esto más adelante?</translation>
    </message>
    <message>
        <source>Sign the phase</source>
        <translation>Firmar la fase</translation>
    </message>
    <message>
        <source>Withdraw the signature</source>
        <translation>Retirar la firma</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SignatureField</name>
    <message>
        <source>Empty</source>
        <extracomment>For screen readers: a field to write a name in with the finger</extracomment>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Escrito</translation>
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
        <translation>El cliente puede firmar cuando el técnico haya firmado todas las fases.</translation>
    </message>
    <message>
        <source>With this signature the customer accepts the migration as it stands in the record.</source>
        <translation>Con esta firma, el cliente acepta la migración tal como figura en el registro de actividad.</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <extracomment>Heading above phases without a signature</extracomment>
        <translation>Aún sin firmar</translation>
    </message>
    <message>
        <source>What is signed</source>
        <extracomment>Heading above what the customer signs</extracomment>
        <translation>Qué se firma</translation>
    </message>
    <message>
        <source>Bound to the record</source>
        <extracomment>Label above the hash that a signature is bound to</extracomment>
        <translation>Vinculada al registro de actividad</translation>
    </message>
    <message>
        <source>Signature so far</source>
        <extracomment>Heading above a signature that was given</extracomment>
        <translation>Firma hasta ahora</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>Nombre del cliente</translation>
    </message>
    <message>
        <source>Sign here with a finger or a pen</source>
        <translation>Firme aquí con un dedo o un lápiz</translation>
    </message>
    <message>
        <source>Sign with the typed name instead</source>
        <translation>Firmar con el nombre escrito</translation>
    </message>
    <message>
        <source>Sign the migration</source>
        <translation>Firmar la migración</translation>
    </message>
    <message>
        <source>Write anew</source>
        <extracomment>Empties the field for a signature</extracomment>
        <translation>Escribir de nuevo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Migration Console</source>
        <translation>Consola de migración</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Name of a page and of the button that opens it</extracomment>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Opening the records…</source>
        <translation>Abriendo los registros de actividad…</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>Waits for: %1</source>
        <extracomment>%1 is the title of the card that names the cause</extracomment>
        <translation>Espera a: %1</translation>
    </message>
</context>
<context>
    <name>StepActions</name>
    <message>
        <source>Skip with a reason</source>
        <translation>Omitir con un motivo</translation>
    </message>
    <message>
        <source>Do it later</source>
        <translation>Aplazar</translation>
    </message>
    <message>
        <source>Reopen the step</source>
        <extracomment>Takes back what was said about this step: done, skipped or deferred</extracomment>
        <translation>Reabrir el paso</translation>
    </message>
    <message>
        <source>Begin the step</source>
        <extracomment>Button: the technician begins to work on this step</extracomment>
        <translation>Comenzar el paso</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marcar como hecho</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Check again: %1</source>
        <translation>Comprobar de nuevo: %1</translation>
    </message>
</context>
<context>
    <name>StepAside</name>
    <message>
        <source>Choose a card</source>
        <translation>Elija una tarjeta</translation>
    </message>
    <message>
        <source>Its step, with what to do and why, opens here.</source>
        <translation>Aquí se abre su paso, con qué hacer y por qué.</translation>
    </message>
</context>
<context>
    <name>StepBody</name>
    <message>
        <source>Why it matters</source>
        <translation>Por qué es importante</translation>
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
        <translation>Esta versión de la guía ya no contiene este paso. Lo que se registró sobre él se conserva y ya no queda nada por hacer.</translation>
    </message>
</context>
<context>
    <name>StepDetails</name>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <extracomment>Opens the list of applications that the business lives on</extracomment>
        <translation>Abrir el plan</translation>
    </message>
    <message>
        <source>Important</source>
        <extracomment>Label above an important remark</extracomment>
        <translation>Importante</translation>
    </message>
    <message>
        <source>Limits</source>
        <extracomment>Heading above the limits that a value is judged by</extracomment>
        <translation>Límites</translation>
    </message>
    <message>
        <source>What to keep as evidence</source>
        <translation>Qué conservar como evidencia</translation>
    </message>
    <message>
        <source>If it is skipped</source>
        <translation>Si se omite</translation>
    </message>
</context>
<context>
    <name>StepEvidence</name>
    <message>
        <source>Evidence</source>
        <extracomment>Heading: files, pictures and outputs that prove what was done</extracomment>
        <translation>Evidencias</translation>
    </message>
    <message>
        <source>None yet. Add photos, screenshots, log files or the output of a command.</source>
        <translation>Aún ninguna. Agregue fotos, capturas de pantalla, archivos de registro o la salida de un comando.</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Agregar un archivo</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>Adds what is on the clipboard</extracomment>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>StepGate</name>
    <message>
        <source>Needed at this site</source>
        <translation>Necesario en esta sede</translation>
    </message>
    <message>
        <source>Not needed at this site</source>
        <translation>No necesario en esta sede</translation>
    </message>
    <message>
        <source>Is this step needed at this site?</source>
        <translation>¿Es necesario este paso en esta sede?</translation>
    </message>
    <message>
        <source>Decide …</source>
        <extracomment>Button: decide whether a step is needed at this site</extracomment>
        <translation>Decidir…</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>In this phase</source>
        <translation>En esta fase</translation>
    </message>
</context>
<context>
    <name>StepRecord</name>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Nothing yet. Every answer, confirmation and note is kept here.</source>
        <translation>Aún nada. Aquí se guardan todas las respuestas, confirmaciones y notas.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What should whoever reads this later know?</source>
        <translation>¿Qué debería saber quien lea esto más adelante?</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Agregar la nota</translation>
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
        <translation>Equipo por equipo</translation>
    </message>
    <message>
        <source>User by user</source>
        <extracomment>Heading above a list of users to tick</extracomment>
        <translation>Usuario por usuario</translation>
    </message>
    <message>
        <source>Shared folder by shared folder</source>
        <extracomment>Heading above a list of shared folders to tick</extracomment>
        <translation>Carpeta compartida por carpeta compartida</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>No hay nada pendiente.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the rows are open.</source>
        <translation>
            <numerusform>%n de las filas está pendiente.</numerusform>
            <numerusform>%n de las filas están pendientes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The directory has %n more that stand in no row: add those that matter.</source>
        <translation>
            <numerusform>El directorio contiene %n más que no figura en ninguna fila: agréguelo si importa.</numerusform>
            <numerusform>El directorio contiene %n más que no figuran en ninguna fila: agregue los que importen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row is done or set aside.</source>
        <translation>Todas las filas están hechas o apartadas.</translation>
    </message>
    <message>
        <source>The computers come from the directory as soon as you are signed in. Until then, add them by hand.</source>
        <translation>Los equipos llegan del directorio en cuanto se inicia sesión. Hasta entonces, agréguelos a mano.</translation>
    </message>
    <message>
        <source>The users come from the directory as soon as you are signed in. Until then, add them by hand.</source>
        <translation>Los usuarios llegan del directorio en cuanto se inicia sesión. Hasta entonces, agréguelos a mano.</translation>
    </message>
    <message>
        <source>Add each shared folder by hand, so that none is forgotten.</source>
        <translation>Agregue cada carpeta compartida a mano para que no se olvide ninguna.</translation>
    </message>
    <message>
        <source>Name of the computer</source>
        <translation>Nombre del equipo</translation>
    </message>
    <message>
        <source>Name of the user</source>
        <translation>Nombre del usuario</translation>
    </message>
    <message>
        <source>Name of the shared folder</source>
        <translation>Nombre de la carpeta compartida</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters. Enter the short name by which the directory knows it.</source>
        <translation>El nombre tiene más de %1 caracteres. Escriba el nombre corto con el que lo conoce el directorio.</translation>
    </message>
    <message>
        <source>“%1” is in the list already.</source>
        <translation>“%1” ya está en la lista.</translation>
    </message>
</context>
<context>
    <name>TickListModel</name>
    <message>
        <source>Done (%1, %2)</source>
        <extracomment>A row of a list is done: %1 is a person, %2 a date</extracomment>
        <translation>Hecho (%1, %2)</translation>
    </message>
    <message>
        <source>Set aside (%1, %2): “%3”</source>
        <extracomment>A row of a list is left out: %1 is a person, %2 a date, %3 the reason in that person&apos;s words</extracomment>
        <translation>Apartado (%1, %2): “%3”</translation>
    </message>
    <message>
        <source>last sign-in about %1</source>
        <extracomment>%1 is a date; the directory passes it on up to two weeks late</extracomment>
        <translation>último inicio de sesión hacia el %1</translation>
    </message>
</context>
<context>
    <name>TickRow</name>
    <message>
        <source>More about %1</source>
        <extracomment>%1 is a computer, a user or a shared folder: opens what else can be done with it</extracomment>
        <translation>Más sobre %1</translation>
    </message>
</context>
<context>
    <name>TickRowSheet</name>
    <message>
        <source>Not used any more</source>
        <translation>Ya no se usa</translation>
    </message>
    <message>
        <source>Its system is not supported</source>
        <translation>Su sistema no es compatible</translation>
    </message>
    <message>
        <source>Done before, in another way</source>
        <translation>Hecho antes, de otra forma</translation>
    </message>
    <message>
        <source>The customer decided so</source>
        <translation>El cliente lo ha decidido</translation>
    </message>
    <message>
        <source>A row that is set aside counts as settled. The record keeps your reason.</source>
        <translation>Una fila apartada se considera resuelta. El registro de actividad conserva su motivo.</translation>
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
        <translation>Con sus propias palabras</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Guardar la nota</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>Leaves a computer, a user or a shared folder out of the step, with a reason</extracomment>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Reopen the row</source>
        <extracomment>A row that was done or set aside is open again</extracomment>
        <translation>Reabrir la fila</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Quitar la fila</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>TickSection</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>A filter and how many rows it shows</extracomment>
        <translation>Todas %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>A filter: rows that are neither done nor set aside, and how many there are</extracomment>
        <translation>Pendientes %1</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <extracomment>Ticks every row of the list that is shown and still open</extracomment>
        <translation>Marcar todo lo mostrado</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Adds a row to the list</extracomment>
        <translation>Agregar</translation>
    </message>
</context>
<context>
    <name>TimelineRail</name>
    <message>
        <source>Phases</source>
        <extracomment>Name of the list of the eight phases</extracomment>
        <translation>Fases</translation>
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
        <translation>Fases</translation>
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
        <translation>Mantenga pulsado o pulse de nuevo</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <extracomment>Takes back what was just done</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Understood</source>
        <extracomment>Takes a message off the screen</extracomment>
        <translation>Entendido</translation>
    </message>
</context>
<context>
    <name>UndoController</name>
    <message>
        <source>List changed: %1</source>
        <extracomment>What a person has just done: %1 is the title of a step whose list was changed</extracomment>
        <translation>Lista cambiada: %1</translation>
    </message>
    <message>
        <source>The plan of the applications was changed</source>
        <translation>Se cambió el plan de las aplicaciones</translation>
    </message>
    <message>
        <source>Confirmation changed</source>
        <extracomment>What a person has just done: vouched for something that no check can see, or no longer</extracomment>
        <translation>Confirmación cambiada</translation>
    </message>
    <message>
        <source>The migration was closed</source>
        <translation>Se cerró la migración</translation>
    </message>
    <message>
        <source>The migration was reopened</source>
        <translation>Se reabrió la migración</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>act</comment>
        <extracomment>What a person has just done: %1 is a status such as &quot;Done&quot;, %2 the title of a step</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ticked off</source>
        <translation>Marcado</translation>
    </message>
    <message>
        <source>Tick removed</source>
        <translation>Marca quitada</translation>
    </message>
    <message>
        <source>Overridden: %1</source>
        <extracomment>What a person has just done: %1 is the title of a check</extracomment>
        <translation>Con excepción: %1</translation>
    </message>
    <message>
        <source>Override withdrawn: %1</source>
        <extracomment>What a person has just done: %1 is the title of a check</extracomment>
        <translation>Excepción retirada: %1</translation>
    </message>
    <message>
        <source>Condition decided: %1</source>
        <extracomment>What a person has just done: %1 is the title of a step or phase</extracomment>
        <translation>Condición decidida: %1</translation>
    </message>
    <message>
        <source>Order overruled: %1</source>
        <extracomment>What a person has just done: %1 is the title of a step</extracomment>
        <translation>Orden ignorado: %1</translation>
    </message>
    <message>
        <source>Evidence added: %1</source>
        <extracomment>What a person has just done: %1 is the title of a step</extracomment>
        <translation>Evidencia agregada: %1</translation>
    </message>
    <message>
        <source>Evidence withdrawn: %1</source>
        <extracomment>What a person has just done: %1 is the title of a step</extracomment>
        <translation>Evidencia retirada: %1</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <extracomment>What a person has just done: %1 is the title of a phase</extracomment>
        <translation>Firmado: %1</translation>
    </message>
    <message>
        <source>The data of the migration was corrected</source>
        <translation>Se corrigieron los datos de la migración</translation>
    </message>
</context>
<context>
    <name>UpdateConfirmation</name>
    <message>
        <source>Is update KB943494 installed on the source server?</source>
        <translation>¿Está instalada la actualización KB943494 en el servidor de origen?</translation>
    </message>
    <message>
        <source>With it, the source server may stay for 21 days, without it for 7. Look for it in Control Panel &gt; Add or Remove Programs with “Show updates” ticked.</source>
        <translation>Con ella, el servidor de origen puede permanecer 21 días; sin ella, 7. Búsquela en Panel de control &gt; Agregar o quitar programas (Control Panel &gt; Add or Remove Programs) con “Mostrar actualizaciones” (Show updates) activado.</translation>
    </message>
    <message>
        <source>Take the confirmation back</source>
        <translation>Anular la confirmación</translation>
    </message>
    <message>
        <source>Confirm that it is installed</source>
        <translation>Confirmar que está instalada</translation>
    </message>
</context>
<context>
    <name>VerifyTexts</name>
    <message>
        <source>Verifies a file that the Migration Console exported: every entry, every chain and all evidence.

Without a hash that is known from elsewhere, such as from a printed report, it proves only that the file agrees with itself.

Ends with 0 when everything is intact and every chain is proven by a hash that you gave, 1 when everything is intact but a chain is proven only in itself, 2 when something is wrong, 64 for wrong usage, 65 when it is not such a file.</source>
        <translation>Verifica un archivo exportado por la Consola de migración: todas las entradas, todas las cadenas y todas las evidencias.

Sin un hash conocido por otra vía, por ejemplo, de un informe impreso, solo demuestra que el archivo es coherente en sí mismo.

Termina con 0 si todo está intacto y cada cadena queda demostrada por un hash indicado, 1 si todo está intacto pero alguna cadena solo queda demostrada en sí misma, 2 si algo está mal, 64 si el uso es incorrecto y 65 si el archivo no es de este tipo.</translation>
    </message>
    <message>
        <source>The exported file.</source>
        <translation>El archivo exportado.</translation>
    </message>
    <message>
        <source>A hash that is known from elsewhere, or at least its first 16 characters. May be given several times.</source>
        <translation>Un hash conocido por otra vía, o al menos sus primeros 16 caracteres. Se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>Name one file. “migration-console-verify --help” tells what is possible.</source>
        <translation>Indique un archivo. “migration-console-verify --help” muestra las posibilidades.</translation>
    </message>
    <message>
        <source>“%1” is not a hash: it has 16 to 64 characters from 0 to 9 and from a to f.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>“%1” no es un hash: un hash tiene de 16 a 64 caracteres, del 0 al 9 y de la a a la f.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <extracomment>%1 is what the system says</extracomment>
        <translation>No se puede leer el archivo: %1</translation>
    </message>
    <message>
        <source>This is not a file that the Migration Console exported.</source>
        <translation>No es un archivo exportado por la Consola de migración.</translation>
    </message>
    <message>
        <source>The file has version %1 of the format, which this program does not know. Use a newer one.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>El archivo tiene la versión %1 del formato, que este programa no conoce. Use uno más reciente.</translation>
    </message>
    <message>
        <source>Entry %1 was changed: it does not give its own hash.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>La entrada %1 se ha modificado: no da su propio hash.</translation>
    </message>
    <message>
        <source>Entry %1 was dropped.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>La entrada %1 se ha suprimido.</translation>
    </message>
    <message>
        <source>Entry %1 is not at its place: entries were reordered.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>La entrada %1 no está en su lugar: se ha cambiado el orden de las entradas.</translation>
    </message>
    <message>
        <source>An entry was inserted at place %1.</source>
        <extracomment>%1 is the number of a place in a list of entries</extracomment>
        <translation>Se ha insertado una entrada en el lugar %1.</translation>
    </message>
    <message>
        <source>Entry %1 does not follow the entry before it: one of the two was exchanged.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>La entrada %1 no sigue a la anterior: se ha cambiado una de las dos por otra.</translation>
    </message>
    <message>
        <source>What entry %1 says was changed: it does not match the hash in the entry.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>Se ha modificado lo que dice la entrada %1: no coincide con el hash de la entrada.</translation>
    </message>
    <message>
        <source>What stands at place %1 is not an entry.</source>
        <extracomment>%1 is the number of a place in a list of entries</extracomment>
        <translation>Lo que hay en el lugar %1 no es una entrada.</translation>
    </message>
    <message>
        <source>Proven only in itself: without a hash from elsewhere, whoever wrote all of it anew would not be noticed.</source>
        <translation>Demostrada solo en sí misma: sin un hash de otra procedencia, no se notaría si alguien la hubiera reescrito entera.</translation>
    </message>
    <message>
        <source>Proven by the hash that you gave, up to its last entry.</source>
        <translation>Demostrada por el hash indicado, hasta su última entrada.</translation>
    </message>
    <message>
        <source>Proven by the hash that you gave up to entry %1. What follows is proven only in itself.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>Demostrada por el hash indicado hasta la entrada %1. Lo que sigue solo queda demostrado en sí mismo.</translation>
    </message>
    <message>
        <source>Console %1</source>
        <extracomment>%1 is the id of a console</extracomment>
        <translation>Consola %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contents of %n entry(s) were erased on purpose.</source>
        <translation>
            <numerusform>El contenido de %n entrada se borró a propósito.</numerusform>
            <numerusform>El contenido de %n entradas se borró a propósito.</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest hash: %1</source>
        <extracomment>%1 is a hash</extracomment>
        <translation>Hash más reciente: %1</translation>
    </message>
    <message>
        <source>Intact.</source>
        <extracomment>Word for a chain of entries in which nothing is wrong</extracomment>
        <translation>Intacta.</translation>
    </message>
    <message>
        <source>BROKEN: %1</source>
        <translation>DAÑADO: %1</translation>
    </message>
    <message>
        <source>Migration %1</source>
        <extracomment>%1 is an id</extracomment>
        <translation>Migración %1</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n evidencia</numerusform>
            <numerusform>%n evidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>BROKEN: evidence %1 was changed.</source>
        <extracomment>%1 is a hash</extracomment>
        <translation>DAÑADO: la evidencia %1 se ha modificado.</translation>
    </message>
    <message>
        <source>BROKEN: evidence %1 is missing.</source>
        <extracomment>%1 is a hash</extracomment>
        <translation>DAÑADO: falta la evidencia %1.</translation>
    </message>
    <message>
        <source>Something is wrong with this file.</source>
        <translation>Algo está mal en este archivo.</translation>
    </message>
    <message>
        <source>Everything is intact and proven by what you gave.</source>
        <translation>Todo está intacto y demostrado por lo indicado.</translation>
    </message>
    <message>
        <source>Everything is intact, but not every chain is proven by a hash from elsewhere.</source>
        <translation>Todo está intacto, pero no todas las cadenas quedan demostradas por un hash de otra procedencia.</translation>
    </message>
    <message>
        <source>BROKEN: the file as a whole is not as it was written. It was cut or changed.</source>
        <translation>DAÑADO: el archivo en su conjunto no está como se escribió. Se ha cortado o modificado.</translation>
    </message>
    <message>
        <source>BROKEN: the file goes on in an unknown way: %1</source>
        <extracomment>%1 is a name from the file, or what a library says</extracomment>
        <translation>DAÑADO: el archivo continúa de una forma desconocida: %1</translation>
    </message>
    <message>
        <source>BROKEN: no intact part of a chain holds the hash %1.</source>
        <extracomment>%1 is a hash</extracomment>
        <translation>DAÑADO: ninguna parte intacta de una cadena contiene el hash %1.</translation>
    </message>
</context>
<context>
    <name>VisitKeeper</name>
    <message>
        <source>Since you were last here (%1)</source>
        <extracomment>Heading above what others did; %1 is a date and time</extracomment>
        <translation>Desde su última visita (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) changed.</source>
        <comment>by other people or by the checks</comment>
        <translation>
            <numerusform>Ha cambiado %n paso.</numerusform>
            <numerusform>Han cambiado %n pasos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Here were: %1.</source>
        <extracomment>Who worked here meanwhile: %1 is one name or several</extracomment>
        <translation>Han trabajado aquí: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) turned red.</source>
        <comment>failed or cannot tell</comment>
        <translation>
            <numerusform>%n comprobación ha pasado a rojo.</numerusform>
            <numerusform>%n comprobaciones han pasado a rojo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n override(s) were given.</source>
        <comment>of verdicts</comment>
        <translation>
            <numerusform>Se ha hecho %n excepción.</numerusform>
            <numerusform>Se han hecho %n excepciones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Not run</source>
        <extracomment>Status of a check that never ran</extracomment>
        <translation>Sin ejecutar</translation>
    </message>
    <message>
        <source>Queued</source>
        <extracomment>Status of a check</extracomment>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>Status of a check: the console works on it</extracomment>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>Status of a check: its condition is met</extracomment>
        <translation>Superado</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Status of a check</extracomment>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Status of a check: its condition is not met. Not a broken operation</extracomment>
        <translation>No superado</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <extracomment>Status of a check that could not be made</extracomment>
        <translation>No determinado</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <extracomment>Status of a check that a rule excludes here</extracomment>
        <translation>No aplicable</translation>
    </message>
    <message>
        <source>Blocked</source>
        <extracomment>Status of a check whose cause another card names</extracomment>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>Status of a check that the technician ended</extracomment>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <extracomment>Status of a check that ran when the program ended</extracomment>
        <translation>Interrumpido</translation>
    </message>
    <message>
        <source>Stale</source>
        <extracomment>Status of a value that was right once and is too old now</extracomment>
        <translation>Desactualizado</translation>
    </message>
    <message>
        <source>To do</source>
        <extracomment>Status of a step: the technician has not begun</extracomment>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>Status of a step: a person works on it</extracomment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Status of a step</extracomment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>Status of a step</extracomment>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Deferred</source>
        <extracomment>Status of a step: will be done later</extracomment>
        <translation>Aplazado</translation>
    </message>
    <message>
        <source>Reopened</source>
        <extracomment>Status of a step that was done and is open again</extracomment>
        <translation>Reabierto</translation>
    </message>
    <message>
        <source>Blocker</source>
        <extracomment>Weight of a rule: must be met</extracomment>
        <translation>Bloqueante</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>severity</comment>
        <extracomment>Weight of a rule: may pass with a reason</extracomment>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Advice</source>
        <extracomment>Weight of a rule: recommended</extracomment>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Source server</source>
        <translation>Servidor de origen</translation>
    </message>
    <message>
        <source>Destination server</source>
        <translation>Servidor de destino</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>Esta consola</translation>
    </message>
    <message>
        <source>External time source</source>
        <translation>Origen de hora externo</translation>
    </message>
    <message>
        <source>schema master</source>
        <translation>maestro de esquema</translation>
    </message>
    <message>
        <source>domain naming master</source>
        <translation>maestro de nomenclatura de dominios</translation>
    </message>
    <message>
        <source>PDC emulator</source>
        <translation>emulador de PDC</translation>
    </message>
    <message>
        <source>RID master</source>
        <translation>maestro RID</translation>
    </message>
    <message>
        <source>infrastructure master</source>
        <translation>maestro de infraestructura</translation>
    </message>
    <message>
        <source>owner of DomainDnsZones</source>
        <extracomment>Owner of the DNS data of the domain, one of seven operations-master roles</extracomment>
        <translation>propietario de DomainDnsZones</translation>
    </message>
    <message>
        <source>owner of ForestDnsZones</source>
        <extracomment>Owner of the DNS data of the forest, one of seven operations-master roles</extracomment>
        <translation>propietario de ForestDnsZones</translation>
    </message>
    <message>
        <source>Windows Server 2003 interim</source>
        <extracomment>Functional level between Windows 2000 and Windows Server 2003</extracomment>
        <translation>Windows Server 2003 provisional</translation>
    </message>
    <message>
        <source>At your desk</source>
        <extracomment>Where a step is done: nothing is touched, only read, planned or decided</extracomment>
        <translation>En su puesto de trabajo</translation>
    </message>
    <message>
        <source>On the source server</source>
        <extracomment>Where a step is done</extracomment>
        <translation>En el servidor de origen</translation>
    </message>
    <message>
        <source>On the destination server</source>
        <extracomment>Where a step is done</extracomment>
        <translation>En el servidor de destino</translation>
    </message>
    <message>
        <source>On both servers</source>
        <extracomment>Where a step is done</extracomment>
        <translation>En ambos servidores</translation>
    </message>
    <message>
        <source>On the client computers</source>
        <extracomment>Where a step is done</extracomment>
        <translation>En los equipos cliente</translation>
    </message>
    <message>
        <source>On the router</source>
        <extracomment>Where a step is done</extracomment>
        <translation>En el enrutador</translation>
    </message>
    <message>
        <source>Required</source>
        <extracomment>Of a step: it has to be done</extracomment>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Recommended</source>
        <extracomment>Of a step</extracomment>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>Optional</source>
        <extracomment>Of a step</extracomment>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Required under a condition</source>
        <extracomment>Of a step: required where its condition holds</extracomment>
        <translation>Obligatorio con una condición</translation>
    </message>
    <message>
        <source>Can be undone</source>
        <extracomment>Of a step: it is undone as easily as done</extracomment>
        <translation>Se puede deshacer</translation>
    </message>
    <message>
        <source>Hard to undo</source>
        <extracomment>Of a step: it is undone with much work or loss of time</extracomment>
        <translation>Difícil de deshacer</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <extracomment>Of a step: it is undone from a backup only, or not at all</extracomment>
        <translation>No se puede deshacer</translation>
    </message>
    <message>
        <source>Windows Server 2012 Essentials on former hardware</source>
        <extracomment>Name of the product that is replaced: the same system, on the hardware that is given up</extracomment>
        <translation>Windows Server 2012 Essentials en hardware anterior</translation>
    </message>
</context>
</TS>

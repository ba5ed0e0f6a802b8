<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>BackupFolderSheet</name>
    <message>
        <source>Folder for backups</source>
        <translation>Pasta para os backups</translation>
    </message>
    <message>
        <source>Best on another disk than the records themselves: then both are not lost at once.</source>
        <translation>De preferência em um disco diferente do que guarda os registros de atividades: assim os dois não se perdem ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Usar esta pasta</translation>
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
        <translation>Backups dos registros de atividades</translation>
    </message>
    <message>
        <source>Choose a folder on another disk, such as a stick. A backup holds every migration with its evidence.</source>
        <translation>Escolha uma pasta em outro disco, como um pendrive. Um backup contém todas as migrações com suas evidências.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Fazer backup agora</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <extracomment>Button: a folder for backups</extracomment>
        <translation>Escolher outra pasta</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Escolher uma pasta</translation>
    </message>
    <message>
        <source>Every day by itself</source>
        <translation>Todos os dias, automaticamente</translation>
    </message>
    <message>
        <source>The newest %1 of these are kept. Those that were asked for stay.</source>
        <extracomment>%1 is a number of backups, several</extracomment>
        <translation>Destes, são mantidos os %1 mais recentes. Os que foram feitos a pedido permanecem.</translation>
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
        <translation>Ainda não há nenhum backup nesta pasta.</translation>
    </message>
    <message>
        <source>The newest backup is of %1, %2.</source>
        <extracomment>%1 is a time, %2 a size such as &quot;4.2 MB&quot;</extracomment>
        <translation>Backup mais recente: %1, %2.</translation>
    </message>
    <message>
        <source>This folder is not there at the moment. Plug the disk in again, or choose another folder.</source>
        <translation>Esta pasta não está disponível no momento. Conecte o disco novamente ou escolha outra pasta.</translation>
    </message>
</context>
<context>
    <name>BeginSheet</name>
    <message>
        <source>Begin this step?</source>
        <translation>Iniciar esta etapa?</translation>
    </message>
    <message>
        <source>It cannot be undone</source>
        <translation>Não pode ser desfeita</translation>
    </message>
    <message>
        <source>Only a backup leads back. Everything that this step relies on is measured again now; it begins only if all of that is proven.</source>
        <translation>Só um backup permite voltar atrás. Tudo de que esta etapa depende será medido novamente agora; ela só começa se tudo isso for comprovado.</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Por que é importante</translation>
    </message>
    <message>
        <source>Measure and begin</source>
        <translation>Medir e iniciar</translation>
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
        <translation>desatualizado</translation>
    </message>
</context>
<context>
    <name>CardModel</name>
    <message>
        <source>Asking the server …</source>
        <extracomment>On a card, while the server is asked</extracomment>
        <translation>Consultando o servidor…</translation>
    </message>
    <message>
        <source>By hand</source>
        <extracomment>Badge on a card: no check of the console can see this</extracomment>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Confirmed by %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Confirmado por %1</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <extracomment>%1 is a tolerance such as &quot;± 5 min&quot;</extracomment>
        <translation>Limite %1</translation>
    </message>
    <message>
        <source>%1 · live</source>
        <extracomment>The age of a value that is asked again by itself; %1 is &quot;8 s ago&quot;</extracomment>
        <translation>%1 · ao vivo</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>Since when something is failed; %1 is a time</extracomment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>Overridden by %1 until %2: “%3”</source>
        <extracomment>Somebody answers for a verdict that closes a gate: %1 is a person, %2 a date and time, %3 that person&apos;s reason</extracomment>
        <translation>Exceção de %1 até %2: “%3”</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button: sign in to the servers</extracomment>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Look at the certificate</source>
        <extracomment>Button: opens the question whether a certificate can be trusted</extracomment>
        <translation>Ver o certificado</translation>
    </message>
    <message>
        <source>Show the cause</source>
        <extracomment>Button: goes to the card that names the cause</extracomment>
        <translation>Mostrar a causa</translation>
    </message>
    <message>
        <source>Open the step</source>
        <extracomment>Buttons that open a step&apos;s page</extracomment>
        <translation>Abrir a etapa</translation>
    </message>
    <message>
        <source>Show how</source>
        <translation>Mostrar como</translation>
    </message>
    <message>
        <source>Retired</source>
        <extracomment>Short badge on a card: a step or a check that was recorded with another version of the guide, and that this one does not have</extracomment>
        <translation>Removido</translation>
    </message>
</context>
<context>
    <name>CardOverride</name>
    <message>
        <source>Withdraw the override</source>
        <extracomment>Button on a card: nobody answers for its verdict any more</extracomment>
        <translation>Retirar a exceção</translation>
    </message>
</context>
<context>
    <name>CertificateSheet</name>
    <message>
        <source>Trust the certificate of %1?</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Confiar no certificado de %1?</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Emitido para</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido até</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Impressão digital (SHA-256)</translation>
    </message>
    <message>
        <source>Compare the fingerprint on the server itself. If another certificate comes later, the sign-in stops.</source>
        <translation>Compare a impressão digital no próprio servidor. Se mais tarde aparecer outro certificado, o logon será interrompido.</translation>
    </message>
    <message>
        <source>Trust it for this migration</source>
        <translation>Confiar durante esta migração</translation>
    </message>
    <message>
        <source>Do not sign in</source>
        <translation>Não entrar</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>The checks did not end. This is a mistake of the program.</source>
        <translation>As verificações não terminaram. Isso é uma falha do programa.</translation>
    </message>
    <message>
        <source>The guide of this product cannot be read: %1</source>
        <translation>O guia de migração deste produto não pode ser lido: %1</translation>
    </message>
    <message>
        <source>--after: the guide has no step “%1”.</source>
        <translation>--after: o guia de migração não tem a etapa “%1”.</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Senha de %1: </translation>
    </message>
    <message>
        <source>The password cannot be read. Give it at the terminal or with --password-fd.</source>
        <translation>A senha não pode ser lida. Digite-a no terminal ou use --password-fd.</translation>
    </message>
</context>
<context>
    <name>CloseMigrationSheet</name>
    <message>
        <source>Finish this migration?</source>
        <translation>Concluir esta migração?</translation>
    </message>
    <message>
        <source>Abandon this migration?</source>
        <translation>Abandonar esta migração?</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>O que isso significa</translation>
    </message>
    <message>
        <source>All steps are settled. The record stays and can be read at any time; nothing is asked of the servers any more.</source>
        <translation>Todas as etapas estão resolvidas. O registro de atividades permanece e pode ser lido a qualquer momento; os servidores não serão mais consultados.</translation>
    </message>
    <message>
        <source>Steps are still open. The record stays and can be read and reopened at any time; nothing is asked of the servers any more.</source>
        <translation>Ainda há etapas em aberto. O registro de atividades permanece e pode ser lido e reaberto a qualquer momento; os servidores não serão mais consultados.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anotação</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What should whoever reads this later know?</source>
        <translation>O que deve saber quem ler isto mais tarde?</translation>
    </message>
    <message>
        <source>Finish the migration</source>
        <translation>Concluir a migração</translation>
    </message>
    <message>
        <source>Abandon the migration</source>
        <translation>Abandonar a migração</translation>
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
“%2 --help” mostra o que é possível.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Mostra esta ajuda.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Mostra a versão.</translation>
    </message>
    <message>
        <source>Opens this session.</source>
        <translation>Abre esta sessão.</translation>
    </message>
    <message>
        <source>Language for this run, such as de_DE.</source>
        <translation>Idioma desta execução, como de_DE.</translation>
    </message>
    <message>
        <source>Size of the window, such as 1280x800.</source>
        <translation>Tamanho da janela, como 1280x800.</translation>
    </message>
    <message>
        <source>Text size in percent, 100 to 200.</source>
        <translation>Tamanho do texto em porcentagem, de 100 a 200.</translation>
    </message>
    <message>
        <source>system, light, dark or high-contrast.</source>
        <translation>system, light, dark ou high-contrast.</translation>
    </message>
    <message>
        <source>Uses this database.</source>
        <translation>Usa este banco de dados.</translation>
    </message>
    <message>
        <source>Opens the session on the practice site that the console was started on.</source>
        <translation>Abre a sessão no ambiente de treinamento em que o console foi iniciado.</translation>
    </message>
    <message>
        <source>Makes every page in every theme, then ends; with --screenshots it leaves a picture of each look.</source>
        <translation>Cria todas as páginas em todos os temas e encerra; com --screenshots, deixa uma imagem de cada uma.</translation>
    </message>
    <message>
        <source>Checks the practice site without anybody touching it, leaves pictures of the pages in this folder, then ends.</source>
        <translation>Verifica o ambiente de treinamento sem que ninguém toque em nada, deixa imagens das páginas nesta pasta e encerra.</translation>
    </message>
    <message>
        <source>Leads a small business from an old Windows server to Windows Server 2012 Essentials.

Commands without a window: check, guide, report, export and import (see check --help and so on).</source>
        <translation>Conduz uma pequena empresa de um servidor Windows antigo ao Windows Server 2012 Essentials.

Comandos sem janela: check, guide, report, export e import (consulte check --help etc.).</translation>
    </message>
    <message>
        <source>“%1” is not a command.</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>“%1” não é um comando.</translation>
    </message>
    <message>
        <source>A size looks like 1280x800, not like “%1”.</source>
        <translation>Um tamanho tem a forma 1280x800, não “%1”.</translation>
    </message>
    <message>
        <source>A text size is a number from 100 to 200, not “%1”.</source>
        <translation>O tamanho do texto é um número de 100 a 200, não “%1”.</translation>
    </message>
    <message>
        <source>There is no theme “%1”: it is system, light, dark or high-contrast.</source>
        <translation>Não existe o tema “%1”: use system, light, dark ou high-contrast.</translation>
    </message>
    <message>
        <source>Prints JSON instead of a text.</source>
        <translation>Gera JSON em vez de texto.</translation>
    </message>
    <message>
        <source>Prints the guide of a product as it is declared: phases, steps, commands, limits and checks.</source>
        <translation>Mostra o guia de migração de um produto como foi definido: fases, etapas, comandos, limites e verificações.</translation>
    </message>
    <message>
        <source>This command.</source>
        <translation>Este comando.</translation>
    </message>
    <message>
        <source>Product of the source server: %1.</source>
        <translation>Produto do servidor de origem: %1.</translation>
    </message>
    <message>
        <source>“%1” does not belong here.</source>
        <translation>“%1” não é aceito aqui.</translation>
    </message>
    <message>
        <source>Name the product: %1.</source>
        <extracomment>%1 is a list of product keys</extracomment>
        <translation>Indique o produto: %1.</translation>
    </message>
    <message>
        <source>Writes the report for paper.</source>
        <translation>Grava o relatório para papel.</translation>
    </message>
    <message>
        <source>Writes the report for a browser, as one file.</source>
        <translation>Grava o relatório para um navegador, em um único arquivo.</translation>
    </message>
    <message>
        <source>Writes the report for a spreadsheet.</source>
        <translation>Grava o relatório para uma planilha.</translation>
    </message>
    <message>
        <source>Writes the report for programs.</source>
        <translation>Grava o relatório para programas.</translation>
    </message>
    <message>
        <source>Language of the report, such as de_DE; twice for two languages at once.</source>
        <translation>Idioma do relatório, como de_DE; duas vezes para dois idiomas ao mesmo tempo.</translation>
    </message>
    <message>
        <source>How much it tells: summary or full.</source>
        <translation>Nível de detalhe: summary (resumo) ou full (tudo).</translation>
    </message>
    <message>
        <source>Language of the messages, such as de_DE.</source>
        <translation>Idioma das mensagens, como de_DE.</translation>
    </message>
    <message>
        <source>Prints how far it is, in percent, one a line.</source>
        <translation>Mostra o progresso em porcentagem, um valor por linha.</translation>
    </message>
    <message>
        <source>Writes the report of a migration.

Ends with 0 when it is written, 64 for wrong usage, 70 for an error of the program or the disk.</source>
        <translation>Grava o relatório de uma migração.

Termina com 0 quando foi gravado, 64 em caso de uso incorreto, 70 em caso de erro do programa ou do disco.</translation>
    </message>
    <message>
        <source>Identifier of the migration, or the beginning of it.</source>
        <translation>Identificador da migração ou o início dele.</translation>
    </message>
    <message>
        <source>Name the migration by its identifier, or the beginning of it.</source>
        <translation>Indique a migração pelo identificador ou pelo início dele.</translation>
    </message>
    <message>
        <source>--%1 takes the name of a file.</source>
        <extracomment>%1 is an option such as --pdf</extracomment>
        <translation>--%1 exige o nome de um arquivo.</translation>
    </message>
    <message>
        <source>Name the file to write: --pdf, --html, --csv or --json.</source>
        <translation>Indique o arquivo a gravar: --pdf, --html, --csv ou --json.</translation>
    </message>
    <message>
        <source>There is no report in “%1”.</source>
        <translation>Não há relatório em “%1”.</translation>
    </message>
    <message>
        <source>A report is made in one language or in two.</source>
        <translation>Um relatório é criado em um ou dois idiomas.</translation>
    </message>
    <message>
        <source>There is no detail “%1”: it is summary or full.</source>
        <translation>Não existe o nível de detalhe “%1”: use summary ou full.</translation>
    </message>
    <message>
        <source>Name or IP address of the source server.</source>
        <translation>Nome ou endereço IP do servidor de origem.</translation>
    </message>
    <message>
        <source>Name or IP address of the destination server, once there is one.</source>
        <translation>Nome ou endereço IP do servidor de destino, assim que existir.</translation>
    </message>
    <message>
        <source>External time source.</source>
        <translation>Fonte de tempo externa.</translation>
    </message>
    <message>
        <source>The last step that is done, such as prepare.run-migration-tool: what is normal follows it.</source>
        <translation>A última etapa concluída, como prepare.run-migration-tool: dela depende o que é considerado normal.</translation>
    </message>
    <message>
        <source>DNS name of the domain; without it a server is asked.</source>
        <translation>Nome DNS do domínio; sem ele, um servidor é consultado.</translation>
    </message>
    <message>
        <source>Signs in as this user; the password is asked for.</source>
        <translation>Entra como este usuário; a senha será solicitada.</translation>
    </message>
    <message>
        <source>Reads the password from this file descriptor instead, up to the end of the line.</source>
        <translation>Lê a senha deste descritor de arquivo, até o fim da linha.</translation>
    </message>
    <message>
        <source>Prints JSON instead of a table.</source>
        <translation>Gera JSON em vez de uma tabela.</translation>
    </message>
    <message>
        <source>Keeps the record in this database; without it nothing is kept.</source>
        <translation>Guarda o registro de atividades neste banco de dados; sem essa opção, nada é guardado.</translation>
    </message>
    <message>
        <source>Checks a site once and prints what each check found.

Ends with 0 when everything passed, 1 with warnings, 2 when something failed that must not, 3 when something cannot be told, 64 for wrong usage, 70 for an error of the program.</source>
        <translation>Verifica um local uma vez e mostra o resultado de cada verificação.

Termina com 0 quando tudo foi aprovado, 1 com avisos, 2 quando foi reprovado algo que não pode ser, 3 quando não é possível determinar algo, 64 em caso de uso incorreto, 70 em caso de erro do programa.</translation>
    </message>
    <message>
        <source>Name the product with --product: %1.</source>
        <translation>Indique o produto com --product: %1.</translation>
    </message>
    <message>
        <source>Name the source server with --source.</source>
        <translation>Indique o servidor de origem com --source.</translation>
    </message>
    <message>
        <source>--%1: %2</source>
        <extracomment>%1 is an option such as --source, %2 what is wrong with its value</extracomment>
        <translation>--%1: %2</translation>
    </message>
    <message>
        <source>--password-fd takes the number of an open file descriptor, together with --user.</source>
        <translation>--password-fd exige o número de um descritor de arquivo aberto, junto com --user.</translation>
    </message>
    <message>
        <source>Exports every migration.</source>
        <translation>Exporta todas as migrações.</translation>
    </message>
    <message>
        <source>Writes migrations with their records and evidence into one file, which another console can import and migration-console-verify can verify.</source>
        <translation>Grava migrações com seus registros de atividades e evidências em um único arquivo, que outro console pode importar e que o migration-console-verify pode verificar.</translation>
    </message>
    <message>
        <source>Ids of the migrations.</source>
        <translation>Identificadores das migrações.</translation>
    </message>
    <message>
        <source>The file to write; it must not be there yet.</source>
        <translation>O arquivo a gravar; ele ainda não pode existir.</translation>
    </message>
    <message>
        <source>Name the migrations and then the file.</source>
        <translation>Indique as migrações e depois o arquivo.</translation>
    </message>
    <message>
        <source>“%1” is not the id of a migration.</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>“%1” não é o identificador de uma migração.</translation>
    </message>
    <message>
        <source>Takes in migrations that another console exported. Everything in the file is verified first.</source>
        <translation>Importa migrações que outro console exportou. Tudo o que está no arquivo é verificado antes.</translation>
    </message>
    <message>
        <source>The exported file.</source>
        <translation>O arquivo exportado.</translation>
    </message>
    <message>
        <source>Name one file.</source>
        <translation>Indique um arquivo.</translation>
    </message>
    <message>
        <source>With --self-test: every language in every size, text size and theme, instead of a sample.</source>
        <translation>Com --self-test: todos os idiomas em todos os tamanhos, tamanhos de texto e temas, em vez de uma amostra.</translation>
    </message>
    <message>
        <source>With --self-test and --screenshots: one picture of each page, in all languages side by side.</source>
        <translation>Com --self-test e --screenshots: uma imagem de cada página, em todos os idiomas lado a lado.</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Comparison</source>
        <extracomment>Title of a page: two migrations, or two moments of one, side by side</extracomment>
        <translation>Comparação</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Ler novamente</translation>
    </message>
    <message>
        <source>Reading both records …</source>
        <translation>Lendo os dois registros de atividades…</translation>
    </message>
    <message>
        <source>Nothing is chosen yet</source>
        <translation>Nada foi escolhido ainda</translation>
    </message>
    <message>
        <source>Choose an earlier moment of this migration, or another migration, to see what is different.</source>
        <translation>Escolha um momento anterior desta migração, ou outra migração, para ver o que é diferente.</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>Button: what is to be compared</extracomment>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>O que é comparado</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Nenhuma diferença</translation>
    </message>
    <message>
        <source>Nothing differs in this phase</source>
        <translation>Nenhuma diferença nesta fase</translation>
    </message>
    <message>
        <source>All that both sides know is the same.</source>
        <translation>Tudo o que se sabe dos dois lados é igual.</translation>
    </message>
</context>
<context>
    <name>CompareSheet</name>
    <message>
        <source>Which moment?</source>
        <translation>Qual momento?</translation>
    </message>
    <message>
        <source>Which migration?</source>
        <translation>Qual migração?</translation>
    </message>
    <message>
        <source>The migration is shown as it was when this had just been done.</source>
        <translation>A migração é mostrada como estava logo depois de isto ser feito.</translation>
    </message>
    <message>
        <source>It is shown as it is now.</source>
        <translation>Ela é mostrada como está agora.</translation>
    </message>
    <message>
        <source>Reading the record …</source>
        <translation>Lendo o registro de atividades…</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Como está agora</translation>
    </message>
    <message>
        <source>There is no other migration on this console.</source>
        <translation>Não há outra migração neste console.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Already in the comparison</source>
        <extracomment>Below a migration that cannot be chosen for that reason</extracomment>
        <translation>Já está na comparação</translation>
    </message>
</context>
<context>
    <name>CompareText</name>
    <message>
        <source>The migration as a whole</source>
        <extracomment>Heading in a comparison: what belongs to no phase</extracomment>
        <translation>A migração como um todo</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>What of a migration is compared</extracomment>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Técnico</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domínio</translation>
    </message>
    <message>
        <source>External time source</source>
        <translation>Fonte de tempo externa</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>How a migration ended</extracomment>
        <translation>Desfecho</translation>
    </message>
    <message>
        <source>Signature of the customer</source>
        <translation>Assinatura do cliente</translation>
    </message>
    <message>
        <source>Update KB943494 on the source server</source>
        <translation>Atualização KB943494 no servidor de origem</translation>
    </message>
    <message>
        <source>Certificate of %1</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Certificado de %1</translation>
    </message>
    <message>
        <source>No line-of-business applications</source>
        <translation>Nenhum aplicativo de linha de negócios</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>What is compared: what people did about a step</extracomment>
        <translation>Trabalho</translation>
    </message>
    <message>
        <source>Instructions</source>
        <extracomment>What is compared: the single instructions of a step</extracomment>
        <translation>Instruções</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>What is compared: that a step began before others</extracomment>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>What is compared: files that prove that a step was done</extracomment>
        <translation>Evidências</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>What is compared: computers, users or shares of a step</extracomment>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Application</source>
        <extracomment>What is compared: a line-of-business application</extracomment>
        <translation>Aplicativo</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>What is compared: what a check found</extracomment>
        <translation>Veredito</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>What is compared: the verdict is the same, its values may not be</extracomment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Override</source>
        <extracomment>What is compared: somebody answers for a verdict</extracomment>
        <translation>Exceção</translation>
    </message>
    <message>
        <source>Condition</source>
        <extracomment>What is compared: whether a step or a phase is needed</extracomment>
        <translation>Condição</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <extracomment>What is compared: the technician&apos;s signature under a phase</extracomment>
        <translation>Assinatura da fase</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Of a migration: it is neither finished nor abandoned</extracomment>
        <translation>Aberta</translation>
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
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandonada</translation>
    </message>
    <message>
        <source>Signed</source>
        <extracomment>By the customer, or by the technician under a phase</extracomment>
        <translation>Assinado</translation>
    </message>
    <message>
        <source>Vouched for</source>
        <extracomment>Somebody stands for what no check can see</extracomment>
        <translation>Atestado</translation>
    </message>
    <message>
        <source>No longer vouched for</source>
        <translation>Não mais atestado</translation>
    </message>
    <message>
        <source>Trusted</source>
        <extracomment>Of a server&apos;s certificate: the technician trusts it</extracomment>
        <translation>Confiável</translation>
    </message>
    <message>
        <source>Before the migration began</source>
        <extracomment>Of a step: it was done before the console was asked for help</extracomment>
        <translation>Antes do início da migração</translation>
    </message>
    <message numerus="yes">
        <source>%n instruction(s) ticked off</source>
        <extracomment>Of a step</extracomment>
        <translation>
            <numerusform>%n instrução marcada</numerusform>
            <numerusform>%n instruções marcadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Needed here</source>
        <extracomment>Whether a step or a phase is needed, as a person says</extracomment>
        <translation>Necessária aqui</translation>
    </message>
    <message>
        <source>Not needed here</source>
        <translation>Não necessária aqui</translation>
    </message>
    <message>
        <source>Order overruled</source>
        <extracomment>A step began though others were open</extracomment>
        <translation>Ordem desconsiderada</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <extracomment>Of evidence</extracomment>
        <translation>
            <numerusform>%n evidência</numerusform>
            <numerusform>%n evidências</numerusform>
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
        <translation>Concluído: %1, deixado de fora: %2, aberto: %3</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <extracomment>Of a list: %1 names the first ones that are not done</extracomment>
        <translation>Aberto: %1</translation>
    </message>
    <message>
        <source>Works after the move</source>
        <extracomment>Of a line-of-business application</extracomment>
        <translation>Funciona após a migração</translation>
    </message>
    <message>
        <source>Does not work after the move</source>
        <extracomment>Of a line-of-business application</extracomment>
        <translation>Não funciona após a migração</translation>
    </message>
    <message>
        <source>Is not moved</source>
        <extracomment>Of a line-of-business application</extracomment>
        <translation>Não será migrado</translation>
    </message>
    <message>
        <source>No result yet</source>
        <extracomment>Of a line-of-business application: nobody has said yet whether it works after the move</extracomment>
        <translation>Ainda sem resultado</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <extracomment>Whom an answer came from: %1 is the name or the address of a server</extracomment>
        <translation>Resposta de %1</translation>
    </message>
    <message>
        <source>Overridden</source>
        <extracomment>Of a verdict: somebody answers for it</extracomment>
        <translation>Com exceção</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>An override: %1 is a date and time</extracomment>
        <translation>Até %1</translation>
    </message>
</context>
<context>
    <name>ComparedRow</name>
    <message>
        <source>Differs</source>
        <extracomment>On a row of a comparison</extracomment>
        <translation>Diferente</translation>
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
        <translation>Como está agora</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <extracomment>Of a comparison: how many things are not the same on both sides</extracomment>
        <translation>
            <numerusform>%n diferença</numerusform>
            <numerusform>%n diferenças</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <extracomment>Of a comparison: how many things are the same on both sides</extracomment>
        <translation>
            <numerusform>%n igual</numerusform>
            <numerusform>%n iguais</numerusform>
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
        <translation>Escolher outro</translation>
    </message>
    <message>
        <source>Choose another in the place of %1</source>
        <extracomment>For screen readers: %1 is one side of a comparison</extracomment>
        <translation>Escolher outro no lugar de %1</translation>
    </message>
    <message>
        <source>First: %1</source>
        <extracomment>%1 is a sentence about what differs first</extracomment>
        <translation>Primeiro: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Only differences</source>
        <extracomment>What of a comparison is shown</extracomment>
        <translation>Só diferenças</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>All phases</source>
        <translation>Todas as fases</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Title of a phase, and how many differences there are in it</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n difference(s)</source>
        <translation>
            <numerusform>%1, %n diferença</numerusform>
            <numerusform>%1, %n diferenças</numerusform>
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
        <translation>%1: diferente. %2: %3. %4: %5</translation>
    </message>
    <message>
        <source>%1 is the same: %2</source>
        <extracomment>For screen readers, a row of a comparison: %1 what is compared, %2 what both sides say</extracomment>
        <translation>%1: igual. %2</translation>
    </message>
</context>
<context>
    <name>ConditionSheet</name>
    <message>
        <source>Is this step needed at this site?</source>
        <translation>Esta etapa é necessária neste local?</translation>
    </message>
    <message>
        <source>Only if</source>
        <extracomment>Heading: in which case this step has to be done</extracomment>
        <translation>Somente se</translation>
    </message>
    <message>
        <source>What is known</source>
        <extracomment>Heading: what is known about the condition of a step</extracomment>
        <translation>O que se sabe</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What did you see at the site?</source>
        <translation>O que você viu no local?</translation>
    </message>
    <message>
        <source>It is needed</source>
        <translation>É necessária</translation>
    </message>
    <message>
        <source>It is not needed</source>
        <translation>Não é necessária</translation>
    </message>
    <message>
        <source>As the checks say</source>
        <translation>Conforme as verificações</translation>
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
        <translation>Marcar esta etapa como concluída?</translation>
    </message>
    <message>
        <source>What to keep as evidence</source>
        <translation>O que guardar como evidência</translation>
    </message>
    <message>
        <source>Date of the backup</source>
        <translation>Data do backup</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>A date</extracomment>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>A date</extracomment>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>Where the backup is kept</source>
        <translation>Onde o backup está guardado</translation>
    </message>
    <message>
        <source>For example: USB disk 2, in the safe</source>
        <translation>Por exemplo: disco USB 2, no cofre</translation>
    </message>
    <message>
        <source>Names of the restored files (required)</source>
        <translation>Nomes dos arquivos restaurados (obrigatório)</translation>
    </message>
    <message>
        <source>Which files were restored and compared?</source>
        <translation>Quais arquivos foram restaurados e comparados?</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>O que foi feito</translation>
    </message>
    <message>
        <source>For example: full backup to the USB disk, three files restored and compared</source>
        <translation>Por exemplo: backup completo no disco USB, três arquivos restaurados e comparados</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marcar como concluída</translation>
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
        <translation>Esta data não é válida: use hoje ou um dia anterior. Digite assim: %1</translation>
    </message>
    <message>
        <source>the date of the backup</source>
        <extracomment>What is missing in a form</extracomment>
        <translation>a data do backup</translation>
    </message>
    <message>
        <source>where the backup is kept</source>
        <extracomment>What is missing in a form</extracomment>
        <translation>onde o backup está guardado</translation>
    </message>
    <message>
        <source>the names of the restored files</source>
        <extracomment>What is missing in a form</extracomment>
        <translation>os nomes dos arquivos restaurados</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Ainda falta: %1</translation>
    </message>
</context>
<context>
    <name>CorrectionPage</name>
    <message>
        <source>This is needed.</source>
        <translation>Isto é necessário.</translation>
    </message>
    <message>
        <source>Correct the migration</source>
        <translation>Corrigir a migração</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Salvar a correção</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>O que isso significa</translation>
    </message>
    <message>
        <source>The record keeps what was said before. Every answer of the checks counts as old until it is measured again.</source>
        <translation>O registro de atividades guarda o que foi informado antes. Todas as respostas das verificações contam como antigas até uma nova medição.</translation>
    </message>
    <message>
        <source>What is moved</source>
        <translation>O que será migrado</translation>
    </message>
    <message>
        <source>Old server</source>
        <translation>Servidor antigo</translation>
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
        <translation>O local</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domínio</translation>
    </message>
    <message>
        <source>The full DNS name of the Active Directory domain.</source>
        <translation>O nome DNS completo do domínio do Active Directory.</translation>
    </message>
    <message>
        <source>Source Server</source>
        <translation>Servidor de origem</translation>
    </message>
    <message>
        <source>Name or IP address of the old server.</source>
        <translation>Nome ou endereço IP do servidor antigo.</translation>
    </message>
    <message>
        <source>Destination Server</source>
        <translation>Servidor de destino</translation>
    </message>
    <message>
        <source>May stay empty until phase 2.</source>
        <translation>Pode ficar vazio até a fase 2.</translation>
    </message>
</context>
<context>
    <name>DatabaseProblem</name>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Where the records are</source>
        <translation>Onde estão os registros de atividades</translation>
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
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>The moment at which a deadline ends</extracomment>
        <translation>Até</translation>
    </message>
    <message>
        <source>Last day on which you are surely in time</source>
        <translation>Último dia seguramente dentro do prazo</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <extracomment>How far a deadline may be off, such as &quot;± 5 min&quot;</extracomment>
        <translation>Incerteza</translation>
    </message>
    <message>
        <source>Open the step: %1</source>
        <extracomment>%1 is the title of a step</extracomment>
        <translation>Abrir a etapa: %1</translation>
    </message>
</context>
<context>
    <name>DeadlineService</name>
    <message>
        <source>%1 confirmed it: %2</source>
        <translation>%1 confirmou: %2</translation>
    </message>
    <message>
        <source>%1 took the confirmation back: %2</source>
        <extracomment>%1 is a person, %2 a time</extracomment>
        <translation>%1 anulou a confirmação: %2</translation>
    </message>
</context>
<context>
    <name>DeadlineText</name>
    <message>
        <source>Source server out of the network</source>
        <extracomment>A deadline</extracomment>
        <translation>Servidor de origem fora da rede</translation>
    </message>
    <message>
        <source>Source server must be gone by %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>O servidor de origem deve sair até %1</translation>
    </message>
    <message>
        <source>Source server had to be gone before</source>
        <translation>O servidor de origem já deveria ter saído</translation>
    </message>
    <message>
        <source>Cannot tell how long the source server may stay</source>
        <translation>Não se sabe por quanto tempo o servidor de origem pode ficar</translation>
    </message>
    <message>
        <source>Counted from the moment at which the destination server became a domain controller; it tells that moment itself.</source>
        <translation>Contado a partir do momento em que o servidor de destino se tornou controlador de domínio; ele mesmo informa esse momento.</translation>
    </message>
    <message>
        <source>Installation after the preparation tool</source>
        <extracomment>A deadline</extracomment>
        <translation>Instalação após a ferramenta de preparação</translation>
    </message>
    <message>
        <source>Install the destination server by %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Instalar o servidor de destino até %1</translation>
    </message>
    <message>
        <source>The preparation tool must be run again</source>
        <translation>A ferramenta de preparação precisa ser executada novamente</translation>
    </message>
    <message>
        <source>Cannot tell whether the preparation tool must be run again</source>
        <translation>Não se sabe se a ferramenta de preparação precisa ser executada novamente</translation>
    </message>
    <message>
        <source>Counted from the moment at which the preparation tool changed the schema.</source>
        <translation>Contado a partir do momento em que a ferramenta de preparação alterou o esquema.</translation>
    </message>
    <message>
        <source>Preparation tool after the backup</source>
        <extracomment>A deadline</extracomment>
        <translation>Ferramenta de preparação após o backup</translation>
    </message>
    <message>
        <source>Run the preparation tool by %1, or back up again</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Executar a ferramenta de preparação até %1 ou fazer outro backup</translation>
    </message>
    <message>
        <source>The source server must be backed up again</source>
        <translation>O servidor de origem precisa de um novo backup</translation>
    </message>
    <message>
        <source>Cannot tell whether the backup is too old</source>
        <translation>Não se sabe se o backup é antigo demais</translation>
    </message>
    <message>
        <source>Counted from the newest system-state backup that the directory knows.</source>
        <translation>Contado a partir do backup mais recente do estado do sistema que o diretório conhece.</translation>
    </message>
    <message>
        <source>Replication between the servers</source>
        <extracomment>A deadline</extracomment>
        <translation>Replicação entre os servidores</translation>
    </message>
    <message>
        <source>The servers must replicate by %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Os servidores devem replicar até %1</translation>
    </message>
    <message>
        <source>The servers have not replicated for too long</source>
        <translation>Os servidores estão há tempo demais sem replicar</translation>
    </message>
    <message>
        <source>Cannot tell whether the servers have not replicated for too long</source>
        <translation>Não se sabe se os servidores estão há tempo demais sem replicar</translation>
    </message>
    <message>
        <source>Counted from the last success of replication that lies furthest back. After this time, deleted objects come back.</source>
        <translation>Contado a partir do mais antigo dos últimos êxitos de replicação. Depois desse tempo, objetos excluídos reaparecem.</translation>
    </message>
    <message>
        <source>Certificate of a server</source>
        <extracomment>A deadline</extracomment>
        <translation>Certificado de um servidor</translation>
    </message>
    <message>
        <source>The certificate of %2 is valid until %1</source>
        <extracomment>%1 is a day, %2 a server</extracomment>
        <translation>O certificado de %2 é válido até %1</translation>
    </message>
    <message>
        <source>The certificate of %2 has ended</source>
        <translation>O certificado de %2 expirou</translation>
    </message>
    <message>
        <source>Cannot tell whether the certificate of %2 has ended</source>
        <translation>Não se sabe se o certificado de %2 expirou</translation>
    </message>
    <message>
        <source>The certificate that you trust names its end itself.</source>
        <translation>O próprio certificado em que você confia informa quando expira.</translation>
    </message>
    <message>
        <source>Source server kept in reserve</source>
        <extracomment>A reminder: the old server is kept for a while</extracomment>
        <translation>Servidor de origem mantido como reserva</translation>
    </message>
    <message>
        <source>Keep the source server until %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Manter o servidor de origem até %1</translation>
    </message>
    <message>
        <source>The source server need not be kept any longer</source>
        <translation>O servidor de origem não precisa mais ser mantido</translation>
    </message>
    <message>
        <source>Cannot tell how long the source server must be kept</source>
        <translation>Não se sabe por quanto tempo o servidor de origem deve ser mantido</translation>
    </message>
    <message>
        <source>Counted from the moment at which the step before was marked as done.</source>
        <translation>Contado a partir do momento em que a etapa anterior foi marcada como concluída.</translation>
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
            <numerusform>Resta %n dia</numerusform>
            <numerusform>Restam %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>How much time is left; %1 is a span such as &quot;5 h 12 min&quot;</extracomment>
        <translation>Restam %1</translation>
    </message>
    <message>
        <source>Counted from the moment at which the step was marked as done. What it is about happened before that.</source>
        <translation>Contado a partir do momento em que a etapa foi marcada como concluída. O fato em si aconteceu antes disso.</translation>
    </message>
    <message>
        <source>Last seen: %1.</source>
        <extracomment>%1 is a time, or a date and a time</extracomment>
        <translation>Visto pela última vez: %1.</translation>
    </message>
    <message>
        <source>The destination server has not told yet since when it is a domain controller. Sign in and check now.</source>
        <translation>O servidor de destino ainda não informou desde quando é controlador de domínio. Entre e verifique agora.</translation>
    </message>
    <message>
        <source>Nobody has recorded when that was: the step was taken over as done. Sign in and check now.</source>
        <translation>Ninguém registrou quando isso aconteceu: a etapa já entrou como concluída. Entre e verifique agora.</translation>
    </message>
    <message>
        <source>The shorter period counts until update KB943494 is confirmed on the source server.</source>
        <translation>Vale o prazo mais curto até que a atualização KB943494 seja confirmada no servidor de origem.</translation>
    </message>
    <message>
        <source>The server’s clock was never compared with this console, so a day is added to the uncertainty.</source>
        <translation>O relógio do servidor nunca foi comparado com este console; por isso, um dia é somado à incerteza.</translation>
    </message>
    <message>
        <source>The clocks were not compared lately, so five minutes are added to the uncertainty.</source>
        <translation>Os relógios não foram comparados recentemente; por isso, cinco minutos são somados à incerteza.</translation>
    </message>
    <message>
        <source>The clock of this console shows less than when something was last recorded. Set it right.</source>
        <translation>O relógio deste console está atrás da hora da última entrada. Acerte-o.</translation>
    </message>
</context>
<context>
    <name>DeadlinesSheet</name>
    <message>
        <source>Deadlines</source>
        <translation>Prazos</translation>
    </message>
    <message>
        <source>Counted by this console’s clock, corrected by how far the servers’ clocks are off.</source>
        <translation>Contados pelo relógio deste console, corrigido pelo desvio dos relógios dos servidores.</translation>
    </message>
    <message>
        <source>No deadline runs now. The first one begins with the backup of the source server.</source>
        <translation>Nenhum prazo está correndo agora. O primeiro começa com o backup do servidor de origem.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Leaves a sheet without doing anything</extracomment>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Deleted</source>
        <translation>Excluído</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n migration(s) for good?</source>
        <translation>
            <numerusform>Excluir %n migração definitivamente?</numerusform>
            <numerusform>Excluir %n migrações definitivamente?</numerusform>
        </translation>
    </message>
    <message>
        <source>Traces are left in the file</source>
        <translation>Restam vestígios no arquivo</translation>
    </message>
    <message>
        <source>The file could not be rewritten now. The console does it after its next start.</source>
        <translation>Não foi possível regravar o arquivo agora. O console fará isso após a próxima inicialização.</translation>
    </message>
    <message>
        <source>Deleting …</source>
        <translation>Excluindo…</translation>
    </message>
    <message>
        <source>What goes</source>
        <extracomment>Heading: what is deleted</extracomment>
        <translation>O que é excluído</translation>
    </message>
    <message>
        <source>Names, notes, findings and evidence, out of the file and out of the search. This cannot be undone.</source>
        <translation>Nomes, notas, constatações e evidências, do arquivo e da pesquisa. Isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>What stays</source>
        <extracomment>Heading: what is not deleted</extracomment>
        <translation>O que permanece</translation>
    </message>
    <message>
        <source>The entries without their content, their hashes, and an entry that says who deleted it, when and why. Backups and exported files keep what they hold.</source>
        <translation>As entradas sem o conteúdo, os hashes delas e uma entrada que diz quem excluiu, quando e por quê. Backups e arquivos exportados mantêm o que contêm.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected migrations are open and stay.</source>
        <translation>
            <numerusform>%n das migrações selecionadas está aberta e permanece.</numerusform>
            <numerusform>%n das migrações selecionadas estão abertas e permanecem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Seu nome</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Excluir definitivamente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>O conteúdo desta entrada foi apagado.</translation>
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
        <translation>Exceção de %1 até %2: “%3”</translation>
    </message>
    <message>
        <source>Override withdrawn by %1</source>
        <extracomment>%1 is a person</extracomment>
        <translation>Exceção retirada por %1</translation>
    </message>
    <message>
        <source>Order overruled by %1: “%2”</source>
        <extracomment>A step begins though others are open: %1 is a person, %2 that person&apos;s reason</extracomment>
        <translation>Ordem desconsiderada por %1: “%2”</translation>
    </message>
    <message>
        <source>Condition left to the checks by %1</source>
        <extracomment>Whether a step is needed; %1 is a person</extracomment>
        <translation>Condição deixada para as verificações por %1</translation>
    </message>
    <message>
        <source>Needed here, says %1: “%2”</source>
        <extracomment>Whether a step is needed: %1 is a person, %2 that person&apos;s reason</extracomment>
        <translation>Necessária aqui, segundo %1: “%2”</translation>
    </message>
    <message>
        <source>Not needed here, says %1: “%2”</source>
        <extracomment>Whether a step is needed: %1 is a person, %2 that person&apos;s reason</extracomment>
        <translation>Não necessária aqui, segundo %1: “%2”</translation>
    </message>
    <message>
        <source>%1 put a piece of evidence back as it was</source>
        <extracomment>It was withdrawn, or added after that, by mistake; %1 is a person</extracomment>
        <translation>%1 devolveu uma evidência ao estado anterior</translation>
    </message>
    <message>
        <source>%1 added evidence from the clipboard</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 adicionou uma evidência da área de transferência</translation>
    </message>
    <message>
        <source>%1 added the evidence “%2”</source>
        <extracomment>%1 is a person, %2 the name of a file</extracomment>
        <translation>%1 adicionou a evidência “%2”</translation>
    </message>
    <message>
        <source>%1 took a piece of evidence back</source>
        <extracomment>It was added by mistake; %1 is a person</extracomment>
        <translation>%1 anulou a inclusão de uma evidência</translation>
    </message>
    <message>
        <source>%1 withdrew a piece of evidence: “%2”</source>
        <extracomment>%1 is a person, %2 the reason in that person&apos;s words</extracomment>
        <translation>%1 retirou uma evidência: “%2”</translation>
    </message>
    <message>
        <source>%1 vouched for it</source>
        <extracomment>Somebody vouches for what no check can see: %1 is a person</extracomment>
        <translation>%1 atestou</translation>
    </message>
    <message>
        <source>%1 vouched for it: “%2”</source>
        <extracomment>Somebody vouches for what no check can see: %1 is a person, %2 a remark in that person&apos;s words</extracomment>
        <translation>%1 atestou: “%2”</translation>
    </message>
    <message>
        <source>%1 no longer vouches for it</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 não atesta mais</translation>
    </message>
    <message>
        <source>%1 took an application off the plan: “%2”</source>
        <extracomment>%1 is a person, %2 the reason in that person&apos;s words</extracomment>
        <translation>%1 removeu um aplicativo do plano: “%2”</translation>
    </message>
    <message>
        <source>%1 said that there are no such applications</source>
        <extracomment>Of line-of-business applications; %1 is a person</extracomment>
        <translation>%1 informou que não há aplicativos desse tipo</translation>
    </message>
    <message>
        <source>%1 took back that there are no such applications</source>
        <extracomment>Of line-of-business applications; %1 is a person</extracomment>
        <translation>%1 anulou a informação de que não há aplicativos desse tipo</translation>
    </message>
    <message>
        <source>%1 took the signature under the phase back</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 anulou a assinatura da fase</translation>
    </message>
    <message>
        <source>%1 withdrew the signature under the phase: “%2”</source>
        <extracomment>%1 is a person, %2 the reason in that person&apos;s words</extracomment>
        <translation>%1 retirou a assinatura da fase: “%2”</translation>
    </message>
    <message>
        <source>%1 signed the phase</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 assinou a fase</translation>
    </message>
    <message>
        <source>%1 signed the phase: “%2”</source>
        <extracomment>%1 is a person, %2 a remark in that person&apos;s words</extracomment>
        <translation>%1 assinou a fase: “%2”</translation>
    </message>
    <message>
        <source>“%1” taken off the list by %2: “%3”</source>
        <extracomment>A row of a list: %1 is a computer, a user or a share, %2 a person, %3 the reason in that person&apos;s words</extracomment>
        <translation>“%1” removido da lista por %2: “%3”</translation>
    </message>
    <message>
        <source>“%1” done (%2)</source>
        <extracomment>A row of a list: %1 is a computer, a user or a share, %2 a person</extracomment>
        <translation>“%1” concluído (%2)</translation>
    </message>
    <message>
        <source>“%1” set aside by %2: “%3”</source>
        <extracomment>A row of a list: %1 is a computer, a user or a share, %2 a person, %3 the reason in that person&apos;s words</extracomment>
        <translation>“%1” deixado de fora por %2: “%3”</translation>
    </message>
    <message>
        <source>“%1” open (%2)</source>
        <extracomment>A row of a list: %1 is a computer, a user or a share, %2 a person</extracomment>
        <translation>“%1” em aberto (%2)</translation>
    </message>
    <message>
        <source>“%1” works after the move, says %2</source>
        <extracomment>%1 is an application, %2 a person</extracomment>
        <translation>“%1” funciona após a migração, segundo %2</translation>
    </message>
    <message>
        <source>“%1” does not work after the move, says %2: “%3”</source>
        <extracomment>%1 is an application, %2 a person, %3 a remark in that person&apos;s words</extracomment>
        <translation>“%1” não funciona após a migração, segundo %2: “%3”</translation>
    </message>
    <message>
        <source>“%1” is not moved, says %2: “%3”</source>
        <extracomment>%1 is an application, %2 a person, %3 the reason in that person&apos;s words</extracomment>
        <translation>“%1” não será migrado, segundo %2: “%3”</translation>
    </message>
    <message>
        <source>Plan for “%1” written by %2</source>
        <extracomment>%1 is an application, %2 a person</extracomment>
        <translation>Plano para “%1” escrito por %2</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Backup de %1</translation>
    </message>
    <message>
        <source>Kept on: %1</source>
        <extracomment>Where a backup is kept: %1 is a disk or a folder</extracomment>
        <translation>Guardado em: %1</translation>
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
        <translation>%1, constatado por uma verificação</translation>
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
        <translation>Alguém</translation>
    </message>
    <message>
        <source>The migration began</source>
        <extracomment>%1 is a person</extracomment>
        <translation>A migração começou</translation>
    </message>
    <message>
        <source>%1 began the migration</source>
        <translation>%1 iniciou a migração</translation>
    </message>
    <message>
        <source>The data of the migration were corrected</source>
        <translation>Os dados da migração foram corrigidos</translation>
    </message>
    <message>
        <source>For an hour no check found a change</source>
        <translation>Durante uma hora, nenhuma verificação encontrou mudanças</translation>
    </message>
    <message>
        <source>%1 ticked off instruction %2</source>
        <extracomment>%1 is a person, %2 a number</extracomment>
        <translation>%1 marcou a instrução %2</translation>
    </message>
    <message>
        <source>%1 took the tick off instruction %2</source>
        <extracomment>%1 is a person, %2 a number</extracomment>
        <translation>%1 desmarcou a instrução %2</translation>
    </message>
    <message>
        <source>%1 trusts the certificate of %2</source>
        <extracomment>%1 is a person, %2 a server</extracomment>
        <translation>%1 confia no certificado de %2</translation>
    </message>
    <message>
        <source>Signed in to the domain as %1</source>
        <extracomment>%1 is an account</extracomment>
        <translation>Logon no domínio como %1</translation>
    </message>
    <message>
        <source>%1 finished the migration</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 concluiu a migração</translation>
    </message>
    <message>
        <source>%1 abandoned the migration: “%2”</source>
        <extracomment>%1 is a person, %2 the reason in that person&apos;s words</extracomment>
        <translation>%1 abandonou a migração: “%2”</translation>
    </message>
    <message>
        <source>%1 reopened the migration</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 reabriu a migração</translation>
    </message>
    <message>
        <source>The destination was installed anew</source>
        <translation>O servidor de destino foi reinstalado</translation>
    </message>
    <message>
        <source>%1 signed for the customer</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 assinou pelo cliente</translation>
    </message>
    <message numerus="yes">
        <source>%1 erased the content of %n entries: “%2”</source>
        <extracomment>%1 is a person, %2 the reason in that person&apos;s words, %n how many entries of a record lost their content</extracomment>
        <translation>
            <numerusform>%1 apagou o conteúdo de %n entrada: “%2”</numerusform>
            <numerusform>%1 apagou o conteúdo de %n entradas: “%2”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceController</name>
    <message>
        <source>Up to %1 a piece, %2 a migration and %3 pieces a step.</source>
        <extracomment>%1 and %2 are sizes such as &quot;32 MiB&quot;, %3 is a number</extracomment>
        <translation>Até %1 por evidência, %2 por migração e %3 evidências por etapa.</translation>
    </message>
    <message>
        <source>This piece is there already</source>
        <translation>Esta evidência já existe</translation>
    </message>
    <message>
        <source>The same content is among the evidence of this step. Nothing was added.</source>
        <translation>O mesmo conteúdo já está entre as evidências desta etapa. Nada foi adicionado.</translation>
    </message>
    <message>
        <source>The file %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>O arquivo %1</translation>
    </message>
    <message>
        <source>A picture of %1 × %2 pixels</source>
        <extracomment>%1 and %2 are the width and height of a picture</extracomment>
        <translation>Uma imagem de %1 × %2 pixels</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>The content of a file is on its way</extracomment>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Only the beginning is shown. The record holds all of it.</source>
        <translation>Só o início é mostrado. O registro de atividades contém tudo.</translation>
    </message>
    <message>
        <source>A file of this kind cannot be shown here. The record holds all of it.</source>
        <translation>Um arquivo deste tipo não pode ser mostrado aqui. O registro de atividades o contém por inteiro.</translation>
    </message>
    <message>
        <source>The content cannot be read from the database. Check the disk, then open the piece again.</source>
        <translation>O conteúdo não pode ser lido do banco de dados. Verifique o disco e abra a evidência novamente.</translation>
    </message>
</context>
<context>
    <name>EvidenceModel</name>
    <message>
        <source>Picture from the clipboard</source>
        <extracomment>A piece of evidence without a name of its own</extracomment>
        <translation>Imagem da área de transferência</translation>
    </message>
    <message>
        <source>Text from the clipboard</source>
        <translation>Texto da área de transferência</translation>
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
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>EvidenceSheet</name>
    <message>
        <source>The picture is damaged or has too many pixels to be shown. The record holds all of it.</source>
        <translation>A imagem está danificada ou tem pixels demais para ser mostrada. O registro de atividades a contém por inteiro.</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>Makes a picture larger</extracomment>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>Makes a picture smaller</extracomment>
        <translation>Reduzir</translation>
    </message>
    <message>
        <source>Why does it not count any more?</source>
        <translation>Por que ela não vale mais?</translation>
    </message>
    <message>
        <source>For example: it shows another server</source>
        <translation>Por exemplo: ela mostra outro servidor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <extracomment>Says that a piece of evidence does not count any more</extracomment>
        <translation>Retirar</translation>
    </message>
</context>
<context>
    <name>ExchangeCommand</name>
    <message>
        <source>Written: %1, %2.</source>
        <translation>Gravado: %1, %2.</translation>
    </message>
    <message>
        <source>Newest hashes, to be written down elsewhere:</source>
        <translation>Hashes mais recentes, para anotar em outro lugar:</translation>
    </message>
</context>
<context>
    <name>ExchangeController</name>
    <message numerus="yes">
        <source>%n migration(s)</source>
        <translation>
            <numerusform>%n migração</numerusform>
            <numerusform>%n migrações</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeProgress</name>
    <message>
        <source>Writing the file…</source>
        <translation>Gravando o arquivo…</translation>
    </message>
    <message>
        <source>Verifying the file…</source>
        <translation>Verificando o arquivo…</translation>
    </message>
    <message>
        <source>Taking it in…</source>
        <translation>Importando…</translation>
    </message>
</context>
<context>
    <name>ExchangeText</name>
    <message>
        <source>The folder is not there</source>
        <translation>A pasta não existe</translation>
    </message>
    <message>
        <source>The disk may have been unplugged. Nothing was written.</source>
        <translation>O disco pode ter sido desconectado. Nada foi gravado.</translation>
    </message>
    <message>
        <source>Plug the disk in again, or choose another folder.</source>
        <translation>Conecte o disco novamente ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>There is a file of this name already</source>
        <translation>Já existe um arquivo com este nome</translation>
    </message>
    <message>
        <source>It was left as it is, and nothing was written.</source>
        <translation>Ele foi deixado como está, e nada foi gravado.</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation>Escolha outro nome ou outra pasta.</translation>
    </message>
    <message>
        <source>There is no room for the file</source>
        <translation>Não há espaço para o arquivo</translation>
    </message>
    <message>
        <source>The disk that it was to be written to is full. Nothing was left there.</source>
        <translation>O disco em que ele seria gravado está cheio. Nada ficou lá.</translation>
    </message>
    <message>
        <source>Free some space on it, or choose another folder.</source>
        <translation>Libere espaço nele ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>The disk holds no file that large</source>
        <translation>O disco não aceita um arquivo tão grande</translation>
    </message>
    <message>
        <source>Many sticks hold files of up to 4 GB only. Nothing was left there.</source>
        <translation>Muitos pendrives só aceitam arquivos de até 4 GB. Nada ficou lá.</translation>
    </message>
    <message>
        <source>Export fewer migrations at once, or choose another disk.</source>
        <translation>Exporte menos migrações de uma vez ou escolha outro disco.</translation>
    </message>
    <message>
        <source>That is too much for one file</source>
        <translation>Isso é demais para um arquivo</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nada foi gravado.</translation>
    </message>
    <message>
        <source>Export fewer migrations at once.</source>
        <translation>Exporte menos migrações de uma vez.</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Não foi possível gravar o arquivo</translation>
    </message>
    <message>
        <source>Your account may not write there, or the disk reports an error.</source>
        <translation>Sua conta não pode gravar lá, ou o disco informa um erro.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Escolha outra pasta.</translation>
    </message>
    <message>
        <source>Entry %1 of the console %2.</source>
        <extracomment>Says where in a record something is. %1 is the number of an entry, %2 the id of a console</extracomment>
        <translation>Entrada %1 do console %2.</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>Nada foi importado.</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>O arquivo não existe mais</translation>
    </message>
    <message>
        <source>It was removed, or the disk that it is on was unplugged.</source>
        <translation>Ele foi removido, ou o disco em que está foi desconectado.</translation>
    </message>
    <message>
        <source>Plug the disk in again, then choose the file once more.</source>
        <translation>Conecte o disco novamente e escolha o arquivo mais uma vez.</translation>
    </message>
    <message>
        <source>The file may not be read</source>
        <translation>Sem permissão para ler o arquivo</translation>
    </message>
    <message>
        <source>Your account has no permission to read it.</source>
        <translation>Sua conta não tem permissão para lê-lo.</translation>
    </message>
    <message>
        <source>Copy the file to your home folder with an account that may read it, then choose the copy.</source>
        <translation>Copie o arquivo para a sua pasta pessoal com uma conta que possa lê-lo e escolha a cópia.</translation>
    </message>
    <message>
        <source>This is not an exported migration</source>
        <translation>Isto não é uma migração exportada</translation>
    </message>
    <message>
        <source>The console has not written this file.</source>
        <translation>Este arquivo não foi gravado pelo console.</translation>
    </message>
    <message>
        <source>Choose a file that ends with .migration.</source>
        <translation>Escolha um arquivo que termine em .migration.</translation>
    </message>
    <message>
        <source>The file is from a newer version</source>
        <translation>O arquivo é de uma versão mais recente</translation>
    </message>
    <message>
        <source>This console does not know its format.</source>
        <translation>Este console não conhece o formato dele.</translation>
    </message>
    <message>
        <source>Install the newer version, then import it again.</source>
        <translation>Instale a versão mais recente e importe-o novamente.</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>O arquivo está danificado</translation>
    </message>
    <message>
        <source>It was cut or changed since it was written.</source>
        <translation>Ele foi cortado ou alterado depois de gravado.</translation>
    </message>
    <message>
        <source>Copy it again from where it comes from, or export it again.</source>
        <translation>Copie-o novamente de onde ele veio ou exporte-o novamente.</translation>
    </message>
    <message>
        <source>The record in the file was changed</source>
        <translation>O registro de atividades no arquivo foi alterado</translation>
    </message>
    <message>
        <source>Do not trust this file. Ask who gave it to you for another copy.</source>
        <translation>Não confie neste arquivo. Peça outra cópia a quem o entregou.</translation>
    </message>
    <message>
        <source>Evidence in the file was changed</source>
        <translation>Uma evidência no arquivo foi alterada</translation>
    </message>
    <message>
        <source>Its content does not match its hash.</source>
        <translation>O conteúdo dela não corresponde ao hash.</translation>
    </message>
    <message>
        <source>The file contradicts the record</source>
        <translation>O arquivo contradiz o registro de atividades</translation>
    </message>
    <message>
        <source>Both hold something else at the same place: two databases were used under one name.</source>
        <translation>Os dois contêm coisas diferentes no mesmo ponto: dois bancos de dados foram usados com um só nome.</translation>
    </message>
    <message>
        <source>Keep both. The one whose newest hash was printed or signed is the one that counts.</source>
        <translation>Guarde os dois. Vale aquele cujo hash mais recente foi impresso ou assinado.</translation>
    </message>
    <message>
        <source>The file is not as it should be</source>
        <translation>O arquivo não está como deveria</translation>
    </message>
    <message>
        <source>No console has written it like this.</source>
        <translation>Nenhum console o gravou assim.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>O arquivo não pode ser lido</translation>
    </message>
    <message>
        <source>The disk reports an error.</source>
        <translation>O disco informa um erro.</translation>
    </message>
    <message>
        <source>Copy the file to another disk, then choose the copy.</source>
        <translation>Copie o arquivo para outro disco e escolha a cópia.</translation>
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
            <numerusform>%n evidência</numerusform>
            <numerusform>%n evidências</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence missing in the file</source>
        <translation>
            <numerusform>%n evidência ausente no arquivo</numerusform>
            <numerusform>%n evidências ausentes no arquivo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not here yet, %2.</source>
        <extracomment>Before an import. %1 is a customer with a product, %2 something like &quot;1,200 entries and 3 pieces of evidence&quot;</extracomment>
        <translation>%1: ainda não está aqui, %2.</translation>
    </message>
    <message>
        <source>%1: here already, and the file knows more: %2.</source>
        <extracomment>Before an import. %1 is a customer with a product, %2 something like &quot;1,200 entries and 3 pieces of evidence&quot;</extracomment>
        <translation>%1: já está aqui, e o arquivo contém mais: %2.</translation>
    </message>
    <message>
        <source>%1: all of it is here already.</source>
        <extracomment>%1 is a customer with a product</extracomment>
        <translation>%1: tudo já está aqui.</translation>
    </message>
    <message>
        <source>%1: added, %2.</source>
        <extracomment>After an import. %1 is a customer with a product, %2 something like &quot;1,200 entries and 3 pieces of evidence&quot;</extracomment>
        <translation>%1: adicionada, %2.</translation>
    </message>
    <message>
        <source>%1: brought together, %2 more.</source>
        <extracomment>After an import. %1 is a customer with a product, %2 something like &quot;1,200 entries and 3 pieces of evidence&quot;</extracomment>
        <translation>%1: mesclada, mais %2.</translation>
    </message>
    <message>
        <source>%1: all of it was here already. Nothing was changed.</source>
        <extracomment>%1 is a customer with a product</extracomment>
        <translation>%1: tudo já estava aqui. Nada foi alterado.</translation>
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
            <numerusform>Exportar %n migração</numerusform>
            <numerusform>Exportar %n migrações</numerusform>
        </translation>
    </message>
    <message>
        <source>Another console can import this file. migration-console-verify verifies it without a console.</source>
        <translation>Outro console pode importar este arquivo. O migration-console-verify permite verificá-lo sem console.</translation>
    </message>
    <message>
        <source>One file with the whole record and all evidence. Choose the folder, such as on a stick.</source>
        <translation>Um arquivo com todo o registro de atividades e todas as evidências. Escolha a pasta, por exemplo em um pendrive.</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Label above the path of a file</extracomment>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Newest hash, to be written down elsewhere</source>
        <extracomment>Label above the hash of the last entry of a record</extracomment>
        <translation>Hash mais recente, para anotar em outro lugar</translation>
    </message>
    <message>
        <source>Export here</source>
        <translation>Exportar para cá</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>Copiar o hash</translation>
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
        <translation>%1 (obrigatório)</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar a senha</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar a senha</translation>
    </message>
</context>
<context>
    <name>FigureLegend</name>
    <message>
        <source>Time with work</source>
        <extracomment>Legend of a plot: how long people worked in a phase</extracomment>
        <translation>Tempo com trabalho</translation>
    </message>
    <message>
        <source>Waiting: for half an hour and longer nobody did anything</source>
        <extracomment>Legend of a plot</extracomment>
        <translation>Espera: por meia hora ou mais, ninguém fez nada</translation>
    </message>
    <message>
        <source>Median of the others</source>
        <extracomment>Legend of a plot: half of the others took longer, half less</extracomment>
        <translation>Mediana das outras</translation>
    </message>
</context>
<context>
    <name>FiguresController</name>
    <message>
        <source>Not begun</source>
        <extracomment>Of a phase</extracomment>
        <translation>Não iniciada</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <extracomment>Of a phase that has not ended: %1 is a span such as &quot;3 d 4 h&quot;</extracomment>
        <translation>%1 até agora</translation>
    </message>
    <message>
        <source>%1 of it waiting</source>
        <extracomment>Of the time that a phase took: %1 is a span in which nobody did anything</extracomment>
        <translation>%1 de espera</translation>
    </message>
    <message>
        <source>Median of the others: %1</source>
        <extracomment>%1 is a span: in half of the other migrations the phase took longer, in half less</extracomment>
        <translation>Mediana das outras: %1</translation>
    </message>
    <message>
        <source>%1 longer</source>
        <extracomment>A phase beside the same phase of other migrations; %1 is a span</extracomment>
        <translation>%1 a mais</translation>
    </message>
    <message>
        <source>%1 shorter</source>
        <translation>%1 a menos</translation>
    </message>
    <message>
        <source>Overrides</source>
        <extracomment>A figure of a migration: how often somebody answered for a verdict</extracomment>
        <translation>Exceções</translation>
    </message>
    <message>
        <source>Steps that were opened again</source>
        <extracomment>A figure of a migration</extracomment>
        <translation>Etapas reabertas</translation>
    </message>
    <message>
        <source>Times a check turned to failed</source>
        <extracomment>A figure of a migration: how often a check that was good became bad</extracomment>
        <translation>Vezes que uma verificação passou a reprovada</translation>
    </message>
    <message>
        <source>Sweeps that found something new</source>
        <extracomment>A figure of a migration: a sweep asks all checks once</extracomment>
        <translation>Varreduras que encontraram algo novo</translation>
    </message>
    <message>
        <source>Entries of the record</source>
        <extracomment>A figure of a migration</extracomment>
        <translation>Entradas do registro de atividades</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <extracomment>How often a check failed</extracomment>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n vezes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n migration(s)</source>
        <extracomment>In how many migrations a check failed</extracomment>
        <translation>
            <numerusform>em %n migração</numerusform>
            <numerusform>em %n migrações</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” took %2 longer than the median of the others. For %3 of its time nobody did anything.</source>
        <translation>“%1” levou %2 a mais que a mediana das outras. Durante %3 desse tempo, ninguém fez nada.</translation>
    </message>
    <message>
        <source>“%1” took %2 longer than the median of the others.</source>
        <translation>“%1” levou %2 a mais que a mediana das outras.</translation>
    </message>
    <message numerus="yes">
        <source>Too few migrations to compare with: %n other(s) of the same product, and a median needs three.</source>
        <extracomment>%n other migrations were found, which is too few for a median</extracomment>
        <translation>
            <numerusform>Poucas migrações para comparar: %n outra do mesmo produto, e uma mediana precisa de três.</numerusform>
            <numerusform>Poucas migrações para comparar: %n outras do mesmo produto, e uma mediana precisa de três.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beside %n other migration(s) of the same product; time ran out before more were read.</source>
        <extracomment>%n: how many other migrations were read</extracomment>
        <translation>
            <numerusform>Em comparação com %n outra migração do mesmo produto; não houve tempo para ler mais.</numerusform>
            <numerusform>Em comparação com %n outras migrações do mesmo produto; não houve tempo para ler mais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beside the last %n migration(s) of the same product.</source>
        <extracomment>%n: how many other migrations were read</extracomment>
        <translation>
            <numerusform>Em comparação com a última (%n) migração do mesmo produto.</numerusform>
            <numerusform>Em comparação com as últimas %n migrações do mesmo produto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Figures</source>
        <extracomment>Title of a page: durations and numbers of a migration</extracomment>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Contar novamente</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>This record and the last ones of the same product are read.</source>
        <translation>Este registro de atividades e os últimos do mesmo produto são lidos.</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>Ainda não há com o que comparar</translation>
    </message>
    <message>
        <source>What slowed this migration down</source>
        <translation>O que atrasou esta migração</translation>
    </message>
    <message>
        <source>No phase took noticeably longer</source>
        <translation>Nenhuma fase levou sensivelmente mais tempo</translation>
    </message>
    <message>
        <source>How long each phase took</source>
        <translation>Quanto tempo cada fase levou</translation>
    </message>
    <message>
        <source>Most frequent failures</source>
        <extracomment>Heading above the checks that failed most often</extracomment>
        <translation>Reprovações mais frequentes</translation>
    </message>
    <message>
        <source>No check has failed yet.</source>
        <translation>Nenhuma verificação foi reprovada ainda.</translation>
    </message>
</context>
<context>
    <name>FileSheet</name>
    <message>
        <source>Add a file as evidence</source>
        <translation>Adicionar um arquivo como evidência</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>O que ela mostra?</translation>
    </message>
    <message>
        <source>For example: the last line of the backup log</source>
        <translation>Por exemplo: a última linha do log do backup</translation>
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
        <translation>Todos %1</translation>
    </message>
    <message>
        <source>Needs attention %1</source>
        <translation>Precisa de atenção %1</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>Concluído %1</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>This console does not know the finding “%1”: it was recorded by a newer version.</source>
        <translation>Este console não conhece a constatação “%1”: ela foi registrada por uma versão mais recente.</translation>
    </message>
    <message>
        <source>Open the session with a newer console to read it.</source>
        <translation>Abra a sessão com um console mais recente para lê-la.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Last item of a list that was cut; %n is how many there are beyond it
----------
Headline of a card; %n is a number of servers</extracomment>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
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
            <numerusform>%n usuário</numerusform>
            <numerusform>%n usuários</numerusform>
        </translation>
    </message>
    <message>
        <source>Users: %1 of at most %2. Computers that were in use lately: %3 of at most %4. The license of the destination server is enough.</source>
        <extracomment>%1 is a number of users, %2 their limit, %3 a number of computers, %4 their limit</extracomment>
        <translation>Usuários: %1 de no máximo %2. Computadores usados recentemente: %3 de no máximo %4. A licença do servidor de destino é suficiente.</translation>
    </message>
    <message>
        <source>Users: %1 of at most %2. Computers that were in use lately: %3 of at most %4. That is more than the license of the destination server allows.</source>
        <extracomment>%1 is a number of users, %2 their limit, %3 a number of computers, %4 their limit</extracomment>
        <translation>Usuários: %1 de no máximo %2. Computadores usados recentemente: %3 de no máximo %4. É mais do que a licença do servidor de destino permite.</translation>
    </message>
    <message>
        <source>Disable the accounts that nobody needs, or plan for an edition of Windows Server without these limits.</source>
        <translation>Desabilite as contas de que ninguém precisa ou planeje uma edição do Windows Server sem esses limites.</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s)</source>
        <extracomment>Headline of a card; %n is the number of computers in the domain</extracomment>
        <translation>
            <numerusform>%n computador</numerusform>
            <numerusform>%n computadores</numerusform>
        </translation>
    </message>
    <message>
        <source>The Connector can be installed on every computer of the domain.</source>
        <extracomment>The Connector is a program of Windows Server Essentials</extracomment>
        <translation>O Connector pode ser instalado em todos os computadores do domínio.</translation>
    </message>
    <message>
        <source>The Connector cannot be installed on Windows XP and Windows Vista: %1. These computers stay in the domain without it. It can be installed on all others.</source>
        <extracomment>%1 is a list of computers</extracomment>
        <translation>O Connector não pode ser instalado no Windows XP nem no Windows Vista: %1. Estes computadores ficam no domínio sem ele. Em todos os outros, ele pode ser instalado.</translation>
    </message>
    <message>
        <source>All computers of the domain run a Windows on which the Connector cannot be installed. They stay in the domain without it.</source>
        <translation>Todos os computadores do domínio têm um Windows em que o Connector não pode ser instalado. Eles ficam no domínio sem ele.</translation>
    </message>
    <message>
        <source>Set them aside in the list of the step, or add the computers that replace them.</source>
        <translation>Deixe-os de fora na lista da etapa ou adicione os computadores que os substituem.</translation>
    </message>
    <message numerus="yes">
        <source>Look at %n computer(s)</source>
        <extracomment>Headline of a card; %n is the number of computers whose system is a problem</extracomment>
        <translation>
            <numerusform>Ver %n computador</numerusform>
            <numerusform>Ver %n computadores</numerusform>
        </translation>
    </message>
    <message>
        <source>The guides do not say that the Connector can be installed on the systems of these computers: %1. Home editions cannot join a domain at all.</source>
        <extracomment>%1 is a list of computers</extracomment>
        <translation>Os guias de migração não dizem que o Connector pode ser instalado nos sistemas destes computadores: %1. Edições Home não podem ingressar em um domínio de modo algum.</translation>
    </message>
    <message>
        <source>Try the Connector on one of them before you promise a date, or set these computers aside with a reason.</source>
        <translation>Teste o Connector em um deles antes de prometer uma data ou deixe estes computadores de fora com um motivo.</translation>
    </message>
    <message>
        <source>The directory does not say which system these computers run: %1. Whether the Connector can be installed there is not known.</source>
        <extracomment>%1 is a list of computers</extracomment>
        <translation>O diretório não informa qual sistema estes computadores usam: %1. Não se sabe se o Connector pode ser instalado neles.</translation>
    </message>
    <message>
        <source>Look at the computers themselves.</source>
        <translation>Veja nos próprios computadores.</translation>
    </message>
    <message>
        <source>No computers</source>
        <extracomment>Headline of a card: the directory has no computers in it</extracomment>
        <translation>Nenhum computador</translation>
    </message>
    <message>
        <source>The directory lists no computers besides its servers. Either none has joined the domain, or this account may not see them.</source>
        <translation>O diretório não lista computadores além dos servidores. Ou nenhum ingressou no domínio, ou esta conta não pode vê-los.</translation>
    </message>
    <message>
        <source>Add the computers to the list of the step by hand.</source>
        <translation>Adicione os computadores manualmente à lista da etapa.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <extracomment>Headline of a card: how many days are left</extracomment>
        <translation>
            <numerusform>Resta %n dia</numerusform>
            <numerusform>Restam %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>The destination server has been a domain controller since %1. By %2 the source server must be out of the network.</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>O servidor de destino é controlador de domínio desde %1. Até %2, o servidor de origem deve estar fora da rede.</translation>
    </message>
    <message>
        <source>More than two thirds of the time are over. When it ends on %2, the source server shuts down by itself.</source>
        <translation>Mais de dois terços do prazo já passaram. Quando ele terminar, em %2, o servidor de origem se desligará sozinho.</translation>
    </message>
    <message>
        <source>Plan the demotion of the source server for one of the days that are left.</source>
        <translation>Planeje o rebaixamento do servidor de origem para um dos dias que restam.</translation>
    </message>
    <message>
        <source>Time is over</source>
        <extracomment>Headline of a card: the time that was allowed has ended</extracomment>
        <translation>Prazo esgotado</translation>
    </message>
    <message>
        <source>The source server had to be out of the network by %2. It may shut down at any moment.</source>
        <extracomment>%2 is a date</extracomment>
        <translation>O servidor de origem deveria ter saído da rede até %2. Ele pode se desligar a qualquer momento.</translation>
    </message>
    <message>
        <source>Secure what is still on it, demote it and switch it off.</source>
        <translation>Ponha a salvo o que ainda está nele, rebaixe-o e desligue-o.</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Headline of a card: nothing has to be watched any longer</extracomment>
        <translation>Encerrado</translation>
    </message>
    <message>
        <source>The source server is out of the network, so its time no longer counts.</source>
        <translation>O servidor de origem está fora da rede; por isso, o prazo dele não conta mais.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <extracomment>Headline of a card: the age of something</extracomment>
        <translation>
            <numerusform>Há %n dia</numerusform>
            <numerusform>Há %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>The preparation tool was run on %1. The installation accepts a run for %2 days.</source>
        <extracomment>%1 is a date, %2 a number of days</extracomment>
        <translation>A ferramenta de preparação foi executada em %1. A instalação aceita uma execução por %2 dias.</translation>
    </message>
    <message>
        <source>The preparation tool was run on %1. The installation accepts a run for %2 days, and most of them are over.</source>
        <translation>A ferramenta de preparação foi executada em %1. A instalação aceita uma execução por %2 dias, e a maior parte deles já passou.</translation>
    </message>
    <message>
        <source>Install the destination server now, or run the tool once more just before the installation.</source>
        <translation>Instale o servidor de destino agora ou execute a ferramenta mais uma vez logo antes da instalação.</translation>
    </message>
    <message>
        <source>The preparation tool was run on %1. The installation accepts a run for %2 days, so it would stop.</source>
        <translation>A ferramenta de preparação foi executada em %1. A instalação aceita uma execução por %2 dias; por isso, seria interrompida.</translation>
    </message>
    <message>
        <source>Run the Migration Preparation Tool on the source server again, and mark its step as done anew.</source>
        <translation>Execute novamente a Ferramenta de Preparação da Migração no servidor de origem e marque a etapa como concluída outra vez.</translation>
    </message>
    <message>
        <source>Age unknown</source>
        <extracomment>Headline of a card: how old something is cannot be told</extracomment>
        <translation>Idade desconhecida</translation>
    </message>
    <message>
        <source>The schema was changed on %1, more than %2 days ago. A later run of the preparation tool leaves no trace there, so its age cannot be told.</source>
        <translation>O esquema foi alterado em %1, há mais de %2 dias. Uma execução posterior da ferramenta de preparação não deixa rastro ali; por isso, não é possível determinar quando ela foi.</translation>
    </message>
    <message>
        <source>Run the tool again, or mark its step as done on the day on which it was run.</source>
        <translation>Execute a ferramenta novamente ou marque a etapa como concluída no dia em que ela foi executada.</translation>
    </message>
    <message>
        <source>%1 old</source>
        <extracomment>Headline of a card: %1 is an age such as &quot;5 h&quot;</extracomment>
        <translation>Há %1</translation>
    </message>
    <message>
        <source>A domain controller backed up its system state on %2. Whether that was a full backup, the directory does not tell.</source>
        <extracomment>%2 is a date</extracomment>
        <translation>Um controlador de domínio fez backup do estado do sistema em %2. O diretório não informa se foi um backup completo.</translation>
    </message>
    <message>
        <source>The newest system-state backup is of %2. What was changed since is lost when the server must be restored.</source>
        <translation>O backup mais recente do estado do sistema é de %2. O que foi alterado desde então se perde se o servidor precisar ser restaurado.</translation>
    </message>
    <message>
        <source>Back up the source server again before the preparation tool is run.</source>
        <translation>Faça outro backup do servidor de origem antes de executar a ferramenta de preparação.</translation>
    </message>
    <message>
        <source>The newest system-state backup is of %2: too old to undo the schema change without loss.</source>
        <translation>O backup mais recente do estado do sistema é de %2: antigo demais para desfazer a alteração do esquema sem perdas.</translation>
    </message>
    <message>
        <source>Make a full backup of the source server with its system state.</source>
        <translation>Faça um backup completo do servidor de origem com o estado do sistema.</translation>
    </message>
    <message>
        <source>No backup</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Sem backup</translation>
    </message>
    <message>
        <source>The directory knows of no system-state backup. Only such a backup undoes the schema change.</source>
        <translation>O diretório não conhece nenhum backup do estado do sistema. Só um backup assim desfaz a alteração do esquema.</translation>
    </message>
    <message>
        <source>Name unknown</source>
        <extracomment>Headline of a card: the name of the source server is not known</extracomment>
        <translation>Nome desconhecido</translation>
    </message>
    <message>
        <source>The source server is known only as %1. The directory knows servers by their names, so what belongs to it cannot be told.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>O servidor de origem só é conhecido como %1. O diretório conhece os servidores pelo nome; por isso, não é possível determinar o que pertence a ele.</translation>
    </message>
    <message>
        <source>Enter the name of the source server for this migration, then check again.</source>
        <translation>Insira o nome do servidor de origem para esta migração e verifique novamente.</translation>
    </message>
    <message>
        <source>No mailboxes</source>
        <extracomment>Headline of a card: no mailboxes</extracomment>
        <translation>Sem caixas de correio</translation>
    </message>
    <message>
        <source>No account of the domain has its mailbox on %1. Public folders are not part of this.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Nenhuma conta do domínio tem a caixa de correio em %1. As pastas públicas não são consideradas aqui.</translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es)</source>
        <extracomment>Headline of a card; %n is a number of mailboxes</extracomment>
        <translation>
            <numerusform>%n caixa de correio</numerusform>
            <numerusform>%n caixas de correio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es) are on %1: %2. That is normal until the step “%3” is done.</source>
        <extracomment>%1 is a server, %2 a list of people, %3 the title of a step</extracomment>
        <translation>
            <numerusform>%n caixa de correio está em %1: %2. Isso é normal até a conclusão da etapa “%3”.</numerusform>
            <numerusform>%n caixas de correio estão em %1: %2. Isso é normal até a conclusão da etapa “%3”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es) are still on %1: %2. Exchange refuses to be uninstalled while there is one.</source>
        <extracomment>%1 is a server, %2 a list of people</extracomment>
        <translation>
            <numerusform>%n caixa de correio ainda está em %1: %2. O Exchange não pode ser desinstalado enquanto houver alguma.</numerusform>
            <numerusform>%n caixas de correio ainda estão em %1: %2. O Exchange não pode ser desinstalado enquanto houver alguma.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move these mailboxes to the chosen mail system, or remove those that nobody needs.</source>
        <translation>Mova estas caixas de correio para o sistema de email escolhido ou remova as que não são mais necessárias.</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <extracomment>Headline of a card: nothing is left of it</extracomment>
        <translation>Nada restou</translation>
    </message>
    <message>
        <source>The directory holds no Exchange server object of %1.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>O diretório não contém nenhum objeto de servidor Exchange de %1.</translation>
    </message>
    <message>
        <source>The directory holds no Exchange server object of %1. Exchange is on %2.</source>
        <extracomment>%1 is a server, %2 a list of other servers</extracomment>
        <translation>O diretório não contém nenhum objeto de servidor Exchange de %1. O Exchange está em %2.</translation>
    </message>
    <message>
        <source>Present</source>
        <extracomment>Headline of a card: it is there</extracomment>
        <translation>Presente</translation>
    </message>
    <message>
        <source>%1 is registered as an Exchange server. That is normal until the step “%2” is done.</source>
        <extracomment>%1 is a server, %2 the title of a step</extracomment>
        <translation>%1 está registrado como servidor Exchange. Isso é normal até a conclusão da etapa “%2”.</translation>
    </message>
    <message>
        <source>Still there</source>
        <extracomment>Headline of a card: it is there, but should not be</extracomment>
        <translation>Ainda presente</translation>
    </message>
    <message>
        <source>%1 is still registered as an Exchange server, so the domain goes on sending mail to it.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 ainda está registrado como servidor Exchange; por isso, o domínio continua enviando emails para ele.</translation>
    </message>
    <message>
        <source>Finish the uninstallation of Exchange on %1. Never delete the whole Exchange organization.</source>
        <translation>Conclua a desinstalação do Exchange em %1. Nunca exclua toda a organização do Exchange.</translation>
    </message>
    <message>
        <source>The directory holds no certification authority of %1.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>O diretório não contém nenhuma autoridade de certificação de %1.</translation>
    </message>
    <message>
        <source>%1 runs a certification authority: %2. That is normal until the step “%3” is done.</source>
        <extracomment>%1 is a server, %2 a list of certification authorities, %3 the title of a step</extracomment>
        <translation>%1 executa uma autoridade de certificação: %2. Isso é normal até a conclusão da etapa “%3”.</translation>
    </message>
    <message>
        <source>%1 is still registered as a certification authority: %2. A domain controller that is one cannot be demoted.</source>
        <extracomment>%1 is a server, %2 a list of certification authorities</extracomment>
        <translation>%1 ainda está registrado como autoridade de certificação: %2. Um controlador de domínio nessa condição não pode ser rebaixado.</translation>
    </message>
    <message>
        <source>Remove Active Directory Certificate Services from %1, and restart it.</source>
        <translation>Remova os Serviços de Certificados do Active Directory de %1 e reinicie-o.</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <extracomment>Headline of a card: what was left behind</extracomment>
        <translation>Vestígios</translation>
    </message>
    <message>
        <source>The certification authority of %1 is gone, but its distribution points are left: %2. They hinder nothing now, but certificates may name them.</source>
        <extracomment>%1 is a server, %2 a list of directory objects</extracomment>
        <translation>A autoridade de certificação de %1 não existe mais, mas seus pontos de distribuição continuam: %2. Eles não atrapalham agora, mas podem ser citados em certificados.</translation>
    </message>
    <message>
        <source>Delete them when no certificate of that authority is in use any more.</source>
        <translation>Exclua-os quando nenhum certificado dessa autoridade estiver mais em uso.</translation>
    </message>
    <message>
        <source>The directory lists no printer of %1. Printers that are shared without being listed are not part of this.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>O diretório não lista nenhuma impressora de %1. Impressoras compartilhadas que não estão listadas não são consideradas aqui.</translation>
    </message>
    <message numerus="yes">
        <source>%n printer(s)</source>
        <extracomment>Headline of a card; %n is a number of printers</extracomment>
        <translation>
            <numerusform>%n impressora</numerusform>
            <numerusform>%n impressoras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The directory lists %n printer(s) of %1: %2. That is normal until the step “%3” is done.</source>
        <extracomment>%1 is a server, %2 a list of printers, %3 the title of a step</extracomment>
        <translation>
            <numerusform>O diretório lista %n impressora de %1: %2. Isso é normal até a conclusão da etapa “%3”.</numerusform>
            <numerusform>O diretório lista %n impressoras de %1: %2. Isso é normal até a conclusão da etapa “%3”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The directory still lists %n printer(s) of %1: %2. Client computers would look for printers that are gone.</source>
        <extracomment>%1 is a server, %2 a list of printers</extracomment>
        <translation>
            <numerusform>O diretório ainda lista %n impressora de %1: %2. Computadores cliente procurariam uma impressora que não existe mais.</numerusform>
            <numerusform>O diretório ainda lista %n impressoras de %1: %2. Computadores cliente procurariam impressoras que não existem mais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop sharing them on %1, and share them on the destination server.</source>
        <translation>Pare de compartilhá-las em %1 e compartilhe-as no servidor de destino.</translation>
    </message>
    <message numerus="yes">
        <source>%n remain(s)</source>
        <extracomment>Headline of a card; %n is a number of domain controllers</extracomment>
        <translation>
            <numerusform>%n permanece</numerusform>
            <numerusform>%n permanecem</numerusform>
        </translation>
    </message>
    <message>
        <source>After the demotion of %1 the domain has a writable domain controller: %2. Roles, global catalog, DNS and replication have cards of their own; SYSVOL is not read here.</source>
        <extracomment>%1 is a server, %2 a list of servers</extracomment>
        <translation>Após o rebaixamento de %1, o domínio terá um controlador de domínio gravável: %2. Funções, catálogo global, DNS e replicação têm seus próprios cartões; o SYSVOL não é lido aqui.</translation>
    </message>
    <message>
        <source>The last one</source>
        <extracomment>Headline of a card: the server is the last domain controller</extracomment>
        <translation>O último</translation>
    </message>
    <message>
        <source>As far as %2 knows, %1 is the only writable domain controller. Its demotion would end the domain with all accounts.</source>
        <extracomment>%1 and %2 are servers</extracomment>
        <translation>Pelo que %2 sabe, %1 é o único controlador de domínio gravável. O rebaixamento dele acabaria com o domínio e todas as contas.</translation>
    </message>
    <message>
        <source>Do not demote %1. Look at the card about replication, and at the one that says whether the destination is a controller.</source>
        <translation>Não rebaixe %1. Veja o cartão sobre a replicação e o que informa se o destino é um controlador.</translation>
    </message>
    <message>
        <source>Demoted</source>
        <extracomment>Headline of a card: the server was demoted</extracomment>
        <translation>Rebaixado</translation>
    </message>
    <message>
        <source>%1 is no domain controller any more: its NTDS Settings, the marks of its account and its replica of SYSVOL are gone.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 não é mais um controlador de domínio: suas NTDS Settings, as marcas da conta e a réplica do SYSVOL não existem mais.</translation>
    </message>
    <message>
        <source>Domain controller</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Controlador de domínio</translation>
    </message>
    <message>
        <source>%1 is still a domain controller. That is normal until it is demoted in the step “%2”.</source>
        <extracomment>%1 is a server, %2 the title of a step</extracomment>
        <translation>%1 ainda é um controlador de domínio. Isso é normal até ele ser rebaixado na etapa “%2”.</translation>
    </message>
    <message>
        <source>The domain still takes %1 for a domain controller: its NTDS Settings are there. Replication and computers go on looking for it.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>O domínio ainda considera %1 um controlador de domínio: as NTDS Settings dele existem. A replicação e os computadores continuam procurando por ele.</translation>
    </message>
    <message>
        <source>If %1 still runs as a domain controller, demote it. If it is gone, clean up with ntdsutil metadata cleanup.</source>
        <translation>Se %1 ainda funciona como controlador de domínio, rebaixe-o. Se não existe mais, limpe com ntdsutil metadata cleanup.</translation>
    </message>
    <message>
        <source>%1 is no domain controller any more, but what only a controller has is still there: %2.</source>
        <extracomment>%1 is a server, %2 a list of directory objects</extracomment>
        <translation>%1 não é mais um controlador de domínio, mas ainda existe o que só um controlador tem: %2.</translation>
    </message>
    <message>
        <source>Wait for the next replication. What is still there then, delete with ntdsutil metadata cleanup.</source>
        <translation>Aguarde a próxima replicação. O que ainda existir depois dela, exclua com ntdsutil metadata cleanup.</translation>
    </message>
    <message>
        <source>Neither an account nor a server object of %1 is in the directory.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Não há no diretório conta nem objeto de servidor de %1.</translation>
    </message>
    <message>
        <source>%1 is still in the directory. That is normal until the step “%2” is done.</source>
        <extracomment>%1 is a server, %2 the title of a step</extracomment>
        <translation>%1 ainda está no diretório. Isso é normal até a conclusão da etapa “%2”.</translation>
    </message>
    <message>
        <source>%1 is still in the directory: %2. It confuses replication and the Best Practices Analyzer.</source>
        <extracomment>%1 is a server, %2 a list of directory objects</extracomment>
        <translation>%1 ainda está no diretório: %2. Isso confunde a replicação e o Analisador de Práticas Recomendadas.</translation>
    </message>
    <message>
        <source>Delete it in Active Directory Users and Computers, and in Active Directory Sites and Services.</source>
        <translation>Exclua-o em Usuários e Computadores do Active Directory e em Sites e Serviços do Active Directory.</translation>
    </message>
    <message>
        <source>%1 runs %2 (version %3), the system that this guide is for.</source>
        <extracomment>Headline of a card; %3 is a version such as &quot;6.2 (9200)&quot; %1 is a server, %2 the name of an operating system, %3 its version</extracomment>
        <translation>%1 executa %2 (versão %3), o sistema a que este guia de migração se destina.</translation>
    </message>
    <message>
        <source>Other system</source>
        <extracomment>Headline of a card: the server runs another operating system than the guide is for</extracomment>
        <translation>Outro sistema</translation>
    </message>
    <message>
        <source>%1 runs %2 (version %3). This guide is for Windows Server 2012 Essentials; for another edition or release its steps and limits differ.</source>
        <extracomment>%1 is a server, %2 the name of an operating system, %3 its version</extracomment>
        <translation>%1 executa %2 (versão %3). Este guia de migração é para o Windows Server 2012 Essentials; em outra edição ou versão, as etapas e os limites são diferentes.</translation>
    </message>
    <message>
        <source>Find out which system was meant. If it is this one, follow Microsoft’s guide for it.</source>
        <translation>Descubra qual sistema era o pretendido. Se for este, siga o guia de migração da Microsoft para ele.</translation>
    </message>
    <message>
        <source>%1 is a writable domain controller: its NTDS Settings, the kind of its account and its group say so.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 é um controlador de domínio gravável: é o que mostram suas NTDS Settings, o tipo da conta e o grupo.</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <extracomment>Headline of a card: some signs of a domain controller are missing</extracomment>
        <translation>Incompleto</translation>
    </message>
    <message>
        <source>%1 is not a domain controller in every respect: %2 is missing in the directory. The configuration may still be running, or was interrupted.</source>
        <extracomment>%1 is a server, %2 a list of technical names</extracomment>
        <translation>%1 não é um controlador de domínio em todos os aspectos: falta no diretório %2. A configuração pode ainda estar em execução ou foi interrompida.</translation>
    </message>
    <message>
        <source>Wait until the installation says that it is done. If this stays, look at its log before you go on.</source>
        <translation>Aguarde até que a instalação informe a conclusão. Se isto continuar assim, veja o log da instalação antes de prosseguir.</translation>
    </message>
    <message>
        <source>Not a controller</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Não é controlador</translation>
    </message>
    <message>
        <source>The directory does not know %1 as a domain controller, so the domain would end with the source server.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>O diretório não conhece %1 como controlador de domínio; por isso, o domínio acabaria junto com o servidor de origem.</translation>
    </message>
    <message>
        <source>Find out where the installation in migration mode stopped, before anything else is done.</source>
        <translation>Antes de qualquer outra coisa, descubra onde a instalação no modo de migração parou.</translation>
    </message>
    <message>
        <source>Global catalog</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Catálogo global</translation>
    </message>
    <message>
        <source>%1 is a global catalog, and ready as one.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 é um catálogo global e está pronto como tal.</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <extracomment>Headline of a card: the global catalog is not ready yet</extracomment>
        <translation>Ainda não está pronto</translation>
    </message>
    <message>
        <source>%1 is to be a global catalog, but is not ready: it still receives the data. Until then sign-in depends on the source server.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 deve ser um catálogo global, mas não está pronto: ainda está recebendo os dados. Até lá, o logon depende do servidor de origem.</translation>
    </message>
    <message>
        <source>Wait, then check again. If it stays so for more than an hour, look at the card about replication.</source>
        <translation>Aguarde e verifique novamente. Se continuar assim por mais de uma hora, veja o cartão sobre a replicação.</translation>
    </message>
    <message>
        <source>No global catalog</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Sem catálogo global</translation>
    </message>
    <message>
        <source>%1 is not a global catalog. Without the source server nobody could sign in.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 não é um catálogo global. Sem o servidor de origem, ninguém poderia entrar.</translation>
    </message>
    <message>
        <source>In Active Directory Sites and Services open the NTDS Settings of %1 and tick “Global Catalog”.</source>
        <translation>Em Sites e Serviços do Active Directory, abra as NTDS Settings de %1 e marque “Catálogo Global” (Global Catalog).</translation>
    </message>
    <message>
        <source>Licensing server</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Servidor de licenciamento</translation>
    </message>
    <message>
        <source>%1 is the licensing server of the site %2.</source>
        <extracomment>%1 is a server, %2 a site of Active Directory</extracomment>
        <translation>%1 é o servidor de licenciamento do site %2.</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <extracomment>Headline of a card: another server has the job</extracomment>
        <translation>Em outro lugar</translation>
    </message>
    <message>
        <source>The licensing server of the site %2 is %3 instead of %1, and would go with it.</source>
        <extracomment>%1 and %3 are servers, %2 a site of Active Directory</extracomment>
        <translation>O servidor de licenciamento do site %2 é %3 em vez de %1 e sairia junto com ele.</translation>
    </message>
    <message>
        <source>In Active Directory Sites and Services open the site, then its Licensing Site Settings, and change the computer to %1.</source>
        <translation>Em Sites e Serviços do Active Directory, abra o site, depois Licensing Site Settings, e altere o computador para %1.</translation>
    </message>
    <message>
        <source>No server</source>
        <extracomment>Headline of a card: no server has the job</extracomment>
        <translation>Nenhum servidor</translation>
    </message>
    <message>
        <source>The site %2 names no licensing server; it should be %1.</source>
        <extracomment>%1 is a server, %2 a site of Active Directory</extracomment>
        <translation>O site %2 não indica um servidor de licenciamento; deveria ser %1.</translation>
    </message>
    <message>
        <source>In Active Directory Sites and Services open the site, then its Licensing Site Settings, and choose %1.</source>
        <translation>Em Sites e Serviços do Active Directory, abra o site, depois Licensing Site Settings, e escolha %1.</translation>
    </message>
    <message>
        <source>No other</source>
        <extracomment>Headline of a card: no other server of this kind</extracomment>
        <translation>Nenhum outro</translation>
    </message>
    <message>
        <source>Besides %1 and the source server the directory knows no other Essentials or Small Business Server.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Além de %1 e do servidor de origem, o diretório não conhece nenhum outro servidor Essentials ou Small Business Server.</translation>
    </message>
    <message numerus="yes">
        <source>Besides %1 and the source server there are %n more of these servers in the directory: %2. Their licences allow only one in a domain, and they shut themselves down.</source>
        <extracomment>%1 is a server, %2 a list of servers</extracomment>
        <translation>
            <numerusform>Além de %1 e do servidor de origem, há mais %n desses servidores no diretório: %2. As licenças deles permitem só um por domínio, e eles se desligam sozinhos.</numerusform>
            <numerusform>Além de %1 e do servidor de origem, há mais %n desses servidores no diretório: %2. As licenças deles permitem só um por domínio, e eles se desligam sozinhos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %2 out of the network. If a server is long gone, delete its account.</source>
        <translation>Retire %2 da rede. Se um servidor não existe há muito tempo, exclua a conta dele.</translation>
    </message>
    <message>
        <source>The clocks differ by %3. The limit is %2.</source>
        <extracomment>Headline of a card: a time difference such as &quot;+7 min 12 s&quot; %3 is a span such as &quot;0.4 s&quot;, %2 a limit such as &quot;5 min&quot;</extracomment>
        <translation>Os relógios diferem em %3. O limite é %2.</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; the clock of the source server is the one that is off. From %2 on, sign-in between the servers fails.</source>
        <extracomment>%3 is a span, %2 a limit such as &quot;5 min&quot;</extracomment>
        <translation>Os relógios diferem em %3; o relógio do servidor de origem é o que está errado. A partir de %2, o logon entre os servidores falha.</translation>
    </message>
    <message>
        <source>Set the time on the source server before the difference grows.</source>
        <translation>Acerte a hora no servidor de origem antes que a diferença aumente.</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; the clock of the destination server is the one that is off. From %2 on, sign-in between the servers fails.</source>
        <translation>Os relógios diferem em %3; o relógio do servidor de destino é o que está errado. A partir de %2, o logon entre os servidores falha.</translation>
    </message>
    <message>
        <source>Set the time on the destination server before the difference grows.</source>
        <translation>Acerte a hora no servidor de destino antes que a diferença aumente.</translation>
    </message>
    <message>
        <source>The clock of this console is %3 off. From %2 on, signing in to the servers fails.</source>
        <translation>O relógio deste console está com %3 de diferença. A partir de %2, o logon nos servidores falha.</translation>
    </message>
    <message>
        <source>Set the time on this device.</source>
        <translation>Acerte a hora neste dispositivo.</translation>
    </message>
    <message>
        <source>The external time source is %3 away from every other clock, which agree with each other.</source>
        <translation>A fonte de tempo externa difere em %3 de todos os outros relógios, que coincidem entre si.</translation>
    </message>
    <message>
        <source>Compare it with a clock that you trust, and give the source server another time source if it is wrong.</source>
        <translation>Compare-a com um relógio confiável e defina outra fonte de tempo no servidor de origem se ela estiver errada.</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; which one is off cannot be told. From %2 on, sign-in between the servers fails.</source>
        <translation>Os relógios diferem em %3; não é possível determinar qual está errado. A partir de %2, o logon entre os servidores falha.</translation>
    </message>
    <message>
        <source>Compare both servers with a clock that you trust, and set the one that is off.</source>
        <translation>Compare os dois servidores com um relógio confiável e acerte o que está errado.</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; the limit is %2. The clock of the source server is wrong, so sign-in between the servers fails.</source>
        <translation>Os relógios diferem em %3; o limite é %2. O relógio do servidor de origem está errado; por isso, o logon entre os servidores falha.</translation>
    </message>
    <message>
        <source>Set the time on the source server before you go on.</source>
        <translation>Acerte a hora no servidor de origem antes de continuar.</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; the limit is %2. The clock of the destination server is wrong, so sign-in between the servers fails.</source>
        <translation>Os relógios diferem em %3; o limite é %2. O relógio do servidor de destino está errado; por isso, o logon entre os servidores falha.</translation>
    </message>
    <message>
        <source>Set the time on the destination server before you go on.</source>
        <translation>Acerte a hora no servidor de destino antes de continuar.</translation>
    </message>
    <message>
        <source>The clock of this console is %3 off; the limit is %2. Signing in to the servers fails until it is set.</source>
        <translation>O relógio deste console está com %3 de diferença; o limite é %2. O logon nos servidores falha até que ele seja acertado.</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; the limit is %2. Which one is wrong cannot be told, and sign-in between the servers fails.</source>
        <translation>Os relógios diferem em %3; o limite é %2. Não é possível determinar qual está errado, e o logon entre os servidores falha.</translation>
    </message>
    <message>
        <source>Compare both servers with a clock that you trust, and set the one that is wrong.</source>
        <translation>Compare os dois servidores com um relógio confiável e acerte o que está errado.</translation>
    </message>
    <message>
        <source>Two times</source>
        <extracomment>Headline of a card: the server tells two different times</extracomment>
        <translation>Duas horas diferentes</translation>
    </message>
    <message>
        <source>%1 tells two different times: %2 over NTP and %3 in its directory, measured against this console. Which one counts cannot be told.</source>
        <extracomment>%1 is a server; %2 and %3 are time differences such as &quot;+7 min 12 s&quot;</extracomment>
        <translation>%1 informa duas horas diferentes: %2 por NTP e %3 no diretório, medidas em relação a este console. Não é possível determinar qual delas vale.</translation>
    </message>
    <message>
        <source>Look at the clock of %1 itself, and restart its Windows Time service.</source>
        <translation>Veja o relógio no próprio %1 e reinicie o serviço Horário do Windows nele.</translation>
    </message>
    <message>
        <source>No time</source>
        <extracomment>Headline of a card: a server did not tell the time</extracomment>
        <translation>Sem hora</translation>
    </message>
    <message>
        <source>%1 tells the time neither over NTP nor in its directory, so the clocks cannot be compared.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 não informa a hora nem por NTP nem no diretório; por isso, os relógios não podem ser comparados.</translation>
    </message>
    <message>
        <source>Start the Windows Time service on %1, then check again.</source>
        <translation>Inicie o serviço Horário do Windows em %1 e verifique novamente.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Headline of a card: found and expected number of records</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Every record that the domain needs is there: asked of %3.</source>
        <extracomment>%3 is a list of DNS servers</extracomment>
        <translation>Todos os registros DNS de que o domínio precisa existem: consulta feita a %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n DNS record(s) of the domain missing: %3. Without them, computers and the other server do not find the domain controller.</source>
        <extracomment>%3 is a list of DNS records and the servers that lack them</extracomment>
        <translation>
            <numerusform>Falta %n registro DNS do domínio: %3. Sem ele, os computadores e o outro servidor não encontram o controlador de domínio.</numerusform>
            <numerusform>Faltam %n registros DNS do domínio: %3. Sem eles, os computadores e o outro servidor não encontram o controlador de domínio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run ipconfig /registerdns on the server and restart its Netlogon service, then check again.</source>
        <translation>Execute ipconfig /registerdns no servidor, reinicie o serviço Netlogon nele e verifique novamente.</translation>
    </message>
    <message numerus="yes">
        <source>%n less important DNS record(s) missing: %3. The migration works without them, changing passwords or finding the nearest server may not.</source>
        <translation>
            <numerusform>Falta %n registro DNS menos importante: %3. A migração funciona sem ele, mas a troca de senhas ou a busca do servidor mais próximo podem não funcionar.</numerusform>
            <numerusform>Faltam %n registros DNS menos importantes: %3. A migração funciona sem eles, mas a troca de senhas ou a busca do servidor mais próximo podem não funcionar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart the Netlogon service on the server, then check again.</source>
        <translation>Reinicie o serviço Netlogon no servidor e verifique novamente.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <extracomment>Headline of a card; %n is the number of DNS records that two servers answer differently</extracomment>
        <translation>
            <numerusform>%n diferença</numerusform>
            <numerusform>%n diferenças</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The servers give different answers for %n DNS record(s): %1. Computers may be sent to the wrong server.</source>
        <extracomment>%1 is a list of DNS names</extracomment>
        <translation>
            <numerusform>Os servidores dão respostas diferentes para %n registro DNS: %1. Computadores podem ser enviados ao servidor errado.</numerusform>
            <numerusform>Os servidores dão respostas diferentes para %n registros DNS: %1. Computadores podem ser enviados ao servidor errado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait for the next replication of DNS. If the difference stays, look at the zone in DNS Manager on both servers.</source>
        <translation>Aguarde a próxima replicação do DNS. Se a diferença continuar, veja a zona no Gerenciador de DNS nos dois servidores.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <extracomment>Headline of a card; %n is a number of IP addresses</extracomment>
        <translation>
            <numerusform>%n endereço</numerusform>
            <numerusform>%n endereços</numerusform>
        </translation>
    </message>
    <message>
        <source>DNS gives more than one address for %1: %2. The migration needs one network adapter with one address.</source>
        <extracomment>%1 is a server, %2 a list of IP addresses</extracomment>
        <translation>O DNS informa mais de um endereço para %1: %2. A migração precisa de um adaptador de rede com um endereço.</translation>
    </message>
    <message>
        <source>Disable the second network adapter on %1, and delete its DNS entry.</source>
        <translation>Desabilite o segundo adaptador de rede em %1 e exclua a entrada DNS dele.</translation>
    </message>
    <message numerus="yes">
        <source>%n PDC record(s)</source>
        <extracomment>Headline of a card; %n is the number of servers that DNS names as the PDC emulator</extracomment>
        <translation>
            <numerusform>%n registro de PDC</numerusform>
            <numerusform>%n registros de PDC</numerusform>
        </translation>
    </message>
    <message>
        <source>DNS must name exactly one PDC emulator, but it names: %1. Clocks and passwords follow that server.</source>
        <extracomment>%1 is a list of servers</extracomment>
        <translation>O DNS deve indicar exatamente um emulador de PDC, mas indica: %1. Relógios e senhas seguem esse servidor.</translation>
    </message>
    <message>
        <source>Delete the DNS entry that is wrong, and restart the Netlogon service on the PDC emulator.</source>
        <translation>Exclua a entrada DNS errada e reinicie o serviço Netlogon no emulador de PDC.</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>Headline of a card: the directory is synchronized</extracomment>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>%1 is a synchronized domain controller of %2. Domain functional level: %3.</source>
        <extracomment>%1 is a server, %2 a domain, %3 a Windows version</extracomment>
        <translation>%1 é um controlador de domínio sincronizado de %2. Nível funcional de domínio: %3.</translation>
    </message>
    <message>
        <source>Not synchronized</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Não sincronizado</translation>
    </message>
    <message>
        <source>%1 says that its directory is not synchronized: it has not yet taken over everything from the other domain controller.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 informa que seu diretório não está sincronizado: ele ainda não recebeu tudo do outro controlador de domínio.</translation>
    </message>
    <message>
        <source>Wait for the replication to finish. If it does not, look at the Directory Service event log on %1.</source>
        <translation>Aguarde o fim da replicação. Se ela não terminar, veja o log de eventos Serviço de Diretório (Directory Service) em %1.</translation>
    </message>
    <message>
        <source>Catalog not ready</source>
        <extracomment>Headline of a card: the global catalog</extracomment>
        <translation>Catálogo não pronto</translation>
    </message>
    <message>
        <source>The global catalog on %1 is not ready. Without it, users cannot sign in through this server.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>O catálogo global em %1 não está pronto. Sem ele, os usuários não podem entrar por este servidor.</translation>
    </message>
    <message>
        <source>Wait for the replication to finish, and check that %1 is marked as a global catalog server.</source>
        <translation>Aguarde o fim da replicação e verifique se %1 está marcado como servidor de catálogo global.</translation>
    </message>
    <message>
        <source>Other domain</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Outro domínio</translation>
    </message>
    <message>
        <source>%1 belongs to the domain %2, but this migration is about %3.</source>
        <extracomment>%1 is a server, %2 and %3 are domains</extracomment>
        <translation>%1 pertence ao domínio %2, mas esta migração trata de %3.</translation>
    </message>
    <message>
        <source>Correct the address of the server or the domain of the session.</source>
        <translation>Corrija o endereço do servidor ou o domínio da sessão.</translation>
    </message>
    <message>
        <source>No domain controller</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Não é controlador</translation>
    </message>
    <message>
        <source>%1 answers over LDAP, but no domain stands behind it: it is not a domain controller, or not yet.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 responde por LDAP, mas não há um domínio por trás: ele não é um controlador de domínio, ou ainda não é.</translation>
    </message>
    <message>
        <source>Check the address. On the destination server, wait until the installation has finished.</source>
        <translation>Verifique o endereço. No caso do servidor de destino, aguarde até que a instalação termine.</translation>
    </message>
    <message>
        <source>Schema %1</source>
        <extracomment>Headline of a card; %1 is the version number of the Active Directory schema</extracomment>
        <translation>Esquema %1</translation>
    </message>
    <message>
        <source>This is the normal version before the Migration Preparation Tool is run.</source>
        <translation>Esta é a versão normal antes da execução da Ferramenta de Preparação da Migração.</translation>
    </message>
    <message>
        <source>The Active Directory schema is prepared for Windows Server 2012 Essentials.</source>
        <translation>O esquema do Active Directory está preparado para o Windows Server 2012 Essentials.</translation>
    </message>
    <message>
        <source>The schema has version %1, but %2 is needed. The Migration Preparation Tool was not run or did not finish, so the installation would stop.</source>
        <extracomment>%1 and %2 are version numbers</extracomment>
        <translation>O esquema está na versão %1, mas é necessária a %2. A Ferramenta de Preparação da Migração não foi executada ou não terminou; por isso, a instalação seria interrompida.</translation>
    </message>
    <message>
        <source>Run the Migration Preparation Tool on the source server, and wait until it says that it is done.</source>
        <translation>Execute a Ferramenta de Preparação da Migração no servidor de origem e aguarde até que ela informe a conclusão.</translation>
    </message>
    <message>
        <source>The schema has version %1: neither a normal start for this product nor prepared (%2).</source>
        <translation>O esquema está na versão %1: não é um início normal para este produto nem está preparado (%2).</translation>
    </message>
    <message>
        <source>Find out whether the Migration Preparation Tool stopped halfway or another server was added, before you go on.</source>
        <translation>Antes de continuar, descubra se a Ferramenta de Preparação da Migração parou no meio ou se outro servidor foi adicionado.</translation>
    </message>
    <message>
        <source>The schema has version %1, which is newer than the expected %2: the domain was prepared for a newer release of Windows Server.</source>
        <translation>O esquema está na versão %1, mais recente que a esperada %2: o domínio foi preparado para uma versão mais recente do Windows Server.</translation>
    </message>
    <message>
        <source>Find out who prepared it and for what, before you go on.</source>
        <translation>Antes de continuar, descubra quem o preparou e para quê.</translation>
    </message>
    <message>
        <source>Schema %1 and %2</source>
        <extracomment>Headline of a card: two version numbers</extracomment>
        <translation>Esquema %1 e %2</translation>
    </message>
    <message>
        <source>The source server has schema version %1 and the destination server %2: the schema was not replicated.</source>
        <translation>O servidor de origem tem a versão de esquema %1 e o servidor de destino, a %2: o esquema não foi replicado.</translation>
    </message>
    <message>
        <source>Wait for the next replication. If the difference stays, look at the card about replication.</source>
        <translation>Aguarde a próxima replicação. Se a diferença continuar, veja o cartão sobre a replicação.</translation>
    </message>
    <message>
        <source>Domain functional level %1, forest functional level %2: enough for the destination server.</source>
        <extracomment>Headline of a card: a Windows version, as the functional level of the domain %1 and %2 are Windows versions</extracomment>
        <translation>Nível funcional de domínio %1, nível funcional de floresta %2: suficiente para o servidor de destino.</translation>
    </message>
    <message>
        <source>Domain functional level %1, forest functional level %2: both must be %3 or higher, or the destination server cannot become a domain controller.</source>
        <extracomment>%1, %2 and %3 are Windows versions</extracomment>
        <translation>Nível funcional de domínio %1, nível funcional de floresta %2: os dois devem ser %3 ou superior; do contrário, o servidor de destino não pode se tornar controlador de domínio.</translation>
    </message>
    <message>
        <source>Remove domain controllers that are older, then raise the levels in Active Directory Domains and Trusts.</source>
        <translation>Remova os controladores de domínio mais antigos e depois aumente os níveis em Domínios e Relações de Confiança do Active Directory.</translation>
    </message>
    <message>
        <source>Mixed mode</source>
        <extracomment>Headline of a card: the domain still admits Windows NT controllers</extracomment>
        <translation>Modo misto</translation>
    </message>
    <message>
        <source>The domain runs in Windows 2000 mixed mode, in which the destination server cannot become a domain controller.</source>
        <translation>O domínio está no modo misto do Windows 2000, no qual o servidor de destino não pode se tornar controlador de domínio.</translation>
    </message>
    <message>
        <source>Raise the domain functional level to Windows Server 2003 in Active Directory Domains and Trusts.</source>
        <translation>Aumente o nível funcional de domínio para Windows Server 2003 em Domínios e Relações de Confiança do Active Directory.</translation>
    </message>
    <message>
        <source>None left</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Nenhuma restou</translation>
    </message>
    <message>
        <source>None of the old policies is left. Policies that were read in the directory: %1. Their folders in SYSVOL were not looked at.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Nenhuma das políticas antigas restou. Políticas lidas no diretório: %1. As pastas delas no SYSVOL não foram examinadas.</translation>
    </message>
    <message>
        <source>Old policies left</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Restam políticas antigas</translation>
    </message>
    <message>
        <source>Policies of the former server still exist: %1. They contradict those of the destination server.</source>
        <extracomment>%1 is a list of Group Policy objects</extracomment>
        <translation>Ainda existem políticas do servidor anterior: %1. Elas contradizem as do servidor de destino.</translation>
    </message>
    <message>
        <source>Save a copy of those that were modified, and delete them in Group Policy Management.</source>
        <translation>Salve uma cópia das que foram modificadas e exclua-as no Gerenciamento de Política de Grupo.</translation>
    </message>
    <message>
        <source>Default policy missing</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Falta política padrão</translation>
    </message>
    <message>
        <source>A policy that every domain needs does not exist: %1. Password rules and user rights of the domain depend on it.</source>
        <extracomment>%1 is a list of Group Policy objects</extracomment>
        <translation>Não existe uma política de que todo domínio precisa: %1. As regras de senha e os direitos de usuário do domínio dependem dela.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or create it anew with dcgpofix, before you change any other policy.</source>
        <translation>Restaure-a de um backup ou recrie-a com dcgpofix antes de alterar qualquer outra política.</translation>
    </message>
    <message>
        <source>None of the old WMI filters is left. WMI filters that remain: %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Nenhum dos filtros WMI antigos restou. Filtros WMI que permanecem: %1.</translation>
    </message>
    <message>
        <source>Old filters left</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Restam filtros antigos</translation>
    </message>
    <message>
        <source>WMI filters of the former server still exist: %1. Nothing needs them after its policies are deleted.</source>
        <extracomment>%1 is a list of WMI filters</extracomment>
        <translation>Ainda existem filtros WMI do servidor anterior: %1. Nada precisa deles depois que as políticas desse servidor forem excluídas.</translation>
    </message>
    <message>
        <source>Delete them in Group Policy Management under WMI Filters.</source>
        <translation>Exclua-os no Gerenciamento de Política de Grupo, em “Filtros WMI” (WMI Filters).</translation>
    </message>
    <message>
        <source>Filter missing</source>
        <extracomment>Headline of a card: a WMI filter</extracomment>
        <translation>Falta um filtro</translation>
    </message>
    <message>
        <source>These policies ask for a WMI filter that does not exist: %1. Such a policy is applied to no computer.</source>
        <extracomment>%1 is a list of Group Policy objects</extracomment>
        <translation>Estas políticas exigem um filtro WMI que não existe: %1. Uma política assim não é aplicada a nenhum computador.</translation>
    </message>
    <message>
        <source>Open each of these policies in Group Policy Management, and choose no WMI filter or one that exists.</source>
        <translation>Abra cada uma destas políticas no Gerenciamento de Política de Grupo e defina o filtro WMI como nenhum ou escolha um que exista.</translation>
    </message>
    <message>
        <source>Links complete</source>
        <extracomment>Headline of a card: links of Group Policy objects</extracomment>
        <translation>Vínculos em ordem</translation>
    </message>
    <message>
        <source>Every link leads to a policy that exists. Links that were read: %1. The folders in SYSVOL were not compared.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Todos os vínculos levam a uma política que existe. Vínculos lidos: %1. As pastas no SYSVOL não foram comparadas.</translation>
    </message>
    <message>
        <source>Broken links</source>
        <extracomment>Headline of a card: links of Group Policy objects</extracomment>
        <translation>Vínculos quebrados</translation>
    </message>
    <message>
        <source>These links lead to policies that do not exist: %1. Computers look for them at every policy update.</source>
        <extracomment>%1 is a list of identifiers and places</extracomment>
        <translation>Estes vínculos levam a políticas que não existem: %1. Os computadores as procuram a cada atualização de política.</translation>
    </message>
    <message>
        <source>Remove these links in Group Policy Management.</source>
        <translation>Remova estes vínculos no Gerenciamento de Política de Grupo.</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>Headline of a card: folder redirection</extracomment>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>These policies redirect folders of users: %1. The folders must be on the destination server before the source server goes.</source>
        <extracomment>%1 is a list of Group Policy objects</extracomment>
        <translation>Estas políticas redirecionam pastas de usuários: %1. As pastas devem estar no servidor de destino antes de o servidor de origem sair.</translation>
    </message>
    <message>
        <source>None found</source>
        <extracomment>Headline of a card: folder redirection</extracomment>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>No policy in the directory redirects folders. Policies that were read: %1. Their files in SYSVOL were not looked at, so this does not decide whether the phase is needed.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Nenhuma política no diretório redireciona pastas. Políticas lidas: %1. Os arquivos delas no SYSVOL não foram examinados; portanto, isto não decide se a fase é necessária.</translation>
    </message>
    <message>
        <source>Ask whether the folders of users, such as Documents, are kept on the source server.</source>
        <translation>Pergunte se as pastas dos usuários, como Documentos, ficam no servidor de origem.</translation>
    </message>
    <message>
        <source>The old redirection policy is gone. Policies that were read in the directory: %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>A política de redirecionamento antiga não existe mais. Políticas lidas no diretório: %1.</translation>
    </message>
    <message>
        <source>Old policy left</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Resta política antiga</translation>
    </message>
    <message>
        <source>The former redirection still exists: %1. It keeps sending folders of users to the source server.</source>
        <extracomment>%1 is a list of Group Policy objects</extracomment>
        <translation>O redirecionamento anterior ainda existe: %1. Ele continua enviando pastas de usuários para o servidor de origem.</translation>
    </message>
    <message>
        <source>Delete it in Group Policy Management.</source>
        <translation>Exclua-a no Gerenciamento de Política de Grupo.</translation>
    </message>
    <message>
        <source>In force</source>
        <extracomment>Headline of a card: a policy is in force</extracomment>
        <translation>Em vigor</translation>
    </message>
    <message>
        <source>The policy “%1” exists and is linked. Where it sends the folders is written in SYSVOL, which was not looked at.</source>
        <extracomment>%1 is a Group Policy object</extracomment>
        <translation>A política “%1” existe e está vinculada. O lugar para onde ela envia as pastas está no SYSVOL, que não foi examinado.</translation>
    </message>
    <message>
        <source>Not in force</source>
        <extracomment>Headline of a card: a policy is not in force</extracomment>
        <translation>Sem efeito</translation>
    </message>
    <message>
        <source>The policy “%1” exists, but it is not linked or its user part is switched off, so no folder moves to the destination server.</source>
        <extracomment>%1 is a Group Policy object</extracomment>
        <translation>A política “%1” existe, mas não está vinculada ou a parte do usuário está desabilitada; por isso, nenhuma pasta é movida para o servidor de destino.</translation>
    </message>
    <message>
        <source>Link the policy in Group Policy Management, and enable its user settings.</source>
        <translation>Vincule a política no Gerenciamento de Política de Grupo e habilite as configurações de usuário dela.</translation>
    </message>
    <message>
        <source>Other policy</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Outra política</translation>
    </message>
    <message>
        <source>These policies redirect folders: %1. None of them has the name that the Dashboard gives, and where they send the folders cannot be told from the directory.</source>
        <extracomment>%1 is a list of Group Policy objects</extracomment>
        <translation>Estas políticas redirecionam pastas: %1. Nenhuma tem o nome que o painel dá, e o diretório não permite determinar para onde elas enviam as pastas.</translation>
    </message>
    <message>
        <source>Check in Group Policy Management that they send the folders to the destination server.</source>
        <translation>Verifique no Gerenciamento de Política de Grupo se elas enviam as pastas para o servidor de destino.</translation>
    </message>
    <message>
        <source>Policy missing</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Falta a política</translation>
    </message>
    <message>
        <source>No new policy “%1” exists, so no folder moves to the destination server.</source>
        <extracomment>%1 is a Group Policy object</extracomment>
        <translation>Não existe uma nova política “%1”; por isso, nenhuma pasta é movida para o servidor de destino.</translation>
    </message>
    <message>
        <source>Enable folder redirection in the Dashboard of the destination server.</source>
        <translation>Habilite o redirecionamento de pastas no painel do servidor de destino.</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>Headline of a card, under 24 characters</extracomment>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>%1 answered on no port, so nothing about it can be told.</source>
        <extracomment>%1 is a server&apos;s name or address</extracomment>
        <translation>%1 não respondeu em nenhuma porta; por isso, não é possível determinar nada sobre ele.</translation>
    </message>
    <message>
        <source>Check that the server is switched on, that the cable is plugged in and that the address is right.</source>
        <translation>Verifique se o servidor está ligado, se o cabo está conectado e se o endereço está certo.</translation>
    </message>
    <message>
        <source>%1 gave no answer over %2 within %3. The service may be hanging, or a firewall drops what is sent.</source>
        <extracomment>%1 is a server, %2 a protocol such as LDAP, %3 a span such as &quot;10 s&quot;</extracomment>
        <translation>%1 não respondeu por %2 no prazo de %3. O serviço pode estar travado, ou um firewall descarta o que é enviado.</translation>
    </message>
    <message>
        <source>Look at the %2 service and the firewall on %1, then check again.</source>
        <extracomment>%1 is a server, %2 a protocol such as LDAP</extracomment>
        <translation>Examine o serviço %2 e o firewall em %1 e verifique novamente.</translation>
    </message>
    <message>
        <source>Not understood</source>
        <extracomment>Headline of a card: an answer came and makes no sense</extracomment>
        <translation>Não compreendido</translation>
    </message>
    <message>
        <source>%1 sent an answer over %2 that makes no sense. Something else may be listening there, or the answer was damaged on its way.</source>
        <extracomment>%1 is a server, %2 a protocol such as LDAP</extracomment>
        <translation>%1 enviou por %2 uma resposta sem sentido. Talvez outra coisa esteja escutando nessa porta, ou a resposta foi danificada no caminho.</translation>
    </message>
    <message>
        <source>Make sure that %1 is the right machine, then check again.</source>
        <translation>Confirme que %1 é o computador certo e verifique novamente.</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Conexão perdida</translation>
    </message>
    <message>
        <source>%1 closed the connection over %2 before its answer was complete.</source>
        <extracomment>%1 is a server, %2 a protocol such as LDAP</extracomment>
        <translation>%1 encerrou a conexão por %2 antes de a resposta estar completa.</translation>
    </message>
    <message>
        <source>Check again. If it happens every time, restart the %2 service on %1.</source>
        <translation>Verifique novamente. Se acontecer sempre, reinicie o serviço %2 em %1.</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <extracomment>Headline of a card: the account has no right to read this</extracomment>
        <translation>Sem permissão</translation>
    </message>
    <message>
        <source>The account may not read %2 on %1, so the check could not be made.</source>
        <extracomment>%1 is a server, %2 the name of an object in its directory</extracomment>
        <translation>A conta não tem permissão para ler %2 em %1; por isso, a verificação não pôde ser feita.</translation>
    </message>
    <message>
        <source>Sign in with an account that is a domain administrator.</source>
        <translation>Entre com uma conta de administrador de domínio.</translation>
    </message>
    <message>
        <source>Name not found</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Nome não encontrado</translation>
    </message>
    <message>
        <source>The site&apos;s DNS servers know no address for %1, so the server cannot be asked.</source>
        <extracomment>%1 is a server&apos;s name</extracomment>
        <translation>Os servidores DNS do local não conhecem um endereço para %1; por isso, o servidor não pode ser consultado.</translation>
    </message>
    <message>
        <source>Correct the name, or enter the IP address of the server.</source>
        <translation>Corrija o nome ou insira o endereço IP do servidor.</translation>
    </message>
    <message>
        <source>No address</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Sem endereço</translation>
    </message>
    <message>
        <source>No address was given for the source server, so it cannot be asked.</source>
        <translation>Não foi informado um endereço para o servidor de origem; por isso, ele não pode ser consultado.</translation>
    </message>
    <message>
        <source>Enter the name or the IP address of the source server.</source>
        <translation>Insira o nome ou o endereço IP do servidor de origem.</translation>
    </message>
    <message>
        <source>No address was given for the destination server, so it cannot be asked.</source>
        <translation>Não foi informado um endereço para o servidor de destino; por isso, ele não pode ser consultado.</translation>
    </message>
    <message>
        <source>Enter the name or the IP address of the destination server.</source>
        <translation>Insira o nome ou o endereço IP do servidor de destino.</translation>
    </message>
    <message>
        <source>No network</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Sem rede</translation>
    </message>
    <message>
        <source>This console has no network connection of its own, so no server can be asked.</source>
        <translation>Este console está sem conexão de rede; por isso, nenhum servidor pode ser consultado.</translation>
    </message>
    <message>
        <source>Connect this device to the customer&apos;s network by cable or Wi-Fi.</source>
        <translation>Conecte este dispositivo à rede do cliente por cabo ou Wi-Fi.</translation>
    </message>
    <message>
        <source>No way there</source>
        <extracomment>Headline of a card: this device&apos;s network settings lead nowhere near the server</extracomment>
        <translation>Sem caminho até lá</translation>
    </message>
    <message>
        <source>This console has a network, but none that leads to %1: its own address belongs to another network.</source>
        <extracomment>%1 is a server&apos;s address</extracomment>
        <translation>Este console tem uma rede, mas nenhuma que leve a %1: o endereço do console pertence a outra rede.</translation>
    </message>
    <message>
        <source>Give this device an address in the server&apos;s network, or correct the address of the server.</source>
        <translation>Dê a este dispositivo um endereço na rede do servidor ou corrija o endereço do servidor.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Parado</translation>
    </message>
    <message>
        <source>The check was cancelled before an answer came.</source>
        <translation>A verificação foi cancelada antes que chegasse uma resposta.</translation>
    </message>
    <message>
        <source>Check again when you are ready.</source>
        <translation>Verifique novamente quando puder.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <extracomment>Headline of a card: another card names the cause</extracomment>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>This can only be checked when “%1” is in order.</source>
        <extracomment>%1 is the title of another card</extracomment>
        <translation>Isto só pode ser verificado quando “%1” estiver em ordem.</translation>
    </message>
    <message>
        <source>Solve “%1” first.</source>
        <translation>Resolva “%1” primeiro.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <extracomment>Headline of a card: it has no meaning before a certain step</extracomment>
        <translation>Ainda não</translation>
    </message>
    <message>
        <source>This applies after the step “%1” is done.</source>
        <extracomment>%1 is the title of a step</extracomment>
        <translation>Isto se aplica depois que a etapa “%1” for concluída.</translation>
    </message>
    <message>
        <source>No longer</source>
        <extracomment>Headline of a card: it has no meaning any more</extracomment>
        <translation>Não mais</translation>
    </message>
    <message>
        <source>This applied only until the step “%1” was done.</source>
        <extracomment>%1 is the title of a step</extracomment>
        <translation>Isto se aplicava só até a conclusão da etapa “%1”.</translation>
    </message>
    <message>
        <source>There is no destination server until phase 2.</source>
        <translation>Não há servidor de destino até a fase 2.</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) open</source>
        <extracomment>Headline of a card; %n is the number of TCP ports that accept connections</extracomment>
        <translation>
            <numerusform>%n porta aberta</numerusform>
            <numerusform>%n portas abertas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answers on every port that a domain controller needs.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 responde em todas as portas de que um controlador de domínio precisa.</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) refused</source>
        <extracomment>Headline of a card; %n is the number of TCP ports that refuse connections</extracomment>
        <translation>
            <numerusform>%n porta recusada</numerusform>
            <numerusform>%n portas recusadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refuses connections on %n port(s) that a domain controller needs: %2.</source>
        <extracomment>%1 is a server, %2 a list such as &quot;53 (DNS) and 88 (Kerberos)&quot;</extracomment>
        <translation>
            <numerusform>%1 recusa conexões em %n porta de que um controlador de domínio precisa: %2.</numerusform>
            <numerusform>%1 recusa conexões em %n portas de que um controlador de domínio precisa: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1, start the service behind the port or allow it in Windows Firewall.</source>
        <translation>Em %1, inicie o serviço correspondente à porta ou permita-o no Firewall do Windows.</translation>
    </message>
    <message numerus="yes">
        <source>%1 refuses connections on %n port(s) that the migration can do without: %2.</source>
        <extracomment>%1 is a server, %2 a list such as &quot;464 (kpasswd)&quot;</extracomment>
        <translation>
            <numerusform>%1 recusa conexões em %n porta que a migração dispensa: %2.</numerusform>
            <numerusform>%1 recusa conexões em %n portas que a migração dispensa: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1, allow the port in Windows Firewall if the service is meant to run.</source>
        <translation>Em %1, permita a porta no Firewall do Windows se o serviço deve estar em execução.</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) silent</source>
        <extracomment>Headline of a card; %n is the number of TCP ports that neither accept nor refuse</extracomment>
        <translation>
            <numerusform>%n porta sem resposta</numerusform>
            <numerusform>%n portas sem resposta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gives no answer on %n port(s) that a domain controller needs: %2. Whether the service runs cannot be told.</source>
        <extracomment>%1 is a server, %2 a list such as &quot;53 (DNS) and 88 (Kerberos)&quot;</extracomment>
        <translation>
            <numerusform>%1 não responde em %n porta de que um controlador de domínio precisa: %2. Não é possível determinar se o serviço está em execução.</numerusform>
            <numerusform>%1 não responde em %n portas de que um controlador de domínio precisa: %2. Não é possível determinar se os serviços estão em execução.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check whether a firewall between here and %1 drops the connection.</source>
        <translation>Verifique se um firewall entre este ponto e %1 descarta a conexão.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Logon feito</translation>
    </message>
    <message>
        <source>Signed in to %1 as %2, over a sealed connection.</source>
        <extracomment>%1 is a server, %2 a user name</extracomment>
        <translation>Logon em %1 como %2, por uma conexão selada.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Sem logon</translation>
    </message>
    <message>
        <source>Nobody has signed in to %1 yet. Some checks can only be made with the account of a domain administrator.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Ninguém entrou em %1 ainda. Algumas verificações só podem ser feitas com uma conta de administrador de domínio.</translation>
    </message>
    <message>
        <source>Sign in as a domain administrator.</source>
        <translation>Entre como administrador de domínio.</translation>
    </message>
    <message>
        <source>The password for %1 was forgotten on purpose, because the console slept or was not touched for a while.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>A senha para %1 foi esquecida de propósito, porque o console esteve em suspensão ou ficou um tempo sem uso.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Entre novamente.</translation>
    </message>
    <message>
        <source>Password refused</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Senha recusada</translation>
    </message>
    <message>
        <source>%1 refused the password of %2. It is not sent again by itself, so that the account does not get locked.</source>
        <extracomment>%1 is a server, %2 a user name</extracomment>
        <translation>%1 recusou a senha de %2. Ela não será reenviada automaticamente, para que a conta não seja bloqueada.</translation>
    </message>
    <message>
        <source>Sign in again with the right password.</source>
        <translation>Entre novamente com a senha certa.</translation>
    </message>
    <message>
        <source>Unknown account</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Conta desconhecida</translation>
    </message>
    <message>
        <source>%1 knows no account with the name %2.</source>
        <extracomment>%1 is a server, %2 a user name</extracomment>
        <translation>%1 não conhece nenhuma conta com o nome %2.</translation>
    </message>
    <message>
        <source>Check how the user name is written, then sign in again.</source>
        <translation>Verifique como o nome de usuário é escrito e entre novamente.</translation>
    </message>
    <message>
        <source>Account locked</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Conta bloqueada</translation>
    </message>
    <message>
        <source>%1 has locked the account %2 after too many wrong passwords. Until it is free, nobody can sign in with it.</source>
        <extracomment>%1 is a server, %2 a user name</extracomment>
        <translation>%1 bloqueou a conta %2 após muitas senhas erradas. Até ser desbloqueada, ninguém pode entrar com ela.</translation>
    </message>
    <message>
        <source>Unlock the account in Active Directory Users and Computers, or wait until the lock ends, then sign in again.</source>
        <translation>Desbloqueie a conta em Usuários e Computadores do Active Directory, ou aguarde o fim do bloqueio, e entre novamente.</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Conta desabilitada</translation>
    </message>
    <message>
        <source>The account %2 is disabled on %1, so it cannot sign in.</source>
        <extracomment>%1 is a server, %2 a user name</extracomment>
        <translation>A conta %2 está desabilitada em %1; por isso, não pode entrar.</translation>
    </message>
    <message>
        <source>Enable the account, or sign in with another one.</source>
        <translation>Habilite a conta ou entre com outra.</translation>
    </message>
    <message>
        <source>Password expired</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Senha expirada</translation>
    </message>
    <message>
        <source>The password of %2 has expired or must be changed, so %1 lets nobody in with it.</source>
        <extracomment>%1 is a server, %2 a user name</extracomment>
        <translation>A senha de %2 expirou ou precisa ser alterada; por isso, %1 não deixa ninguém entrar com ela.</translation>
    </message>
    <message>
        <source>Change the password on a computer of the domain, then sign in again.</source>
        <translation>Altere a senha em um computador do domínio e entre novamente.</translation>
    </message>
    <message>
        <source>Clocks too far apart</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Relógios fora do limite</translation>
    </message>
    <message>
        <source>%1 refused the sign-in because its clock and the clock of this console differ by more than Kerberos allows.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 recusou o logon porque o relógio dele e o deste console diferem mais do que o Kerberos permite.</translation>
    </message>
    <message>
        <source>Set the clock that is wrong: the card about the time difference says which one it is.</source>
        <translation>Acerte o relógio errado: o cartão sobre a diferença de hora informa qual é.</translation>
    </message>
    <message>
        <source>Sign-in rejected</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Logon rejeitado</translation>
    </message>
    <message>
        <source>%1 rejected the sign-in of %2: %3.</source>
        <extracomment>%1 is a server, %2 a user name, %3 the server&apos;s own words, not translated</extracomment>
        <translation>%1 rejeitou o logon de %2: %3.</translation>
    </message>
    <message>
        <source>Check the account on the server, then sign in again.</source>
        <translation>Verifique a conta no servidor e entre novamente.</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Certificado não confiável</translation>
    </message>
    <message>
        <source>%1 showed a certificate for %2 that nobody vouches for. Nothing was sent over this connection.</source>
        <extracomment>%1 is a server, %2 the name in the certificate</extracomment>
        <translation>%1 apresentou um certificado para %2 pelo qual ninguém responde. Nada foi enviado por esta conexão.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one on the server, and trust it only if they are the same.</source>
        <translation>Compare a impressão digital com a do servidor e confie nela somente se as duas forem iguais.</translation>
    </message>
    <message>
        <source>Certificate changed</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Certificado alterado</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you trusted in this session. The sign-in was stopped: somebody may be in between.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 apresenta um certificado diferente daquele em que você confiou nesta sessão. O logon foi interrompido: pode haver alguém no meio do caminho.</translation>
    </message>
    <message>
        <source>Find out whether the certificate was renewed. Trust it again only if the fingerprint on the server is the same.</source>
        <translation>Descubra se o certificado foi renovado. Confie nele novamente só se a impressão digital no servidor for a mesma.</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <extracomment>Headline of a card; %n is a number of operations-master roles</extracomment>
        <translation>
            <numerusform>%n função</numerusform>
            <numerusform>%n funções</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds all operations master roles, as it should at this point.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 tem todas as funções de mestre de operações, como deve ser neste momento.</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) elsewhere</source>
        <extracomment>Headline of a card; %n is the number of operations-master roles that the wrong server holds</extracomment>
        <translation>
            <numerusform>%n função em outro lugar</numerusform>
            <numerusform>%n funções em outro lugar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operations master role(s) should be on %3 but are on %2: %1. Windows Server Essentials must hold them, and removing their holder would break the domain.</source>
        <extracomment>%1 is a list of operations-master roles, %2 a list of servers, %3 a server</extracomment>
        <translation>
            <numerusform>%n função de mestre de operações deveria estar em %3, mas está em %2: %1. O Windows Server Essentials precisa tê-la, e remover quem a detém quebraria o domínio.</numerusform>
            <numerusform>%n funções de mestre de operações deveriam estar em %3, mas estão em %2: %1. O Windows Server Essentials precisa tê-las, e remover quem as detém quebraria o domínio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfer the roles to %3.</source>
        <translation>Transfira as funções para %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n operations master role(s) still on %2 instead of %3: %1. This can wait, but not beyond the demotion of the source server.</source>
        <translation>
            <numerusform>%n função de mestre de operações ainda está em %2 em vez de %3: %1. Isso pode esperar, mas só até o rebaixamento do servidor de origem.</numerusform>
            <numerusform>%n funções de mestre de operações ainda estão em %2 em vez de %3: %1. Isso pode esperar, mas só até o rebaixamento do servidor de origem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfer the roles to %3 before the source server is demoted.</source>
        <translation>Transfira as funções para %3 antes de rebaixar o servidor de origem.</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) lost</source>
        <extracomment>Headline of a card; %n is the number of operations-master roles without a holder</extracomment>
        <translation>
            <numerusform>%n função perdida</numerusform>
            <numerusform>%n funções perdidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operations master role(s) belong to a server that was deleted: %1. Nobody performs them now.</source>
        <extracomment>%1 is a list of operations-master roles</extracomment>
        <translation>
            <numerusform>%n função de mestre de operações pertence a um servidor que foi excluído: %1. Ninguém a executa agora.</numerusform>
            <numerusform>%n funções de mestre de operações pertencem a um servidor que foi excluído: %1. Ninguém as executa agora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seize the roles with ntdsutil on the server that shall hold them.</source>
        <translation>Assuma à força (seize) as funções com ntdsutil no servidor que deve tê-las.</translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s)</source>
        <extracomment>Headline of a card; %n is the number of operations-master roles</extracomment>
        <translation>
            <numerusform>%n contradição</numerusform>
            <numerusform>%n contradições</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The two servers name different holders for %n operations master role(s): %1. The change was not replicated.</source>
        <extracomment>%1 is a list of operations-master roles</extracomment>
        <translation>
            <numerusform>Os dois servidores indicam detentores diferentes para %n função de mestre de operações: %1. A alteração não foi replicada.</numerusform>
            <numerusform>Os dois servidores indicam detentores diferentes para %n funções de mestre de operações: %1. A alteração não foi replicada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait for the next replication. If the contradiction stays, look at the card about replication.</source>
        <translation>Aguarde a próxima replicação. Se a contradição continuar, veja o cartão sobre a replicação.</translation>
    </message>
    <message>
        <source>Holder silent</source>
        <extracomment>Headline of a card: the server with a role does not answer</extracomment>
        <translation>Detentor não responde</translation>
    </message>
    <message numerus="yes">
        <source>%n operations master role(s) are on another server that does not answer (%2): %1. Whether it is alive cannot be told.</source>
        <extracomment>%1 is a list of operations-master roles, %2 a list of servers</extracomment>
        <translation>
            <numerusform>%n função de mestre de operações está em outro servidor, que não responde (%2): %1. Não é possível determinar se ele ainda funciona.</numerusform>
            <numerusform>%n funções de mestre de operações estão em outro servidor, que não responde (%2): %1. Não é possível determinar se ele ainda funciona.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find out what %2 is. If it is gone for good, its roles must be seized.</source>
        <translation>Descubra o que é %2. Se ele não existe mais, suas funções precisam ser assumidas à força (seize).</translation>
    </message>
    <message numerus="yes">
        <source>%n naming context(s) replicate in both directions; the oldest success was %1 ago.</source>
        <extracomment>Headline of a card: how long ago the oldest replication was %n is a number of naming contexts (parts of the directory), %1 a span such as &quot;12 min&quot;</extracomment>
        <translation>
            <numerusform>%n contexto de nomenclatura é replicado nas duas direções; o êxito mais antigo foi há %1.</numerusform>
            <numerusform>%n contextos de nomenclatura são replicados nas duas direções; o êxito mais antigo foi há %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <extracomment>Headline of a card; %n is a number of naming contexts</extracomment>
        <translation>
            <numerusform>%n com falha</numerusform>
            <numerusform>%n com falha</numerusform>
        </translation>
    </message>
    <message>
        <source>Replication fails with error %2: %1. The last success was %3 ago; changes since then do not reach the other server.</source>
        <extracomment>%1 is a list of naming contexts, %2 an error number, %3 a span such as &quot;5 h&quot;</extracomment>
        <translation>A replicação falha com o erro %2: %1. O último êxito foi há %3; as alterações feitas desde então não chegam ao outro servidor.</translation>
    </message>
    <message>
        <source>Look up the error in the Directory Service event log of the receiving server, then check again.</source>
        <translation>Procure o erro no log de eventos Serviço de Diretório (Directory Service) do servidor que recebe e verifique novamente.</translation>
    </message>
    <message>
        <source>The last successful replication was %2 ago: %1. What was changed since then may be missing on the other server.</source>
        <extracomment>%1 is a list of naming contexts, %2 a span such as &quot;2 h 5 min&quot;</extracomment>
        <translation>A última replicação bem-sucedida foi há %2: %1. O que foi alterado desde então pode faltar no outro servidor.</translation>
    </message>
    <message>
        <source>Start a replication in Active Directory Sites and Services, then check again.</source>
        <translation>Inicie uma replicação em Sites e Serviços do Active Directory e verifique novamente.</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>This was never replicated: %1. What stands on one server only would be lost with it.</source>
        <extracomment>%1 is a list of naming contexts with their direction</extracomment>
        <translation>Isto nunca foi replicado: %1. O que existe em um só servidor seria perdido com ele.</translation>
    </message>
    <message>
        <source>Start a replication in Active Directory Sites and Services, and wait for its first success before you go on.</source>
        <translation>Inicie uma replicação em Sites e Serviços do Active Directory e aguarde o primeiro êxito antes de continuar.</translation>
    </message>
    <message>
        <source>No partner</source>
        <extracomment>Headline of a card: no replication is set up</extracomment>
        <translation>Sem parceiro</translation>
    </message>
    <message>
        <source>No replication partner is set up: %1. These parts of the directory stand on one server only.</source>
        <extracomment>%1 is a list of naming contexts with their direction</extracomment>
        <translation>Nenhum parceiro de replicação está configurado: %1. Estas partes do diretório existem em um só servidor.</translation>
    </message>
    <message>
        <source>Run repadmin /kcc on the server that has no partner, then check again.</source>
        <translation>Execute repadmin /kcc no servidor que não tem parceiro e verifique novamente.</translation>
    </message>
    <message>
        <source>One controller</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Um só controlador</translation>
    </message>
    <message>
        <source>The domain has one domain controller, so there is nothing to replicate.</source>
        <translation>O domínio tem um só controlador de domínio; por isso, não há nada a replicar.</translation>
    </message>
    <message>
        <source>The external time source does not answer. Give the source server one that can be reached.</source>
        <translation>A fonte de tempo externa não responde. Defina no servidor de origem uma que possa ser acessada.</translation>
    </message>
    <message>
        <source>Only one of NTP and the directory told the time, so it has no second witness.</source>
        <translation>Só um dos dois, NTP ou diretório, informou a hora; falta uma segunda confirmação.</translation>
    </message>
    <message>
        <source>A demotion leaves the server object of the source in Active Directory Sites and Services; it is deleted in a later step.</source>
        <translation>Um rebaixamento deixa o objeto do servidor de origem em Sites e Serviços do Active Directory; ele é excluído em uma etapa posterior.</translation>
    </message>
    <message>
        <source>The clock of this console is off. Times in the record are measured with it: set it.</source>
        <translation>O relógio deste console está errado. Os horários do registro de atividades são medidos com ele: acerte-o.</translation>
    </message>
    <message>
        <source>%1 hosts the e-mail of the company with %2. Mailboxes on it: %3.</source>
        <extracomment>%1 is a server, %2 a product such as &quot;Exchange Server 2003&quot;, %3 a number</extracomment>
        <translation>%1 hospeda o email da empresa com %2. Caixas de correio nele: %3.</translation>
    </message>
    <message>
        <source>Mailboxes: %3</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Caixas de correio: %3</translation>
    </message>
    <message>
        <source>%1 runs %2 with mailboxes on it (%3), and nobody has chosen where they go. The source server cannot be removed while they are there.</source>
        <extracomment>%1 is a server, %2 a product, %3 a number of mailboxes</extracomment>
        <translation>%1 executa %2 com caixas de correio (%3), e ninguém escolheu para onde elas vão. O servidor de origem não pode ser removido enquanto elas estiverem lá.</translation>
    </message>
    <message>
        <source>Choose the new home for e-mail in phase 1.</source>
        <translation>Escolha o novo sistema de email na fase 1.</translation>
    </message>
    <message>
        <source>Not on the source</source>
        <extracomment>Headline of a card: the service runs on another server</extracomment>
        <translation>Não está na origem</translation>
    </message>
    <message>
        <source>Exchange runs on %1 and not on the source server, so the e-mail does not depend on the source server.</source>
        <extracomment>%1 is a list of servers</extracomment>
        <translation>O Exchange é executado em %1 e não no servidor de origem; por isso, o email não depende do servidor de origem.</translation>
    </message>
    <message>
        <source>No Exchange</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Sem Exchange</translation>
    </message>
    <message>
        <source>The directory lists no Exchange server, so the steps about e-mail are not needed.</source>
        <translation>O diretório não lista nenhum servidor Exchange; por isso, as etapas sobre email não são necessárias.</translation>
    </message>
    <message>
        <source>Authority found</source>
        <extracomment>Headline of a card: a certification authority</extracomment>
        <translation>Autoridade encontrada</translation>
    </message>
    <message>
        <source>%1 is a certification authority (%2). It cannot be demoted before Active Directory Certificate Services are removed.</source>
        <extracomment>%1 is a server, %2 a list of names of authorities</extracomment>
        <translation>%1 é uma autoridade de certificação (%2). Ele não pode ser rebaixado antes da remoção dos Serviços de Certificados do Active Directory.</translation>
    </message>
    <message>
        <source>Not certain</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Incerto</translation>
    </message>
    <message>
        <source>%1 has a place for revocation lists in the directory, but no enterprise authority is registered for it. It may run a stand-alone authority, or an earlier one may have left this behind.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 tem no diretório um lugar para listas de revogação, mas nenhuma autoridade corporativa está registrada para ele. Pode haver ali uma autoridade autônoma, ou uma anterior deixou isso para trás.</translation>
    </message>
    <message>
        <source>Look for Active Directory Certificate Services among the roles of %1.</source>
        <translation>Procure os Serviços de Certificados do Active Directory entre as funções de %1.</translation>
    </message>
    <message>
        <source>The certification authority %1 runs on another server, so it does not keep the source server from being demoted.</source>
        <extracomment>%1 is a list of names of authorities</extracomment>
        <translation>A autoridade de certificação %1 está em outro servidor; por isso, não impede o rebaixamento do servidor de origem.</translation>
    </message>
    <message>
        <source>No authority</source>
        <extracomment>Headline of a card: no certification authority</extracomment>
        <translation>Sem autoridade</translation>
    </message>
    <message>
        <source>The directory lists no certification authority. A stand-alone authority would not be listed there.</source>
        <translation>O diretório não lista nenhuma autoridade de certificação. Uma autoridade autônoma não apareceria nele.</translation>
    </message>
    <message>
        <source>Source authorized</source>
        <extracomment>Headline of a card: the source server may hand out addresses</extracomment>
        <translation>Origem autorizada</translation>
    </message>
    <message>
        <source>The directory allows %1 to hand out addresses, so the steps about DHCP apply. Whether its DHCP service runs is not proven by that. Authorized are: %2.</source>
        <extracomment>%1 is a server, %2 a list of servers</extracomment>
        <translation>O diretório permite que %1 distribua endereços; por isso, as etapas sobre DHCP se aplicam. Isso não prova que o serviço DHCP dele esteja em execução. Autorizados: %2.</translation>
    </message>
    <message>
        <source>Destination authorized</source>
        <extracomment>Headline of a card: the destination server may hand out addresses</extracomment>
        <translation>Destino autorizado</translation>
    </message>
    <message>
        <source>The directory allows %1, the destination server, to hand out addresses. It should not, because two DHCP servers disturb each other.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>O diretório permite que %1, o servidor de destino, distribua endereços. Ele não deve fazer isso, porque dois servidores DHCP atrapalham um ao outro.</translation>
    </message>
    <message>
        <source>Find out whether the DHCP Server role runs on %1, and remove it there if it does.</source>
        <translation>Descubra se a função de servidor DHCP está instalada em %1 e, se estiver, remova-a de lá.</translation>
    </message>
    <message>
        <source>Other servers</source>
        <extracomment>Headline of a card: other servers may hand out addresses</extracomment>
        <translation>Outros servidores</translation>
    </message>
    <message>
        <source>The directory allows these servers to hand out addresses: %1. The source server is not among them, which does not prove that it hands out none.</source>
        <extracomment>%1 is a list of servers</extracomment>
        <translation>O diretório permite que estes servidores distribuam endereços: %1. O servidor de origem não está entre eles, mas isso não prova que ele não distribua nenhum.</translation>
    </message>
    <message>
        <source>Find out on the source server and on the router who hands out addresses.</source>
        <translation>Descubra no servidor de origem e no roteador quem distribui endereços.</translation>
    </message>
    <message>
        <source>The directory allows no server to hand out addresses. That does not prove that the source server hands out none.</source>
        <translation>O diretório não permite que nenhum servidor distribua endereços. Isso não prova que o servidor de origem não distribua nenhum.</translation>
    </message>
    <message>
        <source>No user has one</source>
        <extracomment>Headline of a card: a logon script</extracomment>
        <translation>Nenhum usuário tem</translation>
    </message>
    <message>
        <source>No user has a logon script. Accounts that were read: %1. The file in NETLOGON was not looked at.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Nenhum usuário tem script de logon. Contas lidas: %1. O arquivo em NETLOGON não foi examinado.</translation>
    </message>
    <message>
        <source>Script still set</source>
        <extracomment>Headline of a card: a logon script</extracomment>
        <translation>Script ainda definido</translation>
    </message>
    <message>
        <source>These users still start %2 when they sign in: %1. The script belongs to the former server, and they wait for it.</source>
        <extracomment>%1 is a list of users, %2 a file name</extracomment>
        <translation>Estes usuários ainda iniciam %2 ao entrar: %1. O script é do servidor anterior, e eles ficam esperando por ele.</translation>
    </message>
    <message>
        <source>Empty “Logon script” in the properties of each of these users.</source>
        <translation>Esvazie “Script de logon” (Logon script) nas propriedades de cada um destes usuários.</translation>
    </message>
    <message>
        <source>Other scripts</source>
        <extracomment>Headline of a card: logon scripts</extracomment>
        <translation>Outros scripts</translation>
    </message>
    <message>
        <source>No user starts the script of the former server, but these users have another logon script: %1.</source>
        <extracomment>%1 is a list of users</extracomment>
        <translation>Nenhum usuário inicia o script do servidor anterior, mas estes usuários têm outro script de logon: %1.</translation>
    </message>
    <message>
        <source>Check that these scripts do not name the source server.</source>
        <translation>Verifique se estes scripts não citam o servidor de origem.</translation>
    </message>
    <message>
        <source>Strong</source>
        <extracomment>Headline of a card: the password policy</extracomment>
        <translation>Forte</translation>
    </message>
    <message>
        <source>The domain demands complex passwords with a length of at least %1.</source>
        <extracomment>%1 is a number of characters</extracomment>
        <translation>O domínio exige senhas complexas com comprimento de pelo menos %1.</translation>
    </message>
    <message>
        <source>Length %1</source>
        <extracomment>Headline of a card: the shortest password; %1 is a number</extracomment>
        <translation>Comprimento %1</translation>
    </message>
    <message>
        <source>The domain accepts passwords with a length of %1; at least %2 is advised. Short passwords are easy to guess.</source>
        <extracomment>%1 and %2 are numbers of characters</extracomment>
        <translation>O domínio aceita senhas com comprimento de %1; recomendam-se pelo menos %2. Senhas curtas são fáceis de adivinhar.</translation>
    </message>
    <message>
        <source>Set the password policy in the Dashboard of the destination server.</source>
        <translation>Defina a política de senha no painel do servidor de destino.</translation>
    </message>
    <message>
        <source>Not complex</source>
        <extracomment>Headline of a card: the password policy</extracomment>
        <translation>Não complexa</translation>
    </message>
    <message>
        <source>The domain does not demand complex passwords, only a length of %1. Such passwords are easy to guess.</source>
        <extracomment>%1 is a number of characters</extracomment>
        <translation>O domínio não exige senhas complexas, só um comprimento de %1. Senhas assim são fáceis de adivinhar.</translation>
    </message>
    <message>
        <source>No zone names the source server as a name server. Zones that were asked: %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Nenhuma zona indica o servidor de origem como servidor de nomes. Zonas consultadas: %1.</translation>
    </message>
    <message>
        <source>Name server left</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Resta servidor de nomes</translation>
    </message>
    <message>
        <source>These entries still name the source server, or a server without an address: %1. Name resolution waits there for a server that never answers.</source>
        <extracomment>%1 is a list of DNS records</extracomment>
        <translation>Estas entradas ainda indicam o servidor de origem ou um servidor sem endereço: %1. A resolução de nomes fica esperando por um servidor que nunca responde.</translation>
    </message>
    <message>
        <source>Remove the source server from “Name Servers” in the properties of each of these zones, and correct the primary server on the page “Start of Authority (SOA)”.</source>
        <translation>Remova o servidor de origem de “Servidores de Nomes” (Name Servers) nas propriedades de cada uma destas zonas e corrija o servidor primário na página “Início de Autoridade (SOA)” (Start of Authority).</translation>
    </message>
    <message>
        <source>No record by which computers find a domain controller leads to the source server. Names that were asked: %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Nenhum registro pelo qual os computadores encontram um controlador de domínio leva ao servidor de origem. Nomes consultados: %1.</translation>
    </message>
    <message>
        <source>Records left</source>
        <extracomment>Headline of a card: DNS records</extracomment>
        <translation>Restam registros DNS</translation>
    </message>
    <message>
        <source>These records still lead to the source server, or to a server without an address: %1. Computers that follow them find no domain controller.</source>
        <extracomment>%1 is a list of DNS records</extracomment>
        <translation>Estes registros ainda levam ao servidor de origem ou a um servidor sem endereço: %1. Os computadores que os seguem não encontram um controlador de domínio.</translation>
    </message>
    <message>
        <source>Delete these records in DNS Manager on the destination server.</source>
        <translation>Exclua estes registros no Gerenciador de DNS no servidor de destino.</translation>
    </message>
    <message>
        <source>Address left</source>
        <extracomment>Headline of a card: an address in DNS</extracomment>
        <translation>Resta endereço</translation>
    </message>
    <message>
        <source>The global catalog still has the address of the source server: %1. Programs that ask there first have to wait.</source>
        <extracomment>%1 is a list of DNS records</extracomment>
        <translation>O catálogo global ainda tem o endereço do servidor de origem: %1. Os programas que consultam primeiro esse endereço precisam esperar.</translation>
    </message>
    <message>
        <source>No home folder, profile, logon script, licensing server or DHCP authorization in the directory names the source server. Accounts that were read: %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Nenhuma pasta base, perfil, script de logon, servidor de licenciamento ou autorização de DHCP no diretório indica o servidor de origem. Contas lidas: %1.</translation>
    </message>
    <message>
        <source>Entries left</source>
        <extracomment>Headline of a card: entries of the directory</extracomment>
        <translation>Restam entradas</translation>
    </message>
    <message>
        <source>These entries of the directory still name the source server: %1. What follows them looks for a server that is gone.</source>
        <extracomment>%1 is a list of entries</extracomment>
        <translation>Estas entradas do diretório ainda indicam o servidor de origem: %1. O que as segue procura um servidor que não existe mais.</translation>
    </message>
    <message>
        <source>Correct or delete each of these entries.</source>
        <translation>Corrija ou exclua cada uma destas entradas.</translation>
    </message>
    <message>
        <source>Folders on the source</source>
        <extracomment>Headline of a card: the source server</extracomment>
        <translation>Pastas na origem</translation>
    </message>
    <message>
        <source>Folders of users are on the source server, which is gone: %1. These users sign in without their files.</source>
        <extracomment>%1 is a list of users and folders</extracomment>
        <translation>Há pastas de usuários no servidor de origem, que não existe mais: %1. Estes usuários entram sem seus arquivos.</translation>
    </message>
    <message>
        <source>Enter the folders on the destination server in the properties of each of these users.</source>
        <translation>Insira as pastas do servidor de destino nas propriedades de cada um destes usuários.</translation>
    </message>
    <message>
        <source>Server not known</source>
        <extracomment>Headline of a card: a server</extracomment>
        <translation>Servidor desconhecido</translation>
    </message>
    <message>
        <source>These folders are on another server: %1. This console does not know the name of the source server, so it cannot tell whether they are lost with it.</source>
        <extracomment>%1 is a list of users and folders</extracomment>
        <translation>Estas pastas estão em outro servidor: %1. Este console não conhece o nome do servidor de origem; por isso, não pode determinar se elas se perdem com ele.</translation>
    </message>
    <message>
        <source>Compare the server in these paths with the name of the source server.</source>
        <translation>Compare o servidor nestes caminhos com o nome do servidor de origem.</translation>
    </message>
</context>
<context>
    <name>FolderList</name>
    <message>
        <source>Reading</source>
        <translation>Lendo</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Places</source>
        <extracomment>Disks, sticks and folders that a file can be chosen from</extracomment>
        <translation>Locais</translation>
    </message>
    <message>
        <source>The medium does not answer. Unplug it and plug it in again, or choose another place.</source>
        <translation>A mídia não responde. Desconecte-a e conecte-a novamente ou escolha outro local.</translation>
    </message>
    <message>
        <source>This folder cannot be read: it is gone, or your account may not open it. Choose another one.</source>
        <translation>Esta pasta não pode ser lida: ela não existe mais, ou sua conta não pode abri-la. Escolha outra.</translation>
    </message>
    <message>
        <source>Only the first %1 are shown. Move the file to a smaller folder if it is not among them.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>São mostrados só os %1 primeiros. Se o arquivo não estiver entre eles, mova-o para uma pasta menor.</translation>
    </message>
    <message>
        <source>There is nothing in this folder.</source>
        <translation>Não há nada nesta pasta.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A file: %1 is its size, %2 when it was changed</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>A folder</extracomment>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Downloads</source>
        <extracomment>A folder</extracomment>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>A folder</extracomment>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Home folder</source>
        <extracomment>The folder of the person who uses the computer</extracomment>
        <translation>Pasta pessoal</translation>
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
        <translation>agora mesmo</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <extracomment>How long ago, in seconds</extracomment>
        <translation>há %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <extracomment>How long ago, in minutes</extracomment>
        <translation>há %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <extracomment>How long ago, in hours</extracomment>
        <translation>há %1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>há %n dia</numerusform>
            <numerusform>há %n dias</numerusform>
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
        <translation>Mostrar todos (%1)</translation>
    </message>
</context>
<context>
    <name>GateController</name>
    <message>
        <source>Everything that this step relies on is measured again …</source>
        <translation>Tudo de que esta etapa depende está sendo medido novamente…</translation>
    </message>
    <message>
        <source>Not everything of this step is done yet</source>
        <translation>Ainda não foi feito tudo desta etapa</translation>
    </message>
    <message>
        <source>The step has not begun. What is listed here is not proven at this moment.</source>
        <translation>A etapa não começou. O que está listado aqui não está comprovado neste momento.</translation>
    </message>
    <message>
        <source>This step cannot begin yet</source>
        <translation>Esta etapa ainda não pode começar</translation>
    </message>
    <message>
        <source>This phase is not open yet</source>
        <translation>Esta fase ainda não está aberta</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>condition</comment>
        <extracomment>Who decided whether a step is needed: %1 is a person, %2 that person&apos;s reason</extracomment>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>No check can tell this. Decide it yourself.</source>
        <translation>Nenhuma verificação pode determinar isto. A decisão é sua.</translation>
    </message>
    <message>
        <source>The check that decides this has no answer yet.</source>
        <translation>A verificação que decide isto ainda não tem resposta.</translation>
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
        <translation>Continuar mesmo assim…</translation>
    </message>
    <message>
        <source>Carry on all the same: %1</source>
        <translation>Continuar mesmo assim: %1</translation>
    </message>
</context>
<context>
    <name>GuideReport</name>
    <message>
        <source>Only if: %1</source>
        <extracomment>%1 says when a step is needed</extracomment>
        <translation>Somente se: %1</translation>
    </message>
    <message>
        <source>Limits: %1</source>
        <translation>Limites: %1</translation>
    </message>
    <message>
        <source>Not before: %1</source>
        <extracomment>%1 is the title of another step</extracomment>
        <translation>Não antes de: %1</translation>
    </message>
    <message>
        <source>Due before: %1</source>
        <extracomment>%1 is the title of another step</extracomment>
        <translation>Fazer antes de: %1</translation>
    </message>
    <message>
        <source>If it is skipped: %1</source>
        <extracomment>%1 is what is lost when a step is left out</extracomment>
        <translation>Se for ignorada: %1</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <extracomment>%1 is what proves that a step is done</extracomment>
        <translation>Evidência: %1</translation>
    </message>
    <message>
        <source>Checked by the console: %1</source>
        <extracomment>%1 is the title of something that the console checks by itself</extracomment>
        <translation>Verificado pelo console: %1</translation>
    </message>
</context>
<context>
    <name>Guides</name>
    <message>
        <source>Demote and remove the source server</source>
        <translation>Rebaixar e remover o servidor de origem</translation>
    </message>
    <message>
        <source>Demote and remove</source>
        <extracomment>Short name of phase 6 for the timeline; keep it under 24 characters</extracomment>
        <translation>Rebaixar e remover</translation>
    </message>
    <message>
        <source>The source server is not to stay as it is</source>
        <extracomment>When the phase is needed</extracomment>
        <translation>O servidor de origem não deve continuar como está</translation>
    </message>
    <message>
        <source>Move mailboxes created late</source>
        <extracomment>Title of a step</extracomment>
        <translation>Mover caixas de correio criadas tardiamente</translation>
    </message>
    <message>
        <source>New users still got their mailbox on the old Exchange server, and it cannot be uninstalled while one remains.</source>
        <translation>Usuários novos ainda receberam a caixa de correio no servidor Exchange antigo, que não pode ser desinstalado enquanto restar uma.</translation>
    </message>
    <message>
        <source>Users were added after the mailboxes were moved</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Usuários foram adicionados depois que as caixas de correio foram movidas</translation>
    </message>
    <message>
        <source>Exchange refuses to be uninstalled.</source>
        <translation>O Exchange não pode ser desinstalado.</translation>
    </message>
    <message>
        <source>No mailbox is left on the source server</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Nenhuma caixa de correio resta no servidor de origem</translation>
    </message>
    <message>
        <source>List the mailboxes that are still on the source server.</source>
        <translation>Liste as caixas de correio que ainda estão no servidor de origem.</translation>
    </message>
    <message>
        <source>Move each of them to the chosen mail system.</source>
        <translation>Mova cada uma delas para o sistema de email escolhido.</translation>
    </message>
    <message>
        <source>Microsoft’s guide says “to the Destination Server”, which has no Exchange; the chosen mail system is meant.</source>
        <translation>O guia de migração da Microsoft diz “para o servidor de destino”, que não tem Exchange; refere-se ao sistema de email escolhido.</translation>
    </message>
    <message>
        <source>Uninstall Exchange from the source</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>Desinstalar o Exchange da origem</translation>
    </message>
    <message>
        <source>The uninstallation removes the references to this Exchange server from Active Directory.</source>
        <translation>A desinstalação remove do Active Directory as referências a este servidor Exchange.</translation>
    </message>
    <message>
        <source>Active Directory keeps pointing to a mail server that does not exist.</source>
        <translation>O Active Directory continua apontando para um servidor de email que não existe.</translation>
    </message>
    <message>
        <source>The Configuration partition holds no Exchange server object for the source server</source>
        <translation>A partição de Configuração não contém nenhum objeto de servidor Exchange do servidor de origem</translation>
    </message>
    <message>
        <source>Make sure that no mailbox and no public folder is left, because setup refuses otherwise.</source>
        <translation>Confirme que não resta nenhuma caixa de correio nem pasta pública; do contrário, o programa de instalação recusa a remoção.</translation>
    </message>
    <message>
        <source>Make sure that every mailbox and public folder that is still needed has been moved.</source>
        <translation>Confirme que todas as caixas de correio e pastas públicas ainda necessárias foram movidas.</translation>
    </message>
    <message>
        <source>Have the installation discs of Windows Small Business Server 2003 ready.</source>
        <translation>Tenha à mão os discos de instalação do Windows Small Business Server 2003.</translation>
    </message>
    <message>
        <source>Have the installation media of Exchange Server 2007 ready.</source>
        <translation>Tenha à mão a mídia de instalação do Exchange Server 2007.</translation>
    </message>
    <message>
        <source>Have the installation media of Exchange Server 2010 ready.</source>
        <translation>Tenha à mão a mídia de instalação do Exchange Server 2010.</translation>
    </message>
    <message>
        <source>Follow Microsoft’s article “How to Completely Remove Exchange 2007 from a Server”.</source>
        <translation>Siga o artigo da Microsoft “How to Completely Remove Exchange 2007 from a Server”.</translation>
    </message>
    <message>
        <source>Follow Microsoft’s article “Modify or Remove Exchange 2010”.</source>
        <translation>Siga o artigo da Microsoft “Modificar ou remover o Exchange 2010” (Modify or Remove Exchange 2010).</translation>
    </message>
    <message>
        <source>Open Add or Remove Programs &gt; Windows Small Business Server 2003 &gt; Change/Remove.</source>
        <translation>Abra Adicionar ou remover programas (Add or Remove Programs) &gt; Windows Small Business Server 2003 &gt; Alterar/Remover (Change/Remove).</translation>
    </message>
    <message>
        <source>On the page “Component Selection” set “Exchange Server” to “Remove”.</source>
        <translation>Na página “Seleção de Componentes” (Component Selection), defina “Exchange Server” como “Remover” (Remove).</translation>
    </message>
    <message>
        <source>Insert “CD#3” when setup asks for it.</source>
        <translation>Insira o “CD#3” quando o programa de instalação pedir.</translation>
    </message>
    <message>
        <source>Exchange server in the directory</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Servidor Exchange no diretório</translation>
    </message>
    <message>
        <source>Remove Certification Authority Web Enrollment first</source>
        <extracomment>Title of a step</extracomment>
        <translation>Remover antes o Registro na Web da Autoridade de Certificação</translation>
    </message>
    <message>
        <source>The certification authority can be removed only after its web pages.</source>
        <translation>A autoridade de certificação só pode ser removida depois de suas páginas da Web.</translation>
    </message>
    <message>
        <source>Certification Authority Web Enrollment is installed on the source server</source>
        <extracomment>When the step is needed</extracomment>
        <translation>O Registro na Web da Autoridade de Certificação está instalado no servidor de origem</translation>
    </message>
    <message>
        <source>The removal of Active Directory Certificate Services fails.</source>
        <translation>A remoção dos Serviços de Certificados do Active Directory falha.</translation>
    </message>
    <message>
        <source>The source server no longer lists the role service as installed</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>O servidor de origem não lista mais o serviço de função como instalado</translation>
    </message>
    <message>
        <source>In Server Manager open Manage &gt; Remove Roles and Features and select the local server.</source>
        <translation>No Gerenciador do Servidor, abra Gerenciar &gt; Remover Funções e Recursos (Manage &gt; Remove Roles and Features) e selecione o servidor local.</translation>
    </message>
    <message>
        <source>Open Active Directory Certificate Services and clear the box “Certification Authority Web Enrollment”.</source>
        <extracomment>Clear: remove the tick from a box</extracomment>
        <translation>Abra “Serviços de Certificados do Active Directory” (Active Directory Certificate Services) e desmarque a caixa “Registro na Web da Autoridade de Certificação” (Certification Authority Web Enrollment).</translation>
    </message>
    <message>
        <source>Finish the wizard and close it; the next step opens it anew.</source>
        <translation>Conclua o assistente e feche-o; a próxima etapa o abre novamente.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for 2012 R2 gives this hint for every source server.</source>
        <translation>O guia de migração da Microsoft para o 2012 R2 dá esta orientação para qualquer servidor de origem.</translation>
    </message>
    <message>
        <source>Remove Active Directory Certificate Services</source>
        <extracomment>Title of a step</extracomment>
        <translation>Remover os Serviços de Certificados do Active Directory</translation>
    </message>
    <message>
        <source>A domain controller that is a certification authority cannot be demoted.</source>
        <translation>Um controlador de domínio que é autoridade de certificação não pode ser rebaixado.</translation>
    </message>
    <message>
        <source>The source server is to be demoted, and Active Directory Certificate Services are installed</source>
        <extracomment>When the step is needed</extracomment>
        <translation>O servidor de origem será rebaixado, e os Serviços de Certificados do Active Directory estão instalados</translation>
    </message>
    <message>
        <source>Active Directory Certificate Services are installed on the source server</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Os Serviços de Certificados do Active Directory estão instalados no servidor de origem</translation>
    </message>
    <message>
        <source>The demotion is refused.</source>
        <translation>O rebaixamento é recusado.</translation>
    </message>
    <message>
        <source>The Configuration partition holds no enrollment service of the source server, and its service CertSvc is gone</source>
        <translation>A partição de Configuração não contém nenhum serviço de registro de certificados do servidor de origem, e o serviço CertSvc dele não existe mais</translation>
    </message>
    <message>
        <source>Sign in with the rights of the one who installed the authority, for an enterprise one at least Enterprise Admins.</source>
        <translation>Entre com os direitos de quem instalou a autoridade; no caso de uma autoridade corporativa, pelo menos como membro de Administradores de Empresa (Enterprise Admins).</translation>
    </message>
    <message>
        <source>In Server Manager open Roles Summary &gt; Remove Roles.</source>
        <translation>No Gerenciador do Servidor, abra Resumo de Funções &gt; Remover Funções (Roles Summary &gt; Remove Roles).</translation>
    </message>
    <message>
        <source>Clear the box “Active Directory Certificate Services”, choose “Next” and then “Remove”.</source>
        <extracomment>Clear: remove the tick from a box</extracomment>
        <translation>Desmarque a caixa “Serviços de Certificados do Active Directory” (Active Directory Certificate Services), clique em “Avançar” e depois em “Remover” (Remove).</translation>
    </message>
    <message>
        <source>If asked, agree to stop Internet Information Services (IIS).</source>
        <translation>Se for perguntado, concorde em parar os Serviços de Informações da Internet (IIS).</translation>
    </message>
    <message>
        <source>Restart the server afterwards, even if nothing asks for it.</source>
        <translation>Reinicie o servidor em seguida, mesmo que isso não seja solicitado.</translation>
    </message>
    <message>
        <source>The removal differs slightly when several role services of Active Directory Certificate Services are installed.</source>
        <translation>A remoção é um pouco diferente quando há vários serviços de função dos Serviços de Certificados do Active Directory instalados.</translation>
    </message>
    <message>
        <source>If Certification Authority Web Enrollment is installed, it may have to be removed before the role.</source>
        <translation>Se o Registro na Web da Autoridade de Certificação estiver instalado, talvez precise ser removido antes da função.</translation>
    </message>
    <message>
        <source>Microsoft’s guide removes the certificate services in any case; without them there is nothing to remove.</source>
        <translation>O guia de migração da Microsoft remove os serviços de certificados em qualquer caso; se não existem, não há nada a remover.</translation>
    </message>
    <message>
        <source>Certification authority on the source</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Autoridade de certificação na origem</translation>
    </message>
    <message>
        <source>Disconnect printers attached to the source</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>Desconectar as impressoras da origem</translation>
    </message>
    <message>
        <source>Printers that the source server shares are entries in the directory that would stay behind.</source>
        <translation>As impressoras que o servidor de origem compartilha são entradas no diretório que ficariam para trás.</translation>
    </message>
    <message>
        <source>The source server is to be demoted, and printers are attached to it</source>
        <extracomment>When the step is needed</extracomment>
        <translation>O servidor de origem será rebaixado, e há impressoras conectadas a ele</translation>
    </message>
    <message>
        <source>Printers are attached to the source server</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Há impressoras conectadas ao servidor de origem</translation>
    </message>
    <message>
        <source>Client computers look for printers that are gone.</source>
        <translation>Os computadores cliente procuram impressoras que não existem mais.</translation>
    </message>
    <message>
        <source>No printQueue object of the source server is left in the directory</source>
        <translation>Nenhum objeto printQueue do servidor de origem resta no diretório</translation>
    </message>
    <message>
        <source>Stop sharing the printers that are attached to the source server, and unplug them.</source>
        <translation>Pare de compartilhar as impressoras conectadas ao servidor de origem e desconecte-as.</translation>
    </message>
    <message>
        <source>Make sure that no entries for them are left in the directory.</source>
        <translation>Confirme que não resta nenhuma entrada delas no diretório.</translation>
    </message>
    <message>
        <source>Attach the printers to the destination server and share them there.</source>
        <translation>Conecte as impressoras ao servidor de destino e compartilhe-as lá.</translation>
    </message>
    <message>
        <source>Printers of the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Impressoras do servidor de origem</translation>
    </message>
    <message>
        <source>Move the source into a workgroup</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>Mover a origem para um grupo de trabalho</translation>
    </message>
    <message>
        <source>The server leaves the domain while the domain can still take note of it.</source>
        <translation>O servidor sai do domínio enquanto o domínio ainda pode tomar conhecimento disso.</translation>
    </message>
    <message>
        <source>The source server is to leave the network</source>
        <extracomment>When the step is needed</extracomment>
        <translation>O servidor de origem deve sair da rede</translation>
    </message>
    <message>
        <source>Its account stays active in the directory.</source>
        <translation>A conta dele continua ativa no diretório.</translation>
    </message>
    <message>
        <source>The system properties of the source server show a workgroup</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>As propriedades do sistema do servidor de origem mostram um grupo de trabalho</translation>
    </message>
    <message>
        <source>Wait for the restart after the demotion.</source>
        <translation>Aguarde a reinicialização após o rebaixamento.</translation>
    </message>
    <message>
        <source>Change the membership from the domain to a workgroup before you disconnect the server.</source>
        <translation>Altere a associação do domínio para um grupo de trabalho antes de desconectar o servidor.</translation>
    </message>
    <message>
        <source>Microsoft’s guide has no step for this, but takes the workgroup for granted in what follows.</source>
        <translation>O guia de migração da Microsoft não tem uma etapa para isto, mas pressupõe o grupo de trabalho no que vem depois.</translation>
    </message>
    <message>
        <source>Delete the source’s account from the directory</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>Excluir do diretório a conta da origem</translation>
    </message>
    <message>
        <source>Leftovers of the source server confuse replication and the analyzer of the last phase.</source>
        <translation>Vestígios do servidor de origem confundem a replicação e o analisador da última fase.</translation>
    </message>
    <message>
        <source>The directory keeps a computer that does not exist.</source>
        <translation>O diretório mantém um computador que não existe.</translation>
    </message>
    <message>
        <source>The source server is in none of the three places</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>O servidor de origem não está em nenhum dos três lugares</translation>
    </message>
    <message>
        <source>In Active Directory Users and Computers open your domain &gt; Computers and delete the source server if it is there.</source>
        <translation>Em Usuários e Computadores do Active Directory, abra seu domínio &gt; Computers e exclua o servidor de origem, se estiver lá.</translation>
    </message>
    <message>
        <source>Delete it from the organizational unit of the SBS computers as well.</source>
        <translation>Exclua-o também da unidade organizacional dos computadores do SBS.</translation>
    </message>
    <message>
        <source>If the domain has an organizational unit of SBS computers, delete it from there as well.</source>
        <translation>Se o domínio tiver uma unidade organizacional de computadores do SBS, exclua a conta de lá também.</translation>
    </message>
    <message>
        <source>In Active Directory Sites and Services delete the source server if it is there.</source>
        <translation>Em Sites e Serviços do Active Directory, exclua o servidor de origem, se estiver lá.</translation>
    </message>
    <message>
        <source>Verify that the source server is gone from all three places.</source>
        <translation>Verifique se o servidor de origem saiu dos três lugares.</translation>
    </message>
    <message>
        <source>Microsoft’s guide names only the computer account; the analyzer of phase 8 looks at all three places.</source>
        <translation>O guia de migração da Microsoft cita só a conta de computador; o analisador da fase 8 examina os três lugares.</translation>
    </message>
    <message>
        <source>Source server out of the directory</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Servidor de origem fora do diretório</translation>
    </message>
    <message>
        <source>Move DHCP from the source to the router (SBS 2003)</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>Mover o DHCP da origem para o roteador (SBS 2003)</translation>
    </message>
    <message>
        <source>When the source server is off, nobody else hands out addresses.</source>
        <translation>Quando o servidor de origem está desligado, ninguém mais distribui endereços.</translation>
    </message>
    <message>
        <source>The source server runs DHCP, and it was not moved before</source>
        <extracomment>When the step is needed</extracomment>
        <translation>O servidor de origem executa o DHCP, que não foi movido antes</translation>
    </message>
    <message>
        <source>The same address range as on the source server; exactly one DHCP server</source>
        <extracomment>Limits of the step</extracomment>
        <translation>O mesmo intervalo de endereços do servidor de origem; exatamente um servidor DHCP</translation>
    </message>
    <message>
        <source>Client computers lose the network when their addresses expire.</source>
        <translation>Os computadores cliente perdem a rede quando os endereços expiram.</translation>
    </message>
    <message>
        <source>Only the router answers, the service is disabled on the source, and the destination keeps its address</source>
        <extracomment>The source: the source server; the destination: the destination server</extracomment>
        <translation>Só o roteador responde, o serviço está desabilitado na origem, e o destino mantém seu endereço</translation>
    </message>
    <message>
        <source>Note the address range and the reservations of the DHCP Server role.</source>
        <translation>Anote o intervalo de endereços e as reservas da função de servidor DHCP.</translation>
    </message>
    <message>
        <source>Open Services &gt; DHCP Server, set the startup type to “Disabled” and stop the service.</source>
        <translation>Abra Serviços &gt; Servidor DHCP (Services &gt; DHCP Server), defina o tipo de inicialização como “Desabilitado” (Disabled) e pare o serviço.</translation>
    </message>
    <message>
        <source>Turn on DHCP on the router with the same address range.</source>
        <translation>Habilite o DHCP no roteador com o mesmo intervalo de endereços.</translation>
    </message>
    <message>
        <source>Give the destination server a static address, or reserve its address on the router.</source>
        <translation>Dê ao servidor de destino um endereço estático ou reserve o endereço dele no roteador.</translation>
    </message>
    <message>
        <source>If its address changed all the same, correct the port forwarding.</source>
        <extracomment>Forward: let the router pass requests on to a server</extracomment>
        <translation>Se o endereço dele mudou mesmo assim, corrija o encaminhamento de porta.</translation>
    </message>
    <message>
        <source>Microsoft’s guide calls the service “Windows Server” here; it is “DHCP Server”.</source>
        <translation>O guia de migração da Microsoft chama o serviço aqui de “Windows Server”; o certo é “Servidor DHCP” (DHCP Server).</translation>
    </message>
    <message>
        <source>Microsoft’s order moves DHCP after the demotion; you may do it from phase 4 on, and must before the source server is switched off.</source>
        <translation>Na ordem da Microsoft, o DHCP é movido após o rebaixamento; você pode fazer isso a partir da fase 4 e precisa fazer antes de o servidor de origem ser desligado.</translation>
    </message>
    <message>
        <source>Switch the source off and keep it</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>Desligar a origem e guardá-la</translation>
    </message>
    <message>
        <source>If something is missing on the new server, the former one is the last place to find it.</source>
        <translation>Se faltar algo no servidor novo, o anterior é o último lugar para encontrá-lo.</translation>
    </message>
    <message>
        <source>Do not reformat it for at least one week</source>
        <translation>Não reformatar por pelo menos uma semana</translation>
    </message>
    <message>
        <source>The former server goes on running, though nobody looks after it any more.</source>
        <translation>O servidor anterior continua em execução, embora ninguém mais cuide dele.</translation>
    </message>
    <message>
        <source>When the licence period ends, the source server shuts down by itself.</source>
        <translation>Quando o período da licença termina, o servidor de origem se desliga sozinho.</translation>
    </message>
    <message>
        <source>The source server no longer answers in the network</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>O servidor de origem não responde mais na rede</translation>
    </message>
    <message>
        <source>Shut the source server down and disconnect it from the network.</source>
        <translation>Desligue o servidor de origem e desconecte-o da rede.</translation>
    </message>
    <message>
        <source>Keep it unchanged for at least one week, until all data is known to be complete.</source>
        <translation>Guarde-o sem alterações por pelo menos uma semana, até ter certeza de que todos os dados estão completos.</translation>
    </message>
    <message>
        <source>Restart the destination</source>
        <extracomment>Title of a step; the destination: the destination server</extracomment>
        <translation>Reiniciar o destino</translation>
    </message>
    <message>
        <source>A restart shows that the new server works without the former one.</source>
        <translation>Uma reinicialização mostra que o servidor novo funciona sem o anterior.</translation>
    </message>
    <message>
        <source>Services may keep looking for the source server.</source>
        <translation>Serviços podem continuar procurando o servidor de origem.</translation>
    </message>
    <message>
        <source>The last start of the destination server is later than the removal of the source server</source>
        <extracomment>Last: most recent</extracomment>
        <translation>A última inicialização do servidor de destino é posterior à remoção do servidor de origem</translation>
    </message>
    <message>
        <source>Restart the destination server after the source server is gone.</source>
        <translation>Reinicie o servidor de destino depois que o servidor de origem tiver saído.</translation>
    </message>
    <message>
        <source>Reuse the old hardware</source>
        <extracomment>Title of a step</extracomment>
        <translation>Reaproveitar o hardware antigo</translation>
    </message>
    <message>
        <source>A demoted source server is not healthy enough to go on as it is.</source>
        <translation>Um servidor de origem rebaixado não está íntegro o bastante para continuar como está.</translation>
    </message>
    <message>
        <source>The machine runs a new system, or is out of use</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>O computador executa um sistema novo ou está fora de uso</translation>
    </message>
    <message>
        <source>Make sure that at least seven days have passed and that nobody misses any data.</source>
        <translation>Confirme que se passaram pelo menos sete dias e que ninguém sente falta de nenhum dado.</translation>
    </message>
    <message>
        <source>Reformat the disks and install a server system.</source>
        <translation>Reformate os discos e instale um sistema de servidor.</translation>
    </message>
    <message>
        <source>Add the machine to the network as an additional server.</source>
        <translation>Adicione o computador à rede como servidor adicional.</translation>
    </message>
    <message>
        <source>The migration can be signed off without this step.</source>
        <translation>A migração pode ser assinada sem esta etapa.</translation>
    </message>
    <message>
        <source>Force a policy update on all clients</source>
        <extracomment>Title of a step</extracomment>
        <translation>Forçar a atualização de política em todos os computadores cliente</translation>
    </message>
    <message>
        <source>Each client has to know the policies of the new server before the former one goes.</source>
        <translation>Cada computador cliente precisa conhecer as políticas do servidor novo antes de o anterior sair.</translation>
    </message>
    <message>
        <source>The source server is to be demoted</source>
        <extracomment>When the step is needed</extracomment>
        <translation>O servidor de origem será rebaixado</translation>
    </message>
    <message>
        <source>Client computers keep settings that point to the source server.</source>
        <translation>Os computadores cliente mantêm configurações que apontam para o servidor de origem.</translation>
    </message>
    <message>
        <source>Confirmation for each client computer</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Confirmação para cada computador cliente</translation>
    </message>
    <message>
        <source>Keep both servers connected while the client computers update.</source>
        <translation>Mantenha os dois servidores conectados enquanto os computadores cliente são atualizados.</translation>
    </message>
    <message>
        <source>Open an administrator command prompt on each client computer, update the policies and confirm a sign-out if asked.</source>
        <translation>Abra um prompt de comando de administrador em cada computador cliente, atualize as políticas e, se for perguntado, confirme que deseja sair.</translation>
    </message>
    <message>
        <source>Back up the destination server</source>
        <extracomment>Title of a step; gate: a point that may be passed only when its condition is met</extracomment>
        <translation>Fazer backup do servidor de destino</translation>
    </message>
    <message>
        <source>After the demotion the destination server is the only domain controller: without a backup of it, its loss is the loss of the domain.</source>
        <translation>Após o rebaixamento, o servidor de destino é o único controlador de domínio: sem um backup dele, sua perda é a perda do domínio.</translation>
    </message>
    <message>
        <source>If the destination server fails after the demotion, accounts, computers and policies of the domain are lost.</source>
        <translation>Se o servidor de destino falhar após o rebaixamento, as contas, os computadores e as políticas do domínio serão perdidos.</translation>
    </message>
    <message>
        <source>Date and target of the backup, and the names of files that were restored from it</source>
        <translation>Data e local do backup e os nomes dos arquivos restaurados dele</translation>
    </message>
    <message>
        <source>Set up server backup in the Dashboard of the destination server, and start a backup that includes the system state.</source>
        <translation>Configure o backup do servidor no painel do servidor de destino e inicie um backup que inclua o estado do sistema.</translation>
    </message>
    <message>
        <source>Keep the backup on a disk that is not part of the destination server.</source>
        <translation>Guarde o backup em um disco que não faça parte do servidor de destino.</translation>
    </message>
    <message>
        <source>Restore some files to another folder and compare them with their originals.</source>
        <translation>Restaure alguns arquivos em outra pasta e compare-os com os originais.</translation>
    </message>
    <message>
        <source>Demote the source to a member server</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>Rebaixar a origem a servidor membro</translation>
    </message>
    <message>
        <source>Only a demotion hands the directory over cleanly; simply switching the server off leaves its traces in the domain.</source>
        <translation>Só um rebaixamento entrega o diretório de forma limpa; simplesmente desligar o servidor deixa vestígios dele no domínio.</translation>
    </message>
    <message>
        <source>The domain keeps looking for a domain controller that is gone.</source>
        <translation>O domínio continua procurando um controlador de domínio que não existe mais.</translation>
    </message>
    <message>
        <source>The directory holds no NTDS Settings object for the source server</source>
        <translation>O diretório não contém nenhum objeto NTDS Settings do servidor de origem</translation>
    </message>
    <message>
        <source>Make sure that data, redirected folders and mailboxes have left the source server.</source>
        <translation>Confirme que os dados, as pastas redirecionadas e as caixas de correio saíram do servidor de origem.</translation>
    </message>
    <message>
        <source>Make sure that data and redirected folders have left the source server.</source>
        <translation>Confirme que os dados e as pastas redirecionadas saíram do servidor de origem.</translation>
    </message>
    <message>
        <source>Start the demotion and choose “Next” twice.</source>
        <translation>Inicie o rebaixamento e clique em “Avançar” duas vezes.</translation>
    </message>
    <message>
        <source>Leave the box “This server is the last domain controller in the domain” empty.</source>
        <translation>Deixe desmarcada a caixa “Este servidor é o último controlador de domínio no domínio” (This server is the last domain controller in the domain).</translation>
    </message>
    <message>
        <source>Enter a password for the new local Administrator and choose “Next”.</source>
        <translation>Digite uma senha para o novo Administrador local e clique em “Avançar”.</translation>
    </message>
    <message>
        <source>On the page “Summary” choose “Next”, then “Finish”; the server restarts.</source>
        <translation>Na página “Resumo” (Summary), clique em “Avançar” e depois em “Concluir”; o servidor será reiniciado.</translation>
    </message>
    <message>
        <source>Clear the box “Active Directory Domain Services” and choose “Remove Features”.</source>
        <extracomment>Clear: remove the tick from a box</extracomment>
        <translation>Desmarque a caixa “Serviços de Domínio Active Directory” (Active Directory Domain Services) e clique em “Remover Recursos” (Remove Features).</translation>
    </message>
    <message>
        <source>In the next window choose “Demote this domain controller”.</source>
        <translation>Na janela seguinte, clique em “Rebaixar este controlador de domínio” (Demote this domain controller).</translation>
    </message>
    <message>
        <source>On the page “Credentials” leave the box “Last domain controller in the domain” empty.</source>
        <translation>Na página “Credenciais” (Credentials), deixe desmarcada a caixa “Último controlador de domínio no domínio” (Last domain controller in the domain).</translation>
    </message>
    <message>
        <source>On the page “Warnings” tick “Proceed with removal”.</source>
        <translation>Na página “Avisos” (Warnings), marque “Continuar com a remoção” (Proceed with removal).</translation>
    </message>
    <message>
        <source>On the page “Removal Options” choose “Next”; if asked, enter a password for the new local Administrator.</source>
        <translation>Na página “Opções de Remoção” (Removal Options), clique em “Avançar”; se for solicitado, digite uma senha para o novo Administrador local.</translation>
    </message>
    <message>
        <source>On the page “Review Options” choose “Demote”; the server restarts by itself.</source>
        <translation>Na página “Examinar Opções” (Review Options), clique em “Rebaixar” (Demote); o servidor será reiniciado automaticamente.</translation>
    </message>
    <message>
        <source>Marking the server as the last domain controller would delete the domain.</source>
        <translation>Marcar o servidor como o último controlador de domínio excluiria o domínio.</translation>
    </message>
    <message>
        <source>The source server may also stay in the network, as a domain controller or as an additional server.</source>
        <translation>O servidor de origem também pode ficar na rede, como controlador de domínio ou como servidor adicional.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for 2012 R2 mixes up the ways to demote: from Windows Server 2012 on the role is removed.</source>
        <translation>O guia de migração da Microsoft para o 2012 R2 confunde as formas de rebaixar: a partir do Windows Server 2012, remove-se a função.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for 2012 R2 mixes up the ways to demote: before Windows Server 2012 it is dcpromo.</source>
        <translation>O guia de migração da Microsoft para o 2012 R2 confunde as formas de rebaixar: antes do Windows Server 2012, usa-se dcpromo.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for SBS 2003 does not mention Active Directory Certificate Services; if they are installed, remove them first.</source>
        <translation>O guia de migração da Microsoft para o SBS 2003 não menciona os Serviços de Certificados do Active Directory; se estiverem instalados, remova-os primeiro.</translation>
    </message>
    <message>
        <source>Domain controllers that remain</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Controladores de domínio que permanecem</translation>
    </message>
    <message>
        <source>Source server demoted</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Servidor de origem rebaixado</translation>
    </message>
    <message>
        <source>Directory of the destination server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Diretório do servidor de destino</translation>
    </message>
    <message>
        <source>Ports of the destination server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Portas do servidor de destino</translation>
    </message>
    <message>
        <source>Sign-in at the destination server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Logon no servidor de destino</translation>
    </message>
    <message>
        <source>Authorized DHCP servers</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Servidores DHCP autorizados</translation>
    </message>
    <message>
        <source>Users and computers</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Usuários e computadores</translation>
    </message>
    <message>
        <source>Functional levels</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Níveis funcionais</translation>
    </message>
    <message>
        <source>DNS records of the domain</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Registros DNS do domínio</translation>
    </message>
    <message>
        <source>Replication between the servers</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Replicação entre os servidores</translation>
    </message>
    <message>
        <source>Operations master roles</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Funções de mestre de operações</translation>
    </message>
    <message>
        <source>Schema version</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Versão do esquema</translation>
    </message>
    <message>
        <source>Install the destination server in migration mode</source>
        <translation>Instalar o servidor de destino no modo de migração</translation>
    </message>
    <message>
        <source>Install</source>
        <extracomment>Short name of phase 2 for the timeline; keep it under 24 characters</extracomment>
        <translation>Instalar</translation>
    </message>
    <message>
        <source>Gate: preparation tool not older than two weeks</source>
        <extracomment>Title of a step; gate: a point that may be passed only when its condition is met</extracomment>
        <translation>Ponto de controle: ferramenta de preparação executada há no máximo duas semanas</translation>
    </message>
    <message>
        <source>The installation is blocked when the last successful run of the preparation tool is too old.</source>
        <extracomment>Last: most recent</extracomment>
        <translation>A instalação é bloqueada quando a última execução bem-sucedida da ferramenta de preparação é antiga demais.</translation>
    </message>
    <message>
        <source>At most 14 days between the last successful run and the installation</source>
        <extracomment>Last: most recent</extracomment>
        <translation>No máximo 14 dias entre a última execução bem-sucedida e a instalação</translation>
    </message>
    <message>
        <source>The installation stops halfway, and the tool has to be run again.</source>
        <translation>A instalação é interrompida no meio, e a ferramenta precisa ser executada novamente.</translation>
    </message>
    <message>
        <source>Age of the last successful run on the day of the installation</source>
        <extracomment>Last: most recent</extracomment>
        <translation>Idade da última execução bem-sucedida no dia da instalação</translation>
    </message>
    <message>
        <source>Compare the date of the last successful run with the planned day of the installation.</source>
        <extracomment>Last: most recent</extracomment>
        <translation>Compare a data da última execução bem-sucedida com o dia planejado para a instalação.</translation>
    </message>
    <message>
        <source>If more than 14 days lie between them, run the Migration Preparation Tool again.</source>
        <translation>Se houver mais de 14 dias entre as duas datas, execute novamente a Ferramenta de Preparação da Migração.</translation>
    </message>
    <message>
        <source>Age of the preparation tool’s run</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Idade da execução da ferramenta</translation>
    </message>
    <message>
        <source>Prepare the installation medium</source>
        <extracomment>Title of a step</extracomment>
        <translation>Preparar a mídia de instalação</translation>
    </message>
    <message>
        <source>The new server starts from this medium, and a flash drive is faster than a disc.</source>
        <translation>O servidor novo é iniciado por esta mídia, e um pendrive é mais rápido que um disco.</translation>
    </message>
    <message>
        <source>The medium starts a computer</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>A mídia inicia um computador</translation>
    </message>
    <message>
        <source>Have Windows Server 2012 Essentials DVD1 ready, or make a bootable USB flash drive from the ISO file with the Windows 7 USB/DVD Download Tool.</source>
        <translation>Tenha à mão o DVD1 do Windows Server 2012 Essentials ou crie um pendrive inicializável a partir do arquivo ISO com o Windows 7 USB/DVD Download Tool.</translation>
    </message>
    <message>
        <source>Check the processor: 64-bit, 1.4 GHz with one core or 1.3 GHz with several; 3.1 GHz with several is recommended.</source>
        <translation>Verifique o processador: 64 bits, 1,4 GHz com um núcleo ou 1,3 GHz com vários; recomendado: 3,1 GHz com vários.</translation>
    </message>
    <message>
        <source>Check the memory: 2 GB, recommended 8 GB.</source>
        <translation>Verifique a memória: 2 GB, recomendados 8 GB.</translation>
    </message>
    <message>
        <source>Check the disk: 160 GB with a system partition of 60 GB on C:.</source>
        <translation>Verifique o disco: 160 GB com uma partição do sistema de 60 GB em C:.</translation>
    </message>
    <message>
        <source>Check that exactly one network adapter is enabled, with Gigabit Ethernet and a cable to the router.</source>
        <translation>Verifique se exatamente um adaptador de rede está habilitado, com Gigabit Ethernet e um cabo até o roteador.</translation>
    </message>
    <message>
        <source>On a used machine, reformat and repartition the disks first.</source>
        <translation>Em um computador usado, reformate e reparticione os discos primeiro.</translation>
    </message>
    <message>
        <source>An answer file can be put on a USB flash drive; without one you enter the migration data in the wizard.</source>
        <translation>Um arquivo de resposta pode ser colocado em um pendrive; sem ele, você insere os dados da migração no assistente.</translation>
    </message>
    <message>
        <source>Start the destination from the medium</source>
        <extracomment>Title of a step; the destination: the destination server</extracomment>
        <translation>Iniciar o destino pela mídia</translation>
    </message>
    <message>
        <source>Migration mode exists only in a new installation.</source>
        <translation>O modo de migração só existe em uma instalação nova.</translation>
    </message>
    <message>
        <source>The setup of the new system runs</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>O programa de instalação do novo sistema está em execução</translation>
    </message>
    <message>
        <source>Start the server and confirm with any key when it asks whether to start from CD or DVD.</source>
        <translation>Ligue o servidor e pressione qualquer tecla quando ele perguntar se deve iniciar pelo CD ou DVD.</translation>
    </message>
    <message>
        <source>If it does not start from the disc, put “DVD-ROM” first in the boot order of the BIOS.</source>
        <translation>Se ele não iniciar pelo disco, coloque “DVD-ROM” em primeiro lugar na ordem de inicialização do BIOS.</translation>
    </message>
    <message>
        <source>Choose “New Installation”; some media show “Install now” instead.</source>
        <translation>Clique em “Nova Instalação” (New Installation); algumas mídias mostram “Instalar agora” (Install now).</translation>
    </message>
    <message>
        <source>Media with “Install now” also ask for product key, licence, “Custom” and the disk; the goal is the same.</source>
        <translation>Mídias com “Instalar agora” (Install now) também pedem chave do produto, licença, “Personalizada” (Custom) e o disco; o resultado é o mesmo.</translation>
    </message>
    <message>
        <source>Load disk drivers</source>
        <extracomment>Title of a step</extracomment>
        <translation>Carregar drivers de disco</translation>
    </message>
    <message>
        <source>Setup can use only a disk that it sees.</source>
        <translation>O programa de instalação só pode usar um disco que ele reconheça.</translation>
    </message>
    <message>
        <source>An internal disk is missing from the list</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Um disco interno não aparece na lista</translation>
    </message>
    <message>
        <source>The system cannot be installed on this disk.</source>
        <translation>O sistema não pode ser instalado neste disco.</translation>
    </message>
    <message>
        <source>All internal disks are listed</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Todos os discos internos estão listados</translation>
    </message>
    <message>
        <source>Choose “Load Drivers” (on some media “Load Driver”) and name the drivers of the disk controller.</source>
        <translation>Clique em “Carregar Drivers” (Load Drivers; em algumas mídias, Load Driver) e indique os drivers da controladora de disco.</translation>
    </message>
    <message>
        <source>Confirm erasing the primary disk and install</source>
        <extracomment>Title of a step</extracomment>
        <translation>Confirmar que o disco primário será apagado e instalar</translation>
    </message>
    <message>
        <source>The new system takes the whole primary disk.</source>
        <translation>O novo sistema ocupa todo o disco primário.</translation>
    </message>
    <message>
        <source>The files of the new system are being copied</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Os arquivos do novo sistema estão sendo copiados</translation>
    </message>
    <message>
        <source>Make sure that nothing on the primary disk of this machine is still needed.</source>
        <translation>Confirme que nada no disco primário deste computador ainda é necessário.</translation>
    </message>
    <message>
        <source>Tick the box that all data on the primary disk will be deleted, and choose “Install”.</source>
        <translation>Marque a caixa de que todos os dados no disco primário serão excluídos e clique em “Instalar”.</translation>
    </message>
    <message>
        <source>This destroys everything on the primary disk of the destination server.</source>
        <translation>Isto destrói tudo o que está no disco primário do servidor de destino.</translation>
    </message>
    <message>
        <source>Media with “Install now” show no such box; there you choose “Custom” and the disk.</source>
        <translation>Mídias com “Instalar agora” (Install now) não mostram essa caixa; nelas, escolha “Personalizada” (Custom) e o disco.</translation>
    </message>
    <message>
        <source>Check date, time and time zone in the wizard</source>
        <extracomment>Title of a step</extracomment>
        <translation>Verificar data, hora e fuso horário no assistente</translation>
    </message>
    <message>
        <source>The new server can join the domain only when its clock agrees with that of the source server.</source>
        <translation>O servidor novo só pode ingressar no domínio se o relógio dele coincidir com o do servidor de origem.</translation>
    </message>
    <message>
        <source>At most 5 minutes from the source server; same date; same time zone</source>
        <translation>No máximo 5 minutos de diferença do servidor de origem; mesma data; mesmo fuso horário</translation>
    </message>
    <message>
        <source>The installation may fail when it joins the domain.</source>
        <translation>A instalação pode falhar ao ingressar no domínio.</translation>
    </message>
    <message>
        <source>A measured difference of less than 5 minutes, and date and time zone confirmed</source>
        <translation>Uma diferença medida de menos de 5 minutos, com data e fuso horário confirmados</translation>
    </message>
    <message>
        <source>On the page “Verify the date and time settings” set date, time and time zone like those of the source server.</source>
        <translation>Na página “Verificar as configurações de data e hora” (Verify the date and time settings), defina data, hora e fuso horário iguais aos do servidor de origem.</translation>
    </message>
    <message>
        <source>In a virtual machine use the time zone of the host.</source>
        <translation>Em uma máquina virtual, use o fuso horário do host.</translation>
    </message>
    <message>
        <source>Under Hyper-V turn off the time synchronization with the host, or use the time zone of the host.</source>
        <translation>No Hyper-V, desabilite a sincronização de horário com o host ou use o fuso horário do host.</translation>
    </message>
    <message>
        <source>Choose the migration mode</source>
        <extracomment>Title of a step</extracomment>
        <translation>Escolher o modo de migração</translation>
    </message>
    <message>
        <source>Only this mode joins the existing domain and takes over its roles.</source>
        <translation>Só este modo ingressa no domínio existente e assume as funções dele.</translation>
    </message>
    <message>
        <source>Server name: up to 15 characters; administrator account: up to 19 characters; password: at least 8 characters</source>
        <translation>Nome do servidor: até 15 caracteres; conta de administrador: até 19 caracteres; senha: pelo menos 8 caracteres</translation>
    </message>
    <message>
        <source>The server starts a domain of its own and has to be installed again.</source>
        <translation>O servidor cria um domínio próprio e precisa ser instalado novamente.</translation>
    </message>
    <message>
        <source>The wizard shows the source domain and goes on</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>O assistente mostra o domínio de origem e prossegue</translation>
    </message>
    <message>
        <source>On the page “Choose server installation mode” choose “Server migration”.</source>
        <translation>Na página “Escolher modo de instalação do servidor” (Choose server installation mode), clique em “Migração de servidor” (Server migration).</translation>
    </message>
    <message>
        <source>Enter the source domain, the source server and the administrator account of the migration.</source>
        <translation>Insira o domínio de origem, o servidor de origem e a conta de administrador da migração.</translation>
    </message>
    <message>
        <source>Choose a unique server name of letters, digits and hyphens, not digits only, and with no hyphen in front.</source>
        <translation>Escolha um nome de servidor único, com letras, algarismos e hifens, não só com algarismos e sem hífen no início.</translation>
    </message>
    <message>
        <source>Choose an account name other than the two that are reserved.</source>
        <translation>Escolha um nome de conta diferente dos dois que são reservados.</translation>
    </message>
    <message>
        <source>Choose a password with characters of three of the four classes: capital letters, small letters, digits and signs.</source>
        <translation>Escolha uma senha com caracteres de três das quatro classes: letras maiúsculas, letras minúsculas, algarismos e símbolos.</translation>
    </message>
    <message>
        <source>The server name and the internal domain name cannot be changed after this step.</source>
        <translation>O nome do servidor e o nome do domínio interno não podem ser alterados depois desta etapa.</translation>
    </message>
    <message>
        <source>Microsoft’s guide speaks of an answer file here; with or without one, the wizard asks for the same data.</source>
        <translation>O guia de migração da Microsoft fala aqui de um arquivo de resposta; com ou sem ele, o assistente pede os mesmos dados.</translation>
    </message>
    <message>
        <source>Wait for the success message</source>
        <extracomment>Title of a step</extracomment>
        <translation>Aguardar a mensagem de êxito</translation>
    </message>
    <message>
        <source>An interrupted configuration leaves a half-made domain controller behind.</source>
        <translation>Uma configuração interrompida deixa um controlador de domínio pela metade.</translation>
    </message>
    <message>
        <source>The next steps meet a server that is not ready.</source>
        <translation>As próximas etapas encontram um servidor que não está pronto.</translation>
    </message>
    <message>
        <source>The message “Your server is successfully migrated”</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>A mensagem “Seu servidor foi migrado com êxito” (Your server is successfully migrated)</translation>
    </message>
    <message>
        <source>Leave the server alone: no restart by hand, no unplugged cable, no restart of the router.</source>
        <translation>Não mexa no servidor: nenhuma reinicialização manual, nenhum cabo desconectado, nenhuma reinicialização do roteador.</translation>
    </message>
    <message>
        <source>If you need the desktop meanwhile, unlock it as the built-in administrator with an empty password.</source>
        <translation>Se precisar da área de trabalho enquanto isso, desbloqueie-a como administrador interno, com senha vazia.</translation>
    </message>
    <message>
        <source>Wait for “Your server is successfully migrated” and choose “Close”.</source>
        <translation>Aguarde “Seu servidor foi migrado com êxito” (Your server is successfully migrated) e clique em “Fechar”.</translation>
    </message>
    <message>
        <source>Expect about 30 minutes for the system and about 30 minutes for the configuration on the smallest hardware.</source>
        <translation>No hardware mais modesto, conte com cerca de 30 minutos para o sistema e cerca de 30 minutos para a configuração.</translation>
    </message>
    <message>
        <source>The server restarts and signs in by itself with the administrator account of the migration.</source>
        <translation>O servidor é reiniciado e entra automaticamente com a conta de administrador da migração.</translation>
    </message>
    <message>
        <source>Gate: confirm what the wizard did</source>
        <extracomment>Title of a step; gate: a point that may be passed only when its condition is met</extracomment>
        <translation>Ponto de controle: confirmar o que o assistente fez</translation>
    </message>
    <message>
        <source>Everything that follows relies on the new server being the domain controller that holds all roles.</source>
        <translation>Tudo o que vem a seguir depende de o servidor novo ser o controlador de domínio que detém todas as funções.</translation>
    </message>
    <message>
        <source>Only one server with Windows Server 2012 Essentials after the migration; it is a domain controller and holds the roles</source>
        <translation>Apenas um servidor com o Windows Server 2012 Essentials após a migração; ele é controlador de domínio e detém as funções</translation>
    </message>
    <message>
        <source>Only one server with Windows Server 2012 Essentials in the network; it is a domain controller and holds the roles</source>
        <translation>Apenas um servidor com o Windows Server 2012 Essentials na rede; ele é controlador de domínio e detém as funções</translation>
    </message>
    <message>
        <source>A role that stayed on the source server is lost when the source server goes.</source>
        <translation>Uma função que ficou no servidor de origem se perde quando o servidor de origem sai.</translation>
    </message>
    <message>
        <source>Schema version 56, all five operations master roles and a ready global catalog on the destination server</source>
        <translation>Versão de esquema 56, as cinco funções de mestre de operações e um catálogo global pronto no servidor de destino</translation>
    </message>
    <message>
        <source>Check that the destination server has joined the domain as a domain controller.</source>
        <translation>Verifique se o servidor de destino ingressou no domínio como controlador de domínio.</translation>
    </message>
    <message>
        <source>Check that it holds the five operations master (FSMO) roles and is a global catalog.</source>
        <translation>Verifique se ele detém as cinco funções de mestre de operações (FSMO) e é um catálogo global.</translation>
    </message>
    <message>
        <source>Check that it is the site licensing server.</source>
        <translation>Verifique se ele é o servidor de licenciamento do site.</translation>
    </message>
    <message>
        <source>Check that the schema has version 56 on both servers.</source>
        <translation>Verifique se o esquema está na versão 56 nos dois servidores.</translation>
    </message>
    <message>
        <source>Check that the destination server does not hand out addresses by DHCP.</source>
        <translation>Verifique se o servidor de destino não distribui endereços por DHCP.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for SBS 2003 does not list the schema update among the wizard’s tasks; it has to be there all the same.</source>
        <translation>O guia de migração da Microsoft para o SBS 2003 não lista a atualização do esquema entre as tarefas do assistente; mesmo assim, ela precisa estar feita.</translation>
    </message>
    <message>
        <source>Microsoft’s guide does not list the schema update as a task of the wizard; it has to be there all the same.</source>
        <translation>O guia de migração da Microsoft não lista a atualização do esquema como tarefa do assistente; mesmo assim, ela precisa estar feita.</translation>
    </message>
    <message>
        <source>Microsoft’s guide does not list the schema update; check it all the same, though the source has version 56.</source>
        <extracomment>The source: the source server</extracomment>
        <translation>O guia de migração da Microsoft não lista a atualização do esquema; verifique-a mesmo assim, embora a origem já tenha a versão 56.</translation>
    </message>
    <message>
        <source>The guide says that the product does not use the DHCP Server role, yet setup may switch it on when the router does not offer DHCP.</source>
        <translation>O guia de migração diz que o produto não usa a função de servidor DHCP, mas a instalação pode ativá-la quando o roteador não oferece DHCP.</translation>
    </message>
    <message>
        <source>The guide says the DHCP Server role is not used by default; setup may switch it on without DHCP on the router.</source>
        <translation>O guia de migração diz que a função de servidor DHCP não é usada por padrão; a instalação pode ativá-la se não houver DHCP no roteador.</translation>
    </message>
    <message>
        <source>Setup may switch on the DHCP Server role when the router does not offer DHCP.</source>
        <translation>A instalação pode ativar a função de servidor DHCP quando o roteador não oferece DHCP.</translation>
    </message>
    <message>
        <source>The guide for Windows Server 2008 Foundation sets no period of 21 days; the source server may stay.</source>
        <translation>O guia de migração para o Windows Server 2008 Foundation não define um período de 21 dias; o servidor de origem pode ficar.</translation>
    </message>
    <message>
        <source>System of the destination server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Sistema do servidor de destino</translation>
    </message>
    <message>
        <source>Destination as domain controller</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Destino como controlador de domínio</translation>
    </message>
    <message>
        <source>Destination as global catalog</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Destino como catálogo global</translation>
    </message>
    <message>
        <source>Site licensing server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Servidor de licenciamento do site</translation>
    </message>
    <message>
        <source>Only one Essentials server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Apenas um servidor Essentials</translation>
    </message>
    <message>
        <source>Start the 21-day countdown</source>
        <extracomment>Title of a step</extracomment>
        <translation>Iniciar a contagem de 21 dias</translation>
    </message>
    <message>
        <source>The licence tolerates both servers in one network only for a limited time.</source>
        <translation>A licença tolera os dois servidores em uma rede só por tempo limitado.</translation>
    </message>
    <message>
        <source>Source server out of the network within 21 days, or 7 days until update KB943494 is proven on it; after its demotion 7 days or the rest of the 21, whichever is less</source>
        <translation>Servidor de origem fora da rede em até 21 dias, ou 7 dias enquanto a atualização KB943494 não for comprovada nele; após o rebaixamento dele, 7 dias ou o restante dos 21, o que for menor</translation>
    </message>
    <message>
        <source>Source server out of the network within 21 days</source>
        <extracomment>Limit of a step</extracomment>
        <translation>Servidor de origem fora da rede em até 21 dias</translation>
    </message>
    <message>
        <source>When the period ends, the source server shuts down.</source>
        <translation>Quando o período termina, o servidor de origem se desliga.</translation>
    </message>
    <message>
        <source>The day on which the destination server became a domain controller, and the last day of the period</source>
        <extracomment>Last: final</extracomment>
        <translation>O dia em que o servidor de destino se tornou controlador de domínio e o último dia do período</translation>
    </message>
    <message>
        <source>Count from the day on which the destination server became a domain controller.</source>
        <translation>Conte a partir do dia em que o servidor de destino se tornou controlador de domínio.</translation>
    </message>
    <message>
        <source>Find out whether update KB943494 is installed on the source server.</source>
        <translation>Descubra se a atualização KB943494 está instalada no servidor de origem.</translation>
    </message>
    <message>
        <source>Plan the removal of the source server for a day within the period: 21 days with the update, 7 days without it.</source>
        <translation>Planeje a remoção do servidor de origem para um dia dentro do período: 21 dias com a atualização, 7 dias sem ela.</translation>
    </message>
    <message>
        <source>Plan the removal of the source server for a day within the 21 days.</source>
        <translation>Planeje a remoção do servidor de origem para um dia dentro dos 21 dias.</translation>
    </message>
    <message>
        <source>Tell the customer about the last day.</source>
        <extracomment>Last: final</extracomment>
        <translation>Informe o último dia ao cliente.</translation>
    </message>
    <message>
        <source>Until the source server is gone, the event log gets one licensing error a day (FSMO Role Check, licensing policy).</source>
        <extracomment>Log: the event log of Windows</extracomment>
        <translation>Até o servidor de origem sair, o log de eventos recebe um erro de licenciamento por dia (Verificação de Função FSMO, política de licenciamento; em inglês: FSMO Role Check, licensing policy).</translation>
    </message>
    <message>
        <source>The message demands the PDC emulator and domain naming roles of an Essentials server; the source has lost them.</source>
        <extracomment>The source: the source server</extracomment>
        <translation>A mensagem exige de um servidor Essentials as funções de emulador de PDC e de mestre de nomeação de domínio; a origem não as tem mais.</translation>
    </message>
    <message>
        <source>The message demands that the Essentials server holds the PDC emulator and domain naming roles.</source>
        <translation>A mensagem exige que o servidor Essentials detenha as funções de emulador de PDC e de mestre de nomeação de domínio.</translation>
    </message>
    <message>
        <source>The text of that event names a “Management Server” and says that “this server” shuts down; it is the source server that does.</source>
        <translation>O texto desse evento fala de um “Servidor de Gerenciamento” (Management Server) e diz que “este servidor” (this server) se desliga; na verdade, é o servidor de origem.</translation>
    </message>
    <message>
        <source>The guides give several starting points for the 21 days; the earliest one is used here.</source>
        <translation>Os guias de migração dão vários pontos de partida para os 21 dias; aqui vale o mais antigo.</translation>
    </message>
    <message>
        <source>Time left for the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Prazo restante do servidor de origem</translation>
    </message>
    <message>
        <source>Check the new domain controller</source>
        <extracomment>Title of a step</extracomment>
        <translation>Verificar o novo controlador de domínio</translation>
    </message>
    <message>
        <source>Client computers will rely on it, so its faults have to go before they are connected.</source>
        <translation>Os computadores cliente vão depender dele; por isso, as falhas dele precisam ser resolvidas antes de eles serem conectados.</translation>
    </message>
    <message>
        <source>Client computers will rely on it alone, so its faults have to go while the source server is still there.</source>
        <translation>Os computadores cliente vão depender só dele; por isso, as falhas dele precisam ser resolvidas enquanto o servidor de origem ainda está lá.</translation>
    </message>
    <message>
        <source>Faults of the new domain controller come up when the client computers rely on it.</source>
        <translation>As falhas do novo controlador de domínio aparecem quando os computadores cliente dependem dele.</translation>
    </message>
    <message>
        <source>Faults of the new domain controller come up after the source server is gone.</source>
        <translation>As falhas do novo controlador de domínio aparecem depois que o servidor de origem saiu.</translation>
    </message>
    <message>
        <source>Output of the tools without open errors</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Saída das ferramentas sem erros em aberto</translation>
    </message>
    <message>
        <source>Test the new domain controller.</source>
        <translation>Teste o novo controlador de domínio.</translation>
    </message>
    <message>
        <source>Test the replication in both directions.</source>
        <translation>Teste a replicação nas duas direções.</translation>
    </message>
    <message>
        <source>Test the network on the source server.</source>
        <translation>Teste a rede no servidor de origem.</translation>
    </message>
    <message>
        <source>Correct everything that the tools report before you go on.</source>
        <translation>Corrija tudo o que as ferramentas apontarem antes de continuar.</translation>
    </message>
    <message>
        <source>Microsoft’s guide recommends Netdiag for the new server too; it does not exist there, only on Windows Server 2003.</source>
        <translation>O guia de migração da Microsoft recomenda o Netdiag também para o servidor novo; ele não existe lá, só no Windows Server 2003.</translation>
    </message>
    <message>
        <source>Microsoft’s guide also recommends Netdiag; neither server has it, and the tools named here are enough.</source>
        <translation>O guia de migração da Microsoft também recomenda o Netdiag; nenhum dos dois servidores o tem, e as ferramentas citadas aqui bastam.</translation>
    </message>
    <message>
        <source>Build the second Exchange server</source>
        <extracomment>Title of a step</extracomment>
        <translation>Montar o segundo servidor Exchange</translation>
    </message>
    <message>
        <source>The mailboxes need their new home before Exchange leaves the source server.</source>
        <extracomment>Home for e-mail: the system that hosts the mailboxes</extracomment>
        <translation>As caixas de correio precisam de um novo lugar antes que o Exchange saia do servidor de origem.</translation>
    </message>
    <message>
        <source>Exchange on premises is the chosen home for e-mail</source>
        <extracomment>When the step is needed; home for e-mail: the system that hosts the mailboxes</extracomment>
        <translation>O Exchange local é o sistema de email escolhido</translation>
    </message>
    <message>
        <source>The mailboxes stay on the source server and keep it from being demoted.</source>
        <translation>As caixas de correio ficam no servidor de origem e impedem o rebaixamento dele.</translation>
    </message>
    <message>
        <source>The new Exchange server sends and receives mail</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>O novo servidor Exchange envia e recebe emails</translation>
    </message>
    <message>
        <source>Install Exchange on a second server that is a member of the domain.</source>
        <translation>Instale o Exchange em um segundo servidor que seja membro do domínio.</translation>
    </message>
    <message>
        <source>Integrate it with the destination server.</source>
        <translation>Integre-o ao servidor de destino.</translation>
    </message>
    <message>
        <source>Finish the move of the mailboxes before the source server is demoted.</source>
        <translation>Termine de mover as caixas de correio antes de o servidor de origem ser rebaixado.</translation>
    </message>
    <message>
        <source>Turn on Office 365 integration</source>
        <extracomment>Title of a step</extracomment>
        <translation>Ativar a integração com o Office 365</translation>
    </message>
    <message>
        <source>With it the Dashboard manages the online accounts together with those of the domain.</source>
        <translation>Com ela, o painel gerencia as contas online junto com as do domínio.</translation>
    </message>
    <message>
        <source>Office 365 is the chosen home for e-mail</source>
        <extracomment>When the step is needed; home for e-mail: the system that hosts the mailboxes</extracomment>
        <translation>O Office 365 é o sistema de email escolhido</translation>
    </message>
    <message>
        <source>Online accounts and passwords have to be maintained separately by hand.</source>
        <translation>As contas e senhas online precisam ser mantidas separadamente, de forma manual.</translation>
    </message>
    <message>
        <source>The Dashboard shows the Office 365 subscription</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>O painel mostra a assinatura do Office 365</translation>
    </message>
    <message>
        <source>Open the Dashboard, start the Office 365 integration and complete its wizard.</source>
        <translation>Abra o painel, inicie a integração com o Office 365 e conclua o assistente.</translation>
    </message>
    <message>
        <source>The guide for 2012 R2 demands that Exchange is removed from the source when the integration is used; this one leaves it open, so settle it with the customer.</source>
        <extracomment>The source: the source server</extracomment>
        <translation>O guia de migração para o 2012 R2 exige que o Exchange seja removido da origem quando a integração é usada; este deixa a questão em aberto; por isso, combine com o cliente.</translation>
    </message>
    <message>
        <source>Join computers to the new network</source>
        <translation>Unir computadores à nova rede</translation>
    </message>
    <message>
        <source>Join computers</source>
        <extracomment>Short name of phase 3 for the timeline; keep it under 24 characters</extracomment>
        <translation>Unir computadores</translation>
    </message>
    <message>
        <source>Uninstall the old Connector software</source>
        <extracomment>Title of a step</extracomment>
        <translation>Desinstalar o software Connector antigo</translation>
    </message>
    <message>
        <source>A client computer can be connected to only one Essentials server at a time.</source>
        <translation>Um computador cliente só pode estar conectado a um servidor Essentials por vez.</translation>
    </message>
    <message>
        <source>The client computer is joined to the source server with Connector software</source>
        <extracomment>When the step is needed</extracomment>
        <translation>O computador cliente está conectado ao servidor de origem com o software Connector</translation>
    </message>
    <message>
        <source>The client computer cannot be connected to the destination server.</source>
        <translation>O computador cliente não pode ser conectado ao servidor de destino.</translation>
    </message>
    <message>
        <source>“Programs and Features” no longer lists the old Connector</source>
        <extracomment>What proves that the step is done; the label in quotation marks is a page of Windows</extracomment>
        <translation>“Programas e Recursos” (Programs and Features) não lista mais o Connector antigo</translation>
    </message>
    <message>
        <source>Open Control Panel &gt; Programs and Features on each client computer that is connected to the source server.</source>
        <translation>Abra Painel de controle &gt; Programas e Recursos (Programs and Features) em cada computador cliente que esteja conectado ao servidor de origem.</translation>
    </message>
    <message>
        <source>Uninstall the Connector software of the source server.</source>
        <translation>Desinstale o software Connector do servidor de origem.</translation>
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
        <translation>Conectar cada computador cliente ao destino</translation>
    </message>
    <message>
        <source>The Connector lists the computer in the Dashboard, backs it up and watches its health.</source>
        <translation>O Connector lista o computador no painel, faz backup dele e monitora sua integridade.</translation>
    </message>
    <message>
        <source>Windows 7, Windows 8 or Mac OS X 10.5 to 10.8; 1.4 GHz, 1 GB of memory, 1 GB of free space; name up to 15 characters</source>
        <translation>Windows 7, Windows 8 ou Mac OS X 10.5 a 10.8; 1,4 GHz, 1 GB de memória, 1 GB de espaço livre; nome com até 15 caracteres</translation>
    </message>
    <message>
        <source>The computer has neither backup nor Remote Web Access.</source>
        <translation>O computador não tem backup nem Acesso via Web Remoto.</translation>
    </message>
    <message>
        <source>The computer is listed in the Dashboard, and the Connector is installed</source>
        <translation>O computador aparece no painel, e o Connector está instalado</translation>
    </message>
    <message>
        <source>Check that the computer has an NTFS boot partition, .NET Framework 4.5, the right time and an address in the server’s subnet.</source>
        <translation>Verifique se o computador tem uma partição de inicialização NTFS, o .NET Framework 4.5, a hora certa e um endereço na sub-rede do servidor.</translation>
    </message>
    <message>
        <source>Check that the name of the computer has only ASCII characters and no underscore.</source>
        <translation>Verifique se o nome do computador tem só caracteres ASCII e nenhum sublinhado.</translation>
    </message>
    <message>
        <source>On a computer with several accounts sign in with the one whose documents and settings are to be kept.</source>
        <translation>Em um computador com várias contas, entre com aquela cujos documentos e configurações devem ser mantidos.</translation>
    </message>
    <message>
        <source>Open this address with the name of the destination server in a browser.</source>
        <translation>Abra este endereço, com o nome do servidor de destino, em um navegador.</translation>
    </message>
    <message>
        <source>Install the Windows Server Connector as on a new computer, whether the computer is in the domain already or not.</source>
        <translation>Instale o Windows Server Connector como em um computador novo, esteja o computador já no domínio ou não.</translation>
    </message>
    <message>
        <source>Windows XP and Windows Vista are not supported by the Connector; leave out those that are in the domain already.</source>
        <translation>O Connector não dá suporte ao Windows XP nem ao Windows Vista; deixe de fora os que já estão no domínio.</translation>
    </message>
    <message>
        <source>Home editions of Windows cannot join a domain.</source>
        <translation>Edições Home do Windows não podem ingressar em um domínio.</translation>
    </message>
    <message>
        <source>Systems of the computers</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Sistemas dos computadores</translation>
    </message>
    <message>
        <source>Check that clients take Group Policy from the destination</source>
        <extracomment>Title of a step; the destination: the destination server</extracomment>
        <translation>Verificar se os computadores cliente recebem a Política de Grupo do destino</translation>
    </message>
    <message>
        <source>A client that still reads its policies from the source loses them with it.</source>
        <extracomment>The source: the source server</extracomment>
        <translation>Um computador cliente que ainda lê suas políticas da origem as perde junto com ela.</translation>
    </message>
    <message>
        <source>The source had custom Group Policy, such as folder redirection</source>
        <extracomment>When the step is needed</extracomment>
        <translation>A origem tinha uma Política de Grupo personalizada, como redirecionamento de pastas</translation>
    </message>
    <message>
        <source>Policies and redirected folders keep pointing to the source server.</source>
        <translation>As políticas e as pastas redirecionadas continuam apontando para o servidor de origem.</translation>
    </message>
    <message>
        <source>Output of the command that names the destination server</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Saída do comando que indica o servidor de destino</translation>
    </message>
    <message>
        <source>Keep both servers running meanwhile.</source>
        <translation>Enquanto isso, mantenha os dois servidores em execução.</translation>
    </message>
    <message>
        <source>Open a command prompt on each client computer and show the applied policies.</source>
        <translation>Abra um prompt de comando em cada computador cliente e mostre as políticas aplicadas.</translation>
    </message>
    <message>
        <source>Check that this line names the destination server, for example “DestinationSrv.Domain.local”.</source>
        <translation>Verifique se esta linha (traduzida em um Windows em português) indica o servidor de destino, por exemplo “DestinationSrv.Domain.local”.</translation>
    </message>
    <message>
        <source>Ignore the line “Domain Type”: it shows a year of Windows that says nothing about the migration.</source>
        <translation>Ignore a linha “Tipo de Domínio” (Domain Type): ela mostra um ano do Windows que nada diz sobre a migração.</translation>
    </message>
    <message>
        <source>Refresh Group Policy</source>
        <extracomment>Title of a step</extracomment>
        <translation>Atualizar a Política de Grupo</translation>
    </message>
    <message>
        <source>A refresh lets the client look for its domain controller again.</source>
        <translation>Com uma atualização, o computador cliente procura novamente seu controlador de domínio.</translation>
    </message>
    <message>
        <source>The output does not name the destination server</source>
        <extracomment>When the step is needed</extracomment>
        <translation>A saída não indica o servidor de destino</translation>
    </message>
    <message>
        <source>The repeated check names the destination server</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>A verificação repetida indica o servidor de destino</translation>
    </message>
    <message>
        <source>Refresh the policies on the client computer.</source>
        <translation>Atualize as políticas no computador cliente.</translation>
    </message>
    <message>
        <source>Check the source of the policies again.</source>
        <extracomment>Source: the server that the policies come from</extracomment>
        <translation>Verifique novamente de onde vêm as políticas.</translation>
    </message>
    <message>
        <source>Find out why policy fails</source>
        <extracomment>Title of a step</extracomment>
        <translation>Descobrir por que a política falha</translation>
    </message>
    <message>
        <source>The failing policy names its own error.</source>
        <translation>A própria política que falha informa o erro.</translation>
    </message>
    <message>
        <source>The output still does not name the destination server after the refresh</source>
        <translation>A saída continua sem indicar o servidor de destino após a atualização</translation>
    </message>
    <message>
        <source>The error is found and corrected</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>O erro foi encontrado e corrigido</translation>
    </message>
    <message>
        <source>Show the resulting set of policies on the client computer.</source>
        <translation>Mostre o conjunto de políticas resultante no computador cliente.</translation>
    </message>
    <message>
        <source>Expand the tree to the node marked with an X and choose “View Error” from its context menu.</source>
        <translation>Expanda a árvore até o nó marcado com um X e clique em “Exibir Erro” (View Error) no menu de contexto dele.</translation>
    </message>
    <message>
        <source>Correct the error and check the source of the policies again.</source>
        <extracomment>Source: the server that the policies come from</extracomment>
        <translation>Corrija o erro e verifique novamente de onde vêm as políticas.</translation>
    </message>
    <message>
        <source>Move DHCP from the source to the router</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>Mover o DHCP da origem para o roteador</translation>
    </message>
    <message>
        <source>The destination server does not take over DHCP, and two DHCP servers disturb each other.</source>
        <translation>O servidor de destino não assume o DHCP, e dois servidores DHCP atrapalham um ao outro.</translation>
    </message>
    <message>
        <source>The source server runs DHCP</source>
        <extracomment>When the step is needed</extracomment>
        <translation>O servidor de origem executa o DHCP</translation>
    </message>
    <message>
        <source>If the address of the destination server changed all the same, correct the port forwarding.</source>
        <extracomment>Forward: let the router pass requests on to a server</extracomment>
        <translation>Se o endereço do servidor de destino mudou mesmo assim, corrija o encaminhamento de porta.</translation>
    </message>
    <message>
        <source>With another range and no fixed address, the router may give the destination server a different address.</source>
        <translation>Com outro intervalo e sem endereço fixo, o roteador pode dar ao servidor de destino um endereço diferente.</translation>
    </message>
    <message>
        <source>Phase 1 of Microsoft’s guide advises to wait until the source server goes; you may, but only until it is switched off.</source>
        <translation>A fase 1 do guia de migração da Microsoft aconselha esperar até o servidor de origem sair; você pode esperar, mas só até ele ser desligado.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for this product has no such step, but a source server with DHCP needs it all the same.</source>
        <translation>O guia de migração da Microsoft para este produto não tem essa etapa, mas um servidor de origem com DHCP precisa dela mesmo assim.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for this product speaks of moving DHCP but has no step for it; it is as for other products.</source>
        <translation>O guia de migração da Microsoft para este produto fala em mover o DHCP, mas não tem uma etapa para isso; ela é igual à dos outros produtos.</translation>
    </message>
    <message>
        <source>Configure the network with Set up Anywhere Access</source>
        <extracomment>Title of a step</extracomment>
        <translation>Configurar a rede com “Configurar o Acesso em Qualquer Local”</translation>
    </message>
    <message>
        <source>The wizard sets up the router and the domain name for access from outside.</source>
        <translation>O assistente configura o roteador e o nome de domínio para o acesso externo.</translation>
    </message>
    <message>
        <source>Nobody reaches the new server from outside.</source>
        <translation>Ninguém acessa o servidor novo de fora.</translation>
    </message>
    <message>
        <source>The Dashboard shows Anywhere Access as configured</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>O painel mostra o Acesso em Qualquer Local (Anywhere Access) como configurado</translation>
    </message>
    <message>
        <source>Open Home &gt; SETUP &gt; Set up Anywhere Access in the Dashboard.</source>
        <translation>No painel, abra Início &gt; CONFIGURAÇÃO &gt; Configurar o Acesso em Qualquer Local (Home &gt; SETUP &gt; Set up Anywhere Access).</translation>
    </message>
    <message>
        <source>Choose “Click to configure Anywhere Access” and complete the wizard.</source>
        <translation>Clique em “Clique para configurar o Acesso em Qualquer Local” (Click to configure Anywhere Access) e conclua o assistente.</translation>
    </message>
    <message>
        <source>If DHCP moves to the router in this phase, move it before you start the wizard.</source>
        <translation>Se o DHCP for movido para o roteador nesta fase, mova-o antes de iniciar o assistente.</translation>
    </message>
    <message>
        <source>Forward the ports by hand</source>
        <extracomment>Title of a step; forward: let the router pass requests on to a server</extracomment>
        <translation>Encaminhar as portas manualmente</translation>
    </message>
    <message>
        <source>The wizard can set up only a router that lets itself be set up by UPnP.</source>
        <translation>O assistente só pode configurar um roteador que se deixe configurar por UPnP.</translation>
    </message>
    <message>
        <source>The router has no UPnP, or it is off</source>
        <extracomment>When the step is needed</extracomment>
        <translation>O roteador não tem UPnP, ou o UPnP está desabilitado</translation>
    </message>
    <message>
        <source>TCP 80 (HTTP) and 443 (HTTPS) to the destination server; TCP 25 (SMTP) to another server with Exchange, if there is one</source>
        <translation>TCP 80 (HTTP) e 443 (HTTPS) para o servidor de destino; TCP 25 (SMTP) para outro servidor com Exchange, se houver</translation>
    </message>
    <message>
        <source>TCP 80 (HTTP) and 443 (HTTPS) to the destination server</source>
        <extracomment>Limits of the step</extracomment>
        <translation>TCP 80 (HTTP) e 443 (HTTPS) para o servidor de destino</translation>
    </message>
    <message>
        <source>Requests from outside end at the router.</source>
        <translation>As solicitações externas param no roteador.</translation>
    </message>
    <message>
        <source>The ports answer from outside the network</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>As portas respondem de fora da rede</translation>
    </message>
    <message>
        <source>Forward TCP 80 and TCP 443 to the destination server.</source>
        <extracomment>Forward: let the router pass requests on to a server</extracomment>
        <translation>Encaminhe TCP 80 e TCP 443 para o servidor de destino.</translation>
    </message>
    <message>
        <source>If there is another server with Exchange, forward TCP 25 to it.</source>
        <translation>Se houver outro servidor com Exchange, encaminhe TCP 25 para ele.</translation>
    </message>
    <message>
        <source>A yellow warning sign beside the router in the wizard can mean that UPnP is missing.</source>
        <translation>Um sinal de aviso amarelo ao lado do roteador no assistente pode significar que falta UPnP.</translation>
    </message>
    <message>
        <source>Import user accounts missing in the Dashboard</source>
        <extracomment>Title of a step</extracomment>
        <translation>Importar contas de usuário que faltam no painel</translation>
    </message>
    <message>
        <source>Accounts come over by themselves, except those whose properties do not meet the requirements.</source>
        <translation>As contas são trazidas automaticamente, exceto aquelas cujas propriedades não atendem aos requisitos.</translation>
    </message>
    <message>
        <source>The account works, but the Dashboard cannot manage it.</source>
        <translation>A conta funciona, mas o painel não pode gerenciá-la.</translation>
    </message>
    <message>
        <source>Every enabled account of a person is listed under Users in the Dashboard</source>
        <translation>Toda conta habilitada de uma pessoa está listada em Usuários (Users) no painel</translation>
    </message>
    <message>
        <source>Compare the user accounts of the domain with the list under Users in the Dashboard.</source>
        <translation>Compare as contas de usuário do domínio com a lista em Usuários (Users) no painel.</translation>
    </message>
    <message>
        <source>Open Windows PowerShell as an administrator and import each missing account.</source>
        <translation>Abra o Windows PowerShell como administrador e importe cada conta que falta.</translation>
    </message>
    <message>
        <source>The guides never list these requirements, so go by the accounts that are missing.</source>
        <translation>Os guias de migração nunca listam esses requisitos; portanto, guie-se pelas contas que faltam.</translation>
    </message>
    <message>
        <source>The guides never list these requirements, nor agree if some or all must be unmet; go by the missing accounts.</source>
        <translation>Os guias de migração nunca listam esses requisitos nem concordam se basta não atender a alguns ou a todos; guie-se pelas contas que faltam.</translation>
    </message>
    <message>
        <source>The link to this task in Microsoft’s guide leads into the guide for SBS 2003; the content is the same.</source>
        <translation>O link para esta tarefa no guia de migração da Microsoft leva ao guia do SBS 2003; o conteúdo é o mesmo.</translation>
    </message>
    <message>
        <source>Remove the SBS 2003 logon script from user accounts</source>
        <extracomment>Title of a step</extracomment>
        <translation>Remover o script de logon do SBS 2003 das contas de usuário</translation>
    </message>
    <message>
        <source>The script belongs to the former server and does nothing useful any more.</source>
        <translation>O script é do servidor anterior e não faz mais nada de útil.</translation>
    </message>
    <message>
        <source>Users wait at every sign-in for a script of a server that is gone.</source>
        <translation>A cada logon, os usuários esperam por um script de um servidor que não existe mais.</translation>
    </message>
    <message>
        <source>The attribute scriptPath is empty for all users</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>O atributo scriptPath está vazio em todos os usuários</translation>
    </message>
    <message>
        <source>If the script was modified, rename it first, so that the changes are kept.</source>
        <translation>Se o script foi modificado, renomeie-o primeiro para que as alterações sejam mantidas.</translation>
    </message>
    <message>
        <source>In Active Directory Users and Computers open Properties &gt; Profile of each user and empty “Logon script”.</source>
        <translation>Em Usuários e Computadores do Active Directory, abra Propriedades &gt; Perfil (Properties &gt; Profile) de cada usuário e esvazie “Script de logon” (Logon script).</translation>
    </message>
    <message>
        <source>Only accounts made with the “Add New Users Wizard” have the script.</source>
        <translation>Só as contas criadas com o “Assistente para Adicionar Novos Usuários” (Add New Users Wizard) têm o script.</translation>
    </message>
    <message>
        <source>Logon script of SBS 2003</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Script de logon do SBS 2003</translation>
    </message>
    <message>
        <source>Assign computers to users for Remote Web Access</source>
        <extracomment>Title of a step</extracomment>
        <translation>Atribuir computadores a usuários para o Acesso via Web Remoto</translation>
    </message>
    <message>
        <source>SBS 2003 showed all computers to everybody; the new server shows only those that are assigned.</source>
        <translation>O SBS 2003 mostrava todos os computadores a todos; o servidor novo mostra só os que estão atribuídos.</translation>
    </message>
    <message>
        <source>SBS 2008 showed all computers to everybody; the new server shows only those that are assigned.</source>
        <translation>O SBS 2008 mostrava todos os computadores a todos; o servidor novo mostra só os que estão atribuídos.</translation>
    </message>
    <message>
        <source>SBS 2011 Standard showed all computers to everybody; the new server shows only those that are assigned.</source>
        <translation>O SBS 2011 Standard mostrava todos os computadores a todos; o servidor novo mostra só os que estão atribuídos.</translation>
    </message>
    <message>
        <source>In Remote Web Access, the new server shows each user only the computers that are assigned.</source>
        <translation>No Acesso via Web Remoto, o servidor novo mostra a cada usuário só os computadores atribuídos a ele.</translation>
    </message>
    <message>
        <source>Users do not see their computers in Remote Web Access.</source>
        <translation>Os usuários não veem seus computadores no Acesso via Web Remoto.</translation>
    </message>
    <message>
        <source>Each user sees their own computer in Remote Web Access</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Cada usuário vê o próprio computador no Acesso via Web Remoto</translation>
    </message>
    <message>
        <source>In the Dashboard open Users, the account, and then “View the account properties”.</source>
        <translation>No painel, abra Usuários (Users), a conta e depois “Exibir as propriedades da conta” (View the account properties).</translation>
    </message>
    <message>
        <source>On the tab “Anywhere Access” tick “Allow Remote Web Access and access to web services applications”.</source>
        <translation>Na guia “Acesso em Qualquer Local” (Anywhere Access), marque “Permitir Acesso via Web Remoto e acesso a aplicativos de serviços Web” (Allow Remote Web Access and access to web services applications).</translation>
    </message>
    <message>
        <source>Tick “Shared Folders”, “Computers” and “Homepage links”, and choose “Apply”.</source>
        <translation>Marque “Pastas Compartilhadas” (Shared Folders), “Computadores” (Computers) e “Links da página inicial” (Homepage links) e clique em “Aplicar”.</translation>
    </message>
    <message>
        <source>On the tab “Computer access” tick the computers of the user.</source>
        <translation>Na guia “Acesso ao computador” (Computer access), marque os computadores do usuário.</translation>
    </message>
    <message>
        <source>Repeat this for each user; nothing has to be done on the client computers.</source>
        <translation>Repita para cada usuário; nada precisa ser feito nos computadores cliente.</translation>
    </message>
    <message>
        <source>If the first new user made after the migration does not work, delete that user and create it again.</source>
        <translation>Se o primeiro usuário novo criado após a migração não funcionar, exclua esse usuário e crie-o novamente.</translation>
    </message>
    <message>
        <source>The overview of Microsoft’s guide puts this step among the post-migration tasks; it belongs here.</source>
        <translation>A visão geral do guia de migração da Microsoft coloca esta etapa entre as tarefas pós-migração; o lugar dela é aqui.</translation>
    </message>
    <message>
        <source>The overview of Microsoft’s guide puts this step in phase 7; it belongs here.</source>
        <translation>A visão geral do guia de migração da Microsoft coloca esta etapa na fase 7; o lugar dela é aqui.</translation>
    </message>
    <message>
        <source>Move settings and data to the destination server</source>
        <translation>Mover configurações e dados para o servidor de destino</translation>
    </message>
    <message>
        <source>Move settings and data</source>
        <extracomment>Short name of phase 4 for the timeline; keep it under 24 characters</extracomment>
        <translation>Mover dados</translation>
    </message>
    <message>
        <source>Delete the old SBS Group Policy objects</source>
        <extracomment>Title of a step</extracomment>
        <translation>Excluir os objetos de Política de Grupo antigos do SBS</translation>
    </message>
    <message>
        <source>They conflict with those of the destination server, which cover all of their settings.</source>
        <translation>Eles entram em conflito com os do servidor de destino, que abrangem todas as configurações deles.</translation>
    </message>
    <message>
        <source>Two sets of policies contradict each other.</source>
        <translation>Dois conjuntos de políticas se contradizem.</translation>
    </message>
    <message>
        <source>None of the names exists under CN=Policies,CN=System</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Nenhum dos nomes existe em CN=Policies,CN=System</translation>
    </message>
    <message>
        <source>Open Server Management &gt; Advanced Management &gt; Group Policy Management &gt; Forest &gt; Domains, your domain, and then Group Policy Objects.</source>
        <translation>Abra Gerenciamento de Servidores &gt; Gerenciamento Avançado (Server Management &gt; Advanced Management), depois Gerenciamento de Política de Grupo &gt; Floresta &gt; Domínios (Group Policy Management &gt; Forest &gt; Domains), seu domínio e, por fim, Objetos de Política de Grupo (Group Policy Objects).</translation>
    </message>
    <message>
        <source>Open Group Policy Management &gt; Forest &gt; Domains, your domain, and then Group Policy Objects.</source>
        <translation>Abra Gerenciamento de Política de Grupo &gt; Floresta &gt; Domínios (Group Policy Management &gt; Forest &gt; Domains), seu domínio e depois Objetos de Política de Grupo (Group Policy Objects).</translation>
    </message>
    <message>
        <source>Save a copy of each object that was modified.</source>
        <translation>Salve uma cópia de cada objeto que foi modificado.</translation>
    </message>
    <message>
        <source>Delete each of these objects that exists.</source>
        <translation>Exclua cada um destes objetos que existir.</translation>
    </message>
    <message>
        <source>With the R2 release, delete these as well.</source>
        <translation>Com a versão R2, exclua também estes.</translation>
    </message>
    <message>
        <source>Delete these as well if they exist.</source>
        <translation>Exclua também estes, se existirem.</translation>
    </message>
    <message>
        <source>Delete also the other objects whose names begin with “Small Business Server”, “Windows SBS” or “Update Services”.</source>
        <translation>Exclua também os outros objetos cujos nomes comecem com “Small Business Server”, “Windows SBS” ou “Update Services”.</translation>
    </message>
    <message>
        <source>Set the password policy in the Dashboard and keep strong passwords.</source>
        <translation>Defina a política de senha no painel e mantenha senhas fortes.</translation>
    </message>
    <message>
        <source>The password policy is now stored in the Default Domain Policy and no longer in an SBS object.</source>
        <translation>A política de senha agora fica na Default Domain Policy (Política de Domínio Padrão) e não mais em um objeto do SBS.</translation>
    </message>
    <message>
        <source>On your server a name may have a hyphen instead of a dash, or “Policies” instead of “Policy”.</source>
        <translation>No seu servidor, um nome pode ter hífen em vez de travessão, ou “Policies” em vez de “Policy”.</translation>
    </message>
    <message>
        <source>Keep the object that redirects folders; it is deleted in phase 5, after the new policy is enabled.</source>
        <translation>Mantenha o objeto que redireciona pastas; ele é excluído na fase 5, depois que a nova política é habilitada.</translation>
    </message>
    <message>
        <source>Microsoft’s guide lists names of SBS 2003 and of an “SBS 2008 R2” that never existed; go by how the names begin.</source>
        <translation>O guia de migração da Microsoft lista nomes do SBS 2003 e de um “SBS 2008 R2” que nunca existiu; guie-se pelo início dos nomes.</translation>
    </message>
    <message>
        <source>Microsoft’s guide goes through “Server Management &gt; Advanced Management”, as in SBS 2003; open the console itself.</source>
        <translation>O guia de migração da Microsoft passa por “Gerenciamento de Servidores &gt; Gerenciamento Avançado” (Server Management &gt; Advanced Management), como no SBS 2003; abra o próprio console.</translation>
    </message>
    <message>
        <source>Old SBS Group Policy objects</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>GPOs antigos do SBS</translation>
    </message>
    <message>
        <source>Links of Group Policy objects</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Vínculos dos GPOs</translation>
    </message>
    <message>
        <source>Password policy of the domain</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Política de senha do domínio</translation>
    </message>
    <message>
        <source>Delete the old WMI filters</source>
        <extracomment>Title of a step</extracomment>
        <translation>Excluir os filtros WMI antigos</translation>
    </message>
    <message>
        <source>They belong to the deleted policies and nothing uses them any more.</source>
        <translation>Eles pertencem às políticas excluídas, e nada mais os usa.</translation>
    </message>
    <message>
        <source>Filters without a policy remain in the directory.</source>
        <translation>Filtros sem política permanecem no diretório.</translation>
    </message>
    <message>
        <source>No such msWMI-Som object is left in the directory</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Nenhum objeto msWMI-Som desse tipo resta no diretório</translation>
    </message>
    <message>
        <source>Open Server Manager &gt; Features &gt; Group Policy Management, your domain, and then WMI Filters.</source>
        <translation>Abra Gerenciador do Servidor &gt; Recursos &gt; Gerenciamento de Política de Grupo (Server Manager &gt; Features &gt; Group Policy Management), seu domínio e depois Filtros WMI (WMI Filters).</translation>
    </message>
    <message>
        <source>In the same console open WMI Filters.</source>
        <translation>No mesmo console, abra Filtros WMI (WMI Filters).</translation>
    </message>
    <message>
        <source>Delete these two filters.</source>
        <translation>Exclua estes dois filtros.</translation>
    </message>
    <message>
        <source>Delete these two filters if they exist.</source>
        <translation>Exclua estes dois filtros, se existirem.</translation>
    </message>
    <message>
        <source>Delete also the filters whose names begin with “Windows SBS”.</source>
        <translation>Exclua também os filtros cujos nomes comecem com “Windows SBS”.</translation>
    </message>
    <message>
        <source>Delete each of these three filters that exists.</source>
        <translation>Exclua cada um destes três filtros que existir.</translation>
    </message>
    <message>
        <source>Microsoft’s guide speaks of three filters, but SBS 2003 has these two.</source>
        <translation>O guia de migração da Microsoft fala de três filtros, mas o SBS 2003 tem estes dois.</translation>
    </message>
    <message>
        <source>Microsoft’s guide speaks of three filters but names only these two, which are those of SBS 2003.</source>
        <translation>O guia de migração da Microsoft fala de três filtros, mas cita só estes dois, que são os do SBS 2003.</translation>
    </message>
    <message>
        <source>Old WMI filters</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Filtros WMI antigos</translation>
    </message>
    <message>
        <source>List the shared folders and rebuild their structure</source>
        <extracomment>Title of a step</extracomment>
        <translation>Listar as pastas compartilhadas e recriar sua estrutura</translation>
    </message>
    <message>
        <source>What is not on the list is not copied, and is lost with the source server.</source>
        <translation>O que não está na lista não é copiado e se perde com o servidor de origem.</translation>
    </message>
    <message>
        <source>The shared folders do not stay on the source server</source>
        <extracomment>When the step is needed; the shared folders of the source server that is replaced</extracomment>
        <translation>As pastas compartilhadas não ficam no servidor de origem</translation>
    </message>
    <message>
        <source>Shared folders are forgotten, or end in the wrong place.</source>
        <translation>Pastas compartilhadas são esquecidas ou acabam no lugar errado.</translation>
    </message>
    <message>
        <source>A list of all shares with their permissions, and a matching folder for each on the destination server</source>
        <extracomment>Share: a shared folder</extracomment>
        <translation>Uma lista de todos os compartilhamentos com suas permissões e uma pasta correspondente para cada um no servidor de destino</translation>
    </message>
    <message>
        <source>List the shares of the source server with their permissions.</source>
        <extracomment>Share: a shared folder</extracomment>
        <translation>Liste os compartilhamentos do servidor de origem com suas permissões.</translation>
    </message>
    <message>
        <source>Create or adapt matching folders and shares on the destination server.</source>
        <translation>Crie ou adapte pastas e compartilhamentos correspondentes no servidor de destino.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for Foundation makes the copy optional, because the source server may stay in the network.</source>
        <translation>O guia de migração da Microsoft para o Foundation torna a cópia opcional, porque o servidor de origem pode ficar na rede.</translation>
    </message>
    <message>
        <source>The contents list of this part of Microsoft’s guide links into the guide for SBS 2008; read the part itself.</source>
        <translation>O sumário desta parte do guia de migração da Microsoft leva ao guia do SBS 2008; leia a própria parte.</translation>
    </message>
    <message>
        <source>Compare sizes with free space</source>
        <extracomment>Title of a step</extracomment>
        <translation>Comparar os tamanhos com o espaço livre</translation>
    </message>
    <message>
        <source>A copy that runs out of space stops in the middle.</source>
        <translation>Uma cópia que fica sem espaço é interrompida no meio.</translation>
    </message>
    <message>
        <source>The copy fails when the disk is full.</source>
        <translation>A cópia falha quando o disco fica cheio.</translation>
    </message>
    <message>
        <source>Size of each folder and free space of the drive that receives it</source>
        <translation>Tamanho de cada pasta e espaço livre da unidade que a recebe</translation>
    </message>
    <message>
        <source>Determine the size of each folder on the source server.</source>
        <translation>Determine o tamanho de cada pasta no servidor de origem.</translation>
    </message>
    <message>
        <source>Make sure that the destination server has room for all of them.</source>
        <translation>Confirme que o servidor de destino tem espaço para todas elas.</translation>
    </message>
    <message>
        <source>Make the source shares read-only</source>
        <extracomment>Title of a step; share: a shared folder; the source: the source server</extracomment>
        <translation>Tornar os compartilhamentos da origem somente leitura</translation>
    </message>
    <message>
        <source>Whatever users save during the copy would stay behind.</source>
        <translation>O que os usuários salvassem durante a cópia ficaria para trás.</translation>
    </message>
    <message>
        <source>Late changes on the source server are lost.</source>
        <translation>Alterações tardias no servidor de origem se perdem.</translation>
    </message>
    <message>
        <source>No user can save a file in the shares of the source server</source>
        <extracomment>What proves that the step is done; share: a shared folder</extracomment>
        <translation>Nenhum usuário consegue salvar um arquivo nos compartilhamentos do servidor de origem</translation>
    </message>
    <message>
        <source>Tell the users when the shared folders become read-only.</source>
        <translation>Avise os usuários quando as pastas compartilhadas passarão a ser somente leitura.</translation>
    </message>
    <message>
        <source>Set the permissions of each share to read-only for all users.</source>
        <extracomment>Share: a shared folder</extracomment>
        <translation>Defina as permissões de cada compartilhamento como somente leitura para todos os usuários.</translation>
    </message>
    <message>
        <source>Copy every share</source>
        <extracomment>Title of a step; share: a shared folder</extracomment>
        <translation>Copiar todos os compartilhamentos</translation>
    </message>
    <message>
        <source>The command copies the data together with its permissions, owners and times.</source>
        <translation>O comando copia os dados com suas permissões, proprietários e datas.</translation>
    </message>
    <message>
        <source>The data stays on the source server and goes with it.</source>
        <translation>Os dados ficam no servidor de origem e se vão com ele.</translation>
    </message>
    <message>
        <source>A log for each share with 0 in the column FAILED for Dirs and Files, and an exit code below 8</source>
        <extracomment>Share: a shared folder; log: the file in which the copy command writes its results</extracomment>
        <translation>Um log para cada compartilhamento, com 0 na coluna FALHA (FAILED) para Diretórios (Dirs) e Arquivos (Files), e um código de saída abaixo de 8</translation>
    </message>
    <message>
        <source>Sign in to the destination server as a domain administrator.</source>
        <translation>Entre no servidor de destino como administrador de domínio.</translation>
    </message>
    <message>
        <source>Run this command for each share, with your names and a log file of its own for each share.</source>
        <extracomment>Share: a shared folder; log: the file in which the copy command writes its results</extracomment>
        <translation>Execute este comando para cada compartilhamento, com os seus nomes e um arquivo de log próprio para cada compartilhamento.</translation>
    </message>
    <message>
        <source>Read each log: the column FAILED must show 0 for Dirs and Files.</source>
        <extracomment>Log: the file in which the copy command writes its results</extracomment>
        <translation>Leia cada log: a coluna FALHA (FAILED) deve mostrar 0 para Diretórios (Dirs) e Arquivos (Files).</translation>
    </message>
    <message>
        <source>/E takes subfolders, empty ones too; /B reads past missing permissions; /COPY:DATSOU takes data, attributes, times, security, owner and auditing.</source>
        <translation>/E leva as subpastas, inclusive as vazias; /B lê mesmo sem permissões; /COPY:DATSOU leva dados, atributos, datas, segurança, proprietário e auditoria.</translation>
    </message>
    <message>
        <source>Microsoft’s guide uses one log for all shares, but /LOG overwrites it each time; change the file name, or append with /LOG+.</source>
        <extracomment>Share: a shared folder; log: the file in which the copy command writes its results</extracomment>
        <translation>O guia de migração da Microsoft usa um só log para todos os compartilhamentos, mas /LOG o sobrescreve a cada vez; mude o nome do arquivo ou acrescente com /LOG+.</translation>
    </message>
    <message>
        <source>Microsoft’s command line lacks the space between the source and the destination argument; it is correct here.</source>
        <translation>Na linha de comando da Microsoft falta o espaço entre os argumentos de origem e de destino; aqui ela está correta.</translation>
    </message>
    <message>
        <source>Microsoft’s command line has spaces inside the network paths; it is correct here.</source>
        <translation>A linha de comando da Microsoft tem espaços dentro dos caminhos de rede; aqui ela está correta.</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Antes de começar</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>Short name of the part before phase 1, for the timeline</extracomment>
        <translation>Início</translation>
    </message>
    <message>
        <source>Read the whole procedure before starting</source>
        <extracomment>Title of a step</extracomment>
        <translation>Ler todo o procedimento antes de iniciar</translation>
    </message>
    <message>
        <source>A migration takes days, and some deadlines start long before you notice them.</source>
        <translation>Uma migração leva dias, e alguns prazos começam muito antes de você perceber.</translation>
    </message>
    <message>
        <source>Confirmation by the technician</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Confirmação do técnico</translation>
    </message>
    <message>
        <source>Read the titles, limits and conditions of all eight phases once.</source>
        <translation>Leia uma vez os títulos, limites e condições de todas as oito fases.</translation>
    </message>
    <message>
        <source>Make sure that the new server has 64-bit hardware, because there is no 32-bit edition of the new system.</source>
        <translation>Confirme que o servidor novo tem hardware de 64 bits, porque não existe edição de 32 bits do novo sistema.</translation>
    </message>
    <message>
        <source>Plan a day for the removal of the source server: it has to be gone at the latest 21 days after the installation, or 7 days without update KB943494.</source>
        <translation>Planeje um dia para a remoção do servidor de origem: ele precisa sair no máximo 21 dias após a instalação, ou 7 dias sem a atualização KB943494.</translation>
    </message>
    <message>
        <source>Plan the day on which the source server goes: at the latest 21 days after the installation.</source>
        <translation>Planeje o dia em que o servidor de origem sai: no máximo 21 dias após a instalação.</translation>
    </message>
    <message>
        <source>Decide whether the source server stays: as a domain controller or additional server it may, without a deadline.</source>
        <translation>Decida se o servidor de origem fica: como controlador de domínio ou servidor adicional, ele pode ficar, sem prazo.</translation>
    </message>
    <message>
        <source>Microsoft collects further tools and help for this migration under its short link 217520.</source>
        <translation>A Microsoft reúne outras ferramentas e ajuda para esta migração no link curto 217520.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for this product has seven phases; folder redirection is added for servers that redirect folders.</source>
        <translation>O guia de migração da Microsoft para este produto tem sete fases; o redirecionamento de pastas foi acrescentado para servidores que redirecionam pastas.</translation>
    </message>
    <message>
        <source>Microsoft’s guide lists the Migration Preparation Tool; it is not needed, as the schema is at version 56 already.</source>
        <translation>O guia de migração da Microsoft lista a Ferramenta de Preparação da Migração; ela não é necessária, pois o esquema já está na versão 56.</translation>
    </message>
    <message>
        <source>How to get an administrator command prompt</source>
        <extracomment>Title of a step</extracomment>
        <translation>Como abrir um prompt de comando de administrador</translation>
    </message>
    <message>
        <source>Many commands of this guide change nothing, or fail, without administrator rights.</source>
        <translation>Sem direitos de administrador, muitos comandos deste guia de migração não alteram nada ou falham.</translation>
    </message>
    <message>
        <source>Sign in to the source server as an administrator, open Start &gt; Run and enter this command.</source>
        <translation>Entre no servidor de origem como administrador, abra Iniciar &gt; Executar e digite este comando.</translation>
    </message>
    <message>
        <source>On the source server type this command on the Start screen and choose “Run as administrator” for it.</source>
        <translation>No servidor de origem, digite este comando na tela Inicial e clique em “Executar como administrador” no resultado.</translation>
    </message>
    <message>
        <source>On the source server type this command in the search box of Start and choose “Run as administrator” for it.</source>
        <translation>No servidor de origem, digite este comando na caixa de pesquisa do menu Iniciar e clique em “Executar como administrador” no resultado.</translation>
    </message>
    <message>
        <source>On the destination server type the same command on the Start screen and choose “Run as administrator” for the result.</source>
        <translation>No servidor de destino, digite o mesmo comando na tela Inicial e clique em “Executar como administrador” no resultado.</translation>
    </message>
    <message>
        <source>Microsoft’s guide uses the search box and “Run as administrator” on the source; Windows Server 2003 has neither.</source>
        <extracomment>The source: the source server</extracomment>
        <translation>O guia de migração da Microsoft usa a caixa de pesquisa e “Executar como administrador” na origem; o Windows Server 2003 não tem nenhum dos dois.</translation>
    </message>
    <message>
        <source>Perform post-migration tasks</source>
        <translation>Executar tarefas pós-migração</translation>
    </message>
    <message>
        <source>Post-migration tasks</source>
        <extracomment>Short name of phase 7 for the timeline; keep it under 24 characters</extracomment>
        <translation>Tarefas pós-migração</translation>
    </message>
    <message>
        <source>Remove DNS entries of the source</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>Remover as entradas DNS da origem</translation>
    </message>
    <message>
        <source>Entries of a server that is gone slow down every name that is looked up through them.</source>
        <translation>Entradas de um servidor que não existe mais atrasam cada nome pesquisado por meio delas.</translation>
    </message>
    <message>
        <source>Name resolution waits for a server that never answers.</source>
        <translation>A resolução de nomes espera por um servidor que nunca responde.</translation>
    </message>
    <message>
        <source>No name server, forwarder or other record has the name or the address of the source server</source>
        <translation>Nenhum servidor de nomes, encaminhador ou outro registro tem o nome ou o endereço do servidor de origem</translation>
    </message>
    <message>
        <source>In DNS Manager open the properties of the server and remove the source server from “Forwarders”.</source>
        <translation>No Gerenciador de DNS, abra as propriedades do servidor e remova o servidor de origem de “Encaminhadores” (Forwarders).</translation>
    </message>
    <message>
        <source>Open the properties of each forward lookup zone and remove the source server from “Name Servers”.</source>
        <translation>Abra as propriedades de cada zona de pesquisa direta e remova o servidor de origem de “Servidores de Nomes” (Name Servers).</translation>
    </message>
    <message>
        <source>Do the same for each reverse lookup zone.</source>
        <translation>Faça o mesmo em cada zona de pesquisa inversa.</translation>
    </message>
    <message>
        <source>Leave these entries alone while the source server stays in the network, because they are needed.</source>
        <translation>Não mexa nestas entradas enquanto o servidor de origem ficar na rede, porque elas são necessárias.</translation>
    </message>
    <message>
        <source>Name servers of the zones</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Servidores de nomes das zonas</translation>
    </message>
    <message>
        <source>DNS records of the former controller</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Registros DNS do controlador anterior</translation>
    </message>
    <message>
        <source>Share the application data folders</source>
        <extracomment>Title of a step</extracomment>
        <translation>Compartilhar as pastas de dados dos aplicativos</translation>
    </message>
    <message>
        <source>Copied data of line-of-business and other applications is of use only when its users reach it.</source>
        <translation>Os dados copiados de aplicativos de linha de negócios e outros só servem se os usuários tiverem acesso a eles.</translation>
    </message>
    <message>
        <source>Applications do not find their data.</source>
        <translation>Os aplicativos não encontram seus dados.</translation>
    </message>
    <message>
        <source>The folders are listed in the Dashboard under Storage</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>As pastas estão listadas no painel, em Armazenamento (Storage)</translation>
    </message>
    <message>
        <source>Set the share permissions of each folder of application data.</source>
        <translation>Defina as permissões de compartilhamento de cada pasta de dados de aplicativos.</translation>
    </message>
    <message>
        <source>Set the NTFS permissions of each of these folders.</source>
        <translation>Defina as permissões NTFS de cada uma destas pastas.</translation>
    </message>
    <message>
        <source>Check that the folders appear in the Dashboard under Storage.</source>
        <translation>Verifique se as pastas aparecem no painel, em Armazenamento (Storage).</translation>
    </message>
    <message>
        <source>Change drive mappings in logon scripts</source>
        <extracomment>Title of a step</extracomment>
        <translation>Alterar os mapeamentos de unidades nos scripts de logon</translation>
    </message>
    <message>
        <source>A mapping to the source server fails at every sign-in.</source>
        <translation>Um mapeamento para o servidor de origem falha a cada logon.</translation>
    </message>
    <message>
        <source>A logon script maps drives to the source server</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Um script de logon mapeia unidades para o servidor de origem</translation>
    </message>
    <message>
        <source>Users miss their network drives.</source>
        <translation>Os usuários ficam sem suas unidades de rede.</translation>
    </message>
    <message>
        <source>No script contains the name of the source server</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Nenhum script contém o nome do servidor de origem</translation>
    </message>
    <message>
        <source>Search the scripts in the share NETLOGON for the name of the source server.</source>
        <extracomment>Share: a shared folder</extracomment>
        <translation>Procure o nome do servidor de origem nos scripts do compartilhamento NETLOGON.</translation>
    </message>
    <message>
        <source>Point each mapping to the matching share of the destination server.</source>
        <extracomment>Share: a shared folder</extracomment>
        <translation>Aponte cada mapeamento para o compartilhamento correspondente do servidor de destino.</translation>
    </message>
    <message>
        <source>References in the directory</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Referências no diretório</translation>
    </message>
    <message>
        <source>Remove the ISA proxy settings from clients</source>
        <extracomment>Title of a step</extracomment>
        <translation>Remover as configurações de proxy do ISA dos computadores cliente</translation>
    </message>
    <message>
        <source>The client computers still send web requests to the proxy that left with the source server.</source>
        <translation>Os computadores cliente ainda enviam solicitações da Web ao proxy que saiu com o servidor de origem.</translation>
    </message>
    <message>
        <source>The source was SBS 2003 Premium with Internet Security and Acceleration (ISA) Server</source>
        <translation>A origem era o SBS 2003 Premium com o Internet Security and Acceleration (ISA) Server</translation>
    </message>
    <message>
        <source>Port 80 for a new proxy</source>
        <translation>Porta 80 para um novo proxy</translation>
    </message>
    <message>
        <source>Client computers have no access to the web.</source>
        <translation>Os computadores cliente não têm acesso à Web.</translation>
    </message>
    <message>
        <source>Each client computer opens a web page</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Cada computador cliente abre uma página da Web</translation>
    </message>
    <message>
        <source>Uninstall the Microsoft Firewall Client.</source>
        <translation>Desinstale o Cliente de Firewall da Microsoft (Microsoft Firewall Client).</translation>
    </message>
    <message>
        <source>In Internet Explorer open Tools &gt; Internet Options &gt; Connections &gt; LAN Settings.</source>
        <translation>No Internet Explorer, abra Ferramentas &gt; Opções da Internet &gt; Conexões &gt; Configurações da LAN (Tools &gt; Internet Options &gt; Connections &gt; LAN Settings).</translation>
    </message>
    <message>
        <source>Without a proxy, clear all boxes.</source>
        <extracomment>Clear: remove the tick from a box</extracomment>
        <translation>Sem proxy, desmarque todas as caixas.</translation>
    </message>
    <message>
        <source>With a new proxy, clear “Automatic configuration”, tick both “Proxy server” boxes, and enter the full name of the proxy and port 80.</source>
        <extracomment>Clear: remove the tick from a box</extracomment>
        <translation>Com um novo proxy, desmarque “Configuração automática” (Automatic configuration), marque as duas caixas de “Servidor proxy” (Proxy server) e digite o nome completo do proxy e a porta 80.</translation>
    </message>
    <message>
        <source>Open a web page as a test.</source>
        <translation>Abra uma página da Web como teste.</translation>
    </message>
    <message>
        <source>Give Administrators the right to log on as a batch job</source>
        <extracomment>Title of a step</extracomment>
        <translation>Dar aos Administradores o direito de fazer logon como um trabalho em lotes</translation>
    </message>
    <message>
        <source>The server can run alerts while nobody is signed in only with this right.</source>
        <translation>Só com este direito o servidor pode executar alertas quando ninguém fez logon.</translation>
    </message>
    <message>
        <source>Alerts fail with error 2147943785 (0x80070569).</source>
        <translation>Os alertas falham com o erro 2147943785 (0x80070569).</translation>
    </message>
    <message>
        <source>SeBatchLogonRight contains *S-1-5-32-544 in the file GptTmpl.inf of the policy</source>
        <translation>SeBatchLogonRight contém *S-1-5-32-544 no arquivo GptTmpl.inf da política</translation>
    </message>
    <message>
        <source>Open Group Policy Management &gt; Forest &gt; Domains, your domain, and then Domain Controllers &gt; Default Domain Controllers Policy.</source>
        <translation>Abra Gerenciamento de Política de Grupo &gt; Floresta &gt; Domínios (Group Policy Management &gt; Forest &gt; Domains), seu domínio e depois Domain Controllers &gt; Default Domain Controllers Policy (Política de Controladores de Domínio Padrão).</translation>
    </message>
    <message>
        <source>Choose “Edit” and open Computer Configuration &gt; Policies &gt; Windows Settings &gt; Security Settings &gt; Local Policies &gt; User Rights Assignment.</source>
        <translation>Clique em “Editar” e abra Configuração do Computador &gt; Políticas &gt; Configurações do Windows &gt; Configurações de Segurança &gt; Políticas Locais &gt; Atribuição de Direitos de Usuário (Computer Configuration &gt; Policies &gt; Windows Settings &gt; Security Settings &gt; Local Policies &gt; User Rights Assignment).</translation>
    </message>
    <message>
        <source>Open the properties of “Log on as a batch job” and choose “Add User or Group”, then “Browse”.</source>
        <translation>Abra as propriedades de “Fazer logon como um trabalho em lotes” (Log on as a batch job), clique em “Adicionar Usuário ou Grupo” (Add User or Group) e depois em “Procurar”.</translation>
    </message>
    <message>
        <source>Enter the name of the built-in group, choose “Check Names” and confirm with “OK” three times.</source>
        <translation>Digite o nome do grupo interno, clique em “Verificar Nomes” (Check Names) e confirme com “OK” três vezes.</translation>
    </message>
    <message>
        <source>Take a full backup of the source server</source>
        <extracomment>Title of a step</extracomment>
        <translation>Fazer um backup completo do servidor de origem</translation>
    </message>
    <message>
        <source>Only a backup brings the server back after a fault, and its data with it.</source>
        <translation>Só um backup traz o servidor de volta após uma falha, e com ele os dados.</translation>
    </message>
    <message>
        <source>Only a backup brings the server back after a fault, and only a backup undoes the schema change that follows later.</source>
        <translation>Só um backup traz o servidor de volta após uma falha, e só um backup desfaz a alteração do esquema que vem depois.</translation>
    </message>
    <message>
        <source>A fault that cannot be repaired means loss of data.</source>
        <translation>Uma falha que não pode ser reparada significa perda de dados.</translation>
    </message>
    <message>
        <source>A finished full backup with its date, target and size</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Um backup completo concluído, com data, local e tamanho</translation>
    </message>
    <message>
        <source>Make a full backup with the backup tool of Windows Small Business Server 2003 before you change anything.</source>
        <translation>Faça um backup completo com a ferramenta de backup do Windows Small Business Server 2003 antes de alterar qualquer coisa.</translation>
    </message>
    <message>
        <source>Make a full backup with the backup tool that came with the source server before you change anything.</source>
        <translation>Faça um backup completo com a ferramenta de backup que veio com o servidor de origem antes de alterar qualquer coisa.</translation>
    </message>
    <message>
        <source>Include the system state, so that the directory can be restored too.</source>
        <translation>Inclua o estado do sistema, para que o diretório também possa ser restaurado.</translation>
    </message>
    <message>
        <source>Keep the backup on a medium that is not part of the source server.</source>
        <translation>Guarde o backup em uma mídia que não faça parte do servidor de origem.</translation>
    </message>
    <message>
        <source>Microsoft describes backup and restore of this product under its short link 27140.</source>
        <translation>A Microsoft descreve o backup e a restauração deste produto no link curto 27140.</translation>
    </message>
    <message>
        <source>Microsoft describes backup and restore of this product under its short link 104285.</source>
        <translation>A Microsoft descreve o backup e a restauração deste produto no link curto 104285.</translation>
    </message>
    <message>
        <source>Microsoft describes backup and restore of this product on TechNet: “Managing Server Backup”, cc527488.</source>
        <translation>A Microsoft descreve o backup e a restauração deste produto no TechNet: “Managing Server Backup”, cc527488.</translation>
    </message>
    <message>
        <source>Microsoft describes the backup on TechNet: “Learn more about setting up server backup”, server-backup-support-1.</source>
        <translation>A Microsoft descreve o backup no TechNet: “Learn more about setting up server backup”, server-backup-support-1.</translation>
    </message>
    <message>
        <source>Microsoft describes backup and restore of this product on TechNet: “Backup and Recovery”, cc754097.</source>
        <translation>A Microsoft descreve o backup e a restauração deste produto no TechNet: “Backup and Recovery”, cc754097.</translation>
    </message>
    <message>
        <source>Microsoft describes this in its article Manage-Backup-and-Restore-in-Windows-Server-Essentials.</source>
        <translation>A Microsoft descreve isto no artigo Manage-Backup-and-Restore-in-Windows-Server-Essentials.</translation>
    </message>
    <message>
        <source>Prove that the backup can be restored</source>
        <extracomment>Title of a step</extracomment>
        <translation>Comprovar que o backup pode ser restaurado</translation>
    </message>
    <message>
        <source>A backup that nobody has read back is only a hope.</source>
        <translation>Um backup que ninguém leu de volta é só uma esperança.</translation>
    </message>
    <message>
        <source>You learn that the backup is useless at the moment when you need it.</source>
        <translation>Você descobre que o backup não serve no momento em que precisa dele.</translation>
    </message>
    <message>
        <source>A list of sampled files whose restored copy has the same hash as the original</source>
        <translation>Uma lista de arquivos de amostra cuja cópia restaurada tem o mesmo hash do original</translation>
    </message>
    <message>
        <source>Check that the backup job ended without errors.</source>
        <translation>Verifique se o trabalho de backup terminou sem erros.</translation>
    </message>
    <message>
        <source>Pick some files at random and restore them to another folder.</source>
        <translation>Escolha alguns arquivos ao acaso e restaure-os em outra pasta.</translation>
    </message>
    <message>
        <source>Compare each restored file with its original.</source>
        <translation>Compare cada arquivo restaurado com o original.</translation>
    </message>
    <message>
        <source>Move the mailboxes to Office 365</source>
        <extracomment>Title of a step</extracomment>
        <translation>Mover as caixas de correio para o Office 365</translation>
    </message>
    <message>
        <source>The mailboxes must be out of the source server before Exchange can be removed from it.</source>
        <translation>As caixas de correio precisam sair do servidor de origem antes que o Exchange possa ser removido dele.</translation>
    </message>
    <message>
        <source>Exchange refuses to be uninstalled while mailboxes remain.</source>
        <translation>O Exchange não pode ser desinstalado enquanto restarem caixas de correio.</translation>
    </message>
    <message>
        <source>All mailboxes are in Office 365 and receive mail there</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Todas as caixas de correio estão no Office 365 e recebem email lá</translation>
    </message>
    <message>
        <source>Move all mailboxes with a cutover Exchange migration.</source>
        <translation>Mova todas as caixas de correio com uma migração de substituição do Exchange (cutover Exchange migration).</translation>
    </message>
    <message>
        <source>Finish the move before the destination server is installed.</source>
        <translation>Termine a movimentação antes de o servidor de destino ser instalado.</translation>
    </message>
    <message>
        <source>Move the content of public folders separately, because Office 365 had none.</source>
        <translation>Mova o conteúdo das pastas públicas separadamente, porque o Office 365 não tinha nenhuma.</translation>
    </message>
    <message>
        <source>Switch on Office 365 integration after the installation, in phase 2.</source>
        <translation>Ative a integração com o Office 365 após a instalação, na fase 2.</translation>
    </message>
    <message>
        <source>Microsoft’s guides disagree on whether Exchange has to be removed from the source for the integration: optional here, mandatory in the guide for 2012 R2; settle it with the customer.</source>
        <extracomment>The source: the source server</extracomment>
        <translation>Os guias de migração da Microsoft discordam sobre a necessidade de remover o Exchange da origem para a integração: opcional aqui, obrigatório no guia para o 2012 R2; combine com o cliente.</translation>
    </message>
    <message>
        <source>Let the Office 365 migration reach Exchange 2003</source>
        <extracomment>Title of a step</extracomment>
        <translation>Permitir que a migração do Office 365 acesse o Exchange 2003</translation>
    </message>
    <message>
        <source>The migration service of Office 365 reads the mailboxes by RPC over HTTP.</source>
        <translation>O serviço de migração do Office 365 lê as caixas de correio por RPC sobre HTTP.</translation>
    </message>
    <message>
        <source>The migration of the mailboxes cannot connect.</source>
        <translation>A migração das caixas de correio não consegue se conectar.</translation>
    </message>
    <message>
        <source>The registry value lists the full name of the source server</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>O valor do Registro lista o nome completo do servidor de origem</translation>
    </message>
    <message>
        <source>Enable RPC over HTTP on the source server.</source>
        <translation>Habilite RPC sobre HTTP no servidor de origem.</translation>
    </message>
    <message>
        <source>If the migration still fails, open this registry key.</source>
        <translation>Se a migração ainda falhar, abra esta chave do Registro.</translation>
    </message>
    <message>
        <source>Make sure that the value “ValidPorts” lists the full name of the source server after this pattern, with your domain.</source>
        <translation>Confirme que o valor “ValidPorts” lista o nome completo do servidor de origem conforme este modelo, com o seu domínio.</translation>
    </message>
    <message>
        <source>Plan a second Exchange server</source>
        <extracomment>Title of a step</extracomment>
        <translation>Planejar um segundo servidor Exchange</translation>
    </message>
    <message>
        <source>Exchange needs a server of its own, and it can join only when the destination server runs the domain.</source>
        <translation>O Exchange precisa de um servidor próprio, que só pode ingressar no domínio quando o servidor de destino o controlar.</translation>
    </message>
    <message>
        <source>Exchange refuses to be uninstalled from the source server while mailboxes remain.</source>
        <translation>O Exchange não pode ser desinstalado do servidor de origem enquanto restarem caixas de correio.</translation>
    </message>
    <message>
        <source>All mailboxes are on the new Exchange server and receive mail there</source>
        <translation>Todas as caixas de correio estão no novo servidor Exchange e recebem email lá</translation>
    </message>
    <message>
        <source>Plan a second server for Exchange Server 2013, or for Exchange Server 2010 SP1 on an older Windows Server.</source>
        <translation>Planeje um segundo servidor para o Exchange Server 2013 ou, com um Windows Server mais antigo, para o Exchange Server 2010 SP1.</translation>
    </message>
    <message>
        <source>Set up the new Exchange server after the destination server is installed.</source>
        <translation>Configure o novo servidor Exchange depois que o servidor de destino estiver instalado.</translation>
    </message>
    <message>
        <source>Finish the move of all mailboxes before the source server is demoted.</source>
        <translation>Termine de mover todas as caixas de correio antes de o servidor de origem ser rebaixado.</translation>
    </message>
    <message>
        <source>Exchange is not supported on the Essentials server itself.</source>
        <translation>Não há suporte para o Exchange no próprio servidor Essentials.</translation>
    </message>
    <message>
        <source>Exchange 2010 does not install on Windows Server 2012.</source>
        <translation>O Exchange 2010 não pode ser instalado no Windows Server 2012.</translation>
    </message>
    <message>
        <source>Run the Best Practices Analyzer on the source</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>Executar o Analisador de Práticas Recomendadas na origem</translation>
    </message>
    <message>
        <source>It reads directory, network, Exchange and other settings, and names faults that the migration would carry along.</source>
        <translation>Ele lê configurações do diretório, da rede, do Exchange e outras e aponta falhas que a migração levaria junto.</translation>
    </message>
    <message>
        <source>It reads the settings of directory, registry and web server, and names faults that the migration would carry along.</source>
        <translation>Ele lê as configurações do diretório, do Registro e do servidor Web e aponta falhas que a migração levaria junto.</translation>
    </message>
    <message>
        <source>Hidden faults of the source server come up in the middle of the migration.</source>
        <translation>Falhas ocultas do servidor de origem aparecem no meio da migração.</translation>
    </message>
    <message>
        <source>A saved report in which each finding is solved or accepted</source>
        <extracomment>What proves that the step is done; finding: what a check or an analyzer reports</extracomment>
        <translation>Um relatório salvo em que cada constatação está resolvida ou aceita</translation>
    </message>
    <message>
        <source>Download, install and update the Windows SBS 2003 Best Practices Analyzer.</source>
        <translation>Baixe, instale e atualize o Windows SBS 2003 Best Practices Analyzer.</translation>
    </message>
    <message>
        <source>Download, install and update the Windows SBS 2008 Best Practices Analyzer (Microsoft download 6231).</source>
        <translation>Baixe, instale e atualize o Windows SBS 2008 Best Practices Analyzer (download 6231 da Microsoft).</translation>
    </message>
    <message>
        <source>Download, install and update the Windows Server Solutions Best Practices Analyzer (Microsoft download 15556).</source>
        <translation>Baixe, instale e atualize o Windows Server Solutions Best Practices Analyzer (download 15556 da Microsoft).</translation>
    </message>
    <message>
        <source>Open All Programs &gt; SBS Best Practices Analyzer Tool and choose “Start a scan”.</source>
        <translation>Abra Todos os Programas &gt; SBS Best Practices Analyzer Tool e clique em “Iniciar uma verificação” (Start a scan).</translation>
    </message>
    <message>
        <source>Enter a label for the scan, for example:</source>
        <translation>Digite um rótulo para a verificação, por exemplo:</translation>
    </message>
    <message>
        <source>Choose “Start scanning”, then “View a report of this Best Practices scan”.</source>
        <translation>Clique em “Iniciar verificação” (Start scanning) e depois em “Exibir um relatório desta verificação de práticas recomendadas” (View a report of this Best Practices scan).</translation>
    </message>
    <message>
        <source>Open Devices &gt; Server Tasks &gt; Best Practices Analyzer in the Dashboard.</source>
        <translation>No painel, abra Dispositivos &gt; Tarefas do servidor &gt; Analisador de Práticas Recomendadas (Devices &gt; Server Tasks &gt; Best Practices Analyzer).</translation>
    </message>
    <message>
        <source>Read the report, and solve as many findings as possible.</source>
        <extracomment>Finding: what a check or an analyzer reports</extracomment>
        <translation>Leia o relatório e resolva o máximo possível de constatações.</translation>
    </message>
    <message>
        <source>Read the reports List, Tree and Other, and solve as many findings as possible.</source>
        <extracomment>Finding: what a check or an analyzer reports</extracomment>
        <translation>Leia os relatórios Lista (List), Árvore (Tree) e Outros (Other) e resolva o máximo possível de constatações.</translation>
    </message>
    <message>
        <source>It reads Active Directory, WMI, the registry and the IIS metabase.</source>
        <translation>Ele lê o Active Directory, o WMI, o Registro e a metabase do IIS.</translation>
    </message>
    <message>
        <source>It reads Active Directory, WMI, the registry, the IIS metabase, Exchange Server, Update Services, the network configuration, SharePoint and SQL Server.</source>
        <translation>Ele lê o Active Directory, o WMI, o Registro, a metabase do IIS, o Exchange Server, o Update Services, a configuração da rede, o SharePoint e o SQL Server.</translation>
    </message>
    <message>
        <source>Not every finding affects the migration.</source>
        <extracomment>Finding: what a check or an analyzer reports</extracomment>
        <translation>Nem toda constatação afeta a migração.</translation>
    </message>
    <message>
        <source>The analyzer for SBS 2003 does not run on a plain Windows Server 2003 Standard; use the support tools there.</source>
        <translation>O analisador para o SBS 2003 não funciona em um Windows Server 2003 Standard comum; use as ferramentas de suporte nele.</translation>
    </message>
    <message>
        <source>Microsoft’s overview says that the analyzer has to be downloaded; on this server too it is part of the Dashboard.</source>
        <translation>A visão geral da Microsoft diz que o analisador precisa ser baixado; também neste servidor ele faz parte do painel.</translation>
    </message>
    <message>
        <source>Run the Windows Support Tools</source>
        <extracomment>Title of a step</extracomment>
        <translation>Executar as Ferramentas de Suporte do Windows</translation>
    </message>
    <message>
        <source>A new domain controller copies the directory from the source server, faults included.</source>
        <translation>Um novo controlador de domínio copia o diretório do servidor de origem, inclusive as falhas.</translation>
    </message>
    <message>
        <source>The destination server may fail to join, or may join with a damaged directory.</source>
        <translation>O servidor de destino pode não conseguir ingressar no domínio ou ingressar com um diretório danificado.</translation>
    </message>
    <message>
        <source>Output of the three tools without open errors</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Saída das três ferramentas sem erros em aberto</translation>
    </message>
    <message>
        <source>After the analyzer, test the network and its connections.</source>
        <translation>Depois do analisador, teste a rede e suas conexões.</translation>
    </message>
    <message>
        <source>Test the domain controller.</source>
        <translation>Teste o controlador de domínio.</translation>
    </message>
    <message>
        <source>Test the replication between domain controllers.</source>
        <translation>Teste a replicação entre controladores de domínio.</translation>
    </message>
    <message>
        <source>Set the source server’s time correctly</source>
        <extracomment>Title of a step</extracomment>
        <translation>Acertar a hora do servidor de origem</translation>
    </message>
    <message>
        <source>Sign-in between domain controllers fails when their clocks differ by more than five minutes.</source>
        <translation>O logon entre controladores de domínio falha quando os relógios diferem em mais de cinco minutos.</translation>
    </message>
    <message>
        <source>At most 5 minutes between source and destination; same date; same time zone</source>
        <translation>No máximo 5 minutos entre origem e destino; mesma data; mesmo fuso horário</translation>
    </message>
    <message>
        <source>The installation of the destination server may fail.</source>
        <translation>A instalação do servidor de destino pode falhar.</translation>
    </message>
    <message>
        <source>A measured difference of less than 5 minutes, and date and time zone confirmed on both servers</source>
        <translation>Uma diferença medida de menos de 5 minutos, com data e fuso horário confirmados nos dois servidores</translation>
    </message>
    <message>
        <source>Sign in as a domain administrator, open a command prompt and run these commands one after the other.</source>
        <translation>Entre como administrador de domínio, abra um prompt de comando e execute estes comandos um após o outro.</translation>
    </message>
    <message>
        <source>If the clock stays wrong, give the server a time server of its own and restart the service.</source>
        <translation>Se o relógio continuar errado, defina um servidor de horário próprio para o servidor e reinicie o serviço.</translation>
    </message>
    <message>
        <source>Compare date and time zone of both servers, and confirm them in this step.</source>
        <translation>Compare a data e o fuso horário dos dois servidores e confirme-os nesta etapa.</translation>
    </message>
    <message>
        <source>If the source server is a virtual machine, set date, time and time zone of its host the same way.</source>
        <translation>Se o servidor de origem for uma máquina virtual, acerte a data, a hora e o fuso horário do host dela da mesma forma.</translation>
    </message>
    <message>
        <source>The documented commands follow the domain hierarchy, but nothing stands above this server in it, so they do not fetch the time from the Internet; the measured difference decides.</source>
        <translation>Os comandos documentados seguem a hierarquia do domínio, mas não há nada acima deste servidor nela; por isso, eles não buscam a hora na Internet; o que decide é a diferença medida.</translation>
    </message>
    <message>
        <source>The clock of the destination can be changed during its installation; keep it within five minutes.</source>
        <extracomment>The destination: the destination server</extracomment>
        <translation>O relógio do destino pode ser alterado durante a instalação; mantenha a diferença dentro de cinco minutos.</translation>
    </message>
    <message>
        <source>After the installation the destination server takes its time by NTP, and all members of the domain follow it.</source>
        <translation>Após a instalação, o servidor de destino recebe a hora por NTP, e todos os membros do domínio o seguem.</translation>
    </message>
    <message>
        <source>Microsoft’s list of contents names the Migration Preparation Tool too, but there is no such section; the tool is not needed here, because the schema is already at version 56.</source>
        <translation>O sumário da Microsoft cita também a Ferramenta de Preparação da Migração, mas essa seção não existe; a ferramenta não é necessária aqui, porque o esquema já está na versão 56.</translation>
    </message>
    <message>
        <source>Microsoft’s guide has neither an analyzer nor an alert viewer for this product; these checks stand in for them.</source>
        <translation>O guia de migração da Microsoft não tem para este produto nem um analisador nem um visualizador de alertas; estas verificações os substituem.</translation>
    </message>
    <message>
        <source>Time difference between the servers</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Diferença de hora entre os servidores</translation>
    </message>
    <message>
        <source>Put a router between the Internet and the network</source>
        <extracomment>Title of a step</extracomment>
        <translation>Colocar um roteador entre a Internet e a rede</translation>
    </message>
    <message>
        <source>The source server will leave, so it must no longer stand between the broadband line and the network.</source>
        <translation>O servidor de origem vai sair; por isso, não pode mais ficar entre a linha de banda larga e a rede.</translation>
    </message>
    <message>
        <source>Without the source server the network has no way to the Internet.</source>
        <translation>Sem o servidor de origem, a rede não tem caminho para a Internet.</translation>
    </message>
    <message>
        <source>The router is the default gateway of the source server and of a client computer</source>
        <translation>O roteador é o gateway padrão do servidor de origem e de um computador cliente</translation>
    </message>
    <message>
        <source>Unplug the network adapter of the source server that leads to the broadband line.</source>
        <translation>Desconecte o cabo do adaptador de rede do servidor de origem que leva à linha de banda larga.</translation>
    </message>
    <message>
        <source>Install the router between the broadband line and the switch of the network.</source>
        <translation>Instale o roteador entre a linha de banda larga e o switch da rede.</translation>
    </message>
    <message>
        <source>Check that a router connects the network to the Internet, and that the source server does not stand between them.</source>
        <translation>Verifique se um roteador conecta a rede à Internet e se o servidor de origem não fica entre os dois.</translation>
    </message>
    <message>
        <source>If there is no router yet, install one between the broadband line and the switch of the network.</source>
        <translation>Se ainda não houver um roteador, instale um entre a linha de banda larga e o switch da rede.</translation>
    </message>
    <message>
        <source>Connect source server, destination server and client computers behind the router.</source>
        <translation>Conecte o servidor de origem, o servidor de destino e os computadores cliente atrás do roteador.</translation>
    </message>
    <message>
        <source>Make the router the default gateway of the source server and of the client computers.</source>
        <translation>Faça do roteador o gateway padrão do servidor de origem e dos computadores cliente.</translation>
    </message>
    <message>
        <source>Microsoft’s guide states the requirement only; it gives no procedure for it.</source>
        <translation>O guia de migração da Microsoft só menciona o requisito; não dá um procedimento para ele.</translation>
    </message>
    <message>
        <source>Give the router an address the installer can find</source>
        <extracomment>Title of a step</extracomment>
        <translation>Dar ao roteador um endereço que o instalador encontre</translation>
    </message>
    <message>
        <source>The installation wizard looks for the router at these addresses.</source>
        <translation>O assistente de instalação procura o roteador nestes endereços.</translation>
    </message>
    <message>
        <source>192.168.x.1 or 192.168.x.254, with x from 1 to 254</source>
        <translation>192.168.x.1 ou 192.168.x.254, com x de 1 a 254</translation>
    </message>
    <message>
        <source>The installation wizard may not find the router.</source>
        <translation>O assistente de instalação pode não encontrar o roteador.</translation>
    </message>
    <message>
        <source>The source server reaches the router at this address</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>O servidor de origem alcança o roteador neste endereço</translation>
    </message>
    <message>
        <source>Set the local address of the router to 192.168.x.1 or 192.168.x.254.</source>
        <translation>Defina o endereço local do roteador como 192.168.x.1 ou 192.168.x.254.</translation>
    </message>
    <message>
        <source>Use this address as the default gateway of the network.</source>
        <translation>Use este endereço como gateway padrão da rede.</translation>
    </message>
    <message>
        <source>The system requirements only recommend an address of the form 192.168.x.x; they do not demand it.</source>
        <translation>Os requisitos do sistema apenas recomendam um endereço no formato 192.168.x.x; não o exigem.</translation>
    </message>
    <message>
        <source>Reduce the source server to one network adapter</source>
        <extracomment>Title of a step</extracomment>
        <translation>Reduzir o servidor de origem a um adaptador de rede</translation>
    </message>
    <message>
        <source>With two adapters the server still acts as a gateway, and names and routes point to an adapter that nobody reaches.</source>
        <translation>Com dois adaptadores, o servidor continua agindo como gateway, e nomes e rotas apontam para um adaptador que ninguém alcança.</translation>
    </message>
    <message>
        <source>Client computers may keep using the source server as their gateway.</source>
        <translation>Os computadores cliente podem continuar usando o servidor de origem como gateway.</translation>
    </message>
    <message>
        <source>Exactly one adapter has an IP address and one default gateway</source>
        <translation>Exatamente um adaptador tem um endereço IP e um gateway padrão</translation>
    </message>
    <message>
        <source>Open Start &gt; Server Management &gt; To Do List &gt; Connect to the Internet.</source>
        <translation>Abra Iniciar &gt; Gerenciamento de Servidores &gt; Lista de Tarefas Pendentes &gt; Conectar à Internet (Server Management &gt; To Do List &gt; Connect to the Internet).</translation>
    </message>
    <message>
        <source>Find out which network adapters of the source server are in use.</source>
        <translation>Descubra quais adaptadores de rede do servidor de origem estão em uso.</translation>
    </message>
    <message>
        <source>Leave the adapter that leads to the switch of the network, and disable all others.</source>
        <translation>Mantenha o adaptador que leva ao switch da rede e desabilite todos os outros.</translation>
    </message>
    <message>
        <source>Complete the “Configure E-mail and Internet Connection” wizard for one network adapter.</source>
        <translation>Conclua o assistente “Configurar Email e Conexão com a Internet” (Configure E-mail and Internet Connection) para um adaptador de rede.</translation>
    </message>
    <message>
        <source>Enter the address of the router as the default gateway.</source>
        <translation>Insira o endereço do roteador como gateway padrão.</translation>
    </message>
    <message>
        <source>Switch off the VPN on the source server</source>
        <extracomment>Title of a step</extracomment>
        <translation>Desabilitar a VPN no servidor de origem</translation>
    </message>
    <message>
        <source>Remote access through the source server ends when that server goes, and an open VPN port is a risk during the migration.</source>
        <translation>O acesso remoto pelo servidor de origem termina quando esse servidor sai, e uma porta de VPN aberta é um risco durante a migração.</translation>
    </message>
    <message>
        <source>A VPN is in use on the source server</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Há uma VPN em uso no servidor de origem</translation>
    </message>
    <message>
        <source>Users stay connected through a server that is about to go.</source>
        <translation>Os usuários ficam conectados por um servidor que está prestes a sair.</translation>
    </message>
    <message>
        <source>Routing and Remote Access is stopped and disabled, and TCP port 1723 is closed</source>
        <translation>O serviço Roteamento e Acesso Remoto (Routing and Remote Access) está parado e desabilitado, e a porta TCP 1723 está fechada</translation>
    </message>
    <message>
        <source>Open Server Management &gt; Internet and E-mail &gt; Configure Remote Access.</source>
        <translation>Abra Gerenciamento de Servidores &gt; Internet e Email &gt; Configurar Acesso Remoto (Server Management &gt; Internet and E-mail &gt; Configure Remote Access).</translation>
    </message>
    <message>
        <source>On the page “Remote Access Method” choose “Disable remote access” and finish the wizard.</source>
        <translation>Na página “Método de Acesso Remoto” (Remote Access Method), clique em “Desabilitar acesso remoto” (Disable remote access) e conclua o assistente.</translation>
    </message>
    <message>
        <source>Open Windows SBS Console &gt; Network &gt; Connectivity and choose the task “Configure a virtual private network”.</source>
        <translation>Abra Console do Windows SBS &gt; Rede &gt; Conectividade (Windows SBS Console &gt; Network &gt; Connectivity) e clique na tarefa “Configurar uma rede virtual privada” (Configure a virtual private network).</translation>
    </message>
    <message>
        <source>Choose “Do not allow users to connect to the server by using a VPN”, complete the wizard and choose “Finish”.</source>
        <translation>Clique em “Não permitir que os usuários se conectem ao servidor usando uma VPN” (Do not allow users to connect to the server by using a VPN), conclua o assistente e clique em “Concluir”.</translation>
    </message>
    <message>
        <source>In the Dashboard of the source server open Home &gt; Settings &gt; Anywhere Access &gt; Configure.</source>
        <translation>No painel do servidor de origem, abra Início &gt; Configurações &gt; Acesso em Qualquer Local &gt; Configurar (Home &gt; Settings &gt; Anywhere Access &gt; Configure).</translation>
    </message>
    <message>
        <source>On the first page of the wizard “Set up Anywhere Access” choose “Next”.</source>
        <translation>Na primeira página do assistente “Configurar o Acesso em Qualquer Local” (Set up Anywhere Access), clique em “Avançar”.</translation>
    </message>
    <message>
        <source>On the page “Choose Anywhere Access features to enable” clear “Virtual private network (VPN)” and choose “Next”.</source>
        <translation>Na página “Escolher os recursos do Acesso em Qualquer Local a habilitar” (Choose Anywhere Access features to enable), desmarque “Rede virtual privada (VPN)” (Virtual private network (VPN)) e clique em “Avançar”.</translation>
    </message>
    <message>
        <source>Complete the wizard.</source>
        <extracomment>The wizard “Set up Anywhere Access” on the server</extracomment>
        <translation>Conclua o assistente.</translation>
    </message>
    <message>
        <source>Open Start &gt; Administrative Tools &gt; Services and stop the service “Routing and Remote Access”.</source>
        <translation>Abra Iniciar &gt; Ferramentas Administrativas &gt; Serviços (Administrative Tools &gt; Services) e pare o serviço “Roteamento e Acesso Remoto” (Routing and Remote Access).</translation>
    </message>
    <message>
        <source>Set the startup type of this service to “Disabled”.</source>
        <translation>Defina o tipo de inicialização deste serviço como “Desabilitado” (Disabled).</translation>
    </message>
    <message>
        <source>Close TCP port 1723 on the router.</source>
        <translation>Feche a porta TCP 1723 no roteador.</translation>
    </message>
    <message>
        <source>Check that TCP port 1723 is closed on the router, and close it by hand if it is not.</source>
        <translation>Verifique se a porta TCP 1723 está fechada no roteador e, se não estiver, feche-a manualmente.</translation>
    </message>
    <message>
        <source>The wizard disables Routing and Remote Access, closes port 1723 on the router and removes the VPN configuration.</source>
        <translation>O assistente desabilita Roteamento e Acesso Remoto (Routing and Remote Access), fecha a porta 1723 no roteador e remove a configuração de VPN.</translation>
    </message>
    <message>
        <source>Microsoft’s guide asks for this, but gives no procedure for it.</source>
        <translation>O guia de migração da Microsoft pede isto, mas não dá um procedimento.</translation>
    </message>
    <message>
        <source>The contents of Microsoft’s guide call this step “Verify the network configuration”; it is about the VPN only.</source>
        <translation>O sumário do guia de migração da Microsoft chama esta etapa de “Verificar a configuração da rede” (Verify the network configuration); ela trata só da VPN.</translation>
    </message>
    <message>
        <source>Point statically addressed devices to the new gateway</source>
        <extracomment>Title of a step</extracomment>
        <translation>Apontar dispositivos com endereço fixo para o novo gateway</translation>
    </message>
    <message>
        <source>Devices with fixed settings do not learn of the new gateway by themselves.</source>
        <translation>Dispositivos com configurações fixas não ficam sabendo do novo gateway sozinhos.</translation>
    </message>
    <message>
        <source>Some devices have fixed IP settings, or the DHCP Server role still hands out the former gateway</source>
        <translation>Alguns dispositivos têm configurações IP fixas, ou a função de servidor DHCP ainda distribui o gateway anterior</translation>
    </message>
    <message>
        <source>These devices lose access to the Internet.</source>
        <translation>Estes dispositivos perdem o acesso à Internet.</translation>
    </message>
    <message>
        <source>Each of these devices opens a web page</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Cada um destes dispositivos abre uma página da Web</translation>
    </message>
    <message>
        <source>List all devices with fixed IP settings, such as printers, access points and controllers of machines.</source>
        <translation>Liste todos os dispositivos com configurações IP fixas, como impressoras, pontos de acesso e controladores de máquinas.</translation>
    </message>
    <message>
        <source>Enter the address of the router as the default gateway on each of them.</source>
        <translation>Insira o endereço do roteador como gateway padrão em cada um deles.</translation>
    </message>
    <message>
        <source>Correct the gateway in the settings of the DHCP Server role.</source>
        <translation>Corrija o gateway nas configurações da função de servidor DHCP.</translation>
    </message>
    <message>
        <source>Decide who hands out addresses during the migration</source>
        <extracomment>Title of a step</extracomment>
        <translation>Decidir quem distribui endereços durante a migração</translation>
    </message>
    <message>
        <source>The destination server does not run the DHCP Server role by default, and two DHCP servers disturb each other.</source>
        <translation>O servidor de destino não executa a função de servidor DHCP por padrão, e dois servidores DHCP atrapalham um ao outro.</translation>
    </message>
    <message>
        <source>Exactly one DHCP server at any time</source>
        <translation>Exatamente um servidor DHCP em qualquer momento</translation>
    </message>
    <message>
        <source>With none or with two DHCP servers, client computers lose the network.</source>
        <translation>Sem nenhum ou com dois servidores DHCP, os computadores cliente perdem a rede.</translation>
    </message>
    <message>
        <source>A recorded choice, source server or router, that an inquiry in the network confirms</source>
        <translation>Uma escolha registrada, servidor de origem ou roteador, que uma consulta na rede confirma</translation>
    </message>
    <message>
        <source>Find out whether the source server or the router hands out addresses now.</source>
        <translation>Descubra se agora é o servidor de origem ou o roteador que distribui endereços.</translation>
    </message>
    <message>
        <source>If the source server does, leave it there until the source server goes, and then move it to the router.</source>
        <translation>Se for o servidor de origem, deixe assim até o servidor de origem sair e depois passe a distribuição para o roteador.</translation>
    </message>
    <message>
        <source>If the router already does it without trouble, leave it there.</source>
        <translation>Se o roteador já faz isso sem problemas, deixe assim.</translation>
    </message>
    <message>
        <source>Record the choice in a note of this step.</source>
        <extracomment>Record: write down; note: a remark that the technician types</extracomment>
        <translation>Registre a escolha em uma anotação desta etapa.</translation>
    </message>
    <message>
        <source>The SBS products come with the DHCP Server role on the server; it has to end on the router.</source>
        <extracomment>End on: be there in the end</extracomment>
        <translation>Os produtos SBS vêm com a função de servidor DHCP no servidor; no fim, ela precisa estar no roteador.</translation>
    </message>
    <message>
        <source>Setup of the destination may switch on DHCP when the router does not offer it, so look for a second DHCP server right after the installation.</source>
        <extracomment>The destination: the destination server</extracomment>
        <translation>A instalação do destino pode ativar o DHCP quando o roteador não o oferece; por isso, procure um segundo servidor DHCP logo após a instalação.</translation>
    </message>
    <message>
        <source>Plan the move of line-of-business applications</source>
        <extracomment>Title of a step</extracomment>
        <translation>Planejar a migração dos aplicativos de linha de negócios</translation>
    </message>
    <message>
        <source>The business lives on these programs, and only their vendors know how to move them.</source>
        <translation>A empresa vive destes programas, e só os fornecedores sabem como migrá-los.</translation>
    </message>
    <message>
        <source>An application is missing on the day when the source server is gone.</source>
        <translation>Um aplicativo faz falta no dia em que o servidor de origem já saiu.</translation>
    </message>
    <message>
        <source>A table with every application, the path to its data and the result of its move</source>
        <translation>Uma tabela com cada aplicativo, o caminho dos dados e o resultado da migração</translation>
    </message>
    <message>
        <source>List the installed applications from Control Panel &gt; Add or Remove Programs and the folder Program Files.</source>
        <translation>Liste os aplicativos instalados a partir de Painel de controle &gt; Adicionar ou remover programas (Add or Remove Programs) e da pasta Arquivos de Programas (Program Files).</translation>
    </message>
    <message>
        <source>List the applications in Control Panel &gt; Programs and Features and in Program Files (x86) and Program Files.</source>
        <translation>Liste os aplicativos em Painel de controle &gt; Programas e Recursos (Control Panel &gt; Programs and Features) e nas pastas Arquivos de Programas (x86) (Program Files (x86)) e Arquivos de Programas (Program Files).</translation>
    </message>
    <message>
        <source>Ask the vendor of each application how it is moved.</source>
        <translation>Pergunte ao fornecedor de cada aplicativo como ele é migrado.</translation>
    </message>
    <message>
        <source>Find the installation media of each application.</source>
        <translation>Localize a mídia de instalação de cada aplicativo.</translation>
    </message>
    <message>
        <source>Record name, path to the data and notes for each application and each folder of general data.</source>
        <extracomment>Record: write down</extracomment>
        <translation>Registre nome, caminho dos dados e anotações de cada aplicativo e de cada pasta de dados gerais.</translation>
    </message>
    <message>
        <source>Record the result for each of them by the end of phase 7.</source>
        <extracomment>Record: write down</extracomment>
        <translation>Registre o resultado de cada um deles até o fim da fase 7.</translation>
    </message>
    <message>
        <source>Update health and alert add-ins made with the source product’s SDK, and install them on the destination server.</source>
        <translation>Atualize os suplementos de integridade e alertas criados com o SDK do produto de origem e instale-os no servidor de destino.</translation>
    </message>
    <message>
        <source>Choose the new home for e-mail</source>
        <extracomment>Title of a step; home for e-mail: the system that hosts the mailboxes</extracomment>
        <translation>Escolher o novo sistema de email</translation>
    </message>
    <message>
        <source>Windows Server 2012 Essentials has no mail server, so the mailboxes need another place.</source>
        <translation>O Windows Server 2012 Essentials não tem servidor de email; por isso, as caixas de correio precisam de outro lugar.</translation>
    </message>
    <message>
        <source>The source server hosts the e-mail of the company</source>
        <extracomment>When the step is needed</extracomment>
        <translation>O servidor de origem hospeda o email da empresa</translation>
    </message>
    <message>
        <source>Exchange cannot be removed later, and the source server cannot go.</source>
        <translation>O Exchange não pode ser removido mais tarde, e o servidor de origem não pode sair.</translation>
    </message>
    <message>
        <source>A recorded choice: none, Office 365 or Exchange on premises</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Uma escolha registrada: nenhum, Office 365 ou Exchange local</translation>
    </message>
    <message>
        <source>Choose Office 365 or another Exchange Server on premises.</source>
        <translation>Escolha o Office 365 ou outro Exchange Server local.</translation>
    </message>
    <message>
        <source>The SBS POP3 Connector is not part of Exchange and cannot be used after the move.</source>
        <translation>O SBS POP3 Connector não faz parte do Exchange e não pode ser usado após a migração.</translation>
    </message>
    <message>
        <source>Exchange on the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Exchange no servidor de origem</translation>
    </message>
    <message>
        <source>Back up the prepared source server again</source>
        <extracomment>Title of a step</extracomment>
        <translation>Fazer outro backup do servidor de origem preparado</translation>
    </message>
    <message>
        <source>After updates and preparation, a new backup saves you from doing them twice.</source>
        <translation>Depois das atualizações e da preparação, um novo backup evita que você precise refazê-las.</translation>
    </message>
    <message>
        <source>A restore throws the server back to the state before all updates.</source>
        <translation>Uma restauração leva o servidor de volta ao estado anterior a todas as atualizações.</translation>
    </message>
    <message>
        <source>A full backup that is newer than the run of the preparation tool</source>
        <translation>Um backup completo mais recente que a execução da ferramenta de preparação</translation>
    </message>
    <message>
        <source>Make a second full backup of the updated and prepared server.</source>
        <translation>Faça um segundo backup completo do servidor atualizado e preparado.</translation>
    </message>
    <message>
        <source>Keep the first backup; only that one undoes the schema change.</source>
        <translation>Guarde o primeiro backup; só ele desfaz a alteração do esquema.</translation>
    </message>
    <message>
        <source>Bring the source server to the latest service packs and updates</source>
        <extracomment>Title of a step</extracomment>
        <translation>Atualizar o servidor de origem com os service packs e atualizações mais recentes</translation>
    </message>
    <message>
        <source>The Migration Preparation Tool accepts the source server only when its updates are complete.</source>
        <translation>A Ferramenta de Preparação da Migração só aceita o servidor de origem quando as atualizações dele estão completas.</translation>
    </message>
    <message>
        <source>Source server and destination server work side by side for a while, and the latest updates keep them compatible.</source>
        <translation>O servidor de origem e o servidor de destino trabalham lado a lado por um tempo, e as atualizações mais recentes os mantêm compatíveis.</translation>
    </message>
    <message>
        <source>The source server counts as not eligible, and the preparation tool asks for the missing updates.</source>
        <translation>O servidor de origem é considerado não qualificado, e a ferramenta de preparação pede as atualizações que faltam.</translation>
    </message>
    <message>
        <source>The preparation tool reports what is missing and asks for it before it continues.</source>
        <translation>A ferramenta de preparação informa o que falta e pede isso antes de continuar.</translation>
    </message>
    <message>
        <source>The two servers may turn out not to be compatible with each other.</source>
        <translation>Os dois servidores podem não ser compatíveis entre si.</translation>
    </message>
    <message>
        <source>Service pack level and list of installed updates</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Nível de service pack e lista das atualizações instaladas</translation>
    </message>
    <message>
        <source>Take a backup before each service pack.</source>
        <translation>Faça um backup antes de cada service pack.</translation>
    </message>
    <message>
        <source>Work through the following steps in their order; the order of the service packs matters.</source>
        <translation>Siga as próximas etapas na ordem; a ordem dos service packs é importante.</translation>
    </message>
    <message>
        <source>Install every update and every service pack that is available for the source server.</source>
        <translation>Instale todas as atualizações e todos os service packs disponíveis para o servidor de origem.</translation>
    </message>
    <message>
        <source>Restart the server when it asks for it, and look again until nothing more is offered.</source>
        <translation>Reinicie o servidor quando ele pedir e procure novamente até que nada mais seja oferecido.</translation>
    </message>
    <message>
        <source>Microsoft’s guide demands this step, but does not say what happens without it.</source>
        <translation>O guia de migração da Microsoft exige esta etapa, mas não diz o que acontece sem ela.</translation>
    </message>
    <message>
        <source>Microsoft’s guide words this as a recommendation; here it belongs to the steps that are required.</source>
        <translation>O guia de migração da Microsoft apresenta isto como recomendação; aqui, faz parte das etapas obrigatórias.</translation>
    </message>
    <message>
        <source>Run Windows Update on the SBS 2003 server</source>
        <extracomment>Title of a step</extracomment>
        <translation>Executar o Windows Update no servidor SBS 2003</translation>
    </message>
    <message>
        <source>Every update that applies has to be in place before the service packs are checked one by one.</source>
        <translation>Todas as atualizações aplicáveis precisam estar instaladas antes que os service packs sejam verificados um a um.</translation>
    </message>
    <message>
        <source>No update is left that applies to the server</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Não resta nenhuma atualização que se aplique ao servidor</translation>
    </message>
    <message>
        <source>Open Start &gt; All Programs &gt; Windows Update and choose “Check for updates”.</source>
        <translation>Abra Iniciar &gt; Todos os Programas &gt; Windows Update e clique em “Verificar se há atualizações” (Check for updates).</translation>
    </message>
    <message>
        <source>If it asks for settings, confirm with “OK”, adjust them under “Change settings” and check again.</source>
        <translation>Se forem pedidas configurações, confirme com “OK”, ajuste-as em “Alterar configurações” (Change settings) e verifique novamente.</translation>
    </message>
    <message>
        <source>Install what is offered, accept each licence and restart if asked.</source>
        <translation>Instale o que for oferecido, aceite cada licença e reinicie se for solicitado.</translation>
    </message>
    <message>
        <source>Compare the result with Control Panel &gt; Add or Remove Programs, with the box “Show updates” ticked.</source>
        <translation>Compare o resultado com Painel de controle &gt; Adicionar ou remover programas (Add or Remove Programs), com a caixa “Mostrar atualizações” (Show updates) marcada.</translation>
    </message>
    <message>
        <source>Microsoft’s guide shows the menus of a later Windows (Programs &gt; View installed updates, “Change settings”); Windows Server 2003 lists its updates in Add or Remove Programs.</source>
        <translation>O guia de migração da Microsoft mostra os menus de um Windows posterior (Programas &gt; Exibir atualizações instaladas, “Alterar configurações”); o Windows Server 2003 lista suas atualizações em Adicionar ou remover programas (Add or Remove Programs).</translation>
    </message>
    <message>
        <source>Windows SBS 2003 Service Pack 1</source>
        <extracomment>Title of a step</extracomment>
        <translation>Windows SBS 2003 Service Pack 1</translation>
    </message>
    <message>
        <source>Installed in this order, the service packs leave the correct version of the .NET Framework behind.</source>
        <translation>Instalados nesta ordem, os service packs deixam a versão correta do .NET Framework.</translation>
    </message>
    <message>
        <source>Windows SBS 2003 Service Pack 1 is not installed yet</source>
        <extracomment>When the step is needed</extracomment>
        <translation>O Windows SBS 2003 Service Pack 1 ainda não está instalado</translation>
    </message>
    <message>
        <source>In the wrong order the correct version of the .NET Framework is not guaranteed.</source>
        <translation>Na ordem errada, a versão correta do .NET Framework não é garantida.</translation>
    </message>
    <message>
        <source>Service Pack 1 is listed as installed</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>O Service Pack 1 está listado como instalado</translation>
    </message>
    <message>
        <source>Take a backup of the server.</source>
        <translation>Faça um backup do servidor.</translation>
    </message>
    <message>
        <source>Install Windows SBS 2003 Service Pack 1 before Service Pack 2 of Windows Server 2003.</source>
        <translation>Instale o Windows SBS 2003 Service Pack 1 antes do Service Pack 2 do Windows Server 2003.</translation>
    </message>
    <message>
        <source>Windows Server 2003 Service Pack 2</source>
        <extracomment>Title of a step</extracomment>
        <translation>Windows Server 2003 Service Pack 2</translation>
    </message>
    <message>
        <source>The preparation tool and its prerequisites need this level of the operating system.</source>
        <translation>A ferramenta de preparação e seus pré-requisitos precisam deste nível do sistema operacional.</translation>
    </message>
    <message>
        <source>Windows Server 2003 Service Pack 2 is not installed yet</source>
        <extracomment>When the step is needed</extracomment>
        <translation>O Windows Server 2003 Service Pack 2 ainda não está instalado</translation>
    </message>
    <message>
        <source>The preparation tool reports the missing service pack and stops.</source>
        <translation>A ferramenta de preparação informa que falta o service pack e é interrompida.</translation>
    </message>
    <message>
        <source>The system properties show Service Pack 2</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>As propriedades do sistema mostram o Service Pack 2</translation>
    </message>
    <message>
        <source>Install Windows Server 2003 Service Pack 2.</source>
        <translation>Instale o Windows Server 2003 Service Pack 2.</translation>
    </message>
    <message>
        <source>If the network misbehaves afterwards, follow Microsoft Knowledge Base article 948496.</source>
        <translation>Se depois disso a rede apresentar problemas, siga o artigo 948496 da Base de Dados de Conhecimento Microsoft.</translation>
    </message>
    <message>
        <source>Known issues and good practice for this service pack are in Knowledge Base article 939421.</source>
        <translation>Os problemas conhecidos e as boas práticas deste service pack estão no artigo 939421 da Base de Dados de Conhecimento.</translation>
    </message>
    <message>
        <source>Exchange Server 2003 Service Pack 2</source>
        <extracomment>Title of a step</extracomment>
        <translation>Exchange Server 2003 Service Pack 2</translation>
    </message>
    <message>
        <source>Exchange and SharePoint are not moved by this migration, but a known level makes their own move predictable.</source>
        <translation>O Exchange e o SharePoint não são movidos por esta migração, mas um nível conhecido torna previsível a migração própria deles.</translation>
    </message>
    <message>
        <source>Exchange Server 2003 Service Pack 2 is not installed yet</source>
        <extracomment>When the step is needed</extracomment>
        <translation>O Exchange Server 2003 Service Pack 2 ainda não está instalado</translation>
    </message>
    <message>
        <source>The move of the mailboxes starts from an unknown configuration.</source>
        <translation>A movimentação das caixas de correio começa com uma configuração desconhecida.</translation>
    </message>
    <message>
        <source>Exchange System Manager shows Service Pack 2</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>O Gerenciador do Sistema do Exchange mostra o Service Pack 2</translation>
    </message>
    <message>
        <source>Install Exchange Server 2003 Service Pack 2.</source>
        <translation>Instale o Exchange Server 2003 Service Pack 2.</translation>
    </message>
    <message>
        <source>Windows SharePoint Services 2.0 Service Pack 3</source>
        <extracomment>Title of a step</extracomment>
        <translation>Windows SharePoint Services 2.0 Service Pack 3</translation>
    </message>
    <message>
        <source>SharePoint content can leave this server only from a current level.</source>
        <translation>O conteúdo do SharePoint só pode sair deste servidor a partir de um nível atual.</translation>
    </message>
    <message>
        <source>Windows SharePoint Services 2.0 Service Pack 3 is not installed yet</source>
        <extracomment>When the step is needed</extracomment>
        <translation>O Windows SharePoint Services 2.0 Service Pack 3 ainda não está instalado</translation>
    </message>
    <message>
        <source>SharePoint stays at an unknown level when its content is moved.</source>
        <translation>O SharePoint fica em um nível desconhecido quando seu conteúdo é movido.</translation>
    </message>
    <message>
        <source>Service Pack 3 is listed as installed</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>O Service Pack 3 está listado como instalado</translation>
    </message>
    <message>
        <source>Install Windows SharePoint Services 2.0 Service Pack 3.</source>
        <translation>Instale o Windows SharePoint Services 2.0 Service Pack 3.</translation>
    </message>
    <message>
        <source>Windows SharePoint Services 3.0 and Windows Server Update Services 3.0 cannot be moved directly from SBS 2003.</source>
        <translation>O Windows SharePoint Services 3.0 e o Windows Server Update Services 3.0 não podem ser movidos diretamente do SBS 2003.</translation>
    </message>
    <message>
        <source>SharePoint content goes by way of SharePoint Foundation 2010.</source>
        <translation>O conteúdo do SharePoint passa pelo SharePoint Foundation 2010.</translation>
    </message>
    <message>
        <source>Microsoft Core XML Services (MSXML) 6.0 Service Pack 1</source>
        <extracomment>Title of a step</extracomment>
        <translation>Microsoft Core XML Services (MSXML) 6.0 Service Pack 1</translation>
    </message>
    <message>
        <source>It is one of the components whose level the migration relies on.</source>
        <translation>É um dos componentes de cujo nível a migração depende.</translation>
    </message>
    <message>
        <source>The source server counts as not up to date.</source>
        <translation>O servidor de origem é considerado desatualizado.</translation>
    </message>
    <message>
        <source>MSXML 6.0 Service Pack 1 is listed as installed</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>O MSXML 6.0 Service Pack 1 está listado como instalado</translation>
    </message>
    <message>
        <source>Install Microsoft Core XML Services (MSXML) 6.0 Service Pack 1.</source>
        <translation>Instale o Microsoft Core XML Services (MSXML) 6.0 Service Pack 1.</translation>
    </message>
    <message>
        <source>Prepare the source server</source>
        <translation>Preparar o servidor de origem</translation>
    </message>
    <message>
        <source>Prepare</source>
        <extracomment>Short name of phase 1 for the timeline; keep it under 24 characters</extracomment>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Give the migration account the three directory groups</source>
        <extracomment>Title of a step</extracomment>
        <translation>Incluir a conta da migração nos três grupos do diretório</translation>
    </message>
    <message>
        <source>Extending the schema and adding a domain controller need the rights of all three groups.</source>
        <translation>Estender o esquema e adicionar um controlador de domínio exigem os direitos dos três grupos.</translation>
    </message>
    <message>
        <source>The preparation tool stops with a permission error.</source>
        <translation>A ferramenta de preparação é interrompida com um erro de permissão.</translation>
    </message>
    <message>
        <source>The account is a member of the three groups and has signed in again</source>
        <translation>A conta é membro dos três grupos e entrou novamente</translation>
    </message>
    <message>
        <source>Open Server Management &gt; Users and the properties of the account.</source>
        <translation>Abra Gerenciamento de Servidores &gt; Usuários (Server Management &gt; Users) e as propriedades da conta.</translation>
    </message>
    <message>
        <source>In Active Directory Users and Computers find the account in your domain &gt; MyBusiness &gt; Users &gt; SBSUsers.</source>
        <translation>Em Usuários e Computadores do Active Directory, localize a conta em seu domínio &gt; MyBusiness &gt; Users &gt; SBSUsers.</translation>
    </message>
    <message>
        <source>In Active Directory Users and Computers find the account in your domain &gt; Users.</source>
        <translation>Em Usuários e Computadores do Active Directory, localize a conta em seu domínio &gt; Users.</translation>
    </message>
    <message>
        <source>Open the properties of the account.</source>
        <translation>Abra as propriedades da conta.</translation>
    </message>
    <message>
        <source>On the tab “Member Of” add whichever of these groups is missing.</source>
        <translation>Na guia “Membro de” (Member Of), adicione cada um destes grupos que faltar.</translation>
    </message>
    <message>
        <source>Sign out and sign in again, so that the membership takes effect.</source>
        <translation>Saia e entre novamente para que a associação tenha efeito.</translation>
    </message>
    <message>
        <source>Sign in with this account in the console as well.</source>
        <translation>Entre com esta conta também no console.</translation>
    </message>
    <message>
        <source>A permission error can also mean that the Netlogon service is not running.</source>
        <translation>Um erro de permissão também pode significar que o serviço Netlogon não está em execução.</translation>
    </message>
    <message>
        <source>Install what the preparation tool and its update need</source>
        <extracomment>Title of a step</extracomment>
        <translation>Instalar o que a ferramenta de preparação e sua atualização exigem</translation>
    </message>
    <message>
        <source>Without these components the preparation tool does not start or cannot update itself.</source>
        <translation>Sem estes componentes, a ferramenta de preparação não inicia ou não consegue se atualizar.</translation>
    </message>
    <message>
        <source>The preparation tool cannot be installed.</source>
        <translation>A ferramenta de preparação não pode ser instalada.</translation>
    </message>
    <message>
        <source>PowerShell reports version 2.0 or later, and the Baseline Configuration Analyzer 2.0 is listed as installed</source>
        <translation>O PowerShell informa a versão 2.0 ou posterior, e o Baseline Configuration Analyzer 2.0 está listado como instalado</translation>
    </message>
    <message>
        <source>Install Windows PowerShell 2.0 with the Windows Management Framework, Knowledge Base 968929.</source>
        <translation>Instale o Windows PowerShell 2.0 com o Windows Management Framework, Base de Dados de Conhecimento 968929.</translation>
    </message>
    <message>
        <source>Then install the Microsoft Baseline Configuration Analyzer 2.0.</source>
        <translation>Depois instale o Microsoft Baseline Configuration Analyzer 2.0.</translation>
    </message>
    <message>
        <source>Then install the latest Windows Update Agent, Knowledge Base 949104.</source>
        <translation>Depois instale o Windows Update Agent mais recente, Base de Dados de Conhecimento 949104.</translation>
    </message>
    <message>
        <source>Windows Server 2008 R2 already contains Windows PowerShell 2.0; install only what is missing.</source>
        <translation>O Windows Server 2008 R2 já contém o Windows PowerShell 2.0; instale só o que falta.</translation>
    </message>
    <message>
        <source>Run the Migration Preparation Tool</source>
        <extracomment>Title of a step</extracomment>
        <translation>Executar a Ferramenta de Preparação da Migração</translation>
    </message>
    <message>
        <source>It extends the directory for the new server, and the installation in migration mode is refused without it.</source>
        <translation>Ela estende o diretório para o servidor novo; sem ela, a instalação no modo de migração é recusada.</translation>
    </message>
    <message>
        <source>A successful run no older than two weeks (14 days) when the destination is installed</source>
        <extracomment>The destination: the destination server</extracomment>
        <translation>Na instalação do destino, uma execução bem-sucedida feita há no máximo duas semanas (14 dias)</translation>
    </message>
    <message>
        <source>The installation in migration mode is blocked.</source>
        <translation>A instalação no modo de migração é bloqueada.</translation>
    </message>
    <message>
        <source>Schema version 56 and the date of the successful run</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Versão de esquema 56 e a data da execução bem-sucedida</translation>
    </message>
    <message>
        <source>Insert Windows Server 2012 Essentials DVD1 and start this file; if it is installed already, use the Start menu.</source>
        <translation>Insira o DVD1 do Windows Server 2012 Essentials e inicie este arquivo; se a ferramenta já estiver instalada, use o menu Iniciar.</translation>
    </message>
    <message>
        <source>Accept the newest update when the tool offers it at its first start.</source>
        <translation>Aceite a atualização mais recente quando a ferramenta a oferecer na primeira inicialização.</translation>
    </message>
    <message>
        <source>Choose “I have a backup and am ready to proceed” and then “Next”.</source>
        <translation>Escolha “Tenho um backup e estou pronto para continuar” (I have a backup and am ready to proceed) e clique em “Avançar”.</translation>
    </message>
    <message>
        <source>Wait until the tool has extended the schema, and choose “Next”.</source>
        <translation>Aguarde até que a ferramenta tenha estendido o esquema e clique em “Avançar”.</translation>
    </message>
    <message>
        <source>Fix every error that the scan reports, and choose “Scan Again”.</source>
        <translation>Corrija cada erro que a verificação apontar e clique em “Verificar novamente” (Scan Again).</translation>
    </message>
    <message>
        <source>Fix the warnings too where possible, or acknowledge them; then choose “Next” and “Finish”.</source>
        <translation>Corrija também os avisos, se possível, ou confirme-os; depois clique em “Avançar” e em “Concluir”.</translation>
    </message>
    <message>
        <source>Restart the source server if the tool asks for it.</source>
        <translation>Reinicie o servidor de origem se a ferramenta pedir.</translation>
    </message>
    <message>
        <source>Only a restore of the backup undoes the schema change.</source>
        <translation>Só a restauração do backup desfaz a alteração do esquema.</translation>
    </message>
    <message>
        <source>If a hotfix cannot be installed, follow Knowledge Base 822798, “Method 2: Rename the Catroot2 Folder”.</source>
        <translation>Se um hotfix não puder ser instalado, siga o artigo 822798 da Base de Dados de Conhecimento, “Método 2: renomear a pasta Catroot2” (Method 2: Rename the Catroot2 Folder).</translation>
    </message>
    <message>
        <source>The tool reports an error when Administrators may not enable accounts to be trusted for delegation in the Default Domain Controllers Policy (KB 2908959).</source>
        <translation>A ferramenta informa um erro quando os Administradores, segundo a Default Domain Controllers Policy (Política de Controladores de Domínio Padrão), não podem permitir que contas sejam confiáveis para delegação (KB 2908959).</translation>
    </message>
    <message>
        <source>The tool reports an error when the organizational unit “MyBusiness” is missing, or when Administrators may not enable accounts to be trusted for delegation in the Default Domain Controllers Policy (KB 2908959).</source>
        <translation>A ferramenta informa um erro quando falta a unidade organizacional “MyBusiness” ou quando os Administradores, segundo a Default Domain Controllers Policy (Política de Controladores de Domínio Padrão), não podem permitir que contas sejam confiáveis para delegação (KB 2908959).</translation>
    </message>
    <message>
        <source>Run the tool once more directly before the installation.</source>
        <translation>Execute a ferramenta mais uma vez imediatamente antes da instalação.</translation>
    </message>
    <message>
        <source>Last system-state backup</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Último backup do estado do sistema</translation>
    </message>
    <message>
        <source>Install critical and security updates</source>
        <extracomment>Title of a step</extracomment>
        <translation>Instalar atualizações críticas e de segurança</translation>
    </message>
    <message>
        <source>Updates close faults and security holes that would otherwise disturb the migration.</source>
        <translation>As atualizações corrigem falhas e brechas de segurança que, do contrário, atrapalhariam a migração.</translation>
    </message>
    <message>
        <source>The network is less well protected while the migration goes on, and known faults can make it fail.</source>
        <translation>A rede fica menos protegida durante a migração, e falhas conhecidas podem fazê-la fracassar.</translation>
    </message>
    <message>
        <source>No critical or security update is left that applies to the server, and no restart is pending</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Não resta nenhuma atualização crítica ou de segurança que se aplique ao servidor, e nenhuma reinicialização está pendente</translation>
    </message>
    <message>
        <source>Open Start &gt; All Programs &gt; Windows Update and choose “Check online for updates from Microsoft Update”.</source>
        <translation>Abra Iniciar &gt; Todos os Programas &gt; Windows Update e clique em “Verificar online se há atualizações do Microsoft Update” (Check online for updates from Microsoft Update).</translation>
    </message>
    <message>
        <source>Open Control Panel &gt; System and Security and choose “Check for updates” under Windows Update.</source>
        <translation>Abra Painel de controle &gt; Sistema e Segurança (Control Panel &gt; System and Security) e, em Windows Update, clique em “Verificar se há atualizações” (Check for updates).</translation>
    </message>
    <message>
        <source>On the page “Windows Update” choose “Check for updates” once more.</source>
        <translation>Na página “Windows Update”, clique mais uma vez em “Verificar se há atualizações” (Check for updates).</translation>
    </message>
    <message>
        <source>If updates are found, choose “Install updates”.</source>
        <translation>Se forem encontradas atualizações, clique em “Instalar atualizações” (Install updates).</translation>
    </message>
    <message>
        <source>Restart the server if the updates need it, and check again until none is left.</source>
        <translation>Reinicie o servidor se as atualizações exigirem e verifique novamente até não restar nenhuma.</translation>
    </message>
    <message>
        <source>Instead, you can approve and install the updates through Windows Server Update Services (WSUS).</source>
        <translation>Em vez disso, você pode aprovar e instalar as atualizações pelo Windows Server Update Services (WSUS).</translation>
    </message>
    <message>
        <source>Generate and read the network report</source>
        <extracomment>Title of a step</extracomment>
        <translation>Gerar e ler o relatório da rede</translation>
    </message>
    <message>
        <source>The report shows critical errors of the network before the migration runs into them.</source>
        <translation>O relatório mostra erros críticos da rede antes que a migração esbarre neles.</translation>
    </message>
    <message>
        <source>Critical errors of the network come up in the middle of the migration.</source>
        <translation>Erros críticos da rede aparecem no meio da migração.</translation>
    </message>
    <message>
        <source>A new report without open critical errors</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Um novo relatório sem erros críticos em aberto</translation>
    </message>
    <message>
        <source>Open Windows SBS Console &gt; Reports and select a report.</source>
        <translation>Abra Console do Windows SBS &gt; Relatórios (Windows SBS Console &gt; Reports) e selecione um relatório.</translation>
    </message>
    <message>
        <source>Choose “Generate report”.</source>
        <extracomment>A button in the Windows SBS Console on the server</extracomment>
        <translation>Clique em “Gerar relatório” (Generate report).</translation>
    </message>
    <message>
        <source>Look for critical errors in the report, and resolve them before you go on.</source>
        <translation>Procure erros críticos no relatório e resolva-os antes de continuar.</translation>
    </message>
    <message>
        <source>Read the alert viewer</source>
        <extracomment>Title of a step; the alert viewer is a part of the Dashboard of Windows Server Essentials</extracomment>
        <translation>Ler o visualizador de alertas</translation>
    </message>
    <message>
        <source>The source server reports its own faults there, and the migration should not run into them.</source>
        <translation>É ali que o servidor de origem informa suas próprias falhas, e a migração não deve esbarrar nelas.</translation>
    </message>
    <message>
        <source>Critical errors of the source server come up in the middle of the migration.</source>
        <translation>Erros críticos do servidor de origem aparecem no meio da migração.</translation>
    </message>
    <message>
        <source>The alert viewer shows no open critical error</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>O visualizador de alertas não mostra nenhum erro crítico em aberto</translation>
    </message>
    <message>
        <source>Open the Dashboard of the source server, and from there the alert viewer.</source>
        <translation>Abra o painel do servidor de origem e, a partir dele, o visualizador de alertas.</translation>
    </message>
    <message>
        <source>Look for critical errors, and resolve them before you go on.</source>
        <translation>Procure erros críticos e resolva-os antes de continuar.</translation>
    </message>
    <message>
        <source>Configure folder redirection on the destination server</source>
        <extracomment>Title of phase 5</extracomment>
        <translation>Configurar o redirecionamento de pastas no servidor de destino</translation>
    </message>
    <message>
        <source>Enable folder redirection on the destination server</source>
        <translation>Habilitar o redirecionamento de pastas no servidor de destino</translation>
    </message>
    <message>
        <source>Folder redirection</source>
        <extracomment>Short name of phase 5 for the timeline; keep it under 24 characters</extracomment>
        <translation>Redirecionar pastas</translation>
    </message>
    <message>
        <source>The source server redirects folders of users</source>
        <extracomment>When the step is needed</extracomment>
        <translation>O servidor de origem redireciona pastas de usuários</translation>
    </message>
    <message>
        <source>Enable folder redirection on the destination</source>
        <extracomment>Title of a step; the destination: the destination server</extracomment>
        <translation>Habilitar o redirecionamento de pastas no destino</translation>
    </message>
    <message>
        <source>The new policy sends the user folders to the destination server.</source>
        <translation>A nova política envia as pastas dos usuários para o servidor de destino.</translation>
    </message>
    <message>
        <source>The new policy takes over the user folders before the old one is deleted.</source>
        <translation>A nova política assume as pastas dos usuários antes que a antiga seja excluída.</translation>
    </message>
    <message>
        <source>The source server redirects folders</source>
        <extracomment>When the step is needed</extracomment>
        <translation>O servidor de origem redireciona pastas</translation>
    </message>
    <message>
        <source>Redirected folders stay on the source server and disappear with it.</source>
        <translation>As pastas redirecionadas ficam no servidor de origem e desaparecem com ele.</translation>
    </message>
    <message>
        <source>The new policy redirects the chosen folders to the destination server</source>
        <translation>A nova política redireciona as pastas escolhidas para o servidor de destino</translation>
    </message>
    <message>
        <source>Open DEVICES &gt; Devices Tasks &gt; Implement Group Policy in the Dashboard.</source>
        <translation>No painel, abra DISPOSITIVOS &gt; Tarefas de Dispositivos &gt; Implementar Política de Grupo (DEVICES &gt; Devices Tasks &gt; Implement Group Policy).</translation>
    </message>
    <message>
        <source>On the page “Enable Folder Redirection Group Policy” tick the folders and choose “Next”.</source>
        <translation>Na página “Habilitar a Política de Grupo de Redirecionamento de Pastas” (Enable Folder Redirection Group Policy), marque as pastas e clique em “Avançar”.</translation>
    </message>
    <message>
        <source>On the page “Enable Security Policy Settings” choose “Finish”.</source>
        <translation>Na página “Habilitar Configurações de Política de Segurança” (Enable Security Policy Settings), clique em “Concluir”.</translation>
    </message>
    <message>
        <source>Folder redirection in use</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Redirecionamento de pastas em uso</translation>
    </message>
    <message>
        <source>New folder redirection policy</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Nova política de redirecionamento</translation>
    </message>
    <message>
        <source>Users sign out and in</source>
        <extracomment>Title of a step</extracomment>
        <translation>Fazer os usuários saírem e entrarem novamente</translation>
    </message>
    <message>
        <source>The folders move only when each user signs in under the new policy.</source>
        <translation>As pastas de cada usuário só são movidas quando ele entra sob a nova política.</translation>
    </message>
    <message>
        <source>Folders of that user stay on the source server and disappear with it.</source>
        <translation>As pastas desse usuário ficam no servidor de origem e desaparecem com ele.</translation>
    </message>
    <message>
        <source>The folders of each user are filled on the destination server</source>
        <translation>As pastas de cada usuário estão preenchidas no servidor de destino</translation>
    </message>
    <message>
        <source>Have every user sign out and sign in again while both servers run.</source>
        <translation>Peça a cada usuário que saia e entre novamente enquanto os dois servidores estão em execução.</translation>
    </message>
    <message>
        <source>Check on the destination server that the folders of each user have arrived.</source>
        <translation>Verifique no servidor de destino se as pastas de cada usuário chegaram.</translation>
    </message>
    <message>
        <source>Delete the old folder redirection policy</source>
        <extracomment>Title of a step</extracomment>
        <translation>Excluir a política antiga de redirecionamento de pastas</translation>
    </message>
    <message>
        <source>Two redirection policies would send the folders to two places.</source>
        <translation>Duas políticas de redirecionamento enviariam as pastas para dois lugares.</translation>
    </message>
    <message>
        <source>The old policy keeps sending folders to the source server.</source>
        <translation>A política antiga continua enviando pastas para o servidor de origem.</translation>
    </message>
    <message>
        <source>No Group Policy object redirects to the source server any more</source>
        <translation>Nenhum objeto de Política de Grupo redireciona mais para o servidor de origem</translation>
    </message>
    <message>
        <source>Delete this object and confirm the warning.</source>
        <translation>Exclua este objeto e confirme o aviso.</translation>
    </message>
    <message>
        <source>Delete each object that redirects folders to the source server, and confirm the warning.</source>
        <translation>Exclua cada objeto que redireciona pastas para o servidor de origem e confirme o aviso.</translation>
    </message>
    <message>
        <source>The tab “Settings” of an object shows whether it redirects folders.</source>
        <translation>A guia “Configurações” (Settings) de um objeto mostra se ele redireciona pastas.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for Foundation has no phase for folder redirection; a page that fits is linked from nowhere.</source>
        <translation>O guia de migração da Microsoft para o Foundation não tem uma fase para o redirecionamento de pastas; existe uma página adequada, mas nenhum link leva a ela.</translation>
    </message>
    <message>
        <source>Microsoft’s guide gives the name that SBS 2003 uses; on SBS 2008 it may begin with “Windows SBS” instead.</source>
        <translation>O guia de migração da Microsoft dá o nome que o SBS 2003 usa; no SBS 2008, ele pode começar com “Windows SBS”.</translation>
    </message>
    <message>
        <source>The Dashboard gives its new policy the same name: deleted later, the new one would be gone, so delete first.</source>
        <translation>O painel dá à nova política o mesmo nome: se a exclusão for feita depois, a nova se perderá; portanto, exclua primeiro.</translation>
    </message>
    <message>
        <source>Old folder redirection policy</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Política antiga de redirecionamento</translation>
    </message>
    <message>
        <source>Delete the old security template policy</source>
        <extracomment>Title of a step</extracomment>
        <translation>Excluir a política antiga de modelo de segurança</translation>
    </message>
    <message>
        <source>It belongs to the old policies; the wizard of the next step sets the security policy anew.</source>
        <translation>Ela pertence às políticas antigas; o assistente da próxima etapa define a política de segurança novamente.</translation>
    </message>
    <message>
        <source>Old security settings stay in force beside the new ones.</source>
        <translation>Configurações de segurança antigas continuam em vigor ao lado das novas.</translation>
    </message>
    <message>
        <source>No such object from before the migration is left</source>
        <extracomment>What proves that the step is done; object: Group Policy object</extracomment>
        <translation>Não resta nenhum objeto desse tipo anterior à migração</translation>
    </message>
    <message>
        <source>In the same console stay in Group Policy Objects.</source>
        <translation>No mesmo console, permaneça em Objetos de Política de Grupo (Group Policy Objects).</translation>
    </message>
    <message>
        <source>Old security template policy</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Política antiga de modelo de segurança</translation>
    </message>
    <message>
        <source>Run the Best Practices Analyzer</source>
        <translation>Executar o Analisador de Práticas Recomendadas</translation>
    </message>
    <message>
        <source>Best Practices Analyzer</source>
        <extracomment>Short name of phase 8 for the timeline; keep it under 24 characters</extracomment>
        <translation>Executar o BPA</translation>
    </message>
    <message>
        <source>Run the analyzer on the destination</source>
        <extracomment>Title of a step; the destination: the destination server</extracomment>
        <translation>Executar o analisador no destino</translation>
    </message>
    <message>
        <source>It judges the new server by the rules of its maker, now that it has taken over.</source>
        <translation>Ele avalia o servidor novo pelas regras do fabricante, agora que este assumiu o trabalho.</translation>
    </message>
    <message>
        <source>It judges the new server by the rules of its maker, now that the former one is gone.</source>
        <translation>Ele avalia o servidor novo pelas regras do fabricante, agora que o anterior saiu.</translation>
    </message>
    <message>
        <source>Faults of the new server stay hidden until users notice them.</source>
        <translation>As falhas do servidor novo ficam ocultas até que os usuários as percebam.</translation>
    </message>
    <message>
        <source>A saved report of the analyzer</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Um relatório salvo do analisador</translation>
    </message>
    <message>
        <source>Open Devices in the Dashboard, and then “Best Practices Analyzer” among the tasks of the server.</source>
        <translation>No painel, abra Dispositivos (Devices) e depois “Analisador de Práticas Recomendadas” (Best Practices Analyzer) entre as tarefas do servidor.</translation>
    </message>
    <message>
        <source>Wait for the result and save it.</source>
        <translation>Aguarde o resultado e salve-o.</translation>
    </message>
    <message>
        <source>The overview of Microsoft’s guide says that the analyzer has to be downloaded; it is part of the Dashboard.</source>
        <translation>A visão geral do guia de migração da Microsoft diz que o analisador precisa ser baixado; ele faz parte do painel.</translation>
    </message>
    <message>
        <source>Solve the findings</source>
        <extracomment>Title of a step; finding: what a check or an analyzer reports</extracomment>
        <translation>Resolver as constatações</translation>
    </message>
    <message>
        <source>Each finding names a fault, what it causes and what removes it.</source>
        <extracomment>Finding: what a check or an analyzer reports</extracomment>
        <translation>Cada constatação cita uma falha, o que ela causa e o que a elimina.</translation>
    </message>
    <message>
        <source>The customer takes over a server with known faults.</source>
        <translation>O cliente recebe um servidor com falhas conhecidas.</translation>
    </message>
    <message>
        <source>A second run without open findings, or a reason for each accepted one</source>
        <extracomment>Finding: what a check or an analyzer reports</extracomment>
        <translation>Uma segunda execução sem constatações em aberto ou um motivo para cada uma que foi aceita</translation>
    </message>
    <message>
        <source>Read each message and follow its instruction.</source>
        <translation>Leia cada mensagem e siga a instrução dela.</translation>
    </message>
    <message>
        <source>Run the analyzer again.</source>
        <translation>Execute o analisador novamente.</translation>
    </message>
    <message>
        <source>Record a reason for each finding that you accept.</source>
        <extracomment>Record: write down; finding: what a check or an analyzer reports</extracomment>
        <translation>Registre um motivo para cada constatação que você aceitar.</translation>
    </message>
    <message>
        <source>The rules page contradicts itself on the account of the Windows Time service; Local Service is right.</source>
        <translation>A página de regras se contradiz quanto à conta do serviço Horário do Windows; o certo é Serviço Local (Local Service).</translation>
    </message>
    <message>
        <source>For the Remote Desktop Gateway and the Distributed Transaction Coordinator, “Automatic” and “Automatic (Delayed Start)” are both right.</source>
        <translation>Para o Gateway de Área de Trabalho Remota e o Coordenador de Transações Distribuídas, “Automático” (Automatic) e “Automático (Atraso na Inicialização)” (Automatic, Delayed Start) estão ambos certos.</translation>
    </message>
    <message>
        <source>Certification authority of the source</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Autoridade de certificação da origem</translation>
    </message>
    <message>
        <source>Directory of the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Diretório do servidor de origem</translation>
    </message>
    <message>
        <source>Mailboxes on the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Caixas de correio no servidor de origem</translation>
    </message>
    <message>
        <source>Ports of the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Portas do servidor de origem</translation>
    </message>
    <message>
        <source>Sign-in at the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Logon no servidor de origem</translation>
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
        <translation>Rever</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>Button: makes a document about a migration</extracomment>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Button: writes a whole migration into a file</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Keep or delete</source>
        <extracomment>Button: how long a migration is kept, whether it leaves the list, and whether it is deleted</extracomment>
        <translation>Manter ou excluir</translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message numerus="yes">
        <source>%n migration(s) on this console</source>
        <translation>
            <numerusform>%n migração neste console</numerusform>
            <numerusform>%n migrações neste console</numerusform>
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
            <numerusform>É mostrada a última iniciada (%n). Digite mais para encontrar as mais antigas.</numerusform>
            <numerusform>São mostradas as últimas %n iniciadas. Digite mais para encontrar as mais antigas.</numerusform>
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
        <translation>Abertas %1</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <extracomment>A filter and how many migrations it shows</extracomment>
        <translation>Concluídas %1</translation>
    </message>
    <message>
        <source>Abandoned %1</source>
        <extracomment>A filter and how many migrations it shows: those that were given up</extracomment>
        <translation>Abandonadas %1</translation>
    </message>
    <message>
        <source>All products</source>
        <extracomment>A filter: old servers of every product</extracomment>
        <translation>Todos os produtos</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A filter and how many migrations it shows: %1 is a product, a year or a person, %2 a number</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All years</source>
        <extracomment>A filter: migrations that began in any year</extracomment>
        <translation>Todos os anos</translation>
    </message>
    <message>
        <source>All technicians</source>
        <extracomment>A filter: migrations of every technician</extracomment>
        <translation>Todos os técnicos</translation>
    </message>
    <message>
        <source>Last entry</source>
        <extracomment>Order of a list</extracomment>
        <translation>Última entrada</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Order of a list: when the migration began</extracomment>
        <translation>Início</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>Order of a list</extracomment>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>Order of a list: the product that is replaced</extracomment>
        <translation>Produto</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Order of a list: open, abandoned or finished</extracomment>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Archived %1</source>
        <extracomment>A filter and how many migrations it shows: those that were taken out of the list</extracomment>
        <translation>Arquivadas %1</translation>
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
        <translation>Domínio</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Técnico</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Label: when a migration began</extracomment>
        <translation>Início</translation>
    </message>
    <message>
        <source>Last entry</source>
        <extracomment>Label: when the last entry of a record was written</extracomment>
        <translation>Última entrada</translation>
    </message>
    <message>
        <source>%1 · phases %2</source>
        <extracomment>State of a migration and how far it came: %1 is &quot;Finished&quot;, %2 &quot;8 of 8&quot;</extracomment>
        <translation>%1 · fases %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>event</comment>
        <extracomment>What happened last: %1 is the title of a step or a check, %2 what was said or found there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reading the record …</source>
        <translation>Lendo o registro de atividades…</translation>
    </message>
    <message>
        <source>The record cannot be read.</source>
        <translation>O registro de atividades não pode ser lido.</translation>
    </message>
    <message>
        <source>The record was changed: open the migration and look at the proof of its record.</source>
        <translation>O registro de atividades foi alterado: abra a migração e veja a página “Prova do registro de atividades”.</translation>
    </message>
    <message numerus="yes">
        <source>The record agrees with itself: %n entries, their chain verified</source>
        <extracomment>%n is the number of entries of a record. It agrees only with itself: a hash known from elsewhere would prove more</extracomment>
        <translation>
            <numerusform>O registro de atividades é coerente em si: %n entrada, cadeia verificada</numerusform>
            <numerusform>O registro de atividades é coerente em si: %n entradas, cadeia verificada</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryFilterSheet</name>
    <message>
        <source>Filter and sort</source>
        <translation>Filtrar e classificar</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>Order of a list</extracomment>
        <translation>Classificar por</translation>
    </message>
    <message>
        <source>Group by customer</source>
        <translation>Agrupar por cliente</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>The product that is replaced</extracomment>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Técnico</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Customer, server, note, finding …</source>
        <extracomment>What can be searched for; stands in the empty field</extracomment>
        <translation>Cliente, servidor, anotação, constatação…</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a pesquisa</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Filter and sort</source>
        <extracomment>Opens what the list can be restricted to and sorted by</extracomment>
        <translation>Filtrar e classificar</translation>
    </message>
    <message>
        <source>Older records are being made ready for the search.</source>
        <translation>Registros de atividades mais antigos estão sendo preparados para a pesquisa.</translation>
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
        <translation>De</translation>
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
        <translation>Início</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Past migrations</source>
        <translation>Migrações anteriores</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Past migrations</source>
        <translation>Migrações anteriores</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>Button: takes in migrations from a file of another console</extracomment>
        <translation>Importar</translation>
    </message>
    <message>
        <source>New migration</source>
        <translation>Nova migração</translation>
    </message>
    <message>
        <source>Reading the list …</source>
        <translation>Lendo a lista…</translation>
    </message>
    <message>
        <source>No migration yet</source>
        <translation>Nenhuma migração ainda</translation>
    </message>
    <message>
        <source>Every migration of this console stands here with its whole record, from its first day on.</source>
        <translation>Todas as migrações deste console ficam aqui com seu registro de atividades completo, desde o primeiro dia.</translation>
    </message>
    <message>
        <source>None has all of this</source>
        <translation>Nenhuma atende a tudo isto</translation>
    </message>
    <message>
        <source>Words are found by their beginning, in names, servers, notes, reasons, evidence and findings. Type fewer of them, or take the filters away.</source>
        <translation>As palavras são encontradas pelo início em nomes, servidores, anotações, motivos, evidências e constatações. Digite menos palavras ou remova os filtros.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) are kept longer than wanted</source>
        <extracomment>Records whose period is over</extracomment>
        <translation>
            <numerusform>%n migração é mantida por mais tempo que o previsto</numerusform>
            <numerusform>%n migrações são mantidas por mais tempo que o previsto</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is deleted by itself.</source>
        <translation>Nada é excluído sozinho.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <extracomment>Button: shows which migrations can be deleted</extracomment>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>What happened last</source>
        <translation>O que aconteceu por último</translation>
    </message>
</context>
<context>
    <name>HistoryRow</name>
    <message>
        <source>Select %1</source>
        <extracomment>Ticks a migration, so that something can be done with several: %1 is a customer</extracomment>
        <translation>Selecionar %1</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <extracomment>Marks a migration that is only practised</extracomment>
        <translation>Ensaio</translation>
    </message>
</context>
<context>
    <name>HistorySelection</name>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>number of migrations</comment>
        <translation>
            <numerusform>%n selecionada</numerusform>
            <numerusform>%n selecionadas</numerusform>
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
        <translation>Limpar seleção</translation>
    </message>
    <message>
        <source>Keep or delete</source>
        <extracomment>Button: how long migrations are kept, whether they leave the list, and whether they are deleted</extracomment>
        <translation>Manter ou excluir</translation>
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
        <translation>Importar migrações</translation>
    </message>
    <message>
        <source>Every entry and all evidence in the file are intact.</source>
        <translation>Todas as entradas e evidências do arquivo estão intactas.</translation>
    </message>
    <message>
        <source>Choose a file that a console exported. It is verified before anything is taken in.</source>
        <translation>Escolha um arquivo que um console exportou. Ele é verificado antes de qualquer importação.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Não há nada a fazer.</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>Button: takes migrations in from a file</extracomment>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Prompt de comando</translation>
    </message>
</context>
<context>
    <name>KeepSheet</name>
    <message>
        <source>Keep or delete</source>
        <translation>Manter ou excluir</translation>
    </message>
    <message>
        <source>Keep the records of %1</source>
        <extracomment>%1 is a customer; below it a number of years is chosen</extracomment>
        <translation>Manter os registros de atividades de %1</translation>
    </message>
    <message>
        <source>Keep all other records</source>
        <extracomment>Below it a number of years is chosen</extracomment>
        <translation>Manter todos os outros registros de atividades</translation>
    </message>
    <message>
        <source>Counted from the last entry. Nothing is deleted by itself: the list says what is due.</source>
        <translation>Contado a partir da última entrada. Nada é excluído sozinho: a lista diz o que venceu.</translation>
    </message>
    <message>
        <source>What is archived leaves the list. A filter and the search still find it.</source>
        <translation>O que é arquivado sai da lista. Um filtro e a pesquisa ainda o encontram.</translation>
    </message>
    <message>
        <source>Only what is finished or abandoned can be archived or deleted.</source>
        <translation>Só é possível arquivar ou excluir o que foi concluído ou abandonado.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Back into the list</source>
        <extracomment>Buttons: out of the list, or back into it</extracomment>
        <translation>Voltar para a lista</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arquivar</translation>
    </message>
    <message>
        <source>Delete …</source>
        <extracomment>Button: asks first</extracomment>
        <translation>Excluir…</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>As the language</source>
        <extracomment>How numbers and dates are written: the way the chosen language writes them</extracomment>
        <translation>De acordo com o idioma</translation>
    </message>
</context>
<context>
    <name>LanguageModel</name>
    <message>
        <source>As the system</source>
        <extracomment>First entry of the list of languages: the one that the system is set to</extracomment>
        <translation>Igual ao do sistema</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Migration Console</source>
        <translation>Console de Migração</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
</context>
<context>
    <name>MenuSheet</name>
    <message>
        <source>Source Server</source>
        <translation>Servidor de origem</translation>
    </message>
    <message>
        <source>Destination Server</source>
        <translation>Servidor de destino</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ainda nenhum</translation>
    </message>
    <message>
        <source>Sign in to the domain</source>
        <translation>Entrar no domínio</translation>
    </message>
    <message>
        <source>Forget the password now</source>
        <translation>Esquecer a senha agora</translation>
    </message>
    <message>
        <source>Line-of-business applications</source>
        <translation>Aplicativos de linha de negócios</translation>
    </message>
    <message>
        <source>Correct the data of the migration</source>
        <translation>Corrigir os dados da migração</translation>
    </message>
    <message>
        <source>The destination was installed anew</source>
        <translation>O servidor de destino foi reinstalado</translation>
    </message>
    <message>
        <source>Finish the migration</source>
        <translation>Concluir a migração</translation>
    </message>
    <message>
        <source>Abandon the migration</source>
        <translation>Abandonar a migração</translation>
    </message>
    <message>
        <source>Signature of the customer</source>
        <translation>Assinatura do cliente</translation>
    </message>
    <message>
        <source>Look back at any moment</source>
        <translation>Rever qualquer momento</translation>
    </message>
    <message>
        <source>Report of the migration</source>
        <extracomment>Opens the sheet that makes a report of the migration</extracomment>
        <translation>Relatório da migração</translation>
    </message>
    <message>
        <source>Proof of the record</source>
        <translation>Prova do registro de atividades</translation>
    </message>
    <message>
        <source>Compare with an earlier moment</source>
        <translation>Comparar com um momento anterior</translation>
    </message>
    <message>
        <source>Compare with another migration</source>
        <translation>Comparar com outra migração</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>Opens durations and numbers of the migration</extracomment>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Export the migration</source>
        <translation>Exportar a migração</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>All migrations</source>
        <translation>Todas as migrações</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Leaves a sheet without doing anything</extracomment>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>MigrationController</name>
    <message>
        <source>This migration is finished</source>
        <translation>Esta migração está concluída</translation>
    </message>
    <message>
        <source>This migration was abandoned</source>
        <translation>Esta migração foi abandonada</translation>
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
        <translation>De antes da mudança, de %1: %2</translation>
    </message>
</context>
<context>
    <name>MissingOffer</name>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Opening the records…</source>
        <translation>Abrindo os registros de atividades…</translation>
    </message>
    <message>
        <source>To go on without it</source>
        <translation>Para continuar sem ele</translation>
    </message>
    <message>
        <source>What was recorded since then is missing there. Once the disk is back, export its migrations from there and import them here.</source>
        <translation>Falta ali o que foi registrado desde então. Quando o disco voltar, exporte dele as migrações e importe-as aqui.</translation>
    </message>
    <message>
        <source>Open the old file</source>
        <translation>Abrir o arquivo antigo</translation>
    </message>
    <message>
        <source>Open a copy of the backup</source>
        <translation>Abrir uma cópia do backup</translation>
    </message>
</context>
<context>
    <name>MomentModel</name>
    <message>
        <source>The migration began</source>
        <translation>A migração começou</translation>
    </message>
    <message>
        <source>The data of the migration were changed</source>
        <translation>Os dados da migração foram alterados</translation>
    </message>
    <message>
        <source>The customer signed</source>
        <translation>O cliente assinou</translation>
    </message>
    <message>
        <source>The migration was closed</source>
        <extracomment>Finished or abandoned</extracomment>
        <translation>A migração foi encerrada</translation>
    </message>
    <message>
        <source>The migration was opened again</source>
        <translation>A migração foi reaberta</translation>
    </message>
    <message>
        <source>The destination server was installed anew</source>
        <translation>O servidor de destino foi reinstalado</translation>
    </message>
</context>
<context>
    <name>MoveController</name>
    <message>
        <source>This file was named at the start with --database, so it is not moved from here.</source>
        <translation>Este arquivo foi indicado na inicialização com --database; por isso, não é movido daqui.</translation>
    </message>
    <message>
        <source>To move the file to another disk, leave the open migration first.</source>
        <translation>Para mover o arquivo para outro disco, saia primeiro da migração aberta.</translation>
    </message>
    <message>
        <source>It can be moved to another disk once it can be written to.</source>
        <translation>Ele pode ser movido para outro disco quando for possível gravar nele.</translation>
    </message>
    <message>
        <source>The database has %1; %2 are free in this folder.</source>
        <extracomment>%1 and %2 are sizes such as &quot;4.2 MB&quot;</extracomment>
        <translation>O banco de dados tem %1; há %2 livres nesta pasta.</translation>
    </message>
    <message>
        <source>Reading the copy again…</source>
        <translation>Relendo a cópia…</translation>
    </message>
    <message>
        <source>Copying the database…</source>
        <translation>Copiando o banco de dados…</translation>
    </message>
</context>
<context>
    <name>MoveSheet</name>
    <message>
        <source>Move the database</source>
        <translation>Mover o banco de dados</translation>
    </message>
    <message>
        <source>Choose the folder that it is to be in. Its disk must be plugged in whenever the console is used.</source>
        <translation>Escolha a pasta em que ele deve ficar. O disco dela precisa estar conectado sempre que o console for usado.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lendo</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Label above the path of a file</extracomment>
        <translation>Agora</translation>
    </message>
    <message>
        <source>After the move</source>
        <extracomment>Label above the path of a file</extracomment>
        <translation>Depois da mudança</translation>
    </message>
    <message>
        <source>It is copied and read again before the console changes over. The old file is kept.</source>
        <translation>Ele é copiado e relido antes que o console mude. O arquivo antigo é mantido.</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Usar esta pasta</translation>
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
        <translation>Escolher outra pasta</translation>
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
        <translation>O banco de dados já está nesta pasta</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Escolha outra pasta.</translation>
    </message>
    <message>
        <source>The folder is not there</source>
        <translation>A pasta não existe</translation>
    </message>
    <message>
        <source>Its disk may be unplugged. The database is where it was.</source>
        <translation>O disco pode estar desconectado. O banco de dados está onde estava.</translation>
    </message>
    <message>
        <source>Plug the disk in again, or choose another folder.</source>
        <translation>Conecte o disco novamente ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>Nothing can be written to this folder</source>
        <translation>Nada pode ser gravado nesta pasta</translation>
    </message>
    <message>
        <source>Your account may not, or the disk is read-only.</source>
        <translation>Sua conta não tem permissão ou o disco é somente leitura.</translation>
    </message>
    <message>
        <source>Allow writing to it, or choose another folder.</source>
        <translation>Permita a gravação ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>A database lies in this folder already</source>
        <translation>Já há um banco de dados nesta pasta</translation>
    </message>
    <message>
        <source>It is never replaced.</source>
        <translation>Ele nunca é substituído.</translation>
    </message>
    <message>
        <source>Give that file another name, or choose another folder.</source>
        <translation>Dê outro nome a esse arquivo ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>There is no room for the database</source>
        <translation>Não há espaço para o banco de dados</translation>
    </message>
    <message>
        <source>The database is where it was.</source>
        <translation>O banco de dados está onde estava.</translation>
    </message>
    <message>
        <source>Free some space on the disk, or choose another folder.</source>
        <translation>Libere espaço no disco ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>The database is in use</source>
        <translation>O banco de dados está em uso</translation>
    </message>
    <message>
        <source>Another window or program has it open, or a backup, an export or an import is running. What they record would be lost.</source>
        <translation>Outra janela ou outro programa o mantém aberto, ou um backup, uma exportação ou uma importação está em andamento. O que eles registrarem seria perdido.</translation>
    </message>
    <message>
        <source>Close them or wait until they are done, then try again.</source>
        <translation>Feche-os ou espere que terminem e tente de novo.</translation>
    </message>
    <message>
        <source>The copy is not like the original</source>
        <translation>A cópia não é igual ao original</translation>
    </message>
    <message>
        <source>It was read again and thrown away. The database is where it was.</source>
        <translation>Ela foi relida e descartada. O banco de dados está onde estava.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>Escolha uma pasta em outro disco.</translation>
    </message>
    <message>
        <source>The new place cannot be kept</source>
        <translation>O novo local não pode ser salvo</translation>
    </message>
    <message>
        <source>The file with your settings cannot be written. The database is where it was.</source>
        <translation>O arquivo com suas configurações não pode ser gravado. O banco de dados está onde estava.</translation>
    </message>
    <message>
        <source>Free some space on its disk or allow writing to it, then try again.</source>
        <translation>Libere espaço no disco dele ou permita a gravação e tente de novo.</translation>
    </message>
    <message>
        <source>The disk does not answer</source>
        <translation>O disco não responde</translation>
    </message>
    <message>
        <source>The system reports an error. The database is where it was.</source>
        <translation>O sistema relata um erro. O banco de dados está onde estava.</translation>
    </message>
    <message>
        <source>Check both disks, or choose another folder.</source>
        <translation>Verifique os dois discos ou escolha outra pasta.</translation>
    </message>
</context>
<context>
    <name>NewMigrationPage</name>
    <message>
        <source>This is needed to begin.</source>
        <translation>Isto é necessário para começar.</translation>
    </message>
    <message>
        <source>New migration</source>
        <translation>Nova migração</translation>
    </message>
    <message>
        <source>To Windows Server 2012 Essentials</source>
        <translation>Para o Windows Server 2012 Essentials</translation>
    </message>
    <message>
        <source>Begin the migration</source>
        <translation>Iniciar a migração</translation>
    </message>
    <message>
        <source>The migration could not be begun</source>
        <translation>Não foi possível iniciar a migração</translation>
    </message>
    <message>
        <source>What is moved</source>
        <translation>O que será migrado</translation>
    </message>
    <message>
        <source>Old server</source>
        <translation>Servidor antigo</translation>
    </message>
    <message>
        <source>Choose what runs on the old server.</source>
        <translation>Escolha o sistema do servidor antigo.</translation>
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
        <translation>O local</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domínio</translation>
    </message>
    <message>
        <source>The full DNS name of the Active Directory domain.</source>
        <translation>O nome DNS completo do domínio do Active Directory.</translation>
    </message>
    <message>
        <source>Source Server</source>
        <translation>Servidor de origem</translation>
    </message>
    <message>
        <source>Name or IP address of the old server.</source>
        <translation>Nome ou endereço IP do servidor antigo.</translation>
    </message>
    <message>
        <source>Destination Server</source>
        <translation>Servidor de destino</translation>
    </message>
    <message>
        <source>May stay empty until phase 2.</source>
        <translation>Pode ficar vazio até a fase 2.</translation>
    </message>
</context>
<context>
    <name>NoCards</name>
    <message>
        <source>Nothing needs attention in this phase</source>
        <translation>Nada precisa de atenção nesta fase</translation>
    </message>
    <message>
        <source>Nothing is done in this phase yet</source>
        <translation>Nada foi concluído ainda nesta fase</translation>
    </message>
    <message>
        <source>This phase has no steps</source>
        <translation>Esta fase não tem etapas</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
</context>
<context>
    <name>OpenMigrations</name>
    <message numerus="yes">
        <source>%n open migration(s)</source>
        <translation>
            <numerusform>%n migração aberta</numerusform>
            <numerusform>%n migrações abertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry on</source>
        <extracomment>Heading above the migrations that are not finished</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>New migration</source>
        <translation>Nova migração</translation>
    </message>
    <message>
        <source>No open migration</source>
        <translation>Nenhuma migração aberta</translation>
    </message>
    <message>
        <source>Begin one with the name of the customer and of the old server. Everything can be changed later, and nothing here needs the network.</source>
        <translation>Inicie uma com o nome do cliente e o do servidor antigo. Tudo pode ser alterado depois, e nada aqui precisa da rede.</translation>
    </message>
    <message>
        <source>Rehearse on the practice site</source>
        <translation>Ensaiar no ambiente de treinamento</translation>
    </message>
    <message>
        <source>Two real domain controllers on this machine, with faults to find. Marked as rehearsal everywhere.</source>
        <translation>Dois controladores de domínio reais neste computador, com falhas a encontrar. Marcado como ensaio em toda parte.</translation>
    </message>
    <message>
        <source>Two real domain controllers on this machine. This starts the console on them:</source>
        <translation>Dois controladores de domínio reais neste computador. Isto inicia o console neles:</translation>
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
        <translation>Iniciar o ensaio</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar o comando</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
</context>
<context>
    <name>OverrideSheet</name>
    <message>
        <source>Known and harmless here</source>
        <translation>Conhecido e inofensivo aqui</translation>
    </message>
    <message>
        <source>Proven in another way</source>
        <translation>Comprovado de outra forma</translation>
    </message>
    <message>
        <source>The customer decided so</source>
        <translation>Decisão do cliente</translation>
    </message>
    <message>
        <source>Carry on all the same?</source>
        <translation>Continuar mesmo assim?</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>O que isso significa</translation>
    </message>
    <message>
        <source>The step stays open and has to be done later. Your name and reason stand in the record and in the report.</source>
        <translation>A etapa fica em aberto e precisa ser feita depois. Seu nome e o motivo constam no registro de atividades e no relatório.</translation>
    </message>
    <message>
        <source>The card keeps its verdict. Your name and reason stand beside it, in the record and in the report. When the verdict changes, this ends.</source>
        <translation>O cartão mantém o veredito. Seu nome e o motivo constam ao lado dele, no registro de atividades e no relatório. Quando o veredito mudar, a exceção termina.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Com suas palavras</translation>
    </message>
    <message>
        <source>What did you see that makes this safe?</source>
        <translation>O que você viu que torna isto seguro?</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>How long an override lasts</extracomment>
        <translation>Até</translation>
    </message>
    <message>
        <source>The end of today</source>
        <translation>O fim do dia de hoje</translation>
    </message>
    <message>
        <source>Three days from now</source>
        <translation>Daqui a três dias</translation>
    </message>
    <message>
        <source>A week from now</source>
        <translation>Daqui a uma semana</translation>
    </message>
    <message>
        <source>I answer for it</source>
        <translation>Eu respondo por isso</translation>
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
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>PastMigrations</name>
    <message>
        <source>Past migrations</source>
        <translation>Migrações anteriores</translation>
    </message>
    <message numerus="yes">
        <source>%n finished</source>
        <comment>number of migrations</comment>
        <translation>
            <numerusform>%n concluída</numerusform>
            <numerusform>%n concluídas</numerusform>
        </translation>
    </message>
    <message>
        <source>Search all migrations</source>
        <extracomment>Button: opens the list of all migrations, where they can be searched</extracomment>
        <translation>Pesquisar todas as migrações</translation>
    </message>
    <message>
        <source>None yet. A migration stays here with its whole record once it is finished.</source>
        <translation>Nenhuma ainda. Uma migração concluída fica aqui com seu registro de atividades completo.</translation>
    </message>
    <message>
        <source>Import from another console</source>
        <translation>Importar de outro console</translation>
    </message>
</context>
<context>
    <name>PasteSheet</name>
    <message>
        <source>Add from the clipboard</source>
        <translation>Adicionar da área de transferência</translation>
    </message>
    <message>
        <source>The clipboard holds neither a picture nor text. Copy one where it is shown, then come back.</source>
        <translation>A área de transferência não contém imagem nem texto. Copie a imagem ou o texto onde é mostrado e volte.</translation>
    </message>
    <message>
        <source>On the clipboard</source>
        <extracomment>Label above what is on the clipboard</extracomment>
        <translation>Na área de transferência</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>O que ela mostra?</translation>
    </message>
    <message>
        <source>For example: the last line of the backup log</source>
        <translation>Por exemplo: a última linha do log do backup</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Adicionar</translation>
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
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>The values below are the last ones that arrived. Steps can be read and done all the same.</source>
        <translation>Os valores abaixo são os últimos que chegaram. Mesmo assim, é possível ler e fazer as etapas.</translation>
    </message>
    <message>
        <source>Show where</source>
        <extracomment>Button: leads to the page about the record</extracomment>
        <translation>Mostrar onde</translation>
    </message>
    <message>
        <source>Reopen it</source>
        <extracomment>Button: a migration that was closed goes on</extracomment>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Show the newest</source>
        <translation>Mostrar o mais recente</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendi</translation>
    </message>
</context>
<context>
    <name>PhaseModel</name>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>Number of checks that are failed, below the name of a phase</extracomment>
        <translation>
            <numerusform>%n reprovada</numerusform>
            <numerusform>%n reprovadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be told</source>
        <extracomment>Number of checks that could not be made, below the name of a phase</extracomment>
        <translation>
            <numerusform>%n indeterminada</numerusform>
            <numerusform>%n indeterminadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>A phase</extracomment>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>A phase: somebody works on it</extracomment>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Not started</source>
        <extracomment>A phase that nobody has begun</extracomment>
        <translation>Não iniciado</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>How many of the cards of a phase are done</extracomment>
        <translation>%1 de %2 concluídos</translation>
    </message>
</context>
<context>
    <name>PhaseSignOff</name>
    <message>
        <source>Sign-off of this phase</source>
        <extracomment>Heading: the technician signs that a phase is finished</extracomment>
        <translation>Assinatura desta fase</translation>
    </message>
    <message>
        <source>A required step was reopened after the signature. Settle it, or withdraw the signature.</source>
        <translation>Uma etapa obrigatória foi reaberta após a assinatura. Resolva-a ou retire a assinatura.</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Opens the form in which a phase is signed</extracomment>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Sign the phase</source>
        <translation>Assinar a fase</translation>
    </message>
    <message>
        <source>Signature of the customer</source>
        <translation>Assinatura do cliente</translation>
    </message>
</context>
<context>
    <name>PlanController</name>
    <message>
        <source>Every plan is complete.</source>
        <translation>Todos os planos estão completos.</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) are not complete.</source>
        <translation>
            <numerusform>%n plano não está completo.</numerusform>
            <numerusform>%n planos não estão completos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every application has its result.</source>
        <translation>Todos os aplicativos têm resultado.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) are open.</source>
        <translation>
            <numerusform>Falta %n resultado.</numerusform>
            <numerusform>Faltam %n resultados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed: there are no such applications (%1, %2).</source>
        <extracomment>%1 is a person, %2 a date</extracomment>
        <translation>Confirmado: não há aplicativos desse tipo (%1, %2).</translation>
    </message>
    <message>
        <source>This looks like the key itself. Enter where it is kept: the record is read by others.</source>
        <translation>Isto parece ser a própria chave. Informe onde ela está guardada: outras pessoas leem o registro de atividades.</translation>
    </message>
</context>
<context>
    <name>PlanHeads</name>
    <message>
        <source>Application</source>
        <extracomment>Heading of a column</extracomment>
        <translation>Aplicativo</translation>
    </message>
    <message>
        <source>Media and key</source>
        <extracomment>Heading of a column: where the installation media and the license key are</extracomment>
        <translation>Mídia e chave</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>Heading of a column: the path to the data of an application</extracomment>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Test after the move</source>
        <extracomment>Heading of a column: how to see that an application works after the move</extracomment>
        <translation>Teste após a migração</translation>
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
        <translation>Importar uma tabela</translation>
    </message>
    <message>
        <source>A table that was saved as CSV, with one application a row, at most 500 rows and 1 MiB.</source>
        <translation>Uma tabela salva como CSV, com um aplicativo por linha, no máximo 500 linhas e 1 MiB.</translation>
    </message>
    <message>
        <source>Or the table itself</source>
        <translation>Ou a própria tabela</translation>
    </message>
    <message>
        <source>Paste the rows here.</source>
        <translation>Cole as linhas aqui.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Below a list that was cut</extracomment>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation>Adicionar ao plano</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Escolher outro arquivo</translation>
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
        <translation>O arquivo não pôde ser lido no prazo de %1: a unidade ou a rede por trás dela não responde. Copie o arquivo para este computador e tente novamente.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1. Check its path and who may read it.</source>
        <translation>O arquivo não pode ser aberto: %1. Verifique o caminho e quem tem permissão de leitura.</translation>
    </message>
    <message>
        <source>The table is larger than %1, so nothing of it was taken. Save only the rows that name applications, and import that file.</source>
        <translation>A tabela é maior que %1; por isso, nada dela foi aproveitado. Salve só as linhas com aplicativos e importe esse arquivo.</translation>
    </message>
    <message>
        <source>The table has more than %1 rows, so nothing of it was taken. Save only the rows that name applications, and import that file.</source>
        <translation>A tabela tem mais de %1 linhas; por isso, nada dela foi aproveitado. Salve só as linhas com aplicativos e importe esse arquivo.</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 columns, so this is not a list of applications. Check which separator the file uses.</source>
        <translation>A linha %1 tem mais de %2 colunas; portanto, isto não é uma lista de aplicativos. Verifique qual separador o arquivo usa.</translation>
    </message>
    <message>
        <source>A cell in line %1 is longer than %2 characters, so nothing was taken. Shorten it, or look for a quotation mark that is missing before it.</source>
        <translation>Uma célula na linha %1 tem mais de %2 caracteres; por isso, nada foi aproveitado. Encurte-a ou procure aspas que faltem antes dela.</translation>
    </message>
    <message>
        <source>This is not a text file, so no rows can be read from it. Open it in its own program, save it as CSV, and import that file.</source>
        <translation>Isto não é um arquivo de texto; por isso, não é possível ler linhas dele. Abra-o no programa que o criou, salve como CSV e importe esse arquivo.</translation>
    </message>
    <message>
        <source>The quotation mark at line %1, column %2 has no partner or does not belong there, so the cells behind it cannot be told apart. Correct it in the file, and import it again.</source>
        <translation>As aspas na linha %1, coluna %2 não têm par ou não deveriam estar ali; por isso, não é possível separar as células seguintes. Corrija isso no arquivo e importe-o novamente.</translation>
    </message>
    <message>
        <source>The table is empty. Enter one application a row, and import it again.</source>
        <translation>A tabela está vazia. Insira um aplicativo por linha e importe-a novamente.</translation>
    </message>
    <message>
        <source>The table has no application that the plan does not have already.</source>
        <translation>A tabela não tem nenhum aplicativo que o plano já não tenha.</translation>
    </message>
    <message numerus="yes">
        <source>%n new application(s) found.</source>
        <translation>
            <numerusform>%n aplicativo novo encontrado.</numerusform>
            <numerusform>%n aplicativos novos encontrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The columns were recognized by their names.</source>
        <translation>As colunas foram reconhecidas pelos nomes.</translation>
    </message>
    <message>
        <source>The first row does not name the columns, so they were taken in this order: application, vendor, contact, media, place of the license key, path to the data, test after the move, note.</source>
        <translation>A primeira linha não nomeia as colunas; por isso, vale esta ordem: aplicativo, fornecedor, contato, mídia, local da chave de licença, caminho dos dados, teste após a migração, anotação.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A name from another program, in quotation marks</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>These columns are left out, because the plan has no field for them: %1.</source>
        <translation>Estas colunas são deixadas de fora, porque o plano não tem campo para elas: %1.</translation>
    </message>
    <message>
        <source>These columns are left out, because they seem to hold license keys, which no record may keep: %1.</source>
        <translation>Estas colunas são deixadas de fora, porque parecem conter chaves de licença, que nenhum registro de atividades pode guardar: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n license key(s) were left out: the plan says where a key is kept, never the key.</source>
        <translation>
            <numerusform>%n chave de licença foi deixada de fora: o plano diz onde uma chave está guardada, nunca a chave.</numerusform>
            <numerusform>%n chaves de licença foram deixadas de fora: o plano diz onde uma chave está guardada, nunca a chave.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without an application are left out.</source>
        <translation>
            <numerusform>%n linha sem aplicativo é deixada de fora.</numerusform>
            <numerusform>%n linhas sem aplicativo são deixadas de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that the plan has already are left out.</source>
        <translation>
            <numerusform>%n linha que o plano já tem é deixada de fora.</numerusform>
            <numerusform>%n linhas que o plano já tem são deixadas de fora.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanLine</name>
    <message>
        <source>Vendor</source>
        <extracomment>Label: the company that made a program</extracomment>
        <translation>Fornecedor</translation>
    </message>
    <message>
        <source>Contact</source>
        <extracomment>Label: whom to ask about a program</extracomment>
        <translation>Contato</translation>
    </message>
    <message>
        <source>Installation media</source>
        <translation>Mídia de instalação</translation>
    </message>
    <message>
        <source>Place of the license key</source>
        <translation>Local da chave de licença</translation>
    </message>
    <message>
        <source>Path to the data</source>
        <translation>Caminho dos dados</translation>
    </message>
    <message>
        <source>Test after the move</source>
        <translation>Teste após a migração</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anotação</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Opens the fields of an application</extracomment>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Change %1</source>
        <extracomment>%1 is an application</extracomment>
        <translation>Alterar %1</translation>
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
        <translation>Não funciona</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>An application or a computer that is left out of the migration, with a reason</extracomment>
        <translation>Deixado de fora</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <extracomment>Result of moving an application: nobody has tested it yet</extracomment>
        <translation>Ainda não testado</translation>
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
        <translation>nome do aplicativo</translation>
    </message>
    <message>
        <source>vendor or installation media</source>
        <extracomment>Part of a list of what is missing</extracomment>
        <translation>fornecedor ou mídia de instalação</translation>
    </message>
    <message>
        <source>path to the data</source>
        <extracomment>Part of a list of what is missing</extracomment>
        <translation>caminho dos dados</translation>
    </message>
    <message>
        <source>test after the move</source>
        <extracomment>Part of a list of what is missing</extracomment>
        <translation>teste após a migração</translation>
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
        <translation>Aplicativos de linha de negócios</translation>
    </message>
    <message>
        <source>Import a table</source>
        <extracomment>Reads a table that another program saved</extracomment>
        <translation>Importar uma tabela</translation>
    </message>
    <message>
        <source>Add an application</source>
        <translation>Adicionar um aplicativo</translation>
    </message>
    <message>
        <source>No line-of-business applications</source>
        <translation>Nenhum aplicativo de linha de negócios</translation>
    </message>
    <message>
        <source>No application is written down yet</source>
        <translation>Nenhum aplicativo anotado ainda</translation>
    </message>
    <message>
        <source>Write down each program that the business lives on, such as accounting or stock: who made it, where its media and its data are, and how to see that it works after the move. The list is complete before the destination server is installed; the results follow by the end of phase 7.</source>
        <translation>Anote cada programa de que a empresa vive, como contabilidade ou estoque: quem o fez, onde estão a mídia e os dados e como ver se ele funciona após a migração. A lista fica completa antes de o servidor de destino ser instalado; os resultados vêm até o fim da fase 7.</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Anular isto</translation>
    </message>
    <message>
        <source>There are no such applications</source>
        <translation>Não há aplicativos desse tipo</translation>
    </message>
</context>
<context>
    <name>PlanRemoveSheet</name>
    <message>
        <source>Written down twice</source>
        <translation>Anotado duas vezes</translation>
    </message>
    <message>
        <source>Not used any more</source>
        <translation>Não é mais usado</translation>
    </message>
    <message>
        <source>Written down by mistake</source>
        <translation>Anotado por engano</translation>
    </message>
    <message>
        <source>Remove this application?</source>
        <translation>Remover este aplicativo?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Com suas palavras</translation>
    </message>
    <message>
        <source>Remove the application</source>
        <translation>Remover o aplicativo</translation>
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
        <translation>Novo aplicativo</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicativo</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fornecedor</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>Installation media</source>
        <translation>Mídia de instalação</translation>
    </message>
    <message>
        <source>A vendor or the media must be known: without them the application cannot be installed anew.</source>
        <translation>É preciso conhecer o fornecedor ou a mídia: sem eles, o aplicativo não pode ser reinstalado.</translation>
    </message>
    <message>
        <source>Place of the license key</source>
        <translation>Local da chave de licença</translation>
    </message>
    <message>
        <source>Where it is kept, never the key itself.</source>
        <translation>Onde ela está guardada, nunca a própria chave.</translation>
    </message>
    <message>
        <source>Path to the data</source>
        <translation>Caminho dos dados</translation>
    </message>
    <message>
        <source>Test after the move</source>
        <translation>Teste após a migração</translation>
    </message>
    <message>
        <source>What has to work, and who can tell?</source>
        <translation>O que precisa funcionar e quem pode dizer?</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>What came of moving an application</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anotação</translation>
    </message>
    <message>
        <source>Enter in the note why it is set aside.</source>
        <translation>Informe na anotação por que ele é deixado de fora.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Remove the application</source>
        <translation>Remover o aplicativo</translation>
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
        <translation>Entendi</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>The session was not found</source>
        <translation>A sessão não foi encontrada</translation>
    </message>
    <message>
        <source>The database does not hold this session any more.</source>
        <translation>O banco de dados não contém mais esta sessão.</translation>
    </message>
    <message>
        <source>Choose another one from the list of sessions.</source>
        <translation>Escolha outra na lista de sessões.</translation>
    </message>
    <message>
        <source>The database is from a newer version</source>
        <translation>O banco de dados é de uma versão mais recente</translation>
    </message>
    <message>
        <source>A newer version of this program has written the database. It can be read, and nothing in it is changed.</source>
        <translation>Uma versão mais recente deste programa gravou o banco de dados. Ele pode ser lido, e nada nele é alterado.</translation>
    </message>
    <message>
        <source>Install the newer version to go on working.</source>
        <translation>Instale a versão mais recente para continuar o trabalho.</translation>
    </message>
    <message>
        <source>The database is in use</source>
        <translation>O banco de dados está em uso</translation>
    </message>
    <message>
        <source>Another program holds the database, so nothing can be written to it.</source>
        <translation>Outro programa está usando o banco de dados; por isso, nada pode ser gravado nele.</translation>
    </message>
    <message>
        <source>Close the other window or program, then try again.</source>
        <translation>Feche a outra janela ou o outro programa e tente novamente.</translation>
    </message>
    <message>
        <source>The database is read-only</source>
        <translation>O banco de dados é somente leitura</translation>
    </message>
    <message>
        <source>The database or its folder cannot be written to. Everything can be read.</source>
        <translation>Não é possível gravar no banco de dados ou na pasta dele. Tudo pode ser lido.</translation>
    </message>
    <message>
        <source>Allow writing to the folder, then start the console again.</source>
        <translation>Permita a gravação na pasta e inicie o console novamente.</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>O banco de dados está danificado</translation>
    </message>
    <message>
        <source>Parts of the database cannot be read. It was left as it is, nothing was deleted.</source>
        <translation>Partes do banco de dados não podem ser lidas. Ele foi deixado como está; nada foi excluído.</translation>
    </message>
    <message>
        <source>Copy the file to a safe place, then use a backup of it.</source>
        <translation>Copie o arquivo para um lugar seguro e use um backup dele.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>O disco está cheio</translation>
    </message>
    <message>
        <source>The last entry could not be stored. Everything before it is safe.</source>
        <translation>Não foi possível armazenar a última entrada. Tudo o que veio antes está seguro.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again.</source>
        <translation>Libere espaço no disco e tente novamente.</translation>
    </message>
    <message>
        <source>The database cannot be opened</source>
        <translation>O banco de dados não pode ser aberto</translation>
    </message>
    <message>
        <source>Your account may not open the database or its folder.</source>
        <translation>Sua conta não pode abrir o banco de dados ou a pasta dele.</translation>
    </message>
    <message>
        <source>Give your account the permission, or choose another file with --database.</source>
        <translation>Dê a permissão à sua conta ou escolha outro arquivo com --database.</translation>
    </message>
    <message>
        <source>The disk does not answer</source>
        <translation>O disco não responde</translation>
    </message>
    <message>
        <source>The system reports an error while reading or writing the database.</source>
        <translation>O sistema informa um erro ao ler ou gravar o banco de dados.</translation>
    </message>
    <message>
        <source>Check the disk, then start the console again.</source>
        <translation>Verifique o disco e inicie o console novamente.</translation>
    </message>
    <message>
        <source>This is not a database of the console</source>
        <translation>Isto não é um banco de dados do console</translation>
    </message>
    <message>
        <source>The file is a database, but another program has made it.</source>
        <translation>O arquivo é um banco de dados, mas foi criado por outro programa.</translation>
    </message>
    <message>
        <source>Choose another file with --database.</source>
        <translation>Escolha outro arquivo com --database.</translation>
    </message>
    <message>
        <source>The entry was not stored</source>
        <translation>A entrada não foi armazenada</translation>
    </message>
    <message>
        <source>What was to be stored contradicts the record. Nothing was changed.</source>
        <translation>O que seria armazenado contradiz o registro de atividades. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Start the console again. If it happens again, report it with the log.</source>
        <translation>Inicie o console novamente. Se acontecer de novo, informe o problema e envie o log.</translation>
    </message>
    <message>
        <source>There is no more room for evidence</source>
        <translation>Não há mais espaço para evidências</translation>
    </message>
    <message>
        <source>The step or the migration holds as much as the record keeps. Nothing was added.</source>
        <translation>A etapa ou a migração já contém o máximo que o registro de atividades guarda. Nada foi adicionado.</translation>
    </message>
    <message>
        <source>Add a smaller file or only the part that matters, and keep the rest with the papers of the customer.</source>
        <translation>Adicione um arquivo menor ou só a parte importante e guarde o resto com os documentos do cliente.</translation>
    </message>
    <message>
        <source>There is no room for the backup</source>
        <translation>Não há espaço para o backup</translation>
    </message>
    <message>
        <source>The disk that it was to be written to is full. Nothing was left there.</source>
        <translation>O disco em que ele seria gravado está cheio. Nada ficou lá.</translation>
    </message>
    <message>
        <source>Free some space on it, or choose another folder.</source>
        <translation>Libere espaço nele ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>The backup could not be written</source>
        <translation>Não foi possível gravar o backup</translation>
    </message>
    <message>
        <source>The folder is not there, or your account may not write to it. Nothing was left there.</source>
        <translation>A pasta não existe, ou sua conta não pode gravar nela. Nada ficou lá.</translation>
    </message>
    <message>
        <source>Plug the disk in again, or choose another folder.</source>
        <translation>Conecte o disco novamente ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>There is no room for the report</source>
        <translation>Não há espaço para o relatório</translation>
    </message>
    <message>
        <source>The report could not be written</source>
        <translation>Não foi possível gravar o relatório</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>O arquivo não existe mais</translation>
    </message>
    <message>
        <source>It was removed, or the medium that it is on was unplugged. Nothing was added.</source>
        <translation>Ele foi removido, ou a mídia em que está foi desconectada. Nada foi adicionado.</translation>
    </message>
    <message>
        <source>Plug the medium in again, then choose the file once more.</source>
        <translation>Conecte a mídia novamente e escolha o arquivo mais uma vez.</translation>
    </message>
    <message>
        <source>The file may not be read</source>
        <translation>Sem permissão para ler o arquivo</translation>
    </message>
    <message>
        <source>Your account has no permission to read it. Nothing was added.</source>
        <translation>Sua conta não tem permissão para lê-lo. Nada foi adicionado.</translation>
    </message>
    <message>
        <source>Copy the file to your home folder with an account that may read it, then choose the copy.</source>
        <translation>Copie o arquivo para a sua pasta pessoal com uma conta que possa lê-lo e escolha a cópia.</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>Isto não é um arquivo</translation>
    </message>
    <message>
        <source>A folder or a device has no content that could be kept. Nothing was added.</source>
        <translation>Uma pasta ou um dispositivo não tem conteúdo que possa ser guardado. Nada foi adicionado.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Escolha um arquivo.</translation>
    </message>
    <message>
        <source>There is nothing in it</source>
        <translation>Não há nada nele</translation>
    </message>
    <message>
        <source>It holds 0 bytes, which proves nothing. Nothing was added.</source>
        <translation>Ele contém 0 bytes, o que não prova nada. Nada foi adicionado.</translation>
    </message>
    <message>
        <source>Save it again where it comes from, then add it once more.</source>
        <translation>Salve-o novamente onde ele foi criado e adicione-o mais uma vez.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <extracomment>%1 and %2 are sizes such as &quot;2 GiB&quot;</extracomment>
        <translation>O arquivo é grande demais</translation>
    </message>
    <message>
        <source>It has %1; the record keeps up to %2 a piece. Nothing was added.</source>
        <translation>Ele tem %1; o registro de atividades guarda até %2 por evidência. Nada foi adicionado.</translation>
    </message>
    <message>
        <source>Add only the part that matters, or a picture of it.</source>
        <translation>Adicione só a parte importante ou uma imagem dela.</translation>
    </message>
    <message>
        <source>The file was changed while it was read</source>
        <translation>O arquivo foi alterado durante a leitura</translation>
    </message>
    <message>
        <source>It became shorter, so what was read is not whole. Nothing was added.</source>
        <translation>Ele ficou menor; portanto, o que foi lido não está completo. Nada foi adicionado.</translation>
    </message>
    <message>
        <source>Wait until the program that writes it has finished, then choose the file once more.</source>
        <translation>Aguarde até que o programa que o grava tenha terminado e escolha o arquivo mais uma vez.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>O arquivo não pode ser lido</translation>
    </message>
    <message>
        <source>The medium reports an error. Nothing was added.</source>
        <translation>A mídia informa um erro. Nada foi adicionado.</translation>
    </message>
    <message>
        <source>Copy the file to another medium, then choose the copy.</source>
        <translation>Copie o arquivo para outra mídia e escolha a cópia.</translation>
    </message>
    <message>
        <source>The file cannot be read in time</source>
        <translation>O arquivo não pode ser lido a tempo</translation>
    </message>
    <message>
        <source>The medium did not answer within a minute. Nothing was added.</source>
        <translation>A mídia não respondeu em um minuto. Nada foi adicionado.</translation>
    </message>
    <message>
        <source>Unplug the medium and plug it in again, or copy the file to another one.</source>
        <translation>Desconecte a mídia e conecte-a novamente ou copie o arquivo para outra.</translation>
    </message>
    <message>
        <source>The DNS server %1 does not answer. Check the address and the network cable, or type the servers in by hand.</source>
        <extracomment>%1 is the address of a DNS server</extracomment>
        <translation>O servidor DNS %1 não responde. Verifique o endereço e o cabo de rede ou digite os servidores manualmente.</translation>
    </message>
    <message>
        <source>%1 refuses to answer DNS questions. Enter the address of the site&apos;s DNS server, or type the servers in by hand.</source>
        <translation>%1 se recusa a responder a consultas DNS. Insira o endereço do servidor DNS do local ou digite os servidores manualmente.</translation>
    </message>
    <message>
        <source>%1 does not know this domain. Check how it is written, or type the servers in by hand.</source>
        <translation>%1 não conhece este domínio. Verifique como ele é escrito ou digite os servidores manualmente.</translation>
    </message>
    <message>
        <source>%1 gave an answer that makes no sense. Type the servers in by hand.</source>
        <translation>%1 deu uma resposta sem sentido. Digite os servidores manualmente.</translation>
    </message>
    <message>
        <source>The name holds a character that no server name may have. Type it anew.</source>
        <translation>O nome contém um caractere que nenhum nome de servidor pode ter. Digite-o novamente.</translation>
    </message>
    <message>
        <source>A part of the name is longer than 63 characters.</source>
        <translation>Uma parte do nome tem mais de 63 caracteres.</translation>
    </message>
    <message>
        <source>The name is longer than 253 characters.</source>
        <translation>O nome tem mais de 253 caracteres.</translation>
    </message>
    <message>
        <source>There are two dots in a row, or a dot at the beginning.</source>
        <translation>Há dois pontos em sequência ou um ponto no início.</translation>
    </message>
    <message>
        <source>This is not a complete IP address.</source>
        <translation>Este não é um endereço IP completo.</translation>
    </message>
    <message>
        <source>Nothing could be saved</source>
        <translation>Nada pôde ser salvo</translation>
    </message>
    <message>
        <source>No part of the file holds anything that can be read.</source>
        <translation>Nenhuma parte do arquivo contém algo que possa ser lido.</translation>
    </message>
    <message>
        <source>There is no room for the new file</source>
        <translation>Não há espaço para o novo arquivo</translation>
    </message>
    <message>
        <source>The new file could not be written</source>
        <translation>Não foi possível gravar o novo arquivo</translation>
    </message>
    <message>
        <source>The database is not there</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>O banco de dados não está lá</translation>
    </message>
    <message>
        <source>It is kept in %1, and there is no such file now. Nothing was made in its place.</source>
        <translation>Ele fica em %1, e esse arquivo não existe agora. Nada foi criado no lugar dele.</translation>
    </message>
    <message>
        <source>Plug the disk in that it is on, then try again.</source>
        <translation>Conecte o disco em que ele está e tente de novo.</translation>
    </message>
</context>
<context>
    <name>ReasonModel</name>
    <message>
        <source>This step comes first.</source>
        <extracomment>Why a step may not begin yet, under the title of another step</extracomment>
        <translation>Esta etapa vem primeiro.</translation>
    </message>
    <message>
        <source>This step could wait until now, and no longer.</source>
        <extracomment>Why a step may not begin yet, under the title of another step</extracomment>
        <translation>Esta etapa podia esperar até agora, e não mais.</translation>
    </message>
    <message>
        <source>Its last answer is too old to count.</source>
        <extracomment>Why a step may not begin yet, under the title of a check</extracomment>
        <translation>A última resposta é antiga demais para valer.</translation>
    </message>
    <message>
        <source>It was not asked yet.</source>
        <extracomment>Why a step may not begin yet, under the title of a check</extracomment>
        <translation>Ainda não foi executada.</translation>
    </message>
    <message>
        <source>Some days have to pass after this step. Not before %1.</source>
        <extracomment>Why a step may not begin yet: %1 is a date and time</extracomment>
        <translation>Alguns dias precisam passar depois desta etapa. Não antes de %1.</translation>
    </message>
    <message>
        <source>Rows of its list are still open.</source>
        <extracomment>Why a step cannot be done yet, under its title</extracomment>
        <translation>Ainda há linhas abertas na lista desta etapa.</translation>
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
        <translation>Não é usado neste local</translation>
    </message>
    <message>
        <source>Done before, in another way</source>
        <translation>Já feito antes, de outra forma</translation>
    </message>
    <message>
        <source>The customer decided so</source>
        <translation>Decisão do cliente</translation>
    </message>
    <message>
        <source>Skip this step?</source>
        <translation>Ignorar esta etapa?</translation>
    </message>
    <message>
        <source>Do this step later?</source>
        <translation>Fazer esta etapa depois?</translation>
    </message>
    <message>
        <source>If it is skipped</source>
        <translation>Se for ignorada</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Com suas palavras</translation>
    </message>
    <message>
        <source>Skip the step</source>
        <translation>Ignorar a etapa</translation>
    </message>
    <message>
        <source>Do it later</source>
        <translation>Fazer depois</translation>
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
        <translation>Lendo o registro de atividades…</translation>
    </message>
    <message>
        <source>The record is intact</source>
        <translation>O registro de atividades está intacto</translation>
    </message>
    <message>
        <source>The record agrees with itself</source>
        <translation>O registro de atividades é coerente em si</translation>
    </message>
    <message>
        <source>The record was changed afterwards</source>
        <translation>O registro de atividades foi alterado depois</translation>
    </message>
    <message>
        <source>Somebody or something wrote into the database past the console. Keep the file as it is, and compare it with a backup of it.</source>
        <translation>Alguém ou algo gravou no banco de dados sem passar pelo console. Deixe o arquivo como está e compare-o com um backup dele.</translation>
    </message>
    <message>
        <source>No entry was changed, dropped, moved or put in, as far as the record can tell by itself. Whoever could write all of it anew could make it agree with itself again: a hash that was printed or signed proves more.</source>
        <translation>Nenhuma entrada foi alterada, removida, movida ou inserida, até onde o registro de atividades sozinho permite ver. Quem pudesse reescrever tudo também poderia torná-lo coerente em si de novo: um hash impresso ou assinado prova mais.</translation>
    </message>
    <message>
        <source>Every entry is as it was when the hash that you entered was written down.</source>
        <translation>Todas as entradas estão como estavam quando o hash que você inseriu foi anotado.</translation>
    </message>
    <message>
        <source>Every entry of that console is as it was when the hash that you entered was written down. Each other chain needs a hash of its own.</source>
        <translation>Todas as entradas desse console estão como estavam quando o hash que você inseriu foi anotado. Cada uma das outras cadeias precisa de um hash próprio.</translation>
    </message>
    <message numerus="yes">
        <source>The entries up to %1 are as they were when the hash that you entered was written down. The %n later ones agree with each other, no more than that.</source>
        <extracomment>%1 is the number of an entry, %n how many were written later</extracomment>
        <translation>
            <numerusform>As entradas até a %1 estão como estavam quando o hash que você inseriu foi anotado. A %n posterior é coerente, nada além disso.</numerusform>
            <numerusform>As entradas até a %1 estão como estavam quando o hash que você inseriu foi anotado. As %n posteriores são coerentes entre si, nada além disso.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is no hash: it has 16 to 64 digits from 0 to 9 and from a to f, as a report or a signature shows them.</source>
        <extracomment>A hash is the fingerprint of the record</extracomment>
        <translation>Isto não é um hash: ele tem de 16 a 64 dígitos de 0 a 9 e de a até f, como aparece em um relatório ou em uma assinatura.</translation>
    </message>
    <message>
        <source>This hash is not in the record. Either a digit of it is wrong, or it belongs to another migration, or the record was written anew since.</source>
        <translation>Este hash não está no registro de atividades. Ou há um dígito errado, ou ele é de outra migração, ou o registro de atividades foi reescrito desde então.</translation>
    </message>
    <message>
        <source>Entry %1 is not there: it was taken out or moved.</source>
        <extracomment>%1 is the number of an entry of the record</extracomment>
        <translation>A entrada %1 não está lá: ela foi retirada ou movida.</translation>
    </message>
    <message>
        <source>Entry %1 is not as it was written.</source>
        <extracomment>%1 is the number of an entry of the record</extracomment>
        <translation>A entrada %1 não está como foi gravada.</translation>
    </message>
    <message>
        <source>Entry %1 does not follow the one before it: an entry was put in or exchanged.</source>
        <extracomment>%1 is the number of an entry of the record</extracomment>
        <translation>A entrada %1 não dá sequência à anterior: uma entrada foi inserida ou trocada.</translation>
    </message>
    <message>
        <source>The content of entry %1 is not as it was written.</source>
        <extracomment>%1 is the number of an entry of the record</extracomment>
        <translation>O conteúdo da entrada %1 não está como foi gravado.</translation>
    </message>
    <message>
        <source>The record ends before entry %1, which was there.</source>
        <extracomment>%1 is the number of an entry of the record</extracomment>
        <translation>O registro de atividades termina antes da entrada %1, que existia.</translation>
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
            <numerusform>%n delas apagada</numerusform>
            <numerusform>%n delas apagadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Written on this console</source>
        <translation>Gravado neste console</translation>
    </message>
    <message>
        <source>Written on console %1</source>
        <translation>Gravado no console %1</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Proof of the record</source>
        <translation>Prova do registro de atividades</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Ler novamente</translation>
    </message>
    <message>
        <source>Newest hash, to be written down elsewhere</source>
        <extracomment>Label above the hash of the last entry of a record</extracomment>
        <translation>Hash mais recente, para anotar em outro lugar</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>Copiar o hash</translation>
    </message>
    <message>
        <source>Hash from a report or a signature</source>
        <translation>Hash de um relatório ou de uma assinatura</translation>
    </message>
    <message>
        <source>At least 16 digits, with or without spaces</source>
        <translation>Pelo menos 16 dígitos, com ou sem espaços</translation>
    </message>
    <message>
        <source>Compare with the record</source>
        <extracomment>Button: the record is compared with a hash that is known from elsewhere</extracomment>
        <translation>Comparar com o registro de atividades</translation>
    </message>
</context>
<context>
    <name>RecordsGroup</name>
    <message>
        <source>Records</source>
        <translation>Registros de atividades</translation>
    </message>
    <message>
        <source>The database is read-only at the moment.</source>
        <translation>O banco de dados está em modo somente leitura no momento.</translation>
    </message>
    <message>
        <source>Everything that happens is kept in this file:</source>
        <translation>Tudo o que acontece é guardado neste arquivo:</translation>
    </message>
    <message>
        <source>The database was moved</source>
        <translation>O banco de dados foi movido</translation>
    </message>
    <message>
        <source>The copy was read again and holds every entry. The old file is no longer used; it was kept, and you can delete it by hand:</source>
        <translation>A cópia foi relida e contém todas as entradas. O arquivo antigo não é mais usado; foi mantido, e você pode excluí-lo manualmente:</translation>
    </message>
    <message>
        <source>What is recorded meanwhile waits until it is done.</source>
        <translation>O que for registrado enquanto isso espera até o fim.</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copiar o caminho</translation>
    </message>
    <message>
        <source>Move to another disk</source>
        <translation>Mover para outro disco</translation>
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
        <translation>Ambiente de treinamento</translation>
    </message>
    <message>
        <source>Migration %1</source>
        <extracomment>Stands where the customer&apos;s name stands, when that was erased: %1 is the beginning of an identifier</extracomment>
        <translation>Migração %1</translation>
    </message>
</context>
<context>
    <name>ReplaceSheet</name>
    <message>
        <source>Was the destination server installed anew?</source>
        <translation>O servidor de destino foi reinstalado?</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>O que isso significa</translation>
    </message>
    <message>
        <source>The steps of the installation phase are open again, every answer of the checks counts as old, and overrides end. What was done stays in the record.</source>
        <translation>As etapas da fase de instalação voltam a ficar em aberto, todas as respostas das verificações contam como antigas e as exceções terminam. O que foi feito permanece no registro de atividades.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>For example: the first installation stopped at the network drivers</source>
        <translation>Por exemplo: a primeira instalação parou nos drivers de rede</translation>
    </message>
    <message>
        <source>It was installed anew</source>
        <translation>Foi reinstalado</translation>
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
        <translation>Retrospectiva</translation>
    </message>
    <message>
        <source>What happened before</source>
        <translation>O que aconteceu antes</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Stops the replay of a migration at the moment it shows</extracomment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>What happened next</source>
        <translation>O que aconteceu depois</translation>
    </message>
    <message>
        <source>Moment of the migration</source>
        <translation>Momento da migração</translation>
    </message>
    <message>
        <source>Back to now</source>
        <extracomment>Leaves a moment of the past</extracomment>
        <translation>Voltar ao presente</translation>
    </message>
    <message>
        <source>As it was: %1. Nothing can be changed here.</source>
        <extracomment>%1 is a date and a time of the past</extracomment>
        <translation>Como estava: %1. Nada pode ser alterado aqui.</translation>
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
            <numerusform>%n minuto da migração por segundo</numerusform>
            <numerusform>%n minutos da migração por segundo</numerusform>
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
        <translation>O que mudou desde a marca</translation>
    </message>
    <message numerus="yes">
        <source>Next failure (%n)</source>
        <extracomment>Goes to the next check that failed; %n is how many are still ahead</extracomment>
        <translation>
            <numerusform>Próxima reprovação (%n)</numerusform>
            <numerusform>Próxima reprovação (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next note (%n)</source>
        <extracomment>Goes to the next note; %n is how many are still ahead</extracomment>
        <translation>
            <numerusform>Próxima anotação (%n)</numerusform>
            <numerusform>Próxima anotação (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next sign-off (%n)</source>
        <extracomment>Goes to the next sign-off of a phase or of the whole; %n is how many are still ahead</extracomment>
        <translation>
            <numerusform>Próxima assinatura (%n)</numerusform>
            <numerusform>Próxima assinatura (%n)</numerusform>
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
        <translation>Não existe o banco de dados “%1”. Indique outro com --database.</translation>
    </message>
    <message>
        <source>No migration in this database has an identifier that begins with “%1”. A report of it shows the whole one.</source>
        <translation>Nenhuma migração neste banco de dados tem um identificador que comece com “%1”. O relatório da migração mostra o identificador completo.</translation>
    </message>
    <message numerus="yes">
        <source>%n migrations have an identifier that begins with “%1”. Give more of it.</source>
        <extracomment>%1 is the beginning of an identifier, %n how many begin so</extracomment>
        <translation>
            <numerusform>%n migração tem um identificador que começa com “%1”. Informe mais caracteres dele.</numerusform>
            <numerusform>%n migrações têm um identificador que começa com “%1”. Informe mais caracteres dele.</numerusform>
        </translation>
    </message>
    <message>
        <source>The guide “%1” of this migration cannot be read: %2</source>
        <translation>O guia de migração “%1” desta migração não pode ser lido: %2</translation>
    </message>
    <message>
        <source>The report is not the same in both languages. This is a mistake of the program.</source>
        <translation>O relatório não é igual nos dois idiomas. Isso é uma falha do programa.</translation>
    </message>
    <message>
        <source>The report cannot be made in this form. This is a mistake of the program.</source>
        <translation>O relatório não pode ser criado neste formato. Isso é uma falha do programa.</translation>
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
        <translation>Relatório</translation>
    </message>
    <message>
        <source>The report was not made</source>
        <translation>O relatório não foi criado</translation>
    </message>
    <message>
        <source>The part of the program that makes reports ended without a word. Nothing was left.</source>
        <translation>A parte do programa que cria relatórios terminou sem nenhuma mensagem. Nada ficou gravado.</translation>
    </message>
    <message>
        <source>Try it once more.</source>
        <translation>Tente mais uma vez.</translation>
    </message>
</context>
<context>
    <name>ReportFolderSheet</name>
    <message>
        <source>Folder for the report</source>
        <translation>Pasta para o relatório</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Usar esta pasta</translation>
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
        <translation>Relatório da migração</translation>
    </message>
    <message>
        <source>Report of the migration at %1</source>
        <translation>Relatório da migração de %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>Heading over the list of a report&apos;s parts</extracomment>
        <translation>Sumário</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Migration</source>
        <extracomment>From which product to which</extracomment>
        <translation>Migração</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domínio</translation>
    </message>
    <message>
        <source>Source Server</source>
        <translation>Servidor de origem</translation>
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
        <translation>Início</translation>
    </message>
    <message>
        <source>Last entry</source>
        <extracomment>When something was last written into the record of a migration</extracomment>
        <translation>Última entrada</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Desfecho</translation>
    </message>
    <message>
        <source>The migration</source>
        <translation>A migração</translation>
    </message>
    <message>
        <source>This is a rehearsal on the practice site. It says nothing about the servers of a customer.</source>
        <translation>Este é um ensaio no ambiente de treinamento. Não diz nada sobre os servidores de um cliente.</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <extracomment>Of a migration that is still going on</extracomment>
        <translation>Ainda não concluída</translation>
    </message>
    <message>
        <source>Finished on %1 by %2</source>
        <extracomment>Of a migration: %1 is a time, %2 a person</extracomment>
        <translation>Concluída em %1 por %2</translation>
    </message>
    <message>
        <source>Abandoned on %1 by %2: “%3”</source>
        <extracomment>Of a migration: %1 is a time, %2 a person, %3 that person&apos;s reason</extracomment>
        <translation>Abandonada em %1 por %2: “%3”</translation>
    </message>
    <message>
        <source>Program that wrote the record</source>
        <translation>Programa que gravou o registro de atividades</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guia de migração</translation>
    </message>
    <message>
        <source>Program that made this report</source>
        <translation>Programa que criou este relatório</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Relatório criado em</translation>
    </message>
    <message>
        <source>Times are those of</source>
        <translation>Horários no fuso de</translation>
    </message>
    <message>
        <source>Identifier of the migration</source>
        <translation>Identificador da migração</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Heads of columns in a report</extracomment>
        <translation>Situação</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>Head of a column: what somebody decided</extracomment>
        <translation>Decisão</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
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
        <translation>Desde</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Known by</source>
        <extracomment>Head of a column: how it is known that something is done</extracomment>
        <translation>Como se sabe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anotação</translation>
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
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>Head of a column: what happened</extracomment>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>Etapas concluídas</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Não aprovado</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Newest hash</source>
        <translation>Hash mais recente</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Exceções</translation>
    </message>
    <message>
        <source>Nobody overrode a verdict, an order or a condition.</source>
        <translation>Ninguém fez exceção a um veredito, a uma ordem ou a uma condição.</translation>
    </message>
    <message>
        <source>What somebody answers for. An override never changes what was measured.</source>
        <translation>Aquilo por que alguém responde. Uma exceção nunca altera o que foi medido.</translation>
    </message>
    <message>
        <source>Override, in force until %1</source>
        <extracomment>What somebody decided about a verdict; %1 is a time</extracomment>
        <translation>Exceção, em vigor até %1</translation>
    </message>
    <message>
        <source>Override, no longer in force</source>
        <extracomment>What somebody decided about a verdict</extracomment>
        <translation>Exceção, não mais em vigor</translation>
    </message>
    <message>
        <source>Condition decided</source>
        <extracomment>Whether a step is needed, as somebody decided</extracomment>
        <translation>Condição decidida</translation>
    </message>
    <message>
        <source>Said to be needed</source>
        <translation>Declarada necessária</translation>
    </message>
    <message>
        <source>Said not to be needed</source>
        <translation>Declarada não necessária</translation>
    </message>
    <message>
        <source>Order overruled</source>
        <extracomment>A step was begun though others had to be done before</extracomment>
        <translation>Ordem desconsiderada</translation>
    </message>
    <message>
        <source>The content of this entry was erased.</source>
        <extracomment>In a report: an entry of the record whose content was removed after its time</extracomment>
        <translation>O conteúdo desta entrada foi apagado.</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Itens em aberto</translation>
    </message>
    <message>
        <source>Nothing is open: every check that applies has passed, and every step is done or not needed.</source>
        <translation>Nada está em aberto: todas as verificações aplicáveis foram aprovadas, e todas as etapas estão concluídas ou não são necessárias.</translation>
    </message>
    <message>
        <source>No check failed, and no step was deferred or skipped.</source>
        <translation>Nenhuma verificação foi reprovada, e nenhuma etapa foi adiada ou ignorada.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps are not finished yet.</source>
        <extracomment>Steps of the guide</extracomment>
        <translation>
            <numerusform>%n etapa ainda não está concluída.</numerusform>
            <numerusform>%n etapas ainda não estão concluídas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not work</source>
        <extracomment>Of a line-of-business application after the move</extracomment>
        <translation>Não funciona</translation>
    </message>
    <message>
        <source>Phases</source>
        <extracomment>A section of a report, with the phases of a migration</extracomment>
        <translation>Fases</translation>
    </message>
    <message>
        <source>“Who” and “When” say who signed the phase, and when.</source>
        <translation>“Quem” e “Quando” indicam quem assinou a fase e quando.</translation>
    </message>
    <message>
        <source>Only if: %1</source>
        <extracomment>%1 says when a phase is needed</extracomment>
        <translation>Somente se: %1</translation>
    </message>
    <message>
        <source>Steps that this version of the guide does not have</source>
        <translation>Etapas que esta versão do guia de migração não tem</translation>
    </message>
    <message>
        <source>Seen by a check</source>
        <extracomment>How it is known that a step is done</extracomment>
        <translation>Constatado por uma verificação</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>How it is known that a step is done: a person said so</extracomment>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Known from before</source>
        <extracomment>How it is known that a step is done: it was done before the record began</extracomment>
        <translation>Conhecido de antes</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Backup de %1</translation>
    </message>
    <message>
        <source>Kept on: %1</source>
        <extracomment>Where a backup is kept: %1 is a disk or a folder</extracomment>
        <translation>Guardado em: %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <extracomment>%1 is a list of names of files</extracomment>
        <translation>Restaurado: %1</translation>
    </message>
    <message>
        <source>Withdrawn by %1 on %2: “%3”</source>
        <extracomment>Of a piece of evidence: %1 is a person, %2 a time, %3 that person&apos;s reason</extracomment>
        <translation>Retirada por %1 em %2: “%3”</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <extracomment>The name of evidence that was pasted and has none of its own</extracomment>
        <translation>Da área de transferência</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidências</translation>
    </message>
    <message>
        <source>There is no evidence.</source>
        <extracomment>How much evidence there is</extracomment>
        <translation>Não há evidências.</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence.</source>
        <translation>
            <numerusform>%n evidência.</numerusform>
            <numerusform>%n evidências.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line-of-business applications</source>
        <translation>Aplicativos de linha de negócios</translation>
    </message>
    <message>
        <source>There are none, says %1 (%2).</source>
        <translation>Não há nenhum, segundo %1 (%2).</translation>
    </message>
    <message>
        <source>None were written down.</source>
        <translation>Nenhum foi anotado.</translation>
    </message>
    <message>
        <source>Not tested</source>
        <extracomment>Result of the test of an application after the move: there is none yet</extracomment>
        <translation>Não testado</translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>Result of the test of an application after the move</extracomment>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>Of an application, a computer, a user or a share: it is not moved</extracomment>
        <translation>Deixado de fora</translation>
    </message>
    <message>
        <source>Vendor: %1</source>
        <extracomment>Of an application: %1 is a company</extracomment>
        <translation>Fornecedor: %1</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <extracomment>Of an application: %1 is a person or a telephone number</extracomment>
        <translation>Contato: %1</translation>
    </message>
    <message>
        <source>Media: %1</source>
        <extracomment>Of an application: %1 is a place</extracomment>
        <translation>Mídia: %1</translation>
    </message>
    <message>
        <source>Place of the license key: %1</source>
        <extracomment>Of an application: %1 is a place, never the key itself</extracomment>
        <translation>Local da chave de licença: %1</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <extracomment>Of an application: %1 is a folder</extracomment>
        <translation>Dados: %1</translation>
    </message>
    <message>
        <source>Test after the move: %1</source>
        <extracomment>Of an application: %1 is what is tried after the move</extracomment>
        <translation>Teste após a migração: %1</translation>
    </message>
    <message>
        <source>Computers, users and shared folders</source>
        <translation>Computadores, usuários e pastas compartilhadas</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Assinaturas</translation>
    </message>
    <message>
        <source>Given beside %1</source>
        <extracomment>Of a signature: %1 is the technician who was there</extracomment>
        <translation>Feita na presença de %1</translation>
    </message>
    <message>
        <source>The signature is bound to the record with %1 entries and the hash %2.</source>
        <extracomment>What a signature is bound to: %1 is how many entries a record had, %2 a hash</extracomment>
        <translation>A assinatura está vinculada ao registro de atividades com %1 entradas e ao hash %2.</translation>
    </message>
    <message>
        <source>Signature of %1</source>
        <extracomment>What a picture shows; %1 is a name</extracomment>
        <translation>Assinatura de %1</translation>
    </message>
    <message>
        <source>The customer has not signed.</source>
        <translation>O cliente não assinou.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>A note of a person: %1 is the name, %2 the note</extracomment>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>The record was begun.</source>
        <translation>O registro de atividades foi iniciado.</translation>
    </message>
    <message>
        <source>The data of the migration were corrected.</source>
        <translation>Os dados da migração foram corrigidos.</translation>
    </message>
    <message>
        <source>%1 finished the migration.</source>
        <translation>%1 concluiu a migração.</translation>
    </message>
    <message>
        <source>%1 abandoned the migration: “%2”</source>
        <extracomment>%1 is a person, %2 that person&apos;s reason</extracomment>
        <translation>%1 abandonou a migração: “%2”</translation>
    </message>
    <message>
        <source>%1 opened the migration again: “%2”</source>
        <extracomment>%1 is a person, %2 that person&apos;s reason</extracomment>
        <translation>%1 reabriu a migração: “%2”</translation>
    </message>
    <message>
        <source>The destination was installed anew, as its directory says.</source>
        <translation>O servidor de destino foi reinstalado, segundo o diretório dele.</translation>
    </message>
    <message>
        <source>The destination was installed anew, says %1: “%2”</source>
        <translation>O servidor de destino foi reinstalado, segundo %1: “%2”</translation>
    </message>
    <message>
        <source>The customer signed.</source>
        <translation>O cliente assinou.</translation>
    </message>
    <message>
        <source>Course of events</source>
        <extracomment>A section of a report: what people did, in the order in which they did it</extracomment>
        <translation>Sequência de eventos</translation>
    </message>
    <message numerus="yes">
        <source>%n of them erased</source>
        <extracomment>Of the entries of a record: their content was deleted on purpose</extracomment>
        <translation>
            <numerusform>%n delas apagada</numerusform>
            <numerusform>%n delas apagadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Written on console %1</source>
        <extracomment>%1 is the beginning of a console&apos;s identifier</extracomment>
        <translation>Gravado no console %1</translation>
    </message>
    <message>
        <source>Proof of the record</source>
        <translation>Prova do registro de atividades</translation>
    </message>
    <message>
        <source>Whoever keeps this report keeps the newest hash with it: entered in the console under “Proof of the record”, it proves later that no entry up to it was changed, dropped, moved or put in. Without a hash from elsewhere the record proves only that it agrees with itself.</source>
        <translation>Quem guarda este relatório guarda com ele o hash mais recente: inserido no console em “Prova do registro de atividades”, ele prova mais tarde que nenhuma entrada até ele foi alterada, removida, movida ou inserida. Sem um hash de outro lugar, o registro de atividades só prova que é coerente em si.</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>For paper and for the file.</source>
        <translation>Para papel e para arquivamento.</translation>
    </message>
    <message>
        <source>For a browser: one file, which needs nothing else.</source>
        <translation>Para um navegador: um arquivo que não precisa de mais nada.</translation>
    </message>
    <message>
        <source>For a spreadsheet: every line of every table.</source>
        <translation>Para uma planilha: todas as linhas de todas as tabelas.</translation>
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
        <translation>Os dois ficam em um só documento, o segundo abaixo do primeiro.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No second language</extracomment>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Detail</source>
        <extracomment>How much a report tells</extracomment>
        <translation>Nível de detalhe</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>How much a report tells</extracomment>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Escolher outra pasta</translation>
    </message>
    <message>
        <source>The report is being made …</source>
        <translation>O relatório está sendo criado…</translation>
    </message>
    <message>
        <source>The report is written</source>
        <translation>O relatório foi gravado</translation>
    </message>
    <message>
        <source>Make another one</source>
        <translation>Criar outro</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Criar o relatório</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Stops making a report</extracomment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Leaves a sheet without doing anything</extracomment>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>RescueController</name>
    <message>
        <source>Open the new database and go on.</source>
        <translation>Abra o novo banco de dados e continue.</translation>
    </message>
    <message>
        <source>Open the new database and look at the migrations that are incomplete. Where a backup holds more of them, keep it.</source>
        <translation>Abra o novo banco de dados e veja as migrações incompletas. Se um backup contiver mais delas, guarde-o.</translation>
    </message>
    <message>
        <source>From now on, start the console with --database %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>A partir de agora, inicie o console com --database %1.</translation>
    </message>
</context>
<context>
    <name>RescueOffer</name>
    <message>
        <source>What can be read goes into a new file. The damaged one is kept as it is.</source>
        <translation>O que puder ser lido vai para um novo arquivo. O danificado é mantido como está.</translation>
    </message>
    <message>
        <source>Saving what can be read…</source>
        <translation>Salvando o que pode ser lido…</translation>
    </message>
    <message>
        <source>Save what can be saved</source>
        <translation>Salvar o que for possível</translation>
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
        <translation>O que pôde ser lido está salvo</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Tudo está salvo</translation>
    </message>
    <message>
        <source>Open the new database</source>
        <translation>Abrir o novo banco de dados</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Incomplete migrations</source>
        <translation>Migrações incompletas</translation>
    </message>
    <message>
        <source>The new database</source>
        <translation>O novo banco de dados</translation>
    </message>
    <message>
        <source>The damaged database, kept as it was</source>
        <translation>O banco de dados danificado, como estava</translation>
    </message>
</context>
<context>
    <name>RescueText</name>
    <message numerus="yes">
        <source>%n migration(s)</source>
        <translation>
            <numerusform>%n migração</numerusform>
            <numerusform>%n migrações</numerusform>
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
            <numerusform>%n evidência</numerusform>
            <numerusform>%n evidências</numerusform>
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
        <translation>Entradas cujo conteúdo se perdeu ou foi apagado: %1</translation>
    </message>
    <message>
        <source>Lost pieces of evidence: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Evidências perdidas: %1</translation>
    </message>
    <message>
        <source>The newest entries may be lost</source>
        <translation>As entradas mais recentes podem ter se perdido</translation>
    </message>
    <message>
        <source>The database was damaged, and what could be read was saved. %1</source>
        <extracomment>An entry of a record; %1 is a list such as &quot;Lost entries: 3 · Lost pieces of evidence: 1&quot;</extracomment>
        <translation>O banco de dados estava danificado, e o que pôde ser lido foi salvo. %1</translation>
    </message>
</context>
<context>
    <name>RetentionController</name>
    <message>
        <source>For ever</source>
        <extracomment>How long records are kept</extracomment>
        <translation>Para sempre</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <extracomment>How long records are kept</extracomment>
        <translation>
            <numerusform>%n ano</numerusform>
            <numerusform>%n anos</numerusform>
        </translation>
    </message>
    <message>
        <source>As all others</source>
        <extracomment>How long the records of one customer are kept</extracomment>
        <translation>Como todos os outros</translation>
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
        <translation>Mostrar em um segundo idioma</translation>
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
        <translation>Cada etapa é mostrada nos dois idiomas, para duas pessoas diante da mesma tela.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No second language</extracomment>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>ServerChips</name>
    <message>
        <source>Rehearsal</source>
        <translation>Ensaio</translation>
    </message>
    <message>
        <source>Source · %1</source>
        <extracomment>%1 is the name of the server that is being replaced</extracomment>
        <translation>Origem · %1</translation>
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
        <translation>Servidor DNS do local</translation>
    </message>
    <message>
        <source>Usually the old server&apos;s IP address. With it the console can look for the servers of the domain.</source>
        <translation>Em geral, o endereço IP do servidor antigo. Com ele, o console pode procurar os servidores do domínio.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Find servers</source>
        <translation>Procurar servidores</translation>
    </message>
    <message>
        <source>Type the servers below: the search is only a help.</source>
        <translation>Digite os servidores abaixo: a busca é só uma ajuda.</translation>
    </message>
    <message>
        <source>Looking for servers</source>
        <translation>Procurando servidores</translation>
    </message>
</context>
<context>
    <name>ServerSearch</name>
    <message>
        <source>Enter the IP address of the site&apos;s DNS server: a name cannot be asked before there is one.</source>
        <translation>Insira o endereço IP do servidor DNS do local: sem um servidor DNS, um nome não pode ser consultado.</translation>
    </message>
    <message>
        <source>This is not a domain name. It looks like contoso.lan.</source>
        <translation>Este não é um nome de domínio. Um nome de domínio é parecido com contoso.lan.</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Rehearsal</source>
        <extracomment>Marks a migration that is only practised</extracomment>
        <translation>Ensaio</translation>
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
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Show how</source>
        <translation>Mostrar como</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <extracomment>The most important next thing: %1 is the title of a step that somebody has begun</extracomment>
        <translation>Continuar: %1</translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <extracomment>The most important next thing: %1 is the title of a step that was put off</extracomment>
        <translation>Ainda em aberto: %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <extracomment>The most important next thing, when nothing is wrong: %1 is the title of a step</extracomment>
        <translation>A seguir: %1</translation>
    </message>
    <message>
        <source>Open the step</source>
        <translation>Abrir a etapa</translation>
    </message>
    <message>
        <source>No live data since %1</source>
        <extracomment>The part of the program that asks the servers is silent; %1 is a time</extracomment>
        <translation>Sem dados ao vivo desde %1</translation>
    </message>
    <message>
        <source>Asking the servers …</source>
        <extracomment>While the servers are asked; %1 and %2 are numbers of checks</extracomment>
        <translation>Consultando os servidores…</translation>
    </message>
    <message>
        <source>%1 of %2 checks have an answer</source>
        <translation>%1 de %2 verificações têm resposta</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Stop checking</source>
        <translation>Parar a verificação</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Opens the list of everything else that can be done</extracomment>
        <translation>Mais</translation>
    </message>
</context>
<context>
    <name>SessionService</name>
    <message>
        <source>There is no guide for this product. Choose another one.</source>
        <translation>Não há guia de migração para este produto. Escolha outro.</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>Finished</source>
        <extracomment>State of a migration</extracomment>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <extracomment>State of a migration: given up before its end</extracomment>
        <translation>Abandonada</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>State of a migration: it goes on</extracomment>
        <translation>Aberta</translation>
    </message>
    <message>
        <source>not begun</source>
        <extracomment>Of a migration: none of its phases was begun</extracomment>
        <translation>não iniciada</translation>
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
            <numerusform>%1 · %n reprovada</numerusform>
            <numerusform>%1 · %n reprovadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n to look at</source>
        <extracomment>Phases that are done, and checks that warn or cannot tell: %1 is &quot;7 of 8&quot;</extracomment>
        <translation>
            <numerusform>%1 · %n a examinar</numerusform>
            <numerusform>%1 · %n a examinar</numerusform>
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
        <translation>vista pela última vez: %1</translation>
    </message>
    <message>
        <source>Phase %1 of %2 · last looked at %3</source>
        <extracomment>%1 and %2 are numbers, %3 a time</extracomment>
        <translation>Fase %1 de %2 · vista pela última vez: %3</translation>
    </message>
    <message>
        <source>Erased</source>
        <extracomment>Marks a migration in a list: its content was deleted, the proof that it was there stays</extracomment>
        <translation>Apagada</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arquivada</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
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
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number, such as 150</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Menos movimento</translation>
    </message>
    <message>
        <source>Nothing slides or turns.</source>
        <translation>Nada desliza nem gira.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Live checks</source>
        <translation>Verificações ao vivo</translation>
    </message>
    <message>
        <source>Ask the servers every</source>
        <translation>Consultar os servidores a cada</translation>
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
        <translation>Esquecer a senha após</translation>
    </message>
    <message>
        <source>It is kept in memory only, and forgotten when the console is not touched for so long.</source>
        <translation>Ela fica só na memória e é esquecida quando o console fica sem uso por esse tempo.</translation>
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
        <translation>Números e datas</translation>
    </message>
    <message>
        <source>Glove mode</source>
        <translation>Modo luvas</translation>
    </message>
    <message>
        <source>Larger buttons. What weighs heavily is held down, or pressed twice.</source>
        <translation>Botões maiores. O que tem consequências importantes é mantido pressionado ou pressionado duas vezes.</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>Teclado virtual</translation>
    </message>
    <message>
        <source>Automatic: on a touchscreen without a keyboard. Holds from the next start.</source>
        <translation>Automático: em uma tela sensível ao toque sem teclado. Vale a partir da próxima inicialização.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>When there is a keyboard on the screen</extracomment>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Tab leads to every control and every list, the arrow keys go through a list, Enter presses what has the frame.</source>
        <translation>Tab leva a cada controle e a cada lista, as teclas de direção percorrem uma lista e Enter pressiona o que está emoldurado.</translation>
    </message>
</context>
<context>
    <name>SignInSheet</name>
    <message>
        <source>Sign in to the domain</source>
        <translation>Entrar no domínio</translation>
    </message>
    <message>
        <source>Reading the directory needs a domain administrator. The password stays in memory, is never written down, and a refused one is never sent again by itself.</source>
        <translation>Para ler o diretório, é necessário um administrador de domínio. A senha fica na memória, nunca é gravada, e uma senha recusada nunca é reenviada automaticamente.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Of the domain %1</source>
        <extracomment>%1 is the DNS name of a domain</extracomment>
        <translation>Do domínio %1</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Without Kerberos</source>
        <translation>Sem Kerberos</translation>
    </message>
    <message>
        <source>Only if port 88 cannot be reached: the password then goes to each server, over TLS and to a certificate that you trust.</source>
        <translation>Somente se a porta 88 não puder ser acessada: a senha vai então a cada servidor, por TLS e para um certificado em que você confia.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Entrando</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Entrando…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
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
        <translation>Assinado por %1, %2</translation>
    </message>
    <message>
        <source>All required steps are settled. The phase can be signed.</source>
        <translation>Todas as etapas obrigatórias estão resolvidas. A fase pode ser assinada.</translation>
    </message>
    <message numerus="yes">
        <source>%n required step(s) still open. The phase can be signed when they are settled.</source>
        <translation>
            <numerusform>Ainda há %n etapa obrigatória em aberto. A fase pode ser assinada quando ela estiver resolvida.</numerusform>
            <numerusform>Ainda há %n etapas obrigatórias em aberto. A fase pode ser assinada quando elas estiverem resolvidas.</numerusform>
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
        <translation>Adiado: %1</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <extracomment>%1 is the title of a step</extracomment>
        <translation>Ignorado: %1</translation>
    </message>
    <message>
        <source>Due later: %1</source>
        <extracomment>%1 is the title of a step that has to be done before a step of a later phase</extracomment>
        <translation>Fazer mais tarde: %1</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <extracomment>%1 is the title of a step that is only recommended</extracomment>
        <translation>Não feito: %1</translation>
    </message>
    <message>
        <source>Phases signed by the technician: %1 of %2</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Fases assinadas pelo técnico: %1 de %2</translation>
    </message>
    <message>
        <source>Entry %1 · %2</source>
        <extracomment>%1 is a number, %2 the beginning of a hash: &quot;1f2e 3d4c 5b6a 7980&quot;</extracomment>
        <translation>Entrada %1 · %2</translation>
    </message>
    <message>
        <source>Signed by %1, %2. %3</source>
        <extracomment>%1 is a person, %2 a time, %3 says which entry of the record the signature is bound to</extracomment>
        <translation>Assinado por %1, %2. %3</translation>
    </message>
</context>
<context>
    <name>SignPhaseSheet</name>
    <message>
        <source>Still open</source>
        <extracomment>Heading above steps that still have to be done</extracomment>
        <translation>Ainda em aberto</translation>
    </message>
    <message>
        <source>Signed in spite of</source>
        <extracomment>Heading above steps that were deferred or skipped</extracomment>
        <translation>Assinado apesar de</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>Heading above what was said with a signature</extracomment>
        <translation>Comentário</translation>
    </message>
    <message>
        <source>Why is the signature withdrawn?</source>
        <translation>Por que retirar a assinatura?</translation>
    </message>
    <message>
        <source>What should whoever reads this later know?</source>
        <translation>O que deve saber quem ler isto mais tarde?</translation>
    </message>
    <message>
        <source>Sign the phase</source>
        <translation>Assinar a fase</translation>
    </message>
    <message>
        <source>Withdraw the signature</source>
        <translation>Retirar a assinatura</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>SignatureField</name>
    <message>
        <source>Empty</source>
        <extracomment>For screen readers: a field to write a name in with the finger</extracomment>
        <translation>Vazio</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Preenchido</translation>
    </message>
</context>
<context>
    <name>SignatureSheet</name>
    <message>
        <source>Signature of the customer</source>
        <translation>Assinatura do cliente</translation>
    </message>
    <message>
        <source>The customer can sign when the technician has signed every phase.</source>
        <translation>O cliente pode assinar quando o técnico tiver assinado todas as fases.</translation>
    </message>
    <message>
        <source>With this signature the customer accepts the migration as it stands in the record.</source>
        <translation>Com esta assinatura, o cliente aceita a migração como consta no registro de atividades.</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <extracomment>Heading above phases without a signature</extracomment>
        <translation>Ainda não assinadas</translation>
    </message>
    <message>
        <source>What is signed</source>
        <extracomment>Heading above what the customer signs</extracomment>
        <translation>O que será assinado</translation>
    </message>
    <message>
        <source>Bound to the record</source>
        <extracomment>Label above the hash that a signature is bound to</extracomment>
        <translation>Vinculada ao registro de atividades</translation>
    </message>
    <message>
        <source>Signature so far</source>
        <extracomment>Heading above a signature that was given</extracomment>
        <translation>Assinatura até agora</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>Nome do cliente</translation>
    </message>
    <message>
        <source>Sign here with a finger or a pen</source>
        <translation>Assine aqui com o dedo ou com uma caneta</translation>
    </message>
    <message>
        <source>Sign with the typed name instead</source>
        <translation>Assinar com o nome digitado</translation>
    </message>
    <message>
        <source>Sign the migration</source>
        <translation>Assinar a migração</translation>
    </message>
    <message>
        <source>Write anew</source>
        <extracomment>Empties the field for a signature</extracomment>
        <translation>Escrever novamente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Migration Console</source>
        <translation>Console de Migração</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Name of a page and of the button that opens it</extracomment>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Opening the records…</source>
        <translation>Abrindo os registros de atividades…</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>Waits for: %1</source>
        <extracomment>%1 is the title of the card that names the cause</extracomment>
        <translation>Aguarda: %1</translation>
    </message>
</context>
<context>
    <name>StepActions</name>
    <message>
        <source>Skip with a reason</source>
        <translation>Ignorar com um motivo</translation>
    </message>
    <message>
        <source>Do it later</source>
        <translation>Fazer depois</translation>
    </message>
    <message>
        <source>Reopen the step</source>
        <extracomment>Takes back what was said about this step: done, skipped or deferred</extracomment>
        <translation>Reabrir a etapa</translation>
    </message>
    <message>
        <source>Begin the step</source>
        <extracomment>Button: the technician begins to work on this step</extracomment>
        <translation>Iniciar a etapa</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marcar como concluída</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar novamente</translation>
    </message>
    <message>
        <source>Check again: %1</source>
        <translation>Verificar novamente: %1</translation>
    </message>
</context>
<context>
    <name>StepAside</name>
    <message>
        <source>Choose a card</source>
        <translation>Escolha um cartão</translation>
    </message>
    <message>
        <source>Its step, with what to do and why, opens here.</source>
        <translation>A etapa correspondente se abre aqui, com o que fazer e por quê.</translation>
    </message>
</context>
<context>
    <name>StepBody</name>
    <message>
        <source>Why it matters</source>
        <translation>Por que é importante</translation>
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
        <translation>Esta versão do guia de migração não tem mais esta etapa. O que foi registrado sobre ela continua guardado, e não há mais nada a fazer.</translation>
    </message>
</context>
<context>
    <name>StepDetails</name>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <extracomment>Opens the list of applications that the business lives on</extracomment>
        <translation>Abrir o plano</translation>
    </message>
    <message>
        <source>Important</source>
        <extracomment>Label above an important remark</extracomment>
        <translation>Importante</translation>
    </message>
    <message>
        <source>Limits</source>
        <extracomment>Heading above the limits that a value is judged by</extracomment>
        <translation>Limites</translation>
    </message>
    <message>
        <source>What to keep as evidence</source>
        <translation>O que guardar como evidência</translation>
    </message>
    <message>
        <source>If it is skipped</source>
        <translation>Se for ignorada</translation>
    </message>
</context>
<context>
    <name>StepEvidence</name>
    <message>
        <source>Evidence</source>
        <extracomment>Heading: files, pictures and outputs that prove what was done</extracomment>
        <translation>Evidências</translation>
    </message>
    <message>
        <source>None yet. Add photos, screenshots, log files or the output of a command.</source>
        <translation>Nenhuma ainda. Adicione fotos, capturas de tela, arquivos de log ou a saída de um comando.</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Adicionar um arquivo</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>Adds what is on the clipboard</extracomment>
        <translation>Colar</translation>
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
        <translation>Necessária neste local</translation>
    </message>
    <message>
        <source>Not needed at this site</source>
        <translation>Não necessária neste local</translation>
    </message>
    <message>
        <source>Is this step needed at this site?</source>
        <translation>Esta etapa é necessária neste local?</translation>
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
        <translation>Nesta fase</translation>
    </message>
</context>
<context>
    <name>StepRecord</name>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Nothing yet. Every answer, confirmation and note is kept here.</source>
        <translation>Nada ainda. Todas as respostas, confirmações e anotações ficam guardadas aqui.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anotação</translation>
    </message>
    <message>
        <source>What should whoever reads this later know?</source>
        <translation>O que deve saber quem ler isto mais tarde?</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Adicionar a anotação</translation>
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
        <translation>Por computador</translation>
    </message>
    <message>
        <source>User by user</source>
        <extracomment>Heading above a list of users to tick</extracomment>
        <translation>Por usuário</translation>
    </message>
    <message>
        <source>Shared folder by shared folder</source>
        <extracomment>Heading above a list of shared folders to tick</extracomment>
        <translation>Por pasta compartilhada</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nada está em aberto.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the rows are open.</source>
        <translation>
            <numerusform>%n linha está em aberto.</numerusform>
            <numerusform>%n linhas estão em aberto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The directory has %n more that stand in no row: add those that matter.</source>
        <translation>
            <numerusform>O diretório tem mais %n que não está em nenhuma linha: adicione se for importante.</numerusform>
            <numerusform>O diretório tem mais %n que não estão em nenhuma linha: adicione os importantes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row is done or set aside.</source>
        <translation>Todas as linhas estão concluídas ou deixadas de fora.</translation>
    </message>
    <message>
        <source>The computers come from the directory as soon as you are signed in. Until then, add them by hand.</source>
        <translation>Os computadores vêm do diretório assim que você entrar. Até lá, adicione-os manualmente.</translation>
    </message>
    <message>
        <source>The users come from the directory as soon as you are signed in. Until then, add them by hand.</source>
        <translation>Os usuários vêm do diretório assim que você entrar. Até lá, adicione-os manualmente.</translation>
    </message>
    <message>
        <source>Add each shared folder by hand, so that none is forgotten.</source>
        <translation>Adicione cada pasta compartilhada manualmente, para que nenhuma seja esquecida.</translation>
    </message>
    <message>
        <source>Name of the computer</source>
        <translation>Nome do computador</translation>
    </message>
    <message>
        <source>Name of the user</source>
        <translation>Nome do usuário</translation>
    </message>
    <message>
        <source>Name of the shared folder</source>
        <translation>Nome da pasta compartilhada</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Insira um nome.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters. Enter the short name by which the directory knows it.</source>
        <translation>O nome tem mais de %1 caracteres. Insira o nome curto pelo qual o diretório o conhece.</translation>
    </message>
    <message>
        <source>“%1” is in the list already.</source>
        <translation>“%1” já está na lista.</translation>
    </message>
</context>
<context>
    <name>TickListModel</name>
    <message>
        <source>Done (%1, %2)</source>
        <extracomment>A row of a list is done: %1 is a person, %2 a date</extracomment>
        <translation>Concluído (%1, %2)</translation>
    </message>
    <message>
        <source>Set aside (%1, %2): “%3”</source>
        <extracomment>A row of a list is left out: %1 is a person, %2 a date, %3 the reason in that person&apos;s words</extracomment>
        <translation>Deixado de fora (%1, %2): “%3”</translation>
    </message>
    <message>
        <source>last sign-in about %1</source>
        <extracomment>%1 is a date; the directory passes it on up to two weeks late</extracomment>
        <translation>último logon por volta de %1</translation>
    </message>
</context>
<context>
    <name>TickRow</name>
    <message>
        <source>More about %1</source>
        <extracomment>%1 is a computer, a user or a shared folder: opens what else can be done with it</extracomment>
        <translation>Mais sobre %1</translation>
    </message>
</context>
<context>
    <name>TickRowSheet</name>
    <message>
        <source>Not used any more</source>
        <translation>Não é mais usado</translation>
    </message>
    <message>
        <source>Its system is not supported</source>
        <translation>Sistema sem suporte</translation>
    </message>
    <message>
        <source>Done before, in another way</source>
        <translation>Já feito antes, de outra forma</translation>
    </message>
    <message>
        <source>The customer decided so</source>
        <translation>Decisão do cliente</translation>
    </message>
    <message>
        <source>A row that is set aside counts as settled. The record keeps your reason.</source>
        <translation>Uma linha deixada de fora conta como resolvida. O registro de atividades guarda o motivo.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anotação</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Com suas palavras</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Salvar a anotação</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>Leaves a computer, a user or a shared folder out of the step, with a reason</extracomment>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Reopen the row</source>
        <extracomment>A row that was done or set aside is open again</extracomment>
        <translation>Reabrir a linha</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Remover a linha</translation>
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
        <translation>Abertas %1</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <extracomment>Ticks every row of the list that is shown and still open</extracomment>
        <translation>Marcar todas as mostradas</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Adds a row to the list</extracomment>
        <translation>Adicionar</translation>
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
        <translation>Mantenha pressionado ou pressione de novo</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <extracomment>Takes back what was just done</extracomment>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Desfazer: %1</translation>
    </message>
    <message>
        <source>Understood</source>
        <extracomment>Takes a message off the screen</extracomment>
        <translation>Entendi</translation>
    </message>
</context>
<context>
    <name>UndoController</name>
    <message>
        <source>List changed: %1</source>
        <extracomment>What a person has just done: %1 is the title of a step whose list was changed</extracomment>
        <translation>Lista alterada: %1</translation>
    </message>
    <message>
        <source>The plan of the applications was changed</source>
        <translation>O plano dos aplicativos foi alterado</translation>
    </message>
    <message>
        <source>Confirmation changed</source>
        <extracomment>What a person has just done: vouched for something that no check can see, or no longer</extracomment>
        <translation>Confirmação alterada</translation>
    </message>
    <message>
        <source>The migration was closed</source>
        <translation>A migração foi encerrada</translation>
    </message>
    <message>
        <source>The migration was reopened</source>
        <translation>A migração foi reaberta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>act</comment>
        <extracomment>What a person has just done: %1 is a status such as &quot;Done&quot;, %2 the title of a step</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ticked off</source>
        <translation>Item marcado</translation>
    </message>
    <message>
        <source>Tick removed</source>
        <translation>Marcação removida</translation>
    </message>
    <message>
        <source>Overridden: %1</source>
        <extracomment>What a person has just done: %1 is the title of a check</extracomment>
        <translation>Exceção concedida: %1</translation>
    </message>
    <message>
        <source>Override withdrawn: %1</source>
        <extracomment>What a person has just done: %1 is the title of a check</extracomment>
        <translation>Exceção retirada: %1</translation>
    </message>
    <message>
        <source>Condition decided: %1</source>
        <extracomment>What a person has just done: %1 is the title of a step or phase</extracomment>
        <translation>Condição decidida: %1</translation>
    </message>
    <message>
        <source>Order overruled: %1</source>
        <extracomment>What a person has just done: %1 is the title of a step</extracomment>
        <translation>Ordem desconsiderada: %1</translation>
    </message>
    <message>
        <source>Evidence added: %1</source>
        <extracomment>What a person has just done: %1 is the title of a step</extracomment>
        <translation>Evidência adicionada: %1</translation>
    </message>
    <message>
        <source>Evidence withdrawn: %1</source>
        <extracomment>What a person has just done: %1 is the title of a step</extracomment>
        <translation>Evidência retirada: %1</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <extracomment>What a person has just done: %1 is the title of a phase</extracomment>
        <translation>Assinado: %1</translation>
    </message>
    <message>
        <source>The data of the migration was corrected</source>
        <translation>Os dados da migração foram corrigidos</translation>
    </message>
</context>
<context>
    <name>UpdateConfirmation</name>
    <message>
        <source>Is update KB943494 installed on the source server?</source>
        <translation>A atualização KB943494 está instalada no servidor de origem?</translation>
    </message>
    <message>
        <source>With it, the source server may stay for 21 days, without it for 7. Look for it in Control Panel &gt; Add or Remove Programs with “Show updates” ticked.</source>
        <translation>Com ela, o servidor de origem pode ficar 21 dias; sem ela, 7. Procure-a em Painel de controle &gt; Adicionar ou remover programas (Add or Remove Programs), com “Mostrar atualizações” (Show updates) marcado.</translation>
    </message>
    <message>
        <source>Take the confirmation back</source>
        <translation>Anular a confirmação</translation>
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
        <translation>Verifica um arquivo que o Console de Migração exportou: todas as entradas, todas as cadeias e todas as evidências.

Sem um hash conhecido de outro lugar, como de um relatório impresso, só prova que o arquivo é coerente em si.

Termina com 0 quando tudo está intacto e todas as cadeias são comprovadas por um hash que você informou, 1 quando tudo está intacto, mas uma cadeia só é comprovada em si mesma, 2 quando algo está errado, 64 em caso de uso incorreto, 65 quando não é um arquivo desse tipo.</translation>
    </message>
    <message>
        <source>The exported file.</source>
        <translation>O arquivo exportado.</translation>
    </message>
    <message>
        <source>A hash that is known from elsewhere, or at least its first 16 characters. May be given several times.</source>
        <translation>Um hash conhecido de outro lugar, ou pelo menos os primeiros 16 caracteres dele. Pode ser informado várias vezes.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Mostra esta ajuda.</translation>
    </message>
    <message>
        <source>Name one file. “migration-console-verify --help” tells what is possible.</source>
        <translation>Indique um arquivo. “migration-console-verify --help” mostra o que é possível.</translation>
    </message>
    <message>
        <source>“%1” is not a hash: it has 16 to 64 characters from 0 to 9 and from a to f.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>“%1” não é um hash: um hash tem de 16 a 64 caracteres de 0 a 9 e de a até f.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <extracomment>%1 is what the system says</extracomment>
        <translation>O arquivo não pode ser lido: %1</translation>
    </message>
    <message>
        <source>This is not a file that the Migration Console exported.</source>
        <translation>Este não é um arquivo que o Console de Migração exportou.</translation>
    </message>
    <message>
        <source>The file has version %1 of the format, which this program does not know. Use a newer one.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>O arquivo tem a versão %1 do formato, que este programa não conhece. Use um programa mais recente.</translation>
    </message>
    <message>
        <source>Entry %1 was changed: it does not give its own hash.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>A entrada %1 foi alterada: ela não resulta no próprio hash.</translation>
    </message>
    <message>
        <source>Entry %1 was dropped.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>A entrada %1 foi removida.</translation>
    </message>
    <message>
        <source>Entry %1 is not at its place: entries were reordered.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>A entrada %1 não está no lugar dela: a ordem das entradas foi mudada.</translation>
    </message>
    <message>
        <source>An entry was inserted at place %1.</source>
        <extracomment>%1 is the number of a place in a list of entries</extracomment>
        <translation>Uma entrada foi inserida na posição %1.</translation>
    </message>
    <message>
        <source>Entry %1 does not follow the entry before it: one of the two was exchanged.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>A entrada %1 não dá sequência à anterior: uma das duas foi trocada.</translation>
    </message>
    <message>
        <source>What entry %1 says was changed: it does not match the hash in the entry.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>O conteúdo da entrada %1 foi alterado: não corresponde ao hash na entrada.</translation>
    </message>
    <message>
        <source>What stands at place %1 is not an entry.</source>
        <extracomment>%1 is the number of a place in a list of entries</extracomment>
        <translation>O que está na posição %1 não é uma entrada.</translation>
    </message>
    <message>
        <source>Proven only in itself: without a hash from elsewhere, whoever wrote all of it anew would not be noticed.</source>
        <translation>Comprovado só em si mesmo: sem um hash de outro lugar, não se notaria se alguém tivesse reescrito tudo.</translation>
    </message>
    <message>
        <source>Proven by the hash that you gave, up to its last entry.</source>
        <translation>Comprovado até a última entrada pelo hash que você informou.</translation>
    </message>
    <message>
        <source>Proven by the hash that you gave up to entry %1. What follows is proven only in itself.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>Comprovado até a entrada %1 pelo hash que você informou. O que vem depois só é comprovado em si mesmo.</translation>
    </message>
    <message>
        <source>Console %1</source>
        <extracomment>%1 is the id of a console</extracomment>
        <translation>Console %1</translation>
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
            <numerusform>O conteúdo de %n entrada foi apagado de propósito.</numerusform>
            <numerusform>O conteúdo de %n entradas foi apagado de propósito.</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest hash: %1</source>
        <extracomment>%1 is a hash</extracomment>
        <translation>Hash mais recente: %1</translation>
    </message>
    <message>
        <source>Intact.</source>
        <extracomment>Word for a chain of entries in which nothing is wrong</extracomment>
        <translation>Intacto.</translation>
    </message>
    <message>
        <source>BROKEN: %1</source>
        <translation>COM PROBLEMA: %1</translation>
    </message>
    <message>
        <source>Migration %1</source>
        <extracomment>%1 is an id</extracomment>
        <translation>Migração %1</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n evidência</numerusform>
            <numerusform>%n evidências</numerusform>
        </translation>
    </message>
    <message>
        <source>BROKEN: evidence %1 was changed.</source>
        <extracomment>%1 is a hash</extracomment>
        <translation>COM PROBLEMA: a evidência %1 foi alterada.</translation>
    </message>
    <message>
        <source>BROKEN: evidence %1 is missing.</source>
        <extracomment>%1 is a hash</extracomment>
        <translation>COM PROBLEMA: falta a evidência %1.</translation>
    </message>
    <message>
        <source>Something is wrong with this file.</source>
        <translation>Há algo errado com este arquivo.</translation>
    </message>
    <message>
        <source>Everything is intact and proven by what you gave.</source>
        <translation>Tudo está intacto e comprovado pelo que você informou.</translation>
    </message>
    <message>
        <source>Everything is intact, but not every chain is proven by a hash from elsewhere.</source>
        <translation>Tudo está intacto, mas nem todas as cadeias são comprovadas por um hash de outro lugar.</translation>
    </message>
    <message>
        <source>BROKEN: the file as a whole is not as it was written. It was cut or changed.</source>
        <translation>COM PROBLEMA: o arquivo como um todo não está como foi gravado. Ele foi cortado ou alterado.</translation>
    </message>
    <message>
        <source>BROKEN: the file goes on in an unknown way: %1</source>
        <extracomment>%1 is a name from the file, or what a library says</extracomment>
        <translation>COM PROBLEMA: o arquivo continua de uma forma desconhecida: %1</translation>
    </message>
    <message>
        <source>BROKEN: no intact part of a chain holds the hash %1.</source>
        <extracomment>%1 is a hash</extracomment>
        <translation>COM PROBLEMA: nenhuma parte intacta de uma cadeia contém o hash %1.</translation>
    </message>
</context>
<context>
    <name>VisitKeeper</name>
    <message>
        <source>Since you were last here (%1)</source>
        <extracomment>Heading above what others did; %1 is a date and time</extracomment>
        <translation>Desde a sua última visita (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) changed.</source>
        <comment>by other people or by the checks</comment>
        <translation>
            <numerusform>%n etapa mudou.</numerusform>
            <numerusform>%n etapas mudaram.</numerusform>
        </translation>
    </message>
    <message>
        <source>Here were: %1.</source>
        <extracomment>Who worked here meanwhile: %1 is one name or several</extracomment>
        <translation>Estiveram aqui: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) turned red.</source>
        <comment>failed or cannot tell</comment>
        <translation>
            <numerusform>%n verificação ficou vermelha.</numerusform>
            <numerusform>%n verificações ficaram vermelhas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n override(s) were given.</source>
        <comment>of verdicts</comment>
        <translation>
            <numerusform>%n exceção foi concedida.</numerusform>
            <numerusform>%n exceções foram concedidas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Not run</source>
        <extracomment>Status of a check that never ran</extracomment>
        <translation>Não executado</translation>
    </message>
    <message>
        <source>Queued</source>
        <extracomment>Status of a check</extracomment>
        <translation>Na fila</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>Status of a check: the console works on it</extracomment>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>Status of a check: its condition is met</extracomment>
        <translation>Aprovado</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Status of a check</extracomment>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Status of a check: its condition is not met. Not a broken operation</extracomment>
        <translation>Reprovado</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <extracomment>Status of a check that could not be made</extracomment>
        <translation>Indeterminado</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <extracomment>Status of a check that a rule excludes here</extracomment>
        <translation>Não aplicável</translation>
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
        <translation>Interrompido</translation>
    </message>
    <message>
        <source>Stale</source>
        <extracomment>Status of a value that was right once and is too old now</extracomment>
        <translation>Desatualizado</translation>
    </message>
    <message>
        <source>To do</source>
        <extracomment>Status of a step: the technician has not begun</extracomment>
        <translation>A fazer</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>Status of a step: a person works on it</extracomment>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Status of a step</extracomment>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>Status of a step</extracomment>
        <translation>Ignorado</translation>
    </message>
    <message>
        <source>Deferred</source>
        <extracomment>Status of a step: will be done later</extracomment>
        <translation>Adiado</translation>
    </message>
    <message>
        <source>Reopened</source>
        <extracomment>Status of a step that was done and is open again</extracomment>
        <translation>Reaberto</translation>
    </message>
    <message>
        <source>Blocker</source>
        <extracomment>Weight of a rule: must be met</extracomment>
        <translation>Impeditivo</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>severity</comment>
        <extracomment>Weight of a rule: may pass with a reason</extracomment>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Advice</source>
        <extracomment>Weight of a rule: recommended</extracomment>
        <translation>Recomendação</translation>
    </message>
    <message>
        <source>Source server</source>
        <translation>Servidor de origem</translation>
    </message>
    <message>
        <source>Destination server</source>
        <translation>Servidor de destino</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>Este console</translation>
    </message>
    <message>
        <source>External time source</source>
        <translation>Fonte de tempo externa</translation>
    </message>
    <message>
        <source>schema master</source>
        <translation>mestre de esquema</translation>
    </message>
    <message>
        <source>domain naming master</source>
        <translation>mestre de nomeação de domínio</translation>
    </message>
    <message>
        <source>PDC emulator</source>
        <translation>emulador de PDC</translation>
    </message>
    <message>
        <source>RID master</source>
        <translation>mestre RID</translation>
    </message>
    <message>
        <source>infrastructure master</source>
        <translation>mestre de infraestrutura</translation>
    </message>
    <message>
        <source>owner of DomainDnsZones</source>
        <extracomment>Owner of the DNS data of the domain, one of seven operations-master roles</extracomment>
        <translation>proprietário de DomainDnsZones</translation>
    </message>
    <message>
        <source>owner of ForestDnsZones</source>
        <extracomment>Owner of the DNS data of the forest, one of seven operations-master roles</extracomment>
        <translation>proprietário de ForestDnsZones</translation>
    </message>
    <message>
        <source>Windows Server 2003 interim</source>
        <extracomment>Functional level between Windows 2000 and Windows Server 2003</extracomment>
        <translation>Windows Server 2003 (provisório)</translation>
    </message>
    <message>
        <source>At your desk</source>
        <extracomment>Where a step is done: nothing is touched, only read, planned or decided</extracomment>
        <translation>Na sua mesa</translation>
    </message>
    <message>
        <source>On the source server</source>
        <extracomment>Where a step is done</extracomment>
        <translation>No servidor de origem</translation>
    </message>
    <message>
        <source>On the destination server</source>
        <extracomment>Where a step is done</extracomment>
        <translation>No servidor de destino</translation>
    </message>
    <message>
        <source>On both servers</source>
        <extracomment>Where a step is done</extracomment>
        <translation>Nos dois servidores</translation>
    </message>
    <message>
        <source>On the client computers</source>
        <extracomment>Where a step is done</extracomment>
        <translation>Nos computadores cliente</translation>
    </message>
    <message>
        <source>On the router</source>
        <extracomment>Where a step is done</extracomment>
        <translation>No roteador</translation>
    </message>
    <message>
        <source>Required</source>
        <extracomment>Of a step: it has to be done</extracomment>
        <translation>Obrigatório</translation>
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
        <translation>Obrigatório sob condição</translation>
    </message>
    <message>
        <source>Can be undone</source>
        <extracomment>Of a step: it is undone as easily as done</extracomment>
        <translation>Pode ser desfeito</translation>
    </message>
    <message>
        <source>Hard to undo</source>
        <extracomment>Of a step: it is undone with much work or loss of time</extracomment>
        <translation>Difícil de desfazer</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <extracomment>Of a step: it is undone from a backup only, or not at all</extracomment>
        <translation>Não pode ser desfeito</translation>
    </message>
    <message>
        <source>Windows Server 2012 Essentials on former hardware</source>
        <extracomment>Name of the product that is replaced: the same system, on the hardware that is given up</extracomment>
        <translation>Windows Server 2012 Essentials no hardware anterior</translation>
    </message>
</context>
</TS>

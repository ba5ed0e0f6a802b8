<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>BackupFolderSheet</name>
    <message>
        <source>Folder for backups</source>
        <translation>Папка для резервных копий</translation>
    </message>
    <message>
        <source>Best on another disk than the records themselves: then both are not lost at once.</source>
        <translation>Лучше на другом диске, чем сами записи: тогда то и другое не пропадет разом.</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Использовать эту папку</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>Вверх</translation>
    </message>
</context>
<context>
    <name>BackupGroup</name>
    <message>
        <source>Backups of the records</source>
        <translation>Резервные копии записей</translation>
    </message>
    <message>
        <source>Choose a folder on another disk, such as a stick. A backup holds every migration with its evidence.</source>
        <translation>Выберите папку на другом диске, например на USB-накопителе. Резервная копия содержит все миграции и их свидетельства.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Создать резервную копию</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <extracomment>Button: a folder for backups</extracomment>
        <translation>Выбрать другую папку</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Выбрать папку</translation>
    </message>
    <message>
        <source>Every day by itself</source>
        <translation>Автоматически каждый день</translation>
    </message>
    <message>
        <source>The newest %1 of these are kept. Those that were asked for stay.</source>
        <extracomment>%1 is a number of backups, several</extracomment>
        <translation>Из них хранятся %1 последних. Созданные вручную остаются.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>BackupService</name>
    <message>
        <source>There is no backup in this folder yet.</source>
        <translation>В этой папке еще нет резервных копий.</translation>
    </message>
    <message>
        <source>The newest backup is of %1, %2.</source>
        <extracomment>%1 is a time, %2 a size such as &quot;4.2 MB&quot;</extracomment>
        <translation>Последняя резервная копия: %1, %2.</translation>
    </message>
    <message>
        <source>This folder is not there at the moment. Plug the disk in again, or choose another folder.</source>
        <translation>Этой папки сейчас нет. Подключите диск снова или выберите другую папку.</translation>
    </message>
</context>
<context>
    <name>BeginSheet</name>
    <message>
        <source>Begin this step?</source>
        <translation>Начать этот шаг?</translation>
    </message>
    <message>
        <source>It cannot be undone</source>
        <translation>Его нельзя отменить</translation>
    </message>
    <message>
        <source>Only a backup leads back. Everything that this step relies on is measured again now; it begins only if all of that is proven.</source>
        <translation>Вернуться можно только из резервной копии. Все, на что опирается этот шаг, сейчас измеряется заново; шаг начнется, только если все это доказано.</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Почему это важно</translation>
    </message>
    <message>
        <source>Measure and begin</source>
        <translation>Измерить и начать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
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
        <translation>перепроверяется</translation>
    </message>
    <message>
        <source>stale</source>
        <extracomment>The verdict is too old to rely on. Beside a status word.</extracomment>
        <translation>устарело</translation>
    </message>
</context>
<context>
    <name>CardModel</name>
    <message>
        <source>Asking the server …</source>
        <extracomment>On a card, while the server is asked</extracomment>
        <translation>Опрос сервера…</translation>
    </message>
    <message>
        <source>By hand</source>
        <extracomment>Badge on a card: no check of the console can see this</extracomment>
        <translation>Вручную</translation>
    </message>
    <message>
        <source>Confirmed by %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Подтверждено: %1</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <extracomment>%1 is a tolerance such as &quot;± 5 min&quot;</extracomment>
        <translation>Предел: %1</translation>
    </message>
    <message>
        <source>%1 · live</source>
        <extracomment>The age of a value that is asked again by itself; %1 is &quot;8 s ago&quot;</extracomment>
        <translation>%1 · обновляется</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>Since when something is failed; %1 is a time</extracomment>
        <translation>с %1</translation>
    </message>
    <message>
        <source>Overridden by %1 until %2: “%3”</source>
        <extracomment>Somebody answers for a verdict that closes a gate: %1 is a person, %2 a date and time, %3 that person&apos;s reason</extracomment>
        <translation>Исключение до %2 (%1): «%3»</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button: sign in to the servers</extracomment>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Look at the certificate</source>
        <extracomment>Button: opens the question whether a certificate can be trusted</extracomment>
        <translation>Посмотреть сертификат</translation>
    </message>
    <message>
        <source>Show the cause</source>
        <extracomment>Button: goes to the card that names the cause</extracomment>
        <translation>Показать причину</translation>
    </message>
    <message>
        <source>Open the step</source>
        <extracomment>Buttons that open a step&apos;s page</extracomment>
        <translation>Открыть шаг</translation>
    </message>
    <message>
        <source>Show how</source>
        <translation>Как это сделать</translation>
    </message>
    <message>
        <source>Retired</source>
        <extracomment>Short badge on a card: a step or a check that was recorded with another version of the guide, and that this one does not have</extracomment>
        <translation>Удалено</translation>
    </message>
</context>
<context>
    <name>CardOverride</name>
    <message>
        <source>Withdraw the override</source>
        <extracomment>Button on a card: nobody answers for its verdict any more</extracomment>
        <translation>Отозвать исключение</translation>
    </message>
</context>
<context>
    <name>CertificateSheet</name>
    <message>
        <source>Trust the certificate of %1?</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Доверять сертификату сервера %1?</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Кому выдан</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действителен до</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Отпечаток (SHA-256)</translation>
    </message>
    <message>
        <source>Compare the fingerprint on the server itself. If another certificate comes later, the sign-in stops.</source>
        <translation>Сравните отпечаток с тем, что показывает сам сервер. Если позже появится другой сертификат, вход прервется.</translation>
    </message>
    <message>
        <source>Trust it for this migration</source>
        <translation>Доверять в этой миграции</translation>
    </message>
    <message>
        <source>Do not sign in</source>
        <translation>Не входить</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>The checks did not end. This is a mistake of the program.</source>
        <translation>Проверки не завершились. Это ошибка программы.</translation>
    </message>
    <message>
        <source>The guide of this product cannot be read: %1</source>
        <translation>Не удается прочитать руководство для этого продукта: %1</translation>
    </message>
    <message>
        <source>--after: the guide has no step “%1”.</source>
        <translation>--after: в руководстве нет шага «%1».</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Пароль для %1: </translation>
    </message>
    <message>
        <source>The password cannot be read. Give it at the terminal or with --password-fd.</source>
        <translation>Не удается прочитать пароль. Введите его в терминале или передайте через --password-fd.</translation>
    </message>
</context>
<context>
    <name>CloseMigrationSheet</name>
    <message>
        <source>Finish this migration?</source>
        <translation>Завершить эту миграцию?</translation>
    </message>
    <message>
        <source>Abandon this migration?</source>
        <translation>Прекратить эту миграцию?</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>Что это означает</translation>
    </message>
    <message>
        <source>All steps are settled. The record stays and can be read at any time; nothing is asked of the servers any more.</source>
        <translation>Все шаги закрыты. Запись остается, и ее можно прочитать в любое время; серверы больше не опрашиваются.</translation>
    </message>
    <message>
        <source>Steps are still open. The record stays and can be read and reopened at any time; nothing is asked of the servers any more.</source>
        <translation>Некоторые шаги еще открыты. Запись остается, ее можно в любое время прочитать и открыть снова; серверы больше не опрашиваются.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>What should whoever reads this later know?</source>
        <translation>Что должен знать тот, кто прочитает это позже?</translation>
    </message>
    <message>
        <source>Finish the migration</source>
        <translation>Завершить миграцию</translation>
    </message>
    <message>
        <source>Abandon the migration</source>
        <translation>Прекратить миграцию</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>CommandBlock</name>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n command(s)</source>
        <translation>
            <numerusform>Копировать %n команду</numerusform>
            <numerusform>Копировать %n команды</numerusform>
            <numerusform>Копировать %n команд</numerusform>
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
Возможные параметры показывает «%2 --help».</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Показывает эту справку.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Показывает версию.</translation>
    </message>
    <message>
        <source>Opens this session.</source>
        <translation>Открывает этот сеанс.</translation>
    </message>
    <message>
        <source>Language for this run, such as de_DE.</source>
        <translation>Язык для этого запуска, например de_DE.</translation>
    </message>
    <message>
        <source>Size of the window, such as 1280x800.</source>
        <translation>Размер окна, например 1280x800.</translation>
    </message>
    <message>
        <source>Text size in percent, 100 to 200.</source>
        <translation>Размер текста в процентах, от 100 до 200.</translation>
    </message>
    <message>
        <source>system, light, dark or high-contrast.</source>
        <translation>system, light, dark или high-contrast.</translation>
    </message>
    <message>
        <source>Uses this database.</source>
        <translation>Использует эту базу данных.</translation>
    </message>
    <message>
        <source>Opens the session on the practice site that the console was started on.</source>
        <translation>Открывает сеанс на учебной площадке, на которой запущена консоль.</translation>
    </message>
    <message>
        <source>Makes every page in every theme, then ends; with --screenshots it leaves a picture of each look.</source>
        <translation>Создает каждую страницу в каждой теме и завершает работу; с --screenshots сохраняет снимок каждого вида.</translation>
    </message>
    <message>
        <source>Checks the practice site without anybody touching it, leaves pictures of the pages in this folder, then ends.</source>
        <translation>Проверяет учебную площадку без участия человека, сохраняет снимки страниц в этой папке и завершает работу.</translation>
    </message>
    <message>
        <source>Leads a small business from an old Windows server to Windows Server 2012 Essentials.

Commands without a window: check, guide, report, export and import (see check --help and so on).</source>
        <translation>Ведет небольшую компанию от старого сервера Windows к Windows Server 2012 Essentials.

Команды без окна: check, guide, report, export и import (см. check --help и т. д.).</translation>
    </message>
    <message>
        <source>“%1” is not a command.</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>«%1» — не команда.</translation>
    </message>
    <message>
        <source>A size looks like 1280x800, not like “%1”.</source>
        <translation>Размер указывается в виде 1280x800, а не «%1».</translation>
    </message>
    <message>
        <source>A text size is a number from 100 to 200, not “%1”.</source>
        <translation>Размер текста — это число от 100 до 200, а не «%1».</translation>
    </message>
    <message>
        <source>There is no theme “%1”: it is system, light, dark or high-contrast.</source>
        <translation>Темы «%1» нет: возможны system, light, dark и high-contrast.</translation>
    </message>
    <message>
        <source>Prints JSON instead of a text.</source>
        <translation>Выводит JSON вместо текста.</translation>
    </message>
    <message>
        <source>Prints the guide of a product as it is declared: phases, steps, commands, limits and checks.</source>
        <translation>Выводит руководство для продукта в том виде, как оно задано: этапы, шаги, команды, пределы и проверки.</translation>
    </message>
    <message>
        <source>This command.</source>
        <translation>Эта команда.</translation>
    </message>
    <message>
        <source>Product of the source server: %1.</source>
        <translation>Продукт исходного сервера: %1.</translation>
    </message>
    <message>
        <source>“%1” does not belong here.</source>
        <translation>«%1» здесь не к месту.</translation>
    </message>
    <message>
        <source>Name the product: %1.</source>
        <extracomment>%1 is a list of product keys</extracomment>
        <translation>Укажите продукт: %1.</translation>
    </message>
    <message>
        <source>Writes the report for paper.</source>
        <translation>Записывает отчет для печати.</translation>
    </message>
    <message>
        <source>Writes the report for a browser, as one file.</source>
        <translation>Записывает отчет для браузера одним файлом.</translation>
    </message>
    <message>
        <source>Writes the report for a spreadsheet.</source>
        <translation>Записывает отчет для электронной таблицы.</translation>
    </message>
    <message>
        <source>Writes the report for programs.</source>
        <translation>Записывает отчет для программ.</translation>
    </message>
    <message>
        <source>Language of the report, such as de_DE; twice for two languages at once.</source>
        <translation>Язык отчета, например de_DE; два раза — для двух языков сразу.</translation>
    </message>
    <message>
        <source>How much it tells: summary or full.</source>
        <translation>Подробность: summary (сводка) или full (все).</translation>
    </message>
    <message>
        <source>Language of the messages, such as de_DE.</source>
        <translation>Язык сообщений, например de_DE.</translation>
    </message>
    <message>
        <source>Prints how far it is, in percent, one a line.</source>
        <translation>Выводит ход выполнения в процентах, по одному значению в строке.</translation>
    </message>
    <message>
        <source>Writes the report of a migration.

Ends with 0 when it is written, 64 for wrong usage, 70 for an error of the program or the disk.</source>
        <translation>Записывает отчет о миграции.

Код завершения: 0 — отчет записан, 64 — неверный вызов, 70 — ошибка программы или диска.</translation>
    </message>
    <message>
        <source>Identifier of the migration, or the beginning of it.</source>
        <translation>Идентификатор миграции или его начало.</translation>
    </message>
    <message>
        <source>Name the migration by its identifier, or the beginning of it.</source>
        <translation>Укажите идентификатор миграции или его начало.</translation>
    </message>
    <message>
        <source>--%1 takes the name of a file.</source>
        <extracomment>%1 is an option such as --pdf</extracomment>
        <translation>Параметр --%1 требует имени файла.</translation>
    </message>
    <message>
        <source>Name the file to write: --pdf, --html, --csv or --json.</source>
        <translation>Укажите файл для записи: --pdf, --html, --csv или --json.</translation>
    </message>
    <message>
        <source>There is no report in “%1”.</source>
        <translation>Отчета на языке «%1» нет.</translation>
    </message>
    <message>
        <source>A report is made in one language or in two.</source>
        <translation>Отчет создается на одном языке или на двух.</translation>
    </message>
    <message>
        <source>There is no detail “%1”: it is summary or full.</source>
        <translation>Уровня подробности «%1» нет: возможны summary и full.</translation>
    </message>
    <message>
        <source>Name or IP address of the source server.</source>
        <translation>Имя или IP-адрес исходного сервера.</translation>
    </message>
    <message>
        <source>Name or IP address of the destination server, once there is one.</source>
        <translation>Имя или IP-адрес целевого сервера, когда он появится.</translation>
    </message>
    <message>
        <source>External time source.</source>
        <translation>Внешний источник времени.</translation>
    </message>
    <message>
        <source>The last step that is done, such as prepare.run-migration-tool: what is normal follows it.</source>
        <translation>Последний выполненный шаг, например prepare.run-migration-tool: от него зависит, что считается нормой.</translation>
    </message>
    <message>
        <source>DNS name of the domain; without it a server is asked.</source>
        <translation>DNS-имя домена; если не указано, запрашивается у сервера.</translation>
    </message>
    <message>
        <source>Signs in as this user; the password is asked for.</source>
        <translation>Выполняет вход от имени этого пользователя; пароль будет запрошен.</translation>
    </message>
    <message>
        <source>Reads the password from this file descriptor instead, up to the end of the line.</source>
        <translation>Вместо этого читает пароль из этого дескриптора файла, до конца строки.</translation>
    </message>
    <message>
        <source>Prints JSON instead of a table.</source>
        <translation>Выводит JSON вместо таблицы.</translation>
    </message>
    <message>
        <source>Keeps the record in this database; without it nothing is kept.</source>
        <translation>Хранит запись в этой базе данных; без этого параметра ничего не сохраняется.</translation>
    </message>
    <message>
        <source>Checks a site once and prints what each check found.

Ends with 0 when everything passed, 1 with warnings, 2 when something failed that must not, 3 when something cannot be told, 64 for wrong usage, 70 for an error of the program.</source>
        <translation>Один раз проверяет площадку и выводит результат каждой проверки.

Код завершения: 0 — все пройдено, 1 — есть предупреждения, 2 — не пройдено то, что должно быть пройдено, 3 — что-то не удалось определить, 64 — неверный вызов, 70 — ошибка программы.</translation>
    </message>
    <message>
        <source>Name the product with --product: %1.</source>
        <translation>Укажите продукт параметром --product: %1.</translation>
    </message>
    <message>
        <source>Name the source server with --source.</source>
        <translation>Укажите исходный сервер параметром --source.</translation>
    </message>
    <message>
        <source>--%1: %2</source>
        <extracomment>%1 is an option such as --source, %2 what is wrong with its value</extracomment>
        <translation>--%1: %2</translation>
    </message>
    <message>
        <source>--password-fd takes the number of an open file descriptor, together with --user.</source>
        <translation>Параметр --password-fd принимает номер открытого дескриптора файла и задается вместе с --user.</translation>
    </message>
    <message>
        <source>Exports every migration.</source>
        <translation>Экспортирует все миграции.</translation>
    </message>
    <message>
        <source>Writes migrations with their records and evidence into one file, which another console can import and migration-console-verify can verify.</source>
        <translation>Записывает миграции с их записями и свидетельствами в один файл, который может импортировать другая консоль и проверить migration-console-verify.</translation>
    </message>
    <message>
        <source>Ids of the migrations.</source>
        <translation>Идентификаторы миграций.</translation>
    </message>
    <message>
        <source>The file to write; it must not be there yet.</source>
        <translation>Файл для записи; его еще не должно быть.</translation>
    </message>
    <message>
        <source>Name the migrations and then the file.</source>
        <translation>Укажите миграции, а затем файл.</translation>
    </message>
    <message>
        <source>“%1” is not the id of a migration.</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>«%1» — не идентификатор миграции.</translation>
    </message>
    <message>
        <source>Takes in migrations that another console exported. Everything in the file is verified first.</source>
        <translation>Принимает миграции, экспортированные другой консолью. Сначала проверяется все содержимое файла.</translation>
    </message>
    <message>
        <source>The exported file.</source>
        <translation>Экспортированный файл.</translation>
    </message>
    <message>
        <source>Name one file.</source>
        <translation>Укажите один файл.</translation>
    </message>
    <message>
        <source>With --self-test: every language in every size, text size and theme, instead of a sample.</source>
        <translation>С --self-test: каждый язык во всех размерах окна, размерах текста и темах вместо выборки.</translation>
    </message>
    <message>
        <source>With --self-test and --screenshots: one picture of each page, in all languages side by side.</source>
        <translation>С --self-test и --screenshots: одно изображение каждой страницы на всех языках рядом.</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Comparison</source>
        <extracomment>Title of a page: two migrations, or two moments of one, side by side</extracomment>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Прочитать снова</translation>
    </message>
    <message>
        <source>Reading both records …</source>
        <translation>Чтение обеих записей…</translation>
    </message>
    <message>
        <source>Nothing is chosen yet</source>
        <translation>Пока ничего не выбрано</translation>
    </message>
    <message>
        <source>Choose an earlier moment of this migration, or another migration, to see what is different.</source>
        <translation>Чтобы увидеть различия, выберите более ранний момент этой миграции или другую миграцию.</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>Button: what is to be compared</extracomment>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Что сравнивается</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Различий нет</translation>
    </message>
    <message>
        <source>Nothing differs in this phase</source>
        <translation>На этом этапе различий нет</translation>
    </message>
    <message>
        <source>All that both sides know is the same.</source>
        <translation>Все, что известно обеим сторонам, совпадает.</translation>
    </message>
</context>
<context>
    <name>CompareSheet</name>
    <message>
        <source>Which moment?</source>
        <translation>Какой момент?</translation>
    </message>
    <message>
        <source>Which migration?</source>
        <translation>Какая миграция?</translation>
    </message>
    <message>
        <source>The migration is shown as it was when this had just been done.</source>
        <translation>Миграция показывается такой, какой она была сразу после этого действия.</translation>
    </message>
    <message>
        <source>It is shown as it is now.</source>
        <translation>Она показывается такой, какая она сейчас.</translation>
    </message>
    <message>
        <source>Reading the record …</source>
        <translation>Чтение записи…</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Как сейчас</translation>
    </message>
    <message>
        <source>There is no other migration on this console.</source>
        <translation>На этой консоли нет других миграций.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Already in the comparison</source>
        <extracomment>Below a migration that cannot be chosen for that reason</extracomment>
        <translation>Уже в сравнении</translation>
    </message>
</context>
<context>
    <name>CompareText</name>
    <message>
        <source>The migration as a whole</source>
        <extracomment>Heading in a comparison: what belongs to no phase</extracomment>
        <translation>Миграция в целом</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>What of a migration is compared</extracomment>
        <translation>Продукт</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Технический специалист</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Домен</translation>
    </message>
    <message>
        <source>External time source</source>
        <translation>Внешний источник времени</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Заказчик</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>How a migration ended</extracomment>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Signature of the customer</source>
        <translation>Подпись заказчика</translation>
    </message>
    <message>
        <source>Update KB943494 on the source server</source>
        <translation>Обновление KB943494 на исходном сервере</translation>
    </message>
    <message>
        <source>Certificate of %1</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Сертификат сервера %1</translation>
    </message>
    <message>
        <source>No line-of-business applications</source>
        <translation>Бизнес-приложений нет</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>What is compared: what people did about a step</extracomment>
        <translation>Работа</translation>
    </message>
    <message>
        <source>Instructions</source>
        <extracomment>What is compared: the single instructions of a step</extracomment>
        <translation>Инструкции</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>What is compared: that a step began before others</extracomment>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>What is compared: files that prove that a step was done</extracomment>
        <translation>Свидетельства</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>What is compared: computers, users or shares of a step</extracomment>
        <translation>Список</translation>
    </message>
    <message>
        <source>Application</source>
        <extracomment>What is compared: a line-of-business application</extracomment>
        <translation>Приложение</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>What is compared: what a check found</extracomment>
        <translation>Заключение</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>What is compared: the verdict is the same, its values may not be</extracomment>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Override</source>
        <extracomment>What is compared: somebody answers for a verdict</extracomment>
        <translation>Исключение</translation>
    </message>
    <message>
        <source>Condition</source>
        <extracomment>What is compared: whether a step or a phase is needed</extracomment>
        <translation>Условие</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <extracomment>What is compared: the technician&apos;s signature under a phase</extracomment>
        <translation>Приемка</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Of a migration: it is neither finished nor abandoned</extracomment>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <extracomment>One side of a comparison where there is nothing</extracomment>
        <translation>Ничего не записано</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>What a person wrote, in quotation marks</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>How a migration ended</extracomment>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Прекращено</translation>
    </message>
    <message>
        <source>Signed</source>
        <extracomment>By the customer, or by the technician under a phase</extracomment>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>Vouched for</source>
        <extracomment>Somebody stands for what no check can see</extracomment>
        <translation>Есть поручительство</translation>
    </message>
    <message>
        <source>No longer vouched for</source>
        <translation>Поручительства больше нет</translation>
    </message>
    <message>
        <source>Trusted</source>
        <extracomment>Of a server&apos;s certificate: the technician trusts it</extracomment>
        <translation>Доверенный</translation>
    </message>
    <message>
        <source>Before the migration began</source>
        <extracomment>Of a step: it was done before the console was asked for help</extracomment>
        <translation>До начала миграции</translation>
    </message>
    <message numerus="yes">
        <source>%n instruction(s) ticked off</source>
        <extracomment>Of a step</extracomment>
        <translation>
            <numerusform>Отмечена %n инструкция</numerusform>
            <numerusform>Отмечено %n инструкции</numerusform>
            <numerusform>Отмечено %n инструкций</numerusform>
        </translation>
    </message>
    <message>
        <source>Needed here</source>
        <extracomment>Whether a step or a phase is needed, as a person says</extracomment>
        <translation>Здесь требуется</translation>
    </message>
    <message>
        <source>Not needed here</source>
        <translation>Здесь не требуется</translation>
    </message>
    <message>
        <source>Order overruled</source>
        <extracomment>A step began though others were open</extracomment>
        <translation>Начато вне порядка</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <extracomment>Of evidence</extracomment>
        <translation>
            <numerusform>%n свидетельство</numerusform>
            <numerusform>%n свидетельства</numerusform>
            <numerusform>%n свидетельств</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <extracomment>Of pieces of evidence that do not count any more</extracomment>
        <translation>
            <numerusform>%n отозвано</numerusform>
            <numerusform>%n отозвано</numerusform>
            <numerusform>%n отозвано</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 done, %2 set aside, %3 open</source>
        <extracomment>Of a list of computers, users or shares: three numbers</extracomment>
        <translation>Выполнено: %1, вне миграции: %2, открыто: %3</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <extracomment>Of a list: %1 names the first ones that are not done</extracomment>
        <translation>Открыто: %1</translation>
    </message>
    <message>
        <source>Works after the move</source>
        <extracomment>Of a line-of-business application</extracomment>
        <translation>Работает после переноса</translation>
    </message>
    <message>
        <source>Does not work after the move</source>
        <extracomment>Of a line-of-business application</extracomment>
        <translation>Не работает после переноса</translation>
    </message>
    <message>
        <source>Is not moved</source>
        <extracomment>Of a line-of-business application</extracomment>
        <translation>Не переносится</translation>
    </message>
    <message>
        <source>No result yet</source>
        <extracomment>Of a line-of-business application: nobody has said yet whether it works after the move</extracomment>
        <translation>Результата еще нет</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <extracomment>Whom an answer came from: %1 is the name or the address of a server</extracomment>
        <translation>Ответ от %1</translation>
    </message>
    <message>
        <source>Overridden</source>
        <extracomment>Of a verdict: somebody answers for it</extracomment>
        <translation>С исключением</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>An override: %1 is a date and time</extracomment>
        <translation>До %1</translation>
    </message>
</context>
<context>
    <name>ComparedRow</name>
    <message>
        <source>Differs</source>
        <extracomment>On a row of a comparison</extracomment>
        <translation>Отличается</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Совпадает</translation>
    </message>
</context>
<context>
    <name>ComparisonController</name>
    <message>
        <source>As it is now</source>
        <extracomment>Of a migration, beside another moment of it</extracomment>
        <translation>Как сейчас</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <extracomment>Of a comparison: how many things are not the same on both sides</extracomment>
        <translation>
            <numerusform>%n различие</numerusform>
            <numerusform>%n различия</numerusform>
            <numerusform>%n различий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <extracomment>Of a comparison: how many things are the same on both sides</extracomment>
        <translation>
            <numerusform>%n совпадение</numerusform>
            <numerusform>%n совпадения</numerusform>
            <numerusform>%n совпадений</numerusform>
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
        <translation>Выбрать другое</translation>
    </message>
    <message>
        <source>Choose another in the place of %1</source>
        <extracomment>For screen readers: %1 is one side of a comparison</extracomment>
        <translation>Выбрать другое вместо %1</translation>
    </message>
    <message>
        <source>First: %1</source>
        <extracomment>%1 is a sentence about what differs first</extracomment>
        <translation>Первое: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Only differences</source>
        <extracomment>What of a comparison is shown</extracomment>
        <translation>Только различия</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>All phases</source>
        <translation>Все этапы</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Title of a phase, and how many differences there are in it</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n difference(s)</source>
        <translation>
            <numerusform>%1, %n различие</numerusform>
            <numerusform>%1, %n различия</numerusform>
            <numerusform>%1, %n различий</numerusform>
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
        <translation>%1: есть отличие. %2: %3. %4: %5</translation>
    </message>
    <message>
        <source>%1 is the same: %2</source>
        <extracomment>For screen readers, a row of a comparison: %1 what is compared, %2 what both sides say</extracomment>
        <translation>%1: совпадает, %2</translation>
    </message>
</context>
<context>
    <name>ConditionSheet</name>
    <message>
        <source>Is this step needed at this site?</source>
        <translation>Требуется ли этот шаг на этой площадке?</translation>
    </message>
    <message>
        <source>Only if</source>
        <extracomment>Heading: in which case this step has to be done</extracomment>
        <translation>Только если</translation>
    </message>
    <message>
        <source>What is known</source>
        <extracomment>Heading: what is known about the condition of a step</extracomment>
        <translation>Что известно</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>What did you see at the site?</source>
        <translation>Что вы увидели на площадке?</translation>
    </message>
    <message>
        <source>It is needed</source>
        <translation>Требуется</translation>
    </message>
    <message>
        <source>It is not needed</source>
        <translation>Не требуется</translation>
    </message>
    <message>
        <source>As the checks say</source>
        <translation>По результатам проверок</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Mark this step as done?</source>
        <translation>Отметить этот шаг как выполненный?</translation>
    </message>
    <message>
        <source>What to keep as evidence</source>
        <translation>Что сохранить как свидетельство</translation>
    </message>
    <message>
        <source>Date of the backup</source>
        <translation>Дата резервной копии</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>A date</extracomment>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>A date</extracomment>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>Where the backup is kept</source>
        <translation>Где хранится резервная копия</translation>
    </message>
    <message>
        <source>For example: USB disk 2, in the safe</source>
        <translation>Например: USB-диск 2, в сейфе</translation>
    </message>
    <message>
        <source>Names of the restored files (required)</source>
        <translation>Имена восстановленных файлов (обязательно)</translation>
    </message>
    <message>
        <source>Which files were restored and compared?</source>
        <translation>Какие файлы были восстановлены и сравнены?</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>For example: full backup to the USB disk, three files restored and compared</source>
        <translation>Например: полная резервная копия на USB-диск, три файла восстановлены и сравнены</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Отметить как выполненный</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ConfirmationController</name>
    <message>
        <source>This is not a day up to today. Enter it like this: %1</source>
        <extracomment>%1 is an example of a date</extracomment>
        <translation>Нужна дата не позже сегодняшней. Введите ее так: %1</translation>
    </message>
    <message>
        <source>the date of the backup</source>
        <extracomment>What is missing in a form</extracomment>
        <translation>дата резервной копии</translation>
    </message>
    <message>
        <source>where the backup is kept</source>
        <extracomment>What is missing in a form</extracomment>
        <translation>место хранения резервной копии</translation>
    </message>
    <message>
        <source>the names of the restored files</source>
        <extracomment>What is missing in a form</extracomment>
        <translation>имена восстановленных файлов</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Еще не указано: %1</translation>
    </message>
</context>
<context>
    <name>CorrectionPage</name>
    <message>
        <source>This is needed.</source>
        <translation>Это необходимо указать.</translation>
    </message>
    <message>
        <source>Correct the migration</source>
        <translation>Исправить данные миграции</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Сохранить исправление</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>Что это означает</translation>
    </message>
    <message>
        <source>The record keeps what was said before. Every answer of the checks counts as old until it is measured again.</source>
        <translation>Прежние сведения остаются в записи. Все ответы проверок считаются устаревшими до нового измерения.</translation>
    </message>
    <message>
        <source>What is moved</source>
        <translation>Что переносится</translation>
    </message>
    <message>
        <source>Old server</source>
        <translation>Старый сервер</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Заказчик</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <extracomment>The name of the person who does the migration</extracomment>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>Площадка</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Домен</translation>
    </message>
    <message>
        <source>The full DNS name of the Active Directory domain.</source>
        <translation>Полное DNS-имя домена Active Directory.</translation>
    </message>
    <message>
        <source>Source Server</source>
        <translation>Исходный сервер</translation>
    </message>
    <message>
        <source>Name or IP address of the old server.</source>
        <translation>Имя или IP-адрес старого сервера.</translation>
    </message>
    <message>
        <source>Destination Server</source>
        <translation>Целевой сервер</translation>
    </message>
    <message>
        <source>May stay empty until phase 2.</source>
        <translation>До этапа 2 можно не заполнять.</translation>
    </message>
</context>
<context>
    <name>DatabaseProblem</name>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>Where the records are</source>
        <translation>Где находятся записи</translation>
    </message>
</context>
<context>
    <name>DeadlineRow</name>
    <message>
        <source>Status</source>
        <extracomment>A status such as &quot;Passed&quot; or &quot;Warning&quot;</extracomment>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>The moment from which a deadline is counted</extracomment>
        <translation>С какого момента</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>The moment at which a deadline ends</extracomment>
        <translation>До какого момента</translation>
    </message>
    <message>
        <source>Last day on which you are surely in time</source>
        <translation>Последний день, когда вы точно успеваете</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <extracomment>How far a deadline may be off, such as &quot;± 5 min&quot;</extracomment>
        <translation>Погрешность</translation>
    </message>
    <message>
        <source>Open the step: %1</source>
        <extracomment>%1 is the title of a step</extracomment>
        <translation>Открыть шаг: %1</translation>
    </message>
</context>
<context>
    <name>DeadlineService</name>
    <message>
        <source>%1 confirmed it: %2</source>
        <translation>Подтверждено (%1): %2</translation>
    </message>
    <message>
        <source>%1 took the confirmation back: %2</source>
        <extracomment>%1 is a person, %2 a time</extracomment>
        <translation>Подтверждение снято (%1): %2</translation>
    </message>
</context>
<context>
    <name>DeadlineText</name>
    <message>
        <source>Source server out of the network</source>
        <extracomment>A deadline</extracomment>
        <translation>Удаление исходного сервера из сети</translation>
    </message>
    <message>
        <source>Source server must be gone by %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Исходный сервер нужно убрать не позднее %1</translation>
    </message>
    <message>
        <source>Source server had to be gone before</source>
        <translation>Срок удаления исходного сервера истек</translation>
    </message>
    <message>
        <source>Cannot tell how long the source server may stay</source>
        <translation>Не определено, сколько еще может оставаться исходный сервер</translation>
    </message>
    <message>
        <source>Counted from the moment at which the destination server became a domain controller; it tells that moment itself.</source>
        <translation>Отсчет с момента, когда целевой сервер стал контроллером домена; он сам сообщает этот момент.</translation>
    </message>
    <message>
        <source>Installation after the preparation tool</source>
        <extracomment>A deadline</extracomment>
        <translation>Установка после средства подготовки</translation>
    </message>
    <message>
        <source>Install the destination server by %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Установите целевой сервер не позднее %1</translation>
    </message>
    <message>
        <source>The preparation tool must be run again</source>
        <translation>Средство подготовки нужно запустить снова</translation>
    </message>
    <message>
        <source>Cannot tell whether the preparation tool must be run again</source>
        <translation>Не определено, нужно ли снова запускать средство подготовки</translation>
    </message>
    <message>
        <source>Counted from the moment at which the preparation tool changed the schema.</source>
        <translation>Отсчет с момента, когда средство подготовки изменило схему.</translation>
    </message>
    <message>
        <source>Preparation tool after the backup</source>
        <extracomment>A deadline</extracomment>
        <translation>Средство подготовки после резервной копии</translation>
    </message>
    <message>
        <source>Run the preparation tool by %1, or back up again</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Запустите средство подготовки не позднее %1 или снова создайте резервную копию</translation>
    </message>
    <message>
        <source>The source server must be backed up again</source>
        <translation>Нужно снова создать резервную копию исходного сервера</translation>
    </message>
    <message>
        <source>Cannot tell whether the backup is too old</source>
        <translation>Не определено, не слишком ли стара резервная копия</translation>
    </message>
    <message>
        <source>Counted from the newest system-state backup that the directory knows.</source>
        <translation>Отсчет от последней резервной копии состояния системы, известной каталогу.</translation>
    </message>
    <message>
        <source>Replication between the servers</source>
        <extracomment>A deadline</extracomment>
        <translation>Репликация между серверами</translation>
    </message>
    <message>
        <source>The servers must replicate by %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Репликация между серверами нужна не позднее %1</translation>
    </message>
    <message>
        <source>The servers have not replicated for too long</source>
        <translation>Репликации между серверами не было слишком долго</translation>
    </message>
    <message>
        <source>Cannot tell whether the servers have not replicated for too long</source>
        <translation>Не определено, не слишком ли долго не было репликации между серверами</translation>
    </message>
    <message>
        <source>Counted from the last success of replication that lies furthest back. After this time, deleted objects come back.</source>
        <translation>Отсчет от самого давнего из последних успехов репликации. По истечении этого времени возвращаются удаленные объекты.</translation>
    </message>
    <message>
        <source>Certificate of a server</source>
        <extracomment>A deadline</extracomment>
        <translation>Сертификат сервера</translation>
    </message>
    <message>
        <source>The certificate of %2 is valid until %1</source>
        <extracomment>%1 is a day, %2 a server</extracomment>
        <translation>Сертификат сервера %2 действителен до %1</translation>
    </message>
    <message>
        <source>The certificate of %2 has ended</source>
        <translation>Срок действия сертификата сервера %2 истек</translation>
    </message>
    <message>
        <source>Cannot tell whether the certificate of %2 has ended</source>
        <translation>Не определено, истек ли срок действия сертификата сервера %2</translation>
    </message>
    <message>
        <source>The certificate that you trust names its end itself.</source>
        <translation>Срок окончания указан в самом сертификате, которому вы доверяете.</translation>
    </message>
    <message>
        <source>Source server kept in reserve</source>
        <extracomment>A reminder: the old server is kept for a while</extracomment>
        <translation>Исходный сервер в резерве</translation>
    </message>
    <message>
        <source>Keep the source server until %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Сохраняйте исходный сервер до %1</translation>
    </message>
    <message>
        <source>The source server need not be kept any longer</source>
        <translation>Хранить исходный сервер больше не нужно</translation>
    </message>
    <message>
        <source>Cannot tell how long the source server must be kept</source>
        <translation>Не определено, сколько нужно хранить исходный сервер</translation>
    </message>
    <message>
        <source>Counted from the moment at which the step before was marked as done.</source>
        <translation>Отсчет с момента, когда предыдущий шаг был отмечен как выполненный.</translation>
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
            <numerusform>остался %n день</numerusform>
            <numerusform>осталось %n дня</numerusform>
            <numerusform>осталось %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>How much time is left; %1 is a span such as &quot;5 h 12 min&quot;</extracomment>
        <translation>осталось %1</translation>
    </message>
    <message>
        <source>Counted from the moment at which the step was marked as done. What it is about happened before that.</source>
        <translation>Отсчет с момента, когда шаг был отмечен как выполненный. Само действие произошло раньше.</translation>
    </message>
    <message>
        <source>Last seen: %1.</source>
        <extracomment>%1 is a time, or a date and a time</extracomment>
        <translation>Последний раз замечено: %1.</translation>
    </message>
    <message>
        <source>The destination server has not told yet since when it is a domain controller. Sign in and check now.</source>
        <translation>Целевой сервер еще не сообщил, с какого момента он контроллер домена. Войдите и проверьте сейчас.</translation>
    </message>
    <message>
        <source>Nobody has recorded when that was: the step was taken over as done. Sign in and check now.</source>
        <translation>Никто не записал, когда это было: шаг принят как уже выполненный. Войдите и проверьте сейчас.</translation>
    </message>
    <message>
        <source>The shorter period counts until update KB943494 is confirmed on the source server.</source>
        <translation>Действует более короткий срок, пока не подтверждено обновление KB943494 на исходном сервере.</translation>
    </message>
    <message>
        <source>The server’s clock was never compared with this console, so a day is added to the uncertainty.</source>
        <translation>Часы сервера ни разу не сравнивались с этой консолью, поэтому к погрешности добавлен один день.</translation>
    </message>
    <message>
        <source>The clocks were not compared lately, so five minutes are added to the uncertainty.</source>
        <translation>Часы давно не сравнивались, поэтому к погрешности добавлено пять минут.</translation>
    </message>
    <message>
        <source>The clock of this console shows less than when something was last recorded. Set it right.</source>
        <translation>Часы этой консоли показывают время раньше последней отметки в записи. Установите их правильно.</translation>
    </message>
</context>
<context>
    <name>DeadlinesSheet</name>
    <message>
        <source>Deadlines</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Counted by this console’s clock, corrected by how far the servers’ clocks are off.</source>
        <translation>Отсчет по часам этой консоли с поправкой на расхождение часов серверов.</translation>
    </message>
    <message>
        <source>No deadline runs now. The first one begins with the backup of the source server.</source>
        <translation>Сейчас ни один срок не идет. Первый начнется с резервной копии исходного сервера.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Leaves a sheet without doing anything</extracomment>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Deleted</source>
        <translation>Удалено</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n migration(s) for good?</source>
        <translation>
            <numerusform>Удалить %n миграцию навсегда?</numerusform>
            <numerusform>Удалить %n миграции навсегда?</numerusform>
            <numerusform>Удалить %n миграций навсегда?</numerusform>
        </translation>
    </message>
    <message>
        <source>Traces are left in the file</source>
        <translation>В файле остались следы</translation>
    </message>
    <message>
        <source>The file could not be rewritten now. The console does it after its next start.</source>
        <translation>Сейчас файл не удалось перезаписать. Консоль сделает это после следующего запуска.</translation>
    </message>
    <message>
        <source>Deleting …</source>
        <translation>Удаление…</translation>
    </message>
    <message>
        <source>What goes</source>
        <extracomment>Heading: what is deleted</extracomment>
        <translation>Что удаляется</translation>
    </message>
    <message>
        <source>Names, notes, findings and evidence, out of the file and out of the search. This cannot be undone.</source>
        <translation>Имена, заметки, результаты проверок и свидетельства — из файла и из поиска. Это нельзя отменить.</translation>
    </message>
    <message>
        <source>What stays</source>
        <extracomment>Heading: what is not deleted</extracomment>
        <translation>Что остается</translation>
    </message>
    <message>
        <source>The entries without their content, their hashes, and an entry that says who deleted it, when and why. Backups and exported files keep what they hold.</source>
        <translation>Строки без содержимого, их хэши и строка о том, кто, когда и почему удалил. Резервные копии и экспортированные файлы не меняются.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected migrations are open and stay.</source>
        <translation>
            <numerusform>%n из выбранных миграций не завершена и остается.</numerusform>
            <numerusform>%n из выбранных миграций не завершены и остаются.</numerusform>
            <numerusform>%n из выбранных миграций не завершены и остаются.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Удалить навсегда</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>The content of this entry was erased.</source>
        <extracomment>An entry of the record whose content was removed after its time</extracomment>
        <translation>Содержимое этой строки стерто.</translation>
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
        <translation>Исключение до %2 (%1): «%3»</translation>
    </message>
    <message>
        <source>Override withdrawn by %1</source>
        <extracomment>%1 is a person</extracomment>
        <translation>Исключение отозвано (%1)</translation>
    </message>
    <message>
        <source>Order overruled by %1: “%2”</source>
        <extracomment>A step begins though others are open: %1 is a person, %2 that person&apos;s reason</extracomment>
        <translation>Начато вне порядка (%1): «%2»</translation>
    </message>
    <message>
        <source>Condition left to the checks by %1</source>
        <extracomment>Whether a step is needed; %1 is a person</extracomment>
        <translation>Условие определяется проверками (%1)</translation>
    </message>
    <message>
        <source>Needed here, says %1: “%2”</source>
        <extracomment>Whether a step is needed: %1 is a person, %2 that person&apos;s reason</extracomment>
        <translation>Здесь требуется (%1): «%2»</translation>
    </message>
    <message>
        <source>Not needed here, says %1: “%2”</source>
        <extracomment>Whether a step is needed: %1 is a person, %2 that person&apos;s reason</extracomment>
        <translation>Здесь не требуется (%1): «%2»</translation>
    </message>
    <message>
        <source>%1 put a piece of evidence back as it was</source>
        <extracomment>It was withdrawn, or added after that, by mistake; %1 is a person</extracomment>
        <translation>%1: свидетельство возвращено в прежний вид</translation>
    </message>
    <message>
        <source>%1 added evidence from the clipboard</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1: добавлено свидетельство из буфера обмена</translation>
    </message>
    <message>
        <source>%1 added the evidence “%2”</source>
        <extracomment>%1 is a person, %2 the name of a file</extracomment>
        <translation>%1: добавлено свидетельство «%2»</translation>
    </message>
    <message>
        <source>%1 took a piece of evidence back</source>
        <extracomment>It was added by mistake; %1 is a person</extracomment>
        <translation>%1: добавление свидетельства отменено</translation>
    </message>
    <message>
        <source>%1 withdrew a piece of evidence: “%2”</source>
        <extracomment>%1 is a person, %2 the reason in that person&apos;s words</extracomment>
        <translation>%1: свидетельство отозвано — «%2»</translation>
    </message>
    <message>
        <source>%1 vouched for it</source>
        <extracomment>Somebody vouches for what no check can see: %1 is a person</extracomment>
        <translation>%1 ручается за это</translation>
    </message>
    <message>
        <source>%1 vouched for it: “%2”</source>
        <extracomment>Somebody vouches for what no check can see: %1 is a person, %2 a remark in that person&apos;s words</extracomment>
        <translation>%1 ручается за это: «%2»</translation>
    </message>
    <message>
        <source>%1 no longer vouches for it</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 больше не ручается за это</translation>
    </message>
    <message>
        <source>%1 took an application off the plan: “%2”</source>
        <extracomment>%1 is a person, %2 the reason in that person&apos;s words</extracomment>
        <translation>%1: приложение убрано из плана — «%2»</translation>
    </message>
    <message>
        <source>%1 said that there are no such applications</source>
        <extracomment>Of line-of-business applications; %1 is a person</extracomment>
        <translation>%1: указано, что таких приложений нет</translation>
    </message>
    <message>
        <source>%1 took back that there are no such applications</source>
        <extracomment>Of line-of-business applications; %1 is a person</extracomment>
        <translation>%1: указание, что таких приложений нет, отменено</translation>
    </message>
    <message>
        <source>%1 took the signature under the phase back</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1: подпись под этапом снята</translation>
    </message>
    <message>
        <source>%1 withdrew the signature under the phase: “%2”</source>
        <extracomment>%1 is a person, %2 the reason in that person&apos;s words</extracomment>
        <translation>%1: подпись под этапом отозвана — «%2»</translation>
    </message>
    <message>
        <source>%1 signed the phase</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1: этап подписан</translation>
    </message>
    <message>
        <source>%1 signed the phase: “%2”</source>
        <extracomment>%1 is a person, %2 a remark in that person&apos;s words</extracomment>
        <translation>%1: этап подписан — «%2»</translation>
    </message>
    <message>
        <source>“%1” taken off the list by %2: “%3”</source>
        <extracomment>A row of a list: %1 is a computer, a user or a share, %2 a person, %3 the reason in that person&apos;s words</extracomment>
        <translation>«%1» убрано из списка (%2): «%3»</translation>
    </message>
    <message>
        <source>“%1” done (%2)</source>
        <extracomment>A row of a list: %1 is a computer, a user or a share, %2 a person</extracomment>
        <translation>«%1» — выполнено (%2)</translation>
    </message>
    <message>
        <source>“%1” set aside by %2: “%3”</source>
        <extracomment>A row of a list: %1 is a computer, a user or a share, %2 a person, %3 the reason in that person&apos;s words</extracomment>
        <translation>«%1» — вне миграции (%2): «%3»</translation>
    </message>
    <message>
        <source>“%1” open (%2)</source>
        <extracomment>A row of a list: %1 is a computer, a user or a share, %2 a person</extracomment>
        <translation>«%1» — открыто (%2)</translation>
    </message>
    <message>
        <source>“%1” works after the move, says %2</source>
        <extracomment>%1 is an application, %2 a person</extracomment>
        <translation>«%1» работает после переноса (%2)</translation>
    </message>
    <message>
        <source>“%1” does not work after the move, says %2: “%3”</source>
        <extracomment>%1 is an application, %2 a person, %3 a remark in that person&apos;s words</extracomment>
        <translation>«%1» не работает после переноса (%2): «%3»</translation>
    </message>
    <message>
        <source>“%1” is not moved, says %2: “%3”</source>
        <extracomment>%1 is an application, %2 a person, %3 the reason in that person&apos;s words</extracomment>
        <translation>«%1» не переносится (%2): «%3»</translation>
    </message>
    <message>
        <source>Plan for “%1” written by %2</source>
        <extracomment>%1 is an application, %2 a person</extracomment>
        <translation>План для «%1» составлен (%2)</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Резервная копия от %1</translation>
    </message>
    <message>
        <source>Kept on: %1</source>
        <extracomment>Where a backup is kept: %1 is a disk or a folder</extracomment>
        <translation>Место хранения: %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <extracomment>%1 is a list of names of files</extracomment>
        <translation>Восстановлено: %1</translation>
    </message>
    <message>
        <source>%1, seen by a check</source>
        <comment>step</comment>
        <extracomment>What was done about a step: %1 is a status such as &quot;Done&quot;; a check has found it out</extracomment>
        <translation>%1, обнаружено проверкой</translation>
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
        <translation>Имя неизвестно</translation>
    </message>
    <message>
        <source>The migration began</source>
        <extracomment>%1 is a person</extracomment>
        <translation>Миграция начата</translation>
    </message>
    <message>
        <source>%1 began the migration</source>
        <translation>%1: миграция начата</translation>
    </message>
    <message>
        <source>The data of the migration were corrected</source>
        <translation>Данные миграции исправлены</translation>
    </message>
    <message>
        <source>For an hour no check found a change</source>
        <translation>В течение часа проверки не нашли изменений</translation>
    </message>
    <message>
        <source>%1 ticked off instruction %2</source>
        <extracomment>%1 is a person, %2 a number</extracomment>
        <translation>%1: отмечена инструкция %2</translation>
    </message>
    <message>
        <source>%1 took the tick off instruction %2</source>
        <extracomment>%1 is a person, %2 a number</extracomment>
        <translation>%1: снята отметка с инструкции %2</translation>
    </message>
    <message>
        <source>%1 trusts the certificate of %2</source>
        <extracomment>%1 is a person, %2 a server</extracomment>
        <translation>%1 доверяет сертификату сервера %2</translation>
    </message>
    <message>
        <source>Signed in to the domain as %1</source>
        <extracomment>%1 is an account</extracomment>
        <translation>Выполнен вход в домен под именем %1</translation>
    </message>
    <message>
        <source>%1 finished the migration</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1: миграция завершена</translation>
    </message>
    <message>
        <source>%1 abandoned the migration: “%2”</source>
        <extracomment>%1 is a person, %2 the reason in that person&apos;s words</extracomment>
        <translation>%1: миграция прекращена — «%2»</translation>
    </message>
    <message>
        <source>%1 reopened the migration</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1: миграция открыта снова</translation>
    </message>
    <message>
        <source>The destination was installed anew</source>
        <translation>Целевой сервер установлен заново</translation>
    </message>
    <message>
        <source>%1 signed for the customer</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1: подписано от имени заказчика</translation>
    </message>
    <message numerus="yes">
        <source>%1 erased the content of %n entries: “%2”</source>
        <extracomment>%1 is a person, %2 the reason in that person&apos;s words, %n how many entries of a record lost their content</extracomment>
        <translation>
            <numerusform>%1: содержимое %n строки стерто — «%2»</numerusform>
            <numerusform>%1: содержимое %n строк стерто — «%2»</numerusform>
            <numerusform>%1: содержимое %n строк стерто — «%2»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceController</name>
    <message>
        <source>Up to %1 a piece, %2 a migration and %3 pieces a step.</source>
        <extracomment>%1 and %2 are sizes such as &quot;32 MiB&quot;, %3 is a number</extracomment>
        <translation>До %1 на свидетельство, %2 на миграцию и %3 свидетельств на шаг.</translation>
    </message>
    <message>
        <source>This piece is there already</source>
        <translation>Это свидетельство уже есть</translation>
    </message>
    <message>
        <source>The same content is among the evidence of this step. Nothing was added.</source>
        <translation>Такое же содержимое уже есть среди свидетельств этого шага. Ничего не добавлено.</translation>
    </message>
    <message>
        <source>The file %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Файл %1</translation>
    </message>
    <message>
        <source>A picture of %1 × %2 pixels</source>
        <extracomment>%1 and %2 are the width and height of a picture</extracomment>
        <translation>Изображение %1 × %2 пикселей</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>The content of a file is on its way</extracomment>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>Only the beginning is shown. The record holds all of it.</source>
        <translation>Показано только начало. В записи хранится все.</translation>
    </message>
    <message>
        <source>A file of this kind cannot be shown here. The record holds all of it.</source>
        <translation>Файл такого типа здесь показать нельзя. В записи он хранится полностью.</translation>
    </message>
    <message>
        <source>The content cannot be read from the database. Check the disk, then open the piece again.</source>
        <translation>Не удается прочитать содержимое из базы данных. Проверьте диск и откройте свидетельство снова.</translation>
    </message>
</context>
<context>
    <name>EvidenceModel</name>
    <message>
        <source>Picture from the clipboard</source>
        <extracomment>A piece of evidence without a name of its own</extracomment>
        <translation>Изображение из буфера обмена</translation>
    </message>
    <message>
        <source>Text from the clipboard</source>
        <translation>Текст из буфера обмена</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>A piece of evidence: %1 is its size, %2 the person who added it, %3 when</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Taken back by %1, %2</source>
        <extracomment>A piece of evidence that was added by mistake: %1 is a person, %2 when</extracomment>
        <translation>Добавление отменено (%1, %2)</translation>
    </message>
    <message>
        <source>Withdrawn by %1, %2: “%3”</source>
        <extracomment>A piece of evidence that does not count any more: %1 is a person, %2 when, %3 the reason in that person&apos;s words</extracomment>
        <translation>Отозвано (%1, %2): «%3»</translation>
    </message>
</context>
<context>
    <name>EvidenceProblem</name>
    <message>
        <source>Close</source>
        <extracomment>Takes a message away that was read</extracomment>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>EvidenceSheet</name>
    <message>
        <source>The picture is damaged or has too many pixels to be shown. The record holds all of it.</source>
        <translation>Изображение повреждено или содержит слишком много пикселей для показа. В записи оно хранится полностью.</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>Makes a picture larger</extracomment>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>Makes a picture smaller</extracomment>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Why does it not count any more?</source>
        <translation>Почему оно больше не учитывается?</translation>
    </message>
    <message>
        <source>For example: it shows another server</source>
        <translation>Например: на нем другой сервер</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <extracomment>Says that a piece of evidence does not count any more</extracomment>
        <translation>Отозвать</translation>
    </message>
</context>
<context>
    <name>ExchangeCommand</name>
    <message>
        <source>Written: %1, %2.</source>
        <translation>Записано: %1, %2.</translation>
    </message>
    <message>
        <source>Newest hashes, to be written down elsewhere:</source>
        <translation>Последние хэши (запишите их в другом месте):</translation>
    </message>
</context>
<context>
    <name>ExchangeController</name>
    <message numerus="yes">
        <source>%n migration(s)</source>
        <translation>
            <numerusform>%n миграция</numerusform>
            <numerusform>%n миграции</numerusform>
            <numerusform>%n миграций</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeProgress</name>
    <message>
        <source>Writing the file…</source>
        <translation>Запись файла…</translation>
    </message>
    <message>
        <source>Verifying the file…</source>
        <translation>Проверка файла…</translation>
    </message>
    <message>
        <source>Taking it in…</source>
        <translation>Прием данных…</translation>
    </message>
</context>
<context>
    <name>ExchangeText</name>
    <message>
        <source>The folder is not there</source>
        <translation>Папка не найдена</translation>
    </message>
    <message>
        <source>The disk may have been unplugged. Nothing was written.</source>
        <translation>Возможно, диск отсоединен. Ничего не записано.</translation>
    </message>
    <message>
        <source>Plug the disk in again, or choose another folder.</source>
        <translation>Подключите диск снова или выберите другую папку.</translation>
    </message>
    <message>
        <source>There is a file of this name already</source>
        <translation>Файл с таким именем уже есть</translation>
    </message>
    <message>
        <source>It was left as it is, and nothing was written.</source>
        <translation>Он оставлен без изменений, ничего не записано.</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation>Выберите другое имя или другую папку.</translation>
    </message>
    <message>
        <source>There is no room for the file</source>
        <translation>Для файла нет места</translation>
    </message>
    <message>
        <source>The disk that it was to be written to is full. Nothing was left there.</source>
        <translation>Диск, выбранный для записи, заполнен. На нем ничего не осталось.</translation>
    </message>
    <message>
        <source>Free some space on it, or choose another folder.</source>
        <translation>Освободите на нем место или выберите другую папку.</translation>
    </message>
    <message>
        <source>The disk holds no file that large</source>
        <translation>На этот диск нельзя записать такой большой файл</translation>
    </message>
    <message>
        <source>Many sticks hold files of up to 4 GB only. Nothing was left there.</source>
        <translation>Многие USB-накопители хранят только файлы до 4&#xa0;ГБ. На диске ничего не осталось.</translation>
    </message>
    <message>
        <source>Export fewer migrations at once, or choose another disk.</source>
        <translation>Экспортируйте за один раз меньше миграций или выберите другой диск.</translation>
    </message>
    <message>
        <source>That is too much for one file</source>
        <translation>Это слишком много для одного файла</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Ничего не записано.</translation>
    </message>
    <message>
        <source>Export fewer migrations at once.</source>
        <translation>Экспортируйте за один раз меньше миграций.</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Не удалось записать файл</translation>
    </message>
    <message>
        <source>Your account may not write there, or the disk reports an error.</source>
        <translation>Вашей учетной записи не разрешено писать в эту папку, или диск сообщает об ошибке.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Выберите другую папку.</translation>
    </message>
    <message>
        <source>Entry %1 of the console %2.</source>
        <extracomment>Says where in a record something is. %1 is the number of an entry, %2 the id of a console</extracomment>
        <translation>Строка %1 консоли %2.</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>Ничего не принято.</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>Файл исчез</translation>
    </message>
    <message>
        <source>It was removed, or the disk that it is on was unplugged.</source>
        <translation>Он удален, или диск, на котором он находится, отсоединен.</translation>
    </message>
    <message>
        <source>Plug the disk in again, then choose the file once more.</source>
        <translation>Подключите диск снова и еще раз выберите файл.</translation>
    </message>
    <message>
        <source>The file may not be read</source>
        <translation>Нет права на чтение файла</translation>
    </message>
    <message>
        <source>Your account has no permission to read it.</source>
        <translation>У вашей учетной записи нет разрешения на его чтение.</translation>
    </message>
    <message>
        <source>Copy the file to your home folder with an account that may read it, then choose the copy.</source>
        <translation>Скопируйте файл в свою домашнюю папку под учетной записью, которой разрешено его читать, и выберите копию.</translation>
    </message>
    <message>
        <source>This is not an exported migration</source>
        <translation>Это не экспортированная миграция</translation>
    </message>
    <message>
        <source>The console has not written this file.</source>
        <translation>Этот файл записан не консолью.</translation>
    </message>
    <message>
        <source>Choose a file that ends with .migration.</source>
        <translation>Выберите файл с расширением .migration.</translation>
    </message>
    <message>
        <source>The file is from a newer version</source>
        <translation>Файл создан более новой версией</translation>
    </message>
    <message>
        <source>This console does not know its format.</source>
        <translation>Эта консоль не знает его формата.</translation>
    </message>
    <message>
        <source>Install the newer version, then import it again.</source>
        <translation>Установите более новую версию и импортируйте файл снова.</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Файл поврежден</translation>
    </message>
    <message>
        <source>It was cut or changed since it was written.</source>
        <translation>После записи он был обрезан или изменен.</translation>
    </message>
    <message>
        <source>Copy it again from where it comes from, or export it again.</source>
        <translation>Скопируйте его снова оттуда, откуда он получен, или экспортируйте еще раз.</translation>
    </message>
    <message>
        <source>The record in the file was changed</source>
        <translation>Запись в файле была изменена</translation>
    </message>
    <message>
        <source>Do not trust this file. Ask who gave it to you for another copy.</source>
        <translation>Не доверяйте этому файлу. Попросите другую копию у того, кто вам его дал.</translation>
    </message>
    <message>
        <source>Evidence in the file was changed</source>
        <translation>Свидетельство в файле было изменено</translation>
    </message>
    <message>
        <source>Its content does not match its hash.</source>
        <translation>Содержимое не соответствует хэшу.</translation>
    </message>
    <message>
        <source>The file contradicts the record</source>
        <translation>Файл противоречит записи</translation>
    </message>
    <message>
        <source>Both hold something else at the same place: two databases were used under one name.</source>
        <translation>На одном и том же месте в них разное содержимое: две базы данных использовались под одним именем.</translation>
    </message>
    <message>
        <source>Keep both. The one whose newest hash was printed or signed is the one that counts.</source>
        <translation>Сохраните обе. Верна та, последний хэш которой был напечатан или подписан.</translation>
    </message>
    <message>
        <source>The file is not as it should be</source>
        <translation>Файл устроен не так, как должен</translation>
    </message>
    <message>
        <source>No console has written it like this.</source>
        <translation>Ни одна консоль не записала бы его так.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Не удается прочитать файл</translation>
    </message>
    <message>
        <source>The disk reports an error.</source>
        <translation>Диск сообщает об ошибке.</translation>
    </message>
    <message>
        <source>Copy the file to another disk, then choose the copy.</source>
        <translation>Скопируйте файл на другой диск и выберите копию.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n свидетельство</numerusform>
            <numerusform>%n свидетельства</numerusform>
            <numerusform>%n свидетельств</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence missing in the file</source>
        <translation>
            <numerusform>В файле не хватает %n свидетельства</numerusform>
            <numerusform>В файле не хватает %n свидетельств</numerusform>
            <numerusform>В файле не хватает %n свидетельств</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not here yet, %2.</source>
        <extracomment>Before an import. %1 is a customer with a product, %2 something like &quot;1,200 entries and 3 pieces of evidence&quot;</extracomment>
        <translation>%1: здесь еще нет, %2.</translation>
    </message>
    <message>
        <source>%1: here already, and the file knows more: %2.</source>
        <extracomment>Before an import. %1 is a customer with a product, %2 something like &quot;1,200 entries and 3 pieces of evidence&quot;</extracomment>
        <translation>%1: уже есть, но в файле больше: %2.</translation>
    </message>
    <message>
        <source>%1: all of it is here already.</source>
        <extracomment>%1 is a customer with a product</extracomment>
        <translation>%1: все это здесь уже есть.</translation>
    </message>
    <message>
        <source>%1: added, %2.</source>
        <extracomment>After an import. %1 is a customer with a product, %2 something like &quot;1,200 entries and 3 pieces of evidence&quot;</extracomment>
        <translation>%1: добавлено, %2.</translation>
    </message>
    <message>
        <source>%1: brought together, %2 more.</source>
        <extracomment>After an import. %1 is a customer with a product, %2 something like &quot;1,200 entries and 3 pieces of evidence&quot;</extracomment>
        <translation>%1: объединено, добавилось: %2.</translation>
    </message>
    <message>
        <source>%1: all of it was here already. Nothing was changed.</source>
        <extracomment>%1 is a customer with a product</extracomment>
        <translation>%1: все это здесь уже было. Ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Exported</source>
        <translation>Экспортировано</translation>
    </message>
    <message numerus="yes">
        <source>Export %n migration(s)</source>
        <translation>
            <numerusform>Экспорт %n миграции</numerusform>
            <numerusform>Экспорт %n миграций</numerusform>
            <numerusform>Экспорт %n миграций</numerusform>
        </translation>
    </message>
    <message>
        <source>Another console can import this file. migration-console-verify verifies it without a console.</source>
        <translation>Этот файл может импортировать другая консоль. Программа migration-console-verify проверяет его без консоли.</translation>
    </message>
    <message>
        <source>One file with the whole record and all evidence. Choose the folder, such as on a stick.</source>
        <translation>Один файл со всей записью и всеми свидетельствами. Выберите папку, например на USB-накопителе.</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Label above the path of a file</extracomment>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Newest hash, to be written down elsewhere</source>
        <extracomment>Label above the hash of the last entry of a record</extracomment>
        <translation>Последний хэш (запишите его в другом месте)</translation>
    </message>
    <message>
        <source>Export here</source>
        <translation>Экспортировать сюда</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>Копировать хэш</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>Вверх</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>%1 (required)</source>
        <extracomment>%1 is the label of a field that must be filled in</extracomment>
        <translation>%1 (обязательно)</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Скрыть пароль</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Показать пароль</translation>
    </message>
</context>
<context>
    <name>FigureLegend</name>
    <message>
        <source>Time with work</source>
        <extracomment>Legend of a plot: how long people worked in a phase</extracomment>
        <translation>Время работы</translation>
    </message>
    <message>
        <source>Waiting: for half an hour and longer nobody did anything</source>
        <extracomment>Legend of a plot</extracomment>
        <translation>Ожидание: полчаса и дольше никто ничего не делал</translation>
    </message>
    <message>
        <source>Median of the others</source>
        <extracomment>Legend of a plot: half of the others took longer, half less</extracomment>
        <translation>Медиана остальных</translation>
    </message>
</context>
<context>
    <name>FiguresController</name>
    <message>
        <source>Not begun</source>
        <extracomment>Of a phase</extracomment>
        <translation>Не начато</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <extracomment>Of a phase that has not ended: %1 is a span such as &quot;3 d 4 h&quot;</extracomment>
        <translation>Пока %1</translation>
    </message>
    <message>
        <source>%1 of it waiting</source>
        <extracomment>Of the time that a phase took: %1 is a span in which nobody did anything</extracomment>
        <translation>из этого ожидание: %1</translation>
    </message>
    <message>
        <source>Median of the others: %1</source>
        <extracomment>%1 is a span: in half of the other migrations the phase took longer, in half less</extracomment>
        <translation>Медиана остальных: %1</translation>
    </message>
    <message>
        <source>%1 longer</source>
        <extracomment>A phase beside the same phase of other migrations; %1 is a span</extracomment>
        <translation>На %1 дольше</translation>
    </message>
    <message>
        <source>%1 shorter</source>
        <translation>На %1 быстрее</translation>
    </message>
    <message>
        <source>Overrides</source>
        <extracomment>A figure of a migration: how often somebody answered for a verdict</extracomment>
        <translation>Исключения</translation>
    </message>
    <message>
        <source>Steps that were opened again</source>
        <extracomment>A figure of a migration</extracomment>
        <translation>Шаги, открытые снова</translation>
    </message>
    <message>
        <source>Times a check turned to failed</source>
        <extracomment>A figure of a migration: how often a check that was good became bad</extracomment>
        <translation>Сколько раз проверка становилась непройденной</translation>
    </message>
    <message>
        <source>Sweeps that found something new</source>
        <extracomment>A figure of a migration: a sweep asks all checks once</extracomment>
        <translation>Обходы проверок с новыми результатами</translation>
    </message>
    <message>
        <source>Entries of the record</source>
        <extracomment>A figure of a migration</extracomment>
        <translation>Строки записи</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <extracomment>How often a check failed</extracomment>
        <translation>
            <numerusform>%n раз</numerusform>
            <numerusform>%n раза</numerusform>
            <numerusform>%n раз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n migration(s)</source>
        <extracomment>In how many migrations a check failed</extracomment>
        <translation>
            <numerusform>в %n миграции</numerusform>
            <numerusform>в %n миграциях</numerusform>
            <numerusform>в %n миграциях</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” took %2 longer than the median of the others. For %3 of its time nobody did anything.</source>
        <translation>Этап «%1» длился на %2 дольше медианы остальных. Из этого времени %3 никто ничего не делал.</translation>
    </message>
    <message>
        <source>“%1” took %2 longer than the median of the others.</source>
        <translation>Этап «%1» длился на %2 дольше медианы остальных.</translation>
    </message>
    <message numerus="yes">
        <source>Too few migrations to compare with: %n other(s) of the same product, and a median needs three.</source>
        <extracomment>%n other migrations were found, which is too few for a median</extracomment>
        <translation>
            <numerusform>Слишком мало миграций для сравнения: найдена %n другая для того же продукта, а для медианы нужны три.</numerusform>
            <numerusform>Слишком мало миграций для сравнения: найдено %n других для того же продукта, а для медианы нужны три.</numerusform>
            <numerusform>Слишком мало миграций для сравнения: найдено %n других для того же продукта, а для медианы нужны три.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beside %n other migration(s) of the same product; time ran out before more were read.</source>
        <extracomment>%n: how many other migrations were read</extracomment>
        <translation>
            <numerusform>В сравнении с %n другой миграцией того же продукта; на чтение остальных не хватило времени.</numerusform>
            <numerusform>В сравнении с %n другими миграциями того же продукта; на чтение остальных не хватило времени.</numerusform>
            <numerusform>В сравнении с %n другими миграциями того же продукта; на чтение остальных не хватило времени.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beside the last %n migration(s) of the same product.</source>
        <extracomment>%n: how many other migrations were read</extracomment>
        <translation>
            <numerusform>В сравнении с %n последней миграцией того же продукта.</numerusform>
            <numerusform>В сравнении с %n последними миграциями того же продукта.</numerusform>
            <numerusform>В сравнении с %n последними миграциями того же продукта.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Figures</source>
        <extracomment>Title of a page: durations and numbers of a migration</extracomment>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Пересчитать</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Подсчет…</translation>
    </message>
    <message>
        <source>This record and the last ones of the same product are read.</source>
        <translation>Читаются эта запись и последние записи того же продукта.</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>Пока не с чем сравнивать</translation>
    </message>
    <message>
        <source>What slowed this migration down</source>
        <translation>Что замедлило эту миграцию</translation>
    </message>
    <message>
        <source>No phase took noticeably longer</source>
        <translation>Ни один этап не длился заметно дольше</translation>
    </message>
    <message>
        <source>How long each phase took</source>
        <translation>Сколько длился каждый этап</translation>
    </message>
    <message>
        <source>Most frequent failures</source>
        <extracomment>Heading above the checks that failed most often</extracomment>
        <translation>Чаще всего не пройдены</translation>
    </message>
    <message>
        <source>No check has failed yet.</source>
        <translation>Непройденных проверок пока не было.</translation>
    </message>
</context>
<context>
    <name>FileSheet</name>
    <message>
        <source>Add a file as evidence</source>
        <translation>Добавить файл как свидетельство</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>Что на нем видно?</translation>
    </message>
    <message>
        <source>For example: the last line of the backup log</source>
        <translation>Например: последняя строка журнала резервного копирования</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>Вверх</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>A filter and how many cards it shows</extracomment>
        <translation>Все: %1</translation>
    </message>
    <message>
        <source>Needs attention %1</source>
        <translation>Требует внимания: %1</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>Готово: %1</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>This console does not know the finding “%1”: it was recorded by a newer version.</source>
        <translation>Эта консоль не знает результата «%1»: его записала более новая версия.</translation>
    </message>
    <message>
        <source>Open the session with a newer console to read it.</source>
        <translation>Чтобы прочитать его, откройте сеанс в более новой консоли.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Last item of a list that was cut; %n is how many there are beyond it
----------
Headline of a card; %n is a number of servers</extracomment>
        <translation>
            <numerusform>и еще %n</numerusform>
            <numerusform>и еще %n</numerusform>
            <numerusform>и еще %n</numerusform>
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
            <numerusform>%n пользователь</numerusform>
            <numerusform>%n пользователя</numerusform>
            <numerusform>%n пользователей</numerusform>
        </translation>
    </message>
    <message>
        <source>Users: %1 of at most %2. Computers that were in use lately: %3 of at most %4. The license of the destination server is enough.</source>
        <extracomment>%1 is a number of users, %2 their limit, %3 a number of computers, %4 their limit</extracomment>
        <translation>Пользователей: %1 из допустимых %2. Компьютеров, которыми недавно пользовались: %3 из допустимых %4. Лицензии целевого сервера достаточно.</translation>
    </message>
    <message>
        <source>Users: %1 of at most %2. Computers that were in use lately: %3 of at most %4. That is more than the license of the destination server allows.</source>
        <extracomment>%1 is a number of users, %2 their limit, %3 a number of computers, %4 their limit</extracomment>
        <translation>Пользователей: %1 из допустимых %2. Компьютеров, которыми недавно пользовались: %3 из допустимых %4. Это больше, чем разрешает лицензия целевого сервера.</translation>
    </message>
    <message>
        <source>Disable the accounts that nobody needs, or plan for an edition of Windows Server without these limits.</source>
        <translation>Отключите ненужные учетные записи или запланируйте выпуск Windows Server без этих ограничений.</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s)</source>
        <extracomment>Headline of a card; %n is the number of computers in the domain</extracomment>
        <translation>
            <numerusform>%n компьютер</numerusform>
            <numerusform>%n компьютера</numerusform>
            <numerusform>%n компьютеров</numerusform>
        </translation>
    </message>
    <message>
        <source>The Connector can be installed on every computer of the domain.</source>
        <extracomment>The Connector is a program of Windows Server Essentials</extracomment>
        <translation>Connector можно установить на всех компьютерах домена.</translation>
    </message>
    <message>
        <source>The Connector cannot be installed on Windows XP and Windows Vista: %1. These computers stay in the domain without it. It can be installed on all others.</source>
        <extracomment>%1 is a list of computers</extracomment>
        <translation>Connector нельзя установить в Windows XP и Windows Vista: %1. Эти компьютеры остаются в домене без него. На всех остальных его можно установить.</translation>
    </message>
    <message>
        <source>All computers of the domain run a Windows on which the Connector cannot be installed. They stay in the domain without it.</source>
        <translation>На всех компьютерах домена работает версия Windows, в которой нельзя установить Connector. Они остаются в домене без него.</translation>
    </message>
    <message>
        <source>Set them aside in the list of the step, or add the computers that replace them.</source>
        <translation>Выведите их из миграции в списке шага или добавьте компьютеры, которые их заменят.</translation>
    </message>
    <message numerus="yes">
        <source>Look at %n computer(s)</source>
        <extracomment>Headline of a card; %n is the number of computers whose system is a problem</extracomment>
        <translation>
            <numerusform>Проверьте %n компьютер</numerusform>
            <numerusform>Проверьте %n компьютера</numerusform>
            <numerusform>Проверьте %n компьютеров</numerusform>
        </translation>
    </message>
    <message>
        <source>The guides do not say that the Connector can be installed on the systems of these computers: %1. Home editions cannot join a domain at all.</source>
        <extracomment>%1 is a list of computers</extracomment>
        <translation>В руководствах не сказано, что Connector можно установить в системах этих компьютеров: %1. Домашние выпуски вообще нельзя присоединить к домену.</translation>
    </message>
    <message>
        <source>Try the Connector on one of them before you promise a date, or set these computers aside with a reason.</source>
        <translation>Прежде чем обещать срок, попробуйте установить Connector на одном из них или выведите эти компьютеры из миграции с указанием причины.</translation>
    </message>
    <message>
        <source>The directory does not say which system these computers run: %1. Whether the Connector can be installed there is not known.</source>
        <extracomment>%1 is a list of computers</extracomment>
        <translation>В каталоге не указано, какая система работает на этих компьютерах: %1. Можно ли установить на них Connector, неизвестно.</translation>
    </message>
    <message>
        <source>Look at the computers themselves.</source>
        <translation>Посмотрите на самих компьютерах.</translation>
    </message>
    <message>
        <source>No computers</source>
        <extracomment>Headline of a card: the directory has no computers in it</extracomment>
        <translation>Нет компьютеров</translation>
    </message>
    <message>
        <source>The directory lists no computers besides its servers. Either none has joined the domain, or this account may not see them.</source>
        <translation>В каталоге нет компьютеров, кроме его серверов. Либо ни один не присоединен к домену, либо этой учетной записи не разрешено их видеть.</translation>
    </message>
    <message>
        <source>Add the computers to the list of the step by hand.</source>
        <translation>Добавьте компьютеры в список шага вручную.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <extracomment>Headline of a card: how many days are left</extracomment>
        <translation>
            <numerusform>Остался %n день</numerusform>
            <numerusform>Осталось %n дня</numerusform>
            <numerusform>Осталось %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>The destination server has been a domain controller since %1. By %2 the source server must be out of the network.</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>Целевой сервер — контроллер домена с %1. Исходный сервер нужно удалить из сети не позднее %2.</translation>
    </message>
    <message>
        <source>More than two thirds of the time are over. When it ends on %2, the source server shuts down by itself.</source>
        <translation>Прошло больше двух третей срока. Когда он закончится %2, исходный сервер выключится сам.</translation>
    </message>
    <message>
        <source>Plan the demotion of the source server for one of the days that are left.</source>
        <translation>Запланируйте понижение уровня исходного сервера на один из оставшихся дней.</translation>
    </message>
    <message>
        <source>Time is over</source>
        <extracomment>Headline of a card: the time that was allowed has ended</extracomment>
        <translation>Срок истек</translation>
    </message>
    <message>
        <source>The source server had to be out of the network by %2. It may shut down at any moment.</source>
        <extracomment>%2 is a date</extracomment>
        <translation>Исходный сервер нужно было удалить из сети не позднее %2. Он может выключиться в любой момент.</translation>
    </message>
    <message>
        <source>Secure what is still on it, demote it and switch it off.</source>
        <translation>Сохраните то, что на нем еще осталось, понизьте его уровень и выключите его.</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Headline of a card: nothing has to be watched any longer</extracomment>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>The source server is out of the network, so its time no longer counts.</source>
        <translation>Исходный сервер удален из сети, поэтому его срок больше не отсчитывается.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <extracomment>Headline of a card: the age of something</extracomment>
        <translation>
            <numerusform>Прошел %n день</numerusform>
            <numerusform>Прошло %n дня</numerusform>
            <numerusform>Прошло %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>The preparation tool was run on %1. The installation accepts a run for %2 days.</source>
        <extracomment>%1 is a date, %2 a number of days</extracomment>
        <translation>Средство подготовки запускалось %1. Установка принимает результат его запуска в течение %2 дней.</translation>
    </message>
    <message>
        <source>The preparation tool was run on %1. The installation accepts a run for %2 days, and most of them are over.</source>
        <translation>Средство подготовки запускалось %1. Установка принимает результат его запуска в течение %2 дней, и большая их часть прошла.</translation>
    </message>
    <message>
        <source>Install the destination server now, or run the tool once more just before the installation.</source>
        <translation>Установите целевой сервер сейчас или снова запустите средство непосредственно перед установкой.</translation>
    </message>
    <message>
        <source>The preparation tool was run on %1. The installation accepts a run for %2 days, so it would stop.</source>
        <translation>Средство подготовки запускалось %1. Установка принимает результат его запуска в течение %2 дней, поэтому она остановилась бы.</translation>
    </message>
    <message>
        <source>Run the Migration Preparation Tool on the source server again, and mark its step as done anew.</source>
        <translation>Снова запустите средство подготовки миграции на исходном сервере и заново отметьте его шаг как выполненный.</translation>
    </message>
    <message>
        <source>Age unknown</source>
        <extracomment>Headline of a card: how old something is cannot be told</extracomment>
        <translation>Давность неизвестна</translation>
    </message>
    <message>
        <source>The schema was changed on %1, more than %2 days ago. A later run of the preparation tool leaves no trace there, so its age cannot be told.</source>
        <translation>Схема изменена %1, больше %2 дней назад. Более поздний запуск средства подготовки не оставляет там следов, поэтому его давность не определена.</translation>
    </message>
    <message>
        <source>Run the tool again, or mark its step as done on the day on which it was run.</source>
        <translation>Запустите средство снова или отметьте его шаг как выполненный в тот день, когда оно было запущено.</translation>
    </message>
    <message>
        <source>%1 old</source>
        <extracomment>Headline of a card: %1 is an age such as &quot;5 h&quot;</extracomment>
        <translation>Прошло %1</translation>
    </message>
    <message>
        <source>A domain controller backed up its system state on %2. Whether that was a full backup, the directory does not tell.</source>
        <extracomment>%2 is a date</extracomment>
        <translation>Контроллер домена создал резервную копию состояния системы %2. Была ли она полной, каталог не сообщает.</translation>
    </message>
    <message>
        <source>The newest system-state backup is of %2. What was changed since is lost when the server must be restored.</source>
        <translation>Последняя резервная копия состояния системы создана %2. Если придется восстанавливать сервер, более поздние изменения будут потеряны.</translation>
    </message>
    <message>
        <source>Back up the source server again before the preparation tool is run.</source>
        <translation>Снова создайте резервную копию исходного сервера до запуска средства подготовки.</translation>
    </message>
    <message>
        <source>The newest system-state backup is of %2: too old to undo the schema change without loss.</source>
        <translation>Последняя резервная копия состояния системы создана %2: она слишком стара, чтобы отменить изменение схемы без потерь.</translation>
    </message>
    <message>
        <source>Make a full backup of the source server with its system state.</source>
        <translation>Создайте полную резервную копию исходного сервера вместе с состоянием системы.</translation>
    </message>
    <message>
        <source>No backup</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Нет резервной копии</translation>
    </message>
    <message>
        <source>The directory knows of no system-state backup. Only such a backup undoes the schema change.</source>
        <translation>Каталогу не известна ни одна резервная копия состояния системы. Только такая копия отменяет изменение схемы.</translation>
    </message>
    <message>
        <source>Name unknown</source>
        <extracomment>Headline of a card: the name of the source server is not known</extracomment>
        <translation>Имя неизвестно</translation>
    </message>
    <message>
        <source>The source server is known only as %1. The directory knows servers by their names, so what belongs to it cannot be told.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Исходный сервер известен только как %1. Каталог знает серверы по именам, поэтому не определено, что к нему относится.</translation>
    </message>
    <message>
        <source>Enter the name of the source server for this migration, then check again.</source>
        <translation>Введите имя исходного сервера для этой миграции и проверьте снова.</translation>
    </message>
    <message>
        <source>No mailboxes</source>
        <extracomment>Headline of a card: no mailboxes</extracomment>
        <translation>Нет почтовых ящиков</translation>
    </message>
    <message>
        <source>No account of the domain has its mailbox on %1. Public folders are not part of this.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Ни у одной учетной записи домена нет почтового ящика на сервере %1. Общедоступные папки здесь не учтены.</translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es)</source>
        <extracomment>Headline of a card; %n is a number of mailboxes</extracomment>
        <translation>
            <numerusform>%n почтовый ящик</numerusform>
            <numerusform>%n почтовых ящика</numerusform>
            <numerusform>%n почтовых ящиков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es) are on %1: %2. That is normal until the step “%3” is done.</source>
        <extracomment>%1 is a server, %2 a list of people, %3 the title of a step</extracomment>
        <translation>
            <numerusform>На сервере %1 находится %n почтовый ящик: %2. Это нормально, пока не выполнен шаг «%3».</numerusform>
            <numerusform>На сервере %1 находятся %n почтовых ящика: %2. Это нормально, пока не выполнен шаг «%3».</numerusform>
            <numerusform>На сервере %1 находятся %n почтовых ящиков: %2. Это нормально, пока не выполнен шаг «%3».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es) are still on %1: %2. Exchange refuses to be uninstalled while there is one.</source>
        <extracomment>%1 is a server, %2 a list of people</extracomment>
        <translation>
            <numerusform>На сервере %1 все еще находится %n почтовый ящик: %2. Пока есть хотя бы один, удалить Exchange не получится.</numerusform>
            <numerusform>На сервере %1 все еще находятся %n почтовых ящика: %2. Пока есть хотя бы один, удалить Exchange не получится.</numerusform>
            <numerusform>На сервере %1 все еще находятся %n почтовых ящиков: %2. Пока есть хотя бы один, удалить Exchange не получится.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move these mailboxes to the chosen mail system, or remove those that nobody needs.</source>
        <translation>Перенесите эти почтовые ящики в выбранную почтовую систему или удалите ненужные.</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <extracomment>Headline of a card: nothing is left of it</extracomment>
        <translation>Ничего не осталось</translation>
    </message>
    <message>
        <source>The directory holds no Exchange server object of %1.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>В каталоге нет объекта сервера Exchange для %1.</translation>
    </message>
    <message>
        <source>The directory holds no Exchange server object of %1. Exchange is on %2.</source>
        <extracomment>%1 is a server, %2 a list of other servers</extracomment>
        <translation>В каталоге нет объекта сервера Exchange для %1. Exchange работает на %2.</translation>
    </message>
    <message>
        <source>Present</source>
        <extracomment>Headline of a card: it is there</extracomment>
        <translation>Есть</translation>
    </message>
    <message>
        <source>%1 is registered as an Exchange server. That is normal until the step “%2” is done.</source>
        <extracomment>%1 is a server, %2 the title of a step</extracomment>
        <translation>Сервер %1 зарегистрирован как сервер Exchange. Это нормально, пока не выполнен шаг «%2».</translation>
    </message>
    <message>
        <source>Still there</source>
        <extracomment>Headline of a card: it is there, but should not be</extracomment>
        <translation>Все еще есть</translation>
    </message>
    <message>
        <source>%1 is still registered as an Exchange server, so the domain goes on sending mail to it.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Сервер %1 все еще зарегистрирован как сервер Exchange, поэтому домен продолжает направлять ему почту.</translation>
    </message>
    <message>
        <source>Finish the uninstallation of Exchange on %1. Never delete the whole Exchange organization.</source>
        <translation>Завершите удаление Exchange с сервера %1. Никогда не удаляйте всю организацию Exchange.</translation>
    </message>
    <message>
        <source>The directory holds no certification authority of %1.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>В каталоге нет центра сертификации сервера %1.</translation>
    </message>
    <message>
        <source>%1 runs a certification authority: %2. That is normal until the step “%3” is done.</source>
        <extracomment>%1 is a server, %2 a list of certification authorities, %3 the title of a step</extracomment>
        <translation>На сервере %1 работает центр сертификации: %2. Это нормально, пока не выполнен шаг «%3».</translation>
    </message>
    <message>
        <source>%1 is still registered as a certification authority: %2. A domain controller that is one cannot be demoted.</source>
        <extracomment>%1 is a server, %2 a list of certification authorities</extracomment>
        <translation>Сервер %1 все еще зарегистрирован как центр сертификации: %2. Понизить уровень такого контроллера домена нельзя.</translation>
    </message>
    <message>
        <source>Remove Active Directory Certificate Services from %1, and restart it.</source>
        <translation>Удалите службы сертификатов Active Directory с сервера %1 и перезагрузите его.</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <extracomment>Headline of a card: what was left behind</extracomment>
        <translation>Остатки</translation>
    </message>
    <message>
        <source>The certification authority of %1 is gone, but its distribution points are left: %2. They hinder nothing now, but certificates may name them.</source>
        <extracomment>%1 is a server, %2 a list of directory objects</extracomment>
        <translation>Центра сертификации сервера %1 больше нет, но остались его точки распространения: %2. Сейчас они ничему не мешают, но на них могут ссылаться сертификаты.</translation>
    </message>
    <message>
        <source>Delete them when no certificate of that authority is in use any more.</source>
        <translation>Удалите их, когда сертификаты этого центра больше не будут использоваться.</translation>
    </message>
    <message>
        <source>The directory lists no printer of %1. Printers that are shared without being listed are not part of this.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>В каталоге нет принтеров сервера %1. Общие принтеры, не внесенные в каталог, здесь не учтены.</translation>
    </message>
    <message numerus="yes">
        <source>%n printer(s)</source>
        <extracomment>Headline of a card; %n is a number of printers</extracomment>
        <translation>
            <numerusform>%n принтер</numerusform>
            <numerusform>%n принтера</numerusform>
            <numerusform>%n принтеров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The directory lists %n printer(s) of %1: %2. That is normal until the step “%3” is done.</source>
        <extracomment>%1 is a server, %2 a list of printers, %3 the title of a step</extracomment>
        <translation>
            <numerusform>В каталоге есть %n принтер сервера %1: %2. Это нормально, пока не выполнен шаг «%3».</numerusform>
            <numerusform>В каталоге есть %n принтера сервера %1: %2. Это нормально, пока не выполнен шаг «%3».</numerusform>
            <numerusform>В каталоге есть %n принтеров сервера %1: %2. Это нормально, пока не выполнен шаг «%3».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The directory still lists %n printer(s) of %1: %2. Client computers would look for printers that are gone.</source>
        <extracomment>%1 is a server, %2 a list of printers</extracomment>
        <translation>
            <numerusform>В каталоге все еще есть %n принтер сервера %1: %2. Клиентские компьютеры будут искать принтеры, которых больше нет.</numerusform>
            <numerusform>В каталоге все еще есть %n принтера сервера %1: %2. Клиентские компьютеры будут искать принтеры, которых больше нет.</numerusform>
            <numerusform>В каталоге все еще есть %n принтеров сервера %1: %2. Клиентские компьютеры будут искать принтеры, которых больше нет.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop sharing them on %1, and share them on the destination server.</source>
        <translation>Отмените общий доступ к ним на сервере %1 и откройте его на целевом сервере.</translation>
    </message>
    <message numerus="yes">
        <source>%n remain(s)</source>
        <extracomment>Headline of a card; %n is a number of domain controllers</extracomment>
        <translation>
            <numerusform>Остается %n</numerusform>
            <numerusform>Остаются %n</numerusform>
            <numerusform>Остаются %n</numerusform>
        </translation>
    </message>
    <message>
        <source>After the demotion of %1 the domain has a writable domain controller: %2. Roles, global catalog, DNS and replication have cards of their own; SYSVOL is not read here.</source>
        <extracomment>%1 is a server, %2 a list of servers</extracomment>
        <translation>После понижения уровня %1 в домене останется контроллер домена, доступный для записи: %2. Для ролей, глобального каталога, DNS и репликации есть отдельные карточки; SYSVOL здесь не читается.</translation>
    </message>
    <message>
        <source>The last one</source>
        <extracomment>Headline of a card: the server is the last domain controller</extracomment>
        <translation>Последний</translation>
    </message>
    <message>
        <source>As far as %2 knows, %1 is the only writable domain controller. Its demotion would end the domain with all accounts.</source>
        <extracomment>%1 and %2 are servers</extracomment>
        <translation>По данным сервера %2, %1 — единственный контроллер домена, доступный для записи. Понижение его уровня уничтожило бы домен со всеми учетными записями.</translation>
    </message>
    <message>
        <source>Do not demote %1. Look at the card about replication, and at the one that says whether the destination is a controller.</source>
        <translation>Не понижайте уровень сервера %1. Посмотрите карточку о репликации и карточку о том, является ли целевой сервер контроллером домена.</translation>
    </message>
    <message>
        <source>Demoted</source>
        <extracomment>Headline of a card: the server was demoted</extracomment>
        <translation>Уровень понижен</translation>
    </message>
    <message>
        <source>%1 is no domain controller any more: its NTDS Settings, the marks of its account and its replica of SYSVOL are gone.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 больше не контроллер домена: его NTDS Settings, признаки его учетной записи и его реплика SYSVOL удалены.</translation>
    </message>
    <message>
        <source>Domain controller</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Контроллер домена</translation>
    </message>
    <message>
        <source>%1 is still a domain controller. That is normal until it is demoted in the step “%2”.</source>
        <extracomment>%1 is a server, %2 the title of a step</extracomment>
        <translation>%1 — все еще контроллер домена. Это нормально, пока его уровень не понижен на шаге «%2».</translation>
    </message>
    <message>
        <source>The domain still takes %1 for a domain controller: its NTDS Settings are there. Replication and computers go on looking for it.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Домен все еще считает %1 контроллером домена: его NTDS Settings на месте. Репликация и компьютеры продолжают его искать.</translation>
    </message>
    <message>
        <source>If %1 still runs as a domain controller, demote it. If it is gone, clean up with ntdsutil metadata cleanup.</source>
        <translation>Если %1 все еще работает как контроллер домена, понизьте его уровень. Если его больше нет, выполните очистку с помощью ntdsutil metadata cleanup.</translation>
    </message>
    <message>
        <source>%1 is no domain controller any more, but what only a controller has is still there: %2.</source>
        <extracomment>%1 is a server, %2 a list of directory objects</extracomment>
        <translation>%1 больше не контроллер домена, но осталось то, что бывает только у контроллера: %2.</translation>
    </message>
    <message>
        <source>Wait for the next replication. What is still there then, delete with ntdsutil metadata cleanup.</source>
        <translation>Дождитесь следующей репликации. Что останется после нее, удалите с помощью ntdsutil metadata cleanup.</translation>
    </message>
    <message>
        <source>Neither an account nor a server object of %1 is in the directory.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>В каталоге нет ни учетной записи, ни объекта сервера %1.</translation>
    </message>
    <message>
        <source>%1 is still in the directory. That is normal until the step “%2” is done.</source>
        <extracomment>%1 is a server, %2 the title of a step</extracomment>
        <translation>Сервер %1 все еще есть в каталоге. Это нормально, пока не выполнен шаг «%2».</translation>
    </message>
    <message>
        <source>%1 is still in the directory: %2. It confuses replication and the Best Practices Analyzer.</source>
        <extracomment>%1 is a server, %2 a list of directory objects</extracomment>
        <translation>Сервер %1 все еще есть в каталоге: %2. Это сбивает репликацию и анализатор соответствия рекомендациям.</translation>
    </message>
    <message>
        <source>Delete it in Active Directory Users and Computers, and in Active Directory Sites and Services.</source>
        <translation>Удалите его в оснастках «Active Directory — пользователи и компьютеры» и «Active Directory — сайты и службы».</translation>
    </message>
    <message>
        <source>%1 runs %2 (version %3), the system that this guide is for.</source>
        <extracomment>Headline of a card; %3 is a version such as &quot;6.2 (9200)&quot; %1 is a server, %2 the name of an operating system, %3 its version</extracomment>
        <translation>На сервере %1 работает %2 (версия %3) — система, для которой предназначено это руководство.</translation>
    </message>
    <message>
        <source>Other system</source>
        <extracomment>Headline of a card: the server runs another operating system than the guide is for</extracomment>
        <translation>Другая система</translation>
    </message>
    <message>
        <source>%1 runs %2 (version %3). This guide is for Windows Server 2012 Essentials; for another edition or release its steps and limits differ.</source>
        <extracomment>%1 is a server, %2 the name of an operating system, %3 its version</extracomment>
        <translation>На сервере %1 работает %2 (версия %3). Это руководство предназначено для Windows Server 2012 Essentials; для другого выпуска шаги и пределы отличаются.</translation>
    </message>
    <message>
        <source>Find out which system was meant. If it is this one, follow Microsoft’s guide for it.</source>
        <translation>Выясните, какая система имелась в виду. Если именно эта, следуйте руководству Microsoft для нее.</translation>
    </message>
    <message>
        <source>%1 is a writable domain controller: its NTDS Settings, the kind of its account and its group say so.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 — контроллер домена, доступный для записи: это подтверждают его NTDS Settings, тип его учетной записи и его группа.</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <extracomment>Headline of a card: some signs of a domain controller are missing</extracomment>
        <translation>Неполный</translation>
    </message>
    <message>
        <source>%1 is not a domain controller in every respect: %2 is missing in the directory. The configuration may still be running, or was interrupted.</source>
        <extracomment>%1 is a server, %2 a list of technical names</extracomment>
        <translation>%1 — контроллер домена не во всех отношениях: в каталоге нет %2. Возможно, настройка еще выполняется или была прервана.</translation>
    </message>
    <message>
        <source>Wait until the installation says that it is done. If this stays, look at its log before you go on.</source>
        <translation>Дождитесь сообщения о завершении установки. Если ничего не изменится, посмотрите ее журнал, прежде чем продолжать.</translation>
    </message>
    <message>
        <source>Not a controller</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Не контроллер</translation>
    </message>
    <message>
        <source>The directory does not know %1 as a domain controller, so the domain would end with the source server.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Каталог не знает %1 как контроллер домена, поэтому без исходного сервера домен перестал бы существовать.</translation>
    </message>
    <message>
        <source>Find out where the installation in migration mode stopped, before anything else is done.</source>
        <translation>Прежде всего выясните, на чем остановилась установка в режиме миграции.</translation>
    </message>
    <message>
        <source>Global catalog</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Глобальный каталог</translation>
    </message>
    <message>
        <source>%1 is a global catalog, and ready as one.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 — сервер глобального каталога, и он готов.</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <extracomment>Headline of a card: the global catalog is not ready yet</extracomment>
        <translation>Еще не готов</translation>
    </message>
    <message>
        <source>%1 is to be a global catalog, but is not ready: it still receives the data. Until then sign-in depends on the source server.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 должен стать сервером глобального каталога, но еще не готов: он пока получает данные. До этого вход зависит от исходного сервера.</translation>
    </message>
    <message>
        <source>Wait, then check again. If it stays so for more than an hour, look at the card about replication.</source>
        <translation>Подождите и проверьте снова. Если так продолжается больше часа, посмотрите карточку о репликации.</translation>
    </message>
    <message>
        <source>No global catalog</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Нет глобального каталога</translation>
    </message>
    <message>
        <source>%1 is not a global catalog. Without the source server nobody could sign in.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 — не сервер глобального каталога. Без исходного сервера никто не смог бы войти.</translation>
    </message>
    <message>
        <source>In Active Directory Sites and Services open the NTDS Settings of %1 and tick “Global Catalog”.</source>
        <translation>В оснастке «Active Directory — сайты и службы» откройте NTDS Settings сервера %1 и установите флажок «Глобальный каталог» (Global Catalog).</translation>
    </message>
    <message>
        <source>Licensing server</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Сервер лицензирования</translation>
    </message>
    <message>
        <source>%1 is the licensing server of the site %2.</source>
        <extracomment>%1 is a server, %2 a site of Active Directory</extracomment>
        <translation>%1 — сервер лицензирования сайта %2.</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <extracomment>Headline of a card: another server has the job</extracomment>
        <translation>В другом месте</translation>
    </message>
    <message>
        <source>The licensing server of the site %2 is %3 instead of %1, and would go with it.</source>
        <extracomment>%1 and %3 are servers, %2 a site of Active Directory</extracomment>
        <translation>Сервер лицензирования сайта %2 — %3, а не %1; с его уходом сайт останется без сервера лицензирования.</translation>
    </message>
    <message>
        <source>In Active Directory Sites and Services open the site, then its Licensing Site Settings, and change the computer to %1.</source>
        <translation>В оснастке «Active Directory — сайты и службы» откройте сайт, затем его Licensing Site Settings и смените компьютер на %1.</translation>
    </message>
    <message>
        <source>No server</source>
        <extracomment>Headline of a card: no server has the job</extracomment>
        <translation>Нет сервера</translation>
    </message>
    <message>
        <source>The site %2 names no licensing server; it should be %1.</source>
        <extracomment>%1 is a server, %2 a site of Active Directory</extracomment>
        <translation>Для сайта %2 не указан сервер лицензирования; им должен быть %1.</translation>
    </message>
    <message>
        <source>In Active Directory Sites and Services open the site, then its Licensing Site Settings, and choose %1.</source>
        <translation>В оснастке «Active Directory — сайты и службы» откройте сайт, затем его Licensing Site Settings и выберите %1.</translation>
    </message>
    <message>
        <source>No other</source>
        <extracomment>Headline of a card: no other server of this kind</extracomment>
        <translation>Других нет</translation>
    </message>
    <message>
        <source>Besides %1 and the source server the directory knows no other Essentials or Small Business Server.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Кроме %1 и исходного сервера, каталогу не известны другие серверы Essentials или Small Business Server.</translation>
    </message>
    <message numerus="yes">
        <source>Besides %1 and the source server there are %n more of these servers in the directory: %2. Their licences allow only one in a domain, and they shut themselves down.</source>
        <extracomment>%1 is a server, %2 a list of servers</extracomment>
        <translation>
            <numerusform>Кроме %1 и исходного сервера, в каталоге есть еще %n такой сервер: %2. Лицензии этих серверов допускают только один в домене, и они выключаются сами.</numerusform>
            <numerusform>Кроме %1 и исходного сервера, в каталоге есть еще %n таких сервера: %2. Лицензии этих серверов допускают только один в домене, и они выключаются сами.</numerusform>
            <numerusform>Кроме %1 и исходного сервера, в каталоге есть еще %n таких серверов: %2. Лицензии этих серверов допускают только один в домене, и они выключаются сами.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %2 out of the network. If a server is long gone, delete its account.</source>
        <translation>Уберите %2 из сети. Если сервера давно нет, удалите его учетную запись.</translation>
    </message>
    <message>
        <source>The clocks differ by %3. The limit is %2.</source>
        <extracomment>Headline of a card: a time difference such as &quot;+7 min 12 s&quot; %3 is a span such as &quot;0.4 s&quot;, %2 a limit such as &quot;5 min&quot;</extracomment>
        <translation>Расхождение часов — %3. Предел — %2.</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; the clock of the source server is the one that is off. From %2 on, sign-in between the servers fails.</source>
        <extracomment>%3 is a span, %2 a limit such as &quot;5 min&quot;</extracomment>
        <translation>Часы расходятся на %3; неверно идут часы исходного сервера. Начиная с %2 вход между серверами не работает.</translation>
    </message>
    <message>
        <source>Set the time on the source server before the difference grows.</source>
        <translation>Установите время на исходном сервере, пока расхождение не выросло.</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; the clock of the destination server is the one that is off. From %2 on, sign-in between the servers fails.</source>
        <translation>Часы расходятся на %3; неверно идут часы целевого сервера. Начиная с %2 вход между серверами не работает.</translation>
    </message>
    <message>
        <source>Set the time on the destination server before the difference grows.</source>
        <translation>Установите время на целевом сервере, пока расхождение не выросло.</translation>
    </message>
    <message>
        <source>The clock of this console is %3 off. From %2 on, signing in to the servers fails.</source>
        <translation>Часы этой консоли ошибаются на %3. Начиная с %2 вход на серверы не работает.</translation>
    </message>
    <message>
        <source>Set the time on this device.</source>
        <translation>Установите время на этом устройстве.</translation>
    </message>
    <message>
        <source>The external time source is %3 away from every other clock, which agree with each other.</source>
        <translation>Внешний источник времени расходится на %3 со всеми остальными часами, а те согласуются между собой.</translation>
    </message>
    <message>
        <source>Compare it with a clock that you trust, and give the source server another time source if it is wrong.</source>
        <translation>Сравните его с часами, которым вы доверяете; если он неверен, задайте исходному серверу другой источник времени.</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; which one is off cannot be told. From %2 on, sign-in between the servers fails.</source>
        <translation>Часы расходятся на %3; какие из них идут неверно, не определено. Начиная с %2 вход между серверами не работает.</translation>
    </message>
    <message>
        <source>Compare both servers with a clock that you trust, and set the one that is off.</source>
        <translation>Сравните оба сервера с часами, которым вы доверяете, и переведите те, что идут неверно.</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; the limit is %2. The clock of the source server is wrong, so sign-in between the servers fails.</source>
        <translation>Часы расходятся на %3; предел — %2. Часы исходного сервера идут неверно, поэтому вход между серверами не работает.</translation>
    </message>
    <message>
        <source>Set the time on the source server before you go on.</source>
        <translation>Прежде чем продолжать, установите время на исходном сервере.</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; the limit is %2. The clock of the destination server is wrong, so sign-in between the servers fails.</source>
        <translation>Часы расходятся на %3; предел — %2. Часы целевого сервера идут неверно, поэтому вход между серверами не работает.</translation>
    </message>
    <message>
        <source>Set the time on the destination server before you go on.</source>
        <translation>Прежде чем продолжать, установите время на целевом сервере.</translation>
    </message>
    <message>
        <source>The clock of this console is %3 off; the limit is %2. Signing in to the servers fails until it is set.</source>
        <translation>Часы этой консоли ошибаются на %3; предел — %2. Пока время не установлено, вход на серверы не работает.</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; the limit is %2. Which one is wrong cannot be told, and sign-in between the servers fails.</source>
        <translation>Часы расходятся на %3; предел — %2. Какие из них идут неверно, не определено; вход между серверами не работает.</translation>
    </message>
    <message>
        <source>Compare both servers with a clock that you trust, and set the one that is wrong.</source>
        <translation>Сравните оба сервера с часами, которым вы доверяете, и переведите неверные.</translation>
    </message>
    <message>
        <source>Two times</source>
        <extracomment>Headline of a card: the server tells two different times</extracomment>
        <translation>Разное время</translation>
    </message>
    <message>
        <source>%1 tells two different times: %2 over NTP and %3 in its directory, measured against this console. Which one counts cannot be told.</source>
        <extracomment>%1 is a server; %2 and %3 are time differences such as &quot;+7 min 12 s&quot;</extracomment>
        <translation>Сервер %1 сообщает разное время: %2 по NTP и %3 в каталоге относительно этой консоли. Какое из них верно, не определено.</translation>
    </message>
    <message>
        <source>Look at the clock of %1 itself, and restart its Windows Time service.</source>
        <translation>Посмотрите на часы самого сервера %1 и перезапустите на нем службу времени Windows.</translation>
    </message>
    <message>
        <source>No time</source>
        <extracomment>Headline of a card: a server did not tell the time</extracomment>
        <translation>Время не получено</translation>
    </message>
    <message>
        <source>%1 tells the time neither over NTP nor in its directory, so the clocks cannot be compared.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Сервер %1 не сообщает время ни по NTP, ни в каталоге, поэтому сравнить часы нельзя.</translation>
    </message>
    <message>
        <source>Start the Windows Time service on %1, then check again.</source>
        <translation>Запустите службу времени Windows на сервере %1 и проверьте снова.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Headline of a card: found and expected number of records</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Every record that the domain needs is there: asked of %3.</source>
        <extracomment>%3 is a list of DNS servers</extracomment>
        <translation>Все записи, которые нужны домену, на месте: опрошены %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n DNS record(s) of the domain missing: %3. Without them, computers and the other server do not find the domain controller.</source>
        <extracomment>%3 is a list of DNS records and the servers that lack them</extracomment>
        <translation>
            <numerusform>Не хватает %n записи DNS домена: %3. Из-за этого компьютеры и другой сервер не находят контроллер домена.</numerusform>
            <numerusform>Не хватает %n записей DNS домена: %3. Из-за этого компьютеры и другой сервер не находят контроллер домена.</numerusform>
            <numerusform>Не хватает %n записей DNS домена: %3. Из-за этого компьютеры и другой сервер не находят контроллер домена.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run ipconfig /registerdns on the server and restart its Netlogon service, then check again.</source>
        <translation>Выполните на сервере ipconfig /registerdns, перезапустите на нем службу Netlogon и проверьте снова.</translation>
    </message>
    <message numerus="yes">
        <source>%n less important DNS record(s) missing: %3. The migration works without them, changing passwords or finding the nearest server may not.</source>
        <translation>
            <numerusform>Не хватает %n менее важной записи DNS: %3. Миграция возможна и так, но смена паролей или поиск ближайшего сервера могут не работать.</numerusform>
            <numerusform>Не хватает %n менее важных записей DNS: %3. Миграция возможна и так, но смена паролей или поиск ближайшего сервера могут не работать.</numerusform>
            <numerusform>Не хватает %n менее важных записей DNS: %3. Миграция возможна и так, но смена паролей или поиск ближайшего сервера могут не работать.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart the Netlogon service on the server, then check again.</source>
        <translation>Перезапустите на сервере службу Netlogon и проверьте снова.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <extracomment>Headline of a card; %n is the number of DNS records that two servers answer differently</extracomment>
        <translation>
            <numerusform>%n различие</numerusform>
            <numerusform>%n различия</numerusform>
            <numerusform>%n различий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The servers give different answers for %n DNS record(s): %1. Computers may be sent to the wrong server.</source>
        <extracomment>%1 is a list of DNS names</extracomment>
        <translation>
            <numerusform>Серверы дают разные ответы по %n записи DNS: %1. Компьютеры могут попадать не на тот сервер.</numerusform>
            <numerusform>Серверы дают разные ответы по %n записям DNS: %1. Компьютеры могут попадать не на тот сервер.</numerusform>
            <numerusform>Серверы дают разные ответы по %n записям DNS: %1. Компьютеры могут попадать не на тот сервер.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait for the next replication of DNS. If the difference stays, look at the zone in DNS Manager on both servers.</source>
        <translation>Дождитесь следующей репликации DNS. Если различие останется, посмотрите зону в диспетчере DNS на обоих серверах.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <extracomment>Headline of a card; %n is a number of IP addresses</extracomment>
        <translation>
            <numerusform>%n адрес</numerusform>
            <numerusform>%n адреса</numerusform>
            <numerusform>%n адресов</numerusform>
        </translation>
    </message>
    <message>
        <source>DNS gives more than one address for %1: %2. The migration needs one network adapter with one address.</source>
        <extracomment>%1 is a server, %2 a list of IP addresses</extracomment>
        <translation>В DNS для %1 больше одного адреса: %2. Для миграции нужен один сетевой адаптер с одним адресом.</translation>
    </message>
    <message>
        <source>Disable the second network adapter on %1, and delete its DNS entry.</source>
        <translation>Отключите второй сетевой адаптер на сервере %1 и удалите его запись DNS.</translation>
    </message>
    <message numerus="yes">
        <source>%n PDC record(s)</source>
        <extracomment>Headline of a card; %n is the number of servers that DNS names as the PDC emulator</extracomment>
        <translation>
            <numerusform>%n запись PDC</numerusform>
            <numerusform>%n записи PDC</numerusform>
            <numerusform>%n записей PDC</numerusform>
        </translation>
    </message>
    <message>
        <source>DNS must name exactly one PDC emulator, but it names: %1. Clocks and passwords follow that server.</source>
        <extracomment>%1 is a list of servers</extracomment>
        <translation>Служба DNS должна указывать ровно один эмулятор PDC, а указывает: %1. По этому серверу сверяются часы и пароли.</translation>
    </message>
    <message>
        <source>Delete the DNS entry that is wrong, and restart the Netlogon service on the PDC emulator.</source>
        <translation>Удалите неверную запись DNS и перезапустите службу Netlogon на эмуляторе PDC.</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>Headline of a card: the directory is synchronized</extracomment>
        <translation>Готов</translation>
    </message>
    <message>
        <source>%1 is a synchronized domain controller of %2. Domain functional level: %3.</source>
        <extracomment>%1 is a server, %2 a domain, %3 a Windows version</extracomment>
        <translation>%1 — синхронизированный контроллер домена %2. Режим работы домена: %3.</translation>
    </message>
    <message>
        <source>Not synchronized</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Не синхронизирован</translation>
    </message>
    <message>
        <source>%1 says that its directory is not synchronized: it has not yet taken over everything from the other domain controller.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Сервер %1 сообщает, что его каталог не синхронизирован: он еще не получил все данные от другого контроллера домена.</translation>
    </message>
    <message>
        <source>Wait for the replication to finish. If it does not, look at the Directory Service event log on %1.</source>
        <translation>Дождитесь окончания репликации. Если она не заканчивается, посмотрите журнал событий «Служба каталогов» (Directory Service) на сервере %1.</translation>
    </message>
    <message>
        <source>Catalog not ready</source>
        <extracomment>Headline of a card: the global catalog</extracomment>
        <translation>Каталог не готов</translation>
    </message>
    <message>
        <source>The global catalog on %1 is not ready. Without it, users cannot sign in through this server.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Глобальный каталог на сервере %1 не готов. Без него пользователи не могут войти через этот сервер.</translation>
    </message>
    <message>
        <source>Wait for the replication to finish, and check that %1 is marked as a global catalog server.</source>
        <translation>Дождитесь окончания репликации и проверьте, что сервер %1 отмечен как сервер глобального каталога.</translation>
    </message>
    <message>
        <source>Other domain</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Другой домен</translation>
    </message>
    <message>
        <source>%1 belongs to the domain %2, but this migration is about %3.</source>
        <extracomment>%1 is a server, %2 and %3 are domains</extracomment>
        <translation>Сервер %1 принадлежит домену %2, а эта миграция относится к домену %3.</translation>
    </message>
    <message>
        <source>Correct the address of the server or the domain of the session.</source>
        <translation>Исправьте адрес сервера или домен сеанса.</translation>
    </message>
    <message>
        <source>No domain controller</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Не контроллер домена</translation>
    </message>
    <message>
        <source>%1 answers over LDAP, but no domain stands behind it: it is not a domain controller, or not yet.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Сервер %1 отвечает по LDAP, но домена за ним нет: это не контроллер домена или пока не контроллер.</translation>
    </message>
    <message>
        <source>Check the address. On the destination server, wait until the installation has finished.</source>
        <translation>Проверьте адрес. Если это целевой сервер, дождитесь окончания установки.</translation>
    </message>
    <message>
        <source>Schema %1</source>
        <extracomment>Headline of a card; %1 is the version number of the Active Directory schema</extracomment>
        <translation>Схема %1</translation>
    </message>
    <message>
        <source>This is the normal version before the Migration Preparation Tool is run.</source>
        <translation>Это обычная версия до запуска средства подготовки миграции.</translation>
    </message>
    <message>
        <source>The Active Directory schema is prepared for Windows Server 2012 Essentials.</source>
        <translation>Схема Active Directory подготовлена для Windows Server 2012 Essentials.</translation>
    </message>
    <message>
        <source>The schema has version %1, but %2 is needed. The Migration Preparation Tool was not run or did not finish, so the installation would stop.</source>
        <extracomment>%1 and %2 are version numbers</extracomment>
        <translation>Версия схемы — %1, а нужна %2. Средство подготовки миграции не запускалось или не закончило работу, поэтому установка остановилась бы.</translation>
    </message>
    <message>
        <source>Run the Migration Preparation Tool on the source server, and wait until it says that it is done.</source>
        <translation>Запустите средство подготовки миграции на исходном сервере и дождитесь сообщения о завершении.</translation>
    </message>
    <message>
        <source>The schema has version %1: neither a normal start for this product nor prepared (%2).</source>
        <translation>Версия схемы — %1: это не обычная начальная версия для этого продукта и не подготовленная (%2).</translation>
    </message>
    <message>
        <source>Find out whether the Migration Preparation Tool stopped halfway or another server was added, before you go on.</source>
        <translation>Прежде чем продолжать, выясните, не остановилось ли средство подготовки миграции на полпути и не добавлен ли другой сервер.</translation>
    </message>
    <message>
        <source>The schema has version %1, which is newer than the expected %2: the domain was prepared for a newer release of Windows Server.</source>
        <translation>Версия схемы — %1, она новее ожидаемой %2: домен подготовлен для более нового выпуска Windows Server.</translation>
    </message>
    <message>
        <source>Find out who prepared it and for what, before you go on.</source>
        <translation>Прежде чем продолжать, выясните, кто и для чего его подготовил.</translation>
    </message>
    <message>
        <source>Schema %1 and %2</source>
        <extracomment>Headline of a card: two version numbers</extracomment>
        <translation>Схема %1 и %2</translation>
    </message>
    <message>
        <source>The source server has schema version %1 and the destination server %2: the schema was not replicated.</source>
        <translation>На исходном сервере версия схемы %1, а на целевом сервере %2: схема не реплицирована.</translation>
    </message>
    <message>
        <source>Wait for the next replication. If the difference stays, look at the card about replication.</source>
        <translation>Дождитесь следующей репликации. Если различие останется, посмотрите карточку о репликации.</translation>
    </message>
    <message>
        <source>Domain functional level %1, forest functional level %2: enough for the destination server.</source>
        <extracomment>Headline of a card: a Windows version, as the functional level of the domain %1 and %2 are Windows versions</extracomment>
        <translation>Режим работы домена — %1, режим работы леса — %2: для целевого сервера этого достаточно.</translation>
    </message>
    <message>
        <source>Domain functional level %1, forest functional level %2: both must be %3 or higher, or the destination server cannot become a domain controller.</source>
        <extracomment>%1, %2 and %3 are Windows versions</extracomment>
        <translation>Режим работы домена — %1, режим работы леса — %2: оба должны быть не ниже %3, иначе целевой сервер не сможет стать контроллером домена.</translation>
    </message>
    <message>
        <source>Remove domain controllers that are older, then raise the levels in Active Directory Domains and Trusts.</source>
        <translation>Удалите более старые контроллеры домена, затем повысьте режимы работы в оснастке «Active Directory — домены и доверие».</translation>
    </message>
    <message>
        <source>Mixed mode</source>
        <extracomment>Headline of a card: the domain still admits Windows NT controllers</extracomment>
        <translation>Смешанный режим</translation>
    </message>
    <message>
        <source>The domain runs in Windows 2000 mixed mode, in which the destination server cannot become a domain controller.</source>
        <translation>Домен работает в смешанном режиме Windows 2000, в котором целевой сервер не может стать контроллером домена.</translation>
    </message>
    <message>
        <source>Raise the domain functional level to Windows Server 2003 in Active Directory Domains and Trusts.</source>
        <translation>Повысьте режим работы домена до Windows Server 2003 в оснастке «Active Directory — домены и доверие».</translation>
    </message>
    <message>
        <source>None left</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Ничего не осталось</translation>
    </message>
    <message>
        <source>None of the old policies is left. Policies that were read in the directory: %1. Their folders in SYSVOL were not looked at.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Старых политик не осталось. Политик прочитано в каталоге: %1. Их папки в SYSVOL не просматривались.</translation>
    </message>
    <message>
        <source>Old policies left</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Старые политики остались</translation>
    </message>
    <message>
        <source>Policies of the former server still exist: %1. They contradict those of the destination server.</source>
        <extracomment>%1 is a list of Group Policy objects</extracomment>
        <translation>Политики прежнего сервера все еще есть: %1. Они противоречат политикам целевого сервера.</translation>
    </message>
    <message>
        <source>Save a copy of those that were modified, and delete them in Group Policy Management.</source>
        <translation>Сохраните копии измененных политик и удалите их в оснастке «Управление групповой политикой».</translation>
    </message>
    <message>
        <source>Default policy missing</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Нет политики по умолчанию</translation>
    </message>
    <message>
        <source>A policy that every domain needs does not exist: %1. Password rules and user rights of the domain depend on it.</source>
        <extracomment>%1 is a list of Group Policy objects</extracomment>
        <translation>Нет политики, которая нужна каждому домену: %1. От нее зависят правила паролей и права пользователей домена.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or create it anew with dcgpofix, before you change any other policy.</source>
        <translation>Прежде чем менять другие политики, восстановите ее из резервной копии или создайте заново с помощью dcgpofix.</translation>
    </message>
    <message>
        <source>None of the old WMI filters is left. WMI filters that remain: %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Старых фильтров WMI не осталось. Остальных фильтров WMI: %1.</translation>
    </message>
    <message>
        <source>Old filters left</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Старые фильтры остались</translation>
    </message>
    <message>
        <source>WMI filters of the former server still exist: %1. Nothing needs them after its policies are deleted.</source>
        <extracomment>%1 is a list of WMI filters</extracomment>
        <translation>Фильтры WMI прежнего сервера все еще есть: %1. После удаления его политик они никому не нужны.</translation>
    </message>
    <message>
        <source>Delete them in Group Policy Management under WMI Filters.</source>
        <translation>Удалите их в оснастке «Управление групповой политикой» в узле «Фильтры WMI» (WMI Filters).</translation>
    </message>
    <message>
        <source>Filter missing</source>
        <extracomment>Headline of a card: a WMI filter</extracomment>
        <translation>Нет фильтра</translation>
    </message>
    <message>
        <source>These policies ask for a WMI filter that does not exist: %1. Such a policy is applied to no computer.</source>
        <extracomment>%1 is a list of Group Policy objects</extracomment>
        <translation>Этим политикам нужен фильтр WMI, которого нет: %1. Такая политика не применяется ни к одному компьютеру.</translation>
    </message>
    <message>
        <source>Open each of these policies in Group Policy Management, and choose no WMI filter or one that exists.</source>
        <translation>Откройте каждую из этих политик в оснастке «Управление групповой политикой» и выберите существующий фильтр WMI или никакого.</translation>
    </message>
    <message>
        <source>Links complete</source>
        <extracomment>Headline of a card: links of Group Policy objects</extracomment>
        <translation>Связи в порядке</translation>
    </message>
    <message>
        <source>Every link leads to a policy that exists. Links that were read: %1. The folders in SYSVOL were not compared.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Каждая связь ведет к существующей политике. Связей прочитано: %1. Папки в SYSVOL не сравнивались.</translation>
    </message>
    <message>
        <source>Broken links</source>
        <extracomment>Headline of a card: links of Group Policy objects</extracomment>
        <translation>Нарушенные связи</translation>
    </message>
    <message>
        <source>These links lead to policies that do not exist: %1. Computers look for them at every policy update.</source>
        <extracomment>%1 is a list of identifiers and places</extracomment>
        <translation>Эти связи ведут к политикам, которых нет: %1. Компьютеры ищут их при каждом обновлении политик.</translation>
    </message>
    <message>
        <source>Remove these links in Group Policy Management.</source>
        <translation>Удалите эти связи в оснастке «Управление групповой политикой».</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>Headline of a card: folder redirection</extracomment>
        <translation>Используется</translation>
    </message>
    <message>
        <source>These policies redirect folders of users: %1. The folders must be on the destination server before the source server goes.</source>
        <extracomment>%1 is a list of Group Policy objects</extracomment>
        <translation>Эти политики перенаправляют папки пользователей: %1. Папки должны быть на целевом сервере, прежде чем исходный сервер исчезнет.</translation>
    </message>
    <message>
        <source>None found</source>
        <extracomment>Headline of a card: folder redirection</extracomment>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>No policy in the directory redirects folders. Policies that were read: %1. Their files in SYSVOL were not looked at, so this does not decide whether the phase is needed.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Ни одна политика в каталоге не перенаправляет папки. Политик прочитано: %1. Их файлы в SYSVOL не просматривались, поэтому нужен ли этот этап, так не определить.</translation>
    </message>
    <message>
        <source>Ask whether the folders of users, such as Documents, are kept on the source server.</source>
        <translation>Спросите, хранятся ли папки пользователей, например «Документы», на исходном сервере.</translation>
    </message>
    <message>
        <source>The old redirection policy is gone. Policies that were read in the directory: %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Старой политики перенаправления больше нет. Политик прочитано в каталоге: %1.</translation>
    </message>
    <message>
        <source>Old policy left</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Старая политика осталась</translation>
    </message>
    <message>
        <source>The former redirection still exists: %1. It keeps sending folders of users to the source server.</source>
        <extracomment>%1 is a list of Group Policy objects</extracomment>
        <translation>Прежнее перенаправление все еще есть: %1. Оно продолжает направлять папки пользователей на исходный сервер.</translation>
    </message>
    <message>
        <source>Delete it in Group Policy Management.</source>
        <translation>Удалите ее в оснастке «Управление групповой политикой».</translation>
    </message>
    <message>
        <source>In force</source>
        <extracomment>Headline of a card: a policy is in force</extracomment>
        <translation>Действует</translation>
    </message>
    <message>
        <source>The policy “%1” exists and is linked. Where it sends the folders is written in SYSVOL, which was not looked at.</source>
        <extracomment>%1 is a Group Policy object</extracomment>
        <translation>Политика «%1» есть и связана. Куда она направляет папки, записано в SYSVOL (не просматривалось).</translation>
    </message>
    <message>
        <source>Not in force</source>
        <extracomment>Headline of a card: a policy is not in force</extracomment>
        <translation>Не действует</translation>
    </message>
    <message>
        <source>The policy “%1” exists, but it is not linked or its user part is switched off, so no folder moves to the destination server.</source>
        <extracomment>%1 is a Group Policy object</extracomment>
        <translation>Политика «%1» есть, но она не связана или ее пользовательская часть отключена, поэтому папки не переносятся на целевой сервер.</translation>
    </message>
    <message>
        <source>Link the policy in Group Policy Management, and enable its user settings.</source>
        <translation>Свяжите политику в оснастке «Управление групповой политикой» и включите ее пользовательские параметры.</translation>
    </message>
    <message>
        <source>Other policy</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Другая политика</translation>
    </message>
    <message>
        <source>These policies redirect folders: %1. None of them has the name that the Dashboard gives, and where they send the folders cannot be told from the directory.</source>
        <extracomment>%1 is a list of Group Policy objects</extracomment>
        <translation>Эти политики перенаправляют папки: %1. Ни у одной нет имени, которое дает панель мониторинга, а куда они направляют папки, по каталогу не определить.</translation>
    </message>
    <message>
        <source>Check in Group Policy Management that they send the folders to the destination server.</source>
        <translation>Проверьте в оснастке «Управление групповой политикой», что они направляют папки на целевой сервер.</translation>
    </message>
    <message>
        <source>Policy missing</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Нет политики</translation>
    </message>
    <message>
        <source>No new policy “%1” exists, so no folder moves to the destination server.</source>
        <extracomment>%1 is a Group Policy object</extracomment>
        <translation>Новой политики «%1» нет, поэтому папки не переносятся на целевой сервер.</translation>
    </message>
    <message>
        <source>Enable folder redirection in the Dashboard of the destination server.</source>
        <translation>Включите перенаправление папок на панели мониторинга целевого сервера.</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>Headline of a card, under 24 characters</extracomment>
        <translation>Нет ответа</translation>
    </message>
    <message>
        <source>%1 answered on no port, so nothing about it can be told.</source>
        <extracomment>%1 is a server&apos;s name or address</extracomment>
        <translation>Сервер %1 не ответил ни на одном порту, поэтому о нем ничего нельзя определить.</translation>
    </message>
    <message>
        <source>Check that the server is switched on, that the cable is plugged in and that the address is right.</source>
        <translation>Проверьте, что сервер включен, кабель подключен, а адрес указан верно.</translation>
    </message>
    <message>
        <source>%1 gave no answer over %2 within %3. The service may be hanging, or a firewall drops what is sent.</source>
        <extracomment>%1 is a server, %2 a protocol such as LDAP, %3 a span such as &quot;10 s&quot;</extracomment>
        <translation>Сервер %1 не ответил по протоколу %2 за %3. Возможно, служба зависла или брандмауэр отбрасывает запросы.</translation>
    </message>
    <message>
        <source>Look at the %2 service and the firewall on %1, then check again.</source>
        <extracomment>%1 is a server, %2 a protocol such as LDAP</extracomment>
        <translation>Проверьте службу %2 и брандмауэр на сервере %1, затем выполните проверку снова.</translation>
    </message>
    <message>
        <source>Not understood</source>
        <extracomment>Headline of a card: an answer came and makes no sense</extracomment>
        <translation>Непонятный ответ</translation>
    </message>
    <message>
        <source>%1 sent an answer over %2 that makes no sense. Something else may be listening there, or the answer was damaged on its way.</source>
        <extracomment>%1 is a server, %2 a protocol such as LDAP</extracomment>
        <translation>Сервер %1 прислал по протоколу %2 ответ, не имеющий смысла. Возможно, этот порт слушает что-то другое или ответ поврежден в пути.</translation>
    </message>
    <message>
        <source>Make sure that %1 is the right machine, then check again.</source>
        <translation>Убедитесь, что %1 — нужный компьютер, и проверьте снова.</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Соединение потеряно</translation>
    </message>
    <message>
        <source>%1 closed the connection over %2 before its answer was complete.</source>
        <extracomment>%1 is a server, %2 a protocol such as LDAP</extracomment>
        <translation>Сервер %1 закрыл соединение по протоколу %2, не закончив ответ.</translation>
    </message>
    <message>
        <source>Check again. If it happens every time, restart the %2 service on %1.</source>
        <translation>Проверьте снова. Если это повторяется каждый раз, перезапустите службу %2 на сервере %1.</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <extracomment>Headline of a card: the account has no right to read this</extracomment>
        <translation>Нет прав</translation>
    </message>
    <message>
        <source>The account may not read %2 on %1, so the check could not be made.</source>
        <extracomment>%1 is a server, %2 the name of an object in its directory</extracomment>
        <translation>Учетной записи не разрешено читать %2 на сервере %1, поэтому проверка невозможна.</translation>
    </message>
    <message>
        <source>Sign in with an account that is a domain administrator.</source>
        <translation>Войдите под учетной записью администратора домена.</translation>
    </message>
    <message>
        <source>Name not found</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Имя не найдено</translation>
    </message>
    <message>
        <source>The site&apos;s DNS servers know no address for %1, so the server cannot be asked.</source>
        <extracomment>%1 is a server&apos;s name</extracomment>
        <translation>DNS-серверы площадки не знают адреса %1, поэтому опросить сервер нельзя.</translation>
    </message>
    <message>
        <source>Correct the name, or enter the IP address of the server.</source>
        <translation>Исправьте имя или введите IP-адрес сервера.</translation>
    </message>
    <message>
        <source>No address</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Нет адреса</translation>
    </message>
    <message>
        <source>No address was given for the source server, so it cannot be asked.</source>
        <translation>Адрес исходного сервера не указан, поэтому опросить его нельзя.</translation>
    </message>
    <message>
        <source>Enter the name or the IP address of the source server.</source>
        <translation>Введите имя или IP-адрес исходного сервера.</translation>
    </message>
    <message>
        <source>No address was given for the destination server, so it cannot be asked.</source>
        <translation>Адрес целевого сервера не указан, поэтому опросить его нельзя.</translation>
    </message>
    <message>
        <source>Enter the name or the IP address of the destination server.</source>
        <translation>Введите имя или IP-адрес целевого сервера.</translation>
    </message>
    <message>
        <source>No network</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Нет сети</translation>
    </message>
    <message>
        <source>This console has no network connection of its own, so no server can be asked.</source>
        <translation>У этой консоли нет подключения к сети, поэтому опросить серверы нельзя.</translation>
    </message>
    <message>
        <source>Connect this device to the customer&apos;s network by cable or Wi-Fi.</source>
        <translation>Подключите это устройство к сети заказчика по кабелю или через Wi-Fi.</translation>
    </message>
    <message>
        <source>No way there</source>
        <extracomment>Headline of a card: this device&apos;s network settings lead nowhere near the server</extracomment>
        <translation>Нет пути к серверу</translation>
    </message>
    <message>
        <source>This console has a network, but none that leads to %1: its own address belongs to another network.</source>
        <extracomment>%1 is a server&apos;s address</extracomment>
        <translation>Эта консоль подключена к сети, но не к той, что ведет к %1: ее собственный адрес относится к другой сети.</translation>
    </message>
    <message>
        <source>Give this device an address in the server&apos;s network, or correct the address of the server.</source>
        <translation>Задайте этому устройству адрес в сети сервера или исправьте адрес сервера.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>The check was cancelled before an answer came.</source>
        <translation>Проверка отменена до получения ответа.</translation>
    </message>
    <message>
        <source>Check again when you are ready.</source>
        <translation>Проверьте снова, когда будете готовы.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <extracomment>Headline of a card: another card names the cause</extracomment>
        <translation>Заблокировано</translation>
    </message>
    <message>
        <source>This can only be checked when “%1” is in order.</source>
        <extracomment>%1 is the title of another card</extracomment>
        <translation>Это можно проверить, только когда с карточкой «%1» все в порядке.</translation>
    </message>
    <message>
        <source>Solve “%1” first.</source>
        <translation>Сначала разберитесь с карточкой «%1».</translation>
    </message>
    <message>
        <source>Not yet</source>
        <extracomment>Headline of a card: it has no meaning before a certain step</extracomment>
        <translation>Пока неактуально</translation>
    </message>
    <message>
        <source>This applies after the step “%1” is done.</source>
        <extracomment>%1 is the title of a step</extracomment>
        <translation>Это действует только после выполнения шага «%1».</translation>
    </message>
    <message>
        <source>No longer</source>
        <extracomment>Headline of a card: it has no meaning any more</extracomment>
        <translation>Уже неактуально</translation>
    </message>
    <message>
        <source>This applied only until the step “%1” was done.</source>
        <extracomment>%1 is the title of a step</extracomment>
        <translation>Это действовало только до выполнения шага «%1».</translation>
    </message>
    <message>
        <source>There is no destination server until phase 2.</source>
        <translation>До этапа 2 целевого сервера нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) open</source>
        <extracomment>Headline of a card; %n is the number of TCP ports that accept connections</extracomment>
        <translation>
            <numerusform>Открыт %n порт</numerusform>
            <numerusform>Открыто %n порта</numerusform>
            <numerusform>Открыто %n портов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answers on every port that a domain controller needs.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Сервер %1 отвечает на всех портах, которые нужны контроллеру домена.</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) refused</source>
        <extracomment>Headline of a card; %n is the number of TCP ports that refuse connections</extracomment>
        <translation>
            <numerusform>Отказ на %n порту</numerusform>
            <numerusform>Отказ на %n портах</numerusform>
            <numerusform>Отказ на %n портах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refuses connections on %n port(s) that a domain controller needs: %2.</source>
        <extracomment>%1 is a server, %2 a list such as &quot;53 (DNS) and 88 (Kerberos)&quot;</extracomment>
        <translation>
            <numerusform>Сервер %1 отказывает в подключении на %n порту, который нужен контроллеру домена: %2.</numerusform>
            <numerusform>Сервер %1 отказывает в подключении на %n портах, которые нужны контроллеру домена: %2.</numerusform>
            <numerusform>Сервер %1 отказывает в подключении на %n портах, которые нужны контроллеру домена: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1, start the service behind the port or allow it in Windows Firewall.</source>
        <translation>На сервере %1 запустите службу, которой принадлежит порт, или разрешите ее в брандмауэре Windows.</translation>
    </message>
    <message numerus="yes">
        <source>%1 refuses connections on %n port(s) that the migration can do without: %2.</source>
        <extracomment>%1 is a server, %2 a list such as &quot;464 (kpasswd)&quot;</extracomment>
        <translation>
            <numerusform>Сервер %1 отказывает в подключении на %n порту, без которого миграция обойдется: %2.</numerusform>
            <numerusform>Сервер %1 отказывает в подключении на %n портах, без которых миграция обойдется: %2.</numerusform>
            <numerusform>Сервер %1 отказывает в подключении на %n портах, без которых миграция обойдется: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1, allow the port in Windows Firewall if the service is meant to run.</source>
        <translation>Если служба должна работать, разрешите порт в брандмауэре Windows на сервере %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) silent</source>
        <extracomment>Headline of a card; %n is the number of TCP ports that neither accept nor refuse</extracomment>
        <translation>
            <numerusform>%n порт молчит</numerusform>
            <numerusform>%n порта молчат</numerusform>
            <numerusform>%n портов молчат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gives no answer on %n port(s) that a domain controller needs: %2. Whether the service runs cannot be told.</source>
        <extracomment>%1 is a server, %2 a list such as &quot;53 (DNS) and 88 (Kerberos)&quot;</extracomment>
        <translation>
            <numerusform>Сервер %1 не отвечает на %n порту, который нужен контроллеру домена: %2. Работает ли служба, не определено.</numerusform>
            <numerusform>Сервер %1 не отвечает на %n портах, которые нужны контроллеру домена: %2. Работают ли службы, не определено.</numerusform>
            <numerusform>Сервер %1 не отвечает на %n портах, которые нужны контроллеру домена: %2. Работают ли службы, не определено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check whether a firewall between here and %1 drops the connection.</source>
        <translation>Проверьте, не отбрасывает ли соединение брандмауэр между этой консолью и сервером %1.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Вход выполнен</translation>
    </message>
    <message>
        <source>Signed in to %1 as %2, over a sealed connection.</source>
        <extracomment>%1 is a server, %2 a user name</extracomment>
        <translation>Выполнен вход на сервер %1 под именем %2, по защищенному соединению.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Вход не выполнен</translation>
    </message>
    <message>
        <source>Nobody has signed in to %1 yet. Some checks can only be made with the account of a domain administrator.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>На сервер %1 еще никто не вошел. Некоторые проверки возможны только под учетной записью администратора домена.</translation>
    </message>
    <message>
        <source>Sign in as a domain administrator.</source>
        <translation>Войдите как администратор домена.</translation>
    </message>
    <message>
        <source>The password for %1 was forgotten on purpose, because the console slept or was not touched for a while.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Пароль для сервера %1 намеренно забыт, потому что консоль была в спящем режиме или ее долго не касались.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Войдите снова.</translation>
    </message>
    <message>
        <source>Password refused</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Пароль не принят</translation>
    </message>
    <message>
        <source>%1 refused the password of %2. It is not sent again by itself, so that the account does not get locked.</source>
        <extracomment>%1 is a server, %2 a user name</extracomment>
        <translation>Сервер %1 не принял пароль пользователя %2. Автоматически он повторно не отправляется, чтобы учетная запись не заблокировалась.</translation>
    </message>
    <message>
        <source>Sign in again with the right password.</source>
        <translation>Войдите снова с верным паролем.</translation>
    </message>
    <message>
        <source>Unknown account</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Неизвестная учетная запись</translation>
    </message>
    <message>
        <source>%1 knows no account with the name %2.</source>
        <extracomment>%1 is a server, %2 a user name</extracomment>
        <translation>Серверу %1 не известна учетная запись с именем %2.</translation>
    </message>
    <message>
        <source>Check how the user name is written, then sign in again.</source>
        <translation>Проверьте, как написано имя пользователя, и войдите снова.</translation>
    </message>
    <message>
        <source>Account locked</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Учетная запись заблокирована</translation>
    </message>
    <message>
        <source>%1 has locked the account %2 after too many wrong passwords. Until it is free, nobody can sign in with it.</source>
        <extracomment>%1 is a server, %2 a user name</extracomment>
        <translation>Сервер %1 заблокировал учетную запись %2 после слишком большого числа неверных паролей. Пока она заблокирована, войти под ней нельзя.</translation>
    </message>
    <message>
        <source>Unlock the account in Active Directory Users and Computers, or wait until the lock ends, then sign in again.</source>
        <translation>Разблокируйте учетную запись в оснастке «Active Directory — пользователи и компьютеры» или дождитесь окончания блокировки и войдите снова.</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Учетная запись отключена</translation>
    </message>
    <message>
        <source>The account %2 is disabled on %1, so it cannot sign in.</source>
        <extracomment>%1 is a server, %2 a user name</extracomment>
        <translation>Учетная запись %2 на сервере %1 отключена, поэтому войти под ней нельзя.</translation>
    </message>
    <message>
        <source>Enable the account, or sign in with another one.</source>
        <translation>Включите учетную запись или войдите под другой.</translation>
    </message>
    <message>
        <source>Password expired</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Срок пароля истек</translation>
    </message>
    <message>
        <source>The password of %2 has expired or must be changed, so %1 lets nobody in with it.</source>
        <extracomment>%1 is a server, %2 a user name</extracomment>
        <translation>Срок действия пароля пользователя %2 истек, или пароль нужно сменить, поэтому войти с ним на сервер %1 нельзя.</translation>
    </message>
    <message>
        <source>Change the password on a computer of the domain, then sign in again.</source>
        <translation>Смените пароль на компьютере домена и войдите снова.</translation>
    </message>
    <message>
        <source>Clocks too far apart</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Часы слишком расходятся</translation>
    </message>
    <message>
        <source>%1 refused the sign-in because its clock and the clock of this console differ by more than Kerberos allows.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Сервер %1 отказал во входе, потому что его часы и часы этой консоли расходятся больше, чем допускает Kerberos.</translation>
    </message>
    <message>
        <source>Set the clock that is wrong: the card about the time difference says which one it is.</source>
        <translation>Переведите неверные часы: какие это, указано на карточке о расхождении времени.</translation>
    </message>
    <message>
        <source>Sign-in rejected</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Вход отклонен</translation>
    </message>
    <message>
        <source>%1 rejected the sign-in of %2: %3.</source>
        <extracomment>%1 is a server, %2 a user name, %3 the server&apos;s own words, not translated</extracomment>
        <translation>Сервер %1 отклонил вход пользователя %2: %3.</translation>
    </message>
    <message>
        <source>Check the account on the server, then sign in again.</source>
        <translation>Проверьте учетную запись на сервере и войдите снова.</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Нет доверия сертификату</translation>
    </message>
    <message>
        <source>%1 showed a certificate for %2 that nobody vouches for. Nothing was sent over this connection.</source>
        <extracomment>%1 is a server, %2 the name in the certificate</extracomment>
        <translation>Сервер %1 предъявил сертификат для %2, за который никто не ручается. По этому соединению ничего не отправлено.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one on the server, and trust it only if they are the same.</source>
        <translation>Сравните отпечаток с отпечатком на сервере и доверяйте ему, только если они совпадают.</translation>
    </message>
    <message>
        <source>Certificate changed</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Сертификат изменился</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you trusted in this session. The sign-in was stopped: somebody may be in between.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Сервер %1 предъявляет не тот сертификат, которому вы доверяли в этом сеансе. Вход прерван: возможно, кто-то вклинился в соединение.</translation>
    </message>
    <message>
        <source>Find out whether the certificate was renewed. Trust it again only if the fingerprint on the server is the same.</source>
        <translation>Выясните, обновлялся ли сертификат. Снова доверяйте ему, только если отпечаток на сервере такой же.</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <extracomment>Headline of a card; %n is a number of operations-master roles</extracomment>
        <translation>
            <numerusform>%n роль</numerusform>
            <numerusform>%n роли</numerusform>
            <numerusform>%n ролей</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds all operations master roles, as it should at this point.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Сервер %1 владеет всеми ролями хозяев операций, как и должно быть сейчас.</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) elsewhere</source>
        <extracomment>Headline of a card; %n is the number of operations-master roles that the wrong server holds</extracomment>
        <translation>
            <numerusform>%n роль в другом месте</numerusform>
            <numerusform>%n роли в другом месте</numerusform>
            <numerusform>%n ролей в другом месте</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operations master role(s) should be on %3 but are on %2: %1. Windows Server Essentials must hold them, and removing their holder would break the domain.</source>
        <extracomment>%1 is a list of operations-master roles, %2 a list of servers, %3 a server</extracomment>
        <translation>
            <numerusform>%n роль хозяина операций должна быть на сервере %3, но находится на %2: %1. Роли должны принадлежать Windows Server Essentials; удаление их владельца нарушит работу домена.</numerusform>
            <numerusform>%n роли хозяев операций должны быть на сервере %3, но находятся на %2: %1. Роли должны принадлежать Windows Server Essentials; удаление их владельца нарушит работу домена.</numerusform>
            <numerusform>%n ролей хозяев операций должны быть на сервере %3, но находятся на %2: %1. Роли должны принадлежать Windows Server Essentials; удаление их владельца нарушит работу домена.</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfer the roles to %3.</source>
        <translation>Передайте роли серверу %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n operations master role(s) still on %2 instead of %3: %1. This can wait, but not beyond the demotion of the source server.</source>
        <translation>
            <numerusform>%n роль хозяина операций все еще на %2 вместо %3: %1. С этим можно подождать, но не дольше чем до понижения уровня исходного сервера.</numerusform>
            <numerusform>%n роли хозяев операций все еще на %2 вместо %3: %1. С этим можно подождать, но не дольше чем до понижения уровня исходного сервера.</numerusform>
            <numerusform>%n ролей хозяев операций все еще на %2 вместо %3: %1. С этим можно подождать, но не дольше чем до понижения уровня исходного сервера.</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfer the roles to %3 before the source server is demoted.</source>
        <translation>Передайте роли серверу %3 до понижения уровня исходного сервера.</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) lost</source>
        <extracomment>Headline of a card; %n is the number of operations-master roles without a holder</extracomment>
        <translation>
            <numerusform>%n роль утрачена</numerusform>
            <numerusform>%n роли утрачены</numerusform>
            <numerusform>%n ролей утрачено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operations master role(s) belong to a server that was deleted: %1. Nobody performs them now.</source>
        <extracomment>%1 is a list of operations-master roles</extracomment>
        <translation>
            <numerusform>%n роль хозяина операций принадлежит удаленному серверу: %1. Сейчас ее никто не исполняет.</numerusform>
            <numerusform>%n роли хозяев операций принадлежат удаленному серверу: %1. Сейчас их никто не исполняет.</numerusform>
            <numerusform>%n ролей хозяев операций принадлежат удаленному серверу: %1. Сейчас их никто не исполняет.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seize the roles with ntdsutil on the server that shall hold them.</source>
        <translation>Захватите роли с помощью ntdsutil на сервере, который должен ими владеть.</translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s)</source>
        <extracomment>Headline of a card; %n is the number of operations-master roles</extracomment>
        <translation>
            <numerusform>%n противоречие</numerusform>
            <numerusform>%n противоречия</numerusform>
            <numerusform>%n противоречий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The two servers name different holders for %n operations master role(s): %1. The change was not replicated.</source>
        <extracomment>%1 is a list of operations-master roles</extracomment>
        <translation>
            <numerusform>Два сервера называют разных владельцев для %n роли хозяина операций: %1. Изменение не реплицировано.</numerusform>
            <numerusform>Два сервера называют разных владельцев для %n ролей хозяев операций: %1. Изменение не реплицировано.</numerusform>
            <numerusform>Два сервера называют разных владельцев для %n ролей хозяев операций: %1. Изменение не реплицировано.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait for the next replication. If the contradiction stays, look at the card about replication.</source>
        <translation>Дождитесь следующей репликации. Если противоречие останется, посмотрите карточку о репликации.</translation>
    </message>
    <message>
        <source>Holder silent</source>
        <extracomment>Headline of a card: the server with a role does not answer</extracomment>
        <translation>Владелец не отвечает</translation>
    </message>
    <message numerus="yes">
        <source>%n operations master role(s) are on another server that does not answer (%2): %1. Whether it is alive cannot be told.</source>
        <extracomment>%1 is a list of operations-master roles, %2 a list of servers</extracomment>
        <translation>
            <numerusform>%n роль хозяина операций находится на другом сервере, который не отвечает (%2): %1. Работает ли он, не определено.</numerusform>
            <numerusform>%n роли хозяев операций находятся на другом сервере, который не отвечает (%2): %1. Работает ли он, не определено.</numerusform>
            <numerusform>%n ролей хозяев операций находятся на другом сервере, который не отвечает (%2): %1. Работает ли он, не определено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find out what %2 is. If it is gone for good, its roles must be seized.</source>
        <translation>Выясните, что такое %2. Если этого сервера больше нет, его роли нужно захватить.</translation>
    </message>
    <message numerus="yes">
        <source>%n naming context(s) replicate in both directions; the oldest success was %1 ago.</source>
        <extracomment>Headline of a card: how long ago the oldest replication was %n is a number of naming contexts (parts of the directory), %1 a span such as &quot;12 min&quot;</extracomment>
        <translation>
            <numerusform>%n контекст именования реплицируется в обоих направлениях; самый давний успех — %1 назад.</numerusform>
            <numerusform>%n контекста именования реплицируются в обоих направлениях; самый давний успех — %1 назад.</numerusform>
            <numerusform>%n контекстов именования реплицируются в обоих направлениях; самый давний успех — %1 назад.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <extracomment>Headline of a card; %n is a number of naming contexts</extracomment>
        <translation>
            <numerusform>Сбой: %n</numerusform>
            <numerusform>Сбои: %n</numerusform>
            <numerusform>Сбои: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Replication fails with error %2: %1. The last success was %3 ago; changes since then do not reach the other server.</source>
        <extracomment>%1 is a list of naming contexts, %2 an error number, %3 a span such as &quot;5 h&quot;</extracomment>
        <translation>Репликация завершается с ошибкой %2: %1. Последний успех был %3 назад; более поздние изменения не доходят до другого сервера.</translation>
    </message>
    <message>
        <source>Look up the error in the Directory Service event log of the receiving server, then check again.</source>
        <translation>Найдите ошибку в журнале событий «Служба каталогов» (Directory Service) принимающего сервера и проверьте снова.</translation>
    </message>
    <message>
        <source>The last successful replication was %2 ago: %1. What was changed since then may be missing on the other server.</source>
        <extracomment>%1 is a list of naming contexts, %2 a span such as &quot;2 h 5 min&quot;</extracomment>
        <translation>Последняя успешная репликация была %2 назад: %1. Более поздние изменения могут отсутствовать на другом сервере.</translation>
    </message>
    <message>
        <source>Start a replication in Active Directory Sites and Services, then check again.</source>
        <translation>Запустите репликацию в оснастке «Active Directory — сайты и службы» и проверьте снова.</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>This was never replicated: %1. What stands on one server only would be lost with it.</source>
        <extracomment>%1 is a list of naming contexts with their direction</extracomment>
        <translation>Это еще ни разу не реплицировалось: %1. То, что есть только на одном сервере, пропадет вместе с ним.</translation>
    </message>
    <message>
        <source>Start a replication in Active Directory Sites and Services, and wait for its first success before you go on.</source>
        <translation>Запустите репликацию в оснастке «Active Directory — сайты и службы» и, прежде чем продолжать, дождитесь ее первого успеха.</translation>
    </message>
    <message>
        <source>No partner</source>
        <extracomment>Headline of a card: no replication is set up</extracomment>
        <translation>Нет партнера</translation>
    </message>
    <message>
        <source>No replication partner is set up: %1. These parts of the directory stand on one server only.</source>
        <extracomment>%1 is a list of naming contexts with their direction</extracomment>
        <translation>Партнер репликации не настроен: %1. Эти части каталога есть только на одном сервере.</translation>
    </message>
    <message>
        <source>Run repadmin /kcc on the server that has no partner, then check again.</source>
        <translation>Выполните repadmin /kcc на сервере без партнера и проверьте снова.</translation>
    </message>
    <message>
        <source>One controller</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Один контроллер</translation>
    </message>
    <message>
        <source>The domain has one domain controller, so there is nothing to replicate.</source>
        <translation>В домене один контроллер домена, поэтому реплицировать нечего.</translation>
    </message>
    <message>
        <source>The external time source does not answer. Give the source server one that can be reached.</source>
        <translation>Внешний источник времени не отвечает. Задайте исходному серверу доступный источник.</translation>
    </message>
    <message>
        <source>Only one of NTP and the directory told the time, so it has no second witness.</source>
        <translation>Время сообщил только один из двух источников, NTP или каталог, поэтому сверить его не с чем.</translation>
    </message>
    <message>
        <source>A demotion leaves the server object of the source in Active Directory Sites and Services; it is deleted in a later step.</source>
        <translation>После понижения уровня объект исходного сервера остается в оснастке «Active Directory — сайты и службы»; он удаляется на более позднем шаге.</translation>
    </message>
    <message>
        <source>The clock of this console is off. Times in the record are measured with it: set it.</source>
        <translation>Часы этой консоли идут неверно. По ним отмечается время в записи: установите их.</translation>
    </message>
    <message>
        <source>%1 hosts the e-mail of the company with %2. Mailboxes on it: %3.</source>
        <extracomment>%1 is a server, %2 a product such as &quot;Exchange Server 2003&quot;, %3 a number</extracomment>
        <translation>На сервере %1 размещена электронная почта компании (%2). Почтовых ящиков на нем: %3.</translation>
    </message>
    <message>
        <source>Mailboxes: %3</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Почтовых ящиков: %3</translation>
    </message>
    <message>
        <source>%1 runs %2 with mailboxes on it (%3), and nobody has chosen where they go. The source server cannot be removed while they are there.</source>
        <extracomment>%1 is a server, %2 a product, %3 a number of mailboxes</extracomment>
        <translation>На сервере %1 работает %2 с почтовыми ящиками (%3), и никто не выбрал, куда их перенести. Пока они там, исходный сервер удалить нельзя.</translation>
    </message>
    <message>
        <source>Choose the new home for e-mail in phase 1.</source>
        <translation>Выберите новое место для электронной почты на этапе 1.</translation>
    </message>
    <message>
        <source>Not on the source</source>
        <extracomment>Headline of a card: the service runs on another server</extracomment>
        <translation>Не на исходном сервере</translation>
    </message>
    <message>
        <source>Exchange runs on %1 and not on the source server, so the e-mail does not depend on the source server.</source>
        <extracomment>%1 is a list of servers</extracomment>
        <translation>Exchange работает на %1, а не на исходном сервере, поэтому электронная почта от исходного сервера не зависит.</translation>
    </message>
    <message>
        <source>No Exchange</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Нет Exchange</translation>
    </message>
    <message>
        <source>The directory lists no Exchange server, so the steps about e-mail are not needed.</source>
        <translation>В каталоге нет сервера Exchange, поэтому шаги, связанные с электронной почтой, не требуются.</translation>
    </message>
    <message>
        <source>Authority found</source>
        <extracomment>Headline of a card: a certification authority</extracomment>
        <translation>Найден центр сертификации</translation>
    </message>
    <message>
        <source>%1 is a certification authority (%2). It cannot be demoted before Active Directory Certificate Services are removed.</source>
        <extracomment>%1 is a server, %2 a list of names of authorities</extracomment>
        <translation>%1 — центр сертификации (%2). Понизить его уровень можно только после удаления служб сертификатов Active Directory.</translation>
    </message>
    <message>
        <source>Not certain</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Неясно</translation>
    </message>
    <message>
        <source>%1 has a place for revocation lists in the directory, but no enterprise authority is registered for it. It may run a stand-alone authority, or an earlier one may have left this behind.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>В каталоге есть место для списков отзыва сервера %1, но ЦС предприятия для него не зарегистрирован. Возможно, на нем работает изолированный ЦС или это след прежнего.</translation>
    </message>
    <message>
        <source>Look for Active Directory Certificate Services among the roles of %1.</source>
        <translation>Посмотрите, есть ли службы сертификатов Active Directory среди ролей сервера %1.</translation>
    </message>
    <message>
        <source>The certification authority %1 runs on another server, so it does not keep the source server from being demoted.</source>
        <extracomment>%1 is a list of names of authorities</extracomment>
        <translation>Центр сертификации %1 работает на другом сервере, поэтому понижению уровня исходного сервера он не мешает.</translation>
    </message>
    <message>
        <source>No authority</source>
        <extracomment>Headline of a card: no certification authority</extracomment>
        <translation>Нет ЦС</translation>
    </message>
    <message>
        <source>The directory lists no certification authority. A stand-alone authority would not be listed there.</source>
        <translation>В каталоге нет центра сертификации. Изолированный ЦС в нем не указывается.</translation>
    </message>
    <message>
        <source>Source authorized</source>
        <extracomment>Headline of a card: the source server may hand out addresses</extracomment>
        <translation>Исходный сервер авторизован</translation>
    </message>
    <message>
        <source>The directory allows %1 to hand out addresses, so the steps about DHCP apply. Whether its DHCP service runs is not proven by that. Authorized are: %2.</source>
        <extracomment>%1 is a server, %2 a list of servers</extracomment>
        <translation>Каталог разрешает серверу %1 выдавать адреса, поэтому шаги, связанные с DHCP, требуются. Работает ли на нем служба DHCP, этим не доказано. Авторизованы: %2.</translation>
    </message>
    <message>
        <source>Destination authorized</source>
        <extracomment>Headline of a card: the destination server may hand out addresses</extracomment>
        <translation>Целевой сервер авторизован</translation>
    </message>
    <message>
        <source>The directory allows %1, the destination server, to hand out addresses. It should not, because two DHCP servers disturb each other.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Каталог разрешает целевому серверу %1 выдавать адреса. Так быть не должно: два DHCP-сервера мешают друг другу.</translation>
    </message>
    <message>
        <source>Find out whether the DHCP Server role runs on %1, and remove it there if it does.</source>
        <translation>Выясните, работает ли на сервере %1 роль DHCP-сервера, и если да, удалите ее.</translation>
    </message>
    <message>
        <source>Other servers</source>
        <extracomment>Headline of a card: other servers may hand out addresses</extracomment>
        <translation>Другие серверы</translation>
    </message>
    <message>
        <source>The directory allows these servers to hand out addresses: %1. The source server is not among them, which does not prove that it hands out none.</source>
        <extracomment>%1 is a list of servers</extracomment>
        <translation>Каталог разрешает выдавать адреса этим серверам: %1. Исходного сервера среди них нет, но это не доказывает, что он не выдает адреса.</translation>
    </message>
    <message>
        <source>Find out on the source server and on the router who hands out addresses.</source>
        <translation>Выясните на исходном сервере и на маршрутизаторе, кто выдает адреса.</translation>
    </message>
    <message>
        <source>The directory allows no server to hand out addresses. That does not prove that the source server hands out none.</source>
        <translation>Каталог не разрешает выдавать адреса ни одному серверу. Это не доказывает, что исходный сервер их не выдает.</translation>
    </message>
    <message>
        <source>No user has one</source>
        <extracomment>Headline of a card: a logon script</extracomment>
        <translation>Ни у кого нет</translation>
    </message>
    <message>
        <source>No user has a logon script. Accounts that were read: %1. The file in NETLOGON was not looked at.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Ни у одного пользователя нет сценария входа. Учетных записей прочитано: %1. Файл в NETLOGON не просматривался.</translation>
    </message>
    <message>
        <source>Script still set</source>
        <extracomment>Headline of a card: a logon script</extracomment>
        <translation>Сценарий еще задан</translation>
    </message>
    <message>
        <source>These users still start %2 when they sign in: %1. The script belongs to the former server, and they wait for it.</source>
        <extracomment>%1 is a list of users, %2 a file name</extracomment>
        <translation>Эти пользователи при входе все еще запускают %2: %1. Сценарий относится к прежнему серверу, и они его ждут.</translation>
    </message>
    <message>
        <source>Empty “Logon script” in the properties of each of these users.</source>
        <translation>Очистите поле «Сценарий входа» (Logon script) в свойствах каждого из этих пользователей.</translation>
    </message>
    <message>
        <source>Other scripts</source>
        <extracomment>Headline of a card: logon scripts</extracomment>
        <translation>Другие сценарии</translation>
    </message>
    <message>
        <source>No user starts the script of the former server, but these users have another logon script: %1.</source>
        <extracomment>%1 is a list of users</extracomment>
        <translation>Никто из пользователей не запускает сценарий прежнего сервера, но у этих пользователей другой сценарий входа: %1.</translation>
    </message>
    <message>
        <source>Check that these scripts do not name the source server.</source>
        <translation>Проверьте, что эти сценарии не обращаются к исходному серверу.</translation>
    </message>
    <message>
        <source>Strong</source>
        <extracomment>Headline of a card: the password policy</extracomment>
        <translation>Надежная</translation>
    </message>
    <message>
        <source>The domain demands complex passwords with a length of at least %1.</source>
        <extracomment>%1 is a number of characters</extracomment>
        <translation>Домен требует сложных паролей длиной не менее %1.</translation>
    </message>
    <message>
        <source>Length %1</source>
        <extracomment>Headline of a card: the shortest password; %1 is a number</extracomment>
        <translation>Длина %1</translation>
    </message>
    <message>
        <source>The domain accepts passwords with a length of %1; at least %2 is advised. Short passwords are easy to guess.</source>
        <extracomment>%1 and %2 are numbers of characters</extracomment>
        <translation>Домен допускает пароли длиной %1; рекомендуется не менее %2. Короткие пароли легко подобрать.</translation>
    </message>
    <message>
        <source>Set the password policy in the Dashboard of the destination server.</source>
        <translation>Задайте политику паролей на панели мониторинга целевого сервера.</translation>
    </message>
    <message>
        <source>Not complex</source>
        <extracomment>Headline of a card: the password policy</extracomment>
        <translation>Нет сложности</translation>
    </message>
    <message>
        <source>The domain does not demand complex passwords, only a length of %1. Such passwords are easy to guess.</source>
        <extracomment>%1 is a number of characters</extracomment>
        <translation>Домен не требует сложных паролей, только длину %1. Такие пароли легко подобрать.</translation>
    </message>
    <message>
        <source>No zone names the source server as a name server. Zones that were asked: %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Исходный сервер не указан как сервер имен ни в одной зоне. Зон опрошено: %1.</translation>
    </message>
    <message>
        <source>Name server left</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Сервер имен остался</translation>
    </message>
    <message>
        <source>These entries still name the source server, or a server without an address: %1. Name resolution waits there for a server that never answers.</source>
        <extracomment>%1 is a list of DNS records</extracomment>
        <translation>Эти записи все еще указывают на исходный сервер или на сервер без адреса: %1. Разрешение имен ждет там ответа от сервера, который никогда не отвечает.</translation>
    </message>
    <message>
        <source>Remove the source server from “Name Servers” in the properties of each of these zones, and correct the primary server on the page “Start of Authority (SOA)”.</source>
        <translation>В свойствах каждой из этих зон удалите исходный сервер на вкладке «Серверы имен» (Name Servers) и исправьте основной сервер на вкладке «Начальная запись зоны (SOA)» (Start of Authority).</translation>
    </message>
    <message>
        <source>No record by which computers find a domain controller leads to the source server. Names that were asked: %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Ни одна запись, по которой компьютеры находят контроллер домена, не ведет к исходному серверу. Имен опрошено: %1.</translation>
    </message>
    <message>
        <source>Records left</source>
        <extracomment>Headline of a card: DNS records</extracomment>
        <translation>Записи остались</translation>
    </message>
    <message>
        <source>These records still lead to the source server, or to a server without an address: %1. Computers that follow them find no domain controller.</source>
        <extracomment>%1 is a list of DNS records</extracomment>
        <translation>Эти записи все еще ведут к исходному серверу или к серверу без адреса: %1. Компьютеры, которые пользуются ими, не находят контроллер домена.</translation>
    </message>
    <message>
        <source>Delete these records in DNS Manager on the destination server.</source>
        <translation>Удалите эти записи в диспетчере DNS на целевом сервере.</translation>
    </message>
    <message>
        <source>Address left</source>
        <extracomment>Headline of a card: an address in DNS</extracomment>
        <translation>Адрес остался</translation>
    </message>
    <message>
        <source>The global catalog still has the address of the source server: %1. Programs that ask there first have to wait.</source>
        <extracomment>%1 is a list of DNS records</extracomment>
        <translation>В записях глобального каталога все еще есть адрес исходного сервера: %1. Программам, которые сначала обращаются туда, приходится ждать.</translation>
    </message>
    <message>
        <source>No home folder, profile, logon script, licensing server or DHCP authorization in the directory names the source server. Accounts that were read: %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Исходный сервер не указан в каталоге ни в домашней папке, ни в профиле, ни в сценарии входа, ни как сервер лицензирования, ни в авторизации DHCP. Учетных записей прочитано: %1.</translation>
    </message>
    <message>
        <source>Entries left</source>
        <extracomment>Headline of a card: entries of the directory</extracomment>
        <translation>Записи остались</translation>
    </message>
    <message>
        <source>These entries of the directory still name the source server: %1. What follows them looks for a server that is gone.</source>
        <extracomment>%1 is a list of entries</extracomment>
        <translation>Эти записи каталога все еще указывают на исходный сервер: %1. Все, что опирается на них, ищет сервер, которого больше нет.</translation>
    </message>
    <message>
        <source>Correct or delete each of these entries.</source>
        <translation>Исправьте или удалите каждую из этих записей.</translation>
    </message>
    <message>
        <source>Folders on the source</source>
        <extracomment>Headline of a card: the source server</extracomment>
        <translation>Папки на исходном сервере</translation>
    </message>
    <message>
        <source>Folders of users are on the source server, which is gone: %1. These users sign in without their files.</source>
        <extracomment>%1 is a list of users and folders</extracomment>
        <translation>Папки пользователей находятся на исходном сервере, которого больше нет: %1. Эти пользователи входят без своих файлов.</translation>
    </message>
    <message>
        <source>Enter the folders on the destination server in the properties of each of these users.</source>
        <translation>Укажите папки на целевом сервере в свойствах каждого из этих пользователей.</translation>
    </message>
    <message>
        <source>Server not known</source>
        <extracomment>Headline of a card: a server</extracomment>
        <translation>Сервер неизвестен</translation>
    </message>
    <message>
        <source>These folders are on another server: %1. This console does not know the name of the source server, so it cannot tell whether they are lost with it.</source>
        <extracomment>%1 is a list of users and folders</extracomment>
        <translation>Эти папки находятся на другом сервере: %1. Консоль не знает имени исходного сервера, поэтому не может определить, пропали ли они вместе с ним.</translation>
    </message>
    <message>
        <source>Compare the server in these paths with the name of the source server.</source>
        <translation>Сравните сервер в этих путях с именем исходного сервера.</translation>
    </message>
</context>
<context>
    <name>FolderList</name>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Places</source>
        <extracomment>Disks, sticks and folders that a file can be chosen from</extracomment>
        <translation>Расположения</translation>
    </message>
    <message>
        <source>The medium does not answer. Unplug it and plug it in again, or choose another place.</source>
        <translation>Носитель не отвечает. Отсоедините и снова подключите его или выберите другое расположение.</translation>
    </message>
    <message>
        <source>This folder cannot be read: it is gone, or your account may not open it. Choose another one.</source>
        <translation>Не удается прочитать эту папку: ее больше нет, или вашей учетной записи не разрешено ее открывать. Выберите другую.</translation>
    </message>
    <message>
        <source>Only the first %1 are shown. Move the file to a smaller folder if it is not among them.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Показаны только первые: %1. Если файла среди них нет, переместите его в папку поменьше.</translation>
    </message>
    <message>
        <source>There is nothing in this folder.</source>
        <translation>Эта папка пуста.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A file: %1 is its size, %2 when it was changed</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>A folder</extracomment>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Downloads</source>
        <extracomment>A folder</extracomment>
        <translation>Загрузки</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>A folder</extracomment>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Home folder</source>
        <extracomment>The folder of the person who uses the computer</extracomment>
        <translation>Домашняя папка</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 s</source>
        <extracomment>Less than a second: a number with one decimal place. Unit: seconds
----------
A number of seconds</extracomment>
        <translation>%1&#xa0;с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A number of minutes</extracomment>
        <translation>%1&#xa0;мин</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>Minutes and seconds</extracomment>
        <translation>%1&#xa0;мин %2&#xa0;с</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A number of hours</extracomment>
        <translation>%1&#xa0;ч</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>Hours and minutes</extracomment>
        <translation>%1&#xa0;ч %2&#xa0;мин</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A number of days</extracomment>
        <translation>%1&#xa0;сут</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>Days and hours</extracomment>
        <translation>%1&#xa0;сут %2&#xa0;ч</translation>
    </message>
    <message>
        <source>± %1</source>
        <extracomment>A limit to both sides; %1 is a span such as &quot;5 min&quot;</extracomment>
        <translation>±&#xa0;%1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>только что</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <extracomment>How long ago, in seconds</extracomment>
        <translation>%1&#xa0;с назад</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <extracomment>How long ago, in minutes</extracomment>
        <translation>%1&#xa0;мин назад</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <extracomment>How long ago, in hours</extracomment>
        <translation>%1&#xa0;ч назад</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>A number of milliseconds</extracomment>
        <translation>%1&#xa0;мс</translation>
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
        <translation>Показать все: %1</translation>
    </message>
</context>
<context>
    <name>GateController</name>
    <message>
        <source>Everything that this step relies on is measured again …</source>
        <translation>Все, на что опирается этот шаг, измеряется заново…</translation>
    </message>
    <message>
        <source>Not everything of this step is done yet</source>
        <translation>На этом шаге выполнено еще не все</translation>
    </message>
    <message>
        <source>The step has not begun. What is listed here is not proven at this moment.</source>
        <translation>Шаг не начат. То, что перечислено здесь, в данный момент не доказано.</translation>
    </message>
    <message>
        <source>This step cannot begin yet</source>
        <translation>Этот шаг пока нельзя начать</translation>
    </message>
    <message>
        <source>This phase is not open yet</source>
        <translation>Этот этап еще не открыт</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>condition</comment>
        <extracomment>Who decided whether a step is needed: %1 is a person, %2 that person&apos;s reason</extracomment>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>No check can tell this. Decide it yourself.</source>
        <translation>Ни одна проверка не может это определить. Решите сами.</translation>
    </message>
    <message>
        <source>The check that decides this has no answer yet.</source>
        <translation>Проверка, от которой это зависит, еще не получила ответа.</translation>
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
        <translation>Все равно продолжить…</translation>
    </message>
    <message>
        <source>Carry on all the same: %1</source>
        <translation>Все равно продолжить: %1</translation>
    </message>
</context>
<context>
    <name>GuideReport</name>
    <message>
        <source>Only if: %1</source>
        <extracomment>%1 says when a step is needed</extracomment>
        <translation>Только если: %1</translation>
    </message>
    <message>
        <source>Limits: %1</source>
        <translation>Пределы: %1</translation>
    </message>
    <message>
        <source>Not before: %1</source>
        <extracomment>%1 is the title of another step</extracomment>
        <translation>Не раньше шага: %1</translation>
    </message>
    <message>
        <source>Due before: %1</source>
        <extracomment>%1 is the title of another step</extracomment>
        <translation>Выполнить до шага: %1</translation>
    </message>
    <message>
        <source>If it is skipped: %1</source>
        <extracomment>%1 is what is lost when a step is left out</extracomment>
        <translation>Если пропустить: %1</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <extracomment>%1 is what proves that a step is done</extracomment>
        <translation>Свидетельство: %1</translation>
    </message>
    <message>
        <source>Checked by the console: %1</source>
        <extracomment>%1 is the title of something that the console checks by itself</extracomment>
        <translation>Проверяет сама консоль: %1</translation>
    </message>
</context>
<context>
    <name>Guides</name>
    <message>
        <source>Demote and remove the source server</source>
        <translation>Понижение уровня и удаление исходного сервера</translation>
    </message>
    <message>
        <source>Demote and remove</source>
        <extracomment>Short name of phase 6 for the timeline; keep it under 24 characters</extracomment>
        <translation>Понижение и удаление</translation>
    </message>
    <message>
        <source>The source server is not to stay as it is</source>
        <extracomment>When the phase is needed</extracomment>
        <translation>Исходный сервер не останется в нынешнем виде</translation>
    </message>
    <message>
        <source>Move mailboxes created late</source>
        <extracomment>Title of a step</extracomment>
        <translation>Перенос поздно созданных почтовых ящиков</translation>
    </message>
    <message>
        <source>New users still got their mailbox on the old Exchange server, and it cannot be uninstalled while one remains.</source>
        <translation>Почтовые ящики новых пользователей еще создавались на старом сервере Exchange, и пока остается хотя бы один, удалить Exchange нельзя.</translation>
    </message>
    <message>
        <source>Users were added after the mailboxes were moved</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Пользователи добавлены после переноса почтовых ящиков</translation>
    </message>
    <message>
        <source>Exchange refuses to be uninstalled.</source>
        <translation>Удалить Exchange не получится.</translation>
    </message>
    <message>
        <source>No mailbox is left on the source server</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>На исходном сервере не осталось почтовых ящиков</translation>
    </message>
    <message>
        <source>List the mailboxes that are still on the source server.</source>
        <translation>Выведите список почтовых ящиков, которые еще находятся на исходном сервере.</translation>
    </message>
    <message>
        <source>Move each of them to the chosen mail system.</source>
        <translation>Перенесите каждый из них в выбранную почтовую систему.</translation>
    </message>
    <message>
        <source>Microsoft’s guide says “to the Destination Server”, which has no Exchange; the chosen mail system is meant.</source>
        <translation>В руководстве Microsoft сказано «на целевой сервер», но на нем нет Exchange; имеется в виду выбранная почтовая система.</translation>
    </message>
    <message>
        <source>Uninstall Exchange from the source</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>Удаление Exchange с исходного сервера</translation>
    </message>
    <message>
        <source>The uninstallation removes the references to this Exchange server from Active Directory.</source>
        <translation>При удалении из Active Directory убираются ссылки на этот сервер Exchange.</translation>
    </message>
    <message>
        <source>Active Directory keeps pointing to a mail server that does not exist.</source>
        <translation>Active Directory продолжает указывать на почтовый сервер, которого нет.</translation>
    </message>
    <message>
        <source>The Configuration partition holds no Exchange server object for the source server</source>
        <translation>В разделе конфигурации нет объекта сервера Exchange для исходного сервера</translation>
    </message>
    <message>
        <source>Make sure that no mailbox and no public folder is left, because setup refuses otherwise.</source>
        <translation>Убедитесь, что не осталось ни почтовых ящиков, ни общедоступных папок: иначе программа установки откажет.</translation>
    </message>
    <message>
        <source>Make sure that every mailbox and public folder that is still needed has been moved.</source>
        <translation>Убедитесь, что перенесены все почтовые ящики и общедоступные папки, которые еще нужны.</translation>
    </message>
    <message>
        <source>Have the installation discs of Windows Small Business Server 2003 ready.</source>
        <translation>Подготовьте установочные диски Windows Small Business Server 2003.</translation>
    </message>
    <message>
        <source>Have the installation media of Exchange Server 2007 ready.</source>
        <translation>Подготовьте установочный носитель Exchange Server 2007.</translation>
    </message>
    <message>
        <source>Have the installation media of Exchange Server 2010 ready.</source>
        <translation>Подготовьте установочный носитель Exchange Server 2010.</translation>
    </message>
    <message>
        <source>Follow Microsoft’s article “How to Completely Remove Exchange 2007 from a Server”.</source>
        <translation>Следуйте статье Microsoft «Полное удаление Exchange 2007 с сервера» (How to Completely Remove Exchange 2007 from a Server).</translation>
    </message>
    <message>
        <source>Follow Microsoft’s article “Modify or Remove Exchange 2010”.</source>
        <translation>Следуйте статье Microsoft «Изменение или удаление Exchange 2010» (Modify or Remove Exchange 2010).</translation>
    </message>
    <message>
        <source>Open Add or Remove Programs &gt; Windows Small Business Server 2003 &gt; Change/Remove.</source>
        <translation>Откройте «Установка и удаление программ» (Add or Remove Programs) &gt; Windows Small Business Server 2003 &gt; «Заменить/Удалить» (Change/Remove).</translation>
    </message>
    <message>
        <source>On the page “Component Selection” set “Exchange Server” to “Remove”.</source>
        <translation>На странице «Выбор компонентов» (Component Selection) задайте для «Exchange Server» действие «Удалить» (Remove).</translation>
    </message>
    <message>
        <source>Insert “CD#3” when setup asks for it.</source>
        <translation>Вставьте «CD#3», когда его запросит программа установки.</translation>
    </message>
    <message>
        <source>Exchange server in the directory</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Сервер Exchange в каталоге</translation>
    </message>
    <message>
        <source>Remove Certification Authority Web Enrollment first</source>
        <extracomment>Title of a step</extracomment>
        <translation>Предварительное удаление службы регистрации в ЦС через Интернет</translation>
    </message>
    <message>
        <source>The certification authority can be removed only after its web pages.</source>
        <translation>Центр сертификации можно удалить только после его веб-страниц.</translation>
    </message>
    <message>
        <source>Certification Authority Web Enrollment is installed on the source server</source>
        <extracomment>When the step is needed</extracomment>
        <translation>На исходном сервере установлена служба регистрации в центре сертификации через Интернет (Certification Authority Web Enrollment)</translation>
    </message>
    <message>
        <source>The removal of Active Directory Certificate Services fails.</source>
        <translation>Удалить службы сертификатов Active Directory не получится.</translation>
    </message>
    <message>
        <source>The source server no longer lists the role service as installed</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Служба роли больше не числится установленной на исходном сервере</translation>
    </message>
    <message>
        <source>In Server Manager open Manage &gt; Remove Roles and Features and select the local server.</source>
        <translation>В диспетчере серверов откройте «Управление &gt; Удалить роли и компоненты» (Manage &gt; Remove Roles and Features) и выберите локальный сервер.</translation>
    </message>
    <message>
        <source>Open Active Directory Certificate Services and clear the box “Certification Authority Web Enrollment”.</source>
        <extracomment>Clear: remove the tick from a box</extracomment>
        <translation>Откройте «Службы сертификатов Active Directory» (Active Directory Certificate Services) и снимите флажок «Служба регистрации в центре сертификации через Интернет» (Certification Authority Web Enrollment).</translation>
    </message>
    <message>
        <source>Finish the wizard and close it; the next step opens it anew.</source>
        <translation>Пройдите мастер до конца и закройте его; на следующем шаге он открывается заново.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for 2012 R2 gives this hint for every source server.</source>
        <translation>В руководстве Microsoft для 2012 R2 этот совет дан для любого исходного сервера.</translation>
    </message>
    <message>
        <source>Remove Active Directory Certificate Services</source>
        <extracomment>Title of a step</extracomment>
        <translation>Удаление служб сертификатов Active Directory</translation>
    </message>
    <message>
        <source>A domain controller that is a certification authority cannot be demoted.</source>
        <translation>Понизить уровень контроллера домена, который является центром сертификации, нельзя.</translation>
    </message>
    <message>
        <source>The source server is to be demoted, and Active Directory Certificate Services are installed</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Уровень исходного сервера нужно понизить, и на нем установлены службы сертификатов Active Directory</translation>
    </message>
    <message>
        <source>Active Directory Certificate Services are installed on the source server</source>
        <extracomment>When the step is needed</extracomment>
        <translation>На исходном сервере установлены службы сертификатов Active Directory</translation>
    </message>
    <message>
        <source>The demotion is refused.</source>
        <translation>В понижении уровня будет отказано.</translation>
    </message>
    <message>
        <source>The Configuration partition holds no enrollment service of the source server, and its service CertSvc is gone</source>
        <translation>В разделе конфигурации нет службы регистрации исходного сервера, и его службы CertSvc больше нет</translation>
    </message>
    <message>
        <source>Sign in with the rights of the one who installed the authority, for an enterprise one at least Enterprise Admins.</source>
        <translation>Войдите с правами того, кто установил центр сертификации; для ЦС предприятия нужны как минимум права группы «Администраторы предприятия» (Enterprise Admins).</translation>
    </message>
    <message>
        <source>In Server Manager open Roles Summary &gt; Remove Roles.</source>
        <translation>В диспетчере серверов откройте «Сводка по ролям &gt; Удалить роли» (Roles Summary &gt; Remove Roles).</translation>
    </message>
    <message>
        <source>Clear the box “Active Directory Certificate Services”, choose “Next” and then “Remove”.</source>
        <extracomment>Clear: remove the tick from a box</extracomment>
        <translation>Снимите флажок «Службы сертификатов Active Directory» (Active Directory Certificate Services), нажмите «Далее», затем «Удалить» (Remove).</translation>
    </message>
    <message>
        <source>If asked, agree to stop Internet Information Services (IIS).</source>
        <translation>Если появится запрос, согласитесь остановить службы IIS (Internet Information Services).</translation>
    </message>
    <message>
        <source>Restart the server afterwards, even if nothing asks for it.</source>
        <translation>После этого перезагрузите сервер, даже если этого ничто не требует.</translation>
    </message>
    <message>
        <source>The removal differs slightly when several role services of Active Directory Certificate Services are installed.</source>
        <translation>Удаление проходит немного иначе, если установлено несколько служб ролей служб сертификатов Active Directory.</translation>
    </message>
    <message>
        <source>If Certification Authority Web Enrollment is installed, it may have to be removed before the role.</source>
        <translation>Если установлена служба регистрации в центре сертификации через Интернет (Certification Authority Web Enrollment), возможно, ее придется удалить раньше роли.</translation>
    </message>
    <message>
        <source>Microsoft’s guide removes the certificate services in any case; without them there is nothing to remove.</source>
        <translation>По руководству Microsoft службы сертификатов удаляются в любом случае; если их нет, удалять нечего.</translation>
    </message>
    <message>
        <source>Certification authority on the source</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Центр сертификации на исходном сервере</translation>
    </message>
    <message>
        <source>Disconnect printers attached to the source</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>Отключение принтеров от исходного сервера</translation>
    </message>
    <message>
        <source>Printers that the source server shares are entries in the directory that would stay behind.</source>
        <translation>У принтеров, к которым исходный сервер предоставляет общий доступ, есть записи в каталоге, которые остались бы после него.</translation>
    </message>
    <message>
        <source>The source server is to be demoted, and printers are attached to it</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Уровень исходного сервера нужно понизить, и к нему подключены принтеры</translation>
    </message>
    <message>
        <source>Printers are attached to the source server</source>
        <extracomment>When the step is needed</extracomment>
        <translation>К исходному серверу подключены принтеры</translation>
    </message>
    <message>
        <source>Client computers look for printers that are gone.</source>
        <translation>Клиентские компьютеры ищут принтеры, которых больше нет.</translation>
    </message>
    <message>
        <source>No printQueue object of the source server is left in the directory</source>
        <translation>В каталоге не осталось объектов printQueue исходного сервера</translation>
    </message>
    <message>
        <source>Stop sharing the printers that are attached to the source server, and unplug them.</source>
        <translation>Отмените общий доступ к принтерам, подключенным к исходному серверу, и отсоедините их.</translation>
    </message>
    <message>
        <source>Make sure that no entries for them are left in the directory.</source>
        <translation>Убедитесь, что в каталоге не осталось их записей.</translation>
    </message>
    <message>
        <source>Attach the printers to the destination server and share them there.</source>
        <translation>Подключите принтеры к целевому серверу и откройте к ним общий доступ.</translation>
    </message>
    <message>
        <source>Printers of the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Принтеры исходного сервера</translation>
    </message>
    <message>
        <source>Move the source into a workgroup</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>Перевод исходного сервера в рабочую группу</translation>
    </message>
    <message>
        <source>The server leaves the domain while the domain can still take note of it.</source>
        <translation>Сервер выходит из домена, пока домен еще может это учесть.</translation>
    </message>
    <message>
        <source>The source server is to leave the network</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Исходный сервер должен быть удален из сети</translation>
    </message>
    <message>
        <source>Its account stays active in the directory.</source>
        <translation>Его учетная запись останется в каталоге активной.</translation>
    </message>
    <message>
        <source>The system properties of the source server show a workgroup</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>В свойствах системы исходного сервера указана рабочая группа</translation>
    </message>
    <message>
        <source>Wait for the restart after the demotion.</source>
        <translation>Дождитесь перезагрузки после понижения уровня.</translation>
    </message>
    <message>
        <source>Change the membership from the domain to a workgroup before you disconnect the server.</source>
        <translation>Прежде чем отключать сервер от сети, смените его членство с домена на рабочую группу.</translation>
    </message>
    <message>
        <source>Microsoft’s guide has no step for this, but takes the workgroup for granted in what follows.</source>
        <translation>В руководстве Microsoft такого шага нет, но дальше рабочая группа в нем подразумевается.</translation>
    </message>
    <message>
        <source>Delete the source’s account from the directory</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>Удаление учетной записи исходного сервера из каталога</translation>
    </message>
    <message>
        <source>Leftovers of the source server confuse replication and the analyzer of the last phase.</source>
        <translation>Остатки исходного сервера сбивают репликацию и анализатор последнего этапа.</translation>
    </message>
    <message>
        <source>The directory keeps a computer that does not exist.</source>
        <translation>В каталоге остается компьютер, которого нет.</translation>
    </message>
    <message>
        <source>The source server is in none of the three places</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Исходного сервера нет ни в одном из трех мест</translation>
    </message>
    <message>
        <source>In Active Directory Users and Computers open your domain &gt; Computers and delete the source server if it is there.</source>
        <translation>В оснастке «Active Directory — пользователи и компьютеры» откройте свой домен &gt; Computers и удалите исходный сервер, если он там есть.</translation>
    </message>
    <message>
        <source>Delete it from the organizational unit of the SBS computers as well.</source>
        <translation>Удалите его также из подразделения с компьютерами SBS.</translation>
    </message>
    <message>
        <source>If the domain has an organizational unit of SBS computers, delete it from there as well.</source>
        <translation>Если в домене есть подразделение с компьютерами SBS, удалите учетную запись и оттуда.</translation>
    </message>
    <message>
        <source>In Active Directory Sites and Services delete the source server if it is there.</source>
        <translation>В оснастке «Active Directory — сайты и службы» удалите исходный сервер, если он там есть.</translation>
    </message>
    <message>
        <source>Verify that the source server is gone from all three places.</source>
        <translation>Убедитесь, что исходного сервера больше нет ни в одном из трех мест.</translation>
    </message>
    <message>
        <source>Microsoft’s guide names only the computer account; the analyzer of phase 8 looks at all three places.</source>
        <translation>В руководстве Microsoft названа только учетная запись компьютера; анализатор на этапе 8 смотрит во все три места.</translation>
    </message>
    <message>
        <source>Source server out of the directory</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Исходный сервер удален из каталога</translation>
    </message>
    <message>
        <source>Move DHCP from the source to the router (SBS 2003)</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>Перенос DHCP с исходного сервера на маршрутизатор (SBS 2003)</translation>
    </message>
    <message>
        <source>When the source server is off, nobody else hands out addresses.</source>
        <translation>Когда исходный сервер выключен, адреса больше никто не выдает.</translation>
    </message>
    <message>
        <source>The source server runs DHCP, and it was not moved before</source>
        <extracomment>When the step is needed</extracomment>
        <translation>На исходном сервере работает DHCP, и раньше его не перенесли</translation>
    </message>
    <message>
        <source>The same address range as on the source server; exactly one DHCP server</source>
        <extracomment>Limits of the step</extracomment>
        <translation>Тот же диапазон адресов, что и на исходном сервере; ровно один DHCP-сервер</translation>
    </message>
    <message>
        <source>Client computers lose the network when their addresses expire.</source>
        <translation>Клиентские компьютеры теряют сеть, когда истекает срок аренды их адресов.</translation>
    </message>
    <message>
        <source>Only the router answers, the service is disabled on the source, and the destination keeps its address</source>
        <extracomment>The source: the source server; the destination: the destination server</extracomment>
        <translation>Отвечает только маршрутизатор, на исходном сервере служба отключена, а целевой сервер сохраняет свой адрес</translation>
    </message>
    <message>
        <source>Note the address range and the reservations of the DHCP Server role.</source>
        <translation>Запишите диапазон адресов и резервирования роли DHCP-сервера.</translation>
    </message>
    <message>
        <source>Open Services &gt; DHCP Server, set the startup type to “Disabled” and stop the service.</source>
        <translation>Откройте «Службы &gt; DHCP-сервер» (Services &gt; DHCP Server), задайте тип запуска «Отключено» (Disabled) и остановите службу.</translation>
    </message>
    <message>
        <source>Turn on DHCP on the router with the same address range.</source>
        <translation>Включите DHCP на маршрутизаторе с тем же диапазоном адресов.</translation>
    </message>
    <message>
        <source>Give the destination server a static address, or reserve its address on the router.</source>
        <translation>Задайте целевому серверу статический адрес или зарезервируйте его адрес на маршрутизаторе.</translation>
    </message>
    <message>
        <source>If its address changed all the same, correct the port forwarding.</source>
        <extracomment>Forward: let the router pass requests on to a server</extracomment>
        <translation>Если его адрес все же изменился, исправьте перенаправление портов.</translation>
    </message>
    <message>
        <source>Microsoft’s guide calls the service “Windows Server” here; it is “DHCP Server”.</source>
        <translation>В руководстве Microsoft эта служба названа «Windows Server»; правильно — «DHCP-сервер» (DHCP Server).</translation>
    </message>
    <message>
        <source>Microsoft’s order moves DHCP after the demotion; you may do it from phase 4 on, and must before the source server is switched off.</source>
        <translation>По руководству Microsoft DHCP переносится после понижения уровня; это можно сделать начиная с этапа 4, но обязательно до выключения исходного сервера.</translation>
    </message>
    <message>
        <source>Switch the source off and keep it</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>Выключение и хранение исходного сервера</translation>
    </message>
    <message>
        <source>If something is missing on the new server, the former one is the last place to find it.</source>
        <translation>Если на новом сервере чего-то не хватает, прежний — последнее место, где это можно найти.</translation>
    </message>
    <message>
        <source>Do not reformat it for at least one week</source>
        <translation>Не форматировать не меньше недели</translation>
    </message>
    <message>
        <source>The former server goes on running, though nobody looks after it any more.</source>
        <translation>Прежний сервер продолжает работать, хотя за ним больше никто не следит.</translation>
    </message>
    <message>
        <source>When the licence period ends, the source server shuts down by itself.</source>
        <translation>Когда закончится льготный период лицензии, исходный сервер выключится сам.</translation>
    </message>
    <message>
        <source>The source server no longer answers in the network</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Исходный сервер больше не отвечает в сети</translation>
    </message>
    <message>
        <source>Shut the source server down and disconnect it from the network.</source>
        <translation>Выключите исходный сервер и отключите его от сети.</translation>
    </message>
    <message>
        <source>Keep it unchanged for at least one week, until all data is known to be complete.</source>
        <translation>Храните его без изменений не меньше недели, пока не станет ясно, что все данные на месте.</translation>
    </message>
    <message>
        <source>Restart the destination</source>
        <extracomment>Title of a step; the destination: the destination server</extracomment>
        <translation>Перезагрузка целевого сервера</translation>
    </message>
    <message>
        <source>A restart shows that the new server works without the former one.</source>
        <translation>Перезагрузка показывает, что новый сервер работает без прежнего.</translation>
    </message>
    <message>
        <source>Services may keep looking for the source server.</source>
        <translation>Службы могут продолжать искать исходный сервер.</translation>
    </message>
    <message>
        <source>The last start of the destination server is later than the removal of the source server</source>
        <extracomment>Last: most recent</extracomment>
        <translation>Последний запуск целевого сервера был позже удаления исходного сервера</translation>
    </message>
    <message>
        <source>Restart the destination server after the source server is gone.</source>
        <translation>Перезагрузите целевой сервер, когда исходного сервера больше нет.</translation>
    </message>
    <message>
        <source>Reuse the old hardware</source>
        <extracomment>Title of a step</extracomment>
        <translation>Повторное использование старого оборудования</translation>
    </message>
    <message>
        <source>A demoted source server is not healthy enough to go on as it is.</source>
        <translation>После понижения уровня исходный сервер недостаточно работоспособен, чтобы оставлять его как есть.</translation>
    </message>
    <message>
        <source>The machine runs a new system, or is out of use</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Компьютер работает с новой системой или выведен из эксплуатации</translation>
    </message>
    <message>
        <source>Make sure that at least seven days have passed and that nobody misses any data.</source>
        <translation>Убедитесь, что прошло не меньше семи дней и ни у кого не пропали данные.</translation>
    </message>
    <message>
        <source>Reformat the disks and install a server system.</source>
        <translation>Отформатируйте диски и установите серверную систему.</translation>
    </message>
    <message>
        <source>Add the machine to the network as an additional server.</source>
        <translation>Добавьте компьютер в сеть как дополнительный сервер.</translation>
    </message>
    <message>
        <source>The migration can be signed off without this step.</source>
        <translation>Миграцию можно принять и без этого шага.</translation>
    </message>
    <message>
        <source>Force a policy update on all clients</source>
        <extracomment>Title of a step</extracomment>
        <translation>Принудительное обновление политик на всех клиентских компьютерах</translation>
    </message>
    <message>
        <source>Each client has to know the policies of the new server before the former one goes.</source>
        <translation>Каждый клиентский компьютер должен узнать политики нового сервера до ухода прежнего.</translation>
    </message>
    <message>
        <source>The source server is to be demoted</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Уровень исходного сервера нужно понизить</translation>
    </message>
    <message>
        <source>Client computers keep settings that point to the source server.</source>
        <translation>У клиентских компьютеров останутся параметры, указывающие на исходный сервер.</translation>
    </message>
    <message>
        <source>Confirmation for each client computer</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Подтверждение для каждого клиентского компьютера</translation>
    </message>
    <message>
        <source>Keep both servers connected while the client computers update.</source>
        <translation>Держите оба сервера подключенными, пока клиентские компьютеры обновляются.</translation>
    </message>
    <message>
        <source>Open an administrator command prompt on each client computer, update the policies and confirm a sign-out if asked.</source>
        <translation>На каждом клиентском компьютере откройте командную строку с правами администратора, обновите политики и при запросе подтвердите выход из системы.</translation>
    </message>
    <message>
        <source>Back up the destination server</source>
        <extracomment>Title of a step; gate: a point that may be passed only when its condition is met</extracomment>
        <translation>Резервное копирование целевого сервера</translation>
    </message>
    <message>
        <source>After the demotion the destination server is the only domain controller: without a backup of it, its loss is the loss of the domain.</source>
        <translation>После понижения уровня целевой сервер — единственный контроллер домена: без его резервной копии потерять его значит потерять домен.</translation>
    </message>
    <message>
        <source>If the destination server fails after the demotion, accounts, computers and policies of the domain are lost.</source>
        <translation>Если после понижения уровня целевой сервер выйдет из строя, учетные записи, компьютеры и политики домена будут потеряны.</translation>
    </message>
    <message>
        <source>Date and target of the backup, and the names of files that were restored from it</source>
        <translation>Дата и место резервной копии, имена восстановленных из нее файлов</translation>
    </message>
    <message>
        <source>Set up server backup in the Dashboard of the destination server, and start a backup that includes the system state.</source>
        <translation>Настройте резервное копирование сервера на панели мониторинга целевого сервера и запустите его с включением состояния системы.</translation>
    </message>
    <message>
        <source>Keep the backup on a disk that is not part of the destination server.</source>
        <translation>Храните резервную копию на диске, который не относится к целевому серверу.</translation>
    </message>
    <message>
        <source>Restore some files to another folder and compare them with their originals.</source>
        <translation>Восстановите несколько файлов в другую папку и сравните их с оригиналами.</translation>
    </message>
    <message>
        <source>Demote the source to a member server</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>Понижение уровня исходного сервера до рядового сервера</translation>
    </message>
    <message>
        <source>Only a demotion hands the directory over cleanly; simply switching the server off leaves its traces in the domain.</source>
        <translation>Только понижение уровня корректно передает каталог; если просто выключить сервер, в домене останутся его следы.</translation>
    </message>
    <message>
        <source>The domain keeps looking for a domain controller that is gone.</source>
        <translation>Домен продолжает искать контроллер домена, которого больше нет.</translation>
    </message>
    <message>
        <source>The directory holds no NTDS Settings object for the source server</source>
        <translation>В каталоге нет объекта NTDS Settings для исходного сервера</translation>
    </message>
    <message>
        <source>Make sure that data, redirected folders and mailboxes have left the source server.</source>
        <translation>Убедитесь, что на исходном сервере не осталось данных, перенаправленных папок и почтовых ящиков.</translation>
    </message>
    <message>
        <source>Make sure that data and redirected folders have left the source server.</source>
        <translation>Убедитесь, что на исходном сервере не осталось данных и перенаправленных папок.</translation>
    </message>
    <message>
        <source>Start the demotion and choose “Next” twice.</source>
        <translation>Запустите понижение уровня и дважды нажмите «Далее».</translation>
    </message>
    <message>
        <source>Leave the box “This server is the last domain controller in the domain” empty.</source>
        <translation>Не устанавливайте флажок «Этот сервер — последний контроллер домена в данном домене» (This server is the last domain controller in the domain).</translation>
    </message>
    <message>
        <source>Enter a password for the new local Administrator and choose “Next”.</source>
        <translation>Введите пароль нового локального администратора и нажмите «Далее».</translation>
    </message>
    <message>
        <source>On the page “Summary” choose “Next”, then “Finish”; the server restarts.</source>
        <translation>На странице «Сводка» (Summary) нажмите «Далее», затем «Готово»; сервер перезагрузится.</translation>
    </message>
    <message>
        <source>Clear the box “Active Directory Domain Services” and choose “Remove Features”.</source>
        <extracomment>Clear: remove the tick from a box</extracomment>
        <translation>Снимите флажок «Доменные службы Active Directory» (Active Directory Domain Services) и нажмите «Удалить компоненты» (Remove Features).</translation>
    </message>
    <message>
        <source>In the next window choose “Demote this domain controller”.</source>
        <translation>В следующем окне выберите «Понизить уровень этого контроллера домена» (Demote this domain controller).</translation>
    </message>
    <message>
        <source>On the page “Credentials” leave the box “Last domain controller in the domain” empty.</source>
        <translation>На странице «Учетные данные» (Credentials) не устанавливайте флажок «Последний контроллер домена в домене» (Last domain controller in the domain).</translation>
    </message>
    <message>
        <source>On the page “Warnings” tick “Proceed with removal”.</source>
        <translation>На странице «Предупреждения» (Warnings) установите флажок «Продолжить удаление» (Proceed with removal).</translation>
    </message>
    <message>
        <source>On the page “Removal Options” choose “Next”; if asked, enter a password for the new local Administrator.</source>
        <translation>На странице «Параметры удаления» (Removal Options) нажмите «Далее»; если появится запрос, введите пароль нового локального администратора.</translation>
    </message>
    <message>
        <source>On the page “Review Options” choose “Demote”; the server restarts by itself.</source>
        <translation>На странице «Просмотреть параметры» (Review Options) нажмите «Понизить уровень» (Demote); сервер перезагрузится сам.</translation>
    </message>
    <message>
        <source>Marking the server as the last domain controller would delete the domain.</source>
        <translation>Если отметить сервер как последний контроллер домена, домен будет удален.</translation>
    </message>
    <message>
        <source>The source server may also stay in the network, as a domain controller or as an additional server.</source>
        <translation>Исходный сервер может и остаться в сети — как контроллер домена или как дополнительный сервер.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for 2012 R2 mixes up the ways to demote: from Windows Server 2012 on the role is removed.</source>
        <translation>В руководстве Microsoft для 2012 R2 перепутаны способы понижения уровня: начиная с Windows Server 2012 удаляется роль.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for 2012 R2 mixes up the ways to demote: before Windows Server 2012 it is dcpromo.</source>
        <translation>В руководстве Microsoft для 2012 R2 перепутаны способы понижения уровня: до Windows Server 2012 это dcpromo.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for SBS 2003 does not mention Active Directory Certificate Services; if they are installed, remove them first.</source>
        <translation>В руководстве Microsoft для SBS 2003 не упомянуты службы сертификатов Active Directory; если они установлены, сначала удалите их.</translation>
    </message>
    <message>
        <source>Domain controllers that remain</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Остающиеся контроллеры домена</translation>
    </message>
    <message>
        <source>Source server demoted</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Уровень исходного сервера понижен</translation>
    </message>
    <message>
        <source>Directory of the destination server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Каталог целевого сервера</translation>
    </message>
    <message>
        <source>Ports of the destination server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Порты целевого сервера</translation>
    </message>
    <message>
        <source>Sign-in at the destination server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Вход на целевой сервер</translation>
    </message>
    <message>
        <source>Authorized DHCP servers</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Авторизованные DHCP-серверы</translation>
    </message>
    <message>
        <source>Users and computers</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Пользователи и компьютеры</translation>
    </message>
    <message>
        <source>Functional levels</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Режимы работы</translation>
    </message>
    <message>
        <source>DNS records of the domain</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Записи DNS домена</translation>
    </message>
    <message>
        <source>Replication between the servers</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Репликация между серверами</translation>
    </message>
    <message>
        <source>Operations master roles</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Роли хозяев операций</translation>
    </message>
    <message>
        <source>Schema version</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Версия схемы</translation>
    </message>
    <message>
        <source>Install the destination server in migration mode</source>
        <translation>Установка целевого сервера в режиме миграции</translation>
    </message>
    <message>
        <source>Install</source>
        <extracomment>Short name of phase 2 for the timeline; keep it under 24 characters</extracomment>
        <translation>Установка</translation>
    </message>
    <message>
        <source>Gate: preparation tool not older than two weeks</source>
        <extracomment>Title of a step; gate: a point that may be passed only when its condition is met</extracomment>
        <translation>Контрольная точка: запуску средства подготовки не больше двух недель</translation>
    </message>
    <message>
        <source>The installation is blocked when the last successful run of the preparation tool is too old.</source>
        <extracomment>Last: most recent</extracomment>
        <translation>Установка блокируется, если последний успешный запуск средства подготовки был слишком давно.</translation>
    </message>
    <message>
        <source>At most 14 days between the last successful run and the installation</source>
        <extracomment>Last: most recent</extracomment>
        <translation>Не больше 14 дней между последним успешным запуском и установкой</translation>
    </message>
    <message>
        <source>The installation stops halfway, and the tool has to be run again.</source>
        <translation>Установка остановится на полпути, и средство придется запускать снова.</translation>
    </message>
    <message>
        <source>Age of the last successful run on the day of the installation</source>
        <extracomment>Last: most recent</extracomment>
        <translation>Давность последнего успешного запуска в день установки</translation>
    </message>
    <message>
        <source>Compare the date of the last successful run with the planned day of the installation.</source>
        <extracomment>Last: most recent</extracomment>
        <translation>Сравните дату последнего успешного запуска с запланированным днем установки.</translation>
    </message>
    <message>
        <source>If more than 14 days lie between them, run the Migration Preparation Tool again.</source>
        <translation>Если между ними больше 14 дней, запустите средство подготовки миграции снова.</translation>
    </message>
    <message>
        <source>Age of the preparation tool’s run</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Давность запуска средства подготовки</translation>
    </message>
    <message>
        <source>Prepare the installation medium</source>
        <extracomment>Title of a step</extracomment>
        <translation>Подготовка установочного носителя</translation>
    </message>
    <message>
        <source>The new server starts from this medium, and a flash drive is faster than a disc.</source>
        <translation>С этого носителя запускается новый сервер, а USB-накопитель быстрее диска.</translation>
    </message>
    <message>
        <source>The medium starts a computer</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Компьютер загружается с носителя</translation>
    </message>
    <message>
        <source>Have Windows Server 2012 Essentials DVD1 ready, or make a bootable USB flash drive from the ISO file with the Windows 7 USB/DVD Download Tool.</source>
        <translation>Подготовьте DVD1 с Windows Server 2012 Essentials или создайте из ISO-файла загрузочный USB-накопитель с помощью Windows 7 USB/DVD Download Tool.</translation>
    </message>
    <message>
        <source>Check the processor: 64-bit, 1.4 GHz with one core or 1.3 GHz with several; 3.1 GHz with several is recommended.</source>
        <translation>Проверьте процессор: 64-разрядный, 1,4&#xa0;ГГц с одним ядром или 1,3&#xa0;ГГц с несколькими; рекомендуется 3,1&#xa0;ГГц с несколькими.</translation>
    </message>
    <message>
        <source>Check the memory: 2 GB, recommended 8 GB.</source>
        <translation>Проверьте память: 2&#xa0;ГБ, рекомендуется 8&#xa0;ГБ.</translation>
    </message>
    <message>
        <source>Check the disk: 160 GB with a system partition of 60 GB on C:.</source>
        <translation>Проверьте диск: 160&#xa0;ГБ с системным разделом 60&#xa0;ГБ на C:.</translation>
    </message>
    <message>
        <source>Check that exactly one network adapter is enabled, with Gigabit Ethernet and a cable to the router.</source>
        <translation>Проверьте, что включен ровно один сетевой адаптер, с Gigabit Ethernet и кабелем к маршрутизатору.</translation>
    </message>
    <message>
        <source>On a used machine, reformat and repartition the disks first.</source>
        <translation>На уже использовавшемся компьютере сначала заново разметьте и отформатируйте диски.</translation>
    </message>
    <message>
        <source>An answer file can be put on a USB flash drive; without one you enter the migration data in the wizard.</source>
        <translation>На USB-накопитель можно поместить файл ответов; без него данные миграции вводятся в мастере.</translation>
    </message>
    <message>
        <source>Start the destination from the medium</source>
        <extracomment>Title of a step; the destination: the destination server</extracomment>
        <translation>Запуск целевого сервера с носителя</translation>
    </message>
    <message>
        <source>Migration mode exists only in a new installation.</source>
        <translation>Режим миграции есть только при новой установке.</translation>
    </message>
    <message>
        <source>The setup of the new system runs</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Программа установки новой системы работает</translation>
    </message>
    <message>
        <source>Start the server and confirm with any key when it asks whether to start from CD or DVD.</source>
        <translation>Включите сервер и на вопрос о загрузке с CD или DVD нажмите любую клавишу.</translation>
    </message>
    <message>
        <source>If it does not start from the disc, put “DVD-ROM” first in the boot order of the BIOS.</source>
        <translation>Если он не загружается с диска, поставьте «DVD-ROM» первым в порядке загрузки BIOS.</translation>
    </message>
    <message>
        <source>Choose “New Installation”; some media show “Install now” instead.</source>
        <translation>Выберите «Новая установка» (New Installation); на некоторых носителях вместо этого показано «Установить» (Install now).</translation>
    </message>
    <message>
        <source>Media with “Install now” also ask for product key, licence, “Custom” and the disk; the goal is the same.</source>
        <translation>Носители с «Установить» (Install now) запрашивают также ключ продукта, лицензию, «Выборочная» (Custom) и диск; результат тот же.</translation>
    </message>
    <message>
        <source>Load disk drivers</source>
        <extracomment>Title of a step</extracomment>
        <translation>Загрузка драйверов диска</translation>
    </message>
    <message>
        <source>Setup can use only a disk that it sees.</source>
        <translation>Программа установки может использовать только тот диск, который видит.</translation>
    </message>
    <message>
        <source>An internal disk is missing from the list</source>
        <extracomment>When the step is needed</extracomment>
        <translation>В списке нет внутреннего диска</translation>
    </message>
    <message>
        <source>The system cannot be installed on this disk.</source>
        <translation>Систему нельзя установить на этот диск.</translation>
    </message>
    <message>
        <source>All internal disks are listed</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>В списке есть все внутренние диски</translation>
    </message>
    <message>
        <source>Choose “Load Drivers” (on some media “Load Driver”) and name the drivers of the disk controller.</source>
        <translation>Выберите «Загрузить драйверы» (Load Drivers, на некоторых носителях Load Driver) и укажите драйверы контроллера дисков.</translation>
    </message>
    <message>
        <source>Confirm erasing the primary disk and install</source>
        <extracomment>Title of a step</extracomment>
        <translation>Подтверждение стирания основного диска и установка</translation>
    </message>
    <message>
        <source>The new system takes the whole primary disk.</source>
        <translation>Новая система занимает весь основной диск.</translation>
    </message>
    <message>
        <source>The files of the new system are being copied</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Идет копирование файлов новой системы</translation>
    </message>
    <message>
        <source>Make sure that nothing on the primary disk of this machine is still needed.</source>
        <translation>Убедитесь, что на основном диске этого компьютера нет ничего нужного.</translation>
    </message>
    <message>
        <source>Tick the box that all data on the primary disk will be deleted, and choose “Install”.</source>
        <translation>Установите флажок, подтверждающий удаление всех данных на основном диске, и нажмите «Установить» (Install).</translation>
    </message>
    <message>
        <source>This destroys everything on the primary disk of the destination server.</source>
        <translation>При этом уничтожается все, что есть на основном диске целевого сервера.</translation>
    </message>
    <message>
        <source>Media with “Install now” show no such box; there you choose “Custom” and the disk.</source>
        <translation>На носителях с «Установить» (Install now) такого флажка нет; выберите «Выборочная» (Custom) и диск.</translation>
    </message>
    <message>
        <source>Check date, time and time zone in the wizard</source>
        <extracomment>Title of a step</extracomment>
        <translation>Проверка даты, времени и часового пояса в мастере</translation>
    </message>
    <message>
        <source>The new server can join the domain only when its clock agrees with that of the source server.</source>
        <translation>Новый сервер может присоединиться к домену, только если его часы совпадают с часами исходного сервера.</translation>
    </message>
    <message>
        <source>At most 5 minutes from the source server; same date; same time zone</source>
        <translation>Не больше 5 минут расхождения с исходным сервером; та же дата; тот же часовой пояс</translation>
    </message>
    <message>
        <source>The installation may fail when it joins the domain.</source>
        <translation>При присоединении к домену установка может завершиться ошибкой.</translation>
    </message>
    <message>
        <source>A measured difference of less than 5 minutes, and date and time zone confirmed</source>
        <translation>Измеренное расхождение меньше 5 минут, дата и часовой пояс подтверждены</translation>
    </message>
    <message>
        <source>On the page “Verify the date and time settings” set date, time and time zone like those of the source server.</source>
        <translation>На странице «Проверка параметров даты и времени» (Verify the date and time settings) задайте дату, время и часовой пояс, как на исходном сервере.</translation>
    </message>
    <message>
        <source>In a virtual machine use the time zone of the host.</source>
        <translation>На виртуальной машине используйте часовой пояс узла.</translation>
    </message>
    <message>
        <source>Under Hyper-V turn off the time synchronization with the host, or use the time zone of the host.</source>
        <translation>В Hyper-V отключите синхронизацию времени с узлом или используйте часовой пояс узла.</translation>
    </message>
    <message>
        <source>Choose the migration mode</source>
        <extracomment>Title of a step</extracomment>
        <translation>Выбор режима миграции</translation>
    </message>
    <message>
        <source>Only this mode joins the existing domain and takes over its roles.</source>
        <translation>Только в этом режиме сервер присоединяется к существующему домену и принимает его роли.</translation>
    </message>
    <message>
        <source>Server name: up to 15 characters; administrator account: up to 19 characters; password: at least 8 characters</source>
        <translation>Имя сервера: до 15 символов; учетная запись администратора: до 19 символов; пароль: не менее 8 символов</translation>
    </message>
    <message>
        <source>The server starts a domain of its own and has to be installed again.</source>
        <translation>Сервер создаст собственный домен, и его придется устанавливать заново.</translation>
    </message>
    <message>
        <source>The wizard shows the source domain and goes on</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Мастер показывает исходный домен и продолжает работу</translation>
    </message>
    <message>
        <source>On the page “Choose server installation mode” choose “Server migration”.</source>
        <translation>На странице «Выбор режима установки сервера» (Choose server installation mode) выберите «Миграция сервера» (Server migration).</translation>
    </message>
    <message>
        <source>Enter the source domain, the source server and the administrator account of the migration.</source>
        <translation>Введите исходный домен, исходный сервер и учетную запись администратора миграции.</translation>
    </message>
    <message>
        <source>Choose a unique server name of letters, digits and hyphens, not digits only, and with no hyphen in front.</source>
        <translation>Выберите уникальное имя сервера из букв, цифр и дефисов, не только из цифр и без дефиса в начале.</translation>
    </message>
    <message>
        <source>Choose an account name other than the two that are reserved.</source>
        <translation>Выберите имя учетной записи, не совпадающее с двумя зарезервированными.</translation>
    </message>
    <message>
        <source>Choose a password with characters of three of the four classes: capital letters, small letters, digits and signs.</source>
        <translation>Выберите пароль с символами из трех классов из четырех: прописные буквы, строчные буквы, цифры и знаки.</translation>
    </message>
    <message>
        <source>The server name and the internal domain name cannot be changed after this step.</source>
        <translation>После этого шага имя сервера и внутреннее имя домена изменить нельзя.</translation>
    </message>
    <message>
        <source>Microsoft’s guide speaks of an answer file here; with or without one, the wizard asks for the same data.</source>
        <translation>В руководстве Microsoft здесь говорится о файле ответов; с ним или без него мастер запрашивает те же данные.</translation>
    </message>
    <message>
        <source>Wait for the success message</source>
        <extracomment>Title of a step</extracomment>
        <translation>Ожидание сообщения об успехе</translation>
    </message>
    <message>
        <source>An interrupted configuration leaves a half-made domain controller behind.</source>
        <translation>Прерванная настройка оставляет после себя недоделанный контроллер домена.</translation>
    </message>
    <message>
        <source>The next steps meet a server that is not ready.</source>
        <translation>Следующие шаги столкнутся с неготовым сервером.</translation>
    </message>
    <message>
        <source>The message “Your server is successfully migrated”</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Сообщение «Миграция сервера успешно выполнена» (Your server is successfully migrated)</translation>
    </message>
    <message>
        <source>Leave the server alone: no restart by hand, no unplugged cable, no restart of the router.</source>
        <translation>Не трогайте сервер: не перезагружайте вручную, не отсоединяйте кабель, не перезагружайте маршрутизатор.</translation>
    </message>
    <message>
        <source>If you need the desktop meanwhile, unlock it as the built-in administrator with an empty password.</source>
        <translation>Если тем временем понадобится рабочий стол, разблокируйте его от имени встроенного администратора с пустым паролем.</translation>
    </message>
    <message>
        <source>Wait for “Your server is successfully migrated” and choose “Close”.</source>
        <translation>Дождитесь сообщения «Миграция сервера успешно выполнена» (Your server is successfully migrated) и нажмите «Закрыть».</translation>
    </message>
    <message>
        <source>Expect about 30 minutes for the system and about 30 minutes for the configuration on the smallest hardware.</source>
        <translation>На самом слабом оборудовании рассчитывайте примерно на 30 минут для системы и примерно на 30 минут для настройки.</translation>
    </message>
    <message>
        <source>The server restarts and signs in by itself with the administrator account of the migration.</source>
        <translation>Сервер перезагружается и сам входит под учетной записью администратора миграции.</translation>
    </message>
    <message>
        <source>Gate: confirm what the wizard did</source>
        <extracomment>Title of a step; gate: a point that may be passed only when its condition is met</extracomment>
        <translation>Контрольная точка: подтверждение работы мастера</translation>
    </message>
    <message>
        <source>Everything that follows relies on the new server being the domain controller that holds all roles.</source>
        <translation>Все дальнейшее опирается на то, что новый сервер — контроллер домена, владеющий всеми ролями.</translation>
    </message>
    <message>
        <source>Only one server with Windows Server 2012 Essentials after the migration; it is a domain controller and holds the roles</source>
        <translation>После миграции только один сервер с Windows Server 2012 Essentials; он контроллер домена и владеет ролями</translation>
    </message>
    <message>
        <source>Only one server with Windows Server 2012 Essentials in the network; it is a domain controller and holds the roles</source>
        <translation>В сети только один сервер с Windows Server 2012 Essentials; он контроллер домена и владеет ролями</translation>
    </message>
    <message>
        <source>A role that stayed on the source server is lost when the source server goes.</source>
        <translation>Роль, оставшаяся на исходном сервере, теряется вместе с исходным сервером.</translation>
    </message>
    <message>
        <source>Schema version 56, all five operations master roles and a ready global catalog on the destination server</source>
        <translation>Версия схемы 56, все пять ролей хозяев операций и готовый глобальный каталог на целевом сервере</translation>
    </message>
    <message>
        <source>Check that the destination server has joined the domain as a domain controller.</source>
        <translation>Проверьте, что целевой сервер присоединен к домену как контроллер домена.</translation>
    </message>
    <message>
        <source>Check that it holds the five operations master (FSMO) roles and is a global catalog.</source>
        <translation>Проверьте, что он владеет пятью ролями хозяев операций (FSMO) и является сервером глобального каталога.</translation>
    </message>
    <message>
        <source>Check that it is the site licensing server.</source>
        <translation>Проверьте, что он сервер лицензирования сайта.</translation>
    </message>
    <message>
        <source>Check that the schema has version 56 on both servers.</source>
        <translation>Проверьте, что версия схемы на обоих серверах — 56.</translation>
    </message>
    <message>
        <source>Check that the destination server does not hand out addresses by DHCP.</source>
        <translation>Проверьте, что целевой сервер не выдает адреса по DHCP.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for SBS 2003 does not list the schema update among the wizard’s tasks; it has to be there all the same.</source>
        <translation>В руководстве Microsoft для SBS 2003 обновление схемы не названо среди задач мастера; тем не менее оно должно быть.</translation>
    </message>
    <message>
        <source>Microsoft’s guide does not list the schema update as a task of the wizard; it has to be there all the same.</source>
        <translation>В руководстве Microsoft обновление схемы не названо задачей мастера; тем не менее оно должно быть.</translation>
    </message>
    <message>
        <source>Microsoft’s guide does not list the schema update; check it all the same, though the source has version 56.</source>
        <extracomment>The source: the source server</extracomment>
        <translation>В руководстве Microsoft обновление схемы не названо; тем не менее проверьте его, хотя на исходном сервере версия 56.</translation>
    </message>
    <message>
        <source>The guide says that the product does not use the DHCP Server role, yet setup may switch it on when the router does not offer DHCP.</source>
        <translation>В руководстве сказано, что продукт не использует роль DHCP-сервера, однако программа установки может включить ее, если маршрутизатор не предоставляет DHCP.</translation>
    </message>
    <message>
        <source>The guide says the DHCP Server role is not used by default; setup may switch it on without DHCP on the router.</source>
        <translation>В руководстве сказано, что роль DHCP-сервера по умолчанию не используется; программа установки может включить ее, если на маршрутизаторе нет DHCP.</translation>
    </message>
    <message>
        <source>Setup may switch on the DHCP Server role when the router does not offer DHCP.</source>
        <translation>Программа установки может включить роль DHCP-сервера, если маршрутизатор не предоставляет DHCP.</translation>
    </message>
    <message>
        <source>The guide for Windows Server 2008 Foundation sets no period of 21 days; the source server may stay.</source>
        <translation>В руководстве для Windows Server 2008 Foundation нет периода в 21 день; исходный сервер может остаться.</translation>
    </message>
    <message>
        <source>System of the destination server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Система целевого сервера</translation>
    </message>
    <message>
        <source>Destination as domain controller</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Целевой сервер как контроллер домена</translation>
    </message>
    <message>
        <source>Destination as global catalog</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Целевой сервер как глобальный каталог</translation>
    </message>
    <message>
        <source>Site licensing server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Сервер лицензирования сайта</translation>
    </message>
    <message>
        <source>Only one Essentials server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Только один сервер Essentials</translation>
    </message>
    <message>
        <source>Start the 21-day countdown</source>
        <extracomment>Title of a step</extracomment>
        <translation>Запуск отсчета 21 дня</translation>
    </message>
    <message>
        <source>The licence tolerates both servers in one network only for a limited time.</source>
        <translation>Лицензия допускает оба сервера в одной сети только ограниченное время.</translation>
    </message>
    <message>
        <source>Source server out of the network within 21 days, or 7 days until update KB943494 is proven on it; after its demotion 7 days or the rest of the 21, whichever is less</source>
        <translation>Исходный сервер удален из сети в течение 21 дня или в течение 7 дней, пока на нем не доказано обновление KB943494; после понижения его уровня — 7 дней или остаток от 21 дня, смотря что меньше</translation>
    </message>
    <message>
        <source>Source server out of the network within 21 days</source>
        <extracomment>Limit of a step</extracomment>
        <translation>Исходный сервер удален из сети в течение 21 дня</translation>
    </message>
    <message>
        <source>When the period ends, the source server shuts down.</source>
        <translation>Когда период заканчивается, исходный сервер выключается.</translation>
    </message>
    <message>
        <source>The day on which the destination server became a domain controller, and the last day of the period</source>
        <extracomment>Last: final</extracomment>
        <translation>День, когда целевой сервер стал контроллером домена, и последний день периода</translation>
    </message>
    <message>
        <source>Count from the day on which the destination server became a domain controller.</source>
        <translation>Считайте со дня, когда целевой сервер стал контроллером домена.</translation>
    </message>
    <message>
        <source>Find out whether update KB943494 is installed on the source server.</source>
        <translation>Выясните, установлено ли на исходном сервере обновление KB943494.</translation>
    </message>
    <message>
        <source>Plan the removal of the source server for a day within the period: 21 days with the update, 7 days without it.</source>
        <translation>Запланируйте удаление исходного сервера на день в пределах периода: 21 день с обновлением, 7 дней без него.</translation>
    </message>
    <message>
        <source>Plan the removal of the source server for a day within the 21 days.</source>
        <translation>Запланируйте удаление исходного сервера на день в пределах 21 дня.</translation>
    </message>
    <message>
        <source>Tell the customer about the last day.</source>
        <extracomment>Last: final</extracomment>
        <translation>Сообщите заказчику последний день.</translation>
    </message>
    <message>
        <source>Until the source server is gone, the event log gets one licensing error a day (FSMO Role Check, licensing policy).</source>
        <extracomment>Log: the event log of Windows</extracomment>
        <translation>Пока исходный сервер не удален, в журнале событий появляется одна ошибка лицензирования в день (FSMO Role Check, licensing policy).</translation>
    </message>
    <message>
        <source>The message demands the PDC emulator and domain naming roles of an Essentials server; the source has lost them.</source>
        <extracomment>The source: the source server</extracomment>
        <translation>Сообщение требует от сервера Essentials роли эмулятора PDC и хозяина именования доменов; исходный сервер их уже лишился.</translation>
    </message>
    <message>
        <source>The message demands that the Essentials server holds the PDC emulator and domain naming roles.</source>
        <translation>Сообщение требует, чтобы сервер Essentials владел ролями эмулятора PDC и хозяина именования доменов.</translation>
    </message>
    <message>
        <source>The text of that event names a “Management Server” and says that “this server” shuts down; it is the source server that does.</source>
        <translation>В тексте этого события говорится о «сервере управления» (Management Server) и о том, что выключится «этот сервер» (this server); на самом деле выключится исходный сервер.</translation>
    </message>
    <message>
        <source>The guides give several starting points for the 21 days; the earliest one is used here.</source>
        <translation>В руководствах названо несколько начальных точек для 21 дня; здесь используется самая ранняя.</translation>
    </message>
    <message>
        <source>Time left for the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Оставшееся время исходного сервера</translation>
    </message>
    <message>
        <source>Check the new domain controller</source>
        <extracomment>Title of a step</extracomment>
        <translation>Проверка нового контроллера домена</translation>
    </message>
    <message>
        <source>Client computers will rely on it, so its faults have to go before they are connected.</source>
        <translation>Клиентские компьютеры будут опираться на него, поэтому его неисправности нужно устранить до их подключения.</translation>
    </message>
    <message>
        <source>Client computers will rely on it alone, so its faults have to go while the source server is still there.</source>
        <translation>Клиентские компьютеры будут опираться только на него, поэтому его неисправности нужно устранить, пока исходный сервер еще есть.</translation>
    </message>
    <message>
        <source>Faults of the new domain controller come up when the client computers rely on it.</source>
        <translation>Неисправности нового контроллера домена проявятся, когда на него будут опираться клиентские компьютеры.</translation>
    </message>
    <message>
        <source>Faults of the new domain controller come up after the source server is gone.</source>
        <translation>Неисправности нового контроллера домена проявятся, когда исходного сервера уже не будет.</translation>
    </message>
    <message>
        <source>Output of the tools without open errors</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Вывод средств диагностики без нерешенных ошибок</translation>
    </message>
    <message>
        <source>Test the new domain controller.</source>
        <translation>Проверьте новый контроллер домена.</translation>
    </message>
    <message>
        <source>Test the replication in both directions.</source>
        <translation>Проверьте репликацию в обоих направлениях.</translation>
    </message>
    <message>
        <source>Test the network on the source server.</source>
        <translation>Проверьте сеть на исходном сервере.</translation>
    </message>
    <message>
        <source>Correct everything that the tools report before you go on.</source>
        <translation>Прежде чем продолжать, исправьте все, о чем сообщают средства диагностики.</translation>
    </message>
    <message>
        <source>Microsoft’s guide recommends Netdiag for the new server too; it does not exist there, only on Windows Server 2003.</source>
        <translation>В руководстве Microsoft и для нового сервера рекомендуется Netdiag; там его нет, он есть только в Windows Server 2003.</translation>
    </message>
    <message>
        <source>Microsoft’s guide also recommends Netdiag; neither server has it, and the tools named here are enough.</source>
        <translation>В руководстве Microsoft рекомендуется также Netdiag; его нет ни на одном из серверов, и средств, названных здесь, достаточно.</translation>
    </message>
    <message>
        <source>Build the second Exchange server</source>
        <extracomment>Title of a step</extracomment>
        <translation>Создание второго сервера Exchange</translation>
    </message>
    <message>
        <source>The mailboxes need their new home before Exchange leaves the source server.</source>
        <extracomment>Home for e-mail: the system that hosts the mailboxes</extracomment>
        <translation>Почтовым ящикам нужно новое место, прежде чем Exchange покинет исходный сервер.</translation>
    </message>
    <message>
        <source>Exchange on premises is the chosen home for e-mail</source>
        <extracomment>When the step is needed; home for e-mail: the system that hosts the mailboxes</extracomment>
        <translation>Новым местом для электронной почты выбран локальный Exchange</translation>
    </message>
    <message>
        <source>The mailboxes stay on the source server and keep it from being demoted.</source>
        <translation>Почтовые ящики остаются на исходном сервере и не дают понизить его уровень.</translation>
    </message>
    <message>
        <source>The new Exchange server sends and receives mail</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Новый сервер Exchange отправляет и получает почту</translation>
    </message>
    <message>
        <source>Install Exchange on a second server that is a member of the domain.</source>
        <translation>Установите Exchange на второй сервер, являющийся членом домена.</translation>
    </message>
    <message>
        <source>Integrate it with the destination server.</source>
        <translation>Настройте его интеграцию с целевым сервером.</translation>
    </message>
    <message>
        <source>Finish the move of the mailboxes before the source server is demoted.</source>
        <translation>Завершите перенос почтовых ящиков до понижения уровня исходного сервера.</translation>
    </message>
    <message>
        <source>Turn on Office 365 integration</source>
        <extracomment>Title of a step</extracomment>
        <translation>Включение интеграции с Office 365</translation>
    </message>
    <message>
        <source>With it the Dashboard manages the online accounts together with those of the domain.</source>
        <translation>С ней панель мониторинга управляет облачными учетными записями вместе с учетными записями домена.</translation>
    </message>
    <message>
        <source>Office 365 is the chosen home for e-mail</source>
        <extracomment>When the step is needed; home for e-mail: the system that hosts the mailboxes</extracomment>
        <translation>Новым местом для электронной почты выбран Office 365</translation>
    </message>
    <message>
        <source>Online accounts and passwords have to be maintained separately by hand.</source>
        <translation>Облачные учетные записи и пароли придется вести отдельно вручную.</translation>
    </message>
    <message>
        <source>The Dashboard shows the Office 365 subscription</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>На панели мониторинга видна подписка на Office 365</translation>
    </message>
    <message>
        <source>Open the Dashboard, start the Office 365 integration and complete its wizard.</source>
        <translation>Откройте панель мониторинга, запустите интеграцию с Office 365 и пройдите ее мастер до конца.</translation>
    </message>
    <message>
        <source>The guide for 2012 R2 demands that Exchange is removed from the source when the integration is used; this one leaves it open, so settle it with the customer.</source>
        <extracomment>The source: the source server</extracomment>
        <translation>Руководство для 2012 R2 требует удалить Exchange с исходного сервера, если используется интеграция; это руководство оставляет вопрос открытым, поэтому решите его с заказчиком.</translation>
    </message>
    <message>
        <source>Join computers to the new network</source>
        <translation>Присоединение компьютеров к новой сети</translation>
    </message>
    <message>
        <source>Join computers</source>
        <extracomment>Short name of phase 3 for the timeline; keep it under 24 characters</extracomment>
        <translation>Присоединение ПК</translation>
    </message>
    <message>
        <source>Uninstall the old Connector software</source>
        <extracomment>Title of a step</extracomment>
        <translation>Удаление старой программы Connector</translation>
    </message>
    <message>
        <source>A client computer can be connected to only one Essentials server at a time.</source>
        <translation>Клиентский компьютер можно подключить одновременно только к одному серверу Essentials.</translation>
    </message>
    <message>
        <source>The client computer is joined to the source server with Connector software</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Клиентский компьютер подключен к исходному серверу с помощью программы Connector</translation>
    </message>
    <message>
        <source>The client computer cannot be connected to the destination server.</source>
        <translation>Клиентский компьютер не удастся подключить к целевому серверу.</translation>
    </message>
    <message>
        <source>“Programs and Features” no longer lists the old Connector</source>
        <extracomment>What proves that the step is done; the label in quotation marks is a page of Windows</extracomment>
        <translation>В списке «Программы и компоненты» (Programs and Features) больше нет старой программы Connector</translation>
    </message>
    <message>
        <source>Open Control Panel &gt; Programs and Features on each client computer that is connected to the source server.</source>
        <translation>На каждом клиентском компьютере, подключенном к исходному серверу, откройте «Панель управления &gt; Программы и компоненты» (Programs and Features).</translation>
    </message>
    <message>
        <source>Uninstall the Connector software of the source server.</source>
        <translation>Удалите программу Connector исходного сервера.</translation>
    </message>
    <message>
        <source>Uninstall “Windows Small Business Server 2011 Essentials Connector”.</source>
        <extracomment>The name in quotation marks is a program in the list of Windows</extracomment>
        <translation>Удалите программу «Windows Small Business Server 2011 Essentials Connector».</translation>
    </message>
    <message>
        <source>Uninstall “Windows Server 2012 Connector”.</source>
        <extracomment>The name in quotation marks is a program in the list of Windows</extracomment>
        <translation>Удалите программу «Windows Server 2012 Connector».</translation>
    </message>
    <message>
        <source>Connect each client to the destination</source>
        <extracomment>Title of a step; the destination: the destination server</extracomment>
        <translation>Подключение каждого клиентского компьютера к целевому серверу</translation>
    </message>
    <message>
        <source>The Connector lists the computer in the Dashboard, backs it up and watches its health.</source>
        <translation>Connector вносит компьютер в список на панели мониторинга, создает его резервные копии и следит за его работоспособностью.</translation>
    </message>
    <message>
        <source>Windows 7, Windows 8 or Mac OS X 10.5 to 10.8; 1.4 GHz, 1 GB of memory, 1 GB of free space; name up to 15 characters</source>
        <translation>Windows 7, Windows 8 или Mac OS X 10.5–10.8; 1,4&#xa0;ГГц, 1&#xa0;ГБ памяти, 1&#xa0;ГБ свободного места; имя до 15 символов</translation>
    </message>
    <message>
        <source>The computer has neither backup nor Remote Web Access.</source>
        <translation>У компьютера нет ни резервного копирования, ни удаленного веб-доступа.</translation>
    </message>
    <message>
        <source>The computer is listed in the Dashboard, and the Connector is installed</source>
        <translation>Компьютер есть на панели мониторинга, и на нем установлен Connector</translation>
    </message>
    <message>
        <source>Check that the computer has an NTFS boot partition, .NET Framework 4.5, the right time and an address in the server’s subnet.</source>
        <translation>Проверьте, что на компьютере есть загрузочный раздел NTFS, .NET Framework 4.5, правильное время и адрес из подсети сервера.</translation>
    </message>
    <message>
        <source>Check that the name of the computer has only ASCII characters and no underscore.</source>
        <translation>Проверьте, что в имени компьютера только символы ASCII и нет подчеркивания.</translation>
    </message>
    <message>
        <source>On a computer with several accounts sign in with the one whose documents and settings are to be kept.</source>
        <translation>На компьютере с несколькими учетными записями войдите под той, документы и параметры которой нужно сохранить.</translation>
    </message>
    <message>
        <source>Open this address with the name of the destination server in a browser.</source>
        <translation>Откройте в браузере этот адрес с именем целевого сервера.</translation>
    </message>
    <message>
        <source>Install the Windows Server Connector as on a new computer, whether the computer is in the domain already or not.</source>
        <translation>Установите Windows Server Connector как на новом компьютере, независимо от того, присоединен ли компьютер уже к домену.</translation>
    </message>
    <message>
        <source>Windows XP and Windows Vista are not supported by the Connector; leave out those that are in the domain already.</source>
        <translation>Connector не поддерживает Windows XP и Windows Vista; пропустите такие компьютеры, если они уже в домене.</translation>
    </message>
    <message>
        <source>Home editions of Windows cannot join a domain.</source>
        <translation>Домашние выпуски Windows нельзя присоединить к домену.</translation>
    </message>
    <message>
        <source>Systems of the computers</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Системы компьютеров</translation>
    </message>
    <message>
        <source>Check that clients take Group Policy from the destination</source>
        <extracomment>Title of a step; the destination: the destination server</extracomment>
        <translation>Проверка получения групповой политики клиентскими компьютерами с целевого сервера</translation>
    </message>
    <message>
        <source>A client that still reads its policies from the source loses them with it.</source>
        <extracomment>The source: the source server</extracomment>
        <translation>Клиентский компьютер, который все еще получает политики с исходного сервера, потеряет их вместе с ним.</translation>
    </message>
    <message>
        <source>The source had custom Group Policy, such as folder redirection</source>
        <extracomment>When the step is needed</extracomment>
        <translation>На исходном сервере была своя групповая политика, например перенаправление папок</translation>
    </message>
    <message>
        <source>Policies and redirected folders keep pointing to the source server.</source>
        <translation>Политики и перенаправленные папки продолжают указывать на исходный сервер.</translation>
    </message>
    <message>
        <source>Output of the command that names the destination server</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Вывод команды, в котором указан целевой сервер</translation>
    </message>
    <message>
        <source>Keep both servers running meanwhile.</source>
        <translation>Держите в это время оба сервера включенными.</translation>
    </message>
    <message>
        <source>Open a command prompt on each client computer and show the applied policies.</source>
        <translation>На каждом клиентском компьютере откройте командную строку и выведите примененные политики.</translation>
    </message>
    <message>
        <source>Check that this line names the destination server, for example “DestinationSrv.Domain.local”.</source>
        <translation>Проверьте, что в этой строке (по-русски «Групповая политика была применена с:») указан целевой сервер, например «DestinationSrv.Domain.local».</translation>
    </message>
    <message>
        <source>Ignore the line “Domain Type”: it shows a year of Windows that says nothing about the migration.</source>
        <translation>Не обращайте внимания на строку «Тип домена» (Domain Type): в ней указан год выпуска Windows, который ничего не говорит о миграции.</translation>
    </message>
    <message>
        <source>Refresh Group Policy</source>
        <extracomment>Title of a step</extracomment>
        <translation>Обновление групповой политики</translation>
    </message>
    <message>
        <source>A refresh lets the client look for its domain controller again.</source>
        <translation>При обновлении клиентский компьютер заново ищет свой контроллер домена.</translation>
    </message>
    <message>
        <source>The output does not name the destination server</source>
        <extracomment>When the step is needed</extracomment>
        <translation>В выводе не указан целевой сервер</translation>
    </message>
    <message>
        <source>The repeated check names the destination server</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>При повторной проверке указан целевой сервер</translation>
    </message>
    <message>
        <source>Refresh the policies on the client computer.</source>
        <translation>Обновите политики на клиентском компьютере.</translation>
    </message>
    <message>
        <source>Check the source of the policies again.</source>
        <extracomment>Source: the server that the policies come from</extracomment>
        <translation>Снова проверьте, откуда берутся политики.</translation>
    </message>
    <message>
        <source>Find out why policy fails</source>
        <extracomment>Title of a step</extracomment>
        <translation>Выяснение причины сбоя политики</translation>
    </message>
    <message>
        <source>The failing policy names its own error.</source>
        <translation>Политика, которая дает сбой, сама указывает свою ошибку.</translation>
    </message>
    <message>
        <source>The output still does not name the destination server after the refresh</source>
        <translation>После обновления в выводе все еще не указан целевой сервер</translation>
    </message>
    <message>
        <source>The error is found and corrected</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Ошибка найдена и исправлена</translation>
    </message>
    <message>
        <source>Show the resulting set of policies on the client computer.</source>
        <translation>Откройте результирующую политику на клиентском компьютере.</translation>
    </message>
    <message>
        <source>Expand the tree to the node marked with an X and choose “View Error” from its context menu.</source>
        <translation>Разверните дерево до узла, отмеченного знаком X, и выберите в его контекстном меню «Просмотр ошибки» (View Error).</translation>
    </message>
    <message>
        <source>Correct the error and check the source of the policies again.</source>
        <extracomment>Source: the server that the policies come from</extracomment>
        <translation>Исправьте ошибку и снова проверьте, откуда берутся политики.</translation>
    </message>
    <message>
        <source>Move DHCP from the source to the router</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>Перенос DHCP с исходного сервера на маршрутизатор</translation>
    </message>
    <message>
        <source>The destination server does not take over DHCP, and two DHCP servers disturb each other.</source>
        <translation>Целевой сервер не принимает DHCP, а два DHCP-сервера мешают друг другу.</translation>
    </message>
    <message>
        <source>The source server runs DHCP</source>
        <extracomment>When the step is needed</extracomment>
        <translation>На исходном сервере работает DHCP</translation>
    </message>
    <message>
        <source>If the address of the destination server changed all the same, correct the port forwarding.</source>
        <extracomment>Forward: let the router pass requests on to a server</extracomment>
        <translation>Если адрес целевого сервера все же изменился, исправьте перенаправление портов.</translation>
    </message>
    <message>
        <source>With another range and no fixed address, the router may give the destination server a different address.</source>
        <translation>При другом диапазоне и без постоянного адреса маршрутизатор может дать целевому серверу другой адрес.</translation>
    </message>
    <message>
        <source>Phase 1 of Microsoft’s guide advises to wait until the source server goes; you may, but only until it is switched off.</source>
        <translation>На этапе 1 руководство Microsoft советует подождать до ухода исходного сервера; это можно, но только до его выключения.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for this product has no such step, but a source server with DHCP needs it all the same.</source>
        <translation>В руководстве Microsoft для этого продукта такого шага нет, но исходному серверу с DHCP он все равно нужен.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for this product speaks of moving DHCP but has no step for it; it is as for other products.</source>
        <translation>В руководстве Microsoft для этого продукта говорится о переносе DHCP, но шага для этого нет; он такой же, как для других продуктов.</translation>
    </message>
    <message>
        <source>Configure the network with Set up Anywhere Access</source>
        <extracomment>Title of a step</extracomment>
        <translation>Настройка сети с помощью мастера повсеместного доступа</translation>
    </message>
    <message>
        <source>The wizard sets up the router and the domain name for access from outside.</source>
        <translation>Мастер настраивает маршрутизатор и доменное имя для доступа извне.</translation>
    </message>
    <message>
        <source>Nobody reaches the new server from outside.</source>
        <translation>Новый сервер недоступен извне.</translation>
    </message>
    <message>
        <source>The Dashboard shows Anywhere Access as configured</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>На панели мониторинга «Повсеместный доступ» (Anywhere Access) показан как настроенный</translation>
    </message>
    <message>
        <source>Open Home &gt; SETUP &gt; Set up Anywhere Access in the Dashboard.</source>
        <translation>На панели мониторинга откройте «Главная &gt; УСТАНОВКА &gt; Настроить повсеместный доступ» (Home &gt; SETUP &gt; Set up Anywhere Access).</translation>
    </message>
    <message>
        <source>Choose “Click to configure Anywhere Access” and complete the wizard.</source>
        <translation>Выберите «Щелкните, чтобы настроить повсеместный доступ» (Click to configure Anywhere Access) и пройдите мастер до конца.</translation>
    </message>
    <message>
        <source>If DHCP moves to the router in this phase, move it before you start the wizard.</source>
        <translation>Если на этом этапе DHCP переносится на маршрутизатор, перенесите его до запуска мастера.</translation>
    </message>
    <message>
        <source>Forward the ports by hand</source>
        <extracomment>Title of a step; forward: let the router pass requests on to a server</extracomment>
        <translation>Перенаправление портов вручную</translation>
    </message>
    <message>
        <source>The wizard can set up only a router that lets itself be set up by UPnP.</source>
        <translation>Мастер может настроить только маршрутизатор, который настраивается по UPnP.</translation>
    </message>
    <message>
        <source>The router has no UPnP, or it is off</source>
        <extracomment>When the step is needed</extracomment>
        <translation>У маршрутизатора нет UPnP, или функция выключена</translation>
    </message>
    <message>
        <source>TCP 80 (HTTP) and 443 (HTTPS) to the destination server; TCP 25 (SMTP) to another server with Exchange, if there is one</source>
        <translation>TCP 80 (HTTP) и 443 (HTTPS) на целевой сервер; TCP 25 (SMTP) на другой сервер с Exchange, если он есть</translation>
    </message>
    <message>
        <source>TCP 80 (HTTP) and 443 (HTTPS) to the destination server</source>
        <extracomment>Limits of the step</extracomment>
        <translation>TCP 80 (HTTP) и 443 (HTTPS) на целевой сервер</translation>
    </message>
    <message>
        <source>Requests from outside end at the router.</source>
        <translation>Запросы извне не проходят дальше маршрутизатора.</translation>
    </message>
    <message>
        <source>The ports answer from outside the network</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Порты отвечают на запросы из-за пределов сети</translation>
    </message>
    <message>
        <source>Forward TCP 80 and TCP 443 to the destination server.</source>
        <extracomment>Forward: let the router pass requests on to a server</extracomment>
        <translation>Перенаправьте TCP 80 и TCP 443 на целевой сервер.</translation>
    </message>
    <message>
        <source>If there is another server with Exchange, forward TCP 25 to it.</source>
        <translation>Если есть другой сервер с Exchange, перенаправьте на него TCP 25.</translation>
    </message>
    <message>
        <source>A yellow warning sign beside the router in the wizard can mean that UPnP is missing.</source>
        <translation>Желтый предупреждающий знак у маршрутизатора в мастере может означать, что UPnP нет.</translation>
    </message>
    <message>
        <source>Import user accounts missing in the Dashboard</source>
        <extracomment>Title of a step</extracomment>
        <translation>Импорт учетных записей пользователей, которых нет на панели мониторинга</translation>
    </message>
    <message>
        <source>Accounts come over by themselves, except those whose properties do not meet the requirements.</source>
        <translation>Учетные записи переходят сами, кроме тех, свойства которых не отвечают требованиям.</translation>
    </message>
    <message>
        <source>The account works, but the Dashboard cannot manage it.</source>
        <translation>Учетная запись работает, но управлять ею с панели мониторинга нельзя.</translation>
    </message>
    <message>
        <source>Every enabled account of a person is listed under Users in the Dashboard</source>
        <translation>Каждая включенная учетная запись человека есть на панели мониторинга в разделе «Пользователи» (Users)</translation>
    </message>
    <message>
        <source>Compare the user accounts of the domain with the list under Users in the Dashboard.</source>
        <translation>Сравните учетные записи пользователей домена со списком в разделе «Пользователи» (Users) на панели мониторинга.</translation>
    </message>
    <message>
        <source>Open Windows PowerShell as an administrator and import each missing account.</source>
        <translation>Откройте Windows PowerShell от имени администратора и импортируйте каждую недостающую учетную запись.</translation>
    </message>
    <message>
        <source>The guides never list these requirements, so go by the accounts that are missing.</source>
        <translation>В руководствах эти требования нигде не перечислены, поэтому исходите из того, каких учетных записей не хватает.</translation>
    </message>
    <message>
        <source>The guides never list these requirements, nor agree if some or all must be unmet; go by the missing accounts.</source>
        <translation>В руководствах эти требования нигде не перечислены, а сами руководства расходятся в том, достаточно ли невыполнения некоторых из них или должны быть не выполнены все; исходите из того, каких учетных записей не хватает.</translation>
    </message>
    <message>
        <source>The link to this task in Microsoft’s guide leads into the guide for SBS 2003; the content is the same.</source>
        <translation>Ссылка на эту задачу в руководстве Microsoft ведет в руководство для SBS 2003; содержание то же.</translation>
    </message>
    <message>
        <source>Remove the SBS 2003 logon script from user accounts</source>
        <extracomment>Title of a step</extracomment>
        <translation>Удаление сценария входа SBS 2003 из учетных записей пользователей</translation>
    </message>
    <message>
        <source>The script belongs to the former server and does nothing useful any more.</source>
        <translation>Сценарий относится к прежнему серверу и больше не делает ничего полезного.</translation>
    </message>
    <message>
        <source>Users wait at every sign-in for a script of a server that is gone.</source>
        <translation>При каждом входе пользователи ждут сценарий сервера, которого больше нет.</translation>
    </message>
    <message>
        <source>The attribute scriptPath is empty for all users</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Атрибут scriptPath пуст у всех пользователей</translation>
    </message>
    <message>
        <source>If the script was modified, rename it first, so that the changes are kept.</source>
        <translation>Если сценарий был изменен, сначала переименуйте его, чтобы сохранить изменения.</translation>
    </message>
    <message>
        <source>In Active Directory Users and Computers open Properties &gt; Profile of each user and empty “Logon script”.</source>
        <translation>В оснастке «Active Directory — пользователи и компьютеры» откройте «Свойства &gt; Профиль» (Properties &gt; Profile) каждого пользователя и очистите поле «Сценарий входа» (Logon script).</translation>
    </message>
    <message>
        <source>Only accounts made with the “Add New Users Wizard” have the script.</source>
        <translation>Сценарий есть только у учетных записей, созданных с помощью «Мастера добавления пользователей» (Add New Users Wizard).</translation>
    </message>
    <message>
        <source>Logon script of SBS 2003</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Сценарий входа SBS 2003</translation>
    </message>
    <message>
        <source>Assign computers to users for Remote Web Access</source>
        <extracomment>Title of a step</extracomment>
        <translation>Назначение компьютеров пользователям для удаленного веб-доступа</translation>
    </message>
    <message>
        <source>SBS 2003 showed all computers to everybody; the new server shows only those that are assigned.</source>
        <translation>SBS 2003 показывал всем все компьютеры; новый сервер показывает только назначенные.</translation>
    </message>
    <message>
        <source>SBS 2008 showed all computers to everybody; the new server shows only those that are assigned.</source>
        <translation>SBS 2008 показывал всем все компьютеры; новый сервер показывает только назначенные.</translation>
    </message>
    <message>
        <source>SBS 2011 Standard showed all computers to everybody; the new server shows only those that are assigned.</source>
        <translation>SBS 2011 Standard показывал всем все компьютеры; новый сервер показывает только назначенные.</translation>
    </message>
    <message>
        <source>In Remote Web Access, the new server shows each user only the computers that are assigned.</source>
        <translation>При удаленном веб-доступе новый сервер показывает каждому пользователю только назначенные ему компьютеры.</translation>
    </message>
    <message>
        <source>Users do not see their computers in Remote Web Access.</source>
        <translation>Пользователи не видят своих компьютеров при удаленном веб-доступе.</translation>
    </message>
    <message>
        <source>Each user sees their own computer in Remote Web Access</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Каждый пользователь видит свой компьютер при удаленном веб-доступе</translation>
    </message>
    <message>
        <source>In the Dashboard open Users, the account, and then “View the account properties”.</source>
        <translation>На панели мониторинга откройте «Пользователи» (Users), учетную запись, а затем «Просмотр свойств учетной записи» (View the account properties).</translation>
    </message>
    <message>
        <source>On the tab “Anywhere Access” tick “Allow Remote Web Access and access to web services applications”.</source>
        <translation>На вкладке «Повсеместный доступ» (Anywhere Access) установите флажок «Разрешить удаленный веб-доступ и доступ к приложениям веб-служб» (Allow Remote Web Access and access to web services applications).</translation>
    </message>
    <message>
        <source>Tick “Shared Folders”, “Computers” and “Homepage links”, and choose “Apply”.</source>
        <translation>Установите флажки «Общие папки» (Shared Folders), «Компьютеры» (Computers) и «Ссылки на домашней странице» (Homepage links) и нажмите «Применить».</translation>
    </message>
    <message>
        <source>On the tab “Computer access” tick the computers of the user.</source>
        <translation>На вкладке «Доступ к компьютеру» (Computer access) установите флажки компьютеров пользователя.</translation>
    </message>
    <message>
        <source>Repeat this for each user; nothing has to be done on the client computers.</source>
        <translation>Повторите это для каждого пользователя; на клиентских компьютерах ничего делать не нужно.</translation>
    </message>
    <message>
        <source>If the first new user made after the migration does not work, delete that user and create it again.</source>
        <translation>Если учетная запись первого нового пользователя, созданного после миграции, не работает, удалите этого пользователя и создайте снова.</translation>
    </message>
    <message>
        <source>The overview of Microsoft’s guide puts this step among the post-migration tasks; it belongs here.</source>
        <translation>В обзоре руководства Microsoft этот шаг отнесен к задачам после миграции; его место здесь.</translation>
    </message>
    <message>
        <source>The overview of Microsoft’s guide puts this step in phase 7; it belongs here.</source>
        <translation>В обзоре руководства Microsoft этот шаг отнесен к этапу 7; его место здесь.</translation>
    </message>
    <message>
        <source>Move settings and data to the destination server</source>
        <translation>Перенос параметров и данных на целевой сервер</translation>
    </message>
    <message>
        <source>Move settings and data</source>
        <extracomment>Short name of phase 4 for the timeline; keep it under 24 characters</extracomment>
        <translation>Перенос данных</translation>
    </message>
    <message>
        <source>Delete the old SBS Group Policy objects</source>
        <extracomment>Title of a step</extracomment>
        <translation>Удаление старых объектов групповой политики SBS</translation>
    </message>
    <message>
        <source>They conflict with those of the destination server, which cover all of their settings.</source>
        <translation>Они конфликтуют с объектами целевого сервера, которые охватывают все их параметры.</translation>
    </message>
    <message>
        <source>Two sets of policies contradict each other.</source>
        <translation>Два набора политик противоречат друг другу.</translation>
    </message>
    <message>
        <source>None of the names exists under CN=Policies,CN=System</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Ни одного из этих имен нет в CN=Policies,CN=System</translation>
    </message>
    <message>
        <source>Open Server Management &gt; Advanced Management &gt; Group Policy Management &gt; Forest &gt; Domains, your domain, and then Group Policy Objects.</source>
        <translation>Откройте «Управление сервером &gt; Расширенное управление &gt; Управление групповой политикой &gt; Лес &gt; Домены» (Server Management &gt; Advanced Management &gt; Group Policy Management &gt; Forest &gt; Domains), свой домен, а затем «Объекты групповой политики» (Group Policy Objects).</translation>
    </message>
    <message>
        <source>Open Group Policy Management &gt; Forest &gt; Domains, your domain, and then Group Policy Objects.</source>
        <translation>Откройте «Управление групповой политикой &gt; Лес &gt; Домены» (Group Policy Management &gt; Forest &gt; Domains), свой домен, а затем «Объекты групповой политики» (Group Policy Objects).</translation>
    </message>
    <message>
        <source>Save a copy of each object that was modified.</source>
        <translation>Сохраните копию каждого измененного объекта.</translation>
    </message>
    <message>
        <source>Delete each of these objects that exists.</source>
        <translation>Удалите каждый из этих объектов, который существует.</translation>
    </message>
    <message>
        <source>With the R2 release, delete these as well.</source>
        <translation>Для выпуска R2 удалите также эти.</translation>
    </message>
    <message>
        <source>Delete these as well if they exist.</source>
        <translation>Удалите также эти, если они существуют.</translation>
    </message>
    <message>
        <source>Delete also the other objects whose names begin with “Small Business Server”, “Windows SBS” or “Update Services”.</source>
        <translation>Удалите и другие объекты, имена которых начинаются с «Small Business Server», «Windows SBS» или «Update Services».</translation>
    </message>
    <message>
        <source>Set the password policy in the Dashboard and keep strong passwords.</source>
        <translation>Задайте политику паролей на панели мониторинга и оставьте требование надежных паролей.</translation>
    </message>
    <message>
        <source>The password policy is now stored in the Default Domain Policy and no longer in an SBS object.</source>
        <translation>Политика паролей теперь хранится в Default Domain Policy, а не в объекте SBS.</translation>
    </message>
    <message>
        <source>On your server a name may have a hyphen instead of a dash, or “Policies” instead of “Policy”.</source>
        <translation>На вашем сервере в имени может быть дефис вместо тире или «Policies» вместо «Policy».</translation>
    </message>
    <message>
        <source>Keep the object that redirects folders; it is deleted in phase 5, after the new policy is enabled.</source>
        <translation>Оставьте объект, который перенаправляет папки; он удаляется на этапе 5, после включения новой политики.</translation>
    </message>
    <message>
        <source>Microsoft’s guide lists names of SBS 2003 and of an “SBS 2008 R2” that never existed; go by how the names begin.</source>
        <translation>В руководстве Microsoft перечислены имена SBS 2003 и никогда не существовавшей «SBS 2008 R2»; исходите из того, как имена начинаются.</translation>
    </message>
    <message>
        <source>Microsoft’s guide goes through “Server Management &gt; Advanced Management”, as in SBS 2003; open the console itself.</source>
        <translation>В руководстве Microsoft путь идет через «Управление сервером &gt; Расширенное управление» (Server Management &gt; Advanced Management), как в SBS 2003; откройте саму консоль.</translation>
    </message>
    <message>
        <source>Old SBS Group Policy objects</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Старые объекты групповой политики SBS</translation>
    </message>
    <message>
        <source>Links of Group Policy objects</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Связи объектов групповой политики</translation>
    </message>
    <message>
        <source>Password policy of the domain</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Политика паролей домена</translation>
    </message>
    <message>
        <source>Delete the old WMI filters</source>
        <extracomment>Title of a step</extracomment>
        <translation>Удаление старых фильтров WMI</translation>
    </message>
    <message>
        <source>They belong to the deleted policies and nothing uses them any more.</source>
        <translation>Они относятся к удаленным политикам, и больше их ничто не использует.</translation>
    </message>
    <message>
        <source>Filters without a policy remain in the directory.</source>
        <translation>В каталоге остаются фильтры без политик.</translation>
    </message>
    <message>
        <source>No such msWMI-Som object is left in the directory</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>В каталоге не осталось таких объектов msWMI-Som</translation>
    </message>
    <message>
        <source>Open Server Manager &gt; Features &gt; Group Policy Management, your domain, and then WMI Filters.</source>
        <translation>Откройте «Диспетчер серверов &gt; Компоненты &gt; Управление групповой политикой» (Server Manager &gt; Features &gt; Group Policy Management), свой домен, а затем «Фильтры WMI» (WMI Filters).</translation>
    </message>
    <message>
        <source>In the same console open WMI Filters.</source>
        <translation>В той же консоли откройте «Фильтры WMI» (WMI Filters).</translation>
    </message>
    <message>
        <source>Delete these two filters.</source>
        <translation>Удалите эти два фильтра.</translation>
    </message>
    <message>
        <source>Delete these two filters if they exist.</source>
        <translation>Удалите эти два фильтра, если они существуют.</translation>
    </message>
    <message>
        <source>Delete also the filters whose names begin with “Windows SBS”.</source>
        <translation>Удалите также фильтры, имена которых начинаются с «Windows SBS».</translation>
    </message>
    <message>
        <source>Delete each of these three filters that exists.</source>
        <translation>Удалите каждый из этих трех фильтров, который существует.</translation>
    </message>
    <message>
        <source>Microsoft’s guide speaks of three filters, but SBS 2003 has these two.</source>
        <translation>В руководстве Microsoft говорится о трех фильтрах, но в SBS 2003 есть эти два.</translation>
    </message>
    <message>
        <source>Microsoft’s guide speaks of three filters but names only these two, which are those of SBS 2003.</source>
        <translation>В руководстве Microsoft говорится о трех фильтрах, но названы только эти два — фильтры SBS 2003.</translation>
    </message>
    <message>
        <source>Old WMI filters</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Старые фильтры WMI</translation>
    </message>
    <message>
        <source>List the shared folders and rebuild their structure</source>
        <extracomment>Title of a step</extracomment>
        <translation>Составление списка общих папок и воссоздание их структуры</translation>
    </message>
    <message>
        <source>What is not on the list is not copied, and is lost with the source server.</source>
        <translation>Чего нет в списке, то не копируется и пропадает вместе с исходным сервером.</translation>
    </message>
    <message>
        <source>The shared folders do not stay on the source server</source>
        <extracomment>When the step is needed; the shared folders of the source server that is replaced</extracomment>
        <translation>Общие папки не остаются на исходном сервере</translation>
    </message>
    <message>
        <source>Shared folders are forgotten, or end in the wrong place.</source>
        <translation>Общие папки будут забыты или окажутся не там.</translation>
    </message>
    <message>
        <source>A list of all shares with their permissions, and a matching folder for each on the destination server</source>
        <extracomment>Share: a shared folder</extracomment>
        <translation>Список всех общих ресурсов с их разрешениями и подходящая папка для каждого на целевом сервере</translation>
    </message>
    <message>
        <source>List the shares of the source server with their permissions.</source>
        <extracomment>Share: a shared folder</extracomment>
        <translation>Составьте список общих ресурсов исходного сервера с их разрешениями.</translation>
    </message>
    <message>
        <source>Create or adapt matching folders and shares on the destination server.</source>
        <translation>Создайте или приспособьте подходящие папки и общие ресурсы на целевом сервере.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for Foundation makes the copy optional, because the source server may stay in the network.</source>
        <translation>В руководстве Microsoft для Foundation копирование необязательно, потому что исходный сервер может остаться в сети.</translation>
    </message>
    <message>
        <source>The contents list of this part of Microsoft’s guide links into the guide for SBS 2008; read the part itself.</source>
        <translation>Оглавление этой части руководства Microsoft ссылается на руководство для SBS 2008; читайте саму часть.</translation>
    </message>
    <message>
        <source>Compare sizes with free space</source>
        <extracomment>Title of a step</extracomment>
        <translation>Сравнение размеров со свободным местом</translation>
    </message>
    <message>
        <source>A copy that runs out of space stops in the middle.</source>
        <translation>Копирование, которому не хватает места, останавливается посередине.</translation>
    </message>
    <message>
        <source>The copy fails when the disk is full.</source>
        <translation>Копирование завершается ошибкой, когда диск заполнен.</translation>
    </message>
    <message>
        <source>Size of each folder and free space of the drive that receives it</source>
        <translation>Размер каждой папки и свободное место на диске, куда она копируется</translation>
    </message>
    <message>
        <source>Determine the size of each folder on the source server.</source>
        <translation>Определите размер каждой папки на исходном сервере.</translation>
    </message>
    <message>
        <source>Make sure that the destination server has room for all of them.</source>
        <translation>Убедитесь, что на целевом сервере хватит места для всех.</translation>
    </message>
    <message>
        <source>Make the source shares read-only</source>
        <extracomment>Title of a step; share: a shared folder; the source: the source server</extracomment>
        <translation>Перевод общих ресурсов исходного сервера в режим только чтения</translation>
    </message>
    <message>
        <source>Whatever users save during the copy would stay behind.</source>
        <translation>Все, что пользователи сохранят во время копирования, осталось бы на старом месте.</translation>
    </message>
    <message>
        <source>Late changes on the source server are lost.</source>
        <translation>Поздние изменения на исходном сервере теряются.</translation>
    </message>
    <message>
        <source>No user can save a file in the shares of the source server</source>
        <extracomment>What proves that the step is done; share: a shared folder</extracomment>
        <translation>Ни один пользователь не может сохранить файл в общих ресурсах исходного сервера</translation>
    </message>
    <message>
        <source>Tell the users when the shared folders become read-only.</source>
        <translation>Сообщите пользователям, когда общие папки станут доступны только для чтения.</translation>
    </message>
    <message>
        <source>Set the permissions of each share to read-only for all users.</source>
        <extracomment>Share: a shared folder</extracomment>
        <translation>Задайте для каждого общего ресурса разрешения только на чтение для всех пользователей.</translation>
    </message>
    <message>
        <source>Copy every share</source>
        <extracomment>Title of a step; share: a shared folder</extracomment>
        <translation>Копирование каждого общего ресурса</translation>
    </message>
    <message>
        <source>The command copies the data together with its permissions, owners and times.</source>
        <translation>Команда копирует данные вместе с их разрешениями, владельцами и временем.</translation>
    </message>
    <message>
        <source>The data stays on the source server and goes with it.</source>
        <translation>Данные остаются на исходном сервере и исчезают вместе с ним.</translation>
    </message>
    <message>
        <source>A log for each share with 0 in the column FAILED for Dirs and Files, and an exit code below 8</source>
        <extracomment>Share: a shared folder; log: the file in which the copy command writes its results</extracomment>
        <translation>Журнал для каждого общего ресурса с 0 в столбце «СБОЙ» (FAILED) для каталогов (Dirs) и файлов (Files), а также код выхода меньше 8</translation>
    </message>
    <message>
        <source>Sign in to the destination server as a domain administrator.</source>
        <translation>Войдите на целевой сервер как администратор домена.</translation>
    </message>
    <message>
        <source>Run this command for each share, with your names and a log file of its own for each share.</source>
        <extracomment>Share: a shared folder; log: the file in which the copy command writes its results</extracomment>
        <translation>Выполните эту команду для каждого общего ресурса, подставив свои имена и указав для каждого отдельный файл журнала.</translation>
    </message>
    <message>
        <source>Read each log: the column FAILED must show 0 for Dirs and Files.</source>
        <extracomment>Log: the file in which the copy command writes its results</extracomment>
        <translation>Прочитайте каждый журнал: в столбце «СБОЙ» (FAILED) для каталогов (Dirs) и файлов (Files) должен стоять 0.</translation>
    </message>
    <message>
        <source>/E takes subfolders, empty ones too; /B reads past missing permissions; /COPY:DATSOU takes data, attributes, times, security, owner and auditing.</source>
        <translation>/E берет вложенные папки, в том числе пустые; /B читает, несмотря на недостающие разрешения; /COPY:DATSOU берет данные, атрибуты, время, безопасность, владельца и аудит.</translation>
    </message>
    <message>
        <source>Microsoft’s guide uses one log for all shares, but /LOG overwrites it each time; change the file name, or append with /LOG+.</source>
        <extracomment>Share: a shared folder; log: the file in which the copy command writes its results</extracomment>
        <translation>В руководстве Microsoft один журнал для всех общих ресурсов, но /LOG каждый раз перезаписывает его; меняйте имя файла или дописывайте с помощью /LOG+.</translation>
    </message>
    <message>
        <source>Microsoft’s command line lacks the space between the source and the destination argument; it is correct here.</source>
        <translation>В командной строке Microsoft нет пробела между аргументами источника и назначения; здесь она правильная.</translation>
    </message>
    <message>
        <source>Microsoft’s command line has spaces inside the network paths; it is correct here.</source>
        <translation>В командной строке Microsoft есть пробелы внутри сетевых путей; здесь она правильная.</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Прежде чем начать</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>Short name of the part before phase 1, for the timeline</extracomment>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Read the whole procedure before starting</source>
        <extracomment>Title of a step</extracomment>
        <translation>Чтение всей процедуры до начала</translation>
    </message>
    <message>
        <source>A migration takes days, and some deadlines start long before you notice them.</source>
        <translation>Миграция занимает дни, и некоторые сроки начинаются задолго до того, как вы их заметите.</translation>
    </message>
    <message>
        <source>Confirmation by the technician</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Подтверждение технического специалиста</translation>
    </message>
    <message>
        <source>Read the titles, limits and conditions of all eight phases once.</source>
        <translation>Прочитайте один раз названия, пределы и условия всех восьми этапов.</translation>
    </message>
    <message>
        <source>Make sure that the new server has 64-bit hardware, because there is no 32-bit edition of the new system.</source>
        <translation>Убедитесь, что у нового сервера 64-разрядное оборудование: 32-разрядного выпуска новой системы нет.</translation>
    </message>
    <message>
        <source>Plan a day for the removal of the source server: it has to be gone at the latest 21 days after the installation, or 7 days without update KB943494.</source>
        <translation>Запланируйте день удаления исходного сервера: он должен быть убран не позднее чем через 21 день после установки или через 7 дней без обновления KB943494.</translation>
    </message>
    <message>
        <source>Plan the day on which the source server goes: at the latest 21 days after the installation.</source>
        <translation>Запланируйте день, когда исходный сервер будет убран: не позднее чем через 21 день после установки.</translation>
    </message>
    <message>
        <source>Decide whether the source server stays: as a domain controller or additional server it may, without a deadline.</source>
        <translation>Решите, останется ли исходный сервер: как контроллер домена или дополнительный сервер он может остаться без ограничения срока.</translation>
    </message>
    <message>
        <source>Microsoft collects further tools and help for this migration under its short link 217520.</source>
        <translation>Другие средства и справку по этой миграции Microsoft собирает по короткой ссылке 217520.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for this product has seven phases; folder redirection is added for servers that redirect folders.</source>
        <translation>В руководстве Microsoft для этого продукта семь этапов; перенаправление папок добавлено для серверов, которые перенаправляют папки.</translation>
    </message>
    <message>
        <source>Microsoft’s guide lists the Migration Preparation Tool; it is not needed, as the schema is at version 56 already.</source>
        <translation>В руководстве Microsoft указано средство подготовки миграции; оно не нужно, потому что версия схемы уже 56.</translation>
    </message>
    <message>
        <source>How to get an administrator command prompt</source>
        <extracomment>Title of a step</extracomment>
        <translation>Открытие командной строки с правами администратора</translation>
    </message>
    <message>
        <source>Many commands of this guide change nothing, or fail, without administrator rights.</source>
        <translation>Многие команды этого руководства без прав администратора ничего не меняют или завершаются ошибкой.</translation>
    </message>
    <message>
        <source>Sign in to the source server as an administrator, open Start &gt; Run and enter this command.</source>
        <translation>Войдите на исходный сервер как администратор, откройте «Пуск &gt; Выполнить» (Start &gt; Run) и введите эту команду.</translation>
    </message>
    <message>
        <source>On the source server type this command on the Start screen and choose “Run as administrator” for it.</source>
        <translation>На исходном сервере введите эту команду на начальном экране и выберите для нее «Запуск от имени администратора» (Run as administrator).</translation>
    </message>
    <message>
        <source>On the source server type this command in the search box of Start and choose “Run as administrator” for it.</source>
        <translation>На исходном сервере введите эту команду в поле поиска меню «Пуск» и выберите для нее «Запуск от имени администратора» (Run as administrator).</translation>
    </message>
    <message>
        <source>On the destination server type the same command on the Start screen and choose “Run as administrator” for the result.</source>
        <translation>На целевом сервере введите ту же команду на начальном экране и выберите для результата «Запуск от имени администратора» (Run as administrator).</translation>
    </message>
    <message>
        <source>Microsoft’s guide uses the search box and “Run as administrator” on the source; Windows Server 2003 has neither.</source>
        <extracomment>The source: the source server</extracomment>
        <translation>В руководстве Microsoft на исходном сервере используются поле поиска и «Запуск от имени администратора» (Run as administrator); в Windows Server 2003 нет ни того, ни другого.</translation>
    </message>
    <message>
        <source>Perform post-migration tasks</source>
        <translation>Выполнение задач после миграции</translation>
    </message>
    <message>
        <source>Post-migration tasks</source>
        <extracomment>Short name of phase 7 for the timeline; keep it under 24 characters</extracomment>
        <translation>После миграции</translation>
    </message>
    <message>
        <source>Remove DNS entries of the source</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>Удаление записей DNS исходного сервера</translation>
    </message>
    <message>
        <source>Entries of a server that is gone slow down every name that is looked up through them.</source>
        <translation>Записи сервера, которого больше нет, замедляют разрешение каждого имени, которое ищется через них.</translation>
    </message>
    <message>
        <source>Name resolution waits for a server that never answers.</source>
        <translation>Разрешение имен ждет ответа от сервера, который никогда не отвечает.</translation>
    </message>
    <message>
        <source>No name server, forwarder or other record has the name or the address of the source server</source>
        <translation>Ни в серверах имен, ни в серверах пересылки, ни в других записях нет имени или адреса исходного сервера</translation>
    </message>
    <message>
        <source>In DNS Manager open the properties of the server and remove the source server from “Forwarders”.</source>
        <translation>В диспетчере DNS откройте свойства сервера и удалите исходный сервер с вкладки «Серверы пересылки» (Forwarders).</translation>
    </message>
    <message>
        <source>Open the properties of each forward lookup zone and remove the source server from “Name Servers”.</source>
        <translation>Откройте свойства каждой зоны прямого просмотра и удалите исходный сервер с вкладки «Серверы имен» (Name Servers).</translation>
    </message>
    <message>
        <source>Do the same for each reverse lookup zone.</source>
        <translation>Сделайте то же для каждой зоны обратного просмотра.</translation>
    </message>
    <message>
        <source>Leave these entries alone while the source server stays in the network, because they are needed.</source>
        <translation>Не трогайте эти записи, пока исходный сервер остается в сети: они нужны.</translation>
    </message>
    <message>
        <source>Name servers of the zones</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Серверы имен зон</translation>
    </message>
    <message>
        <source>DNS records of the former controller</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Записи DNS прежнего контроллера</translation>
    </message>
    <message>
        <source>Share the application data folders</source>
        <extracomment>Title of a step</extracomment>
        <translation>Открытие общего доступа к папкам данных приложений</translation>
    </message>
    <message>
        <source>Copied data of line-of-business and other applications is of use only when its users reach it.</source>
        <translation>Скопированные данные бизнес-приложений и других приложений полезны, только если у пользователей есть к ним доступ.</translation>
    </message>
    <message>
        <source>Applications do not find their data.</source>
        <translation>Приложения не находят своих данных.</translation>
    </message>
    <message>
        <source>The folders are listed in the Dashboard under Storage</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Папки есть на панели мониторинга в разделе «Хранилище» (Storage)</translation>
    </message>
    <message>
        <source>Set the share permissions of each folder of application data.</source>
        <translation>Задайте разрешения общего ресурса для каждой папки данных приложений.</translation>
    </message>
    <message>
        <source>Set the NTFS permissions of each of these folders.</source>
        <translation>Задайте разрешения NTFS для каждой из этих папок.</translation>
    </message>
    <message>
        <source>Check that the folders appear in the Dashboard under Storage.</source>
        <translation>Проверьте, что папки появились на панели мониторинга в разделе «Хранилище» (Storage).</translation>
    </message>
    <message>
        <source>Change drive mappings in logon scripts</source>
        <extracomment>Title of a step</extracomment>
        <translation>Изменение подключения дисков в сценариях входа</translation>
    </message>
    <message>
        <source>A mapping to the source server fails at every sign-in.</source>
        <translation>Подключение к исходному серверу при каждом входе завершается ошибкой.</translation>
    </message>
    <message>
        <source>A logon script maps drives to the source server</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Сценарий входа подключает диски исходного сервера</translation>
    </message>
    <message>
        <source>Users miss their network drives.</source>
        <translation>У пользователей пропадают сетевые диски.</translation>
    </message>
    <message>
        <source>No script contains the name of the source server</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Ни в одном сценарии нет имени исходного сервера</translation>
    </message>
    <message>
        <source>Search the scripts in the share NETLOGON for the name of the source server.</source>
        <extracomment>Share: a shared folder</extracomment>
        <translation>Найдите в сценариях общего ресурса NETLOGON имя исходного сервера.</translation>
    </message>
    <message>
        <source>Point each mapping to the matching share of the destination server.</source>
        <extracomment>Share: a shared folder</extracomment>
        <translation>Направьте каждое подключение на соответствующий общий ресурс целевого сервера.</translation>
    </message>
    <message>
        <source>References in the directory</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Ссылки в каталоге</translation>
    </message>
    <message>
        <source>Remove the ISA proxy settings from clients</source>
        <extracomment>Title of a step</extracomment>
        <translation>Удаление параметров прокси-сервера ISA с клиентских компьютеров</translation>
    </message>
    <message>
        <source>The client computers still send web requests to the proxy that left with the source server.</source>
        <translation>Клиентские компьютеры все еще отправляют веб-запросы прокси-серверу, который исчез вместе с исходным сервером.</translation>
    </message>
    <message>
        <source>The source was SBS 2003 Premium with Internet Security and Acceleration (ISA) Server</source>
        <translation>На исходном сервере была система SBS 2003 Premium с Internet Security and Acceleration (ISA) Server</translation>
    </message>
    <message>
        <source>Port 80 for a new proxy</source>
        <translation>Порт 80 для нового прокси-сервера</translation>
    </message>
    <message>
        <source>Client computers have no access to the web.</source>
        <translation>У клиентских компьютеров нет доступа к Интернету.</translation>
    </message>
    <message>
        <source>Each client computer opens a web page</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Каждый клиентский компьютер открывает веб-страницу</translation>
    </message>
    <message>
        <source>Uninstall the Microsoft Firewall Client.</source>
        <translation>Удалите Microsoft Firewall Client.</translation>
    </message>
    <message>
        <source>In Internet Explorer open Tools &gt; Internet Options &gt; Connections &gt; LAN Settings.</source>
        <translation>В Internet Explorer откройте «Сервис &gt; Свойства обозревателя &gt; Подключения &gt; Настройка сети» (Tools &gt; Internet Options &gt; Connections &gt; LAN Settings).</translation>
    </message>
    <message>
        <source>Without a proxy, clear all boxes.</source>
        <extracomment>Clear: remove the tick from a box</extracomment>
        <translation>Без прокси-сервера снимите все флажки.</translation>
    </message>
    <message>
        <source>With a new proxy, clear “Automatic configuration”, tick both “Proxy server” boxes, and enter the full name of the proxy and port 80.</source>
        <extracomment>Clear: remove the tick from a box</extracomment>
        <translation>С новым прокси-сервером снимите флажок «Автоматическая настройка» (Automatic configuration), установите оба флажка «Прокси-сервер» (Proxy server) и введите полное имя прокси-сервера и порт 80.</translation>
    </message>
    <message>
        <source>Open a web page as a test.</source>
        <translation>Для проверки откройте веб-страницу.</translation>
    </message>
    <message>
        <source>Give Administrators the right to log on as a batch job</source>
        <extracomment>Title of a step</extracomment>
        <translation>Предоставление администраторам права входа в качестве пакетного задания</translation>
    </message>
    <message>
        <source>The server can run alerts while nobody is signed in only with this right.</source>
        <translation>Только с этим правом сервер может выполнять оповещения, когда никто не вошел.</translation>
    </message>
    <message>
        <source>Alerts fail with error 2147943785 (0x80070569).</source>
        <translation>Оповещения завершаются с ошибкой 2147943785 (0x80070569).</translation>
    </message>
    <message>
        <source>SeBatchLogonRight contains *S-1-5-32-544 in the file GptTmpl.inf of the policy</source>
        <translation>SeBatchLogonRight содержит *S-1-5-32-544 в файле GptTmpl.inf политики</translation>
    </message>
    <message>
        <source>Open Group Policy Management &gt; Forest &gt; Domains, your domain, and then Domain Controllers &gt; Default Domain Controllers Policy.</source>
        <translation>Откройте «Управление групповой политикой &gt; Лес &gt; Домены» (Group Policy Management &gt; Forest &gt; Domains), свой домен, а затем Domain Controllers &gt; Default Domain Controllers Policy (Политика контроллеров домена по умолчанию).</translation>
    </message>
    <message>
        <source>Choose “Edit” and open Computer Configuration &gt; Policies &gt; Windows Settings &gt; Security Settings &gt; Local Policies &gt; User Rights Assignment.</source>
        <translation>Выберите «Изменить» (Edit) и откройте «Конфигурация компьютера &gt; Политики &gt; Конфигурация Windows &gt; Параметры безопасности &gt; Локальные политики &gt; Назначение прав пользователя» (Computer Configuration &gt; Policies &gt; Windows Settings &gt; Security Settings &gt; Local Policies &gt; User Rights Assignment).</translation>
    </message>
    <message>
        <source>Open the properties of “Log on as a batch job” and choose “Add User or Group”, then “Browse”.</source>
        <translation>Откройте свойства параметра «Вход в качестве пакетного задания» (Log on as a batch job) и нажмите «Добавить пользователя или группу» (Add User or Group), затем «Обзор».</translation>
    </message>
    <message>
        <source>Enter the name of the built-in group, choose “Check Names” and confirm with “OK” three times.</source>
        <translation>Введите имя встроенной группы, нажмите «Проверить имена» (Check Names) и трижды подтвердите кнопкой «ОК».</translation>
    </message>
    <message>
        <source>Take a full backup of the source server</source>
        <extracomment>Title of a step</extracomment>
        <translation>Создание полной резервной копии исходного сервера</translation>
    </message>
    <message>
        <source>Only a backup brings the server back after a fault, and its data with it.</source>
        <translation>Только резервная копия вернет сервер после неисправности, а с ним и его данные.</translation>
    </message>
    <message>
        <source>Only a backup brings the server back after a fault, and only a backup undoes the schema change that follows later.</source>
        <translation>Только резервная копия вернет сервер после неисправности, и только она отменит изменение схемы, которое предстоит позже.</translation>
    </message>
    <message>
        <source>A fault that cannot be repaired means loss of data.</source>
        <translation>Неустранимая неисправность означает потерю данных.</translation>
    </message>
    <message>
        <source>A finished full backup with its date, target and size</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Завершенная полная резервная копия с датой, местом и размером</translation>
    </message>
    <message>
        <source>Make a full backup with the backup tool of Windows Small Business Server 2003 before you change anything.</source>
        <translation>Прежде чем что-либо менять, создайте полную резервную копию средством резервного копирования Windows Small Business Server 2003.</translation>
    </message>
    <message>
        <source>Make a full backup with the backup tool that came with the source server before you change anything.</source>
        <translation>Прежде чем что-либо менять, создайте полную резервную копию средством резервного копирования, которое поставлялось с исходным сервером.</translation>
    </message>
    <message>
        <source>Include the system state, so that the directory can be restored too.</source>
        <translation>Включите состояние системы, чтобы можно было восстановить и каталог.</translation>
    </message>
    <message>
        <source>Keep the backup on a medium that is not part of the source server.</source>
        <translation>Храните резервную копию на носителе, который не относится к исходному серверу.</translation>
    </message>
    <message>
        <source>Microsoft describes backup and restore of this product under its short link 27140.</source>
        <translation>Резервное копирование и восстановление этого продукта Microsoft описывает по короткой ссылке 27140.</translation>
    </message>
    <message>
        <source>Microsoft describes backup and restore of this product under its short link 104285.</source>
        <translation>Резервное копирование и восстановление этого продукта Microsoft описывает по короткой ссылке 104285.</translation>
    </message>
    <message>
        <source>Microsoft describes backup and restore of this product on TechNet: “Managing Server Backup”, cc527488.</source>
        <translation>Резервное копирование и восстановление этого продукта Microsoft описывает в TechNet: «Managing Server Backup», cc527488.</translation>
    </message>
    <message>
        <source>Microsoft describes the backup on TechNet: “Learn more about setting up server backup”, server-backup-support-1.</source>
        <translation>Резервное копирование Microsoft описывает в TechNet: «Learn more about setting up server backup», server-backup-support-1.</translation>
    </message>
    <message>
        <source>Microsoft describes backup and restore of this product on TechNet: “Backup and Recovery”, cc754097.</source>
        <translation>Резервное копирование и восстановление этого продукта Microsoft описывает в TechNet: «Backup and Recovery», cc754097.</translation>
    </message>
    <message>
        <source>Microsoft describes this in its article Manage-Backup-and-Restore-in-Windows-Server-Essentials.</source>
        <translation>Microsoft описывает это в статье Manage-Backup-and-Restore-in-Windows-Server-Essentials.</translation>
    </message>
    <message>
        <source>Prove that the backup can be restored</source>
        <extracomment>Title of a step</extracomment>
        <translation>Проверка восстановления из резервной копии</translation>
    </message>
    <message>
        <source>A backup that nobody has read back is only a hope.</source>
        <translation>Резервная копия, которую никто не пробовал прочитать, — только надежда.</translation>
    </message>
    <message>
        <source>You learn that the backup is useless at the moment when you need it.</source>
        <translation>О том, что резервная копия бесполезна, вы узнаете в тот момент, когда она понадобится.</translation>
    </message>
    <message>
        <source>A list of sampled files whose restored copy has the same hash as the original</source>
        <translation>Список выбранных файлов, у восстановленных копий которых тот же хэш, что и у оригиналов</translation>
    </message>
    <message>
        <source>Check that the backup job ended without errors.</source>
        <translation>Проверьте, что задание резервного копирования завершилось без ошибок.</translation>
    </message>
    <message>
        <source>Pick some files at random and restore them to another folder.</source>
        <translation>Выберите наугад несколько файлов и восстановите их в другую папку.</translation>
    </message>
    <message>
        <source>Compare each restored file with its original.</source>
        <translation>Сравните каждый восстановленный файл с оригиналом.</translation>
    </message>
    <message>
        <source>Move the mailboxes to Office 365</source>
        <extracomment>Title of a step</extracomment>
        <translation>Перенос почтовых ящиков в Office 365</translation>
    </message>
    <message>
        <source>The mailboxes must be out of the source server before Exchange can be removed from it.</source>
        <translation>Exchange можно удалить с исходного сервера только после того, как его покинут почтовые ящики.</translation>
    </message>
    <message>
        <source>Exchange refuses to be uninstalled while mailboxes remain.</source>
        <translation>Пока остаются почтовые ящики, удалить Exchange не получится.</translation>
    </message>
    <message>
        <source>All mailboxes are in Office 365 and receive mail there</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Все почтовые ящики находятся в Office 365 и получают там почту</translation>
    </message>
    <message>
        <source>Move all mailboxes with a cutover Exchange migration.</source>
        <translation>Перенесите все почтовые ящики с помощью прямой миграции Exchange (cutover Exchange migration).</translation>
    </message>
    <message>
        <source>Finish the move before the destination server is installed.</source>
        <translation>Завершите перенос до установки целевого сервера.</translation>
    </message>
    <message>
        <source>Move the content of public folders separately, because Office 365 had none.</source>
        <translation>Содержимое общедоступных папок перенесите отдельно, потому что в Office 365 их не было.</translation>
    </message>
    <message>
        <source>Switch on Office 365 integration after the installation, in phase 2.</source>
        <translation>Включите интеграцию с Office 365 после установки, на этапе 2.</translation>
    </message>
    <message>
        <source>Microsoft’s guides disagree on whether Exchange has to be removed from the source for the integration: optional here, mandatory in the guide for 2012 R2; settle it with the customer.</source>
        <extracomment>The source: the source server</extracomment>
        <translation>Руководства Microsoft расходятся в том, нужно ли для интеграции удалять Exchange с исходного сервера: здесь необязательно, в руководстве для 2012 R2 обязательно; решите это с заказчиком.</translation>
    </message>
    <message>
        <source>Let the Office 365 migration reach Exchange 2003</source>
        <extracomment>Title of a step</extracomment>
        <translation>Обеспечение доступа миграции Office 365 к Exchange 2003</translation>
    </message>
    <message>
        <source>The migration service of Office 365 reads the mailboxes by RPC over HTTP.</source>
        <translation>Служба миграции Office 365 читает почтовые ящики по RPC через HTTP.</translation>
    </message>
    <message>
        <source>The migration of the mailboxes cannot connect.</source>
        <translation>Миграция почтовых ящиков не может подключиться.</translation>
    </message>
    <message>
        <source>The registry value lists the full name of the source server</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>В значении реестра есть полное имя исходного сервера</translation>
    </message>
    <message>
        <source>Enable RPC over HTTP on the source server.</source>
        <translation>Включите RPC через HTTP на исходном сервере.</translation>
    </message>
    <message>
        <source>If the migration still fails, open this registry key.</source>
        <translation>Если миграция все равно завершается ошибкой, откройте этот раздел реестра.</translation>
    </message>
    <message>
        <source>Make sure that the value “ValidPorts” lists the full name of the source server after this pattern, with your domain.</source>
        <translation>Убедитесь, что в значении «ValidPorts» указано полное имя исходного сервера по этому образцу, с вашим доменом.</translation>
    </message>
    <message>
        <source>Plan a second Exchange server</source>
        <extracomment>Title of a step</extracomment>
        <translation>Планирование второго сервера Exchange</translation>
    </message>
    <message>
        <source>Exchange needs a server of its own, and it can join only when the destination server runs the domain.</source>
        <translation>Для Exchange нужен отдельный сервер, а присоединить его можно, только когда доменом управляет целевой сервер.</translation>
    </message>
    <message>
        <source>Exchange refuses to be uninstalled from the source server while mailboxes remain.</source>
        <translation>Пока остаются почтовые ящики, удалить Exchange с исходного сервера не получится.</translation>
    </message>
    <message>
        <source>All mailboxes are on the new Exchange server and receive mail there</source>
        <translation>Все почтовые ящики находятся на новом сервере Exchange и получают там почту</translation>
    </message>
    <message>
        <source>Plan a second server for Exchange Server 2013, or for Exchange Server 2010 SP1 on an older Windows Server.</source>
        <translation>Запланируйте второй сервер для Exchange Server 2013 или, на более старой версии Windows Server, для Exchange Server 2010 SP1.</translation>
    </message>
    <message>
        <source>Set up the new Exchange server after the destination server is installed.</source>
        <translation>Настройте новый сервер Exchange после установки целевого сервера.</translation>
    </message>
    <message>
        <source>Finish the move of all mailboxes before the source server is demoted.</source>
        <translation>Завершите перенос всех почтовых ящиков до понижения уровня исходного сервера.</translation>
    </message>
    <message>
        <source>Exchange is not supported on the Essentials server itself.</source>
        <translation>На самом сервере Essentials Exchange не поддерживается.</translation>
    </message>
    <message>
        <source>Exchange 2010 does not install on Windows Server 2012.</source>
        <translation>Exchange 2010 не устанавливается в Windows Server 2012.</translation>
    </message>
    <message>
        <source>Run the Best Practices Analyzer on the source</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>Запуск анализатора соответствия рекомендациям на исходном сервере</translation>
    </message>
    <message>
        <source>It reads directory, network, Exchange and other settings, and names faults that the migration would carry along.</source>
        <translation>Он читает параметры каталога, сети, Exchange и другие и называет неисправности, которые миграция перенесла бы с собой.</translation>
    </message>
    <message>
        <source>It reads the settings of directory, registry and web server, and names faults that the migration would carry along.</source>
        <translation>Он читает параметры каталога, реестра и веб-сервера и называет неисправности, которые миграция перенесла бы с собой.</translation>
    </message>
    <message>
        <source>Hidden faults of the source server come up in the middle of the migration.</source>
        <translation>Скрытые неисправности исходного сервера проявятся в разгар миграции.</translation>
    </message>
    <message>
        <source>A saved report in which each finding is solved or accepted</source>
        <extracomment>What proves that the step is done; finding: what a check or an analyzer reports</extracomment>
        <translation>Сохраненный отчет, в котором каждое замечание устранено или принято</translation>
    </message>
    <message>
        <source>Download, install and update the Windows SBS 2003 Best Practices Analyzer.</source>
        <translation>Скачайте, установите и обновите Windows SBS 2003 Best Practices Analyzer.</translation>
    </message>
    <message>
        <source>Download, install and update the Windows SBS 2008 Best Practices Analyzer (Microsoft download 6231).</source>
        <translation>Скачайте, установите и обновите Windows SBS 2008 Best Practices Analyzer (загрузка Microsoft 6231).</translation>
    </message>
    <message>
        <source>Download, install and update the Windows Server Solutions Best Practices Analyzer (Microsoft download 15556).</source>
        <translation>Скачайте, установите и обновите Windows Server Solutions Best Practices Analyzer (загрузка Microsoft 15556).</translation>
    </message>
    <message>
        <source>Open All Programs &gt; SBS Best Practices Analyzer Tool and choose “Start a scan”.</source>
        <translation>Откройте «Все программы» (All Programs) &gt; «SBS Best Practices Analyzer Tool» и выберите «Start a scan».</translation>
    </message>
    <message>
        <source>Enter a label for the scan, for example:</source>
        <translation>Введите название проверки, например:</translation>
    </message>
    <message>
        <source>Choose “Start scanning”, then “View a report of this Best Practices scan”.</source>
        <translation>Выберите «Start scanning», затем «View a report of this Best Practices scan».</translation>
    </message>
    <message>
        <source>Open Devices &gt; Server Tasks &gt; Best Practices Analyzer in the Dashboard.</source>
        <translation>На панели мониторинга откройте «Устройства &gt; Задачи сервера &gt; Анализатор соответствия рекомендациям» (Devices &gt; Server Tasks &gt; Best Practices Analyzer).</translation>
    </message>
    <message>
        <source>Read the report, and solve as many findings as possible.</source>
        <extracomment>Finding: what a check or an analyzer reports</extracomment>
        <translation>Прочитайте отчет и устраните как можно больше замечаний.</translation>
    </message>
    <message>
        <source>Read the reports List, Tree and Other, and solve as many findings as possible.</source>
        <extracomment>Finding: what a check or an analyzer reports</extracomment>
        <translation>Прочитайте отчеты «List», «Tree» и «Other» и устраните как можно больше замечаний.</translation>
    </message>
    <message>
        <source>It reads Active Directory, WMI, the registry and the IIS metabase.</source>
        <translation>Он читает Active Directory, WMI, реестр и метабазу IIS.</translation>
    </message>
    <message>
        <source>It reads Active Directory, WMI, the registry, the IIS metabase, Exchange Server, Update Services, the network configuration, SharePoint and SQL Server.</source>
        <translation>Он читает Active Directory, WMI, реестр, метабазу IIS, Exchange Server, Update Services, конфигурацию сети, SharePoint и SQL Server.</translation>
    </message>
    <message>
        <source>Not every finding affects the migration.</source>
        <extracomment>Finding: what a check or an analyzer reports</extracomment>
        <translation>Не каждое замечание влияет на миграцию.</translation>
    </message>
    <message>
        <source>The analyzer for SBS 2003 does not run on a plain Windows Server 2003 Standard; use the support tools there.</source>
        <translation>Анализатор для SBS 2003 не работает в обычной системе Windows Server 2003 Standard; используйте в ней средства поддержки.</translation>
    </message>
    <message>
        <source>Microsoft’s overview says that the analyzer has to be downloaded; on this server too it is part of the Dashboard.</source>
        <translation>В обзоре Microsoft сказано, что анализатор нужно скачать; на этом сервере он тоже входит в панель мониторинга.</translation>
    </message>
    <message>
        <source>Run the Windows Support Tools</source>
        <extracomment>Title of a step</extracomment>
        <translation>Запуск средств поддержки Windows</translation>
    </message>
    <message>
        <source>A new domain controller copies the directory from the source server, faults included.</source>
        <translation>Новый контроллер домена копирует каталог с исходного сервера вместе с неисправностями.</translation>
    </message>
    <message>
        <source>The destination server may fail to join, or may join with a damaged directory.</source>
        <translation>Целевой сервер может не присоединиться к домену или присоединиться с поврежденным каталогом.</translation>
    </message>
    <message>
        <source>Output of the three tools without open errors</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Вывод трех средств диагностики без нерешенных ошибок</translation>
    </message>
    <message>
        <source>After the analyzer, test the network and its connections.</source>
        <translation>После анализатора проверьте сеть и ее соединения.</translation>
    </message>
    <message>
        <source>Test the domain controller.</source>
        <translation>Проверьте контроллер домена.</translation>
    </message>
    <message>
        <source>Test the replication between domain controllers.</source>
        <translation>Проверьте репликацию между контроллерами домена.</translation>
    </message>
    <message>
        <source>Set the source server’s time correctly</source>
        <extracomment>Title of a step</extracomment>
        <translation>Правильная установка времени на исходном сервере</translation>
    </message>
    <message>
        <source>Sign-in between domain controllers fails when their clocks differ by more than five minutes.</source>
        <translation>Вход между контроллерами домена не работает, если их часы расходятся больше чем на пять минут.</translation>
    </message>
    <message>
        <source>At most 5 minutes between source and destination; same date; same time zone</source>
        <translation>Не больше 5 минут между исходным сервером и целевым; та же дата; тот же часовой пояс</translation>
    </message>
    <message>
        <source>The installation of the destination server may fail.</source>
        <translation>Установка целевого сервера может завершиться ошибкой.</translation>
    </message>
    <message>
        <source>A measured difference of less than 5 minutes, and date and time zone confirmed on both servers</source>
        <translation>Измеренное расхождение меньше 5 минут, дата и часовой пояс подтверждены на обоих серверах</translation>
    </message>
    <message>
        <source>Sign in as a domain administrator, open a command prompt and run these commands one after the other.</source>
        <translation>Войдите как администратор домена, откройте командную строку и выполните эти команды одну за другой.</translation>
    </message>
    <message>
        <source>If the clock stays wrong, give the server a time server of its own and restart the service.</source>
        <translation>Если часы по-прежнему неверны, задайте серверу отдельный сервер времени и перезапустите службу.</translation>
    </message>
    <message>
        <source>Compare date and time zone of both servers, and confirm them in this step.</source>
        <translation>Сравните дату и часовой пояс обоих серверов и подтвердите их на этом шаге.</translation>
    </message>
    <message>
        <source>If the source server is a virtual machine, set date, time and time zone of its host the same way.</source>
        <translation>Если исходный сервер — виртуальная машина, так же задайте дату, время и часовой пояс на ее узле.</translation>
    </message>
    <message>
        <source>The documented commands follow the domain hierarchy, but nothing stands above this server in it, so they do not fetch the time from the Internet; the measured difference decides.</source>
        <translation>Команды из документации следуют иерархии домена, но над этим сервером в ней никого нет, поэтому время из Интернета они не получают; решает измеренное расхождение.</translation>
    </message>
    <message>
        <source>The clock of the destination can be changed during its installation; keep it within five minutes.</source>
        <extracomment>The destination: the destination server</extracomment>
        <translation>Часы целевого сервера можно изменить во время его установки; держите расхождение в пределах пяти минут.</translation>
    </message>
    <message>
        <source>After the installation the destination server takes its time by NTP, and all members of the domain follow it.</source>
        <translation>После установки целевой сервер получает время по NTP, а все члены домена следуют за ним.</translation>
    </message>
    <message>
        <source>Microsoft’s list of contents names the Migration Preparation Tool too, but there is no such section; the tool is not needed here, because the schema is already at version 56.</source>
        <translation>В оглавлении Microsoft указано и средство подготовки миграции, но такого раздела нет; здесь средство не нужно, потому что версия схемы уже 56.</translation>
    </message>
    <message>
        <source>Microsoft’s guide has neither an analyzer nor an alert viewer for this product; these checks stand in for them.</source>
        <translation>В руководстве Microsoft для этого продукта нет ни анализатора, ни средства просмотра оповещений; их заменяют эти проверки.</translation>
    </message>
    <message>
        <source>Time difference between the servers</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Расхождение времени между серверами</translation>
    </message>
    <message>
        <source>Put a router between the Internet and the network</source>
        <extracomment>Title of a step</extracomment>
        <translation>Установка маршрутизатора между Интернетом и сетью</translation>
    </message>
    <message>
        <source>The source server will leave, so it must no longer stand between the broadband line and the network.</source>
        <translation>Исходный сервер будет убран, поэтому он больше не должен стоять между широкополосной линией и сетью.</translation>
    </message>
    <message>
        <source>Without the source server the network has no way to the Internet.</source>
        <translation>Без исходного сервера у сети нет выхода в Интернет.</translation>
    </message>
    <message>
        <source>The router is the default gateway of the source server and of a client computer</source>
        <translation>Маршрутизатор — шлюз по умолчанию исходного сервера и клиентского компьютера</translation>
    </message>
    <message>
        <source>Unplug the network adapter of the source server that leads to the broadband line.</source>
        <translation>Отсоедините сетевой адаптер исходного сервера, который ведет к широкополосной линии.</translation>
    </message>
    <message>
        <source>Install the router between the broadband line and the switch of the network.</source>
        <translation>Установите маршрутизатор между широкополосной линией и коммутатором сети.</translation>
    </message>
    <message>
        <source>Check that a router connects the network to the Internet, and that the source server does not stand between them.</source>
        <translation>Проверьте, что сеть соединяет с Интернетом маршрутизатор, а исходный сервер не стоит между ними.</translation>
    </message>
    <message>
        <source>If there is no router yet, install one between the broadband line and the switch of the network.</source>
        <translation>Если маршрутизатора еще нет, установите его между широкополосной линией и коммутатором сети.</translation>
    </message>
    <message>
        <source>Connect source server, destination server and client computers behind the router.</source>
        <translation>Подключите исходный сервер, целевой сервер и клиентские компьютеры за маршрутизатором.</translation>
    </message>
    <message>
        <source>Make the router the default gateway of the source server and of the client computers.</source>
        <translation>Сделайте маршрутизатор шлюзом по умолчанию для исходного сервера и клиентских компьютеров.</translation>
    </message>
    <message>
        <source>Microsoft’s guide states the requirement only; it gives no procedure for it.</source>
        <translation>В руководстве Microsoft указано только требование, но не порядок действий.</translation>
    </message>
    <message>
        <source>Give the router an address the installer can find</source>
        <extracomment>Title of a step</extracomment>
        <translation>Назначение маршрутизатору адреса, который найдет мастер установки</translation>
    </message>
    <message>
        <source>The installation wizard looks for the router at these addresses.</source>
        <translation>Мастер установки ищет маршрутизатор по этим адресам.</translation>
    </message>
    <message>
        <source>192.168.x.1 or 192.168.x.254, with x from 1 to 254</source>
        <translation>192.168.x.1 или 192.168.x.254, где x — от 1 до 254</translation>
    </message>
    <message>
        <source>The installation wizard may not find the router.</source>
        <translation>Мастер установки может не найти маршрутизатор.</translation>
    </message>
    <message>
        <source>The source server reaches the router at this address</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Маршрутизатор доступен с исходного сервера по этому адресу</translation>
    </message>
    <message>
        <source>Set the local address of the router to 192.168.x.1 or 192.168.x.254.</source>
        <translation>Задайте маршрутизатору локальный адрес 192.168.x.1 или 192.168.x.254.</translation>
    </message>
    <message>
        <source>Use this address as the default gateway of the network.</source>
        <translation>Используйте этот адрес как шлюз сети по умолчанию.</translation>
    </message>
    <message>
        <source>The system requirements only recommend an address of the form 192.168.x.x; they do not demand it.</source>
        <translation>Требования к системе только рекомендуют адрес вида 192.168.x.x, но не требуют его.</translation>
    </message>
    <message>
        <source>Reduce the source server to one network adapter</source>
        <extracomment>Title of a step</extracomment>
        <translation>Ограничение исходного сервера одним сетевым адаптером</translation>
    </message>
    <message>
        <source>With two adapters the server still acts as a gateway, and names and routes point to an adapter that nobody reaches.</source>
        <translation>С двумя адаптерами сервер по-прежнему работает как шлюз, а имена и маршруты указывают на адаптер, до которого никто не доберется.</translation>
    </message>
    <message>
        <source>Client computers may keep using the source server as their gateway.</source>
        <translation>Клиентские компьютеры могут и дальше использовать исходный сервер как шлюз.</translation>
    </message>
    <message>
        <source>Exactly one adapter has an IP address and one default gateway</source>
        <translation>Ровно у одного адаптера есть IP-адрес и один шлюз по умолчанию</translation>
    </message>
    <message>
        <source>Open Start &gt; Server Management &gt; To Do List &gt; Connect to the Internet.</source>
        <translation>Откройте «Пуск &gt; Управление сервером &gt; Список задач &gt; Подключение к Интернету» (Server Management &gt; To Do List &gt; Connect to the Internet).</translation>
    </message>
    <message>
        <source>Find out which network adapters of the source server are in use.</source>
        <translation>Выясните, какие сетевые адаптеры исходного сервера используются.</translation>
    </message>
    <message>
        <source>Leave the adapter that leads to the switch of the network, and disable all others.</source>
        <translation>Оставьте адаптер, который ведет к коммутатору сети, и отключите все остальные.</translation>
    </message>
    <message>
        <source>Complete the “Configure E-mail and Internet Connection” wizard for one network adapter.</source>
        <translation>Пройдите до конца мастер «Настройка электронной почты и подключения к Интернету» (Configure E-mail and Internet Connection) для одного сетевого адаптера.</translation>
    </message>
    <message>
        <source>Enter the address of the router as the default gateway.</source>
        <translation>Введите адрес маршрутизатора как шлюз по умолчанию.</translation>
    </message>
    <message>
        <source>Switch off the VPN on the source server</source>
        <extracomment>Title of a step</extracomment>
        <translation>Отключение VPN на исходном сервере</translation>
    </message>
    <message>
        <source>Remote access through the source server ends when that server goes, and an open VPN port is a risk during the migration.</source>
        <translation>Удаленный доступ через исходный сервер закончится вместе с этим сервером, а открытый порт VPN во время миграции — риск.</translation>
    </message>
    <message>
        <source>A VPN is in use on the source server</source>
        <extracomment>When the step is needed</extracomment>
        <translation>На исходном сервере используется VPN</translation>
    </message>
    <message>
        <source>Users stay connected through a server that is about to go.</source>
        <translation>Пользователи остаются подключенными через сервер, который скоро исчезнет.</translation>
    </message>
    <message>
        <source>Routing and Remote Access is stopped and disabled, and TCP port 1723 is closed</source>
        <translation>Служба «Маршрутизация и удаленный доступ» (Routing and Remote Access) остановлена и отключена, TCP-порт 1723 закрыт</translation>
    </message>
    <message>
        <source>Open Server Management &gt; Internet and E-mail &gt; Configure Remote Access.</source>
        <translation>Откройте «Управление сервером &gt; Интернет и электронная почта &gt; Настройка удаленного доступа» (Server Management &gt; Internet and E-mail &gt; Configure Remote Access).</translation>
    </message>
    <message>
        <source>On the page “Remote Access Method” choose “Disable remote access” and finish the wizard.</source>
        <translation>На странице «Метод удаленного доступа» (Remote Access Method) выберите «Отключить удаленный доступ» (Disable remote access) и пройдите мастер до конца.</translation>
    </message>
    <message>
        <source>Open Windows SBS Console &gt; Network &gt; Connectivity and choose the task “Configure a virtual private network”.</source>
        <translation>Откройте «Консоль Windows SBS &gt; Сеть &gt; Подключение» (Windows SBS Console &gt; Network &gt; Connectivity) и выберите задачу «Настройка виртуальной частной сети» (Configure a virtual private network).</translation>
    </message>
    <message>
        <source>Choose “Do not allow users to connect to the server by using a VPN”, complete the wizard and choose “Finish”.</source>
        <translation>Выберите «Не разрешать пользователям подключаться к серверу через VPN» (Do not allow users to connect to the server by using a VPN), пройдите мастер и нажмите «Готово».</translation>
    </message>
    <message>
        <source>In the Dashboard of the source server open Home &gt; Settings &gt; Anywhere Access &gt; Configure.</source>
        <translation>На панели мониторинга исходного сервера откройте «Главная &gt; Параметры &gt; Повсеместный доступ &gt; Настроить» (Home &gt; Settings &gt; Anywhere Access &gt; Configure).</translation>
    </message>
    <message>
        <source>On the first page of the wizard “Set up Anywhere Access” choose “Next”.</source>
        <translation>На первой странице мастера «Настройка повсеместного доступа» (Set up Anywhere Access) нажмите «Далее».</translation>
    </message>
    <message>
        <source>On the page “Choose Anywhere Access features to enable” clear “Virtual private network (VPN)” and choose “Next”.</source>
        <translation>На странице «Выбор включаемых функций повсеместного доступа» (Choose Anywhere Access features to enable) снимите флажок «Виртуальная частная сеть (VPN)» (Virtual private network (VPN)) и нажмите «Далее».</translation>
    </message>
    <message>
        <source>Complete the wizard.</source>
        <extracomment>The wizard “Set up Anywhere Access” on the server</extracomment>
        <translation>Пройдите мастер до конца.</translation>
    </message>
    <message>
        <source>Open Start &gt; Administrative Tools &gt; Services and stop the service “Routing and Remote Access”.</source>
        <translation>Откройте «Пуск &gt; Администрирование &gt; Службы» (Administrative Tools &gt; Services) и остановите службу «Маршрутизация и удаленный доступ» (Routing and Remote Access).</translation>
    </message>
    <message>
        <source>Set the startup type of this service to “Disabled”.</source>
        <translation>Задайте для этой службы тип запуска «Отключено» (Disabled).</translation>
    </message>
    <message>
        <source>Close TCP port 1723 on the router.</source>
        <translation>Закройте TCP-порт 1723 на маршрутизаторе.</translation>
    </message>
    <message>
        <source>Check that TCP port 1723 is closed on the router, and close it by hand if it is not.</source>
        <translation>Проверьте, что TCP-порт 1723 на маршрутизаторе закрыт; если нет, закройте его вручную.</translation>
    </message>
    <message>
        <source>The wizard disables Routing and Remote Access, closes port 1723 on the router and removes the VPN configuration.</source>
        <translation>Мастер отключает службу «Маршрутизация и удаленный доступ» (Routing and Remote Access), закрывает порт 1723 на маршрутизаторе и удаляет конфигурацию VPN.</translation>
    </message>
    <message>
        <source>Microsoft’s guide asks for this, but gives no procedure for it.</source>
        <translation>Руководство Microsoft требует этого, но порядок действий не указывает.</translation>
    </message>
    <message>
        <source>The contents of Microsoft’s guide call this step “Verify the network configuration”; it is about the VPN only.</source>
        <translation>В оглавлении руководства Microsoft этот шаг назван «Проверка параметров сети» (Verify the network configuration); речь в нем только о VPN.</translation>
    </message>
    <message>
        <source>Point statically addressed devices to the new gateway</source>
        <extracomment>Title of a step</extracomment>
        <translation>Перевод устройств со статическими адресами на новый шлюз</translation>
    </message>
    <message>
        <source>Devices with fixed settings do not learn of the new gateway by themselves.</source>
        <translation>Устройства с постоянными параметрами сами не узнают о новом шлюзе.</translation>
    </message>
    <message>
        <source>Some devices have fixed IP settings, or the DHCP Server role still hands out the former gateway</source>
        <translation>У некоторых устройств постоянные параметры IP, или роль DHCP-сервера все еще выдает прежний шлюз</translation>
    </message>
    <message>
        <source>These devices lose access to the Internet.</source>
        <translation>Эти устройства теряют доступ к Интернету.</translation>
    </message>
    <message>
        <source>Each of these devices opens a web page</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Каждое из этих устройств открывает веб-страницу</translation>
    </message>
    <message>
        <source>List all devices with fixed IP settings, such as printers, access points and controllers of machines.</source>
        <translation>Составьте список всех устройств с постоянными параметрами IP, например принтеров, точек доступа и контроллеров станков.</translation>
    </message>
    <message>
        <source>Enter the address of the router as the default gateway on each of them.</source>
        <translation>На каждом из них введите адрес маршрутизатора как шлюз по умолчанию.</translation>
    </message>
    <message>
        <source>Correct the gateway in the settings of the DHCP Server role.</source>
        <translation>Исправьте шлюз в параметрах роли DHCP-сервера.</translation>
    </message>
    <message>
        <source>Decide who hands out addresses during the migration</source>
        <extracomment>Title of a step</extracomment>
        <translation>Решение, кто выдает адреса во время миграции</translation>
    </message>
    <message>
        <source>The destination server does not run the DHCP Server role by default, and two DHCP servers disturb each other.</source>
        <translation>По умолчанию роль DHCP-сервера на целевом сервере не работает, а два DHCP-сервера мешают друг другу.</translation>
    </message>
    <message>
        <source>Exactly one DHCP server at any time</source>
        <translation>В любой момент ровно один DHCP-сервер</translation>
    </message>
    <message>
        <source>With none or with two DHCP servers, client computers lose the network.</source>
        <translation>Без DHCP-сервера или с двумя клиентские компьютеры теряют сеть.</translation>
    </message>
    <message>
        <source>A recorded choice, source server or router, that an inquiry in the network confirms</source>
        <translation>Записанный выбор — исходный сервер или маршрутизатор, — подтвержденный опросом сети</translation>
    </message>
    <message>
        <source>Find out whether the source server or the router hands out addresses now.</source>
        <translation>Выясните, кто сейчас выдает адреса: исходный сервер или маршрутизатор.</translation>
    </message>
    <message>
        <source>If the source server does, leave it there until the source server goes, and then move it to the router.</source>
        <translation>Если это исходный сервер, оставьте так до ухода исходного сервера, а затем перенесите выдачу на маршрутизатор.</translation>
    </message>
    <message>
        <source>If the router already does it without trouble, leave it there.</source>
        <translation>Если это уже делает маршрутизатор и проблем нет, оставьте так.</translation>
    </message>
    <message>
        <source>Record the choice in a note of this step.</source>
        <extracomment>Record: write down; note: a remark that the technician types</extracomment>
        <translation>Запишите выбор в заметке к этому шагу.</translation>
    </message>
    <message>
        <source>The SBS products come with the DHCP Server role on the server; it has to end on the router.</source>
        <extracomment>End on: be there in the end</extracomment>
        <translation>В продуктах SBS роль DHCP-сервера изначально находится на сервере; в конце она должна оказаться на маршрутизаторе.</translation>
    </message>
    <message>
        <source>Setup of the destination may switch on DHCP when the router does not offer it, so look for a second DHCP server right after the installation.</source>
        <extracomment>The destination: the destination server</extracomment>
        <translation>Программа установки целевого сервера может включить DHCP, если его не предоставляет маршрутизатор, поэтому сразу после установки поищите второй DHCP-сервер.</translation>
    </message>
    <message>
        <source>Plan the move of line-of-business applications</source>
        <extracomment>Title of a step</extracomment>
        <translation>Планирование переноса бизнес-приложений</translation>
    </message>
    <message>
        <source>The business lives on these programs, and only their vendors know how to move them.</source>
        <translation>На этих программах держится работа компании, и только их поставщики знают, как их переносить.</translation>
    </message>
    <message>
        <source>An application is missing on the day when the source server is gone.</source>
        <translation>В день, когда исходного сервера уже нет, не хватает приложения.</translation>
    </message>
    <message>
        <source>A table with every application, the path to its data and the result of its move</source>
        <translation>Таблица со всеми приложениями, путями к их данным и результатами их переноса</translation>
    </message>
    <message>
        <source>List the installed applications from Control Panel &gt; Add or Remove Programs and the folder Program Files.</source>
        <translation>Составьте список установленных приложений по окну «Панель управления &gt; Установка и удаление программ» (Add or Remove Programs) и папке Program Files.</translation>
    </message>
    <message>
        <source>List the applications in Control Panel &gt; Programs and Features and in Program Files (x86) and Program Files.</source>
        <translation>Составьте список приложений по окну «Панель управления &gt; Программы и компоненты» (Control Panel &gt; Programs and Features) и папкам Program Files (x86) и Program Files.</translation>
    </message>
    <message>
        <source>Ask the vendor of each application how it is moved.</source>
        <translation>Спросите у поставщика каждого приложения, как оно переносится.</translation>
    </message>
    <message>
        <source>Find the installation media of each application.</source>
        <translation>Найдите установочный носитель каждого приложения.</translation>
    </message>
    <message>
        <source>Record name, path to the data and notes for each application and each folder of general data.</source>
        <extracomment>Record: write down</extracomment>
        <translation>Запишите имя, путь к данным и заметки для каждого приложения и для каждой папки с общими данными.</translation>
    </message>
    <message>
        <source>Record the result for each of them by the end of phase 7.</source>
        <extracomment>Record: write down</extracomment>
        <translation>До конца этапа 7 запишите результат для каждого из них.</translation>
    </message>
    <message>
        <source>Update health and alert add-ins made with the source product’s SDK, and install them on the destination server.</source>
        <translation>Обновите надстройки работоспособности и оповещений, созданные с помощью SDK исходного продукта, и установите их на целевой сервер.</translation>
    </message>
    <message>
        <source>Choose the new home for e-mail</source>
        <extracomment>Title of a step; home for e-mail: the system that hosts the mailboxes</extracomment>
        <translation>Выбор нового места для электронной почты</translation>
    </message>
    <message>
        <source>Windows Server 2012 Essentials has no mail server, so the mailboxes need another place.</source>
        <translation>В Windows Server 2012 Essentials нет почтового сервера, поэтому почтовым ящикам нужно другое место.</translation>
    </message>
    <message>
        <source>The source server hosts the e-mail of the company</source>
        <extracomment>When the step is needed</extracomment>
        <translation>На исходном сервере размещена электронная почта компании</translation>
    </message>
    <message>
        <source>Exchange cannot be removed later, and the source server cannot go.</source>
        <translation>Позже не удастся удалить Exchange, а значит, и убрать исходный сервер.</translation>
    </message>
    <message>
        <source>A recorded choice: none, Office 365 or Exchange on premises</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Записанный выбор: без почтовой системы, Office 365 или локальный Exchange</translation>
    </message>
    <message>
        <source>Choose Office 365 or another Exchange Server on premises.</source>
        <translation>Выберите Office 365 или другой локальный Exchange Server.</translation>
    </message>
    <message>
        <source>The SBS POP3 Connector is not part of Exchange and cannot be used after the move.</source>
        <translation>Соединитель SBS POP3 Connector не входит в Exchange, и после переноса его использовать нельзя.</translation>
    </message>
    <message>
        <source>Exchange on the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Exchange на исходном сервере</translation>
    </message>
    <message>
        <source>Back up the prepared source server again</source>
        <extracomment>Title of a step</extracomment>
        <translation>Повторное резервное копирование подготовленного исходного сервера</translation>
    </message>
    <message>
        <source>After updates and preparation, a new backup saves you from doing them twice.</source>
        <translation>Новая резервная копия избавит от повторной установки обновлений и подготовки.</translation>
    </message>
    <message>
        <source>A restore throws the server back to the state before all updates.</source>
        <translation>Восстановление отбросит сервер к состоянию до всех обновлений.</translation>
    </message>
    <message>
        <source>A full backup that is newer than the run of the preparation tool</source>
        <translation>Полная резервная копия, созданная позже запуска средства подготовки</translation>
    </message>
    <message>
        <source>Make a second full backup of the updated and prepared server.</source>
        <translation>Создайте вторую полную резервную копию обновленного и подготовленного сервера.</translation>
    </message>
    <message>
        <source>Keep the first backup; only that one undoes the schema change.</source>
        <translation>Сохраните первую резервную копию: только она отменяет изменение схемы.</translation>
    </message>
    <message>
        <source>Bring the source server to the latest service packs and updates</source>
        <extracomment>Title of a step</extracomment>
        <translation>Установка последних пакетов обновления и обновлений на исходном сервере</translation>
    </message>
    <message>
        <source>The Migration Preparation Tool accepts the source server only when its updates are complete.</source>
        <translation>Средство подготовки миграции принимает исходный сервер, только если на нем есть все обновления.</translation>
    </message>
    <message>
        <source>Source server and destination server work side by side for a while, and the latest updates keep them compatible.</source>
        <translation>Исходный сервер и целевой сервер какое-то время работают вместе, и последние обновления обеспечивают их совместимость.</translation>
    </message>
    <message>
        <source>The source server counts as not eligible, and the preparation tool asks for the missing updates.</source>
        <translation>Исходный сервер считается неподходящим, и средство подготовки требует недостающие обновления.</translation>
    </message>
    <message>
        <source>The preparation tool reports what is missing and asks for it before it continues.</source>
        <translation>Средство подготовки сообщает, чего не хватает, и требует установить недостающее, прежде чем продолжить.</translation>
    </message>
    <message>
        <source>The two servers may turn out not to be compatible with each other.</source>
        <translation>Два сервера могут оказаться несовместимыми друг с другом.</translation>
    </message>
    <message>
        <source>Service pack level and list of installed updates</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Уровень пакета обновления и список установленных обновлений</translation>
    </message>
    <message>
        <source>Take a backup before each service pack.</source>
        <translation>Перед каждым пакетом обновления создавайте резервную копию.</translation>
    </message>
    <message>
        <source>Work through the following steps in their order; the order of the service packs matters.</source>
        <translation>Выполните следующие шаги по порядку: порядок пакетов обновления важен.</translation>
    </message>
    <message>
        <source>Install every update and every service pack that is available for the source server.</source>
        <translation>Установите все обновления и пакеты обновления, доступные для исходного сервера.</translation>
    </message>
    <message>
        <source>Restart the server when it asks for it, and look again until nothing more is offered.</source>
        <translation>При запросе перезагрузите сервер и проверяйте снова, пока больше ничего не будет предлагаться.</translation>
    </message>
    <message>
        <source>Microsoft’s guide demands this step, but does not say what happens without it.</source>
        <translation>Руководство Microsoft требует этого шага, но не говорит, что будет без него.</translation>
    </message>
    <message>
        <source>Microsoft’s guide words this as a recommendation; here it belongs to the steps that are required.</source>
        <translation>В руководстве Microsoft это сформулировано как рекомендация; здесь это относится к обязательным шагам.</translation>
    </message>
    <message>
        <source>Run Windows Update on the SBS 2003 server</source>
        <extracomment>Title of a step</extracomment>
        <translation>Запуск Windows Update на сервере SBS 2003</translation>
    </message>
    <message>
        <source>Every update that applies has to be in place before the service packs are checked one by one.</source>
        <translation>До поочередной проверки пакетов обновления должны быть установлены все подходящие обновления.</translation>
    </message>
    <message>
        <source>No update is left that applies to the server</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Обновлений, подходящих для сервера, не осталось</translation>
    </message>
    <message>
        <source>Open Start &gt; All Programs &gt; Windows Update and choose “Check for updates”.</source>
        <translation>Откройте «Пуск &gt; Все программы &gt; Windows Update» (Start &gt; All Programs &gt; Windows Update) и выберите «Проверка обновлений» (Check for updates).</translation>
    </message>
    <message>
        <source>If it asks for settings, confirm with “OK”, adjust them under “Change settings” and check again.</source>
        <translation>Если запрашиваются параметры, подтвердите кнопкой «ОК», измените их в разделе «Настройка параметров» (Change settings) и проверьте снова.</translation>
    </message>
    <message>
        <source>Install what is offered, accept each licence and restart if asked.</source>
        <translation>Установите предложенное, примите каждую лицензию и при запросе перезагрузите сервер.</translation>
    </message>
    <message>
        <source>Compare the result with Control Panel &gt; Add or Remove Programs, with the box “Show updates” ticked.</source>
        <translation>Сравните результат с окном «Панель управления &gt; Установка и удаление программ» (Add or Remove Programs) с установленным флажком «Показать обновления» (Show updates).</translation>
    </message>
    <message>
        <source>Microsoft’s guide shows the menus of a later Windows (Programs &gt; View installed updates, “Change settings”); Windows Server 2003 lists its updates in Add or Remove Programs.</source>
        <translation>В руководстве Microsoft показаны меню более поздней версии Windows («Программы &gt; Просмотр установленных обновлений», «Настройка параметров»); в Windows Server 2003 обновления перечислены в окне «Установка и удаление программ» (Add or Remove Programs).</translation>
    </message>
    <message>
        <source>Windows SBS 2003 Service Pack 1</source>
        <extracomment>Title of a step</extracomment>
        <translation>Пакет обновления 1 (SP1) для Windows SBS 2003</translation>
    </message>
    <message>
        <source>Installed in this order, the service packs leave the correct version of the .NET Framework behind.</source>
        <translation>Если установить пакеты обновления в этом порядке, версия .NET Framework останется правильной.</translation>
    </message>
    <message>
        <source>Windows SBS 2003 Service Pack 1 is not installed yet</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Пакет обновления 1 (SP1) для Windows SBS 2003 еще не установлен</translation>
    </message>
    <message>
        <source>In the wrong order the correct version of the .NET Framework is not guaranteed.</source>
        <translation>При неверном порядке правильная версия .NET Framework не гарантирована.</translation>
    </message>
    <message>
        <source>Service Pack 1 is listed as installed</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Пакет обновления 1 (SP1) есть в списке установленных</translation>
    </message>
    <message>
        <source>Take a backup of the server.</source>
        <translation>Создайте резервную копию сервера.</translation>
    </message>
    <message>
        <source>Install Windows SBS 2003 Service Pack 1 before Service Pack 2 of Windows Server 2003.</source>
        <translation>Установите пакет обновления 1 (SP1) для Windows SBS 2003 раньше пакета обновления 2 (SP2) для Windows Server 2003.</translation>
    </message>
    <message>
        <source>Windows Server 2003 Service Pack 2</source>
        <extracomment>Title of a step</extracomment>
        <translation>Пакет обновления 2 (SP2) для Windows Server 2003</translation>
    </message>
    <message>
        <source>The preparation tool and its prerequisites need this level of the operating system.</source>
        <translation>Средству подготовки и тому, что для него требуется, нужен этот уровень операционной системы.</translation>
    </message>
    <message>
        <source>Windows Server 2003 Service Pack 2 is not installed yet</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Пакет обновления 2 (SP2) для Windows Server 2003 еще не установлен</translation>
    </message>
    <message>
        <source>The preparation tool reports the missing service pack and stops.</source>
        <translation>Средство подготовки сообщает о недостающем пакете обновления и останавливается.</translation>
    </message>
    <message>
        <source>The system properties show Service Pack 2</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>В свойствах системы указан пакет обновления 2 (SP2)</translation>
    </message>
    <message>
        <source>Install Windows Server 2003 Service Pack 2.</source>
        <translation>Установите пакет обновления 2 (SP2) для Windows Server 2003.</translation>
    </message>
    <message>
        <source>If the network misbehaves afterwards, follow Microsoft Knowledge Base article 948496.</source>
        <translation>Если после этого сеть работает со сбоями, следуйте статье 948496 базы знаний Microsoft.</translation>
    </message>
    <message>
        <source>Known issues and good practice for this service pack are in Knowledge Base article 939421.</source>
        <translation>Известные проблемы и рекомендации для этого пакета обновления приведены в статье 939421 базы знаний.</translation>
    </message>
    <message>
        <source>Exchange Server 2003 Service Pack 2</source>
        <extracomment>Title of a step</extracomment>
        <translation>Пакет обновления 2 (SP2) для Exchange Server 2003</translation>
    </message>
    <message>
        <source>Exchange and SharePoint are not moved by this migration, but a known level makes their own move predictable.</source>
        <translation>Exchange и SharePoint при этой миграции не переносятся, но известный уровень делает их собственный перенос предсказуемым.</translation>
    </message>
    <message>
        <source>Exchange Server 2003 Service Pack 2 is not installed yet</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Пакет обновления 2 (SP2) для Exchange Server 2003 еще не установлен</translation>
    </message>
    <message>
        <source>The move of the mailboxes starts from an unknown configuration.</source>
        <translation>Перенос почтовых ящиков начинается с неизвестной конфигурации.</translation>
    </message>
    <message>
        <source>Exchange System Manager shows Service Pack 2</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>В диспетчере Exchange System Manager указан пакет обновления 2 (SP2)</translation>
    </message>
    <message>
        <source>Install Exchange Server 2003 Service Pack 2.</source>
        <translation>Установите пакет обновления 2 (SP2) для Exchange Server 2003.</translation>
    </message>
    <message>
        <source>Windows SharePoint Services 2.0 Service Pack 3</source>
        <extracomment>Title of a step</extracomment>
        <translation>Пакет обновления 3 (SP3) для Windows SharePoint Services 2.0</translation>
    </message>
    <message>
        <source>SharePoint content can leave this server only from a current level.</source>
        <translation>Содержимое SharePoint можно перенести с этого сервера, только если его уровень актуален.</translation>
    </message>
    <message>
        <source>Windows SharePoint Services 2.0 Service Pack 3 is not installed yet</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Пакет обновления 3 (SP3) для Windows SharePoint Services 2.0 еще не установлен</translation>
    </message>
    <message>
        <source>SharePoint stays at an unknown level when its content is moved.</source>
        <translation>При переносе содержимого SharePoint остается на неизвестном уровне.</translation>
    </message>
    <message>
        <source>Service Pack 3 is listed as installed</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Пакет обновления 3 (SP3) есть в списке установленных</translation>
    </message>
    <message>
        <source>Install Windows SharePoint Services 2.0 Service Pack 3.</source>
        <translation>Установите пакет обновления 3 (SP3) для Windows SharePoint Services 2.0.</translation>
    </message>
    <message>
        <source>Windows SharePoint Services 3.0 and Windows Server Update Services 3.0 cannot be moved directly from SBS 2003.</source>
        <translation>Windows SharePoint Services 3.0 и Windows Server Update Services 3.0 нельзя перенести с SBS 2003 напрямую.</translation>
    </message>
    <message>
        <source>SharePoint content goes by way of SharePoint Foundation 2010.</source>
        <translation>Содержимое SharePoint переносится через SharePoint Foundation 2010.</translation>
    </message>
    <message>
        <source>Microsoft Core XML Services (MSXML) 6.0 Service Pack 1</source>
        <extracomment>Title of a step</extracomment>
        <translation>Пакет обновления 1 (SP1) для Microsoft Core XML Services (MSXML) 6.0</translation>
    </message>
    <message>
        <source>It is one of the components whose level the migration relies on.</source>
        <translation>Это один из компонентов, на уровень которых опирается миграция.</translation>
    </message>
    <message>
        <source>The source server counts as not up to date.</source>
        <translation>Исходный сервер считается необновленным.</translation>
    </message>
    <message>
        <source>MSXML 6.0 Service Pack 1 is listed as installed</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Пакет обновления 1 (SP1) для MSXML 6.0 есть в списке установленных</translation>
    </message>
    <message>
        <source>Install Microsoft Core XML Services (MSXML) 6.0 Service Pack 1.</source>
        <translation>Установите пакет обновления 1 (SP1) для Microsoft Core XML Services (MSXML) 6.0.</translation>
    </message>
    <message>
        <source>Prepare the source server</source>
        <translation>Подготовка исходного сервера</translation>
    </message>
    <message>
        <source>Prepare</source>
        <extracomment>Short name of phase 1 for the timeline; keep it under 24 characters</extracomment>
        <translation>Подготовка</translation>
    </message>
    <message>
        <source>Give the migration account the three directory groups</source>
        <extracomment>Title of a step</extracomment>
        <translation>Включение учетной записи миграции в три группы каталога</translation>
    </message>
    <message>
        <source>Extending the schema and adding a domain controller need the rights of all three groups.</source>
        <translation>Для расширения схемы и добавления контроллера домена нужны права всех трех групп.</translation>
    </message>
    <message>
        <source>The preparation tool stops with a permission error.</source>
        <translation>Средство подготовки останавливается с ошибкой разрешений.</translation>
    </message>
    <message>
        <source>The account is a member of the three groups and has signed in again</source>
        <translation>Учетная запись входит в три группы, и вход под ней выполнен заново</translation>
    </message>
    <message>
        <source>Open Server Management &gt; Users and the properties of the account.</source>
        <translation>Откройте «Управление сервером &gt; Пользователи» (Server Management &gt; Users) и свойства учетной записи.</translation>
    </message>
    <message>
        <source>In Active Directory Users and Computers find the account in your domain &gt; MyBusiness &gt; Users &gt; SBSUsers.</source>
        <translation>В оснастке «Active Directory — пользователи и компьютеры» найдите учетную запись в узле: ваш домен &gt; MyBusiness &gt; Users &gt; SBSUsers.</translation>
    </message>
    <message>
        <source>In Active Directory Users and Computers find the account in your domain &gt; Users.</source>
        <translation>В оснастке «Active Directory — пользователи и компьютеры» найдите учетную запись в узле: ваш домен &gt; Users.</translation>
    </message>
    <message>
        <source>Open the properties of the account.</source>
        <translation>Откройте свойства учетной записи.</translation>
    </message>
    <message>
        <source>On the tab “Member Of” add whichever of these groups is missing.</source>
        <translation>На вкладке «Членство в группах» (Member Of) добавьте те из этих групп, которых не хватает.</translation>
    </message>
    <message>
        <source>Sign out and sign in again, so that the membership takes effect.</source>
        <translation>Выйдите и войдите снова, чтобы членство вступило в силу.</translation>
    </message>
    <message>
        <source>Sign in with this account in the console as well.</source>
        <translation>Войдите под этой учетной записью и в консоли.</translation>
    </message>
    <message>
        <source>A permission error can also mean that the Netlogon service is not running.</source>
        <translation>Ошибка разрешений может означать и то, что служба Netlogon не работает.</translation>
    </message>
    <message>
        <source>Install what the preparation tool and its update need</source>
        <extracomment>Title of a step</extracomment>
        <translation>Установка того, что нужно средству подготовки и его обновлению</translation>
    </message>
    <message>
        <source>Without these components the preparation tool does not start or cannot update itself.</source>
        <translation>Без этих компонентов средство подготовки не запускается или не может обновиться.</translation>
    </message>
    <message>
        <source>The preparation tool cannot be installed.</source>
        <translation>Средство подготовки нельзя установить.</translation>
    </message>
    <message>
        <source>PowerShell reports version 2.0 or later, and the Baseline Configuration Analyzer 2.0 is listed as installed</source>
        <translation>PowerShell сообщает версию 2.0 или более позднюю, и Baseline Configuration Analyzer 2.0 есть в списке установленных</translation>
    </message>
    <message>
        <source>Install Windows PowerShell 2.0 with the Windows Management Framework, Knowledge Base 968929.</source>
        <translation>Установите Windows PowerShell 2.0 с Windows Management Framework, статья базы знаний 968929.</translation>
    </message>
    <message>
        <source>Then install the Microsoft Baseline Configuration Analyzer 2.0.</source>
        <translation>Затем установите Microsoft Baseline Configuration Analyzer 2.0.</translation>
    </message>
    <message>
        <source>Then install the latest Windows Update Agent, Knowledge Base 949104.</source>
        <translation>Затем установите последнюю версию агента Windows Update, статья базы знаний 949104.</translation>
    </message>
    <message>
        <source>Windows Server 2008 R2 already contains Windows PowerShell 2.0; install only what is missing.</source>
        <translation>Windows Server 2008 R2 уже содержит Windows PowerShell 2.0; установите только то, чего не хватает.</translation>
    </message>
    <message>
        <source>Run the Migration Preparation Tool</source>
        <extracomment>Title of a step</extracomment>
        <translation>Запуск средства подготовки миграции</translation>
    </message>
    <message>
        <source>It extends the directory for the new server, and the installation in migration mode is refused without it.</source>
        <translation>Оно расширяет каталог для нового сервера; без него в установке в режиме миграции будет отказано.</translation>
    </message>
    <message>
        <source>A successful run no older than two weeks (14 days) when the destination is installed</source>
        <extracomment>The destination: the destination server</extracomment>
        <translation>Успешный запуск, которому в момент установки целевого сервера не больше двух недель (14 дней)</translation>
    </message>
    <message>
        <source>The installation in migration mode is blocked.</source>
        <translation>Установка в режиме миграции блокируется.</translation>
    </message>
    <message>
        <source>Schema version 56 and the date of the successful run</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Версия схемы 56 и дата успешного запуска</translation>
    </message>
    <message>
        <source>Insert Windows Server 2012 Essentials DVD1 and start this file; if it is installed already, use the Start menu.</source>
        <translation>Вставьте DVD1 с Windows Server 2012 Essentials и запустите этот файл; если средство уже установлено, используйте меню «Пуск».</translation>
    </message>
    <message>
        <source>Accept the newest update when the tool offers it at its first start.</source>
        <translation>Примите последнее обновление, когда средство предложит его при первом запуске.</translation>
    </message>
    <message>
        <source>Choose “I have a backup and am ready to proceed” and then “Next”.</source>
        <translation>Выберите «У меня есть резервная копия, и я готов продолжить» (I have a backup and am ready to proceed), затем «Далее».</translation>
    </message>
    <message>
        <source>Wait until the tool has extended the schema, and choose “Next”.</source>
        <translation>Дождитесь, пока средство расширит схему, и нажмите «Далее».</translation>
    </message>
    <message>
        <source>Fix every error that the scan reports, and choose “Scan Again”.</source>
        <translation>Исправьте все ошибки, найденные при проверке, и нажмите «Проверить снова» (Scan Again).</translation>
    </message>
    <message>
        <source>Fix the warnings too where possible, or acknowledge them; then choose “Next” and “Finish”.</source>
        <translation>По возможности устраните и предупреждения или подтвердите их; затем нажмите «Далее» и «Готово».</translation>
    </message>
    <message>
        <source>Restart the source server if the tool asks for it.</source>
        <translation>Перезагрузите исходный сервер, если этого требует средство.</translation>
    </message>
    <message>
        <source>Only a restore of the backup undoes the schema change.</source>
        <translation>Изменение схемы отменяет только восстановление из резервной копии.</translation>
    </message>
    <message>
        <source>If a hotfix cannot be installed, follow Knowledge Base 822798, “Method 2: Rename the Catroot2 Folder”.</source>
        <translation>Если исправление не устанавливается, следуйте статье базы знаний 822798, «Способ 2. Переименование папки Catroot2» (Method 2: Rename the Catroot2 Folder).</translation>
    </message>
    <message>
        <source>The tool reports an error when Administrators may not enable accounts to be trusted for delegation in the Default Domain Controllers Policy (KB 2908959).</source>
        <translation>Средство сообщает об ошибке, если в Default Domain Controllers Policy (Политика контроллеров домена по умолчанию) администраторам не разрешено включать доверие к учетным записям при делегировании (KB 2908959).</translation>
    </message>
    <message>
        <source>The tool reports an error when the organizational unit “MyBusiness” is missing, or when Administrators may not enable accounts to be trusted for delegation in the Default Domain Controllers Policy (KB 2908959).</source>
        <translation>Средство сообщает об ошибке, если нет подразделения «MyBusiness» или если в Default Domain Controllers Policy (Политика контроллеров домена по умолчанию) администраторам не разрешено включать доверие к учетным записям при делегировании (KB 2908959).</translation>
    </message>
    <message>
        <source>Run the tool once more directly before the installation.</source>
        <translation>Запустите средство еще раз непосредственно перед установкой.</translation>
    </message>
    <message>
        <source>Last system-state backup</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Последняя копия состояния системы</translation>
    </message>
    <message>
        <source>Install critical and security updates</source>
        <extracomment>Title of a step</extracomment>
        <translation>Установка критических обновлений и обновлений безопасности</translation>
    </message>
    <message>
        <source>Updates close faults and security holes that would otherwise disturb the migration.</source>
        <translation>Обновления устраняют неисправности и уязвимости, которые иначе помешали бы миграции.</translation>
    </message>
    <message>
        <source>The network is less well protected while the migration goes on, and known faults can make it fail.</source>
        <translation>Во время миграции сеть защищена хуже, и известные неисправности могут ее сорвать.</translation>
    </message>
    <message>
        <source>No critical or security update is left that applies to the server, and no restart is pending</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Не осталось критических обновлений и обновлений безопасности, подходящих для сервера; перезагрузка не ожидается</translation>
    </message>
    <message>
        <source>Open Start &gt; All Programs &gt; Windows Update and choose “Check online for updates from Microsoft Update”.</source>
        <translation>Откройте «Пуск &gt; Все программы &gt; Windows Update» (Start &gt; All Programs &gt; Windows Update) и выберите «Проверить наличие обновлений в Microsoft Update» (Check online for updates from Microsoft Update).</translation>
    </message>
    <message>
        <source>Open Control Panel &gt; System and Security and choose “Check for updates” under Windows Update.</source>
        <translation>Откройте «Панель управления &gt; Система и безопасность» (Control Panel &gt; System and Security) и под заголовком «Windows Update» выберите «Проверка обновлений» (Check for updates).</translation>
    </message>
    <message>
        <source>On the page “Windows Update” choose “Check for updates” once more.</source>
        <translation>На странице «Windows Update» еще раз выберите «Проверка обновлений» (Check for updates).</translation>
    </message>
    <message>
        <source>If updates are found, choose “Install updates”.</source>
        <translation>Если обновления найдены, нажмите «Установить обновления» (Install updates).</translation>
    </message>
    <message>
        <source>Restart the server if the updates need it, and check again until none is left.</source>
        <translation>Перезагрузите сервер, если этого требуют обновления, и проверяйте снова, пока их не останется.</translation>
    </message>
    <message>
        <source>Instead, you can approve and install the updates through Windows Server Update Services (WSUS).</source>
        <translation>Вместо этого можно одобрить и установить обновления через Windows Server Update Services (WSUS).</translation>
    </message>
    <message>
        <source>Generate and read the network report</source>
        <extracomment>Title of a step</extracomment>
        <translation>Создание и чтение отчета о сети</translation>
    </message>
    <message>
        <source>The report shows critical errors of the network before the migration runs into them.</source>
        <translation>Отчет показывает критические ошибки сети до того, как на них наткнется миграция.</translation>
    </message>
    <message>
        <source>Critical errors of the network come up in the middle of the migration.</source>
        <translation>Критические ошибки сети проявятся в разгар миграции.</translation>
    </message>
    <message>
        <source>A new report without open critical errors</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Новый отчет без нерешенных критических ошибок</translation>
    </message>
    <message>
        <source>Open Windows SBS Console &gt; Reports and select a report.</source>
        <translation>Откройте «Консоль Windows SBS &gt; Отчеты» (Windows SBS Console &gt; Reports) и выберите отчет.</translation>
    </message>
    <message>
        <source>Choose “Generate report”.</source>
        <extracomment>A button in the Windows SBS Console on the server</extracomment>
        <translation>Нажмите «Создать отчет» (Generate report).</translation>
    </message>
    <message>
        <source>Look for critical errors in the report, and resolve them before you go on.</source>
        <translation>Найдите в отчете критические ошибки и устраните их, прежде чем продолжать.</translation>
    </message>
    <message>
        <source>Read the alert viewer</source>
        <extracomment>Title of a step; the alert viewer is a part of the Dashboard of Windows Server Essentials</extracomment>
        <translation>Проверка средства просмотра оповещений</translation>
    </message>
    <message>
        <source>The source server reports its own faults there, and the migration should not run into them.</source>
        <translation>В нем исходный сервер сообщает о своих неисправностях, и миграция не должна на них наткнуться.</translation>
    </message>
    <message>
        <source>Critical errors of the source server come up in the middle of the migration.</source>
        <translation>Критические ошибки исходного сервера проявятся в разгар миграции.</translation>
    </message>
    <message>
        <source>The alert viewer shows no open critical error</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>В средстве просмотра оповещений нет нерешенных критических ошибок</translation>
    </message>
    <message>
        <source>Open the Dashboard of the source server, and from there the alert viewer.</source>
        <translation>Откройте панель мониторинга исходного сервера, а из нее — средство просмотра оповещений.</translation>
    </message>
    <message>
        <source>Look for critical errors, and resolve them before you go on.</source>
        <translation>Найдите критические ошибки и устраните их, прежде чем продолжать.</translation>
    </message>
    <message>
        <source>Configure folder redirection on the destination server</source>
        <extracomment>Title of phase 5</extracomment>
        <translation>Настройка перенаправления папок на целевом сервере</translation>
    </message>
    <message>
        <source>Enable folder redirection on the destination server</source>
        <translation>Включение перенаправления папок на целевом сервере</translation>
    </message>
    <message>
        <source>Folder redirection</source>
        <extracomment>Short name of phase 5 for the timeline; keep it under 24 characters</extracomment>
        <translation>Перенаправление</translation>
    </message>
    <message>
        <source>The source server redirects folders of users</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Исходный сервер перенаправляет папки пользователей</translation>
    </message>
    <message>
        <source>Enable folder redirection on the destination</source>
        <extracomment>Title of a step; the destination: the destination server</extracomment>
        <translation>Включение перенаправления папок на целевом сервере</translation>
    </message>
    <message>
        <source>The new policy sends the user folders to the destination server.</source>
        <translation>Новая политика направляет папки пользователей на целевой сервер.</translation>
    </message>
    <message>
        <source>The new policy takes over the user folders before the old one is deleted.</source>
        <translation>Новая политика принимает папки пользователей до удаления старой.</translation>
    </message>
    <message>
        <source>The source server redirects folders</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Исходный сервер перенаправляет папки</translation>
    </message>
    <message>
        <source>Redirected folders stay on the source server and disappear with it.</source>
        <translation>Перенаправленные папки остаются на исходном сервере и исчезают вместе с ним.</translation>
    </message>
    <message>
        <source>The new policy redirects the chosen folders to the destination server</source>
        <translation>Новая политика перенаправляет выбранные папки на целевой сервер</translation>
    </message>
    <message>
        <source>Open DEVICES &gt; Devices Tasks &gt; Implement Group Policy in the Dashboard.</source>
        <translation>На панели мониторинга откройте «УСТРОЙСТВА &gt; Задачи устройств &gt; Реализовать групповую политику» (DEVICES &gt; Devices Tasks &gt; Implement Group Policy).</translation>
    </message>
    <message>
        <source>On the page “Enable Folder Redirection Group Policy” tick the folders and choose “Next”.</source>
        <translation>На странице «Включение групповой политики перенаправления папок» (Enable Folder Redirection Group Policy) установите флажки папок и нажмите «Далее».</translation>
    </message>
    <message>
        <source>On the page “Enable Security Policy Settings” choose “Finish”.</source>
        <translation>На странице «Включение параметров политики безопасности» (Enable Security Policy Settings) нажмите «Готово».</translation>
    </message>
    <message>
        <source>Folder redirection in use</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Используемое перенаправление папок</translation>
    </message>
    <message>
        <source>New folder redirection policy</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Новая политика перенаправления папок</translation>
    </message>
    <message>
        <source>Users sign out and in</source>
        <extracomment>Title of a step</extracomment>
        <translation>Выход и вход пользователей</translation>
    </message>
    <message>
        <source>The folders move only when each user signs in under the new policy.</source>
        <translation>Папки переносятся, только когда пользователь входит с новой политикой.</translation>
    </message>
    <message>
        <source>Folders of that user stay on the source server and disappear with it.</source>
        <translation>Папки этого пользователя остаются на исходном сервере и исчезают вместе с ним.</translation>
    </message>
    <message>
        <source>The folders of each user are filled on the destination server</source>
        <translation>Папки каждого пользователя на целевом сервере заполнены</translation>
    </message>
    <message>
        <source>Have every user sign out and sign in again while both servers run.</source>
        <translation>Пусть каждый пользователь выйдет и снова войдет, пока работают оба сервера.</translation>
    </message>
    <message>
        <source>Check on the destination server that the folders of each user have arrived.</source>
        <translation>Проверьте на целевом сервере, что папки каждого пользователя перенесены.</translation>
    </message>
    <message>
        <source>Delete the old folder redirection policy</source>
        <extracomment>Title of a step</extracomment>
        <translation>Удаление старой политики перенаправления папок</translation>
    </message>
    <message>
        <source>Two redirection policies would send the folders to two places.</source>
        <translation>Две политики перенаправления направляли бы папки в два места.</translation>
    </message>
    <message>
        <source>The old policy keeps sending folders to the source server.</source>
        <translation>Старая политика продолжает направлять папки на исходный сервер.</translation>
    </message>
    <message>
        <source>No Group Policy object redirects to the source server any more</source>
        <translation>Ни один объект групповой политики больше не перенаправляет на исходный сервер</translation>
    </message>
    <message>
        <source>Delete this object and confirm the warning.</source>
        <translation>Удалите этот объект и подтвердите предупреждение.</translation>
    </message>
    <message>
        <source>Delete each object that redirects folders to the source server, and confirm the warning.</source>
        <translation>Удалите каждый объект, который перенаправляет папки на исходный сервер, и подтвердите предупреждение.</translation>
    </message>
    <message>
        <source>The tab “Settings” of an object shows whether it redirects folders.</source>
        <translation>На вкладке «Параметры» (Settings) объекта видно, перенаправляет ли он папки.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for Foundation has no phase for folder redirection; a page that fits is linked from nowhere.</source>
        <translation>В руководстве Microsoft для Foundation нет этапа для перенаправления папок; подходящая страница есть, но ссылок на нее нет.</translation>
    </message>
    <message>
        <source>Microsoft’s guide gives the name that SBS 2003 uses; on SBS 2008 it may begin with “Windows SBS” instead.</source>
        <translation>В руководстве Microsoft указано имя из SBS 2003; в SBS 2008 оно может начинаться с «Windows SBS».</translation>
    </message>
    <message>
        <source>The Dashboard gives its new policy the same name: deleted later, the new one would be gone, so delete first.</source>
        <translation>Панель мониторинга дает своей новой политике то же имя: если удалять позже, пропадет новая, поэтому сначала удалите старую.</translation>
    </message>
    <message>
        <source>Old folder redirection policy</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Старая политика перенаправления папок</translation>
    </message>
    <message>
        <source>Delete the old security template policy</source>
        <extracomment>Title of a step</extracomment>
        <translation>Удаление старой политики шаблона безопасности</translation>
    </message>
    <message>
        <source>It belongs to the old policies; the wizard of the next step sets the security policy anew.</source>
        <translation>Она относится к старым политикам; мастер следующего шага задает политику безопасности заново.</translation>
    </message>
    <message>
        <source>Old security settings stay in force beside the new ones.</source>
        <translation>Старые параметры безопасности продолжают действовать наряду с новыми.</translation>
    </message>
    <message>
        <source>No such object from before the migration is left</source>
        <extracomment>What proves that the step is done; object: Group Policy object</extracomment>
        <translation>Таких объектов, созданных до миграции, не осталось</translation>
    </message>
    <message>
        <source>In the same console stay in Group Policy Objects.</source>
        <translation>В той же консоли оставайтесь в узле «Объекты групповой политики» (Group Policy Objects).</translation>
    </message>
    <message>
        <source>Old security template policy</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Старая политика шаблона безопасности</translation>
    </message>
    <message>
        <source>Run the Best Practices Analyzer</source>
        <translation>Запуск анализатора соответствия рекомендациям</translation>
    </message>
    <message>
        <source>Best Practices Analyzer</source>
        <extracomment>Short name of phase 8 for the timeline; keep it under 24 characters</extracomment>
        <translation>Запуск BPA</translation>
    </message>
    <message>
        <source>Run the analyzer on the destination</source>
        <extracomment>Title of a step; the destination: the destination server</extracomment>
        <translation>Запуск анализатора на целевом сервере</translation>
    </message>
    <message>
        <source>It judges the new server by the rules of its maker, now that it has taken over.</source>
        <translation>Он оценивает новый сервер по правилам его разработчика теперь, когда тот принял работу на себя.</translation>
    </message>
    <message>
        <source>It judges the new server by the rules of its maker, now that the former one is gone.</source>
        <translation>Он оценивает новый сервер по правилам его разработчика теперь, когда прежнего уже нет.</translation>
    </message>
    <message>
        <source>Faults of the new server stay hidden until users notice them.</source>
        <translation>Неисправности нового сервера остаются скрытыми, пока их не заметят пользователи.</translation>
    </message>
    <message>
        <source>A saved report of the analyzer</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Сохраненный отчет анализатора</translation>
    </message>
    <message>
        <source>Open Devices in the Dashboard, and then “Best Practices Analyzer” among the tasks of the server.</source>
        <translation>На панели мониторинга откройте «Устройства» (Devices), а затем среди задач сервера — «Анализатор соответствия рекомендациям» (Best Practices Analyzer).</translation>
    </message>
    <message>
        <source>Wait for the result and save it.</source>
        <translation>Дождитесь результата и сохраните его.</translation>
    </message>
    <message>
        <source>The overview of Microsoft’s guide says that the analyzer has to be downloaded; it is part of the Dashboard.</source>
        <translation>В обзоре руководства Microsoft сказано, что анализатор нужно скачать; он входит в панель мониторинга.</translation>
    </message>
    <message>
        <source>Solve the findings</source>
        <extracomment>Title of a step; finding: what a check or an analyzer reports</extracomment>
        <translation>Устранение замечаний</translation>
    </message>
    <message>
        <source>Each finding names a fault, what it causes and what removes it.</source>
        <extracomment>Finding: what a check or an analyzer reports</extracomment>
        <translation>В каждом замечании указаны неисправность, ее последствия и способ устранения.</translation>
    </message>
    <message>
        <source>The customer takes over a server with known faults.</source>
        <translation>Заказчик принимает сервер с известными неисправностями.</translation>
    </message>
    <message>
        <source>A second run without open findings, or a reason for each accepted one</source>
        <extracomment>Finding: what a check or an analyzer reports</extracomment>
        <translation>Второй запуск без нерешенных замечаний или причина для каждого принятого</translation>
    </message>
    <message>
        <source>Read each message and follow its instruction.</source>
        <translation>Прочитайте каждое сообщение и выполните указанное в нем.</translation>
    </message>
    <message>
        <source>Run the analyzer again.</source>
        <translation>Запустите анализатор снова.</translation>
    </message>
    <message>
        <source>Record a reason for each finding that you accept.</source>
        <extracomment>Record: write down; finding: what a check or an analyzer reports</extracomment>
        <translation>Запишите причину для каждого принятого замечания.</translation>
    </message>
    <message>
        <source>The rules page contradicts itself on the account of the Windows Time service; Local Service is right.</source>
        <translation>Страница с правилами противоречит себе в том, какая учетная запись нужна службе времени Windows; правильно — «Локальная служба» (Local Service).</translation>
    </message>
    <message>
        <source>For the Remote Desktop Gateway and the Distributed Transaction Coordinator, “Automatic” and “Automatic (Delayed Start)” are both right.</source>
        <translation>Для шлюза удаленных рабочих столов и координатора распределенных транзакций верны оба значения: «Автоматически» (Automatic) и «Автоматически (отложенный запуск)» (Automatic (Delayed Start)).</translation>
    </message>
    <message>
        <source>Certification authority of the source</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Центр сертификации исходного сервера</translation>
    </message>
    <message>
        <source>Directory of the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Каталог исходного сервера</translation>
    </message>
    <message>
        <source>Mailboxes on the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Почтовые ящики на исходном сервере</translation>
    </message>
    <message>
        <source>Ports of the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Порты исходного сервера</translation>
    </message>
    <message>
        <source>Sign-in at the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Вход на исходный сервер</translation>
    </message>
</context>
<context>
    <name>HistoryActions</name>
    <message>
        <source>Open</source>
        <extracomment>Button: opens a migration</extracomment>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Look back</source>
        <extracomment>Button: shows a migration as it was at any moment</extracomment>
        <translation>Прошлое</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>Button: makes a document about a migration</extracomment>
        <translation>Отчет</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Button: writes a whole migration into a file</extracomment>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Keep or delete</source>
        <extracomment>Button: how long a migration is kept, whether it leaves the list, and whether it is deleted</extracomment>
        <translation>Хранение и удаление</translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message numerus="yes">
        <source>%n migration(s) on this console</source>
        <translation>
            <numerusform>%n миграция на этой консоли</numerusform>
            <numerusform>%n миграции на этой консоли</numerusform>
            <numerusform>%n миграций на этой консоли</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <extracomment>More were found than are looked through; %n is how many of them are shown</extracomment>
        <translation>
            <numerusform>Найдена %n</numerusform>
            <numerusform>Найдено %n</numerusform>
            <numerusform>Найдено %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n that began last are shown. Type more to find older ones.</source>
        <translation>
            <numerusform>Показана последняя по времени начала: %n. Уточните запрос, чтобы найти более ранние.</numerusform>
            <numerusform>Показаны последние по времени начала: %n. Уточните запрос, чтобы найти более ранние.</numerusform>
            <numerusform>Показаны последние по времени начала: %n. Уточните запрос, чтобы найти более ранние.</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>A filter and how many migrations it shows</extracomment>
        <translation>Все: %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>A filter and how many migrations it shows: those that go on</extracomment>
        <translation>Открыто: %1</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <extracomment>A filter and how many migrations it shows</extracomment>
        <translation>Завершено: %1</translation>
    </message>
    <message>
        <source>Abandoned %1</source>
        <extracomment>A filter and how many migrations it shows: those that were given up</extracomment>
        <translation>Прекращено: %1</translation>
    </message>
    <message>
        <source>All products</source>
        <extracomment>A filter: old servers of every product</extracomment>
        <translation>Все продукты</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A filter and how many migrations it shows: %1 is a product, a year or a person, %2 a number</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All years</source>
        <extracomment>A filter: migrations that began in any year</extracomment>
        <translation>Все годы</translation>
    </message>
    <message>
        <source>All technicians</source>
        <extracomment>A filter: migrations of every technician</extracomment>
        <translation>Все специалисты</translation>
    </message>
    <message>
        <source>Last entry</source>
        <extracomment>Order of a list</extracomment>
        <translation>Последнее изменение</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Order of a list: when the migration began</extracomment>
        <translation>Начато</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>Order of a list</extracomment>
        <translation>Заказчик</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>Order of a list: the product that is replaced</extracomment>
        <translation>Продукт</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Order of a list: open, abandoned or finished</extracomment>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Archived %1</source>
        <extracomment>A filter and how many migrations it shows: those that were taken out of the list</extracomment>
        <translation>В архиве: %1</translation>
    </message>
</context>
<context>
    <name>HistoryDetails</name>
    <message>
        <source>Servers</source>
        <extracomment>Label: the servers of a migration, from the old one to the new one</extracomment>
        <translation>Серверы</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Domain</source>
        <extracomment>Label: name of a domain</extracomment>
        <translation>Домен</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Технический специалист</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Label: when a migration began</extracomment>
        <translation>Начато</translation>
    </message>
    <message>
        <source>Last entry</source>
        <extracomment>Label: when the last entry of a record was written</extracomment>
        <translation>Последнее изменение</translation>
    </message>
    <message>
        <source>%1 · phases %2</source>
        <extracomment>State of a migration and how far it came: %1 is &quot;Finished&quot;, %2 &quot;8 of 8&quot;</extracomment>
        <translation>%1 · этапы: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>event</comment>
        <extracomment>What happened last: %1 is the title of a step or a check, %2 what was said or found there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reading the record …</source>
        <translation>Чтение записи…</translation>
    </message>
    <message>
        <source>The record cannot be read.</source>
        <translation>Не удается прочитать запись.</translation>
    </message>
    <message>
        <source>The record was changed: open the migration and look at the proof of its record.</source>
        <translation>Запись была изменена: откройте миграцию и посмотрите раздел «Подлинность записи».</translation>
    </message>
    <message numerus="yes">
        <source>The record agrees with itself: %n entries, their chain verified</source>
        <extracomment>%n is the number of entries of a record. It agrees only with itself: a hash known from elsewhere would prove more</extracomment>
        <translation>
            <numerusform>Запись внутренне согласована: %n строка, цепочка проверена</numerusform>
            <numerusform>Запись внутренне согласована: %n строки, цепочка проверена</numerusform>
            <numerusform>Запись внутренне согласована: %n строк, цепочка проверена</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryFilterSheet</name>
    <message>
        <source>Filter and sort</source>
        <translation>Фильтр и сортировка</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>Order of a list</extracomment>
        <translation>Сортировка</translation>
    </message>
    <message>
        <source>Group by customer</source>
        <translation>Группировать по заказчику</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>The product that is replaced</extracomment>
        <translation>Продукт</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Технический специалист</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Customer, server, note, finding …</source>
        <extracomment>What can be searched for; stands in the empty field</extracomment>
        <translation>Заказчик, сервер, заметка, результат…</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Filter and sort</source>
        <extracomment>Opens what the list can be restricted to and sorted by</extracomment>
        <translation>Фильтр и сортировка</translation>
    </message>
    <message>
        <source>Older records are being made ready for the search.</source>
        <translation>Старые записи подготавливаются для поиска.</translation>
    </message>
</context>
<context>
    <name>HistoryHead</name>
    <message>
        <source>Customer</source>
        <translation>Заказчик</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Heading of a column: the product of the old server</extracomment>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Специалист</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Этапы</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Heading of a column: when a migration began</extracomment>
        <translation>Начато</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Past migrations</source>
        <translation>Прошлые миграции</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Past migrations</source>
        <translation>Прошлые миграции</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>Button: takes in migrations from a file of another console</extracomment>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>New migration</source>
        <translation>Новая миграция</translation>
    </message>
    <message>
        <source>Reading the list …</source>
        <translation>Чтение списка…</translation>
    </message>
    <message>
        <source>No migration yet</source>
        <translation>Миграций еще нет</translation>
    </message>
    <message>
        <source>Every migration of this console stands here with its whole record, from its first day on.</source>
        <translation>Здесь находятся все миграции этой консоли с полной записью, начиная с первого дня.</translation>
    </message>
    <message>
        <source>None has all of this</source>
        <translation>Ничего не подходит</translation>
    </message>
    <message>
        <source>Words are found by their beginning, in names, servers, notes, reasons, evidence and findings. Type fewer of them, or take the filters away.</source>
        <translation>Слова ищутся по их началу: в именах, серверах, заметках, причинах, свидетельствах и результатах. Введите меньше слов или снимите фильтры.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) are kept longer than wanted</source>
        <extracomment>Records whose period is over</extracomment>
        <translation>
            <numerusform>%n миграция хранится дольше, чем нужно</numerusform>
            <numerusform>%n миграции хранятся дольше, чем нужно</numerusform>
            <numerusform>%n миграций хранятся дольше, чем нужно</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is deleted by itself.</source>
        <translation>Само ничего не удаляется.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <extracomment>Button: shows which migrations can be deleted</extracomment>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>What happened last</source>
        <translation>Последние события</translation>
    </message>
</context>
<context>
    <name>HistoryRow</name>
    <message>
        <source>Select %1</source>
        <extracomment>Ticks a migration, so that something can be done with several: %1 is a customer</extracomment>
        <translation>Выбрать %1</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <extracomment>Marks a migration that is only practised</extracomment>
        <translation>Репетиция</translation>
    </message>
</context>
<context>
    <name>HistorySelection</name>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>number of migrations</comment>
        <translation>
            <numerusform>Выбрана %n</numerusform>
            <numerusform>Выбрано %n</numerusform>
            <numerusform>Выбрано %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>Button: two migrations side by side</extracomment>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Button: writes whole migrations into a file</extracomment>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Select none</source>
        <extracomment>Button: nothing is selected any more</extracomment>
        <translation>Снять выделение</translation>
    </message>
    <message>
        <source>Keep or delete</source>
        <extracomment>Button: how long migrations are kept, whether they leave the list, and whether they are deleted</extracomment>
        <translation>Хранение и удаление</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Imported</source>
        <translation>Импортировано</translation>
    </message>
    <message>
        <source>Import migrations</source>
        <translation>Импорт миграций</translation>
    </message>
    <message>
        <source>Every entry and all evidence in the file are intact.</source>
        <translation>Все строки и все свидетельства в файле целы.</translation>
    </message>
    <message>
        <source>Choose a file that a console exported. It is verified before anything is taken in.</source>
        <translation>Выберите файл, экспортированный консолью. Он проверяется, прежде чем что-либо будет принято.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Делать ничего не нужно.</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>Button: takes migrations in from a file</extracomment>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>Вверх</translation>
    </message>
</context>
<context>
    <name>InstructionModel</name>
    <message>
        <source>Command prompt</source>
        <extracomment>Program in which a command is typed</extracomment>
        <translation>Командная строка</translation>
    </message>
</context>
<context>
    <name>KeepSheet</name>
    <message>
        <source>Keep or delete</source>
        <translation>Хранение и удаление</translation>
    </message>
    <message>
        <source>Keep the records of %1</source>
        <extracomment>%1 is a customer; below it a number of years is chosen</extracomment>
        <translation>Хранить записи: %1</translation>
    </message>
    <message>
        <source>Keep all other records</source>
        <extracomment>Below it a number of years is chosen</extracomment>
        <translation>Хранить все остальные записи</translation>
    </message>
    <message>
        <source>Counted from the last entry. Nothing is deleted by itself: the list says what is due.</source>
        <translation>Считается от последней строки. Само ничего не удаляется: список показывает, чему пришел срок.</translation>
    </message>
    <message>
        <source>What is archived leaves the list. A filter and the search still find it.</source>
        <translation>Архивное уходит из списка. Фильтр и поиск по-прежнему его находят.</translation>
    </message>
    <message>
        <source>Only what is finished or abandoned can be archived or deleted.</source>
        <translation>Архивировать и удалять можно только завершенное или прекращенное.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Back into the list</source>
        <extracomment>Buttons: out of the list, or back into it</extracomment>
        <translation>Вернуть в список</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>В архив</translation>
    </message>
    <message>
        <source>Delete …</source>
        <extracomment>Button: asks first</extracomment>
        <translation>Удалить…</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>As the language</source>
        <extracomment>How numbers and dates are written: the way the chosen language writes them</extracomment>
        <translation>Как в языке</translation>
    </message>
</context>
<context>
    <name>LanguageModel</name>
    <message>
        <source>As the system</source>
        <extracomment>First entry of the list of languages: the one that the system is set to</extracomment>
        <translation>Как в системе</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Migration Console</source>
        <translation>Консоль миграции</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Проверить сейчас</translation>
    </message>
</context>
<context>
    <name>MenuSheet</name>
    <message>
        <source>Source Server</source>
        <translation>Исходный сервер</translation>
    </message>
    <message>
        <source>Destination Server</source>
        <translation>Целевой сервер</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>Sign in to the domain</source>
        <translation>Войти в домен</translation>
    </message>
    <message>
        <source>Forget the password now</source>
        <translation>Забыть пароль сейчас</translation>
    </message>
    <message>
        <source>Line-of-business applications</source>
        <translation>Бизнес-приложения</translation>
    </message>
    <message>
        <source>Correct the data of the migration</source>
        <translation>Исправить данные миграции</translation>
    </message>
    <message>
        <source>The destination was installed anew</source>
        <translation>Целевой сервер установлен заново</translation>
    </message>
    <message>
        <source>Finish the migration</source>
        <translation>Завершить миграцию</translation>
    </message>
    <message>
        <source>Abandon the migration</source>
        <translation>Прекратить миграцию</translation>
    </message>
    <message>
        <source>Signature of the customer</source>
        <translation>Подпись заказчика</translation>
    </message>
    <message>
        <source>Look back at any moment</source>
        <translation>Вернуться к любому моменту</translation>
    </message>
    <message>
        <source>Report of the migration</source>
        <extracomment>Opens the sheet that makes a report of the migration</extracomment>
        <translation>Отчет о миграции</translation>
    </message>
    <message>
        <source>Proof of the record</source>
        <translation>Подлинность записи</translation>
    </message>
    <message>
        <source>Compare with an earlier moment</source>
        <translation>Сравнить с более ранним моментом</translation>
    </message>
    <message>
        <source>Compare with another migration</source>
        <translation>Сравнить с другой миграцией</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>Opens durations and numbers of the migration</extracomment>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Export the migration</source>
        <translation>Экспорт миграции</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>All migrations</source>
        <translation>Все миграции</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Leaves a sheet without doing anything</extracomment>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>MigrationController</name>
    <message>
        <source>This migration is finished</source>
        <translation>Эта миграция завершена</translation>
    </message>
    <message>
        <source>This migration was abandoned</source>
        <translation>Эта миграция прекращена</translation>
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
        <translation>До переноса, от %1: %2</translation>
    </message>
</context>
<context>
    <name>MissingOffer</name>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Opening the records…</source>
        <translation>Открытие записей…</translation>
    </message>
    <message>
        <source>To go on without it</source>
        <translation>Чтобы продолжить без нее</translation>
    </message>
    <message>
        <source>What was recorded since then is missing there. Once the disk is back, export its migrations from there and import them here.</source>
        <translation>Записанного с тех пор там нет. Когда диск снова будет подключен, экспортируйте с него миграции и импортируйте их сюда.</translation>
    </message>
    <message>
        <source>Open the old file</source>
        <translation>Открыть старый файл</translation>
    </message>
    <message>
        <source>Open a copy of the backup</source>
        <translation>Открыть копию резервной копии</translation>
    </message>
</context>
<context>
    <name>MomentModel</name>
    <message>
        <source>The migration began</source>
        <translation>Миграция начата</translation>
    </message>
    <message>
        <source>The data of the migration were changed</source>
        <translation>Данные миграции изменены</translation>
    </message>
    <message>
        <source>The customer signed</source>
        <translation>Подписано заказчиком</translation>
    </message>
    <message>
        <source>The migration was closed</source>
        <extracomment>Finished or abandoned</extracomment>
        <translation>Миграция закрыта</translation>
    </message>
    <message>
        <source>The migration was opened again</source>
        <translation>Миграция открыта снова</translation>
    </message>
    <message>
        <source>The destination server was installed anew</source>
        <translation>Целевой сервер установлен заново</translation>
    </message>
</context>
<context>
    <name>MoveController</name>
    <message>
        <source>This file was named at the start with --database, so it is not moved from here.</source>
        <translation>Этот файл указан при запуске через --database, поэтому отсюда он не переносится.</translation>
    </message>
    <message>
        <source>To move the file to another disk, leave the open migration first.</source>
        <translation>Чтобы перенести файл на другой диск, сначала выйдите из открытой миграции.</translation>
    </message>
    <message>
        <source>It can be moved to another disk once it can be written to.</source>
        <translation>Его можно перенести на другой диск, когда запись станет возможна.</translation>
    </message>
    <message>
        <source>The database has %1; %2 are free in this folder.</source>
        <extracomment>%1 and %2 are sizes such as &quot;4.2 MB&quot;</extracomment>
        <translation>База данных занимает %1; в этой папке свободно %2.</translation>
    </message>
    <message>
        <source>Reading the copy again…</source>
        <translation>Копия читается еще раз…</translation>
    </message>
    <message>
        <source>Copying the database…</source>
        <translation>База данных копируется…</translation>
    </message>
</context>
<context>
    <name>MoveSheet</name>
    <message>
        <source>Move the database</source>
        <translation>Перенос базы данных</translation>
    </message>
    <message>
        <source>Choose the folder that it is to be in. Its disk must be plugged in whenever the console is used.</source>
        <translation>Выберите папку, где она будет находиться. Ее диск должен быть подключен при каждой работе с консолью.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Label above the path of a file</extracomment>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>After the move</source>
        <extracomment>Label above the path of a file</extracomment>
        <translation>После переноса</translation>
    </message>
    <message>
        <source>It is copied and read again before the console changes over. The old file is kept.</source>
        <translation>Она копируется и читается еще раз, и только потом консоль переключается. Старый файл остается.</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Использовать эту папку</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Выбрать другую папку</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>Вверх</translation>
    </message>
</context>
<context>
    <name>MoveText</name>
    <message>
        <source>The database is in this folder already</source>
        <translation>База данных уже находится в этой папке</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Выберите другую папку.</translation>
    </message>
    <message>
        <source>The folder is not there</source>
        <translation>Папка не найдена</translation>
    </message>
    <message>
        <source>Its disk may be unplugged. The database is where it was.</source>
        <translation>Возможно, диск отключен. База данных осталась на прежнем месте.</translation>
    </message>
    <message>
        <source>Plug the disk in again, or choose another folder.</source>
        <translation>Подключите диск снова или выберите другую папку.</translation>
    </message>
    <message>
        <source>Nothing can be written to this folder</source>
        <translation>В эту папку ничего нельзя записать</translation>
    </message>
    <message>
        <source>Your account may not, or the disk is read-only.</source>
        <translation>У вашей учетной записи нет прав, или диск доступен только для чтения.</translation>
    </message>
    <message>
        <source>Allow writing to it, or choose another folder.</source>
        <translation>Разрешите запись или выберите другую папку.</translation>
    </message>
    <message>
        <source>A database lies in this folder already</source>
        <translation>В этой папке уже есть база данных</translation>
    </message>
    <message>
        <source>It is never replaced.</source>
        <translation>Она никогда не заменяется.</translation>
    </message>
    <message>
        <source>Give that file another name, or choose another folder.</source>
        <translation>Переименуйте тот файл или выберите другую папку.</translation>
    </message>
    <message>
        <source>There is no room for the database</source>
        <translation>Для базы данных нет места</translation>
    </message>
    <message>
        <source>The database is where it was.</source>
        <translation>База данных осталась на прежнем месте.</translation>
    </message>
    <message>
        <source>Free some space on the disk, or choose another folder.</source>
        <translation>Освободите место на диске или выберите другую папку.</translation>
    </message>
    <message>
        <source>The database is in use</source>
        <translation>База данных занята</translation>
    </message>
    <message>
        <source>Another window or program has it open, or a backup, an export or an import is running. What they record would be lost.</source>
        <translation>Ее открыло другое окно или другая программа либо идет резервное копирование, экспорт или импорт. То, что они запишут, было бы потеряно.</translation>
    </message>
    <message>
        <source>Close them or wait until they are done, then try again.</source>
        <translation>Закройте их или дождитесь окончания, затем попробуйте снова.</translation>
    </message>
    <message>
        <source>The copy is not like the original</source>
        <translation>Копия отличается от оригинала</translation>
    </message>
    <message>
        <source>It was read again and thrown away. The database is where it was.</source>
        <translation>Она была прочитана еще раз и удалена. База данных осталась на прежнем месте.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>Выберите папку на другом диске.</translation>
    </message>
    <message>
        <source>The new place cannot be kept</source>
        <translation>Новое расположение не удается сохранить</translation>
    </message>
    <message>
        <source>The file with your settings cannot be written. The database is where it was.</source>
        <translation>Файл с вашими параметрами не удается записать. База данных осталась на прежнем месте.</translation>
    </message>
    <message>
        <source>Free some space on its disk or allow writing to it, then try again.</source>
        <translation>Освободите место на его диске или разрешите запись, затем попробуйте снова.</translation>
    </message>
    <message>
        <source>The disk does not answer</source>
        <translation>Диск не отвечает</translation>
    </message>
    <message>
        <source>The system reports an error. The database is where it was.</source>
        <translation>Система сообщает об ошибке. База данных осталась на прежнем месте.</translation>
    </message>
    <message>
        <source>Check both disks, or choose another folder.</source>
        <translation>Проверьте оба диска или выберите другую папку.</translation>
    </message>
</context>
<context>
    <name>NewMigrationPage</name>
    <message>
        <source>This is needed to begin.</source>
        <translation>Это необходимо, чтобы начать.</translation>
    </message>
    <message>
        <source>New migration</source>
        <translation>Новая миграция</translation>
    </message>
    <message>
        <source>To Windows Server 2012 Essentials</source>
        <translation>На Windows Server 2012 Essentials</translation>
    </message>
    <message>
        <source>Begin the migration</source>
        <translation>Начать миграцию</translation>
    </message>
    <message>
        <source>The migration could not be begun</source>
        <translation>Не удалось начать миграцию</translation>
    </message>
    <message>
        <source>What is moved</source>
        <translation>Что переносится</translation>
    </message>
    <message>
        <source>Old server</source>
        <translation>Старый сервер</translation>
    </message>
    <message>
        <source>Choose what runs on the old server.</source>
        <translation>Выберите, что работает на старом сервере.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Заказчик</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <extracomment>The name of the person who does the migration</extracomment>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>Площадка</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Домен</translation>
    </message>
    <message>
        <source>The full DNS name of the Active Directory domain.</source>
        <translation>Полное DNS-имя домена Active Directory.</translation>
    </message>
    <message>
        <source>Source Server</source>
        <translation>Исходный сервер</translation>
    </message>
    <message>
        <source>Name or IP address of the old server.</source>
        <translation>Имя или IP-адрес старого сервера.</translation>
    </message>
    <message>
        <source>Destination Server</source>
        <translation>Целевой сервер</translation>
    </message>
    <message>
        <source>May stay empty until phase 2.</source>
        <translation>До этапа 2 можно не заполнять.</translation>
    </message>
</context>
<context>
    <name>NoCards</name>
    <message>
        <source>Nothing needs attention in this phase</source>
        <translation>На этом этапе ничто не требует внимания</translation>
    </message>
    <message>
        <source>Nothing is done in this phase yet</source>
        <translation>На этом этапе пока ничего не готово</translation>
    </message>
    <message>
        <source>This phase has no steps</source>
        <translation>На этом этапе нет шагов</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
</context>
<context>
    <name>OpenMigrations</name>
    <message numerus="yes">
        <source>%n open migration(s)</source>
        <translation>
            <numerusform>%n открытая миграция</numerusform>
            <numerusform>%n открытые миграции</numerusform>
            <numerusform>%n открытых миграций</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry on</source>
        <extracomment>Heading above the migrations that are not finished</extracomment>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>New migration</source>
        <translation>Новая миграция</translation>
    </message>
    <message>
        <source>No open migration</source>
        <translation>Открытых миграций нет</translation>
    </message>
    <message>
        <source>Begin one with the name of the customer and of the old server. Everything can be changed later, and nothing here needs the network.</source>
        <translation>Начните ее, указав имя заказчика и старого сервера. Все это можно изменить позже, и сеть для этого не нужна.</translation>
    </message>
    <message>
        <source>Rehearse on the practice site</source>
        <translation>Репетиция на учебной площадке</translation>
    </message>
    <message>
        <source>Two real domain controllers on this machine, with faults to find. Marked as rehearsal everywhere.</source>
        <translation>Два настоящих контроллера домена на этом компьютере, с неисправностями, которые нужно найти. Везде помечено как репетиция.</translation>
    </message>
    <message>
        <source>Two real domain controllers on this machine. This starts the console on them:</source>
        <translation>Два настоящих контроллера домена на этом компьютере. Так консоль запускается с ними:</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Запустить</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Start the rehearsal</source>
        <translation>Запустить репетицию</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Копировать команду</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Параметры</translation>
    </message>
</context>
<context>
    <name>OverrideSheet</name>
    <message>
        <source>Known and harmless here</source>
        <translation>Известно и здесь безвредно</translation>
    </message>
    <message>
        <source>Proven in another way</source>
        <translation>Доказано другим способом</translation>
    </message>
    <message>
        <source>The customer decided so</source>
        <translation>Так решил заказчик</translation>
    </message>
    <message>
        <source>Carry on all the same?</source>
        <translation>Все равно продолжить?</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>Что это означает</translation>
    </message>
    <message>
        <source>The step stays open and has to be done later. Your name and reason stand in the record and in the report.</source>
        <translation>Шаг остается открытым, и выполнить его придется позже. Ваше имя и причина остаются в записи и в отчете.</translation>
    </message>
    <message>
        <source>The card keeps its verdict. Your name and reason stand beside it, in the record and in the report. When the verdict changes, this ends.</source>
        <translation>Заключение карточки не меняется. Ваше имя и причина стоят рядом с ним, в записи и в отчете. Если заключение изменится, исключение закончится.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Своими словами</translation>
    </message>
    <message>
        <source>What did you see that makes this safe?</source>
        <translation>Что показало вам, что это безопасно?</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>How long an override lasts</extracomment>
        <translation>До какого момента</translation>
    </message>
    <message>
        <source>The end of today</source>
        <translation>Конец сегодняшнего дня</translation>
    </message>
    <message>
        <source>Three days from now</source>
        <translation>Через три дня</translation>
    </message>
    <message>
        <source>A week from now</source>
        <translation>Через неделю</translation>
    </message>
    <message>
        <source>I answer for it</source>
        <translation>Отвечаю за это</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>PastMigrations</name>
    <message>
        <source>Past migrations</source>
        <translation>Прошлые миграции</translation>
    </message>
    <message numerus="yes">
        <source>%n finished</source>
        <comment>number of migrations</comment>
        <translation>
            <numerusform>%n завершена</numerusform>
            <numerusform>%n завершены</numerusform>
            <numerusform>%n завершено</numerusform>
        </translation>
    </message>
    <message>
        <source>Search all migrations</source>
        <extracomment>Button: opens the list of all migrations, where they can be searched</extracomment>
        <translation>Поиск по всем миграциям</translation>
    </message>
    <message>
        <source>None yet. A migration stays here with its whole record once it is finished.</source>
        <translation>Пока нет. Завершенная миграция остается здесь с полной записью.</translation>
    </message>
    <message>
        <source>Import from another console</source>
        <translation>Импорт с другой консоли</translation>
    </message>
</context>
<context>
    <name>PasteSheet</name>
    <message>
        <source>Add from the clipboard</source>
        <translation>Добавить из буфера обмена</translation>
    </message>
    <message>
        <source>The clipboard holds neither a picture nor text. Copy one where it is shown, then come back.</source>
        <translation>В буфере обмена нет ни изображения, ни текста. Скопируйте их там, где они показаны, и вернитесь.</translation>
    </message>
    <message>
        <source>On the clipboard</source>
        <extracomment>Label above what is on the clipboard</extracomment>
        <translation>В буфере обмена</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>Что на нем видно?</translation>
    </message>
    <message>
        <source>For example: the last line of the backup log</source>
        <translation>Например: последняя строка журнала резервного копирования</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>PhaseCards</name>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>The values below are the last ones that arrived. Steps can be read and done all the same.</source>
        <translation>Ниже показаны последние полученные значения. Читать и выполнять шаги все равно можно.</translation>
    </message>
    <message>
        <source>Show where</source>
        <extracomment>Button: leads to the page about the record</extracomment>
        <translation>Показать где</translation>
    </message>
    <message>
        <source>Reopen it</source>
        <extracomment>Button: a migration that was closed goes on</extracomment>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Show the newest</source>
        <translation>Показать новое</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
</context>
<context>
    <name>PhaseModel</name>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>Number of checks that are failed, below the name of a phase</extracomment>
        <translation>
            <numerusform>%n не пройдена</numerusform>
            <numerusform>%n не пройдены</numerusform>
            <numerusform>%n не пройдено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be told</source>
        <extracomment>Number of checks that could not be made, below the name of a phase</extracomment>
        <translation>
            <numerusform>%n не определена</numerusform>
            <numerusform>%n не определены</numerusform>
            <numerusform>%n не определено</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>A phase</extracomment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>A phase: somebody works on it</extracomment>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Not started</source>
        <extracomment>A phase that nobody has begun</extracomment>
        <translation>Не начато</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>How many of the cards of a phase are done</extracomment>
        <translation>Готово: %1 из %2</translation>
    </message>
</context>
<context>
    <name>PhaseSignOff</name>
    <message>
        <source>Sign-off of this phase</source>
        <extracomment>Heading: the technician signs that a phase is finished</extracomment>
        <translation>Приемка этого этапа</translation>
    </message>
    <message>
        <source>A required step was reopened after the signature. Settle it, or withdraw the signature.</source>
        <translation>После подписи обязательный шаг был открыт снова. Закройте его или отзовите подпись.</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Opens the form in which a phase is signed</extracomment>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Sign the phase</source>
        <translation>Подписать этап</translation>
    </message>
    <message>
        <source>Signature of the customer</source>
        <translation>Подпись заказчика</translation>
    </message>
</context>
<context>
    <name>PlanController</name>
    <message>
        <source>Every plan is complete.</source>
        <translation>Все планы заполнены.</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) are not complete.</source>
        <translation>
            <numerusform>%n план заполнен не полностью.</numerusform>
            <numerusform>%n плана заполнены не полностью.</numerusform>
            <numerusform>%n планов заполнены не полностью.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every application has its result.</source>
        <translation>Для всех приложений есть результат.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) are open.</source>
        <translation>
            <numerusform>Не хватает %n результата.</numerusform>
            <numerusform>Не хватает %n результатов.</numerusform>
            <numerusform>Не хватает %n результатов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed: there are no such applications (%1, %2).</source>
        <extracomment>%1 is a person, %2 a date</extracomment>
        <translation>Подтверждено: таких приложений нет (%1, %2).</translation>
    </message>
    <message>
        <source>This looks like the key itself. Enter where it is kept: the record is read by others.</source>
        <translation>Похоже, это сам ключ. Укажите, где он хранится: запись читают и другие.</translation>
    </message>
</context>
<context>
    <name>PlanHeads</name>
    <message>
        <source>Application</source>
        <extracomment>Heading of a column</extracomment>
        <translation>Приложение</translation>
    </message>
    <message>
        <source>Media and key</source>
        <extracomment>Heading of a column: where the installation media and the license key are</extracomment>
        <translation>Носители и ключ</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>Heading of a column: the path to the data of an application</extracomment>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Test after the move</source>
        <extracomment>Heading of a column: how to see that an application works after the move</extracomment>
        <translation>Проверка после переноса</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Heading of a column: what came of moving an application</extracomment>
        <translation>Результат</translation>
    </message>
</context>
<context>
    <name>PlanImportSheet</name>
    <message>
        <source>Import a table</source>
        <translation>Импорт таблицы</translation>
    </message>
    <message>
        <source>A table that was saved as CSV, with one application a row, at most 500 rows and 1 MiB.</source>
        <translation>Таблица, сохраненная в формате CSV, по одному приложению в строке, не больше 500 строк и 1&#xa0;МиБ.</translation>
    </message>
    <message>
        <source>Or the table itself</source>
        <translation>Или сама таблица</translation>
    </message>
    <message>
        <source>Paste the rows here.</source>
        <translation>Вставьте строки сюда.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Below a list that was cut</extracomment>
        <translation>
            <numerusform>и еще %n</numerusform>
            <numerusform>и еще %n</numerusform>
            <numerusform>и еще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation>Добавить в план</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Выбрать другой файл</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>Вверх</translation>
    </message>
</context>
<context>
    <name>PlanImporter</name>
    <message>
        <source>The file could not be read within %1: the drive or the network behind it does not answer. Copy the file to this computer and try again.</source>
        <translation>Не удалось прочитать файл за %1: диск или сеть, через которую он доступен, не отвечает. Скопируйте файл на этот компьютер и повторите попытку.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1. Check its path and who may read it.</source>
        <translation>Не удается открыть файл: %1. Проверьте путь и права на чтение.</translation>
    </message>
    <message>
        <source>The table is larger than %1, so nothing of it was taken. Save only the rows that name applications, and import that file.</source>
        <translation>Таблица больше %1, поэтому из нее ничего не принято. Сохраните только строки с приложениями и импортируйте этот файл.</translation>
    </message>
    <message>
        <source>The table has more than %1 rows, so nothing of it was taken. Save only the rows that name applications, and import that file.</source>
        <translation>В таблице больше %1 строк, поэтому из нее ничего не принято. Сохраните только строки с приложениями и импортируйте этот файл.</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 columns, so this is not a list of applications. Check which separator the file uses.</source>
        <translation>В строке %1 больше %2 столбцов, поэтому это не список приложений. Проверьте, какой разделитель используется в файле.</translation>
    </message>
    <message>
        <source>A cell in line %1 is longer than %2 characters, so nothing was taken. Shorten it, or look for a quotation mark that is missing before it.</source>
        <translation>Ячейка в строке %1 длиннее %2 символов, поэтому ничего не принято. Сократите ее или поищите перед ней недостающую кавычку.</translation>
    </message>
    <message>
        <source>This is not a text file, so no rows can be read from it. Open it in its own program, save it as CSV, and import that file.</source>
        <translation>Это не текстовый файл, поэтому прочитать из него строки нельзя. Откройте его в его программе, сохраните в формате CSV и импортируйте этот файл.</translation>
    </message>
    <message>
        <source>The quotation mark at line %1, column %2 has no partner or does not belong there, so the cells behind it cannot be told apart. Correct it in the file, and import it again.</source>
        <translation>Кавычка в строке %1, столбце %2 не имеет пары или стоит не на месте, поэтому ячейки после нее не различить. Исправьте ее в файле и импортируйте его снова.</translation>
    </message>
    <message>
        <source>The table is empty. Enter one application a row, and import it again.</source>
        <translation>Таблица пуста. Укажите по одному приложению в строке и импортируйте ее снова.</translation>
    </message>
    <message>
        <source>The table has no application that the plan does not have already.</source>
        <translation>В таблице нет приложений, которых еще нет в плане.</translation>
    </message>
    <message numerus="yes">
        <source>%n new application(s) found.</source>
        <translation>
            <numerusform>Найдено %n новое приложение.</numerusform>
            <numerusform>Найдено %n новых приложения.</numerusform>
            <numerusform>Найдено %n новых приложений.</numerusform>
        </translation>
    </message>
    <message>
        <source>The columns were recognized by their names.</source>
        <translation>Столбцы распознаны по названиям.</translation>
    </message>
    <message>
        <source>The first row does not name the columns, so they were taken in this order: application, vendor, contact, media, place of the license key, path to the data, test after the move, note.</source>
        <translation>В первой строке нет названий столбцов, поэтому принят такой порядок: приложение, поставщик, контакт, носители, место ключа лицензии, путь к данным, проверка после переноса, заметка.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A name from another program, in quotation marks</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>These columns are left out, because the plan has no field for them: %1.</source>
        <translation>Эти столбцы опущены, потому что для них нет полей в плане: %1.</translation>
    </message>
    <message>
        <source>These columns are left out, because they seem to hold license keys, which no record may keep: %1.</source>
        <translation>Эти столбцы опущены, потому что в них, по-видимому, ключи лицензий, а их нельзя хранить ни в одной записи: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n license key(s) were left out: the plan says where a key is kept, never the key.</source>
        <translation>
            <numerusform>Опущен %n ключ лицензии: в плане указывается, где хранится ключ, но никогда не сам ключ.</numerusform>
            <numerusform>Опущено %n ключа лицензии: в плане указывается, где хранится ключ, но никогда не сам ключ.</numerusform>
            <numerusform>Опущено %n ключей лицензии: в плане указывается, где хранится ключ, но никогда не сам ключ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without an application are left out.</source>
        <translation>
            <numerusform>Опущена %n строка без приложения.</numerusform>
            <numerusform>Опущено %n строки без приложения.</numerusform>
            <numerusform>Опущено %n строк без приложения.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that the plan has already are left out.</source>
        <translation>
            <numerusform>Опущена %n строка, которая уже есть в плане.</numerusform>
            <numerusform>Опущено %n строки, которые уже есть в плане.</numerusform>
            <numerusform>Опущено %n строк, которые уже есть в плане.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanLine</name>
    <message>
        <source>Vendor</source>
        <extracomment>Label: the company that made a program</extracomment>
        <translation>Поставщик</translation>
    </message>
    <message>
        <source>Contact</source>
        <extracomment>Label: whom to ask about a program</extracomment>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Installation media</source>
        <translation>Установочные носители</translation>
    </message>
    <message>
        <source>Place of the license key</source>
        <translation>Место ключа лицензии</translation>
    </message>
    <message>
        <source>Path to the data</source>
        <translation>Путь к данным</translation>
    </message>
    <message>
        <source>Test after the move</source>
        <translation>Проверка после переноса</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Opens the fields of an application</extracomment>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Change %1</source>
        <extracomment>%1 is an application</extracomment>
        <translation>Изменить %1</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Works</source>
        <extracomment>Result of moving an application to the new server</extracomment>
        <translation>Работает</translation>
    </message>
    <message>
        <source>Fails</source>
        <extracomment>Result of moving an application to the new server</extracomment>
        <translation>Не работает</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>An application or a computer that is left out of the migration, with a reason</extracomment>
        <translation>Вне миграции</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <extracomment>Result of moving an application: nobody has tested it yet</extracomment>
        <translation>Еще не проверено</translation>
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
        <translation>имя приложения</translation>
    </message>
    <message>
        <source>vendor or installation media</source>
        <extracomment>Part of a list of what is missing</extracomment>
        <translation>поставщик или установочные носители</translation>
    </message>
    <message>
        <source>path to the data</source>
        <extracomment>Part of a list of what is missing</extracomment>
        <translation>путь к данным</translation>
    </message>
    <message>
        <source>test after the move</source>
        <extracomment>Part of a list of what is missing</extracomment>
        <translation>проверка после переноса</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <extracomment>%1 is a list of what is not filled in</extracomment>
        <translation>Не указано: %1</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Line-of-business applications</source>
        <translation>Бизнес-приложения</translation>
    </message>
    <message>
        <source>Import a table</source>
        <extracomment>Reads a table that another program saved</extracomment>
        <translation>Импорт таблицы</translation>
    </message>
    <message>
        <source>Add an application</source>
        <translation>Добавить приложение</translation>
    </message>
    <message>
        <source>No line-of-business applications</source>
        <translation>Бизнес-приложений нет</translation>
    </message>
    <message>
        <source>No application is written down yet</source>
        <translation>Приложения еще не записаны</translation>
    </message>
    <message>
        <source>Write down each program that the business lives on, such as accounting or stock: who made it, where its media and its data are, and how to see that it works after the move. The list is complete before the destination server is installed; the results follow by the end of phase 7.</source>
        <translation>Запишите каждую программу, на которой держится работа компании, например бухгалтерский или складской учет: кто ее создал, где ее носители и данные и как убедиться, что она работает после переноса. Список должен быть готов до установки целевого сервера; результаты — до конца этапа 7.</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Отменить это указание</translation>
    </message>
    <message>
        <source>There are no such applications</source>
        <translation>Таких приложений нет</translation>
    </message>
</context>
<context>
    <name>PlanRemoveSheet</name>
    <message>
        <source>Written down twice</source>
        <translation>Записано дважды</translation>
    </message>
    <message>
        <source>Not used any more</source>
        <translation>Больше не используется</translation>
    </message>
    <message>
        <source>Written down by mistake</source>
        <translation>Записано по ошибке</translation>
    </message>
    <message>
        <source>Remove this application?</source>
        <translation>Удалить это приложение?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Своими словами</translation>
    </message>
    <message>
        <source>Remove the application</source>
        <translation>Удалить приложение</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>PlanRowSheet</name>
    <message>
        <source>New application</source>
        <translation>Новое приложение</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Приложение</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Поставщик</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Installation media</source>
        <translation>Установочные носители</translation>
    </message>
    <message>
        <source>A vendor or the media must be known: without them the application cannot be installed anew.</source>
        <translation>Должны быть известны поставщик или носители: без них приложение нельзя установить заново.</translation>
    </message>
    <message>
        <source>Place of the license key</source>
        <translation>Место ключа лицензии</translation>
    </message>
    <message>
        <source>Where it is kept, never the key itself.</source>
        <translation>Где он хранится, но никогда не сам ключ.</translation>
    </message>
    <message>
        <source>Path to the data</source>
        <translation>Путь к данным</translation>
    </message>
    <message>
        <source>Test after the move</source>
        <translation>Проверка после переноса</translation>
    </message>
    <message>
        <source>What has to work, and who can tell?</source>
        <translation>Что должно работать и кто может об этом судить?</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>What came of moving an application</extracomment>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Enter in the note why it is set aside.</source>
        <translation>Укажите в заметке, почему приложение остается вне миграции.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Remove the application</source>
        <translation>Удалить приложение</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ProblemBanner</name>
    <message>
        <source>Understood</source>
        <extracomment>Takes a message off the screen</extracomment>
        <translation>Понятно</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>The session was not found</source>
        <translation>Сеанс не найден</translation>
    </message>
    <message>
        <source>The database does not hold this session any more.</source>
        <translation>В базе данных этого сеанса больше нет.</translation>
    </message>
    <message>
        <source>Choose another one from the list of sessions.</source>
        <translation>Выберите другой из списка сеансов.</translation>
    </message>
    <message>
        <source>The database is from a newer version</source>
        <translation>База данных создана более новой версией</translation>
    </message>
    <message>
        <source>A newer version of this program has written the database. It can be read, and nothing in it is changed.</source>
        <translation>База данных записана более новой версией этой программы. Ее можно читать, и ничего в ней не меняется.</translation>
    </message>
    <message>
        <source>Install the newer version to go on working.</source>
        <translation>Чтобы продолжить работу, установите более новую версию.</translation>
    </message>
    <message>
        <source>The database is in use</source>
        <translation>База данных занята</translation>
    </message>
    <message>
        <source>Another program holds the database, so nothing can be written to it.</source>
        <translation>Базу данных удерживает другая программа, поэтому записать в нее ничего нельзя.</translation>
    </message>
    <message>
        <source>Close the other window or program, then try again.</source>
        <translation>Закройте другое окно или программу и повторите попытку.</translation>
    </message>
    <message>
        <source>The database is read-only</source>
        <translation>База данных доступна только для чтения</translation>
    </message>
    <message>
        <source>The database or its folder cannot be written to. Everything can be read.</source>
        <translation>Нельзя писать в базу данных или ее папку. Читать можно все.</translation>
    </message>
    <message>
        <source>Allow writing to the folder, then start the console again.</source>
        <translation>Разрешите запись в папку и запустите консоль снова.</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>База данных повреждена</translation>
    </message>
    <message>
        <source>Parts of the database cannot be read. It was left as it is, nothing was deleted.</source>
        <translation>Части базы данных не читаются. Она оставлена как есть, ничего не удалено.</translation>
    </message>
    <message>
        <source>Copy the file to a safe place, then use a backup of it.</source>
        <translation>Скопируйте файл в надежное место и используйте его резервную копию.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Диск заполнен</translation>
    </message>
    <message>
        <source>The last entry could not be stored. Everything before it is safe.</source>
        <translation>Последнюю строку не удалось сохранить. Все до нее цело.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again.</source>
        <translation>Освободите место на диске и повторите попытку.</translation>
    </message>
    <message>
        <source>The database cannot be opened</source>
        <translation>Не удается открыть базу данных</translation>
    </message>
    <message>
        <source>Your account may not open the database or its folder.</source>
        <translation>Вашей учетной записи не разрешено открывать базу данных или ее папку.</translation>
    </message>
    <message>
        <source>Give your account the permission, or choose another file with --database.</source>
        <translation>Предоставьте учетной записи разрешение или выберите другой файл параметром --database.</translation>
    </message>
    <message>
        <source>The disk does not answer</source>
        <translation>Диск не отвечает</translation>
    </message>
    <message>
        <source>The system reports an error while reading or writing the database.</source>
        <translation>Система сообщает об ошибке при чтении базы данных или записи в нее.</translation>
    </message>
    <message>
        <source>Check the disk, then start the console again.</source>
        <translation>Проверьте диск и запустите консоль снова.</translation>
    </message>
    <message>
        <source>This is not a database of the console</source>
        <translation>Это не база данных консоли</translation>
    </message>
    <message>
        <source>The file is a database, but another program has made it.</source>
        <translation>Файл — база данных, но создан другой программой.</translation>
    </message>
    <message>
        <source>Choose another file with --database.</source>
        <translation>Выберите другой файл параметром --database.</translation>
    </message>
    <message>
        <source>The entry was not stored</source>
        <translation>Строка не сохранена</translation>
    </message>
    <message>
        <source>What was to be stored contradicts the record. Nothing was changed.</source>
        <translation>То, что нужно было сохранить, противоречит записи. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Start the console again. If it happens again, report it with the log.</source>
        <translation>Запустите консоль снова. Если это повторится, сообщите об этом и приложите журнал.</translation>
    </message>
    <message>
        <source>There is no more room for evidence</source>
        <translation>Для свидетельств больше нет места</translation>
    </message>
    <message>
        <source>The step or the migration holds as much as the record keeps. Nothing was added.</source>
        <translation>В шаге или миграции уже достигнут предел того, что хранит запись. Ничего не добавлено.</translation>
    </message>
    <message>
        <source>Add a smaller file or only the part that matters, and keep the rest with the papers of the customer.</source>
        <translation>Добавьте файл поменьше или только важную часть, а остальное храните с документами заказчика.</translation>
    </message>
    <message>
        <source>There is no room for the backup</source>
        <translation>Для резервной копии нет места</translation>
    </message>
    <message>
        <source>The disk that it was to be written to is full. Nothing was left there.</source>
        <translation>Диск, выбранный для записи, заполнен. На нем ничего не осталось.</translation>
    </message>
    <message>
        <source>Free some space on it, or choose another folder.</source>
        <translation>Освободите на нем место или выберите другую папку.</translation>
    </message>
    <message>
        <source>The backup could not be written</source>
        <translation>Не удалось записать резервную копию</translation>
    </message>
    <message>
        <source>The folder is not there, or your account may not write to it. Nothing was left there.</source>
        <translation>Папки нет, или вашей учетной записи не разрешено писать в нее. Там ничего не осталось.</translation>
    </message>
    <message>
        <source>Plug the disk in again, or choose another folder.</source>
        <translation>Подключите диск снова или выберите другую папку.</translation>
    </message>
    <message>
        <source>There is no room for the report</source>
        <translation>Для отчета нет места</translation>
    </message>
    <message>
        <source>The report could not be written</source>
        <translation>Не удалось записать отчет</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>Файл исчез</translation>
    </message>
    <message>
        <source>It was removed, or the medium that it is on was unplugged. Nothing was added.</source>
        <translation>Он удален, или носитель, на котором он находится, отсоединен. Ничего не добавлено.</translation>
    </message>
    <message>
        <source>Plug the medium in again, then choose the file once more.</source>
        <translation>Подключите носитель снова и еще раз выберите файл.</translation>
    </message>
    <message>
        <source>The file may not be read</source>
        <translation>Нет права на чтение файла</translation>
    </message>
    <message>
        <source>Your account has no permission to read it. Nothing was added.</source>
        <translation>У вашей учетной записи нет разрешения на его чтение. Ничего не добавлено.</translation>
    </message>
    <message>
        <source>Copy the file to your home folder with an account that may read it, then choose the copy.</source>
        <translation>Скопируйте файл в свою домашнюю папку под учетной записью, которой разрешено его читать, и выберите копию.</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>Это не файл</translation>
    </message>
    <message>
        <source>A folder or a device has no content that could be kept. Nothing was added.</source>
        <translation>У папки или устройства нет содержимого, которое можно сохранить. Ничего не добавлено.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Выберите файл.</translation>
    </message>
    <message>
        <source>There is nothing in it</source>
        <translation>Здесь ничего нет</translation>
    </message>
    <message>
        <source>It holds 0 bytes, which proves nothing. Nothing was added.</source>
        <translation>Размер — 0 байт, а это ничего не доказывает. Ничего не добавлено.</translation>
    </message>
    <message>
        <source>Save it again where it comes from, then add it once more.</source>
        <translation>Сохраните еще раз там, откуда это получено, и добавьте снова.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <extracomment>%1 and %2 are sizes such as &quot;2 GiB&quot;</extracomment>
        <translation>Файл слишком велик</translation>
    </message>
    <message>
        <source>It has %1; the record keeps up to %2 a piece. Nothing was added.</source>
        <translation>Его размер — %1; запись хранит до %2 на свидетельство. Ничего не добавлено.</translation>
    </message>
    <message>
        <source>Add only the part that matters, or a picture of it.</source>
        <translation>Добавьте только важную часть или ее изображение.</translation>
    </message>
    <message>
        <source>The file was changed while it was read</source>
        <translation>Файл изменился во время чтения</translation>
    </message>
    <message>
        <source>It became shorter, so what was read is not whole. Nothing was added.</source>
        <translation>Он стал короче, поэтому прочитано не все. Ничего не добавлено.</translation>
    </message>
    <message>
        <source>Wait until the program that writes it has finished, then choose the file once more.</source>
        <translation>Дождитесь, пока программа закончит его записывать, и выберите файл еще раз.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Не удается прочитать файл</translation>
    </message>
    <message>
        <source>The medium reports an error. Nothing was added.</source>
        <translation>Носитель сообщает об ошибке. Ничего не добавлено.</translation>
    </message>
    <message>
        <source>Copy the file to another medium, then choose the copy.</source>
        <translation>Скопируйте файл на другой носитель и выберите копию.</translation>
    </message>
    <message>
        <source>The file cannot be read in time</source>
        <translation>Не удается вовремя прочитать файл</translation>
    </message>
    <message>
        <source>The medium did not answer within a minute. Nothing was added.</source>
        <translation>Носитель не ответил в течение минуты. Ничего не добавлено.</translation>
    </message>
    <message>
        <source>Unplug the medium and plug it in again, or copy the file to another one.</source>
        <translation>Отсоедините и снова подключите носитель или скопируйте файл на другой.</translation>
    </message>
    <message>
        <source>The DNS server %1 does not answer. Check the address and the network cable, or type the servers in by hand.</source>
        <extracomment>%1 is the address of a DNS server</extracomment>
        <translation>DNS-сервер %1 не отвечает. Проверьте адрес и сетевой кабель или введите серверы вручную.</translation>
    </message>
    <message>
        <source>%1 refuses to answer DNS questions. Enter the address of the site&apos;s DNS server, or type the servers in by hand.</source>
        <translation>Сервер %1 отказывается отвечать на запросы DNS. Введите адрес DNS-сервера площадки или введите серверы вручную.</translation>
    </message>
    <message>
        <source>%1 does not know this domain. Check how it is written, or type the servers in by hand.</source>
        <translation>Серверу %1 этот домен не известен. Проверьте, как он написан, или введите серверы вручную.</translation>
    </message>
    <message>
        <source>%1 gave an answer that makes no sense. Type the servers in by hand.</source>
        <translation>Сервер %1 дал ответ, не имеющий смысла. Введите серверы вручную.</translation>
    </message>
    <message>
        <source>The name holds a character that no server name may have. Type it anew.</source>
        <translation>В имени есть символ, недопустимый в имени сервера. Введите его заново.</translation>
    </message>
    <message>
        <source>A part of the name is longer than 63 characters.</source>
        <translation>Часть имени длиннее 63 символов.</translation>
    </message>
    <message>
        <source>The name is longer than 253 characters.</source>
        <translation>Имя длиннее 253 символов.</translation>
    </message>
    <message>
        <source>There are two dots in a row, or a dot at the beginning.</source>
        <translation>Две точки подряд или точка в начале.</translation>
    </message>
    <message>
        <source>This is not a complete IP address.</source>
        <translation>Это не полный IP-адрес.</translation>
    </message>
    <message>
        <source>Nothing could be saved</source>
        <translation>Ничего не удалось спасти</translation>
    </message>
    <message>
        <source>No part of the file holds anything that can be read.</source>
        <translation>Ни в одной части файла нет ничего, что можно прочитать.</translation>
    </message>
    <message>
        <source>There is no room for the new file</source>
        <translation>Нет места для нового файла</translation>
    </message>
    <message>
        <source>The new file could not be written</source>
        <translation>Не удалось записать новый файл</translation>
    </message>
    <message>
        <source>The database is not there</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Базы данных нет на месте</translation>
    </message>
    <message>
        <source>It is kept in %1, and there is no such file now. Nothing was made in its place.</source>
        <translation>Она хранится в %1, а этого файла сейчас нет. Вместо нее ничего не создано.</translation>
    </message>
    <message>
        <source>Plug the disk in that it is on, then try again.</source>
        <translation>Подключите диск, на котором она находится, и попробуйте снова.</translation>
    </message>
</context>
<context>
    <name>ReasonModel</name>
    <message>
        <source>This step comes first.</source>
        <extracomment>Why a step may not begin yet, under the title of another step</extracomment>
        <translation>Сначала выполняется этот шаг.</translation>
    </message>
    <message>
        <source>This step could wait until now, and no longer.</source>
        <extracomment>Why a step may not begin yet, under the title of another step</extracomment>
        <translation>Этот шаг мог подождать до сих пор, но не дольше.</translation>
    </message>
    <message>
        <source>Its last answer is too old to count.</source>
        <extracomment>Why a step may not begin yet, under the title of a check</extracomment>
        <translation>Ее последний ответ слишком давний, чтобы учитываться.</translation>
    </message>
    <message>
        <source>It was not asked yet.</source>
        <extracomment>Why a step may not begin yet, under the title of a check</extracomment>
        <translation>Она еще не выполнялась.</translation>
    </message>
    <message>
        <source>Some days have to pass after this step. Not before %1.</source>
        <extracomment>Why a step may not begin yet: %1 is a date and time</extracomment>
        <translation>После этого шага должно пройти несколько дней. Не раньше %1.</translation>
    </message>
    <message>
        <source>Rows of its list are still open.</source>
        <extracomment>Why a step cannot be done yet, under its title</extracomment>
        <translation>Некоторые строки его списка еще открыты.</translation>
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
        <translation>На этой площадке не используется</translation>
    </message>
    <message>
        <source>Done before, in another way</source>
        <translation>Сделано раньше, другим способом</translation>
    </message>
    <message>
        <source>The customer decided so</source>
        <translation>Так решил заказчик</translation>
    </message>
    <message>
        <source>Skip this step?</source>
        <translation>Пропустить этот шаг?</translation>
    </message>
    <message>
        <source>Do this step later?</source>
        <translation>Отложить этот шаг?</translation>
    </message>
    <message>
        <source>If it is skipped</source>
        <translation>Если пропустить</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Своими словами</translation>
    </message>
    <message>
        <source>Skip the step</source>
        <translation>Пропустить шаг</translation>
    </message>
    <message>
        <source>Do it later</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>RecordController</name>
    <message>
        <source>Reading the record…</source>
        <translation>Чтение записи…</translation>
    </message>
    <message>
        <source>The record is intact</source>
        <translation>Запись цела</translation>
    </message>
    <message>
        <source>The record agrees with itself</source>
        <translation>Запись внутренне согласована</translation>
    </message>
    <message>
        <source>The record was changed afterwards</source>
        <translation>Запись была изменена позже</translation>
    </message>
    <message>
        <source>Somebody or something wrote into the database past the console. Keep the file as it is, and compare it with a backup of it.</source>
        <translation>Кто-то или что-то записало в базу данных в обход консоли. Оставьте файл как есть и сравните его с резервной копией.</translation>
    </message>
    <message>
        <source>No entry was changed, dropped, moved or put in, as far as the record can tell by itself. Whoever could write all of it anew could make it agree with itself again: a hash that was printed or signed proves more.</source>
        <translation>Насколько можно судить по самой записи, ни одна строка не изменена, не удалена, не перемещена и не вставлена. Тот, кто смог бы переписать все заново, мог бы и снова согласовать запись: напечатанный или подписанный хэш доказывает больше.</translation>
    </message>
    <message>
        <source>Every entry is as it was when the hash that you entered was written down.</source>
        <translation>Все строки такие же, какими были, когда был записан введенный вами хэш.</translation>
    </message>
    <message>
        <source>Every entry of that console is as it was when the hash that you entered was written down. Each other chain needs a hash of its own.</source>
        <translation>Все строки той консоли такие же, какими были, когда был записан введенный вами хэш. Для каждой другой цепочки нужен свой хэш.</translation>
    </message>
    <message numerus="yes">
        <source>The entries up to %1 are as they were when the hash that you entered was written down. The %n later ones agree with each other, no more than that.</source>
        <extracomment>%1 is the number of an entry, %n how many were written later</extracomment>
        <translation>
            <numerusform>Строки до %1 такие же, какими были, когда был записан введенный вами хэш. Более поздние (%n) согласованы между собой, но не более того.</numerusform>
            <numerusform>Строки до %1 такие же, какими были, когда был записан введенный вами хэш. Более поздние (%n) согласованы между собой, но не более того.</numerusform>
            <numerusform>Строки до %1 такие же, какими были, когда был записан введенный вами хэш. Более поздние (%n) согласованы между собой, но не более того.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is no hash: it has 16 to 64 digits from 0 to 9 and from a to f, as a report or a signature shows them.</source>
        <extracomment>A hash is the fingerprint of the record</extracomment>
        <translation>Это не хэш: в нем от 16 до 64 знаков, 0–9 и a–f, как в отчете или подписи.</translation>
    </message>
    <message>
        <source>This hash is not in the record. Either a digit of it is wrong, or it belongs to another migration, or the record was written anew since.</source>
        <translation>Этого хэша в записи нет. Либо в нем неверный знак, либо он относится к другой миграции, либо запись с тех пор переписана.</translation>
    </message>
    <message>
        <source>Entry %1 is not there: it was taken out or moved.</source>
        <extracomment>%1 is the number of an entry of the record</extracomment>
        <translation>Строки %1 нет: она удалена или перемещена.</translation>
    </message>
    <message>
        <source>Entry %1 is not as it was written.</source>
        <extracomment>%1 is the number of an entry of the record</extracomment>
        <translation>Строка %1 не такая, какой была записана.</translation>
    </message>
    <message>
        <source>Entry %1 does not follow the one before it: an entry was put in or exchanged.</source>
        <extracomment>%1 is the number of an entry of the record</extracomment>
        <translation>Строка %1 не продолжает предыдущую: строка была вставлена или заменена.</translation>
    </message>
    <message>
        <source>The content of entry %1 is not as it was written.</source>
        <extracomment>%1 is the number of an entry of the record</extracomment>
        <translation>Содержимое строки %1 не такое, каким было записано.</translation>
    </message>
    <message>
        <source>The record ends before entry %1, which was there.</source>
        <extracomment>%1 is the number of an entry of the record</extracomment>
        <translation>Запись заканчивается перед строкой %1, которая в ней была.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <extracomment>How many entries a record has</extracomment>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them erased</source>
        <extracomment>Of the entries of a record: their content was deleted on purpose</extracomment>
        <translation>
            <numerusform>из них стерта %n</numerusform>
            <numerusform>из них стерто %n</numerusform>
            <numerusform>из них стерто %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Written on this console</source>
        <translation>Записано на этой консоли</translation>
    </message>
    <message>
        <source>Written on console %1</source>
        <translation>Записано на консоли %1</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Proof of the record</source>
        <translation>Подлинность записи</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Прочитать снова</translation>
    </message>
    <message>
        <source>Newest hash, to be written down elsewhere</source>
        <extracomment>Label above the hash of the last entry of a record</extracomment>
        <translation>Последний хэш (запишите его в другом месте)</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>Копировать хэш</translation>
    </message>
    <message>
        <source>Hash from a report or a signature</source>
        <translation>Хэш из отчета или подписи</translation>
    </message>
    <message>
        <source>At least 16 digits, with or without spaces</source>
        <translation>Не менее 16 знаков, с пробелами или без</translation>
    </message>
    <message>
        <source>Compare with the record</source>
        <extracomment>Button: the record is compared with a hash that is known from elsewhere</extracomment>
        <translation>Сравнить с записью</translation>
    </message>
</context>
<context>
    <name>RecordsGroup</name>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>The database is read-only at the moment.</source>
        <translation>База данных сейчас доступна только для чтения.</translation>
    </message>
    <message>
        <source>Everything that happens is kept in this file:</source>
        <translation>Все происходящее хранится в этом файле:</translation>
    </message>
    <message>
        <source>The database was moved</source>
        <translation>База данных перенесена</translation>
    </message>
    <message>
        <source>The copy was read again and holds every entry. The old file is no longer used; it was kept, and you can delete it by hand:</source>
        <translation>Копия прочитана еще раз и содержит все записи. Старый файл больше не используется; он оставлен, и его можно удалить вручную:</translation>
    </message>
    <message>
        <source>What is recorded meanwhile waits until it is done.</source>
        <translation>То, что записывается тем временем, ждет окончания.</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Копировать путь</translation>
    </message>
    <message>
        <source>Move to another disk</source>
        <translation>Перенести на другой диск</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>Practice site</source>
        <extracomment>Stands where the customer&apos;s name stands, when the console runs on the practice site</extracomment>
        <translation>Учебная площадка</translation>
    </message>
    <message>
        <source>Migration %1</source>
        <extracomment>Stands where the customer&apos;s name stands, when that was erased: %1 is the beginning of an identifier</extracomment>
        <translation>Миграция %1</translation>
    </message>
</context>
<context>
    <name>ReplaceSheet</name>
    <message>
        <source>Was the destination server installed anew?</source>
        <translation>Целевой сервер установлен заново?</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>Что это означает</translation>
    </message>
    <message>
        <source>The steps of the installation phase are open again, every answer of the checks counts as old, and overrides end. What was done stays in the record.</source>
        <translation>Шаги этапа установки снова открыты, все ответы проверок считаются устаревшими, исключения заканчиваются. Сделанное остается в записи.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>For example: the first installation stopped at the network drivers</source>
        <translation>Например: первая установка остановилась на сетевых драйверах</translation>
    </message>
    <message>
        <source>It was installed anew</source>
        <translation>Установлен заново</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ReplayBar</name>
    <message>
        <source>Looking back</source>
        <translation>Просмотр прошлого</translation>
    </message>
    <message>
        <source>What happened before</source>
        <translation>Что было раньше</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Stops the replay of a migration at the moment it shows</extracomment>
        <translation>Приостановить</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Воспроизвести</translation>
    </message>
    <message>
        <source>What happened next</source>
        <translation>Что было дальше</translation>
    </message>
    <message>
        <source>Moment of the migration</source>
        <translation>Момент миграции</translation>
    </message>
    <message>
        <source>Back to now</source>
        <extracomment>Leaves a moment of the past</extracomment>
        <translation>К настоящему моменту</translation>
    </message>
    <message>
        <source>As it was: %1. Nothing can be changed here.</source>
        <extracomment>%1 is a date and a time of the past</extracomment>
        <translation>Как было: %1. Здесь ничего нельзя изменить.</translation>
    </message>
    <message numerus="yes">
        <source>%n min/s</source>
        <extracomment>Speed of a replay: minutes of the migration in one second</extracomment>
        <translation>
            <numerusform>%n мин/с</numerusform>
            <numerusform>%n мин/с</numerusform>
            <numerusform>%n мин/с</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) of the migration in a second</source>
        <translation>
            <numerusform>%n минута миграции в секунду</numerusform>
            <numerusform>%n минуты миграции в секунду</numerusform>
            <numerusform>%n минут миграции в секунду</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked</source>
        <extracomment>Keeps a moment of the past, to compare another one with it</extracomment>
        <translation>Отмечено</translation>
    </message>
    <message>
        <source>Mark this moment</source>
        <translation>Отметить этот момент</translation>
    </message>
    <message>
        <source>What changed since the mark</source>
        <extracomment>Compares the marked moment of the past with the one that is shown</extracomment>
        <translation>Что изменилось с отметки</translation>
    </message>
    <message numerus="yes">
        <source>Next failure (%n)</source>
        <extracomment>Goes to the next check that failed; %n is how many are still ahead</extracomment>
        <translation>
            <numerusform>Следующая непройденная (%n)</numerusform>
            <numerusform>Следующая непройденная (%n)</numerusform>
            <numerusform>Следующая непройденная (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next note (%n)</source>
        <extracomment>Goes to the next note; %n is how many are still ahead</extracomment>
        <translation>
            <numerusform>Следующая заметка (%n)</numerusform>
            <numerusform>Следующая заметка (%n)</numerusform>
            <numerusform>Следующая заметка (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next sign-off (%n)</source>
        <extracomment>Goes to the next sign-off of a phase or of the whole; %n is how many are still ahead</extracomment>
        <translation>
            <numerusform>Следующая приемка (%n)</numerusform>
            <numerusform>Следующая приемка (%n)</numerusform>
            <numerusform>Следующая приемка (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplayController</name>
    <message>
        <source>Entry %1 of %2</source>
        <extracomment>Where one stands in the record of a migration; %1 and %2 are numbers</extracomment>
        <translation>Строка %1 из %2</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>There is no database “%1”. Name another one with --database.</source>
        <translation>Базы данных «%1» нет. Укажите другую параметром --database.</translation>
    </message>
    <message>
        <source>No migration in this database has an identifier that begins with “%1”. A report of it shows the whole one.</source>
        <translation>В этой базе данных нет миграции с идентификатором, который начинается с «%1». Полный идентификатор указан в отчете о миграции.</translation>
    </message>
    <message numerus="yes">
        <source>%n migrations have an identifier that begins with “%1”. Give more of it.</source>
        <extracomment>%1 is the beginning of an identifier, %n how many begin so</extracomment>
        <translation>
            <numerusform>С «%1» начинается идентификатор %n миграции. Укажите его полнее.</numerusform>
            <numerusform>С «%1» начинаются идентификаторы %n миграций. Укажите идентификатор полнее.</numerusform>
            <numerusform>С «%1» начинаются идентификаторы %n миграций. Укажите идентификатор полнее.</numerusform>
        </translation>
    </message>
    <message>
        <source>The guide “%1” of this migration cannot be read: %2</source>
        <translation>Не удается прочитать руководство «%1» для этой миграции: %2</translation>
    </message>
    <message>
        <source>The report is not the same in both languages. This is a mistake of the program.</source>
        <translation>Отчет на двух языках не совпадает. Это ошибка программы.</translation>
    </message>
    <message>
        <source>The report cannot be made in this form. This is a mistake of the program.</source>
        <translation>Отчет в этом формате создать нельзя. Это ошибка программы.</translation>
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
        <translation>Отчет</translation>
    </message>
    <message>
        <source>The report was not made</source>
        <translation>Отчет не создан</translation>
    </message>
    <message>
        <source>The part of the program that makes reports ended without a word. Nothing was left.</source>
        <translation>Часть программы, которая создает отчеты, завершилась без сообщения. Ничего не осталось.</translation>
    </message>
    <message>
        <source>Try it once more.</source>
        <translation>Попробуйте еще раз.</translation>
    </message>
</context>
<context>
    <name>ReportFolderSheet</name>
    <message>
        <source>Folder for the report</source>
        <translation>Папка для отчета</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Использовать эту папку</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>Вверх</translation>
    </message>
</context>
<context>
    <name>ReportMaker</name>
    <message>
        <source>Report of the migration</source>
        <extracomment>Title of a report; %1 is a customer</extracomment>
        <translation>Отчет о миграции</translation>
    </message>
    <message>
        <source>Report of the migration at %1</source>
        <translation>Отчет о миграции: %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>Heading over the list of a report&apos;s parts</extracomment>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Заказчик</translation>
    </message>
    <message>
        <source>Migration</source>
        <extracomment>From which product to which</extracomment>
        <translation>Миграция</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Домен</translation>
    </message>
    <message>
        <source>Source Server</source>
        <translation>Исходный сервер</translation>
    </message>
    <message>
        <source>Destination Server</source>
        <translation>Целевой сервер</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Технический специалист</translation>
    </message>
    <message>
        <source>Begun</source>
        <extracomment>When the record of a migration was begun</extracomment>
        <translation>Начато</translation>
    </message>
    <message>
        <source>Last entry</source>
        <extracomment>When something was last written into the record of a migration</extracomment>
        <translation>Последнее изменение</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>The migration</source>
        <translation>Миграция</translation>
    </message>
    <message>
        <source>This is a rehearsal on the practice site. It says nothing about the servers of a customer.</source>
        <translation>Это репетиция на учебной площадке. О серверах заказчика она ничего не говорит.</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <extracomment>Of a migration that is still going on</extracomment>
        <translation>Еще не завершено</translation>
    </message>
    <message>
        <source>Finished on %1 by %2</source>
        <extracomment>Of a migration: %1 is a time, %2 a person</extracomment>
        <translation>Завершено %1 (%2)</translation>
    </message>
    <message>
        <source>Abandoned on %1 by %2: “%3”</source>
        <extracomment>Of a migration: %1 is a time, %2 a person, %3 that person&apos;s reason</extracomment>
        <translation>Прекращено %1 (%2): «%3»</translation>
    </message>
    <message>
        <source>Program that wrote the record</source>
        <translation>Программа, создавшая запись</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Program that made this report</source>
        <translation>Программа, создавшая этот отчет</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Отчет создан</translation>
    </message>
    <message>
        <source>Times are those of</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Identifier of the migration</source>
        <translation>Идентификатор миграции</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Heads of columns in a report</extracomment>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>Head of a column: what somebody decided</extracomment>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Предел</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Head of a column: since when something is not as it should be</extracomment>
        <translation>С какого момента</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Known by</source>
        <extracomment>Head of a column: how it is known that something is done</extracomment>
        <translation>Откуда известно</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>Head of a column: what happened</extracomment>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>Выполнено шагов</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Не пройдено</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Newest hash</source>
        <translation>Последний хэш</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Исключения</translation>
    </message>
    <message>
        <source>Nobody overrode a verdict, an order or a condition.</source>
        <translation>Никто не сделал исключений ни для заключения, ни для порядка, ни для условия.</translation>
    </message>
    <message>
        <source>What somebody answers for. An override never changes what was measured.</source>
        <translation>За что кто-то отвечает. Исключение никогда не меняет того, что измерено.</translation>
    </message>
    <message>
        <source>Override, in force until %1</source>
        <extracomment>What somebody decided about a verdict; %1 is a time</extracomment>
        <translation>Исключение, действует до %1</translation>
    </message>
    <message>
        <source>Override, no longer in force</source>
        <extracomment>What somebody decided about a verdict</extracomment>
        <translation>Исключение, больше не действует</translation>
    </message>
    <message>
        <source>Condition decided</source>
        <extracomment>Whether a step is needed, as somebody decided</extracomment>
        <translation>Решено об условии</translation>
    </message>
    <message>
        <source>Said to be needed</source>
        <translation>Признано необходимым</translation>
    </message>
    <message>
        <source>Said not to be needed</source>
        <translation>Признано ненужным</translation>
    </message>
    <message>
        <source>Order overruled</source>
        <extracomment>A step was begun though others had to be done before</extracomment>
        <translation>Начато вне порядка</translation>
    </message>
    <message>
        <source>The content of this entry was erased.</source>
        <extracomment>In a report: an entry of the record whose content was removed after its time</extracomment>
        <translation>Содержимое этой строки стерто.</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Открытые вопросы</translation>
    </message>
    <message>
        <source>Nothing is open: every check that applies has passed, and every step is done or not needed.</source>
        <translation>Открытых вопросов нет: все относящиеся сюда проверки пройдены, все шаги выполнены или не требуются.</translation>
    </message>
    <message>
        <source>No check failed, and no step was deferred or skipped.</source>
        <translation>Непройденных проверок нет, ни один шаг не отложен и не пропущен.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps are not finished yet.</source>
        <extracomment>Steps of the guide</extracomment>
        <translation>
            <numerusform>%n шаг еще не закончен.</numerusform>
            <numerusform>%n шага еще не закончены.</numerusform>
            <numerusform>%n шагов еще не закончены.</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not work</source>
        <extracomment>Of a line-of-business application after the move</extracomment>
        <translation>Не работает</translation>
    </message>
    <message>
        <source>Phases</source>
        <extracomment>A section of a report, with the phases of a migration</extracomment>
        <translation>Этапы</translation>
    </message>
    <message>
        <source>“Who” and “When” say who signed the phase, and when.</source>
        <translation>В столбцах «Кто» и «Когда» указано, кто и когда подписал этап.</translation>
    </message>
    <message>
        <source>Only if: %1</source>
        <extracomment>%1 says when a phase is needed</extracomment>
        <translation>Только если: %1</translation>
    </message>
    <message>
        <source>Steps that this version of the guide does not have</source>
        <translation>Шаги, которых нет в этой версии руководства</translation>
    </message>
    <message>
        <source>Seen by a check</source>
        <extracomment>How it is known that a step is done</extracomment>
        <translation>Обнаружено проверкой</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>How it is known that a step is done: a person said so</extracomment>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>Known from before</source>
        <extracomment>How it is known that a step is done: it was done before the record began</extracomment>
        <translation>Известно с прежних времен</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Резервная копия от %1</translation>
    </message>
    <message>
        <source>Kept on: %1</source>
        <extracomment>Where a backup is kept: %1 is a disk or a folder</extracomment>
        <translation>Место хранения: %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <extracomment>%1 is a list of names of files</extracomment>
        <translation>Восстановлено: %1</translation>
    </message>
    <message>
        <source>Withdrawn by %1 on %2: “%3”</source>
        <extracomment>Of a piece of evidence: %1 is a person, %2 a time, %3 that person&apos;s reason</extracomment>
        <translation>Отозвано %2 (%1): «%3»</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <extracomment>The name of evidence that was pasted and has none of its own</extracomment>
        <translation>Из буфера обмена</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Свидетельства</translation>
    </message>
    <message>
        <source>There is no evidence.</source>
        <extracomment>How much evidence there is</extracomment>
        <translation>Свидетельств нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence.</source>
        <translation>
            <numerusform>%n свидетельство.</numerusform>
            <numerusform>%n свидетельства.</numerusform>
            <numerusform>%n свидетельств.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line-of-business applications</source>
        <translation>Бизнес-приложения</translation>
    </message>
    <message>
        <source>There are none, says %1 (%2).</source>
        <translation>Таких приложений нет (%1, %2).</translation>
    </message>
    <message>
        <source>None were written down.</source>
        <translation>Ничего не записано.</translation>
    </message>
    <message>
        <source>Not tested</source>
        <extracomment>Result of the test of an application after the move: there is none yet</extracomment>
        <translation>Не проверено</translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>Result of the test of an application after the move</extracomment>
        <translation>Работает</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>Of an application, a computer, a user or a share: it is not moved</extracomment>
        <translation>Вне миграции</translation>
    </message>
    <message>
        <source>Vendor: %1</source>
        <extracomment>Of an application: %1 is a company</extracomment>
        <translation>Поставщик: %1</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <extracomment>Of an application: %1 is a person or a telephone number</extracomment>
        <translation>Контакт: %1</translation>
    </message>
    <message>
        <source>Media: %1</source>
        <extracomment>Of an application: %1 is a place</extracomment>
        <translation>Носители: %1</translation>
    </message>
    <message>
        <source>Place of the license key: %1</source>
        <extracomment>Of an application: %1 is a place, never the key itself</extracomment>
        <translation>Место ключа лицензии: %1</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <extracomment>Of an application: %1 is a folder</extracomment>
        <translation>Данные: %1</translation>
    </message>
    <message>
        <source>Test after the move: %1</source>
        <extracomment>Of an application: %1 is what is tried after the move</extracomment>
        <translation>Проверка после переноса: %1</translation>
    </message>
    <message>
        <source>Computers, users and shared folders</source>
        <translation>Компьютеры, пользователи и общие папки</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Подписи</translation>
    </message>
    <message>
        <source>Given beside %1</source>
        <extracomment>Of a signature: %1 is the technician who was there</extracomment>
        <translation>В присутствии: %1</translation>
    </message>
    <message>
        <source>The signature is bound to the record with %1 entries and the hash %2.</source>
        <extracomment>What a signature is bound to: %1 is how many entries a record had, %2 a hash</extracomment>
        <translation>Подпись привязана к записи: строк — %1, хэш — %2.</translation>
    </message>
    <message>
        <source>Signature of %1</source>
        <extracomment>What a picture shows; %1 is a name</extracomment>
        <translation>Подпись: %1</translation>
    </message>
    <message>
        <source>The customer has not signed.</source>
        <translation>Подписи заказчика нет.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>A note of a person: %1 is the name, %2 the note</extracomment>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>The record was begun.</source>
        <translation>Запись начата.</translation>
    </message>
    <message>
        <source>The data of the migration were corrected.</source>
        <translation>Данные миграции исправлены.</translation>
    </message>
    <message>
        <source>%1 finished the migration.</source>
        <translation>%1: миграция завершена.</translation>
    </message>
    <message>
        <source>%1 abandoned the migration: “%2”</source>
        <extracomment>%1 is a person, %2 that person&apos;s reason</extracomment>
        <translation>%1: миграция прекращена — «%2»</translation>
    </message>
    <message>
        <source>%1 opened the migration again: “%2”</source>
        <extracomment>%1 is a person, %2 that person&apos;s reason</extracomment>
        <translation>%1: миграция открыта снова — «%2»</translation>
    </message>
    <message>
        <source>The destination was installed anew, as its directory says.</source>
        <translation>Целевой сервер установлен заново, как следует из его каталога.</translation>
    </message>
    <message>
        <source>The destination was installed anew, says %1: “%2”</source>
        <translation>Целевой сервер установлен заново (%1): «%2»</translation>
    </message>
    <message>
        <source>The customer signed.</source>
        <translation>Подписано заказчиком.</translation>
    </message>
    <message>
        <source>Course of events</source>
        <extracomment>A section of a report: what people did, in the order in which they did it</extracomment>
        <translation>Ход событий</translation>
    </message>
    <message numerus="yes">
        <source>%n of them erased</source>
        <extracomment>Of the entries of a record: their content was deleted on purpose</extracomment>
        <translation>
            <numerusform>из них стерта %n</numerusform>
            <numerusform>из них стерто %n</numerusform>
            <numerusform>из них стерто %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Written on console %1</source>
        <extracomment>%1 is the beginning of a console&apos;s identifier</extracomment>
        <translation>Записано на консоли %1</translation>
    </message>
    <message>
        <source>Proof of the record</source>
        <translation>Подлинность записи</translation>
    </message>
    <message>
        <source>Whoever keeps this report keeps the newest hash with it: entered in the console under “Proof of the record”, it proves later that no entry up to it was changed, dropped, moved or put in. Without a hash from elsewhere the record proves only that it agrees with itself.</source>
        <translation>Кто хранит этот отчет, хранит вместе с ним и последний хэш: если ввести его в консоли в разделе «Подлинность записи», он позже докажет, что ни одна строка до него не изменена, не удалена, не перемещена и не вставлена. Без хэша из другого источника запись доказывает только собственную согласованность.</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>Report</source>
        <translation>Отчет</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>For paper and for the file.</source>
        <translation>Для печати и для архива.</translation>
    </message>
    <message>
        <source>For a browser: one file, which needs nothing else.</source>
        <translation>Для браузера: один файл, которому больше ничего не нужно.</translation>
    </message>
    <message>
        <source>For a spreadsheet: every line of every table.</source>
        <translation>Для электронной таблицы: каждая строка каждой таблицы.</translation>
    </message>
    <message>
        <source>For programs.</source>
        <translation>Для программ.</translation>
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
        <translation>Язык</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Второй язык</translation>
    </message>
    <message>
        <source>Both stand in one document, the second below the first.</source>
        <translation>Оба — в одном документе, второй под первым.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No second language</extracomment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Detail</source>
        <extracomment>How much a report tells</extracomment>
        <translation>Подробность</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>How much a report tells</extracomment>
        <translation>Все</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Выбрать другую папку</translation>
    </message>
    <message>
        <source>The report is being made …</source>
        <translation>Создание отчета…</translation>
    </message>
    <message>
        <source>The report is written</source>
        <translation>Отчет записан</translation>
    </message>
    <message>
        <source>Make another one</source>
        <translation>Создать еще один</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Создать отчет</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Stops making a report</extracomment>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Leaves a sheet without doing anything</extracomment>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>RescueController</name>
    <message>
        <source>Open the new database and go on.</source>
        <translation>Откройте новую базу данных и продолжайте.</translation>
    </message>
    <message>
        <source>Open the new database and look at the migrations that are incomplete. Where a backup holds more of them, keep it.</source>
        <translation>Откройте новую базу данных и просмотрите неполные миграции. Если в резервной копии их сохранилось больше, сохраните ее.</translation>
    </message>
    <message>
        <source>From now on, start the console with --database %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>С этого момента запускайте консоль с --database %1.</translation>
    </message>
</context>
<context>
    <name>RescueOffer</name>
    <message>
        <source>What can be read goes into a new file. The damaged one is kept as it is.</source>
        <translation>Все, что читается, попадет в новый файл. Поврежденный останется как есть.</translation>
    </message>
    <message>
        <source>Saving what can be read…</source>
        <translation>Спасение того, что читается…</translation>
    </message>
    <message>
        <source>Save what can be saved</source>
        <translation>Спасти что можно</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>RescueResult</name>
    <message>
        <source>What could be read is saved</source>
        <translation>Все, что читалось, спасено</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Все спасено</translation>
    </message>
    <message>
        <source>Open the new database</source>
        <translation>Открыть новую базу данных</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>Incomplete migrations</source>
        <translation>Неполные миграции</translation>
    </message>
    <message>
        <source>The new database</source>
        <translation>Новая база данных</translation>
    </message>
    <message>
        <source>The damaged database, kept as it was</source>
        <translation>Поврежденная база данных, оставлена как была</translation>
    </message>
</context>
<context>
    <name>RescueText</name>
    <message numerus="yes">
        <source>%n migration(s)</source>
        <translation>
            <numerusform>%n миграция</numerusform>
            <numerusform>%n миграции</numerusform>
            <numerusform>%n миграций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n свидетельство</numerusform>
            <numerusform>%n свидетельства</numerusform>
            <numerusform>%n свидетельств</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost entries: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Потерянные строки: %1</translation>
    </message>
    <message>
        <source>Entries whose content is lost or was erased: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Строки, содержимое которых потеряно или было стерто: %1</translation>
    </message>
    <message>
        <source>Lost pieces of evidence: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Потерянные свидетельства: %1</translation>
    </message>
    <message>
        <source>The newest entries may be lost</source>
        <translation>Самые новые строки, возможно, потеряны</translation>
    </message>
    <message>
        <source>The database was damaged, and what could be read was saved. %1</source>
        <extracomment>An entry of a record; %1 is a list such as &quot;Lost entries: 3 · Lost pieces of evidence: 1&quot;</extracomment>
        <translation>База данных была повреждена; все, что читалось, сохранено. %1</translation>
    </message>
</context>
<context>
    <name>RetentionController</name>
    <message>
        <source>For ever</source>
        <extracomment>How long records are kept</extracomment>
        <translation>Всегда</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <extracomment>How long records are kept</extracomment>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
    <message>
        <source>As all others</source>
        <extracomment>How long the records of one customer are kept</extracomment>
        <translation>Как все остальные</translation>
    </message>
</context>
<context>
    <name>SecondLanguageButton</name>
    <message>
        <source>Second language: %1</source>
        <extracomment>%1 is the name of a language, as its readers write it</extracomment>
        <translation>Второй язык: %1</translation>
    </message>
    <message>
        <source>Show in a second language</source>
        <translation>Показать на втором языке</translation>
    </message>
</context>
<context>
    <name>SecondLanguageSheet</name>
    <message>
        <source>Second language</source>
        <translation>Второй язык</translation>
    </message>
    <message>
        <source>Every step is shown in both languages, for two people at one screen.</source>
        <translation>Каждый шаг показывается на двух языках — для двух человек у одного экрана.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No second language</extracomment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>ServerChips</name>
    <message>
        <source>Rehearsal</source>
        <translation>Репетиция</translation>
    </message>
    <message>
        <source>Source · %1</source>
        <extracomment>%1 is the name of the server that is being replaced</extracomment>
        <translation>Исходный · %1</translation>
    </message>
    <message>
        <source>Destination · %1</source>
        <extracomment>%1 is the name of the new server</extracomment>
        <translation>Целевой · %1</translation>
    </message>
</context>
<context>
    <name>ServerField</name>
    <message>
        <source>Take %1 as %2</source>
        <extracomment>%1 is a server that was found, %2 the field it goes into</extracomment>
        <translation>Взять %1 как «%2»</translation>
    </message>
</context>
<context>
    <name>ServerFinder</name>
    <message>
        <source>DNS server of the site</source>
        <translation>DNS-сервер площадки</translation>
    </message>
    <message>
        <source>Usually the old server&apos;s IP address. With it the console can look for the servers of the domain.</source>
        <translation>Обычно это IP-адрес старого сервера. С его помощью консоль может искать серверы домена.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Find servers</source>
        <translation>Найти серверы</translation>
    </message>
    <message>
        <source>Type the servers below: the search is only a help.</source>
        <translation>Введите серверы ниже: поиск — только подспорье.</translation>
    </message>
    <message>
        <source>Looking for servers</source>
        <translation>Поиск серверов</translation>
    </message>
</context>
<context>
    <name>ServerSearch</name>
    <message>
        <source>Enter the IP address of the site&apos;s DNS server: a name cannot be asked before there is one.</source>
        <translation>Введите IP-адрес DNS-сервера площадки: пока его нет, запросить имя нельзя.</translation>
    </message>
    <message>
        <source>This is not a domain name. It looks like contoso.lan.</source>
        <translation>Это не имя домена. Имя домена выглядит так: contoso.lan.</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Rehearsal</source>
        <extracomment>Marks a migration that is only practised</extracomment>
        <translation>Репетиция</translation>
    </message>
</context>
<context>
    <name>SessionController</name>
    <message>
        <source>Phase %1 of %2</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Этап %1 из %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The most important next thing: title of a card and its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Buttons of the most important next thing</extracomment>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Show how</source>
        <translation>Как это сделать</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <extracomment>The most important next thing: %1 is the title of a step that somebody has begun</extracomment>
        <translation>Продолжить: %1</translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <extracomment>The most important next thing: %1 is the title of a step that was put off</extracomment>
        <translation>Еще открыто: %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <extracomment>The most important next thing, when nothing is wrong: %1 is the title of a step</extracomment>
        <translation>Далее: %1</translation>
    </message>
    <message>
        <source>Open the step</source>
        <translation>Открыть шаг</translation>
    </message>
    <message>
        <source>No live data since %1</source>
        <extracomment>The part of the program that asks the servers is silent; %1 is a time</extracomment>
        <translation>Нет новых данных с %1</translation>
    </message>
    <message>
        <source>Asking the servers …</source>
        <extracomment>While the servers are asked; %1 and %2 are numbers of checks</extracomment>
        <translation>Опрос серверов…</translation>
    </message>
    <message>
        <source>%1 of %2 checks have an answer</source>
        <translation>Ответы получены: %1 из %2 проверок</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Stop checking</source>
        <translation>Остановить проверку</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Проверить сейчас</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Opens the list of everything else that can be done</extracomment>
        <translation>Еще</translation>
    </message>
</context>
<context>
    <name>SessionService</name>
    <message>
        <source>There is no guide for this product. Choose another one.</source>
        <translation>Для этого продукта нет руководства. Выберите другой.</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>Finished</source>
        <extracomment>State of a migration</extracomment>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <extracomment>State of a migration: given up before its end</extracomment>
        <translation>Прекращено</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>State of a migration: it goes on</extracomment>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>not begun</source>
        <extracomment>Of a migration: none of its phases was begun</extracomment>
        <translation>не начато</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many phases of a migration are done: %1 and %2 are numbers</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n failed</source>
        <extracomment>Phases that are done, and checks that failed: %1 is &quot;7 of 8&quot;</extracomment>
        <translation>
            <numerusform>%1 · %n не пройдена</numerusform>
            <numerusform>%1 · %n не пройдены</numerusform>
            <numerusform>%1 · %n не пройдено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n to look at</source>
        <extracomment>Phases that are done, and checks that warn or cannot tell: %1 is &quot;7 of 8&quot;</extracomment>
        <translation>
            <numerusform>%1 · %n требует внимания</numerusform>
            <numerusform>%1 · %n требуют внимания</numerusform>
            <numerusform>%1 · %n требуют внимания</numerusform>
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
        <translation>последний просмотр: %1</translation>
    </message>
    <message>
        <source>Phase %1 of %2 · last looked at %3</source>
        <extracomment>%1 and %2 are numbers, %3 a time</extracomment>
        <translation>Этап %1 из %2 · последний просмотр: %3</translation>
    </message>
    <message>
        <source>Erased</source>
        <extracomment>Marks a migration in a list: its content was deleted, the proof that it was there stays</extracomment>
        <translation>Стерта</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>В архиве</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Four appearances: as the system says, light, dark, high contrast</extracomment>
        <translation>Системная</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темная</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокая контрастность</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number, such as 150</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Меньше движения</translation>
    </message>
    <message>
        <source>Nothing slides or turns.</source>
        <translation>Ничто не скользит и не вращается.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Live checks</source>
        <translation>Постоянные проверки</translation>
    </message>
    <message>
        <source>Ask the servers every</source>
        <translation>Опрашивать серверы каждые</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <extracomment>%n is a number of seconds between two checks</extracomment>
        <translation>
            <numerusform>%n&#xa0;с</numerusform>
            <numerusform>%n&#xa0;с</numerusform>
            <numerusform>%n&#xa0;с</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget the password after</source>
        <translation>Забывать пароль через</translation>
    </message>
    <message>
        <source>It is kept in memory only, and forgotten when the console is not touched for so long.</source>
        <translation>Он хранится только в памяти и забывается, если консоли не касались столько времени.</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n&#xa0;мин</numerusform>
            <numerusform>%n&#xa0;мин</numerusform>
            <numerusform>%n&#xa0;мин</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>Числа и даты</translation>
    </message>
    <message>
        <source>Glove mode</source>
        <translation>Режим перчаток</translation>
    </message>
    <message>
        <source>Larger buttons. What weighs heavily is held down, or pressed twice.</source>
        <translation>Кнопки крупнее. То, что имеет серьезные последствия, нужно удерживать или нажать дважды.</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>Экранная клавиатура</translation>
    </message>
    <message>
        <source>Automatic: on a touchscreen without a keyboard. Holds from the next start.</source>
        <translation>Автоматически: на сенсорном экране без клавиатуры. Действует со следующего запуска.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>When there is a keyboard on the screen</extracomment>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Всегда</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Tab leads to every control and every list, the arrow keys go through a list, Enter presses what has the frame.</source>
        <translation>Клавиша TAB ведет к каждому элементу управления и к каждому списку, клавиши со стрелками перемещают по списку, ВВОД нажимает то, что обведено рамкой.</translation>
    </message>
</context>
<context>
    <name>SignInSheet</name>
    <message>
        <source>Sign in to the domain</source>
        <translation>Войти в домен</translation>
    </message>
    <message>
        <source>Reading the directory needs a domain administrator. The password stays in memory, is never written down, and a refused one is never sent again by itself.</source>
        <translation>Для чтения каталога нужен администратор домена. Пароль остается в памяти и никогда не записывается, а отклоненный никогда не отправляется повторно автоматически.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Имя пользователя</translation>
    </message>
    <message>
        <source>Of the domain %1</source>
        <extracomment>%1 is the DNS name of a domain</extracomment>
        <translation>Из домена %1</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Without Kerberos</source>
        <translation>Без Kerberos</translation>
    </message>
    <message>
        <source>Only if port 88 cannot be reached: the password then goes to each server, over TLS and to a certificate that you trust.</source>
        <translation>Только если порт 88 недоступен: тогда пароль передается каждому серверу по TLS, с сертификатом, которому вы доверяете.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Выполняется вход…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>SignOffController</name>
    <message>
        <source>Signed by %1, %2</source>
        <extracomment>%1 is a person, %2 a time</extracomment>
        <translation>Подписано: %1, %2</translation>
    </message>
    <message>
        <source>All required steps are settled. The phase can be signed.</source>
        <translation>Все обязательные шаги закрыты. Этап можно подписать.</translation>
    </message>
    <message numerus="yes">
        <source>%n required step(s) still open. The phase can be signed when they are settled.</source>
        <translation>
            <numerusform>Еще открыт %n обязательный шаг. Этап можно подписать, когда таких шагов не останется.</numerusform>
            <numerusform>Еще открыты %n обязательных шага. Этап можно подписать, когда таких шагов не останется.</numerusform>
            <numerusform>Еще открыто %n обязательных шагов. Этап можно подписать, когда таких шагов не останется.</numerusform>
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
        <translation>Отложено: %1</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <extracomment>%1 is the title of a step</extracomment>
        <translation>Пропущено: %1</translation>
    </message>
    <message>
        <source>Due later: %1</source>
        <extracomment>%1 is the title of a step that has to be done before a step of a later phase</extracomment>
        <translation>Нужно позже: %1</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <extracomment>%1 is the title of a step that is only recommended</extracomment>
        <translation>Не выполнено: %1</translation>
    </message>
    <message>
        <source>Phases signed by the technician: %1 of %2</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Этапы, подписанные техническим специалистом: %1 из %2</translation>
    </message>
    <message>
        <source>Entry %1 · %2</source>
        <extracomment>%1 is a number, %2 the beginning of a hash: &quot;1f2e 3d4c 5b6a 7980&quot;</extracomment>
        <translation>Строка %1 · %2</translation>
    </message>
    <message>
        <source>Signed by %1, %2. %3</source>
        <extracomment>%1 is a person, %2 a time, %3 says which entry of the record the signature is bound to</extracomment>
        <translation>Подписано: %1, %2. %3</translation>
    </message>
</context>
<context>
    <name>SignPhaseSheet</name>
    <message>
        <source>Still open</source>
        <extracomment>Heading above steps that still have to be done</extracomment>
        <translation>Еще открыто</translation>
    </message>
    <message>
        <source>Signed in spite of</source>
        <extracomment>Heading above steps that were deferred or skipped</extracomment>
        <translation>Подписано, несмотря на</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>Heading above what was said with a signature</extracomment>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>Why is the signature withdrawn?</source>
        <translation>Почему подпись отзывается?</translation>
    </message>
    <message>
        <source>What should whoever reads this later know?</source>
        <translation>Что должен знать тот, кто прочитает это позже?</translation>
    </message>
    <message>
        <source>Sign the phase</source>
        <translation>Подписать этап</translation>
    </message>
    <message>
        <source>Withdraw the signature</source>
        <translation>Отозвать подпись</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>SignatureField</name>
    <message>
        <source>Empty</source>
        <extracomment>For screen readers: a field to write a name in with the finger</extracomment>
        <translation>Пусто</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Подпись есть</translation>
    </message>
</context>
<context>
    <name>SignatureSheet</name>
    <message>
        <source>Signature of the customer</source>
        <translation>Подпись заказчика</translation>
    </message>
    <message>
        <source>The customer can sign when the technician has signed every phase.</source>
        <translation>Заказчик может поставить подпись, когда технический специалист подпишет все этапы.</translation>
    </message>
    <message>
        <source>With this signature the customer accepts the migration as it stands in the record.</source>
        <translation>Этой подписью заказчик принимает миграцию в том виде, как она изложена в записи.</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <extracomment>Heading above phases without a signature</extracomment>
        <translation>Еще не подписано</translation>
    </message>
    <message>
        <source>What is signed</source>
        <extracomment>Heading above what the customer signs</extracomment>
        <translation>Что подписывается</translation>
    </message>
    <message>
        <source>Bound to the record</source>
        <extracomment>Label above the hash that a signature is bound to</extracomment>
        <translation>Привязано к записи</translation>
    </message>
    <message>
        <source>Signature so far</source>
        <extracomment>Heading above a signature that was given</extracomment>
        <translation>Имеющаяся подпись</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>Имя заказчика</translation>
    </message>
    <message>
        <source>Sign here with a finger or a pen</source>
        <translation>Распишитесь здесь пальцем или пером</translation>
    </message>
    <message>
        <source>Sign with the typed name instead</source>
        <translation>Подписать введенным именем</translation>
    </message>
    <message>
        <source>Sign the migration</source>
        <translation>Подписать миграцию</translation>
    </message>
    <message>
        <source>Write anew</source>
        <extracomment>Empties the field for a signature</extracomment>
        <translation>Написать заново</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Migration Console</source>
        <translation>Консоль миграции</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>Язык: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Name of a page and of the button that opens it</extracomment>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Opening the records…</source>
        <translation>Открытие записей…</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>Waits for: %1</source>
        <extracomment>%1 is the title of the card that names the cause</extracomment>
        <translation>Ожидает: %1</translation>
    </message>
</context>
<context>
    <name>StepActions</name>
    <message>
        <source>Skip with a reason</source>
        <translation>Пропустить с указанием причины</translation>
    </message>
    <message>
        <source>Do it later</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Reopen the step</source>
        <extracomment>Takes back what was said about this step: done, skipped or deferred</extracomment>
        <translation>Открыть шаг снова</translation>
    </message>
    <message>
        <source>Begin the step</source>
        <extracomment>Button: the technician begins to work on this step</extracomment>
        <translation>Начать шаг</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Отметить как выполненный</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Check again: %1</source>
        <translation>Проверить снова: %1</translation>
    </message>
</context>
<context>
    <name>StepAside</name>
    <message>
        <source>Choose a card</source>
        <translation>Выберите карточку</translation>
    </message>
    <message>
        <source>Its step, with what to do and why, opens here.</source>
        <translation>Здесь откроется ее шаг: что делать и почему.</translation>
    </message>
</context>
<context>
    <name>StepBody</name>
    <message>
        <source>Why it matters</source>
        <translation>Почему это важно</translation>
    </message>
</context>
<context>
    <name>StepController</name>
    <message>
        <source>Phase %1 · %2</source>
        <extracomment>%1 is a number, %2 the title of a phase</extracomment>
        <translation>Этап %1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>What was done about a step: %1 is a status such as &quot;Done&quot;, %2 a person, %3 a time</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>This version of the guide no longer has this step. What was recorded about it stays, and there is nothing left to do.</source>
        <translation>В этой версии руководства этого шага больше нет. Все, что о нем записано, сохраняется, и делать здесь больше ничего не нужно.</translation>
    </message>
</context>
<context>
    <name>StepDetails</name>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <extracomment>Opens the list of applications that the business lives on</extracomment>
        <translation>Открыть план</translation>
    </message>
    <message>
        <source>Important</source>
        <extracomment>Label above an important remark</extracomment>
        <translation>Важно</translation>
    </message>
    <message>
        <source>Limits</source>
        <extracomment>Heading above the limits that a value is judged by</extracomment>
        <translation>Пределы</translation>
    </message>
    <message>
        <source>What to keep as evidence</source>
        <translation>Что сохранить как свидетельство</translation>
    </message>
    <message>
        <source>If it is skipped</source>
        <translation>Если пропустить</translation>
    </message>
</context>
<context>
    <name>StepEvidence</name>
    <message>
        <source>Evidence</source>
        <extracomment>Heading: files, pictures and outputs that prove what was done</extracomment>
        <translation>Свидетельства</translation>
    </message>
    <message>
        <source>None yet. Add photos, screenshots, log files or the output of a command.</source>
        <translation>Пока нет. Добавьте фотографии, снимки экрана, файлы журналов или вывод команды.</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Добавить файл</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>Adds what is on the clipboard</extracomment>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>StepGate</name>
    <message>
        <source>Needed at this site</source>
        <translation>Требуется на этой площадке</translation>
    </message>
    <message>
        <source>Not needed at this site</source>
        <translation>Не требуется на этой площадке</translation>
    </message>
    <message>
        <source>Is this step needed at this site?</source>
        <translation>Требуется ли этот шаг на этой площадке?</translation>
    </message>
    <message>
        <source>Decide …</source>
        <extracomment>Button: decide whether a step is needed at this site</extracomment>
        <translation>Решить…</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>In this phase</source>
        <translation>На этом этапе</translation>
    </message>
</context>
<context>
    <name>StepRecord</name>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Nothing yet. Every answer, confirmation and note is kept here.</source>
        <translation>Пока ничего. Здесь хранятся все ответы, подтверждения и заметки.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>What should whoever reads this later know?</source>
        <translation>Что должен знать тот, кто прочитает это позже?</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Добавить заметку</translation>
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
        <translation>По компьютерам</translation>
    </message>
    <message>
        <source>User by user</source>
        <extracomment>Heading above a list of users to tick</extracomment>
        <translation>По пользователям</translation>
    </message>
    <message>
        <source>Shared folder by shared folder</source>
        <extracomment>Heading above a list of shared folders to tick</extracomment>
        <translation>По общим папкам</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Открытых строк нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the rows are open.</source>
        <translation>
            <numerusform>Открыта %n строка.</numerusform>
            <numerusform>Открыто %n строки.</numerusform>
            <numerusform>Открыто %n строк.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The directory has %n more that stand in no row: add those that matter.</source>
        <translation>
            <numerusform>Есть в каталоге, но не в списке: еще %n. Добавьте то, что нужно.</numerusform>
            <numerusform>Есть в каталоге, но не в списке: еще %n. Добавьте то, что нужно.</numerusform>
            <numerusform>Есть в каталоге, но не в списке: еще %n. Добавьте то, что нужно.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row is done or set aside.</source>
        <translation>Все строки готовы или вне миграции.</translation>
    </message>
    <message>
        <source>The computers come from the directory as soon as you are signed in. Until then, add them by hand.</source>
        <translation>Компьютеры берутся из каталога, как только вы войдете. До этого добавляйте их вручную.</translation>
    </message>
    <message>
        <source>The users come from the directory as soon as you are signed in. Until then, add them by hand.</source>
        <translation>Пользователи берутся из каталога, как только вы войдете. До этого добавляйте их вручную.</translation>
    </message>
    <message>
        <source>Add each shared folder by hand, so that none is forgotten.</source>
        <translation>Добавьте вручную каждую общую папку, чтобы ни одна не была забыта.</translation>
    </message>
    <message>
        <source>Name of the computer</source>
        <translation>Имя компьютера</translation>
    </message>
    <message>
        <source>Name of the user</source>
        <translation>Имя пользователя</translation>
    </message>
    <message>
        <source>Name of the shared folder</source>
        <translation>Имя общей папки</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Введите имя.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters. Enter the short name by which the directory knows it.</source>
        <translation>Имя длиннее %1 символов. Введите короткое имя, под которым оно известно каталогу.</translation>
    </message>
    <message>
        <source>“%1” is in the list already.</source>
        <translation>«%1» уже есть в списке.</translation>
    </message>
</context>
<context>
    <name>TickListModel</name>
    <message>
        <source>Done (%1, %2)</source>
        <extracomment>A row of a list is done: %1 is a person, %2 a date</extracomment>
        <translation>Готово (%1, %2)</translation>
    </message>
    <message>
        <source>Set aside (%1, %2): “%3”</source>
        <extracomment>A row of a list is left out: %1 is a person, %2 a date, %3 the reason in that person&apos;s words</extracomment>
        <translation>Вне миграции (%1, %2): «%3»</translation>
    </message>
    <message>
        <source>last sign-in about %1</source>
        <extracomment>%1 is a date; the directory passes it on up to two weeks late</extracomment>
        <translation>последний вход примерно %1</translation>
    </message>
</context>
<context>
    <name>TickRow</name>
    <message>
        <source>More about %1</source>
        <extracomment>%1 is a computer, a user or a shared folder: opens what else can be done with it</extracomment>
        <translation>Еще о «%1»</translation>
    </message>
</context>
<context>
    <name>TickRowSheet</name>
    <message>
        <source>Not used any more</source>
        <translation>Больше не используется</translation>
    </message>
    <message>
        <source>Its system is not supported</source>
        <translation>Система не поддерживается</translation>
    </message>
    <message>
        <source>Done before, in another way</source>
        <translation>Сделано раньше, другим способом</translation>
    </message>
    <message>
        <source>The customer decided so</source>
        <translation>Так решил заказчик</translation>
    </message>
    <message>
        <source>A row that is set aside counts as settled. The record keeps your reason.</source>
        <translation>Строка, выведенная из миграции, считается закрытой. Причина сохраняется в записи.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Своими словами</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Сохранить заметку</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>Leaves a computer, a user or a shared folder out of the step, with a reason</extracomment>
        <translation>Вывести из миграции</translation>
    </message>
    <message>
        <source>Reopen the row</source>
        <extracomment>A row that was done or set aside is open again</extracomment>
        <translation>Открыть строку снова</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Удалить строку</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>TickSection</name>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>A filter and how many rows it shows</extracomment>
        <translation>Все: %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>A filter: rows that are neither done nor set aside, and how many there are</extracomment>
        <translation>Открыто: %1</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <extracomment>Ticks every row of the list that is shown and still open</extracomment>
        <translation>Отметить все показанные</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Adds a row to the list</extracomment>
        <translation>Добавить</translation>
    </message>
</context>
<context>
    <name>TimelineRail</name>
    <message>
        <source>Phases</source>
        <extracomment>Name of the list of the eight phases</extracomment>
        <translation>Этапы</translation>
    </message>
    <message>
        <source>Phase %1: %2, %3</source>
        <extracomment>For screen readers: %1 number of the phase, %2 its title, %3 how it stands</extracomment>
        <translation>Этап %1: %2, %3</translation>
    </message>
</context>
<context>
    <name>TimelineStrip</name>
    <message>
        <source>Phases</source>
        <translation>Этапы</translation>
    </message>
    <message>
        <source>Phase %1: %2, %3</source>
        <translation>Этап %1: %2, %3</translation>
    </message>
</context>
<context>
    <name>TouchButton</name>
    <message>
        <source>Hold, or press again</source>
        <extracomment>On a button that was touched for a moment: whether that was meant</extracomment>
        <translation>Удерживайте или нажмите еще раз</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <extracomment>Takes back what was just done</extracomment>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Отменить: %1</translation>
    </message>
    <message>
        <source>Understood</source>
        <extracomment>Takes a message off the screen</extracomment>
        <translation>Понятно</translation>
    </message>
</context>
<context>
    <name>UndoController</name>
    <message>
        <source>List changed: %1</source>
        <extracomment>What a person has just done: %1 is the title of a step whose list was changed</extracomment>
        <translation>Список изменен: %1</translation>
    </message>
    <message>
        <source>The plan of the applications was changed</source>
        <translation>План приложений изменен</translation>
    </message>
    <message>
        <source>Confirmation changed</source>
        <extracomment>What a person has just done: vouched for something that no check can see, or no longer</extracomment>
        <translation>Подтверждение изменено</translation>
    </message>
    <message>
        <source>The migration was closed</source>
        <translation>Миграция закрыта</translation>
    </message>
    <message>
        <source>The migration was reopened</source>
        <translation>Миграция открыта снова</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>act</comment>
        <extracomment>What a person has just done: %1 is a status such as &quot;Done&quot;, %2 the title of a step</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ticked off</source>
        <translation>Отмечено</translation>
    </message>
    <message>
        <source>Tick removed</source>
        <translation>Отметка снята</translation>
    </message>
    <message>
        <source>Overridden: %1</source>
        <extracomment>What a person has just done: %1 is the title of a check</extracomment>
        <translation>Исключение сделано: %1</translation>
    </message>
    <message>
        <source>Override withdrawn: %1</source>
        <extracomment>What a person has just done: %1 is the title of a check</extracomment>
        <translation>Исключение отозвано: %1</translation>
    </message>
    <message>
        <source>Condition decided: %1</source>
        <extracomment>What a person has just done: %1 is the title of a step or phase</extracomment>
        <translation>Решено об условии: %1</translation>
    </message>
    <message>
        <source>Order overruled: %1</source>
        <extracomment>What a person has just done: %1 is the title of a step</extracomment>
        <translation>Начато вне порядка: %1</translation>
    </message>
    <message>
        <source>Evidence added: %1</source>
        <extracomment>What a person has just done: %1 is the title of a step</extracomment>
        <translation>Свидетельство добавлено: %1</translation>
    </message>
    <message>
        <source>Evidence withdrawn: %1</source>
        <extracomment>What a person has just done: %1 is the title of a step</extracomment>
        <translation>Свидетельство отозвано: %1</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <extracomment>What a person has just done: %1 is the title of a phase</extracomment>
        <translation>Подписано: %1</translation>
    </message>
    <message>
        <source>The data of the migration was corrected</source>
        <translation>Данные миграции исправлены</translation>
    </message>
</context>
<context>
    <name>UpdateConfirmation</name>
    <message>
        <source>Is update KB943494 installed on the source server?</source>
        <translation>Установлено ли на исходном сервере обновление KB943494?</translation>
    </message>
    <message>
        <source>With it, the source server may stay for 21 days, without it for 7. Look for it in Control Panel &gt; Add or Remove Programs with “Show updates” ticked.</source>
        <translation>С ним исходный сервер может оставаться 21 день, без него — 7. Найдите его в окне «Панель управления &gt; Установка и удаление программ» (Add or Remove Programs) с установленным флажком «Показать обновления» (Show updates).</translation>
    </message>
    <message>
        <source>Take the confirmation back</source>
        <translation>Снять подтверждение</translation>
    </message>
    <message>
        <source>Confirm that it is installed</source>
        <translation>Подтвердить, что установлено</translation>
    </message>
</context>
<context>
    <name>VerifyTexts</name>
    <message>
        <source>Verifies a file that the Migration Console exported: every entry, every chain and all evidence.

Without a hash that is known from elsewhere, such as from a printed report, it proves only that the file agrees with itself.

Ends with 0 when everything is intact and every chain is proven by a hash that you gave, 1 when everything is intact but a chain is proven only in itself, 2 when something is wrong, 64 for wrong usage, 65 when it is not such a file.</source>
        <translation>Проверяет файл, экспортированный консолью миграции: каждую строку, каждую цепочку и все свидетельства.

Без хэша, известного из другого источника, например из напечатанного отчета, доказывается только внутренняя согласованность файла.

Код завершения: 0 — все цело и каждая цепочка доказана указанным вами хэшем, 1 — все цело, но у какой-то цепочки доказана только внутренняя согласованность, 2 — что-то не так, 64 — неверный вызов, 65 — это не такой файл.</translation>
    </message>
    <message>
        <source>The exported file.</source>
        <translation>Экспортированный файл.</translation>
    </message>
    <message>
        <source>A hash that is known from elsewhere, or at least its first 16 characters. May be given several times.</source>
        <translation>Хэш, известный из другого источника, или не менее 16 первых его знаков. Можно указать несколько раз.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Показывает эту справку.</translation>
    </message>
    <message>
        <source>Name one file. “migration-console-verify --help” tells what is possible.</source>
        <translation>Укажите один файл. Возможные параметры показывает «migration-console-verify --help».</translation>
    </message>
    <message>
        <source>“%1” is not a hash: it has 16 to 64 characters from 0 to 9 and from a to f.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>«%1» — не хэш: в нем от 16 до 64 знаков, 0–9 и a–f.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <extracomment>%1 is what the system says</extracomment>
        <translation>Не удается прочитать файл: %1</translation>
    </message>
    <message>
        <source>This is not a file that the Migration Console exported.</source>
        <translation>Этот файл не экспортирован консолью миграции.</translation>
    </message>
    <message>
        <source>The file has version %1 of the format, which this program does not know. Use a newer one.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Версия формата файла — %1, эта программа ее не знает. Используйте более новую.</translation>
    </message>
    <message>
        <source>Entry %1 was changed: it does not give its own hash.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>Строка %1 была изменена: она не соответствует собственному хэшу.</translation>
    </message>
    <message>
        <source>Entry %1 was dropped.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>Строка %1 удалена.</translation>
    </message>
    <message>
        <source>Entry %1 is not at its place: entries were reordered.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>Строка %1 не на своем месте: порядок строк изменен.</translation>
    </message>
    <message>
        <source>An entry was inserted at place %1.</source>
        <extracomment>%1 is the number of a place in a list of entries</extracomment>
        <translation>На место %1 вставлена строка.</translation>
    </message>
    <message>
        <source>Entry %1 does not follow the entry before it: one of the two was exchanged.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>Строка %1 не продолжает предыдущую: одна из них заменена.</translation>
    </message>
    <message>
        <source>What entry %1 says was changed: it does not match the hash in the entry.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>Содержимое строки %1 было изменено: оно не соответствует хэшу в строке.</translation>
    </message>
    <message>
        <source>What stands at place %1 is not an entry.</source>
        <extracomment>%1 is the number of a place in a list of entries</extracomment>
        <translation>На месте %1 находится не строка записи.</translation>
    </message>
    <message>
        <source>Proven only in itself: without a hash from elsewhere, whoever wrote all of it anew would not be noticed.</source>
        <translation>Доказана только внутренняя согласованность: без хэша из другого источника было бы незаметно, если бы кто-то переписал все заново.</translation>
    </message>
    <message>
        <source>Proven by the hash that you gave, up to its last entry.</source>
        <translation>Доказано указанным вами хэшем, до последней строки.</translation>
    </message>
    <message>
        <source>Proven by the hash that you gave up to entry %1. What follows is proven only in itself.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>Доказано указанным вами хэшем до строки %1. Для дальнейшего доказана только внутренняя согласованность.</translation>
    </message>
    <message>
        <source>Console %1</source>
        <extracomment>%1 is the id of a console</extracomment>
        <translation>Консоль %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contents of %n entry(s) were erased on purpose.</source>
        <translation>
            <numerusform>Содержимое %n строки стерто намеренно.</numerusform>
            <numerusform>Содержимое %n строк стерто намеренно.</numerusform>
            <numerusform>Содержимое %n строк стерто намеренно.</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest hash: %1</source>
        <extracomment>%1 is a hash</extracomment>
        <translation>Последний хэш: %1</translation>
    </message>
    <message>
        <source>Intact.</source>
        <extracomment>Word for a chain of entries in which nothing is wrong</extracomment>
        <translation>Цело.</translation>
    </message>
    <message>
        <source>BROKEN: %1</source>
        <translation>НАРУШЕНО: %1</translation>
    </message>
    <message>
        <source>Migration %1</source>
        <extracomment>%1 is an id</extracomment>
        <translation>Миграция %1</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n свидетельство</numerusform>
            <numerusform>%n свидетельства</numerusform>
            <numerusform>%n свидетельств</numerusform>
        </translation>
    </message>
    <message>
        <source>BROKEN: evidence %1 was changed.</source>
        <extracomment>%1 is a hash</extracomment>
        <translation>НАРУШЕНО: свидетельство %1 изменено.</translation>
    </message>
    <message>
        <source>BROKEN: evidence %1 is missing.</source>
        <extracomment>%1 is a hash</extracomment>
        <translation>НАРУШЕНО: нет свидетельства %1.</translation>
    </message>
    <message>
        <source>Something is wrong with this file.</source>
        <translation>С этим файлом что-то не так.</translation>
    </message>
    <message>
        <source>Everything is intact and proven by what you gave.</source>
        <translation>Все цело и доказано тем, что вы указали.</translation>
    </message>
    <message>
        <source>Everything is intact, but not every chain is proven by a hash from elsewhere.</source>
        <translation>Все цело, но не каждая цепочка доказана хэшем из другого источника.</translation>
    </message>
    <message>
        <source>BROKEN: the file as a whole is not as it was written. It was cut or changed.</source>
        <translation>НАРУШЕНО: файл в целом не такой, каким был записан. Он обрезан или изменен.</translation>
    </message>
    <message>
        <source>BROKEN: the file goes on in an unknown way: %1</source>
        <extracomment>%1 is a name from the file, or what a library says</extracomment>
        <translation>НАРУШЕНО: файл продолжается неизвестным образом: %1</translation>
    </message>
    <message>
        <source>BROKEN: no intact part of a chain holds the hash %1.</source>
        <extracomment>%1 is a hash</extracomment>
        <translation>НАРУШЕНО: ни в одной целой части цепочки нет хэша %1.</translation>
    </message>
</context>
<context>
    <name>VisitKeeper</name>
    <message>
        <source>Since you were last here (%1)</source>
        <extracomment>Heading above what others did; %1 is a date and time</extracomment>
        <translation>С вашего последнего посещения (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) changed.</source>
        <comment>by other people or by the checks</comment>
        <translation>
            <numerusform>Изменен %n шаг.</numerusform>
            <numerusform>Изменено %n шага.</numerusform>
            <numerusform>Изменено %n шагов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Here were: %1.</source>
        <extracomment>Who worked here meanwhile: %1 is one name or several</extracomment>
        <translation>Здесь были: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) turned red.</source>
        <comment>failed or cannot tell</comment>
        <translation>
            <numerusform>%n проверка стала красной.</numerusform>
            <numerusform>%n проверки стали красными.</numerusform>
            <numerusform>%n проверок стали красными.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n override(s) were given.</source>
        <comment>of verdicts</comment>
        <translation>
            <numerusform>Сделано %n исключение.</numerusform>
            <numerusform>Сделано %n исключения.</numerusform>
            <numerusform>Сделано %n исключений.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Not run</source>
        <extracomment>Status of a check that never ran</extracomment>
        <translation>Не выполнялось</translation>
    </message>
    <message>
        <source>Queued</source>
        <extracomment>Status of a check</extracomment>
        <translation>В очереди</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>Status of a check: the console works on it</extracomment>
        <translation>Выполняется</translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>Status of a check: its condition is met</extracomment>
        <translation>Пройдено</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Status of a check</extracomment>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Status of a check: its condition is not met. Not a broken operation</extracomment>
        <translation>Не пройдено</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <extracomment>Status of a check that could not be made</extracomment>
        <translation>Не определено</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <extracomment>Status of a check that a rule excludes here</extracomment>
        <translation>Неприменимо</translation>
    </message>
    <message>
        <source>Blocked</source>
        <extracomment>Status of a check whose cause another card names</extracomment>
        <translation>Заблокировано</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>Status of a check that the technician ended</extracomment>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <extracomment>Status of a check that ran when the program ended</extracomment>
        <translation>Прервано</translation>
    </message>
    <message>
        <source>Stale</source>
        <extracomment>Status of a value that was right once and is too old now</extracomment>
        <translation>Устарело</translation>
    </message>
    <message>
        <source>To do</source>
        <extracomment>Status of a step: the technician has not begun</extracomment>
        <translation>Предстоит</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>Status of a step: a person works on it</extracomment>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Status of a step</extracomment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>Status of a step</extracomment>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Deferred</source>
        <extracomment>Status of a step: will be done later</extracomment>
        <translation>Отложено</translation>
    </message>
    <message>
        <source>Reopened</source>
        <extracomment>Status of a step that was done and is open again</extracomment>
        <translation>Открыто снова</translation>
    </message>
    <message>
        <source>Blocker</source>
        <extracomment>Weight of a rule: must be met</extracomment>
        <translation>Блокирующее</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>severity</comment>
        <extracomment>Weight of a rule: may pass with a reason</extracomment>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Advice</source>
        <extracomment>Weight of a rule: recommended</extracomment>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>Source server</source>
        <translation>Исходный сервер</translation>
    </message>
    <message>
        <source>Destination server</source>
        <translation>Целевой сервер</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>Эта консоль</translation>
    </message>
    <message>
        <source>External time source</source>
        <translation>Внешний источник времени</translation>
    </message>
    <message>
        <source>schema master</source>
        <translation>хозяин схемы</translation>
    </message>
    <message>
        <source>domain naming master</source>
        <translation>хозяин именования доменов</translation>
    </message>
    <message>
        <source>PDC emulator</source>
        <translation>эмулятор PDC</translation>
    </message>
    <message>
        <source>RID master</source>
        <translation>хозяин RID</translation>
    </message>
    <message>
        <source>infrastructure master</source>
        <translation>хозяин инфраструктуры</translation>
    </message>
    <message>
        <source>owner of DomainDnsZones</source>
        <extracomment>Owner of the DNS data of the domain, one of seven operations-master roles</extracomment>
        <translation>владелец DomainDnsZones</translation>
    </message>
    <message>
        <source>owner of ForestDnsZones</source>
        <extracomment>Owner of the DNS data of the forest, one of seven operations-master roles</extracomment>
        <translation>владелец ForestDnsZones</translation>
    </message>
    <message>
        <source>Windows Server 2003 interim</source>
        <extracomment>Functional level between Windows 2000 and Windows Server 2003</extracomment>
        <translation>Windows Server 2003 (промежуточный)</translation>
    </message>
    <message>
        <source>At your desk</source>
        <extracomment>Where a step is done: nothing is touched, only read, planned or decided</extracomment>
        <translation>За рабочим столом</translation>
    </message>
    <message>
        <source>On the source server</source>
        <extracomment>Where a step is done</extracomment>
        <translation>На исходном сервере</translation>
    </message>
    <message>
        <source>On the destination server</source>
        <extracomment>Where a step is done</extracomment>
        <translation>На целевом сервере</translation>
    </message>
    <message>
        <source>On both servers</source>
        <extracomment>Where a step is done</extracomment>
        <translation>На обоих серверах</translation>
    </message>
    <message>
        <source>On the client computers</source>
        <extracomment>Where a step is done</extracomment>
        <translation>На клиентских компьютерах</translation>
    </message>
    <message>
        <source>On the router</source>
        <extracomment>Where a step is done</extracomment>
        <translation>На маршрутизаторе</translation>
    </message>
    <message>
        <source>Required</source>
        <extracomment>Of a step: it has to be done</extracomment>
        <translation>Обязательно</translation>
    </message>
    <message>
        <source>Recommended</source>
        <extracomment>Of a step</extracomment>
        <translation>Рекомендуется</translation>
    </message>
    <message>
        <source>Optional</source>
        <extracomment>Of a step</extracomment>
        <translation>Необязательно</translation>
    </message>
    <message>
        <source>Required under a condition</source>
        <extracomment>Of a step: required where its condition holds</extracomment>
        <translation>Обязательно при условии</translation>
    </message>
    <message>
        <source>Can be undone</source>
        <extracomment>Of a step: it is undone as easily as done</extracomment>
        <translation>Обратимо</translation>
    </message>
    <message>
        <source>Hard to undo</source>
        <extracomment>Of a step: it is undone with much work or loss of time</extracomment>
        <translation>Трудно обратимо</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <extracomment>Of a step: it is undone from a backup only, or not at all</extracomment>
        <translation>Необратимо</translation>
    </message>
    <message>
        <source>Windows Server 2012 Essentials on former hardware</source>
        <extracomment>Name of the product that is replaced: the same system, on the hardware that is given up</extracomment>
        <translation>Windows Server 2012 Essentials на прежнем оборудовании</translation>
    </message>
</context>
</TS>

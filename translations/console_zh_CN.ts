<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BackupFolderSheet</name>
    <message>
        <source>Folder for backups</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>Best on another disk than the records themselves: then both are not lost at once.</source>
        <translation>最好选择与记录不同的磁盘，以免两者同时丢失。</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>使用此文件夹</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>上一级</translation>
    </message>
</context>
<context>
    <name>BackupGroup</name>
    <message>
        <source>Backups of the records</source>
        <translation>记录的备份</translation>
    </message>
    <message>
        <source>Choose a folder on another disk, such as a stick. A backup holds every migration with its evidence.</source>
        <translation>在另一个磁盘（例如 U 盘）上选择文件夹。备份包含所有迁移及其证据。</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <extracomment>Button: a folder for backups</extracomment>
        <translation>选择其他文件夹</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Every day by itself</source>
        <translation>每天自动备份</translation>
    </message>
    <message>
        <source>The newest %1 of these are kept. Those that were asked for stay.</source>
        <extracomment>%1 is a number of backups, several</extracomment>
        <translation>自动备份保留最新的 %1 份。手动创建的备份不会删除。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>BackupService</name>
    <message>
        <source>There is no backup in this folder yet.</source>
        <translation>此文件夹中还没有备份。</translation>
    </message>
    <message>
        <source>The newest backup is of %1, %2.</source>
        <extracomment>%1 is a time, %2 a size such as &quot;4.2 MB&quot;</extracomment>
        <translation>最新备份：%1，%2。</translation>
    </message>
    <message>
        <source>This folder is not there at the moment. Plug the disk in again, or choose another folder.</source>
        <translation>目前找不到此文件夹。重新插入磁盘，或选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>BeginSheet</name>
    <message>
        <source>Begin this step?</source>
        <translation>开始此步骤？</translation>
    </message>
    <message>
        <source>It cannot be undone</source>
        <translation>无法撤消</translation>
    </message>
    <message>
        <source>Only a backup leads back. Everything that this step relies on is measured again now; it begins only if all of that is proven.</source>
        <translation>只有备份才能恢复原状。现在会重新测量此步骤所依赖的全部条件；只有全部得到证实才会开始。</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>为何重要</translation>
    </message>
    <message>
        <source>Measure and begin</source>
        <translation>测量并开始</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>CardFoot</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what a button does, %2 the title of the card it stands on</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>CardHead</name>
    <message>
        <source>confirming</source>
        <extracomment>An answer got worse and is asked again before it counts. Beside a status word.</extracomment>
        <translation>复核中</translation>
    </message>
    <message>
        <source>stale</source>
        <extracomment>The verdict is too old to rely on. Beside a status word.</extracomment>
        <translation>已过时</translation>
    </message>
</context>
<context>
    <name>CardModel</name>
    <message>
        <source>Asking the server …</source>
        <extracomment>On a card, while the server is asked</extracomment>
        <translation>正在查询服务器…</translation>
    </message>
    <message>
        <source>By hand</source>
        <extracomment>Badge on a card: no check of the console can see this</extracomment>
        <translation>手动</translation>
    </message>
    <message>
        <source>Confirmed by %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1 已确认</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <extracomment>%1 is a tolerance such as &quot;± 5 min&quot;</extracomment>
        <translation>限值 %1</translation>
    </message>
    <message>
        <source>%1 · live</source>
        <extracomment>The age of a value that is asked again by itself; %1 is &quot;8 s ago&quot;</extracomment>
        <translation>%1 · 实时</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>Since when something is failed; %1 is a time</extracomment>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>Overridden by %1 until %2: “%3”</source>
        <extracomment>Somebody answers for a verdict that closes a gate: %1 is a person, %2 a date and time, %3 that person&apos;s reason</extracomment>
        <translation>%1 准许例外，有效期至 %2：“%3”</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button: sign in to the servers</extracomment>
        <translation>登录</translation>
    </message>
    <message>
        <source>Look at the certificate</source>
        <extracomment>Button: opens the question whether a certificate can be trusted</extracomment>
        <translation>查看证书</translation>
    </message>
    <message>
        <source>Show the cause</source>
        <extracomment>Button: goes to the card that names the cause</extracomment>
        <translation>显示原因</translation>
    </message>
    <message>
        <source>Open the step</source>
        <extracomment>Buttons that open a step&apos;s page</extracomment>
        <translation>打开步骤</translation>
    </message>
    <message>
        <source>Show how</source>
        <translation>显示方法</translation>
    </message>
    <message>
        <source>Retired</source>
        <extracomment>Short badge on a card: a step or a check that was recorded with another version of the guide, and that this one does not have</extracomment>
        <translation>已移除</translation>
    </message>
</context>
<context>
    <name>CardOverride</name>
    <message>
        <source>Withdraw the override</source>
        <extracomment>Button on a card: nobody answers for its verdict any more</extracomment>
        <translation>撤回例外</translation>
    </message>
</context>
<context>
    <name>CertificateSheet</name>
    <message>
        <source>Trust the certificate of %1?</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>信任 %1 的证书？</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>颁发给</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>指纹（SHA-256）</translation>
    </message>
    <message>
        <source>Compare the fingerprint on the server itself. If another certificate comes later, the sign-in stops.</source>
        <translation>在服务器本机上核对指纹。以后如果出现其他证书，登录将中止。</translation>
    </message>
    <message>
        <source>Trust it for this migration</source>
        <translation>在此次迁移中信任</translation>
    </message>
    <message>
        <source>Do not sign in</source>
        <translation>不登录</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>The checks did not end. This is a mistake of the program.</source>
        <translation>检查没有结束。这是程序的缺陷。</translation>
    </message>
    <message>
        <source>The guide of this product cannot be read: %1</source>
        <translation>无法读取此产品的指南：%1</translation>
    </message>
    <message>
        <source>--after: the guide has no step “%1”.</source>
        <translation>--after：指南中没有步骤“%1”。</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>%1 的密码： </translation>
    </message>
    <message>
        <source>The password cannot be read. Give it at the terminal or with --password-fd.</source>
        <translation>无法读取密码。在终端中输入密码，或使用 --password-fd 提供。</translation>
    </message>
</context>
<context>
    <name>CloseMigrationSheet</name>
    <message>
        <source>Finish this migration?</source>
        <translation>完成此次迁移？</translation>
    </message>
    <message>
        <source>Abandon this migration?</source>
        <translation>放弃此次迁移？</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>这意味着什么</translation>
    </message>
    <message>
        <source>All steps are settled. The record stays and can be read at any time; nothing is asked of the servers any more.</source>
        <translation>所有步骤均已处理完毕。记录会保留，随时可以查看；不再向服务器查询任何内容。</translation>
    </message>
    <message>
        <source>Steps are still open. The record stays and can be read and reopened at any time; nothing is asked of the servers any more.</source>
        <translation>还有未完成的步骤。记录会保留，随时可以查看和重新打开；不再向服务器查询任何内容。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What should whoever reads this later know?</source>
        <translation>以后查看记录的人应该知道什么？</translation>
    </message>
    <message>
        <source>Finish the migration</source>
        <translation>完成迁移</translation>
    </message>
    <message>
        <source>Abandon the migration</source>
        <translation>放弃迁移</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>CommandBlock</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n command(s)</source>
        <translation>
            <numerusform>复制 %n 条命令</numerusform>
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
运行“%2 --help”可查看用法。</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Opens this session.</source>
        <translation>打开此会话。</translation>
    </message>
    <message>
        <source>Language for this run, such as de_DE.</source>
        <translation>本次运行的语言，例如 de_DE。</translation>
    </message>
    <message>
        <source>Size of the window, such as 1280x800.</source>
        <translation>窗口大小，例如 1280x800。</translation>
    </message>
    <message>
        <source>Text size in percent, 100 to 200.</source>
        <translation>文本大小的百分比，100 到 200。</translation>
    </message>
    <message>
        <source>system, light, dark or high-contrast.</source>
        <translation>system、light、dark 或 high-contrast。</translation>
    </message>
    <message>
        <source>Uses this database.</source>
        <translation>使用此数据库。</translation>
    </message>
    <message>
        <source>Opens the session on the practice site that the console was started on.</source>
        <translation>打开启动控制台时所用练习环境的会话。</translation>
    </message>
    <message>
        <source>Makes every page in every theme, then ends; with --screenshots it leaves a picture of each look.</source>
        <translation>以每种主题生成每个页面，然后结束；使用 --screenshots 时，保存每种外观的图片。</translation>
    </message>
    <message>
        <source>Checks the practice site without anybody touching it, leaves pictures of the pages in this folder, then ends.</source>
        <translation>在无人操作的情况下检查练习环境，将各页面的图片保存到此文件夹，然后结束。</translation>
    </message>
    <message>
        <source>Leads a small business from an old Windows server to Windows Server 2012 Essentials.

Commands without a window: check, guide, report, export and import (see check --help and so on).</source>
        <translation>带领小型企业从旧的 Windows 服务器迁移到 Windows Server 2012 Essentials。

不打开窗口的命令：check、guide、report、export 和 import（参见 check --help 等）。</translation>
    </message>
    <message>
        <source>“%1” is not a command.</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>“%1”不是命令。</translation>
    </message>
    <message>
        <source>A size looks like 1280x800, not like “%1”.</source>
        <translation>大小的格式为 1280x800，而不是“%1”。</translation>
    </message>
    <message>
        <source>A text size is a number from 100 to 200, not “%1”.</source>
        <translation>文本大小应为 100 到 200 之间的数字，而不是“%1”。</translation>
    </message>
    <message>
        <source>There is no theme “%1”: it is system, light, dark or high-contrast.</source>
        <translation>没有主题“%1”：可用的有 system、light、dark 或 high-contrast。</translation>
    </message>
    <message>
        <source>Prints JSON instead of a text.</source>
        <translation>输出 JSON，而不是文本。</translation>
    </message>
    <message>
        <source>Prints the guide of a product as it is declared: phases, steps, commands, limits and checks.</source>
        <translation>按定义输出产品的指南：阶段、步骤、命令、限制和检查。</translation>
    </message>
    <message>
        <source>This command.</source>
        <translation>此命令。</translation>
    </message>
    <message>
        <source>Product of the source server: %1.</source>
        <translation>源服务器的产品：%1。</translation>
    </message>
    <message>
        <source>“%1” does not belong here.</source>
        <translation>“%1”不能用在这里。</translation>
    </message>
    <message>
        <source>Name the product: %1.</source>
        <extracomment>%1 is a list of product keys</extracomment>
        <translation>指定产品：%1。</translation>
    </message>
    <message>
        <source>Writes the report for paper.</source>
        <translation>写入供打印的报告。</translation>
    </message>
    <message>
        <source>Writes the report for a browser, as one file.</source>
        <translation>写入供浏览器使用的报告（单个文件）。</translation>
    </message>
    <message>
        <source>Writes the report for a spreadsheet.</source>
        <translation>写入供电子表格使用的报告。</translation>
    </message>
    <message>
        <source>Writes the report for programs.</source>
        <translation>写入供程序使用的报告。</translation>
    </message>
    <message>
        <source>Language of the report, such as de_DE; twice for two languages at once.</source>
        <translation>报告的语言，例如 de_DE；指定两次可同时使用两种语言。</translation>
    </message>
    <message>
        <source>How much it tells: summary or full.</source>
        <translation>详细程度：summary（摘要）或 full（完整）。</translation>
    </message>
    <message>
        <source>Language of the messages, such as de_DE.</source>
        <translation>消息的语言，例如 de_DE。</translation>
    </message>
    <message>
        <source>Prints how far it is, in percent, one a line.</source>
        <translation>输出进度百分比，每行一个。</translation>
    </message>
    <message>
        <source>Writes the report of a migration.

Ends with 0 when it is written, 64 for wrong usage, 70 for an error of the program or the disk.</source>
        <translation>写入迁移的报告。

退出代码：写入成功为 0，用法错误为 64，程序错误或磁盘错误为 70。</translation>
    </message>
    <message>
        <source>Identifier of the migration, or the beginning of it.</source>
        <translation>迁移的标识符或其开头部分。</translation>
    </message>
    <message>
        <source>Name the migration by its identifier, or the beginning of it.</source>
        <translation>用标识符或其开头部分指定迁移。</translation>
    </message>
    <message>
        <source>--%1 takes the name of a file.</source>
        <extracomment>%1 is an option such as --pdf</extracomment>
        <translation>--%1 需要文件名。</translation>
    </message>
    <message>
        <source>Name the file to write: --pdf, --html, --csv or --json.</source>
        <translation>指定要写入的文件：--pdf、--html、--csv 或 --json。</translation>
    </message>
    <message>
        <source>There is no report in “%1”.</source>
        <translation>没有语言“%1”的报告。</translation>
    </message>
    <message>
        <source>A report is made in one language or in two.</source>
        <translation>报告只能使用一种或两种语言。</translation>
    </message>
    <message>
        <source>There is no detail “%1”: it is summary or full.</source>
        <translation>没有详细程度“%1”：可用的有 summary 或 full。</translation>
    </message>
    <message>
        <source>Name or IP address of the source server.</source>
        <translation>源服务器的名称或 IP 地址。</translation>
    </message>
    <message>
        <source>Name or IP address of the destination server, once there is one.</source>
        <translation>目标服务器的名称或 IP 地址（目标服务器就绪后提供）。</translation>
    </message>
    <message>
        <source>External time source.</source>
        <translation>外部时间源。</translation>
    </message>
    <message>
        <source>The last step that is done, such as prepare.run-migration-tool: what is normal follows it.</source>
        <translation>最后完成的步骤，例如 prepare.run-migration-tool：以此判断什么是正常状态。</translation>
    </message>
    <message>
        <source>DNS name of the domain; without it a server is asked.</source>
        <translation>域的 DNS 名称；省略时向服务器查询。</translation>
    </message>
    <message>
        <source>Signs in as this user; the password is asked for.</source>
        <translation>以此用户身份登录；会要求输入密码。</translation>
    </message>
    <message>
        <source>Reads the password from this file descriptor instead, up to the end of the line.</source>
        <translation>改为从此文件描述符读取密码，直到行尾。</translation>
    </message>
    <message>
        <source>Prints JSON instead of a table.</source>
        <translation>输出 JSON，而不是表格。</translation>
    </message>
    <message>
        <source>Keeps the record in this database; without it nothing is kept.</source>
        <translation>将记录保存到此数据库；省略时不保存任何内容。</translation>
    </message>
    <message>
        <source>Checks a site once and prints what each check found.

Ends with 0 when everything passed, 1 with warnings, 2 when something failed that must not, 3 when something cannot be told, 64 for wrong usage, 70 for an error of the program.</source>
        <translation>对现场检查一次，并输出每项检查的结果。

退出代码：全部通过为 0，有警告为 1，必须满足的检查未通过为 2，有无法判断的检查为 3，用法错误为 64，程序错误为 70。</translation>
    </message>
    <message>
        <source>Name the product with --product: %1.</source>
        <translation>使用 --product 指定产品：%1。</translation>
    </message>
    <message>
        <source>Name the source server with --source.</source>
        <translation>使用 --source 指定源服务器。</translation>
    </message>
    <message>
        <source>--%1: %2</source>
        <extracomment>%1 is an option such as --source, %2 what is wrong with its value</extracomment>
        <translation>--%1：%2</translation>
    </message>
    <message>
        <source>--password-fd takes the number of an open file descriptor, together with --user.</source>
        <translation>--password-fd 需要已打开的文件描述符的编号，并与 --user 一起使用。</translation>
    </message>
    <message>
        <source>Exports every migration.</source>
        <translation>导出所有迁移。</translation>
    </message>
    <message>
        <source>Writes migrations with their records and evidence into one file, which another console can import and migration-console-verify can verify.</source>
        <translation>将迁移及其记录和证据写入一个文件，该文件可由另一个控制台导入，并可用 migration-console-verify 验证。</translation>
    </message>
    <message>
        <source>Ids of the migrations.</source>
        <translation>迁移的 ID。</translation>
    </message>
    <message>
        <source>The file to write; it must not be there yet.</source>
        <translation>要写入的文件；该文件必须尚不存在。</translation>
    </message>
    <message>
        <source>Name the migrations and then the file.</source>
        <translation>先指定迁移，再指定文件。</translation>
    </message>
    <message>
        <source>“%1” is not the id of a migration.</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>“%1”不是迁移的 ID。</translation>
    </message>
    <message>
        <source>Takes in migrations that another console exported. Everything in the file is verified first.</source>
        <translation>导入由另一个控制台导出的迁移。导入前先验证文件中的所有内容。</translation>
    </message>
    <message>
        <source>The exported file.</source>
        <translation>导出的文件。</translation>
    </message>
    <message>
        <source>Name one file.</source>
        <translation>指定一个文件。</translation>
    </message>
    <message>
        <source>With --self-test: every language in every size, text size and theme, instead of a sample.</source>
        <translation>与 --self-test 一起使用：以所有尺寸、文字大小和主题检查每种语言，而不是抽样。</translation>
    </message>
    <message>
        <source>With --self-test and --screenshots: one picture of each page, in all languages side by side.</source>
        <translation>与 --self-test 和 --screenshots 一起使用：每个页面一张图片，并排显示所有语言。</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Comparison</source>
        <extracomment>Title of a page: two migrations, or two moments of one, side by side</extracomment>
        <translation>比较</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Reading both records …</source>
        <translation>正在读取两份记录…</translation>
    </message>
    <message>
        <source>Nothing is chosen yet</source>
        <translation>尚未选择</translation>
    </message>
    <message>
        <source>Choose an earlier moment of this migration, or another migration, to see what is different.</source>
        <translation>选择此次迁移的较早时间点或另一个迁移，即可查看差异。</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>Button: what is to be compared</extracomment>
        <translation>选择</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比较内容</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>没有差异</translation>
    </message>
    <message>
        <source>Nothing differs in this phase</source>
        <translation>此阶段没有差异</translation>
    </message>
    <message>
        <source>All that both sides know is the same.</source>
        <translation>双方已知的内容完全相同。</translation>
    </message>
</context>
<context>
    <name>CompareSheet</name>
    <message>
        <source>Which moment?</source>
        <translation>哪个时间点？</translation>
    </message>
    <message>
        <source>Which migration?</source>
        <translation>哪个迁移？</translation>
    </message>
    <message>
        <source>The migration is shown as it was when this had just been done.</source>
        <translation>显示刚完成该操作时的迁移状态。</translation>
    </message>
    <message>
        <source>It is shown as it is now.</source>
        <translation>显示当前的状态。</translation>
    </message>
    <message>
        <source>Reading the record …</source>
        <translation>正在读取记录…</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>当前状态</translation>
    </message>
    <message>
        <source>There is no other migration on this console.</source>
        <translation>此控制台上没有其他迁移。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Already in the comparison</source>
        <extracomment>Below a migration that cannot be chosen for that reason</extracomment>
        <translation>已在比较中</translation>
    </message>
</context>
<context>
    <name>CompareText</name>
    <message>
        <source>The migration as a whole</source>
        <extracomment>Heading in a comparison: what belongs to no phase</extracomment>
        <translation>整个迁移</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>What of a migration is compared</extracomment>
        <translation>产品</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技术人员</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>域</translation>
    </message>
    <message>
        <source>External time source</source>
        <translation>外部时间源</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>How a migration ended</extracomment>
        <translation>最终结果</translation>
    </message>
    <message>
        <source>Signature of the customer</source>
        <translation>客户签名</translation>
    </message>
    <message>
        <source>Update KB943494 on the source server</source>
        <translation>源服务器上的更新 KB943494</translation>
    </message>
    <message>
        <source>Certificate of %1</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>%1 的证书</translation>
    </message>
    <message>
        <source>No line-of-business applications</source>
        <translation>没有业务线应用程序</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>What is compared: what people did about a step</extracomment>
        <translation>工作</translation>
    </message>
    <message>
        <source>Instructions</source>
        <extracomment>What is compared: the single instructions of a step</extracomment>
        <translation>说明</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>What is compared: that a step began before others</extracomment>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>What is compared: files that prove that a step was done</extracomment>
        <translation>证据</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>What is compared: computers, users or shares of a step</extracomment>
        <translation>列表</translation>
    </message>
    <message>
        <source>Application</source>
        <extracomment>What is compared: a line-of-business application</extracomment>
        <translation>应用程序</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>What is compared: what a check found</extracomment>
        <translation>判定</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>What is compared: the verdict is the same, its values may not be</extracomment>
        <translation>值</translation>
    </message>
    <message>
        <source>Override</source>
        <extracomment>What is compared: somebody answers for a verdict</extracomment>
        <translation>例外</translation>
    </message>
    <message>
        <source>Condition</source>
        <extracomment>What is compared: whether a step or a phase is needed</extracomment>
        <translation>条件</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <extracomment>What is compared: the technician&apos;s signature under a phase</extracomment>
        <translation>签署</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Of a migration: it is neither finished nor abandoned</extracomment>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <extracomment>One side of a comparison where there is nothing</extracomment>
        <translation>无记录</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>What a person wrote, in quotation marks</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>How a migration ended</extracomment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Signed</source>
        <extracomment>By the customer, or by the technician under a phase</extracomment>
        <translation>已签名</translation>
    </message>
    <message>
        <source>Vouched for</source>
        <extracomment>Somebody stands for what no check can see</extracomment>
        <translation>已人工确认</translation>
    </message>
    <message>
        <source>No longer vouched for</source>
        <translation>人工确认已撤回</translation>
    </message>
    <message>
        <source>Trusted</source>
        <extracomment>Of a server&apos;s certificate: the technician trusts it</extracomment>
        <translation>已信任</translation>
    </message>
    <message>
        <source>Before the migration began</source>
        <extracomment>Of a step: it was done before the console was asked for help</extracomment>
        <translation>迁移开始之前</translation>
    </message>
    <message numerus="yes">
        <source>%n instruction(s) ticked off</source>
        <extracomment>Of a step</extracomment>
        <translation>
            <numerusform>已勾选 %n 条说明</numerusform>
        </translation>
    </message>
    <message>
        <source>Needed here</source>
        <extracomment>Whether a step or a phase is needed, as a person says</extracomment>
        <translation>此处需要</translation>
    </message>
    <message>
        <source>Not needed here</source>
        <translation>此处不需要</translation>
    </message>
    <message>
        <source>Order overruled</source>
        <extracomment>A step began though others were open</extracomment>
        <translation>顺序例外</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <extracomment>Of evidence</extracomment>
        <translation>
            <numerusform>%n 份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <extracomment>Of pieces of evidence that do not count any more</extracomment>
        <translation>
            <numerusform>已撤回 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 done, %2 set aside, %3 open</source>
        <extracomment>Of a list of computers, users or shares: three numbers</extracomment>
        <translation>完成 %1，排除 %2，未完成 %3</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <extracomment>Of a list: %1 names the first ones that are not done</extracomment>
        <translation>未完成：%1</translation>
    </message>
    <message>
        <source>Works after the move</source>
        <extracomment>Of a line-of-business application</extracomment>
        <translation>移动后可用</translation>
    </message>
    <message>
        <source>Does not work after the move</source>
        <extracomment>Of a line-of-business application</extracomment>
        <translation>移动后不可用</translation>
    </message>
    <message>
        <source>Is not moved</source>
        <extracomment>Of a line-of-business application</extracomment>
        <translation>不移动</translation>
    </message>
    <message>
        <source>No result yet</source>
        <extracomment>Of a line-of-business application: nobody has said yet whether it works after the move</extracomment>
        <translation>尚无结果</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <extracomment>Whom an answer came from: %1 is the name or the address of a server</extracomment>
        <translation>%1 的应答</translation>
    </message>
    <message>
        <source>Overridden</source>
        <extracomment>Of a verdict: somebody answers for it</extracomment>
        <translation>已准许例外</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>An override: %1 is a date and time</extracomment>
        <translation>至 %1</translation>
    </message>
</context>
<context>
    <name>ComparedRow</name>
    <message>
        <source>Differs</source>
        <extracomment>On a row of a comparison</extracomment>
        <translation>有差异</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>相同</translation>
    </message>
</context>
<context>
    <name>ComparisonController</name>
    <message>
        <source>As it is now</source>
        <extracomment>Of a migration, beside another moment of it</extracomment>
        <translation>当前状态</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <extracomment>Of a comparison: how many things are not the same on both sides</extracomment>
        <translation>
            <numerusform>%n 处差异</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <extracomment>Of a comparison: how many things are the same on both sides</extracomment>
        <translation>
            <numerusform>%n 处相同</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Two finished texts: %1 is the title of a phase, %2 a sentence about what differs in it</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ComparisonHead</name>
    <message>
        <source>Choose another</source>
        <extracomment>Button under one side of a comparison: something else is compared in its place</extracomment>
        <translation>另选</translation>
    </message>
    <message>
        <source>Choose another in the place of %1</source>
        <extracomment>For screen readers: %1 is one side of a comparison</extracomment>
        <translation>另选一项代替 %1</translation>
    </message>
    <message>
        <source>First: %1</source>
        <extracomment>%1 is a sentence about what differs first</extracomment>
        <translation>首个差异：%1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Only differences</source>
        <extracomment>What of a comparison is shown</extracomment>
        <translation>仅差异</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>All phases</source>
        <translation>所有阶段</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Title of a phase, and how many differences there are in it</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n difference(s)</source>
        <translation>
            <numerusform>%1，%n 处差异</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>For screen readers: %1 is the title of a step or of a check, %2 what of it is compared, such as &quot;Verdict&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 differs. %2: %3. %4: %5</source>
        <extracomment>For screen readers, a row of a comparison: %1 what is compared, %2 the name of the one side, %3 what it says, %4 and %5 of the other</extracomment>
        <translation>%1 有差异。%2：%3。%4：%5</translation>
    </message>
    <message>
        <source>%1 is the same: %2</source>
        <extracomment>For screen readers, a row of a comparison: %1 what is compared, %2 what both sides say</extracomment>
        <translation>%1 相同：%2</translation>
    </message>
</context>
<context>
    <name>ConditionSheet</name>
    <message>
        <source>Is this step needed at this site?</source>
        <translation>此现场需要这个步骤吗？</translation>
    </message>
    <message>
        <source>Only if</source>
        <extracomment>Heading: in which case this step has to be done</extracomment>
        <translation>适用条件</translation>
    </message>
    <message>
        <source>What is known</source>
        <extracomment>Heading: what is known about the condition of a step</extracomment>
        <translation>已知情况</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What did you see at the site?</source>
        <translation>你在现场看到了什么？</translation>
    </message>
    <message>
        <source>It is needed</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>It is not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>As the checks say</source>
        <translation>以检查结果为准</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Mark this step as done?</source>
        <translation>将此步骤标记为完成？</translation>
    </message>
    <message>
        <source>What to keep as evidence</source>
        <translation>要保留的证据</translation>
    </message>
    <message>
        <source>Date of the backup</source>
        <translation>备份日期</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>A date</extracomment>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>A date</extracomment>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Where the backup is kept</source>
        <translation>备份的存放位置</translation>
    </message>
    <message>
        <source>For example: USB disk 2, in the safe</source>
        <translation>例如：USB 磁盘 2，保险柜内</translation>
    </message>
    <message>
        <source>Names of the restored files (required)</source>
        <translation>已还原文件的名称（必需）</translation>
    </message>
    <message>
        <source>Which files were restored and compared?</source>
        <translation>还原并比较了哪些文件？</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>执行了哪些操作</translation>
    </message>
    <message>
        <source>For example: full backup to the USB disk, three files restored and compared</source>
        <translation>例如：完整备份到 USB 磁盘，还原并比较了三个文件</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>标记为完成</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ConfirmationController</name>
    <message>
        <source>This is not a day up to today. Enter it like this: %1</source>
        <extracomment>%1 is an example of a date</extracomment>
        <translation>不是今天或更早的日期。按此格式输入：%1</translation>
    </message>
    <message>
        <source>the date of the backup</source>
        <extracomment>What is missing in a form</extracomment>
        <translation>备份日期</translation>
    </message>
    <message>
        <source>where the backup is kept</source>
        <extracomment>What is missing in a form</extracomment>
        <translation>备份的存放位置</translation>
    </message>
    <message>
        <source>the names of the restored files</source>
        <extracomment>What is missing in a form</extracomment>
        <translation>已还原文件的名称</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>尚缺：%1</translation>
    </message>
</context>
<context>
    <name>CorrectionPage</name>
    <message>
        <source>This is needed.</source>
        <translation>必需。</translation>
    </message>
    <message>
        <source>Correct the migration</source>
        <translation>更正迁移</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>保存更正</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>这意味着什么</translation>
    </message>
    <message>
        <source>The record keeps what was said before. Every answer of the checks counts as old until it is measured again.</source>
        <translation>以前的内容会保留在记录中。在重新测量之前，检查的所有应答都视为旧结果。</translation>
    </message>
    <message>
        <source>What is moved</source>
        <translation>迁移对象</translation>
    </message>
    <message>
        <source>Old server</source>
        <translation>旧服务器</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <extracomment>The name of the person who does the migration</extracomment>
        <translation>执行人</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>现场</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>域</translation>
    </message>
    <message>
        <source>The full DNS name of the Active Directory domain.</source>
        <translation>Active Directory 域的完整 DNS 名称。</translation>
    </message>
    <message>
        <source>Source Server</source>
        <translation>源服务器</translation>
    </message>
    <message>
        <source>Name or IP address of the old server.</source>
        <translation>旧服务器的名称或 IP 地址。</translation>
    </message>
    <message>
        <source>Destination Server</source>
        <translation>目标服务器</translation>
    </message>
    <message>
        <source>May stay empty until phase 2.</source>
        <translation>在第&#xa0;2&#xa0;阶段之前可以留空。</translation>
    </message>
</context>
<context>
    <name>DatabaseProblem</name>
    <message>
        <source>What to do</source>
        <translation>处理方法</translation>
    </message>
    <message>
        <source>Where the records are</source>
        <translation>记录的位置</translation>
    </message>
</context>
<context>
    <name>DeadlineRow</name>
    <message>
        <source>Status</source>
        <extracomment>A status such as &quot;Passed&quot; or &quot;Warning&quot;</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>The moment from which a deadline is counted</extracomment>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>The moment at which a deadline ends</extracomment>
        <translation>截止</translation>
    </message>
    <message>
        <source>Last day on which you are surely in time</source>
        <translation>确保不超期的最后一天</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <extracomment>How far a deadline may be off, such as &quot;± 5 min&quot;</extracomment>
        <translation>误差</translation>
    </message>
    <message>
        <source>Open the step: %1</source>
        <extracomment>%1 is the title of a step</extracomment>
        <translation>打开步骤：%1</translation>
    </message>
</context>
<context>
    <name>DeadlineService</name>
    <message>
        <source>%1 confirmed it: %2</source>
        <translation>%1 已确认：%2</translation>
    </message>
    <message>
        <source>%1 took the confirmation back: %2</source>
        <extracomment>%1 is a person, %2 a time</extracomment>
        <translation>%1 撤消了确认：%2</translation>
    </message>
</context>
<context>
    <name>DeadlineText</name>
    <message>
        <source>Source server out of the network</source>
        <extracomment>A deadline</extracomment>
        <translation>源服务器撤出网络</translation>
    </message>
    <message>
        <source>Source server must be gone by %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>源服务器撤出期限：%1</translation>
    </message>
    <message>
        <source>Source server had to be gone before</source>
        <translation>源服务器的撤出期限已过</translation>
    </message>
    <message>
        <source>Cannot tell how long the source server may stay</source>
        <translation>无法判断源服务器还能保留多久</translation>
    </message>
    <message>
        <source>Counted from the moment at which the destination server became a domain controller; it tells that moment itself.</source>
        <translation>从目标服务器成为域控制器的时刻开始计算；该时刻由目标服务器自身提供。</translation>
    </message>
    <message>
        <source>Installation after the preparation tool</source>
        <extracomment>A deadline</extracomment>
        <translation>运行准备工具后的安装</translation>
    </message>
    <message>
        <source>Install the destination server by %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>目标服务器安装期限：%1</translation>
    </message>
    <message>
        <source>The preparation tool must be run again</source>
        <translation>必须重新运行准备工具</translation>
    </message>
    <message>
        <source>Cannot tell whether the preparation tool must be run again</source>
        <translation>无法判断是否必须重新运行准备工具</translation>
    </message>
    <message>
        <source>Counted from the moment at which the preparation tool changed the schema.</source>
        <translation>从准备工具更改架构的时刻开始计算。</translation>
    </message>
    <message>
        <source>Preparation tool after the backup</source>
        <extracomment>A deadline</extracomment>
        <translation>备份后运行准备工具</translation>
    </message>
    <message>
        <source>Run the preparation tool by %1, or back up again</source>
        <extracomment>%1 is a day</extracomment>
        <translation>准备工具运行期限（否则重新备份）：%1</translation>
    </message>
    <message>
        <source>The source server must be backed up again</source>
        <translation>必须重新备份源服务器</translation>
    </message>
    <message>
        <source>Cannot tell whether the backup is too old</source>
        <translation>无法判断备份是否过旧</translation>
    </message>
    <message>
        <source>Counted from the newest system-state backup that the directory knows.</source>
        <translation>从目录中已知的最新系统状态备份开始计算。</translation>
    </message>
    <message>
        <source>Replication between the servers</source>
        <extracomment>A deadline</extracomment>
        <translation>服务器之间的 Active Directory 复制</translation>
    </message>
    <message>
        <source>The servers must replicate by %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>服务器之间的复制期限：%1</translation>
    </message>
    <message>
        <source>The servers have not replicated for too long</source>
        <translation>服务器之间太久没有进行 Active Directory 复制</translation>
    </message>
    <message>
        <source>Cannot tell whether the servers have not replicated for too long</source>
        <translation>无法判断服务器之间是否太久没有进行 Active Directory 复制</translation>
    </message>
    <message>
        <source>Counted from the last success of replication that lies furthest back. After this time, deleted objects come back.</source>
        <translation>从各项 Active Directory 复制中上次成功时间最早的一项开始计算。超过此期限，已删除的对象会重新出现。</translation>
    </message>
    <message>
        <source>Certificate of a server</source>
        <extracomment>A deadline</extracomment>
        <translation>服务器的证书</translation>
    </message>
    <message>
        <source>The certificate of %2 is valid until %1</source>
        <extracomment>%1 is a day, %2 a server</extracomment>
        <translation>%2 的证书有效期至 %1</translation>
    </message>
    <message>
        <source>The certificate of %2 has ended</source>
        <translation>%2 的证书已过期</translation>
    </message>
    <message>
        <source>Cannot tell whether the certificate of %2 has ended</source>
        <translation>无法判断 %2 的证书是否已过期</translation>
    </message>
    <message>
        <source>The certificate that you trust names its end itself.</source>
        <translation>此截止时间来自你信任的证书。</translation>
    </message>
    <message>
        <source>Source server kept in reserve</source>
        <extracomment>A reminder: the old server is kept for a while</extracomment>
        <translation>源服务器保留备用</translation>
    </message>
    <message>
        <source>Keep the source server until %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>将源服务器保留至 %1</translation>
    </message>
    <message>
        <source>The source server need not be kept any longer</source>
        <translation>不必再保留源服务器</translation>
    </message>
    <message>
        <source>Cannot tell how long the source server must be kept</source>
        <translation>无法判断源服务器须保留多久</translation>
    </message>
    <message>
        <source>Counted from the moment at which the step before was marked as done.</source>
        <translation>从上一步骤标记为完成的时刻开始计算。</translation>
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
            <numerusform>还剩 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>How much time is left; %1 is a span such as &quot;5 h 12 min&quot;</extracomment>
        <translation>还剩 %1</translation>
    </message>
    <message>
        <source>Counted from the moment at which the step was marked as done. What it is about happened before that.</source>
        <translation>从步骤标记为完成的时刻开始计算。实际操作发生在此之前。</translation>
    </message>
    <message>
        <source>Last seen: %1.</source>
        <extracomment>%1 is a time, or a date and a time</extracomment>
        <translation>上次检测：%1。</translation>
    </message>
    <message>
        <source>The destination server has not told yet since when it is a domain controller. Sign in and check now.</source>
        <translation>尚不知道目标服务器何时成为域控制器。登录并立即检查。</translation>
    </message>
    <message>
        <source>Nobody has recorded when that was: the step was taken over as done. Sign in and check now.</source>
        <translation>没有人记录发生的时间：该步骤接管时已是完成状态。登录并立即检查。</translation>
    </message>
    <message>
        <source>The shorter period counts until update KB943494 is confirmed on the source server.</source>
        <translation>在确认源服务器上已安装更新 KB943494 之前，以较短的期限为准。</translation>
    </message>
    <message>
        <source>The server’s clock was never compared with this console, so a day is added to the uncertainty.</source>
        <translation>服务器的时钟从未与此控制台比较过，因此误差增加一天。</translation>
    </message>
    <message>
        <source>The clocks were not compared lately, so five minutes are added to the uncertainty.</source>
        <translation>最近没有比较过时钟，因此误差增加五分钟。</translation>
    </message>
    <message>
        <source>The clock of this console shows less than when something was last recorded. Set it right.</source>
        <translation>此控制台的时钟早于上次记录的时间。将时钟调准。</translation>
    </message>
</context>
<context>
    <name>DeadlinesSheet</name>
    <message>
        <source>Deadlines</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Counted by this console’s clock, corrected by how far the servers’ clocks are off.</source>
        <translation>按此控制台的时钟计算，并按服务器时钟的偏差校正。</translation>
    </message>
    <message>
        <source>No deadline runs now. The first one begins with the backup of the source server.</source>
        <translation>当前没有进行中的期限。第一个期限从备份源服务器开始。</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Leaves a sheet without doing anything</extracomment>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n migration(s) for good?</source>
        <translation>
            <numerusform>永久删除 %n 个迁移？</numerusform>
        </translation>
    </message>
    <message>
        <source>Traces are left in the file</source>
        <translation>文件中仍有痕迹</translation>
    </message>
    <message>
        <source>The file could not be rewritten now. The console does it after its next start.</source>
        <translation>现在无法重写文件。控制台将在下次启动后重写。</translation>
    </message>
    <message>
        <source>Deleting …</source>
        <translation>正在删除…</translation>
    </message>
    <message>
        <source>What goes</source>
        <extracomment>Heading: what is deleted</extracomment>
        <translation>将删除的内容</translation>
    </message>
    <message>
        <source>Names, notes, findings and evidence, out of the file and out of the search. This cannot be undone.</source>
        <translation>名称、备注、检查结果和证据将从文件和搜索中删除。此操作无法撤消。</translation>
    </message>
    <message>
        <source>What stays</source>
        <extracomment>Heading: what is not deleted</extracomment>
        <translation>将保留的内容</translation>
    </message>
    <message>
        <source>The entries without their content, their hashes, and an entry that says who deleted it, when and why. Backups and exported files keep what they hold.</source>
        <translation>没有内容的条目、其哈希，以及说明谁在何时为何删除的条目。备份和导出的文件保持不变。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected migrations are open and stay.</source>
        <translation>
            <numerusform>所选迁移中有 %n 个仍在进行，将保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>你的姓名</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>The content of this entry was erased.</source>
        <extracomment>An entry of the record whose content was removed after its time</extracomment>
        <translation>此条目的内容已清除。</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>A note of a person: %1 is the name, %2 the note</extracomment>
        <translation>%1：“%2”</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>finding</comment>
        <extracomment>What a check found: %1 is a status such as &quot;Failed&quot;, %2 a value such as &quot;+7 min 12 s&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Overridden by %1 until %2: “%3”</source>
        <extracomment>Somebody answers for a verdict: %1 is a person, %2 a date and time, %3 that person&apos;s reason</extracomment>
        <translation>%1 准许例外，有效期至 %2：“%3”</translation>
    </message>
    <message>
        <source>Override withdrawn by %1</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 撤回了例外</translation>
    </message>
    <message>
        <source>Order overruled by %1: “%2”</source>
        <extracomment>A step begins though others are open: %1 is a person, %2 that person&apos;s reason</extracomment>
        <translation>%1 准许顺序例外：“%2”</translation>
    </message>
    <message>
        <source>Condition left to the checks by %1</source>
        <extracomment>Whether a step is needed; %1 is a person</extracomment>
        <translation>%1 将条件交由检查判断</translation>
    </message>
    <message>
        <source>Needed here, says %1: “%2”</source>
        <extracomment>Whether a step is needed: %1 is a person, %2 that person&apos;s reason</extracomment>
        <translation>%1 判断此处需要：“%2”</translation>
    </message>
    <message>
        <source>Not needed here, says %1: “%2”</source>
        <extracomment>Whether a step is needed: %1 is a person, %2 that person&apos;s reason</extracomment>
        <translation>%1 判断此处不需要：“%2”</translation>
    </message>
    <message>
        <source>%1 put a piece of evidence back as it was</source>
        <extracomment>It was withdrawn, or added after that, by mistake; %1 is a person</extracomment>
        <translation>%1 将一份证据恢复原状</translation>
    </message>
    <message>
        <source>%1 added evidence from the clipboard</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 从剪贴板添加了证据</translation>
    </message>
    <message>
        <source>%1 added the evidence “%2”</source>
        <extracomment>%1 is a person, %2 the name of a file</extracomment>
        <translation>%1 添加了证据“%2”</translation>
    </message>
    <message>
        <source>%1 took a piece of evidence back</source>
        <extracomment>It was added by mistake; %1 is a person</extracomment>
        <translation>%1 撤消了一份证据</translation>
    </message>
    <message>
        <source>%1 withdrew a piece of evidence: “%2”</source>
        <extracomment>%1 is a person, %2 the reason in that person&apos;s words</extracomment>
        <translation>%1 撤回了一份证据：“%2”</translation>
    </message>
    <message>
        <source>%1 vouched for it</source>
        <extracomment>Somebody vouches for what no check can see: %1 is a person</extracomment>
        <translation>%1 作了人工确认</translation>
    </message>
    <message>
        <source>%1 vouched for it: “%2”</source>
        <extracomment>Somebody vouches for what no check can see: %1 is a person, %2 a remark in that person&apos;s words</extracomment>
        <translation>%1 作了人工确认：“%2”</translation>
    </message>
    <message>
        <source>%1 no longer vouches for it</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 撤回了人工确认</translation>
    </message>
    <message>
        <source>%1 took an application off the plan: “%2”</source>
        <extracomment>%1 is a person, %2 the reason in that person&apos;s words</extracomment>
        <translation>%1 从计划中移除了一个应用程序：“%2”</translation>
    </message>
    <message>
        <source>%1 said that there are no such applications</source>
        <extracomment>Of line-of-business applications; %1 is a person</extracomment>
        <translation>%1 声明没有此类应用程序</translation>
    </message>
    <message>
        <source>%1 took back that there are no such applications</source>
        <extracomment>Of line-of-business applications; %1 is a person</extracomment>
        <translation>%1 撤消了没有此类应用程序的声明</translation>
    </message>
    <message>
        <source>%1 took the signature under the phase back</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 撤消了阶段签名</translation>
    </message>
    <message>
        <source>%1 withdrew the signature under the phase: “%2”</source>
        <extracomment>%1 is a person, %2 the reason in that person&apos;s words</extracomment>
        <translation>%1 撤回了阶段签名：“%2”</translation>
    </message>
    <message>
        <source>%1 signed the phase</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 签署了该阶段</translation>
    </message>
    <message>
        <source>%1 signed the phase: “%2”</source>
        <extracomment>%1 is a person, %2 a remark in that person&apos;s words</extracomment>
        <translation>%1 签署了该阶段：“%2”</translation>
    </message>
    <message>
        <source>“%1” taken off the list by %2: “%3”</source>
        <extracomment>A row of a list: %1 is a computer, a user or a share, %2 a person, %3 the reason in that person&apos;s words</extracomment>
        <translation>%2 将“%1”从列表中移除：“%3”</translation>
    </message>
    <message>
        <source>“%1” done (%2)</source>
        <extracomment>A row of a list: %1 is a computer, a user or a share, %2 a person</extracomment>
        <translation>“%1”完成（%2）</translation>
    </message>
    <message>
        <source>“%1” set aside by %2: “%3”</source>
        <extracomment>A row of a list: %1 is a computer, a user or a share, %2 a person, %3 the reason in that person&apos;s words</extracomment>
        <translation>%2 排除了“%1”：“%3”</translation>
    </message>
    <message>
        <source>“%1” open (%2)</source>
        <extracomment>A row of a list: %1 is a computer, a user or a share, %2 a person</extracomment>
        <translation>“%1”未完成（%2）</translation>
    </message>
    <message>
        <source>“%1” works after the move, says %2</source>
        <extracomment>%1 is an application, %2 a person</extracomment>
        <translation>“%1”移动后可用（%2）</translation>
    </message>
    <message>
        <source>“%1” does not work after the move, says %2: “%3”</source>
        <extracomment>%1 is an application, %2 a person, %3 a remark in that person&apos;s words</extracomment>
        <translation>“%1”移动后不可用（%2）：“%3”</translation>
    </message>
    <message>
        <source>“%1” is not moved, says %2: “%3”</source>
        <extracomment>%1 is an application, %2 a person, %3 the reason in that person&apos;s words</extracomment>
        <translation>“%1”不移动（%2）：“%3”</translation>
    </message>
    <message>
        <source>Plan for “%1” written by %2</source>
        <extracomment>%1 is an application, %2 a person</extracomment>
        <translation>%2 填写了“%1”的计划</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>%1 的备份</translation>
    </message>
    <message>
        <source>Kept on: %1</source>
        <extracomment>Where a backup is kept: %1 is a disk or a folder</extracomment>
        <translation>存放位置：%1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <extracomment>%1 is a list of names of files</extracomment>
        <translation>已还原：%1</translation>
    </message>
    <message>
        <source>%1, seen by a check</source>
        <comment>step</comment>
        <extracomment>What was done about a step: %1 is a status such as &quot;Done&quot;; a check has found it out</extracomment>
        <translation>%1，由检查发现</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>step</comment>
        <extracomment>What was done about a step: %1 is a status such as &quot;Skipped&quot;, %2 the reason in a person&apos;s words</extracomment>
        <translation>%1：“%2”</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>step</comment>
        <extracomment>What was done about a step: %1 is a status such as &quot;Done&quot;, %2 a person</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2): “%3”</source>
        <comment>step</comment>
        <extracomment>What was done about a step: %1 is a status such as &quot;Skipped&quot;, %2 a person, %3 the reason in that person&apos;s words</extracomment>
        <translation>%1（%2）：“%3”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>event</comment>
        <extracomment>An event of a migration: %1 is the title of a check or a step, %2 what happened to it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Somebody</source>
        <extracomment>Stands for the name of a person that is not known</extracomment>
        <translation>某人</translation>
    </message>
    <message>
        <source>The migration began</source>
        <extracomment>%1 is a person</extracomment>
        <translation>迁移已开始</translation>
    </message>
    <message>
        <source>%1 began the migration</source>
        <translation>%1 开始了迁移</translation>
    </message>
    <message>
        <source>The data of the migration were corrected</source>
        <translation>迁移的数据已更正</translation>
    </message>
    <message>
        <source>For an hour no check found a change</source>
        <translation>一小时内没有任何检查发现变化</translation>
    </message>
    <message>
        <source>%1 ticked off instruction %2</source>
        <extracomment>%1 is a person, %2 a number</extracomment>
        <translation>%1 勾选了说明 %2</translation>
    </message>
    <message>
        <source>%1 took the tick off instruction %2</source>
        <extracomment>%1 is a person, %2 a number</extracomment>
        <translation>%1 取消勾选了说明 %2</translation>
    </message>
    <message>
        <source>%1 trusts the certificate of %2</source>
        <extracomment>%1 is a person, %2 a server</extracomment>
        <translation>%1 信任了 %2 的证书</translation>
    </message>
    <message>
        <source>Signed in to the domain as %1</source>
        <extracomment>%1 is an account</extracomment>
        <translation>已以 %1 的身份登录域</translation>
    </message>
    <message>
        <source>%1 finished the migration</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 完成了迁移</translation>
    </message>
    <message>
        <source>%1 abandoned the migration: “%2”</source>
        <extracomment>%1 is a person, %2 the reason in that person&apos;s words</extracomment>
        <translation>%1 放弃了迁移：“%2”</translation>
    </message>
    <message>
        <source>%1 reopened the migration</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 重新打开了迁移</translation>
    </message>
    <message>
        <source>The destination was installed anew</source>
        <translation>重新安装了目标服务器</translation>
    </message>
    <message>
        <source>%1 signed for the customer</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 代表客户签名</translation>
    </message>
    <message numerus="yes">
        <source>%1 erased the content of %n entries: “%2”</source>
        <extracomment>%1 is a person, %2 the reason in that person&apos;s words, %n how many entries of a record lost their content</extracomment>
        <translation>
            <numerusform>%1 清除了 %n 个条目的内容：“%2”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceController</name>
    <message>
        <source>Up to %1 a piece, %2 a migration and %3 pieces a step.</source>
        <extracomment>%1 and %2 are sizes such as &quot;32 MiB&quot;, %3 is a number</extracomment>
        <translation>每份最大 %1，每次迁移最大 %2，每个步骤最多 %3 份。</translation>
    </message>
    <message>
        <source>This piece is there already</source>
        <translation>此证据已存在</translation>
    </message>
    <message>
        <source>The same content is among the evidence of this step. Nothing was added.</source>
        <translation>此步骤的证据中已有相同内容。没有添加任何内容。</translation>
    </message>
    <message>
        <source>The file %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>文件 %1</translation>
    </message>
    <message>
        <source>A picture of %1 × %2 pixels</source>
        <extracomment>%1 and %2 are the width and height of a picture</extracomment>
        <translation>图片，%1 × %2 像素</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>The content of a file is on its way</extracomment>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Only the beginning is shown. The record holds all of it.</source>
        <translation>仅显示开头。记录中保存了全部内容。</translation>
    </message>
    <message>
        <source>A file of this kind cannot be shown here. The record holds all of it.</source>
        <translation>此处无法显示这类文件。记录中保存了全部内容。</translation>
    </message>
    <message>
        <source>The content cannot be read from the database. Check the disk, then open the piece again.</source>
        <translation>无法从数据库读取内容。检查磁盘，然后重新打开此证据。</translation>
    </message>
</context>
<context>
    <name>EvidenceModel</name>
    <message>
        <source>Picture from the clipboard</source>
        <extracomment>A piece of evidence without a name of its own</extracomment>
        <translation>剪贴板中的图片</translation>
    </message>
    <message>
        <source>Text from the clipboard</source>
        <translation>剪贴板中的文本</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>A piece of evidence: %1 is its size, %2 the person who added it, %3 when</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Taken back by %1, %2</source>
        <extracomment>A piece of evidence that was added by mistake: %1 is a person, %2 when</extracomment>
        <translation>%1 于 %2 撤消</translation>
    </message>
    <message>
        <source>Withdrawn by %1, %2: “%3”</source>
        <extracomment>A piece of evidence that does not count any more: %1 is a person, %2 when, %3 the reason in that person&apos;s words</extracomment>
        <translation>%1 于 %2 撤回：“%3”</translation>
    </message>
</context>
<context>
    <name>EvidenceProblem</name>
    <message>
        <source>Close</source>
        <extracomment>Takes a message away that was read</extracomment>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>EvidenceSheet</name>
    <message>
        <source>The picture is damaged or has too many pixels to be shown. The record holds all of it.</source>
        <translation>图片已损坏，或像素过多而无法显示。记录中保存了全部内容。</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>Makes a picture larger</extracomment>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>Makes a picture smaller</extracomment>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Why does it not count any more?</source>
        <translation>为什么不再有效？</translation>
    </message>
    <message>
        <source>For example: it shows another server</source>
        <translation>例如：显示的是另一台服务器</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <extracomment>Says that a piece of evidence does not count any more</extracomment>
        <translation>撤回</translation>
    </message>
</context>
<context>
    <name>ExchangeCommand</name>
    <message>
        <source>Written: %1, %2.</source>
        <translation>已写入：%1，%2。</translation>
    </message>
    <message>
        <source>Newest hashes, to be written down elsewhere:</source>
        <translation>最新的哈希值，需抄录到别处：</translation>
    </message>
</context>
<context>
    <name>ExchangeController</name>
    <message numerus="yes">
        <source>%n migration(s)</source>
        <translation>
            <numerusform>%n 个迁移</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeProgress</name>
    <message>
        <source>Writing the file…</source>
        <translation>正在写入文件…</translation>
    </message>
    <message>
        <source>Verifying the file…</source>
        <translation>正在验证文件…</translation>
    </message>
    <message>
        <source>Taking it in…</source>
        <translation>正在导入…</translation>
    </message>
</context>
<context>
    <name>ExchangeText</name>
    <message>
        <source>The folder is not there</source>
        <translation>文件夹不存在</translation>
    </message>
    <message>
        <source>The disk may have been unplugged. Nothing was written.</source>
        <translation>磁盘可能已拔出。没有写入任何内容。</translation>
    </message>
    <message>
        <source>Plug the disk in again, or choose another folder.</source>
        <translation>重新插入磁盘，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>There is a file of this name already</source>
        <translation>已有同名文件</translation>
    </message>
    <message>
        <source>It was left as it is, and nothing was written.</source>
        <translation>该文件保持原样，没有写入任何内容。</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation>选择其他名称或其他文件夹。</translation>
    </message>
    <message>
        <source>There is no room for the file</source>
        <translation>没有空间保存文件</translation>
    </message>
    <message>
        <source>The disk that it was to be written to is full. Nothing was left there.</source>
        <translation>要写入的磁盘已满。磁盘上没有留下任何内容。</translation>
    </message>
    <message>
        <source>Free some space on it, or choose another folder.</source>
        <translation>释放一些磁盘空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The disk holds no file that large</source>
        <translation>磁盘无法保存这么大的文件</translation>
    </message>
    <message>
        <source>Many sticks hold files of up to 4 GB only. Nothing was left there.</source>
        <translation>许多 U 盘只能保存不超过 4 GB 的文件。磁盘上没有留下任何内容。</translation>
    </message>
    <message>
        <source>Export fewer migrations at once, or choose another disk.</source>
        <translation>减少一次导出的迁移数量，或选择其他磁盘。</translation>
    </message>
    <message>
        <source>That is too much for one file</source>
        <translation>内容太多，一个文件放不下</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>没有写入任何内容。</translation>
    </message>
    <message>
        <source>Export fewer migrations at once.</source>
        <translation>减少一次导出的迁移数量。</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>无法写入文件</translation>
    </message>
    <message>
        <source>Your account may not write there, or the disk reports an error.</source>
        <translation>你的帐户没有写入权限，或磁盘报告错误。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>选择其他文件夹。</translation>
    </message>
    <message>
        <source>Entry %1 of the console %2.</source>
        <extracomment>Says where in a record something is. %1 is the number of an entry, %2 the id of a console</extracomment>
        <translation>控制台 %2 的条目 %1。</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>没有导入任何内容。</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>文件已不存在</translation>
    </message>
    <message>
        <source>It was removed, or the disk that it is on was unplugged.</source>
        <translation>文件已移除，或所在的磁盘已拔出。</translation>
    </message>
    <message>
        <source>Plug the disk in again, then choose the file once more.</source>
        <translation>重新插入磁盘，然后再次选择文件。</translation>
    </message>
    <message>
        <source>The file may not be read</source>
        <translation>没有读取文件的权限</translation>
    </message>
    <message>
        <source>Your account has no permission to read it.</source>
        <translation>你的帐户没有读取此文件的权限。</translation>
    </message>
    <message>
        <source>Copy the file to your home folder with an account that may read it, then choose the copy.</source>
        <translation>使用有读取权限的帐户将文件复制到主文件夹，然后选择该副本。</translation>
    </message>
    <message>
        <source>This is not an exported migration</source>
        <translation>这不是导出的迁移</translation>
    </message>
    <message>
        <source>The console has not written this file.</source>
        <translation>此文件不是由控制台写入的。</translation>
    </message>
    <message>
        <source>Choose a file that ends with .migration.</source>
        <translation>选择以 .migration 结尾的文件。</translation>
    </message>
    <message>
        <source>The file is from a newer version</source>
        <translation>文件来自较新的版本</translation>
    </message>
    <message>
        <source>This console does not know its format.</source>
        <translation>此控制台不识别该文件的格式。</translation>
    </message>
    <message>
        <source>Install the newer version, then import it again.</source>
        <translation>安装较新的版本，然后重新导入。</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <source>It was cut or changed since it was written.</source>
        <translation>文件在写入后被截断或更改。</translation>
    </message>
    <message>
        <source>Copy it again from where it comes from, or export it again.</source>
        <translation>从原位置重新复制，或重新导出。</translation>
    </message>
    <message>
        <source>The record in the file was changed</source>
        <translation>文件中的记录已被更改</translation>
    </message>
    <message>
        <source>Do not trust this file. Ask who gave it to you for another copy.</source>
        <translation>不要信任此文件。向提供者索取另一份副本。</translation>
    </message>
    <message>
        <source>Evidence in the file was changed</source>
        <translation>文件中的证据已被更改</translation>
    </message>
    <message>
        <source>Its content does not match its hash.</source>
        <translation>其内容与哈希值不符。</translation>
    </message>
    <message>
        <source>The file contradicts the record</source>
        <translation>文件与记录矛盾</translation>
    </message>
    <message>
        <source>Both hold something else at the same place: two databases were used under one name.</source>
        <translation>两者在同一位置的内容不同：有两个数据库使用了同一名称。</translation>
    </message>
    <message>
        <source>Keep both. The one whose newest hash was printed or signed is the one that counts.</source>
        <translation>保留两者。最新哈希值已打印或签名的那一份有效。</translation>
    </message>
    <message>
        <source>The file is not as it should be</source>
        <translation>文件内容不符合规范</translation>
    </message>
    <message>
        <source>No console has written it like this.</source>
        <translation>控制台不会写出这样的文件。</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>The disk reports an error.</source>
        <translation>磁盘报告错误。</translation>
    </message>
    <message>
        <source>Copy the file to another disk, then choose the copy.</source>
        <translation>将文件复制到其他磁盘，然后选择该副本。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n 份证据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence missing in the file</source>
        <translation>
            <numerusform>文件中缺少 %n 份证据</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not here yet, %2.</source>
        <extracomment>Before an import. %1 is a customer with a product, %2 something like &quot;1,200 entries and 3 pieces of evidence&quot;</extracomment>
        <translation>%1：此处尚无，%2。</translation>
    </message>
    <message>
        <source>%1: here already, and the file knows more: %2.</source>
        <extracomment>Before an import. %1 is a customer with a product, %2 something like &quot;1,200 entries and 3 pieces of evidence&quot;</extracomment>
        <translation>%1：此处已有，文件中还有更多：%2。</translation>
    </message>
    <message>
        <source>%1: all of it is here already.</source>
        <extracomment>%1 is a customer with a product</extracomment>
        <translation>%1：此处已有全部内容。</translation>
    </message>
    <message>
        <source>%1: added, %2.</source>
        <extracomment>After an import. %1 is a customer with a product, %2 something like &quot;1,200 entries and 3 pieces of evidence&quot;</extracomment>
        <translation>%1：已添加，%2。</translation>
    </message>
    <message>
        <source>%1: brought together, %2 more.</source>
        <extracomment>After an import. %1 is a customer with a product, %2 something like &quot;1,200 entries and 3 pieces of evidence&quot;</extracomment>
        <translation>%1：已合并，新增 %2。</translation>
    </message>
    <message>
        <source>%1: all of it was here already. Nothing was changed.</source>
        <extracomment>%1 is a customer with a product</extracomment>
        <translation>%1：此处原已有全部内容。没有更改任何内容。</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Exported</source>
        <translation>已导出</translation>
    </message>
    <message numerus="yes">
        <source>Export %n migration(s)</source>
        <translation>
            <numerusform>导出 %n 个迁移</numerusform>
        </translation>
    </message>
    <message>
        <source>Another console can import this file. migration-console-verify verifies it without a console.</source>
        <translation>其他控制台可以导入此文件。migration-console-verify 无需控制台即可验证此文件。</translation>
    </message>
    <message>
        <source>One file with the whole record and all evidence. Choose the folder, such as on a stick.</source>
        <translation>一个文件，包含完整的记录和所有证据。选择文件夹，例如 U 盘上的文件夹。</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Label above the path of a file</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Newest hash, to be written down elsewhere</source>
        <extracomment>Label above the hash of the last entry of a record</extracomment>
        <translation>最新的哈希值，需抄录到别处</translation>
    </message>
    <message>
        <source>Export here</source>
        <translation>导出到此处</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>复制哈希值</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>上一级</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>%1 (required)</source>
        <extracomment>%1 is the label of a field that must be filled in</extracomment>
        <translation>%1（必需）</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>隐藏密码</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>显示密码</translation>
    </message>
</context>
<context>
    <name>FigureLegend</name>
    <message>
        <source>Time with work</source>
        <extracomment>Legend of a plot: how long people worked in a phase</extracomment>
        <translation>工作时间</translation>
    </message>
    <message>
        <source>Waiting: for half an hour and longer nobody did anything</source>
        <extracomment>Legend of a plot</extracomment>
        <translation>等待：半小时或更久无人操作</translation>
    </message>
    <message>
        <source>Median of the others</source>
        <extracomment>Legend of a plot: half of the others took longer, half less</extracomment>
        <translation>其他迁移的中位数</translation>
    </message>
</context>
<context>
    <name>FiguresController</name>
    <message>
        <source>Not begun</source>
        <extracomment>Of a phase</extracomment>
        <translation>未开始</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <extracomment>Of a phase that has not ended: %1 is a span such as &quot;3 d 4 h&quot;</extracomment>
        <translation>目前 %1</translation>
    </message>
    <message>
        <source>%1 of it waiting</source>
        <extracomment>Of the time that a phase took: %1 is a span in which nobody did anything</extracomment>
        <translation>其中等待 %1</translation>
    </message>
    <message>
        <source>Median of the others: %1</source>
        <extracomment>%1 is a span: in half of the other migrations the phase took longer, in half less</extracomment>
        <translation>其他迁移的中位数：%1</translation>
    </message>
    <message>
        <source>%1 longer</source>
        <extracomment>A phase beside the same phase of other migrations; %1 is a span</extracomment>
        <translation>长 %1</translation>
    </message>
    <message>
        <source>%1 shorter</source>
        <translation>短 %1</translation>
    </message>
    <message>
        <source>Overrides</source>
        <extracomment>A figure of a migration: how often somebody answered for a verdict</extracomment>
        <translation>例外</translation>
    </message>
    <message>
        <source>Steps that were opened again</source>
        <extracomment>A figure of a migration</extracomment>
        <translation>重新打开的步骤</translation>
    </message>
    <message>
        <source>Times a check turned to failed</source>
        <extracomment>A figure of a migration: how often a check that was good became bad</extracomment>
        <translation>检查转为未通过的次数</translation>
    </message>
    <message>
        <source>Sweeps that found something new</source>
        <extracomment>A figure of a migration: a sweep asks all checks once</extracomment>
        <translation>有新发现的检查轮次</translation>
    </message>
    <message>
        <source>Entries of the record</source>
        <extracomment>A figure of a migration</extracomment>
        <translation>记录的条目</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <extracomment>How often a check failed</extracomment>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n migration(s)</source>
        <extracomment>In how many migrations a check failed</extracomment>
        <translation>
            <numerusform>在 %n 个迁移中</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” took %2 longer than the median of the others. For %3 of its time nobody did anything.</source>
        <translation>“%1”比其他迁移的中位数多用了 %2。其中有 %3无人操作。</translation>
    </message>
    <message>
        <source>“%1” took %2 longer than the median of the others.</source>
        <translation>“%1”比其他迁移的中位数多用了 %2。</translation>
    </message>
    <message numerus="yes">
        <source>Too few migrations to compare with: %n other(s) of the same product, and a median needs three.</source>
        <extracomment>%n other migrations were found, which is too few for a median</extracomment>
        <translation>
            <numerusform>可比较的迁移太少：同一产品的其他迁移有 %n 个，而计算中位数需要三个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beside %n other migration(s) of the same product; time ran out before more were read.</source>
        <extracomment>%n: how many other migrations were read</extracomment>
        <translation>
            <numerusform>与同一产品的其他 %n 个迁移比较；时间已用完，未读取更多迁移。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beside the last %n migration(s) of the same product.</source>
        <extracomment>%n: how many other migrations were read</extracomment>
        <translation>
            <numerusform>与同一产品最近的 %n 个迁移比较。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Figures</source>
        <extracomment>Title of a page: durations and numbers of a migration</extracomment>
        <translation>统计数据</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>重新统计</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>This record and the last ones of the same product are read.</source>
        <translation>正在读取此记录和同一产品的最近记录。</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>还没有可比较的内容</translation>
    </message>
    <message>
        <source>What slowed this migration down</source>
        <translation>此次迁移变慢的原因</translation>
    </message>
    <message>
        <source>No phase took noticeably longer</source>
        <translation>没有哪个阶段明显用时更长</translation>
    </message>
    <message>
        <source>How long each phase took</source>
        <translation>各阶段用时</translation>
    </message>
    <message>
        <source>Most frequent failures</source>
        <extracomment>Heading above the checks that failed most often</extracomment>
        <translation>最常未通过的检查</translation>
    </message>
    <message>
        <source>No check has failed yet.</source>
        <translation>还没有未通过的检查。</translation>
    </message>
</context>
<context>
    <name>FileSheet</name>
    <message>
        <source>Add a file as evidence</source>
        <translation>将文件添加为证据</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>它显示了什么？</translation>
    </message>
    <message>
        <source>For example: the last line of the backup log</source>
        <translation>例如：备份日志的最后一行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>上一级</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>A filter and how many cards it shows</extracomment>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>Needs attention %1</source>
        <translation>需要注意 %1</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>完成 %1</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>This console does not know the finding “%1”: it was recorded by a newer version.</source>
        <translation>此控制台不识别检查结果“%1”：它由较新的版本记录。</translation>
    </message>
    <message>
        <source>Open the session with a newer console to read it.</source>
        <translation>用较新的控制台打开会话以查看。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Last item of a list that was cut; %n is how many there are beyond it
----------
Headline of a card; %n is a number of servers</extracomment>
        <translation>
            <numerusform>另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A TCP port and the protocol behind it, as in &quot;88 (Kerberos)&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <extracomment>The fingerprint of a certificate</extracomment>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One line of a list: %1 is a Windows version, %2 the number of computers that run it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <extracomment>Headline of a card; %n is the number of people who have an account</extracomment>
        <translation>
            <numerusform>%n 个用户</numerusform>
        </translation>
    </message>
    <message>
        <source>Users: %1 of at most %2. Computers that were in use lately: %3 of at most %4. The license of the destination server is enough.</source>
        <extracomment>%1 is a number of users, %2 their limit, %3 a number of computers, %4 their limit</extracomment>
        <translation>用户：%1，最多 %2。最近使用过的计算机：%3，最多 %4。目标服务器的许可证足够。</translation>
    </message>
    <message>
        <source>Users: %1 of at most %2. Computers that were in use lately: %3 of at most %4. That is more than the license of the destination server allows.</source>
        <extracomment>%1 is a number of users, %2 their limit, %3 a number of computers, %4 their limit</extracomment>
        <translation>用户：%1，最多 %2。最近使用过的计算机：%3，最多 %4。超出了目标服务器许可证允许的数量。</translation>
    </message>
    <message>
        <source>Disable the accounts that nobody needs, or plan for an edition of Windows Server without these limits.</source>
        <translation>禁用不再需要的帐户，或考虑没有这些限制的 Windows Server 版本。</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s)</source>
        <extracomment>Headline of a card; %n is the number of computers in the domain</extracomment>
        <translation>
            <numerusform>%n 台计算机</numerusform>
        </translation>
    </message>
    <message>
        <source>The Connector can be installed on every computer of the domain.</source>
        <extracomment>The Connector is a program of Windows Server Essentials</extracomment>
        <translation>域中的每台计算机都可以安装连接器。</translation>
    </message>
    <message>
        <source>The Connector cannot be installed on Windows XP and Windows Vista: %1. These computers stay in the domain without it. It can be installed on all others.</source>
        <extracomment>%1 is a list of computers</extracomment>
        <translation>Windows XP 和 Windows Vista 上无法安装连接器：%1。这些计算机在没有连接器的情况下留在域中。其他所有计算机都可以安装。</translation>
    </message>
    <message>
        <source>All computers of the domain run a Windows on which the Connector cannot be installed. They stay in the domain without it.</source>
        <translation>域中所有计算机运行的 Windows 都无法安装连接器。它们在没有连接器的情况下留在域中。</translation>
    </message>
    <message>
        <source>Set them aside in the list of the step, or add the computers that replace them.</source>
        <translation>在步骤的列表中排除它们，或添加替换它们的计算机。</translation>
    </message>
    <message numerus="yes">
        <source>Look at %n computer(s)</source>
        <extracomment>Headline of a card; %n is the number of computers whose system is a problem</extracomment>
        <translation>
            <numerusform>查看 %n 台计算机</numerusform>
        </translation>
    </message>
    <message>
        <source>The guides do not say that the Connector can be installed on the systems of these computers: %1. Home editions cannot join a domain at all.</source>
        <extracomment>%1 is a list of computers</extracomment>
        <translation>指南没有说明这些计算机的系统是否可以安装连接器：%1。家庭版根本无法加入域。</translation>
    </message>
    <message>
        <source>Try the Connector on one of them before you promise a date, or set these computers aside with a reason.</source>
        <translation>承诺日期之前，先在其中一台上试装连接器，或说明理由后排除这些计算机。</translation>
    </message>
    <message>
        <source>The directory does not say which system these computers run: %1. Whether the Connector can be installed there is not known.</source>
        <extracomment>%1 is a list of computers</extracomment>
        <translation>目录没有说明这些计算机运行哪种系统：%1。不清楚能否在上面安装连接器。</translation>
    </message>
    <message>
        <source>Look at the computers themselves.</source>
        <translation>查看计算机本机。</translation>
    </message>
    <message>
        <source>No computers</source>
        <extracomment>Headline of a card: the directory has no computers in it</extracomment>
        <translation>没有计算机</translation>
    </message>
    <message>
        <source>The directory lists no computers besides its servers. Either none has joined the domain, or this account may not see them.</source>
        <translation>除服务器外，目录中没有列出任何计算机。可能没有计算机加入域，或者该帐户无权查看。</translation>
    </message>
    <message>
        <source>Add the computers to the list of the step by hand.</source>
        <translation>将计算机手动添加到步骤的列表中。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <extracomment>Headline of a card: how many days are left</extracomment>
        <translation>
            <numerusform>还剩 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>The destination server has been a domain controller since %1. By %2 the source server must be out of the network.</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>目标服务器自 %1 起成为域控制器。源服务器最迟必须在 %2 撤出网络。</translation>
    </message>
    <message>
        <source>More than two thirds of the time are over. When it ends on %2, the source server shuts down by itself.</source>
        <translation>已经过了三分之二以上的时间。期限于 %2 结束后，源服务器会自动关机。</translation>
    </message>
    <message>
        <source>Plan the demotion of the source server for one of the days that are left.</source>
        <translation>将源服务器的降级安排在剩余的日子里。</translation>
    </message>
    <message>
        <source>Time is over</source>
        <extracomment>Headline of a card: the time that was allowed has ended</extracomment>
        <translation>期限已过</translation>
    </message>
    <message>
        <source>The source server had to be out of the network by %2. It may shut down at any moment.</source>
        <extracomment>%2 is a date</extracomment>
        <translation>源服务器本应最迟在 %2 撤出网络。它随时可能关机。</translation>
    </message>
    <message>
        <source>Secure what is still on it, demote it and switch it off.</source>
        <translation>保存好其中剩余的数据，将其降级并关机。</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Headline of a card: nothing has to be watched any longer</extracomment>
        <translation>已结束</translation>
    </message>
    <message>
        <source>The source server is out of the network, so its time no longer counts.</source>
        <translation>源服务器已撤出网络，因此不再计算其期限。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <extracomment>Headline of a card: the age of something</extracomment>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>The preparation tool was run on %1. The installation accepts a run for %2 days.</source>
        <extracomment>%1 is a date, %2 a number of days</extracomment>
        <translation>准备工具于 %1 运行。安装程序接受 %2 天内的运行结果。</translation>
    </message>
    <message>
        <source>The preparation tool was run on %1. The installation accepts a run for %2 days, and most of them are over.</source>
        <translation>准备工具于 %1 运行。安装程序接受 %2 天内的运行结果，而大部分天数已过。</translation>
    </message>
    <message>
        <source>Install the destination server now, or run the tool once more just before the installation.</source>
        <translation>立即安装目标服务器，或在安装前夕再运行一次该工具。</translation>
    </message>
    <message>
        <source>The preparation tool was run on %1. The installation accepts a run for %2 days, so it would stop.</source>
        <translation>准备工具于 %1 运行。安装程序只接受 %2 天内的运行结果，因此安装会停止。</translation>
    </message>
    <message>
        <source>Run the Migration Preparation Tool on the source server again, and mark its step as done anew.</source>
        <translation>在源服务器上重新运行迁移准备工具，并将该步骤重新标记为完成。</translation>
    </message>
    <message>
        <source>Age unknown</source>
        <extracomment>Headline of a card: how old something is cannot be told</extracomment>
        <translation>距今时间未知</translation>
    </message>
    <message>
        <source>The schema was changed on %1, more than %2 days ago. A later run of the preparation tool leaves no trace there, so its age cannot be told.</source>
        <translation>架构于 %1 更改，距今超过 %2 天。此后再次运行准备工具不会在其中留下痕迹，因此无法判断距今多久。</translation>
    </message>
    <message>
        <source>Run the tool again, or mark its step as done on the day on which it was run.</source>
        <translation>重新运行该工具，或在运行当天将该步骤标记为完成。</translation>
    </message>
    <message>
        <source>%1 old</source>
        <extracomment>Headline of a card: %1 is an age such as &quot;5 h&quot;</extracomment>
        <translation>%1前</translation>
    </message>
    <message>
        <source>A domain controller backed up its system state on %2. Whether that was a full backup, the directory does not tell.</source>
        <extracomment>%2 is a date</extracomment>
        <translation>一个域控制器于 %2 备份了系统状态。目录没有说明那是否为完整备份。</translation>
    </message>
    <message>
        <source>The newest system-state backup is of %2. What was changed since is lost when the server must be restored.</source>
        <translation>最新的系统状态备份日期为 %2。如果必须还原服务器，此后的更改会丢失。</translation>
    </message>
    <message>
        <source>Back up the source server again before the preparation tool is run.</source>
        <translation>在运行准备工具之前，重新备份源服务器。</translation>
    </message>
    <message>
        <source>The newest system-state backup is of %2: too old to undo the schema change without loss.</source>
        <translation>最新的系统状态备份日期为 %2：过旧，无法在不丢失数据的情况下撤消架构更改。</translation>
    </message>
    <message>
        <source>Make a full backup of the source server with its system state.</source>
        <translation>对源服务器进行包含系统状态的完整备份。</translation>
    </message>
    <message>
        <source>No backup</source>
        <extracomment>Headline of a card</extracomment>
        <translation>没有备份</translation>
    </message>
    <message>
        <source>The directory knows of no system-state backup. Only such a backup undoes the schema change.</source>
        <translation>目录中没有系统状态备份的记录。只有这种备份才能撤消架构更改。</translation>
    </message>
    <message>
        <source>Name unknown</source>
        <extracomment>Headline of a card: the name of the source server is not known</extracomment>
        <translation>名称未知</translation>
    </message>
    <message>
        <source>The source server is known only as %1. The directory knows servers by their names, so what belongs to it cannot be told.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>源服务器目前只有 %1 这个地址。目录按名称识别服务器，因此无法判断哪些内容属于它。</translation>
    </message>
    <message>
        <source>Enter the name of the source server for this migration, then check again.</source>
        <translation>为此次迁移输入源服务器的名称，然后重新检查。</translation>
    </message>
    <message>
        <source>No mailboxes</source>
        <extracomment>Headline of a card: no mailboxes</extracomment>
        <translation>没有邮箱</translation>
    </message>
    <message>
        <source>No account of the domain has its mailbox on %1. Public folders are not part of this.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>域中没有帐户的邮箱位于 %1。公用文件夹不在此检查范围内。</translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es)</source>
        <extracomment>Headline of a card; %n is a number of mailboxes</extracomment>
        <translation>
            <numerusform>%n 个邮箱</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es) are on %1: %2. That is normal until the step “%3” is done.</source>
        <extracomment>%1 is a server, %2 a list of people, %3 the title of a step</extracomment>
        <translation>
            <numerusform>%1 上有 %n 个邮箱：%2。在步骤“%3”完成之前，这是正常的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es) are still on %1: %2. Exchange refuses to be uninstalled while there is one.</source>
        <extracomment>%1 is a server, %2 a list of people</extracomment>
        <translation>
            <numerusform>%1 上仍有 %n 个邮箱：%2。只要还有邮箱，就无法卸载 Exchange。</numerusform>
        </translation>
    </message>
    <message>
        <source>Move these mailboxes to the chosen mail system, or remove those that nobody needs.</source>
        <translation>将这些邮箱移到选定的邮件系统，或移除不再需要的邮箱。</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <extracomment>Headline of a card: nothing is left of it</extracomment>
        <translation>无残留</translation>
    </message>
    <message>
        <source>The directory holds no Exchange server object of %1.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>目录中没有 %1 的 Exchange 服务器对象。</translation>
    </message>
    <message>
        <source>The directory holds no Exchange server object of %1. Exchange is on %2.</source>
        <extracomment>%1 is a server, %2 a list of other servers</extracomment>
        <translation>目录中没有 %1 的 Exchange 服务器对象。Exchange 位于 %2。</translation>
    </message>
    <message>
        <source>Present</source>
        <extracomment>Headline of a card: it is there</extracomment>
        <translation>存在</translation>
    </message>
    <message>
        <source>%1 is registered as an Exchange server. That is normal until the step “%2” is done.</source>
        <extracomment>%1 is a server, %2 the title of a step</extracomment>
        <translation>%1 已注册为 Exchange 服务器。在步骤“%2”完成之前，这是正常的。</translation>
    </message>
    <message>
        <source>Still there</source>
        <extracomment>Headline of a card: it is there, but should not be</extracomment>
        <translation>仍然存在</translation>
    </message>
    <message>
        <source>%1 is still registered as an Exchange server, so the domain goes on sending mail to it.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 仍注册为 Exchange 服务器，因此域会继续向它发送邮件。</translation>
    </message>
    <message>
        <source>Finish the uninstallation of Exchange on %1. Never delete the whole Exchange organization.</source>
        <translation>在 %1 上完成 Exchange 的卸载。切勿删除整个 Exchange 组织。</translation>
    </message>
    <message>
        <source>The directory holds no certification authority of %1.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>目录中没有 %1 的证书颁发机构。</translation>
    </message>
    <message>
        <source>%1 runs a certification authority: %2. That is normal until the step “%3” is done.</source>
        <extracomment>%1 is a server, %2 a list of certification authorities, %3 the title of a step</extracomment>
        <translation>%1 运行着证书颁发机构：%2。在步骤“%3”完成之前，这是正常的。</translation>
    </message>
    <message>
        <source>%1 is still registered as a certification authority: %2. A domain controller that is one cannot be demoted.</source>
        <extracomment>%1 is a server, %2 a list of certification authorities</extracomment>
        <translation>%1 仍注册为证书颁发机构：%2。充当证书颁发机构的域控制器无法降级。</translation>
    </message>
    <message>
        <source>Remove Active Directory Certificate Services from %1, and restart it.</source>
        <translation>从 %1 移除 Active Directory 证书服务，然后重新启动 %1。</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <extracomment>Headline of a card: what was left behind</extracomment>
        <translation>有残留</translation>
    </message>
    <message>
        <source>The certification authority of %1 is gone, but its distribution points are left: %2. They hinder nothing now, but certificates may name them.</source>
        <extracomment>%1 is a server, %2 a list of directory objects</extracomment>
        <translation>%1 的证书颁发机构已不存在，但还留有分发点：%2。它们目前没有妨碍，但证书中可能引用了它们。</translation>
    </message>
    <message>
        <source>Delete them when no certificate of that authority is in use any more.</source>
        <translation>等到该机构的证书都不再使用时，将其删除。</translation>
    </message>
    <message>
        <source>The directory lists no printer of %1. Printers that are shared without being listed are not part of this.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>目录中没有列出 %1 的打印机。已共享但未列出的打印机不在此检查范围内。</translation>
    </message>
    <message numerus="yes">
        <source>%n printer(s)</source>
        <extracomment>Headline of a card; %n is a number of printers</extracomment>
        <translation>
            <numerusform>%n 台打印机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The directory lists %n printer(s) of %1: %2. That is normal until the step “%3” is done.</source>
        <extracomment>%1 is a server, %2 a list of printers, %3 the title of a step</extracomment>
        <translation>
            <numerusform>目录中列出了 %1 的 %n 台打印机：%2。在步骤“%3”完成之前，这是正常的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The directory still lists %n printer(s) of %1: %2. Client computers would look for printers that are gone.</source>
        <extracomment>%1 is a server, %2 a list of printers</extracomment>
        <translation>
            <numerusform>目录中仍列出 %1 的 %n 台打印机：%2。客户端计算机会查找已不存在的打印机。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop sharing them on %1, and share them on the destination server.</source>
        <translation>在 %1 上停止共享，然后在目标服务器上共享。</translation>
    </message>
    <message numerus="yes">
        <source>%n remain(s)</source>
        <extracomment>Headline of a card; %n is a number of domain controllers</extracomment>
        <translation>
            <numerusform>保留 %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>After the demotion of %1 the domain has a writable domain controller: %2. Roles, global catalog, DNS and replication have cards of their own; SYSVOL is not read here.</source>
        <extracomment>%1 is a server, %2 a list of servers</extracomment>
        <translation>%1 降级之后，域仍有可写域控制器：%2。角色、全局编录、DNS 和复制各有卡片；此处不读取 SYSVOL。</translation>
    </message>
    <message>
        <source>The last one</source>
        <extracomment>Headline of a card: the server is the last domain controller</extracomment>
        <translation>最后一台</translation>
    </message>
    <message>
        <source>As far as %2 knows, %1 is the only writable domain controller. Its demotion would end the domain with all accounts.</source>
        <extracomment>%1 and %2 are servers</extracomment>
        <translation>据 %2 所知，%1 是唯一的可写域控制器。将其降级会使域连同所有帐户一起消失。</translation>
    </message>
    <message>
        <source>Do not demote %1. Look at the card about replication, and at the one that says whether the destination is a controller.</source>
        <translation>不要将 %1 降级。查看有关 Active Directory 复制的卡片，以及说明目标服务器是否为域控制器的卡片。</translation>
    </message>
    <message>
        <source>Demoted</source>
        <extracomment>Headline of a card: the server was demoted</extracomment>
        <translation>已降级</translation>
    </message>
    <message>
        <source>%1 is no domain controller any more: its NTDS Settings, the marks of its account and its replica of SYSVOL are gone.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 已不再是域控制器：其 NTDS Settings、帐户标志和 SYSVOL 副本均已消失。</translation>
    </message>
    <message>
        <source>Domain controller</source>
        <extracomment>Headline of a card</extracomment>
        <translation>域控制器</translation>
    </message>
    <message>
        <source>%1 is still a domain controller. That is normal until it is demoted in the step “%2”.</source>
        <extracomment>%1 is a server, %2 the title of a step</extracomment>
        <translation>%1 仍是域控制器。在步骤“%2”中将其降级之前，这是正常的。</translation>
    </message>
    <message>
        <source>The domain still takes %1 for a domain controller: its NTDS Settings are there. Replication and computers go on looking for it.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>域仍将 %1 视为域控制器：其 NTDS Settings 依然存在。复制和计算机会继续查找它。</translation>
    </message>
    <message>
        <source>If %1 still runs as a domain controller, demote it. If it is gone, clean up with ntdsutil metadata cleanup.</source>
        <translation>如果 %1 仍作为域控制器运行，将其降级。如果它已不存在，使用 ntdsutil metadata cleanup 清理。</translation>
    </message>
    <message>
        <source>%1 is no domain controller any more, but what only a controller has is still there: %2.</source>
        <extracomment>%1 is a server, %2 a list of directory objects</extracomment>
        <translation>%1 已不再是域控制器，但域控制器特有的内容仍然存在：%2。</translation>
    </message>
    <message>
        <source>Wait for the next replication. What is still there then, delete with ntdsutil metadata cleanup.</source>
        <translation>等待下一次复制。届时仍然存在的内容，使用 ntdsutil metadata cleanup 删除。</translation>
    </message>
    <message>
        <source>Neither an account nor a server object of %1 is in the directory.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>目录中既没有 %1 的帐户，也没有其服务器对象。</translation>
    </message>
    <message>
        <source>%1 is still in the directory. That is normal until the step “%2” is done.</source>
        <extracomment>%1 is a server, %2 the title of a step</extracomment>
        <translation>%1 仍在目录中。在步骤“%2”完成之前，这是正常的。</translation>
    </message>
    <message>
        <source>%1 is still in the directory: %2. It confuses replication and the Best Practices Analyzer.</source>
        <extracomment>%1 is a server, %2 a list of directory objects</extracomment>
        <translation>%1 仍在目录中：%2。它会干扰复制和最佳做法分析器。</translation>
    </message>
    <message>
        <source>Delete it in Active Directory Users and Computers, and in Active Directory Sites and Services.</source>
        <translation>在“Active Directory 用户和计算机”以及“Active Directory 站点和服务”中将其删除。</translation>
    </message>
    <message>
        <source>%1 runs %2 (version %3), the system that this guide is for.</source>
        <extracomment>Headline of a card; %3 is a version such as &quot;6.2 (9200)&quot; %1 is a server, %2 the name of an operating system, %3 its version</extracomment>
        <translation>%1 运行 %2（版本 %3），即此指南所针对的系统。</translation>
    </message>
    <message>
        <source>Other system</source>
        <extracomment>Headline of a card: the server runs another operating system than the guide is for</extracomment>
        <translation>其他系统</translation>
    </message>
    <message>
        <source>%1 runs %2 (version %3). This guide is for Windows Server 2012 Essentials; for another edition or release its steps and limits differ.</source>
        <extracomment>%1 is a server, %2 the name of an operating system, %3 its version</extracomment>
        <translation>%1 运行 %2（版本 %3）。此指南针对 Windows Server 2012 Essentials；其他版本的步骤和限制有所不同。</translation>
    </message>
    <message>
        <source>Find out which system was meant. If it is this one, follow Microsoft’s guide for it.</source>
        <translation>查明原定的系统是哪一个。如果就是这个系统，按照 Microsoft 针对它的指南操作。</translation>
    </message>
    <message>
        <source>%1 is a writable domain controller: its NTDS Settings, the kind of its account and its group say so.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 是可写域控制器：其 NTDS Settings、帐户类型和所属组均已表明这一点。</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <extracomment>Headline of a card: some signs of a domain controller are missing</extracomment>
        <translation>不完整</translation>
    </message>
    <message>
        <source>%1 is not a domain controller in every respect: %2 is missing in the directory. The configuration may still be running, or was interrupted.</source>
        <extracomment>%1 is a server, %2 a list of technical names</extracomment>
        <translation>%1 还不是完全的域控制器：目录中缺少 %2。配置可能仍在进行，或者已中断。</translation>
    </message>
    <message>
        <source>Wait until the installation says that it is done. If this stays, look at its log before you go on.</source>
        <translation>等到安装程序显示已完成。如果情况不变，继续之前先查看其日志。</translation>
    </message>
    <message>
        <source>Not a controller</source>
        <extracomment>Headline of a card</extracomment>
        <translation>非域控制器</translation>
    </message>
    <message>
        <source>The directory does not know %1 as a domain controller, so the domain would end with the source server.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>目录不将 %1 视为域控制器，因此域会随源服务器一起消失。</translation>
    </message>
    <message>
        <source>Find out where the installation in migration mode stopped, before anything else is done.</source>
        <translation>在进行其他任何操作之前，先查明迁移模式下的安装在哪里停止。</translation>
    </message>
    <message>
        <source>Global catalog</source>
        <extracomment>Headline of a card</extracomment>
        <translation>全局编录</translation>
    </message>
    <message>
        <source>%1 is a global catalog, and ready as one.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 是全局编录，并且已就绪。</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <extracomment>Headline of a card: the global catalog is not ready yet</extracomment>
        <translation>尚未就绪</translation>
    </message>
    <message>
        <source>%1 is to be a global catalog, but is not ready: it still receives the data. Until then sign-in depends on the source server.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 已设为全局编录，但尚未就绪：它仍在接收数据。在此之前，登录依赖于源服务器。</translation>
    </message>
    <message>
        <source>Wait, then check again. If it stays so for more than an hour, look at the card about replication.</source>
        <translation>等待，然后重新检查。如果一个多小时仍未改变，查看有关 Active Directory 复制的卡片。</translation>
    </message>
    <message>
        <source>No global catalog</source>
        <extracomment>Headline of a card</extracomment>
        <translation>非全局编录</translation>
    </message>
    <message>
        <source>%1 is not a global catalog. Without the source server nobody could sign in.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 不是全局编录。没有源服务器，任何人都无法登录。</translation>
    </message>
    <message>
        <source>In Active Directory Sites and Services open the NTDS Settings of %1 and tick “Global Catalog”.</source>
        <translation>在“Active Directory 站点和服务”中打开 %1 的 NTDS Settings，勾选“全局编录”。</translation>
    </message>
    <message>
        <source>Licensing server</source>
        <extracomment>Headline of a card</extracomment>
        <translation>许可证服务器</translation>
    </message>
    <message>
        <source>%1 is the licensing server of the site %2.</source>
        <extracomment>%1 is a server, %2 a site of Active Directory</extracomment>
        <translation>%1 是站点 %2 的许可证服务器。</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <extracomment>Headline of a card: another server has the job</extracomment>
        <translation>在别处</translation>
    </message>
    <message>
        <source>The licensing server of the site %2 is %3 instead of %1, and would go with it.</source>
        <extracomment>%1 and %3 are servers, %2 a site of Active Directory</extracomment>
        <translation>站点 %2 的许可证服务器是 %3 而不是 %1，会随它一起消失。</translation>
    </message>
    <message>
        <source>In Active Directory Sites and Services open the site, then its Licensing Site Settings, and change the computer to %1.</source>
        <translation>在“Active Directory 站点和服务”中打开该站点，再打开其 Licensing Site Settings，将计算机更改为 %1。</translation>
    </message>
    <message>
        <source>No server</source>
        <extracomment>Headline of a card: no server has the job</extracomment>
        <translation>没有服务器</translation>
    </message>
    <message>
        <source>The site %2 names no licensing server; it should be %1.</source>
        <extracomment>%1 is a server, %2 a site of Active Directory</extracomment>
        <translation>站点 %2 没有指定许可证服务器；应为 %1。</translation>
    </message>
    <message>
        <source>In Active Directory Sites and Services open the site, then its Licensing Site Settings, and choose %1.</source>
        <translation>在“Active Directory 站点和服务”中打开该站点，再打开其 Licensing Site Settings，选择 %1。</translation>
    </message>
    <message>
        <source>No other</source>
        <extracomment>Headline of a card: no other server of this kind</extracomment>
        <translation>没有其他</translation>
    </message>
    <message>
        <source>Besides %1 and the source server the directory knows no other Essentials or Small Business Server.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>除 %1 和源服务器外，目录中没有其他 Essentials 或 Small Business Server。</translation>
    </message>
    <message numerus="yes">
        <source>Besides %1 and the source server there are %n more of these servers in the directory: %2. Their licences allow only one in a domain, and they shut themselves down.</source>
        <extracomment>%1 is a server, %2 a list of servers</extracomment>
        <translation>
            <numerusform>除 %1 和源服务器外，目录中还有 %n 台此类服务器：%2。它们的许可证只允许一个域中有一台，并且它们会自动关机。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %2 out of the network. If a server is long gone, delete its account.</source>
        <translation>将 %2 撤出网络。如果某台服务器早已不存在，删除其帐户。</translation>
    </message>
    <message>
        <source>The clocks differ by %3. The limit is %2.</source>
        <extracomment>Headline of a card: a time difference such as &quot;+7 min 12 s&quot; %3 is a span such as &quot;0.4 s&quot;, %2 a limit such as &quot;5 min&quot;</extracomment>
        <translation>时钟相差 %3。限值为 %2。</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; the clock of the source server is the one that is off. From %2 on, sign-in between the servers fails.</source>
        <extracomment>%3 is a span, %2 a limit such as &quot;5 min&quot;</extracomment>
        <translation>时钟相差 %3；有偏差的是源服务器的时钟。达到 %2时，服务器之间将无法登录。</translation>
    </message>
    <message>
        <source>Set the time on the source server before the difference grows.</source>
        <translation>在偏差变大之前，校准源服务器的时间。</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; the clock of the destination server is the one that is off. From %2 on, sign-in between the servers fails.</source>
        <translation>时钟相差 %3；有偏差的是目标服务器的时钟。达到 %2时，服务器之间将无法登录。</translation>
    </message>
    <message>
        <source>Set the time on the destination server before the difference grows.</source>
        <translation>在偏差变大之前，校准目标服务器的时间。</translation>
    </message>
    <message>
        <source>The clock of this console is %3 off. From %2 on, signing in to the servers fails.</source>
        <translation>此控制台的时钟偏差 %3。达到 %2时，将无法登录服务器。</translation>
    </message>
    <message>
        <source>Set the time on this device.</source>
        <translation>校准此设备的时间。</translation>
    </message>
    <message>
        <source>The external time source is %3 away from every other clock, which agree with each other.</source>
        <translation>外部时间源与其他所有时钟相差 %3，而其他时钟彼此一致。</translation>
    </message>
    <message>
        <source>Compare it with a clock that you trust, and give the source server another time source if it is wrong.</source>
        <translation>将其与可信的时钟对照，如果有误，为源服务器设置另一个时间源。</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; which one is off cannot be told. From %2 on, sign-in between the servers fails.</source>
        <translation>时钟相差 %3；无法判断哪个时钟有偏差。达到 %2时，服务器之间将无法登录。</translation>
    </message>
    <message>
        <source>Compare both servers with a clock that you trust, and set the one that is off.</source>
        <translation>将两台服务器与可信的时钟对照，校准有偏差的那一台。</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; the limit is %2. The clock of the source server is wrong, so sign-in between the servers fails.</source>
        <translation>时钟相差 %3；限值为 %2。源服务器的时钟错误，因此服务器之间无法登录。</translation>
    </message>
    <message>
        <source>Set the time on the source server before you go on.</source>
        <translation>继续之前，先校准源服务器的时间。</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; the limit is %2. The clock of the destination server is wrong, so sign-in between the servers fails.</source>
        <translation>时钟相差 %3；限值为 %2。目标服务器的时钟错误，因此服务器之间无法登录。</translation>
    </message>
    <message>
        <source>Set the time on the destination server before you go on.</source>
        <translation>继续之前，先校准目标服务器的时间。</translation>
    </message>
    <message>
        <source>The clock of this console is %3 off; the limit is %2. Signing in to the servers fails until it is set.</source>
        <translation>此控制台的时钟偏差 %3；限值为 %2。校准之前无法登录服务器。</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; the limit is %2. Which one is wrong cannot be told, and sign-in between the servers fails.</source>
        <translation>时钟相差 %3；限值为 %2。无法判断哪个时钟错误，服务器之间无法登录。</translation>
    </message>
    <message>
        <source>Compare both servers with a clock that you trust, and set the one that is wrong.</source>
        <translation>将两台服务器与可信的时钟对照，校准错误的那一台。</translation>
    </message>
    <message>
        <source>Two times</source>
        <extracomment>Headline of a card: the server tells two different times</extracomment>
        <translation>两个时间</translation>
    </message>
    <message>
        <source>%1 tells two different times: %2 over NTP and %3 in its directory, measured against this console. Which one counts cannot be told.</source>
        <extracomment>%1 is a server; %2 and %3 are time differences such as &quot;+7 min 12 s&quot;</extracomment>
        <translation>%1 给出了两个不同的时间：与此控制台相比，通过 NTP 为 %2，在其目录中为 %3。无法判断以哪个为准。</translation>
    </message>
    <message>
        <source>Look at the clock of %1 itself, and restart its Windows Time service.</source>
        <translation>查看 %1 本机的时钟，并重新启动其 Windows 时间服务。</translation>
    </message>
    <message>
        <source>No time</source>
        <extracomment>Headline of a card: a server did not tell the time</extracomment>
        <translation>无时间</translation>
    </message>
    <message>
        <source>%1 tells the time neither over NTP nor in its directory, so the clocks cannot be compared.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 通过 NTP 和目录都没有给出时间，因此无法比较时钟。</translation>
    </message>
    <message>
        <source>Start the Windows Time service on %1, then check again.</source>
        <translation>在 %1 上启动 Windows 时间服务，然后重新检查。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Headline of a card: found and expected number of records</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Every record that the domain needs is there: asked of %3.</source>
        <extracomment>%3 is a list of DNS servers</extracomment>
        <translation>域所需的每条记录都存在（已向 %3 查询）。</translation>
    </message>
    <message numerus="yes">
        <source>%n DNS record(s) of the domain missing: %3. Without them, computers and the other server do not find the domain controller.</source>
        <extracomment>%3 is a list of DNS records and the servers that lack them</extracomment>
        <translation>
            <numerusform>域缺少 %n 条 DNS 记录：%3。没有这些记录，计算机和另一台服务器就找不到域控制器。</numerusform>
        </translation>
    </message>
    <message>
        <source>Run ipconfig /registerdns on the server and restart its Netlogon service, then check again.</source>
        <translation>在服务器上运行 ipconfig /registerdns 并重新启动其 Netlogon 服务，然后重新检查。</translation>
    </message>
    <message numerus="yes">
        <source>%n less important DNS record(s) missing: %3. The migration works without them, changing passwords or finding the nearest server may not.</source>
        <translation>
            <numerusform>缺少 %n 条次要的 DNS 记录：%3。没有这些记录仍可迁移，但可能无法更改密码或查找最近的服务器。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart the Netlogon service on the server, then check again.</source>
        <translation>在服务器上重新启动 Netlogon 服务，然后重新检查。</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <extracomment>Headline of a card; %n is the number of DNS records that two servers answer differently</extracomment>
        <translation>
            <numerusform>%n 处差异</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The servers give different answers for %n DNS record(s): %1. Computers may be sent to the wrong server.</source>
        <extracomment>%1 is a list of DNS names</extracomment>
        <translation>
            <numerusform>对于 %n 条 DNS 记录，各服务器给出的应答不同：%1。计算机可能会被引导到错误的服务器。</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait for the next replication of DNS. If the difference stays, look at the zone in DNS Manager on both servers.</source>
        <translation>等待下一次 DNS 复制。如果差异仍然存在，在两台服务器的 DNS 管理器中查看该区域。</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <extracomment>Headline of a card; %n is a number of IP addresses</extracomment>
        <translation>
            <numerusform>%n 个地址</numerusform>
        </translation>
    </message>
    <message>
        <source>DNS gives more than one address for %1: %2. The migration needs one network adapter with one address.</source>
        <extracomment>%1 is a server, %2 a list of IP addresses</extracomment>
        <translation>DNS 为 %1 给出了多个地址：%2。迁移需要一个只有一个地址的网络适配器。</translation>
    </message>
    <message>
        <source>Disable the second network adapter on %1, and delete its DNS entry.</source>
        <translation>在 %1 上禁用第二个网络适配器，并删除其 DNS 条目。</translation>
    </message>
    <message numerus="yes">
        <source>%n PDC record(s)</source>
        <extracomment>Headline of a card; %n is the number of servers that DNS names as the PDC emulator</extracomment>
        <translation>
            <numerusform>%n 条 PDC 记录</numerusform>
        </translation>
    </message>
    <message>
        <source>DNS must name exactly one PDC emulator, but it names: %1. Clocks and passwords follow that server.</source>
        <extracomment>%1 is a list of servers</extracomment>
        <translation>DNS 必须只指定一个 PDC 模拟器，但它指定了：%1。时钟和密码以该服务器为准。</translation>
    </message>
    <message>
        <source>Delete the DNS entry that is wrong, and restart the Netlogon service on the PDC emulator.</source>
        <translation>删除错误的 DNS 条目，并在 PDC 模拟器上重新启动 Netlogon 服务。</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>Headline of a card: the directory is synchronized</extracomment>
        <translation>就绪</translation>
    </message>
    <message>
        <source>%1 is a synchronized domain controller of %2. Domain functional level: %3.</source>
        <extracomment>%1 is a server, %2 a domain, %3 a Windows version</extracomment>
        <translation>%1 是 %2 的已同步域控制器。域功能级别：%3。</translation>
    </message>
    <message>
        <source>Not synchronized</source>
        <extracomment>Headline of a card</extracomment>
        <translation>未同步</translation>
    </message>
    <message>
        <source>%1 says that its directory is not synchronized: it has not yet taken over everything from the other domain controller.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 报告其目录未同步：尚未从另一个域控制器接收全部内容。</translation>
    </message>
    <message>
        <source>Wait for the replication to finish. If it does not, look at the Directory Service event log on %1.</source>
        <translation>等待复制完成。如果没有完成，在 %1 上查看 Directory Service 事件日志。</translation>
    </message>
    <message>
        <source>Catalog not ready</source>
        <extracomment>Headline of a card: the global catalog</extracomment>
        <translation>编录未就绪</translation>
    </message>
    <message>
        <source>The global catalog on %1 is not ready. Without it, users cannot sign in through this server.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 上的全局编录未就绪。没有全局编录，用户无法通过此服务器登录。</translation>
    </message>
    <message>
        <source>Wait for the replication to finish, and check that %1 is marked as a global catalog server.</source>
        <translation>等待复制完成，并检查 %1 是否已标记为全局编录服务器。</translation>
    </message>
    <message>
        <source>Other domain</source>
        <extracomment>Headline of a card</extracomment>
        <translation>其他域</translation>
    </message>
    <message>
        <source>%1 belongs to the domain %2, but this migration is about %3.</source>
        <extracomment>%1 is a server, %2 and %3 are domains</extracomment>
        <translation>%1 属于域 %2，但此次迁移针对的是 %3。</translation>
    </message>
    <message>
        <source>Correct the address of the server or the domain of the session.</source>
        <translation>更正服务器的地址或会话的域。</translation>
    </message>
    <message>
        <source>No domain controller</source>
        <extracomment>Headline of a card</extracomment>
        <translation>非域控制器</translation>
    </message>
    <message>
        <source>%1 answers over LDAP, but no domain stands behind it: it is not a domain controller, or not yet.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 通过 LDAP 应答，但背后没有域：它不是域控制器，或尚未成为域控制器。</translation>
    </message>
    <message>
        <source>Check the address. On the destination server, wait until the installation has finished.</source>
        <translation>检查地址。如果是目标服务器，等待安装完成。</translation>
    </message>
    <message>
        <source>Schema %1</source>
        <extracomment>Headline of a card; %1 is the version number of the Active Directory schema</extracomment>
        <translation>架构 %1</translation>
    </message>
    <message>
        <source>This is the normal version before the Migration Preparation Tool is run.</source>
        <translation>这是运行迁移准备工具之前的正常版本。</translation>
    </message>
    <message>
        <source>The Active Directory schema is prepared for Windows Server 2012 Essentials.</source>
        <translation>Active Directory 架构已为 Windows Server 2012 Essentials 做好准备。</translation>
    </message>
    <message>
        <source>The schema has version %1, but %2 is needed. The Migration Preparation Tool was not run or did not finish, so the installation would stop.</source>
        <extracomment>%1 and %2 are version numbers</extracomment>
        <translation>架构版本为 %1，但需要 %2。迁移准备工具未运行或未完成，因此安装会停止。</translation>
    </message>
    <message>
        <source>Run the Migration Preparation Tool on the source server, and wait until it says that it is done.</source>
        <translation>在源服务器上运行迁移准备工具，等到它显示已完成。</translation>
    </message>
    <message>
        <source>The schema has version %1: neither a normal start for this product nor prepared (%2).</source>
        <translation>架构版本为 %1：既不是此产品的正常起始版本，也不是已准备的版本（%2）。</translation>
    </message>
    <message>
        <source>Find out whether the Migration Preparation Tool stopped halfway or another server was added, before you go on.</source>
        <translation>继续之前，先查明是迁移准备工具中途停止，还是添加了另一台服务器。</translation>
    </message>
    <message>
        <source>The schema has version %1, which is newer than the expected %2: the domain was prepared for a newer release of Windows Server.</source>
        <translation>架构版本为 %1，比预期的 %2 更新：该域已为较新版本的 Windows Server 做过准备。</translation>
    </message>
    <message>
        <source>Find out who prepared it and for what, before you go on.</source>
        <translation>继续之前，先查明是谁做的准备、用途是什么。</translation>
    </message>
    <message>
        <source>Schema %1 and %2</source>
        <extracomment>Headline of a card: two version numbers</extracomment>
        <translation>架构 %1 和 %2</translation>
    </message>
    <message>
        <source>The source server has schema version %1 and the destination server %2: the schema was not replicated.</source>
        <translation>源服务器的架构版本为 %1，目标服务器为 %2：架构没有复制过去。</translation>
    </message>
    <message>
        <source>Wait for the next replication. If the difference stays, look at the card about replication.</source>
        <translation>等待下一次复制。如果差异仍然存在，查看有关 Active Directory 复制的卡片。</translation>
    </message>
    <message>
        <source>Domain functional level %1, forest functional level %2: enough for the destination server.</source>
        <extracomment>Headline of a card: a Windows version, as the functional level of the domain %1 and %2 are Windows versions</extracomment>
        <translation>域功能级别 %1，林功能级别 %2：满足目标服务器的要求。</translation>
    </message>
    <message>
        <source>Domain functional level %1, forest functional level %2: both must be %3 or higher, or the destination server cannot become a domain controller.</source>
        <extracomment>%1, %2 and %3 are Windows versions</extracomment>
        <translation>域功能级别 %1，林功能级别 %2：两者都必须为 %3 或更高，否则目标服务器无法成为域控制器。</translation>
    </message>
    <message>
        <source>Remove domain controllers that are older, then raise the levels in Active Directory Domains and Trusts.</source>
        <translation>移除更旧的域控制器，然后在“Active Directory 域和信任关系”中提升级别。</translation>
    </message>
    <message>
        <source>Mixed mode</source>
        <extracomment>Headline of a card: the domain still admits Windows NT controllers</extracomment>
        <translation>混合模式</translation>
    </message>
    <message>
        <source>The domain runs in Windows 2000 mixed mode, in which the destination server cannot become a domain controller.</source>
        <translation>域在 Windows 2000 混合模式下运行，目标服务器在此模式下无法成为域控制器。</translation>
    </message>
    <message>
        <source>Raise the domain functional level to Windows Server 2003 in Active Directory Domains and Trusts.</source>
        <translation>在“Active Directory 域和信任关系”中，将域功能级别提升到 Windows Server 2003。</translation>
    </message>
    <message>
        <source>None left</source>
        <extracomment>Headline of a card</extracomment>
        <translation>无残留</translation>
    </message>
    <message>
        <source>None of the old policies is left. Policies that were read in the directory: %1. Their folders in SYSVOL were not looked at.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>没有旧策略残留。在目录中读取的策略：%1。没有查看它们在 SYSVOL 中的文件夹。</translation>
    </message>
    <message>
        <source>Old policies left</source>
        <extracomment>Headline of a card</extracomment>
        <translation>旧策略残留</translation>
    </message>
    <message>
        <source>Policies of the former server still exist: %1. They contradict those of the destination server.</source>
        <extracomment>%1 is a list of Group Policy objects</extracomment>
        <translation>以前服务器的策略仍然存在：%1。它们与目标服务器的策略冲突。</translation>
    </message>
    <message>
        <source>Save a copy of those that were modified, and delete them in Group Policy Management.</source>
        <translation>保存修改过的策略的副本，然后在组策略管理中将其删除。</translation>
    </message>
    <message>
        <source>Default policy missing</source>
        <extracomment>Headline of a card</extracomment>
        <translation>缺少默认策略</translation>
    </message>
    <message>
        <source>A policy that every domain needs does not exist: %1. Password rules and user rights of the domain depend on it.</source>
        <extracomment>%1 is a list of Group Policy objects</extracomment>
        <translation>每个域都需要的策略不存在：%1。域的密码规则和用户权限取决于它。</translation>
    </message>
    <message>
        <source>Restore it from a backup, or create it anew with dcgpofix, before you change any other policy.</source>
        <translation>更改任何其他策略之前，从备份还原该策略，或使用 dcgpofix 重新创建。</translation>
    </message>
    <message>
        <source>None of the old WMI filters is left. WMI filters that remain: %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>没有旧 WMI 筛选器残留。保留的 WMI 筛选器：%1。</translation>
    </message>
    <message>
        <source>Old filters left</source>
        <extracomment>Headline of a card</extracomment>
        <translation>旧筛选器残留</translation>
    </message>
    <message>
        <source>WMI filters of the former server still exist: %1. Nothing needs them after its policies are deleted.</source>
        <extracomment>%1 is a list of WMI filters</extracomment>
        <translation>以前服务器的 WMI 筛选器仍然存在：%1。其策略删除后，不再需要它们。</translation>
    </message>
    <message>
        <source>Delete them in Group Policy Management under WMI Filters.</source>
        <translation>在组策略管理的“WMI 筛选器”下将其删除。</translation>
    </message>
    <message>
        <source>Filter missing</source>
        <extracomment>Headline of a card: a WMI filter</extracomment>
        <translation>缺少筛选器</translation>
    </message>
    <message>
        <source>These policies ask for a WMI filter that does not exist: %1. Such a policy is applied to no computer.</source>
        <extracomment>%1 is a list of Group Policy objects</extracomment>
        <translation>这些策略要求的 WMI 筛选器不存在：%1。这样的策略不会应用到任何计算机。</translation>
    </message>
    <message>
        <source>Open each of these policies in Group Policy Management, and choose no WMI filter or one that exists.</source>
        <translation>在组策略管理中打开每个策略，选择不使用 WMI 筛选器，或选择一个存在的筛选器。</translation>
    </message>
    <message>
        <source>Links complete</source>
        <extracomment>Headline of a card: links of Group Policy objects</extracomment>
        <translation>链接完整</translation>
    </message>
    <message>
        <source>Every link leads to a policy that exists. Links that were read: %1. The folders in SYSVOL were not compared.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>每个链接都指向存在的策略。读取的链接：%1。没有比较 SYSVOL 中的文件夹。</translation>
    </message>
    <message>
        <source>Broken links</source>
        <extracomment>Headline of a card: links of Group Policy objects</extracomment>
        <translation>链接失效</translation>
    </message>
    <message>
        <source>These links lead to policies that do not exist: %1. Computers look for them at every policy update.</source>
        <extracomment>%1 is a list of identifiers and places</extracomment>
        <translation>这些链接指向不存在的策略：%1。计算机每次更新策略时都会查找它们。</translation>
    </message>
    <message>
        <source>Remove these links in Group Policy Management.</source>
        <translation>在组策略管理中移除这些链接。</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>Headline of a card: folder redirection</extracomment>
        <translation>使用中</translation>
    </message>
    <message>
        <source>These policies redirect folders of users: %1. The folders must be on the destination server before the source server goes.</source>
        <extracomment>%1 is a list of Group Policy objects</extracomment>
        <translation>这些策略重定向用户的文件夹：%1。在源服务器撤走之前，这些文件夹必须位于目标服务器上。</translation>
    </message>
    <message>
        <source>None found</source>
        <extracomment>Headline of a card: folder redirection</extracomment>
        <translation>未找到</translation>
    </message>
    <message>
        <source>No policy in the directory redirects folders. Policies that were read: %1. Their files in SYSVOL were not looked at, so this does not decide whether the phase is needed.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>目录中没有策略重定向文件夹。读取的策略：%1。没有查看它们在 SYSVOL 中的文件，因此不能据此决定是否需要此阶段。</translation>
    </message>
    <message>
        <source>Ask whether the folders of users, such as Documents, are kept on the source server.</source>
        <translation>询问用户的文件夹（例如“文档”）是否保存在源服务器上。</translation>
    </message>
    <message>
        <source>The old redirection policy is gone. Policies that were read in the directory: %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>旧的重定向策略已不存在。在目录中读取的策略：%1。</translation>
    </message>
    <message>
        <source>Old policy left</source>
        <extracomment>Headline of a card</extracomment>
        <translation>旧策略残留</translation>
    </message>
    <message>
        <source>The former redirection still exists: %1. It keeps sending folders of users to the source server.</source>
        <extracomment>%1 is a list of Group Policy objects</extracomment>
        <translation>以前的重定向仍然存在：%1。它会继续将用户的文件夹指向源服务器。</translation>
    </message>
    <message>
        <source>Delete it in Group Policy Management.</source>
        <translation>在组策略管理中将其删除。</translation>
    </message>
    <message>
        <source>In force</source>
        <extracomment>Headline of a card: a policy is in force</extracomment>
        <translation>已生效</translation>
    </message>
    <message>
        <source>The policy “%1” exists and is linked. Where it sends the folders is written in SYSVOL, which was not looked at.</source>
        <extracomment>%1 is a Group Policy object</extracomment>
        <translation>策略“%1”存在并已链接。文件夹的去向记录在 SYSVOL 中，没有查看。</translation>
    </message>
    <message>
        <source>Not in force</source>
        <extracomment>Headline of a card: a policy is not in force</extracomment>
        <translation>未生效</translation>
    </message>
    <message>
        <source>The policy “%1” exists, but it is not linked or its user part is switched off, so no folder moves to the destination server.</source>
        <extracomment>%1 is a Group Policy object</extracomment>
        <translation>策略“%1”存在，但未链接，或其用户部分已关闭，因此没有文件夹移到目标服务器。</translation>
    </message>
    <message>
        <source>Link the policy in Group Policy Management, and enable its user settings.</source>
        <translation>在组策略管理中链接该策略，并启用其用户设置。</translation>
    </message>
    <message>
        <source>Other policy</source>
        <extracomment>Headline of a card</extracomment>
        <translation>其他策略</translation>
    </message>
    <message>
        <source>These policies redirect folders: %1. None of them has the name that the Dashboard gives, and where they send the folders cannot be told from the directory.</source>
        <extracomment>%1 is a list of Group Policy objects</extracomment>
        <translation>这些策略重定向文件夹：%1。它们都没有仪表板所用的名称，从目录中也无法判断文件夹的去向。</translation>
    </message>
    <message>
        <source>Check in Group Policy Management that they send the folders to the destination server.</source>
        <translation>在组策略管理中检查这些策略是否将文件夹指向目标服务器。</translation>
    </message>
    <message>
        <source>Policy missing</source>
        <extracomment>Headline of a card</extracomment>
        <translation>缺少策略</translation>
    </message>
    <message>
        <source>No new policy “%1” exists, so no folder moves to the destination server.</source>
        <extracomment>%1 is a Group Policy object</extracomment>
        <translation>不存在新策略“%1”，因此没有文件夹移到目标服务器。</translation>
    </message>
    <message>
        <source>Enable folder redirection in the Dashboard of the destination server.</source>
        <translation>在目标服务器的仪表板中启用文件夹重定向。</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>Headline of a card, under 24 characters</extracomment>
        <translation>无应答</translation>
    </message>
    <message>
        <source>%1 answered on no port, so nothing about it can be told.</source>
        <extracomment>%1 is a server&apos;s name or address</extracomment>
        <translation>%1 的所有端口均无应答，因此无法判断其状况。</translation>
    </message>
    <message>
        <source>Check that the server is switched on, that the cable is plugged in and that the address is right.</source>
        <translation>检查服务器是否已开机、网线是否已插好、地址是否正确。</translation>
    </message>
    <message>
        <source>%1 gave no answer over %2 within %3. The service may be hanging, or a firewall drops what is sent.</source>
        <extracomment>%1 is a server, %2 a protocol such as LDAP, %3 a span such as &quot;10 s&quot;</extracomment>
        <translation>%1 在 %3内未通过 %2 应答。该服务可能已挂起，或者防火墙丢弃了发送的内容。</translation>
    </message>
    <message>
        <source>Look at the %2 service and the firewall on %1, then check again.</source>
        <extracomment>%1 is a server, %2 a protocol such as LDAP</extracomment>
        <translation>查看 %1 上的 %2 服务和防火墙，然后重新检查。</translation>
    </message>
    <message>
        <source>Not understood</source>
        <extracomment>Headline of a card: an answer came and makes no sense</extracomment>
        <translation>无法理解</translation>
    </message>
    <message>
        <source>%1 sent an answer over %2 that makes no sense. Something else may be listening there, or the answer was damaged on its way.</source>
        <extracomment>%1 is a server, %2 a protocol such as LDAP</extracomment>
        <translation>%1 通过 %2 发来的应答没有意义。可能是其他程序在该端口侦听，或者应答在途中损坏。</translation>
    </message>
    <message>
        <source>Make sure that %1 is the right machine, then check again.</source>
        <translation>确认 %1 是正确的计算机，然后重新检查。</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <extracomment>Headline of a card</extracomment>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>%1 closed the connection over %2 before its answer was complete.</source>
        <extracomment>%1 is a server, %2 a protocol such as LDAP</extracomment>
        <translation>%1 在应答完成之前关闭了 %2 连接。</translation>
    </message>
    <message>
        <source>Check again. If it happens every time, restart the %2 service on %1.</source>
        <translation>重新检查。如果每次都出现，在 %1 上重新启动 %2 服务。</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <extracomment>Headline of a card: the account has no right to read this</extracomment>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>The account may not read %2 on %1, so the check could not be made.</source>
        <extracomment>%1 is a server, %2 the name of an object in its directory</extracomment>
        <translation>该帐户没有权限读取 %1 上的 %2，因此无法进行检查。</translation>
    </message>
    <message>
        <source>Sign in with an account that is a domain administrator.</source>
        <translation>使用域管理员帐户登录。</translation>
    </message>
    <message>
        <source>Name not found</source>
        <extracomment>Headline of a card</extracomment>
        <translation>找不到名称</translation>
    </message>
    <message>
        <source>The site&apos;s DNS servers know no address for %1, so the server cannot be asked.</source>
        <extracomment>%1 is a server&apos;s name</extracomment>
        <translation>现场的 DNS 服务器没有 %1 的地址，因此无法查询该服务器。</translation>
    </message>
    <message>
        <source>Correct the name, or enter the IP address of the server.</source>
        <translation>更正名称，或输入服务器的 IP 地址。</translation>
    </message>
    <message>
        <source>No address</source>
        <extracomment>Headline of a card</extracomment>
        <translation>没有地址</translation>
    </message>
    <message>
        <source>No address was given for the source server, so it cannot be asked.</source>
        <translation>没有提供源服务器的地址，因此无法查询。</translation>
    </message>
    <message>
        <source>Enter the name or the IP address of the source server.</source>
        <translation>输入源服务器的名称或 IP 地址。</translation>
    </message>
    <message>
        <source>No address was given for the destination server, so it cannot be asked.</source>
        <translation>没有提供目标服务器的地址，因此无法查询。</translation>
    </message>
    <message>
        <source>Enter the name or the IP address of the destination server.</source>
        <translation>输入目标服务器的名称或 IP 地址。</translation>
    </message>
    <message>
        <source>No network</source>
        <extracomment>Headline of a card</extracomment>
        <translation>没有网络</translation>
    </message>
    <message>
        <source>This console has no network connection of its own, so no server can be asked.</source>
        <translation>此控制台自身没有网络连接，因此无法查询任何服务器。</translation>
    </message>
    <message>
        <source>Connect this device to the customer&apos;s network by cable or Wi-Fi.</source>
        <translation>用网线或 Wi-Fi 将此设备连接到客户的网络。</translation>
    </message>
    <message>
        <source>No way there</source>
        <extracomment>Headline of a card: this device&apos;s network settings lead nowhere near the server</extracomment>
        <translation>无法到达</translation>
    </message>
    <message>
        <source>This console has a network, but none that leads to %1: its own address belongs to another network.</source>
        <extracomment>%1 is a server&apos;s address</extracomment>
        <translation>此控制台已连接网络，但无法通往 %1：其自身地址属于另一个网络。</translation>
    </message>
    <message>
        <source>Give this device an address in the server&apos;s network, or correct the address of the server.</source>
        <translation>为此设备设置服务器所在网络的地址，或更正服务器的地址。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>Headline of a card</extracomment>
        <translation>已停止</translation>
    </message>
    <message>
        <source>The check was cancelled before an answer came.</source>
        <translation>检查在收到应答之前已取消。</translation>
    </message>
    <message>
        <source>Check again when you are ready.</source>
        <translation>准备好后重新检查。</translation>
    </message>
    <message>
        <source>Blocked</source>
        <extracomment>Headline of a card: another card names the cause</extracomment>
        <translation>已阻止</translation>
    </message>
    <message>
        <source>This can only be checked when “%1” is in order.</source>
        <extracomment>%1 is the title of another card</extracomment>
        <translation>只有在“%1”正常后才能检查此项。</translation>
    </message>
    <message>
        <source>Solve “%1” first.</source>
        <translation>先解决“%1”。</translation>
    </message>
    <message>
        <source>Not yet</source>
        <extracomment>Headline of a card: it has no meaning before a certain step</extracomment>
        <translation>尚未适用</translation>
    </message>
    <message>
        <source>This applies after the step “%1” is done.</source>
        <extracomment>%1 is the title of a step</extracomment>
        <translation>此项在步骤“%1”完成后适用。</translation>
    </message>
    <message>
        <source>No longer</source>
        <extracomment>Headline of a card: it has no meaning any more</extracomment>
        <translation>不再适用</translation>
    </message>
    <message>
        <source>This applied only until the step “%1” was done.</source>
        <extracomment>%1 is the title of a step</extracomment>
        <translation>此项仅在步骤“%1”完成之前适用。</translation>
    </message>
    <message>
        <source>There is no destination server until phase 2.</source>
        <translation>在第&#xa0;2&#xa0;阶段之前没有目标服务器。</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) open</source>
        <extracomment>Headline of a card; %n is the number of TCP ports that accept connections</extracomment>
        <translation>
            <numerusform>%n 个端口开放</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answers on every port that a domain controller needs.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 在域控制器所需的每个端口上都有应答。</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) refused</source>
        <extracomment>Headline of a card; %n is the number of TCP ports that refuse connections</extracomment>
        <translation>
            <numerusform>%n 个端口被拒绝</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refuses connections on %n port(s) that a domain controller needs: %2.</source>
        <extracomment>%1 is a server, %2 a list such as &quot;53 (DNS) and 88 (Kerberos)&quot;</extracomment>
        <translation>
            <numerusform>%1 拒绝连接域控制器所需的 %n 个端口：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1, start the service behind the port or allow it in Windows Firewall.</source>
        <translation>在 %1 上启动该端口对应的服务，或在 Windows 防火墙中允许该端口。</translation>
    </message>
    <message numerus="yes">
        <source>%1 refuses connections on %n port(s) that the migration can do without: %2.</source>
        <extracomment>%1 is a server, %2 a list such as &quot;464 (kpasswd)&quot;</extracomment>
        <translation>
            <numerusform>%1 拒绝连接 %n 个端口，但迁移不一定需要这些端口：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1, allow the port in Windows Firewall if the service is meant to run.</source>
        <translation>如果该服务应当运行，在 %1 的 Windows 防火墙中允许该端口。</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) silent</source>
        <extracomment>Headline of a card; %n is the number of TCP ports that neither accept nor refuse</extracomment>
        <translation>
            <numerusform>%n 个端口无应答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gives no answer on %n port(s) that a domain controller needs: %2. Whether the service runs cannot be told.</source>
        <extracomment>%1 is a server, %2 a list such as &quot;53 (DNS) and 88 (Kerberos)&quot;</extracomment>
        <translation>
            <numerusform>%1 在域控制器所需的 %n 个端口上没有应答：%2。无法判断服务是否正在运行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check whether a firewall between here and %1 drops the connection.</source>
        <translation>检查此处与 %1 之间是否有防火墙丢弃了连接。</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>Headline of a card</extracomment>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Signed in to %1 as %2, over a sealed connection.</source>
        <extracomment>%1 is a server, %2 a user name</extracomment>
        <translation>已通过加密连接以 %2 的身份登录 %1。</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <extracomment>Headline of a card</extracomment>
        <translation>未登录</translation>
    </message>
    <message>
        <source>Nobody has signed in to %1 yet. Some checks can only be made with the account of a domain administrator.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>尚未有人登录 %1。某些检查只能使用域管理员帐户进行。</translation>
    </message>
    <message>
        <source>Sign in as a domain administrator.</source>
        <translation>以域管理员身份登录。</translation>
    </message>
    <message>
        <source>The password for %1 was forgotten on purpose, because the console slept or was not touched for a while.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>已特意清除 %1 的密码，因为控制台曾进入睡眠状态或有一段时间无人操作。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>重新登录。</translation>
    </message>
    <message>
        <source>Password refused</source>
        <extracomment>Headline of a card</extracomment>
        <translation>密码被拒绝</translation>
    </message>
    <message>
        <source>%1 refused the password of %2. It is not sent again by itself, so that the account does not get locked.</source>
        <extracomment>%1 is a server, %2 a user name</extracomment>
        <translation>%1 拒绝了 %2 的密码。为避免帐户被锁定，不会自动再次发送密码。</translation>
    </message>
    <message>
        <source>Sign in again with the right password.</source>
        <translation>使用正确的密码重新登录。</translation>
    </message>
    <message>
        <source>Unknown account</source>
        <extracomment>Headline of a card</extracomment>
        <translation>未知帐户</translation>
    </message>
    <message>
        <source>%1 knows no account with the name %2.</source>
        <extracomment>%1 is a server, %2 a user name</extracomment>
        <translation>%1 上没有名为 %2 的帐户。</translation>
    </message>
    <message>
        <source>Check how the user name is written, then sign in again.</source>
        <translation>检查用户名的拼写，然后重新登录。</translation>
    </message>
    <message>
        <source>Account locked</source>
        <extracomment>Headline of a card</extracomment>
        <translation>帐户已锁定</translation>
    </message>
    <message>
        <source>%1 has locked the account %2 after too many wrong passwords. Until it is free, nobody can sign in with it.</source>
        <extracomment>%1 is a server, %2 a user name</extracomment>
        <translation>由于密码错误次数过多，%1 已锁定帐户 %2。解锁之前，任何人都无法用它登录。</translation>
    </message>
    <message>
        <source>Unlock the account in Active Directory Users and Computers, or wait until the lock ends, then sign in again.</source>
        <translation>在“Active Directory 用户和计算机”中解锁该帐户，或等待锁定结束，然后重新登录。</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <extracomment>Headline of a card</extracomment>
        <translation>帐户已禁用</translation>
    </message>
    <message>
        <source>The account %2 is disabled on %1, so it cannot sign in.</source>
        <extracomment>%1 is a server, %2 a user name</extracomment>
        <translation>帐户 %2 在 %1 上已禁用，因此无法登录。</translation>
    </message>
    <message>
        <source>Enable the account, or sign in with another one.</source>
        <translation>启用该帐户，或使用其他帐户登录。</translation>
    </message>
    <message>
        <source>Password expired</source>
        <extracomment>Headline of a card</extracomment>
        <translation>密码已过期</translation>
    </message>
    <message>
        <source>The password of %2 has expired or must be changed, so %1 lets nobody in with it.</source>
        <extracomment>%1 is a server, %2 a user name</extracomment>
        <translation>%2 的密码已过期或必须更改，因此 %1 不允许用它登录。</translation>
    </message>
    <message>
        <source>Change the password on a computer of the domain, then sign in again.</source>
        <translation>在域中的计算机上更改密码，然后重新登录。</translation>
    </message>
    <message>
        <source>Clocks too far apart</source>
        <extracomment>Headline of a card</extracomment>
        <translation>时钟偏差过大</translation>
    </message>
    <message>
        <source>%1 refused the sign-in because its clock and the clock of this console differ by more than Kerberos allows.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 拒绝了登录，因为其时钟与此控制台时钟的偏差超出了 Kerberos 允许的范围。</translation>
    </message>
    <message>
        <source>Set the clock that is wrong: the card about the time difference says which one it is.</source>
        <translation>校准错误的时钟：时间偏差的卡片会指出是哪一个。</translation>
    </message>
    <message>
        <source>Sign-in rejected</source>
        <extracomment>Headline of a card</extracomment>
        <translation>登录被拒绝</translation>
    </message>
    <message>
        <source>%1 rejected the sign-in of %2: %3.</source>
        <extracomment>%1 is a server, %2 a user name, %3 the server&apos;s own words, not translated</extracomment>
        <translation>%1 拒绝了 %2 的登录：%3。</translation>
    </message>
    <message>
        <source>Check the account on the server, then sign in again.</source>
        <translation>检查服务器上的帐户，然后重新登录。</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <extracomment>Headline of a card</extracomment>
        <translation>证书不受信任</translation>
    </message>
    <message>
        <source>%1 showed a certificate for %2 that nobody vouches for. Nothing was sent over this connection.</source>
        <extracomment>%1 is a server, %2 the name in the certificate</extracomment>
        <translation>%1 出示了 %2 的证书，但没有任何机构为其担保。没有通过此连接发送任何内容。</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one on the server, and trust it only if they are the same.</source>
        <translation>将指纹与服务器上的指纹比较，只有两者相同才信任。</translation>
    </message>
    <message>
        <source>Certificate changed</source>
        <extracomment>Headline of a card</extracomment>
        <translation>证书已更改</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you trusted in this session. The sign-in was stopped: somebody may be in between.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 出示的证书与你在此会话中信任的证书不同。登录已中止：可能有人在中间截取通信。</translation>
    </message>
    <message>
        <source>Find out whether the certificate was renewed. Trust it again only if the fingerprint on the server is the same.</source>
        <translation>查明证书是否已续订。只有与服务器上的指纹相同，才能重新信任。</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <extracomment>Headline of a card; %n is a number of operations-master roles</extracomment>
        <translation>
            <numerusform>%n 个角色</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds all operations master roles, as it should at this point.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 持有全部操作主机角色，符合当前阶段的要求。</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) elsewhere</source>
        <extracomment>Headline of a card; %n is the number of operations-master roles that the wrong server holds</extracomment>
        <translation>
            <numerusform>%n 个角色在别处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operations master role(s) should be on %3 but are on %2: %1. Windows Server Essentials must hold them, and removing their holder would break the domain.</source>
        <extracomment>%1 is a list of operations-master roles, %2 a list of servers, %3 a server</extracomment>
        <translation>
            <numerusform>%n 个操作主机角色应在 %3 上，但现在位于 %2：%1。Windows Server Essentials 必须持有这些角色，移除持有它们的服务器会破坏域。</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfer the roles to %3.</source>
        <translation>将这些角色转移给 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%n operations master role(s) still on %2 instead of %3: %1. This can wait, but not beyond the demotion of the source server.</source>
        <translation>
            <numerusform>%n 个操作主机角色仍在 %2 上，而不在 %3 上：%1。可以稍后处理，但必须在降级源服务器之前完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfer the roles to %3 before the source server is demoted.</source>
        <translation>在降级源服务器之前，将这些角色转移给 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) lost</source>
        <extracomment>Headline of a card; %n is the number of operations-master roles without a holder</extracomment>
        <translation>
            <numerusform>%n 个角色丢失</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operations master role(s) belong to a server that was deleted: %1. Nobody performs them now.</source>
        <extracomment>%1 is a list of operations-master roles</extracomment>
        <translation>
            <numerusform>%n 个操作主机角色属于已删除的服务器：%1。现在没有服务器履行这些角色。</numerusform>
        </translation>
    </message>
    <message>
        <source>Seize the roles with ntdsutil on the server that shall hold them.</source>
        <translation>在应持有这些角色的服务器上，使用 ntdsutil 占用这些角色。</translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s)</source>
        <extracomment>Headline of a card; %n is the number of operations-master roles</extracomment>
        <translation>
            <numerusform>%n 处矛盾</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The two servers name different holders for %n operations master role(s): %1. The change was not replicated.</source>
        <extracomment>%1 is a list of operations-master roles</extracomment>
        <translation>
            <numerusform>对于 %n 个操作主机角色，两台服务器给出的持有者不同：%1。更改没有复制过去。</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait for the next replication. If the contradiction stays, look at the card about replication.</source>
        <translation>等待下一次复制。如果矛盾仍然存在，查看有关 Active Directory 复制的卡片。</translation>
    </message>
    <message>
        <source>Holder silent</source>
        <extracomment>Headline of a card: the server with a role does not answer</extracomment>
        <translation>持有者无应答</translation>
    </message>
    <message numerus="yes">
        <source>%n operations master role(s) are on another server that does not answer (%2): %1. Whether it is alive cannot be told.</source>
        <extracomment>%1 is a list of operations-master roles, %2 a list of servers</extracomment>
        <translation>
            <numerusform>%n 个操作主机角色位于另一台无应答的服务器（%2）：%1。无法判断该服务器是否仍在运行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Find out what %2 is. If it is gone for good, its roles must be seized.</source>
        <translation>查明 %2 是什么服务器。如果它已不复存在，则必须占用它的角色。</translation>
    </message>
    <message numerus="yes">
        <source>%n naming context(s) replicate in both directions; the oldest success was %1 ago.</source>
        <extracomment>Headline of a card: how long ago the oldest replication was %n is a number of naming contexts (parts of the directory), %1 a span such as &quot;12 min&quot;</extracomment>
        <translation>
            <numerusform>%n 个命名上下文双向复制；最早的一次成功在 %1前。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <extracomment>Headline of a card; %n is a number of naming contexts</extracomment>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Replication fails with error %2: %1. The last success was %3 ago; changes since then do not reach the other server.</source>
        <extracomment>%1 is a list of naming contexts, %2 an error number, %3 a span such as &quot;5 h&quot;</extracomment>
        <translation>复制失败，错误 %2：%1。上次成功在 %3前；此后的更改没有到达另一台服务器。</translation>
    </message>
    <message>
        <source>Look up the error in the Directory Service event log of the receiving server, then check again.</source>
        <translation>在接收方服务器的 Directory Service 事件日志中查找该错误，然后重新检查。</translation>
    </message>
    <message>
        <source>The last successful replication was %2 ago: %1. What was changed since then may be missing on the other server.</source>
        <extracomment>%1 is a list of naming contexts, %2 a span such as &quot;2 h 5 min&quot;</extracomment>
        <translation>上次成功复制在 %2前：%1。此后更改的内容在另一台服务器上可能缺失。</translation>
    </message>
    <message>
        <source>Start a replication in Active Directory Sites and Services, then check again.</source>
        <translation>在“Active Directory 站点和服务”中启动复制，然后重新检查。</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Headline of a card</extracomment>
        <translation>从未</translation>
    </message>
    <message>
        <source>This was never replicated: %1. What stands on one server only would be lost with it.</source>
        <extracomment>%1 is a list of naming contexts with their direction</extracomment>
        <translation>从未复制过：%1。仅存在于一台服务器上的内容会随该服务器一起丢失。</translation>
    </message>
    <message>
        <source>Start a replication in Active Directory Sites and Services, and wait for its first success before you go on.</source>
        <translation>在“Active Directory 站点和服务”中启动复制，等待首次成功后再继续。</translation>
    </message>
    <message>
        <source>No partner</source>
        <extracomment>Headline of a card: no replication is set up</extracomment>
        <translation>没有伙伴</translation>
    </message>
    <message>
        <source>No replication partner is set up: %1. These parts of the directory stand on one server only.</source>
        <extracomment>%1 is a list of naming contexts with their direction</extracomment>
        <translation>没有设置复制伙伴：%1。目录的这些部分仅存在于一台服务器上。</translation>
    </message>
    <message>
        <source>Run repadmin /kcc on the server that has no partner, then check again.</source>
        <translation>在没有伙伴的服务器上运行 repadmin /kcc，然后重新检查。</translation>
    </message>
    <message>
        <source>One controller</source>
        <extracomment>Headline of a card</extracomment>
        <translation>仅一个域控制器</translation>
    </message>
    <message>
        <source>The domain has one domain controller, so there is nothing to replicate.</source>
        <translation>该域只有一个域控制器，因此无需复制。</translation>
    </message>
    <message>
        <source>The external time source does not answer. Give the source server one that can be reached.</source>
        <translation>外部时间源无应答。为源服务器设置一个可以访问的外部时间源。</translation>
    </message>
    <message>
        <source>Only one of NTP and the directory told the time, so it has no second witness.</source>
        <translation>NTP 和目录中只有一个给出了时间，因此没有第二个佐证。</translation>
    </message>
    <message>
        <source>A demotion leaves the server object of the source in Active Directory Sites and Services; it is deleted in a later step.</source>
        <translation>降级后，“Active Directory 站点和服务”中仍会留有源服务器的服务器对象；它将在后面的步骤中删除。</translation>
    </message>
    <message>
        <source>The clock of this console is off. Times in the record are measured with it: set it.</source>
        <translation>此控制台的时钟有偏差。记录中的时间以该时钟为准：将其校准。</translation>
    </message>
    <message>
        <source>%1 hosts the e-mail of the company with %2. Mailboxes on it: %3.</source>
        <extracomment>%1 is a server, %2 a product such as &quot;Exchange Server 2003&quot;, %3 a number</extracomment>
        <translation>%1 使用 %2 托管公司的电子邮件。其上的邮箱：%3。</translation>
    </message>
    <message>
        <source>Mailboxes: %3</source>
        <extracomment>Headline of a card</extracomment>
        <translation>邮箱：%3</translation>
    </message>
    <message>
        <source>%1 runs %2 with mailboxes on it (%3), and nobody has chosen where they go. The source server cannot be removed while they are there.</source>
        <extracomment>%1 is a server, %2 a product, %3 a number of mailboxes</extracomment>
        <translation>%1 运行 %2，其上有邮箱（%3），但还没有人选择它们的去向。只要邮箱还在，就无法移除源服务器。</translation>
    </message>
    <message>
        <source>Choose the new home for e-mail in phase 1.</source>
        <translation>在第&#xa0;1&#xa0;阶段选择电子邮件的新托管位置。</translation>
    </message>
    <message>
        <source>Not on the source</source>
        <extracomment>Headline of a card: the service runs on another server</extracomment>
        <translation>不在源服务器上</translation>
    </message>
    <message>
        <source>Exchange runs on %1 and not on the source server, so the e-mail does not depend on the source server.</source>
        <extracomment>%1 is a list of servers</extracomment>
        <translation>Exchange 在 %1 上运行，而不在源服务器上，因此电子邮件不依赖源服务器。</translation>
    </message>
    <message>
        <source>No Exchange</source>
        <extracomment>Headline of a card</extracomment>
        <translation>没有 Exchange</translation>
    </message>
    <message>
        <source>The directory lists no Exchange server, so the steps about e-mail are not needed.</source>
        <translation>目录中没有列出 Exchange 服务器，因此不需要有关电子邮件的步骤。</translation>
    </message>
    <message>
        <source>Authority found</source>
        <extracomment>Headline of a card: a certification authority</extracomment>
        <translation>找到证书颁发机构</translation>
    </message>
    <message>
        <source>%1 is a certification authority (%2). It cannot be demoted before Active Directory Certificate Services are removed.</source>
        <extracomment>%1 is a server, %2 a list of names of authorities</extracomment>
        <translation>%1 是证书颁发机构（%2）。移除 Active Directory 证书服务之前，无法将其降级。</translation>
    </message>
    <message>
        <source>Not certain</source>
        <extracomment>Headline of a card</extracomment>
        <translation>不确定</translation>
    </message>
    <message>
        <source>%1 has a place for revocation lists in the directory, but no enterprise authority is registered for it. It may run a stand-alone authority, or an earlier one may have left this behind.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 在目录中有吊销列表的位置，但没有为其注册企业证书颁发机构。它可能运行着独立证书颁发机构，或者这是以前的证书颁发机构留下的。</translation>
    </message>
    <message>
        <source>Look for Active Directory Certificate Services among the roles of %1.</source>
        <translation>在 %1 的角色中查找 Active Directory 证书服务。</translation>
    </message>
    <message>
        <source>The certification authority %1 runs on another server, so it does not keep the source server from being demoted.</source>
        <extracomment>%1 is a list of names of authorities</extracomment>
        <translation>证书颁发机构 %1 在另一台服务器上运行，因此不妨碍源服务器降级。</translation>
    </message>
    <message>
        <source>No authority</source>
        <extracomment>Headline of a card: no certification authority</extracomment>
        <translation>没有证书颁发机构</translation>
    </message>
    <message>
        <source>The directory lists no certification authority. A stand-alone authority would not be listed there.</source>
        <translation>目录中没有列出证书颁发机构。独立证书颁发机构不会列在其中。</translation>
    </message>
    <message>
        <source>Source authorized</source>
        <extracomment>Headline of a card: the source server may hand out addresses</extracomment>
        <translation>源服务器已授权</translation>
    </message>
    <message>
        <source>The directory allows %1 to hand out addresses, so the steps about DHCP apply. Whether its DHCP service runs is not proven by that. Authorized are: %2.</source>
        <extracomment>%1 is a server, %2 a list of servers</extracomment>
        <translation>目录允许 %1 分配地址，因此 DHCP 的相关步骤适用。这并不证明其 DHCP 服务正在运行。已授权：%2。</translation>
    </message>
    <message>
        <source>Destination authorized</source>
        <extracomment>Headline of a card: the destination server may hand out addresses</extracomment>
        <translation>目标服务器已授权</translation>
    </message>
    <message>
        <source>The directory allows %1, the destination server, to hand out addresses. It should not, because two DHCP servers disturb each other.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>目录允许目标服务器 %1 分配地址。不应如此，因为两台 DHCP 服务器会相互干扰。</translation>
    </message>
    <message>
        <source>Find out whether the DHCP Server role runs on %1, and remove it there if it does.</source>
        <translation>查明 %1 上是否运行 DHCP 服务器角色，如果是，将其移除。</translation>
    </message>
    <message>
        <source>Other servers</source>
        <extracomment>Headline of a card: other servers may hand out addresses</extracomment>
        <translation>其他服务器</translation>
    </message>
    <message>
        <source>The directory allows these servers to hand out addresses: %1. The source server is not among them, which does not prove that it hands out none.</source>
        <extracomment>%1 is a list of servers</extracomment>
        <translation>目录允许这些服务器分配地址：%1。源服务器不在其中，但这并不证明它不分配地址。</translation>
    </message>
    <message>
        <source>Find out on the source server and on the router who hands out addresses.</source>
        <translation>在源服务器和路由器上查明由谁分配地址。</translation>
    </message>
    <message>
        <source>The directory allows no server to hand out addresses. That does not prove that the source server hands out none.</source>
        <translation>目录没有允许任何服务器分配地址。这并不证明源服务器不分配地址。</translation>
    </message>
    <message>
        <source>No user has one</source>
        <extracomment>Headline of a card: a logon script</extracomment>
        <translation>没有用户使用</translation>
    </message>
    <message>
        <source>No user has a logon script. Accounts that were read: %1. The file in NETLOGON was not looked at.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>没有用户设置了登录脚本。读取的帐户：%1。没有查看 NETLOGON 中的文件。</translation>
    </message>
    <message>
        <source>Script still set</source>
        <extracomment>Headline of a card: a logon script</extracomment>
        <translation>脚本仍在使用</translation>
    </message>
    <message>
        <source>These users still start %2 when they sign in: %1. The script belongs to the former server, and they wait for it.</source>
        <extracomment>%1 is a list of users, %2 a file name</extracomment>
        <translation>这些用户登录时仍会启动 %2：%1。该脚本属于以前的服务器，用户登录时需要等待它。</translation>
    </message>
    <message>
        <source>Empty “Logon script” in the properties of each of these users.</source>
        <translation>在每个用户的属性中清空“登录脚本”。</translation>
    </message>
    <message>
        <source>Other scripts</source>
        <extracomment>Headline of a card: logon scripts</extracomment>
        <translation>其他脚本</translation>
    </message>
    <message>
        <source>No user starts the script of the former server, but these users have another logon script: %1.</source>
        <extracomment>%1 is a list of users</extracomment>
        <translation>没有用户启动以前服务器的脚本，但这些用户有其他登录脚本：%1。</translation>
    </message>
    <message>
        <source>Check that these scripts do not name the source server.</source>
        <translation>检查这些脚本是否没有引用源服务器。</translation>
    </message>
    <message>
        <source>Strong</source>
        <extracomment>Headline of a card: the password policy</extracomment>
        <translation>强</translation>
    </message>
    <message>
        <source>The domain demands complex passwords with a length of at least %1.</source>
        <extracomment>%1 is a number of characters</extracomment>
        <translation>域要求使用复杂密码，长度至少为 %1。</translation>
    </message>
    <message>
        <source>Length %1</source>
        <extracomment>Headline of a card: the shortest password; %1 is a number</extracomment>
        <translation>长度 %1</translation>
    </message>
    <message>
        <source>The domain accepts passwords with a length of %1; at least %2 is advised. Short passwords are easy to guess.</source>
        <extracomment>%1 and %2 are numbers of characters</extracomment>
        <translation>域接受长度为 %1 的密码；建议至少为 %2。短密码容易被猜中。</translation>
    </message>
    <message>
        <source>Set the password policy in the Dashboard of the destination server.</source>
        <translation>在目标服务器的仪表板中设置密码策略。</translation>
    </message>
    <message>
        <source>Not complex</source>
        <extracomment>Headline of a card: the password policy</extracomment>
        <translation>不复杂</translation>
    </message>
    <message>
        <source>The domain does not demand complex passwords, only a length of %1. Such passwords are easy to guess.</source>
        <extracomment>%1 is a number of characters</extracomment>
        <translation>域不要求复杂密码，只要求长度为 %1。这样的密码容易被猜中。</translation>
    </message>
    <message>
        <source>No zone names the source server as a name server. Zones that were asked: %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>没有区域将源服务器列为名称服务器。查询的区域：%1。</translation>
    </message>
    <message>
        <source>Name server left</source>
        <extracomment>Headline of a card</extracomment>
        <translation>名称服务器残留</translation>
    </message>
    <message>
        <source>These entries still name the source server, or a server without an address: %1. Name resolution waits there for a server that never answers.</source>
        <extracomment>%1 is a list of DNS records</extracomment>
        <translation>这些条目仍指向源服务器，或指向没有地址的服务器：%1。名称解析会在此等待永远不会应答的服务器。</translation>
    </message>
    <message>
        <source>Remove the source server from “Name Servers” in the properties of each of these zones, and correct the primary server on the page “Start of Authority (SOA)”.</source>
        <translation>在每个区域的属性中，从“名称服务器”（Name Servers）中移除源服务器，并在“起始授权机构（SOA）”（Start of Authority (SOA)）页上更正主服务器。</translation>
    </message>
    <message>
        <source>No record by which computers find a domain controller leads to the source server. Names that were asked: %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>计算机用来查找域控制器的记录都不指向源服务器。查询的名称：%1。</translation>
    </message>
    <message>
        <source>Records left</source>
        <extracomment>Headline of a card: DNS records</extracomment>
        <translation>记录残留</translation>
    </message>
    <message>
        <source>These records still lead to the source server, or to a server without an address: %1. Computers that follow them find no domain controller.</source>
        <extracomment>%1 is a list of DNS records</extracomment>
        <translation>这些记录仍指向源服务器，或指向没有地址的服务器：%1。使用这些记录的计算机找不到域控制器。</translation>
    </message>
    <message>
        <source>Delete these records in DNS Manager on the destination server.</source>
        <translation>在目标服务器的 DNS 管理器中删除这些记录。</translation>
    </message>
    <message>
        <source>Address left</source>
        <extracomment>Headline of a card: an address in DNS</extracomment>
        <translation>地址残留</translation>
    </message>
    <message>
        <source>The global catalog still has the address of the source server: %1. Programs that ask there first have to wait.</source>
        <extracomment>%1 is a list of DNS records</extracomment>
        <translation>全局编录中仍有源服务器的地址：%1。先查询该地址的程序必须等待。</translation>
    </message>
    <message>
        <source>No home folder, profile, logon script, licensing server or DHCP authorization in the directory names the source server. Accounts that were read: %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>目录中的主文件夹、配置文件、登录脚本、许可证服务器和 DHCP 授权均未指向源服务器。读取的帐户：%1。</translation>
    </message>
    <message>
        <source>Entries left</source>
        <extracomment>Headline of a card: entries of the directory</extracomment>
        <translation>条目残留</translation>
    </message>
    <message>
        <source>These entries of the directory still name the source server: %1. What follows them looks for a server that is gone.</source>
        <extracomment>%1 is a list of entries</extracomment>
        <translation>目录中的这些条目仍指向源服务器：%1。使用它们的程序会查找已不存在的服务器。</translation>
    </message>
    <message>
        <source>Correct or delete each of these entries.</source>
        <translation>更正或删除这些条目。</translation>
    </message>
    <message>
        <source>Folders on the source</source>
        <extracomment>Headline of a card: the source server</extracomment>
        <translation>文件夹在源服务器上</translation>
    </message>
    <message>
        <source>Folders of users are on the source server, which is gone: %1. These users sign in without their files.</source>
        <extracomment>%1 is a list of users and folders</extracomment>
        <translation>用户的文件夹位于已不存在的源服务器上：%1。这些用户登录后没有自己的文件。</translation>
    </message>
    <message>
        <source>Enter the folders on the destination server in the properties of each of these users.</source>
        <translation>在每个用户的属性中输入目标服务器上的文件夹。</translation>
    </message>
    <message>
        <source>Server not known</source>
        <extracomment>Headline of a card: a server</extracomment>
        <translation>服务器未知</translation>
    </message>
    <message>
        <source>These folders are on another server: %1. This console does not know the name of the source server, so it cannot tell whether they are lost with it.</source>
        <extracomment>%1 is a list of users and folders</extracomment>
        <translation>这些文件夹位于另一台服务器上：%1。此控制台不知道源服务器的名称，因此无法判断它们是否随之丢失。</translation>
    </message>
    <message>
        <source>Compare the server in these paths with the name of the source server.</source>
        <translation>将这些路径中的服务器与源服务器的名称比较。</translation>
    </message>
</context>
<context>
    <name>FolderList</name>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Places</source>
        <extracomment>Disks, sticks and folders that a file can be chosen from</extracomment>
        <translation>位置</translation>
    </message>
    <message>
        <source>The medium does not answer. Unplug it and plug it in again, or choose another place.</source>
        <translation>介质无应答。将其拔出后重新插入，或选择其他位置。</translation>
    </message>
    <message>
        <source>This folder cannot be read: it is gone, or your account may not open it. Choose another one.</source>
        <translation>无法读取此文件夹：它已不存在，或者你的帐户无权打开。选择其他文件夹。</translation>
    </message>
    <message>
        <source>Only the first %1 are shown. Move the file to a smaller folder if it is not among them.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>仅显示前 %1 项。如果没有所需的文件，将其移到内容较少的文件夹。</translation>
    </message>
    <message>
        <source>There is nothing in this folder.</source>
        <translation>此文件夹中没有任何内容。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A file: %1 is its size, %2 when it was changed</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>A folder</extracomment>
        <translation>图片</translation>
    </message>
    <message>
        <source>Downloads</source>
        <extracomment>A folder</extracomment>
        <translation>下载</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>A folder</extracomment>
        <translation>文档</translation>
    </message>
    <message>
        <source>Home folder</source>
        <extracomment>The folder of the person who uses the computer</extracomment>
        <translation>主文件夹</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 s</source>
        <extracomment>Less than a second: a number with one decimal place. Unit: seconds
----------
A number of seconds</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A number of minutes</extracomment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>Minutes and seconds</extracomment>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A number of hours</extracomment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>Hours and minutes</extracomment>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A number of days</extracomment>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>Days and hours</extracomment>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>± %1</source>
        <extracomment>A limit to both sides; %1 is a span such as &quot;5 min&quot;</extracomment>
        <translation>± %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <extracomment>How long ago, in seconds</extracomment>
        <translation>%1 秒前</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <extracomment>How long ago, in minutes</extracomment>
        <translation>%1 分钟前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <extracomment>How long ago, in hours</extracomment>
        <translation>%1 小时前</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>A number of milliseconds</extracomment>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A day: %1 is the day of the week, short; %2 the date</extracomment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <extracomment>A date and a time of day</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>GateBanner</name>
    <message>
        <source>Show all %1</source>
        <extracomment>Button: shows every reason why a step or a phase is closed; %1 is how many there are</extracomment>
        <translation>显示全部 %1 项</translation>
    </message>
</context>
<context>
    <name>GateController</name>
    <message>
        <source>Everything that this step relies on is measured again …</source>
        <translation>正在重新测量此步骤所依赖的全部条件…</translation>
    </message>
    <message>
        <source>Not everything of this step is done yet</source>
        <translation>此步骤尚未全部完成</translation>
    </message>
    <message>
        <source>The step has not begun. What is listed here is not proven at this moment.</source>
        <translation>步骤没有开始。此处列出的条件目前未得到证实。</translation>
    </message>
    <message>
        <source>This step cannot begin yet</source>
        <translation>此步骤还不能开始</translation>
    </message>
    <message>
        <source>This phase is not open yet</source>
        <translation>此阶段尚未开放</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>condition</comment>
        <extracomment>Who decided whether a step is needed: %1 is a person, %2 that person&apos;s reason</extracomment>
        <translation>%1：“%2”</translation>
    </message>
    <message>
        <source>No check can tell this. Decide it yourself.</source>
        <translation>没有检查能判断这一点。由你自己决定。</translation>
    </message>
    <message>
        <source>The check that decides this has no answer yet.</source>
        <translation>决定这一点的检查尚无应答。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>condition</comment>
        <extracomment>What decides whether a step is needed: %1 is the title of a check, %2 its value</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>GateReasonRow</name>
    <message>
        <source>%1, %2</source>
        <extracomment>For screen readers: %1 title of a step or check, %2 what is the matter with it</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Carry on all the same …</source>
        <extracomment>Button beside the reason why a step may not begin: a person answers for it with a reason</extracomment>
        <translation>仍要继续…</translation>
    </message>
    <message>
        <source>Carry on all the same: %1</source>
        <translation>仍要继续：%1</translation>
    </message>
</context>
<context>
    <name>GuideReport</name>
    <message>
        <source>Only if: %1</source>
        <extracomment>%1 says when a step is needed</extracomment>
        <translation>适用条件：%1</translation>
    </message>
    <message>
        <source>Limits: %1</source>
        <translation>限制：%1</translation>
    </message>
    <message>
        <source>Not before: %1</source>
        <extracomment>%1 is the title of another step</extracomment>
        <translation>须在此步骤之后：%1</translation>
    </message>
    <message>
        <source>Due before: %1</source>
        <extracomment>%1 is the title of another step</extracomment>
        <translation>须在此步骤之前完成：%1</translation>
    </message>
    <message>
        <source>If it is skipped: %1</source>
        <extracomment>%1 is what is lost when a step is left out</extracomment>
        <translation>如果跳过：%1</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <extracomment>%1 is what proves that a step is done</extracomment>
        <translation>证据：%1</translation>
    </message>
    <message>
        <source>Checked by the console: %1</source>
        <extracomment>%1 is the title of something that the console checks by itself</extracomment>
        <translation>由控制台检查：%1</translation>
    </message>
</context>
<context>
    <name>Guides</name>
    <message>
        <source>Demote and remove the source server</source>
        <translation>降级并移除源服务器</translation>
    </message>
    <message>
        <source>Demote and remove</source>
        <extracomment>Short name of phase 6 for the timeline; keep it under 24 characters</extracomment>
        <translation>降级和移除</translation>
    </message>
    <message>
        <source>The source server is not to stay as it is</source>
        <extracomment>When the phase is needed</extracomment>
        <translation>源服务器不会保持现状</translation>
    </message>
    <message>
        <source>Move mailboxes created late</source>
        <extracomment>Title of a step</extracomment>
        <translation>移动后来创建的邮箱</translation>
    </message>
    <message>
        <source>New users still got their mailbox on the old Exchange server, and it cannot be uninstalled while one remains.</source>
        <translation>新用户的邮箱仍创建在旧的 Exchange 服务器上，只要还有一个邮箱，就无法卸载 Exchange。</translation>
    </message>
    <message>
        <source>Users were added after the mailboxes were moved</source>
        <extracomment>When the step is needed</extracomment>
        <translation>移动邮箱之后又添加了用户</translation>
    </message>
    <message>
        <source>Exchange refuses to be uninstalled.</source>
        <translation>Exchange 会拒绝卸载。</translation>
    </message>
    <message>
        <source>No mailbox is left on the source server</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>源服务器上没有残留邮箱</translation>
    </message>
    <message>
        <source>List the mailboxes that are still on the source server.</source>
        <translation>列出仍在源服务器上的邮箱。</translation>
    </message>
    <message>
        <source>Move each of them to the chosen mail system.</source>
        <translation>将每个邮箱移到选定的邮件系统。</translation>
    </message>
    <message>
        <source>Microsoft’s guide says “to the Destination Server”, which has no Exchange; the chosen mail system is meant.</source>
        <translation>Microsoft 的指南写的是“移到目标服务器”，但目标服务器上没有 Exchange；实际是指选定的邮件系统。</translation>
    </message>
    <message>
        <source>Uninstall Exchange from the source</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>从源服务器卸载 Exchange</translation>
    </message>
    <message>
        <source>The uninstallation removes the references to this Exchange server from Active Directory.</source>
        <translation>卸载会从 Active Directory 中移除对此 Exchange 服务器的引用。</translation>
    </message>
    <message>
        <source>Active Directory keeps pointing to a mail server that does not exist.</source>
        <translation>Active Directory 会一直指向不存在的邮件服务器。</translation>
    </message>
    <message>
        <source>The Configuration partition holds no Exchange server object for the source server</source>
        <translation>Configuration 分区中没有源服务器的 Exchange 服务器对象</translation>
    </message>
    <message>
        <source>Make sure that no mailbox and no public folder is left, because setup refuses otherwise.</source>
        <translation>确认没有残留的邮箱和公用文件夹，否则安装程序会拒绝。</translation>
    </message>
    <message>
        <source>Make sure that every mailbox and public folder that is still needed has been moved.</source>
        <translation>确认所有仍需要的邮箱和公用文件夹均已移走。</translation>
    </message>
    <message>
        <source>Have the installation discs of Windows Small Business Server 2003 ready.</source>
        <translation>准备好 Windows Small Business Server 2003 的安装光盘。</translation>
    </message>
    <message>
        <source>Have the installation media of Exchange Server 2007 ready.</source>
        <translation>准备好 Exchange Server 2007 的安装介质。</translation>
    </message>
    <message>
        <source>Have the installation media of Exchange Server 2010 ready.</source>
        <translation>准备好 Exchange Server 2010 的安装介质。</translation>
    </message>
    <message>
        <source>Follow Microsoft’s article “How to Completely Remove Exchange 2007 from a Server”.</source>
        <translation>按照 Microsoft 的文章“How to Completely Remove Exchange 2007 from a Server”操作。</translation>
    </message>
    <message>
        <source>Follow Microsoft’s article “Modify or Remove Exchange 2010”.</source>
        <translation>按照 Microsoft 的文章“Modify or Remove Exchange 2010”操作。</translation>
    </message>
    <message>
        <source>Open Add or Remove Programs &gt; Windows Small Business Server 2003 &gt; Change/Remove.</source>
        <translation>打开“添加或删除程序 &gt; Windows Small Business Server 2003 &gt; 更改/删除”（Add or Remove Programs &gt; Windows Small Business Server 2003 &gt; Change/Remove）。</translation>
    </message>
    <message>
        <source>On the page “Component Selection” set “Exchange Server” to “Remove”.</source>
        <translation>在“组件选择”（Component Selection）页上，将“Exchange Server”设置为“删除”（Remove）。</translation>
    </message>
    <message>
        <source>Insert “CD#3” when setup asks for it.</source>
        <translation>安装程序提示时，插入“CD#3”。</translation>
    </message>
    <message>
        <source>Exchange server in the directory</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>目录中的 Exchange 服务器</translation>
    </message>
    <message>
        <source>Remove Certification Authority Web Enrollment first</source>
        <extracomment>Title of a step</extracomment>
        <translation>先移除证书颁发机构 Web 注册</translation>
    </message>
    <message>
        <source>The certification authority can be removed only after its web pages.</source>
        <translation>只有先移除其网页，才能移除证书颁发机构。</translation>
    </message>
    <message>
        <source>Certification Authority Web Enrollment is installed on the source server</source>
        <extracomment>When the step is needed</extracomment>
        <translation>源服务器上安装了证书颁发机构 Web 注册</translation>
    </message>
    <message>
        <source>The removal of Active Directory Certificate Services fails.</source>
        <translation>移除 Active Directory 证书服务会失败。</translation>
    </message>
    <message>
        <source>The source server no longer lists the role service as installed</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>源服务器不再将该角色服务列为已安装</translation>
    </message>
    <message>
        <source>In Server Manager open Manage &gt; Remove Roles and Features and select the local server.</source>
        <translation>在服务器管理器中打开“管理 &gt; 删除角色和功能”（Manage &gt; Remove Roles and Features），选择本地服务器。</translation>
    </message>
    <message>
        <source>Open Active Directory Certificate Services and clear the box “Certification Authority Web Enrollment”.</source>
        <extracomment>Clear: remove the tick from a box</extracomment>
        <translation>展开“Active Directory 证书服务”（Active Directory Certificate Services），清除“证书颁发机构 Web 注册”（Certification Authority Web Enrollment）复选框。</translation>
    </message>
    <message>
        <source>Finish the wizard and close it; the next step opens it anew.</source>
        <translation>完成向导并将其关闭；下一个步骤会重新打开它。</translation>
    </message>
    <message>
        <source>Microsoft’s guide for 2012 R2 gives this hint for every source server.</source>
        <translation>Microsoft 的 2012 R2 指南对每种源服务器都给出此提示。</translation>
    </message>
    <message>
        <source>Remove Active Directory Certificate Services</source>
        <extracomment>Title of a step</extracomment>
        <translation>移除 Active Directory 证书服务</translation>
    </message>
    <message>
        <source>A domain controller that is a certification authority cannot be demoted.</source>
        <translation>充当证书颁发机构的域控制器无法降级。</translation>
    </message>
    <message>
        <source>The source server is to be demoted, and Active Directory Certificate Services are installed</source>
        <extracomment>When the step is needed</extracomment>
        <translation>源服务器将被降级，并且安装了 Active Directory 证书服务</translation>
    </message>
    <message>
        <source>Active Directory Certificate Services are installed on the source server</source>
        <extracomment>When the step is needed</extracomment>
        <translation>源服务器上安装了 Active Directory 证书服务</translation>
    </message>
    <message>
        <source>The demotion is refused.</source>
        <translation>降级会被拒绝。</translation>
    </message>
    <message>
        <source>The Configuration partition holds no enrollment service of the source server, and its service CertSvc is gone</source>
        <translation>Configuration 分区中没有源服务器的注册服务，并且其 CertSvc 服务已不存在</translation>
    </message>
    <message>
        <source>Sign in with the rights of the one who installed the authority, for an enterprise one at least Enterprise Admins.</source>
        <translation>以安装该证书颁发机构的用户的权限登录；如果是企业证书颁发机构，至少需要 Enterprise Admins 的权限。</translation>
    </message>
    <message>
        <source>In Server Manager open Roles Summary &gt; Remove Roles.</source>
        <translation>在服务器管理器中打开“角色摘要 &gt; 删除角色”（Roles Summary &gt; Remove Roles）。</translation>
    </message>
    <message>
        <source>Clear the box “Active Directory Certificate Services”, choose “Next” and then “Remove”.</source>
        <extracomment>Clear: remove the tick from a box</extracomment>
        <translation>清除“Active Directory 证书服务”（Active Directory Certificate Services）复选框，单击“下一步”，然后单击“删除”（Remove）。</translation>
    </message>
    <message>
        <source>If asked, agree to stop Internet Information Services (IIS).</source>
        <translation>如果出现提示，同意停止 Internet Information Services (IIS)。</translation>
    </message>
    <message>
        <source>Restart the server afterwards, even if nothing asks for it.</source>
        <translation>之后重新启动服务器，即使没有提示也要重新启动。</translation>
    </message>
    <message>
        <source>The removal differs slightly when several role services of Active Directory Certificate Services are installed.</source>
        <translation>如果安装了 Active Directory 证书服务的多个角色服务，移除过程会略有不同。</translation>
    </message>
    <message>
        <source>If Certification Authority Web Enrollment is installed, it may have to be removed before the role.</source>
        <translation>如果安装了证书颁发机构 Web 注册，可能必须先于该角色移除。</translation>
    </message>
    <message>
        <source>Microsoft’s guide removes the certificate services in any case; without them there is nothing to remove.</source>
        <translation>Microsoft 的指南在任何情况下都移除证书服务；如果没有安装，就无需移除。</translation>
    </message>
    <message>
        <source>Certification authority on the source</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>源服务器上的证书颁发机构</translation>
    </message>
    <message>
        <source>Disconnect printers attached to the source</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>断开与源服务器相连的打印机</translation>
    </message>
    <message>
        <source>Printers that the source server shares are entries in the directory that would stay behind.</source>
        <translation>源服务器共享的打印机是目录中的条目，不处理就会残留。</translation>
    </message>
    <message>
        <source>The source server is to be demoted, and printers are attached to it</source>
        <extracomment>When the step is needed</extracomment>
        <translation>源服务器将被降级，并且连接了打印机</translation>
    </message>
    <message>
        <source>Printers are attached to the source server</source>
        <extracomment>When the step is needed</extracomment>
        <translation>源服务器上连接了打印机</translation>
    </message>
    <message>
        <source>Client computers look for printers that are gone.</source>
        <translation>客户端计算机会查找已不存在的打印机。</translation>
    </message>
    <message>
        <source>No printQueue object of the source server is left in the directory</source>
        <translation>目录中没有残留源服务器的 printQueue 对象</translation>
    </message>
    <message>
        <source>Stop sharing the printers that are attached to the source server, and unplug them.</source>
        <translation>停止共享连接到源服务器的打印机，并将其拔下。</translation>
    </message>
    <message>
        <source>Make sure that no entries for them are left in the directory.</source>
        <translation>确认目录中没有残留这些打印机的条目。</translation>
    </message>
    <message>
        <source>Attach the printers to the destination server and share them there.</source>
        <translation>将打印机连接到目标服务器，并在那里共享。</translation>
    </message>
    <message>
        <source>Printers of the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>源服务器的打印机</translation>
    </message>
    <message>
        <source>Move the source into a workgroup</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>将源服务器移入工作组</translation>
    </message>
    <message>
        <source>The server leaves the domain while the domain can still take note of it.</source>
        <translation>趁域还能记录这一变化时，让服务器离开域。</translation>
    </message>
    <message>
        <source>The source server is to leave the network</source>
        <extracomment>When the step is needed</extracomment>
        <translation>源服务器将撤出网络</translation>
    </message>
    <message>
        <source>Its account stays active in the directory.</source>
        <translation>其帐户在目录中仍处于活动状态。</translation>
    </message>
    <message>
        <source>The system properties of the source server show a workgroup</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>源服务器的系统属性显示工作组</translation>
    </message>
    <message>
        <source>Wait for the restart after the demotion.</source>
        <translation>等待降级后的重新启动。</translation>
    </message>
    <message>
        <source>Change the membership from the domain to a workgroup before you disconnect the server.</source>
        <translation>断开服务器之前，将其隶属关系从域更改为工作组。</translation>
    </message>
    <message>
        <source>Microsoft’s guide has no step for this, but takes the workgroup for granted in what follows.</source>
        <translation>Microsoft 的指南没有此步骤，但后续内容默认已移入工作组。</translation>
    </message>
    <message>
        <source>Delete the source’s account from the directory</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>从目录中删除源服务器的帐户</translation>
    </message>
    <message>
        <source>Leftovers of the source server confuse replication and the analyzer of the last phase.</source>
        <translation>源服务器的残留内容会干扰复制和最后阶段的分析器。</translation>
    </message>
    <message>
        <source>The directory keeps a computer that does not exist.</source>
        <translation>目录中会保留不存在的计算机。</translation>
    </message>
    <message>
        <source>The source server is in none of the three places</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>三个位置都没有源服务器</translation>
    </message>
    <message>
        <source>In Active Directory Users and Computers open your domain &gt; Computers and delete the source server if it is there.</source>
        <translation>在“Active Directory 用户和计算机”中打开你的域 &gt; Computers，如果其中有源服务器，将其删除。</translation>
    </message>
    <message>
        <source>Delete it from the organizational unit of the SBS computers as well.</source>
        <translation>同时从 SBS 计算机的组织单位中将其删除。</translation>
    </message>
    <message>
        <source>If the domain has an organizational unit of SBS computers, delete it from there as well.</source>
        <translation>如果域中有 SBS 计算机的组织单位，也从那里将其删除。</translation>
    </message>
    <message>
        <source>In Active Directory Sites and Services delete the source server if it is there.</source>
        <translation>在“Active Directory 站点和服务”中，如果有源服务器，将其删除。</translation>
    </message>
    <message>
        <source>Verify that the source server is gone from all three places.</source>
        <translation>验证三个位置都已没有源服务器。</translation>
    </message>
    <message>
        <source>Microsoft’s guide names only the computer account; the analyzer of phase 8 looks at all three places.</source>
        <translation>Microsoft 的指南只提到计算机帐户；第&#xa0;8&#xa0;阶段的分析器会查看全部三个位置。</translation>
    </message>
    <message>
        <source>Source server out of the directory</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>源服务器已从目录中移除</translation>
    </message>
    <message>
        <source>Move DHCP from the source to the router (SBS 2003)</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>将 DHCP 从源服务器移到路由器（SBS 2003）</translation>
    </message>
    <message>
        <source>When the source server is off, nobody else hands out addresses.</source>
        <translation>源服务器关机后，就没有其他设备分配地址了。</translation>
    </message>
    <message>
        <source>The source server runs DHCP, and it was not moved before</source>
        <extracomment>When the step is needed</extracomment>
        <translation>源服务器运行 DHCP，并且之前没有移走</translation>
    </message>
    <message>
        <source>The same address range as on the source server; exactly one DHCP server</source>
        <extracomment>Limits of the step</extracomment>
        <translation>与源服务器相同的地址范围；只能有一台 DHCP 服务器</translation>
    </message>
    <message>
        <source>Client computers lose the network when their addresses expire.</source>
        <translation>地址租约到期后，客户端计算机会失去网络连接。</translation>
    </message>
    <message>
        <source>Only the router answers, the service is disabled on the source, and the destination keeps its address</source>
        <extracomment>The source: the source server; the destination: the destination server</extracomment>
        <translation>只有路由器应答，源服务器上的服务已禁用，目标服务器的地址保持不变</translation>
    </message>
    <message>
        <source>Note the address range and the reservations of the DHCP Server role.</source>
        <translation>记下 DHCP 服务器角色的地址范围和保留。</translation>
    </message>
    <message>
        <source>Open Services &gt; DHCP Server, set the startup type to “Disabled” and stop the service.</source>
        <translation>打开“服务 &gt; DHCP Server”（Services &gt; DHCP Server），将启动类型设置为“禁用”（Disabled），然后停止该服务。</translation>
    </message>
    <message>
        <source>Turn on DHCP on the router with the same address range.</source>
        <translation>在路由器上以相同的地址范围启用 DHCP。</translation>
    </message>
    <message>
        <source>Give the destination server a static address, or reserve its address on the router.</source>
        <translation>为目标服务器设置静态地址，或在路由器上保留其地址。</translation>
    </message>
    <message>
        <source>If its address changed all the same, correct the port forwarding.</source>
        <extracomment>Forward: let the router pass requests on to a server</extracomment>
        <translation>如果其地址仍然改变，更正端口转发。</translation>
    </message>
    <message>
        <source>Microsoft’s guide calls the service “Windows Server” here; it is “DHCP Server”.</source>
        <translation>Microsoft 的指南在此处将该服务称为“Windows Server”；实际是“DHCP Server”。</translation>
    </message>
    <message>
        <source>Microsoft’s order moves DHCP after the demotion; you may do it from phase 4 on, and must before the source server is switched off.</source>
        <translation>Microsoft 的顺序是在降级之后移动 DHCP；从第&#xa0;4&#xa0;阶段起即可进行，但必须在源服务器关机之前完成。</translation>
    </message>
    <message>
        <source>Switch the source off and keep it</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>将源服务器关机并保留</translation>
    </message>
    <message>
        <source>If something is missing on the new server, the former one is the last place to find it.</source>
        <translation>如果新服务器上缺少什么，以前的服务器是最后能找回的地方。</translation>
    </message>
    <message>
        <source>Do not reformat it for at least one week</source>
        <translation>至少一周内不要重新格式化</translation>
    </message>
    <message>
        <source>The former server goes on running, though nobody looks after it any more.</source>
        <translation>以前的服务器会在无人维护的情况下继续运行。</translation>
    </message>
    <message>
        <source>When the licence period ends, the source server shuts down by itself.</source>
        <translation>许可期限结束后，源服务器会自动关机。</translation>
    </message>
    <message>
        <source>The source server no longer answers in the network</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>源服务器在网络中不再应答</translation>
    </message>
    <message>
        <source>Shut the source server down and disconnect it from the network.</source>
        <translation>将源服务器关机，并断开其网络连接。</translation>
    </message>
    <message>
        <source>Keep it unchanged for at least one week, until all data is known to be complete.</source>
        <translation>至少一周内保持原样，直到确认所有数据完整为止。</translation>
    </message>
    <message>
        <source>Restart the destination</source>
        <extracomment>Title of a step; the destination: the destination server</extracomment>
        <translation>重新启动目标服务器</translation>
    </message>
    <message>
        <source>A restart shows that the new server works without the former one.</source>
        <translation>重新启动可以证明新服务器无需以前的服务器也能工作。</translation>
    </message>
    <message>
        <source>Services may keep looking for the source server.</source>
        <translation>服务可能会继续查找源服务器。</translation>
    </message>
    <message>
        <source>The last start of the destination server is later than the removal of the source server</source>
        <extracomment>Last: most recent</extracomment>
        <translation>目标服务器最近一次启动晚于源服务器的移除</translation>
    </message>
    <message>
        <source>Restart the destination server after the source server is gone.</source>
        <translation>源服务器撤走之后，重新启动目标服务器。</translation>
    </message>
    <message>
        <source>Reuse the old hardware</source>
        <extracomment>Title of a step</extracomment>
        <translation>重新利用旧硬件</translation>
    </message>
    <message>
        <source>A demoted source server is not healthy enough to go on as it is.</source>
        <translation>降级后的源服务器状况欠佳，不宜原样继续使用。</translation>
    </message>
    <message>
        <source>The machine runs a new system, or is out of use</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>该计算机运行新系统，或已停止使用</translation>
    </message>
    <message>
        <source>Make sure that at least seven days have passed and that nobody misses any data.</source>
        <translation>确认至少已过七天，并且没有人缺少任何数据。</translation>
    </message>
    <message>
        <source>Reformat the disks and install a server system.</source>
        <translation>重新格式化磁盘，安装服务器系统。</translation>
    </message>
    <message>
        <source>Add the machine to the network as an additional server.</source>
        <translation>将该计算机作为附加服务器添加到网络。</translation>
    </message>
    <message>
        <source>The migration can be signed off without this step.</source>
        <translation>不执行此步骤也可以签署迁移。</translation>
    </message>
    <message>
        <source>Force a policy update on all clients</source>
        <extracomment>Title of a step</extracomment>
        <translation>在所有客户端计算机上强制更新策略</translation>
    </message>
    <message>
        <source>Each client has to know the policies of the new server before the former one goes.</source>
        <translation>在以前的服务器撤走之前，每台客户端计算机都必须获得新服务器的策略。</translation>
    </message>
    <message>
        <source>The source server is to be demoted</source>
        <extracomment>When the step is needed</extracomment>
        <translation>源服务器将被降级</translation>
    </message>
    <message>
        <source>Client computers keep settings that point to the source server.</source>
        <translation>客户端计算机会保留指向源服务器的设置。</translation>
    </message>
    <message>
        <source>Confirmation for each client computer</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>每台客户端计算机的确认</translation>
    </message>
    <message>
        <source>Keep both servers connected while the client computers update.</source>
        <translation>客户端计算机更新期间，保持两台服务器均处于连接状态。</translation>
    </message>
    <message>
        <source>Open an administrator command prompt on each client computer, update the policies and confirm a sign-out if asked.</source>
        <translation>在每台客户端计算机上打开管理员命令提示符，更新策略，并在提示注销时确认。</translation>
    </message>
    <message>
        <source>Back up the destination server</source>
        <extracomment>Title of a step; gate: a point that may be passed only when its condition is met</extracomment>
        <translation>备份目标服务器</translation>
    </message>
    <message>
        <source>After the demotion the destination server is the only domain controller: without a backup of it, its loss is the loss of the domain.</source>
        <translation>降级之后，目标服务器是唯一的域控制器：如果没有它的备份，失去它就等于失去整个域。</translation>
    </message>
    <message>
        <source>If the destination server fails after the demotion, accounts, computers and policies of the domain are lost.</source>
        <translation>如果目标服务器在降级之后发生故障，域的帐户、计算机和策略都会丢失。</translation>
    </message>
    <message>
        <source>Date and target of the backup, and the names of files that were restored from it</source>
        <translation>备份的日期和目标位置，以及从中还原的文件的名称</translation>
    </message>
    <message>
        <source>Set up server backup in the Dashboard of the destination server, and start a backup that includes the system state.</source>
        <translation>在目标服务器的仪表板中设置服务器备份，并启动包含系统状态的备份。</translation>
    </message>
    <message>
        <source>Keep the backup on a disk that is not part of the destination server.</source>
        <translation>将备份保存在不属于目标服务器的磁盘上。</translation>
    </message>
    <message>
        <source>Restore some files to another folder and compare them with their originals.</source>
        <translation>将一些文件还原到其他文件夹，并与原始文件比较。</translation>
    </message>
    <message>
        <source>Demote the source to a member server</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>将源服务器降级为成员服务器</translation>
    </message>
    <message>
        <source>Only a demotion hands the directory over cleanly; simply switching the server off leaves its traces in the domain.</source>
        <translation>只有降级才能完整移交目录；仅仅将服务器关机会在域中留下痕迹。</translation>
    </message>
    <message>
        <source>The domain keeps looking for a domain controller that is gone.</source>
        <translation>域会一直查找已不存在的域控制器。</translation>
    </message>
    <message>
        <source>The directory holds no NTDS Settings object for the source server</source>
        <translation>目录中没有源服务器的 NTDS Settings 对象</translation>
    </message>
    <message>
        <source>Make sure that data, redirected folders and mailboxes have left the source server.</source>
        <translation>确认数据、重定向的文件夹和邮箱均已从源服务器移走。</translation>
    </message>
    <message>
        <source>Make sure that data and redirected folders have left the source server.</source>
        <translation>确认数据和重定向的文件夹均已从源服务器移走。</translation>
    </message>
    <message>
        <source>Start the demotion and choose “Next” twice.</source>
        <translation>启动降级，单击两次“下一步”。</translation>
    </message>
    <message>
        <source>Leave the box “This server is the last domain controller in the domain” empty.</source>
        <translation>不要勾选“这个服务器是域中的最后一个域控制器”（This server is the last domain controller in the domain）复选框。</translation>
    </message>
    <message>
        <source>Enter a password for the new local Administrator and choose “Next”.</source>
        <translation>输入新的本地 Administrator 的密码，单击“下一步”。</translation>
    </message>
    <message>
        <source>On the page “Summary” choose “Next”, then “Finish”; the server restarts.</source>
        <translation>在“摘要”（Summary）页上单击“下一步”，然后单击“完成”；服务器会重新启动。</translation>
    </message>
    <message>
        <source>Clear the box “Active Directory Domain Services” and choose “Remove Features”.</source>
        <extracomment>Clear: remove the tick from a box</extracomment>
        <translation>清除“Active Directory 域服务”（Active Directory Domain Services）复选框，单击“删除功能”（Remove Features）。</translation>
    </message>
    <message>
        <source>In the next window choose “Demote this domain controller”.</source>
        <translation>在下一个窗口中，单击“将此域控制器降级”（Demote this domain controller）。</translation>
    </message>
    <message>
        <source>On the page “Credentials” leave the box “Last domain controller in the domain” empty.</source>
        <translation>在“凭据”（Credentials）页上，不要勾选“域中的最后一个域控制器”（Last domain controller in the domain）复选框。</translation>
    </message>
    <message>
        <source>On the page “Warnings” tick “Proceed with removal”.</source>
        <translation>在“警告”（Warnings）页上，勾选“继续删除”（Proceed with removal）。</translation>
    </message>
    <message>
        <source>On the page “Removal Options” choose “Next”; if asked, enter a password for the new local Administrator.</source>
        <translation>在“删除选项”（Removal Options）页上单击“下一步”；如果出现提示，输入新的本地 Administrator 的密码。</translation>
    </message>
    <message>
        <source>On the page “Review Options” choose “Demote”; the server restarts by itself.</source>
        <translation>在“查看选项”（Review Options）页上单击“降级”（Demote）；服务器会自动重新启动。</translation>
    </message>
    <message>
        <source>Marking the server as the last domain controller would delete the domain.</source>
        <translation>如果将该服务器标记为最后一个域控制器，就会删除整个域。</translation>
    </message>
    <message>
        <source>The source server may also stay in the network, as a domain controller or as an additional server.</source>
        <translation>源服务器也可以作为域控制器或附加服务器留在网络中。</translation>
    </message>
    <message>
        <source>Microsoft’s guide for 2012 R2 mixes up the ways to demote: from Windows Server 2012 on the role is removed.</source>
        <translation>Microsoft 的 2012 R2 指南混淆了降级方法：从 Windows Server 2012 起，通过删除角色来降级。</translation>
    </message>
    <message>
        <source>Microsoft’s guide for 2012 R2 mixes up the ways to demote: before Windows Server 2012 it is dcpromo.</source>
        <translation>Microsoft 的 2012 R2 指南混淆了降级方法：在 Windows Server 2012 之前，使用 dcpromo。</translation>
    </message>
    <message>
        <source>Microsoft’s guide for SBS 2003 does not mention Active Directory Certificate Services; if they are installed, remove them first.</source>
        <translation>Microsoft 的 SBS 2003 指南没有提到 Active Directory 证书服务；如果已安装，先将其移除。</translation>
    </message>
    <message>
        <source>Domain controllers that remain</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>保留的域控制器</translation>
    </message>
    <message>
        <source>Source server demoted</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>源服务器已降级</translation>
    </message>
    <message>
        <source>Directory of the destination server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>目标服务器的目录</translation>
    </message>
    <message>
        <source>Ports of the destination server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>目标服务器的端口</translation>
    </message>
    <message>
        <source>Sign-in at the destination server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>登录目标服务器</translation>
    </message>
    <message>
        <source>Authorized DHCP servers</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>已授权的 DHCP 服务器</translation>
    </message>
    <message>
        <source>Users and computers</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>用户和计算机</translation>
    </message>
    <message>
        <source>Functional levels</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>功能级别</translation>
    </message>
    <message>
        <source>DNS records of the domain</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>域的 DNS 记录</translation>
    </message>
    <message>
        <source>Replication between the servers</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>服务器之间的 Active Directory 复制</translation>
    </message>
    <message>
        <source>Operations master roles</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>操作主机角色</translation>
    </message>
    <message>
        <source>Schema version</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>架构版本</translation>
    </message>
    <message>
        <source>Install the destination server in migration mode</source>
        <translation>在迁移模式下安装目标服务器</translation>
    </message>
    <message>
        <source>Install</source>
        <extracomment>Short name of phase 2 for the timeline; keep it under 24 characters</extracomment>
        <translation>安装</translation>
    </message>
    <message>
        <source>Gate: preparation tool not older than two weeks</source>
        <extracomment>Title of a step; gate: a point that may be passed only when its condition is met</extracomment>
        <translation>关口：准备工具运行未超过两周</translation>
    </message>
    <message>
        <source>The installation is blocked when the last successful run of the preparation tool is too old.</source>
        <extracomment>Last: most recent</extracomment>
        <translation>如果准备工具最近一次成功运行的时间过早，安装会被阻止。</translation>
    </message>
    <message>
        <source>At most 14 days between the last successful run and the installation</source>
        <extracomment>Last: most recent</extracomment>
        <translation>最近一次成功运行与安装之间最多 14 天</translation>
    </message>
    <message>
        <source>The installation stops halfway, and the tool has to be run again.</source>
        <translation>安装会中途停止，必须重新运行该工具。</translation>
    </message>
    <message>
        <source>Age of the last successful run on the day of the installation</source>
        <extracomment>Last: most recent</extracomment>
        <translation>安装当天距最近一次成功运行的天数</translation>
    </message>
    <message>
        <source>Compare the date of the last successful run with the planned day of the installation.</source>
        <extracomment>Last: most recent</extracomment>
        <translation>将最近一次成功运行的日期与计划的安装日期比较。</translation>
    </message>
    <message>
        <source>If more than 14 days lie between them, run the Migration Preparation Tool again.</source>
        <translation>如果两者相隔超过 14 天，重新运行迁移准备工具。</translation>
    </message>
    <message>
        <source>Age of the preparation tool’s run</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>准备工具运行距今时间</translation>
    </message>
    <message>
        <source>Prepare the installation medium</source>
        <extracomment>Title of a step</extracomment>
        <translation>准备安装介质</translation>
    </message>
    <message>
        <source>The new server starts from this medium, and a flash drive is faster than a disc.</source>
        <translation>新服务器从此介质启动，USB 闪存驱动器比光盘更快。</translation>
    </message>
    <message>
        <source>The medium starts a computer</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>介质能够启动计算机</translation>
    </message>
    <message>
        <source>Have Windows Server 2012 Essentials DVD1 ready, or make a bootable USB flash drive from the ISO file with the Windows 7 USB/DVD Download Tool.</source>
        <translation>准备好 Windows Server 2012 Essentials DVD1，或使用 Windows 7 USB/DVD Download Tool 从 ISO 文件制作可启动的 USB 闪存驱动器。</translation>
    </message>
    <message>
        <source>Check the processor: 64-bit, 1.4 GHz with one core or 1.3 GHz with several; 3.1 GHz with several is recommended.</source>
        <translation>检查处理器：64 位，单核 1.4 GHz 或多核 1.3 GHz；推荐多核 3.1 GHz。</translation>
    </message>
    <message>
        <source>Check the memory: 2 GB, recommended 8 GB.</source>
        <translation>检查内存：2 GB，推荐 8 GB。</translation>
    </message>
    <message>
        <source>Check the disk: 160 GB with a system partition of 60 GB on C:.</source>
        <translation>检查磁盘：160 GB，其中 C: 上的系统分区为 60 GB。</translation>
    </message>
    <message>
        <source>Check that exactly one network adapter is enabled, with Gigabit Ethernet and a cable to the router.</source>
        <translation>检查是否只启用了一个网络适配器，支持千兆以太网，并用网线连接到路由器。</translation>
    </message>
    <message>
        <source>On a used machine, reformat and repartition the disks first.</source>
        <translation>如果是使用过的计算机，先重新分区并重新格式化磁盘。</translation>
    </message>
    <message>
        <source>An answer file can be put on a USB flash drive; without one you enter the migration data in the wizard.</source>
        <translation>可以将应答文件放在 USB 闪存驱动器上；没有应答文件时，在向导中输入迁移数据。</translation>
    </message>
    <message>
        <source>Start the destination from the medium</source>
        <extracomment>Title of a step; the destination: the destination server</extracomment>
        <translation>从介质启动目标服务器</translation>
    </message>
    <message>
        <source>Migration mode exists only in a new installation.</source>
        <translation>只有全新安装才有迁移模式。</translation>
    </message>
    <message>
        <source>The setup of the new system runs</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>新系统的安装程序正在运行</translation>
    </message>
    <message>
        <source>Start the server and confirm with any key when it asks whether to start from CD or DVD.</source>
        <translation>启动服务器，当询问是否从 CD 或 DVD 启动时，按任意键确认。</translation>
    </message>
    <message>
        <source>If it does not start from the disc, put “DVD-ROM” first in the boot order of the BIOS.</source>
        <translation>如果没有从光盘启动，在 BIOS 的启动顺序中将“DVD-ROM”放在首位。</translation>
    </message>
    <message>
        <source>Choose “New Installation”; some media show “Install now” instead.</source>
        <translation>单击“全新安装”（New Installation）；某些介质显示的是“现在安装”（Install now）。</translation>
    </message>
    <message>
        <source>Media with “Install now” also ask for product key, licence, “Custom” and the disk; the goal is the same.</source>
        <translation>显示“现在安装”（Install now）的介质还会要求产品密钥、许可证、“自定义”（Custom）和磁盘；结果相同。</translation>
    </message>
    <message>
        <source>Load disk drivers</source>
        <extracomment>Title of a step</extracomment>
        <translation>加载磁盘驱动程序</translation>
    </message>
    <message>
        <source>Setup can use only a disk that it sees.</source>
        <translation>安装程序只能使用它能识别的磁盘。</translation>
    </message>
    <message>
        <source>An internal disk is missing from the list</source>
        <extracomment>When the step is needed</extracomment>
        <translation>列表中缺少某个内部磁盘</translation>
    </message>
    <message>
        <source>The system cannot be installed on this disk.</source>
        <translation>无法在此磁盘上安装系统。</translation>
    </message>
    <message>
        <source>All internal disks are listed</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>所有内部磁盘均已列出</translation>
    </message>
    <message>
        <source>Choose “Load Drivers” (on some media “Load Driver”) and name the drivers of the disk controller.</source>
        <translation>单击“加载驱动程序”（Load Drivers，某些介质上为 Load Driver），指定磁盘控制器的驱动程序。</translation>
    </message>
    <message>
        <source>Confirm erasing the primary disk and install</source>
        <extracomment>Title of a step</extracomment>
        <translation>确认清除主磁盘并安装</translation>
    </message>
    <message>
        <source>The new system takes the whole primary disk.</source>
        <translation>新系统会占用整个主磁盘。</translation>
    </message>
    <message>
        <source>The files of the new system are being copied</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>正在复制新系统的文件</translation>
    </message>
    <message>
        <source>Make sure that nothing on the primary disk of this machine is still needed.</source>
        <translation>确认此计算机主磁盘上的内容都已不再需要。</translation>
    </message>
    <message>
        <source>Tick the box that all data on the primary disk will be deleted, and choose “Install”.</source>
        <translation>勾选确认将删除主磁盘上所有数据的复选框，单击“安装”。</translation>
    </message>
    <message>
        <source>This destroys everything on the primary disk of the destination server.</source>
        <translation>此操作会销毁目标服务器主磁盘上的全部内容。</translation>
    </message>
    <message>
        <source>Media with “Install now” show no such box; there you choose “Custom” and the disk.</source>
        <translation>显示“现在安装”（Install now）的介质没有此复选框；在那里选择“自定义”（Custom）和磁盘。</translation>
    </message>
    <message>
        <source>Check date, time and time zone in the wizard</source>
        <extracomment>Title of a step</extracomment>
        <translation>在向导中检查日期、时间和时区</translation>
    </message>
    <message>
        <source>The new server can join the domain only when its clock agrees with that of the source server.</source>
        <translation>只有时钟与源服务器一致，新服务器才能加入域。</translation>
    </message>
    <message>
        <source>At most 5 minutes from the source server; same date; same time zone</source>
        <translation>与源服务器相差最多 5 分钟；日期相同；时区相同</translation>
    </message>
    <message>
        <source>The installation may fail when it joins the domain.</source>
        <translation>安装可能会在加入域时失败。</translation>
    </message>
    <message>
        <source>A measured difference of less than 5 minutes, and date and time zone confirmed</source>
        <translation>测得的偏差小于 5 分钟，并已确认日期和时区</translation>
    </message>
    <message>
        <source>On the page “Verify the date and time settings” set date, time and time zone like those of the source server.</source>
        <translation>在“验证日期和时间设置”（Verify the date and time settings）页上，将日期、时间和时区设置为与源服务器相同。</translation>
    </message>
    <message>
        <source>In a virtual machine use the time zone of the host.</source>
        <translation>在虚拟机中，使用主机的时区。</translation>
    </message>
    <message>
        <source>Under Hyper-V turn off the time synchronization with the host, or use the time zone of the host.</source>
        <translation>在 Hyper-V 下，关闭与主机的时间同步，或使用主机的时区。</translation>
    </message>
    <message>
        <source>Choose the migration mode</source>
        <extracomment>Title of a step</extracomment>
        <translation>选择迁移模式</translation>
    </message>
    <message>
        <source>Only this mode joins the existing domain and takes over its roles.</source>
        <translation>只有此模式会加入现有域并接管其角色。</translation>
    </message>
    <message>
        <source>Server name: up to 15 characters; administrator account: up to 19 characters; password: at least 8 characters</source>
        <translation>服务器名称：最多 15 个字符；管理员帐户：最多 19 个字符；密码：至少 8 个字符</translation>
    </message>
    <message>
        <source>The server starts a domain of its own and has to be installed again.</source>
        <translation>服务器会建立自己的域，必须重新安装。</translation>
    </message>
    <message>
        <source>The wizard shows the source domain and goes on</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>向导显示源域并继续</translation>
    </message>
    <message>
        <source>On the page “Choose server installation mode” choose “Server migration”.</source>
        <translation>在“选择服务器安装模式”（Choose server installation mode）页上，选择“服务器迁移”（Server migration）。</translation>
    </message>
    <message>
        <source>Enter the source domain, the source server and the administrator account of the migration.</source>
        <translation>输入源域、源服务器和迁移所用的管理员帐户。</translation>
    </message>
    <message>
        <source>Choose a unique server name of letters, digits and hyphens, not digits only, and with no hyphen in front.</source>
        <translation>选择唯一的服务器名称，由字母、数字和连字符组成，不能只有数字，也不能以连字符开头。</translation>
    </message>
    <message>
        <source>Choose an account name other than the two that are reserved.</source>
        <translation>选择两个保留名称以外的帐户名。</translation>
    </message>
    <message>
        <source>Choose a password with characters of three of the four classes: capital letters, small letters, digits and signs.</source>
        <translation>选择的密码须包含四类字符中的三类：大写字母、小写字母、数字和符号。</translation>
    </message>
    <message>
        <source>The server name and the internal domain name cannot be changed after this step.</source>
        <translation>此步骤之后，无法再更改服务器名称和内部域名。</translation>
    </message>
    <message>
        <source>Microsoft’s guide speaks of an answer file here; with or without one, the wizard asks for the same data.</source>
        <translation>Microsoft 的指南在此处提到应答文件；无论有没有应答文件，向导都要求相同的数据。</translation>
    </message>
    <message>
        <source>Wait for the success message</source>
        <extracomment>Title of a step</extracomment>
        <translation>等待成功消息</translation>
    </message>
    <message>
        <source>An interrupted configuration leaves a half-made domain controller behind.</source>
        <translation>配置中断会留下不完整的域控制器。</translation>
    </message>
    <message>
        <source>The next steps meet a server that is not ready.</source>
        <translation>后续步骤会遇到尚未就绪的服务器。</translation>
    </message>
    <message>
        <source>The message “Your server is successfully migrated”</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>消息“你的服务器已成功迁移”（Your server is successfully migrated）</translation>
    </message>
    <message>
        <source>Leave the server alone: no restart by hand, no unplugged cable, no restart of the router.</source>
        <translation>不要操作服务器：不要手动重新启动，不要拔网线，不要重新启动路由器。</translation>
    </message>
    <message>
        <source>If you need the desktop meanwhile, unlock it as the built-in administrator with an empty password.</source>
        <translation>如果期间需要使用桌面，以内置管理员身份用空密码解锁。</translation>
    </message>
    <message>
        <source>Wait for “Your server is successfully migrated” and choose “Close”.</source>
        <translation>等到显示“你的服务器已成功迁移”（Your server is successfully migrated），单击“关闭”。</translation>
    </message>
    <message>
        <source>Expect about 30 minutes for the system and about 30 minutes for the configuration on the smallest hardware.</source>
        <translation>在最低配置的硬件上，系统约需 30 分钟，配置约需 30 分钟。</translation>
    </message>
    <message>
        <source>The server restarts and signs in by itself with the administrator account of the migration.</source>
        <translation>服务器会重新启动，并以迁移所用的管理员帐户自动登录。</translation>
    </message>
    <message>
        <source>Gate: confirm what the wizard did</source>
        <extracomment>Title of a step; gate: a point that may be passed only when its condition is met</extracomment>
        <translation>关口：确认向导的执行结果</translation>
    </message>
    <message>
        <source>Everything that follows relies on the new server being the domain controller that holds all roles.</source>
        <translation>后续所有步骤都依赖于一点：新服务器是持有全部角色的域控制器。</translation>
    </message>
    <message>
        <source>Only one server with Windows Server 2012 Essentials after the migration; it is a domain controller and holds the roles</source>
        <translation>迁移后只有一台运行 Windows Server 2012 Essentials 的服务器；它是域控制器并持有这些角色</translation>
    </message>
    <message>
        <source>Only one server with Windows Server 2012 Essentials in the network; it is a domain controller and holds the roles</source>
        <translation>网络中只有一台运行 Windows Server 2012 Essentials 的服务器；它是域控制器并持有这些角色</translation>
    </message>
    <message>
        <source>A role that stayed on the source server is lost when the source server goes.</source>
        <translation>留在源服务器上的角色会随源服务器一起丢失。</translation>
    </message>
    <message>
        <source>Schema version 56, all five operations master roles and a ready global catalog on the destination server</source>
        <translation>目标服务器上的架构版本为 56，具有全部五个操作主机角色和就绪的全局编录</translation>
    </message>
    <message>
        <source>Check that the destination server has joined the domain as a domain controller.</source>
        <translation>检查目标服务器是否已作为域控制器加入域。</translation>
    </message>
    <message>
        <source>Check that it holds the five operations master (FSMO) roles and is a global catalog.</source>
        <translation>检查它是否持有五个操作主机（FSMO）角色，并且是全局编录。</translation>
    </message>
    <message>
        <source>Check that it is the site licensing server.</source>
        <translation>检查它是否是站点许可证服务器。</translation>
    </message>
    <message>
        <source>Check that the schema has version 56 on both servers.</source>
        <translation>检查两台服务器上的架构版本是否均为 56。</translation>
    </message>
    <message>
        <source>Check that the destination server does not hand out addresses by DHCP.</source>
        <translation>检查目标服务器是否没有通过 DHCP 分配地址。</translation>
    </message>
    <message>
        <source>Microsoft’s guide for SBS 2003 does not list the schema update among the wizard’s tasks; it has to be there all the same.</source>
        <translation>Microsoft 的 SBS 2003 指南没有将架构更新列入向导的任务；但架构更新必须存在。</translation>
    </message>
    <message>
        <source>Microsoft’s guide does not list the schema update as a task of the wizard; it has to be there all the same.</source>
        <translation>Microsoft 的指南没有将架构更新列为向导的任务；但架构更新必须存在。</translation>
    </message>
    <message>
        <source>Microsoft’s guide does not list the schema update; check it all the same, though the source has version 56.</source>
        <extracomment>The source: the source server</extracomment>
        <translation>Microsoft 的指南没有列出架构更新；尽管源服务器的架构版本为 56，仍须检查。</translation>
    </message>
    <message>
        <source>The guide says that the product does not use the DHCP Server role, yet setup may switch it on when the router does not offer DHCP.</source>
        <translation>指南称该产品不使用 DHCP 服务器角色，但如果路由器不提供 DHCP，安装程序可能会启用该角色。</translation>
    </message>
    <message>
        <source>The guide says the DHCP Server role is not used by default; setup may switch it on without DHCP on the router.</source>
        <translation>指南称默认不使用 DHCP 服务器角色；如果路由器上没有 DHCP，安装程序可能会启用该角色。</translation>
    </message>
    <message>
        <source>Setup may switch on the DHCP Server role when the router does not offer DHCP.</source>
        <translation>如果路由器不提供 DHCP，安装程序可能会启用 DHCP 服务器角色。</translation>
    </message>
    <message>
        <source>The guide for Windows Server 2008 Foundation sets no period of 21 days; the source server may stay.</source>
        <translation>Windows Server 2008 Foundation 的指南没有规定 21 天的期限；源服务器可以保留。</translation>
    </message>
    <message>
        <source>System of the destination server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>目标服务器的系统</translation>
    </message>
    <message>
        <source>Destination as domain controller</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>目标服务器作为域控制器</translation>
    </message>
    <message>
        <source>Destination as global catalog</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>目标服务器作为全局编录</translation>
    </message>
    <message>
        <source>Site licensing server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>站点许可证服务器</translation>
    </message>
    <message>
        <source>Only one Essentials server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>只有一台 Essentials 服务器</translation>
    </message>
    <message>
        <source>Start the 21-day countdown</source>
        <extracomment>Title of a step</extracomment>
        <translation>开始 21 天倒计时</translation>
    </message>
    <message>
        <source>The licence tolerates both servers in one network only for a limited time.</source>
        <translation>许可证只在有限的时间内允许两台服务器同在一个网络中。</translation>
    </message>
    <message>
        <source>Source server out of the network within 21 days, or 7 days until update KB943494 is proven on it; after its demotion 7 days or the rest of the 21, whichever is less</source>
        <translation>源服务器在 21 天内撤出网络；在证实其已安装更新 KB943494 之前，为 7 天；降级之后为 7 天或 21 天的剩余天数，以较短者为准</translation>
    </message>
    <message>
        <source>Source server out of the network within 21 days</source>
        <extracomment>Limit of a step</extracomment>
        <translation>源服务器在 21 天内撤出网络</translation>
    </message>
    <message>
        <source>When the period ends, the source server shuts down.</source>
        <translation>期限结束时，源服务器会关机。</translation>
    </message>
    <message>
        <source>The day on which the destination server became a domain controller, and the last day of the period</source>
        <extracomment>Last: final</extracomment>
        <translation>目标服务器成为域控制器的日期，以及期限的最后一天</translation>
    </message>
    <message>
        <source>Count from the day on which the destination server became a domain controller.</source>
        <translation>从目标服务器成为域控制器的当天开始计算。</translation>
    </message>
    <message>
        <source>Find out whether update KB943494 is installed on the source server.</source>
        <translation>查明源服务器上是否已安装更新 KB943494。</translation>
    </message>
    <message>
        <source>Plan the removal of the source server for a day within the period: 21 days with the update, 7 days without it.</source>
        <translation>将源服务器的移除安排在期限内的某一天：有此更新为 21 天，没有则为 7 天。</translation>
    </message>
    <message>
        <source>Plan the removal of the source server for a day within the 21 days.</source>
        <translation>将源服务器的移除安排在 21 天内的某一天。</translation>
    </message>
    <message>
        <source>Tell the customer about the last day.</source>
        <extracomment>Last: final</extracomment>
        <translation>将最后一天告知客户。</translation>
    </message>
    <message>
        <source>Until the source server is gone, the event log gets one licensing error a day (FSMO Role Check, licensing policy).</source>
        <extracomment>Log: the event log of Windows</extracomment>
        <translation>在源服务器撤走之前，事件日志每天会出现一个许可错误（FSMO 角色检查、许可策略）。</translation>
    </message>
    <message>
        <source>The message demands the PDC emulator and domain naming roles of an Essentials server; the source has lost them.</source>
        <extracomment>The source: the source server</extracomment>
        <translation>该消息要求 Essentials 服务器持有 PDC 模拟器和域命名主机角色；源服务器已不再持有这些角色。</translation>
    </message>
    <message>
        <source>The message demands that the Essentials server holds the PDC emulator and domain naming roles.</source>
        <translation>该消息要求 Essentials 服务器持有 PDC 模拟器和域命名主机角色。</translation>
    </message>
    <message>
        <source>The text of that event names a “Management Server” and says that “this server” shuts down; it is the source server that does.</source>
        <translation>该事件的文本提到“Management Server”，并称“此服务器”将关机；实际关机的是源服务器。</translation>
    </message>
    <message>
        <source>The guides give several starting points for the 21 days; the earliest one is used here.</source>
        <translation>各指南对 21 天给出了多个起算点；此处采用最早的一个。</translation>
    </message>
    <message>
        <source>Time left for the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>源服务器的剩余期限</translation>
    </message>
    <message>
        <source>Check the new domain controller</source>
        <extracomment>Title of a step</extracomment>
        <translation>检查新的域控制器</translation>
    </message>
    <message>
        <source>Client computers will rely on it, so its faults have to go before they are connected.</source>
        <translation>客户端计算机将依赖它，因此必须在连接客户端计算机之前排除其故障。</translation>
    </message>
    <message>
        <source>Client computers will rely on it alone, so its faults have to go while the source server is still there.</source>
        <translation>客户端计算机将完全依赖它，因此必须趁源服务器还在时排除其故障。</translation>
    </message>
    <message>
        <source>Faults of the new domain controller come up when the client computers rely on it.</source>
        <translation>客户端计算机开始依赖新域控制器之后，其故障才会暴露。</translation>
    </message>
    <message>
        <source>Faults of the new domain controller come up after the source server is gone.</source>
        <translation>源服务器撤走之后，新域控制器的故障才会暴露。</translation>
    </message>
    <message>
        <source>Output of the tools without open errors</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>工具的输出中没有未解决的错误</translation>
    </message>
    <message>
        <source>Test the new domain controller.</source>
        <translation>测试新的域控制器。</translation>
    </message>
    <message>
        <source>Test the replication in both directions.</source>
        <translation>测试双向的 Active Directory 复制。</translation>
    </message>
    <message>
        <source>Test the network on the source server.</source>
        <translation>在源服务器上测试网络。</translation>
    </message>
    <message>
        <source>Correct everything that the tools report before you go on.</source>
        <translation>继续之前，纠正工具报告的所有问题。</translation>
    </message>
    <message>
        <source>Microsoft’s guide recommends Netdiag for the new server too; it does not exist there, only on Windows Server 2003.</source>
        <translation>Microsoft 的指南建议在新服务器上也使用 Netdiag；但新服务器上没有该工具，只有 Windows Server 2003 上才有。</translation>
    </message>
    <message>
        <source>Microsoft’s guide also recommends Netdiag; neither server has it, and the tools named here are enough.</source>
        <translation>Microsoft 的指南还建议使用 Netdiag；两台服务器上都没有该工具，此处列出的工具已足够。</translation>
    </message>
    <message>
        <source>Build the second Exchange server</source>
        <extracomment>Title of a step</extracomment>
        <translation>搭建第二台 Exchange 服务器</translation>
    </message>
    <message>
        <source>The mailboxes need their new home before Exchange leaves the source server.</source>
        <extracomment>Home for e-mail: the system that hosts the mailboxes</extracomment>
        <translation>在 Exchange 离开源服务器之前，邮箱需要有新的托管位置。</translation>
    </message>
    <message>
        <source>Exchange on premises is the chosen home for e-mail</source>
        <extracomment>When the step is needed; home for e-mail: the system that hosts the mailboxes</extracomment>
        <translation>已选择由本地部署的 Exchange 托管电子邮件</translation>
    </message>
    <message>
        <source>The mailboxes stay on the source server and keep it from being demoted.</source>
        <translation>邮箱会留在源服务器上，使其无法降级。</translation>
    </message>
    <message>
        <source>The new Exchange server sends and receives mail</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>新的 Exchange 服务器能够收发邮件</translation>
    </message>
    <message>
        <source>Install Exchange on a second server that is a member of the domain.</source>
        <translation>在作为域成员的第二台服务器上安装 Exchange。</translation>
    </message>
    <message>
        <source>Integrate it with the destination server.</source>
        <translation>将其与目标服务器集成。</translation>
    </message>
    <message>
        <source>Finish the move of the mailboxes before the source server is demoted.</source>
        <translation>在降级源服务器之前，完成邮箱的移动。</translation>
    </message>
    <message>
        <source>Turn on Office 365 integration</source>
        <extracomment>Title of a step</extracomment>
        <translation>启用 Office 365 集成</translation>
    </message>
    <message>
        <source>With it the Dashboard manages the online accounts together with those of the domain.</source>
        <translation>启用后，仪表板可以将联机帐户与域帐户一起管理。</translation>
    </message>
    <message>
        <source>Office 365 is the chosen home for e-mail</source>
        <extracomment>When the step is needed; home for e-mail: the system that hosts the mailboxes</extracomment>
        <translation>已选择由 Office 365 托管电子邮件</translation>
    </message>
    <message>
        <source>Online accounts and passwords have to be maintained separately by hand.</source>
        <translation>联机帐户和密码必须另行手动维护。</translation>
    </message>
    <message>
        <source>The Dashboard shows the Office 365 subscription</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>仪表板显示 Office 365 订阅</translation>
    </message>
    <message>
        <source>Open the Dashboard, start the Office 365 integration and complete its wizard.</source>
        <translation>打开仪表板，启动 Office 365 集成并完成其向导。</translation>
    </message>
    <message>
        <source>The guide for 2012 R2 demands that Exchange is removed from the source when the integration is used; this one leaves it open, so settle it with the customer.</source>
        <extracomment>The source: the source server</extracomment>
        <translation>2012 R2 的指南要求在使用集成时从源服务器移除 Exchange；此指南没有规定，因此与客户商定。</translation>
    </message>
    <message>
        <source>Join computers to the new network</source>
        <translation>将计算机加入新网络</translation>
    </message>
    <message>
        <source>Join computers</source>
        <extracomment>Short name of phase 3 for the timeline; keep it under 24 characters</extracomment>
        <translation>加入计算机</translation>
    </message>
    <message>
        <source>Uninstall the old Connector software</source>
        <extracomment>Title of a step</extracomment>
        <translation>卸载旧的连接器软件</translation>
    </message>
    <message>
        <source>A client computer can be connected to only one Essentials server at a time.</source>
        <translation>客户端计算机一次只能连接到一台 Essentials 服务器。</translation>
    </message>
    <message>
        <source>The client computer is joined to the source server with Connector software</source>
        <extracomment>When the step is needed</extracomment>
        <translation>客户端计算机通过连接器软件连接到源服务器</translation>
    </message>
    <message>
        <source>The client computer cannot be connected to the destination server.</source>
        <translation>客户端计算机无法连接到目标服务器。</translation>
    </message>
    <message>
        <source>“Programs and Features” no longer lists the old Connector</source>
        <extracomment>What proves that the step is done; the label in quotation marks is a page of Windows</extracomment>
        <translation>“程序和功能”（Programs and Features）中不再列出旧的连接器</translation>
    </message>
    <message>
        <source>Open Control Panel &gt; Programs and Features on each client computer that is connected to the source server.</source>
        <translation>在连接到源服务器的每台客户端计算机上，打开“控制面板 &gt; 程序和功能”（Control Panel &gt; Programs and Features）。</translation>
    </message>
    <message>
        <source>Uninstall the Connector software of the source server.</source>
        <translation>卸载源服务器的连接器软件。</translation>
    </message>
    <message>
        <source>Uninstall “Windows Small Business Server 2011 Essentials Connector”.</source>
        <extracomment>The name in quotation marks is a program in the list of Windows</extracomment>
        <translation>卸载“Windows Small Business Server 2011 Essentials Connector”。</translation>
    </message>
    <message>
        <source>Uninstall “Windows Server 2012 Connector”.</source>
        <extracomment>The name in quotation marks is a program in the list of Windows</extracomment>
        <translation>卸载“Windows Server 2012 Connector”。</translation>
    </message>
    <message>
        <source>Connect each client to the destination</source>
        <extracomment>Title of a step; the destination: the destination server</extracomment>
        <translation>将每台客户端计算机连接到目标服务器</translation>
    </message>
    <message>
        <source>The Connector lists the computer in the Dashboard, backs it up and watches its health.</source>
        <translation>连接器会在仪表板中列出该计算机，为其备份并监视其运行状况。</translation>
    </message>
    <message>
        <source>Windows 7, Windows 8 or Mac OS X 10.5 to 10.8; 1.4 GHz, 1 GB of memory, 1 GB of free space; name up to 15 characters</source>
        <translation>Windows 7、Windows 8 或 Mac OS X 10.5 到 10.8；1.4 GHz，1 GB 内存，1 GB 可用空间；名称最多 15 个字符</translation>
    </message>
    <message>
        <source>The computer has neither backup nor Remote Web Access.</source>
        <translation>该计算机既没有备份，也没有远程 Web 访问。</translation>
    </message>
    <message>
        <source>The computer is listed in the Dashboard, and the Connector is installed</source>
        <translation>该计算机已列在仪表板中，并已安装连接器</translation>
    </message>
    <message>
        <source>Check that the computer has an NTFS boot partition, .NET Framework 4.5, the right time and an address in the server’s subnet.</source>
        <translation>检查计算机是否有 NTFS 启动分区和 .NET Framework 4.5，时间是否正确，地址是否在服务器的子网中。</translation>
    </message>
    <message>
        <source>Check that the name of the computer has only ASCII characters and no underscore.</source>
        <translation>检查计算机名称是否只含 ASCII 字符且不含下划线。</translation>
    </message>
    <message>
        <source>On a computer with several accounts sign in with the one whose documents and settings are to be kept.</source>
        <translation>如果计算机上有多个帐户，使用要保留其文档和设置的帐户登录。</translation>
    </message>
    <message>
        <source>Open this address with the name of the destination server in a browser.</source>
        <translation>在浏览器中打开此地址，并填入目标服务器的名称。</translation>
    </message>
    <message>
        <source>Install the Windows Server Connector as on a new computer, whether the computer is in the domain already or not.</source>
        <translation>无论计算机是否已加入域，都像在新计算机上一样安装 Windows Server 连接器。</translation>
    </message>
    <message>
        <source>Windows XP and Windows Vista are not supported by the Connector; leave out those that are in the domain already.</source>
        <translation>连接器不支持 Windows XP 和 Windows Vista；跳过已加入域的此类计算机。</translation>
    </message>
    <message>
        <source>Home editions of Windows cannot join a domain.</source>
        <translation>Windows 家庭版无法加入域。</translation>
    </message>
    <message>
        <source>Systems of the computers</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>计算机的系统</translation>
    </message>
    <message>
        <source>Check that clients take Group Policy from the destination</source>
        <extracomment>Title of a step; the destination: the destination server</extracomment>
        <translation>检查客户端计算机是否从目标服务器获取组策略</translation>
    </message>
    <message>
        <source>A client that still reads its policies from the source loses them with it.</source>
        <extracomment>The source: the source server</extracomment>
        <translation>如果客户端计算机仍从源服务器读取策略，就会随源服务器一起失去这些策略。</translation>
    </message>
    <message>
        <source>The source had custom Group Policy, such as folder redirection</source>
        <extracomment>When the step is needed</extracomment>
        <translation>源服务器有自定义组策略，例如文件夹重定向</translation>
    </message>
    <message>
        <source>Policies and redirected folders keep pointing to the source server.</source>
        <translation>策略和重定向的文件夹会继续指向源服务器。</translation>
    </message>
    <message>
        <source>Output of the command that names the destination server</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>显示目标服务器名称的命令输出</translation>
    </message>
    <message>
        <source>Keep both servers running meanwhile.</source>
        <translation>在此期间，保持两台服务器都在运行。</translation>
    </message>
    <message>
        <source>Open a command prompt on each client computer and show the applied policies.</source>
        <translation>在每台客户端计算机上打开命令提示符，显示应用的策略。</translation>
    </message>
    <message>
        <source>Check that this line names the destination server, for example “DestinationSrv.Domain.local”.</source>
        <translation>检查这一行是否显示目标服务器的名称，例如“DestinationSrv.Domain.local”。</translation>
    </message>
    <message>
        <source>Ignore the line “Domain Type”: it shows a year of Windows that says nothing about the migration.</source>
        <translation>忽略“域类型”（Domain Type）行：它显示的 Windows 年份与迁移无关。</translation>
    </message>
    <message>
        <source>Refresh Group Policy</source>
        <extracomment>Title of a step</extracomment>
        <translation>刷新组策略</translation>
    </message>
    <message>
        <source>A refresh lets the client look for its domain controller again.</source>
        <translation>刷新会让客户端计算机重新查找其域控制器。</translation>
    </message>
    <message>
        <source>The output does not name the destination server</source>
        <extracomment>When the step is needed</extracomment>
        <translation>输出中没有目标服务器的名称</translation>
    </message>
    <message>
        <source>The repeated check names the destination server</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>再次检查时显示目标服务器的名称</translation>
    </message>
    <message>
        <source>Refresh the policies on the client computer.</source>
        <translation>在客户端计算机上刷新策略。</translation>
    </message>
    <message>
        <source>Check the source of the policies again.</source>
        <extracomment>Source: the server that the policies come from</extracomment>
        <translation>再次检查策略的来源。</translation>
    </message>
    <message>
        <source>Find out why policy fails</source>
        <extracomment>Title of a step</extracomment>
        <translation>查明策略失败的原因</translation>
    </message>
    <message>
        <source>The failing policy names its own error.</source>
        <translation>失败的策略会自行指出错误。</translation>
    </message>
    <message>
        <source>The output still does not name the destination server after the refresh</source>
        <translation>刷新之后，输出中仍没有目标服务器的名称</translation>
    </message>
    <message>
        <source>The error is found and corrected</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>已找到并纠正错误</translation>
    </message>
    <message>
        <source>Show the resulting set of policies on the client computer.</source>
        <translation>在客户端计算机上显示策略的结果集。</translation>
    </message>
    <message>
        <source>Expand the tree to the node marked with an X and choose “View Error” from its context menu.</source>
        <translation>将树展开到标有 X 的节点，从其上下文菜单中选择“查看错误”（View Error）。</translation>
    </message>
    <message>
        <source>Correct the error and check the source of the policies again.</source>
        <extracomment>Source: the server that the policies come from</extracomment>
        <translation>纠正错误，然后再次检查策略的来源。</translation>
    </message>
    <message>
        <source>Move DHCP from the source to the router</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>将 DHCP 从源服务器移到路由器</translation>
    </message>
    <message>
        <source>The destination server does not take over DHCP, and two DHCP servers disturb each other.</source>
        <translation>目标服务器不接管 DHCP，而两台 DHCP 服务器会相互干扰。</translation>
    </message>
    <message>
        <source>The source server runs DHCP</source>
        <extracomment>When the step is needed</extracomment>
        <translation>源服务器运行 DHCP</translation>
    </message>
    <message>
        <source>If the address of the destination server changed all the same, correct the port forwarding.</source>
        <extracomment>Forward: let the router pass requests on to a server</extracomment>
        <translation>如果目标服务器的地址仍然改变，更正端口转发。</translation>
    </message>
    <message>
        <source>With another range and no fixed address, the router may give the destination server a different address.</source>
        <translation>如果使用其他范围且没有固定地址，路由器可能会为目标服务器分配不同的地址。</translation>
    </message>
    <message>
        <source>Phase 1 of Microsoft’s guide advises to wait until the source server goes; you may, but only until it is switched off.</source>
        <translation>Microsoft 指南的第&#xa0;1&#xa0;阶段建议等到源服务器撤走；可以等，但最迟只能等到它关机之前。</translation>
    </message>
    <message>
        <source>Microsoft’s guide for this product has no such step, but a source server with DHCP needs it all the same.</source>
        <translation>Microsoft 针对此产品的指南没有这个步骤，但运行 DHCP 的源服务器同样需要它。</translation>
    </message>
    <message>
        <source>Microsoft’s guide for this product speaks of moving DHCP but has no step for it; it is as for other products.</source>
        <translation>Microsoft 针对此产品的指南提到移动 DHCP，但没有相应的步骤；做法与其他产品相同。</translation>
    </message>
    <message>
        <source>Configure the network with Set up Anywhere Access</source>
        <extracomment>Title of a step</extracomment>
        <translation>使用“设置随处访问”配置网络</translation>
    </message>
    <message>
        <source>The wizard sets up the router and the domain name for access from outside.</source>
        <translation>该向导设置路由器和域名，以便从外部访问。</translation>
    </message>
    <message>
        <source>Nobody reaches the new server from outside.</source>
        <translation>从外部无法访问新服务器。</translation>
    </message>
    <message>
        <source>The Dashboard shows Anywhere Access as configured</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>仪表板显示随处访问已配置</translation>
    </message>
    <message>
        <source>Open Home &gt; SETUP &gt; Set up Anywhere Access in the Dashboard.</source>
        <translation>在仪表板中打开“主页 &gt; 设置 &gt; 设置随处访问”（Home &gt; SETUP &gt; Set up Anywhere Access）。</translation>
    </message>
    <message>
        <source>Choose “Click to configure Anywhere Access” and complete the wizard.</source>
        <translation>选择“单击以配置随处访问”（Click to configure Anywhere Access），然后完成向导。</translation>
    </message>
    <message>
        <source>If DHCP moves to the router in this phase, move it before you start the wizard.</source>
        <translation>如果在此阶段将 DHCP 移到路由器，在启动向导之前移动。</translation>
    </message>
    <message>
        <source>Forward the ports by hand</source>
        <extracomment>Title of a step; forward: let the router pass requests on to a server</extracomment>
        <translation>手动转发端口</translation>
    </message>
    <message>
        <source>The wizard can set up only a router that lets itself be set up by UPnP.</source>
        <translation>该向导只能设置支持 UPnP 设置的路由器。</translation>
    </message>
    <message>
        <source>The router has no UPnP, or it is off</source>
        <extracomment>When the step is needed</extracomment>
        <translation>路由器没有 UPnP，或 UPnP 已关闭</translation>
    </message>
    <message>
        <source>TCP 80 (HTTP) and 443 (HTTPS) to the destination server; TCP 25 (SMTP) to another server with Exchange, if there is one</source>
        <translation>TCP 80 (HTTP) 和 443 (HTTPS) 转发到目标服务器；TCP 25 (SMTP) 转发到另一台装有 Exchange 的服务器（如果有）</translation>
    </message>
    <message>
        <source>TCP 80 (HTTP) and 443 (HTTPS) to the destination server</source>
        <extracomment>Limits of the step</extracomment>
        <translation>TCP 80 (HTTP) 和 443 (HTTPS) 转发到目标服务器</translation>
    </message>
    <message>
        <source>Requests from outside end at the router.</source>
        <translation>来自外部的请求会止于路由器。</translation>
    </message>
    <message>
        <source>The ports answer from outside the network</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>端口可以从网络外部应答</translation>
    </message>
    <message>
        <source>Forward TCP 80 and TCP 443 to the destination server.</source>
        <extracomment>Forward: let the router pass requests on to a server</extracomment>
        <translation>将 TCP 80 和 TCP 443 转发到目标服务器。</translation>
    </message>
    <message>
        <source>If there is another server with Exchange, forward TCP 25 to it.</source>
        <translation>如果有另一台装有 Exchange 的服务器，将 TCP 25 转发到该服务器。</translation>
    </message>
    <message>
        <source>A yellow warning sign beside the router in the wizard can mean that UPnP is missing.</source>
        <translation>向导中路由器旁的黄色警告标志可能表示缺少 UPnP。</translation>
    </message>
    <message>
        <source>Import user accounts missing in the Dashboard</source>
        <extracomment>Title of a step</extracomment>
        <translation>导入仪表板中缺少的用户帐户</translation>
    </message>
    <message>
        <source>Accounts come over by themselves, except those whose properties do not meet the requirements.</source>
        <translation>帐户会自动迁移过来，属性不符合要求的除外。</translation>
    </message>
    <message>
        <source>The account works, but the Dashboard cannot manage it.</source>
        <translation>该帐户可以使用，但仪表板无法管理它。</translation>
    </message>
    <message>
        <source>Every enabled account of a person is listed under Users in the Dashboard</source>
        <translation>供人员使用的每个已启用帐户都列在仪表板的“用户”（Users）下</translation>
    </message>
    <message>
        <source>Compare the user accounts of the domain with the list under Users in the Dashboard.</source>
        <translation>将域的用户帐户与仪表板中“用户”（Users）下的列表比较。</translation>
    </message>
    <message>
        <source>Open Windows PowerShell as an administrator and import each missing account.</source>
        <translation>以管理员身份打开 Windows PowerShell，导入每个缺少的帐户。</translation>
    </message>
    <message>
        <source>The guides never list these requirements, so go by the accounts that are missing.</source>
        <translation>各指南均未列出这些要求，因此以缺少的帐户为准。</translation>
    </message>
    <message>
        <source>The guides never list these requirements, nor agree if some or all must be unmet; go by the missing accounts.</source>
        <translation>各指南均未列出这些要求，对于是部分还是全部要求未满足，说法也不一致；以缺少的帐户为准。</translation>
    </message>
    <message>
        <source>The link to this task in Microsoft’s guide leads into the guide for SBS 2003; the content is the same.</source>
        <translation>Microsoft 指南中此任务的链接指向 SBS 2003 的指南；内容相同。</translation>
    </message>
    <message>
        <source>Remove the SBS 2003 logon script from user accounts</source>
        <extracomment>Title of a step</extracomment>
        <translation>从用户帐户中移除 SBS 2003 登录脚本</translation>
    </message>
    <message>
        <source>The script belongs to the former server and does nothing useful any more.</source>
        <translation>该脚本属于以前的服务器，已没有用处。</translation>
    </message>
    <message>
        <source>Users wait at every sign-in for a script of a server that is gone.</source>
        <translation>用户每次登录都会等待已不存在的服务器的脚本。</translation>
    </message>
    <message>
        <source>The attribute scriptPath is empty for all users</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>所有用户的 scriptPath 属性均为空</translation>
    </message>
    <message>
        <source>If the script was modified, rename it first, so that the changes are kept.</source>
        <translation>如果脚本修改过，先将其重命名，以保留所做的更改。</translation>
    </message>
    <message>
        <source>In Active Directory Users and Computers open Properties &gt; Profile of each user and empty “Logon script”.</source>
        <translation>在“Active Directory 用户和计算机”中打开每个用户的“属性 &gt; 配置文件”（Properties &gt; Profile），清空“登录脚本”（Logon script）。</translation>
    </message>
    <message>
        <source>Only accounts made with the “Add New Users Wizard” have the script.</source>
        <translation>只有用“添加新用户向导”（Add New Users Wizard）创建的帐户才有该脚本。</translation>
    </message>
    <message>
        <source>Logon script of SBS 2003</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>SBS 2003 的登录脚本</translation>
    </message>
    <message>
        <source>Assign computers to users for Remote Web Access</source>
        <extracomment>Title of a step</extracomment>
        <translation>为用户分配用于远程 Web 访问的计算机</translation>
    </message>
    <message>
        <source>SBS 2003 showed all computers to everybody; the new server shows only those that are assigned.</source>
        <translation>SBS 2003 向所有人显示所有计算机；新服务器只显示已分配的计算机。</translation>
    </message>
    <message>
        <source>SBS 2008 showed all computers to everybody; the new server shows only those that are assigned.</source>
        <translation>SBS 2008 向所有人显示所有计算机；新服务器只显示已分配的计算机。</translation>
    </message>
    <message>
        <source>SBS 2011 Standard showed all computers to everybody; the new server shows only those that are assigned.</source>
        <translation>SBS 2011 Standard 向所有人显示所有计算机；新服务器只显示已分配的计算机。</translation>
    </message>
    <message>
        <source>In Remote Web Access, the new server shows each user only the computers that are assigned.</source>
        <translation>在远程 Web 访问中，新服务器只向每个用户显示已分配的计算机。</translation>
    </message>
    <message>
        <source>Users do not see their computers in Remote Web Access.</source>
        <translation>用户在远程 Web 访问中看不到自己的计算机。</translation>
    </message>
    <message>
        <source>Each user sees their own computer in Remote Web Access</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>每个用户都能在远程 Web 访问中看到自己的计算机</translation>
    </message>
    <message>
        <source>In the Dashboard open Users, the account, and then “View the account properties”.</source>
        <translation>在仪表板中打开“用户”（Users），再打开该帐户，然后打开“查看帐户属性”（View the account properties）。</translation>
    </message>
    <message>
        <source>On the tab “Anywhere Access” tick “Allow Remote Web Access and access to web services applications”.</source>
        <translation>在“随处访问”（Anywhere Access）选项卡上，勾选“允许远程 Web 访问并访问 Web 服务应用程序”（Allow Remote Web Access and access to web services applications）。</translation>
    </message>
    <message>
        <source>Tick “Shared Folders”, “Computers” and “Homepage links”, and choose “Apply”.</source>
        <translation>勾选“共享文件夹”（Shared Folders）、“计算机”（Computers）和“主页链接”（Homepage links），单击“应用”。</translation>
    </message>
    <message>
        <source>On the tab “Computer access” tick the computers of the user.</source>
        <translation>在“计算机访问”（Computer access）选项卡上，勾选该用户的计算机。</translation>
    </message>
    <message>
        <source>Repeat this for each user; nothing has to be done on the client computers.</source>
        <translation>对每个用户重复此操作；客户端计算机上无需任何操作。</translation>
    </message>
    <message>
        <source>If the first new user made after the migration does not work, delete that user and create it again.</source>
        <translation>如果迁移后创建的第一个新用户无法使用，删除该用户并重新创建。</translation>
    </message>
    <message>
        <source>The overview of Microsoft’s guide puts this step among the post-migration tasks; it belongs here.</source>
        <translation>Microsoft 指南的概述将此步骤列入迁移后任务；它应属于此处。</translation>
    </message>
    <message>
        <source>The overview of Microsoft’s guide puts this step in phase 7; it belongs here.</source>
        <translation>Microsoft 指南的概述将此步骤列入第&#xa0;7&#xa0;阶段；它应属于此处。</translation>
    </message>
    <message>
        <source>Move settings and data to the destination server</source>
        <translation>将设置和数据移到目标服务器</translation>
    </message>
    <message>
        <source>Move settings and data</source>
        <extracomment>Short name of phase 4 for the timeline; keep it under 24 characters</extracomment>
        <translation>移动设置和数据</translation>
    </message>
    <message>
        <source>Delete the old SBS Group Policy objects</source>
        <extracomment>Title of a step</extracomment>
        <translation>删除旧的 SBS 组策略对象</translation>
    </message>
    <message>
        <source>They conflict with those of the destination server, which cover all of their settings.</source>
        <translation>它们与目标服务器的组策略对象冲突，而后者已涵盖它们的全部设置。</translation>
    </message>
    <message>
        <source>Two sets of policies contradict each other.</source>
        <translation>两套策略相互矛盾。</translation>
    </message>
    <message>
        <source>None of the names exists under CN=Policies,CN=System</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>这些名称均不存在于 CN=Policies,CN=System 下</translation>
    </message>
    <message>
        <source>Open Server Management &gt; Advanced Management &gt; Group Policy Management &gt; Forest &gt; Domains, your domain, and then Group Policy Objects.</source>
        <translation>打开“服务器管理 &gt; 高级管理 &gt; 组策略管理 &gt; 林 &gt; 域”（Server Management &gt; Advanced Management &gt; Group Policy Management &gt; Forest &gt; Domains），再打开你的域，然后打开“组策略对象”（Group Policy Objects）。</translation>
    </message>
    <message>
        <source>Open Group Policy Management &gt; Forest &gt; Domains, your domain, and then Group Policy Objects.</source>
        <translation>打开“组策略管理 &gt; 林 &gt; 域”（Group Policy Management &gt; Forest &gt; Domains），再打开你的域，然后打开“组策略对象”（Group Policy Objects）。</translation>
    </message>
    <message>
        <source>Save a copy of each object that was modified.</source>
        <translation>保存每个修改过的对象的副本。</translation>
    </message>
    <message>
        <source>Delete each of these objects that exists.</source>
        <translation>删除其中存在的每个对象。</translation>
    </message>
    <message>
        <source>With the R2 release, delete these as well.</source>
        <translation>如果是 R2 版本，还要删除以下对象。</translation>
    </message>
    <message>
        <source>Delete these as well if they exist.</source>
        <translation>如果存在，还要删除以下对象。</translation>
    </message>
    <message>
        <source>Delete also the other objects whose names begin with “Small Business Server”, “Windows SBS” or “Update Services”.</source>
        <translation>名称以“Small Business Server”、“Windows SBS”或“Update Services”开头的其他对象也要删除。</translation>
    </message>
    <message>
        <source>Set the password policy in the Dashboard and keep strong passwords.</source>
        <translation>在仪表板中设置密码策略，并保持使用强密码。</translation>
    </message>
    <message>
        <source>The password policy is now stored in the Default Domain Policy and no longer in an SBS object.</source>
        <translation>密码策略现在存储在 Default Domain Policy（默认域策略）中，不再存储在 SBS 对象中。</translation>
    </message>
    <message>
        <source>On your server a name may have a hyphen instead of a dash, or “Policies” instead of “Policy”.</source>
        <translation>在你的服务器上，名称中可能使用连字符而不是破折号，或使用“Policies”而不是“Policy”。</translation>
    </message>
    <message>
        <source>Keep the object that redirects folders; it is deleted in phase 5, after the new policy is enabled.</source>
        <translation>保留重定向文件夹的对象；它将在第&#xa0;5&#xa0;阶段启用新策略之后删除。</translation>
    </message>
    <message>
        <source>Microsoft’s guide lists names of SBS 2003 and of an “SBS 2008 R2” that never existed; go by how the names begin.</source>
        <translation>Microsoft 的指南列出了 SBS 2003 的名称，以及从未存在过的“SBS 2008 R2”的名称；以名称的开头为准。</translation>
    </message>
    <message>
        <source>Microsoft’s guide goes through “Server Management &gt; Advanced Management”, as in SBS 2003; open the console itself.</source>
        <translation>Microsoft 的指南与 SBS 2003 一样，通过“服务器管理 &gt; 高级管理”（Server Management &gt; Advanced Management）打开；直接打开该控制台即可。</translation>
    </message>
    <message>
        <source>Old SBS Group Policy objects</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>旧的 SBS 组策略对象</translation>
    </message>
    <message>
        <source>Links of Group Policy objects</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>组策略对象的链接</translation>
    </message>
    <message>
        <source>Password policy of the domain</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>域的密码策略</translation>
    </message>
    <message>
        <source>Delete the old WMI filters</source>
        <extracomment>Title of a step</extracomment>
        <translation>删除旧的 WMI 筛选器</translation>
    </message>
    <message>
        <source>They belong to the deleted policies and nothing uses them any more.</source>
        <translation>它们属于已删除的策略，已不再使用。</translation>
    </message>
    <message>
        <source>Filters without a policy remain in the directory.</source>
        <translation>没有策略的筛选器会留在目录中。</translation>
    </message>
    <message>
        <source>No such msWMI-Som object is left in the directory</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>目录中没有残留此类 msWMI-Som 对象</translation>
    </message>
    <message>
        <source>Open Server Manager &gt; Features &gt; Group Policy Management, your domain, and then WMI Filters.</source>
        <translation>打开“服务器管理器 &gt; 功能 &gt; 组策略管理”（Server Manager &gt; Features &gt; Group Policy Management），再打开你的域，然后打开“WMI 筛选器”（WMI Filters）。</translation>
    </message>
    <message>
        <source>In the same console open WMI Filters.</source>
        <translation>在同一控制台中打开“WMI 筛选器”（WMI Filters）。</translation>
    </message>
    <message>
        <source>Delete these two filters.</source>
        <translation>删除这两个筛选器。</translation>
    </message>
    <message>
        <source>Delete these two filters if they exist.</source>
        <translation>如果存在，删除这两个筛选器。</translation>
    </message>
    <message>
        <source>Delete also the filters whose names begin with “Windows SBS”.</source>
        <translation>名称以“Windows SBS”开头的筛选器也要删除。</translation>
    </message>
    <message>
        <source>Delete each of these three filters that exists.</source>
        <translation>删除这三个筛选器中存在的每一个。</translation>
    </message>
    <message>
        <source>Microsoft’s guide speaks of three filters, but SBS 2003 has these two.</source>
        <translation>Microsoft 的指南提到三个筛选器，但 SBS 2003 只有这两个。</translation>
    </message>
    <message>
        <source>Microsoft’s guide speaks of three filters but names only these two, which are those of SBS 2003.</source>
        <translation>Microsoft 的指南提到三个筛选器，但只列出这两个，而它们是 SBS 2003 的筛选器。</translation>
    </message>
    <message>
        <source>Old WMI filters</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>旧的 WMI 筛选器</translation>
    </message>
    <message>
        <source>List the shared folders and rebuild their structure</source>
        <extracomment>Title of a step</extracomment>
        <translation>列出共享文件夹并重建其结构</translation>
    </message>
    <message>
        <source>What is not on the list is not copied, and is lost with the source server.</source>
        <translation>不在列表中的内容不会复制，会随源服务器一起丢失。</translation>
    </message>
    <message>
        <source>The shared folders do not stay on the source server</source>
        <extracomment>When the step is needed; the shared folders of the source server that is replaced</extracomment>
        <translation>共享文件夹不会留在源服务器上</translation>
    </message>
    <message>
        <source>Shared folders are forgotten, or end in the wrong place.</source>
        <translation>共享文件夹会被遗漏，或放到错误的位置。</translation>
    </message>
    <message>
        <source>A list of all shares with their permissions, and a matching folder for each on the destination server</source>
        <extracomment>Share: a shared folder</extracomment>
        <translation>所有共享及其权限的列表，以及目标服务器上与每个共享对应的文件夹</translation>
    </message>
    <message>
        <source>List the shares of the source server with their permissions.</source>
        <extracomment>Share: a shared folder</extracomment>
        <translation>列出源服务器的共享及其权限。</translation>
    </message>
    <message>
        <source>Create or adapt matching folders and shares on the destination server.</source>
        <translation>在目标服务器上创建或调整对应的文件夹和共享。</translation>
    </message>
    <message>
        <source>Microsoft’s guide for Foundation makes the copy optional, because the source server may stay in the network.</source>
        <translation>Microsoft 的 Foundation 指南将复制列为可选，因为源服务器可以留在网络中。</translation>
    </message>
    <message>
        <source>The contents list of this part of Microsoft’s guide links into the guide for SBS 2008; read the part itself.</source>
        <translation>Microsoft 指南这一部分的目录链接到 SBS 2008 的指南；直接阅读这一部分的正文。</translation>
    </message>
    <message>
        <source>Compare sizes with free space</source>
        <extracomment>Title of a step</extracomment>
        <translation>将大小与可用空间比较</translation>
    </message>
    <message>
        <source>A copy that runs out of space stops in the middle.</source>
        <translation>空间用尽时，复制会中途停止。</translation>
    </message>
    <message>
        <source>The copy fails when the disk is full.</source>
        <translation>磁盘已满时，复制会失败。</translation>
    </message>
    <message>
        <source>Size of each folder and free space of the drive that receives it</source>
        <translation>每个文件夹的大小，以及接收它的驱动器的可用空间</translation>
    </message>
    <message>
        <source>Determine the size of each folder on the source server.</source>
        <translation>确定源服务器上每个文件夹的大小。</translation>
    </message>
    <message>
        <source>Make sure that the destination server has room for all of them.</source>
        <translation>确认目标服务器有足够的空间容纳所有文件夹。</translation>
    </message>
    <message>
        <source>Make the source shares read-only</source>
        <extracomment>Title of a step; share: a shared folder; the source: the source server</extracomment>
        <translation>将源服务器的共享设为只读</translation>
    </message>
    <message>
        <source>Whatever users save during the copy would stay behind.</source>
        <translation>用户在复制期间保存的任何内容都会遗留在原处。</translation>
    </message>
    <message>
        <source>Late changes on the source server are lost.</source>
        <translation>源服务器上后来的更改会丢失。</translation>
    </message>
    <message>
        <source>No user can save a file in the shares of the source server</source>
        <extracomment>What proves that the step is done; share: a shared folder</extracomment>
        <translation>没有用户能在源服务器的共享中保存文件</translation>
    </message>
    <message>
        <source>Tell the users when the shared folders become read-only.</source>
        <translation>告知用户共享文件夹何时变为只读。</translation>
    </message>
    <message>
        <source>Set the permissions of each share to read-only for all users.</source>
        <extracomment>Share: a shared folder</extracomment>
        <translation>将每个共享的权限设置为对所有用户只读。</translation>
    </message>
    <message>
        <source>Copy every share</source>
        <extracomment>Title of a step; share: a shared folder</extracomment>
        <translation>复制每个共享</translation>
    </message>
    <message>
        <source>The command copies the data together with its permissions, owners and times.</source>
        <translation>该命令会将数据连同其权限、所有者和时间一起复制。</translation>
    </message>
    <message>
        <source>The data stays on the source server and goes with it.</source>
        <translation>数据会留在源服务器上，并随它一起消失。</translation>
    </message>
    <message>
        <source>A log for each share with 0 in the column FAILED for Dirs and Files, and an exit code below 8</source>
        <extracomment>Share: a shared folder; log: the file in which the copy command writes its results</extracomment>
        <translation>每个共享有一个日志，其中“目录”（Dirs）和“文件”（Files）的“失败”（FAILED）列为 0，且退出代码小于 8</translation>
    </message>
    <message>
        <source>Sign in to the destination server as a domain administrator.</source>
        <translation>以域管理员身份登录目标服务器。</translation>
    </message>
    <message>
        <source>Run this command for each share, with your names and a log file of its own for each share.</source>
        <extracomment>Share: a shared folder; log: the file in which the copy command writes its results</extracomment>
        <translation>对每个共享运行此命令，替换为你的名称，并为每个共享使用单独的日志文件。</translation>
    </message>
    <message>
        <source>Read each log: the column FAILED must show 0 for Dirs and Files.</source>
        <extracomment>Log: the file in which the copy command writes its results</extracomment>
        <translation>查看每个日志：“目录”（Dirs）和“文件”（Files）的“失败”（FAILED）列必须为 0。</translation>
    </message>
    <message>
        <source>/E takes subfolders, empty ones too; /B reads past missing permissions; /COPY:DATSOU takes data, attributes, times, security, owner and auditing.</source>
        <translation>/E 复制子文件夹（包括空文件夹）；/B 在没有权限时也能读取；/COPY:DATSOU 复制数据、属性、时间、安全性、所有者和审核信息。</translation>
    </message>
    <message>
        <source>Microsoft’s guide uses one log for all shares, but /LOG overwrites it each time; change the file name, or append with /LOG+.</source>
        <extracomment>Share: a shared folder; log: the file in which the copy command writes its results</extracomment>
        <translation>Microsoft 的指南对所有共享使用同一个日志，但 /LOG 每次都会覆盖它；更改文件名，或用 /LOG+ 追加。</translation>
    </message>
    <message>
        <source>Microsoft’s command line lacks the space between the source and the destination argument; it is correct here.</source>
        <translation>Microsoft 的命令行在源参数和目标参数之间缺少空格；此处已更正。</translation>
    </message>
    <message>
        <source>Microsoft’s command line has spaces inside the network paths; it is correct here.</source>
        <translation>Microsoft 的命令行在网络路径中含有空格；此处已更正。</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>开始之前</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>Short name of the part before phase 1, for the timeline</extracomment>
        <translation>开始</translation>
    </message>
    <message>
        <source>Read the whole procedure before starting</source>
        <extracomment>Title of a step</extracomment>
        <translation>开始前通读整个过程</translation>
    </message>
    <message>
        <source>A migration takes days, and some deadlines start long before you notice them.</source>
        <translation>迁移需要数天时间，有些期限在你察觉之前早已开始。</translation>
    </message>
    <message>
        <source>Confirmation by the technician</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>技术人员的确认</translation>
    </message>
    <message>
        <source>Read the titles, limits and conditions of all eight phases once.</source>
        <translation>将全部八个阶段的标题、限制和条件通读一遍。</translation>
    </message>
    <message>
        <source>Make sure that the new server has 64-bit hardware, because there is no 32-bit edition of the new system.</source>
        <translation>确认新服务器具有 64 位硬件，因为新系统没有 32 位版本。</translation>
    </message>
    <message>
        <source>Plan a day for the removal of the source server: it has to be gone at the latest 21 days after the installation, or 7 days without update KB943494.</source>
        <translation>安排移除源服务器的日期：最迟必须在安装后 21 天内撤走；没有更新 KB943494 时，为 7 天。</translation>
    </message>
    <message>
        <source>Plan the day on which the source server goes: at the latest 21 days after the installation.</source>
        <translation>安排源服务器撤走的日期：最迟在安装后 21 天。</translation>
    </message>
    <message>
        <source>Decide whether the source server stays: as a domain controller or additional server it may, without a deadline.</source>
        <translation>决定源服务器是否保留：它可以作为域控制器或附加服务器保留，没有期限。</translation>
    </message>
    <message>
        <source>Microsoft collects further tools and help for this migration under its short link 217520.</source>
        <translation>Microsoft 在其短链接 217520 下汇集了用于此次迁移的更多工具和帮助。</translation>
    </message>
    <message>
        <source>Microsoft’s guide for this product has seven phases; folder redirection is added for servers that redirect folders.</source>
        <translation>Microsoft 针对此产品的指南有七个阶段；文件夹重定向是为重定向文件夹的服务器增加的。</translation>
    </message>
    <message>
        <source>Microsoft’s guide lists the Migration Preparation Tool; it is not needed, as the schema is at version 56 already.</source>
        <translation>Microsoft 的指南列出了迁移准备工具；由于架构已是版本 56，不需要该工具。</translation>
    </message>
    <message>
        <source>How to get an administrator command prompt</source>
        <extracomment>Title of a step</extracomment>
        <translation>如何打开管理员命令提示符</translation>
    </message>
    <message>
        <source>Many commands of this guide change nothing, or fail, without administrator rights.</source>
        <translation>没有管理员权限时，此指南中的许多命令不会更改任何内容，或者会失败。</translation>
    </message>
    <message>
        <source>Sign in to the source server as an administrator, open Start &gt; Run and enter this command.</source>
        <translation>以管理员身份登录源服务器，打开“开始 &gt; 运行”（Start &gt; Run），输入此命令。</translation>
    </message>
    <message>
        <source>On the source server type this command on the Start screen and choose “Run as administrator” for it.</source>
        <translation>在源服务器的“开始”屏幕上键入此命令，对其选择“以管理员身份运行”（Run as administrator）。</translation>
    </message>
    <message>
        <source>On the source server type this command in the search box of Start and choose “Run as administrator” for it.</source>
        <translation>在源服务器“开始”菜单的搜索框中键入此命令，对其选择“以管理员身份运行”（Run as administrator）。</translation>
    </message>
    <message>
        <source>On the destination server type the same command on the Start screen and choose “Run as administrator” for the result.</source>
        <translation>在目标服务器的“开始”屏幕上键入相同的命令，对搜索结果选择“以管理员身份运行”（Run as administrator）。</translation>
    </message>
    <message>
        <source>Microsoft’s guide uses the search box and “Run as administrator” on the source; Windows Server 2003 has neither.</source>
        <extracomment>The source: the source server</extracomment>
        <translation>Microsoft 的指南在源服务器上使用搜索框和“以管理员身份运行”（Run as administrator）；Windows Server 2003 两者都没有。</translation>
    </message>
    <message>
        <source>Perform post-migration tasks</source>
        <translation>执行迁移后任务</translation>
    </message>
    <message>
        <source>Post-migration tasks</source>
        <extracomment>Short name of phase 7 for the timeline; keep it under 24 characters</extracomment>
        <translation>迁移后任务</translation>
    </message>
    <message>
        <source>Remove DNS entries of the source</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>移除源服务器的 DNS 条目</translation>
    </message>
    <message>
        <source>Entries of a server that is gone slow down every name that is looked up through them.</source>
        <translation>已不存在的服务器的条目会拖慢通过它们查询的每个名称。</translation>
    </message>
    <message>
        <source>Name resolution waits for a server that never answers.</source>
        <translation>名称解析会等待永远不会应答的服务器。</translation>
    </message>
    <message>
        <source>No name server, forwarder or other record has the name or the address of the source server</source>
        <translation>没有名称服务器、转发器或其他记录含有源服务器的名称或地址</translation>
    </message>
    <message>
        <source>In DNS Manager open the properties of the server and remove the source server from “Forwarders”.</source>
        <translation>在 DNS 管理器中打开服务器的属性，从“转发器”（Forwarders）中移除源服务器。</translation>
    </message>
    <message>
        <source>Open the properties of each forward lookup zone and remove the source server from “Name Servers”.</source>
        <translation>打开每个正向查找区域的属性，从“名称服务器”（Name Servers）中移除源服务器。</translation>
    </message>
    <message>
        <source>Do the same for each reverse lookup zone.</source>
        <translation>对每个反向查找区域执行相同操作。</translation>
    </message>
    <message>
        <source>Leave these entries alone while the source server stays in the network, because they are needed.</source>
        <translation>源服务器留在网络中期间，不要改动这些条目，因为仍需要它们。</translation>
    </message>
    <message>
        <source>Name servers of the zones</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>区域的名称服务器</translation>
    </message>
    <message>
        <source>DNS records of the former controller</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>以前的域控制器的 DNS 记录</translation>
    </message>
    <message>
        <source>Share the application data folders</source>
        <extracomment>Title of a step</extracomment>
        <translation>共享应用程序数据文件夹</translation>
    </message>
    <message>
        <source>Copied data of line-of-business and other applications is of use only when its users reach it.</source>
        <translation>复制过来的业务线应用程序及其他应用程序的数据，只有用户能够访问才有用。</translation>
    </message>
    <message>
        <source>Applications do not find their data.</source>
        <translation>应用程序找不到自己的数据。</translation>
    </message>
    <message>
        <source>The folders are listed in the Dashboard under Storage</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>文件夹列在仪表板的“存储”（Storage）下</translation>
    </message>
    <message>
        <source>Set the share permissions of each folder of application data.</source>
        <translation>设置每个应用程序数据文件夹的共享权限。</translation>
    </message>
    <message>
        <source>Set the NTFS permissions of each of these folders.</source>
        <translation>设置其中每个文件夹的 NTFS 权限。</translation>
    </message>
    <message>
        <source>Check that the folders appear in the Dashboard under Storage.</source>
        <translation>检查这些文件夹是否出现在仪表板的“存储”（Storage）下。</translation>
    </message>
    <message>
        <source>Change drive mappings in logon scripts</source>
        <extracomment>Title of a step</extracomment>
        <translation>更改登录脚本中的驱动器映射</translation>
    </message>
    <message>
        <source>A mapping to the source server fails at every sign-in.</source>
        <translation>指向源服务器的映射在每次登录时都会失败。</translation>
    </message>
    <message>
        <source>A logon script maps drives to the source server</source>
        <extracomment>When the step is needed</extracomment>
        <translation>登录脚本将驱动器映射到源服务器</translation>
    </message>
    <message>
        <source>Users miss their network drives.</source>
        <translation>用户缺少网络驱动器。</translation>
    </message>
    <message>
        <source>No script contains the name of the source server</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>没有脚本包含源服务器的名称</translation>
    </message>
    <message>
        <source>Search the scripts in the share NETLOGON for the name of the source server.</source>
        <extracomment>Share: a shared folder</extracomment>
        <translation>在 NETLOGON 共享的脚本中搜索源服务器的名称。</translation>
    </message>
    <message>
        <source>Point each mapping to the matching share of the destination server.</source>
        <extracomment>Share: a shared folder</extracomment>
        <translation>将每个映射指向目标服务器上对应的共享。</translation>
    </message>
    <message>
        <source>References in the directory</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>目录中的引用</translation>
    </message>
    <message>
        <source>Remove the ISA proxy settings from clients</source>
        <extracomment>Title of a step</extracomment>
        <translation>从客户端计算机移除 ISA 代理设置</translation>
    </message>
    <message>
        <source>The client computers still send web requests to the proxy that left with the source server.</source>
        <translation>客户端计算机仍会将 Web 请求发送到已随源服务器撤走的代理。</translation>
    </message>
    <message>
        <source>The source was SBS 2003 Premium with Internet Security and Acceleration (ISA) Server</source>
        <translation>源服务器为 SBS 2003 Premium，并装有 Internet Security and Acceleration (ISA) Server</translation>
    </message>
    <message>
        <source>Port 80 for a new proxy</source>
        <translation>新代理使用端口 80</translation>
    </message>
    <message>
        <source>Client computers have no access to the web.</source>
        <translation>客户端计算机无法访问 Web。</translation>
    </message>
    <message>
        <source>Each client computer opens a web page</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>每台客户端计算机都能打开网页</translation>
    </message>
    <message>
        <source>Uninstall the Microsoft Firewall Client.</source>
        <translation>卸载 Microsoft Firewall Client。</translation>
    </message>
    <message>
        <source>In Internet Explorer open Tools &gt; Internet Options &gt; Connections &gt; LAN Settings.</source>
        <translation>在 Internet Explorer 中打开“工具 &gt; Internet 选项 &gt; 连接 &gt; 局域网设置”（Tools &gt; Internet Options &gt; Connections &gt; LAN Settings）。</translation>
    </message>
    <message>
        <source>Without a proxy, clear all boxes.</source>
        <extracomment>Clear: remove the tick from a box</extracomment>
        <translation>如果没有代理，清除所有复选框。</translation>
    </message>
    <message>
        <source>With a new proxy, clear “Automatic configuration”, tick both “Proxy server” boxes, and enter the full name of the proxy and port 80.</source>
        <extracomment>Clear: remove the tick from a box</extracomment>
        <translation>如果使用新代理，清除“自动配置”（Automatic configuration），勾选两个“代理服务器”（Proxy server）复选框，输入代理的完整名称和端口 80。</translation>
    </message>
    <message>
        <source>Open a web page as a test.</source>
        <translation>打开一个网页进行测试。</translation>
    </message>
    <message>
        <source>Give Administrators the right to log on as a batch job</source>
        <extracomment>Title of a step</extracomment>
        <translation>为 Administrators 授予作为批处理作业登录的权限</translation>
    </message>
    <message>
        <source>The server can run alerts while nobody is signed in only with this right.</source>
        <translation>只有具备此权限，服务器才能在无人登录时运行警报。</translation>
    </message>
    <message>
        <source>Alerts fail with error 2147943785 (0x80070569).</source>
        <translation>警报会失败，错误为 2147943785 (0x80070569)。</translation>
    </message>
    <message>
        <source>SeBatchLogonRight contains *S-1-5-32-544 in the file GptTmpl.inf of the policy</source>
        <translation>策略的 GptTmpl.inf 文件中，SeBatchLogonRight 包含 *S-1-5-32-544</translation>
    </message>
    <message>
        <source>Open Group Policy Management &gt; Forest &gt; Domains, your domain, and then Domain Controllers &gt; Default Domain Controllers Policy.</source>
        <translation>打开“组策略管理 &gt; 林 &gt; 域”（Group Policy Management &gt; Forest &gt; Domains），再打开你的域，然后打开 Domain Controllers &gt; Default Domain Controllers Policy（默认域控制器策略）。</translation>
    </message>
    <message>
        <source>Choose “Edit” and open Computer Configuration &gt; Policies &gt; Windows Settings &gt; Security Settings &gt; Local Policies &gt; User Rights Assignment.</source>
        <translation>单击“编辑”（Edit），打开“计算机配置 &gt; 策略 &gt; Windows 设置 &gt; 安全设置 &gt; 本地策略 &gt; 用户权限分配”（Computer Configuration &gt; Policies &gt; Windows Settings &gt; Security Settings &gt; Local Policies &gt; User Rights Assignment）。</translation>
    </message>
    <message>
        <source>Open the properties of “Log on as a batch job” and choose “Add User or Group”, then “Browse”.</source>
        <translation>打开“作为批处理作业登录”（Log on as a batch job）的属性，单击“添加用户或组”（Add User or Group），然后单击“浏览”。</translation>
    </message>
    <message>
        <source>Enter the name of the built-in group, choose “Check Names” and confirm with “OK” three times.</source>
        <translation>输入内置组的名称，单击“检查名称”（Check Names），然后单击三次“确定”。</translation>
    </message>
    <message>
        <source>Take a full backup of the source server</source>
        <extracomment>Title of a step</extracomment>
        <translation>对源服务器进行完整备份</translation>
    </message>
    <message>
        <source>Only a backup brings the server back after a fault, and its data with it.</source>
        <translation>只有备份才能在故障后恢复服务器及其数据。</translation>
    </message>
    <message>
        <source>Only a backup brings the server back after a fault, and only a backup undoes the schema change that follows later.</source>
        <translation>只有备份才能在故障后恢复服务器，也只有备份才能撤消后面的架构更改。</translation>
    </message>
    <message>
        <source>A fault that cannot be repaired means loss of data.</source>
        <translation>无法修复的故障意味着数据丢失。</translation>
    </message>
    <message>
        <source>A finished full backup with its date, target and size</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>已完成的完整备份及其日期、目标位置和大小</translation>
    </message>
    <message>
        <source>Make a full backup with the backup tool of Windows Small Business Server 2003 before you change anything.</source>
        <translation>更改任何内容之前，使用 Windows Small Business Server 2003 的备份工具进行完整备份。</translation>
    </message>
    <message>
        <source>Make a full backup with the backup tool that came with the source server before you change anything.</source>
        <translation>更改任何内容之前，使用源服务器自带的备份工具进行完整备份。</translation>
    </message>
    <message>
        <source>Include the system state, so that the directory can be restored too.</source>
        <translation>包含系统状态，以便也能还原目录。</translation>
    </message>
    <message>
        <source>Keep the backup on a medium that is not part of the source server.</source>
        <translation>将备份保存在不属于源服务器的介质上。</translation>
    </message>
    <message>
        <source>Microsoft describes backup and restore of this product under its short link 27140.</source>
        <translation>Microsoft 在其短链接 27140 下介绍了此产品的备份和还原。</translation>
    </message>
    <message>
        <source>Microsoft describes backup and restore of this product under its short link 104285.</source>
        <translation>Microsoft 在其短链接 104285 下介绍了此产品的备份和还原。</translation>
    </message>
    <message>
        <source>Microsoft describes backup and restore of this product on TechNet: “Managing Server Backup”, cc527488.</source>
        <translation>Microsoft 在 TechNet 上介绍了此产品的备份和还原：“Managing Server Backup”，cc527488。</translation>
    </message>
    <message>
        <source>Microsoft describes the backup on TechNet: “Learn more about setting up server backup”, server-backup-support-1.</source>
        <translation>Microsoft 在 TechNet 上介绍了备份：“Learn more about setting up server backup”，server-backup-support-1。</translation>
    </message>
    <message>
        <source>Microsoft describes backup and restore of this product on TechNet: “Backup and Recovery”, cc754097.</source>
        <translation>Microsoft 在 TechNet 上介绍了此产品的备份和还原：“Backup and Recovery”，cc754097。</translation>
    </message>
    <message>
        <source>Microsoft describes this in its article Manage-Backup-and-Restore-in-Windows-Server-Essentials.</source>
        <translation>Microsoft 在其文章 Manage-Backup-and-Restore-in-Windows-Server-Essentials 中对此作了介绍。</translation>
    </message>
    <message>
        <source>Prove that the backup can be restored</source>
        <extracomment>Title of a step</extracomment>
        <translation>证实备份可以还原</translation>
    </message>
    <message>
        <source>A backup that nobody has read back is only a hope.</source>
        <translation>没有人读回过的备份只是一种希望。</translation>
    </message>
    <message>
        <source>You learn that the backup is useless at the moment when you need it.</source>
        <translation>直到需要时，才会发现备份无法使用。</translation>
    </message>
    <message>
        <source>A list of sampled files whose restored copy has the same hash as the original</source>
        <translation>抽查文件的列表，其还原副本的哈希值与原始文件相同</translation>
    </message>
    <message>
        <source>Check that the backup job ended without errors.</source>
        <translation>检查备份作业是否已无错误地结束。</translation>
    </message>
    <message>
        <source>Pick some files at random and restore them to another folder.</source>
        <translation>随机选取一些文件，还原到其他文件夹。</translation>
    </message>
    <message>
        <source>Compare each restored file with its original.</source>
        <translation>将每个还原的文件与其原始文件比较。</translation>
    </message>
    <message>
        <source>Move the mailboxes to Office 365</source>
        <extracomment>Title of a step</extracomment>
        <translation>将邮箱移到 Office 365</translation>
    </message>
    <message>
        <source>The mailboxes must be out of the source server before Exchange can be removed from it.</source>
        <translation>必须先将邮箱移出源服务器，才能从中移除 Exchange。</translation>
    </message>
    <message>
        <source>Exchange refuses to be uninstalled while mailboxes remain.</source>
        <translation>只要还有邮箱，就无法卸载 Exchange。</translation>
    </message>
    <message>
        <source>All mailboxes are in Office 365 and receive mail there</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>所有邮箱均在 Office 365 中，并在那里接收邮件</translation>
    </message>
    <message>
        <source>Move all mailboxes with a cutover Exchange migration.</source>
        <translation>通过 Exchange 直接转换迁移（cutover migration）移动所有邮箱。</translation>
    </message>
    <message>
        <source>Finish the move before the destination server is installed.</source>
        <translation>在安装目标服务器之前完成移动。</translation>
    </message>
    <message>
        <source>Move the content of public folders separately, because Office 365 had none.</source>
        <translation>另行移动公用文件夹的内容，因为 Office 365 当时没有公用文件夹。</translation>
    </message>
    <message>
        <source>Switch on Office 365 integration after the installation, in phase 2.</source>
        <translation>安装之后，在第&#xa0;2&#xa0;阶段启用 Office 365 集成。</translation>
    </message>
    <message>
        <source>Microsoft’s guides disagree on whether Exchange has to be removed from the source for the integration: optional here, mandatory in the guide for 2012 R2; settle it with the customer.</source>
        <extracomment>The source: the source server</extracomment>
        <translation>集成是否要求从源服务器移除 Exchange，Microsoft 的各指南说法不一：此处为可选，2012 R2 的指南中为必需；与客户商定。</translation>
    </message>
    <message>
        <source>Let the Office 365 migration reach Exchange 2003</source>
        <extracomment>Title of a step</extracomment>
        <translation>让 Office 365 迁移能够访问 Exchange 2003</translation>
    </message>
    <message>
        <source>The migration service of Office 365 reads the mailboxes by RPC over HTTP.</source>
        <translation>Office 365 的迁移服务通过 RPC over HTTP 读取邮箱。</translation>
    </message>
    <message>
        <source>The migration of the mailboxes cannot connect.</source>
        <translation>邮箱迁移无法连接。</translation>
    </message>
    <message>
        <source>The registry value lists the full name of the source server</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>注册表值中列有源服务器的完整名称</translation>
    </message>
    <message>
        <source>Enable RPC over HTTP on the source server.</source>
        <translation>在源服务器上启用 RPC over HTTP。</translation>
    </message>
    <message>
        <source>If the migration still fails, open this registry key.</source>
        <translation>如果迁移仍然失败，打开此注册表项。</translation>
    </message>
    <message>
        <source>Make sure that the value “ValidPorts” lists the full name of the source server after this pattern, with your domain.</source>
        <translation>确认“ValidPorts”值按此格式列出了源服务器的完整名称，并使用你的域。</translation>
    </message>
    <message>
        <source>Plan a second Exchange server</source>
        <extracomment>Title of a step</extracomment>
        <translation>规划第二台 Exchange 服务器</translation>
    </message>
    <message>
        <source>Exchange needs a server of its own, and it can join only when the destination server runs the domain.</source>
        <translation>Exchange 需要自己的服务器，并且只有在目标服务器运行域之后才能加入。</translation>
    </message>
    <message>
        <source>Exchange refuses to be uninstalled from the source server while mailboxes remain.</source>
        <translation>只要还有邮箱，就无法从源服务器卸载 Exchange。</translation>
    </message>
    <message>
        <source>All mailboxes are on the new Exchange server and receive mail there</source>
        <translation>所有邮箱均在新的 Exchange 服务器上，并在那里接收邮件</translation>
    </message>
    <message>
        <source>Plan a second server for Exchange Server 2013, or for Exchange Server 2010 SP1 on an older Windows Server.</source>
        <translation>规划第二台服务器，用于 Exchange Server 2013，或在较旧的 Windows Server 上用于 Exchange Server 2010 SP1。</translation>
    </message>
    <message>
        <source>Set up the new Exchange server after the destination server is installed.</source>
        <translation>安装目标服务器之后，设置新的 Exchange 服务器。</translation>
    </message>
    <message>
        <source>Finish the move of all mailboxes before the source server is demoted.</source>
        <translation>在降级源服务器之前，完成所有邮箱的移动。</translation>
    </message>
    <message>
        <source>Exchange is not supported on the Essentials server itself.</source>
        <translation>Essentials 服务器本身不支持 Exchange。</translation>
    </message>
    <message>
        <source>Exchange 2010 does not install on Windows Server 2012.</source>
        <translation>Exchange 2010 无法安装在 Windows Server 2012 上。</translation>
    </message>
    <message>
        <source>Run the Best Practices Analyzer on the source</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>在源服务器上运行最佳做法分析器</translation>
    </message>
    <message>
        <source>It reads directory, network, Exchange and other settings, and names faults that the migration would carry along.</source>
        <translation>它读取目录、网络、Exchange 和其他设置，并指出迁移时会一并带过去的故障。</translation>
    </message>
    <message>
        <source>It reads the settings of directory, registry and web server, and names faults that the migration would carry along.</source>
        <translation>它读取目录、注册表和 Web 服务器的设置，并指出迁移时会一并带过去的故障。</translation>
    </message>
    <message>
        <source>Hidden faults of the source server come up in the middle of the migration.</source>
        <translation>源服务器的隐藏故障会在迁移途中暴露。</translation>
    </message>
    <message>
        <source>A saved report in which each finding is solved or accepted</source>
        <extracomment>What proves that the step is done; finding: what a check or an analyzer reports</extracomment>
        <translation>已保存的报告，其中每个检查结果均已解决或接受</translation>
    </message>
    <message>
        <source>Download, install and update the Windows SBS 2003 Best Practices Analyzer.</source>
        <translation>下载、安装并更新 Windows SBS 2003 Best Practices Analyzer。</translation>
    </message>
    <message>
        <source>Download, install and update the Windows SBS 2008 Best Practices Analyzer (Microsoft download 6231).</source>
        <translation>下载、安装并更新 Windows SBS 2008 Best Practices Analyzer（Microsoft 下载 6231）。</translation>
    </message>
    <message>
        <source>Download, install and update the Windows Server Solutions Best Practices Analyzer (Microsoft download 15556).</source>
        <translation>下载、安装并更新 Windows Server Solutions Best Practices Analyzer（Microsoft 下载 15556）。</translation>
    </message>
    <message>
        <source>Open All Programs &gt; SBS Best Practices Analyzer Tool and choose “Start a scan”.</source>
        <translation>打开“所有程序 &gt; SBS Best Practices Analyzer Tool”（All Programs &gt; SBS Best Practices Analyzer Tool），单击“开始扫描”（Start a scan）。</translation>
    </message>
    <message>
        <source>Enter a label for the scan, for example:</source>
        <translation>输入扫描的标签，例如：</translation>
    </message>
    <message>
        <source>Choose “Start scanning”, then “View a report of this Best Practices scan”.</source>
        <translation>单击“开始扫描”（Start scanning），然后单击“查看此最佳做法扫描的报告”（View a report of this Best Practices scan）。</translation>
    </message>
    <message>
        <source>Open Devices &gt; Server Tasks &gt; Best Practices Analyzer in the Dashboard.</source>
        <translation>在仪表板中打开“设备 &gt; 服务器任务 &gt; 最佳做法分析器”（Devices &gt; Server Tasks &gt; Best Practices Analyzer）。</translation>
    </message>
    <message>
        <source>Read the report, and solve as many findings as possible.</source>
        <extracomment>Finding: what a check or an analyzer reports</extracomment>
        <translation>查看报告，尽可能多地解决检查结果中的问题。</translation>
    </message>
    <message>
        <source>Read the reports List, Tree and Other, and solve as many findings as possible.</source>
        <extracomment>Finding: what a check or an analyzer reports</extracomment>
        <translation>查看“列表”（List）、“树”（Tree）和“其他”（Other）报告，尽可能多地解决检查结果中的问题。</translation>
    </message>
    <message>
        <source>It reads Active Directory, WMI, the registry and the IIS metabase.</source>
        <translation>它读取 Active Directory、WMI、注册表和 IIS 元数据库。</translation>
    </message>
    <message>
        <source>It reads Active Directory, WMI, the registry, the IIS metabase, Exchange Server, Update Services, the network configuration, SharePoint and SQL Server.</source>
        <translation>它读取 Active Directory、WMI、注册表、IIS 元数据库、Exchange Server、Update Services、网络配置、SharePoint 和 SQL Server。</translation>
    </message>
    <message>
        <source>Not every finding affects the migration.</source>
        <extracomment>Finding: what a check or an analyzer reports</extracomment>
        <translation>并非每个检查结果都会影响迁移。</translation>
    </message>
    <message>
        <source>The analyzer for SBS 2003 does not run on a plain Windows Server 2003 Standard; use the support tools there.</source>
        <translation>SBS 2003 的分析器不能在普通的 Windows Server 2003 Standard 上运行；在那里使用支持工具。</translation>
    </message>
    <message>
        <source>Microsoft’s overview says that the analyzer has to be downloaded; on this server too it is part of the Dashboard.</source>
        <translation>Microsoft 的概述称必须下载分析器；在这台服务器上，它同样是仪表板的一部分。</translation>
    </message>
    <message>
        <source>Run the Windows Support Tools</source>
        <extracomment>Title of a step</extracomment>
        <translation>运行 Windows 支持工具</translation>
    </message>
    <message>
        <source>A new domain controller copies the directory from the source server, faults included.</source>
        <translation>新的域控制器会从源服务器复制目录，包括其中的故障。</translation>
    </message>
    <message>
        <source>The destination server may fail to join, or may join with a damaged directory.</source>
        <translation>目标服务器可能无法加入，或者带着损坏的目录加入。</translation>
    </message>
    <message>
        <source>Output of the three tools without open errors</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>三个工具的输出中没有未解决的错误</translation>
    </message>
    <message>
        <source>After the analyzer, test the network and its connections.</source>
        <translation>运行分析器之后，测试网络及其连接。</translation>
    </message>
    <message>
        <source>Test the domain controller.</source>
        <translation>测试域控制器。</translation>
    </message>
    <message>
        <source>Test the replication between domain controllers.</source>
        <translation>测试域控制器之间的 Active Directory 复制。</translation>
    </message>
    <message>
        <source>Set the source server’s time correctly</source>
        <extracomment>Title of a step</extracomment>
        <translation>正确设置源服务器的时间</translation>
    </message>
    <message>
        <source>Sign-in between domain controllers fails when their clocks differ by more than five minutes.</source>
        <translation>如果时钟相差超过五分钟，域控制器之间将无法登录。</translation>
    </message>
    <message>
        <source>At most 5 minutes between source and destination; same date; same time zone</source>
        <translation>源服务器与目标服务器相差最多 5 分钟；日期相同；时区相同</translation>
    </message>
    <message>
        <source>The installation of the destination server may fail.</source>
        <translation>目标服务器的安装可能会失败。</translation>
    </message>
    <message>
        <source>A measured difference of less than 5 minutes, and date and time zone confirmed on both servers</source>
        <translation>测得的偏差小于 5 分钟，并已在两台服务器上确认日期和时区</translation>
    </message>
    <message>
        <source>Sign in as a domain administrator, open a command prompt and run these commands one after the other.</source>
        <translation>以域管理员身份登录，打开命令提示符，依次运行这些命令。</translation>
    </message>
    <message>
        <source>If the clock stays wrong, give the server a time server of its own and restart the service.</source>
        <translation>如果时钟仍然错误，为服务器指定专用的时间服务器，并重新启动该服务。</translation>
    </message>
    <message>
        <source>Compare date and time zone of both servers, and confirm them in this step.</source>
        <translation>比较两台服务器的日期和时区，并在此步骤中确认。</translation>
    </message>
    <message>
        <source>If the source server is a virtual machine, set date, time and time zone of its host the same way.</source>
        <translation>如果源服务器是虚拟机，以同样方式设置其主机的日期、时间和时区。</translation>
    </message>
    <message>
        <source>The documented commands follow the domain hierarchy, but nothing stands above this server in it, so they do not fetch the time from the Internet; the measured difference decides.</source>
        <translation>文档中的命令遵循域层次结构，但该服务器上面没有更高层级，因此这些命令不会从 Internet 获取时间；以测得的偏差为准。</translation>
    </message>
    <message>
        <source>The clock of the destination can be changed during its installation; keep it within five minutes.</source>
        <extracomment>The destination: the destination server</extracomment>
        <translation>目标服务器的时钟可以在安装期间更改；将偏差保持在五分钟以内。</translation>
    </message>
    <message>
        <source>After the installation the destination server takes its time by NTP, and all members of the domain follow it.</source>
        <translation>安装之后，目标服务器通过 NTP 获取时间，域的所有成员都以它为准。</translation>
    </message>
    <message>
        <source>Microsoft’s list of contents names the Migration Preparation Tool too, but there is no such section; the tool is not needed here, because the schema is already at version 56.</source>
        <translation>Microsoft 的目录中也列出了迁移准备工具，但并没有相应的章节；由于架构已是版本 56，此处不需要该工具。</translation>
    </message>
    <message>
        <source>Microsoft’s guide has neither an analyzer nor an alert viewer for this product; these checks stand in for them.</source>
        <translation>Microsoft 的指南没有针对此产品的分析器和警报查看器；以这些检查代替。</translation>
    </message>
    <message>
        <source>Time difference between the servers</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>服务器之间的时间偏差</translation>
    </message>
    <message>
        <source>Put a router between the Internet and the network</source>
        <extracomment>Title of a step</extracomment>
        <translation>在 Internet 与网络之间放置路由器</translation>
    </message>
    <message>
        <source>The source server will leave, so it must no longer stand between the broadband line and the network.</source>
        <translation>源服务器将会撤走，因此不能再位于宽带线路与网络之间。</translation>
    </message>
    <message>
        <source>Without the source server the network has no way to the Internet.</source>
        <translation>没有源服务器，网络就无法通往 Internet。</translation>
    </message>
    <message>
        <source>The router is the default gateway of the source server and of a client computer</source>
        <translation>路由器是源服务器和一台客户端计算机的默认网关</translation>
    </message>
    <message>
        <source>Unplug the network adapter of the source server that leads to the broadband line.</source>
        <translation>拔下源服务器上通往宽带线路的网络适配器的网线。</translation>
    </message>
    <message>
        <source>Install the router between the broadband line and the switch of the network.</source>
        <translation>在宽带线路与网络交换机之间安装路由器。</translation>
    </message>
    <message>
        <source>Check that a router connects the network to the Internet, and that the source server does not stand between them.</source>
        <translation>检查网络是否通过路由器连接到 Internet，并且源服务器不在两者之间。</translation>
    </message>
    <message>
        <source>If there is no router yet, install one between the broadband line and the switch of the network.</source>
        <translation>如果还没有路由器，在宽带线路与网络交换机之间安装一台。</translation>
    </message>
    <message>
        <source>Connect source server, destination server and client computers behind the router.</source>
        <translation>将源服务器、目标服务器和客户端计算机连接到路由器后面。</translation>
    </message>
    <message>
        <source>Make the router the default gateway of the source server and of the client computers.</source>
        <translation>将路由器设为源服务器和客户端计算机的默认网关。</translation>
    </message>
    <message>
        <source>Microsoft’s guide states the requirement only; it gives no procedure for it.</source>
        <translation>Microsoft 的指南只说明了要求，没有给出操作过程。</translation>
    </message>
    <message>
        <source>Give the router an address the installer can find</source>
        <extracomment>Title of a step</extracomment>
        <translation>为路由器设置安装程序能找到的地址</translation>
    </message>
    <message>
        <source>The installation wizard looks for the router at these addresses.</source>
        <translation>安装向导在这些地址查找路由器。</translation>
    </message>
    <message>
        <source>192.168.x.1 or 192.168.x.254, with x from 1 to 254</source>
        <translation>192.168.x.1 或 192.168.x.254，x 为 1 到 254</translation>
    </message>
    <message>
        <source>The installation wizard may not find the router.</source>
        <translation>安装向导可能找不到路由器。</translation>
    </message>
    <message>
        <source>The source server reaches the router at this address</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>源服务器可以通过此地址访问路由器</translation>
    </message>
    <message>
        <source>Set the local address of the router to 192.168.x.1 or 192.168.x.254.</source>
        <translation>将路由器的本地地址设置为 192.168.x.1 或 192.168.x.254。</translation>
    </message>
    <message>
        <source>Use this address as the default gateway of the network.</source>
        <translation>将此地址用作网络的默认网关。</translation>
    </message>
    <message>
        <source>The system requirements only recommend an address of the form 192.168.x.x; they do not demand it.</source>
        <translation>系统要求只是推荐 192.168.x.x 形式的地址，并不强制。</translation>
    </message>
    <message>
        <source>Reduce the source server to one network adapter</source>
        <extracomment>Title of a step</extracomment>
        <translation>将源服务器减少到一个网络适配器</translation>
    </message>
    <message>
        <source>With two adapters the server still acts as a gateway, and names and routes point to an adapter that nobody reaches.</source>
        <translation>如果有两个适配器，服务器仍会充当网关，名称和路由会指向无法访问的适配器。</translation>
    </message>
    <message>
        <source>Client computers may keep using the source server as their gateway.</source>
        <translation>客户端计算机可能会继续将源服务器用作网关。</translation>
    </message>
    <message>
        <source>Exactly one adapter has an IP address and one default gateway</source>
        <translation>只有一个适配器具有 IP 地址和一个默认网关</translation>
    </message>
    <message>
        <source>Open Start &gt; Server Management &gt; To Do List &gt; Connect to the Internet.</source>
        <translation>打开“开始 &gt; 服务器管理 &gt; 待办事项列表 &gt; 连接到 Internet”（Start &gt; Server Management &gt; To Do List &gt; Connect to the Internet）。</translation>
    </message>
    <message>
        <source>Find out which network adapters of the source server are in use.</source>
        <translation>查明源服务器的哪些网络适配器正在使用。</translation>
    </message>
    <message>
        <source>Leave the adapter that leads to the switch of the network, and disable all others.</source>
        <translation>保留通往网络交换机的适配器，禁用其他所有适配器。</translation>
    </message>
    <message>
        <source>Complete the “Configure E-mail and Internet Connection” wizard for one network adapter.</source>
        <translation>针对一个网络适配器，完成“配置电子邮件和 Internet 连接”（Configure E-mail and Internet Connection）向导。</translation>
    </message>
    <message>
        <source>Enter the address of the router as the default gateway.</source>
        <translation>输入路由器的地址作为默认网关。</translation>
    </message>
    <message>
        <source>Switch off the VPN on the source server</source>
        <extracomment>Title of a step</extracomment>
        <translation>在源服务器上禁用 VPN</translation>
    </message>
    <message>
        <source>Remote access through the source server ends when that server goes, and an open VPN port is a risk during the migration.</source>
        <translation>通过源服务器的远程访问会随该服务器的撤走而终止，而迁移期间开放的 VPN 端口是一种风险。</translation>
    </message>
    <message>
        <source>A VPN is in use on the source server</source>
        <extracomment>When the step is needed</extracomment>
        <translation>源服务器上正在使用 VPN</translation>
    </message>
    <message>
        <source>Users stay connected through a server that is about to go.</source>
        <translation>用户仍通过即将撤走的服务器连接。</translation>
    </message>
    <message>
        <source>Routing and Remote Access is stopped and disabled, and TCP port 1723 is closed</source>
        <translation>“路由和远程访问”（Routing and Remote Access）已停止并禁用，TCP 端口 1723 已关闭</translation>
    </message>
    <message>
        <source>Open Server Management &gt; Internet and E-mail &gt; Configure Remote Access.</source>
        <translation>打开“服务器管理 &gt; Internet 和电子邮件 &gt; 配置远程访问”（Server Management &gt; Internet and E-mail &gt; Configure Remote Access）。</translation>
    </message>
    <message>
        <source>On the page “Remote Access Method” choose “Disable remote access” and finish the wizard.</source>
        <translation>在“远程访问方法”（Remote Access Method）页上，选择“禁用远程访问”（Disable remote access），然后完成向导。</translation>
    </message>
    <message>
        <source>Open Windows SBS Console &gt; Network &gt; Connectivity and choose the task “Configure a virtual private network”.</source>
        <translation>打开“Windows SBS 控制台 &gt; 网络 &gt; 连接”（Windows SBS Console &gt; Network &gt; Connectivity），单击任务“配置虚拟专用网络”（Configure a virtual private network）。</translation>
    </message>
    <message>
        <source>Choose “Do not allow users to connect to the server by using a VPN”, complete the wizard and choose “Finish”.</source>
        <translation>选择“不允许用户使用 VPN 连接到服务器”（Do not allow users to connect to the server by using a VPN），完成向导并单击“完成”。</translation>
    </message>
    <message>
        <source>In the Dashboard of the source server open Home &gt; Settings &gt; Anywhere Access &gt; Configure.</source>
        <translation>在源服务器的仪表板中打开“主页 &gt; 设置 &gt; 随处访问 &gt; 配置”（Home &gt; Settings &gt; Anywhere Access &gt; Configure）。</translation>
    </message>
    <message>
        <source>On the first page of the wizard “Set up Anywhere Access” choose “Next”.</source>
        <translation>在“设置随处访问”（Set up Anywhere Access）向导的第一页上，单击“下一步”。</translation>
    </message>
    <message>
        <source>On the page “Choose Anywhere Access features to enable” clear “Virtual private network (VPN)” and choose “Next”.</source>
        <translation>在“选择要启用的随处访问功能”（Choose Anywhere Access features to enable）页上，清除“虚拟专用网络（VPN）”（Virtual private network (VPN)），单击“下一步”。</translation>
    </message>
    <message>
        <source>Complete the wizard.</source>
        <extracomment>The wizard “Set up Anywhere Access” on the server</extracomment>
        <translation>完成向导。</translation>
    </message>
    <message>
        <source>Open Start &gt; Administrative Tools &gt; Services and stop the service “Routing and Remote Access”.</source>
        <translation>打开“开始 &gt; 管理工具 &gt; 服务”（Start &gt; Administrative Tools &gt; Services），停止“路由和远程访问”（Routing and Remote Access）服务。</translation>
    </message>
    <message>
        <source>Set the startup type of this service to “Disabled”.</source>
        <translation>将此服务的启动类型设置为“禁用”（Disabled）。</translation>
    </message>
    <message>
        <source>Close TCP port 1723 on the router.</source>
        <translation>在路由器上关闭 TCP 端口 1723。</translation>
    </message>
    <message>
        <source>Check that TCP port 1723 is closed on the router, and close it by hand if it is not.</source>
        <translation>检查路由器上的 TCP 端口 1723 是否已关闭，如果没有，手动关闭。</translation>
    </message>
    <message>
        <source>The wizard disables Routing and Remote Access, closes port 1723 on the router and removes the VPN configuration.</source>
        <translation>该向导会禁用“路由和远程访问”（Routing and Remote Access），关闭路由器上的端口 1723，并移除 VPN 配置。</translation>
    </message>
    <message>
        <source>Microsoft’s guide asks for this, but gives no procedure for it.</source>
        <translation>Microsoft 的指南要求这样做，但没有给出操作过程。</translation>
    </message>
    <message>
        <source>The contents of Microsoft’s guide call this step “Verify the network configuration”; it is about the VPN only.</source>
        <translation>Microsoft 指南的目录将此步骤称为“验证网络配置”（Verify the network configuration）；但它只涉及 VPN。</translation>
    </message>
    <message>
        <source>Point statically addressed devices to the new gateway</source>
        <extracomment>Title of a step</extracomment>
        <translation>将使用静态地址的设备指向新网关</translation>
    </message>
    <message>
        <source>Devices with fixed settings do not learn of the new gateway by themselves.</source>
        <translation>使用固定设置的设备不会自动获知新网关。</translation>
    </message>
    <message>
        <source>Some devices have fixed IP settings, or the DHCP Server role still hands out the former gateway</source>
        <translation>某些设备使用固定 IP 设置，或者 DHCP 服务器角色仍分配以前的网关</translation>
    </message>
    <message>
        <source>These devices lose access to the Internet.</source>
        <translation>这些设备会失去对 Internet 的访问。</translation>
    </message>
    <message>
        <source>Each of these devices opens a web page</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>其中每台设备都能打开网页</translation>
    </message>
    <message>
        <source>List all devices with fixed IP settings, such as printers, access points and controllers of machines.</source>
        <translation>列出所有使用固定 IP 设置的设备，例如打印机、接入点和机器的控制器。</translation>
    </message>
    <message>
        <source>Enter the address of the router as the default gateway on each of them.</source>
        <translation>在每台设备上输入路由器的地址作为默认网关。</translation>
    </message>
    <message>
        <source>Correct the gateway in the settings of the DHCP Server role.</source>
        <translation>在 DHCP 服务器角色的设置中更正网关。</translation>
    </message>
    <message>
        <source>Decide who hands out addresses during the migration</source>
        <extracomment>Title of a step</extracomment>
        <translation>决定迁移期间由谁分配地址</translation>
    </message>
    <message>
        <source>The destination server does not run the DHCP Server role by default, and two DHCP servers disturb each other.</source>
        <translation>默认情况下，目标服务器不运行 DHCP 服务器角色，而两台 DHCP 服务器会相互干扰。</translation>
    </message>
    <message>
        <source>Exactly one DHCP server at any time</source>
        <translation>任何时候都只能有一台 DHCP 服务器</translation>
    </message>
    <message>
        <source>With none or with two DHCP servers, client computers lose the network.</source>
        <translation>没有 DHCP 服务器或有两台 DHCP 服务器时，客户端计算机会失去网络连接。</translation>
    </message>
    <message>
        <source>A recorded choice, source server or router, that an inquiry in the network confirms</source>
        <translation>已记录的选择（源服务器或路由器），并经网络内的查询确认</translation>
    </message>
    <message>
        <source>Find out whether the source server or the router hands out addresses now.</source>
        <translation>查明现在是由源服务器还是路由器分配地址。</translation>
    </message>
    <message>
        <source>If the source server does, leave it there until the source server goes, and then move it to the router.</source>
        <translation>如果由源服务器分配，保持不变，直到源服务器撤走，再将其移到路由器。</translation>
    </message>
    <message>
        <source>If the router already does it without trouble, leave it there.</source>
        <translation>如果路由器已在正常分配，保持不变。</translation>
    </message>
    <message>
        <source>Record the choice in a note of this step.</source>
        <extracomment>Record: write down; note: a remark that the technician types</extracomment>
        <translation>将选择记录在此步骤的备注中。</translation>
    </message>
    <message>
        <source>The SBS products come with the DHCP Server role on the server; it has to end on the router.</source>
        <extracomment>End on: be there in the end</extracomment>
        <translation>SBS 产品的服务器自带 DHCP 服务器角色；最终必须由路由器承担。</translation>
    </message>
    <message>
        <source>Setup of the destination may switch on DHCP when the router does not offer it, so look for a second DHCP server right after the installation.</source>
        <extracomment>The destination: the destination server</extracomment>
        <translation>如果路由器不提供 DHCP，目标服务器的安装程序可能会启用 DHCP，因此安装后立即查找是否有第二台 DHCP 服务器。</translation>
    </message>
    <message>
        <source>Plan the move of line-of-business applications</source>
        <extracomment>Title of a step</extracomment>
        <translation>规划业务线应用程序的移动</translation>
    </message>
    <message>
        <source>The business lives on these programs, and only their vendors know how to move them.</source>
        <translation>业务依赖这些程序，而只有供应商知道如何移动它们。</translation>
    </message>
    <message>
        <source>An application is missing on the day when the source server is gone.</source>
        <translation>源服务器撤走的那天，会缺少某个应用程序。</translation>
    </message>
    <message>
        <source>A table with every application, the path to its data and the result of its move</source>
        <translation>包含每个应用程序、其数据路径及移动结果的表格</translation>
    </message>
    <message>
        <source>List the installed applications from Control Panel &gt; Add or Remove Programs and the folder Program Files.</source>
        <translation>从“控制面板 &gt; 添加或删除程序”（Control Panel &gt; Add or Remove Programs）和 Program Files 文件夹列出已安装的应用程序。</translation>
    </message>
    <message>
        <source>List the applications in Control Panel &gt; Programs and Features and in Program Files (x86) and Program Files.</source>
        <translation>列出“控制面板 &gt; 程序和功能”（Control Panel &gt; Programs and Features）以及 Program Files (x86) 和 Program Files 中的应用程序。</translation>
    </message>
    <message>
        <source>Ask the vendor of each application how it is moved.</source>
        <translation>向每个应用程序的供应商询问如何移动。</translation>
    </message>
    <message>
        <source>Find the installation media of each application.</source>
        <translation>找到每个应用程序的安装介质。</translation>
    </message>
    <message>
        <source>Record name, path to the data and notes for each application and each folder of general data.</source>
        <extracomment>Record: write down</extracomment>
        <translation>为每个应用程序和每个常规数据文件夹记录名称、数据路径和备注。</translation>
    </message>
    <message>
        <source>Record the result for each of them by the end of phase 7.</source>
        <extracomment>Record: write down</extracomment>
        <translation>在第&#xa0;7&#xa0;阶段结束前，记录每一项的结果。</translation>
    </message>
    <message>
        <source>Update health and alert add-ins made with the source product’s SDK, and install them on the destination server.</source>
        <translation>更新使用源产品 SDK 制作的运行状况和警报加载项，并将其安装到目标服务器。</translation>
    </message>
    <message>
        <source>Choose the new home for e-mail</source>
        <extracomment>Title of a step; home for e-mail: the system that hosts the mailboxes</extracomment>
        <translation>选择电子邮件的新托管位置</translation>
    </message>
    <message>
        <source>Windows Server 2012 Essentials has no mail server, so the mailboxes need another place.</source>
        <translation>Windows Server 2012 Essentials 没有邮件服务器，因此邮箱需要其他位置。</translation>
    </message>
    <message>
        <source>The source server hosts the e-mail of the company</source>
        <extracomment>When the step is needed</extracomment>
        <translation>源服务器托管公司的电子邮件</translation>
    </message>
    <message>
        <source>Exchange cannot be removed later, and the source server cannot go.</source>
        <translation>以后无法移除 Exchange，源服务器也无法撤走。</translation>
    </message>
    <message>
        <source>A recorded choice: none, Office 365 or Exchange on premises</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>已记录的选择：无、Office 365 或本地部署的 Exchange</translation>
    </message>
    <message>
        <source>Choose Office 365 or another Exchange Server on premises.</source>
        <translation>选择 Office 365 或另一台本地部署的 Exchange Server。</translation>
    </message>
    <message>
        <source>The SBS POP3 Connector is not part of Exchange and cannot be used after the move.</source>
        <translation>SBS 的 POP3 连接器不是 Exchange 的一部分，移动之后无法使用。</translation>
    </message>
    <message>
        <source>Exchange on the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>源服务器上的 Exchange</translation>
    </message>
    <message>
        <source>Back up the prepared source server again</source>
        <extracomment>Title of a step</extracomment>
        <translation>再次备份准备好的源服务器</translation>
    </message>
    <message>
        <source>After updates and preparation, a new backup saves you from doing them twice.</source>
        <translation>在更新和准备之后重新备份，可以避免重复这些工作。</translation>
    </message>
    <message>
        <source>A restore throws the server back to the state before all updates.</source>
        <translation>还原会使服务器退回到所有更新之前的状态。</translation>
    </message>
    <message>
        <source>A full backup that is newer than the run of the preparation tool</source>
        <translation>晚于准备工具运行时间的完整备份</translation>
    </message>
    <message>
        <source>Make a second full backup of the updated and prepared server.</source>
        <translation>对已更新并准备好的服务器进行第二次完整备份。</translation>
    </message>
    <message>
        <source>Keep the first backup; only that one undoes the schema change.</source>
        <translation>保留第一份备份；只有它能撤消架构更改。</translation>
    </message>
    <message>
        <source>Bring the source server to the latest service packs and updates</source>
        <extracomment>Title of a step</extracomment>
        <translation>将源服务器更新到最新的 Service Pack 和更新</translation>
    </message>
    <message>
        <source>The Migration Preparation Tool accepts the source server only when its updates are complete.</source>
        <translation>只有在更新齐全时，迁移准备工具才接受源服务器。</translation>
    </message>
    <message>
        <source>Source server and destination server work side by side for a while, and the latest updates keep them compatible.</source>
        <translation>源服务器和目标服务器会并行工作一段时间，最新的更新可使两者保持兼容。</translation>
    </message>
    <message>
        <source>The source server counts as not eligible, and the preparation tool asks for the missing updates.</source>
        <translation>源服务器会被视为不符合条件，准备工具会要求安装缺少的更新。</translation>
    </message>
    <message>
        <source>The preparation tool reports what is missing and asks for it before it continues.</source>
        <translation>准备工具会报告缺少的内容，并要求补齐后才继续。</translation>
    </message>
    <message>
        <source>The two servers may turn out not to be compatible with each other.</source>
        <translation>两台服务器可能会互不兼容。</translation>
    </message>
    <message>
        <source>Service pack level and list of installed updates</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Service Pack 级别和已安装更新的列表</translation>
    </message>
    <message>
        <source>Take a backup before each service pack.</source>
        <translation>安装每个 Service Pack 之前都要备份。</translation>
    </message>
    <message>
        <source>Work through the following steps in their order; the order of the service packs matters.</source>
        <translation>按顺序执行以下步骤；Service Pack 的安装顺序很重要。</translation>
    </message>
    <message>
        <source>Install every update and every service pack that is available for the source server.</source>
        <translation>安装源服务器可用的所有更新和所有 Service Pack。</translation>
    </message>
    <message>
        <source>Restart the server when it asks for it, and look again until nothing more is offered.</source>
        <translation>在提示时重新启动服务器，并反复检查，直到不再提供任何更新。</translation>
    </message>
    <message>
        <source>Microsoft’s guide demands this step, but does not say what happens without it.</source>
        <translation>Microsoft 的指南要求此步骤，但没有说明不执行的后果。</translation>
    </message>
    <message>
        <source>Microsoft’s guide words this as a recommendation; here it belongs to the steps that are required.</source>
        <translation>Microsoft 的指南将此表述为建议；此处将其列为必需步骤。</translation>
    </message>
    <message>
        <source>Run Windows Update on the SBS 2003 server</source>
        <extracomment>Title of a step</extracomment>
        <translation>在 SBS 2003 服务器上运行 Windows Update</translation>
    </message>
    <message>
        <source>Every update that applies has to be in place before the service packs are checked one by one.</source>
        <translation>逐个检查 Service Pack 之前，所有适用的更新都必须已安装。</translation>
    </message>
    <message>
        <source>No update is left that applies to the server</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>没有适用于该服务器的未安装更新</translation>
    </message>
    <message>
        <source>Open Start &gt; All Programs &gt; Windows Update and choose “Check for updates”.</source>
        <translation>打开“开始 &gt; 所有程序 &gt; Windows Update”（Start &gt; All Programs &gt; Windows Update），单击“检查更新”（Check for updates）。</translation>
    </message>
    <message>
        <source>If it asks for settings, confirm with “OK”, adjust them under “Change settings” and check again.</source>
        <translation>如果要求进行设置，单击“确定”确认，在“更改设置”（Change settings）下调整，然后重新检查。</translation>
    </message>
    <message>
        <source>Install what is offered, accept each licence and restart if asked.</source>
        <translation>安装提供的更新，接受每个许可条款，并在提示时重新启动。</translation>
    </message>
    <message>
        <source>Compare the result with Control Panel &gt; Add or Remove Programs, with the box “Show updates” ticked.</source>
        <translation>将结果与“控制面板 &gt; 添加或删除程序”（Control Panel &gt; Add or Remove Programs）比较，并勾选其中的“显示更新”（Show updates）复选框。</translation>
    </message>
    <message>
        <source>Microsoft’s guide shows the menus of a later Windows (Programs &gt; View installed updates, “Change settings”); Windows Server 2003 lists its updates in Add or Remove Programs.</source>
        <translation>Microsoft 的指南显示的是较新 Windows 的菜单（“程序 &gt; 查看已安装的更新”、“更改设置”）；Windows Server 2003 在“添加或删除程序”（Add or Remove Programs）中列出更新。</translation>
    </message>
    <message>
        <source>Windows SBS 2003 Service Pack 1</source>
        <extracomment>Title of a step</extracomment>
        <translation>Windows SBS 2003 Service Pack 1</translation>
    </message>
    <message>
        <source>Installed in this order, the service packs leave the correct version of the .NET Framework behind.</source>
        <translation>按此顺序安装 Service Pack，才能留下正确版本的 .NET Framework。</translation>
    </message>
    <message>
        <source>Windows SBS 2003 Service Pack 1 is not installed yet</source>
        <extracomment>When the step is needed</extracomment>
        <translation>尚未安装 Windows SBS 2003 Service Pack 1</translation>
    </message>
    <message>
        <source>In the wrong order the correct version of the .NET Framework is not guaranteed.</source>
        <translation>如果顺序错误，就无法保证 .NET Framework 的版本正确。</translation>
    </message>
    <message>
        <source>Service Pack 1 is listed as installed</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Service Pack 1 列为已安装</translation>
    </message>
    <message>
        <source>Take a backup of the server.</source>
        <translation>备份服务器。</translation>
    </message>
    <message>
        <source>Install Windows SBS 2003 Service Pack 1 before Service Pack 2 of Windows Server 2003.</source>
        <translation>在 Windows Server 2003 的 Service Pack 2 之前，安装 Windows SBS 2003 Service Pack 1。</translation>
    </message>
    <message>
        <source>Windows Server 2003 Service Pack 2</source>
        <extracomment>Title of a step</extracomment>
        <translation>Windows Server 2003 Service Pack 2</translation>
    </message>
    <message>
        <source>The preparation tool and its prerequisites need this level of the operating system.</source>
        <translation>准备工具及其必备组件需要操作系统达到此级别。</translation>
    </message>
    <message>
        <source>Windows Server 2003 Service Pack 2 is not installed yet</source>
        <extracomment>When the step is needed</extracomment>
        <translation>尚未安装 Windows Server 2003 Service Pack 2</translation>
    </message>
    <message>
        <source>The preparation tool reports the missing service pack and stops.</source>
        <translation>准备工具会报告缺少 Service Pack 并停止。</translation>
    </message>
    <message>
        <source>The system properties show Service Pack 2</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>系统属性显示 Service Pack 2</translation>
    </message>
    <message>
        <source>Install Windows Server 2003 Service Pack 2.</source>
        <translation>安装 Windows Server 2003 Service Pack 2。</translation>
    </message>
    <message>
        <source>If the network misbehaves afterwards, follow Microsoft Knowledge Base article 948496.</source>
        <translation>如果之后网络异常，按照 Microsoft 知识库文章 948496 操作。</translation>
    </message>
    <message>
        <source>Known issues and good practice for this service pack are in Knowledge Base article 939421.</source>
        <translation>此 Service Pack 的已知问题和推荐做法见知识库文章 939421。</translation>
    </message>
    <message>
        <source>Exchange Server 2003 Service Pack 2</source>
        <extracomment>Title of a step</extracomment>
        <translation>Exchange Server 2003 Service Pack 2</translation>
    </message>
    <message>
        <source>Exchange and SharePoint are not moved by this migration, but a known level makes their own move predictable.</source>
        <translation>此次迁移不会移动 Exchange 和 SharePoint，但明确的级别可以使它们各自的移动更可预测。</translation>
    </message>
    <message>
        <source>Exchange Server 2003 Service Pack 2 is not installed yet</source>
        <extracomment>When the step is needed</extracomment>
        <translation>尚未安装 Exchange Server 2003 Service Pack 2</translation>
    </message>
    <message>
        <source>The move of the mailboxes starts from an unknown configuration.</source>
        <translation>邮箱的移动会从未知的配置开始。</translation>
    </message>
    <message>
        <source>Exchange System Manager shows Service Pack 2</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Exchange 系统管理器显示 Service Pack 2</translation>
    </message>
    <message>
        <source>Install Exchange Server 2003 Service Pack 2.</source>
        <translation>安装 Exchange Server 2003 Service Pack 2。</translation>
    </message>
    <message>
        <source>Windows SharePoint Services 2.0 Service Pack 3</source>
        <extracomment>Title of a step</extracomment>
        <translation>Windows SharePoint Services 2.0 Service Pack 3</translation>
    </message>
    <message>
        <source>SharePoint content can leave this server only from a current level.</source>
        <translation>只有在最新级别，SharePoint 的内容才能移出此服务器。</translation>
    </message>
    <message>
        <source>Windows SharePoint Services 2.0 Service Pack 3 is not installed yet</source>
        <extracomment>When the step is needed</extracomment>
        <translation>尚未安装 Windows SharePoint Services 2.0 Service Pack 3</translation>
    </message>
    <message>
        <source>SharePoint stays at an unknown level when its content is moved.</source>
        <translation>移动 SharePoint 内容时，其级别未知。</translation>
    </message>
    <message>
        <source>Service Pack 3 is listed as installed</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Service Pack 3 列为已安装</translation>
    </message>
    <message>
        <source>Install Windows SharePoint Services 2.0 Service Pack 3.</source>
        <translation>安装 Windows SharePoint Services 2.0 Service Pack 3。</translation>
    </message>
    <message>
        <source>Windows SharePoint Services 3.0 and Windows Server Update Services 3.0 cannot be moved directly from SBS 2003.</source>
        <translation>Windows SharePoint Services 3.0 和 Windows Server Update Services 3.0 无法直接从 SBS 2003 移动。</translation>
    </message>
    <message>
        <source>SharePoint content goes by way of SharePoint Foundation 2010.</source>
        <translation>SharePoint 内容须经由 SharePoint Foundation 2010 移动。</translation>
    </message>
    <message>
        <source>Microsoft Core XML Services (MSXML) 6.0 Service Pack 1</source>
        <extracomment>Title of a step</extracomment>
        <translation>Microsoft Core XML Services (MSXML) 6.0 Service Pack 1</translation>
    </message>
    <message>
        <source>It is one of the components whose level the migration relies on.</source>
        <translation>迁移依赖若干组件的级别，它是其中之一。</translation>
    </message>
    <message>
        <source>The source server counts as not up to date.</source>
        <translation>源服务器会被视为不是最新状态。</translation>
    </message>
    <message>
        <source>MSXML 6.0 Service Pack 1 is listed as installed</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>MSXML 6.0 Service Pack 1 列为已安装</translation>
    </message>
    <message>
        <source>Install Microsoft Core XML Services (MSXML) 6.0 Service Pack 1.</source>
        <translation>安装 Microsoft Core XML Services (MSXML) 6.0 Service Pack 1。</translation>
    </message>
    <message>
        <source>Prepare the source server</source>
        <translation>准备源服务器</translation>
    </message>
    <message>
        <source>Prepare</source>
        <extracomment>Short name of phase 1 for the timeline; keep it under 24 characters</extracomment>
        <translation>准备</translation>
    </message>
    <message>
        <source>Give the migration account the three directory groups</source>
        <extracomment>Title of a step</extracomment>
        <translation>将迁移帐户加入三个目录组</translation>
    </message>
    <message>
        <source>Extending the schema and adding a domain controller need the rights of all three groups.</source>
        <translation>扩展架构和添加域控制器需要全部三个组的权限。</translation>
    </message>
    <message>
        <source>The preparation tool stops with a permission error.</source>
        <translation>准备工具会因权限错误而停止。</translation>
    </message>
    <message>
        <source>The account is a member of the three groups and has signed in again</source>
        <translation>该帐户是三个组的成员，并已重新登录</translation>
    </message>
    <message>
        <source>Open Server Management &gt; Users and the properties of the account.</source>
        <translation>打开“服务器管理 &gt; 用户”（Server Management &gt; Users），再打开该帐户的属性。</translation>
    </message>
    <message>
        <source>In Active Directory Users and Computers find the account in your domain &gt; MyBusiness &gt; Users &gt; SBSUsers.</source>
        <translation>在“Active Directory 用户和计算机”中，在你的域 &gt; MyBusiness &gt; Users &gt; SBSUsers 下找到该帐户。</translation>
    </message>
    <message>
        <source>In Active Directory Users and Computers find the account in your domain &gt; Users.</source>
        <translation>在“Active Directory 用户和计算机”中，在你的域 &gt; Users 下找到该帐户。</translation>
    </message>
    <message>
        <source>Open the properties of the account.</source>
        <translation>打开该帐户的属性。</translation>
    </message>
    <message>
        <source>On the tab “Member Of” add whichever of these groups is missing.</source>
        <translation>在“隶属于”（Member Of）选项卡上，添加其中缺少的组。</translation>
    </message>
    <message>
        <source>Sign out and sign in again, so that the membership takes effect.</source>
        <translation>注销并重新登录，使成员身份生效。</translation>
    </message>
    <message>
        <source>Sign in with this account in the console as well.</source>
        <translation>在控制台中也用此帐户登录。</translation>
    </message>
    <message>
        <source>A permission error can also mean that the Netlogon service is not running.</source>
        <translation>权限错误也可能意味着 Netlogon 服务没有运行。</translation>
    </message>
    <message>
        <source>Install what the preparation tool and its update need</source>
        <extracomment>Title of a step</extracomment>
        <translation>安装准备工具及其更新所需的组件</translation>
    </message>
    <message>
        <source>Without these components the preparation tool does not start or cannot update itself.</source>
        <translation>没有这些组件，准备工具无法启动，或无法更新自身。</translation>
    </message>
    <message>
        <source>The preparation tool cannot be installed.</source>
        <translation>无法安装准备工具。</translation>
    </message>
    <message>
        <source>PowerShell reports version 2.0 or later, and the Baseline Configuration Analyzer 2.0 is listed as installed</source>
        <translation>PowerShell 报告版本 2.0 或更高，Baseline Configuration Analyzer 2.0 列为已安装</translation>
    </message>
    <message>
        <source>Install Windows PowerShell 2.0 with the Windows Management Framework, Knowledge Base 968929.</source>
        <translation>随 Windows Management Framework 安装 Windows PowerShell 2.0（知识库 968929）。</translation>
    </message>
    <message>
        <source>Then install the Microsoft Baseline Configuration Analyzer 2.0.</source>
        <translation>然后安装 Microsoft Baseline Configuration Analyzer 2.0。</translation>
    </message>
    <message>
        <source>Then install the latest Windows Update Agent, Knowledge Base 949104.</source>
        <translation>然后安装最新的 Windows 更新代理（知识库 949104）。</translation>
    </message>
    <message>
        <source>Windows Server 2008 R2 already contains Windows PowerShell 2.0; install only what is missing.</source>
        <translation>Windows Server 2008 R2 已包含 Windows PowerShell 2.0；只安装缺少的组件。</translation>
    </message>
    <message>
        <source>Run the Migration Preparation Tool</source>
        <extracomment>Title of a step</extracomment>
        <translation>运行迁移准备工具</translation>
    </message>
    <message>
        <source>It extends the directory for the new server, and the installation in migration mode is refused without it.</source>
        <translation>它会为新服务器扩展目录；没有它，迁移模式下的安装会被拒绝。</translation>
    </message>
    <message>
        <source>A successful run no older than two weeks (14 days) when the destination is installed</source>
        <extracomment>The destination: the destination server</extracomment>
        <translation>安装目标服务器时，最近一次成功运行不超过两周（14 天）</translation>
    </message>
    <message>
        <source>The installation in migration mode is blocked.</source>
        <translation>迁移模式下的安装会被阻止。</translation>
    </message>
    <message>
        <source>Schema version 56 and the date of the successful run</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>架构版本 56 和成功运行的日期</translation>
    </message>
    <message>
        <source>Insert Windows Server 2012 Essentials DVD1 and start this file; if it is installed already, use the Start menu.</source>
        <translation>插入 Windows Server 2012 Essentials DVD1，启动此文件；如果工具已安装，使用“开始”菜单。</translation>
    </message>
    <message>
        <source>Accept the newest update when the tool offers it at its first start.</source>
        <translation>工具首次启动并提供最新更新时，接受更新。</translation>
    </message>
    <message>
        <source>Choose “I have a backup and am ready to proceed” and then “Next”.</source>
        <translation>选择“我有备份，并已准备好继续”（I have a backup and am ready to proceed），然后单击“下一步”。</translation>
    </message>
    <message>
        <source>Wait until the tool has extended the schema, and choose “Next”.</source>
        <translation>等到工具完成架构扩展，单击“下一步”。</translation>
    </message>
    <message>
        <source>Fix every error that the scan reports, and choose “Scan Again”.</source>
        <translation>修复扫描报告的每个错误，单击“重新扫描”（Scan Again）。</translation>
    </message>
    <message>
        <source>Fix the warnings too where possible, or acknowledge them; then choose “Next” and “Finish”.</source>
        <translation>尽可能也修复警告，或确认知悉；然后单击“下一步”和“完成”。</translation>
    </message>
    <message>
        <source>Restart the source server if the tool asks for it.</source>
        <translation>如果工具提示，重新启动源服务器。</translation>
    </message>
    <message>
        <source>Only a restore of the backup undoes the schema change.</source>
        <translation>只有还原备份才能撤消架构更改。</translation>
    </message>
    <message>
        <source>If a hotfix cannot be installed, follow Knowledge Base 822798, “Method 2: Rename the Catroot2 Folder”.</source>
        <translation>如果无法安装修补程序，按照知识库 822798 的“Method 2: Rename the Catroot2 Folder”操作。</translation>
    </message>
    <message>
        <source>The tool reports an error when Administrators may not enable accounts to be trusted for delegation in the Default Domain Controllers Policy (KB 2908959).</source>
        <translation>如果 Default Domain Controllers Policy（默认域控制器策略）不允许 Administrators 信任帐户以执行委派（KB 2908959），该工具会报告错误。</translation>
    </message>
    <message>
        <source>The tool reports an error when the organizational unit “MyBusiness” is missing, or when Administrators may not enable accounts to be trusted for delegation in the Default Domain Controllers Policy (KB 2908959).</source>
        <translation>如果缺少组织单位“MyBusiness”，或者 Default Domain Controllers Policy（默认域控制器策略）不允许 Administrators 信任帐户以执行委派（KB 2908959），该工具会报告错误。</translation>
    </message>
    <message>
        <source>Run the tool once more directly before the installation.</source>
        <translation>在安装前夕再运行一次该工具。</translation>
    </message>
    <message>
        <source>Last system-state backup</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>上次系统状态备份</translation>
    </message>
    <message>
        <source>Install critical and security updates</source>
        <extracomment>Title of a step</extracomment>
        <translation>安装关键更新和安全更新</translation>
    </message>
    <message>
        <source>Updates close faults and security holes that would otherwise disturb the migration.</source>
        <translation>更新可以修复原本会干扰迁移的故障和安全漏洞。</translation>
    </message>
    <message>
        <source>The network is less well protected while the migration goes on, and known faults can make it fail.</source>
        <translation>迁移期间网络的防护较弱，已知的故障可能会导致迁移失败。</translation>
    </message>
    <message>
        <source>No critical or security update is left that applies to the server, and no restart is pending</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>没有适用于该服务器的未安装关键更新或安全更新，也没有挂起的重新启动</translation>
    </message>
    <message>
        <source>Open Start &gt; All Programs &gt; Windows Update and choose “Check online for updates from Microsoft Update”.</source>
        <translation>打开“开始 &gt; 所有程序 &gt; Windows Update”（Start &gt; All Programs &gt; Windows Update），单击“联机检查来自 Microsoft Update 的更新”（Check online for updates from Microsoft Update）。</translation>
    </message>
    <message>
        <source>Open Control Panel &gt; System and Security and choose “Check for updates” under Windows Update.</source>
        <translation>打开“控制面板 &gt; 系统和安全”（Control Panel &gt; System and Security），在“Windows Update”下单击“检查更新”（Check for updates）。</translation>
    </message>
    <message>
        <source>On the page “Windows Update” choose “Check for updates” once more.</source>
        <translation>在“Windows Update”页上，再次单击“检查更新”（Check for updates）。</translation>
    </message>
    <message>
        <source>If updates are found, choose “Install updates”.</source>
        <translation>如果找到更新，单击“安装更新”（Install updates）。</translation>
    </message>
    <message>
        <source>Restart the server if the updates need it, and check again until none is left.</source>
        <translation>如果更新需要，重新启动服务器，并反复检查，直到没有剩余的更新。</translation>
    </message>
    <message>
        <source>Instead, you can approve and install the updates through Windows Server Update Services (WSUS).</source>
        <translation>也可以改为通过 Windows Server Update Services (WSUS) 批准并安装更新。</translation>
    </message>
    <message>
        <source>Generate and read the network report</source>
        <extracomment>Title of a step</extracomment>
        <translation>生成并查看网络报告</translation>
    </message>
    <message>
        <source>The report shows critical errors of the network before the migration runs into them.</source>
        <translation>报告可以在迁移受到影响之前，显示网络的严重错误。</translation>
    </message>
    <message>
        <source>Critical errors of the network come up in the middle of the migration.</source>
        <translation>网络的严重错误会在迁移途中暴露。</translation>
    </message>
    <message>
        <source>A new report without open critical errors</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>一份新报告，其中没有未解决的严重错误</translation>
    </message>
    <message>
        <source>Open Windows SBS Console &gt; Reports and select a report.</source>
        <translation>打开“Windows SBS 控制台 &gt; 报告”（Windows SBS Console &gt; Reports），选择一份报告。</translation>
    </message>
    <message>
        <source>Choose “Generate report”.</source>
        <extracomment>A button in the Windows SBS Console on the server</extracomment>
        <translation>单击“生成报告”（Generate report）。</translation>
    </message>
    <message>
        <source>Look for critical errors in the report, and resolve them before you go on.</source>
        <translation>在报告中查找严重错误，解决后再继续。</translation>
    </message>
    <message>
        <source>Read the alert viewer</source>
        <extracomment>Title of a step; the alert viewer is a part of the Dashboard of Windows Server Essentials</extracomment>
        <translation>查看警报查看器</translation>
    </message>
    <message>
        <source>The source server reports its own faults there, and the migration should not run into them.</source>
        <translation>源服务器会在其中报告自身的故障，迁移不应受其影响。</translation>
    </message>
    <message>
        <source>Critical errors of the source server come up in the middle of the migration.</source>
        <translation>源服务器的严重错误会在迁移途中暴露。</translation>
    </message>
    <message>
        <source>The alert viewer shows no open critical error</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>警报查看器没有显示未解决的严重错误</translation>
    </message>
    <message>
        <source>Open the Dashboard of the source server, and from there the alert viewer.</source>
        <translation>打开源服务器的仪表板，再从中打开警报查看器。</translation>
    </message>
    <message>
        <source>Look for critical errors, and resolve them before you go on.</source>
        <translation>查找严重错误，解决后再继续。</translation>
    </message>
    <message>
        <source>Configure folder redirection on the destination server</source>
        <extracomment>Title of phase 5</extracomment>
        <translation>在目标服务器上配置文件夹重定向</translation>
    </message>
    <message>
        <source>Enable folder redirection on the destination server</source>
        <translation>在目标服务器上启用文件夹重定向</translation>
    </message>
    <message>
        <source>Folder redirection</source>
        <extracomment>Short name of phase 5 for the timeline; keep it under 24 characters</extracomment>
        <translation>文件夹重定向</translation>
    </message>
    <message>
        <source>The source server redirects folders of users</source>
        <extracomment>When the step is needed</extracomment>
        <translation>源服务器重定向用户的文件夹</translation>
    </message>
    <message>
        <source>Enable folder redirection on the destination</source>
        <extracomment>Title of a step; the destination: the destination server</extracomment>
        <translation>在目标服务器上启用文件夹重定向</translation>
    </message>
    <message>
        <source>The new policy sends the user folders to the destination server.</source>
        <translation>新策略将用户文件夹指向目标服务器。</translation>
    </message>
    <message>
        <source>The new policy takes over the user folders before the old one is deleted.</source>
        <translation>在删除旧策略之前，由新策略接管用户文件夹。</translation>
    </message>
    <message>
        <source>The source server redirects folders</source>
        <extracomment>When the step is needed</extracomment>
        <translation>源服务器重定向文件夹</translation>
    </message>
    <message>
        <source>Redirected folders stay on the source server and disappear with it.</source>
        <translation>重定向的文件夹会留在源服务器上，并随它一起消失。</translation>
    </message>
    <message>
        <source>The new policy redirects the chosen folders to the destination server</source>
        <translation>新策略将选定的文件夹重定向到目标服务器</translation>
    </message>
    <message>
        <source>Open DEVICES &gt; Devices Tasks &gt; Implement Group Policy in the Dashboard.</source>
        <translation>在仪表板中打开“设备 &gt; 设备任务 &gt; 实现组策略”（DEVICES &gt; Devices Tasks &gt; Implement Group Policy）。</translation>
    </message>
    <message>
        <source>On the page “Enable Folder Redirection Group Policy” tick the folders and choose “Next”.</source>
        <translation>在“启用文件夹重定向组策略”（Enable Folder Redirection Group Policy）页上，勾选文件夹，单击“下一步”。</translation>
    </message>
    <message>
        <source>On the page “Enable Security Policy Settings” choose “Finish”.</source>
        <translation>在“启用安全策略设置”（Enable Security Policy Settings）页上，单击“完成”。</translation>
    </message>
    <message>
        <source>Folder redirection in use</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>使用中的文件夹重定向</translation>
    </message>
    <message>
        <source>New folder redirection policy</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>新的文件夹重定向策略</translation>
    </message>
    <message>
        <source>Users sign out and in</source>
        <extracomment>Title of a step</extracomment>
        <translation>用户注销并重新登录</translation>
    </message>
    <message>
        <source>The folders move only when each user signs in under the new policy.</source>
        <translation>只有每个用户在新策略下登录时，文件夹才会移动。</translation>
    </message>
    <message>
        <source>Folders of that user stay on the source server and disappear with it.</source>
        <translation>该用户的文件夹会留在源服务器上，并随它一起消失。</translation>
    </message>
    <message>
        <source>The folders of each user are filled on the destination server</source>
        <translation>每个用户在目标服务器上的文件夹均已有内容</translation>
    </message>
    <message>
        <source>Have every user sign out and sign in again while both servers run.</source>
        <translation>趁两台服务器都在运行时，让每个用户注销并重新登录。</translation>
    </message>
    <message>
        <source>Check on the destination server that the folders of each user have arrived.</source>
        <translation>在目标服务器上检查每个用户的文件夹是否已到达。</translation>
    </message>
    <message>
        <source>Delete the old folder redirection policy</source>
        <extracomment>Title of a step</extracomment>
        <translation>删除旧的文件夹重定向策略</translation>
    </message>
    <message>
        <source>Two redirection policies would send the folders to two places.</source>
        <translation>两个重定向策略会将文件夹指向两个位置。</translation>
    </message>
    <message>
        <source>The old policy keeps sending folders to the source server.</source>
        <translation>旧策略会继续将文件夹指向源服务器。</translation>
    </message>
    <message>
        <source>No Group Policy object redirects to the source server any more</source>
        <translation>不再有组策略对象重定向到源服务器</translation>
    </message>
    <message>
        <source>Delete this object and confirm the warning.</source>
        <translation>删除此对象，并确认警告。</translation>
    </message>
    <message>
        <source>Delete each object that redirects folders to the source server, and confirm the warning.</source>
        <translation>删除将文件夹重定向到源服务器的每个对象，并确认警告。</translation>
    </message>
    <message>
        <source>The tab “Settings” of an object shows whether it redirects folders.</source>
        <translation>对象的“设置”（Settings）选项卡显示它是否重定向文件夹。</translation>
    </message>
    <message>
        <source>Microsoft’s guide for Foundation has no phase for folder redirection; a page that fits is linked from nowhere.</source>
        <translation>Microsoft 的 Foundation 指南没有文件夹重定向的阶段；有一个适用的页面，但没有任何链接指向它。</translation>
    </message>
    <message>
        <source>Microsoft’s guide gives the name that SBS 2003 uses; on SBS 2008 it may begin with “Windows SBS” instead.</source>
        <translation>Microsoft 的指南给出的是 SBS 2003 使用的名称；在 SBS 2008 上，名称可能以“Windows SBS”开头。</translation>
    </message>
    <message>
        <source>The Dashboard gives its new policy the same name: deleted later, the new one would be gone, so delete first.</source>
        <translation>仪表板会为新策略使用相同的名称：如果之后再删除，新策略就会消失，因此先删除。</translation>
    </message>
    <message>
        <source>Old folder redirection policy</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>旧的文件夹重定向策略</translation>
    </message>
    <message>
        <source>Delete the old security template policy</source>
        <extracomment>Title of a step</extracomment>
        <translation>删除旧的安全模板策略</translation>
    </message>
    <message>
        <source>It belongs to the old policies; the wizard of the next step sets the security policy anew.</source>
        <translation>它属于旧策略；下一个步骤的向导会重新设置安全策略。</translation>
    </message>
    <message>
        <source>Old security settings stay in force beside the new ones.</source>
        <translation>旧的安全设置会与新设置同时生效。</translation>
    </message>
    <message>
        <source>No such object from before the migration is left</source>
        <extracomment>What proves that the step is done; object: Group Policy object</extracomment>
        <translation>没有残留迁移之前的此类对象</translation>
    </message>
    <message>
        <source>In the same console stay in Group Policy Objects.</source>
        <translation>在同一控制台中，停留在“组策略对象”（Group Policy Objects）。</translation>
    </message>
    <message>
        <source>Old security template policy</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>旧的安全模板策略</translation>
    </message>
    <message>
        <source>Run the Best Practices Analyzer</source>
        <translation>运行最佳做法分析器</translation>
    </message>
    <message>
        <source>Best Practices Analyzer</source>
        <extracomment>Short name of phase 8 for the timeline; keep it under 24 characters</extracomment>
        <translation>运行 BPA</translation>
    </message>
    <message>
        <source>Run the analyzer on the destination</source>
        <extracomment>Title of a step; the destination: the destination server</extracomment>
        <translation>在目标服务器上运行分析器</translation>
    </message>
    <message>
        <source>It judges the new server by the rules of its maker, now that it has taken over.</source>
        <translation>新服务器已接手工作，现在按制造商的规则评估它。</translation>
    </message>
    <message>
        <source>It judges the new server by the rules of its maker, now that the former one is gone.</source>
        <translation>以前的服务器已撤走，现在按制造商的规则评估新服务器。</translation>
    </message>
    <message>
        <source>Faults of the new server stay hidden until users notice them.</source>
        <translation>新服务器的故障会一直隐藏，直到用户发现。</translation>
    </message>
    <message>
        <source>A saved report of the analyzer</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>已保存的分析器报告</translation>
    </message>
    <message>
        <source>Open Devices in the Dashboard, and then “Best Practices Analyzer” among the tasks of the server.</source>
        <translation>在仪表板中打开“设备”（Devices），然后在服务器的任务中打开“最佳做法分析器”（Best Practices Analyzer）。</translation>
    </message>
    <message>
        <source>Wait for the result and save it.</source>
        <translation>等待结果并保存。</translation>
    </message>
    <message>
        <source>The overview of Microsoft’s guide says that the analyzer has to be downloaded; it is part of the Dashboard.</source>
        <translation>Microsoft 指南的概述称必须下载分析器；它是仪表板的一部分。</translation>
    </message>
    <message>
        <source>Solve the findings</source>
        <extracomment>Title of a step; finding: what a check or an analyzer reports</extracomment>
        <translation>解决检查结果中的问题</translation>
    </message>
    <message>
        <source>Each finding names a fault, what it causes and what removes it.</source>
        <extracomment>Finding: what a check or an analyzer reports</extracomment>
        <translation>每个检查结果都会指出故障、影响和解决方法。</translation>
    </message>
    <message>
        <source>The customer takes over a server with known faults.</source>
        <translation>客户会接手带有已知故障的服务器。</translation>
    </message>
    <message>
        <source>A second run without open findings, or a reason for each accepted one</source>
        <extracomment>Finding: what a check or an analyzer reports</extracomment>
        <translation>第二次运行没有未解决的检查结果，或每个已接受的检查结果都有理由</translation>
    </message>
    <message>
        <source>Read each message and follow its instruction.</source>
        <translation>阅读每条消息，并按其说明操作。</translation>
    </message>
    <message>
        <source>Run the analyzer again.</source>
        <translation>再次运行分析器。</translation>
    </message>
    <message>
        <source>Record a reason for each finding that you accept.</source>
        <extracomment>Record: write down; finding: what a check or an analyzer reports</extracomment>
        <translation>为每个接受的检查结果记录理由。</translation>
    </message>
    <message>
        <source>The rules page contradicts itself on the account of the Windows Time service; Local Service is right.</source>
        <translation>规则页面关于 Windows 时间服务帐户的说法自相矛盾；Local Service 是正确的。</translation>
    </message>
    <message>
        <source>For the Remote Desktop Gateway and the Distributed Transaction Coordinator, “Automatic” and “Automatic (Delayed Start)” are both right.</source>
        <translation>对于 Remote Desktop Gateway 和 Distributed Transaction Coordinator，“自动”（Automatic）和“自动（延迟启动）”（Automatic (Delayed Start)）都是正确的。</translation>
    </message>
    <message>
        <source>Certification authority of the source</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>源服务器的证书颁发机构</translation>
    </message>
    <message>
        <source>Directory of the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>源服务器的目录</translation>
    </message>
    <message>
        <source>Mailboxes on the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>源服务器上的邮箱</translation>
    </message>
    <message>
        <source>Ports of the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>源服务器的端口</translation>
    </message>
    <message>
        <source>Sign-in at the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>登录源服务器</translation>
    </message>
</context>
<context>
    <name>HistoryActions</name>
    <message>
        <source>Open</source>
        <extracomment>Button: opens a migration</extracomment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Look back</source>
        <extracomment>Button: shows a migration as it was at any moment</extracomment>
        <translation>回顾</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>Button: makes a document about a migration</extracomment>
        <translation>报告</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Button: writes a whole migration into a file</extracomment>
        <translation>导出</translation>
    </message>
    <message>
        <source>Keep or delete</source>
        <extracomment>Button: how long a migration is kept, whether it leaves the list, and whether it is deleted</extracomment>
        <translation>保留或删除</translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message numerus="yes">
        <source>%n migration(s) on this console</source>
        <translation>
            <numerusform>此控制台上有 %n 个迁移</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <extracomment>More were found than are looked through; %n is how many of them are shown</extracomment>
        <translation>
            <numerusform>找到 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n that began last are shown. Type more to find older ones.</source>
        <translation>
            <numerusform>显示最近开始的 %n 个。键入更多内容可查找较早的迁移。</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>A filter and how many migrations it shows</extracomment>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>A filter and how many migrations it shows: those that go on</extracomment>
        <translation>进行中 %1</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <extracomment>A filter and how many migrations it shows</extracomment>
        <translation>已完成 %1</translation>
    </message>
    <message>
        <source>Abandoned %1</source>
        <extracomment>A filter and how many migrations it shows: those that were given up</extracomment>
        <translation>已放弃 %1</translation>
    </message>
    <message>
        <source>All products</source>
        <extracomment>A filter: old servers of every product</extracomment>
        <translation>所有产品</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A filter and how many migrations it shows: %1 is a product, a year or a person, %2 a number</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>All years</source>
        <extracomment>A filter: migrations that began in any year</extracomment>
        <translation>所有年份</translation>
    </message>
    <message>
        <source>All technicians</source>
        <extracomment>A filter: migrations of every technician</extracomment>
        <translation>所有技术人员</translation>
    </message>
    <message>
        <source>Last entry</source>
        <extracomment>Order of a list</extracomment>
        <translation>最后条目</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Order of a list: when the migration began</extracomment>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>Order of a list</extracomment>
        <translation>客户</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>Order of a list: the product that is replaced</extracomment>
        <translation>产品</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Order of a list: open, abandoned or finished</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Archived %1</source>
        <extracomment>A filter and how many migrations it shows: those that were taken out of the list</extracomment>
        <translation>已存档 %1</translation>
    </message>
</context>
<context>
    <name>HistoryDetails</name>
    <message>
        <source>Servers</source>
        <extracomment>Label: the servers of a migration, from the old one to the new one</extracomment>
        <translation>服务器</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Domain</source>
        <extracomment>Label: name of a domain</extracomment>
        <translation>域</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技术人员</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Label: when a migration began</extracomment>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Last entry</source>
        <extracomment>Label: when the last entry of a record was written</extracomment>
        <translation>最后条目</translation>
    </message>
    <message>
        <source>%1 · phases %2</source>
        <extracomment>State of a migration and how far it came: %1 is &quot;Finished&quot;, %2 &quot;8 of 8&quot;</extracomment>
        <translation>%1 · 阶段 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>event</comment>
        <extracomment>What happened last: %1 is the title of a step or a check, %2 what was said or found there</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Reading the record …</source>
        <translation>正在读取记录…</translation>
    </message>
    <message>
        <source>The record cannot be read.</source>
        <translation>无法读取记录。</translation>
    </message>
    <message>
        <source>The record was changed: open the migration and look at the proof of its record.</source>
        <translation>记录已被更改：打开该迁移，查看其记录的证明。</translation>
    </message>
    <message numerus="yes">
        <source>The record agrees with itself: %n entries, their chain verified</source>
        <extracomment>%n is the number of entries of a record. It agrees only with itself: a hash known from elsewhere would prove more</extracomment>
        <translation>
            <numerusform>记录前后一致：%n 个条目，链条已验证</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryFilterSheet</name>
    <message>
        <source>Filter and sort</source>
        <translation>筛选和排序</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>Order of a list</extracomment>
        <translation>排序依据</translation>
    </message>
    <message>
        <source>Group by customer</source>
        <translation>按客户分组</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>The product that is replaced</extracomment>
        <translation>产品</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技术人员</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Customer, server, note, finding …</source>
        <extracomment>What can be searched for; stands in the empty field</extracomment>
        <translation>客户、服务器、备注、检查结果…</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Filter and sort</source>
        <extracomment>Opens what the list can be restricted to and sorted by</extracomment>
        <translation>筛选和排序</translation>
    </message>
    <message>
        <source>Older records are being made ready for the search.</source>
        <translation>正在为搜索准备较早的记录。</translation>
    </message>
</context>
<context>
    <name>HistoryHead</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Heading of a column: the product of the old server</extracomment>
        <translation>源产品</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技术人员</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Heading of a column: when a migration began</extracomment>
        <translation>开始时间</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Past migrations</source>
        <translation>以往的迁移</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Past migrations</source>
        <translation>以往的迁移</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>Button: takes in migrations from a file of another console</extracomment>
        <translation>导入</translation>
    </message>
    <message>
        <source>New migration</source>
        <translation>新建迁移</translation>
    </message>
    <message>
        <source>Reading the list …</source>
        <translation>正在读取列表…</translation>
    </message>
    <message>
        <source>No migration yet</source>
        <translation>还没有迁移</translation>
    </message>
    <message>
        <source>Every migration of this console stands here with its whole record, from its first day on.</source>
        <translation>此控制台的每个迁移都列在这里，包含从第一天起的完整记录。</translation>
    </message>
    <message>
        <source>None has all of this</source>
        <translation>没有符合全部条件的迁移</translation>
    </message>
    <message>
        <source>Words are found by their beginning, in names, servers, notes, reasons, evidence and findings. Type fewer of them, or take the filters away.</source>
        <translation>按词的开头，在名称、服务器、备注、理由、证据和检查结果中查找。减少键入的词，或清除筛选。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) are kept longer than wanted</source>
        <extracomment>Records whose period is over</extracomment>
        <translation>
            <numerusform>%n 个迁移已超过保留期</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is deleted by itself.</source>
        <translation>不会自动删除任何内容。</translation>
    </message>
    <message>
        <source>Look at them</source>
        <extracomment>Button: shows which migrations can be deleted</extracomment>
        <translation>查看</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>What happened last</source>
        <translation>最近发生的事</translation>
    </message>
</context>
<context>
    <name>HistoryRow</name>
    <message>
        <source>Select %1</source>
        <extracomment>Ticks a migration, so that something can be done with several: %1 is a customer</extracomment>
        <translation>选择 %1</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <extracomment>Marks a migration that is only practised</extracomment>
        <translation>演练</translation>
    </message>
</context>
<context>
    <name>HistorySelection</name>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>number of migrations</comment>
        <translation>
            <numerusform>已选择 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>Button: two migrations side by side</extracomment>
        <translation>比较</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Button: writes whole migrations into a file</extracomment>
        <translation>导出</translation>
    </message>
    <message>
        <source>Select none</source>
        <extracomment>Button: nothing is selected any more</extracomment>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Keep or delete</source>
        <extracomment>Button: how long migrations are kept, whether they leave the list, and whether they are deleted</extracomment>
        <translation>保留或删除</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Import migrations</source>
        <translation>导入迁移</translation>
    </message>
    <message>
        <source>Every entry and all evidence in the file are intact.</source>
        <translation>文件中的每个条目和所有证据均完好无损。</translation>
    </message>
    <message>
        <source>Choose a file that a console exported. It is verified before anything is taken in.</source>
        <translation>选择由控制台导出的文件。导入任何内容之前都会先验证该文件。</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>无需任何操作。</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>Button: takes migrations in from a file</extracomment>
        <translation>导入</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>上一级</translation>
    </message>
</context>
<context>
    <name>InstructionModel</name>
    <message>
        <source>Command prompt</source>
        <extracomment>Program in which a command is typed</extracomment>
        <translation>命令提示符</translation>
    </message>
</context>
<context>
    <name>KeepSheet</name>
    <message>
        <source>Keep or delete</source>
        <translation>保留或删除</translation>
    </message>
    <message>
        <source>Keep the records of %1</source>
        <extracomment>%1 is a customer; below it a number of years is chosen</extracomment>
        <translation>%1 的记录保留期</translation>
    </message>
    <message>
        <source>Keep all other records</source>
        <extracomment>Below it a number of years is chosen</extracomment>
        <translation>所有其他记录的保留期</translation>
    </message>
    <message>
        <source>Counted from the last entry. Nothing is deleted by itself: the list says what is due.</source>
        <translation>从最后一个条目算起。不会自动删除任何内容：到期的内容会在列表中说明。</translation>
    </message>
    <message>
        <source>What is archived leaves the list. A filter and the search still find it.</source>
        <translation>存档后将离开列表。筛选器和搜索仍能找到。</translation>
    </message>
    <message>
        <source>Only what is finished or abandoned can be archived or deleted.</source>
        <translation>只有已完成或已放弃的迁移才能存档或删除。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Back into the list</source>
        <extracomment>Buttons: out of the list, or back into it</extracomment>
        <translation>放回列表</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>存档</translation>
    </message>
    <message>
        <source>Delete …</source>
        <extracomment>Button: asks first</extracomment>
        <translation>删除…</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>As the language</source>
        <extracomment>How numbers and dates are written: the way the chosen language writes them</extracomment>
        <translation>与语言一致</translation>
    </message>
</context>
<context>
    <name>LanguageModel</name>
    <message>
        <source>As the system</source>
        <extracomment>First entry of the list of languages: the one that the system is set to</extracomment>
        <translation>与系统一致</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Migration Console</source>
        <translation>迁移控制台</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷方式</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
</context>
<context>
    <name>MenuSheet</name>
    <message>
        <source>Source Server</source>
        <translation>源服务器</translation>
    </message>
    <message>
        <source>Destination Server</source>
        <translation>目标服务器</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>Sign in to the domain</source>
        <translation>登录域</translation>
    </message>
    <message>
        <source>Forget the password now</source>
        <translation>立即清除密码</translation>
    </message>
    <message>
        <source>Line-of-business applications</source>
        <translation>业务线应用程序</translation>
    </message>
    <message>
        <source>Correct the data of the migration</source>
        <translation>更正迁移的数据</translation>
    </message>
    <message>
        <source>The destination was installed anew</source>
        <translation>重新安装了目标服务器</translation>
    </message>
    <message>
        <source>Finish the migration</source>
        <translation>完成迁移</translation>
    </message>
    <message>
        <source>Abandon the migration</source>
        <translation>放弃迁移</translation>
    </message>
    <message>
        <source>Signature of the customer</source>
        <translation>客户签名</translation>
    </message>
    <message>
        <source>Look back at any moment</source>
        <translation>回顾任意时间点</translation>
    </message>
    <message>
        <source>Report of the migration</source>
        <extracomment>Opens the sheet that makes a report of the migration</extracomment>
        <translation>迁移报告</translation>
    </message>
    <message>
        <source>Proof of the record</source>
        <translation>记录的证明</translation>
    </message>
    <message>
        <source>Compare with an earlier moment</source>
        <translation>与较早的时间点比较</translation>
    </message>
    <message>
        <source>Compare with another migration</source>
        <translation>与另一个迁移比较</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>Opens durations and numbers of the migration</extracomment>
        <translation>统计数据</translation>
    </message>
    <message>
        <source>Export the migration</source>
        <translation>导出迁移</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>All migrations</source>
        <translation>所有迁移</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Leaves a sheet without doing anything</extracomment>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>MigrationController</name>
    <message>
        <source>This migration is finished</source>
        <translation>此次迁移已完成</translation>
    </message>
    <message>
        <source>This migration was abandoned</source>
        <translation>此次迁移已放弃</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who closed a migration: %1 is a person, %2 a date and time</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2: “%3”</source>
        <extracomment>Who closed a migration: %1 is a person, %2 a date and time, %3 that person&apos;s reason</extracomment>
        <translation>%1，%2：“%3”</translation>
    </message>
</context>
<context>
    <name>MissingController</name>
    <message>
        <source>From before it was moved, of %1: %2</source>
        <extracomment>%1 is a time, %2 the name of a file</extracomment>
        <translation>移动前的文件（%1）：%2</translation>
    </message>
</context>
<context>
    <name>MissingOffer</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Opening the records…</source>
        <translation>正在打开记录…</translation>
    </message>
    <message>
        <source>To go on without it</source>
        <translation>不使用它继续</translation>
    </message>
    <message>
        <source>What was recorded since then is missing there. Once the disk is back, export its migrations from there and import them here.</source>
        <translation>其中缺少此后记录的内容。磁盘恢复后，请从那里导出迁移并导入到此处。</translation>
    </message>
    <message>
        <source>Open the old file</source>
        <translation>打开旧文件</translation>
    </message>
    <message>
        <source>Open a copy of the backup</source>
        <translation>打开备份的副本</translation>
    </message>
</context>
<context>
    <name>MomentModel</name>
    <message>
        <source>The migration began</source>
        <translation>迁移已开始</translation>
    </message>
    <message>
        <source>The data of the migration were changed</source>
        <translation>迁移的数据已更改</translation>
    </message>
    <message>
        <source>The customer signed</source>
        <translation>客户已签名</translation>
    </message>
    <message>
        <source>The migration was closed</source>
        <extracomment>Finished or abandoned</extracomment>
        <translation>迁移已关闭</translation>
    </message>
    <message>
        <source>The migration was opened again</source>
        <translation>迁移已重新打开</translation>
    </message>
    <message>
        <source>The destination server was installed anew</source>
        <translation>重新安装了目标服务器</translation>
    </message>
</context>
<context>
    <name>MoveController</name>
    <message>
        <source>This file was named at the start with --database, so it is not moved from here.</source>
        <translation>此文件是启动时用 --database 指定的，因此不能从此处移动。</translation>
    </message>
    <message>
        <source>To move the file to another disk, leave the open migration first.</source>
        <translation>要将文件移动到其他磁盘，请先离开已打开的迁移。</translation>
    </message>
    <message>
        <source>It can be moved to another disk once it can be written to.</source>
        <translation>可写入后即可移动到其他磁盘。</translation>
    </message>
    <message>
        <source>The database has %1; %2 are free in this folder.</source>
        <extracomment>%1 and %2 are sizes such as &quot;4.2 MB&quot;</extracomment>
        <translation>数据库占用 %1；此文件夹可用空间为 %2。</translation>
    </message>
    <message>
        <source>Reading the copy again…</source>
        <translation>正在重新读取副本…</translation>
    </message>
    <message>
        <source>Copying the database…</source>
        <translation>正在复制数据库…</translation>
    </message>
</context>
<context>
    <name>MoveSheet</name>
    <message>
        <source>Move the database</source>
        <translation>移动数据库</translation>
    </message>
    <message>
        <source>Choose the folder that it is to be in. Its disk must be plugged in whenever the console is used.</source>
        <translation>选择要存放数据库的文件夹。每次使用控制台时都必须连接其磁盘。</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Label above the path of a file</extracomment>
        <translation>现在</translation>
    </message>
    <message>
        <source>After the move</source>
        <extracomment>Label above the path of a file</extracomment>
        <translation>移动后</translation>
    </message>
    <message>
        <source>It is copied and read again before the console changes over. The old file is kept.</source>
        <translation>控制台切换前会先复制并重新读取。旧文件会保留。</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>使用此文件夹</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>选择其他文件夹</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>上一级</translation>
    </message>
</context>
<context>
    <name>MoveText</name>
    <message>
        <source>The database is in this folder already</source>
        <translation>数据库已经在此文件夹中</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>选择其他文件夹。</translation>
    </message>
    <message>
        <source>The folder is not there</source>
        <translation>文件夹不存在</translation>
    </message>
    <message>
        <source>Its disk may be unplugged. The database is where it was.</source>
        <translation>磁盘可能已拔出。数据库仍在原处。</translation>
    </message>
    <message>
        <source>Plug the disk in again, or choose another folder.</source>
        <translation>重新插入磁盘，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Nothing can be written to this folder</source>
        <translation>无法写入此文件夹</translation>
    </message>
    <message>
        <source>Your account may not, or the disk is read-only.</source>
        <translation>你的帐户没有权限，或磁盘为只读。</translation>
    </message>
    <message>
        <source>Allow writing to it, or choose another folder.</source>
        <translation>允许写入，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>A database lies in this folder already</source>
        <translation>此文件夹中已有数据库</translation>
    </message>
    <message>
        <source>It is never replaced.</source>
        <translation>它绝不会被替换。</translation>
    </message>
    <message>
        <source>Give that file another name, or choose another folder.</source>
        <translation>为该文件改名，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>There is no room for the database</source>
        <translation>没有空间存放数据库</translation>
    </message>
    <message>
        <source>The database is where it was.</source>
        <translation>数据库仍在原处。</translation>
    </message>
    <message>
        <source>Free some space on the disk, or choose another folder.</source>
        <translation>释放磁盘空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The database is in use</source>
        <translation>数据库正在使用</translation>
    </message>
    <message>
        <source>Another window or program has it open, or a backup, an export or an import is running. What they record would be lost.</source>
        <translation>其他窗口或程序已将其打开，或正在进行备份、导出或导入。它们记录的内容会丢失。</translation>
    </message>
    <message>
        <source>Close them or wait until they are done, then try again.</source>
        <translation>将其关闭或等待完成，然后重试。</translation>
    </message>
    <message>
        <source>The copy is not like the original</source>
        <translation>副本与原件不一致</translation>
    </message>
    <message>
        <source>It was read again and thrown away. The database is where it was.</source>
        <translation>副本经重新读取后已丢弃。数据库仍在原处。</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>选择其他磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>The new place cannot be kept</source>
        <translation>无法保存新位置</translation>
    </message>
    <message>
        <source>The file with your settings cannot be written. The database is where it was.</source>
        <translation>无法写入你的设置文件。数据库仍在原处。</translation>
    </message>
    <message>
        <source>Free some space on its disk or allow writing to it, then try again.</source>
        <translation>释放其磁盘空间或允许写入，然后重试。</translation>
    </message>
    <message>
        <source>The disk does not answer</source>
        <translation>磁盘无应答</translation>
    </message>
    <message>
        <source>The system reports an error. The database is where it was.</source>
        <translation>系统报告错误。数据库仍在原处。</translation>
    </message>
    <message>
        <source>Check both disks, or choose another folder.</source>
        <translation>检查两个磁盘，或选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>NewMigrationPage</name>
    <message>
        <source>This is needed to begin.</source>
        <translation>填写此项才能开始。</translation>
    </message>
    <message>
        <source>New migration</source>
        <translation>新建迁移</translation>
    </message>
    <message>
        <source>To Windows Server 2012 Essentials</source>
        <translation>迁移到 Windows Server 2012 Essentials</translation>
    </message>
    <message>
        <source>Begin the migration</source>
        <translation>开始迁移</translation>
    </message>
    <message>
        <source>The migration could not be begun</source>
        <translation>无法开始迁移</translation>
    </message>
    <message>
        <source>What is moved</source>
        <translation>迁移对象</translation>
    </message>
    <message>
        <source>Old server</source>
        <translation>旧服务器</translation>
    </message>
    <message>
        <source>Choose what runs on the old server.</source>
        <translation>选择旧服务器上运行的产品。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <extracomment>The name of the person who does the migration</extracomment>
        <translation>执行人</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>现场</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>域</translation>
    </message>
    <message>
        <source>The full DNS name of the Active Directory domain.</source>
        <translation>Active Directory 域的完整 DNS 名称。</translation>
    </message>
    <message>
        <source>Source Server</source>
        <translation>源服务器</translation>
    </message>
    <message>
        <source>Name or IP address of the old server.</source>
        <translation>旧服务器的名称或 IP 地址。</translation>
    </message>
    <message>
        <source>Destination Server</source>
        <translation>目标服务器</translation>
    </message>
    <message>
        <source>May stay empty until phase 2.</source>
        <translation>在第&#xa0;2&#xa0;阶段之前可以留空。</translation>
    </message>
</context>
<context>
    <name>NoCards</name>
    <message>
        <source>Nothing needs attention in this phase</source>
        <translation>此阶段没有需要注意的项目</translation>
    </message>
    <message>
        <source>Nothing is done in this phase yet</source>
        <translation>此阶段还没有完成的项目</translation>
    </message>
    <message>
        <source>This phase has no steps</source>
        <translation>此阶段没有步骤</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
</context>
<context>
    <name>OpenMigrations</name>
    <message numerus="yes">
        <source>%n open migration(s)</source>
        <translation>
            <numerusform>%n 个进行中的迁移</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry on</source>
        <extracomment>Heading above the migrations that are not finished</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>New migration</source>
        <translation>新建迁移</translation>
    </message>
    <message>
        <source>No open migration</source>
        <translation>没有进行中的迁移</translation>
    </message>
    <message>
        <source>Begin one with the name of the customer and of the old server. Everything can be changed later, and nothing here needs the network.</source>
        <translation>输入客户和旧服务器的名称即可开始。以后可以更改所有内容，此处的操作都不需要网络。</translation>
    </message>
    <message>
        <source>Rehearse on the practice site</source>
        <translation>在练习环境中演练</translation>
    </message>
    <message>
        <source>Two real domain controllers on this machine, with faults to find. Marked as rehearsal everywhere.</source>
        <translation>此计算机上有两个真实的域控制器，其中有待发现的故障。所有位置均标记为演练。</translation>
    </message>
    <message>
        <source>Two real domain controllers on this machine. This starts the console on them:</source>
        <translation>此计算机上有两个真实的域控制器。使用此命令启动连接到它们的控制台：</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Start the rehearsal</source>
        <translation>启动演练</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>OverrideSheet</name>
    <message>
        <source>Known and harmless here</source>
        <translation>已知情况，在此处无害</translation>
    </message>
    <message>
        <source>Proven in another way</source>
        <translation>已用其他方式证实</translation>
    </message>
    <message>
        <source>The customer decided so</source>
        <translation>客户的决定</translation>
    </message>
    <message>
        <source>Carry on all the same?</source>
        <translation>仍要继续？</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>这意味着什么</translation>
    </message>
    <message>
        <source>The step stays open and has to be done later. Your name and reason stand in the record and in the report.</source>
        <translation>该步骤仍未完成，以后必须执行。你的姓名和理由会写入记录和报告。</translation>
    </message>
    <message>
        <source>The card keeps its verdict. Your name and reason stand beside it, in the record and in the report. When the verdict changes, this ends.</source>
        <translation>卡片的判定不变。你的姓名和理由会显示在卡片旁，并写入记录和报告。判定改变时，此例外即告终止。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>用自己的话说明</translation>
    </message>
    <message>
        <source>What did you see that makes this safe?</source>
        <translation>你看到了什么，因而认为这是安全的？</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>How long an override lasts</extracomment>
        <translation>截止</translation>
    </message>
    <message>
        <source>The end of today</source>
        <translation>今天结束</translation>
    </message>
    <message>
        <source>Three days from now</source>
        <translation>三天后</translation>
    </message>
    <message>
        <source>A week from now</source>
        <translation>一周后</translation>
    </message>
    <message>
        <source>I answer for it</source>
        <translation>由我负责</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>PastMigrations</name>
    <message>
        <source>Past migrations</source>
        <translation>以往的迁移</translation>
    </message>
    <message numerus="yes">
        <source>%n finished</source>
        <comment>number of migrations</comment>
        <translation>
            <numerusform>%n 个已完成</numerusform>
        </translation>
    </message>
    <message>
        <source>Search all migrations</source>
        <extracomment>Button: opens the list of all migrations, where they can be searched</extracomment>
        <translation>搜索所有迁移</translation>
    </message>
    <message>
        <source>None yet. A migration stays here with its whole record once it is finished.</source>
        <translation>还没有。迁移完成后，会连同完整记录保留在此处。</translation>
    </message>
    <message>
        <source>Import from another console</source>
        <translation>从其他控制台导入</translation>
    </message>
</context>
<context>
    <name>PasteSheet</name>
    <message>
        <source>Add from the clipboard</source>
        <translation>从剪贴板添加</translation>
    </message>
    <message>
        <source>The clipboard holds neither a picture nor text. Copy one where it is shown, then come back.</source>
        <translation>剪贴板中既没有图片，也没有文本。在显示内容的地方复制图片或文本，然后返回。</translation>
    </message>
    <message>
        <source>On the clipboard</source>
        <extracomment>Label above what is on the clipboard</extracomment>
        <translation>剪贴板内容</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>它显示了什么？</translation>
    </message>
    <message>
        <source>For example: the last line of the backup log</source>
        <translation>例如：备份日志的最后一行</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>PhaseCards</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The values below are the last ones that arrived. Steps can be read and done all the same.</source>
        <translation>下面显示的是最后收到的值。仍然可以查看和执行步骤。</translation>
    </message>
    <message>
        <source>Show where</source>
        <extracomment>Button: leads to the page about the record</extracomment>
        <translation>显示位置</translation>
    </message>
    <message>
        <source>Reopen it</source>
        <extracomment>Button: a migration that was closed goes on</extracomment>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Show the newest</source>
        <translation>显示最新</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>PhaseModel</name>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>Number of checks that are failed, below the name of a phase</extracomment>
        <translation>
            <numerusform>%n 项未通过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be told</source>
        <extracomment>Number of checks that could not be made, below the name of a phase</extracomment>
        <translation>
            <numerusform>%n 项无法判断</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>A phase</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>A phase: somebody works on it</extracomment>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Not started</source>
        <extracomment>A phase that nobody has begun</extracomment>
        <translation>未开始</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>How many of the cards of a phase are done</extracomment>
        <translation>完成 %1 / %2</translation>
    </message>
</context>
<context>
    <name>PhaseSignOff</name>
    <message>
        <source>Sign-off of this phase</source>
        <extracomment>Heading: the technician signs that a phase is finished</extracomment>
        <translation>此阶段的签署</translation>
    </message>
    <message>
        <source>A required step was reopened after the signature. Settle it, or withdraw the signature.</source>
        <translation>签名之后，有必需步骤被重新打开。处理完该步骤，或撤回签名。</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Opens the form in which a phase is signed</extracomment>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Sign the phase</source>
        <translation>签署阶段</translation>
    </message>
    <message>
        <source>Signature of the customer</source>
        <translation>客户签名</translation>
    </message>
</context>
<context>
    <name>PlanController</name>
    <message>
        <source>Every plan is complete.</source>
        <translation>所有计划均已填写完整。</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) are not complete.</source>
        <translation>
            <numerusform>%n 项计划不完整。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every application has its result.</source>
        <translation>每个应用程序都已有结果。</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) are open.</source>
        <translation>
            <numerusform>%n 个结果未填写。</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed: there are no such applications (%1, %2).</source>
        <extracomment>%1 is a person, %2 a date</extracomment>
        <translation>已确认：没有此类应用程序（%1，%2）。</translation>
    </message>
    <message>
        <source>This looks like the key itself. Enter where it is kept: the record is read by others.</source>
        <translation>这看起来像是密钥本身。输入密钥的存放位置：其他人会查看记录。</translation>
    </message>
</context>
<context>
    <name>PlanHeads</name>
    <message>
        <source>Application</source>
        <extracomment>Heading of a column</extracomment>
        <translation>应用程序</translation>
    </message>
    <message>
        <source>Media and key</source>
        <extracomment>Heading of a column: where the installation media and the license key are</extracomment>
        <translation>介质和密钥</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>Heading of a column: the path to the data of an application</extracomment>
        <translation>数据</translation>
    </message>
    <message>
        <source>Test after the move</source>
        <extracomment>Heading of a column: how to see that an application works after the move</extracomment>
        <translation>移动后的测试</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Heading of a column: what came of moving an application</extracomment>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>PlanImportSheet</name>
    <message>
        <source>Import a table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>A table that was saved as CSV, with one application a row, at most 500 rows and 1 MiB.</source>
        <translation>另存为 CSV 的表格，每行一个应用程序，最多 500 行和 1 MiB。</translation>
    </message>
    <message>
        <source>Or the table itself</source>
        <translation>或表格本身</translation>
    </message>
    <message>
        <source>Paste the rows here.</source>
        <translation>在此处粘贴各行。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Below a list that was cut</extracomment>
        <translation>
            <numerusform>另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation>添加到计划</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>选择其他文件</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>上一级</translation>
    </message>
</context>
<context>
    <name>PlanImporter</name>
    <message>
        <source>The file could not be read within %1: the drive or the network behind it does not answer. Copy the file to this computer and try again.</source>
        <translation>在 %1内未能读取文件：驱动器或其背后的网络没有应答。将文件复制到此计算机，然后重试。</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1. Check its path and who may read it.</source>
        <translation>无法打开文件：%1。检查其路径和读取权限。</translation>
    </message>
    <message>
        <source>The table is larger than %1, so nothing of it was taken. Save only the rows that name applications, and import that file.</source>
        <translation>表格大于 %1，因此没有导入任何内容。仅保存列有应用程序的行，然后导入该文件。</translation>
    </message>
    <message>
        <source>The table has more than %1 rows, so nothing of it was taken. Save only the rows that name applications, and import that file.</source>
        <translation>表格超过 %1 行，因此没有导入任何内容。仅保存列有应用程序的行，然后导入该文件。</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 columns, so this is not a list of applications. Check which separator the file uses.</source>
        <translation>第&#xa0;%1&#xa0;行超过 %2 列，因此这不是应用程序列表。检查文件使用的分隔符。</translation>
    </message>
    <message>
        <source>A cell in line %1 is longer than %2 characters, so nothing was taken. Shorten it, or look for a quotation mark that is missing before it.</source>
        <translation>第&#xa0;%1&#xa0;行有单元格超过 %2 个字符，因此没有导入任何内容。缩短该单元格，或检查它前面是否缺少引号。</translation>
    </message>
    <message>
        <source>This is not a text file, so no rows can be read from it. Open it in its own program, save it as CSV, and import that file.</source>
        <translation>这不是文本文件，因此无法从中读取行。在其原程序中打开，另存为 CSV，然后导入该文件。</translation>
    </message>
    <message>
        <source>The quotation mark at line %1, column %2 has no partner or does not belong there, so the cells behind it cannot be told apart. Correct it in the file, and import it again.</source>
        <translation>第&#xa0;%1&#xa0;行第&#xa0;%2&#xa0;列的引号没有配对或位置不对，因此无法区分其后的单元格。在文件中更正，然后重新导入。</translation>
    </message>
    <message>
        <source>The table is empty. Enter one application a row, and import it again.</source>
        <translation>表格为空。每行输入一个应用程序，然后重新导入。</translation>
    </message>
    <message>
        <source>The table has no application that the plan does not have already.</source>
        <translation>表格中的应用程序在计划中均已有。</translation>
    </message>
    <message numerus="yes">
        <source>%n new application(s) found.</source>
        <translation>
            <numerusform>找到 %n 个新应用程序。</numerusform>
        </translation>
    </message>
    <message>
        <source>The columns were recognized by their names.</source>
        <translation>已按名称识别各列。</translation>
    </message>
    <message>
        <source>The first row does not name the columns, so they were taken in this order: application, vendor, contact, media, place of the license key, path to the data, test after the move, note.</source>
        <translation>第一行没有列名，因此按以下顺序读取：应用程序、供应商、联系人、介质、许可证密钥的存放位置、数据路径、移动后的测试、备注。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A name from another program, in quotation marks</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>These columns are left out, because the plan has no field for them: %1.</source>
        <translation>以下各列未导入，因为计划中没有对应的字段：%1。</translation>
    </message>
    <message>
        <source>These columns are left out, because they seem to hold license keys, which no record may keep: %1.</source>
        <translation>以下各列未导入，因为它们似乎含有许可证密钥，而任何记录都不得保存密钥：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n license key(s) were left out: the plan says where a key is kept, never the key.</source>
        <translation>
            <numerusform>未导入 %n 个许可证密钥：计划只说明密钥的存放位置，绝不包含密钥。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without an application are left out.</source>
        <translation>
            <numerusform>%n 行没有应用程序，未导入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that the plan has already are left out.</source>
        <translation>
            <numerusform>%n 行在计划中已有，未导入。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanLine</name>
    <message>
        <source>Vendor</source>
        <extracomment>Label: the company that made a program</extracomment>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Contact</source>
        <extracomment>Label: whom to ask about a program</extracomment>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Installation media</source>
        <translation>安装介质</translation>
    </message>
    <message>
        <source>Place of the license key</source>
        <translation>许可证密钥的存放位置</translation>
    </message>
    <message>
        <source>Path to the data</source>
        <translation>数据路径</translation>
    </message>
    <message>
        <source>Test after the move</source>
        <translation>移动后的测试</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Opens the fields of an application</extracomment>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change %1</source>
        <extracomment>%1 is an application</extracomment>
        <translation>更改 %1</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Works</source>
        <extracomment>Result of moving an application to the new server</extracomment>
        <translation>可用</translation>
    </message>
    <message>
        <source>Fails</source>
        <extracomment>Result of moving an application to the new server</extracomment>
        <translation>不可用</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>An application or a computer that is left out of the migration, with a reason</extracomment>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <extracomment>Result of moving an application: nobody has tested it yet</extracomment>
        <translation>尚未测试</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a result such as &quot;Works&quot;, %2 a date</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <extracomment>%1 is a result such as &quot;Works&quot;, %2 a person, %3 a date</extracomment>
        <translation>%1（%2，%3）</translation>
    </message>
    <message>
        <source>name of the application</source>
        <extracomment>Part of a list of what is missing</extracomment>
        <translation>应用程序的名称</translation>
    </message>
    <message>
        <source>vendor or installation media</source>
        <extracomment>Part of a list of what is missing</extracomment>
        <translation>供应商或安装介质</translation>
    </message>
    <message>
        <source>path to the data</source>
        <extracomment>Part of a list of what is missing</extracomment>
        <translation>数据路径</translation>
    </message>
    <message>
        <source>test after the move</source>
        <extracomment>Part of a list of what is missing</extracomment>
        <translation>移动后的测试</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <extracomment>%1 is a list of what is not filled in</extracomment>
        <translation>缺少：%1</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Line-of-business applications</source>
        <translation>业务线应用程序</translation>
    </message>
    <message>
        <source>Import a table</source>
        <extracomment>Reads a table that another program saved</extracomment>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Add an application</source>
        <translation>添加应用程序</translation>
    </message>
    <message>
        <source>No line-of-business applications</source>
        <translation>没有业务线应用程序</translation>
    </message>
    <message>
        <source>No application is written down yet</source>
        <translation>尚未登记任何应用程序</translation>
    </message>
    <message>
        <source>Write down each program that the business lives on, such as accounting or stock: who made it, where its media and its data are, and how to see that it works after the move. The list is complete before the destination server is installed; the results follow by the end of phase 7.</source>
        <translation>登记业务所依赖的每个程序，例如会计或库存程序：供应商是谁，介质和数据在哪里，移动后如何确认它可用。该列表须在安装目标服务器之前填写完整；结果须在第&#xa0;7&#xa0;阶段结束前填写。</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>撤消</translation>
    </message>
    <message>
        <source>There are no such applications</source>
        <translation>没有此类应用程序</translation>
    </message>
</context>
<context>
    <name>PlanRemoveSheet</name>
    <message>
        <source>Written down twice</source>
        <translation>重复登记</translation>
    </message>
    <message>
        <source>Not used any more</source>
        <translation>不再使用</translation>
    </message>
    <message>
        <source>Written down by mistake</source>
        <translation>误登记</translation>
    </message>
    <message>
        <source>Remove this application?</source>
        <translation>移除此应用程序？</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>用自己的话说明</translation>
    </message>
    <message>
        <source>Remove the application</source>
        <translation>移除应用程序</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>PlanRowSheet</name>
    <message>
        <source>New application</source>
        <translation>新建应用程序</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>应用程序</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Installation media</source>
        <translation>安装介质</translation>
    </message>
    <message>
        <source>A vendor or the media must be known: without them the application cannot be installed anew.</source>
        <translation>必须知道供应商或有介质：两者都没有，就无法重新安装应用程序。</translation>
    </message>
    <message>
        <source>Place of the license key</source>
        <translation>许可证密钥的存放位置</translation>
    </message>
    <message>
        <source>Where it is kept, never the key itself.</source>
        <translation>只写存放位置，绝不要写密钥本身。</translation>
    </message>
    <message>
        <source>Path to the data</source>
        <translation>数据路径</translation>
    </message>
    <message>
        <source>Test after the move</source>
        <translation>移动后的测试</translation>
    </message>
    <message>
        <source>What has to work, and who can tell?</source>
        <translation>哪些功能必须可用，谁能判断？</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>What came of moving an application</extracomment>
        <translation>结果</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Enter in the note why it is set aside.</source>
        <translation>在备注中输入排除的原因。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Remove the application</source>
        <translation>移除应用程序</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ProblemBanner</name>
    <message>
        <source>Understood</source>
        <extracomment>Takes a message off the screen</extracomment>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>The session was not found</source>
        <translation>找不到会话</translation>
    </message>
    <message>
        <source>The database does not hold this session any more.</source>
        <translation>数据库中已没有此会话。</translation>
    </message>
    <message>
        <source>Choose another one from the list of sessions.</source>
        <translation>从会话列表中选择其他会话。</translation>
    </message>
    <message>
        <source>The database is from a newer version</source>
        <translation>数据库来自较新的版本</translation>
    </message>
    <message>
        <source>A newer version of this program has written the database. It can be read, and nothing in it is changed.</source>
        <translation>该数据库由此程序的较新版本写入。可以读取，但不会更改其中的任何内容。</translation>
    </message>
    <message>
        <source>Install the newer version to go on working.</source>
        <translation>安装较新的版本才能继续工作。</translation>
    </message>
    <message>
        <source>The database is in use</source>
        <translation>数据库正在使用</translation>
    </message>
    <message>
        <source>Another program holds the database, so nothing can be written to it.</source>
        <translation>其他程序占用了数据库，因此无法写入。</translation>
    </message>
    <message>
        <source>Close the other window or program, then try again.</source>
        <translation>关闭其他窗口或程序，然后重试。</translation>
    </message>
    <message>
        <source>The database is read-only</source>
        <translation>数据库为只读</translation>
    </message>
    <message>
        <source>The database or its folder cannot be written to. Everything can be read.</source>
        <translation>无法写入数据库或其文件夹。所有内容均可读取。</translation>
    </message>
    <message>
        <source>Allow writing to the folder, then start the console again.</source>
        <translation>允许写入该文件夹，然后重新启动控制台。</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>数据库已损坏</translation>
    </message>
    <message>
        <source>Parts of the database cannot be read. It was left as it is, nothing was deleted.</source>
        <translation>无法读取数据库的某些部分。数据库保持原样，没有删除任何内容。</translation>
    </message>
    <message>
        <source>Copy the file to a safe place, then use a backup of it.</source>
        <translation>将文件复制到安全的位置，然后使用其备份。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>The last entry could not be stored. Everything before it is safe.</source>
        <translation>无法保存最后一个条目。此前的所有内容均安全。</translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again.</source>
        <translation>释放一些磁盘空间，然后重试。</translation>
    </message>
    <message>
        <source>The database cannot be opened</source>
        <translation>无法打开数据库</translation>
    </message>
    <message>
        <source>Your account may not open the database or its folder.</source>
        <translation>你的帐户没有权限打开数据库或其文件夹。</translation>
    </message>
    <message>
        <source>Give your account the permission, or choose another file with --database.</source>
        <translation>为你的帐户授予权限，或使用 --database 选择其他文件。</translation>
    </message>
    <message>
        <source>The disk does not answer</source>
        <translation>磁盘无应答</translation>
    </message>
    <message>
        <source>The system reports an error while reading or writing the database.</source>
        <translation>读写数据库时，系统报告错误。</translation>
    </message>
    <message>
        <source>Check the disk, then start the console again.</source>
        <translation>检查磁盘，然后重新启动控制台。</translation>
    </message>
    <message>
        <source>This is not a database of the console</source>
        <translation>这不是控制台的数据库</translation>
    </message>
    <message>
        <source>The file is a database, but another program has made it.</source>
        <translation>该文件是数据库，但由其他程序创建。</translation>
    </message>
    <message>
        <source>Choose another file with --database.</source>
        <translation>使用 --database 选择其他文件。</translation>
    </message>
    <message>
        <source>The entry was not stored</source>
        <translation>条目未保存</translation>
    </message>
    <message>
        <source>What was to be stored contradicts the record. Nothing was changed.</source>
        <translation>要保存的内容与记录矛盾。没有更改任何内容。</translation>
    </message>
    <message>
        <source>Start the console again. If it happens again, report it with the log.</source>
        <translation>重新启动控制台。如果再次发生，连同日志一起报告。</translation>
    </message>
    <message>
        <source>There is no more room for evidence</source>
        <translation>没有空间存放更多证据</translation>
    </message>
    <message>
        <source>The step or the migration holds as much as the record keeps. Nothing was added.</source>
        <translation>该步骤或迁移的证据已达到记录的上限。没有添加任何内容。</translation>
    </message>
    <message>
        <source>Add a smaller file or only the part that matters, and keep the rest with the papers of the customer.</source>
        <translation>添加较小的文件或仅添加重要部分，其余的与客户资料一起保存。</translation>
    </message>
    <message>
        <source>There is no room for the backup</source>
        <translation>没有空间保存备份</translation>
    </message>
    <message>
        <source>The disk that it was to be written to is full. Nothing was left there.</source>
        <translation>要写入的磁盘已满。磁盘上没有留下任何内容。</translation>
    </message>
    <message>
        <source>Free some space on it, or choose another folder.</source>
        <translation>释放一些磁盘空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The backup could not be written</source>
        <translation>无法写入备份</translation>
    </message>
    <message>
        <source>The folder is not there, or your account may not write to it. Nothing was left there.</source>
        <translation>文件夹不存在，或你的帐户没有写入权限。没有留下任何内容。</translation>
    </message>
    <message>
        <source>Plug the disk in again, or choose another folder.</source>
        <translation>重新插入磁盘，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>There is no room for the report</source>
        <translation>没有空间保存报告</translation>
    </message>
    <message>
        <source>The report could not be written</source>
        <translation>无法写入报告</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>文件已不存在</translation>
    </message>
    <message>
        <source>It was removed, or the medium that it is on was unplugged. Nothing was added.</source>
        <translation>文件已移除，或所在的介质已拔出。没有添加任何内容。</translation>
    </message>
    <message>
        <source>Plug the medium in again, then choose the file once more.</source>
        <translation>重新插入介质，然后再次选择文件。</translation>
    </message>
    <message>
        <source>The file may not be read</source>
        <translation>没有读取文件的权限</translation>
    </message>
    <message>
        <source>Your account has no permission to read it. Nothing was added.</source>
        <translation>你的帐户没有读取此文件的权限。没有添加任何内容。</translation>
    </message>
    <message>
        <source>Copy the file to your home folder with an account that may read it, then choose the copy.</source>
        <translation>使用有读取权限的帐户将文件复制到主文件夹，然后选择该副本。</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>这不是文件</translation>
    </message>
    <message>
        <source>A folder or a device has no content that could be kept. Nothing was added.</source>
        <translation>文件夹或设备没有可保存的内容。没有添加任何内容。</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>选择一个文件。</translation>
    </message>
    <message>
        <source>There is nothing in it</source>
        <translation>文件没有内容</translation>
    </message>
    <message>
        <source>It holds 0 bytes, which proves nothing. Nothing was added.</source>
        <translation>文件为 0 字节，不能证明任何事情。没有添加任何内容。</translation>
    </message>
    <message>
        <source>Save it again where it comes from, then add it once more.</source>
        <translation>从其来源重新保存，然后再次添加。</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <extracomment>%1 and %2 are sizes such as &quot;2 GiB&quot;</extracomment>
        <translation>文件太大</translation>
    </message>
    <message>
        <source>It has %1; the record keeps up to %2 a piece. Nothing was added.</source>
        <translation>文件大小为 %1；记录中每份最大 %2。没有添加任何内容。</translation>
    </message>
    <message>
        <source>Add only the part that matters, or a picture of it.</source>
        <translation>仅添加重要部分，或添加其图片。</translation>
    </message>
    <message>
        <source>The file was changed while it was read</source>
        <translation>文件在读取时被更改</translation>
    </message>
    <message>
        <source>It became shorter, so what was read is not whole. Nothing was added.</source>
        <translation>文件变短了，因此读取的内容不完整。没有添加任何内容。</translation>
    </message>
    <message>
        <source>Wait until the program that writes it has finished, then choose the file once more.</source>
        <translation>等到写入该文件的程序完成，然后再次选择文件。</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>The medium reports an error. Nothing was added.</source>
        <translation>介质报告错误。没有添加任何内容。</translation>
    </message>
    <message>
        <source>Copy the file to another medium, then choose the copy.</source>
        <translation>将文件复制到其他介质，然后选择该副本。</translation>
    </message>
    <message>
        <source>The file cannot be read in time</source>
        <translation>无法及时读取文件</translation>
    </message>
    <message>
        <source>The medium did not answer within a minute. Nothing was added.</source>
        <translation>介质在一分钟内没有应答。没有添加任何内容。</translation>
    </message>
    <message>
        <source>Unplug the medium and plug it in again, or copy the file to another one.</source>
        <translation>将介质拔出后重新插入，或将文件复制到其他介质。</translation>
    </message>
    <message>
        <source>The DNS server %1 does not answer. Check the address and the network cable, or type the servers in by hand.</source>
        <extracomment>%1 is the address of a DNS server</extracomment>
        <translation>DNS 服务器 %1 无应答。检查地址和网线，或手动输入服务器。</translation>
    </message>
    <message>
        <source>%1 refuses to answer DNS questions. Enter the address of the site&apos;s DNS server, or type the servers in by hand.</source>
        <translation>%1 拒绝回答 DNS 查询。输入现场 DNS 服务器的地址，或手动输入服务器。</translation>
    </message>
    <message>
        <source>%1 does not know this domain. Check how it is written, or type the servers in by hand.</source>
        <translation>%1 不识别此域。检查域名的拼写，或手动输入服务器。</translation>
    </message>
    <message>
        <source>%1 gave an answer that makes no sense. Type the servers in by hand.</source>
        <translation>%1 给出的应答没有意义。手动输入服务器。</translation>
    </message>
    <message>
        <source>The name holds a character that no server name may have. Type it anew.</source>
        <translation>名称中含有服务器名称不允许的字符。重新输入。</translation>
    </message>
    <message>
        <source>A part of the name is longer than 63 characters.</source>
        <translation>名称的某一部分超过 63 个字符。</translation>
    </message>
    <message>
        <source>The name is longer than 253 characters.</source>
        <translation>名称超过 253 个字符。</translation>
    </message>
    <message>
        <source>There are two dots in a row, or a dot at the beginning.</source>
        <translation>有两个连续的点，或开头有点。</translation>
    </message>
    <message>
        <source>This is not a complete IP address.</source>
        <translation>这不是完整的 IP 地址。</translation>
    </message>
    <message>
        <source>Nothing could be saved</source>
        <translation>未能挽救任何内容</translation>
    </message>
    <message>
        <source>No part of the file holds anything that can be read.</source>
        <translation>文件的任何部分都没有可读取的内容。</translation>
    </message>
    <message>
        <source>There is no room for the new file</source>
        <translation>没有空间存放新文件</translation>
    </message>
    <message>
        <source>The new file could not be written</source>
        <translation>无法写入新文件</translation>
    </message>
    <message>
        <source>The database is not there</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>找不到数据库</translation>
    </message>
    <message>
        <source>It is kept in %1, and there is no such file now. Nothing was made in its place.</source>
        <translation>数据库保存在 %1，但现在没有此文件。没有创建任何替代文件。</translation>
    </message>
    <message>
        <source>Plug the disk in that it is on, then try again.</source>
        <translation>连接数据库所在的磁盘，然后重试。</translation>
    </message>
</context>
<context>
    <name>ReasonModel</name>
    <message>
        <source>This step comes first.</source>
        <extracomment>Why a step may not begin yet, under the title of another step</extracomment>
        <translation>须先执行此步骤。</translation>
    </message>
    <message>
        <source>This step could wait until now, and no longer.</source>
        <extracomment>Why a step may not begin yet, under the title of another step</extracomment>
        <translation>此步骤最多只能推迟到现在。</translation>
    </message>
    <message>
        <source>Its last answer is too old to count.</source>
        <extracomment>Why a step may not begin yet, under the title of a check</extracomment>
        <translation>其上次应答过旧，不能作数。</translation>
    </message>
    <message>
        <source>It was not asked yet.</source>
        <extracomment>Why a step may not begin yet, under the title of a check</extracomment>
        <translation>尚未查询。</translation>
    </message>
    <message>
        <source>Some days have to pass after this step. Not before %1.</source>
        <extracomment>Why a step may not begin yet: %1 is a date and time</extracomment>
        <translation>此步骤之后须间隔数天。不早于 %1。</translation>
    </message>
    <message>
        <source>Rows of its list are still open.</source>
        <extracomment>Why a step cannot be done yet, under its title</extracomment>
        <translation>其列表中仍有未完成的行。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>finding</comment>
        <extracomment>What a check found: %1 is a status such as &quot;Failed&quot;, %2 a value such as &quot;+7 min 12 s&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Not used at this site</source>
        <translation>此现场不使用</translation>
    </message>
    <message>
        <source>Done before, in another way</source>
        <translation>之前已用其他方式完成</translation>
    </message>
    <message>
        <source>The customer decided so</source>
        <translation>客户的决定</translation>
    </message>
    <message>
        <source>Skip this step?</source>
        <translation>跳过此步骤？</translation>
    </message>
    <message>
        <source>Do this step later?</source>
        <translation>以后再执行此步骤？</translation>
    </message>
    <message>
        <source>If it is skipped</source>
        <translation>如果跳过</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>用自己的话说明</translation>
    </message>
    <message>
        <source>Skip the step</source>
        <translation>跳过步骤</translation>
    </message>
    <message>
        <source>Do it later</source>
        <translation>以后执行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>RecordController</name>
    <message>
        <source>Reading the record…</source>
        <translation>正在读取记录…</translation>
    </message>
    <message>
        <source>The record is intact</source>
        <translation>记录完好无损</translation>
    </message>
    <message>
        <source>The record agrees with itself</source>
        <translation>记录前后一致</translation>
    </message>
    <message>
        <source>The record was changed afterwards</source>
        <translation>记录事后被更改</translation>
    </message>
    <message>
        <source>Somebody or something wrote into the database past the console. Keep the file as it is, and compare it with a backup of it.</source>
        <translation>有人或程序绕过控制台写入了数据库。将文件保持原样，并与其备份比较。</translation>
    </message>
    <message>
        <source>No entry was changed, dropped, moved or put in, as far as the record can tell by itself. Whoever could write all of it anew could make it agree with itself again: a hash that was printed or signed proves more.</source>
        <translation>仅凭记录自身判断，没有条目被更改、删除、移动或插入。但如果有人能将其全部重写，就可以使其再次前后一致：打印或签名过的哈希值更有证明力。</translation>
    </message>
    <message>
        <source>Every entry is as it was when the hash that you entered was written down.</source>
        <translation>每个条目都与抄录你所输入的哈希值时一致。</translation>
    </message>
    <message>
        <source>Every entry of that console is as it was when the hash that you entered was written down. Each other chain needs a hash of its own.</source>
        <translation>该控制台的每个条目都与抄录你所输入的哈希值时一致。其他每条链各需要自己的哈希值。</translation>
    </message>
    <message numerus="yes">
        <source>The entries up to %1 are as they were when the hash that you entered was written down. The %n later ones agree with each other, no more than that.</source>
        <extracomment>%1 is the number of an entry, %n how many were written later</extracomment>
        <translation>
            <numerusform>截至条目 %1 的条目，都与抄录你所输入的哈希值时一致。此后的 %n 个条目仅彼此一致，不能证明更多。</numerusform>
        </translation>
    </message>
    <message>
        <source>That is no hash: it has 16 to 64 digits from 0 to 9 and from a to f, as a report or a signature shows them.</source>
        <extracomment>A hash is the fingerprint of the record</extracomment>
        <translation>这不是哈希值：哈希值由 16 到 64 个 0 到 9 和 a 到 f 的字符组成，与报告或签名中显示的相同。</translation>
    </message>
    <message>
        <source>This hash is not in the record. Either a digit of it is wrong, or it belongs to another migration, or the record was written anew since.</source>
        <translation>记录中没有此哈希值。可能有字符错误，可能它属于另一个迁移，或者记录此后被重写。</translation>
    </message>
    <message>
        <source>Entry %1 is not there: it was taken out or moved.</source>
        <extracomment>%1 is the number of an entry of the record</extracomment>
        <translation>条目 %1 不存在：它已被取出或移动。</translation>
    </message>
    <message>
        <source>Entry %1 is not as it was written.</source>
        <extracomment>%1 is the number of an entry of the record</extracomment>
        <translation>条目 %1 与写入时不一致。</translation>
    </message>
    <message>
        <source>Entry %1 does not follow the one before it: an entry was put in or exchanged.</source>
        <extracomment>%1 is the number of an entry of the record</extracomment>
        <translation>条目 %1 与前一个条目不衔接：有条目被插入或替换。</translation>
    </message>
    <message>
        <source>The content of entry %1 is not as it was written.</source>
        <extracomment>%1 is the number of an entry of the record</extracomment>
        <translation>条目 %1 的内容与写入时不一致。</translation>
    </message>
    <message>
        <source>The record ends before entry %1, which was there.</source>
        <extracomment>%1 is the number of an entry of the record</extracomment>
        <translation>记录在条目 %1 之前结束，而该条目原本存在。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <extracomment>How many entries a record has</extracomment>
        <translation>
            <numerusform>%n 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them erased</source>
        <extracomment>Of the entries of a record: their content was deleted on purpose</extracomment>
        <translation>
            <numerusform>其中 %n 个已清除</numerusform>
        </translation>
    </message>
    <message>
        <source>Written on this console</source>
        <translation>在此控制台上写入</translation>
    </message>
    <message>
        <source>Written on console %1</source>
        <translation>在控制台 %1 上写入</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Proof of the record</source>
        <translation>记录的证明</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Newest hash, to be written down elsewhere</source>
        <extracomment>Label above the hash of the last entry of a record</extracomment>
        <translation>最新的哈希值，需抄录到别处</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>复制哈希值</translation>
    </message>
    <message>
        <source>Hash from a report or a signature</source>
        <translation>报告或签名中的哈希值</translation>
    </message>
    <message>
        <source>At least 16 digits, with or without spaces</source>
        <translation>至少 16 个字符，有无空格均可</translation>
    </message>
    <message>
        <source>Compare with the record</source>
        <extracomment>Button: the record is compared with a hash that is known from elsewhere</extracomment>
        <translation>与记录比较</translation>
    </message>
</context>
<context>
    <name>RecordsGroup</name>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>The database is read-only at the moment.</source>
        <translation>数据库目前为只读。</translation>
    </message>
    <message>
        <source>Everything that happens is kept in this file:</source>
        <translation>发生的一切都保存在此文件中：</translation>
    </message>
    <message>
        <source>The database was moved</source>
        <translation>数据库已移动</translation>
    </message>
    <message>
        <source>The copy was read again and holds every entry. The old file is no longer used; it was kept, and you can delete it by hand:</source>
        <translation>副本已重新读取，包含每个条目。旧文件不再使用，但已保留，你可以手动删除：</translation>
    </message>
    <message>
        <source>What is recorded meanwhile waits until it is done.</source>
        <translation>其间记录的内容会等到完成为止。</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Move to another disk</source>
        <translation>移动到其他磁盘</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>Practice site</source>
        <extracomment>Stands where the customer&apos;s name stands, when the console runs on the practice site</extracomment>
        <translation>练习环境</translation>
    </message>
    <message>
        <source>Migration %1</source>
        <extracomment>Stands where the customer&apos;s name stands, when that was erased: %1 is the beginning of an identifier</extracomment>
        <translation>迁移 %1</translation>
    </message>
</context>
<context>
    <name>ReplaceSheet</name>
    <message>
        <source>Was the destination server installed anew?</source>
        <translation>重新安装了目标服务器？</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>这意味着什么</translation>
    </message>
    <message>
        <source>The steps of the installation phase are open again, every answer of the checks counts as old, and overrides end. What was done stays in the record.</source>
        <translation>安装阶段的步骤会重新打开，检查的所有应答都视为旧结果，例外也会终止。已完成的操作会保留在记录中。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>For example: the first installation stopped at the network drivers</source>
        <translation>例如：第一次安装停在网络驱动程序处</translation>
    </message>
    <message>
        <source>It was installed anew</source>
        <translation>已重新安装</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ReplayBar</name>
    <message>
        <source>Looking back</source>
        <translation>回顾</translation>
    </message>
    <message>
        <source>What happened before</source>
        <translation>之前发生的事</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Stops the replay of a migration at the moment it shows</extracomment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>What happened next</source>
        <translation>之后发生的事</translation>
    </message>
    <message>
        <source>Moment of the migration</source>
        <translation>迁移的时间点</translation>
    </message>
    <message>
        <source>Back to now</source>
        <extracomment>Leaves a moment of the past</extracomment>
        <translation>返回现在</translation>
    </message>
    <message>
        <source>As it was: %1. Nothing can be changed here.</source>
        <extracomment>%1 is a date and a time of the past</extracomment>
        <translation>当时的状态：%1。此处无法更改任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n min/s</source>
        <extracomment>Speed of a replay: minutes of the migration in one second</extracomment>
        <translation>
            <numerusform>%n 分钟/秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) of the migration in a second</source>
        <translation>
            <numerusform>一秒播放迁移的 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked</source>
        <extracomment>Keeps a moment of the past, to compare another one with it</extracomment>
        <translation>已标记</translation>
    </message>
    <message>
        <source>Mark this moment</source>
        <translation>标记此时间点</translation>
    </message>
    <message>
        <source>What changed since the mark</source>
        <extracomment>Compares the marked moment of the past with the one that is shown</extracomment>
        <translation>标记以来的更改</translation>
    </message>
    <message numerus="yes">
        <source>Next failure (%n)</source>
        <extracomment>Goes to the next check that failed; %n is how many are still ahead</extracomment>
        <translation>
            <numerusform>下一个未通过（%n）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next note (%n)</source>
        <extracomment>Goes to the next note; %n is how many are still ahead</extracomment>
        <translation>
            <numerusform>下一条备注（%n）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next sign-off (%n)</source>
        <extracomment>Goes to the next sign-off of a phase or of the whole; %n is how many are still ahead</extracomment>
        <translation>
            <numerusform>下一个签署（%n）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplayController</name>
    <message>
        <source>Entry %1 of %2</source>
        <extracomment>Where one stands in the record of a migration; %1 and %2 are numbers</extracomment>
        <translation>条目 %1 / %2</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>There is no database “%1”. Name another one with --database.</source>
        <translation>没有数据库“%1”。使用 --database 指定其他数据库。</translation>
    </message>
    <message>
        <source>No migration in this database has an identifier that begins with “%1”. A report of it shows the whole one.</source>
        <translation>此数据库中没有标识符以“%1”开头的迁移。迁移的报告中有完整的标识符。</translation>
    </message>
    <message numerus="yes">
        <source>%n migrations have an identifier that begins with “%1”. Give more of it.</source>
        <extracomment>%1 is the beginning of an identifier, %n how many begin so</extracomment>
        <translation>
            <numerusform>有 %n 个迁移的标识符以“%1”开头。输入更多字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The guide “%1” of this migration cannot be read: %2</source>
        <translation>无法读取此迁移的指南“%1”：%2</translation>
    </message>
    <message>
        <source>The report is not the same in both languages. This is a mistake of the program.</source>
        <translation>报告的两种语言内容不一致。这是程序的缺陷。</translation>
    </message>
    <message>
        <source>The report cannot be made in this form. This is a mistake of the program.</source>
        <translation>无法以此格式制作报告。这是程序的缺陷。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a path, %2 what is wrong and what to do</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ReportController</name>
    <message>
        <source>Report</source>
        <extracomment>Beginning of the name of a report&apos;s file</extracomment>
        <translation>报告</translation>
    </message>
    <message>
        <source>The report was not made</source>
        <translation>未能制作报告</translation>
    </message>
    <message>
        <source>The part of the program that makes reports ended without a word. Nothing was left.</source>
        <translation>负责制作报告的程序未作任何说明就结束了。没有留下任何内容。</translation>
    </message>
    <message>
        <source>Try it once more.</source>
        <translation>再试一次。</translation>
    </message>
</context>
<context>
    <name>ReportFolderSheet</name>
    <message>
        <source>Folder for the report</source>
        <translation>报告文件夹</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>使用此文件夹</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>上一级</translation>
    </message>
</context>
<context>
    <name>ReportMaker</name>
    <message>
        <source>Report of the migration</source>
        <extracomment>Title of a report; %1 is a customer</extracomment>
        <translation>迁移报告</translation>
    </message>
    <message>
        <source>Report of the migration at %1</source>
        <translation>%1 的迁移报告</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>Heading over the list of a report&apos;s parts</extracomment>
        <translation>目录</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Migration</source>
        <extracomment>From which product to which</extracomment>
        <translation>迁移</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>域</translation>
    </message>
    <message>
        <source>Source Server</source>
        <translation>源服务器</translation>
    </message>
    <message>
        <source>Destination Server</source>
        <translation>目标服务器</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技术人员</translation>
    </message>
    <message>
        <source>Begun</source>
        <extracomment>When the record of a migration was begun</extracomment>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Last entry</source>
        <extracomment>When something was last written into the record of a migration</extracomment>
        <translation>最后条目</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>最终结果</translation>
    </message>
    <message>
        <source>The migration</source>
        <translation>迁移概况</translation>
    </message>
    <message>
        <source>This is a rehearsal on the practice site. It says nothing about the servers of a customer.</source>
        <translation>这是在练习环境中的演练，与客户的服务器无关。</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <extracomment>Of a migration that is still going on</extracomment>
        <translation>尚未完成</translation>
    </message>
    <message>
        <source>Finished on %1 by %2</source>
        <extracomment>Of a migration: %1 is a time, %2 a person</extracomment>
        <translation>%2 于 %1 完成</translation>
    </message>
    <message>
        <source>Abandoned on %1 by %2: “%3”</source>
        <extracomment>Of a migration: %1 is a time, %2 a person, %3 that person&apos;s reason</extracomment>
        <translation>%2 于 %1 放弃：“%3”</translation>
    </message>
    <message>
        <source>Program that wrote the record</source>
        <translation>写入记录的程序</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Program that made this report</source>
        <translation>制作此报告的程序</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>报告制作时间</translation>
    </message>
    <message>
        <source>Times are those of</source>
        <translation>时间所属时区</translation>
    </message>
    <message>
        <source>Identifier of the migration</source>
        <translation>迁移的标识符</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Heads of columns in a report</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>Head of a column: what somebody decided</extracomment>
        <translation>决定</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Head of a column: since when something is not as it should be</extracomment>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Known by</source>
        <extracomment>Head of a column: how it is known that something is done</extracomment>
        <translation>依据</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>Head of a column: what happened</extracomment>
        <translation>事件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>完成的步骤</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Newest hash</source>
        <translation>最新的哈希值</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Nobody overrode a verdict, an order or a condition.</source>
        <translation>没有人对判定、顺序或条件准许例外。</translation>
    </message>
    <message>
        <source>What somebody answers for. An override never changes what was measured.</source>
        <translation>由个人负责的事项。例外绝不会改变测量结果。</translation>
    </message>
    <message>
        <source>Override, in force until %1</source>
        <extracomment>What somebody decided about a verdict; %1 is a time</extracomment>
        <translation>例外，有效期至 %1</translation>
    </message>
    <message>
        <source>Override, no longer in force</source>
        <extracomment>What somebody decided about a verdict</extracomment>
        <translation>例外，已失效</translation>
    </message>
    <message>
        <source>Condition decided</source>
        <extracomment>Whether a step is needed, as somebody decided</extracomment>
        <translation>条件已决定</translation>
    </message>
    <message>
        <source>Said to be needed</source>
        <translation>判断为需要</translation>
    </message>
    <message>
        <source>Said not to be needed</source>
        <translation>判断为不需要</translation>
    </message>
    <message>
        <source>Order overruled</source>
        <extracomment>A step was begun though others had to be done before</extracomment>
        <translation>顺序例外</translation>
    </message>
    <message>
        <source>The content of this entry was erased.</source>
        <extracomment>In a report: an entry of the record whose content was removed after its time</extracomment>
        <translation>此条目的内容已清除。</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>未完成事项</translation>
    </message>
    <message>
        <source>Nothing is open: every check that applies has passed, and every step is done or not needed.</source>
        <translation>没有未完成事项：所有适用的检查均已通过，所有步骤均已完成或不需要。</translation>
    </message>
    <message>
        <source>No check failed, and no step was deferred or skipped.</source>
        <translation>没有未通过的检查，也没有推迟或跳过的步骤。</translation>
    </message>
    <message numerus="yes">
        <source>%n steps are not finished yet.</source>
        <extracomment>Steps of the guide</extracomment>
        <translation>
            <numerusform>%n 个步骤尚未完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not work</source>
        <extracomment>Of a line-of-business application after the move</extracomment>
        <translation>不可用</translation>
    </message>
    <message>
        <source>Phases</source>
        <extracomment>A section of a report, with the phases of a migration</extracomment>
        <translation>阶段</translation>
    </message>
    <message>
        <source>“Who” and “When” say who signed the phase, and when.</source>
        <translation>“人员”和“时间”表示由谁在何时签署了该阶段。</translation>
    </message>
    <message>
        <source>Only if: %1</source>
        <extracomment>%1 says when a phase is needed</extracomment>
        <translation>适用条件：%1</translation>
    </message>
    <message>
        <source>Steps that this version of the guide does not have</source>
        <translation>此版本的指南中没有的步骤</translation>
    </message>
    <message>
        <source>Seen by a check</source>
        <extracomment>How it is known that a step is done</extracomment>
        <translation>由检查发现</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>How it is known that a step is done: a person said so</extracomment>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Known from before</source>
        <extracomment>How it is known that a step is done: it was done before the record began</extracomment>
        <translation>之前已知</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>%1 的备份</translation>
    </message>
    <message>
        <source>Kept on: %1</source>
        <extracomment>Where a backup is kept: %1 is a disk or a folder</extracomment>
        <translation>存放位置：%1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <extracomment>%1 is a list of names of files</extracomment>
        <translation>已还原：%1</translation>
    </message>
    <message>
        <source>Withdrawn by %1 on %2: “%3”</source>
        <extracomment>Of a piece of evidence: %1 is a person, %2 a time, %3 that person&apos;s reason</extracomment>
        <translation>%1 于 %2 撤回：“%3”</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <extracomment>The name of evidence that was pasted and has none of its own</extracomment>
        <translation>来自剪贴板</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>There is no evidence.</source>
        <extracomment>How much evidence there is</extracomment>
        <translation>没有证据。</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence.</source>
        <translation>
            <numerusform>%n 份证据。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line-of-business applications</source>
        <translation>业务线应用程序</translation>
    </message>
    <message>
        <source>There are none, says %1 (%2).</source>
        <translation>%1 声明没有此类应用程序（%2）。</translation>
    </message>
    <message>
        <source>None were written down.</source>
        <translation>未登记任何应用程序。</translation>
    </message>
    <message>
        <source>Not tested</source>
        <extracomment>Result of the test of an application after the move: there is none yet</extracomment>
        <translation>未测试</translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>Result of the test of an application after the move</extracomment>
        <translation>可用</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>Of an application, a computer, a user or a share: it is not moved</extracomment>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Vendor: %1</source>
        <extracomment>Of an application: %1 is a company</extracomment>
        <translation>供应商：%1</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <extracomment>Of an application: %1 is a person or a telephone number</extracomment>
        <translation>联系人：%1</translation>
    </message>
    <message>
        <source>Media: %1</source>
        <extracomment>Of an application: %1 is a place</extracomment>
        <translation>介质：%1</translation>
    </message>
    <message>
        <source>Place of the license key: %1</source>
        <extracomment>Of an application: %1 is a place, never the key itself</extracomment>
        <translation>许可证密钥的存放位置：%1</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <extracomment>Of an application: %1 is a folder</extracomment>
        <translation>数据：%1</translation>
    </message>
    <message>
        <source>Test after the move: %1</source>
        <extracomment>Of an application: %1 is what is tried after the move</extracomment>
        <translation>移动后的测试：%1</translation>
    </message>
    <message>
        <source>Computers, users and shared folders</source>
        <translation>计算机、用户和共享文件夹</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Given beside %1</source>
        <extracomment>Of a signature: %1 is the technician who was there</extracomment>
        <translation>在场人员：%1</translation>
    </message>
    <message>
        <source>The signature is bound to the record with %1 entries and the hash %2.</source>
        <extracomment>What a signature is bound to: %1 is how many entries a record had, %2 a hash</extracomment>
        <translation>该签名与含有 %1 个条目、哈希值为 %2 的记录绑定。</translation>
    </message>
    <message>
        <source>Signature of %1</source>
        <extracomment>What a picture shows; %1 is a name</extracomment>
        <translation>%1 的签名</translation>
    </message>
    <message>
        <source>The customer has not signed.</source>
        <translation>客户尚未签名。</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>A note of a person: %1 is the name, %2 the note</extracomment>
        <translation>%1：“%2”</translation>
    </message>
    <message>
        <source>The record was begun.</source>
        <translation>记录已开始。</translation>
    </message>
    <message>
        <source>The data of the migration were corrected.</source>
        <translation>迁移的数据已更正。</translation>
    </message>
    <message>
        <source>%1 finished the migration.</source>
        <translation>%1 完成了迁移。</translation>
    </message>
    <message>
        <source>%1 abandoned the migration: “%2”</source>
        <extracomment>%1 is a person, %2 that person&apos;s reason</extracomment>
        <translation>%1 放弃了迁移：“%2”</translation>
    </message>
    <message>
        <source>%1 opened the migration again: “%2”</source>
        <extracomment>%1 is a person, %2 that person&apos;s reason</extracomment>
        <translation>%1 重新打开了迁移：“%2”</translation>
    </message>
    <message>
        <source>The destination was installed anew, as its directory says.</source>
        <translation>目录表明已重新安装目标服务器。</translation>
    </message>
    <message>
        <source>The destination was installed anew, says %1: “%2”</source>
        <translation>%1 声明已重新安装目标服务器：“%2”</translation>
    </message>
    <message>
        <source>The customer signed.</source>
        <translation>客户已签名。</translation>
    </message>
    <message>
        <source>Course of events</source>
        <extracomment>A section of a report: what people did, in the order in which they did it</extracomment>
        <translation>事件经过</translation>
    </message>
    <message numerus="yes">
        <source>%n of them erased</source>
        <extracomment>Of the entries of a record: their content was deleted on purpose</extracomment>
        <translation>
            <numerusform>其中 %n 个已清除</numerusform>
        </translation>
    </message>
    <message>
        <source>Written on console %1</source>
        <extracomment>%1 is the beginning of a console&apos;s identifier</extracomment>
        <translation>在控制台 %1 上写入</translation>
    </message>
    <message>
        <source>Proof of the record</source>
        <translation>记录的证明</translation>
    </message>
    <message>
        <source>Whoever keeps this report keeps the newest hash with it: entered in the console under “Proof of the record”, it proves later that no entry up to it was changed, dropped, moved or put in. Without a hash from elsewhere the record proves only that it agrees with itself.</source>
        <translation>保存此报告，就同时保存了最新的哈希值：以后在控制台的“记录的证明”中输入，即可证明截至该哈希值的条目均未被更改、删除、移动或插入。没有来自别处的哈希值，记录只能证明自身前后一致。</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>For paper and for the file.</source>
        <translation>用于打印和存档。</translation>
    </message>
    <message>
        <source>For a browser: one file, which needs nothing else.</source>
        <translation>用于浏览器：单个文件，无需其他内容。</translation>
    </message>
    <message>
        <source>For a spreadsheet: every line of every table.</source>
        <translation>用于电子表格：每个表格的每一行。</translation>
    </message>
    <message>
        <source>For programs.</source>
        <translation>用于程序。</translation>
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
        <translation>语言</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>第二语言</translation>
    </message>
    <message>
        <source>Both stand in one document, the second below the first.</source>
        <translation>两种语言在同一文档中，第二语言位于第一语言下方。</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No second language</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Detail</source>
        <extracomment>How much a report tells</extracomment>
        <translation>详细程度</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>How much a report tells</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>选择其他文件夹</translation>
    </message>
    <message>
        <source>The report is being made …</source>
        <translation>正在制作报告…</translation>
    </message>
    <message>
        <source>The report is written</source>
        <translation>报告已写入</translation>
    </message>
    <message>
        <source>Make another one</source>
        <translation>再制作一份</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>制作报告</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Stops making a report</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Leaves a sheet without doing anything</extracomment>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>RescueController</name>
    <message>
        <source>Open the new database and go on.</source>
        <translation>请打开新数据库并继续。</translation>
    </message>
    <message>
        <source>Open the new database and look at the migrations that are incomplete. Where a backup holds more of them, keep it.</source>
        <translation>请打开新数据库并查看不完整的迁移。如果备份中保留得更多，请保留该备份。</translation>
    </message>
    <message>
        <source>From now on, start the console with --database %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>今后请使用 --database %1 启动控制台。</translation>
    </message>
</context>
<context>
    <name>RescueOffer</name>
    <message>
        <source>What can be read goes into a new file. The damaged one is kept as it is.</source>
        <translation>可读取的内容会写入新文件。损坏的文件保持原样。</translation>
    </message>
    <message>
        <source>Saving what can be read…</source>
        <translation>正在挽救可读取的内容…</translation>
    </message>
    <message>
        <source>Save what can be saved</source>
        <translation>挽救可挽救的内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>RescueResult</name>
    <message>
        <source>What could be read is saved</source>
        <translation>可读取的内容已挽救</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>全部内容已挽救</translation>
    </message>
    <message>
        <source>Open the new database</source>
        <translation>打开新数据库</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理方法</translation>
    </message>
    <message>
        <source>Incomplete migrations</source>
        <translation>不完整的迁移</translation>
    </message>
    <message>
        <source>The new database</source>
        <translation>新数据库</translation>
    </message>
    <message>
        <source>The damaged database, kept as it was</source>
        <translation>损坏的数据库，保持原样</translation>
    </message>
</context>
<context>
    <name>RescueText</name>
    <message numerus="yes">
        <source>%n migration(s)</source>
        <translation>
            <numerusform>%n 个迁移</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n 份证据</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost entries: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>丢失的条目：%1</translation>
    </message>
    <message>
        <source>Entries whose content is lost or was erased: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>内容已丢失或被擦除的条目：%1</translation>
    </message>
    <message>
        <source>Lost pieces of evidence: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>丢失的证据：%1</translation>
    </message>
    <message>
        <source>The newest entries may be lost</source>
        <translation>最新的条目可能已丢失</translation>
    </message>
    <message>
        <source>The database was damaged, and what could be read was saved. %1</source>
        <extracomment>An entry of a record; %1 is a list such as &quot;Lost entries: 3 · Lost pieces of evidence: 1&quot;</extracomment>
        <translation>数据库曾损坏，可读取的内容已保存。%1</translation>
    </message>
</context>
<context>
    <name>RetentionController</name>
    <message>
        <source>For ever</source>
        <extracomment>How long records are kept</extracomment>
        <translation>永久</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <extracomment>How long records are kept</extracomment>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>As all others</source>
        <extracomment>How long the records of one customer are kept</extracomment>
        <translation>与其他相同</translation>
    </message>
</context>
<context>
    <name>SecondLanguageButton</name>
    <message>
        <source>Second language: %1</source>
        <extracomment>%1 is the name of a language, as its readers write it</extracomment>
        <translation>第二语言：%1</translation>
    </message>
    <message>
        <source>Show in a second language</source>
        <translation>同时以第二语言显示</translation>
    </message>
</context>
<context>
    <name>SecondLanguageSheet</name>
    <message>
        <source>Second language</source>
        <translation>第二语言</translation>
    </message>
    <message>
        <source>Every step is shown in both languages, for two people at one screen.</source>
        <translation>每个步骤都以两种语言显示，供两个人共看一个屏幕。</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No second language</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ServerChips</name>
    <message>
        <source>Rehearsal</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Source · %1</source>
        <extracomment>%1 is the name of the server that is being replaced</extracomment>
        <translation>源 · %1</translation>
    </message>
    <message>
        <source>Destination · %1</source>
        <extracomment>%1 is the name of the new server</extracomment>
        <translation>目标 · %1</translation>
    </message>
</context>
<context>
    <name>ServerField</name>
    <message>
        <source>Take %1 as %2</source>
        <extracomment>%1 is a server that was found, %2 the field it goes into</extracomment>
        <translation>将 %1 用作%2</translation>
    </message>
</context>
<context>
    <name>ServerFinder</name>
    <message>
        <source>DNS server of the site</source>
        <translation>现场的 DNS 服务器</translation>
    </message>
    <message>
        <source>Usually the old server&apos;s IP address. With it the console can look for the servers of the domain.</source>
        <translation>通常是旧服务器的 IP 地址。控制台可以通过它查找域中的服务器。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Find servers</source>
        <translation>查找服务器</translation>
    </message>
    <message>
        <source>Type the servers below: the search is only a help.</source>
        <translation>在下面输入服务器：搜索只是辅助。</translation>
    </message>
    <message>
        <source>Looking for servers</source>
        <translation>正在查找服务器</translation>
    </message>
</context>
<context>
    <name>ServerSearch</name>
    <message>
        <source>Enter the IP address of the site&apos;s DNS server: a name cannot be asked before there is one.</source>
        <translation>输入现场 DNS 服务器的 IP 地址：没有 DNS 服务器就无法查询名称。</translation>
    </message>
    <message>
        <source>This is not a domain name. It looks like contoso.lan.</source>
        <translation>这不是域名。域名的格式类似 contoso.lan。</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Rehearsal</source>
        <extracomment>Marks a migration that is only practised</extracomment>
        <translation>演练</translation>
    </message>
</context>
<context>
    <name>SessionController</name>
    <message>
        <source>Phase %1 of %2</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>第&#xa0;%1&#xa0;阶段，共 %2 个</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The most important next thing: title of a card and its value</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Buttons of the most important next thing</extracomment>
        <translation>登录</translation>
    </message>
    <message>
        <source>Show how</source>
        <translation>显示方法</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <extracomment>The most important next thing: %1 is the title of a step that somebody has begun</extracomment>
        <translation>继续：%1</translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <extracomment>The most important next thing: %1 is the title of a step that was put off</extracomment>
        <translation>未完成：%1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <extracomment>The most important next thing, when nothing is wrong: %1 is the title of a step</extracomment>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>Open the step</source>
        <translation>打开步骤</translation>
    </message>
    <message>
        <source>No live data since %1</source>
        <extracomment>The part of the program that asks the servers is silent; %1 is a time</extracomment>
        <translation>自 %1 起没有实时数据</translation>
    </message>
    <message>
        <source>Asking the servers …</source>
        <extracomment>While the servers are asked; %1 and %2 are numbers of checks</extracomment>
        <translation>正在查询服务器…</translation>
    </message>
    <message>
        <source>%1 of %2 checks have an answer</source>
        <translation>%2 项检查中 %1 项已有应答</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Stop checking</source>
        <translation>停止检查</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Opens the list of everything else that can be done</extracomment>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>SessionService</name>
    <message>
        <source>There is no guide for this product. Choose another one.</source>
        <translation>没有针对此产品的指南。选择其他产品。</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>Finished</source>
        <extracomment>State of a migration</extracomment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <extracomment>State of a migration: given up before its end</extracomment>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>State of a migration: it goes on</extracomment>
        <translation>进行中</translation>
    </message>
    <message>
        <source>not begun</source>
        <extracomment>Of a migration: none of its phases was begun</extracomment>
        <translation>未开始</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many phases of a migration are done: %1 and %2 are numbers</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n failed</source>
        <extracomment>Phases that are done, and checks that failed: %1 is &quot;7 of 8&quot;</extracomment>
        <translation>
            <numerusform>%1 · %n 项未通过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n to look at</source>
        <extracomment>Phases that are done, and checks that warn or cannot tell: %1 is &quot;7 of 8&quot;</extracomment>
        <translation>
            <numerusform>%1 · %n 项待查看</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>On the start page: title of the card that matters most, and its value</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>last looked at %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>上次查看：%1</translation>
    </message>
    <message>
        <source>Phase %1 of %2 · last looked at %3</source>
        <extracomment>%1 and %2 are numbers, %3 a time</extracomment>
        <translation>第&#xa0;%1&#xa0;阶段，共 %2 个 · 上次查看：%3</translation>
    </message>
    <message>
        <source>Erased</source>
        <extracomment>Marks a migration in a list: its content was deleted, the proof that it was there stays</extracomment>
        <translation>已清除</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已存档</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Four appearances: as the system says, light, dark, high contrast</extracomment>
        <translation>系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文本大小</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number, such as 150</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>Nothing slides or turns.</source>
        <translation>不使用滑动或旋转效果。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Live checks</source>
        <translation>实时检查</translation>
    </message>
    <message>
        <source>Ask the servers every</source>
        <translation>查询服务器的间隔</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <extracomment>%n is a number of seconds between two checks</extracomment>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget the password after</source>
        <translation>多久后清除密码</translation>
    </message>
    <message>
        <source>It is kept in memory only, and forgotten when the console is not touched for so long.</source>
        <translation>密码只保存在内存中，控制台超过此时间无人操作即清除。</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>数字和日期</translation>
    </message>
    <message>
        <source>Glove mode</source>
        <translation>手套模式</translation>
    </message>
    <message>
        <source>Larger buttons. What weighs heavily is held down, or pressed twice.</source>
        <translation>按钮更大。影响重大的操作需要长按或按两次。</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>屏幕键盘</translation>
    </message>
    <message>
        <source>Automatic: on a touchscreen without a keyboard. Holds from the next start.</source>
        <translation>自动：在没有键盘的触摸屏上显示。从下次启动起生效。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>When there is a keyboard on the screen</extracomment>
        <translation>自动</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷方式</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷方式</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Tab leads to every control and every list, the arrow keys go through a list, Enter presses what has the frame.</source>
        <translation>用 Tab 键可以到达每个控件和每个列表，用方向键可以在列表中移动，按 Enter 键即可按下带边框的项目。</translation>
    </message>
</context>
<context>
    <name>SignInSheet</name>
    <message>
        <source>Sign in to the domain</source>
        <translation>登录域</translation>
    </message>
    <message>
        <source>Reading the directory needs a domain administrator. The password stays in memory, is never written down, and a refused one is never sent again by itself.</source>
        <translation>读取目录需要域管理员。密码只保存在内存中，绝不写入磁盘；被拒绝的密码绝不会自动再次发送。</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Of the domain %1</source>
        <extracomment>%1 is the DNS name of a domain</extracomment>
        <translation>域 %1 的用户</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Without Kerberos</source>
        <translation>不使用 Kerberos</translation>
    </message>
    <message>
        <source>Only if port 88 cannot be reached: the password then goes to each server, over TLS and to a certificate that you trust.</source>
        <translation>仅在无法访问端口 88 时使用：密码会通过 TLS 发送到每台服务器，且仅限证书受你信任的服务器。</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>正在登录</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>SignOffController</name>
    <message>
        <source>Signed by %1, %2</source>
        <extracomment>%1 is a person, %2 a time</extracomment>
        <translation>签名：%1，%2</translation>
    </message>
    <message>
        <source>All required steps are settled. The phase can be signed.</source>
        <translation>所有必需步骤均已处理完毕。可以签署该阶段。</translation>
    </message>
    <message numerus="yes">
        <source>%n required step(s) still open. The phase can be signed when they are settled.</source>
        <translation>
            <numerusform>还有 %n 个必需步骤未完成。处理完毕后可以签署该阶段。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>%1 says what was set aside, %2 is the reason in a person&apos;s words</extracomment>
        <translation>%1：“%2”</translation>
    </message>
    <message>
        <source>Deferred: %1</source>
        <extracomment>%1 is the title of a step</extracomment>
        <translation>已推迟：%1</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <extracomment>%1 is the title of a step</extracomment>
        <translation>已跳过：%1</translation>
    </message>
    <message>
        <source>Due later: %1</source>
        <extracomment>%1 is the title of a step that has to be done before a step of a later phase</extracomment>
        <translation>以后须完成：%1</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <extracomment>%1 is the title of a step that is only recommended</extracomment>
        <translation>未执行：%1</translation>
    </message>
    <message>
        <source>Phases signed by the technician: %1 of %2</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>技术人员已签署的阶段：%1 / %2</translation>
    </message>
    <message>
        <source>Entry %1 · %2</source>
        <extracomment>%1 is a number, %2 the beginning of a hash: &quot;1f2e 3d4c 5b6a 7980&quot;</extracomment>
        <translation>条目 %1 · %2</translation>
    </message>
    <message>
        <source>Signed by %1, %2. %3</source>
        <extracomment>%1 is a person, %2 a time, %3 says which entry of the record the signature is bound to</extracomment>
        <translation>签名：%1，%2。%3</translation>
    </message>
</context>
<context>
    <name>SignPhaseSheet</name>
    <message>
        <source>Still open</source>
        <extracomment>Heading above steps that still have to be done</extracomment>
        <translation>仍未完成</translation>
    </message>
    <message>
        <source>Signed in spite of</source>
        <extracomment>Heading above steps that were deferred or skipped</extracomment>
        <translation>签署时未了结的事项</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>Heading above what was said with a signature</extracomment>
        <translation>附注</translation>
    </message>
    <message>
        <source>Why is the signature withdrawn?</source>
        <translation>为什么撤回签名？</translation>
    </message>
    <message>
        <source>What should whoever reads this later know?</source>
        <translation>以后查看记录的人应该知道什么？</translation>
    </message>
    <message>
        <source>Sign the phase</source>
        <translation>签署阶段</translation>
    </message>
    <message>
        <source>Withdraw the signature</source>
        <translation>撤回签名</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>SignatureField</name>
    <message>
        <source>Empty</source>
        <extracomment>For screen readers: a field to write a name in with the finger</extracomment>
        <translation>空白</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>已书写</translation>
    </message>
</context>
<context>
    <name>SignatureSheet</name>
    <message>
        <source>Signature of the customer</source>
        <translation>客户签名</translation>
    </message>
    <message>
        <source>The customer can sign when the technician has signed every phase.</source>
        <translation>技术人员签署所有阶段之后，客户即可签名。</translation>
    </message>
    <message>
        <source>With this signature the customer accepts the migration as it stands in the record.</source>
        <translation>客户以此签名按记录所载接受此次迁移。</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <extracomment>Heading above phases without a signature</extracomment>
        <translation>尚未签署</translation>
    </message>
    <message>
        <source>What is signed</source>
        <extracomment>Heading above what the customer signs</extracomment>
        <translation>签署内容</translation>
    </message>
    <message>
        <source>Bound to the record</source>
        <extracomment>Label above the hash that a signature is bound to</extracomment>
        <translation>与记录绑定</translation>
    </message>
    <message>
        <source>Signature so far</source>
        <extracomment>Heading above a signature that was given</extracomment>
        <translation>现有签名</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>客户姓名</translation>
    </message>
    <message>
        <source>Sign here with a finger or a pen</source>
        <translation>用手指或笔在此处签名</translation>
    </message>
    <message>
        <source>Sign with the typed name instead</source>
        <translation>改用键入的姓名签名</translation>
    </message>
    <message>
        <source>Sign the migration</source>
        <translation>签署迁移</translation>
    </message>
    <message>
        <source>Write anew</source>
        <extracomment>Empties the field for a signature</extracomment>
        <translation>重写</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Migration Console</source>
        <translation>迁移控制台</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>语言：%1</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Name of a page and of the button that opens it</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Opening the records…</source>
        <translation>正在打开记录…</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>Waits for: %1</source>
        <extracomment>%1 is the title of the card that names the cause</extracomment>
        <translation>等待：%1</translation>
    </message>
</context>
<context>
    <name>StepActions</name>
    <message>
        <source>Skip with a reason</source>
        <translation>说明理由并跳过</translation>
    </message>
    <message>
        <source>Do it later</source>
        <translation>以后执行</translation>
    </message>
    <message>
        <source>Reopen the step</source>
        <extracomment>Takes back what was said about this step: done, skipped or deferred</extracomment>
        <translation>重新打开步骤</translation>
    </message>
    <message>
        <source>Begin the step</source>
        <extracomment>Button: the technician begins to work on this step</extracomment>
        <translation>开始步骤</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>标记为完成</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Check again: %1</source>
        <translation>重新检查：%1</translation>
    </message>
</context>
<context>
    <name>StepAside</name>
    <message>
        <source>Choose a card</source>
        <translation>选择卡片</translation>
    </message>
    <message>
        <source>Its step, with what to do and why, opens here.</source>
        <translation>对应的步骤会在此处打开，包括要做什么以及为什么。</translation>
    </message>
</context>
<context>
    <name>StepBody</name>
    <message>
        <source>Why it matters</source>
        <translation>为何重要</translation>
    </message>
</context>
<context>
    <name>StepController</name>
    <message>
        <source>Phase %1 · %2</source>
        <extracomment>%1 is a number, %2 the title of a phase</extracomment>
        <translation>第&#xa0;%1&#xa0;阶段 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>What was done about a step: %1 is a status such as &quot;Done&quot;, %2 a person, %3 a time</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>This version of the guide no longer has this step. What was recorded about it stays, and there is nothing left to do.</source>
        <translation>此版本的指南中已不再有这个步骤。关于它的记录会保留，这里没有需要做的事了。</translation>
    </message>
</context>
<context>
    <name>StepDetails</name>
    <message>
        <source>What to do</source>
        <translation>处理方法</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <extracomment>Opens the list of applications that the business lives on</extracomment>
        <translation>打开计划</translation>
    </message>
    <message>
        <source>Important</source>
        <extracomment>Label above an important remark</extracomment>
        <translation>重要</translation>
    </message>
    <message>
        <source>Limits</source>
        <extracomment>Heading above the limits that a value is judged by</extracomment>
        <translation>限制</translation>
    </message>
    <message>
        <source>What to keep as evidence</source>
        <translation>要保留的证据</translation>
    </message>
    <message>
        <source>If it is skipped</source>
        <translation>如果跳过</translation>
    </message>
</context>
<context>
    <name>StepEvidence</name>
    <message>
        <source>Evidence</source>
        <extracomment>Heading: files, pictures and outputs that prove what was done</extracomment>
        <translation>证据</translation>
    </message>
    <message>
        <source>None yet. Add photos, screenshots, log files or the output of a command.</source>
        <translation>还没有。添加照片、屏幕截图、日志文件或命令输出。</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>Adds what is on the clipboard</extracomment>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>StepGate</name>
    <message>
        <source>Needed at this site</source>
        <translation>此现场需要</translation>
    </message>
    <message>
        <source>Not needed at this site</source>
        <translation>此现场不需要</translation>
    </message>
    <message>
        <source>Is this step needed at this site?</source>
        <translation>此现场需要这个步骤吗？</translation>
    </message>
    <message>
        <source>Decide …</source>
        <extracomment>Button: decide whether a step is needed at this site</extracomment>
        <translation>决定…</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>In this phase</source>
        <translation>此阶段</translation>
    </message>
</context>
<context>
    <name>StepRecord</name>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Nothing yet. Every answer, confirmation and note is kept here.</source>
        <translation>还没有内容。所有应答、确认和备注都保存在此处。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What should whoever reads this later know?</source>
        <translation>以后查看记录的人应该知道什么？</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>添加备注</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>%1, %2</source>
        <extracomment>For screen readers: %1 title of a step, %2 how it stands</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>TickListController</name>
    <message>
        <source>Computer by computer</source>
        <extracomment>Heading above a list of computers to tick</extracomment>
        <translation>逐台计算机</translation>
    </message>
    <message>
        <source>User by user</source>
        <extracomment>Heading above a list of users to tick</extracomment>
        <translation>逐个用户</translation>
    </message>
    <message>
        <source>Shared folder by shared folder</source>
        <extracomment>Heading above a list of shared folders to tick</extracomment>
        <translation>逐个共享文件夹</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>没有未完成的行。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the rows are open.</source>
        <translation>
            <numerusform>%n 行未完成。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The directory has %n more that stand in no row: add those that matter.</source>
        <translation>
            <numerusform>目录中还有 %n 个不在任何行中：添加其中需要的。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row is done or set aside.</source>
        <translation>每一行均已完成或排除。</translation>
    </message>
    <message>
        <source>The computers come from the directory as soon as you are signed in. Until then, add them by hand.</source>
        <translation>登录后，计算机会从目录中读取。在此之前，手动添加。</translation>
    </message>
    <message>
        <source>The users come from the directory as soon as you are signed in. Until then, add them by hand.</source>
        <translation>登录后，用户会从目录中读取。在此之前，手动添加。</translation>
    </message>
    <message>
        <source>Add each shared folder by hand, so that none is forgotten.</source>
        <translation>手动添加每个共享文件夹，以免遗漏。</translation>
    </message>
    <message>
        <source>Name of the computer</source>
        <translation>计算机名称</translation>
    </message>
    <message>
        <source>Name of the user</source>
        <translation>用户名称</translation>
    </message>
    <message>
        <source>Name of the shared folder</source>
        <translation>共享文件夹名称</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>输入名称。</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters. Enter the short name by which the directory knows it.</source>
        <translation>名称超过 %1 个字符。输入目录中使用的短名称。</translation>
    </message>
    <message>
        <source>“%1” is in the list already.</source>
        <translation>“%1”已在列表中。</translation>
    </message>
</context>
<context>
    <name>TickListModel</name>
    <message>
        <source>Done (%1, %2)</source>
        <extracomment>A row of a list is done: %1 is a person, %2 a date</extracomment>
        <translation>完成（%1，%2）</translation>
    </message>
    <message>
        <source>Set aside (%1, %2): “%3”</source>
        <extracomment>A row of a list is left out: %1 is a person, %2 a date, %3 the reason in that person&apos;s words</extracomment>
        <translation>已排除（%1，%2）：“%3”</translation>
    </message>
    <message>
        <source>last sign-in about %1</source>
        <extracomment>%1 is a date; the directory passes it on up to two weeks late</extracomment>
        <translation>上次登录约在 %1</translation>
    </message>
</context>
<context>
    <name>TickRow</name>
    <message>
        <source>More about %1</source>
        <extracomment>%1 is a computer, a user or a shared folder: opens what else can be done with it</extracomment>
        <translation>有关 %1 的更多操作</translation>
    </message>
</context>
<context>
    <name>TickRowSheet</name>
    <message>
        <source>Not used any more</source>
        <translation>不再使用</translation>
    </message>
    <message>
        <source>Its system is not supported</source>
        <translation>其系统不受支持</translation>
    </message>
    <message>
        <source>Done before, in another way</source>
        <translation>之前已用其他方式完成</translation>
    </message>
    <message>
        <source>The customer decided so</source>
        <translation>客户的决定</translation>
    </message>
    <message>
        <source>A row that is set aside counts as settled. The record keeps your reason.</source>
        <translation>已排除的行视为已处理。你的理由会保留在记录中。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>用自己的话说明</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>保存备注</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>Leaves a computer, a user or a shared folder out of the step, with a reason</extracomment>
        <translation>排除</translation>
    </message>
    <message>
        <source>Reopen the row</source>
        <extracomment>A row that was done or set aside is open again</extracomment>
        <translation>重新打开该行</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>移除该行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>TickSection</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>A filter and how many rows it shows</extracomment>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>A filter: rows that are neither done nor set aside, and how many there are</extracomment>
        <translation>未完成 %1</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <extracomment>Ticks every row of the list that is shown and still open</extracomment>
        <translation>勾选显示的全部</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Adds a row to the list</extracomment>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>TimelineRail</name>
    <message>
        <source>Phases</source>
        <extracomment>Name of the list of the eight phases</extracomment>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Phase %1: %2, %3</source>
        <extracomment>For screen readers: %1 number of the phase, %2 its title, %3 how it stands</extracomment>
        <translation>第&#xa0;%1&#xa0;阶段：%2，%3</translation>
    </message>
</context>
<context>
    <name>TimelineStrip</name>
    <message>
        <source>Phases</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Phase %1: %2, %3</source>
        <translation>第&#xa0;%1&#xa0;阶段：%2，%3</translation>
    </message>
</context>
<context>
    <name>TouchButton</name>
    <message>
        <source>Hold, or press again</source>
        <extracomment>On a button that was touched for a moment: whether that was meant</extracomment>
        <translation>长按，或再按一次</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <extracomment>Takes back what was just done</extracomment>
        <translation>撤消</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤消：%1</translation>
    </message>
    <message>
        <source>Understood</source>
        <extracomment>Takes a message off the screen</extracomment>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>UndoController</name>
    <message>
        <source>List changed: %1</source>
        <extracomment>What a person has just done: %1 is the title of a step whose list was changed</extracomment>
        <translation>列表已更改：%1</translation>
    </message>
    <message>
        <source>The plan of the applications was changed</source>
        <translation>应用程序的计划已更改</translation>
    </message>
    <message>
        <source>Confirmation changed</source>
        <extracomment>What a person has just done: vouched for something that no check can see, or no longer</extracomment>
        <translation>人工确认已更改</translation>
    </message>
    <message>
        <source>The migration was closed</source>
        <translation>迁移已关闭</translation>
    </message>
    <message>
        <source>The migration was reopened</source>
        <translation>迁移已重新打开</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>act</comment>
        <extracomment>What a person has just done: %1 is a status such as &quot;Done&quot;, %2 the title of a step</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Ticked off</source>
        <translation>已勾选</translation>
    </message>
    <message>
        <source>Tick removed</source>
        <translation>已取消勾选</translation>
    </message>
    <message>
        <source>Overridden: %1</source>
        <extracomment>What a person has just done: %1 is the title of a check</extracomment>
        <translation>已准许例外：%1</translation>
    </message>
    <message>
        <source>Override withdrawn: %1</source>
        <extracomment>What a person has just done: %1 is the title of a check</extracomment>
        <translation>已撤回例外：%1</translation>
    </message>
    <message>
        <source>Condition decided: %1</source>
        <extracomment>What a person has just done: %1 is the title of a step or phase</extracomment>
        <translation>条件已决定：%1</translation>
    </message>
    <message>
        <source>Order overruled: %1</source>
        <extracomment>What a person has just done: %1 is the title of a step</extracomment>
        <translation>已准许顺序例外：%1</translation>
    </message>
    <message>
        <source>Evidence added: %1</source>
        <extracomment>What a person has just done: %1 is the title of a step</extracomment>
        <translation>已添加证据：%1</translation>
    </message>
    <message>
        <source>Evidence withdrawn: %1</source>
        <extracomment>What a person has just done: %1 is the title of a step</extracomment>
        <translation>已撤回证据：%1</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <extracomment>What a person has just done: %1 is the title of a phase</extracomment>
        <translation>已签署：%1</translation>
    </message>
    <message>
        <source>The data of the migration was corrected</source>
        <translation>迁移的数据已更正</translation>
    </message>
</context>
<context>
    <name>UpdateConfirmation</name>
    <message>
        <source>Is update KB943494 installed on the source server?</source>
        <translation>源服务器上是否已安装更新 KB943494？</translation>
    </message>
    <message>
        <source>With it, the source server may stay for 21 days, without it for 7. Look for it in Control Panel &gt; Add or Remove Programs with “Show updates” ticked.</source>
        <translation>如果已安装，源服务器可以保留 21 天，否则为 7 天。在“控制面板 &gt; 添加或删除程序”（Control Panel &gt; Add or Remove Programs）中勾选“显示更新”（Show updates）后查找。</translation>
    </message>
    <message>
        <source>Take the confirmation back</source>
        <translation>撤消确认</translation>
    </message>
    <message>
        <source>Confirm that it is installed</source>
        <translation>确认已安装</translation>
    </message>
</context>
<context>
    <name>VerifyTexts</name>
    <message>
        <source>Verifies a file that the Migration Console exported: every entry, every chain and all evidence.

Without a hash that is known from elsewhere, such as from a printed report, it proves only that the file agrees with itself.

Ends with 0 when everything is intact and every chain is proven by a hash that you gave, 1 when everything is intact but a chain is proven only in itself, 2 when something is wrong, 64 for wrong usage, 65 when it is not such a file.</source>
        <translation>验证由迁移控制台导出的文件：每个条目、每条链和所有证据。

如果没有来自别处的哈希值（例如打印的报告中的哈希值），只能证明文件自身前后一致。

退出代码：所有内容完好且每条链均由你提供的哈希值证明为 0，所有内容完好但有某条链仅由自身证明为 1，有问题为 2，用法错误为 64，不是此类文件为 65。</translation>
    </message>
    <message>
        <source>The exported file.</source>
        <translation>导出的文件。</translation>
    </message>
    <message>
        <source>A hash that is known from elsewhere, or at least its first 16 characters. May be given several times.</source>
        <translation>来自别处的哈希值，或至少其前 16 个字符。可以多次指定。</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Name one file. “migration-console-verify --help” tells what is possible.</source>
        <translation>指定一个文件。运行“migration-console-verify --help”可查看用法。</translation>
    </message>
    <message>
        <source>“%1” is not a hash: it has 16 to 64 characters from 0 to 9 and from a to f.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>“%1”不是哈希值：哈希值由 16 到 64 个 0 到 9 和 a 到 f 的字符组成。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <extracomment>%1 is what the system says</extracomment>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>This is not a file that the Migration Console exported.</source>
        <translation>这不是由迁移控制台导出的文件。</translation>
    </message>
    <message>
        <source>The file has version %1 of the format, which this program does not know. Use a newer one.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>文件的格式版本为 %1，此程序不识别。使用较新的程序。</translation>
    </message>
    <message>
        <source>Entry %1 was changed: it does not give its own hash.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>条目 %1 已被更改：与其自身的哈希值不符。</translation>
    </message>
    <message>
        <source>Entry %1 was dropped.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>条目 %1 已被删除。</translation>
    </message>
    <message>
        <source>Entry %1 is not at its place: entries were reordered.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>条目 %1 不在其位置：条目顺序已被更改。</translation>
    </message>
    <message>
        <source>An entry was inserted at place %1.</source>
        <extracomment>%1 is the number of a place in a list of entries</extracomment>
        <translation>位置 %1 处插入了一个条目。</translation>
    </message>
    <message>
        <source>Entry %1 does not follow the entry before it: one of the two was exchanged.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>条目 %1 与前一个条目不衔接：其中一个被替换。</translation>
    </message>
    <message>
        <source>What entry %1 says was changed: it does not match the hash in the entry.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>条目 %1 的内容已被更改：与条目中的哈希值不符。</translation>
    </message>
    <message>
        <source>What stands at place %1 is not an entry.</source>
        <extracomment>%1 is the number of a place in a list of entries</extracomment>
        <translation>位置 %1 处的内容不是条目。</translation>
    </message>
    <message>
        <source>Proven only in itself: without a hash from elsewhere, whoever wrote all of it anew would not be noticed.</source>
        <translation>仅由自身证明：没有来自别处的哈希值，即使有人将其全部重写也无法察觉。</translation>
    </message>
    <message>
        <source>Proven by the hash that you gave, up to its last entry.</source>
        <translation>由你提供的哈希值证明，直到最后一个条目。</translation>
    </message>
    <message>
        <source>Proven by the hash that you gave up to entry %1. What follows is proven only in itself.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>由你提供的哈希值证明，直到条目 %1。其后的内容仅由自身证明。</translation>
    </message>
    <message>
        <source>Console %1</source>
        <extracomment>%1 is the id of a console</extracomment>
        <translation>控制台 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contents of %n entry(s) were erased on purpose.</source>
        <translation>
            <numerusform>%n 个条目的内容已特意清除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest hash: %1</source>
        <extracomment>%1 is a hash</extracomment>
        <translation>最新的哈希值：%1</translation>
    </message>
    <message>
        <source>Intact.</source>
        <extracomment>Word for a chain of entries in which nothing is wrong</extracomment>
        <translation>完好。</translation>
    </message>
    <message>
        <source>BROKEN: %1</source>
        <translation>异常：%1</translation>
    </message>
    <message>
        <source>Migration %1</source>
        <extracomment>%1 is an id</extracomment>
        <translation>迁移 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n 份证据</numerusform>
        </translation>
    </message>
    <message>
        <source>BROKEN: evidence %1 was changed.</source>
        <extracomment>%1 is a hash</extracomment>
        <translation>异常：证据 %1 已被更改。</translation>
    </message>
    <message>
        <source>BROKEN: evidence %1 is missing.</source>
        <extracomment>%1 is a hash</extracomment>
        <translation>异常：证据 %1 缺失。</translation>
    </message>
    <message>
        <source>Something is wrong with this file.</source>
        <translation>此文件有问题。</translation>
    </message>
    <message>
        <source>Everything is intact and proven by what you gave.</source>
        <translation>所有内容完好，并由你提供的哈希值证明。</translation>
    </message>
    <message>
        <source>Everything is intact, but not every chain is proven by a hash from elsewhere.</source>
        <translation>所有内容完好，但并非每条链都由来自别处的哈希值证明。</translation>
    </message>
    <message>
        <source>BROKEN: the file as a whole is not as it was written. It was cut or changed.</source>
        <translation>异常：整个文件与写入时不一致。它被截断或更改。</translation>
    </message>
    <message>
        <source>BROKEN: the file goes on in an unknown way: %1</source>
        <extracomment>%1 is a name from the file, or what a library says</extracomment>
        <translation>异常：文件的后续部分格式未知：%1</translation>
    </message>
    <message>
        <source>BROKEN: no intact part of a chain holds the hash %1.</source>
        <extracomment>%1 is a hash</extracomment>
        <translation>异常：链的完好部分均不含哈希值 %1。</translation>
    </message>
</context>
<context>
    <name>VisitKeeper</name>
    <message>
        <source>Since you were last here (%1)</source>
        <extracomment>Heading above what others did; %1 is a date and time</extracomment>
        <translation>自你上次在此工作以来（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) changed.</source>
        <comment>by other people or by the checks</comment>
        <translation>
            <numerusform>%n 个步骤有变化。</numerusform>
        </translation>
    </message>
    <message>
        <source>Here were: %1.</source>
        <extracomment>Who worked here meanwhile: %1 is one name or several</extracomment>
        <translation>在此工作过的人员：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) turned red.</source>
        <comment>failed or cannot tell</comment>
        <translation>
            <numerusform>%n 项检查变为红色。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n override(s) were given.</source>
        <comment>of verdicts</comment>
        <translation>
            <numerusform>准许了 %n 个例外。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Not run</source>
        <extracomment>Status of a check that never ran</extracomment>
        <translation>未运行</translation>
    </message>
    <message>
        <source>Queued</source>
        <extracomment>Status of a check</extracomment>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>Status of a check: the console works on it</extracomment>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>Status of a check: its condition is met</extracomment>
        <translation>通过</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Status of a check</extracomment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Status of a check: its condition is not met. Not a broken operation</extracomment>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <extracomment>Status of a check that could not be made</extracomment>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <extracomment>Status of a check that a rule excludes here</extracomment>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Blocked</source>
        <extracomment>Status of a check whose cause another card names</extracomment>
        <translation>已阻止</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>Status of a check that the technician ended</extracomment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <extracomment>Status of a check that ran when the program ended</extracomment>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Stale</source>
        <extracomment>Status of a value that was right once and is too old now</extracomment>
        <translation>已过时</translation>
    </message>
    <message>
        <source>To do</source>
        <extracomment>Status of a step: the technician has not begun</extracomment>
        <translation>待办</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>Status of a step: a person works on it</extracomment>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Status of a step</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>Status of a step</extracomment>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Deferred</source>
        <extracomment>Status of a step: will be done later</extracomment>
        <translation>已推迟</translation>
    </message>
    <message>
        <source>Reopened</source>
        <extracomment>Status of a step that was done and is open again</extracomment>
        <translation>已重新打开</translation>
    </message>
    <message>
        <source>Blocker</source>
        <extracomment>Weight of a rule: must be met</extracomment>
        <translation>阻断项</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>severity</comment>
        <extracomment>Weight of a rule: may pass with a reason</extracomment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Advice</source>
        <extracomment>Weight of a rule: recommended</extracomment>
        <translation>建议</translation>
    </message>
    <message>
        <source>Source server</source>
        <translation>源服务器</translation>
    </message>
    <message>
        <source>Destination server</source>
        <translation>目标服务器</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>此控制台</translation>
    </message>
    <message>
        <source>External time source</source>
        <translation>外部时间源</translation>
    </message>
    <message>
        <source>schema master</source>
        <translation>架构主机</translation>
    </message>
    <message>
        <source>domain naming master</source>
        <translation>域命名主机</translation>
    </message>
    <message>
        <source>PDC emulator</source>
        <translation>PDC 模拟器</translation>
    </message>
    <message>
        <source>RID master</source>
        <translation>RID 主机</translation>
    </message>
    <message>
        <source>infrastructure master</source>
        <translation>基础结构主机</translation>
    </message>
    <message>
        <source>owner of DomainDnsZones</source>
        <extracomment>Owner of the DNS data of the domain, one of seven operations-master roles</extracomment>
        <translation>DomainDnsZones 的所有者</translation>
    </message>
    <message>
        <source>owner of ForestDnsZones</source>
        <extracomment>Owner of the DNS data of the forest, one of seven operations-master roles</extracomment>
        <translation>ForestDnsZones 的所有者</translation>
    </message>
    <message>
        <source>Windows Server 2003 interim</source>
        <extracomment>Functional level between Windows 2000 and Windows Server 2003</extracomment>
        <translation>Windows Server 2003 临时</translation>
    </message>
    <message>
        <source>At your desk</source>
        <extracomment>Where a step is done: nothing is touched, only read, planned or decided</extracomment>
        <translation>案头工作</translation>
    </message>
    <message>
        <source>On the source server</source>
        <extracomment>Where a step is done</extracomment>
        <translation>在源服务器上</translation>
    </message>
    <message>
        <source>On the destination server</source>
        <extracomment>Where a step is done</extracomment>
        <translation>在目标服务器上</translation>
    </message>
    <message>
        <source>On both servers</source>
        <extracomment>Where a step is done</extracomment>
        <translation>在两台服务器上</translation>
    </message>
    <message>
        <source>On the client computers</source>
        <extracomment>Where a step is done</extracomment>
        <translation>在客户端计算机上</translation>
    </message>
    <message>
        <source>On the router</source>
        <extracomment>Where a step is done</extracomment>
        <translation>在路由器上</translation>
    </message>
    <message>
        <source>Required</source>
        <extracomment>Of a step: it has to be done</extracomment>
        <translation>必需</translation>
    </message>
    <message>
        <source>Recommended</source>
        <extracomment>Of a step</extracomment>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Optional</source>
        <extracomment>Of a step</extracomment>
        <translation>可选</translation>
    </message>
    <message>
        <source>Required under a condition</source>
        <extracomment>Of a step: required where its condition holds</extracomment>
        <translation>有条件必需</translation>
    </message>
    <message>
        <source>Can be undone</source>
        <extracomment>Of a step: it is undone as easily as done</extracomment>
        <translation>可撤消</translation>
    </message>
    <message>
        <source>Hard to undo</source>
        <extracomment>Of a step: it is undone with much work or loss of time</extracomment>
        <translation>难以撤消</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <extracomment>Of a step: it is undone from a backup only, or not at all</extracomment>
        <translation>无法撤消</translation>
    </message>
    <message>
        <source>Windows Server 2012 Essentials on former hardware</source>
        <extracomment>Name of the product that is replaced: the same system, on the hardware that is given up</extracomment>
        <translation>旧硬件上的 Windows Server 2012 Essentials</translation>
    </message>
</context>
</TS>

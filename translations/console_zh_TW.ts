<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>BackupFolderSheet</name>
    <message>
        <source>Folder for backups</source>
        <translation>備份資料夾</translation>
    </message>
    <message>
        <source>Best on another disk than the records themselves: then both are not lost at once.</source>
        <translation>最好選在與記錄不同的磁碟上，以免兩者同時遺失。</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>使用這個資料夾</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>上一層</translation>
    </message>
</context>
<context>
    <name>BackupGroup</name>
    <message>
        <source>Backups of the records</source>
        <translation>記錄的備份</translation>
    </message>
    <message>
        <source>Choose a folder on another disk, such as a stick. A backup holds every migration with its evidence.</source>
        <translation>請選擇其他磁碟上的資料夾，例如隨身碟。備份包含所有移轉及其佐證。</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即備份</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <extracomment>Button: a folder for backups</extracomment>
        <translation>選擇其他資料夾</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>選擇資料夾</translation>
    </message>
    <message>
        <source>Every day by itself</source>
        <translation>每天自動備份</translation>
    </message>
    <message>
        <source>The newest %1 of these are kept. Those that were asked for stay.</source>
        <extracomment>%1 is a number of backups, several</extracomment>
        <translation>自動備份只保留最新的 %1 份；手動建立的備份會一直保留。</translation>
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
        <translation>這個資料夾中還沒有備份。</translation>
    </message>
    <message>
        <source>The newest backup is of %1, %2.</source>
        <extracomment>%1 is a time, %2 a size such as &quot;4.2 MB&quot;</extracomment>
        <translation>最新的備份：%1，%2。</translation>
    </message>
    <message>
        <source>This folder is not there at the moment. Plug the disk in again, or choose another folder.</source>
        <translation>目前找不到這個資料夾。請重新接上磁碟，或選擇其他資料夾。</translation>
    </message>
</context>
<context>
    <name>BeginSheet</name>
    <message>
        <source>Begin this step?</source>
        <translation>要開始這個步驟嗎？</translation>
    </message>
    <message>
        <source>It cannot be undone</source>
        <translation>無法復原</translation>
    </message>
    <message>
        <source>Only a backup leads back. Everything that this step relies on is measured again now; it begins only if all of that is proven.</source>
        <translation>只有備份能讓您回到先前的狀態。系統現在會重新測量這個步驟所依據的一切；全部獲得證實後才會開始。</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>為什麼重要</translation>
    </message>
    <message>
        <source>Measure and begin</source>
        <translation>測量並開始</translation>
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
        <translation>確認中</translation>
    </message>
    <message>
        <source>stale</source>
        <extracomment>The verdict is too old to rely on. Beside a status word.</extracomment>
        <translation>已過時</translation>
    </message>
</context>
<context>
    <name>CardModel</name>
    <message>
        <source>Asking the server …</source>
        <extracomment>On a card, while the server is asked</extracomment>
        <translation>正在詢問伺服器…</translation>
    </message>
    <message>
        <source>By hand</source>
        <extracomment>Badge on a card: no check of the console can see this</extracomment>
        <translation>手動</translation>
    </message>
    <message>
        <source>Confirmed by %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>已由 %1 確認</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <extracomment>%1 is a tolerance such as &quot;± 5 min&quot;</extracomment>
        <translation>容許範圍 %1</translation>
    </message>
    <message>
        <source>%1 · live</source>
        <extracomment>The age of a value that is asked again by itself; %1 is &quot;8 s ago&quot;</extracomment>
        <translation>%1 · 即時</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>Since when something is failed; %1 is a time</extracomment>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>Overridden by %1 until %2: “%3”</source>
        <extracomment>Somebody answers for a verdict that closes a gate: %1 is a person, %2 a date and time, %3 that person&apos;s reason</extracomment>
        <translation>%1 設定例外至 %2：「%3」</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button: sign in to the servers</extracomment>
        <translation>登入</translation>
    </message>
    <message>
        <source>Look at the certificate</source>
        <extracomment>Button: opens the question whether a certificate can be trusted</extracomment>
        <translation>檢視憑證</translation>
    </message>
    <message>
        <source>Show the cause</source>
        <extracomment>Button: goes to the card that names the cause</extracomment>
        <translation>顯示原因</translation>
    </message>
    <message>
        <source>Open the step</source>
        <extracomment>Buttons that open a step&apos;s page</extracomment>
        <translation>開啟步驟</translation>
    </message>
    <message>
        <source>Show how</source>
        <translation>顯示做法</translation>
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
        <translation>要信任 %1 的憑證嗎？</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>發給</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>指紋 (SHA-256)</translation>
    </message>
    <message>
        <source>Compare the fingerprint on the server itself. If another certificate comes later, the sign-in stops.</source>
        <translation>請在該伺服器上比對指紋。之後若出現其他憑證，登入就會中止。</translation>
    </message>
    <message>
        <source>Trust it for this migration</source>
        <translation>在這次移轉中信任</translation>
    </message>
    <message>
        <source>Do not sign in</source>
        <translation>不要登入</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>The checks did not end. This is a mistake of the program.</source>
        <translation>檢查沒有結束。這是程式的錯誤。</translation>
    </message>
    <message>
        <source>The guide of this product cannot be read: %1</source>
        <translation>無法讀取這項產品的指南：%1</translation>
    </message>
    <message>
        <source>--after: the guide has no step “%1”.</source>
        <translation>--after：指南中沒有步驟「%1」。</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>%1 的密碼： </translation>
    </message>
    <message>
        <source>The password cannot be read. Give it at the terminal or with --password-fd.</source>
        <translation>無法讀取密碼。請在終端機上輸入，或使用 --password-fd。</translation>
    </message>
</context>
<context>
    <name>CloseMigrationSheet</name>
    <message>
        <source>Finish this migration?</source>
        <translation>要完成這次移轉嗎？</translation>
    </message>
    <message>
        <source>Abandon this migration?</source>
        <translation>要放棄這次移轉嗎？</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>這代表什麼</translation>
    </message>
    <message>
        <source>All steps are settled. The record stays and can be read at any time; nothing is asked of the servers any more.</source>
        <translation>所有步驟都已處理完畢。記錄會保留，隨時可以查閱；之後不再詢問伺服器。</translation>
    </message>
    <message>
        <source>Steps are still open. The record stays and can be read and reopened at any time; nothing is asked of the servers any more.</source>
        <translation>還有未完成的步驟。記錄會保留，隨時可以查閱並重新開啟；之後不再詢問伺服器。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What should whoever reads this later know?</source>
        <translation>之後查閱的人應該知道什麼？</translation>
    </message>
    <message>
        <source>Finish the migration</source>
        <translation>完成移轉</translation>
    </message>
    <message>
        <source>Abandon the migration</source>
        <translation>放棄移轉</translation>
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
        <translation>已複製</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n command(s)</source>
        <translation>
            <numerusform>複製 %n 個命令</numerusform>
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
執行「%2 --help」可查看用法。</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>顯示這份說明。</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>顯示版本。</translation>
    </message>
    <message>
        <source>Opens this session.</source>
        <translation>開啟這個工作階段。</translation>
    </message>
    <message>
        <source>Language for this run, such as de_DE.</source>
        <translation>這次執行使用的語言，例如 de_DE。</translation>
    </message>
    <message>
        <source>Size of the window, such as 1280x800.</source>
        <translation>視窗大小，例如 1280x800。</translation>
    </message>
    <message>
        <source>Text size in percent, 100 to 200.</source>
        <translation>文字大小 (百分比)，100 到 200。</translation>
    </message>
    <message>
        <source>system, light, dark or high-contrast.</source>
        <translation>system、light、dark 或 high-contrast。</translation>
    </message>
    <message>
        <source>Uses this database.</source>
        <translation>使用這個資料庫。</translation>
    </message>
    <message>
        <source>Opens the session on the practice site that the console was started on.</source>
        <translation>在啟動主控台時所用的練習環境上開啟工作階段。</translation>
    </message>
    <message>
        <source>Makes every page in every theme, then ends; with --screenshots it leaves a picture of each look.</source>
        <translation>以每種佈景主題產生所有頁面，然後結束；加上 --screenshots 會為每種外觀留下一張圖片。</translation>
    </message>
    <message>
        <source>Checks the practice site without anybody touching it, leaves pictures of the pages in this folder, then ends.</source>
        <translation>在無人操作的情況下檢查練習環境，將各頁面的圖片存入這個資料夾，然後結束。</translation>
    </message>
    <message>
        <source>Leads a small business from an old Windows server to Windows Server 2012 Essentials.

Commands without a window: check, guide, report, export and import (see check --help and so on).</source>
        <translation>帶領小型企業從舊的 Windows 伺服器移轉至 Windows Server 2012 Essentials。

不需視窗的命令：check、guide、report、export 和 import (請參閱 check --help 等)。</translation>
    </message>
    <message>
        <source>“%1” is not a command.</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>「%1」不是命令。</translation>
    </message>
    <message>
        <source>A size looks like 1280x800, not like “%1”.</source>
        <translation>大小的格式為 1280x800，不是「%1」。</translation>
    </message>
    <message>
        <source>A text size is a number from 100 to 200, not “%1”.</source>
        <translation>文字大小是 100 到 200 的數字，不是「%1」。</translation>
    </message>
    <message>
        <source>There is no theme “%1”: it is system, light, dark or high-contrast.</source>
        <translation>沒有佈景主題「%1」：可用 system、light、dark 或 high-contrast。</translation>
    </message>
    <message>
        <source>Prints JSON instead of a text.</source>
        <translation>輸出 JSON，而不是文字。</translation>
    </message>
    <message>
        <source>Prints the guide of a product as it is declared: phases, steps, commands, limits and checks.</source>
        <translation>依宣告輸出產品的指南：階段、步驟、命令、容許範圍和檢查。</translation>
    </message>
    <message>
        <source>This command.</source>
        <translation>這個命令。</translation>
    </message>
    <message>
        <source>Product of the source server: %1.</source>
        <translation>來源伺服器的產品：%1。</translation>
    </message>
    <message>
        <source>“%1” does not belong here.</source>
        <translation>「%1」不能用在這裡。</translation>
    </message>
    <message>
        <source>Name the product: %1.</source>
        <extracomment>%1 is a list of product keys</extracomment>
        <translation>請指定產品：%1。</translation>
    </message>
    <message>
        <source>Writes the report for paper.</source>
        <translation>寫入供列印的報告。</translation>
    </message>
    <message>
        <source>Writes the report for a browser, as one file.</source>
        <translation>寫入供瀏覽器使用的報告 (單一檔案)。</translation>
    </message>
    <message>
        <source>Writes the report for a spreadsheet.</source>
        <translation>寫入供試算表使用的報告。</translation>
    </message>
    <message>
        <source>Writes the report for programs.</source>
        <translation>寫入供程式使用的報告。</translation>
    </message>
    <message>
        <source>Language of the report, such as de_DE; twice for two languages at once.</source>
        <translation>報告的語言，例如 de_DE；指定兩次可同時使用兩種語言。</translation>
    </message>
    <message>
        <source>How much it tells: summary or full.</source>
        <translation>詳細程度：summary 或 full。</translation>
    </message>
    <message>
        <source>Language of the messages, such as de_DE.</source>
        <translation>訊息的語言，例如 de_DE。</translation>
    </message>
    <message>
        <source>Prints how far it is, in percent, one a line.</source>
        <translation>以百分比輸出進度，每行一個。</translation>
    </message>
    <message>
        <source>Writes the report of a migration.

Ends with 0 when it is written, 64 for wrong usage, 70 for an error of the program or the disk.</source>
        <translation>寫入移轉的報告。

結束代碼：已寫入為 0；用法錯誤為 64；程式或磁碟錯誤為 70。</translation>
    </message>
    <message>
        <source>Identifier of the migration, or the beginning of it.</source>
        <translation>移轉的識別碼，或識別碼的開頭部分。</translation>
    </message>
    <message>
        <source>Name the migration by its identifier, or the beginning of it.</source>
        <translation>請以識別碼或其開頭部分指定移轉。</translation>
    </message>
    <message>
        <source>--%1 takes the name of a file.</source>
        <extracomment>%1 is an option such as --pdf</extracomment>
        <translation>--%1 需要檔案名稱。</translation>
    </message>
    <message>
        <source>Name the file to write: --pdf, --html, --csv or --json.</source>
        <translation>請指定要寫入的檔案：--pdf、--html、--csv 或 --json。</translation>
    </message>
    <message>
        <source>There is no report in “%1”.</source>
        <translation>沒有「%1」語言的報告。</translation>
    </message>
    <message>
        <source>A report is made in one language or in two.</source>
        <translation>報告只能使用一種或兩種語言。</translation>
    </message>
    <message>
        <source>There is no detail “%1”: it is summary or full.</source>
        <translation>沒有詳細程度「%1」：可用 summary 或 full。</translation>
    </message>
    <message>
        <source>Name or IP address of the source server.</source>
        <translation>來源伺服器的名稱或 IP 位址。</translation>
    </message>
    <message>
        <source>Name or IP address of the destination server, once there is one.</source>
        <translation>目的地伺服器 (如果已有) 的名稱或 IP 位址。</translation>
    </message>
    <message>
        <source>External time source.</source>
        <translation>外部時間來源。</translation>
    </message>
    <message>
        <source>The last step that is done, such as prepare.run-migration-tool: what is normal follows it.</source>
        <translation>最後完成的步驟，例如 prepare.run-migration-tool：何謂正常以此為準。</translation>
    </message>
    <message>
        <source>DNS name of the domain; without it a server is asked.</source>
        <translation>網域的 DNS 名稱；若未指定，會詢問伺服器。</translation>
    </message>
    <message>
        <source>Signs in as this user; the password is asked for.</source>
        <translation>以這個使用者登入；會要求輸入密碼。</translation>
    </message>
    <message>
        <source>Reads the password from this file descriptor instead, up to the end of the line.</source>
        <translation>改從這個檔案描述元讀取密碼，讀到行尾為止。</translation>
    </message>
    <message>
        <source>Prints JSON instead of a table.</source>
        <translation>輸出 JSON，而不是表格。</translation>
    </message>
    <message>
        <source>Keeps the record in this database; without it nothing is kept.</source>
        <translation>將記錄保存在這個資料庫；若未指定，就不會保存任何內容。</translation>
    </message>
    <message>
        <source>Checks a site once and prints what each check found.

Ends with 0 when everything passed, 1 with warnings, 2 when something failed that must not, 3 when something cannot be told, 64 for wrong usage, 70 for an error of the program.</source>
        <translation>檢查現場環境一次，並輸出每項檢查的結果。

結束代碼：全部通過為 0；有警告為 1；有必須通過的項目未通過為 2；有無法判斷的項目為 3；用法錯誤為 64；程式錯誤為 70。</translation>
    </message>
    <message>
        <source>Name the product with --product: %1.</source>
        <translation>請用 --product 指定產品：%1。</translation>
    </message>
    <message>
        <source>Name the source server with --source.</source>
        <translation>請用 --source 指定來源伺服器。</translation>
    </message>
    <message>
        <source>--%1: %2</source>
        <extracomment>%1 is an option such as --source, %2 what is wrong with its value</extracomment>
        <translation>--%1：%2</translation>
    </message>
    <message>
        <source>--password-fd takes the number of an open file descriptor, together with --user.</source>
        <translation>--password-fd 需要一個已開啟的檔案描述元編號，並搭配 --user。</translation>
    </message>
    <message>
        <source>Exports every migration.</source>
        <translation>匯出所有移轉。</translation>
    </message>
    <message>
        <source>Writes migrations with their records and evidence into one file, which another console can import and migration-console-verify can verify.</source>
        <translation>將移轉連同記錄和佐證寫入一個檔案，供其他主控台匯入，並可用 migration-console-verify 驗證。</translation>
    </message>
    <message>
        <source>Ids of the migrations.</source>
        <translation>移轉的識別碼。</translation>
    </message>
    <message>
        <source>The file to write; it must not be there yet.</source>
        <translation>要寫入的檔案；必須尚不存在。</translation>
    </message>
    <message>
        <source>Name the migrations and then the file.</source>
        <translation>請先指定移轉，再指定檔案。</translation>
    </message>
    <message>
        <source>“%1” is not the id of a migration.</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>「%1」不是移轉的識別碼。</translation>
    </message>
    <message>
        <source>Takes in migrations that another console exported. Everything in the file is verified first.</source>
        <translation>納入其他主控台匯出的移轉。會先驗證檔案中的所有內容。</translation>
    </message>
    <message>
        <source>The exported file.</source>
        <translation>匯出的檔案。</translation>
    </message>
    <message>
        <source>Name one file.</source>
        <translation>請指定一個檔案。</translation>
    </message>
    <message>
        <source>With --self-test: every language in every size, text size and theme, instead of a sample.</source>
        <translation>與 --self-test 一起使用：以所有尺寸、文字大小和佈景主題檢查每種語言，而不是抽樣。</translation>
    </message>
    <message>
        <source>With --self-test and --screenshots: one picture of each page, in all languages side by side.</source>
        <translation>與 --self-test 和 --screenshots 一起使用：每個頁面一張圖片，並排顯示所有語言。</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Comparison</source>
        <extracomment>Title of a page: two migrations, or two moments of one, side by side</extracomment>
        <translation>比較</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>重新讀取</translation>
    </message>
    <message>
        <source>Reading both records …</source>
        <translation>正在讀取兩份記錄…</translation>
    </message>
    <message>
        <source>Nothing is chosen yet</source>
        <translation>尚未選擇</translation>
    </message>
    <message>
        <source>Choose an earlier moment of this migration, or another migration, to see what is different.</source>
        <translation>選擇這次移轉的較早時點，或另一次移轉，以查看差異。</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>Button: what is to be compared</extracomment>
        <translation>選擇</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比較的對象</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>沒有差異</translation>
    </message>
    <message>
        <source>Nothing differs in this phase</source>
        <translation>這個階段沒有差異</translation>
    </message>
    <message>
        <source>All that both sides know is the same.</source>
        <translation>兩邊已知的內容完全相同。</translation>
    </message>
</context>
<context>
    <name>CompareSheet</name>
    <message>
        <source>Which moment?</source>
        <translation>哪個時點？</translation>
    </message>
    <message>
        <source>Which migration?</source>
        <translation>哪一次移轉？</translation>
    </message>
    <message>
        <source>The migration is shown as it was when this had just been done.</source>
        <translation>移轉會顯示為剛完成這項操作時的狀態。</translation>
    </message>
    <message>
        <source>It is shown as it is now.</source>
        <translation>會顯示目前的狀態。</translation>
    </message>
    <message>
        <source>Reading the record …</source>
        <translation>正在讀取記錄…</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>目前狀態</translation>
    </message>
    <message>
        <source>There is no other migration on this console.</source>
        <translation>這個主控台上沒有其他移轉。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Already in the comparison</source>
        <extracomment>Below a migration that cannot be chosen for that reason</extracomment>
        <translation>已在比較中</translation>
    </message>
</context>
<context>
    <name>CompareText</name>
    <message>
        <source>The migration as a whole</source>
        <extracomment>Heading in a comparison: what belongs to no phase</extracomment>
        <translation>移轉整體</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>What of a migration is compared</extracomment>
        <translation>產品</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技術人員</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>網域</translation>
    </message>
    <message>
        <source>External time source</source>
        <translation>外部時間來源</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>How a migration ended</extracomment>
        <translation>結局</translation>
    </message>
    <message>
        <source>Signature of the customer</source>
        <translation>客戶簽名</translation>
    </message>
    <message>
        <source>Update KB943494 on the source server</source>
        <translation>來源伺服器上的更新 KB943494</translation>
    </message>
    <message>
        <source>Certificate of %1</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>%1 的憑證</translation>
    </message>
    <message>
        <source>No line-of-business applications</source>
        <translation>沒有企業營運應用程式</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>What is compared: what people did about a step</extracomment>
        <translation>工作</translation>
    </message>
    <message>
        <source>Instructions</source>
        <extracomment>What is compared: the single instructions of a step</extracomment>
        <translation>指示</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>What is compared: that a step began before others</extracomment>
        <translation>順序</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>What is compared: files that prove that a step was done</extracomment>
        <translation>佐證</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>What is compared: computers, users or shares of a step</extracomment>
        <translation>清單</translation>
    </message>
    <message>
        <source>Application</source>
        <extracomment>What is compared: a line-of-business application</extracomment>
        <translation>應用程式</translation>
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
        <translation>條件</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <extracomment>What is compared: the technician&apos;s signature under a phase</extracomment>
        <translation>簽核</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Of a migration: it is neither finished nor abandoned</extracomment>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <extracomment>One side of a comparison where there is nothing</extracomment>
        <translation>沒有記錄</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>What a person wrote, in quotation marks</extracomment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>How a migration ended</extracomment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>已放棄</translation>
    </message>
    <message>
        <source>Signed</source>
        <extracomment>By the customer, or by the technician under a phase</extracomment>
        <translation>已簽名</translation>
    </message>
    <message>
        <source>Vouched for</source>
        <extracomment>Somebody stands for what no check can see</extracomment>
        <translation>已保證</translation>
    </message>
    <message>
        <source>No longer vouched for</source>
        <translation>不再保證</translation>
    </message>
    <message>
        <source>Trusted</source>
        <extracomment>Of a server&apos;s certificate: the technician trusts it</extracomment>
        <translation>已信任</translation>
    </message>
    <message>
        <source>Before the migration began</source>
        <extracomment>Of a step: it was done before the console was asked for help</extracomment>
        <translation>移轉開始之前</translation>
    </message>
    <message numerus="yes">
        <source>%n instruction(s) ticked off</source>
        <extracomment>Of a step</extracomment>
        <translation>
            <numerusform>已勾選 %n 項指示</numerusform>
        </translation>
    </message>
    <message>
        <source>Needed here</source>
        <extracomment>Whether a step or a phase is needed, as a person says</extracomment>
        <translation>此處需要</translation>
    </message>
    <message>
        <source>Not needed here</source>
        <translation>此處不需要</translation>
    </message>
    <message>
        <source>Order overruled</source>
        <extracomment>A step began though others were open</extracomment>
        <translation>順序例外</translation>
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
        <translation>完成 %1、排除 %2、未完成 %3</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <extracomment>Of a list: %1 names the first ones that are not done</extracomment>
        <translation>未完成：%1</translation>
    </message>
    <message>
        <source>Works after the move</source>
        <extracomment>Of a line-of-business application</extracomment>
        <translation>移動後可正常運作</translation>
    </message>
    <message>
        <source>Does not work after the move</source>
        <extracomment>Of a line-of-business application</extracomment>
        <translation>移動後無法運作</translation>
    </message>
    <message>
        <source>Is not moved</source>
        <extracomment>Of a line-of-business application</extracomment>
        <translation>不移動</translation>
    </message>
    <message>
        <source>No result yet</source>
        <extracomment>Of a line-of-business application: nobody has said yet whether it works after the move</extracomment>
        <translation>尚無結果</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <extracomment>Whom an answer came from: %1 is the name or the address of a server</extracomment>
        <translation>%1 的回應</translation>
    </message>
    <message>
        <source>Overridden</source>
        <extracomment>Of a verdict: somebody answers for it</extracomment>
        <translation>已設例外</translation>
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
        <translation>不同</translation>
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
        <translation>目前狀態</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <extracomment>Of a comparison: how many things are not the same on both sides</extracomment>
        <translation>
            <numerusform>%n 項差異</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <extracomment>Of a comparison: how many things are the same on both sides</extracomment>
        <translation>
            <numerusform>%n 項相同</numerusform>
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
        <translation>選擇其他</translation>
    </message>
    <message>
        <source>Choose another in the place of %1</source>
        <extracomment>For screen readers: %1 is one side of a comparison</extracomment>
        <translation>選擇其他項目來取代 %1</translation>
    </message>
    <message>
        <source>First: %1</source>
        <extracomment>%1 is a sentence about what differs first</extracomment>
        <translation>首先：%1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Only differences</source>
        <extracomment>What of a comparison is shown</extracomment>
        <translation>僅差異</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>All phases</source>
        <translation>所有階段</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Title of a phase, and how many differences there are in it</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n difference(s)</source>
        <translation>
            <numerusform>%1，%n 項差異</numerusform>
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
        <translation>%1 不同。%2：%3。%4：%5</translation>
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
        <translation>這個現場需要此步驟嗎？</translation>
    </message>
    <message>
        <source>Only if</source>
        <extracomment>Heading: in which case this step has to be done</extracomment>
        <translation>僅在下列情況</translation>
    </message>
    <message>
        <source>What is known</source>
        <extracomment>Heading: what is known about the condition of a step</extracomment>
        <translation>已知資訊</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What did you see at the site?</source>
        <translation>您在現場看到什麼？</translation>
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
        <translation>依檢查結果</translation>
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
        <translation>要將這個步驟標示為完成嗎？</translation>
    </message>
    <message>
        <source>What to keep as evidence</source>
        <translation>要保留的佐證</translation>
    </message>
    <message>
        <source>Date of the backup</source>
        <translation>備份日期</translation>
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
        <translation>備份存放位置</translation>
    </message>
    <message>
        <source>For example: USB disk 2, in the safe</source>
        <translation>例如：USB 磁碟 2，在保險箱中</translation>
    </message>
    <message>
        <source>Names of the restored files (required)</source>
        <translation>已還原檔案的名稱 (必要)</translation>
    </message>
    <message>
        <source>Which files were restored and compared?</source>
        <translation>還原並比對了哪些檔案？</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>已完成的工作</translation>
    </message>
    <message>
        <source>For example: full backup to the USB disk, three files restored and compared</source>
        <translation>例如：已完整備份至 USB 磁碟，還原並比對了三個檔案</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>標示為完成</translation>
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
        <translation>這不是今天或更早的日期。請依此格式輸入：%1</translation>
    </message>
    <message>
        <source>the date of the backup</source>
        <extracomment>What is missing in a form</extracomment>
        <translation>備份日期</translation>
    </message>
    <message>
        <source>where the backup is kept</source>
        <extracomment>What is missing in a form</extracomment>
        <translation>備份存放位置</translation>
    </message>
    <message>
        <source>the names of the restored files</source>
        <extracomment>What is missing in a form</extracomment>
        <translation>已還原檔案的名稱</translation>
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
        <translation>必須填寫。</translation>
    </message>
    <message>
        <source>Correct the migration</source>
        <translation>更正移轉</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>儲存更正</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>這代表什麼</translation>
    </message>
    <message>
        <source>The record keeps what was said before. Every answer of the checks counts as old until it is measured again.</source>
        <translation>記錄會保留先前的內容。檢查得到的所有回應都視為舊的，直到重新測量為止。</translation>
    </message>
    <message>
        <source>What is moved</source>
        <translation>移轉的對象</translation>
    </message>
    <message>
        <source>Old server</source>
        <translation>舊伺服器</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <extracomment>The name of the person who does the migration</extracomment>
        <translation>執行人員</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>現場</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>網域</translation>
    </message>
    <message>
        <source>The full DNS name of the Active Directory domain.</source>
        <translation>Active Directory 網域的完整 DNS 名稱。</translation>
    </message>
    <message>
        <source>Source Server</source>
        <translation>來源伺服器</translation>
    </message>
    <message>
        <source>Name or IP address of the old server.</source>
        <translation>舊伺服器的名稱或 IP 位址。</translation>
    </message>
    <message>
        <source>Destination Server</source>
        <translation>目的地伺服器</translation>
    </message>
    <message>
        <source>May stay empty until phase 2.</source>
        <translation>在第&#xa0;2&#xa0;階段之前可以留空。</translation>
    </message>
</context>
<context>
    <name>DatabaseProblem</name>
    <message>
        <source>What to do</source>
        <translation>處理方式</translation>
    </message>
    <message>
        <source>Where the records are</source>
        <translation>記錄的存放位置</translation>
    </message>
</context>
<context>
    <name>DeadlineRow</name>
    <message>
        <source>Status</source>
        <extracomment>A status such as &quot;Passed&quot; or &quot;Warning&quot;</extracomment>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>The moment from which a deadline is counted</extracomment>
        <translation>起始時間</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>The moment at which a deadline ends</extracomment>
        <translation>截止</translation>
    </message>
    <message>
        <source>Last day on which you are surely in time</source>
        <translation>確定來得及的最後一天</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <extracomment>How far a deadline may be off, such as &quot;± 5 min&quot;</extracomment>
        <translation>誤差</translation>
    </message>
    <message>
        <source>Open the step: %1</source>
        <extracomment>%1 is the title of a step</extracomment>
        <translation>開啟步驟：%1</translation>
    </message>
</context>
<context>
    <name>DeadlineService</name>
    <message>
        <source>%1 confirmed it: %2</source>
        <translation>%1 已確認：%2</translation>
    </message>
    <message>
        <source>%1 took the confirmation back: %2</source>
        <extracomment>%1 is a person, %2 a time</extracomment>
        <translation>%1 已收回確認：%2</translation>
    </message>
</context>
<context>
    <name>DeadlineText</name>
    <message>
        <source>Source server out of the network</source>
        <extracomment>A deadline</extracomment>
        <translation>來源伺服器離開網路</translation>
    </message>
    <message>
        <source>Source server must be gone by %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>來源伺服器最晚須於 %1 離開網路</translation>
    </message>
    <message>
        <source>Source server had to be gone before</source>
        <translation>來源伺服器離開網路的期限已過</translation>
    </message>
    <message>
        <source>Cannot tell how long the source server may stay</source>
        <translation>無法判斷來源伺服器還能保留多久</translation>
    </message>
    <message>
        <source>Counted from the moment at which the destination server became a domain controller; it tells that moment itself.</source>
        <translation>從目的地伺服器成為網域控制站的時間起算；該時間由這部伺服器本身提供。</translation>
    </message>
    <message>
        <source>Installation after the preparation tool</source>
        <extracomment>A deadline</extracomment>
        <translation>執行準備工具後進行安裝</translation>
    </message>
    <message>
        <source>Install the destination server by %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>最晚於 %1 安裝目的地伺服器</translation>
    </message>
    <message>
        <source>The preparation tool must be run again</source>
        <translation>必須重新執行準備工具</translation>
    </message>
    <message>
        <source>Cannot tell whether the preparation tool must be run again</source>
        <translation>無法判斷是否必須重新執行準備工具</translation>
    </message>
    <message>
        <source>Counted from the moment at which the preparation tool changed the schema.</source>
        <translation>從準備工具變更架構的時間起算。</translation>
    </message>
    <message>
        <source>Preparation tool after the backup</source>
        <extracomment>A deadline</extracomment>
        <translation>備份後執行準備工具</translation>
    </message>
    <message>
        <source>Run the preparation tool by %1, or back up again</source>
        <extracomment>%1 is a day</extracomment>
        <translation>最晚於 %1 執行準備工具，否則須重新備份</translation>
    </message>
    <message>
        <source>The source server must be backed up again</source>
        <translation>必須重新備份來源伺服器</translation>
    </message>
    <message>
        <source>Cannot tell whether the backup is too old</source>
        <translation>無法判斷備份是否太舊</translation>
    </message>
    <message>
        <source>Counted from the newest system-state backup that the directory knows.</source>
        <translation>從目錄所知最新的系統狀態備份起算。</translation>
    </message>
    <message>
        <source>Replication between the servers</source>
        <extracomment>A deadline</extracomment>
        <translation>伺服器之間的複寫</translation>
    </message>
    <message>
        <source>The servers must replicate by %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>伺服器最晚須於 %1 完成複寫</translation>
    </message>
    <message>
        <source>The servers have not replicated for too long</source>
        <translation>伺服器之間太久沒有複寫</translation>
    </message>
    <message>
        <source>Cannot tell whether the servers have not replicated for too long</source>
        <translation>無法判斷伺服器之間是否太久沒有複寫</translation>
    </message>
    <message>
        <source>Counted from the last success of replication that lies furthest back. After this time, deleted objects come back.</source>
        <translation>從各項最近一次成功複寫中最早的一次起算。超過這段時間，已刪除的物件會重新出現。</translation>
    </message>
    <message>
        <source>Certificate of a server</source>
        <extracomment>A deadline</extracomment>
        <translation>伺服器的憑證</translation>
    </message>
    <message>
        <source>The certificate of %2 is valid until %1</source>
        <extracomment>%1 is a day, %2 a server</extracomment>
        <translation>%2 的憑證有效期至 %1</translation>
    </message>
    <message>
        <source>The certificate of %2 has ended</source>
        <translation>%2 的憑證已到期</translation>
    </message>
    <message>
        <source>Cannot tell whether the certificate of %2 has ended</source>
        <translation>無法判斷 %2 的憑證是否已到期</translation>
    </message>
    <message>
        <source>The certificate that you trust names its end itself.</source>
        <translation>您信任的憑證本身載明了到期時間。</translation>
    </message>
    <message>
        <source>Source server kept in reserve</source>
        <extracomment>A reminder: the old server is kept for a while</extracomment>
        <translation>來源伺服器留作備用</translation>
    </message>
    <message>
        <source>Keep the source server until %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>請保留來源伺服器至 %1</translation>
    </message>
    <message>
        <source>The source server need not be kept any longer</source>
        <translation>不需要再保留來源伺服器</translation>
    </message>
    <message>
        <source>Cannot tell how long the source server must be kept</source>
        <translation>無法判斷來源伺服器必須保留多久</translation>
    </message>
    <message>
        <source>Counted from the moment at which the step before was marked as done.</source>
        <translation>從前一個步驟標示為完成的時間起算。</translation>
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
            <numerusform>還剩 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>How much time is left; %1 is a span such as &quot;5 h 12 min&quot;</extracomment>
        <translation>還剩 %1</translation>
    </message>
    <message>
        <source>Counted from the moment at which the step was marked as done. What it is about happened before that.</source>
        <translation>從步驟標示為完成的時間起算。實際作業在那之前就已進行。</translation>
    </message>
    <message>
        <source>Last seen: %1.</source>
        <extracomment>%1 is a time, or a date and a time</extracomment>
        <translation>上次看到：%1。</translation>
    </message>
    <message>
        <source>The destination server has not told yet since when it is a domain controller. Sign in and check now.</source>
        <translation>目的地伺服器尚未提供它從何時起成為網域控制站。請登入並立即檢查。</translation>
    </message>
    <message>
        <source>Nobody has recorded when that was: the step was taken over as done. Sign in and check now.</source>
        <translation>沒有人記錄那是何時：這個步驟直接以完成狀態接手。請登入並立即檢查。</translation>
    </message>
    <message>
        <source>The shorter period counts until update KB943494 is confirmed on the source server.</source>
        <translation>在確認來源伺服器上已有更新 KB943494 之前，以較短的期間計算。</translation>
    </message>
    <message>
        <source>The server’s clock was never compared with this console, so a day is added to the uncertainty.</source>
        <translation>伺服器的時鐘從未與這個主控台比對過，因此誤差增加一天。</translation>
    </message>
    <message>
        <source>The clocks were not compared lately, so five minutes are added to the uncertainty.</source>
        <translation>時鐘最近沒有比對過，因此誤差增加五分鐘。</translation>
    </message>
    <message>
        <source>The clock of this console shows less than when something was last recorded. Set it right.</source>
        <translation>這個主控台的時鐘早於上次記錄的時間。請校正時鐘。</translation>
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
        <translation>以這個主控台的時鐘計算，並依各伺服器時鐘的偏差校正。</translation>
    </message>
    <message>
        <source>No deadline runs now. The first one begins with the backup of the source server.</source>
        <translation>目前沒有進行中的期限。第一個期限從來源伺服器的備份開始。</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Leaves a sheet without doing anything</extracomment>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Deleted</source>
        <translation>已刪除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n migration(s) for good?</source>
        <translation>
            <numerusform>要永久刪除 %n 次移轉嗎？</numerusform>
        </translation>
    </message>
    <message>
        <source>Traces are left in the file</source>
        <translation>檔案中仍有痕跡</translation>
    </message>
    <message>
        <source>The file could not be rewritten now. The console does it after its next start.</source>
        <translation>目前無法重新寫入檔案。主控台會在下次啟動後進行。</translation>
    </message>
    <message>
        <source>Deleting …</source>
        <translation>正在刪除…</translation>
    </message>
    <message>
        <source>What goes</source>
        <extracomment>Heading: what is deleted</extracomment>
        <translation>將刪除的內容</translation>
    </message>
    <message>
        <source>Names, notes, findings and evidence, out of the file and out of the search. This cannot be undone.</source>
        <translation>名稱、附註、檢查結果和佐證會從檔案和搜尋中刪除。此動作無法復原。</translation>
    </message>
    <message>
        <source>What stays</source>
        <extracomment>Heading: what is not deleted</extracomment>
        <translation>將保留的內容</translation>
    </message>
    <message>
        <source>The entries without their content, their hashes, and an entry that says who deleted it, when and why. Backups and exported files keep what they hold.</source>
        <translation>沒有內容的項目、其雜湊，以及說明誰在何時為何刪除的項目。備份和匯出的檔案維持不變。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected migrations are open and stay.</source>
        <translation>
            <numerusform>所選移轉中有 %n 次仍在進行，會保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久刪除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
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
        <translation>這個項目的內容已清除。</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>A note of a person: %1 is the name, %2 the note</extracomment>
        <translation>%1：「%2」</translation>
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
        <translation>%1 設定例外至 %2：「%3」</translation>
    </message>
    <message>
        <source>Override withdrawn by %1</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 已撤回例外</translation>
    </message>
    <message>
        <source>Order overruled by %1: “%2”</source>
        <extracomment>A step begins though others are open: %1 is a person, %2 that person&apos;s reason</extracomment>
        <translation>%1 決定不依順序：「%2」</translation>
    </message>
    <message>
        <source>Condition left to the checks by %1</source>
        <extracomment>Whether a step is needed; %1 is a person</extracomment>
        <translation>%1 將條件交由檢查判定</translation>
    </message>
    <message>
        <source>Needed here, says %1: “%2”</source>
        <extracomment>Whether a step is needed: %1 is a person, %2 that person&apos;s reason</extracomment>
        <translation>%1 表示此處需要：「%2」</translation>
    </message>
    <message>
        <source>Not needed here, says %1: “%2”</source>
        <extracomment>Whether a step is needed: %1 is a person, %2 that person&apos;s reason</extracomment>
        <translation>%1 表示此處不需要：「%2」</translation>
    </message>
    <message>
        <source>%1 put a piece of evidence back as it was</source>
        <extracomment>It was withdrawn, or added after that, by mistake; %1 is a person</extracomment>
        <translation>%1 將一份佐證恢復原狀</translation>
    </message>
    <message>
        <source>%1 added evidence from the clipboard</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 從剪貼簿新增了佐證</translation>
    </message>
    <message>
        <source>%1 added the evidence “%2”</source>
        <extracomment>%1 is a person, %2 the name of a file</extracomment>
        <translation>%1 新增了佐證「%2」</translation>
    </message>
    <message>
        <source>%1 took a piece of evidence back</source>
        <extracomment>It was added by mistake; %1 is a person</extracomment>
        <translation>%1 收回了一份佐證</translation>
    </message>
    <message>
        <source>%1 withdrew a piece of evidence: “%2”</source>
        <extracomment>%1 is a person, %2 the reason in that person&apos;s words</extracomment>
        <translation>%1 撤回了一份佐證：「%2」</translation>
    </message>
    <message>
        <source>%1 vouched for it</source>
        <extracomment>Somebody vouches for what no check can see: %1 is a person</extracomment>
        <translation>%1 保證屬實</translation>
    </message>
    <message>
        <source>%1 vouched for it: “%2”</source>
        <extracomment>Somebody vouches for what no check can see: %1 is a person, %2 a remark in that person&apos;s words</extracomment>
        <translation>%1 保證屬實：「%2」</translation>
    </message>
    <message>
        <source>%1 no longer vouches for it</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 不再保證</translation>
    </message>
    <message>
        <source>%1 took an application off the plan: “%2”</source>
        <extracomment>%1 is a person, %2 the reason in that person&apos;s words</extracomment>
        <translation>%1 將一個應用程式移出計畫：「%2」</translation>
    </message>
    <message>
        <source>%1 said that there are no such applications</source>
        <extracomment>Of line-of-business applications; %1 is a person</extracomment>
        <translation>%1 表示沒有這類應用程式</translation>
    </message>
    <message>
        <source>%1 took back that there are no such applications</source>
        <extracomment>Of line-of-business applications; %1 is a person</extracomment>
        <translation>%1 收回「沒有這類應用程式」的說法</translation>
    </message>
    <message>
        <source>%1 took the signature under the phase back</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 收回了階段簽名</translation>
    </message>
    <message>
        <source>%1 withdrew the signature under the phase: “%2”</source>
        <extracomment>%1 is a person, %2 the reason in that person&apos;s words</extracomment>
        <translation>%1 撤回了階段簽名：「%2」</translation>
    </message>
    <message>
        <source>%1 signed the phase</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 已簽署階段</translation>
    </message>
    <message>
        <source>%1 signed the phase: “%2”</source>
        <extracomment>%1 is a person, %2 a remark in that person&apos;s words</extracomment>
        <translation>%1 已簽署階段：「%2」</translation>
    </message>
    <message>
        <source>“%1” taken off the list by %2: “%3”</source>
        <extracomment>A row of a list: %1 is a computer, a user or a share, %2 a person, %3 the reason in that person&apos;s words</extracomment>
        <translation>%2 已將「%1」移出清單：「%3」</translation>
    </message>
    <message>
        <source>“%1” done (%2)</source>
        <extracomment>A row of a list: %1 is a computer, a user or a share, %2 a person</extracomment>
        <translation>「%1」完成 (%2)</translation>
    </message>
    <message>
        <source>“%1” set aside by %2: “%3”</source>
        <extracomment>A row of a list: %1 is a computer, a user or a share, %2 a person, %3 the reason in that person&apos;s words</extracomment>
        <translation>%2 已排除「%1」：「%3」</translation>
    </message>
    <message>
        <source>“%1” open (%2)</source>
        <extracomment>A row of a list: %1 is a computer, a user or a share, %2 a person</extracomment>
        <translation>「%1」未完成 (%2)</translation>
    </message>
    <message>
        <source>“%1” works after the move, says %2</source>
        <extracomment>%1 is an application, %2 a person</extracomment>
        <translation>%2 表示「%1」移動後可正常運作</translation>
    </message>
    <message>
        <source>“%1” does not work after the move, says %2: “%3”</source>
        <extracomment>%1 is an application, %2 a person, %3 a remark in that person&apos;s words</extracomment>
        <translation>%2 表示「%1」移動後無法運作：「%3」</translation>
    </message>
    <message>
        <source>“%1” is not moved, says %2: “%3”</source>
        <extracomment>%1 is an application, %2 a person, %3 the reason in that person&apos;s words</extracomment>
        <translation>%2 表示不移動「%1」：「%3」</translation>
    </message>
    <message>
        <source>Plan for “%1” written by %2</source>
        <extracomment>%1 is an application, %2 a person</extracomment>
        <translation>%2 已擬定「%1」的計畫</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>%1 的備份</translation>
    </message>
    <message>
        <source>Kept on: %1</source>
        <extracomment>Where a backup is kept: %1 is a disk or a folder</extracomment>
        <translation>存放於：%1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <extracomment>%1 is a list of names of files</extracomment>
        <translation>已還原：%1</translation>
    </message>
    <message>
        <source>%1, seen by a check</source>
        <comment>step</comment>
        <extracomment>What was done about a step: %1 is a status such as &quot;Done&quot;; a check has found it out</extracomment>
        <translation>%1，由檢查得知</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>step</comment>
        <extracomment>What was done about a step: %1 is a status such as &quot;Skipped&quot;, %2 the reason in a person&apos;s words</extracomment>
        <translation>%1：「%2」</translation>
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
        <translation>%1 (%2)：「%3」</translation>
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
        <translation>不明人員</translation>
    </message>
    <message>
        <source>The migration began</source>
        <extracomment>%1 is a person</extracomment>
        <translation>移轉已開始</translation>
    </message>
    <message>
        <source>%1 began the migration</source>
        <translation>%1 開始了移轉</translation>
    </message>
    <message>
        <source>The data of the migration were corrected</source>
        <translation>移轉的資料已更正</translation>
    </message>
    <message>
        <source>For an hour no check found a change</source>
        <translation>一小時內沒有任何檢查發現變化</translation>
    </message>
    <message>
        <source>%1 ticked off instruction %2</source>
        <extracomment>%1 is a person, %2 a number</extracomment>
        <translation>%1 勾選了指示 %2</translation>
    </message>
    <message>
        <source>%1 took the tick off instruction %2</source>
        <extracomment>%1 is a person, %2 a number</extracomment>
        <translation>%1 取消勾選了指示 %2</translation>
    </message>
    <message>
        <source>%1 trusts the certificate of %2</source>
        <extracomment>%1 is a person, %2 a server</extracomment>
        <translation>%1 信任 %2 的憑證</translation>
    </message>
    <message>
        <source>Signed in to the domain as %1</source>
        <extracomment>%1 is an account</extracomment>
        <translation>以 %1 登入網域</translation>
    </message>
    <message>
        <source>%1 finished the migration</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 完成了移轉</translation>
    </message>
    <message>
        <source>%1 abandoned the migration: “%2”</source>
        <extracomment>%1 is a person, %2 the reason in that person&apos;s words</extracomment>
        <translation>%1 放棄了移轉：「%2」</translation>
    </message>
    <message>
        <source>%1 reopened the migration</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 重新開啟了移轉</translation>
    </message>
    <message>
        <source>The destination was installed anew</source>
        <translation>目的地伺服器已重新安裝</translation>
    </message>
    <message>
        <source>%1 signed for the customer</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 代表客戶簽名</translation>
    </message>
    <message numerus="yes">
        <source>%1 erased the content of %n entries: “%2”</source>
        <extracomment>%1 is a person, %2 the reason in that person&apos;s words, %n how many entries of a record lost their content</extracomment>
        <translation>
            <numerusform>%1 清除了 %n 個項目的內容：「%2」</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceController</name>
    <message>
        <source>Up to %1 a piece, %2 a migration and %3 pieces a step.</source>
        <extracomment>%1 and %2 are sizes such as &quot;32 MiB&quot;, %3 is a number</extracomment>
        <translation>每份最多 %1，每次移轉最多 %2，每個步驟最多 %3 份。</translation>
    </message>
    <message>
        <source>This piece is there already</source>
        <translation>這份佐證已經存在</translation>
    </message>
    <message>
        <source>The same content is among the evidence of this step. Nothing was added.</source>
        <translation>這個步驟的佐證中已有相同的內容。沒有新增任何項目。</translation>
    </message>
    <message>
        <source>The file %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>檔案 %1</translation>
    </message>
    <message>
        <source>A picture of %1 × %2 pixels</source>
        <extracomment>%1 and %2 are the width and height of a picture</extracomment>
        <translation>%1 × %2 像素的圖片</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>The content of a file is on its way</extracomment>
        <translation>正在讀取…</translation>
    </message>
    <message>
        <source>Only the beginning is shown. The record holds all of it.</source>
        <translation>只顯示開頭部分。記錄中有完整內容。</translation>
    </message>
    <message>
        <source>A file of this kind cannot be shown here. The record holds all of it.</source>
        <translation>這類檔案無法在此顯示。記錄中有完整內容。</translation>
    </message>
    <message>
        <source>The content cannot be read from the database. Check the disk, then open the piece again.</source>
        <translation>無法從資料庫讀取內容。請檢查磁碟，然後再次開啟這份佐證。</translation>
    </message>
</context>
<context>
    <name>EvidenceModel</name>
    <message>
        <source>Picture from the clipboard</source>
        <extracomment>A piece of evidence without a name of its own</extracomment>
        <translation>來自剪貼簿的圖片</translation>
    </message>
    <message>
        <source>Text from the clipboard</source>
        <translation>來自剪貼簿的文字</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>A piece of evidence: %1 is its size, %2 the person who added it, %3 when</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Taken back by %1, %2</source>
        <extracomment>A piece of evidence that was added by mistake: %1 is a person, %2 when</extracomment>
        <translation>由 %1 收回，%2</translation>
    </message>
    <message>
        <source>Withdrawn by %1, %2: “%3”</source>
        <extracomment>A piece of evidence that does not count any more: %1 is a person, %2 when, %3 the reason in that person&apos;s words</extracomment>
        <translation>由 %1 撤回，%2：「%3」</translation>
    </message>
</context>
<context>
    <name>EvidenceProblem</name>
    <message>
        <source>Close</source>
        <extracomment>Takes a message away that was read</extracomment>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>EvidenceSheet</name>
    <message>
        <source>The picture is damaged or has too many pixels to be shown. The record holds all of it.</source>
        <translation>圖片已損毀，或像素太多而無法顯示。記錄中有完整內容。</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>Makes a picture larger</extracomment>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>Makes a picture smaller</extracomment>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Why does it not count any more?</source>
        <translation>為什麼不再有效？</translation>
    </message>
    <message>
        <source>For example: it shows another server</source>
        <translation>例如：顯示的是另一部伺服器</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
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
        <translation>已寫入：%1，%2。</translation>
    </message>
    <message>
        <source>Newest hashes, to be written down elsewhere:</source>
        <translation>最新的雜湊，請抄錄在其他地方：</translation>
    </message>
</context>
<context>
    <name>ExchangeController</name>
    <message numerus="yes">
        <source>%n migration(s)</source>
        <translation>
            <numerusform>%n 次移轉</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeProgress</name>
    <message>
        <source>Writing the file…</source>
        <translation>正在寫入檔案…</translation>
    </message>
    <message>
        <source>Verifying the file…</source>
        <translation>正在驗證檔案…</translation>
    </message>
    <message>
        <source>Taking it in…</source>
        <translation>正在納入…</translation>
    </message>
</context>
<context>
    <name>ExchangeText</name>
    <message>
        <source>The folder is not there</source>
        <translation>找不到資料夾</translation>
    </message>
    <message>
        <source>The disk may have been unplugged. Nothing was written.</source>
        <translation>磁碟可能已拔除。沒有寫入任何內容。</translation>
    </message>
    <message>
        <source>Plug the disk in again, or choose another folder.</source>
        <translation>請重新接上磁碟，或選擇其他資料夾。</translation>
    </message>
    <message>
        <source>There is a file of this name already</source>
        <translation>已有同名的檔案</translation>
    </message>
    <message>
        <source>It was left as it is, and nothing was written.</source>
        <translation>該檔案保持原狀，沒有寫入任何內容。</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation>請選擇其他名稱或其他資料夾。</translation>
    </message>
    <message>
        <source>There is no room for the file</source>
        <translation>空間不足，無法存放檔案</translation>
    </message>
    <message>
        <source>The disk that it was to be written to is full. Nothing was left there.</source>
        <translation>要寫入的磁碟已滿。沒有在該處留下任何內容。</translation>
    </message>
    <message>
        <source>Free some space on it, or choose another folder.</source>
        <translation>請在磁碟上釋出一些空間，或選擇其他資料夾。</translation>
    </message>
    <message>
        <source>The disk holds no file that large</source>
        <translation>磁碟無法存放這麼大的檔案</translation>
    </message>
    <message>
        <source>Many sticks hold files of up to 4 GB only. Nothing was left there.</source>
        <translation>許多隨身碟只能存放 4 GB 以下的檔案。沒有在該處留下任何內容。</translation>
    </message>
    <message>
        <source>Export fewer migrations at once, or choose another disk.</source>
        <translation>請一次匯出較少的移轉，或選擇其他磁碟。</translation>
    </message>
    <message>
        <source>That is too much for one file</source>
        <translation>內容太多，無法放入一個檔案</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>沒有寫入任何內容。</translation>
    </message>
    <message>
        <source>Export fewer migrations at once.</source>
        <translation>請一次匯出較少的移轉。</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>無法寫入檔案</translation>
    </message>
    <message>
        <source>Your account may not write there, or the disk reports an error.</source>
        <translation>您的帳戶沒有該處的寫入權限，或磁碟回報錯誤。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>請選擇其他資料夾。</translation>
    </message>
    <message>
        <source>Entry %1 of the console %2.</source>
        <extracomment>Says where in a record something is. %1 is the number of an entry, %2 the id of a console</extracomment>
        <translation>主控台 %2 的項目 %1。</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>沒有納入任何內容。</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>檔案已不存在</translation>
    </message>
    <message>
        <source>It was removed, or the disk that it is on was unplugged.</source>
        <translation>檔案已遭移除，或所在的磁碟已拔除。</translation>
    </message>
    <message>
        <source>Plug the disk in again, then choose the file once more.</source>
        <translation>請重新接上磁碟，然後再次選擇檔案。</translation>
    </message>
    <message>
        <source>The file may not be read</source>
        <translation>沒有讀取檔案的權限</translation>
    </message>
    <message>
        <source>Your account has no permission to read it.</source>
        <translation>您的帳戶沒有讀取檔案的權限。</translation>
    </message>
    <message>
        <source>Copy the file to your home folder with an account that may read it, then choose the copy.</source>
        <translation>請用有權讀取的帳戶將檔案複製到您的主資料夾，再選擇該複本。</translation>
    </message>
    <message>
        <source>This is not an exported migration</source>
        <translation>這不是匯出的移轉</translation>
    </message>
    <message>
        <source>The console has not written this file.</source>
        <translation>這個檔案不是由主控台寫入的。</translation>
    </message>
    <message>
        <source>Choose a file that ends with .migration.</source>
        <translation>請選擇副檔名為 .migration 的檔案。</translation>
    </message>
    <message>
        <source>The file is from a newer version</source>
        <translation>檔案來自較新的版本</translation>
    </message>
    <message>
        <source>This console does not know its format.</source>
        <translation>這個主控台不認得它的格式。</translation>
    </message>
    <message>
        <source>Install the newer version, then import it again.</source>
        <translation>請安裝較新的版本，然後再次匯入。</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>檔案已損毀</translation>
    </message>
    <message>
        <source>It was cut or changed since it was written.</source>
        <translation>檔案寫入後遭截斷或變更。</translation>
    </message>
    <message>
        <source>Copy it again from where it comes from, or export it again.</source>
        <translation>請從來源處重新複製，或重新匯出。</translation>
    </message>
    <message>
        <source>The record in the file was changed</source>
        <translation>檔案中的記錄遭變更</translation>
    </message>
    <message>
        <source>Do not trust this file. Ask who gave it to you for another copy.</source>
        <translation>請勿信任這個檔案。請向提供者索取另一份複本。</translation>
    </message>
    <message>
        <source>Evidence in the file was changed</source>
        <translation>檔案中的佐證遭變更</translation>
    </message>
    <message>
        <source>Its content does not match its hash.</source>
        <translation>內容與雜湊不符。</translation>
    </message>
    <message>
        <source>The file contradicts the record</source>
        <translation>檔案與記錄互相矛盾</translation>
    </message>
    <message>
        <source>Both hold something else at the same place: two databases were used under one name.</source>
        <translation>兩者在相同位置的內容不同：有兩個資料庫使用了同一個名稱。</translation>
    </message>
    <message>
        <source>Keep both. The one whose newest hash was printed or signed is the one that counts.</source>
        <translation>請兩者都保留。最新的雜湊經過列印或簽名的那一份才有效。</translation>
    </message>
    <message>
        <source>The file is not as it should be</source>
        <translation>檔案的格式不正確</translation>
    </message>
    <message>
        <source>No console has written it like this.</source>
        <translation>主控台不會寫出這樣的檔案。</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>無法讀取檔案</translation>
    </message>
    <message>
        <source>The disk reports an error.</source>
        <translation>磁碟回報錯誤。</translation>
    </message>
    <message>
        <source>Copy the file to another disk, then choose the copy.</source>
        <translation>請將檔案複製到其他磁碟，再選擇該複本。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n 個項目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n 份佐證</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence missing in the file</source>
        <translation>
            <numerusform>檔案中缺少 %n 份佐證</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not here yet, %2.</source>
        <extracomment>Before an import. %1 is a customer with a product, %2 something like &quot;1,200 entries and 3 pieces of evidence&quot;</extracomment>
        <translation>%1：這裡還沒有，%2。</translation>
    </message>
    <message>
        <source>%1: here already, and the file knows more: %2.</source>
        <extracomment>Before an import. %1 is a customer with a product, %2 something like &quot;1,200 entries and 3 pieces of evidence&quot;</extracomment>
        <translation>%1：這裡已經有了，檔案中還有更多：%2。</translation>
    </message>
    <message>
        <source>%1: all of it is here already.</source>
        <extracomment>%1 is a customer with a product</extracomment>
        <translation>%1：這裡已有全部內容。</translation>
    </message>
    <message>
        <source>%1: added, %2.</source>
        <extracomment>After an import. %1 is a customer with a product, %2 something like &quot;1,200 entries and 3 pieces of evidence&quot;</extracomment>
        <translation>%1：已新增，%2。</translation>
    </message>
    <message>
        <source>%1: brought together, %2 more.</source>
        <extracomment>After an import. %1 is a customer with a product, %2 something like &quot;1,200 entries and 3 pieces of evidence&quot;</extracomment>
        <translation>%1：已合併，增加 %2。</translation>
    </message>
    <message>
        <source>%1: all of it was here already. Nothing was changed.</source>
        <extracomment>%1 is a customer with a product</extracomment>
        <translation>%1：這裡原本就有全部內容。沒有變更任何內容。</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Exported</source>
        <translation>已匯出</translation>
    </message>
    <message numerus="yes">
        <source>Export %n migration(s)</source>
        <translation>
            <numerusform>匯出 %n 次移轉</numerusform>
        </translation>
    </message>
    <message>
        <source>Another console can import this file. migration-console-verify verifies it without a console.</source>
        <translation>其他主控台可以匯入這個檔案。沒有主控台時，可用 migration-console-verify 驗證。</translation>
    </message>
    <message>
        <source>One file with the whole record and all evidence. Choose the folder, such as on a stick.</source>
        <translation>一個檔案，包含完整的記錄和所有佐證。請選擇資料夾，例如隨身碟上的資料夾。</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Label above the path of a file</extracomment>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Newest hash, to be written down elsewhere</source>
        <extracomment>Label above the hash of the last entry of a record</extracomment>
        <translation>最新的雜湊，請抄錄在其他地方</translation>
    </message>
    <message>
        <source>Export here</source>
        <translation>匯出到這裡</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>複製雜湊</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>上一層</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>%1 (required)</source>
        <extracomment>%1 is the label of a field that must be filled in</extracomment>
        <translation>%1 (必要)</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>隱藏密碼</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>顯示密碼</translation>
    </message>
</context>
<context>
    <name>FigureLegend</name>
    <message>
        <source>Time with work</source>
        <extracomment>Legend of a plot: how long people worked in a phase</extracomment>
        <translation>作業時間</translation>
    </message>
    <message>
        <source>Waiting: for half an hour and longer nobody did anything</source>
        <extracomment>Legend of a plot</extracomment>
        <translation>等待：半小時以上無人作業</translation>
    </message>
    <message>
        <source>Median of the others</source>
        <extracomment>Legend of a plot: half of the others took longer, half less</extracomment>
        <translation>其他移轉的中位數</translation>
    </message>
</context>
<context>
    <name>FiguresController</name>
    <message>
        <source>Not begun</source>
        <extracomment>Of a phase</extracomment>
        <translation>未開始</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <extracomment>Of a phase that has not ended: %1 is a span such as &quot;3 d 4 h&quot;</extracomment>
        <translation>目前為止 %1</translation>
    </message>
    <message>
        <source>%1 of it waiting</source>
        <extracomment>Of the time that a phase took: %1 is a span in which nobody did anything</extracomment>
        <translation>其中等待 %1</translation>
    </message>
    <message>
        <source>Median of the others: %1</source>
        <extracomment>%1 is a span: in half of the other migrations the phase took longer, in half less</extracomment>
        <translation>其他移轉的中位數：%1</translation>
    </message>
    <message>
        <source>%1 longer</source>
        <extracomment>A phase beside the same phase of other migrations; %1 is a span</extracomment>
        <translation>多 %1</translation>
    </message>
    <message>
        <source>%1 shorter</source>
        <translation>少 %1</translation>
    </message>
    <message>
        <source>Overrides</source>
        <extracomment>A figure of a migration: how often somebody answered for a verdict</extracomment>
        <translation>例外</translation>
    </message>
    <message>
        <source>Steps that were opened again</source>
        <extracomment>A figure of a migration</extracomment>
        <translation>重新開啟的步驟</translation>
    </message>
    <message>
        <source>Times a check turned to failed</source>
        <extracomment>A figure of a migration: how often a check that was good became bad</extracomment>
        <translation>檢查轉為未通過的次數</translation>
    </message>
    <message>
        <source>Sweeps that found something new</source>
        <extracomment>A figure of a migration: a sweep asks all checks once</extracomment>
        <translation>有新發現的全面檢查</translation>
    </message>
    <message>
        <source>Entries of the record</source>
        <extracomment>A figure of a migration</extracomment>
        <translation>記錄的項目數</translation>
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
            <numerusform>在 %n 次移轉中</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” took %2 longer than the median of the others. For %3 of its time nobody did anything.</source>
        <translation>「%1」比其他移轉的中位數多花了 %2。其中 %3無人作業。</translation>
    </message>
    <message>
        <source>“%1” took %2 longer than the median of the others.</source>
        <translation>「%1」比其他移轉的中位數多花了 %2。</translation>
    </message>
    <message numerus="yes">
        <source>Too few migrations to compare with: %n other(s) of the same product, and a median needs three.</source>
        <extracomment>%n other migrations were found, which is too few for a median</extracomment>
        <translation>
            <numerusform>可供比較的移轉太少：相同產品的其他移轉只有 %n 次，計算中位數需要三次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beside %n other migration(s) of the same product; time ran out before more were read.</source>
        <extracomment>%n: how many other migrations were read</extracomment>
        <translation>
            <numerusform>與相同產品的其他 %n 次移轉比較；因時間用盡，未再讀取更多。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beside the last %n migration(s) of the same product.</source>
        <extracomment>%n: how many other migrations were read</extracomment>
        <translation>
            <numerusform>與相同產品最近的 %n 次移轉比較。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Figures</source>
        <extracomment>Title of a page: durations and numbers of a migration</extracomment>
        <translation>數據</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>重新計算</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>正在計算…</translation>
    </message>
    <message>
        <source>This record and the last ones of the same product are read.</source>
        <translation>正在讀取這份記錄和相同產品最近的記錄。</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>還沒有可供比較的移轉</translation>
    </message>
    <message>
        <source>What slowed this migration down</source>
        <translation>這次移轉在哪裡多花了時間</translation>
    </message>
    <message>
        <source>No phase took noticeably longer</source>
        <translation>沒有任何階段明顯花費較久</translation>
    </message>
    <message>
        <source>How long each phase took</source>
        <translation>各階段花費的時間</translation>
    </message>
    <message>
        <source>Most frequent failures</source>
        <extracomment>Heading above the checks that failed most often</extracomment>
        <translation>最常未通過的檢查</translation>
    </message>
    <message>
        <source>No check has failed yet.</source>
        <translation>目前沒有未通過的檢查。</translation>
    </message>
</context>
<context>
    <name>FileSheet</name>
    <message>
        <source>Add a file as evidence</source>
        <translation>新增檔案作為佐證</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>它顯示什麼？</translation>
    </message>
    <message>
        <source>For example: the last line of the backup log</source>
        <translation>例如：備份記錄檔的最後一行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>上一層</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
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
        <translation>這個主控台不認得發現事項「%1」：它是由較新的版本記錄的。</translation>
    </message>
    <message>
        <source>Open the session with a newer console to read it.</source>
        <translation>請用較新的主控台開啟工作階段以查看內容。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Last item of a list that was cut; %n is how many there are beyond it
----------
Headline of a card; %n is a number of servers</extracomment>
        <translation>
            <numerusform>還有 %n 個</numerusform>
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
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <extracomment>Headline of a card; %n is the number of people who have an account</extracomment>
        <translation>
            <numerusform>%n 位使用者</numerusform>
        </translation>
    </message>
    <message>
        <source>Users: %1 of at most %2. Computers that were in use lately: %3 of at most %4. The license of the destination server is enough.</source>
        <extracomment>%1 is a number of users, %2 their limit, %3 a number of computers, %4 their limit</extracomment>
        <translation>使用者：%1，上限 %2。最近使用過的電腦：%3，上限 %4。目的地伺服器的授權足夠。</translation>
    </message>
    <message>
        <source>Users: %1 of at most %2. Computers that were in use lately: %3 of at most %4. That is more than the license of the destination server allows.</source>
        <extracomment>%1 is a number of users, %2 their limit, %3 a number of computers, %4 their limit</extracomment>
        <translation>使用者：%1，上限 %2。最近使用過的電腦：%3，上限 %4。這超過目的地伺服器授權允許的數量。</translation>
    </message>
    <message>
        <source>Disable the accounts that nobody needs, or plan for an edition of Windows Server without these limits.</source>
        <translation>請停用沒有人需要的帳戶，或規劃使用沒有這些限制的 Windows Server 版本。</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s)</source>
        <extracomment>Headline of a card; %n is the number of computers in the domain</extracomment>
        <translation>
            <numerusform>%n 部電腦</numerusform>
        </translation>
    </message>
    <message>
        <source>The Connector can be installed on every computer of the domain.</source>
        <extracomment>The Connector is a program of Windows Server Essentials</extracomment>
        <translation>網域中的每一部電腦都可以安裝連接器。</translation>
    </message>
    <message>
        <source>The Connector cannot be installed on Windows XP and Windows Vista: %1. These computers stay in the domain without it. It can be installed on all others.</source>
        <extracomment>%1 is a list of computers</extracomment>
        <translation>連接器無法安裝在 Windows XP 和 Windows Vista 上：%1。這些電腦會留在網域中，但沒有連接器。其他電腦都可以安裝。</translation>
    </message>
    <message>
        <source>All computers of the domain run a Windows on which the Connector cannot be installed. They stay in the domain without it.</source>
        <translation>網域中所有電腦的 Windows 都無法安裝連接器。這些電腦會留在網域中，但沒有連接器。</translation>
    </message>
    <message>
        <source>Set them aside in the list of the step, or add the computers that replace them.</source>
        <translation>請在步驟的清單中將它們排除，或加入替換的電腦。</translation>
    </message>
    <message numerus="yes">
        <source>Look at %n computer(s)</source>
        <extracomment>Headline of a card; %n is the number of computers whose system is a problem</extracomment>
        <translation>
            <numerusform>查看 %n 部電腦</numerusform>
        </translation>
    </message>
    <message>
        <source>The guides do not say that the Connector can be installed on the systems of these computers: %1. Home editions cannot join a domain at all.</source>
        <extracomment>%1 is a list of computers</extracomment>
        <translation>指南中沒有說明連接器能否安裝在這些電腦的系統上：%1。家用版完全無法加入網域。</translation>
    </message>
    <message>
        <source>Try the Connector on one of them before you promise a date, or set these computers aside with a reason.</source>
        <translation>請先在其中一部試裝連接器，再承諾日期；或註明理由後排除這些電腦。</translation>
    </message>
    <message>
        <source>The directory does not say which system these computers run: %1. Whether the Connector can be installed there is not known.</source>
        <extracomment>%1 is a list of computers</extracomment>
        <translation>目錄沒有記載這些電腦執行的系統：%1。無法得知能否安裝連接器。</translation>
    </message>
    <message>
        <source>Look at the computers themselves.</source>
        <translation>請查看電腦本身。</translation>
    </message>
    <message>
        <source>No computers</source>
        <extracomment>Headline of a card: the directory has no computers in it</extracomment>
        <translation>沒有電腦</translation>
    </message>
    <message>
        <source>The directory lists no computers besides its servers. Either none has joined the domain, or this account may not see them.</source>
        <translation>除了伺服器之外，目錄中沒有列出任何電腦。可能沒有電腦加入網域，或這個帳戶無權查看。</translation>
    </message>
    <message>
        <source>Add the computers to the list of the step by hand.</source>
        <translation>請手動將電腦加入步驟的清單。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <extracomment>Headline of a card: how many days are left</extracomment>
        <translation>
            <numerusform>還剩 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>The destination server has been a domain controller since %1. By %2 the source server must be out of the network.</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>目的地伺服器自 %1 起成為網域控制站。來源伺服器最晚須於 %2 離開網路。</translation>
    </message>
    <message>
        <source>More than two thirds of the time are over. When it ends on %2, the source server shuts down by itself.</source>
        <translation>期限已過三分之二以上。期限於 %2 結束時，來源伺服器會自行關機。</translation>
    </message>
    <message>
        <source>Plan the demotion of the source server for one of the days that are left.</source>
        <translation>請在剩餘的日子中安排來源伺服器的降級。</translation>
    </message>
    <message>
        <source>Time is over</source>
        <extracomment>Headline of a card: the time that was allowed has ended</extracomment>
        <translation>期限已過</translation>
    </message>
    <message>
        <source>The source server had to be out of the network by %2. It may shut down at any moment.</source>
        <extracomment>%2 is a date</extracomment>
        <translation>來源伺服器原本最晚須於 %2 離開網路。它隨時可能關機。</translation>
    </message>
    <message>
        <source>Secure what is still on it, demote it and switch it off.</source>
        <translation>請保全其中尚存的內容，將它降級並關機。</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Headline of a card: nothing has to be watched any longer</extracomment>
        <translation>已結束</translation>
    </message>
    <message>
        <source>The source server is out of the network, so its time no longer counts.</source>
        <translation>來源伺服器已離開網路，因此不再計算期限。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <extracomment>Headline of a card: the age of something</extracomment>
        <translation>
            <numerusform>已有 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>The preparation tool was run on %1. The installation accepts a run for %2 days.</source>
        <extracomment>%1 is a date, %2 a number of days</extracomment>
        <translation>準備工具執行於 %1。執行後 %2 天內可進行安裝。</translation>
    </message>
    <message>
        <source>The preparation tool was run on %1. The installation accepts a run for %2 days, and most of them are over.</source>
        <translation>準備工具執行於 %1。執行後 %2 天內可進行安裝，而大部分時間已過。</translation>
    </message>
    <message>
        <source>Install the destination server now, or run the tool once more just before the installation.</source>
        <translation>請立即安裝目的地伺服器，或在安裝前再執行一次工具。</translation>
    </message>
    <message>
        <source>The preparation tool was run on %1. The installation accepts a run for %2 days, so it would stop.</source>
        <translation>準備工具執行於 %1。執行後僅 %2 天內可進行安裝，因此安裝會停止。</translation>
    </message>
    <message>
        <source>Run the Migration Preparation Tool on the source server again, and mark its step as done anew.</source>
        <translation>請在來源伺服器上重新執行移轉準備工具，並重新將該步驟標示為完成。</translation>
    </message>
    <message>
        <source>Age unknown</source>
        <extracomment>Headline of a card: how old something is cannot be told</extracomment>
        <translation>天數不明</translation>
    </message>
    <message>
        <source>The schema was changed on %1, more than %2 days ago. A later run of the preparation tool leaves no trace there, so its age cannot be told.</source>
        <translation>架構變更於 %1，距今超過 %2 天。之後再執行準備工具不會在此留下痕跡，因此無法判斷距今多久。</translation>
    </message>
    <message>
        <source>Run the tool again, or mark its step as done on the day on which it was run.</source>
        <translation>請重新執行工具，或在執行工具的當天將該步驟標示為完成。</translation>
    </message>
    <message>
        <source>%1 old</source>
        <extracomment>Headline of a card: %1 is an age such as &quot;5 h&quot;</extracomment>
        <translation>已有 %1</translation>
    </message>
    <message>
        <source>A domain controller backed up its system state on %2. Whether that was a full backup, the directory does not tell.</source>
        <extracomment>%2 is a date</extracomment>
        <translation>網域控制站於 %2 備份了系統狀態。從目錄無法得知這是否為完整備份。</translation>
    </message>
    <message>
        <source>The newest system-state backup is of %2. What was changed since is lost when the server must be restored.</source>
        <translation>最新的系統狀態備份是 %2 的備份。如果必須還原伺服器，在那之後的變更會遺失。</translation>
    </message>
    <message>
        <source>Back up the source server again before the preparation tool is run.</source>
        <translation>執行準備工具之前，請再次備份來源伺服器。</translation>
    </message>
    <message>
        <source>The newest system-state backup is of %2: too old to undo the schema change without loss.</source>
        <translation>最新的系統狀態備份是 %2 的備份：太舊，無法在不遺失資料的情況下復原架構變更。</translation>
    </message>
    <message>
        <source>Make a full backup of the source server with its system state.</source>
        <translation>請為來源伺服器建立包含系統狀態的完整備份。</translation>
    </message>
    <message>
        <source>No backup</source>
        <extracomment>Headline of a card</extracomment>
        <translation>沒有備份</translation>
    </message>
    <message>
        <source>The directory knows of no system-state backup. Only such a backup undoes the schema change.</source>
        <translation>目錄中沒有系統狀態備份的資訊。只有這種備份能復原架構變更。</translation>
    </message>
    <message>
        <source>Name unknown</source>
        <extracomment>Headline of a card: the name of the source server is not known</extracomment>
        <translation>名稱不明</translation>
    </message>
    <message>
        <source>The source server is known only as %1. The directory knows servers by their names, so what belongs to it cannot be told.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>目前只知道來源伺服器是 %1。目錄以名稱識別伺服器，因此無法判斷哪些內容屬於它。</translation>
    </message>
    <message>
        <source>Enter the name of the source server for this migration, then check again.</source>
        <translation>請為這次移轉輸入來源伺服器的名稱，然後重新檢查。</translation>
    </message>
    <message>
        <source>No mailboxes</source>
        <extracomment>Headline of a card: no mailboxes</extracomment>
        <translation>沒有信箱</translation>
    </message>
    <message>
        <source>No account of the domain has its mailbox on %1. Public folders are not part of this.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>網域中沒有任何帳戶的信箱在 %1 上。這不包括公用資料夾。</translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es)</source>
        <extracomment>Headline of a card; %n is a number of mailboxes</extracomment>
        <translation>
            <numerusform>%n 個信箱</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es) are on %1: %2. That is normal until the step “%3” is done.</source>
        <extracomment>%1 is a server, %2 a list of people, %3 the title of a step</extracomment>
        <translation>
            <numerusform>%1 上有 %n 個信箱：%2。在步驟「%3」完成之前，這是正常的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es) are still on %1: %2. Exchange refuses to be uninstalled while there is one.</source>
        <extracomment>%1 is a server, %2 a list of people</extracomment>
        <translation>
            <numerusform>%1 上仍有 %n 個信箱：%2。只要還有信箱，Exchange 就無法解除安裝。</numerusform>
        </translation>
    </message>
    <message>
        <source>Move these mailboxes to the chosen mail system, or remove those that nobody needs.</source>
        <translation>請將這些信箱移到選定的郵件系統，或移除沒有人需要的信箱。</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <extracomment>Headline of a card: nothing is left of it</extracomment>
        <translation>沒有殘留</translation>
    </message>
    <message>
        <source>The directory holds no Exchange server object of %1.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>目錄中沒有 %1 的 Exchange 伺服器物件。</translation>
    </message>
    <message>
        <source>The directory holds no Exchange server object of %1. Exchange is on %2.</source>
        <extracomment>%1 is a server, %2 a list of other servers</extracomment>
        <translation>目錄中沒有 %1 的 Exchange 伺服器物件。Exchange 在 %2 上。</translation>
    </message>
    <message>
        <source>Present</source>
        <extracomment>Headline of a card: it is there</extracomment>
        <translation>存在</translation>
    </message>
    <message>
        <source>%1 is registered as an Exchange server. That is normal until the step “%2” is done.</source>
        <extracomment>%1 is a server, %2 the title of a step</extracomment>
        <translation>%1 已註冊為 Exchange 伺服器。在步驟「%2」完成之前，這是正常的。</translation>
    </message>
    <message>
        <source>Still there</source>
        <extracomment>Headline of a card: it is there, but should not be</extracomment>
        <translation>仍然存在</translation>
    </message>
    <message>
        <source>%1 is still registered as an Exchange server, so the domain goes on sending mail to it.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 仍註冊為 Exchange 伺服器，因此網域會繼續將郵件傳送給它。</translation>
    </message>
    <message>
        <source>Finish the uninstallation of Exchange on %1. Never delete the whole Exchange organization.</source>
        <translation>請在 %1 上完成 Exchange 的解除安裝。絕對不要刪除整個 Exchange 組織。</translation>
    </message>
    <message>
        <source>The directory holds no certification authority of %1.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>目錄中沒有 %1 的憑證授權單位。</translation>
    </message>
    <message>
        <source>%1 runs a certification authority: %2. That is normal until the step “%3” is done.</source>
        <extracomment>%1 is a server, %2 a list of certification authorities, %3 the title of a step</extracomment>
        <translation>%1 上有憑證授權單位：%2。在步驟「%3」完成之前，這是正常的。</translation>
    </message>
    <message>
        <source>%1 is still registered as a certification authority: %2. A domain controller that is one cannot be demoted.</source>
        <extracomment>%1 is a server, %2 a list of certification authorities</extracomment>
        <translation>%1 仍註冊為憑證授權單位：%2。身為憑證授權單位的網域控制站無法降級。</translation>
    </message>
    <message>
        <source>Remove Active Directory Certificate Services from %1, and restart it.</source>
        <translation>請從 %1 移除 Active Directory 憑證服務，並重新啟動。</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <extracomment>Headline of a card: what was left behind</extracomment>
        <translation>殘留項目</translation>
    </message>
    <message>
        <source>The certification authority of %1 is gone, but its distribution points are left: %2. They hinder nothing now, but certificates may name them.</source>
        <extracomment>%1 is a server, %2 a list of directory objects</extracomment>
        <translation>%1 的憑證授權單位已移除，但其發佈點仍在：%2。目前不會造成妨礙，但憑證可能會指向它們。</translation>
    </message>
    <message>
        <source>Delete them when no certificate of that authority is in use any more.</source>
        <translation>當該授權單位的憑證都不再使用時，請刪除它們。</translation>
    </message>
    <message>
        <source>The directory lists no printer of %1. Printers that are shared without being listed are not part of this.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>目錄中沒有列出 %1 的印表機。這不包括已共用但未列出的印表機。</translation>
    </message>
    <message numerus="yes">
        <source>%n printer(s)</source>
        <extracomment>Headline of a card; %n is a number of printers</extracomment>
        <translation>
            <numerusform>%n 部印表機</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The directory lists %n printer(s) of %1: %2. That is normal until the step “%3” is done.</source>
        <extracomment>%1 is a server, %2 a list of printers, %3 the title of a step</extracomment>
        <translation>
            <numerusform>目錄中列出 %1 的 %n 部印表機：%2。在步驟「%3」完成之前，這是正常的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The directory still lists %n printer(s) of %1: %2. Client computers would look for printers that are gone.</source>
        <extracomment>%1 is a server, %2 a list of printers</extracomment>
        <translation>
            <numerusform>目錄中仍列出 %1 的 %n 部印表機：%2。用戶端電腦會尋找已不存在的印表機。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop sharing them on %1, and share them on the destination server.</source>
        <translation>請在 %1 上停止共用，並在目的地伺服器上共用這些印表機。</translation>
    </message>
    <message numerus="yes">
        <source>%n remain(s)</source>
        <extracomment>Headline of a card; %n is a number of domain controllers</extracomment>
        <translation>
            <numerusform>剩下 %n 部</numerusform>
        </translation>
    </message>
    <message>
        <source>After the demotion of %1 the domain has a writable domain controller: %2. Roles, global catalog, DNS and replication have cards of their own; SYSVOL is not read here.</source>
        <extracomment>%1 is a server, %2 a list of servers</extracomment>
        <translation>%1 降級後，網域仍有可寫入的網域控制站：%2。角色、通用類別目錄、DNS 和複寫各有自己的卡片；這裡不讀取 SYSVOL。</translation>
    </message>
    <message>
        <source>The last one</source>
        <extracomment>Headline of a card: the server is the last domain controller</extracomment>
        <translation>最後一部</translation>
    </message>
    <message>
        <source>As far as %2 knows, %1 is the only writable domain controller. Its demotion would end the domain with all accounts.</source>
        <extracomment>%1 and %2 are servers</extracomment>
        <translation>就 %2 所知，%1 是唯一可寫入的網域控制站。將它降級，網域及其所有帳戶都會消失。</translation>
    </message>
    <message>
        <source>Do not demote %1. Look at the card about replication, and at the one that says whether the destination is a controller.</source>
        <translation>請勿將 %1 降級。請查看複寫的卡片，以及顯示目的地伺服器是否為控制站的卡片。</translation>
    </message>
    <message>
        <source>Demoted</source>
        <extracomment>Headline of a card: the server was demoted</extracomment>
        <translation>已降級</translation>
    </message>
    <message>
        <source>%1 is no domain controller any more: its NTDS Settings, the marks of its account and its replica of SYSVOL are gone.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 已不是網域控制站：其 NTDS Settings、帳戶標記和 SYSVOL 複本都已不存在。</translation>
    </message>
    <message>
        <source>Domain controller</source>
        <extracomment>Headline of a card</extracomment>
        <translation>網域控制站</translation>
    </message>
    <message>
        <source>%1 is still a domain controller. That is normal until it is demoted in the step “%2”.</source>
        <extracomment>%1 is a server, %2 the title of a step</extracomment>
        <translation>%1 仍是網域控制站。在步驟「%2」中降級之前，這是正常的。</translation>
    </message>
    <message>
        <source>The domain still takes %1 for a domain controller: its NTDS Settings are there. Replication and computers go on looking for it.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>網域仍將 %1 視為網域控制站：其 NTDS Settings 還在。複寫和電腦會繼續尋找它。</translation>
    </message>
    <message>
        <source>If %1 still runs as a domain controller, demote it. If it is gone, clean up with ntdsutil metadata cleanup.</source>
        <translation>如果 %1 仍以網域控制站的身分執行，請將它降級。如果它已不存在，請用 ntdsutil metadata cleanup 清除。</translation>
    </message>
    <message>
        <source>%1 is no domain controller any more, but what only a controller has is still there: %2.</source>
        <extracomment>%1 is a server, %2 a list of directory objects</extracomment>
        <translation>%1 已不是網域控制站，但只有控制站才有的項目仍在：%2。</translation>
    </message>
    <message>
        <source>Wait for the next replication. What is still there then, delete with ntdsutil metadata cleanup.</source>
        <translation>請等候下一次複寫。之後仍存在的項目，請用 ntdsutil metadata cleanup 刪除。</translation>
    </message>
    <message>
        <source>Neither an account nor a server object of %1 is in the directory.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>目錄中既沒有 %1 的帳戶，也沒有它的伺服器物件。</translation>
    </message>
    <message>
        <source>%1 is still in the directory. That is normal until the step “%2” is done.</source>
        <extracomment>%1 is a server, %2 the title of a step</extracomment>
        <translation>%1 仍在目錄中。在步驟「%2」完成之前，這是正常的。</translation>
    </message>
    <message>
        <source>%1 is still in the directory: %2. It confuses replication and the Best Practices Analyzer.</source>
        <extracomment>%1 is a server, %2 a list of directory objects</extracomment>
        <translation>%1 仍在目錄中：%2。這會干擾複寫和最佳做法分析程式。</translation>
    </message>
    <message>
        <source>Delete it in Active Directory Users and Computers, and in Active Directory Sites and Services.</source>
        <translation>請在 [Active Directory 使用者和電腦] 以及 [Active Directory 站台及服務] 中將它刪除。</translation>
    </message>
    <message>
        <source>%1 runs %2 (version %3), the system that this guide is for.</source>
        <extracomment>Headline of a card; %3 is a version such as &quot;6.2 (9200)&quot; %1 is a server, %2 the name of an operating system, %3 its version</extracomment>
        <translation>%1 執行 %2 (版本 %3)，正是這份指南適用的系統。</translation>
    </message>
    <message>
        <source>Other system</source>
        <extracomment>Headline of a card: the server runs another operating system than the guide is for</extracomment>
        <translation>其他系統</translation>
    </message>
    <message>
        <source>%1 runs %2 (version %3). This guide is for Windows Server 2012 Essentials; for another edition or release its steps and limits differ.</source>
        <extracomment>%1 is a server, %2 the name of an operating system, %3 its version</extracomment>
        <translation>%1 執行 %2 (版本 %3)。這份指南適用於 Windows Server 2012 Essentials；其他版本的步驟和容許範圍有所不同。</translation>
    </message>
    <message>
        <source>Find out which system was meant. If it is this one, follow Microsoft’s guide for it.</source>
        <translation>請查明原本要用哪個系統。如果就是這個系統，請依照 Microsoft 為它提供的指南操作。</translation>
    </message>
    <message>
        <source>%1 is a writable domain controller: its NTDS Settings, the kind of its account and its group say so.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 是可寫入的網域控制站：由其 NTDS Settings、帳戶類型和群組可知。</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <extracomment>Headline of a card: some signs of a domain controller are missing</extracomment>
        <translation>不完整</translation>
    </message>
    <message>
        <source>%1 is not a domain controller in every respect: %2 is missing in the directory. The configuration may still be running, or was interrupted.</source>
        <extracomment>%1 is a server, %2 a list of technical names</extracomment>
        <translation>%1 還不是完整的網域控制站：目錄中缺少 %2。設定可能仍在執行，或已中斷。</translation>
    </message>
    <message>
        <source>Wait until the installation says that it is done. If this stays, look at its log before you go on.</source>
        <translation>請等到安裝顯示完成。如果狀況仍在，繼續之前請先查看其記錄檔。</translation>
    </message>
    <message>
        <source>Not a controller</source>
        <extracomment>Headline of a card</extracomment>
        <translation>不是控制站</translation>
    </message>
    <message>
        <source>The directory does not know %1 as a domain controller, so the domain would end with the source server.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>目錄並未將 %1 視為網域控制站，因此網域會隨來源伺服器一起消失。</translation>
    </message>
    <message>
        <source>Find out where the installation in migration mode stopped, before anything else is done.</source>
        <translation>進行其他作業之前，請先查明以移轉模式安裝時在哪裡停止。</translation>
    </message>
    <message>
        <source>Global catalog</source>
        <extracomment>Headline of a card</extracomment>
        <translation>通用類別目錄</translation>
    </message>
    <message>
        <source>%1 is a global catalog, and ready as one.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 是通用類別目錄，而且已就緒。</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <extracomment>Headline of a card: the global catalog is not ready yet</extracomment>
        <translation>尚未就緒</translation>
    </message>
    <message>
        <source>%1 is to be a global catalog, but is not ready: it still receives the data. Until then sign-in depends on the source server.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 將成為通用類別目錄，但尚未就緒：仍在接收資料。在那之前，登入仍依賴來源伺服器。</translation>
    </message>
    <message>
        <source>Wait, then check again. If it stays so for more than an hour, look at the card about replication.</source>
        <translation>請稍候，然後重新檢查。如果超過一小時仍未改變，請查看複寫的卡片。</translation>
    </message>
    <message>
        <source>No global catalog</source>
        <extracomment>Headline of a card</extracomment>
        <translation>無通用類別目錄</translation>
    </message>
    <message>
        <source>%1 is not a global catalog. Without the source server nobody could sign in.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 不是通用類別目錄。沒有來源伺服器，就沒有人能登入。</translation>
    </message>
    <message>
        <source>In Active Directory Sites and Services open the NTDS Settings of %1 and tick “Global Catalog”.</source>
        <translation>請在 [Active Directory 站台及服務] 中開啟 %1 的 NTDS Settings，並勾選 [通用類別目錄]。</translation>
    </message>
    <message>
        <source>Licensing server</source>
        <extracomment>Headline of a card</extracomment>
        <translation>授權伺服器</translation>
    </message>
    <message>
        <source>%1 is the licensing server of the site %2.</source>
        <extracomment>%1 is a server, %2 a site of Active Directory</extracomment>
        <translation>%1 是站台 %2 的授權伺服器。</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <extracomment>Headline of a card: another server has the job</extracomment>
        <translation>在別處</translation>
    </message>
    <message>
        <source>The licensing server of the site %2 is %3 instead of %1, and would go with it.</source>
        <extracomment>%1 and %3 are servers, %2 a site of Active Directory</extracomment>
        <translation>站台 %2 的授權伺服器是 %3 而不是 %1；%3 離開時，授權伺服器也會隨之消失。</translation>
    </message>
    <message>
        <source>In Active Directory Sites and Services open the site, then its Licensing Site Settings, and change the computer to %1.</source>
        <translation>請在 [Active Directory 站台及服務] 中開啟該站台，再開啟其 Licensing Site Settings，並將電腦改為 %1。</translation>
    </message>
    <message>
        <source>No server</source>
        <extracomment>Headline of a card: no server has the job</extracomment>
        <translation>沒有伺服器</translation>
    </message>
    <message>
        <source>The site %2 names no licensing server; it should be %1.</source>
        <extracomment>%1 is a server, %2 a site of Active Directory</extracomment>
        <translation>站台 %2 沒有指定授權伺服器；應該是 %1。</translation>
    </message>
    <message>
        <source>In Active Directory Sites and Services open the site, then its Licensing Site Settings, and choose %1.</source>
        <translation>請在 [Active Directory 站台及服務] 中開啟該站台，再開啟其 Licensing Site Settings，並選擇 %1。</translation>
    </message>
    <message>
        <source>No other</source>
        <extracomment>Headline of a card: no other server of this kind</extracomment>
        <translation>沒有其他</translation>
    </message>
    <message>
        <source>Besides %1 and the source server the directory knows no other Essentials or Small Business Server.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>除了 %1 和來源伺服器之外，目錄中沒有其他 Essentials 或 Small Business Server。</translation>
    </message>
    <message numerus="yes">
        <source>Besides %1 and the source server there are %n more of these servers in the directory: %2. Their licences allow only one in a domain, and they shut themselves down.</source>
        <extracomment>%1 is a server, %2 a list of servers</extracomment>
        <translation>
            <numerusform>除了 %1 和來源伺服器之外，目錄中還有 %n 部這類伺服器：%2。它們的授權只允許網域中有一部，因此會自行關機。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %2 out of the network. If a server is long gone, delete its account.</source>
        <translation>請將 %2 移出網路。如果伺服器早已不存在，請刪除它的帳戶。</translation>
    </message>
    <message>
        <source>The clocks differ by %3. The limit is %2.</source>
        <extracomment>Headline of a card: a time difference such as &quot;+7 min 12 s&quot; %3 is a span such as &quot;0.4 s&quot;, %2 a limit such as &quot;5 min&quot;</extracomment>
        <translation>時鐘相差 %3。容許範圍是 %2。</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; the clock of the source server is the one that is off. From %2 on, sign-in between the servers fails.</source>
        <extracomment>%3 is a span, %2 a limit such as &quot;5 min&quot;</extracomment>
        <translation>時鐘相差 %3；不準的是來源伺服器的時鐘。達到 %2時，伺服器之間的登入會失敗。</translation>
    </message>
    <message>
        <source>Set the time on the source server before the difference grows.</source>
        <translation>請在誤差擴大前校正來源伺服器的時間。</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; the clock of the destination server is the one that is off. From %2 on, sign-in between the servers fails.</source>
        <translation>時鐘相差 %3；不準的是目的地伺服器的時鐘。達到 %2時，伺服器之間的登入會失敗。</translation>
    </message>
    <message>
        <source>Set the time on the destination server before the difference grows.</source>
        <translation>請在誤差擴大前校正目的地伺服器的時間。</translation>
    </message>
    <message>
        <source>The clock of this console is %3 off. From %2 on, signing in to the servers fails.</source>
        <translation>這個主控台的時鐘偏差 %3。達到 %2時，登入伺服器會失敗。</translation>
    </message>
    <message>
        <source>Set the time on this device.</source>
        <translation>請校正這部裝置的時間。</translation>
    </message>
    <message>
        <source>The external time source is %3 away from every other clock, which agree with each other.</source>
        <translation>外部時間來源與其他所有時鐘相差 %3，而其他時鐘彼此一致。</translation>
    </message>
    <message>
        <source>Compare it with a clock that you trust, and give the source server another time source if it is wrong.</source>
        <translation>請將它與您信任的時鐘比對；如果它錯誤，請為來源伺服器設定其他時間來源。</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; which one is off cannot be told. From %2 on, sign-in between the servers fails.</source>
        <translation>時鐘相差 %3；無法判斷哪一個不準。達到 %2時，伺服器之間的登入會失敗。</translation>
    </message>
    <message>
        <source>Compare both servers with a clock that you trust, and set the one that is off.</source>
        <translation>請將兩部伺服器與您信任的時鐘比對，並校正不準的那一部。</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; the limit is %2. The clock of the source server is wrong, so sign-in between the servers fails.</source>
        <translation>時鐘相差 %3；容許範圍是 %2。來源伺服器的時鐘錯誤，因此伺服器之間的登入會失敗。</translation>
    </message>
    <message>
        <source>Set the time on the source server before you go on.</source>
        <translation>繼續之前，請先校正來源伺服器的時間。</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; the limit is %2. The clock of the destination server is wrong, so sign-in between the servers fails.</source>
        <translation>時鐘相差 %3；容許範圍是 %2。目的地伺服器的時鐘錯誤，因此伺服器之間的登入會失敗。</translation>
    </message>
    <message>
        <source>Set the time on the destination server before you go on.</source>
        <translation>繼續之前，請先校正目的地伺服器的時間。</translation>
    </message>
    <message>
        <source>The clock of this console is %3 off; the limit is %2. Signing in to the servers fails until it is set.</source>
        <translation>這個主控台的時鐘偏差 %3；容許範圍是 %2。校正之前，登入伺服器會失敗。</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; the limit is %2. Which one is wrong cannot be told, and sign-in between the servers fails.</source>
        <translation>時鐘相差 %3；容許範圍是 %2。無法判斷哪一個錯誤，而且伺服器之間的登入會失敗。</translation>
    </message>
    <message>
        <source>Compare both servers with a clock that you trust, and set the one that is wrong.</source>
        <translation>請將兩部伺服器與您信任的時鐘比對，並校正錯誤的那一部。</translation>
    </message>
    <message>
        <source>Two times</source>
        <extracomment>Headline of a card: the server tells two different times</extracomment>
        <translation>兩種時間</translation>
    </message>
    <message>
        <source>%1 tells two different times: %2 over NTP and %3 in its directory, measured against this console. Which one counts cannot be told.</source>
        <extracomment>%1 is a server; %2 and %3 are time differences such as &quot;+7 min 12 s&quot;</extracomment>
        <translation>%1 提供兩種不同的時間：以這個主控台為準，NTP 為 %2，目錄為 %3。無法判斷以哪一個為準。</translation>
    </message>
    <message>
        <source>Look at the clock of %1 itself, and restart its Windows Time service.</source>
        <translation>請查看 %1 本身的時鐘，並重新啟動其 Windows 時間服務。</translation>
    </message>
    <message>
        <source>No time</source>
        <extracomment>Headline of a card: a server did not tell the time</extracomment>
        <translation>沒有時間</translation>
    </message>
    <message>
        <source>%1 tells the time neither over NTP nor in its directory, so the clocks cannot be compared.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 既未透過 NTP 也未在目錄中提供時間，因此無法比對時鐘。</translation>
    </message>
    <message>
        <source>Start the Windows Time service on %1, then check again.</source>
        <translation>請在 %1 上啟動 Windows 時間服務，然後重新檢查。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Headline of a card: found and expected number of records</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Every record that the domain needs is there: asked of %3.</source>
        <extracomment>%3 is a list of DNS servers</extracomment>
        <translation>網域需要的記錄全部都在；已詢問 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%n DNS record(s) of the domain missing: %3. Without them, computers and the other server do not find the domain controller.</source>
        <extracomment>%3 is a list of DNS records and the servers that lack them</extracomment>
        <translation>
            <numerusform>網域缺少 %n 筆 DNS 記錄：%3。沒有這些記錄，電腦和另一部伺服器就找不到網域控制站。</numerusform>
        </translation>
    </message>
    <message>
        <source>Run ipconfig /registerdns on the server and restart its Netlogon service, then check again.</source>
        <translation>請在伺服器上執行 ipconfig /registerdns 並重新啟動其 Netlogon 服務，然後重新檢查。</translation>
    </message>
    <message numerus="yes">
        <source>%n less important DNS record(s) missing: %3. The migration works without them, changing passwords or finding the nearest server may not.</source>
        <translation>
            <numerusform>缺少 %n 筆較不重要的 DNS 記錄：%3。移轉不受影響，但可能無法變更密碼或找到最近的伺服器。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart the Netlogon service on the server, then check again.</source>
        <translation>請在伺服器上重新啟動 Netlogon 服務，然後重新檢查。</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <extracomment>Headline of a card; %n is the number of DNS records that two servers answer differently</extracomment>
        <translation>
            <numerusform>%n 項差異</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The servers give different answers for %n DNS record(s): %1. Computers may be sent to the wrong server.</source>
        <extracomment>%1 is a list of DNS names</extracomment>
        <translation>
            <numerusform>兩部伺服器對 %n 筆 DNS 記錄的回應不同：%1。電腦可能會被導向錯誤的伺服器。</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait for the next replication of DNS. If the difference stays, look at the zone in DNS Manager on both servers.</source>
        <translation>請等候 DNS 的下一次複寫。如果差異仍在，請在兩部伺服器的 DNS 管理員中查看該區域。</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <extracomment>Headline of a card; %n is a number of IP addresses</extracomment>
        <translation>
            <numerusform>%n 個位址</numerusform>
        </translation>
    </message>
    <message>
        <source>DNS gives more than one address for %1: %2. The migration needs one network adapter with one address.</source>
        <extracomment>%1 is a server, %2 a list of IP addresses</extracomment>
        <translation>DNS 為 %1 提供了一個以上的位址：%2。移轉需要一張只有一個位址的網路介面卡。</translation>
    </message>
    <message>
        <source>Disable the second network adapter on %1, and delete its DNS entry.</source>
        <translation>請停用 %1 上的第二張網路介面卡，並刪除它的 DNS 項目。</translation>
    </message>
    <message numerus="yes">
        <source>%n PDC record(s)</source>
        <extracomment>Headline of a card; %n is the number of servers that DNS names as the PDC emulator</extracomment>
        <translation>
            <numerusform>%n 筆 PDC 記錄</numerusform>
        </translation>
    </message>
    <message>
        <source>DNS must name exactly one PDC emulator, but it names: %1. Clocks and passwords follow that server.</source>
        <extracomment>%1 is a list of servers</extracomment>
        <translation>DNS 必須只指定一部 PDC 模擬器，但目前指定了：%1。時鐘和密碼都以該伺服器為準。</translation>
    </message>
    <message>
        <source>Delete the DNS entry that is wrong, and restart the Netlogon service on the PDC emulator.</source>
        <translation>請刪除錯誤的 DNS 項目，並在 PDC 模擬器上重新啟動 Netlogon 服務。</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>Headline of a card: the directory is synchronized</extracomment>
        <translation>就緒</translation>
    </message>
    <message>
        <source>%1 is a synchronized domain controller of %2. Domain functional level: %3.</source>
        <extracomment>%1 is a server, %2 a domain, %3 a Windows version</extracomment>
        <translation>%1 是 %2 已同步的網域控制站。網域功能等級：%3。</translation>
    </message>
    <message>
        <source>Not synchronized</source>
        <extracomment>Headline of a card</extracomment>
        <translation>未同步</translation>
    </message>
    <message>
        <source>%1 says that its directory is not synchronized: it has not yet taken over everything from the other domain controller.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 表示其目錄尚未同步：還沒有從另一部網域控制站接收全部內容。</translation>
    </message>
    <message>
        <source>Wait for the replication to finish. If it does not, look at the Directory Service event log on %1.</source>
        <translation>請等候複寫完成。如果一直沒有完成，請查看 %1 上的「目錄服務」 (Directory Service) 事件記錄檔。</translation>
    </message>
    <message>
        <source>Catalog not ready</source>
        <extracomment>Headline of a card: the global catalog</extracomment>
        <translation>類別目錄未就緒</translation>
    </message>
    <message>
        <source>The global catalog on %1 is not ready. Without it, users cannot sign in through this server.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 上的通用類別目錄尚未就緒。沒有它，使用者就無法透過這部伺服器登入。</translation>
    </message>
    <message>
        <source>Wait for the replication to finish, and check that %1 is marked as a global catalog server.</source>
        <translation>請等候複寫完成，並確認 %1 已標示為通用類別目錄伺服器。</translation>
    </message>
    <message>
        <source>Other domain</source>
        <extracomment>Headline of a card</extracomment>
        <translation>其他網域</translation>
    </message>
    <message>
        <source>%1 belongs to the domain %2, but this migration is about %3.</source>
        <extracomment>%1 is a server, %2 and %3 are domains</extracomment>
        <translation>%1 屬於網域 %2，但這次移轉的對象是 %3。</translation>
    </message>
    <message>
        <source>Correct the address of the server or the domain of the session.</source>
        <translation>請更正伺服器的位址或工作階段的網域。</translation>
    </message>
    <message>
        <source>No domain controller</source>
        <extracomment>Headline of a card</extracomment>
        <translation>非網域控制站</translation>
    </message>
    <message>
        <source>%1 answers over LDAP, but no domain stands behind it: it is not a domain controller, or not yet.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 會回應 LDAP，但背後沒有網域：它不是網域控制站，或還不是。</translation>
    </message>
    <message>
        <source>Check the address. On the destination server, wait until the installation has finished.</source>
        <translation>請檢查位址。如果是目的地伺服器，請等到安裝完成。</translation>
    </message>
    <message>
        <source>Schema %1</source>
        <extracomment>Headline of a card; %1 is the version number of the Active Directory schema</extracomment>
        <translation>架構 %1</translation>
    </message>
    <message>
        <source>This is the normal version before the Migration Preparation Tool is run.</source>
        <translation>這是執行移轉準備工具之前的正常版本。</translation>
    </message>
    <message>
        <source>The Active Directory schema is prepared for Windows Server 2012 Essentials.</source>
        <translation>Active Directory 架構已為 Windows Server 2012 Essentials 準備就緒。</translation>
    </message>
    <message>
        <source>The schema has version %1, but %2 is needed. The Migration Preparation Tool was not run or did not finish, so the installation would stop.</source>
        <extracomment>%1 and %2 are version numbers</extracomment>
        <translation>架構版本是 %1，但需要 %2。移轉準備工具尚未執行或未執行完成，因此安裝會停止。</translation>
    </message>
    <message>
        <source>Run the Migration Preparation Tool on the source server, and wait until it says that it is done.</source>
        <translation>請在來源伺服器上執行移轉準備工具，並等到它顯示完成。</translation>
    </message>
    <message>
        <source>The schema has version %1: neither a normal start for this product nor prepared (%2).</source>
        <translation>架構版本是 %1：既不是這項產品的正常起始版本，也不是已準備好的版本 (%2)。</translation>
    </message>
    <message>
        <source>Find out whether the Migration Preparation Tool stopped halfway or another server was added, before you go on.</source>
        <translation>繼續之前，請先查明是移轉準備工具中途停止，還是加入了另一部伺服器。</translation>
    </message>
    <message>
        <source>The schema has version %1, which is newer than the expected %2: the domain was prepared for a newer release of Windows Server.</source>
        <translation>架構版本是 %1，比預期的 %2 新：網域已為較新版本的 Windows Server 做好準備。</translation>
    </message>
    <message>
        <source>Find out who prepared it and for what, before you go on.</source>
        <translation>繼續之前，請先查明是誰、為了什麼而準備的。</translation>
    </message>
    <message>
        <source>Schema %1 and %2</source>
        <extracomment>Headline of a card: two version numbers</extracomment>
        <translation>架構 %1 與 %2</translation>
    </message>
    <message>
        <source>The source server has schema version %1 and the destination server %2: the schema was not replicated.</source>
        <translation>來源伺服器的架構版本是 %1，目的地伺服器是 %2：架構尚未複寫。</translation>
    </message>
    <message>
        <source>Wait for the next replication. If the difference stays, look at the card about replication.</source>
        <translation>請等候下一次複寫。如果差異仍在，請查看複寫的卡片。</translation>
    </message>
    <message>
        <source>Domain functional level %1, forest functional level %2: enough for the destination server.</source>
        <extracomment>Headline of a card: a Windows version, as the functional level of the domain %1 and %2 are Windows versions</extracomment>
        <translation>網域功能等級 %1，樹系功能等級 %2：足以供目的地伺服器使用。</translation>
    </message>
    <message>
        <source>Domain functional level %1, forest functional level %2: both must be %3 or higher, or the destination server cannot become a domain controller.</source>
        <extracomment>%1, %2 and %3 are Windows versions</extracomment>
        <translation>網域功能等級 %1，樹系功能等級 %2：兩者都必須是 %3 或更高，否則目的地伺服器無法成為網域控制站。</translation>
    </message>
    <message>
        <source>Remove domain controllers that are older, then raise the levels in Active Directory Domains and Trusts.</source>
        <translation>請移除較舊的網域控制站，然後在 [Active Directory 網域及信任] 中提高功能等級。</translation>
    </message>
    <message>
        <source>Mixed mode</source>
        <extracomment>Headline of a card: the domain still admits Windows NT controllers</extracomment>
        <translation>混合模式</translation>
    </message>
    <message>
        <source>The domain runs in Windows 2000 mixed mode, in which the destination server cannot become a domain controller.</source>
        <translation>網域以 Windows 2000 混合模式執行，目的地伺服器無法在這種模式下成為網域控制站。</translation>
    </message>
    <message>
        <source>Raise the domain functional level to Windows Server 2003 in Active Directory Domains and Trusts.</source>
        <translation>請在 [Active Directory 網域及信任] 中將網域功能等級提高至 Windows Server 2003。</translation>
    </message>
    <message>
        <source>None left</source>
        <extracomment>Headline of a card</extracomment>
        <translation>沒有殘留</translation>
    </message>
    <message>
        <source>None of the old policies is left. Policies that were read in the directory: %1. Their folders in SYSVOL were not looked at.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>沒有殘留的舊原則。在目錄中讀取的原則數：%1。未查看它們在 SYSVOL 中的資料夾。</translation>
    </message>
    <message>
        <source>Old policies left</source>
        <extracomment>Headline of a card</extracomment>
        <translation>殘留舊原則</translation>
    </message>
    <message>
        <source>Policies of the former server still exist: %1. They contradict those of the destination server.</source>
        <extracomment>%1 is a list of Group Policy objects</extracomment>
        <translation>先前伺服器的原則仍然存在：%1。它們與目的地伺服器的原則互相矛盾。</translation>
    </message>
    <message>
        <source>Save a copy of those that were modified, and delete them in Group Policy Management.</source>
        <translation>請將修改過的原則另存一份，然後在 [群組原則管理] 中刪除它們。</translation>
    </message>
    <message>
        <source>Default policy missing</source>
        <extracomment>Headline of a card</extracomment>
        <translation>缺少預設原則</translation>
    </message>
    <message>
        <source>A policy that every domain needs does not exist: %1. Password rules and user rights of the domain depend on it.</source>
        <extracomment>%1 is a list of Group Policy objects</extracomment>
        <translation>每個網域都需要的原則不存在：%1。網域的密碼規則和使用者權限都依賴它。</translation>
    </message>
    <message>
        <source>Restore it from a backup, or create it anew with dcgpofix, before you change any other policy.</source>
        <translation>變更任何其他原則之前，請先從備份還原它，或用 dcgpofix 重新建立。</translation>
    </message>
    <message>
        <source>None of the old WMI filters is left. WMI filters that remain: %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>沒有殘留的舊 WMI 篩選器。現有的 WMI 篩選器數：%1。</translation>
    </message>
    <message>
        <source>Old filters left</source>
        <extracomment>Headline of a card</extracomment>
        <translation>殘留舊篩選器</translation>
    </message>
    <message>
        <source>WMI filters of the former server still exist: %1. Nothing needs them after its policies are deleted.</source>
        <extracomment>%1 is a list of WMI filters</extracomment>
        <translation>先前伺服器的 WMI 篩選器仍然存在：%1。刪除其原則後，就不再需要它們。</translation>
    </message>
    <message>
        <source>Delete them in Group Policy Management under WMI Filters.</source>
        <translation>請在 [群組原則管理] 的 [WMI 篩選器] 下刪除它們。</translation>
    </message>
    <message>
        <source>Filter missing</source>
        <extracomment>Headline of a card: a WMI filter</extracomment>
        <translation>缺少篩選器</translation>
    </message>
    <message>
        <source>These policies ask for a WMI filter that does not exist: %1. Such a policy is applied to no computer.</source>
        <extracomment>%1 is a list of Group Policy objects</extracomment>
        <translation>這些原則要求的 WMI 篩選器不存在：%1。這樣的原則不會套用到任何電腦。</translation>
    </message>
    <message>
        <source>Open each of these policies in Group Policy Management, and choose no WMI filter or one that exists.</source>
        <translation>請在 [群組原則管理] 中開啟這些原則，選擇不使用 WMI 篩選器，或選擇存在的篩選器。</translation>
    </message>
    <message>
        <source>Links complete</source>
        <extracomment>Headline of a card: links of Group Policy objects</extracomment>
        <translation>連結完整</translation>
    </message>
    <message>
        <source>Every link leads to a policy that exists. Links that were read: %1. The folders in SYSVOL were not compared.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>每個連結都指向存在的原則。已讀取的連結數：%1。未比對 SYSVOL 中的資料夾。</translation>
    </message>
    <message>
        <source>Broken links</source>
        <extracomment>Headline of a card: links of Group Policy objects</extracomment>
        <translation>連結失效</translation>
    </message>
    <message>
        <source>These links lead to policies that do not exist: %1. Computers look for them at every policy update.</source>
        <extracomment>%1 is a list of identifiers and places</extracomment>
        <translation>這些連結指向不存在的原則：%1。電腦每次更新原則時都會尋找它們。</translation>
    </message>
    <message>
        <source>Remove these links in Group Policy Management.</source>
        <translation>請在 [群組原則管理] 中移除這些連結。</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>Headline of a card: folder redirection</extracomment>
        <translation>使用中</translation>
    </message>
    <message>
        <source>These policies redirect folders of users: %1. The folders must be on the destination server before the source server goes.</source>
        <extracomment>%1 is a list of Group Policy objects</extracomment>
        <translation>這些原則會重新導向使用者的資料夾：%1。在來源伺服器離開之前，這些資料夾必須已在目的地伺服器上。</translation>
    </message>
    <message>
        <source>None found</source>
        <extracomment>Headline of a card: folder redirection</extracomment>
        <translation>未找到</translation>
    </message>
    <message>
        <source>No policy in the directory redirects folders. Policies that were read: %1. Their files in SYSVOL were not looked at, so this does not decide whether the phase is needed.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>目錄中沒有重新導向資料夾的原則。已讀取的原則數：%1。未查看它們在 SYSVOL 中的檔案，因此無法據此決定是否需要這個階段。</translation>
    </message>
    <message>
        <source>Ask whether the folders of users, such as Documents, are kept on the source server.</source>
        <translation>請詢問使用者的資料夾 (例如 [文件]) 是否存放在來源伺服器上。</translation>
    </message>
    <message>
        <source>The old redirection policy is gone. Policies that were read in the directory: %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>舊的重新導向原則已不存在。在目錄中讀取的原則數：%1。</translation>
    </message>
    <message>
        <source>Old policy left</source>
        <extracomment>Headline of a card</extracomment>
        <translation>殘留舊原則</translation>
    </message>
    <message>
        <source>The former redirection still exists: %1. It keeps sending folders of users to the source server.</source>
        <extracomment>%1 is a list of Group Policy objects</extracomment>
        <translation>先前的重新導向仍然存在：%1。它會繼續將使用者的資料夾導向來源伺服器。</translation>
    </message>
    <message>
        <source>Delete it in Group Policy Management.</source>
        <translation>請在 [群組原則管理] 中刪除它。</translation>
    </message>
    <message>
        <source>In force</source>
        <extracomment>Headline of a card: a policy is in force</extracomment>
        <translation>生效中</translation>
    </message>
    <message>
        <source>The policy “%1” exists and is linked. Where it sends the folders is written in SYSVOL, which was not looked at.</source>
        <extracomment>%1 is a Group Policy object</extracomment>
        <translation>原則「%1」存在且已連結。資料夾導向何處寫在 SYSVOL 中，但未查看。</translation>
    </message>
    <message>
        <source>Not in force</source>
        <extracomment>Headline of a card: a policy is not in force</extracomment>
        <translation>未生效</translation>
    </message>
    <message>
        <source>The policy “%1” exists, but it is not linked or its user part is switched off, so no folder moves to the destination server.</source>
        <extracomment>%1 is a Group Policy object</extracomment>
        <translation>原則「%1」存在，但未連結或其使用者部分已關閉，因此沒有資料夾會移至目的地伺服器。</translation>
    </message>
    <message>
        <source>Link the policy in Group Policy Management, and enable its user settings.</source>
        <translation>請在 [群組原則管理] 中連結該原則，並啟用其使用者設定。</translation>
    </message>
    <message>
        <source>Other policy</source>
        <extracomment>Headline of a card</extracomment>
        <translation>其他原則</translation>
    </message>
    <message>
        <source>These policies redirect folders: %1. None of them has the name that the Dashboard gives, and where they send the folders cannot be told from the directory.</source>
        <extracomment>%1 is a list of Group Policy objects</extracomment>
        <translation>這些原則會重新導向資料夾：%1。它們都不是儀表板所給的名稱，且無法從目錄得知資料夾導向何處。</translation>
    </message>
    <message>
        <source>Check in Group Policy Management that they send the folders to the destination server.</source>
        <translation>請在 [群組原則管理] 中檢查它們是否將資料夾導向目的地伺服器。</translation>
    </message>
    <message>
        <source>Policy missing</source>
        <extracomment>Headline of a card</extracomment>
        <translation>缺少原則</translation>
    </message>
    <message>
        <source>No new policy “%1” exists, so no folder moves to the destination server.</source>
        <extracomment>%1 is a Group Policy object</extracomment>
        <translation>新的原則「%1」不存在，因此沒有資料夾會移至目的地伺服器。</translation>
    </message>
    <message>
        <source>Enable folder redirection in the Dashboard of the destination server.</source>
        <translation>請在目的地伺服器的儀表板中啟用資料夾重新導向。</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>Headline of a card, under 24 characters</extracomment>
        <translation>無回應</translation>
    </message>
    <message>
        <source>%1 answered on no port, so nothing about it can be told.</source>
        <extracomment>%1 is a server&apos;s name or address</extracomment>
        <translation>%1 在任何連接埠上都沒有回應，因此無法判斷任何狀況。</translation>
    </message>
    <message>
        <source>Check that the server is switched on, that the cable is plugged in and that the address is right.</source>
        <translation>請檢查伺服器是否已開機、纜線是否已接好，以及位址是否正確。</translation>
    </message>
    <message>
        <source>%1 gave no answer over %2 within %3. The service may be hanging, or a firewall drops what is sent.</source>
        <extracomment>%1 is a server, %2 a protocol such as LDAP, %3 a span such as &quot;10 s&quot;</extracomment>
        <translation>%1 未在 %3內透過 %2 回應。服務可能停滯，或防火牆捨棄了傳送的資料。</translation>
    </message>
    <message>
        <source>Look at the %2 service and the firewall on %1, then check again.</source>
        <extracomment>%1 is a server, %2 a protocol such as LDAP</extracomment>
        <translation>請查看 %1 上的 %2 服務和防火牆，然後重新檢查。</translation>
    </message>
    <message>
        <source>Not understood</source>
        <extracomment>Headline of a card: an answer came and makes no sense</extracomment>
        <translation>無法理解</translation>
    </message>
    <message>
        <source>%1 sent an answer over %2 that makes no sense. Something else may be listening there, or the answer was damaged on its way.</source>
        <extracomment>%1 is a server, %2 a protocol such as LDAP</extracomment>
        <translation>%1 透過 %2 傳回沒有意義的回應。可能有其他程式在該處接聽，或回應在途中損毀。</translation>
    </message>
    <message>
        <source>Make sure that %1 is the right machine, then check again.</source>
        <translation>請確定 %1 是正確的電腦，然後重新檢查。</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <extracomment>Headline of a card</extracomment>
        <translation>連線中斷</translation>
    </message>
    <message>
        <source>%1 closed the connection over %2 before its answer was complete.</source>
        <extracomment>%1 is a server, %2 a protocol such as LDAP</extracomment>
        <translation>%1 在回應完成前關閉了 %2 連線。</translation>
    </message>
    <message>
        <source>Check again. If it happens every time, restart the %2 service on %1.</source>
        <translation>請重新檢查。如果每次都發生，請重新啟動 %1 上的 %2 服務。</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <extracomment>Headline of a card: the account has no right to read this</extracomment>
        <translation>沒有權限</translation>
    </message>
    <message>
        <source>The account may not read %2 on %1, so the check could not be made.</source>
        <extracomment>%1 is a server, %2 the name of an object in its directory</extracomment>
        <translation>這個帳戶無權讀取 %1 上的 %2，因此無法進行檢查。</translation>
    </message>
    <message>
        <source>Sign in with an account that is a domain administrator.</source>
        <translation>請用網域系統管理員的帳戶登入。</translation>
    </message>
    <message>
        <source>Name not found</source>
        <extracomment>Headline of a card</extracomment>
        <translation>找不到名稱</translation>
    </message>
    <message>
        <source>The site&apos;s DNS servers know no address for %1, so the server cannot be asked.</source>
        <extracomment>%1 is a server&apos;s name</extracomment>
        <translation>現場的 DNS 伺服器沒有 %1 的位址，因此無法詢問該伺服器。</translation>
    </message>
    <message>
        <source>Correct the name, or enter the IP address of the server.</source>
        <translation>請更正名稱，或輸入伺服器的 IP 位址。</translation>
    </message>
    <message>
        <source>No address</source>
        <extracomment>Headline of a card</extracomment>
        <translation>沒有位址</translation>
    </message>
    <message>
        <source>No address was given for the source server, so it cannot be asked.</source>
        <translation>尚未提供來源伺服器的位址，因此無法詢問。</translation>
    </message>
    <message>
        <source>Enter the name or the IP address of the source server.</source>
        <translation>請輸入來源伺服器的名稱或 IP 位址。</translation>
    </message>
    <message>
        <source>No address was given for the destination server, so it cannot be asked.</source>
        <translation>尚未提供目的地伺服器的位址，因此無法詢問。</translation>
    </message>
    <message>
        <source>Enter the name or the IP address of the destination server.</source>
        <translation>請輸入目的地伺服器的名稱或 IP 位址。</translation>
    </message>
    <message>
        <source>No network</source>
        <extracomment>Headline of a card</extracomment>
        <translation>沒有網路</translation>
    </message>
    <message>
        <source>This console has no network connection of its own, so no server can be asked.</source>
        <translation>這個主控台本身沒有網路連線，因此無法詢問任何伺服器。</translation>
    </message>
    <message>
        <source>Connect this device to the customer&apos;s network by cable or Wi-Fi.</source>
        <translation>請用纜線或 Wi-Fi 將這部裝置連線到客戶的網路。</translation>
    </message>
    <message>
        <source>No way there</source>
        <extracomment>Headline of a card: this device&apos;s network settings lead nowhere near the server</extracomment>
        <translation>沒有路徑</translation>
    </message>
    <message>
        <source>This console has a network, but none that leads to %1: its own address belongs to another network.</source>
        <extracomment>%1 is a server&apos;s address</extracomment>
        <translation>這個主控台有網路，但沒有通往 %1 的路徑：它自己的位址屬於另一個網路。</translation>
    </message>
    <message>
        <source>Give this device an address in the server&apos;s network, or correct the address of the server.</source>
        <translation>請為這部裝置設定伺服器所在網路的位址，或更正伺服器的位址。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>Headline of a card</extracomment>
        <translation>已停止</translation>
    </message>
    <message>
        <source>The check was cancelled before an answer came.</source>
        <translation>檢查在收到回應之前已取消。</translation>
    </message>
    <message>
        <source>Check again when you are ready.</source>
        <translation>準備好之後，請重新檢查。</translation>
    </message>
    <message>
        <source>Blocked</source>
        <extracomment>Headline of a card: another card names the cause</extracomment>
        <translation>已封鎖</translation>
    </message>
    <message>
        <source>This can only be checked when “%1” is in order.</source>
        <extracomment>%1 is the title of another card</extracomment>
        <translation>要等「%1」正常後才能檢查這個項目。</translation>
    </message>
    <message>
        <source>Solve “%1” first.</source>
        <translation>請先解決「%1」。</translation>
    </message>
    <message>
        <source>Not yet</source>
        <extracomment>Headline of a card: it has no meaning before a certain step</extracomment>
        <translation>尚未適用</translation>
    </message>
    <message>
        <source>This applies after the step “%1” is done.</source>
        <extracomment>%1 is the title of a step</extracomment>
        <translation>完成步驟「%1」之後才適用。</translation>
    </message>
    <message>
        <source>No longer</source>
        <extracomment>Headline of a card: it has no meaning any more</extracomment>
        <translation>不再適用</translation>
    </message>
    <message>
        <source>This applied only until the step “%1” was done.</source>
        <extracomment>%1 is the title of a step</extracomment>
        <translation>只在步驟「%1」完成之前適用。</translation>
    </message>
    <message>
        <source>There is no destination server until phase 2.</source>
        <translation>在第&#xa0;2&#xa0;階段之前還沒有目的地伺服器。</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) open</source>
        <extracomment>Headline of a card; %n is the number of TCP ports that accept connections</extracomment>
        <translation>
            <numerusform>%n 個連接埠開啟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answers on every port that a domain controller needs.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>網域控制站需要的連接埠，%1 全部都有回應。</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) refused</source>
        <extracomment>Headline of a card; %n is the number of TCP ports that refuse connections</extracomment>
        <translation>
            <numerusform>%n 個連接埠拒絕</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refuses connections on %n port(s) that a domain controller needs: %2.</source>
        <extracomment>%1 is a server, %2 a list such as &quot;53 (DNS) and 88 (Kerberos)&quot;</extracomment>
        <translation>
            <numerusform>%1 在網域控制站需要的 %n 個連接埠上拒絕連線：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1, start the service behind the port or allow it in Windows Firewall.</source>
        <translation>請在 %1 上啟動該連接埠的服務，或在 Windows 防火牆中允許它。</translation>
    </message>
    <message numerus="yes">
        <source>%1 refuses connections on %n port(s) that the migration can do without: %2.</source>
        <extracomment>%1 is a server, %2 a list such as &quot;464 (kpasswd)&quot;</extracomment>
        <translation>
            <numerusform>%1 在移轉並不需要的 %n 個連接埠上拒絕連線：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1, allow the port in Windows Firewall if the service is meant to run.</source>
        <translation>如果該服務應該執行，請在 %1 的 Windows 防火牆中允許該連接埠。</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) silent</source>
        <extracomment>Headline of a card; %n is the number of TCP ports that neither accept nor refuse</extracomment>
        <translation>
            <numerusform>%n 個連接埠無回應</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gives no answer on %n port(s) that a domain controller needs: %2. Whether the service runs cannot be told.</source>
        <extracomment>%1 is a server, %2 a list such as &quot;53 (DNS) and 88 (Kerberos)&quot;</extracomment>
        <translation>
            <numerusform>%1 在網域控制站需要的 %n 個連接埠上沒有回應：%2。無法判斷服務是否正在執行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check whether a firewall between here and %1 drops the connection.</source>
        <translation>請檢查這裡與 %1 之間是否有防火牆捨棄了連線。</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>Headline of a card</extracomment>
        <translation>已登入</translation>
    </message>
    <message>
        <source>Signed in to %1 as %2, over a sealed connection.</source>
        <extracomment>%1 is a server, %2 a user name</extracomment>
        <translation>已透過加密連線以 %2 登入 %1。</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <extracomment>Headline of a card</extracomment>
        <translation>未登入</translation>
    </message>
    <message>
        <source>Nobody has signed in to %1 yet. Some checks can only be made with the account of a domain administrator.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>還沒有人登入 %1。有些檢查只能用網域系統管理員的帳戶進行。</translation>
    </message>
    <message>
        <source>Sign in as a domain administrator.</source>
        <translation>請以網域系統管理員身分登入。</translation>
    </message>
    <message>
        <source>The password for %1 was forgotten on purpose, because the console slept or was not touched for a while.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>主控台曾進入睡眠或一段時間未操作，因此已依設計清除 %1 的密碼。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>請重新登入。</translation>
    </message>
    <message>
        <source>Password refused</source>
        <extracomment>Headline of a card</extracomment>
        <translation>密碼遭拒</translation>
    </message>
    <message>
        <source>%1 refused the password of %2. It is not sent again by itself, so that the account does not get locked.</source>
        <extracomment>%1 is a server, %2 a user name</extracomment>
        <translation>%1 拒絕了 %2 的密碼。為避免帳戶遭鎖定，不會自動再次傳送。</translation>
    </message>
    <message>
        <source>Sign in again with the right password.</source>
        <translation>請用正確的密碼重新登入。</translation>
    </message>
    <message>
        <source>Unknown account</source>
        <extracomment>Headline of a card</extracomment>
        <translation>未知的帳戶</translation>
    </message>
    <message>
        <source>%1 knows no account with the name %2.</source>
        <extracomment>%1 is a server, %2 a user name</extracomment>
        <translation>%1 沒有名稱為 %2 的帳戶。</translation>
    </message>
    <message>
        <source>Check how the user name is written, then sign in again.</source>
        <translation>請檢查使用者名稱的拼寫，然後重新登入。</translation>
    </message>
    <message>
        <source>Account locked</source>
        <extracomment>Headline of a card</extracomment>
        <translation>帳戶已鎖定</translation>
    </message>
    <message>
        <source>%1 has locked the account %2 after too many wrong passwords. Until it is free, nobody can sign in with it.</source>
        <extracomment>%1 is a server, %2 a user name</extracomment>
        <translation>因密碼錯誤次數太多，%1 已鎖定帳戶 %2。解除鎖定之前，沒有人能用它登入。</translation>
    </message>
    <message>
        <source>Unlock the account in Active Directory Users and Computers, or wait until the lock ends, then sign in again.</source>
        <translation>請在 [Active Directory 使用者和電腦] 中解除帳戶鎖定，或等到鎖定結束，然後重新登入。</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <extracomment>Headline of a card</extracomment>
        <translation>帳戶已停用</translation>
    </message>
    <message>
        <source>The account %2 is disabled on %1, so it cannot sign in.</source>
        <extracomment>%1 is a server, %2 a user name</extracomment>
        <translation>帳戶 %2 在 %1 上已停用，因此無法登入。</translation>
    </message>
    <message>
        <source>Enable the account, or sign in with another one.</source>
        <translation>請啟用該帳戶，或用其他帳戶登入。</translation>
    </message>
    <message>
        <source>Password expired</source>
        <extracomment>Headline of a card</extracomment>
        <translation>密碼已過期</translation>
    </message>
    <message>
        <source>The password of %2 has expired or must be changed, so %1 lets nobody in with it.</source>
        <extracomment>%1 is a server, %2 a user name</extracomment>
        <translation>%2 的密碼已過期或必須變更，因此 %1 不允許用它登入。</translation>
    </message>
    <message>
        <source>Change the password on a computer of the domain, then sign in again.</source>
        <translation>請在網域的電腦上變更密碼，然後重新登入。</translation>
    </message>
    <message>
        <source>Clocks too far apart</source>
        <extracomment>Headline of a card</extracomment>
        <translation>時鐘相差太多</translation>
    </message>
    <message>
        <source>%1 refused the sign-in because its clock and the clock of this console differ by more than Kerberos allows.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 拒絕登入，因為它的時鐘與這個主控台的時鐘相差超過 Kerberos 的容許範圍。</translation>
    </message>
    <message>
        <source>Set the clock that is wrong: the card about the time difference says which one it is.</source>
        <translation>請校正錯誤的時鐘：時間誤差的卡片會指出是哪一個。</translation>
    </message>
    <message>
        <source>Sign-in rejected</source>
        <extracomment>Headline of a card</extracomment>
        <translation>登入遭拒</translation>
    </message>
    <message>
        <source>%1 rejected the sign-in of %2: %3.</source>
        <extracomment>%1 is a server, %2 a user name, %3 the server&apos;s own words, not translated</extracomment>
        <translation>%1 拒絕了 %2 的登入：%3。</translation>
    </message>
    <message>
        <source>Check the account on the server, then sign in again.</source>
        <translation>請檢查伺服器上的帳戶，然後重新登入。</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <extracomment>Headline of a card</extracomment>
        <translation>憑證不受信任</translation>
    </message>
    <message>
        <source>%1 showed a certificate for %2 that nobody vouches for. Nothing was sent over this connection.</source>
        <extracomment>%1 is a server, %2 the name in the certificate</extracomment>
        <translation>%1 出示了 %2 的憑證，但沒有人為它擔保。沒有透過這個連線傳送任何資料。</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one on the server, and trust it only if they are the same.</source>
        <translation>請將指紋與伺服器上的指紋比對，相同時才信任。</translation>
    </message>
    <message>
        <source>Certificate changed</source>
        <extracomment>Headline of a card</extracomment>
        <translation>憑證已變更</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you trusted in this session. The sign-in was stopped: somebody may be in between.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 出示的憑證與您在這個工作階段中信任的不同。登入已中止：可能有人從中攔截。</translation>
    </message>
    <message>
        <source>Find out whether the certificate was renewed. Trust it again only if the fingerprint on the server is the same.</source>
        <translation>請查明憑證是否已更新。只有伺服器上的指紋相同時，才再次信任。</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <extracomment>Headline of a card; %n is a number of operations-master roles</extracomment>
        <translation>
            <numerusform>%n 個角色</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds all operations master roles, as it should at this point.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 持有所有操作主機角色，符合目前應有的狀態。</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) elsewhere</source>
        <extracomment>Headline of a card; %n is the number of operations-master roles that the wrong server holds</extracomment>
        <translation>
            <numerusform>%n 個角色在別處</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operations master role(s) should be on %3 but are on %2: %1. Windows Server Essentials must hold them, and removing their holder would break the domain.</source>
        <extracomment>%1 is a list of operations-master roles, %2 a list of servers, %3 a server</extracomment>
        <translation>
            <numerusform>%n 個操作主機角色應該在 %3 上，但目前在 %2 上：%1。Windows Server Essentials 必須持有這些角色；移除目前的持有者會使網域無法運作。</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfer the roles to %3.</source>
        <translation>請將角色轉移到 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%n operations master role(s) still on %2 instead of %3: %1. This can wait, but not beyond the demotion of the source server.</source>
        <translation>
            <numerusform>%n 個操作主機角色仍在 %2 上，而不在 %3 上：%1。這可以稍後處理，但不能晚於來源伺服器降級。</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfer the roles to %3 before the source server is demoted.</source>
        <translation>請在來源伺服器降級之前，將角色轉移到 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) lost</source>
        <extracomment>Headline of a card; %n is the number of operations-master roles without a holder</extracomment>
        <translation>
            <numerusform>遺失 %n 個角色</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operations master role(s) belong to a server that was deleted: %1. Nobody performs them now.</source>
        <extracomment>%1 is a list of operations-master roles</extracomment>
        <translation>
            <numerusform>%n 個操作主機角色屬於已刪除的伺服器：%1。目前沒有伺服器執行這些角色。</numerusform>
        </translation>
    </message>
    <message>
        <source>Seize the roles with ntdsutil on the server that shall hold them.</source>
        <translation>請在應持有這些角色的伺服器上，用 ntdsutil 強制取得角色。</translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s)</source>
        <extracomment>Headline of a card; %n is the number of operations-master roles</extracomment>
        <translation>
            <numerusform>%n 項矛盾</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The two servers name different holders for %n operations master role(s): %1. The change was not replicated.</source>
        <extracomment>%1 is a list of operations-master roles</extracomment>
        <translation>
            <numerusform>兩部伺服器對 %n 個操作主機角色指出不同的持有者：%1。變更尚未複寫。</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait for the next replication. If the contradiction stays, look at the card about replication.</source>
        <translation>請等候下一次複寫。如果矛盾仍在，請查看複寫的卡片。</translation>
    </message>
    <message>
        <source>Holder silent</source>
        <extracomment>Headline of a card: the server with a role does not answer</extracomment>
        <translation>持有者無回應</translation>
    </message>
    <message numerus="yes">
        <source>%n operations master role(s) are on another server that does not answer (%2): %1. Whether it is alive cannot be told.</source>
        <extracomment>%1 is a list of operations-master roles, %2 a list of servers</extracomment>
        <translation>
            <numerusform>%n 個操作主機角色在另一部沒有回應的伺服器 (%2) 上：%1。無法判斷它是否仍在運作。</numerusform>
        </translation>
    </message>
    <message>
        <source>Find out what %2 is. If it is gone for good, its roles must be seized.</source>
        <translation>請查明 %2 是什麼。如果它不會再恢復，就必須強制取得它的角色。</translation>
    </message>
    <message numerus="yes">
        <source>%n naming context(s) replicate in both directions; the oldest success was %1 ago.</source>
        <extracomment>Headline of a card: how long ago the oldest replication was %n is a number of naming contexts (parts of the directory), %1 a span such as &quot;12 min&quot;</extracomment>
        <translation>
            <numerusform>%n 個命名內容雙向複寫；最早的一次成功是在 %1前。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <extracomment>Headline of a card; %n is a number of naming contexts</extracomment>
        <translation>
            <numerusform>%n 個失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>Replication fails with error %2: %1. The last success was %3 ago; changes since then do not reach the other server.</source>
        <extracomment>%1 is a list of naming contexts, %2 an error number, %3 a span such as &quot;5 h&quot;</extracomment>
        <translation>複寫失敗，錯誤 %2：%1。上次成功是在 %3前；在那之後的變更沒有傳到另一部伺服器。</translation>
    </message>
    <message>
        <source>Look up the error in the Directory Service event log of the receiving server, then check again.</source>
        <translation>請在接收端伺服器的「目錄服務」 (Directory Service) 事件記錄檔中查看該錯誤，然後重新檢查。</translation>
    </message>
    <message>
        <source>The last successful replication was %2 ago: %1. What was changed since then may be missing on the other server.</source>
        <extracomment>%1 is a list of naming contexts, %2 a span such as &quot;2 h 5 min&quot;</extracomment>
        <translation>上次成功複寫是在 %2前：%1。在那之後的變更可能不在另一部伺服器上。</translation>
    </message>
    <message>
        <source>Start a replication in Active Directory Sites and Services, then check again.</source>
        <translation>請在 [Active Directory 站台及服務] 中啟動複寫，然後重新檢查。</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Headline of a card</extracomment>
        <translation>從未</translation>
    </message>
    <message>
        <source>This was never replicated: %1. What stands on one server only would be lost with it.</source>
        <extracomment>%1 is a list of naming contexts with their direction</extracomment>
        <translation>從未複寫過：%1。只存在於一部伺服器上的內容會隨該伺服器一起遺失。</translation>
    </message>
    <message>
        <source>Start a replication in Active Directory Sites and Services, and wait for its first success before you go on.</source>
        <translation>請在 [Active Directory 站台及服務] 中啟動複寫，並等到首次成功後再繼續。</translation>
    </message>
    <message>
        <source>No partner</source>
        <extracomment>Headline of a card: no replication is set up</extracomment>
        <translation>沒有協力電腦</translation>
    </message>
    <message>
        <source>No replication partner is set up: %1. These parts of the directory stand on one server only.</source>
        <extracomment>%1 is a list of naming contexts with their direction</extracomment>
        <translation>沒有設定複寫協力電腦：%1。目錄的這些部分只存在於一部伺服器上。</translation>
    </message>
    <message>
        <source>Run repadmin /kcc on the server that has no partner, then check again.</source>
        <translation>請在沒有協力電腦的伺服器上執行 repadmin /kcc，然後重新檢查。</translation>
    </message>
    <message>
        <source>One controller</source>
        <extracomment>Headline of a card</extracomment>
        <translation>一部控制站</translation>
    </message>
    <message>
        <source>The domain has one domain controller, so there is nothing to replicate.</source>
        <translation>網域只有一部網域控制站，因此沒有可複寫的對象。</translation>
    </message>
    <message>
        <source>The external time source does not answer. Give the source server one that can be reached.</source>
        <translation>外部時間來源沒有回應。請為來源伺服器設定一個可連線的時間來源。</translation>
    </message>
    <message>
        <source>Only one of NTP and the directory told the time, so it has no second witness.</source>
        <translation>NTP 和目錄之中只有一個提供了時間，因此缺少第二個佐證。</translation>
    </message>
    <message>
        <source>A demotion leaves the server object of the source in Active Directory Sites and Services; it is deleted in a later step.</source>
        <translation>降級後，來源伺服器的伺服器物件仍會留在 [Active Directory 站台及服務] 中；它會在之後的步驟中刪除。</translation>
    </message>
    <message>
        <source>The clock of this console is off. Times in the record are measured with it: set it.</source>
        <translation>這個主控台的時鐘不準。記錄中的時間以它為準：請校正。</translation>
    </message>
    <message>
        <source>%1 hosts the e-mail of the company with %2. Mailboxes on it: %3.</source>
        <extracomment>%1 is a server, %2 a product such as &quot;Exchange Server 2003&quot;, %3 a number</extracomment>
        <translation>%1 以 %2 提供公司的電子郵件服務。其上的信箱數：%3。</translation>
    </message>
    <message>
        <source>Mailboxes: %3</source>
        <extracomment>Headline of a card</extracomment>
        <translation>信箱：%3</translation>
    </message>
    <message>
        <source>%1 runs %2 with mailboxes on it (%3), and nobody has chosen where they go. The source server cannot be removed while they are there.</source>
        <extracomment>%1 is a server, %2 a product, %3 a number of mailboxes</extracomment>
        <translation>%1 執行 %2，其上有信箱 (%3)，但還沒有人選擇信箱的去處。只要信箱還在，就無法移除來源伺服器。</translation>
    </message>
    <message>
        <source>Choose the new home for e-mail in phase 1.</source>
        <translation>請在第&#xa0;1&#xa0;階段選擇電子郵件的新位置。</translation>
    </message>
    <message>
        <source>Not on the source</source>
        <extracomment>Headline of a card: the service runs on another server</extracomment>
        <translation>不在來源伺服器上</translation>
    </message>
    <message>
        <source>Exchange runs on %1 and not on the source server, so the e-mail does not depend on the source server.</source>
        <extracomment>%1 is a list of servers</extracomment>
        <translation>Exchange 在 %1 上執行，而不在來源伺服器上，因此電子郵件不依賴來源伺服器。</translation>
    </message>
    <message>
        <source>No Exchange</source>
        <extracomment>Headline of a card</extracomment>
        <translation>沒有 Exchange</translation>
    </message>
    <message>
        <source>The directory lists no Exchange server, so the steps about e-mail are not needed.</source>
        <translation>目錄中沒有 Exchange 伺服器，因此不需要電子郵件的相關步驟。</translation>
    </message>
    <message>
        <source>Authority found</source>
        <extracomment>Headline of a card: a certification authority</extracomment>
        <translation>找到授權單位</translation>
    </message>
    <message>
        <source>%1 is a certification authority (%2). It cannot be demoted before Active Directory Certificate Services are removed.</source>
        <extracomment>%1 is a server, %2 a list of names of authorities</extracomment>
        <translation>%1 是憑證授權單位 (%2)。移除 Active Directory 憑證服務之前，無法將它降級。</translation>
    </message>
    <message>
        <source>Not certain</source>
        <extracomment>Headline of a card</extracomment>
        <translation>不確定</translation>
    </message>
    <message>
        <source>%1 has a place for revocation lists in the directory, but no enterprise authority is registered for it. It may run a stand-alone authority, or an earlier one may have left this behind.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>目錄中有 %1 的撤銷清單位置，但沒有為它註冊企業授權單位。它可能執行獨立授權單位，或者這是先前的授權單位留下的。</translation>
    </message>
    <message>
        <source>Look for Active Directory Certificate Services among the roles of %1.</source>
        <translation>請在 %1 的角色中尋找 Active Directory 憑證服務。</translation>
    </message>
    <message>
        <source>The certification authority %1 runs on another server, so it does not keep the source server from being demoted.</source>
        <extracomment>%1 is a list of names of authorities</extracomment>
        <translation>憑證授權單位 %1 在另一部伺服器上執行，因此不會妨礙來源伺服器降級。</translation>
    </message>
    <message>
        <source>No authority</source>
        <extracomment>Headline of a card: no certification authority</extracomment>
        <translation>沒有授權單位</translation>
    </message>
    <message>
        <source>The directory lists no certification authority. A stand-alone authority would not be listed there.</source>
        <translation>目錄中沒有憑證授權單位。獨立授權單位不會列在目錄中。</translation>
    </message>
    <message>
        <source>Source authorized</source>
        <extracomment>Headline of a card: the source server may hand out addresses</extracomment>
        <translation>來源伺服器已授權</translation>
    </message>
    <message>
        <source>The directory allows %1 to hand out addresses, so the steps about DHCP apply. Whether its DHCP service runs is not proven by that. Authorized are: %2.</source>
        <extracomment>%1 is a server, %2 a list of servers</extracomment>
        <translation>目錄允許 %1 分配位址，因此 DHCP 的相關步驟適用。這無法證明其 DHCP 服務正在執行。已授權的有：%2。</translation>
    </message>
    <message>
        <source>Destination authorized</source>
        <extracomment>Headline of a card: the destination server may hand out addresses</extracomment>
        <translation>目的地伺服器已授權</translation>
    </message>
    <message>
        <source>The directory allows %1, the destination server, to hand out addresses. It should not, because two DHCP servers disturb each other.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>目錄允許目的地伺服器 %1 分配位址。它不應分配位址，因為兩部 DHCP 伺服器會互相干擾。</translation>
    </message>
    <message>
        <source>Find out whether the DHCP Server role runs on %1, and remove it there if it does.</source>
        <translation>請查明 DHCP 伺服器角色是否在 %1 上執行；如果是，請將它移除。</translation>
    </message>
    <message>
        <source>Other servers</source>
        <extracomment>Headline of a card: other servers may hand out addresses</extracomment>
        <translation>其他伺服器</translation>
    </message>
    <message>
        <source>The directory allows these servers to hand out addresses: %1. The source server is not among them, which does not prove that it hands out none.</source>
        <extracomment>%1 is a list of servers</extracomment>
        <translation>目錄允許這些伺服器分配位址：%1。其中沒有來源伺服器，但這無法證明它沒有分配位址。</translation>
    </message>
    <message>
        <source>Find out on the source server and on the router who hands out addresses.</source>
        <translation>請在來源伺服器和路由器上查明由誰分配位址。</translation>
    </message>
    <message>
        <source>The directory allows no server to hand out addresses. That does not prove that the source server hands out none.</source>
        <translation>目錄未允許任何伺服器分配位址。這無法證明來源伺服器沒有分配位址。</translation>
    </message>
    <message>
        <source>No user has one</source>
        <extracomment>Headline of a card: a logon script</extracomment>
        <translation>無人設定</translation>
    </message>
    <message>
        <source>No user has a logon script. Accounts that were read: %1. The file in NETLOGON was not looked at.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>沒有任何使用者設定了登入指令碼。已讀取的帳戶數：%1。未查看 NETLOGON 中的檔案。</translation>
    </message>
    <message>
        <source>Script still set</source>
        <extracomment>Headline of a card: a logon script</extracomment>
        <translation>仍有指令碼</translation>
    </message>
    <message>
        <source>These users still start %2 when they sign in: %1. The script belongs to the former server, and they wait for it.</source>
        <extracomment>%1 is a list of users, %2 a file name</extracomment>
        <translation>這些使用者登入時仍會啟動 %2：%1。該指令碼屬於先前的伺服器，使用者必須等候它。</translation>
    </message>
    <message>
        <source>Empty “Logon script” in the properties of each of these users.</source>
        <translation>請在這些使用者的內容中清空 [登入指令碼]。</translation>
    </message>
    <message>
        <source>Other scripts</source>
        <extracomment>Headline of a card: logon scripts</extracomment>
        <translation>其他指令碼</translation>
    </message>
    <message>
        <source>No user starts the script of the former server, but these users have another logon script: %1.</source>
        <extracomment>%1 is a list of users</extracomment>
        <translation>沒有使用者啟動先前伺服器的指令碼，但這些使用者有其他登入指令碼：%1。</translation>
    </message>
    <message>
        <source>Check that these scripts do not name the source server.</source>
        <translation>請確認這些指令碼中沒有來源伺服器的名稱。</translation>
    </message>
    <message>
        <source>Strong</source>
        <extracomment>Headline of a card: the password policy</extracomment>
        <translation>強</translation>
    </message>
    <message>
        <source>The domain demands complex passwords with a length of at least %1.</source>
        <extracomment>%1 is a number of characters</extracomment>
        <translation>網域要求使用複雜密碼，長度至少為 %1 個字元。</translation>
    </message>
    <message>
        <source>Length %1</source>
        <extracomment>Headline of a card: the shortest password; %1 is a number</extracomment>
        <translation>長度 %1</translation>
    </message>
    <message>
        <source>The domain accepts passwords with a length of %1; at least %2 is advised. Short passwords are easy to guess.</source>
        <extracomment>%1 and %2 are numbers of characters</extracomment>
        <translation>網域接受長度為 %1 個字元的密碼；建議至少 %2 個字元。短密碼很容易猜到。</translation>
    </message>
    <message>
        <source>Set the password policy in the Dashboard of the destination server.</source>
        <translation>請在目的地伺服器的儀表板中設定密碼原則。</translation>
    </message>
    <message>
        <source>Not complex</source>
        <extracomment>Headline of a card: the password policy</extracomment>
        <translation>不複雜</translation>
    </message>
    <message>
        <source>The domain does not demand complex passwords, only a length of %1. Such passwords are easy to guess.</source>
        <extracomment>%1 is a number of characters</extracomment>
        <translation>網域不要求複雜密碼，只要求長度為 %1 個字元。這樣的密碼很容易猜到。</translation>
    </message>
    <message>
        <source>No zone names the source server as a name server. Zones that were asked: %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>沒有任何區域以來源伺服器作為名稱伺服器。已查詢的區域數：%1。</translation>
    </message>
    <message>
        <source>Name server left</source>
        <extracomment>Headline of a card</extracomment>
        <translation>殘留名稱伺服器</translation>
    </message>
    <message>
        <source>These entries still name the source server, or a server without an address: %1. Name resolution waits there for a server that never answers.</source>
        <extracomment>%1 is a list of DNS records</extracomment>
        <translation>這些項目仍指向來源伺服器，或指向沒有位址的伺服器：%1。名稱解析會在此等候永遠不會回應的伺服器。</translation>
    </message>
    <message>
        <source>Remove the source server from “Name Servers” in the properties of each of these zones, and correct the primary server on the page “Start of Authority (SOA)”.</source>
        <translation>請在這些區域的內容中，從 [名稱伺服器] (Name Servers) 移除來源伺服器，並在 [啟動授權 (SOA)] (Start of Authority) 頁面上更正主要伺服器。</translation>
    </message>
    <message>
        <source>No record by which computers find a domain controller leads to the source server. Names that were asked: %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>電腦用來尋找網域控制站的記錄，都沒有指向來源伺服器。已查詢的名稱數：%1。</translation>
    </message>
    <message>
        <source>Records left</source>
        <extracomment>Headline of a card: DNS records</extracomment>
        <translation>殘留記錄</translation>
    </message>
    <message>
        <source>These records still lead to the source server, or to a server without an address: %1. Computers that follow them find no domain controller.</source>
        <extracomment>%1 is a list of DNS records</extracomment>
        <translation>這些記錄仍指向來源伺服器，或指向沒有位址的伺服器：%1。依循這些記錄的電腦找不到網域控制站。</translation>
    </message>
    <message>
        <source>Delete these records in DNS Manager on the destination server.</source>
        <translation>請在目的地伺服器的 DNS 管理員中刪除這些記錄。</translation>
    </message>
    <message>
        <source>Address left</source>
        <extracomment>Headline of a card: an address in DNS</extracomment>
        <translation>殘留位址</translation>
    </message>
    <message>
        <source>The global catalog still has the address of the source server: %1. Programs that ask there first have to wait.</source>
        <extracomment>%1 is a list of DNS records</extracomment>
        <translation>通用類別目錄仍有來源伺服器的位址：%1。先向該處詢問的程式必須等候。</translation>
    </message>
    <message>
        <source>No home folder, profile, logon script, licensing server or DHCP authorization in the directory names the source server. Accounts that were read: %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>目錄中的主資料夾、設定檔、登入指令碼、授權伺服器和 DHCP 授權，都沒有指向來源伺服器。已讀取的帳戶數：%1。</translation>
    </message>
    <message>
        <source>Entries left</source>
        <extracomment>Headline of a card: entries of the directory</extracomment>
        <translation>殘留項目</translation>
    </message>
    <message>
        <source>These entries of the directory still name the source server: %1. What follows them looks for a server that is gone.</source>
        <extracomment>%1 is a list of entries</extracomment>
        <translation>目錄中的這些項目仍指向來源伺服器：%1。依循這些項目就會尋找已不存在的伺服器。</translation>
    </message>
    <message>
        <source>Correct or delete each of these entries.</source>
        <translation>請更正或刪除這些項目。</translation>
    </message>
    <message>
        <source>Folders on the source</source>
        <extracomment>Headline of a card: the source server</extracomment>
        <translation>來源伺服器上的資料夾</translation>
    </message>
    <message>
        <source>Folders of users are on the source server, which is gone: %1. These users sign in without their files.</source>
        <extracomment>%1 is a list of users and folders</extracomment>
        <translation>使用者的資料夾在已不存在的來源伺服器上：%1。這些使用者登入後沒有自己的檔案。</translation>
    </message>
    <message>
        <source>Enter the folders on the destination server in the properties of each of these users.</source>
        <translation>請在這些使用者的內容中輸入目的地伺服器上的資料夾。</translation>
    </message>
    <message>
        <source>Server not known</source>
        <extracomment>Headline of a card: a server</extracomment>
        <translation>伺服器不明</translation>
    </message>
    <message>
        <source>These folders are on another server: %1. This console does not know the name of the source server, so it cannot tell whether they are lost with it.</source>
        <extracomment>%1 is a list of users and folders</extracomment>
        <translation>這些資料夾在另一部伺服器上：%1。這個主控台不知道來源伺服器的名稱，因此無法判斷資料夾是否隨它一起遺失。</translation>
    </message>
    <message>
        <source>Compare the server in these paths with the name of the source server.</source>
        <translation>請將這些路徑中的伺服器與來源伺服器的名稱比對。</translation>
    </message>
</context>
<context>
    <name>FolderList</name>
    <message>
        <source>Reading</source>
        <translation>正在讀取</translation>
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
        <translation>媒體沒有回應。請將它拔除後重新接上，或選擇其他位置。</translation>
    </message>
    <message>
        <source>This folder cannot be read: it is gone, or your account may not open it. Choose another one.</source>
        <translation>無法讀取這個資料夾：它已不存在，或您的帳戶無權開啟。請選擇其他資料夾。</translation>
    </message>
    <message>
        <source>Only the first %1 are shown. Move the file to a smaller folder if it is not among them.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>只顯示前 %1 個。如果檔案不在其中，請將它移到內容較少的資料夾。</translation>
    </message>
    <message>
        <source>There is nothing in this folder.</source>
        <translation>這個資料夾中沒有任何內容。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A file: %1 is its size, %2 when it was changed</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>A folder</extracomment>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Downloads</source>
        <extracomment>A folder</extracomment>
        <translation>下載</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>A folder</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Home folder</source>
        <extracomment>The folder of the person who uses the computer</extracomment>
        <translation>個人資料夾</translation>
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
        <translation>%1 分鐘</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>Minutes and seconds</extracomment>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A number of hours</extracomment>
        <translation>%1 小時</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>Hours and minutes</extracomment>
        <translation>%1 小時 %2 分</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A number of days</extracomment>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>Days and hours</extracomment>
        <translation>%1 天 %2 小時</translation>
    </message>
    <message>
        <source>± %1</source>
        <extracomment>A limit to both sides; %1 is a span such as &quot;5 min&quot;</extracomment>
        <translation>± %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>剛才</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <extracomment>How long ago, in seconds</extracomment>
        <translation>%1 秒前</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <extracomment>How long ago, in minutes</extracomment>
        <translation>%1 分鐘前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <extracomment>How long ago, in hours</extracomment>
        <translation>%1 小時前</translation>
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
        <translation>%2 (%1)</translation>
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
        <translation>顯示全部 %1 項</translation>
    </message>
</context>
<context>
    <name>GateController</name>
    <message>
        <source>Everything that this step relies on is measured again …</source>
        <translation>正在重新測量這個步驟所依據的一切…</translation>
    </message>
    <message>
        <source>Not everything of this step is done yet</source>
        <translation>這個步驟尚未全部完成</translation>
    </message>
    <message>
        <source>The step has not begun. What is listed here is not proven at this moment.</source>
        <translation>步驟尚未開始。這裡列出的項目目前未獲證實。</translation>
    </message>
    <message>
        <source>This step cannot begin yet</source>
        <translation>這個步驟還不能開始</translation>
    </message>
    <message>
        <source>This phase is not open yet</source>
        <translation>這個階段尚未開放</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>condition</comment>
        <extracomment>Who decided whether a step is needed: %1 is a person, %2 that person&apos;s reason</extracomment>
        <translation>%1：「%2」</translation>
    </message>
    <message>
        <source>No check can tell this. Decide it yourself.</source>
        <translation>沒有檢查能判斷這一點。請自行決定。</translation>
    </message>
    <message>
        <source>The check that decides this has no answer yet.</source>
        <translation>決定這一點的檢查還沒有回應。</translation>
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
        <translation>仍要繼續…</translation>
    </message>
    <message>
        <source>Carry on all the same: %1</source>
        <translation>仍要繼續：%1</translation>
    </message>
</context>
<context>
    <name>GuideReport</name>
    <message>
        <source>Only if: %1</source>
        <extracomment>%1 says when a step is needed</extracomment>
        <translation>僅在下列情況：%1</translation>
    </message>
    <message>
        <source>Limits: %1</source>
        <translation>容許範圍：%1</translation>
    </message>
    <message>
        <source>Not before: %1</source>
        <extracomment>%1 is the title of another step</extracomment>
        <translation>須在此之後：%1</translation>
    </message>
    <message>
        <source>Due before: %1</source>
        <extracomment>%1 is the title of another step</extracomment>
        <translation>須在此之前：%1</translation>
    </message>
    <message>
        <source>If it is skipped: %1</source>
        <extracomment>%1 is what is lost when a step is left out</extracomment>
        <translation>如果略過：%1</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <extracomment>%1 is what proves that a step is done</extracomment>
        <translation>佐證：%1</translation>
    </message>
    <message>
        <source>Checked by the console: %1</source>
        <extracomment>%1 is the title of something that the console checks by itself</extracomment>
        <translation>由主控台檢查：%1</translation>
    </message>
</context>
<context>
    <name>Guides</name>
    <message>
        <source>Demote and remove the source server</source>
        <translation>將來源伺服器降級並移除</translation>
    </message>
    <message>
        <source>Demote and remove</source>
        <extracomment>Short name of phase 6 for the timeline; keep it under 24 characters</extracomment>
        <translation>降級和移除</translation>
    </message>
    <message>
        <source>The source server is not to stay as it is</source>
        <extracomment>When the phase is needed</extracomment>
        <translation>來源伺服器不會維持原狀</translation>
    </message>
    <message>
        <source>Move mailboxes created late</source>
        <extracomment>Title of a step</extracomment>
        <translation>移動較晚建立的信箱</translation>
    </message>
    <message>
        <source>New users still got their mailbox on the old Exchange server, and it cannot be uninstalled while one remains.</source>
        <translation>新使用者的信箱仍會建立在舊的 Exchange 伺服器上；只要還有信箱，就無法將它解除安裝。</translation>
    </message>
    <message>
        <source>Users were added after the mailboxes were moved</source>
        <extracomment>When the step is needed</extracomment>
        <translation>信箱移動之後又新增了使用者</translation>
    </message>
    <message>
        <source>Exchange refuses to be uninstalled.</source>
        <translation>Exchange 會拒絕解除安裝。</translation>
    </message>
    <message>
        <source>No mailbox is left on the source server</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>來源伺服器上沒有剩餘的信箱</translation>
    </message>
    <message>
        <source>List the mailboxes that are still on the source server.</source>
        <translation>列出仍在來源伺服器上的信箱。</translation>
    </message>
    <message>
        <source>Move each of them to the chosen mail system.</source>
        <translation>將每個信箱移到選定的郵件系統。</translation>
    </message>
    <message>
        <source>Microsoft’s guide says “to the Destination Server”, which has no Exchange; the chosen mail system is meant.</source>
        <translation>Microsoft 指南寫的是「移至目的地伺服器」，但該伺服器沒有 Exchange；實際指的是選定的郵件系統。</translation>
    </message>
    <message>
        <source>Uninstall Exchange from the source</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>從來源伺服器解除安裝 Exchange</translation>
    </message>
    <message>
        <source>The uninstallation removes the references to this Exchange server from Active Directory.</source>
        <translation>解除安裝會從 Active Directory 移除對這部 Exchange 伺服器的參照。</translation>
    </message>
    <message>
        <source>Active Directory keeps pointing to a mail server that does not exist.</source>
        <translation>Active Directory 會繼續指向不存在的郵件伺服器。</translation>
    </message>
    <message>
        <source>The Configuration partition holds no Exchange server object for the source server</source>
        <translation>Configuration 目錄分割中沒有來源伺服器的 Exchange 伺服器物件</translation>
    </message>
    <message>
        <source>Make sure that no mailbox and no public folder is left, because setup refuses otherwise.</source>
        <translation>確定沒有剩餘的信箱和公用資料夾，否則安裝程式會拒絕。</translation>
    </message>
    <message>
        <source>Make sure that every mailbox and public folder that is still needed has been moved.</source>
        <translation>確定所有仍需要的信箱和公用資料夾都已移動。</translation>
    </message>
    <message>
        <source>Have the installation discs of Windows Small Business Server 2003 ready.</source>
        <translation>備妥 Windows Small Business Server 2003 的安裝光碟。</translation>
    </message>
    <message>
        <source>Have the installation media of Exchange Server 2007 ready.</source>
        <translation>備妥 Exchange Server 2007 的安裝媒體。</translation>
    </message>
    <message>
        <source>Have the installation media of Exchange Server 2010 ready.</source>
        <translation>備妥 Exchange Server 2010 的安裝媒體。</translation>
    </message>
    <message>
        <source>Follow Microsoft’s article “How to Completely Remove Exchange 2007 from a Server”.</source>
        <translation>依照 Microsoft 文章「How to Completely Remove Exchange 2007 from a Server」操作。</translation>
    </message>
    <message>
        <source>Follow Microsoft’s article “Modify or Remove Exchange 2010”.</source>
        <translation>依照 Microsoft 文章「Modify or Remove Exchange 2010」操作。</translation>
    </message>
    <message>
        <source>Open Add or Remove Programs &gt; Windows Small Business Server 2003 &gt; Change/Remove.</source>
        <translation>開啟 [新增或移除程式] &gt; [Windows Small Business Server 2003] &gt; [變更/移除] (Add or Remove Programs &gt; Windows Small Business Server 2003 &gt; Change/Remove)。</translation>
    </message>
    <message>
        <source>On the page “Component Selection” set “Exchange Server” to “Remove”.</source>
        <translation>在 [元件選擇] (Component Selection) 頁面上，將 [Exchange Server] 設為 [移除] (Remove)。</translation>
    </message>
    <message>
        <source>Insert “CD#3” when setup asks for it.</source>
        <translation>安裝程式要求時，放入「CD#3」。</translation>
    </message>
    <message>
        <source>Exchange server in the directory</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>目錄中的 Exchange 伺服器</translation>
    </message>
    <message>
        <source>Remove Certification Authority Web Enrollment first</source>
        <extracomment>Title of a step</extracomment>
        <translation>先移除憑證授權單位網頁註冊</translation>
    </message>
    <message>
        <source>The certification authority can be removed only after its web pages.</source>
        <translation>移除網頁之後才能移除憑證授權單位。</translation>
    </message>
    <message>
        <source>Certification Authority Web Enrollment is installed on the source server</source>
        <extracomment>When the step is needed</extracomment>
        <translation>來源伺服器上安裝了憑證授權單位網頁註冊</translation>
    </message>
    <message>
        <source>The removal of Active Directory Certificate Services fails.</source>
        <translation>移除 Active Directory 憑證服務會失敗。</translation>
    </message>
    <message>
        <source>The source server no longer lists the role service as installed</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>來源伺服器不再將這項角色服務列為已安裝</translation>
    </message>
    <message>
        <source>In Server Manager open Manage &gt; Remove Roles and Features and select the local server.</source>
        <translation>在 [伺服器管理員] 中開啟 [管理] &gt; [移除角色及功能] (Manage &gt; Remove Roles and Features)，並選取本機伺服器。</translation>
    </message>
    <message>
        <source>Open Active Directory Certificate Services and clear the box “Certification Authority Web Enrollment”.</source>
        <extracomment>Clear: remove the tick from a box</extracomment>
        <translation>展開 [Active Directory 憑證服務] (Active Directory Certificate Services)，並清除 [憑證授權單位網頁註冊] (Certification Authority Web Enrollment) 核取方塊。</translation>
    </message>
    <message>
        <source>Finish the wizard and close it; the next step opens it anew.</source>
        <translation>完成精靈並將它關閉；下一個步驟會再次開啟它。</translation>
    </message>
    <message>
        <source>Microsoft’s guide for 2012 R2 gives this hint for every source server.</source>
        <translation>Microsoft 的 2012 R2 指南對所有來源伺服器都有這項提示。</translation>
    </message>
    <message>
        <source>Remove Active Directory Certificate Services</source>
        <extracomment>Title of a step</extracomment>
        <translation>移除 Active Directory 憑證服務</translation>
    </message>
    <message>
        <source>A domain controller that is a certification authority cannot be demoted.</source>
        <translation>身為憑證授權單位的網域控制站無法降級。</translation>
    </message>
    <message>
        <source>The source server is to be demoted, and Active Directory Certificate Services are installed</source>
        <extracomment>When the step is needed</extracomment>
        <translation>來源伺服器要降級，而且安裝了 Active Directory 憑證服務</translation>
    </message>
    <message>
        <source>Active Directory Certificate Services are installed on the source server</source>
        <extracomment>When the step is needed</extracomment>
        <translation>來源伺服器上安裝了 Active Directory 憑證服務</translation>
    </message>
    <message>
        <source>The demotion is refused.</source>
        <translation>降級會遭拒。</translation>
    </message>
    <message>
        <source>The Configuration partition holds no enrollment service of the source server, and its service CertSvc is gone</source>
        <translation>Configuration 目錄分割中沒有來源伺服器的註冊服務，而且其 CertSvc 服務已不存在</translation>
    </message>
    <message>
        <source>Sign in with the rights of the one who installed the authority, for an enterprise one at least Enterprise Admins.</source>
        <translation>以當初安裝授權單位者的權限登入；企業授權單位至少需要 Enterprise Admins 的權限。</translation>
    </message>
    <message>
        <source>In Server Manager open Roles Summary &gt; Remove Roles.</source>
        <translation>在 [伺服器管理員] 中開啟 [角色摘要] &gt; [移除角色] (Roles Summary &gt; Remove Roles)。</translation>
    </message>
    <message>
        <source>Clear the box “Active Directory Certificate Services”, choose “Next” and then “Remove”.</source>
        <extracomment>Clear: remove the tick from a box</extracomment>
        <translation>清除 [Active Directory 憑證服務] (Active Directory Certificate Services) 核取方塊，按一下 [下一步]，再按一下 [移除]。</translation>
    </message>
    <message>
        <source>If asked, agree to stop Internet Information Services (IIS).</source>
        <translation>如果出現詢問，請同意停止 Internet Information Services (IIS)。</translation>
    </message>
    <message>
        <source>Restart the server afterwards, even if nothing asks for it.</source>
        <translation>之後重新啟動伺服器，即使沒有要求也要這麼做。</translation>
    </message>
    <message>
        <source>The removal differs slightly when several role services of Active Directory Certificate Services are installed.</source>
        <translation>如果安裝了多項 Active Directory 憑證服務的角色服務，移除方式會略有不同。</translation>
    </message>
    <message>
        <source>If Certification Authority Web Enrollment is installed, it may have to be removed before the role.</source>
        <translation>如果安裝了憑證授權單位網頁註冊，可能必須先將它移除，才能移除角色。</translation>
    </message>
    <message>
        <source>Microsoft’s guide removes the certificate services in any case; without them there is nothing to remove.</source>
        <translation>Microsoft 指南一律要求移除憑證服務；如果沒有安裝，就沒有需要移除的項目。</translation>
    </message>
    <message>
        <source>Certification authority on the source</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>來源伺服器上的憑證授權單位</translation>
    </message>
    <message>
        <source>Disconnect printers attached to the source</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>中斷連接在來源伺服器上的印表機</translation>
    </message>
    <message>
        <source>Printers that the source server shares are entries in the directory that would stay behind.</source>
        <translation>來源伺服器共用的印表機在目錄中有項目，這些項目會殘留下來。</translation>
    </message>
    <message>
        <source>The source server is to be demoted, and printers are attached to it</source>
        <extracomment>When the step is needed</extracomment>
        <translation>來源伺服器要降級，而且連接了印表機</translation>
    </message>
    <message>
        <source>Printers are attached to the source server</source>
        <extracomment>When the step is needed</extracomment>
        <translation>來源伺服器連接了印表機</translation>
    </message>
    <message>
        <source>Client computers look for printers that are gone.</source>
        <translation>用戶端電腦會尋找已不存在的印表機。</translation>
    </message>
    <message>
        <source>No printQueue object of the source server is left in the directory</source>
        <translation>目錄中沒有殘留來源伺服器的 printQueue 物件</translation>
    </message>
    <message>
        <source>Stop sharing the printers that are attached to the source server, and unplug them.</source>
        <translation>停止共用連接在來源伺服器上的印表機，並拔除它們。</translation>
    </message>
    <message>
        <source>Make sure that no entries for them are left in the directory.</source>
        <translation>確定目錄中沒有殘留這些印表機的項目。</translation>
    </message>
    <message>
        <source>Attach the printers to the destination server and share them there.</source>
        <translation>將印表機連接到目的地伺服器，並在該處共用。</translation>
    </message>
    <message>
        <source>Printers of the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>來源伺服器的印表機</translation>
    </message>
    <message>
        <source>Move the source into a workgroup</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>將來源伺服器移入工作群組</translation>
    </message>
    <message>
        <source>The server leaves the domain while the domain can still take note of it.</source>
        <translation>趁網域還能記錄這項變更時，讓伺服器離開網域。</translation>
    </message>
    <message>
        <source>The source server is to leave the network</source>
        <extracomment>When the step is needed</extracomment>
        <translation>來源伺服器要離開網路</translation>
    </message>
    <message>
        <source>Its account stays active in the directory.</source>
        <translation>它的帳戶會在目錄中保持啟用。</translation>
    </message>
    <message>
        <source>The system properties of the source server show a workgroup</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>來源伺服器的系統內容顯示工作群組</translation>
    </message>
    <message>
        <source>Wait for the restart after the demotion.</source>
        <translation>等候降級後的重新啟動。</translation>
    </message>
    <message>
        <source>Change the membership from the domain to a workgroup before you disconnect the server.</source>
        <translation>中斷伺服器連線之前，將成員資格從網域變更為工作群組。</translation>
    </message>
    <message>
        <source>Microsoft’s guide has no step for this, but takes the workgroup for granted in what follows.</source>
        <translation>Microsoft 指南沒有這個步驟，但後續內容假定伺服器已在工作群組中。</translation>
    </message>
    <message>
        <source>Delete the source’s account from the directory</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>從目錄中刪除來源伺服器的帳戶</translation>
    </message>
    <message>
        <source>Leftovers of the source server confuse replication and the analyzer of the last phase.</source>
        <translation>來源伺服器的殘留項目會干擾複寫和最後一個階段的分析程式。</translation>
    </message>
    <message>
        <source>The directory keeps a computer that does not exist.</source>
        <translation>目錄會留有不存在的電腦。</translation>
    </message>
    <message>
        <source>The source server is in none of the three places</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>三個位置都沒有來源伺服器</translation>
    </message>
    <message>
        <source>In Active Directory Users and Computers open your domain &gt; Computers and delete the source server if it is there.</source>
        <translation>在 [Active Directory 使用者和電腦] 中開啟您的網域 &gt; Computers，如果來源伺服器在其中，就將它刪除。</translation>
    </message>
    <message>
        <source>Delete it from the organizational unit of the SBS computers as well.</source>
        <translation>也從 SBS 電腦的組織單位中刪除它。</translation>
    </message>
    <message>
        <source>If the domain has an organizational unit of SBS computers, delete it from there as well.</source>
        <translation>如果網域有 SBS 電腦的組織單位，也從該處刪除它。</translation>
    </message>
    <message>
        <source>In Active Directory Sites and Services delete the source server if it is there.</source>
        <translation>在 [Active Directory 站台及服務] 中，如果有來源伺服器，就將它刪除。</translation>
    </message>
    <message>
        <source>Verify that the source server is gone from all three places.</source>
        <translation>確認三個位置都已沒有來源伺服器。</translation>
    </message>
    <message>
        <source>Microsoft’s guide names only the computer account; the analyzer of phase 8 looks at all three places.</source>
        <translation>Microsoft 指南只提到電腦帳戶；第&#xa0;8&#xa0;階段的分析程式會查看這三個位置。</translation>
    </message>
    <message>
        <source>Source server out of the directory</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>來源伺服器已離開目錄</translation>
    </message>
    <message>
        <source>Move DHCP from the source to the router (SBS 2003)</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>將 DHCP 從來源伺服器移到路由器 (SBS 2003)</translation>
    </message>
    <message>
        <source>When the source server is off, nobody else hands out addresses.</source>
        <translation>來源伺服器關機後，就沒有其他裝置分配位址。</translation>
    </message>
    <message>
        <source>The source server runs DHCP, and it was not moved before</source>
        <extracomment>When the step is needed</extracomment>
        <translation>來源伺服器執行 DHCP，而且先前未移動</translation>
    </message>
    <message>
        <source>The same address range as on the source server; exactly one DHCP server</source>
        <extracomment>Limits of the step</extracomment>
        <translation>與來源伺服器相同的位址範圍；只能有一部 DHCP 伺服器</translation>
    </message>
    <message>
        <source>Client computers lose the network when their addresses expire.</source>
        <translation>用戶端電腦會在位址到期時失去網路連線。</translation>
    </message>
    <message>
        <source>Only the router answers, the service is disabled on the source, and the destination keeps its address</source>
        <extracomment>The source: the source server; the destination: the destination server</extracomment>
        <translation>只有路由器回應、來源伺服器上的服務已停用，且目的地伺服器保有其位址</translation>
    </message>
    <message>
        <source>Note the address range and the reservations of the DHCP Server role.</source>
        <translation>記下 DHCP 伺服器角色的位址範圍和保留。</translation>
    </message>
    <message>
        <source>Open Services &gt; DHCP Server, set the startup type to “Disabled” and stop the service.</source>
        <translation>開啟 [服務] &gt; [DHCP Server] (Services &gt; DHCP Server)，將啟動類型設為 [已停用] (Disabled)，並停止服務。</translation>
    </message>
    <message>
        <source>Turn on DHCP on the router with the same address range.</source>
        <translation>在路由器上以相同的位址範圍開啟 DHCP。</translation>
    </message>
    <message>
        <source>Give the destination server a static address, or reserve its address on the router.</source>
        <translation>為目的地伺服器設定靜態位址，或在路由器上保留它的位址。</translation>
    </message>
    <message>
        <source>If its address changed all the same, correct the port forwarding.</source>
        <extracomment>Forward: let the router pass requests on to a server</extracomment>
        <translation>如果它的位址還是變了，請更正連接埠轉送。</translation>
    </message>
    <message>
        <source>Microsoft’s guide calls the service “Windows Server” here; it is “DHCP Server”.</source>
        <translation>Microsoft 指南在這裡將服務稱為「Windows Server」；正確名稱是「DHCP Server」。</translation>
    </message>
    <message>
        <source>Microsoft’s order moves DHCP after the demotion; you may do it from phase 4 on, and must before the source server is switched off.</source>
        <translation>依 Microsoft 的順序，DHCP 在降級之後移動；從第&#xa0;4&#xa0;階段起就可以進行，且必須在來源伺服器關機前完成。</translation>
    </message>
    <message>
        <source>Switch the source off and keep it</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>將來源伺服器關機並保留</translation>
    </message>
    <message>
        <source>If something is missing on the new server, the former one is the last place to find it.</source>
        <translation>如果新伺服器上缺少什麼，先前的伺服器是最後能找到它的地方。</translation>
    </message>
    <message>
        <source>Do not reformat it for at least one week</source>
        <translation>至少一週內不要重新格式化</translation>
    </message>
    <message>
        <source>The former server goes on running, though nobody looks after it any more.</source>
        <translation>先前的伺服器會繼續執行，卻不再有人維護。</translation>
    </message>
    <message>
        <source>When the licence period ends, the source server shuts down by itself.</source>
        <translation>授權期限結束時，來源伺服器會自行關機。</translation>
    </message>
    <message>
        <source>The source server no longer answers in the network</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>來源伺服器在網路上不再回應</translation>
    </message>
    <message>
        <source>Shut the source server down and disconnect it from the network.</source>
        <translation>將來源伺服器關機，並中斷網路連線。</translation>
    </message>
    <message>
        <source>Keep it unchanged for at least one week, until all data is known to be complete.</source>
        <translation>至少一週內保持原狀，直到確認所有資料完整為止。</translation>
    </message>
    <message>
        <source>Restart the destination</source>
        <extracomment>Title of a step; the destination: the destination server</extracomment>
        <translation>重新啟動目的地伺服器</translation>
    </message>
    <message>
        <source>A restart shows that the new server works without the former one.</source>
        <translation>重新啟動可以證明新伺服器不需要先前的伺服器也能運作。</translation>
    </message>
    <message>
        <source>Services may keep looking for the source server.</source>
        <translation>服務可能會繼續尋找來源伺服器。</translation>
    </message>
    <message>
        <source>The last start of the destination server is later than the removal of the source server</source>
        <extracomment>Last: most recent</extracomment>
        <translation>目的地伺服器最近一次啟動的時間晚於來源伺服器的移除</translation>
    </message>
    <message>
        <source>Restart the destination server after the source server is gone.</source>
        <translation>在來源伺服器離開後，重新啟動目的地伺服器。</translation>
    </message>
    <message>
        <source>Reuse the old hardware</source>
        <extracomment>Title of a step</extracomment>
        <translation>重複使用舊硬體</translation>
    </message>
    <message>
        <source>A demoted source server is not healthy enough to go on as it is.</source>
        <translation>降級後的來源伺服器狀況不夠良好，不能照原樣繼續使用。</translation>
    </message>
    <message>
        <source>The machine runs a new system, or is out of use</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>該電腦執行新的系統，或已停止使用</translation>
    </message>
    <message>
        <source>Make sure that at least seven days have passed and that nobody misses any data.</source>
        <translation>確定至少已過七天，而且沒有人缺少任何資料。</translation>
    </message>
    <message>
        <source>Reformat the disks and install a server system.</source>
        <translation>將磁碟重新格式化，並安裝伺服器系統。</translation>
    </message>
    <message>
        <source>Add the machine to the network as an additional server.</source>
        <translation>將該電腦加入網路，作為額外的伺服器。</translation>
    </message>
    <message>
        <source>The migration can be signed off without this step.</source>
        <translation>不執行這個步驟也可以簽核移轉。</translation>
    </message>
    <message>
        <source>Force a policy update on all clients</source>
        <extracomment>Title of a step</extracomment>
        <translation>在所有用戶端上強制更新原則</translation>
    </message>
    <message>
        <source>Each client has to know the policies of the new server before the former one goes.</source>
        <translation>在先前的伺服器離開之前，每部用戶端電腦都必須取得新伺服器的原則。</translation>
    </message>
    <message>
        <source>The source server is to be demoted</source>
        <extracomment>When the step is needed</extracomment>
        <translation>來源伺服器要降級</translation>
    </message>
    <message>
        <source>Client computers keep settings that point to the source server.</source>
        <translation>用戶端電腦會保留指向來源伺服器的設定。</translation>
    </message>
    <message>
        <source>Confirmation for each client computer</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>每部用戶端電腦的確認</translation>
    </message>
    <message>
        <source>Keep both servers connected while the client computers update.</source>
        <translation>用戶端電腦更新期間，讓兩部伺服器都保持連線。</translation>
    </message>
    <message>
        <source>Open an administrator command prompt on each client computer, update the policies and confirm a sign-out if asked.</source>
        <translation>在每部用戶端電腦上以系統管理員身分開啟命令提示字元，更新原則；如果要求登出，請同意。</translation>
    </message>
    <message>
        <source>Back up the destination server</source>
        <extracomment>Title of a step; gate: a point that may be passed only when its condition is met</extracomment>
        <translation>備份目的地伺服器</translation>
    </message>
    <message>
        <source>After the demotion the destination server is the only domain controller: without a backup of it, its loss is the loss of the domain.</source>
        <translation>降級之後，目的地伺服器是唯一的網域控制站：如果沒有它的備份，失去它就等於失去網域。</translation>
    </message>
    <message>
        <source>If the destination server fails after the demotion, accounts, computers and policies of the domain are lost.</source>
        <translation>如果目的地伺服器在降級後故障，網域的帳戶、電腦和原則都會遺失。</translation>
    </message>
    <message>
        <source>Date and target of the backup, and the names of files that were restored from it</source>
        <translation>備份的日期和目標，以及從中還原的檔案名稱</translation>
    </message>
    <message>
        <source>Set up server backup in the Dashboard of the destination server, and start a backup that includes the system state.</source>
        <translation>在目的地伺服器的儀表板中設定伺服器備份，並啟動包含系統狀態的備份。</translation>
    </message>
    <message>
        <source>Keep the backup on a disk that is not part of the destination server.</source>
        <translation>將備份存放在不屬於目的地伺服器的磁碟上。</translation>
    </message>
    <message>
        <source>Restore some files to another folder and compare them with their originals.</source>
        <translation>將一些檔案還原到另一個資料夾，並與原始檔案比對。</translation>
    </message>
    <message>
        <source>Demote the source to a member server</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>將來源伺服器降級為成員伺服器</translation>
    </message>
    <message>
        <source>Only a demotion hands the directory over cleanly; simply switching the server off leaves its traces in the domain.</source>
        <translation>只有降級才能完整移交目錄；只是將伺服器關機，會在網域中留下它的痕跡。</translation>
    </message>
    <message>
        <source>The domain keeps looking for a domain controller that is gone.</source>
        <translation>網域會繼續尋找已不存在的網域控制站。</translation>
    </message>
    <message>
        <source>The directory holds no NTDS Settings object for the source server</source>
        <translation>目錄中沒有來源伺服器的 NTDS Settings 物件</translation>
    </message>
    <message>
        <source>Make sure that data, redirected folders and mailboxes have left the source server.</source>
        <translation>確定資料、重新導向的資料夾和信箱都已離開來源伺服器。</translation>
    </message>
    <message>
        <source>Make sure that data and redirected folders have left the source server.</source>
        <translation>確定資料和重新導向的資料夾都已離開來源伺服器。</translation>
    </message>
    <message>
        <source>Start the demotion and choose “Next” twice.</source>
        <translation>啟動降級，並按 [下一步] 兩次。</translation>
    </message>
    <message>
        <source>Leave the box “This server is the last domain controller in the domain” empty.</source>
        <translation>不要勾選 [這個伺服器是網域中的最後一個網域控制站] (This server is the last domain controller in the domain) 核取方塊。</translation>
    </message>
    <message>
        <source>Enter a password for the new local Administrator and choose “Next”.</source>
        <translation>輸入新的本機 Administrator 的密碼，然後按一下 [下一步]。</translation>
    </message>
    <message>
        <source>On the page “Summary” choose “Next”, then “Finish”; the server restarts.</source>
        <translation>在 [摘要] (Summary) 頁面上按一下 [下一步]，再按一下 [完成]；伺服器會重新啟動。</translation>
    </message>
    <message>
        <source>Clear the box “Active Directory Domain Services” and choose “Remove Features”.</source>
        <extracomment>Clear: remove the tick from a box</extracomment>
        <translation>清除 [Active Directory 網域服務] (Active Directory Domain Services) 核取方塊，並按一下 [移除功能] (Remove Features)。</translation>
    </message>
    <message>
        <source>In the next window choose “Demote this domain controller”.</source>
        <translation>在下一個視窗中按一下 [將此網域控制站降級] (Demote this domain controller)。</translation>
    </message>
    <message>
        <source>On the page “Credentials” leave the box “Last domain controller in the domain” empty.</source>
        <translation>在 [認證] (Credentials) 頁面上，不要勾選 [網域中的最後一個網域控制站] (Last domain controller in the domain) 核取方塊。</translation>
    </message>
    <message>
        <source>On the page “Warnings” tick “Proceed with removal”.</source>
        <translation>在 [警告] (Warnings) 頁面上勾選 [繼續移除] (Proceed with removal)。</translation>
    </message>
    <message>
        <source>On the page “Removal Options” choose “Next”; if asked, enter a password for the new local Administrator.</source>
        <translation>在 [移除選項] (Removal Options) 頁面上按一下 [下一步]；如果要求，輸入新的本機 Administrator 的密碼。</translation>
    </message>
    <message>
        <source>On the page “Review Options” choose “Demote”; the server restarts by itself.</source>
        <translation>在 [檢閱選項] (Review Options) 頁面上按一下 [降級] (Demote)；伺服器會自行重新啟動。</translation>
    </message>
    <message>
        <source>Marking the server as the last domain controller would delete the domain.</source>
        <translation>將伺服器標示為最後一個網域控制站會刪除網域。</translation>
    </message>
    <message>
        <source>The source server may also stay in the network, as a domain controller or as an additional server.</source>
        <translation>來源伺服器也可以作為網域控制站或額外的伺服器留在網路中。</translation>
    </message>
    <message>
        <source>Microsoft’s guide for 2012 R2 mixes up the ways to demote: from Windows Server 2012 on the role is removed.</source>
        <translation>Microsoft 的 2012 R2 指南混淆了降級的方式：從 Windows Server 2012 起是移除角色。</translation>
    </message>
    <message>
        <source>Microsoft’s guide for 2012 R2 mixes up the ways to demote: before Windows Server 2012 it is dcpromo.</source>
        <translation>Microsoft 的 2012 R2 指南混淆了降級的方式：Windows Server 2012 之前是使用 dcpromo。</translation>
    </message>
    <message>
        <source>Microsoft’s guide for SBS 2003 does not mention Active Directory Certificate Services; if they are installed, remove them first.</source>
        <translation>Microsoft 的 SBS 2003 指南沒有提到 Active Directory 憑證服務；如果已安裝，請先移除。</translation>
    </message>
    <message>
        <source>Domain controllers that remain</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>剩餘的網域控制站</translation>
    </message>
    <message>
        <source>Source server demoted</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>來源伺服器已降級</translation>
    </message>
    <message>
        <source>Directory of the destination server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>目的地伺服器的目錄</translation>
    </message>
    <message>
        <source>Ports of the destination server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>目的地伺服器的連接埠</translation>
    </message>
    <message>
        <source>Sign-in at the destination server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>登入目的地伺服器</translation>
    </message>
    <message>
        <source>Authorized DHCP servers</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>已授權的 DHCP 伺服器</translation>
    </message>
    <message>
        <source>Users and computers</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>使用者和電腦</translation>
    </message>
    <message>
        <source>Functional levels</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>功能等級</translation>
    </message>
    <message>
        <source>DNS records of the domain</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>網域的 DNS 記錄</translation>
    </message>
    <message>
        <source>Replication between the servers</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>伺服器之間的複寫</translation>
    </message>
    <message>
        <source>Operations master roles</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>操作主機角色</translation>
    </message>
    <message>
        <source>Schema version</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>架構版本</translation>
    </message>
    <message>
        <source>Install the destination server in migration mode</source>
        <translation>以移轉模式安裝目的地伺服器</translation>
    </message>
    <message>
        <source>Install</source>
        <extracomment>Short name of phase 2 for the timeline; keep it under 24 characters</extracomment>
        <translation>安裝</translation>
    </message>
    <message>
        <source>Gate: preparation tool not older than two weeks</source>
        <extracomment>Title of a step; gate: a point that may be passed only when its condition is met</extracomment>
        <translation>關卡：準備工具的執行不超過兩週</translation>
    </message>
    <message>
        <source>The installation is blocked when the last successful run of the preparation tool is too old.</source>
        <extracomment>Last: most recent</extracomment>
        <translation>如果準備工具上次成功執行距今太久，安裝會遭封鎖。</translation>
    </message>
    <message>
        <source>At most 14 days between the last successful run and the installation</source>
        <extracomment>Last: most recent</extracomment>
        <translation>上次成功執行與安裝之間最多相隔 14 天</translation>
    </message>
    <message>
        <source>The installation stops halfway, and the tool has to be run again.</source>
        <translation>安裝會中途停止，必須重新執行工具。</translation>
    </message>
    <message>
        <source>Age of the last successful run on the day of the installation</source>
        <extracomment>Last: most recent</extracomment>
        <translation>安裝當天，距離上次成功執行的天數</translation>
    </message>
    <message>
        <source>Compare the date of the last successful run with the planned day of the installation.</source>
        <extracomment>Last: most recent</extracomment>
        <translation>將上次成功執行的日期與預定的安裝日比對。</translation>
    </message>
    <message>
        <source>If more than 14 days lie between them, run the Migration Preparation Tool again.</source>
        <translation>如果兩者相隔超過 14 天，重新執行移轉準備工具。</translation>
    </message>
    <message>
        <source>Age of the preparation tool’s run</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>距離準備工具執行的時間</translation>
    </message>
    <message>
        <source>Prepare the installation medium</source>
        <extracomment>Title of a step</extracomment>
        <translation>準備安裝媒體</translation>
    </message>
    <message>
        <source>The new server starts from this medium, and a flash drive is faster than a disc.</source>
        <translation>新伺服器從這個媒體啟動，而隨身碟比光碟快。</translation>
    </message>
    <message>
        <source>The medium starts a computer</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>媒體能啟動電腦</translation>
    </message>
    <message>
        <source>Have Windows Server 2012 Essentials DVD1 ready, or make a bootable USB flash drive from the ISO file with the Windows 7 USB/DVD Download Tool.</source>
        <translation>備妥 Windows Server 2012 Essentials DVD1，或用 Windows 7 USB/DVD Download Tool 從 ISO 檔案製作可開機的 USB 隨身碟。</translation>
    </message>
    <message>
        <source>Check the processor: 64-bit, 1.4 GHz with one core or 1.3 GHz with several; 3.1 GHz with several is recommended.</source>
        <translation>檢查處理器：64 位元，單核心 1.4 GHz 或多核心 1.3 GHz；建議使用多核心 3.1 GHz。</translation>
    </message>
    <message>
        <source>Check the memory: 2 GB, recommended 8 GB.</source>
        <translation>檢查記憶體：2 GB，建議 8 GB。</translation>
    </message>
    <message>
        <source>Check the disk: 160 GB with a system partition of 60 GB on C:.</source>
        <translation>檢查磁碟：160 GB，其中 C: 的系統磁碟分割為 60 GB。</translation>
    </message>
    <message>
        <source>Check that exactly one network adapter is enabled, with Gigabit Ethernet and a cable to the router.</source>
        <translation>檢查是否只啟用了一張網路介面卡，且支援 Gigabit 乙太網路並以纜線連接路由器。</translation>
    </message>
    <message>
        <source>On a used machine, reformat and repartition the disks first.</source>
        <translation>如果是用過的電腦，先將磁碟重新格式化並重新分割。</translation>
    </message>
    <message>
        <source>An answer file can be put on a USB flash drive; without one you enter the migration data in the wizard.</source>
        <translation>可以將回應檔放在 USB 隨身碟上；如果沒有，就在精靈中輸入移轉資料。</translation>
    </message>
    <message>
        <source>Start the destination from the medium</source>
        <extracomment>Title of a step; the destination: the destination server</extracomment>
        <translation>從媒體啟動目的地伺服器</translation>
    </message>
    <message>
        <source>Migration mode exists only in a new installation.</source>
        <translation>只有全新安裝才有移轉模式。</translation>
    </message>
    <message>
        <source>The setup of the new system runs</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>新系統的安裝程式正在執行</translation>
    </message>
    <message>
        <source>Start the server and confirm with any key when it asks whether to start from CD or DVD.</source>
        <translation>啟動伺服器；詢問是否從 CD 或 DVD 啟動時，按任意鍵確認。</translation>
    </message>
    <message>
        <source>If it does not start from the disc, put “DVD-ROM” first in the boot order of the BIOS.</source>
        <translation>如果沒有從光碟啟動，在 BIOS 的開機順序中將「DVD-ROM」排在第一位。</translation>
    </message>
    <message>
        <source>Choose “New Installation”; some media show “Install now” instead.</source>
        <translation>選擇 [新安裝] (New Installation)；有些媒體會改為顯示 [立即安裝] (Install now)。</translation>
    </message>
    <message>
        <source>Media with “Install now” also ask for product key, licence, “Custom” and the disk; the goal is the same.</source>
        <translation>顯示 [立即安裝] (Install now) 的媒體還會詢問產品金鑰、授權、[自訂] (Custom) 和磁碟；目標相同。</translation>
    </message>
    <message>
        <source>Load disk drivers</source>
        <extracomment>Title of a step</extracomment>
        <translation>載入磁碟驅動程式</translation>
    </message>
    <message>
        <source>Setup can use only a disk that it sees.</source>
        <translation>安裝程式只能使用它看得到的磁碟。</translation>
    </message>
    <message>
        <source>An internal disk is missing from the list</source>
        <extracomment>When the step is needed</extracomment>
        <translation>清單中缺少某個內部磁碟</translation>
    </message>
    <message>
        <source>The system cannot be installed on this disk.</source>
        <translation>系統無法安裝在這個磁碟上。</translation>
    </message>
    <message>
        <source>All internal disks are listed</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>所有內部磁碟都已列出</translation>
    </message>
    <message>
        <source>Choose “Load Drivers” (on some media “Load Driver”) and name the drivers of the disk controller.</source>
        <translation>按一下 [載入驅動程式] (Load Drivers，有些媒體為 Load Driver)，並指定磁碟控制器的驅動程式。</translation>
    </message>
    <message>
        <source>Confirm erasing the primary disk and install</source>
        <extracomment>Title of a step</extracomment>
        <translation>確認清除主要磁碟並安裝</translation>
    </message>
    <message>
        <source>The new system takes the whole primary disk.</source>
        <translation>新系統會使用整個主要磁碟。</translation>
    </message>
    <message>
        <source>The files of the new system are being copied</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>正在複製新系統的檔案</translation>
    </message>
    <message>
        <source>Make sure that nothing on the primary disk of this machine is still needed.</source>
        <translation>確定這部電腦的主要磁碟上沒有仍需要的內容。</translation>
    </message>
    <message>
        <source>Tick the box that all data on the primary disk will be deleted, and choose “Install”.</source>
        <translation>勾選確認將刪除主要磁碟上所有資料的核取方塊，並按一下 [安裝]。</translation>
    </message>
    <message>
        <source>This destroys everything on the primary disk of the destination server.</source>
        <translation>這會銷毀目的地伺服器主要磁碟上的所有內容。</translation>
    </message>
    <message>
        <source>Media with “Install now” show no such box; there you choose “Custom” and the disk.</source>
        <translation>顯示 [立即安裝] (Install now) 的媒體沒有這個核取方塊；請改為選擇 [自訂] (Custom) 和磁碟。</translation>
    </message>
    <message>
        <source>Check date, time and time zone in the wizard</source>
        <extracomment>Title of a step</extracomment>
        <translation>在精靈中檢查日期、時間和時區</translation>
    </message>
    <message>
        <source>The new server can join the domain only when its clock agrees with that of the source server.</source>
        <translation>新伺服器的時鐘必須與來源伺服器一致，才能加入網域。</translation>
    </message>
    <message>
        <source>At most 5 minutes from the source server; same date; same time zone</source>
        <translation>與來源伺服器最多相差 5 分鐘；日期相同；時區相同</translation>
    </message>
    <message>
        <source>The installation may fail when it joins the domain.</source>
        <translation>加入網域時，安裝可能會失敗。</translation>
    </message>
    <message>
        <source>A measured difference of less than 5 minutes, and date and time zone confirmed</source>
        <translation>測得的誤差小於 5 分鐘，且已確認日期和時區</translation>
    </message>
    <message>
        <source>On the page “Verify the date and time settings” set date, time and time zone like those of the source server.</source>
        <translation>在 [確認日期與時間設定] (Verify the date and time settings) 頁面上，將日期、時間和時區設定成與來源伺服器相同。</translation>
    </message>
    <message>
        <source>In a virtual machine use the time zone of the host.</source>
        <translation>在虛擬機器中，使用主機的時區。</translation>
    </message>
    <message>
        <source>Under Hyper-V turn off the time synchronization with the host, or use the time zone of the host.</source>
        <translation>在 Hyper-V 中，關閉與主機的時間同步，或使用主機的時區。</translation>
    </message>
    <message>
        <source>Choose the migration mode</source>
        <extracomment>Title of a step</extracomment>
        <translation>選擇移轉模式</translation>
    </message>
    <message>
        <source>Only this mode joins the existing domain and takes over its roles.</source>
        <translation>只有這個模式會加入現有的網域並接手其角色。</translation>
    </message>
    <message>
        <source>Server name: up to 15 characters; administrator account: up to 19 characters; password: at least 8 characters</source>
        <translation>伺服器名稱：最多 15 個字元；系統管理員帳戶：最多 19 個字元；密碼：至少 8 個字元</translation>
    </message>
    <message>
        <source>The server starts a domain of its own and has to be installed again.</source>
        <translation>伺服器會建立自己的網域，必須重新安裝。</translation>
    </message>
    <message>
        <source>The wizard shows the source domain and goes on</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>精靈顯示來源網域並繼續進行</translation>
    </message>
    <message>
        <source>On the page “Choose server installation mode” choose “Server migration”.</source>
        <translation>在 [選擇伺服器安裝模式] (Choose server installation mode) 頁面上選擇 [伺服器移轉] (Server migration)。</translation>
    </message>
    <message>
        <source>Enter the source domain, the source server and the administrator account of the migration.</source>
        <translation>輸入來源網域、來源伺服器和移轉用的系統管理員帳戶。</translation>
    </message>
    <message>
        <source>Choose a unique server name of letters, digits and hyphens, not digits only, and with no hyphen in front.</source>
        <translation>選擇唯一的伺服器名稱，由字母、數字和連字號組成，不能全為數字，也不能以連字號開頭。</translation>
    </message>
    <message>
        <source>Choose an account name other than the two that are reserved.</source>
        <translation>選擇帳戶名稱，但不能是兩個保留的名稱。</translation>
    </message>
    <message>
        <source>Choose a password with characters of three of the four classes: capital letters, small letters, digits and signs.</source>
        <translation>選擇密碼，其中的字元須包含四類中的三類：大寫字母、小寫字母、數字和符號。</translation>
    </message>
    <message>
        <source>The server name and the internal domain name cannot be changed after this step.</source>
        <translation>完成這個步驟後，就無法變更伺服器名稱和內部網域名稱。</translation>
    </message>
    <message>
        <source>Microsoft’s guide speaks of an answer file here; with or without one, the wizard asks for the same data.</source>
        <translation>Microsoft 指南在這裡提到回應檔；不論是否使用，精靈都會詢問相同的資料。</translation>
    </message>
    <message>
        <source>Wait for the success message</source>
        <extracomment>Title of a step</extracomment>
        <translation>等候成功訊息</translation>
    </message>
    <message>
        <source>An interrupted configuration leaves a half-made domain controller behind.</source>
        <translation>設定過程中斷會留下未完成的網域控制站。</translation>
    </message>
    <message>
        <source>The next steps meet a server that is not ready.</source>
        <translation>後續步驟會遇到尚未就緒的伺服器。</translation>
    </message>
    <message>
        <source>The message “Your server is successfully migrated”</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>訊息「您的伺服器已成功移轉」 (Your server is successfully migrated)</translation>
    </message>
    <message>
        <source>Leave the server alone: no restart by hand, no unplugged cable, no restart of the router.</source>
        <translation>不要動伺服器：不要手動重新啟動，不要拔除纜線，不要重新啟動路由器。</translation>
    </message>
    <message>
        <source>If you need the desktop meanwhile, unlock it as the built-in administrator with an empty password.</source>
        <translation>如果這段時間需要桌面，用內建的 Administrator 以空白密碼解除鎖定。</translation>
    </message>
    <message>
        <source>Wait for “Your server is successfully migrated” and choose “Close”.</source>
        <translation>等到出現「您的伺服器已成功移轉」 (Your server is successfully migrated)，然後按一下 [關閉]。</translation>
    </message>
    <message>
        <source>Expect about 30 minutes for the system and about 30 minutes for the configuration on the smallest hardware.</source>
        <translation>在最低規格的硬體上，系統約需 30 分鐘，設定約需 30 分鐘。</translation>
    </message>
    <message>
        <source>The server restarts and signs in by itself with the administrator account of the migration.</source>
        <translation>伺服器會重新啟動，並自動以移轉用的系統管理員帳戶登入。</translation>
    </message>
    <message>
        <source>Gate: confirm what the wizard did</source>
        <extracomment>Title of a step; gate: a point that may be passed only when its condition is met</extracomment>
        <translation>關卡：確認精靈執行的結果</translation>
    </message>
    <message>
        <source>Everything that follows relies on the new server being the domain controller that holds all roles.</source>
        <translation>後續的一切都以新伺服器是持有所有角色的網域控制站為前提。</translation>
    </message>
    <message>
        <source>Only one server with Windows Server 2012 Essentials after the migration; it is a domain controller and holds the roles</source>
        <translation>移轉後只有一部執行 Windows Server 2012 Essentials 的伺服器；它是網域控制站並持有角色</translation>
    </message>
    <message>
        <source>Only one server with Windows Server 2012 Essentials in the network; it is a domain controller and holds the roles</source>
        <translation>網路中只有一部執行 Windows Server 2012 Essentials 的伺服器；它是網域控制站並持有角色</translation>
    </message>
    <message>
        <source>A role that stayed on the source server is lost when the source server goes.</source>
        <translation>留在來源伺服器上的角色，會在來源伺服器離開時遺失。</translation>
    </message>
    <message>
        <source>Schema version 56, all five operations master roles and a ready global catalog on the destination server</source>
        <translation>目的地伺服器上的架構版本為 56、有全部五個操作主機角色，且通用類別目錄就緒</translation>
    </message>
    <message>
        <source>Check that the destination server has joined the domain as a domain controller.</source>
        <translation>檢查目的地伺服器是否已以網域控制站的身分加入網域。</translation>
    </message>
    <message>
        <source>Check that it holds the five operations master (FSMO) roles and is a global catalog.</source>
        <translation>檢查它是否持有五個操作主機 (FSMO) 角色，並且是通用類別目錄。</translation>
    </message>
    <message>
        <source>Check that it is the site licensing server.</source>
        <translation>檢查它是否為站台授權伺服器。</translation>
    </message>
    <message>
        <source>Check that the schema has version 56 on both servers.</source>
        <translation>檢查兩部伺服器上的架構版本是否都是 56。</translation>
    </message>
    <message>
        <source>Check that the destination server does not hand out addresses by DHCP.</source>
        <translation>確認目的地伺服器沒有透過 DHCP 分配位址。</translation>
    </message>
    <message>
        <source>Microsoft’s guide for SBS 2003 does not list the schema update among the wizard’s tasks; it has to be there all the same.</source>
        <translation>Microsoft 的 SBS 2003 指南未將架構更新列入精靈的工作；但仍必須完成該更新。</translation>
    </message>
    <message>
        <source>Microsoft’s guide does not list the schema update as a task of the wizard; it has to be there all the same.</source>
        <translation>Microsoft 指南未將架構更新列為精靈的工作；但仍必須完成該更新。</translation>
    </message>
    <message>
        <source>Microsoft’s guide does not list the schema update; check it all the same, though the source has version 56.</source>
        <extracomment>The source: the source server</extracomment>
        <translation>Microsoft 指南沒有列出架構更新；雖然來源伺服器已是版本 56，仍請檢查。</translation>
    </message>
    <message>
        <source>The guide says that the product does not use the DHCP Server role, yet setup may switch it on when the router does not offer DHCP.</source>
        <translation>指南說本產品不使用 DHCP 伺服器角色，但如果路由器不提供 DHCP，安裝程式可能會將它開啟。</translation>
    </message>
    <message>
        <source>The guide says the DHCP Server role is not used by default; setup may switch it on without DHCP on the router.</source>
        <translation>指南說預設不使用 DHCP 伺服器角色；但如果路由器沒有 DHCP，安裝程式可能會將它開啟。</translation>
    </message>
    <message>
        <source>Setup may switch on the DHCP Server role when the router does not offer DHCP.</source>
        <translation>如果路由器不提供 DHCP，安裝程式可能會開啟 DHCP 伺服器角色。</translation>
    </message>
    <message>
        <source>The guide for Windows Server 2008 Foundation sets no period of 21 days; the source server may stay.</source>
        <translation>Windows Server 2008 Foundation 的指南沒有規定 21 天的期限；來源伺服器可以保留。</translation>
    </message>
    <message>
        <source>System of the destination server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>目的地伺服器的系統</translation>
    </message>
    <message>
        <source>Destination as domain controller</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>目的地伺服器作為網域控制站</translation>
    </message>
    <message>
        <source>Destination as global catalog</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>目的地伺服器作為通用類別目錄</translation>
    </message>
    <message>
        <source>Site licensing server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>站台授權伺服器</translation>
    </message>
    <message>
        <source>Only one Essentials server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>只有一部 Essentials 伺服器</translation>
    </message>
    <message>
        <source>Start the 21-day countdown</source>
        <extracomment>Title of a step</extracomment>
        <translation>開始 21 天倒數計時</translation>
    </message>
    <message>
        <source>The licence tolerates both servers in one network only for a limited time.</source>
        <translation>授權只允許兩部伺服器在有限的時間內同處一個網路。</translation>
    </message>
    <message>
        <source>Source server out of the network within 21 days, or 7 days until update KB943494 is proven on it; after its demotion 7 days or the rest of the 21, whichever is less</source>
        <translation>來源伺服器須在 21 天內離開網路；在證實其上有更新 KB943494 之前則為 7 天內；降級後為 7 天或 21 天的剩餘天數，以較短者為準</translation>
    </message>
    <message>
        <source>Source server out of the network within 21 days</source>
        <extracomment>Limit of a step</extracomment>
        <translation>來源伺服器須在 21 天內離開網路</translation>
    </message>
    <message>
        <source>When the period ends, the source server shuts down.</source>
        <translation>期限結束時，來源伺服器會關機。</translation>
    </message>
    <message>
        <source>The day on which the destination server became a domain controller, and the last day of the period</source>
        <extracomment>Last: final</extracomment>
        <translation>目的地伺服器成為網域控制站的日期，以及期限的最後一天</translation>
    </message>
    <message>
        <source>Count from the day on which the destination server became a domain controller.</source>
        <translation>從目的地伺服器成為網域控制站的那一天起算。</translation>
    </message>
    <message>
        <source>Find out whether update KB943494 is installed on the source server.</source>
        <translation>查明來源伺服器上是否安裝了更新 KB943494。</translation>
    </message>
    <message>
        <source>Plan the removal of the source server for a day within the period: 21 days with the update, 7 days without it.</source>
        <translation>將來源伺服器的移除安排在期限內的某一天：有更新為 21 天，沒有更新為 7 天。</translation>
    </message>
    <message>
        <source>Plan the removal of the source server for a day within the 21 days.</source>
        <translation>將來源伺服器的移除安排在 21 天內的某一天。</translation>
    </message>
    <message>
        <source>Tell the customer about the last day.</source>
        <extracomment>Last: final</extracomment>
        <translation>將最後一天告知客戶。</translation>
    </message>
    <message>
        <source>Until the source server is gone, the event log gets one licensing error a day (FSMO Role Check, licensing policy).</source>
        <extracomment>Log: the event log of Windows</extracomment>
        <translation>在來源伺服器離開之前，事件記錄檔每天會出現一個授權錯誤 (FSMO 角色檢查、授權原則)。</translation>
    </message>
    <message>
        <source>The message demands the PDC emulator and domain naming roles of an Essentials server; the source has lost them.</source>
        <extracomment>The source: the source server</extracomment>
        <translation>該訊息要求由 Essentials 伺服器持有 PDC 模擬器和網域命名角色；來源伺服器已不再持有這些角色。</translation>
    </message>
    <message>
        <source>The message demands that the Essentials server holds the PDC emulator and domain naming roles.</source>
        <translation>該訊息要求由 Essentials 伺服器持有 PDC 模擬器和網域命名角色。</translation>
    </message>
    <message>
        <source>The text of that event names a “Management Server” and says that “this server” shuts down; it is the source server that does.</source>
        <translation>該事件的文字提到「Management Server」，並說「這部伺服器」會關機；實際會關機的是來源伺服器。</translation>
    </message>
    <message>
        <source>The guides give several starting points for the 21 days; the earliest one is used here.</source>
        <translation>各指南對 21 天的起算點說法不一；這裡採用最早的一個。</translation>
    </message>
    <message>
        <source>Time left for the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>來源伺服器的剩餘時間</translation>
    </message>
    <message>
        <source>Check the new domain controller</source>
        <extracomment>Title of a step</extracomment>
        <translation>檢查新的網域控制站</translation>
    </message>
    <message>
        <source>Client computers will rely on it, so its faults have to go before they are connected.</source>
        <translation>用戶端電腦之後會依賴它，因此必須在電腦連線之前排除它的問題。</translation>
    </message>
    <message>
        <source>Client computers will rely on it alone, so its faults have to go while the source server is still there.</source>
        <translation>用戶端電腦之後只會依賴它，因此必須趁來源伺服器還在時排除它的問題。</translation>
    </message>
    <message>
        <source>Faults of the new domain controller come up when the client computers rely on it.</source>
        <translation>新網域控制站的問題會在用戶端電腦依賴它時出現。</translation>
    </message>
    <message>
        <source>Faults of the new domain controller come up after the source server is gone.</source>
        <translation>新網域控制站的問題會在來源伺服器離開後才出現。</translation>
    </message>
    <message>
        <source>Output of the tools without open errors</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>工具的輸出，沒有未解決的錯誤</translation>
    </message>
    <message>
        <source>Test the new domain controller.</source>
        <translation>測試新的網域控制站。</translation>
    </message>
    <message>
        <source>Test the replication in both directions.</source>
        <translation>測試雙向的複寫。</translation>
    </message>
    <message>
        <source>Test the network on the source server.</source>
        <translation>測試來源伺服器上的網路。</translation>
    </message>
    <message>
        <source>Correct everything that the tools report before you go on.</source>
        <translation>繼續之前，先修正工具回報的所有問題。</translation>
    </message>
    <message>
        <source>Microsoft’s guide recommends Netdiag for the new server too; it does not exist there, only on Windows Server 2003.</source>
        <translation>Microsoft 指南也建議在新伺服器上使用 Netdiag；但它只存在於 Windows Server 2003，新伺服器上沒有。</translation>
    </message>
    <message>
        <source>Microsoft’s guide also recommends Netdiag; neither server has it, and the tools named here are enough.</source>
        <translation>Microsoft 指南也建議使用 Netdiag；但兩部伺服器都沒有它，這裡列出的工具就已足夠。</translation>
    </message>
    <message>
        <source>Build the second Exchange server</source>
        <extracomment>Title of a step</extracomment>
        <translation>建置第二部 Exchange 伺服器</translation>
    </message>
    <message>
        <source>The mailboxes need their new home before Exchange leaves the source server.</source>
        <extracomment>Home for e-mail: the system that hosts the mailboxes</extracomment>
        <translation>在 Exchange 離開來源伺服器之前，信箱需要有新位置。</translation>
    </message>
    <message>
        <source>Exchange on premises is the chosen home for e-mail</source>
        <extracomment>When the step is needed; home for e-mail: the system that hosts the mailboxes</extracomment>
        <translation>已選擇內部部署的 Exchange 作為電子郵件的新位置</translation>
    </message>
    <message>
        <source>The mailboxes stay on the source server and keep it from being demoted.</source>
        <translation>信箱會留在來源伺服器上，使它無法降級。</translation>
    </message>
    <message>
        <source>The new Exchange server sends and receives mail</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>新的 Exchange 伺服器能收發郵件</translation>
    </message>
    <message>
        <source>Install Exchange on a second server that is a member of the domain.</source>
        <translation>在身為網域成員的第二部伺服器上安裝 Exchange。</translation>
    </message>
    <message>
        <source>Integrate it with the destination server.</source>
        <translation>將它與目的地伺服器整合。</translation>
    </message>
    <message>
        <source>Finish the move of the mailboxes before the source server is demoted.</source>
        <translation>在來源伺服器降級之前，完成信箱的移動。</translation>
    </message>
    <message>
        <source>Turn on Office 365 integration</source>
        <extracomment>Title of a step</extracomment>
        <translation>開啟 Office 365 整合</translation>
    </message>
    <message>
        <source>With it the Dashboard manages the online accounts together with those of the domain.</source>
        <translation>整合後，儀表板可以一併管理線上帳戶和網域帳戶。</translation>
    </message>
    <message>
        <source>Office 365 is the chosen home for e-mail</source>
        <extracomment>When the step is needed; home for e-mail: the system that hosts the mailboxes</extracomment>
        <translation>已選擇 Office 365 作為電子郵件的新位置</translation>
    </message>
    <message>
        <source>Online accounts and passwords have to be maintained separately by hand.</source>
        <translation>線上帳戶和密碼必須另外手動維護。</translation>
    </message>
    <message>
        <source>The Dashboard shows the Office 365 subscription</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>儀表板顯示 Office 365 訂閱</translation>
    </message>
    <message>
        <source>Open the Dashboard, start the Office 365 integration and complete its wizard.</source>
        <translation>開啟儀表板，啟動 Office 365 整合並完成其精靈。</translation>
    </message>
    <message>
        <source>The guide for 2012 R2 demands that Exchange is removed from the source when the integration is used; this one leaves it open, so settle it with the customer.</source>
        <extracomment>The source: the source server</extracomment>
        <translation>2012 R2 的指南要求使用整合時從來源伺服器移除 Exchange；本指南沒有規定，因此請與客戶商定。</translation>
    </message>
    <message>
        <source>Join computers to the new network</source>
        <translation>將電腦加入新的網路</translation>
    </message>
    <message>
        <source>Join computers</source>
        <extracomment>Short name of phase 3 for the timeline; keep it under 24 characters</extracomment>
        <translation>加入電腦</translation>
    </message>
    <message>
        <source>Uninstall the old Connector software</source>
        <extracomment>Title of a step</extracomment>
        <translation>解除安裝舊的連接器軟體</translation>
    </message>
    <message>
        <source>A client computer can be connected to only one Essentials server at a time.</source>
        <translation>用戶端電腦一次只能連線到一部 Essentials 伺服器。</translation>
    </message>
    <message>
        <source>The client computer is joined to the source server with Connector software</source>
        <extracomment>When the step is needed</extracomment>
        <translation>用戶端電腦透過連接器軟體加入來源伺服器</translation>
    </message>
    <message>
        <source>The client computer cannot be connected to the destination server.</source>
        <translation>用戶端電腦無法連線到目的地伺服器。</translation>
    </message>
    <message>
        <source>“Programs and Features” no longer lists the old Connector</source>
        <extracomment>What proves that the step is done; the label in quotation marks is a page of Windows</extracomment>
        <translation>[程式和功能] (Programs and Features) 不再列出舊的連接器</translation>
    </message>
    <message>
        <source>Open Control Panel &gt; Programs and Features on each client computer that is connected to the source server.</source>
        <translation>在每部連線到來源伺服器的用戶端電腦上，開啟 [控制台] &gt; [程式和功能]。</translation>
    </message>
    <message>
        <source>Uninstall the Connector software of the source server.</source>
        <translation>解除安裝來源伺服器的連接器軟體。</translation>
    </message>
    <message>
        <source>Uninstall “Windows Small Business Server 2011 Essentials Connector”.</source>
        <extracomment>The name in quotation marks is a program in the list of Windows</extracomment>
        <translation>解除安裝「Windows Small Business Server 2011 Essentials Connector」。</translation>
    </message>
    <message>
        <source>Uninstall “Windows Server 2012 Connector”.</source>
        <extracomment>The name in quotation marks is a program in the list of Windows</extracomment>
        <translation>解除安裝「Windows Server 2012 Connector」。</translation>
    </message>
    <message>
        <source>Connect each client to the destination</source>
        <extracomment>Title of a step; the destination: the destination server</extracomment>
        <translation>將每部用戶端電腦連線到目的地伺服器</translation>
    </message>
    <message>
        <source>The Connector lists the computer in the Dashboard, backs it up and watches its health.</source>
        <translation>連接器會將電腦列入儀表板、備份電腦並監看其健康情況。</translation>
    </message>
    <message>
        <source>Windows 7, Windows 8 or Mac OS X 10.5 to 10.8; 1.4 GHz, 1 GB of memory, 1 GB of free space; name up to 15 characters</source>
        <translation>Windows 7、Windows 8 或 Mac OS X 10.5 到 10.8；1.4 GHz、1 GB 記憶體、1 GB 可用空間；名稱最多 15 個字元</translation>
    </message>
    <message>
        <source>The computer has neither backup nor Remote Web Access.</source>
        <translation>該電腦既沒有備份，也無法使用遠端 Web 存取。</translation>
    </message>
    <message>
        <source>The computer is listed in the Dashboard, and the Connector is installed</source>
        <translation>該電腦已列在儀表板中，且已安裝連接器</translation>
    </message>
    <message>
        <source>Check that the computer has an NTFS boot partition, .NET Framework 4.5, the right time and an address in the server’s subnet.</source>
        <translation>檢查電腦是否有 NTFS 開機磁碟分割、.NET Framework 4.5、正確的時間，以及伺服器子網路中的位址。</translation>
    </message>
    <message>
        <source>Check that the name of the computer has only ASCII characters and no underscore.</source>
        <translation>檢查電腦名稱是否只含 ASCII 字元，且沒有底線。</translation>
    </message>
    <message>
        <source>On a computer with several accounts sign in with the one whose documents and settings are to be kept.</source>
        <translation>在有多個帳戶的電腦上，以要保留其文件和設定的帳戶登入。</translation>
    </message>
    <message>
        <source>Open this address with the name of the destination server in a browser.</source>
        <translation>在瀏覽器中以目的地伺服器的名稱開啟這個位址。</translation>
    </message>
    <message>
        <source>Install the Windows Server Connector as on a new computer, whether the computer is in the domain already or not.</source>
        <translation>不論電腦是否已在網域中，都比照新電腦安裝 Windows Server 連接器。</translation>
    </message>
    <message>
        <source>Windows XP and Windows Vista are not supported by the Connector; leave out those that are in the domain already.</source>
        <translation>連接器不支援 Windows XP 和 Windows Vista；已在網域中的這類電腦請略過。</translation>
    </message>
    <message>
        <source>Home editions of Windows cannot join a domain.</source>
        <translation>Windows 家用版無法加入網域。</translation>
    </message>
    <message>
        <source>Systems of the computers</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>電腦的系統</translation>
    </message>
    <message>
        <source>Check that clients take Group Policy from the destination</source>
        <extracomment>Title of a step; the destination: the destination server</extracomment>
        <translation>檢查用戶端是否從目的地伺服器取得群組原則</translation>
    </message>
    <message>
        <source>A client that still reads its policies from the source loses them with it.</source>
        <extracomment>The source: the source server</extracomment>
        <translation>仍從來源伺服器讀取原則的用戶端，會隨來源伺服器一起失去原則。</translation>
    </message>
    <message>
        <source>The source had custom Group Policy, such as folder redirection</source>
        <extracomment>When the step is needed</extracomment>
        <translation>來源伺服器有自訂的群組原則，例如資料夾重新導向</translation>
    </message>
    <message>
        <source>Policies and redirected folders keep pointing to the source server.</source>
        <translation>原則和重新導向的資料夾會繼續指向來源伺服器。</translation>
    </message>
    <message>
        <source>Output of the command that names the destination server</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>命令輸出，其中顯示目的地伺服器的名稱</translation>
    </message>
    <message>
        <source>Keep both servers running meanwhile.</source>
        <translation>這段期間讓兩部伺服器都保持執行。</translation>
    </message>
    <message>
        <source>Open a command prompt on each client computer and show the applied policies.</source>
        <translation>在每部用戶端電腦上開啟命令提示字元，並顯示已套用的原則。</translation>
    </message>
    <message>
        <source>Check that this line names the destination server, for example “DestinationSrv.Domain.local”.</source>
        <translation>檢查這一行是否顯示目的地伺服器的名稱，例如「DestinationSrv.Domain.local」。</translation>
    </message>
    <message>
        <source>Ignore the line “Domain Type”: it shows a year of Windows that says nothing about the migration.</source>
        <translation>忽略 [網域類型] (Domain Type) 這一行：它顯示 Windows 的年份，與移轉無關。</translation>
    </message>
    <message>
        <source>Refresh Group Policy</source>
        <extracomment>Title of a step</extracomment>
        <translation>重新整理群組原則</translation>
    </message>
    <message>
        <source>A refresh lets the client look for its domain controller again.</source>
        <translation>重新整理會讓用戶端重新尋找其網域控制站。</translation>
    </message>
    <message>
        <source>The output does not name the destination server</source>
        <extracomment>When the step is needed</extracomment>
        <translation>輸出沒有顯示目的地伺服器的名稱</translation>
    </message>
    <message>
        <source>The repeated check names the destination server</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>重新檢查時顯示目的地伺服器的名稱</translation>
    </message>
    <message>
        <source>Refresh the policies on the client computer.</source>
        <translation>在用戶端電腦上重新整理原則。</translation>
    </message>
    <message>
        <source>Check the source of the policies again.</source>
        <extracomment>Source: the server that the policies come from</extracomment>
        <translation>重新檢查原則的來源。</translation>
    </message>
    <message>
        <source>Find out why policy fails</source>
        <extracomment>Title of a step</extracomment>
        <translation>查明原則失敗的原因</translation>
    </message>
    <message>
        <source>The failing policy names its own error.</source>
        <translation>失敗的原則會顯示自己的錯誤。</translation>
    </message>
    <message>
        <source>The output still does not name the destination server after the refresh</source>
        <translation>重新整理後，輸出仍沒有顯示目的地伺服器的名稱</translation>
    </message>
    <message>
        <source>The error is found and corrected</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>已找到並更正錯誤</translation>
    </message>
    <message>
        <source>Show the resulting set of policies on the client computer.</source>
        <translation>在用戶端電腦上顯示原則結果組。</translation>
    </message>
    <message>
        <source>Expand the tree to the node marked with an X and choose “View Error” from its context menu.</source>
        <translation>將樹狀目錄展開到標有 X 的節點，並從其快顯功能表選擇 [檢視錯誤] (View Error)。</translation>
    </message>
    <message>
        <source>Correct the error and check the source of the policies again.</source>
        <extracomment>Source: the server that the policies come from</extracomment>
        <translation>更正錯誤，並重新檢查原則的來源。</translation>
    </message>
    <message>
        <source>Move DHCP from the source to the router</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>將 DHCP 從來源伺服器移到路由器</translation>
    </message>
    <message>
        <source>The destination server does not take over DHCP, and two DHCP servers disturb each other.</source>
        <translation>目的地伺服器不會接手 DHCP，而且兩部 DHCP 伺服器會互相干擾。</translation>
    </message>
    <message>
        <source>The source server runs DHCP</source>
        <extracomment>When the step is needed</extracomment>
        <translation>來源伺服器執行 DHCP</translation>
    </message>
    <message>
        <source>If the address of the destination server changed all the same, correct the port forwarding.</source>
        <extracomment>Forward: let the router pass requests on to a server</extracomment>
        <translation>如果目的地伺服器的位址還是變了，請更正連接埠轉送。</translation>
    </message>
    <message>
        <source>With another range and no fixed address, the router may give the destination server a different address.</source>
        <translation>如果範圍不同又沒有固定位址，路由器可能會給目的地伺服器不同的位址。</translation>
    </message>
    <message>
        <source>Phase 1 of Microsoft’s guide advises to wait until the source server goes; you may, but only until it is switched off.</source>
        <translation>Microsoft 指南的第&#xa0;1&#xa0;階段建議等到來源伺服器離開；您可以等，但必須在它關機之前完成。</translation>
    </message>
    <message>
        <source>Microsoft’s guide for this product has no such step, but a source server with DHCP needs it all the same.</source>
        <translation>Microsoft 為本產品提供的指南沒有這個步驟，但執行 DHCP 的來源伺服器仍需要它。</translation>
    </message>
    <message>
        <source>Microsoft’s guide for this product speaks of moving DHCP but has no step for it; it is as for other products.</source>
        <translation>Microsoft 為本產品提供的指南提到移動 DHCP，但沒有相應步驟；做法與其他產品相同。</translation>
    </message>
    <message>
        <source>Configure the network with Set up Anywhere Access</source>
        <extracomment>Title of a step</extracomment>
        <translation>用 [設定隨處存取] 設定網路</translation>
    </message>
    <message>
        <source>The wizard sets up the router and the domain name for access from outside.</source>
        <translation>精靈會設定路由器和網域名稱，以供從外部存取。</translation>
    </message>
    <message>
        <source>Nobody reaches the new server from outside.</source>
        <translation>沒有人能從外部連線到新伺服器。</translation>
    </message>
    <message>
        <source>The Dashboard shows Anywhere Access as configured</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>儀表板顯示隨處存取已設定</translation>
    </message>
    <message>
        <source>Open Home &gt; SETUP &gt; Set up Anywhere Access in the Dashboard.</source>
        <translation>在儀表板中開啟 [首頁] &gt; [設定] &gt; [設定隨處存取] (Home &gt; SETUP &gt; Set up Anywhere Access)。</translation>
    </message>
    <message>
        <source>Choose “Click to configure Anywhere Access” and complete the wizard.</source>
        <translation>選擇 [按一下以設定隨處存取] (Click to configure Anywhere Access)，並完成精靈。</translation>
    </message>
    <message>
        <source>If DHCP moves to the router in this phase, move it before you start the wizard.</source>
        <translation>如果 DHCP 在這個階段移到路由器，請在啟動精靈之前移動。</translation>
    </message>
    <message>
        <source>Forward the ports by hand</source>
        <extracomment>Title of a step; forward: let the router pass requests on to a server</extracomment>
        <translation>手動轉送連接埠</translation>
    </message>
    <message>
        <source>The wizard can set up only a router that lets itself be set up by UPnP.</source>
        <translation>精靈只能設定可透過 UPnP 設定的路由器。</translation>
    </message>
    <message>
        <source>The router has no UPnP, or it is off</source>
        <extracomment>When the step is needed</extracomment>
        <translation>路由器沒有 UPnP，或 UPnP 已關閉</translation>
    </message>
    <message>
        <source>TCP 80 (HTTP) and 443 (HTTPS) to the destination server; TCP 25 (SMTP) to another server with Exchange, if there is one</source>
        <translation>TCP 80 (HTTP) 和 443 (HTTPS) 轉送到目的地伺服器；如果另有執行 Exchange 的伺服器，TCP 25 (SMTP) 轉送到該伺服器</translation>
    </message>
    <message>
        <source>TCP 80 (HTTP) and 443 (HTTPS) to the destination server</source>
        <extracomment>Limits of the step</extracomment>
        <translation>TCP 80 (HTTP) 和 443 (HTTPS) 轉送到目的地伺服器</translation>
    </message>
    <message>
        <source>Requests from outside end at the router.</source>
        <translation>來自外部的要求會停在路由器。</translation>
    </message>
    <message>
        <source>The ports answer from outside the network</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>這些連接埠可從網路外部回應</translation>
    </message>
    <message>
        <source>Forward TCP 80 and TCP 443 to the destination server.</source>
        <extracomment>Forward: let the router pass requests on to a server</extracomment>
        <translation>將 TCP 80 和 TCP 443 轉送到目的地伺服器。</translation>
    </message>
    <message>
        <source>If there is another server with Exchange, forward TCP 25 to it.</source>
        <translation>如果另有執行 Exchange 的伺服器，將 TCP 25 轉送到該伺服器。</translation>
    </message>
    <message>
        <source>A yellow warning sign beside the router in the wizard can mean that UPnP is missing.</source>
        <translation>精靈中路由器旁的黃色警告標誌可能表示缺少 UPnP。</translation>
    </message>
    <message>
        <source>Import user accounts missing in the Dashboard</source>
        <extracomment>Title of a step</extracomment>
        <translation>匯入儀表板中缺少的使用者帳戶</translation>
    </message>
    <message>
        <source>Accounts come over by themselves, except those whose properties do not meet the requirements.</source>
        <translation>帳戶會自動移轉過來，但屬性不符合需求的帳戶除外。</translation>
    </message>
    <message>
        <source>The account works, but the Dashboard cannot manage it.</source>
        <translation>帳戶可以使用，但儀表板無法管理它。</translation>
    </message>
    <message>
        <source>Every enabled account of a person is listed under Users in the Dashboard</source>
        <translation>每個人員的已啟用帳戶都列在儀表板的 [使用者] (Users) 下</translation>
    </message>
    <message>
        <source>Compare the user accounts of the domain with the list under Users in the Dashboard.</source>
        <translation>將網域的使用者帳戶與儀表板中 [使用者] (Users) 下的清單比對。</translation>
    </message>
    <message>
        <source>Open Windows PowerShell as an administrator and import each missing account.</source>
        <translation>以系統管理員身分開啟 Windows PowerShell，並匯入每個缺少的帳戶。</translation>
    </message>
    <message>
        <source>The guides never list these requirements, so go by the accounts that are missing.</source>
        <translation>各指南都沒有列出這些需求，因此請以缺少的帳戶為準。</translation>
    </message>
    <message>
        <source>The guides never list these requirements, nor agree if some or all must be unmet; go by the missing accounts.</source>
        <translation>各指南都沒有列出這些需求，對於是部分不符還是全部不符也說法不一；請以缺少的帳戶為準。</translation>
    </message>
    <message>
        <source>The link to this task in Microsoft’s guide leads into the guide for SBS 2003; the content is the same.</source>
        <translation>Microsoft 指南中這項工作的連結會通往 SBS 2003 的指南；內容相同。</translation>
    </message>
    <message>
        <source>Remove the SBS 2003 logon script from user accounts</source>
        <extracomment>Title of a step</extracomment>
        <translation>從使用者帳戶移除 SBS 2003 登入指令碼</translation>
    </message>
    <message>
        <source>The script belongs to the former server and does nothing useful any more.</source>
        <translation>該指令碼屬於先前的伺服器，已沒有任何用處。</translation>
    </message>
    <message>
        <source>Users wait at every sign-in for a script of a server that is gone.</source>
        <translation>使用者每次登入都要等候已不存在的伺服器上的指令碼。</translation>
    </message>
    <message>
        <source>The attribute scriptPath is empty for all users</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>所有使用者的屬性 scriptPath 都是空的</translation>
    </message>
    <message>
        <source>If the script was modified, rename it first, so that the changes are kept.</source>
        <translation>如果指令碼經過修改，先將它重新命名，以保留變更。</translation>
    </message>
    <message>
        <source>In Active Directory Users and Computers open Properties &gt; Profile of each user and empty “Logon script”.</source>
        <translation>在 [Active Directory 使用者和電腦] 中開啟每位使用者的 [內容] &gt; [設定檔] (Properties &gt; Profile)，並清空 [登入指令碼] (Logon script)。</translation>
    </message>
    <message>
        <source>Only accounts made with the “Add New Users Wizard” have the script.</source>
        <translation>只有以「新增使用者精靈」 (Add New Users Wizard) 建立的帳戶才有這個指令碼。</translation>
    </message>
    <message>
        <source>Logon script of SBS 2003</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>SBS 2003 的登入指令碼</translation>
    </message>
    <message>
        <source>Assign computers to users for Remote Web Access</source>
        <extracomment>Title of a step</extracomment>
        <translation>為遠端 Web 存取將電腦指派給使用者</translation>
    </message>
    <message>
        <source>SBS 2003 showed all computers to everybody; the new server shows only those that are assigned.</source>
        <translation>SBS 2003 向所有人顯示所有電腦；新伺服器只顯示已指派的電腦。</translation>
    </message>
    <message>
        <source>SBS 2008 showed all computers to everybody; the new server shows only those that are assigned.</source>
        <translation>SBS 2008 向所有人顯示所有電腦；新伺服器只顯示已指派的電腦。</translation>
    </message>
    <message>
        <source>SBS 2011 Standard showed all computers to everybody; the new server shows only those that are assigned.</source>
        <translation>SBS 2011 Standard 向所有人顯示所有電腦；新伺服器只顯示已指派的電腦。</translation>
    </message>
    <message>
        <source>In Remote Web Access, the new server shows each user only the computers that are assigned.</source>
        <translation>在遠端 Web 存取中，新伺服器只向每位使用者顯示已指派的電腦。</translation>
    </message>
    <message>
        <source>Users do not see their computers in Remote Web Access.</source>
        <translation>使用者在遠端 Web 存取中看不到自己的電腦。</translation>
    </message>
    <message>
        <source>Each user sees their own computer in Remote Web Access</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>每位使用者都能在遠端 Web 存取中看到自己的電腦</translation>
    </message>
    <message>
        <source>In the Dashboard open Users, the account, and then “View the account properties”.</source>
        <translation>在儀表板中開啟 [使用者] (Users)，選取帳戶，再開啟 [檢視帳戶內容] (View the account properties)。</translation>
    </message>
    <message>
        <source>On the tab “Anywhere Access” tick “Allow Remote Web Access and access to web services applications”.</source>
        <translation>在 [隨處存取] (Anywhere Access) 索引標籤上勾選 [允許遠端 Web 存取及存取 Web 服務應用程式] (Allow Remote Web Access and access to web services applications)。</translation>
    </message>
    <message>
        <source>Tick “Shared Folders”, “Computers” and “Homepage links”, and choose “Apply”.</source>
        <translation>勾選 [共用資料夾] (Shared Folders)、[電腦] (Computers) 和 [首頁連結] (Homepage links)，並按一下 [套用]。</translation>
    </message>
    <message>
        <source>On the tab “Computer access” tick the computers of the user.</source>
        <translation>在 [電腦存取] (Computer access) 索引標籤上勾選該使用者的電腦。</translation>
    </message>
    <message>
        <source>Repeat this for each user; nothing has to be done on the client computers.</source>
        <translation>對每位使用者重複這些操作；用戶端電腦上不需要任何操作。</translation>
    </message>
    <message>
        <source>If the first new user made after the migration does not work, delete that user and create it again.</source>
        <translation>如果移轉後建立的第一位新使用者無法使用，請刪除該使用者並重新建立。</translation>
    </message>
    <message>
        <source>The overview of Microsoft’s guide puts this step among the post-migration tasks; it belongs here.</source>
        <translation>Microsoft 指南的概觀將這個步驟列在移轉後工作中；它應該在這裡。</translation>
    </message>
    <message>
        <source>The overview of Microsoft’s guide puts this step in phase 7; it belongs here.</source>
        <translation>Microsoft 指南的概觀將這個步驟列在第&#xa0;7&#xa0;階段；它應該在這裡。</translation>
    </message>
    <message>
        <source>Move settings and data to the destination server</source>
        <translation>將設定和資料移至目的地伺服器</translation>
    </message>
    <message>
        <source>Move settings and data</source>
        <extracomment>Short name of phase 4 for the timeline; keep it under 24 characters</extracomment>
        <translation>移動設定和資料</translation>
    </message>
    <message>
        <source>Delete the old SBS Group Policy objects</source>
        <extracomment>Title of a step</extracomment>
        <translation>刪除舊的 SBS 群組原則物件</translation>
    </message>
    <message>
        <source>They conflict with those of the destination server, which cover all of their settings.</source>
        <translation>它們與目的地伺服器的群組原則物件衝突，而後者已涵蓋它們的所有設定。</translation>
    </message>
    <message>
        <source>Two sets of policies contradict each other.</source>
        <translation>兩組原則互相矛盾。</translation>
    </message>
    <message>
        <source>None of the names exists under CN=Policies,CN=System</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>CN=Policies,CN=System 下沒有任何這些名稱</translation>
    </message>
    <message>
        <source>Open Server Management &gt; Advanced Management &gt; Group Policy Management &gt; Forest &gt; Domains, your domain, and then Group Policy Objects.</source>
        <translation>開啟 [伺服器管理] &gt; [進階管理] &gt; [群組原則管理] &gt; [樹系] &gt; [網域] (Server Management &gt; Advanced Management &gt; Group Policy Management &gt; Forest &gt; Domains)、您的網域，再開啟 [群組原則物件] (Group Policy Objects)。</translation>
    </message>
    <message>
        <source>Open Group Policy Management &gt; Forest &gt; Domains, your domain, and then Group Policy Objects.</source>
        <translation>開啟 [群組原則管理] &gt; [樹系] &gt; [網域] (Group Policy Management &gt; Forest &gt; Domains)、您的網域，再開啟 [群組原則物件] (Group Policy Objects)。</translation>
    </message>
    <message>
        <source>Save a copy of each object that was modified.</source>
        <translation>將每個修改過的物件另存一份。</translation>
    </message>
    <message>
        <source>Delete each of these objects that exists.</source>
        <translation>刪除這些物件中存在的每一個。</translation>
    </message>
    <message>
        <source>With the R2 release, delete these as well.</source>
        <translation>如果是 R2 版本，也刪除這些物件。</translation>
    </message>
    <message>
        <source>Delete these as well if they exist.</source>
        <translation>如果這些物件存在，也刪除它們。</translation>
    </message>
    <message>
        <source>Delete also the other objects whose names begin with “Small Business Server”, “Windows SBS” or “Update Services”.</source>
        <translation>名稱以「Small Business Server」、「Windows SBS」或「Update Services」開頭的其他物件也要刪除。</translation>
    </message>
    <message>
        <source>Set the password policy in the Dashboard and keep strong passwords.</source>
        <translation>在儀表板中設定密碼原則，並繼續使用強式密碼。</translation>
    </message>
    <message>
        <source>The password policy is now stored in the Default Domain Policy and no longer in an SBS object.</source>
        <translation>密碼原則現在儲存在 Default Domain Policy (預設網域原則) 中，不再儲存於 SBS 物件。</translation>
    </message>
    <message>
        <source>On your server a name may have a hyphen instead of a dash, or “Policies” instead of “Policy”.</source>
        <translation>在您的伺服器上，名稱可能以連字號代替破折號，或以「Policies」代替「Policy」。</translation>
    </message>
    <message>
        <source>Keep the object that redirects folders; it is deleted in phase 5, after the new policy is enabled.</source>
        <translation>保留重新導向資料夾的物件；在第&#xa0;5&#xa0;階段啟用新的原則之後再刪除它。</translation>
    </message>
    <message>
        <source>Microsoft’s guide lists names of SBS 2003 and of an “SBS 2008 R2” that never existed; go by how the names begin.</source>
        <translation>Microsoft 指南列出 SBS 2003 以及從未存在的「SBS 2008 R2」的名稱；請以名稱的開頭為準。</translation>
    </message>
    <message>
        <source>Microsoft’s guide goes through “Server Management &gt; Advanced Management”, as in SBS 2003; open the console itself.</source>
        <translation>Microsoft 指南如同在 SBS 2003 中，經由 [伺服器管理] &gt; [進階管理] (Server Management &gt; Advanced Management) 開啟；請直接開啟主控台本身。</translation>
    </message>
    <message>
        <source>Old SBS Group Policy objects</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>舊的 SBS 群組原則物件</translation>
    </message>
    <message>
        <source>Links of Group Policy objects</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>群組原則物件的連結</translation>
    </message>
    <message>
        <source>Password policy of the domain</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>網域的密碼原則</translation>
    </message>
    <message>
        <source>Delete the old WMI filters</source>
        <extracomment>Title of a step</extracomment>
        <translation>刪除舊的 WMI 篩選器</translation>
    </message>
    <message>
        <source>They belong to the deleted policies and nothing uses them any more.</source>
        <translation>它們屬於已刪除的原則，不再有任何用途。</translation>
    </message>
    <message>
        <source>Filters without a policy remain in the directory.</source>
        <translation>目錄中會留下沒有原則的篩選器。</translation>
    </message>
    <message>
        <source>No such msWMI-Som object is left in the directory</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>目錄中沒有殘留這類 msWMI-Som 物件</translation>
    </message>
    <message>
        <source>Open Server Manager &gt; Features &gt; Group Policy Management, your domain, and then WMI Filters.</source>
        <translation>開啟 [伺服器管理員] &gt; [功能] &gt; [群組原則管理] (Server Manager &gt; Features &gt; Group Policy Management)、您的網域，再開啟 [WMI 篩選器] (WMI Filters)。</translation>
    </message>
    <message>
        <source>In the same console open WMI Filters.</source>
        <translation>在同一個主控台中開啟 [WMI 篩選器] (WMI Filters)。</translation>
    </message>
    <message>
        <source>Delete these two filters.</source>
        <translation>刪除這兩個篩選器。</translation>
    </message>
    <message>
        <source>Delete these two filters if they exist.</source>
        <translation>如果這兩個篩選器存在，將它們刪除。</translation>
    </message>
    <message>
        <source>Delete also the filters whose names begin with “Windows SBS”.</source>
        <translation>名稱以「Windows SBS」開頭的篩選器也要刪除。</translation>
    </message>
    <message>
        <source>Delete each of these three filters that exists.</source>
        <translation>刪除這三個篩選器中存在的每一個。</translation>
    </message>
    <message>
        <source>Microsoft’s guide speaks of three filters, but SBS 2003 has these two.</source>
        <translation>Microsoft 指南提到三個篩選器，但 SBS 2003 有的是這兩個。</translation>
    </message>
    <message>
        <source>Microsoft’s guide speaks of three filters but names only these two, which are those of SBS 2003.</source>
        <translation>Microsoft 指南提到三個篩選器，但只列出這兩個，而它們是 SBS 2003 的篩選器。</translation>
    </message>
    <message>
        <source>Old WMI filters</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>舊的 WMI 篩選器</translation>
    </message>
    <message>
        <source>List the shared folders and rebuild their structure</source>
        <extracomment>Title of a step</extracomment>
        <translation>列出共用資料夾並重建其結構</translation>
    </message>
    <message>
        <source>What is not on the list is not copied, and is lost with the source server.</source>
        <translation>不在清單上的內容不會複製，會隨來源伺服器一起遺失。</translation>
    </message>
    <message>
        <source>The shared folders do not stay on the source server</source>
        <extracomment>When the step is needed; the shared folders of the source server that is replaced</extracomment>
        <translation>共用資料夾不留在來源伺服器上</translation>
    </message>
    <message>
        <source>Shared folders are forgotten, or end in the wrong place.</source>
        <translation>共用資料夾會遭遺漏，或放到錯誤的位置。</translation>
    </message>
    <message>
        <source>A list of all shares with their permissions, and a matching folder for each on the destination server</source>
        <extracomment>Share: a shared folder</extracomment>
        <translation>所有共用及其權限的清單，以及目的地伺服器上與每個共用對應的資料夾</translation>
    </message>
    <message>
        <source>List the shares of the source server with their permissions.</source>
        <extracomment>Share: a shared folder</extracomment>
        <translation>列出來源伺服器的共用及其權限。</translation>
    </message>
    <message>
        <source>Create or adapt matching folders and shares on the destination server.</source>
        <translation>在目的地伺服器上建立或調整對應的資料夾和共用。</translation>
    </message>
    <message>
        <source>Microsoft’s guide for Foundation makes the copy optional, because the source server may stay in the network.</source>
        <translation>Microsoft 的 Foundation 指南將複製列為選用，因為來源伺服器可以留在網路中。</translation>
    </message>
    <message>
        <source>The contents list of this part of Microsoft’s guide links into the guide for SBS 2008; read the part itself.</source>
        <translation>Microsoft 指南這一部分的內容目錄會連結到 SBS 2008 的指南；請閱讀這一部分本身。</translation>
    </message>
    <message>
        <source>Compare sizes with free space</source>
        <extracomment>Title of a step</extracomment>
        <translation>將大小與可用空間比較</translation>
    </message>
    <message>
        <source>A copy that runs out of space stops in the middle.</source>
        <translation>空間用盡時，複製會在中途停止。</translation>
    </message>
    <message>
        <source>The copy fails when the disk is full.</source>
        <translation>磁碟已滿時，複製會失敗。</translation>
    </message>
    <message>
        <source>Size of each folder and free space of the drive that receives it</source>
        <translation>每個資料夾的大小，以及接收它的磁碟機的可用空間</translation>
    </message>
    <message>
        <source>Determine the size of each folder on the source server.</source>
        <translation>查出來源伺服器上每個資料夾的大小。</translation>
    </message>
    <message>
        <source>Make sure that the destination server has room for all of them.</source>
        <translation>確定目的地伺服器有足夠空間存放所有資料夾。</translation>
    </message>
    <message>
        <source>Make the source shares read-only</source>
        <extracomment>Title of a step; share: a shared folder; the source: the source server</extracomment>
        <translation>將來源伺服器的共用設為唯讀</translation>
    </message>
    <message>
        <source>Whatever users save during the copy would stay behind.</source>
        <translation>使用者在複製期間儲存的內容不會一併移動。</translation>
    </message>
    <message>
        <source>Late changes on the source server are lost.</source>
        <translation>來源伺服器上之後的變更會遺失。</translation>
    </message>
    <message>
        <source>No user can save a file in the shares of the source server</source>
        <extracomment>What proves that the step is done; share: a shared folder</extracomment>
        <translation>沒有使用者能將檔案儲存到來源伺服器的共用</translation>
    </message>
    <message>
        <source>Tell the users when the shared folders become read-only.</source>
        <translation>告知使用者共用資料夾何時會變成唯讀。</translation>
    </message>
    <message>
        <source>Set the permissions of each share to read-only for all users.</source>
        <extracomment>Share: a shared folder</extracomment>
        <translation>將每個共用的權限設為所有使用者唯讀。</translation>
    </message>
    <message>
        <source>Copy every share</source>
        <extracomment>Title of a step; share: a shared folder</extracomment>
        <translation>複製每個共用</translation>
    </message>
    <message>
        <source>The command copies the data together with its permissions, owners and times.</source>
        <translation>這個命令會將資料連同權限、擁有者和時間一起複製。</translation>
    </message>
    <message>
        <source>The data stays on the source server and goes with it.</source>
        <translation>資料會留在來源伺服器上，並隨它一起消失。</translation>
    </message>
    <message>
        <source>A log for each share with 0 in the column FAILED for Dirs and Files, and an exit code below 8</source>
        <extracomment>Share: a shared folder; log: the file in which the copy command writes its results</extracomment>
        <translation>每個共用各有一個記錄檔，其中 [目錄] (Dirs) 和 [檔案] (Files) 的 [失敗] (FAILED) 欄為 0，且結束代碼小於 8</translation>
    </message>
    <message>
        <source>Sign in to the destination server as a domain administrator.</source>
        <translation>以網域系統管理員身分登入目的地伺服器。</translation>
    </message>
    <message>
        <source>Run this command for each share, with your names and a log file of its own for each share.</source>
        <extracomment>Share: a shared folder; log: the file in which the copy command writes its results</extracomment>
        <translation>對每個共用執行這個命令，代入您的名稱，並為每個共用指定各自的記錄檔。</translation>
    </message>
    <message>
        <source>Read each log: the column FAILED must show 0 for Dirs and Files.</source>
        <extracomment>Log: the file in which the copy command writes its results</extracomment>
        <translation>查看每個記錄檔：[目錄] (Dirs) 和 [檔案] (Files) 的 [失敗] (FAILED) 欄必須為 0。</translation>
    </message>
    <message>
        <source>/E takes subfolders, empty ones too; /B reads past missing permissions; /COPY:DATSOU takes data, attributes, times, security, owner and auditing.</source>
        <translation>/E 包含子資料夾 (空的也包含在內)；/B 即使缺少權限也能讀取；/COPY:DATSOU 包含資料、屬性、時間、安全性、擁有者和稽核。</translation>
    </message>
    <message>
        <source>Microsoft’s guide uses one log for all shares, but /LOG overwrites it each time; change the file name, or append with /LOG+.</source>
        <extracomment>Share: a shared folder; log: the file in which the copy command writes its results</extracomment>
        <translation>Microsoft 指南對所有共用使用同一個記錄檔，但 /LOG 每次都會將它覆寫；請變更檔案名稱，或用 /LOG+ 附加。</translation>
    </message>
    <message>
        <source>Microsoft’s command line lacks the space between the source and the destination argument; it is correct here.</source>
        <translation>Microsoft 的命令列在來源引數與目的地引數之間缺少空格；這裡的命令列是正確的。</translation>
    </message>
    <message>
        <source>Microsoft’s command line has spaces inside the network paths; it is correct here.</source>
        <translation>Microsoft 的命令列在網路路徑中有空格；這裡的命令列是正確的。</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>開始之前</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>Short name of the part before phase 1, for the timeline</extracomment>
        <translation>開始</translation>
    </message>
    <message>
        <source>Read the whole procedure before starting</source>
        <extracomment>Title of a step</extracomment>
        <translation>開始前先閱讀整個程序</translation>
    </message>
    <message>
        <source>A migration takes days, and some deadlines start long before you notice them.</source>
        <translation>移轉需要數天，有些期限在您注意到之前早就開始了。</translation>
    </message>
    <message>
        <source>Confirmation by the technician</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>技術人員的確認</translation>
    </message>
    <message>
        <source>Read the titles, limits and conditions of all eight phases once.</source>
        <translation>將八個階段的標題、容許範圍和條件全部閱讀一遍。</translation>
    </message>
    <message>
        <source>Make sure that the new server has 64-bit hardware, because there is no 32-bit edition of the new system.</source>
        <translation>確定新伺服器的硬體為 64 位元，因為新系統沒有 32 位元版本。</translation>
    </message>
    <message>
        <source>Plan a day for the removal of the source server: it has to be gone at the latest 21 days after the installation, or 7 days without update KB943494.</source>
        <translation>安排移除來源伺服器的日期：它最晚須在安裝後 21 天離開；如果沒有更新 KB943494，則為 7 天。</translation>
    </message>
    <message>
        <source>Plan the day on which the source server goes: at the latest 21 days after the installation.</source>
        <translation>安排來源伺服器離開的日期：最晚在安裝後 21 天。</translation>
    </message>
    <message>
        <source>Decide whether the source server stays: as a domain controller or additional server it may, without a deadline.</source>
        <translation>決定是否保留來源伺服器：它可以作為網域控制站或額外的伺服器保留，沒有期限。</translation>
    </message>
    <message>
        <source>Microsoft collects further tools and help for this migration under its short link 217520.</source>
        <translation>Microsoft 在短網址 217520 彙整了這次移轉的其他工具和說明。</translation>
    </message>
    <message>
        <source>Microsoft’s guide for this product has seven phases; folder redirection is added for servers that redirect folders.</source>
        <translation>Microsoft 為本產品提供的指南有七個階段；這裡為重新導向資料夾的伺服器增加了資料夾重新導向。</translation>
    </message>
    <message>
        <source>Microsoft’s guide lists the Migration Preparation Tool; it is not needed, as the schema is at version 56 already.</source>
        <translation>Microsoft 指南列出移轉準備工具；但不需要它，因為架構已是版本 56。</translation>
    </message>
    <message>
        <source>How to get an administrator command prompt</source>
        <extracomment>Title of a step</extracomment>
        <translation>如何開啟系統管理員命令提示字元</translation>
    </message>
    <message>
        <source>Many commands of this guide change nothing, or fail, without administrator rights.</source>
        <translation>沒有系統管理員權限時，本指南的許多命令不會變更任何內容，或會失敗。</translation>
    </message>
    <message>
        <source>Sign in to the source server as an administrator, open Start &gt; Run and enter this command.</source>
        <translation>以系統管理員身分登入來源伺服器，開啟 [開始] &gt; [執行]，並輸入這個命令。</translation>
    </message>
    <message>
        <source>On the source server type this command on the Start screen and choose “Run as administrator” for it.</source>
        <translation>在來源伺服器的 [開始] 畫面上輸入這個命令，並對它選擇 [以系統管理員身分執行]。</translation>
    </message>
    <message>
        <source>On the source server type this command in the search box of Start and choose “Run as administrator” for it.</source>
        <translation>在來源伺服器的 [開始] 搜尋方塊中輸入這個命令，並對它選擇 [以系統管理員身分執行]。</translation>
    </message>
    <message>
        <source>On the destination server type the same command on the Start screen and choose “Run as administrator” for the result.</source>
        <translation>在目的地伺服器的 [開始] 畫面上輸入相同的命令，並對搜尋結果選擇 [以系統管理員身分執行]。</translation>
    </message>
    <message>
        <source>Microsoft’s guide uses the search box and “Run as administrator” on the source; Windows Server 2003 has neither.</source>
        <extracomment>The source: the source server</extracomment>
        <translation>Microsoft 指南在來源伺服器上使用搜尋方塊和 [以系統管理員身分執行]；Windows Server 2003 兩者都沒有。</translation>
    </message>
    <message>
        <source>Perform post-migration tasks</source>
        <translation>執行移轉後工作</translation>
    </message>
    <message>
        <source>Post-migration tasks</source>
        <extracomment>Short name of phase 7 for the timeline; keep it under 24 characters</extracomment>
        <translation>移轉後工作</translation>
    </message>
    <message>
        <source>Remove DNS entries of the source</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>移除來源伺服器的 DNS 項目</translation>
    </message>
    <message>
        <source>Entries of a server that is gone slow down every name that is looked up through them.</source>
        <translation>已不存在的伺服器的項目，會拖慢每一次經由它們的名稱查詢。</translation>
    </message>
    <message>
        <source>Name resolution waits for a server that never answers.</source>
        <translation>名稱解析會等候永遠不會回應的伺服器。</translation>
    </message>
    <message>
        <source>No name server, forwarder or other record has the name or the address of the source server</source>
        <translation>名稱伺服器、轉寄站和其他記錄中，都沒有來源伺服器的名稱或位址</translation>
    </message>
    <message>
        <source>In DNS Manager open the properties of the server and remove the source server from “Forwarders”.</source>
        <translation>在 DNS 管理員中開啟伺服器的內容，並從 [轉寄站] (Forwarders) 移除來源伺服器。</translation>
    </message>
    <message>
        <source>Open the properties of each forward lookup zone and remove the source server from “Name Servers”.</source>
        <translation>開啟每個正向對應區域的內容，並從 [名稱伺服器] (Name Servers) 移除來源伺服器。</translation>
    </message>
    <message>
        <source>Do the same for each reverse lookup zone.</source>
        <translation>對每個反向對應區域執行相同的操作。</translation>
    </message>
    <message>
        <source>Leave these entries alone while the source server stays in the network, because they are needed.</source>
        <translation>來源伺服器留在網路期間，請勿變動這些項目，因為仍需要它們。</translation>
    </message>
    <message>
        <source>Name servers of the zones</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>區域的名稱伺服器</translation>
    </message>
    <message>
        <source>DNS records of the former controller</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>先前控制站的 DNS 記錄</translation>
    </message>
    <message>
        <source>Share the application data folders</source>
        <extracomment>Title of a step</extracomment>
        <translation>共用應用程式資料的資料夾</translation>
    </message>
    <message>
        <source>Copied data of line-of-business and other applications is of use only when its users reach it.</source>
        <translation>複製的企業營運應用程式和其他應用程式的資料，要讓使用者能存取才有用。</translation>
    </message>
    <message>
        <source>Applications do not find their data.</source>
        <translation>應用程式找不到資料。</translation>
    </message>
    <message>
        <source>The folders are listed in the Dashboard under Storage</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>資料夾已列在儀表板的 [儲存空間] (Storage) 下</translation>
    </message>
    <message>
        <source>Set the share permissions of each folder of application data.</source>
        <translation>設定每個應用程式資料的資料夾的共用權限。</translation>
    </message>
    <message>
        <source>Set the NTFS permissions of each of these folders.</source>
        <translation>設定這些資料夾的 NTFS 權限。</translation>
    </message>
    <message>
        <source>Check that the folders appear in the Dashboard under Storage.</source>
        <translation>檢查資料夾是否出現在儀表板的 [儲存空間] (Storage) 下。</translation>
    </message>
    <message>
        <source>Change drive mappings in logon scripts</source>
        <extracomment>Title of a step</extracomment>
        <translation>變更登入指令碼中的磁碟機對應</translation>
    </message>
    <message>
        <source>A mapping to the source server fails at every sign-in.</source>
        <translation>對應到來源伺服器的磁碟機，每次登入都會失敗。</translation>
    </message>
    <message>
        <source>A logon script maps drives to the source server</source>
        <extracomment>When the step is needed</extracomment>
        <translation>登入指令碼將磁碟機對應到來源伺服器</translation>
    </message>
    <message>
        <source>Users miss their network drives.</source>
        <translation>使用者無法使用網路磁碟機。</translation>
    </message>
    <message>
        <source>No script contains the name of the source server</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>沒有指令碼包含來源伺服器的名稱</translation>
    </message>
    <message>
        <source>Search the scripts in the share NETLOGON for the name of the source server.</source>
        <extracomment>Share: a shared folder</extracomment>
        <translation>在共用 NETLOGON 的指令碼中搜尋來源伺服器的名稱。</translation>
    </message>
    <message>
        <source>Point each mapping to the matching share of the destination server.</source>
        <extracomment>Share: a shared folder</extracomment>
        <translation>將每個磁碟機對應指向目的地伺服器上對應的共用。</translation>
    </message>
    <message>
        <source>References in the directory</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>目錄中的參照</translation>
    </message>
    <message>
        <source>Remove the ISA proxy settings from clients</source>
        <extracomment>Title of a step</extracomment>
        <translation>從用戶端移除 ISA Proxy 設定</translation>
    </message>
    <message>
        <source>The client computers still send web requests to the proxy that left with the source server.</source>
        <translation>用戶端電腦仍將 Web 要求傳送給已隨來源伺服器離開的 Proxy。</translation>
    </message>
    <message>
        <source>The source was SBS 2003 Premium with Internet Security and Acceleration (ISA) Server</source>
        <translation>來源伺服器是配備 Internet Security and Acceleration (ISA) Server 的 SBS 2003 Premium</translation>
    </message>
    <message>
        <source>Port 80 for a new proxy</source>
        <translation>新 Proxy 使用連接埠 80</translation>
    </message>
    <message>
        <source>Client computers have no access to the web.</source>
        <translation>用戶端電腦無法存取 Web。</translation>
    </message>
    <message>
        <source>Each client computer opens a web page</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>每部用戶端電腦都能開啟網頁</translation>
    </message>
    <message>
        <source>Uninstall the Microsoft Firewall Client.</source>
        <translation>解除安裝 Microsoft Firewall Client。</translation>
    </message>
    <message>
        <source>In Internet Explorer open Tools &gt; Internet Options &gt; Connections &gt; LAN Settings.</source>
        <translation>在 Internet Explorer 中開啟 [工具] &gt; [網際網路選項] &gt; [連線] &gt; [區域網路設定] (Tools &gt; Internet Options &gt; Connections &gt; LAN Settings)。</translation>
    </message>
    <message>
        <source>Without a proxy, clear all boxes.</source>
        <extracomment>Clear: remove the tick from a box</extracomment>
        <translation>如果沒有 Proxy，清除所有核取方塊。</translation>
    </message>
    <message>
        <source>With a new proxy, clear “Automatic configuration”, tick both “Proxy server” boxes, and enter the full name of the proxy and port 80.</source>
        <extracomment>Clear: remove the tick from a box</extracomment>
        <translation>如果有新的 Proxy，清除 [自動組態] (Automatic configuration)，勾選兩個 [Proxy 伺服器] (Proxy server) 核取方塊，並輸入 Proxy 的完整名稱和連接埠 80。</translation>
    </message>
    <message>
        <source>Open a web page as a test.</source>
        <translation>開啟一個網頁進行測試。</translation>
    </message>
    <message>
        <source>Give Administrators the right to log on as a batch job</source>
        <extracomment>Title of a step</extracomment>
        <translation>授與 Administrators [以批次工作登入] 的權限</translation>
    </message>
    <message>
        <source>The server can run alerts while nobody is signed in only with this right.</source>
        <translation>伺服器必須有這項權限，才能在沒有人登入時執行警示。</translation>
    </message>
    <message>
        <source>Alerts fail with error 2147943785 (0x80070569).</source>
        <translation>警示會失敗，錯誤為 2147943785 (0x80070569)。</translation>
    </message>
    <message>
        <source>SeBatchLogonRight contains *S-1-5-32-544 in the file GptTmpl.inf of the policy</source>
        <translation>原則的檔案 GptTmpl.inf 中，SeBatchLogonRight 包含 *S-1-5-32-544</translation>
    </message>
    <message>
        <source>Open Group Policy Management &gt; Forest &gt; Domains, your domain, and then Domain Controllers &gt; Default Domain Controllers Policy.</source>
        <translation>開啟 [群組原則管理] &gt; [樹系] &gt; [網域] (Group Policy Management &gt; Forest &gt; Domains)、您的網域，再開啟 Domain Controllers &gt; Default Domain Controllers Policy (預設網域控制站原則)。</translation>
    </message>
    <message>
        <source>Choose “Edit” and open Computer Configuration &gt; Policies &gt; Windows Settings &gt; Security Settings &gt; Local Policies &gt; User Rights Assignment.</source>
        <translation>按一下 [編輯]，並開啟 [電腦設定] &gt; [原則] &gt; [Windows 設定] &gt; [安全性設定] &gt; [本機原則] &gt; [使用者權限指派] (Computer Configuration &gt; Policies &gt; Windows Settings &gt; Security Settings &gt; Local Policies &gt; User Rights Assignment)。</translation>
    </message>
    <message>
        <source>Open the properties of “Log on as a batch job” and choose “Add User or Group”, then “Browse”.</source>
        <translation>開啟 [以批次工作登入] (Log on as a batch job) 的內容，按一下 [新增使用者或群組] (Add User or Group)，再按一下 [瀏覽]。</translation>
    </message>
    <message>
        <source>Enter the name of the built-in group, choose “Check Names” and confirm with “OK” three times.</source>
        <translation>輸入內建群組的名稱，按一下 [檢查名稱] (Check Names)，並按三次 [確定]。</translation>
    </message>
    <message>
        <source>Take a full backup of the source server</source>
        <extracomment>Title of a step</extracomment>
        <translation>建立來源伺服器的完整備份</translation>
    </message>
    <message>
        <source>Only a backup brings the server back after a fault, and its data with it.</source>
        <translation>只有備份能在故障後還原伺服器及其資料。</translation>
    </message>
    <message>
        <source>Only a backup brings the server back after a fault, and only a backup undoes the schema change that follows later.</source>
        <translation>只有備份能在故障後還原伺服器，也只有備份能復原日後的架構變更。</translation>
    </message>
    <message>
        <source>A fault that cannot be repaired means loss of data.</source>
        <translation>無法修復的故障會造成資料遺失。</translation>
    </message>
    <message>
        <source>A finished full backup with its date, target and size</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>已完成的完整備份及其日期、目標和大小</translation>
    </message>
    <message>
        <source>Make a full backup with the backup tool of Windows Small Business Server 2003 before you change anything.</source>
        <translation>變更任何內容之前，用 Windows Small Business Server 2003 的備份工具建立完整備份。</translation>
    </message>
    <message>
        <source>Make a full backup with the backup tool that came with the source server before you change anything.</source>
        <translation>變更任何內容之前，用來源伺服器隨附的備份工具建立完整備份。</translation>
    </message>
    <message>
        <source>Include the system state, so that the directory can be restored too.</source>
        <translation>包含系統狀態，這樣也能還原目錄。</translation>
    </message>
    <message>
        <source>Keep the backup on a medium that is not part of the source server.</source>
        <translation>將備份存放在不屬於來源伺服器的媒體上。</translation>
    </message>
    <message>
        <source>Microsoft describes backup and restore of this product under its short link 27140.</source>
        <translation>Microsoft 在短網址 27140 說明本產品的備份和還原。</translation>
    </message>
    <message>
        <source>Microsoft describes backup and restore of this product under its short link 104285.</source>
        <translation>Microsoft 在短網址 104285 說明本產品的備份和還原。</translation>
    </message>
    <message>
        <source>Microsoft describes backup and restore of this product on TechNet: “Managing Server Backup”, cc527488.</source>
        <translation>Microsoft 在 TechNet 說明本產品的備份和還原：「Managing Server Backup」，cc527488。</translation>
    </message>
    <message>
        <source>Microsoft describes the backup on TechNet: “Learn more about setting up server backup”, server-backup-support-1.</source>
        <translation>Microsoft 在 TechNet 說明備份：「Learn more about setting up server backup」，server-backup-support-1。</translation>
    </message>
    <message>
        <source>Microsoft describes backup and restore of this product on TechNet: “Backup and Recovery”, cc754097.</source>
        <translation>Microsoft 在 TechNet 說明本產品的備份和還原：「Backup and Recovery」，cc754097。</translation>
    </message>
    <message>
        <source>Microsoft describes this in its article Manage-Backup-and-Restore-in-Windows-Server-Essentials.</source>
        <translation>Microsoft 在文章 Manage-Backup-and-Restore-in-Windows-Server-Essentials 中說明此內容。</translation>
    </message>
    <message>
        <source>Prove that the backup can be restored</source>
        <extracomment>Title of a step</extracomment>
        <translation>證實備份可以還原</translation>
    </message>
    <message>
        <source>A backup that nobody has read back is only a hope.</source>
        <translation>沒有人讀回驗證過的備份，只能算是期望。</translation>
    </message>
    <message>
        <source>You learn that the backup is useless at the moment when you need it.</source>
        <translation>您會在需要備份時才發現它無法使用。</translation>
    </message>
    <message>
        <source>A list of sampled files whose restored copy has the same hash as the original</source>
        <translation>抽樣檔案的清單，其還原的複本與原始檔案的雜湊相同</translation>
    </message>
    <message>
        <source>Check that the backup job ended without errors.</source>
        <translation>檢查備份工作是否已結束且沒有錯誤。</translation>
    </message>
    <message>
        <source>Pick some files at random and restore them to another folder.</source>
        <translation>隨機挑選一些檔案，並還原到另一個資料夾。</translation>
    </message>
    <message>
        <source>Compare each restored file with its original.</source>
        <translation>將每個還原的檔案與原始檔案比對。</translation>
    </message>
    <message>
        <source>Move the mailboxes to Office 365</source>
        <extracomment>Title of a step</extracomment>
        <translation>將信箱移到 Office 365</translation>
    </message>
    <message>
        <source>The mailboxes must be out of the source server before Exchange can be removed from it.</source>
        <translation>信箱必須離開來源伺服器，才能從中移除 Exchange。</translation>
    </message>
    <message>
        <source>Exchange refuses to be uninstalled while mailboxes remain.</source>
        <translation>只要還有信箱，Exchange 就會拒絕解除安裝。</translation>
    </message>
    <message>
        <source>All mailboxes are in Office 365 and receive mail there</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>所有信箱都在 Office 365 中，並在該處接收郵件</translation>
    </message>
    <message>
        <source>Move all mailboxes with a cutover Exchange migration.</source>
        <translation>用 Exchange 完全移轉 (cutover migration) 移動所有信箱。</translation>
    </message>
    <message>
        <source>Finish the move before the destination server is installed.</source>
        <translation>在安裝目的地伺服器之前完成移動。</translation>
    </message>
    <message>
        <source>Move the content of public folders separately, because Office 365 had none.</source>
        <translation>公用資料夾的內容需另外移動，因為 Office 365 當時沒有公用資料夾。</translation>
    </message>
    <message>
        <source>Switch on Office 365 integration after the installation, in phase 2.</source>
        <translation>安裝之後，在第&#xa0;2&#xa0;階段開啟 Office 365 整合。</translation>
    </message>
    <message>
        <source>Microsoft’s guides disagree on whether Exchange has to be removed from the source for the integration: optional here, mandatory in the guide for 2012 R2; settle it with the customer.</source>
        <extracomment>The source: the source server</extracomment>
        <translation>進行整合時是否必須從來源伺服器移除 Exchange，Microsoft 的指南說法不一：這裡為選用，2012 R2 的指南為必要；請與客戶商定。</translation>
    </message>
    <message>
        <source>Let the Office 365 migration reach Exchange 2003</source>
        <extracomment>Title of a step</extracomment>
        <translation>讓 Office 365 移轉能連線到 Exchange 2003</translation>
    </message>
    <message>
        <source>The migration service of Office 365 reads the mailboxes by RPC over HTTP.</source>
        <translation>Office 365 的移轉服務透過 RPC over HTTP 讀取信箱。</translation>
    </message>
    <message>
        <source>The migration of the mailboxes cannot connect.</source>
        <translation>信箱的移轉無法連線。</translation>
    </message>
    <message>
        <source>The registry value lists the full name of the source server</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>登錄值列出來源伺服器的完整名稱</translation>
    </message>
    <message>
        <source>Enable RPC over HTTP on the source server.</source>
        <translation>在來源伺服器上啟用 RPC over HTTP。</translation>
    </message>
    <message>
        <source>If the migration still fails, open this registry key.</source>
        <translation>如果移轉仍失敗，開啟這個登錄機碼。</translation>
    </message>
    <message>
        <source>Make sure that the value “ValidPorts” lists the full name of the source server after this pattern, with your domain.</source>
        <translation>確定值「ValidPorts」依此格式列出來源伺服器的完整名稱，並代入您的網域。</translation>
    </message>
    <message>
        <source>Plan a second Exchange server</source>
        <extracomment>Title of a step</extracomment>
        <translation>規劃第二部 Exchange 伺服器</translation>
    </message>
    <message>
        <source>Exchange needs a server of its own, and it can join only when the destination server runs the domain.</source>
        <translation>Exchange 需要專用的伺服器，而且要等目的地伺服器負責網域後才能加入。</translation>
    </message>
    <message>
        <source>Exchange refuses to be uninstalled from the source server while mailboxes remain.</source>
        <translation>只要還有信箱，就無法從來源伺服器解除安裝 Exchange。</translation>
    </message>
    <message>
        <source>All mailboxes are on the new Exchange server and receive mail there</source>
        <translation>所有信箱都在新的 Exchange 伺服器上，並在該處接收郵件</translation>
    </message>
    <message>
        <source>Plan a second server for Exchange Server 2013, or for Exchange Server 2010 SP1 on an older Windows Server.</source>
        <translation>規劃第二部伺服器，用於 Exchange Server 2013，或用於在較舊的 Windows Server 上執行的 Exchange Server 2010 SP1。</translation>
    </message>
    <message>
        <source>Set up the new Exchange server after the destination server is installed.</source>
        <translation>安裝目的地伺服器之後，再設定新的 Exchange 伺服器。</translation>
    </message>
    <message>
        <source>Finish the move of all mailboxes before the source server is demoted.</source>
        <translation>在來源伺服器降級之前，完成所有信箱的移動。</translation>
    </message>
    <message>
        <source>Exchange is not supported on the Essentials server itself.</source>
        <translation>Essentials 伺服器本身不支援 Exchange。</translation>
    </message>
    <message>
        <source>Exchange 2010 does not install on Windows Server 2012.</source>
        <translation>Exchange 2010 無法安裝在 Windows Server 2012 上。</translation>
    </message>
    <message>
        <source>Run the Best Practices Analyzer on the source</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>在來源伺服器上執行最佳做法分析程式</translation>
    </message>
    <message>
        <source>It reads directory, network, Exchange and other settings, and names faults that the migration would carry along.</source>
        <translation>它會讀取目錄、網路、Exchange 和其他設定，並指出會隨移轉帶過去的問題。</translation>
    </message>
    <message>
        <source>It reads the settings of directory, registry and web server, and names faults that the migration would carry along.</source>
        <translation>它會讀取目錄、系統登錄和 Web 伺服器的設定，並指出會隨移轉帶過去的問題。</translation>
    </message>
    <message>
        <source>Hidden faults of the source server come up in the middle of the migration.</source>
        <translation>來源伺服器的隱藏問題會在移轉中途出現。</translation>
    </message>
    <message>
        <source>A saved report in which each finding is solved or accepted</source>
        <extracomment>What proves that the step is done; finding: what a check or an analyzer reports</extracomment>
        <translation>已儲存的報告，其中每項發現事項都已解決或接受</translation>
    </message>
    <message>
        <source>Download, install and update the Windows SBS 2003 Best Practices Analyzer.</source>
        <translation>下載、安裝並更新 Windows SBS 2003 最佳做法分析程式。</translation>
    </message>
    <message>
        <source>Download, install and update the Windows SBS 2008 Best Practices Analyzer (Microsoft download 6231).</source>
        <translation>下載、安裝並更新 Windows SBS 2008 最佳做法分析程式 (Microsoft 下載 6231)。</translation>
    </message>
    <message>
        <source>Download, install and update the Windows Server Solutions Best Practices Analyzer (Microsoft download 15556).</source>
        <translation>下載、安裝並更新 Windows Server Solutions 最佳做法分析程式 (Microsoft 下載 15556)。</translation>
    </message>
    <message>
        <source>Open All Programs &gt; SBS Best Practices Analyzer Tool and choose “Start a scan”.</source>
        <translation>開啟 [所有程式] &gt; [SBS Best Practices Analyzer Tool] (All Programs &gt; SBS Best Practices Analyzer Tool)，並選擇 [開始掃描] (Start a scan)。</translation>
    </message>
    <message>
        <source>Enter a label for the scan, for example:</source>
        <translation>輸入掃描的標籤，例如：</translation>
    </message>
    <message>
        <source>Choose “Start scanning”, then “View a report of this Best Practices scan”.</source>
        <translation>選擇 [開始進行掃描] (Start scanning)，再選擇 [檢視這次最佳做法掃描的報告] (View a report of this Best Practices scan)。</translation>
    </message>
    <message>
        <source>Open Devices &gt; Server Tasks &gt; Best Practices Analyzer in the Dashboard.</source>
        <translation>在儀表板中開啟 [裝置] &gt; [伺服器工作] &gt; [最佳做法分析程式] (Devices &gt; Server Tasks &gt; Best Practices Analyzer)。</translation>
    </message>
    <message>
        <source>Read the report, and solve as many findings as possible.</source>
        <extracomment>Finding: what a check or an analyzer reports</extracomment>
        <translation>閱讀報告，並盡量解決其中的發現事項。</translation>
    </message>
    <message>
        <source>Read the reports List, Tree and Other, and solve as many findings as possible.</source>
        <extracomment>Finding: what a check or an analyzer reports</extracomment>
        <translation>閱讀 [清單] (List)、[樹狀] (Tree) 和 [其他] (Other) 報告，並盡量解決其中的發現事項。</translation>
    </message>
    <message>
        <source>It reads Active Directory, WMI, the registry and the IIS metabase.</source>
        <translation>它會讀取 Active Directory、WMI、系統登錄和 IIS Metabase。</translation>
    </message>
    <message>
        <source>It reads Active Directory, WMI, the registry, the IIS metabase, Exchange Server, Update Services, the network configuration, SharePoint and SQL Server.</source>
        <translation>它會讀取 Active Directory、WMI、系統登錄、IIS Metabase、Exchange Server、Update Services、網路設定、SharePoint 和 SQL Server。</translation>
    </message>
    <message>
        <source>Not every finding affects the migration.</source>
        <extracomment>Finding: what a check or an analyzer reports</extracomment>
        <translation>並非每項發現事項都會影響移轉。</translation>
    </message>
    <message>
        <source>The analyzer for SBS 2003 does not run on a plain Windows Server 2003 Standard; use the support tools there.</source>
        <translation>SBS 2003 的分析程式無法在一般的 Windows Server 2003 Standard 上執行；請改用支援工具。</translation>
    </message>
    <message>
        <source>Microsoft’s overview says that the analyzer has to be downloaded; on this server too it is part of the Dashboard.</source>
        <translation>Microsoft 的概觀說必須下載分析程式；但在這部伺服器上，它也已包含在儀表板中。</translation>
    </message>
    <message>
        <source>Run the Windows Support Tools</source>
        <extracomment>Title of a step</extracomment>
        <translation>執行 Windows 支援工具</translation>
    </message>
    <message>
        <source>A new domain controller copies the directory from the source server, faults included.</source>
        <translation>新的網域控制站會從來源伺服器複製目錄，連同其中的問題。</translation>
    </message>
    <message>
        <source>The destination server may fail to join, or may join with a damaged directory.</source>
        <translation>目的地伺服器可能無法加入，或帶著損毀的目錄加入。</translation>
    </message>
    <message>
        <source>Output of the three tools without open errors</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>三個工具的輸出，沒有未解決的錯誤</translation>
    </message>
    <message>
        <source>After the analyzer, test the network and its connections.</source>
        <translation>執行分析程式之後，測試網路及其連線。</translation>
    </message>
    <message>
        <source>Test the domain controller.</source>
        <translation>測試網域控制站。</translation>
    </message>
    <message>
        <source>Test the replication between domain controllers.</source>
        <translation>測試網域控制站之間的複寫。</translation>
    </message>
    <message>
        <source>Set the source server’s time correctly</source>
        <extracomment>Title of a step</extracomment>
        <translation>正確設定來源伺服器的時間</translation>
    </message>
    <message>
        <source>Sign-in between domain controllers fails when their clocks differ by more than five minutes.</source>
        <translation>時鐘相差超過五分鐘時，網域控制站之間的登入會失敗。</translation>
    </message>
    <message>
        <source>At most 5 minutes between source and destination; same date; same time zone</source>
        <translation>來源伺服器與目的地伺服器最多相差 5 分鐘；日期相同；時區相同</translation>
    </message>
    <message>
        <source>The installation of the destination server may fail.</source>
        <translation>目的地伺服器的安裝可能會失敗。</translation>
    </message>
    <message>
        <source>A measured difference of less than 5 minutes, and date and time zone confirmed on both servers</source>
        <translation>測得的誤差小於 5 分鐘，且已在兩部伺服器上確認日期和時區</translation>
    </message>
    <message>
        <source>Sign in as a domain administrator, open a command prompt and run these commands one after the other.</source>
        <translation>以網域系統管理員身分登入，開啟命令提示字元，並依序執行這些命令。</translation>
    </message>
    <message>
        <source>If the clock stays wrong, give the server a time server of its own and restart the service.</source>
        <translation>如果時鐘仍然錯誤，為伺服器設定專用的時間伺服器，並重新啟動服務。</translation>
    </message>
    <message>
        <source>Compare date and time zone of both servers, and confirm them in this step.</source>
        <translation>比對兩部伺服器的日期和時區，並在這個步驟中確認。</translation>
    </message>
    <message>
        <source>If the source server is a virtual machine, set date, time and time zone of its host the same way.</source>
        <translation>如果來源伺服器是虛擬機器，以相同方式設定其主機的日期、時間和時區。</translation>
    </message>
    <message>
        <source>The documented commands follow the domain hierarchy, but nothing stands above this server in it, so they do not fetch the time from the Internet; the measured difference decides.</source>
        <translation>文件中的命令會依循網域階層，但階層中沒有比這部伺服器更上層的伺服器，因此不會從網際網路取得時間；以測得的誤差為準。</translation>
    </message>
    <message>
        <source>The clock of the destination can be changed during its installation; keep it within five minutes.</source>
        <extracomment>The destination: the destination server</extracomment>
        <translation>目的地伺服器的時鐘可以在安裝期間變更；請將誤差保持在五分鐘內。</translation>
    </message>
    <message>
        <source>After the installation the destination server takes its time by NTP, and all members of the domain follow it.</source>
        <translation>安裝之後，目的地伺服器透過 NTP 取得時間，網域的所有成員都以它為準。</translation>
    </message>
    <message>
        <source>Microsoft’s list of contents names the Migration Preparation Tool too, but there is no such section; the tool is not needed here, because the schema is already at version 56.</source>
        <translation>Microsoft 的內容目錄也列出移轉準備工具，但沒有該章節；這裡不需要這個工具，因為架構已是版本 56。</translation>
    </message>
    <message>
        <source>Microsoft’s guide has neither an analyzer nor an alert viewer for this product; these checks stand in for them.</source>
        <translation>Microsoft 指南沒有為本產品提供分析程式或警示檢視器；以這些檢查代替。</translation>
    </message>
    <message>
        <source>Time difference between the servers</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>伺服器之間的時間誤差</translation>
    </message>
    <message>
        <source>Put a router between the Internet and the network</source>
        <extracomment>Title of a step</extracomment>
        <translation>在網際網路與內部網路之間設置路由器</translation>
    </message>
    <message>
        <source>The source server will leave, so it must no longer stand between the broadband line and the network.</source>
        <translation>來源伺服器將會離開，因此不能再位於寬頻線路與內部網路之間。</translation>
    </message>
    <message>
        <source>Without the source server the network has no way to the Internet.</source>
        <translation>沒有來源伺服器，內部網路就無法連線到網際網路。</translation>
    </message>
    <message>
        <source>The router is the default gateway of the source server and of a client computer</source>
        <translation>路由器是來源伺服器和一部用戶端電腦的預設閘道</translation>
    </message>
    <message>
        <source>Unplug the network adapter of the source server that leads to the broadband line.</source>
        <translation>拔除來源伺服器上通往寬頻線路的網路介面卡纜線。</translation>
    </message>
    <message>
        <source>Install the router between the broadband line and the switch of the network.</source>
        <translation>在寬頻線路與網路交換器之間安裝路由器。</translation>
    </message>
    <message>
        <source>Check that a router connects the network to the Internet, and that the source server does not stand between them.</source>
        <translation>檢查是否由路由器將網路連接到網際網路，且來源伺服器不在兩者之間。</translation>
    </message>
    <message>
        <source>If there is no router yet, install one between the broadband line and the switch of the network.</source>
        <translation>如果還沒有路由器，在寬頻線路與網路交換器之間安裝一部。</translation>
    </message>
    <message>
        <source>Connect source server, destination server and client computers behind the router.</source>
        <translation>將來源伺服器、目的地伺服器和用戶端電腦連接在路由器後方。</translation>
    </message>
    <message>
        <source>Make the router the default gateway of the source server and of the client computers.</source>
        <translation>將路由器設為來源伺服器和用戶端電腦的預設閘道。</translation>
    </message>
    <message>
        <source>Microsoft’s guide states the requirement only; it gives no procedure for it.</source>
        <translation>Microsoft 指南只說明需求，沒有提供做法。</translation>
    </message>
    <message>
        <source>Give the router an address the installer can find</source>
        <extracomment>Title of a step</extracomment>
        <translation>為路由器設定安裝程式找得到的位址</translation>
    </message>
    <message>
        <source>The installation wizard looks for the router at these addresses.</source>
        <translation>安裝精靈會在這些位址尋找路由器。</translation>
    </message>
    <message>
        <source>192.168.x.1 or 192.168.x.254, with x from 1 to 254</source>
        <translation>192.168.x.1 或 192.168.x.254，其中 x 為 1 到 254</translation>
    </message>
    <message>
        <source>The installation wizard may not find the router.</source>
        <translation>安裝精靈可能找不到路由器。</translation>
    </message>
    <message>
        <source>The source server reaches the router at this address</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>來源伺服器能以這個位址連線到路由器</translation>
    </message>
    <message>
        <source>Set the local address of the router to 192.168.x.1 or 192.168.x.254.</source>
        <translation>將路由器的區域位址設為 192.168.x.1 或 192.168.x.254。</translation>
    </message>
    <message>
        <source>Use this address as the default gateway of the network.</source>
        <translation>使用這個位址作為網路的預設閘道。</translation>
    </message>
    <message>
        <source>The system requirements only recommend an address of the form 192.168.x.x; they do not demand it.</source>
        <translation>系統需求只是建議使用 192.168.x.x 形式的位址，並未強制要求。</translation>
    </message>
    <message>
        <source>Reduce the source server to one network adapter</source>
        <extracomment>Title of a step</extracomment>
        <translation>將來源伺服器的網路介面卡減為一張</translation>
    </message>
    <message>
        <source>With two adapters the server still acts as a gateway, and names and routes point to an adapter that nobody reaches.</source>
        <translation>有兩張介面卡時，伺服器仍會作為閘道，而名稱和路由會指向沒有人能連線的介面卡。</translation>
    </message>
    <message>
        <source>Client computers may keep using the source server as their gateway.</source>
        <translation>用戶端電腦可能會繼續使用來源伺服器作為閘道。</translation>
    </message>
    <message>
        <source>Exactly one adapter has an IP address and one default gateway</source>
        <translation>只有一張介面卡具有 IP 位址和一個預設閘道</translation>
    </message>
    <message>
        <source>Open Start &gt; Server Management &gt; To Do List &gt; Connect to the Internet.</source>
        <translation>開啟 [開始] &gt; [伺服器管理] &gt; [待辦事項清單] &gt; [連線到網際網路] (Start &gt; Server Management &gt; To Do List &gt; Connect to the Internet)。</translation>
    </message>
    <message>
        <source>Find out which network adapters of the source server are in use.</source>
        <translation>查明來源伺服器上正在使用哪些網路介面卡。</translation>
    </message>
    <message>
        <source>Leave the adapter that leads to the switch of the network, and disable all others.</source>
        <translation>保留連接網路交換器的介面卡，並停用其他所有介面卡。</translation>
    </message>
    <message>
        <source>Complete the “Configure E-mail and Internet Connection” wizard for one network adapter.</source>
        <translation>以一張網路介面卡完成 [設定電子郵件和網際網路連線] (Configure E-mail and Internet Connection) 精靈。</translation>
    </message>
    <message>
        <source>Enter the address of the router as the default gateway.</source>
        <translation>輸入路由器的位址作為預設閘道。</translation>
    </message>
    <message>
        <source>Switch off the VPN on the source server</source>
        <extracomment>Title of a step</extracomment>
        <translation>關閉來源伺服器上的 VPN</translation>
    </message>
    <message>
        <source>Remote access through the source server ends when that server goes, and an open VPN port is a risk during the migration.</source>
        <translation>透過來源伺服器的遠端存取會在它離開時終止，而且開啟的 VPN 連接埠在移轉期間是一項風險。</translation>
    </message>
    <message>
        <source>A VPN is in use on the source server</source>
        <extracomment>When the step is needed</extracomment>
        <translation>來源伺服器上使用 VPN</translation>
    </message>
    <message>
        <source>Users stay connected through a server that is about to go.</source>
        <translation>使用者會繼續透過即將離開的伺服器連線。</translation>
    </message>
    <message>
        <source>Routing and Remote Access is stopped and disabled, and TCP port 1723 is closed</source>
        <translation>[路由及遠端存取] (Routing and Remote Access) 已停止並停用，且 TCP 連接埠 1723 已關閉</translation>
    </message>
    <message>
        <source>Open Server Management &gt; Internet and E-mail &gt; Configure Remote Access.</source>
        <translation>開啟 [伺服器管理] &gt; [網際網路和電子郵件] &gt; [設定遠端存取] (Server Management &gt; Internet and E-mail &gt; Configure Remote Access)。</translation>
    </message>
    <message>
        <source>On the page “Remote Access Method” choose “Disable remote access” and finish the wizard.</source>
        <translation>在 [遠端存取方法] (Remote Access Method) 頁面上選擇 [停用遠端存取] (Disable remote access)，並完成精靈。</translation>
    </message>
    <message>
        <source>Open Windows SBS Console &gt; Network &gt; Connectivity and choose the task “Configure a virtual private network”.</source>
        <translation>開啟 [Windows SBS 主控台] &gt; [網路] &gt; [連線] (Windows SBS Console &gt; Network &gt; Connectivity)，並選擇工作 [設定虛擬私人網路] (Configure a virtual private network)。</translation>
    </message>
    <message>
        <source>Choose “Do not allow users to connect to the server by using a VPN”, complete the wizard and choose “Finish”.</source>
        <translation>選擇 [不允許使用者使用 VPN 連線到伺服器] (Do not allow users to connect to the server by using a VPN)，完成精靈並按一下 [完成]。</translation>
    </message>
    <message>
        <source>In the Dashboard of the source server open Home &gt; Settings &gt; Anywhere Access &gt; Configure.</source>
        <translation>在來源伺服器的儀表板中開啟 [首頁] &gt; [設定] &gt; [隨處存取] &gt; [設定] (Home &gt; Settings &gt; Anywhere Access &gt; Configure)。</translation>
    </message>
    <message>
        <source>On the first page of the wizard “Set up Anywhere Access” choose “Next”.</source>
        <translation>在 [設定隨處存取] (Set up Anywhere Access) 精靈的第一頁按一下 [下一步]。</translation>
    </message>
    <message>
        <source>On the page “Choose Anywhere Access features to enable” clear “Virtual private network (VPN)” and choose “Next”.</source>
        <translation>在 [選擇要啟用的隨處存取功能] (Choose Anywhere Access features to enable) 頁面上清除 [虛擬私人網路 (VPN)] (Virtual private network (VPN))，並按一下 [下一步]。</translation>
    </message>
    <message>
        <source>Complete the wizard.</source>
        <extracomment>The wizard “Set up Anywhere Access” on the server</extracomment>
        <translation>完成精靈。</translation>
    </message>
    <message>
        <source>Open Start &gt; Administrative Tools &gt; Services and stop the service “Routing and Remote Access”.</source>
        <translation>開啟 [開始] &gt; [系統管理工具] &gt; [服務] (Start &gt; Administrative Tools &gt; Services)，並停止 [路由及遠端存取] (Routing and Remote Access) 服務。</translation>
    </message>
    <message>
        <source>Set the startup type of this service to “Disabled”.</source>
        <translation>將這項服務的啟動類型設為 [已停用] (Disabled)。</translation>
    </message>
    <message>
        <source>Close TCP port 1723 on the router.</source>
        <translation>在路由器上關閉 TCP 連接埠 1723。</translation>
    </message>
    <message>
        <source>Check that TCP port 1723 is closed on the router, and close it by hand if it is not.</source>
        <translation>檢查路由器上的 TCP 連接埠 1723 是否已關閉；如果沒有，手動將它關閉。</translation>
    </message>
    <message>
        <source>The wizard disables Routing and Remote Access, closes port 1723 on the router and removes the VPN configuration.</source>
        <translation>精靈會停用 [路由及遠端存取] (Routing and Remote Access)、關閉路由器上的連接埠 1723，並移除 VPN 設定。</translation>
    </message>
    <message>
        <source>Microsoft’s guide asks for this, but gives no procedure for it.</source>
        <translation>Microsoft 指南要求這樣做，但沒有提供做法。</translation>
    </message>
    <message>
        <source>The contents of Microsoft’s guide call this step “Verify the network configuration”; it is about the VPN only.</source>
        <translation>Microsoft 指南的內容目錄將這個步驟稱為「確認網路設定」 (Verify the network configuration)；內容只與 VPN 有關。</translation>
    </message>
    <message>
        <source>Point statically addressed devices to the new gateway</source>
        <extracomment>Title of a step</extracomment>
        <translation>將使用靜態位址的裝置指向新的閘道</translation>
    </message>
    <message>
        <source>Devices with fixed settings do not learn of the new gateway by themselves.</source>
        <translation>採用固定設定的裝置不會自動得知新的閘道。</translation>
    </message>
    <message>
        <source>Some devices have fixed IP settings, or the DHCP Server role still hands out the former gateway</source>
        <translation>有些裝置採用固定 IP 設定，或 DHCP 伺服器角色仍分配先前的閘道</translation>
    </message>
    <message>
        <source>These devices lose access to the Internet.</source>
        <translation>這些裝置會無法存取網際網路。</translation>
    </message>
    <message>
        <source>Each of these devices opens a web page</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>這些裝置都能開啟網頁</translation>
    </message>
    <message>
        <source>List all devices with fixed IP settings, such as printers, access points and controllers of machines.</source>
        <translation>列出所有採用固定 IP 設定的裝置，例如印表機、存取點和機器的控制器。</translation>
    </message>
    <message>
        <source>Enter the address of the router as the default gateway on each of them.</source>
        <translation>在每部裝置上輸入路由器的位址作為預設閘道。</translation>
    </message>
    <message>
        <source>Correct the gateway in the settings of the DHCP Server role.</source>
        <translation>更正 DHCP 伺服器角色設定中的閘道。</translation>
    </message>
    <message>
        <source>Decide who hands out addresses during the migration</source>
        <extracomment>Title of a step</extracomment>
        <translation>決定移轉期間由誰分配位址</translation>
    </message>
    <message>
        <source>The destination server does not run the DHCP Server role by default, and two DHCP servers disturb each other.</source>
        <translation>目的地伺服器預設不執行 DHCP 伺服器角色，而且兩部 DHCP 伺服器會互相干擾。</translation>
    </message>
    <message>
        <source>Exactly one DHCP server at any time</source>
        <translation>任何時候都只能有一部 DHCP 伺服器</translation>
    </message>
    <message>
        <source>With none or with two DHCP servers, client computers lose the network.</source>
        <translation>沒有 DHCP 伺服器或有兩部時，用戶端電腦會失去網路連線。</translation>
    </message>
    <message>
        <source>A recorded choice, source server or router, that an inquiry in the network confirms</source>
        <translation>已記錄的選擇 (來源伺服器或路由器)，並經網路中的詢問證實</translation>
    </message>
    <message>
        <source>Find out whether the source server or the router hands out addresses now.</source>
        <translation>查明目前是由來源伺服器還是路由器分配位址。</translation>
    </message>
    <message>
        <source>If the source server does, leave it there until the source server goes, and then move it to the router.</source>
        <translation>如果是來源伺服器，就維持原狀直到來源伺服器離開，然後再移到路由器。</translation>
    </message>
    <message>
        <source>If the router already does it without trouble, leave it there.</source>
        <translation>如果路由器已能正常分配，就維持原狀。</translation>
    </message>
    <message>
        <source>Record the choice in a note of this step.</source>
        <extracomment>Record: write down; note: a remark that the technician types</extracomment>
        <translation>將選擇記錄在這個步驟的備註中。</translation>
    </message>
    <message>
        <source>The SBS products come with the DHCP Server role on the server; it has to end on the router.</source>
        <extracomment>End on: be there in the end</extracomment>
        <translation>SBS 產品的伺服器上附有 DHCP 伺服器角色；最後必須由路由器負責。</translation>
    </message>
    <message>
        <source>Setup of the destination may switch on DHCP when the router does not offer it, so look for a second DHCP server right after the installation.</source>
        <extracomment>The destination: the destination server</extracomment>
        <translation>如果路由器不提供 DHCP，目的地伺服器的安裝程式可能會開啟 DHCP，因此請在安裝後立即查看是否有第二部 DHCP 伺服器。</translation>
    </message>
    <message>
        <source>Plan the move of line-of-business applications</source>
        <extracomment>Title of a step</extracomment>
        <translation>規劃移動企業營運應用程式</translation>
    </message>
    <message>
        <source>The business lives on these programs, and only their vendors know how to move them.</source>
        <translation>業務仰賴這些程式，而只有廠商知道如何移動它們。</translation>
    </message>
    <message>
        <source>An application is missing on the day when the source server is gone.</source>
        <translation>來源伺服器離開的那一天，會缺少某個應用程式。</translation>
    </message>
    <message>
        <source>A table with every application, the path to its data and the result of its move</source>
        <translation>一份表格，包含每個應用程式、其資料的路徑和移動的結果</translation>
    </message>
    <message>
        <source>List the installed applications from Control Panel &gt; Add or Remove Programs and the folder Program Files.</source>
        <translation>從 [控制台] &gt; [新增或移除程式] 和 Program Files 資料夾列出已安裝的應用程式。</translation>
    </message>
    <message>
        <source>List the applications in Control Panel &gt; Programs and Features and in Program Files (x86) and Program Files.</source>
        <translation>列出 [控制台] &gt; [程式和功能] (Control Panel &gt; Programs and Features)，以及 Program Files (x86) 和 Program Files 中的應用程式。</translation>
    </message>
    <message>
        <source>Ask the vendor of each application how it is moved.</source>
        <translation>向每個應用程式的廠商詢問如何移動。</translation>
    </message>
    <message>
        <source>Find the installation media of each application.</source>
        <translation>找出每個應用程式的安裝媒體。</translation>
    </message>
    <message>
        <source>Record name, path to the data and notes for each application and each folder of general data.</source>
        <extracomment>Record: write down</extracomment>
        <translation>記錄每個應用程式和每個一般資料的資料夾的名稱、資料路徑和備註。</translation>
    </message>
    <message>
        <source>Record the result for each of them by the end of phase 7.</source>
        <extracomment>Record: write down</extracomment>
        <translation>在第&#xa0;7&#xa0;階段結束前記錄每一項的結果。</translation>
    </message>
    <message>
        <source>Update health and alert add-ins made with the source product’s SDK, and install them on the destination server.</source>
        <translation>更新以來源產品的 SDK 製作的健康情況和警示增益集，並將它們安裝到目的地伺服器上。</translation>
    </message>
    <message>
        <source>Choose the new home for e-mail</source>
        <extracomment>Title of a step; home for e-mail: the system that hosts the mailboxes</extracomment>
        <translation>選擇電子郵件的新位置</translation>
    </message>
    <message>
        <source>Windows Server 2012 Essentials has no mail server, so the mailboxes need another place.</source>
        <translation>Windows Server 2012 Essentials 沒有郵件伺服器，因此信箱需要其他位置。</translation>
    </message>
    <message>
        <source>The source server hosts the e-mail of the company</source>
        <extracomment>When the step is needed</extracomment>
        <translation>由來源伺服器提供公司的電子郵件服務</translation>
    </message>
    <message>
        <source>Exchange cannot be removed later, and the source server cannot go.</source>
        <translation>之後無法移除 Exchange，也就無法移除來源伺服器。</translation>
    </message>
    <message>
        <source>A recorded choice: none, Office 365 or Exchange on premises</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>已記錄的選擇：無、Office 365 或內部部署的 Exchange</translation>
    </message>
    <message>
        <source>Choose Office 365 or another Exchange Server on premises.</source>
        <translation>選擇 Office 365，或內部部署的另一部 Exchange Server。</translation>
    </message>
    <message>
        <source>The SBS POP3 Connector is not part of Exchange and cannot be used after the move.</source>
        <translation>SBS POP3 Connector 不是 Exchange 的一部分，移動後無法使用。</translation>
    </message>
    <message>
        <source>Exchange on the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>來源伺服器上的 Exchange</translation>
    </message>
    <message>
        <source>Back up the prepared source server again</source>
        <extracomment>Title of a step</extracomment>
        <translation>再次備份準備好的來源伺服器</translation>
    </message>
    <message>
        <source>After updates and preparation, a new backup saves you from doing them twice.</source>
        <translation>更新和準備之後建立新的備份，可避免重複這些作業。</translation>
    </message>
    <message>
        <source>A restore throws the server back to the state before all updates.</source>
        <translation>還原會讓伺服器回到所有更新之前的狀態。</translation>
    </message>
    <message>
        <source>A full backup that is newer than the run of the preparation tool</source>
        <translation>晚於準備工具執行時間的完整備份</translation>
    </message>
    <message>
        <source>Make a second full backup of the updated and prepared server.</source>
        <translation>為已更新並準備好的伺服器建立第二份完整備份。</translation>
    </message>
    <message>
        <source>Keep the first backup; only that one undoes the schema change.</source>
        <translation>保留第一份備份；只有它能復原架構變更。</translation>
    </message>
    <message>
        <source>Bring the source server to the latest service packs and updates</source>
        <extracomment>Title of a step</extracomment>
        <translation>為來源伺服器安裝最新的 Service Pack 和更新</translation>
    </message>
    <message>
        <source>The Migration Preparation Tool accepts the source server only when its updates are complete.</source>
        <translation>來源伺服器的更新齊全時，移轉準備工具才會接受它。</translation>
    </message>
    <message>
        <source>Source server and destination server work side by side for a while, and the latest updates keep them compatible.</source>
        <translation>來源伺服器和目的地伺服器會並行運作一段時間，最新的更新能讓兩者保持相容。</translation>
    </message>
    <message>
        <source>The source server counts as not eligible, and the preparation tool asks for the missing updates.</source>
        <translation>來源伺服器會被視為不符資格，準備工具會要求安裝缺少的更新。</translation>
    </message>
    <message>
        <source>The preparation tool reports what is missing and asks for it before it continues.</source>
        <translation>準備工具會回報缺少的項目，並要求補齊後才繼續。</translation>
    </message>
    <message>
        <source>The two servers may turn out not to be compatible with each other.</source>
        <translation>兩部伺服器可能彼此不相容。</translation>
    </message>
    <message>
        <source>Service pack level and list of installed updates</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Service Pack 等級和已安裝更新的清單</translation>
    </message>
    <message>
        <source>Take a backup before each service pack.</source>
        <translation>安裝每個 Service Pack 之前先建立備份。</translation>
    </message>
    <message>
        <source>Work through the following steps in their order; the order of the service packs matters.</source>
        <translation>依順序完成下列步驟；Service Pack 的順序很重要。</translation>
    </message>
    <message>
        <source>Install every update and every service pack that is available for the source server.</source>
        <translation>安裝來源伺服器可用的所有更新和 Service Pack。</translation>
    </message>
    <message>
        <source>Restart the server when it asks for it, and look again until nothing more is offered.</source>
        <translation>伺服器要求時將它重新啟動，並再次查看，直到沒有其他更新為止。</translation>
    </message>
    <message>
        <source>Microsoft’s guide demands this step, but does not say what happens without it.</source>
        <translation>Microsoft 指南要求這個步驟，但沒有說明不執行會如何。</translation>
    </message>
    <message>
        <source>Microsoft’s guide words this as a recommendation; here it belongs to the steps that are required.</source>
        <translation>Microsoft 指南將此列為建議；在這裡屬於必要步驟。</translation>
    </message>
    <message>
        <source>Run Windows Update on the SBS 2003 server</source>
        <extracomment>Title of a step</extracomment>
        <translation>在 SBS 2003 伺服器上執行 Windows Update</translation>
    </message>
    <message>
        <source>Every update that applies has to be in place before the service packs are checked one by one.</source>
        <translation>逐一檢查 Service Pack 之前，必須先安裝所有適用的更新。</translation>
    </message>
    <message>
        <source>No update is left that applies to the server</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>沒有尚待安裝且適用於伺服器的更新</translation>
    </message>
    <message>
        <source>Open Start &gt; All Programs &gt; Windows Update and choose “Check for updates”.</source>
        <translation>開啟 [開始] &gt; [所有程式] &gt; [Windows Update]，並按一下 [檢查更新]。</translation>
    </message>
    <message>
        <source>If it asks for settings, confirm with “OK”, adjust them under “Change settings” and check again.</source>
        <translation>如果要求設定，按一下 [確定]，在 [變更設定] 下調整，然後重新檢查。</translation>
    </message>
    <message>
        <source>Install what is offered, accept each licence and restart if asked.</source>
        <translation>安裝提供的更新，接受各項授權；如果要求，請重新啟動。</translation>
    </message>
    <message>
        <source>Compare the result with Control Panel &gt; Add or Remove Programs, with the box “Show updates” ticked.</source>
        <translation>將結果與 [控制台] &gt; [新增或移除程式] 比對，並勾選其中的 [顯示更新] 核取方塊。</translation>
    </message>
    <message>
        <source>Microsoft’s guide shows the menus of a later Windows (Programs &gt; View installed updates, “Change settings”); Windows Server 2003 lists its updates in Add or Remove Programs.</source>
        <translation>Microsoft 指南顯示的是較新 Windows 的功能表 ([程式集] &gt; [檢視安裝的更新]、[變更設定])；Windows Server 2003 在 [新增或移除程式] 中列出更新。</translation>
    </message>
    <message>
        <source>Windows SBS 2003 Service Pack 1</source>
        <extracomment>Title of a step</extracomment>
        <translation>Windows SBS 2003 Service Pack 1</translation>
    </message>
    <message>
        <source>Installed in this order, the service packs leave the correct version of the .NET Framework behind.</source>
        <translation>依此順序安裝 Service Pack，最後會得到正確版本的 .NET Framework。</translation>
    </message>
    <message>
        <source>Windows SBS 2003 Service Pack 1 is not installed yet</source>
        <extracomment>When the step is needed</extracomment>
        <translation>尚未安裝 Windows SBS 2003 Service Pack 1</translation>
    </message>
    <message>
        <source>In the wrong order the correct version of the .NET Framework is not guaranteed.</source>
        <translation>順序錯誤時，無法保證 .NET Framework 的版本正確。</translation>
    </message>
    <message>
        <source>Service Pack 1 is listed as installed</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Service Pack 1 列為已安裝</translation>
    </message>
    <message>
        <source>Take a backup of the server.</source>
        <translation>備份伺服器。</translation>
    </message>
    <message>
        <source>Install Windows SBS 2003 Service Pack 1 before Service Pack 2 of Windows Server 2003.</source>
        <translation>先安裝 Windows SBS 2003 Service Pack 1，再安裝 Windows Server 2003 的 Service Pack 2。</translation>
    </message>
    <message>
        <source>Windows Server 2003 Service Pack 2</source>
        <extracomment>Title of a step</extracomment>
        <translation>Windows Server 2003 Service Pack 2</translation>
    </message>
    <message>
        <source>The preparation tool and its prerequisites need this level of the operating system.</source>
        <translation>準備工具及其必要元件需要此等級的作業系統。</translation>
    </message>
    <message>
        <source>Windows Server 2003 Service Pack 2 is not installed yet</source>
        <extracomment>When the step is needed</extracomment>
        <translation>尚未安裝 Windows Server 2003 Service Pack 2</translation>
    </message>
    <message>
        <source>The preparation tool reports the missing service pack and stops.</source>
        <translation>準備工具會回報缺少 Service Pack 並停止。</translation>
    </message>
    <message>
        <source>The system properties show Service Pack 2</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>系統內容顯示 Service Pack 2</translation>
    </message>
    <message>
        <source>Install Windows Server 2003 Service Pack 2.</source>
        <translation>安裝 Windows Server 2003 Service Pack 2。</translation>
    </message>
    <message>
        <source>If the network misbehaves afterwards, follow Microsoft Knowledge Base article 948496.</source>
        <translation>如果之後網路運作異常，請依照 Microsoft 知識庫文章 948496 操作。</translation>
    </message>
    <message>
        <source>Known issues and good practice for this service pack are in Knowledge Base article 939421.</source>
        <translation>這個 Service Pack 的已知問題和建議做法，請見知識庫文章 939421。</translation>
    </message>
    <message>
        <source>Exchange Server 2003 Service Pack 2</source>
        <extracomment>Title of a step</extracomment>
        <translation>Exchange Server 2003 Service Pack 2</translation>
    </message>
    <message>
        <source>Exchange and SharePoint are not moved by this migration, but a known level makes their own move predictable.</source>
        <translation>這次移轉不會移動 Exchange 和 SharePoint，但已知的等級能讓它們各自的移動可以預期。</translation>
    </message>
    <message>
        <source>Exchange Server 2003 Service Pack 2 is not installed yet</source>
        <extracomment>When the step is needed</extracomment>
        <translation>尚未安裝 Exchange Server 2003 Service Pack 2</translation>
    </message>
    <message>
        <source>The move of the mailboxes starts from an unknown configuration.</source>
        <translation>信箱的移動會從不明的設定開始。</translation>
    </message>
    <message>
        <source>Exchange System Manager shows Service Pack 2</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Exchange 系統管理員顯示 Service Pack 2</translation>
    </message>
    <message>
        <source>Install Exchange Server 2003 Service Pack 2.</source>
        <translation>安裝 Exchange Server 2003 Service Pack 2。</translation>
    </message>
    <message>
        <source>Windows SharePoint Services 2.0 Service Pack 3</source>
        <extracomment>Title of a step</extracomment>
        <translation>Windows SharePoint Services 2.0 Service Pack 3</translation>
    </message>
    <message>
        <source>SharePoint content can leave this server only from a current level.</source>
        <translation>SharePoint 內容只有在最新的等級才能移出這部伺服器。</translation>
    </message>
    <message>
        <source>Windows SharePoint Services 2.0 Service Pack 3 is not installed yet</source>
        <extracomment>When the step is needed</extracomment>
        <translation>尚未安裝 Windows SharePoint Services 2.0 Service Pack 3</translation>
    </message>
    <message>
        <source>SharePoint stays at an unknown level when its content is moved.</source>
        <translation>移動 SharePoint 內容時，其等級不明。</translation>
    </message>
    <message>
        <source>Service Pack 3 is listed as installed</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Service Pack 3 列為已安裝</translation>
    </message>
    <message>
        <source>Install Windows SharePoint Services 2.0 Service Pack 3.</source>
        <translation>安裝 Windows SharePoint Services 2.0 Service Pack 3。</translation>
    </message>
    <message>
        <source>Windows SharePoint Services 3.0 and Windows Server Update Services 3.0 cannot be moved directly from SBS 2003.</source>
        <translation>Windows SharePoint Services 3.0 和 Windows Server Update Services 3.0 無法直接從 SBS 2003 移動。</translation>
    </message>
    <message>
        <source>SharePoint content goes by way of SharePoint Foundation 2010.</source>
        <translation>SharePoint 內容需經由 SharePoint Foundation 2010 移動。</translation>
    </message>
    <message>
        <source>Microsoft Core XML Services (MSXML) 6.0 Service Pack 1</source>
        <extracomment>Title of a step</extracomment>
        <translation>Microsoft Core XML Services (MSXML) 6.0 Service Pack 1</translation>
    </message>
    <message>
        <source>It is one of the components whose level the migration relies on.</source>
        <translation>它是移轉所依據等級的元件之一。</translation>
    </message>
    <message>
        <source>The source server counts as not up to date.</source>
        <translation>來源伺服器會被視為不是最新狀態。</translation>
    </message>
    <message>
        <source>MSXML 6.0 Service Pack 1 is listed as installed</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>MSXML 6.0 Service Pack 1 列為已安裝</translation>
    </message>
    <message>
        <source>Install Microsoft Core XML Services (MSXML) 6.0 Service Pack 1.</source>
        <translation>安裝 Microsoft Core XML Services (MSXML) 6.0 Service Pack 1。</translation>
    </message>
    <message>
        <source>Prepare the source server</source>
        <translation>準備來源伺服器</translation>
    </message>
    <message>
        <source>Prepare</source>
        <extracomment>Short name of phase 1 for the timeline; keep it under 24 characters</extracomment>
        <translation>準備</translation>
    </message>
    <message>
        <source>Give the migration account the three directory groups</source>
        <extracomment>Title of a step</extracomment>
        <translation>將移轉帳戶加入三個目錄群組</translation>
    </message>
    <message>
        <source>Extending the schema and adding a domain controller need the rights of all three groups.</source>
        <translation>擴充架構和加入網域控制站，需要這三個群組的全部權限。</translation>
    </message>
    <message>
        <source>The preparation tool stops with a permission error.</source>
        <translation>準備工具會因權限錯誤而停止。</translation>
    </message>
    <message>
        <source>The account is a member of the three groups and has signed in again</source>
        <translation>該帳戶是三個群組的成員，並已重新登入</translation>
    </message>
    <message>
        <source>Open Server Management &gt; Users and the properties of the account.</source>
        <translation>開啟 [伺服器管理] &gt; [使用者] (Server Management &gt; Users)，再開啟該帳戶的內容。</translation>
    </message>
    <message>
        <source>In Active Directory Users and Computers find the account in your domain &gt; MyBusiness &gt; Users &gt; SBSUsers.</source>
        <translation>在 [Active Directory 使用者和電腦] 中您的網域 &gt; MyBusiness &gt; Users &gt; SBSUsers 下找到該帳戶。</translation>
    </message>
    <message>
        <source>In Active Directory Users and Computers find the account in your domain &gt; Users.</source>
        <translation>在 [Active Directory 使用者和電腦] 中您的網域 &gt; Users 下找到該帳戶。</translation>
    </message>
    <message>
        <source>Open the properties of the account.</source>
        <translation>開啟該帳戶的內容。</translation>
    </message>
    <message>
        <source>On the tab “Member Of” add whichever of these groups is missing.</source>
        <translation>在 [成員隸屬] (Member Of) 索引標籤上，加入這些群組中缺少的群組。</translation>
    </message>
    <message>
        <source>Sign out and sign in again, so that the membership takes effect.</source>
        <translation>登出再重新登入，讓成員資格生效。</translation>
    </message>
    <message>
        <source>Sign in with this account in the console as well.</source>
        <translation>在本主控台也以這個帳戶登入。</translation>
    </message>
    <message>
        <source>A permission error can also mean that the Netlogon service is not running.</source>
        <translation>權限錯誤也可能表示 Netlogon 服務未執行。</translation>
    </message>
    <message>
        <source>Install what the preparation tool and its update need</source>
        <extracomment>Title of a step</extracomment>
        <translation>安裝準備工具及其更新所需的元件</translation>
    </message>
    <message>
        <source>Without these components the preparation tool does not start or cannot update itself.</source>
        <translation>沒有這些元件，準備工具就無法啟動或無法自我更新。</translation>
    </message>
    <message>
        <source>The preparation tool cannot be installed.</source>
        <translation>無法安裝準備工具。</translation>
    </message>
    <message>
        <source>PowerShell reports version 2.0 or later, and the Baseline Configuration Analyzer 2.0 is listed as installed</source>
        <translation>PowerShell 回報 2.0 或更新版本，且 Baseline Configuration Analyzer 2.0 列為已安裝</translation>
    </message>
    <message>
        <source>Install Windows PowerShell 2.0 with the Windows Management Framework, Knowledge Base 968929.</source>
        <translation>用 Windows Management Framework (知識庫文章 968929) 安裝 Windows PowerShell 2.0。</translation>
    </message>
    <message>
        <source>Then install the Microsoft Baseline Configuration Analyzer 2.0.</source>
        <translation>然後安裝 Microsoft Baseline Configuration Analyzer 2.0。</translation>
    </message>
    <message>
        <source>Then install the latest Windows Update Agent, Knowledge Base 949104.</source>
        <translation>然後安裝最新的 Windows Update 代理程式 (知識庫文章 949104)。</translation>
    </message>
    <message>
        <source>Windows Server 2008 R2 already contains Windows PowerShell 2.0; install only what is missing.</source>
        <translation>Windows Server 2008 R2 已包含 Windows PowerShell 2.0；只需安裝缺少的元件。</translation>
    </message>
    <message>
        <source>Run the Migration Preparation Tool</source>
        <extracomment>Title of a step</extracomment>
        <translation>執行移轉準備工具</translation>
    </message>
    <message>
        <source>It extends the directory for the new server, and the installation in migration mode is refused without it.</source>
        <translation>它會為新伺服器擴充目錄；沒有它，以移轉模式安裝會遭拒。</translation>
    </message>
    <message>
        <source>A successful run no older than two weeks (14 days) when the destination is installed</source>
        <extracomment>The destination: the destination server</extracomment>
        <translation>安裝目的地伺服器時，距離上次成功執行不超過兩週 (14 天)</translation>
    </message>
    <message>
        <source>The installation in migration mode is blocked.</source>
        <translation>以移轉模式安裝會遭封鎖。</translation>
    </message>
    <message>
        <source>Schema version 56 and the date of the successful run</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>架構版本 56 和成功執行的日期</translation>
    </message>
    <message>
        <source>Insert Windows Server 2012 Essentials DVD1 and start this file; if it is installed already, use the Start menu.</source>
        <translation>放入 Windows Server 2012 Essentials DVD1 並啟動這個檔案；如果已經安裝，請使用 [開始] 功能表。</translation>
    </message>
    <message>
        <source>Accept the newest update when the tool offers it at its first start.</source>
        <translation>工具首次啟動時如果提供最新的更新，請接受。</translation>
    </message>
    <message>
        <source>Choose “I have a backup and am ready to proceed” and then “Next”.</source>
        <translation>選擇 [我已有備份並準備好繼續] (I have a backup and am ready to proceed)，再按一下 [下一步]。</translation>
    </message>
    <message>
        <source>Wait until the tool has extended the schema, and choose “Next”.</source>
        <translation>等到工具擴充完架構，再按一下 [下一步]。</translation>
    </message>
    <message>
        <source>Fix every error that the scan reports, and choose “Scan Again”.</source>
        <translation>修正掃描回報的所有錯誤，並按一下 [重新掃描] (Scan Again)。</translation>
    </message>
    <message>
        <source>Fix the warnings too where possible, or acknowledge them; then choose “Next” and “Finish”.</source>
        <translation>盡可能也修正警告，或予以確認；然後按一下 [下一步] 和 [完成]。</translation>
    </message>
    <message>
        <source>Restart the source server if the tool asks for it.</source>
        <translation>如果工具要求，重新啟動來源伺服器。</translation>
    </message>
    <message>
        <source>Only a restore of the backup undoes the schema change.</source>
        <translation>只有還原備份才能復原架構變更。</translation>
    </message>
    <message>
        <source>If a hotfix cannot be installed, follow Knowledge Base 822798, “Method 2: Rename the Catroot2 Folder”.</source>
        <translation>如果無法安裝 Hotfix，請依照知識庫文章 822798「Method 2: Rename the Catroot2 Folder」操作。</translation>
    </message>
    <message>
        <source>The tool reports an error when Administrators may not enable accounts to be trusted for delegation in the Default Domain Controllers Policy (KB 2908959).</source>
        <translation>如果 Default Domain Controllers Policy (預設網域控制站原則) 未授與 Administrators [讓電腦及使用者帳戶受信賴，以進行委派] 的權限 (KB 2908959)，工具會回報錯誤。</translation>
    </message>
    <message>
        <source>The tool reports an error when the organizational unit “MyBusiness” is missing, or when Administrators may not enable accounts to be trusted for delegation in the Default Domain Controllers Policy (KB 2908959).</source>
        <translation>如果缺少組織單位「MyBusiness」，或 Default Domain Controllers Policy (預設網域控制站原則) 未授與 Administrators [讓電腦及使用者帳戶受信賴，以進行委派] 的權限 (KB 2908959)，工具會回報錯誤。</translation>
    </message>
    <message>
        <source>Run the tool once more directly before the installation.</source>
        <translation>在安裝前再執行一次工具。</translation>
    </message>
    <message>
        <source>Last system-state backup</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>上次系統狀態備份</translation>
    </message>
    <message>
        <source>Install critical and security updates</source>
        <extracomment>Title of a step</extracomment>
        <translation>安裝重大更新和安全性更新</translation>
    </message>
    <message>
        <source>Updates close faults and security holes that would otherwise disturb the migration.</source>
        <translation>更新能排除會干擾移轉的問題和安全性漏洞。</translation>
    </message>
    <message>
        <source>The network is less well protected while the migration goes on, and known faults can make it fail.</source>
        <translation>移轉期間網路的保護較弱，已知的問題可能導致移轉失敗。</translation>
    </message>
    <message>
        <source>No critical or security update is left that applies to the server, and no restart is pending</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>沒有尚待安裝且適用於伺服器的重大更新或安全性更新，也沒有擱置的重新啟動</translation>
    </message>
    <message>
        <source>Open Start &gt; All Programs &gt; Windows Update and choose “Check online for updates from Microsoft Update”.</source>
        <translation>開啟 [開始] &gt; [所有程式] &gt; [Windows Update]，並按一下 [線上檢查來自 Microsoft Update 的更新] (Check online for updates from Microsoft Update)。</translation>
    </message>
    <message>
        <source>Open Control Panel &gt; System and Security and choose “Check for updates” under Windows Update.</source>
        <translation>開啟 [控制台] &gt; [系統及安全性] (Control Panel &gt; System and Security)，並在 [Windows Update] 下按一下 [檢查更新] (Check for updates)。</translation>
    </message>
    <message>
        <source>On the page “Windows Update” choose “Check for updates” once more.</source>
        <translation>在 [Windows Update] 頁面上，再次按一下 [檢查更新] (Check for updates)。</translation>
    </message>
    <message>
        <source>If updates are found, choose “Install updates”.</source>
        <translation>如果找到更新，按一下 [安裝更新] (Install updates)。</translation>
    </message>
    <message>
        <source>Restart the server if the updates need it, and check again until none is left.</source>
        <translation>如果更新需要，重新啟動伺服器，並再次檢查，直到沒有其他更新為止。</translation>
    </message>
    <message>
        <source>Instead, you can approve and install the updates through Windows Server Update Services (WSUS).</source>
        <translation>您也可以改用 Windows Server Update Services (WSUS) 核准並安裝更新。</translation>
    </message>
    <message>
        <source>Generate and read the network report</source>
        <extracomment>Title of a step</extracomment>
        <translation>產生並閱讀網路報告</translation>
    </message>
    <message>
        <source>The report shows critical errors of the network before the migration runs into them.</source>
        <translation>報告能在移轉受影響之前，顯示網路的嚴重錯誤。</translation>
    </message>
    <message>
        <source>Critical errors of the network come up in the middle of the migration.</source>
        <translation>網路的嚴重錯誤會在移轉中途出現。</translation>
    </message>
    <message>
        <source>A new report without open critical errors</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>沒有未解決嚴重錯誤的新報告</translation>
    </message>
    <message>
        <source>Open Windows SBS Console &gt; Reports and select a report.</source>
        <translation>開啟 [Windows SBS 主控台] &gt; [報告] (Windows SBS Console &gt; Reports)，並選取一份報告。</translation>
    </message>
    <message>
        <source>Choose “Generate report”.</source>
        <extracomment>A button in the Windows SBS Console on the server</extracomment>
        <translation>按一下 [產生報告] (Generate report)。</translation>
    </message>
    <message>
        <source>Look for critical errors in the report, and resolve them before you go on.</source>
        <translation>在報告中查看是否有嚴重錯誤，並在繼續之前解決。</translation>
    </message>
    <message>
        <source>Read the alert viewer</source>
        <extracomment>Title of a step; the alert viewer is a part of the Dashboard of Windows Server Essentials</extracomment>
        <translation>查看警示檢視器</translation>
    </message>
    <message>
        <source>The source server reports its own faults there, and the migration should not run into them.</source>
        <translation>來源伺服器會在該處回報自己的問題，不應讓移轉受到影響。</translation>
    </message>
    <message>
        <source>Critical errors of the source server come up in the middle of the migration.</source>
        <translation>來源伺服器的嚴重錯誤會在移轉中途出現。</translation>
    </message>
    <message>
        <source>The alert viewer shows no open critical error</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>警示檢視器沒有顯示未解決的嚴重錯誤</translation>
    </message>
    <message>
        <source>Open the Dashboard of the source server, and from there the alert viewer.</source>
        <translation>開啟來源伺服器的儀表板，再從中開啟警示檢視器。</translation>
    </message>
    <message>
        <source>Look for critical errors, and resolve them before you go on.</source>
        <translation>查看是否有嚴重錯誤，並在繼續之前解決。</translation>
    </message>
    <message>
        <source>Configure folder redirection on the destination server</source>
        <extracomment>Title of phase 5</extracomment>
        <translation>在目的地伺服器上設定資料夾重新導向</translation>
    </message>
    <message>
        <source>Enable folder redirection on the destination server</source>
        <translation>在目的地伺服器上啟用資料夾重新導向</translation>
    </message>
    <message>
        <source>Folder redirection</source>
        <extracomment>Short name of phase 5 for the timeline; keep it under 24 characters</extracomment>
        <translation>資料夾重新導向</translation>
    </message>
    <message>
        <source>The source server redirects folders of users</source>
        <extracomment>When the step is needed</extracomment>
        <translation>來源伺服器會重新導向使用者的資料夾</translation>
    </message>
    <message>
        <source>Enable folder redirection on the destination</source>
        <extracomment>Title of a step; the destination: the destination server</extracomment>
        <translation>在目的地伺服器上啟用資料夾重新導向</translation>
    </message>
    <message>
        <source>The new policy sends the user folders to the destination server.</source>
        <translation>新原則會將使用者的資料夾導向目的地伺服器。</translation>
    </message>
    <message>
        <source>The new policy takes over the user folders before the old one is deleted.</source>
        <translation>在刪除舊原則之前，由新原則接手使用者的資料夾。</translation>
    </message>
    <message>
        <source>The source server redirects folders</source>
        <extracomment>When the step is needed</extracomment>
        <translation>來源伺服器會重新導向資料夾</translation>
    </message>
    <message>
        <source>Redirected folders stay on the source server and disappear with it.</source>
        <translation>重新導向的資料夾會留在來源伺服器上，並隨它一起消失。</translation>
    </message>
    <message>
        <source>The new policy redirects the chosen folders to the destination server</source>
        <translation>新原則將選取的資料夾重新導向至目的地伺服器</translation>
    </message>
    <message>
        <source>Open DEVICES &gt; Devices Tasks &gt; Implement Group Policy in the Dashboard.</source>
        <translation>在儀表板中開啟 [裝置] &gt; [裝置工作] &gt; [實作群組原則] (DEVICES &gt; Devices Tasks &gt; Implement Group Policy)。</translation>
    </message>
    <message>
        <source>On the page “Enable Folder Redirection Group Policy” tick the folders and choose “Next”.</source>
        <translation>在 [啟用資料夾重新導向群組原則] (Enable Folder Redirection Group Policy) 頁面上勾選資料夾，並按一下 [下一步]。</translation>
    </message>
    <message>
        <source>On the page “Enable Security Policy Settings” choose “Finish”.</source>
        <translation>在 [啟用安全性原則設定] (Enable Security Policy Settings) 頁面上按一下 [完成]。</translation>
    </message>
    <message>
        <source>Folder redirection in use</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>使用中的資料夾重新導向</translation>
    </message>
    <message>
        <source>New folder redirection policy</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>新的資料夾重新導向原則</translation>
    </message>
    <message>
        <source>Users sign out and in</source>
        <extracomment>Title of a step</extracomment>
        <translation>使用者登出再登入</translation>
    </message>
    <message>
        <source>The folders move only when each user signs in under the new policy.</source>
        <translation>每位使用者在新原則下登入時，資料夾才會移動。</translation>
    </message>
    <message>
        <source>Folders of that user stay on the source server and disappear with it.</source>
        <translation>該使用者的資料夾會留在來源伺服器上，並隨它一起消失。</translation>
    </message>
    <message>
        <source>The folders of each user are filled on the destination server</source>
        <translation>目的地伺服器上每位使用者的資料夾都已有內容</translation>
    </message>
    <message>
        <source>Have every user sign out and sign in again while both servers run.</source>
        <translation>在兩部伺服器都執行時，請每位使用者登出再重新登入。</translation>
    </message>
    <message>
        <source>Check on the destination server that the folders of each user have arrived.</source>
        <translation>在目的地伺服器上檢查每位使用者的資料夾是否已移入。</translation>
    </message>
    <message>
        <source>Delete the old folder redirection policy</source>
        <extracomment>Title of a step</extracomment>
        <translation>刪除舊的資料夾重新導向原則</translation>
    </message>
    <message>
        <source>Two redirection policies would send the folders to two places.</source>
        <translation>兩個重新導向原則會將資料夾導向兩個位置。</translation>
    </message>
    <message>
        <source>The old policy keeps sending folders to the source server.</source>
        <translation>舊原則會繼續將資料夾導向來源伺服器。</translation>
    </message>
    <message>
        <source>No Group Policy object redirects to the source server any more</source>
        <translation>沒有群組原則物件再重新導向至來源伺服器</translation>
    </message>
    <message>
        <source>Delete this object and confirm the warning.</source>
        <translation>刪除這個物件，並確認警告。</translation>
    </message>
    <message>
        <source>Delete each object that redirects folders to the source server, and confirm the warning.</source>
        <translation>刪除每個將資料夾重新導向至來源伺服器的物件，並確認警告。</translation>
    </message>
    <message>
        <source>The tab “Settings” of an object shows whether it redirects folders.</source>
        <translation>物件的 [設定] (Settings) 索引標籤會顯示它是否重新導向資料夾。</translation>
    </message>
    <message>
        <source>Microsoft’s guide for Foundation has no phase for folder redirection; a page that fits is linked from nowhere.</source>
        <translation>Microsoft 的 Foundation 指南沒有資料夾重新導向的階段；有一頁適用的內容，但沒有任何地方連結到它。</translation>
    </message>
    <message>
        <source>Microsoft’s guide gives the name that SBS 2003 uses; on SBS 2008 it may begin with “Windows SBS” instead.</source>
        <translation>Microsoft 指南提供的是 SBS 2003 使用的名稱；在 SBS 2008 上可能改以「Windows SBS」開頭。</translation>
    </message>
    <message>
        <source>The Dashboard gives its new policy the same name: deleted later, the new one would be gone, so delete first.</source>
        <translation>儀表板會為新原則取相同的名稱：如果之後才刪除，會刪掉新原則，因此請先刪除舊的。</translation>
    </message>
    <message>
        <source>Old folder redirection policy</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>舊的資料夾重新導向原則</translation>
    </message>
    <message>
        <source>Delete the old security template policy</source>
        <extracomment>Title of a step</extracomment>
        <translation>刪除舊的安全性範本原則</translation>
    </message>
    <message>
        <source>It belongs to the old policies; the wizard of the next step sets the security policy anew.</source>
        <translation>它屬於舊的原則；下一個步驟的精靈會重新設定安全性原則。</translation>
    </message>
    <message>
        <source>Old security settings stay in force beside the new ones.</source>
        <translation>舊的安全性設定會與新的設定同時生效。</translation>
    </message>
    <message>
        <source>No such object from before the migration is left</source>
        <extracomment>What proves that the step is done; object: Group Policy object</extracomment>
        <translation>沒有殘留移轉前的這類物件</translation>
    </message>
    <message>
        <source>In the same console stay in Group Policy Objects.</source>
        <translation>在同一個主控台中，停留在 [群組原則物件] (Group Policy Objects)。</translation>
    </message>
    <message>
        <source>Old security template policy</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>舊的安全性範本原則</translation>
    </message>
    <message>
        <source>Run the Best Practices Analyzer</source>
        <translation>執行最佳做法分析程式</translation>
    </message>
    <message>
        <source>Best Practices Analyzer</source>
        <extracomment>Short name of phase 8 for the timeline; keep it under 24 characters</extracomment>
        <translation>執行 BPA</translation>
    </message>
    <message>
        <source>Run the analyzer on the destination</source>
        <extracomment>Title of a step; the destination: the destination server</extracomment>
        <translation>在目的地伺服器上執行分析程式</translation>
    </message>
    <message>
        <source>It judges the new server by the rules of its maker, now that it has taken over.</source>
        <translation>新伺服器已接手，分析程式會依製造商的規則評估它。</translation>
    </message>
    <message>
        <source>It judges the new server by the rules of its maker, now that the former one is gone.</source>
        <translation>先前的伺服器已離開，分析程式會依製造商的規則評估新伺服器。</translation>
    </message>
    <message>
        <source>Faults of the new server stay hidden until users notice them.</source>
        <translation>新伺服器的問題會一直隱藏，直到使用者發現。</translation>
    </message>
    <message>
        <source>A saved report of the analyzer</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>已儲存的分析程式報告</translation>
    </message>
    <message>
        <source>Open Devices in the Dashboard, and then “Best Practices Analyzer” among the tasks of the server.</source>
        <translation>在儀表板中開啟 [裝置] (Devices)，再從伺服器的工作中開啟 [最佳做法分析程式] (Best Practices Analyzer)。</translation>
    </message>
    <message>
        <source>Wait for the result and save it.</source>
        <translation>等候結果並將它儲存。</translation>
    </message>
    <message>
        <source>The overview of Microsoft’s guide says that the analyzer has to be downloaded; it is part of the Dashboard.</source>
        <translation>Microsoft 指南的概觀說必須下載分析程式；但它已包含在儀表板中。</translation>
    </message>
    <message>
        <source>Solve the findings</source>
        <extracomment>Title of a step; finding: what a check or an analyzer reports</extracomment>
        <translation>解決發現事項</translation>
    </message>
    <message>
        <source>Each finding names a fault, what it causes and what removes it.</source>
        <extracomment>Finding: what a check or an analyzer reports</extracomment>
        <translation>每項發現事項都會指出問題、造成的影響和排除方法。</translation>
    </message>
    <message>
        <source>The customer takes over a server with known faults.</source>
        <translation>客戶會接手一部有已知問題的伺服器。</translation>
    </message>
    <message>
        <source>A second run without open findings, or a reason for each accepted one</source>
        <extracomment>Finding: what a check or an analyzer reports</extracomment>
        <translation>第二次執行沒有未解決的發現事項，或每項接受的發現事項都有理由</translation>
    </message>
    <message>
        <source>Read each message and follow its instruction.</source>
        <translation>閱讀每則訊息並依照其指示操作。</translation>
    </message>
    <message>
        <source>Run the analyzer again.</source>
        <translation>再次執行分析程式。</translation>
    </message>
    <message>
        <source>Record a reason for each finding that you accept.</source>
        <extracomment>Record: write down; finding: what a check or an analyzer reports</extracomment>
        <translation>為您接受的每項發現事項記錄理由。</translation>
    </message>
    <message>
        <source>The rules page contradicts itself on the account of the Windows Time service; Local Service is right.</source>
        <translation>規則頁面對 Windows 時間服務的帳戶說法前後矛盾；Local Service 才正確。</translation>
    </message>
    <message>
        <source>For the Remote Desktop Gateway and the Distributed Transaction Coordinator, “Automatic” and “Automatic (Delayed Start)” are both right.</source>
        <translation>對於 [遠端桌面閘道] (Remote Desktop Gateway) 和 Distributed Transaction Coordinator，[自動] (Automatic) 和 [自動 (延遲啟動)] (Automatic (Delayed Start)) 都正確。</translation>
    </message>
    <message>
        <source>Certification authority of the source</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>來源伺服器的憑證授權單位</translation>
    </message>
    <message>
        <source>Directory of the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>來源伺服器的目錄</translation>
    </message>
    <message>
        <source>Mailboxes on the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>來源伺服器上的信箱</translation>
    </message>
    <message>
        <source>Ports of the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>來源伺服器的連接埠</translation>
    </message>
    <message>
        <source>Sign-in at the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>登入來源伺服器</translation>
    </message>
</context>
<context>
    <name>HistoryActions</name>
    <message>
        <source>Open</source>
        <extracomment>Button: opens a migration</extracomment>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Look back</source>
        <extracomment>Button: shows a migration as it was at any moment</extracomment>
        <translation>回顧</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>Button: makes a document about a migration</extracomment>
        <translation>報告</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Button: writes a whole migration into a file</extracomment>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Keep or delete</source>
        <extracomment>Button: how long a migration is kept, whether it leaves the list, and whether it is deleted</extracomment>
        <translation>保留或刪除</translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message numerus="yes">
        <source>%n migration(s) on this console</source>
        <translation>
            <numerusform>這個主控台上有 %n 次移轉</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <extracomment>More were found than are looked through; %n is how many of them are shown</extracomment>
        <translation>
            <numerusform>找到 %n 次移轉</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n that began last are shown. Type more to find older ones.</source>
        <translation>
            <numerusform>只顯示最近開始的 %n 次。請輸入更多內容以尋找較早的移轉。</numerusform>
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
        <translation>進行中 %1</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <extracomment>A filter and how many migrations it shows</extracomment>
        <translation>已完成 %1</translation>
    </message>
    <message>
        <source>Abandoned %1</source>
        <extracomment>A filter and how many migrations it shows: those that were given up</extracomment>
        <translation>已放棄 %1</translation>
    </message>
    <message>
        <source>All products</source>
        <extracomment>A filter: old servers of every product</extracomment>
        <translation>所有產品</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A filter and how many migrations it shows: %1 is a product, a year or a person, %2 a number</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All years</source>
        <extracomment>A filter: migrations that began in any year</extracomment>
        <translation>所有年份</translation>
    </message>
    <message>
        <source>All technicians</source>
        <extracomment>A filter: migrations of every technician</extracomment>
        <translation>所有技術人員</translation>
    </message>
    <message>
        <source>Last entry</source>
        <extracomment>Order of a list</extracomment>
        <translation>最後項目</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Order of a list: when the migration began</extracomment>
        <translation>開始時間</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>Order of a list</extracomment>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>Order of a list: the product that is replaced</extracomment>
        <translation>產品</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Order of a list: open, abandoned or finished</extracomment>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Archived %1</source>
        <extracomment>A filter and how many migrations it shows: those that were taken out of the list</extracomment>
        <translation>已封存 %1</translation>
    </message>
</context>
<context>
    <name>HistoryDetails</name>
    <message>
        <source>Servers</source>
        <extracomment>Label: the servers of a migration, from the old one to the new one</extracomment>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Domain</source>
        <extracomment>Label: name of a domain</extracomment>
        <translation>網域</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技術人員</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Label: when a migration began</extracomment>
        <translation>開始時間</translation>
    </message>
    <message>
        <source>Last entry</source>
        <extracomment>Label: when the last entry of a record was written</extracomment>
        <translation>最後項目</translation>
    </message>
    <message>
        <source>%1 · phases %2</source>
        <extracomment>State of a migration and how far it came: %1 is &quot;Finished&quot;, %2 &quot;8 of 8&quot;</extracomment>
        <translation>%1 · 階段 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>event</comment>
        <extracomment>What happened last: %1 is the title of a step or a check, %2 what was said or found there</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Reading the record …</source>
        <translation>正在讀取記錄…</translation>
    </message>
    <message>
        <source>The record cannot be read.</source>
        <translation>無法讀取記錄。</translation>
    </message>
    <message>
        <source>The record was changed: open the migration and look at the proof of its record.</source>
        <translation>記錄遭變更：請開啟移轉並查看記錄的證明。</translation>
    </message>
    <message numerus="yes">
        <source>The record agrees with itself: %n entries, their chain verified</source>
        <extracomment>%n is the number of entries of a record. It agrees only with itself: a hash known from elsewhere would prove more</extracomment>
        <translation>
            <numerusform>記錄前後一致：%n 個項目，雜湊鏈已驗證</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryFilterSheet</name>
    <message>
        <source>Filter and sort</source>
        <translation>篩選和排序</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>Order of a list</extracomment>
        <translation>排序依據</translation>
    </message>
    <message>
        <source>Group by customer</source>
        <translation>依客戶分組</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>The product that is replaced</extracomment>
        <translation>產品</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技術人員</translation>
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
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Customer, server, note, finding …</source>
        <extracomment>What can be searched for; stands in the empty field</extracomment>
        <translation>客戶、伺服器、備註、發現事項…</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜尋</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Filter and sort</source>
        <extracomment>Opens what the list can be restricted to and sorted by</extracomment>
        <translation>篩選和排序</translation>
    </message>
    <message>
        <source>Older records are being made ready for the search.</source>
        <translation>正在為搜尋準備較舊的記錄。</translation>
    </message>
</context>
<context>
    <name>HistoryHead</name>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Heading of a column: the product of the old server</extracomment>
        <translation>來源</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技術人員</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Heading of a column: when a migration began</extracomment>
        <translation>開始時間</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Past migrations</source>
        <translation>過去的移轉</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Past migrations</source>
        <translation>過去的移轉</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>Button: takes in migrations from a file of another console</extracomment>
        <translation>匯入</translation>
    </message>
    <message>
        <source>New migration</source>
        <translation>新移轉</translation>
    </message>
    <message>
        <source>Reading the list …</source>
        <translation>正在讀取清單…</translation>
    </message>
    <message>
        <source>No migration yet</source>
        <translation>還沒有移轉</translation>
    </message>
    <message>
        <source>Every migration of this console stands here with its whole record, from its first day on.</source>
        <translation>這個主控台的每次移轉都列在這裡，並有從第一天起的完整記錄。</translation>
    </message>
    <message>
        <source>None has all of this</source>
        <translation>沒有完全相符的移轉</translation>
    </message>
    <message>
        <source>Words are found by their beginning, in names, servers, notes, reasons, evidence and findings. Type fewer of them, or take the filters away.</source>
        <translation>依字詞開頭在名稱、伺服器、備註、理由、佐證和發現事項中尋找。請減少輸入的字詞，或移除篩選。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部顯示</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) are kept longer than wanted</source>
        <extracomment>Records whose period is over</extracomment>
        <translation>
            <numerusform>%n 次移轉已超過保留期間</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is deleted by itself.</source>
        <translation>不會自動刪除任何內容。</translation>
    </message>
    <message>
        <source>Look at them</source>
        <extracomment>Button: shows which migrations can be deleted</extracomment>
        <translation>查看</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>What happened last</source>
        <translation>最近的動態</translation>
    </message>
</context>
<context>
    <name>HistoryRow</name>
    <message>
        <source>Select %1</source>
        <extracomment>Ticks a migration, so that something can be done with several: %1 is a customer</extracomment>
        <translation>選取 %1</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <extracomment>Marks a migration that is only practised</extracomment>
        <translation>演練</translation>
    </message>
</context>
<context>
    <name>HistorySelection</name>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>number of migrations</comment>
        <translation>
            <numerusform>已選取 %n 次移轉</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>Button: two migrations side by side</extracomment>
        <translation>比較</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Button: writes whole migrations into a file</extracomment>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Select none</source>
        <extracomment>Button: nothing is selected any more</extracomment>
        <translation>取消選取</translation>
    </message>
    <message>
        <source>Keep or delete</source>
        <extracomment>Button: how long migrations are kept, whether they leave the list, and whether they are deleted</extracomment>
        <translation>保留或刪除</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Imported</source>
        <translation>已匯入</translation>
    </message>
    <message>
        <source>Import migrations</source>
        <translation>匯入移轉</translation>
    </message>
    <message>
        <source>Every entry and all evidence in the file are intact.</source>
        <translation>檔案中的每個項目和所有佐證都完好無損。</translation>
    </message>
    <message>
        <source>Choose a file that a console exported. It is verified before anything is taken in.</source>
        <translation>請選擇由主控台匯出的檔案。納入任何內容之前會先驗證。</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>沒有需要處理的項目。</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>Button: takes migrations in from a file</extracomment>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>上一層</translation>
    </message>
</context>
<context>
    <name>InstructionModel</name>
    <message>
        <source>Command prompt</source>
        <extracomment>Program in which a command is typed</extracomment>
        <translation>命令提示字元</translation>
    </message>
</context>
<context>
    <name>KeepSheet</name>
    <message>
        <source>Keep or delete</source>
        <translation>保留或刪除</translation>
    </message>
    <message>
        <source>Keep the records of %1</source>
        <extracomment>%1 is a customer; below it a number of years is chosen</extracomment>
        <translation>%1 的記錄保留期間</translation>
    </message>
    <message>
        <source>Keep all other records</source>
        <extracomment>Below it a number of years is chosen</extracomment>
        <translation>所有其他記錄的保留期間</translation>
    </message>
    <message>
        <source>Counted from the last entry. Nothing is deleted by itself: the list says what is due.</source>
        <translation>從最後一個項目算起。不會自動刪除任何內容：到期的內容會在清單中說明。</translation>
    </message>
    <message>
        <source>What is archived leaves the list. A filter and the search still find it.</source>
        <translation>封存後會離開清單。篩選和搜尋仍可找到。</translation>
    </message>
    <message>
        <source>Only what is finished or abandoned can be archived or deleted.</source>
        <translation>只有已完成或已放棄的移轉才能封存或刪除。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Back into the list</source>
        <extracomment>Buttons: out of the list, or back into it</extracomment>
        <translation>放回清單</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>封存</translation>
    </message>
    <message>
        <source>Delete …</source>
        <extracomment>Button: asks first</extracomment>
        <translation>刪除…</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>As the language</source>
        <extracomment>How numbers and dates are written: the way the chosen language writes them</extracomment>
        <translation>與語言相同</translation>
    </message>
</context>
<context>
    <name>LanguageModel</name>
    <message>
        <source>As the system</source>
        <extracomment>First entry of the list of languages: the one that the system is set to</extracomment>
        <translation>與系統相同</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Migration Console</source>
        <translation>移轉主控台</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即檢查</translation>
    </message>
</context>
<context>
    <name>MenuSheet</name>
    <message>
        <source>Source Server</source>
        <translation>來源伺服器</translation>
    </message>
    <message>
        <source>Destination Server</source>
        <translation>目的地伺服器</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚無</translation>
    </message>
    <message>
        <source>Sign in to the domain</source>
        <translation>登入網域</translation>
    </message>
    <message>
        <source>Forget the password now</source>
        <translation>立即清除密碼</translation>
    </message>
    <message>
        <source>Line-of-business applications</source>
        <translation>企業營運應用程式</translation>
    </message>
    <message>
        <source>Correct the data of the migration</source>
        <translation>更正移轉的資料</translation>
    </message>
    <message>
        <source>The destination was installed anew</source>
        <translation>目的地伺服器已重新安裝</translation>
    </message>
    <message>
        <source>Finish the migration</source>
        <translation>完成移轉</translation>
    </message>
    <message>
        <source>Abandon the migration</source>
        <translation>放棄移轉</translation>
    </message>
    <message>
        <source>Signature of the customer</source>
        <translation>客戶簽名</translation>
    </message>
    <message>
        <source>Look back at any moment</source>
        <translation>回顧任一時點</translation>
    </message>
    <message>
        <source>Report of the migration</source>
        <extracomment>Opens the sheet that makes a report of the migration</extracomment>
        <translation>移轉的報告</translation>
    </message>
    <message>
        <source>Proof of the record</source>
        <translation>記錄的證明</translation>
    </message>
    <message>
        <source>Compare with an earlier moment</source>
        <translation>與較早的時點比較</translation>
    </message>
    <message>
        <source>Compare with another migration</source>
        <translation>與另一次移轉比較</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>Opens durations and numbers of the migration</extracomment>
        <translation>數據</translation>
    </message>
    <message>
        <source>Export the migration</source>
        <translation>匯出移轉</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>All migrations</source>
        <translation>所有移轉</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Leaves a sheet without doing anything</extracomment>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>MigrationController</name>
    <message>
        <source>This migration is finished</source>
        <translation>這次移轉已完成</translation>
    </message>
    <message>
        <source>This migration was abandoned</source>
        <translation>這次移轉已放棄</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who closed a migration: %1 is a person, %2 a date and time</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2: “%3”</source>
        <extracomment>Who closed a migration: %1 is a person, %2 a date and time, %3 that person&apos;s reason</extracomment>
        <translation>%1，%2：「%3」</translation>
    </message>
</context>
<context>
    <name>MissingController</name>
    <message>
        <source>From before it was moved, of %1: %2</source>
        <extracomment>%1 is a time, %2 the name of a file</extracomment>
        <translation>移動前的檔案 (%1)：%2</translation>
    </message>
</context>
<context>
    <name>MissingOffer</name>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Opening the records…</source>
        <translation>正在開啟記錄…</translation>
    </message>
    <message>
        <source>To go on without it</source>
        <translation>不使用它繼續</translation>
    </message>
    <message>
        <source>What was recorded since then is missing there. Once the disk is back, export its migrations from there and import them here.</source>
        <translation>其中缺少此後記錄的內容。磁碟恢復後，請從那裡匯出移轉並匯入到此處。</translation>
    </message>
    <message>
        <source>Open the old file</source>
        <translation>開啟舊檔案</translation>
    </message>
    <message>
        <source>Open a copy of the backup</source>
        <translation>開啟備份的複本</translation>
    </message>
</context>
<context>
    <name>MomentModel</name>
    <message>
        <source>The migration began</source>
        <translation>移轉已開始</translation>
    </message>
    <message>
        <source>The data of the migration were changed</source>
        <translation>移轉的資料已變更</translation>
    </message>
    <message>
        <source>The customer signed</source>
        <translation>客戶已簽名</translation>
    </message>
    <message>
        <source>The migration was closed</source>
        <extracomment>Finished or abandoned</extracomment>
        <translation>移轉已結束</translation>
    </message>
    <message>
        <source>The migration was opened again</source>
        <translation>移轉已重新開啟</translation>
    </message>
    <message>
        <source>The destination server was installed anew</source>
        <translation>目的地伺服器已重新安裝</translation>
    </message>
</context>
<context>
    <name>MoveController</name>
    <message>
        <source>This file was named at the start with --database, so it is not moved from here.</source>
        <translation>此檔案是啟動時以 --database 指定的，因此無法從此處移動。</translation>
    </message>
    <message>
        <source>To move the file to another disk, leave the open migration first.</source>
        <translation>若要將檔案移到其他磁碟，請先離開開啟中的移轉。</translation>
    </message>
    <message>
        <source>It can be moved to another disk once it can be written to.</source>
        <translation>可寫入後即可移到其他磁碟。</translation>
    </message>
    <message>
        <source>The database has %1; %2 are free in this folder.</source>
        <extracomment>%1 and %2 are sizes such as &quot;4.2 MB&quot;</extracomment>
        <translation>資料庫占用 %1；此資料夾可用空間為 %2。</translation>
    </message>
    <message>
        <source>Reading the copy again…</source>
        <translation>正在重新讀取複本…</translation>
    </message>
    <message>
        <source>Copying the database…</source>
        <translation>正在複製資料庫…</translation>
    </message>
</context>
<context>
    <name>MoveSheet</name>
    <message>
        <source>Move the database</source>
        <translation>移動資料庫</translation>
    </message>
    <message>
        <source>Choose the folder that it is to be in. Its disk must be plugged in whenever the console is used.</source>
        <translation>請選擇要存放資料庫的資料夾。每次使用主控台時都必須接上其磁碟。</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在讀取</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Label above the path of a file</extracomment>
        <translation>現在</translation>
    </message>
    <message>
        <source>After the move</source>
        <extracomment>Label above the path of a file</extracomment>
        <translation>移動後</translation>
    </message>
    <message>
        <source>It is copied and read again before the console changes over. The old file is kept.</source>
        <translation>主控台切換前會先複製並重新讀取。舊檔案會保留。</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>使用這個資料夾</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>選擇其他資料夾</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>上一層</translation>
    </message>
</context>
<context>
    <name>MoveText</name>
    <message>
        <source>The database is in this folder already</source>
        <translation>資料庫已在此資料夾中</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>請選擇其他資料夾。</translation>
    </message>
    <message>
        <source>The folder is not there</source>
        <translation>找不到資料夾</translation>
    </message>
    <message>
        <source>Its disk may be unplugged. The database is where it was.</source>
        <translation>磁碟可能已拔除。資料庫仍在原處。</translation>
    </message>
    <message>
        <source>Plug the disk in again, or choose another folder.</source>
        <translation>請重新接上磁碟，或選擇其他資料夾。</translation>
    </message>
    <message>
        <source>Nothing can be written to this folder</source>
        <translation>無法寫入此資料夾</translation>
    </message>
    <message>
        <source>Your account may not, or the disk is read-only.</source>
        <translation>您的帳戶沒有權限，或磁碟為唯讀。</translation>
    </message>
    <message>
        <source>Allow writing to it, or choose another folder.</source>
        <translation>請允許寫入，或選擇其他資料夾。</translation>
    </message>
    <message>
        <source>A database lies in this folder already</source>
        <translation>此資料夾中已有資料庫</translation>
    </message>
    <message>
        <source>It is never replaced.</source>
        <translation>它絕不會被取代。</translation>
    </message>
    <message>
        <source>Give that file another name, or choose another folder.</source>
        <translation>請為該檔案改名，或選擇其他資料夾。</translation>
    </message>
    <message>
        <source>There is no room for the database</source>
        <translation>空間不足，無法存放資料庫</translation>
    </message>
    <message>
        <source>The database is where it was.</source>
        <translation>資料庫仍在原處。</translation>
    </message>
    <message>
        <source>Free some space on the disk, or choose another folder.</source>
        <translation>請釋放磁碟空間，或選擇其他資料夾。</translation>
    </message>
    <message>
        <source>The database is in use</source>
        <translation>資料庫使用中</translation>
    </message>
    <message>
        <source>Another window or program has it open, or a backup, an export or an import is running. What they record would be lost.</source>
        <translation>其他視窗或程式已開啟它，或正在進行備份、匯出或匯入。它們記錄的內容會遺失。</translation>
    </message>
    <message>
        <source>Close them or wait until they are done, then try again.</source>
        <translation>請將其關閉或等待完成，然後再試一次。</translation>
    </message>
    <message>
        <source>The copy is not like the original</source>
        <translation>複本與原件不一致</translation>
    </message>
    <message>
        <source>It was read again and thrown away. The database is where it was.</source>
        <translation>複本經重新讀取後已捨棄。資料庫仍在原處。</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>請選擇其他磁碟上的資料夾。</translation>
    </message>
    <message>
        <source>The new place cannot be kept</source>
        <translation>無法儲存新位置</translation>
    </message>
    <message>
        <source>The file with your settings cannot be written. The database is where it was.</source>
        <translation>無法寫入您的設定檔案。資料庫仍在原處。</translation>
    </message>
    <message>
        <source>Free some space on its disk or allow writing to it, then try again.</source>
        <translation>請釋放其磁碟空間或允許寫入，然後再試一次。</translation>
    </message>
    <message>
        <source>The disk does not answer</source>
        <translation>磁碟沒有回應</translation>
    </message>
    <message>
        <source>The system reports an error. The database is where it was.</source>
        <translation>系統回報錯誤。資料庫仍在原處。</translation>
    </message>
    <message>
        <source>Check both disks, or choose another folder.</source>
        <translation>請檢查兩個磁碟，或選擇其他資料夾。</translation>
    </message>
</context>
<context>
    <name>NewMigrationPage</name>
    <message>
        <source>This is needed to begin.</source>
        <translation>必須填寫才能開始。</translation>
    </message>
    <message>
        <source>New migration</source>
        <translation>新移轉</translation>
    </message>
    <message>
        <source>To Windows Server 2012 Essentials</source>
        <translation>移轉至 Windows Server 2012 Essentials</translation>
    </message>
    <message>
        <source>Begin the migration</source>
        <translation>開始移轉</translation>
    </message>
    <message>
        <source>The migration could not be begun</source>
        <translation>無法開始移轉</translation>
    </message>
    <message>
        <source>What is moved</source>
        <translation>移轉的對象</translation>
    </message>
    <message>
        <source>Old server</source>
        <translation>舊伺服器</translation>
    </message>
    <message>
        <source>Choose what runs on the old server.</source>
        <translation>選擇舊伺服器上執行的系統。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <extracomment>The name of the person who does the migration</extracomment>
        <translation>執行人員</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>現場</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>網域</translation>
    </message>
    <message>
        <source>The full DNS name of the Active Directory domain.</source>
        <translation>Active Directory 網域的完整 DNS 名稱。</translation>
    </message>
    <message>
        <source>Source Server</source>
        <translation>來源伺服器</translation>
    </message>
    <message>
        <source>Name or IP address of the old server.</source>
        <translation>舊伺服器的名稱或 IP 位址。</translation>
    </message>
    <message>
        <source>Destination Server</source>
        <translation>目的地伺服器</translation>
    </message>
    <message>
        <source>May stay empty until phase 2.</source>
        <translation>在第&#xa0;2&#xa0;階段之前可以留空。</translation>
    </message>
</context>
<context>
    <name>NoCards</name>
    <message>
        <source>Nothing needs attention in this phase</source>
        <translation>這個階段沒有需要注意的項目</translation>
    </message>
    <message>
        <source>Nothing is done in this phase yet</source>
        <translation>這個階段還沒有完成的項目</translation>
    </message>
    <message>
        <source>This phase has no steps</source>
        <translation>這個階段沒有步驟</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部顯示</translation>
    </message>
</context>
<context>
    <name>OpenMigrations</name>
    <message numerus="yes">
        <source>%n open migration(s)</source>
        <translation>
            <numerusform>%n 次進行中的移轉</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry on</source>
        <extracomment>Heading above the migrations that are not finished</extracomment>
        <translation>繼續進行</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>New migration</source>
        <translation>新移轉</translation>
    </message>
    <message>
        <source>No open migration</source>
        <translation>沒有進行中的移轉</translation>
    </message>
    <message>
        <source>Begin one with the name of the customer and of the old server. Everything can be changed later, and nothing here needs the network.</source>
        <translation>請輸入客戶和舊伺服器的名稱以開始。之後都可以變更，而且這裡不需要網路。</translation>
    </message>
    <message>
        <source>Rehearse on the practice site</source>
        <translation>在練習環境中演練</translation>
    </message>
    <message>
        <source>Two real domain controllers on this machine, with faults to find. Marked as rehearsal everywhere.</source>
        <translation>這部電腦上有兩部真正的網域控制站，內含可供練習找出的問題。各處都會標示為演練。</translation>
    </message>
    <message>
        <source>Two real domain controllers on this machine. This starts the console on them:</source>
        <translation>這部電腦上有兩部真正的網域控制站。下列命令會對它們啟動主控台：</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Start the rehearsal</source>
        <translation>開始演練</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>複製命令</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>OverrideSheet</name>
    <message>
        <source>Known and harmless here</source>
        <translation>已知且在此無害</translation>
    </message>
    <message>
        <source>Proven in another way</source>
        <translation>已用其他方式證實</translation>
    </message>
    <message>
        <source>The customer decided so</source>
        <translation>由客戶決定</translation>
    </message>
    <message>
        <source>Carry on all the same?</source>
        <translation>仍要繼續嗎？</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>這代表什麼</translation>
    </message>
    <message>
        <source>The step stays open and has to be done later. Your name and reason stand in the record and in the report.</source>
        <translation>步驟會保持未完成，之後必須執行。您的姓名和理由會列在記錄和報告中。</translation>
    </message>
    <message>
        <source>The card keeps its verdict. Your name and reason stand beside it, in the record and in the report. When the verdict changes, this ends.</source>
        <translation>卡片的判定不變。您的姓名和理由會列在卡片旁、記錄和報告中。判定改變時，例外即失效。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>以您自己的話說明</translation>
    </message>
    <message>
        <source>What did you see that makes this safe?</source>
        <translation>您根據什麼認為這樣安全？</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>How long an override lasts</extracomment>
        <translation>截止</translation>
    </message>
    <message>
        <source>The end of today</source>
        <translation>今天結束時</translation>
    </message>
    <message>
        <source>Three days from now</source>
        <translation>三天後</translation>
    </message>
    <message>
        <source>A week from now</source>
        <translation>一週後</translation>
    </message>
    <message>
        <source>I answer for it</source>
        <translation>由我負責</translation>
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
        <translation>過去的移轉</translation>
    </message>
    <message numerus="yes">
        <source>%n finished</source>
        <comment>number of migrations</comment>
        <translation>
            <numerusform>已完成 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Search all migrations</source>
        <extracomment>Button: opens the list of all migrations, where they can be searched</extracomment>
        <translation>搜尋所有移轉</translation>
    </message>
    <message>
        <source>None yet. A migration stays here with its whole record once it is finished.</source>
        <translation>尚無。移轉完成後，會連同完整的記錄保留在這裡。</translation>
    </message>
    <message>
        <source>Import from another console</source>
        <translation>從其他主控台匯入</translation>
    </message>
</context>
<context>
    <name>PasteSheet</name>
    <message>
        <source>Add from the clipboard</source>
        <translation>從剪貼簿新增</translation>
    </message>
    <message>
        <source>The clipboard holds neither a picture nor text. Copy one where it is shown, then come back.</source>
        <translation>剪貼簿中沒有圖片也沒有文字。請在顯示內容的地方複製，再回到這裡。</translation>
    </message>
    <message>
        <source>On the clipboard</source>
        <extracomment>Label above what is on the clipboard</extracomment>
        <translation>剪貼簿內容</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>它顯示什麼？</translation>
    </message>
    <message>
        <source>For example: the last line of the backup log</source>
        <translation>例如：備份記錄檔的最後一行</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>新增</translation>
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
        <translation>重試</translation>
    </message>
    <message>
        <source>The values below are the last ones that arrived. Steps can be read and done all the same.</source>
        <translation>下方是最後收到的值。步驟仍可閱讀和執行。</translation>
    </message>
    <message>
        <source>Show where</source>
        <extracomment>Button: leads to the page about the record</extracomment>
        <translation>顯示位置</translation>
    </message>
    <message>
        <source>Reopen it</source>
        <extracomment>Button: a migration that was closed goes on</extracomment>
        <translation>重新開啟</translation>
    </message>
    <message>
        <source>Show the newest</source>
        <translation>顯示最新內容</translation>
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
            <numerusform>%n 項未通過</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be told</source>
        <extracomment>Number of checks that could not be made, below the name of a phase</extracomment>
        <translation>
            <numerusform>%n 項無法判斷</numerusform>
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
        <translation>進行中</translation>
    </message>
    <message>
        <source>Not started</source>
        <extracomment>A phase that nobody has begun</extracomment>
        <translation>未開始</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>How many of the cards of a phase are done</extracomment>
        <translation>已完成 %1 / %2</translation>
    </message>
</context>
<context>
    <name>PhaseSignOff</name>
    <message>
        <source>Sign-off of this phase</source>
        <extracomment>Heading: the technician signs that a phase is finished</extracomment>
        <translation>這個階段的簽核</translation>
    </message>
    <message>
        <source>A required step was reopened after the signature. Settle it, or withdraw the signature.</source>
        <translation>簽名之後，有必要步驟重新開啟。請處理完該步驟，或撤回簽名。</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Opens the form in which a phase is signed</extracomment>
        <translation>詳細資料</translation>
    </message>
    <message>
        <source>Sign the phase</source>
        <translation>簽署階段</translation>
    </message>
    <message>
        <source>Signature of the customer</source>
        <translation>客戶簽名</translation>
    </message>
</context>
<context>
    <name>PlanController</name>
    <message>
        <source>Every plan is complete.</source>
        <translation>所有計畫都已填妥。</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) are not complete.</source>
        <translation>
            <numerusform>%n 份計畫尚未填妥。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every application has its result.</source>
        <translation>每個應用程式都有結果。</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) are open.</source>
        <translation>
            <numerusform>%n 項結果尚未填寫。</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed: there are no such applications (%1, %2).</source>
        <extracomment>%1 is a person, %2 a date</extracomment>
        <translation>已確認：沒有這類應用程式 (%1，%2)。</translation>
    </message>
    <message>
        <source>This looks like the key itself. Enter where it is kept: the record is read by others.</source>
        <translation>這看起來像是金鑰本身。請輸入金鑰的存放位置：其他人也會閱讀這份記錄。</translation>
    </message>
</context>
<context>
    <name>PlanHeads</name>
    <message>
        <source>Application</source>
        <extracomment>Heading of a column</extracomment>
        <translation>應用程式</translation>
    </message>
    <message>
        <source>Media and key</source>
        <extracomment>Heading of a column: where the installation media and the license key are</extracomment>
        <translation>媒體和金鑰</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>Heading of a column: the path to the data of an application</extracomment>
        <translation>資料</translation>
    </message>
    <message>
        <source>Test after the move</source>
        <extracomment>Heading of a column: how to see that an application works after the move</extracomment>
        <translation>移動後測試</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Heading of a column: what came of moving an application</extracomment>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>PlanImportSheet</name>
    <message>
        <source>Import a table</source>
        <translation>匯入表格</translation>
    </message>
    <message>
        <source>A table that was saved as CSV, with one application a row, at most 500 rows and 1 MiB.</source>
        <translation>儲存為 CSV 的表格，每列一個應用程式，最多 500 列和 1 MiB。</translation>
    </message>
    <message>
        <source>Or the table itself</source>
        <translation>或表格本身</translation>
    </message>
    <message>
        <source>Paste the rows here.</source>
        <translation>請將各列貼到這裡。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Below a list that was cut</extracomment>
        <translation>
            <numerusform>還有 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation>加入計畫</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>選擇其他檔案</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>上一層</translation>
    </message>
</context>
<context>
    <name>PlanImporter</name>
    <message>
        <source>The file could not be read within %1: the drive or the network behind it does not answer. Copy the file to this computer and try again.</source>
        <translation>未能在 %1內讀取檔案：磁碟機或其後的網路沒有回應。請將檔案複製到這部電腦，然後重試。</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1. Check its path and who may read it.</source>
        <translation>無法開啟檔案：%1。請檢查路徑和讀取權限。</translation>
    </message>
    <message>
        <source>The table is larger than %1, so nothing of it was taken. Save only the rows that name applications, and import that file.</source>
        <translation>表格大於 %1，因此沒有納入任何內容。請只儲存列有應用程式的資料列，再匯入該檔案。</translation>
    </message>
    <message>
        <source>The table has more than %1 rows, so nothing of it was taken. Save only the rows that name applications, and import that file.</source>
        <translation>表格超過 %1 列，因此沒有納入任何內容。請只儲存列有應用程式的資料列，再匯入該檔案。</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 columns, so this is not a list of applications. Check which separator the file uses.</source>
        <translation>第&#xa0;%1&#xa0;行超過 %2 欄，因此這不是應用程式的清單。請檢查檔案使用的分隔符號。</translation>
    </message>
    <message>
        <source>A cell in line %1 is longer than %2 characters, so nothing was taken. Shorten it, or look for a quotation mark that is missing before it.</source>
        <translation>第&#xa0;%1&#xa0;行有儲存格超過 %2 個字元，因此沒有納入任何內容。請縮短內容，或檢查它前面是否缺少引號。</translation>
    </message>
    <message>
        <source>This is not a text file, so no rows can be read from it. Open it in its own program, save it as CSV, and import that file.</source>
        <translation>這不是文字檔，因此無法從中讀取資料列。請用原本的程式開啟，另存為 CSV，再匯入該檔案。</translation>
    </message>
    <message>
        <source>The quotation mark at line %1, column %2 has no partner or does not belong there, so the cells behind it cannot be told apart. Correct it in the file, and import it again.</source>
        <translation>第&#xa0;%1&#xa0;行第&#xa0;%2&#xa0;欄的引號沒有成對或位置不對，因此無法區分其後的儲存格。請在檔案中更正，再重新匯入。</translation>
    </message>
    <message>
        <source>The table is empty. Enter one application a row, and import it again.</source>
        <translation>表格是空的。請每列輸入一個應用程式，再重新匯入。</translation>
    </message>
    <message>
        <source>The table has no application that the plan does not have already.</source>
        <translation>表格中的應用程式都已在計畫中。</translation>
    </message>
    <message numerus="yes">
        <source>%n new application(s) found.</source>
        <translation>
            <numerusform>找到 %n 個新的應用程式。</numerusform>
        </translation>
    </message>
    <message>
        <source>The columns were recognized by their names.</source>
        <translation>已依名稱識別各欄。</translation>
    </message>
    <message>
        <source>The first row does not name the columns, so they were taken in this order: application, vendor, contact, media, place of the license key, path to the data, test after the move, note.</source>
        <translation>第一列沒有欄名，因此依下列順序解讀：應用程式、廠商、聯絡人、媒體、授權金鑰的存放位置、資料路徑、移動後測試、備註。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A name from another program, in quotation marks</extracomment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>These columns are left out, because the plan has no field for them: %1.</source>
        <translation>這些欄未納入，因為計畫中沒有對應的欄位：%1。</translation>
    </message>
    <message>
        <source>These columns are left out, because they seem to hold license keys, which no record may keep: %1.</source>
        <translation>這些欄未納入，因為其中似乎有授權金鑰，而記錄不得保存金鑰：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n license key(s) were left out: the plan says where a key is kept, never the key.</source>
        <translation>
            <numerusform>未納入 %n 個授權金鑰：計畫只記載金鑰的存放位置，不記載金鑰本身。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without an application are left out.</source>
        <translation>
            <numerusform>未納入 %n 個沒有應用程式的資料列。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that the plan has already are left out.</source>
        <translation>
            <numerusform>未納入 %n 個已在計畫中的資料列。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanLine</name>
    <message>
        <source>Vendor</source>
        <extracomment>Label: the company that made a program</extracomment>
        <translation>廠商</translation>
    </message>
    <message>
        <source>Contact</source>
        <extracomment>Label: whom to ask about a program</extracomment>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Installation media</source>
        <translation>安裝媒體</translation>
    </message>
    <message>
        <source>Place of the license key</source>
        <translation>授權金鑰的存放位置</translation>
    </message>
    <message>
        <source>Path to the data</source>
        <translation>資料路徑</translation>
    </message>
    <message>
        <source>Test after the move</source>
        <translation>移動後測試</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Opens the fields of an application</extracomment>
        <translation>變更</translation>
    </message>
    <message>
        <source>Change %1</source>
        <extracomment>%1 is an application</extracomment>
        <translation>變更 %1</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Works</source>
        <extracomment>Result of moving an application to the new server</extracomment>
        <translation>可運作</translation>
    </message>
    <message>
        <source>Fails</source>
        <extracomment>Result of moving an application to the new server</extracomment>
        <translation>無法運作</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>An application or a computer that is left out of the migration, with a reason</extracomment>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <extracomment>Result of moving an application: nobody has tested it yet</extracomment>
        <translation>尚未測試</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a result such as &quot;Works&quot;, %2 a date</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <extracomment>%1 is a result such as &quot;Works&quot;, %2 a person, %3 a date</extracomment>
        <translation>%1 (%2，%3)</translation>
    </message>
    <message>
        <source>name of the application</source>
        <extracomment>Part of a list of what is missing</extracomment>
        <translation>應用程式名稱</translation>
    </message>
    <message>
        <source>vendor or installation media</source>
        <extracomment>Part of a list of what is missing</extracomment>
        <translation>廠商或安裝媒體</translation>
    </message>
    <message>
        <source>path to the data</source>
        <extracomment>Part of a list of what is missing</extracomment>
        <translation>資料路徑</translation>
    </message>
    <message>
        <source>test after the move</source>
        <extracomment>Part of a list of what is missing</extracomment>
        <translation>移動後測試</translation>
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
        <translation>企業營運應用程式</translation>
    </message>
    <message>
        <source>Import a table</source>
        <extracomment>Reads a table that another program saved</extracomment>
        <translation>匯入表格</translation>
    </message>
    <message>
        <source>Add an application</source>
        <translation>新增應用程式</translation>
    </message>
    <message>
        <source>No line-of-business applications</source>
        <translation>沒有企業營運應用程式</translation>
    </message>
    <message>
        <source>No application is written down yet</source>
        <translation>尚未記下任何應用程式</translation>
    </message>
    <message>
        <source>Write down each program that the business lives on, such as accounting or stock: who made it, where its media and its data are, and how to see that it works after the move. The list is complete before the destination server is installed; the results follow by the end of phase 7.</source>
        <translation>請記下業務所仰賴的每個程式，例如會計或庫存：由誰製作、媒體和資料在哪裡，以及如何確認它在移動後可正常運作。清單要在安裝目的地伺服器之前完成；結果則在第&#xa0;7&#xa0;階段結束前補上。</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>There are no such applications</source>
        <translation>沒有這類應用程式</translation>
    </message>
</context>
<context>
    <name>PlanRemoveSheet</name>
    <message>
        <source>Written down twice</source>
        <translation>重複記下</translation>
    </message>
    <message>
        <source>Not used any more</source>
        <translation>已不再使用</translation>
    </message>
    <message>
        <source>Written down by mistake</source>
        <translation>誤記</translation>
    </message>
    <message>
        <source>Remove this application?</source>
        <translation>要移除這個應用程式嗎？</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>以您自己的話說明</translation>
    </message>
    <message>
        <source>Remove the application</source>
        <translation>移除應用程式</translation>
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
        <translation>新應用程式</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>應用程式</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>廠商</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Installation media</source>
        <translation>安裝媒體</translation>
    </message>
    <message>
        <source>A vendor or the media must be known: without them the application cannot be installed anew.</source>
        <translation>必須知道廠商或媒體，否則無法重新安裝應用程式。</translation>
    </message>
    <message>
        <source>Place of the license key</source>
        <translation>授權金鑰的存放位置</translation>
    </message>
    <message>
        <source>Where it is kept, never the key itself.</source>
        <translation>金鑰的存放位置，絕對不要輸入金鑰本身。</translation>
    </message>
    <message>
        <source>Path to the data</source>
        <translation>資料路徑</translation>
    </message>
    <message>
        <source>Test after the move</source>
        <translation>移動後測試</translation>
    </message>
    <message>
        <source>What has to work, and who can tell?</source>
        <translation>哪些功能必須可以運作？由誰判斷？</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>What came of moving an application</extracomment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Enter in the note why it is set aside.</source>
        <translation>請在備註中輸入排除的理由。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Remove the application</source>
        <translation>移除應用程式</translation>
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
        <translation>找不到工作階段</translation>
    </message>
    <message>
        <source>The database does not hold this session any more.</source>
        <translation>資料庫中已沒有這個工作階段。</translation>
    </message>
    <message>
        <source>Choose another one from the list of sessions.</source>
        <translation>請從工作階段清單中選擇其他工作階段。</translation>
    </message>
    <message>
        <source>The database is from a newer version</source>
        <translation>資料庫來自較新的版本</translation>
    </message>
    <message>
        <source>A newer version of this program has written the database. It can be read, and nothing in it is changed.</source>
        <translation>這個資料庫由本程式的較新版本寫入。可以讀取，但不會變更其中的任何內容。</translation>
    </message>
    <message>
        <source>Install the newer version to go on working.</source>
        <translation>請安裝較新的版本以繼續作業。</translation>
    </message>
    <message>
        <source>The database is in use</source>
        <translation>資料庫使用中</translation>
    </message>
    <message>
        <source>Another program holds the database, so nothing can be written to it.</source>
        <translation>另一個程式佔用了資料庫，因此無法寫入任何內容。</translation>
    </message>
    <message>
        <source>Close the other window or program, then try again.</source>
        <translation>請關閉其他視窗或程式，然後重試。</translation>
    </message>
    <message>
        <source>The database is read-only</source>
        <translation>資料庫是唯讀的</translation>
    </message>
    <message>
        <source>The database or its folder cannot be written to. Everything can be read.</source>
        <translation>無法寫入資料庫或其資料夾。所有內容都可以讀取。</translation>
    </message>
    <message>
        <source>Allow writing to the folder, then start the console again.</source>
        <translation>請允許寫入該資料夾，然後重新啟動主控台。</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>資料庫已損毀</translation>
    </message>
    <message>
        <source>Parts of the database cannot be read. It was left as it is, nothing was deleted.</source>
        <translation>無法讀取資料庫的部分內容。資料庫保持原狀，沒有刪除任何內容。</translation>
    </message>
    <message>
        <source>Copy the file to a safe place, then use a backup of it.</source>
        <translation>請將檔案複製到安全的位置，然後使用它的備份。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁碟已滿</translation>
    </message>
    <message>
        <source>The last entry could not be stored. Everything before it is safe.</source>
        <translation>無法儲存最後一個項目。之前的所有內容都安全無虞。</translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again.</source>
        <translation>請在磁碟上釋出一些空間，然後重試。</translation>
    </message>
    <message>
        <source>The database cannot be opened</source>
        <translation>無法開啟資料庫</translation>
    </message>
    <message>
        <source>Your account may not open the database or its folder.</source>
        <translation>您的帳戶無權開啟資料庫或其資料夾。</translation>
    </message>
    <message>
        <source>Give your account the permission, or choose another file with --database.</source>
        <translation>請授與帳戶權限，或用 --database 選擇其他檔案。</translation>
    </message>
    <message>
        <source>The disk does not answer</source>
        <translation>磁碟沒有回應</translation>
    </message>
    <message>
        <source>The system reports an error while reading or writing the database.</source>
        <translation>系統在讀取或寫入資料庫時回報錯誤。</translation>
    </message>
    <message>
        <source>Check the disk, then start the console again.</source>
        <translation>請檢查磁碟，然後重新啟動主控台。</translation>
    </message>
    <message>
        <source>This is not a database of the console</source>
        <translation>這不是主控台的資料庫</translation>
    </message>
    <message>
        <source>The file is a database, but another program has made it.</source>
        <translation>這個檔案是資料庫，但由其他程式建立。</translation>
    </message>
    <message>
        <source>Choose another file with --database.</source>
        <translation>請用 --database 選擇其他檔案。</translation>
    </message>
    <message>
        <source>The entry was not stored</source>
        <translation>項目未儲存</translation>
    </message>
    <message>
        <source>What was to be stored contradicts the record. Nothing was changed.</source>
        <translation>要儲存的內容與記錄互相矛盾。沒有變更任何內容。</translation>
    </message>
    <message>
        <source>Start the console again. If it happens again, report it with the log.</source>
        <translation>請重新啟動主控台。如果再次發生，請附上記錄檔回報。</translation>
    </message>
    <message>
        <source>There is no more room for evidence</source>
        <translation>沒有空間可再存放佐證</translation>
    </message>
    <message>
        <source>The step or the migration holds as much as the record keeps. Nothing was added.</source>
        <translation>步驟或移轉的佐證已達記錄保存的上限。沒有新增任何項目。</translation>
    </message>
    <message>
        <source>Add a smaller file or only the part that matters, and keep the rest with the papers of the customer.</source>
        <translation>請新增較小的檔案或只新增重要的部分，其餘與客戶的文件一起存放。</translation>
    </message>
    <message>
        <source>There is no room for the backup</source>
        <translation>空間不足，無法存放備份</translation>
    </message>
    <message>
        <source>The disk that it was to be written to is full. Nothing was left there.</source>
        <translation>要寫入的磁碟已滿。沒有在該處留下任何內容。</translation>
    </message>
    <message>
        <source>Free some space on it, or choose another folder.</source>
        <translation>請在磁碟上釋出一些空間，或選擇其他資料夾。</translation>
    </message>
    <message>
        <source>The backup could not be written</source>
        <translation>無法寫入備份</translation>
    </message>
    <message>
        <source>The folder is not there, or your account may not write to it. Nothing was left there.</source>
        <translation>找不到資料夾，或您的帳戶沒有寫入權限。沒有在該處留下任何內容。</translation>
    </message>
    <message>
        <source>Plug the disk in again, or choose another folder.</source>
        <translation>請重新接上磁碟，或選擇其他資料夾。</translation>
    </message>
    <message>
        <source>There is no room for the report</source>
        <translation>空間不足，無法存放報告</translation>
    </message>
    <message>
        <source>The report could not be written</source>
        <translation>無法寫入報告</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>檔案已不存在</translation>
    </message>
    <message>
        <source>It was removed, or the medium that it is on was unplugged. Nothing was added.</source>
        <translation>檔案已遭移除，或所在的媒體已拔除。沒有新增任何項目。</translation>
    </message>
    <message>
        <source>Plug the medium in again, then choose the file once more.</source>
        <translation>請重新接上媒體，然後再次選擇檔案。</translation>
    </message>
    <message>
        <source>The file may not be read</source>
        <translation>沒有讀取檔案的權限</translation>
    </message>
    <message>
        <source>Your account has no permission to read it. Nothing was added.</source>
        <translation>您的帳戶沒有讀取檔案的權限。沒有新增任何項目。</translation>
    </message>
    <message>
        <source>Copy the file to your home folder with an account that may read it, then choose the copy.</source>
        <translation>請用有權讀取的帳戶將檔案複製到您的主資料夾，再選擇該複本。</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>這不是檔案</translation>
    </message>
    <message>
        <source>A folder or a device has no content that could be kept. Nothing was added.</source>
        <translation>資料夾或裝置沒有可保存的內容。沒有新增任何項目。</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>請選擇檔案。</translation>
    </message>
    <message>
        <source>There is nothing in it</source>
        <translation>其中沒有內容</translation>
    </message>
    <message>
        <source>It holds 0 bytes, which proves nothing. Nothing was added.</source>
        <translation>檔案為 0 個位元組，無法證明任何事。沒有新增任何項目。</translation>
    </message>
    <message>
        <source>Save it again where it comes from, then add it once more.</source>
        <translation>請在來源處重新儲存，然後再次新增。</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <extracomment>%1 and %2 are sizes such as &quot;2 GiB&quot;</extracomment>
        <translation>檔案太大</translation>
    </message>
    <message>
        <source>It has %1; the record keeps up to %2 a piece. Nothing was added.</source>
        <translation>檔案大小為 %1；記錄每份最多保存 %2。沒有新增任何項目。</translation>
    </message>
    <message>
        <source>Add only the part that matters, or a picture of it.</source>
        <translation>請只新增重要的部分，或它的圖片。</translation>
    </message>
    <message>
        <source>The file was changed while it was read</source>
        <translation>檔案在讀取期間已變更</translation>
    </message>
    <message>
        <source>It became shorter, so what was read is not whole. Nothing was added.</source>
        <translation>檔案變短了，因此讀取的內容不完整。沒有新增任何項目。</translation>
    </message>
    <message>
        <source>Wait until the program that writes it has finished, then choose the file once more.</source>
        <translation>請等到寫入檔案的程式完成，然後再次選擇檔案。</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>無法讀取檔案</translation>
    </message>
    <message>
        <source>The medium reports an error. Nothing was added.</source>
        <translation>媒體回報錯誤。沒有新增任何項目。</translation>
    </message>
    <message>
        <source>Copy the file to another medium, then choose the copy.</source>
        <translation>請將檔案複製到其他媒體，再選擇該複本。</translation>
    </message>
    <message>
        <source>The file cannot be read in time</source>
        <translation>無法及時讀取檔案</translation>
    </message>
    <message>
        <source>The medium did not answer within a minute. Nothing was added.</source>
        <translation>媒體在一分鐘內沒有回應。沒有新增任何項目。</translation>
    </message>
    <message>
        <source>Unplug the medium and plug it in again, or copy the file to another one.</source>
        <translation>請將媒體拔除後重新接上，或將檔案複製到其他媒體。</translation>
    </message>
    <message>
        <source>The DNS server %1 does not answer. Check the address and the network cable, or type the servers in by hand.</source>
        <extracomment>%1 is the address of a DNS server</extracomment>
        <translation>DNS 伺服器 %1 沒有回應。請檢查位址和網路纜線，或手動輸入伺服器。</translation>
    </message>
    <message>
        <source>%1 refuses to answer DNS questions. Enter the address of the site&apos;s DNS server, or type the servers in by hand.</source>
        <translation>%1 拒絕回應 DNS 查詢。請輸入現場 DNS 伺服器的位址，或手動輸入伺服器。</translation>
    </message>
    <message>
        <source>%1 does not know this domain. Check how it is written, or type the servers in by hand.</source>
        <translation>%1 不認得這個網域。請檢查拼寫，或手動輸入伺服器。</translation>
    </message>
    <message>
        <source>%1 gave an answer that makes no sense. Type the servers in by hand.</source>
        <translation>%1 傳回沒有意義的回應。請手動輸入伺服器。</translation>
    </message>
    <message>
        <source>The name holds a character that no server name may have. Type it anew.</source>
        <translation>名稱含有伺服器名稱不能使用的字元。請重新輸入。</translation>
    </message>
    <message>
        <source>A part of the name is longer than 63 characters.</source>
        <translation>名稱有一部分超過 63 個字元。</translation>
    </message>
    <message>
        <source>The name is longer than 253 characters.</source>
        <translation>名稱超過 253 個字元。</translation>
    </message>
    <message>
        <source>There are two dots in a row, or a dot at the beginning.</source>
        <translation>有兩個連續的點，或以點開頭。</translation>
    </message>
    <message>
        <source>This is not a complete IP address.</source>
        <translation>這不是完整的 IP 位址。</translation>
    </message>
    <message>
        <source>Nothing could be saved</source>
        <translation>未能挽救任何內容</translation>
    </message>
    <message>
        <source>No part of the file holds anything that can be read.</source>
        <translation>檔案的任何部分都沒有可讀取的內容。</translation>
    </message>
    <message>
        <source>There is no room for the new file</source>
        <translation>沒有空間存放新檔案</translation>
    </message>
    <message>
        <source>The new file could not be written</source>
        <translation>無法寫入新檔案</translation>
    </message>
    <message>
        <source>The database is not there</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>找不到資料庫</translation>
    </message>
    <message>
        <source>It is kept in %1, and there is no such file now. Nothing was made in its place.</source>
        <translation>資料庫保存在 %1，但現在沒有此檔案。沒有建立任何替代檔案。</translation>
    </message>
    <message>
        <source>Plug the disk in that it is on, then try again.</source>
        <translation>請接上資料庫所在的磁碟，然後再試一次。</translation>
    </message>
</context>
<context>
    <name>ReasonModel</name>
    <message>
        <source>This step comes first.</source>
        <extracomment>Why a step may not begin yet, under the title of another step</extracomment>
        <translation>必須先執行這個步驟。</translation>
    </message>
    <message>
        <source>This step could wait until now, and no longer.</source>
        <extracomment>Why a step may not begin yet, under the title of another step</extracomment>
        <translation>這個步驟可以延到現在，但不能再延。</translation>
    </message>
    <message>
        <source>Its last answer is too old to count.</source>
        <extracomment>Why a step may not begin yet, under the title of a check</extracomment>
        <translation>它的上次回應太舊，不能算數。</translation>
    </message>
    <message>
        <source>It was not asked yet.</source>
        <extracomment>Why a step may not begin yet, under the title of a check</extracomment>
        <translation>尚未詢問。</translation>
    </message>
    <message>
        <source>Some days have to pass after this step. Not before %1.</source>
        <extracomment>Why a step may not begin yet: %1 is a date and time</extracomment>
        <translation>這個步驟之後必須經過幾天。最早可於 %1 進行。</translation>
    </message>
    <message>
        <source>Rows of its list are still open.</source>
        <extracomment>Why a step cannot be done yet, under its title</extracomment>
        <translation>清單中還有未完成的列。</translation>
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
        <translation>現場未使用</translation>
    </message>
    <message>
        <source>Done before, in another way</source>
        <translation>先前已用其他方式完成</translation>
    </message>
    <message>
        <source>The customer decided so</source>
        <translation>由客戶決定</translation>
    </message>
    <message>
        <source>Skip this step?</source>
        <translation>要略過這個步驟嗎？</translation>
    </message>
    <message>
        <source>Do this step later?</source>
        <translation>要稍後再執行這個步驟嗎？</translation>
    </message>
    <message>
        <source>If it is skipped</source>
        <translation>如果略過</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>以您自己的話說明</translation>
    </message>
    <message>
        <source>Skip the step</source>
        <translation>略過步驟</translation>
    </message>
    <message>
        <source>Do it later</source>
        <translation>稍後執行</translation>
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
        <translation>正在讀取記錄…</translation>
    </message>
    <message>
        <source>The record is intact</source>
        <translation>記錄完好無損</translation>
    </message>
    <message>
        <source>The record agrees with itself</source>
        <translation>記錄前後一致</translation>
    </message>
    <message>
        <source>The record was changed afterwards</source>
        <translation>記錄在事後遭變更</translation>
    </message>
    <message>
        <source>Somebody or something wrote into the database past the console. Keep the file as it is, and compare it with a backup of it.</source>
        <translation>有人或某個程式未經主控台寫入了資料庫。請將檔案保持原狀，並與它的備份比對。</translation>
    </message>
    <message>
        <source>No entry was changed, dropped, moved or put in, as far as the record can tell by itself. Whoever could write all of it anew could make it agree with itself again: a hash that was printed or signed proves more.</source>
        <translation>就記錄本身所能判斷，沒有項目遭變更、刪除、移動或插入。但如果有人能將整份記錄重新寫過，就能使它再次前後一致：列印或簽名過的雜湊更具證明力。</translation>
    </message>
    <message>
        <source>Every entry is as it was when the hash that you entered was written down.</source>
        <translation>每個項目都與您輸入的雜湊抄錄當時相同。</translation>
    </message>
    <message>
        <source>Every entry of that console is as it was when the hash that you entered was written down. Each other chain needs a hash of its own.</source>
        <translation>該主控台的每個項目都與您輸入的雜湊抄錄當時相同。其他每條雜湊鏈都需要各自的雜湊。</translation>
    </message>
    <message numerus="yes">
        <source>The entries up to %1 are as they were when the hash that you entered was written down. The %n later ones agree with each other, no more than that.</source>
        <extracomment>%1 is the number of an entry, %n how many were written later</extracomment>
        <translation>
            <numerusform>項目 %1 及之前的項目都與您輸入的雜湊抄錄當時相同。之後的 %n 個項目只是彼此一致，僅此而已。</numerusform>
        </translation>
    </message>
    <message>
        <source>That is no hash: it has 16 to 64 digits from 0 to 9 and from a to f, as a report or a signature shows them.</source>
        <extracomment>A hash is the fingerprint of the record</extracomment>
        <translation>這不是雜湊：雜湊有 16 到 64 位，由 0 到 9 和 a 到 f 組成，如報告或簽名所示。</translation>
    </message>
    <message>
        <source>This hash is not in the record. Either a digit of it is wrong, or it belongs to another migration, or the record was written anew since.</source>
        <translation>記錄中沒有這個雜湊。可能有一位輸入錯誤，或它屬於另一次移轉，或記錄在那之後重新寫過。</translation>
    </message>
    <message>
        <source>Entry %1 is not there: it was taken out or moved.</source>
        <extracomment>%1 is the number of an entry of the record</extracomment>
        <translation>項目 %1 不存在：它遭取出或移動。</translation>
    </message>
    <message>
        <source>Entry %1 is not as it was written.</source>
        <extracomment>%1 is the number of an entry of the record</extracomment>
        <translation>項目 %1 與寫入時不同。</translation>
    </message>
    <message>
        <source>Entry %1 does not follow the one before it: an entry was put in or exchanged.</source>
        <extracomment>%1 is the number of an entry of the record</extracomment>
        <translation>項目 %1 與前一個項目不連續：有項目遭插入或替換。</translation>
    </message>
    <message>
        <source>The content of entry %1 is not as it was written.</source>
        <extracomment>%1 is the number of an entry of the record</extracomment>
        <translation>項目 %1 的內容與寫入時不同。</translation>
    </message>
    <message>
        <source>The record ends before entry %1, which was there.</source>
        <extracomment>%1 is the number of an entry of the record</extracomment>
        <translation>記錄在原本存在的項目 %1 之前就結束了。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <extracomment>How many entries a record has</extracomment>
        <translation>
            <numerusform>%n 個項目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them erased</source>
        <extracomment>Of the entries of a record: their content was deleted on purpose</extracomment>
        <translation>
            <numerusform>其中 %n 個已清除</numerusform>
        </translation>
    </message>
    <message>
        <source>Written on this console</source>
        <translation>在這個主控台上寫入</translation>
    </message>
    <message>
        <source>Written on console %1</source>
        <translation>在主控台 %1 上寫入</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Proof of the record</source>
        <translation>記錄的證明</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>重新讀取</translation>
    </message>
    <message>
        <source>Newest hash, to be written down elsewhere</source>
        <extracomment>Label above the hash of the last entry of a record</extracomment>
        <translation>最新的雜湊，請抄錄在其他地方</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>複製雜湊</translation>
    </message>
    <message>
        <source>Hash from a report or a signature</source>
        <translation>來自報告或簽名的雜湊</translation>
    </message>
    <message>
        <source>At least 16 digits, with or without spaces</source>
        <translation>至少 16 位，有無空格皆可</translation>
    </message>
    <message>
        <source>Compare with the record</source>
        <extracomment>Button: the record is compared with a hash that is known from elsewhere</extracomment>
        <translation>與記錄比對</translation>
    </message>
</context>
<context>
    <name>RecordsGroup</name>
    <message>
        <source>Records</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>The database is read-only at the moment.</source>
        <translation>資料庫目前是唯讀的。</translation>
    </message>
    <message>
        <source>Everything that happens is kept in this file:</source>
        <translation>發生的一切都保存在這個檔案中：</translation>
    </message>
    <message>
        <source>The database was moved</source>
        <translation>資料庫已移動</translation>
    </message>
    <message>
        <source>The copy was read again and holds every entry. The old file is no longer used; it was kept, and you can delete it by hand:</source>
        <translation>複本已重新讀取，包含每個項目。舊檔案不再使用，但已保留，您可以手動刪除：</translation>
    </message>
    <message>
        <source>What is recorded meanwhile waits until it is done.</source>
        <translation>其間記錄的內容會等到完成為止。</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>複製路徑</translation>
    </message>
    <message>
        <source>Move to another disk</source>
        <translation>移到其他磁碟</translation>
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
        <translation>練習環境</translation>
    </message>
    <message>
        <source>Migration %1</source>
        <extracomment>Stands where the customer&apos;s name stands, when that was erased: %1 is the beginning of an identifier</extracomment>
        <translation>移轉 %1</translation>
    </message>
</context>
<context>
    <name>ReplaceSheet</name>
    <message>
        <source>Was the destination server installed anew?</source>
        <translation>目的地伺服器已重新安裝嗎？</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>這代表什麼</translation>
    </message>
    <message>
        <source>The steps of the installation phase are open again, every answer of the checks counts as old, and overrides end. What was done stays in the record.</source>
        <translation>安裝階段的步驟會重新開啟，檢查得到的所有回應都視為舊的，例外也會結束。已完成的工作仍保留在記錄中。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>For example: the first installation stopped at the network drivers</source>
        <translation>例如：第一次安裝停在網路驅動程式</translation>
    </message>
    <message>
        <source>It was installed anew</source>
        <translation>已重新安裝</translation>
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
        <translation>回顧中</translation>
    </message>
    <message>
        <source>What happened before</source>
        <translation>前一個事件</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Stops the replay of a migration at the moment it shows</extracomment>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>What happened next</source>
        <translation>下一個事件</translation>
    </message>
    <message>
        <source>Moment of the migration</source>
        <translation>移轉的時點</translation>
    </message>
    <message>
        <source>Back to now</source>
        <extracomment>Leaves a moment of the past</extracomment>
        <translation>返回現在</translation>
    </message>
    <message>
        <source>As it was: %1. Nothing can be changed here.</source>
        <extracomment>%1 is a date and a time of the past</extracomment>
        <translation>當時狀態：%1。這裡無法變更任何內容。</translation>
    </message>
    <message numerus="yes">
        <source>%n min/s</source>
        <extracomment>Speed of a replay: minutes of the migration in one second</extracomment>
        <translation>
            <numerusform>%n 分鐘/秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) of the migration in a second</source>
        <translation>
            <numerusform>每秒播放移轉的 %n 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked</source>
        <extracomment>Keeps a moment of the past, to compare another one with it</extracomment>
        <translation>已標記</translation>
    </message>
    <message>
        <source>Mark this moment</source>
        <translation>標記這個時點</translation>
    </message>
    <message>
        <source>What changed since the mark</source>
        <extracomment>Compares the marked moment of the past with the one that is shown</extracomment>
        <translation>標記以來的變更</translation>
    </message>
    <message numerus="yes">
        <source>Next failure (%n)</source>
        <extracomment>Goes to the next check that failed; %n is how many are still ahead</extracomment>
        <translation>
            <numerusform>下一項未通過 (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next note (%n)</source>
        <extracomment>Goes to the next note; %n is how many are still ahead</extracomment>
        <translation>
            <numerusform>下一則備註 (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next sign-off (%n)</source>
        <extracomment>Goes to the next sign-off of a phase or of the whole; %n is how many are still ahead</extracomment>
        <translation>
            <numerusform>下一個簽核 (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplayController</name>
    <message>
        <source>Entry %1 of %2</source>
        <extracomment>Where one stands in the record of a migration; %1 and %2 are numbers</extracomment>
        <translation>項目 %1 / %2</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>There is no database “%1”. Name another one with --database.</source>
        <translation>沒有資料庫「%1」。請用 --database 指定其他資料庫。</translation>
    </message>
    <message>
        <source>No migration in this database has an identifier that begins with “%1”. A report of it shows the whole one.</source>
        <translation>這個資料庫中沒有識別碼以「%1」開頭的移轉。移轉的報告會顯示完整的識別碼。</translation>
    </message>
    <message numerus="yes">
        <source>%n migrations have an identifier that begins with “%1”. Give more of it.</source>
        <extracomment>%1 is the beginning of an identifier, %n how many begin so</extracomment>
        <translation>
            <numerusform>有 %n 次移轉的識別碼以「%1」開頭。請輸入更多字元。</numerusform>
        </translation>
    </message>
    <message>
        <source>The guide “%1” of this migration cannot be read: %2</source>
        <translation>無法讀取這次移轉的指南「%1」：%2</translation>
    </message>
    <message>
        <source>The report is not the same in both languages. This is a mistake of the program.</source>
        <translation>兩種語言的報告內容不一致。這是程式的錯誤。</translation>
    </message>
    <message>
        <source>The report cannot be made in this form. This is a mistake of the program.</source>
        <translation>無法以這種格式產生報告。這是程式的錯誤。</translation>
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
        <translation>報告</translation>
    </message>
    <message>
        <source>The report was not made</source>
        <translation>未產生報告</translation>
    </message>
    <message>
        <source>The part of the program that makes reports ended without a word. Nothing was left.</source>
        <translation>產生報告的程式未提供任何訊息就結束了。沒有留下任何內容。</translation>
    </message>
    <message>
        <source>Try it once more.</source>
        <translation>請再試一次。</translation>
    </message>
</context>
<context>
    <name>ReportFolderSheet</name>
    <message>
        <source>Folder for the report</source>
        <translation>報告資料夾</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>使用這個資料夾</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>上一層</translation>
    </message>
</context>
<context>
    <name>ReportMaker</name>
    <message>
        <source>Report of the migration</source>
        <extracomment>Title of a report; %1 is a customer</extracomment>
        <translation>移轉的報告</translation>
    </message>
    <message>
        <source>Report of the migration at %1</source>
        <translation>%1 的移轉報告</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>Heading over the list of a report&apos;s parts</extracomment>
        <translation>目錄</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Migration</source>
        <extracomment>From which product to which</extracomment>
        <translation>移轉</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>網域</translation>
    </message>
    <message>
        <source>Source Server</source>
        <translation>來源伺服器</translation>
    </message>
    <message>
        <source>Destination Server</source>
        <translation>目的地伺服器</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技術人員</translation>
    </message>
    <message>
        <source>Begun</source>
        <extracomment>When the record of a migration was begun</extracomment>
        <translation>開始時間</translation>
    </message>
    <message>
        <source>Last entry</source>
        <extracomment>When something was last written into the record of a migration</extracomment>
        <translation>最後項目</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結局</translation>
    </message>
    <message>
        <source>The migration</source>
        <translation>移轉</translation>
    </message>
    <message>
        <source>This is a rehearsal on the practice site. It says nothing about the servers of a customer.</source>
        <translation>這是在練習環境中的演練。內容與客戶的伺服器無關。</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <extracomment>Of a migration that is still going on</extracomment>
        <translation>尚未完成</translation>
    </message>
    <message>
        <source>Finished on %1 by %2</source>
        <extracomment>Of a migration: %1 is a time, %2 a person</extracomment>
        <translation>由 %2 於 %1 完成</translation>
    </message>
    <message>
        <source>Abandoned on %1 by %2: “%3”</source>
        <extracomment>Of a migration: %1 is a time, %2 a person, %3 that person&apos;s reason</extracomment>
        <translation>由 %2 於 %1 放棄：「%3」</translation>
    </message>
    <message>
        <source>Program that wrote the record</source>
        <translation>寫入記錄的程式</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Program that made this report</source>
        <translation>產生本報告的程式</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>報告產生時間</translation>
    </message>
    <message>
        <source>Times are those of</source>
        <translation>採用的時區</translation>
    </message>
    <message>
        <source>Identifier of the migration</source>
        <translation>移轉的識別碼</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Heads of columns in a report</extracomment>
        <translation>狀態</translation>
    </message>
    <message>
        <source>What</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>Head of a column: what somebody decided</extracomment>
        <translation>決定</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>容許範圍</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Head of a column: since when something is not as it should be</extracomment>
        <translation>起始時間</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Known by</source>
        <extracomment>Head of a column: how it is known that something is done</extracomment>
        <translation>得知方式</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>檢查</translation>
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
        <translation>步驟</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>已完成步驟</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>未通過</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>項目數</translation>
    </message>
    <message>
        <source>Newest hash</source>
        <translation>最新的雜湊</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計畫</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Nobody overrode a verdict, an order or a condition.</source>
        <translation>沒有人對判定、順序或條件設定例外。</translation>
    </message>
    <message>
        <source>What somebody answers for. An override never changes what was measured.</source>
        <translation>有人為此負責的事項。例外絕不會改變測量的結果。</translation>
    </message>
    <message>
        <source>Override, in force until %1</source>
        <extracomment>What somebody decided about a verdict; %1 is a time</extracomment>
        <translation>例外，有效至 %1</translation>
    </message>
    <message>
        <source>Override, no longer in force</source>
        <extracomment>What somebody decided about a verdict</extracomment>
        <translation>例外，已失效</translation>
    </message>
    <message>
        <source>Condition decided</source>
        <extracomment>Whether a step is needed, as somebody decided</extracomment>
        <translation>條件已決定</translation>
    </message>
    <message>
        <source>Said to be needed</source>
        <translation>表示需要</translation>
    </message>
    <message>
        <source>Said not to be needed</source>
        <translation>表示不需要</translation>
    </message>
    <message>
        <source>Order overruled</source>
        <extracomment>A step was begun though others had to be done before</extracomment>
        <translation>順序例外</translation>
    </message>
    <message>
        <source>The content of this entry was erased.</source>
        <extracomment>In a report: an entry of the record whose content was removed after its time</extracomment>
        <translation>這個項目的內容已清除。</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>未完成項目</translation>
    </message>
    <message>
        <source>Nothing is open: every check that applies has passed, and every step is done or not needed.</source>
        <translation>沒有未完成的項目：所有適用的檢查都已通過，所有步驟都已完成或不需要。</translation>
    </message>
    <message>
        <source>No check failed, and no step was deferred or skipped.</source>
        <translation>沒有未通過的檢查，也沒有延後或略過的步驟。</translation>
    </message>
    <message numerus="yes">
        <source>%n steps are not finished yet.</source>
        <extracomment>Steps of the guide</extracomment>
        <translation>
            <numerusform>還有 %n 個步驟未完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not work</source>
        <extracomment>Of a line-of-business application after the move</extracomment>
        <translation>無法運作</translation>
    </message>
    <message>
        <source>Phases</source>
        <extracomment>A section of a report, with the phases of a migration</extracomment>
        <translation>階段</translation>
    </message>
    <message>
        <source>“Who” and “When” say who signed the phase, and when.</source>
        <translation>「人員」和「時間」表示誰在何時簽署階段。</translation>
    </message>
    <message>
        <source>Only if: %1</source>
        <extracomment>%1 says when a phase is needed</extracomment>
        <translation>僅在下列情況：%1</translation>
    </message>
    <message>
        <source>Steps that this version of the guide does not have</source>
        <translation>這個版本的指南中沒有的步驟</translation>
    </message>
    <message>
        <source>Seen by a check</source>
        <extracomment>How it is known that a step is done</extracomment>
        <translation>由檢查得知</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>How it is known that a step is done: a person said so</extracomment>
        <translation>已確認</translation>
    </message>
    <message>
        <source>Known from before</source>
        <extracomment>How it is known that a step is done: it was done before the record began</extracomment>
        <translation>先前已知</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>%1 的備份</translation>
    </message>
    <message>
        <source>Kept on: %1</source>
        <extracomment>Where a backup is kept: %1 is a disk or a folder</extracomment>
        <translation>存放於：%1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <extracomment>%1 is a list of names of files</extracomment>
        <translation>已還原：%1</translation>
    </message>
    <message>
        <source>Withdrawn by %1 on %2: “%3”</source>
        <extracomment>Of a piece of evidence: %1 is a person, %2 a time, %3 that person&apos;s reason</extracomment>
        <translation>由 %1 於 %2 撤回：「%3」</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <extracomment>The name of evidence that was pasted and has none of its own</extracomment>
        <translation>來自剪貼簿</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐證</translation>
    </message>
    <message>
        <source>There is no evidence.</source>
        <extracomment>How much evidence there is</extracomment>
        <translation>沒有佐證。</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence.</source>
        <translation>
            <numerusform>%n 份佐證。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line-of-business applications</source>
        <translation>企業營運應用程式</translation>
    </message>
    <message>
        <source>There are none, says %1 (%2).</source>
        <translation>%1 表示沒有 (%2)。</translation>
    </message>
    <message>
        <source>None were written down.</source>
        <translation>沒有記下任何應用程式。</translation>
    </message>
    <message>
        <source>Not tested</source>
        <extracomment>Result of the test of an application after the move: there is none yet</extracomment>
        <translation>未測試</translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>Result of the test of an application after the move</extracomment>
        <translation>可運作</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>Of an application, a computer, a user or a share: it is not moved</extracomment>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Vendor: %1</source>
        <extracomment>Of an application: %1 is a company</extracomment>
        <translation>廠商：%1</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <extracomment>Of an application: %1 is a person or a telephone number</extracomment>
        <translation>聯絡人：%1</translation>
    </message>
    <message>
        <source>Media: %1</source>
        <extracomment>Of an application: %1 is a place</extracomment>
        <translation>媒體：%1</translation>
    </message>
    <message>
        <source>Place of the license key: %1</source>
        <extracomment>Of an application: %1 is a place, never the key itself</extracomment>
        <translation>授權金鑰的存放位置：%1</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <extracomment>Of an application: %1 is a folder</extracomment>
        <translation>資料：%1</translation>
    </message>
    <message>
        <source>Test after the move: %1</source>
        <extracomment>Of an application: %1 is what is tried after the move</extracomment>
        <translation>移動後測試：%1</translation>
    </message>
    <message>
        <source>Computers, users and shared folders</source>
        <translation>電腦、使用者和共用資料夾</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>簽名</translation>
    </message>
    <message>
        <source>Given beside %1</source>
        <extracomment>Of a signature: %1 is the technician who was there</extracomment>
        <translation>會同人員：%1</translation>
    </message>
    <message>
        <source>The signature is bound to the record with %1 entries and the hash %2.</source>
        <extracomment>What a signature is bound to: %1 is how many entries a record had, %2 a hash</extracomment>
        <translation>這個簽名與具有 %1 個項目且雜湊為 %2 的記錄繫結。</translation>
    </message>
    <message>
        <source>Signature of %1</source>
        <extracomment>What a picture shows; %1 is a name</extracomment>
        <translation>%1 的簽名</translation>
    </message>
    <message>
        <source>The customer has not signed.</source>
        <translation>客戶尚未簽名。</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>A note of a person: %1 is the name, %2 the note</extracomment>
        <translation>%1：「%2」</translation>
    </message>
    <message>
        <source>The record was begun.</source>
        <translation>記錄已開始。</translation>
    </message>
    <message>
        <source>The data of the migration were corrected.</source>
        <translation>移轉的資料已更正。</translation>
    </message>
    <message>
        <source>%1 finished the migration.</source>
        <translation>%1 完成了移轉。</translation>
    </message>
    <message>
        <source>%1 abandoned the migration: “%2”</source>
        <extracomment>%1 is a person, %2 that person&apos;s reason</extracomment>
        <translation>%1 放棄了移轉：「%2」</translation>
    </message>
    <message>
        <source>%1 opened the migration again: “%2”</source>
        <extracomment>%1 is a person, %2 that person&apos;s reason</extracomment>
        <translation>%1 重新開啟了移轉：「%2」</translation>
    </message>
    <message>
        <source>The destination was installed anew, as its directory says.</source>
        <translation>目的地伺服器已重新安裝 (由其目錄得知)。</translation>
    </message>
    <message>
        <source>The destination was installed anew, says %1: “%2”</source>
        <translation>%1 表示目的地伺服器已重新安裝：「%2」</translation>
    </message>
    <message>
        <source>The customer signed.</source>
        <translation>客戶已簽名。</translation>
    </message>
    <message>
        <source>Course of events</source>
        <extracomment>A section of a report: what people did, in the order in which they did it</extracomment>
        <translation>事件經過</translation>
    </message>
    <message numerus="yes">
        <source>%n of them erased</source>
        <extracomment>Of the entries of a record: their content was deleted on purpose</extracomment>
        <translation>
            <numerusform>其中 %n 個已清除</numerusform>
        </translation>
    </message>
    <message>
        <source>Written on console %1</source>
        <extracomment>%1 is the beginning of a console&apos;s identifier</extracomment>
        <translation>在主控台 %1 上寫入</translation>
    </message>
    <message>
        <source>Proof of the record</source>
        <translation>記錄的證明</translation>
    </message>
    <message>
        <source>Whoever keeps this report keeps the newest hash with it: entered in the console under “Proof of the record”, it proves later that no entry up to it was changed, dropped, moved or put in. Without a hash from elsewhere the record proves only that it agrees with itself.</source>
        <translation>保存本報告，就同時保存了最新的雜湊：在主控台的「記錄的證明」中輸入，日後可以證明截至該雜湊的項目都沒有遭變更、刪除、移動或插入。如果沒有來自他處的雜湊，記錄只能證明它本身前後一致。</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>For paper and for the file.</source>
        <translation>供列印和存檔。</translation>
    </message>
    <message>
        <source>For a browser: one file, which needs nothing else.</source>
        <translation>供瀏覽器使用：單一檔案，不需要其他檔案。</translation>
    </message>
    <message>
        <source>For a spreadsheet: every line of every table.</source>
        <translation>供試算表使用：所有表格的所有列。</translation>
    </message>
    <message>
        <source>For programs.</source>
        <translation>供程式使用。</translation>
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
        <translation>語言</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>第二語言</translation>
    </message>
    <message>
        <source>Both stand in one document, the second below the first.</source>
        <translation>兩種語言在同一份文件中，第二語言在第一語言下方。</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No second language</extracomment>
        <translation>無</translation>
    </message>
    <message>
        <source>Detail</source>
        <extracomment>How much a report tells</extracomment>
        <translation>詳細程度</translation>
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
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>選擇其他資料夾</translation>
    </message>
    <message>
        <source>The report is being made …</source>
        <translation>正在產生報告…</translation>
    </message>
    <message>
        <source>The report is written</source>
        <translation>報告已寫入</translation>
    </message>
    <message>
        <source>Make another one</source>
        <translation>再產生一份</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>產生報告</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Stops making a report</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Leaves a sheet without doing anything</extracomment>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>RescueController</name>
    <message>
        <source>Open the new database and go on.</source>
        <translation>請開啟新資料庫並繼續。</translation>
    </message>
    <message>
        <source>Open the new database and look at the migrations that are incomplete. Where a backup holds more of them, keep it.</source>
        <translation>請開啟新資料庫並查看不完整的移轉。如果備份中保留得更多，請保留該備份。</translation>
    </message>
    <message>
        <source>From now on, start the console with --database %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>今後請使用 --database %1 啟動主控台。</translation>
    </message>
</context>
<context>
    <name>RescueOffer</name>
    <message>
        <source>What can be read goes into a new file. The damaged one is kept as it is.</source>
        <translation>可讀取的內容會寫入新檔案。損毀的檔案保持原樣。</translation>
    </message>
    <message>
        <source>Saving what can be read…</source>
        <translation>正在挽救可讀取的內容…</translation>
    </message>
    <message>
        <source>Save what can be saved</source>
        <translation>挽救可挽救的內容</translation>
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
        <translation>可讀取的內容已挽救</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>全部內容已挽救</translation>
    </message>
    <message>
        <source>Open the new database</source>
        <translation>開啟新資料庫</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>處理方式</translation>
    </message>
    <message>
        <source>Incomplete migrations</source>
        <translation>不完整的移轉</translation>
    </message>
    <message>
        <source>The new database</source>
        <translation>新資料庫</translation>
    </message>
    <message>
        <source>The damaged database, kept as it was</source>
        <translation>損毀的資料庫，保持原樣</translation>
    </message>
</context>
<context>
    <name>RescueText</name>
    <message numerus="yes">
        <source>%n migration(s)</source>
        <translation>
            <numerusform>%n 次移轉</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n 個項目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n 份佐證</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost entries: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>遺失的項目：%1</translation>
    </message>
    <message>
        <source>Entries whose content is lost or was erased: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>內容已遺失或被清除的項目：%1</translation>
    </message>
    <message>
        <source>Lost pieces of evidence: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>遺失的佐證：%1</translation>
    </message>
    <message>
        <source>The newest entries may be lost</source>
        <translation>最新的項目可能已遺失</translation>
    </message>
    <message>
        <source>The database was damaged, and what could be read was saved. %1</source>
        <extracomment>An entry of a record; %1 is a list such as &quot;Lost entries: 3 · Lost pieces of evidence: 1&quot;</extracomment>
        <translation>資料庫曾損毀，可讀取的內容已儲存。%1</translation>
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
        <translation>與其他相同</translation>
    </message>
</context>
<context>
    <name>SecondLanguageButton</name>
    <message>
        <source>Second language: %1</source>
        <extracomment>%1 is the name of a language, as its readers write it</extracomment>
        <translation>第二語言：%1</translation>
    </message>
    <message>
        <source>Show in a second language</source>
        <translation>同時以第二語言顯示</translation>
    </message>
</context>
<context>
    <name>SecondLanguageSheet</name>
    <message>
        <source>Second language</source>
        <translation>第二語言</translation>
    </message>
    <message>
        <source>Every step is shown in both languages, for two people at one screen.</source>
        <translation>每個步驟都以兩種語言顯示，供兩個人共看一個螢幕。</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No second language</extracomment>
        <translation>無</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>ServerChips</name>
    <message>
        <source>Rehearsal</source>
        <translation>演練</translation>
    </message>
    <message>
        <source>Source · %1</source>
        <extracomment>%1 is the name of the server that is being replaced</extracomment>
        <translation>來源 · %1</translation>
    </message>
    <message>
        <source>Destination · %1</source>
        <extracomment>%1 is the name of the new server</extracomment>
        <translation>目的地 · %1</translation>
    </message>
</context>
<context>
    <name>ServerField</name>
    <message>
        <source>Take %1 as %2</source>
        <extracomment>%1 is a server that was found, %2 the field it goes into</extracomment>
        <translation>將 %1 用作%2</translation>
    </message>
</context>
<context>
    <name>ServerFinder</name>
    <message>
        <source>DNS server of the site</source>
        <translation>現場的 DNS 伺服器</translation>
    </message>
    <message>
        <source>Usually the old server&apos;s IP address. With it the console can look for the servers of the domain.</source>
        <translation>通常是舊伺服器的 IP 位址。主控台可以用它尋找網域的伺服器。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Find servers</source>
        <translation>尋找伺服器</translation>
    </message>
    <message>
        <source>Type the servers below: the search is only a help.</source>
        <translation>請在下方輸入伺服器：搜尋只是輔助。</translation>
    </message>
    <message>
        <source>Looking for servers</source>
        <translation>正在尋找伺服器</translation>
    </message>
</context>
<context>
    <name>ServerSearch</name>
    <message>
        <source>Enter the IP address of the site&apos;s DNS server: a name cannot be asked before there is one.</source>
        <translation>請輸入現場 DNS 伺服器的 IP 位址：在有 DNS 伺服器之前無法查詢名稱。</translation>
    </message>
    <message>
        <source>This is not a domain name. It looks like contoso.lan.</source>
        <translation>這不是網域名稱。格式如 contoso.lan。</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Rehearsal</source>
        <extracomment>Marks a migration that is only practised</extracomment>
        <translation>演練</translation>
    </message>
</context>
<context>
    <name>SessionController</name>
    <message>
        <source>Phase %1 of %2</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>階段 %1 / %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The most important next thing: title of a card and its value</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Buttons of the most important next thing</extracomment>
        <translation>登入</translation>
    </message>
    <message>
        <source>Show how</source>
        <translation>顯示做法</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <extracomment>The most important next thing: %1 is the title of a step that somebody has begun</extracomment>
        <translation>繼續：%1</translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <extracomment>The most important next thing: %1 is the title of a step that was put off</extracomment>
        <translation>仍未完成：%1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <extracomment>The most important next thing, when nothing is wrong: %1 is the title of a step</extracomment>
        <translation>下一個：%1</translation>
    </message>
    <message>
        <source>Open the step</source>
        <translation>開啟步驟</translation>
    </message>
    <message>
        <source>No live data since %1</source>
        <extracomment>The part of the program that asks the servers is silent; %1 is a time</extracomment>
        <translation>自 %1 起沒有即時資料</translation>
    </message>
    <message>
        <source>Asking the servers …</source>
        <extracomment>While the servers are asked; %1 and %2 are numbers of checks</extracomment>
        <translation>正在詢問伺服器…</translation>
    </message>
    <message>
        <source>%1 of %2 checks have an answer</source>
        <translation>%1 / %2 項檢查已有回應</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Stop checking</source>
        <translation>停止檢查</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即檢查</translation>
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
        <translation>這項產品沒有指南。請選擇其他產品。</translation>
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
        <translation>已放棄</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>State of a migration: it goes on</extracomment>
        <translation>進行中</translation>
    </message>
    <message>
        <source>not begun</source>
        <extracomment>Of a migration: none of its phases was begun</extracomment>
        <translation>未開始</translation>
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
            <numerusform>%1 · %n 項未通過</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n to look at</source>
        <extracomment>Phases that are done, and checks that warn or cannot tell: %1 is &quot;7 of 8&quot;</extracomment>
        <translation>
            <numerusform>%1 · %n 項待查看</numerusform>
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
        <translation>階段 %1 / %2 · 上次查看：%3</translation>
    </message>
    <message>
        <source>Erased</source>
        <extracomment>Marks a migration in a list: its content was deleted, the proof that it was there stays</extracomment>
        <translation>已清除</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已封存</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色彩</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Four appearances: as the system says, light, dark, high contrast</extracomment>
        <translation>系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高對比</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number, such as 150</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>減少動畫</translation>
    </message>
    <message>
        <source>Nothing slides or turns.</source>
        <translation>沒有滑動或旋轉的效果。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Live checks</source>
        <translation>即時檢查</translation>
    </message>
    <message>
        <source>Ask the servers every</source>
        <translation>詢問伺服器的間隔</translation>
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
        <translation>多久後清除密碼</translation>
    </message>
    <message>
        <source>It is kept in memory only, and forgotten when the console is not touched for so long.</source>
        <translation>密碼只保存在記憶體中；主控台超過這段時間未操作，就會清除。</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>數字與日期</translation>
    </message>
    <message>
        <source>Glove mode</source>
        <translation>手套模式</translation>
    </message>
    <message>
        <source>Larger buttons. What weighs heavily is held down, or pressed twice.</source>
        <translation>按鈕更大。影響重大的操作需要長按或按兩次。</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>螢幕小鍵盤</translation>
    </message>
    <message>
        <source>Automatic: on a touchscreen without a keyboard. Holds from the next start.</source>
        <translation>自動：在沒有鍵盤的觸控螢幕上顯示。從下次啟動起生效。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>When there is a keyboard on the screen</extracomment>
        <translation>自動</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>一律</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Tab leads to every control and every list, the arrow keys go through a list, Enter presses what has the frame.</source>
        <translation>用 Tab 鍵可以到達每個控制項和每個清單，用方向鍵可以在清單中移動，按 Enter 鍵即可按下帶框線的項目。</translation>
    </message>
</context>
<context>
    <name>SignInSheet</name>
    <message>
        <source>Sign in to the domain</source>
        <translation>登入網域</translation>
    </message>
    <message>
        <source>Reading the directory needs a domain administrator. The password stays in memory, is never written down, and a refused one is never sent again by itself.</source>
        <translation>讀取目錄需要網域系統管理員。密碼只留在記憶體中，絕不會寫入磁碟；遭拒的密碼也不會自動再次傳送。</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>使用者名稱</translation>
    </message>
    <message>
        <source>Of the domain %1</source>
        <extracomment>%1 is the DNS name of a domain</extracomment>
        <translation>網域 %1 的使用者</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Without Kerberos</source>
        <translation>不使用 Kerberos</translation>
    </message>
    <message>
        <source>Only if port 88 cannot be reached: the password then goes to each server, over TLS and to a certificate that you trust.</source>
        <translation>僅限無法連線到連接埠 88 時：密碼會透過 TLS 傳送到每部伺服器，且對方須出示您信任的憑證。</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>正在登入</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登入…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
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
        <translation>由 %1 簽署，%2</translation>
    </message>
    <message>
        <source>All required steps are settled. The phase can be signed.</source>
        <translation>所有必要步驟都已處理完畢。可以簽署這個階段。</translation>
    </message>
    <message numerus="yes">
        <source>%n required step(s) still open. The phase can be signed when they are settled.</source>
        <translation>
            <numerusform>還有 %n 個必要步驟未完成。處理完畢後才能簽署這個階段。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>%1 says what was set aside, %2 is the reason in a person&apos;s words</extracomment>
        <translation>%1：「%2」</translation>
    </message>
    <message>
        <source>Deferred: %1</source>
        <extracomment>%1 is the title of a step</extracomment>
        <translation>已延後：%1</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <extracomment>%1 is the title of a step</extracomment>
        <translation>已略過：%1</translation>
    </message>
    <message>
        <source>Due later: %1</source>
        <extracomment>%1 is the title of a step that has to be done before a step of a later phase</extracomment>
        <translation>稍後須完成：%1</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <extracomment>%1 is the title of a step that is only recommended</extracomment>
        <translation>未完成：%1</translation>
    </message>
    <message>
        <source>Phases signed by the technician: %1 of %2</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>技術人員已簽署的階段：%1 / %2</translation>
    </message>
    <message>
        <source>Entry %1 · %2</source>
        <extracomment>%1 is a number, %2 the beginning of a hash: &quot;1f2e 3d4c 5b6a 7980&quot;</extracomment>
        <translation>項目 %1 · %2</translation>
    </message>
    <message>
        <source>Signed by %1, %2. %3</source>
        <extracomment>%1 is a person, %2 a time, %3 says which entry of the record the signature is bound to</extracomment>
        <translation>由 %1 簽署，%2。%3</translation>
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
        <translation>簽名時仍未處理</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>Heading above what was said with a signature</extracomment>
        <translation>附註</translation>
    </message>
    <message>
        <source>Why is the signature withdrawn?</source>
        <translation>為什麼要撤回簽名？</translation>
    </message>
    <message>
        <source>What should whoever reads this later know?</source>
        <translation>之後查閱的人應該知道什麼？</translation>
    </message>
    <message>
        <source>Sign the phase</source>
        <translation>簽署階段</translation>
    </message>
    <message>
        <source>Withdraw the signature</source>
        <translation>撤回簽名</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
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
        <translation>已書寫</translation>
    </message>
</context>
<context>
    <name>SignatureSheet</name>
    <message>
        <source>Signature of the customer</source>
        <translation>客戶簽名</translation>
    </message>
    <message>
        <source>The customer can sign when the technician has signed every phase.</source>
        <translation>技術人員簽署每個階段後，客戶才能簽名。</translation>
    </message>
    <message>
        <source>With this signature the customer accepts the migration as it stands in the record.</source>
        <translation>客戶以這個簽名接受記錄所載狀態的移轉。</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <extracomment>Heading above phases without a signature</extracomment>
        <translation>尚未簽名</translation>
    </message>
    <message>
        <source>What is signed</source>
        <extracomment>Heading above what the customer signs</extracomment>
        <translation>簽署的內容</translation>
    </message>
    <message>
        <source>Bound to the record</source>
        <extracomment>Label above the hash that a signature is bound to</extracomment>
        <translation>與記錄繫結</translation>
    </message>
    <message>
        <source>Signature so far</source>
        <extracomment>Heading above a signature that was given</extracomment>
        <translation>目前的簽名</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>客戶姓名</translation>
    </message>
    <message>
        <source>Sign here with a finger or a pen</source>
        <translation>請用手指或觸控筆在這裡簽名</translation>
    </message>
    <message>
        <source>Sign with the typed name instead</source>
        <translation>改以輸入的姓名簽名</translation>
    </message>
    <message>
        <source>Sign the migration</source>
        <translation>簽署移轉</translation>
    </message>
    <message>
        <source>Write anew</source>
        <extracomment>Empties the field for a signature</extracomment>
        <translation>重寫</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Migration Console</source>
        <translation>移轉主控台</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>語言：%1</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Name of a page and of the button that opens it</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Opening the records…</source>
        <translation>正在開啟記錄…</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>Waits for: %1</source>
        <extracomment>%1 is the title of the card that names the cause</extracomment>
        <translation>等候：%1</translation>
    </message>
</context>
<context>
    <name>StepActions</name>
    <message>
        <source>Skip with a reason</source>
        <translation>註明理由並略過</translation>
    </message>
    <message>
        <source>Do it later</source>
        <translation>稍後執行</translation>
    </message>
    <message>
        <source>Reopen the step</source>
        <extracomment>Takes back what was said about this step: done, skipped or deferred</extracomment>
        <translation>重新開啟步驟</translation>
    </message>
    <message>
        <source>Begin the step</source>
        <extracomment>Button: the technician begins to work on this step</extracomment>
        <translation>開始步驟</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>標示為完成</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新檢查</translation>
    </message>
    <message>
        <source>Check again: %1</source>
        <translation>重新檢查：%1</translation>
    </message>
</context>
<context>
    <name>StepAside</name>
    <message>
        <source>Choose a card</source>
        <translation>選擇卡片</translation>
    </message>
    <message>
        <source>Its step, with what to do and why, opens here.</source>
        <translation>這裡會開啟其步驟，說明做法和原因。</translation>
    </message>
</context>
<context>
    <name>StepBody</name>
    <message>
        <source>Why it matters</source>
        <translation>為什麼重要</translation>
    </message>
</context>
<context>
    <name>StepController</name>
    <message>
        <source>Phase %1 · %2</source>
        <extracomment>%1 is a number, %2 the title of a phase</extracomment>
        <translation>階段 %1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>What was done about a step: %1 is a status such as &quot;Done&quot;, %2 a person, %3 a time</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>This version of the guide no longer has this step. What was recorded about it stays, and there is nothing left to do.</source>
        <translation>這個版本的指南中已不再有這個步驟。相關記錄會保留，這裡沒有需要做的事了。</translation>
    </message>
</context>
<context>
    <name>StepDetails</name>
    <message>
        <source>What to do</source>
        <translation>處理方式</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <extracomment>Opens the list of applications that the business lives on</extracomment>
        <translation>開啟計畫</translation>
    </message>
    <message>
        <source>Important</source>
        <extracomment>Label above an important remark</extracomment>
        <translation>重要</translation>
    </message>
    <message>
        <source>Limits</source>
        <extracomment>Heading above the limits that a value is judged by</extracomment>
        <translation>容許範圍</translation>
    </message>
    <message>
        <source>What to keep as evidence</source>
        <translation>要保留的佐證</translation>
    </message>
    <message>
        <source>If it is skipped</source>
        <translation>如果略過</translation>
    </message>
</context>
<context>
    <name>StepEvidence</name>
    <message>
        <source>Evidence</source>
        <extracomment>Heading: files, pictures and outputs that prove what was done</extracomment>
        <translation>佐證</translation>
    </message>
    <message>
        <source>None yet. Add photos, screenshots, log files or the output of a command.</source>
        <translation>尚無。請新增照片、螢幕擷取畫面、記錄檔或命令輸出。</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>新增檔案</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>Adds what is on the clipboard</extracomment>
        <translation>貼上</translation>
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
        <translation>這個現場需要</translation>
    </message>
    <message>
        <source>Not needed at this site</source>
        <translation>這個現場不需要</translation>
    </message>
    <message>
        <source>Is this step needed at this site?</source>
        <translation>這個現場需要此步驟嗎？</translation>
    </message>
    <message>
        <source>Decide …</source>
        <extracomment>Button: decide whether a step is needed at this site</extracomment>
        <translation>決定…</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>In this phase</source>
        <translation>在這個階段</translation>
    </message>
</context>
<context>
    <name>StepRecord</name>
    <message>
        <source>What happened</source>
        <translation>經過</translation>
    </message>
    <message>
        <source>Nothing yet. Every answer, confirmation and note is kept here.</source>
        <translation>尚無。所有回應、確認和備註都保存在這裡。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>What should whoever reads this later know?</source>
        <translation>之後查閱的人應該知道什麼？</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>新增備註</translation>
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
        <translation>逐部電腦</translation>
    </message>
    <message>
        <source>User by user</source>
        <extracomment>Heading above a list of users to tick</extracomment>
        <translation>逐位使用者</translation>
    </message>
    <message>
        <source>Shared folder by shared folder</source>
        <extracomment>Heading above a list of shared folders to tick</extracomment>
        <translation>逐個共用資料夾</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>沒有未完成的項目。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the rows are open.</source>
        <translation>
            <numerusform>%n 列未完成。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The directory has %n more that stand in no row: add those that matter.</source>
        <translation>
            <numerusform>目錄中還有 %n 個不在任何列中：請新增重要的項目。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row is done or set aside.</source>
        <translation>每一列都已完成或排除。</translation>
    </message>
    <message>
        <source>The computers come from the directory as soon as you are signed in. Until then, add them by hand.</source>
        <translation>登入後就會從目錄取得電腦。在那之前，請手動新增。</translation>
    </message>
    <message>
        <source>The users come from the directory as soon as you are signed in. Until then, add them by hand.</source>
        <translation>登入後就會從目錄取得使用者。在那之前，請手動新增。</translation>
    </message>
    <message>
        <source>Add each shared folder by hand, so that none is forgotten.</source>
        <translation>請手動新增每個共用資料夾，以免遺漏。</translation>
    </message>
    <message>
        <source>Name of the computer</source>
        <translation>電腦名稱</translation>
    </message>
    <message>
        <source>Name of the user</source>
        <translation>使用者名稱</translation>
    </message>
    <message>
        <source>Name of the shared folder</source>
        <translation>共用資料夾名稱</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>請輸入名稱。</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters. Enter the short name by which the directory knows it.</source>
        <translation>名稱超過 %1 個字元。請輸入目錄使用的短名稱。</translation>
    </message>
    <message>
        <source>“%1” is in the list already.</source>
        <translation>「%1」已在清單中。</translation>
    </message>
</context>
<context>
    <name>TickListModel</name>
    <message>
        <source>Done (%1, %2)</source>
        <extracomment>A row of a list is done: %1 is a person, %2 a date</extracomment>
        <translation>完成 (%1，%2)</translation>
    </message>
    <message>
        <source>Set aside (%1, %2): “%3”</source>
        <extracomment>A row of a list is left out: %1 is a person, %2 a date, %3 the reason in that person&apos;s words</extracomment>
        <translation>已排除 (%1，%2)：「%3」</translation>
    </message>
    <message>
        <source>last sign-in about %1</source>
        <extracomment>%1 is a date; the directory passes it on up to two weeks late</extracomment>
        <translation>上次登入約在 %1</translation>
    </message>
</context>
<context>
    <name>TickRow</name>
    <message>
        <source>More about %1</source>
        <extracomment>%1 is a computer, a user or a shared folder: opens what else can be done with it</extracomment>
        <translation>%1 的更多選項</translation>
    </message>
</context>
<context>
    <name>TickRowSheet</name>
    <message>
        <source>Not used any more</source>
        <translation>已不再使用</translation>
    </message>
    <message>
        <source>Its system is not supported</source>
        <translation>其系統不受支援</translation>
    </message>
    <message>
        <source>Done before, in another way</source>
        <translation>先前已用其他方式完成</translation>
    </message>
    <message>
        <source>The customer decided so</source>
        <translation>由客戶決定</translation>
    </message>
    <message>
        <source>A row that is set aside counts as settled. The record keeps your reason.</source>
        <translation>排除的列視為已處理完畢。記錄會保留您的理由。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>以您自己的話說明</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>儲存備註</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>Leaves a computer, a user or a shared folder out of the step, with a reason</extracomment>
        <translation>排除</translation>
    </message>
    <message>
        <source>Reopen the row</source>
        <extracomment>A row that was done or set aside is open again</extracomment>
        <translation>重新開啟這一列</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>移除這一列</translation>
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
        <translation>顯示</translation>
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
        <translation>勾選顯示的全部</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Adds a row to the list</extracomment>
        <translation>新增</translation>
    </message>
</context>
<context>
    <name>TimelineRail</name>
    <message>
        <source>Phases</source>
        <extracomment>Name of the list of the eight phases</extracomment>
        <translation>階段</translation>
    </message>
    <message>
        <source>Phase %1: %2, %3</source>
        <extracomment>For screen readers: %1 number of the phase, %2 its title, %3 how it stands</extracomment>
        <translation>階段 %1：%2，%3</translation>
    </message>
</context>
<context>
    <name>TimelineStrip</name>
    <message>
        <source>Phases</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Phase %1: %2, %3</source>
        <translation>階段 %1：%2，%3</translation>
    </message>
</context>
<context>
    <name>TouchButton</name>
    <message>
        <source>Hold, or press again</source>
        <extracomment>On a button that was touched for a moment: whether that was meant</extracomment>
        <translation>長按，或再按一次</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <extracomment>Takes back what was just done</extracomment>
        <translation>復原</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>復原：%1</translation>
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
        <translation>清單已變更：%1</translation>
    </message>
    <message>
        <source>The plan of the applications was changed</source>
        <translation>應用程式的計畫已變更</translation>
    </message>
    <message>
        <source>Confirmation changed</source>
        <extracomment>What a person has just done: vouched for something that no check can see, or no longer</extracomment>
        <translation>確認已變更</translation>
    </message>
    <message>
        <source>The migration was closed</source>
        <translation>移轉已結束</translation>
    </message>
    <message>
        <source>The migration was reopened</source>
        <translation>移轉已重新開啟</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>act</comment>
        <extracomment>What a person has just done: %1 is a status such as &quot;Done&quot;, %2 the title of a step</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Ticked off</source>
        <translation>已勾選</translation>
    </message>
    <message>
        <source>Tick removed</source>
        <translation>已取消勾選</translation>
    </message>
    <message>
        <source>Overridden: %1</source>
        <extracomment>What a person has just done: %1 is the title of a check</extracomment>
        <translation>已設例外：%1</translation>
    </message>
    <message>
        <source>Override withdrawn: %1</source>
        <extracomment>What a person has just done: %1 is the title of a check</extracomment>
        <translation>已撤回例外：%1</translation>
    </message>
    <message>
        <source>Condition decided: %1</source>
        <extracomment>What a person has just done: %1 is the title of a step or phase</extracomment>
        <translation>條件已決定：%1</translation>
    </message>
    <message>
        <source>Order overruled: %1</source>
        <extracomment>What a person has just done: %1 is the title of a step</extracomment>
        <translation>順序例外：%1</translation>
    </message>
    <message>
        <source>Evidence added: %1</source>
        <extracomment>What a person has just done: %1 is the title of a step</extracomment>
        <translation>已新增佐證：%1</translation>
    </message>
    <message>
        <source>Evidence withdrawn: %1</source>
        <extracomment>What a person has just done: %1 is the title of a step</extracomment>
        <translation>已撤回佐證：%1</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <extracomment>What a person has just done: %1 is the title of a phase</extracomment>
        <translation>已簽署：%1</translation>
    </message>
    <message>
        <source>The data of the migration was corrected</source>
        <translation>移轉的資料已更正</translation>
    </message>
</context>
<context>
    <name>UpdateConfirmation</name>
    <message>
        <source>Is update KB943494 installed on the source server?</source>
        <translation>來源伺服器上是否安裝了更新 KB943494？</translation>
    </message>
    <message>
        <source>With it, the source server may stay for 21 days, without it for 7. Look for it in Control Panel &gt; Add or Remove Programs with “Show updates” ticked.</source>
        <translation>有此更新，來源伺服器可以保留 21 天，沒有則為 7 天。請在 [控制台] &gt; [新增或移除程式] 中勾選 [顯示更新] 來尋找它。</translation>
    </message>
    <message>
        <source>Take the confirmation back</source>
        <translation>收回確認</translation>
    </message>
    <message>
        <source>Confirm that it is installed</source>
        <translation>確認已安裝</translation>
    </message>
</context>
<context>
    <name>VerifyTexts</name>
    <message>
        <source>Verifies a file that the Migration Console exported: every entry, every chain and all evidence.

Without a hash that is known from elsewhere, such as from a printed report, it proves only that the file agrees with itself.

Ends with 0 when everything is intact and every chain is proven by a hash that you gave, 1 when everything is intact but a chain is proven only in itself, 2 when something is wrong, 64 for wrong usage, 65 when it is not such a file.</source>
        <translation>驗證移轉主控台匯出的檔案：每個項目、每條雜湊鏈和所有佐證。

如果沒有來自他處 (例如列印的報告) 的雜湊，只能證明檔案本身前後一致。

結束代碼：全部完好無損，且每條雜湊鏈都由您提供的雜湊證實為 0；全部完好無損，但有雜湊鏈只能自我證實為 1；有問題為 2；用法錯誤為 64；不是這種檔案為 65。</translation>
    </message>
    <message>
        <source>The exported file.</source>
        <translation>匯出的檔案。</translation>
    </message>
    <message>
        <source>A hash that is known from elsewhere, or at least its first 16 characters. May be given several times.</source>
        <translation>來自他處的雜湊，或至少其前 16 個字元。可以提供多次。</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>顯示這份說明。</translation>
    </message>
    <message>
        <source>Name one file. “migration-console-verify --help” tells what is possible.</source>
        <translation>請指定一個檔案。執行「migration-console-verify --help」可查看用法。</translation>
    </message>
    <message>
        <source>“%1” is not a hash: it has 16 to 64 characters from 0 to 9 and from a to f.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>「%1」不是雜湊：雜湊有 16 到 64 個字元，由 0 到 9 和 a 到 f 組成。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <extracomment>%1 is what the system says</extracomment>
        <translation>無法讀取檔案：%1</translation>
    </message>
    <message>
        <source>This is not a file that the Migration Console exported.</source>
        <translation>這不是移轉主控台匯出的檔案。</translation>
    </message>
    <message>
        <source>The file has version %1 of the format, which this program does not know. Use a newer one.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>檔案的格式版本是 %1，本程式不認得。請使用較新的版本。</translation>
    </message>
    <message>
        <source>Entry %1 was changed: it does not give its own hash.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>項目 %1 遭變更：它與自己的雜湊不符。</translation>
    </message>
    <message>
        <source>Entry %1 was dropped.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>項目 %1 遭刪除。</translation>
    </message>
    <message>
        <source>Entry %1 is not at its place: entries were reordered.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>項目 %1 不在它的位置：項目的順序遭變更。</translation>
    </message>
    <message>
        <source>An entry was inserted at place %1.</source>
        <extracomment>%1 is the number of a place in a list of entries</extracomment>
        <translation>在位置 %1 插入了一個項目。</translation>
    </message>
    <message>
        <source>Entry %1 does not follow the entry before it: one of the two was exchanged.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>項目 %1 與前一個項目不連續：兩者之一遭替換。</translation>
    </message>
    <message>
        <source>What entry %1 says was changed: it does not match the hash in the entry.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>項目 %1 的內容遭變更：它與項目中的雜湊不符。</translation>
    </message>
    <message>
        <source>What stands at place %1 is not an entry.</source>
        <extracomment>%1 is the number of a place in a list of entries</extracomment>
        <translation>位置 %1 的內容不是項目。</translation>
    </message>
    <message>
        <source>Proven only in itself: without a hash from elsewhere, whoever wrote all of it anew would not be noticed.</source>
        <translation>只能自我證實：沒有來自他處的雜湊，即使有人將全部重新寫過也無法察覺。</translation>
    </message>
    <message>
        <source>Proven by the hash that you gave, up to its last entry.</source>
        <translation>已由您提供的雜湊證實，直到最後一個項目。</translation>
    </message>
    <message>
        <source>Proven by the hash that you gave up to entry %1. What follows is proven only in itself.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>已由您提供的雜湊證實到項目 %1。之後的項目只能自我證實。</translation>
    </message>
    <message>
        <source>Console %1</source>
        <extracomment>%1 is the id of a console</extracomment>
        <translation>主控台 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n 個項目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contents of %n entry(s) were erased on purpose.</source>
        <translation>
            <numerusform>%n 個項目的內容已刻意清除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest hash: %1</source>
        <extracomment>%1 is a hash</extracomment>
        <translation>最新的雜湊：%1</translation>
    </message>
    <message>
        <source>Intact.</source>
        <extracomment>Word for a chain of entries in which nothing is wrong</extracomment>
        <translation>完好無損。</translation>
    </message>
    <message>
        <source>BROKEN: %1</source>
        <translation>損壞：%1</translation>
    </message>
    <message>
        <source>Migration %1</source>
        <extracomment>%1 is an id</extracomment>
        <translation>移轉 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n 份佐證</numerusform>
        </translation>
    </message>
    <message>
        <source>BROKEN: evidence %1 was changed.</source>
        <extracomment>%1 is a hash</extracomment>
        <translation>損壞：佐證 %1 遭變更。</translation>
    </message>
    <message>
        <source>BROKEN: evidence %1 is missing.</source>
        <extracomment>%1 is a hash</extracomment>
        <translation>損壞：缺少佐證 %1。</translation>
    </message>
    <message>
        <source>Something is wrong with this file.</source>
        <translation>這個檔案有問題。</translation>
    </message>
    <message>
        <source>Everything is intact and proven by what you gave.</source>
        <translation>全部完好無損，並由您提供的內容證實。</translation>
    </message>
    <message>
        <source>Everything is intact, but not every chain is proven by a hash from elsewhere.</source>
        <translation>全部完好無損，但並非每條雜湊鏈都由來自他處的雜湊證實。</translation>
    </message>
    <message>
        <source>BROKEN: the file as a whole is not as it was written. It was cut or changed.</source>
        <translation>損壞：整個檔案與寫入時不同。它遭截斷或變更。</translation>
    </message>
    <message>
        <source>BROKEN: the file goes on in an unknown way: %1</source>
        <extracomment>%1 is a name from the file, or what a library says</extracomment>
        <translation>損壞：檔案後續的格式不明：%1</translation>
    </message>
    <message>
        <source>BROKEN: no intact part of a chain holds the hash %1.</source>
        <extracomment>%1 is a hash</extracomment>
        <translation>損壞：任何雜湊鏈的完好部分都沒有雜湊 %1。</translation>
    </message>
</context>
<context>
    <name>VisitKeeper</name>
    <message>
        <source>Since you were last here (%1)</source>
        <extracomment>Heading above what others did; %1 is a date and time</extracomment>
        <translation>自您上次離開以來 (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) changed.</source>
        <comment>by other people or by the checks</comment>
        <translation>
            <numerusform>%n 個步驟已變更。</numerusform>
        </translation>
    </message>
    <message>
        <source>Here were: %1.</source>
        <extracomment>Who worked here meanwhile: %1 is one name or several</extracomment>
        <translation>曾在此作業：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) turned red.</source>
        <comment>failed or cannot tell</comment>
        <translation>
            <numerusform>%n 項檢查轉為紅色。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n override(s) were given.</source>
        <comment>of verdicts</comment>
        <translation>
            <numerusform>設定了 %n 項例外。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Not run</source>
        <extracomment>Status of a check that never ran</extracomment>
        <translation>未執行</translation>
    </message>
    <message>
        <source>Queued</source>
        <extracomment>Status of a check</extracomment>
        <translation>佇列中</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>Status of a check: the console works on it</extracomment>
        <translation>執行中</translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>Status of a check: its condition is met</extracomment>
        <translation>通過</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Status of a check</extracomment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Status of a check: its condition is not met. Not a broken operation</extracomment>
        <translation>未通過</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <extracomment>Status of a check that could not be made</extracomment>
        <translation>無法判斷</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <extracomment>Status of a check that a rule excludes here</extracomment>
        <translation>不適用</translation>
    </message>
    <message>
        <source>Blocked</source>
        <extracomment>Status of a check whose cause another card names</extracomment>
        <translation>已封鎖</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>Status of a check that the technician ended</extracomment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <extracomment>Status of a check that ran when the program ended</extracomment>
        <translation>已中斷</translation>
    </message>
    <message>
        <source>Stale</source>
        <extracomment>Status of a value that was right once and is too old now</extracomment>
        <translation>已過時</translation>
    </message>
    <message>
        <source>To do</source>
        <extracomment>Status of a step: the technician has not begun</extracomment>
        <translation>待辦</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>Status of a step: a person works on it</extracomment>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Status of a step</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>Status of a step</extracomment>
        <translation>已略過</translation>
    </message>
    <message>
        <source>Deferred</source>
        <extracomment>Status of a step: will be done later</extracomment>
        <translation>已延後</translation>
    </message>
    <message>
        <source>Reopened</source>
        <extracomment>Status of a step that was done and is open again</extracomment>
        <translation>已重新開啟</translation>
    </message>
    <message>
        <source>Blocker</source>
        <extracomment>Weight of a rule: must be met</extracomment>
        <translation>阻斷項目</translation>
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
        <translation>建議</translation>
    </message>
    <message>
        <source>Source server</source>
        <translation>來源伺服器</translation>
    </message>
    <message>
        <source>Destination server</source>
        <translation>目的地伺服器</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>這個主控台</translation>
    </message>
    <message>
        <source>External time source</source>
        <translation>外部時間來源</translation>
    </message>
    <message>
        <source>schema master</source>
        <translation>架構主機</translation>
    </message>
    <message>
        <source>domain naming master</source>
        <translation>網域命名主機</translation>
    </message>
    <message>
        <source>PDC emulator</source>
        <translation>PDC 模擬器</translation>
    </message>
    <message>
        <source>RID master</source>
        <translation>RID 主機</translation>
    </message>
    <message>
        <source>infrastructure master</source>
        <translation>基礎結構主機</translation>
    </message>
    <message>
        <source>owner of DomainDnsZones</source>
        <extracomment>Owner of the DNS data of the domain, one of seven operations-master roles</extracomment>
        <translation>DomainDnsZones 的擁有者</translation>
    </message>
    <message>
        <source>owner of ForestDnsZones</source>
        <extracomment>Owner of the DNS data of the forest, one of seven operations-master roles</extracomment>
        <translation>ForestDnsZones 的擁有者</translation>
    </message>
    <message>
        <source>Windows Server 2003 interim</source>
        <extracomment>Functional level between Windows 2000 and Windows Server 2003</extracomment>
        <translation>Windows Server 2003 過渡</translation>
    </message>
    <message>
        <source>At your desk</source>
        <extracomment>Where a step is done: nothing is touched, only read, planned or decided</extracomment>
        <translation>桌前作業</translation>
    </message>
    <message>
        <source>On the source server</source>
        <extracomment>Where a step is done</extracomment>
        <translation>在來源伺服器上</translation>
    </message>
    <message>
        <source>On the destination server</source>
        <extracomment>Where a step is done</extracomment>
        <translation>在目的地伺服器上</translation>
    </message>
    <message>
        <source>On both servers</source>
        <extracomment>Where a step is done</extracomment>
        <translation>在兩部伺服器上</translation>
    </message>
    <message>
        <source>On the client computers</source>
        <extracomment>Where a step is done</extracomment>
        <translation>在用戶端電腦上</translation>
    </message>
    <message>
        <source>On the router</source>
        <extracomment>Where a step is done</extracomment>
        <translation>在路由器上</translation>
    </message>
    <message>
        <source>Required</source>
        <extracomment>Of a step: it has to be done</extracomment>
        <translation>必要</translation>
    </message>
    <message>
        <source>Recommended</source>
        <extracomment>Of a step</extracomment>
        <translation>建議</translation>
    </message>
    <message>
        <source>Optional</source>
        <extracomment>Of a step</extracomment>
        <translation>選用</translation>
    </message>
    <message>
        <source>Required under a condition</source>
        <extracomment>Of a step: required where its condition holds</extracomment>
        <translation>符合條件時必要</translation>
    </message>
    <message>
        <source>Can be undone</source>
        <extracomment>Of a step: it is undone as easily as done</extracomment>
        <translation>可以復原</translation>
    </message>
    <message>
        <source>Hard to undo</source>
        <extracomment>Of a step: it is undone with much work or loss of time</extracomment>
        <translation>難以復原</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <extracomment>Of a step: it is undone from a backup only, or not at all</extracomment>
        <translation>無法復原</translation>
    </message>
    <message>
        <source>Windows Server 2012 Essentials on former hardware</source>
        <extracomment>Name of the product that is replaced: the same system, on the hardware that is given up</extracomment>
        <translation>原有硬體上的 Windows Server 2012 Essentials</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>BackupFolderSheet</name>
    <message>
        <source>Folder for backups</source>
        <translation>バックアップ先のフォルダー</translation>
    </message>
    <message>
        <source>Best on another disk than the records themselves: then both are not lost at once.</source>
        <translation>記録とは別のディスクを選んでください。両方が同時に失われるのを防げます。</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>このフォルダーを使用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>上へ</translation>
    </message>
</context>
<context>
    <name>BackupGroup</name>
    <message>
        <source>Backups of the records</source>
        <translation>記録のバックアップ</translation>
    </message>
    <message>
        <source>Choose a folder on another disk, such as a stick. A backup holds every migration with its evidence.</source>
        <translation>USB メモリなど、別のディスクのフォルダーを選択してください。バックアップには、すべての移行とその証跡が含まれます。</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <extracomment>Button: a folder for backups</extracomment>
        <translation>別のフォルダーを選択</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>Every day by itself</source>
        <translation>毎日自動でバックアップ</translation>
    </message>
    <message>
        <source>The newest %1 of these are kept. Those that were asked for stay.</source>
        <extracomment>%1 is a number of backups, several</extracomment>
        <translation>自動バックアップは新しい %1 個を残します。手動で作成したものは削除されません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>BackupService</name>
    <message>
        <source>There is no backup in this folder yet.</source>
        <translation>このフォルダーにはまだバックアップがありません。</translation>
    </message>
    <message>
        <source>The newest backup is of %1, %2.</source>
        <extracomment>%1 is a time, %2 a size such as &quot;4.2 MB&quot;</extracomment>
        <translation>最新のバックアップ: %1、%2</translation>
    </message>
    <message>
        <source>This folder is not there at the moment. Plug the disk in again, or choose another folder.</source>
        <translation>このフォルダーは現在見つかりません。ディスクを接続し直すか、別のフォルダーを選択してください。</translation>
    </message>
</context>
<context>
    <name>BeginSheet</name>
    <message>
        <source>Begin this step?</source>
        <translation>この手順を開始しますか?</translation>
    </message>
    <message>
        <source>It cannot be undone</source>
        <translation>元に戻せません</translation>
    </message>
    <message>
        <source>Only a backup leads back. Everything that this step relies on is measured again now; it begins only if all of that is proven.</source>
        <translation>元に戻せるのはバックアップだけです。この手順の前提となる項目をすべて測定し直し、すべて確認できた場合にのみ開始します。</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>重要な理由</translation>
    </message>
    <message>
        <source>Measure and begin</source>
        <translation>測定して開始</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
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
        <translation>再確認中</translation>
    </message>
    <message>
        <source>stale</source>
        <extracomment>The verdict is too old to rely on. Beside a status word.</extracomment>
        <translation>情報が古い</translation>
    </message>
</context>
<context>
    <name>CardModel</name>
    <message>
        <source>Asking the server …</source>
        <extracomment>On a card, while the server is asked</extracomment>
        <translation>サーバーに問い合わせています…</translation>
    </message>
    <message>
        <source>By hand</source>
        <extracomment>Badge on a card: no check of the console can see this</extracomment>
        <translation>手動</translation>
    </message>
    <message>
        <source>Confirmed by %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1 が確認</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <extracomment>%1 is a tolerance such as &quot;± 5 min&quot;</extracomment>
        <translation>許容範囲 %1</translation>
    </message>
    <message>
        <source>%1 · live</source>
        <extracomment>The age of a value that is asked again by itself; %1 is &quot;8 s ago&quot;</extracomment>
        <translation>%1 · ライブ</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>Since when something is failed; %1 is a time</extracomment>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button: sign in to the servers</extracomment>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Look at the certificate</source>
        <extracomment>Button: opens the question whether a certificate can be trusted</extracomment>
        <translation>証明書を見る</translation>
    </message>
    <message>
        <source>Show the cause</source>
        <extracomment>Button: goes to the card that names the cause</extracomment>
        <translation>原因を表示</translation>
    </message>
    <message>
        <source>Open the step</source>
        <extracomment>Buttons that open a step&apos;s page</extracomment>
        <translation>手順を開く</translation>
    </message>
    <message>
        <source>Show how</source>
        <translation>方法を表示</translation>
    </message>
    <message>
        <source>Overridden by %1 until %2: “%3”</source>
        <extracomment>Somebody answers for a verdict that closes a gate: %1 is a person, %2 a date and time, %3 that person&apos;s reason</extracomment>
        <translation>%1 が %2 まで例外を承認: 「%3」</translation>
    </message>
    <message>
        <source>Retired</source>
        <extracomment>Short badge on a card: a step or a check that was recorded with another version of the guide, and that this one does not have</extracomment>
        <translation>廃止</translation>
    </message>
</context>
<context>
    <name>CardOverride</name>
    <message>
        <source>Withdraw the override</source>
        <extracomment>Button on a card: nobody answers for its verdict any more</extracomment>
        <translation>例外承認を取り消す</translation>
    </message>
</context>
<context>
    <name>CertificateSheet</name>
    <message>
        <source>Trust the certificate of %1?</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>%1 の証明書を信頼しますか?</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>発行先</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>拇印 (SHA-256)</translation>
    </message>
    <message>
        <source>Compare the fingerprint on the server itself. If another certificate comes later, the sign-in stops.</source>
        <translation>サーバー本体で拇印を照合してください。後で別の証明書が提示された場合、サインインは中止されます。</translation>
    </message>
    <message>
        <source>Trust it for this migration</source>
        <translation>この移行で信頼する</translation>
    </message>
    <message>
        <source>Do not sign in</source>
        <translation>サインインしない</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>The checks did not end. This is a mistake of the program.</source>
        <translation>チェックが終了しませんでした。これはプログラムの不具合です。</translation>
    </message>
    <message>
        <source>The guide of this product cannot be read: %1</source>
        <translation>この製品の移行ガイドを読み取れません: %1</translation>
    </message>
    <message>
        <source>--after: the guide has no step “%1”.</source>
        <translation>--after: 移行ガイドに手順「%1」はありません。</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>%1 のパスワード: </translation>
    </message>
    <message>
        <source>The password cannot be read. Give it at the terminal or with --password-fd.</source>
        <translation>パスワードを読み取れません。端末で入力するか、--password-fd で渡してください。</translation>
    </message>
</context>
<context>
    <name>CloseMigrationSheet</name>
    <message>
        <source>Finish this migration?</source>
        <translation>この移行を完了しますか?</translation>
    </message>
    <message>
        <source>Abandon this migration?</source>
        <translation>この移行を中止しますか?</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>これが意味すること</translation>
    </message>
    <message>
        <source>All steps are settled. The record stays and can be read at any time; nothing is asked of the servers any more.</source>
        <translation>すべての手順が片付いています。記録は残り、いつでも読めます。サーバーへの問い合わせは行われなくなります。</translation>
    </message>
    <message>
        <source>Steps are still open. The record stays and can be read and reopened at any time; nothing is asked of the servers any more.</source>
        <translation>未完了の手順があります。記録は残り、いつでも読んだり再オープンしたりできます。サーバーへの問い合わせは行われなくなります。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What should whoever reads this later know?</source>
        <translation>後で読む人に伝えるべきことは何ですか?</translation>
    </message>
    <message>
        <source>Finish the migration</source>
        <translation>移行を完了</translation>
    </message>
    <message>
        <source>Abandon the migration</source>
        <translation>移行を中止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>CommandBlock</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n command(s)</source>
        <translation>
            <numerusform>%n 個のコマンドをコピー</numerusform>
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
使い方は「%2 --help」で確認できます。</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>Opens this session.</source>
        <translation>このセッションを開きます。</translation>
    </message>
    <message>
        <source>Language for this run, such as de_DE.</source>
        <translation>今回だけ使う言語 (例: de_DE)。</translation>
    </message>
    <message>
        <source>Size of the window, such as 1280x800.</source>
        <translation>ウィンドウの大きさ (例: 1280x800)。</translation>
    </message>
    <message>
        <source>Text size in percent, 100 to 200.</source>
        <translation>文字サイズ (パーセント、100 ～ 200)。</translation>
    </message>
    <message>
        <source>system, light, dark or high-contrast.</source>
        <translation>system、light、dark、high-contrast のいずれか。</translation>
    </message>
    <message>
        <source>Uses this database.</source>
        <translation>このデータベースを使います。</translation>
    </message>
    <message>
        <source>Opens the session on the practice site that the console was started on.</source>
        <translation>コンソールを起動した練習環境のセッションを開きます。</translation>
    </message>
    <message>
        <source>Checks the practice site without anybody touching it, leaves pictures of the pages in this folder, then ends.</source>
        <translation>操作なしで練習環境を確認し、ページの画像をこのフォルダーに保存して終了します。</translation>
    </message>
    <message>
        <source>“%1” is not a command.</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>「%1」というコマンドはありません。</translation>
    </message>
    <message>
        <source>A size looks like 1280x800, not like “%1”.</source>
        <translation>大きさは「%1」ではなく 1280x800 のように指定してください。</translation>
    </message>
    <message>
        <source>A text size is a number from 100 to 200, not “%1”.</source>
        <translation>文字サイズは「%1」ではなく 100 ～ 200 の数値で指定してください。</translation>
    </message>
    <message>
        <source>There is no theme “%1”: it is system, light, dark or high-contrast.</source>
        <translation>テーマ「%1」はありません。system、light、dark、high-contrast のいずれかです。</translation>
    </message>
    <message>
        <source>Product of the source server: %1.</source>
        <translation>移行元サーバーの製品: %1。</translation>
    </message>
    <message>
        <source>Name or IP address of the source server.</source>
        <translation>移行元サーバーの名前または IP アドレス。</translation>
    </message>
    <message>
        <source>Name or IP address of the destination server, once there is one.</source>
        <translation>移行先サーバーの名前または IP アドレス (できてから)。</translation>
    </message>
    <message>
        <source>External time source.</source>
        <translation>外部タイム ソース。</translation>
    </message>
    <message>
        <source>The last step that is done, such as prepare.run-migration-tool: what is normal follows it.</source>
        <translation>最後に完了した手順 (例: prepare.run-migration-tool)。正常とみなす内容はこれに従います。</translation>
    </message>
    <message>
        <source>DNS name of the domain; without it a server is asked.</source>
        <translation>ドメインの DNS 名。省略するとサーバーに問い合わせます。</translation>
    </message>
    <message>
        <source>Signs in as this user; the password is asked for.</source>
        <translation>このユーザーとしてサインインします。パスワードの入力を求めます。</translation>
    </message>
    <message>
        <source>Reads the password from this file descriptor instead, up to the end of the line.</source>
        <translation>代わりに、このファイル記述子からパスワードを行末まで読み取ります。</translation>
    </message>
    <message>
        <source>Prints JSON instead of a table.</source>
        <translation>表の代わりに JSON を出力します。</translation>
    </message>
    <message>
        <source>Keeps the record in this database; without it nothing is kept.</source>
        <translation>記録をこのデータベースに残します。省略すると何も残りません。</translation>
    </message>
    <message>
        <source>Checks a site once and prints what each check found.

Ends with 0 when everything passed, 1 with warnings, 2 when something failed that must not, 3 when something cannot be told, 64 for wrong usage, 70 for an error of the program.</source>
        <translation>サイトを 1 回チェックし、各チェックの結果を出力します。

終了コード: すべて合格なら 0、警告があれば 1、必須条件の不合格があれば 2、判定不能があれば 3、使い方の誤りは 64、プログラムのエラーは 70。</translation>
    </message>
    <message>
        <source>This command.</source>
        <translation>このコマンド。</translation>
    </message>
    <message>
        <source>“%1” does not belong here.</source>
        <translation>「%1」はここでは使えません。</translation>
    </message>
    <message>
        <source>Name the product with --product: %1.</source>
        <translation>--product で製品を指定してください: %1。</translation>
    </message>
    <message>
        <source>Name the source server with --source.</source>
        <translation>--source で移行元サーバーを指定してください。</translation>
    </message>
    <message>
        <source>--%1: %2</source>
        <extracomment>%1 is an option such as --source, %2 what is wrong with its value</extracomment>
        <translation>--%1: %2</translation>
    </message>
    <message>
        <source>--password-fd takes the number of an open file descriptor, together with --user.</source>
        <translation>--password-fd には開いているファイル記述子の番号を、--user と一緒に指定してください。</translation>
    </message>
    <message>
        <source>Prints JSON instead of a text.</source>
        <translation>テキストの代わりに JSON を出力します。</translation>
    </message>
    <message>
        <source>Prints the guide of a product as it is declared: phases, steps, commands, limits and checks.</source>
        <translation>製品の手順書を定義どおりに出力します: フェーズ、手順、コマンド、制限、チェック。</translation>
    </message>
    <message>
        <source>Name the product: %1.</source>
        <extracomment>%1 is a list of product keys</extracomment>
        <translation>製品を指定してください: %1。</translation>
    </message>
    <message>
        <source>Makes every page in every theme, then ends; with --screenshots it leaves a picture of each look.</source>
        <translation>すべてのページをすべてのテーマで作成して終了します。--screenshots を付けると、それぞれの画像を残します。</translation>
    </message>
    <message>
        <source>Leads a small business from an old Windows server to Windows Server 2012 Essentials.

Commands without a window: check, guide, report, export and import (see check --help and so on).</source>
        <translation>小規模企業を古い Windows サーバーから Windows Server 2012 Essentials へ移行します。

ウィンドウを使わないコマンド: check、guide、report、export、import (check --help などを参照)。</translation>
    </message>
    <message>
        <source>Writes the report for paper.</source>
        <translation>紙用のレポートを書き込みます。</translation>
    </message>
    <message>
        <source>Writes the report for a browser, as one file.</source>
        <translation>ブラウザー用のレポートを 1 つのファイルとして書き込みます。</translation>
    </message>
    <message>
        <source>Writes the report for a spreadsheet.</source>
        <translation>表計算ソフト用のレポートを書き込みます。</translation>
    </message>
    <message>
        <source>Writes the report for programs.</source>
        <translation>プログラム用のレポートを書き込みます。</translation>
    </message>
    <message>
        <source>Language of the report, such as de_DE; twice for two languages at once.</source>
        <translation>レポートの言語 (例: de_DE)。2 回指定すると 2 言語のレポートになります。</translation>
    </message>
    <message>
        <source>How much it tells: summary or full.</source>
        <translation>詳しさ: summary (要約) または full (すべて)。</translation>
    </message>
    <message>
        <source>Language of the messages, such as de_DE.</source>
        <translation>メッセージの言語 (例: de_DE)。</translation>
    </message>
    <message>
        <source>Prints how far it is, in percent, one a line.</source>
        <translation>進行状況をパーセントで 1 行ずつ出力します。</translation>
    </message>
    <message>
        <source>Writes the report of a migration.

Ends with 0 when it is written, 64 for wrong usage, 70 for an error of the program or the disk.</source>
        <translation>移行のレポートを書き込みます。

書き込みが完了すると 0、使い方が正しくない場合は 64、プログラムまたはディスクのエラーの場合は 70 で終了します。</translation>
    </message>
    <message>
        <source>Identifier of the migration, or the beginning of it.</source>
        <translation>移行の識別子、またはその先頭部分。</translation>
    </message>
    <message>
        <source>Name the migration by its identifier, or the beginning of it.</source>
        <translation>移行を識別子またはその先頭部分で指定してください。</translation>
    </message>
    <message>
        <source>--%1 takes the name of a file.</source>
        <extracomment>%1 is an option such as --pdf</extracomment>
        <translation>--%1 にはファイル名を指定してください。</translation>
    </message>
    <message>
        <source>Name the file to write: --pdf, --html, --csv or --json.</source>
        <translation>書き込むファイルを指定してください: --pdf、--html、--csv、--json のいずれか。</translation>
    </message>
    <message>
        <source>There is no report in “%1”.</source>
        <translation>「%1」のレポートはありません。</translation>
    </message>
    <message>
        <source>A report is made in one language or in two.</source>
        <translation>レポートは 1 つまたは 2 つの言語で作成します。</translation>
    </message>
    <message>
        <source>There is no detail “%1”: it is summary or full.</source>
        <translation>詳しさ「%1」はありません。summary または full を指定してください。</translation>
    </message>
    <message>
        <source>Exports every migration.</source>
        <translation>すべての移行をエクスポートします。</translation>
    </message>
    <message>
        <source>Writes migrations with their records and evidence into one file, which another console can import and migration-console-verify can verify.</source>
        <translation>移行を、記録と証跡を含めて 1 つのファイルに書き込みます。このファイルは別のコンソールでインポートでき、migration-console-verify で検証できます。</translation>
    </message>
    <message>
        <source>Ids of the migrations.</source>
        <translation>移行の ID です。</translation>
    </message>
    <message>
        <source>The file to write; it must not be there yet.</source>
        <translation>書き込むファイルです。まだ存在していないものを指定します。</translation>
    </message>
    <message>
        <source>Name the migrations and then the file.</source>
        <translation>移行、ファイルの順に指定してください。</translation>
    </message>
    <message>
        <source>“%1” is not the id of a migration.</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>「%1」は移行の ID ではありません。</translation>
    </message>
    <message>
        <source>Takes in migrations that another console exported. Everything in the file is verified first.</source>
        <translation>別のコンソールがエクスポートした移行をインポートします。最初にファイルの内容がすべて検証されます。</translation>
    </message>
    <message>
        <source>The exported file.</source>
        <translation>エクスポートされたファイルです。</translation>
    </message>
    <message>
        <source>Name one file.</source>
        <translation>ファイルを 1 つ指定してください。</translation>
    </message>
    <message>
        <source>With --self-test: every language in every size, text size and theme, instead of a sample.</source>
        <translation>--self-test と併用: 一部の抽出ではなく、すべての言語をすべてのサイズ、文字サイズ、テーマで確認します。</translation>
    </message>
    <message>
        <source>With --self-test and --screenshots: one picture of each page, in all languages side by side.</source>
        <translation>--self-test および --screenshots と併用: ページごとに、すべての言語を並べた画像を 1 枚作成します。</translation>
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
        <translation>もう一度読み取る</translation>
    </message>
    <message>
        <source>Reading both records …</source>
        <translation>両方の記録を読み取っています…</translation>
    </message>
    <message>
        <source>Nothing is chosen yet</source>
        <translation>まだ選択されていません</translation>
    </message>
    <message>
        <source>Choose an earlier moment of this migration, or another migration, to see what is different.</source>
        <translation>この移行の以前の時点、または別の移行を選択すると、相違点が表示されます。</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>Button: what is to be compared</extracomment>
        <translation>選択</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比較の内容</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>相違点はありません</translation>
    </message>
    <message>
        <source>Nothing differs in this phase</source>
        <translation>このフェーズに相違点はありません</translation>
    </message>
    <message>
        <source>All that both sides know is the same.</source>
        <translation>両方の記録にある内容はすべて同じです。</translation>
    </message>
</context>
<context>
    <name>CompareSheet</name>
    <message>
        <source>Which moment?</source>
        <translation>どの時点と比較しますか?</translation>
    </message>
    <message>
        <source>Which migration?</source>
        <translation>どの移行と比較しますか?</translation>
    </message>
    <message>
        <source>The migration is shown as it was when this had just been done.</source>
        <translation>その操作を終えた直後の移行の状態が表示されます。</translation>
    </message>
    <message>
        <source>It is shown as it is now.</source>
        <translation>現在の状態が表示されます。</translation>
    </message>
    <message>
        <source>Reading the record …</source>
        <translation>記録を読み取っています…</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>現在の状態</translation>
    </message>
    <message>
        <source>There is no other migration on this console.</source>
        <translation>このコンソールに他の移行はありません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Already in the comparison</source>
        <extracomment>Below a migration that cannot be chosen for that reason</extracomment>
        <translation>すでに比較に含まれています</translation>
    </message>
</context>
<context>
    <name>CompareText</name>
    <message>
        <source>The migration as a whole</source>
        <extracomment>Heading in a comparison: what belongs to no phase</extracomment>
        <translation>移行全体</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>What of a migration is compared</extracomment>
        <translation>製品</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技術者</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>External time source</source>
        <translation>外部タイム ソース</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>How a migration ended</extracomment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Signature of the customer</source>
        <translation>顧客の署名</translation>
    </message>
    <message>
        <source>Update KB943494 on the source server</source>
        <translation>移行元サーバーの更新プログラム KB943494</translation>
    </message>
    <message>
        <source>Certificate of %1</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>%1 の証明書</translation>
    </message>
    <message>
        <source>No line-of-business applications</source>
        <translation>基幹業務アプリケーションなし</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>What is compared: what people did about a step</extracomment>
        <translation>作業</translation>
    </message>
    <message>
        <source>Instructions</source>
        <extracomment>What is compared: the single instructions of a step</extracomment>
        <translation>操作手順</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>What is compared: that a step began before others</extracomment>
        <translation>順序</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>What is compared: files that prove that a step was done</extracomment>
        <translation>証跡</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>What is compared: computers, users or shares of a step</extracomment>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Application</source>
        <extracomment>What is compared: a line-of-business application</extracomment>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>What is compared: what a check found</extracomment>
        <translation>判定</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>What is compared: the verdict is the same, its values may not be</extracomment>
        <translation>値</translation>
    </message>
    <message>
        <source>Override</source>
        <extracomment>What is compared: somebody answers for a verdict</extracomment>
        <translation>例外承認</translation>
    </message>
    <message>
        <source>Condition</source>
        <extracomment>What is compared: whether a step or a phase is needed</extracomment>
        <translation>条件</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <extracomment>What is compared: the technician&apos;s signature under a phase</extracomment>
        <translation>完了の署名</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Of a migration: it is neither finished nor abandoned</extracomment>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <extracomment>One side of a comparison where there is nothing</extracomment>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>What a person wrote, in quotation marks</extracomment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>How a migration ended</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Signed</source>
        <extracomment>By the customer, or by the technician under a phase</extracomment>
        <translation>署名済み</translation>
    </message>
    <message>
        <source>Vouched for</source>
        <extracomment>Somebody stands for what no check can see</extracomment>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>No longer vouched for</source>
        <translation>確認の取り消し</translation>
    </message>
    <message>
        <source>Trusted</source>
        <extracomment>Of a server&apos;s certificate: the technician trusts it</extracomment>
        <translation>信頼済み</translation>
    </message>
    <message>
        <source>Before the migration began</source>
        <extracomment>Of a step: it was done before the console was asked for help</extracomment>
        <translation>移行の開始前</translation>
    </message>
    <message numerus="yes">
        <source>%n instruction(s) ticked off</source>
        <extracomment>Of a step</extracomment>
        <translation>
            <numerusform>操作手順 %n 件にチェック済み</numerusform>
        </translation>
    </message>
    <message>
        <source>Needed here</source>
        <extracomment>Whether a step or a phase is needed, as a person says</extracomment>
        <translation>ここでは必要</translation>
    </message>
    <message>
        <source>Not needed here</source>
        <translation>ここでは不要</translation>
    </message>
    <message>
        <source>Order overruled</source>
        <extracomment>A step began though others were open</extracomment>
        <translation>順序の例外</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <extracomment>Of evidence</extracomment>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <extracomment>Of pieces of evidence that do not count any more</extracomment>
        <translation>
            <numerusform>取り下げ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 done, %2 set aside, %3 open</source>
        <extracomment>Of a list of computers, users or shares: three numbers</extracomment>
        <translation>完了 %1、対象外 %2、未完了 %3</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <extracomment>Of a list: %1 names the first ones that are not done</extracomment>
        <translation>未完了: %1</translation>
    </message>
    <message>
        <source>Works after the move</source>
        <extracomment>Of a line-of-business application</extracomment>
        <translation>移行後に動作</translation>
    </message>
    <message>
        <source>Does not work after the move</source>
        <extracomment>Of a line-of-business application</extracomment>
        <translation>移行後に動作しない</translation>
    </message>
    <message>
        <source>Is not moved</source>
        <extracomment>Of a line-of-business application</extracomment>
        <translation>移行の対象外</translation>
    </message>
    <message>
        <source>No result yet</source>
        <extracomment>Of a line-of-business application: nobody has said yet whether it works after the move</extracomment>
        <translation>結果はまだありません</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <extracomment>Whom an answer came from: %1 is the name or the address of a server</extracomment>
        <translation>%1 からの応答</translation>
    </message>
    <message>
        <source>Overridden</source>
        <extracomment>Of a verdict: somebody answers for it</extracomment>
        <translation>例外承認済み</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>An override: %1 is a date and time</extracomment>
        <translation>%1 まで</translation>
    </message>
</context>
<context>
    <name>ComparedRow</name>
    <message>
        <source>Differs</source>
        <extracomment>On a row of a comparison</extracomment>
        <translation>相違あり</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>同じ</translation>
    </message>
</context>
<context>
    <name>ComparisonController</name>
    <message>
        <source>As it is now</source>
        <extracomment>Of a migration, beside another moment of it</extracomment>
        <translation>現在の状態</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <extracomment>Of a comparison: how many things are not the same on both sides</extracomment>
        <translation>
            <numerusform>相違点 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <extracomment>Of a comparison: how many things are the same on both sides</extracomment>
        <translation>
            <numerusform>同じもの %n 件</numerusform>
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
        <translation>別のものを選択</translation>
    </message>
    <message>
        <source>Choose another in the place of %1</source>
        <extracomment>For screen readers: %1 is one side of a comparison</extracomment>
        <translation>%1 の代わりに別のものを選択</translation>
    </message>
    <message>
        <source>First: %1</source>
        <extracomment>%1 is a sentence about what differs first</extracomment>
        <translation>最初の相違点: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Only differences</source>
        <extracomment>What of a comparison is shown</extracomment>
        <translation>相違点のみ</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>フェーズ</translation>
    </message>
    <message>
        <source>All phases</source>
        <translation>すべてのフェーズ</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Title of a phase, and how many differences there are in it</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n difference(s)</source>
        <translation>
            <numerusform>%1、相違点 %n 件</numerusform>
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
        <translation>%1 が異なります。%2: %3。%4: %5</translation>
    </message>
    <message>
        <source>%1 is the same: %2</source>
        <extracomment>For screen readers, a row of a comparison: %1 what is compared, %2 what both sides say</extracomment>
        <translation>%1 は同じです: %2</translation>
    </message>
</context>
<context>
    <name>ConditionSheet</name>
    <message>
        <source>Is this step needed at this site?</source>
        <translation>このサイトでこの手順は必要ですか?</translation>
    </message>
    <message>
        <source>Only if</source>
        <extracomment>Heading: in which case this step has to be done</extracomment>
        <translation>条件</translation>
    </message>
    <message>
        <source>What is known</source>
        <extracomment>Heading: what is known about the condition of a step</extracomment>
        <translation>判明していること</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What did you see at the site?</source>
        <translation>現地で何を確認しましたか?</translation>
    </message>
    <message>
        <source>It is needed</source>
        <translation>必要</translation>
    </message>
    <message>
        <source>It is not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>As the checks say</source>
        <translation>チェックの判定に従う</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Mark this step as done?</source>
        <translation>この手順を完了にしますか?</translation>
    </message>
    <message>
        <source>What to keep as evidence</source>
        <translation>証跡として残すもの</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>実施した内容</translation>
    </message>
    <message>
        <source>For example: full backup to the USB disk, three files restored and compared</source>
        <translation>例: USB ディスクへの完全バックアップ、3 つのファイルを復元して比較</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>完了にする</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Date of the backup</source>
        <translation>バックアップの日付</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>A date</extracomment>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>A date</extracomment>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Where the backup is kept</source>
        <translation>バックアップの保管場所</translation>
    </message>
    <message>
        <source>For example: USB disk 2, in the safe</source>
        <translation>例: USB ディスク 2、金庫の中</translation>
    </message>
    <message>
        <source>Names of the restored files (required)</source>
        <translation>復元したファイルの名前 (必須)</translation>
    </message>
    <message>
        <source>Which files were restored and compared?</source>
        <translation>どのファイルを復元して比較しましたか?</translation>
    </message>
</context>
<context>
    <name>ConfirmationController</name>
    <message>
        <source>This is not a day up to today. Enter it like this: %1</source>
        <extracomment>%1 is an example of a date</extracomment>
        <translation>今日までの日付ではありません。次のように入力してください: %1</translation>
    </message>
    <message>
        <source>the date of the backup</source>
        <extracomment>What is missing in a form</extracomment>
        <translation>バックアップの日付</translation>
    </message>
    <message>
        <source>where the backup is kept</source>
        <extracomment>What is missing in a form</extracomment>
        <translation>バックアップの保管場所</translation>
    </message>
    <message>
        <source>the names of the restored files</source>
        <extracomment>What is missing in a form</extracomment>
        <translation>復元したファイルの名前</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>未入力: %1</translation>
    </message>
</context>
<context>
    <name>CorrectionPage</name>
    <message>
        <source>This is needed.</source>
        <translation>必須です。</translation>
    </message>
    <message>
        <source>Correct the migration</source>
        <translation>移行の情報の訂正</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>訂正を保存</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>これが意味すること</translation>
    </message>
    <message>
        <source>The record keeps what was said before. Every answer of the checks counts as old until it is measured again.</source>
        <translation>以前の内容は記録に残ります。チェックの応答は、測定し直すまで古いものとして扱われます。</translation>
    </message>
    <message>
        <source>What is moved</source>
        <translation>移行の対象</translation>
    </message>
    <message>
        <source>Old server</source>
        <translation>古いサーバー</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <extracomment>The name of the person who does the migration</extracomment>
        <translation>担当者</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>The full DNS name of the Active Directory domain.</source>
        <translation>Active Directory ドメインの完全な DNS 名。</translation>
    </message>
    <message>
        <source>Source Server</source>
        <translation>移行元サーバー</translation>
    </message>
    <message>
        <source>Name or IP address of the old server.</source>
        <translation>古いサーバーの名前または IP アドレス。</translation>
    </message>
    <message>
        <source>Destination Server</source>
        <translation>移行先サーバー</translation>
    </message>
    <message>
        <source>May stay empty until phase 2.</source>
        <translation>フェーズ&#xa0;2 までは空のままでかまいません。</translation>
    </message>
</context>
<context>
    <name>DatabaseProblem</name>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>Where the records are</source>
        <translation>記録の保存場所</translation>
    </message>
</context>
<context>
    <name>DeadlineRow</name>
    <message>
        <source>Status</source>
        <extracomment>A status such as &quot;Passed&quot; or &quot;Warning&quot;</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>The moment from which a deadline is counted</extracomment>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>The moment at which a deadline ends</extracomment>
        <translation>期限</translation>
    </message>
    <message>
        <source>Last day on which you are surely in time</source>
        <translation>確実に間に合う最後の日</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <extracomment>How far a deadline may be off, such as &quot;± 5 min&quot;</extracomment>
        <translation>誤差</translation>
    </message>
    <message>
        <source>Open the step: %1</source>
        <extracomment>%1 is the title of a step</extracomment>
        <translation>手順を開く: %1</translation>
    </message>
</context>
<context>
    <name>DeadlineService</name>
    <message>
        <source>%1 confirmed it: %2</source>
        <translation>%1 さんが確認しました: %2</translation>
    </message>
    <message>
        <source>%1 took the confirmation back: %2</source>
        <extracomment>%1 is a person, %2 a time</extracomment>
        <translation>%1 さんが確認を取り消しました: %2</translation>
    </message>
</context>
<context>
    <name>DeadlineText</name>
    <message>
        <source>Source server out of the network</source>
        <extracomment>A deadline</extracomment>
        <translation>移行元サーバーのネットワークからの撤去</translation>
    </message>
    <message>
        <source>Source server must be gone by %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>移行元サーバーの撤去期限: %1</translation>
    </message>
    <message>
        <source>Source server had to be gone before</source>
        <translation>移行元サーバーの撤去期限が過ぎています</translation>
    </message>
    <message>
        <source>Cannot tell how long the source server may stay</source>
        <translation>移行元サーバーの撤去期限は判断できません</translation>
    </message>
    <message>
        <source>Counted from the moment at which the destination server became a domain controller; it tells that moment itself.</source>
        <translation>移行先サーバーがドメイン コントローラーになった時点から数えています (サーバー自身の情報)。</translation>
    </message>
    <message>
        <source>Installation after the preparation tool</source>
        <extracomment>A deadline</extracomment>
        <translation>準備ツール実行後のインストール</translation>
    </message>
    <message>
        <source>Install the destination server by %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>移行先サーバーのインストール期限: %1</translation>
    </message>
    <message>
        <source>The preparation tool must be run again</source>
        <translation>準備ツールをもう一度実行する必要があります</translation>
    </message>
    <message>
        <source>Cannot tell whether the preparation tool must be run again</source>
        <translation>準備ツールの再実行が必要かどうかは判断できません</translation>
    </message>
    <message>
        <source>Counted from the moment at which the preparation tool changed the schema.</source>
        <translation>準備ツールがスキーマを変更した時点から数えています。</translation>
    </message>
    <message>
        <source>Preparation tool after the backup</source>
        <extracomment>A deadline</extracomment>
        <translation>バックアップ後の準備ツール実行</translation>
    </message>
    <message>
        <source>Run the preparation tool by %1, or back up again</source>
        <extracomment>%1 is a day</extracomment>
        <translation>準備ツールの実行期限: %1 (過ぎたら再バックアップ)</translation>
    </message>
    <message>
        <source>The source server must be backed up again</source>
        <translation>移行元サーバーをもう一度バックアップする必要があります</translation>
    </message>
    <message>
        <source>Cannot tell whether the backup is too old</source>
        <translation>バックアップが古すぎるかどうかは判断できません</translation>
    </message>
    <message>
        <source>Counted from the newest system-state backup that the directory knows.</source>
        <translation>ディレクトリに記録されたシステム状態の最新のバックアップから数えています。</translation>
    </message>
    <message>
        <source>Replication between the servers</source>
        <extracomment>A deadline</extracomment>
        <translation>サーバー間のレプリケーション</translation>
    </message>
    <message>
        <source>The servers must replicate by %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>サーバー間のレプリケーションの期限: %1</translation>
    </message>
    <message>
        <source>The servers have not replicated for too long</source>
        <translation>サーバー間のレプリケーションが長期間行われていません</translation>
    </message>
    <message>
        <source>Cannot tell whether the servers have not replicated for too long</source>
        <translation>サーバー間のレプリケーションの空白が長すぎるかどうかは判断できません</translation>
    </message>
    <message>
        <source>Counted from the last success of replication that lies furthest back. After this time, deleted objects come back.</source>
        <translation>最も古い、最後に成功したレプリケーションから数えています。この期間を過ぎると、削除したオブジェクトが復活します。</translation>
    </message>
    <message>
        <source>Certificate of a server</source>
        <extracomment>A deadline</extracomment>
        <translation>サーバーの証明書</translation>
    </message>
    <message>
        <source>The certificate of %2 is valid until %1</source>
        <extracomment>%1 is a day, %2 a server</extracomment>
        <translation>%2 の証明書の有効期限: %1</translation>
    </message>
    <message>
        <source>The certificate of %2 has ended</source>
        <translation>%2 の証明書は有効期限が切れています</translation>
    </message>
    <message>
        <source>Cannot tell whether the certificate of %2 has ended</source>
        <translation>%2 の証明書の有効期限が切れたかどうかは判断できません</translation>
    </message>
    <message>
        <source>The certificate that you trust names its end itself.</source>
        <translation>信頼した証明書に記載された有効期限です。</translation>
    </message>
    <message>
        <source>Source server kept in reserve</source>
        <extracomment>A reminder: the old server is kept for a while</extracomment>
        <translation>移行元サーバーの保管</translation>
    </message>
    <message>
        <source>Keep the source server until %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>移行元サーバーの保管期間: %1 まで</translation>
    </message>
    <message>
        <source>The source server need not be kept any longer</source>
        <translation>移行元サーバーを保管しておく必要はなくなりました</translation>
    </message>
    <message>
        <source>Cannot tell how long the source server must be kept</source>
        <translation>移行元サーバーの保管期間は判断できません</translation>
    </message>
    <message>
        <source>Counted from the moment at which the step before was marked as done.</source>
        <translation>前の手順が完了になった時点から数えています。</translation>
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
            <numerusform>残り %n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>How much time is left; %1 is a span such as &quot;5 h 12 min&quot;</extracomment>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>Counted from the moment at which the step was marked as done. What it is about happened before that.</source>
        <translation>手順が完了になった時点から数えています。実際の作業はそれより前に行われています。</translation>
    </message>
    <message>
        <source>Last seen: %1.</source>
        <extracomment>%1 is a time, or a date and a time</extracomment>
        <translation>最終確認: %1。</translation>
    </message>
    <message>
        <source>The destination server has not told yet since when it is a domain controller. Sign in and check now.</source>
        <translation>移行先サーバーがいつからドメイン コントローラーなのか、まだわかっていません。サインインして、今すぐ確認してください。</translation>
    </message>
    <message>
        <source>The shorter period counts until update KB943494 is confirmed on the source server.</source>
        <translation>移行元サーバーの更新プログラム KB943494 が確認されるまでは、短い方の期間で数えます。</translation>
    </message>
    <message>
        <source>The server’s clock was never compared with this console, so a day is added to the uncertainty.</source>
        <translation>サーバーの時計をこのコンソールと比較したことがないため、誤差に 1 日を加えています。</translation>
    </message>
    <message>
        <source>The clocks were not compared lately, so five minutes are added to the uncertainty.</source>
        <translation>最近は時計を比較していないため、誤差に 5 分を加えています。</translation>
    </message>
    <message>
        <source>The clock of this console shows less than when something was last recorded. Set it right.</source>
        <translation>このコンソールの時計が、最後の記録より前の時刻を示しています。正しい時刻に合わせてください。</translation>
    </message>
    <message>
        <source>Nobody has recorded when that was: the step was taken over as done. Sign in and check now.</source>
        <translation>いつ行われたかの記録がありません。この手順は完了済みとして引き継がれました。サインインして、今すぐ確認してください。</translation>
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
        <translation>このコンソールの時計で数え、サーバーの時計のずれを補正しています。</translation>
    </message>
    <message>
        <source>No deadline runs now. The first one begins with the backup of the source server.</source>
        <translation>現在、進行中の期限はありません。最初の期限は移行元サーバーのバックアップから始まります。</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Leaves a sheet without doing anything</extracomment>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Deleted</source>
        <translation>削除しました</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n migration(s) for good?</source>
        <translation>
            <numerusform>%n 件の移行を完全に削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Traces are left in the file</source>
        <translation>ファイルに痕跡が残っています</translation>
    </message>
    <message>
        <source>The file could not be rewritten now. The console does it after its next start.</source>
        <translation>今はファイルを書き直せませんでした。コンソールが次回の起動後に行います。</translation>
    </message>
    <message>
        <source>Deleting …</source>
        <translation>削除しています…</translation>
    </message>
    <message>
        <source>What goes</source>
        <extracomment>Heading: what is deleted</extracomment>
        <translation>削除されるもの</translation>
    </message>
    <message>
        <source>Names, notes, findings and evidence, out of the file and out of the search. This cannot be undone.</source>
        <translation>名前、メモ、検出結果、証跡が、ファイルと検索から削除されます。元に戻すことはできません。</translation>
    </message>
    <message>
        <source>What stays</source>
        <extracomment>Heading: what is not deleted</extracomment>
        <translation>残るもの</translation>
    </message>
    <message>
        <source>The entries without their content, their hashes, and an entry that says who deleted it, when and why. Backups and exported files keep what they hold.</source>
        <translation>内容のないエントリとそのハッシュ、そして誰がいつなぜ削除したかを示すエントリが残ります。バックアップとエクスポートしたファイルの内容はそのままです。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected migrations are open and stay.</source>
        <translation>
            <numerusform>選択した移行のうち %n 件は進行中のため残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>お名前</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>The content of this entry was erased.</source>
        <extracomment>An entry of the record whose content was removed after its time</extracomment>
        <translation>このエントリの内容は消去されました。</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>A note of a person: %1 is the name, %2 the note</extracomment>
        <translation>%1: 「%2」</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>finding</comment>
        <extracomment>What a check found: %1 is a status such as &quot;Failed&quot;, %2 a value such as &quot;+7 min 12 s&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>step</comment>
        <extracomment>What was done about a step: %1 is a status such as &quot;Skipped&quot;, %2 the reason in a person&apos;s words</extracomment>
        <translation>%1: 「%2」</translation>
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
        <translation>%1 (%2): 「%3」</translation>
    </message>
    <message>
        <source>Overridden by %1 until %2: “%3”</source>
        <extracomment>Somebody answers for a verdict: %1 is a person, %2 a date and time, %3 that person&apos;s reason</extracomment>
        <translation>%1 が %2 まで例外を承認: 「%3」</translation>
    </message>
    <message>
        <source>Override withdrawn by %1</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 が例外承認を取り消しました</translation>
    </message>
    <message>
        <source>Order overruled by %1: “%2”</source>
        <extracomment>A step begins though others are open: %1 is a person, %2 that person&apos;s reason</extracomment>
        <translation>%1 が順序の例外を承認: 「%2」</translation>
    </message>
    <message>
        <source>Condition left to the checks by %1</source>
        <extracomment>Whether a step is needed; %1 is a person</extracomment>
        <translation>%1 が条件の判定をチェックに戻しました</translation>
    </message>
    <message>
        <source>Needed here, says %1: “%2”</source>
        <extracomment>Whether a step is needed: %1 is a person, %2 that person&apos;s reason</extracomment>
        <translation>%1 の判断ではここで必要: 「%2」</translation>
    </message>
    <message>
        <source>Not needed here, says %1: “%2”</source>
        <extracomment>Whether a step is needed: %1 is a person, %2 that person&apos;s reason</extracomment>
        <translation>%1 の判断ではここで不要: 「%2」</translation>
    </message>
    <message>
        <source>%1 added evidence from the clipboard</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 がクリップボードから証跡を追加しました</translation>
    </message>
    <message>
        <source>%1 added the evidence “%2”</source>
        <extracomment>%1 is a person, %2 the name of a file</extracomment>
        <translation>%1 が証跡「%2」を追加しました</translation>
    </message>
    <message>
        <source>%1 withdrew a piece of evidence: “%2”</source>
        <extracomment>%1 is a person, %2 the reason in that person&apos;s words</extracomment>
        <translation>%1 が証跡を取り下げました: 「%2」</translation>
    </message>
    <message>
        <source>%1 withdrew the signature under the phase: “%2”</source>
        <extracomment>%1 is a person, %2 the reason in that person&apos;s words</extracomment>
        <translation>%1 がフェーズの署名を取り下げました: 「%2」</translation>
    </message>
    <message>
        <source>%1 signed the phase</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 がフェーズに署名しました</translation>
    </message>
    <message>
        <source>%1 signed the phase: “%2”</source>
        <extracomment>%1 is a person, %2 a remark in that person&apos;s words</extracomment>
        <translation>%1 がフェーズに署名しました: 「%2」</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>%1 のバックアップ</translation>
    </message>
    <message>
        <source>Kept on: %1</source>
        <extracomment>Where a backup is kept: %1 is a disk or a folder</extracomment>
        <translation>保管場所: %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <extracomment>%1 is a list of names of files</extracomment>
        <translation>復元: %1</translation>
    </message>
    <message>
        <source>%1, seen by a check</source>
        <comment>step</comment>
        <extracomment>What was done about a step: %1 is a status such as &quot;Done&quot;; a check has found it out</extracomment>
        <translation>%1 (チェックで確認)</translation>
    </message>
    <message>
        <source>%1 vouched for it: “%2”</source>
        <extracomment>Somebody vouches for what no check can see: %1 is a person, %2 a remark in that person&apos;s words</extracomment>
        <translation>%1 が確認済みとしました: 「%2」</translation>
    </message>
    <message>
        <source>%1 no longer vouches for it</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 が確認を取り消しました</translation>
    </message>
    <message>
        <source>%1 took an application off the plan: “%2”</source>
        <extracomment>%1 is a person, %2 the reason in that person&apos;s words</extracomment>
        <translation>%1 がアプリケーションを計画から外しました: 「%2」</translation>
    </message>
    <message>
        <source>%1 said that there are no such applications</source>
        <extracomment>Of line-of-business applications; %1 is a person</extracomment>
        <translation>%1 が該当するアプリケーションはないとしました</translation>
    </message>
    <message>
        <source>%1 took back that there are no such applications</source>
        <extracomment>Of line-of-business applications; %1 is a person</extracomment>
        <translation>%1 が「該当するアプリケーションはない」を取り消しました</translation>
    </message>
    <message>
        <source>“%1” taken off the list by %2: “%3”</source>
        <extracomment>A row of a list: %1 is a computer, a user or a share, %2 a person, %3 the reason in that person&apos;s words</extracomment>
        <translation>「%1」を %2 がリストから外しました: 「%3」</translation>
    </message>
    <message>
        <source>“%1” done (%2)</source>
        <extracomment>A row of a list: %1 is a computer, a user or a share, %2 a person</extracomment>
        <translation>「%1」完了 (%2)</translation>
    </message>
    <message>
        <source>“%1” set aside by %2: “%3”</source>
        <extracomment>A row of a list: %1 is a computer, a user or a share, %2 a person, %3 the reason in that person&apos;s words</extracomment>
        <translation>「%1」を %2 が対象外にしました: 「%3」</translation>
    </message>
    <message>
        <source>“%1” open (%2)</source>
        <extracomment>A row of a list: %1 is a computer, a user or a share, %2 a person</extracomment>
        <translation>「%1」未完了 (%2)</translation>
    </message>
    <message>
        <source>“%1” works after the move, says %2</source>
        <extracomment>%1 is an application, %2 a person</extracomment>
        <translation>「%1」は移行後に動作しています (%2 による)</translation>
    </message>
    <message>
        <source>“%1” does not work after the move, says %2: “%3”</source>
        <extracomment>%1 is an application, %2 a person, %3 a remark in that person&apos;s words</extracomment>
        <translation>「%1」は移行後に動作していません (%2 による): 「%3」</translation>
    </message>
    <message>
        <source>“%1” is not moved, says %2: “%3”</source>
        <extracomment>%1 is an application, %2 a person, %3 the reason in that person&apos;s words</extracomment>
        <translation>「%1」は移行しません (%2 による): 「%3」</translation>
    </message>
    <message>
        <source>Plan for “%1” written by %2</source>
        <extracomment>%1 is an application, %2 a person</extracomment>
        <translation>「%1」の計画を %2 が記入しました</translation>
    </message>
    <message>
        <source>%1 took a piece of evidence back</source>
        <extracomment>It was added by mistake; %1 is a person</extracomment>
        <translation>%1 が証跡を取り消しました</translation>
    </message>
    <message>
        <source>%1 vouched for it</source>
        <extracomment>Somebody vouches for what no check can see: %1 is a person</extracomment>
        <translation>%1 が確認済みとしました</translation>
    </message>
    <message>
        <source>%1 took the signature under the phase back</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 がフェーズの署名を取り消しました</translation>
    </message>
    <message>
        <source>%1 put a piece of evidence back as it was</source>
        <extracomment>It was withdrawn, or added after that, by mistake; %1 is a person</extracomment>
        <translation>%1 が証跡を元の状態に戻しました</translation>
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
        <translation>不明な人</translation>
    </message>
    <message>
        <source>The migration began</source>
        <extracomment>%1 is a person</extracomment>
        <translation>移行を開始しました</translation>
    </message>
    <message>
        <source>%1 began the migration</source>
        <translation>%1 が移行を開始しました</translation>
    </message>
    <message>
        <source>The data of the migration were corrected</source>
        <translation>移行の情報を訂正しました</translation>
    </message>
    <message>
        <source>For an hour no check found a change</source>
        <translation>1 時間、どのチェックにも変化はありませんでした</translation>
    </message>
    <message>
        <source>%1 ticked off instruction %2</source>
        <extracomment>%1 is a person, %2 a number</extracomment>
        <translation>%1 が指示 %2 に印を付けました</translation>
    </message>
    <message>
        <source>%1 took the tick off instruction %2</source>
        <extracomment>%1 is a person, %2 a number</extracomment>
        <translation>%1 が指示 %2 の印を外しました</translation>
    </message>
    <message>
        <source>%1 trusts the certificate of %2</source>
        <extracomment>%1 is a person, %2 a server</extracomment>
        <translation>%1 が %2 の証明書を信頼しました</translation>
    </message>
    <message>
        <source>Signed in to the domain as %1</source>
        <extracomment>%1 is an account</extracomment>
        <translation>%1 としてドメインにサインインしました</translation>
    </message>
    <message>
        <source>%1 finished the migration</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 が移行を完了しました</translation>
    </message>
    <message>
        <source>%1 abandoned the migration: “%2”</source>
        <extracomment>%1 is a person, %2 the reason in that person&apos;s words</extracomment>
        <translation>%1 が移行を中止しました: 「%2」</translation>
    </message>
    <message>
        <source>%1 reopened the migration</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 が移行を再開しました</translation>
    </message>
    <message>
        <source>The destination was installed anew</source>
        <translation>移行先を再インストールしました</translation>
    </message>
    <message>
        <source>%1 signed for the customer</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 がお客様として署名しました</translation>
    </message>
    <message numerus="yes">
        <source>%1 erased the content of %n entries: “%2”</source>
        <extracomment>%1 is a person, %2 the reason in that person&apos;s words, %n how many entries of a record lost their content</extracomment>
        <translation>
            <numerusform>%1 が %n 項目の内容を消去しました: 「%2」</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceController</name>
    <message>
        <source>Up to %1 a piece, %2 a migration and %3 pieces a step.</source>
        <extracomment>%1 and %2 are sizes such as &quot;32 MiB&quot;, %3 is a number</extracomment>
        <translation>1 件につき %1、移行全体で %2、1 つの手順につき %3 件までです。</translation>
    </message>
    <message>
        <source>This piece is there already</source>
        <translation>この証跡は追加済みです</translation>
    </message>
    <message>
        <source>The same content is among the evidence of this step. Nothing was added.</source>
        <translation>同じ内容がこの手順の証跡にあります。何も追加されませんでした。</translation>
    </message>
    <message>
        <source>The file %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>ファイル %1</translation>
    </message>
    <message>
        <source>A picture of %1 × %2 pixels</source>
        <extracomment>%1 and %2 are the width and height of a picture</extracomment>
        <translation>%1 × %2 ピクセルの画像</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>The content of a file is on its way</extracomment>
        <translation>読み取っています…</translation>
    </message>
    <message>
        <source>Only the beginning is shown. The record holds all of it.</source>
        <translation>先頭だけを表示しています。記録にはすべて残っています。</translation>
    </message>
    <message>
        <source>A file of this kind cannot be shown here. The record holds all of it.</source>
        <translation>この種類のファイルはここでは表示できません。記録にはすべて残っています。</translation>
    </message>
    <message>
        <source>The content cannot be read from the database. Check the disk, then open the piece again.</source>
        <translation>内容をデータベースから読み取れません。ディスクを確認してから、証跡をもう一度開いてください。</translation>
    </message>
</context>
<context>
    <name>EvidenceModel</name>
    <message>
        <source>Picture from the clipboard</source>
        <extracomment>A piece of evidence without a name of its own</extracomment>
        <translation>クリップボードの画像</translation>
    </message>
    <message>
        <source>Text from the clipboard</source>
        <translation>クリップボードのテキスト</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>A piece of evidence: %1 is its size, %2 the person who added it, %3 when</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Withdrawn by %1, %2: “%3”</source>
        <extracomment>A piece of evidence that does not count any more: %1 is a person, %2 when, %3 the reason in that person&apos;s words</extracomment>
        <translation>%1 が取り下げ、%2: 「%3」</translation>
    </message>
    <message>
        <source>Taken back by %1, %2</source>
        <extracomment>A piece of evidence that was added by mistake: %1 is a person, %2 when</extracomment>
        <translation>%1 が取り消し、%2</translation>
    </message>
</context>
<context>
    <name>EvidenceProblem</name>
    <message>
        <source>Close</source>
        <extracomment>Takes a message away that was read</extracomment>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>EvidenceSheet</name>
    <message>
        <source>The picture is damaged or has too many pixels to be shown. The record holds all of it.</source>
        <translation>画像が破損しているか、ピクセル数が多すぎて表示できません。記録にはすべて残っています。</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>Makes a picture larger</extracomment>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>Makes a picture smaller</extracomment>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Why does it not count any more?</source>
        <translation>無効にする理由は何ですか?</translation>
    </message>
    <message>
        <source>For example: it shows another server</source>
        <translation>例: 別のサーバーが写っている</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <extracomment>Says that a piece of evidence does not count any more</extracomment>
        <translation>取り下げる</translation>
    </message>
</context>
<context>
    <name>ExchangeCommand</name>
    <message>
        <source>Written: %1, %2.</source>
        <translation>書き込みました: %1、%2。</translation>
    </message>
    <message>
        <source>Newest hashes, to be written down elsewhere:</source>
        <translation>最新のハッシュ (別の場所に控えてください):</translation>
    </message>
</context>
<context>
    <name>ExchangeController</name>
    <message numerus="yes">
        <source>%n migration(s)</source>
        <translation>
            <numerusform>%n 件の移行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeProgress</name>
    <message>
        <source>Writing the file…</source>
        <translation>ファイルを書き込んでいます…</translation>
    </message>
    <message>
        <source>Verifying the file…</source>
        <translation>ファイルを検証しています…</translation>
    </message>
    <message>
        <source>Taking it in…</source>
        <translation>インポートしています…</translation>
    </message>
</context>
<context>
    <name>ExchangeText</name>
    <message>
        <source>The folder is not there</source>
        <translation>フォルダーがありません</translation>
    </message>
    <message>
        <source>The disk may have been unplugged. Nothing was written.</source>
        <translation>ディスクが取り外された可能性があります。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Plug the disk in again, or choose another folder.</source>
        <translation>ディスクを接続し直すか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>There is a file of this name already</source>
        <translation>同じ名前のファイルがすでにあります</translation>
    </message>
    <message>
        <source>It was left as it is, and nothing was written.</source>
        <translation>そのファイルはそのままで、何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation>別の名前または別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>There is no room for the file</source>
        <translation>ファイルを保存する空き領域がありません</translation>
    </message>
    <message>
        <source>The disk that it was to be written to is full. Nothing was left there.</source>
        <translation>書き込み先のディスクがいっぱいです。書き込み先には何も残されていません。</translation>
    </message>
    <message>
        <source>Free some space on it, or choose another folder.</source>
        <translation>ディスクの空き領域を増やすか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The disk holds no file that large</source>
        <translation>ディスクに保存できるファイル サイズを超えています</translation>
    </message>
    <message>
        <source>Many sticks hold files of up to 4 GB only. Nothing was left there.</source>
        <translation>USB メモリの多くは 4 GB までのファイルしか保存できません。書き込み先には何も残されていません。</translation>
    </message>
    <message>
        <source>Export fewer migrations at once, or choose another disk.</source>
        <translation>一度にエクスポートする移行を減らすか、別のディスクを選択してください。</translation>
    </message>
    <message>
        <source>That is too much for one file</source>
        <translation>1 つのファイルには多すぎます</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Export fewer migrations at once.</source>
        <translation>一度にエクスポートする移行を減らしてください。</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>ファイルを書き込めませんでした</translation>
    </message>
    <message>
        <source>Your account may not write there, or the disk reports an error.</source>
        <translation>アカウントに書き込み権限がないか、ディスクがエラーを返しています。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Entry %1 of the console %2.</source>
        <extracomment>Says where in a record something is. %1 is the number of an entry, %2 the id of a console</extracomment>
        <translation>コンソール %2 の項目 %1 です。</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>何もインポートされていません。</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>ファイルがなくなりました</translation>
    </message>
    <message>
        <source>It was removed, or the disk that it is on was unplugged.</source>
        <translation>削除されたか、ディスクが取り外されました。</translation>
    </message>
    <message>
        <source>Plug the disk in again, then choose the file once more.</source>
        <translation>ディスクを接続し直してから、もう一度ファイルを選択してください。</translation>
    </message>
    <message>
        <source>The file may not be read</source>
        <translation>ファイルを読み取る権限がありません</translation>
    </message>
    <message>
        <source>Your account has no permission to read it.</source>
        <translation>アカウントに読み取りのアクセス許可がありません。</translation>
    </message>
    <message>
        <source>Copy the file to your home folder with an account that may read it, then choose the copy.</source>
        <translation>読み取り権限のあるアカウントでファイルをホーム フォルダーにコピーし、そのコピーを選択してください。</translation>
    </message>
    <message>
        <source>This is not an exported migration</source>
        <translation>エクスポートされた移行ではありません</translation>
    </message>
    <message>
        <source>The console has not written this file.</source>
        <translation>このファイルはコンソールが書き込んだものではありません。</translation>
    </message>
    <message>
        <source>Choose a file that ends with .migration.</source>
        <translation>末尾が .migration のファイルを選択してください。</translation>
    </message>
    <message>
        <source>The file is from a newer version</source>
        <translation>新しいバージョンのファイルです</translation>
    </message>
    <message>
        <source>This console does not know its format.</source>
        <translation>このコンソールはファイル形式に対応していません。</translation>
    </message>
    <message>
        <source>Install the newer version, then import it again.</source>
        <translation>新しいバージョンをインストールしてから、もう一度インポートしてください。</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>ファイルが破損しています</translation>
    </message>
    <message>
        <source>It was cut or changed since it was written.</source>
        <translation>書き込まれた後に、途中で切れたか、変更されています。</translation>
    </message>
    <message>
        <source>Copy it again from where it comes from, or export it again.</source>
        <translation>コピー元からもう一度コピーするか、もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>The record in the file was changed</source>
        <translation>ファイル内の記録が変更されています</translation>
    </message>
    <message>
        <source>Do not trust this file. Ask who gave it to you for another copy.</source>
        <translation>このファイルを信頼しないでください。入手元に別のコピーを依頼してください。</translation>
    </message>
    <message>
        <source>Evidence in the file was changed</source>
        <translation>ファイル内の証跡が変更されています</translation>
    </message>
    <message>
        <source>Its content does not match its hash.</source>
        <translation>内容がハッシュと一致しません。</translation>
    </message>
    <message>
        <source>The file contradicts the record</source>
        <translation>ファイルが記録と矛盾しています</translation>
    </message>
    <message>
        <source>Both hold something else at the same place: two databases were used under one name.</source>
        <translation>同じ位置の内容が異なります。2 つのデータベースが同じ名前で使われていました。</translation>
    </message>
    <message>
        <source>Keep both. The one whose newest hash was printed or signed is the one that counts.</source>
        <translation>両方を保管してください。最新のハッシュが印刷または署名されているほうが有効です。</translation>
    </message>
    <message>
        <source>The file is not as it should be</source>
        <translation>ファイルの形式が正しくありません</translation>
    </message>
    <message>
        <source>No console has written it like this.</source>
        <translation>コンソールがこのように書き込むことはありません。</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>ファイルを読み取れません</translation>
    </message>
    <message>
        <source>The disk reports an error.</source>
        <translation>ディスクがエラーを返しています。</translation>
    </message>
    <message>
        <source>Copy the file to another disk, then choose the copy.</source>
        <translation>ファイルを別のディスクにコピーし、そのコピーを選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n 件の項目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n 件の証跡</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence missing in the file</source>
        <translation>
            <numerusform>ファイルにない %n 件の証跡</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not here yet, %2.</source>
        <extracomment>Before an import. %1 is a customer with a product, %2 something like &quot;1,200 entries and 3 pieces of evidence&quot;</extracomment>
        <translation>%1: まだありません。%2です。</translation>
    </message>
    <message>
        <source>%1: here already, and the file knows more: %2.</source>
        <extracomment>Before an import. %1 is a customer with a product, %2 something like &quot;1,200 entries and 3 pieces of evidence&quot;</extracomment>
        <translation>%1: すでにあります。ファイルにはさらに %2があります。</translation>
    </message>
    <message>
        <source>%1: all of it is here already.</source>
        <extracomment>%1 is a customer with a product</extracomment>
        <translation>%1: すべて、すでにあります。</translation>
    </message>
    <message>
        <source>%1: added, %2.</source>
        <extracomment>After an import. %1 is a customer with a product, %2 something like &quot;1,200 entries and 3 pieces of evidence&quot;</extracomment>
        <translation>%1: %2を追加しました。</translation>
    </message>
    <message>
        <source>%1: brought together, %2 more.</source>
        <extracomment>After an import. %1 is a customer with a product, %2 something like &quot;1,200 entries and 3 pieces of evidence&quot;</extracomment>
        <translation>%1: 統合し、%2を追加しました。</translation>
    </message>
    <message>
        <source>%1: all of it was here already. Nothing was changed.</source>
        <extracomment>%1 is a customer with a product</extracomment>
        <translation>%1: すべて、すでにありました。何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Exported</source>
        <translation>エクスポートしました</translation>
    </message>
    <message numerus="yes">
        <source>Export %n migration(s)</source>
        <translation>
            <numerusform>%n 件の移行をエクスポート</numerusform>
        </translation>
    </message>
    <message>
        <source>Another console can import this file. migration-console-verify verifies it without a console.</source>
        <translation>このファイルは別のコンソールでインポートできます。migration-console-verify を使うと、コンソールなしで検証できます。</translation>
    </message>
    <message>
        <source>One file with the whole record and all evidence. Choose the folder, such as on a stick.</source>
        <translation>記録全体とすべての証跡を含む 1 つのファイルです。USB メモリなどのフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Label above the path of a file</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Newest hash, to be written down elsewhere</source>
        <extracomment>Label above the hash of the last entry of a record</extracomment>
        <translation>最新のハッシュ (別の場所に控えてください)</translation>
    </message>
    <message>
        <source>Export here</source>
        <translation>ここにエクスポート</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>ハッシュをコピー</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>上へ</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>%1 (required)</source>
        <extracomment>%1 is the label of a field that must be filled in</extracomment>
        <translation>%1 (必須)</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>パスワードを隠す</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>パスワードを表示</translation>
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
        <translation>待ち時間: 30 分以上、誰も作業していない時間</translation>
    </message>
    <message>
        <source>Median of the others</source>
        <extracomment>Legend of a plot: half of the others took longer, half less</extracomment>
        <translation>他の移行の中央値</translation>
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
        <translation>これまで %1</translation>
    </message>
    <message>
        <source>%1 of it waiting</source>
        <extracomment>Of the time that a phase took: %1 is a span in which nobody did anything</extracomment>
        <translation>うち待ち時間 %1</translation>
    </message>
    <message>
        <source>Median of the others: %1</source>
        <extracomment>%1 is a span: in half of the other migrations the phase took longer, in half less</extracomment>
        <translation>他の移行の中央値: %1</translation>
    </message>
    <message>
        <source>%1 longer</source>
        <extracomment>A phase beside the same phase of other migrations; %1 is a span</extracomment>
        <translation>%1 長い</translation>
    </message>
    <message>
        <source>%1 shorter</source>
        <translation>%1 短い</translation>
    </message>
    <message>
        <source>Overrides</source>
        <extracomment>A figure of a migration: how often somebody answered for a verdict</extracomment>
        <translation>例外承認</translation>
    </message>
    <message>
        <source>Steps that were opened again</source>
        <extracomment>A figure of a migration</extracomment>
        <translation>再オープンした手順</translation>
    </message>
    <message>
        <source>Times a check turned to failed</source>
        <extracomment>A figure of a migration: how often a check that was good became bad</extracomment>
        <translation>チェックが失敗に転じた回数</translation>
    </message>
    <message>
        <source>Sweeps that found something new</source>
        <extracomment>A figure of a migration: a sweep asks all checks once</extracomment>
        <translation>新しい結果があった一括チェック</translation>
    </message>
    <message>
        <source>Entries of the record</source>
        <extracomment>A figure of a migration</extracomment>
        <translation>記録の項目数</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <extracomment>How often a check failed</extracomment>
        <translation>
            <numerusform>%n 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n migration(s)</source>
        <extracomment>In how many migrations a check failed</extracomment>
        <translation>
            <numerusform>%n 件の移行</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” took %2 longer than the median of the others. For %3 of its time nobody did anything.</source>
        <translation>「%1」は他の移行の中央値より %2 長くかかりました。そのうち %3 は誰も作業していません。</translation>
    </message>
    <message>
        <source>“%1” took %2 longer than the median of the others.</source>
        <translation>「%1」は他の移行の中央値より %2 長くかかりました。</translation>
    </message>
    <message numerus="yes">
        <source>Too few migrations to compare with: %n other(s) of the same product, and a median needs three.</source>
        <extracomment>%n other migrations were found, which is too few for a median</extracomment>
        <translation>
            <numerusform>比較できる移行が少なすぎます。同じ製品の他の移行は %n 件で、中央値には 3 件必要です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beside %n other migration(s) of the same product; time ran out before more were read.</source>
        <extracomment>%n: how many other migrations were read</extracomment>
        <translation>
            <numerusform>同じ製品の他の移行 %n 件と比較しています。時間切れのため、それ以上は読み取っていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beside the last %n migration(s) of the same product.</source>
        <extracomment>%n: how many other migrations were read</extracomment>
        <translation>
            <numerusform>同じ製品の直近 %n 件の移行と比較しています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Figures</source>
        <extracomment>Title of a page: durations and numbers of a migration</extracomment>
        <translation>数値</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>再集計</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>集計しています…</translation>
    </message>
    <message>
        <source>This record and the last ones of the same product are read.</source>
        <translation>この記録と、同じ製品の最近の記録を読み取っています。</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>まだ比較できる移行がありません</translation>
    </message>
    <message>
        <source>What slowed this migration down</source>
        <translation>この移行に時間がかかった原因</translation>
    </message>
    <message>
        <source>No phase took noticeably longer</source>
        <translation>目立って長くかかったフェーズはありません</translation>
    </message>
    <message>
        <source>How long each phase took</source>
        <translation>各フェーズの所要時間</translation>
    </message>
    <message>
        <source>Most frequent failures</source>
        <extracomment>Heading above the checks that failed most often</extracomment>
        <translation>よくある失敗</translation>
    </message>
    <message>
        <source>No check has failed yet.</source>
        <translation>失敗したチェックはまだありません。</translation>
    </message>
</context>
<context>
    <name>FileSheet</name>
    <message>
        <source>Add a file as evidence</source>
        <translation>ファイルを証跡として追加</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>何を示していますか?</translation>
    </message>
    <message>
        <source>For example: the last line of the backup log</source>
        <translation>例: バックアップ ログの最後の行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>上へ</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>A filter and how many cards it shows</extracomment>
        <translation>すべて %1</translation>
    </message>
    <message>
        <source>Needs attention %1</source>
        <translation>要注意 %1</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>完了 %1</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>This console does not know the finding “%1”: it was recorded by a newer version.</source>
        <translation>このコンソールは結果「%1」を認識できません。新しいバージョンで記録されたものです。</translation>
    </message>
    <message>
        <source>Open the session with a newer console to read it.</source>
        <translation>新しいコンソールでセッションを開いて確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Last item of a list that was cut; %n is how many there are beyond it
----------
Headline of a card; %n is a number of servers</extracomment>
        <translation>
            <numerusform>ほか %n 件</numerusform>
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
        <translation>時刻のずれは %3です。許容範囲は %2です。</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; the clock of the source server is the one that is off. From %2 on, sign-in between the servers fails.</source>
        <extracomment>%3 is a span, %2 a limit such as &quot;5 min&quot;</extracomment>
        <translation>時刻のずれは %3で、ずれているのは移行元サーバーの時計です。%2を超えると、サーバー間のサインインに失敗します。</translation>
    </message>
    <message>
        <source>Set the time on the source server before the difference grows.</source>
        <translation>ずれが広がる前に、移行元サーバーの時刻を合わせてください。</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; the clock of the destination server is the one that is off. From %2 on, sign-in between the servers fails.</source>
        <translation>時刻のずれは %3で、ずれているのは移行先サーバーの時計です。%2を超えると、サーバー間のサインインに失敗します。</translation>
    </message>
    <message>
        <source>Set the time on the destination server before the difference grows.</source>
        <translation>ずれが広がる前に、移行先サーバーの時刻を合わせてください。</translation>
    </message>
    <message>
        <source>The clock of this console is %3 off. From %2 on, signing in to the servers fails.</source>
        <translation>このコンソールの時計が %3ずれています。%2を超えると、サーバーへのサインインに失敗します。</translation>
    </message>
    <message>
        <source>Set the time on this device.</source>
        <translation>このデバイスの時刻を合わせてください。</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; which one is off cannot be told. From %2 on, sign-in between the servers fails.</source>
        <translation>時刻のずれは %3ですが、どちらの時計がずれているかは判定できません。%2を超えると、サーバー間のサインインに失敗します。</translation>
    </message>
    <message>
        <source>Compare both servers with a clock that you trust, and set the one that is off.</source>
        <translation>両方のサーバーを信頼できる時計と比べ、ずれている方を合わせてください。</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; the limit is %2. The clock of the source server is wrong, so sign-in between the servers fails.</source>
        <translation>時刻のずれは %3で、許容範囲は %2です。移行元サーバーの時計が間違っているため、サーバー間のサインインに失敗します。</translation>
    </message>
    <message>
        <source>Set the time on the source server before you go on.</source>
        <translation>先に進む前に、移行元サーバーの時刻を合わせてください。</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; the limit is %2. The clock of the destination server is wrong, so sign-in between the servers fails.</source>
        <translation>時刻のずれは %3で、許容範囲は %2です。移行先サーバーの時計が間違っているため、サーバー間のサインインに失敗します。</translation>
    </message>
    <message>
        <source>Set the time on the destination server before you go on.</source>
        <translation>先に進む前に、移行先サーバーの時刻を合わせてください。</translation>
    </message>
    <message>
        <source>The clock of this console is %3 off; the limit is %2. Signing in to the servers fails until it is set.</source>
        <translation>このコンソールの時計が %3ずれています。許容範囲は %2です。合わせるまで、サーバーへのサインインに失敗します。</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; the limit is %2. Which one is wrong cannot be told, and sign-in between the servers fails.</source>
        <translation>時刻のずれは %3で、許容範囲は %2です。どちらが間違っているかは判定できず、サーバー間のサインインに失敗します。</translation>
    </message>
    <message>
        <source>Compare both servers with a clock that you trust, and set the one that is wrong.</source>
        <translation>両方のサーバーを信頼できる時計と比べ、間違っている方を合わせてください。</translation>
    </message>
    <message>
        <source>Two times</source>
        <extracomment>Headline of a card: the server tells two different times</extracomment>
        <translation>2 つの時刻</translation>
    </message>
    <message>
        <source>%1 tells two different times: %2 over NTP and %3 in its directory, measured against this console. Which one counts cannot be told.</source>
        <extracomment>%1 is a server; %2 and %3 are time differences such as &quot;+7 min 12 s&quot;</extracomment>
        <translation>%1 は 2 つの異なる時刻を示しています。このコンソールとの差は、NTP で %2、ディレクトリで %3 です。どちらが正しいかは判定できません。</translation>
    </message>
    <message>
        <source>Look at the clock of %1 itself, and restart its Windows Time service.</source>
        <translation>%1 本体の時計を確認し、Windows タイム サービスを再起動してください。</translation>
    </message>
    <message>
        <source>No time</source>
        <extracomment>Headline of a card: a server did not tell the time</extracomment>
        <translation>時刻なし</translation>
    </message>
    <message>
        <source>%1 tells the time neither over NTP nor in its directory, so the clocks cannot be compared.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 は NTP でもディレクトリでも時刻を示さないため、時刻を比較できません。</translation>
    </message>
    <message>
        <source>Start the Windows Time service on %1, then check again.</source>
        <translation>%1 で Windows タイム サービスを開始してから、再確認してください。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Headline of a card: found and expected number of records</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Every record that the domain needs is there: asked of %3.</source>
        <extracomment>%3 is a list of DNS servers</extracomment>
        <translation>ドメインに必要なエントリがすべてそろっています (問い合わせ先: %3)。</translation>
    </message>
    <message numerus="yes">
        <source>%n DNS record(s) of the domain missing: %3. Without them, computers and the other server do not find the domain controller.</source>
        <extracomment>%3 is a list of DNS records and the servers that lack them</extracomment>
        <translation>
            <numerusform>ドメインの DNS エントリが %n 件ありません: %3。これがないと、コンピューターやもう一方のサーバーがドメイン コントローラーを見つけられません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Run ipconfig /registerdns on the server and restart its Netlogon service, then check again.</source>
        <translation>サーバーで ipconfig /registerdns を実行し、Netlogon サービスを再起動してから、再確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n less important DNS record(s) missing: %3. The migration works without them, changing passwords or finding the nearest server may not.</source>
        <translation>
            <numerusform>重要度の低い DNS エントリが %n 件ありません: %3。移行はできますが、パスワードの変更や最寄りのサーバーの検索ができない場合があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart the Netlogon service on the server, then check again.</source>
        <translation>サーバーで Netlogon サービスを再起動してから、再確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <extracomment>Headline of a card; %n is the number of DNS records that two servers answer differently</extracomment>
        <translation>
            <numerusform>相違点 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The servers give different answers for %n DNS record(s): %1. Computers may be sent to the wrong server.</source>
        <extracomment>%1 is a list of DNS names</extracomment>
        <translation>
            <numerusform>%n 件の DNS エントリについて、サーバーの応答が異なります: %1。コンピューターが間違ったサーバーに接続する可能性があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait for the next replication of DNS. If the difference stays, look at the zone in DNS Manager on both servers.</source>
        <translation>DNS の次のレプリケーションを待ってください。違いが残る場合は、両方のサーバーの DNS マネージャーでゾーンを確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <extracomment>Headline of a card; %n is a number of IP addresses</extracomment>
        <translation>
            <numerusform>%n 個のアドレス</numerusform>
        </translation>
    </message>
    <message>
        <source>DNS gives more than one address for %1: %2. The migration needs one network adapter with one address.</source>
        <extracomment>%1 is a server, %2 a list of IP addresses</extracomment>
        <translation>DNS に %1 のアドレスが複数あります: %2。移行には、アドレスが 1 つのネットワーク アダプターが 1 つ必要です。</translation>
    </message>
    <message>
        <source>Disable the second network adapter on %1, and delete its DNS entry.</source>
        <translation>%1 の 2 つ目のネットワーク アダプターを無効にし、その DNS エントリを削除してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n PDC record(s)</source>
        <extracomment>Headline of a card; %n is the number of servers that DNS names as the PDC emulator</extracomment>
        <translation>
            <numerusform>PDC エントリ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>DNS must name exactly one PDC emulator, but it names: %1. Clocks and passwords follow that server.</source>
        <extracomment>%1 is a list of servers</extracomment>
        <translation>DNS には PDC エミュレーターがちょうど 1 台必要ですが、次のようになっています: %1。時刻とパスワードはこのサーバーに従います。</translation>
    </message>
    <message>
        <source>Delete the DNS entry that is wrong, and restart the Netlogon service on the PDC emulator.</source>
        <translation>間違っている DNS エントリを削除し、PDC エミュレーターで Netlogon サービスを再起動してください。</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>Headline of a card: the directory is synchronized</extracomment>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Not synchronized</source>
        <extracomment>Headline of a card</extracomment>
        <translation>未同期</translation>
    </message>
    <message>
        <source>%1 says that its directory is not synchronized: it has not yet taken over everything from the other domain controller.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 のディレクトリは同期されていません。もう一方のドメイン コントローラーの内容をまだすべて受け取っていません。</translation>
    </message>
    <message>
        <source>Wait for the replication to finish. If it does not, look at the Directory Service event log on %1.</source>
        <translation>レプリケーションの完了を待ってください。完了しない場合は、%1 の Directory Service イベント ログを確認してください。</translation>
    </message>
    <message>
        <source>Catalog not ready</source>
        <extracomment>Headline of a card: the global catalog</extracomment>
        <translation>カタログが未準備</translation>
    </message>
    <message>
        <source>The global catalog on %1 is not ready. Without it, users cannot sign in through this server.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 のグローバル カタログの準備ができていません。これがないと、ユーザーはこのサーバーでサインインできません。</translation>
    </message>
    <message>
        <source>Wait for the replication to finish, and check that %1 is marked as a global catalog server.</source>
        <translation>レプリケーションの完了を待ち、%1 がグローバル カタログ サーバーに設定されていることを確認してください。</translation>
    </message>
    <message>
        <source>Other domain</source>
        <extracomment>Headline of a card</extracomment>
        <translation>別のドメイン</translation>
    </message>
    <message>
        <source>%1 belongs to the domain %2, but this migration is about %3.</source>
        <extracomment>%1 is a server, %2 and %3 are domains</extracomment>
        <translation>%1 はドメイン %2 に属していますが、この移行の対象は %3 です。</translation>
    </message>
    <message>
        <source>Correct the address of the server or the domain of the session.</source>
        <translation>サーバーのアドレスまたはセッションのドメインを修正してください。</translation>
    </message>
    <message>
        <source>No domain controller</source>
        <extracomment>Headline of a card</extracomment>
        <translation>DC ではありません</translation>
    </message>
    <message>
        <source>%1 answers over LDAP, but no domain stands behind it: it is not a domain controller, or not yet.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 は LDAP で応答しますが、ドメインがありません。ドメイン コントローラーではないか、まだなっていません。</translation>
    </message>
    <message>
        <source>Check the address. On the destination server, wait until the installation has finished.</source>
        <translation>アドレスを確認してください。移行先サーバーの場合は、インストールの完了を待ってください。</translation>
    </message>
    <message>
        <source>Schema %1</source>
        <extracomment>Headline of a card; %1 is the version number of the Active Directory schema</extracomment>
        <translation>スキーマ %1</translation>
    </message>
    <message>
        <source>This is the normal version before the Migration Preparation Tool is run.</source>
        <translation>移行準備ツールを実行する前の通常のバージョンです。</translation>
    </message>
    <message>
        <source>The Active Directory schema is prepared for Windows Server 2012 Essentials.</source>
        <translation>Active Directory スキーマは Windows Server 2012 Essentials 向けに準備されています。</translation>
    </message>
    <message>
        <source>The schema has version %1, but %2 is needed. The Migration Preparation Tool was not run or did not finish, so the installation would stop.</source>
        <extracomment>%1 and %2 are version numbers</extracomment>
        <translation>スキーマのバージョンは %1 ですが、%2 が必要です。移行準備ツールが実行されていないか完了していないため、インストールが止まります。</translation>
    </message>
    <message>
        <source>Run the Migration Preparation Tool on the source server, and wait until it says that it is done.</source>
        <translation>移行元サーバーで移行準備ツールを実行し、完了の表示を待ってください。</translation>
    </message>
    <message>
        <source>The schema has version %1, which is newer than the expected %2: the domain was prepared for a newer release of Windows Server.</source>
        <translation>スキーマのバージョン %1 は、想定の %2 より新しいものです。ドメインは新しい Windows Server 向けに準備されています。</translation>
    </message>
    <message>
        <source>Find out who prepared it and for what, before you go on.</source>
        <translation>先に進む前に、だれが何のために準備したのかを確認してください。</translation>
    </message>
    <message>
        <source>Schema %1 and %2</source>
        <extracomment>Headline of a card: two version numbers</extracomment>
        <translation>スキーマ %1 と %2</translation>
    </message>
    <message>
        <source>The source server has schema version %1 and the destination server %2: the schema was not replicated.</source>
        <translation>スキーマのバージョンは、移行元サーバーが %1、移行先サーバーが %2 です。スキーマがレプリケートされていません。</translation>
    </message>
    <message>
        <source>Wait for the next replication. If the difference stays, look at the card about replication.</source>
        <translation>次のレプリケーションを待ってください。違いが残る場合は、レプリケーションのカードを確認してください。</translation>
    </message>
    <message>
        <source>Domain functional level %1, forest functional level %2: enough for the destination server.</source>
        <extracomment>Headline of a card: a Windows version, as the functional level of the domain %1 and %2 are Windows versions</extracomment>
        <translation>ドメインの機能レベルは %1、フォレストの機能レベルは %2 です。移行先サーバーには十分です。</translation>
    </message>
    <message>
        <source>Domain functional level %1, forest functional level %2: both must be %3 or higher, or the destination server cannot become a domain controller.</source>
        <extracomment>%1, %2 and %3 are Windows versions</extracomment>
        <translation>ドメインの機能レベルは %1、フォレストの機能レベルは %2 です。どちらも %3 以上でないと、移行先サーバーはドメイン コントローラーになれません。</translation>
    </message>
    <message>
        <source>Remove domain controllers that are older, then raise the levels in Active Directory Domains and Trusts.</source>
        <translation>古いドメイン コントローラーを削除してから、[Active Directory ドメインと信頼関係] で機能レベルを上げてください。</translation>
    </message>
    <message>
        <source>Mixed mode</source>
        <extracomment>Headline of a card: the domain still admits Windows NT controllers</extracomment>
        <translation>混在モード</translation>
    </message>
    <message>
        <source>The domain runs in Windows 2000 mixed mode, in which the destination server cannot become a domain controller.</source>
        <translation>ドメインは Windows 2000 混在モードで動作しており、移行先サーバーはドメイン コントローラーになれません。</translation>
    </message>
    <message>
        <source>Raise the domain functional level to Windows Server 2003 in Active Directory Domains and Trusts.</source>
        <translation>[Active Directory ドメインと信頼関係] で、ドメインの機能レベルを Windows Server 2003 に上げてください。</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>Headline of a card, under 24 characters</extracomment>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>%1 answered on no port, so nothing about it can be told.</source>
        <extracomment>%1 is a server&apos;s name or address</extracomment>
        <translation>%1 はどのポートでも応答しないため、何も判定できません。</translation>
    </message>
    <message>
        <source>Check that the server is switched on, that the cable is plugged in and that the address is right.</source>
        <translation>サーバーの電源が入っていること、ケーブルが接続されていること、アドレスが正しいことを確認してください。</translation>
    </message>
    <message>
        <source>%1 gave no answer over %2 within %3. The service may be hanging, or a firewall drops what is sent.</source>
        <extracomment>%1 is a server, %2 a protocol such as LDAP, %3 a span such as &quot;10 s&quot;</extracomment>
        <translation>%1 は %2 で %3以内に応答しませんでした。サービスが停止しているか、ファイアウォールが通信を破棄している可能性があります。</translation>
    </message>
    <message>
        <source>Look at the %2 service and the firewall on %1, then check again.</source>
        <extracomment>%1 is a server, %2 a protocol such as LDAP</extracomment>
        <translation>%1 の %2 サービスとファイアウォールを確認してから、再確認してください。</translation>
    </message>
    <message>
        <source>Not understood</source>
        <extracomment>Headline of a card: an answer came and makes no sense</extracomment>
        <translation>理解できない応答</translation>
    </message>
    <message>
        <source>%1 sent an answer over %2 that makes no sense. Something else may be listening there, or the answer was damaged on its way.</source>
        <extracomment>%1 is a server, %2 a protocol such as LDAP</extracomment>
        <translation>%1 から %2 で意味をなさない応答が返りました。別のプログラムが動いているか、応答が途中で壊れた可能性があります。</translation>
    </message>
    <message>
        <source>Make sure that %1 is the right machine, then check again.</source>
        <translation>%1 が正しいコンピューターであることを確かめてから、再確認してください。</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <extracomment>Headline of a card</extracomment>
        <translation>接続が切れました</translation>
    </message>
    <message>
        <source>%1 closed the connection over %2 before its answer was complete.</source>
        <extracomment>%1 is a server, %2 a protocol such as LDAP</extracomment>
        <translation>%1 は応答が終わる前に %2 の接続を切断しました。</translation>
    </message>
    <message>
        <source>Check again. If it happens every time, restart the %2 service on %1.</source>
        <translation>再確認してください。毎回起きる場合は、%1 で %2 サービスを再起動してください。</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <extracomment>Headline of a card: the account has no right to read this</extracomment>
        <translation>アクセス許可なし</translation>
    </message>
    <message>
        <source>The account may not read %2 on %1, so the check could not be made.</source>
        <extracomment>%1 is a server, %2 the name of an object in its directory</extracomment>
        <translation>このアカウントには %1 の %2 を読み取るアクセス許可がないため、チェックできませんでした。</translation>
    </message>
    <message>
        <source>Sign in with an account that is a domain administrator.</source>
        <translation>ドメイン管理者のアカウントでサインインしてください。</translation>
    </message>
    <message>
        <source>Name not found</source>
        <extracomment>Headline of a card</extracomment>
        <translation>名前が不明</translation>
    </message>
    <message>
        <source>The site&apos;s DNS servers know no address for %1, so the server cannot be asked.</source>
        <extracomment>%1 is a server&apos;s name</extracomment>
        <translation>サイトの DNS サーバーに %1 のアドレスがないため、サーバーに問い合わせできません。</translation>
    </message>
    <message>
        <source>Correct the name, or enter the IP address of the server.</source>
        <translation>名前を修正するか、サーバーの IP アドレスを入力してください。</translation>
    </message>
    <message>
        <source>No address</source>
        <extracomment>Headline of a card</extracomment>
        <translation>アドレスなし</translation>
    </message>
    <message>
        <source>No address was given for the source server, so it cannot be asked.</source>
        <translation>移行元サーバーのアドレスが指定されていないため、問い合わせできません。</translation>
    </message>
    <message>
        <source>Enter the name or the IP address of the source server.</source>
        <translation>移行元サーバーの名前または IP アドレスを入力してください。</translation>
    </message>
    <message>
        <source>No address was given for the destination server, so it cannot be asked.</source>
        <translation>移行先サーバーのアドレスが指定されていないため、問い合わせできません。</translation>
    </message>
    <message>
        <source>Enter the name or the IP address of the destination server.</source>
        <translation>移行先サーバーの名前または IP アドレスを入力してください。</translation>
    </message>
    <message>
        <source>No network</source>
        <extracomment>Headline of a card</extracomment>
        <translation>ネットワークなし</translation>
    </message>
    <message>
        <source>This console has no network connection of its own, so no server can be asked.</source>
        <translation>このコンソール自体がネットワークに接続されていないため、どのサーバーにも問い合わせできません。</translation>
    </message>
    <message>
        <source>Connect this device to the customer&apos;s network by cable or Wi-Fi.</source>
        <translation>このデバイスをケーブルまたは Wi-Fi で顧客のネットワークに接続してください。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>Headline of a card</extracomment>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>The check was cancelled before an answer came.</source>
        <translation>応答が来る前にチェックがキャンセルされました。</translation>
    </message>
    <message>
        <source>Check again when you are ready.</source>
        <translation>準備ができたら、再確認してください。</translation>
    </message>
    <message>
        <source>Blocked</source>
        <extracomment>Headline of a card: another card names the cause</extracomment>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>This can only be checked when “%1” is in order.</source>
        <extracomment>%1 is the title of another card</extracomment>
        <translation>「%1」が正常になるまでチェックできません。</translation>
    </message>
    <message>
        <source>Solve “%1” first.</source>
        <translation>先に「%1」を解決してください。</translation>
    </message>
    <message>
        <source>Not yet</source>
        <extracomment>Headline of a card: it has no meaning before a certain step</extracomment>
        <translation>まだ対象外</translation>
    </message>
    <message>
        <source>This applies after the step “%1” is done.</source>
        <extracomment>%1 is the title of a step</extracomment>
        <translation>手順「%1」の完了後に対象になります。</translation>
    </message>
    <message>
        <source>No longer</source>
        <extracomment>Headline of a card: it has no meaning any more</extracomment>
        <translation>対象外になりました</translation>
    </message>
    <message>
        <source>This applied only until the step “%1” was done.</source>
        <extracomment>%1 is the title of a step</extracomment>
        <translation>手順「%1」の完了までの対象でした。</translation>
    </message>
    <message>
        <source>There is no destination server until phase 2.</source>
        <translation>フェーズ&#xa0;2 までは移行先サーバーがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) open</source>
        <extracomment>Headline of a card; %n is the number of TCP ports that accept connections</extracomment>
        <translation>
            <numerusform>ポート %n 個が応答</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answers on every port that a domain controller needs.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 は、ドメイン コントローラーに必要なすべてのポートで応答しています。</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) refused</source>
        <extracomment>Headline of a card; %n is the number of TCP ports that refuse connections</extracomment>
        <translation>
            <numerusform>ポート %n 個が拒否</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refuses connections on %n port(s) that a domain controller needs: %2.</source>
        <extracomment>%1 is a server, %2 a list such as &quot;53 (DNS) and 88 (Kerberos)&quot;</extracomment>
        <translation>
            <numerusform>%1 は、ドメイン コントローラーに必要な %n 個のポートで接続を拒否しています: %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1, start the service behind the port or allow it in Windows Firewall.</source>
        <translation>%1 で、ポートのサービスを開始するか、Windows ファイアウォールで許可してください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 refuses connections on %n port(s) that the migration can do without: %2.</source>
        <extracomment>%1 is a server, %2 a list such as &quot;464 (kpasswd)&quot;</extracomment>
        <translation>
            <numerusform>%1 は、移行に必須ではない %n 個のポートで接続を拒否しています: %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1, allow the port in Windows Firewall if the service is meant to run.</source>
        <translation>サービスを動かす必要がある場合は、%1 の Windows ファイアウォールでポートを許可してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) silent</source>
        <extracomment>Headline of a card; %n is the number of TCP ports that neither accept nor refuse</extracomment>
        <translation>
            <numerusform>ポート %n 個が無応答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gives no answer on %n port(s) that a domain controller needs: %2. Whether the service runs cannot be told.</source>
        <extracomment>%1 is a server, %2 a list such as &quot;53 (DNS) and 88 (Kerberos)&quot;</extracomment>
        <translation>
            <numerusform>%1 は、ドメイン コントローラーに必要な %n 個のポートで応答しません: %2。サービスが動いているかどうかは判定できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check whether a firewall between here and %1 drops the connection.</source>
        <translation>ここから %1 までの間のファイアウォールが接続を破棄していないか確認してください。</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>Headline of a card</extracomment>
        <translation>サインイン済み</translation>
    </message>
    <message>
        <source>Signed in to %1 as %2, over a sealed connection.</source>
        <extracomment>%1 is a server, %2 a user name</extracomment>
        <translation>暗号化された接続で、%1 に %2 としてサインインしています。</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <extracomment>Headline of a card</extracomment>
        <translation>未サインイン</translation>
    </message>
    <message>
        <source>Nobody has signed in to %1 yet. Some checks can only be made with the account of a domain administrator.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 にはまだだれもサインインしていません。一部のチェックにはドメイン管理者のアカウントが必要です。</translation>
    </message>
    <message>
        <source>Sign in as a domain administrator.</source>
        <translation>ドメイン管理者としてサインインしてください。</translation>
    </message>
    <message>
        <source>The password for %1 was forgotten on purpose, because the console slept or was not touched for a while.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>コンソールがスリープしたか、しばらく操作されなかったため、%1 のパスワードを安全のために破棄しました。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Password refused</source>
        <extracomment>Headline of a card</extracomment>
        <translation>パスワードの拒否</translation>
    </message>
    <message>
        <source>%1 refused the password of %2. It is not sent again by itself, so that the account does not get locked.</source>
        <extracomment>%1 is a server, %2 a user name</extracomment>
        <translation>%1 は %2 のパスワードを拒否しました。アカウントがロックされないように、自動では再送しません。</translation>
    </message>
    <message>
        <source>Sign in again with the right password.</source>
        <translation>正しいパスワードでもう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Unknown account</source>
        <extracomment>Headline of a card</extracomment>
        <translation>不明なアカウント</translation>
    </message>
    <message>
        <source>%1 knows no account with the name %2.</source>
        <extracomment>%1 is a server, %2 a user name</extracomment>
        <translation>%1 には %2 という名前のアカウントがありません。</translation>
    </message>
    <message>
        <source>Check how the user name is written, then sign in again.</source>
        <translation>ユーザー名のつづりを確認してから、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Account locked</source>
        <extracomment>Headline of a card</extracomment>
        <translation>アカウントのロック</translation>
    </message>
    <message>
        <source>%1 has locked the account %2 after too many wrong passwords. Until it is free, nobody can sign in with it.</source>
        <extracomment>%1 is a server, %2 a user name</extracomment>
        <translation>パスワードの間違いが続いたため、%1 はアカウント %2 をロックしました。解除されるまで、だれもこのアカウントでサインインできません。</translation>
    </message>
    <message>
        <source>Unlock the account in Active Directory Users and Computers, or wait until the lock ends, then sign in again.</source>
        <translation>[Active Directory ユーザーとコンピューター] でロックを解除するか、ロックが終わるのを待ってから、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <extracomment>Headline of a card</extracomment>
        <translation>アカウントが無効</translation>
    </message>
    <message>
        <source>The account %2 is disabled on %1, so it cannot sign in.</source>
        <extracomment>%1 is a server, %2 a user name</extracomment>
        <translation>アカウント %2 は %1 で無効になっているため、サインインできません。</translation>
    </message>
    <message>
        <source>Enable the account, or sign in with another one.</source>
        <translation>アカウントを有効にするか、別のアカウントでサインインしてください。</translation>
    </message>
    <message>
        <source>Password expired</source>
        <extracomment>Headline of a card</extracomment>
        <translation>パスワードの期限切れ</translation>
    </message>
    <message>
        <source>The password of %2 has expired or must be changed, so %1 lets nobody in with it.</source>
        <extracomment>%1 is a server, %2 a user name</extracomment>
        <translation>%2 のパスワードは期限が切れているか変更が必要なため、%1 にサインインできません。</translation>
    </message>
    <message>
        <source>Change the password on a computer of the domain, then sign in again.</source>
        <translation>ドメインのコンピューターでパスワードを変更してから、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Clocks too far apart</source>
        <extracomment>Headline of a card</extracomment>
        <translation>時刻のずれが大きすぎます</translation>
    </message>
    <message>
        <source>%1 refused the sign-in because its clock and the clock of this console differ by more than Kerberos allows.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 とこのコンソールの時刻のずれが Kerberos の許容範囲を超えているため、サインインが拒否されました。</translation>
    </message>
    <message>
        <source>Set the clock that is wrong: the card about the time difference says which one it is.</source>
        <translation>間違っている時計を合わせてください。どの時計かは、時刻のずれのカードに表示されます。</translation>
    </message>
    <message>
        <source>Sign-in rejected</source>
        <extracomment>Headline of a card</extracomment>
        <translation>サインインの拒否</translation>
    </message>
    <message>
        <source>%1 rejected the sign-in of %2: %3.</source>
        <extracomment>%1 is a server, %2 a user name, %3 the server&apos;s own words, not translated</extracomment>
        <translation>%1 は %2 のサインインを拒否しました: %3。</translation>
    </message>
    <message>
        <source>Check the account on the server, then sign in again.</source>
        <translation>サーバーでアカウントを確認してから、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <extracomment>Headline of a card</extracomment>
        <translation>信頼されない証明書</translation>
    </message>
    <message>
        <source>%1 showed a certificate for %2 that nobody vouches for. Nothing was sent over this connection.</source>
        <extracomment>%1 is a server, %2 the name in the certificate</extracomment>
        <translation>%1 が提示した %2 の証明書は、だれにも保証されていません。この接続では何も送信していません。</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one on the server, and trust it only if they are the same.</source>
        <translation>拇印をサーバー上のものと照合し、同じ場合にだけ信頼してください。</translation>
    </message>
    <message>
        <source>Certificate changed</source>
        <extracomment>Headline of a card</extracomment>
        <translation>証明書の変更</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you trusted in this session. The sign-in was stopped: somebody may be in between.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 は、このセッションで信頼した証明書とは別の証明書を提示しています。第三者が介在している可能性があるため、サインインを中止しました。</translation>
    </message>
    <message>
        <source>Find out whether the certificate was renewed. Trust it again only if the fingerprint on the server is the same.</source>
        <translation>証明書が更新されたかどうかを確認してください。サーバー上の拇印と同じ場合にだけ、もう一度信頼してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <extracomment>Headline of a card; %n is a number of operations-master roles</extracomment>
        <translation>
            <numerusform>%n 個の役割</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds all operations master roles, as it should at this point.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>現時点の想定どおり、%1 がすべての操作マスターの役割を持っています。</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) elsewhere</source>
        <extracomment>Headline of a card; %n is the number of operations-master roles that the wrong server holds</extracomment>
        <translation>
            <numerusform>別サーバーに役割 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operations master role(s) should be on %3 but are on %2: %1. Windows Server Essentials must hold them, and removing their holder would break the domain.</source>
        <extracomment>%1 is a list of operations-master roles, %2 a list of servers, %3 a server</extracomment>
        <translation>
            <numerusform>%3 にあるべき操作マスターの役割 %n 個が %2 にあります: %1。Windows Server Essentials が持つ必要があり、保持サーバーを削除するとドメインが壊れます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfer the roles to %3.</source>
        <translation>役割を %3 に転送してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n operations master role(s) still on %2 instead of %3: %1. This can wait, but not beyond the demotion of the source server.</source>
        <translation>
            <numerusform>操作マスターの役割 %n 個が、%3 ではなくまだ %2 にあります: %1。急ぎませんが、移行元サーバーを降格する前に移す必要があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfer the roles to %3 before the source server is demoted.</source>
        <translation>移行元サーバーを降格する前に、役割を %3 に転送してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) lost</source>
        <extracomment>Headline of a card; %n is the number of operations-master roles without a holder</extracomment>
        <translation>
            <numerusform>失われた役割 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operations master role(s) belong to a server that was deleted: %1. Nobody performs them now.</source>
        <extracomment>%1 is a list of operations-master roles</extracomment>
        <translation>
            <numerusform>操作マスターの役割 %n 個が、削除されたサーバーのままです: %1。現在どのサーバーも担っていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Seize the roles with ntdsutil on the server that shall hold them.</source>
        <translation>役割を持たせるサーバーで ntdsutil を使い、役割を強制取得してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s)</source>
        <extracomment>Headline of a card; %n is the number of operations-master roles</extracomment>
        <translation>
            <numerusform>%n 件の矛盾</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The two servers name different holders for %n operations master role(s): %1. The change was not replicated.</source>
        <extracomment>%1 is a list of operations-master roles</extracomment>
        <translation>
            <numerusform>操作マスターの役割 %n 個について、2 台のサーバーが示す保持サーバーが異なります: %1。変更がレプリケートされていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait for the next replication. If the contradiction stays, look at the card about replication.</source>
        <translation>次のレプリケーションを待ってください。矛盾が残る場合は、レプリケーションのカードを確認してください。</translation>
    </message>
    <message>
        <source>Holder silent</source>
        <extracomment>Headline of a card: the server with a role does not answer</extracomment>
        <translation>保持サーバーの応答なし</translation>
    </message>
    <message numerus="yes">
        <source>%n operations master role(s) are on another server that does not answer (%2): %1. Whether it is alive cannot be told.</source>
        <extracomment>%1 is a list of operations-master roles, %2 a list of servers</extracomment>
        <translation>
            <numerusform>操作マスターの役割 %n 個が、応答しない別のサーバー (%2) にあります: %1。動作しているかどうかは判定できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Find out what %2 is. If it is gone for good, its roles must be seized.</source>
        <translation>%2 が何かを確認してください。二度と使わない場合は、役割を強制取得する必要があります。</translation>
    </message>
    <message numerus="yes">
        <source>%n naming context(s) replicate in both directions; the oldest success was %1 ago.</source>
        <extracomment>Headline of a card: how long ago the oldest replication was %n is a number of naming contexts (parts of the directory), %1 a span such as &quot;12 min&quot;</extracomment>
        <translation>
            <numerusform>%n 個の名前付けコンテキストが双方向にレプリケートされています。最も古い成功は %1前です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <extracomment>Headline of a card; %n is a number of naming contexts</extracomment>
        <translation>
            <numerusform>%n 件が失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>Look up the error in the Directory Service event log of the receiving server, then check again.</source>
        <translation>受信側サーバーの Directory Service イベント ログでエラーを調べてから、再確認してください。</translation>
    </message>
    <message>
        <source>The last successful replication was %2 ago: %1. What was changed since then may be missing on the other server.</source>
        <extracomment>%1 is a list of naming contexts, %2 a span such as &quot;2 h 5 min&quot;</extracomment>
        <translation>最後に成功したレプリケーションは %2前です: %1。それ以降の変更は、もう一方のサーバーにない可能性があります。</translation>
    </message>
    <message>
        <source>Start a replication in Active Directory Sites and Services, then check again.</source>
        <translation>[Active Directory サイトとサービス] でレプリケーションを開始してから、再確認してください。</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Headline of a card</extracomment>
        <translation>一度もなし</translation>
    </message>
    <message>
        <source>This was never replicated: %1. What stands on one server only would be lost with it.</source>
        <extracomment>%1 is a list of naming contexts with their direction</extracomment>
        <translation>一度もレプリケートされていません: %1。1 台のサーバーにしかない情報は、そのサーバーとともに失われます。</translation>
    </message>
    <message>
        <source>Start a replication in Active Directory Sites and Services, and wait for its first success before you go on.</source>
        <translation>[Active Directory サイトとサービス] でレプリケーションを開始し、最初の成功を待ってから先に進んでください。</translation>
    </message>
    <message>
        <source>No partner</source>
        <extracomment>Headline of a card: no replication is set up</extracomment>
        <translation>パートナーなし</translation>
    </message>
    <message>
        <source>No replication partner is set up: %1. These parts of the directory stand on one server only.</source>
        <extracomment>%1 is a list of naming contexts with their direction</extracomment>
        <translation>レプリケーション パートナーが構成されていません: %1。ディレクトリのこの部分は 1 台のサーバーにしかありません。</translation>
    </message>
    <message>
        <source>Run repadmin /kcc on the server that has no partner, then check again.</source>
        <translation>パートナーのないサーバーで repadmin /kcc を実行してから、再確認してください。</translation>
    </message>
    <message>
        <source>One controller</source>
        <extracomment>Headline of a card</extracomment>
        <translation>DC は 1 台</translation>
    </message>
    <message>
        <source>The domain has one domain controller, so there is nothing to replicate.</source>
        <translation>ドメイン コントローラーが 1 台だけなので、レプリケーションの相手はありません。</translation>
    </message>
    <message>
        <source>The external time source does not answer. Give the source server one that can be reached.</source>
        <translation>外部タイム ソースが応答しません。移行元サーバーには到達できるものを設定してください。</translation>
    </message>
    <message>
        <source>Only one of NTP and the directory told the time, so it has no second witness.</source>
        <translation>NTP とディレクトリの一方だけが時刻を示したため、別の方法での裏付けがありません。</translation>
    </message>
    <message>
        <source>The clock of this console is off. Times in the record are measured with it: set it.</source>
        <translation>このコンソールの時計がずれています。記録の時刻はこの時計によるものです。時計を合わせてください。</translation>
    </message>
    <message>
        <source>The external time source is %3 away from every other clock, which agree with each other.</source>
        <translation>外部タイム ソースだけが、一致している他のすべての時計から %3ずれています。</translation>
    </message>
    <message>
        <source>Compare it with a clock that you trust, and give the source server another time source if it is wrong.</source>
        <translation>信頼できる時計と比べ、間違っている場合は移行元サーバーに別のタイム ソースを設定してください。</translation>
    </message>
    <message>
        <source>The schema has version %1: neither a normal start for this product nor prepared (%2).</source>
        <translation>スキーマのバージョンは %1 です。この製品の通常の開始バージョンでも、準備済みのバージョン (%2) でもありません。</translation>
    </message>
    <message>
        <source>Find out whether the Migration Preparation Tool stopped halfway or another server was added, before you go on.</source>
        <translation>先に進む前に、移行準備ツールが途中で止まったのか、別のサーバーが追加されたのかを確認してください。</translation>
    </message>
    <message>
        <source>Replication fails with error %2: %1. The last success was %3 ago; changes since then do not reach the other server.</source>
        <extracomment>%1 is a list of naming contexts, %2 an error number, %3 a span such as &quot;5 h&quot;</extracomment>
        <translation>レプリケーションがエラー %2 で失敗しています: %1。最後の成功は %3前で、それ以降の変更はもう一方のサーバーに届いていません。</translation>
    </message>
    <message>
        <source>No way there</source>
        <extracomment>Headline of a card: this device&apos;s network settings lead nowhere near the server</extracomment>
        <translation>経路なし</translation>
    </message>
    <message>
        <source>This console has a network, but none that leads to %1: its own address belongs to another network.</source>
        <extracomment>%1 is a server&apos;s address</extracomment>
        <translation>このコンソールはネットワークに接続されていますが、%1 への経路がありません。コンソール自身のアドレスは別のネットワークのものです。</translation>
    </message>
    <message>
        <source>Give this device an address in the server&apos;s network, or correct the address of the server.</source>
        <translation>このデバイスにサーバーのネットワークのアドレスを割り当てるか、サーバーのアドレスを修正してください。</translation>
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
            <numerusform>%n ユーザー</numerusform>
        </translation>
    </message>
    <message>
        <source>Users: %1 of at most %2. Computers that were in use lately: %3 of at most %4. The license of the destination server is enough.</source>
        <extracomment>%1 is a number of users, %2 their limit, %3 a number of computers, %4 their limit</extracomment>
        <translation>ユーザー: %1 (最大 %2)。最近使われたコンピューター: %3 (最大 %4)。移行先サーバーのライセンスの範囲内です。</translation>
    </message>
    <message>
        <source>Users: %1 of at most %2. Computers that were in use lately: %3 of at most %4. That is more than the license of the destination server allows.</source>
        <extracomment>%1 is a number of users, %2 their limit, %3 a number of computers, %4 their limit</extracomment>
        <translation>ユーザー: %1 (最大 %2)。最近使われたコンピューター: %3 (最大 %4)。移行先サーバーのライセンスの上限を超えています。</translation>
    </message>
    <message>
        <source>Disable the accounts that nobody needs, or plan for an edition of Windows Server without these limits.</source>
        <translation>不要なアカウントを無効にするか、この上限のない Windows Server のエディションを検討してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s)</source>
        <extracomment>Headline of a card; %n is the number of computers in the domain</extracomment>
        <translation>
            <numerusform>コンピューター %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>The Connector can be installed on every computer of the domain.</source>
        <extracomment>The Connector is a program of Windows Server Essentials</extracomment>
        <translation>コネクタは、ドメインのすべてのコンピューターにインストールできます。</translation>
    </message>
    <message>
        <source>The Connector cannot be installed on Windows XP and Windows Vista: %1. These computers stay in the domain without it. It can be installed on all others.</source>
        <extracomment>%1 is a list of computers</extracomment>
        <translation>コネクタは Windows XP と Windows Vista にはインストールできません: %1。これらのコンピューターは、コネクタなしでドメインに残ります。ほかのコンピューターにはインストールできます。</translation>
    </message>
    <message>
        <source>All computers of the domain run a Windows on which the Connector cannot be installed. They stay in the domain without it.</source>
        <translation>ドメインのすべてのコンピューターで、コネクタをインストールできない Windows が動作しています。コネクタなしでドメインに残ります。</translation>
    </message>
    <message>
        <source>Set them aside in the list of the step, or add the computers that replace them.</source>
        <translation>手順の一覧で対象外にするか、代わりのコンピューターを追加してください。</translation>
    </message>
    <message numerus="yes">
        <source>Look at %n computer(s)</source>
        <extracomment>Headline of a card; %n is the number of computers whose system is a problem</extracomment>
        <translation>
            <numerusform>コンピューター %n 台を確認</numerusform>
        </translation>
    </message>
    <message>
        <source>The guides do not say that the Connector can be installed on the systems of these computers: %1. Home editions cannot join a domain at all.</source>
        <extracomment>%1 is a list of computers</extracomment>
        <translation>次のコンピューターのシステムにコネクタをインストールできるかどうかは、ガイドに書かれていません: %1。Home エディションはドメインに参加できません。</translation>
    </message>
    <message>
        <source>Try the Connector on one of them before you promise a date, or set these computers aside with a reason.</source>
        <translation>日程を約束する前に、そのうちの 1 台でコネクタを試すか、これらのコンピューターを理由を付けて対象外にしてください。</translation>
    </message>
    <message>
        <source>The directory does not say which system these computers run: %1. Whether the Connector can be installed there is not known.</source>
        <extracomment>%1 is a list of computers</extracomment>
        <translation>次のコンピューターのシステムは、ディレクトリに記録されていません: %1。コネクタをインストールできるかどうかは不明です。</translation>
    </message>
    <message>
        <source>Look at the computers themselves.</source>
        <translation>コンピューター本体で確認してください。</translation>
    </message>
    <message>
        <source>No computers</source>
        <extracomment>Headline of a card: the directory has no computers in it</extracomment>
        <translation>コンピューターなし</translation>
    </message>
    <message>
        <source>The directory lists no computers besides its servers. Either none has joined the domain, or this account may not see them.</source>
        <translation>ディレクトリには、サーバー以外のコンピューターがありません。ドメインに参加したコンピューターがないか、このアカウントでは参照できません。</translation>
    </message>
    <message>
        <source>Add the computers to the list of the step by hand.</source>
        <translation>手順の一覧に、コンピューターを手動で追加してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <extracomment>Headline of a card: how many days are left</extracomment>
        <translation>
            <numerusform>残り %n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>The destination server has been a domain controller since %1. By %2 the source server must be out of the network.</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>移行先サーバーは %1 からドメイン コントローラーです。%2 までに移行元サーバーをネットワークから外す必要があります。</translation>
    </message>
    <message>
        <source>More than two thirds of the time are over. When it ends on %2, the source server shuts down by itself.</source>
        <translation>期間の 3 分の 2 以上が過ぎました。%2 に期間が終わると、移行元サーバーは自動的にシャットダウンします。</translation>
    </message>
    <message>
        <source>Plan the demotion of the source server for one of the days that are left.</source>
        <translation>残りの日のうちに移行元サーバーを降格する予定を立ててください。</translation>
    </message>
    <message>
        <source>Time is over</source>
        <extracomment>Headline of a card: the time that was allowed has ended</extracomment>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>The source server had to be out of the network by %2. It may shut down at any moment.</source>
        <extracomment>%2 is a date</extracomment>
        <translation>移行元サーバーは %2 までにネットワークから外す必要がありました。いつシャットダウンしてもおかしくありません。</translation>
    </message>
    <message>
        <source>Secure what is still on it, demote it and switch it off.</source>
        <translation>残っているデータを確保し、降格してから電源を切ってください。</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Headline of a card: nothing has to be watched any longer</extracomment>
        <translation>終了</translation>
    </message>
    <message>
        <source>The source server is out of the network, so its time no longer counts.</source>
        <translation>移行元サーバーはネットワークから外れたため、期間はもう数えません。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <extracomment>Headline of a card: the age of something</extracomment>
        <translation>
            <numerusform>%n 日前</numerusform>
        </translation>
    </message>
    <message>
        <source>The preparation tool was run on %1. The installation accepts a run for %2 days.</source>
        <extracomment>%1 is a date, %2 a number of days</extracomment>
        <translation>準備ツールは %1 に実行されました。インストールでは実行後 %2 日間有効です。</translation>
    </message>
    <message>
        <source>The preparation tool was run on %1. The installation accepts a run for %2 days, and most of them are over.</source>
        <translation>準備ツールは %1 に実行されました。インストールでは実行後 %2 日間有効ですが、その大半が過ぎています。</translation>
    </message>
    <message>
        <source>Install the destination server now, or run the tool once more just before the installation.</source>
        <translation>今すぐ移行先サーバーをインストールするか、インストールの直前にツールをもう一度実行してください。</translation>
    </message>
    <message>
        <source>The preparation tool was run on %1. The installation accepts a run for %2 days, so it would stop.</source>
        <translation>準備ツールは %1 に実行されました。インストールでは実行後 %2 日間しか有効でないため、停止します。</translation>
    </message>
    <message>
        <source>Run the Migration Preparation Tool on the source server again, and mark its step as done anew.</source>
        <translation>移行元サーバーで移行準備ツールをもう一度実行し、その手順を改めて完了にしてください。</translation>
    </message>
    <message>
        <source>Age unknown</source>
        <extracomment>Headline of a card: how old something is cannot be told</extracomment>
        <translation>経過日数不明</translation>
    </message>
    <message>
        <source>The schema was changed on %1, more than %2 days ago. A later run of the preparation tool leaves no trace there, so its age cannot be told.</source>
        <translation>スキーマは %1 に変更されました (%2 日より前)。その後に準備ツールを実行しても痕跡が残らないため、経過日数は判断できません。</translation>
    </message>
    <message>
        <source>Run the tool again, or mark its step as done on the day on which it was run.</source>
        <translation>ツールをもう一度実行するか、実行した日にその手順を完了にしてください。</translation>
    </message>
    <message>
        <source>%1 old</source>
        <extracomment>Headline of a card: %1 is an age such as &quot;5 h&quot;</extracomment>
        <translation>%1前</translation>
    </message>
    <message>
        <source>A domain controller backed up its system state on %2. Whether that was a full backup, the directory does not tell.</source>
        <extracomment>%2 is a date</extracomment>
        <translation>ドメイン コントローラーは %2 にシステム状態をバックアップしました。完全バックアップだったかどうかは、ディレクトリからはわかりません。</translation>
    </message>
    <message>
        <source>The newest system-state backup is of %2. What was changed since is lost when the server must be restored.</source>
        <translation>システム状態の最新のバックアップは %2 のものです。サーバーの復元が必要になると、それ以降の変更は失われます。</translation>
    </message>
    <message>
        <source>Back up the source server again before the preparation tool is run.</source>
        <translation>準備ツールを実行する前に、移行元サーバーをもう一度バックアップしてください。</translation>
    </message>
    <message>
        <source>The newest system-state backup is of %2: too old to undo the schema change without loss.</source>
        <translation>システム状態の最新のバックアップは %2 のもので、スキーマの変更を損失なく元に戻すには古すぎます。</translation>
    </message>
    <message>
        <source>Make a full backup of the source server with its system state.</source>
        <translation>移行元サーバーの、システム状態を含む完全バックアップを作成してください。</translation>
    </message>
    <message>
        <source>No backup</source>
        <extracomment>Headline of a card</extracomment>
        <translation>バックアップなし</translation>
    </message>
    <message>
        <source>The directory knows of no system-state backup. Only such a backup undoes the schema change.</source>
        <translation>ディレクトリにはシステム状態のバックアップの記録がありません。スキーマの変更を元に戻せるのは、そのバックアップだけです。</translation>
    </message>
    <message>
        <source>Name unknown</source>
        <extracomment>Headline of a card: the name of the source server is not known</extracomment>
        <translation>名前が不明</translation>
    </message>
    <message>
        <source>The source server is known only as %1. The directory knows servers by their names, so what belongs to it cannot be told.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>移行元サーバーは %1 としてしかわかっていません。ディレクトリではサーバーは名前で登録されているため、どれがこのサーバーのものか判断できません。</translation>
    </message>
    <message>
        <source>Enter the name of the source server for this migration, then check again.</source>
        <translation>この移行の移行元サーバーの名前を入力してから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>No mailboxes</source>
        <extracomment>Headline of a card: no mailboxes</extracomment>
        <translation>メールボックスなし</translation>
    </message>
    <message>
        <source>No account of the domain has its mailbox on %1. Public folders are not part of this.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 にメールボックスを持つアカウントはドメインにありません。パブリック フォルダーはここに含まれません。</translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es)</source>
        <extracomment>Headline of a card; %n is a number of mailboxes</extracomment>
        <translation>
            <numerusform>メールボックス %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es) are on %1: %2. That is normal until the step “%3” is done.</source>
        <extracomment>%1 is a server, %2 a list of people, %3 the title of a step</extracomment>
        <translation>
            <numerusform>%1 にメールボックスが %n 個あります: %2。手順「%3」が完了するまでは正常です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es) are still on %1: %2. Exchange refuses to be uninstalled while there is one.</source>
        <extracomment>%1 is a server, %2 a list of people</extracomment>
        <translation>
            <numerusform>%1 にメールボックスがまだ %n 個あります: %2。1 つでも残っていると Exchange はアンインストールできません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Move these mailboxes to the chosen mail system, or remove those that nobody needs.</source>
        <translation>これらのメールボックスを選択したメール システムに移動するか、不要なものを削除してください。</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <extracomment>Headline of a card: nothing is left of it</extracomment>
        <translation>残りなし</translation>
    </message>
    <message>
        <source>The directory holds no Exchange server object of %1.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>ディレクトリに %1 の Exchange サーバー オブジェクトはありません。</translation>
    </message>
    <message>
        <source>The directory holds no Exchange server object of %1. Exchange is on %2.</source>
        <extracomment>%1 is a server, %2 a list of other servers</extracomment>
        <translation>ディレクトリに %1 の Exchange サーバー オブジェクトはありません。Exchange は %2 にあります。</translation>
    </message>
    <message>
        <source>Present</source>
        <extracomment>Headline of a card: it is there</extracomment>
        <translation>あり</translation>
    </message>
    <message>
        <source>%1 is registered as an Exchange server. That is normal until the step “%2” is done.</source>
        <extracomment>%1 is a server, %2 the title of a step</extracomment>
        <translation>%1 は Exchange サーバーとして登録されています。手順「%2」が完了するまでは正常です。</translation>
    </message>
    <message>
        <source>Still there</source>
        <extracomment>Headline of a card: it is there, but should not be</extracomment>
        <translation>まだ残っている</translation>
    </message>
    <message>
        <source>%1 is still registered as an Exchange server, so the domain goes on sending mail to it.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 はまだ Exchange サーバーとして登録されているため、ドメインはメールを送り続けます。</translation>
    </message>
    <message>
        <source>Finish the uninstallation of Exchange on %1. Never delete the whole Exchange organization.</source>
        <translation>%1 での Exchange のアンインストールを完了してください。Exchange 組織全体は決して削除しないでください。</translation>
    </message>
    <message>
        <source>The directory holds no certification authority of %1.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>ディレクトリに %1 の証明機関はありません。</translation>
    </message>
    <message>
        <source>%1 runs a certification authority: %2. That is normal until the step “%3” is done.</source>
        <extracomment>%1 is a server, %2 a list of certification authorities, %3 the title of a step</extracomment>
        <translation>%1 では証明機関が動作しています: %2。手順「%3」が完了するまでは正常です。</translation>
    </message>
    <message>
        <source>%1 is still registered as a certification authority: %2. A domain controller that is one cannot be demoted.</source>
        <extracomment>%1 is a server, %2 a list of certification authorities</extracomment>
        <translation>%1 はまだ証明機関として登録されています: %2。証明機関であるドメイン コントローラーは降格できません。</translation>
    </message>
    <message>
        <source>Remove Active Directory Certificate Services from %1, and restart it.</source>
        <translation>%1 から Active Directory 証明書サービスを削除し、再起動してください。</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <extracomment>Headline of a card: what was left behind</extracomment>
        <translation>残っている項目</translation>
    </message>
    <message>
        <source>The certification authority of %1 is gone, but its distribution points are left: %2. They hinder nothing now, but certificates may name them.</source>
        <extracomment>%1 is a server, %2 a list of directory objects</extracomment>
        <translation>%1 の証明機関はなくなりましたが、配布ポイントが残っています: %2。現時点で支障はありませんが、証明書から参照されている可能性があります。</translation>
    </message>
    <message>
        <source>Delete them when no certificate of that authority is in use any more.</source>
        <translation>その証明機関の証明書が使われなくなったら削除してください。</translation>
    </message>
    <message>
        <source>The directory lists no printer of %1. Printers that are shared without being listed are not part of this.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>ディレクトリに %1 のプリンターは登録されていません。登録せずに共有されているプリンターはここに含まれません。</translation>
    </message>
    <message numerus="yes">
        <source>%n printer(s)</source>
        <extracomment>Headline of a card; %n is a number of printers</extracomment>
        <translation>
            <numerusform>プリンター %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The directory lists %n printer(s) of %1: %2. That is normal until the step “%3” is done.</source>
        <extracomment>%1 is a server, %2 a list of printers, %3 the title of a step</extracomment>
        <translation>
            <numerusform>ディレクトリに %1 のプリンターが %n 台登録されています: %2。手順「%3」が完了するまでは正常です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The directory still lists %n printer(s) of %1: %2. Client computers would look for printers that are gone.</source>
        <extracomment>%1 is a server, %2 a list of printers</extracomment>
        <translation>
            <numerusform>ディレクトリに %1 のプリンターがまだ %n 台登録されています: %2。クライアント コンピューターが、なくなったプリンターを探すことになります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop sharing them on %1, and share them on the destination server.</source>
        <translation>%1 での共有を停止し、移行先サーバーで共有してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n remain(s)</source>
        <extracomment>Headline of a card; %n is a number of domain controllers</extracomment>
        <translation>
            <numerusform>%n 台が残る</numerusform>
        </translation>
    </message>
    <message>
        <source>After the demotion of %1 the domain has a writable domain controller: %2. Roles, global catalog, DNS and replication have cards of their own; SYSVOL is not read here.</source>
        <extracomment>%1 is a server, %2 a list of servers</extracomment>
        <translation>%1 の降格後も、ドメインには書き込み可能なドメイン コントローラーがあります: %2。役割、グローバル カタログ、DNS、レプリケーションには別のカードがあります。SYSVOL はここでは読み取りません。</translation>
    </message>
    <message>
        <source>The last one</source>
        <extracomment>Headline of a card: the server is the last domain controller</extracomment>
        <translation>最後の 1 台</translation>
    </message>
    <message>
        <source>As far as %2 knows, %1 is the only writable domain controller. Its demotion would end the domain with all accounts.</source>
        <extracomment>%1 and %2 are servers</extracomment>
        <translation>%2 の情報では、%1 は唯一の書き込み可能なドメイン コントローラーです。降格すると、すべてのアカウントとともにドメインが失われます。</translation>
    </message>
    <message>
        <source>Do not demote %1. Look at the card about replication, and at the one that says whether the destination is a controller.</source>
        <translation>%1 を降格しないでください。レプリケーションのカードと、移行先がコントローラーかどうかを示すカードを確認してください。</translation>
    </message>
    <message>
        <source>Demoted</source>
        <extracomment>Headline of a card: the server was demoted</extracomment>
        <translation>降格済み</translation>
    </message>
    <message>
        <source>%1 is no domain controller any more: its NTDS Settings, the marks of its account and its replica of SYSVOL are gone.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 はもうドメイン コントローラーではありません。NTDS Settings、アカウントの属性、SYSVOL のレプリカはなくなっています。</translation>
    </message>
    <message>
        <source>Domain controller</source>
        <extracomment>Headline of a card</extracomment>
        <translation>ドメイン コントローラー</translation>
    </message>
    <message>
        <source>%1 is still a domain controller. That is normal until it is demoted in the step “%2”.</source>
        <extracomment>%1 is a server, %2 the title of a step</extracomment>
        <translation>%1 はまだドメイン コントローラーです。手順「%2」で降格されるまでは正常です。</translation>
    </message>
    <message>
        <source>The domain still takes %1 for a domain controller: its NTDS Settings are there. Replication and computers go on looking for it.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>ドメインはまだ %1 をドメイン コントローラーとみなしています。NTDS Settings が残っています。レプリケーションとコンピューターはこのサーバーを探し続けます。</translation>
    </message>
    <message>
        <source>If %1 still runs as a domain controller, demote it. If it is gone, clean up with ntdsutil metadata cleanup.</source>
        <translation>%1 がまだドメイン コントローラーとして動作している場合は、降格してください。すでにない場合は、ntdsutil metadata cleanup でクリーンアップしてください。</translation>
    </message>
    <message>
        <source>%1 is no domain controller any more, but what only a controller has is still there: %2.</source>
        <extracomment>%1 is a server, %2 a list of directory objects</extracomment>
        <translation>%1 はもうドメイン コントローラーではありませんが、コントローラーだけが持つ項目が残っています: %2。</translation>
    </message>
    <message>
        <source>Wait for the next replication. What is still there then, delete with ntdsutil metadata cleanup.</source>
        <translation>次のレプリケーションを待ってください。それでも残っているものは、ntdsutil metadata cleanup で削除してください。</translation>
    </message>
    <message>
        <source>Neither an account nor a server object of %1 is in the directory.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>ディレクトリに %1 のアカウントもサーバー オブジェクトもありません。</translation>
    </message>
    <message>
        <source>%1 is still in the directory. That is normal until the step “%2” is done.</source>
        <extracomment>%1 is a server, %2 the title of a step</extracomment>
        <translation>%1 はまだディレクトリにあります。手順「%2」が完了するまでは正常です。</translation>
    </message>
    <message>
        <source>%1 is still in the directory: %2. It confuses replication and the Best Practices Analyzer.</source>
        <extracomment>%1 is a server, %2 a list of directory objects</extracomment>
        <translation>%1 はまだディレクトリにあります: %2。レプリケーションとベスト プラクティス アナライザーの妨げになります。</translation>
    </message>
    <message>
        <source>Delete it in Active Directory Users and Computers, and in Active Directory Sites and Services.</source>
        <translation>Active Directory ユーザーとコンピューターと、Active Directory サイトとサービスで削除してください。</translation>
    </message>
    <message>
        <source>%1 runs %2 (version %3), the system that this guide is for.</source>
        <extracomment>Headline of a card; %3 is a version such as &quot;6.2 (9200)&quot; %1 is a server, %2 the name of an operating system, %3 its version</extracomment>
        <translation>%1 では、このガイドの対象である %2 (バージョン %3) が動作しています。</translation>
    </message>
    <message>
        <source>Other system</source>
        <extracomment>Headline of a card: the server runs another operating system than the guide is for</extracomment>
        <translation>別のシステム</translation>
    </message>
    <message>
        <source>%1 runs %2 (version %3). This guide is for Windows Server 2012 Essentials; for another edition or release its steps and limits differ.</source>
        <extracomment>%1 is a server, %2 the name of an operating system, %3 its version</extracomment>
        <translation>%1 では %2 (バージョン %3) が動作しています。このガイドは Windows Server 2012 Essentials 用で、他のエディションやリリースでは手順と制限が異なります。</translation>
    </message>
    <message>
        <source>Find out which system was meant. If it is this one, follow Microsoft’s guide for it.</source>
        <translation>どのシステムにする予定だったかを確認してください。このシステムで正しい場合は、Microsoft のそのシステム用のガイドに従ってください。</translation>
    </message>
    <message>
        <source>%1 is a writable domain controller: its NTDS Settings, the kind of its account and its group say so.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 は書き込み可能なドメイン コントローラーです。NTDS Settings、アカウントの種類、グループがそれを示しています。</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <extracomment>Headline of a card: some signs of a domain controller are missing</extracomment>
        <translation>不完全</translation>
    </message>
    <message>
        <source>%1 is not a domain controller in every respect: %2 is missing in the directory. The configuration may still be running, or was interrupted.</source>
        <extracomment>%1 is a server, %2 a list of technical names</extracomment>
        <translation>%1 はまだ完全なドメイン コントローラーではありません。ディレクトリに %2 がありません。構成がまだ実行中か、中断された可能性があります。</translation>
    </message>
    <message>
        <source>Wait until the installation says that it is done. If this stays, look at its log before you go on.</source>
        <translation>インストールの完了が表示されるまで待ってください。それでも変わらない場合は、先に進む前にログを確認してください。</translation>
    </message>
    <message>
        <source>Not a controller</source>
        <extracomment>Headline of a card</extracomment>
        <translation>コントローラーではない</translation>
    </message>
    <message>
        <source>The directory does not know %1 as a domain controller, so the domain would end with the source server.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>ディレクトリは %1 をドメイン コントローラーとして認識していません。このままでは移行元サーバーとともにドメインが失われます。</translation>
    </message>
    <message>
        <source>Find out where the installation in migration mode stopped, before anything else is done.</source>
        <translation>他の作業の前に、移行モードでのインストールがどこで止まったかを確認してください。</translation>
    </message>
    <message>
        <source>Global catalog</source>
        <extracomment>Headline of a card</extracomment>
        <translation>グローバル カタログ</translation>
    </message>
    <message>
        <source>%1 is a global catalog, and ready as one.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 はグローバル カタログで、その準備ができています。</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <extracomment>Headline of a card: the global catalog is not ready yet</extracomment>
        <translation>準備中</translation>
    </message>
    <message>
        <source>%1 is to be a global catalog, but is not ready: it still receives the data. Until then sign-in depends on the source server.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 はグローバル カタログに設定されていますが、まだデータを受信中で準備ができていません。それまでサインインは移行元サーバーに依存します。</translation>
    </message>
    <message>
        <source>Wait, then check again. If it stays so for more than an hour, look at the card about replication.</source>
        <translation>しばらく待ってからもう一度確認してください。1 時間以上変わらない場合は、レプリケーションのカードを確認してください。</translation>
    </message>
    <message>
        <source>No global catalog</source>
        <extracomment>Headline of a card</extracomment>
        <translation>グローバル カタログなし</translation>
    </message>
    <message>
        <source>%1 is not a global catalog. Without the source server nobody could sign in.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 はグローバル カタログではありません。移行元サーバーがないと、だれもサインインできなくなります。</translation>
    </message>
    <message>
        <source>In Active Directory Sites and Services open the NTDS Settings of %1 and tick “Global Catalog”.</source>
        <translation>Active Directory サイトとサービスで %1 の NTDS Settings を開き、「グローバル カタログ」のチェック ボックスをオンにしてください。</translation>
    </message>
    <message>
        <source>Licensing server</source>
        <extracomment>Headline of a card</extracomment>
        <translation>ライセンス サーバー</translation>
    </message>
    <message>
        <source>%1 is the licensing server of the site %2.</source>
        <extracomment>%1 is a server, %2 a site of Active Directory</extracomment>
        <translation>%1 はサイト %2 のライセンス サーバーです。</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <extracomment>Headline of a card: another server has the job</extracomment>
        <translation>別のサーバー</translation>
    </message>
    <message>
        <source>The licensing server of the site %2 is %3 instead of %1, and would go with it.</source>
        <extracomment>%1 and %3 are servers, %2 a site of Active Directory</extracomment>
        <translation>サイト %2 のライセンス サーバーは %1 ではなく %3 で、そのサーバーとともになくなります。</translation>
    </message>
    <message>
        <source>In Active Directory Sites and Services open the site, then its Licensing Site Settings, and change the computer to %1.</source>
        <translation>Active Directory サイトとサービスでサイトの Licensing Site Settings を開き、コンピューターを %1 に変更してください。</translation>
    </message>
    <message>
        <source>No server</source>
        <extracomment>Headline of a card: no server has the job</extracomment>
        <translation>サーバーなし</translation>
    </message>
    <message>
        <source>The site %2 names no licensing server; it should be %1.</source>
        <extracomment>%1 is a server, %2 a site of Active Directory</extracomment>
        <translation>サイト %2 にはライセンス サーバーが指定されていません。%1 である必要があります。</translation>
    </message>
    <message>
        <source>In Active Directory Sites and Services open the site, then its Licensing Site Settings, and choose %1.</source>
        <translation>Active Directory サイトとサービスでサイトの Licensing Site Settings を開き、%1 を選択してください。</translation>
    </message>
    <message>
        <source>No other</source>
        <extracomment>Headline of a card: no other server of this kind</extracomment>
        <translation>他になし</translation>
    </message>
    <message>
        <source>Besides %1 and the source server the directory knows no other Essentials or Small Business Server.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 と移行元サーバー以外に、ディレクトリには Essentials や Small Business Server のサーバーはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Besides %1 and the source server there are %n more of these servers in the directory: %2. Their licences allow only one in a domain, and they shut themselves down.</source>
        <extracomment>%1 is a server, %2 a list of servers</extracomment>
        <translation>
            <numerusform>%1 と移行元サーバー以外に、ディレクトリに同種のサーバーがさらに %n 台あります: %2。ライセンスでは 1 つのドメインに 1 台しか許可されず、サーバーは自動的にシャットダウンします。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %2 out of the network. If a server is long gone, delete its account.</source>
        <translation>%2 をネットワークから取り外してください。サーバーがすでに存在しない場合は、そのアカウントを削除してください。</translation>
    </message>
    <message>
        <source>%1 is a synchronized domain controller of %2. Domain functional level: %3.</source>
        <extracomment>%1 is a server, %2 a domain, %3 a Windows version</extracomment>
        <translation>%1 は %2 の同期済みドメイン コントローラーです。ドメインの機能レベル: %3。</translation>
    </message>
    <message>
        <source>None left</source>
        <extracomment>Headline of a card</extracomment>
        <translation>残りなし</translation>
    </message>
    <message>
        <source>None of the old policies is left. Policies that were read in the directory: %1. Their folders in SYSVOL were not looked at.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>古いポリシーは残っていません。ディレクトリで読み取ったポリシー: %1。SYSVOL のフォルダーは確認していません。</translation>
    </message>
    <message>
        <source>Old policies left</source>
        <extracomment>Headline of a card</extracomment>
        <translation>古いポリシーあり</translation>
    </message>
    <message>
        <source>Policies of the former server still exist: %1. They contradict those of the destination server.</source>
        <extracomment>%1 is a list of Group Policy objects</extracomment>
        <translation>以前のサーバーのポリシーが残っています: %1。移行先サーバーのポリシーと矛盾します。</translation>
    </message>
    <message>
        <source>Save a copy of those that were modified, and delete them in Group Policy Management.</source>
        <translation>変更されたポリシーのコピーを保存し、グループ ポリシーの管理で削除します。</translation>
    </message>
    <message>
        <source>Default policy missing</source>
        <extracomment>Headline of a card</extracomment>
        <translation>既定のポリシーなし</translation>
    </message>
    <message>
        <source>A policy that every domain needs does not exist: %1. Password rules and user rights of the domain depend on it.</source>
        <extracomment>%1 is a list of Group Policy objects</extracomment>
        <translation>すべてのドメインに必要なポリシーがありません: %1。ドメインのパスワード規則とユーザー権利はこのポリシーに依存します。</translation>
    </message>
    <message>
        <source>Restore it from a backup, or create it anew with dcgpofix, before you change any other policy.</source>
        <translation>他のポリシーを変更する前に、バックアップから復元するか、dcgpofix で作成し直します。</translation>
    </message>
    <message>
        <source>None of the old WMI filters is left. WMI filters that remain: %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>古い WMI フィルターは残っていません。現在の WMI フィルター: %1。</translation>
    </message>
    <message>
        <source>Old filters left</source>
        <extracomment>Headline of a card</extracomment>
        <translation>古いフィルターあり</translation>
    </message>
    <message>
        <source>WMI filters of the former server still exist: %1. Nothing needs them after its policies are deleted.</source>
        <extracomment>%1 is a list of WMI filters</extracomment>
        <translation>以前のサーバーの WMI フィルターが残っています: %1。ポリシーを削除した後は不要です。</translation>
    </message>
    <message>
        <source>Delete them in Group Policy Management under WMI Filters.</source>
        <translation>グループ ポリシーの管理の「WMI フィルター」で削除します。</translation>
    </message>
    <message>
        <source>Filter missing</source>
        <extracomment>Headline of a card: a WMI filter</extracomment>
        <translation>フィルターなし</translation>
    </message>
    <message>
        <source>These policies ask for a WMI filter that does not exist: %1. Such a policy is applied to no computer.</source>
        <extracomment>%1 is a list of Group Policy objects</extracomment>
        <translation>次のポリシーは、存在しない WMI フィルターを参照しています: %1。このようなポリシーはどのコンピューターにも適用されません。</translation>
    </message>
    <message>
        <source>Open each of these policies in Group Policy Management, and choose no WMI filter or one that exists.</source>
        <translation>グループ ポリシーの管理で各ポリシーを開き、WMI フィルターを「なし」または存在するフィルターにします。</translation>
    </message>
    <message>
        <source>Links complete</source>
        <extracomment>Headline of a card: links of Group Policy objects</extracomment>
        <translation>リンクは正常</translation>
    </message>
    <message>
        <source>Every link leads to a policy that exists. Links that were read: %1. The folders in SYSVOL were not compared.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>すべてのリンクの先にポリシーがあります。読み取ったリンク: %1。SYSVOL のフォルダーは比較していません。</translation>
    </message>
    <message>
        <source>Broken links</source>
        <extracomment>Headline of a card: links of Group Policy objects</extracomment>
        <translation>無効なリンク</translation>
    </message>
    <message>
        <source>These links lead to policies that do not exist: %1. Computers look for them at every policy update.</source>
        <extracomment>%1 is a list of identifiers and places</extracomment>
        <translation>次のリンクの先にポリシーがありません: %1。コンピューターはポリシーの更新のたびに探します。</translation>
    </message>
    <message>
        <source>Remove these links in Group Policy Management.</source>
        <translation>グループ ポリシーの管理で、これらのリンクを削除します。</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>Headline of a card: folder redirection</extracomment>
        <translation>使用中</translation>
    </message>
    <message>
        <source>These policies redirect folders of users: %1. The folders must be on the destination server before the source server goes.</source>
        <extracomment>%1 is a list of Group Policy objects</extracomment>
        <translation>次のポリシーがユーザーのフォルダーをリダイレクトしています: %1。移行元サーバーを取り除く前に、フォルダーが移行先サーバーにある必要があります。</translation>
    </message>
    <message>
        <source>None found</source>
        <extracomment>Headline of a card: folder redirection</extracomment>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>No policy in the directory redirects folders. Policies that were read: %1. Their files in SYSVOL were not looked at, so this does not decide whether the phase is needed.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>ディレクトリにフォルダーをリダイレクトするポリシーはありません。読み取ったポリシー: %1。SYSVOL のファイルは確認していないため、このフェーズが必要かどうかはこれだけでは決まりません。</translation>
    </message>
    <message>
        <source>Ask whether the folders of users, such as Documents, are kept on the source server.</source>
        <translation>「ドキュメント」などのユーザーのフォルダーが移行元サーバーに保存されているかどうかを確認します。</translation>
    </message>
    <message>
        <source>The old redirection policy is gone. Policies that were read in the directory: %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>古いリダイレクト ポリシーはありません。ディレクトリで読み取ったポリシー: %1。</translation>
    </message>
    <message>
        <source>Old policy left</source>
        <extracomment>Headline of a card</extracomment>
        <translation>古いポリシーあり</translation>
    </message>
    <message>
        <source>The former redirection still exists: %1. It keeps sending folders of users to the source server.</source>
        <extracomment>%1 is a list of Group Policy objects</extracomment>
        <translation>以前のリダイレクトが残っています: %1。ユーザーのフォルダーが引き続き移行元サーバーに送られます。</translation>
    </message>
    <message>
        <source>Delete it in Group Policy Management.</source>
        <translation>グループ ポリシーの管理で削除します。</translation>
    </message>
    <message>
        <source>In force</source>
        <extracomment>Headline of a card: a policy is in force</extracomment>
        <translation>有効</translation>
    </message>
    <message>
        <source>The policy “%1” exists and is linked. Where it sends the folders is written in SYSVOL, which was not looked at.</source>
        <extracomment>%1 is a Group Policy object</extracomment>
        <translation>ポリシー「%1」が存在し、リンクされています。フォルダーの移動先は SYSVOL に書かれていますが、確認していません。</translation>
    </message>
    <message>
        <source>Not in force</source>
        <extracomment>Headline of a card: a policy is not in force</extracomment>
        <translation>無効</translation>
    </message>
    <message>
        <source>The policy “%1” exists, but it is not linked or its user part is switched off, so no folder moves to the destination server.</source>
        <extracomment>%1 is a Group Policy object</extracomment>
        <translation>ポリシー「%1」は存在しますが、リンクされていないか、ユーザーの構成が無効になっているため、フォルダーは移行先サーバーに移動しません。</translation>
    </message>
    <message>
        <source>Link the policy in Group Policy Management, and enable its user settings.</source>
        <translation>グループ ポリシーの管理でポリシーをリンクし、ユーザーの設定を有効にします。</translation>
    </message>
    <message>
        <source>Other policy</source>
        <extracomment>Headline of a card</extracomment>
        <translation>別のポリシー</translation>
    </message>
    <message>
        <source>These policies redirect folders: %1. None of them has the name that the Dashboard gives, and where they send the folders cannot be told from the directory.</source>
        <extracomment>%1 is a list of Group Policy objects</extracomment>
        <translation>次のポリシーがフォルダーをリダイレクトしています: %1。ダッシュボードが付ける名前ではなく、フォルダーの移動先はディレクトリからはわかりません。</translation>
    </message>
    <message>
        <source>Check in Group Policy Management that they send the folders to the destination server.</source>
        <translation>グループ ポリシーの管理で、フォルダーが移行先サーバーに送られることを確認します。</translation>
    </message>
    <message>
        <source>Policy missing</source>
        <extracomment>Headline of a card</extracomment>
        <translation>ポリシーなし</translation>
    </message>
    <message>
        <source>No new policy “%1” exists, so no folder moves to the destination server.</source>
        <extracomment>%1 is a Group Policy object</extracomment>
        <translation>新しいポリシー「%1」がないため、フォルダーは移行先サーバーに移動しません。</translation>
    </message>
    <message>
        <source>Enable folder redirection in the Dashboard of the destination server.</source>
        <translation>移行先サーバーのダッシュボードでフォルダー リダイレクトを有効にします。</translation>
    </message>
    <message>
        <source>A demotion leaves the server object of the source in Active Directory Sites and Services; it is deleted in a later step.</source>
        <translation>降格後も、移行元のサーバー オブジェクトは Active Directory サイトとサービスに残ります。後の手順で削除します。</translation>
    </message>
    <message>
        <source>%1 hosts the e-mail of the company with %2. Mailboxes on it: %3.</source>
        <extracomment>%1 is a server, %2 a product such as &quot;Exchange Server 2003&quot;, %3 a number</extracomment>
        <translation>%1 は %2 で会社の電子メールを提供しています。メールボックスの数: %3。</translation>
    </message>
    <message>
        <source>Mailboxes: %3</source>
        <extracomment>Headline of a card</extracomment>
        <translation>メールボックス: %3</translation>
    </message>
    <message>
        <source>%1 runs %2 with mailboxes on it (%3), and nobody has chosen where they go. The source server cannot be removed while they are there.</source>
        <extracomment>%1 is a server, %2 a product, %3 a number of mailboxes</extracomment>
        <translation>%1 の %2 にメールボックスがあります (%3) が、移動先がまだ決まっていません。メールボックスが残っている間は、移行元サーバーを取り除けません。</translation>
    </message>
    <message>
        <source>Choose the new home for e-mail in phase 1.</source>
        <translation>フェーズ 1 で電子メールの新しい移動先を選択します。</translation>
    </message>
    <message>
        <source>Not on the source</source>
        <extracomment>Headline of a card: the service runs on another server</extracomment>
        <translation>移行元にはなし</translation>
    </message>
    <message>
        <source>Exchange runs on %1 and not on the source server, so the e-mail does not depend on the source server.</source>
        <extracomment>%1 is a list of servers</extracomment>
        <translation>Exchange は移行元サーバーではなく %1 で動作しているため、電子メールは移行元サーバーに依存していません。</translation>
    </message>
    <message>
        <source>No Exchange</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Exchange なし</translation>
    </message>
    <message>
        <source>The directory lists no Exchange server, so the steps about e-mail are not needed.</source>
        <translation>ディレクトリに Exchange サーバーがないため、電子メールに関する手順は不要です。</translation>
    </message>
    <message>
        <source>Authority found</source>
        <extracomment>Headline of a card: a certification authority</extracomment>
        <translation>証明機関あり</translation>
    </message>
    <message>
        <source>%1 is a certification authority (%2). It cannot be demoted before Active Directory Certificate Services are removed.</source>
        <extracomment>%1 is a server, %2 a list of names of authorities</extracomment>
        <translation>%1 は証明機関 (%2) です。Active Directory 証明書サービスを削除するまで降格できません。</translation>
    </message>
    <message>
        <source>Not certain</source>
        <extracomment>Headline of a card</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 has a place for revocation lists in the directory, but no enterprise authority is registered for it. It may run a stand-alone authority, or an earlier one may have left this behind.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>ディレクトリに %1 の失効リストの場所がありますが、エンタープライズ CA は登録されていません。スタンドアロンの証明機関が動作しているか、以前の証明機関の残りである可能性があります。</translation>
    </message>
    <message>
        <source>Look for Active Directory Certificate Services among the roles of %1.</source>
        <translation>%1 の役割に Active Directory 証明書サービスがあるかどうかを確認します。</translation>
    </message>
    <message>
        <source>The certification authority %1 runs on another server, so it does not keep the source server from being demoted.</source>
        <extracomment>%1 is a list of names of authorities</extracomment>
        <translation>証明機関 %1 は別のサーバーで動作しているため、移行元サーバーの降格の妨げになりません。</translation>
    </message>
    <message>
        <source>No authority</source>
        <extracomment>Headline of a card: no certification authority</extracomment>
        <translation>証明機関なし</translation>
    </message>
    <message>
        <source>The directory lists no certification authority. A stand-alone authority would not be listed there.</source>
        <translation>ディレクトリに証明機関はありません。スタンドアロンの証明機関はディレクトリに載りません。</translation>
    </message>
    <message>
        <source>Source authorized</source>
        <extracomment>Headline of a card: the source server may hand out addresses</extracomment>
        <translation>移行元を承認済み</translation>
    </message>
    <message>
        <source>The directory allows %1 to hand out addresses, so the steps about DHCP apply. Whether its DHCP service runs is not proven by that. Authorized are: %2.</source>
        <extracomment>%1 is a server, %2 a list of servers</extracomment>
        <translation>ディレクトリで %1 によるアドレスの割り当てが承認されているため、DHCP の手順が該当します。DHCP サービスが実行中であることの証明にはなりません。承認済み: %2。</translation>
    </message>
    <message>
        <source>Destination authorized</source>
        <extracomment>Headline of a card: the destination server may hand out addresses</extracomment>
        <translation>移行先を承認済み</translation>
    </message>
    <message>
        <source>The directory allows %1, the destination server, to hand out addresses. It should not, because two DHCP servers disturb each other.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>ディレクトリで移行先サーバー %1 によるアドレスの割り当てが承認されています。2 台の DHCP サーバーは互いに干渉するため、割り当てるべきではありません。</translation>
    </message>
    <message>
        <source>Find out whether the DHCP Server role runs on %1, and remove it there if it does.</source>
        <translation>%1 で DHCP サーバーの役割が動作しているかどうかを確認し、動作している場合は削除します。</translation>
    </message>
    <message>
        <source>Other servers</source>
        <extracomment>Headline of a card: other servers may hand out addresses</extracomment>
        <translation>別のサーバー</translation>
    </message>
    <message>
        <source>The directory allows these servers to hand out addresses: %1. The source server is not among them, which does not prove that it hands out none.</source>
        <extracomment>%1 is a list of servers</extracomment>
        <translation>ディレクトリで次のサーバーによるアドレスの割り当てが承認されています: %1。移行元サーバーは含まれていませんが、割り当てていないことの証明にはなりません。</translation>
    </message>
    <message>
        <source>Find out on the source server and on the router who hands out addresses.</source>
        <translation>移行元サーバーとルーターで、どちらがアドレスを割り当てているかを確認します。</translation>
    </message>
    <message>
        <source>The directory allows no server to hand out addresses. That does not prove that the source server hands out none.</source>
        <translation>ディレクトリで承認された DHCP サーバーはありません。移行元サーバーがアドレスを割り当てていないことの証明にはなりません。</translation>
    </message>
    <message>
        <source>No user has one</source>
        <extracomment>Headline of a card: a logon script</extracomment>
        <translation>設定なし</translation>
    </message>
    <message>
        <source>No user has a logon script. Accounts that were read: %1. The file in NETLOGON was not looked at.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>ログオン スクリプトが設定されているユーザーはいません。読み取ったアカウント: %1。NETLOGON のファイルは確認していません。</translation>
    </message>
    <message>
        <source>Script still set</source>
        <extracomment>Headline of a card: a logon script</extracomment>
        <translation>スクリプトあり</translation>
    </message>
    <message>
        <source>These users still start %2 when they sign in: %1. The script belongs to the former server, and they wait for it.</source>
        <extracomment>%1 is a list of users, %2 a file name</extracomment>
        <translation>次のユーザーはサインイン時に %2 を実行します: %1。以前のサーバーのスクリプトであり、サインインに時間がかかります。</translation>
    </message>
    <message>
        <source>Empty “Logon script” in the properties of each of these users.</source>
        <translation>各ユーザーのプロパティで「ログオン スクリプト」を空にします。</translation>
    </message>
    <message>
        <source>Other scripts</source>
        <extracomment>Headline of a card: logon scripts</extracomment>
        <translation>別のスクリプト</translation>
    </message>
    <message>
        <source>No user starts the script of the former server, but these users have another logon script: %1.</source>
        <extracomment>%1 is a list of users</extracomment>
        <translation>以前のサーバーのスクリプトを実行するユーザーはいませんが、次のユーザーには別のログオン スクリプトがあります: %1。</translation>
    </message>
    <message>
        <source>Check that these scripts do not name the source server.</source>
        <translation>これらのスクリプトに移行元サーバーの名前がないことを確認します。</translation>
    </message>
    <message>
        <source>Strong</source>
        <extracomment>Headline of a card: the password policy</extracomment>
        <translation>強力</translation>
    </message>
    <message>
        <source>The domain demands complex passwords with a length of at least %1.</source>
        <extracomment>%1 is a number of characters</extracomment>
        <translation>ドメインでは、長さが %1 以上の複雑なパスワードが必要です。</translation>
    </message>
    <message>
        <source>Length %1</source>
        <extracomment>Headline of a card: the shortest password; %1 is a number</extracomment>
        <translation>長さ %1</translation>
    </message>
    <message>
        <source>The domain accepts passwords with a length of %1; at least %2 is advised. Short passwords are easy to guess.</source>
        <extracomment>%1 and %2 are numbers of characters</extracomment>
        <translation>ドメインでは長さ %1 のパスワードを使用できますが、%2 以上をお勧めします。短いパスワードは推測されやすくなります。</translation>
    </message>
    <message>
        <source>Set the password policy in the Dashboard of the destination server.</source>
        <translation>移行先サーバーのダッシュボードでパスワード ポリシーを設定します。</translation>
    </message>
    <message>
        <source>Not complex</source>
        <extracomment>Headline of a card: the password policy</extracomment>
        <translation>複雑さなし</translation>
    </message>
    <message>
        <source>The domain does not demand complex passwords, only a length of %1. Such passwords are easy to guess.</source>
        <extracomment>%1 is a number of characters</extracomment>
        <translation>ドメインでは複雑なパスワードは必要なく、長さ %1 だけが必要です。このようなパスワードは推測されやすくなります。</translation>
    </message>
    <message>
        <source>No zone names the source server as a name server. Zones that were asked: %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>移行元サーバーをネーム サーバーとするゾーンはありません。照会したゾーン: %1。</translation>
    </message>
    <message>
        <source>Name server left</source>
        <extracomment>Headline of a card</extracomment>
        <translation>ネーム サーバーあり</translation>
    </message>
    <message>
        <source>These entries still name the source server, or a server without an address: %1. Name resolution waits there for a server that never answers.</source>
        <extracomment>%1 is a list of DNS records</extracomment>
        <translation>次のエントリに、移行元サーバーまたはアドレスのないサーバーが残っています: %1。名前解決が、応答しないサーバーを待ちます。</translation>
    </message>
    <message>
        <source>Remove the source server from “Name Servers” in the properties of each of these zones, and correct the primary server on the page “Start of Authority (SOA)”.</source>
        <translation>各ゾーンのプロパティの「ネーム サーバー」 (Name Servers) から移行元サーバーを削除し、「SOA (Start of Authority)」のページでプライマリ サーバーを修正します。</translation>
    </message>
    <message>
        <source>No record by which computers find a domain controller leads to the source server. Names that were asked: %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>コンピューターがドメイン コントローラーを見つけるためのエントリに、移行元サーバーを指すものはありません。照会した名前: %1。</translation>
    </message>
    <message>
        <source>Records left</source>
        <extracomment>Headline of a card: DNS records</extracomment>
        <translation>エントリあり</translation>
    </message>
    <message>
        <source>These records still lead to the source server, or to a server without an address: %1. Computers that follow them find no domain controller.</source>
        <extracomment>%1 is a list of DNS records</extracomment>
        <translation>次のエントリが、移行元サーバーまたはアドレスのないサーバーを指しています: %1。これに従うコンピューターはドメイン コントローラーを見つけられません。</translation>
    </message>
    <message>
        <source>Delete these records in DNS Manager on the destination server.</source>
        <translation>移行先サーバーの DNS マネージャーで、これらのエントリを削除します。</translation>
    </message>
    <message>
        <source>Address left</source>
        <extracomment>Headline of a card: an address in DNS</extracomment>
        <translation>アドレスあり</translation>
    </message>
    <message>
        <source>The global catalog still has the address of the source server: %1. Programs that ask there first have to wait.</source>
        <extracomment>%1 is a list of DNS records</extracomment>
        <translation>グローバル カタログに移行元サーバーのアドレスが残っています: %1。先にそこへ照会するプログラムは待たされます。</translation>
    </message>
    <message>
        <source>No home folder, profile, logon script, licensing server or DHCP authorization in the directory names the source server. Accounts that were read: %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>ディレクトリのホーム フォルダー、プロファイル、ログオン スクリプト、ライセンス サーバー、DHCP の承認に、移行元サーバーを指すものはありません。読み取ったアカウント: %1。</translation>
    </message>
    <message>
        <source>Entries left</source>
        <extracomment>Headline of a card: entries of the directory</extracomment>
        <translation>エントリあり</translation>
    </message>
    <message>
        <source>These entries of the directory still name the source server: %1. What follows them looks for a server that is gone.</source>
        <extracomment>%1 is a list of entries</extracomment>
        <translation>ディレクトリの次のエントリに、移行元サーバーが残っています: %1。これに従うと、存在しないサーバーを探すことになります。</translation>
    </message>
    <message>
        <source>Correct or delete each of these entries.</source>
        <translation>これらのエントリを修正または削除します。</translation>
    </message>
    <message>
        <source>Folders on the source</source>
        <extracomment>Headline of a card: the source server</extracomment>
        <translation>移行元のフォルダー</translation>
    </message>
    <message>
        <source>Folders of users are on the source server, which is gone: %1. These users sign in without their files.</source>
        <extracomment>%1 is a list of users and folders</extracomment>
        <translation>ユーザーのフォルダーが、すでに存在しない移行元サーバーにあります: %1。これらのユーザーは、サインインしても自分のファイルを使えません。</translation>
    </message>
    <message>
        <source>Enter the folders on the destination server in the properties of each of these users.</source>
        <translation>各ユーザーのプロパティに、移行先サーバーのフォルダーを入力します。</translation>
    </message>
    <message>
        <source>Server not known</source>
        <extracomment>Headline of a card: a server</extracomment>
        <translation>不明なサーバー</translation>
    </message>
    <message>
        <source>These folders are on another server: %1. This console does not know the name of the source server, so it cannot tell whether they are lost with it.</source>
        <extracomment>%1 is a list of users and folders</extracomment>
        <translation>次のフォルダーは別のサーバーにあります: %1。コンソールは移行元サーバーの名前を認識していないため、失われたかどうかを判断できません。</translation>
    </message>
    <message>
        <source>Compare the server in these paths with the name of the source server.</source>
        <translation>これらのパスのサーバーと、移行元サーバーの名前を比較します。</translation>
    </message>
</context>
<context>
    <name>FolderList</name>
    <message>
        <source>Reading</source>
        <translation>読み取り中</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Places</source>
        <extracomment>Disks, sticks and folders that a file can be chosen from</extracomment>
        <translation>場所</translation>
    </message>
    <message>
        <source>The medium does not answer. Unplug it and plug it in again, or choose another place.</source>
        <translation>メディアが応答しません。取り外してから接続し直すか、別の場所を選択してください。</translation>
    </message>
    <message>
        <source>This folder cannot be read: it is gone, or your account may not open it. Choose another one.</source>
        <translation>このフォルダーは読み取れません。なくなったか、アカウントに開く権限がありません。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Only the first %1 are shown. Move the file to a smaller folder if it is not among them.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>最初の %1 件だけを表示しています。目的のファイルがない場合は、項目の少ないフォルダーに移動してください。</translation>
    </message>
    <message>
        <source>There is nothing in this folder.</source>
        <translation>このフォルダーには何もありません。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A file: %1 is its size, %2 when it was changed</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>A folder</extracomment>
        <translation>ピクチャ</translation>
    </message>
    <message>
        <source>Downloads</source>
        <extracomment>A folder</extracomment>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>A folder</extracomment>
        <translation>ドキュメント</translation>
    </message>
    <message>
        <source>Home folder</source>
        <extracomment>The folder of the person who uses the computer</extracomment>
        <translation>ホーム フォルダー</translation>
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
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>Minutes and seconds</extracomment>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A number of hours</extracomment>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>Hours and minutes</extracomment>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A number of days</extracomment>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>Days and hours</extracomment>
        <translation>%1 日 %2 時間</translation>
    </message>
    <message>
        <source>± %1</source>
        <extracomment>A limit to both sides; %1 is a span such as &quot;5 min&quot;</extracomment>
        <translation>± %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <extracomment>How long ago, in seconds</extracomment>
        <translation>%1 秒前</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <extracomment>How long ago, in minutes</extracomment>
        <translation>%1 分前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <extracomment>How long ago, in hours</extracomment>
        <translation>%1 時間前</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 日前</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>A number of milliseconds</extracomment>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <extracomment>A date and a time of day</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A day: %1 is the day of the week, short; %2 the date</extracomment>
        <translation>%2 (%1)</translation>
    </message>
</context>
<context>
    <name>GateBanner</name>
    <message>
        <source>Show all %1</source>
        <extracomment>Button: shows every reason why a step or a phase is closed; %1 is how many there are</extracomment>
        <translation>%1 件すべて表示</translation>
    </message>
</context>
<context>
    <name>GateController</name>
    <message>
        <source>Everything that this step relies on is measured again …</source>
        <translation>この手順の前提となる項目をすべて測定し直しています…</translation>
    </message>
    <message>
        <source>Not everything of this step is done yet</source>
        <translation>この手順はまだすべて終わっていません</translation>
    </message>
    <message>
        <source>The step has not begun. What is listed here is not proven at this moment.</source>
        <translation>手順は開始されていません。ここに示す項目は、現時点で確認されていません。</translation>
    </message>
    <message>
        <source>This step cannot begin yet</source>
        <translation>この手順はまだ開始できません</translation>
    </message>
    <message>
        <source>This phase is not open yet</source>
        <translation>このフェーズはまだ開始できません</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>condition</comment>
        <extracomment>Who decided whether a step is needed: %1 is a person, %2 that person&apos;s reason</extracomment>
        <translation>%1: 「%2」</translation>
    </message>
    <message>
        <source>No check can tell this. Decide it yourself.</source>
        <translation>これを判定できるチェックはありません。ご自身で判断してください。</translation>
    </message>
    <message>
        <source>The check that decides this has no answer yet.</source>
        <translation>これを判定するチェックは、まだ応答を得ていません。</translation>
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
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Carry on all the same …</source>
        <extracomment>Button beside the reason why a step may not begin: a person answers for it with a reason</extracomment>
        <translation>それでも続行…</translation>
    </message>
    <message>
        <source>Carry on all the same: %1</source>
        <translation>それでも続行: %1</translation>
    </message>
</context>
<context>
    <name>GuideReport</name>
    <message>
        <source>Only if: %1</source>
        <extracomment>%1 says when a step is needed</extracomment>
        <translation>条件: %1</translation>
    </message>
    <message>
        <source>Limits: %1</source>
        <translation>許容範囲: %1</translation>
    </message>
    <message>
        <source>Not before: %1</source>
        <extracomment>%1 is the title of another step</extracomment>
        <translation>これより後: %1</translation>
    </message>
    <message>
        <source>Due before: %1</source>
        <extracomment>%1 is the title of another step</extracomment>
        <translation>これより前に必要: %1</translation>
    </message>
    <message>
        <source>If it is skipped: %1</source>
        <extracomment>%1 is what is lost when a step is left out</extracomment>
        <translation>スキップした場合: %1</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <extracomment>%1 is what proves that a step is done</extracomment>
        <translation>証跡: %1</translation>
    </message>
    <message>
        <source>Checked by the console: %1</source>
        <extracomment>%1 is the title of something that the console checks by itself</extracomment>
        <translation>コンソールが自動で確認: %1</translation>
    </message>
</context>
<context>
    <name>Guides</name>
    <message>
        <source>Demote and remove the source server</source>
        <translation>移行元サーバーを降格してネットワークから削除する</translation>
    </message>
    <message>
        <source>Demote and remove</source>
        <extracomment>Short name of phase 6 for the timeline; keep it under 24 characters</extracomment>
        <translation>降格と削除</translation>
    </message>
    <message>
        <source>The source server is not to stay as it is</source>
        <extracomment>When the phase is needed</extracomment>
        <translation>移行元サーバーを現在のままでは残さない</translation>
    </message>
    <message>
        <source>Move mailboxes created late</source>
        <extracomment>Title of a step</extracomment>
        <translation>後から作成されたメールボックスを移動する</translation>
    </message>
    <message>
        <source>New users still got their mailbox on the old Exchange server, and it cannot be uninstalled while one remains.</source>
        <translation>新しいユーザーのメールボックスは古い Exchange サーバーに作成されており、1 つでも残っている間は Exchange をアンインストールできません。</translation>
    </message>
    <message>
        <source>Users were added after the mailboxes were moved</source>
        <extracomment>When the step is needed</extracomment>
        <translation>メールボックスの移動後にユーザーが追加された</translation>
    </message>
    <message>
        <source>Exchange refuses to be uninstalled.</source>
        <translation>Exchange のアンインストールが拒否されます。</translation>
    </message>
    <message>
        <source>No mailbox is left on the source server</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>移行元サーバーにメールボックスが残っていないこと</translation>
    </message>
    <message>
        <source>List the mailboxes that are still on the source server.</source>
        <translation>移行元サーバーにまだあるメールボックスを一覧にします。</translation>
    </message>
    <message>
        <source>Move each of them to the chosen mail system.</source>
        <translation>それぞれを、選択したメール システムに移動します。</translation>
    </message>
    <message>
        <source>Microsoft’s guide says “to the Destination Server”, which has no Exchange; the chosen mail system is meant.</source>
        <translation>Microsoft のガイドには「移行先サーバーに」とありますが、そこに Exchange はありません。選択したメール システムのことです。</translation>
    </message>
    <message>
        <source>Uninstall Exchange from the source</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>移行元サーバーから Exchange をアンインストールする</translation>
    </message>
    <message>
        <source>The uninstallation removes the references to this Exchange server from Active Directory.</source>
        <translation>この Exchange サーバーへの参照は、アンインストールによって Active Directory から削除されます。</translation>
    </message>
    <message>
        <source>Active Directory keeps pointing to a mail server that does not exist.</source>
        <translation>Active Directory が、存在しないメール サーバーを指し続けます。</translation>
    </message>
    <message>
        <source>The Configuration partition holds no Exchange server object for the source server</source>
        <translation>Configuration パーティションに、移行元サーバーの Exchange サーバー オブジェクトがないこと</translation>
    </message>
    <message>
        <source>Make sure that no mailbox and no public folder is left, because setup refuses otherwise.</source>
        <translation>メールボックスもパブリック フォルダーも残っていないことを確認します。残っていると、セットアップで拒否されます。</translation>
    </message>
    <message>
        <source>Have the installation discs of Windows Small Business Server 2003 ready.</source>
        <translation>Windows Small Business Server 2003 のインストール ディスクを用意します。</translation>
    </message>
    <message>
        <source>Open Add or Remove Programs &gt; Windows Small Business Server 2003 &gt; Change/Remove.</source>
        <translation>「プログラムの追加と削除 &gt; Windows Small Business Server 2003 &gt; 変更と削除」 (Add or Remove Programs &gt; Windows Small Business Server 2003 &gt; Change/Remove) を開きます。</translation>
    </message>
    <message>
        <source>On the page “Component Selection” set “Exchange Server” to “Remove”.</source>
        <translation>「コンポーネントの選択」 (Component Selection) ページで、「Exchange Server」を「削除」 (Remove) に設定します。</translation>
    </message>
    <message>
        <source>Insert “CD#3” when setup asks for it.</source>
        <translation>セットアップで求められたら、「CD#3」を挿入します。</translation>
    </message>
    <message>
        <source>Disconnect printers attached to the source</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>移行元サーバーに接続されたプリンターを切断する</translation>
    </message>
    <message>
        <source>Printers that the source server shares are entries in the directory that would stay behind.</source>
        <translation>移行元サーバーが共有するプリンターはディレクトリにエントリがあり、そのままでは取り残されます。</translation>
    </message>
    <message>
        <source>Printers are attached to the source server</source>
        <extracomment>When the step is needed</extracomment>
        <translation>移行元サーバーにプリンターが接続されている</translation>
    </message>
    <message>
        <source>Client computers look for printers that are gone.</source>
        <translation>クライアント コンピューターが、なくなったプリンターを探します。</translation>
    </message>
    <message>
        <source>No printQueue object of the source server is left in the directory</source>
        <translation>移行元サーバーの printQueue オブジェクトがディレクトリに残っていないこと</translation>
    </message>
    <message>
        <source>Stop sharing the printers that are attached to the source server, and unplug them.</source>
        <translation>移行元サーバーに接続されたプリンターの共有を停止し、プリンターを取り外します。</translation>
    </message>
    <message>
        <source>Make sure that no entries for them are left in the directory.</source>
        <translation>そのプリンターのエントリがディレクトリに残っていないことを確認します。</translation>
    </message>
    <message>
        <source>Attach the printers to the destination server and share them there.</source>
        <translation>プリンターを移行先サーバーに接続し、そこで共有します。</translation>
    </message>
    <message>
        <source>Make sure that every mailbox and public folder that is still needed has been moved.</source>
        <translation>まだ必要なメールボックスとパブリック フォルダーが、すべて移動済みであることを確認します。</translation>
    </message>
    <message>
        <source>Have the installation media of Exchange Server 2007 ready.</source>
        <translation>Exchange Server 2007 のインストール メディアを用意します。</translation>
    </message>
    <message>
        <source>Have the installation media of Exchange Server 2010 ready.</source>
        <translation>Exchange Server 2010 のインストール メディアを用意します。</translation>
    </message>
    <message>
        <source>Follow Microsoft’s article “How to Completely Remove Exchange 2007 from a Server”.</source>
        <translation>Microsoft の記事「How to Completely Remove Exchange 2007 from a Server」に従います。</translation>
    </message>
    <message>
        <source>Follow Microsoft’s article “Modify or Remove Exchange 2010”.</source>
        <translation>Microsoft の記事「Exchange 2010 の変更または削除」 (Modify or Remove Exchange 2010) に従います。</translation>
    </message>
    <message>
        <source>Remove Certification Authority Web Enrollment first</source>
        <extracomment>Title of a step</extracomment>
        <translation>先に証明機関 Web 登録を削除する</translation>
    </message>
    <message>
        <source>The certification authority can be removed only after its web pages.</source>
        <translation>証明機関は、その Web ページを削除した後でなければ削除できません。</translation>
    </message>
    <message>
        <source>Certification Authority Web Enrollment is installed on the source server</source>
        <extracomment>When the step is needed</extracomment>
        <translation>移行元サーバーに証明機関 Web 登録がインストールされている</translation>
    </message>
    <message>
        <source>The removal of Active Directory Certificate Services fails.</source>
        <translation>Active Directory 証明書サービスの削除に失敗します。</translation>
    </message>
    <message>
        <source>The source server no longer lists the role service as installed</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>移行元サーバーで、この役割サービスがインストール済みと表示されなくなっていること</translation>
    </message>
    <message>
        <source>In Server Manager open Manage &gt; Remove Roles and Features and select the local server.</source>
        <translation>サーバー マネージャーで「管理 &gt; 役割と機能の削除」 (Manage &gt; Remove Roles and Features) を開き、ローカル サーバーを選択します。</translation>
    </message>
    <message>
        <source>Open Active Directory Certificate Services and clear the box “Certification Authority Web Enrollment”.</source>
        <extracomment>Clear: remove the tick from a box</extracomment>
        <translation>「Active Directory 証明書サービス」 (Active Directory Certificate Services) を展開し、「証明機関 Web 登録」 (Certification Authority Web Enrollment) のチェック ボックスをオフにします。</translation>
    </message>
    <message>
        <source>Finish the wizard and close it; the next step opens it anew.</source>
        <translation>ウィザードを最後まで実行して閉じます。次の手順でもう一度開きます。</translation>
    </message>
    <message>
        <source>Microsoft’s guide for 2012 R2 gives this hint for every source server.</source>
        <translation>Microsoft の 2012 R2 用ガイドでは、すべての移行元サーバーについてこの注意が示されています。</translation>
    </message>
    <message>
        <source>Remove Active Directory Certificate Services</source>
        <extracomment>Title of a step</extracomment>
        <translation>Active Directory 証明書サービスを削除する</translation>
    </message>
    <message>
        <source>A domain controller that is a certification authority cannot be demoted.</source>
        <translation>証明機関になっているドメイン コントローラーは降格できません。</translation>
    </message>
    <message>
        <source>The source server is to be demoted, and Active Directory Certificate Services are installed</source>
        <extracomment>When the step is needed</extracomment>
        <translation>移行元サーバーを降格する予定で、Active Directory 証明書サービスがインストールされている</translation>
    </message>
    <message>
        <source>Active Directory Certificate Services are installed on the source server</source>
        <extracomment>When the step is needed</extracomment>
        <translation>移行元サーバーに Active Directory 証明書サービスがインストールされている</translation>
    </message>
    <message>
        <source>The demotion is refused.</source>
        <translation>降格が拒否されます。</translation>
    </message>
    <message>
        <source>The Configuration partition holds no enrollment service of the source server, and its service CertSvc is gone</source>
        <translation>Configuration パーティションに移行元サーバーの登録サービスがなく、そのサービス CertSvc がなくなっていること</translation>
    </message>
    <message>
        <source>Sign in with the rights of the one who installed the authority, for an enterprise one at least Enterprise Admins.</source>
        <translation>証明機関をインストールしたユーザーと同じ権限でサインインします。エンタープライズ CA の場合は、少なくとも Enterprise Admins のメンバーである必要があります。</translation>
    </message>
    <message>
        <source>In Server Manager open Roles Summary &gt; Remove Roles.</source>
        <translation>サーバー マネージャーで「役割の概要 &gt; 役割の削除」 (Roles Summary &gt; Remove Roles) を開きます。</translation>
    </message>
    <message>
        <source>Clear the box “Active Directory Certificate Services”, choose “Next” and then “Remove”.</source>
        <extracomment>Clear: remove the tick from a box</extracomment>
        <translation>「Active Directory 証明書サービス」 (Active Directory Certificate Services) のチェック ボックスをオフにし、「次へ」、「削除」 (Remove) の順にクリックします。</translation>
    </message>
    <message>
        <source>If asked, agree to stop Internet Information Services (IIS).</source>
        <translation>インターネット インフォメーション サービス (IIS) の停止を求められたら承認します。</translation>
    </message>
    <message>
        <source>Restart the server afterwards, even if nothing asks for it.</source>
        <translation>その後、要求されない場合でもサーバーを再起動してください。</translation>
    </message>
    <message>
        <source>The removal differs slightly when several role services of Active Directory Certificate Services are installed.</source>
        <translation>Active Directory 証明書サービスの役割サービスが複数インストールされている場合は、削除の手順が少し異なります。</translation>
    </message>
    <message>
        <source>If Certification Authority Web Enrollment is installed, it may have to be removed before the role.</source>
        <translation>証明機関 Web 登録がインストールされている場合は、役割より先に削除する必要があることがあります。</translation>
    </message>
    <message>
        <source>Microsoft’s guide removes the certificate services in any case; without them there is nothing to remove.</source>
        <translation>Microsoft のガイドでは証明書サービスを必ず削除することになっていますが、インストールされていなければ削除は不要です。</translation>
    </message>
    <message>
        <source>The source server is to be demoted, and printers are attached to it</source>
        <extracomment>When the step is needed</extracomment>
        <translation>移行元サーバーを降格する予定で、プリンターが接続されている</translation>
    </message>
    <message>
        <source>Exchange server in the directory</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>ディレクトリ内の Exchange サーバー</translation>
    </message>
    <message>
        <source>Certification authority on the source</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>移行元の証明機関</translation>
    </message>
    <message>
        <source>Printers of the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>移行元サーバーのプリンター</translation>
    </message>
    <message>
        <source>Move the source into a workgroup</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>移行元サーバーをワークグループに移す</translation>
    </message>
    <message>
        <source>The server leaves the domain while the domain can still take note of it.</source>
        <translation>ドメインがまだ変更を記録できるうちに、サーバーがドメインを離れます。</translation>
    </message>
    <message>
        <source>Its account stays active in the directory.</source>
        <translation>サーバーのアカウントが、ディレクトリで有効なまま残ります。</translation>
    </message>
    <message>
        <source>The system properties of the source server show a workgroup</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>移行元サーバーのシステムのプロパティにワークグループが表示されること</translation>
    </message>
    <message>
        <source>Wait for the restart after the demotion.</source>
        <translation>降格後の再起動を待ちます。</translation>
    </message>
    <message>
        <source>Change the membership from the domain to a workgroup before you disconnect the server.</source>
        <translation>サーバーを切断する前に、所属をドメインからワークグループに変更します。</translation>
    </message>
    <message>
        <source>Delete the source’s account from the directory</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>移行元サーバーのアカウントをディレクトリから削除する</translation>
    </message>
    <message>
        <source>Leftovers of the source server confuse replication and the analyzer of the last phase.</source>
        <translation>移行元サーバーの情報が残っていると、レプリケーションと最後のフェーズのアナライザーに支障が出ます。</translation>
    </message>
    <message>
        <source>The directory keeps a computer that does not exist.</source>
        <translation>存在しないコンピューターがディレクトリに残ります。</translation>
    </message>
    <message>
        <source>The source server is in none of the three places</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>移行元サーバーが 3 か所のどこにもないこと</translation>
    </message>
    <message>
        <source>In Active Directory Users and Computers open your domain &gt; Computers and delete the source server if it is there.</source>
        <translation>「Active Directory ユーザーとコンピューター」で対象のドメイン &gt; Computers を開き、移行元サーバーがあれば削除します。</translation>
    </message>
    <message>
        <source>Delete it from the organizational unit of the SBS computers as well.</source>
        <translation>SBS コンピューターの組織単位からも削除します。</translation>
    </message>
    <message>
        <source>In Active Directory Sites and Services delete the source server if it is there.</source>
        <translation>「Active Directory サイトとサービス」に移行元サーバーがあれば削除します。</translation>
    </message>
    <message>
        <source>Verify that the source server is gone from all three places.</source>
        <translation>移行元サーバーが 3 か所すべてからなくなったことを確認します。</translation>
    </message>
    <message>
        <source>Microsoft’s guide names only the computer account; the analyzer of phase 8 looks at all three places.</source>
        <translation>Microsoft のガイドにはコンピューター アカウントしか記載されていませんが、フェーズ 8 のアナライザーは 3 か所すべてを調べます。</translation>
    </message>
    <message>
        <source>Move DHCP from the source to the router (SBS 2003)</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>DHCP を移行元サーバーからルーターに移す (SBS 2003)</translation>
    </message>
    <message>
        <source>When the source server is off, nobody else hands out addresses.</source>
        <translation>移行元サーバーの電源が切れていると、アドレスを割り当てるものがほかにありません。</translation>
    </message>
    <message>
        <source>The source server runs DHCP, and it was not moved before</source>
        <extracomment>When the step is needed</extracomment>
        <translation>移行元サーバーで DHCP が動作していて、まだ移していない</translation>
    </message>
    <message>
        <source>The same address range as on the source server; exactly one DHCP server</source>
        <extracomment>Limits of the step</extracomment>
        <translation>移行元サーバーと同じアドレス範囲、DHCP サーバーはちょうど 1 台</translation>
    </message>
    <message>
        <source>Client computers lose the network when their addresses expire.</source>
        <translation>アドレスの期限が切れると、クライアント コンピューターはネットワークに接続できなくなります。</translation>
    </message>
    <message>
        <source>Only the router answers, the service is disabled on the source, and the destination keeps its address</source>
        <extracomment>The source: the source server; the destination: the destination server</extracomment>
        <translation>ルーターだけが応答し、移行元サーバーではサービスが無効で、移行先サーバーのアドレスが変わっていないこと</translation>
    </message>
    <message>
        <source>Note the address range and the reservations of the DHCP Server role.</source>
        <translation>DHCP サーバーの役割のアドレス範囲と予約を書き留めます。</translation>
    </message>
    <message>
        <source>Open Services &gt; DHCP Server, set the startup type to “Disabled” and stop the service.</source>
        <translation>「サービス &gt; DHCP Server」 (Services &gt; DHCP Server) を開き、スタートアップの種類を「無効」 (Disabled) に設定して、サービスを停止します。</translation>
    </message>
    <message>
        <source>Turn on DHCP on the router with the same address range.</source>
        <translation>ルーターで、同じアドレス範囲の DHCP を有効にします。</translation>
    </message>
    <message>
        <source>Give the destination server a static address, or reserve its address on the router.</source>
        <translation>移行先サーバーに静的アドレスを設定するか、ルーターでそのアドレスを予約します。</translation>
    </message>
    <message>
        <source>If its address changed all the same, correct the port forwarding.</source>
        <extracomment>Forward: let the router pass requests on to a server</extracomment>
        <translation>それでもアドレスが変わった場合は、ポート フォワーディングを修正してください。</translation>
    </message>
    <message>
        <source>Microsoft’s guide calls the service “Windows Server” here; it is “DHCP Server”.</source>
        <translation>Microsoft のガイドではここでサービスを「Windows Server」と呼んでいますが、正しくは「DHCP Server」です。</translation>
    </message>
    <message>
        <source>Microsoft’s order moves DHCP after the demotion; you may do it from phase 4 on, and must before the source server is switched off.</source>
        <translation>Microsoft の順序では、降格の後に DHCP を移します。フェーズ 4 以降であれば実施でき、移行元サーバーの電源を切る前には必ず実施してください。</translation>
    </message>
    <message>
        <source>Switch the source off and keep it</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>移行元サーバーの電源を切って保管する</translation>
    </message>
    <message>
        <source>If something is missing on the new server, the former one is the last place to find it.</source>
        <translation>新しいサーバーに足りないものがあった場合、それを見つけられる最後の場所が以前のサーバーです。</translation>
    </message>
    <message>
        <source>Do not reformat it for at least one week</source>
        <translation>少なくとも 1 週間は再フォーマットしないこと</translation>
    </message>
    <message>
        <source>When the licence period ends, the source server shuts down by itself.</source>
        <translation>ライセンスの期間が終わると、移行元サーバーは自動的にシャットダウンします。</translation>
    </message>
    <message>
        <source>The source server no longer answers in the network</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>移行元サーバーがネットワークで応答しなくなっていること</translation>
    </message>
    <message>
        <source>Shut the source server down and disconnect it from the network.</source>
        <translation>移行元サーバーをシャットダウンし、ネットワークから切断します。</translation>
    </message>
    <message>
        <source>Keep it unchanged for at least one week, until all data is known to be complete.</source>
        <translation>すべてのデータがそろっていることを確認できるまで、少なくとも 1 週間はそのまま保管してください。</translation>
    </message>
    <message>
        <source>Restart the destination</source>
        <extracomment>Title of a step; the destination: the destination server</extracomment>
        <translation>移行先サーバーを再起動する</translation>
    </message>
    <message>
        <source>A restart shows that the new server works without the former one.</source>
        <translation>再起動すると、新しいサーバーが以前のサーバーなしで動作することがわかります。</translation>
    </message>
    <message>
        <source>Services may keep looking for the source server.</source>
        <translation>サービスが移行元サーバーを探し続ける可能性があります。</translation>
    </message>
    <message>
        <source>The last start of the destination server is later than the removal of the source server</source>
        <extracomment>Last: most recent</extracomment>
        <translation>移行先サーバーの直近の起動が、移行元サーバーの削除より後であること</translation>
    </message>
    <message>
        <source>Restart the destination server after the source server is gone.</source>
        <translation>移行元サーバーがなくなった後で、移行先サーバーを再起動します。</translation>
    </message>
    <message>
        <source>Reuse the old hardware</source>
        <extracomment>Title of a step</extracomment>
        <translation>古いハードウェアを再利用する</translation>
    </message>
    <message>
        <source>A demoted source server is not healthy enough to go on as it is.</source>
        <translation>降格した移行元サーバーは、そのまま使い続けられるほど正常な状態ではありません。</translation>
    </message>
    <message>
        <source>The machine runs a new system, or is out of use</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>コンピューターで新しいシステムが動作しているか、コンピューターの使用を停止していること</translation>
    </message>
    <message>
        <source>Make sure that at least seven days have passed and that nobody misses any data.</source>
        <translation>少なくとも 7 日が経過し、データが足りない人がだれもいないことを確認します。</translation>
    </message>
    <message>
        <source>Reformat the disks and install a server system.</source>
        <translation>ディスクを再フォーマットし、サーバー システムをインストールします。</translation>
    </message>
    <message>
        <source>Add the machine to the network as an additional server.</source>
        <translation>コンピューターを追加のサーバーとしてネットワークに加えます。</translation>
    </message>
    <message>
        <source>The migration can be signed off without this step.</source>
        <translation>この手順を行わなくても、移行の完了を承認できます。</translation>
    </message>
    <message>
        <source>The source server is to leave the network</source>
        <extracomment>When the step is needed</extracomment>
        <translation>移行元サーバーをネットワークから削除する予定である</translation>
    </message>
    <message>
        <source>Microsoft’s guide has no step for this, but takes the workgroup for granted in what follows.</source>
        <translation>Microsoft のガイドにはこの手順がありませんが、その後の説明はワークグループへの移動を前提としています。</translation>
    </message>
    <message>
        <source>If the domain has an organizational unit of SBS computers, delete it from there as well.</source>
        <translation>ドメインに SBS コンピューターの組織単位がある場合は、そこからもアカウントを削除します。</translation>
    </message>
    <message>
        <source>The former server goes on running, though nobody looks after it any more.</source>
        <translation>以前のサーバーが、だれにも管理されないまま動作し続けます。</translation>
    </message>
    <message>
        <source>Source server out of the directory</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>ディレクトリからの移行元サーバーの削除</translation>
    </message>
    <message>
        <source>Force a policy update on all clients</source>
        <extracomment>Title of a step</extracomment>
        <translation>すべてのクライアント コンピューターでポリシーの更新を強制する</translation>
    </message>
    <message>
        <source>Each client has to know the policies of the new server before the former one goes.</source>
        <translation>以前のサーバーがなくなる前に、各クライアント コンピューターが新しいサーバーのポリシーを受け取っている必要があります。</translation>
    </message>
    <message>
        <source>The source server is to be demoted</source>
        <extracomment>When the step is needed</extracomment>
        <translation>移行元サーバーを降格する予定である</translation>
    </message>
    <message>
        <source>Client computers keep settings that point to the source server.</source>
        <translation>クライアント コンピューターに、移行元サーバーを指す設定が残ります。</translation>
    </message>
    <message>
        <source>Confirmation for each client computer</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>クライアント コンピューターごとの確認</translation>
    </message>
    <message>
        <source>Keep both servers connected while the client computers update.</source>
        <translation>クライアント コンピューターの更新中は、両方のサーバーを接続したままにしてください。</translation>
    </message>
    <message>
        <source>Open an administrator command prompt on each client computer, update the policies and confirm a sign-out if asked.</source>
        <translation>各クライアント コンピューターで管理者としてコマンド プロンプトを開き、ポリシーを更新します。サインアウトを求められたら承認します。</translation>
    </message>
    <message>
        <source>Back up the destination server</source>
        <extracomment>Title of a step; gate: a point that may be passed only when its condition is met</extracomment>
        <translation>移行先サーバーをバックアップする</translation>
    </message>
    <message>
        <source>After the demotion the destination server is the only domain controller: without a backup of it, its loss is the loss of the domain.</source>
        <translation>降格後は、移行先サーバーが唯一のドメイン コントローラーになります。バックアップがなければ、その喪失はドメインの喪失を意味します。</translation>
    </message>
    <message>
        <source>If the destination server fails after the demotion, accounts, computers and policies of the domain are lost.</source>
        <translation>降格後に移行先サーバーが故障すると、ドメインのアカウント、コンピューター、ポリシーが失われます。</translation>
    </message>
    <message>
        <source>Date and target of the backup, and the names of files that were restored from it</source>
        <translation>バックアップの日時と保存先、復元したファイルの名前</translation>
    </message>
    <message>
        <source>Set up server backup in the Dashboard of the destination server, and start a backup that includes the system state.</source>
        <translation>移行先サーバーのダッシュボードでサーバー バックアップを設定し、システム状態を含むバックアップを開始します。</translation>
    </message>
    <message>
        <source>Keep the backup on a disk that is not part of the destination server.</source>
        <translation>バックアップは、移行先サーバーの一部ではないディスクに保管します。</translation>
    </message>
    <message>
        <source>Restore some files to another folder and compare them with their originals.</source>
        <translation>いくつかのファイルを別のフォルダーに復元し、元のファイルと比較します。</translation>
    </message>
    <message>
        <source>Demote the source to a member server</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>移行元サーバーをメンバー サーバーに降格する</translation>
    </message>
    <message>
        <source>Only a demotion hands the directory over cleanly; simply switching the server off leaves its traces in the domain.</source>
        <translation>ディレクトリを正しく引き渡せるのは降格だけです。サーバーの電源を切るだけでは、ドメインに痕跡が残ります。</translation>
    </message>
    <message>
        <source>The domain keeps looking for a domain controller that is gone.</source>
        <translation>ドメインが、なくなったドメイン コントローラーを探し続けます。</translation>
    </message>
    <message>
        <source>The directory holds no NTDS Settings object for the source server</source>
        <translation>ディレクトリに、移行元サーバーの NTDS Settings オブジェクトがないこと</translation>
    </message>
    <message>
        <source>Make sure that data, redirected folders and mailboxes have left the source server.</source>
        <translation>データ、リダイレクトされたフォルダー、メールボックスが、移行元サーバーからすべて移動済みであることを確認します。</translation>
    </message>
    <message>
        <source>Make sure that data and redirected folders have left the source server.</source>
        <translation>データとリダイレクトされたフォルダーが、移行元サーバーからすべて移動済みであることを確認します。</translation>
    </message>
    <message>
        <source>Start the demotion and choose “Next” twice.</source>
        <translation>降格を開始し、「次へ」を 2 回クリックします。</translation>
    </message>
    <message>
        <source>Leave the box “This server is the last domain controller in the domain” empty.</source>
        <translation>「このサーバーはドメインの最後のドメイン コントローラーです」 (This server is the last domain controller in the domain) のチェック ボックスは、オフのままにしてください。</translation>
    </message>
    <message>
        <source>Enter a password for the new local Administrator and choose “Next”.</source>
        <translation>新しいローカルの Administrator のパスワードを入力し、「次へ」をクリックします。</translation>
    </message>
    <message>
        <source>On the page “Summary” choose “Next”, then “Finish”; the server restarts.</source>
        <translation>「概要」 (Summary) ページで「次へ」、「完了」の順にクリックします。サーバーが再起動します。</translation>
    </message>
    <message>
        <source>Clear the box “Active Directory Domain Services” and choose “Remove Features”.</source>
        <extracomment>Clear: remove the tick from a box</extracomment>
        <translation>「Active Directory ドメイン サービス」 (Active Directory Domain Services) のチェック ボックスをオフにし、「機能の削除」 (Remove Features) をクリックします。</translation>
    </message>
    <message>
        <source>In the next window choose “Demote this domain controller”.</source>
        <translation>次のウィンドウで「このドメイン コントローラーを降格する」 (Demote this domain controller) をクリックします。</translation>
    </message>
    <message>
        <source>On the page “Credentials” leave the box “Last domain controller in the domain” empty.</source>
        <translation>「資格情報」 (Credentials) ページで、「ドメイン内の最後のドメイン コントローラー」 (Last domain controller in the domain) のチェック ボックスはオフのままにしてください。</translation>
    </message>
    <message>
        <source>On the page “Warnings” tick “Proceed with removal”.</source>
        <translation>「警告」 (Warnings) ページで「削除の続行」 (Proceed with removal) をオンにします。</translation>
    </message>
    <message>
        <source>On the page “Removal Options” choose “Next”; if asked, enter a password for the new local Administrator.</source>
        <translation>「削除オプション」 (Removal Options) ページで「次へ」をクリックします。求められたら、新しいローカルの Administrator のパスワードを入力します。</translation>
    </message>
    <message>
        <source>On the page “Review Options” choose “Demote”; the server restarts by itself.</source>
        <translation>「オプションの確認」 (Review Options) ページで「降格」 (Demote) をクリックします。サーバーが自動的に再起動します。</translation>
    </message>
    <message>
        <source>Marking the server as the last domain controller would delete the domain.</source>
        <translation>サーバーを最後のドメイン コントローラーに指定すると、ドメインが削除されます。</translation>
    </message>
    <message>
        <source>The source server may also stay in the network, as a domain controller or as an additional server.</source>
        <translation>移行元サーバーは、ドメイン コントローラーまたは追加のサーバーとしてネットワークに残すこともできます。</translation>
    </message>
    <message>
        <source>Microsoft’s guide for 2012 R2 mixes up the ways to demote: from Windows Server 2012 on the role is removed.</source>
        <translation>Microsoft の 2012 R2 用ガイドでは降格の方法が取り違えられています。Windows Server 2012 以降では、役割を削除します。</translation>
    </message>
    <message>
        <source>Microsoft’s guide for 2012 R2 mixes up the ways to demote: before Windows Server 2012 it is dcpromo.</source>
        <translation>Microsoft の 2012 R2 用ガイドでは降格の方法が取り違えられています。Windows Server 2012 より前のサーバーでは dcpromo を使います。</translation>
    </message>
    <message>
        <source>Microsoft’s guide for SBS 2003 does not mention Active Directory Certificate Services; if they are installed, remove them first.</source>
        <translation>Microsoft の SBS 2003 用ガイドには、Active Directory 証明書サービスの記載がありません。インストールされている場合は、先に削除してください。</translation>
    </message>
    <message>
        <source>Domain controllers that remain</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>残るドメイン コントローラー</translation>
    </message>
    <message>
        <source>Source server demoted</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>移行元サーバーの降格</translation>
    </message>
    <message>
        <source>Directory of the destination server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>移行先サーバーのディレクトリ</translation>
    </message>
    <message>
        <source>Ports of the destination server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>移行先サーバーのポート</translation>
    </message>
    <message>
        <source>Sign-in at the destination server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>移行先サーバーへのサインイン</translation>
    </message>
    <message>
        <source>Authorized DHCP servers</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>承認された DHCP サーバー</translation>
    </message>
    <message>
        <source>Users and computers</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>ユーザーとコンピューター</translation>
    </message>
    <message>
        <source>Functional levels</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>機能レベル</translation>
    </message>
    <message>
        <source>DNS records of the domain</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>ドメインの DNS エントリ</translation>
    </message>
    <message>
        <source>Replication between the servers</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>サーバー間のレプリケーション</translation>
    </message>
    <message>
        <source>Operations master roles</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>操作マスターの役割</translation>
    </message>
    <message>
        <source>Schema version</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>スキーマのバージョン</translation>
    </message>
    <message>
        <source>Install the destination server in migration mode</source>
        <translation>移行先サーバーを移行モードでインストールする</translation>
    </message>
    <message>
        <source>Install</source>
        <extracomment>Short name of phase 2 for the timeline; keep it under 24 characters</extracomment>
        <translation>インストール</translation>
    </message>
    <message>
        <source>Gate: preparation tool not older than two weeks</source>
        <extracomment>Title of a step; gate: a point that may be passed only when its condition is met</extracomment>
        <translation>通過条件: 移行準備ツールの実行から 2 週間以内</translation>
    </message>
    <message>
        <source>The installation is blocked when the last successful run of the preparation tool is too old.</source>
        <extracomment>Last: most recent</extracomment>
        <translation>移行準備ツールの直近の成功した実行が古すぎると、インストールがブロックされます。</translation>
    </message>
    <message>
        <source>At most 14 days between the last successful run and the installation</source>
        <extracomment>Last: most recent</extracomment>
        <translation>直近の成功した実行からインストールまで 14 日以内</translation>
    </message>
    <message>
        <source>The installation stops halfway, and the tool has to be run again.</source>
        <translation>インストールが途中で止まり、ツールをもう一度実行することになります。</translation>
    </message>
    <message>
        <source>Age of the last successful run on the day of the installation</source>
        <extracomment>Last: most recent</extracomment>
        <translation>インストール当日における、直近の成功した実行からの経過日数</translation>
    </message>
    <message>
        <source>Compare the date of the last successful run with the planned day of the installation.</source>
        <extracomment>Last: most recent</extracomment>
        <translation>直近の成功した実行の日付を、インストールの予定日と比較します。</translation>
    </message>
    <message>
        <source>If more than 14 days lie between them, run the Migration Preparation Tool again.</source>
        <translation>間が 14 日を超える場合は、移行準備ツールをもう一度実行します。</translation>
    </message>
    <message>
        <source>Prepare the installation medium</source>
        <extracomment>Title of a step</extracomment>
        <translation>インストール メディアを準備する</translation>
    </message>
    <message>
        <source>The new server starts from this medium, and a flash drive is faster than a disc.</source>
        <translation>新しいサーバーはこのメディアから起動します。USB フラッシュ ドライブは DVD より高速です。</translation>
    </message>
    <message>
        <source>The medium starts a computer</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>メディアからコンピューターが起動すること</translation>
    </message>
    <message>
        <source>Have Windows Server 2012 Essentials DVD1 ready, or make a bootable USB flash drive from the ISO file with the Windows 7 USB/DVD Download Tool.</source>
        <translation>Windows Server 2012 Essentials DVD1 を用意するか、Windows 7 USB/DVD Download Tool を使って ISO ファイルから起動可能な USB フラッシュ ドライブを作成します。</translation>
    </message>
    <message>
        <source>Check the processor: 64-bit, 1.4 GHz with one core or 1.3 GHz with several; 3.1 GHz with several is recommended.</source>
        <translation>プロセッサを確認します: 64 ビット、シングル コアでは 1.4 GHz 以上、マルチコアでは 1.3 GHz 以上。推奨はマルチコアの 3.1 GHz です。</translation>
    </message>
    <message>
        <source>Check the memory: 2 GB, recommended 8 GB.</source>
        <translation>メモリを確認します: 2 GB 以上、推奨 8 GB。</translation>
    </message>
    <message>
        <source>Check the disk: 160 GB with a system partition of 60 GB on C:.</source>
        <translation>ディスクを確認します: 160 GB 以上、うち C: のシステム パーティションは 60 GB 以上。</translation>
    </message>
    <message>
        <source>Check that exactly one network adapter is enabled, with Gigabit Ethernet and a cable to the router.</source>
        <translation>ギガビット イーサネット対応でルーターにケーブル接続されたネットワーク アダプターが、1 つだけ有効になっていることを確認します。</translation>
    </message>
    <message>
        <source>On a used machine, reformat and repartition the disks first.</source>
        <translation>以前使用していたコンピューターでは、先にディスクのパーティションを作り直し、フォーマットし直します。</translation>
    </message>
    <message>
        <source>An answer file can be put on a USB flash drive; without one you enter the migration data in the wizard.</source>
        <translation>応答ファイルを USB フラッシュ ドライブに入れておくことができます。ない場合は、ウィザードで移行データを入力します。</translation>
    </message>
    <message>
        <source>Start the destination from the medium</source>
        <extracomment>Title of a step; the destination: the destination server</extracomment>
        <translation>メディアから移行先サーバーを起動する</translation>
    </message>
    <message>
        <source>Migration mode exists only in a new installation.</source>
        <translation>移行モードは新規インストールでしか選べません。</translation>
    </message>
    <message>
        <source>The setup of the new system runs</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>新しいシステムのセットアップが実行されていること</translation>
    </message>
    <message>
        <source>Start the server and confirm with any key when it asks whether to start from CD or DVD.</source>
        <translation>サーバーを起動し、CD または DVD から起動するかどうかを尋ねられたら、任意のキーを押します。</translation>
    </message>
    <message>
        <source>If it does not start from the disc, put “DVD-ROM” first in the boot order of the BIOS.</source>
        <translation>DVD から起動しない場合は、BIOS の起動順序で「DVD-ROM」を先頭にします。</translation>
    </message>
    <message>
        <source>Choose “New Installation”; some media show “Install now” instead.</source>
        <translation>「新規インストール」をクリックします。メディアによっては、代わりに「今すぐインストール」と表示されます。</translation>
    </message>
    <message>
        <source>Media with “Install now” also ask for product key, licence, “Custom” and the disk; the goal is the same.</source>
        <translation>「今すぐインストール」と表示されるメディアでは、プロダクト キー、ライセンス、「カスタム」、ディスクについても尋ねられます。結果は同じです。</translation>
    </message>
    <message>
        <source>Load disk drivers</source>
        <extracomment>Title of a step</extracomment>
        <translation>ディスク ドライバーを読み込む</translation>
    </message>
    <message>
        <source>Setup can use only a disk that it sees.</source>
        <translation>セットアップは、認識できるディスクしか使用できません。</translation>
    </message>
    <message>
        <source>An internal disk is missing from the list</source>
        <extracomment>When the step is needed</extracomment>
        <translation>一覧に表示されない内蔵ディスクがある</translation>
    </message>
    <message>
        <source>The system cannot be installed on this disk.</source>
        <translation>このディスクにシステムをインストールできません。</translation>
    </message>
    <message>
        <source>All internal disks are listed</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>すべての内蔵ディスクが一覧に表示されること</translation>
    </message>
    <message>
        <source>Choose “Load Drivers” (on some media “Load Driver”) and name the drivers of the disk controller.</source>
        <translation>「ドライバーの読み込み」 (Load Drivers、一部のメディアでは Load Driver) をクリックし、ディスク コントローラーのドライバーを指定します。</translation>
    </message>
    <message>
        <source>Confirm erasing the primary disk and install</source>
        <extracomment>Title of a step</extracomment>
        <translation>プライマリ ディスクの消去を確認してインストールする</translation>
    </message>
    <message>
        <source>The new system takes the whole primary disk.</source>
        <translation>新しいシステムはプライマリ ディスク全体を使用します。</translation>
    </message>
    <message>
        <source>The files of the new system are being copied</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>新しいシステムのファイルがコピーされていること</translation>
    </message>
    <message>
        <source>Make sure that nothing on the primary disk of this machine is still needed.</source>
        <translation>このコンピューターのプライマリ ディスクに、まだ必要なものが残っていないことを確認します。</translation>
    </message>
    <message>
        <source>Tick the box that all data on the primary disk will be deleted, and choose “Install”.</source>
        <translation>プライマリ ディスクのすべてのデータが削除されることを確認するチェック ボックスをオンにし、「インストール」をクリックします。</translation>
    </message>
    <message>
        <source>This destroys everything on the primary disk of the destination server.</source>
        <translation>この操作により、移行先サーバーのプライマリ ディスクの内容がすべて失われます。</translation>
    </message>
    <message>
        <source>Media with “Install now” show no such box; there you choose “Custom” and the disk.</source>
        <translation>「今すぐインストール」と表示されるメディアには、このチェック ボックスはありません。その場合は「カスタム」とディスクを選択します。</translation>
    </message>
    <message>
        <source>Check date, time and time zone in the wizard</source>
        <extracomment>Title of a step</extracomment>
        <translation>ウィザードで日付、時刻、タイム ゾーンを確認する</translation>
    </message>
    <message>
        <source>The new server can join the domain only when its clock agrees with that of the source server.</source>
        <translation>新しいサーバーは、時刻が移行元サーバーと一致している場合にだけドメインに参加できます。</translation>
    </message>
    <message>
        <source>At most 5 minutes from the source server; same date; same time zone</source>
        <translation>移行元サーバーとの差は最大 5 分、日付とタイム ゾーンは同じ</translation>
    </message>
    <message>
        <source>The installation may fail when it joins the domain.</source>
        <translation>ドメインに参加するときに、インストールが失敗する可能性があります。</translation>
    </message>
    <message>
        <source>A measured difference of less than 5 minutes, and date and time zone confirmed</source>
        <translation>5 分未満の測定済みのずれと、確認した日付とタイム ゾーン</translation>
    </message>
    <message>
        <source>On the page “Verify the date and time settings” set date, time and time zone like those of the source server.</source>
        <translation>「日付と時刻の設定の確認」 (Verify the date and time settings) ページで、日付、時刻、タイム ゾーンを移行元サーバーと同じに設定します。</translation>
    </message>
    <message>
        <source>In a virtual machine use the time zone of the host.</source>
        <translation>仮想マシンでは、ホストのタイム ゾーンを使用します。</translation>
    </message>
    <message>
        <source>Under Hyper-V turn off the time synchronization with the host, or use the time zone of the host.</source>
        <translation>Hyper-V では、ホストとの時刻の同期を無効にするか、ホストのタイム ゾーンを使用します。</translation>
    </message>
    <message>
        <source>Choose the migration mode</source>
        <extracomment>Title of a step</extracomment>
        <translation>移行モードを選択する</translation>
    </message>
    <message>
        <source>Only this mode joins the existing domain and takes over its roles.</source>
        <translation>既存のドメインに参加してその役割を引き継ぐのは、このモードだけです。</translation>
    </message>
    <message>
        <source>Server name: up to 15 characters; administrator account: up to 19 characters; password: at least 8 characters</source>
        <translation>サーバー名: 15 文字以内、管理者アカウント: 19 文字以内、パスワード: 8 文字以上</translation>
    </message>
    <message>
        <source>The server starts a domain of its own and has to be installed again.</source>
        <translation>サーバーが独自のドメインを作成してしまい、インストールをやり直すことになります。</translation>
    </message>
    <message>
        <source>The wizard shows the source domain and goes on</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>ウィザードに移行元ドメインが表示され、先に進むこと</translation>
    </message>
    <message>
        <source>On the page “Choose server installation mode” choose “Server migration”.</source>
        <translation>「サーバーのインストール モードの選択」 (Choose server installation mode) ページで「サーバーの移行」 (Server migration) をクリックします。</translation>
    </message>
    <message>
        <source>Enter the source domain, the source server and the administrator account of the migration.</source>
        <translation>移行元ドメイン、移行元サーバー、移行に使用する管理者アカウントを入力します。</translation>
    </message>
    <message>
        <source>Choose a unique server name of letters, digits and hyphens, not digits only, and with no hyphen in front.</source>
        <translation>英字、数字、ハイフンからなる一意のサーバー名を選びます。数字だけの名前や、ハイフンで始まる名前は使えません。</translation>
    </message>
    <message>
        <source>Choose an account name other than the two that are reserved.</source>
        <translation>予約されている 2 つの名前以外のアカウント名を選びます。</translation>
    </message>
    <message>
        <source>Choose a password with characters of three of the four classes: capital letters, small letters, digits and signs.</source>
        <translation>英大文字、英小文字、数字、記号の 4 種類のうち 3 種類の文字を含むパスワードを選びます。</translation>
    </message>
    <message>
        <source>The server name and the internal domain name cannot be changed after this step.</source>
        <translation>サーバー名と内部ドメイン名は、この手順の後では変更できません。</translation>
    </message>
    <message>
        <source>Microsoft’s guide speaks of an answer file here; with or without one, the wizard asks for the same data.</source>
        <translation>Microsoft のガイドではここで応答ファイルに触れていますが、応答ファイルの有無にかかわらず、ウィザードは同じデータを求めます。</translation>
    </message>
    <message>
        <source>Wait for the success message</source>
        <extracomment>Title of a step</extracomment>
        <translation>成功のメッセージを待つ</translation>
    </message>
    <message>
        <source>An interrupted configuration leaves a half-made domain controller behind.</source>
        <translation>構成が中断されると、作りかけのドメイン コントローラーが残ります。</translation>
    </message>
    <message>
        <source>The next steps meet a server that is not ready.</source>
        <translation>次の手順を、準備のできていないサーバーで行うことになります。</translation>
    </message>
    <message>
        <source>The message “Your server is successfully migrated”</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>「サーバーは正常に移行されました」 (Your server is successfully migrated) というメッセージ</translation>
    </message>
    <message>
        <source>Leave the server alone: no restart by hand, no unplugged cable, no restart of the router.</source>
        <translation>サーバーはそのままにします。手動で再起動したり、ケーブルを抜いたり、ルーターを再起動したりしないでください。</translation>
    </message>
    <message>
        <source>If you need the desktop meanwhile, unlock it as the built-in administrator with an empty password.</source>
        <translation>途中でデスクトップが必要な場合は、ビルトインの Administrator として空のパスワードでロックを解除します。</translation>
    </message>
    <message>
        <source>Wait for “Your server is successfully migrated” and choose “Close”.</source>
        <translation>「サーバーは正常に移行されました」 (Your server is successfully migrated) と表示されるまで待ち、「閉じる」をクリックします。</translation>
    </message>
    <message>
        <source>Expect about 30 minutes for the system and about 30 minutes for the configuration on the smallest hardware.</source>
        <translation>最小構成のハードウェアでは、システムに約 30 分、構成に約 30 分を見込んでください。</translation>
    </message>
    <message>
        <source>The server restarts and signs in by itself with the administrator account of the migration.</source>
        <translation>サーバーは再起動し、移行に使用する管理者アカウントで自動的にサインインします。</translation>
    </message>
    <message>
        <source>Age of the preparation tool’s run</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>準備ツール実行からの経過日数</translation>
    </message>
    <message>
        <source>Gate: confirm what the wizard did</source>
        <extracomment>Title of a step; gate: a point that may be passed only when its condition is met</extracomment>
        <translation>通過条件: ウィザードの実行結果の確認</translation>
    </message>
    <message>
        <source>Everything that follows relies on the new server being the domain controller that holds all roles.</source>
        <translation>これ以降の手順はすべて、新しいサーバーがすべての役割を持つドメイン コントローラーであることを前提とします。</translation>
    </message>
    <message>
        <source>Only one server with Windows Server 2012 Essentials in the network; it is a domain controller and holds the roles</source>
        <translation>ネットワーク内の Windows Server 2012 Essentials のサーバーは 1 台だけで、それがドメイン コントローラーとして役割を持つこと</translation>
    </message>
    <message>
        <source>A role that stayed on the source server is lost when the source server goes.</source>
        <translation>移行元サーバーに残った役割は、移行元サーバーの撤去とともに失われます。</translation>
    </message>
    <message>
        <source>Schema version 56, all five operations master roles and a ready global catalog on the destination server</source>
        <translation>移行先サーバーのスキーマ バージョン 56、5 つの操作マスターの役割すべて、準備のできたグローバル カタログ</translation>
    </message>
    <message>
        <source>Check that the destination server has joined the domain as a domain controller.</source>
        <translation>移行先サーバーがドメイン コントローラーとしてドメインに参加していることを確認します。</translation>
    </message>
    <message>
        <source>Check that it holds the five operations master (FSMO) roles and is a global catalog.</source>
        <translation>5 つの操作マスター (FSMO) の役割を持ち、グローバル カタログであることを確認します。</translation>
    </message>
    <message>
        <source>Check that it is the site licensing server.</source>
        <translation>サイト ライセンス サーバーであることを確認します。</translation>
    </message>
    <message>
        <source>Check that the schema has version 56 on both servers.</source>
        <translation>両方のサーバーでスキーマのバージョンが 56 であることを確認します。</translation>
    </message>
    <message>
        <source>Check that the destination server does not hand out addresses by DHCP.</source>
        <translation>移行先サーバーが DHCP でアドレスを配布していないことを確認します。</translation>
    </message>
    <message>
        <source>Microsoft’s guide for SBS 2003 does not list the schema update among the wizard’s tasks; it has to be there all the same.</source>
        <translation>Microsoft の SBS 2003 用ガイドでは、ウィザードのタスクにスキーマの更新が挙げられていませんが、それでも更新されている必要があります。</translation>
    </message>
    <message>
        <source>The guide says that the product does not use the DHCP Server role, yet setup may switch it on when the router does not offer DHCP.</source>
        <translation>ガイドではこの製品は DHCP サーバーの役割を使用しないとされていますが、ルーターが DHCP を提供していない場合、セットアップが有効にすることがあります。</translation>
    </message>
    <message>
        <source>Start the 21-day countdown</source>
        <extracomment>Title of a step</extracomment>
        <translation>21 日のカウントダウンを開始する</translation>
    </message>
    <message>
        <source>The licence tolerates both servers in one network only for a limited time.</source>
        <translation>ライセンス上、1 つのネットワークに両方のサーバーを置けるのは限られた期間だけです。</translation>
    </message>
    <message>
        <source>Source server out of the network within 21 days, or 7 days until update KB943494 is proven on it; after its demotion 7 days or the rest of the 21, whichever is less</source>
        <translation>移行元サーバーを 21 日以内 (更新プログラム KB943494 の適用がそのサーバーで実証されるまでは 7 日以内) にネットワークから削除。降格後は、7 日と 21 日の残り日数のうち短い方</translation>
    </message>
    <message>
        <source>When the period ends, the source server shuts down.</source>
        <translation>期間が終わると、移行元サーバーはシャットダウンします。</translation>
    </message>
    <message>
        <source>The day on which the destination server became a domain controller, and the last day of the period</source>
        <extracomment>Last: final</extracomment>
        <translation>移行先サーバーがドメイン コントローラーになった日と、期間の最終日</translation>
    </message>
    <message>
        <source>Count from the day on which the destination server became a domain controller.</source>
        <translation>移行先サーバーがドメイン コントローラーになった日から数えます。</translation>
    </message>
    <message>
        <source>Find out whether update KB943494 is installed on the source server.</source>
        <translation>更新プログラム KB943494 が移行元サーバーにインストールされているかどうかを調べます。</translation>
    </message>
    <message>
        <source>Plan the removal of the source server for a day within the period: 21 days with the update, 7 days without it.</source>
        <translation>移行元サーバーをネットワークから削除する日を、期間内に計画します。期間は、更新プログラムがある場合は 21 日、ない場合は 7 日です。</translation>
    </message>
    <message>
        <source>Tell the customer about the last day.</source>
        <extracomment>Last: final</extracomment>
        <translation>最終日を顧客に伝えます。</translation>
    </message>
    <message>
        <source>Until the source server is gone, the event log gets one licensing error a day (FSMO Role Check, licensing policy).</source>
        <extracomment>Log: the event log of Windows</extracomment>
        <translation>移行元サーバーを撤去するまで、イベント ログにライセンスのエラーが 1 日に 1 件記録されます (FSMO 役割チェック、ライセンス ポリシー)。</translation>
    </message>
    <message>
        <source>The message demands that the Essentials server holds the PDC emulator and domain naming roles.</source>
        <translation>このメッセージは、Essentials サーバーが PDC エミュレーターとドメイン名前付けマスターの役割を持つことを求めています。</translation>
    </message>
    <message>
        <source>The text of that event names a “Management Server” and says that “this server” shuts down; it is the source server that does.</source>
        <translation>このイベントの本文では「Management Server」と書かれ、「このサーバー」がシャットダウンされるとされていますが、実際にシャットダウンするのは移行元サーバーです。</translation>
    </message>
    <message>
        <source>The guides give several starting points for the 21 days; the earliest one is used here.</source>
        <translation>21 日の起点はガイドによって異なります。ここでは最も早いものを使用します。</translation>
    </message>
    <message>
        <source>Check the new domain controller</source>
        <extracomment>Title of a step</extracomment>
        <translation>新しいドメイン コントローラーを確認する</translation>
    </message>
    <message>
        <source>Client computers will rely on it alone, so its faults have to go while the source server is still there.</source>
        <translation>クライアント コンピューターはこれだけに頼ることになるため、移行元サーバーがまだあるうちに問題を取り除く必要があります。</translation>
    </message>
    <message>
        <source>Faults of the new domain controller come up after the source server is gone.</source>
        <translation>移行元サーバーを撤去した後で、新しいドメイン コントローラーの問題が表面化します。</translation>
    </message>
    <message>
        <source>Output of the tools without open errors</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>未解決のエラーがないツールの出力</translation>
    </message>
    <message>
        <source>Test the new domain controller.</source>
        <translation>新しいドメイン コントローラーをテストします。</translation>
    </message>
    <message>
        <source>Test the replication in both directions.</source>
        <translation>双方向のレプリケーションをテストします。</translation>
    </message>
    <message>
        <source>Test the network on the source server.</source>
        <translation>移行元サーバーでネットワークをテストします。</translation>
    </message>
    <message>
        <source>Correct everything that the tools report before you go on.</source>
        <translation>先に進む前に、ツールが報告した問題をすべて修正します。</translation>
    </message>
    <message>
        <source>Microsoft’s guide recommends Netdiag for the new server too; it does not exist there, only on Windows Server 2003.</source>
        <translation>Microsoft のガイドは新しいサーバーでも Netdiag を推奨していますが、このツールは新しいサーバーにはなく、Windows Server 2003 にしかありません。</translation>
    </message>
    <message>
        <source>Build the second Exchange server</source>
        <extracomment>Title of a step</extracomment>
        <translation>2 台目の Exchange サーバーを構築する</translation>
    </message>
    <message>
        <source>The mailboxes need their new home before Exchange leaves the source server.</source>
        <extracomment>Home for e-mail: the system that hosts the mailboxes</extracomment>
        <translation>移行元サーバーから Exchange を削除する前に、メールボックスに新しいホスト先が必要です。</translation>
    </message>
    <message>
        <source>Exchange on premises is the chosen home for e-mail</source>
        <extracomment>When the step is needed; home for e-mail: the system that hosts the mailboxes</extracomment>
        <translation>電子メールのホスト先としてオンプレミスの Exchange を選択した</translation>
    </message>
    <message>
        <source>The mailboxes stay on the source server and keep it from being demoted.</source>
        <translation>メールボックスが移行元サーバーに残り、サーバーを降格できません。</translation>
    </message>
    <message>
        <source>The new Exchange server sends and receives mail</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>新しい Exchange サーバーがメールを送受信していること</translation>
    </message>
    <message>
        <source>Install Exchange on a second server that is a member of the domain.</source>
        <translation>ドメインのメンバーである 2 台目のサーバーに Exchange をインストールします。</translation>
    </message>
    <message>
        <source>Integrate it with the destination server.</source>
        <translation>移行先サーバーと統合します。</translation>
    </message>
    <message>
        <source>Finish the move of the mailboxes before the source server is demoted.</source>
        <translation>移行元サーバーを降格する前に、メールボックスの移動を完了します。</translation>
    </message>
    <message>
        <source>Turn on Office 365 integration</source>
        <extracomment>Title of a step</extracomment>
        <translation>Office 365 統合を有効にする</translation>
    </message>
    <message>
        <source>With it the Dashboard manages the online accounts together with those of the domain.</source>
        <translation>これにより、ダッシュボードでオンライン アカウントとドメインのアカウントをまとめて管理できます。</translation>
    </message>
    <message>
        <source>Office 365 is the chosen home for e-mail</source>
        <extracomment>When the step is needed; home for e-mail: the system that hosts the mailboxes</extracomment>
        <translation>電子メールのホスト先として Office 365 を選択した</translation>
    </message>
    <message>
        <source>Online accounts and passwords have to be maintained separately by hand.</source>
        <translation>オンライン アカウントとそのパスワードを、手動で別々に管理する必要があります。</translation>
    </message>
    <message>
        <source>The Dashboard shows the Office 365 subscription</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>ダッシュボードに Office 365 のサブスクリプションが表示されること</translation>
    </message>
    <message>
        <source>Open the Dashboard, start the Office 365 integration and complete its wizard.</source>
        <translation>ダッシュボードを開き、Office 365 統合を開始して、ウィザードを完了します。</translation>
    </message>
    <message>
        <source>The guide for 2012 R2 demands that Exchange is removed from the source when the integration is used; this one leaves it open, so settle it with the customer.</source>
        <extracomment>The source: the source server</extracomment>
        <translation>2012 R2 のガイドは、統合を使用する場合に移行元サーバーから Exchange を削除することを求めています。このガイドでは定められていないため、顧客と相談して決めてください。</translation>
    </message>
    <message>
        <source>Only one server with Windows Server 2012 Essentials after the migration; it is a domain controller and holds the roles</source>
        <translation>移行後の Windows Server 2012 Essentials のサーバーは 1 台だけで、それがドメイン コントローラーとして役割を持つこと</translation>
    </message>
    <message>
        <source>Microsoft’s guide does not list the schema update as a task of the wizard; it has to be there all the same.</source>
        <translation>Microsoft のガイドでは、スキーマの更新がウィザードのタスクとして挙げられていませんが、それでも更新されている必要があります。</translation>
    </message>
    <message>
        <source>Microsoft’s guide does not list the schema update; check it all the same, though the source has version 56.</source>
        <extracomment>The source: the source server</extracomment>
        <translation>Microsoft のガイドにはスキーマの更新が挙げられていません。移行元サーバーは既にバージョン 56 ですが、それでも確認してください。</translation>
    </message>
    <message>
        <source>The guide says the DHCP Server role is not used by default; setup may switch it on without DHCP on the router.</source>
        <translation>ガイドでは DHCP サーバーの役割は既定では使用されないとされていますが、ルーターが DHCP を提供していない場合、セットアップが有効にすることがあります。</translation>
    </message>
    <message>
        <source>Setup may switch on the DHCP Server role when the router does not offer DHCP.</source>
        <translation>ルーターが DHCP を提供していない場合、セットアップが DHCP サーバーの役割を有効にすることがあります。</translation>
    </message>
    <message>
        <source>The guide for Windows Server 2008 Foundation sets no period of 21 days; the source server may stay.</source>
        <translation>Windows Server 2008 Foundation 用のガイドには 21 日の期間の定めがなく、移行元サーバーは残しておくことができます。</translation>
    </message>
    <message>
        <source>Source server out of the network within 21 days</source>
        <extracomment>Limit of a step</extracomment>
        <translation>移行元サーバーを 21 日以内にネットワークから削除</translation>
    </message>
    <message>
        <source>Plan the removal of the source server for a day within the 21 days.</source>
        <translation>移行元サーバーをネットワークから削除する日を、21 日の期間内に計画します。</translation>
    </message>
    <message>
        <source>The message demands the PDC emulator and domain naming roles of an Essentials server; the source has lost them.</source>
        <extracomment>The source: the source server</extracomment>
        <translation>このメッセージは、Essentials サーバーが PDC エミュレーターとドメイン名前付けマスターの役割を持つことを求めています。移行元サーバーはこれらの役割をもう持っていません。</translation>
    </message>
    <message>
        <source>Client computers will rely on it, so its faults have to go before they are connected.</source>
        <translation>クライアント コンピューターはこれに頼ることになるため、接続する前に問題を取り除く必要があります。</translation>
    </message>
    <message>
        <source>Faults of the new domain controller come up when the client computers rely on it.</source>
        <translation>クライアント コンピューターが頼るようになってから、新しいドメイン コントローラーの問題が表面化します。</translation>
    </message>
    <message>
        <source>Microsoft’s guide also recommends Netdiag; neither server has it, and the tools named here are enough.</source>
        <translation>Microsoft のガイドでは Netdiag も推奨されていますが、このツールはどちらのサーバーにもありません。ここに挙げたツールで十分です。</translation>
    </message>
    <message>
        <source>System of the destination server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>移行先サーバーのシステム</translation>
    </message>
    <message>
        <source>Destination as domain controller</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>ドメイン コントローラーとしての移行先</translation>
    </message>
    <message>
        <source>Destination as global catalog</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>グローバル カタログとしての移行先</translation>
    </message>
    <message>
        <source>Site licensing server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>サイトのライセンス サーバー</translation>
    </message>
    <message>
        <source>Only one Essentials server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Essentials サーバーは 1 台のみ</translation>
    </message>
    <message>
        <source>Time left for the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>移行元サーバーの残り期間</translation>
    </message>
    <message>
        <source>Join computers to the new network</source>
        <translation>新しいネットワークにコンピューターを参加させる</translation>
    </message>
    <message>
        <source>Join computers</source>
        <extracomment>Short name of phase 3 for the timeline; keep it under 24 characters</extracomment>
        <translation>コンピューターの参加</translation>
    </message>
    <message>
        <source>Connect each client to the destination</source>
        <extracomment>Title of a step; the destination: the destination server</extracomment>
        <translation>各クライアント コンピューターを移行先サーバーに接続する</translation>
    </message>
    <message>
        <source>The Connector lists the computer in the Dashboard, backs it up and watches its health.</source>
        <translation>コネクタによって、コンピューターがダッシュボードの一覧に表示され、バックアップされ、正常性が監視されます。</translation>
    </message>
    <message>
        <source>Windows 7, Windows 8 or Mac OS X 10.5 to 10.8; 1.4 GHz, 1 GB of memory, 1 GB of free space; name up to 15 characters</source>
        <translation>Windows 7、Windows 8、Mac OS X 10.5 ～ 10.8 のいずれか、1.4 GHz、メモリ 1 GB、空き領域 1 GB、名前は 15 文字以内</translation>
    </message>
    <message>
        <source>The computer has neither backup nor Remote Web Access.</source>
        <translation>コンピューターはバックアップされず、リモート Web アクセスも使えません。</translation>
    </message>
    <message>
        <source>The computer is listed in the Dashboard, and the Connector is installed</source>
        <translation>コンピューターがダッシュボードの一覧に表示され、コネクタがインストールされていること</translation>
    </message>
    <message>
        <source>Check that the computer has an NTFS boot partition, .NET Framework 4.5, the right time and an address in the server’s subnet.</source>
        <translation>コンピューターに NTFS のブート パーティションと .NET Framework 4.5 があり、時刻が正しく、アドレスがサーバーと同じサブネットにあることを確認します。</translation>
    </message>
    <message>
        <source>Check that the name of the computer has only ASCII characters and no underscore.</source>
        <translation>コンピューター名が ASCII 文字だけで、アンダースコアを含まないことを確認します。</translation>
    </message>
    <message>
        <source>Open this address with the name of the destination server in a browser.</source>
        <translation>ブラウザーで、移行先サーバーの名前を入れてこのアドレスを開きます。</translation>
    </message>
    <message>
        <source>Install the Windows Server Connector as on a new computer, whether the computer is in the domain already or not.</source>
        <translation>コンピューターが既にドメインに参加しているかどうかにかかわらず、新しいコンピューターの場合と同じように Windows Server コネクタをインストールします。</translation>
    </message>
    <message>
        <source>Windows XP and Windows Vista are not supported by the Connector; leave out those that are in the domain already.</source>
        <translation>Windows XP と Windows Vista はコネクタでサポートされていません。既にドメインに参加しているものは省略してください。</translation>
    </message>
    <message>
        <source>Home editions of Windows cannot join a domain.</source>
        <translation>Home エディションの Windows はドメインに参加できません。</translation>
    </message>
    <message>
        <source>Check that clients take Group Policy from the destination</source>
        <extracomment>Title of a step; the destination: the destination server</extracomment>
        <translation>クライアント コンピューターが移行先サーバーからグループ ポリシーを取得していることを確認する</translation>
    </message>
    <message>
        <source>A client that still reads its policies from the source loses them with it.</source>
        <extracomment>The source: the source server</extracomment>
        <translation>ポリシーをまだ移行元サーバーから読み取っているクライアント コンピューターは、このサーバーとともにポリシーを失います。</translation>
    </message>
    <message>
        <source>The source had custom Group Policy, such as folder redirection</source>
        <extracomment>When the step is needed</extracomment>
        <translation>移行元サーバーに、フォルダー リダイレクトなどのカスタム グループ ポリシーがあった</translation>
    </message>
    <message>
        <source>Policies and redirected folders keep pointing to the source server.</source>
        <translation>ポリシーとリダイレクトされたフォルダーが、移行元サーバーを指したままになります。</translation>
    </message>
    <message>
        <source>Output of the command that names the destination server</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>移行先サーバーの名前を示すコマンドの出力</translation>
    </message>
    <message>
        <source>Keep both servers running meanwhile.</source>
        <translation>その間、両方のサーバーを動作させたままにしてください。</translation>
    </message>
    <message>
        <source>Open a command prompt on each client computer and show the applied policies.</source>
        <translation>各クライアント コンピューターでコマンド プロンプトを開き、適用されたポリシーを表示します。</translation>
    </message>
    <message>
        <source>Check that this line names the destination server, for example “DestinationSrv.Domain.local”.</source>
        <translation>この行に移行先サーバーの名前が、たとえば「DestinationSrv.Domain.local」のように表示されていることを確認します。</translation>
    </message>
    <message>
        <source>Ignore the line “Domain Type”: it shows a year of Windows that says nothing about the migration.</source>
        <translation>「ドメインの種類」 (Domain Type) の行は無視してください。表示される Windows の年は、移行については何も示しません。</translation>
    </message>
    <message>
        <source>Refresh Group Policy</source>
        <extracomment>Title of a step</extracomment>
        <translation>グループ ポリシーを更新する</translation>
    </message>
    <message>
        <source>A refresh lets the client look for its domain controller again.</source>
        <translation>更新すると、クライアント コンピューターがドメイン コントローラーを探し直します。</translation>
    </message>
    <message>
        <source>The output does not name the destination server</source>
        <extracomment>When the step is needed</extracomment>
        <translation>出力に移行先サーバーの名前がない</translation>
    </message>
    <message>
        <source>The repeated check names the destination server</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>もう一度確認した出力に移行先サーバーの名前があること</translation>
    </message>
    <message>
        <source>Refresh the policies on the client computer.</source>
        <translation>クライアント コンピューターでポリシーを更新します。</translation>
    </message>
    <message>
        <source>Check the source of the policies again.</source>
        <extracomment>Source: the server that the policies come from</extracomment>
        <translation>ポリシーの適用元をもう一度確認します。</translation>
    </message>
    <message>
        <source>Find out why policy fails</source>
        <extracomment>Title of a step</extracomment>
        <translation>ポリシーが失敗する原因を調べる</translation>
    </message>
    <message>
        <source>The failing policy names its own error.</source>
        <translation>失敗しているポリシー自体がエラーを示します。</translation>
    </message>
    <message>
        <source>The output still does not name the destination server after the refresh</source>
        <translation>更新しても、まだ出力に移行先サーバーの名前がない</translation>
    </message>
    <message>
        <source>The error is found and corrected</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>エラーが見つかり、修正されていること</translation>
    </message>
    <message>
        <source>Show the resulting set of policies on the client computer.</source>
        <translation>クライアント コンピューターでポリシーの結果セットを表示します。</translation>
    </message>
    <message>
        <source>Expand the tree to the node marked with an X and choose “View Error” from its context menu.</source>
        <translation>X 印の付いたノードまでツリーを展開し、コンテキスト メニューの「エラーの表示」 (View Error) をクリックします。</translation>
    </message>
    <message>
        <source>Correct the error and check the source of the policies again.</source>
        <extracomment>Source: the server that the policies come from</extracomment>
        <translation>エラーを修正し、ポリシーの適用元をもう一度確認します。</translation>
    </message>
    <message>
        <source>Uninstall the old Connector software</source>
        <extracomment>Title of a step</extracomment>
        <translation>以前のコネクタ ソフトウェアをアンインストールする</translation>
    </message>
    <message>
        <source>A client computer can be connected to only one Essentials server at a time.</source>
        <translation>クライアント コンピューターが同時に接続できる Essentials サーバーは 1 台だけです。</translation>
    </message>
    <message>
        <source>The client computer is joined to the source server with Connector software</source>
        <extracomment>When the step is needed</extracomment>
        <translation>クライアント コンピューターがコネクタ ソフトウェアで移行元サーバーに接続されている</translation>
    </message>
    <message>
        <source>The client computer cannot be connected to the destination server.</source>
        <translation>クライアント コンピューターを移行先サーバーに接続できません。</translation>
    </message>
    <message>
        <source>“Programs and Features” no longer lists the old Connector</source>
        <extracomment>What proves that the step is done; the label in quotation marks is a page of Windows</extracomment>
        <translation>「プログラムと機能」 (Programs and Features) の一覧に以前のコネクタがないこと</translation>
    </message>
    <message>
        <source>Open Control Panel &gt; Programs and Features on each client computer that is connected to the source server.</source>
        <translation>移行元サーバーに接続されている各クライアント コンピューターで、「コントロール パネル &gt; プログラムと機能」を開きます。</translation>
    </message>
    <message>
        <source>Uninstall the Connector software of the source server.</source>
        <translation>移行元サーバーのコネクタ ソフトウェアをアンインストールします。</translation>
    </message>
    <message>
        <source>Uninstall “Windows Small Business Server 2011 Essentials Connector”.</source>
        <extracomment>The name in quotation marks is a program in the list of Windows</extracomment>
        <translation>「Windows Small Business Server 2011 Essentials Connector」をアンインストールします。</translation>
    </message>
    <message>
        <source>Uninstall “Windows Server 2012 Connector”.</source>
        <extracomment>The name in quotation marks is a program in the list of Windows</extracomment>
        <translation>「Windows Server 2012 Connector」をアンインストールします。</translation>
    </message>
    <message>
        <source>On a computer with several accounts sign in with the one whose documents and settings are to be kept.</source>
        <translation>複数のアカウントがあるコンピューターでは、ドキュメントと設定を残したいアカウントでサインインします。</translation>
    </message>
    <message>
        <source>Systems of the computers</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>コンピューターのシステム</translation>
    </message>
    <message>
        <source>Configure the network with Set up Anywhere Access</source>
        <extracomment>Title of a step</extracomment>
        <translation>「Anywhere Access のセットアップ」でネットワークを構成する</translation>
    </message>
    <message>
        <source>The wizard sets up the router and the domain name for access from outside.</source>
        <translation>このウィザードは、外部からのアクセスのためにルーターとドメイン名を設定します。</translation>
    </message>
    <message>
        <source>Nobody reaches the new server from outside.</source>
        <translation>外部からは、だれも新しいサーバーに接続できません。</translation>
    </message>
    <message>
        <source>The Dashboard shows Anywhere Access as configured</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>ダッシュボードに Anywhere Access が構成済みと表示されること</translation>
    </message>
    <message>
        <source>Open Home &gt; SETUP &gt; Set up Anywhere Access in the Dashboard.</source>
        <translation>ダッシュボードで「ホーム &gt; セットアップ &gt; Anywhere Access のセットアップ」 (Home &gt; SETUP &gt; Set up Anywhere Access) を開きます。</translation>
    </message>
    <message>
        <source>Choose “Click to configure Anywhere Access” and complete the wizard.</source>
        <translation>「クリックして Anywhere Access を構成する」 (Click to configure Anywhere Access) を選択し、ウィザードを完了します。</translation>
    </message>
    <message>
        <source>Forward the ports by hand</source>
        <extracomment>Title of a step; forward: let the router pass requests on to a server</extracomment>
        <translation>ポート フォワーディングを手動で設定する</translation>
    </message>
    <message>
        <source>The wizard can set up only a router that lets itself be set up by UPnP.</source>
        <translation>ウィザードで設定できるのは、UPnP による設定を受け付けるルーターだけです。</translation>
    </message>
    <message>
        <source>The router has no UPnP, or it is off</source>
        <extracomment>When the step is needed</extracomment>
        <translation>ルーターに UPnP がないか、UPnP が無効になっている</translation>
    </message>
    <message>
        <source>TCP 80 (HTTP) and 443 (HTTPS) to the destination server; TCP 25 (SMTP) to another server with Exchange, if there is one</source>
        <translation>TCP 80 (HTTP) と 443 (HTTPS) は移行先サーバーへ、TCP 25 (SMTP) は Exchange を実行する別のサーバーがある場合はそのサーバーへ</translation>
    </message>
    <message>
        <source>Requests from outside end at the router.</source>
        <translation>外部からの要求がルーターで止まります。</translation>
    </message>
    <message>
        <source>The ports answer from outside the network</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>ポートがネットワークの外部から応答すること</translation>
    </message>
    <message>
        <source>Forward TCP 80 and TCP 443 to the destination server.</source>
        <extracomment>Forward: let the router pass requests on to a server</extracomment>
        <translation>TCP 80 と TCP 443 を移行先サーバーに転送するように設定します。</translation>
    </message>
    <message>
        <source>If there is another server with Exchange, forward TCP 25 to it.</source>
        <translation>Exchange を実行する別のサーバーがある場合は、TCP 25 をそのサーバーに転送するように設定します。</translation>
    </message>
    <message>
        <source>A yellow warning sign beside the router in the wizard can mean that UPnP is missing.</source>
        <translation>ウィザードでルーターの横に黄色の警告マークが表示される場合は、UPnP がない可能性があります。</translation>
    </message>
    <message>
        <source>Move DHCP from the source to the router</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>DHCP を移行元サーバーからルーターに移す</translation>
    </message>
    <message>
        <source>The destination server does not take over DHCP, and two DHCP servers disturb each other.</source>
        <translation>移行先サーバーは DHCP を引き継がず、DHCP サーバーが 2 台あると互いに干渉します。</translation>
    </message>
    <message>
        <source>The source server runs DHCP</source>
        <extracomment>When the step is needed</extracomment>
        <translation>移行元サーバーで DHCP が動作している</translation>
    </message>
    <message>
        <source>If the address of the destination server changed all the same, correct the port forwarding.</source>
        <extracomment>Forward: let the router pass requests on to a server</extracomment>
        <translation>それでも移行先サーバーのアドレスが変わった場合は、ポート フォワーディングを修正してください。</translation>
    </message>
    <message>
        <source>With another range and no fixed address, the router may give the destination server a different address.</source>
        <translation>アドレス範囲が異なり、アドレスが固定されていない場合、ルーターが移行先サーバーに別のアドレスを割り当てる可能性があります。</translation>
    </message>
    <message>
        <source>Phase 1 of Microsoft’s guide advises to wait until the source server goes; you may, but only until it is switched off.</source>
        <translation>Microsoft のガイドのフェーズ 1 では、移行元サーバーがなくなるまで待つよう勧めています。待ってもかまいませんが、電源を切る前に必ず実施してください。</translation>
    </message>
    <message>
        <source>Microsoft’s guide for this product has no such step, but a source server with DHCP needs it all the same.</source>
        <translation>この製品用の Microsoft のガイドにこの手順はありませんが、移行元サーバーで DHCP が動作している場合は必要です。</translation>
    </message>
    <message>
        <source>Microsoft’s guide for this product speaks of moving DHCP but has no step for it; it is as for other products.</source>
        <translation>この製品用の Microsoft のガイドには、DHCP の移動についての記述はありますが、その手順がありません。手順はほかの製品と同じです。</translation>
    </message>
    <message>
        <source>If DHCP moves to the router in this phase, move it before you start the wizard.</source>
        <translation>このフェーズで DHCP をルーターに移す場合は、ウィザードを開始する前に移してください。</translation>
    </message>
    <message>
        <source>TCP 80 (HTTP) and 443 (HTTPS) to the destination server</source>
        <extracomment>Limits of the step</extracomment>
        <translation>TCP 80 (HTTP) と 443 (HTTPS) は移行先サーバーへ</translation>
    </message>
    <message>
        <source>Import user accounts missing in the Dashboard</source>
        <extracomment>Title of a step</extracomment>
        <translation>ダッシュボードにないユーザー アカウントをインポートする</translation>
    </message>
    <message>
        <source>Accounts come over by themselves, except those whose properties do not meet the requirements.</source>
        <translation>アカウントは自動的に移行されますが、プロパティが要件を満たさないものは移行されません。</translation>
    </message>
    <message>
        <source>The account works, but the Dashboard cannot manage it.</source>
        <translation>アカウントは使えますが、ダッシュボードでは管理できません。</translation>
    </message>
    <message>
        <source>Every enabled account of a person is listed under Users in the Dashboard</source>
        <translation>人が使用する有効なアカウントがすべて、ダッシュボードの「ユーザー」 (Users) の一覧にあること</translation>
    </message>
    <message>
        <source>Compare the user accounts of the domain with the list under Users in the Dashboard.</source>
        <translation>ドメインのユーザー アカウントを、ダッシュボードの「ユーザー」 (Users) の一覧と比べます。</translation>
    </message>
    <message>
        <source>Open Windows PowerShell as an administrator and import each missing account.</source>
        <translation>管理者として Windows PowerShell を開き、一覧にない各アカウントをインポートします。</translation>
    </message>
    <message>
        <source>The guides never list these requirements, so go by the accounts that are missing.</source>
        <translation>どのガイドにもこの要件は記載されていないため、一覧にないアカウントで判断してください。</translation>
    </message>
    <message>
        <source>Remove the SBS 2003 logon script from user accounts</source>
        <extracomment>Title of a step</extracomment>
        <translation>ユーザー アカウントから SBS 2003 のログオン スクリプトを削除する</translation>
    </message>
    <message>
        <source>The script belongs to the former server and does nothing useful any more.</source>
        <translation>このスクリプトは以前のサーバーのもので、もう役に立ちません。</translation>
    </message>
    <message>
        <source>Users wait at every sign-in for a script of a server that is gone.</source>
        <translation>ユーザーはサインインのたびに、なくなったサーバーのスクリプトを待つことになります。</translation>
    </message>
    <message>
        <source>The attribute scriptPath is empty for all users</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>すべてのユーザーの属性 scriptPath が空であること</translation>
    </message>
    <message>
        <source>If the script was modified, rename it first, so that the changes are kept.</source>
        <translation>スクリプトが変更されている場合は、変更内容を残すために、先にスクリプトの名前を変更してください。</translation>
    </message>
    <message>
        <source>In Active Directory Users and Computers open Properties &gt; Profile of each user and empty “Logon script”.</source>
        <translation>「Active Directory ユーザーとコンピューター」で各ユーザーの「プロパティ &gt; プロファイル」 (Properties &gt; Profile) を開き、「ログオン スクリプト」 (Logon script) を空にします。</translation>
    </message>
    <message>
        <source>Only accounts made with the “Add New Users Wizard” have the script.</source>
        <translation>このスクリプトがあるのは、「新しいユーザーの追加ウィザード」 (Add New Users Wizard) で作成されたアカウントだけです。</translation>
    </message>
    <message>
        <source>The guides never list these requirements, nor agree if some or all must be unmet; go by the missing accounts.</source>
        <translation>どのガイドにもこの要件は記載されておらず、一部を満たさない場合なのか、すべてを満たさない場合なのかも一致していません。一覧にないアカウントで判断してください。</translation>
    </message>
    <message>
        <source>The link to this task in Microsoft’s guide leads into the guide for SBS 2003; the content is the same.</source>
        <translation>Microsoft のガイドにあるこのタスクへのリンクは、SBS 2003 用ガイドに移動します。内容は同じです。</translation>
    </message>
    <message>
        <source>Logon script of SBS 2003</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>SBS 2003 のログオン スクリプト</translation>
    </message>
    <message>
        <source>Assign computers to users for Remote Web Access</source>
        <extracomment>Title of a step</extracomment>
        <translation>リモート Web アクセス用にコンピューターをユーザーに割り当てる</translation>
    </message>
    <message>
        <source>SBS 2003 showed all computers to everybody; the new server shows only those that are assigned.</source>
        <translation>SBS 2003 では全員にすべてのコンピューターが表示されましたが、新しいサーバーでは割り当てられたものだけが表示されます。</translation>
    </message>
    <message>
        <source>SBS 2008 showed all computers to everybody; the new server shows only those that are assigned.</source>
        <translation>SBS 2008 では全員にすべてのコンピューターが表示されましたが、新しいサーバーでは割り当てられたものだけが表示されます。</translation>
    </message>
    <message>
        <source>SBS 2011 Standard showed all computers to everybody; the new server shows only those that are assigned.</source>
        <translation>SBS 2011 Standard では全員にすべてのコンピューターが表示されましたが、新しいサーバーでは割り当てられたものだけが表示されます。</translation>
    </message>
    <message>
        <source>In Remote Web Access, the new server shows each user only the computers that are assigned.</source>
        <translation>リモート Web アクセスで新しいサーバーが各ユーザーに表示するのは、割り当てられたコンピューターだけです。</translation>
    </message>
    <message>
        <source>Users do not see their computers in Remote Web Access.</source>
        <translation>リモート Web アクセスで、ユーザーに自分のコンピューターが表示されません。</translation>
    </message>
    <message>
        <source>Each user sees their own computer in Remote Web Access</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>リモート Web アクセスで、各ユーザーに自分のコンピューターが表示されること</translation>
    </message>
    <message>
        <source>In the Dashboard open Users, the account, and then “View the account properties”.</source>
        <translation>ダッシュボードで「ユーザー」 (Users)、対象のアカウント、「アカウント プロパティの表示」 (View the account properties) の順に開きます。</translation>
    </message>
    <message>
        <source>On the tab “Anywhere Access” tick “Allow Remote Web Access and access to web services applications”.</source>
        <translation>「Anywhere Access」タブで、「リモート Web アクセスを許可し、Web サービス アプリケーションにアクセスする」 (Allow Remote Web Access and access to web services applications) をオンにします。</translation>
    </message>
    <message>
        <source>Tick “Shared Folders”, “Computers” and “Homepage links”, and choose “Apply”.</source>
        <translation>「共有フォルダー」 (Shared Folders)、「コンピューター」 (Computers)、「ホームページ リンク」 (Homepage links) をオンにし、「適用」をクリックします。</translation>
    </message>
    <message>
        <source>On the tab “Computer access” tick the computers of the user.</source>
        <translation>「コンピューター アクセス」 (Computer access) タブで、そのユーザーのコンピューターをオンにします。</translation>
    </message>
    <message>
        <source>Repeat this for each user; nothing has to be done on the client computers.</source>
        <translation>これをユーザーごとに繰り返します。クライアント コンピューターでの作業は必要ありません。</translation>
    </message>
    <message>
        <source>If the first new user made after the migration does not work, delete that user and create it again.</source>
        <translation>移行後に最初に作成した新しいユーザーが機能しない場合は、そのユーザーを削除して作成し直してください。</translation>
    </message>
    <message>
        <source>The overview of Microsoft’s guide puts this step among the post-migration tasks; it belongs here.</source>
        <translation>Microsoft のガイドの概要ではこの手順は移行後のタスクにありますが、正しくはここです。</translation>
    </message>
    <message>
        <source>The overview of Microsoft’s guide puts this step in phase 7; it belongs here.</source>
        <translation>Microsoft のガイドの概要ではこの手順はフェーズ 7 にありますが、正しくはここです。</translation>
    </message>
    <message>
        <source>Move settings and data to the destination server</source>
        <translation>設定とデータを移行先サーバーに移動する</translation>
    </message>
    <message>
        <source>Move settings and data</source>
        <extracomment>Short name of phase 4 for the timeline; keep it under 24 characters</extracomment>
        <translation>設定とデータの移動</translation>
    </message>
    <message>
        <source>Delete the old SBS Group Policy objects</source>
        <extracomment>Title of a step</extracomment>
        <translation>古い SBS のグループ ポリシー オブジェクトを削除する</translation>
    </message>
    <message>
        <source>They conflict with those of the destination server, which cover all of their settings.</source>
        <translation>古いオブジェクトは移行先サーバーのグループ ポリシー オブジェクトと競合します。古いオブジェクトの設定は、すべて新しいオブジェクトに含まれています。</translation>
    </message>
    <message>
        <source>Two sets of policies contradict each other.</source>
        <translation>2 組のポリシーが互いに矛盾します。</translation>
    </message>
    <message>
        <source>None of the names exists under CN=Policies,CN=System</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>どの名前も CN=Policies,CN=System の下に存在しないこと</translation>
    </message>
    <message>
        <source>Open Server Management &gt; Advanced Management &gt; Group Policy Management &gt; Forest &gt; Domains, your domain, and then Group Policy Objects.</source>
        <translation>「サーバーの管理 &gt; 高度な管理 &gt; グループ ポリシーの管理 &gt; フォレスト &gt; ドメイン」 (Server Management &gt; Advanced Management &gt; Group Policy Management &gt; Forest &gt; Domains)、対象のドメイン、「グループ ポリシー オブジェクト」 (Group Policy Objects) の順に開きます。</translation>
    </message>
    <message>
        <source>Open Group Policy Management &gt; Forest &gt; Domains, your domain, and then Group Policy Objects.</source>
        <translation>「グループ ポリシーの管理 &gt; フォレスト &gt; ドメイン」 (Group Policy Management &gt; Forest &gt; Domains)、対象のドメイン、「グループ ポリシー オブジェクト」 (Group Policy Objects) の順に開きます。</translation>
    </message>
    <message>
        <source>Save a copy of each object that was modified.</source>
        <translation>変更されている各オブジェクトのコピーを保存します。</translation>
    </message>
    <message>
        <source>Delete each of these objects that exists.</source>
        <translation>これらのオブジェクトのうち、存在するものをすべて削除します。</translation>
    </message>
    <message>
        <source>With the R2 release, delete these as well.</source>
        <translation>R2 リリースの場合は、これらも削除します。</translation>
    </message>
    <message>
        <source>Delete these as well if they exist.</source>
        <translation>これらも、存在する場合は削除します。</translation>
    </message>
    <message>
        <source>Delete also the other objects whose names begin with “Small Business Server”, “Windows SBS” or “Update Services”.</source>
        <translation>名前が「Small Business Server」、「Windows SBS」、「Update Services」のいずれかで始まるほかのオブジェクトも削除します。</translation>
    </message>
    <message>
        <source>Set the password policy in the Dashboard and keep strong passwords.</source>
        <translation>ダッシュボードでパスワード ポリシーを設定し、強力なパスワードを維持します。</translation>
    </message>
    <message>
        <source>The password policy is now stored in the Default Domain Policy and no longer in an SBS object.</source>
        <translation>パスワード ポリシーの保存先は、SBS のオブジェクトではなく、Default Domain Policy (既定のドメイン ポリシー) になりました。</translation>
    </message>
    <message>
        <source>On your server a name may have a hyphen instead of a dash, or “Policies” instead of “Policy”.</source>
        <translation>サーバーによっては、名前のダッシュがハイフンになっていたり、「Policy」が「Policies」になっていたりすることがあります。</translation>
    </message>
    <message>
        <source>Keep the object that redirects folders; it is deleted in phase 5, after the new policy is enabled.</source>
        <translation>フォルダーをリダイレクトするオブジェクトは残しておいてください。フェーズ 5 で、新しいポリシーを有効にした後に削除します。</translation>
    </message>
    <message>
        <source>Microsoft’s guide lists names of SBS 2003 and of an “SBS 2008 R2” that never existed; go by how the names begin.</source>
        <translation>Microsoft のガイドには、SBS 2003 の名前と、存在しなかった「SBS 2008 R2」の名前が記載されています。名前の先頭部分で判断してください。</translation>
    </message>
    <message>
        <source>Microsoft’s guide goes through “Server Management &gt; Advanced Management”, as in SBS 2003; open the console itself.</source>
        <translation>Microsoft のガイドでは、SBS 2003 と同じく「サーバーの管理 &gt; 高度な管理」 (Server Management &gt; Advanced Management) から開きますが、コンソールを直接開いてください。</translation>
    </message>
    <message>
        <source>Delete the old WMI filters</source>
        <extracomment>Title of a step</extracomment>
        <translation>古い WMI フィルターを削除する</translation>
    </message>
    <message>
        <source>They belong to the deleted policies and nothing uses them any more.</source>
        <translation>削除したポリシーのもので、もう何にも使われません。</translation>
    </message>
    <message>
        <source>Filters without a policy remain in the directory.</source>
        <translation>ポリシーのないフィルターがディレクトリに残ります。</translation>
    </message>
    <message>
        <source>No such msWMI-Som object is left in the directory</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>該当する msWMI-Som オブジェクトがディレクトリに残っていないこと</translation>
    </message>
    <message>
        <source>Open Server Manager &gt; Features &gt; Group Policy Management, your domain, and then WMI Filters.</source>
        <translation>「サーバー マネージャー &gt; 機能 &gt; グループ ポリシーの管理」 (Server Manager &gt; Features &gt; Group Policy Management)、対象のドメイン、「WMI フィルター」 (WMI Filters) の順に開きます。</translation>
    </message>
    <message>
        <source>In the same console open WMI Filters.</source>
        <translation>同じコンソールで「WMI フィルター」 (WMI Filters) を開きます。</translation>
    </message>
    <message>
        <source>Delete these two filters.</source>
        <translation>これら 2 つのフィルターを削除します。</translation>
    </message>
    <message>
        <source>Delete these two filters if they exist.</source>
        <translation>これら 2 つのフィルターが存在する場合は削除します。</translation>
    </message>
    <message>
        <source>Delete also the filters whose names begin with “Windows SBS”.</source>
        <translation>名前が「Windows SBS」で始まるフィルターも削除します。</translation>
    </message>
    <message>
        <source>Delete each of these three filters that exists.</source>
        <translation>これら 3 つのフィルターのうち、存在するものをすべて削除します。</translation>
    </message>
    <message>
        <source>Microsoft’s guide speaks of three filters, but SBS 2003 has these two.</source>
        <translation>Microsoft のガイドにはフィルターが 3 つとありますが、SBS 2003 にあるのはこの 2 つです。</translation>
    </message>
    <message>
        <source>Microsoft’s guide speaks of three filters but names only these two, which are those of SBS 2003.</source>
        <translation>Microsoft のガイドにはフィルターが 3 つとありますが、名前があるのはこの 2 つだけで、これらは SBS 2003 のものです。</translation>
    </message>
    <message>
        <source>Old SBS Group Policy objects</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>古い SBS のグループ ポリシー オブジェクト</translation>
    </message>
    <message>
        <source>Links of Group Policy objects</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>グループ ポリシー オブジェクトのリンク</translation>
    </message>
    <message>
        <source>Password policy of the domain</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>ドメインのパスワード ポリシー</translation>
    </message>
    <message>
        <source>Old WMI filters</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>古い WMI フィルター</translation>
    </message>
    <message>
        <source>List the shared folders and rebuild their structure</source>
        <extracomment>Title of a step</extracomment>
        <translation>共有フォルダーを一覧にし、その構造を再現する</translation>
    </message>
    <message>
        <source>What is not on the list is not copied, and is lost with the source server.</source>
        <translation>一覧にないものはコピーされず、移行元サーバーとともに失われます。</translation>
    </message>
    <message>
        <source>Shared folders are forgotten, or end in the wrong place.</source>
        <translation>共有フォルダーが見落とされるか、間違った場所に移されます。</translation>
    </message>
    <message>
        <source>A list of all shares with their permissions, and a matching folder for each on the destination server</source>
        <extracomment>Share: a shared folder</extracomment>
        <translation>すべての共有フォルダーとそのアクセス許可の一覧、およびそれぞれに対応する移行先サーバー上のフォルダー</translation>
    </message>
    <message>
        <source>List the shares of the source server with their permissions.</source>
        <extracomment>Share: a shared folder</extracomment>
        <translation>移行元サーバーの共有フォルダーを、アクセス許可とともに一覧にします。</translation>
    </message>
    <message>
        <source>Create or adapt matching folders and shares on the destination server.</source>
        <translation>対応するフォルダーと共有を移行先サーバーに作成するか、既存のものを調整します。</translation>
    </message>
    <message>
        <source>Compare sizes with free space</source>
        <extracomment>Title of a step</extracomment>
        <translation>サイズと空き領域を比べる</translation>
    </message>
    <message>
        <source>A copy that runs out of space stops in the middle.</source>
        <translation>空き領域がなくなると、コピーは途中で止まります。</translation>
    </message>
    <message>
        <source>The copy fails when the disk is full.</source>
        <translation>ディスクがいっぱいになると、コピーに失敗します。</translation>
    </message>
    <message>
        <source>Size of each folder and free space of the drive that receives it</source>
        <translation>各フォルダーのサイズと、受け取る側のドライブの空き領域</translation>
    </message>
    <message>
        <source>Determine the size of each folder on the source server.</source>
        <translation>移行元サーバーの各フォルダーのサイズを調べます。</translation>
    </message>
    <message>
        <source>Make sure that the destination server has room for all of them.</source>
        <translation>移行先サーバーに、すべてのフォルダーが入る空き領域があることを確認します。</translation>
    </message>
    <message>
        <source>Make the source shares read-only</source>
        <extracomment>Title of a step; share: a shared folder; the source: the source server</extracomment>
        <translation>移行元サーバーの共有フォルダーを読み取り専用にする</translation>
    </message>
    <message>
        <source>Whatever users save during the copy would stay behind.</source>
        <translation>コピー中にユーザーが保存したものは、すべて取り残されます。</translation>
    </message>
    <message>
        <source>Late changes on the source server are lost.</source>
        <translation>移行元サーバーに後から加えられた変更が失われます。</translation>
    </message>
    <message>
        <source>No user can save a file in the shares of the source server</source>
        <extracomment>What proves that the step is done; share: a shared folder</extracomment>
        <translation>移行元サーバーの共有フォルダーに、どのユーザーもファイルを保存できないこと</translation>
    </message>
    <message>
        <source>Tell the users when the shared folders become read-only.</source>
        <translation>共有フォルダーがいつ読み取り専用になるかをユーザーに知らせます。</translation>
    </message>
    <message>
        <source>Set the permissions of each share to read-only for all users.</source>
        <extracomment>Share: a shared folder</extracomment>
        <translation>各共有フォルダーのアクセス許可を、すべてのユーザーに対して読み取り専用に設定します。</translation>
    </message>
    <message>
        <source>Copy every share</source>
        <extracomment>Title of a step; share: a shared folder</extracomment>
        <translation>すべての共有フォルダーをコピーする</translation>
    </message>
    <message>
        <source>The command copies the data together with its permissions, owners and times.</source>
        <translation>このコマンドは、データをアクセス許可、所有者、日時とともにコピーします。</translation>
    </message>
    <message>
        <source>The data stays on the source server and goes with it.</source>
        <translation>データは移行元サーバーに残り、このサーバーとともに失われます。</translation>
    </message>
    <message>
        <source>A log for each share with 0 in the column FAILED for Dirs and Files, and an exit code below 8</source>
        <extracomment>Share: a shared folder; log: the file in which the copy command writes its results</extracomment>
        <translation>「ディレクトリ」 (Dirs) と「ファイル」 (Files) の「失敗」 (FAILED) 列が 0 で、終了コードが 8 未満の、共有フォルダーごとのログ</translation>
    </message>
    <message>
        <source>Sign in to the destination server as a domain administrator.</source>
        <translation>移行先サーバーにドメイン管理者としてサインインします。</translation>
    </message>
    <message>
        <source>Run this command for each share, with your names and a log file of its own for each share.</source>
        <extracomment>Share: a shared folder; log: the file in which the copy command writes its results</extracomment>
        <translation>共有フォルダーごとにこのコマンドを実行します。名前は実際のものに置き換え、ログ ファイルも共有フォルダーごとに別のものを指定します。</translation>
    </message>
    <message>
        <source>Read each log: the column FAILED must show 0 for Dirs and Files.</source>
        <extracomment>Log: the file in which the copy command writes its results</extracomment>
        <translation>各ログを確認してください。「ディレクトリ」 (Dirs) と「ファイル」 (Files) の「失敗」 (FAILED) 列は 0 である必要があります。</translation>
    </message>
    <message>
        <source>/E takes subfolders, empty ones too; /B reads past missing permissions; /COPY:DATSOU takes data, attributes, times, security, owner and auditing.</source>
        <translation>/E は空のものも含むサブフォルダーをコピーし、/B はアクセス許可がなくても読み取り、/COPY:DATSOU はデータ、属性、日時、セキュリティ、所有者、監査情報をコピーします。</translation>
    </message>
    <message>
        <source>Microsoft’s guide uses one log for all shares, but /LOG overwrites it each time; change the file name, or append with /LOG+.</source>
        <extracomment>Share: a shared folder; log: the file in which the copy command writes its results</extracomment>
        <translation>Microsoft のガイドではすべての共有フォルダーに 1 つのログを使っていますが、/LOG は毎回それを上書きします。ファイル名を変えるか、/LOG+ で追記してください。</translation>
    </message>
    <message>
        <source>Microsoft’s command line lacks the space between the source and the destination argument; it is correct here.</source>
        <translation>Microsoft のコマンド ラインには、コピー元とコピー先の間の空白が抜けています。ここでは正しくなっています。</translation>
    </message>
    <message>
        <source>The shared folders do not stay on the source server</source>
        <extracomment>When the step is needed; the shared folders of the source server that is replaced</extracomment>
        <translation>共有フォルダーを移行元サーバーに残さない</translation>
    </message>
    <message>
        <source>Microsoft’s guide for Foundation makes the copy optional, because the source server may stay in the network.</source>
        <translation>Microsoft の Foundation 用ガイドでは、移行元サーバーをネットワークに残してもよいため、コピーは任意です。</translation>
    </message>
    <message>
        <source>The contents list of this part of Microsoft’s guide links into the guide for SBS 2008; read the part itself.</source>
        <translation>Microsoft のガイドのこの部分の目次は、SBS 2008 用ガイドにリンクしています。目次のリンクは使わず、この部分の本文を読んでください。</translation>
    </message>
    <message>
        <source>Microsoft’s command line has spaces inside the network paths; it is correct here.</source>
        <translation>Microsoft のコマンド ラインには、ネットワーク パスの中に余分な空白があります。ここでは正しくなっています。</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>開始する前に</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>Short name of the part before phase 1, for the timeline</extracomment>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>Read the whole procedure before starting</source>
        <extracomment>Title of a step</extracomment>
        <translation>開始する前に手順全体を読む</translation>
    </message>
    <message>
        <source>A migration takes days, and some deadlines start long before you notice them.</source>
        <translation>移行には数日かかり、期限の中には気付かないうちに始まっているものもあります。</translation>
    </message>
    <message>
        <source>Confirmation by the technician</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>技術者による確認</translation>
    </message>
    <message>
        <source>Read the titles, limits and conditions of all eight phases once.</source>
        <translation>8 つのフェーズすべてのタイトル、許容範囲、条件をひととおり読みます。</translation>
    </message>
    <message>
        <source>Make sure that the new server has 64-bit hardware, because there is no 32-bit edition of the new system.</source>
        <translation>新しいシステムには 32 ビット版がないため、新しいサーバーのハードウェアが 64 ビットであることを確認します。</translation>
    </message>
    <message>
        <source>Plan a day for the removal of the source server: it has to be gone at the latest 21 days after the installation, or 7 days without update KB943494.</source>
        <translation>移行元サーバーをネットワークから削除する日を計画します。インストール後 21 日以内、更新プログラム KB943494 がない場合は 7 日以内に削除する必要があります。</translation>
    </message>
    <message>
        <source>Microsoft collects further tools and help for this migration under its short link 217520.</source>
        <translation>この移行に役立つその他のツールと情報は、Microsoft の短縮リンク 217520 にまとめられています。</translation>
    </message>
    <message>
        <source>How to get an administrator command prompt</source>
        <extracomment>Title of a step</extracomment>
        <translation>管理者のコマンド プロンプトの開き方</translation>
    </message>
    <message>
        <source>Many commands of this guide change nothing, or fail, without administrator rights.</source>
        <translation>このガイドのコマンドの多くは、管理者の権限がないと何も変更しないか、失敗します。</translation>
    </message>
    <message>
        <source>Sign in to the source server as an administrator, open Start &gt; Run and enter this command.</source>
        <translation>移行元サーバーに管理者としてサインインし、「スタート &gt; ファイル名を指定して実行」を開いて、このコマンドを入力します。</translation>
    </message>
    <message>
        <source>On the destination server type the same command on the Start screen and choose “Run as administrator” for the result.</source>
        <translation>移行先サーバーでは、スタート画面で同じコマンドを入力し、検索結果に対して「管理者として実行」をクリックします。</translation>
    </message>
    <message>
        <source>Microsoft’s guide uses the search box and “Run as administrator” on the source; Windows Server 2003 has neither.</source>
        <extracomment>The source: the source server</extracomment>
        <translation>Microsoft のガイドでは、移行元サーバーで検索ボックスと「管理者として実行」を使いますが、Windows Server 2003 にはどちらもありません。</translation>
    </message>
    <message>
        <source>Plan the day on which the source server goes: at the latest 21 days after the installation.</source>
        <translation>移行元サーバーをネットワークから削除する日を計画します。遅くともインストール後 21 日以内に削除する必要があります。</translation>
    </message>
    <message>
        <source>Decide whether the source server stays: as a domain controller or additional server it may, without a deadline.</source>
        <translation>移行元サーバーを残すかどうかを決めます。ドメイン コントローラーまたは追加のサーバーとして、期限なしで残すことができます。</translation>
    </message>
    <message>
        <source>Microsoft’s guide for this product has seven phases; folder redirection is added for servers that redirect folders.</source>
        <translation>Microsoft のこの製品用ガイドのフェーズは 7 つです。フォルダー リダイレクトは、フォルダーをリダイレクトするサーバーのために追加しています。</translation>
    </message>
    <message>
        <source>Microsoft’s guide lists the Migration Preparation Tool; it is not needed, as the schema is at version 56 already.</source>
        <translation>Microsoft のガイドには移行準備ツールが挙げられていますが、スキーマは既にバージョン 56 なので必要ありません。</translation>
    </message>
    <message>
        <source>On the source server type this command on the Start screen and choose “Run as administrator” for it.</source>
        <translation>移行元サーバーでは、スタート画面でこのコマンドを入力し、検索結果に対して「管理者として実行」をクリックします。</translation>
    </message>
    <message>
        <source>On the source server type this command in the search box of Start and choose “Run as administrator” for it.</source>
        <translation>移行元サーバーでは、「スタート」の検索ボックスにこのコマンドを入力し、検索結果に対して「管理者として実行」をクリックします。</translation>
    </message>
    <message>
        <source>Perform post-migration tasks</source>
        <translation>移行後のタスクを実行する</translation>
    </message>
    <message>
        <source>Post-migration tasks</source>
        <extracomment>Short name of phase 7 for the timeline; keep it under 24 characters</extracomment>
        <translation>移行後のタスク</translation>
    </message>
    <message>
        <source>Remove DNS entries of the source</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>移行元サーバーの DNS エントリを削除する</translation>
    </message>
    <message>
        <source>Entries of a server that is gone slow down every name that is looked up through them.</source>
        <translation>なくなったサーバーのエントリがあると、それを経由する名前の検索がすべて遅くなります。</translation>
    </message>
    <message>
        <source>Name resolution waits for a server that never answers.</source>
        <translation>名前解決が、応答することのないサーバーを待ちます。</translation>
    </message>
    <message>
        <source>No name server, forwarder or other record has the name or the address of the source server</source>
        <translation>ネーム サーバー、フォワーダー、その他のエントリのいずれにも、移行元サーバーの名前やアドレスがないこと</translation>
    </message>
    <message>
        <source>In DNS Manager open the properties of the server and remove the source server from “Forwarders”.</source>
        <translation>DNS マネージャーでサーバーのプロパティを開き、「フォワーダー」 (Forwarders) から移行元サーバーを削除します。</translation>
    </message>
    <message>
        <source>Open the properties of each forward lookup zone and remove the source server from “Name Servers”.</source>
        <translation>各前方参照ゾーンのプロパティを開き、「ネーム サーバー」 (Name Servers) から移行元サーバーを削除します。</translation>
    </message>
    <message>
        <source>Do the same for each reverse lookup zone.</source>
        <translation>各逆引き参照ゾーンでも同じ操作を行います。</translation>
    </message>
    <message>
        <source>Share the application data folders</source>
        <extracomment>Title of a step</extracomment>
        <translation>アプリケーション データのフォルダーを共有する</translation>
    </message>
    <message>
        <source>Copied data of line-of-business and other applications is of use only when its users reach it.</source>
        <translation>コピーした基幹業務アプリケーションやその他のアプリケーションのデータは、ユーザーがアクセスできて初めて役に立ちます。</translation>
    </message>
    <message>
        <source>Applications do not find their data.</source>
        <translation>アプリケーションがデータを見つけられません。</translation>
    </message>
    <message>
        <source>The folders are listed in the Dashboard under Storage</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>フォルダーがダッシュボードの「記憶域」 (Storage) の一覧にあること</translation>
    </message>
    <message>
        <source>Set the share permissions of each folder of application data.</source>
        <translation>アプリケーション データの各フォルダーに、共有のアクセス許可を設定します。</translation>
    </message>
    <message>
        <source>Set the NTFS permissions of each of these folders.</source>
        <translation>これらの各フォルダーに、NTFS のアクセス許可を設定します。</translation>
    </message>
    <message>
        <source>Check that the folders appear in the Dashboard under Storage.</source>
        <translation>フォルダーがダッシュボードの「記憶域」 (Storage) に表示されることを確認します。</translation>
    </message>
    <message>
        <source>Change drive mappings in logon scripts</source>
        <extracomment>Title of a step</extracomment>
        <translation>ログオン スクリプトのドライブ割り当てを変更する</translation>
    </message>
    <message>
        <source>A mapping to the source server fails at every sign-in.</source>
        <translation>移行元サーバーへのドライブ割り当ては、サインインのたびに失敗します。</translation>
    </message>
    <message>
        <source>A logon script maps drives to the source server</source>
        <extracomment>When the step is needed</extracomment>
        <translation>ログオン スクリプトでドライブを移行元サーバーに割り当てている</translation>
    </message>
    <message>
        <source>Users miss their network drives.</source>
        <translation>ユーザーがネットワーク ドライブを使えません。</translation>
    </message>
    <message>
        <source>No script contains the name of the source server</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>移行元サーバーの名前を含むスクリプトがないこと</translation>
    </message>
    <message>
        <source>Search the scripts in the share NETLOGON for the name of the source server.</source>
        <extracomment>Share: a shared folder</extracomment>
        <translation>共有 NETLOGON のスクリプトで、移行元サーバーの名前を検索します。</translation>
    </message>
    <message>
        <source>Point each mapping to the matching share of the destination server.</source>
        <extracomment>Share: a shared folder</extracomment>
        <translation>各ドライブ割り当てを、移行先サーバーの対応する共有フォルダーに変更します。</translation>
    </message>
    <message>
        <source>Remove the ISA proxy settings from clients</source>
        <extracomment>Title of a step</extracomment>
        <translation>クライアント コンピューターから ISA のプロキシ設定を削除する</translation>
    </message>
    <message>
        <source>The client computers still send web requests to the proxy that left with the source server.</source>
        <translation>クライアント コンピューターは、移行元サーバーとともになくなったプロキシに Web の要求を送り続けます。</translation>
    </message>
    <message>
        <source>The source was SBS 2003 Premium with Internet Security and Acceleration (ISA) Server</source>
        <translation>移行元サーバーが、Internet Security and Acceleration (ISA) Server を備えた SBS 2003 Premium だった</translation>
    </message>
    <message>
        <source>Port 80 for a new proxy</source>
        <translation>新しいプロキシ用にポート 80</translation>
    </message>
    <message>
        <source>Client computers have no access to the web.</source>
        <translation>クライアント コンピューターから Web にアクセスできません。</translation>
    </message>
    <message>
        <source>Each client computer opens a web page</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>各クライアント コンピューターで Web ページが開くこと</translation>
    </message>
    <message>
        <source>Uninstall the Microsoft Firewall Client.</source>
        <translation>Microsoft Firewall Client をアンインストールします。</translation>
    </message>
    <message>
        <source>In Internet Explorer open Tools &gt; Internet Options &gt; Connections &gt; LAN Settings.</source>
        <translation>Internet Explorer で「ツール &gt; インターネット オプション &gt; 接続 &gt; LAN の設定」 (Tools &gt; Internet Options &gt; Connections &gt; LAN Settings) を開きます。</translation>
    </message>
    <message>
        <source>Without a proxy, clear all boxes.</source>
        <extracomment>Clear: remove the tick from a box</extracomment>
        <translation>プロキシを使わない場合は、すべてのチェック ボックスをオフにします。</translation>
    </message>
    <message>
        <source>With a new proxy, clear “Automatic configuration”, tick both “Proxy server” boxes, and enter the full name of the proxy and port 80.</source>
        <extracomment>Clear: remove the tick from a box</extracomment>
        <translation>新しいプロキシを使う場合は、「自動構成」 (Automatic configuration) をオフにし、「プロキシ サーバー」 (Proxy server) のチェック ボックスを両方ともオンにして、プロキシの完全な名前とポート 80 を入力します。</translation>
    </message>
    <message>
        <source>Open a web page as a test.</source>
        <translation>テストとして Web ページを開きます。</translation>
    </message>
    <message>
        <source>Give Administrators the right to log on as a batch job</source>
        <extracomment>Title of a step</extracomment>
        <translation>Administrators に「バッチ ジョブとしてログオン」の権利を付与する</translation>
    </message>
    <message>
        <source>The server can run alerts while nobody is signed in only with this right.</source>
        <translation>だれもサインインしていないときにサーバーがアラートを実行できるのは、この権利がある場合だけです。</translation>
    </message>
    <message>
        <source>Alerts fail with error 2147943785 (0x80070569).</source>
        <translation>アラートがエラー 2147943785 (0x80070569) で失敗します。</translation>
    </message>
    <message>
        <source>SeBatchLogonRight contains *S-1-5-32-544 in the file GptTmpl.inf of the policy</source>
        <translation>ポリシーのファイル GptTmpl.inf で、SeBatchLogonRight に *S-1-5-32-544 が含まれていること</translation>
    </message>
    <message>
        <source>Open Group Policy Management &gt; Forest &gt; Domains, your domain, and then Domain Controllers &gt; Default Domain Controllers Policy.</source>
        <translation>「グループ ポリシーの管理 &gt; フォレスト &gt; ドメイン」 (Group Policy Management &gt; Forest &gt; Domains)、対象のドメイン、Domain Controllers &gt; Default Domain Controllers Policy (既定のドメイン コントローラー ポリシー) の順に開きます。</translation>
    </message>
    <message>
        <source>Choose “Edit” and open Computer Configuration &gt; Policies &gt; Windows Settings &gt; Security Settings &gt; Local Policies &gt; User Rights Assignment.</source>
        <translation>「編集」をクリックし、「コンピューターの構成 &gt; ポリシー &gt; Windows の設定 &gt; セキュリティの設定 &gt; ローカル ポリシー &gt; ユーザー権利の割り当て」 (Computer Configuration &gt; Policies &gt; Windows Settings &gt; Security Settings &gt; Local Policies &gt; User Rights Assignment) を開きます。</translation>
    </message>
    <message>
        <source>Open the properties of “Log on as a batch job” and choose “Add User or Group”, then “Browse”.</source>
        <translation>「バッチ ジョブとしてログオン」 (Log on as a batch job) のプロパティを開き、「ユーザーまたはグループの追加」 (Add User or Group)、「参照」の順にクリックします。</translation>
    </message>
    <message>
        <source>Enter the name of the built-in group, choose “Check Names” and confirm with “OK” three times.</source>
        <translation>ビルトイン グループの名前を入力して「名前の確認」 (Check Names) をクリックし、「OK」を 3 回クリックして確定します。</translation>
    </message>
    <message>
        <source>Leave these entries alone while the source server stays in the network, because they are needed.</source>
        <translation>移行元サーバーをネットワークに残す間は、これらのエントリが必要なので、そのままにしてください。</translation>
    </message>
    <message>
        <source>Name servers of the zones</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>ゾーンのネーム サーバー</translation>
    </message>
    <message>
        <source>DNS records of the former controller</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>以前のコントローラーの DNS エントリ</translation>
    </message>
    <message>
        <source>References in the directory</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>ディレクトリ内の参照</translation>
    </message>
    <message>
        <source>Take a full backup of the source server</source>
        <extracomment>Title of a step</extracomment>
        <translation>移行元サーバーの完全バックアップを取る</translation>
    </message>
    <message>
        <source>Only a backup brings the server back after a fault, and only a backup undoes the schema change that follows later.</source>
        <translation>障害の後にサーバーを元に戻せるのも、後で行うスキーマの変更を取り消せるのも、バックアップだけです。</translation>
    </message>
    <message>
        <source>A fault that cannot be repaired means loss of data.</source>
        <translation>修復できない障害が起きると、データが失われます。</translation>
    </message>
    <message>
        <source>A finished full backup with its date, target and size</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>完了した完全バックアップと、その日付、保存先、サイズ</translation>
    </message>
    <message>
        <source>Make a full backup with the backup tool of Windows Small Business Server 2003 before you change anything.</source>
        <translation>何かを変更する前に、Windows Small Business Server 2003 のバックアップ ツールで完全バックアップを作成します。</translation>
    </message>
    <message>
        <source>Include the system state, so that the directory can be restored too.</source>
        <translation>ディレクトリも復元できるように、システム状態を含めます。</translation>
    </message>
    <message>
        <source>Keep the backup on a medium that is not part of the source server.</source>
        <translation>移行元サーバーの一部ではないメディアにバックアップを保管します。</translation>
    </message>
    <message>
        <source>Microsoft describes backup and restore of this product under its short link 27140.</source>
        <translation>この製品のバックアップと復元については、Microsoft の短縮リンク 27140 に説明があります。</translation>
    </message>
    <message>
        <source>Prove that the backup can be restored</source>
        <extracomment>Title of a step</extracomment>
        <translation>バックアップを復元できることを実証する</translation>
    </message>
    <message>
        <source>A backup that nobody has read back is only a hope.</source>
        <translation>だれも読み戻したことのないバックアップは、期待にすぎません。</translation>
    </message>
    <message>
        <source>You learn that the backup is useless at the moment when you need it.</source>
        <translation>バックアップが使えないことに、必要になったときに初めて気付きます。</translation>
    </message>
    <message>
        <source>A list of sampled files whose restored copy has the same hash as the original</source>
        <translation>復元したコピーのハッシュが元のファイルと一致した、抜き取りファイルの一覧</translation>
    </message>
    <message>
        <source>Check that the backup job ended without errors.</source>
        <translation>バックアップ ジョブがエラーなしで終了したことを確認します。</translation>
    </message>
    <message>
        <source>Pick some files at random and restore them to another folder.</source>
        <translation>いくつかのファイルを無作為に選び、別のフォルダーに復元します。</translation>
    </message>
    <message>
        <source>Compare each restored file with its original.</source>
        <translation>復元した各ファイルを元のファイルと比較します。</translation>
    </message>
    <message>
        <source>Only a backup brings the server back after a fault, and its data with it.</source>
        <translation>障害の後にサーバーとそのデータを元に戻せるのは、バックアップだけです。</translation>
    </message>
    <message>
        <source>Make a full backup with the backup tool that came with the source server before you change anything.</source>
        <translation>何かを変更する前に、移行元サーバーに付属のバックアップ ツールで完全バックアップを作成します。</translation>
    </message>
    <message>
        <source>Microsoft describes backup and restore of this product under its short link 104285.</source>
        <translation>この製品のバックアップと復元については、Microsoft の短縮リンク 104285 に説明があります。</translation>
    </message>
    <message>
        <source>Microsoft describes backup and restore of this product on TechNet: “Managing Server Backup”, cc527488.</source>
        <translation>この製品のバックアップと復元については、TechNet の「Managing Server Backup」 (cc527488) に説明があります。</translation>
    </message>
    <message>
        <source>Microsoft describes the backup on TechNet: “Learn more about setting up server backup”, server-backup-support-1.</source>
        <translation>バックアップについては、TechNet の「Learn more about setting up server backup」 (server-backup-support-1) に説明があります。</translation>
    </message>
    <message>
        <source>Microsoft describes backup and restore of this product on TechNet: “Backup and Recovery”, cc754097.</source>
        <translation>この製品のバックアップと復元については、TechNet の「Backup and Recovery」 (cc754097) に説明があります。</translation>
    </message>
    <message>
        <source>Microsoft describes this in its article Manage-Backup-and-Restore-in-Windows-Server-Essentials.</source>
        <translation>これについては、Microsoft の記事 Manage-Backup-and-Restore-in-Windows-Server-Essentials に説明があります。</translation>
    </message>
    <message>
        <source>Move the mailboxes to Office 365</source>
        <extracomment>Title of a step</extracomment>
        <translation>メールボックスを Office 365 に移動する</translation>
    </message>
    <message>
        <source>The mailboxes must be out of the source server before Exchange can be removed from it.</source>
        <translation>移行元サーバーから Exchange を削除するには、先にすべてのメールボックスを外に移動しておく必要があります。</translation>
    </message>
    <message>
        <source>Exchange refuses to be uninstalled while mailboxes remain.</source>
        <translation>メールボックスが残っている間は、Exchange をアンインストールできません。</translation>
    </message>
    <message>
        <source>All mailboxes are in Office 365 and receive mail there</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>すべてのメールボックスが Office 365 にあり、そこでメールを受信していること</translation>
    </message>
    <message>
        <source>Move all mailboxes with a cutover Exchange migration.</source>
        <translation>すべてのメールボックスを Exchange の一括移行 (カットオーバー移行) で移動します。</translation>
    </message>
    <message>
        <source>Finish the move before the destination server is installed.</source>
        <translation>移行先サーバーのインストールより前に、移動を完了します。</translation>
    </message>
    <message>
        <source>Move the content of public folders separately, because Office 365 had none.</source>
        <translation>Office 365 にはパブリック フォルダーがなかったため、その内容は別に移動します。</translation>
    </message>
    <message>
        <source>Switch on Office 365 integration after the installation, in phase 2.</source>
        <translation>インストール後、フェーズ 2 で Office 365 統合を有効にします。</translation>
    </message>
    <message>
        <source>Microsoft’s guides disagree on whether Exchange has to be removed from the source for the integration: optional here, mandatory in the guide for 2012 R2; settle it with the customer.</source>
        <extracomment>The source: the source server</extracomment>
        <translation>統合のために移行元サーバーから Exchange を削除する必要があるかどうかは、Microsoft のガイドによって異なります。このガイドでは任意、2012 R2 のガイドでは必須です。顧客と相談して決めてください。</translation>
    </message>
    <message>
        <source>Let the Office 365 migration reach Exchange 2003</source>
        <extracomment>Title of a step</extracomment>
        <translation>Office 365 の移行から Exchange 2003 に接続できるようにする</translation>
    </message>
    <message>
        <source>The migration service of Office 365 reads the mailboxes by RPC over HTTP.</source>
        <translation>Office 365 の移行サービスは、RPC over HTTP でメールボックスを読み取ります。</translation>
    </message>
    <message>
        <source>The migration of the mailboxes cannot connect.</source>
        <translation>メールボックスの移行で、サーバーに接続できません。</translation>
    </message>
    <message>
        <source>The registry value lists the full name of the source server</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>レジストリ値に移行元サーバーの完全な名前が含まれていること</translation>
    </message>
    <message>
        <source>Enable RPC over HTTP on the source server.</source>
        <translation>移行元サーバーで RPC over HTTP を有効にします。</translation>
    </message>
    <message>
        <source>If the migration still fails, open this registry key.</source>
        <translation>それでも移行に失敗する場合は、このレジストリ キーを開きます。</translation>
    </message>
    <message>
        <source>Make sure that the value “ValidPorts” lists the full name of the source server after this pattern, with your domain.</source>
        <translation>値「ValidPorts」に、移行元サーバーの完全な名前がこの形式 (ドメインは実際のもの) で含まれていることを確認します。</translation>
    </message>
    <message>
        <source>Plan a second Exchange server</source>
        <extracomment>Title of a step</extracomment>
        <translation>2 台目の Exchange サーバーを計画する</translation>
    </message>
    <message>
        <source>Exchange needs a server of its own, and it can join only when the destination server runs the domain.</source>
        <translation>Exchange には専用のサーバーが必要です。参加できるのは、移行先サーバーがドメインを担うようになってからです。</translation>
    </message>
    <message>
        <source>Exchange refuses to be uninstalled from the source server while mailboxes remain.</source>
        <translation>メールボックスが残っている間は、移行元サーバーから Exchange をアンインストールできません。</translation>
    </message>
    <message>
        <source>All mailboxes are on the new Exchange server and receive mail there</source>
        <translation>すべてのメールボックスが新しい Exchange サーバーにあり、そこでメールを受信していること</translation>
    </message>
    <message>
        <source>Plan a second server for Exchange Server 2013, or for Exchange Server 2010 SP1 on an older Windows Server.</source>
        <translation>Exchange Server 2013 用、または古い Windows Server 上の Exchange Server 2010 SP1 用に、2 台目のサーバーを計画します。</translation>
    </message>
    <message>
        <source>Set up the new Exchange server after the destination server is installed.</source>
        <translation>移行先サーバーをインストールした後で、新しい Exchange サーバーをセットアップします。</translation>
    </message>
    <message>
        <source>Finish the move of all mailboxes before the source server is demoted.</source>
        <translation>移行元サーバーを降格する前に、すべてのメールボックスの移動を完了します。</translation>
    </message>
    <message>
        <source>Exchange is not supported on the Essentials server itself.</source>
        <translation>Essentials サーバー自体での Exchange の実行はサポートされていません。</translation>
    </message>
    <message>
        <source>Exchange 2010 does not install on Windows Server 2012.</source>
        <translation>Exchange 2010 は Windows Server 2012 にインストールできません。</translation>
    </message>
    <message>
        <source>Run the Best Practices Analyzer on the source</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>移行元サーバーでベスト プラクティス アナライザーを実行する</translation>
    </message>
    <message>
        <source>It reads directory, network, Exchange and other settings, and names faults that the migration would carry along.</source>
        <translation>ディレクトリ、ネットワーク、Exchange などの設定を読み取り、移行で引き継がれてしまう問題を指摘します。</translation>
    </message>
    <message>
        <source>Hidden faults of the source server come up in the middle of the migration.</source>
        <translation>移行元サーバーの隠れた問題が、移行の途中で表面化します。</translation>
    </message>
    <message>
        <source>A saved report in which each finding is solved or accepted</source>
        <extracomment>What proves that the step is done; finding: what a check or an analyzer reports</extracomment>
        <translation>すべての指摘事項を解決または許容した、保存済みのレポート</translation>
    </message>
    <message>
        <source>Download, install and update the Windows SBS 2003 Best Practices Analyzer.</source>
        <translation>Windows SBS 2003 ベスト プラクティス アナライザーをダウンロードしてインストールし、更新します。</translation>
    </message>
    <message>
        <source>Open All Programs &gt; SBS Best Practices Analyzer Tool and choose “Start a scan”.</source>
        <translation>「すべてのプログラム &gt; SBS ベスト プラクティス アナライザー ツール」 (All Programs &gt; SBS Best Practices Analyzer Tool) を開き、「スキャンの開始」 (Start a scan) をクリックします。</translation>
    </message>
    <message>
        <source>Enter a label for the scan, for example:</source>
        <translation>スキャンのラベルを入力します。例:</translation>
    </message>
    <message>
        <source>Choose “Start scanning”, then “View a report of this Best Practices scan”.</source>
        <translation>「スキャンを開始する」 (Start scanning) をクリックし、次に「このベスト プラクティス スキャンのレポートを表示する」 (View a report of this Best Practices scan) をクリックします。</translation>
    </message>
    <message>
        <source>Read the reports List, Tree and Other, and solve as many findings as possible.</source>
        <extracomment>Finding: what a check or an analyzer reports</extracomment>
        <translation>リスト、ツリー、その他の各レポートを読み、できるだけ多くの指摘事項を解決します。</translation>
    </message>
    <message>
        <source>It reads Active Directory, WMI, the registry, the IIS metabase, Exchange Server, Update Services, the network configuration, SharePoint and SQL Server.</source>
        <translation>Active Directory、WMI、レジストリ、IIS メタベース、Exchange Server、Update Services、ネットワーク構成、SharePoint、SQL Server を読み取ります。</translation>
    </message>
    <message>
        <source>Not every finding affects the migration.</source>
        <extracomment>Finding: what a check or an analyzer reports</extracomment>
        <translation>すべての指摘事項が移行に影響するわけではありません。</translation>
    </message>
    <message>
        <source>The analyzer for SBS 2003 does not run on a plain Windows Server 2003 Standard; use the support tools there.</source>
        <translation>SBS 2003 用のアナライザーは、SBS ではない通常の Windows Server 2003 Standard では動作しません。その場合はサポート ツールを使用してください。</translation>
    </message>
    <message>
        <source>Run the Windows Support Tools</source>
        <extracomment>Title of a step</extracomment>
        <translation>Windows サポート ツールを実行する</translation>
    </message>
    <message>
        <source>A new domain controller copies the directory from the source server, faults included.</source>
        <translation>新しいドメイン コントローラーは、移行元サーバーのディレクトリを問題も含めてコピーします。</translation>
    </message>
    <message>
        <source>The destination server may fail to join, or may join with a damaged directory.</source>
        <translation>移行先サーバーがドメインに参加できないか、壊れたディレクトリのまま参加する可能性があります。</translation>
    </message>
    <message>
        <source>Output of the three tools without open errors</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>未解決のエラーがない 3 つのツールの出力</translation>
    </message>
    <message>
        <source>After the analyzer, test the network and its connections.</source>
        <translation>アナライザーの実行後に、ネットワークとその接続をテストします。</translation>
    </message>
    <message>
        <source>Test the domain controller.</source>
        <translation>ドメイン コントローラーをテストします。</translation>
    </message>
    <message>
        <source>Test the replication between domain controllers.</source>
        <translation>ドメイン コントローラー間のレプリケーションをテストします。</translation>
    </message>
    <message>
        <source>Set the source server’s time correctly</source>
        <extracomment>Title of a step</extracomment>
        <translation>移行元サーバーの時刻を正しく合わせる</translation>
    </message>
    <message>
        <source>Sign-in between domain controllers fails when their clocks differ by more than five minutes.</source>
        <translation>時刻のずれが 5 分を超えると、ドメイン コントローラー間のサインインに失敗します。</translation>
    </message>
    <message>
        <source>At most 5 minutes between source and destination; same date; same time zone</source>
        <translation>移行元サーバーと移行先サーバーの差は最大 5 分、日付とタイム ゾーンは同じ</translation>
    </message>
    <message>
        <source>The installation of the destination server may fail.</source>
        <translation>移行先サーバーのインストールに失敗する可能性があります。</translation>
    </message>
    <message>
        <source>A measured difference of less than 5 minutes, and date and time zone confirmed on both servers</source>
        <translation>5 分未満の測定済みのずれと、両方のサーバーで確認した日付とタイム ゾーン</translation>
    </message>
    <message>
        <source>Sign in as a domain administrator, open a command prompt and run these commands one after the other.</source>
        <translation>ドメイン管理者としてサインインし、コマンド プロンプトを開いて、これらのコマンドを順に実行します。</translation>
    </message>
    <message>
        <source>If the clock stays wrong, give the server a time server of its own and restart the service.</source>
        <translation>時刻が合わないままの場合は、サーバーに専用のタイム サーバーを設定し、サービスを再起動します。</translation>
    </message>
    <message>
        <source>Compare date and time zone of both servers, and confirm them in this step.</source>
        <translation>両方のサーバーの日付とタイム ゾーンを比較し、この手順で確認済みにします。</translation>
    </message>
    <message>
        <source>If the source server is a virtual machine, set date, time and time zone of its host the same way.</source>
        <translation>移行元サーバーが仮想マシンの場合は、ホストの日付、時刻、タイム ゾーンも同じように設定します。</translation>
    </message>
    <message>
        <source>The documented commands follow the domain hierarchy, but nothing stands above this server in it, so they do not fetch the time from the Internet; the measured difference decides.</source>
        <translation>ドキュメントに記載されたコマンドはドメイン階層に従いますが、階層内にこのサーバーより上位のものがないため、インターネットからは時刻を取得しません。判定の基準は測定したずれです。</translation>
    </message>
    <message>
        <source>The clock of the destination can be changed during its installation; keep it within five minutes.</source>
        <extracomment>The destination: the destination server</extracomment>
        <translation>移行先サーバーの時刻は、インストール中に変更できます。ずれを 5 分以内に保ってください。</translation>
    </message>
    <message>
        <source>After the installation the destination server takes its time by NTP, and all members of the domain follow it.</source>
        <translation>インストール後、移行先サーバーは NTP で時刻を取得し、ドメインのすべてのメンバーがそれに従います。</translation>
    </message>
    <message>
        <source>Time difference between the servers</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>サーバー間の時刻のずれ</translation>
    </message>
    <message>
        <source>It reads the settings of directory, registry and web server, and names faults that the migration would carry along.</source>
        <translation>ディレクトリ、レジストリ、Web サーバーの設定を読み取り、移行で引き継がれてしまう問題を指摘します。</translation>
    </message>
    <message>
        <source>Download, install and update the Windows SBS 2008 Best Practices Analyzer (Microsoft download 6231).</source>
        <translation>Windows SBS 2008 ベスト プラクティス アナライザー (Microsoft ダウンロード 6231) をダウンロードしてインストールし、更新します。</translation>
    </message>
    <message>
        <source>Download, install and update the Windows Server Solutions Best Practices Analyzer (Microsoft download 15556).</source>
        <translation>Windows Server Solutions ベスト プラクティス アナライザー (Microsoft ダウンロード 15556) をダウンロードしてインストールし、更新します。</translation>
    </message>
    <message>
        <source>Open Devices &gt; Server Tasks &gt; Best Practices Analyzer in the Dashboard.</source>
        <translation>ダッシュボードで「デバイス &gt; サーバーのタスク &gt; ベスト プラクティス アナライザー」 (Devices &gt; Server Tasks &gt; Best Practices Analyzer) を開きます。</translation>
    </message>
    <message>
        <source>Read the report, and solve as many findings as possible.</source>
        <extracomment>Finding: what a check or an analyzer reports</extracomment>
        <translation>レポートを読み、できるだけ多くの指摘事項を解決します。</translation>
    </message>
    <message>
        <source>It reads Active Directory, WMI, the registry and the IIS metabase.</source>
        <translation>Active Directory、WMI、レジストリ、IIS メタベースを読み取ります。</translation>
    </message>
    <message>
        <source>Microsoft’s overview says that the analyzer has to be downloaded; on this server too it is part of the Dashboard.</source>
        <translation>Microsoft の概要にはアナライザーのダウンロードが必要とありますが、このサーバーでもアナライザーはダッシュボードに含まれています。</translation>
    </message>
    <message>
        <source>Microsoft’s list of contents names the Migration Preparation Tool too, but there is no such section; the tool is not needed here, because the schema is already at version 56.</source>
        <translation>Microsoft の目次には移行準備ツールも挙げられていますが、該当するセクションはありません。スキーマはすでにバージョン 56 であるため、ここではこのツールは不要です。</translation>
    </message>
    <message>
        <source>Microsoft’s guide has neither an analyzer nor an alert viewer for this product; these checks stand in for them.</source>
        <translation>Microsoft のガイドには、この製品用のアナライザーもアラート ビューアーもありません。代わりにこれらのチェックを使用します。</translation>
    </message>
    <message>
        <source>Put a router between the Internet and the network</source>
        <extracomment>Title of a step</extracomment>
        <translation>インターネットとネットワークの間にルーターを設置する</translation>
    </message>
    <message>
        <source>The source server will leave, so it must no longer stand between the broadband line and the network.</source>
        <translation>移行元サーバーは撤去されるため、ブロードバンド回線とネットワークの間に置いたままにできません。</translation>
    </message>
    <message>
        <source>Without the source server the network has no way to the Internet.</source>
        <translation>移行元サーバーがなくなると、ネットワークからインターネットに接続できなくなります。</translation>
    </message>
    <message>
        <source>The router is the default gateway of the source server and of a client computer</source>
        <translation>ルーターが移行元サーバーとクライアント コンピューター 1 台のデフォルト ゲートウェイになっていること</translation>
    </message>
    <message>
        <source>Unplug the network adapter of the source server that leads to the broadband line.</source>
        <translation>移行元サーバーの、ブロードバンド回線につながるネットワーク アダプターのケーブルを抜きます。</translation>
    </message>
    <message>
        <source>Install the router between the broadband line and the switch of the network.</source>
        <translation>ブロードバンド回線とネットワークのスイッチの間にルーターを設置します。</translation>
    </message>
    <message>
        <source>Connect source server, destination server and client computers behind the router.</source>
        <translation>移行元サーバー、移行先サーバー、クライアント コンピューターをルーターの内側に接続します。</translation>
    </message>
    <message>
        <source>Give the router an address the installer can find</source>
        <extracomment>Title of a step</extracomment>
        <translation>インストーラーが検出できるアドレスをルーターに設定する</translation>
    </message>
    <message>
        <source>The installation wizard looks for the router at these addresses.</source>
        <translation>インストール ウィザードは、これらのアドレスでルーターを探します。</translation>
    </message>
    <message>
        <source>192.168.x.1 or 192.168.x.254, with x from 1 to 254</source>
        <translation>192.168.x.1 または 192.168.x.254 (x は 1 ～ 254)</translation>
    </message>
    <message>
        <source>The installation wizard may not find the router.</source>
        <translation>インストール ウィザードがルーターを検出できない可能性があります。</translation>
    </message>
    <message>
        <source>The source server reaches the router at this address</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>移行元サーバーがこのアドレスでルーターに到達できること</translation>
    </message>
    <message>
        <source>Set the local address of the router to 192.168.x.1 or 192.168.x.254.</source>
        <translation>ルーターのローカル アドレスを 192.168.x.1 または 192.168.x.254 に設定します。</translation>
    </message>
    <message>
        <source>Use this address as the default gateway of the network.</source>
        <translation>このアドレスをネットワークのデフォルト ゲートウェイとして使用します。</translation>
    </message>
    <message>
        <source>The system requirements only recommend an address of the form 192.168.x.x; they do not demand it.</source>
        <translation>システム要件では、192.168.x.x 形式のアドレスは推奨にすぎず、必須ではありません。</translation>
    </message>
    <message>
        <source>Reduce the source server to one network adapter</source>
        <extracomment>Title of a step</extracomment>
        <translation>移行元サーバーのネットワーク アダプターを 1 つに減らす</translation>
    </message>
    <message>
        <source>With two adapters the server still acts as a gateway, and names and routes point to an adapter that nobody reaches.</source>
        <translation>アダプターが 2 つあると、サーバーは引き続きゲートウェイとして動作し、名前とルートはだれも到達できないアダプターを指します。</translation>
    </message>
    <message>
        <source>Client computers may keep using the source server as their gateway.</source>
        <translation>クライアント コンピューターが移行元サーバーをゲートウェイとして使い続ける可能性があります。</translation>
    </message>
    <message>
        <source>Exactly one adapter has an IP address and one default gateway</source>
        <translation>1 つのアダプターだけに、IP アドレスと 1 つのデフォルト ゲートウェイがあること</translation>
    </message>
    <message>
        <source>Open Start &gt; Server Management &gt; To Do List &gt; Connect to the Internet.</source>
        <translation>「スタート &gt; サーバーの管理 &gt; 作業一覧 &gt; インターネットへの接続」 (Start &gt; Server Management &gt; To Do List &gt; Connect to the Internet) を開きます。</translation>
    </message>
    <message>
        <source>Complete the “Configure E-mail and Internet Connection” wizard for one network adapter.</source>
        <translation>「電子メールとインターネット接続の構成」 (Configure E-mail and Internet Connection) ウィザードを、ネットワーク アダプター 1 つの構成で完了します。</translation>
    </message>
    <message>
        <source>Enter the address of the router as the default gateway.</source>
        <translation>デフォルト ゲートウェイとしてルーターのアドレスを入力します。</translation>
    </message>
    <message>
        <source>Switch off the VPN on the source server</source>
        <extracomment>Title of a step</extracomment>
        <translation>移行元サーバーで VPN を無効にする</translation>
    </message>
    <message>
        <source>Remote access through the source server ends when that server goes, and an open VPN port is a risk during the migration.</source>
        <translation>移行元サーバー経由のリモート アクセスは、このサーバーの撤去とともに終わります。また、開いた VPN ポートは移行中のリスクになります。</translation>
    </message>
    <message>
        <source>A VPN is in use on the source server</source>
        <extracomment>When the step is needed</extracomment>
        <translation>移行元サーバーで VPN を使用している</translation>
    </message>
    <message>
        <source>Users stay connected through a server that is about to go.</source>
        <translation>ユーザーが、まもなく撤去されるサーバー経由で接続し続けます。</translation>
    </message>
    <message>
        <source>Routing and Remote Access is stopped and disabled, and TCP port 1723 is closed</source>
        <translation>「ルーティングとリモート アクセス」 (Routing and Remote Access) が停止して無効になり、TCP ポート 1723 が閉じていること</translation>
    </message>
    <message>
        <source>Open Server Management &gt; Internet and E-mail &gt; Configure Remote Access.</source>
        <translation>「サーバーの管理 &gt; インターネットと電子メール &gt; リモート アクセスの構成」 (Server Management &gt; Internet and E-mail &gt; Configure Remote Access) を開きます。</translation>
    </message>
    <message>
        <source>On the page “Remote Access Method” choose “Disable remote access” and finish the wizard.</source>
        <translation>「リモート アクセスの方法」 (Remote Access Method) ページで「リモート アクセスを無効にする」 (Disable remote access) を選択し、ウィザードを完了します。</translation>
    </message>
    <message>
        <source>Close TCP port 1723 on the router.</source>
        <translation>ルーターで TCP ポート 1723 を閉じます。</translation>
    </message>
    <message>
        <source>Point statically addressed devices to the new gateway</source>
        <extracomment>Title of a step</extracomment>
        <translation>静的アドレスのデバイスに新しいゲートウェイを設定する</translation>
    </message>
    <message>
        <source>Devices with fixed settings do not learn of the new gateway by themselves.</source>
        <translation>固定設定のデバイスには、新しいゲートウェイが自動では反映されません。</translation>
    </message>
    <message>
        <source>Some devices have fixed IP settings, or the DHCP Server role still hands out the former gateway</source>
        <translation>固定 IP 設定のデバイスがある、または DHCP サーバーの役割が以前のゲートウェイを配布し続けている</translation>
    </message>
    <message>
        <source>These devices lose access to the Internet.</source>
        <translation>これらのデバイスはインターネットにアクセスできなくなります。</translation>
    </message>
    <message>
        <source>Each of these devices opens a web page</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>これらの各デバイスで Web ページを開けること</translation>
    </message>
    <message>
        <source>List all devices with fixed IP settings, such as printers, access points and controllers of machines.</source>
        <translation>プリンター、アクセス ポイント、機械の制御装置など、固定 IP 設定のデバイスをすべて一覧にします。</translation>
    </message>
    <message>
        <source>Enter the address of the router as the default gateway on each of them.</source>
        <translation>それぞれのデバイスで、デフォルト ゲートウェイとしてルーターのアドレスを入力します。</translation>
    </message>
    <message>
        <source>Correct the gateway in the settings of the DHCP Server role.</source>
        <translation>DHCP サーバーの役割の設定でゲートウェイを修正します。</translation>
    </message>
    <message>
        <source>Decide who hands out addresses during the migration</source>
        <extracomment>Title of a step</extracomment>
        <translation>移行中にアドレスを配布するものを決める</translation>
    </message>
    <message>
        <source>Exactly one DHCP server at any time</source>
        <translation>DHCP サーバーは常にちょうど 1 台</translation>
    </message>
    <message>
        <source>With none or with two DHCP servers, client computers lose the network.</source>
        <translation>DHCP サーバーがないか 2 台あると、クライアント コンピューターがネットワークに接続できなくなります。</translation>
    </message>
    <message>
        <source>A recorded choice, source server or router, that an inquiry in the network confirms</source>
        <translation>移行元サーバーまたはルーターという選択の記録 (ネットワーク内の問い合わせで裏付けられたもの)</translation>
    </message>
    <message>
        <source>Find out whether the source server or the router hands out addresses now.</source>
        <translation>現在アドレスを配布しているのが移行元サーバーかルーターかを調べます。</translation>
    </message>
    <message>
        <source>If the source server does, leave it there until the source server goes, and then move it to the router.</source>
        <translation>移行元サーバーが配布している場合は、移行元サーバーを撤去するまでそのままにし、その後ルーターに移します。</translation>
    </message>
    <message>
        <source>If the router already does it without trouble, leave it there.</source>
        <translation>ルーターがすでに問題なく配布している場合は、そのままにします。</translation>
    </message>
    <message>
        <source>Record the choice in a note of this step.</source>
        <extracomment>Record: write down; note: a remark that the technician types</extracomment>
        <translation>選択した内容をこの手順のメモに記録します。</translation>
    </message>
    <message>
        <source>Setup of the destination may switch on DHCP when the router does not offer it, so look for a second DHCP server right after the installation.</source>
        <extracomment>The destination: the destination server</extracomment>
        <translation>ルーターが DHCP を提供していない場合、移行先サーバーのセットアップが DHCP を有効にすることがあります。インストールの直後に、2 つ目の DHCP サーバーがないか調べてください。</translation>
    </message>
    <message>
        <source>Check that a router connects the network to the Internet, and that the source server does not stand between them.</source>
        <translation>ルーターがネットワークをインターネットに接続していて、その間に移行元サーバーがないことを確認します。</translation>
    </message>
    <message>
        <source>If there is no router yet, install one between the broadband line and the switch of the network.</source>
        <translation>ルーターがまだない場合は、ブロードバンド回線とネットワークのスイッチの間に設置します。</translation>
    </message>
    <message>
        <source>Make the router the default gateway of the source server and of the client computers.</source>
        <translation>移行元サーバーとクライアント コンピューターのデフォルト ゲートウェイをルーターにします。</translation>
    </message>
    <message>
        <source>Microsoft’s guide states the requirement only; it gives no procedure for it.</source>
        <translation>Microsoft のガイドには要件だけが記載されていて、その操作方法は示されていません。</translation>
    </message>
    <message>
        <source>Find out which network adapters of the source server are in use.</source>
        <translation>移行元サーバーで使用中のネットワーク アダプターを調べます。</translation>
    </message>
    <message>
        <source>Leave the adapter that leads to the switch of the network, and disable all others.</source>
        <translation>ネットワークのスイッチにつながるアダプターを残し、ほかはすべて無効にします。</translation>
    </message>
    <message>
        <source>Open Windows SBS Console &gt; Network &gt; Connectivity and choose the task “Configure a virtual private network”.</source>
        <translation>「Windows SBS コンソール &gt; ネットワーク &gt; 接続」 (Windows SBS Console &gt; Network &gt; Connectivity) を開き、タスク「仮想プライベート ネットワークの構成」 (Configure a virtual private network) をクリックします。</translation>
    </message>
    <message>
        <source>Choose “Do not allow users to connect to the server by using a VPN”, complete the wizard and choose “Finish”.</source>
        <translation>「ユーザーが VPN を使用してサーバーに接続することを許可しない」 (Do not allow users to connect to the server by using a VPN) を選択し、ウィザードを完了して「完了」をクリックします。</translation>
    </message>
    <message>
        <source>In the Dashboard of the source server open Home &gt; Settings &gt; Anywhere Access &gt; Configure.</source>
        <translation>移行元サーバーのダッシュボードで「ホーム &gt; 設定 &gt; Anywhere Access &gt; 構成」 (Home &gt; Settings &gt; Anywhere Access &gt; Configure) を開きます。</translation>
    </message>
    <message>
        <source>On the first page of the wizard “Set up Anywhere Access” choose “Next”.</source>
        <translation>「Anywhere Access のセットアップ」 (Set up Anywhere Access) ウィザードの最初のページで「次へ」をクリックします。</translation>
    </message>
    <message>
        <source>On the page “Choose Anywhere Access features to enable” clear “Virtual private network (VPN)” and choose “Next”.</source>
        <translation>「有効にする Anywhere Access の機能を選択します」 (Choose Anywhere Access features to enable) ページで「仮想プライベート ネットワーク (VPN)」 (Virtual private network (VPN)) をオフにし、「次へ」をクリックします。</translation>
    </message>
    <message>
        <source>Complete the wizard.</source>
        <extracomment>The wizard “Set up Anywhere Access” on the server</extracomment>
        <translation>ウィザードを完了します。</translation>
    </message>
    <message>
        <source>Open Start &gt; Administrative Tools &gt; Services and stop the service “Routing and Remote Access”.</source>
        <translation>「スタート &gt; 管理ツール &gt; サービス」 (Start &gt; Administrative Tools &gt; Services) を開き、サービス「ルーティングとリモート アクセス」 (Routing and Remote Access) を停止します。</translation>
    </message>
    <message>
        <source>Set the startup type of this service to “Disabled”.</source>
        <translation>このサービスのスタートアップの種類を「無効」 (Disabled) に設定します。</translation>
    </message>
    <message>
        <source>Check that TCP port 1723 is closed on the router, and close it by hand if it is not.</source>
        <translation>ルーターで TCP ポート 1723 が閉じていることを確認し、閉じていない場合は手動で閉じます。</translation>
    </message>
    <message>
        <source>The wizard disables Routing and Remote Access, closes port 1723 on the router and removes the VPN configuration.</source>
        <translation>ウィザードは、「ルーティングとリモート アクセス」 (Routing and Remote Access) を無効にし、ルーターのポート 1723 を閉じて、VPN の構成を削除します。</translation>
    </message>
    <message>
        <source>Microsoft’s guide asks for this, but gives no procedure for it.</source>
        <translation>Microsoft のガイドはこれを求めていますが、操作方法は示していません。</translation>
    </message>
    <message>
        <source>The contents of Microsoft’s guide call this step “Verify the network configuration”; it is about the VPN only.</source>
        <translation>Microsoft のガイドの目次ではこの手順は「ネットワーク構成の確認」 (Verify the network configuration) となっていますが、内容は VPN だけです。</translation>
    </message>
    <message>
        <source>The destination server does not run the DHCP Server role by default, and two DHCP servers disturb each other.</source>
        <translation>移行先サーバーは既定では DHCP サーバーの役割を実行せず、DHCP サーバーが 2 台あると互いに干渉します。</translation>
    </message>
    <message>
        <source>The SBS products come with the DHCP Server role on the server; it has to end on the router.</source>
        <extracomment>End on: be there in the end</extracomment>
        <translation>SBS 製品では、DHCP サーバーの役割は最初からサーバーにあります。最終的にはルーターに移す必要があります。</translation>
    </message>
    <message>
        <source>Plan the move of line-of-business applications</source>
        <extracomment>Title of a step</extracomment>
        <translation>基幹業務アプリケーションの移行を計画する</translation>
    </message>
    <message>
        <source>The business lives on these programs, and only their vendors know how to move them.</source>
        <translation>業務はこれらのプログラムに支えられており、移行方法を知っているのはベンダーだけです。</translation>
    </message>
    <message>
        <source>An application is missing on the day when the source server is gone.</source>
        <translation>移行元サーバーがなくなった日に、アプリケーションが足りないことになります。</translation>
    </message>
    <message>
        <source>A table with every application, the path to its data and the result of its move</source>
        <translation>すべてのアプリケーション、データへのパス、移行の結果を記載した表</translation>
    </message>
    <message>
        <source>List the installed applications from Control Panel &gt; Add or Remove Programs and the folder Program Files.</source>
        <translation>「コントロール パネル &gt; プログラムの追加と削除」と Program Files フォルダーから、インストール済みのアプリケーションを一覧にします。</translation>
    </message>
    <message>
        <source>Ask the vendor of each application how it is moved.</source>
        <translation>各アプリケーションの移行方法をベンダーに問い合わせます。</translation>
    </message>
    <message>
        <source>Find the installation media of each application.</source>
        <translation>各アプリケーションのインストール メディアを用意します。</translation>
    </message>
    <message>
        <source>Record name, path to the data and notes for each application and each folder of general data.</source>
        <extracomment>Record: write down</extracomment>
        <translation>各アプリケーションと一般データの各フォルダーについて、名前、データへのパス、メモを記録します。</translation>
    </message>
    <message>
        <source>Record the result for each of them by the end of phase 7.</source>
        <extracomment>Record: write down</extracomment>
        <translation>フェーズ 7 の終わりまでに、それぞれの結果を記録します。</translation>
    </message>
    <message>
        <source>Choose the new home for e-mail</source>
        <extracomment>Title of a step; home for e-mail: the system that hosts the mailboxes</extracomment>
        <translation>電子メールの新しいホスト先を選ぶ</translation>
    </message>
    <message>
        <source>Windows Server 2012 Essentials has no mail server, so the mailboxes need another place.</source>
        <translation>Windows Server 2012 Essentials にはメール サーバーがないため、メールボックスには別の場所が必要です。</translation>
    </message>
    <message>
        <source>The source server hosts the e-mail of the company</source>
        <extracomment>When the step is needed</extracomment>
        <translation>移行元サーバーが会社の電子メールをホストしている</translation>
    </message>
    <message>
        <source>Exchange cannot be removed later, and the source server cannot go.</source>
        <translation>後で Exchange を削除できず、移行元サーバーを撤去できません。</translation>
    </message>
    <message>
        <source>A recorded choice: none, Office 365 or Exchange on premises</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>選択の記録: なし、Office 365、オンプレミスの Exchange のいずれか</translation>
    </message>
    <message>
        <source>Choose Office 365 or another Exchange Server on premises.</source>
        <translation>Office 365 またはオンプレミスの別の Exchange Server を選びます。</translation>
    </message>
    <message>
        <source>The SBS POP3 Connector is not part of Exchange and cannot be used after the move.</source>
        <translation>SBS の POP3 コネクタは Exchange の一部ではなく、移行後は使用できません。</translation>
    </message>
    <message>
        <source>Back up the prepared source server again</source>
        <extracomment>Title of a step</extracomment>
        <translation>準備した移行元サーバーをもう一度バックアップする</translation>
    </message>
    <message>
        <source>After updates and preparation, a new backup saves you from doing them twice.</source>
        <translation>更新と準備の後に新しいバックアップを取れば、同じ作業を繰り返さずに済みます。</translation>
    </message>
    <message>
        <source>A restore throws the server back to the state before all updates.</source>
        <translation>復元すると、サーバーがすべての更新の前の状態に戻ってしまいます。</translation>
    </message>
    <message>
        <source>A full backup that is newer than the run of the preparation tool</source>
        <translation>移行準備ツールの実行より新しい完全バックアップ</translation>
    </message>
    <message>
        <source>Make a second full backup of the updated and prepared server.</source>
        <translation>更新と準備が済んだサーバーの 2 つ目の完全バックアップを作成します。</translation>
    </message>
    <message>
        <source>Keep the first backup; only that one undoes the schema change.</source>
        <translation>最初のバックアップも保管します。スキーマの変更を取り消せるのは、最初のバックアップだけです。</translation>
    </message>
    <message>
        <source>List the applications in Control Panel &gt; Programs and Features and in Program Files (x86) and Program Files.</source>
        <translation>「コントロール パネル &gt; プログラムと機能」 (Control Panel &gt; Programs and Features) と、Program Files (x86) および Program Files フォルダーから、アプリケーションを一覧にします。</translation>
    </message>
    <message>
        <source>Update health and alert add-ins made with the source product’s SDK, and install them on the destination server.</source>
        <translation>移行元の製品の SDK で作成された正常性やアラートのアドインは、更新してから移行先サーバーにインストールし直します。</translation>
    </message>
    <message>
        <source>Exchange on the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>移行元サーバーの Exchange</translation>
    </message>
    <message>
        <source>Bring the source server to the latest service packs and updates</source>
        <extracomment>Title of a step</extracomment>
        <translation>移行元サーバーを最新のサービス パックと更新プログラムに更新する</translation>
    </message>
    <message>
        <source>The Migration Preparation Tool accepts the source server only when its updates are complete.</source>
        <translation>移行準備ツールは、更新プログラムがそろっている移行元サーバーだけを受け付けます。</translation>
    </message>
    <message>
        <source>The source server counts as not eligible, and the preparation tool asks for the missing updates.</source>
        <translation>移行元サーバーは要件を満たしていないと判定され、移行準備ツールが不足している更新プログラムを要求します。</translation>
    </message>
    <message>
        <source>Service pack level and list of installed updates</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>サービス パックのレベルと、インストール済み更新プログラムの一覧</translation>
    </message>
    <message>
        <source>Take a backup before each service pack.</source>
        <translation>各サービス パックの前にバックアップを取ります。</translation>
    </message>
    <message>
        <source>Work through the following steps in their order; the order of the service packs matters.</source>
        <translation>以降の手順を順番どおりに行います。サービス パックの順序は重要です。</translation>
    </message>
    <message>
        <source>Run Windows Update on the SBS 2003 server</source>
        <extracomment>Title of a step</extracomment>
        <translation>SBS 2003 サーバーで Windows Update を実行する</translation>
    </message>
    <message>
        <source>Every update that applies has to be in place before the service packs are checked one by one.</source>
        <translation>サービス パックを 1 つずつ確認する前に、該当するすべての更新プログラムが適用されている必要があります。</translation>
    </message>
    <message>
        <source>No update is left that applies to the server</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>サーバーに該当する未適用の更新プログラムがないこと</translation>
    </message>
    <message>
        <source>Open Start &gt; All Programs &gt; Windows Update and choose “Check for updates”.</source>
        <translation>「スタート &gt; すべてのプログラム &gt; Windows Update」を開き、「更新プログラムのチェック」をクリックします。</translation>
    </message>
    <message>
        <source>If it asks for settings, confirm with “OK”, adjust them under “Change settings” and check again.</source>
        <translation>設定を求められた場合は「OK」をクリックし、「設定の変更」で調整して、もう一度チェックします。</translation>
    </message>
    <message>
        <source>Install what is offered, accept each licence and restart if asked.</source>
        <translation>提示された更新プログラムをインストールし、各ライセンスに同意し、求められたら再起動します。</translation>
    </message>
    <message>
        <source>Compare the result with Control Panel &gt; Add or Remove Programs, with the box “Show updates” ticked.</source>
        <translation>「コントロール パネル &gt; プログラムの追加と削除」で「更新プログラムの表示」チェック ボックスをオンにし、結果と比較します。</translation>
    </message>
    <message>
        <source>Microsoft’s guide shows the menus of a later Windows (Programs &gt; View installed updates, “Change settings”); Windows Server 2003 lists its updates in Add or Remove Programs.</source>
        <translation>Microsoft のガイドは、より新しい Windows のメニュー (「プログラム &gt; インストールされた更新プログラムを表示」、「設定の変更」) を示しています。Windows Server 2003 では、更新プログラムは「プログラムの追加と削除」に一覧表示されます。</translation>
    </message>
    <message>
        <source>Windows SBS 2003 Service Pack 1</source>
        <extracomment>Title of a step</extracomment>
        <translation>Windows SBS 2003 Service Pack 1</translation>
    </message>
    <message>
        <source>Installed in this order, the service packs leave the correct version of the .NET Framework behind.</source>
        <translation>サービス パックをこの順序でインストールすると、正しいバージョンの .NET Framework が残ります。</translation>
    </message>
    <message>
        <source>Windows SBS 2003 Service Pack 1 is not installed yet</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Windows SBS 2003 Service Pack 1 がまだインストールされていない</translation>
    </message>
    <message>
        <source>In the wrong order the correct version of the .NET Framework is not guaranteed.</source>
        <translation>順序を誤ると、.NET Framework が正しいバージョンである保証がありません。</translation>
    </message>
    <message>
        <source>Service Pack 1 is listed as installed</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Service Pack 1 がインストール済みとして表示されること</translation>
    </message>
    <message>
        <source>Take a backup of the server.</source>
        <translation>サーバーのバックアップを取ります。</translation>
    </message>
    <message>
        <source>Install Windows SBS 2003 Service Pack 1 before Service Pack 2 of Windows Server 2003.</source>
        <translation>Windows Server 2003 の Service Pack 2 より前に、Windows SBS 2003 Service Pack 1 をインストールします。</translation>
    </message>
    <message>
        <source>Windows Server 2003 Service Pack 2</source>
        <extracomment>Title of a step</extracomment>
        <translation>Windows Server 2003 Service Pack 2</translation>
    </message>
    <message>
        <source>The preparation tool and its prerequisites need this level of the operating system.</source>
        <translation>移行準備ツールとその前提コンポーネントには、オペレーティング システムのこのレベルが必要です。</translation>
    </message>
    <message>
        <source>Windows Server 2003 Service Pack 2 is not installed yet</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Windows Server 2003 Service Pack 2 がまだインストールされていない</translation>
    </message>
    <message>
        <source>The preparation tool reports the missing service pack and stops.</source>
        <translation>移行準備ツールが、サービス パックの不足を報告して停止します。</translation>
    </message>
    <message>
        <source>The system properties show Service Pack 2</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>システムのプロパティに Service Pack 2 と表示されること</translation>
    </message>
    <message>
        <source>Install Windows Server 2003 Service Pack 2.</source>
        <translation>Windows Server 2003 Service Pack 2 をインストールします。</translation>
    </message>
    <message>
        <source>If the network misbehaves afterwards, follow Microsoft Knowledge Base article 948496.</source>
        <translation>その後ネットワークが正しく動作しない場合は、Microsoft サポート技術情報の記事 948496 に従います。</translation>
    </message>
    <message>
        <source>Known issues and good practice for this service pack are in Knowledge Base article 939421.</source>
        <translation>このサービス パックの既知の問題と推奨される方法は、サポート技術情報の記事 939421 にあります。</translation>
    </message>
    <message>
        <source>Exchange Server 2003 Service Pack 2</source>
        <extracomment>Title of a step</extracomment>
        <translation>Exchange Server 2003 Service Pack 2</translation>
    </message>
    <message>
        <source>Exchange and SharePoint are not moved by this migration, but a known level makes their own move predictable.</source>
        <translation>Exchange と SharePoint はこの移行では移動しませんが、レベルが明確であれば、それら自体の移行を予測しやすくなります。</translation>
    </message>
    <message>
        <source>Exchange Server 2003 Service Pack 2 is not installed yet</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Exchange Server 2003 Service Pack 2 がまだインストールされていない</translation>
    </message>
    <message>
        <source>The move of the mailboxes starts from an unknown configuration.</source>
        <translation>メールボックスの移動が、不明な構成から始まります。</translation>
    </message>
    <message>
        <source>Exchange System Manager shows Service Pack 2</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Exchange システム マネージャーに Service Pack 2 と表示されること</translation>
    </message>
    <message>
        <source>Install Exchange Server 2003 Service Pack 2.</source>
        <translation>Exchange Server 2003 Service Pack 2 をインストールします。</translation>
    </message>
    <message>
        <source>Windows SharePoint Services 2.0 Service Pack 3</source>
        <extracomment>Title of a step</extracomment>
        <translation>Windows SharePoint Services 2.0 Service Pack 3</translation>
    </message>
    <message>
        <source>SharePoint content can leave this server only from a current level.</source>
        <translation>SharePoint のコンテンツは、最新のレベルからでなければこのサーバーの外に移動できません。</translation>
    </message>
    <message>
        <source>Windows SharePoint Services 2.0 Service Pack 3 is not installed yet</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Windows SharePoint Services 2.0 Service Pack 3 がまだインストールされていない</translation>
    </message>
    <message>
        <source>SharePoint stays at an unknown level when its content is moved.</source>
        <translation>コンテンツを移動するときに、SharePoint のレベルが不明なままになります。</translation>
    </message>
    <message>
        <source>Service Pack 3 is listed as installed</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Service Pack 3 がインストール済みとして表示されること</translation>
    </message>
    <message>
        <source>Install Windows SharePoint Services 2.0 Service Pack 3.</source>
        <translation>Windows SharePoint Services 2.0 Service Pack 3 をインストールします。</translation>
    </message>
    <message>
        <source>Windows SharePoint Services 3.0 and Windows Server Update Services 3.0 cannot be moved directly from SBS 2003.</source>
        <translation>Windows SharePoint Services 3.0 と Windows Server Update Services 3.0 は、SBS 2003 から直接移動できません。</translation>
    </message>
    <message>
        <source>SharePoint content goes by way of SharePoint Foundation 2010.</source>
        <translation>SharePoint のコンテンツは、SharePoint Foundation 2010 を経由して移動します。</translation>
    </message>
    <message>
        <source>Microsoft Core XML Services (MSXML) 6.0 Service Pack 1</source>
        <extracomment>Title of a step</extracomment>
        <translation>Microsoft Core XML Services (MSXML) 6.0 Service Pack 1</translation>
    </message>
    <message>
        <source>It is one of the components whose level the migration relies on.</source>
        <translation>移行がそのレベルを前提とするコンポーネントの 1 つです。</translation>
    </message>
    <message>
        <source>The source server counts as not up to date.</source>
        <translation>移行元サーバーは最新の状態ではないと判定されます。</translation>
    </message>
    <message>
        <source>MSXML 6.0 Service Pack 1 is listed as installed</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>MSXML 6.0 Service Pack 1 がインストール済みとして表示されること</translation>
    </message>
    <message>
        <source>Install Microsoft Core XML Services (MSXML) 6.0 Service Pack 1.</source>
        <translation>Microsoft Core XML Services (MSXML) 6.0 Service Pack 1 をインストールします。</translation>
    </message>
    <message>
        <source>Source server and destination server work side by side for a while, and the latest updates keep them compatible.</source>
        <translation>移行元サーバーと移行先サーバーはしばらく並行して動作します。最新の更新プログラムを適用しておけば、両者の互換性が保たれます。</translation>
    </message>
    <message>
        <source>The preparation tool reports what is missing and asks for it before it continues.</source>
        <translation>移行準備ツールが不足しているものを報告し、続行する前にそれを要求します。</translation>
    </message>
    <message>
        <source>The two servers may turn out not to be compatible with each other.</source>
        <translation>2 台のサーバーの間に互換性の問題が生じる可能性があります。</translation>
    </message>
    <message>
        <source>Install every update and every service pack that is available for the source server.</source>
        <translation>移行元サーバーで利用できるすべての更新プログラムとサービス パックをインストールします。</translation>
    </message>
    <message>
        <source>Restart the server when it asks for it, and look again until nothing more is offered.</source>
        <translation>求められたらサーバーを再起動し、何も提示されなくなるまで確認を繰り返します。</translation>
    </message>
    <message>
        <source>Microsoft’s guide demands this step, but does not say what happens without it.</source>
        <translation>Microsoft のガイドはこの手順を必須としていますが、行わなかった場合にどうなるかは説明していません。</translation>
    </message>
    <message>
        <source>Microsoft’s guide words this as a recommendation; here it belongs to the steps that are required.</source>
        <translation>Microsoft のガイドではこれは推奨とされていますが、ここでは必須の手順として扱います。</translation>
    </message>
    <message>
        <source>Prepare the source server</source>
        <translation>移行元サーバーを準備する</translation>
    </message>
    <message>
        <source>Prepare</source>
        <extracomment>Short name of phase 1 for the timeline; keep it under 24 characters</extracomment>
        <translation>準備</translation>
    </message>
    <message>
        <source>Give the migration account the three directory groups</source>
        <extracomment>Title of a step</extracomment>
        <translation>移行用アカウントを 3 つのディレクトリ グループに追加する</translation>
    </message>
    <message>
        <source>Extending the schema and adding a domain controller need the rights of all three groups.</source>
        <translation>スキーマの拡張とドメイン コントローラーの追加には、3 つのグループすべての権限が必要です。</translation>
    </message>
    <message>
        <source>The preparation tool stops with a permission error.</source>
        <translation>移行準備ツールがアクセス許可のエラーで停止します。</translation>
    </message>
    <message>
        <source>The account is a member of the three groups and has signed in again</source>
        <translation>アカウントが 3 つのグループのメンバーであり、サインインし直していること</translation>
    </message>
    <message>
        <source>Open Server Management &gt; Users and the properties of the account.</source>
        <translation>「サーバーの管理 &gt; ユーザー」 (Server Management &gt; Users) で、アカウントのプロパティを開きます。</translation>
    </message>
    <message>
        <source>On the tab “Member Of” add whichever of these groups is missing.</source>
        <translation>「所属するグループ」タブで、これらのグループのうち不足しているものを追加します。</translation>
    </message>
    <message>
        <source>Sign out and sign in again, so that the membership takes effect.</source>
        <translation>メンバーシップを有効にするために、サインアウトしてもう一度サインインします。</translation>
    </message>
    <message>
        <source>Sign in with this account in the console as well.</source>
        <translation>このコンソールにも同じアカウントでサインインします。</translation>
    </message>
    <message>
        <source>A permission error can also mean that the Netlogon service is not running.</source>
        <translation>アクセス許可のエラーは、Netlogon サービスが実行されていないことが原因の場合もあります。</translation>
    </message>
    <message>
        <source>Install what the preparation tool and its update need</source>
        <extracomment>Title of a step</extracomment>
        <translation>移行準備ツールとその更新に必要なものをインストールする</translation>
    </message>
    <message>
        <source>Without these components the preparation tool does not start or cannot update itself.</source>
        <translation>これらのコンポーネントがないと、移行準備ツールは起動しないか、自身を更新できません。</translation>
    </message>
    <message>
        <source>The preparation tool cannot be installed.</source>
        <translation>移行準備ツールをインストールできません。</translation>
    </message>
    <message>
        <source>PowerShell reports version 2.0 or later, and the Baseline Configuration Analyzer 2.0 is listed as installed</source>
        <translation>PowerShell のバージョンが 2.0 以降であり、Baseline Configuration Analyzer 2.0 がインストール済みとして表示されること</translation>
    </message>
    <message>
        <source>Install Windows PowerShell 2.0 with the Windows Management Framework, Knowledge Base 968929.</source>
        <translation>Windows Management Framework (サポート技術情報 968929) で Windows PowerShell 2.0 をインストールします。</translation>
    </message>
    <message>
        <source>Then install the Microsoft Baseline Configuration Analyzer 2.0.</source>
        <translation>次に、Microsoft Baseline Configuration Analyzer 2.0 をインストールします。</translation>
    </message>
    <message>
        <source>Then install the latest Windows Update Agent, Knowledge Base 949104.</source>
        <translation>次に、最新の Windows Update エージェント (サポート技術情報 949104) をインストールします。</translation>
    </message>
    <message>
        <source>Run the Migration Preparation Tool</source>
        <extracomment>Title of a step</extracomment>
        <translation>移行準備ツールを実行する</translation>
    </message>
    <message>
        <source>It extends the directory for the new server, and the installation in migration mode is refused without it.</source>
        <translation>新しいサーバーのためにディレクトリを拡張します。これがないと、移行モードでのインストールは拒否されます。</translation>
    </message>
    <message>
        <source>A successful run no older than two weeks (14 days) when the destination is installed</source>
        <extracomment>The destination: the destination server</extracomment>
        <translation>移行先サーバーのインストール時点で、成功した実行から 2 週間 (14 日) 以内</translation>
    </message>
    <message>
        <source>The installation in migration mode is blocked.</source>
        <translation>移行モードでのインストールがブロックされます。</translation>
    </message>
    <message>
        <source>Schema version 56 and the date of the successful run</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>スキーマ バージョン 56 と、成功した実行の日付</translation>
    </message>
    <message>
        <source>Insert Windows Server 2012 Essentials DVD1 and start this file; if it is installed already, use the Start menu.</source>
        <translation>Windows Server 2012 Essentials DVD1 を挿入し、このファイルを起動します。すでにインストールされている場合は、スタート メニューから起動します。</translation>
    </message>
    <message>
        <source>Accept the newest update when the tool offers it at its first start.</source>
        <translation>ツールの初回起動時に最新の更新プログラムが提示されたら、適用します。</translation>
    </message>
    <message>
        <source>Choose “I have a backup and am ready to proceed” and then “Next”.</source>
        <translation>「バックアップが存在し、続行する準備が整っています」 (I have a backup and am ready to proceed) を選択し、「次へ」をクリックします。</translation>
    </message>
    <message>
        <source>Wait until the tool has extended the schema, and choose “Next”.</source>
        <translation>ツールがスキーマを拡張し終わるまで待ち、「次へ」をクリックします。</translation>
    </message>
    <message>
        <source>Fix every error that the scan reports, and choose “Scan Again”.</source>
        <translation>スキャンで報告されたエラーをすべて修正し、「再スキャン」をクリックします。</translation>
    </message>
    <message>
        <source>Fix the warnings too where possible, or acknowledge them; then choose “Next” and “Finish”.</source>
        <translation>警告も可能な限り修正し、それ以外は確認済みにします。次に「次へ」、「完了」の順にクリックします。</translation>
    </message>
    <message>
        <source>Restart the source server if the tool asks for it.</source>
        <translation>ツールに求められたら、移行元サーバーを再起動します。</translation>
    </message>
    <message>
        <source>Only a restore of the backup undoes the schema change.</source>
        <translation>スキーマの変更は、バックアップの復元でしか取り消せません。</translation>
    </message>
    <message>
        <source>If a hotfix cannot be installed, follow Knowledge Base 822798, “Method 2: Rename the Catroot2 Folder”.</source>
        <translation>修正プログラムをインストールできない場合は、サポート技術情報 822798 の「方法 2: Catroot2 フォルダーの名前を変更する」に従います。</translation>
    </message>
    <message>
        <source>The tool reports an error when the organizational unit “MyBusiness” is missing, or when Administrators may not enable accounts to be trusted for delegation in the Default Domain Controllers Policy (KB 2908959).</source>
        <translation>組織単位「MyBusiness」がない場合、または Default Domain Controllers Policy (既定のドメイン コントローラー ポリシー) で Administrators に「コンピューターとユーザー アカウントに委任時の信頼を付与」の権利がない場合 (KB 2908959)、ツールはエラーを報告します。</translation>
    </message>
    <message>
        <source>Run the tool once more directly before the installation.</source>
        <translation>インストールの直前に、ツールをもう一度実行します。</translation>
    </message>
    <message>
        <source>In Active Directory Users and Computers find the account in your domain &gt; MyBusiness &gt; Users &gt; SBSUsers.</source>
        <translation>「Active Directory ユーザーとコンピューター」で、対象のドメイン &gt; MyBusiness &gt; Users &gt; SBSUsers にあるアカウントを探します。</translation>
    </message>
    <message>
        <source>In Active Directory Users and Computers find the account in your domain &gt; Users.</source>
        <translation>「Active Directory ユーザーとコンピューター」で、対象のドメイン &gt; Users にあるアカウントを探します。</translation>
    </message>
    <message>
        <source>Open the properties of the account.</source>
        <translation>アカウントのプロパティを開きます。</translation>
    </message>
    <message>
        <source>Windows Server 2008 R2 already contains Windows PowerShell 2.0; install only what is missing.</source>
        <translation>Windows Server 2008 R2 には Windows PowerShell 2.0 がすでに含まれています。不足しているものだけをインストールします。</translation>
    </message>
    <message>
        <source>The tool reports an error when Administrators may not enable accounts to be trusted for delegation in the Default Domain Controllers Policy (KB 2908959).</source>
        <translation>Default Domain Controllers Policy (既定のドメイン コントローラー ポリシー) で Administrators に「コンピューターとユーザー アカウントに委任時の信頼を付与」の権利がない場合 (KB 2908959)、ツールはエラーを報告します。</translation>
    </message>
    <message>
        <source>Last system-state backup</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>システム状態の最新のバックアップ</translation>
    </message>
    <message>
        <source>Install critical and security updates</source>
        <extracomment>Title of a step</extracomment>
        <translation>重要な更新プログラムとセキュリティ更新プログラムをインストールする</translation>
    </message>
    <message>
        <source>Updates close faults and security holes that would otherwise disturb the migration.</source>
        <translation>更新プログラムは、移行の妨げになる不具合やセキュリティ上の弱点を解消します。</translation>
    </message>
    <message>
        <source>The network is less well protected while the migration goes on, and known faults can make it fail.</source>
        <translation>移行中のネットワークの保護が弱くなり、既知の不具合のために移行が失敗する可能性があります。</translation>
    </message>
    <message>
        <source>No critical or security update is left that applies to the server, and no restart is pending</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>サーバーに該当する未適用の重要な更新プログラムやセキュリティ更新プログラムがなく、保留中の再起動もないこと</translation>
    </message>
    <message>
        <source>Open Start &gt; All Programs &gt; Windows Update and choose “Check online for updates from Microsoft Update”.</source>
        <translation>「スタート &gt; すべてのプログラム &gt; Windows Update」を開き、「Microsoft Update の更新プログラムをオンラインで確認します」 (Check online for updates from Microsoft Update) をクリックします。</translation>
    </message>
    <message>
        <source>Open Control Panel &gt; System and Security and choose “Check for updates” under Windows Update.</source>
        <translation>「コントロール パネル &gt; システムとセキュリティ」 (Control Panel &gt; System and Security) を開き、「Windows Update」の「更新プログラムの確認」 (Check for updates) をクリックします。</translation>
    </message>
    <message>
        <source>On the page “Windows Update” choose “Check for updates” once more.</source>
        <translation>「Windows Update」ページで、もう一度「更新プログラムの確認」 (Check for updates) をクリックします。</translation>
    </message>
    <message>
        <source>If updates are found, choose “Install updates”.</source>
        <translation>更新プログラムが見つかった場合は、「更新プログラムのインストール」 (Install updates) をクリックします。</translation>
    </message>
    <message>
        <source>Restart the server if the updates need it, and check again until none is left.</source>
        <translation>更新プログラムのために必要な場合はサーバーを再起動し、未適用の更新プログラムがなくなるまで確認を繰り返します。</translation>
    </message>
    <message>
        <source>Instead, you can approve and install the updates through Windows Server Update Services (WSUS).</source>
        <translation>代わりに、Windows Server Update Services (WSUS) で更新プログラムを承認してインストールすることもできます。</translation>
    </message>
    <message>
        <source>Generate and read the network report</source>
        <extracomment>Title of a step</extracomment>
        <translation>ネットワーク レポートを生成して確認する</translation>
    </message>
    <message>
        <source>The report shows critical errors of the network before the migration runs into them.</source>
        <translation>レポートを見れば、移行が影響を受ける前に、ネットワークの重大なエラーがわかります。</translation>
    </message>
    <message>
        <source>Critical errors of the network come up in the middle of the migration.</source>
        <translation>ネットワークの重大なエラーが、移行の途中で表面化します。</translation>
    </message>
    <message>
        <source>A new report without open critical errors</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>未解決の重大なエラーがない新しいレポート</translation>
    </message>
    <message>
        <source>Open Windows SBS Console &gt; Reports and select a report.</source>
        <translation>「Windows SBS コンソール &gt; レポート」 (Windows SBS Console &gt; Reports) を開き、レポートを選択します。</translation>
    </message>
    <message>
        <source>Choose “Generate report”.</source>
        <extracomment>A button in the Windows SBS Console on the server</extracomment>
        <translation>「レポートの生成」 (Generate report) をクリックします。</translation>
    </message>
    <message>
        <source>Look for critical errors in the report, and resolve them before you go on.</source>
        <translation>レポートに重大なエラーがないか調べ、先に進む前に解決します。</translation>
    </message>
    <message>
        <source>Read the alert viewer</source>
        <extracomment>Title of a step; the alert viewer is a part of the Dashboard of Windows Server Essentials</extracomment>
        <translation>アラート ビューアーを確認する</translation>
    </message>
    <message>
        <source>The source server reports its own faults there, and the migration should not run into them.</source>
        <translation>移行元サーバーは自身の問題をそこで報告します。それらの問題が移行に影響しないようにする必要があります。</translation>
    </message>
    <message>
        <source>Critical errors of the source server come up in the middle of the migration.</source>
        <translation>移行元サーバーの重大なエラーが、移行の途中で表面化します。</translation>
    </message>
    <message>
        <source>The alert viewer shows no open critical error</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>アラート ビューアーに未解決の重大なエラーが表示されないこと</translation>
    </message>
    <message>
        <source>Open the Dashboard of the source server, and from there the alert viewer.</source>
        <translation>移行元サーバーのダッシュボードを開き、そこからアラート ビューアーを開きます。</translation>
    </message>
    <message>
        <source>Look for critical errors, and resolve them before you go on.</source>
        <translation>重大なエラーがないか調べ、先に進む前に解決します。</translation>
    </message>
    <message>
        <source>Enable folder redirection on the destination server</source>
        <translation>移行先サーバーでフォルダー リダイレクトを有効にする</translation>
    </message>
    <message>
        <source>Folder redirection</source>
        <extracomment>Short name of phase 5 for the timeline; keep it under 24 characters</extracomment>
        <translation>フォルダー リダイレクト</translation>
    </message>
    <message>
        <source>The source server redirects folders of users</source>
        <extracomment>When the step is needed</extracomment>
        <translation>移行元サーバーがユーザーのフォルダーをリダイレクトしている</translation>
    </message>
    <message>
        <source>Enable folder redirection on the destination</source>
        <extracomment>Title of a step; the destination: the destination server</extracomment>
        <translation>移行先サーバーでフォルダー リダイレクトを有効にする</translation>
    </message>
    <message>
        <source>The new policy takes over the user folders before the old one is deleted.</source>
        <translation>古いポリシーが削除される前に、新しいポリシーがユーザーのフォルダーを引き継ぎます。</translation>
    </message>
    <message>
        <source>The source server redirects folders</source>
        <extracomment>When the step is needed</extracomment>
        <translation>移行元サーバーがフォルダーをリダイレクトしている</translation>
    </message>
    <message>
        <source>Redirected folders stay on the source server and disappear with it.</source>
        <translation>リダイレクトされたフォルダーは移行元サーバーに残り、このサーバーとともに失われます。</translation>
    </message>
    <message>
        <source>The new policy redirects the chosen folders to the destination server</source>
        <translation>新しいポリシーが、選択したフォルダーを移行先サーバーにリダイレクトしていること</translation>
    </message>
    <message>
        <source>Open DEVICES &gt; Devices Tasks &gt; Implement Group Policy in the Dashboard.</source>
        <translation>ダッシュボードで「デバイス &gt; デバイスのタスク &gt; グループ ポリシーの実装」 (DEVICES &gt; Devices Tasks &gt; Implement Group Policy) を開きます。</translation>
    </message>
    <message>
        <source>On the page “Enable Folder Redirection Group Policy” tick the folders and choose “Next”.</source>
        <translation>「フォルダー リダイレクト グループ ポリシーを有効にする」 (Enable Folder Redirection Group Policy) ページで、フォルダーをオンにして「次へ」をクリックします。</translation>
    </message>
    <message>
        <source>On the page “Enable Security Policy Settings” choose “Finish”.</source>
        <translation>「セキュリティ ポリシー設定を有効にする」 (Enable Security Policy Settings) ページで、「完了」をクリックします。</translation>
    </message>
    <message>
        <source>Users sign out and in</source>
        <extracomment>Title of a step</extracomment>
        <translation>ユーザーがサインアウトしてサインインし直す</translation>
    </message>
    <message>
        <source>The folders move only when each user signs in under the new policy.</source>
        <translation>フォルダーが移動するのは、各ユーザーが新しいポリシーでサインインしたときだけです。</translation>
    </message>
    <message>
        <source>Folders of that user stay on the source server and disappear with it.</source>
        <translation>そのユーザーのフォルダーは移行元サーバーに残り、このサーバーとともに失われます。</translation>
    </message>
    <message>
        <source>The folders of each user are filled on the destination server</source>
        <translation>移行先サーバーで、各ユーザーのフォルダーに内容が入っていること</translation>
    </message>
    <message>
        <source>Have every user sign out and sign in again while both servers run.</source>
        <translation>両方のサーバーが動作している間に、すべてのユーザーにサインアウトしてサインインし直してもらいます。</translation>
    </message>
    <message>
        <source>Check on the destination server that the folders of each user have arrived.</source>
        <translation>移行先サーバーで、各ユーザーのフォルダーが届いていることを確認します。</translation>
    </message>
    <message>
        <source>Configure folder redirection on the destination server</source>
        <extracomment>Title of phase 5</extracomment>
        <translation>移行先サーバーでフォルダー リダイレクトを構成する</translation>
    </message>
    <message>
        <source>The new policy sends the user folders to the destination server.</source>
        <translation>新しいポリシーが、ユーザーのフォルダーを移行先サーバーにリダイレクトします。</translation>
    </message>
    <message>
        <source>Folder redirection in use</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>使用中のフォルダー リダイレクト</translation>
    </message>
    <message>
        <source>New folder redirection policy</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>新しいリダイレクト ポリシー</translation>
    </message>
    <message>
        <source>Delete the old folder redirection policy</source>
        <extracomment>Title of a step</extracomment>
        <translation>古いフォルダー リダイレクト ポリシーを削除する</translation>
    </message>
    <message>
        <source>Two redirection policies would send the folders to two places.</source>
        <translation>リダイレクトのポリシーが 2 つあると、フォルダーが 2 か所に送られます。</translation>
    </message>
    <message>
        <source>The old policy keeps sending folders to the source server.</source>
        <translation>古いポリシーがフォルダーを移行元サーバーに送り続けます。</translation>
    </message>
    <message>
        <source>No Group Policy object redirects to the source server any more</source>
        <translation>移行元サーバーにリダイレクトするグループ ポリシー オブジェクトが、もう 1 つもないこと</translation>
    </message>
    <message>
        <source>Delete this object and confirm the warning.</source>
        <translation>このオブジェクトを削除し、警告が表示されたら承認します。</translation>
    </message>
    <message>
        <source>Delete each object that redirects folders to the source server, and confirm the warning.</source>
        <translation>フォルダーを移行元サーバーにリダイレクトするオブジェクトをすべて削除し、警告が表示されたら承認します。</translation>
    </message>
    <message>
        <source>The tab “Settings” of an object shows whether it redirects folders.</source>
        <translation>オブジェクトの「設定」 (Settings) タブで、フォルダーをリダイレクトするかどうかがわかります。</translation>
    </message>
    <message>
        <source>Microsoft’s guide for Foundation has no phase for folder redirection; a page that fits is linked from nowhere.</source>
        <translation>Microsoft の Foundation 用ガイドには、フォルダー リダイレクトのフェーズがありません。適合するページはありますが、どこからもリンクされていません。</translation>
    </message>
    <message>
        <source>Microsoft’s guide gives the name that SBS 2003 uses; on SBS 2008 it may begin with “Windows SBS” instead.</source>
        <translation>Microsoft のガイドに記載されているのは SBS 2003 での名前です。SBS 2008 では、代わりに「Windows SBS」で始まることがあります。</translation>
    </message>
    <message>
        <source>The Dashboard gives its new policy the same name: deleted later, the new one would be gone, so delete first.</source>
        <translation>ダッシュボードは新しいポリシーに同じ名前を付けます。後から削除すると新しいポリシーがなくなるため、先に削除してください。</translation>
    </message>
    <message>
        <source>Delete the old security template policy</source>
        <extracomment>Title of a step</extracomment>
        <translation>古いセキュリティ テンプレート ポリシーを削除する</translation>
    </message>
    <message>
        <source>It belongs to the old policies; the wizard of the next step sets the security policy anew.</source>
        <translation>これは古いポリシーのものです。セキュリティ ポリシーは、次の手順のウィザードが新しく設定します。</translation>
    </message>
    <message>
        <source>Old security settings stay in force beside the new ones.</source>
        <translation>古いセキュリティ設定が、新しい設定と並んで有効なまま残ります。</translation>
    </message>
    <message>
        <source>No such object from before the migration is left</source>
        <extracomment>What proves that the step is done; object: Group Policy object</extracomment>
        <translation>移行前に作成された該当のオブジェクトが残っていないこと</translation>
    </message>
    <message>
        <source>In the same console stay in Group Policy Objects.</source>
        <translation>同じコンソールで「グループ ポリシー オブジェクト」 (Group Policy Objects) を開いたままにします。</translation>
    </message>
    <message>
        <source>Old folder redirection policy</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>古いリダイレクト ポリシー</translation>
    </message>
    <message>
        <source>Old security template policy</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>古いセキュリティ テンプレート</translation>
    </message>
    <message>
        <source>Run the Best Practices Analyzer</source>
        <translation>ベスト プラクティス アナライザーを実行する</translation>
    </message>
    <message>
        <source>Best Practices Analyzer</source>
        <extracomment>Short name of phase 8 for the timeline; keep it under 24 characters</extracomment>
        <translation>BPA の実行</translation>
    </message>
    <message>
        <source>Run the analyzer on the destination</source>
        <extracomment>Title of a step; the destination: the destination server</extracomment>
        <translation>移行先サーバーでアナライザーを実行する</translation>
    </message>
    <message>
        <source>It judges the new server by the rules of its maker, now that the former one is gone.</source>
        <translation>以前のサーバーがなくなった今、新しいサーバーをその開発元の規則で評価します。</translation>
    </message>
    <message>
        <source>Faults of the new server stay hidden until users notice them.</source>
        <translation>新しいサーバーの不具合が、ユーザーが気付くまで隠れたままになります。</translation>
    </message>
    <message>
        <source>A saved report of the analyzer</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>保存したアナライザーのレポート</translation>
    </message>
    <message>
        <source>Open Devices in the Dashboard, and then “Best Practices Analyzer” among the tasks of the server.</source>
        <translation>ダッシュボードで「デバイス」 (Devices) を開き、サーバーのタスクから「ベスト プラクティス アナライザー」 (Best Practices Analyzer) を開きます。</translation>
    </message>
    <message>
        <source>Wait for the result and save it.</source>
        <translation>結果を待ち、保存します。</translation>
    </message>
    <message>
        <source>The overview of Microsoft’s guide says that the analyzer has to be downloaded; it is part of the Dashboard.</source>
        <translation>Microsoft のガイドの概要にはアナライザーのダウンロードが必要とありますが、アナライザーはダッシュボードに含まれています。</translation>
    </message>
    <message>
        <source>Solve the findings</source>
        <extracomment>Title of a step; finding: what a check or an analyzer reports</extracomment>
        <translation>指摘事項を解決する</translation>
    </message>
    <message>
        <source>Each finding names a fault, what it causes and what removes it.</source>
        <extracomment>Finding: what a check or an analyzer reports</extracomment>
        <translation>各指摘事項には、不具合、その影響、その解決策が示されます。</translation>
    </message>
    <message>
        <source>The customer takes over a server with known faults.</source>
        <translation>顧客は、既知の不具合があるサーバーを引き継ぐことになります。</translation>
    </message>
    <message>
        <source>A second run without open findings, or a reason for each accepted one</source>
        <extracomment>Finding: what a check or an analyzer reports</extracomment>
        <translation>未解決の指摘事項がない 2 回目の実行、または許容した各指摘事項の理由</translation>
    </message>
    <message>
        <source>Read each message and follow its instruction.</source>
        <translation>各メッセージを読み、その指示に従います。</translation>
    </message>
    <message>
        <source>Run the analyzer again.</source>
        <translation>アナライザーをもう一度実行します。</translation>
    </message>
    <message>
        <source>Record a reason for each finding that you accept.</source>
        <extracomment>Record: write down; finding: what a check or an analyzer reports</extracomment>
        <translation>許容する指摘事項ごとに理由を記録します。</translation>
    </message>
    <message>
        <source>The rules page contradicts itself on the account of the Windows Time service; Local Service is right.</source>
        <translation>規則のページは、Windows タイム サービスのアカウントについて矛盾しています。正しいのは Local Service です。</translation>
    </message>
    <message>
        <source>For the Remote Desktop Gateway and the Distributed Transaction Coordinator, “Automatic” and “Automatic (Delayed Start)” are both right.</source>
        <translation>リモート デスクトップ ゲートウェイ (Remote Desktop Gateway) と Distributed Transaction Coordinator では、「自動」 (Automatic) と「自動 (遅延開始)」 (Automatic (Delayed Start)) のどちらも正しい設定です。</translation>
    </message>
    <message>
        <source>It judges the new server by the rules of its maker, now that it has taken over.</source>
        <translation>役割を引き継いだ新しいサーバーを、その開発元の規則で評価します。</translation>
    </message>
    <message>
        <source>Certification authority of the source</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>移行元の証明機関</translation>
    </message>
    <message>
        <source>Directory of the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>移行元サーバーのディレクトリ</translation>
    </message>
    <message>
        <source>Mailboxes on the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>移行元サーバーのメールボックス</translation>
    </message>
    <message>
        <source>Ports of the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>移行元サーバーのポート</translation>
    </message>
    <message>
        <source>Sign-in at the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>移行元サーバーへのサインイン</translation>
    </message>
</context>
<context>
    <name>HistoryActions</name>
    <message>
        <source>Open</source>
        <extracomment>Button: opens a migration</extracomment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Look back</source>
        <extracomment>Button: shows a migration as it was at any moment</extracomment>
        <translation>過去を見る</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>Button: makes a document about a migration</extracomment>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Button: writes a whole migration into a file</extracomment>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Keep or delete</source>
        <extracomment>Button: how long a migration is kept, whether it leaves the list, and whether it is deleted</extracomment>
        <translation>保存または削除</translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message numerus="yes">
        <source>%n migration(s) on this console</source>
        <translation>
            <numerusform>このコンソールの移行: %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <extracomment>More were found than are looked through; %n is how many of them are shown</extracomment>
        <translation>
            <numerusform>%n 件見つかりました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n that began last are shown. Type more to find older ones.</source>
        <translation>
            <numerusform>最近開始した %n 件を表示しています。古いものを探すには、さらに入力してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>A filter and how many migrations it shows</extracomment>
        <translation>すべて %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>A filter and how many migrations it shows: those that go on</extracomment>
        <translation>進行中 %1</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <extracomment>A filter and how many migrations it shows</extracomment>
        <translation>完了 %1</translation>
    </message>
    <message>
        <source>Abandoned %1</source>
        <extracomment>A filter and how many migrations it shows: those that were given up</extracomment>
        <translation>中止 %1</translation>
    </message>
    <message>
        <source>All products</source>
        <extracomment>A filter: old servers of every product</extracomment>
        <translation>すべての製品</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A filter and how many migrations it shows: %1 is a product, a year or a person, %2 a number</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All years</source>
        <extracomment>A filter: migrations that began in any year</extracomment>
        <translation>すべての年</translation>
    </message>
    <message>
        <source>All technicians</source>
        <extracomment>A filter: migrations of every technician</extracomment>
        <translation>すべての技術者</translation>
    </message>
    <message>
        <source>Last entry</source>
        <extracomment>Order of a list</extracomment>
        <translation>最後の記録</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Order of a list: when the migration began</extracomment>
        <translation>開始</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>Order of a list</extracomment>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>Order of a list: the product that is replaced</extracomment>
        <translation>製品</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Order of a list: open, abandoned or finished</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Archived %1</source>
        <extracomment>A filter and how many migrations it shows: those that were taken out of the list</extracomment>
        <translation>アーカイブ済み %1</translation>
    </message>
</context>
<context>
    <name>HistoryDetails</name>
    <message>
        <source>Servers</source>
        <extracomment>Label: the servers of a migration, from the old one to the new one</extracomment>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Domain</source>
        <extracomment>Label: name of a domain</extracomment>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技術者</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Label: when a migration began</extracomment>
        <translation>開始</translation>
    </message>
    <message>
        <source>Last entry</source>
        <extracomment>Label: when the last entry of a record was written</extracomment>
        <translation>最後の記録</translation>
    </message>
    <message>
        <source>%1 · phases %2</source>
        <extracomment>State of a migration and how far it came: %1 is &quot;Finished&quot;, %2 &quot;8 of 8&quot;</extracomment>
        <translation>%1 · フェーズ %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>event</comment>
        <extracomment>What happened last: %1 is the title of a step or a check, %2 what was said or found there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reading the record …</source>
        <translation>記録を読み取っています…</translation>
    </message>
    <message>
        <source>The record cannot be read.</source>
        <translation>記録を読み取れません。</translation>
    </message>
    <message>
        <source>The record was changed: open the migration and look at the proof of its record.</source>
        <translation>記録が変更されています。移行を開いて、記録の証明を確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>The record agrees with itself: %n entries, their chain verified</source>
        <extracomment>%n is the number of entries of a record. It agrees only with itself: a hash known from elsewhere would prove more</extracomment>
        <translation>
            <numerusform>記録に矛盾はありません: %n 件、連鎖を検証済み</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryFilterSheet</name>
    <message>
        <source>Filter and sort</source>
        <translation>フィルターと並べ替え</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>Order of a list</extracomment>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Group by customer</source>
        <translation>顧客ごとにまとめる</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>The product that is replaced</extracomment>
        <translation>製品</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技術者</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Customer, server, note, finding …</source>
        <extracomment>What can be searched for; stands in the empty field</extracomment>
        <translation>顧客、サーバー、メモ、検査結果…</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Filter and sort</source>
        <extracomment>Opens what the list can be restricted to and sorted by</extracomment>
        <translation>フィルターと並べ替え</translation>
    </message>
    <message>
        <source>Older records are being made ready for the search.</source>
        <translation>古い記録を検索できるように準備しています。</translation>
    </message>
</context>
<context>
    <name>HistoryHead</name>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Heading of a column: the product of the old server</extracomment>
        <translation>移行元</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技術者</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>フェーズ</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Heading of a column: when a migration began</extracomment>
        <translation>開始</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Past migrations</source>
        <translation>過去の移行</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Past migrations</source>
        <translation>過去の移行</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>Button: takes in migrations from a file of another console</extracomment>
        <translation>インポート</translation>
    </message>
    <message>
        <source>New migration</source>
        <translation>新しい移行</translation>
    </message>
    <message>
        <source>Reading the list …</source>
        <translation>一覧を読み込んでいます…</translation>
    </message>
    <message>
        <source>No migration yet</source>
        <translation>移行はまだありません</translation>
    </message>
    <message>
        <source>Every migration of this console stands here with its whole record, from its first day on.</source>
        <translation>このコンソールのすべての移行が、初日からの記録とともにここに表示されます。</translation>
    </message>
    <message>
        <source>None has all of this</source>
        <translation>すべてに一致する移行はありません</translation>
    </message>
    <message>
        <source>Words are found by their beginning, in names, servers, notes, reasons, evidence and findings. Type fewer of them, or take the filters away.</source>
        <translation>名前、サーバー、メモ、理由、証跡、検査結果の中から、語の先頭が一致するものを探します。語を減らすか、フィルターを解除してください。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) are kept longer than wanted</source>
        <extracomment>Records whose period is over</extracomment>
        <translation>
            <numerusform>%n 件の移行が保存期間を過ぎています</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is deleted by itself.</source>
        <translation>自動で削除されることはありません。</translation>
    </message>
    <message>
        <source>Look at them</source>
        <extracomment>Button: shows which migrations can be deleted</extracomment>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>What happened last</source>
        <translation>最近の出来事</translation>
    </message>
</context>
<context>
    <name>HistoryRow</name>
    <message>
        <source>Select %1</source>
        <extracomment>Ticks a migration, so that something can be done with several: %1 is a customer</extracomment>
        <translation>%1 を選択</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <extracomment>Marks a migration that is only practised</extracomment>
        <translation>リハーサル</translation>
    </message>
</context>
<context>
    <name>HistorySelection</name>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>number of migrations</comment>
        <translation>
            <numerusform>%n 件を選択中</numerusform>
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
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Select none</source>
        <extracomment>Button: nothing is selected any more</extracomment>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Keep or delete</source>
        <extracomment>Button: how long migrations are kept, whether they leave the list, and whether they are deleted</extracomment>
        <translation>保存または削除</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Imported</source>
        <translation>インポートしました</translation>
    </message>
    <message>
        <source>Import migrations</source>
        <translation>移行をインポート</translation>
    </message>
    <message>
        <source>Every entry and all evidence in the file are intact.</source>
        <translation>ファイル内のすべての項目とすべての証跡は元のままです。</translation>
    </message>
    <message>
        <source>Choose a file that a console exported. It is verified before anything is taken in.</source>
        <translation>コンソールがエクスポートしたファイルを選択してください。インポートする前に検証されます。</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>必要な操作はありません。</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>Button: takes migrations in from a file</extracomment>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>上へ</translation>
    </message>
</context>
<context>
    <name>InstructionModel</name>
    <message>
        <source>Command prompt</source>
        <extracomment>Program in which a command is typed</extracomment>
        <translation>コマンド プロンプト</translation>
    </message>
</context>
<context>
    <name>KeepSheet</name>
    <message>
        <source>Keep or delete</source>
        <translation>保存または削除</translation>
    </message>
    <message>
        <source>Keep the records of %1</source>
        <extracomment>%1 is a customer; below it a number of years is chosen</extracomment>
        <translation>%1 の記録を保存する期間</translation>
    </message>
    <message>
        <source>Keep all other records</source>
        <extracomment>Below it a number of years is chosen</extracomment>
        <translation>その他の記録を保存する期間</translation>
    </message>
    <message>
        <source>Counted from the last entry. Nothing is deleted by itself: the list says what is due.</source>
        <translation>最後のエントリから数えます。自動で削除されることはなく、期限が過ぎたものは一覧に表示されます。</translation>
    </message>
    <message>
        <source>What is archived leaves the list. A filter and the search still find it.</source>
        <translation>アーカイブすると一覧から外れます。フィルターと検索では引き続き見つかります。</translation>
    </message>
    <message>
        <source>Only what is finished or abandoned can be archived or deleted.</source>
        <translation>完了または中止した移行のみ、アーカイブまたは削除できます。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Back into the list</source>
        <extracomment>Buttons: out of the list, or back into it</extracomment>
        <translation>一覧に戻す</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Delete …</source>
        <extracomment>Button: asks first</extracomment>
        <translation>削除…</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>As the language</source>
        <extracomment>How numbers and dates are written: the way the chosen language writes them</extracomment>
        <translation>言語に合わせる</translation>
    </message>
</context>
<context>
    <name>LanguageModel</name>
    <message>
        <source>As the system</source>
        <extracomment>First entry of the list of languages: the one that the system is set to</extracomment>
        <translation>システムと同じ</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Migration Console</source>
        <translation>移行コンソール</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボード ショートカット</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐ確認</translation>
    </message>
</context>
<context>
    <name>MenuSheet</name>
    <message>
        <source>Source Server</source>
        <translation>移行元サーバー</translation>
    </message>
    <message>
        <source>Destination Server</source>
        <translation>移行先サーバー</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>Sign in to the domain</source>
        <translation>ドメインにサインイン</translation>
    </message>
    <message>
        <source>Forget the password now</source>
        <translation>パスワードを今すぐ破棄</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>All migrations</source>
        <translation>すべての移行</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Leaves a sheet without doing anything</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Line-of-business applications</source>
        <translation>基幹業務アプリケーション</translation>
    </message>
    <message>
        <source>Correct the data of the migration</source>
        <translation>移行の情報を訂正</translation>
    </message>
    <message>
        <source>The destination was installed anew</source>
        <translation>移行先を再インストールしました</translation>
    </message>
    <message>
        <source>Finish the migration</source>
        <translation>移行を完了</translation>
    </message>
    <message>
        <source>Abandon the migration</source>
        <translation>移行を中止</translation>
    </message>
    <message>
        <source>Signature of the customer</source>
        <translation>顧客の署名</translation>
    </message>
    <message>
        <source>Proof of the record</source>
        <translation>記録の証明</translation>
    </message>
    <message>
        <source>Look back at any moment</source>
        <translation>過去の時点を見る</translation>
    </message>
    <message>
        <source>Report of the migration</source>
        <extracomment>Opens the sheet that makes a report of the migration</extracomment>
        <translation>移行のレポート</translation>
    </message>
    <message>
        <source>Compare with an earlier moment</source>
        <translation>以前の時点と比較</translation>
    </message>
    <message>
        <source>Compare with another migration</source>
        <translation>別の移行と比較</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>Opens durations and numbers of the migration</extracomment>
        <translation>数値</translation>
    </message>
    <message>
        <source>Export the migration</source>
        <translation>移行をエクスポート</translation>
    </message>
</context>
<context>
    <name>MigrationController</name>
    <message>
        <source>This migration is finished</source>
        <translation>この移行は完了しています</translation>
    </message>
    <message>
        <source>This migration was abandoned</source>
        <translation>この移行は中止されました</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who closed a migration: %1 is a person, %2 a date and time</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2: “%3”</source>
        <extracomment>Who closed a migration: %1 is a person, %2 a date and time, %3 that person&apos;s reason</extracomment>
        <translation>%1、%2: 「%3」</translation>
    </message>
</context>
<context>
    <name>MissingController</name>
    <message>
        <source>From before it was moved, of %1: %2</source>
        <extracomment>%1 is a time, %2 the name of a file</extracomment>
        <translation>移動前のファイル (%1): %2</translation>
    </message>
</context>
<context>
    <name>MissingOffer</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Opening the records…</source>
        <translation>記録を開いています…</translation>
    </message>
    <message>
        <source>To go on without it</source>
        <translation>データベースなしで続ける場合</translation>
    </message>
    <message>
        <source>What was recorded since then is missing there. Once the disk is back, export its migrations from there and import them here.</source>
        <translation>それ以降に記録された内容は含まれません。ディスクが戻ったら、そこから移行をエクスポートし、ここにインポートしてください。</translation>
    </message>
    <message>
        <source>Open the old file</source>
        <translation>古いファイルを開く</translation>
    </message>
    <message>
        <source>Open a copy of the backup</source>
        <translation>バックアップのコピーを開く</translation>
    </message>
</context>
<context>
    <name>MomentModel</name>
    <message>
        <source>The migration began</source>
        <translation>移行を開始しました</translation>
    </message>
    <message>
        <source>The data of the migration were changed</source>
        <translation>移行の情報を変更しました</translation>
    </message>
    <message>
        <source>The customer signed</source>
        <translation>顧客が署名しました</translation>
    </message>
    <message>
        <source>The migration was closed</source>
        <extracomment>Finished or abandoned</extracomment>
        <translation>移行を終了しました</translation>
    </message>
    <message>
        <source>The migration was opened again</source>
        <translation>移行を再開しました</translation>
    </message>
    <message>
        <source>The destination server was installed anew</source>
        <translation>移行先サーバーを再インストールしました</translation>
    </message>
</context>
<context>
    <name>MoveController</name>
    <message>
        <source>This file was named at the start with --database, so it is not moved from here.</source>
        <translation>このファイルは起動時に --database で指定されたため、ここからは移動できません。</translation>
    </message>
    <message>
        <source>To move the file to another disk, leave the open migration first.</source>
        <translation>ファイルを別のディスクに移動するには、まず開いている移行を閉じてください。</translation>
    </message>
    <message>
        <source>It can be moved to another disk once it can be written to.</source>
        <translation>書き込めるようになると、別のディスクに移動できます。</translation>
    </message>
    <message>
        <source>The database has %1; %2 are free in this folder.</source>
        <extracomment>%1 and %2 are sizes such as &quot;4.2 MB&quot;</extracomment>
        <translation>データベースは %1 です。このフォルダーの空き領域は %2 です。</translation>
    </message>
    <message>
        <source>Reading the copy again…</source>
        <translation>コピーを読み直しています…</translation>
    </message>
    <message>
        <source>Copying the database…</source>
        <translation>データベースをコピーしています…</translation>
    </message>
</context>
<context>
    <name>MoveSheet</name>
    <message>
        <source>Move the database</source>
        <translation>データベースの移動</translation>
    </message>
    <message>
        <source>Choose the folder that it is to be in. Its disk must be plugged in whenever the console is used.</source>
        <translation>移動先のフォルダーを選択してください。コンソールを使うときは常に、そのディスクを接続しておく必要があります。</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み取り中</translation>
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
        <translation>コピーして読み直してから、コンソールが切り替わります。古いファイルは残ります。</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>このフォルダーを使用</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>別のフォルダーを選択</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>上へ</translation>
    </message>
</context>
<context>
    <name>MoveText</name>
    <message>
        <source>The database is in this folder already</source>
        <translation>データベースはすでにこのフォルダーにあります</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The folder is not there</source>
        <translation>フォルダーがありません</translation>
    </message>
    <message>
        <source>Its disk may be unplugged. The database is where it was.</source>
        <translation>ディスクが取り外されている可能性があります。データベースは元の場所にあります。</translation>
    </message>
    <message>
        <source>Plug the disk in again, or choose another folder.</source>
        <translation>ディスクを接続し直すか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Nothing can be written to this folder</source>
        <translation>このフォルダーには書き込めません</translation>
    </message>
    <message>
        <source>Your account may not, or the disk is read-only.</source>
        <translation>アカウントに書き込みの権限がないか、ディスクが読み取り専用です。</translation>
    </message>
    <message>
        <source>Allow writing to it, or choose another folder.</source>
        <translation>書き込みを許可するか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>A database lies in this folder already</source>
        <translation>このフォルダーにはすでにデータベースがあります</translation>
    </message>
    <message>
        <source>It is never replaced.</source>
        <translation>上書きされることはありません。</translation>
    </message>
    <message>
        <source>Give that file another name, or choose another folder.</source>
        <translation>そのファイルの名前を変更するか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>There is no room for the database</source>
        <translation>データベース用の空き領域がありません</translation>
    </message>
    <message>
        <source>The database is where it was.</source>
        <translation>データベースは元の場所にあります。</translation>
    </message>
    <message>
        <source>Free some space on the disk, or choose another folder.</source>
        <translation>ディスクの空き領域を増やすか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The database is in use</source>
        <translation>データベースは使用中です</translation>
    </message>
    <message>
        <source>Another window or program has it open, or a backup, an export or an import is running. What they record would be lost.</source>
        <translation>別のウィンドウまたはプログラムが開いているか、バックアップ、エクスポート、またはインポートの実行中です。そこで記録される内容が失われます。</translation>
    </message>
    <message>
        <source>Close them or wait until they are done, then try again.</source>
        <translation>それらを閉じるか、完了するまで待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The copy is not like the original</source>
        <translation>コピーが元と一致しません</translation>
    </message>
    <message>
        <source>It was read again and thrown away. The database is where it was.</source>
        <translation>読み直した後、破棄しました。データベースは元の場所にあります。</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>別のディスクのフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The new place cannot be kept</source>
        <translation>新しい場所を保存できません</translation>
    </message>
    <message>
        <source>The file with your settings cannot be written. The database is where it was.</source>
        <translation>設定ファイルに書き込めません。データベースは元の場所にあります。</translation>
    </message>
    <message>
        <source>Free some space on its disk or allow writing to it, then try again.</source>
        <translation>そのディスクの空き領域を増やすか、書き込みを許可してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The disk does not answer</source>
        <translation>ディスクが応答しません</translation>
    </message>
    <message>
        <source>The system reports an error. The database is where it was.</source>
        <translation>システムがエラーを報告しています。データベースは元の場所にあります。</translation>
    </message>
    <message>
        <source>Check both disks, or choose another folder.</source>
        <translation>両方のディスクを確認するか、別のフォルダーを選択してください。</translation>
    </message>
</context>
<context>
    <name>NewMigrationPage</name>
    <message>
        <source>This is needed to begin.</source>
        <translation>開始するには入力が必要です。</translation>
    </message>
    <message>
        <source>New migration</source>
        <translation>新しい移行</translation>
    </message>
    <message>
        <source>To Windows Server 2012 Essentials</source>
        <translation>Windows Server 2012 Essentials へ</translation>
    </message>
    <message>
        <source>Begin the migration</source>
        <translation>移行を開始</translation>
    </message>
    <message>
        <source>The migration could not be begun</source>
        <translation>移行を開始できませんでした</translation>
    </message>
    <message>
        <source>What is moved</source>
        <translation>移行の対象</translation>
    </message>
    <message>
        <source>Old server</source>
        <translation>古いサーバー</translation>
    </message>
    <message>
        <source>Choose what runs on the old server.</source>
        <translation>古いサーバーの製品を選んでください。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <extracomment>The name of the person who does the migration</extracomment>
        <translation>担当者</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>The full DNS name of the Active Directory domain.</source>
        <translation>Active Directory ドメインの完全な DNS 名。</translation>
    </message>
    <message>
        <source>Source Server</source>
        <translation>移行元サーバー</translation>
    </message>
    <message>
        <source>Name or IP address of the old server.</source>
        <translation>古いサーバーの名前または IP アドレス。</translation>
    </message>
    <message>
        <source>Destination Server</source>
        <translation>移行先サーバー</translation>
    </message>
    <message>
        <source>May stay empty until phase 2.</source>
        <translation>フェーズ&#xa0;2 までは空のままでかまいません。</translation>
    </message>
</context>
<context>
    <name>NoCards</name>
    <message>
        <source>Nothing needs attention in this phase</source>
        <translation>このフェーズに要注意の項目はありません</translation>
    </message>
    <message>
        <source>Nothing is done in this phase yet</source>
        <translation>このフェーズで完了した項目はまだありません</translation>
    </message>
    <message>
        <source>This phase has no steps</source>
        <translation>このフェーズに手順はありません</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
</context>
<context>
    <name>OpenMigrations</name>
    <message numerus="yes">
        <source>%n open migration(s)</source>
        <translation>
            <numerusform>進行中の移行 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry on</source>
        <extracomment>Heading above the migrations that are not finished</extracomment>
        <translation>続きから</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>New migration</source>
        <translation>新しい移行</translation>
    </message>
    <message>
        <source>No open migration</source>
        <translation>進行中の移行はありません</translation>
    </message>
    <message>
        <source>Begin one with the name of the customer and of the old server. Everything can be changed later, and nothing here needs the network.</source>
        <translation>顧客と古いサーバーの名前を入力して開始します。後からすべて変更でき、ここではネットワークも必要ありません。</translation>
    </message>
    <message>
        <source>Rehearse on the practice site</source>
        <translation>練習環境でリハーサル</translation>
    </message>
    <message>
        <source>Two real domain controllers on this machine, with faults to find. Marked as rehearsal everywhere.</source>
        <translation>このコンピューター上の本物のドメイン コントローラー 2 台で、問題を見つける練習ができます。どこでもリハーサルと表示されます。</translation>
    </message>
    <message>
        <source>Two real domain controllers on this machine. This starts the console on them:</source>
        <translation>このコンピューター上の本物のドメイン コントローラー 2 台です。次のコマンドでコンソールを起動します:</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Start the rehearsal</source>
        <translation>リハーサルを開始</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>コマンドをコピー</translation>
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
        <translation>既知であり、ここでは問題ない</translation>
    </message>
    <message>
        <source>Proven in another way</source>
        <translation>別の方法で確認済み</translation>
    </message>
    <message>
        <source>The customer decided so</source>
        <translation>顧客の判断</translation>
    </message>
    <message>
        <source>Carry on all the same?</source>
        <translation>それでも続行しますか?</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>これが意味すること</translation>
    </message>
    <message>
        <source>The step stays open and has to be done later. Your name and reason stand in the record and in the report.</source>
        <translation>手順は未完了のまま残り、後で行う必要があります。お名前と理由は記録とレポートに残ります。</translation>
    </message>
    <message>
        <source>The card keeps its verdict. Your name and reason stand beside it, in the record and in the report. When the verdict changes, this ends.</source>
        <translation>カードの判定は変わりません。お名前と理由がその横、記録、レポートに残ります。判定が変わると、この例外承認は終わります。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>自由記述</translation>
    </message>
    <message>
        <source>What did you see that makes this safe?</source>
        <translation>安全と判断した根拠は何ですか?</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>How long an override lasts</extracomment>
        <translation>期限</translation>
    </message>
    <message>
        <source>The end of today</source>
        <translation>今日の終わりまで</translation>
    </message>
    <message>
        <source>Three days from now</source>
        <translation>3 日後まで</translation>
    </message>
    <message>
        <source>A week from now</source>
        <translation>1 週間後まで</translation>
    </message>
    <message>
        <source>I answer for it</source>
        <translation>責任をもって承認する</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>PastMigrations</name>
    <message>
        <source>Past migrations</source>
        <translation>過去の移行</translation>
    </message>
    <message numerus="yes">
        <source>%n finished</source>
        <comment>number of migrations</comment>
        <translation>
            <numerusform>%n 件完了</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet. A migration stays here with its whole record once it is finished.</source>
        <translation>まだありません。完了した移行は、すべての記録とともにここに残ります。</translation>
    </message>
    <message>
        <source>Search all migrations</source>
        <extracomment>Button: opens the list of all migrations, where they can be searched</extracomment>
        <translation>すべての移行を検索</translation>
    </message>
    <message>
        <source>Import from another console</source>
        <translation>別のコンソールからインポート</translation>
    </message>
</context>
<context>
    <name>PasteSheet</name>
    <message>
        <source>Add from the clipboard</source>
        <translation>クリップボードから追加</translation>
    </message>
    <message>
        <source>The clipboard holds neither a picture nor text. Copy one where it is shown, then come back.</source>
        <translation>クリップボードに画像もテキストもありません。表示元でコピーしてから、ここに戻ってください。</translation>
    </message>
    <message>
        <source>On the clipboard</source>
        <extracomment>Label above what is on the clipboard</extracomment>
        <translation>クリップボードの内容</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>何を示していますか?</translation>
    </message>
    <message>
        <source>For example: the last line of the backup log</source>
        <translation>例: バックアップ ログの最後の行</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>PhaseCards</name>
    <message>
        <source>The values below are the last ones that arrived. Steps can be read and done all the same.</source>
        <translation>下の値は最後に届いたものです。手順の確認と実施はそのまま続けられます。</translation>
    </message>
    <message>
        <source>Reopen it</source>
        <extracomment>Button: a migration that was closed goes on</extracomment>
        <translation>再オープン</translation>
    </message>
    <message>
        <source>Show the newest</source>
        <translation>最新を表示</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>了解</translation>
    </message>
    <message>
        <source>Show where</source>
        <extracomment>Button: leads to the page about the record</extracomment>
        <translation>場所を表示</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>PhaseModel</name>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>Number of checks that are failed, below the name of a phase</extracomment>
        <translation>
            <numerusform>%n 件不合格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be told</source>
        <extracomment>Number of checks that could not be made, below the name of a phase</extracomment>
        <translation>
            <numerusform>%n 件判定不能</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>A phase</extracomment>
        <translation>完了</translation>
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
        <translation>%1 / %2 完了</translation>
    </message>
</context>
<context>
    <name>PhaseSignOff</name>
    <message>
        <source>Sign-off of this phase</source>
        <extracomment>Heading: the technician signs that a phase is finished</extracomment>
        <translation>このフェーズの承認</translation>
    </message>
    <message>
        <source>A required step was reopened after the signature. Settle it, or withdraw the signature.</source>
        <translation>署名の後に必須の手順が再び開かれました。その手順を済ませるか、署名を取り下げてください。</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Opens the form in which a phase is signed</extracomment>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Sign the phase</source>
        <translation>フェーズに署名</translation>
    </message>
    <message>
        <source>Signature of the customer</source>
        <translation>顧客の署名</translation>
    </message>
</context>
<context>
    <name>PlanController</name>
    <message>
        <source>Every plan is complete.</source>
        <translation>すべての計画がそろっています。</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) are not complete.</source>
        <translation>
            <numerusform>%n 件の計画が未完成です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every application has its result.</source>
        <translation>すべてのアプリケーションに結果があります。</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) are open.</source>
        <translation>
            <numerusform>%n 件の結果が未入力です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed: there are no such applications (%1, %2).</source>
        <extracomment>%1 is a person, %2 a date</extracomment>
        <translation>該当するアプリケーションがないことを確認済みです (%1、%2)。</translation>
    </message>
    <message>
        <source>This looks like the key itself. Enter where it is kept: the record is read by others.</source>
        <translation>キー自体が入力されているようです。記録はほかの人も読むため、キーの保管場所を入力してください。</translation>
    </message>
</context>
<context>
    <name>PlanHeads</name>
    <message>
        <source>Application</source>
        <extracomment>Heading of a column</extracomment>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Media and key</source>
        <extracomment>Heading of a column: where the installation media and the license key are</extracomment>
        <translation>メディアとキー</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>Heading of a column: the path to the data of an application</extracomment>
        <translation>データ</translation>
    </message>
    <message>
        <source>Test after the move</source>
        <extracomment>Heading of a column: how to see that an application works after the move</extracomment>
        <translation>移行後のテスト</translation>
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
        <translation>表をインポートする</translation>
    </message>
    <message>
        <source>A table that was saved as CSV, with one application a row, at most 500 rows and 1 MiB.</source>
        <translation>1 行に 1 つのアプリケーションを記入し、CSV として保存した表 (最大 500 行、1 MiB)。</translation>
    </message>
    <message>
        <source>Or the table itself</source>
        <translation>または表そのもの</translation>
    </message>
    <message>
        <source>Paste the rows here.</source>
        <translation>ここに行を貼り付けてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Below a list that was cut</extracomment>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation>計画に追加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>別のファイルを選択</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>上へ</translation>
    </message>
</context>
<context>
    <name>PlanImporter</name>
    <message>
        <source>The file could not be read within %1: the drive or the network behind it does not answer. Copy the file to this computer and try again.</source>
        <translation>%1以内にファイルを読み取れませんでした。ドライブまたはその先のネットワークが応答していません。ファイルをこのコンピューターにコピーして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1. Check its path and who may read it.</source>
        <translation>ファイルを開けません: %1。パスと読み取りの権限を確認してください。</translation>
    </message>
    <message>
        <source>The table is larger than %1, so nothing of it was taken. Save only the rows that name applications, and import that file.</source>
        <translation>表が %1 より大きいため、何もインポートしていません。アプリケーションの行だけを保存し、そのファイルをインポートしてください。</translation>
    </message>
    <message>
        <source>The table has more than %1 rows, so nothing of it was taken. Save only the rows that name applications, and import that file.</source>
        <translation>表が %1 行を超えているため、何もインポートしていません。アプリケーションの行だけを保存し、そのファイルをインポートしてください。</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 columns, so this is not a list of applications. Check which separator the file uses.</source>
        <translation>%1 行目に %2 を超える列があるため、アプリケーションの一覧ではありません。ファイルの区切り文字を確認してください。</translation>
    </message>
    <message>
        <source>A cell in line %1 is longer than %2 characters, so nothing was taken. Shorten it, or look for a quotation mark that is missing before it.</source>
        <translation>%1 行目のセルが %2 文字を超えているため、何もインポートしていません。セルを短くするか、その前に抜けている引用符がないか確認してください。</translation>
    </message>
    <message>
        <source>This is not a text file, so no rows can be read from it. Open it in its own program, save it as CSV, and import that file.</source>
        <translation>テキスト ファイルではないため、行を読み取れません。元のプログラムで開いて CSV として保存し、そのファイルをインポートしてください。</translation>
    </message>
    <message>
        <source>The quotation mark at line %1, column %2 has no partner or does not belong there, so the cells behind it cannot be told apart. Correct it in the file, and import it again.</source>
        <translation>%1 行 %2 列の引用符に対応する引用符がないか、位置が正しくないため、以降のセルを区別できません。ファイルを修正して、もう一度インポートしてください。</translation>
    </message>
    <message>
        <source>The table is empty. Enter one application a row, and import it again.</source>
        <translation>表が空です。1 行に 1 つのアプリケーションを入力して、もう一度インポートしてください。</translation>
    </message>
    <message>
        <source>The table has no application that the plan does not have already.</source>
        <translation>表には、計画にない新しいアプリケーションがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n new application(s) found.</source>
        <translation>
            <numerusform>新しいアプリケーションが %n 件見つかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The columns were recognized by their names.</source>
        <translation>列は名前で認識しました。</translation>
    </message>
    <message>
        <source>The first row does not name the columns, so they were taken in this order: application, vendor, contact, media, place of the license key, path to the data, test after the move, note.</source>
        <translation>1 行目に列の名前がないため、アプリケーション、ベンダー、連絡先、メディア、ライセンス キーの保管場所、データのパス、移行後のテスト、メモの順とみなしました。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A name from another program, in quotation marks</extracomment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>These columns are left out, because the plan has no field for them: %1.</source>
        <translation>次の列は、計画に対応する欄がないためインポートしません: %1。</translation>
    </message>
    <message>
        <source>These columns are left out, because they seem to hold license keys, which no record may keep: %1.</source>
        <translation>次の列は、記録に残してはならないライセンス キーを含むようなのでインポートしません: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n license key(s) were left out: the plan says where a key is kept, never the key.</source>
        <translation>
            <numerusform>ライセンス キー %n 件を除外しました。計画にはキーの保管場所だけを記録し、キー自体は記録しません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without an application are left out.</source>
        <translation>
            <numerusform>アプリケーションのない %n 行はインポートしません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that the plan has already are left out.</source>
        <translation>
            <numerusform>計画に既にある %n 行はインポートしません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanLine</name>
    <message>
        <source>Vendor</source>
        <extracomment>Label: the company that made a program</extracomment>
        <translation>ベンダー</translation>
    </message>
    <message>
        <source>Contact</source>
        <extracomment>Label: whom to ask about a program</extracomment>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Installation media</source>
        <translation>インストール メディア</translation>
    </message>
    <message>
        <source>Place of the license key</source>
        <translation>ライセンス キーの保管場所</translation>
    </message>
    <message>
        <source>Path to the data</source>
        <translation>データのパス</translation>
    </message>
    <message>
        <source>Test after the move</source>
        <translation>移行後のテスト</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Opens the fields of an application</extracomment>
        <translation>変更</translation>
    </message>
    <message>
        <source>Change %1</source>
        <extracomment>%1 is an application</extracomment>
        <translation>%1 を変更</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Works</source>
        <extracomment>Result of moving an application to the new server</extracomment>
        <translation>動作する</translation>
    </message>
    <message>
        <source>Fails</source>
        <extracomment>Result of moving an application to the new server</extracomment>
        <translation>動作しない</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>An application or a computer that is left out of the migration, with a reason</extracomment>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <extracomment>Result of moving an application: nobody has tested it yet</extracomment>
        <translation>未テスト</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a result such as &quot;Works&quot;, %2 a date</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <extracomment>%1 is a result such as &quot;Works&quot;, %2 a person, %3 a date</extracomment>
        <translation>%1 (%2、%3)</translation>
    </message>
    <message>
        <source>name of the application</source>
        <extracomment>Part of a list of what is missing</extracomment>
        <translation>アプリケーションの名前</translation>
    </message>
    <message>
        <source>vendor or installation media</source>
        <extracomment>Part of a list of what is missing</extracomment>
        <translation>ベンダーまたはインストール メディア</translation>
    </message>
    <message>
        <source>path to the data</source>
        <extracomment>Part of a list of what is missing</extracomment>
        <translation>データのパス</translation>
    </message>
    <message>
        <source>test after the move</source>
        <extracomment>Part of a list of what is missing</extracomment>
        <translation>移行後のテスト</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <extracomment>%1 is a list of what is not filled in</extracomment>
        <translation>未入力: %1</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Line-of-business applications</source>
        <translation>基幹業務アプリケーション</translation>
    </message>
    <message>
        <source>Import a table</source>
        <extracomment>Reads a table that another program saved</extracomment>
        <translation>表をインポートする</translation>
    </message>
    <message>
        <source>Add an application</source>
        <translation>アプリケーションを追加</translation>
    </message>
    <message>
        <source>No line-of-business applications</source>
        <translation>基幹業務アプリケーションなし</translation>
    </message>
    <message>
        <source>No application is written down yet</source>
        <translation>アプリケーションはまだ登録されていません</translation>
    </message>
    <message>
        <source>Write down each program that the business lives on, such as accounting or stock: who made it, where its media and its data are, and how to see that it works after the move. The list is complete before the destination server is installed; the results follow by the end of phase 7.</source>
        <translation>会計や在庫管理など、業務に欠かせないプログラムをすべて登録してください。ベンダー、メディアとデータの場所、移行後に動作を確認する方法を記入します。一覧は移行先サーバーのインストール前に完成させ、結果はフェーズ 7 の終わりまでに記入します。</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>There are no such applications</source>
        <translation>該当するアプリケーションはありません</translation>
    </message>
</context>
<context>
    <name>PlanRemoveSheet</name>
    <message>
        <source>Written down twice</source>
        <translation>重複して登録</translation>
    </message>
    <message>
        <source>Not used any more</source>
        <translation>もう使われていない</translation>
    </message>
    <message>
        <source>Written down by mistake</source>
        <translation>誤って登録</translation>
    </message>
    <message>
        <source>Remove this application?</source>
        <translation>このアプリケーションを削除しますか?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>自由記述</translation>
    </message>
    <message>
        <source>Remove the application</source>
        <translation>アプリケーションを削除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>PlanRowSheet</name>
    <message>
        <source>New application</source>
        <translation>新しいアプリケーション</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>ベンダー</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Installation media</source>
        <translation>インストール メディア</translation>
    </message>
    <message>
        <source>A vendor or the media must be known: without them the application cannot be installed anew.</source>
        <translation>ベンダーまたはメディアが必要です。どちらもないと、アプリケーションを再インストールできません。</translation>
    </message>
    <message>
        <source>Place of the license key</source>
        <translation>ライセンス キーの保管場所</translation>
    </message>
    <message>
        <source>Where it is kept, never the key itself.</source>
        <translation>保管場所だけを入力し、キー自体は入力しないでください。</translation>
    </message>
    <message>
        <source>Path to the data</source>
        <translation>データのパス</translation>
    </message>
    <message>
        <source>Test after the move</source>
        <translation>移行後のテスト</translation>
    </message>
    <message>
        <source>What has to work, and who can tell?</source>
        <translation>何が動作すればよいか、誰が判断できるか</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>What came of moving an application</extracomment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Enter in the note why it is set aside.</source>
        <translation>対象外にする理由をメモに入力してください。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Remove the application</source>
        <translation>アプリケーションを削除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ProblemBanner</name>
    <message>
        <source>Understood</source>
        <extracomment>Takes a message off the screen</extracomment>
        <translation>了解</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>The session was not found</source>
        <translation>セッションが見つかりません</translation>
    </message>
    <message>
        <source>The database does not hold this session any more.</source>
        <translation>このセッションはデータベースにありません。</translation>
    </message>
    <message>
        <source>Choose another one from the list of sessions.</source>
        <translation>セッションの一覧から別のものを選んでください。</translation>
    </message>
    <message>
        <source>The database is from a newer version</source>
        <translation>新しいバージョンのデータベースです</translation>
    </message>
    <message>
        <source>A newer version of this program has written the database. It can be read, and nothing in it is changed.</source>
        <translation>このデータベースは、このプログラムの新しいバージョンで書き込まれています。読み取ることはできますが、変更はしません。</translation>
    </message>
    <message>
        <source>Install the newer version to go on working.</source>
        <translation>作業を続けるには、新しいバージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>The database is in use</source>
        <translation>データベースは使用中です</translation>
    </message>
    <message>
        <source>Another program holds the database, so nothing can be written to it.</source>
        <translation>別のプログラムがデータベースを使用しているため、書き込めません。</translation>
    </message>
    <message>
        <source>Close the other window or program, then try again.</source>
        <translation>他のウィンドウまたはプログラムを閉じてから、やり直してください。</translation>
    </message>
    <message>
        <source>The database is read-only</source>
        <translation>データベースは読み取り専用です</translation>
    </message>
    <message>
        <source>The database or its folder cannot be written to. Everything can be read.</source>
        <translation>データベースまたはそのフォルダーに書き込めません。読み取りはすべてできます。</translation>
    </message>
    <message>
        <source>Allow writing to the folder, then start the console again.</source>
        <translation>フォルダーへの書き込みを許可してから、コンソールを起動し直してください。</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>データベースが壊れています</translation>
    </message>
    <message>
        <source>Parts of the database cannot be read. It was left as it is, nothing was deleted.</source>
        <translation>データベースの一部を読み取れません。元の状態のままで、何も削除していません。</translation>
    </message>
    <message>
        <source>Copy the file to a safe place, then use a backup of it.</source>
        <translation>ファイルを安全な場所にコピーしてから、バックアップを使ってください。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>The last entry could not be stored. Everything before it is safe.</source>
        <translation>最後のエントリを保存できませんでした。それ以前の内容は無事です。</translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again.</source>
        <translation>ディスクの空きを増やしてから、やり直してください。</translation>
    </message>
    <message>
        <source>The database cannot be opened</source>
        <translation>データベースを開けません</translation>
    </message>
    <message>
        <source>Your account may not open the database or its folder.</source>
        <translation>このアカウントには、データベースまたはそのフォルダーを開くアクセス許可がありません。</translation>
    </message>
    <message>
        <source>Give your account the permission, or choose another file with --database.</source>
        <translation>アカウントにアクセス許可を与えるか、--database で別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The disk does not answer</source>
        <translation>ディスクが応答しません</translation>
    </message>
    <message>
        <source>The system reports an error while reading or writing the database.</source>
        <translation>データベースの読み書き中に、システムがエラーを報告しました。</translation>
    </message>
    <message>
        <source>Check the disk, then start the console again.</source>
        <translation>ディスクを確認してから、コンソールを起動し直してください。</translation>
    </message>
    <message>
        <source>This is not a database of the console</source>
        <translation>コンソールのデータベースではありません</translation>
    </message>
    <message>
        <source>The file is a database, but another program has made it.</source>
        <translation>このファイルは別のプログラムが作成したデータベースです。</translation>
    </message>
    <message>
        <source>Choose another file with --database.</source>
        <translation>--database で別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The entry was not stored</source>
        <translation>エントリは保存されませんでした</translation>
    </message>
    <message>
        <source>What was to be stored contradicts the record. Nothing was changed.</source>
        <translation>保存しようとした内容が記録と矛盾しています。何も変更していません。</translation>
    </message>
    <message>
        <source>Start the console again. If it happens again, report it with the log.</source>
        <translation>コンソールを起動し直してください。再び起きる場合は、ログを添えて報告してください。</translation>
    </message>
    <message>
        <source>The DNS server %1 does not answer. Check the address and the network cable, or type the servers in by hand.</source>
        <extracomment>%1 is the address of a DNS server</extracomment>
        <translation>DNS サーバー %1 が応答しません。アドレスとネットワーク ケーブルを確認するか、サーバーを手動で入力してください。</translation>
    </message>
    <message>
        <source>%1 refuses to answer DNS questions. Enter the address of the site&apos;s DNS server, or type the servers in by hand.</source>
        <translation>%1 は DNS の問い合わせを拒否します。サイトの DNS サーバーのアドレスを入力するか、サーバーを手動で入力してください。</translation>
    </message>
    <message>
        <source>%1 does not know this domain. Check how it is written, or type the servers in by hand.</source>
        <translation>%1 にこのドメインはありません。つづりを確認するか、サーバーを手動で入力してください。</translation>
    </message>
    <message>
        <source>%1 gave an answer that makes no sense. Type the servers in by hand.</source>
        <translation>%1 から意味をなさない応答が返りました。サーバーを手動で入力してください。</translation>
    </message>
    <message>
        <source>The name holds a character that no server name may have. Type it anew.</source>
        <translation>サーバー名に使えない文字が含まれています。入力し直してください。</translation>
    </message>
    <message>
        <source>A part of the name is longer than 63 characters.</source>
        <translation>名前の一部が 63 文字を超えています。</translation>
    </message>
    <message>
        <source>The name is longer than 253 characters.</source>
        <translation>名前が 253 文字を超えています。</translation>
    </message>
    <message>
        <source>There are two dots in a row, or a dot at the beginning.</source>
        <translation>ドットが連続しているか、先頭にあります。</translation>
    </message>
    <message>
        <source>This is not a complete IP address.</source>
        <translation>IP アドレスが不完全です。</translation>
    </message>
    <message>
        <source>There is no more room for evidence</source>
        <translation>証跡を追加する余裕がありません</translation>
    </message>
    <message>
        <source>The step or the migration holds as much as the record keeps. Nothing was added.</source>
        <translation>手順または移行の証跡が、記録に残せる上限に達しています。何も追加されませんでした。</translation>
    </message>
    <message>
        <source>Add a smaller file or only the part that matters, and keep the rest with the papers of the customer.</source>
        <translation>より小さいファイルか必要な部分だけを追加し、残りはお客様の資料と一緒に保管してください。</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>ファイルがなくなりました</translation>
    </message>
    <message>
        <source>It was removed, or the medium that it is on was unplugged. Nothing was added.</source>
        <translation>削除されたか、ファイルのあるメディアが取り外されました。何も追加されませんでした。</translation>
    </message>
    <message>
        <source>Plug the medium in again, then choose the file once more.</source>
        <translation>メディアを接続し直してから、ファイルをもう一度選択してください。</translation>
    </message>
    <message>
        <source>The file may not be read</source>
        <translation>ファイルを読み取る権限がありません</translation>
    </message>
    <message>
        <source>Your account has no permission to read it. Nothing was added.</source>
        <translation>アカウントに読み取りのアクセス許可がありません。何も追加されませんでした。</translation>
    </message>
    <message>
        <source>Copy the file to your home folder with an account that may read it, then choose the copy.</source>
        <translation>読み取り権限のあるアカウントでファイルをホーム フォルダーにコピーし、そのコピーを選択してください。</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>これはファイルではありません</translation>
    </message>
    <message>
        <source>A folder or a device has no content that could be kept. Nothing was added.</source>
        <translation>フォルダーやデバイスには、保存できる内容がありません。何も追加されませんでした。</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>ファイルを選択してください。</translation>
    </message>
    <message>
        <source>There is nothing in it</source>
        <translation>内容がありません</translation>
    </message>
    <message>
        <source>It holds 0 bytes, which proves nothing. Nothing was added.</source>
        <translation>0 バイトのため、証跡になりません。何も追加されませんでした。</translation>
    </message>
    <message>
        <source>Save it again where it comes from, then add it once more.</source>
        <translation>元の場所で保存し直してから、もう一度追加してください。</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <extracomment>%1 and %2 are sizes such as &quot;2 GiB&quot;</extracomment>
        <translation>ファイルが大きすぎます</translation>
    </message>
    <message>
        <source>It has %1; the record keeps up to %2 a piece. Nothing was added.</source>
        <translation>サイズは %1 です。記録に残せるのは 1 件につき %2 までです。何も追加されませんでした。</translation>
    </message>
    <message>
        <source>Add only the part that matters, or a picture of it.</source>
        <translation>必要な部分だけ、またはその画像を追加してください。</translation>
    </message>
    <message>
        <source>The file was changed while it was read</source>
        <translation>読み取り中にファイルが変更されました</translation>
    </message>
    <message>
        <source>It became shorter, so what was read is not whole. Nothing was added.</source>
        <translation>ファイルが短くなったため、読み取った内容は不完全です。何も追加されませんでした。</translation>
    </message>
    <message>
        <source>Wait until the program that writes it has finished, then choose the file once more.</source>
        <translation>書き込んでいるプログラムが終わるのを待ってから、ファイルをもう一度選択してください。</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>ファイルを読み取れません</translation>
    </message>
    <message>
        <source>The medium reports an error. Nothing was added.</source>
        <translation>メディアがエラーを報告しています。何も追加されませんでした。</translation>
    </message>
    <message>
        <source>Copy the file to another medium, then choose the copy.</source>
        <translation>ファイルを別のメディアにコピーし、そのコピーを選択してください。</translation>
    </message>
    <message>
        <source>The file cannot be read in time</source>
        <translation>ファイルを時間内に読み取れません</translation>
    </message>
    <message>
        <source>The medium did not answer within a minute. Nothing was added.</source>
        <translation>メディアが 1 分以内に応答しませんでした。何も追加されませんでした。</translation>
    </message>
    <message>
        <source>Unplug the medium and plug it in again, or copy the file to another one.</source>
        <translation>メディアを取り外して接続し直すか、ファイルを別のメディアにコピーしてください。</translation>
    </message>
    <message>
        <source>There is no room for the backup</source>
        <translation>バックアップ用の空き領域がありません</translation>
    </message>
    <message>
        <source>The disk that it was to be written to is full. Nothing was left there.</source>
        <translation>書き込み先のディスクがいっぱいです。書き込み先には何も残されていません。</translation>
    </message>
    <message>
        <source>Free some space on it, or choose another folder.</source>
        <translation>ディスクの空き領域を増やすか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The backup could not be written</source>
        <translation>バックアップを書き込めませんでした</translation>
    </message>
    <message>
        <source>The folder is not there, or your account may not write to it. Nothing was left there.</source>
        <translation>フォルダーが見つからないか、使用中のアカウントに書き込み権限がありません。書き込み先には何も残されていません。</translation>
    </message>
    <message>
        <source>Plug the disk in again, or choose another folder.</source>
        <translation>ディスクを接続し直すか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>There is no room for the report</source>
        <translation>レポート用の空き領域がありません</translation>
    </message>
    <message>
        <source>The report could not be written</source>
        <translation>レポートを書き込めませんでした</translation>
    </message>
    <message>
        <source>Nothing could be saved</source>
        <translation>何も救出できませんでした</translation>
    </message>
    <message>
        <source>No part of the file holds anything that can be read.</source>
        <translation>ファイルのどこにも読み取れるものがありません。</translation>
    </message>
    <message>
        <source>There is no room for the new file</source>
        <translation>新しいファイルを置く空き容量がありません</translation>
    </message>
    <message>
        <source>The new file could not be written</source>
        <translation>新しいファイルを書き込めませんでした</translation>
    </message>
    <message>
        <source>The database is not there</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>データベースが見つかりません</translation>
    </message>
    <message>
        <source>It is kept in %1, and there is no such file now. Nothing was made in its place.</source>
        <translation>データベースは %1 に保存されていますが、このファイルは今ありません。代わりのファイルは作成していません。</translation>
    </message>
    <message>
        <source>Plug the disk in that it is on, then try again.</source>
        <translation>データベースのあるディスクを接続してから、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>ReasonModel</name>
    <message>
        <source>This step comes first.</source>
        <extracomment>Why a step may not begin yet, under the title of another step</extracomment>
        <translation>先にこの手順を行います。</translation>
    </message>
    <message>
        <source>This step could wait until now, and no longer.</source>
        <extracomment>Why a step may not begin yet, under the title of another step</extracomment>
        <translation>この手順を後回しにできるのはここまでです。</translation>
    </message>
    <message>
        <source>Its last answer is too old to count.</source>
        <extracomment>Why a step may not begin yet, under the title of a check</extracomment>
        <translation>最後の応答は古すぎるため、有効ではありません。</translation>
    </message>
    <message>
        <source>It was not asked yet.</source>
        <extracomment>Why a step may not begin yet, under the title of a check</extracomment>
        <translation>まだ確認されていません。</translation>
    </message>
    <message>
        <source>Some days have to pass after this step. Not before %1.</source>
        <extracomment>Why a step may not begin yet: %1 is a date and time</extracomment>
        <translation>この手順の後、数日おく必要があります。%1 より前には行えません。</translation>
    </message>
    <message>
        <source>Rows of its list are still open.</source>
        <extracomment>Why a step cannot be done yet, under its title</extracomment>
        <translation>リストに未完了の行があります。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>finding</comment>
        <extracomment>What a check found: %1 is a status such as &quot;Failed&quot;, %2 a value such as &quot;+7 min 12 s&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Not used at this site</source>
        <translation>このサイトでは使用していない</translation>
    </message>
    <message>
        <source>Done before, in another way</source>
        <translation>別の方法で実施済み</translation>
    </message>
    <message>
        <source>The customer decided so</source>
        <translation>顧客の判断</translation>
    </message>
    <message>
        <source>Skip this step?</source>
        <translation>この手順をスキップしますか?</translation>
    </message>
    <message>
        <source>Do this step later?</source>
        <translation>この手順を延期しますか?</translation>
    </message>
    <message>
        <source>If it is skipped</source>
        <translation>スキップした場合</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>自由記述</translation>
    </message>
    <message>
        <source>Skip the step</source>
        <translation>手順をスキップ</translation>
    </message>
    <message>
        <source>Do it later</source>
        <translation>延期する</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>RecordController</name>
    <message>
        <source>Reading the record…</source>
        <translation>記録を読み取っています…</translation>
    </message>
    <message>
        <source>The record is intact</source>
        <translation>記録は改変されていません</translation>
    </message>
    <message>
        <source>The record agrees with itself</source>
        <translation>記録に矛盾はありません</translation>
    </message>
    <message>
        <source>The record was changed afterwards</source>
        <translation>記録が後から変更されています</translation>
    </message>
    <message>
        <source>Somebody or something wrote into the database past the console. Keep the file as it is, and compare it with a backup of it.</source>
        <translation>コンソール以外の何かがデータベースに書き込みました。ファイルをそのまま保管し、バックアップと比較してください。</translation>
    </message>
    <message>
        <source>No entry was changed, dropped, moved or put in, as far as the record can tell by itself. Whoever could write all of it anew could make it agree with itself again: a hash that was printed or signed proves more.</source>
        <translation>記録だけで確認できる範囲では、変更、削除、移動、挿入された項目はありません。ただし、記録全体を書き直せば再び矛盾のない状態にできます。印刷または署名されたハッシュがあれば、より確実に証明できます。</translation>
    </message>
    <message>
        <source>Every entry is as it was when the hash that you entered was written down.</source>
        <translation>すべての項目が、入力されたハッシュが書き留められた時点のままです。</translation>
    </message>
    <message>
        <source>Every entry of that console is as it was when the hash that you entered was written down. Each other chain needs a hash of its own.</source>
        <translation>そのコンソールのすべての項目が、入力されたハッシュが書き留められた時点のままです。ほかのチェーンには、それぞれ別のハッシュが必要です。</translation>
    </message>
    <message numerus="yes">
        <source>The entries up to %1 are as they were when the hash that you entered was written down. The %n later ones agree with each other, no more than that.</source>
        <extracomment>%1 is the number of an entry, %n how many were written later</extracomment>
        <translation>
            <numerusform>項目 %1 までは、入力されたハッシュが書き留められた時点のままです。それより後の %n 件については、互いに矛盾がないことだけが確認されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>That is no hash: it has 16 to 64 digits from 0 to 9 and from a to f, as a report or a signature shows them.</source>
        <extracomment>A hash is the fingerprint of the record</extracomment>
        <translation>これはハッシュではありません。ハッシュは、レポートや署名に表示される 16 ～ 64 桁の 0 ～ 9 と a ～ f の文字です。</translation>
    </message>
    <message>
        <source>This hash is not in the record. Either a digit of it is wrong, or it belongs to another migration, or the record was written anew since.</source>
        <translation>このハッシュは記録にありません。入力した文字に誤りがあるか、別の移行のハッシュであるか、その後に記録が書き直されています。</translation>
    </message>
    <message>
        <source>Entry %1 is not there: it was taken out or moved.</source>
        <extracomment>%1 is the number of an entry of the record</extracomment>
        <translation>項目 %1 がありません。削除または移動されています。</translation>
    </message>
    <message>
        <source>Entry %1 is not as it was written.</source>
        <extracomment>%1 is the number of an entry of the record</extracomment>
        <translation>項目 %1 が、書き込まれたときの内容と異なります。</translation>
    </message>
    <message>
        <source>Entry %1 does not follow the one before it: an entry was put in or exchanged.</source>
        <extracomment>%1 is the number of an entry of the record</extracomment>
        <translation>項目 %1 が前の項目につながっていません。項目が挿入または差し替えられています。</translation>
    </message>
    <message>
        <source>The content of entry %1 is not as it was written.</source>
        <extracomment>%1 is the number of an entry of the record</extracomment>
        <translation>項目 %1 の内容が、書き込まれたときと異なります。</translation>
    </message>
    <message>
        <source>The record ends before entry %1, which was there.</source>
        <extracomment>%1 is the number of an entry of the record</extracomment>
        <translation>存在していた項目 %1 の前で、記録が終わっています。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <extracomment>How many entries a record has</extracomment>
        <translation>
            <numerusform>%n 項目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them erased</source>
        <extracomment>Of the entries of a record: their content was deleted on purpose</extracomment>
        <translation>
            <numerusform>うち %n 項目は消去済み</numerusform>
        </translation>
    </message>
    <message>
        <source>Written on this console</source>
        <translation>このコンソールで記録</translation>
    </message>
    <message>
        <source>Written on console %1</source>
        <translation>コンソール %1 で記録</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Proof of the record</source>
        <translation>記録の証明</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>もう一度読み取る</translation>
    </message>
    <message>
        <source>Newest hash, to be written down elsewhere</source>
        <extracomment>Label above the hash of the last entry of a record</extracomment>
        <translation>最新のハッシュ (別の場所に控えてください)</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>ハッシュをコピー</translation>
    </message>
    <message>
        <source>Hash from a report or a signature</source>
        <translation>レポートまたは署名のハッシュ</translation>
    </message>
    <message>
        <source>At least 16 digits, with or without spaces</source>
        <translation>16 桁以上、空白の有無は問いません</translation>
    </message>
    <message>
        <source>Compare with the record</source>
        <extracomment>Button: the record is compared with a hash that is known from elsewhere</extracomment>
        <translation>記録と照合</translation>
    </message>
</context>
<context>
    <name>RecordsGroup</name>
    <message>
        <source>Records</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>The database is read-only at the moment.</source>
        <translation>データベースは現在、読み取り専用です。</translation>
    </message>
    <message>
        <source>Everything that happens is kept in this file:</source>
        <translation>すべての記録は次のファイルに保存されます:</translation>
    </message>
    <message>
        <source>The database was moved</source>
        <translation>データベースを移動しました</translation>
    </message>
    <message>
        <source>The copy was read again and holds every entry. The old file is no longer used; it was kept, and you can delete it by hand:</source>
        <translation>コピーを読み直し、すべてのエントリが含まれていることを確認しました。古いファイルは使われなくなりましたが、残してあります。手動で削除できます:</translation>
    </message>
    <message>
        <source>What is recorded meanwhile waits until it is done.</source>
        <translation>その間に記録される内容は、完了するまで待機します。</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Move to another disk</source>
        <translation>別のディスクに移動</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
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
        <translation>移行 %1</translation>
    </message>
</context>
<context>
    <name>ReplaceSheet</name>
    <message>
        <source>Was the destination server installed anew?</source>
        <translation>移行先サーバーを再インストールしましたか?</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>これが意味すること</translation>
    </message>
    <message>
        <source>The steps of the installation phase are open again, every answer of the checks counts as old, and overrides end. What was done stays in the record.</source>
        <translation>インストール フェーズの手順は再オープンされ、チェックの応答はすべて古いものとして扱われ、例外承認は終わります。行った作業は記録に残ります。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>For example: the first installation stopped at the network drivers</source>
        <translation>例: 最初のインストールがネットワーク ドライバーで止まった</translation>
    </message>
    <message>
        <source>It was installed anew</source>
        <translation>再インストールした</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ReplayBar</name>
    <message>
        <source>Looking back</source>
        <translation>過去の表示</translation>
    </message>
    <message>
        <source>What happened before</source>
        <translation>前の出来事</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Stops the replay of a migration at the moment it shows</extracomment>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>What happened next</source>
        <translation>次の出来事</translation>
    </message>
    <message>
        <source>Moment of the migration</source>
        <translation>移行の時点</translation>
    </message>
    <message>
        <source>Back to now</source>
        <extracomment>Leaves a moment of the past</extracomment>
        <translation>現在に戻る</translation>
    </message>
    <message>
        <source>As it was: %1. Nothing can be changed here.</source>
        <extracomment>%1 is a date and a time of the past</extracomment>
        <translation>%1 の状態です。ここでは何も変更できません。</translation>
    </message>
    <message numerus="yes">
        <source>%n min/s</source>
        <extracomment>Speed of a replay: minutes of the migration in one second</extracomment>
        <translation>
            <numerusform>%n 分/秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) of the migration in a second</source>
        <translation>
            <numerusform>1 秒で移行の %n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next failure (%n)</source>
        <extracomment>Goes to the next check that failed; %n is how many are still ahead</extracomment>
        <translation>
            <numerusform>次の不合格 (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next note (%n)</source>
        <extracomment>Goes to the next note; %n is how many are still ahead</extracomment>
        <translation>
            <numerusform>次のメモ (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next sign-off (%n)</source>
        <extracomment>Goes to the next sign-off of a phase or of the whole; %n is how many are still ahead</extracomment>
        <translation>
            <numerusform>次の承認 (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked</source>
        <extracomment>Keeps a moment of the past, to compare another one with it</extracomment>
        <translation>マーク済み</translation>
    </message>
    <message>
        <source>Mark this moment</source>
        <translation>この時点をマーク</translation>
    </message>
    <message>
        <source>What changed since the mark</source>
        <extracomment>Compares the marked moment of the past with the one that is shown</extracomment>
        <translation>マーク以降の変更</translation>
    </message>
</context>
<context>
    <name>ReplayController</name>
    <message>
        <source>Entry %1 of %2</source>
        <extracomment>Where one stands in the record of a migration; %1 and %2 are numbers</extracomment>
        <translation>エントリ %1 / %2</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>There is no database “%1”. Name another one with --database.</source>
        <translation>データベース「%1」はありません。--database で別のデータベースを指定してください。</translation>
    </message>
    <message>
        <source>No migration in this database has an identifier that begins with “%1”. A report of it shows the whole one.</source>
        <translation>このデータベースには、識別子が「%1」で始まる移行はありません。識別子の全体は移行のレポートに記載されています。</translation>
    </message>
    <message numerus="yes">
        <source>%n migrations have an identifier that begins with “%1”. Give more of it.</source>
        <extracomment>%1 is the beginning of an identifier, %n how many begin so</extracomment>
        <translation>
            <numerusform>識別子が「%1」で始まる移行が %n 件あります。さらに長く指定してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The guide “%1” of this migration cannot be read: %2</source>
        <translation>この移行の移行ガイド「%1」を読み取れません: %2</translation>
    </message>
    <message>
        <source>The report is not the same in both languages. This is a mistake of the program.</source>
        <translation>レポートの内容が 2 つの言語で一致しません。これはプログラムの不具合です。</translation>
    </message>
    <message>
        <source>The report cannot be made in this form. This is a mistake of the program.</source>
        <translation>この形式ではレポートを作成できません。これはプログラムの不具合です。</translation>
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
        <translation>レポート</translation>
    </message>
    <message>
        <source>The report was not made</source>
        <translation>レポートは作成されませんでした</translation>
    </message>
    <message>
        <source>The part of the program that makes reports ended without a word. Nothing was left.</source>
        <translation>レポートを作成するプログラムがメッセージなしで終了しました。ファイルは残されていません。</translation>
    </message>
    <message>
        <source>Try it once more.</source>
        <translation>もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>ReportFolderSheet</name>
    <message>
        <source>Folder for the report</source>
        <translation>レポートのフォルダー</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>このフォルダーを使用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>上へ</translation>
    </message>
</context>
<context>
    <name>ReportMaker</name>
    <message>
        <source>Report of the migration</source>
        <extracomment>Title of a report; %1 is a customer</extracomment>
        <translation>移行のレポート</translation>
    </message>
    <message>
        <source>Report of the migration at %1</source>
        <translation>移行のレポート: %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>Heading over the list of a report&apos;s parts</extracomment>
        <translation>目次</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Migration</source>
        <extracomment>From which product to which</extracomment>
        <translation>移行</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Source Server</source>
        <translation>移行元サーバー</translation>
    </message>
    <message>
        <source>Destination Server</source>
        <translation>移行先サーバー</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Begun</source>
        <extracomment>When the record of a migration was begun</extracomment>
        <translation>開始</translation>
    </message>
    <message>
        <source>Last entry</source>
        <extracomment>When something was last written into the record of a migration</extracomment>
        <translation>最後の記録</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>The migration</source>
        <translation>移行の概要</translation>
    </message>
    <message>
        <source>This is a rehearsal on the practice site. It says nothing about the servers of a customer.</source>
        <translation>これは練習用サイトでのリハーサルです。お客様のサーバーについては何も示していません。</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <extracomment>Of a migration that is still going on</extracomment>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Finished on %1 by %2</source>
        <extracomment>Of a migration: %1 is a time, %2 a person</extracomment>
        <translation>%1 に %2 が完了</translation>
    </message>
    <message>
        <source>Abandoned on %1 by %2: “%3”</source>
        <extracomment>Of a migration: %1 is a time, %2 a person, %3 that person&apos;s reason</extracomment>
        <translation>%1 に %2 が中止: 「%3」</translation>
    </message>
    <message>
        <source>Program that wrote the record</source>
        <translation>記録を書き込んだプログラム</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>移行ガイド</translation>
    </message>
    <message>
        <source>Program that made this report</source>
        <translation>このレポートを作成したプログラム</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>レポートの作成日時</translation>
    </message>
    <message>
        <source>Times are those of</source>
        <translation>時刻のタイム ゾーン</translation>
    </message>
    <message>
        <source>Identifier of the migration</source>
        <translation>移行の識別子</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Heads of columns in a report</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>What</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>Head of a column: what somebody decided</extracomment>
        <translation>決定</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Head of a column: since when something is not as it should be</extracomment>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実施者</translation>
    </message>
    <message>
        <source>Known by</source>
        <extracomment>Head of a column: how it is known that something is done</extracomment>
        <translation>確認方法</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>Head of a column: what happened</extracomment>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>完了した手順</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>項目数</translation>
    </message>
    <message>
        <source>Newest hash</source>
        <translation>最新のハッシュ</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>例外承認</translation>
    </message>
    <message>
        <source>Nobody overrode a verdict, an order or a condition.</source>
        <translation>判定、順序、条件の例外承認はありません。</translation>
    </message>
    <message>
        <source>What somebody answers for. An override never changes what was measured.</source>
        <translation>担当者が責任を負う事項です。例外承認によって測定結果が変わることはありません。</translation>
    </message>
    <message>
        <source>Override, in force until %1</source>
        <extracomment>What somebody decided about a verdict; %1 is a time</extracomment>
        <translation>例外承認 (%1 まで有効)</translation>
    </message>
    <message>
        <source>Override, no longer in force</source>
        <extracomment>What somebody decided about a verdict</extracomment>
        <translation>例外承認 (無効)</translation>
    </message>
    <message>
        <source>Condition decided</source>
        <extracomment>Whether a step is needed, as somebody decided</extracomment>
        <translation>条件の決定</translation>
    </message>
    <message>
        <source>Said to be needed</source>
        <translation>必要と判断</translation>
    </message>
    <message>
        <source>Said not to be needed</source>
        <translation>不要と判断</translation>
    </message>
    <message>
        <source>Order overruled</source>
        <extracomment>A step was begun though others had to be done before</extracomment>
        <translation>順序の例外</translation>
    </message>
    <message>
        <source>The content of this entry was erased.</source>
        <extracomment>In a report: an entry of the record whose content was removed after its time</extracomment>
        <translation>このエントリの内容は消去されました。</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>未解決の項目</translation>
    </message>
    <message>
        <source>Nothing is open: every check that applies has passed, and every step is done or not needed.</source>
        <translation>未解決の項目はありません。該当するすべてのチェックに合格し、すべての手順が完了しているか不要です。</translation>
    </message>
    <message>
        <source>No check failed, and no step was deferred or skipped.</source>
        <translation>失敗したチェックや、延期またはスキップされた手順はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n steps are not finished yet.</source>
        <extracomment>Steps of the guide</extracomment>
        <translation>
            <numerusform>%n 件の手順が完了していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not work</source>
        <extracomment>Of a line-of-business application after the move</extracomment>
        <translation>動作しない</translation>
    </message>
    <message>
        <source>Phases</source>
        <extracomment>A section of a report, with the phases of a migration</extracomment>
        <translation>フェーズ</translation>
    </message>
    <message>
        <source>“Who” and “When” say who signed the phase, and when.</source>
        <translation>「実施者」と「日時」は、フェーズに署名した人と日時です。</translation>
    </message>
    <message>
        <source>Only if: %1</source>
        <extracomment>%1 says when a phase is needed</extracomment>
        <translation>条件: %1</translation>
    </message>
    <message>
        <source>Steps that this version of the guide does not have</source>
        <translation>このバージョンの移行ガイドにない手順</translation>
    </message>
    <message>
        <source>Seen by a check</source>
        <extracomment>How it is known that a step is done</extracomment>
        <translation>チェックで確認</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>How it is known that a step is done: a person said so</extracomment>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Known from before</source>
        <extracomment>How it is known that a step is done: it was done before the record began</extracomment>
        <translation>以前から既知</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>%1 のバックアップ</translation>
    </message>
    <message>
        <source>Kept on: %1</source>
        <extracomment>Where a backup is kept: %1 is a disk or a folder</extracomment>
        <translation>保管場所: %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <extracomment>%1 is a list of names of files</extracomment>
        <translation>復元: %1</translation>
    </message>
    <message>
        <source>Withdrawn by %1 on %2: “%3”</source>
        <extracomment>Of a piece of evidence: %1 is a person, %2 a time, %3 that person&apos;s reason</extracomment>
        <translation>%2 に %1 が取り下げ: 「%3」</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <extracomment>The name of evidence that was pasted and has none of its own</extracomment>
        <translation>クリップボードから</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証跡</translation>
    </message>
    <message>
        <source>There is no evidence.</source>
        <extracomment>How much evidence there is</extracomment>
        <translation>証跡はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence.</source>
        <translation>
            <numerusform>証跡 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line-of-business applications</source>
        <translation>基幹業務アプリケーション</translation>
    </message>
    <message>
        <source>There are none, says %1 (%2).</source>
        <translation>該当なし (%1、%2)</translation>
    </message>
    <message>
        <source>None were written down.</source>
        <translation>記入されていません。</translation>
    </message>
    <message>
        <source>Not tested</source>
        <extracomment>Result of the test of an application after the move: there is none yet</extracomment>
        <translation>未テスト</translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>Result of the test of an application after the move</extracomment>
        <translation>動作する</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>Of an application, a computer, a user or a share: it is not moved</extracomment>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Vendor: %1</source>
        <extracomment>Of an application: %1 is a company</extracomment>
        <translation>ベンダー: %1</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <extracomment>Of an application: %1 is a person or a telephone number</extracomment>
        <translation>連絡先: %1</translation>
    </message>
    <message>
        <source>Media: %1</source>
        <extracomment>Of an application: %1 is a place</extracomment>
        <translation>メディア: %1</translation>
    </message>
    <message>
        <source>Place of the license key: %1</source>
        <extracomment>Of an application: %1 is a place, never the key itself</extracomment>
        <translation>ライセンス キーの保管場所: %1</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <extracomment>Of an application: %1 is a folder</extracomment>
        <translation>データ: %1</translation>
    </message>
    <message>
        <source>Test after the move: %1</source>
        <extracomment>Of an application: %1 is what is tried after the move</extracomment>
        <translation>移行後のテスト: %1</translation>
    </message>
    <message>
        <source>Computers, users and shared folders</source>
        <translation>コンピューター、ユーザー、共有フォルダー</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Given beside %1</source>
        <extracomment>Of a signature: %1 is the technician who was there</extracomment>
        <translation>立会人: %1</translation>
    </message>
    <message>
        <source>The signature is bound to the record with %1 entries and the hash %2.</source>
        <extracomment>What a signature is bound to: %1 is how many entries a record had, %2 a hash</extracomment>
        <translation>この署名は、項目数 %1、ハッシュ %2 の記録に結び付けられています。</translation>
    </message>
    <message>
        <source>Signature of %1</source>
        <extracomment>What a picture shows; %1 is a name</extracomment>
        <translation>%1 の署名</translation>
    </message>
    <message>
        <source>The customer has not signed.</source>
        <translation>お客様の署名はありません。</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>A note of a person: %1 is the name, %2 the note</extracomment>
        <translation>%1: 「%2」</translation>
    </message>
    <message>
        <source>The record was begun.</source>
        <translation>記録が開始されました。</translation>
    </message>
    <message>
        <source>The data of the migration were corrected.</source>
        <translation>移行の情報が訂正されました。</translation>
    </message>
    <message>
        <source>%1 finished the migration.</source>
        <translation>%1 が移行を完了しました。</translation>
    </message>
    <message>
        <source>%1 abandoned the migration: “%2”</source>
        <extracomment>%1 is a person, %2 that person&apos;s reason</extracomment>
        <translation>%1 が移行を中止しました: 「%2」</translation>
    </message>
    <message>
        <source>%1 opened the migration again: “%2”</source>
        <extracomment>%1 is a person, %2 that person&apos;s reason</extracomment>
        <translation>%1 が移行を再開しました: 「%2」</translation>
    </message>
    <message>
        <source>The destination was installed anew, as its directory says.</source>
        <translation>移行先が新しくインストールされました (ディレクトリで検出)。</translation>
    </message>
    <message>
        <source>The destination was installed anew, says %1: “%2”</source>
        <translation>移行先が新しくインストールされました (%1 による): 「%2」</translation>
    </message>
    <message>
        <source>The customer signed.</source>
        <translation>お客様が署名しました。</translation>
    </message>
    <message>
        <source>Course of events</source>
        <extracomment>A section of a report: what people did, in the order in which they did it</extracomment>
        <translation>経過</translation>
    </message>
    <message numerus="yes">
        <source>%n of them erased</source>
        <extracomment>Of the entries of a record: their content was deleted on purpose</extracomment>
        <translation>
            <numerusform>うち %n 項目は消去済み</numerusform>
        </translation>
    </message>
    <message>
        <source>Written on console %1</source>
        <extracomment>%1 is the beginning of a console&apos;s identifier</extracomment>
        <translation>コンソール %1 で記録</translation>
    </message>
    <message>
        <source>Proof of the record</source>
        <translation>記録の証明</translation>
    </message>
    <message>
        <source>Whoever keeps this report keeps the newest hash with it: entered in the console under “Proof of the record”, it proves later that no entry up to it was changed, dropped, moved or put in. Without a hash from elsewhere the record proves only that it agrees with itself.</source>
        <translation>このレポートを保管すると、最新のハッシュも保管されます。コンソールの「記録の証明」に入力すると、そのハッシュまでの項目が変更、削除、移動、挿入されていないことを後から証明できます。別の場所で保管されたハッシュがない場合、記録が証明するのは、記録自体に矛盾がないことだけです。</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>For paper and for the file.</source>
        <translation>印刷と保管に適しています。</translation>
    </message>
    <message>
        <source>For a browser: one file, which needs nothing else.</source>
        <translation>ブラウザー用です。このファイルだけで表示できます。</translation>
    </message>
    <message>
        <source>For a spreadsheet: every line of every table.</source>
        <translation>表計算ソフト用です。すべての表のすべての行が含まれます。</translation>
    </message>
    <message>
        <source>For programs.</source>
        <translation>プログラム用です。</translation>
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
        <translation>言語</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>2 番目の言語</translation>
    </message>
    <message>
        <source>Both stand in one document, the second below the first.</source>
        <translation>両方の言語が 1 つの文書に入り、2 番目の言語は最初の言語の下に表示されます。</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No second language</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Detail</source>
        <extracomment>How much a report tells</extracomment>
        <translation>詳しさ</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>How much a report tells</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>別のフォルダーを選択</translation>
    </message>
    <message>
        <source>The report is being made …</source>
        <translation>レポートを作成しています…</translation>
    </message>
    <message>
        <source>The report is written</source>
        <translation>レポートを書き込みました</translation>
    </message>
    <message>
        <source>Make another one</source>
        <translation>別のレポートを作成</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>レポートを作成</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Stops making a report</extracomment>
        <translation>中止</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Leaves a sheet without doing anything</extracomment>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>RescueController</name>
    <message>
        <source>Open the new database and go on.</source>
        <translation>新しいデータベースを開いて続けてください。</translation>
    </message>
    <message>
        <source>Open the new database and look at the migrations that are incomplete. Where a backup holds more of them, keep it.</source>
        <translation>新しいデータベースを開き、不完全な移行を確認してください。バックアップのほうに多く残っている場合は、それを保管してください。</translation>
    </message>
    <message>
        <source>From now on, start the console with --database %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>今後は --database %1 を付けてコンソールを起動してください。</translation>
    </message>
</context>
<context>
    <name>RescueOffer</name>
    <message>
        <source>What can be read goes into a new file. The damaged one is kept as it is.</source>
        <translation>読み取れるものは新しいファイルに保存します。壊れたファイルはそのまま残します。</translation>
    </message>
    <message>
        <source>Saving what can be read…</source>
        <translation>読み取れるものを救出しています…</translation>
    </message>
    <message>
        <source>Save what can be saved</source>
        <translation>救出できるものを救出</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>RescueResult</name>
    <message>
        <source>What could be read is saved</source>
        <translation>読み取れたものを救出しました</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>すべて救出しました</translation>
    </message>
    <message>
        <source>Open the new database</source>
        <translation>新しいデータベースを開く</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>Incomplete migrations</source>
        <translation>不完全な移行</translation>
    </message>
    <message>
        <source>The new database</source>
        <translation>新しいデータベース</translation>
    </message>
    <message>
        <source>The damaged database, kept as it was</source>
        <translation>壊れたデータベース (元のまま)</translation>
    </message>
</context>
<context>
    <name>RescueText</name>
    <message numerus="yes">
        <source>%n migration(s)</source>
        <translation>
            <numerusform>%n 件の移行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n 件の項目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n 件の証跡</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost entries: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>失われた項目: %1</translation>
    </message>
    <message>
        <source>Entries whose content is lost or was erased: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>内容が失われたか消去された項目: %1</translation>
    </message>
    <message>
        <source>Lost pieces of evidence: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>失われた証跡: %1</translation>
    </message>
    <message>
        <source>The newest entries may be lost</source>
        <translation>最新の項目が失われている可能性があります</translation>
    </message>
    <message>
        <source>The database was damaged, and what could be read was saved. %1</source>
        <extracomment>An entry of a record; %1 is a list such as &quot;Lost entries: 3 · Lost pieces of evidence: 1&quot;</extracomment>
        <translation>データベースが壊れていたため、読み取れるものを保存しました。%1</translation>
    </message>
</context>
<context>
    <name>RetentionController</name>
    <message>
        <source>For ever</source>
        <extracomment>How long records are kept</extracomment>
        <translation>無期限</translation>
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
        <translation>その他と同じ</translation>
    </message>
</context>
<context>
    <name>SecondLanguageButton</name>
    <message>
        <source>Second language: %1</source>
        <extracomment>%1 is the name of a language, as its readers write it</extracomment>
        <translation>2 番目の言語: %1</translation>
    </message>
    <message>
        <source>Show in a second language</source>
        <translation>2 番目の言語でも表示</translation>
    </message>
</context>
<context>
    <name>SecondLanguageSheet</name>
    <message>
        <source>Second language</source>
        <translation>2 番目の言語</translation>
    </message>
    <message>
        <source>Every step is shown in both languages, for two people at one screen.</source>
        <translation>1 つの画面を 2 人で見られるように、すべての手順を両方の言語で表示します。</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No second language</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ServerChips</name>
    <message>
        <source>Rehearsal</source>
        <translation>リハーサル</translation>
    </message>
    <message>
        <source>Source · %1</source>
        <extracomment>%1 is the name of the server that is being replaced</extracomment>
        <translation>移行元 · %1</translation>
    </message>
    <message>
        <source>Destination · %1</source>
        <extracomment>%1 is the name of the new server</extracomment>
        <translation>移行先 · %1</translation>
    </message>
</context>
<context>
    <name>ServerField</name>
    <message>
        <source>Take %1 as %2</source>
        <extracomment>%1 is a server that was found, %2 the field it goes into</extracomment>
        <translation>%1 を%2として使う</translation>
    </message>
</context>
<context>
    <name>ServerFinder</name>
    <message>
        <source>DNS server of the site</source>
        <translation>サイトの DNS サーバー</translation>
    </message>
    <message>
        <source>Usually the old server&apos;s IP address. With it the console can look for the servers of the domain.</source>
        <translation>通常は古いサーバーの IP アドレスです。コンソールはこれを使ってドメインのサーバーを検索できます。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Find servers</source>
        <translation>サーバーを検索</translation>
    </message>
    <message>
        <source>Type the servers below: the search is only a help.</source>
        <translation>サーバーは下で入力できます。検索は補助機能です。</translation>
    </message>
    <message>
        <source>Looking for servers</source>
        <translation>サーバーを検索しています</translation>
    </message>
</context>
<context>
    <name>ServerSearch</name>
    <message>
        <source>Enter the IP address of the site&apos;s DNS server: a name cannot be asked before there is one.</source>
        <translation>サイトの DNS サーバーは IP アドレスで入力してください。名前では問い合わせできません。</translation>
    </message>
    <message>
        <source>This is not a domain name. It looks like contoso.lan.</source>
        <translation>ドメイン名ではありません。contoso.lan のような形式です。</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Rehearsal</source>
        <extracomment>Marks a migration that is only practised</extracomment>
        <translation>リハーサル</translation>
    </message>
</context>
<context>
    <name>SessionController</name>
    <message>
        <source>Phase %1 of %2</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>フェーズ %1 / %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The most important next thing: title of a card and its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Buttons of the most important next thing</extracomment>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Show how</source>
        <translation>方法を表示</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <extracomment>The most important next thing, when nothing is wrong: %1 is the title of a step</extracomment>
        <translation>次の手順: %1</translation>
    </message>
    <message>
        <source>Open the step</source>
        <translation>手順を開く</translation>
    </message>
    <message>
        <source>No live data since %1</source>
        <extracomment>The part of the program that asks the servers is silent; %1 is a time</extracomment>
        <translation>%1 からライブ データがありません</translation>
    </message>
    <message>
        <source>Asking the servers …</source>
        <extracomment>While the servers are asked; %1 and %2 are numbers of checks</extracomment>
        <translation>サーバーに問い合わせています…</translation>
    </message>
    <message>
        <source>%1 of %2 checks have an answer</source>
        <translation>%1 / %2 件のチェックが応答済み</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <extracomment>The most important next thing: %1 is the title of a step that somebody has begun</extracomment>
        <translation>続き: %1</translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <extracomment>The most important next thing: %1 is the title of a step that was put off</extracomment>
        <translation>未完了: %1</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Stop checking</source>
        <translation>チェックを停止</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Opens the list of everything else that can be done</extracomment>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>SessionService</name>
    <message>
        <source>There is no guide for this product. Choose another one.</source>
        <translation>この製品の移行ガイドはありません。別の製品を選んでください。</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>Finished</source>
        <extracomment>State of a migration</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <extracomment>State of a migration: given up before its end</extracomment>
        <translation>中止</translation>
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
            <numerusform>%1 · %n 件失敗</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n to look at</source>
        <extracomment>Phases that are done, and checks that warn or cannot tell: %1 is &quot;7 of 8&quot;</extracomment>
        <translation>
            <numerusform>%1 · %n 件要確認</numerusform>
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
        <translation>前回の確認: %1</translation>
    </message>
    <message>
        <source>Phase %1 of %2 · last looked at %3</source>
        <extracomment>%1 and %2 are numbers, %3 a time</extracomment>
        <translation>フェーズ %1 / %2 · 前回の確認: %3</translation>
    </message>
    <message>
        <source>Erased</source>
        <extracomment>Marks a migration in a list: its content was deleted, the proof that it was there stays</extracomment>
        <translation>消去済み</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>アーカイブ済み</translation>
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
        <translation>表示</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Four appearances: as the system says, light, dark, high contrast</extracomment>
        <translation>システム</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイ コントラスト</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number, such as 150</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Nothing slides or turns.</source>
        <translation>スライドや回転をしません。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Live checks</source>
        <translation>ライブ チェック</translation>
    </message>
    <message>
        <source>Ask the servers every</source>
        <translation>サーバーへの問い合わせ間隔</translation>
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
        <translation>パスワードを破棄するまで</translation>
    </message>
    <message>
        <source>It is kept in memory only, and forgotten when the console is not touched for so long.</source>
        <translation>パスワードはメモリ内にだけ保持され、コンソールがこの時間操作されないと破棄されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>数値と日付</translation>
    </message>
    <message>
        <source>Glove mode</source>
        <translation>手袋モード</translation>
    </message>
    <message>
        <source>Larger buttons. What weighs heavily is held down, or pressed twice.</source>
        <translation>ボタンを大きくします。影響の大きい操作は、長押しするか 2 回押します。</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>スクリーン キーボード</translation>
    </message>
    <message>
        <source>Automatic: on a touchscreen without a keyboard. Holds from the next start.</source>
        <translation>自動: キーボードのないタッチスクリーンで表示します。次回の起動から有効になります。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>When there is a keyboard on the screen</extracomment>
        <translation>自動</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に表示</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>表示しない</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボード ショートカット</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボード ショートカット</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Tab leads to every control and every list, the arrow keys go through a list, Enter presses what has the frame.</source>
        <translation>Tab キーで各コントロールと各一覧に移動し、方向キーで一覧の中を移動し、Enter キーで枠の付いた項目を押します。</translation>
    </message>
</context>
<context>
    <name>SignInSheet</name>
    <message>
        <source>Sign in to the domain</source>
        <translation>ドメインにサインイン</translation>
    </message>
    <message>
        <source>Reading the directory needs a domain administrator. The password stays in memory, is never written down, and a refused one is never sent again by itself.</source>
        <translation>ディレクトリの読み取りにはドメイン管理者が必要です。パスワードはメモリ内にだけ保持され、保存されることはなく、拒否されたパスワードが自動で再送されることもありません。</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Of the domain %1</source>
        <extracomment>%1 is the DNS name of a domain</extracomment>
        <translation>ドメイン %1 のユーザー</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>サインイン中</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインイン中…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Without Kerberos</source>
        <translation>Kerberos を使わない</translation>
    </message>
    <message>
        <source>Only if port 88 cannot be reached: the password then goes to each server, over TLS and to a certificate that you trust.</source>
        <translation>ポート 88 に到達できない場合のみ: パスワードは TLS を介して、信頼した証明書を持つ各サーバーに送信されます。</translation>
    </message>
</context>
<context>
    <name>SignOffController</name>
    <message>
        <source>Signed by %1, %2</source>
        <extracomment>%1 is a person, %2 a time</extracomment>
        <translation>署名: %1、%2</translation>
    </message>
    <message>
        <source>All required steps are settled. The phase can be signed.</source>
        <translation>必須の手順はすべて済んでいます。フェーズに署名できます。</translation>
    </message>
    <message numerus="yes">
        <source>%n required step(s) still open. The phase can be signed when they are settled.</source>
        <translation>
            <numerusform>必須の手順が %n 件残っています。すべて済むとフェーズに署名できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>%1 says what was set aside, %2 is the reason in a person&apos;s words</extracomment>
        <translation>%1: 「%2」</translation>
    </message>
    <message>
        <source>Deferred: %1</source>
        <extracomment>%1 is the title of a step</extracomment>
        <translation>保留: %1</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <extracomment>%1 is the title of a step</extracomment>
        <translation>スキップ: %1</translation>
    </message>
    <message>
        <source>Due later: %1</source>
        <extracomment>%1 is the title of a step that has to be done before a step of a later phase</extracomment>
        <translation>後で実施: %1</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <extracomment>%1 is the title of a step that is only recommended</extracomment>
        <translation>未実施: %1</translation>
    </message>
    <message>
        <source>Phases signed by the technician: %1 of %2</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>担当者が署名したフェーズ: %1 / %2</translation>
    </message>
    <message>
        <source>Entry %1 · %2</source>
        <extracomment>%1 is a number, %2 the beginning of a hash: &quot;1f2e 3d4c 5b6a 7980&quot;</extracomment>
        <translation>項目 %1 · %2</translation>
    </message>
    <message>
        <source>Signed by %1, %2. %3</source>
        <extracomment>%1 is a person, %2 a time, %3 says which entry of the record the signature is bound to</extracomment>
        <translation>署名: %1、%2。%3</translation>
    </message>
</context>
<context>
    <name>SignPhaseSheet</name>
    <message>
        <source>Still open</source>
        <extracomment>Heading above steps that still have to be done</extracomment>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Signed in spite of</source>
        <extracomment>Heading above steps that were deferred or skipped</extracomment>
        <translation>次の項目を了承して署名</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>Heading above what was said with a signature</extracomment>
        <translation>備考</translation>
    </message>
    <message>
        <source>Why is the signature withdrawn?</source>
        <translation>署名を取り下げる理由は何ですか?</translation>
    </message>
    <message>
        <source>What should whoever reads this later know?</source>
        <translation>後で読む人に伝えるべきことは何ですか?</translation>
    </message>
    <message>
        <source>Sign the phase</source>
        <translation>フェーズに署名</translation>
    </message>
    <message>
        <source>Withdraw the signature</source>
        <translation>署名を取り下げる</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>SignatureField</name>
    <message>
        <source>Empty</source>
        <extracomment>For screen readers: a field to write a name in with the finger</extracomment>
        <translation>空</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>記入済み</translation>
    </message>
</context>
<context>
    <name>SignatureSheet</name>
    <message>
        <source>Signature of the customer</source>
        <translation>顧客の署名</translation>
    </message>
    <message>
        <source>The customer can sign when the technician has signed every phase.</source>
        <translation>担当者がすべてのフェーズに署名すると、お客様が署名できます。</translation>
    </message>
    <message>
        <source>With this signature the customer accepts the migration as it stands in the record.</source>
        <translation>この署名により、お客様は記録のとおりに移行を承認します。</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <extracomment>Heading above phases without a signature</extracomment>
        <translation>未署名</translation>
    </message>
    <message>
        <source>What is signed</source>
        <extracomment>Heading above what the customer signs</extracomment>
        <translation>署名の対象</translation>
    </message>
    <message>
        <source>Bound to the record</source>
        <extracomment>Label above the hash that a signature is bound to</extracomment>
        <translation>記録との結び付き</translation>
    </message>
    <message>
        <source>Signature so far</source>
        <extracomment>Heading above a signature that was given</extracomment>
        <translation>これまでの署名</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>お客様の名前</translation>
    </message>
    <message>
        <source>Sign here with a finger or a pen</source>
        <translation>指またはペンでここに署名してください</translation>
    </message>
    <message>
        <source>Sign with the typed name instead</source>
        <translation>代わりに入力した名前で署名する</translation>
    </message>
    <message>
        <source>Sign the migration</source>
        <translation>移行に署名</translation>
    </message>
    <message>
        <source>Write anew</source>
        <extracomment>Empties the field for a signature</extracomment>
        <translation>書き直す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Migration Console</source>
        <translation>移行コンソール</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>言語: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Name of a page and of the button that opens it</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Opening the records…</source>
        <translation>記録を開いています…</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>Waits for: %1</source>
        <extracomment>%1 is the title of the card that names the cause</extracomment>
        <translation>待機: %1</translation>
    </message>
</context>
<context>
    <name>StepActions</name>
    <message>
        <source>Skip with a reason</source>
        <translation>理由を付けてスキップ</translation>
    </message>
    <message>
        <source>Do it later</source>
        <translation>延期する</translation>
    </message>
    <message>
        <source>Reopen the step</source>
        <extracomment>Takes back what was said about this step: done, skipped or deferred</extracomment>
        <translation>手順を再オープン</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>完了にする</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Check again: %1</source>
        <translation>再確認: %1</translation>
    </message>
    <message>
        <source>Begin the step</source>
        <extracomment>Button: the technician begins to work on this step</extracomment>
        <translation>手順を開始</translation>
    </message>
</context>
<context>
    <name>StepAside</name>
    <message>
        <source>Choose a card</source>
        <translation>カードを選んでください</translation>
    </message>
    <message>
        <source>Its step, with what to do and why, opens here.</source>
        <translation>その手順の内容と理由がここに表示されます。</translation>
    </message>
</context>
<context>
    <name>StepBody</name>
    <message>
        <source>Why it matters</source>
        <translation>重要な理由</translation>
    </message>
</context>
<context>
    <name>StepController</name>
    <message>
        <source>Phase %1 · %2</source>
        <extracomment>%1 is a number, %2 the title of a phase</extracomment>
        <translation>フェーズ %1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>What was done about a step: %1 is a status such as &quot;Done&quot;, %2 a person, %3 a time</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>This version of the guide no longer has this step. What was recorded about it stays, and there is nothing left to do.</source>
        <translation>このバージョンの移行ガイドには、この手順はもうありません。記録された内容は残っており、ここで行うことはありません。</translation>
    </message>
</context>
<context>
    <name>StepDetails</name>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <extracomment>Opens the list of applications that the business lives on</extracomment>
        <translation>計画を開く</translation>
    </message>
    <message>
        <source>Important</source>
        <extracomment>Label above an important remark</extracomment>
        <translation>重要</translation>
    </message>
    <message>
        <source>Limits</source>
        <extracomment>Heading above the limits that a value is judged by</extracomment>
        <translation>許容範囲</translation>
    </message>
    <message>
        <source>What to keep as evidence</source>
        <translation>証跡として残すもの</translation>
    </message>
    <message>
        <source>If it is skipped</source>
        <translation>スキップした場合</translation>
    </message>
</context>
<context>
    <name>StepEvidence</name>
    <message>
        <source>Evidence</source>
        <extracomment>Heading: files, pictures and outputs that prove what was done</extracomment>
        <translation>証跡</translation>
    </message>
    <message>
        <source>None yet. Add photos, screenshots, log files or the output of a command.</source>
        <translation>まだありません。写真、スクリーンショット、ログ ファイル、コマンドの出力などを追加してください。</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>ファイルを追加</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>Adds what is on the clipboard</extracomment>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>StepGate</name>
    <message>
        <source>Needed at this site</source>
        <translation>このサイトで必要</translation>
    </message>
    <message>
        <source>Not needed at this site</source>
        <translation>このサイトでは不要</translation>
    </message>
    <message>
        <source>Is this step needed at this site?</source>
        <translation>このサイトでこの手順は必要ですか?</translation>
    </message>
    <message>
        <source>Decide …</source>
        <extracomment>Button: decide whether a step is needed at this site</extracomment>
        <translation>判断…</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>In this phase</source>
        <translation>このフェーズ</translation>
    </message>
</context>
<context>
    <name>StepRecord</name>
    <message>
        <source>What happened</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Nothing yet. Every answer, confirmation and note is kept here.</source>
        <translation>まだありません。応答、確認、メモがすべてここに残ります。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>What should whoever reads this later know?</source>
        <translation>後で読む人に伝えるべきことは何ですか?</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>メモを追加</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>%1, %2</source>
        <extracomment>For screen readers: %1 title of a step, %2 how it stands</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>TickListController</name>
    <message>
        <source>Computer by computer</source>
        <extracomment>Heading above a list of computers to tick</extracomment>
        <translation>コンピューターごと</translation>
    </message>
    <message>
        <source>User by user</source>
        <extracomment>Heading above a list of users to tick</extracomment>
        <translation>ユーザーごと</translation>
    </message>
    <message>
        <source>Shared folder by shared folder</source>
        <extracomment>Heading above a list of shared folders to tick</extracomment>
        <translation>共有フォルダーごと</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>未完了の行はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the rows are open.</source>
        <translation>
            <numerusform>%n 行が未完了です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The directory has %n more that stand in no row: add those that matter.</source>
        <translation>
            <numerusform>ディレクトリには、行になっていないものがほかに %n 件あります。必要なものを追加してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row is done or set aside.</source>
        <translation>すべての行が完了または対象外です。</translation>
    </message>
    <message>
        <source>The computers come from the directory as soon as you are signed in. Until then, add them by hand.</source>
        <translation>サインインすると、コンピューターがディレクトリから読み込まれます。それまでは手動で追加してください。</translation>
    </message>
    <message>
        <source>The users come from the directory as soon as you are signed in. Until then, add them by hand.</source>
        <translation>サインインすると、ユーザーがディレクトリから読み込まれます。それまでは手動で追加してください。</translation>
    </message>
    <message>
        <source>Add each shared folder by hand, so that none is forgotten.</source>
        <translation>漏れがないように、共有フォルダーを 1 つずつ手動で追加してください。</translation>
    </message>
    <message>
        <source>Name of the computer</source>
        <translation>コンピューターの名前</translation>
    </message>
    <message>
        <source>Name of the user</source>
        <translation>ユーザーの名前</translation>
    </message>
    <message>
        <source>Name of the shared folder</source>
        <translation>共有フォルダーの名前</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters. Enter the short name by which the directory knows it.</source>
        <translation>名前が %1 文字を超えています。ディレクトリで使われている短い名前を入力してください。</translation>
    </message>
    <message>
        <source>“%1” is in the list already.</source>
        <translation>「%1」は既に一覧にあります。</translation>
    </message>
</context>
<context>
    <name>TickListModel</name>
    <message>
        <source>Done (%1, %2)</source>
        <extracomment>A row of a list is done: %1 is a person, %2 a date</extracomment>
        <translation>完了 (%1、%2)</translation>
    </message>
    <message>
        <source>Set aside (%1, %2): “%3”</source>
        <extracomment>A row of a list is left out: %1 is a person, %2 a date, %3 the reason in that person&apos;s words</extracomment>
        <translation>対象外 (%1、%2): 「%3」</translation>
    </message>
    <message>
        <source>last sign-in about %1</source>
        <extracomment>%1 is a date; the directory passes it on up to two weeks late</extracomment>
        <translation>最終サインインは %1 頃</translation>
    </message>
</context>
<context>
    <name>TickRow</name>
    <message>
        <source>More about %1</source>
        <extracomment>%1 is a computer, a user or a shared folder: opens what else can be done with it</extracomment>
        <translation>%1 の詳細</translation>
    </message>
</context>
<context>
    <name>TickRowSheet</name>
    <message>
        <source>Not used any more</source>
        <translation>もう使われていない</translation>
    </message>
    <message>
        <source>Its system is not supported</source>
        <translation>システムがサポート対象外</translation>
    </message>
    <message>
        <source>Done before, in another way</source>
        <translation>別の方法で実施済み</translation>
    </message>
    <message>
        <source>The customer decided so</source>
        <translation>顧客の判断</translation>
    </message>
    <message>
        <source>A row that is set aside counts as settled. The record keeps your reason.</source>
        <translation>対象外にした行は処理済みとして扱われます。理由は記録に残ります。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>自由記述</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>メモを保存</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>Leaves a computer, a user or a shared folder out of the step, with a reason</extracomment>
        <translation>対象外にする</translation>
    </message>
    <message>
        <source>Reopen the row</source>
        <extracomment>A row that was done or set aside is open again</extracomment>
        <translation>行を未完了に戻す</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>行を削除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>TickSection</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>A filter and how many rows it shows</extracomment>
        <translation>すべて %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>A filter: rows that are neither done nor set aside, and how many there are</extracomment>
        <translation>未完了 %1</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <extracomment>Ticks every row of the list that is shown and still open</extracomment>
        <translation>表示中をすべてチェック</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Adds a row to the list</extracomment>
        <translation>追加</translation>
    </message>
</context>
<context>
    <name>TimelineRail</name>
    <message>
        <source>Phases</source>
        <extracomment>Name of the list of the eight phases</extracomment>
        <translation>フェーズ</translation>
    </message>
    <message>
        <source>Phase %1: %2, %3</source>
        <extracomment>For screen readers: %1 number of the phase, %2 its title, %3 how it stands</extracomment>
        <translation>フェーズ %1: %2、%3</translation>
    </message>
</context>
<context>
    <name>TimelineStrip</name>
    <message>
        <source>Phases</source>
        <translation>フェーズ</translation>
    </message>
    <message>
        <source>Phase %1: %2, %3</source>
        <translation>フェーズ %1: %2、%3</translation>
    </message>
</context>
<context>
    <name>TouchButton</name>
    <message>
        <source>Hold, or press again</source>
        <extracomment>On a button that was touched for a moment: whether that was meant</extracomment>
        <translation>長押しするか、もう一度押します</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <extracomment>Takes back what was just done</extracomment>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>Understood</source>
        <extracomment>Takes a message off the screen</extracomment>
        <translation>了解</translation>
    </message>
</context>
<context>
    <name>UndoController</name>
    <message>
        <source>List changed: %1</source>
        <extracomment>What a person has just done: %1 is the title of a step whose list was changed</extracomment>
        <translation>リストを変更しました: %1</translation>
    </message>
    <message>
        <source>The plan of the applications was changed</source>
        <translation>アプリケーションの計画を変更しました</translation>
    </message>
    <message>
        <source>The migration was closed</source>
        <translation>移行を終了しました</translation>
    </message>
    <message>
        <source>The migration was reopened</source>
        <translation>移行を再オープンしました</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>act</comment>
        <extracomment>What a person has just done: %1 is a status such as &quot;Done&quot;, %2 the title of a step</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ticked off</source>
        <translation>チェックを付けました</translation>
    </message>
    <message>
        <source>Tick removed</source>
        <translation>チェックを外しました</translation>
    </message>
    <message>
        <source>Overridden: %1</source>
        <extracomment>What a person has just done: %1 is the title of a check</extracomment>
        <translation>例外を承認しました: %1</translation>
    </message>
    <message>
        <source>Override withdrawn: %1</source>
        <extracomment>What a person has just done: %1 is the title of a check</extracomment>
        <translation>例外承認を取り消しました: %1</translation>
    </message>
    <message>
        <source>Condition decided: %1</source>
        <extracomment>What a person has just done: %1 is the title of a step or phase</extracomment>
        <translation>条件を決定しました: %1</translation>
    </message>
    <message>
        <source>Order overruled: %1</source>
        <extracomment>What a person has just done: %1 is the title of a step</extracomment>
        <translation>順序の例外を承認しました: %1</translation>
    </message>
    <message>
        <source>The data of the migration was corrected</source>
        <translation>移行の情報を訂正しました</translation>
    </message>
    <message>
        <source>Confirmation changed</source>
        <extracomment>What a person has just done: vouched for something that no check can see, or no longer</extracomment>
        <translation>確認内容を変更しました</translation>
    </message>
    <message>
        <source>Evidence added: %1</source>
        <extracomment>What a person has just done: %1 is the title of a step</extracomment>
        <translation>証跡を追加しました: %1</translation>
    </message>
    <message>
        <source>Evidence withdrawn: %1</source>
        <extracomment>What a person has just done: %1 is the title of a step</extracomment>
        <translation>証跡を取り下げました: %1</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <extracomment>What a person has just done: %1 is the title of a phase</extracomment>
        <translation>署名しました: %1</translation>
    </message>
</context>
<context>
    <name>UpdateConfirmation</name>
    <message>
        <source>Is update KB943494 installed on the source server?</source>
        <translation>更新プログラム KB943494 は移行元サーバーにインストールされていますか?</translation>
    </message>
    <message>
        <source>With it, the source server may stay for 21 days, without it for 7. Look for it in Control Panel &gt; Add or Remove Programs with “Show updates” ticked.</source>
        <translation>インストール済みの場合、移行元サーバーは 21 日間、ない場合は 7 日間残せます。コントロール パネル &gt; プログラムの追加と削除で「更新プログラムの表示」をオンにして確認してください。</translation>
    </message>
    <message>
        <source>Take the confirmation back</source>
        <translation>確認を取り消す</translation>
    </message>
    <message>
        <source>Confirm that it is installed</source>
        <translation>インストール済みと確認する</translation>
    </message>
</context>
<context>
    <name>VerifyTexts</name>
    <message>
        <source>Verifies a file that the Migration Console exported: every entry, every chain and all evidence.

Without a hash that is known from elsewhere, such as from a printed report, it proves only that the file agrees with itself.

Ends with 0 when everything is intact and every chain is proven by a hash that you gave, 1 when everything is intact but a chain is proven only in itself, 2 when something is wrong, 64 for wrong usage, 65 when it is not such a file.</source>
        <translation>移行コンソールがエクスポートしたファイルを検証します。すべての項目、すべてのチェーン、すべての証跡が対象です。

印刷された報告書などから別途わかっているハッシュがない場合は、ファイル自体に矛盾がないことだけが証明されます。

終了コード: すべてが元のままで、指定されたハッシュですべてのチェーンが証明された場合は 0、すべてが元のままで、それ自体でしか証明されないチェーンがある場合は 1、問題がある場合は 2、使い方が正しくない場合は 64、対象のファイルではない場合は 65 です。</translation>
    </message>
    <message>
        <source>The exported file.</source>
        <translation>エクスポートされたファイルです。</translation>
    </message>
    <message>
        <source>A hash that is known from elsewhere, or at least its first 16 characters. May be given several times.</source>
        <translation>別途わかっているハッシュ、または少なくともその先頭の 16 文字です。複数回指定できます。</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Name one file. “migration-console-verify --help” tells what is possible.</source>
        <translation>ファイルを 1 つ指定してください。使い方は「migration-console-verify --help」で確認できます。</translation>
    </message>
    <message>
        <source>“%1” is not a hash: it has 16 to 64 characters from 0 to 9 and from a to f.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>「%1」はハッシュではありません。ハッシュは 0 から 9 と a から f の 16 から 64 文字です。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <extracomment>%1 is what the system says</extracomment>
        <translation>ファイルを読み取れません: %1</translation>
    </message>
    <message>
        <source>This is not a file that the Migration Console exported.</source>
        <translation>移行コンソールがエクスポートしたファイルではありません。</translation>
    </message>
    <message>
        <source>The file has version %1 of the format, which this program does not know. Use a newer one.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>ファイル形式のバージョンは %1 で、このプログラムは対応していません。新しいものを使ってください。</translation>
    </message>
    <message>
        <source>Entry %1 was changed: it does not give its own hash.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>項目 %1 は変更されています。項目のハッシュと一致しません。</translation>
    </message>
    <message>
        <source>Entry %1 was dropped.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>項目 %1 は削除されています。</translation>
    </message>
    <message>
        <source>Entry %1 is not at its place: entries were reordered.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>項目 %1 が本来の位置にありません。項目の順序が変更されています。</translation>
    </message>
    <message>
        <source>An entry was inserted at place %1.</source>
        <extracomment>%1 is the number of a place in a list of entries</extracomment>
        <translation>%1 番目の位置に項目が挿入されています。</translation>
    </message>
    <message>
        <source>Entry %1 does not follow the entry before it: one of the two was exchanged.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>項目 %1 は前の項目につながっていません。どちらかが差し替えられています。</translation>
    </message>
    <message>
        <source>What entry %1 says was changed: it does not match the hash in the entry.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>項目 %1 の内容は変更されています。項目にあるハッシュと一致しません。</translation>
    </message>
    <message>
        <source>What stands at place %1 is not an entry.</source>
        <extracomment>%1 is the number of a place in a list of entries</extracomment>
        <translation>%1 番目の位置にあるものは項目ではありません。</translation>
    </message>
    <message>
        <source>Proven only in itself: without a hash from elsewhere, whoever wrote all of it anew would not be noticed.</source>
        <translation>それ自体に矛盾がないことだけが証明されています。別途わかっているハッシュがなければ、全体が書き直されていても検出できません。</translation>
    </message>
    <message>
        <source>Proven by the hash that you gave, up to its last entry.</source>
        <translation>指定されたハッシュにより、最後の項目まで証明されています。</translation>
    </message>
    <message>
        <source>Proven by the hash that you gave up to entry %1. What follows is proven only in itself.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>指定されたハッシュにより、項目 %1 まで証明されています。それより後は、それ自体に矛盾がないことだけが証明されています。</translation>
    </message>
    <message>
        <source>Console %1</source>
        <extracomment>%1 is the id of a console</extracomment>
        <translation>コンソール %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n 件の項目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contents of %n entry(s) were erased on purpose.</source>
        <translation>
            <numerusform>%n 件の項目の内容は意図的に消去されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest hash: %1</source>
        <extracomment>%1 is a hash</extracomment>
        <translation>最新のハッシュ: %1</translation>
    </message>
    <message>
        <source>Intact.</source>
        <extracomment>Word for a chain of entries in which nothing is wrong</extracomment>
        <translation>元のままです。</translation>
    </message>
    <message>
        <source>BROKEN: %1</source>
        <translation>異常: %1</translation>
    </message>
    <message>
        <source>Migration %1</source>
        <extracomment>%1 is an id</extracomment>
        <translation>移行 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n 件の証跡</numerusform>
        </translation>
    </message>
    <message>
        <source>BROKEN: evidence %1 was changed.</source>
        <extracomment>%1 is a hash</extracomment>
        <translation>異常: 証跡 %1 は変更されています。</translation>
    </message>
    <message>
        <source>BROKEN: evidence %1 is missing.</source>
        <extracomment>%1 is a hash</extracomment>
        <translation>異常: 証跡 %1 がありません。</translation>
    </message>
    <message>
        <source>Something is wrong with this file.</source>
        <translation>このファイルには問題があります。</translation>
    </message>
    <message>
        <source>Everything is intact and proven by what you gave.</source>
        <translation>すべてが元のままで、指定されたハッシュにより証明されています。</translation>
    </message>
    <message>
        <source>Everything is intact, but not every chain is proven by a hash from elsewhere.</source>
        <translation>すべてが元のままですが、別途わかっているハッシュで証明されていないチェーンがあります。</translation>
    </message>
    <message>
        <source>BROKEN: the file as a whole is not as it was written. It was cut or changed.</source>
        <translation>異常: ファイル全体が書き込まれた時点のままではありません。途中で切れているか、変更されています。</translation>
    </message>
    <message>
        <source>BROKEN: the file goes on in an unknown way: %1</source>
        <extracomment>%1 is a name from the file, or what a library says</extracomment>
        <translation>異常: ファイルの続きが不明な形式です: %1</translation>
    </message>
    <message>
        <source>BROKEN: no intact part of a chain holds the hash %1.</source>
        <extracomment>%1 is a hash</extracomment>
        <translation>異常: チェーンの元のままの部分に、ハッシュ %1 がありません。</translation>
    </message>
</context>
<context>
    <name>VisitKeeper</name>
    <message>
        <source>Since you were last here (%1)</source>
        <extracomment>Heading above what others did; %1 is a date and time</extracomment>
        <translation>前回の作業以降 (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) changed.</source>
        <comment>by other people or by the checks</comment>
        <translation>
            <numerusform>%n 件の手順が変更されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Here were: %1.</source>
        <extracomment>Who worked here meanwhile: %1 is one name or several</extracomment>
        <translation>作業した人: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) turned red.</source>
        <comment>failed or cannot tell</comment>
        <translation>
            <numerusform>%n 件のチェックが赤になりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n override(s) were given.</source>
        <comment>of verdicts</comment>
        <translation>
            <numerusform>%n 件の例外が承認されました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Not run</source>
        <extracomment>Status of a check that never ran</extracomment>
        <translation>未実行</translation>
    </message>
    <message>
        <source>Queued</source>
        <extracomment>Status of a check</extracomment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>Status of a check: the console works on it</extracomment>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>Status of a check: its condition is met</extracomment>
        <translation>合格</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Status of a check</extracomment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Status of a check: its condition is not met. Not a broken operation</extracomment>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <extracomment>Status of a check that could not be made</extracomment>
        <translation>判定不能</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <extracomment>Status of a check that a rule excludes here</extracomment>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>Blocked</source>
        <extracomment>Status of a check whose cause another card names</extracomment>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>Status of a check that the technician ended</extracomment>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <extracomment>Status of a check that ran when the program ended</extracomment>
        <translation>中断</translation>
    </message>
    <message>
        <source>Stale</source>
        <extracomment>Status of a value that was right once and is too old now</extracomment>
        <translation>情報が古い</translation>
    </message>
    <message>
        <source>To do</source>
        <extracomment>Status of a step: the technician has not begun</extracomment>
        <translation>未着手</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>Status of a step: a person works on it</extracomment>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Status of a step</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>Status of a step</extracomment>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Deferred</source>
        <extracomment>Status of a step: will be done later</extracomment>
        <translation>延期</translation>
    </message>
    <message>
        <source>Reopened</source>
        <extracomment>Status of a step that was done and is open again</extracomment>
        <translation>再オープン</translation>
    </message>
    <message>
        <source>Blocker</source>
        <extracomment>Weight of a rule: must be met</extracomment>
        <translation>必須条件</translation>
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
        <translation>推奨事項</translation>
    </message>
    <message>
        <source>Source server</source>
        <translation>移行元サーバー</translation>
    </message>
    <message>
        <source>Destination server</source>
        <translation>移行先サーバー</translation>
    </message>
    <message>
        <source>schema master</source>
        <translation>スキーマ マスター</translation>
    </message>
    <message>
        <source>domain naming master</source>
        <translation>ドメイン名前付けマスター</translation>
    </message>
    <message>
        <source>PDC emulator</source>
        <translation>PDC エミュレーター</translation>
    </message>
    <message>
        <source>RID master</source>
        <translation>RID マスター</translation>
    </message>
    <message>
        <source>infrastructure master</source>
        <translation>インフラストラクチャ マスター</translation>
    </message>
    <message>
        <source>owner of DomainDnsZones</source>
        <extracomment>Owner of the DNS data of the domain, one of seven operations-master roles</extracomment>
        <translation>DomainDnsZones の所有者</translation>
    </message>
    <message>
        <source>owner of ForestDnsZones</source>
        <extracomment>Owner of the DNS data of the forest, one of seven operations-master roles</extracomment>
        <translation>ForestDnsZones の所有者</translation>
    </message>
    <message>
        <source>Windows Server 2003 interim</source>
        <extracomment>Functional level between Windows 2000 and Windows Server 2003</extracomment>
        <translation>Windows Server 2003 中間</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>このコンソール</translation>
    </message>
    <message>
        <source>External time source</source>
        <translation>外部タイム ソース</translation>
    </message>
    <message>
        <source>At your desk</source>
        <extracomment>Where a step is done: nothing is touched, only read, planned or decided</extracomment>
        <translation>机上</translation>
    </message>
    <message>
        <source>On the source server</source>
        <extracomment>Where a step is done</extracomment>
        <translation>移行元サーバーで</translation>
    </message>
    <message>
        <source>On the destination server</source>
        <extracomment>Where a step is done</extracomment>
        <translation>移行先サーバーで</translation>
    </message>
    <message>
        <source>On both servers</source>
        <extracomment>Where a step is done</extracomment>
        <translation>両方のサーバーで</translation>
    </message>
    <message>
        <source>On the client computers</source>
        <extracomment>Where a step is done</extracomment>
        <translation>クライアント コンピューターで</translation>
    </message>
    <message>
        <source>On the router</source>
        <extracomment>Where a step is done</extracomment>
        <translation>ルーターで</translation>
    </message>
    <message>
        <source>Required</source>
        <extracomment>Of a step: it has to be done</extracomment>
        <translation>必須</translation>
    </message>
    <message>
        <source>Recommended</source>
        <extracomment>Of a step</extracomment>
        <translation>推奨</translation>
    </message>
    <message>
        <source>Optional</source>
        <extracomment>Of a step</extracomment>
        <translation>任意</translation>
    </message>
    <message>
        <source>Required under a condition</source>
        <extracomment>Of a step: required where its condition holds</extracomment>
        <translation>条件付きで必須</translation>
    </message>
    <message>
        <source>Can be undone</source>
        <extracomment>Of a step: it is undone as easily as done</extracomment>
        <translation>元に戻せます</translation>
    </message>
    <message>
        <source>Hard to undo</source>
        <extracomment>Of a step: it is undone with much work or loss of time</extracomment>
        <translation>元に戻すのは困難です</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <extracomment>Of a step: it is undone from a backup only, or not at all</extracomment>
        <translation>元に戻せません</translation>
    </message>
    <message>
        <source>Windows Server 2012 Essentials on former hardware</source>
        <extracomment>Name of the product that is replaced: the same system, on the hardware that is given up</extracomment>
        <translation>以前のハードウェアの Windows Server 2012 Essentials</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
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
        <source>Makes every page in every theme, then ends.</source>
        <translation>すべてのページをすべてのテーマで作成して終了します。</translation>
    </message>
    <message>
        <source>Checks the practice site without anybody touching it, leaves pictures of the pages in this folder, then ends.</source>
        <translation>操作なしで練習環境を確認し、ページの画像をこのフォルダーに保存して終了します。</translation>
    </message>
    <message>
        <source>Leads a small business from an old Windows server to Windows Server 2012 Essentials.

Command without a window: check (see check --help).</source>
        <translation>小規模企業を古い Windows サーバーから Windows Server 2012 Essentials へ導きます。

ウィンドウを使わないコマンド: check (check --help を参照)。</translation>
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
    <name>EventModel</name>
    <message>
        <source>The content of this entry was erased.</source>
        <extracomment>An entry of the record whose content was removed after its time</extracomment>
        <translation>このエントリの内容は消去されました。</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>A note of a person: %1 is the name, %2 the note</extracomment>
        <translation>%1:「%2」</translation>
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
        <translation>%1:「%2」</translation>
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
        <translation>%1 (%2):「%3」</translation>
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
        <extracomment>Last item of a list that was cut; %n is how many there are beyond it</extracomment>
        <translation>
            <numerusform>他 %n 件</numerusform>
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
        <translation>時刻のずれは %3 です。許容範囲は %2 です。</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; the clock of the source server is the one that is off. From %2 on, sign-in between the servers fails.</source>
        <extracomment>%3 is a span, %2 a limit such as &quot;5 min&quot;</extracomment>
        <translation>時刻のずれは %3 で、ずれているのは移行元サーバーの時計です。%2 を超えると、サーバー間のサインインに失敗します。</translation>
    </message>
    <message>
        <source>Set the time on the source server before the difference grows.</source>
        <translation>ずれが広がる前に、移行元サーバーの時刻を合わせてください。</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; the clock of the destination server is the one that is off. From %2 on, sign-in between the servers fails.</source>
        <translation>時刻のずれは %3 で、ずれているのは移行先サーバーの時計です。%2 を超えると、サーバー間のサインインに失敗します。</translation>
    </message>
    <message>
        <source>Set the time on the destination server before the difference grows.</source>
        <translation>ずれが広がる前に、移行先サーバーの時刻を合わせてください。</translation>
    </message>
    <message>
        <source>The clock of this console is %3 off. From %2 on, signing in to the servers fails.</source>
        <translation>このコンソールの時計が %3 ずれています。%2 を超えると、サーバーへのサインインに失敗します。</translation>
    </message>
    <message>
        <source>Set the time on this device.</source>
        <translation>このデバイスの時刻を合わせてください。</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; which one is off cannot be told. From %2 on, sign-in between the servers fails.</source>
        <translation>時刻のずれは %3 ですが、どちらの時計がずれているかは判定できません。%2 を超えると、サーバー間のサインインに失敗します。</translation>
    </message>
    <message>
        <source>Compare both servers with a clock that you trust, and set the one that is off.</source>
        <translation>両方のサーバーを信頼できる時計と比べ、ずれている方を合わせてください。</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; the limit is %2. The clock of the source server is wrong, so sign-in between the servers fails.</source>
        <translation>時刻のずれは %3 で、許容範囲は %2 です。移行元サーバーの時計が間違っているため、サーバー間のサインインに失敗します。</translation>
    </message>
    <message>
        <source>Set the time on the source server before you go on.</source>
        <translation>先に進む前に、移行元サーバーの時刻を合わせてください。</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; the limit is %2. The clock of the destination server is wrong, so sign-in between the servers fails.</source>
        <translation>時刻のずれは %3 で、許容範囲は %2 です。移行先サーバーの時計が間違っているため、サーバー間のサインインに失敗します。</translation>
    </message>
    <message>
        <source>Set the time on the destination server before you go on.</source>
        <translation>先に進む前に、移行先サーバーの時刻を合わせてください。</translation>
    </message>
    <message>
        <source>The clock of this console is %3 off; the limit is %2. Signing in to the servers fails until it is set.</source>
        <translation>このコンソールの時計が %3 ずれています。許容範囲は %2 です。合わせるまで、サーバーへのサインインに失敗します。</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; the limit is %2. Which one is wrong cannot be told, and sign-in between the servers fails.</source>
        <translation>時刻のずれは %3 で、許容範囲は %2 です。どちらが間違っているかは判定できず、サーバー間のサインインに失敗します。</translation>
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
            <numerusform>%n 件の違い</numerusform>
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
        <extracomment>Headline of a card: the directory is synchronized and ready</extracomment>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>%1 is a synchronized domain controller of %2, and its global catalog is ready. Domain functional level: %3.</source>
        <extracomment>%1 is a server, %2 a domain, %3 a Windows version</extracomment>
        <translation>%1 は %2 の同期済みドメイン コントローラーで、グローバル カタログも準備できています。ドメインの機能レベル: %3。</translation>
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
        <translation>%1 は %2 で %3 以内に応答しませんでした。サービスが停止しているか、ファイアウォールが通信を破棄している可能性があります。</translation>
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
        <translation>フェーズ 2 までは移行先サーバーがありません。</translation>
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
            <numerusform>別サーバーに %n 個</numerusform>
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
        <translation>外部タイム ソースだけが、一致している他のすべての時計から %3 ずれています。</translation>
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
        <extracomment>A date and a time of day</extracomment>
        <translation>%1、%2</translation>
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
        <translation>フェーズ 2 までは空のままでかまいません。</translation>
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
</context>
<context>
    <name>PhaseCards</name>
    <message>
        <source>Understood</source>
        <extracomment>Takes a message off the screen</extracomment>
        <translation>了解</translation>
    </message>
    <message>
        <source>The values below are the last ones that arrived. Steps can be read and done all the same.</source>
        <translation>下の値は最後に届いたものです。手順の確認と実施はそのまま続けられます。</translation>
    </message>
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
        <source>Go back to the list of sessions.</source>
        <translation>セッションの一覧に戻ってください。</translation>
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
        <translation>自分の言葉で</translation>
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
    <name>Rehearsal</name>
    <message>
        <source>Practice site</source>
        <extracomment>Stands where the customer&apos;s name stands, when the console runs on the practice site</extracomment>
        <translation>練習環境</translation>
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
        <translation>通常は古いサーバーの IP アドレスです。これを使ってドメインのサーバーを検索できます。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
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
        <translation>前回の確認: %1</translation>
    </message>
    <message>
        <source>Phase %1 of %2 · last looked at %3</source>
        <extracomment>%1 and %2 are numbers, %3 a time</extracomment>
        <translation>フェーズ %1 / %2 · 前回の確認: %3</translation>
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
        <translation>パスワードはメモリ内にだけ保持され、この時間操作がないと破棄されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
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
        <source>Copy the path</source>
        <translation>パスをコピー</translation>
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
    <message>
        <source>Only if</source>
        <extracomment>Heading: in which case this step has to be done</extracomment>
        <translation>条件</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
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
        <translation>後で読む人に伝えたいこと</translation>
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
</context>
</TS>

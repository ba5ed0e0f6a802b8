<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en">
<context>
    <name>BackupFolderSheet</name>
    <message>
        <source>Folder for backups</source>
        <translation>백업용 폴더</translation>
    </message>
    <message>
        <source>Best on another disk than the records themselves: then both are not lost at once.</source>
        <translation>작업 기록과 다른 디스크가 가장 좋습니다. 그래야 둘을 한꺼번에 잃지 않습니다.</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>이 폴더 사용</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>위로</translation>
    </message>
</context>
<context>
    <name>BackupGroup</name>
    <message>
        <source>Backups of the records</source>
        <translation>작업 기록 백업</translation>
    </message>
    <message>
        <source>Choose a folder on another disk, such as a stick. A backup holds every migration with its evidence.</source>
        <translation>USB 메모리 등 다른 디스크의 폴더를 선택하세요. 백업에는 모든 마이그레이션과 증빙 자료가 들어갑니다.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>지금 백업</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <extracomment>Button: a folder for backups</extracomment>
        <translation>다른 폴더 선택</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>폴더 선택</translation>
    </message>
    <message>
        <source>Every day by itself</source>
        <translation>매일 자동으로</translation>
    </message>
    <message>
        <source>The newest %1 of these are kept. Those that were asked for stay.</source>
        <extracomment>%1 is a number of backups, several</extracomment>
        <translation>자동 백업은 최신 %1개만 보관합니다. 직접 만든 백업은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>BackupService</name>
    <message>
        <source>There is no backup in this folder yet.</source>
        <translation>이 폴더에는 아직 백업이 없습니다.</translation>
    </message>
    <message>
        <source>The newest backup is of %1, %2.</source>
        <extracomment>%1 is a time, %2 a size such as &quot;4.2 MB&quot;</extracomment>
        <translation>최신 백업: %1, %2</translation>
    </message>
    <message>
        <source>This folder is not there at the moment. Plug the disk in again, or choose another folder.</source>
        <translation>지금은 이 폴더를 찾을 수 없습니다. 디스크를 다시 연결하거나 다른 폴더를 선택하세요.</translation>
    </message>
</context>
<context>
    <name>BeginSheet</name>
    <message>
        <source>Begin this step?</source>
        <translation>이 세부 단계를 시작하시겠습니까?</translation>
    </message>
    <message>
        <source>It cannot be undone</source>
        <translation>되돌릴 수 없음</translation>
    </message>
    <message>
        <source>Only a backup leads back. Everything that this step relies on is measured again now; it begins only if all of that is proven.</source>
        <translation>백업으로만 되돌릴 수 있습니다. 이 세부 단계의 전제가 되는 항목을 지금 모두 다시 측정하며, 모두 입증된 경우에만 시작합니다.</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>중요한 이유</translation>
    </message>
    <message>
        <source>Measure and begin</source>
        <translation>측정 후 시작</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
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
        <translation>재확인 중</translation>
    </message>
    <message>
        <source>stale</source>
        <extracomment>The verdict is too old to rely on. Beside a status word.</extracomment>
        <translation>오래됨</translation>
    </message>
</context>
<context>
    <name>CardModel</name>
    <message>
        <source>Asking the server …</source>
        <extracomment>On a card, while the server is asked</extracomment>
        <translation>서버에 조회하는 중…</translation>
    </message>
    <message>
        <source>By hand</source>
        <extracomment>Badge on a card: no check of the console can see this</extracomment>
        <translation>수동</translation>
    </message>
    <message>
        <source>Confirmed by %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>확인자: %1</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <extracomment>%1 is a tolerance such as &quot;± 5 min&quot;</extracomment>
        <translation>한도 %1</translation>
    </message>
    <message>
        <source>%1 · live</source>
        <extracomment>The age of a value that is asked again by itself; %1 is &quot;8 s ago&quot;</extracomment>
        <translation>%1 · 실시간</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>Since when something is failed; %1 is a time</extracomment>
        <translation>%1부터</translation>
    </message>
    <message>
        <source>Overridden by %1 until %2: “%3”</source>
        <extracomment>Somebody answers for a verdict that closes a gate: %1 is a person, %2 a date and time, %3 that person&apos;s reason</extracomment>
        <translation>%1이(가) %2까지 예외 승인: “%3”</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button: sign in to the servers</extracomment>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Look at the certificate</source>
        <extracomment>Button: opens the question whether a certificate can be trusted</extracomment>
        <translation>인증서 보기</translation>
    </message>
    <message>
        <source>Show the cause</source>
        <extracomment>Button: goes to the card that names the cause</extracomment>
        <translation>원인 표시</translation>
    </message>
    <message>
        <source>Open the step</source>
        <extracomment>Buttons that open a step&apos;s page</extracomment>
        <translation>세부 단계 열기</translation>
    </message>
    <message>
        <source>Show how</source>
        <translation>방법 보기</translation>
    </message>
    <message>
        <source>Retired</source>
        <extracomment>Short badge on a card: a step or a check that was recorded with another version of the guide, and that this one does not have</extracomment>
        <translation>삭제됨</translation>
    </message>
</context>
<context>
    <name>CardOverride</name>
    <message>
        <source>Withdraw the override</source>
        <extracomment>Button on a card: nobody answers for its verdict any more</extracomment>
        <translation>예외 승인 철회</translation>
    </message>
</context>
<context>
    <name>CertificateSheet</name>
    <message>
        <source>Trust the certificate of %1?</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>%1의 인증서를 신뢰하시겠습니까?</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>발급 대상</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>만료일</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>지문(SHA-256)</translation>
    </message>
    <message>
        <source>Compare the fingerprint on the server itself. If another certificate comes later, the sign-in stops.</source>
        <translation>서버에서 직접 지문을 비교하세요. 나중에 다른 인증서가 제시되면 로그인이 중지됩니다.</translation>
    </message>
    <message>
        <source>Trust it for this migration</source>
        <translation>이 마이그레이션에서 신뢰</translation>
    </message>
    <message>
        <source>Do not sign in</source>
        <translation>로그인 안 함</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>The checks did not end. This is a mistake of the program.</source>
        <translation>검사가 끝나지 않았습니다. 프로그램의 결함입니다.</translation>
    </message>
    <message>
        <source>The guide of this product cannot be read: %1</source>
        <translation>이 제품의 가이드를 읽을 수 없습니다: %1</translation>
    </message>
    <message>
        <source>--after: the guide has no step “%1”.</source>
        <translation>--after: 가이드에 세부 단계 “%1”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>%1의 암호: </translation>
    </message>
    <message>
        <source>The password cannot be read. Give it at the terminal or with --password-fd.</source>
        <translation>암호를 읽을 수 없습니다. 터미널에서 입력하거나 --password-fd로 전달하세요.</translation>
    </message>
</context>
<context>
    <name>CloseMigrationSheet</name>
    <message>
        <source>Finish this migration?</source>
        <translation>이 마이그레이션을 완료하시겠습니까?</translation>
    </message>
    <message>
        <source>Abandon this migration?</source>
        <translation>이 마이그레이션을 포기하시겠습니까?</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>이 작업의 영향</translation>
    </message>
    <message>
        <source>All steps are settled. The record stays and can be read at any time; nothing is asked of the servers any more.</source>
        <translation>모든 세부 단계가 처리되었습니다. 작업 기록은 남아 언제든지 읽을 수 있으며, 서버에는 더 이상 조회하지 않습니다.</translation>
    </message>
    <message>
        <source>Steps are still open. The record stays and can be read and reopened at any time; nothing is asked of the servers any more.</source>
        <translation>처리되지 않은 세부 단계가 있습니다. 작업 기록은 남아 언제든지 읽고 다시 열 수 있으며, 서버에는 더 이상 조회하지 않습니다.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>What should whoever reads this later know?</source>
        <translation>나중에 읽는 사람이 무엇을 알아야 합니까?</translation>
    </message>
    <message>
        <source>Finish the migration</source>
        <translation>마이그레이션 완료</translation>
    </message>
    <message>
        <source>Abandon the migration</source>
        <translation>마이그레이션 포기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>CommandBlock</name>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n command(s)</source>
        <translation>
            <numerusform>명령 %n개 복사</numerusform>
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
사용법은 “%2 --help”로 확인하세요.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>이 도움말을 표시합니다.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>버전을 표시합니다.</translation>
    </message>
    <message>
        <source>Opens this session.</source>
        <translation>이 세션을 엽니다.</translation>
    </message>
    <message>
        <source>Language for this run, such as de_DE.</source>
        <translation>이번 실행에 사용할 언어(예: de_DE).</translation>
    </message>
    <message>
        <source>Size of the window, such as 1280x800.</source>
        <translation>창 크기(예: 1280x800).</translation>
    </message>
    <message>
        <source>Text size in percent, 100 to 200.</source>
        <translation>텍스트 크기(백분율, 100~200).</translation>
    </message>
    <message>
        <source>system, light, dark or high-contrast.</source>
        <translation>system, light, dark 또는 high-contrast.</translation>
    </message>
    <message>
        <source>Uses this database.</source>
        <translation>이 데이터베이스를 사용합니다.</translation>
    </message>
    <message>
        <source>Opens the session on the practice site that the console was started on.</source>
        <translation>콘솔이 시작된 연습 환경의 세션을 엽니다.</translation>
    </message>
    <message>
        <source>Makes every page in every theme, then ends; with --screenshots it leaves a picture of each look.</source>
        <translation>모든 페이지를 모든 테마로 만든 다음 종료합니다. --screenshots를 사용하면 각 모습의 이미지를 남깁니다.</translation>
    </message>
    <message>
        <source>Checks the practice site without anybody touching it, leaves pictures of the pages in this folder, then ends.</source>
        <translation>조작 없이 연습 환경을 검사하고 각 페이지의 이미지를 이 폴더에 남긴 다음 종료합니다.</translation>
    </message>
    <message>
        <source>Leads a small business from an old Windows server to Windows Server 2012 Essentials.

Commands without a window: check, guide, report, export and import (see check --help and so on).</source>
        <translation>소규모 기업을 오래된 Windows 서버에서 Windows Server 2012 Essentials로 안내합니다.

창 없이 사용하는 명령: check, guide, report, export, import(check --help 등 참조).</translation>
    </message>
    <message>
        <source>“%1” is not a command.</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>“%1”은(는) 명령이 아닙니다.</translation>
    </message>
    <message>
        <source>A size looks like 1280x800, not like “%1”.</source>
        <translation>크기는 “%1”이(가) 아니라 1280x800과 같이 지정합니다.</translation>
    </message>
    <message>
        <source>A text size is a number from 100 to 200, not “%1”.</source>
        <translation>텍스트 크기는 “%1”이(가) 아니라 100~200의 숫자여야 합니다.</translation>
    </message>
    <message>
        <source>There is no theme “%1”: it is system, light, dark or high-contrast.</source>
        <translation>“%1” 테마는 없습니다. system, light, dark 또는 high-contrast를 지정하세요.</translation>
    </message>
    <message>
        <source>Prints JSON instead of a text.</source>
        <translation>텍스트 대신 JSON을 출력합니다.</translation>
    </message>
    <message>
        <source>Prints the guide of a product as it is declared: phases, steps, commands, limits and checks.</source>
        <translation>제품의 가이드를 정의된 그대로 출력합니다. 단계, 세부 단계, 명령, 한도, 검사가 포함됩니다.</translation>
    </message>
    <message>
        <source>This command.</source>
        <translation>이 명령.</translation>
    </message>
    <message>
        <source>Product of the source server: %1.</source>
        <translation>원본 서버의 제품: %1.</translation>
    </message>
    <message>
        <source>“%1” does not belong here.</source>
        <translation>“%1”은(는) 여기에 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Name the product: %1.</source>
        <extracomment>%1 is a list of product keys</extracomment>
        <translation>제품을 지정하세요: %1.</translation>
    </message>
    <message>
        <source>Writes the report for paper.</source>
        <translation>인쇄용 보고서를 저장합니다.</translation>
    </message>
    <message>
        <source>Writes the report for a browser, as one file.</source>
        <translation>브라우저용 보고서를 파일 하나로 저장합니다.</translation>
    </message>
    <message>
        <source>Writes the report for a spreadsheet.</source>
        <translation>스프레드시트용 보고서를 저장합니다.</translation>
    </message>
    <message>
        <source>Writes the report for programs.</source>
        <translation>프로그램용 보고서를 저장합니다.</translation>
    </message>
    <message>
        <source>Language of the report, such as de_DE; twice for two languages at once.</source>
        <translation>보고서의 언어(예: de_DE). 두 번 지정하면 두 언어로 함께 만듭니다.</translation>
    </message>
    <message>
        <source>How much it tells: summary or full.</source>
        <translation>상세한 정도: summary 또는 full.</translation>
    </message>
    <message>
        <source>Language of the messages, such as de_DE.</source>
        <translation>메시지의 언어(예: de_DE).</translation>
    </message>
    <message>
        <source>Prints how far it is, in percent, one a line.</source>
        <translation>진행률을 백분율로 한 줄에 하나씩 출력합니다.</translation>
    </message>
    <message>
        <source>Writes the report of a migration.

Ends with 0 when it is written, 64 for wrong usage, 70 for an error of the program or the disk.</source>
        <translation>마이그레이션 보고서를 저장합니다.

종료 코드: 저장했으면 0, 사용법이 틀리면 64, 프로그램이나 디스크의 오류이면 70입니다.</translation>
    </message>
    <message>
        <source>Identifier of the migration, or the beginning of it.</source>
        <translation>마이그레이션의 식별자 또는 그 앞부분.</translation>
    </message>
    <message>
        <source>Name the migration by its identifier, or the beginning of it.</source>
        <translation>마이그레이션을 식별자 또는 그 앞부분으로 지정하세요.</translation>
    </message>
    <message>
        <source>--%1 takes the name of a file.</source>
        <extracomment>%1 is an option such as --pdf</extracomment>
        <translation>--%1에는 파일 이름을 지정해야 합니다.</translation>
    </message>
    <message>
        <source>Name the file to write: --pdf, --html, --csv or --json.</source>
        <translation>저장할 파일을 지정하세요: --pdf, --html, --csv 또는 --json.</translation>
    </message>
    <message>
        <source>There is no report in “%1”.</source>
        <translation>“%1” 언어로 된 보고서는 없습니다.</translation>
    </message>
    <message>
        <source>A report is made in one language or in two.</source>
        <translation>보고서는 한 언어 또는 두 언어로 만듭니다.</translation>
    </message>
    <message>
        <source>There is no detail “%1”: it is summary or full.</source>
        <translation>“%1” 상세 정도는 없습니다. summary 또는 full을 지정하세요.</translation>
    </message>
    <message>
        <source>Name or IP address of the source server.</source>
        <translation>원본 서버의 이름 또는 IP 주소.</translation>
    </message>
    <message>
        <source>Name or IP address of the destination server, once there is one.</source>
        <translation>대상 서버의 이름 또는 IP 주소(대상 서버가 생긴 후).</translation>
    </message>
    <message>
        <source>External time source.</source>
        <translation>외부 시간 원본.</translation>
    </message>
    <message>
        <source>The last step that is done, such as prepare.run-migration-tool: what is normal follows it.</source>
        <translation>마지막으로 완료한 세부 단계(예: prepare.run-migration-tool). 무엇이 정상인지는 여기에 따라 정해집니다.</translation>
    </message>
    <message>
        <source>DNS name of the domain; without it a server is asked.</source>
        <translation>도메인의 DNS 이름. 생략하면 서버에 조회합니다.</translation>
    </message>
    <message>
        <source>Signs in as this user; the password is asked for.</source>
        <translation>이 사용자로 로그인합니다. 암호를 묻습니다.</translation>
    </message>
    <message>
        <source>Reads the password from this file descriptor instead, up to the end of the line.</source>
        <translation>대신 이 파일 설명자에서 줄 끝까지 암호를 읽습니다.</translation>
    </message>
    <message>
        <source>Prints JSON instead of a table.</source>
        <translation>표 대신 JSON을 출력합니다.</translation>
    </message>
    <message>
        <source>Keeps the record in this database; without it nothing is kept.</source>
        <translation>작업 기록을 이 데이터베이스에 보관합니다. 생략하면 아무것도 보관하지 않습니다.</translation>
    </message>
    <message>
        <source>Checks a site once and prints what each check found.

Ends with 0 when everything passed, 1 with warnings, 2 when something failed that must not, 3 when something cannot be told, 64 for wrong usage, 70 for an error of the program.</source>
        <translation>현장을 한 번 검사하고 각 검사의 결과를 출력합니다.

종료 코드: 모두 통과하면 0, 경고가 있으면 1, 필수 항목이 통과하지 못하면 2, 판단할 수 없는 항목이 있으면 3, 사용법이 틀리면 64, 프로그램 오류이면 70입니다.</translation>
    </message>
    <message>
        <source>Name the product with --product: %1.</source>
        <translation>--product로 제품을 지정하세요: %1.</translation>
    </message>
    <message>
        <source>Name the source server with --source.</source>
        <translation>--source로 원본 서버를 지정하세요.</translation>
    </message>
    <message>
        <source>--%1: %2</source>
        <extracomment>%1 is an option such as --source, %2 what is wrong with its value</extracomment>
        <translation>--%1: %2</translation>
    </message>
    <message>
        <source>--password-fd takes the number of an open file descriptor, together with --user.</source>
        <translation>--password-fd에는 열린 파일 설명자의 번호를 지정하고 --user와 함께 사용해야 합니다.</translation>
    </message>
    <message>
        <source>Exports every migration.</source>
        <translation>모든 마이그레이션을 내보냅니다.</translation>
    </message>
    <message>
        <source>Writes migrations with their records and evidence into one file, which another console can import and migration-console-verify can verify.</source>
        <translation>마이그레이션을 작업 기록 및 증빙 자료와 함께 파일 하나에 저장합니다. 이 파일은 다른 콘솔에서 가져올 수 있고 migration-console-verify로 검증할 수 있습니다.</translation>
    </message>
    <message>
        <source>Ids of the migrations.</source>
        <translation>마이그레이션의 ID.</translation>
    </message>
    <message>
        <source>The file to write; it must not be there yet.</source>
        <translation>저장할 파일. 아직 없는 파일이어야 합니다.</translation>
    </message>
    <message>
        <source>Name the migrations and then the file.</source>
        <translation>마이그레이션을 먼저 지정하고 그다음에 파일을 지정하세요.</translation>
    </message>
    <message>
        <source>“%1” is not the id of a migration.</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>“%1”은(는) 마이그레이션의 ID가 아닙니다.</translation>
    </message>
    <message>
        <source>Takes in migrations that another console exported. Everything in the file is verified first.</source>
        <translation>다른 콘솔에서 내보낸 마이그레이션을 가져옵니다. 먼저 파일의 모든 내용을 검증합니다.</translation>
    </message>
    <message>
        <source>The exported file.</source>
        <translation>내보낸 파일.</translation>
    </message>
    <message>
        <source>Name one file.</source>
        <translation>파일을 하나만 지정하세요.</translation>
    </message>
    <message>
        <source>With --self-test: every language in every size, text size and theme, instead of a sample.</source>
        <translation>--self-test와 함께 사용: 표본 대신 모든 언어를 모든 크기, 텍스트 크기, 테마로 확인합니다.</translation>
    </message>
    <message>
        <source>With --self-test and --screenshots: one picture of each page, in all languages side by side.</source>
        <translation>--self-test 및 --screenshots와 함께 사용: 페이지마다 모든 언어를 나란히 놓은 그림을 하나씩 만듭니다.</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Comparison</source>
        <extracomment>Title of a page: two migrations, or two moments of one, side by side</extracomment>
        <translation>비교</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>다시 읽기</translation>
    </message>
    <message>
        <source>Reading both records …</source>
        <translation>양쪽 작업 기록을 읽는 중…</translation>
    </message>
    <message>
        <source>Nothing is chosen yet</source>
        <translation>아직 선택한 것이 없음</translation>
    </message>
    <message>
        <source>Choose an earlier moment of this migration, or another migration, to see what is different.</source>
        <translation>이 마이그레이션의 이전 시점이나 다른 마이그레이션을 선택하면 무엇이 다른지 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>Button: what is to be compared</extracomment>
        <translation>선택</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>비교 대상</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>차이 없음</translation>
    </message>
    <message>
        <source>Nothing differs in this phase</source>
        <translation>이 단계에는 차이 없음</translation>
    </message>
    <message>
        <source>All that both sides know is the same.</source>
        <translation>양쪽에 있는 내용이 모두 같습니다.</translation>
    </message>
</context>
<context>
    <name>CompareSheet</name>
    <message>
        <source>Which moment?</source>
        <translation>어느 시점입니까?</translation>
    </message>
    <message>
        <source>Which migration?</source>
        <translation>어느 마이그레이션입니까?</translation>
    </message>
    <message>
        <source>The migration is shown as it was when this had just been done.</source>
        <translation>이 작업을 막 마쳤을 때의 마이그레이션 상태를 표시합니다.</translation>
    </message>
    <message>
        <source>It is shown as it is now.</source>
        <translation>지금 상태 그대로 표시합니다.</translation>
    </message>
    <message>
        <source>Reading the record …</source>
        <translation>작업 기록을 읽는 중…</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>지금 상태</translation>
    </message>
    <message>
        <source>There is no other migration on this console.</source>
        <translation>이 콘솔에는 다른 마이그레이션이 없습니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Already in the comparison</source>
        <extracomment>Below a migration that cannot be chosen for that reason</extracomment>
        <translation>이미 비교에 포함됨</translation>
    </message>
</context>
<context>
    <name>CompareText</name>
    <message>
        <source>The migration as a whole</source>
        <extracomment>Heading in a comparison: what belongs to no phase</extracomment>
        <translation>마이그레이션 전체</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>What of a migration is compared</extracomment>
        <translation>제품</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>기술자</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>도메인</translation>
    </message>
    <message>
        <source>External time source</source>
        <translation>외부 시간 원본</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>고객</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>How a migration ended</extracomment>
        <translation>종료 상태</translation>
    </message>
    <message>
        <source>Signature of the customer</source>
        <translation>고객 서명</translation>
    </message>
    <message>
        <source>Update KB943494 on the source server</source>
        <translation>원본 서버의 업데이트 KB943494</translation>
    </message>
    <message>
        <source>Certificate of %1</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>%1의 인증서</translation>
    </message>
    <message>
        <source>No line-of-business applications</source>
        <translation>LOB(기간 업무) 애플리케이션 없음</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>What is compared: what people did about a step</extracomment>
        <translation>작업</translation>
    </message>
    <message>
        <source>Instructions</source>
        <extracomment>What is compared: the single instructions of a step</extracomment>
        <translation>지침</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>What is compared: that a step began before others</extracomment>
        <translation>순서</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>What is compared: files that prove that a step was done</extracomment>
        <translation>증빙 자료</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>What is compared: computers, users or shares of a step</extracomment>
        <translation>목록</translation>
    </message>
    <message>
        <source>Application</source>
        <extracomment>What is compared: a line-of-business application</extracomment>
        <translation>애플리케이션</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>What is compared: what a check found</extracomment>
        <translation>판정</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>What is compared: the verdict is the same, its values may not be</extracomment>
        <translation>값</translation>
    </message>
    <message>
        <source>Override</source>
        <extracomment>What is compared: somebody answers for a verdict</extracomment>
        <translation>예외 승인</translation>
    </message>
    <message>
        <source>Condition</source>
        <extracomment>What is compared: whether a step or a phase is needed</extracomment>
        <translation>조건</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <extracomment>What is compared: the technician&apos;s signature under a phase</extracomment>
        <translation>단계 서명</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Of a migration: it is neither finished nor abandoned</extracomment>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <extracomment>One side of a comparison where there is nothing</extracomment>
        <translation>기록 없음</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>What a person wrote, in quotation marks</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>How a migration ended</extracomment>
        <translation>완료됨</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>포기됨</translation>
    </message>
    <message>
        <source>Signed</source>
        <extracomment>By the customer, or by the technician under a phase</extracomment>
        <translation>서명됨</translation>
    </message>
    <message>
        <source>Vouched for</source>
        <extracomment>Somebody stands for what no check can see</extracomment>
        <translation>사람이 확인함</translation>
    </message>
    <message>
        <source>No longer vouched for</source>
        <translation>확인 취소됨</translation>
    </message>
    <message>
        <source>Trusted</source>
        <extracomment>Of a server&apos;s certificate: the technician trusts it</extracomment>
        <translation>신뢰함</translation>
    </message>
    <message>
        <source>Before the migration began</source>
        <extracomment>Of a step: it was done before the console was asked for help</extracomment>
        <translation>마이그레이션 시작 전</translation>
    </message>
    <message numerus="yes">
        <source>%n instruction(s) ticked off</source>
        <extracomment>Of a step</extracomment>
        <translation>
            <numerusform>지침 %n개 체크됨</numerusform>
        </translation>
    </message>
    <message>
        <source>Needed here</source>
        <extracomment>Whether a step or a phase is needed, as a person says</extracomment>
        <translation>여기에서 필요함</translation>
    </message>
    <message>
        <source>Not needed here</source>
        <translation>여기에서 필요 없음</translation>
    </message>
    <message>
        <source>Order overruled</source>
        <extracomment>A step began though others were open</extracomment>
        <translation>순서 예외 승인됨</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <extracomment>Of evidence</extracomment>
        <translation>
            <numerusform>%n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <extracomment>Of pieces of evidence that do not count any more</extracomment>
        <translation>
            <numerusform>%n개 철회됨</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 done, %2 set aside, %3 open</source>
        <extracomment>Of a list of computers, users or shares: three numbers</extracomment>
        <translation>완료 %1, 제외 %2, 미완료 %3</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <extracomment>Of a list: %1 names the first ones that are not done</extracomment>
        <translation>미완료: %1</translation>
    </message>
    <message>
        <source>Works after the move</source>
        <extracomment>Of a line-of-business application</extracomment>
        <translation>이동 후 작동함</translation>
    </message>
    <message>
        <source>Does not work after the move</source>
        <extracomment>Of a line-of-business application</extracomment>
        <translation>이동 후 작동하지 않음</translation>
    </message>
    <message>
        <source>Is not moved</source>
        <extracomment>Of a line-of-business application</extracomment>
        <translation>이동하지 않음</translation>
    </message>
    <message>
        <source>No result yet</source>
        <extracomment>Of a line-of-business application: nobody has said yet whether it works after the move</extracomment>
        <translation>아직 결과 없음</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <extracomment>Whom an answer came from: %1 is the name or the address of a server</extracomment>
        <translation>%1의 응답</translation>
    </message>
    <message>
        <source>Overridden</source>
        <extracomment>Of a verdict: somebody answers for it</extracomment>
        <translation>예외 승인됨</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>An override: %1 is a date and time</extracomment>
        <translation>%1까지</translation>
    </message>
</context>
<context>
    <name>ComparedRow</name>
    <message>
        <source>Differs</source>
        <extracomment>On a row of a comparison</extracomment>
        <translation>다름</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>같음</translation>
    </message>
</context>
<context>
    <name>ComparisonController</name>
    <message>
        <source>As it is now</source>
        <extracomment>Of a migration, beside another moment of it</extracomment>
        <translation>지금 상태</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <extracomment>Of a comparison: how many things are not the same on both sides</extracomment>
        <translation>
            <numerusform>차이 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <extracomment>Of a comparison: how many things are the same on both sides</extracomment>
        <translation>
            <numerusform>같은 항목 %n개</numerusform>
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
        <translation>다른 항목 선택</translation>
    </message>
    <message>
        <source>Choose another in the place of %1</source>
        <extracomment>For screen readers: %1 is one side of a comparison</extracomment>
        <translation>%1 대신 다른 항목 선택</translation>
    </message>
    <message>
        <source>First: %1</source>
        <extracomment>%1 is a sentence about what differs first</extracomment>
        <translation>첫 번째 차이: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Only differences</source>
        <extracomment>What of a comparison is shown</extracomment>
        <translation>차이만</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>All phases</source>
        <translation>모든 단계</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Title of a phase, and how many differences there are in it</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n difference(s)</source>
        <translation>
            <numerusform>%1, 차이 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>For screen readers: %1 is the title of a step or of a check, %2 what of it is compared, such as &quot;Verdict&quot;</extracomment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>%1 differs. %2: %3. %4: %5</source>
        <extracomment>For screen readers, a row of a comparison: %1 what is compared, %2 the name of the one side, %3 what it says, %4 and %5 of the other</extracomment>
        <translation>%1이(가) 다릅니다. %2: %3. %4: %5</translation>
    </message>
    <message>
        <source>%1 is the same: %2</source>
        <extracomment>For screen readers, a row of a comparison: %1 what is compared, %2 what both sides say</extracomment>
        <translation>%1이(가) 같습니다. %2</translation>
    </message>
</context>
<context>
    <name>ConditionSheet</name>
    <message>
        <source>Is this step needed at this site?</source>
        <translation>이 현장에 이 세부 단계가 필요합니까?</translation>
    </message>
    <message>
        <source>Only if</source>
        <extracomment>Heading: in which case this step has to be done</extracomment>
        <translation>조건</translation>
    </message>
    <message>
        <source>What is known</source>
        <extracomment>Heading: what is known about the condition of a step</extracomment>
        <translation>알려진 내용</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>What did you see at the site?</source>
        <translation>현장에서 무엇을 확인했습니까?</translation>
    </message>
    <message>
        <source>It is needed</source>
        <translation>필요함</translation>
    </message>
    <message>
        <source>It is not needed</source>
        <translation>필요 없음</translation>
    </message>
    <message>
        <source>As the checks say</source>
        <translation>검사 결과에 따름</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Mark this step as done?</source>
        <translation>이 세부 단계를 완료로 표시하시겠습니까?</translation>
    </message>
    <message>
        <source>What to keep as evidence</source>
        <translation>증빙 자료로 보관할 내용</translation>
    </message>
    <message>
        <source>Date of the backup</source>
        <translation>백업 날짜</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>A date</extracomment>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>A date</extracomment>
        <translation>어제</translation>
    </message>
    <message>
        <source>Where the backup is kept</source>
        <translation>백업 보관 장소</translation>
    </message>
    <message>
        <source>For example: USB disk 2, in the safe</source>
        <translation>예: USB 디스크 2, 금고 안</translation>
    </message>
    <message>
        <source>Names of the restored files (required)</source>
        <translation>복원한 파일의 이름(필수)</translation>
    </message>
    <message>
        <source>Which files were restored and compared?</source>
        <translation>어떤 파일을 복원해 비교했습니까?</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>수행한 작업</translation>
    </message>
    <message>
        <source>For example: full backup to the USB disk, three files restored and compared</source>
        <translation>예: USB 디스크에 전체 백업, 파일 세 개를 복원해 비교함</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>완료로 표시</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>ConfirmationController</name>
    <message>
        <source>This is not a day up to today. Enter it like this: %1</source>
        <extracomment>%1 is an example of a date</extracomment>
        <translation>오늘까지의 날짜가 아닙니다. 다음과 같이 입력하세요: %1</translation>
    </message>
    <message>
        <source>the date of the backup</source>
        <extracomment>What is missing in a form</extracomment>
        <translation>백업 날짜</translation>
    </message>
    <message>
        <source>where the backup is kept</source>
        <extracomment>What is missing in a form</extracomment>
        <translation>백업 보관 장소</translation>
    </message>
    <message>
        <source>the names of the restored files</source>
        <extracomment>What is missing in a form</extracomment>
        <translation>복원한 파일의 이름</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>아직 입력하지 않음: %1</translation>
    </message>
</context>
<context>
    <name>CorrectionPage</name>
    <message>
        <source>This is needed.</source>
        <translation>필수 항목입니다.</translation>
    </message>
    <message>
        <source>Correct the migration</source>
        <translation>마이그레이션 정보 수정</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>수정 내용 저장</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>이 작업의 영향</translation>
    </message>
    <message>
        <source>The record keeps what was said before. Every answer of the checks counts as old until it is measured again.</source>
        <translation>이전 내용은 작업 기록에 남습니다. 모든 검사 응답은 다시 측정할 때까지 오래된 것으로 취급됩니다.</translation>
    </message>
    <message>
        <source>What is moved</source>
        <translation>이동 대상</translation>
    </message>
    <message>
        <source>Old server</source>
        <translation>기존 서버</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>고객</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <extracomment>The name of the person who does the migration</extracomment>
        <translation>담당자</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>현장</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>도메인</translation>
    </message>
    <message>
        <source>The full DNS name of the Active Directory domain.</source>
        <translation>Active Directory 도메인의 전체 DNS 이름입니다.</translation>
    </message>
    <message>
        <source>Source Server</source>
        <translation>원본 서버</translation>
    </message>
    <message>
        <source>Name or IP address of the old server.</source>
        <translation>기존 서버의 이름 또는 IP 주소입니다.</translation>
    </message>
    <message>
        <source>Destination Server</source>
        <translation>대상 서버</translation>
    </message>
    <message>
        <source>May stay empty until phase 2.</source>
        <translation>2단계까지 비워 두어도 됩니다.</translation>
    </message>
</context>
<context>
    <name>DatabaseProblem</name>
    <message>
        <source>What to do</source>
        <translation>할 작업</translation>
    </message>
    <message>
        <source>Where the records are</source>
        <translation>작업 기록 위치</translation>
    </message>
</context>
<context>
    <name>DeadlineRow</name>
    <message>
        <source>Status</source>
        <extracomment>A status such as &quot;Passed&quot; or &quot;Warning&quot;</extracomment>
        <translation>상태</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>The moment from which a deadline is counted</extracomment>
        <translation>시작 시점</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>The moment at which a deadline ends</extracomment>
        <translation>기한</translation>
    </message>
    <message>
        <source>Last day on which you are surely in time</source>
        <translation>기한을 확실히 지킬 수 있는 마지막 날</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <extracomment>How far a deadline may be off, such as &quot;± 5 min&quot;</extracomment>
        <translation>오차</translation>
    </message>
    <message>
        <source>Open the step: %1</source>
        <extracomment>%1 is the title of a step</extracomment>
        <translation>세부 단계 열기: %1</translation>
    </message>
</context>
<context>
    <name>DeadlineService</name>
    <message>
        <source>%1 confirmed it: %2</source>
        <translation>%1이(가) 확인함: %2</translation>
    </message>
    <message>
        <source>%1 took the confirmation back: %2</source>
        <extracomment>%1 is a person, %2 a time</extracomment>
        <translation>%1이(가) 확인을 취소함: %2</translation>
    </message>
</context>
<context>
    <name>DeadlineText</name>
    <message>
        <source>Source server out of the network</source>
        <extracomment>A deadline</extracomment>
        <translation>네트워크에서 원본 서버 제거</translation>
    </message>
    <message>
        <source>Source server must be gone by %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>원본 서버 제거 기한: %1</translation>
    </message>
    <message>
        <source>Source server had to be gone before</source>
        <translation>원본 서버 제거 기한이 지났음</translation>
    </message>
    <message>
        <source>Cannot tell how long the source server may stay</source>
        <translation>원본 서버를 언제까지 둘 수 있는지 판단할 수 없음</translation>
    </message>
    <message>
        <source>Counted from the moment at which the destination server became a domain controller; it tells that moment itself.</source>
        <translation>대상 서버가 도메인 컨트롤러가 된 시점부터 셉니다. 이 시점은 대상 서버가 직접 알려 줍니다.</translation>
    </message>
    <message>
        <source>Installation after the preparation tool</source>
        <extracomment>A deadline</extracomment>
        <translation>준비 도구 실행 후 설치</translation>
    </message>
    <message>
        <source>Install the destination server by %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>대상 서버 설치 기한: %1</translation>
    </message>
    <message>
        <source>The preparation tool must be run again</source>
        <translation>준비 도구를 다시 실행해야 함</translation>
    </message>
    <message>
        <source>Cannot tell whether the preparation tool must be run again</source>
        <translation>준비 도구를 다시 실행해야 하는지 판단할 수 없음</translation>
    </message>
    <message>
        <source>Counted from the moment at which the preparation tool changed the schema.</source>
        <translation>준비 도구가 스키마를 변경한 시점부터 셉니다.</translation>
    </message>
    <message>
        <source>Preparation tool after the backup</source>
        <extracomment>A deadline</extracomment>
        <translation>백업 후 준비 도구 실행</translation>
    </message>
    <message>
        <source>Run the preparation tool by %1, or back up again</source>
        <extracomment>%1 is a day</extracomment>
        <translation>준비 도구 실행 기한: %1(넘기면 다시 백업)</translation>
    </message>
    <message>
        <source>The source server must be backed up again</source>
        <translation>원본 서버를 다시 백업해야 함</translation>
    </message>
    <message>
        <source>Cannot tell whether the backup is too old</source>
        <translation>백업이 너무 오래되었는지 판단할 수 없음</translation>
    </message>
    <message>
        <source>Counted from the newest system-state backup that the directory knows.</source>
        <translation>디렉터리에 기록된 최신 시스템 상태 백업부터 셉니다.</translation>
    </message>
    <message>
        <source>Replication between the servers</source>
        <extracomment>A deadline</extracomment>
        <translation>서버 간 복제</translation>
    </message>
    <message>
        <source>The servers must replicate by %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>서버 간 복제 기한: %1</translation>
    </message>
    <message>
        <source>The servers have not replicated for too long</source>
        <translation>서버 간 복제가 너무 오래 이루어지지 않음</translation>
    </message>
    <message>
        <source>Cannot tell whether the servers have not replicated for too long</source>
        <translation>서버 간 복제가 너무 오래 이루어지지 않았는지 판단할 수 없음</translation>
    </message>
    <message>
        <source>Counted from the last success of replication that lies furthest back. After this time, deleted objects come back.</source>
        <translation>마지막 복제 성공 시점 중 가장 오래된 것부터 셉니다. 이 기간이 지나면 삭제된 개체가 되살아납니다.</translation>
    </message>
    <message>
        <source>Certificate of a server</source>
        <extracomment>A deadline</extracomment>
        <translation>서버 인증서</translation>
    </message>
    <message>
        <source>The certificate of %2 is valid until %1</source>
        <extracomment>%1 is a day, %2 a server</extracomment>
        <translation>%2의 인증서 만료일: %1</translation>
    </message>
    <message>
        <source>The certificate of %2 has ended</source>
        <translation>%2의 인증서가 만료됨</translation>
    </message>
    <message>
        <source>Cannot tell whether the certificate of %2 has ended</source>
        <translation>%2의 인증서가 만료되었는지 판단할 수 없음</translation>
    </message>
    <message>
        <source>The certificate that you trust names its end itself.</source>
        <translation>신뢰하기로 한 인증서에 적힌 만료 시점입니다.</translation>
    </message>
    <message>
        <source>Source server kept in reserve</source>
        <extracomment>A reminder: the old server is kept for a while</extracomment>
        <translation>원본 서버 예비 보관</translation>
    </message>
    <message>
        <source>Keep the source server until %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>원본 서버를 %1까지 보관</translation>
    </message>
    <message>
        <source>The source server need not be kept any longer</source>
        <translation>원본 서버를 더 이상 보관하지 않아도 됨</translation>
    </message>
    <message>
        <source>Cannot tell how long the source server must be kept</source>
        <translation>원본 서버를 언제까지 보관해야 하는지 판단할 수 없음</translation>
    </message>
    <message>
        <source>Counted from the moment at which the step before was marked as done.</source>
        <translation>앞의 세부 단계를 완료로 표시한 시점부터 셉니다.</translation>
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
            <numerusform>%n일 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>How much time is left; %1 is a span such as &quot;5 h 12 min&quot;</extracomment>
        <translation>%1 남음</translation>
    </message>
    <message>
        <source>Counted from the moment at which the step was marked as done. What it is about happened before that.</source>
        <translation>세부 단계를 완료로 표시한 시점부터 셉니다. 실제 작업은 그 전에 이루어졌습니다.</translation>
    </message>
    <message>
        <source>Last seen: %1.</source>
        <extracomment>%1 is a time, or a date and a time</extracomment>
        <translation>마지막 확인: %1.</translation>
    </message>
    <message>
        <source>The destination server has not told yet since when it is a domain controller. Sign in and check now.</source>
        <translation>대상 서버가 언제부터 도메인 컨트롤러인지 아직 알려 주지 않았습니다. 로그인한 다음 지금 확인하세요.</translation>
    </message>
    <message>
        <source>Nobody has recorded when that was: the step was taken over as done. Sign in and check now.</source>
        <translation>언제였는지 기록한 사람이 없습니다. 이 세부 단계는 완료된 것으로 이어받았습니다. 로그인한 다음 지금 확인하세요.</translation>
    </message>
    <message>
        <source>The shorter period counts until update KB943494 is confirmed on the source server.</source>
        <translation>원본 서버에서 업데이트 KB943494가 확인될 때까지는 짧은 쪽 기간을 적용합니다.</translation>
    </message>
    <message>
        <source>The server’s clock was never compared with this console, so a day is added to the uncertainty.</source>
        <translation>서버의 시계를 이 콘솔과 비교한 적이 없어 오차에 하루를 더합니다.</translation>
    </message>
    <message>
        <source>The clocks were not compared lately, so five minutes are added to the uncertainty.</source>
        <translation>최근에 시계를 비교하지 않아 오차에 5분을 더합니다.</translation>
    </message>
    <message>
        <source>The clock of this console shows less than when something was last recorded. Set it right.</source>
        <translation>이 콘솔의 시계가 마지막 기록 시점보다 이전 시간을 가리킵니다. 시계를 맞추세요.</translation>
    </message>
</context>
<context>
    <name>DeadlinesSheet</name>
    <message>
        <source>Deadlines</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Counted by this console’s clock, corrected by how far the servers’ clocks are off.</source>
        <translation>이 콘솔의 시계로 세며, 서버 시계와의 차이만큼 보정합니다.</translation>
    </message>
    <message>
        <source>No deadline runs now. The first one begins with the backup of the source server.</source>
        <translation>지금 진행 중인 기한이 없습니다. 첫 번째 기한은 원본 서버 백업과 함께 시작됩니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Leaves a sheet without doing anything</extracomment>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Deleted</source>
        <translation>삭제됨</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n migration(s) for good?</source>
        <translation>
            <numerusform>마이그레이션 %n건을 완전히 삭제하시겠습니까?</numerusform>
        </translation>
    </message>
    <message>
        <source>Traces are left in the file</source>
        <translation>파일에 흔적이 남아 있음</translation>
    </message>
    <message>
        <source>The file could not be rewritten now. The console does it after its next start.</source>
        <translation>지금은 파일을 다시 쓸 수 없었습니다. 다음에 시작한 후 콘솔이 다시 씁니다.</translation>
    </message>
    <message>
        <source>Deleting …</source>
        <translation>삭제하는 중…</translation>
    </message>
    <message>
        <source>What goes</source>
        <extracomment>Heading: what is deleted</extracomment>
        <translation>삭제되는 것</translation>
    </message>
    <message>
        <source>Names, notes, findings and evidence, out of the file and out of the search. This cannot be undone.</source>
        <translation>이름, 메모, 확인 결과, 증빙 자료가 파일과 검색에서 삭제됩니다. 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>What stays</source>
        <extracomment>Heading: what is not deleted</extracomment>
        <translation>남는 것</translation>
    </message>
    <message>
        <source>The entries without their content, their hashes, and an entry that says who deleted it, when and why. Backups and exported files keep what they hold.</source>
        <translation>내용 없는 항목과 그 해시, 그리고 누가 언제 왜 삭제했는지 알려 주는 항목이 남습니다. 백업과 내보낸 파일의 내용은 그대로 남습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected migrations are open and stay.</source>
        <translation>
            <numerusform>선택한 마이그레이션 중 %n건은 진행 중이므로 남습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>완전히 삭제</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>The content of this entry was erased.</source>
        <extracomment>An entry of the record whose content was removed after its time</extracomment>
        <translation>이 항목의 내용은 지워졌습니다.</translation>
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
        <translation>%1이(가) %2까지 예외 승인: “%3”</translation>
    </message>
    <message>
        <source>Override withdrawn by %1</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1이(가) 예외 승인을 철회함</translation>
    </message>
    <message>
        <source>Order overruled by %1: “%2”</source>
        <extracomment>A step begins though others are open: %1 is a person, %2 that person&apos;s reason</extracomment>
        <translation>%1이(가) 순서 예외 승인: “%2”</translation>
    </message>
    <message>
        <source>Condition left to the checks by %1</source>
        <extracomment>Whether a step is needed; %1 is a person</extracomment>
        <translation>%1이(가) 조건 판단을 검사에 맡김</translation>
    </message>
    <message>
        <source>Needed here, says %1: “%2”</source>
        <extracomment>Whether a step is needed: %1 is a person, %2 that person&apos;s reason</extracomment>
        <translation>%1의 판단: 여기에서 필요함. “%2”</translation>
    </message>
    <message>
        <source>Not needed here, says %1: “%2”</source>
        <extracomment>Whether a step is needed: %1 is a person, %2 that person&apos;s reason</extracomment>
        <translation>%1의 판단: 여기에서 필요 없음. “%2”</translation>
    </message>
    <message>
        <source>%1 put a piece of evidence back as it was</source>
        <extracomment>It was withdrawn, or added after that, by mistake; %1 is a person</extracomment>
        <translation>%1이(가) 증빙 자료를 원래대로 되돌림</translation>
    </message>
    <message>
        <source>%1 added evidence from the clipboard</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1이(가) 클립보드에서 증빙 자료를 추가함</translation>
    </message>
    <message>
        <source>%1 added the evidence “%2”</source>
        <extracomment>%1 is a person, %2 the name of a file</extracomment>
        <translation>%1이(가) 증빙 자료 “%2”을(를) 추가함</translation>
    </message>
    <message>
        <source>%1 took a piece of evidence back</source>
        <extracomment>It was added by mistake; %1 is a person</extracomment>
        <translation>%1이(가) 증빙 자료 추가를 취소함</translation>
    </message>
    <message>
        <source>%1 withdrew a piece of evidence: “%2”</source>
        <extracomment>%1 is a person, %2 the reason in that person&apos;s words</extracomment>
        <translation>%1이(가) 증빙 자료를 철회함: “%2”</translation>
    </message>
    <message>
        <source>%1 vouched for it</source>
        <extracomment>Somebody vouches for what no check can see: %1 is a person</extracomment>
        <translation>%1이(가) 직접 확인함</translation>
    </message>
    <message>
        <source>%1 vouched for it: “%2”</source>
        <extracomment>Somebody vouches for what no check can see: %1 is a person, %2 a remark in that person&apos;s words</extracomment>
        <translation>%1이(가) 직접 확인함: “%2”</translation>
    </message>
    <message>
        <source>%1 no longer vouches for it</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1이(가) 확인을 취소함</translation>
    </message>
    <message>
        <source>%1 took an application off the plan: “%2”</source>
        <extracomment>%1 is a person, %2 the reason in that person&apos;s words</extracomment>
        <translation>%1이(가) 애플리케이션을 계획에서 제거함: “%2”</translation>
    </message>
    <message>
        <source>%1 said that there are no such applications</source>
        <extracomment>Of line-of-business applications; %1 is a person</extracomment>
        <translation>%1이(가) 해당 애플리케이션이 없다고 함</translation>
    </message>
    <message>
        <source>%1 took back that there are no such applications</source>
        <extracomment>Of line-of-business applications; %1 is a person</extracomment>
        <translation>%1이(가) 해당 애플리케이션이 없다는 진술을 취소함</translation>
    </message>
    <message>
        <source>%1 took the signature under the phase back</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1이(가) 단계 서명을 취소함</translation>
    </message>
    <message>
        <source>%1 withdrew the signature under the phase: “%2”</source>
        <extracomment>%1 is a person, %2 the reason in that person&apos;s words</extracomment>
        <translation>%1이(가) 단계 서명을 철회함: “%2”</translation>
    </message>
    <message>
        <source>%1 signed the phase</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1이(가) 단계에 서명함</translation>
    </message>
    <message>
        <source>%1 signed the phase: “%2”</source>
        <extracomment>%1 is a person, %2 a remark in that person&apos;s words</extracomment>
        <translation>%1이(가) 단계에 서명함: “%2”</translation>
    </message>
    <message>
        <source>“%1” taken off the list by %2: “%3”</source>
        <extracomment>A row of a list: %1 is a computer, a user or a share, %2 a person, %3 the reason in that person&apos;s words</extracomment>
        <translation>%2이(가) “%1”을(를) 목록에서 제거함: “%3”</translation>
    </message>
    <message>
        <source>“%1” done (%2)</source>
        <extracomment>A row of a list: %1 is a computer, a user or a share, %2 a person</extracomment>
        <translation>“%1” 완료(%2)</translation>
    </message>
    <message>
        <source>“%1” set aside by %2: “%3”</source>
        <extracomment>A row of a list: %1 is a computer, a user or a share, %2 a person, %3 the reason in that person&apos;s words</extracomment>
        <translation>%2이(가) “%1”을(를) 제외함: “%3”</translation>
    </message>
    <message>
        <source>“%1” open (%2)</source>
        <extracomment>A row of a list: %1 is a computer, a user or a share, %2 a person</extracomment>
        <translation>“%1” 미완료(%2)</translation>
    </message>
    <message>
        <source>“%1” works after the move, says %2</source>
        <extracomment>%1 is an application, %2 a person</extracomment>
        <translation>“%1”: 이동 후 작동함(%2의 확인)</translation>
    </message>
    <message>
        <source>“%1” does not work after the move, says %2: “%3”</source>
        <extracomment>%1 is an application, %2 a person, %3 a remark in that person&apos;s words</extracomment>
        <translation>“%1”: 이동 후 작동하지 않음(%2의 확인). “%3”</translation>
    </message>
    <message>
        <source>“%1” is not moved, says %2: “%3”</source>
        <extracomment>%1 is an application, %2 a person, %3 the reason in that person&apos;s words</extracomment>
        <translation>“%1”: 이동하지 않음(%2의 결정). “%3”</translation>
    </message>
    <message>
        <source>Plan for “%1” written by %2</source>
        <extracomment>%1 is an application, %2 a person</extracomment>
        <translation>%2이(가) “%1”의 계획을 작성함</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>%1의 백업</translation>
    </message>
    <message>
        <source>Kept on: %1</source>
        <extracomment>Where a backup is kept: %1 is a disk or a folder</extracomment>
        <translation>보관 장소: %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <extracomment>%1 is a list of names of files</extracomment>
        <translation>복원함: %1</translation>
    </message>
    <message>
        <source>%1, seen by a check</source>
        <comment>step</comment>
        <extracomment>What was done about a step: %1 is a status such as &quot;Done&quot;; a check has found it out</extracomment>
        <translation>%1, 검사로 확인</translation>
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
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>%1 (%2): “%3”</source>
        <comment>step</comment>
        <extracomment>What was done about a step: %1 is a status such as &quot;Skipped&quot;, %2 a person, %3 the reason in that person&apos;s words</extracomment>
        <translation>%1(%2): “%3”</translation>
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
        <translation>알 수 없는 사람</translation>
    </message>
    <message>
        <source>The migration began</source>
        <extracomment>%1 is a person</extracomment>
        <translation>마이그레이션이 시작됨</translation>
    </message>
    <message>
        <source>%1 began the migration</source>
        <translation>%1이(가) 마이그레이션을 시작함</translation>
    </message>
    <message>
        <source>The data of the migration were corrected</source>
        <translation>마이그레이션 정보가 수정됨</translation>
    </message>
    <message>
        <source>For an hour no check found a change</source>
        <translation>한 시간 동안 어떤 검사에서도 변화가 없음</translation>
    </message>
    <message>
        <source>%1 ticked off instruction %2</source>
        <extracomment>%1 is a person, %2 a number</extracomment>
        <translation>%1이(가) 지침 %2에 체크함</translation>
    </message>
    <message>
        <source>%1 took the tick off instruction %2</source>
        <extracomment>%1 is a person, %2 a number</extracomment>
        <translation>%1이(가) 지침 %2의 체크를 해제함</translation>
    </message>
    <message>
        <source>%1 trusts the certificate of %2</source>
        <extracomment>%1 is a person, %2 a server</extracomment>
        <translation>%1이(가) %2의 인증서를 신뢰함</translation>
    </message>
    <message>
        <source>Signed in to the domain as %1</source>
        <extracomment>%1 is an account</extracomment>
        <translation>%1(으)로 도메인에 로그인함</translation>
    </message>
    <message>
        <source>%1 finished the migration</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1이(가) 마이그레이션을 완료함</translation>
    </message>
    <message>
        <source>%1 abandoned the migration: “%2”</source>
        <extracomment>%1 is a person, %2 the reason in that person&apos;s words</extracomment>
        <translation>%1이(가) 마이그레이션을 포기함: “%2”</translation>
    </message>
    <message>
        <source>%1 reopened the migration</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1이(가) 마이그레이션을 다시 열었음</translation>
    </message>
    <message>
        <source>The destination was installed anew</source>
        <translation>대상이 새로 설치됨</translation>
    </message>
    <message>
        <source>%1 signed for the customer</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1이(가) 고객을 대표하여 서명함</translation>
    </message>
    <message numerus="yes">
        <source>%1 erased the content of %n entries: “%2”</source>
        <extracomment>%1 is a person, %2 the reason in that person&apos;s words, %n how many entries of a record lost their content</extracomment>
        <translation>
            <numerusform>%1이(가) 항목 %n개의 내용을 지움: “%2”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceController</name>
    <message>
        <source>Up to %1 a piece, %2 a migration and %3 pieces a step.</source>
        <extracomment>%1 and %2 are sizes such as &quot;32 MiB&quot;, %3 is a number</extracomment>
        <translation>한 건에 %1, 마이그레이션당 %2, 세부 단계당 %3개까지 가능합니다.</translation>
    </message>
    <message>
        <source>This piece is there already</source>
        <translation>이미 있는 증빙 자료입니다</translation>
    </message>
    <message>
        <source>The same content is among the evidence of this step. Nothing was added.</source>
        <translation>같은 내용이 이 세부 단계의 증빙 자료에 있습니다. 아무것도 추가하지 않았습니다.</translation>
    </message>
    <message>
        <source>The file %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>파일 %1</translation>
    </message>
    <message>
        <source>A picture of %1 × %2 pixels</source>
        <extracomment>%1 and %2 are the width and height of a picture</extracomment>
        <translation>%1 × %2픽셀 이미지</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>The content of a file is on its way</extracomment>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>Only the beginning is shown. The record holds all of it.</source>
        <translation>앞부분만 표시합니다. 작업 기록에는 전체 내용이 있습니다.</translation>
    </message>
    <message>
        <source>A file of this kind cannot be shown here. The record holds all of it.</source>
        <translation>이런 종류의 파일은 여기에 표시할 수 없습니다. 작업 기록에는 전체 내용이 있습니다.</translation>
    </message>
    <message>
        <source>The content cannot be read from the database. Check the disk, then open the piece again.</source>
        <translation>데이터베이스에서 내용을 읽을 수 없습니다. 디스크를 확인한 다음 증빙 자료를 다시 여세요.</translation>
    </message>
</context>
<context>
    <name>EvidenceModel</name>
    <message>
        <source>Picture from the clipboard</source>
        <extracomment>A piece of evidence without a name of its own</extracomment>
        <translation>클립보드의 이미지</translation>
    </message>
    <message>
        <source>Text from the clipboard</source>
        <translation>클립보드의 텍스트</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>A piece of evidence: %1 is its size, %2 the person who added it, %3 when</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Taken back by %1, %2</source>
        <extracomment>A piece of evidence that was added by mistake: %1 is a person, %2 when</extracomment>
        <translation>%1이(가) 취소함, %2</translation>
    </message>
    <message>
        <source>Withdrawn by %1, %2: “%3”</source>
        <extracomment>A piece of evidence that does not count any more: %1 is a person, %2 when, %3 the reason in that person&apos;s words</extracomment>
        <translation>%1이(가) 철회함, %2: “%3”</translation>
    </message>
</context>
<context>
    <name>EvidenceProblem</name>
    <message>
        <source>Close</source>
        <extracomment>Takes a message away that was read</extracomment>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>EvidenceSheet</name>
    <message>
        <source>The picture is damaged or has too many pixels to be shown. The record holds all of it.</source>
        <translation>이미지가 손상되었거나 픽셀이 너무 많아 표시할 수 없습니다. 작업 기록에는 전체 내용이 있습니다.</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>Makes a picture larger</extracomment>
        <translation>확대</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>Makes a picture smaller</extracomment>
        <translation>축소</translation>
    </message>
    <message>
        <source>Why does it not count any more?</source>
        <translation>이 자료를 왜 더 이상 인정하지 않습니까?</translation>
    </message>
    <message>
        <source>For example: it shows another server</source>
        <translation>예: 다른 서버가 찍혀 있음</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <extracomment>Says that a piece of evidence does not count any more</extracomment>
        <translation>철회</translation>
    </message>
</context>
<context>
    <name>ExchangeCommand</name>
    <message>
        <source>Written: %1, %2.</source>
        <translation>저장함: %1, %2.</translation>
    </message>
    <message>
        <source>Newest hashes, to be written down elsewhere:</source>
        <translation>최신 해시(다른 곳에 적어 두세요):</translation>
    </message>
</context>
<context>
    <name>ExchangeController</name>
    <message numerus="yes">
        <source>%n migration(s)</source>
        <translation>
            <numerusform>마이그레이션 %n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeProgress</name>
    <message>
        <source>Writing the file…</source>
        <translation>파일을 저장하는 중…</translation>
    </message>
    <message>
        <source>Verifying the file…</source>
        <translation>파일을 검증하는 중…</translation>
    </message>
    <message>
        <source>Taking it in…</source>
        <translation>가져오는 중…</translation>
    </message>
</context>
<context>
    <name>ExchangeText</name>
    <message>
        <source>The folder is not there</source>
        <translation>폴더가 없습니다</translation>
    </message>
    <message>
        <source>The disk may have been unplugged. Nothing was written.</source>
        <translation>디스크가 분리되었을 수 있습니다. 아무것도 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>Plug the disk in again, or choose another folder.</source>
        <translation>디스크를 다시 연결하거나 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>There is a file of this name already</source>
        <translation>같은 이름의 파일이 이미 있습니다</translation>
    </message>
    <message>
        <source>It was left as it is, and nothing was written.</source>
        <translation>그 파일은 그대로 두었으며 아무것도 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation>다른 이름이나 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>There is no room for the file</source>
        <translation>파일을 저장할 공간이 없습니다</translation>
    </message>
    <message>
        <source>The disk that it was to be written to is full. Nothing was left there.</source>
        <translation>저장하려던 디스크가 가득 찼습니다. 디스크에는 아무것도 남지 않았습니다.</translation>
    </message>
    <message>
        <source>Free some space on it, or choose another folder.</source>
        <translation>디스크의 공간을 확보하거나 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>The disk holds no file that large</source>
        <translation>디스크에 저장하기에는 파일이 너무 큽니다</translation>
    </message>
    <message>
        <source>Many sticks hold files of up to 4 GB only. Nothing was left there.</source>
        <translation>USB 메모리 중에는 4 GB까지의 파일만 저장할 수 있는 것이 많습니다. 디스크에는 아무것도 남지 않았습니다.</translation>
    </message>
    <message>
        <source>Export fewer migrations at once, or choose another disk.</source>
        <translation>한 번에 내보내는 마이그레이션 수를 줄이거나 다른 디스크를 선택하세요.</translation>
    </message>
    <message>
        <source>That is too much for one file</source>
        <translation>파일 하나에 담기에는 너무 많습니다</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>아무것도 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>Export fewer migrations at once.</source>
        <translation>한 번에 내보내는 마이그레이션 수를 줄이세요.</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>파일을 저장하지 못했습니다</translation>
    </message>
    <message>
        <source>Your account may not write there, or the disk reports an error.</source>
        <translation>계정에 쓰기 권한이 없거나 디스크에서 오류를 보고했습니다.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>Entry %1 of the console %2.</source>
        <extracomment>Says where in a record something is. %1 is the number of an entry, %2 the id of a console</extracomment>
        <translation>콘솔 %2의 항목 %1.</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>아무것도 가져오지 않았습니다.</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>파일이 없어졌습니다</translation>
    </message>
    <message>
        <source>It was removed, or the disk that it is on was unplugged.</source>
        <translation>파일이 제거되었거나 파일이 있던 디스크가 분리되었습니다.</translation>
    </message>
    <message>
        <source>Plug the disk in again, then choose the file once more.</source>
        <translation>디스크를 다시 연결한 다음 파일을 한 번 더 선택하세요.</translation>
    </message>
    <message>
        <source>The file may not be read</source>
        <translation>파일을 읽을 권한이 없습니다</translation>
    </message>
    <message>
        <source>Your account has no permission to read it.</source>
        <translation>계정에 읽기 권한이 없습니다.</translation>
    </message>
    <message>
        <source>Copy the file to your home folder with an account that may read it, then choose the copy.</source>
        <translation>읽기 권한이 있는 계정으로 파일을 홈 폴더에 복사한 다음 복사본을 선택하세요.</translation>
    </message>
    <message>
        <source>This is not an exported migration</source>
        <translation>내보낸 마이그레이션이 아닙니다</translation>
    </message>
    <message>
        <source>The console has not written this file.</source>
        <translation>콘솔에서 만든 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>Choose a file that ends with .migration.</source>
        <translation>.migration으로 끝나는 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>The file is from a newer version</source>
        <translation>더 새로운 버전의 파일입니다</translation>
    </message>
    <message>
        <source>This console does not know its format.</source>
        <translation>이 콘솔은 이 파일의 형식을 지원하지 않습니다.</translation>
    </message>
    <message>
        <source>Install the newer version, then import it again.</source>
        <translation>새 버전을 설치한 다음 다시 가져오세요.</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>파일이 손상되었습니다</translation>
    </message>
    <message>
        <source>It was cut or changed since it was written.</source>
        <translation>파일이 저장된 후에 잘리거나 변경되었습니다.</translation>
    </message>
    <message>
        <source>Copy it again from where it comes from, or export it again.</source>
        <translation>원래 위치에서 다시 복사하거나 다시 내보내세요.</translation>
    </message>
    <message>
        <source>The record in the file was changed</source>
        <translation>파일의 작업 기록이 변경되었습니다</translation>
    </message>
    <message>
        <source>Do not trust this file. Ask who gave it to you for another copy.</source>
        <translation>이 파일을 신뢰하지 마세요. 파일을 준 사람에게 다른 복사본을 요청하세요.</translation>
    </message>
    <message>
        <source>Evidence in the file was changed</source>
        <translation>파일의 증빙 자료가 변경되었습니다</translation>
    </message>
    <message>
        <source>Its content does not match its hash.</source>
        <translation>내용이 해시와 일치하지 않습니다.</translation>
    </message>
    <message>
        <source>The file contradicts the record</source>
        <translation>파일이 작업 기록과 모순됩니다</translation>
    </message>
    <message>
        <source>Both hold something else at the same place: two databases were used under one name.</source>
        <translation>같은 위치에 서로 다른 내용이 있습니다. 두 데이터베이스를 같은 이름으로 사용했습니다.</translation>
    </message>
    <message>
        <source>Keep both. The one whose newest hash was printed or signed is the one that counts.</source>
        <translation>둘 다 보관하세요. 최신 해시가 인쇄되었거나 서명된 쪽이 유효합니다.</translation>
    </message>
    <message>
        <source>The file is not as it should be</source>
        <translation>파일이 올바르지 않습니다</translation>
    </message>
    <message>
        <source>No console has written it like this.</source>
        <translation>콘솔은 파일을 이런 형태로 저장하지 않습니다.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>파일을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>The disk reports an error.</source>
        <translation>디스크에서 오류를 보고했습니다.</translation>
    </message>
    <message>
        <source>Copy the file to another disk, then choose the copy.</source>
        <translation>파일을 다른 디스크에 복사한 다음 복사본을 선택하세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>항목 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>증빙 자료 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence missing in the file</source>
        <translation>
            <numerusform>파일에 없는 증빙 자료 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not here yet, %2.</source>
        <extracomment>Before an import. %1 is a customer with a product, %2 something like &quot;1,200 entries and 3 pieces of evidence&quot;</extracomment>
        <translation>%1: 아직 여기에 없음, %2.</translation>
    </message>
    <message>
        <source>%1: here already, and the file knows more: %2.</source>
        <extracomment>Before an import. %1 is a customer with a product, %2 something like &quot;1,200 entries and 3 pieces of evidence&quot;</extracomment>
        <translation>%1: 이미 있으며, 파일에 더 있음: %2.</translation>
    </message>
    <message>
        <source>%1: all of it is here already.</source>
        <extracomment>%1 is a customer with a product</extracomment>
        <translation>%1: 모두 이미 있습니다.</translation>
    </message>
    <message>
        <source>%1: added, %2.</source>
        <extracomment>After an import. %1 is a customer with a product, %2 something like &quot;1,200 entries and 3 pieces of evidence&quot;</extracomment>
        <translation>%1: 추가함, %2.</translation>
    </message>
    <message>
        <source>%1: brought together, %2 more.</source>
        <extracomment>After an import. %1 is a customer with a product, %2 something like &quot;1,200 entries and 3 pieces of evidence&quot;</extracomment>
        <translation>%1: 통합함, %2 추가.</translation>
    </message>
    <message>
        <source>%1: all of it was here already. Nothing was changed.</source>
        <extracomment>%1 is a customer with a product</extracomment>
        <translation>%1: 모두 이미 있었습니다. 변경된 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Exported</source>
        <translation>내보냄</translation>
    </message>
    <message numerus="yes">
        <source>Export %n migration(s)</source>
        <translation>
            <numerusform>마이그레이션 %n건 내보내기</numerusform>
        </translation>
    </message>
    <message>
        <source>Another console can import this file. migration-console-verify verifies it without a console.</source>
        <translation>이 파일은 다른 콘솔에서 가져올 수 있습니다. migration-console-verify를 사용하면 콘솔 없이 검증할 수 있습니다.</translation>
    </message>
    <message>
        <source>One file with the whole record and all evidence. Choose the folder, such as on a stick.</source>
        <translation>작업 기록 전체와 모든 증빙 자료가 든 파일 하나입니다. USB 메모리 등의 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Label above the path of a file</extracomment>
        <translation>파일</translation>
    </message>
    <message>
        <source>Newest hash, to be written down elsewhere</source>
        <extracomment>Label above the hash of the last entry of a record</extracomment>
        <translation>최신 해시(다른 곳에 적어 두세요)</translation>
    </message>
    <message>
        <source>Export here</source>
        <translation>여기로 내보내기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>해시 복사</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>위로</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>%1 (required)</source>
        <extracomment>%1 is the label of a field that must be filled in</extracomment>
        <translation>%1(필수)</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>암호 숨기기</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>암호 표시</translation>
    </message>
</context>
<context>
    <name>FigureLegend</name>
    <message>
        <source>Time with work</source>
        <extracomment>Legend of a plot: how long people worked in a phase</extracomment>
        <translation>작업한 시간</translation>
    </message>
    <message>
        <source>Waiting: for half an hour and longer nobody did anything</source>
        <extracomment>Legend of a plot</extracomment>
        <translation>대기: 30분 이상 아무도 작업하지 않은 시간</translation>
    </message>
    <message>
        <source>Median of the others</source>
        <extracomment>Legend of a plot: half of the others took longer, half less</extracomment>
        <translation>다른 마이그레이션의 중앙값</translation>
    </message>
</context>
<context>
    <name>FiguresController</name>
    <message>
        <source>Not begun</source>
        <extracomment>Of a phase</extracomment>
        <translation>시작되지 않음</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <extracomment>Of a phase that has not ended: %1 is a span such as &quot;3 d 4 h&quot;</extracomment>
        <translation>지금까지 %1</translation>
    </message>
    <message>
        <source>%1 of it waiting</source>
        <extracomment>Of the time that a phase took: %1 is a span in which nobody did anything</extracomment>
        <translation>그중 대기 %1</translation>
    </message>
    <message>
        <source>Median of the others: %1</source>
        <extracomment>%1 is a span: in half of the other migrations the phase took longer, in half less</extracomment>
        <translation>다른 마이그레이션의 중앙값: %1</translation>
    </message>
    <message>
        <source>%1 longer</source>
        <extracomment>A phase beside the same phase of other migrations; %1 is a span</extracomment>
        <translation>%1 더 김</translation>
    </message>
    <message>
        <source>%1 shorter</source>
        <translation>%1 더 짧음</translation>
    </message>
    <message>
        <source>Overrides</source>
        <extracomment>A figure of a migration: how often somebody answered for a verdict</extracomment>
        <translation>예외 승인</translation>
    </message>
    <message>
        <source>Steps that were opened again</source>
        <extracomment>A figure of a migration</extracomment>
        <translation>다시 연 세부 단계</translation>
    </message>
    <message>
        <source>Times a check turned to failed</source>
        <extracomment>A figure of a migration: how often a check that was good became bad</extracomment>
        <translation>검사가 통과 못 함으로 바뀐 횟수</translation>
    </message>
    <message>
        <source>Sweeps that found something new</source>
        <extracomment>A figure of a migration: a sweep asks all checks once</extracomment>
        <translation>새로운 결과가 나온 일괄 검사</translation>
    </message>
    <message>
        <source>Entries of the record</source>
        <extracomment>A figure of a migration</extracomment>
        <translation>작업 기록 항목</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <extracomment>How often a check failed</extracomment>
        <translation>
            <numerusform>%n회</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n migration(s)</source>
        <extracomment>In how many migrations a check failed</extracomment>
        <translation>
            <numerusform>마이그레이션 %n건에서</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” took %2 longer than the median of the others. For %3 of its time nobody did anything.</source>
        <translation>“%1”이(가) 다른 마이그레이션의 중앙값보다 %2 더 걸렸습니다. 그중 %3 동안은 아무도 작업하지 않았습니다.</translation>
    </message>
    <message>
        <source>“%1” took %2 longer than the median of the others.</source>
        <translation>“%1”이(가) 다른 마이그레이션의 중앙값보다 %2 더 걸렸습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Too few migrations to compare with: %n other(s) of the same product, and a median needs three.</source>
        <extracomment>%n other migrations were found, which is too few for a median</extracomment>
        <translation>
            <numerusform>비교할 마이그레이션이 너무 적습니다. 같은 제품의 다른 마이그레이션은 %n건인데, 중앙값을 구하려면 세 건이 필요합니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beside %n other migration(s) of the same product; time ran out before more were read.</source>
        <extracomment>%n: how many other migrations were read</extracomment>
        <translation>
            <numerusform>같은 제품의 다른 마이그레이션 %n건과 비교합니다. 시간이 다 되어 더 읽지 못했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beside the last %n migration(s) of the same product.</source>
        <extracomment>%n: how many other migrations were read</extracomment>
        <translation>
            <numerusform>같은 제품의 최근 마이그레이션 %n건과 비교합니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Figures</source>
        <extracomment>Title of a page: durations and numbers of a migration</extracomment>
        <translation>수치</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>다시 집계</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>집계하는 중…</translation>
    </message>
    <message>
        <source>This record and the last ones of the same product are read.</source>
        <translation>이 작업 기록과 같은 제품의 최근 작업 기록을 읽고 있습니다.</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>아직 비교할 대상이 없음</translation>
    </message>
    <message>
        <source>What slowed this migration down</source>
        <translation>이 마이그레이션이 늦어진 원인</translation>
    </message>
    <message>
        <source>No phase took noticeably longer</source>
        <translation>눈에 띄게 오래 걸린 단계 없음</translation>
    </message>
    <message>
        <source>How long each phase took</source>
        <translation>단계별 소요 시간</translation>
    </message>
    <message>
        <source>Most frequent failures</source>
        <extracomment>Heading above the checks that failed most often</extracomment>
        <translation>자주 통과하지 못한 검사</translation>
    </message>
    <message>
        <source>No check has failed yet.</source>
        <translation>아직 통과하지 못한 검사가 없습니다.</translation>
    </message>
</context>
<context>
    <name>FileSheet</name>
    <message>
        <source>Add a file as evidence</source>
        <translation>파일을 증빙 자료로 추가</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>무엇을 보여 줍니까?</translation>
    </message>
    <message>
        <source>For example: the last line of the backup log</source>
        <translation>예: 백업 로그의 마지막 줄</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>위로</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Show</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>A filter and how many cards it shows</extracomment>
        <translation>모두 %1</translation>
    </message>
    <message>
        <source>Needs attention %1</source>
        <translation>주의 필요 %1</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>완료 %1</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>This console does not know the finding “%1”: it was recorded by a newer version.</source>
        <translation>이 콘솔은 “%1” 결과를 인식하지 못합니다. 더 새로운 버전에서 기록한 결과입니다.</translation>
    </message>
    <message>
        <source>Open the session with a newer console to read it.</source>
        <translation>이 결과를 읽으려면 더 새로운 콘솔로 세션을 여세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Last item of a list that was cut; %n is how many there are beyond it
----------
Headline of a card; %n is a number of servers</extracomment>
        <translation>
            <numerusform>외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A TCP port and the protocol behind it, as in &quot;88 (Kerberos)&quot;</extracomment>
        <translation>%1(%2)</translation>
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
            <numerusform>사용자 %n명</numerusform>
        </translation>
    </message>
    <message>
        <source>Users: %1 of at most %2. Computers that were in use lately: %3 of at most %4. The license of the destination server is enough.</source>
        <extracomment>%1 is a number of users, %2 their limit, %3 a number of computers, %4 their limit</extracomment>
        <translation>사용자: %1(최대 %2). 최근 사용된 컴퓨터: %3(최대 %4). 대상 서버의 라이선스로 충분합니다.</translation>
    </message>
    <message>
        <source>Users: %1 of at most %2. Computers that were in use lately: %3 of at most %4. That is more than the license of the destination server allows.</source>
        <extracomment>%1 is a number of users, %2 their limit, %3 a number of computers, %4 their limit</extracomment>
        <translation>사용자: %1(최대 %2). 최근 사용된 컴퓨터: %3(최대 %4). 대상 서버의 라이선스에서 허용하는 수를 넘습니다.</translation>
    </message>
    <message>
        <source>Disable the accounts that nobody needs, or plan for an edition of Windows Server without these limits.</source>
        <translation>아무도 사용하지 않는 계정을 사용 안 함으로 설정하거나, 이런 제한이 없는 Windows Server 에디션을 계획하세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s)</source>
        <extracomment>Headline of a card; %n is the number of computers in the domain</extracomment>
        <translation>
            <numerusform>컴퓨터 %n대</numerusform>
        </translation>
    </message>
    <message>
        <source>The Connector can be installed on every computer of the domain.</source>
        <extracomment>The Connector is a program of Windows Server Essentials</extracomment>
        <translation>도메인의 모든 컴퓨터에 Connector를 설치할 수 있습니다.</translation>
    </message>
    <message>
        <source>The Connector cannot be installed on Windows XP and Windows Vista: %1. These computers stay in the domain without it. It can be installed on all others.</source>
        <extracomment>%1 is a list of computers</extracomment>
        <translation>Windows XP와 Windows Vista에는 Connector를 설치할 수 없습니다: %1. 이 컴퓨터는 Connector 없이 도메인에 남습니다. 다른 컴퓨터에는 모두 설치할 수 있습니다.</translation>
    </message>
    <message>
        <source>All computers of the domain run a Windows on which the Connector cannot be installed. They stay in the domain without it.</source>
        <translation>도메인의 모든 컴퓨터에서 Connector를 설치할 수 없는 Windows가 실행됩니다. 이 컴퓨터는 Connector 없이 도메인에 남습니다.</translation>
    </message>
    <message>
        <source>Set them aside in the list of the step, or add the computers that replace them.</source>
        <translation>세부 단계의 목록에서 이 컴퓨터를 제외하거나, 대신 쓸 컴퓨터를 추가하세요.</translation>
    </message>
    <message numerus="yes">
        <source>Look at %n computer(s)</source>
        <extracomment>Headline of a card; %n is the number of computers whose system is a problem</extracomment>
        <translation>
            <numerusform>컴퓨터 %n대 확인 필요</numerusform>
        </translation>
    </message>
    <message>
        <source>The guides do not say that the Connector can be installed on the systems of these computers: %1. Home editions cannot join a domain at all.</source>
        <extracomment>%1 is a list of computers</extracomment>
        <translation>이 컴퓨터의 시스템에 Connector를 설치할 수 있는지 가이드에 나와 있지 않습니다: %1. Home 에디션은 도메인에 전혀 가입할 수 없습니다.</translation>
    </message>
    <message>
        <source>Try the Connector on one of them before you promise a date, or set these computers aside with a reason.</source>
        <translation>날짜를 약속하기 전에 그중 한 대에서 Connector를 시험하거나, 사유를 적고 이 컴퓨터를 제외하세요.</translation>
    </message>
    <message>
        <source>The directory does not say which system these computers run: %1. Whether the Connector can be installed there is not known.</source>
        <extracomment>%1 is a list of computers</extracomment>
        <translation>이 컴퓨터에서 어떤 시스템이 실행되는지 디렉터리에 나와 있지 않습니다: %1. Connector를 설치할 수 있는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Look at the computers themselves.</source>
        <translation>컴퓨터를 직접 확인하세요.</translation>
    </message>
    <message>
        <source>No computers</source>
        <extracomment>Headline of a card: the directory has no computers in it</extracomment>
        <translation>컴퓨터 없음</translation>
    </message>
    <message>
        <source>The directory lists no computers besides its servers. Either none has joined the domain, or this account may not see them.</source>
        <translation>디렉터리에 서버 외의 컴퓨터가 없습니다. 도메인에 가입한 컴퓨터가 없거나, 이 계정으로는 볼 수 없습니다.</translation>
    </message>
    <message>
        <source>Add the computers to the list of the step by hand.</source>
        <translation>세부 단계의 목록에 컴퓨터를 직접 추가하세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <extracomment>Headline of a card: how many days are left</extracomment>
        <translation>
            <numerusform>%n일 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>The destination server has been a domain controller since %1. By %2 the source server must be out of the network.</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>대상 서버는 %1부터 도메인 컨트롤러입니다. %2까지 원본 서버를 네트워크에서 제거해야 합니다.</translation>
    </message>
    <message>
        <source>More than two thirds of the time are over. When it ends on %2, the source server shuts down by itself.</source>
        <translation>기간의 3분의 2 이상이 지났습니다. %2에 기간이 끝나면 원본 서버가 스스로 종료됩니다.</translation>
    </message>
    <message>
        <source>Plan the demotion of the source server for one of the days that are left.</source>
        <translation>남은 날 중에 원본 서버의 수준을 내릴 날을 정하세요.</translation>
    </message>
    <message>
        <source>Time is over</source>
        <extracomment>Headline of a card: the time that was allowed has ended</extracomment>
        <translation>기간 종료</translation>
    </message>
    <message>
        <source>The source server had to be out of the network by %2. It may shut down at any moment.</source>
        <extracomment>%2 is a date</extracomment>
        <translation>%2까지 원본 서버를 네트워크에서 제거해야 했습니다. 언제든지 종료될 수 있습니다.</translation>
    </message>
    <message>
        <source>Secure what is still on it, demote it and switch it off.</source>
        <translation>서버에 남아 있는 데이터를 확보하고 수준을 내린 다음 전원을 끄세요.</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Headline of a card: nothing has to be watched any longer</extracomment>
        <translation>끝남</translation>
    </message>
    <message>
        <source>The source server is out of the network, so its time no longer counts.</source>
        <translation>원본 서버가 네트워크에서 제거되어 더 이상 기간을 세지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <extracomment>Headline of a card: the age of something</extracomment>
        <translation>
            <numerusform>%n일 지남</numerusform>
        </translation>
    </message>
    <message>
        <source>The preparation tool was run on %1. The installation accepts a run for %2 days.</source>
        <extracomment>%1 is a date, %2 a number of days</extracomment>
        <translation>준비 도구를 %1에 실행했습니다. 설치에서는 실행 후 %2일까지 인정합니다.</translation>
    </message>
    <message>
        <source>The preparation tool was run on %1. The installation accepts a run for %2 days, and most of them are over.</source>
        <translation>준비 도구를 %1에 실행했습니다. 설치에서는 실행 후 %2일까지 인정하는데, 대부분이 지났습니다.</translation>
    </message>
    <message>
        <source>Install the destination server now, or run the tool once more just before the installation.</source>
        <translation>지금 대상 서버를 설치하거나, 설치 직전에 도구를 한 번 더 실행하세요.</translation>
    </message>
    <message>
        <source>The preparation tool was run on %1. The installation accepts a run for %2 days, so it would stop.</source>
        <translation>준비 도구를 %1에 실행했습니다. 설치에서는 실행 후 %2일까지만 인정하므로 설치가 중지됩니다.</translation>
    </message>
    <message>
        <source>Run the Migration Preparation Tool on the source server again, and mark its step as done anew.</source>
        <translation>원본 서버에서 마이그레이션 준비 도구를 다시 실행하고, 해당 세부 단계를 새로 완료로 표시하세요.</translation>
    </message>
    <message>
        <source>Age unknown</source>
        <extracomment>Headline of a card: how old something is cannot be told</extracomment>
        <translation>경과일 알 수 없음</translation>
    </message>
    <message>
        <source>The schema was changed on %1, more than %2 days ago. A later run of the preparation tool leaves no trace there, so its age cannot be told.</source>
        <translation>스키마는 %1에 변경되었으며 %2일이 넘었습니다. 그 후에 준비 도구를 실행해도 흔적이 남지 않아 경과일을 판단할 수 없습니다.</translation>
    </message>
    <message>
        <source>Run the tool again, or mark its step as done on the day on which it was run.</source>
        <translation>도구를 다시 실행하거나, 도구를 실행한 날로 해당 세부 단계를 완료로 표시하세요.</translation>
    </message>
    <message>
        <source>%1 old</source>
        <extracomment>Headline of a card: %1 is an age such as &quot;5 h&quot;</extracomment>
        <translation>%1 지남</translation>
    </message>
    <message>
        <source>A domain controller backed up its system state on %2. Whether that was a full backup, the directory does not tell.</source>
        <extracomment>%2 is a date</extracomment>
        <translation>도메인 컨트롤러가 %2에 시스템 상태를 백업했습니다. 전체 백업이었는지는 디렉터리에서 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The newest system-state backup is of %2. What was changed since is lost when the server must be restored.</source>
        <translation>최신 시스템 상태 백업은 %2의 것입니다. 서버를 복원해야 하면 그 후의 변경 내용은 사라집니다.</translation>
    </message>
    <message>
        <source>Back up the source server again before the preparation tool is run.</source>
        <translation>준비 도구를 실행하기 전에 원본 서버를 다시 백업하세요.</translation>
    </message>
    <message>
        <source>The newest system-state backup is of %2: too old to undo the schema change without loss.</source>
        <translation>최신 시스템 상태 백업은 %2의 것입니다. 손실 없이 스키마 변경을 되돌리기에는 너무 오래되었습니다.</translation>
    </message>
    <message>
        <source>Make a full backup of the source server with its system state.</source>
        <translation>시스템 상태를 포함하여 원본 서버의 전체 백업을 만드세요.</translation>
    </message>
    <message>
        <source>No backup</source>
        <extracomment>Headline of a card</extracomment>
        <translation>백업 없음</translation>
    </message>
    <message>
        <source>The directory knows of no system-state backup. Only such a backup undoes the schema change.</source>
        <translation>디렉터리에 시스템 상태 백업이 기록되어 있지 않습니다. 스키마 변경을 되돌릴 수 있는 것은 이 백업뿐입니다.</translation>
    </message>
    <message>
        <source>Name unknown</source>
        <extracomment>Headline of a card: the name of the source server is not known</extracomment>
        <translation>이름 알 수 없음</translation>
    </message>
    <message>
        <source>The source server is known only as %1. The directory knows servers by their names, so what belongs to it cannot be told.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>원본 서버는 %1(으)로만 알려져 있습니다. 디렉터리는 서버를 이름으로 구분하므로 무엇이 이 서버에 속하는지 판단할 수 없습니다.</translation>
    </message>
    <message>
        <source>Enter the name of the source server for this migration, then check again.</source>
        <translation>이 마이그레이션에 원본 서버의 이름을 입력한 다음 다시 확인하세요.</translation>
    </message>
    <message>
        <source>No mailboxes</source>
        <extracomment>Headline of a card: no mailboxes</extracomment>
        <translation>사서함 없음</translation>
    </message>
    <message>
        <source>No account of the domain has its mailbox on %1. Public folders are not part of this.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>도메인에는 사서함이 %1에 있는 계정이 없습니다. 공용 폴더는 여기에 포함되지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es)</source>
        <extracomment>Headline of a card; %n is a number of mailboxes</extracomment>
        <translation>
            <numerusform>사서함 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es) are on %1: %2. That is normal until the step “%3” is done.</source>
        <extracomment>%1 is a server, %2 a list of people, %3 the title of a step</extracomment>
        <translation>
            <numerusform>%1에 사서함 %n개가 있습니다: %2. 세부 단계 “%3”이(가) 완료될 때까지는 정상입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es) are still on %1: %2. Exchange refuses to be uninstalled while there is one.</source>
        <extracomment>%1 is a server, %2 a list of people</extracomment>
        <translation>
            <numerusform>%1에 아직 사서함 %n개가 있습니다: %2. 사서함이 하나라도 있으면 Exchange를 제거할 수 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move these mailboxes to the chosen mail system, or remove those that nobody needs.</source>
        <translation>이 사서함을 선택한 메일 시스템으로 이동하거나, 필요 없는 사서함을 제거하세요.</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <extracomment>Headline of a card: nothing is left of it</extracomment>
        <translation>남은 것 없음</translation>
    </message>
    <message>
        <source>The directory holds no Exchange server object of %1.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>디렉터리에 %1의 Exchange 서버 개체가 없습니다.</translation>
    </message>
    <message>
        <source>The directory holds no Exchange server object of %1. Exchange is on %2.</source>
        <extracomment>%1 is a server, %2 a list of other servers</extracomment>
        <translation>디렉터리에 %1의 Exchange 서버 개체가 없습니다. Exchange는 %2에 있습니다.</translation>
    </message>
    <message>
        <source>Present</source>
        <extracomment>Headline of a card: it is there</extracomment>
        <translation>있음</translation>
    </message>
    <message>
        <source>%1 is registered as an Exchange server. That is normal until the step “%2” is done.</source>
        <extracomment>%1 is a server, %2 the title of a step</extracomment>
        <translation>%1이(가) Exchange 서버로 등록되어 있습니다. 세부 단계 “%2”이(가) 완료될 때까지는 정상입니다.</translation>
    </message>
    <message>
        <source>Still there</source>
        <extracomment>Headline of a card: it is there, but should not be</extracomment>
        <translation>아직 있음</translation>
    </message>
    <message>
        <source>%1 is still registered as an Exchange server, so the domain goes on sending mail to it.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1이(가) 아직 Exchange 서버로 등록되어 있어 도메인이 계속 메일을 그 서버로 보냅니다.</translation>
    </message>
    <message>
        <source>Finish the uninstallation of Exchange on %1. Never delete the whole Exchange organization.</source>
        <translation>%1에서 Exchange 제거를 마치세요. Exchange 조직 전체는 절대 삭제하지 마세요.</translation>
    </message>
    <message>
        <source>The directory holds no certification authority of %1.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>디렉터리에 %1의 인증 기관이 없습니다.</translation>
    </message>
    <message>
        <source>%1 runs a certification authority: %2. That is normal until the step “%3” is done.</source>
        <extracomment>%1 is a server, %2 a list of certification authorities, %3 the title of a step</extracomment>
        <translation>%1에서 인증 기관이 실행됩니다: %2. 세부 단계 “%3”이(가) 완료될 때까지는 정상입니다.</translation>
    </message>
    <message>
        <source>%1 is still registered as a certification authority: %2. A domain controller that is one cannot be demoted.</source>
        <extracomment>%1 is a server, %2 a list of certification authorities</extracomment>
        <translation>%1이(가) 아직 인증 기관으로 등록되어 있습니다: %2. 인증 기관인 도메인 컨트롤러는 수준을 내릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Remove Active Directory Certificate Services from %1, and restart it.</source>
        <translation>%1에서 Active Directory 인증서 서비스를 제거하고 서버를 다시 시작하세요.</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <extracomment>Headline of a card: what was left behind</extracomment>
        <translation>남은 항목</translation>
    </message>
    <message>
        <source>The certification authority of %1 is gone, but its distribution points are left: %2. They hinder nothing now, but certificates may name them.</source>
        <extracomment>%1 is a server, %2 a list of directory objects</extracomment>
        <translation>%1의 인증 기관은 없어졌지만 배포 지점이 남아 있습니다: %2. 지금은 지장이 없지만 인증서에서 참조할 수 있습니다.</translation>
    </message>
    <message>
        <source>Delete them when no certificate of that authority is in use any more.</source>
        <translation>그 기관의 인증서를 더 이상 사용하지 않게 되면 삭제하세요.</translation>
    </message>
    <message>
        <source>The directory lists no printer of %1. Printers that are shared without being listed are not part of this.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>디렉터리에 %1의 프린터가 없습니다. 디렉터리에 등록하지 않고 공유한 프린터는 여기에 포함되지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n printer(s)</source>
        <extracomment>Headline of a card; %n is a number of printers</extracomment>
        <translation>
            <numerusform>프린터 %n대</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The directory lists %n printer(s) of %1: %2. That is normal until the step “%3” is done.</source>
        <extracomment>%1 is a server, %2 a list of printers, %3 the title of a step</extracomment>
        <translation>
            <numerusform>디렉터리에 %1의 프린터 %n대가 있습니다: %2. 세부 단계 “%3”이(가) 완료될 때까지는 정상입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The directory still lists %n printer(s) of %1: %2. Client computers would look for printers that are gone.</source>
        <extracomment>%1 is a server, %2 a list of printers</extracomment>
        <translation>
            <numerusform>디렉터리에 아직 %1의 프린터 %n대가 있습니다: %2. 클라이언트 컴퓨터가 없어진 프린터를 찾게 됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop sharing them on %1, and share them on the destination server.</source>
        <translation>%1에서 프린터 공유를 중지하고 대상 서버에서 공유하세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n remain(s)</source>
        <extracomment>Headline of a card; %n is a number of domain controllers</extracomment>
        <translation>
            <numerusform>%n대 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>After the demotion of %1 the domain has a writable domain controller: %2. Roles, global catalog, DNS and replication have cards of their own; SYSVOL is not read here.</source>
        <extracomment>%1 is a server, %2 a list of servers</extracomment>
        <translation>%1의 수준을 내린 후에도 도메인에 쓰기 가능한 도메인 컨트롤러가 있습니다: %2. 역할, 글로벌 카탈로그, DNS, 복제는 별도의 카드에 있으며, SYSVOL은 여기에서 읽지 않습니다.</translation>
    </message>
    <message>
        <source>The last one</source>
        <extracomment>Headline of a card: the server is the last domain controller</extracomment>
        <translation>마지막 컨트롤러</translation>
    </message>
    <message>
        <source>As far as %2 knows, %1 is the only writable domain controller. Its demotion would end the domain with all accounts.</source>
        <extracomment>%1 and %2 are servers</extracomment>
        <translation>%2이(가) 아는 한 %1은(는) 유일한 쓰기 가능한 도메인 컨트롤러입니다. 수준을 내리면 모든 계정과 함께 도메인이 사라집니다.</translation>
    </message>
    <message>
        <source>Do not demote %1. Look at the card about replication, and at the one that says whether the destination is a controller.</source>
        <translation>%1의 수준을 내리지 마세요. 복제 카드와, 대상이 컨트롤러인지 알려 주는 카드를 확인하세요.</translation>
    </message>
    <message>
        <source>Demoted</source>
        <extracomment>Headline of a card: the server was demoted</extracomment>
        <translation>수준 내림 완료</translation>
    </message>
    <message>
        <source>%1 is no domain controller any more: its NTDS Settings, the marks of its account and its replica of SYSVOL are gone.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1은(는) 더 이상 도메인 컨트롤러가 아닙니다. NTDS Settings, 계정의 표시, SYSVOL 복제본이 없어졌습니다.</translation>
    </message>
    <message>
        <source>Domain controller</source>
        <extracomment>Headline of a card</extracomment>
        <translation>도메인 컨트롤러</translation>
    </message>
    <message>
        <source>%1 is still a domain controller. That is normal until it is demoted in the step “%2”.</source>
        <extracomment>%1 is a server, %2 the title of a step</extracomment>
        <translation>%1은(는) 아직 도메인 컨트롤러입니다. 세부 단계 “%2”에서 수준을 내릴 때까지는 정상입니다.</translation>
    </message>
    <message>
        <source>The domain still takes %1 for a domain controller: its NTDS Settings are there. Replication and computers go on looking for it.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>도메인이 아직 %1을(를) 도메인 컨트롤러로 봅니다. NTDS Settings가 남아 있습니다. 복제와 컴퓨터가 계속 이 서버를 찾습니다.</translation>
    </message>
    <message>
        <source>If %1 still runs as a domain controller, demote it. If it is gone, clean up with ntdsutil metadata cleanup.</source>
        <translation>%1이(가) 아직 도메인 컨트롤러로 실행 중이면 수준을 내리세요. 없어졌다면 ntdsutil metadata cleanup으로 정리하세요.</translation>
    </message>
    <message>
        <source>%1 is no domain controller any more, but what only a controller has is still there: %2.</source>
        <extracomment>%1 is a server, %2 a list of directory objects</extracomment>
        <translation>%1은(는) 더 이상 도메인 컨트롤러가 아니지만, 컨트롤러만 가지는 항목이 남아 있습니다: %2.</translation>
    </message>
    <message>
        <source>Wait for the next replication. What is still there then, delete with ntdsutil metadata cleanup.</source>
        <translation>다음 복제를 기다리세요. 그 후에도 남아 있는 것은 ntdsutil metadata cleanup으로 삭제하세요.</translation>
    </message>
    <message>
        <source>Neither an account nor a server object of %1 is in the directory.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>디렉터리에 %1의 계정도 서버 개체도 없습니다.</translation>
    </message>
    <message>
        <source>%1 is still in the directory. That is normal until the step “%2” is done.</source>
        <extracomment>%1 is a server, %2 the title of a step</extracomment>
        <translation>%1이(가) 아직 디렉터리에 있습니다. 세부 단계 “%2”이(가) 완료될 때까지는 정상입니다.</translation>
    </message>
    <message>
        <source>%1 is still in the directory: %2. It confuses replication and the Best Practices Analyzer.</source>
        <extracomment>%1 is a server, %2 a list of directory objects</extracomment>
        <translation>%1이(가) 아직 디렉터리에 있습니다: %2. 복제와 모범 사례 분석기에 혼란을 줍니다.</translation>
    </message>
    <message>
        <source>Delete it in Active Directory Users and Computers, and in Active Directory Sites and Services.</source>
        <translation>Active Directory 사용자 및 컴퓨터와 Active Directory 사이트 및 서비스에서 삭제하세요.</translation>
    </message>
    <message>
        <source>%1 runs %2 (version %3), the system that this guide is for.</source>
        <extracomment>Headline of a card; %3 is a version such as &quot;6.2 (9200)&quot; %1 is a server, %2 the name of an operating system, %3 its version</extracomment>
        <translation>%1에서 %2(버전 %3)이(가) 실행됩니다. 이 가이드에 맞는 시스템입니다.</translation>
    </message>
    <message>
        <source>Other system</source>
        <extracomment>Headline of a card: the server runs another operating system than the guide is for</extracomment>
        <translation>다른 시스템</translation>
    </message>
    <message>
        <source>%1 runs %2 (version %3). This guide is for Windows Server 2012 Essentials; for another edition or release its steps and limits differ.</source>
        <extracomment>%1 is a server, %2 the name of an operating system, %3 its version</extracomment>
        <translation>%1에서 %2(버전 %3)이(가) 실행됩니다. 이 가이드는 Windows Server 2012 Essentials용이며, 다른 에디션이나 릴리스에서는 세부 단계와 한도가 다릅니다.</translation>
    </message>
    <message>
        <source>Find out which system was meant. If it is this one, follow Microsoft’s guide for it.</source>
        <translation>어떤 시스템을 쓰려고 했는지 알아보세요. 이 시스템이 맞다면 Microsoft의 해당 가이드를 따르세요.</translation>
    </message>
    <message>
        <source>%1 is a writable domain controller: its NTDS Settings, the kind of its account and its group say so.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1은(는) 쓰기 가능한 도메인 컨트롤러입니다. NTDS Settings, 계정의 종류, 그룹으로 확인됩니다.</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <extracomment>Headline of a card: some signs of a domain controller are missing</extracomment>
        <translation>불완전함</translation>
    </message>
    <message>
        <source>%1 is not a domain controller in every respect: %2 is missing in the directory. The configuration may still be running, or was interrupted.</source>
        <extracomment>%1 is a server, %2 a list of technical names</extracomment>
        <translation>%1은(는) 아직 완전한 도메인 컨트롤러가 아닙니다. 디렉터리에 %2이(가) 없습니다. 구성이 아직 진행 중이거나 중단되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>Wait until the installation says that it is done. If this stays, look at its log before you go on.</source>
        <translation>설치가 완료되었다고 표시될 때까지 기다리세요. 그대로이면 계속하기 전에 설치 로그를 확인하세요.</translation>
    </message>
    <message>
        <source>Not a controller</source>
        <extracomment>Headline of a card</extracomment>
        <translation>컨트롤러 아님</translation>
    </message>
    <message>
        <source>The directory does not know %1 as a domain controller, so the domain would end with the source server.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>디렉터리가 %1을(를) 도메인 컨트롤러로 인식하지 않습니다. 이대로라면 원본 서버와 함께 도메인이 사라집니다.</translation>
    </message>
    <message>
        <source>Find out where the installation in migration mode stopped, before anything else is done.</source>
        <translation>다른 작업을 하기 전에 마이그레이션 모드 설치가 어디에서 중지되었는지 알아보세요.</translation>
    </message>
    <message>
        <source>Global catalog</source>
        <extracomment>Headline of a card</extracomment>
        <translation>글로벌 카탈로그</translation>
    </message>
    <message>
        <source>%1 is a global catalog, and ready as one.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1은(는) 글로벌 카탈로그이며 준비되어 있습니다.</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <extracomment>Headline of a card: the global catalog is not ready yet</extracomment>
        <translation>아직 준비 안 됨</translation>
    </message>
    <message>
        <source>%1 is to be a global catalog, but is not ready: it still receives the data. Until then sign-in depends on the source server.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1은(는) 글로벌 카탈로그로 지정되었지만 아직 데이터를 받는 중이라 준비되지 않았습니다. 그때까지 로그인은 원본 서버에 의존합니다.</translation>
    </message>
    <message>
        <source>Wait, then check again. If it stays so for more than an hour, look at the card about replication.</source>
        <translation>기다린 다음 다시 확인하세요. 한 시간이 넘도록 그대로이면 복제 카드를 확인하세요.</translation>
    </message>
    <message>
        <source>No global catalog</source>
        <extracomment>Headline of a card</extracomment>
        <translation>글로벌 카탈로그 없음</translation>
    </message>
    <message>
        <source>%1 is not a global catalog. Without the source server nobody could sign in.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1은(는) 글로벌 카탈로그가 아닙니다. 원본 서버가 없으면 아무도 로그인할 수 없게 됩니다.</translation>
    </message>
    <message>
        <source>In Active Directory Sites and Services open the NTDS Settings of %1 and tick “Global Catalog”.</source>
        <translation>Active Directory 사이트 및 서비스에서 %1의 NTDS Settings를 열고 “글로벌 카탈로그”(Global Catalog)를 선택하세요.</translation>
    </message>
    <message>
        <source>Licensing server</source>
        <extracomment>Headline of a card</extracomment>
        <translation>라이선스 서버</translation>
    </message>
    <message>
        <source>%1 is the licensing server of the site %2.</source>
        <extracomment>%1 is a server, %2 a site of Active Directory</extracomment>
        <translation>%1은(는) 사이트 %2의 라이선스 서버입니다.</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <extracomment>Headline of a card: another server has the job</extracomment>
        <translation>다른 서버</translation>
    </message>
    <message>
        <source>The licensing server of the site %2 is %3 instead of %1, and would go with it.</source>
        <extracomment>%1 and %3 are servers, %2 a site of Active Directory</extracomment>
        <translation>사이트 %2의 라이선스 서버가 %1이(가) 아니라 %3입니다. 이 서버가 없어지면 라이선스 서버도 없어집니다.</translation>
    </message>
    <message>
        <source>In Active Directory Sites and Services open the site, then its Licensing Site Settings, and change the computer to %1.</source>
        <translation>Active Directory 사이트 및 서비스에서 사이트를 열고 Licensing Site Settings를 연 다음 컴퓨터를 %1(으)로 변경하세요.</translation>
    </message>
    <message>
        <source>No server</source>
        <extracomment>Headline of a card: no server has the job</extracomment>
        <translation>서버 없음</translation>
    </message>
    <message>
        <source>The site %2 names no licensing server; it should be %1.</source>
        <extracomment>%1 is a server, %2 a site of Active Directory</extracomment>
        <translation>사이트 %2에 라이선스 서버가 지정되어 있지 않습니다. %1이어야 합니다.</translation>
    </message>
    <message>
        <source>In Active Directory Sites and Services open the site, then its Licensing Site Settings, and choose %1.</source>
        <translation>Active Directory 사이트 및 서비스에서 사이트를 열고 Licensing Site Settings를 연 다음 %1을(를) 선택하세요.</translation>
    </message>
    <message>
        <source>No other</source>
        <extracomment>Headline of a card: no other server of this kind</extracomment>
        <translation>다른 서버 없음</translation>
    </message>
    <message>
        <source>Besides %1 and the source server the directory knows no other Essentials or Small Business Server.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1과(와) 원본 서버 외에 디렉터리에 다른 Essentials 또는 Small Business Server가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Besides %1 and the source server there are %n more of these servers in the directory: %2. Their licences allow only one in a domain, and they shut themselves down.</source>
        <extracomment>%1 is a server, %2 a list of servers</extracomment>
        <translation>
            <numerusform>%1과(와) 원본 서버 외에 디렉터리에 이런 서버가 %n대 더 있습니다: %2. 라이선스는 도메인에 한 대만 허용하며, 이런 서버는 스스로 종료됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %2 out of the network. If a server is long gone, delete its account.</source>
        <translation>%2을(를) 네트워크에서 제거하세요. 오래전에 없어진 서버라면 계정을 삭제하세요.</translation>
    </message>
    <message>
        <source>The clocks differ by %3. The limit is %2.</source>
        <extracomment>Headline of a card: a time difference such as &quot;+7 min 12 s&quot; %3 is a span such as &quot;0.4 s&quot;, %2 a limit such as &quot;5 min&quot;</extracomment>
        <translation>시계의 차이는 %3입니다. 한도는 %2입니다.</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; the clock of the source server is the one that is off. From %2 on, sign-in between the servers fails.</source>
        <extracomment>%3 is a span, %2 a limit such as &quot;5 min&quot;</extracomment>
        <translation>두 시계의 차이는 %3이며, 원본 서버의 시계가 맞지 않습니다. 차이가 %2 이상이면 서버 간 로그인이 실패합니다.</translation>
    </message>
    <message>
        <source>Set the time on the source server before the difference grows.</source>
        <translation>차이가 더 커지기 전에 원본 서버의 시간을 맞추세요.</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; the clock of the destination server is the one that is off. From %2 on, sign-in between the servers fails.</source>
        <translation>두 시계의 차이는 %3이며, 대상 서버의 시계가 맞지 않습니다. 차이가 %2 이상이면 서버 간 로그인이 실패합니다.</translation>
    </message>
    <message>
        <source>Set the time on the destination server before the difference grows.</source>
        <translation>차이가 더 커지기 전에 대상 서버의 시간을 맞추세요.</translation>
    </message>
    <message>
        <source>The clock of this console is %3 off. From %2 on, signing in to the servers fails.</source>
        <translation>이 콘솔의 시계가 %3 어긋나 있습니다. 차이가 %2 이상이면 서버에 로그인할 수 없습니다.</translation>
    </message>
    <message>
        <source>Set the time on this device.</source>
        <translation>이 장치의 시간을 맞추세요.</translation>
    </message>
    <message>
        <source>The external time source is %3 away from every other clock, which agree with each other.</source>
        <translation>외부 시간 원본만 다른 모든 시계와 %3 차이가 납니다. 다른 시계들은 서로 일치합니다.</translation>
    </message>
    <message>
        <source>Compare it with a clock that you trust, and give the source server another time source if it is wrong.</source>
        <translation>믿을 수 있는 시계와 비교하고, 틀렸다면 원본 서버에 다른 시간 원본을 지정하세요.</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; which one is off cannot be told. From %2 on, sign-in between the servers fails.</source>
        <translation>두 시계의 차이는 %3이며, 어느 쪽이 맞지 않는지 판단할 수 없습니다. 차이가 %2 이상이면 서버 간 로그인이 실패합니다.</translation>
    </message>
    <message>
        <source>Compare both servers with a clock that you trust, and set the one that is off.</source>
        <translation>두 서버를 믿을 수 있는 시계와 비교하고 맞지 않는 쪽을 맞추세요.</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; the limit is %2. The clock of the source server is wrong, so sign-in between the servers fails.</source>
        <translation>두 시계의 차이는 %3이며, 한도는 %2입니다. 원본 서버의 시계가 틀려 서버 간 로그인이 실패합니다.</translation>
    </message>
    <message>
        <source>Set the time on the source server before you go on.</source>
        <translation>계속하기 전에 원본 서버의 시간을 맞추세요.</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; the limit is %2. The clock of the destination server is wrong, so sign-in between the servers fails.</source>
        <translation>두 시계의 차이는 %3이며, 한도는 %2입니다. 대상 서버의 시계가 틀려 서버 간 로그인이 실패합니다.</translation>
    </message>
    <message>
        <source>Set the time on the destination server before you go on.</source>
        <translation>계속하기 전에 대상 서버의 시간을 맞추세요.</translation>
    </message>
    <message>
        <source>The clock of this console is %3 off; the limit is %2. Signing in to the servers fails until it is set.</source>
        <translation>이 콘솔의 시계가 %3 어긋나 있습니다. 한도는 %2입니다. 시간을 맞출 때까지 서버에 로그인할 수 없습니다.</translation>
    </message>
    <message>
        <source>The clocks are %3 apart; the limit is %2. Which one is wrong cannot be told, and sign-in between the servers fails.</source>
        <translation>두 시계의 차이는 %3이며, 한도는 %2입니다. 어느 쪽이 틀린지 판단할 수 없으며, 서버 간 로그인이 실패합니다.</translation>
    </message>
    <message>
        <source>Compare both servers with a clock that you trust, and set the one that is wrong.</source>
        <translation>두 서버를 믿을 수 있는 시계와 비교하고 틀린 쪽을 맞추세요.</translation>
    </message>
    <message>
        <source>Two times</source>
        <extracomment>Headline of a card: the server tells two different times</extracomment>
        <translation>시간이 두 가지</translation>
    </message>
    <message>
        <source>%1 tells two different times: %2 over NTP and %3 in its directory, measured against this console. Which one counts cannot be told.</source>
        <extracomment>%1 is a server; %2 and %3 are time differences such as &quot;+7 min 12 s&quot;</extracomment>
        <translation>%1이(가) 서로 다른 두 시간을 알려 줍니다. 이 콘솔과의 차이는 NTP에서 %2, 디렉터리에서 %3입니다. 어느 쪽이 맞는지 판단할 수 없습니다.</translation>
    </message>
    <message>
        <source>Look at the clock of %1 itself, and restart its Windows Time service.</source>
        <translation>%1의 시계를 직접 확인하고 그 서버의 Windows 시간 서비스를 다시 시작하세요.</translation>
    </message>
    <message>
        <source>No time</source>
        <extracomment>Headline of a card: a server did not tell the time</extracomment>
        <translation>시간 없음</translation>
    </message>
    <message>
        <source>%1 tells the time neither over NTP nor in its directory, so the clocks cannot be compared.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1이(가) NTP로도 디렉터리로도 시간을 알려 주지 않아 시계를 비교할 수 없습니다.</translation>
    </message>
    <message>
        <source>Start the Windows Time service on %1, then check again.</source>
        <translation>%1에서 Windows 시간 서비스를 시작한 다음 다시 확인하세요.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Headline of a card: found and expected number of records</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Every record that the domain needs is there: asked of %3.</source>
        <extracomment>%3 is a list of DNS servers</extracomment>
        <translation>도메인에 필요한 레코드가 모두 있습니다. 조회한 DNS 서버: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n DNS record(s) of the domain missing: %3. Without them, computers and the other server do not find the domain controller.</source>
        <extracomment>%3 is a list of DNS records and the servers that lack them</extracomment>
        <translation>
            <numerusform>도메인의 DNS 레코드 %n개가 없습니다: %3. 이 레코드가 없으면 컴퓨터와 다른 서버가 도메인 컨트롤러를 찾지 못합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run ipconfig /registerdns on the server and restart its Netlogon service, then check again.</source>
        <translation>서버에서 ipconfig /registerdns를 실행하고 Netlogon 서비스를 다시 시작한 다음 다시 확인하세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n less important DNS record(s) missing: %3. The migration works without them, changing passwords or finding the nearest server may not.</source>
        <translation>
            <numerusform>덜 중요한 DNS 레코드 %n개가 없습니다: %3. 마이그레이션에는 지장이 없지만, 암호를 변경하거나 가장 가까운 서버를 찾지 못할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart the Netlogon service on the server, then check again.</source>
        <translation>서버에서 Netlogon 서비스를 다시 시작한 다음 다시 확인하세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <extracomment>Headline of a card; %n is the number of DNS records that two servers answer differently</extracomment>
        <translation>
            <numerusform>차이 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The servers give different answers for %n DNS record(s): %1. Computers may be sent to the wrong server.</source>
        <extracomment>%1 is a list of DNS names</extracomment>
        <translation>
            <numerusform>DNS 레코드 %n개에 대해 서버마다 응답이 다릅니다: %1. 컴퓨터가 잘못된 서버로 연결될 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait for the next replication of DNS. If the difference stays, look at the zone in DNS Manager on both servers.</source>
        <translation>다음 DNS 복제를 기다리세요. 차이가 그대로이면 두 서버의 DNS 관리자에서 영역을 확인하세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <extracomment>Headline of a card; %n is a number of IP addresses</extracomment>
        <translation>
            <numerusform>주소 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>DNS gives more than one address for %1: %2. The migration needs one network adapter with one address.</source>
        <extracomment>%1 is a server, %2 a list of IP addresses</extracomment>
        <translation>DNS에 %1의 주소가 두 개 이상 있습니다: %2. 마이그레이션에는 주소가 하나인 네트워크 어댑터 하나가 필요합니다.</translation>
    </message>
    <message>
        <source>Disable the second network adapter on %1, and delete its DNS entry.</source>
        <translation>%1에서 두 번째 네트워크 어댑터를 사용 안 함으로 설정하고 그 DNS 항목을 삭제하세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n PDC record(s)</source>
        <extracomment>Headline of a card; %n is the number of servers that DNS names as the PDC emulator</extracomment>
        <translation>
            <numerusform>PDC 레코드 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>DNS must name exactly one PDC emulator, but it names: %1. Clocks and passwords follow that server.</source>
        <extracomment>%1 is a list of servers</extracomment>
        <translation>DNS에는 PDC 에뮬레이터가 정확히 하나 있어야 하는데 다음과 같이 등록되어 있습니다: %1. 시계와 암호는 이 서버를 따릅니다.</translation>
    </message>
    <message>
        <source>Delete the DNS entry that is wrong, and restart the Netlogon service on the PDC emulator.</source>
        <translation>잘못된 DNS 항목을 삭제하고 PDC 에뮬레이터에서 Netlogon 서비스를 다시 시작하세요.</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>Headline of a card: the directory is synchronized</extracomment>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>%1 is a synchronized domain controller of %2. Domain functional level: %3.</source>
        <extracomment>%1 is a server, %2 a domain, %3 a Windows version</extracomment>
        <translation>%1은(는) %2의 동기화된 도메인 컨트롤러입니다. 도메인 기능 수준: %3.</translation>
    </message>
    <message>
        <source>Not synchronized</source>
        <extracomment>Headline of a card</extracomment>
        <translation>동기화되지 않음</translation>
    </message>
    <message>
        <source>%1 says that its directory is not synchronized: it has not yet taken over everything from the other domain controller.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1의 디렉터리가 동기화되지 않았습니다. 다른 도메인 컨트롤러의 내용을 아직 모두 넘겨받지 못했습니다.</translation>
    </message>
    <message>
        <source>Wait for the replication to finish. If it does not, look at the Directory Service event log on %1.</source>
        <translation>복제가 끝나기를 기다리세요. 끝나지 않으면 %1의 Directory Service 이벤트 로그를 확인하세요.</translation>
    </message>
    <message>
        <source>Catalog not ready</source>
        <extracomment>Headline of a card: the global catalog</extracomment>
        <translation>카탈로그 준비 안 됨</translation>
    </message>
    <message>
        <source>The global catalog on %1 is not ready. Without it, users cannot sign in through this server.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1의 글로벌 카탈로그가 준비되지 않았습니다. 글로벌 카탈로그가 없으면 사용자가 이 서버를 통해 로그인할 수 없습니다.</translation>
    </message>
    <message>
        <source>Wait for the replication to finish, and check that %1 is marked as a global catalog server.</source>
        <translation>복제가 끝나기를 기다린 다음 %1이(가) 글로벌 카탈로그 서버로 지정되어 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>Other domain</source>
        <extracomment>Headline of a card</extracomment>
        <translation>다른 도메인</translation>
    </message>
    <message>
        <source>%1 belongs to the domain %2, but this migration is about %3.</source>
        <extracomment>%1 is a server, %2 and %3 are domains</extracomment>
        <translation>%1은(는) 도메인 %2에 속해 있지만, 이 마이그레이션의 도메인은 %3입니다.</translation>
    </message>
    <message>
        <source>Correct the address of the server or the domain of the session.</source>
        <translation>서버의 주소나 세션의 도메인을 수정하세요.</translation>
    </message>
    <message>
        <source>No domain controller</source>
        <extracomment>Headline of a card</extracomment>
        <translation>도메인 컨트롤러 아님</translation>
    </message>
    <message>
        <source>%1 answers over LDAP, but no domain stands behind it: it is not a domain controller, or not yet.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1이(가) LDAP로 응답하지만 그 뒤에 도메인이 없습니다. 도메인 컨트롤러가 아니거나 아직 되지 않았습니다.</translation>
    </message>
    <message>
        <source>Check the address. On the destination server, wait until the installation has finished.</source>
        <translation>주소를 확인하세요. 대상 서버라면 설치가 끝날 때까지 기다리세요.</translation>
    </message>
    <message>
        <source>Schema %1</source>
        <extracomment>Headline of a card; %1 is the version number of the Active Directory schema</extracomment>
        <translation>스키마 %1</translation>
    </message>
    <message>
        <source>This is the normal version before the Migration Preparation Tool is run.</source>
        <translation>마이그레이션 준비 도구를 실행하기 전의 정상적인 버전입니다.</translation>
    </message>
    <message>
        <source>The Active Directory schema is prepared for Windows Server 2012 Essentials.</source>
        <translation>Active Directory 스키마가 Windows Server 2012 Essentials용으로 준비되었습니다.</translation>
    </message>
    <message>
        <source>The schema has version %1, but %2 is needed. The Migration Preparation Tool was not run or did not finish, so the installation would stop.</source>
        <extracomment>%1 and %2 are version numbers</extracomment>
        <translation>스키마 버전은 %1인데 %2이(가) 필요합니다. 마이그레이션 준비 도구가 실행되지 않았거나 끝나지 않았으므로 설치가 중지됩니다.</translation>
    </message>
    <message>
        <source>Run the Migration Preparation Tool on the source server, and wait until it says that it is done.</source>
        <translation>원본 서버에서 마이그레이션 준비 도구를 실행하고 완료되었다고 표시될 때까지 기다리세요.</translation>
    </message>
    <message>
        <source>The schema has version %1: neither a normal start for this product nor prepared (%2).</source>
        <translation>스키마 버전이 %1입니다. 이 제품의 정상적인 시작 버전도, 준비된 버전(%2)도 아닙니다.</translation>
    </message>
    <message>
        <source>Find out whether the Migration Preparation Tool stopped halfway or another server was added, before you go on.</source>
        <translation>계속하기 전에 마이그레이션 준비 도구가 도중에 중지되었는지, 다른 서버가 추가되었는지 알아보세요.</translation>
    </message>
    <message>
        <source>The schema has version %1, which is newer than the expected %2: the domain was prepared for a newer release of Windows Server.</source>
        <translation>스키마 버전 %1은(는) 예상한 %2보다 새로운 버전입니다. 도메인이 더 새로운 Windows Server 릴리스용으로 준비되었습니다.</translation>
    </message>
    <message>
        <source>Find out who prepared it and for what, before you go on.</source>
        <translation>계속하기 전에 누가 무엇을 위해 준비했는지 알아보세요.</translation>
    </message>
    <message>
        <source>Schema %1 and %2</source>
        <extracomment>Headline of a card: two version numbers</extracomment>
        <translation>스키마 %1, %2</translation>
    </message>
    <message>
        <source>The source server has schema version %1 and the destination server %2: the schema was not replicated.</source>
        <translation>스키마 버전이 원본 서버는 %1, 대상 서버는 %2입니다. 스키마가 복제되지 않았습니다.</translation>
    </message>
    <message>
        <source>Wait for the next replication. If the difference stays, look at the card about replication.</source>
        <translation>다음 복제를 기다리세요. 차이가 그대로이면 복제 카드를 확인하세요.</translation>
    </message>
    <message>
        <source>Domain functional level %1, forest functional level %2: enough for the destination server.</source>
        <extracomment>Headline of a card: a Windows version, as the functional level of the domain %1 and %2 are Windows versions</extracomment>
        <translation>도메인 기능 수준은 %1, 포리스트 기능 수준은 %2입니다. 대상 서버에 충분합니다.</translation>
    </message>
    <message>
        <source>Domain functional level %1, forest functional level %2: both must be %3 or higher, or the destination server cannot become a domain controller.</source>
        <extracomment>%1, %2 and %3 are Windows versions</extracomment>
        <translation>도메인 기능 수준은 %1, 포리스트 기능 수준은 %2입니다. 둘 다 %3 이상이어야 대상 서버가 도메인 컨트롤러가 될 수 있습니다.</translation>
    </message>
    <message>
        <source>Remove domain controllers that are older, then raise the levels in Active Directory Domains and Trusts.</source>
        <translation>더 오래된 도메인 컨트롤러를 제거한 다음 Active Directory 도메인 및 트러스트에서 기능 수준을 올리세요.</translation>
    </message>
    <message>
        <source>Mixed mode</source>
        <extracomment>Headline of a card: the domain still admits Windows NT controllers</extracomment>
        <translation>혼합 모드</translation>
    </message>
    <message>
        <source>The domain runs in Windows 2000 mixed mode, in which the destination server cannot become a domain controller.</source>
        <translation>도메인이 Windows 2000 혼합 모드로 실행 중입니다. 이 모드에서는 대상 서버가 도메인 컨트롤러가 될 수 없습니다.</translation>
    </message>
    <message>
        <source>Raise the domain functional level to Windows Server 2003 in Active Directory Domains and Trusts.</source>
        <translation>Active Directory 도메인 및 트러스트에서 도메인 기능 수준을 Windows Server 2003으로 올리세요.</translation>
    </message>
    <message>
        <source>None left</source>
        <extracomment>Headline of a card</extracomment>
        <translation>남은 것 없음</translation>
    </message>
    <message>
        <source>None of the old policies is left. Policies that were read in the directory: %1. Their folders in SYSVOL were not looked at.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>이전 정책이 남아 있지 않습니다. 디렉터리에서 읽은 정책: %1. SYSVOL의 폴더는 확인하지 않았습니다.</translation>
    </message>
    <message>
        <source>Old policies left</source>
        <extracomment>Headline of a card</extracomment>
        <translation>이전 정책이 남음</translation>
    </message>
    <message>
        <source>Policies of the former server still exist: %1. They contradict those of the destination server.</source>
        <extracomment>%1 is a list of Group Policy objects</extracomment>
        <translation>이전 서버의 정책이 아직 있습니다: %1. 대상 서버의 정책과 모순됩니다.</translation>
    </message>
    <message>
        <source>Save a copy of those that were modified, and delete them in Group Policy Management.</source>
        <translation>수정한 정책은 복사본을 저장한 다음, 그룹 정책 관리에서 이전 서버의 정책을 삭제하세요.</translation>
    </message>
    <message>
        <source>Default policy missing</source>
        <extracomment>Headline of a card</extracomment>
        <translation>기본 정책 없음</translation>
    </message>
    <message>
        <source>A policy that every domain needs does not exist: %1. Password rules and user rights of the domain depend on it.</source>
        <extracomment>%1 is a list of Group Policy objects</extracomment>
        <translation>모든 도메인에 필요한 정책이 없습니다: %1. 도메인의 암호 규칙과 사용자 권한이 이 정책에 달려 있습니다.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or create it anew with dcgpofix, before you change any other policy.</source>
        <translation>다른 정책을 변경하기 전에 백업에서 복원하거나 dcgpofix로 새로 만드세요.</translation>
    </message>
    <message>
        <source>None of the old WMI filters is left. WMI filters that remain: %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>이전 WMI 필터가 남아 있지 않습니다. 지금 있는 WMI 필터: %1.</translation>
    </message>
    <message>
        <source>Old filters left</source>
        <extracomment>Headline of a card</extracomment>
        <translation>이전 필터가 남음</translation>
    </message>
    <message>
        <source>WMI filters of the former server still exist: %1. Nothing needs them after its policies are deleted.</source>
        <extracomment>%1 is a list of WMI filters</extracomment>
        <translation>이전 서버의 WMI 필터가 아직 있습니다: %1. 이전 서버의 정책을 삭제하고 나면 필요 없습니다.</translation>
    </message>
    <message>
        <source>Delete them in Group Policy Management under WMI Filters.</source>
        <translation>그룹 정책 관리의 “WMI 필터”(WMI Filters)에서 삭제하세요.</translation>
    </message>
    <message>
        <source>Filter missing</source>
        <extracomment>Headline of a card: a WMI filter</extracomment>
        <translation>필터 없음</translation>
    </message>
    <message>
        <source>These policies ask for a WMI filter that does not exist: %1. Such a policy is applied to no computer.</source>
        <extracomment>%1 is a list of Group Policy objects</extracomment>
        <translation>다음 정책에 지정된 WMI 필터가 없습니다: %1. 이런 정책은 어떤 컴퓨터에도 적용되지 않습니다.</translation>
    </message>
    <message>
        <source>Open each of these policies in Group Policy Management, and choose no WMI filter or one that exists.</source>
        <translation>그룹 정책 관리에서 이 정책을 각각 열고, WMI 필터를 없음으로 하거나 실제로 있는 필터를 선택하세요.</translation>
    </message>
    <message>
        <source>Links complete</source>
        <extracomment>Headline of a card: links of Group Policy objects</extracomment>
        <translation>링크 모두 정상</translation>
    </message>
    <message>
        <source>Every link leads to a policy that exists. Links that were read: %1. The folders in SYSVOL were not compared.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>모든 링크가 실제로 있는 정책에 연결됩니다. 읽은 링크: %1. SYSVOL의 폴더는 비교하지 않았습니다.</translation>
    </message>
    <message>
        <source>Broken links</source>
        <extracomment>Headline of a card: links of Group Policy objects</extracomment>
        <translation>끊어진 링크</translation>
    </message>
    <message>
        <source>These links lead to policies that do not exist: %1. Computers look for them at every policy update.</source>
        <extracomment>%1 is a list of identifiers and places</extracomment>
        <translation>다음 링크가 없는 정책에 연결됩니다: %1. 컴퓨터가 정책을 업데이트할 때마다 이 정책을 찾습니다.</translation>
    </message>
    <message>
        <source>Remove these links in Group Policy Management.</source>
        <translation>그룹 정책 관리에서 이 링크를 제거하세요.</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>Headline of a card: folder redirection</extracomment>
        <translation>사용 중</translation>
    </message>
    <message>
        <source>These policies redirect folders of users: %1. The folders must be on the destination server before the source server goes.</source>
        <extracomment>%1 is a list of Group Policy objects</extracomment>
        <translation>다음 정책이 사용자 폴더를 리디렉션합니다: %1. 원본 서버를 없애기 전에 폴더가 대상 서버에 있어야 합니다.</translation>
    </message>
    <message>
        <source>None found</source>
        <extracomment>Headline of a card: folder redirection</extracomment>
        <translation>찾지 못함</translation>
    </message>
    <message>
        <source>No policy in the directory redirects folders. Policies that were read: %1. Their files in SYSVOL were not looked at, so this does not decide whether the phase is needed.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>디렉터리에 폴더를 리디렉션하는 정책이 없습니다. 읽은 정책: %1. SYSVOL의 파일은 확인하지 않았으므로 이것만으로는 이 단계가 필요한지 정할 수 없습니다.</translation>
    </message>
    <message>
        <source>Ask whether the folders of users, such as Documents, are kept on the source server.</source>
        <translation>문서 폴더와 같은 사용자 폴더가 원본 서버에 보관되어 있는지 문의하세요.</translation>
    </message>
    <message>
        <source>The old redirection policy is gone. Policies that were read in the directory: %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>이전 리디렉션 정책이 없어졌습니다. 디렉터리에서 읽은 정책: %1.</translation>
    </message>
    <message>
        <source>Old policy left</source>
        <extracomment>Headline of a card</extracomment>
        <translation>이전 정책이 남음</translation>
    </message>
    <message>
        <source>The former redirection still exists: %1. It keeps sending folders of users to the source server.</source>
        <extracomment>%1 is a list of Group Policy objects</extracomment>
        <translation>이전 리디렉션이 아직 있습니다: %1. 사용자 폴더를 계속 원본 서버로 보냅니다.</translation>
    </message>
    <message>
        <source>Delete it in Group Policy Management.</source>
        <translation>그룹 정책 관리에서 삭제하세요.</translation>
    </message>
    <message>
        <source>In force</source>
        <extracomment>Headline of a card: a policy is in force</extracomment>
        <translation>적용 중</translation>
    </message>
    <message>
        <source>The policy “%1” exists and is linked. Where it sends the folders is written in SYSVOL, which was not looked at.</source>
        <extracomment>%1 is a Group Policy object</extracomment>
        <translation>정책 “%1”이(가) 있고 연결되어 있습니다. 폴더를 보내는 위치는 SYSVOL에 적혀 있으며, SYSVOL은 확인하지 않았습니다.</translation>
    </message>
    <message>
        <source>Not in force</source>
        <extracomment>Headline of a card: a policy is not in force</extracomment>
        <translation>적용 안 됨</translation>
    </message>
    <message>
        <source>The policy “%1” exists, but it is not linked or its user part is switched off, so no folder moves to the destination server.</source>
        <extracomment>%1 is a Group Policy object</extracomment>
        <translation>정책 “%1”이(가) 있지만 연결되어 있지 않거나 사용자 부분이 꺼져 있어 폴더가 대상 서버로 이동하지 않습니다.</translation>
    </message>
    <message>
        <source>Link the policy in Group Policy Management, and enable its user settings.</source>
        <translation>그룹 정책 관리에서 정책을 연결하고 사용자 설정을 사용하도록 설정하세요.</translation>
    </message>
    <message>
        <source>Other policy</source>
        <extracomment>Headline of a card</extracomment>
        <translation>다른 정책</translation>
    </message>
    <message>
        <source>These policies redirect folders: %1. None of them has the name that the Dashboard gives, and where they send the folders cannot be told from the directory.</source>
        <extracomment>%1 is a list of Group Policy objects</extracomment>
        <translation>다음 정책이 폴더를 리디렉션합니다: %1. 모두 대시보드에서 붙이는 이름이 아니며, 폴더를 어디로 보내는지 디렉터리에서는 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Check in Group Policy Management that they send the folders to the destination server.</source>
        <translation>그룹 정책 관리에서 폴더를 대상 서버로 보내는지 확인하세요.</translation>
    </message>
    <message>
        <source>Policy missing</source>
        <extracomment>Headline of a card</extracomment>
        <translation>정책 없음</translation>
    </message>
    <message>
        <source>No new policy “%1” exists, so no folder moves to the destination server.</source>
        <extracomment>%1 is a Group Policy object</extracomment>
        <translation>새 정책 “%1”이(가) 없어 폴더가 대상 서버로 이동하지 않습니다.</translation>
    </message>
    <message>
        <source>Enable folder redirection in the Dashboard of the destination server.</source>
        <translation>대상 서버의 대시보드에서 폴더 리디렉션을 사용하도록 설정하세요.</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>Headline of a card, under 24 characters</extracomment>
        <translation>응답 없음</translation>
    </message>
    <message>
        <source>%1 answered on no port, so nothing about it can be told.</source>
        <extracomment>%1 is a server&apos;s name or address</extracomment>
        <translation>%1이(가) 어떤 포트에서도 응답하지 않아 아무것도 판단할 수 없습니다.</translation>
    </message>
    <message>
        <source>Check that the server is switched on, that the cable is plugged in and that the address is right.</source>
        <translation>서버의 전원이 켜져 있는지, 케이블이 연결되어 있는지, 주소가 올바른지 확인하세요.</translation>
    </message>
    <message>
        <source>%1 gave no answer over %2 within %3. The service may be hanging, or a firewall drops what is sent.</source>
        <extracomment>%1 is a server, %2 a protocol such as LDAP, %3 a span such as &quot;10 s&quot;</extracomment>
        <translation>%1이(가) %3 안에 %2(으)로 응답하지 않았습니다. 서비스가 멈췄거나 방화벽이 전송을 차단하고 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>Look at the %2 service and the firewall on %1, then check again.</source>
        <extracomment>%1 is a server, %2 a protocol such as LDAP</extracomment>
        <translation>%1의 %2 서비스와 방화벽을 확인한 다음 다시 확인하세요.</translation>
    </message>
    <message>
        <source>Not understood</source>
        <extracomment>Headline of a card: an answer came and makes no sense</extracomment>
        <translation>알 수 없는 응답</translation>
    </message>
    <message>
        <source>%1 sent an answer over %2 that makes no sense. Something else may be listening there, or the answer was damaged on its way.</source>
        <extracomment>%1 is a server, %2 a protocol such as LDAP</extracomment>
        <translation>%1이(가) %2(으)로 이해할 수 없는 응답을 보냈습니다. 다른 프로그램이 응답하고 있거나 응답이 도중에 손상되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>Make sure that %1 is the right machine, then check again.</source>
        <translation>%1이(가) 맞는 컴퓨터인지 확인한 다음 다시 확인하세요.</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <extracomment>Headline of a card</extracomment>
        <translation>연결 끊김</translation>
    </message>
    <message>
        <source>%1 closed the connection over %2 before its answer was complete.</source>
        <extracomment>%1 is a server, %2 a protocol such as LDAP</extracomment>
        <translation>응답이 끝나기 전에 %1이(가) %2 연결을 닫았습니다.</translation>
    </message>
    <message>
        <source>Check again. If it happens every time, restart the %2 service on %1.</source>
        <translation>다시 확인하세요. 매번 그렇다면 %1에서 %2 서비스를 다시 시작하세요.</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <extracomment>Headline of a card: the account has no right to read this</extracomment>
        <translation>권한 없음</translation>
    </message>
    <message>
        <source>The account may not read %2 on %1, so the check could not be made.</source>
        <extracomment>%1 is a server, %2 the name of an object in its directory</extracomment>
        <translation>이 계정에는 %1의 %2을(를) 읽을 권한이 없어 검사할 수 없었습니다.</translation>
    </message>
    <message>
        <source>Sign in with an account that is a domain administrator.</source>
        <translation>도메인 관리자인 계정으로 로그인하세요.</translation>
    </message>
    <message>
        <source>Name not found</source>
        <extracomment>Headline of a card</extracomment>
        <translation>이름을 찾을 수 없음</translation>
    </message>
    <message>
        <source>The site&apos;s DNS servers know no address for %1, so the server cannot be asked.</source>
        <extracomment>%1 is a server&apos;s name</extracomment>
        <translation>현장의 DNS 서버에 %1의 주소가 없어 서버에 조회할 수 없습니다.</translation>
    </message>
    <message>
        <source>Correct the name, or enter the IP address of the server.</source>
        <translation>이름을 수정하거나 서버의 IP 주소를 입력하세요.</translation>
    </message>
    <message>
        <source>No address</source>
        <extracomment>Headline of a card</extracomment>
        <translation>주소 없음</translation>
    </message>
    <message>
        <source>No address was given for the source server, so it cannot be asked.</source>
        <translation>원본 서버의 주소가 지정되지 않아 조회할 수 없습니다.</translation>
    </message>
    <message>
        <source>Enter the name or the IP address of the source server.</source>
        <translation>원본 서버의 이름 또는 IP 주소를 입력하세요.</translation>
    </message>
    <message>
        <source>No address was given for the destination server, so it cannot be asked.</source>
        <translation>대상 서버의 주소가 지정되지 않아 조회할 수 없습니다.</translation>
    </message>
    <message>
        <source>Enter the name or the IP address of the destination server.</source>
        <translation>대상 서버의 이름 또는 IP 주소를 입력하세요.</translation>
    </message>
    <message>
        <source>No network</source>
        <extracomment>Headline of a card</extracomment>
        <translation>네트워크 없음</translation>
    </message>
    <message>
        <source>This console has no network connection of its own, so no server can be asked.</source>
        <translation>이 콘솔이 네트워크에 연결되어 있지 않아 어떤 서버에도 조회할 수 없습니다.</translation>
    </message>
    <message>
        <source>Connect this device to the customer&apos;s network by cable or Wi-Fi.</source>
        <translation>이 장치를 케이블이나 Wi-Fi로 고객의 네트워크에 연결하세요.</translation>
    </message>
    <message>
        <source>No way there</source>
        <extracomment>Headline of a card: this device&apos;s network settings lead nowhere near the server</extracomment>
        <translation>경로 없음</translation>
    </message>
    <message>
        <source>This console has a network, but none that leads to %1: its own address belongs to another network.</source>
        <extracomment>%1 is a server&apos;s address</extracomment>
        <translation>이 콘솔은 네트워크에 연결되어 있지만 %1(으)로 가는 경로가 없습니다. 콘솔의 주소가 다른 네트워크에 속합니다.</translation>
    </message>
    <message>
        <source>Give this device an address in the server&apos;s network, or correct the address of the server.</source>
        <translation>이 장치에 서버가 있는 네트워크의 주소를 지정하거나 서버의 주소를 수정하세요.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>Headline of a card</extracomment>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>The check was cancelled before an answer came.</source>
        <translation>응답이 오기 전에 검사가 취소되었습니다.</translation>
    </message>
    <message>
        <source>Check again when you are ready.</source>
        <translation>준비가 되면 다시 확인하세요.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <extracomment>Headline of a card: another card names the cause</extracomment>
        <translation>차단됨</translation>
    </message>
    <message>
        <source>This can only be checked when “%1” is in order.</source>
        <extracomment>%1 is the title of another card</extracomment>
        <translation>“%1”이(가) 정상이어야 검사할 수 있습니다.</translation>
    </message>
    <message>
        <source>Solve “%1” first.</source>
        <translation>먼저 “%1”을(를) 해결하세요.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <extracomment>Headline of a card: it has no meaning before a certain step</extracomment>
        <translation>아직 아님</translation>
    </message>
    <message>
        <source>This applies after the step “%1” is done.</source>
        <extracomment>%1 is the title of a step</extracomment>
        <translation>세부 단계 “%1”이(가) 완료된 후에 적용됩니다.</translation>
    </message>
    <message>
        <source>No longer</source>
        <extracomment>Headline of a card: it has no meaning any more</extracomment>
        <translation>더는 해당 없음</translation>
    </message>
    <message>
        <source>This applied only until the step “%1” was done.</source>
        <extracomment>%1 is the title of a step</extracomment>
        <translation>세부 단계 “%1”이(가) 완료될 때까지만 적용되었습니다.</translation>
    </message>
    <message>
        <source>There is no destination server until phase 2.</source>
        <translation>2단계까지는 대상 서버가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) open</source>
        <extracomment>Headline of a card; %n is the number of TCP ports that accept connections</extracomment>
        <translation>
            <numerusform>포트 %n개 열림</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answers on every port that a domain controller needs.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1이(가) 도메인 컨트롤러에 필요한 모든 포트에서 응답합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) refused</source>
        <extracomment>Headline of a card; %n is the number of TCP ports that refuse connections</extracomment>
        <translation>
            <numerusform>포트 %n개 거부</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refuses connections on %n port(s) that a domain controller needs: %2.</source>
        <extracomment>%1 is a server, %2 a list such as &quot;53 (DNS) and 88 (Kerberos)&quot;</extracomment>
        <translation>
            <numerusform>%1이(가) 도메인 컨트롤러에 필요한 포트 %n개에서 연결을 거부합니다: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1, start the service behind the port or allow it in Windows Firewall.</source>
        <translation>%1에서 해당 포트의 서비스를 시작하거나 Windows 방화벽에서 포트를 허용하세요.</translation>
    </message>
    <message numerus="yes">
        <source>%1 refuses connections on %n port(s) that the migration can do without: %2.</source>
        <extracomment>%1 is a server, %2 a list such as &quot;464 (kpasswd)&quot;</extracomment>
        <translation>
            <numerusform>%1이(가) 마이그레이션에 꼭 필요하지는 않은 포트 %n개에서 연결을 거부합니다: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1, allow the port in Windows Firewall if the service is meant to run.</source>
        <translation>서비스를 실행해야 한다면 %1의 Windows 방화벽에서 포트를 허용하세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) silent</source>
        <extracomment>Headline of a card; %n is the number of TCP ports that neither accept nor refuse</extracomment>
        <translation>
            <numerusform>포트 %n개 응답 없음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gives no answer on %n port(s) that a domain controller needs: %2. Whether the service runs cannot be told.</source>
        <extracomment>%1 is a server, %2 a list such as &quot;53 (DNS) and 88 (Kerberos)&quot;</extracomment>
        <translation>
            <numerusform>%1이(가) 도메인 컨트롤러에 필요한 포트 %n개에서 응답하지 않습니다: %2. 서비스가 실행 중인지 판단할 수 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check whether a firewall between here and %1 drops the connection.</source>
        <translation>여기와 %1 사이의 방화벽이 연결을 차단하는지 확인하세요.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>Headline of a card</extracomment>
        <translation>로그인됨</translation>
    </message>
    <message>
        <source>Signed in to %1 as %2, over a sealed connection.</source>
        <extracomment>%1 is a server, %2 a user name</extracomment>
        <translation>암호화된 연결을 통해 %1에 %2(으)로 로그인했습니다.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <extracomment>Headline of a card</extracomment>
        <translation>로그인하지 않음</translation>
    </message>
    <message>
        <source>Nobody has signed in to %1 yet. Some checks can only be made with the account of a domain administrator.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>아직 아무도 %1에 로그인하지 않았습니다. 일부 검사는 도메인 관리자 계정으로만 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Sign in as a domain administrator.</source>
        <translation>도메인 관리자로 로그인하세요.</translation>
    </message>
    <message>
        <source>The password for %1 was forgotten on purpose, because the console slept or was not touched for a while.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>콘솔이 절전 상태였거나 한동안 조작하지 않아 %1의 암호를 일부러 지웠습니다.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>다시 로그인하세요.</translation>
    </message>
    <message>
        <source>Password refused</source>
        <extracomment>Headline of a card</extracomment>
        <translation>암호 거부됨</translation>
    </message>
    <message>
        <source>%1 refused the password of %2. It is not sent again by itself, so that the account does not get locked.</source>
        <extracomment>%1 is a server, %2 a user name</extracomment>
        <translation>%1이(가) %2의 암호를 거부했습니다. 계정이 잠기지 않도록 암호를 자동으로 다시 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Sign in again with the right password.</source>
        <translation>올바른 암호로 다시 로그인하세요.</translation>
    </message>
    <message>
        <source>Unknown account</source>
        <extracomment>Headline of a card</extracomment>
        <translation>알 수 없는 계정</translation>
    </message>
    <message>
        <source>%1 knows no account with the name %2.</source>
        <extracomment>%1 is a server, %2 a user name</extracomment>
        <translation>%1에 이름이 %2인 계정이 없습니다.</translation>
    </message>
    <message>
        <source>Check how the user name is written, then sign in again.</source>
        <translation>사용자 이름의 철자를 확인한 다음 다시 로그인하세요.</translation>
    </message>
    <message>
        <source>Account locked</source>
        <extracomment>Headline of a card</extracomment>
        <translation>계정 잠김</translation>
    </message>
    <message>
        <source>%1 has locked the account %2 after too many wrong passwords. Until it is free, nobody can sign in with it.</source>
        <extracomment>%1 is a server, %2 a user name</extracomment>
        <translation>잘못된 암호가 너무 많이 입력되어 %1이(가) 계정 %2을(를) 잠갔습니다. 잠금이 풀릴 때까지 아무도 이 계정으로 로그인할 수 없습니다.</translation>
    </message>
    <message>
        <source>Unlock the account in Active Directory Users and Computers, or wait until the lock ends, then sign in again.</source>
        <translation>Active Directory 사용자 및 컴퓨터에서 계정 잠금을 풀거나 잠금이 끝나기를 기다린 다음 다시 로그인하세요.</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <extracomment>Headline of a card</extracomment>
        <translation>계정 사용 안 함</translation>
    </message>
    <message>
        <source>The account %2 is disabled on %1, so it cannot sign in.</source>
        <extracomment>%1 is a server, %2 a user name</extracomment>
        <translation>%1에서 계정 %2이(가) 사용 안 함으로 설정되어 로그인할 수 없습니다.</translation>
    </message>
    <message>
        <source>Enable the account, or sign in with another one.</source>
        <translation>계정을 사용하도록 설정하거나 다른 계정으로 로그인하세요.</translation>
    </message>
    <message>
        <source>Password expired</source>
        <extracomment>Headline of a card</extracomment>
        <translation>암호 만료됨</translation>
    </message>
    <message>
        <source>The password of %2 has expired or must be changed, so %1 lets nobody in with it.</source>
        <extracomment>%1 is a server, %2 a user name</extracomment>
        <translation>%2의 암호가 만료되었거나 변경해야 하므로 이 암호로는 %1에 로그인할 수 없습니다.</translation>
    </message>
    <message>
        <source>Change the password on a computer of the domain, then sign in again.</source>
        <translation>도메인의 컴퓨터에서 암호를 변경한 다음 다시 로그인하세요.</translation>
    </message>
    <message>
        <source>Clocks too far apart</source>
        <extracomment>Headline of a card</extracomment>
        <translation>시계 차이가 너무 큼</translation>
    </message>
    <message>
        <source>%1 refused the sign-in because its clock and the clock of this console differ by more than Kerberos allows.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1의 시계와 이 콘솔의 시계가 Kerberos에서 허용하는 것보다 많이 차이 나서 %1이(가) 로그인을 거부했습니다.</translation>
    </message>
    <message>
        <source>Set the clock that is wrong: the card about the time difference says which one it is.</source>
        <translation>틀린 시계를 맞추세요. 어느 시계인지는 시간 차이 카드에 표시됩니다.</translation>
    </message>
    <message>
        <source>Sign-in rejected</source>
        <extracomment>Headline of a card</extracomment>
        <translation>로그인 거부됨</translation>
    </message>
    <message>
        <source>%1 rejected the sign-in of %2: %3.</source>
        <extracomment>%1 is a server, %2 a user name, %3 the server&apos;s own words, not translated</extracomment>
        <translation>%1이(가) %2의 로그인을 거부했습니다: %3.</translation>
    </message>
    <message>
        <source>Check the account on the server, then sign in again.</source>
        <translation>서버에서 계정을 확인한 다음 다시 로그인하세요.</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <extracomment>Headline of a card</extracomment>
        <translation>신뢰할 수 없는 인증서</translation>
    </message>
    <message>
        <source>%1 showed a certificate for %2 that nobody vouches for. Nothing was sent over this connection.</source>
        <extracomment>%1 is a server, %2 the name in the certificate</extracomment>
        <translation>%1이(가) 아무도 보증하지 않는 %2의 인증서를 제시했습니다. 이 연결로는 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one on the server, and trust it only if they are the same.</source>
        <translation>지문을 서버의 지문과 비교하고, 같을 때만 신뢰하세요.</translation>
    </message>
    <message>
        <source>Certificate changed</source>
        <extracomment>Headline of a card</extracomment>
        <translation>인증서 변경됨</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you trusted in this session. The sign-in was stopped: somebody may be in between.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1이(가) 이 세션에서 신뢰한 것과 다른 인증서를 제시합니다. 누군가 중간에 끼어 있을 수 있어 로그인을 중지했습니다.</translation>
    </message>
    <message>
        <source>Find out whether the certificate was renewed. Trust it again only if the fingerprint on the server is the same.</source>
        <translation>인증서가 갱신되었는지 알아보세요. 서버의 지문과 같을 때만 다시 신뢰하세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <extracomment>Headline of a card; %n is a number of operations-master roles</extracomment>
        <translation>
            <numerusform>역할 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds all operations master roles, as it should at this point.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1이(가) 현재 시점에 맞게 모든 작업 마스터 역할을 보유하고 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) elsewhere</source>
        <extracomment>Headline of a card; %n is the number of operations-master roles that the wrong server holds</extracomment>
        <translation>
            <numerusform>다른 서버에 역할 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operations master role(s) should be on %3 but are on %2: %1. Windows Server Essentials must hold them, and removing their holder would break the domain.</source>
        <extracomment>%1 is a list of operations-master roles, %2 a list of servers, %3 a server</extracomment>
        <translation>
            <numerusform>%3에 있어야 할 작업 마스터 역할 %n개가 %2에 있습니다: %1. 이 역할은 Windows Server Essentials가 보유해야 하며, 현재 보유 서버를 제거하면 도메인이 망가집니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfer the roles to %3.</source>
        <translation>역할을 %3(으)로 전송하세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n operations master role(s) still on %2 instead of %3: %1. This can wait, but not beyond the demotion of the source server.</source>
        <translation>
            <numerusform>작업 마스터 역할 %n개가 %3이(가) 아니라 아직 %2에 있습니다: %1. 급하지는 않지만 원본 서버의 수준을 내리기 전까지는 옮겨야 합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfer the roles to %3 before the source server is demoted.</source>
        <translation>원본 서버의 수준을 내리기 전에 역할을 %3(으)로 전송하세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) lost</source>
        <extracomment>Headline of a card; %n is the number of operations-master roles without a holder</extracomment>
        <translation>
            <numerusform>잃어버린 역할 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operations master role(s) belong to a server that was deleted: %1. Nobody performs them now.</source>
        <extracomment>%1 is a list of operations-master roles</extracomment>
        <translation>
            <numerusform>작업 마스터 역할 %n개가 삭제된 서버에 속해 있습니다: %1. 지금은 어떤 서버도 이 역할을 수행하지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seize the roles with ntdsutil on the server that shall hold them.</source>
        <translation>역할을 보유할 서버에서 ntdsutil을 사용하여 역할을 점유(seize)하세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s)</source>
        <extracomment>Headline of a card; %n is the number of operations-master roles</extracomment>
        <translation>
            <numerusform>모순 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The two servers name different holders for %n operations master role(s): %1. The change was not replicated.</source>
        <extracomment>%1 is a list of operations-master roles</extracomment>
        <translation>
            <numerusform>작업 마스터 역할 %n개에 대해 두 서버가 서로 다른 보유 서버를 알려 줍니다: %1. 변경 내용이 복제되지 않았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait for the next replication. If the contradiction stays, look at the card about replication.</source>
        <translation>다음 복제를 기다리세요. 모순이 그대로이면 복제 카드를 확인하세요.</translation>
    </message>
    <message>
        <source>Holder silent</source>
        <extracomment>Headline of a card: the server with a role does not answer</extracomment>
        <translation>보유 서버 응답 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n operations master role(s) are on another server that does not answer (%2): %1. Whether it is alive cannot be told.</source>
        <extracomment>%1 is a list of operations-master roles, %2 a list of servers</extracomment>
        <translation>
            <numerusform>작업 마스터 역할 %n개가 응답하지 않는 다른 서버(%2)에 있습니다: %1. 그 서버가 작동 중인지 판단할 수 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find out what %2 is. If it is gone for good, its roles must be seized.</source>
        <translation>%2이(가) 어떤 서버인지 알아보세요. 완전히 없어졌다면 역할을 점유(seize)해야 합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n naming context(s) replicate in both directions; the oldest success was %1 ago.</source>
        <extracomment>Headline of a card: how long ago the oldest replication was %n is a number of naming contexts (parts of the directory), %1 a span such as &quot;12 min&quot;</extracomment>
        <translation>
            <numerusform>명명 컨텍스트 %n개가 양방향으로 복제됩니다. 가장 오래된 성공은 %1 전입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <extracomment>Headline of a card; %n is a number of naming contexts</extracomment>
        <translation>
            <numerusform>%n개 실패</numerusform>
        </translation>
    </message>
    <message>
        <source>Replication fails with error %2: %1. The last success was %3 ago; changes since then do not reach the other server.</source>
        <extracomment>%1 is a list of naming contexts, %2 an error number, %3 a span such as &quot;5 h&quot;</extracomment>
        <translation>복제가 오류 %2(으)로 실패합니다: %1. 마지막 성공은 %3 전이며, 그 후의 변경 내용은 다른 서버에 전달되지 않습니다.</translation>
    </message>
    <message>
        <source>Look up the error in the Directory Service event log of the receiving server, then check again.</source>
        <translation>받는 서버의 Directory Service 이벤트 로그에서 오류를 찾아본 다음 다시 확인하세요.</translation>
    </message>
    <message>
        <source>The last successful replication was %2 ago: %1. What was changed since then may be missing on the other server.</source>
        <extracomment>%1 is a list of naming contexts, %2 a span such as &quot;2 h 5 min&quot;</extracomment>
        <translation>마지막으로 성공한 복제는 %2 전입니다: %1. 그 후의 변경 내용은 다른 서버에 없을 수 있습니다.</translation>
    </message>
    <message>
        <source>Start a replication in Active Directory Sites and Services, then check again.</source>
        <translation>Active Directory 사이트 및 서비스에서 복제를 시작한 다음 다시 확인하세요.</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Headline of a card</extracomment>
        <translation>복제된 적 없음</translation>
    </message>
    <message>
        <source>This was never replicated: %1. What stands on one server only would be lost with it.</source>
        <extracomment>%1 is a list of naming contexts with their direction</extracomment>
        <translation>한 번도 복제되지 않았습니다: %1. 한 서버에만 있는 내용은 그 서버와 함께 사라집니다.</translation>
    </message>
    <message>
        <source>Start a replication in Active Directory Sites and Services, and wait for its first success before you go on.</source>
        <translation>Active Directory 사이트 및 서비스에서 복제를 시작하고, 처음 성공할 때까지 기다린 다음 계속하세요.</translation>
    </message>
    <message>
        <source>No partner</source>
        <extracomment>Headline of a card: no replication is set up</extracomment>
        <translation>파트너 없음</translation>
    </message>
    <message>
        <source>No replication partner is set up: %1. These parts of the directory stand on one server only.</source>
        <extracomment>%1 is a list of naming contexts with their direction</extracomment>
        <translation>복제 파트너가 설정되지 않았습니다: %1. 디렉터리의 이 부분은 한 서버에만 있습니다.</translation>
    </message>
    <message>
        <source>Run repadmin /kcc on the server that has no partner, then check again.</source>
        <translation>파트너가 없는 서버에서 repadmin /kcc를 실행한 다음 다시 확인하세요.</translation>
    </message>
    <message>
        <source>One controller</source>
        <extracomment>Headline of a card</extracomment>
        <translation>컨트롤러 하나</translation>
    </message>
    <message>
        <source>The domain has one domain controller, so there is nothing to replicate.</source>
        <translation>도메인에 도메인 컨트롤러가 하나뿐이라 복제할 것이 없습니다.</translation>
    </message>
    <message>
        <source>The external time source does not answer. Give the source server one that can be reached.</source>
        <translation>외부 시간 원본이 응답하지 않습니다. 연결할 수 있는 시간 원본을 원본 서버에 지정하세요.</translation>
    </message>
    <message>
        <source>Only one of NTP and the directory told the time, so it has no second witness.</source>
        <translation>NTP와 디렉터리 중 하나만 시간을 알려 주어 시간을 뒷받침할 두 번째 근거가 없습니다.</translation>
    </message>
    <message>
        <source>A demotion leaves the server object of the source in Active Directory Sites and Services; it is deleted in a later step.</source>
        <translation>수준을 내려도 원본의 서버 개체는 Active Directory 사이트 및 서비스에 남습니다. 이 개체는 나중의 세부 단계에서 삭제합니다.</translation>
    </message>
    <message>
        <source>The clock of this console is off. Times in the record are measured with it: set it.</source>
        <translation>이 콘솔의 시계가 맞지 않습니다. 작업 기록의 시간은 이 시계로 측정되므로 시계를 맞추세요.</translation>
    </message>
    <message>
        <source>%1 hosts the e-mail of the company with %2. Mailboxes on it: %3.</source>
        <extracomment>%1 is a server, %2 a product such as &quot;Exchange Server 2003&quot;, %3 a number</extracomment>
        <translation>%1이(가) %2(으)로 회사의 전자 메일을 제공합니다. 이 서버의 사서함: %3.</translation>
    </message>
    <message>
        <source>Mailboxes: %3</source>
        <extracomment>Headline of a card</extracomment>
        <translation>사서함: %3</translation>
    </message>
    <message>
        <source>%1 runs %2 with mailboxes on it (%3), and nobody has chosen where they go. The source server cannot be removed while they are there.</source>
        <extracomment>%1 is a server, %2 a product, %3 a number of mailboxes</extracomment>
        <translation>%1에서 실행되는 %2에 사서함(%3)이 있는데, 어디로 옮길지 아직 아무도 정하지 않았습니다. 사서함이 있는 동안에는 원본 서버를 제거할 수 없습니다.</translation>
    </message>
    <message>
        <source>Choose the new home for e-mail in phase 1.</source>
        <translation>1단계에서 전자 메일의 새 시스템을 선택하세요.</translation>
    </message>
    <message>
        <source>Not on the source</source>
        <extracomment>Headline of a card: the service runs on another server</extracomment>
        <translation>원본에 없음</translation>
    </message>
    <message>
        <source>Exchange runs on %1 and not on the source server, so the e-mail does not depend on the source server.</source>
        <extracomment>%1 is a list of servers</extracomment>
        <translation>Exchange가 원본 서버가 아니라 %1에서 실행되므로 전자 메일은 원본 서버에 의존하지 않습니다.</translation>
    </message>
    <message>
        <source>No Exchange</source>
        <extracomment>Headline of a card</extracomment>
        <translation>Exchange 없음</translation>
    </message>
    <message>
        <source>The directory lists no Exchange server, so the steps about e-mail are not needed.</source>
        <translation>디렉터리에 Exchange 서버가 없으므로 전자 메일에 관한 세부 단계는 필요 없습니다.</translation>
    </message>
    <message>
        <source>Authority found</source>
        <extracomment>Headline of a card: a certification authority</extracomment>
        <translation>인증 기관 있음</translation>
    </message>
    <message>
        <source>%1 is a certification authority (%2). It cannot be demoted before Active Directory Certificate Services are removed.</source>
        <extracomment>%1 is a server, %2 a list of names of authorities</extracomment>
        <translation>%1은(는) 인증 기관(%2)입니다. Active Directory 인증서 서비스를 제거하기 전에는 수준을 내릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Not certain</source>
        <extracomment>Headline of a card</extracomment>
        <translation>확실하지 않음</translation>
    </message>
    <message>
        <source>%1 has a place for revocation lists in the directory, but no enterprise authority is registered for it. It may run a stand-alone authority, or an earlier one may have left this behind.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>디렉터리에 %1의 해지 목록 위치가 있지만 엔터프라이즈 인증 기관으로 등록되어 있지 않습니다. 독립 실행형 인증 기관이 실행 중이거나, 예전 인증 기관이 남긴 것일 수 있습니다.</translation>
    </message>
    <message>
        <source>Look for Active Directory Certificate Services among the roles of %1.</source>
        <translation>%1의 역할에 Active Directory 인증서 서비스가 있는지 찾아보세요.</translation>
    </message>
    <message>
        <source>The certification authority %1 runs on another server, so it does not keep the source server from being demoted.</source>
        <extracomment>%1 is a list of names of authorities</extracomment>
        <translation>인증 기관 %1은(는) 다른 서버에서 실행되므로 원본 서버의 수준을 내리는 데 방해가 되지 않습니다.</translation>
    </message>
    <message>
        <source>No authority</source>
        <extracomment>Headline of a card: no certification authority</extracomment>
        <translation>인증 기관 없음</translation>
    </message>
    <message>
        <source>The directory lists no certification authority. A stand-alone authority would not be listed there.</source>
        <translation>디렉터리에 인증 기관이 없습니다. 독립 실행형 인증 기관은 디렉터리에 나타나지 않습니다.</translation>
    </message>
    <message>
        <source>Source authorized</source>
        <extracomment>Headline of a card: the source server may hand out addresses</extracomment>
        <translation>원본에 권한 부여됨</translation>
    </message>
    <message>
        <source>The directory allows %1 to hand out addresses, so the steps about DHCP apply. Whether its DHCP service runs is not proven by that. Authorized are: %2.</source>
        <extracomment>%1 is a server, %2 a list of servers</extracomment>
        <translation>디렉터리에서 %1이(가) 주소를 할당하도록 허용하므로 DHCP에 관한 세부 단계가 적용됩니다. 그렇다고 DHCP 서비스가 실행 중임이 입증되지는 않습니다. 권한이 부여된 서버: %2.</translation>
    </message>
    <message>
        <source>Destination authorized</source>
        <extracomment>Headline of a card: the destination server may hand out addresses</extracomment>
        <translation>대상에 권한 부여됨</translation>
    </message>
    <message>
        <source>The directory allows %1, the destination server, to hand out addresses. It should not, because two DHCP servers disturb each other.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>디렉터리에서 대상 서버인 %1이(가) 주소를 할당하도록 허용합니다. DHCP 서버가 두 대이면 서로 방해하므로 허용하지 않아야 합니다.</translation>
    </message>
    <message>
        <source>Find out whether the DHCP Server role runs on %1, and remove it there if it does.</source>
        <translation>%1에서 DHCP 서버 역할이 실행되는지 알아보고, 실행되면 그 서버에서 제거하세요.</translation>
    </message>
    <message>
        <source>Other servers</source>
        <extracomment>Headline of a card: other servers may hand out addresses</extracomment>
        <translation>다른 서버</translation>
    </message>
    <message>
        <source>The directory allows these servers to hand out addresses: %1. The source server is not among them, which does not prove that it hands out none.</source>
        <extracomment>%1 is a list of servers</extracomment>
        <translation>디렉터리에서 다음 서버가 주소를 할당하도록 허용합니다: %1. 원본 서버는 여기에 없지만, 그렇다고 주소를 할당하지 않는다고 입증되지는 않습니다.</translation>
    </message>
    <message>
        <source>Find out on the source server and on the router who hands out addresses.</source>
        <translation>원본 서버와 라우터에서 어느 쪽이 주소를 할당하는지 알아보세요.</translation>
    </message>
    <message>
        <source>The directory allows no server to hand out addresses. That does not prove that the source server hands out none.</source>
        <translation>디렉터리에서 어떤 서버에도 주소 할당을 허용하지 않습니다. 그렇다고 원본 서버가 주소를 할당하지 않는다고 입증되지는 않습니다.</translation>
    </message>
    <message>
        <source>No user has one</source>
        <extracomment>Headline of a card: a logon script</extracomment>
        <translation>설정된 사용자 없음</translation>
    </message>
    <message>
        <source>No user has a logon script. Accounts that were read: %1. The file in NETLOGON was not looked at.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>로그온 스크립트가 설정된 사용자가 없습니다. 읽은 계정: %1. NETLOGON의 파일은 확인하지 않았습니다.</translation>
    </message>
    <message>
        <source>Script still set</source>
        <extracomment>Headline of a card: a logon script</extracomment>
        <translation>스크립트가 아직 설정됨</translation>
    </message>
    <message>
        <source>These users still start %2 when they sign in: %1. The script belongs to the former server, and they wait for it.</source>
        <extracomment>%1 is a list of users, %2 a file name</extracomment>
        <translation>다음 사용자는 로그인할 때 아직 %2을(를) 시작합니다: %1. 이전 서버의 스크립트라서 사용자가 기다리게 됩니다.</translation>
    </message>
    <message>
        <source>Empty “Logon script” in the properties of each of these users.</source>
        <translation>각 사용자의 속성에서 “로그온 스크립트”(Logon script)를 비우세요.</translation>
    </message>
    <message>
        <source>Other scripts</source>
        <extracomment>Headline of a card: logon scripts</extracomment>
        <translation>다른 스크립트</translation>
    </message>
    <message>
        <source>No user starts the script of the former server, but these users have another logon script: %1.</source>
        <extracomment>%1 is a list of users</extracomment>
        <translation>이전 서버의 스크립트를 시작하는 사용자는 없지만, 다음 사용자에게 다른 로그온 스크립트가 있습니다: %1.</translation>
    </message>
    <message>
        <source>Check that these scripts do not name the source server.</source>
        <translation>이 스크립트에 원본 서버의 이름이 없음을 확인하세요.</translation>
    </message>
    <message>
        <source>Strong</source>
        <extracomment>Headline of a card: the password policy</extracomment>
        <translation>강력함</translation>
    </message>
    <message>
        <source>The domain demands complex passwords with a length of at least %1.</source>
        <extracomment>%1 is a number of characters</extracomment>
        <translation>도메인에 길이가 %1 이상인 복잡한 암호가 필요합니다.</translation>
    </message>
    <message>
        <source>Length %1</source>
        <extracomment>Headline of a card: the shortest password; %1 is a number</extracomment>
        <translation>길이 %1</translation>
    </message>
    <message>
        <source>The domain accepts passwords with a length of %1; at least %2 is advised. Short passwords are easy to guess.</source>
        <extracomment>%1 and %2 are numbers of characters</extracomment>
        <translation>도메인에서 길이가 %1인 암호를 허용합니다. %2 이상을 권장합니다. 짧은 암호는 추측하기 쉽습니다.</translation>
    </message>
    <message>
        <source>Set the password policy in the Dashboard of the destination server.</source>
        <translation>대상 서버의 대시보드에서 암호 정책을 설정하세요.</translation>
    </message>
    <message>
        <source>Not complex</source>
        <extracomment>Headline of a card: the password policy</extracomment>
        <translation>복잡하지 않음</translation>
    </message>
    <message>
        <source>The domain does not demand complex passwords, only a length of %1. Such passwords are easy to guess.</source>
        <extracomment>%1 is a number of characters</extracomment>
        <translation>도메인에서 복잡한 암호를 요구하지 않고 길이 %1만 요구합니다. 이런 암호는 추측하기 쉽습니다.</translation>
    </message>
    <message>
        <source>No zone names the source server as a name server. Zones that were asked: %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>원본 서버가 이름 서버로 지정된 영역이 없습니다. 조회한 영역: %1.</translation>
    </message>
    <message>
        <source>Name server left</source>
        <extracomment>Headline of a card</extracomment>
        <translation>이름 서버가 남음</translation>
    </message>
    <message>
        <source>These entries still name the source server, or a server without an address: %1. Name resolution waits there for a server that never answers.</source>
        <extracomment>%1 is a list of DNS records</extracomment>
        <translation>다음 항목에 아직 원본 서버 또는 주소가 없는 서버가 지정되어 있습니다: %1. 이 항목 때문에 이름 확인이 응답하지 않는 서버를 기다립니다.</translation>
    </message>
    <message>
        <source>Remove the source server from “Name Servers” in the properties of each of these zones, and correct the primary server on the page “Start of Authority (SOA)”.</source>
        <translation>각 영역의 속성에 있는 “이름 서버”(Name Servers)에서 원본 서버를 제거하고, “SOA(권한 시작)”(Start of Authority (SOA)) 페이지에서 주 서버를 수정하세요.</translation>
    </message>
    <message>
        <source>No record by which computers find a domain controller leads to the source server. Names that were asked: %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>컴퓨터가 도메인 컨트롤러를 찾을 때 쓰는 레코드 중 원본 서버를 가리키는 것이 없습니다. 조회한 이름: %1.</translation>
    </message>
    <message>
        <source>Records left</source>
        <extracomment>Headline of a card: DNS records</extracomment>
        <translation>레코드가 남음</translation>
    </message>
    <message>
        <source>These records still lead to the source server, or to a server without an address: %1. Computers that follow them find no domain controller.</source>
        <extracomment>%1 is a list of DNS records</extracomment>
        <translation>다음 레코드가 아직 원본 서버 또는 주소가 없는 서버를 가리킵니다: %1. 이 레코드를 따르는 컴퓨터는 도메인 컨트롤러를 찾지 못합니다.</translation>
    </message>
    <message>
        <source>Delete these records in DNS Manager on the destination server.</source>
        <translation>대상 서버의 DNS 관리자에서 이 레코드를 삭제하세요.</translation>
    </message>
    <message>
        <source>Address left</source>
        <extracomment>Headline of a card: an address in DNS</extracomment>
        <translation>주소가 남음</translation>
    </message>
    <message>
        <source>The global catalog still has the address of the source server: %1. Programs that ask there first have to wait.</source>
        <extracomment>%1 is a list of DNS records</extracomment>
        <translation>글로벌 카탈로그에 아직 원본 서버의 주소가 있습니다: %1. 그 주소에 먼저 조회하는 프로그램은 기다려야 합니다.</translation>
    </message>
    <message>
        <source>No home folder, profile, logon script, licensing server or DHCP authorization in the directory names the source server. Accounts that were read: %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>디렉터리의 홈 폴더, 프로필, 로그온 스크립트, 라이선스 서버, DHCP 권한 부여 중 원본 서버를 가리키는 것이 없습니다. 읽은 계정: %1.</translation>
    </message>
    <message>
        <source>Entries left</source>
        <extracomment>Headline of a card: entries of the directory</extracomment>
        <translation>항목이 남음</translation>
    </message>
    <message>
        <source>These entries of the directory still name the source server: %1. What follows them looks for a server that is gone.</source>
        <extracomment>%1 is a list of entries</extracomment>
        <translation>디렉터리의 다음 항목이 아직 원본 서버를 가리킵니다: %1. 이 항목을 따르면 없어진 서버를 찾게 됩니다.</translation>
    </message>
    <message>
        <source>Correct or delete each of these entries.</source>
        <translation>이 항목을 각각 수정하거나 삭제하세요.</translation>
    </message>
    <message>
        <source>Folders on the source</source>
        <extracomment>Headline of a card: the source server</extracomment>
        <translation>원본에 폴더 있음</translation>
    </message>
    <message>
        <source>Folders of users are on the source server, which is gone: %1. These users sign in without their files.</source>
        <extracomment>%1 is a list of users and folders</extracomment>
        <translation>사용자 폴더가 이미 없어진 원본 서버에 있습니다: %1. 이 사용자는 로그인해도 자신의 파일이 없습니다.</translation>
    </message>
    <message>
        <source>Enter the folders on the destination server in the properties of each of these users.</source>
        <translation>각 사용자의 속성에 대상 서버의 폴더를 입력하세요.</translation>
    </message>
    <message>
        <source>Server not known</source>
        <extracomment>Headline of a card: a server</extracomment>
        <translation>알 수 없는 서버</translation>
    </message>
    <message>
        <source>These folders are on another server: %1. This console does not know the name of the source server, so it cannot tell whether they are lost with it.</source>
        <extracomment>%1 is a list of users and folders</extracomment>
        <translation>다음 폴더는 다른 서버에 있습니다: %1. 이 콘솔은 원본 서버의 이름을 몰라서 폴더를 원본 서버와 함께 잃게 되는지 판단할 수 없습니다.</translation>
    </message>
    <message>
        <source>Compare the server in these paths with the name of the source server.</source>
        <translation>이 경로의 서버를 원본 서버의 이름과 비교하세요.</translation>
    </message>
</context>
<context>
    <name>FolderList</name>
    <message>
        <source>Reading</source>
        <translation>읽는 중</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Places</source>
        <extracomment>Disks, sticks and folders that a file can be chosen from</extracomment>
        <translation>위치</translation>
    </message>
    <message>
        <source>The medium does not answer. Unplug it and plug it in again, or choose another place.</source>
        <translation>미디어가 응답하지 않습니다. 분리했다가 다시 연결하거나 다른 위치를 선택하세요.</translation>
    </message>
    <message>
        <source>This folder cannot be read: it is gone, or your account may not open it. Choose another one.</source>
        <translation>이 폴더를 읽을 수 없습니다. 폴더가 없어졌거나 계정에 열 권한이 없습니다. 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>Only the first %1 are shown. Move the file to a smaller folder if it is not among them.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>처음 %1개만 표시합니다. 파일이 그중에 없으면 항목이 더 적은 폴더로 파일을 옮기세요.</translation>
    </message>
    <message>
        <source>There is nothing in this folder.</source>
        <translation>이 폴더에는 아무것도 없습니다.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A file: %1 is its size, %2 when it was changed</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>A folder</extracomment>
        <translation>사진</translation>
    </message>
    <message>
        <source>Downloads</source>
        <extracomment>A folder</extracomment>
        <translation>다운로드</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>A folder</extracomment>
        <translation>문서</translation>
    </message>
    <message>
        <source>Home folder</source>
        <extracomment>The folder of the person who uses the computer</extracomment>
        <translation>홈 폴더</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 s</source>
        <extracomment>Less than a second: a number with one decimal place. Unit: seconds
----------
A number of seconds</extracomment>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A number of minutes</extracomment>
        <translation>%1분</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>Minutes and seconds</extracomment>
        <translation>%1분 %2초</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A number of hours</extracomment>
        <translation>%1시간</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>Hours and minutes</extracomment>
        <translation>%1시간 %2분</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A number of days</extracomment>
        <translation>%1일</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>Days and hours</extracomment>
        <translation>%1일 %2시간</translation>
    </message>
    <message>
        <source>± %1</source>
        <extracomment>A limit to both sides; %1 is a span such as &quot;5 min&quot;</extracomment>
        <translation>± %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>방금</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <extracomment>How long ago, in seconds</extracomment>
        <translation>%1초 전</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <extracomment>How long ago, in minutes</extracomment>
        <translation>%1분 전</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <extracomment>How long ago, in hours</extracomment>
        <translation>%1시간 전</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n일 전</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>A number of milliseconds</extracomment>
        <translation>%1밀리초</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A day: %1 is the day of the week, short; %2 the date</extracomment>
        <translation>%2(%1)</translation>
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
        <translation>%1개 모두 표시</translation>
    </message>
</context>
<context>
    <name>GateController</name>
    <message>
        <source>Everything that this step relies on is measured again …</source>
        <translation>이 세부 단계의 전제가 되는 항목을 모두 다시 측정하는 중…</translation>
    </message>
    <message>
        <source>Not everything of this step is done yet</source>
        <translation>이 세부 단계가 아직 다 끝나지 않았습니다</translation>
    </message>
    <message>
        <source>The step has not begun. What is listed here is not proven at this moment.</source>
        <translation>세부 단계가 시작되지 않았습니다. 여기에 나열된 항목은 지금 입증되지 않았습니다.</translation>
    </message>
    <message>
        <source>This step cannot begin yet</source>
        <translation>이 세부 단계는 아직 시작할 수 없습니다</translation>
    </message>
    <message>
        <source>This phase is not open yet</source>
        <translation>이 단계는 아직 열리지 않았습니다</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>condition</comment>
        <extracomment>Who decided whether a step is needed: %1 is a person, %2 that person&apos;s reason</extracomment>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>No check can tell this. Decide it yourself.</source>
        <translation>이것을 알려 주는 검사가 없습니다. 직접 결정하세요.</translation>
    </message>
    <message>
        <source>The check that decides this has no answer yet.</source>
        <translation>이것을 결정하는 검사에 아직 응답이 없습니다.</translation>
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
        <translation>그래도 계속…</translation>
    </message>
    <message>
        <source>Carry on all the same: %1</source>
        <translation>그래도 계속: %1</translation>
    </message>
</context>
<context>
    <name>GuideReport</name>
    <message>
        <source>Only if: %1</source>
        <extracomment>%1 says when a step is needed</extracomment>
        <translation>조건: %1</translation>
    </message>
    <message>
        <source>Limits: %1</source>
        <translation>한도: %1</translation>
    </message>
    <message>
        <source>Not before: %1</source>
        <extracomment>%1 is the title of another step</extracomment>
        <translation>다음 작업 후에 시작: %1</translation>
    </message>
    <message>
        <source>Due before: %1</source>
        <extracomment>%1 is the title of another step</extracomment>
        <translation>다음 작업 전까지 완료: %1</translation>
    </message>
    <message>
        <source>If it is skipped: %1</source>
        <extracomment>%1 is what is lost when a step is left out</extracomment>
        <translation>건너뛰면: %1</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <extracomment>%1 is what proves that a step is done</extracomment>
        <translation>증빙 자료: %1</translation>
    </message>
    <message>
        <source>Checked by the console: %1</source>
        <extracomment>%1 is the title of something that the console checks by itself</extracomment>
        <translation>콘솔이 검사함: %1</translation>
    </message>
</context>
<context>
    <name>Guides</name>
    <message>
        <source>Demote and remove the source server</source>
        <translation>원본 서버 수준 내리기 및 제거</translation>
    </message>
    <message>
        <source>Demote and remove</source>
        <extracomment>Short name of phase 6 for the timeline; keep it under 24 characters</extracomment>
        <translation>수준 내리기 및 제거</translation>
    </message>
    <message>
        <source>The source server is not to stay as it is</source>
        <extracomment>When the phase is needed</extracomment>
        <translation>원본 서버를 지금 상태로 두지 않음</translation>
    </message>
    <message>
        <source>Move mailboxes created late</source>
        <extracomment>Title of a step</extracomment>
        <translation>나중에 만든 사서함 이동</translation>
    </message>
    <message>
        <source>New users still got their mailbox on the old Exchange server, and it cannot be uninstalled while one remains.</source>
        <translation>새 사용자의 사서함은 여전히 기존 Exchange 서버에 만들어졌으며, 하나라도 남아 있으면 Exchange를 제거할 수 없습니다.</translation>
    </message>
    <message>
        <source>Users were added after the mailboxes were moved</source>
        <extracomment>When the step is needed</extracomment>
        <translation>사서함을 이동한 후에 사용자가 추가됨</translation>
    </message>
    <message>
        <source>Exchange refuses to be uninstalled.</source>
        <translation>Exchange 제거가 거부됩니다.</translation>
    </message>
    <message>
        <source>No mailbox is left on the source server</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>원본 서버에 남은 사서함이 없음</translation>
    </message>
    <message>
        <source>List the mailboxes that are still on the source server.</source>
        <translation>원본 서버에 아직 있는 사서함의 목록을 만듭니다.</translation>
    </message>
    <message>
        <source>Move each of them to the chosen mail system.</source>
        <translation>각 사서함을 선택한 메일 시스템으로 이동합니다.</translation>
    </message>
    <message>
        <source>Microsoft’s guide says “to the Destination Server”, which has no Exchange; the chosen mail system is meant.</source>
        <translation>Microsoft 가이드에는 “대상 서버로”(to the Destination Server)라고 되어 있지만 그 서버에는 Exchange가 없습니다. 선택한 메일 시스템을 뜻합니다.</translation>
    </message>
    <message>
        <source>Uninstall Exchange from the source</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>원본 서버에서 Exchange 제거</translation>
    </message>
    <message>
        <source>The uninstallation removes the references to this Exchange server from Active Directory.</source>
        <translation>제거하면 이 Exchange 서버에 대한 참조가 Active Directory에서 없어집니다.</translation>
    </message>
    <message>
        <source>Active Directory keeps pointing to a mail server that does not exist.</source>
        <translation>Active Directory가 없는 메일 서버를 계속 가리킵니다.</translation>
    </message>
    <message>
        <source>The Configuration partition holds no Exchange server object for the source server</source>
        <translation>Configuration 파티션에 원본 서버의 Exchange 서버 개체가 없음</translation>
    </message>
    <message>
        <source>Make sure that no mailbox and no public folder is left, because setup refuses otherwise.</source>
        <translation>사서함과 공용 폴더가 하나도 남아 있지 않음을 확인합니다. 남아 있으면 설치 프로그램이 제거를 거부합니다.</translation>
    </message>
    <message>
        <source>Make sure that every mailbox and public folder that is still needed has been moved.</source>
        <translation>아직 필요한 사서함과 공용 폴더가 모두 이동되었음을 확인합니다.</translation>
    </message>
    <message>
        <source>Have the installation discs of Windows Small Business Server 2003 ready.</source>
        <translation>Windows Small Business Server 2003 설치 디스크를 준비합니다.</translation>
    </message>
    <message>
        <source>Have the installation media of Exchange Server 2007 ready.</source>
        <translation>Exchange Server 2007 설치 미디어를 준비합니다.</translation>
    </message>
    <message>
        <source>Have the installation media of Exchange Server 2010 ready.</source>
        <translation>Exchange Server 2010 설치 미디어를 준비합니다.</translation>
    </message>
    <message>
        <source>Follow Microsoft’s article “How to Completely Remove Exchange 2007 from a Server”.</source>
        <translation>Microsoft 문서 “How to Completely Remove Exchange 2007 from a Server”를 따릅니다.</translation>
    </message>
    <message>
        <source>Follow Microsoft’s article “Modify or Remove Exchange 2010”.</source>
        <translation>Microsoft 문서 “Modify or Remove Exchange 2010”을 따릅니다.</translation>
    </message>
    <message>
        <source>Open Add or Remove Programs &gt; Windows Small Business Server 2003 &gt; Change/Remove.</source>
        <translation>“프로그램 추가/제거 &gt; Windows Small Business Server 2003 &gt; 변경/제거”(Add or Remove Programs &gt; Windows Small Business Server 2003 &gt; Change/Remove)를 엽니다.</translation>
    </message>
    <message>
        <source>On the page “Component Selection” set “Exchange Server” to “Remove”.</source>
        <translation>“구성 요소 선택”(Component Selection) 페이지에서 “Exchange Server”를 “제거”(Remove)로 설정합니다.</translation>
    </message>
    <message>
        <source>Insert “CD#3” when setup asks for it.</source>
        <translation>설치 프로그램이 요청하면 “CD#3”을 넣습니다.</translation>
    </message>
    <message>
        <source>Exchange server in the directory</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>디렉터리의 Exchange 서버</translation>
    </message>
    <message>
        <source>Remove Certification Authority Web Enrollment first</source>
        <extracomment>Title of a step</extracomment>
        <translation>인증 기관 웹 등록을 먼저 제거</translation>
    </message>
    <message>
        <source>The certification authority can be removed only after its web pages.</source>
        <translation>인증 기관은 웹 페이지를 제거한 후에만 제거할 수 있습니다.</translation>
    </message>
    <message>
        <source>Certification Authority Web Enrollment is installed on the source server</source>
        <extracomment>When the step is needed</extracomment>
        <translation>원본 서버에 인증 기관 웹 등록이 설치되어 있음</translation>
    </message>
    <message>
        <source>The removal of Active Directory Certificate Services fails.</source>
        <translation>Active Directory 인증서 서비스를 제거하지 못합니다.</translation>
    </message>
    <message>
        <source>The source server no longer lists the role service as installed</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>원본 서버에서 이 역할 서비스가 더 이상 설치된 것으로 표시되지 않음</translation>
    </message>
    <message>
        <source>In Server Manager open Manage &gt; Remove Roles and Features and select the local server.</source>
        <translation>서버 관리자에서 “관리 &gt; 역할 및 기능 제거”(Manage &gt; Remove Roles and Features)를 열고 로컬 서버를 선택합니다.</translation>
    </message>
    <message>
        <source>Open Active Directory Certificate Services and clear the box “Certification Authority Web Enrollment”.</source>
        <extracomment>Clear: remove the tick from a box</extracomment>
        <translation>“Active Directory 인증서 서비스”(Active Directory Certificate Services)를 펼치고 “인증 기관 웹 등록”(Certification Authority Web Enrollment) 확인란의 선택을 취소합니다.</translation>
    </message>
    <message>
        <source>Finish the wizard and close it; the next step opens it anew.</source>
        <translation>마법사를 마치고 닫습니다. 다음 세부 단계에서 다시 엽니다.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for 2012 R2 gives this hint for every source server.</source>
        <translation>Microsoft의 2012 R2용 가이드는 모든 원본 서버에 대해 이렇게 안내합니다.</translation>
    </message>
    <message>
        <source>Remove Active Directory Certificate Services</source>
        <extracomment>Title of a step</extracomment>
        <translation>Active Directory 인증서 서비스 제거</translation>
    </message>
    <message>
        <source>A domain controller that is a certification authority cannot be demoted.</source>
        <translation>인증 기관인 도메인 컨트롤러는 수준을 내릴 수 없습니다.</translation>
    </message>
    <message>
        <source>The source server is to be demoted, and Active Directory Certificate Services are installed</source>
        <extracomment>When the step is needed</extracomment>
        <translation>원본 서버의 수준을 내릴 예정이고 Active Directory 인증서 서비스가 설치되어 있음</translation>
    </message>
    <message>
        <source>Active Directory Certificate Services are installed on the source server</source>
        <extracomment>When the step is needed</extracomment>
        <translation>원본 서버에 Active Directory 인증서 서비스가 설치되어 있음</translation>
    </message>
    <message>
        <source>The demotion is refused.</source>
        <translation>수준 내리기가 거부됩니다.</translation>
    </message>
    <message>
        <source>The Configuration partition holds no enrollment service of the source server, and its service CertSvc is gone</source>
        <translation>Configuration 파티션에 원본 서버의 등록 서비스가 없고 원본 서버의 CertSvc 서비스가 없어짐</translation>
    </message>
    <message>
        <source>Sign in with the rights of the one who installed the authority, for an enterprise one at least Enterprise Admins.</source>
        <translation>인증 기관을 설치한 사람과 같은 권한으로 로그인합니다. 엔터프라이즈 인증 기관이라면 적어도 Enterprise Admins의 권한이 필요합니다.</translation>
    </message>
    <message>
        <source>In Server Manager open Roles Summary &gt; Remove Roles.</source>
        <translation>서버 관리자에서 “역할 요약 &gt; 역할 제거”(Roles Summary &gt; Remove Roles)를 엽니다.</translation>
    </message>
    <message>
        <source>Clear the box “Active Directory Certificate Services”, choose “Next” and then “Remove”.</source>
        <extracomment>Clear: remove the tick from a box</extracomment>
        <translation>“Active Directory 인증서 서비스”(Active Directory Certificate Services) 확인란의 선택을 취소하고 “다음”을 클릭한 다음 “제거”(Remove)를 클릭합니다.</translation>
    </message>
    <message>
        <source>If asked, agree to stop Internet Information Services (IIS).</source>
        <translation>인터넷 정보 서비스(IIS)를 중지할지 물으면 동의합니다.</translation>
    </message>
    <message>
        <source>Restart the server afterwards, even if nothing asks for it.</source>
        <translation>다시 시작하라는 메시지가 없어도 작업 후에 서버를 다시 시작합니다.</translation>
    </message>
    <message>
        <source>The removal differs slightly when several role services of Active Directory Certificate Services are installed.</source>
        <translation>Active Directory 인증서 서비스의 역할 서비스가 여러 개 설치되어 있으면 제거 방법이 조금 다릅니다.</translation>
    </message>
    <message>
        <source>If Certification Authority Web Enrollment is installed, it may have to be removed before the role.</source>
        <translation>인증 기관 웹 등록이 설치되어 있으면 역할보다 먼저 제거해야 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Microsoft’s guide removes the certificate services in any case; without them there is nothing to remove.</source>
        <translation>Microsoft 가이드에서는 어떤 경우에나 인증서 서비스를 제거합니다. 설치되어 있지 않으면 제거할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Certification authority on the source</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>원본의 인증 기관</translation>
    </message>
    <message>
        <source>Disconnect printers attached to the source</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>원본 서버에 연결된 프린터 연결 끊기</translation>
    </message>
    <message>
        <source>Printers that the source server shares are entries in the directory that would stay behind.</source>
        <translation>원본 서버가 공유하는 프린터는 디렉터리에 항목으로 등록되어 있어, 그대로 두면 항목이 남습니다.</translation>
    </message>
    <message>
        <source>The source server is to be demoted, and printers are attached to it</source>
        <extracomment>When the step is needed</extracomment>
        <translation>원본 서버의 수준을 내릴 예정이고 프린터가 연결되어 있음</translation>
    </message>
    <message>
        <source>Printers are attached to the source server</source>
        <extracomment>When the step is needed</extracomment>
        <translation>원본 서버에 프린터가 연결되어 있음</translation>
    </message>
    <message>
        <source>Client computers look for printers that are gone.</source>
        <translation>클라이언트 컴퓨터가 없어진 프린터를 찾습니다.</translation>
    </message>
    <message>
        <source>No printQueue object of the source server is left in the directory</source>
        <translation>디렉터리에 원본 서버의 printQueue 개체가 남아 있지 않음</translation>
    </message>
    <message>
        <source>Stop sharing the printers that are attached to the source server, and unplug them.</source>
        <translation>원본 서버에 연결된 프린터의 공유를 중지하고 프린터를 분리합니다.</translation>
    </message>
    <message>
        <source>Make sure that no entries for them are left in the directory.</source>
        <translation>디렉터리에 이 프린터의 항목이 남아 있지 않도록 합니다.</translation>
    </message>
    <message>
        <source>Attach the printers to the destination server and share them there.</source>
        <translation>프린터를 대상 서버에 연결하고 그 서버에서 공유합니다.</translation>
    </message>
    <message>
        <source>Printers of the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>원본 서버의 프린터</translation>
    </message>
    <message>
        <source>Move the source into a workgroup</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>원본 서버를 작업 그룹으로 이동</translation>
    </message>
    <message>
        <source>The server leaves the domain while the domain can still take note of it.</source>
        <translation>도메인이 아직 이를 반영할 수 있을 때 서버가 도메인에서 나갑니다.</translation>
    </message>
    <message>
        <source>The source server is to leave the network</source>
        <extracomment>When the step is needed</extracomment>
        <translation>원본 서버를 네트워크에서 제거할 예정임</translation>
    </message>
    <message>
        <source>Its account stays active in the directory.</source>
        <translation>서버의 계정이 디렉터리에서 활성 상태로 남습니다.</translation>
    </message>
    <message>
        <source>The system properties of the source server show a workgroup</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>원본 서버의 시스템 속성에 작업 그룹이 표시됨</translation>
    </message>
    <message>
        <source>Wait for the restart after the demotion.</source>
        <translation>수준을 내린 후 다시 시작될 때까지 기다립니다.</translation>
    </message>
    <message>
        <source>Change the membership from the domain to a workgroup before you disconnect the server.</source>
        <translation>서버의 연결을 끊기 전에 소속을 도메인에서 작업 그룹으로 변경합니다.</translation>
    </message>
    <message>
        <source>Microsoft’s guide has no step for this, but takes the workgroup for granted in what follows.</source>
        <translation>Microsoft 가이드에는 이에 해당하는 세부 단계가 없지만, 이후 내용은 작업 그룹에 있는 것을 전제로 합니다.</translation>
    </message>
    <message>
        <source>Delete the source’s account from the directory</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>디렉터리에서 원본 서버의 계정 삭제</translation>
    </message>
    <message>
        <source>Leftovers of the source server confuse replication and the analyzer of the last phase.</source>
        <translation>원본 서버의 흔적이 남아 있으면 복제와 마지막 단계의 분석기에 혼란을 줍니다.</translation>
    </message>
    <message>
        <source>The directory keeps a computer that does not exist.</source>
        <translation>디렉터리에 존재하지 않는 컴퓨터가 남습니다.</translation>
    </message>
    <message>
        <source>The source server is in none of the three places</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>원본 서버가 세 위치 중 어디에도 없음</translation>
    </message>
    <message>
        <source>In Active Directory Users and Computers open your domain &gt; Computers and delete the source server if it is there.</source>
        <translation>Active Directory 사용자 및 컴퓨터에서 해당 도메인 &gt; Computers를 열고, 원본 서버가 있으면 삭제합니다.</translation>
    </message>
    <message>
        <source>Delete it from the organizational unit of the SBS computers as well.</source>
        <translation>SBS 컴퓨터의 조직 구성 단위에서도 삭제합니다.</translation>
    </message>
    <message>
        <source>If the domain has an organizational unit of SBS computers, delete it from there as well.</source>
        <translation>도메인에 SBS 컴퓨터의 조직 구성 단위가 있으면 거기에서도 삭제합니다.</translation>
    </message>
    <message>
        <source>In Active Directory Sites and Services delete the source server if it is there.</source>
        <translation>Active Directory 사이트 및 서비스에 원본 서버가 있으면 삭제합니다.</translation>
    </message>
    <message>
        <source>Verify that the source server is gone from all three places.</source>
        <translation>원본 서버가 세 위치 모두에서 없어졌음을 확인합니다.</translation>
    </message>
    <message>
        <source>Microsoft’s guide names only the computer account; the analyzer of phase 8 looks at all three places.</source>
        <translation>Microsoft 가이드에는 컴퓨터 계정만 나오지만, 8단계의 분석기는 세 위치를 모두 살펴봅니다.</translation>
    </message>
    <message>
        <source>Source server out of the directory</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>디렉터리에서 원본 서버 제거</translation>
    </message>
    <message>
        <source>Move DHCP from the source to the router (SBS 2003)</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>DHCP를 원본 서버에서 라우터로 이동(SBS 2003)</translation>
    </message>
    <message>
        <source>When the source server is off, nobody else hands out addresses.</source>
        <translation>원본 서버가 꺼지면 주소를 할당할 다른 장치가 없습니다.</translation>
    </message>
    <message>
        <source>The source server runs DHCP, and it was not moved before</source>
        <extracomment>When the step is needed</extracomment>
        <translation>원본 서버에서 DHCP가 실행되고 아직 옮기지 않음</translation>
    </message>
    <message>
        <source>The same address range as on the source server; exactly one DHCP server</source>
        <extracomment>Limits of the step</extracomment>
        <translation>원본 서버와 같은 주소 범위, DHCP 서버는 정확히 한 대</translation>
    </message>
    <message>
        <source>Client computers lose the network when their addresses expire.</source>
        <translation>주소가 만료되면 클라이언트 컴퓨터의 네트워크 연결이 끊깁니다.</translation>
    </message>
    <message>
        <source>Only the router answers, the service is disabled on the source, and the destination keeps its address</source>
        <extracomment>The source: the source server; the destination: the destination server</extracomment>
        <translation>라우터만 응답하고, 원본 서버에서 서비스가 사용 안 함으로 설정되어 있으며, 대상 서버의 주소가 그대로임</translation>
    </message>
    <message>
        <source>Note the address range and the reservations of the DHCP Server role.</source>
        <translation>DHCP 서버 역할의 주소 범위와 예약을 적어 둡니다.</translation>
    </message>
    <message>
        <source>Open Services &gt; DHCP Server, set the startup type to “Disabled” and stop the service.</source>
        <translation>“서비스 &gt; DHCP Server”(Services &gt; DHCP Server)를 열고 시작 유형을 “사용 안 함”(Disabled)으로 설정한 다음 서비스를 중지합니다.</translation>
    </message>
    <message>
        <source>Turn on DHCP on the router with the same address range.</source>
        <translation>라우터에서 같은 주소 범위로 DHCP를 켭니다.</translation>
    </message>
    <message>
        <source>Give the destination server a static address, or reserve its address on the router.</source>
        <translation>대상 서버에 고정 주소를 지정하거나 라우터에서 대상 서버의 주소를 예약합니다.</translation>
    </message>
    <message>
        <source>If its address changed all the same, correct the port forwarding.</source>
        <extracomment>Forward: let the router pass requests on to a server</extracomment>
        <translation>그래도 주소가 바뀌었다면 포트 전달을 수정합니다.</translation>
    </message>
    <message>
        <source>Microsoft’s guide calls the service “Windows Server” here; it is “DHCP Server”.</source>
        <translation>Microsoft 가이드에서는 이 서비스를 “Windows Server”라고 부르지만, “DHCP Server”가 맞습니다.</translation>
    </message>
    <message>
        <source>Microsoft’s order moves DHCP after the demotion; you may do it from phase 4 on, and must before the source server is switched off.</source>
        <translation>Microsoft의 순서에서는 수준을 내린 후에 DHCP를 옮깁니다. 4단계부터 옮겨도 되지만, 원본 서버를 끄기 전에는 반드시 옮겨야 합니다.</translation>
    </message>
    <message>
        <source>Switch the source off and keep it</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>원본 서버를 끄고 보관</translation>
    </message>
    <message>
        <source>If something is missing on the new server, the former one is the last place to find it.</source>
        <translation>새 서버에 빠진 것이 있을 때 찾아볼 수 있는 마지막 장소가 이전 서버입니다.</translation>
    </message>
    <message>
        <source>Do not reformat it for at least one week</source>
        <translation>적어도 1주일은 다시 포맷하지 않음</translation>
    </message>
    <message>
        <source>The former server goes on running, though nobody looks after it any more.</source>
        <translation>아무도 관리하지 않는데 이전 서버가 계속 실행됩니다.</translation>
    </message>
    <message>
        <source>When the licence period ends, the source server shuts down by itself.</source>
        <translation>라이선스 기간이 끝나면 원본 서버가 스스로 종료됩니다.</translation>
    </message>
    <message>
        <source>The source server no longer answers in the network</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>원본 서버가 네트워크에서 더 이상 응답하지 않음</translation>
    </message>
    <message>
        <source>Shut the source server down and disconnect it from the network.</source>
        <translation>원본 서버를 종료하고 네트워크에서 연결을 끊습니다.</translation>
    </message>
    <message>
        <source>Keep it unchanged for at least one week, until all data is known to be complete.</source>
        <translation>모든 데이터가 빠짐없이 있는 것이 확인될 때까지 적어도 1주일은 변경하지 않고 보관합니다.</translation>
    </message>
    <message>
        <source>Restart the destination</source>
        <extracomment>Title of a step; the destination: the destination server</extracomment>
        <translation>대상 서버 다시 시작</translation>
    </message>
    <message>
        <source>A restart shows that the new server works without the former one.</source>
        <translation>다시 시작해 보면 새 서버가 이전 서버 없이 작동하는지 알 수 있습니다.</translation>
    </message>
    <message>
        <source>Services may keep looking for the source server.</source>
        <translation>서비스가 계속 원본 서버를 찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>The last start of the destination server is later than the removal of the source server</source>
        <extracomment>Last: most recent</extracomment>
        <translation>대상 서버를 마지막으로 시작한 시점이 원본 서버를 제거한 시점보다 나중임</translation>
    </message>
    <message>
        <source>Restart the destination server after the source server is gone.</source>
        <translation>원본 서버가 없어진 후에 대상 서버를 다시 시작합니다.</translation>
    </message>
    <message>
        <source>Reuse the old hardware</source>
        <extracomment>Title of a step</extracomment>
        <translation>기존 하드웨어 재사용</translation>
    </message>
    <message>
        <source>A demoted source server is not healthy enough to go on as it is.</source>
        <translation>수준을 내린 원본 서버는 그대로 계속 쓸 만큼 정상이 아닙니다.</translation>
    </message>
    <message>
        <source>The machine runs a new system, or is out of use</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>컴퓨터에서 새 시스템이 실행되거나, 컴퓨터를 더 이상 사용하지 않음</translation>
    </message>
    <message>
        <source>Make sure that at least seven days have passed and that nobody misses any data.</source>
        <translation>적어도 7일이 지났고, 데이터가 없어졌다는 사람이 아무도 없음을 확인합니다.</translation>
    </message>
    <message>
        <source>Reformat the disks and install a server system.</source>
        <translation>디스크를 다시 포맷하고 서버 시스템을 설치합니다.</translation>
    </message>
    <message>
        <source>Add the machine to the network as an additional server.</source>
        <translation>컴퓨터를 추가 서버로 네트워크에 추가합니다.</translation>
    </message>
    <message>
        <source>The migration can be signed off without this step.</source>
        <translation>이 세부 단계가 없어도 마이그레이션에 서명할 수 있습니다.</translation>
    </message>
    <message>
        <source>Force a policy update on all clients</source>
        <extracomment>Title of a step</extracomment>
        <translation>모든 클라이언트에서 강제로 정책 업데이트</translation>
    </message>
    <message>
        <source>Each client has to know the policies of the new server before the former one goes.</source>
        <translation>이전 서버가 없어지기 전에 모든 클라이언트가 새 서버의 정책을 받아야 합니다.</translation>
    </message>
    <message>
        <source>The source server is to be demoted</source>
        <extracomment>When the step is needed</extracomment>
        <translation>원본 서버의 수준을 내릴 예정임</translation>
    </message>
    <message>
        <source>Client computers keep settings that point to the source server.</source>
        <translation>클라이언트 컴퓨터에 원본 서버를 가리키는 설정이 남습니다.</translation>
    </message>
    <message>
        <source>Confirmation for each client computer</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>클라이언트 컴퓨터별 확인</translation>
    </message>
    <message>
        <source>Keep both servers connected while the client computers update.</source>
        <translation>클라이언트 컴퓨터를 업데이트하는 동안 두 서버를 모두 연결해 둡니다.</translation>
    </message>
    <message>
        <source>Open an administrator command prompt on each client computer, update the policies and confirm a sign-out if asked.</source>
        <translation>각 클라이언트 컴퓨터에서 관리자 명령 프롬프트를 열고 정책을 업데이트합니다. 로그아웃할지 물으면 동의합니다.</translation>
    </message>
    <message>
        <source>Back up the destination server</source>
        <extracomment>Title of a step; gate: a point that may be passed only when its condition is met</extracomment>
        <translation>대상 서버 백업</translation>
    </message>
    <message>
        <source>After the demotion the destination server is the only domain controller: without a backup of it, its loss is the loss of the domain.</source>
        <translation>수준을 내리고 나면 대상 서버가 유일한 도메인 컨트롤러입니다. 백업이 없으면 대상 서버를 잃는 것이 곧 도메인을 잃는 것입니다.</translation>
    </message>
    <message>
        <source>If the destination server fails after the demotion, accounts, computers and policies of the domain are lost.</source>
        <translation>수준을 내린 후 대상 서버에 장애가 생기면 도메인의 계정, 컴퓨터, 정책을 잃습니다.</translation>
    </message>
    <message>
        <source>Date and target of the backup, and the names of files that were restored from it</source>
        <translation>백업의 날짜와 저장 위치, 백업에서 복원한 파일의 이름</translation>
    </message>
    <message>
        <source>Set up server backup in the Dashboard of the destination server, and start a backup that includes the system state.</source>
        <translation>대상 서버의 대시보드에서 서버 백업을 설정하고 시스템 상태를 포함하는 백업을 시작합니다.</translation>
    </message>
    <message>
        <source>Keep the backup on a disk that is not part of the destination server.</source>
        <translation>대상 서버에 속하지 않은 디스크에 백업을 보관합니다.</translation>
    </message>
    <message>
        <source>Restore some files to another folder and compare them with their originals.</source>
        <translation>파일 몇 개를 다른 폴더에 복원하여 원래 파일과 비교합니다.</translation>
    </message>
    <message>
        <source>Demote the source to a member server</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>원본 서버를 구성원 서버로 수준 내리기</translation>
    </message>
    <message>
        <source>Only a demotion hands the directory over cleanly; simply switching the server off leaves its traces in the domain.</source>
        <translation>수준을 내려야만 디렉터리가 깨끗하게 넘겨집니다. 서버를 그냥 끄면 도메인에 흔적이 남습니다.</translation>
    </message>
    <message>
        <source>The domain keeps looking for a domain controller that is gone.</source>
        <translation>도메인이 없어진 도메인 컨트롤러를 계속 찾습니다.</translation>
    </message>
    <message>
        <source>The directory holds no NTDS Settings object for the source server</source>
        <translation>디렉터리에 원본 서버의 NTDS Settings 개체가 없음</translation>
    </message>
    <message>
        <source>Make sure that data, redirected folders and mailboxes have left the source server.</source>
        <translation>데이터, 리디렉션된 폴더, 사서함이 모두 원본 서버에서 옮겨졌음을 확인합니다.</translation>
    </message>
    <message>
        <source>Make sure that data and redirected folders have left the source server.</source>
        <translation>데이터와 리디렉션된 폴더가 모두 원본 서버에서 옮겨졌음을 확인합니다.</translation>
    </message>
    <message>
        <source>Start the demotion and choose “Next” twice.</source>
        <translation>수준 내리기를 시작하고 “다음”을 두 번 클릭합니다.</translation>
    </message>
    <message>
        <source>Leave the box “This server is the last domain controller in the domain” empty.</source>
        <translation>“이 서버가 도메인의 마지막 도메인 컨트롤러입니다”(This server is the last domain controller in the domain) 확인란을 선택하지 않고 둡니다.</translation>
    </message>
    <message>
        <source>Enter a password for the new local Administrator and choose “Next”.</source>
        <translation>새 로컬 Administrator의 암호를 입력하고 “다음”을 클릭합니다.</translation>
    </message>
    <message>
        <source>On the page “Summary” choose “Next”, then “Finish”; the server restarts.</source>
        <translation>“요약”(Summary) 페이지에서 “다음”을 클릭한 다음 “완료”(Finish)를 클릭합니다. 서버가 다시 시작됩니다.</translation>
    </message>
    <message>
        <source>Clear the box “Active Directory Domain Services” and choose “Remove Features”.</source>
        <extracomment>Clear: remove the tick from a box</extracomment>
        <translation>“Active Directory 도메인 서비스”(Active Directory Domain Services) 확인란의 선택을 취소하고 “기능 제거”(Remove Features)를 클릭합니다.</translation>
    </message>
    <message>
        <source>In the next window choose “Demote this domain controller”.</source>
        <translation>다음 창에서 “이 도메인 컨트롤러 수준 내리기”(Demote this domain controller)를 클릭합니다.</translation>
    </message>
    <message>
        <source>On the page “Credentials” leave the box “Last domain controller in the domain” empty.</source>
        <translation>“자격 증명”(Credentials) 페이지에서 “도메인의 마지막 도메인 컨트롤러”(Last domain controller in the domain) 확인란을 선택하지 않고 둡니다.</translation>
    </message>
    <message>
        <source>On the page “Warnings” tick “Proceed with removal”.</source>
        <translation>“경고”(Warnings) 페이지에서 “제거 계속”(Proceed with removal)을 선택합니다.</translation>
    </message>
    <message>
        <source>On the page “Removal Options” choose “Next”; if asked, enter a password for the new local Administrator.</source>
        <translation>“제거 옵션”(Removal Options) 페이지에서 “다음”을 클릭합니다. 물으면 새 로컬 Administrator의 암호를 입력합니다.</translation>
    </message>
    <message>
        <source>On the page “Review Options” choose “Demote”; the server restarts by itself.</source>
        <translation>“옵션 검토”(Review Options) 페이지에서 “수준 내리기”(Demote)를 클릭합니다. 서버가 자동으로 다시 시작됩니다.</translation>
    </message>
    <message>
        <source>Marking the server as the last domain controller would delete the domain.</source>
        <translation>이 서버를 마지막 도메인 컨트롤러로 표시하면 도메인이 삭제됩니다.</translation>
    </message>
    <message>
        <source>The source server may also stay in the network, as a domain controller or as an additional server.</source>
        <translation>원본 서버를 도메인 컨트롤러나 추가 서버로 네트워크에 남겨 둘 수도 있습니다.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for 2012 R2 mixes up the ways to demote: from Windows Server 2012 on the role is removed.</source>
        <translation>Microsoft의 2012 R2용 가이드에는 수준을 내리는 방법이 뒤바뀌어 있습니다. Windows Server 2012부터는 역할을 제거합니다.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for 2012 R2 mixes up the ways to demote: before Windows Server 2012 it is dcpromo.</source>
        <translation>Microsoft의 2012 R2용 가이드에는 수준을 내리는 방법이 뒤바뀌어 있습니다. Windows Server 2012보다 오래된 버전에서는 dcpromo를 사용합니다.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for SBS 2003 does not mention Active Directory Certificate Services; if they are installed, remove them first.</source>
        <translation>Microsoft의 SBS 2003용 가이드에는 Active Directory 인증서 서비스가 나오지 않습니다. 설치되어 있으면 먼저 제거하세요.</translation>
    </message>
    <message>
        <source>Domain controllers that remain</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>남는 도메인 컨트롤러</translation>
    </message>
    <message>
        <source>Source server demoted</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>원본 서버 수준 내림</translation>
    </message>
    <message>
        <source>Directory of the destination server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>대상 서버의 디렉터리</translation>
    </message>
    <message>
        <source>Ports of the destination server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>대상 서버의 포트</translation>
    </message>
    <message>
        <source>Sign-in at the destination server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>대상 서버 로그인</translation>
    </message>
    <message>
        <source>Authorized DHCP servers</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>권한이 부여된 DHCP 서버</translation>
    </message>
    <message>
        <source>Users and computers</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>사용자 및 컴퓨터</translation>
    </message>
    <message>
        <source>Functional levels</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>기능 수준</translation>
    </message>
    <message>
        <source>DNS records of the domain</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>도메인의 DNS 레코드</translation>
    </message>
    <message>
        <source>Replication between the servers</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>서버 간 복제</translation>
    </message>
    <message>
        <source>Operations master roles</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>작업 마스터 역할</translation>
    </message>
    <message>
        <source>Schema version</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>스키마 버전</translation>
    </message>
    <message>
        <source>Install the destination server in migration mode</source>
        <translation>마이그레이션 모드에서 대상 서버 설치</translation>
    </message>
    <message>
        <source>Install</source>
        <extracomment>Short name of phase 2 for the timeline; keep it under 24 characters</extracomment>
        <translation>설치</translation>
    </message>
    <message>
        <source>Gate: preparation tool not older than two weeks</source>
        <extracomment>Title of a step; gate: a point that may be passed only when its condition is met</extracomment>
        <translation>관문: 준비 도구 실행 후 2주 이내</translation>
    </message>
    <message>
        <source>The installation is blocked when the last successful run of the preparation tool is too old.</source>
        <extracomment>Last: most recent</extracomment>
        <translation>준비 도구를 마지막으로 성공적으로 실행한 지 너무 오래되면 설치가 차단됩니다.</translation>
    </message>
    <message>
        <source>At most 14 days between the last successful run and the installation</source>
        <extracomment>Last: most recent</extracomment>
        <translation>마지막으로 성공한 실행부터 설치까지 최대 14일</translation>
    </message>
    <message>
        <source>The installation stops halfway, and the tool has to be run again.</source>
        <translation>설치가 도중에 중지되고 도구를 다시 실행해야 합니다.</translation>
    </message>
    <message>
        <source>Age of the last successful run on the day of the installation</source>
        <extracomment>Last: most recent</extracomment>
        <translation>설치하는 날 기준으로 마지막으로 성공한 실행부터 지난 날수</translation>
    </message>
    <message>
        <source>Compare the date of the last successful run with the planned day of the installation.</source>
        <extracomment>Last: most recent</extracomment>
        <translation>마지막으로 성공한 실행의 날짜와 설치 예정일을 비교합니다.</translation>
    </message>
    <message>
        <source>If more than 14 days lie between them, run the Migration Preparation Tool again.</source>
        <translation>그 사이가 14일보다 길면 마이그레이션 준비 도구를 다시 실행합니다.</translation>
    </message>
    <message>
        <source>Age of the preparation tool’s run</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>준비 도구 실행 후 경과일</translation>
    </message>
    <message>
        <source>Prepare the installation medium</source>
        <extracomment>Title of a step</extracomment>
        <translation>설치 미디어 준비</translation>
    </message>
    <message>
        <source>The new server starts from this medium, and a flash drive is faster than a disc.</source>
        <translation>새 서버는 이 미디어에서 시작하며, 플래시 드라이브가 디스크보다 빠릅니다.</translation>
    </message>
    <message>
        <source>The medium starts a computer</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>미디어로 컴퓨터가 시작됨</translation>
    </message>
    <message>
        <source>Have Windows Server 2012 Essentials DVD1 ready, or make a bootable USB flash drive from the ISO file with the Windows 7 USB/DVD Download Tool.</source>
        <translation>Windows Server 2012 Essentials DVD1을 준비하거나, Windows 7 USB/DVD Download Tool을 사용하여 ISO 파일로 부팅 가능한 USB 플래시 드라이브를 만듭니다.</translation>
    </message>
    <message>
        <source>Check the processor: 64-bit, 1.4 GHz with one core or 1.3 GHz with several; 3.1 GHz with several is recommended.</source>
        <translation>프로세서를 확인합니다. 64비트, 코어가 하나이면 1.4 GHz, 여러 개이면 1.3 GHz가 필요하며, 여러 코어의 3.1 GHz를 권장합니다.</translation>
    </message>
    <message>
        <source>Check the memory: 2 GB, recommended 8 GB.</source>
        <translation>메모리를 확인합니다. 2 GB가 필요하며 8 GB를 권장합니다.</translation>
    </message>
    <message>
        <source>Check the disk: 160 GB with a system partition of 60 GB on C:.</source>
        <translation>디스크를 확인합니다. 160 GB와 C:에 60 GB 시스템 파티션이 필요합니다.</translation>
    </message>
    <message>
        <source>Check that exactly one network adapter is enabled, with Gigabit Ethernet and a cable to the router.</source>
        <translation>네트워크 어댑터가 정확히 하나만 사용하도록 설정되어 있고, 기가비트 이더넷이며, 라우터에 케이블로 연결되어 있는지 확인합니다.</translation>
    </message>
    <message>
        <source>On a used machine, reformat and repartition the disks first.</source>
        <translation>쓰던 컴퓨터라면 먼저 디스크를 다시 분할하고 다시 포맷합니다.</translation>
    </message>
    <message>
        <source>An answer file can be put on a USB flash drive; without one you enter the migration data in the wizard.</source>
        <translation>응답 파일을 USB 플래시 드라이브에 넣어 둘 수 있습니다. 응답 파일이 없으면 마법사에서 마이그레이션 데이터를 입력합니다.</translation>
    </message>
    <message>
        <source>Start the destination from the medium</source>
        <extracomment>Title of a step; the destination: the destination server</extracomment>
        <translation>미디어로 대상 서버 시작</translation>
    </message>
    <message>
        <source>Migration mode exists only in a new installation.</source>
        <translation>마이그레이션 모드는 새로 설치할 때만 선택할 수 있습니다.</translation>
    </message>
    <message>
        <source>The setup of the new system runs</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>새 시스템의 설치 프로그램이 실행됨</translation>
    </message>
    <message>
        <source>Start the server and confirm with any key when it asks whether to start from CD or DVD.</source>
        <translation>서버를 시작하고, CD 또는 DVD에서 시작할지 물으면 아무 키나 눌러 확인합니다.</translation>
    </message>
    <message>
        <source>If it does not start from the disc, put “DVD-ROM” first in the boot order of the BIOS.</source>
        <translation>디스크에서 시작되지 않으면 BIOS의 부팅 순서에서 “DVD-ROM”을 맨 앞에 둡니다.</translation>
    </message>
    <message>
        <source>Choose “New Installation”; some media show “Install now” instead.</source>
        <translation>“새로 설치”(New Installation)를 클릭합니다. 미디어에 따라 “지금 설치”(Install now)가 대신 표시됩니다.</translation>
    </message>
    <message>
        <source>Media with “Install now” also ask for product key, licence, “Custom” and the disk; the goal is the same.</source>
        <translation>“지금 설치”(Install now)가 표시되는 미디어에서는 제품 키, 라이선스, “사용자 지정”(Custom), 디스크도 묻습니다. 결과는 같습니다.</translation>
    </message>
    <message>
        <source>Load disk drivers</source>
        <extracomment>Title of a step</extracomment>
        <translation>디스크 드라이버 로드</translation>
    </message>
    <message>
        <source>Setup can use only a disk that it sees.</source>
        <translation>설치 프로그램은 인식한 디스크만 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>An internal disk is missing from the list</source>
        <extracomment>When the step is needed</extracomment>
        <translation>내장 디스크가 목록에 없음</translation>
    </message>
    <message>
        <source>The system cannot be installed on this disk.</source>
        <translation>이 디스크에 시스템을 설치할 수 없습니다.</translation>
    </message>
    <message>
        <source>All internal disks are listed</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>내장 디스크가 모두 목록에 있음</translation>
    </message>
    <message>
        <source>Choose “Load Drivers” (on some media “Load Driver”) and name the drivers of the disk controller.</source>
        <translation>“드라이버 로드”(Load Drivers, 일부 미디어에서는 Load Driver)를 클릭하고 디스크 컨트롤러의 드라이버를 지정합니다.</translation>
    </message>
    <message>
        <source>Confirm erasing the primary disk and install</source>
        <extracomment>Title of a step</extracomment>
        <translation>주 디스크 지우기 확인 및 설치</translation>
    </message>
    <message>
        <source>The new system takes the whole primary disk.</source>
        <translation>새 시스템이 주 디스크 전체를 사용합니다.</translation>
    </message>
    <message>
        <source>The files of the new system are being copied</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>새 시스템의 파일이 복사되고 있음</translation>
    </message>
    <message>
        <source>Make sure that nothing on the primary disk of this machine is still needed.</source>
        <translation>이 컴퓨터의 주 디스크에 아직 필요한 것이 없음을 확인합니다.</translation>
    </message>
    <message>
        <source>Tick the box that all data on the primary disk will be deleted, and choose “Install”.</source>
        <translation>주 디스크의 모든 데이터가 삭제된다는 확인란을 선택하고 “설치”(Install)를 클릭합니다.</translation>
    </message>
    <message>
        <source>This destroys everything on the primary disk of the destination server.</source>
        <translation>대상 서버의 주 디스크에 있는 모든 것이 사라집니다.</translation>
    </message>
    <message>
        <source>Media with “Install now” show no such box; there you choose “Custom” and the disk.</source>
        <translation>“지금 설치”(Install now)가 표시되는 미디어에는 이 확인란이 없습니다. 그때는 “사용자 지정”(Custom)과 디스크를 선택합니다.</translation>
    </message>
    <message>
        <source>Check date, time and time zone in the wizard</source>
        <extracomment>Title of a step</extracomment>
        <translation>마법사에서 날짜, 시간, 표준 시간대 확인</translation>
    </message>
    <message>
        <source>The new server can join the domain only when its clock agrees with that of the source server.</source>
        <translation>새 서버는 시계가 원본 서버의 시계와 맞아야 도메인에 가입할 수 있습니다.</translation>
    </message>
    <message>
        <source>At most 5 minutes from the source server; same date; same time zone</source>
        <translation>원본 서버와의 차이 최대 5분, 같은 날짜, 같은 표준 시간대</translation>
    </message>
    <message>
        <source>The installation may fail when it joins the domain.</source>
        <translation>도메인에 가입할 때 설치가 실패할 수 있습니다.</translation>
    </message>
    <message>
        <source>A measured difference of less than 5 minutes, and date and time zone confirmed</source>
        <translation>5분 미만의 측정된 시간 차이, 확인한 날짜와 표준 시간대</translation>
    </message>
    <message>
        <source>On the page “Verify the date and time settings” set date, time and time zone like those of the source server.</source>
        <translation>“날짜 및 시간 설정 확인”(Verify the date and time settings) 페이지에서 날짜, 시간, 표준 시간대를 원본 서버와 같게 설정합니다.</translation>
    </message>
    <message>
        <source>In a virtual machine use the time zone of the host.</source>
        <translation>가상 머신에서는 호스트의 표준 시간대를 사용합니다.</translation>
    </message>
    <message>
        <source>Under Hyper-V turn off the time synchronization with the host, or use the time zone of the host.</source>
        <translation>Hyper-V에서는 호스트와의 시간 동기화를 끄거나 호스트의 표준 시간대를 사용합니다.</translation>
    </message>
    <message>
        <source>Choose the migration mode</source>
        <extracomment>Title of a step</extracomment>
        <translation>마이그레이션 모드 선택</translation>
    </message>
    <message>
        <source>Only this mode joins the existing domain and takes over its roles.</source>
        <translation>이 모드만 기존 도메인에 가입하고 그 역할을 넘겨받습니다.</translation>
    </message>
    <message>
        <source>Server name: up to 15 characters; administrator account: up to 19 characters; password: at least 8 characters</source>
        <translation>서버 이름: 최대 15자, 관리자 계정: 최대 19자, 암호: 8자 이상</translation>
    </message>
    <message>
        <source>The server starts a domain of its own and has to be installed again.</source>
        <translation>서버가 자체 도메인을 시작하므로 다시 설치해야 합니다.</translation>
    </message>
    <message>
        <source>The wizard shows the source domain and goes on</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>마법사에 원본 도메인이 표시되고 다음으로 진행됨</translation>
    </message>
    <message>
        <source>On the page “Choose server installation mode” choose “Server migration”.</source>
        <translation>“서버 설치 모드 선택”(Choose server installation mode) 페이지에서 “서버 마이그레이션”(Server migration)을 선택합니다.</translation>
    </message>
    <message>
        <source>Enter the source domain, the source server and the administrator account of the migration.</source>
        <translation>원본 도메인, 원본 서버, 마이그레이션에 쓸 관리자 계정을 입력합니다.</translation>
    </message>
    <message>
        <source>Choose a unique server name of letters, digits and hyphens, not digits only, and with no hyphen in front.</source>
        <translation>영문자, 숫자, 하이픈으로 된 고유한 서버 이름을 정합니다. 숫자만으로 되거나 하이픈으로 시작하면 안 됩니다.</translation>
    </message>
    <message>
        <source>Choose an account name other than the two that are reserved.</source>
        <translation>예약된 두 이름이 아닌 계정 이름을 정합니다.</translation>
    </message>
    <message>
        <source>Choose a password with characters of three of the four classes: capital letters, small letters, digits and signs.</source>
        <translation>대문자, 소문자, 숫자, 기호의 네 종류 중 세 종류를 포함하는 암호를 정합니다.</translation>
    </message>
    <message>
        <source>The server name and the internal domain name cannot be changed after this step.</source>
        <translation>서버 이름과 내부 도메인 이름은 이 세부 단계 후에는 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>Microsoft’s guide speaks of an answer file here; with or without one, the wizard asks for the same data.</source>
        <translation>Microsoft 가이드에는 여기에서 응답 파일이 나오지만, 응답 파일이 있든 없든 마법사는 같은 데이터를 묻습니다.</translation>
    </message>
    <message>
        <source>Wait for the success message</source>
        <extracomment>Title of a step</extracomment>
        <translation>성공 메시지 기다리기</translation>
    </message>
    <message>
        <source>An interrupted configuration leaves a half-made domain controller behind.</source>
        <translation>구성이 중단되면 만들다 만 도메인 컨트롤러가 남습니다.</translation>
    </message>
    <message>
        <source>The next steps meet a server that is not ready.</source>
        <translation>다음 세부 단계를 준비되지 않은 서버에서 진행하게 됩니다.</translation>
    </message>
    <message>
        <source>The message “Your server is successfully migrated”</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>“서버를 마이그레이션했습니다”(Your server is successfully migrated) 메시지</translation>
    </message>
    <message>
        <source>Leave the server alone: no restart by hand, no unplugged cable, no restart of the router.</source>
        <translation>서버를 건드리지 않습니다. 직접 다시 시작하거나, 케이블을 뽑거나, 라우터를 다시 시작하지 마세요.</translation>
    </message>
    <message>
        <source>If you need the desktop meanwhile, unlock it as the built-in administrator with an empty password.</source>
        <translation>그동안 바탕 화면이 필요하면 기본 제공 Administrator로 빈 암호를 입력하여 잠금을 풉니다.</translation>
    </message>
    <message>
        <source>Wait for “Your server is successfully migrated” and choose “Close”.</source>
        <translation>“서버를 마이그레이션했습니다”(Your server is successfully migrated)가 표시될 때까지 기다린 다음 “닫기”(Close)를 클릭합니다.</translation>
    </message>
    <message>
        <source>Expect about 30 minutes for the system and about 30 minutes for the configuration on the smallest hardware.</source>
        <translation>최소 사양의 하드웨어에서는 시스템에 약 30분, 구성에 약 30분이 걸립니다.</translation>
    </message>
    <message>
        <source>The server restarts and signs in by itself with the administrator account of the migration.</source>
        <translation>서버가 다시 시작되고 마이그레이션에 쓸 관리자 계정으로 자동 로그인됩니다.</translation>
    </message>
    <message>
        <source>Gate: confirm what the wizard did</source>
        <extracomment>Title of a step; gate: a point that may be passed only when its condition is met</extracomment>
        <translation>관문: 마법사가 수행한 작업 확인</translation>
    </message>
    <message>
        <source>Everything that follows relies on the new server being the domain controller that holds all roles.</source>
        <translation>이후의 모든 작업은 새 서버가 모든 역할을 보유한 도메인 컨트롤러라는 것을 전제로 합니다.</translation>
    </message>
    <message>
        <source>Only one server with Windows Server 2012 Essentials after the migration; it is a domain controller and holds the roles</source>
        <translation>마이그레이션 후 Windows Server 2012 Essentials 서버는 한 대뿐이며, 이 서버가 도메인 컨트롤러이고 역할을 보유함</translation>
    </message>
    <message>
        <source>Only one server with Windows Server 2012 Essentials in the network; it is a domain controller and holds the roles</source>
        <translation>네트워크에 Windows Server 2012 Essentials 서버는 한 대뿐이며, 이 서버가 도메인 컨트롤러이고 역할을 보유함</translation>
    </message>
    <message>
        <source>A role that stayed on the source server is lost when the source server goes.</source>
        <translation>원본 서버에 남은 역할은 원본 서버가 없어질 때 함께 사라집니다.</translation>
    </message>
    <message>
        <source>Schema version 56, all five operations master roles and a ready global catalog on the destination server</source>
        <translation>스키마 버전 56, 대상 서버에 있는 작업 마스터 역할 다섯 개 모두와 준비된 글로벌 카탈로그</translation>
    </message>
    <message>
        <source>Check that the destination server has joined the domain as a domain controller.</source>
        <translation>대상 서버가 도메인 컨트롤러로 도메인에 가입했는지 확인합니다.</translation>
    </message>
    <message>
        <source>Check that it holds the five operations master (FSMO) roles and is a global catalog.</source>
        <translation>다섯 개의 작업 마스터(FSMO) 역할을 보유하고 글로벌 카탈로그인지 확인합니다.</translation>
    </message>
    <message>
        <source>Check that it is the site licensing server.</source>
        <translation>사이트 라이선스 서버인지 확인합니다.</translation>
    </message>
    <message>
        <source>Check that the schema has version 56 on both servers.</source>
        <translation>두 서버 모두 스키마 버전이 56인지 확인합니다.</translation>
    </message>
    <message>
        <source>Check that the destination server does not hand out addresses by DHCP.</source>
        <translation>대상 서버가 DHCP로 주소를 할당하지 않음을 확인합니다.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for SBS 2003 does not list the schema update among the wizard’s tasks; it has to be there all the same.</source>
        <translation>Microsoft의 SBS 2003용 가이드에는 마법사의 작업 중에 스키마 업데이트가 없지만, 그래도 업데이트되어 있어야 합니다.</translation>
    </message>
    <message>
        <source>Microsoft’s guide does not list the schema update as a task of the wizard; it has to be there all the same.</source>
        <translation>Microsoft 가이드에는 스키마 업데이트가 마법사의 작업으로 나오지 않지만, 그래도 업데이트되어 있어야 합니다.</translation>
    </message>
    <message>
        <source>Microsoft’s guide does not list the schema update; check it all the same, though the source has version 56.</source>
        <extracomment>The source: the source server</extracomment>
        <translation>Microsoft 가이드에는 스키마 업데이트가 나오지 않습니다. 원본 서버의 버전이 56이더라도 확인하세요.</translation>
    </message>
    <message>
        <source>The guide says that the product does not use the DHCP Server role, yet setup may switch it on when the router does not offer DHCP.</source>
        <translation>가이드에는 이 제품이 DHCP 서버 역할을 사용하지 않는다고 되어 있지만, 라우터가 DHCP를 제공하지 않으면 설치 프로그램이 이 역할을 켤 수 있습니다.</translation>
    </message>
    <message>
        <source>The guide says the DHCP Server role is not used by default; setup may switch it on without DHCP on the router.</source>
        <translation>가이드에는 DHCP 서버 역할을 기본적으로 사용하지 않는다고 되어 있지만, 라우터에 DHCP가 없으면 설치 프로그램이 이 역할을 켤 수 있습니다.</translation>
    </message>
    <message>
        <source>Setup may switch on the DHCP Server role when the router does not offer DHCP.</source>
        <translation>라우터가 DHCP를 제공하지 않으면 설치 프로그램이 DHCP 서버 역할을 켤 수 있습니다.</translation>
    </message>
    <message>
        <source>The guide for Windows Server 2008 Foundation sets no period of 21 days; the source server may stay.</source>
        <translation>Windows Server 2008 Foundation용 가이드에는 21일 기간이 없으며, 원본 서버를 남겨 둘 수 있습니다.</translation>
    </message>
    <message>
        <source>System of the destination server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>대상 서버의 시스템</translation>
    </message>
    <message>
        <source>Destination as domain controller</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>도메인 컨트롤러인 대상</translation>
    </message>
    <message>
        <source>Destination as global catalog</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>글로벌 카탈로그인 대상</translation>
    </message>
    <message>
        <source>Site licensing server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>사이트 라이선스 서버</translation>
    </message>
    <message>
        <source>Only one Essentials server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>Essentials 서버는 한 대만</translation>
    </message>
    <message>
        <source>Start the 21-day countdown</source>
        <extracomment>Title of a step</extracomment>
        <translation>21일 카운트다운 시작</translation>
    </message>
    <message>
        <source>The licence tolerates both servers in one network only for a limited time.</source>
        <translation>라이선스는 한 네트워크에 두 서버가 함께 있는 것을 한정된 기간만 허용합니다.</translation>
    </message>
    <message>
        <source>Source server out of the network within 21 days, or 7 days until update KB943494 is proven on it; after its demotion 7 days or the rest of the 21, whichever is less</source>
        <translation>21일 안에 네트워크에서 원본 서버 제거. 업데이트 KB943494가 그 서버에 있다고 입증될 때까지는 7일. 수준을 내린 후에는 7일과, 21일에서 남은 기간 중 짧은 쪽</translation>
    </message>
    <message>
        <source>Source server out of the network within 21 days</source>
        <extracomment>Limit of a step</extracomment>
        <translation>21일 안에 네트워크에서 원본 서버 제거</translation>
    </message>
    <message>
        <source>When the period ends, the source server shuts down.</source>
        <translation>기간이 끝나면 원본 서버가 종료됩니다.</translation>
    </message>
    <message>
        <source>The day on which the destination server became a domain controller, and the last day of the period</source>
        <extracomment>Last: final</extracomment>
        <translation>대상 서버가 도메인 컨트롤러가 된 날과 기간의 마지막 날</translation>
    </message>
    <message>
        <source>Count from the day on which the destination server became a domain controller.</source>
        <translation>대상 서버가 도메인 컨트롤러가 된 날부터 셉니다.</translation>
    </message>
    <message>
        <source>Find out whether update KB943494 is installed on the source server.</source>
        <translation>원본 서버에 업데이트 KB943494가 설치되어 있는지 알아봅니다.</translation>
    </message>
    <message>
        <source>Plan the removal of the source server for a day within the period: 21 days with the update, 7 days without it.</source>
        <translation>기간 안에서 원본 서버를 제거할 날을 정합니다. 업데이트가 있으면 21일, 없으면 7일입니다.</translation>
    </message>
    <message>
        <source>Plan the removal of the source server for a day within the 21 days.</source>
        <translation>21일 안에서 원본 서버를 제거할 날을 정합니다.</translation>
    </message>
    <message>
        <source>Tell the customer about the last day.</source>
        <extracomment>Last: final</extracomment>
        <translation>고객에게 마지막 날을 알립니다.</translation>
    </message>
    <message>
        <source>Until the source server is gone, the event log gets one licensing error a day (FSMO Role Check, licensing policy).</source>
        <extracomment>Log: the event log of Windows</extracomment>
        <translation>원본 서버가 없어질 때까지 이벤트 로그에 라이선스 오류가 하루에 한 번 기록됩니다(FSMO Role Check, 라이선스 정책).</translation>
    </message>
    <message>
        <source>The message demands the PDC emulator and domain naming roles of an Essentials server; the source has lost them.</source>
        <extracomment>The source: the source server</extracomment>
        <translation>이 메시지는 Essentials 서버가 PDC 에뮬레이터와 도메인 명명 역할을 보유하도록 요구합니다. 원본 서버는 이 역할을 더 이상 보유하지 않습니다.</translation>
    </message>
    <message>
        <source>The message demands that the Essentials server holds the PDC emulator and domain naming roles.</source>
        <translation>이 메시지는 Essentials 서버가 PDC 에뮬레이터와 도메인 명명 역할을 보유하도록 요구합니다.</translation>
    </message>
    <message>
        <source>The text of that event names a “Management Server” and says that “this server” shuts down; it is the source server that does.</source>
        <translation>이 이벤트의 본문에는 “Management Server”라는 이름이 나오고 “이 서버”(this server)가 종료된다고 하지만, 실제로 종료되는 것은 원본 서버입니다.</translation>
    </message>
    <message>
        <source>The guides give several starting points for the 21 days; the earliest one is used here.</source>
        <translation>가이드마다 21일의 시작점이 다릅니다. 여기에서는 가장 이른 시작점을 씁니다.</translation>
    </message>
    <message>
        <source>Time left for the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>원본 서버의 남은 기간</translation>
    </message>
    <message>
        <source>Check the new domain controller</source>
        <extracomment>Title of a step</extracomment>
        <translation>새 도메인 컨트롤러 확인</translation>
    </message>
    <message>
        <source>Client computers will rely on it, so its faults have to go before they are connected.</source>
        <translation>클라이언트 컴퓨터가 이 컨트롤러에 의존하게 되므로, 컴퓨터를 연결하기 전에 결함을 없애야 합니다.</translation>
    </message>
    <message>
        <source>Client computers will rely on it alone, so its faults have to go while the source server is still there.</source>
        <translation>클라이언트 컴퓨터가 이 컨트롤러에만 의존하게 되므로, 원본 서버가 아직 있는 동안 결함을 없애야 합니다.</translation>
    </message>
    <message>
        <source>Faults of the new domain controller come up when the client computers rely on it.</source>
        <translation>클라이언트 컴퓨터가 의존하게 된 후에 새 도메인 컨트롤러의 결함이 드러납니다.</translation>
    </message>
    <message>
        <source>Faults of the new domain controller come up after the source server is gone.</source>
        <translation>원본 서버가 없어진 후에 새 도메인 컨트롤러의 결함이 드러납니다.</translation>
    </message>
    <message>
        <source>Output of the tools without open errors</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>해결되지 않은 오류가 없는 도구 출력</translation>
    </message>
    <message>
        <source>Test the new domain controller.</source>
        <translation>새 도메인 컨트롤러를 테스트합니다.</translation>
    </message>
    <message>
        <source>Test the replication in both directions.</source>
        <translation>양방향 복제를 테스트합니다.</translation>
    </message>
    <message>
        <source>Test the network on the source server.</source>
        <translation>원본 서버에서 네트워크를 테스트합니다.</translation>
    </message>
    <message>
        <source>Correct everything that the tools report before you go on.</source>
        <translation>계속하기 전에 도구가 보고한 문제를 모두 바로잡습니다.</translation>
    </message>
    <message>
        <source>Microsoft’s guide recommends Netdiag for the new server too; it does not exist there, only on Windows Server 2003.</source>
        <translation>Microsoft 가이드는 새 서버에도 Netdiag를 권장하지만, 이 도구는 새 서버에는 없고 Windows Server 2003에만 있습니다.</translation>
    </message>
    <message>
        <source>Microsoft’s guide also recommends Netdiag; neither server has it, and the tools named here are enough.</source>
        <translation>Microsoft 가이드는 Netdiag도 권장하지만 두 서버 모두에 없습니다. 여기에 나온 도구로 충분합니다.</translation>
    </message>
    <message>
        <source>Build the second Exchange server</source>
        <extracomment>Title of a step</extracomment>
        <translation>두 번째 Exchange 서버 구축</translation>
    </message>
    <message>
        <source>The mailboxes need their new home before Exchange leaves the source server.</source>
        <extracomment>Home for e-mail: the system that hosts the mailboxes</extracomment>
        <translation>원본 서버에서 Exchange를 없애기 전에 사서함을 옮길 새 시스템이 필요합니다.</translation>
    </message>
    <message>
        <source>Exchange on premises is the chosen home for e-mail</source>
        <extracomment>When the step is needed; home for e-mail: the system that hosts the mailboxes</extracomment>
        <translation>전자 메일 시스템으로 온-프레미스 Exchange를 선택함</translation>
    </message>
    <message>
        <source>The mailboxes stay on the source server and keep it from being demoted.</source>
        <translation>사서함이 원본 서버에 남아 수준을 내릴 수 없게 됩니다.</translation>
    </message>
    <message>
        <source>The new Exchange server sends and receives mail</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>새 Exchange 서버가 메일을 보내고 받음</translation>
    </message>
    <message>
        <source>Install Exchange on a second server that is a member of the domain.</source>
        <translation>도메인 구성원인 두 번째 서버에 Exchange를 설치합니다.</translation>
    </message>
    <message>
        <source>Integrate it with the destination server.</source>
        <translation>이 Exchange를 대상 서버와 통합합니다.</translation>
    </message>
    <message>
        <source>Finish the move of the mailboxes before the source server is demoted.</source>
        <translation>원본 서버의 수준을 내리기 전에 사서함 이동을 마칩니다.</translation>
    </message>
    <message>
        <source>Turn on Office 365 integration</source>
        <extracomment>Title of a step</extracomment>
        <translation>Office 365 통합 켜기</translation>
    </message>
    <message>
        <source>With it the Dashboard manages the online accounts together with those of the domain.</source>
        <translation>통합하면 대시보드에서 온라인 계정과 도메인 계정을 함께 관리할 수 있습니다.</translation>
    </message>
    <message>
        <source>Office 365 is the chosen home for e-mail</source>
        <extracomment>When the step is needed; home for e-mail: the system that hosts the mailboxes</extracomment>
        <translation>전자 메일 시스템으로 Office 365를 선택함</translation>
    </message>
    <message>
        <source>Online accounts and passwords have to be maintained separately by hand.</source>
        <translation>온라인 계정과 암호를 따로 직접 관리해야 합니다.</translation>
    </message>
    <message>
        <source>The Dashboard shows the Office 365 subscription</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>대시보드에 Office 365 구독이 표시됨</translation>
    </message>
    <message>
        <source>Open the Dashboard, start the Office 365 integration and complete its wizard.</source>
        <translation>대시보드를 열고 Office 365 통합을 시작하여 마법사를 완료합니다.</translation>
    </message>
    <message>
        <source>The guide for 2012 R2 demands that Exchange is removed from the source when the integration is used; this one leaves it open, so settle it with the customer.</source>
        <extracomment>The source: the source server</extracomment>
        <translation>2012 R2용 가이드는 통합을 사용하려면 원본 서버에서 Exchange를 제거하도록 요구합니다. 이 가이드에는 정해져 있지 않으므로 고객과 상의하여 정하세요.</translation>
    </message>
    <message>
        <source>Join computers to the new network</source>
        <translation>새 네트워크에 컴퓨터 가입</translation>
    </message>
    <message>
        <source>Join computers</source>
        <extracomment>Short name of phase 3 for the timeline; keep it under 24 characters</extracomment>
        <translation>컴퓨터 가입</translation>
    </message>
    <message>
        <source>Uninstall the old Connector software</source>
        <extracomment>Title of a step</extracomment>
        <translation>이전 Connector 소프트웨어 제거</translation>
    </message>
    <message>
        <source>A client computer can be connected to only one Essentials server at a time.</source>
        <translation>클라이언트 컴퓨터는 한 번에 한 Essentials 서버에만 연결할 수 있습니다.</translation>
    </message>
    <message>
        <source>The client computer is joined to the source server with Connector software</source>
        <extracomment>When the step is needed</extracomment>
        <translation>클라이언트 컴퓨터가 Connector 소프트웨어로 원본 서버에 연결되어 있음</translation>
    </message>
    <message>
        <source>The client computer cannot be connected to the destination server.</source>
        <translation>클라이언트 컴퓨터를 대상 서버에 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>“Programs and Features” no longer lists the old Connector</source>
        <extracomment>What proves that the step is done; the label in quotation marks is a page of Windows</extracomment>
        <translation>“프로그램 및 기능”(Programs and Features)에 이전 Connector가 더 이상 없음</translation>
    </message>
    <message>
        <source>Open Control Panel &gt; Programs and Features on each client computer that is connected to the source server.</source>
        <translation>원본 서버에 연결된 각 클라이언트 컴퓨터에서 “제어판 &gt; 프로그램 및 기능”(Control Panel &gt; Programs and Features)을 엽니다.</translation>
    </message>
    <message>
        <source>Uninstall the Connector software of the source server.</source>
        <translation>원본 서버의 Connector 소프트웨어를 제거합니다.</translation>
    </message>
    <message>
        <source>Uninstall “Windows Small Business Server 2011 Essentials Connector”.</source>
        <extracomment>The name in quotation marks is a program in the list of Windows</extracomment>
        <translation>“Windows Small Business Server 2011 Essentials Connector”를 제거합니다.</translation>
    </message>
    <message>
        <source>Uninstall “Windows Server 2012 Connector”.</source>
        <extracomment>The name in quotation marks is a program in the list of Windows</extracomment>
        <translation>“Windows Server 2012 Connector”를 제거합니다.</translation>
    </message>
    <message>
        <source>Connect each client to the destination</source>
        <extracomment>Title of a step; the destination: the destination server</extracomment>
        <translation>각 클라이언트를 대상 서버에 연결</translation>
    </message>
    <message>
        <source>The Connector lists the computer in the Dashboard, backs it up and watches its health.</source>
        <translation>Connector를 설치하면 컴퓨터가 대시보드 목록에 나타나고, 백업되고, 시스템 상태가 감시됩니다.</translation>
    </message>
    <message>
        <source>Windows 7, Windows 8 or Mac OS X 10.5 to 10.8; 1.4 GHz, 1 GB of memory, 1 GB of free space; name up to 15 characters</source>
        <translation>Windows 7, Windows 8 또는 Mac OS X 10.5~10.8, 1.4 GHz, 메모리 1 GB, 여유 공간 1 GB, 이름 최대 15자</translation>
    </message>
    <message>
        <source>The computer has neither backup nor Remote Web Access.</source>
        <translation>컴퓨터를 백업할 수 없고 원격 웹 액세스도 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The computer is listed in the Dashboard, and the Connector is installed</source>
        <translation>컴퓨터가 대시보드 목록에 있고 Connector가 설치되어 있음</translation>
    </message>
    <message>
        <source>Check that the computer has an NTFS boot partition, .NET Framework 4.5, the right time and an address in the server’s subnet.</source>
        <translation>컴퓨터에 NTFS 부팅 파티션과 .NET Framework 4.5가 있고, 시간이 맞고, 주소가 서버의 서브넷에 있는지 확인합니다.</translation>
    </message>
    <message>
        <source>Check that the name of the computer has only ASCII characters and no underscore.</source>
        <translation>컴퓨터 이름이 ASCII 문자로만 되어 있고 밑줄이 없는지 확인합니다.</translation>
    </message>
    <message>
        <source>On a computer with several accounts sign in with the one whose documents and settings are to be kept.</source>
        <translation>계정이 여러 개인 컴퓨터에서는 문서와 설정을 보존할 계정으로 로그인합니다.</translation>
    </message>
    <message>
        <source>Open this address with the name of the destination server in a browser.</source>
        <translation>브라우저에서 대상 서버의 이름을 넣어 이 주소를 엽니다.</translation>
    </message>
    <message>
        <source>Install the Windows Server Connector as on a new computer, whether the computer is in the domain already or not.</source>
        <translation>컴퓨터가 이미 도메인에 있든 없든, 새 컴퓨터에서와 같이 Windows Server Connector를 설치합니다.</translation>
    </message>
    <message>
        <source>Windows XP and Windows Vista are not supported by the Connector; leave out those that are in the domain already.</source>
        <translation>Windows XP와 Windows Vista는 Connector에서 지원되지 않습니다. 이미 도메인에 있는 이런 컴퓨터는 제외하세요.</translation>
    </message>
    <message>
        <source>Home editions of Windows cannot join a domain.</source>
        <translation>Windows Home 에디션은 도메인에 가입할 수 없습니다.</translation>
    </message>
    <message>
        <source>Systems of the computers</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>컴퓨터의 시스템</translation>
    </message>
    <message>
        <source>Check that clients take Group Policy from the destination</source>
        <extracomment>Title of a step; the destination: the destination server</extracomment>
        <translation>클라이언트가 대상 서버의 그룹 정책을 받는지 확인</translation>
    </message>
    <message>
        <source>A client that still reads its policies from the source loses them with it.</source>
        <extracomment>The source: the source server</extracomment>
        <translation>아직 원본 서버에서 정책을 읽는 클라이언트는 원본 서버가 없어지면 정책도 잃습니다.</translation>
    </message>
    <message>
        <source>The source had custom Group Policy, such as folder redirection</source>
        <extracomment>When the step is needed</extracomment>
        <translation>원본 서버에 폴더 리디렉션 같은 사용자 지정 그룹 정책이 있었음</translation>
    </message>
    <message>
        <source>Policies and redirected folders keep pointing to the source server.</source>
        <translation>정책과 리디렉션된 폴더가 계속 원본 서버를 가리킵니다.</translation>
    </message>
    <message>
        <source>Output of the command that names the destination server</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>대상 서버의 이름이 나오는 명령 출력</translation>
    </message>
    <message>
        <source>Keep both servers running meanwhile.</source>
        <translation>그동안 두 서버를 모두 켜 둡니다.</translation>
    </message>
    <message>
        <source>Open a command prompt on each client computer and show the applied policies.</source>
        <translation>각 클라이언트 컴퓨터에서 명령 프롬프트를 열고 적용된 정책을 표시합니다.</translation>
    </message>
    <message>
        <source>Check that this line names the destination server, for example “DestinationSrv.Domain.local”.</source>
        <translation>이 줄에 대상 서버의 이름이 나오는지 확인합니다. 예: “DestinationSrv.Domain.local”.</translation>
    </message>
    <message>
        <source>Ignore the line “Domain Type”: it shows a year of Windows that says nothing about the migration.</source>
        <translation>“도메인 유형”(Domain Type) 줄은 무시합니다. 여기에 나오는 Windows 연도는 마이그레이션과 관계없습니다.</translation>
    </message>
    <message>
        <source>Refresh Group Policy</source>
        <extracomment>Title of a step</extracomment>
        <translation>그룹 정책 새로 고침</translation>
    </message>
    <message>
        <source>A refresh lets the client look for its domain controller again.</source>
        <translation>새로 고치면 클라이언트가 도메인 컨트롤러를 다시 찾습니다.</translation>
    </message>
    <message>
        <source>The output does not name the destination server</source>
        <extracomment>When the step is needed</extracomment>
        <translation>출력에 대상 서버의 이름이 없음</translation>
    </message>
    <message>
        <source>The repeated check names the destination server</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>다시 확인했을 때 대상 서버의 이름이 나옴</translation>
    </message>
    <message>
        <source>Refresh the policies on the client computer.</source>
        <translation>클라이언트 컴퓨터에서 정책을 새로 고칩니다.</translation>
    </message>
    <message>
        <source>Check the source of the policies again.</source>
        <extracomment>Source: the server that the policies come from</extracomment>
        <translation>정책을 어디에서 받는지 다시 확인합니다.</translation>
    </message>
    <message>
        <source>Find out why policy fails</source>
        <extracomment>Title of a step</extracomment>
        <translation>정책이 실패하는 원인 찾기</translation>
    </message>
    <message>
        <source>The failing policy names its own error.</source>
        <translation>실패하는 정책에 오류가 표시됩니다.</translation>
    </message>
    <message>
        <source>The output still does not name the destination server after the refresh</source>
        <translation>새로 고친 후에도 출력에 대상 서버의 이름이 없음</translation>
    </message>
    <message>
        <source>The error is found and corrected</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>오류를 찾아 바로잡음</translation>
    </message>
    <message>
        <source>Show the resulting set of policies on the client computer.</source>
        <translation>클라이언트 컴퓨터에서 정책 결과 집합을 표시합니다.</translation>
    </message>
    <message>
        <source>Expand the tree to the node marked with an X and choose “View Error” from its context menu.</source>
        <translation>X 표시가 있는 노드까지 트리를 펼치고, 상황에 맞는 메뉴에서 “오류 보기”(View Error)를 클릭합니다.</translation>
    </message>
    <message>
        <source>Correct the error and check the source of the policies again.</source>
        <extracomment>Source: the server that the policies come from</extracomment>
        <translation>오류를 바로잡고 정책을 어디에서 받는지 다시 확인합니다.</translation>
    </message>
    <message>
        <source>Move DHCP from the source to the router</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>DHCP를 원본 서버에서 라우터로 이동</translation>
    </message>
    <message>
        <source>The destination server does not take over DHCP, and two DHCP servers disturb each other.</source>
        <translation>대상 서버는 DHCP를 넘겨받지 않으며, DHCP 서버가 두 대이면 서로 방해합니다.</translation>
    </message>
    <message>
        <source>The source server runs DHCP</source>
        <extracomment>When the step is needed</extracomment>
        <translation>원본 서버에서 DHCP가 실행됨</translation>
    </message>
    <message>
        <source>If the address of the destination server changed all the same, correct the port forwarding.</source>
        <extracomment>Forward: let the router pass requests on to a server</extracomment>
        <translation>그래도 대상 서버의 주소가 바뀌었다면 포트 전달을 수정합니다.</translation>
    </message>
    <message>
        <source>With another range and no fixed address, the router may give the destination server a different address.</source>
        <translation>주소 범위가 다르고 고정 주소가 없으면 라우터가 대상 서버에 다른 주소를 할당할 수 있습니다.</translation>
    </message>
    <message>
        <source>Phase 1 of Microsoft’s guide advises to wait until the source server goes; you may, but only until it is switched off.</source>
        <translation>Microsoft 가이드의 1단계에서는 원본 서버가 없어질 때까지 기다리도록 권합니다. 기다려도 되지만, 원본 서버를 끄기 전까지만 가능합니다.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for this product has no such step, but a source server with DHCP needs it all the same.</source>
        <translation>이 제품의 Microsoft 가이드에는 이 세부 단계가 없지만, 원본 서버에 DHCP가 있으면 필요합니다.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for this product speaks of moving DHCP but has no step for it; it is as for other products.</source>
        <translation>이 제품의 Microsoft 가이드에는 DHCP를 옮긴다는 말만 있고 해당 세부 단계가 없습니다. 방법은 다른 제품과 같습니다.</translation>
    </message>
    <message>
        <source>Configure the network with Set up Anywhere Access</source>
        <extracomment>Title of a step</extracomment>
        <translation>원격 액세스(Anywhere Access) 설정으로 네트워크 구성</translation>
    </message>
    <message>
        <source>The wizard sets up the router and the domain name for access from outside.</source>
        <translation>이 마법사는 외부에서 액세스할 수 있도록 라우터와 도메인 이름을 설정합니다.</translation>
    </message>
    <message>
        <source>Nobody reaches the new server from outside.</source>
        <translation>외부에서 아무도 새 서버에 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>The Dashboard shows Anywhere Access as configured</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>대시보드에 원격 액세스(Anywhere Access)가 구성된 것으로 표시됨</translation>
    </message>
    <message>
        <source>Open Home &gt; SETUP &gt; Set up Anywhere Access in the Dashboard.</source>
        <translation>대시보드에서 “홈 &gt; 설정 &gt; 원격 액세스 설정”(Home &gt; SETUP &gt; Set up Anywhere Access)을 엽니다.</translation>
    </message>
    <message>
        <source>Choose “Click to configure Anywhere Access” and complete the wizard.</source>
        <translation>“원격 액세스를 구성하려면 클릭하세요.”(Click to configure Anywhere Access)를 클릭하고 마법사를 완료합니다.</translation>
    </message>
    <message>
        <source>If DHCP moves to the router in this phase, move it before you start the wizard.</source>
        <translation>이 단계에서 DHCP를 라우터로 옮긴다면 마법사를 시작하기 전에 옮기세요.</translation>
    </message>
    <message>
        <source>Forward the ports by hand</source>
        <extracomment>Title of a step; forward: let the router pass requests on to a server</extracomment>
        <translation>포트 전달을 직접 설정</translation>
    </message>
    <message>
        <source>The wizard can set up only a router that lets itself be set up by UPnP.</source>
        <translation>마법사는 UPnP로 설정할 수 있는 라우터만 설정할 수 있습니다.</translation>
    </message>
    <message>
        <source>The router has no UPnP, or it is off</source>
        <extracomment>When the step is needed</extracomment>
        <translation>라우터에 UPnP가 없거나 꺼져 있음</translation>
    </message>
    <message>
        <source>TCP 80 (HTTP) and 443 (HTTPS) to the destination server; TCP 25 (SMTP) to another server with Exchange, if there is one</source>
        <translation>TCP 80(HTTP)과 443(HTTPS)은 대상 서버로, TCP 25(SMTP)는 Exchange가 있는 다른 서버가 있으면 그 서버로</translation>
    </message>
    <message>
        <source>TCP 80 (HTTP) and 443 (HTTPS) to the destination server</source>
        <extracomment>Limits of the step</extracomment>
        <translation>TCP 80(HTTP)과 443(HTTPS)은 대상 서버로</translation>
    </message>
    <message>
        <source>Requests from outside end at the router.</source>
        <translation>외부의 요청이 라우터에서 막힙니다.</translation>
    </message>
    <message>
        <source>The ports answer from outside the network</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>네트워크 외부에서 포트가 응답함</translation>
    </message>
    <message>
        <source>Forward TCP 80 and TCP 443 to the destination server.</source>
        <extracomment>Forward: let the router pass requests on to a server</extracomment>
        <translation>TCP 80과 TCP 443을 대상 서버로 전달합니다.</translation>
    </message>
    <message>
        <source>If there is another server with Exchange, forward TCP 25 to it.</source>
        <translation>Exchange가 있는 다른 서버가 있으면 TCP 25를 그 서버로 전달합니다.</translation>
    </message>
    <message>
        <source>A yellow warning sign beside the router in the wizard can mean that UPnP is missing.</source>
        <translation>마법사에서 라우터 옆에 노란색 경고 표시가 나오면 UPnP가 없는 것일 수 있습니다.</translation>
    </message>
    <message>
        <source>Import user accounts missing in the Dashboard</source>
        <extracomment>Title of a step</extracomment>
        <translation>대시보드에 없는 사용자 계정 가져오기</translation>
    </message>
    <message>
        <source>Accounts come over by themselves, except those whose properties do not meet the requirements.</source>
        <translation>계정은 자동으로 넘어오지만, 속성이 요구 사항에 맞지 않는 계정은 넘어오지 않습니다.</translation>
    </message>
    <message>
        <source>The account works, but the Dashboard cannot manage it.</source>
        <translation>계정은 작동하지만 대시보드에서 관리할 수 없습니다.</translation>
    </message>
    <message>
        <source>Every enabled account of a person is listed under Users in the Dashboard</source>
        <translation>사람이 쓰는 활성 계정이 모두 대시보드의 사용자 목록에 있음</translation>
    </message>
    <message>
        <source>Compare the user accounts of the domain with the list under Users in the Dashboard.</source>
        <translation>도메인의 사용자 계정을 대시보드의 “사용자”(Users) 목록과 비교합니다.</translation>
    </message>
    <message>
        <source>Open Windows PowerShell as an administrator and import each missing account.</source>
        <translation>관리자 권한으로 Windows PowerShell을 열고 없는 계정을 각각 가져옵니다.</translation>
    </message>
    <message>
        <source>The guides never list these requirements, so go by the accounts that are missing.</source>
        <translation>가이드에는 이 요구 사항이 나와 있지 않으므로, 목록에 없는 계정을 기준으로 하세요.</translation>
    </message>
    <message>
        <source>The guides never list these requirements, nor agree if some or all must be unmet; go by the missing accounts.</source>
        <translation>가이드에는 이 요구 사항이 나와 있지 않고, 일부를 충족하지 않는 경우인지 전부를 충족하지 않는 경우인지도 서로 다릅니다. 목록에 없는 계정을 기준으로 하세요.</translation>
    </message>
    <message>
        <source>The link to this task in Microsoft’s guide leads into the guide for SBS 2003; the content is the same.</source>
        <translation>Microsoft 가이드에서 이 작업으로 가는 링크는 SBS 2003용 가이드로 연결됩니다. 내용은 같습니다.</translation>
    </message>
    <message>
        <source>Remove the SBS 2003 logon script from user accounts</source>
        <extracomment>Title of a step</extracomment>
        <translation>사용자 계정에서 SBS 2003 로그온 스크립트 제거</translation>
    </message>
    <message>
        <source>The script belongs to the former server and does nothing useful any more.</source>
        <translation>이 스크립트는 이전 서버의 것으로, 이제 쓸모가 없습니다.</translation>
    </message>
    <message>
        <source>Users wait at every sign-in for a script of a server that is gone.</source>
        <translation>사용자가 로그인할 때마다 없어진 서버의 스크립트를 기다립니다.</translation>
    </message>
    <message>
        <source>The attribute scriptPath is empty for all users</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>모든 사용자의 scriptPath 특성이 비어 있음</translation>
    </message>
    <message>
        <source>If the script was modified, rename it first, so that the changes are kept.</source>
        <translation>스크립트를 수정했다면 변경 내용이 보존되도록 먼저 이름을 바꿉니다.</translation>
    </message>
    <message>
        <source>In Active Directory Users and Computers open Properties &gt; Profile of each user and empty “Logon script”.</source>
        <translation>Active Directory 사용자 및 컴퓨터에서 각 사용자의 “속성 &gt; 프로필”(Properties &gt; Profile)을 열고 “로그온 스크립트”(Logon script)를 비웁니다.</translation>
    </message>
    <message>
        <source>Only accounts made with the “Add New Users Wizard” have the script.</source>
        <translation>“새 사용자 추가 마법사”(Add New Users Wizard)로 만든 계정에만 이 스크립트가 있습니다.</translation>
    </message>
    <message>
        <source>Logon script of SBS 2003</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>SBS 2003 로그온 스크립트</translation>
    </message>
    <message>
        <source>Assign computers to users for Remote Web Access</source>
        <extracomment>Title of a step</extracomment>
        <translation>원격 웹 액세스용 컴퓨터를 사용자에게 할당</translation>
    </message>
    <message>
        <source>SBS 2003 showed all computers to everybody; the new server shows only those that are assigned.</source>
        <translation>SBS 2003에서는 모든 사용자에게 모든 컴퓨터가 표시되었지만, 새 서버에서는 할당된 컴퓨터만 표시됩니다.</translation>
    </message>
    <message>
        <source>SBS 2008 showed all computers to everybody; the new server shows only those that are assigned.</source>
        <translation>SBS 2008에서는 모든 사용자에게 모든 컴퓨터가 표시되었지만, 새 서버에서는 할당된 컴퓨터만 표시됩니다.</translation>
    </message>
    <message>
        <source>SBS 2011 Standard showed all computers to everybody; the new server shows only those that are assigned.</source>
        <translation>SBS 2011 Standard에서는 모든 사용자에게 모든 컴퓨터가 표시되었지만, 새 서버에서는 할당된 컴퓨터만 표시됩니다.</translation>
    </message>
    <message>
        <source>In Remote Web Access, the new server shows each user only the computers that are assigned.</source>
        <translation>원격 웹 액세스에서 새 서버는 각 사용자에게 할당된 컴퓨터만 표시합니다.</translation>
    </message>
    <message>
        <source>Users do not see their computers in Remote Web Access.</source>
        <translation>사용자가 원격 웹 액세스에서 자신의 컴퓨터를 볼 수 없습니다.</translation>
    </message>
    <message>
        <source>Each user sees their own computer in Remote Web Access</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>각 사용자가 원격 웹 액세스에서 자신의 컴퓨터를 볼 수 있음</translation>
    </message>
    <message>
        <source>In the Dashboard open Users, the account, and then “View the account properties”.</source>
        <translation>대시보드에서 “사용자”(Users), 해당 계정, “계정 속성 보기”(View the account properties)를 차례로 엽니다.</translation>
    </message>
    <message>
        <source>On the tab “Anywhere Access” tick “Allow Remote Web Access and access to web services applications”.</source>
        <translation>“원격 액세스”(Anywhere Access) 탭에서 “원격 웹 액세스 및 웹 서비스 애플리케이션에 대한 액세스 허용”(Allow Remote Web Access and access to web services applications)을 선택합니다.</translation>
    </message>
    <message>
        <source>Tick “Shared Folders”, “Computers” and “Homepage links”, and choose “Apply”.</source>
        <translation>“공유 폴더”(Shared Folders), “컴퓨터”(Computers), “홈페이지 링크”(Homepage links)를 선택하고 “적용”(Apply)을 클릭합니다.</translation>
    </message>
    <message>
        <source>On the tab “Computer access” tick the computers of the user.</source>
        <translation>“컴퓨터 액세스”(Computer access) 탭에서 그 사용자의 컴퓨터를 선택합니다.</translation>
    </message>
    <message>
        <source>Repeat this for each user; nothing has to be done on the client computers.</source>
        <translation>사용자마다 이 과정을 반복합니다. 클라이언트 컴퓨터에서 할 일은 없습니다.</translation>
    </message>
    <message>
        <source>If the first new user made after the migration does not work, delete that user and create it again.</source>
        <translation>마이그레이션 후에 처음 만든 새 사용자가 작동하지 않으면 그 사용자를 삭제하고 다시 만듭니다.</translation>
    </message>
    <message>
        <source>The overview of Microsoft’s guide puts this step among the post-migration tasks; it belongs here.</source>
        <translation>Microsoft 가이드의 개요에는 이 세부 단계가 마이그레이션 후 작업에 있지만, 여기가 맞습니다.</translation>
    </message>
    <message>
        <source>The overview of Microsoft’s guide puts this step in phase 7; it belongs here.</source>
        <translation>Microsoft 가이드의 개요에는 이 세부 단계가 7단계에 있지만, 여기가 맞습니다.</translation>
    </message>
    <message>
        <source>Move settings and data to the destination server</source>
        <translation>대상 서버로 설정 및 데이터 이동</translation>
    </message>
    <message>
        <source>Move settings and data</source>
        <extracomment>Short name of phase 4 for the timeline; keep it under 24 characters</extracomment>
        <translation>설정 및 데이터 이동</translation>
    </message>
    <message>
        <source>Delete the old SBS Group Policy objects</source>
        <extracomment>Title of a step</extracomment>
        <translation>이전 SBS 그룹 정책 개체 삭제</translation>
    </message>
    <message>
        <source>They conflict with those of the destination server, which cover all of their settings.</source>
        <translation>대상 서버의 그룹 정책 개체와 충돌합니다. 이전 개체의 설정은 모두 대상 서버의 개체에 들어 있습니다.</translation>
    </message>
    <message>
        <source>Two sets of policies contradict each other.</source>
        <translation>두 벌의 정책이 서로 모순됩니다.</translation>
    </message>
    <message>
        <source>None of the names exists under CN=Policies,CN=System</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>CN=Policies,CN=System에 해당 이름이 하나도 없음</translation>
    </message>
    <message>
        <source>Open Server Management &gt; Advanced Management &gt; Group Policy Management &gt; Forest &gt; Domains, your domain, and then Group Policy Objects.</source>
        <translation>“서버 관리 &gt; 고급 관리 &gt; 그룹 정책 관리 &gt; 포리스트 &gt; 도메인”(Server Management &gt; Advanced Management &gt; Group Policy Management &gt; Forest &gt; Domains), 해당 도메인, “그룹 정책 개체”(Group Policy Objects)를 차례로 엽니다.</translation>
    </message>
    <message>
        <source>Open Group Policy Management &gt; Forest &gt; Domains, your domain, and then Group Policy Objects.</source>
        <translation>“그룹 정책 관리 &gt; 포리스트 &gt; 도메인”(Group Policy Management &gt; Forest &gt; Domains), 해당 도메인, “그룹 정책 개체”(Group Policy Objects)를 차례로 엽니다.</translation>
    </message>
    <message>
        <source>Save a copy of each object that was modified.</source>
        <translation>수정한 개체마다 복사본을 저장합니다.</translation>
    </message>
    <message>
        <source>Delete each of these objects that exists.</source>
        <translation>다음 개체 중 있는 것을 모두 삭제합니다.</translation>
    </message>
    <message>
        <source>With the R2 release, delete these as well.</source>
        <translation>R2 릴리스에서는 다음도 삭제합니다.</translation>
    </message>
    <message>
        <source>Delete these as well if they exist.</source>
        <translation>다음도 있으면 삭제합니다.</translation>
    </message>
    <message>
        <source>Delete also the other objects whose names begin with “Small Business Server”, “Windows SBS” or “Update Services”.</source>
        <translation>이름이 “Small Business Server”, “Windows SBS” 또는 “Update Services”로 시작하는 다른 개체도 삭제합니다.</translation>
    </message>
    <message>
        <source>Set the password policy in the Dashboard and keep strong passwords.</source>
        <translation>대시보드에서 암호 정책을 설정하고 강력한 암호를 유지합니다.</translation>
    </message>
    <message>
        <source>The password policy is now stored in the Default Domain Policy and no longer in an SBS object.</source>
        <translation>암호 정책은 이제 SBS 개체가 아니라 Default Domain Policy(기본 도메인 정책)에 저장됩니다.</translation>
    </message>
    <message>
        <source>On your server a name may have a hyphen instead of a dash, or “Policies” instead of “Policy”.</source>
        <translation>서버에 따라 이름에 대시 대신 하이픈이 있거나 “Policy” 대신 “Policies”가 쓰였을 수 있습니다.</translation>
    </message>
    <message>
        <source>Keep the object that redirects folders; it is deleted in phase 5, after the new policy is enabled.</source>
        <translation>폴더를 리디렉션하는 개체는 그대로 두세요. 새 정책을 사용하도록 설정한 후 5단계에서 삭제합니다.</translation>
    </message>
    <message>
        <source>Microsoft’s guide lists names of SBS 2003 and of an “SBS 2008 R2” that never existed; go by how the names begin.</source>
        <translation>Microsoft 가이드에는 SBS 2003의 이름과 실제로는 없었던 “SBS 2008 R2”의 이름이 나옵니다. 이름의 앞부분을 기준으로 하세요.</translation>
    </message>
    <message>
        <source>Microsoft’s guide goes through “Server Management &gt; Advanced Management”, as in SBS 2003; open the console itself.</source>
        <translation>Microsoft 가이드에서는 SBS 2003처럼 “서버 관리 &gt; 고급 관리”(Server Management &gt; Advanced Management)를 거치지만, 콘솔을 직접 여세요.</translation>
    </message>
    <message>
        <source>Old SBS Group Policy objects</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>이전 SBS 그룹 정책 개체</translation>
    </message>
    <message>
        <source>Links of Group Policy objects</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>그룹 정책 개체의 링크</translation>
    </message>
    <message>
        <source>Password policy of the domain</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>도메인의 암호 정책</translation>
    </message>
    <message>
        <source>Delete the old WMI filters</source>
        <extracomment>Title of a step</extracomment>
        <translation>이전 WMI 필터 삭제</translation>
    </message>
    <message>
        <source>They belong to the deleted policies and nothing uses them any more.</source>
        <translation>삭제한 정책에 속한 필터로, 더 이상 아무도 사용하지 않습니다.</translation>
    </message>
    <message>
        <source>Filters without a policy remain in the directory.</source>
        <translation>정책이 없는 필터가 디렉터리에 남습니다.</translation>
    </message>
    <message>
        <source>No such msWMI-Som object is left in the directory</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>디렉터리에 이런 msWMI-Som 개체가 남아 있지 않음</translation>
    </message>
    <message>
        <source>Open Server Manager &gt; Features &gt; Group Policy Management, your domain, and then WMI Filters.</source>
        <translation>“서버 관리자 &gt; 기능 &gt; 그룹 정책 관리”(Server Manager &gt; Features &gt; Group Policy Management), 해당 도메인, “WMI 필터”(WMI Filters)를 차례로 엽니다.</translation>
    </message>
    <message>
        <source>In the same console open WMI Filters.</source>
        <translation>같은 콘솔에서 “WMI 필터”(WMI Filters)를 엽니다.</translation>
    </message>
    <message>
        <source>Delete these two filters.</source>
        <translation>다음 두 필터를 삭제합니다.</translation>
    </message>
    <message>
        <source>Delete these two filters if they exist.</source>
        <translation>다음 두 필터가 있으면 삭제합니다.</translation>
    </message>
    <message>
        <source>Delete also the filters whose names begin with “Windows SBS”.</source>
        <translation>이름이 “Windows SBS”로 시작하는 필터도 삭제합니다.</translation>
    </message>
    <message>
        <source>Delete each of these three filters that exists.</source>
        <translation>다음 세 필터 중 있는 것을 모두 삭제합니다.</translation>
    </message>
    <message>
        <source>Microsoft’s guide speaks of three filters, but SBS 2003 has these two.</source>
        <translation>Microsoft 가이드에는 필터가 세 개라고 되어 있지만, SBS 2003에는 이 두 개가 있습니다.</translation>
    </message>
    <message>
        <source>Microsoft’s guide speaks of three filters but names only these two, which are those of SBS 2003.</source>
        <translation>Microsoft 가이드에는 필터가 세 개라고 되어 있지만 이 두 개만 나오며, 이는 SBS 2003의 필터입니다.</translation>
    </message>
    <message>
        <source>Old WMI filters</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>이전 WMI 필터</translation>
    </message>
    <message>
        <source>List the shared folders and rebuild their structure</source>
        <extracomment>Title of a step</extracomment>
        <translation>공유 폴더의 목록 작성 및 구조 재구성</translation>
    </message>
    <message>
        <source>What is not on the list is not copied, and is lost with the source server.</source>
        <translation>목록에 없는 것은 복사되지 않고 원본 서버와 함께 사라집니다.</translation>
    </message>
    <message>
        <source>The shared folders do not stay on the source server</source>
        <extracomment>When the step is needed; the shared folders of the source server that is replaced</extracomment>
        <translation>공유 폴더를 원본 서버에 남겨 두지 않음</translation>
    </message>
    <message>
        <source>Shared folders are forgotten, or end in the wrong place.</source>
        <translation>공유 폴더를 빠뜨리거나 잘못된 위치에 두게 됩니다.</translation>
    </message>
    <message>
        <source>A list of all shares with their permissions, and a matching folder for each on the destination server</source>
        <extracomment>Share: a shared folder</extracomment>
        <translation>모든 공유와 그 권한의 목록, 각 공유에 해당하는 대상 서버의 폴더</translation>
    </message>
    <message>
        <source>List the shares of the source server with their permissions.</source>
        <extracomment>Share: a shared folder</extracomment>
        <translation>원본 서버의 공유와 그 권한의 목록을 만듭니다.</translation>
    </message>
    <message>
        <source>Create or adapt matching folders and shares on the destination server.</source>
        <translation>대상 서버에서 이에 해당하는 폴더와 공유를 만들거나 조정합니다.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for Foundation makes the copy optional, because the source server may stay in the network.</source>
        <translation>Microsoft의 Foundation용 가이드에서는 원본 서버를 네트워크에 남겨 둘 수 있으므로 복사가 선택 사항입니다.</translation>
    </message>
    <message>
        <source>The contents list of this part of Microsoft’s guide links into the guide for SBS 2008; read the part itself.</source>
        <translation>Microsoft 가이드에서 이 부분의 목차는 SBS 2008용 가이드로 연결됩니다. 이 부분의 본문을 읽으세요.</translation>
    </message>
    <message>
        <source>Compare sizes with free space</source>
        <extracomment>Title of a step</extracomment>
        <translation>크기와 여유 공간 비교</translation>
    </message>
    <message>
        <source>A copy that runs out of space stops in the middle.</source>
        <translation>공간이 부족해지면 복사가 도중에 중지됩니다.</translation>
    </message>
    <message>
        <source>The copy fails when the disk is full.</source>
        <translation>디스크가 가득 차면 복사가 실패합니다.</translation>
    </message>
    <message>
        <source>Size of each folder and free space of the drive that receives it</source>
        <translation>각 폴더의 크기와 폴더를 받을 드라이브의 여유 공간</translation>
    </message>
    <message>
        <source>Determine the size of each folder on the source server.</source>
        <translation>원본 서버에서 각 폴더의 크기를 알아봅니다.</translation>
    </message>
    <message>
        <source>Make sure that the destination server has room for all of them.</source>
        <translation>대상 서버에 이 폴더를 모두 담을 공간이 있는지 확인합니다.</translation>
    </message>
    <message>
        <source>Make the source shares read-only</source>
        <extracomment>Title of a step; share: a shared folder; the source: the source server</extracomment>
        <translation>원본 서버의 공유를 읽기 전용으로 설정</translation>
    </message>
    <message>
        <source>Whatever users save during the copy would stay behind.</source>
        <translation>복사하는 동안 사용자가 저장한 것은 모두 옮겨지지 않고 남습니다.</translation>
    </message>
    <message>
        <source>Late changes on the source server are lost.</source>
        <translation>원본 서버에서 나중에 변경한 내용을 잃습니다.</translation>
    </message>
    <message>
        <source>No user can save a file in the shares of the source server</source>
        <extracomment>What proves that the step is done; share: a shared folder</extracomment>
        <translation>어떤 사용자도 원본 서버의 공유에 파일을 저장할 수 없음</translation>
    </message>
    <message>
        <source>Tell the users when the shared folders become read-only.</source>
        <translation>공유 폴더가 언제 읽기 전용이 되는지 사용자에게 알립니다.</translation>
    </message>
    <message>
        <source>Set the permissions of each share to read-only for all users.</source>
        <extracomment>Share: a shared folder</extracomment>
        <translation>모든 사용자에 대해 각 공유의 권한을 읽기 전용으로 설정합니다.</translation>
    </message>
    <message>
        <source>Copy every share</source>
        <extracomment>Title of a step; share: a shared folder</extracomment>
        <translation>모든 공유 복사</translation>
    </message>
    <message>
        <source>The command copies the data together with its permissions, owners and times.</source>
        <translation>이 명령은 데이터를 권한, 소유자, 시간과 함께 복사합니다.</translation>
    </message>
    <message>
        <source>The data stays on the source server and goes with it.</source>
        <translation>데이터가 원본 서버에 남아 있다가 함께 없어집니다.</translation>
    </message>
    <message>
        <source>A log for each share with 0 in the column FAILED for Dirs and Files, and an exit code below 8</source>
        <extracomment>Share: a shared folder; log: the file in which the copy command writes its results</extracomment>
        <translation>“디렉터리”(Dirs)와 “파일”(Files)의 “실패”(FAILED) 열이 0이고 종료 코드가 8 미만인 공유별 로그</translation>
    </message>
    <message>
        <source>Sign in to the destination server as a domain administrator.</source>
        <translation>대상 서버에 도메인 관리자로 로그인합니다.</translation>
    </message>
    <message>
        <source>Run this command for each share, with your names and a log file of its own for each share.</source>
        <extracomment>Share: a shared folder; log: the file in which the copy command writes its results</extracomment>
        <translation>공유마다 이 명령을 실행합니다. 이름은 실제 이름으로 바꾸고, 로그 파일도 공유마다 따로 지정합니다.</translation>
    </message>
    <message>
        <source>Read each log: the column FAILED must show 0 for Dirs and Files.</source>
        <extracomment>Log: the file in which the copy command writes its results</extracomment>
        <translation>각 로그를 읽습니다. “디렉터리”(Dirs)와 “파일”(Files)의 “실패”(FAILED) 열이 0이어야 합니다.</translation>
    </message>
    <message>
        <source>/E takes subfolders, empty ones too; /B reads past missing permissions; /COPY:DATSOU takes data, attributes, times, security, owner and auditing.</source>
        <translation>/E는 빈 폴더를 포함하여 하위 폴더를 복사하고, /B는 권한이 없어도 읽으며, /COPY:DATSOU는 데이터, 특성, 시간, 보안, 소유자, 감사 정보를 복사합니다.</translation>
    </message>
    <message>
        <source>Microsoft’s guide uses one log for all shares, but /LOG overwrites it each time; change the file name, or append with /LOG+.</source>
        <extracomment>Share: a shared folder; log: the file in which the copy command writes its results</extracomment>
        <translation>Microsoft 가이드에서는 모든 공유에 로그 하나를 사용하지만, /LOG는 매번 로그를 덮어씁니다. 파일 이름을 바꾸거나 /LOG+로 추가하세요.</translation>
    </message>
    <message>
        <source>Microsoft’s command line lacks the space between the source and the destination argument; it is correct here.</source>
        <translation>Microsoft의 명령줄에는 원본 인수와 대상 인수 사이의 공백이 빠져 있습니다. 여기에는 올바르게 되어 있습니다.</translation>
    </message>
    <message>
        <source>Microsoft’s command line has spaces inside the network paths; it is correct here.</source>
        <translation>Microsoft의 명령줄에는 네트워크 경로 안에 공백이 있습니다. 여기에는 올바르게 되어 있습니다.</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>시작하기 전에</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>Short name of the part before phase 1, for the timeline</extracomment>
        <translation>시작 전</translation>
    </message>
    <message>
        <source>Read the whole procedure before starting</source>
        <extracomment>Title of a step</extracomment>
        <translation>시작하기 전에 전체 절차 읽기</translation>
    </message>
    <message>
        <source>A migration takes days, and some deadlines start long before you notice them.</source>
        <translation>마이그레이션은 며칠이 걸리며, 어떤 기한은 알아채기 훨씬 전에 시작됩니다.</translation>
    </message>
    <message>
        <source>Confirmation by the technician</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>기술자의 확인</translation>
    </message>
    <message>
        <source>Read the titles, limits and conditions of all eight phases once.</source>
        <translation>여덟 단계 모두의 제목, 한도, 조건을 한 번 읽습니다.</translation>
    </message>
    <message>
        <source>Make sure that the new server has 64-bit hardware, because there is no 32-bit edition of the new system.</source>
        <translation>새 시스템에는 32비트 에디션이 없으므로 새 서버의 하드웨어가 64비트인지 확인합니다.</translation>
    </message>
    <message>
        <source>Plan a day for the removal of the source server: it has to be gone at the latest 21 days after the installation, or 7 days without update KB943494.</source>
        <translation>원본 서버를 제거할 날을 정합니다. 늦어도 설치 후 21일 안에, 업데이트 KB943494가 없으면 7일 안에 없애야 합니다.</translation>
    </message>
    <message>
        <source>Plan the day on which the source server goes: at the latest 21 days after the installation.</source>
        <translation>원본 서버를 제거할 날을 정합니다. 늦어도 설치 후 21일 안이어야 합니다.</translation>
    </message>
    <message>
        <source>Decide whether the source server stays: as a domain controller or additional server it may, without a deadline.</source>
        <translation>원본 서버를 남겨 둘지 정합니다. 도메인 컨트롤러나 추가 서버로 기한 없이 남겨 둘 수 있습니다.</translation>
    </message>
    <message>
        <source>Microsoft collects further tools and help for this migration under its short link 217520.</source>
        <translation>이 마이그레이션에 필요한 다른 도구와 도움말은 Microsoft 단축 링크 217520에 모여 있습니다.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for this product has seven phases; folder redirection is added for servers that redirect folders.</source>
        <translation>이 제품의 Microsoft 가이드는 7단계입니다. 폴더를 리디렉션하는 서버를 위해 폴더 리디렉션을 추가했습니다.</translation>
    </message>
    <message>
        <source>Microsoft’s guide lists the Migration Preparation Tool; it is not needed, as the schema is at version 56 already.</source>
        <translation>Microsoft 가이드에는 마이그레이션 준비 도구가 나오지만, 스키마가 이미 버전 56이므로 필요 없습니다.</translation>
    </message>
    <message>
        <source>How to get an administrator command prompt</source>
        <extracomment>Title of a step</extracomment>
        <translation>관리자 명령 프롬프트를 여는 방법</translation>
    </message>
    <message>
        <source>Many commands of this guide change nothing, or fail, without administrator rights.</source>
        <translation>이 가이드의 많은 명령은 관리자 권한이 없으면 아무것도 변경하지 않거나 실패합니다.</translation>
    </message>
    <message>
        <source>Sign in to the source server as an administrator, open Start &gt; Run and enter this command.</source>
        <translation>원본 서버에 관리자로 로그인하여 “시작 &gt; 실행”(Start &gt; Run)을 열고 이 명령을 입력합니다.</translation>
    </message>
    <message>
        <source>On the source server type this command on the Start screen and choose “Run as administrator” for it.</source>
        <translation>원본 서버에서는 시작 화면에서 이 명령을 입력하고 “관리자 권한으로 실행”(Run as administrator)을 클릭합니다.</translation>
    </message>
    <message>
        <source>On the source server type this command in the search box of Start and choose “Run as administrator” for it.</source>
        <translation>원본 서버에서는 “시작”(Start)의 검색 상자에 이 명령을 입력하고 “관리자 권한으로 실행”(Run as administrator)을 클릭합니다.</translation>
    </message>
    <message>
        <source>On the destination server type the same command on the Start screen and choose “Run as administrator” for the result.</source>
        <translation>대상 서버에서는 시작 화면에서 같은 명령을 입력하고, 결과에 대해 “관리자 권한으로 실행”(Run as administrator)을 클릭합니다.</translation>
    </message>
    <message>
        <source>Microsoft’s guide uses the search box and “Run as administrator” on the source; Windows Server 2003 has neither.</source>
        <extracomment>The source: the source server</extracomment>
        <translation>Microsoft 가이드에서는 원본 서버에서 검색 상자와 “관리자 권한으로 실행”(Run as administrator)을 사용하지만, Windows Server 2003에는 둘 다 없습니다.</translation>
    </message>
    <message>
        <source>Perform post-migration tasks</source>
        <translation>마이그레이션 후 작업 수행</translation>
    </message>
    <message>
        <source>Post-migration tasks</source>
        <extracomment>Short name of phase 7 for the timeline; keep it under 24 characters</extracomment>
        <translation>마이그레이션 후 작업</translation>
    </message>
    <message>
        <source>Remove DNS entries of the source</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>원본 서버의 DNS 항목 제거</translation>
    </message>
    <message>
        <source>Entries of a server that is gone slow down every name that is looked up through them.</source>
        <translation>없어진 서버의 항목이 있으면 그 항목을 거치는 모든 이름 조회가 느려집니다.</translation>
    </message>
    <message>
        <source>Name resolution waits for a server that never answers.</source>
        <translation>이름 확인이 응답하지 않는 서버를 기다립니다.</translation>
    </message>
    <message>
        <source>No name server, forwarder or other record has the name or the address of the source server</source>
        <translation>원본 서버의 이름이나 주소가 있는 이름 서버, 전달자 또는 다른 레코드가 없음</translation>
    </message>
    <message>
        <source>In DNS Manager open the properties of the server and remove the source server from “Forwarders”.</source>
        <translation>DNS 관리자에서 서버의 속성을 열고 “전달자”(Forwarders)에서 원본 서버를 제거합니다.</translation>
    </message>
    <message>
        <source>Open the properties of each forward lookup zone and remove the source server from “Name Servers”.</source>
        <translation>각 정방향 조회 영역의 속성을 열고 “이름 서버”(Name Servers)에서 원본 서버를 제거합니다.</translation>
    </message>
    <message>
        <source>Do the same for each reverse lookup zone.</source>
        <translation>각 역방향 조회 영역에서도 똑같이 합니다.</translation>
    </message>
    <message>
        <source>Leave these entries alone while the source server stays in the network, because they are needed.</source>
        <translation>원본 서버가 네트워크에 있는 동안에는 이 항목이 필요하므로 그대로 두세요.</translation>
    </message>
    <message>
        <source>Name servers of the zones</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>영역의 이름 서버</translation>
    </message>
    <message>
        <source>DNS records of the former controller</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>이전 컨트롤러의 DNS 레코드</translation>
    </message>
    <message>
        <source>Share the application data folders</source>
        <extracomment>Title of a step</extracomment>
        <translation>애플리케이션 데이터 폴더 공유</translation>
    </message>
    <message>
        <source>Copied data of line-of-business and other applications is of use only when its users reach it.</source>
        <translation>복사한 LOB(기간 업무) 애플리케이션 등의 데이터는 사용자가 액세스할 수 있어야 쓸모가 있습니다.</translation>
    </message>
    <message>
        <source>Applications do not find their data.</source>
        <translation>애플리케이션이 데이터를 찾지 못합니다.</translation>
    </message>
    <message>
        <source>The folders are listed in the Dashboard under Storage</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>폴더가 대시보드의 저장소 목록에 있음</translation>
    </message>
    <message>
        <source>Set the share permissions of each folder of application data.</source>
        <translation>각 애플리케이션 데이터 폴더의 공유 권한을 설정합니다.</translation>
    </message>
    <message>
        <source>Set the NTFS permissions of each of these folders.</source>
        <translation>각 폴더의 NTFS 권한을 설정합니다.</translation>
    </message>
    <message>
        <source>Check that the folders appear in the Dashboard under Storage.</source>
        <translation>폴더가 대시보드의 “저장소”(Storage)에 나타나는지 확인합니다.</translation>
    </message>
    <message>
        <source>Change drive mappings in logon scripts</source>
        <extracomment>Title of a step</extracomment>
        <translation>로그온 스크립트의 드라이브 매핑 변경</translation>
    </message>
    <message>
        <source>A mapping to the source server fails at every sign-in.</source>
        <translation>원본 서버에 대한 매핑은 로그인할 때마다 실패합니다.</translation>
    </message>
    <message>
        <source>A logon script maps drives to the source server</source>
        <extracomment>When the step is needed</extracomment>
        <translation>로그온 스크립트에서 드라이브를 원본 서버에 매핑함</translation>
    </message>
    <message>
        <source>Users miss their network drives.</source>
        <translation>사용자가 네트워크 드라이브를 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>No script contains the name of the source server</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>원본 서버의 이름이 들어 있는 스크립트가 없음</translation>
    </message>
    <message>
        <source>Search the scripts in the share NETLOGON for the name of the source server.</source>
        <extracomment>Share: a shared folder</extracomment>
        <translation>NETLOGON 공유의 스크립트에서 원본 서버의 이름을 검색합니다.</translation>
    </message>
    <message>
        <source>Point each mapping to the matching share of the destination server.</source>
        <extracomment>Share: a shared folder</extracomment>
        <translation>각 매핑을 대상 서버의 해당 공유로 바꿉니다.</translation>
    </message>
    <message>
        <source>References in the directory</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>디렉터리의 참조</translation>
    </message>
    <message>
        <source>Remove the ISA proxy settings from clients</source>
        <extracomment>Title of a step</extracomment>
        <translation>클라이언트에서 ISA 프록시 설정 제거</translation>
    </message>
    <message>
        <source>The client computers still send web requests to the proxy that left with the source server.</source>
        <translation>클라이언트 컴퓨터가 원본 서버와 함께 없어진 프록시에 계속 웹 요청을 보냅니다.</translation>
    </message>
    <message>
        <source>The source was SBS 2003 Premium with Internet Security and Acceleration (ISA) Server</source>
        <translation>원본이 Internet Security and Acceleration (ISA) Server가 있는 SBS 2003 Premium이었음</translation>
    </message>
    <message>
        <source>Port 80 for a new proxy</source>
        <translation>새 프록시에는 포트 80</translation>
    </message>
    <message>
        <source>Client computers have no access to the web.</source>
        <translation>클라이언트 컴퓨터에서 웹에 액세스할 수 없습니다.</translation>
    </message>
    <message>
        <source>Each client computer opens a web page</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>각 클라이언트 컴퓨터에서 웹 페이지가 열림</translation>
    </message>
    <message>
        <source>Uninstall the Microsoft Firewall Client.</source>
        <translation>Microsoft Firewall Client를 제거합니다.</translation>
    </message>
    <message>
        <source>In Internet Explorer open Tools &gt; Internet Options &gt; Connections &gt; LAN Settings.</source>
        <translation>Internet Explorer에서 “도구 &gt; 인터넷 옵션 &gt; 연결 &gt; LAN 설정”(Tools &gt; Internet Options &gt; Connections &gt; LAN Settings)을 엽니다.</translation>
    </message>
    <message>
        <source>Without a proxy, clear all boxes.</source>
        <extracomment>Clear: remove the tick from a box</extracomment>
        <translation>프록시가 없으면 모든 확인란의 선택을 취소합니다.</translation>
    </message>
    <message>
        <source>With a new proxy, clear “Automatic configuration”, tick both “Proxy server” boxes, and enter the full name of the proxy and port 80.</source>
        <extracomment>Clear: remove the tick from a box</extracomment>
        <translation>새 프록시가 있으면 “자동 구성”(Automatic configuration)의 선택을 취소하고, “프록시 서버”(Proxy server) 확인란 두 개를 모두 선택한 다음, 프록시의 전체 이름과 포트 80을 입력합니다.</translation>
    </message>
    <message>
        <source>Open a web page as a test.</source>
        <translation>시험 삼아 웹 페이지를 엽니다.</translation>
    </message>
    <message>
        <source>Give Administrators the right to log on as a batch job</source>
        <extracomment>Title of a step</extracomment>
        <translation>Administrators에 “일괄 작업으로 로그온” 권한 부여</translation>
    </message>
    <message>
        <source>The server can run alerts while nobody is signed in only with this right.</source>
        <translation>이 권한이 있어야만 아무도 로그인하지 않은 동안에도 서버가 상태 경고를 실행할 수 있습니다.</translation>
    </message>
    <message>
        <source>Alerts fail with error 2147943785 (0x80070569).</source>
        <translation>상태 경고가 오류 2147943785(0x80070569)로 실패합니다.</translation>
    </message>
    <message>
        <source>SeBatchLogonRight contains *S-1-5-32-544 in the file GptTmpl.inf of the policy</source>
        <translation>정책의 GptTmpl.inf 파일에서 SeBatchLogonRight에 *S-1-5-32-544가 있음</translation>
    </message>
    <message>
        <source>Open Group Policy Management &gt; Forest &gt; Domains, your domain, and then Domain Controllers &gt; Default Domain Controllers Policy.</source>
        <translation>“그룹 정책 관리 &gt; 포리스트 &gt; 도메인”(Group Policy Management &gt; Forest &gt; Domains), 해당 도메인, Domain Controllers &gt; Default Domain Controllers Policy(기본 도메인 컨트롤러 정책)를 차례로 엽니다.</translation>
    </message>
    <message>
        <source>Choose “Edit” and open Computer Configuration &gt; Policies &gt; Windows Settings &gt; Security Settings &gt; Local Policies &gt; User Rights Assignment.</source>
        <translation>“편집”(Edit)을 클릭하고 “컴퓨터 구성 &gt; 정책 &gt; Windows 설정 &gt; 보안 설정 &gt; 로컬 정책 &gt; 사용자 권한 할당”(Computer Configuration &gt; Policies &gt; Windows Settings &gt; Security Settings &gt; Local Policies &gt; User Rights Assignment)을 엽니다.</translation>
    </message>
    <message>
        <source>Open the properties of “Log on as a batch job” and choose “Add User or Group”, then “Browse”.</source>
        <translation>“일괄 작업으로 로그온”(Log on as a batch job)의 속성을 열고 “사용자 또는 그룹 추가”(Add User or Group)를 클릭한 다음 “찾아보기”(Browse)를 클릭합니다.</translation>
    </message>
    <message>
        <source>Enter the name of the built-in group, choose “Check Names” and confirm with “OK” three times.</source>
        <translation>기본 제공 그룹의 이름을 입력하고 “이름 확인”(Check Names)을 클릭한 다음 “확인”(OK)을 세 번 클릭합니다.</translation>
    </message>
    <message>
        <source>Take a full backup of the source server</source>
        <extracomment>Title of a step</extracomment>
        <translation>원본 서버의 전체 백업 만들기</translation>
    </message>
    <message>
        <source>Only a backup brings the server back after a fault, and its data with it.</source>
        <translation>장애가 생겼을 때 서버와 그 데이터를 되살리는 것은 백업뿐입니다.</translation>
    </message>
    <message>
        <source>Only a backup brings the server back after a fault, and only a backup undoes the schema change that follows later.</source>
        <translation>장애가 생겼을 때 서버를 되살리는 것도, 나중에 하는 스키마 변경을 되돌리는 것도 백업뿐입니다.</translation>
    </message>
    <message>
        <source>A fault that cannot be repaired means loss of data.</source>
        <translation>복구할 수 없는 장애가 생기면 데이터를 잃습니다.</translation>
    </message>
    <message>
        <source>A finished full backup with its date, target and size</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>완료된 전체 백업과 그 날짜, 저장 위치, 크기</translation>
    </message>
    <message>
        <source>Make a full backup with the backup tool of Windows Small Business Server 2003 before you change anything.</source>
        <translation>무엇이든 변경하기 전에 Windows Small Business Server 2003의 백업 도구로 전체 백업을 만듭니다.</translation>
    </message>
    <message>
        <source>Make a full backup with the backup tool that came with the source server before you change anything.</source>
        <translation>무엇이든 변경하기 전에 원본 서버에 딸린 백업 도구로 전체 백업을 만듭니다.</translation>
    </message>
    <message>
        <source>Include the system state, so that the directory can be restored too.</source>
        <translation>디렉터리도 복원할 수 있도록 시스템 상태를 포함합니다.</translation>
    </message>
    <message>
        <source>Keep the backup on a medium that is not part of the source server.</source>
        <translation>원본 서버에 속하지 않은 미디어에 백업을 보관합니다.</translation>
    </message>
    <message>
        <source>Microsoft describes backup and restore of this product under its short link 27140.</source>
        <translation>이 제품의 백업과 복원은 Microsoft 단축 링크 27140에 설명되어 있습니다.</translation>
    </message>
    <message>
        <source>Microsoft describes backup and restore of this product under its short link 104285.</source>
        <translation>이 제품의 백업과 복원은 Microsoft 단축 링크 104285에 설명되어 있습니다.</translation>
    </message>
    <message>
        <source>Microsoft describes backup and restore of this product on TechNet: “Managing Server Backup”, cc527488.</source>
        <translation>이 제품의 백업과 복원은 TechNet의 “Managing Server Backup”(cc527488)에 설명되어 있습니다.</translation>
    </message>
    <message>
        <source>Microsoft describes the backup on TechNet: “Learn more about setting up server backup”, server-backup-support-1.</source>
        <translation>백업은 TechNet의 “Learn more about setting up server backup”(server-backup-support-1)에 설명되어 있습니다.</translation>
    </message>
    <message>
        <source>Microsoft describes backup and restore of this product on TechNet: “Backup and Recovery”, cc754097.</source>
        <translation>이 제품의 백업과 복원은 TechNet의 “Backup and Recovery”(cc754097)에 설명되어 있습니다.</translation>
    </message>
    <message>
        <source>Microsoft describes this in its article Manage-Backup-and-Restore-in-Windows-Server-Essentials.</source>
        <translation>이에 대해서는 Microsoft 문서 Manage-Backup-and-Restore-in-Windows-Server-Essentials에 설명되어 있습니다.</translation>
    </message>
    <message>
        <source>Prove that the backup can be restored</source>
        <extracomment>Title of a step</extracomment>
        <translation>백업을 복원할 수 있는지 입증</translation>
    </message>
    <message>
        <source>A backup that nobody has read back is only a hope.</source>
        <translation>아무도 다시 읽어 본 적이 없는 백업은 희망일 뿐입니다.</translation>
    </message>
    <message>
        <source>You learn that the backup is useless at the moment when you need it.</source>
        <translation>백업이 필요한 순간에야 쓸모없다는 것을 알게 됩니다.</translation>
    </message>
    <message>
        <source>A list of sampled files whose restored copy has the same hash as the original</source>
        <translation>복원한 복사본의 해시가 원래 파일과 같은, 표본 파일의 목록</translation>
    </message>
    <message>
        <source>Check that the backup job ended without errors.</source>
        <translation>백업 작업이 오류 없이 끝났는지 확인합니다.</translation>
    </message>
    <message>
        <source>Pick some files at random and restore them to another folder.</source>
        <translation>파일 몇 개를 무작위로 골라 다른 폴더에 복원합니다.</translation>
    </message>
    <message>
        <source>Compare each restored file with its original.</source>
        <translation>복원한 각 파일을 원래 파일과 비교합니다.</translation>
    </message>
    <message>
        <source>Move the mailboxes to Office 365</source>
        <extracomment>Title of a step</extracomment>
        <translation>사서함을 Office 365로 이동</translation>
    </message>
    <message>
        <source>The mailboxes must be out of the source server before Exchange can be removed from it.</source>
        <translation>원본 서버에서 Exchange를 제거하려면 먼저 사서함을 모두 다른 곳으로 옮겨야 합니다.</translation>
    </message>
    <message>
        <source>Exchange refuses to be uninstalled while mailboxes remain.</source>
        <translation>사서함이 남아 있는 동안에는 Exchange를 제거할 수 없습니다.</translation>
    </message>
    <message>
        <source>All mailboxes are in Office 365 and receive mail there</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>모든 사서함이 Office 365에 있고 거기에서 메일을 받음</translation>
    </message>
    <message>
        <source>Move all mailboxes with a cutover Exchange migration.</source>
        <translation>Exchange 컷오버 마이그레이션으로 모든 사서함을 이동합니다.</translation>
    </message>
    <message>
        <source>Finish the move before the destination server is installed.</source>
        <translation>대상 서버를 설치하기 전에 이동을 마칩니다.</translation>
    </message>
    <message>
        <source>Move the content of public folders separately, because Office 365 had none.</source>
        <translation>Office 365에는 공용 폴더가 없었으므로 공용 폴더의 내용은 따로 이동합니다.</translation>
    </message>
    <message>
        <source>Switch on Office 365 integration after the installation, in phase 2.</source>
        <translation>설치 후 2단계에서 Office 365 통합을 켭니다.</translation>
    </message>
    <message>
        <source>Microsoft’s guides disagree on whether Exchange has to be removed from the source for the integration: optional here, mandatory in the guide for 2012 R2; settle it with the customer.</source>
        <extracomment>The source: the source server</extracomment>
        <translation>통합하려면 원본 서버에서 Exchange를 제거해야 하는지에 대해 Microsoft 가이드마다 다릅니다. 이 가이드에서는 선택 사항이고 2012 R2용 가이드에서는 필수이므로 고객과 상의하여 정하세요.</translation>
    </message>
    <message>
        <source>Let the Office 365 migration reach Exchange 2003</source>
        <extracomment>Title of a step</extracomment>
        <translation>Office 365 마이그레이션이 Exchange 2003에 연결할 수 있게 설정</translation>
    </message>
    <message>
        <source>The migration service of Office 365 reads the mailboxes by RPC over HTTP.</source>
        <translation>Office 365의 마이그레이션 서비스는 RPC over HTTP로 사서함을 읽습니다.</translation>
    </message>
    <message>
        <source>The migration of the mailboxes cannot connect.</source>
        <translation>사서함 마이그레이션이 연결되지 않습니다.</translation>
    </message>
    <message>
        <source>The registry value lists the full name of the source server</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>레지스트리 값에 원본 서버의 전체 이름이 있음</translation>
    </message>
    <message>
        <source>Enable RPC over HTTP on the source server.</source>
        <translation>원본 서버에서 RPC over HTTP를 사용하도록 설정합니다.</translation>
    </message>
    <message>
        <source>If the migration still fails, open this registry key.</source>
        <translation>그래도 마이그레이션이 실패하면 이 레지스트리 키를 엽니다.</translation>
    </message>
    <message>
        <source>Make sure that the value “ValidPorts” lists the full name of the source server after this pattern, with your domain.</source>
        <translation>“ValidPorts” 값에 원본 서버의 전체 이름이 이 형식으로(도메인은 실제 도메인으로) 있는지 확인합니다.</translation>
    </message>
    <message>
        <source>Plan a second Exchange server</source>
        <extracomment>Title of a step</extracomment>
        <translation>두 번째 Exchange 서버 계획</translation>
    </message>
    <message>
        <source>Exchange needs a server of its own, and it can join only when the destination server runs the domain.</source>
        <translation>Exchange에는 별도의 서버가 필요하며, 이 서버는 대상 서버가 도메인을 운영하게 된 후에야 가입할 수 있습니다.</translation>
    </message>
    <message>
        <source>Exchange refuses to be uninstalled from the source server while mailboxes remain.</source>
        <translation>사서함이 남아 있는 동안에는 원본 서버에서 Exchange를 제거할 수 없습니다.</translation>
    </message>
    <message>
        <source>All mailboxes are on the new Exchange server and receive mail there</source>
        <translation>모든 사서함이 새 Exchange 서버에 있고 거기에서 메일을 받음</translation>
    </message>
    <message>
        <source>Plan a second server for Exchange Server 2013, or for Exchange Server 2010 SP1 on an older Windows Server.</source>
        <translation>Exchange Server 2013용 또는 이전 Windows Server에서 실행할 Exchange Server 2010 SP1용으로 두 번째 서버를 계획합니다.</translation>
    </message>
    <message>
        <source>Set up the new Exchange server after the destination server is installed.</source>
        <translation>대상 서버를 설치한 후에 새 Exchange 서버를 설정합니다.</translation>
    </message>
    <message>
        <source>Finish the move of all mailboxes before the source server is demoted.</source>
        <translation>원본 서버의 수준을 내리기 전에 모든 사서함의 이동을 마칩니다.</translation>
    </message>
    <message>
        <source>Exchange is not supported on the Essentials server itself.</source>
        <translation>Essentials 서버 자체에서는 Exchange가 지원되지 않습니다.</translation>
    </message>
    <message>
        <source>Exchange 2010 does not install on Windows Server 2012.</source>
        <translation>Exchange 2010은 Windows Server 2012에 설치되지 않습니다.</translation>
    </message>
    <message>
        <source>Run the Best Practices Analyzer on the source</source>
        <extracomment>Title of a step; the source: the source server</extracomment>
        <translation>원본 서버에서 모범 사례 분석기 실행</translation>
    </message>
    <message>
        <source>It reads directory, network, Exchange and other settings, and names faults that the migration would carry along.</source>
        <translation>디렉터리, 네트워크, Exchange 등의 설정을 읽어, 마이그레이션에서 그대로 옮겨 갈 결함을 알려 줍니다.</translation>
    </message>
    <message>
        <source>It reads the settings of directory, registry and web server, and names faults that the migration would carry along.</source>
        <translation>디렉터리, 레지스트리, 웹 서버의 설정을 읽어, 마이그레이션에서 그대로 옮겨 갈 결함을 알려 줍니다.</translation>
    </message>
    <message>
        <source>Hidden faults of the source server come up in the middle of the migration.</source>
        <translation>원본 서버의 숨은 결함이 마이그레이션 도중에 드러납니다.</translation>
    </message>
    <message>
        <source>A saved report in which each finding is solved or accepted</source>
        <extracomment>What proves that the step is done; finding: what a check or an analyzer reports</extracomment>
        <translation>모든 지적 사항을 해결했거나 수용한, 저장된 보고서</translation>
    </message>
    <message>
        <source>Download, install and update the Windows SBS 2003 Best Practices Analyzer.</source>
        <translation>Windows SBS 2003 모범 사례 분석기를 다운로드하여 설치하고 업데이트합니다.</translation>
    </message>
    <message>
        <source>Download, install and update the Windows SBS 2008 Best Practices Analyzer (Microsoft download 6231).</source>
        <translation>Windows SBS 2008 모범 사례 분석기(Microsoft 다운로드 6231)를 다운로드하여 설치하고 업데이트합니다.</translation>
    </message>
    <message>
        <source>Download, install and update the Windows Server Solutions Best Practices Analyzer (Microsoft download 15556).</source>
        <translation>Windows Server Solutions 모범 사례 분석기(Microsoft 다운로드 15556)를 다운로드하여 설치하고 업데이트합니다.</translation>
    </message>
    <message>
        <source>Open All Programs &gt; SBS Best Practices Analyzer Tool and choose “Start a scan”.</source>
        <translation>“모든 프로그램 &gt; SBS Best Practices Analyzer Tool”(All Programs &gt; SBS Best Practices Analyzer Tool)을 열고 “검색 시작”(Start a scan)을 클릭합니다.</translation>
    </message>
    <message>
        <source>Enter a label for the scan, for example:</source>
        <translation>검색의 레이블을 입력합니다. 예:</translation>
    </message>
    <message>
        <source>Choose “Start scanning”, then “View a report of this Best Practices scan”.</source>
        <translation>“검색 시작”(Start scanning)을 클릭한 다음 “이 모범 사례 검색의 보고서 보기”(View a report of this Best Practices scan)를 클릭합니다.</translation>
    </message>
    <message>
        <source>Open Devices &gt; Server Tasks &gt; Best Practices Analyzer in the Dashboard.</source>
        <translation>대시보드에서 “장치 &gt; 서버 작업 &gt; 모범 사례 분석기”(Devices &gt; Server Tasks &gt; Best Practices Analyzer)를 엽니다.</translation>
    </message>
    <message>
        <source>Read the report, and solve as many findings as possible.</source>
        <extracomment>Finding: what a check or an analyzer reports</extracomment>
        <translation>보고서를 읽고 지적 사항을 되도록 많이 해결합니다.</translation>
    </message>
    <message>
        <source>Read the reports List, Tree and Other, and solve as many findings as possible.</source>
        <extracomment>Finding: what a check or an analyzer reports</extracomment>
        <translation>“List”, “Tree”, “Other” 보고서를 읽고 지적 사항을 되도록 많이 해결합니다.</translation>
    </message>
    <message>
        <source>It reads Active Directory, WMI, the registry and the IIS metabase.</source>
        <translation>Active Directory, WMI, 레지스트리, IIS 메타베이스를 읽습니다.</translation>
    </message>
    <message>
        <source>It reads Active Directory, WMI, the registry, the IIS metabase, Exchange Server, Update Services, the network configuration, SharePoint and SQL Server.</source>
        <translation>Active Directory, WMI, 레지스트리, IIS 메타베이스, Exchange Server, Update Services, 네트워크 구성, SharePoint, SQL Server를 읽습니다.</translation>
    </message>
    <message>
        <source>Not every finding affects the migration.</source>
        <extracomment>Finding: what a check or an analyzer reports</extracomment>
        <translation>모든 지적 사항이 마이그레이션에 영향을 주지는 않습니다.</translation>
    </message>
    <message>
        <source>The analyzer for SBS 2003 does not run on a plain Windows Server 2003 Standard; use the support tools there.</source>
        <translation>SBS 2003용 분석기는 일반 Windows Server 2003 Standard에서 실행되지 않습니다. 그때는 지원 도구를 사용하세요.</translation>
    </message>
    <message>
        <source>Microsoft’s overview says that the analyzer has to be downloaded; on this server too it is part of the Dashboard.</source>
        <translation>Microsoft의 개요에는 분석기를 다운로드해야 한다고 되어 있지만, 이 서버에서도 분석기는 대시보드에 들어 있습니다.</translation>
    </message>
    <message>
        <source>Run the Windows Support Tools</source>
        <extracomment>Title of a step</extracomment>
        <translation>Windows 지원 도구 실행</translation>
    </message>
    <message>
        <source>A new domain controller copies the directory from the source server, faults included.</source>
        <translation>새 도메인 컨트롤러는 원본 서버의 디렉터리를 결함까지 그대로 복사합니다.</translation>
    </message>
    <message>
        <source>The destination server may fail to join, or may join with a damaged directory.</source>
        <translation>대상 서버가 가입하지 못하거나 손상된 디렉터리로 가입할 수 있습니다.</translation>
    </message>
    <message>
        <source>Output of the three tools without open errors</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>해결되지 않은 오류가 없는 세 도구의 출력</translation>
    </message>
    <message>
        <source>After the analyzer, test the network and its connections.</source>
        <translation>분석기를 실행한 후 네트워크와 그 연결을 테스트합니다.</translation>
    </message>
    <message>
        <source>Test the domain controller.</source>
        <translation>도메인 컨트롤러를 테스트합니다.</translation>
    </message>
    <message>
        <source>Test the replication between domain controllers.</source>
        <translation>도메인 컨트롤러 간 복제를 테스트합니다.</translation>
    </message>
    <message>
        <source>Set the source server’s time correctly</source>
        <extracomment>Title of a step</extracomment>
        <translation>원본 서버의 시간을 정확하게 설정</translation>
    </message>
    <message>
        <source>Sign-in between domain controllers fails when their clocks differ by more than five minutes.</source>
        <translation>시계가 5분 넘게 차이 나면 도메인 컨트롤러 간 로그인이 실패합니다.</translation>
    </message>
    <message>
        <source>At most 5 minutes between source and destination; same date; same time zone</source>
        <translation>원본과 대상의 차이 최대 5분, 같은 날짜, 같은 표준 시간대</translation>
    </message>
    <message>
        <source>The installation of the destination server may fail.</source>
        <translation>대상 서버 설치가 실패할 수 있습니다.</translation>
    </message>
    <message>
        <source>A measured difference of less than 5 minutes, and date and time zone confirmed on both servers</source>
        <translation>5분 미만의 측정된 시간 차이, 두 서버에서 확인한 날짜와 표준 시간대</translation>
    </message>
    <message>
        <source>Sign in as a domain administrator, open a command prompt and run these commands one after the other.</source>
        <translation>도메인 관리자로 로그인하여 명령 프롬프트를 열고 이 명령을 차례로 실행합니다.</translation>
    </message>
    <message>
        <source>If the clock stays wrong, give the server a time server of its own and restart the service.</source>
        <translation>시계가 계속 틀리면 서버에 전용 시간 서버를 지정하고 서비스를 다시 시작합니다.</translation>
    </message>
    <message>
        <source>Compare date and time zone of both servers, and confirm them in this step.</source>
        <translation>두 서버의 날짜와 표준 시간대를 비교하고 이 세부 단계에서 확인됨으로 표시합니다.</translation>
    </message>
    <message>
        <source>If the source server is a virtual machine, set date, time and time zone of its host the same way.</source>
        <translation>원본 서버가 가상 머신이면 호스트의 날짜, 시간, 표준 시간대도 똑같이 설정합니다.</translation>
    </message>
    <message>
        <source>The documented commands follow the domain hierarchy, but nothing stands above this server in it, so they do not fetch the time from the Internet; the measured difference decides.</source>
        <translation>문서에 나온 명령은 도메인 계층 구조를 따르지만, 그 안에서 이 서버보다 위에 있는 것이 없으므로 인터넷에서 시간을 가져오지 않습니다. 측정된 차이를 기준으로 판단합니다.</translation>
    </message>
    <message>
        <source>The clock of the destination can be changed during its installation; keep it within five minutes.</source>
        <extracomment>The destination: the destination server</extracomment>
        <translation>대상 서버의 시계는 설치하는 동안 바꿀 수 있습니다. 차이를 5분 이내로 유지하세요.</translation>
    </message>
    <message>
        <source>After the installation the destination server takes its time by NTP, and all members of the domain follow it.</source>
        <translation>설치 후에는 대상 서버가 NTP로 시간을 받고, 도메인의 모든 구성원이 이 서버를 따릅니다.</translation>
    </message>
    <message>
        <source>Microsoft’s list of contents names the Migration Preparation Tool too, but there is no such section; the tool is not needed here, because the schema is already at version 56.</source>
        <translation>Microsoft의 목차에는 마이그레이션 준비 도구도 나오지만 그런 절은 없습니다. 스키마가 이미 버전 56이므로 여기에는 이 도구가 필요 없습니다.</translation>
    </message>
    <message>
        <source>Microsoft’s guide has neither an analyzer nor an alert viewer for this product; these checks stand in for them.</source>
        <translation>Microsoft 가이드에는 이 제품용 분석기도 경고 뷰어도 없습니다. 이 검사가 그 역할을 대신합니다.</translation>
    </message>
    <message>
        <source>Time difference between the servers</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>서버 간 시간 차이</translation>
    </message>
    <message>
        <source>Put a router between the Internet and the network</source>
        <extracomment>Title of a step</extracomment>
        <translation>인터넷과 네트워크 사이에 라우터 설치</translation>
    </message>
    <message>
        <source>The source server will leave, so it must no longer stand between the broadband line and the network.</source>
        <translation>원본 서버는 없어질 것이므로 더 이상 광대역 회선과 네트워크 사이에 있으면 안 됩니다.</translation>
    </message>
    <message>
        <source>Without the source server the network has no way to the Internet.</source>
        <translation>원본 서버가 없어지면 네트워크에서 인터넷으로 나갈 수 없습니다.</translation>
    </message>
    <message>
        <source>The router is the default gateway of the source server and of a client computer</source>
        <translation>라우터가 원본 서버와 클라이언트 컴퓨터 한 대의 기본 게이트웨이임</translation>
    </message>
    <message>
        <source>Unplug the network adapter of the source server that leads to the broadband line.</source>
        <translation>원본 서버에서 광대역 회선으로 이어지는 네트워크 어댑터의 케이블을 뽑습니다.</translation>
    </message>
    <message>
        <source>Install the router between the broadband line and the switch of the network.</source>
        <translation>광대역 회선과 네트워크의 스위치 사이에 라우터를 설치합니다.</translation>
    </message>
    <message>
        <source>Check that a router connects the network to the Internet, and that the source server does not stand between them.</source>
        <translation>라우터가 네트워크를 인터넷에 연결하고 있으며 그 사이에 원본 서버가 없음을 확인합니다.</translation>
    </message>
    <message>
        <source>If there is no router yet, install one between the broadband line and the switch of the network.</source>
        <translation>아직 라우터가 없으면 광대역 회선과 네트워크의 스위치 사이에 설치합니다.</translation>
    </message>
    <message>
        <source>Connect source server, destination server and client computers behind the router.</source>
        <translation>원본 서버, 대상 서버, 클라이언트 컴퓨터를 라우터 뒤에 연결합니다.</translation>
    </message>
    <message>
        <source>Make the router the default gateway of the source server and of the client computers.</source>
        <translation>라우터를 원본 서버와 클라이언트 컴퓨터의 기본 게이트웨이로 지정합니다.</translation>
    </message>
    <message>
        <source>Microsoft’s guide states the requirement only; it gives no procedure for it.</source>
        <translation>Microsoft 가이드에는 요구 사항만 있고 절차는 없습니다.</translation>
    </message>
    <message>
        <source>Give the router an address the installer can find</source>
        <extracomment>Title of a step</extracomment>
        <translation>설치 관리자가 찾을 수 있는 주소를 라우터에 지정</translation>
    </message>
    <message>
        <source>The installation wizard looks for the router at these addresses.</source>
        <translation>설치 마법사는 이 주소에서 라우터를 찾습니다.</translation>
    </message>
    <message>
        <source>192.168.x.1 or 192.168.x.254, with x from 1 to 254</source>
        <translation>192.168.x.1 또는 192.168.x.254(x는 1~254)</translation>
    </message>
    <message>
        <source>The installation wizard may not find the router.</source>
        <translation>설치 마법사가 라우터를 찾지 못할 수 있습니다.</translation>
    </message>
    <message>
        <source>The source server reaches the router at this address</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>원본 서버에서 이 주소로 라우터에 연결됨</translation>
    </message>
    <message>
        <source>Set the local address of the router to 192.168.x.1 or 192.168.x.254.</source>
        <translation>라우터의 로컬 주소를 192.168.x.1 또는 192.168.x.254로 설정합니다.</translation>
    </message>
    <message>
        <source>Use this address as the default gateway of the network.</source>
        <translation>이 주소를 네트워크의 기본 게이트웨이로 사용합니다.</translation>
    </message>
    <message>
        <source>The system requirements only recommend an address of the form 192.168.x.x; they do not demand it.</source>
        <translation>시스템 요구 사항에서 192.168.x.x 형식의 주소는 권장일 뿐 필수가 아닙니다.</translation>
    </message>
    <message>
        <source>Reduce the source server to one network adapter</source>
        <extracomment>Title of a step</extracomment>
        <translation>원본 서버의 네트워크 어댑터를 하나로 줄이기</translation>
    </message>
    <message>
        <source>With two adapters the server still acts as a gateway, and names and routes point to an adapter that nobody reaches.</source>
        <translation>어댑터가 두 개이면 서버가 여전히 게이트웨이로 작동하고, 이름과 경로가 아무도 연결할 수 없는 어댑터를 가리킵니다.</translation>
    </message>
    <message>
        <source>Client computers may keep using the source server as their gateway.</source>
        <translation>클라이언트 컴퓨터가 계속 원본 서버를 게이트웨이로 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Exactly one adapter has an IP address and one default gateway</source>
        <translation>정확히 한 어댑터에만 IP 주소와 기본 게이트웨이 하나가 있음</translation>
    </message>
    <message>
        <source>Open Start &gt; Server Management &gt; To Do List &gt; Connect to the Internet.</source>
        <translation>“시작 &gt; 서버 관리 &gt; 할 일 목록 &gt; 인터넷에 연결”(Start &gt; Server Management &gt; To Do List &gt; Connect to the Internet)을 엽니다.</translation>
    </message>
    <message>
        <source>Find out which network adapters of the source server are in use.</source>
        <translation>원본 서버의 어떤 네트워크 어댑터가 사용 중인지 알아봅니다.</translation>
    </message>
    <message>
        <source>Leave the adapter that leads to the switch of the network, and disable all others.</source>
        <translation>네트워크의 스위치로 이어지는 어댑터만 남기고 나머지는 모두 사용 안 함으로 설정합니다.</translation>
    </message>
    <message>
        <source>Complete the “Configure E-mail and Internet Connection” wizard for one network adapter.</source>
        <translation>“전자 메일 및 인터넷 연결 구성”(Configure E-mail and Internet Connection) 마법사를 네트워크 어댑터 하나로 완료합니다.</translation>
    </message>
    <message>
        <source>Enter the address of the router as the default gateway.</source>
        <translation>기본 게이트웨이로 라우터의 주소를 입력합니다.</translation>
    </message>
    <message>
        <source>Switch off the VPN on the source server</source>
        <extracomment>Title of a step</extracomment>
        <translation>원본 서버에서 VPN 사용 안 함</translation>
    </message>
    <message>
        <source>Remote access through the source server ends when that server goes, and an open VPN port is a risk during the migration.</source>
        <translation>원본 서버를 거치는 원격 액세스는 그 서버가 없어지면 끝나며, 열려 있는 VPN 포트는 마이그레이션하는 동안 위험합니다.</translation>
    </message>
    <message>
        <source>A VPN is in use on the source server</source>
        <extracomment>When the step is needed</extracomment>
        <translation>원본 서버에서 VPN을 사용 중</translation>
    </message>
    <message>
        <source>Users stay connected through a server that is about to go.</source>
        <translation>사용자가 곧 없어질 서버를 통해 계속 연결됩니다.</translation>
    </message>
    <message>
        <source>Routing and Remote Access is stopped and disabled, and TCP port 1723 is closed</source>
        <translation>“라우팅 및 원격 액세스”(Routing and Remote Access)가 중지되고 사용 안 함으로 설정되었으며, TCP 포트 1723이 닫혀 있음</translation>
    </message>
    <message>
        <source>Open Server Management &gt; Internet and E-mail &gt; Configure Remote Access.</source>
        <translation>“서버 관리 &gt; 인터넷 및 전자 메일 &gt; 원격 액세스 구성”(Server Management &gt; Internet and E-mail &gt; Configure Remote Access)을 엽니다.</translation>
    </message>
    <message>
        <source>On the page “Remote Access Method” choose “Disable remote access” and finish the wizard.</source>
        <translation>“원격 액세스 방법”(Remote Access Method) 페이지에서 “원격 액세스 사용 안 함”(Disable remote access)을 선택하고 마법사를 마칩니다.</translation>
    </message>
    <message>
        <source>Open Windows SBS Console &gt; Network &gt; Connectivity and choose the task “Configure a virtual private network”.</source>
        <translation>“Windows SBS 콘솔 &gt; 네트워크 &gt; 연결”(Windows SBS Console &gt; Network &gt; Connectivity)을 열고 “가상 사설망 구성”(Configure a virtual private network) 작업을 클릭합니다.</translation>
    </message>
    <message>
        <source>Choose “Do not allow users to connect to the server by using a VPN”, complete the wizard and choose “Finish”.</source>
        <translation>“사용자가 VPN을 사용하여 서버에 연결하도록 허용 안 함”(Do not allow users to connect to the server by using a VPN)을 선택하고 마법사를 완료한 다음 “완료”(Finish)를 클릭합니다.</translation>
    </message>
    <message>
        <source>In the Dashboard of the source server open Home &gt; Settings &gt; Anywhere Access &gt; Configure.</source>
        <translation>원본 서버의 대시보드에서 “홈 &gt; 설정 &gt; 원격 액세스 &gt; 구성”(Home &gt; Settings &gt; Anywhere Access &gt; Configure)을 엽니다.</translation>
    </message>
    <message>
        <source>On the first page of the wizard “Set up Anywhere Access” choose “Next”.</source>
        <translation>“원격 액세스 설정”(Set up Anywhere Access) 마법사의 첫 페이지에서 “다음”을 클릭합니다.</translation>
    </message>
    <message>
        <source>On the page “Choose Anywhere Access features to enable” clear “Virtual private network (VPN)” and choose “Next”.</source>
        <translation>“사용할 원격 액세스 기능 선택”(Choose Anywhere Access features to enable) 페이지에서 “가상 사설망(VPN)”(Virtual private network (VPN))의 선택을 취소하고 “다음”을 클릭합니다.</translation>
    </message>
    <message>
        <source>Complete the wizard.</source>
        <extracomment>The wizard “Set up Anywhere Access” on the server</extracomment>
        <translation>마법사를 완료합니다.</translation>
    </message>
    <message>
        <source>Open Start &gt; Administrative Tools &gt; Services and stop the service “Routing and Remote Access”.</source>
        <translation>“시작 &gt; 관리 도구 &gt; 서비스”(Start &gt; Administrative Tools &gt; Services)를 열고 “라우팅 및 원격 액세스”(Routing and Remote Access) 서비스를 중지합니다.</translation>
    </message>
    <message>
        <source>Set the startup type of this service to “Disabled”.</source>
        <translation>이 서비스의 시작 유형을 “사용 안 함”(Disabled)으로 설정합니다.</translation>
    </message>
    <message>
        <source>Close TCP port 1723 on the router.</source>
        <translation>라우터에서 TCP 포트 1723을 닫습니다.</translation>
    </message>
    <message>
        <source>Check that TCP port 1723 is closed on the router, and close it by hand if it is not.</source>
        <translation>라우터에서 TCP 포트 1723이 닫혀 있는지 확인하고, 닫혀 있지 않으면 직접 닫습니다.</translation>
    </message>
    <message>
        <source>The wizard disables Routing and Remote Access, closes port 1723 on the router and removes the VPN configuration.</source>
        <translation>마법사가 “라우팅 및 원격 액세스”(Routing and Remote Access)를 사용 안 함으로 설정하고, 라우터에서 포트 1723을 닫고, VPN 구성을 제거합니다.</translation>
    </message>
    <message>
        <source>Microsoft’s guide asks for this, but gives no procedure for it.</source>
        <translation>Microsoft 가이드에서는 이를 요구하지만 절차는 알려 주지 않습니다.</translation>
    </message>
    <message>
        <source>The contents of Microsoft’s guide call this step “Verify the network configuration”; it is about the VPN only.</source>
        <translation>Microsoft 가이드의 목차에서는 이 세부 단계를 “네트워크 구성 확인”(Verify the network configuration)이라고 하지만, 내용은 VPN뿐입니다.</translation>
    </message>
    <message>
        <source>Point statically addressed devices to the new gateway</source>
        <extracomment>Title of a step</extracomment>
        <translation>고정 주소 장치에 새 게이트웨이 지정</translation>
    </message>
    <message>
        <source>Devices with fixed settings do not learn of the new gateway by themselves.</source>
        <translation>설정이 고정된 장치는 새 게이트웨이를 스스로 알지 못합니다.</translation>
    </message>
    <message>
        <source>Some devices have fixed IP settings, or the DHCP Server role still hands out the former gateway</source>
        <translation>고정 IP 설정을 사용하는 장치가 있거나, DHCP 서버 역할이 아직 이전 게이트웨이를 알려 줌</translation>
    </message>
    <message>
        <source>These devices lose access to the Internet.</source>
        <translation>이런 장치에서 인터넷에 액세스할 수 없게 됩니다.</translation>
    </message>
    <message>
        <source>Each of these devices opens a web page</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>각 장치에서 웹 페이지가 열림</translation>
    </message>
    <message>
        <source>List all devices with fixed IP settings, such as printers, access points and controllers of machines.</source>
        <translation>프린터, 액세스 지점, 기계의 컨트롤러 등 고정 IP 설정을 사용하는 장치의 목록을 모두 작성합니다.</translation>
    </message>
    <message>
        <source>Enter the address of the router as the default gateway on each of them.</source>
        <translation>각 장치에 라우터의 주소를 기본 게이트웨이로 입력합니다.</translation>
    </message>
    <message>
        <source>Correct the gateway in the settings of the DHCP Server role.</source>
        <translation>DHCP 서버 역할의 설정에서 게이트웨이를 수정합니다.</translation>
    </message>
    <message>
        <source>Decide who hands out addresses during the migration</source>
        <extracomment>Title of a step</extracomment>
        <translation>마이그레이션하는 동안 주소를 할당할 장치 결정</translation>
    </message>
    <message>
        <source>The destination server does not run the DHCP Server role by default, and two DHCP servers disturb each other.</source>
        <translation>대상 서버는 기본적으로 DHCP 서버 역할을 실행하지 않으며, DHCP 서버가 두 대이면 서로 방해합니다.</translation>
    </message>
    <message>
        <source>Exactly one DHCP server at any time</source>
        <translation>언제나 정확히 DHCP 서버 한 대</translation>
    </message>
    <message>
        <source>With none or with two DHCP servers, client computers lose the network.</source>
        <translation>DHCP 서버가 없거나 두 대이면 클라이언트 컴퓨터의 네트워크 연결이 끊깁니다.</translation>
    </message>
    <message>
        <source>A recorded choice, source server or router, that an inquiry in the network confirms</source>
        <translation>원본 서버와 라우터 중 무엇을 선택했는지 적은 기록과, 이를 뒷받침하는 네트워크 조회 결과</translation>
    </message>
    <message>
        <source>Find out whether the source server or the router hands out addresses now.</source>
        <translation>지금 원본 서버와 라우터 중 어느 쪽이 주소를 할당하는지 알아봅니다.</translation>
    </message>
    <message>
        <source>If the source server does, leave it there until the source server goes, and then move it to the router.</source>
        <translation>원본 서버가 할당한다면 원본 서버가 없어질 때까지 그대로 두었다가 라우터로 옮깁니다.</translation>
    </message>
    <message>
        <source>If the router already does it without trouble, leave it there.</source>
        <translation>라우터가 이미 문제없이 할당하고 있다면 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Record the choice in a note of this step.</source>
        <extracomment>Record: write down; note: a remark that the technician types</extracomment>
        <translation>선택한 내용을 이 세부 단계의 메모에 기록합니다.</translation>
    </message>
    <message>
        <source>The SBS products come with the DHCP Server role on the server; it has to end on the router.</source>
        <extracomment>End on: be there in the end</extracomment>
        <translation>SBS 제품에는 서버에 DHCP 서버 역할이 들어 있습니다. 마지막에는 라우터로 옮겨야 합니다.</translation>
    </message>
    <message>
        <source>Setup of the destination may switch on DHCP when the router does not offer it, so look for a second DHCP server right after the installation.</source>
        <extracomment>The destination: the destination server</extracomment>
        <translation>라우터가 DHCP를 제공하지 않으면 대상 서버의 설치 프로그램이 DHCP를 켤 수 있으므로, 설치 직후에 두 번째 DHCP 서버가 있는지 찾아보세요.</translation>
    </message>
    <message>
        <source>Plan the move of line-of-business applications</source>
        <extracomment>Title of a step</extracomment>
        <translation>LOB(기간 업무) 애플리케이션 이동 계획 수립</translation>
    </message>
    <message>
        <source>The business lives on these programs, and only their vendors know how to move them.</source>
        <translation>회사의 업무가 이 프로그램에 달려 있으며, 옮기는 방법은 공급업체만 압니다.</translation>
    </message>
    <message>
        <source>An application is missing on the day when the source server is gone.</source>
        <translation>원본 서버가 없어진 날에 애플리케이션이 빠져 있음을 알게 됩니다.</translation>
    </message>
    <message>
        <source>A table with every application, the path to its data and the result of its move</source>
        <translation>모든 애플리케이션, 데이터 경로, 이동 결과를 적은 표</translation>
    </message>
    <message>
        <source>List the installed applications from Control Panel &gt; Add or Remove Programs and the folder Program Files.</source>
        <translation>“제어판 &gt; 프로그램 추가/제거”(Control Panel &gt; Add or Remove Programs)와 Program Files 폴더에서 설치된 애플리케이션의 목록을 만듭니다.</translation>
    </message>
    <message>
        <source>List the applications in Control Panel &gt; Programs and Features and in Program Files (x86) and Program Files.</source>
        <translation>“제어판 &gt; 프로그램 및 기능”(Control Panel &gt; Programs and Features)과 Program Files (x86) 및 Program Files 폴더에서 애플리케이션의 목록을 만듭니다.</translation>
    </message>
    <message>
        <source>Ask the vendor of each application how it is moved.</source>
        <translation>각 애플리케이션을 옮기는 방법을 공급업체에 문의합니다.</translation>
    </message>
    <message>
        <source>Find the installation media of each application.</source>
        <translation>각 애플리케이션의 설치 미디어를 찾습니다.</translation>
    </message>
    <message>
        <source>Record name, path to the data and notes for each application and each folder of general data.</source>
        <extracomment>Record: write down</extracomment>
        <translation>각 애플리케이션과 일반 데이터의 각 폴더에 대해 이름, 데이터 경로, 메모를 기록합니다.</translation>
    </message>
    <message>
        <source>Record the result for each of them by the end of phase 7.</source>
        <extracomment>Record: write down</extracomment>
        <translation>7단계가 끝나기 전까지 각각의 결과를 기록합니다.</translation>
    </message>
    <message>
        <source>Update health and alert add-ins made with the source product’s SDK, and install them on the destination server.</source>
        <translation>원본 제품의 SDK로 만든 시스템 상태 및 상태 경고 추가 기능을 업데이트하여 대상 서버에 설치합니다.</translation>
    </message>
    <message>
        <source>Choose the new home for e-mail</source>
        <extracomment>Title of a step; home for e-mail: the system that hosts the mailboxes</extracomment>
        <translation>전자 메일의 새 시스템 선택</translation>
    </message>
    <message>
        <source>Windows Server 2012 Essentials has no mail server, so the mailboxes need another place.</source>
        <translation>Windows Server 2012 Essentials에는 메일 서버가 없으므로 사서함을 다른 곳에 두어야 합니다.</translation>
    </message>
    <message>
        <source>The source server hosts the e-mail of the company</source>
        <extracomment>When the step is needed</extracomment>
        <translation>원본 서버가 회사의 전자 메일을 제공함</translation>
    </message>
    <message>
        <source>Exchange cannot be removed later, and the source server cannot go.</source>
        <translation>나중에 Exchange를 제거할 수 없고 원본 서버를 없앨 수 없습니다.</translation>
    </message>
    <message>
        <source>A recorded choice: none, Office 365 or Exchange on premises</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>기록된 선택: 없음, Office 365 또는 온-프레미스 Exchange</translation>
    </message>
    <message>
        <source>Choose Office 365 or another Exchange Server on premises.</source>
        <translation>Office 365 또는 다른 온-프레미스 Exchange Server를 선택합니다.</translation>
    </message>
    <message>
        <source>The SBS POP3 Connector is not part of Exchange and cannot be used after the move.</source>
        <translation>SBS POP3 커넥터는 Exchange에 속하지 않으며 이동 후에는 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Exchange on the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>원본 서버의 Exchange</translation>
    </message>
    <message>
        <source>Back up the prepared source server again</source>
        <extracomment>Title of a step</extracomment>
        <translation>준비된 원본 서버를 다시 백업</translation>
    </message>
    <message>
        <source>After updates and preparation, a new backup saves you from doing them twice.</source>
        <translation>업데이트와 준비를 마친 후 새로 백업하면 같은 작업을 두 번 하지 않아도 됩니다.</translation>
    </message>
    <message>
        <source>A restore throws the server back to the state before all updates.</source>
        <translation>복원하면 서버가 모든 업데이트 이전 상태로 되돌아갑니다.</translation>
    </message>
    <message>
        <source>A full backup that is newer than the run of the preparation tool</source>
        <translation>준비 도구를 실행한 시점보다 나중인 전체 백업</translation>
    </message>
    <message>
        <source>Make a second full backup of the updated and prepared server.</source>
        <translation>업데이트하고 준비한 서버의 두 번째 전체 백업을 만듭니다.</translation>
    </message>
    <message>
        <source>Keep the first backup; only that one undoes the schema change.</source>
        <translation>첫 번째 백업도 보관합니다. 스키마 변경을 되돌릴 수 있는 것은 이 백업뿐입니다.</translation>
    </message>
    <message>
        <source>Bring the source server to the latest service packs and updates</source>
        <extracomment>Title of a step</extracomment>
        <translation>원본 서버를 최신 서비스 팩과 업데이트로 업데이트</translation>
    </message>
    <message>
        <source>The Migration Preparation Tool accepts the source server only when its updates are complete.</source>
        <translation>마이그레이션 준비 도구는 업데이트가 빠짐없이 설치된 원본 서버만 받아들입니다.</translation>
    </message>
    <message>
        <source>Source server and destination server work side by side for a while, and the latest updates keep them compatible.</source>
        <translation>원본 서버와 대상 서버는 한동안 함께 작동하며, 최신 업데이트가 있으면 서로 호환됩니다.</translation>
    </message>
    <message>
        <source>The source server counts as not eligible, and the preparation tool asks for the missing updates.</source>
        <translation>원본 서버가 적합하지 않은 것으로 판정되고, 준비 도구가 빠진 업데이트를 요구합니다.</translation>
    </message>
    <message>
        <source>The preparation tool reports what is missing and asks for it before it continues.</source>
        <translation>준비 도구가 빠진 것을 보고하고, 계속하기 전에 설치하도록 요구합니다.</translation>
    </message>
    <message>
        <source>The two servers may turn out not to be compatible with each other.</source>
        <translation>두 서버가 서로 호환되지 않을 수 있습니다.</translation>
    </message>
    <message>
        <source>Service pack level and list of installed updates</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>서비스 팩 수준과 설치된 업데이트의 목록</translation>
    </message>
    <message>
        <source>Take a backup before each service pack.</source>
        <translation>서비스 팩을 설치하기 전마다 백업합니다.</translation>
    </message>
    <message>
        <source>Work through the following steps in their order; the order of the service packs matters.</source>
        <translation>다음 세부 단계를 순서대로 진행합니다. 서비스 팩의 순서가 중요합니다.</translation>
    </message>
    <message>
        <source>Install every update and every service pack that is available for the source server.</source>
        <translation>원본 서버에 제공되는 모든 업데이트와 모든 서비스 팩을 설치합니다.</translation>
    </message>
    <message>
        <source>Restart the server when it asks for it, and look again until nothing more is offered.</source>
        <translation>서버가 요청하면 다시 시작하고, 더 제공되는 것이 없을 때까지 다시 확인합니다.</translation>
    </message>
    <message>
        <source>Microsoft’s guide demands this step, but does not say what happens without it.</source>
        <translation>Microsoft 가이드에서는 이 세부 단계를 요구하지만, 하지 않으면 어떻게 되는지는 설명하지 않습니다.</translation>
    </message>
    <message>
        <source>Microsoft’s guide words this as a recommendation; here it belongs to the steps that are required.</source>
        <translation>Microsoft 가이드에는 권장 사항으로 되어 있지만, 여기에서는 필수 세부 단계입니다.</translation>
    </message>
    <message>
        <source>Run Windows Update on the SBS 2003 server</source>
        <extracomment>Title of a step</extracomment>
        <translation>SBS 2003 서버에서 Windows Update 실행</translation>
    </message>
    <message>
        <source>Every update that applies has to be in place before the service packs are checked one by one.</source>
        <translation>서비스 팩을 하나씩 확인하기 전에 해당하는 업데이트가 모두 설치되어 있어야 합니다.</translation>
    </message>
    <message>
        <source>No update is left that applies to the server</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>서버에 해당하는 업데이트가 남아 있지 않음</translation>
    </message>
    <message>
        <source>Open Start &gt; All Programs &gt; Windows Update and choose “Check for updates”.</source>
        <translation>“시작 &gt; 모든 프로그램 &gt; Windows Update”(Start &gt; All Programs &gt; Windows Update)를 열고 “업데이트 확인”(Check for updates)을 클릭합니다.</translation>
    </message>
    <message>
        <source>If it asks for settings, confirm with “OK”, adjust them under “Change settings” and check again.</source>
        <translation>설정을 물으면 “확인”(OK)을 클릭하고, “설정 변경”(Change settings)에서 조정한 다음 다시 확인합니다.</translation>
    </message>
    <message>
        <source>Install what is offered, accept each licence and restart if asked.</source>
        <translation>제공되는 업데이트를 설치하고, 각 라이선스에 동의하고, 요청하면 다시 시작합니다.</translation>
    </message>
    <message>
        <source>Compare the result with Control Panel &gt; Add or Remove Programs, with the box “Show updates” ticked.</source>
        <translation>“제어판 &gt; 프로그램 추가/제거”(Control Panel &gt; Add or Remove Programs)에서 “업데이트 표시”(Show updates) 확인란을 선택하고 결과를 비교합니다.</translation>
    </message>
    <message>
        <source>Microsoft’s guide shows the menus of a later Windows (Programs &gt; View installed updates, “Change settings”); Windows Server 2003 lists its updates in Add or Remove Programs.</source>
        <translation>Microsoft 가이드에는 더 나중에 나온 Windows의 메뉴(“프로그램 &gt; 설치된 업데이트 보기”(Programs &gt; View installed updates), “설정 변경”(Change settings))가 나옵니다. Windows Server 2003에서는 프로그램 추가/제거에 업데이트가 나열됩니다.</translation>
    </message>
    <message>
        <source>Windows SBS 2003 Service Pack 1</source>
        <extracomment>Title of a step</extracomment>
        <translation>Windows SBS 2003 Service Pack 1</translation>
    </message>
    <message>
        <source>Installed in this order, the service packs leave the correct version of the .NET Framework behind.</source>
        <translation>이 순서로 설치하면 서비스 팩 설치 후 .NET Framework의 올바른 버전이 남습니다.</translation>
    </message>
    <message>
        <source>Windows SBS 2003 Service Pack 1 is not installed yet</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Windows SBS 2003 Service Pack 1이 아직 설치되지 않음</translation>
    </message>
    <message>
        <source>In the wrong order the correct version of the .NET Framework is not guaranteed.</source>
        <translation>순서가 틀리면 .NET Framework의 올바른 버전이 보장되지 않습니다.</translation>
    </message>
    <message>
        <source>Service Pack 1 is listed as installed</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Service Pack 1이 설치된 것으로 표시됨</translation>
    </message>
    <message>
        <source>Take a backup of the server.</source>
        <translation>서버를 백업합니다.</translation>
    </message>
    <message>
        <source>Install Windows SBS 2003 Service Pack 1 before Service Pack 2 of Windows Server 2003.</source>
        <translation>Windows Server 2003의 Service Pack 2보다 먼저 Windows SBS 2003 Service Pack 1을 설치합니다.</translation>
    </message>
    <message>
        <source>Windows Server 2003 Service Pack 2</source>
        <extracomment>Title of a step</extracomment>
        <translation>Windows Server 2003 Service Pack 2</translation>
    </message>
    <message>
        <source>The preparation tool and its prerequisites need this level of the operating system.</source>
        <translation>준비 도구와 그 필수 구성 요소에는 이 수준의 운영 체제가 필요합니다.</translation>
    </message>
    <message>
        <source>Windows Server 2003 Service Pack 2 is not installed yet</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Windows Server 2003 Service Pack 2가 아직 설치되지 않음</translation>
    </message>
    <message>
        <source>The preparation tool reports the missing service pack and stops.</source>
        <translation>준비 도구가 서비스 팩이 없다고 보고하고 중지됩니다.</translation>
    </message>
    <message>
        <source>The system properties show Service Pack 2</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>시스템 속성에 Service Pack 2가 표시됨</translation>
    </message>
    <message>
        <source>Install Windows Server 2003 Service Pack 2.</source>
        <translation>Windows Server 2003 Service Pack 2를 설치합니다.</translation>
    </message>
    <message>
        <source>If the network misbehaves afterwards, follow Microsoft Knowledge Base article 948496.</source>
        <translation>그 후 네트워크가 제대로 작동하지 않으면 Microsoft 기술 자료 문서 948496을 따릅니다.</translation>
    </message>
    <message>
        <source>Known issues and good practice for this service pack are in Knowledge Base article 939421.</source>
        <translation>이 서비스 팩의 알려진 문제와 권장 방법은 기술 자료 문서 939421에 있습니다.</translation>
    </message>
    <message>
        <source>Exchange Server 2003 Service Pack 2</source>
        <extracomment>Title of a step</extracomment>
        <translation>Exchange Server 2003 Service Pack 2</translation>
    </message>
    <message>
        <source>Exchange and SharePoint are not moved by this migration, but a known level makes their own move predictable.</source>
        <translation>Exchange와 SharePoint는 이 마이그레이션으로 옮기지 않지만, 수준을 알고 있으면 각각의 이동을 예측할 수 있습니다.</translation>
    </message>
    <message>
        <source>Exchange Server 2003 Service Pack 2 is not installed yet</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Exchange Server 2003 Service Pack 2가 아직 설치되지 않음</translation>
    </message>
    <message>
        <source>The move of the mailboxes starts from an unknown configuration.</source>
        <translation>알 수 없는 구성에서 사서함 이동을 시작하게 됩니다.</translation>
    </message>
    <message>
        <source>Exchange System Manager shows Service Pack 2</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Exchange 시스템 관리자에 Service Pack 2가 표시됨</translation>
    </message>
    <message>
        <source>Install Exchange Server 2003 Service Pack 2.</source>
        <translation>Exchange Server 2003 Service Pack 2를 설치합니다.</translation>
    </message>
    <message>
        <source>Windows SharePoint Services 2.0 Service Pack 3</source>
        <extracomment>Title of a step</extracomment>
        <translation>Windows SharePoint Services 2.0 Service Pack 3</translation>
    </message>
    <message>
        <source>SharePoint content can leave this server only from a current level.</source>
        <translation>SharePoint 콘텐츠는 최신 수준에서만 이 서버에서 옮길 수 있습니다.</translation>
    </message>
    <message>
        <source>Windows SharePoint Services 2.0 Service Pack 3 is not installed yet</source>
        <extracomment>When the step is needed</extracomment>
        <translation>Windows SharePoint Services 2.0 Service Pack 3이 아직 설치되지 않음</translation>
    </message>
    <message>
        <source>SharePoint stays at an unknown level when its content is moved.</source>
        <translation>콘텐츠를 옮길 때 SharePoint의 수준을 알 수 없게 됩니다.</translation>
    </message>
    <message>
        <source>Service Pack 3 is listed as installed</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>Service Pack 3이 설치된 것으로 표시됨</translation>
    </message>
    <message>
        <source>Install Windows SharePoint Services 2.0 Service Pack 3.</source>
        <translation>Windows SharePoint Services 2.0 Service Pack 3을 설치합니다.</translation>
    </message>
    <message>
        <source>Windows SharePoint Services 3.0 and Windows Server Update Services 3.0 cannot be moved directly from SBS 2003.</source>
        <translation>Windows SharePoint Services 3.0과 Windows Server Update Services 3.0은 SBS 2003에서 직접 옮길 수 없습니다.</translation>
    </message>
    <message>
        <source>SharePoint content goes by way of SharePoint Foundation 2010.</source>
        <translation>SharePoint 콘텐츠는 SharePoint Foundation 2010을 거쳐 옮깁니다.</translation>
    </message>
    <message>
        <source>Microsoft Core XML Services (MSXML) 6.0 Service Pack 1</source>
        <extracomment>Title of a step</extracomment>
        <translation>Microsoft Core XML Services (MSXML) 6.0 Service Pack 1</translation>
    </message>
    <message>
        <source>It is one of the components whose level the migration relies on.</source>
        <translation>마이그레이션이 그 수준을 전제로 하는 구성 요소 중 하나입니다.</translation>
    </message>
    <message>
        <source>The source server counts as not up to date.</source>
        <translation>원본 서버가 최신 상태가 아닌 것으로 판정됩니다.</translation>
    </message>
    <message>
        <source>MSXML 6.0 Service Pack 1 is listed as installed</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>MSXML 6.0 Service Pack 1이 설치된 것으로 표시됨</translation>
    </message>
    <message>
        <source>Install Microsoft Core XML Services (MSXML) 6.0 Service Pack 1.</source>
        <translation>Microsoft Core XML Services (MSXML) 6.0 Service Pack 1을 설치합니다.</translation>
    </message>
    <message>
        <source>Prepare the source server</source>
        <translation>원본 서버 준비</translation>
    </message>
    <message>
        <source>Prepare</source>
        <extracomment>Short name of phase 1 for the timeline; keep it under 24 characters</extracomment>
        <translation>준비</translation>
    </message>
    <message>
        <source>Give the migration account the three directory groups</source>
        <extracomment>Title of a step</extracomment>
        <translation>마이그레이션 계정을 세 디렉터리 그룹에 추가</translation>
    </message>
    <message>
        <source>Extending the schema and adding a domain controller need the rights of all three groups.</source>
        <translation>스키마를 확장하고 도메인 컨트롤러를 추가하려면 세 그룹의 권한이 모두 필요합니다.</translation>
    </message>
    <message>
        <source>The preparation tool stops with a permission error.</source>
        <translation>준비 도구가 권한 오류로 중지됩니다.</translation>
    </message>
    <message>
        <source>The account is a member of the three groups and has signed in again</source>
        <translation>계정이 세 그룹의 구성원이고 다시 로그인함</translation>
    </message>
    <message>
        <source>Open Server Management &gt; Users and the properties of the account.</source>
        <translation>“서버 관리 &gt; 사용자”(Server Management &gt; Users)와 해당 계정의 속성을 엽니다.</translation>
    </message>
    <message>
        <source>In Active Directory Users and Computers find the account in your domain &gt; MyBusiness &gt; Users &gt; SBSUsers.</source>
        <translation>Active Directory 사용자 및 컴퓨터에서 해당 도메인 &gt; MyBusiness &gt; Users &gt; SBSUsers에 있는 계정을 찾습니다.</translation>
    </message>
    <message>
        <source>In Active Directory Users and Computers find the account in your domain &gt; Users.</source>
        <translation>Active Directory 사용자 및 컴퓨터에서 해당 도메인 &gt; Users에 있는 계정을 찾습니다.</translation>
    </message>
    <message>
        <source>Open the properties of the account.</source>
        <translation>계정의 속성을 엽니다.</translation>
    </message>
    <message>
        <source>On the tab “Member Of” add whichever of these groups is missing.</source>
        <translation>“소속 그룹”(Member Of) 탭에서 다음 그룹 중 빠진 것을 추가합니다.</translation>
    </message>
    <message>
        <source>Sign out and sign in again, so that the membership takes effect.</source>
        <translation>구성원 자격이 적용되도록 로그아웃했다가 다시 로그인합니다.</translation>
    </message>
    <message>
        <source>Sign in with this account in the console as well.</source>
        <translation>콘솔에도 이 계정으로 로그인합니다.</translation>
    </message>
    <message>
        <source>A permission error can also mean that the Netlogon service is not running.</source>
        <translation>권한 오류는 Netlogon 서비스가 실행되고 있지 않아서 생길 수도 있습니다.</translation>
    </message>
    <message>
        <source>Install what the preparation tool and its update need</source>
        <extracomment>Title of a step</extracomment>
        <translation>준비 도구와 그 업데이트에 필요한 구성 요소 설치</translation>
    </message>
    <message>
        <source>Without these components the preparation tool does not start or cannot update itself.</source>
        <translation>이 구성 요소가 없으면 준비 도구가 시작되지 않거나 스스로 업데이트하지 못합니다.</translation>
    </message>
    <message>
        <source>The preparation tool cannot be installed.</source>
        <translation>준비 도구를 설치할 수 없습니다.</translation>
    </message>
    <message>
        <source>PowerShell reports version 2.0 or later, and the Baseline Configuration Analyzer 2.0 is listed as installed</source>
        <translation>PowerShell 버전이 2.0 이상으로 표시되고 Baseline Configuration Analyzer 2.0이 설치된 것으로 표시됨</translation>
    </message>
    <message>
        <source>Install Windows PowerShell 2.0 with the Windows Management Framework, Knowledge Base 968929.</source>
        <translation>Windows Management Framework(기술 자료 968929)로 Windows PowerShell 2.0을 설치합니다.</translation>
    </message>
    <message>
        <source>Then install the Microsoft Baseline Configuration Analyzer 2.0.</source>
        <translation>그다음 Microsoft Baseline Configuration Analyzer 2.0을 설치합니다.</translation>
    </message>
    <message>
        <source>Then install the latest Windows Update Agent, Knowledge Base 949104.</source>
        <translation>그다음 최신 Windows 업데이트 에이전트(기술 자료 949104)를 설치합니다.</translation>
    </message>
    <message>
        <source>Windows Server 2008 R2 already contains Windows PowerShell 2.0; install only what is missing.</source>
        <translation>Windows Server 2008 R2에는 Windows PowerShell 2.0이 이미 들어 있습니다. 빠진 것만 설치하세요.</translation>
    </message>
    <message>
        <source>Run the Migration Preparation Tool</source>
        <extracomment>Title of a step</extracomment>
        <translation>마이그레이션 준비 도구 실행</translation>
    </message>
    <message>
        <source>It extends the directory for the new server, and the installation in migration mode is refused without it.</source>
        <translation>이 도구는 새 서버를 위해 디렉터리를 확장합니다. 실행하지 않으면 마이그레이션 모드 설치가 거부됩니다.</translation>
    </message>
    <message>
        <source>A successful run no older than two weeks (14 days) when the destination is installed</source>
        <extracomment>The destination: the destination server</extracomment>
        <translation>대상 서버를 설치하는 시점이, 성공한 실행 후 2주(14일) 이내여야 함</translation>
    </message>
    <message>
        <source>The installation in migration mode is blocked.</source>
        <translation>마이그레이션 모드 설치가 차단됩니다.</translation>
    </message>
    <message>
        <source>Schema version 56 and the date of the successful run</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>스키마 버전 56과 성공한 실행의 날짜</translation>
    </message>
    <message>
        <source>Insert Windows Server 2012 Essentials DVD1 and start this file; if it is installed already, use the Start menu.</source>
        <translation>Windows Server 2012 Essentials DVD1을 넣고 이 파일을 시작합니다. 이미 설치되어 있으면 시작 메뉴를 사용합니다.</translation>
    </message>
    <message>
        <source>Accept the newest update when the tool offers it at its first start.</source>
        <translation>도구를 처음 시작할 때 최신 업데이트를 제안하면 받아들입니다.</translation>
    </message>
    <message>
        <source>Choose “I have a backup and am ready to proceed” and then “Next”.</source>
        <translation>“백업이 있으며 진행할 준비가 되었습니다”(I have a backup and am ready to proceed)를 선택하고 “다음”을 클릭합니다.</translation>
    </message>
    <message>
        <source>Wait until the tool has extended the schema, and choose “Next”.</source>
        <translation>도구가 스키마를 다 확장할 때까지 기다린 다음 “다음”을 클릭합니다.</translation>
    </message>
    <message>
        <source>Fix every error that the scan reports, and choose “Scan Again”.</source>
        <translation>검색에서 보고된 오류를 모두 해결하고 “다시 검색”(Scan Again)을 클릭합니다.</translation>
    </message>
    <message>
        <source>Fix the warnings too where possible, or acknowledge them; then choose “Next” and “Finish”.</source>
        <translation>경고도 가능하면 해결하고, 그렇지 않으면 확인했다고 표시합니다. 그다음 “다음”, “완료”(Finish)를 차례로 클릭합니다.</translation>
    </message>
    <message>
        <source>Restart the source server if the tool asks for it.</source>
        <translation>도구가 요청하면 원본 서버를 다시 시작합니다.</translation>
    </message>
    <message>
        <source>Only a restore of the backup undoes the schema change.</source>
        <translation>스키마 변경은 백업을 복원해야만 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>If a hotfix cannot be installed, follow Knowledge Base 822798, “Method 2: Rename the Catroot2 Folder”.</source>
        <translation>핫픽스를 설치할 수 없으면 기술 자료 822798의 “Method 2: Rename the Catroot2 Folder”를 따릅니다.</translation>
    </message>
    <message>
        <source>The tool reports an error when Administrators may not enable accounts to be trusted for delegation in the Default Domain Controllers Policy (KB 2908959).</source>
        <translation>Default Domain Controllers Policy(기본 도메인 컨트롤러 정책)에서 Administrators에 계정을 위임용으로 트러스트하도록 설정할 권한이 없으면 도구가 오류를 보고합니다(KB 2908959).</translation>
    </message>
    <message>
        <source>The tool reports an error when the organizational unit “MyBusiness” is missing, or when Administrators may not enable accounts to be trusted for delegation in the Default Domain Controllers Policy (KB 2908959).</source>
        <translation>조직 구성 단위 “MyBusiness”가 없거나, Default Domain Controllers Policy(기본 도메인 컨트롤러 정책)에서 Administrators에 계정을 위임용으로 트러스트하도록 설정할 권한이 없으면 도구가 오류를 보고합니다(KB 2908959).</translation>
    </message>
    <message>
        <source>Run the tool once more directly before the installation.</source>
        <translation>설치 직전에 도구를 한 번 더 실행합니다.</translation>
    </message>
    <message>
        <source>Last system-state backup</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>최신 시스템 상태 백업</translation>
    </message>
    <message>
        <source>Install critical and security updates</source>
        <extracomment>Title of a step</extracomment>
        <translation>중요 업데이트 및 보안 업데이트 설치</translation>
    </message>
    <message>
        <source>Updates close faults and security holes that would otherwise disturb the migration.</source>
        <translation>업데이트는 마이그레이션을 방해할 수 있는 결함과 보안 취약점을 없앱니다.</translation>
    </message>
    <message>
        <source>The network is less well protected while the migration goes on, and known faults can make it fail.</source>
        <translation>마이그레이션하는 동안 네트워크가 덜 보호되고, 알려진 결함 때문에 마이그레이션이 실패할 수 있습니다.</translation>
    </message>
    <message>
        <source>No critical or security update is left that applies to the server, and no restart is pending</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>서버에 해당하는 중요 업데이트나 보안 업데이트가 남아 있지 않고, 보류 중인 다시 시작이 없음</translation>
    </message>
    <message>
        <source>Open Start &gt; All Programs &gt; Windows Update and choose “Check online for updates from Microsoft Update”.</source>
        <translation>“시작 &gt; 모든 프로그램 &gt; Windows Update”(Start &gt; All Programs &gt; Windows Update)를 열고 “온라인으로 Microsoft Update에서 업데이트 확인”(Check online for updates from Microsoft Update)을 클릭합니다.</translation>
    </message>
    <message>
        <source>Open Control Panel &gt; System and Security and choose “Check for updates” under Windows Update.</source>
        <translation>“제어판 &gt; 시스템 및 보안”(Control Panel &gt; System and Security)을 열고 Windows Update에서 “업데이트 확인”(Check for updates)을 클릭합니다.</translation>
    </message>
    <message>
        <source>On the page “Windows Update” choose “Check for updates” once more.</source>
        <translation>“Windows Update” 페이지에서 “업데이트 확인”(Check for updates)을 한 번 더 클릭합니다.</translation>
    </message>
    <message>
        <source>If updates are found, choose “Install updates”.</source>
        <translation>업데이트가 있으면 “업데이트 설치”(Install updates)를 클릭합니다.</translation>
    </message>
    <message>
        <source>Restart the server if the updates need it, and check again until none is left.</source>
        <translation>업데이트에 필요하면 서버를 다시 시작하고, 남은 업데이트가 없을 때까지 다시 확인합니다.</translation>
    </message>
    <message>
        <source>Instead, you can approve and install the updates through Windows Server Update Services (WSUS).</source>
        <translation>그 대신 Windows Server Update Services(WSUS)를 통해 업데이트를 승인하고 설치할 수도 있습니다.</translation>
    </message>
    <message>
        <source>Generate and read the network report</source>
        <extracomment>Title of a step</extracomment>
        <translation>네트워크 보고서 생성 및 확인</translation>
    </message>
    <message>
        <source>The report shows critical errors of the network before the migration runs into them.</source>
        <translation>보고서를 보면 마이그레이션에 문제가 되기 전에 네트워크의 중대한 오류를 알 수 있습니다.</translation>
    </message>
    <message>
        <source>Critical errors of the network come up in the middle of the migration.</source>
        <translation>네트워크의 중대한 오류가 마이그레이션 도중에 드러납니다.</translation>
    </message>
    <message>
        <source>A new report without open critical errors</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>해결되지 않은 중대한 오류가 없는 새 보고서</translation>
    </message>
    <message>
        <source>Open Windows SBS Console &gt; Reports and select a report.</source>
        <translation>“Windows SBS 콘솔 &gt; 보고서”(Windows SBS Console &gt; Reports)를 열고 보고서를 선택합니다.</translation>
    </message>
    <message>
        <source>Choose “Generate report”.</source>
        <extracomment>A button in the Windows SBS Console on the server</extracomment>
        <translation>“보고서 생성”(Generate report)을 클릭합니다.</translation>
    </message>
    <message>
        <source>Look for critical errors in the report, and resolve them before you go on.</source>
        <translation>보고서에서 중대한 오류를 찾고, 계속하기 전에 해결합니다.</translation>
    </message>
    <message>
        <source>Read the alert viewer</source>
        <extracomment>Title of a step; the alert viewer is a part of the Dashboard of Windows Server Essentials</extracomment>
        <translation>경고 뷰어 확인</translation>
    </message>
    <message>
        <source>The source server reports its own faults there, and the migration should not run into them.</source>
        <translation>원본 서버는 자체 결함을 여기에 보고합니다. 이 결함이 마이그레이션에 영향을 주어서는 안 됩니다.</translation>
    </message>
    <message>
        <source>Critical errors of the source server come up in the middle of the migration.</source>
        <translation>원본 서버의 중대한 오류가 마이그레이션 도중에 드러납니다.</translation>
    </message>
    <message>
        <source>The alert viewer shows no open critical error</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>경고 뷰어에 해결되지 않은 중대한 오류가 없음</translation>
    </message>
    <message>
        <source>Open the Dashboard of the source server, and from there the alert viewer.</source>
        <translation>원본 서버의 대시보드를 열고 거기에서 경고 뷰어를 엽니다.</translation>
    </message>
    <message>
        <source>Look for critical errors, and resolve them before you go on.</source>
        <translation>중대한 오류를 찾고, 계속하기 전에 해결합니다.</translation>
    </message>
    <message>
        <source>Configure folder redirection on the destination server</source>
        <extracomment>Title of phase 5</extracomment>
        <translation>대상 서버에서 폴더 리디렉션 구성</translation>
    </message>
    <message>
        <source>Enable folder redirection on the destination server</source>
        <translation>대상 서버에서 폴더 리디렉션 사용</translation>
    </message>
    <message>
        <source>Folder redirection</source>
        <extracomment>Short name of phase 5 for the timeline; keep it under 24 characters</extracomment>
        <translation>폴더 리디렉션</translation>
    </message>
    <message>
        <source>The source server redirects folders of users</source>
        <extracomment>When the step is needed</extracomment>
        <translation>원본 서버가 사용자 폴더를 리디렉션함</translation>
    </message>
    <message>
        <source>Enable folder redirection on the destination</source>
        <extracomment>Title of a step; the destination: the destination server</extracomment>
        <translation>대상 서버에서 폴더 리디렉션 사용</translation>
    </message>
    <message>
        <source>The new policy sends the user folders to the destination server.</source>
        <translation>새 정책이 사용자 폴더를 대상 서버로 보냅니다.</translation>
    </message>
    <message>
        <source>The new policy takes over the user folders before the old one is deleted.</source>
        <translation>이전 정책을 삭제하기 전에 새 정책이 사용자 폴더를 넘겨받습니다.</translation>
    </message>
    <message>
        <source>The source server redirects folders</source>
        <extracomment>When the step is needed</extracomment>
        <translation>원본 서버가 폴더를 리디렉션함</translation>
    </message>
    <message>
        <source>Redirected folders stay on the source server and disappear with it.</source>
        <translation>리디렉션된 폴더가 원본 서버에 남아 있다가 함께 사라집니다.</translation>
    </message>
    <message>
        <source>The new policy redirects the chosen folders to the destination server</source>
        <translation>새 정책이 선택한 폴더를 대상 서버로 리디렉션함</translation>
    </message>
    <message>
        <source>Open DEVICES &gt; Devices Tasks &gt; Implement Group Policy in the Dashboard.</source>
        <translation>대시보드에서 “장치 &gt; 장치 작업 &gt; 그룹 정책 구현”(DEVICES &gt; Devices Tasks &gt; Implement Group Policy)을 엽니다.</translation>
    </message>
    <message>
        <source>On the page “Enable Folder Redirection Group Policy” tick the folders and choose “Next”.</source>
        <translation>“폴더 리디렉션 그룹 정책 사용”(Enable Folder Redirection Group Policy) 페이지에서 폴더를 선택하고 “다음”을 클릭합니다.</translation>
    </message>
    <message>
        <source>On the page “Enable Security Policy Settings” choose “Finish”.</source>
        <translation>“보안 정책 설정 사용”(Enable Security Policy Settings) 페이지에서 “완료”(Finish)를 클릭합니다.</translation>
    </message>
    <message>
        <source>Folder redirection in use</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>사용 중인 폴더 리디렉션</translation>
    </message>
    <message>
        <source>New folder redirection policy</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>새 폴더 리디렉션 정책</translation>
    </message>
    <message>
        <source>Users sign out and in</source>
        <extracomment>Title of a step</extracomment>
        <translation>사용자가 로그아웃 후 다시 로그인</translation>
    </message>
    <message>
        <source>The folders move only when each user signs in under the new policy.</source>
        <translation>폴더는 각 사용자가 새 정책으로 로그인해야만 이동합니다.</translation>
    </message>
    <message>
        <source>Folders of that user stay on the source server and disappear with it.</source>
        <translation>그 사용자의 폴더가 원본 서버에 남아 있다가 함께 사라집니다.</translation>
    </message>
    <message>
        <source>The folders of each user are filled on the destination server</source>
        <translation>대상 서버에 각 사용자의 폴더가 채워져 있음</translation>
    </message>
    <message>
        <source>Have every user sign out and sign in again while both servers run.</source>
        <translation>두 서버가 모두 실행되는 동안 모든 사용자가 로그아웃했다가 다시 로그인하게 합니다.</translation>
    </message>
    <message>
        <source>Check on the destination server that the folders of each user have arrived.</source>
        <translation>대상 서버에 각 사용자의 폴더가 도착했는지 확인합니다.</translation>
    </message>
    <message>
        <source>Delete the old folder redirection policy</source>
        <extracomment>Title of a step</extracomment>
        <translation>이전 폴더 리디렉션 정책 삭제</translation>
    </message>
    <message>
        <source>Two redirection policies would send the folders to two places.</source>
        <translation>리디렉션 정책이 두 개이면 폴더를 두 곳으로 보내게 됩니다.</translation>
    </message>
    <message>
        <source>The old policy keeps sending folders to the source server.</source>
        <translation>이전 정책이 계속 폴더를 원본 서버로 보냅니다.</translation>
    </message>
    <message>
        <source>No Group Policy object redirects to the source server any more</source>
        <translation>원본 서버로 리디렉션하는 그룹 정책 개체가 더 이상 없음</translation>
    </message>
    <message>
        <source>Delete this object and confirm the warning.</source>
        <translation>다음 개체를 삭제하고 경고에 동의합니다.</translation>
    </message>
    <message>
        <source>Delete each object that redirects folders to the source server, and confirm the warning.</source>
        <translation>폴더를 원본 서버로 리디렉션하는 개체를 모두 삭제하고 경고에 동의합니다.</translation>
    </message>
    <message>
        <source>The tab “Settings” of an object shows whether it redirects folders.</source>
        <translation>개체의 “설정”(Settings) 탭에서 폴더를 리디렉션하는지 알 수 있습니다.</translation>
    </message>
    <message>
        <source>Microsoft’s guide for Foundation has no phase for folder redirection; a page that fits is linked from nowhere.</source>
        <translation>Microsoft의 Foundation용 가이드에는 폴더 리디렉션 단계가 없습니다. 알맞은 페이지가 있지만 어디에서도 링크되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Microsoft’s guide gives the name that SBS 2003 uses; on SBS 2008 it may begin with “Windows SBS” instead.</source>
        <translation>Microsoft 가이드에는 SBS 2003에서 쓰는 이름이 나옵니다. SBS 2008에서는 이름이 “Windows SBS”로 시작할 수 있습니다.</translation>
    </message>
    <message>
        <source>The Dashboard gives its new policy the same name: deleted later, the new one would be gone, so delete first.</source>
        <translation>대시보드는 새 정책에 같은 이름을 붙입니다. 나중에 삭제하면 새 정책이 없어지므로 먼저 삭제하세요.</translation>
    </message>
    <message>
        <source>Old folder redirection policy</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>이전 폴더 리디렉션 정책</translation>
    </message>
    <message>
        <source>Delete the old security template policy</source>
        <extracomment>Title of a step</extracomment>
        <translation>이전 보안 템플릿 정책 삭제</translation>
    </message>
    <message>
        <source>It belongs to the old policies; the wizard of the next step sets the security policy anew.</source>
        <translation>이전 정책에 속하는 것입니다. 다음 세부 단계의 마법사가 보안 정책을 새로 설정합니다.</translation>
    </message>
    <message>
        <source>Old security settings stay in force beside the new ones.</source>
        <translation>이전 보안 설정이 새 설정과 함께 계속 적용됩니다.</translation>
    </message>
    <message>
        <source>No such object from before the migration is left</source>
        <extracomment>What proves that the step is done; object: Group Policy object</extracomment>
        <translation>마이그레이션 전에 만든 이런 개체가 남아 있지 않음</translation>
    </message>
    <message>
        <source>In the same console stay in Group Policy Objects.</source>
        <translation>같은 콘솔에서 “그룹 정책 개체”(Group Policy Objects)를 계속 열어 둡니다.</translation>
    </message>
    <message>
        <source>Old security template policy</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>이전 보안 템플릿 정책</translation>
    </message>
    <message>
        <source>Run the Best Practices Analyzer</source>
        <translation>모범 사례 분석기 실행</translation>
    </message>
    <message>
        <source>Best Practices Analyzer</source>
        <extracomment>Short name of phase 8 for the timeline; keep it under 24 characters</extracomment>
        <translation>BPA 실행</translation>
    </message>
    <message>
        <source>Run the analyzer on the destination</source>
        <extracomment>Title of a step; the destination: the destination server</extracomment>
        <translation>대상 서버에서 분석기 실행</translation>
    </message>
    <message>
        <source>It judges the new server by the rules of its maker, now that it has taken over.</source>
        <translation>새 서버가 역할을 넘겨받은 지금, 분석기가 새 서버를 제조사의 규칙으로 평가합니다.</translation>
    </message>
    <message>
        <source>It judges the new server by the rules of its maker, now that the former one is gone.</source>
        <translation>이전 서버가 없어진 지금, 분석기가 새 서버를 제조사의 규칙으로 평가합니다.</translation>
    </message>
    <message>
        <source>Faults of the new server stay hidden until users notice them.</source>
        <translation>사용자가 알아챌 때까지 새 서버의 결함이 드러나지 않습니다.</translation>
    </message>
    <message>
        <source>A saved report of the analyzer</source>
        <extracomment>What proves that the step is done</extracomment>
        <translation>저장된 분석기 보고서</translation>
    </message>
    <message>
        <source>Open Devices in the Dashboard, and then “Best Practices Analyzer” among the tasks of the server.</source>
        <translation>대시보드에서 “장치”(Devices)를 연 다음 서버의 작업에서 “모범 사례 분석기”(Best Practices Analyzer)를 엽니다.</translation>
    </message>
    <message>
        <source>Wait for the result and save it.</source>
        <translation>결과를 기다렸다가 저장합니다.</translation>
    </message>
    <message>
        <source>The overview of Microsoft’s guide says that the analyzer has to be downloaded; it is part of the Dashboard.</source>
        <translation>Microsoft 가이드의 개요에는 분석기를 다운로드해야 한다고 되어 있지만, 분석기는 대시보드에 들어 있습니다.</translation>
    </message>
    <message>
        <source>Solve the findings</source>
        <extracomment>Title of a step; finding: what a check or an analyzer reports</extracomment>
        <translation>지적 사항 해결</translation>
    </message>
    <message>
        <source>Each finding names a fault, what it causes and what removes it.</source>
        <extracomment>Finding: what a check or an analyzer reports</extracomment>
        <translation>각 지적 사항에는 결함, 그 영향, 해결 방법이 나와 있습니다.</translation>
    </message>
    <message>
        <source>The customer takes over a server with known faults.</source>
        <translation>고객이 알려진 결함이 있는 서버를 넘겨받게 됩니다.</translation>
    </message>
    <message>
        <source>A second run without open findings, or a reason for each accepted one</source>
        <extracomment>Finding: what a check or an analyzer reports</extracomment>
        <translation>해결되지 않은 지적 사항이 없는 두 번째 실행, 또는 수용한 지적 사항마다 적은 사유</translation>
    </message>
    <message>
        <source>Read each message and follow its instruction.</source>
        <translation>각 메시지를 읽고 그 지침을 따릅니다.</translation>
    </message>
    <message>
        <source>Run the analyzer again.</source>
        <translation>분석기를 다시 실행합니다.</translation>
    </message>
    <message>
        <source>Record a reason for each finding that you accept.</source>
        <extracomment>Record: write down; finding: what a check or an analyzer reports</extracomment>
        <translation>수용하는 지적 사항마다 사유를 기록합니다.</translation>
    </message>
    <message>
        <source>The rules page contradicts itself on the account of the Windows Time service; Local Service is right.</source>
        <translation>규칙 페이지에는 Windows 시간 서비스의 계정에 대해 모순된 내용이 있습니다. Local Service가 맞습니다.</translation>
    </message>
    <message>
        <source>For the Remote Desktop Gateway and the Distributed Transaction Coordinator, “Automatic” and “Automatic (Delayed Start)” are both right.</source>
        <translation>원격 데스크톱 게이트웨이(Remote Desktop Gateway)와 Distributed Transaction Coordinator에는 “자동”(Automatic)과 “자동(지연된 시작)”(Automatic (Delayed Start)) 모두 맞습니다.</translation>
    </message>
    <message>
        <source>Certification authority of the source</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>원본의 인증 기관</translation>
    </message>
    <message>
        <source>Directory of the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>원본 서버의 디렉터리</translation>
    </message>
    <message>
        <source>Mailboxes on the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>원본 서버의 사서함</translation>
    </message>
    <message>
        <source>Ports of the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>원본 서버의 포트</translation>
    </message>
    <message>
        <source>Sign-in at the source server</source>
        <extracomment>Title of a card; keep it under 40 characters</extracomment>
        <translation>원본 서버 로그인</translation>
    </message>
</context>
<context>
    <name>HistoryActions</name>
    <message>
        <source>Open</source>
        <extracomment>Button: opens a migration</extracomment>
        <translation>열기</translation>
    </message>
    <message>
        <source>Look back</source>
        <extracomment>Button: shows a migration as it was at any moment</extracomment>
        <translation>과거 보기</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>Button: makes a document about a migration</extracomment>
        <translation>보고서</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Button: writes a whole migration into a file</extracomment>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Keep or delete</source>
        <extracomment>Button: how long a migration is kept, whether it leaves the list, and whether it is deleted</extracomment>
        <translation>보관 또는 삭제</translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message numerus="yes">
        <source>%n migration(s) on this console</source>
        <translation>
            <numerusform>이 콘솔의 마이그레이션 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <extracomment>More were found than are looked through; %n is how many of them are shown</extracomment>
        <translation>
            <numerusform>%n건 찾음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n that began last are shown. Type more to find older ones.</source>
        <translation>
            <numerusform>최근에 시작한 %n건을 표시합니다. 더 오래된 것을 찾으려면 더 입력하세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>A filter and how many migrations it shows</extracomment>
        <translation>모두 %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>A filter and how many migrations it shows: those that go on</extracomment>
        <translation>진행 중 %1</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <extracomment>A filter and how many migrations it shows</extracomment>
        <translation>완료됨 %1</translation>
    </message>
    <message>
        <source>Abandoned %1</source>
        <extracomment>A filter and how many migrations it shows: those that were given up</extracomment>
        <translation>포기됨 %1</translation>
    </message>
    <message>
        <source>All products</source>
        <extracomment>A filter: old servers of every product</extracomment>
        <translation>모든 제품</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A filter and how many migrations it shows: %1 is a product, a year or a person, %2 a number</extracomment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>All years</source>
        <extracomment>A filter: migrations that began in any year</extracomment>
        <translation>모든 연도</translation>
    </message>
    <message>
        <source>All technicians</source>
        <extracomment>A filter: migrations of every technician</extracomment>
        <translation>모든 기술자</translation>
    </message>
    <message>
        <source>Last entry</source>
        <extracomment>Order of a list</extracomment>
        <translation>마지막 항목</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Order of a list: when the migration began</extracomment>
        <translation>시작일</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>Order of a list</extracomment>
        <translation>고객</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>Order of a list: the product that is replaced</extracomment>
        <translation>제품</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Order of a list: open, abandoned or finished</extracomment>
        <translation>상태</translation>
    </message>
    <message>
        <source>Archived %1</source>
        <extracomment>A filter and how many migrations it shows: those that were taken out of the list</extracomment>
        <translation>보관됨 %1</translation>
    </message>
</context>
<context>
    <name>HistoryDetails</name>
    <message>
        <source>Servers</source>
        <extracomment>Label: the servers of a migration, from the old one to the new one</extracomment>
        <translation>서버</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Domain</source>
        <extracomment>Label: name of a domain</extracomment>
        <translation>도메인</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>기술자</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Label: when a migration began</extracomment>
        <translation>시작일</translation>
    </message>
    <message>
        <source>Last entry</source>
        <extracomment>Label: when the last entry of a record was written</extracomment>
        <translation>마지막 항목</translation>
    </message>
    <message>
        <source>%1 · phases %2</source>
        <extracomment>State of a migration and how far it came: %1 is &quot;Finished&quot;, %2 &quot;8 of 8&quot;</extracomment>
        <translation>%1 · 단계 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>event</comment>
        <extracomment>What happened last: %1 is the title of a step or a check, %2 what was said or found there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reading the record …</source>
        <translation>작업 기록을 읽는 중…</translation>
    </message>
    <message>
        <source>The record cannot be read.</source>
        <translation>작업 기록을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The record was changed: open the migration and look at the proof of its record.</source>
        <translation>작업 기록이 변경되었습니다. 마이그레이션을 열어 작업 기록 증명을 확인하세요.</translation>
    </message>
    <message numerus="yes">
        <source>The record agrees with itself: %n entries, their chain verified</source>
        <extracomment>%n is the number of entries of a record. It agrees only with itself: a hash known from elsewhere would prove more</extracomment>
        <translation>
            <numerusform>작업 기록에 모순이 없음: 항목 %n개, 체인 검증됨</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryFilterSheet</name>
    <message>
        <source>Filter and sort</source>
        <translation>필터 및 정렬</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>Order of a list</extracomment>
        <translation>정렬 기준</translation>
    </message>
    <message>
        <source>Group by customer</source>
        <translation>고객별로 묶기</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>The product that is replaced</extracomment>
        <translation>제품</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>기술자</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Customer, server, note, finding …</source>
        <extracomment>What can be searched for; stands in the empty field</extracomment>
        <translation>고객, 서버, 메모, 결과…</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>검색 지우기</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Filter and sort</source>
        <extracomment>Opens what the list can be restricted to and sorted by</extracomment>
        <translation>필터 및 정렬</translation>
    </message>
    <message>
        <source>Older records are being made ready for the search.</source>
        <translation>이전 작업 기록을 검색할 수 있도록 준비하고 있습니다.</translation>
    </message>
</context>
<context>
    <name>HistoryHead</name>
    <message>
        <source>Customer</source>
        <translation>고객</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Heading of a column: the product of the old server</extracomment>
        <translation>기존 제품</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>기술자</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Heading of a column: when a migration began</extracomment>
        <translation>시작일</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Past migrations</source>
        <translation>지난 마이그레이션</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Past migrations</source>
        <translation>지난 마이그레이션</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>Button: takes in migrations from a file of another console</extracomment>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>New migration</source>
        <translation>새 마이그레이션</translation>
    </message>
    <message>
        <source>Reading the list …</source>
        <translation>목록을 읽는 중…</translation>
    </message>
    <message>
        <source>No migration yet</source>
        <translation>아직 마이그레이션이 없음</translation>
    </message>
    <message>
        <source>Every migration of this console stands here with its whole record, from its first day on.</source>
        <translation>이 콘솔의 모든 마이그레이션이 첫날부터의 전체 작업 기록과 함께 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>None has all of this</source>
        <translation>조건에 모두 맞는 것이 없음</translation>
    </message>
    <message>
        <source>Words are found by their beginning, in names, servers, notes, reasons, evidence and findings. Type fewer of them, or take the filters away.</source>
        <translation>이름, 서버, 메모, 사유, 증빙 자료, 결과에서 앞부분이 일치하는 단어를 찾습니다. 단어를 줄이거나 필터를 해제하세요.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 표시</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) are kept longer than wanted</source>
        <extracomment>Records whose period is over</extracomment>
        <translation>
            <numerusform>마이그레이션 %n건의 보관 기간이 지났습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is deleted by itself.</source>
        <translation>저절로 삭제되는 것은 없습니다.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <extracomment>Button: shows which migrations can be deleted</extracomment>
        <translation>보기</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>What happened last</source>
        <translation>최근에 있었던 일</translation>
    </message>
</context>
<context>
    <name>HistoryRow</name>
    <message>
        <source>Select %1</source>
        <extracomment>Ticks a migration, so that something can be done with several: %1 is a customer</extracomment>
        <translation>%1 선택</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <extracomment>Marks a migration that is only practised</extracomment>
        <translation>연습</translation>
    </message>
</context>
<context>
    <name>HistorySelection</name>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>number of migrations</comment>
        <translation>
            <numerusform>%n개 선택됨</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>Button: two migrations side by side</extracomment>
        <translation>비교</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Button: writes whole migrations into a file</extracomment>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Select none</source>
        <extracomment>Button: nothing is selected any more</extracomment>
        <translation>선택 해제</translation>
    </message>
    <message>
        <source>Keep or delete</source>
        <extracomment>Button: how long migrations are kept, whether they leave the list, and whether they are deleted</extracomment>
        <translation>보관 또는 삭제</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Imported</source>
        <translation>가져옴</translation>
    </message>
    <message>
        <source>Import migrations</source>
        <translation>마이그레이션 가져오기</translation>
    </message>
    <message>
        <source>Every entry and all evidence in the file are intact.</source>
        <translation>파일의 모든 항목과 모든 증빙 자료가 온전합니다.</translation>
    </message>
    <message>
        <source>Choose a file that a console exported. It is verified before anything is taken in.</source>
        <translation>콘솔에서 내보낸 파일을 선택하세요. 가져오기 전에 파일을 검증합니다.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>할 일이 없습니다.</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>Button: takes migrations in from a file</extracomment>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>위로</translation>
    </message>
</context>
<context>
    <name>InstructionModel</name>
    <message>
        <source>Command prompt</source>
        <extracomment>Program in which a command is typed</extracomment>
        <translation>명령 프롬프트</translation>
    </message>
</context>
<context>
    <name>KeepSheet</name>
    <message>
        <source>Keep or delete</source>
        <translation>보관 또는 삭제</translation>
    </message>
    <message>
        <source>Keep the records of %1</source>
        <extracomment>%1 is a customer; below it a number of years is chosen</extracomment>
        <translation>%1의 작업 기록 보관 기간</translation>
    </message>
    <message>
        <source>Keep all other records</source>
        <extracomment>Below it a number of years is chosen</extracomment>
        <translation>다른 모든 작업 기록 보관 기간</translation>
    </message>
    <message>
        <source>Counted from the last entry. Nothing is deleted by itself: the list says what is due.</source>
        <translation>마지막 항목부터 셉니다. 저절로 삭제되는 것은 없으며, 기한이 지난 것은 목록에 표시됩니다.</translation>
    </message>
    <message>
        <source>What is archived leaves the list. A filter and the search still find it.</source>
        <translation>보관 처리한 것은 목록에서 빠집니다. 필터와 검색으로는 계속 찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>Only what is finished or abandoned can be archived or deleted.</source>
        <translation>완료되었거나 포기한 것만 보관 처리하거나 삭제할 수 있습니다.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Back into the list</source>
        <extracomment>Buttons: out of the list, or back into it</extracomment>
        <translation>목록으로 되돌리기</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>보관 처리</translation>
    </message>
    <message>
        <source>Delete …</source>
        <extracomment>Button: asks first</extracomment>
        <translation>삭제…</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>As the language</source>
        <extracomment>How numbers and dates are written: the way the chosen language writes them</extracomment>
        <translation>언어에 맞춤</translation>
    </message>
</context>
<context>
    <name>LanguageModel</name>
    <message>
        <source>As the system</source>
        <extracomment>First entry of the list of languages: the one that the system is set to</extracomment>
        <translation>시스템 설정에 따름</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Migration Console</source>
        <translation>마이그레이션 콘솔</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>바로 가기 키</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>지금 확인</translation>
    </message>
</context>
<context>
    <name>MenuSheet</name>
    <message>
        <source>Source Server</source>
        <translation>원본 서버</translation>
    </message>
    <message>
        <source>Destination Server</source>
        <translation>대상 서버</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>Sign in to the domain</source>
        <translation>도메인에 로그인</translation>
    </message>
    <message>
        <source>Forget the password now</source>
        <translation>지금 암호 지우기</translation>
    </message>
    <message>
        <source>Line-of-business applications</source>
        <translation>LOB(기간 업무) 애플리케이션</translation>
    </message>
    <message>
        <source>Correct the data of the migration</source>
        <translation>마이그레이션 정보 수정</translation>
    </message>
    <message>
        <source>The destination was installed anew</source>
        <translation>대상이 새로 설치됨</translation>
    </message>
    <message>
        <source>Finish the migration</source>
        <translation>마이그레이션 완료</translation>
    </message>
    <message>
        <source>Abandon the migration</source>
        <translation>마이그레이션 포기</translation>
    </message>
    <message>
        <source>Signature of the customer</source>
        <translation>고객 서명</translation>
    </message>
    <message>
        <source>Look back at any moment</source>
        <translation>원하는 과거 시점 보기</translation>
    </message>
    <message>
        <source>Report of the migration</source>
        <extracomment>Opens the sheet that makes a report of the migration</extracomment>
        <translation>마이그레이션 보고서</translation>
    </message>
    <message>
        <source>Proof of the record</source>
        <translation>작업 기록 증명</translation>
    </message>
    <message>
        <source>Compare with an earlier moment</source>
        <translation>이전 시점과 비교</translation>
    </message>
    <message>
        <source>Compare with another migration</source>
        <translation>다른 마이그레이션과 비교</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>Opens durations and numbers of the migration</extracomment>
        <translation>수치</translation>
    </message>
    <message>
        <source>Export the migration</source>
        <translation>마이그레이션 내보내기</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>All migrations</source>
        <translation>모든 마이그레이션</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Leaves a sheet without doing anything</extracomment>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>MigrationController</name>
    <message>
        <source>This migration is finished</source>
        <translation>이 마이그레이션은 완료되었습니다</translation>
    </message>
    <message>
        <source>This migration was abandoned</source>
        <translation>이 마이그레이션은 포기되었습니다</translation>
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
        <translation>이동하기 전의 파일(%1): %2</translation>
    </message>
</context>
<context>
    <name>MissingOffer</name>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Opening the records…</source>
        <translation>작업 기록을 여는 중…</translation>
    </message>
    <message>
        <source>To go on without it</source>
        <translation>없이 계속하려면</translation>
    </message>
    <message>
        <source>What was recorded since then is missing there. Once the disk is back, export its migrations from there and import them here.</source>
        <translation>그 이후에 기록된 내용은 없습니다. 디스크를 다시 연결하면 거기서 마이그레이션을 내보내 여기로 가져오세요.</translation>
    </message>
    <message>
        <source>Open the old file</source>
        <translation>이전 파일 열기</translation>
    </message>
    <message>
        <source>Open a copy of the backup</source>
        <translation>백업의 복사본 열기</translation>
    </message>
</context>
<context>
    <name>MomentModel</name>
    <message>
        <source>The migration began</source>
        <translation>마이그레이션이 시작됨</translation>
    </message>
    <message>
        <source>The data of the migration were changed</source>
        <translation>마이그레이션 정보가 변경됨</translation>
    </message>
    <message>
        <source>The customer signed</source>
        <translation>고객이 서명함</translation>
    </message>
    <message>
        <source>The migration was closed</source>
        <extracomment>Finished or abandoned</extracomment>
        <translation>마이그레이션이 종료됨</translation>
    </message>
    <message>
        <source>The migration was opened again</source>
        <translation>마이그레이션을 다시 열었음</translation>
    </message>
    <message>
        <source>The destination server was installed anew</source>
        <translation>대상 서버가 새로 설치됨</translation>
    </message>
</context>
<context>
    <name>MoveController</name>
    <message>
        <source>This file was named at the start with --database, so it is not moved from here.</source>
        <translation>이 파일은 시작할 때 --database로 지정되었으므로 여기서 이동하지 않습니다.</translation>
    </message>
    <message>
        <source>To move the file to another disk, leave the open migration first.</source>
        <translation>파일을 다른 디스크로 이동하려면 먼저 열려 있는 마이그레이션에서 나가세요.</translation>
    </message>
    <message>
        <source>It can be moved to another disk once it can be written to.</source>
        <translation>쓸 수 있게 되면 다른 디스크로 이동할 수 있습니다.</translation>
    </message>
    <message>
        <source>The database has %1; %2 are free in this folder.</source>
        <extracomment>%1 and %2 are sizes such as &quot;4.2 MB&quot;</extracomment>
        <translation>데이터베이스는 %1이며, 이 폴더의 여유 공간은 %2입니다.</translation>
    </message>
    <message>
        <source>Reading the copy again…</source>
        <translation>복사본을 다시 읽는 중…</translation>
    </message>
    <message>
        <source>Copying the database…</source>
        <translation>데이터베이스를 복사하는 중…</translation>
    </message>
</context>
<context>
    <name>MoveSheet</name>
    <message>
        <source>Move the database</source>
        <translation>데이터베이스 이동</translation>
    </message>
    <message>
        <source>Choose the folder that it is to be in. Its disk must be plugged in whenever the console is used.</source>
        <translation>옮길 폴더를 선택하세요. 콘솔을 사용할 때마다 그 디스크가 연결되어 있어야 합니다.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>읽는 중</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Label above the path of a file</extracomment>
        <translation>현재</translation>
    </message>
    <message>
        <source>After the move</source>
        <extracomment>Label above the path of a file</extracomment>
        <translation>이동 후</translation>
    </message>
    <message>
        <source>It is copied and read again before the console changes over. The old file is kept.</source>
        <translation>복사하고 다시 읽은 다음 콘솔이 전환됩니다. 이전 파일은 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>이 폴더 사용</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>다른 폴더 선택</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>위로</translation>
    </message>
</context>
<context>
    <name>MoveText</name>
    <message>
        <source>The database is in this folder already</source>
        <translation>데이터베이스가 이미 이 폴더에 있습니다</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>The folder is not there</source>
        <translation>폴더가 없습니다</translation>
    </message>
    <message>
        <source>Its disk may be unplugged. The database is where it was.</source>
        <translation>디스크가 분리되었을 수 있습니다. 데이터베이스는 원래 위치에 있습니다.</translation>
    </message>
    <message>
        <source>Plug the disk in again, or choose another folder.</source>
        <translation>디스크를 다시 연결하거나 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>Nothing can be written to this folder</source>
        <translation>이 폴더에는 아무것도 저장할 수 없습니다</translation>
    </message>
    <message>
        <source>Your account may not, or the disk is read-only.</source>
        <translation>계정에 권한이 없거나 디스크가 읽기 전용입니다.</translation>
    </message>
    <message>
        <source>Allow writing to it, or choose another folder.</source>
        <translation>쓰기를 허용하거나 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>A database lies in this folder already</source>
        <translation>이 폴더에 이미 데이터베이스가 있습니다</translation>
    </message>
    <message>
        <source>It is never replaced.</source>
        <translation>바꾸는 일은 없습니다.</translation>
    </message>
    <message>
        <source>Give that file another name, or choose another folder.</source>
        <translation>그 파일의 이름을 바꾸거나 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>There is no room for the database</source>
        <translation>데이터베이스를 저장할 공간이 없습니다</translation>
    </message>
    <message>
        <source>The database is where it was.</source>
        <translation>데이터베이스는 원래 위치에 있습니다.</translation>
    </message>
    <message>
        <source>Free some space on the disk, or choose another folder.</source>
        <translation>디스크 공간을 확보하거나 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>The database is in use</source>
        <translation>데이터베이스가 사용 중입니다</translation>
    </message>
    <message>
        <source>Another window or program has it open, or a backup, an export or an import is running. What they record would be lost.</source>
        <translation>다른 창이나 프로그램에서 열려 있거나 백업, 내보내기 또는 가져오기가 실행 중입니다. 거기서 기록하는 내용이 손실됩니다.</translation>
    </message>
    <message>
        <source>Close them or wait until they are done, then try again.</source>
        <translation>닫거나 끝날 때까지 기다린 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The copy is not like the original</source>
        <translation>복사본이 원본과 다릅니다</translation>
    </message>
    <message>
        <source>It was read again and thrown away. The database is where it was.</source>
        <translation>다시 읽은 후 버렸습니다. 데이터베이스는 원래 위치에 있습니다.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>다른 디스크의 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>The new place cannot be kept</source>
        <translation>새 위치를 저장할 수 없습니다</translation>
    </message>
    <message>
        <source>The file with your settings cannot be written. The database is where it was.</source>
        <translation>설정 파일을 저장할 수 없습니다. 데이터베이스는 원래 위치에 있습니다.</translation>
    </message>
    <message>
        <source>Free some space on its disk or allow writing to it, then try again.</source>
        <translation>해당 디스크의 공간을 확보하거나 쓰기를 허용한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The disk does not answer</source>
        <translation>디스크가 응답하지 않습니다</translation>
    </message>
    <message>
        <source>The system reports an error. The database is where it was.</source>
        <translation>시스템에서 오류를 보고했습니다. 데이터베이스는 원래 위치에 있습니다.</translation>
    </message>
    <message>
        <source>Check both disks, or choose another folder.</source>
        <translation>두 디스크를 모두 확인하거나 다른 폴더를 선택하세요.</translation>
    </message>
</context>
<context>
    <name>NewMigrationPage</name>
    <message>
        <source>This is needed to begin.</source>
        <translation>시작하려면 필요합니다.</translation>
    </message>
    <message>
        <source>New migration</source>
        <translation>새 마이그레이션</translation>
    </message>
    <message>
        <source>To Windows Server 2012 Essentials</source>
        <translation>Windows Server 2012 Essentials로</translation>
    </message>
    <message>
        <source>Begin the migration</source>
        <translation>마이그레이션 시작</translation>
    </message>
    <message>
        <source>The migration could not be begun</source>
        <translation>마이그레이션을 시작하지 못했습니다</translation>
    </message>
    <message>
        <source>What is moved</source>
        <translation>이동 대상</translation>
    </message>
    <message>
        <source>Old server</source>
        <translation>기존 서버</translation>
    </message>
    <message>
        <source>Choose what runs on the old server.</source>
        <translation>기존 서버에서 실행 중인 제품을 선택하세요.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>고객</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <extracomment>The name of the person who does the migration</extracomment>
        <translation>담당자</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>현장</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>도메인</translation>
    </message>
    <message>
        <source>The full DNS name of the Active Directory domain.</source>
        <translation>Active Directory 도메인의 전체 DNS 이름입니다.</translation>
    </message>
    <message>
        <source>Source Server</source>
        <translation>원본 서버</translation>
    </message>
    <message>
        <source>Name or IP address of the old server.</source>
        <translation>기존 서버의 이름 또는 IP 주소입니다.</translation>
    </message>
    <message>
        <source>Destination Server</source>
        <translation>대상 서버</translation>
    </message>
    <message>
        <source>May stay empty until phase 2.</source>
        <translation>2단계까지 비워 두어도 됩니다.</translation>
    </message>
</context>
<context>
    <name>NoCards</name>
    <message>
        <source>Nothing needs attention in this phase</source>
        <translation>이 단계에는 주의가 필요한 항목이 없음</translation>
    </message>
    <message>
        <source>Nothing is done in this phase yet</source>
        <translation>이 단계에는 아직 완료된 항목이 없음</translation>
    </message>
    <message>
        <source>This phase has no steps</source>
        <translation>이 단계에는 세부 단계가 없음</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 표시</translation>
    </message>
</context>
<context>
    <name>OpenMigrations</name>
    <message numerus="yes">
        <source>%n open migration(s)</source>
        <translation>
            <numerusform>진행 중인 마이그레이션 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry on</source>
        <extracomment>Heading above the migrations that are not finished</extracomment>
        <translation>이어서 진행</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>New migration</source>
        <translation>새 마이그레이션</translation>
    </message>
    <message>
        <source>No open migration</source>
        <translation>진행 중인 마이그레이션 없음</translation>
    </message>
    <message>
        <source>Begin one with the name of the customer and of the old server. Everything can be changed later, and nothing here needs the network.</source>
        <translation>고객과 기존 서버의 이름을 입력하여 시작하세요. 나중에 모두 변경할 수 있으며, 여기에서는 네트워크가 필요 없습니다.</translation>
    </message>
    <message>
        <source>Rehearse on the practice site</source>
        <translation>연습 환경에서 연습</translation>
    </message>
    <message>
        <source>Two real domain controllers on this machine, with faults to find. Marked as rehearsal everywhere.</source>
        <translation>이 컴퓨터에 있는 실제 도메인 컨트롤러 두 대에서 결함을 찾아봅니다. 모든 곳에 연습이라고 표시됩니다.</translation>
    </message>
    <message>
        <source>Two real domain controllers on this machine. This starts the console on them:</source>
        <translation>이 컴퓨터에 있는 실제 도메인 컨트롤러 두 대입니다. 다음 명령으로 콘솔을 시작합니다:</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Start the rehearsal</source>
        <translation>연습 시작</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>명령 복사</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
</context>
<context>
    <name>OverrideSheet</name>
    <message>
        <source>Known and harmless here</source>
        <translation>알고 있으며 여기에서는 문제없음</translation>
    </message>
    <message>
        <source>Proven in another way</source>
        <translation>다른 방법으로 입증함</translation>
    </message>
    <message>
        <source>The customer decided so</source>
        <translation>고객이 그렇게 결정함</translation>
    </message>
    <message>
        <source>Carry on all the same?</source>
        <translation>그래도 계속하시겠습니까?</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>이 작업의 영향</translation>
    </message>
    <message>
        <source>The step stays open and has to be done later. Your name and reason stand in the record and in the report.</source>
        <translation>세부 단계는 완료되지 않은 채로 남으며 나중에 해야 합니다. 사용자의 이름과 사유가 작업 기록과 보고서에 남습니다.</translation>
    </message>
    <message>
        <source>The card keeps its verdict. Your name and reason stand beside it, in the record and in the report. When the verdict changes, this ends.</source>
        <translation>카드의 판정은 그대로입니다. 사용자의 이름과 사유가 그 옆과 작업 기록, 보고서에 남습니다. 판정이 바뀌면 예외 승인은 끝납니다.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>직접 입력</translation>
    </message>
    <message>
        <source>What did you see that makes this safe?</source>
        <translation>무엇을 보고 안전하다고 판단했습니까?</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>How long an override lasts</extracomment>
        <translation>기한</translation>
    </message>
    <message>
        <source>The end of today</source>
        <translation>오늘까지</translation>
    </message>
    <message>
        <source>Three days from now</source>
        <translation>3일 후까지</translation>
    </message>
    <message>
        <source>A week from now</source>
        <translation>1주일 후까지</translation>
    </message>
    <message>
        <source>I answer for it</source>
        <translation>내가 책임지고 승인</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
</context>
<context>
    <name>PastMigrations</name>
    <message>
        <source>Past migrations</source>
        <translation>지난 마이그레이션</translation>
    </message>
    <message numerus="yes">
        <source>%n finished</source>
        <comment>number of migrations</comment>
        <translation>
            <numerusform>%n건 완료됨</numerusform>
        </translation>
    </message>
    <message>
        <source>Search all migrations</source>
        <extracomment>Button: opens the list of all migrations, where they can be searched</extracomment>
        <translation>모든 마이그레이션 검색</translation>
    </message>
    <message>
        <source>None yet. A migration stays here with its whole record once it is finished.</source>
        <translation>아직 없습니다. 완료된 마이그레이션은 전체 작업 기록과 함께 여기에 남습니다.</translation>
    </message>
    <message>
        <source>Import from another console</source>
        <translation>다른 콘솔에서 가져오기</translation>
    </message>
</context>
<context>
    <name>PasteSheet</name>
    <message>
        <source>Add from the clipboard</source>
        <translation>클립보드에서 추가</translation>
    </message>
    <message>
        <source>The clipboard holds neither a picture nor text. Copy one where it is shown, then come back.</source>
        <translation>클립보드에 이미지도 텍스트도 없습니다. 표시된 곳에서 복사한 다음 돌아오세요.</translation>
    </message>
    <message>
        <source>On the clipboard</source>
        <extracomment>Label above what is on the clipboard</extracomment>
        <translation>클립보드 내용</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>무엇을 보여 줍니까?</translation>
    </message>
    <message>
        <source>For example: the last line of the backup log</source>
        <translation>예: 백업 로그의 마지막 줄</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>PhaseCards</name>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>The values below are the last ones that arrived. Steps can be read and done all the same.</source>
        <translation>아래 값은 마지막으로 받은 값입니다. 그래도 세부 단계를 읽고 진행할 수 있습니다.</translation>
    </message>
    <message>
        <source>Show where</source>
        <extracomment>Button: leads to the page about the record</extracomment>
        <translation>위치 표시</translation>
    </message>
    <message>
        <source>Reopen it</source>
        <extracomment>Button: a migration that was closed goes on</extracomment>
        <translation>다시 열기</translation>
    </message>
    <message>
        <source>Show the newest</source>
        <translation>최신 상태 표시</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>확인</translation>
    </message>
</context>
<context>
    <name>PhaseModel</name>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>Number of checks that are failed, below the name of a phase</extracomment>
        <translation>
            <numerusform>%n개 통과 못 함</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be told</source>
        <extracomment>Number of checks that could not be made, below the name of a phase</extracomment>
        <translation>
            <numerusform>%n개 판단할 수 없음</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>A phase</extracomment>
        <translation>완료</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>A phase: somebody works on it</extracomment>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Not started</source>
        <extracomment>A phase that nobody has begun</extracomment>
        <translation>시작되지 않음</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>How many of the cards of a phase are done</extracomment>
        <translation>%2개 중 %1개 완료</translation>
    </message>
</context>
<context>
    <name>PhaseSignOff</name>
    <message>
        <source>Sign-off of this phase</source>
        <extracomment>Heading: the technician signs that a phase is finished</extracomment>
        <translation>이 단계의 서명</translation>
    </message>
    <message>
        <source>A required step was reopened after the signature. Settle it, or withdraw the signature.</source>
        <translation>서명한 후에 필수 세부 단계가 다시 열렸습니다. 그 세부 단계를 처리하거나 서명을 철회하세요.</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Opens the form in which a phase is signed</extracomment>
        <translation>자세히</translation>
    </message>
    <message>
        <source>Sign the phase</source>
        <translation>단계에 서명</translation>
    </message>
    <message>
        <source>Signature of the customer</source>
        <translation>고객 서명</translation>
    </message>
</context>
<context>
    <name>PlanController</name>
    <message>
        <source>Every plan is complete.</source>
        <translation>모든 계획이 완전합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) are not complete.</source>
        <translation>
            <numerusform>계획 %n개가 완전하지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every application has its result.</source>
        <translation>모든 애플리케이션에 결과가 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) are open.</source>
        <translation>
            <numerusform>결과 %n개가 아직 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed: there are no such applications (%1, %2).</source>
        <extracomment>%1 is a person, %2 a date</extracomment>
        <translation>확인됨: 해당하는 애플리케이션이 없습니다(%1, %2).</translation>
    </message>
    <message>
        <source>This looks like the key itself. Enter where it is kept: the record is read by others.</source>
        <translation>키 자체를 입력한 것 같습니다. 다른 사람도 작업 기록을 읽으므로 키를 보관하는 장소를 입력하세요.</translation>
    </message>
</context>
<context>
    <name>PlanHeads</name>
    <message>
        <source>Application</source>
        <extracomment>Heading of a column</extracomment>
        <translation>애플리케이션</translation>
    </message>
    <message>
        <source>Media and key</source>
        <extracomment>Heading of a column: where the installation media and the license key are</extracomment>
        <translation>미디어 및 키</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>Heading of a column: the path to the data of an application</extracomment>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Test after the move</source>
        <extracomment>Heading of a column: how to see that an application works after the move</extracomment>
        <translation>이동 후 테스트</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Heading of a column: what came of moving an application</extracomment>
        <translation>결과</translation>
    </message>
</context>
<context>
    <name>PlanImportSheet</name>
    <message>
        <source>Import a table</source>
        <translation>표 가져오기</translation>
    </message>
    <message>
        <source>A table that was saved as CSV, with one application a row, at most 500 rows and 1 MiB.</source>
        <translation>CSV로 저장한 표입니다. 한 행에 애플리케이션 하나, 최대 500행, 1 MiB까지 가능합니다.</translation>
    </message>
    <message>
        <source>Or the table itself</source>
        <translation>또는 표 내용 직접 입력</translation>
    </message>
    <message>
        <source>Paste the rows here.</source>
        <translation>여기에 행을 붙여넣으세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Below a list that was cut</extracomment>
        <translation>
            <numerusform>외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation>계획에 추가</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>다른 파일 선택</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>위로</translation>
    </message>
</context>
<context>
    <name>PlanImporter</name>
    <message>
        <source>The file could not be read within %1: the drive or the network behind it does not answer. Copy the file to this computer and try again.</source>
        <translation>%1 안에 파일을 읽지 못했습니다. 드라이브 또는 그 뒤의 네트워크가 응답하지 않습니다. 파일을 이 컴퓨터에 복사한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1. Check its path and who may read it.</source>
        <translation>파일을 열 수 없습니다: %1. 파일의 경로와 읽기 권한을 확인하세요.</translation>
    </message>
    <message>
        <source>The table is larger than %1, so nothing of it was taken. Save only the rows that name applications, and import that file.</source>
        <translation>표가 %1보다 커서 아무것도 가져오지 않았습니다. 애플리케이션이 적힌 행만 저장하고 그 파일을 가져오세요.</translation>
    </message>
    <message>
        <source>The table has more than %1 rows, so nothing of it was taken. Save only the rows that name applications, and import that file.</source>
        <translation>표의 행이 %1개보다 많아서 아무것도 가져오지 않았습니다. 애플리케이션이 적힌 행만 저장하고 그 파일을 가져오세요.</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 columns, so this is not a list of applications. Check which separator the file uses.</source>
        <translation>%1번째 줄의 열이 %2개보다 많으므로 애플리케이션 목록이 아닙니다. 파일에서 어떤 구분 기호를 쓰는지 확인하세요.</translation>
    </message>
    <message>
        <source>A cell in line %1 is longer than %2 characters, so nothing was taken. Shorten it, or look for a quotation mark that is missing before it.</source>
        <translation>%1번째 줄의 셀이 %2자보다 길어서 아무것도 가져오지 않았습니다. 셀을 줄이거나, 그 앞에 빠진 따옴표가 있는지 찾아보세요.</translation>
    </message>
    <message>
        <source>This is not a text file, so no rows can be read from it. Open it in its own program, save it as CSV, and import that file.</source>
        <translation>텍스트 파일이 아니어서 행을 읽을 수 없습니다. 원래 프로그램에서 열어 CSV로 저장하고 그 파일을 가져오세요.</translation>
    </message>
    <message>
        <source>The quotation mark at line %1, column %2 has no partner or does not belong there, so the cells behind it cannot be told apart. Correct it in the file, and import it again.</source>
        <translation>%1번째 줄 %2열의 따옴표에 짝이 없거나 위치가 잘못되어 그 뒤의 셀을 구분할 수 없습니다. 파일을 수정한 다음 다시 가져오세요.</translation>
    </message>
    <message>
        <source>The table is empty. Enter one application a row, and import it again.</source>
        <translation>표가 비어 있습니다. 한 행에 애플리케이션을 하나씩 입력한 다음 다시 가져오세요.</translation>
    </message>
    <message>
        <source>The table has no application that the plan does not have already.</source>
        <translation>표에는 계획에 추가할 새 애플리케이션이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n new application(s) found.</source>
        <translation>
            <numerusform>새 애플리케이션 %n개를 찾았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The columns were recognized by their names.</source>
        <translation>열을 이름으로 인식했습니다.</translation>
    </message>
    <message>
        <source>The first row does not name the columns, so they were taken in this order: application, vendor, contact, media, place of the license key, path to the data, test after the move, note.</source>
        <translation>첫 행에 열 이름이 없어 다음 순서로 처리했습니다: 애플리케이션, 공급업체, 연락처, 미디어, 라이선스 키 보관 장소, 데이터 경로, 이동 후 테스트, 메모.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A name from another program, in quotation marks</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>These columns are left out, because the plan has no field for them: %1.</source>
        <translation>다음 열은 계획에 해당 필드가 없어 제외합니다: %1.</translation>
    </message>
    <message>
        <source>These columns are left out, because they seem to hold license keys, which no record may keep: %1.</source>
        <translation>다음 열은 작업 기록에 보관하면 안 되는 라이선스 키가 든 것 같아 제외합니다: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n license key(s) were left out: the plan says where a key is kept, never the key.</source>
        <translation>
            <numerusform>라이선스 키 %n개를 제외했습니다. 계획에는 키의 보관 장소만 적고 키 자체는 적지 않습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without an application are left out.</source>
        <translation>
            <numerusform>애플리케이션이 없는 행 %n개를 제외합니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that the plan has already are left out.</source>
        <translation>
            <numerusform>계획에 이미 있는 행 %n개를 제외합니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanLine</name>
    <message>
        <source>Vendor</source>
        <extracomment>Label: the company that made a program</extracomment>
        <translation>공급업체</translation>
    </message>
    <message>
        <source>Contact</source>
        <extracomment>Label: whom to ask about a program</extracomment>
        <translation>연락처</translation>
    </message>
    <message>
        <source>Installation media</source>
        <translation>설치 미디어</translation>
    </message>
    <message>
        <source>Place of the license key</source>
        <translation>라이선스 키 보관 장소</translation>
    </message>
    <message>
        <source>Path to the data</source>
        <translation>데이터 경로</translation>
    </message>
    <message>
        <source>Test after the move</source>
        <translation>이동 후 테스트</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Opens the fields of an application</extracomment>
        <translation>변경</translation>
    </message>
    <message>
        <source>Change %1</source>
        <extracomment>%1 is an application</extracomment>
        <translation>%1 변경</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Works</source>
        <extracomment>Result of moving an application to the new server</extracomment>
        <translation>작동함</translation>
    </message>
    <message>
        <source>Fails</source>
        <extracomment>Result of moving an application to the new server</extracomment>
        <translation>작동하지 않음</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>An application or a computer that is left out of the migration, with a reason</extracomment>
        <translation>제외됨</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <extracomment>Result of moving an application: nobody has tested it yet</extracomment>
        <translation>아직 테스트하지 않음</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a result such as &quot;Works&quot;, %2 a date</extracomment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <extracomment>%1 is a result such as &quot;Works&quot;, %2 a person, %3 a date</extracomment>
        <translation>%1(%2, %3)</translation>
    </message>
    <message>
        <source>name of the application</source>
        <extracomment>Part of a list of what is missing</extracomment>
        <translation>애플리케이션 이름</translation>
    </message>
    <message>
        <source>vendor or installation media</source>
        <extracomment>Part of a list of what is missing</extracomment>
        <translation>공급업체 또는 설치 미디어</translation>
    </message>
    <message>
        <source>path to the data</source>
        <extracomment>Part of a list of what is missing</extracomment>
        <translation>데이터 경로</translation>
    </message>
    <message>
        <source>test after the move</source>
        <extracomment>Part of a list of what is missing</extracomment>
        <translation>이동 후 테스트</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <extracomment>%1 is a list of what is not filled in</extracomment>
        <translation>입력하지 않음: %1</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Line-of-business applications</source>
        <translation>LOB(기간 업무) 애플리케이션</translation>
    </message>
    <message>
        <source>Import a table</source>
        <extracomment>Reads a table that another program saved</extracomment>
        <translation>표 가져오기</translation>
    </message>
    <message>
        <source>Add an application</source>
        <translation>애플리케이션 추가</translation>
    </message>
    <message>
        <source>No line-of-business applications</source>
        <translation>LOB(기간 업무) 애플리케이션 없음</translation>
    </message>
    <message>
        <source>No application is written down yet</source>
        <translation>아직 적어 둔 애플리케이션이 없음</translation>
    </message>
    <message>
        <source>Write down each program that the business lives on, such as accounting or stock: who made it, where its media and its data are, and how to see that it works after the move. The list is complete before the destination server is installed; the results follow by the end of phase 7.</source>
        <translation>회계나 재고 관리처럼 업무에 꼭 필요한 프로그램을 모두 적으세요. 누가 만들었는지, 미디어와 데이터가 어디에 있는지, 이동 후 작동하는지 어떻게 확인하는지 적습니다. 목록은 대상 서버를 설치하기 전에 완성하고, 결과는 7단계가 끝날 때까지 입력합니다.</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>확인 취소</translation>
    </message>
    <message>
        <source>There are no such applications</source>
        <translation>해당하는 애플리케이션 없음</translation>
    </message>
</context>
<context>
    <name>PlanRemoveSheet</name>
    <message>
        <source>Written down twice</source>
        <translation>두 번 적음</translation>
    </message>
    <message>
        <source>Not used any more</source>
        <translation>더 이상 사용하지 않음</translation>
    </message>
    <message>
        <source>Written down by mistake</source>
        <translation>잘못 적음</translation>
    </message>
    <message>
        <source>Remove this application?</source>
        <translation>이 애플리케이션을 제거하시겠습니까?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>직접 입력</translation>
    </message>
    <message>
        <source>Remove the application</source>
        <translation>애플리케이션 제거</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>PlanRowSheet</name>
    <message>
        <source>New application</source>
        <translation>새 애플리케이션</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>애플리케이션</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>공급업체</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>연락처</translation>
    </message>
    <message>
        <source>Installation media</source>
        <translation>설치 미디어</translation>
    </message>
    <message>
        <source>A vendor or the media must be known: without them the application cannot be installed anew.</source>
        <translation>공급업체나 미디어 중 하나는 알아야 합니다. 둘 다 없으면 애플리케이션을 새로 설치할 수 없습니다.</translation>
    </message>
    <message>
        <source>Place of the license key</source>
        <translation>라이선스 키 보관 장소</translation>
    </message>
    <message>
        <source>Where it is kept, never the key itself.</source>
        <translation>보관 장소만 입력하고 키 자체는 입력하지 마세요.</translation>
    </message>
    <message>
        <source>Path to the data</source>
        <translation>데이터 경로</translation>
    </message>
    <message>
        <source>Test after the move</source>
        <translation>이동 후 테스트</translation>
    </message>
    <message>
        <source>What has to work, and who can tell?</source>
        <translation>무엇이 작동해야 하고, 누가 확인할 수 있습니까?</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>What came of moving an application</extracomment>
        <translation>결과</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Enter in the note why it is set aside.</source>
        <translation>제외한 이유를 메모에 입력하세요.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Remove the application</source>
        <translation>애플리케이션 제거</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>ProblemBanner</name>
    <message>
        <source>Understood</source>
        <extracomment>Takes a message off the screen</extracomment>
        <translation>확인</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>The session was not found</source>
        <translation>세션을 찾을 수 없습니다</translation>
    </message>
    <message>
        <source>The database does not hold this session any more.</source>
        <translation>이 세션은 더 이상 데이터베이스에 없습니다.</translation>
    </message>
    <message>
        <source>Choose another one from the list of sessions.</source>
        <translation>세션 목록에서 다른 세션을 선택하세요.</translation>
    </message>
    <message>
        <source>The database is from a newer version</source>
        <translation>더 새로운 버전의 데이터베이스입니다</translation>
    </message>
    <message>
        <source>A newer version of this program has written the database. It can be read, and nothing in it is changed.</source>
        <translation>이 프로그램의 더 새로운 버전에서 작성한 데이터베이스입니다. 읽을 수는 있으며 내용은 변경하지 않습니다.</translation>
    </message>
    <message>
        <source>Install the newer version to go on working.</source>
        <translation>작업을 계속하려면 새 버전을 설치하세요.</translation>
    </message>
    <message>
        <source>The database is in use</source>
        <translation>데이터베이스가 사용 중입니다</translation>
    </message>
    <message>
        <source>Another program holds the database, so nothing can be written to it.</source>
        <translation>다른 프로그램이 데이터베이스를 사용하고 있어 아무것도 저장할 수 없습니다.</translation>
    </message>
    <message>
        <source>Close the other window or program, then try again.</source>
        <translation>다른 창이나 프로그램을 닫은 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The database is read-only</source>
        <translation>데이터베이스가 읽기 전용입니다</translation>
    </message>
    <message>
        <source>The database or its folder cannot be written to. Everything can be read.</source>
        <translation>데이터베이스 또는 그 폴더에 쓸 수 없습니다. 읽기는 모두 가능합니다.</translation>
    </message>
    <message>
        <source>Allow writing to the folder, then start the console again.</source>
        <translation>폴더에 쓰기를 허용한 다음 콘솔을 다시 시작하세요.</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>데이터베이스가 손상되었습니다</translation>
    </message>
    <message>
        <source>Parts of the database cannot be read. It was left as it is, nothing was deleted.</source>
        <translation>데이터베이스의 일부를 읽을 수 없습니다. 데이터베이스는 그대로 두었으며 아무것도 삭제하지 않았습니다.</translation>
    </message>
    <message>
        <source>Copy the file to a safe place, then use a backup of it.</source>
        <translation>파일을 안전한 곳에 복사한 다음 백업을 사용하세요.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>디스크가 가득 찼습니다</translation>
    </message>
    <message>
        <source>The last entry could not be stored. Everything before it is safe.</source>
        <translation>마지막 항목을 저장하지 못했습니다. 그 전의 내용은 모두 안전합니다.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again.</source>
        <translation>디스크의 공간을 확보한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The database cannot be opened</source>
        <translation>데이터베이스를 열 수 없습니다</translation>
    </message>
    <message>
        <source>Your account may not open the database or its folder.</source>
        <translation>계정에 데이터베이스 또는 그 폴더를 열 권한이 없습니다.</translation>
    </message>
    <message>
        <source>Give your account the permission, or choose another file with --database.</source>
        <translation>계정에 권한을 부여하거나 --database로 다른 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>The disk does not answer</source>
        <translation>디스크가 응답하지 않습니다</translation>
    </message>
    <message>
        <source>The system reports an error while reading or writing the database.</source>
        <translation>데이터베이스를 읽거나 쓰는 동안 시스템에서 오류를 보고했습니다.</translation>
    </message>
    <message>
        <source>Check the disk, then start the console again.</source>
        <translation>디스크를 확인한 다음 콘솔을 다시 시작하세요.</translation>
    </message>
    <message>
        <source>This is not a database of the console</source>
        <translation>콘솔의 데이터베이스가 아닙니다</translation>
    </message>
    <message>
        <source>The file is a database, but another program has made it.</source>
        <translation>파일은 데이터베이스이지만 다른 프로그램에서 만든 것입니다.</translation>
    </message>
    <message>
        <source>Choose another file with --database.</source>
        <translation>--database로 다른 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>The entry was not stored</source>
        <translation>항목이 저장되지 않았습니다</translation>
    </message>
    <message>
        <source>What was to be stored contradicts the record. Nothing was changed.</source>
        <translation>저장하려던 내용이 작업 기록과 모순됩니다. 아무것도 변경하지 않았습니다.</translation>
    </message>
    <message>
        <source>Start the console again. If it happens again, report it with the log.</source>
        <translation>콘솔을 다시 시작하세요. 다시 발생하면 로그와 함께 알려 주세요.</translation>
    </message>
    <message>
        <source>There is no more room for evidence</source>
        <translation>증빙 자료를 더 넣을 수 없습니다</translation>
    </message>
    <message>
        <source>The step or the migration holds as much as the record keeps. Nothing was added.</source>
        <translation>세부 단계 또는 마이그레이션의 증빙 자료가 작업 기록에 보관할 수 있는 한도에 이르렀습니다. 아무것도 추가하지 않았습니다.</translation>
    </message>
    <message>
        <source>Add a smaller file or only the part that matters, and keep the rest with the papers of the customer.</source>
        <translation>더 작은 파일이나 중요한 부분만 추가하고, 나머지는 고객의 서류와 함께 보관하세요.</translation>
    </message>
    <message>
        <source>There is no room for the backup</source>
        <translation>백업을 저장할 공간이 없습니다</translation>
    </message>
    <message>
        <source>The disk that it was to be written to is full. Nothing was left there.</source>
        <translation>저장하려던 디스크가 가득 찼습니다. 디스크에는 아무것도 남지 않았습니다.</translation>
    </message>
    <message>
        <source>Free some space on it, or choose another folder.</source>
        <translation>디스크의 공간을 확보하거나 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>The backup could not be written</source>
        <translation>백업을 저장하지 못했습니다</translation>
    </message>
    <message>
        <source>The folder is not there, or your account may not write to it. Nothing was left there.</source>
        <translation>폴더가 없거나 계정에 쓰기 권한이 없습니다. 아무것도 남지 않았습니다.</translation>
    </message>
    <message>
        <source>Plug the disk in again, or choose another folder.</source>
        <translation>디스크를 다시 연결하거나 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>There is no room for the report</source>
        <translation>보고서를 저장할 공간이 없습니다</translation>
    </message>
    <message>
        <source>The report could not be written</source>
        <translation>보고서를 저장하지 못했습니다</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>파일이 없어졌습니다</translation>
    </message>
    <message>
        <source>It was removed, or the medium that it is on was unplugged. Nothing was added.</source>
        <translation>파일이 제거되었거나 파일이 있던 미디어가 분리되었습니다. 아무것도 추가하지 않았습니다.</translation>
    </message>
    <message>
        <source>Plug the medium in again, then choose the file once more.</source>
        <translation>미디어를 다시 연결한 다음 파일을 한 번 더 선택하세요.</translation>
    </message>
    <message>
        <source>The file may not be read</source>
        <translation>파일을 읽을 권한이 없습니다</translation>
    </message>
    <message>
        <source>Your account has no permission to read it. Nothing was added.</source>
        <translation>계정에 읽기 권한이 없습니다. 아무것도 추가하지 않았습니다.</translation>
    </message>
    <message>
        <source>Copy the file to your home folder with an account that may read it, then choose the copy.</source>
        <translation>읽기 권한이 있는 계정으로 파일을 홈 폴더에 복사한 다음 복사본을 선택하세요.</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>파일이 아닙니다</translation>
    </message>
    <message>
        <source>A folder or a device has no content that could be kept. Nothing was added.</source>
        <translation>폴더나 장치에는 보관할 수 있는 내용이 없습니다. 아무것도 추가하지 않았습니다.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>파일을 선택하세요.</translation>
    </message>
    <message>
        <source>There is nothing in it</source>
        <translation>파일에 내용이 없습니다</translation>
    </message>
    <message>
        <source>It holds 0 bytes, which proves nothing. Nothing was added.</source>
        <translation>크기가 0바이트라 아무것도 입증하지 못합니다. 아무것도 추가하지 않았습니다.</translation>
    </message>
    <message>
        <source>Save it again where it comes from, then add it once more.</source>
        <translation>원래 위치에서 다시 저장한 다음 한 번 더 추가하세요.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <extracomment>%1 and %2 are sizes such as &quot;2 GiB&quot;</extracomment>
        <translation>파일이 너무 큽니다</translation>
    </message>
    <message>
        <source>It has %1; the record keeps up to %2 a piece. Nothing was added.</source>
        <translation>파일 크기는 %1이며, 작업 기록에는 한 건에 %2까지 보관할 수 있습니다. 아무것도 추가하지 않았습니다.</translation>
    </message>
    <message>
        <source>Add only the part that matters, or a picture of it.</source>
        <translation>중요한 부분만 추가하거나 그 부분의 이미지를 추가하세요.</translation>
    </message>
    <message>
        <source>The file was changed while it was read</source>
        <translation>읽는 동안 파일이 변경되었습니다</translation>
    </message>
    <message>
        <source>It became shorter, so what was read is not whole. Nothing was added.</source>
        <translation>파일이 짧아져서 읽은 내용이 온전하지 않습니다. 아무것도 추가하지 않았습니다.</translation>
    </message>
    <message>
        <source>Wait until the program that writes it has finished, then choose the file once more.</source>
        <translation>파일을 저장하는 프로그램이 작업을 마칠 때까지 기다린 다음 파일을 한 번 더 선택하세요.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>파일을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>The medium reports an error. Nothing was added.</source>
        <translation>미디어에서 오류를 보고했습니다. 아무것도 추가하지 않았습니다.</translation>
    </message>
    <message>
        <source>Copy the file to another medium, then choose the copy.</source>
        <translation>파일을 다른 미디어에 복사한 다음 복사본을 선택하세요.</translation>
    </message>
    <message>
        <source>The file cannot be read in time</source>
        <translation>파일을 제시간에 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>The medium did not answer within a minute. Nothing was added.</source>
        <translation>미디어가 1분 안에 응답하지 않았습니다. 아무것도 추가하지 않았습니다.</translation>
    </message>
    <message>
        <source>Unplug the medium and plug it in again, or copy the file to another one.</source>
        <translation>미디어를 분리했다가 다시 연결하거나, 파일을 다른 미디어에 복사하세요.</translation>
    </message>
    <message>
        <source>The DNS server %1 does not answer. Check the address and the network cable, or type the servers in by hand.</source>
        <extracomment>%1 is the address of a DNS server</extracomment>
        <translation>DNS 서버 %1이(가) 응답하지 않습니다. 주소와 네트워크 케이블을 확인하거나 서버를 직접 입력하세요.</translation>
    </message>
    <message>
        <source>%1 refuses to answer DNS questions. Enter the address of the site&apos;s DNS server, or type the servers in by hand.</source>
        <translation>%1이(가) DNS 조회에 대한 응답을 거부합니다. 현장의 DNS 서버 주소를 입력하거나 서버를 직접 입력하세요.</translation>
    </message>
    <message>
        <source>%1 does not know this domain. Check how it is written, or type the servers in by hand.</source>
        <translation>%1에 이 도메인이 없습니다. 철자를 확인하거나 서버를 직접 입력하세요.</translation>
    </message>
    <message>
        <source>%1 gave an answer that makes no sense. Type the servers in by hand.</source>
        <translation>%1이(가) 이해할 수 없는 응답을 보냈습니다. 서버를 직접 입력하세요.</translation>
    </message>
    <message>
        <source>The name holds a character that no server name may have. Type it anew.</source>
        <translation>서버 이름에 쓸 수 없는 문자가 있습니다. 다시 입력하세요.</translation>
    </message>
    <message>
        <source>A part of the name is longer than 63 characters.</source>
        <translation>이름의 한 부분이 63자보다 깁니다.</translation>
    </message>
    <message>
        <source>The name is longer than 253 characters.</source>
        <translation>이름이 253자보다 깁니다.</translation>
    </message>
    <message>
        <source>There are two dots in a row, or a dot at the beginning.</source>
        <translation>점이 연달아 있거나 맨 앞에 있습니다.</translation>
    </message>
    <message>
        <source>This is not a complete IP address.</source>
        <translation>완전한 IP 주소가 아닙니다.</translation>
    </message>
    <message>
        <source>Nothing could be saved</source>
        <translation>아무것도 복구하지 못했습니다</translation>
    </message>
    <message>
        <source>No part of the file holds anything that can be read.</source>
        <translation>파일 어디에도 읽을 수 있는 내용이 없습니다.</translation>
    </message>
    <message>
        <source>There is no room for the new file</source>
        <translation>새 파일을 위한 공간이 없습니다</translation>
    </message>
    <message>
        <source>The new file could not be written</source>
        <translation>새 파일을 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>The database is not there</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>데이터베이스가 없습니다</translation>
    </message>
    <message>
        <source>It is kept in %1, and there is no such file now. Nothing was made in its place.</source>
        <translation>데이터베이스는 %1에 있어야 하지만 지금은 그 파일이 없습니다. 대신 만든 것은 없습니다.</translation>
    </message>
    <message>
        <source>Plug the disk in that it is on, then try again.</source>
        <translation>데이터베이스가 있는 디스크를 연결한 다음 다시 시도하세요.</translation>
    </message>
</context>
<context>
    <name>ReasonModel</name>
    <message>
        <source>This step comes first.</source>
        <extracomment>Why a step may not begin yet, under the title of another step</extracomment>
        <translation>이 세부 단계가 먼저입니다.</translation>
    </message>
    <message>
        <source>This step could wait until now, and no longer.</source>
        <extracomment>Why a step may not begin yet, under the title of another step</extracomment>
        <translation>이 세부 단계는 더 이상 미룰 수 없습니다.</translation>
    </message>
    <message>
        <source>Its last answer is too old to count.</source>
        <extracomment>Why a step may not begin yet, under the title of a check</extracomment>
        <translation>마지막 응답이 너무 오래되어 인정되지 않습니다.</translation>
    </message>
    <message>
        <source>It was not asked yet.</source>
        <extracomment>Why a step may not begin yet, under the title of a check</extracomment>
        <translation>아직 검사하지 않았습니다.</translation>
    </message>
    <message>
        <source>Some days have to pass after this step. Not before %1.</source>
        <extracomment>Why a step may not begin yet: %1 is a date and time</extracomment>
        <translation>이 세부 단계 후 며칠이 지나야 합니다. %1 이후에 가능합니다.</translation>
    </message>
    <message>
        <source>Rows of its list are still open.</source>
        <extracomment>Why a step cannot be done yet, under its title</extracomment>
        <translation>목록에 아직 처리하지 않은 행이 있습니다.</translation>
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
        <translation>이 현장에서 사용하지 않음</translation>
    </message>
    <message>
        <source>Done before, in another way</source>
        <translation>전에 다른 방법으로 완료함</translation>
    </message>
    <message>
        <source>The customer decided so</source>
        <translation>고객이 그렇게 결정함</translation>
    </message>
    <message>
        <source>Skip this step?</source>
        <translation>이 세부 단계를 건너뛰시겠습니까?</translation>
    </message>
    <message>
        <source>Do this step later?</source>
        <translation>이 세부 단계를 나중에 하시겠습니까?</translation>
    </message>
    <message>
        <source>If it is skipped</source>
        <translation>건너뛰면</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>직접 입력</translation>
    </message>
    <message>
        <source>Skip the step</source>
        <translation>세부 단계 건너뛰기</translation>
    </message>
    <message>
        <source>Do it later</source>
        <translation>나중에 하기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>RecordController</name>
    <message>
        <source>Reading the record…</source>
        <translation>작업 기록을 읽는 중…</translation>
    </message>
    <message>
        <source>The record is intact</source>
        <translation>작업 기록이 온전합니다</translation>
    </message>
    <message>
        <source>The record agrees with itself</source>
        <translation>작업 기록에 모순이 없습니다</translation>
    </message>
    <message>
        <source>The record was changed afterwards</source>
        <translation>작업 기록이 나중에 변경되었습니다</translation>
    </message>
    <message>
        <source>Somebody or something wrote into the database past the console. Keep the file as it is, and compare it with a backup of it.</source>
        <translation>누군가 또는 무언가가 콘솔을 거치지 않고 데이터베이스를 변경했습니다. 파일을 그대로 보관하고 백업과 비교하세요.</translation>
    </message>
    <message>
        <source>No entry was changed, dropped, moved or put in, as far as the record can tell by itself. Whoever could write all of it anew could make it agree with itself again: a hash that was printed or signed proves more.</source>
        <translation>작업 기록 자체로 알 수 있는 한, 변경되거나 빠지거나 옮겨지거나 끼워 넣어진 항목이 없습니다. 그러나 전체를 새로 작성할 수 있는 사람이라면 모순이 없도록 다시 만들 수 있습니다. 인쇄되거나 서명된 해시가 있으면 더 확실하게 입증됩니다.</translation>
    </message>
    <message>
        <source>Every entry is as it was when the hash that you entered was written down.</source>
        <translation>모든 항목이 입력한 해시를 적어 두었을 때와 같습니다.</translation>
    </message>
    <message>
        <source>Every entry of that console is as it was when the hash that you entered was written down. Each other chain needs a hash of its own.</source>
        <translation>그 콘솔의 모든 항목이 입력한 해시를 적어 두었을 때와 같습니다. 다른 체인에는 각각의 해시가 필요합니다.</translation>
    </message>
    <message numerus="yes">
        <source>The entries up to %1 are as they were when the hash that you entered was written down. The %n later ones agree with each other, no more than that.</source>
        <extracomment>%1 is the number of an entry, %n how many were written later</extracomment>
        <translation>
            <numerusform>항목 %1까지는 입력한 해시를 적어 두었을 때와 같습니다. 그 후의 항목 %n개는 서로 모순이 없다는 것만 알 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is no hash: it has 16 to 64 digits from 0 to 9 and from a to f, as a report or a signature shows them.</source>
        <extracomment>A hash is the fingerprint of the record</extracomment>
        <translation>해시가 아닙니다. 해시는 보고서나 서명에 표시되는 것처럼 0~9와 a~f로 된 16~64자입니다.</translation>
    </message>
    <message>
        <source>This hash is not in the record. Either a digit of it is wrong, or it belongs to another migration, or the record was written anew since.</source>
        <translation>이 해시는 작업 기록에 없습니다. 한 자리가 틀렸거나, 다른 마이그레이션의 해시이거나, 그 후에 작업 기록이 새로 작성되었습니다.</translation>
    </message>
    <message>
        <source>Entry %1 is not there: it was taken out or moved.</source>
        <extracomment>%1 is the number of an entry of the record</extracomment>
        <translation>항목 %1이(가) 없습니다. 빼냈거나 옮겼습니다.</translation>
    </message>
    <message>
        <source>Entry %1 is not as it was written.</source>
        <extracomment>%1 is the number of an entry of the record</extracomment>
        <translation>항목 %1이(가) 처음 기록된 것과 다릅니다.</translation>
    </message>
    <message>
        <source>Entry %1 does not follow the one before it: an entry was put in or exchanged.</source>
        <extracomment>%1 is the number of an entry of the record</extracomment>
        <translation>항목 %1이(가) 앞 항목에 이어지지 않습니다. 항목을 끼워 넣었거나 바꿨습니다.</translation>
    </message>
    <message>
        <source>The content of entry %1 is not as it was written.</source>
        <extracomment>%1 is the number of an entry of the record</extracomment>
        <translation>항목 %1의 내용이 처음 기록된 것과 다릅니다.</translation>
    </message>
    <message>
        <source>The record ends before entry %1, which was there.</source>
        <extracomment>%1 is the number of an entry of the record</extracomment>
        <translation>작업 기록이 전에 있던 항목 %1 앞에서 끝납니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <extracomment>How many entries a record has</extracomment>
        <translation>
            <numerusform>항목 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them erased</source>
        <extracomment>Of the entries of a record: their content was deleted on purpose</extracomment>
        <translation>
            <numerusform>그중 %n개 지워짐</numerusform>
        </translation>
    </message>
    <message>
        <source>Written on this console</source>
        <translation>이 콘솔에서 기록됨</translation>
    </message>
    <message>
        <source>Written on console %1</source>
        <translation>콘솔 %1에서 기록됨</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Proof of the record</source>
        <translation>작업 기록 증명</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>다시 읽기</translation>
    </message>
    <message>
        <source>Newest hash, to be written down elsewhere</source>
        <extracomment>Label above the hash of the last entry of a record</extracomment>
        <translation>최신 해시(다른 곳에 적어 두세요)</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>해시 복사</translation>
    </message>
    <message>
        <source>Hash from a report or a signature</source>
        <translation>보고서 또는 서명의 해시</translation>
    </message>
    <message>
        <source>At least 16 digits, with or without spaces</source>
        <translation>16자 이상, 공백은 있어도 없어도 됨</translation>
    </message>
    <message>
        <source>Compare with the record</source>
        <extracomment>Button: the record is compared with a hash that is known from elsewhere</extracomment>
        <translation>작업 기록과 비교</translation>
    </message>
</context>
<context>
    <name>RecordsGroup</name>
    <message>
        <source>Records</source>
        <translation>작업 기록</translation>
    </message>
    <message>
        <source>The database is read-only at the moment.</source>
        <translation>지금은 데이터베이스가 읽기 전용입니다.</translation>
    </message>
    <message>
        <source>Everything that happens is kept in this file:</source>
        <translation>모든 작업 내용이 이 파일에 보관됩니다:</translation>
    </message>
    <message>
        <source>The database was moved</source>
        <translation>데이터베이스를 이동했습니다</translation>
    </message>
    <message>
        <source>The copy was read again and holds every entry. The old file is no longer used; it was kept, and you can delete it by hand:</source>
        <translation>복사본을 다시 읽어 모든 항목이 들어 있음을 확인했습니다. 이전 파일은 더 이상 사용되지 않지만 그대로 두었으며 직접 삭제할 수 있습니다.</translation>
    </message>
    <message>
        <source>What is recorded meanwhile waits until it is done.</source>
        <translation>그동안 기록되는 내용은 끝날 때까지 대기합니다.</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>경로 복사</translation>
    </message>
    <message>
        <source>Move to another disk</source>
        <translation>다른 디스크로 이동</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>Practice site</source>
        <extracomment>Stands where the customer&apos;s name stands, when the console runs on the practice site</extracomment>
        <translation>연습 환경</translation>
    </message>
    <message>
        <source>Migration %1</source>
        <extracomment>Stands where the customer&apos;s name stands, when that was erased: %1 is the beginning of an identifier</extracomment>
        <translation>마이그레이션 %1</translation>
    </message>
</context>
<context>
    <name>ReplaceSheet</name>
    <message>
        <source>Was the destination server installed anew?</source>
        <translation>대상 서버를 새로 설치했습니까?</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>이 작업의 영향</translation>
    </message>
    <message>
        <source>The steps of the installation phase are open again, every answer of the checks counts as old, and overrides end. What was done stays in the record.</source>
        <translation>설치 단계의 세부 단계가 다시 열리고, 모든 검사 응답은 오래된 것으로 취급되며, 예외 승인은 끝납니다. 지금까지 한 작업은 작업 기록에 남습니다.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>For example: the first installation stopped at the network drivers</source>
        <translation>예: 첫 번째 설치가 네트워크 드라이버에서 중지됨</translation>
    </message>
    <message>
        <source>It was installed anew</source>
        <translation>새로 설치함</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>ReplayBar</name>
    <message>
        <source>Looking back</source>
        <translation>과거 보기</translation>
    </message>
    <message>
        <source>What happened before</source>
        <translation>이전에 있었던 일</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Stops the replay of a migration at the moment it shows</extracomment>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>What happened next</source>
        <translation>다음에 있었던 일</translation>
    </message>
    <message>
        <source>Moment of the migration</source>
        <translation>마이그레이션 시점</translation>
    </message>
    <message>
        <source>Back to now</source>
        <extracomment>Leaves a moment of the past</extracomment>
        <translation>현재로 돌아가기</translation>
    </message>
    <message>
        <source>As it was: %1. Nothing can be changed here.</source>
        <extracomment>%1 is a date and a time of the past</extracomment>
        <translation>%1의 상태입니다. 여기에서는 아무것도 변경할 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n min/s</source>
        <extracomment>Speed of a replay: minutes of the migration in one second</extracomment>
        <translation>
            <numerusform>%n분/초</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) of the migration in a second</source>
        <translation>
            <numerusform>1초에 마이그레이션 %n분</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked</source>
        <extracomment>Keeps a moment of the past, to compare another one with it</extracomment>
        <translation>기준 시점</translation>
    </message>
    <message>
        <source>Mark this moment</source>
        <translation>기준 시점으로 지정</translation>
    </message>
    <message>
        <source>What changed since the mark</source>
        <extracomment>Compares the marked moment of the past with the one that is shown</extracomment>
        <translation>기준 시점 이후 변경 내용</translation>
    </message>
    <message numerus="yes">
        <source>Next failure (%n)</source>
        <extracomment>Goes to the next check that failed; %n is how many are still ahead</extracomment>
        <translation>
            <numerusform>다음 통과 못 함(%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next note (%n)</source>
        <extracomment>Goes to the next note; %n is how many are still ahead</extracomment>
        <translation>
            <numerusform>다음 메모(%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next sign-off (%n)</source>
        <extracomment>Goes to the next sign-off of a phase or of the whole; %n is how many are still ahead</extracomment>
        <translation>
            <numerusform>다음 서명(%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplayController</name>
    <message>
        <source>Entry %1 of %2</source>
        <extracomment>Where one stands in the record of a migration; %1 and %2 are numbers</extracomment>
        <translation>항목 %1/%2</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>There is no database “%1”. Name another one with --database.</source>
        <translation>데이터베이스 “%1”이(가) 없습니다. --database로 다른 데이터베이스를 지정하세요.</translation>
    </message>
    <message>
        <source>No migration in this database has an identifier that begins with “%1”. A report of it shows the whole one.</source>
        <translation>이 데이터베이스에는 식별자가 “%1”(으)로 시작하는 마이그레이션이 없습니다. 전체 식별자는 마이그레이션 보고서에 나와 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n migrations have an identifier that begins with “%1”. Give more of it.</source>
        <extracomment>%1 is the beginning of an identifier, %n how many begin so</extracomment>
        <translation>
            <numerusform>식별자가 “%1”(으)로 시작하는 마이그레이션이 %n건 있습니다. 더 길게 지정하세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>The guide “%1” of this migration cannot be read: %2</source>
        <translation>이 마이그레이션의 가이드 “%1”을(를) 읽을 수 없습니다: %2</translation>
    </message>
    <message>
        <source>The report is not the same in both languages. This is a mistake of the program.</source>
        <translation>두 언어의 보고서가 서로 다릅니다. 프로그램의 결함입니다.</translation>
    </message>
    <message>
        <source>The report cannot be made in this form. This is a mistake of the program.</source>
        <translation>이 형식으로 보고서를 만들 수 없습니다. 프로그램의 결함입니다.</translation>
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
        <translation>보고서</translation>
    </message>
    <message>
        <source>The report was not made</source>
        <translation>보고서를 만들지 못했습니다</translation>
    </message>
    <message>
        <source>The part of the program that makes reports ended without a word. Nothing was left.</source>
        <translation>보고서를 만드는 프로그램 부분이 아무 메시지 없이 끝났습니다. 남은 파일은 없습니다.</translation>
    </message>
    <message>
        <source>Try it once more.</source>
        <translation>한 번 더 시도하세요.</translation>
    </message>
</context>
<context>
    <name>ReportFolderSheet</name>
    <message>
        <source>Folder for the report</source>
        <translation>보고서 폴더</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>이 폴더 사용</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>To the folder that holds this one</extracomment>
        <translation>위로</translation>
    </message>
</context>
<context>
    <name>ReportMaker</name>
    <message>
        <source>Report of the migration</source>
        <extracomment>Title of a report; %1 is a customer</extracomment>
        <translation>마이그레이션 보고서</translation>
    </message>
    <message>
        <source>Report of the migration at %1</source>
        <translation>마이그레이션 보고서: %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>Heading over the list of a report&apos;s parts</extracomment>
        <translation>목차</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>고객</translation>
    </message>
    <message>
        <source>Migration</source>
        <extracomment>From which product to which</extracomment>
        <translation>마이그레이션</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>도메인</translation>
    </message>
    <message>
        <source>Source Server</source>
        <translation>원본 서버</translation>
    </message>
    <message>
        <source>Destination Server</source>
        <translation>대상 서버</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>기술자</translation>
    </message>
    <message>
        <source>Begun</source>
        <extracomment>When the record of a migration was begun</extracomment>
        <translation>시작일</translation>
    </message>
    <message>
        <source>Last entry</source>
        <extracomment>When something was last written into the record of a migration</extracomment>
        <translation>마지막 항목</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>종료 상태</translation>
    </message>
    <message>
        <source>The migration</source>
        <translation>마이그레이션 개요</translation>
    </message>
    <message>
        <source>This is a rehearsal on the practice site. It says nothing about the servers of a customer.</source>
        <translation>연습 환경에서 한 연습입니다. 고객의 서버에 대해서는 아무것도 알려 주지 않습니다.</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <extracomment>Of a migration that is still going on</extracomment>
        <translation>아직 완료되지 않음</translation>
    </message>
    <message>
        <source>Finished on %1 by %2</source>
        <extracomment>Of a migration: %1 is a time, %2 a person</extracomment>
        <translation>%1에 %2이(가) 완료함</translation>
    </message>
    <message>
        <source>Abandoned on %1 by %2: “%3”</source>
        <extracomment>Of a migration: %1 is a time, %2 a person, %3 that person&apos;s reason</extracomment>
        <translation>%1에 %2이(가) 포기함: “%3”</translation>
    </message>
    <message>
        <source>Program that wrote the record</source>
        <translation>작업 기록을 작성한 프로그램</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>가이드</translation>
    </message>
    <message>
        <source>Program that made this report</source>
        <translation>이 보고서를 만든 프로그램</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>보고서 작성일</translation>
    </message>
    <message>
        <source>Times are those of</source>
        <translation>시간 기준</translation>
    </message>
    <message>
        <source>Identifier of the migration</source>
        <translation>마이그레이션 식별자</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Heads of columns in a report</extracomment>
        <translation>상태</translation>
    </message>
    <message>
        <source>What</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>Head of a column: what somebody decided</extracomment>
        <translation>결정</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>한도</translation>
    </message>
    <message>
        <source>When</source>
        <translation>일시</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Head of a column: since when something is not as it should be</extracomment>
        <translation>시작 시점</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>수행자</translation>
    </message>
    <message>
        <source>Known by</source>
        <extracomment>Head of a column: how it is known that something is done</extracomment>
        <translation>확인 방법</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>검사</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>Head of a column: what happened</extracomment>
        <translation>이벤트</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>세부 단계</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>완료된 세부 단계</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>통과 못 함</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>항목 수</translation>
    </message>
    <message>
        <source>Newest hash</source>
        <translation>최신 해시</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>예외 승인</translation>
    </message>
    <message>
        <source>Nobody overrode a verdict, an order or a condition.</source>
        <translation>판정, 순서, 조건에 대한 예외 승인이 없습니다.</translation>
    </message>
    <message>
        <source>What somebody answers for. An override never changes what was measured.</source>
        <translation>누군가 책임을 지는 사항입니다. 예외 승인으로 측정된 값이 바뀌지는 않습니다.</translation>
    </message>
    <message>
        <source>Override, in force until %1</source>
        <extracomment>What somebody decided about a verdict; %1 is a time</extracomment>
        <translation>예외 승인, %1까지 유효</translation>
    </message>
    <message>
        <source>Override, no longer in force</source>
        <extracomment>What somebody decided about a verdict</extracomment>
        <translation>예외 승인, 더 이상 유효하지 않음</translation>
    </message>
    <message>
        <source>Condition decided</source>
        <extracomment>Whether a step is needed, as somebody decided</extracomment>
        <translation>조건 결정됨</translation>
    </message>
    <message>
        <source>Said to be needed</source>
        <translation>필요하다고 판단함</translation>
    </message>
    <message>
        <source>Said not to be needed</source>
        <translation>필요 없다고 판단함</translation>
    </message>
    <message>
        <source>Order overruled</source>
        <extracomment>A step was begun though others had to be done before</extracomment>
        <translation>순서 예외 승인됨</translation>
    </message>
    <message>
        <source>The content of this entry was erased.</source>
        <extracomment>In a report: an entry of the record whose content was removed after its time</extracomment>
        <translation>이 항목의 내용은 지워졌습니다.</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>미해결 항목</translation>
    </message>
    <message>
        <source>Nothing is open: every check that applies has passed, and every step is done or not needed.</source>
        <translation>미해결 항목이 없습니다. 해당하는 검사가 모두 통과했고, 모든 세부 단계가 완료되었거나 필요 없습니다.</translation>
    </message>
    <message>
        <source>No check failed, and no step was deferred or skipped.</source>
        <translation>통과하지 못한 검사가 없으며, 보류하거나 건너뛴 세부 단계도 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps are not finished yet.</source>
        <extracomment>Steps of the guide</extracomment>
        <translation>
            <numerusform>세부 단계 %n개가 아직 끝나지 않았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not work</source>
        <extracomment>Of a line-of-business application after the move</extracomment>
        <translation>작동하지 않음</translation>
    </message>
    <message>
        <source>Phases</source>
        <extracomment>A section of a report, with the phases of a migration</extracomment>
        <translation>단계</translation>
    </message>
    <message>
        <source>“Who” and “When” say who signed the phase, and when.</source>
        <translation>“수행자”와 “일시”는 단계에 서명한 사람과 그 일시입니다.</translation>
    </message>
    <message>
        <source>Only if: %1</source>
        <extracomment>%1 says when a phase is needed</extracomment>
        <translation>조건: %1</translation>
    </message>
    <message>
        <source>Steps that this version of the guide does not have</source>
        <translation>이 버전의 가이드에 없는 세부 단계</translation>
    </message>
    <message>
        <source>Seen by a check</source>
        <extracomment>How it is known that a step is done</extracomment>
        <translation>검사로 확인</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>How it is known that a step is done: a person said so</extracomment>
        <translation>확인됨</translation>
    </message>
    <message>
        <source>Known from before</source>
        <extracomment>How it is known that a step is done: it was done before the record began</extracomment>
        <translation>이전부터 알려짐</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>%1의 백업</translation>
    </message>
    <message>
        <source>Kept on: %1</source>
        <extracomment>Where a backup is kept: %1 is a disk or a folder</extracomment>
        <translation>보관 장소: %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <extracomment>%1 is a list of names of files</extracomment>
        <translation>복원함: %1</translation>
    </message>
    <message>
        <source>Withdrawn by %1 on %2: “%3”</source>
        <extracomment>Of a piece of evidence: %1 is a person, %2 a time, %3 that person&apos;s reason</extracomment>
        <translation>%2에 %1이(가) 철회함: “%3”</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <extracomment>The name of evidence that was pasted and has none of its own</extracomment>
        <translation>클립보드에서</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>증빙 자료</translation>
    </message>
    <message>
        <source>There is no evidence.</source>
        <extracomment>How much evidence there is</extracomment>
        <translation>증빙 자료가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence.</source>
        <translation>
            <numerusform>증빙 자료 %n개.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line-of-business applications</source>
        <translation>LOB(기간 업무) 애플리케이션</translation>
    </message>
    <message>
        <source>There are none, says %1 (%2).</source>
        <translation>%1의 확인에 따르면 없습니다(%2).</translation>
    </message>
    <message>
        <source>None were written down.</source>
        <translation>적어 둔 것이 없습니다.</translation>
    </message>
    <message>
        <source>Not tested</source>
        <extracomment>Result of the test of an application after the move: there is none yet</extracomment>
        <translation>테스트하지 않음</translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>Result of the test of an application after the move</extracomment>
        <translation>작동함</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>Of an application, a computer, a user or a share: it is not moved</extracomment>
        <translation>제외됨</translation>
    </message>
    <message>
        <source>Vendor: %1</source>
        <extracomment>Of an application: %1 is a company</extracomment>
        <translation>공급업체: %1</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <extracomment>Of an application: %1 is a person or a telephone number</extracomment>
        <translation>연락처: %1</translation>
    </message>
    <message>
        <source>Media: %1</source>
        <extracomment>Of an application: %1 is a place</extracomment>
        <translation>미디어: %1</translation>
    </message>
    <message>
        <source>Place of the license key: %1</source>
        <extracomment>Of an application: %1 is a place, never the key itself</extracomment>
        <translation>라이선스 키 보관 장소: %1</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <extracomment>Of an application: %1 is a folder</extracomment>
        <translation>데이터: %1</translation>
    </message>
    <message>
        <source>Test after the move: %1</source>
        <extracomment>Of an application: %1 is what is tried after the move</extracomment>
        <translation>이동 후 테스트: %1</translation>
    </message>
    <message>
        <source>Computers, users and shared folders</source>
        <translation>컴퓨터, 사용자, 공유 폴더</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>서명</translation>
    </message>
    <message>
        <source>Given beside %1</source>
        <extracomment>Of a signature: %1 is the technician who was there</extracomment>
        <translation>입회자: %1</translation>
    </message>
    <message>
        <source>The signature is bound to the record with %1 entries and the hash %2.</source>
        <extracomment>What a signature is bound to: %1 is how many entries a record had, %2 a hash</extracomment>
        <translation>이 서명은 항목 %1개, 해시 %2의 작업 기록에 연결되어 있습니다.</translation>
    </message>
    <message>
        <source>Signature of %1</source>
        <extracomment>What a picture shows; %1 is a name</extracomment>
        <translation>%1의 서명</translation>
    </message>
    <message>
        <source>The customer has not signed.</source>
        <translation>고객이 서명하지 않았습니다.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>A note of a person: %1 is the name, %2 the note</extracomment>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>The record was begun.</source>
        <translation>작업 기록이 시작됨.</translation>
    </message>
    <message>
        <source>The data of the migration were corrected.</source>
        <translation>마이그레이션 정보가 수정됨.</translation>
    </message>
    <message>
        <source>%1 finished the migration.</source>
        <translation>%1이(가) 마이그레이션을 완료함.</translation>
    </message>
    <message>
        <source>%1 abandoned the migration: “%2”</source>
        <extracomment>%1 is a person, %2 that person&apos;s reason</extracomment>
        <translation>%1이(가) 마이그레이션을 포기함: “%2”</translation>
    </message>
    <message>
        <source>%1 opened the migration again: “%2”</source>
        <extracomment>%1 is a person, %2 that person&apos;s reason</extracomment>
        <translation>%1이(가) 마이그레이션을 다시 열었음: “%2”</translation>
    </message>
    <message>
        <source>The destination was installed anew, as its directory says.</source>
        <translation>대상이 새로 설치됨(디렉터리에서 확인).</translation>
    </message>
    <message>
        <source>The destination was installed anew, says %1: “%2”</source>
        <translation>대상이 새로 설치됨(%1의 확인): “%2”</translation>
    </message>
    <message>
        <source>The customer signed.</source>
        <translation>고객이 서명함.</translation>
    </message>
    <message>
        <source>Course of events</source>
        <extracomment>A section of a report: what people did, in the order in which they did it</extracomment>
        <translation>진행 경과</translation>
    </message>
    <message numerus="yes">
        <source>%n of them erased</source>
        <extracomment>Of the entries of a record: their content was deleted on purpose</extracomment>
        <translation>
            <numerusform>그중 %n개 지워짐</numerusform>
        </translation>
    </message>
    <message>
        <source>Written on console %1</source>
        <extracomment>%1 is the beginning of a console&apos;s identifier</extracomment>
        <translation>콘솔 %1에서 기록됨</translation>
    </message>
    <message>
        <source>Proof of the record</source>
        <translation>작업 기록 증명</translation>
    </message>
    <message>
        <source>Whoever keeps this report keeps the newest hash with it: entered in the console under “Proof of the record”, it proves later that no entry up to it was changed, dropped, moved or put in. Without a hash from elsewhere the record proves only that it agrees with itself.</source>
        <translation>이 보고서를 보관하면 최신 해시도 함께 보관됩니다. 나중에 콘솔의 “작업 기록 증명”에 이 해시를 입력하면, 그때까지의 항목이 변경되거나 빠지거나 옮겨지거나 끼워 넣어지지 않았음이 입증됩니다. 다른 곳에 보관된 해시가 없으면 작업 기록은 그 자체에 모순이 없다는 것만 입증합니다.</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>Report</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>For paper and for the file.</source>
        <translation>인쇄하고 보관하는 데 알맞습니다.</translation>
    </message>
    <message>
        <source>For a browser: one file, which needs nothing else.</source>
        <translation>브라우저용입니다. 파일 하나로 되어 있으며 다른 것이 필요 없습니다.</translation>
    </message>
    <message>
        <source>For a spreadsheet: every line of every table.</source>
        <translation>스프레드시트용입니다. 모든 표의 모든 줄이 들어 있습니다.</translation>
    </message>
    <message>
        <source>For programs.</source>
        <translation>프로그램용입니다.</translation>
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
        <translation>언어</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>두 번째 언어</translation>
    </message>
    <message>
        <source>Both stand in one document, the second below the first.</source>
        <translation>두 언어가 한 문서에 있으며, 두 번째 언어가 첫 번째 언어 아래에 나옵니다.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No second language</extracomment>
        <translation>없음</translation>
    </message>
    <message>
        <source>Detail</source>
        <extracomment>How much a report tells</extracomment>
        <translation>상세 정도</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>How much a report tells</extracomment>
        <translation>전체</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>요약</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>다른 폴더 선택</translation>
    </message>
    <message>
        <source>The report is being made …</source>
        <translation>보고서를 만드는 중…</translation>
    </message>
    <message>
        <source>The report is written</source>
        <translation>보고서를 저장했습니다</translation>
    </message>
    <message>
        <source>Make another one</source>
        <translation>다른 보고서 만들기</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>보고서 만들기</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Stops making a report</extracomment>
        <translation>중지</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Leaves a sheet without doing anything</extracomment>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>RescueController</name>
    <message>
        <source>Open the new database and go on.</source>
        <translation>새 데이터베이스를 열고 계속하세요.</translation>
    </message>
    <message>
        <source>Open the new database and look at the migrations that are incomplete. Where a backup holds more of them, keep it.</source>
        <translation>새 데이터베이스를 열고 불완전한 마이그레이션을 살펴보세요. 백업에 더 많은 내용이 있으면 보관하세요.</translation>
    </message>
    <message>
        <source>From now on, start the console with --database %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>이제부터 --database %1 옵션으로 콘솔을 시작하세요.</translation>
    </message>
</context>
<context>
    <name>RescueOffer</name>
    <message>
        <source>What can be read goes into a new file. The damaged one is kept as it is.</source>
        <translation>읽을 수 있는 내용은 새 파일에 저장됩니다. 손상된 파일은 그대로 보관됩니다.</translation>
    </message>
    <message>
        <source>Saving what can be read…</source>
        <translation>읽을 수 있는 내용을 복구하는 중…</translation>
    </message>
    <message>
        <source>Save what can be saved</source>
        <translation>복구할 수 있는 것 복구</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>RescueResult</name>
    <message>
        <source>What could be read is saved</source>
        <translation>읽을 수 있는 내용을 복구했습니다</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>모두 복구했습니다</translation>
    </message>
    <message>
        <source>Open the new database</source>
        <translation>새 데이터베이스 열기</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>할 작업</translation>
    </message>
    <message>
        <source>Incomplete migrations</source>
        <translation>불완전한 마이그레이션</translation>
    </message>
    <message>
        <source>The new database</source>
        <translation>새 데이터베이스</translation>
    </message>
    <message>
        <source>The damaged database, kept as it was</source>
        <translation>손상된 데이터베이스(그대로 보관됨)</translation>
    </message>
</context>
<context>
    <name>RescueText</name>
    <message numerus="yes">
        <source>%n migration(s)</source>
        <translation>
            <numerusform>마이그레이션 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>항목 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>증빙 자료 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost entries: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>손실된 항목: %1</translation>
    </message>
    <message>
        <source>Entries whose content is lost or was erased: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>내용이 손실되었거나 지워진 항목: %1</translation>
    </message>
    <message>
        <source>Lost pieces of evidence: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>손실된 증빙 자료: %1</translation>
    </message>
    <message>
        <source>The newest entries may be lost</source>
        <translation>최신 항목이 손실되었을 수 있습니다</translation>
    </message>
    <message>
        <source>The database was damaged, and what could be read was saved. %1</source>
        <extracomment>An entry of a record; %1 is a list such as &quot;Lost entries: 3 · Lost pieces of evidence: 1&quot;</extracomment>
        <translation>데이터베이스가 손상되어 읽을 수 있는 내용을 저장했습니다. %1</translation>
    </message>
</context>
<context>
    <name>RetentionController</name>
    <message>
        <source>For ever</source>
        <extracomment>How long records are kept</extracomment>
        <translation>영구</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <extracomment>How long records are kept</extracomment>
        <translation>
            <numerusform>%n년</numerusform>
        </translation>
    </message>
    <message>
        <source>As all others</source>
        <extracomment>How long the records of one customer are kept</extracomment>
        <translation>다른 것과 같음</translation>
    </message>
</context>
<context>
    <name>SecondLanguageButton</name>
    <message>
        <source>Second language: %1</source>
        <extracomment>%1 is the name of a language, as its readers write it</extracomment>
        <translation>두 번째 언어: %1</translation>
    </message>
    <message>
        <source>Show in a second language</source>
        <translation>두 번째 언어로도 표시</translation>
    </message>
</context>
<context>
    <name>SecondLanguageSheet</name>
    <message>
        <source>Second language</source>
        <translation>두 번째 언어</translation>
    </message>
    <message>
        <source>Every step is shown in both languages, for two people at one screen.</source>
        <translation>한 화면을 두 사람이 함께 볼 수 있도록 모든 세부 단계를 두 언어로 표시합니다.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No second language</extracomment>
        <translation>없음</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>ServerChips</name>
    <message>
        <source>Rehearsal</source>
        <translation>연습</translation>
    </message>
    <message>
        <source>Source · %1</source>
        <extracomment>%1 is the name of the server that is being replaced</extracomment>
        <translation>원본 · %1</translation>
    </message>
    <message>
        <source>Destination · %1</source>
        <extracomment>%1 is the name of the new server</extracomment>
        <translation>대상 · %1</translation>
    </message>
</context>
<context>
    <name>ServerField</name>
    <message>
        <source>Take %1 as %2</source>
        <extracomment>%1 is a server that was found, %2 the field it goes into</extracomment>
        <translation>%1을(를) %2(으)로 사용</translation>
    </message>
</context>
<context>
    <name>ServerFinder</name>
    <message>
        <source>DNS server of the site</source>
        <translation>현장의 DNS 서버</translation>
    </message>
    <message>
        <source>Usually the old server&apos;s IP address. With it the console can look for the servers of the domain.</source>
        <translation>보통 기존 서버의 IP 주소입니다. 이 주소가 있으면 콘솔이 도메인의 서버를 찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Find servers</source>
        <translation>서버 찾기</translation>
    </message>
    <message>
        <source>Type the servers below: the search is only a help.</source>
        <translation>아래에 서버를 입력하세요. 검색은 보조 기능일 뿐입니다.</translation>
    </message>
    <message>
        <source>Looking for servers</source>
        <translation>서버를 찾는 중</translation>
    </message>
</context>
<context>
    <name>ServerSearch</name>
    <message>
        <source>Enter the IP address of the site&apos;s DNS server: a name cannot be asked before there is one.</source>
        <translation>현장 DNS 서버의 IP 주소를 입력하세요. DNS 서버를 알기 전에는 이름을 조회할 수 없습니다.</translation>
    </message>
    <message>
        <source>This is not a domain name. It looks like contoso.lan.</source>
        <translation>도메인 이름이 아닙니다. contoso.lan과 같은 형식이어야 합니다.</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Rehearsal</source>
        <extracomment>Marks a migration that is only practised</extracomment>
        <translation>연습</translation>
    </message>
</context>
<context>
    <name>SessionController</name>
    <message>
        <source>Phase %1 of %2</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>%2단계 중 %1단계</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The most important next thing: title of a card and its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Buttons of the most important next thing</extracomment>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Show how</source>
        <translation>방법 보기</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <extracomment>The most important next thing: %1 is the title of a step that somebody has begun</extracomment>
        <translation>이어서: %1</translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <extracomment>The most important next thing: %1 is the title of a step that was put off</extracomment>
        <translation>아직 미완료: %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <extracomment>The most important next thing, when nothing is wrong: %1 is the title of a step</extracomment>
        <translation>다음: %1</translation>
    </message>
    <message>
        <source>Open the step</source>
        <translation>세부 단계 열기</translation>
    </message>
    <message>
        <source>No live data since %1</source>
        <extracomment>The part of the program that asks the servers is silent; %1 is a time</extracomment>
        <translation>%1부터 실시간 데이터 없음</translation>
    </message>
    <message>
        <source>Asking the servers …</source>
        <extracomment>While the servers are asked; %1 and %2 are numbers of checks</extracomment>
        <translation>서버에 조회하는 중…</translation>
    </message>
    <message>
        <source>%1 of %2 checks have an answer</source>
        <translation>검사 %2개 중 %1개가 응답을 받음</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Stop checking</source>
        <translation>검사 중지</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>지금 확인</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Opens the list of everything else that can be done</extracomment>
        <translation>더 보기</translation>
    </message>
</context>
<context>
    <name>SessionService</name>
    <message>
        <source>There is no guide for this product. Choose another one.</source>
        <translation>이 제품의 가이드가 없습니다. 다른 제품을 선택하세요.</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>Finished</source>
        <extracomment>State of a migration</extracomment>
        <translation>완료됨</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <extracomment>State of a migration: given up before its end</extracomment>
        <translation>포기됨</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>State of a migration: it goes on</extracomment>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>not begun</source>
        <extracomment>Of a migration: none of its phases was begun</extracomment>
        <translation>시작되지 않음</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many phases of a migration are done: %1 and %2 are numbers</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n failed</source>
        <extracomment>Phases that are done, and checks that failed: %1 is &quot;7 of 8&quot;</extracomment>
        <translation>
            <numerusform>%1 · %n개 통과 못 함</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n to look at</source>
        <extracomment>Phases that are done, and checks that warn or cannot tell: %1 is &quot;7 of 8&quot;</extracomment>
        <translation>
            <numerusform>%1 · %n개 확인 필요</numerusform>
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
        <translation>마지막 확인: %1</translation>
    </message>
    <message>
        <source>Phase %1 of %2 · last looked at %3</source>
        <extracomment>%1 and %2 are numbers, %3 a time</extracomment>
        <translation>%2단계 중 %1단계 · 마지막 확인: %3</translation>
    </message>
    <message>
        <source>Erased</source>
        <extracomment>Marks a migration in a list: its content was deleted, the proof that it was there stays</extracomment>
        <translation>지워짐</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>보관됨</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>색</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Four appearances: as the system says, light, dark, high contrast</extracomment>
        <translation>시스템</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>고대비</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>텍스트 크기</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number, such as 150</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>동작 줄이기</translation>
    </message>
    <message>
        <source>Nothing slides or turns.</source>
        <translation>미끄러지거나 회전하는 효과가 없습니다.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Live checks</source>
        <translation>실시간 검사</translation>
    </message>
    <message>
        <source>Ask the servers every</source>
        <translation>서버 조회 간격</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <extracomment>%n is a number of seconds between two checks</extracomment>
        <translation>
            <numerusform>%n초</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget the password after</source>
        <translation>암호를 지울 때까지의 시간</translation>
    </message>
    <message>
        <source>It is kept in memory only, and forgotten when the console is not touched for so long.</source>
        <translation>암호는 메모리에만 두며, 이 시간 동안 콘솔을 조작하지 않으면 지웁니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n분</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>숫자 및 날짜</translation>
    </message>
    <message>
        <source>Glove mode</source>
        <translation>장갑 모드</translation>
    </message>
    <message>
        <source>Larger buttons. What weighs heavily is held down, or pressed twice.</source>
        <translation>단추가 커집니다. 영향이 큰 작업은 길게 누르거나 두 번 누릅니다.</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>화상 키보드</translation>
    </message>
    <message>
        <source>Automatic: on a touchscreen without a keyboard. Holds from the next start.</source>
        <translation>자동: 키보드가 없는 터치스크린에서 표시합니다. 다음에 시작할 때부터 적용됩니다.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>When there is a keyboard on the screen</extracomment>
        <translation>자동</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>항상</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>표시 안 함</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>바로 가기 키</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>바로 가기 키</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Tab leads to every control and every list, the arrow keys go through a list, Enter presses what has the frame.</source>
        <translation>Tab 키로 모든 컨트롤과 목록에 갈 수 있고, 화살표 키로 목록 안을 이동하며, Enter 키로 테두리가 있는 항목을 누릅니다.</translation>
    </message>
</context>
<context>
    <name>SignInSheet</name>
    <message>
        <source>Sign in to the domain</source>
        <translation>도메인에 로그인</translation>
    </message>
    <message>
        <source>Reading the directory needs a domain administrator. The password stays in memory, is never written down, and a refused one is never sent again by itself.</source>
        <translation>디렉터리를 읽으려면 도메인 관리자가 필요합니다. 암호는 메모리에만 두고 어디에도 적지 않으며, 거부된 암호를 자동으로 다시 보내지 않습니다.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>사용자 이름</translation>
    </message>
    <message>
        <source>Of the domain %1</source>
        <extracomment>%1 is the DNS name of a domain</extracomment>
        <translation>도메인 %1의 사용자</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>Without Kerberos</source>
        <translation>Kerberos 없이</translation>
    </message>
    <message>
        <source>Only if port 88 cannot be reached: the password then goes to each server, over TLS and to a certificate that you trust.</source>
        <translation>포트 88에 연결할 수 없을 때만 사용합니다. 이 경우 암호는 TLS를 통해 신뢰한 인증서가 있는 각 서버로 전송됩니다.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>로그인 중</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>로그인 중…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>SignOffController</name>
    <message>
        <source>Signed by %1, %2</source>
        <extracomment>%1 is a person, %2 a time</extracomment>
        <translation>서명: %1, %2</translation>
    </message>
    <message>
        <source>All required steps are settled. The phase can be signed.</source>
        <translation>필수 세부 단계가 모두 처리되었습니다. 단계에 서명할 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n required step(s) still open. The phase can be signed when they are settled.</source>
        <translation>
            <numerusform>필수 세부 단계 %n개가 아직 남아 있습니다. 모두 처리하면 단계에 서명할 수 있습니다.</numerusform>
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
        <translation>보류: %1</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <extracomment>%1 is the title of a step</extracomment>
        <translation>건너뜀: %1</translation>
    </message>
    <message>
        <source>Due later: %1</source>
        <extracomment>%1 is the title of a step that has to be done before a step of a later phase</extracomment>
        <translation>나중에 해야 함: %1</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <extracomment>%1 is the title of a step that is only recommended</extracomment>
        <translation>하지 않음: %1</translation>
    </message>
    <message>
        <source>Phases signed by the technician: %1 of %2</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>기술자가 서명한 단계: %1/%2</translation>
    </message>
    <message>
        <source>Entry %1 · %2</source>
        <extracomment>%1 is a number, %2 the beginning of a hash: &quot;1f2e 3d4c 5b6a 7980&quot;</extracomment>
        <translation>항목 %1 · %2</translation>
    </message>
    <message>
        <source>Signed by %1, %2. %3</source>
        <extracomment>%1 is a person, %2 a time, %3 says which entry of the record the signature is bound to</extracomment>
        <translation>서명: %1, %2. %3</translation>
    </message>
</context>
<context>
    <name>SignPhaseSheet</name>
    <message>
        <source>Still open</source>
        <extracomment>Heading above steps that still have to be done</extracomment>
        <translation>아직 미완료</translation>
    </message>
    <message>
        <source>Signed in spite of</source>
        <extracomment>Heading above steps that were deferred or skipped</extracomment>
        <translation>다음을 감안하고 서명함</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>Heading above what was said with a signature</extracomment>
        <translation>비고</translation>
    </message>
    <message>
        <source>Why is the signature withdrawn?</source>
        <translation>서명을 왜 철회합니까?</translation>
    </message>
    <message>
        <source>What should whoever reads this later know?</source>
        <translation>나중에 읽는 사람이 무엇을 알아야 합니까?</translation>
    </message>
    <message>
        <source>Sign the phase</source>
        <translation>단계에 서명</translation>
    </message>
    <message>
        <source>Withdraw the signature</source>
        <translation>서명 철회</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>SignatureField</name>
    <message>
        <source>Empty</source>
        <extracomment>For screen readers: a field to write a name in with the finger</extracomment>
        <translation>비어 있음</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>작성됨</translation>
    </message>
</context>
<context>
    <name>SignatureSheet</name>
    <message>
        <source>Signature of the customer</source>
        <translation>고객 서명</translation>
    </message>
    <message>
        <source>The customer can sign when the technician has signed every phase.</source>
        <translation>기술자가 모든 단계에 서명하면 고객이 서명할 수 있습니다.</translation>
    </message>
    <message>
        <source>With this signature the customer accepts the migration as it stands in the record.</source>
        <translation>이 서명으로 고객은 작업 기록에 있는 그대로 마이그레이션을 승인합니다.</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <extracomment>Heading above phases without a signature</extracomment>
        <translation>아직 서명하지 않음</translation>
    </message>
    <message>
        <source>What is signed</source>
        <extracomment>Heading above what the customer signs</extracomment>
        <translation>서명 내용</translation>
    </message>
    <message>
        <source>Bound to the record</source>
        <extracomment>Label above the hash that a signature is bound to</extracomment>
        <translation>연결된 작업 기록</translation>
    </message>
    <message>
        <source>Signature so far</source>
        <extracomment>Heading above a signature that was given</extracomment>
        <translation>지금까지의 서명</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>고객 이름</translation>
    </message>
    <message>
        <source>Sign here with a finger or a pen</source>
        <translation>손가락이나 펜으로 여기에 서명하세요</translation>
    </message>
    <message>
        <source>Sign with the typed name instead</source>
        <translation>대신 입력한 이름으로 서명</translation>
    </message>
    <message>
        <source>Sign the migration</source>
        <translation>마이그레이션에 서명</translation>
    </message>
    <message>
        <source>Write anew</source>
        <extracomment>Empties the field for a signature</extracomment>
        <translation>다시 쓰기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Migration Console</source>
        <translation>마이그레이션 콘솔</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>언어: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Name of a page and of the button that opens it</extracomment>
        <translation>설정</translation>
    </message>
    <message>
        <source>Opening the records…</source>
        <translation>작업 기록을 여는 중…</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>Waits for: %1</source>
        <extracomment>%1 is the title of the card that names the cause</extracomment>
        <translation>대기: %1</translation>
    </message>
</context>
<context>
    <name>StepActions</name>
    <message>
        <source>Skip with a reason</source>
        <translation>사유를 적고 건너뛰기</translation>
    </message>
    <message>
        <source>Do it later</source>
        <translation>나중에 하기</translation>
    </message>
    <message>
        <source>Reopen the step</source>
        <extracomment>Takes back what was said about this step: done, skipped or deferred</extracomment>
        <translation>세부 단계 다시 열기</translation>
    </message>
    <message>
        <source>Begin the step</source>
        <extracomment>Button: the technician begins to work on this step</extracomment>
        <translation>세부 단계 시작</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>완료로 표시</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>다시 확인</translation>
    </message>
    <message>
        <source>Check again: %1</source>
        <translation>다시 확인: %1</translation>
    </message>
</context>
<context>
    <name>StepAside</name>
    <message>
        <source>Choose a card</source>
        <translation>카드를 선택하세요</translation>
    </message>
    <message>
        <source>Its step, with what to do and why, opens here.</source>
        <translation>그 세부 단계에서 무엇을 왜 하는지 여기에 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>StepBody</name>
    <message>
        <source>Why it matters</source>
        <translation>중요한 이유</translation>
    </message>
</context>
<context>
    <name>StepController</name>
    <message>
        <source>Phase %1 · %2</source>
        <extracomment>%1 is a number, %2 the title of a phase</extracomment>
        <translation>%1단계 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>What was done about a step: %1 is a status such as &quot;Done&quot;, %2 a person, %3 a time</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>This version of the guide no longer has this step. What was recorded about it stays, and there is nothing left to do.</source>
        <translation>이 버전의 가이드에는 이 세부 단계가 더 이상 없습니다. 기록된 내용은 그대로 남아 있으며 더 할 일은 없습니다.</translation>
    </message>
</context>
<context>
    <name>StepDetails</name>
    <message>
        <source>What to do</source>
        <translation>할 작업</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <extracomment>Opens the list of applications that the business lives on</extracomment>
        <translation>계획 열기</translation>
    </message>
    <message>
        <source>Important</source>
        <extracomment>Label above an important remark</extracomment>
        <translation>중요</translation>
    </message>
    <message>
        <source>Limits</source>
        <extracomment>Heading above the limits that a value is judged by</extracomment>
        <translation>한도</translation>
    </message>
    <message>
        <source>What to keep as evidence</source>
        <translation>증빙 자료로 보관할 내용</translation>
    </message>
    <message>
        <source>If it is skipped</source>
        <translation>건너뛰면</translation>
    </message>
</context>
<context>
    <name>StepEvidence</name>
    <message>
        <source>Evidence</source>
        <extracomment>Heading: files, pictures and outputs that prove what was done</extracomment>
        <translation>증빙 자료</translation>
    </message>
    <message>
        <source>None yet. Add photos, screenshots, log files or the output of a command.</source>
        <translation>아직 없습니다. 사진, 스크린샷, 로그 파일 또는 명령 출력을 추가하세요.</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>파일 추가</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>Adds what is on the clipboard</extracomment>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>StepGate</name>
    <message>
        <source>Needed at this site</source>
        <translation>이 현장에 필요함</translation>
    </message>
    <message>
        <source>Not needed at this site</source>
        <translation>이 현장에 필요 없음</translation>
    </message>
    <message>
        <source>Is this step needed at this site?</source>
        <translation>이 현장에 이 세부 단계가 필요합니까?</translation>
    </message>
    <message>
        <source>Decide …</source>
        <extracomment>Button: decide whether a step is needed at this site</extracomment>
        <translation>결정…</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>In this phase</source>
        <translation>이 단계의 내용</translation>
    </message>
</context>
<context>
    <name>StepRecord</name>
    <message>
        <source>What happened</source>
        <translation>진행 내용</translation>
    </message>
    <message>
        <source>Nothing yet. Every answer, confirmation and note is kept here.</source>
        <translation>아직 없습니다. 모든 응답, 확인, 메모가 여기에 보관됩니다.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>What should whoever reads this later know?</source>
        <translation>나중에 읽는 사람이 무엇을 알아야 합니까?</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>메모 추가</translation>
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
        <translation>컴퓨터별</translation>
    </message>
    <message>
        <source>User by user</source>
        <extracomment>Heading above a list of users to tick</extracomment>
        <translation>사용자별</translation>
    </message>
    <message>
        <source>Shared folder by shared folder</source>
        <extracomment>Heading above a list of shared folders to tick</extracomment>
        <translation>공유 폴더별</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>미완료 행이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the rows are open.</source>
        <translation>
            <numerusform>행 %n개가 미완료입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The directory has %n more that stand in no row: add those that matter.</source>
        <translation>
            <numerusform>행에 없는 것이 디렉터리에 %n개 더 있습니다. 필요한 것을 추가하세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row is done or set aside.</source>
        <translation>모든 행이 완료되었거나 제외되었습니다.</translation>
    </message>
    <message>
        <source>The computers come from the directory as soon as you are signed in. Until then, add them by hand.</source>
        <translation>로그인하면 바로 디렉터리에서 컴퓨터를 가져옵니다. 그때까지는 직접 추가하세요.</translation>
    </message>
    <message>
        <source>The users come from the directory as soon as you are signed in. Until then, add them by hand.</source>
        <translation>로그인하면 바로 디렉터리에서 사용자를 가져옵니다. 그때까지는 직접 추가하세요.</translation>
    </message>
    <message>
        <source>Add each shared folder by hand, so that none is forgotten.</source>
        <translation>빠뜨리는 것이 없도록 공유 폴더를 하나씩 직접 추가하세요.</translation>
    </message>
    <message>
        <source>Name of the computer</source>
        <translation>컴퓨터 이름</translation>
    </message>
    <message>
        <source>Name of the user</source>
        <translation>사용자 이름</translation>
    </message>
    <message>
        <source>Name of the shared folder</source>
        <translation>공유 폴더 이름</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>이름을 입력하세요.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters. Enter the short name by which the directory knows it.</source>
        <translation>이름이 %1자보다 깁니다. 디렉터리에서 쓰는 짧은 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>“%1” is in the list already.</source>
        <translation>“%1”은(는) 이미 목록에 있습니다.</translation>
    </message>
</context>
<context>
    <name>TickListModel</name>
    <message>
        <source>Done (%1, %2)</source>
        <extracomment>A row of a list is done: %1 is a person, %2 a date</extracomment>
        <translation>완료(%1, %2)</translation>
    </message>
    <message>
        <source>Set aside (%1, %2): “%3”</source>
        <extracomment>A row of a list is left out: %1 is a person, %2 a date, %3 the reason in that person&apos;s words</extracomment>
        <translation>제외됨(%1, %2): “%3”</translation>
    </message>
    <message>
        <source>last sign-in about %1</source>
        <extracomment>%1 is a date; the directory passes it on up to two weeks late</extracomment>
        <translation>마지막 로그인 %1경</translation>
    </message>
</context>
<context>
    <name>TickRow</name>
    <message>
        <source>More about %1</source>
        <extracomment>%1 is a computer, a user or a shared folder: opens what else can be done with it</extracomment>
        <translation>%1 자세히</translation>
    </message>
</context>
<context>
    <name>TickRowSheet</name>
    <message>
        <source>Not used any more</source>
        <translation>더 이상 사용하지 않음</translation>
    </message>
    <message>
        <source>Its system is not supported</source>
        <translation>시스템이 지원되지 않음</translation>
    </message>
    <message>
        <source>Done before, in another way</source>
        <translation>전에 다른 방법으로 완료함</translation>
    </message>
    <message>
        <source>The customer decided so</source>
        <translation>고객이 그렇게 결정함</translation>
    </message>
    <message>
        <source>A row that is set aside counts as settled. The record keeps your reason.</source>
        <translation>제외한 행은 처리된 것으로 봅니다. 사유는 작업 기록에 남습니다.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>직접 입력</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>메모 저장</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>Leaves a computer, a user or a shared folder out of the step, with a reason</extracomment>
        <translation>제외</translation>
    </message>
    <message>
        <source>Reopen the row</source>
        <extracomment>A row that was done or set aside is open again</extracomment>
        <translation>행 다시 열기</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>행 제거</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>TickSection</name>
    <message>
        <source>Show</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>A filter and how many rows it shows</extracomment>
        <translation>모두 %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>A filter: rows that are neither done nor set aside, and how many there are</extracomment>
        <translation>미완료 %1</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <extracomment>Ticks every row of the list that is shown and still open</extracomment>
        <translation>표시된 것 모두 체크</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Adds a row to the list</extracomment>
        <translation>추가</translation>
    </message>
</context>
<context>
    <name>TimelineRail</name>
    <message>
        <source>Phases</source>
        <extracomment>Name of the list of the eight phases</extracomment>
        <translation>단계</translation>
    </message>
    <message>
        <source>Phase %1: %2, %3</source>
        <extracomment>For screen readers: %1 number of the phase, %2 its title, %3 how it stands</extracomment>
        <translation>%1단계: %2, %3</translation>
    </message>
</context>
<context>
    <name>TimelineStrip</name>
    <message>
        <source>Phases</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Phase %1: %2, %3</source>
        <translation>%1단계: %2, %3</translation>
    </message>
</context>
<context>
    <name>TouchButton</name>
    <message>
        <source>Hold, or press again</source>
        <extracomment>On a button that was touched for a moment: whether that was meant</extracomment>
        <translation>길게 누르거나 다시 누르세요</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <extracomment>Takes back what was just done</extracomment>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>실행 취소: %1</translation>
    </message>
    <message>
        <source>Understood</source>
        <extracomment>Takes a message off the screen</extracomment>
        <translation>확인</translation>
    </message>
</context>
<context>
    <name>UndoController</name>
    <message>
        <source>List changed: %1</source>
        <extracomment>What a person has just done: %1 is the title of a step whose list was changed</extracomment>
        <translation>목록 변경됨: %1</translation>
    </message>
    <message>
        <source>The plan of the applications was changed</source>
        <translation>애플리케이션 계획이 변경됨</translation>
    </message>
    <message>
        <source>Confirmation changed</source>
        <extracomment>What a person has just done: vouched for something that no check can see, or no longer</extracomment>
        <translation>확인 내용 변경됨</translation>
    </message>
    <message>
        <source>The migration was closed</source>
        <translation>마이그레이션이 종료됨</translation>
    </message>
    <message>
        <source>The migration was reopened</source>
        <translation>마이그레이션을 다시 열었음</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>act</comment>
        <extracomment>What a person has just done: %1 is a status such as &quot;Done&quot;, %2 the title of a step</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ticked off</source>
        <translation>체크됨</translation>
    </message>
    <message>
        <source>Tick removed</source>
        <translation>체크 해제됨</translation>
    </message>
    <message>
        <source>Overridden: %1</source>
        <extracomment>What a person has just done: %1 is the title of a check</extracomment>
        <translation>예외 승인됨: %1</translation>
    </message>
    <message>
        <source>Override withdrawn: %1</source>
        <extracomment>What a person has just done: %1 is the title of a check</extracomment>
        <translation>예외 승인 철회됨: %1</translation>
    </message>
    <message>
        <source>Condition decided: %1</source>
        <extracomment>What a person has just done: %1 is the title of a step or phase</extracomment>
        <translation>조건 결정됨: %1</translation>
    </message>
    <message>
        <source>Order overruled: %1</source>
        <extracomment>What a person has just done: %1 is the title of a step</extracomment>
        <translation>순서 예외 승인됨: %1</translation>
    </message>
    <message>
        <source>Evidence added: %1</source>
        <extracomment>What a person has just done: %1 is the title of a step</extracomment>
        <translation>증빙 자료 추가됨: %1</translation>
    </message>
    <message>
        <source>Evidence withdrawn: %1</source>
        <extracomment>What a person has just done: %1 is the title of a step</extracomment>
        <translation>증빙 자료 철회됨: %1</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <extracomment>What a person has just done: %1 is the title of a phase</extracomment>
        <translation>서명됨: %1</translation>
    </message>
    <message>
        <source>The data of the migration was corrected</source>
        <translation>마이그레이션 정보가 수정됨</translation>
    </message>
</context>
<context>
    <name>UpdateConfirmation</name>
    <message>
        <source>Is update KB943494 installed on the source server?</source>
        <translation>원본 서버에 업데이트 KB943494가 설치되어 있습니까?</translation>
    </message>
    <message>
        <source>With it, the source server may stay for 21 days, without it for 7. Look for it in Control Panel &gt; Add or Remove Programs with “Show updates” ticked.</source>
        <translation>설치되어 있으면 원본 서버를 21일, 없으면 7일 동안 둘 수 있습니다. “제어판 &gt; 프로그램 추가/제거”(Control Panel &gt; Add or Remove Programs)에서 “업데이트 표시”(Show updates)를 선택하고 찾아보세요.</translation>
    </message>
    <message>
        <source>Take the confirmation back</source>
        <translation>확인 취소</translation>
    </message>
    <message>
        <source>Confirm that it is installed</source>
        <translation>설치되어 있다고 확인</translation>
    </message>
</context>
<context>
    <name>VerifyTexts</name>
    <message>
        <source>Verifies a file that the Migration Console exported: every entry, every chain and all evidence.

Without a hash that is known from elsewhere, such as from a printed report, it proves only that the file agrees with itself.

Ends with 0 when everything is intact and every chain is proven by a hash that you gave, 1 when everything is intact but a chain is proven only in itself, 2 when something is wrong, 64 for wrong usage, 65 when it is not such a file.</source>
        <translation>마이그레이션 콘솔에서 내보낸 파일을 검증합니다. 모든 항목, 모든 체인, 모든 증빙 자료가 대상입니다.

인쇄된 보고서 등 다른 곳에서 알게 된 해시가 없으면 파일 자체에 모순이 없다는 것만 입증합니다.

종료 코드: 모두 온전하고 지정한 해시로 모든 체인이 입증되면 0, 모두 온전하지만 그 자체로만 입증된 체인이 있으면 1, 문제가 있으면 2, 사용법이 틀리면 64, 해당하는 파일이 아니면 65입니다.</translation>
    </message>
    <message>
        <source>The exported file.</source>
        <translation>내보낸 파일.</translation>
    </message>
    <message>
        <source>A hash that is known from elsewhere, or at least its first 16 characters. May be given several times.</source>
        <translation>다른 곳에서 알게 된 해시 또는 적어도 그 앞 16자. 여러 번 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>이 도움말을 표시합니다.</translation>
    </message>
    <message>
        <source>Name one file. “migration-console-verify --help” tells what is possible.</source>
        <translation>파일을 하나만 지정하세요. 사용법은 “migration-console-verify --help”로 확인하세요.</translation>
    </message>
    <message>
        <source>“%1” is not a hash: it has 16 to 64 characters from 0 to 9 and from a to f.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>“%1”은(는) 해시가 아닙니다. 해시는 0~9와 a~f로 된 16~64자입니다.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <extracomment>%1 is what the system says</extracomment>
        <translation>파일을 읽을 수 없습니다: %1</translation>
    </message>
    <message>
        <source>This is not a file that the Migration Console exported.</source>
        <translation>마이그레이션 콘솔에서 내보낸 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>The file has version %1 of the format, which this program does not know. Use a newer one.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>파일 형식의 버전이 %1인데, 이 프로그램은 이 버전을 지원하지 않습니다. 더 새로운 프로그램을 사용하세요.</translation>
    </message>
    <message>
        <source>Entry %1 was changed: it does not give its own hash.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>항목 %1이(가) 변경되었습니다. 항목의 해시와 맞지 않습니다.</translation>
    </message>
    <message>
        <source>Entry %1 was dropped.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>항목 %1이(가) 빠졌습니다.</translation>
    </message>
    <message>
        <source>Entry %1 is not at its place: entries were reordered.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>항목 %1이(가) 제자리에 없습니다. 항목의 순서가 바뀌었습니다.</translation>
    </message>
    <message>
        <source>An entry was inserted at place %1.</source>
        <extracomment>%1 is the number of a place in a list of entries</extracomment>
        <translation>%1번째 위치에 항목이 삽입되었습니다.</translation>
    </message>
    <message>
        <source>Entry %1 does not follow the entry before it: one of the two was exchanged.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>항목 %1이(가) 앞 항목에 이어지지 않습니다. 둘 중 하나가 바뀌었습니다.</translation>
    </message>
    <message>
        <source>What entry %1 says was changed: it does not match the hash in the entry.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>항목 %1의 내용이 변경되었습니다. 항목에 있는 해시와 일치하지 않습니다.</translation>
    </message>
    <message>
        <source>What stands at place %1 is not an entry.</source>
        <extracomment>%1 is the number of a place in a list of entries</extracomment>
        <translation>%1번째 위치에 있는 것은 항목이 아닙니다.</translation>
    </message>
    <message>
        <source>Proven only in itself: without a hash from elsewhere, whoever wrote all of it anew would not be noticed.</source>
        <translation>그 자체로만 입증되었습니다. 다른 곳에서 알게 된 해시가 없으면 누군가 전체를 새로 작성했더라도 알아챌 수 없습니다.</translation>
    </message>
    <message>
        <source>Proven by the hash that you gave, up to its last entry.</source>
        <translation>지정한 해시로 마지막 항목까지 입증되었습니다.</translation>
    </message>
    <message>
        <source>Proven by the hash that you gave up to entry %1. What follows is proven only in itself.</source>
        <extracomment>%1 is the number of an entry</extracomment>
        <translation>지정한 해시로 항목 %1까지 입증되었습니다. 그 뒤는 그 자체로만 입증되었습니다.</translation>
    </message>
    <message>
        <source>Console %1</source>
        <extracomment>%1 is the id of a console</extracomment>
        <translation>콘솔 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>항목 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contents of %n entry(s) were erased on purpose.</source>
        <translation>
            <numerusform>항목 %n개의 내용이 의도적으로 지워졌습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest hash: %1</source>
        <extracomment>%1 is a hash</extracomment>
        <translation>최신 해시: %1</translation>
    </message>
    <message>
        <source>Intact.</source>
        <extracomment>Word for a chain of entries in which nothing is wrong</extracomment>
        <translation>온전함.</translation>
    </message>
    <message>
        <source>BROKEN: %1</source>
        <translation>손상됨: %1</translation>
    </message>
    <message>
        <source>Migration %1</source>
        <extracomment>%1 is an id</extracomment>
        <translation>마이그레이션 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>증빙 자료 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>BROKEN: evidence %1 was changed.</source>
        <extracomment>%1 is a hash</extracomment>
        <translation>손상됨: 증빙 자료 %1이(가) 변경되었습니다.</translation>
    </message>
    <message>
        <source>BROKEN: evidence %1 is missing.</source>
        <extracomment>%1 is a hash</extracomment>
        <translation>손상됨: 증빙 자료 %1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Something is wrong with this file.</source>
        <translation>이 파일에 문제가 있습니다.</translation>
    </message>
    <message>
        <source>Everything is intact and proven by what you gave.</source>
        <translation>모두 온전하며, 지정한 해시로 입증되었습니다.</translation>
    </message>
    <message>
        <source>Everything is intact, but not every chain is proven by a hash from elsewhere.</source>
        <translation>모두 온전하지만, 다른 곳에서 알게 된 해시로 입증되지 않은 체인이 있습니다.</translation>
    </message>
    <message>
        <source>BROKEN: the file as a whole is not as it was written. It was cut or changed.</source>
        <translation>손상됨: 파일 전체가 처음 저장된 것과 다릅니다. 잘리거나 변경되었습니다.</translation>
    </message>
    <message>
        <source>BROKEN: the file goes on in an unknown way: %1</source>
        <extracomment>%1 is a name from the file, or what a library says</extracomment>
        <translation>손상됨: 파일이 알 수 없는 방식으로 이어집니다: %1</translation>
    </message>
    <message>
        <source>BROKEN: no intact part of a chain holds the hash %1.</source>
        <extracomment>%1 is a hash</extracomment>
        <translation>손상됨: 체인의 온전한 부분 어디에도 해시 %1이(가) 없습니다.</translation>
    </message>
</context>
<context>
    <name>VisitKeeper</name>
    <message>
        <source>Since you were last here (%1)</source>
        <extracomment>Heading above what others did; %1 is a date and time</extracomment>
        <translation>지난번 작업 이후(%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) changed.</source>
        <comment>by other people or by the checks</comment>
        <translation>
            <numerusform>세부 단계 %n개가 변경되었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Here were: %1.</source>
        <extracomment>Who worked here meanwhile: %1 is one name or several</extracomment>
        <translation>작업한 사람: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) turned red.</source>
        <comment>failed or cannot tell</comment>
        <translation>
            <numerusform>검사 %n개가 빨간색이 되었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n override(s) were given.</source>
        <comment>of verdicts</comment>
        <translation>
            <numerusform>예외 승인 %n개가 있었습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Not run</source>
        <extracomment>Status of a check that never ran</extracomment>
        <translation>실행되지 않음</translation>
    </message>
    <message>
        <source>Queued</source>
        <extracomment>Status of a check</extracomment>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>Status of a check: the console works on it</extracomment>
        <translation>실행 중</translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>Status of a check: its condition is met</extracomment>
        <translation>통과</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Status of a check</extracomment>
        <translation>경고</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Status of a check: its condition is not met. Not a broken operation</extracomment>
        <translation>통과 못 함</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <extracomment>Status of a check that could not be made</extracomment>
        <translation>판단할 수 없음</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <extracomment>Status of a check that a rule excludes here</extracomment>
        <translation>해당 없음</translation>
    </message>
    <message>
        <source>Blocked</source>
        <extracomment>Status of a check whose cause another card names</extracomment>
        <translation>차단됨</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>Status of a check that the technician ended</extracomment>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <extracomment>Status of a check that ran when the program ended</extracomment>
        <translation>중단됨</translation>
    </message>
    <message>
        <source>Stale</source>
        <extracomment>Status of a value that was right once and is too old now</extracomment>
        <translation>오래됨</translation>
    </message>
    <message>
        <source>To do</source>
        <extracomment>Status of a step: the technician has not begun</extracomment>
        <translation>할 일</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>Status of a step: a person works on it</extracomment>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Status of a step</extracomment>
        <translation>완료</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>Status of a step</extracomment>
        <translation>건너뜀</translation>
    </message>
    <message>
        <source>Deferred</source>
        <extracomment>Status of a step: will be done later</extracomment>
        <translation>보류</translation>
    </message>
    <message>
        <source>Reopened</source>
        <extracomment>Status of a step that was done and is open again</extracomment>
        <translation>다시 열림</translation>
    </message>
    <message>
        <source>Blocker</source>
        <extracomment>Weight of a rule: must be met</extracomment>
        <translation>필수 조건</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>severity</comment>
        <extracomment>Weight of a rule: may pass with a reason</extracomment>
        <translation>경고</translation>
    </message>
    <message>
        <source>Advice</source>
        <extracomment>Weight of a rule: recommended</extracomment>
        <translation>권장 사항</translation>
    </message>
    <message>
        <source>Source server</source>
        <translation>원본 서버</translation>
    </message>
    <message>
        <source>Destination server</source>
        <translation>대상 서버</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>이 콘솔</translation>
    </message>
    <message>
        <source>External time source</source>
        <translation>외부 시간 원본</translation>
    </message>
    <message>
        <source>schema master</source>
        <translation>스키마 마스터</translation>
    </message>
    <message>
        <source>domain naming master</source>
        <translation>도메인 명명 마스터</translation>
    </message>
    <message>
        <source>PDC emulator</source>
        <translation>PDC 에뮬레이터</translation>
    </message>
    <message>
        <source>RID master</source>
        <translation>RID 마스터</translation>
    </message>
    <message>
        <source>infrastructure master</source>
        <translation>인프라 마스터</translation>
    </message>
    <message>
        <source>owner of DomainDnsZones</source>
        <extracomment>Owner of the DNS data of the domain, one of seven operations-master roles</extracomment>
        <translation>DomainDnsZones의 소유자</translation>
    </message>
    <message>
        <source>owner of ForestDnsZones</source>
        <extracomment>Owner of the DNS data of the forest, one of seven operations-master roles</extracomment>
        <translation>ForestDnsZones의 소유자</translation>
    </message>
    <message>
        <source>Windows Server 2003 interim</source>
        <extracomment>Functional level between Windows 2000 and Windows Server 2003</extracomment>
        <translation>Windows Server 2003 중간</translation>
    </message>
    <message>
        <source>At your desk</source>
        <extracomment>Where a step is done: nothing is touched, only read, planned or decided</extracomment>
        <translation>책상에서</translation>
    </message>
    <message>
        <source>On the source server</source>
        <extracomment>Where a step is done</extracomment>
        <translation>원본 서버에서</translation>
    </message>
    <message>
        <source>On the destination server</source>
        <extracomment>Where a step is done</extracomment>
        <translation>대상 서버에서</translation>
    </message>
    <message>
        <source>On both servers</source>
        <extracomment>Where a step is done</extracomment>
        <translation>두 서버에서</translation>
    </message>
    <message>
        <source>On the client computers</source>
        <extracomment>Where a step is done</extracomment>
        <translation>클라이언트 컴퓨터에서</translation>
    </message>
    <message>
        <source>On the router</source>
        <extracomment>Where a step is done</extracomment>
        <translation>라우터에서</translation>
    </message>
    <message>
        <source>Required</source>
        <extracomment>Of a step: it has to be done</extracomment>
        <translation>필수</translation>
    </message>
    <message>
        <source>Recommended</source>
        <extracomment>Of a step</extracomment>
        <translation>권장</translation>
    </message>
    <message>
        <source>Optional</source>
        <extracomment>Of a step</extracomment>
        <translation>선택 사항</translation>
    </message>
    <message>
        <source>Required under a condition</source>
        <extracomment>Of a step: required where its condition holds</extracomment>
        <translation>조건부 필수</translation>
    </message>
    <message>
        <source>Can be undone</source>
        <extracomment>Of a step: it is undone as easily as done</extracomment>
        <translation>되돌릴 수 있음</translation>
    </message>
    <message>
        <source>Hard to undo</source>
        <extracomment>Of a step: it is undone with much work or loss of time</extracomment>
        <translation>되돌리기 어려움</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <extracomment>Of a step: it is undone from a backup only, or not at all</extracomment>
        <translation>되돌릴 수 없음</translation>
    </message>
    <message>
        <source>Windows Server 2012 Essentials on former hardware</source>
        <extracomment>Name of the product that is replaced: the same system, on the hardware that is given up</extracomment>
        <translation>이전 하드웨어의 Windows Server 2012 Essentials</translation>
    </message>
</context>
</TS>

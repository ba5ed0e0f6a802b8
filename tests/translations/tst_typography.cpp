// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testmain.h"
#include "textfile.h"
#include "typography.h"

#include <utility>

using namespace Qt::StringLiterals;

/** Spaces, quotation marks and signs, each language's own. */
class TypographyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void findsWhatIsSetWrongly_data();
    void findsWhatIsSetWrongly();
    void findsNothingWhereAllIsWell_data();
    void findsNothingWhereAllIsWell();
    void knowsListsOfKeywords();
    void isSetWithCare_data();
    void isSetWithCare();

private:
    QList<TextFile> m_files;
};

void TypographyTest::initTestCase()
{
    m_files = TextFile::ofFolders({QStringLiteral(CONSOLE_SOURCE_DIR "/translations"), QStringLiteral(CONSOLE_DESKTOP_TEXTS)});
    QVERIFY(!m_files.isEmpty());
}

void TypographyTest::findsWhatIsSetWrongly_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("translation");
    QTest::addColumn<QString>("what");
    const auto row = [](const char *locale, const QString &translation, const QString &what) {
        QTest::addRow("%s: %s", locale, qPrintable(translation)) << QString::fromLatin1(locale) << translation << what;
    };
    row("de_DE", u"Zwei  Leerzeichen"_s, u"two spaces"_s);
    row("de_DE", u"Weiter..."_s, u"three dots, not …"_s);
    row("de_DE", u"Am Ende "_s, u"a space at the beginning or end"_s);
    row("de_DE", u"Neue\nZeile"_s, u"other line breaks"_s);
    row("de_DE", u"Der \"Server\""_s, u"straight quotation marks"_s);
    row("de_DE", u"Der Server , der"_s, u"a space before a comma or full stop"_s);
    row("de_DE", u"Geht's"_s, u"a straight apostrophe"_s);
    row("de_DE", u"Server - ein Wort"_s, u"a hyphen for a dash"_s);
    row("de_DE", u"«Server»"_s, u"quotation marks other than „x“"_s);
    row("de_DE", u"“Server“"_s, u"“ without „"_s);
    row("de_DE", u"„Server"_s, u"„ and “ in different numbers"_s);
    row("de_AT", u"DNS-oderDHCP"_s, u"no space after und-"_s);
    row("de_DE", u"50 %"_s, u"no U+00A0 before %"_s);
    row("es_ES", u"«servidor»"_s, u"quotation marks other than “x”"_s);
    row("es_ES", u"Seguro?"_s, u"? without ¿"_s);
    row("es_ES", u"Listo!"_s, u"! without ¡"_s);
    row("de_DE", u"Betriebs\u00admasterrollen"_s, u"an invisible sign"_s);
    row("ko_KR", u"서\u2060버"_s, u"an invisible sign"_s);
    row("es_ES", u"50%"_s, u"no U+00A0 before %"_s);
    row("fr_FR", u"“serveur”"_s, u"quotation marks other than « x »"_s);
    row("fr_FR", u"« serveur »"_s, u"no U+00A0 inside « »"_s);
    row("fr_FR", u"Serveur : un"_s, u"no U+00A0 before :"_s);
    row("fr_FR", u"Sûr ?"_s, u"no U+202F before ; ! ?"_s);
    row("fr_FR", u"un\u00a0; deux"_s, u"no U+202F before ; ! ?"_s);
    row("fr_BE", u"50\u00a0%"_s, u"no U+202F before %"_s);
    row("fr_FR", u"l'heure"_s, u"a straight apostrophe"_s);
    row("it_IT", u"l\u2019ora"_s, u"a curved apostrophe"_s);
    row("it_IT", u"“server”"_s, u"“x” outside «x»"_s);
    row("it_CH", u"50 %"_s, u"a space before %"_s);
    row("it_IT", u"perchè"_s, u"é for è, or the other way round"_s);
    row("pt_BR", u"«servidor»"_s, u"quotation marks other than “x”"_s);
    row("pt_BR", u"50 %"_s, u"a space before %"_s);
    row("ru_RU", u"учётная запись"_s, u"ё"_s);
    row("ru_RU", u"“сервер”"_s, u"quotation marks other than «x» „x“"_s);
    row("ru_RU", u"cервер"_s, u"Latin letters in a Cyrillic word"_s);
    row("ru_RU", u"50%"_s, u"no U+00A0 before %"_s);
    row("ja_JP", u"サーバー 。"_s, u"a space before a full-width sign"_s);
    row("ja_JP", u"１２ 台"_s, u"full-width letters or digits"_s);
    row("ja_JP", u"DNSの名前"_s, u"no space between Han or kana and Latin"_s);
    row("ja_JP", u"名前はDNS"_s, u"no space between Han or kana and Latin"_s);
    row("ja_JP", u"名前, 時刻"_s, u"a half-width sign after kana or Han"_s);
    row("ja_JP", u"“名前”"_s, u"quotation marks other than 「x」"_s);
    row("ja_JP", u"名前（時刻）"_s, u"full-width signs other than 。 、"_s);
    row("ja_JP", u"名前:「サーバー」"_s, u"no space between : and 「"_s);
    row("ja_JP", u"サーバ"_s, u"no long vowel at the end"_s);
    row("ja_JP", u"ドメインコントローラー"_s, u"katakana words without a space between them"_s);
    row("ja_JP", u"ダッシュ ボード"_s, u"a space inside a word"_s);
    row("ko_KR", u"개체 (GPO)"_s, u"a space before a bracket"_s);
    row("ko_KR", u"서버。"_s, u"full-width signs"_s);
    row("ko_KR", u"확인 하 고"_s, u"an ending torn off"_s);
    row("zh_CN", u"服务器, 时间"_s, u"a half-width sign after Han"_s);
    row("zh_CN", u"第 3 阶段"_s, u"no U+00A0 around a number"_s);
    row("zh_CN", u"「服务器」"_s, u"quotation marks other than “x”"_s);
    row("zh_CN", u"服务器 (DNS)"_s, u"half-width brackets"_s);
    row("zh_CN", u"服务器 （DNS）"_s, u"a space beside a full-width bracket"_s);
    row("zh_CN", u"使用DNS"_s, u"no space between Han or kana and Latin"_s);
    row("zh_TW", u"“伺服器”"_s, u"quotation marks other than 「x」"_s);
    row("zh_TW", u"伺服器（DNS）"_s, u"full-width brackets"_s);
    row("zh_TW", u"伺服器(DNS)"_s, u"no space before a bracket"_s);
    row("zh_TW", u"完成."_s, u"a half-width sign after Han"_s);
}

void TypographyTest::findsWhatIsSetWrongly()
{
    QFETCH(QString, locale);
    QFETCH(QString, translation);
    QFETCH(QString, what);
    const QStringList found = Typography::breaches(u"English"_s, translation, locale);
    QVERIFY2(found.contains(what), qPrintable(found.join(u", "_s)));
}

void TypographyTest::findsNothingWhereAllIsWell_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("translation");
    QTest::newRow("de") << u"de_DE"_s << u"„Server“ – 50\u00a0%, DNS- und DHCP-Server (.NET)"_s;
    QTest::newRow("es") << u"es_ES"_s << u"¿Seguro? “Servidor”: 50\u00a0%"_s;
    QTest::newRow("fr") << u"fr_FR"_s << u"«\u00a0Serveur\u00a0»\u00a0: 50\u202f%\u202f; l’heure\u202f?"_s;
    QTest::newRow("it") << u"it_IT"_s << u"«Server» è l'ora: 50%, perché"_s;
    QTest::newRow("pt") << u"pt_BR"_s << u"“Servidor”: 50%"_s;
    QTest::newRow("ru") << u"ru_RU"_s << u"«Сервер» — 50\u00a0%, NTP-сервер"_s;
    QTest::newRow("ja") << u"ja_JP"_s << u"「サーバー」 (DNS 名) を %1前に 50% 確認します。"_s;
    QTest::newRow("ko") << u"ko_KR"_s << u"“서버” 개체(GPO)를 50% 확인합니다."_s;
    QTest::newRow("zh_CN") << u"zh_CN"_s << u"“服务器”（DNS 名称），%1前：50%。"_s;
    QTest::newRow("zh_TW") << u"zh_TW"_s << u"「伺服器」 (DNS 名稱)，%1前：50%。"_s;
}

void TypographyTest::findsNothingWhereAllIsWell()
{
    QFETCH(QString, locale);
    QFETCH(QString, translation);
    QCOMPARE(Typography::breaches(u"English"_s, translation, locale), QStringList());
}

void TypographyTest::knowsListsOfKeywords()
{
    QCOMPARE(Typography::breaches(u"server;migration;"_s, u"服务器;迁移;"_s, u"zh_CN"_s), QStringList());
    QVERIFY(!Typography::breaches(u"A server; a migration"_s, u"服务器;迁移"_s, u"zh_CN"_s).isEmpty());
}

void TypographyTest::isSetWithCare_data()
{
    QTest::addColumn<qsizetype>("file");
    for (qsizetype i = 0; i < m_files.size(); ++i) {
        QTest::newRow(qPrintable(m_files[i].name)) << i;
    }
}

void TypographyTest::isSetWithCare()
{
    QFETCH(qsizetype, file);
    QStringList found;
    for (const Message &message : std::as_const(m_files)[file].messages) {
        for (const QString &form : message.forms) {
            const QStringList wrong = Typography::breaches(message.source, form, m_files[file].locale);
            if (!wrong.isEmpty()) {
                found.append(u"%1: %2 (%3)"_s.arg(wrong.join(u"; "_s), form, message.where()));
            }
        }
    }
    QVERIFY(isNothing(found));
}

CONSOLE_TEST_MAIN(TypographyTest)
#include "tst_typography.moc"

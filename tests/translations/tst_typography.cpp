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
    void isSetWithCare_data();
    void isSetWithCare();

private:
    QList<TextFile> m_files;
};

void TypographyTest::initTestCase()
{
    m_files = TextFile::ofFolder(QStringLiteral(CONSOLE_SOURCE_DIR "/translations"));
    QVERIFY(!m_files.isEmpty());
}

void TypographyTest::findsWhatIsSetWrongly_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("translation");
    const auto row = [](const char *locale, const QString &translation) {
        QTest::addRow("%s: %s", locale, qPrintable(translation)) << QString::fromLatin1(locale) << translation;
    };
    row("de_DE", u"Zwei  Leerzeichen"_s);
    row("de_DE", u"Weiter..."_s);
    row("de_DE", u"Am Ende "_s);
    row("de_DE", u"Neue\nZeile"_s);
    row("de_DE", u"Der \"Server\""_s);
    row("de_DE", u"Der Server , der"_s);
    row("de_DE", u"Geht's"_s);
    row("de_DE", u"Server - ein Wort"_s);
    row("de_DE", u"«Server»"_s);
    row("de_DE", u"“Server“"_s);
    row("de_DE", u"„Server"_s);
    row("de_AT", u"DNS-oderDHCP"_s);
    row("de_DE", u"50 %"_s);
    row("es_ES", u"«servidor»"_s);
    row("es_ES", u"Seguro?"_s);
    row("es_ES", u"Listo!"_s);
    row("es_ES", u"50%"_s);
    row("fr_FR", u"“serveur”"_s);
    row("fr_FR", u"« serveur »"_s);
    row("fr_FR", u"Serveur : un"_s);
    row("fr_FR", u"Sûr ?"_s);
    row("fr_FR", u"un\u00a0; deux"_s);
    row("fr_BE", u"50\u00a0%"_s);
    row("fr_FR", u"l'heure"_s);
    row("it_IT", u"l\u2019ora"_s);
    row("it_IT", u"“server”"_s);
    row("it_CH", u"50 %"_s);
    row("it_IT", u"perchè"_s);
    row("pt_BR", u"«servidor»"_s);
    row("pt_BR", u"50 %"_s);
    row("ru_RU", u"учётная запись"_s);
    row("ru_RU", u"“сервер”"_s);
    row("ru_RU", u"cервер"_s);
    row("ru_RU", u"50%"_s);
    row("ja_JP", u"サーバー 。"_s);
    row("ja_JP", u"１２ 台"_s);
    row("ja_JP", u"DNSの名前"_s);
    row("ja_JP", u"名前はDNS"_s);
    row("ja_JP", u"名前, 時刻"_s);
    row("ja_JP", u"“名前”"_s);
    row("ja_JP", u"名前（時刻）"_s);
    row("ja_JP", u"名前:「サーバー」"_s);
    row("ja_JP", u"サーバ"_s);
    row("ja_JP", u"ドメインコントローラー"_s);
    row("ja_JP", u"ダッシュ ボード"_s);
    row("ko_KR", u"개체 (GPO)"_s);
    row("ko_KR", u"서버。"_s);
    row("ko_KR", u"확인 하 고"_s);
    row("zh_CN", u"服务器, 时间"_s);
    row("zh_CN", u"第 3 阶段"_s);
    row("zh_CN", u"「服务器」"_s);
    row("zh_CN", u"服务器 (DNS)"_s);
    row("zh_CN", u"服务器 （DNS）"_s);
    row("zh_CN", u"使用DNS"_s);
    row("zh_TW", u"“伺服器”"_s);
    row("zh_TW", u"伺服器（DNS）"_s);
    row("zh_TW", u"伺服器(DNS)"_s);
    row("zh_TW", u"完成."_s);
}

void TypographyTest::findsWhatIsSetWrongly()
{
    QFETCH(QString, locale);
    QFETCH(QString, translation);
    QVERIFY(!Typography::breaches(u"English"_s, translation, locale).isEmpty());
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

// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forbiddenforms.h"
#include "inflection.h"
#include "terminology.h"
#include "testmain.h"
#include "textfile.h"

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

/** The binding words of terminology.csv, and those that must never be said. */
class TerminologyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void findsInflectedForms_data();
    void findsInflectedForms();
    void findsOtherWords_data();
    void findsOtherWords();
    void findsForbiddenForms_data();
    void findsForbiddenForms();
    void usesTheBindingWords_data() { files(); }
    void usesTheBindingWords();
    void usesNoForbiddenForm_data() { files(); }
    void usesNoForbiddenForm();
    void usesTheWordsOfTheStatuses_data() { files(); }
    void usesTheWordsOfTheStatuses();
    void neverMixesSourceAndDestination_data() { files(); }
    void neverMixesSourceAndDestination();
    void needsEveryRule();

private:
    void files() const;

    QList<TextFile> m_files;
    Terminology m_terms{QStringLiteral(CONSOLE_SOURCE_DIR "/translations/terminology.csv"), QStringLiteral(CONSOLE_TEST_DATA "/terms.csv")};
    ForbiddenForms m_forbidden{QStringLiteral(CONSOLE_TEST_DATA "/forbidden.csv")};
};

void TerminologyTest::initTestCase()
{
    const QList<TextFile> all =
        TextFile::ofFolders({QStringLiteral(CONSOLE_SOURCE_DIR "/translations"), QStringLiteral(CONSOLE_DESKTOP_TEXTS)});
    std::ranges::copy_if(all, std::back_inserter(m_files), [](const TextFile &file) { return file.locale != "en"_L1; });
    QVERIFY(!m_terms.isEmpty());
    QVERIFY(!m_forbidden.isEmpty());
}

void TerminologyTest::files() const
{
    QTest::addColumn<qsizetype>("file");
    for (qsizetype i = 0; i < m_files.size(); ++i) {
        QTest::newRow(qPrintable(m_files[i].name)) << i;
    }
}

void TerminologyTest::findsInflectedForms_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("term");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("de genitive") << u"de"_s << u"Quellserver"_s << u"Sichern des Quellservers"_s << true;
    QTest::newRow("de compound") << u"de"_s << u"Migration"_s << u"Der Migrationsmodus"_s << true;
    QTest::newRow("de adjective") << u"de"_s << u"externe Zeitquelle"_s << u"mit einer externen Zeitquelle"_s << true;
    QTest::newRow("de plural") << u"de"_s << u"Postfach"_s << u"Keine Postfächer"_s << true;
    QTest::newRow("de other") << u"de"_s << u"Kennwort"_s << u"Ihr Passwort"_s << false;
    QTest::newRow("es accent") << u"es"_s << u"buzón"_s << u"Sin buzones"_s << true;
    QTest::newRow("es plural") << u"es"_s << u"controlador de dominio"_s << u"los controladores de dominio"_s << true;
    QTest::newRow("es other") << u"es"_s << u"equipo"_s << u"el ordenador"_s << false;
    QTest::newRow("es only within a word") << u"es"_s << u"red"_s << u"la pared"_s << false;
    QTest::newRow("fr plural") << u"fr"_s << u"serveur source"_s << u"les serveurs source"_s << true;
    QTest::newRow("fr elision") << u"fr"_s << u"domaine"_s << u"l’ordinateur du\u00a0domaine"_s << true;
    QTest::newRow("fr other") << u"fr"_s << u"sauvegarder"_s << u"Enregistrer"_s << false;
    QTest::newRow("it plural") << u"it"_s << u"cartella"_s << u"le cartelle"_s << true;
    QTest::newRow("it other") << u"it"_s << u"avviso"_s << u"attenzione"_s << false;
    QTest::newRow("pt plural") << u"pt"_s << u"migração"_s << u"duas migrações"_s << true;
    QTest::newRow("pt other") << u"pt"_s << u"excluir"_s << u"deletar"_s << false;
    QTest::newRow("ru case") << u"ru"_s << u"исходный сервер"_s << u"на исходном сервере"_s << true;
    QTest::newRow("ru other") << u"ru"_s << u"целевой сервер"_s << u"конечный сервер"_s << false;
    QTest::newRow("ja verb") << u"ja"_s << u"降格する"_s << u"サーバーを降格します。"_s << true;
    QTest::newRow("ja spaces") << u"ja"_s << u"ドメイン コントローラー"_s << u"ドメイン\u00a0コントローラーです。"_s << true;
    QTest::newRow("ja other") << u"ja"_s << u"移行"_s << u"マイグレーション"_s << false;
    QTest::newRow("ko particle") << u"ko"_s << u"원본 서버"_s << u"원본 서버를 백업합니다."_s << true;
    QTest::newRow("ko other") << u"ko"_s << u"원본 서버"_s << u"소스 서버"_s << false;
    QTest::newRow("zh") << u"zh"_s << u"源服务器"_s << u"备份源服务器。"_s << true;
    QTest::newRow("zh other") << u"zh"_s << u"移轉"_s << u"遷移"_s << false;
}

void TerminologyTest::findsInflectedForms()
{
    QFETCH(QString, language);
    QFETCH(QString, term);
    QFETCH(QString, text);
    QTEST(InflectedText(text, language).hasTerm(term), "found");
}

void TerminologyTest::findsOtherWords_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("translation");
    QTest::addColumn<QString>("term");
    const QString none;
    QTest::newRow("binding") << u"de_DE"_s << u"Back up the source server"_s << u"Sichern des Quellservers"_s << none;
    QTest::newRow("another word") << u"es_ES"_s << u"Start the computers"_s << u"Encienda los ordenadores"_s << u"computer"_s;
    QTest::newRow("longest wins") << u"ja_JP"_s << u"In migration mode"_s << u"マイグレーション モードで"_s << u"migration mode"_s;
    QTest::newRow("the other server") << u"ru_RU"_s << u"On the Destination Server"_s << u"На исходном сервере"_s
                                      << u"destination server"_s;
    QTest::newRow("a product") << u"zh_CN"_s << u"Exchange Server is there"_s << u"有 Exchange Server"_s << none;
    QTest::newRow("an alternative") << u"fr_FR"_s << u"A record is missing in the journal"_s << u"Un enregistrement manque"_s << none;
    QTest::newRow("in every form") << u"it_IT"_s << u"%n mailbox(es)"_s << u"%n casella"_s << u"mailbox"_s;
    QTest::newRow("a verb") << u"de_DE"_s << u"Please report it."_s << u"Bitte melden."_s << none;
    QTest::newRow("a noun") << u"de_DE"_s << u"Open the report."_s << u"Öffnen Sie den Rapport."_s << u"report"_s;
    QTest::newRow("an option") << u"de_DE"_s << u"See B<--session>."_s << u"Siehe B<--session>."_s << none;
    QTest::newRow("a button") << u"ko_KR"_s << u"Cancel"_s << u"닫기"_s << u"cancel"_s;
}

void TerminologyTest::findsOtherWords()
{
    QFETCH(QString, locale);
    QFETCH(QString, source);
    QFETCH(QString, translation);
    QFETCH(QString, term);
    const QStringList found = m_terms.breaches({.source = source, .forms = {translation}}, locale);
    QCOMPARE(found.size(), term.isEmpty() ? 0 : 1);
    QVERIFY(found.value(0).startsWith(term));
}

void TerminologyTest::findsForbiddenForms_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("translation");
    QTest::addColumn<bool>("forbidden");
    QTest::newRow("always") << u"zh_TW"_s << u"A migration"_s << u"遷移"_s << true;
    QTest::newRow("another language") << u"zh_CN"_s << u"A service"_s << u"服务"_s << false;
    QTest::newRow("part of a right word") << u"zh_TW"_s << u"A client"_s << u"用戶端"_s << false;
    QTest::newRow("with this English") << u"it_IT"_s << u"Restart the service"_s << u"Arrestare il servizio"_s << true;
    QTest::newRow("with other English") << u"it_IT"_s << u"Stop the service"_s << u"Arrestare il servizio"_s << false;
    QTest::newRow("regional") << u"de_AT"_s << u"A password"_s << u"Ein Passwort"_s << true;
    QTest::newRow("a command translated") << u"pt_BR"_s << u"Run netdom query fsmo"_s << u"Execute netdom consultar fsmo"_s << true;
    QTest::newRow("a command kept") << u"pt_BR"_s << u"Run netdom query fsmo"_s << u"Execute netdom query fsmo"_s << false;
}

void TerminologyTest::findsForbiddenForms()
{
    QFETCH(QString, locale);
    QFETCH(QString, source);
    QFETCH(QString, translation);
    QTEST(!m_forbidden.breaches(source, translation, locale).isEmpty(), "forbidden");
}

void TerminologyTest::usesTheBindingWords()
{
    QFETCH(qsizetype, file);
    QStringList found;
    for (const Message &message : std::as_const(m_files)[file].messages) {
        const QStringList wrong = m_terms.breaches(message, m_files[file].locale);
        if (!wrong.isEmpty()) {
            found.append(message.where() + u": "_s + wrong.join(u"; "_s));
        }
    }
    QVERIFY(isNothing(found));
}

void TerminologyTest::usesNoForbiddenForm()
{
    QFETCH(qsizetype, file);
    QStringList found;
    for (const Message &message : std::as_const(m_files)[file].messages) {
        for (const QString &form : message.forms) {
            const QStringList wrong = m_forbidden.breaches(message.source, form, m_files[file].locale);
            if (!wrong.isEmpty()) {
                found.append(u"%1 in %2 (%3)"_s.arg(wrong.join(u"; "_s), form, message.where()));
            }
        }
    }
    QVERIFY(isNothing(found));
}

void TerminologyTest::usesTheWordsOfTheStatuses()
{
    QFETCH(qsizetype, file);
    for (const Message &message : std::as_const(m_files)[file].messages) {
        const QString word = m_terms.word(message.source + u" (status)"_s, m_files[file].locale);
        if (message.context == "Words"_L1 && !word.isEmpty()) {
            QCOMPARE(message.forms.constFirst(), word);
        }
    }
}

// English says "the source" for short where other languages need the whole word, so the counts may differ; what must
// never happen is that a translation names a server that the English does not, or leaves out the one that it names.
void TerminologyTest::neverMixesSourceAndDestination()
{
    QFETCH(qsizetype, file);
    const QString locale = m_files[file].locale;
    for (const auto &english : {u"Source Server"_s, u"Destination Server"_s}) {
        const QString word = m_terms.word(english, locale);
        QVERIFY2(!word.isEmpty(), "no such term");
        const QRegularExpression role(u"\\b%1\\b"_s.arg(english.section(u' ', 0, 0)), QRegularExpression::CaseInsensitiveOption);
        for (const Message &message : std::as_const(m_files)[file].messages) {
            for (const QString &form : message.forms) {
                const bool isNamed = InflectedText(form, locale.section(u'_', 0, 0)).hasPhrase(word);
                QVERIFY2(isNamed || !message.source.contains(english, Qt::CaseInsensitive), qPrintable(message.where()));
                QVERIFY2(!isNamed || message.source.contains(role), qPrintable(message.where()));
            }
        }
    }
}

/** What no text needs any more is no exception but a hole. */
void TerminologyTest::needsEveryRule()
{
    for (const TextFile &file : std::as_const(m_files)) {
        for (const Message &message : file.messages) {
            (void)m_terms.breaches(message, file.locale);
        }
    }
    QVERIFY(isNothing(m_terms.unusedRules()));
}

CONSOLE_TEST_MAIN(TerminologyTest)
#include "tst_terminology.moc"

// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leftenglish.h"
#include "testmain.h"
#include "textfile.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace
{
const QString Tests = QStringLiteral(CONSOLE_TEST_DATA);

/** What stands for something else, or stays as it is typed: %1, and in a man page @VERSION@, B<--option> and I<file>. */
const QRegularExpression &placeholder()
{
    static const QRegularExpression pattern(u"%L?[0-9n]|@[A-Z]+@|[BI]<(?:E<[lg]t>|[^<>])*>"_s);
    return pattern;
}

QStringList placeholders(const QString &text)
{
    QStringList found;
    for (const QRegularExpressionMatch &match : placeholder().globalMatch(text)) {
        found.append(match.captured());
    }
    std::ranges::sort(found);
    const auto repeated = std::ranges::unique(found);
    found.erase(repeated.begin(), repeated.end());
    return found;
}

/** Whether a translation says every number in digits that the English says so; it may have more (two weeks: 2 週間). */
bool hasTheNumbers(const QString &source, const QString &translation)
{
    static const QRegularExpression number(u"[0-9]+"_s);
    const QString text = QString(translation).remove(placeholder());
    const QRegularExpressionMatchIterator all = number.globalMatch(QString(source).remove(placeholder()));
    return std::ranges::all_of(all, [&](const QRegularExpressionMatch &match) {
        return text.contains(QRegularExpression(u"(?<![0-9])%1(?![0-9])"_s.arg(match.captured())));
    });
}

/** How many letters are marked as keys: which letter it is, each language chooses. */
qsizetype accelerators(const QString &text)
{
    static const QRegularExpression mark(u"&(?=[\\p{L}\\p{N}])"_s);
    return QString(text).remove(u"&&"_s).count(mark);
}

qsizetype pluralForms(const QString &locale)
{
    static const QHash<QString, qsizetype> forms = {{u"ja"_s, 1}, {u"ko"_s, 1}, {u"zh"_s, 1}, {u"ru"_s, 3}};
    return forms.value(locale.section(u'_', 0, 0), 2);
}

/** What no language may get wrong, whatever the words. */
QStringList faults(const Message &message, const QString &locale)
{
    QStringList found;
    if (!message.finished || std::ranges::any_of(message.forms, [](const QString &form) { return form.trimmed().isEmpty(); })) {
        found.append(u"unfinished"_s);
    }
    for (const QString &form : message.forms) {
        if (placeholders(form) != placeholders(message.source)) {
            found.append(u"other placeholders"_s);
        }
        if (accelerators(form) != accelerators(message.source)) {
            found.append(u"other accelerators"_s);
        }
        if (!hasTheNumbers(message.source, form)) {
            found.append(u"a number missing"_s);
        }
    }
    if (message.forms.size() != (message.plural ? pluralForms(locale) : 1) || message.plural != message.source.contains("%n"_L1)) {
        found.append(u"other plural forms"_s);
    }
    return found;
}
} // namespace

/** The files of texts: whole, finished, and in the language whose name they bear. */
class TranslationsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void hasEveryLanguage();
    void findsFaults_data();
    void findsFaults();
    void findsEnglish_data();
    void findsEnglish();
    void isSound_data() { files(); }
    void isSound();
    void isNotEnglish_data() { files(); }
    void isNotEnglish();
    void saysTheSameEverywhere_data() { files(); }
    void saysTheSameEverywhere();
    void needsEveryException();
    void repeatsNothingOfItsBase_data() { files(); }
    void repeatsNothingOfItsBase();

private:
    void files() const;
    [[nodiscard]] static QHash<QString, QString> saidTwoWays(const TextFile &file);
    [[nodiscard]] bool isEnglishToo(const QString &text, const QString &locale) const;

    QList<TextFile> m_files;
    QStringList m_sameAsEnglish;
    QStringList m_saidTwoWays;
    LeftEnglish m_english{Tests + "/names.txt"_L1};
};

void TranslationsTest::initTestCase()
{
    m_files = TextFile::ofFolders({QStringLiteral(CONSOLE_SOURCE_DIR "/translations"), QStringLiteral(CONSOLE_DESKTOP_TEXTS)});
    for (const auto &[name, lines] : {std::pair(u"/same-as-english.txt"_s, &m_sameAsEnglish), {u"/said-two-ways.txt"_s, &m_saidTwoWays}}) {
        QFile file(Tests + name);
        QVERIFY(file.open(QFile::ReadOnly));
        *lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    }
    QVERIFY(!m_english.isEmpty());
}

void TranslationsTest::files() const
{
    QTest::addColumn<qsizetype>("file");
    for (qsizetype i = 0; i < m_files.size(); ++i) {
        QTest::newRow(qPrintable(m_files[i].name)) << i;
    }
}

void TranslationsTest::hasEveryLanguage()
{
    for (const auto &locale : {"de_AT"_L1, "de_DE"_L1, "en"_L1, "es_ES"_L1, "fr_BE"_L1, "fr_FR"_L1, "it_CH"_L1, "it_IT"_L1, "ja_JP"_L1,
                               "ko_KR"_L1, "pt_BR"_L1, "ru_RU"_L1, "zh_CN"_L1, "zh_TW"_L1}) {
        const auto file = std::ranges::find(std::as_const(m_files), locale, &TextFile::locale);
        QVERIFY2(file != m_files.cend(), locale.data());
        QVERIFY2(!file->base().isEmpty() || !file->messages.isEmpty(), locale.data());
    }
}

void TranslationsTest::findsFaults_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("forms");
    QTest::addColumn<QString>("fault");
    QTest::newRow("sound") << u"%1 of %2"_s << QStringList{u"%2 и %1"_s} << QString();
    QTest::newRow("plural") << u"%n steps"_s << QStringList{u"%n шаг"_s, u"%n шага"_s, u"%n шагов"_s} << QString();
    QTest::newRow("a form missing") << u"%n steps"_s << QStringList{u"%n шаг"_s, u"%n шага"_s} << u"other plural forms"_s;
    QTest::newRow("a form empty") << u"%n steps"_s << QStringList{u"%n шаг"_s, u"%n шага"_s, u" "_s} << u"unfinished"_s;
    QTest::newRow("a placeholder missing") << u"%1 of %2"_s << QStringList{u"%1"_s} << u"other placeholders"_s;
    QTest::newRow("a placeholder's locale missing") << u"%L1"_s << QStringList{u"%1"_s} << u"other placeholders"_s;
    QTest::newRow("an option translated") << u"See B<--size>"_s << QStringList{u"См. B<--размер>"_s} << u"other placeholders"_s;
    QTest::newRow("an option elsewhere") << u"I<FILE> of B<--csv>"_s << QStringList{u"B<--csv>: I<FILE>"_s} << QString();
    QTest::newRow("a number missing") << u"Within 21 days"_s << QStringList{u"В течение 12 дней"_s} << u"a number missing"_s;
    QTest::newRow("a number more") << u"Within two weeks"_s << QStringList{u"В течение 14 дней"_s} << QString();
    QTest::newRow("a numeral for %n") << u"%n steps"_s << QStringList{u"1 шаг"_s, u"%n шага"_s, u"%n шагов"_s} << u"other placeholders"_s;
    QTest::newRow("an accelerator missing") << u"&Open"_s << QStringList{u"Открыть"_s} << u"other accelerators"_s;
    QTest::newRow("an accelerator of its own") << u"&Open"_s << QStringList{u"От&крыть"_s} << QString();
    QTest::newRow("a sign for and") << u"Users && groups"_s << QStringList{u"Пользователи && группы"_s} << QString();
}

void TranslationsTest::findsFaults()
{
    QFETCH(QString, source);
    QFETCH(QStringList, forms);
    QFETCH(QString, fault);
    const QStringList found = faults({.source = source, .forms = forms, .plural = forms.size() > 1}, u"ru_RU"_s);
    QCOMPARE(found.value(0), fault);
}

void TranslationsTest::findsEnglish_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("translation");
    QTest::addColumn<QString>("left");
    QTest::newRow("a word") << u"ru_RU"_s << u"Open the report"_s << u"Открыть report"_s << u"report"_s;
    QTest::newRow("a capital word") << u"ja_JP"_s << u"Report"_s << u"Report を開く"_s << u"Report"_s;
    QTest::newRow("a name") << u"ja_JP"_s << u"Exchange Server is there"_s << u"Exchange Server があります"_s << QString();
    QTest::newRow("an abbreviation") << u"ko_KR"_s << u"The DNS answers"_s << u"DNS가 응답합니다"_s << QString();
    QTest::newRow("an option") << u"zh_CN"_s << u"Use --report"_s << u"使用 --report"_s << QString();
    QTest::newRow("an option of a man page") << u"ja_JP"_s << u"B<guide report> I<FILE>"_s << u"B<guide report> I<FILE>"_s << QString();
    QTest::newRow("as the server shows it") << u"zh_TW"_s << u"Choose “Report”"_s << u"選擇「Report」"_s << QString();
    QTest::newRow("a small word") << u"de_DE"_s << u"the server and the client"_s << u"der Server and der Client"_s << u"and"_s;
    QTest::newRow("a small word in a title") << u"it_IT"_s << u"“Add or remove with this”"_s << u"«Add or remove with this»"_s << QString();
}

void TranslationsTest::findsEnglish()
{
    QFETCH(QString, locale);
    QFETCH(QString, source);
    QFETCH(QString, translation);
    QFETCH(QString, left);
    QCOMPARE(m_english.breaches(source, translation, locale).value(0), left);
}

void TranslationsTest::isSound()
{
    QFETCH(qsizetype, file);
    QStringList found;
    for (const Message &message : std::as_const(m_files)[file].messages) {
        const QStringList wrong = faults(message, m_files[file].locale);
        if (!wrong.isEmpty()) {
            found.append(wrong.join(u", "_s) + u": "_s + message.where());
        }
    }
    QVERIFY(isNothing(found));
}

/** A line of the list is a text, and behind a tab the languages that it is the same in; without them it is so in all. */
bool TranslationsTest::isEnglishToo(const QString &text, const QString &locale) const
{
    return std::ranges::any_of(m_sameAsEnglish, [&](const QString &line) {
        const QString languages = line.section(u'\t', 1);
        return line.section(u'\t', 0, 0) == text && (languages.isEmpty() || languages.contains(locale));
    });
}

void TranslationsTest::isNotEnglish()
{
    QFETCH(qsizetype, file);
    const QString locale = m_files[file].locale;
    if (locale == "en"_L1) {
        return; // holds plural forms only
    }
    QStringList found;
    static const QRegularExpression word(u"\\p{L}{2,}"_s);
    for (const Message &message : std::as_const(m_files)[file].messages) {
        const bool hasWords = QString(message.source).remove(placeholder()).contains(word);
        if (hasWords && message.forms.contains(message.source) && !isEnglishToo(message.source, locale)) {
            found.append(u"all of "_s + message.where());
        }
        for (const QString &form : message.forms) {
            const QStringList left = m_english.breaches(message.source, form, locale);
            if (!left.isEmpty()) {
                found.append(u"%1 in %2"_s.arg(left.join(u", "_s), form));
            }
        }
    }
    QVERIFY(isNothing(found));
}

/** The texts of a file that say one English text in two ways, with both. */
QHash<QString, QString> TranslationsTest::saidTwoWays(const TextFile &file)
{
    QHash<std::pair<QString, QString>, const Message *> first;
    QHash<QString, QString> found;
    for (const Message &message : file.messages) {
        const Message *&other = first[{message.source, message.comment}];
        if (!other) {
            other = &message;
        } else if (other->forms != message.forms) {
            found.insert(message.source,
                         u"%1: %2 in %3, %4 in %5"_s.arg(message.source, other->forms.join(u'|'), other->context, message.forms.join(u'|'),
                                                         message.context));
        }
    }
    return found;
}

// What reads alike in English reads alike in each language, on a screen, in a guide and in a report: two words for one thing
// are two things to a reader. A text whose meaning depends on its place is told apart by its comment, or is in the list: the
// English, the locales and the reason, apart by tabs.
void TranslationsTest::saysTheSameEverywhere()
{
    QFETCH(qsizetype, file);
    QHash<QString, QString> found = saidTwoWays(m_files[file]);
    for (const QString &line : std::as_const(m_saidTwoWays)) {
        if (line.section(u'\t', 1, 1).split(u' ').contains(m_files[file].locale)) {
            found.remove(line.section(u'\t', 0, 0));
        }
    }
    QVERIFY(isNothing(found.values()));
}

/** An exception that no text needs any more is a hole for the next mistake. */
void TranslationsTest::needsEveryException()
{
    QStringList unneeded;
    for (const QString &line : std::as_const(m_saidTwoWays)) {
        QCOMPARE(line.count(u'\t'), 2);
        const auto locales = line.section(u'\t', 1, 1).split(u' ');
        for (const QString &locale : locales) {
            const auto file = std::ranges::find(std::as_const(m_files), locale, &TextFile::locale);
            if (file == m_files.cend() || !saidTwoWays(*file).contains(line.section(u'\t', 0, 0))) {
                unneeded.append(line.section(u'\t', 0, 0) + u' ' + locale);
            }
        }
    }
    QVERIFY(isNothing(unneeded));
}

void TranslationsTest::repeatsNothingOfItsBase()
{
    QFETCH(qsizetype, file);
    const QString base = m_files[file].base();
    if (base.isEmpty()) {
        return;
    }
    const auto whole = std::ranges::find(std::as_const(m_files), base, &TextFile::locale);
    QVERIFY(whole != m_files.cend());
    for (const Message &message : std::as_const(m_files)[file].messages) {
        const auto same = [&](const Message &other) { return other.context == message.context && other.source == message.source; };
        const auto original = std::ranges::find_if(whole->messages, same);
        QVERIFY2(original != whole->messages.cend(), qPrintable(message.where())); // a text that is no longer there
        QVERIFY2(original->forms != message.forms, qPrintable(message.where()));
        // All that may differ are numbers, dates and the names of months.
        static const QRegularExpression regional(u"[0-9][0-9.,’ \u00a0]*|Januar|Jänner|Jän\\b|Jan\\b"_s);
        for (qsizetype form = 0; form < message.forms.size(); ++form) {
            QCOMPARE(QString(message.forms[form]).remove(regional), QString(original->forms[form]).remove(regional));
        }
    }
}

CONSOLE_TEST_MAIN(TranslationsTest)
#include "tst_translations.moc"

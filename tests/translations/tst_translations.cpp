// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testmain.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace
{
/** One text of a .ts file. */
struct Message {
    QString context;
    QString source;
    QStringList forms; ///< one, or one for each plural form
    bool plural = false;
    bool finished = true;
};

struct TextFile {
    QString name;
    QString locale;
    QList<Message> messages;
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.plural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.finished = xml.attributes().value("type"_L1).isEmpty();
            QString text;
            while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == "translation"_L1) && !xml.atEnd()) {
                if (xml.isStartElement() && xml.name() == "numerusform"_L1) {
                    message.forms.append(xml.readElementText());
                } else if (xml.isCharacters()) {
                    text += xml.text();
                }
            }
            if (!message.plural) {
                message.forms = {text};
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

TextFile readFile(const QString &path)
{
    QFile file(path);
    TextFile texts{.name = QFileInfo(path).fileName(), .locale = QFileInfo(path).completeBaseName().section(u'_', 1), .messages = {}};
    if (!file.open(QFile::ReadOnly)) {
        return texts;
    }
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            texts.messages.append(readMessage(xml, context));
        }
    }
    return texts;
}

/** A CSV file with quoted fields, line by line. */
QList<QStringList> readCsv(const QString &path)
{
    QFile file(path);
    QList<QStringList> rows;
    if (!file.open(QFile::ReadOnly)) {
        return rows;
    }
    const auto lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        QStringList fields(1);
        bool quoted = false;
        for (const QChar character : line) {
            if (character == u'"') {
                quoted = !quoted;
            } else if (character == u',' && !quoted) {
                fields.append(QString());
            } else if (character != u'\r') {
                fields.last() += character;
            }
        }
        rows.append(fields);
    }
    return rows;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%L?[0-9n]"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text)) {
        found.append(match.captured());
    }
    std::ranges::sort(found);
    const auto repeated = std::ranges::unique(found);
    found.erase(repeated.begin(), repeated.end());
    return found;
}
/** The language whose texts a regional one takes over; empty for all others. */
QString baseOf(const QString &locale)
{
    static const QHash<QString, QString> bases = {{u"de_AT"_s, u"de_DE"_s}, {u"fr_BE"_s, u"fr_FR"_s}, {u"it_CH"_s, u"it_IT"_s}};
    return bases.value(locale);
}

/** The words of a term with any ending; Russian declines the last two letters of a word too. */
QRegularExpression anyForm(const QString &term, const QString &locale)
{
    QStringList words = term.split(u' ');
    for (QString &word : words) {
        word = QRegularExpression::escape(locale == "ru_RU"_L1 ? word.chopped(qMin<qsizetype>(2, word.size() - 3)) : word) + u"\\w*"_s;
    }
    return QRegularExpression(words.join(u"[ \u00a0]"_s),
                              QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void hasEveryLanguage();
    void isFinished_data() { files(); }
    void isFinished();
    void keepsThePlaceholders_data() { files(); }
    void keepsThePlaceholders();
    void hasEveryPluralForm_data() { files(); }
    void hasEveryPluralForm();
    void isNotEnglish_data() { files(); }
    void isNotEnglish();
    void neverMixesSourceAndDestination_data() { files(); }
    void neverMixesSourceAndDestination();
    void usesTheWordsOfTheStatuses_data() { files(); }
    void usesTheWordsOfTheStatuses();
    void repeatsNothingOfItsBase_data() { files(); }
    void repeatsNothingOfItsBase();
    void isSetWithCare_data() { files(); }
    void isSetWithCare();

private:
    void files() const;
    [[nodiscard]] bool isEnglishToo(const QString &text, const QString &locale) const;
    [[nodiscard]] QString term(const QString &english, const QString &locale) const;
    [[nodiscard]] static QString where(const Message &message) { return message.context + u": "_s + message.source.left(80); }

    QList<TextFile> m_files;
    QList<QStringList> m_terms;
    QStringList m_sameAsEnglish;
};

void TranslationsTest::initTestCase()
{
    const QDir folder(QStringLiteral(CONSOLE_SOURCE_DIR "/translations"));
    const auto names = folder.entryList({u"*.ts"_s}, QDir::Files);
    for (const QString &name : names) {
        m_files.append(readFile(folder.filePath(name)));
    }
    m_terms = readCsv(folder.filePath(u"terminology.csv"_s));
    QVERIFY(m_terms.size() > 200);
    QFile same(QStringLiteral(CONSOLE_TEST_DATA "/same-as-english.txt"));
    QVERIFY(same.open(QFile::ReadOnly));
    m_sameAsEnglish = QString::fromUtf8(same.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

void TranslationsTest::files() const
{
    QTest::addColumn<qsizetype>("file");
    for (qsizetype i = 0; i < m_files.size(); ++i) {
        QTest::newRow(qPrintable(m_files[i].name)) << i;
    }
}

QString TranslationsTest::term(const QString &english, const QString &locale) const
{
    const QString language = locale.section(u'_', 0, 0);
    qsizetype column = m_terms.constFirst().indexOf(locale);
    if (column < 0) {
        column = m_terms.constFirst().indexOf(language);
    }
    const auto row = std::ranges::find_if(m_terms, [&](const QStringList &fields) { return fields.value(0) == english; });
    return row == m_terms.end() || column < 0 ? QString() : row->value(column);
}

void TranslationsTest::hasEveryLanguage()
{
    for (const auto &locale : {"de_AT"_L1, "de_DE"_L1, "en"_L1, "es_ES"_L1, "fr_BE"_L1, "fr_FR"_L1, "it_CH"_L1, "it_IT"_L1, "ja_JP"_L1,
                               "ko_KR"_L1, "pt_BR"_L1, "ru_RU"_L1, "zh_CN"_L1, "zh_TW"_L1}) {
        QVERIFY2(std::ranges::any_of(m_files, [&](const TextFile &file) { return file.locale == locale; }), locale.data());
    }
}

void TranslationsTest::isFinished()
{
    QFETCH(qsizetype, file);
    QVERIFY(!baseOf(m_files[file].locale).isEmpty() || !m_files[file].messages.isEmpty());
    for (const Message &message : std::as_const(m_files)[file].messages) {
        QVERIFY2(message.finished, qPrintable(where(message)));
        for (const QString &form : message.forms) {
            QVERIFY2(!form.trimmed().isEmpty(), qPrintable(where(message)));
        }
    }
}

void TranslationsTest::keepsThePlaceholders()
{
    QFETCH(qsizetype, file);
    for (const Message &message : std::as_const(m_files)[file].messages) {
        for (const QString &form : message.forms) {
            QVERIFY2(placeholders(form) == placeholders(message.source), qPrintable(where(message)));
        }
    }
}

void TranslationsTest::hasEveryPluralForm()
{
    QFETCH(qsizetype, file);
    const QHash<QString, qsizetype> forms = {{u"ja"_s, 1}, {u"ko"_s, 1}, {u"zh"_s, 1}, {u"ru"_s, 3}};
    const qsizetype expected = forms.value(m_files[file].locale.section(u'_', 0, 0), 2);
    for (const Message &message : std::as_const(m_files)[file].messages) {
        QVERIFY2(message.forms.size() == (message.plural ? expected : 1), qPrintable(where(message)));
        QVERIFY2(message.plural == message.source.contains("%n"_L1), qPrintable(where(message)));
    }
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
    if (m_files[file].locale == "en"_L1) {
        return; // holds plural forms only
    }
    static const QRegularExpression word(u"\\p{L}{2,}"_s);
    for (const Message &message : std::as_const(m_files)[file].messages) {
        const bool hasWords = QString(message.source).remove(QRegularExpression(u"%L?[0-9n]"_s)).contains(word);
        if (hasWords && message.forms.contains(message.source)) {
            QVERIFY2(isEnglishToo(message.source, m_files[file].locale), qPrintable(where(message)));
        }
    }
}

// English says "the source" for short where other languages need the whole word, so the counts may differ; what must
// never happen is that a translation names a server that the English does not, or leaves out the one that it names.
void TranslationsTest::neverMixesSourceAndDestination()
{
    QFETCH(qsizetype, file);
    const QString locale = m_files[file].locale;
    for (const auto &english : {u"Source Server"_s, u"Destination Server"_s}) {
        const QString translated = locale == "en"_L1 ? english : term(english, locale);
        QVERIFY2(!translated.isEmpty(), "no such term");
        const QRegularExpression inflected = anyForm(translated, locale);
        const QRegularExpression role(u"\\b%1\\b"_s.arg(english.section(u' ', 0, 0)), QRegularExpression::CaseInsensitiveOption);
        for (const Message &message : std::as_const(m_files)[file].messages) {
            for (const QString &form : message.forms) {
                const bool isNamed = form.contains(inflected);
                QVERIFY2(isNamed || !message.source.contains(english, Qt::CaseInsensitive), qPrintable(where(message)));
                QVERIFY2(!isNamed || message.source.contains(role), qPrintable(where(message)));
            }
        }
    }
}

void TranslationsTest::usesTheWordsOfTheStatuses()
{
    QFETCH(qsizetype, file);
    const QString locale = m_files[file].locale;
    for (const QStringList &fields : std::as_const(m_terms)) {
        if (!fields.constFirst().endsWith(" (status)"_L1) || locale == "en"_L1) {
            continue;
        }
        const QString english = fields.constFirst().chopped(9);
        for (const Message &message : std::as_const(m_files)[file].messages) {
            if (message.context == "Words"_L1 && message.source == english) {
                QCOMPARE(message.forms.constFirst(), term(fields.constFirst(), locale));
            }
        }
    }
}

void TranslationsTest::repeatsNothingOfItsBase()
{
    QFETCH(qsizetype, file);
    const QString base = baseOf(m_files[file].locale);
    if (base.isEmpty()) {
        return;
    }
    const auto whole = std::ranges::find(m_files, base, &TextFile::locale);
    QVERIFY(whole != m_files.cend());
    for (const Message &message : std::as_const(m_files)[file].messages) {
        const auto same = [&](const Message &other) { return other.context == message.context && other.source == message.source; };
        const auto original = std::ranges::find_if(whole->messages, same);
        QVERIFY2(original != whole->messages.cend(), qPrintable(where(message))); // a text that is no longer there
        QVERIFY2(original->forms != message.forms, qPrintable(where(message)));
        // All that may differ are numbers, dates and the names of months.
        static const QRegularExpression regional(u"[0-9][0-9.,’ \u00a0]*|Januar|Jänner|Jän\\b|Jan\\b"_s);
        for (qsizetype form = 0; form < message.forms.size(); ++form) {
            QCOMPARE(QString(message.forms[form]).remove(regional), QString(original->forms[form]).remove(regional));
        }
    }
}

void TranslationsTest::isSetWithCare()
{
    QFETCH(qsizetype, file);
    const QString locale = m_files[file].locale;
    static const QRegularExpression beforeFullStop(u"\\s[。、，：！？]"_s);
    for (const Message &message : std::as_const(m_files)[file].messages) {
        for (const QString &form : message.forms) {
            QVERIFY2(!form.contains("  "_L1), qPrintable(where(message)));
            QVERIFY2(form.endsWith(u' ') == message.source.endsWith(u' '), qPrintable(where(message)));
            QVERIFY2(form.count(u'\n') == message.source.count(u'\n'), qPrintable(where(message)));
            if (locale == "ja_JP"_L1 || locale.startsWith("zh"_L1)) {
                QVERIFY2(!form.contains(beforeFullStop), qPrintable(where(message)));
            }
            if (locale != "en"_L1) {
                QVERIFY2(!form.contains(u'"') || message.source.contains(u'"'), qPrintable(where(message)));
            }
            if (locale.startsWith("de"_L1)) {
                QVERIFY2(!form.contains("Passwort"_L1), "de: Kennwort");
            }
        }
    }
}

CONSOLE_TEST_MAIN(TranslationsTest)
#include "tst_translations.moc"

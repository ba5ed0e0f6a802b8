// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language.h"

#include "logging.h"

#include <QCoreApplication>
#include <QFont>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

Language::Language(QObject *parent)
    : QObject(parent)
    , m_code(u"en"_s)
{}

Language::~Language()
{
    removeTranslators();
}

const QList<Language::Entry> &Language::available()
{
    // A new language is one line here and one .ts file. Names are not QLocale's: those are not parallel.
    static const QList<Entry> entries = {
        {u"de_DE"_s, u"Deutsch (Deutschland)"_s, u"Noto Sans"_s},
        {u"de_AT"_s, u"Deutsch (Österreich)"_s, u"Noto Sans"_s, u"de_DE"_s},
        {u"en"_s, u"English"_s, u"Noto Sans"_s},
        {u"es_ES"_s, u"español (España)"_s, u"Noto Sans"_s},
        {u"fr_BE"_s, u"français (Belgique)"_s, u"Noto Sans"_s, u"fr_FR"_s},
        {u"fr_FR"_s, u"français (France)"_s, u"Noto Sans"_s},
        {u"it_IT"_s, u"italiano (Italia)"_s, u"Noto Sans"_s},
        {u"it_CH"_s, u"italiano (Svizzera)"_s, u"Noto Sans"_s, u"it_IT"_s},
        {u"pt_BR"_s, u"português (Brasil)"_s, u"Noto Sans"_s},
        {u"ru_RU"_s, u"русский"_s, u"Noto Sans"_s},
        {u"ja_JP"_s, u"日本語"_s, u"Noto Sans CJK JP"_s},
        {u"ko_KR"_s, u"한국어"_s, u"Noto Sans CJK KR"_s},
        {u"zh_CN"_s, u"简体中文"_s, u"Noto Sans CJK SC"_s},
        {u"zh_TW"_s, u"繁體中文"_s, u"Noto Sans CJK TC"_s},
    };
    return entries;
}

const Language::Entry *Language::find(const QString &code)
{
    const QList<Entry> &entries = available();
    const auto entry = std::ranges::find(entries, code, &Entry::code);
    return entry == entries.end() ? nullptr : &*entry;
}

QString Language::bestFor(const QStringList &wishes)
{
    const QList<Entry> &entries = available();
    for (const QString &wish : wishes) {
        const QLocale wanted(wish);
        if (wanted.language() == QLocale::C) {
            continue;
        }
        const auto exact = std::ranges::find_if(entries, [&](const Entry &entry) { return QLocale(entry.code) == wanted; });
        if (exact != entries.end()) {
            return exact->code;
        }
        // The same script as well: readers of zh_TW are not served by zh_CN.
        const auto near = std::ranges::find_if(entries, [&](const Entry &entry) {
            const QLocale offered(entry.code);
            return entry.base.isEmpty() && offered.language() == wanted.language() && offered.script() == wanted.script();
        });
        if (near != entries.end()) {
            return near->code;
        }
    }
    return u"en"_s;
}

void Language::setEngine(QQmlEngine *engine)
{
    m_engine = engine;
}

void Language::choose(const QString &wish, const QString &region)
{
    const QLocale system = QLocale::system();
    m_code = bestFor(wish.isEmpty() ? system.uiLanguages() : QStringList{wish});
    const QLocale language(m_code);
    const QLocale wanted = wish.isEmpty() || !wish.contains(u'_') ? system : QLocale(wish);
    m_locale = wanted.language() == language.language() ? wanted : language;
    m_locale.setNumberOptions(QLocale::DefaultNumberOptions);
    m_region = region.isEmpty() ? m_locale : QLocale(region);
    QLocale::setDefault(m_locale);
    removeTranslators();
    installTranslators();
    applyToApplication();
    if (m_engine) {
        m_engine->setUiLanguage(m_code);
        m_engine->retranslate(); // installing a translator alone changes nothing in QML
    }
    Q_EMIT changed();
}

QString Language::nativeName() const
{
    const Entry *entry = find(m_code);
    return entry ? entry->nativeName : m_code;
}

QStringList Language::regionCodes()
{
    QStringList codes = {QString()};
    std::ranges::transform(available(), std::back_inserter(codes), &Entry::code);
    return codes;
}

QStringList Language::regions() const
{
    //: How numbers and dates are written: the way the chosen language writes them
    QStringList names = {tr("As the language")};
    const QDateTime example(QDate(2026, 1, 31), QTime(0, 0));
    for (const Entry &entry : available()) {
        const QLocale locale(entry.code);
        const Format format(m_locale, locale);
        names.append(u"%1 · %2 · %3"_s.arg(locale.nativeTerritoryName(), format.decimal(12345.6, 1), format.date(example)));
    }
    return names;
}

QStringList Language::fontFamilies() const
{
    const Entry *entry = find(m_code);
    const QString own = entry ? entry->fontFamily : QString();
    // Behind a Latin family Qt keeps the Chinese, Japanese or Korean face that it used first: it has to stand in front.
    return own.isEmpty() || own == "Noto Sans"_L1 ? QStringList{u"Noto Sans"_s} : QStringList{own, u"Noto Sans"_s};
}

bool Language::isCjk() const
{
    return fontFamily().startsWith("Noto Sans CJK"_L1);
}

QString Language::monoFamily() const
{
    return fontFamily().replace("Noto Sans"_L1, "Noto Sans Mono"_L1);
}

void Language::installTranslators()
{
    const auto install = [this](const QString &file, const QString &folder) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(file, folder) && QCoreApplication::installTranslator(translator.get())) {
            m_translators.push_back(std::move(translator));
            return true;
        }
        return false;
    };
    const QString base = QLocale::languageToCode(QLocale(m_code).language());
    for (const QString &catalogue : {u"qtbase_"_s, u"qtdeclarative_"_s}) {
        const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
        if (base != "en"_L1 && !install(catalogue + m_code, folder)) {
            install(catalogue + base, folder);
        }
    }
    const QString own = u":/i18n"_s;
    const Entry *entry = find(m_code);
    const QString whole = entry->base.isEmpty() ? m_code : entry->base;
    if (!install(u"console_"_s + whole, own)) {
        qCWarning(lcApp) << "Cannot read the texts of" << whole;
    }
    if (whole != m_code) {
        install(u"console_"_s + m_code, own); // lies over them, and may have nothing to say
    }
}

void Language::removeTranslators()
{
    for (const auto &translator : m_translators) {
        QCoreApplication::removeTranslator(translator.get());
    }
    m_translators.clear();
}

void Language::applyToApplication()
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance())) {
        return;
    }
    // Noto Sans has no arrow, and without a word from here Qt takes the first font that has one, however small it draws it.
    QFont::insertSubstitution(u"Noto Sans"_s, u"Noto Sans Math"_s);
    QFont font = QGuiApplication::font();
    font.setFamilies(fontFamilies());
    QGuiApplication::setFont(font);
    QGuiApplication::setLayoutDirection(direction());
}

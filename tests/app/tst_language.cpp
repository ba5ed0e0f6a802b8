// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "glyphcheck.h"
#include "language.h"
#include "languagemodel.h"
#include "testmain.h"
#include "words.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

class LanguageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void choosesTheNearestLanguage_data();
    void choosesTheNearestLanguage();
    void speaksTheChosenLanguage_data();
    void speaksTheChosenLanguage();
    void laysARegionOverItsLanguage();
    void keepsTheFormatsOfTheRegion();
    void takesTheRegionApartFromTheLanguage();
    void putsTheFontOfTheLocaleFirst();
    void retranslatesTheEngine();
    void listsLanguagesInTheirOwnNames();
};

void LanguageTest::choosesTheNearestLanguage_data()
{
    QTest::addColumn<QStringList>("wishes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("exact") << QStringList{u"de_DE"_s} << u"de_DE"_s;
    QTest::newRow("BCP 47") << QStringList{u"ja-JP"_s} << u"ja_JP"_s;
    QTest::newRow("language only") << QStringList{u"ja"_s} << u"ja_JP"_s;
    QTest::newRow("a region of its own") << QStringList{u"de_AT"_s} << u"de_AT"_s;
    QTest::newRow("a region near") << QStringList{u"de_CH"_s} << u"de_DE"_s;
    QTest::newRow("another region near") << QStringList{u"fr_CA"_s} << u"fr_FR"_s;
    QTest::newRow("the same script") << QStringList{u"zh_HK"_s} << u"zh_TW"_s;
    QTest::newRow("first that is there") << QStringList{u"cs_CZ"_s, u"ja_JP"_s, u"de_DE"_s} << u"ja_JP"_s;
    QTest::newRow("unknown") << QStringList{u"eo"_s} << u"en"_s;
    QTest::newRow("nonsense") << QStringList{u"!"_s} << u"en"_s;
    QTest::newRow("none") << QStringList{} << u"en"_s;
}

void LanguageTest::choosesTheNearestLanguage()
{
    QFETCH(QStringList, wishes);
    QTEST(Language::bestFor(wishes), "expected");
}

void LanguageTest::speaksTheChosenLanguage_data()
{
    QTest::addColumn<QString>("wish");
    QTest::addColumn<QString>("passed");
    QTest::addColumn<QString>("days");
    QTest::newRow("en") << u"en"_s << u"Passed"_s << u"2 days ago"_s;
    QTest::newRow("de_AT") << u"de_AT"_s << u"Bestanden"_s << u"vor 2 Tagen"_s;
    QTest::newRow("de_DE") << u"de_DE"_s << u"Bestanden"_s << u"vor 2 Tagen"_s;
    QTest::newRow("es_ES") << u"es_ES"_s << u"Superado"_s << u"hace 2 días"_s;
    QTest::newRow("fr_BE") << u"fr_BE"_s << u"Réussite"_s << u"il y a 2 jours"_s;
    QTest::newRow("fr_FR") << u"fr_FR"_s << u"Réussite"_s << u"il y a 2 jours"_s;
    QTest::newRow("it_CH") << u"it_CH"_s << u"Superato"_s << u"2 giorni fa"_s;
    QTest::newRow("it_IT") << u"it_IT"_s << u"Superato"_s << u"2 giorni fa"_s;
    QTest::newRow("ja_JP") << u"ja_JP"_s << u"合格"_s << u"2 日前"_s;
    QTest::newRow("ko_KR") << u"ko_KR"_s << u"통과"_s << u"2일 전"_s;
    QTest::newRow("pt_BR") << u"pt_BR"_s << u"Aprovado"_s << u"há 2 dias"_s;
    QTest::newRow("ru_RU") << u"ru_RU"_s << u"Пройдено"_s << u"2 дня назад"_s;
    QTest::newRow("zh_CN") << u"zh_CN"_s << u"通过"_s << u"2 天前"_s;
    QTest::newRow("zh_TW") << u"zh_TW"_s << u"通過"_s << u"2 天前"_s;
}

void LanguageTest::speaksTheChosenLanguage()
{
    QFETCH(QString, wish);
    Language language(nullptr);
    const QSignalSpy changed(&language, &Language::changed);
    language.choose(wish);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(language.code(), wish);
    QTEST(Words::status(Status::Passed), "passed");
    QTEST(language.format().age(std::chrono::hours(50)).replace(QChar::Nbsp, u' '), "days");
}

void LanguageTest::laysARegionOverItsLanguage()
{
    const char *const processor =
        "Check the processor: 64-bit, 1.4 GHz with one core or 1.3 GHz with several; 3.1 GHz with several is recommended.";
    Language language(nullptr);
    language.choose(u"it_IT"_s);
    QVERIFY(QCoreApplication::translate("Guides", processor).contains("1,4 GHz"_L1));
    language.choose(u"it_CH"_s);
    QVERIFY(QCoreApplication::translate("Guides", processor).contains("1.4 GHz"_L1)); // its own text
    QCOMPARE(Words::status(Status::Failed), u"Non superato"_s); // its language's
}

void LanguageTest::keepsTheFormatsOfTheRegion()
{
    Language language(nullptr);
    language.choose(u"de_CH"_s);
    QCOMPARE(language.code(), u"de_DE"_s);
    QCOMPARE(language.locale(), QLocale(u"de_CH"_s));
}

void LanguageTest::takesTheRegionApartFromTheLanguage()
{
    Language language(nullptr);
    language.choose(u"ja_JP"_s, u"it_CH"_s);
    QCOMPARE(language.code(), u"ja_JP"_s);
    QCOMPARE(language.format().decimal(12345.6, 1), u"12’345.6"_s);
    QCOMPARE(language.format().date(QDateTime(QDate(2026, 1, 3), QTime(0, 0))), u"03.01.2026"_s);
    QCOMPARE(language.format().list({u"A"_s, u"B"_s}), u"A、B"_s); // words are the language's
    QCOMPARE(Language::regionCodes().size(), language.regions().size());
    QVERIFY(language.regions().contains(u"Svizzera · 12’345.6 · 31.01.2026"_s));
    language.choose(u"ja_JP"_s);
    QCOMPARE(language.format().decimal(12345.6, 1), u"12,345.6"_s);
}

void LanguageTest::putsTheFontOfTheLocaleFirst()
{
    Language language(nullptr);
    language.choose(u"ja_JP"_s);
    QCOMPARE(QGuiApplication::font().families().constFirst(), u"Noto Sans CJK JP"_s);
    language.choose(u"de_DE"_s);
    QCOMPARE(QGuiApplication::font().families().constFirst(), u"Noto Sans"_s);
    // Characters that Japan, China and Taiwan draw each in their own way: the face must follow in one run, and back again.
    for (const auto &[code, family] : {std::pair("ja_JP"_L1, "Noto Sans CJK JP"_L1), std::pair("zh_CN"_L1, "Noto Sans CJK SC"_L1),
                                       std::pair("zh_TW"_L1, "Noto Sans CJK TC"_L1), std::pair("ja_JP"_L1, "Noto Sans CJK JP"_L1)}) {
        language.choose(code);
        QCOMPARE(GlyphCheck().complaint(u"全外始新最概次比管能要警途降"_s, QGuiApplication::font(), family), QString());
    }
}

void LanguageTest::retranslatesTheEngine()
{
    QQmlEngine engine;
    QQmlComponent component(&engine);
    component.setData("import QtQml\nQtObject { property string text: qsTranslate('Words', 'Failed') }", {});
    const std::unique_ptr<QObject> object(component.create());
    QVERIFY(object);
    Language language(nullptr);
    language.setEngine(&engine);
    language.choose(u"ja_JP"_s);
    QCOMPARE(object->property("text").toString(), u"不合格"_s);
    language.choose(u"en"_s);
    QCOMPARE(object->property("text").toString(), u"Failed"_s);
}

void LanguageTest::listsLanguagesInTheirOwnNames()
{
    LanguageModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), static_cast<int>(Language::available().size()) + 1);
    QCOMPARE(model.currentIndex(), 0);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setCurrent(u"ja_JP"_s);
    QCOMPARE(changed.count(), 2);
    const QModelIndex row = model.index(model.currentIndex());
    QCOMPARE(row.data(LanguageModel::NativeNameRole).toString(), u"日本語"_s);
    QCOMPARE(row.data(LanguageModel::FontFamilyRole).toString(), u"Noto Sans CJK JP"_s);
    QVERIFY(row.data(LanguageModel::CurrentRole).toBool());
}

CONSOLE_GUI_TEST_MAIN(LanguageTest)
#include "tst_language.moc"

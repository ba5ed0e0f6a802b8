// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings.h"
#include "testmain.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

class SettingsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void startsWithTheDefaults();
    void keepsWhatWasChosen();
    void keepsValuesWithinTheirLimits();
    void tellsOfRealChangesOnly();
    void takesTheCommandLineForOneRun();
    void putsTheDatabaseWhereDataBelongs();
};

void SettingsTest::cleanup()
{
    QSettings(QSettings::IniFormat, QSettings::UserScope, u"migration-console"_s, u"migration-console"_s).clear();
}

void SettingsTest::startsWithTheDefaults()
{
    const Settings settings({});
    QCOMPARE(settings.theme(), Settings::Theme::System);
    QCOMPARE(settings.textScale(), 1.0);
    QCOMPARE(settings.isMotionReduced(), false);
    QCOMPARE(settings.language(), QString());
    QCOMPARE(settings.liveInterval(), 15);
    QCOMPARE(settings.forgetPasswordMinutes(), 30);
}

void SettingsTest::keepsWhatWasChosen()
{
    {
        Settings settings({});
        settings.setTheme(Settings::Theme::HighContrast);
        settings.setTextScale(1.5);
        settings.setLanguage(u"ja_JP"_s);
        settings.setLiveInterval(60);
    }
    const Settings settings({});
    QCOMPARE(settings.theme(), Settings::Theme::HighContrast);
    QCOMPARE(settings.textScale(), 1.5);
    QCOMPARE(settings.language(), u"ja_JP"_s);
    QCOMPARE(settings.liveInterval(), 60);
}

void SettingsTest::keepsValuesWithinTheirLimits()
{
    Settings settings({});
    settings.setTextScale(9);
    QCOMPARE(settings.textScale(), 2.0);
    settings.setLiveInterval(-1);
    QCOMPARE(settings.liveInterval(), 0);
    settings.setForgetPasswordMinutes(0);
    QCOMPARE(settings.forgetPasswordMinutes(), 1);
}

void SettingsTest::tellsOfRealChangesOnly()
{
    Settings settings({});
    const QSignalSpy spy(&settings, &Settings::themeChanged);
    settings.setTheme(Settings::Theme::System);
    QCOMPARE(spy.count(), 0);
    settings.setTheme(Settings::Theme::Dark);
    QCOMPARE(spy.count(), 1);
}

void SettingsTest::takesTheCommandLineForOneRun()
{
    {
        Settings settings({.theme = Settings::Theme::Dark, .textScale = 2.0, .language = u"de_DE"_s, .database = {}});
        QCOMPARE(settings.theme(), Settings::Theme::Dark);
        QCOMPARE(settings.textScale(), 2.0);
        QCOMPARE(settings.language(), u"de_DE"_s);
        QCOMPARE(settings.languages()->currentIndex(), 1);
        settings.setTheme(Settings::Theme::Light);
        QCOMPARE(settings.theme(), Settings::Theme::Light);
    }
    const Settings later({});
    QCOMPARE(later.theme(), Settings::Theme::Light);
    QCOMPARE(later.textScale(), 1.0);
    QCOMPARE(later.language(), QString());
}

void SettingsTest::putsTheDatabaseWhereDataBelongs()
{
    const Settings usual({});
    QVERIFY(usual.databasePath().startsWith(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)));
    const Settings given({.theme = {}, .textScale = {}, .language = {}, .database = u"/tmp/x/../some.db"_s});
    QCOMPARE(given.databasePath(), u"/tmp/some.db"_s);
}

CONSOLE_TEST_MAIN(SettingsTest)
#include "tst_settings.moc"

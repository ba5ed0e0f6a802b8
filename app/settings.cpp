// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings.h"

#include <QDir>
#include <QMetaEnum>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace
{
const QString program = u"migration-console"_s; // folder and file of the settings
constexpr auto themeKey = "appearance/theme"_L1;
constexpr auto textScaleKey = "appearance/textScale"_L1;
constexpr auto reducedMotionKey = "appearance/reducedMotion"_L1;
constexpr auto glovesKey = "appearance/gloves"_L1;
constexpr auto keyboardKey = "input/screenKeyboard"_L1;
constexpr auto languageKey = "appearance/language"_L1;
constexpr auto regionKey = "appearance/region"_L1;
constexpr auto secondLanguageKey = "appearance/secondLanguage"_L1;
constexpr auto liveIntervalKey = "checks/liveInterval"_L1;
constexpr auto forgetPasswordKey = "checks/forgetPasswordMinutes"_L1;
constexpr auto technicianKey = "sessions/technician"_L1;
constexpr auto backupFolderKey = "backups/folder"_L1;
constexpr auto databaseKey = "sessions/database"_L1;
constexpr auto databaseBeforeKey = "sessions/databaseBefore"_L1;
constexpr auto backedUpDailyKey = "backups/daily"_L1;
} // namespace

Settings::Settings(const Overrides &overrides, QObject *parent)
    : QObject(parent)
    , m_file(QSettings::IniFormat, QSettings::UserScope, program, program)
    , m_overrides(overrides)
{
    m_languages.setCurrent(language());
    connect(this, &Settings::languageChanged, &m_languages, [this] { m_languages.setCurrent(language()); });
}

template<typename T>
bool Settings::store(QLatin1StringView key, const T &value, const T &before)
{
    if (value == before) {
        return false;
    }
    m_file.setValue(key, value);
    return true;
}

void Settings::overrule(const Overrides &overrides)
{
    m_overrides = overrides;
    Q_EMIT themeChanged();
    Q_EMIT textScaleChanged();
    Q_EMIT reducedMotionChanged();
    Q_EMIT glovesChanged();
    Q_EMIT languageChanged();
}

Settings::Theme Settings::theme() const
{
    if (m_overrides.theme) {
        return *m_overrides.theme;
    }
    const QByteArray name = m_file.value(themeKey).toByteArray();
    bool known = false;
    const int value = QMetaEnum::fromType<Theme>().keyToValue(name.constData(), &known);
    return known ? static_cast<Theme>(value) : Theme::System;
}

void Settings::setTheme(Theme theme)
{
    const Theme before = this->theme();
    m_overrides.theme.reset(); // who chooses in the program means it
    m_file.setValue(themeKey, QString::fromLatin1(QMetaEnum::fromType<Theme>().valueToKey(static_cast<int>(theme))));
    if (theme != before) {
        Q_EMIT themeChanged();
    }
}

double Settings::textScale() const
{
    return qBound(1.0, m_overrides.textScale.value_or(m_file.value(textScaleKey, 1.0).toDouble()), 2.0);
}

void Settings::setTextScale(double scale)
{
    const double before = textScale();
    const double now = qBound(1.0, scale, 2.0);
    m_overrides.textScale.reset();
    m_file.setValue(textScaleKey, now);
    if (!qFuzzyCompare(now, before)) {
        Q_EMIT textScaleChanged();
    }
}

bool Settings::isMotionReduced() const
{
    return m_overrides.reducedMotion.value_or(m_file.value(reducedMotionKey, false).toBool());
}

void Settings::setReducedMotion(bool reduced)
{
    const bool before = isMotionReduced();
    m_overrides.reducedMotion.reset();
    m_file.setValue(reducedMotionKey, reduced);
    if (reduced != before) {
        Q_EMIT reducedMotionChanged();
    }
}

bool Settings::hasGloves() const
{
    return m_overrides.gloves.value_or(m_file.value(glovesKey, false).toBool());
}

void Settings::setGloves(bool gloves)
{
    const bool before = hasGloves();
    m_overrides.gloves.reset();
    m_file.setValue(glovesKey, gloves);
    if (gloves != before) {
        Q_EMIT glovesChanged();
    }
}

Settings::KeyboardMode Settings::keyboardMode() const
{
    const QByteArray name = m_file.value(keyboardKey).toByteArray();
    bool known = false;
    const int value = QMetaEnum::fromType<KeyboardMode>().keyToValue(name.constData(), &known);
    return known ? static_cast<KeyboardMode>(value) : KeyboardMode::Automatic;
}

void Settings::setKeyboardMode(KeyboardMode mode)
{
    const auto name = [](KeyboardMode of) {
        return QString::fromLatin1(QMetaEnum::fromType<KeyboardMode>().valueToKey(static_cast<int>(of)));
    };
    if (store(keyboardKey, name(mode), name(keyboardMode()))) {
        Q_EMIT keyboardModeChanged();
    }
}

QString Settings::language() const
{
    return m_overrides.language.isEmpty() ? m_file.value(languageKey).toString() : m_overrides.language;
}

void Settings::setLanguage(const QString &language)
{
    const QString before = this->language();
    m_overrides.language.clear();
    m_file.setValue(languageKey, language);
    if (language != before) {
        Q_EMIT languageChanged();
    }
}

QString Settings::region() const
{
    return m_file.value(regionKey).toString();
}

void Settings::setRegion(const QString &region)
{
    if (store(regionKey, region, this->region())) {
        Q_EMIT regionChanged();
    }
}

QString Settings::secondLanguage() const
{
    return m_file.value(secondLanguageKey).toString();
}

void Settings::setSecondLanguage(const QString &language)
{
    if (store(secondLanguageKey, language, secondLanguage())) {
        Q_EMIT secondLanguageChanged();
    }
}

int Settings::liveInterval() const
{
    return qBound(0, m_file.value(liveIntervalKey, 15).toInt(), 3600);
}

void Settings::setLiveInterval(int seconds)
{
    if (store(liveIntervalKey, qBound(0, seconds, 3600), liveInterval())) {
        Q_EMIT liveIntervalChanged();
    }
}

QString Settings::backupFolder() const
{
    return m_file.value(backupFolderKey).toString();
}

void Settings::setBackupFolder(const QString &path)
{
    store(backupFolderKey, path, backupFolder());
}

bool Settings::isBackedUpDaily() const
{
    return m_file.value(backedUpDailyKey, false).toBool();
}

void Settings::setBackedUpDaily(bool daily)
{
    store(backedUpDailyKey, daily, isBackedUpDaily());
}

int Settings::forgetPasswordMinutes() const
{
    return qBound(1, m_file.value(forgetPasswordKey, 30).toInt(), 480);
}

void Settings::setForgetPasswordMinutes(int minutes)
{
    if (store(forgetPasswordKey, qBound(1, minutes, 480), forgetPasswordMinutes())) {
        Q_EMIT forgetPasswordMinutesChanged();
    }
}

QString Settings::technician() const
{
    return m_file.value(technicianKey).toString();
}

void Settings::setTechnician(const QString &name)
{
    if (store(technicianKey, name.trimmed(), technician())) {
        Q_EMIT technicianChanged();
    }
}

QString Settings::databasePath() const
{
    if (!m_overrides.database.isEmpty()) {
        return QDir::cleanPath(QDir().absoluteFilePath(m_overrides.database));
    }
    if (const QString chosen = m_file.value(databaseKey).toString(); !chosen.isEmpty()) {
        return chosen;
    }
    return ownDatabasePath();
}

QString Settings::ownDatabasePath()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return data + u"/migration-console/console.db"_s;
}

bool Settings::isDatabaseChosen() const
{
    return !isDatabaseOverruled() && !m_file.value(databaseKey).toString().isEmpty();
}

QString Settings::databaseBefore() const
{
    return m_file.value(databaseBeforeKey).toString();
}

bool Settings::keepDatabasePath(const QString &path)
{
    QSettings file(QSettings::IniFormat, QSettings::UserScope, program, program);
    const QVariant before = file.value(databaseKey);
    const QVariant beforeThat = file.value(databaseBeforeKey);
    const QString old = before.toString();
    file.setValue(databaseBeforeKey, old.isEmpty() ? ownDatabasePath() : old);
    file.setValue(databaseKey, path);
    file.sync();
    if (file.status() == QSettings::NoError) {
        return true;
    }
    file.setValue(databaseBeforeKey, beforeThat);
    file.setValue(databaseKey, before);
    return false;
}

QString Settings::rereadDatabasePath()
{
    m_file.sync();
    Q_EMIT databasePathChanged();
    return databasePath();
}

bool Settings::setDatabasePath(const QString &path)
{
    bool isKept = false;
    if (!isDatabaseOverruled()) {
        const QVariant before = m_file.value(databaseKey);
        m_file.setValue(databaseKey, path);
        m_file.sync(); // whole and on the disk, or as it was
        isKept = m_file.status() == QSettings::NoError;
        if (!isKept) {
            m_file.setValue(databaseKey, before);
        }
    }
    if (!isKept) {
        m_overrides.database = path;
    }
    Q_EMIT databasePathChanged();
    return isKept;
}

void Settings::setReadOnly(bool readOnly)
{
    if (m_readOnly != readOnly) {
        m_readOnly = readOnly;
        Q_EMIT readOnlyChanged();
    }
}

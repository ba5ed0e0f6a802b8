// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "handover.h"
#include "languagemodel.h"

#include <QObject>
#include <QSettings>
#include <QString>

#include <optional>

/** What the technician chose for this machine. Kept in a file of the user; the command line may overrule it for one run. */
class Settings : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(Settings::Theme theme READ theme WRITE setTheme NOTIFY themeChanged FINAL)
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY textScaleChanged FINAL)
    Q_PROPERTY(bool reducedMotion READ isMotionReduced WRITE setReducedMotion NOTIFY reducedMotionChanged FINAL)
    Q_PROPERTY(bool gloves READ hasGloves WRITE setGloves NOTIFY glovesChanged FINAL)
    Q_PROPERTY(Settings::KeyboardMode keyboardMode READ keyboardMode WRITE setKeyboardMode NOTIFY keyboardModeChanged FINAL)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged FINAL)
    Q_PROPERTY(QString region READ region WRITE setRegion NOTIFY regionChanged FINAL)
    Q_PROPERTY(QString secondLanguage READ secondLanguage WRITE setSecondLanguage NOTIFY secondLanguageChanged FINAL)
    Q_PROPERTY(LanguageModel *languages READ languages CONSTANT FINAL)
    Q_PROPERTY(int liveInterval READ liveInterval WRITE setLiveInterval NOTIFY liveIntervalChanged FINAL)
    Q_PROPERTY(
        int forgetPasswordMinutes READ forgetPasswordMinutes WRITE setForgetPasswordMinutes NOTIFY forgetPasswordMinutesChanged FINAL)
    Q_PROPERTY(QString technician READ technician WRITE setTechnician NOTIFY technicianChanged FINAL)
    Q_PROPERTY(QString databasePath READ databasePath NOTIFY databasePathChanged FINAL)
    Q_PROPERTY(bool readOnly READ isReadOnly NOTIFY readOnlyChanged FINAL)

public:
    enum class Theme { System, Light, Dark, HighContrast };
    Q_ENUM(Theme)
    enum class KeyboardMode { Automatic, Always, Never }; ///< when there is a keyboard on the screen
    Q_ENUM(KeyboardMode)

    /** What the command line overrules: for this run only, never stored. */
    struct Overrides {
        std::optional<Theme> theme = {};
        std::optional<double> textScale = {};
        std::optional<bool> reducedMotion = {};
        std::optional<bool> gloves = {};
        QString language = {};
        QString database = {};
    };

    explicit Settings(const Overrides &overrides, QObject *parent = nullptr);
    static Settings *create(QQmlEngine *engine, QJSEngine *script) { return HandOver<Settings>::create(engine, script); }

    void overrule(const Overrides &overrides); ///< what is not set in it is as stored; for this run only

    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);
    [[nodiscard]] double textScale() const; ///< 1 to 2
    void setTextScale(double scale);
    [[nodiscard]] bool isMotionReduced() const;
    void setReducedMotion(bool reduced);
    [[nodiscard]] bool hasGloves() const; ///< larger targets, and a touch by mistake changes nothing
    void setGloves(bool gloves);
    [[nodiscard]] KeyboardMode keyboardMode() const; ///< holds from the next start
    void setKeyboardMode(KeyboardMode mode);
    [[nodiscard]] QString language() const; ///< empty = the system's
    void setLanguage(const QString &language);
    [[nodiscard]] QString region() const; ///< whose numbers and dates; empty = the language's
    void setRegion(const QString &region);
    [[nodiscard]] QString secondLanguage() const; ///< in which a step is shown as well; empty = in none
    void setSecondLanguage(const QString &language);
    [[nodiscard]] LanguageModel *languages() { return &m_languages; }
    [[nodiscard]] int liveInterval() const; ///< seconds; 0 = only on demand
    void setLiveInterval(int seconds);
    [[nodiscard]] int forgetPasswordMinutes() const;
    void setForgetPasswordMinutes(int minutes);
    [[nodiscard]] QString technician() const; ///< offered when a migration begins
    void setTechnician(const QString &name);
    [[nodiscard]] QString backupFolder() const; ///< as BackupService, which tells of changes; empty: none was chosen
    void setBackupFolder(const QString &path);
    [[nodiscard]] bool isBackedUpDaily() const;
    void setBackedUpDaily(bool daily);
    [[nodiscard]] QString databasePath() const;
    /** From now on. False: this run only, as the command line named the file or the settings cannot be written. */
    bool setDatabasePath(const QString &path);
    [[nodiscard]] bool isDatabaseOverruled() const { return !m_overrides.database.isEmpty(); } ///< for this run
    [[nodiscard]] bool isDatabaseChosen() const; ///< it is where somebody put it, so that it must be there
    [[nodiscard]] QString databaseBefore() const; ///< which it was moved away from; empty: none
    [[nodiscard]] static QString ownDatabasePath(); ///< where it is as long as nobody chooses another place
    /** For all runs from now on, whole and on the disk, or as it was; from any thread. Then rereadDatabasePath() is due. */
    [[nodiscard]] static bool keepDatabasePath(const QString &path);
    QString rereadDatabasePath(); ///< another thread or another window may have moved it
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; } ///< the database cannot be written to
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void themeChanged();
    void textScaleChanged();
    void reducedMotionChanged();
    void glovesChanged();
    void keyboardModeChanged();
    void languageChanged();
    void regionChanged();
    void secondLanguageChanged();
    void liveIntervalChanged();
    void forgetPasswordMinutesChanged();
    void technicianChanged();
    void databasePathChanged();
    void readOnlyChanged();

private:
    template<typename T>
    bool store(QLatin1StringView key, const T &value, const T &before);

    QSettings m_file;
    Overrides m_overrides;
    LanguageModel m_languages;
    bool m_readOnly = false;
};

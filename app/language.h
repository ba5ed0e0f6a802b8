// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "format.h"
#include "handover.h"

#include <QList>
#include <QLocale>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QTranslator;

/** The language of the program: its translators, fonts, formats and direction. Changes while the program runs. */
class Language : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString code READ code NOTIFY changed FINAL)
    Q_PROPERTY(QString nativeName READ nativeName NOTIFY changed FINAL)
    Q_PROPERTY(QString fontFamily READ fontFamily NOTIFY changed FINAL)
    Q_PROPERTY(QString monoFamily READ monoFamily NOTIFY changed FINAL)
    Q_PROPERTY(bool cjk READ isCjk NOTIFY changed FINAL)
    Q_PROPERTY(QStringList regions READ regions NOTIFY changed FINAL)
    Q_PROPERTY(QStringList regionCodes READ regionCodes CONSTANT FINAL)

public:
    /** One language that the program speaks. */
    struct Entry {
        QString code; ///< "de_DE"; part of the name of its .ts file
        QString nativeName; ///< as its readers write it
        QString fontFamily; ///< that draws its characters the way its readers expect
        QString base = {}; ///< the language whose texts a regional one takes over, but for those of its own; empty for all others
    };

    explicit Language(QObject *parent);
    ~Language() override;
    static Language *create(QQmlEngine *engine, QJSEngine *script) { return HandOver<Language>::create(engine, script); }

    [[nodiscard]] static const QList<Entry> &available();
    [[nodiscard]] static const Entry *find(const QString &code); ///< the available one of exactly this code, or null
    /** The available language that fits one of the wishes best, in their order; English where none does. */
    [[nodiscard]] static QString bestFor(const QStringList &wishes);

    void setEngine(QQmlEngine *engine); ///< whose texts are read anew after a change
    /** Locales by their names. Without a language that of the system; without a region the language's. */
    void choose(const QString &wish, const QString &region = {});

    [[nodiscard]] const QString &code() const { return m_code; } ///< of available()
    [[nodiscard]] QString nativeName() const; ///< as its readers write it
    [[nodiscard]] const QLocale &locale() const { return m_locale; } ///< may be more exact than the code: de_CH
    [[nodiscard]] Format format() const { return Format(m_locale, m_region); }
    [[nodiscard]] QStringList regions() const; ///< how numbers and dates may be written, with an example of each; first: as the language
    [[nodiscard]] static QStringList regionCodes(); ///< of the same; the first is empty
    [[nodiscard]] Qt::LayoutDirection direction() const { return m_locale.textDirection(); }
    [[nodiscard]] QStringList fontFamilies() const;
    [[nodiscard]] QString fontFamily() const { return fontFamilies().constFirst(); }
    [[nodiscard]] QString monoFamily() const; ///< for commands; has the locale's Han characters too
    [[nodiscard]] bool isCjk() const; ///< Chinese, Japanese or Korean: lines need more height, no italics

Q_SIGNALS:
    void changed();

private:
    void installTranslators();
    void removeTranslators();
    void applyToApplication();

    QString m_code;
    QLocale m_locale;
    QLocale m_region; ///< of numbers and dates
    std::vector<std::unique_ptr<QTranslator>> m_translators;
    QPointer<QQmlEngine> m_engine;
};

// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "finding.h"
#include "format.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

#include <functional>

/** What a finding says on a card, in the user's language. */
struct FindingWords {
    QString headline; ///< the value: "+7 min 12 s", "14 of 14"; a few words where there is none
    QString sentence; ///< what happened, to what and why it matters
    QString next; ///< the next thing to do; empty where nothing is to be done
    QString detail; ///< the single values behind the headline; may be empty
    QStringList advice; ///< lines that do not change the verdict

    bool operator==(const FindingWords &) const = default;
};

/** Turns a finding, which speaks no language, into translated sentences. One row of a table for each code. */
class FindingText
{
    Q_DECLARE_TR_FUNCTIONS(FindingText)
public:
    /** Names that stand elsewhere: titles of cards and steps. Asked anew each time, so that they follow the language. */
    struct Names {
        std::function<QString(const QString &key)> cardTitle;
        std::function<QString(const QString &step)> stepTitle;
    };

    explicit FindingText(const Format &format, const Names &names = {});

    [[nodiscard]] FindingWords words(const Finding &finding) const;
    [[nodiscard]] QString advice(const QString &code) const;

    [[nodiscard]] static bool knows(const QString &code);
    /** All words that can stand in the headline and the sentence of each code, in the language of the moment. */
    [[nodiscard]] static QHash<QString, QString> vocabulary();

private:
    /** How a value is written. */
    enum class Show { Text, Number, Duration, Offset, Distance, Hours, Day, Ports, List, Roles, Service, Level, Card, Step };
    struct Argument {
        const char *key = nullptr;
        Show show = Show::Text;
    };
    /** The texts of one code; %1 to %4 are the arguments in their order, %n counts the list or number named by `count`. */
    struct Row {
        QLatin1StringView code;
        QLatin1StringView variant; ///< empty: for every value of `server` or `wrong` that has no row of its own
        const char *headline = "";
        const char *sentence = "";
        const char *next = "";
        Argument arguments[4] = {};
        const char *count = nullptr;
    };

    // Each table ends with a row without a code.
    static const Row s_notMeasured[];
    static const Row s_network[];
    static const Row s_signIn[];
    static const Row s_time[];
    static const Row s_dns[];
    static const Row s_directory[];
    static const Row s_replication[];
    static const Row s_services[];
    static const Row s_policies[];
    static const Row s_accounts[];
    static const Row s_leftovers[];
    static const Row s_destination[];
    static const Row s_demotion[];
    static const Row s_deadlines[];
    static const Row s_people[];
    static const Row s_advice[];

    static const Row *const s_tables[];
    [[nodiscard]] static const Row *find(const QString &code, const QString &variant);
    [[nodiscard]] QString text(const char *source, const Row &row, const QVariantMap &values) const;
    [[nodiscard]] QString shown(const QVariant &value, Show show) const;
    [[nodiscard]] QString detail(const Finding &finding) const;
    [[nodiscard]] QString clocks(const QVariantMap &offsets) const;
    [[nodiscard]] QString systems(const QVariantMap &computers) const;

    Format m_format;
    Names m_names;
};

// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journalentry.h"
#include "step.h"

#include <QHash>
#include <QList>
#include <QMap>

/** One thing of many that a step is done for: a computer, a user or a share. */
struct TickRow {
    enum class State { Open, Done, SetAside };
    enum class Origin { Directory, Hand };

    QString name = {};
    State state = State::Open;
    Origin origin = Origin::Hand;
    QJsonObject seen = {}; ///< what a check saw of it: system, displayName, lastLogon (seconds since 1970)
    QString reason = {}; ///< why it is set aside
    QString note = {};
    QString author = {}; ///< of the last change; empty while nobody touched it
    QDateTime at = {}; ///< UTC: when that was

    [[nodiscard]] bool isOpen() const { return state == State::Open; }
    [[nodiscard]] QJsonObject toJson() const; ///< as the journal keeps it: without author and time
    [[nodiscard]] static TickRow fromJson(const QJsonObject &json);

    bool operator==(const TickRow &) const = default;
};
Q_DECLARE_METATYPE(TickRow)

/** The lists of a migration: what the directory says that there is, and what was ticked off. */
struct TickLists {
    using Rows = QMap<QString, TickRow>; ///< by name in small letters: directories know no others

    QMap<QString, Rows> ticked; ///< what a person touched, by step
    QMap<QString, Rows> seen; ///< what the newest answer of a check named, by the key of its card

    void apply(const JournalEntry &entry); ///< knows its own kinds and the findings that name rows
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static TickLists fromJson(const QJsonObject &json);

    /** All rows of a step, by name. A list of shares has none but those that were added by hand. */
    [[nodiscard]] QList<TickRow> rows(const QString &step, Step::List kind) const;
    /** Those that are neither done nor set aside: while there is one, the step is not done. */
    [[nodiscard]] QList<TickRow> open(const QString &step, Step::List kind) const;
    /** The card whose check names the rows of such a list; empty where none does. */
    [[nodiscard]] static QString cardOf(Step::List kind);
    [[nodiscard]] static QString nameKey(const QString &name) { return name.trimmed().toCaseFolded(); }

    bool operator==(const TickLists &) const = default;
};

// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QUuid>

#include <optional>

/** What somebody wants written; the store adds who, when and where in the chain. */
struct EntryDraft {
    QString kind = {}; ///< "finding", "step-done", …: a key, never shown
    QString subject = {}; ///< what it is about: a check's or a step's key; may be empty
    QJsonObject limits = {}; ///< the limits that were applied
    QJsonObject payload = {}; ///< all that may be erased one day; the rest of an entry stays for ever
};

/** One entry of a session's journal as it is stored. How its hashes are made stands in journalhash.h. */
struct JournalEntry {
    QUuid session = {};
    QUuid console = {};
    qint64 sequence = 0; ///< in the chain of this session and console; the first is 1
    QDateTime wallTime = {}; ///< UTC
    qint64 monotonicMs = 0;
    QString programVersion = {};
    QString guideVersion = {};
    QString kind = {};
    QString subject = {};
    QJsonObject limits = {};
    QByteArray payloadHash = {};
    QByteArray previousHash = {};
    QByteArray hash = {};
    std::optional<QJsonObject> payload = {}; ///< absent where it was erased

    bool operator==(const JournalEntry &) const = default;
};
Q_DECLARE_METATYPE(JournalEntry)

// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "finding.h"
#include "journalentry.h"

#include <QHash>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QUuid>

/** Where one of the two servers is: the name that people use and the address that is asked. */
struct ServerTarget {
    QString name; ///< as typed, or as DNS gave it; may be empty
    QString address; ///< an IP address; empty while only the name is known

    [[nodiscard]] bool isSet() const { return !name.isEmpty() || !address.isEmpty(); }
    bool operator==(const ServerTarget &) const = default;
};

/** What a technician says of a migration when it begins. */
struct SessionHeader {
    QUuid id;
    QString product; ///< key of the guide: "sbs2003"
    QString customer;
    QString technician;
    QString domain; ///< DNS name; may be empty until a server says it
    ServerTarget source;
    ServerTarget destination; ///< not set until phase 2
    QString timeServer; ///< external time source; empty where none is known
    bool rehearsal = false; ///< runs on the practice site
    QDateTime created; ///< UTC

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static SessionHeader fromJson(const QJsonObject &json);
    bool operator==(const SessionHeader &) const = default;
};

/** One card: the verdict that stands, and what goes on around it. */
struct CheckState {
    QString key; ///< "prep.time-offset", "net.dc-ports@source"
    Finding standing; ///< the verdict that counts
    QDateTime confirmedAt; ///< UTC: when the standing verdict was last measured
    QDateTime redSince; ///< UTC: since when it is failed or unknown; invalid otherwise
    bool queued = false;
    bool running = false;
    bool confirming = false; ///< a worse answer came and is asked again
    bool stale = false; ///< older than its shelf life

    bool operator==(const CheckState &) const = default;
};
Q_DECLARE_METATYPE(CheckState)

/** What was done about one step of the guide, by whom and when. */
struct StepState {
    QString step; ///< "prepare.sync-time"
    Work work = Work::ToDo;
    QString author;
    QString kind; ///< "sensed", "confirmed" or "imported"
    QString text; ///< note or reason, as typed
    QDateTime at; ///< UTC
    QSet<int> ticked; ///< instructions that are ticked off

    [[nodiscard]] static Work workFrom(const QString &name); ///< "Done"; ToDo for a word of a later version

    bool operator==(const StepState &) const = default;
};
Q_DECLARE_METATYPE(StepState)

/** One migration at one moment: its journal replayed. The same entries always give the same state. */
struct SessionState {
    SessionHeader header;
    QMap<QString, CheckState> checks; ///< by key
    QMap<QString, StepState> steps; ///< by step id
    QMap<QString, QString> trusted; ///< host → SHA-256 fingerprint that the technician trusts in this session
    bool finished = false;

    void apply(const JournalEntry &entry);
    /** Of a finding that a later one of the same card replaces: quicker, and with that one the state is the same. */
    void applyReplaced(const JournalEntry &finding);
    [[nodiscard]] bool isDone(const QString &step) const;
};
Q_DECLARE_METATYPE(SessionState)

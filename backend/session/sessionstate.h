// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "evidencepiece.h"
#include "finding.h"
#include "journalentry.h"
#include "lobplan.h"
#include "signoff.h"
#include "ticklists.h"

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
    QString step = {}; ///< "prepare.sync-time"
    Work work = Work::ToDo;
    QString author = {};
    QString kind = {}; ///< "sensed", "confirmed" or "imported"
    QString text = {}; ///< note or reason, as typed
    QDateTime at = {}; ///< UTC
    QJsonObject answers = {}; ///< what the guide asked for at the confirmation: "date", "target", "files"
    QSet<int> ticked = {}; ///< instructions that are ticked off

    [[nodiscard]] bool isImported() const; ///< it was done before the session began: nobody knows when
    [[nodiscard]] static Work workFrom(const QString &name); ///< "Done"; ToDo for a word of a later version

    bool operator==(const StepState &) const = default;
};
Q_DECLARE_METATYPE(StepState)

/** What somebody says of a condition that the checks cannot decide, or decide otherwise. */
struct ConditionChoice {
    bool applies = true;
    QString author = {};
    QString reason = {};
    QDateTime at = {}; ///< UTC

    bool operator==(const ConditionChoice &) const = default;
};

/** A verdict that somebody answers for. It never changes the verdict, and ends with the evidence that it was given for. */
struct Override {
    Finding verdict = {}; ///< the one that was overridden
    QString author = {};
    QString reason = {};
    QDateTime at = {}; ///< UTC
    QDateTime expires = {}; ///< UTC

    bool operator==(const Override &) const = default;
};

/** Steps that somebody leaves open though another one begins. */
struct OrderWaiver {
    QSet<QString> steps = {}; ///< full ids
    QString author = {};
    QString reason = {};
    QDateTime at = {}; ///< UTC

    bool operator==(const OrderWaiver &) const = default;
};

/** How a migration ended. */
struct SessionOutcome {
    enum class Kind { Open, Finished, Abandoned };
    Kind kind = Kind::Open;
    QString author = {};
    QString reason = {};
    QDateTime at = {}; ///< UTC

    [[nodiscard]] static Kind kindFrom(const QString &name); ///< "finished"; Open for a word of a later version
    [[nodiscard]] static QString toString(Kind kind); ///< empty for Open
    bool operator==(const SessionOutcome &) const = default;
};

/** A fact that no check can see and a person vouches for, or no longer does. */
struct ConfirmedFact {
    bool holds = false;
    QString author = {};
    QString text = {}; ///< as typed
    QDateTime at = {}; ///< UTC

    bool operator==(const ConfirmedFact &) const = default;
};

/** One migration at one moment: its journal replayed. The same entries always give the same state. */
struct SessionState {
    SessionHeader header;
    QMap<QString, CheckState> checks; ///< by key
    QMap<QString, StepState> steps; ///< by step id
    QMap<QString, QString> trusted; ///< host → SHA-256 fingerprint that the technician trusts in this session
    QMap<QString, ConditionChoice> conditions; ///< by step or phase
    QMap<QString, Override> overrides; ///< by card
    QMap<QString, OrderWaiver> waivers; ///< by the step that begins
    SessionOutcome outcome;
    QMap<QString, QDateTime> trustedUntil; ///< host → UTC, when that certificate ends, as far as it was told
    QMap<QString, ConfirmedFact> facts; ///< by key: "kb943494"
    QMap<QString, QJsonObject> clockFindings; ///< card → its last finding that a deadline can be counted from, though it may tell no more
    QDateTime destinationNamed; ///< UTC: what was found before it is about another server
    QString destinationDirectory; ///< id of the destination's directory service, as it was seen first; empty while it was not
    LobPlan plan; ///< of the line-of-business applications
    TickLists lists; ///< of the steps that are done many times
    QMap<QString, QList<EvidencePiece>> evidence; ///< by step id, in the order in which it came
    QMap<QString, PhaseSignOff> signedPhases; ///< by key of the phase
    CustomerSignature customer; ///< the newest

    void apply(const JournalEntry &entry);
    /** Another id than the one that is known: a server that was installed anew under the same name. Empty where it is the same. */
    [[nodiscard]] QString otherDestinationDirectory(const JournalEntry &finding) const;
    /** Of a finding that a later one of the same card replaces: quicker, and with that one the state is the same. */
    void applyReplaced(const JournalEntry &finding);
    [[nodiscard]] bool isDone(const QString &step) const;

private:
    void applyFinding(const JournalEntry &entry, const QJsonObject &payload);
    void applyStep(const JournalEntry &entry, const QJsonObject &payload);
    void applyTrust(const QJsonObject &payload);
    void applyChoice(const JournalEntry &entry, const QJsonObject &payload);
    void applyOutcome(const JournalEntry &entry, const QJsonObject &payload);
    void applyErasure(const JournalEntry &entry, const QJsonObject &payload);
    void endOverride(const JournalEntry &finding);
    void keepForClocks(const JournalEntry &finding);
    void applyEvidence(const JournalEntry &entry);
    void applySignOff(const JournalEntry &entry);
};
Q_DECLARE_METATYPE(SessionState)

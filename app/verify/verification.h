// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "container.h"
#include "record.h"

#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>

/** What is wrong at one place of a chain. */
enum class Fault {
    None,
    Changed, ///< it does not give its own hash
    Dropped, ///< what should stand here is not in the chain
    Reordered, ///< what should stand here stands further behind
    Inserted, ///< its number was there already, or is more than there were
    Unlinked, ///< it does not follow the one before it: one of the two was exchanged
    PayloadChanged,
    Unreadable, ///< what stands there is no entry
};

struct ChainVerdict {
    QByteArray console;
    qint64 entries = 0; ///< that are there
    qint64 erased = 0; ///< of these, without payload
    QByteArray newestHash; ///< of the last one that is there
    Fault fault = Fault::None;
    qint64 place = 0; ///< of the first fault
    qint64 provenUpTo = 0; ///< by a hash that is known from elsewhere
};

struct SessionVerdict {
    QByteArray id;
    QString customer; ///< from the newest payload that names one
    QList<ChainVerdict> chains;
    qint64 pieces = 0; ///< of evidence that are in the file
    QList<QByteArray> missing; ///< hashes of evidence that an entry names and that is not in the file
    QList<QByteArray> changed; ///< hashes of evidence that is not what it was
};

/** Reads one file to its end and judges it; keeps no entry. */
class Verification
{
public:
    enum class Outcome {
        Read, ///< the verdicts tell
        NotReadable,
        NotAnExport,
        Newer,
        OtherForm, ///< it is one, but goes on in a way that the format does not have; verdicts tell how far it was read
    };

    explicit Verification(const QList<QByteArray> &anchors)
        : m_anchors(anchors)
    {}

    [[nodiscard]] Outcome read(const QString &path);
    [[nodiscard]] const QList<SessionVerdict> &sessions() const { return m_sessions; }
    [[nodiscard]] bool isSealed() const { return m_isSealed; }
    [[nodiscard]] const QString &problem() const { return m_problem; } ///< the system's words, or the name of a member
    [[nodiscard]] QList<QByteArray> anchorsNotFound() const;
    [[nodiscard]] bool isIntact() const;
    [[nodiscard]] bool isProven() const; ///< every chain has an anchor

private:
    [[nodiscard]] Outcome readBegin(Container &container, QJsonObject &manifest);
    [[nodiscard]] bool readSession(Container &container, const QJsonObject &described, int number);
    [[nodiscard]] bool readChain(Container &container, const QJsonObject &described, const QByteArray &folder, SessionVerdict &session);
    void judge(const Record &record, const SessionVerdict &session, ChainVerdict &chain);
    void note(const Record &record, SessionVerdict &session, const ChainVerdict &chain);
    [[nodiscard]] bool readEvidence(Container &container, const QJsonObject &described, const QByteArray &folder, SessionVerdict &session);
    [[nodiscard]] bool expect(Container &container, const QByteArray &name);

    QList<QByteArray> m_anchors; ///< hexadecimal, or how it begins
    QSet<QByteArray> m_found;
    QList<SessionVerdict> m_sessions;
    QSet<QByteArray> m_named; ///< evidence of the session that is read
    QByteArray m_previous; ///< hash of the entry before
    qint64 m_dropped = 0; ///< number of the first that was not where it should be
    bool m_isSealed = false;
    QString m_problem;
};

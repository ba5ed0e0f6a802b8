// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QJsonObject>
#include <QString>
#include <QUuid>

/**
 * How entries are chained, exactly enough to write a verifier without this program.
 *
 * All hashes are SHA-256, 32 bytes. Numbers are 8 bytes, two's complement, most significant byte first. A *field* is
 * the number of its bytes as 4 bytes, most significant first, and then the bytes; text is UTF-8.
 *
 * payload hash = SHA-256(salt ‖ content): the salt is 16 random bytes, the content the bytes of payload.content.
 *
 * entry hash = SHA-256 of these fields one after the other:
 *    1. the text "migration-console/entry/1"
 *    2. session (16 bytes of the UUID, in the order in which it is written)      chain.session
 *    3. wall time (number; milliseconds since 1970-01-01T00:00Z)                  entry.wall_time
 *    4. monotonic time (number; milliseconds from an arbitrary start)             entry.monotonic
 *    5. program version (text)                                                    entry.program_version
 *    6. guide version (text)                                                      entry.guide_version
 *    7. kind (text)                                                               entry.kind
 *    8. subject (text)                                                            entry.subject
 *    9. limits (text)                                                             entry.limits
 *   10. payload hash                                                              entry.payload_hash
 *   11. console (16 bytes, like the session)                                      chain.console
 *   12. sequence (number; 1, 2, 3 … in a chain, without a gap)                    entry.sequence
 *   13. hash of the entry before in this chain; 32 zero bytes for the first       entry.previous_hash
 *
 * Limits and content are JSON: one line without spaces, keys of each object in ascending order of their UTF-16 code
 * units. The hash is of the stored bytes, so a verifier need not be able to write JSON.
 */
namespace JournalHash
{
inline constexpr int saltLength = 16;
inline constexpr int hashLength = 32;

/** The hashed part of an entry, as stored. */
struct Fields {
    QUuid session = {};
    qint64 wallTimeMs = 0;
    qint64 monotonicMs = 0;
    QString programVersion = {};
    QString guideVersion = {};
    QString kind = {};
    QString subject = {};
    QString limits = {};
    QByteArray payloadHash = {};
    QUuid console = {};
    qint64 sequence = 0;
    QByteArray previousHash = {};
};

inline constexpr QByteArrayView formatName("migration-console/entry/1"); ///< the first field
/** Appends a field, as whatever is hashed consists of them. */
void addField(QByteArray &bytes, QByteArrayView field);
void addField(QByteArray &bytes, qint64 number);

[[nodiscard]] QByteArray ofEntry(const Fields &fields);
/** The first ten fields, which are known before the place in the chain is: hashed where the entry is handed over. */
[[nodiscard]] QCryptographicHash beginEntry(const Fields &fields);
/** The last three, at the place where it is written. */
[[nodiscard]] QByteArray finishEntry(QCryptographicHash &begun, const QUuid &console, qint64 sequence, const QByteArray &previousHash);
[[nodiscard]] QByteArray ofPayload(const QByteArray &salt, const QString &content);
[[nodiscard]] QByteArray newSalt(); ///< from the system's generator
[[nodiscard]] QByteArray beforeFirst();

[[nodiscard]] QString canonical(const QJsonObject &json);
/** The text as the database gives it back: no unpaired surrogates, no NUL, no mark of byte order at its start. */
[[nodiscard]] QString storable(const QString &text);
} // namespace JournalHash

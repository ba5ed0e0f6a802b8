// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journalhash.h"
#include "statement.h"

#include <QByteArray>

#include <optional>

/** One entry as a file holds it: byte by byte what its hashes are made of. */
struct EntryRecord {
    JournalHash::Fields fields = {};
    QByteArray hashed = {}; ///< the thirteen fields as journalhash.h tells them; SHA-256 of it is `hash`
    QByteArray hash = {};
    QByteArray salt = {}; ///< empty: the payload was erased
    QByteArray content = {};

    [[nodiscard]] bool isErased() const { return salt.isEmpty(); }
    /** True where a database gives back exactly these texts. */
    [[nodiscard]] bool isStorable() const;
    void appendTo(QByteArray &bytes) const;

    /** Takes the first record off `bytes`; nothing where that is none. */
    [[nodiscard]] static std::optional<EntryRecord> takeFrom(QByteArrayView &bytes);
    /** Of sequence, times, versions, kind, subject, limits, payload hash, previous hash, hash, salt and content, in this order. */
    [[nodiscard]] static EntryRecord of(const QByteArray &session, const QByteArray &console, const Row &row);
};

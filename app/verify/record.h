// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

/** One entry of a chain, taken apart, and what is right in it by itself. */
struct Record {
    QByteArray session; ///< 16 bytes, as in its UUID
    QByteArray console;
    qint64 sequence = 0;
    QByteArray kind;
    QByteArray subject;
    QByteArray previousHash;
    QByteArray hash;
    QByteArray content;
    bool isErased = false;
    bool givesItsHash = false; ///< the thirteen hashed fields do
    bool givesItsPayloadHash = false; ///< salt and content do, or they were erased

    /** Takes one off the beginning of `bytes`; nothing where what stands there is none. */
    [[nodiscard]] static std::optional<Record> take(QByteArrayView &bytes);
};

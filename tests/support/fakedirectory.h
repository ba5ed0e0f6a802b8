// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "der.h"
#include "fakestreamserver.h"

/** The messages of a directory server, put together by hand, and how to read what it was asked. */
namespace FakeDirectory
{

enum Operation {
    BindRequest = 0x60,
    BindResponse = 0x61,
    UnbindRequest = 0x42,
    SearchRequest = 0x63,
    SearchEntry = 0x64,
    SearchDone = 0x65,
    SearchReference = 0x73,
    AbandonRequest = 0x50,
    ExtendedRequest = 0x77,
    ExtendedResponse = 0x78,
};

inline QByteArray message(int id, const QByteArray &operation, const QByteArray &controls = {})
{
    return Der::sequence({Der::number(id), operation, controls});
}

inline QByteArray text(const QByteArray &value)
{
    return Der::element(0x04, value);
}

inline QByteArray entry(const QByteArray &dn, const QList<std::pair<QByteArray, QByteArrayList>> &attributes)
{
    QByteArray list;
    for (const auto &[name, values] : attributes) {
        QByteArray set;
        for (const QByteArray &value : values)
            set += text(value);
        list += Der::sequence({text(name), Der::element(0x31, set)});
    }
    return Der::sequence({text(dn), Der::element(0x30, list)}, SearchEntry);
}

inline QByteArray done(int code = 0, const QByteArray &reason = {}, int operation = SearchDone)
{
    return Der::sequence({Der::number(code, 0x0A), text({}), text(reason)}, operation);
}

/** "There are more pages; ask again with this." */
inline QByteArray page(const QByteArray &cookie)
{
    const QByteArray value = Der::sequence({Der::number(0), text(cookie)});
    return Der::sequence({Der::sequence({text("1.2.840.113556.1.4.319"), text(value)})}, 0xA0);
}

inline qsizetype contentAt(const QByteArray &message)
{
    const auto first = static_cast<unsigned char>(message[1]);
    return first < 128 ? 2 : 2 + first - 128;
}

inline int idOf(const QByteArray &request)
{
    const qsizetype at = contentAt(request);
    int id = 0;
    for (int i = 0; i < request[at + 1]; ++i)
        id = (id << 8) | static_cast<unsigned char>(request[at + 2 + i]);
    return id;
}

inline int operationOf(const QByteArray &request)
{
    const qsizetype at = contentAt(request);
    return static_cast<unsigned char>(request[at + 2 + request[at + 1]]);
}

} // namespace FakeDirectory

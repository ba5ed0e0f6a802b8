// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>

/** Puts ASN.1 messages together by hand, also wrong ones. */
namespace Der
{

inline QByteArray element(int tag, const QByteArray &content)
{
    QByteArray bytes(1, static_cast<char>(tag));
    if (content.size() < 128)
        return bytes + static_cast<char>(content.size()) + content;
    bytes += '\x82';
    bytes += static_cast<char>(content.size() >> 8);
    bytes += static_cast<char>(content.size());
    return bytes + content;
}

inline QByteArray sequence(const QByteArrayList &parts, int tag = 0x30)
{
    return element(tag, parts.join());
}

inline QByteArray number(int value, int tag = 0x02)
{
    QByteArray bytes;
    do {
        bytes.prepend(static_cast<char>(value));
        value >>= 8;
    } while (value > 0);
    if (static_cast<unsigned char>(bytes[0]) >= 128)
        bytes.prepend('\0');
    return element(tag, bytes);
}

/** Context tag around one element, as Kerberos numbers its fields. */
inline QByteArray field(int index, const QByteArray &content)
{
    return element(0xA0 | index, content);
}

/** Size of the first whole element, or 0: lengths of up to two bytes. */
inline qsizetype firstSize(const QByteArray &bytes)
{
    const auto byte = [&](qsizetype index) { return static_cast<qsizetype>(static_cast<unsigned char>(bytes[index])); };
    if (bytes.size() < 2)
        return 0;
    qsizetype head = 2;
    qsizetype size = byte(1);
    if (size >= 128) {
        head += size - 128;
        size = 0;
        if (bytes.size() < head)
            return 0;
        for (qsizetype i = 2; i < head; ++i)
            size = (size << 8) | byte(i);
    }
    return bytes.size() >= head + size ? head + size : 0;
}

} // namespace Der

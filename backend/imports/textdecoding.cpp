// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textdecoding.h"

#include <QStringDecoder>

#include <array>

using namespace Qt::StringLiterals;

namespace
{
bool hasUtf16Mark(QByteArrayView bytes)
{
    return bytes.startsWith(QByteArrayView("\xFF\xFE")) || bytes.startsWith(QByteArrayView("\xFE\xFF"));
}

/**
 * Every German text in Windows-1252 could be Shift-JIS too, with a rare character for each umlaut and the letter after it.
 * But the syllables and the common characters of Japanese begin with bytes that are rare marks there.
 */
bool looksJapanese(QByteArrayView bytes)
{
    int common = 0;
    int rare = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        const bool beginsCommon = byte >= 0x81 && byte <= 0x9F;
        const bool beginsRare = byte >= 0xE0 && byte <= 0xFC;
        common += beginsCommon ? 1 : 0;
        rare += beginsRare ? 1 : 0;
        i += beginsCommon || beginsRare ? 1 : 0;
    }
    return common > rare;
}
} // namespace

TextDecoding::Encoding TextDecoding::guess(QByteArrayView bytes)
{
    if (hasUtf16Mark(bytes)) {
        return Encoding::Utf16;
    }
    if (decode(bytes, Encoding::Utf8)) {
        return Encoding::Utf8;
    }
    return looksJapanese(bytes) && decode(bytes, Encoding::ShiftJis) ? Encoding::ShiftJis : Encoding::Windows1252;
}

std::optional<QString> TextDecoding::decode(QByteArrayView bytes, Encoding encoding)
{
    constexpr std::array names{"UTF-8", "UTF-16", "windows-1252", "Shift_JIS"}; // as Encoding counts them
    QStringDecoder decoder(names.at(static_cast<size_t>(encoding)));
    if (!decoder.isValid()) { // a Qt without ICU knows none of the old ones
        return encoding == Encoding::Windows1252 ? std::optional(QString::fromLatin1(bytes)) : std::nullopt;
    }
    QString text = decoder(bytes);
    if (decoder.hasError()) {
        return std::nullopt;
    }
    if (text.startsWith(QChar::ByteOrderMark)) {
        text.removeFirst();
    }
    return text;
}

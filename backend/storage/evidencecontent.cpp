// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencecontent.h"

#include <QCryptographicHash>
#include <QStringConverter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace
{
struct Signature {
    QByteArrayView begin;
    QLatin1StringView type;
};
// Only what is shown: anything else is handed out as it came in.
constexpr std::array signatures{
    Signature{"\x89PNG\r\n\x1a\n", "image/png"_L1},
    Signature{"\xff\xd8\xff", "image/jpeg"_L1},
    Signature{"GIF8", "image/gif"_L1},
    Signature{"BM", "image/bmp"_L1},
    Signature{"%PDF-", "application/pdf"_L1},
};

bool isText(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")) // what the consoles of Windows write
        return true;
    if (bytes.contains('\0'))
        return false;
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (!decoder.hasError() && !text.isEmpty())
        return true;
    // An older code page: letters beyond ASCII, but hardly a control character.
    const auto controls = std::ranges::count_if(bytes, [](char c) { return c >= 0 && c < ' ' && c != '\n' && c != '\r' && c != '\t'; });
    return controls * 100 < bytes.size();
}

QLatin1StringView typeOf(const QByteArray &bytes)
{
    const auto known = std::ranges::find_if(signatures, [&](const Signature &each) { return bytes.startsWith(each.begin); });
    if (known != signatures.end() && !(known->type == "image/bmp"_L1 && isText(bytes)))
        return known->type;
    if (bytes.startsWith("RIFF") && bytes.sliced(std::min<qsizetype>(8, bytes.size())).startsWith("WEBP"))
        return "image/webp"_L1;
    return isText(bytes) ? "text/plain"_L1 : "application/octet-stream"_L1;
}
} // namespace

EvidenceContent EvidenceContent::of(const QByteArray &bytes)
{
    return {.bytes = bytes, .sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), .type = typeOf(bytes)};
}

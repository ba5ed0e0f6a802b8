// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchangeformat.h"

namespace ExchangeFormat
{
namespace
{
QByteArray number(qint64 value, int digits)
{
    return QByteArray::number(value).rightJustified(digits, '0');
}
} // namespace

QByteArray manifestName()
{
    return "manifest.json";
}

QByteArray titlesName()
{
    return "titles.json";
}

QByteArray partName(qsizetype session, qsizetype chain, qint64 part)
{
    return "session-" + number(session, 6) + "/chain-" + number(chain, 4) + "/entries-" + number(part, 8);
}

QByteArray evidenceName(qsizetype session, const QByteArray &sha256)
{
    return "session-" + number(session, 6) + "/evidence/" + sha256.toHex();
}

QByteArray sealName()
{
    return "seal";
}

QByteArray seal(const QByteArray &sha256)
{
    return (sha256.toHex() + '\n').leftJustified(sealSize, '\0');
}
} // namespace ExchangeFormat

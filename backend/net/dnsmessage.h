// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dnsrecord.h"
#include "neterror.h"

#include <QByteArray>

#include <optional>

/** DNS messages, written and read by c-ares. No socket and no setting of the machine is touched. */
namespace DnsMessage
{

[[nodiscard]] NetResult<QByteArray> question(quint16 id, const QString &name, DnsRecord::Type type);

/** True where the message says that it was cut off and claims to answer this question; the rest of it may be unreadable. */
[[nodiscard]] bool isTruncatedAnswer(const QByteArray &message, const QByteArray &question);

/** Nothing where the message is damaged or answers some other question. */
[[nodiscard]] std::optional<DnsAnswer> answer(const QByteArray &message, const QByteArray &question, DnsRecord::Type type);

} // namespace DnsMessage

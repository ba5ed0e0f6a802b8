// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "manifest.h"

#include "evidencecontent.h"
#include "exchangeformat.h"
#include "journalhash.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <optional>

using namespace Qt::StringLiterals;
using Kind = ExchangeError::Kind;

namespace
{
constexpr qint64 entryLimit = 1LL << 40;

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

std::optional<QByteArray> hashFrom(const QJsonValue &value)
{
    const QByteArray text = value.toString().toLatin1();
    const QByteArray bytes = QByteArray::fromHex(text);
    return bytes.size() == JournalHash::hashLength && bytes.toHex() == text ? std::optional(bytes) : std::nullopt;
}

std::optional<QUuid> idFrom(const QJsonValue &value)
{
    const QUuid id = QUuid::fromString(value.toString());
    return !id.isNull() && id.toString(QUuid::WithoutBraces) == value.toString() ? std::optional(id) : std::nullopt;
}

std::optional<Manifest::Chain> chainFrom(const QJsonValue &value)
{
    const auto console = idFrom(value[u"console"_s]);
    const auto hash = hashFrom(value[u"newestHash"_s]);
    const qint64 entries = value[u"entries"_s].toInteger();
    if (!console || !hash || entries < 1 || entries > entryLimit)
        return std::nullopt;
    return Manifest::Chain{.console = *console, .entries = entries, .newestHash = *hash};
}

std::optional<Manifest::Evidence> evidenceFrom(const QJsonValue &value)
{
    const auto hash = hashFrom(value[u"sha256"_s]);
    const qint64 size = value[u"size"_s].toInteger();
    if (!hash || size < 1 || size > EvidenceLimits::piece)
        return std::nullopt;
    return Manifest::Evidence{.sha256 = *hash, .size = size};
}

/** In one order only, and nothing twice: the same sessions always give the same bytes. */
template<typename List, typename Key>
bool isAscending(const List &list, Key key)
{
    for (qsizetype i = 1; i < list.size(); ++i) {
        if (!(key(list.at(i - 1)) < key(list.at(i))))
            return false;
    }
    return true;
}

std::optional<Manifest::Session> sessionFrom(const QJsonValue &value)
{
    const auto id = idFrom(value[u"id"_s]);
    if (!id || !value[u"chains"_s].isArray() || !value[u"evidence"_s].isArray())
        return std::nullopt;
    Manifest::Session session{.id = *id, .overview = value[u"overview"_s].toObject()};
    const QJsonArray chains = value[u"chains"_s].toArray();
    for (const auto &each : chains) {
        const auto chain = chainFrom(each);
        if (!chain)
            return std::nullopt;
        session.chains.append(*chain);
    }
    const QJsonArray evidence = value[u"evidence"_s].toArray();
    for (const auto &each : evidence) {
        const auto piece = evidenceFrom(each);
        if (!piece)
            return std::nullopt;
        session.evidence.append(*piece);
    }
    const bool isInOrder = isAscending(session.chains, [](const Manifest::Chain &chain) { return chain.console.toRfc4122(); })
        && isAscending(session.evidence, [](const Manifest::Evidence &piece) { return piece.sha256; });
    if (!isInOrder || session.chains.isEmpty() || session.chains.size() > ExchangeFormat::chainLimit)
        return std::nullopt;
    return session;
}
} // namespace

qint64 Manifest::Session::entries() const
{
    qint64 sum = 0;
    for (const Chain &chain : chains)
        sum += chain.entries;
    return sum;
}

QByteArray Manifest::toJson() const
{
    QJsonArray all;
    for (const Session &session : sessions) {
        QJsonArray chainList;
        for (const Chain &chain : session.chains) {
            chainList.append(QJsonObject{{u"console"_s, chain.console.toString(QUuid::WithoutBraces)},
                                         {u"entries"_s, chain.entries},
                                         {u"newestHash"_s, hex(chain.newestHash)}});
        }
        QJsonArray pieces;
        for (const Evidence &piece : session.evidence)
            pieces.append(QJsonObject{{u"sha256"_s, hex(piece.sha256)}, {u"size"_s, piece.size}});
        all.append(QJsonObject{{u"id"_s, session.id.toString(QUuid::WithoutBraces)},
                               {u"overview"_s, session.overview},
                               {u"chains"_s, chainList},
                               {u"evidence"_s, pieces}});
    }
    const QJsonObject json{
        {u"format"_s, QString(ExchangeFormat::formatName)}, {u"version"_s, ExchangeFormat::version}, {u"sessions"_s, all}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

ExchangeResult<Manifest> Manifest::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object[u"format"_s].toString() != ExchangeFormat::formatName)
        return std::unexpected(ExchangeError(Kind::NotAnExport, u"format"_s));
    const qint64 found = object[u"version"_s].toInteger();
    if (found > ExchangeFormat::version)
        return std::unexpected(ExchangeError(Kind::Newer, QString::number(found)));
    const QJsonArray all = object[u"sessions"_s].toArray();
    if (found != ExchangeFormat::version || all.isEmpty())
        return std::unexpected(ExchangeError(Kind::Invalid, u"manifest"_s));
    if (all.size() > ExchangeFormat::sessionLimit)
        return std::unexpected(ExchangeError(Kind::TooLarge, u"sessions"_s));
    Manifest manifest;
    for (const auto &each : all) {
        const auto session = sessionFrom(each);
        if (!session)
            return std::unexpected(ExchangeError(Kind::Invalid, u"manifest: session %1"_s.arg(manifest.sessions.size() + 1)));
        manifest.sessions.append(*session);
    }
    if (!isAscending(manifest.sessions, [](const Session &session) { return session.id.toRfc4122(); }))
        return std::unexpected(ExchangeError(Kind::Invalid, u"manifest: order"_s));
    return manifest;
}

// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verification.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 manifestLimit = 16LL * 1024 * 1024;
constexpr qint64 partLimit = 64LL * 1024 * 1024;
constexpr int newestVersion = 1;

QByteArray counted(const char *name, qint64 number, int digits)
{
    return name + QByteArray::number(number).rightJustified(digits, '0');
}

QByteArray idOf(const QJsonValue &value)
{
    return QUuid::fromString(value.toString()).toRfc4122();
}
} // namespace

bool Verification::expect(Container &container, const QByteArray &name)
{
    const auto member = container.next();
    if (member && member->name == name)
        return true;
    m_problem = member ? QString::fromUtf8(member->name) : container.problem();
    return false;
}

Verification::Outcome Verification::read(const QString &path)
{
    Container container(path);
    if (!container.open()) {
        m_problem = container.problem();
        return QFile::exists(path) && QFile(path).open(QIODevice::ReadOnly) ? Outcome::NotAnExport : Outcome::NotReadable;
    }
    QJsonObject manifest;
    if (const Outcome begun = readBegin(container, manifest); begun != Outcome::Read)
        return begun;
    bool isWhole = true;
    const QJsonArray described = manifest[u"sessions"_s].toArray();
    for (qsizetype i = 0; isWhole && i < described.size(); ++i)
        isWhole = readSession(container, described.at(i).toObject(), static_cast<int>(i) + 1);
    isWhole = isWhole && expect(container, "seal") && container.readAll(sizeof "seal" * 100).has_value();
    isWhole = isWhole && !container.next() && container.isAtEnd();
    m_isSealed = container.isSealed();
    return isWhole ? Outcome::Read : Outcome::OtherForm;
}

Verification::Outcome Verification::readBegin(Container &container, QJsonObject &manifest)
{
    if (!expect(container, "manifest.json"))
        return Outcome::NotAnExport;
    manifest = QJsonDocument::fromJson(container.readAll(manifestLimit).value_or(QByteArray())).object();
    if (manifest[u"format"_s] != u"migration-console/exchange"_s)
        return Outcome::NotAnExport;
    if (manifest[u"version"_s].toInt() > newestVersion) {
        m_problem = QString::number(manifest[u"version"_s].toInt());
        return Outcome::Newer;
    }
    if (!expect(container, "titles.json") || !container.read([](QByteArrayView) {}))
        return Outcome::OtherForm;
    return Outcome::Read;
}

bool Verification::readSession(Container &container, const QJsonObject &described, int number)
{
    const QByteArray folder = counted("session-", number, 6);
    m_sessions.append({.id = idOf(described[u"id"_s]), .customer = {}, .chains = {}, .missing = {}, .changed = {}});
    SessionVerdict &session = m_sessions.last();
    m_named.clear();
    const QJsonArray chains = described[u"chains"_s].toArray();
    for (qsizetype i = 0; i < chains.size(); ++i) {
        if (!readChain(container, chains.at(i).toObject(), folder + counted("/chain-", i + 1, 4), session))
            return false;
    }
    return readEvidence(container, described, folder, session);
}

bool Verification::readChain(Container &container, const QJsonObject &described, const QByteArray &folder, SessionVerdict &session)
{
    session.chains.append({.console = idOf(described[u"console"_s]), .newestHash = {}});
    ChainVerdict &chain = session.chains.last();
    m_previous = QByteArray(32, '\0');
    m_dropped = 0;
    const qint64 told = described[u"entries"_s].toInteger();
    for (qint64 part = 1; chain.entries < told && chain.fault != Fault::Unreadable; ++part) {
        if (!expect(container, folder + counted("/entries-", part, 8))) {
            chain.fault = chain.fault == Fault::None ? Fault::Dropped : chain.fault;
            chain.place = chain.place == 0 ? chain.entries + 1 : chain.place;
            return false;
        }
        const QByteArray bytes = container.readAll(partLimit).value_or(QByteArray());
        QByteArrayView left(bytes);
        do {
            const auto record = Record::take(left);
            if (!record) {
                chain.place = chain.fault == Fault::None ? chain.entries + 1 : chain.place;
                chain.fault = chain.fault == Fault::None ? Fault::Unreadable : chain.fault;
                return false;
            }
            judge(*record, session, chain);
            note(*record, session, chain);
        } while (!left.isEmpty());
    }
    const bool hasOtherEnd = chain.entries != told || m_previous.toHex() != described[u"newestHash"_s].toString().toLatin1();
    if (chain.fault == Fault::None && hasOtherEnd) {
        chain.fault = chain.entries > told ? Fault::Inserted : Fault::Dropped;
        chain.place = std::min(chain.entries, told) + 1;
    }
    return true;
}

/** Only the first fault is told: what follows it follows from it. */
void Verification::judge(const Record &record, const SessionVerdict &session, ChainVerdict &chain)
{
    ++chain.entries;
    chain.erased += record.isErased ? 1 : 0;
    chain.newestHash = record.hash;
    const qint64 place = chain.entries;
    if (chain.fault == Fault::Dropped && record.sequence == m_dropped)
        chain.fault = Fault::Reordered; // there it is
    if (chain.fault != Fault::None)
        return;
    const bool isOfChain = record.session == session.id && record.console == chain.console;
    if (!record.givesItsHash || !isOfChain)
        chain.fault = Fault::Changed;
    else if (record.sequence > place)
        chain.fault = Fault::Dropped;
    else if (record.sequence < place)
        chain.fault = Fault::Inserted;
    else if (record.previousHash != m_previous)
        chain.fault = Fault::Unlinked;
    else if (!record.givesItsPayloadHash)
        chain.fault = Fault::PayloadChanged;
    m_previous = record.hash;
    if (chain.fault != Fault::None) {
        chain.place = m_dropped = place;
        return;
    }
    const QByteArray hash = record.hash.toHex();
    for (const QByteArray &anchor : std::as_const(m_anchors)) {
        if (hash.startsWith(anchor)) {
            m_found.insert(anchor);
            chain.provenUpTo = place;
        }
    }
}

void Verification::note(const Record &record, SessionVerdict &session, const ChainVerdict &chain)
{
    if (record.isErased || chain.fault != Fault::None)
        return;
    const bool namesCustomer = record.kind == "session-created" || record.kind == "session-changed";
    if (!namesCustomer && record.kind != "evidence-added")
        return;
    const QJsonObject payload = QJsonDocument::fromJson(record.content).object();
    if (const QString customer = payload[u"customer"_s].toString(); namesCustomer && !customer.isEmpty())
        session.customer = customer;
    if (record.kind == "evidence-added")
        m_named.insert(payload[u"sha256"_s].toString().toLatin1());
}

bool Verification::readEvidence(Container &container, const QJsonObject &described, const QByteArray &folder, SessionVerdict &session)
{
    const QJsonArray pieces = described[u"evidence"_s].toArray();
    for (const auto &piece : pieces) {
        const QByteArray name = piece[u"sha256"_s].toString().toLatin1();
        if (!expect(container, folder + "/evidence/" + name))
            return false;
        QCryptographicHash hash(QCryptographicHash::Sha256);
        const bool isWhole = container.read([&hash](QByteArrayView part) { hash.addData(part); });
        ++session.pieces;
        if (!isWhole || hash.result().toHex() != name)
            session.changed.append(name);
        m_named.remove(name);
    }
    session.missing = m_named.values();
    std::ranges::sort(session.missing);
    return true;
}

QList<QByteArray> Verification::anchorsNotFound() const
{
    QList<QByteArray> lost = m_anchors;
    lost.removeIf([this](const QByteArray &anchor) { return m_found.contains(anchor); });
    return lost;
}

bool Verification::isIntact() const
{
    return m_isSealed && std::ranges::all_of(m_sessions, [](const SessionVerdict &session) {
               return session.missing.isEmpty() && session.changed.isEmpty()
                   && std::ranges::all_of(session.chains, [](const ChainVerdict &chain) { return chain.fault == Fault::None; });
           });
}

bool Verification::isProven() const
{
    return std::ranges::all_of(m_sessions, [](const SessionVerdict &session) {
        return std::ranges::all_of(session.chains, [](const ChainVerdict &chain) { return chain.provenUpTo > 0; });
    });
}

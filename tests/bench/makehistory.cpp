// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Makes a database of many migrations: makehistory FILE SESSIONS ENTRIES [SEED]. Of all six products, of customers in many scripts, with
// notes, plan rows, evidence and findings; most are finished. The same numbers make the same words. The chains are what the
// program itself writes (JournalWriter), only not each on its way to the disk.

#include "entrykind.h"
#include "findingcode.h"
#include "journalwriter.h"
#include "sessionoverview.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTimeZone>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{
constexpr int sessionsOfATransaction = 200;
constexpr qint64 firstStart = 1'451'606'400'000; // 2016
constexpr qint64 years = 10LL * 365 * 24 * 3600 * 1000;

constexpr std::array products{u"sbs2003", u"sbs2008", u"sbs2011std", u"sbs2011ess", u"wsf2008", u"wse2012"};
constexpr std::array technicians{u"A. Keller", u"M. Gruber", u"P. Favre", u"K. Sato", u"J. Lima", u"Ł. Żak"};
constexpr std::array names{u"Bäckerei Huber", u"Studio Léman", u"株式会社みなと", u"Padaria Aurora", u"ООО Ёлка",   u"주식회사 한빛",
                           u"北京科技",       u"Contoso",      u"Żabka i syn",    u"شركة النور",     u"Ødegård AS", u"Praxis Dr. Müller"};
constexpr std::array words{u"server",   u"backup", u"router",   u"Telefon", u"lizenz",   u"drucker", u"postfach",
                           u"サーバー", u"時刻",   u"客户",     u"uhr",     u"firewall", u"vertrag", u"waits",
                           u"for",      u"the",    u"customer", u"gelöst",  u"phone",    u"Disk"};

class History
{
public:
    explicit History(quint32 seed)
        : m_random(seed)
    {}

    StorageResult<void> write(Connection &connection, int number, int entries)
    {
        const QUuid id = QUuid::createUuidV5(QUuid(), QByteArray::number(number));
        const qint64 begin = firstStart + m_random.bounded(years);
        m_technician = pick(technicians);
        QList<EntryDraft> drafts{{EntryKind::SessionCreated, {}, {}, header(number)}};
        while (drafts.size() < entries - 1) {
            drafts.append(next(static_cast<int>(drafts.size())));
        }
        const int fate = m_random.bounded(100);
        const QString outcome = fate < 1 ? QString() : fate < 5 ? u"abandoned"_s : u"finished"_s;
        if (!outcome.isEmpty()) {
            drafts.append(
                {EntryKind::SessionClosed, {}, {}, {{u"outcome"_s, outcome}, {u"reason"_s, sentence(3)}, {u"author"_s, m_technician}}});
        }
        std::vector<PreparedEntry> prepared;
        prepared.reserve(static_cast<size_t>(drafts.size()));
        for (qsizetype i = 0; i < drafts.size(); ++i) {
            const JournalEntry stamp{.session = id,
                                     .wallTime = QDateTime::fromMSecsSinceEpoch(begin + i * 1'800'000, QTimeZone::UTC),
                                     .monotonicMs = i * 1'800'000,
                                     .programVersion = u"0.1.0"_s,
                                     .guideVersion = u"1"_s};
            prepared.emplace_back(stamp, drafts.at(i));
        }
        JournalWriter writer(connection, id);
        if (const auto written = writer.append(prepared); !written) {
            return std::unexpected(written.error());
        }
        return writer.writeBeside({.overview = overview(outcome)});
    }

private:
    template<size_t N>
    QString pick(const std::array<const char16_t *, N> &list)
    {
        return QString::fromUtf16(list.at(m_random.bounded(static_cast<quint32>(N))));
    }
    QString sentence(int length)
    {
        QStringList list;
        for (int i = 0; i < length; ++i) {
            list.append(pick(words));
        }
        return list.join(u' ');
    }
    QJsonObject header(int number)
    {
        SessionHeader header;
        header.product = pick(products);
        header.customer = pick(names) + u' ' + QString::number(number);
        header.technician = m_technician;
        header.domain = u"firma%1.lan"_s.arg(number);
        header.source = {u"SBS%1"_s.arg(number), u"192.0.2.2"_s};
        header.destination = {u"ESS%1"_s.arg(number), u"192.0.2.3"_s};
        return header.toJson();
    }
    EntryDraft next(int number)
    {
        const QString step = u"prepare.step-%1"_s.arg(number / 10 % 40);
        if (number % 20 == 7) {
            return {EntryKind::Note, step, {}, {{u"text"_s, sentence(8)}, {u"author"_s, m_technician}}};
        }
        if (number % 20 == 13) {
            return {EntryKind::StepChanged, step, {}, {{u"work"_s, u"Done"_s}, {u"kind"_s, u"confirmed"_s}, {u"author"_s, m_technician}}};
        }
        if (number % 50 == 19) {
            return {EntryKind::PlanRow, QString::number(number), {}, {{u"application"_s, pick(words)}, {u"vendor"_s, sentence(2)}}};
        }
        if (number % 50 == 39) {
            return {EntryKind::EvidenceAdded,
                    step,
                    {},
                    {{u"name"_s, pick(words) + u".png"_s}, {u"text"_s, sentence(4)}, {u"author"_s, m_technician}}};
        }
        const bool isBad = m_random.bounded(40) == 0;
        Finding finding{.status = isBad ? Status::Failed : Status::Passed,
                        .code = isBad ? Code::ClocksApart : Code::DnsComplete,
                        .values = {{u"found"_s, number}, {u"expected"_s, 48}, {u"servers"_s, QStringList{u"SBS2003"_s, u"ESS2012"_s}}},
                        .source = u"192.0.2.2"_s};
        finding.measuredAt = QDateTime::fromMSecsSinceEpoch(firstStart + number, QTimeZone::UTC);
        return {EntryKind::Finding, u"prep.check-%1"_s.arg(number % 30), {{u"limitSeconds"_s, 300}}, finding.toJson()};
    }
    QJsonObject overview(const QString &outcome)
    {
        SessionOverview overview;
        overview.outcome = SessionOutcome::kindFrom(outcome);
        const int reached = outcome == u"finished"_s ? 8 : m_random.bounded(8);
        for (int phase = 0; phase < 8; ++phase) {
            overview.phases.append(PhaseOverview{.key = u"phase-%1"_s.arg(phase),
                                                 .status = phase < reached ? Status::Passed : Status::NotRun,
                                                 .done = phase < reached ? 6 : 0,
                                                 .total = 6});
        }
        overview.currentPhase = std::min(reached, 7);
        return overview.toJson();
    }

    QRandomGenerator m_random;
    QString m_technician;
};

[[noreturn]] void fail(const QString &what)
{
    std::fprintf(stderr, "makehistory: %s\n", qPrintable(what));
    std::exit(70);
}
} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4 || arguments.size() > 5 || arguments.at(2).toInt() < 1
        || arguments.at(3).toLongLong() < 3 * arguments.at(2).toLongLong()) {
        fail(u"usage: makehistory FILE SESSIONS ENTRIES [SEED] (at least three for each session)"_s);
    }
    const int sessions = arguments.at(2).toInt();
    const qint64 entries = arguments.at(3).toLongLong();
    Connection connection;
    if (!connection.open(arguments.at(1), std::chrono::seconds(5))) {
        fail(u"the database cannot be opened"_s);
    }
    (void)connection.once(u"PRAGMA synchronous = OFF"_s); // nobody misses it after a power cut
    History history(arguments.value(4, u"1"_s).toUInt());
    for (int made = 0; made < sessions;) {
        const auto done = connection.transaction([&]() -> StorageResult<void> {
            for (int i = 0; i < sessionsOfATransaction && made < sessions; ++i, ++made) {
                // As many as are left, evenly.
                const auto each = static_cast<int>(entries * (made + 1) / sessions - entries * made / sessions);
                if (const auto written = history.write(connection, made, each); !written) {
                    return written;
                }
            }
            return {};
        });
        if (!done) {
            fail(done.error().detail);
        }
    }
    return 0;
}

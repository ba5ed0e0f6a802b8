// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Makes a database with one migration whose journal has a given number of entries: makejournal FILE ENTRIES. Prints the id of
// the session. The entries are those of weeks of work: what the cards say of a healthy site, a clock that runs away now and then,
// steps that are done, notes.

#include "entrykind.h"
#include "findingcode.h"
#include "guidelibrary.h"
#include "guideplugins.h"
#include "journalstore.h"
#include "sessionoverview.h"
#include "sessionreplay.h"

#include <QCoreApplication>
#include <QQmlEngine>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{
[[noreturn]] void fail(const QString &what)
{
    std::fprintf(stderr, "makejournal: %s\n", qPrintable(what));
    std::exit(70);
}

SessionHeader header()
{
    SessionHeader header;
    header.product = u"sbs2003"_s;
    header.customer = u"Contoso"_s;
    header.technician = u"Erika Musterfrau"_s;
    header.domain = u"contoso.lan"_s;
    // Addresses for documentation (RFC 5737): nobody answers, and nothing of the site's speed is measured here.
    header.source = {u"SBS2003"_s, u"192.0.2.2"_s};
    header.destination = {u"ESS2012"_s, u"192.0.2.3"_s};
    return header;
}

/** What the cards say of a healthy site, and what one of them says when a clock runs away. */
QHash<QString, Finding> ordinaryFindings()
{
    const auto finding = [](QLatin1StringView code, const QVariantMap &values, std::optional<double> magnitude = {}) {
        return Finding{.status = Status::Passed, .code = code, .values = values, .magnitude = magnitude, .source = u"192.0.2.2"_s};
    };
    QHash<QString, Finding> all;
    for (const auto &[server, host] : {std::pair(u"source"_s, u"SBS2003"_s), std::pair(u"destination"_s, u"ESS2012"_s)}) {
        all[u"net.dc-ports@"_s + server] = finding(Code::PortsOpen, {{u"host"_s, u"192.0.2.2"_s}, {u"open"_s, 9}});
        all[u"id.rootdse@"_s + server] = finding(
            Code::DirectoryHealthy,
            {{u"host"_s, host}, {u"domain"_s, u"contoso.lan"_s}, {u"domainLevel"_s, 2}, {u"forestLevel"_s, 2}, {u"controllerLevel"_s, 5}});
        all[u"net.sign-in@"_s + server] = finding(Code::SignedIn, {{u"host"_s, host}, {u"user"_s, u"administrator"_s}});
    }
    all[u"prep.dns-srv"_s] =
        finding(Code::DnsComplete, {{u"found"_s, 48}, {u"expected"_s, 48}, {u"servers"_s, QStringList{u"SBS2003"_s, u"ESS2012"_s}}});
    all[u"prep.schema-version"_s] = finding(Code::SchemaPrepared, {{u"version"_s, 56}, {u"expected"_s, 56}}, 56);
    all[u"prep.functional-level"_s] = finding(Code::LevelsSuffice, {{u"domain"_s, 2}, {u"forest"_s, 2}, {u"expected"_s, 2}});
    all[u"inst.roles-on-destination"_s] = finding(Code::RolesInPlace, {{u"holder"_s, u"SBS2003"_s}, {u"count"_s, 7}});
    all[u"prep.replication"_s] = finding(Code::ReplicationFresh, {{u"contexts"_s, 10}}, 300);
    return all;
}

Finding clocks(int seconds)
{
    const bool noticeable = seconds > 60;
    Finding finding{.status = noticeable ? Status::Warning : Status::Passed,
                    .code = noticeable ? Code::ClocksNoticeable : Code::ClocksAgree};
    finding.values = {{u"offset"_s, seconds},
                      {u"limit"_s, 300},
                      {u"clocks"_s, QVariantMap{{u"console"_s, 0}, {u"source"_s, seconds}, {u"destination"_s, 1}}}};
    if (noticeable) {
        finding.values.insert(u"wrong"_s, u"source"_s);
    }
    finding.magnitude = seconds;
    return finding;
}

/** A journal as it grows: what is written when. */
class Weeks
{
public:
    explicit Weeks(const GuidePlan &plan)
        : m_plan(plan)
    {}

    EntryDraft next()
    {
        const int number = m_number++;
        const QString step = m_plan.stepOrder.at(number / 100 % 20);
        const QString author = header().technician;
        if (number % 100 == 50) {
            return {EntryKind::Note, step, {}, {{u"text"_s, u"The customer was asked to free the server room."_s}, {u"author"_s, author}}};
        }
        if (number % 100 == 75) {
            return {EntryKind::StepChanged, step, {}, {{u"work"_s, u"Done"_s}, {u"kind"_s, u"confirmed"_s}, {u"author"_s, author}}};
        }
        const auto &probe = m_plan.probes.at(number % m_plan.probes.size());
        Finding finding = m_ordinary.contains(probe->key) ? m_ordinary.value(probe->key) : clocks(number / 12 % 70);
        finding.measuredAt = QDateTime::currentDateTimeUtc();
        return {EntryKind::Finding, probe->key, probe->limits(), finding.toJson()};
    }

private:
    const GuidePlan &m_plan;
    QHash<QString, Finding> m_ordinary = ordinaryFindings();
    int m_number = 0;
};

void make(const QString &path, int entries)
{
    QQmlEngine qml;
    GuideLibrary library(qml);
    const Guide *guide = library.guide(header().product);
    if (!guide) {
        fail(library.errorString());
    }
    const GuidePlan plan = GuidePlan::of(*guide);
    const SystemClock clock;
    Database database;
    JournalStore store(database, clock);
    if (!database.open(path).result()) {
        fail(u"the database cannot be opened"_s);
    }
    const auto session = store.createSession(plan.version, header().toJson()).result();
    if (!session) {
        fail(session.error().detail);
    }
    constexpr int ofOneTransaction = 100;
    Weeks weeks(plan);
    SessionState state;
    state.header = header();
    bool isKept = false;
    for (int written = 1; written < entries;) { // the one that began the session counts too
        QList<EntryDraft> drafts;
        Beside beside;
        beside.overview = SessionOverview::of(state, plan).toJson();
        for (int i = 0; i < std::min(ofOneTransaction, entries - written); ++i) {
            drafts.append(weeks.next());
            if (const auto magnitude = drafts.last().payload.value(u"magnitude"_s); magnitude.isDouble()) {
                beside.trend.append({drafts.last().subject, clock.now(), magnitude.toDouble()});
            }
        }
        const auto done = store.append(*session, plan.version, drafts, beside).result();
        if (!done) {
            fail(done.error().detail);
        }
        for (const JournalEntry &entry : *done) {
            state.apply(entry);
        }
        written += static_cast<int>(drafts.size());
        // As the program itself does while it writes; the last entries have no snapshot yet.
        if (!isKept && entries - written < JournalStore::snapshotEvery) {
            isKept = true;
            if (const auto read = SessionReplay::read(store, *session).result(); !read) {
                fail(read.error().detail);
            }
        }
    }
    std::printf("%s\n", qPrintable(session->toString(QUuid::WithoutBraces)));
}
} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3 || arguments.at(2).toInt() < 2) {
        fail(u"usage: makejournal FILE ENTRIES"_s);
    }
    make(arguments.at(1), arguments.at(2).toInt());
    return 0;
}

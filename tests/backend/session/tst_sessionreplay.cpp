// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entrykind.h"
#include "findingcode.h"
#include "sessionreplay.h"
#include "sessionsnapshot.h"
#include "storagetest.h"
#include "testmain.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/** The same journal always gives the same state, however it is read. */
class SessionReplayTest : public QObject
{
    Q_OBJECT
private:
    static EntryDraft finding(QRandomGenerator &random, qint64 time)
    {
        constexpr std::array statuses{Status::Passed, Status::Warning, Status::Failed, Status::Unknown};
        Finding finding;
        finding.status = statuses[random.bounded(quint32(statuses.size()))];
        finding.code = QString(Code::ClocksApart);
        finding.source = u"192.0.2.%1"_s.arg(random.bounded(250));
        finding.measuredAt = QDateTime::fromMSecsSinceEpoch(time, QTimeZone::UTC);
        finding.values = {{u"offset"_s, double(random.bounded(1000)) / 8}, {u"names"_s, QVariantList{u"Größe"_s, u"時刻"_s}}};
        if (random.bounded(3) == 0) {
            finding.values.insert(u"since"_s, u"2026-01-14T10:58:41Z"_s);
        }
        if (random.bounded(2) == 0) {
            finding.magnitude = random.bounded(100);
        }
        return {EntryKind::Finding, u"check%1"_s.arg(random.bounded(9)), {}, finding.toJson()};
    }
    static EntryDraft anyEntry(QRandomGenerator &random, qint64 time)
    {
        const QString step = u"prepare.step%1"_s.arg(random.bounded(5));
        const QJsonObject said{{u"author"_s, u"A. Keller"_s}, {u"reason"_s, u"gesehen"_s}};
        const QString sha256 = QString::number(random.bounded(4));
        switch (random.bounded(20)) {
        case 0:
            return {
                EntryKind::StepChanged, step, {}, {{u"work"_s, u"Done"_s}, {u"author"_s, u"A. Keller"_s}, {u"text"_s, u"=1+1 \u202e"_s}}};
        case 1:
            return {EntryKind::StepChanged, step, {}, {{u"work"_s, u"Reopened"_s}, {u"kind"_s, u"confirmed"_s}}};
        case 2:
            return {EntryKind::InstructionTicked, step, {}, {{u"index"_s, random.bounded(12)}, {u"ticked"_s, random.bounded(3) > 0}}};
        case 3:
            return {EntryKind::CertificateTrusted,
                    {},
                    {},
                    {{u"host"_s, u"sbs2003"_s},
                     {u"fingerprint"_s, QString::number(random.bounded(9))},
                     {u"until"_s, random.bounded(2) == 0 ? u"2027-01-01T00:00:00Z"_s : QString()}}};
        case 9:
            return {EntryKind::Confirmation, u"kb943494"_s, {}, {{u"holds"_s, random.bounded(2) == 0}, {u"author"_s, u"A. Keller"_s}}};
        case 10:
            return {EntryKind::SessionChanged,
                    {},
                    {},
                    {{u"product"_s, u"sbs2003"_s}, {u"destination"_s, QJsonObject{{u"name"_s, QString::number(random.bounded(3))}}}}};
        case 5: {
            QJsonObject payload = said;
            payload.insert(u"verdict"_s, finding(random, time).payload);
            payload.insert(u"expires"_s, QDateTime::fromMSecsSinceEpoch(time + 600'000, QTimeZone::UTC).toString(Qt::ISODate));
            return {EntryKind::OverrideSet, u"check%1"_s.arg(random.bounded(9)), {}, payload};
        }
        case 6: {
            QJsonObject payload = said;
            if (random.bounded(3) > 0) {
                payload.insert(u"applies"_s, random.bounded(2) == 0);
            }
            return {EntryKind::ConditionSet, step, {}, payload};
        }
        case 7: {
            QJsonObject payload = said;
            payload.insert(u"steps"_s, random.bounded(2) == 0 ? QJsonArray{} : QJsonArray{u"prepare.step3"_s, u"prepare.step1"_s});
            return {EntryKind::OrderOverruled, step, {}, payload};
        }
        case 8:
            return {random.bounded(2) == 0 ? EntryKind::SessionReopened : EntryKind::DestinationReplaced,
                    {},
                    {},
                    random.bounded(2) == 0 ? said : QJsonObject{{u"directory"_s, u"b"_s}}};
        case 4:
            return {u"of-a-later-version"_s, {}, {}, {{u"a"_s, 1}}};
        case 11:
            return {EntryKind::StepChanged, step, {}, {{u"work"_s, u"Done"_s}, {u"answers"_s, QJsonObject{{u"date"_s, u"2026-03-01"_s}}}}};
        case 12:
            return {EntryKind::EvidenceAdded,
                    step,
                    {},
                    {{u"sha256"_s, sha256}, {u"name"_s, u"größe.png"_s}, {u"size"_s, random.bounded(900)}, {u"text"_s, u"\u202e"_s}}};
        case 13:
            return {EntryKind::EvidenceWithdrawn, step, {}, {{u"sha256"_s, sha256}, {u"text"_s, u"blurred"_s}}};
        case 14:
            return {random.bounded(3) > 0 ? EntryKind::PhaseSigned : EntryKind::PhaseSignOffWithdrawn,
                    u"prepare"_s,
                    {},
                    {{u"author"_s, u"A. Keller"_s}}};
        case 15:
            return {EntryKind::CustomerSigned,
                    {},
                    {},
                    {{u"name"_s, u"山田"_s},
                     {u"strokes"_s, QJsonArray{QJsonArray{1, 2, 3, -4}}},
                     {u"journal"_s, QJsonArray{QJsonObject{{u"sequence"_s, 7}, {u"hash"_s, u"00ff"_s}}}}}};
        default:
            return finding(random, time);
        }
    }
    [[nodiscard]] QByteArray stateOf(JournalStore::Snapshots snapshots)
    {
        const SessionState state = valueOf(SessionReplay::read(*m_store, m_session, snapshots));
        (void)valueOf(m_store->drafts(m_session)); // behind a snapshot that is being left
        return SessionSnapshot::write(state);
    }
    [[nodiscard]] int snapshots()
    {
        return valueOf(m_database->run([](Connection &connection) { return connection.once(u"SELECT count(*) FROM snapshot"_s); })).toInt();
    }

    QTemporaryDir m_folder;
    StandingClock m_clock;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<JournalStore> m_store;
    QUuid m_session;

private Q_SLOTS:
    void init()
    {
        m_clock.time = 1'772'360'430'456;
        m_database = std::make_unique<Database>();
        m_store = std::make_unique<JournalStore>(*m_database, m_clock);
        QCOMPARE(errorOf(m_database->open(m_folder.filePath(u"%1.db"_s.arg(QRandomGenerator::global()->generate())))), std::nullopt);
        SessionHeader header;
        header.product = u"sbs2003"_s;
        header.customer = u"株式会社みなと"_s;
        header.source = {u"SBS2003"_s, u"192.168.16.2"_s};
        m_session = valueOf(m_store->createSession(u"1"_s, header.toJson()));
    }

    void aSnapshotChangesNothing_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {1U, 2U, 3U}) {
            QTest::addRow("seed %u", seed) << seed;
        }
    }
    void aSnapshotChangesNothing()
    {
        QFETCH(const quint32, seed);
        QRandomGenerator random(seed);
        for (int part = 0; part < 12; ++part) {
            QList<EntryDraft> drafts;
            for (int i = random.bounded(1, 200); i > 0; --i) {
                m_clock.time += 60'000;
                drafts.append(anyEntry(random, m_clock.time));
            }
            (void)valueOf(m_store->append(m_session, u"1"_s, drafts));
            const QByteArray whole = stateOf(JournalStore::Snapshots::Ignored);
            QCOMPARE(stateOf(JournalStore::Snapshots::Used), whole);
            QCOMPARE(stateOf(JournalStore::Snapshots::Used), whole); // and from the snapshot that the line before may have left
        }
        QCOMPARE(snapshots(), 1); // else nothing was tried here
    }

    void theTextGivesTheStateBack()
    {
        QRandomGenerator random(4);
        SessionState state;
        for (qint64 i = 1; i < 300; ++i) {
            const EntryDraft draft = anyEntry(random, m_clock.time + i);
            state.apply({.session = m_session,
                         .sequence = i,
                         .wallTime = QDateTime::fromMSecsSinceEpoch(m_clock.time + i, QTimeZone::UTC),
                         .kind = draft.kind,
                         .subject = draft.subject,
                         .payload = draft.payload});
        }
        const auto back = SessionSnapshot::read(SessionSnapshot::write(state));
        QVERIFY(back);
        QCOMPARE(back->steps, state.steps);
        QCOMPARE(back->trusted, state.trusted);
        QCOMPARE(back->conditions, state.conditions);
        QCOMPARE(back->waivers, state.waivers);
        QCOMPARE(back->outcome, state.outcome);
        QCOMPARE(back->overrides.keys(), state.overrides.keys());
        QCOMPARE(back->evidence, state.evidence);
        QCOMPARE(back->signedPhases, state.signedPhases);
        QCOMPARE(back->customer, state.customer);
        QCOMPARE(back->header, state.header);
        QCOMPARE(back->checks.keys(), state.checks.keys());
        for (const CheckState &check : std::as_const(state.checks)) {
            QCOMPARE(back->checks[check.key].standing.toJson(), check.standing.toJson());
            QCOMPARE(back->checks[check.key].redSince, check.redSince);
            QCOMPARE(back->checks[check.key].confirmedAt, check.confirmedAt);
        }
    }

    void otherTextsAreNotUnderstood()
    {
        for (const auto *text : {"", "{}", "[1]", "{\"format\":99}", "{\"format\":1"}) {
            QVERIFY2(!SessionSnapshot::read(text), text);
        }
    }
};

CONSOLE_TEST_MAIN(SessionReplayTest)
#include "tst_sessionreplay.moc"
